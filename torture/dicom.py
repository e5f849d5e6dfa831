"""DICOM series that are damaged on the way: refused, or read as each file says."""

import zipfile
from collections.abc import Iterator
from importlib.util import find_spec
from io import BytesIO
from pathlib import Path
from random import Random
from typing import Any

import numpy as np

from heartseg.data.dicom import read_series
from heartseg.data.nifti import Volume
from heartseg.errors import HeartsegError
from torture.ordeal import Ordeal, Tally
from torture.scans import TILTS, body, placed

SLICES, PIXELS = 8, 20  # enough for a field of view that passes the door
THICK = np.diag([1.0, 1.0, 1.5, 1.0])
PLACE = 0.11  # of a voxel: so far may a slice lie from where an even stack has it, and some rounding


def change_bytes(tries: int, work: Path, random: Random) -> Tally:
    """Bytes of one slice changed, most of them of its header, or the file cut."""
    tally = Tally()
    contents = _series()
    for number in range(tries):
        files = dict(contents)
        name = random.choice(sorted(files))
        files[name], what = _damaged(files[name], random, cut=number % 8 == 7)
        folder = work / str(number)
        folder.mkdir()
        for other, content in files.items():
            (folder / other).write_bytes(content)
        tally.note(_unless_refused(folder, files, f"{name}, {what}"))
    return tally


def change_zip_bytes(tries: int, work: Path, random: Random) -> Tally:
    """A byte of a zip changed: refused, or the scan as it was."""
    tally = Tally()
    packed = BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in _series().items():
            archive.writestr(name, content)
    whole, path = packed.getvalue(), work / "scan.zip"
    path.write_bytes(whole)
    scan = read_series(path).volume
    # What says where things are is a small part of the file and the one without checksums.
    directory = whole.index(b"PK\1\2")
    for number in range(tries):
        position = random.randrange(directory if number % 2 else 0, len(whole))
        value = random.choice([value for value in range(256) if value != whole[position]])
        path.write_bytes(whole[:position] + bytes([value]) + whole[position + 1 :])
        failure = ""
        try:
            volume = read_series(path).volume
            same = np.array_equal(volume.voxels, scan.voxels) and np.array_equal(volume.affine, scan.affine)
            failure = "" if same else "another scan"
        except HeartsegError as error:
            failure = "" if error.code else f"has no code: {error}"
        except Exception as error:  # noqa: BLE001 - whatever else comes is what this looks for
            failure = f"{type(error).__name__}: {error}"
        tally.note(failure and f"byte {position} to {value}: {failure}")
    return tally


def _series() -> dict[str, bytes]:
    from torture.series import content_of, names, slices_of

    voxels, affine = placed(body()[0], "LPS", TILTS[1])
    images = slices_of(voxels[:PIXELS, :PIXELS, :SLICES], affine @ THICK)
    return dict(zip(names(SLICES), map(content_of, images), strict=True))


def _damaged(content: bytes, random: Random, *, cut: bool) -> tuple[bytes, str]:
    if cut:
        length = random.randrange(len(content))
        return content[:length], f"cut to {length} bytes"
    changed = bytearray(content)
    header = len(content) - 2 * PIXELS * PIXELS
    at = [random.randrange(128, header if random.random() < 0.9 else len(content)) for _ in range(random.randint(1, 3))]
    for position in at:
        # A digit to a digit now and then, so that what it says can be read and is another thing.
        digit = chr(changed[position]).isdigit() and random.random() < 0.5
        changed[position] = ord(random.choice("0123456789")) if digit else random.randrange(256)
    return bytes(changed), f"bytes {at} to {[changed[position] for position in at]}"


def _unless_refused(folder: Path, files: dict[str, bytes], where: str) -> str:
    try:
        failure = _read_otherwise(read_series(folder).volume, files)
    except HeartsegError as error:
        failure = "" if error.code else f"has no code: {error}"
    except Exception as error:  # noqa: BLE001 - whatever else comes is what this looks for
        failure = f"{type(error).__name__}: {error}"
    return f"{where}: {failure}" if failure else ""


def _read_otherwise(volume: Volume, files: dict[str, bytes]) -> str:
    """In what a volume is another than its files say, each for itself, by the formula of the standard."""
    images = list(_images(files))
    if len(images) != volume.voxels.shape[2]:
        return f"{volume.voxels.shape[2]} slices of {len(images)} images"
    for name, image in images:
        slope, intercept = (
            float(image.get(key, other)) for key, other in (("RescaleSlope", 1), ("RescaleIntercept", 0))
        )
        stored = image.pixel_array.astype(np.float64) * slope + intercept
        cosines, spacing = np.array(image.ImageOrientationPatient, float), np.array(image.PixelSpacing, float)
        for row, column in ((0, 0), (3, 11), (stored.shape[0] - 1, stored.shape[1] - 1)):
            place = np.array(image.ImagePositionPatient, float)
            place = place + column * spacing[1] * cosines[:3] + row * spacing[0] * cosines[3:]
            at = (np.linalg.inv(volume.affine) @ [-place[0], -place[1], place[2], 1])[:3]
            index = np.rint(at).astype(int)
            if np.abs(at - index).max() > PLACE or (index < 0).any() or (index >= volume.voxels.shape).any():
                return f"{name} does not lie where it says"
            if volume.voxels[tuple(index)] != np.float32(stored[row, column]):
                return f"{name} has other numbers"
    return ""


def _images(files: dict[str, bytes]) -> Iterator[tuple[str, Any]]:
    from pydicom import dcmread

    for name, content in files.items():
        if content[128:132] == b"DICM":
            yield name, dcmread(BytesIO(content))


def _lacks() -> str:
    return "" if find_spec("pydicom") else "the extra dicom is not installed"


ORDEALS = (
    Ordeal(
        "dicom/bytes",
        "A DICOM series of which one file is damaged or cut is refused by its code, or read as each file says.",
        change_bytes,
        2000,
        60,
        _lacks,
    ),
    Ordeal(
        "dicom/zip",
        "A byte changed in a zip of a series: refused by its code, or the scan as it was.",
        change_zip_bytes,
        2000,
        60,
        _lacks,
    ),
)
