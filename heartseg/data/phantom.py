"""A believable small left-atrium MRI data set made from a seed, for working without a network or patients."""

import functools
import gzip
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import nibabel as nib
import numpy as np
from numpy.typing import NDArray

from heartseg.data.anatomy import draw_case
from heartseg.data.decathlon import SOURCE_MARKER, Dataset, read_dataset
from heartseg.data.landing import landing, occupied, settle
from heartseg.errors import DataError

EXAMPLE_SEED = 7
VERSION = 1  # raised whenever a seed gives other voxels, so that an older phantom on disk is made anew


def make_phantom(
    folder: Path, *, cases: int = 16, seed: int = 0, progress: Callable[[int, int], None] | None = None
) -> Dataset:
    """A phantom data set in Decathlon layout at `folder`, there whole or not at all.

    One seed gives one set of bytes, and case n is the same in a data set of any size. A folder that already holds this
    phantom is used as it is; another phantom there is replaced. Volumes are about `112 × 112 × 72` voxels of
    1.3 × 1.3 × 1.8 mm, axes to the back, head and left (`PSL`); label 1 is the left atrium with the stumps of its
    veins. `progress(done, cases)` is called after every case.

    Raises:
        DataError: If `cases` is below 1, or the folder holds something that is not a phantom.
        StorageError: If the folder cannot be written.
    """
    if cases < 1:
        raise DataError(f"A phantom needs at least 1 case, found {cases}.")
    marker = {"version": VERSION, "seed": seed, "cases": cases}
    if (existing := _reuse(folder, marker)) is not None:
        return existing
    with landing(folder) as beside:
        # Another process may have made it while this one waited.
        if (existing := _reuse(folder, marker)) is not None:
            return existing
        made = beside()
        _write_cases(made, marker, progress)
        settle(made, folder, replace=True)
    return read_dataset(folder, source="phantom")


def _reuse(folder: Path, marker: dict[str, int]) -> Dataset | None:
    found = _marker(folder)
    if found is None and occupied(folder):
        raise DataError(
            f"{folder} is there already and holds no phantom.", hint="Choose another folder for the phantom."
        )
    if found != marker:
        return None
    try:
        return read_dataset(folder, source="phantom")
    except DataError:
        return None  # A file was taken away: it is made anew.


def _marker(folder: Path) -> dict[str, int] | None:
    try:
        description = json.loads((folder / "dataset.json").read_text())
    except (OSError, ValueError):
        return None
    found = description.get("phantom") if isinstance(description, dict) else None
    return found if isinstance(found, dict) else None


def _write_cases(folder: Path, marker: dict[str, int], progress: Callable[[int, int], None] | None) -> None:
    images, labels = folder / "imagesTr", folder / "labelsTr"
    images.mkdir()
    labels.mkdir()
    training = []
    for number in range(1, marker["cases"] + 1):
        image, label, affine = draw_case(np.random.default_rng([marker["seed"], number]))
        name = f"phantom_{number:03d}.nii.gz"
        (images / name).write_bytes(_encoded(image, affine))
        (labels / name).write_bytes(_encoded(label, affine))
        training.append({"image": f"./imagesTr/{name}", "label": f"./labelsTr/{name}"})
        if progress is not None:
            progress(number, marker["cases"])
    (folder / "dataset.json").write_text(json.dumps(_description(marker, training), indent=1) + "\n")
    (folder / SOURCE_MARKER).write_text("phantom\n")


def _description(marker: dict[str, int], training: list[dict[str, str]]) -> dict[str, Any]:
    return {
        "name": "LeftAtriumPhantom",
        "description": "Synthetic left atria among chambers of equal brightness; no patient was scanned",
        "tensorImageSize": "3D",
        "reference": "heartseg",
        "licence": "CC0-1.0",
        "release": f"{VERSION}.0",
        "modality": {"0": "MRI"},
        "labels": {"0": "background", "1": "left atrium"},
        "numTraining": len(training),
        "numTest": 0,
        "training": training,
        "test": [],
        "phantom": marker,
    }


def _encoded(voxels: NDArray[Any], affine: NDArray[np.float64]) -> bytes:
    image = nib.Nifti1Image(voxels, affine)
    image.header.set_xyzt_units("mm")
    image.set_sform(affine, code=1)
    image.set_qform(affine, code=1)
    # No time stamp: one seed gives one set of bytes.
    return gzip.compress(image.to_bytes(), compresslevel=1, mtime=0)


@functools.cache
def example_case() -> bytes:
    """The scan of a case as a phantom holds them, of a seed of its own: a .nii.gz file to try a model with."""
    image, _, affine = draw_case(np.random.default_rng([EXAMPLE_SEED, 1]))
    return _encoded(image, affine)


def example_scan() -> bytes:
    """A NIfTI file of 16 × 16 × 16 voxels with a bright ball in it: what a model takes, as small as it can be shown."""
    i, j, k = np.ogrid[:16, :16, :16]
    ball = 400 * ((i - 8) ** 2 + (j - 8) ** 2 + (k - 8) ** 2 < 16) + i + j + k
    image = nib.Nifti1Image(ball.astype(np.int16), np.diag([1.37, 1.25, 1.25, 1.0]))
    image.header.set_xyzt_units("mm")
    content: bytes = image.to_bytes()
    return content
