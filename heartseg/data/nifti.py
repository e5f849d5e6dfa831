"""The door: the only place that opens a volume, and refuses it or reads it whole."""

import gzip
import hashlib
import io
import math
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import nibabel as nib
import numpy as np
from isal import isal_zlib
from nibabel.spatialimages import HeaderDataError
from numpy.typing import NDArray

from heartseg.errors import ConfigError, GeometryError, VolumeError
from heartseg.geometry import check_affine, grid_distance_mm, spacing_of, spacing_text
from heartseg.storage import write_bytes

SUFFIXES = (".nii.gz", ".nii")

# 1024 × 1024 × 512. A header that declares more is damaged or hostile, and is refused before memory is taken.
LARGEST_VOXELS = 2**29
LARGEST_OFFSET = 2**26
LARGEST_HEADER = 540

# Headers differ by rounding (a quaternion here, a matrix there); a tenth of a voxel is no shift.
SAME_GRID_VOXELS = 0.1
SAME_SPACING = 1e-3

PIECE = 2**16  # bytes of gzip to unpack at a time, 64 MiB at most when unpacked
MAGIC = {348: b"n+1", 540: b"n+2"}  # NIfTI-1 and NIfTI-2 in one file, by size of the header
GZIP_MAGIC = b"\x1f\x8b"
COPY_AGAIN = "Copy or download the file again."
MM_PER_UNIT = {0: 1.0, 1: 1000.0, 2: 1.0, 3: 0.001}  # NIfTI xyzt_units: unknown, m, mm, µm
# What a header says about intensities, which a mask does not share.
CLEARED = {"scl_inter", "cal_max", "cal_min", "glmax", "glmin", "intent_code", "intent_p1", "intent_p2", "intent_p3"}
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


def declared_shape(start: bytes, *, name: str) -> tuple[int, int, int]:
    """The shape that the first bytes of a NIfTI file declare, to refuse a scan before memory is taken for it.

    `start` must hold the header, or what unpacks to it; `name` stands for the file in sentences.

    Raises:
        VolumeError: If they are not the beginning of a NIfTI file of one volume.
    """
    if not start:
        raise VolumeError(f"{name} is empty: it holds 0 bytes.", hint=COPY_AGAIN)
    content = bytearray()
    for piece in _inflate(start, name) if start.startswith(GZIP_MAGIC) else [start]:
        content += piece
        if len(content) >= LARGEST_HEADER:
            break
    return _shape(_parse_header(content, name))


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
    if mask.shape != _shape(like.header):
        raise GeometryError(
            f"The mask has {shape_text(mask.shape)} voxels, {like.name} has {shape_text(_shape(like.header))}."
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
        if path.is_dir():
            raise VolumeError(f"{where} is a folder, expected a NIfTI file.")
        if not path.exists():
            raise VolumeError(f"{where} is not there.")
        if not path.is_file():
            raise VolumeError(f"{where} is a device or pipe, expected a NIfTI file.")
        return path.read_bytes()
    except OSError as error:
        raise VolumeError(f"{where} cannot be read: {error.strerror or error}.") from error


def _unpack(data: bytes, where: str) -> tuple[Any, bytearray]:
    """Header and content of a gzip file; the header is judged before what follows takes memory."""
    content = bytearray()
    length, header = 0, None
    for piece in _inflate(data, where):
        # Beyond what the header declares bytes are counted, not kept.
        kept = piece if header is None else piece[: max(0, len(content) - length)]
        content[length : length + len(kept)] = kept
        length += len(piece)
        if header is None and length >= LARGEST_HEADER:
            header = _parse_header(content, where)
            content = content.ljust(_declared_bytes(header), b"\0")
        if header is not None and length > _declared_bytes(header) + LARGEST_OFFSET:
            raise VolumeError(
                f"{where} goes on long after the {_declared_bytes(header)} bytes that its header declares."
            )
    del content[length:]
    return _parse_header(content, where) if header is None else header, content


def _inflate(data: bytes, where: str) -> Iterator[bytes]:
    member = isal_zlib.decompressobj(wbits=31)
    for start in range(0, len(data), PIECE):
        piece = data[start : start + PIECE]
        while piece:
            if member.eof:
                # A gzip file may be several streams end to end, and padded with zeros.
                piece = piece.lstrip(b"\0")
                if not piece:
                    break
                member = isal_zlib.decompressobj(wbits=31)
            try:
                inflated = member.decompress(piece)
            except isal_zlib.error as error:  # type: ignore[misc]  # an exception, whatever its stub says
                raise VolumeError(f"{where} is damaged: its gzip data does not add up.", hint=COPY_AGAIN) from error
            yield inflated
            piece = member.unused_data
    if not member.eof:
        raise VolumeError(f"{where} is cut short: its gzip data ends too early.", hint=COPY_AGAIN)


def _parse_header(content: bytes | bytearray, where: str) -> Any:
    """The header as it is in the file, once it is clear that it describes one volume of a size that can be held."""
    if content[128:132] == b"DICM":
        raise VolumeError(f"{where} is DICOM, expected NIfTI.", hint="Convert it, for instance with dcm2niix.")
    header = _header(content)
    if header is None or header["magic"].item() not in MAGIC.values():
        raise VolumeError(f"{where} is not a NIfTI file.", hint="Expected .nii or .nii.gz, NIfTI-1 or NIfTI-2.")
    _check_dimensions(header, where)
    kind = int(header["datatype"])
    if kind not in NUMBER_TYPES:
        name = nib.nifti1.data_type_codes.niistring.get(kind, "unknown")
        raise VolumeError(f"{where}: expected voxels that are single numbers, found data type {kind} ({name}).")
    offset = float(header["vox_offset"])
    if not int(header["sizeof_hdr"]) + 4 <= offset <= LARGEST_OFFSET:
        raise VolumeError(f"{where}: the header is damaged, it puts the first voxel at byte {offset:g}.")
    return header


def _header(content: bytes | bytearray) -> Any:
    for kind in (nib.Nifti1Header, nib.Nifti2Header):
        block = bytes(content[: kind.sizeof_hdr])
        for order, endianness in (("little", "<"), ("big", ">")):
            if int.from_bytes(block[:4], order) == kind.sizeof_hdr == len(block):  # type: ignore[arg-type]
                # Unchecked: nibabel would mend the header, and the mask is to carry what the file says.
                return kind(block, endianness=endianness, check=False)
    return None


def _check_dimensions(header: Any, where: str) -> None:
    lengths = [int(length) for length in header["dim"]]
    count, shape = lengths[0], tuple(lengths[1 : lengths[0] + 1])
    if not 1 <= count <= 7 or min(shape) < 0:
        raise VolumeError(f"{where}: the header is damaged, it declares the dimensions {lengths}.")
    if min(shape) == 0:
        raise VolumeError(f"{where} is empty: its header declares {shape_text(shape)} voxels.")
    if count < 3 or math.prod(shape[3:]) > 1:
        raise VolumeError(f"{where}: expected one 3D volume, found {count}D data of {shape_text(shape)} voxels.")
    if math.prod(shape) > LARGEST_VOXELS:
        raise VolumeError(f"{where}: the header declares {shape_text(shape)} voxels, more than any heart scan holds.")


def _shape(header: Any) -> tuple[int, int, int]:
    i, j, k = (int(length) for length in header["dim"][1:4])
    return i, j, k


def _declared_bytes(header: Any) -> int:
    return int(header["vox_offset"]) + math.prod(_shape(header)) * int(header.get_data_dtype().itemsize)


def _voxels(content: bytes | bytearray, header: Any, where: str) -> NDArray[np.float32]:
    declared = _declared_bytes(header)
    if len(content) < declared:
        raise VolumeError(
            f"{where} is cut short: its header declares {declared} bytes, found {len(content)}.", hint=COPY_AGAIN
        )
    shape, kind = _shape(header), header.get_data_dtype()
    stored: NDArray[Any] = np.frombuffer(content, kind, math.prod(shape), int(header["vox_offset"]))
    stored = stored.reshape(shape, order="F")
    try:
        slope, intercept = header.get_slope_inter()
    except HeaderDataError as error:
        raise VolumeError(f"{where}: the header is damaged, its intensity scaling is not finite.") from error
    # A number too large for float32 becomes infinity, which `check_intensities` reports.
    with np.errstate(over="ignore", invalid="ignore"):
        if slope is not None and (slope, intercept) != (1, 0):
            stored = stored.astype(np.float64) * slope + intercept
        voxels = np.empty(shape, np.float32)
        # Cast in the file's order, then turned to ours, plane by plane: a third of the time of both at once.
        for j in range(shape[1]):
            voxels[:, j] = stored[:, j].astype(np.float32)
        return voxels


def _affine_mm(header: Any, where: str) -> NDArray[np.float64]:
    """The sform, else the qform, else the bare spacing, in mm."""
    lenient = header.copy()
    # As the reference library reads it: a qfac of 0 stands for 1, and lengths have no sign.
    lenient["pixdim"][0] = -1 if header["pixdim"][0] < 0 else 1
    lenient["pixdim"][1:4] = np.abs(header["pixdim"][1:4])
    try:
        affine = np.array(lenient.get_best_affine(), dtype=np.float64)
    except (HeaderDataError, ValueError) as error:
        raise GeometryError(f"{where}: the header's orientation (qform) is damaged.") from error
    affine[:3] *= MM_PER_UNIT.get(int(header["xyzt_units"]) & 7, 1.0)
    check_affine(affine, name=where)
    return affine


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
