"""What a NIfTI header decides before any voxel is read: whether it describes one scan of a heart, and where it lies."""

import math
from typing import Any

import nibabel as nib
import numpy as np
from nibabel.spatialimages import HeaderDataError
from numpy.typing import NDArray

from heartseg.config import LimitsConfig
from heartseg.errors import GeometryError, VolumeError
from heartseg.geometry import check_affine, grid_distance_mm, shape_text, spacing_of, spacing_text
from heartseg.machine import available_memory

MAGIC = {348: b"n+1", 540: b"n+2"}  # NIfTI-1 and NIfTI-2 in one file, by size of the header
LARGEST_HEADER = 540
LARGEST_OFFSET = 2**26  # bytes before the first voxel: extensions are kilobytes
LINE_ENDS = (13, 10, 26, 10)  # of NIfTI-2, so that a transfer as text is noticed
NUMBER_TYPES = {2, 4, 8, 16, 64, 256, 512, 768, 1024, 1280}  # NIfTI codes of integers and floats up to 64 bits
MM_PER_UNIT = {0: 1.0, 1: 1000.0, 2: 1.0, 3: 0.001}  # NIfTI xyzt_units: unknown, m, mm, µm
XFORM_CODES = range(6)  # of sform and qform
LITTLE = 2**28  # bytes that need no asking whether they are there
VOXEL_BYTES = 4  # of a voxel as float32, besides what the file holds
SAME_PLACE = 0.5  # voxels: sform and qform further apart put the scan at two places
LESS, MORE = 1 - 1e-4, 1 + 1e-4  # a length of exactly the limit passes, however its oblique affine is rounded
SAME_SPACING = 1e-2  # writers round pixdim to some digits

# Of the Decathlon's heart scans: along I, J and K, and the codes of qform and sform.
DECATHLON_SPACING_MM = (1.25, 1.25, 1.37)
DECATHLON_CODES = (0, 2)
LEAST_SLOPE, LARGEST_SLOPE = 1e-9, 1e9  # of intensities: scanners write numbers between a thousandth and a thousand

DAMAGED = "Copy or download the file again, or convert it anew from its source."
UNITS = "If the spacing is in other units than the header says, put xyzt_units right."


def parse_header(content: bytes | bytearray | memoryview, where: str, limits: LimitsConfig) -> Any:
    """The header as it is in the file, once it is clear that it describes one volume that can be held.

    Raises:
        VolumeError: If it is not NIfTI, is damaged, or describes anything but one volume of numbers within `limits`.
        GeometryError: If it says nothing usable of where the voxels lie, or a place and size that no heart scan has.
    """
    if bytes(content[128:132]) == b"DICM":
        raise VolumeError(
            f"{where} is DICOM, expected NIfTI.", hint="Convert it, for instance with dcm2niix.", code="HS-N03"
        )
    header = _header(content)
    if header is None or header["magic"].item() not in MAGIC.values():
        raise VolumeError(
            f"{where} is not a NIfTI file.", hint="Expected .nii or .nii.gz, NIfTI-1 or NIfTI-2.", code="HS-N03"
        )
    if "eol_check" in header.keys() and tuple(header["eol_check"].tolist()) != LINE_ENDS:  # noqa: SIM118 - no dict
        raise VolumeError(f"{where} is damaged: its line ends were changed on the way.", hint=DAMAGED, code="HS-N03")
    _check_dimensions(header, where)
    _check_type(header, where)
    _check_offset(header, where)
    _check_scaling(header, where)
    _check_memory(header, where, limits)
    check_extent(affine_of(header, where), shape_of(header), where, limits)
    return header


def shape_of(header: Any) -> tuple[int, int, int]:
    """The lengths of I, J and K."""
    i, j, k = (int(length) for length in header["dim"][1:4])
    return i, j, k


def declared_bytes(header: Any) -> int:
    """Bytes from the beginning of the file to its last voxel."""
    return int(header["vox_offset"]) + math.prod(shape_of(header)) * int(header.get_data_dtype().itemsize)


def affine_of(header: Any, where: str) -> NDArray[np.float64]:
    """The sform, else the qform, else the bare spacing, `(4, 4)` in mm: the order of the standard.

    Raises:
        GeometryError: If the one that counts holds NaN, is no rotation or has no inverse, or the unit has no meaning.
    """
    unit = int(header["xyzt_units"]) & 7
    if unit not in MM_PER_UNIT:
        raise GeometryError(f"{where}: the header is damaged, its unit of length {unit} is none.", code="HS-N16")
    for name in ("sform_code", "qform_code"):
        if int(header[name]) not in XFORM_CODES:
            raise GeometryError(
                f"{where}: the header is damaged, its {name} is {int(header[name])}, expected 0 to {max(XFORM_CODES)}.",
                code="HS-N16",
            )
    # What is not finite is refused in a sentence; numpy's warnings would say it before.
    with np.errstate(all="ignore"):
        try:
            affine = np.array(_lenient(header).get_best_affine(), dtype=np.float64)
        except (HeaderDataError, ValueError) as error:
            raise GeometryError(
                f"{where}: the header's orientation (qform) is damaged.", hint=DAMAGED, code="HS-N16"
            ) from error
        affine[:3] *= MM_PER_UNIT[unit]
        check_affine(affine, name=where)
    return affine


def check_extent(affine: NDArray[np.float64], shape: tuple[int, int, int], where: str, limits: LimitsConfig) -> None:
    """Refuse a grid that no scan of a heart has: a header in other units, or a damaged one.

    Raises:
        GeometryError: If the voxel spacing or the field of view is outside of `limits`, along any axis.
    """
    spacing = spacing_of(affine)
    if not all(limits.min_spacing * LESS <= step <= limits.max_spacing * MORE for step in spacing):
        raise GeometryError(
            f"{where}: expected a voxel spacing of {limits.min_spacing:g} to {limits.max_spacing:g} mm, found "
            f"{spacing_text(spacing)}.",
            hint=UNITS,
            code="HS-N14",
        )
    extent = tuple(length * step for length, step in zip(shape, spacing, strict=True))
    if not all(limits.min_extent * LESS <= side <= limits.max_extent * MORE for side in extent):
        raise GeometryError(
            f"{where}: expected a field of view of {limits.min_extent:g} to {limits.max_extent:g} mm along every axis, "
            f"found {spacing_text(extent)} ({shape_text(shape)} voxels).",
            hint=UNITS,
            code="HS-N15",
        )


def is_decathlon_heart(header: Any, affine: NDArray[np.float64], *, listed: bool) -> bool:
    """Tell whether a header is one of the Medical Segmentation Decathlon's heart scans, whose axes are not as it says.

    A file that is `listed` with the others, in a copy of their `dataset.json`, may have been cropped: its spacing along
    axes that are said to grow to the right, front and head is enough. `affine` is that of `affine_of`.
    """
    plain = np.allclose(affine[:3, :3], np.diag(DECATHLON_SPACING_MM), rtol=0, atol=1e-4)
    if listed or not plain:
        return plain
    return not affine[:3, 3].any() and (int(header["qform_code"]), int(header["sform_code"])) == DECATHLON_CODES


def contradictions(header: Any, affine: NDArray[np.float64]) -> tuple[str, ...]:
    """A sentence for everything that a header says twice and differently, or not at all, about where the scan lies.

    `affine` is that of `affine_of`, which is used.
    """
    sform, qform = int(header["sform_code"]), int(header["qform_code"])
    if not sform and not qform:
        return (
            "The header says nothing of the patient's orientation (sform and qform are 0): left and right may be "
            "exchanged. [HS-W02]",
        )
    shape, scale = shape_of(header), MM_PER_UNIT[int(header["xyzt_units"]) & 7]
    if sform and qform:
        try:
            other = np.array(_lenient(header).get_qform(), dtype=np.float64)
        except (HeaderDataError, ValueError):
            return ("The header's qform is damaged; its sform is used. [HS-W01]",)
        with np.errstate(all="ignore"):
            other[:3] *= scale
            distance = grid_distance_mm(affine, other, shape)
        if not distance <= SAME_PLACE * min(spacing_of(affine)):
            return (
                f"The header's sform and qform put the scan up to {distance:.3g} mm apart; the sform is used, as the "
                "NIfTI standard has it. [HS-W01]",
            )
    elif sform:
        steps = np.abs(np.asarray(header["pixdim"][1:4], dtype=np.float64)) * scale
        if not np.allclose(steps, spacing_of(affine), rtol=SAME_SPACING, atol=0):
            return (
                f"The header's pixdim says {spacing_text(tuple(steps))}, its sform {spacing_text(spacing_of(affine))}; "
                "the sform is used. [HS-W01]",
            )
    return ()


def _header(content: bytes | bytearray | memoryview) -> Any:
    for kind in (nib.Nifti1Header, nib.Nifti2Header):
        block = bytes(content[: kind.sizeof_hdr])
        for order, endianness in (("little", "<"), ("big", ">")):
            if int.from_bytes(block[:4], order) == kind.sizeof_hdr == len(block):  # type: ignore[arg-type]
                # Unchecked: nibabel would mend the header, and the mask is to carry what the file says.
                return kind(block, endianness=endianness, check=False)
    return None


def _lenient(header: Any) -> Any:
    """As the reference library reads it: a qfac of 0 stands for 1, and lengths have no sign."""
    lenient = header.copy()
    lenient["pixdim"][0] = -1 if header["pixdim"][0] < 0 else 1
    lenient["pixdim"][1:4] = np.abs(header["pixdim"][1:4])
    return lenient


def _check_dimensions(header: Any, where: str) -> None:
    lengths = [int(length) for length in header["dim"]]
    count, shape = lengths[0], tuple(lengths[1 : lengths[0] + 1])
    if not 1 <= count <= 7 or min(shape) < 0:
        raise VolumeError(
            f"{where}: the header is damaged, it declares the dimensions {lengths}.", hint=DAMAGED, code="HS-N08"
        )
    if min(shape) == 0:
        raise VolumeError(f"{where} is empty: its header declares {shape_text(shape)} voxels.", code="HS-N02")
    if count < 3 or math.prod(shape[3:]) > 1:
        raise VolumeError(
            f"{where}: expected one 3D volume, found {count}D data of {shape_text(shape)} voxels.",
            hint="Take one volume out of it, or the whole stack of slices.",
            code="HS-N09",
        )


def _check_type(header: Any, where: str) -> None:
    kind = int(header["datatype"])
    if kind not in NUMBER_TYPES:
        name = nib.nifti1.data_type_codes.niistring.get(kind, "unknown")
        raise VolumeError(
            f"{where}: expected voxels that are single numbers, found data type {kind} ({name}).",
            hint="Convert it to integers or floats of at most 64 bits.",
            code="HS-N11",
        )
    bits = 8 * int(header.get_data_dtype().itemsize)
    if int(header["bitpix"]) != bits:
        raise VolumeError(
            f"{where}: the header is damaged, data type {kind} has {bits} bits a voxel and bitpix says "
            f"{int(header['bitpix'])}.",
            hint=DAMAGED,
            code="HS-N11",
        )


def _check_offset(header: Any, where: str) -> None:
    offset = float(header["vox_offset"])
    if not int(header["sizeof_hdr"]) + 4 <= offset <= LARGEST_OFFSET or not offset.is_integer():
        raise VolumeError(
            f"{where}: the header is damaged, it puts the first voxel at byte {offset:g}.", hint=DAMAGED, code="HS-N12"
        )


def _check_scaling(header: Any, where: str) -> None:
    slope, intercept = float(header["scl_slope"]), float(header["scl_inter"])
    # A slope that is not a number means none, as 0 does; many programs write it.
    if math.isinf(slope) or (slope and not math.isnan(slope) and not math.isfinite(intercept)):
        raise VolumeError(
            f"{where}: the header is damaged, its intensity scaling is not finite.", hint=DAMAGED, code="HS-N13"
        )
    if slope and not math.isnan(slope) and not LEAST_SLOPE <= abs(slope) <= LARGEST_SLOPE:
        raise VolumeError(
            f"{where}: expected an intensity scaling (scl_slope) between {LEAST_SLOPE:g} and {LARGEST_SLOPE:g}, found "
            f"{slope:g}.",
            hint=DAMAGED,
            code="HS-N13",
        )


def _check_memory(header: Any, where: str, limits: LimitsConfig) -> None:
    shape = shape_of(header)
    needed = declared_bytes(header) + VOXEL_BYTES * math.prod(shape)
    most, why = limits.max_memory * 2**30, f"limits.max_memory is {limits.max_memory:g} GiB"
    if needed > LITTLE and (free := available_memory()) < most:
        most, why = free, f"this machine has {free / 2**30:.3g} GiB left"
    if needed > most:
        raise VolumeError(
            f"{where}: the header declares {shape_text(shape)} voxels, which take {needed / 2**30:.3g} GiB to read; "
            f"{why}.",
            hint="A heart scan takes some tens of MiB: the header may be damaged.",
            code="HS-N10",
        )
