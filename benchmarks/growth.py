"""How time grows with the number of cases to prepare, and time and memory with the voxels of a scan to segment."""

import tempfile
from dataclasses import replace
from functools import partial
from pathlib import Path
from statistics import median
from typing import Any

import nibabel as nib
import numpy as np

from benchmarks.caches import Caches
from benchmarks.one_scan import PLACE, SCAN
from benchmarks.process import BenchmarkError, Options, in_own_process, report
from benchmarks.stand_in import place_of
from benchmarks.timing import alternate, series
from heartseg.config import Config
from heartseg.data.case import Case
from heartseg.data.nifti import Volume, read_image, read_label

COUNTS = (2, 4, 8, 16)
TIMES = (1, 2, 4)
MOST_REPEATS = 3
WAYS = ("wider", "finer")
LABEL = "label.nii.gz"


def measure(options: Options) -> dict[str, Any]:
    """Lines of seconds and MiB: preparation over cases, segmentation over voxels of a wider and of a finer scan."""
    repeats = min(options.repeats, MOST_REPEATS)
    lines = [_preparing(options, repeats)]
    for way in WAYS:
        lines += _segmenting(options.dataset.cases[0], way, repeats)
    return {"series": lines}


def _preparing(options: Options, repeats: int) -> dict[str, Any]:
    cases, config = options.dataset.cases, Config().data
    counts = [count for count in COUNTS if count <= len(cases)]
    with tempfile.TemporaryDirectory() as work:
        caches = Caches(Path(work))
        ways = {str(count): partial(caches.prepare, cases[:count], config) for count in counts}
        seconds = alternate(ways, repeats, before=caches.clear)
    points = [(float(count), median(seconds[str(count)])) for count in counts]
    return series("preparing", x="cases", y="seconds", points=points)


def _segmenting(case: Case, way: str, repeats: int) -> list[dict[str, Any]]:
    seconds, memory = [], []
    for times in TIMES:
        with tempfile.TemporaryDirectory() as work:
            voxels = write_scan(Path(work), case, way, times) / 1e6
            measured = in_own_process("one_scan", [work, "--repeats", str(repeats)])
        seconds.append((voxels, measured["segment"]["median"]))
        memory.append((voxels, measured["peak_memory_mib"]))
    x, name = "million voxels", f"a {way} scan"
    return [series(name, x=x, y="seconds", points=seconds), series(name, x=x, y="peak MiB", points=memory)]


def write_scan(folder: Path, case: Case, way: str, times: int) -> int:
    """Write the enlarged scan of a labelled case, and where its atrium is; the number of its voxels.

    Raises:
        BenchmarkError: If the case has no label.
    """
    if case.label is None:
        raise BenchmarkError(f"{case.identifier} has no label that says where the atrium is.")
    image = enlarged(read_image(case.image), way, times, beyond="symmetric")
    _write_nifti(folder / SCAN, image)
    _write_nifti(folder / LABEL, enlarged(read_label(case.label), way, times, beyond="constant"))
    np.save(folder / PLACE, place_of(Case("scan", folder / SCAN, folder / LABEL), Config()).shares.numpy())
    return int(image.voxels.size)


def enlarged(volume: Volume, way: str, times: int, *, beyond: str) -> Volume:
    """1, 2 or 4 times the voxels, along the first axis, then along the second too.

    `wider` adds voxels of the same size behind the last, as NumPy's padding mode `beyond` makes them; `finer` cuts each
    voxel in two.
    """
    i, j, _ = volume.voxels.shape
    parts = np.array([min(times, 2), max(1, times // 2), 1])
    if way == "wider":
        more = [(0, i * (parts[0] - 1)), (0, j * (parts[1] - 1)), (0, 0)]
        return replace(volume, voxels=np.pad(volume.voxels, more, mode=beyond))  # type: ignore[call-overload]
    voxels = volume.voxels.repeat(parts[0], axis=0).repeat(parts[1], axis=1)
    # The first half begins where the whole voxel began.
    to_whole = np.diag([*(1 / parts), 1.0])
    to_whole[:3, 3] = (1 / parts - 1) / 2
    return replace(volume, voxels=voxels, affine=volume.affine @ to_whole)


def _write_nifti(path: Path, volume: Volume) -> None:
    """In the file's own kind of number: how well it packs decides how long it takes to read."""
    image = nib.Nifti1Image(volume.voxels, volume.affine)
    image.set_data_dtype(volume.header.get_data_dtype())
    image.header.set_xyzt_units("mm")
    nib.save(image, path)


if __name__ == "__main__":
    report(measure)
