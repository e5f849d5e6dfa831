"""The door: the only place that opens a volume, and refuses it or reads it whole."""

import gzip
import hashlib
import io
import math
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import nibabel as nib
import numpy as np
from nibabel.spatialimages import HeaderDataError
from numpy.typing import NDArray

from heartseg.errors import ConfigError, GeometryError, HeartsegError, VolumeError
from heartseg.geometry import check_affine, grid_distance_mm, spacing_of, spacing_text
from heartseg.storage import write_bytes

SUFFIXES = (".nii.gz", ".nii")

# 1024 × 1024 × 512. A header that declares more is damaged or hostile, and is refused before memory is taken.
LARGEST_VOXELS = 2**29
LARGEST_OFFSET = 2**26
LARGEST_HEADER = 540 + 4

# Headers differ by rounding (a quaternion here, a matrix there); a tenth of a voxel is no shift.
SAME_GRID_VOXELS = 0.1
SAME_SPACING = 1e-3

CHUNK = 2**20
GZIP_MAGIC = b"\x1f\x8b"
COPY_AGAIN = "Copy or download the file again."
MM_PER_UNIT = {0: 1.0, 1: 1000.0, 2: 1.0, 3: 0.001}  # NIfTI xyzt_units: unknown, m, mm, µm
NUMBER_TYPES = {2, 4, 8, 16, 64, 256, 512, 768, 1024, 1280}  # NIfTI codes of integers and floats up to 64 bits


@dataclass(frozen=True, eq=False)
class Volume:
    """One 3D grid of voxels in world space.

    `voxels` is `(I, J, K)`: float32 for an image, with slope and intercept applied; uint8 with 0 and 1 for a label.
    `affine` `(4, 4)` maps voxel indices to mm. `header` is the file's own, in its own units, as it was found.
    `name` is the file name, `compressed` tells whether the bytes were gzip.
    """

    voxels: NDArray[Any]
    affine: NDArray[np.float64]
    header: Any
    name: str
    compressed: bool

    @property
    def spacing_mm(self) -> tuple[float, float, float]:
        """Voxel spacing along I, J and K in mm."""
        return spacing_of(self.affine)


def read_image(source: Path | bytes, *, name: str = "") -> Volume:
    """The image in a NIfTI file (`.nii`, `.nii.gz`, NIfTI-1 or 2) or in the bytes of one.

    Gzip is recognised by its bytes and read to its end, so that a file cut short or damaged on the way is found out.
    `name` stands for the file in sentences.

    Raises:
        VolumeError: If the file is missing, damaged or not NIfTI, holds more than one volume (trailing dimensions of 1
            are fine), or its voxels are NaN, infinite or all the same.
        GeometryError: If the affine is singular.
    """
    volume = open_volume(source, name=name)
    check_intensities(volume, name=_where(source, name))
    return volume


def read_label(path: Path, *, image: Volume | None = None) -> Volume:
    """The label in a NIfTI file as uint8 with 0 for background and 1 for the atrium; it may be empty.

    Raises:
        VolumeError: If the file cannot be read as one volume or holds values other than 0 and 1.
        GeometryError: If its affine is singular, or its grid is not that of `image`.
    """
    label = open_volume(path)
    check_label_values(label, name=str(path))
    if image is not None:
        check_same_grid(label, image, name=str(path))
    return replace(label, voxels=label.voxels.astype(np.uint8))


def open_volume(source: Path | bytes, *, name: str = "") -> Volume:
    """One volume with float32 voxels, whatever their values: for those that check values themselves.

    Raises:
        VolumeError: If the file is missing, damaged, not NIfTI or not 3D.
        GeometryError: If the affine is singular.
    """
    where = _where(source, name)
    data = source if isinstance(source, bytes) else _read_file(source, where)
    if not data:
        raise VolumeError(f"{where} is empty: it holds 0 bytes.", hint=COPY_AGAIN)
    compressed = data.startswith(GZIP_MAGIC)
    header, content = _unpack(data, where) if compressed else (_parse_header(data, where), data)
    voxels = _voxels(content, header, where)
    affine = _affine_mm(header, where)
    file_name = name or (source.name if isinstance(source, Path) else where)
    return Volume(voxels, affine, header, file_name, compressed)


def check_intensities(volume: Volume, *, name: str) -> None:
    """Refuse an image that shows nothing.

    Raises:
        VolumeError: If voxels are NaN or infinite, or all the same.
    """
    low, high = volume.voxels.min(), volume.voxels.max()
    if not (np.isfinite(low) and np.isfinite(high)):
        bad = int((~np.isfinite(volume.voxels)).sum())
        raise VolumeError(f"{name}: {bad} of {volume.voxels.size} voxels are NaN or infinite.")
    if low == high:
        raise VolumeError(f"{name} is constant: every voxel is {low:g}.")


def check_label_values(label: Volume, *, name: str) -> None:
    """Refuse a label that says anything but background and atrium.

    Raises:
        VolumeError: If a voxel is neither 0 nor 1; the sentence lists up to five such values.
    """
    strange = label.voxels[(label.voxels != 0) & (label.voxels != 1)]
    if strange.size == 0:
        return
    values = np.unique(strange)
    found = ", ".join(f"{value:g}" for value in values[:5]) + (", …" if len(values) > 5 else "")
    raise VolumeError(
        f"{name}: expected a label of 0 and 1 only, found {found} in {strange.size} voxel{'s'[: strange.size > 1]}."
    )


def check_same_grid(label: Volume, image: Volume, *, name: str) -> None:
    """Refuse a label that does not lie on the grid of its image.

    Raises:
        GeometryError: If shape or spacing differ, or the affines put a corner more than a tenth of a voxel apart.
    """
    if label.voxels.shape != image.voxels.shape:
        raise GeometryError(
            f"{name}: the label has {shape_text(label.voxels.shape)} voxels, its image {image.name} has "
            f"{shape_text(image.voxels.shape)}."
        )
    if not np.allclose(label.spacing_mm, image.spacing_mm, rtol=SAME_SPACING, atol=0):
        raise GeometryError(
            f"{name}: the label spacing {spacing_text(label.spacing_mm)} differs from the image spacing "
            f"{spacing_text(image.spacing_mm)} of {image.name}."
        )
    distance = grid_distance_mm(label.affine, image.affine, image.voxels.shape)
    if distance > SAME_GRID_VOXELS * min(image.spacing_mm):
        raise GeometryError(f"{name}: the label lies up to {distance:.3g} mm away from its image {image.name}.")


def encode_mask(mask: NDArray[Any], *, like: Volume) -> bytes:
    """A NIfTI file with `mask` as uint8 on the grid of `like`; the same mask gives the same bytes.

    The header is that of `like` (dimensions with any trailing 1, spacing, sform, qform, their codes, units, endianness,
    NIfTI version) without its intensity scaling, intent and extensions. Gzip exactly if `like` was.

    Raises:
        GeometryError: If the shape of `mask` is not that of `like`.
        VolumeError: If `mask` holds values other than 0 and 1.
    """
    if mask.shape != like.voxels.shape:
        raise GeometryError(
            f"The mask has {shape_text(mask.shape)} voxels, {like.name} has {shape_text(like.voxels.shape)}."
        )
    if mask.dtype != np.bool_ and not np.isin(mask, (0, 1)).all():
        raise VolumeError(f"The mask for {like.name} holds values other than 0 and 1.")
    header = _mask_header(like.header)
    content = header.binaryblock.ljust(int(header["vox_offset"]), b"\0") + mask.astype(np.uint8).tobytes(order="F")
    return _gzip(content) if like.compressed else content


def write_mask(path: Path, mask: NDArray[Any], *, like: Volume) -> None:
    """Write `encode_mask` to `path`, whole or not at all: gzip for `.nii.gz`, plain for `.nii`.

    Raises:
        ConfigError: If `path` has another ending.
        StorageError: If the folder cannot be written.
    """
    if not path.name.lower().endswith(SUFFIXES):
        raise ConfigError(f"A mask is written as .nii.gz or .nii, found {path.name}.")
    write_bytes(path, encode_mask(mask, like=replace(like, compressed=path.name.lower().endswith(".gz"))))


def content_sha256(volume: Volume) -> str:
    """Digest of shape, affine (to a thousandth of a mm) and voxels: files with one image give one value."""
    # Adding 0 turns -0.0 into 0.0.
    affine = np.round(volume.affine, 3) + 0.0
    voxels = volume.voxels + volume.voxels.dtype.type(0)
    digest = hashlib.sha256(f"{volume.voxels.dtype.name} {volume.voxels.shape}".encode())
    digest.update(affine.astype("<f8").tobytes())
    digest.update(np.ascontiguousarray(voxels, dtype=voxels.dtype.newbyteorder("<")).data)
    return digest.hexdigest()


def shape_text(shape: tuple[int, ...]) -> str:
    """A shape as people write it: `320 × 320 × 110`."""
    return " × ".join(str(length) for length in shape)


def _where(source: Path | bytes, name: str) -> str:
    return name or ("image" if isinstance(source, bytes) else str(source))


def _read_file(path: Path, where: str) -> bytes:
    try:
        return path.read_bytes()
    except FileNotFoundError as error:
        raise VolumeError(f"{where} is not there.", hint="Check the path.") from error
    except IsADirectoryError as error:
        raise VolumeError(f"{where} is a folder, expected a .nii or .nii.gz file.") from error
    except OSError as error:
        raise VolumeError(f"{where} cannot be read: {error.strerror}.") from error


def _unpack(data: bytes, where: str) -> tuple[Any, bytes]:
    """The header and all bytes of a gzip stream; no more is unpacked than its header declares."""
    chunks = _inflate(data, where)
    content = bytearray()
    for chunk in chunks:
        content += chunk
        if len(content) >= LARGEST_HEADER:
            break
    header = _parse_header(bytes(content), where)
    declared = _end_of_voxels(header)
    for chunk in chunks:
        content += chunk
        if len(content) > declared + CHUNK:
            raise VolumeError(f"{where} unpacks to more than the {declared} bytes that its header declares.")
    return header, bytes(content)


def _inflate(data: bytes, where: str) -> Iterator[bytes]:
    try:
        # Read to the end: only there are length and checksum compared.
        with gzip.GzipFile(fileobj=io.BytesIO(data)) as stream:
            while chunk := stream.read(CHUNK):
                yield chunk
    except (EOFError, OSError, zlib.error) as error:
        raise VolumeError(f"{where} is damaged: its gzip stream ends early or fails its checksum.", hint=COPY_AGAIN) from error


def _parse_header(content: bytes, where: str) -> Any:
    kinds = {b"n+1\0": (nib.Nifti1Header, 344), b"n+2\0": (nib.Nifti2Header, 4)}
    kind = next((kind for magic, (kind, at) in kinds.items() if content[at : at + 4] == magic), None)
    if kind is None or len(content) < kind.sizeof_hdr:
        raise VolumeError(f"{where} is not a NIfTI file.", hint="heartseg reads .nii and .nii.gz files.")
    try:
        header = kind(content[: kind.sizeof_hdr], check=False)
    except (ValueError, HeaderDataError) as error:
        raise VolumeError(f"{where} has a damaged NIfTI header: {error}.") from error
    _check_header(header, where)
    return header


def _check_header(header: Any, where: str) -> None:
    rank = int(header["dim"][0])
    lengths = [int(length) for length in header["dim"][1 : rank + 1]] if 1 <= rank <= 7 else []
    if rank < 3 or any(length > 1 for length in lengths[3:]):
        raise VolumeError(f"{where} has {rank} dimensions ({shape_text(tuple(lengths))}), expected one 3D volume.",
                          hint="Save the volume that is wanted as a file of its own.")  # fmt: skip
    if min(lengths) < 1 or math.prod(lengths) > LARGEST_VOXELS:
        raise VolumeError(f"{where} declares {shape_text(tuple(lengths))} voxels, expected 1 to {LARGEST_VOXELS} in all.")
    if int(header["datatype"]) not in NUMBER_TYPES:
        raise VolumeError(f"{where} has NIfTI data type {int(header['datatype'])}, expected integers or floats.")
    if not header.sizeof_hdr <= float(header["vox_offset"]) <= LARGEST_OFFSET:
        raise VolumeError(f"{where} declares that its voxels begin at byte {float(header['vox_offset']):g}.")


def _end_of_voxels(header: Any) -> int:
    size = math.prod(header.get_data_shape()) * header.get_data_dtype().itemsize
    return int(header["vox_offset"]) + size


def _voxels(content: bytes, header: Any, where: str) -> NDArray[np.float32]:
    start, end = int(header["vox_offset"]), _end_of_voxels(header)
    if len(content) < end:
        raise VolumeError(f"{where} is cut short: expected {end} bytes, found {len(content)}.", hint=COPY_AGAIN)
    stored = np.frombuffer(content, header.get_data_dtype(), offset=start, count=math.prod(header.get_data_shape()))
    voxels = stored.reshape(header.get_data_shape()[:3], order="F")
    slope, intercept = (float(header[name]) for name in ("scl_slope", "scl_inter"))
    # A slope of zero or NaN means that the values are stored as they are (NIfTI-1, 2003).
    scaled = math.isfinite(slope) and slope != 0 and (slope, intercept) != (1.0, 0.0)
    if scaled:
        voxels = voxels * slope + (intercept if math.isfinite(intercept) else 0.0)
    return np.ascontiguousarray(voxels, dtype=np.float32)


def _affine_mm(header: Any, where: str) -> NDArray[np.float64]:
    try:
        affine = np.array(header.get_best_affine(), dtype=np.float64)
    except (HeaderDataError, ValueError) as error:
        raise GeometryError(f"{where}: the geometry in the header is damaged: {error}.") from error
    affine[:3] *= MM_PER_UNIT.get(int(header["xyzt_units"]) & 7, 1.0)
    check_affine(affine, name=where)
    return affine


def _mask_header(header: Any) -> Any:
    mask = header.copy()
    mask.set_data_dtype(np.uint8)
    mask["scl_slope"], mask["scl_inter"] = 1, 0
    mask["cal_min"], mask["cal_max"] = 0, 0
    mask["intent_code"], mask["intent_name"] = 0, b""
    for name in ("intent_p1", "intent_p2", "intent_p3"):
        mask[name] = 0
    # The four bytes after the header say "no extensions"; NIfTI-2 rounds up to a multiple of 16.
    mask["vox_offset"] = {348: 352, 540: 544}[mask.sizeof_hdr]
    return mask


def _gzip(content: bytes) -> bytes:
    # No time and no name in it: equal masks are equal bytes. Level 6 is what other tools write.
    return gzip.compress(content, compresslevel=6, mtime=0)
