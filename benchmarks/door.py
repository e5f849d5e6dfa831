"""What the checks at the door for volumes cost, against the way from a file to a written mask."""

import tempfile
from pathlib import Path
from typing import Any

import nibabel as nib
import numpy as np
import torch
from isal import igzip

from benchmarks.process import Options, report
from benchmarks.stand_in import place_of, stand_in
from benchmarks.timing import alternate, spread, waiter
from heartseg.config import Config
from heartseg.data.nifti import read_image, write_mask

NOTE = "bare: the same unpacking and the same cast, nothing checked, nothing refused; share: (door - bare) / predict."


def measure(options: Options) -> dict[str, Any]:
    """Seconds of reading one scan with and without checks and of its whole way in a running process, by turns."""
    case, config = options.dataset.cases[0], Config()
    segmenter = stand_in(place_of(case, config).shares, config)
    with tempfile.TemporaryDirectory() as folder:

        def predict() -> None:
            result = segmenter.segment(case.image)
            write_mask(Path(folder) / "mask.nii.gz", result.mask, like=result.volume)

        ways = {"bare": lambda: _bare(case.image), "door": lambda: read_image(case.image), "predict": predict}
        seconds = alternate(ways, max(5, options.repeats), finish=waiter(segmenter.device))
    shares = [(door - bare) / whole for bare, door, whole in zip(*seconds.values(), strict=True)]
    return {
        "case": case.identifier,
        "threads": torch.get_num_threads(),
        "note": NOTE,
        "ways": {name: spread(values) for name, values in seconds.items()},
        "share": spread(shares),
    }


def _bare(path: Path) -> np.ndarray:
    content = igzip.decompress(path.read_bytes())
    header = nib.Nifti1Header(content[:348], check=False)
    shape = header.get_data_shape()
    stored = np.frombuffer(content, header.get_data_dtype(), int(np.prod(shape)), int(header["vox_offset"]))
    stored = stored.reshape(shape, order="F")
    voxels = np.empty(shape, np.float32)
    for j in range(shape[1]):
        voxels[:, j] = stored[:, j].astype(np.float32)
    return voxels


if __name__ == "__main__":
    report(measure)
