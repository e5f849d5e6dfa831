"""The door: the only place that opens a volume, and refuses it or reads it whole."""

import gzip
import hashlib
import io
import math
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from heartseg.config import LimitsConfig
from heartseg.data.nifti_header import MAGIC, affine_of, contradictions, is_decathlon_heart, shape_of
from heartseg.data.nifti_stream import read_content, read_header
from heartseg.errors import ConfigError, GeometryError, VolumeError
from heartseg.geometry import grid_distance_mm, shape_text, spacing_of, spacing_text, turned
from heartseg.setting import AUTO, DECATHLON, HEADER
from heartseg.storage import write_bytes

SUFFIXES = (".nii.gz", ".nii")
LIMITS = LimitsConfig()
# How the axes of the Decathlon's heart scans run. Their headers say RAS.
DECATHLON_AXES = "ASR"

# Headers differ by rounding (a quaternion here, a matrix there); a tenth of a voxel is no shift.
SAME_GRID_VOXELS = 0.1
SAME_SPACING = 1e-3

# What a header says about intensities, which a mask does not share.
CLEARED = {"scl_inter", "cal_max", "cal_min", "glmax", "glmin", "intent_code", "intent_p1", "intent_p2", "intent_p3"}


@dataclass(frozen=True, eq=False)
class Volume:
    """One 3D grid of voxels in world space.

    `voxels` is `(I, J, K)`: float32 for an image, with slope and intercept applied; uint8 with 0 and 1 for a label.
    `affine` `(4, 4)` maps voxel indices to mm in the patient's axes (right, anterior, superior). It is the header's,
    unless the stored axes are known to run otherwise. `header` is the file's own, in its own units, as it was found.
    `name` is the file name, `compressed` tells whether the bytes were gzip. `notes` are sentences about what the header
    leaves open or says twice and differently (HS-W…).
    """

    voxels: NDArray[Any]
    affine: NDArray[np.float64]
    header: Any
    name: str
    compressed: bool
    notes: tuple[str, ...] = ()

    @property
    def spacing_mm(self) -> tuple[float, float, float]:
        """Voxel spacing along I, J and K in mm."""
        return spacing_of(self.affine)

    @property
    def header_affine(self) -> NDArray[np.float64]:
        """The affine that the header states, `(4, 4)` in mm."""
        return affine_of(self.header, self.name)


def read_image(
    source: Path | bytes, *, name: str = "", limits: LimitsConfig = LIMITS, stored_axes: str = AUTO
) -> Volume:
    """The image in a NIfTI file (`.nii`, `.nii.gz`, NIfTI-1 or 2) or in the bytes of one.

    Gzip is recognised by its bytes and read to its end, so that a file cut short or damaged on the way is found out; a
    plain file has no checksum. `name` stands for the file in sentences. `stored_axes` is as in `true_affine`.

    Raises:
        VolumeError: If the file is missing, damaged or not NIfTI, holds more than one volume (trailing dimensions of 1
            are fine), is larger than `limits`, or its voxels are NaN, infinite or all the same.
        GeometryError: If the affine is singular, or spacing or field of view are outside of `limits`.
    """
    volume = open_volume(source, name=name, limits=limits, stored_axes=stored_axes)
    check_intensities(volume, name=_where(source, name))
    return volume


def read_label(path: Path, *, image: Volume | None = None, limits: LimitsConfig = LIMITS) -> Volume:
    """The label in a NIfTI file as uint8 with 0 for background and 1 for the atrium; it may be empty.

    Its stored axes run as those of `image`, on whose grid it lies.

    Raises:
        VolumeError: If the file cannot be read as one volume or holds values other than 0 and 1.
        GeometryError: As `read_image` does, or if its grid is not that of `image`.
    """
    label = open_volume(path, limits=limits)
    check_label_values(label, name=str(path))
    if image is not None:
        check_same_grid(label, image, name=str(path))
        label = replace(label, affine=image.affine)
    return replace(label, voxels=label.voxels.astype(np.uint8))


def open_volume(
    source: Path | bytes, *, name: str = "", limits: LimitsConfig = LIMITS, stored_axes: str = AUTO
) -> Volume:
    """One volume with float32 voxels, whatever their values: for those that check values themselves.

    Raises:
        VolumeError: If the file is missing, damaged, not NIfTI, not 3D or larger than `limits`.
        GeometryError: As `read_image` does.
    """
    where = _where(source, name)
    file_name = name or (source.name if isinstance(source, Path) else where)
    ending = next((ending for ending in SUFFIXES if file_name.lower().endswith(ending)), "")
    header, content, compressed = read_content(source, where, limits, ending=ending)
    affine = affine_of(header, where)
    notes = contradictions(header, affine)
    return Volume(
        _voxels(content, header), true_affine(header, affine, stored_axes), header, file_name, compressed, notes
    )


def true_affine(header: Any, affine: NDArray[np.float64], stored_axes: str) -> NDArray[np.float64]:
    """Return the affine under which the scan lies as the patient does; `affine` is what the header says.

    `stored_axes` is `header`; three letters, the directions that the stored axes grow towards; `auto`, which is the
    header unless the file is one of the Decathlon's heart scans; or `decathlon`, where the file is known to be listed
    with them, so that its voxel spacing is enough to recognise it.
    """
    if stored_axes in (AUTO, DECATHLON):
        known = is_decathlon_heart(header, affine, listed=stored_axes == DECATHLON)
        return turned(affine, DECATHLON_AXES) if known else affine
    return affine if stored_axes == HEADER else turned(affine, stored_axes)


def declared_shape(start: bytes, *, name: str, limits: LimitsConfig = LIMITS) -> tuple[int, int, int]:
    """The shape that the first bytes of a NIfTI file declare, to refuse a scan before memory is taken for it.

    `start` must hold the header, or what unpacks to it; `name` stands for the file in sentences.

    Raises:
        VolumeError, GeometryError: If they are not the beginning of a NIfTI file of one volume within `limits`.
    """
    return shape_of(read_header(start, name, limits))


def check_intensities(volume: Volume, *, name: str) -> None:
    """Refuse an image that shows nothing.

    Raises:
        VolumeError: If voxels are NaN or infinite, or all the same.
    """
    low, high = volume.voxels.min(), volume.voxels.max()
    if not (np.isfinite(low) and np.isfinite(high)):
        bad = int((~np.isfinite(volume.voxels)).sum())
        raise VolumeError(f"{name}: {bad} of {volume.voxels.size} voxels are NaN or infinite.", code="HS-N18")
    if low == high:
        raise VolumeError(f"{name} is constant: every voxel is {low:g}.", code="HS-N19")


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
        f"{name}: expected a label of 0 and 1 only, found {found} in {strange.size} voxel{'s'[: strange.size > 1]}.",
        hint="Make a label of the left atrium alone: 1 there and 0 elsewhere.",
        code="HS-N20",
    )


def check_same_grid(label: Volume, image: Volume, *, name: str) -> None:
    """Refuse a label that does not lie on the grid of its image.

    Raises:
        GeometryError: If shape or spacing differ, or the affines put a corner more than a tenth of a voxel apart.
    """
    if label.voxels.shape != image.voxels.shape:
        raise GeometryError(
            f"{name}: the label has {shape_text(label.voxels.shape)} voxels, its image {image.name} has "
            f"{shape_text(image.voxels.shape)}.",
            code="HS-N21",
        )
    if not np.allclose(label.spacing_mm, image.spacing_mm, rtol=SAME_SPACING, atol=0):
        raise GeometryError(
            f"{name}: the label spacing {spacing_text(label.spacing_mm)} differs from the image spacing "
            f"{spacing_text(image.spacing_mm)} of {image.name}.",
            code="HS-N21",
        )
    distance = grid_distance_mm(label.header_affine, image.header_affine, image.voxels.shape)
    if distance > SAME_GRID_VOXELS * min(image.spacing_mm):
        raise GeometryError(
            f"{name}: the label lies up to {distance:.3g} mm away from its image {image.name}.", code="HS-N21"
        )


def encode_mask(mask: NDArray[Any], *, like: Volume) -> bytes:
    """A NIfTI file with `mask` as uint8 on the grid of `like`; the same mask gives the same bytes.

    The header is that of `like` (dimensions with any trailing 1, spacing, sform, qform, their codes, units, endianness,
    NIfTI version) without its intensity scaling, intent and extensions. Gzip exactly if `like` was.

    Raises:
        GeometryError: If the shape of `mask` is not that of `like`.
        VolumeError: If `mask` holds values other than 0 and 1.
    """
    if mask.shape != shape_of(like.header):
        raise GeometryError(
            f"The mask has {shape_text(mask.shape)} voxels, {like.name} has {shape_text(shape_of(like.header))}."
        )
    if not ((mask == 0) | (mask == 1)).all():
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


def voxels_sha256(volume: Volume) -> str:
    """Digest of the voxels and their size whatever the order and direction of the axes: one scan has one value.

    Two scans with the same values in another arrangement would share it, which no measured scans do.
    """
    sides = sorted(zip(volume.voxels.shape, np.round(volume.spacing_mm, 3).tolist(), strict=True))
    digest = hashlib.sha256(f"{volume.voxels.dtype.name} {sides}".encode())
    voxels = np.sort(volume.voxels, axis=None) + volume.voxels.dtype.type(0)
    digest.update(voxels.astype(voxels.dtype.newbyteorder("<"), copy=False).data)
    return digest.hexdigest()


def content_sha256(volume: Volume) -> str:
    """Digest of the file's shape, affine (to a thousandth of a mm) and voxels, as stored."""
    # Adding 0 turns -0.0 into 0.0.
    affine = np.round(volume.header_affine, 3) + 0.0
    voxels = volume.voxels + volume.voxels.dtype.type(0)
    digest = hashlib.sha256(f"{volume.voxels.dtype.name} {volume.voxels.shape}".encode())
    digest.update(affine.astype("<f8").tobytes())
    digest.update(np.ascontiguousarray(voxels, dtype=voxels.dtype.newbyteorder("<")).data)
    return digest.hexdigest()


def _where(source: Path | bytes, name: str) -> str:
    return name or ("image" if isinstance(source, bytes) else str(source))


def _voxels(content: bytes | bytearray, header: Any) -> NDArray[np.float32]:
    """Stored numbers times slope plus intercept, as float32; what is too large for it becomes infinite."""
    shape, kind = shape_of(header), header.get_data_dtype()
    stored: NDArray[Any] = np.frombuffer(content, kind, math.prod(shape), int(header["vox_offset"]))
    stored = stored.reshape(shape, order="F")
    slope, intercept = header.get_slope_inter()
    scaled = slope is not None and (slope, intercept) != (1, 0)
    # In the file's order, I fastest: turning it costs more than all that follows.
    voxels = np.empty(shape, np.float32, order="F")
    with np.errstate(over="ignore", invalid="ignore"):
        for k in range(shape[2]):
            plane = stored[..., k]
            voxels[..., k] = plane.astype(np.float64) * slope + intercept if scaled else plane
    return voxels


def _mask_header(header: Any) -> Any:
    fresh = header.copy()
    size = int(header["sizeof_hdr"])
    values = {"datatype": 2, "bitpix": 8, "vox_offset": size + 4, "scl_slope": 1, "magic": MAGIC[size]}
    for field in CLEARED & set(fresh.keys()):
        fresh[field] = 0
    for field, value in {**values, "intent_name": b""}.items():
        fresh[field] = value
    return fresh


def _gzip(content: bytes) -> bytes:
    # No time stamp and no file name: one mask is one sequence of bytes.
    packed = io.BytesIO()
    with gzip.GzipFile(filename="", mode="wb", fileobj=packed, compresslevel=6, mtime=0) as stream:
        stream.write(content)
    return packed.getvalue()
