"""Scans for the ordeals: small, asymmetric, in any orientation, format and byte order."""

import gzip
from itertools import permutations, product

import nibabel as nib
import numpy as np
from numpy.typing import NDArray

SHAPE = (26, 22, 18)
SPACING = (1.25, 1.5, 2.0)
CODES = tuple(
    "".join(letters)
    for order in permutations(("RL", "AP", "SI"))
    for letters in product(*order)
)  # fmt: skip
TILTS = ((0.0, 0.0, 0.0), (0.2, -0.1, 0.15), (-0.35, 0.3, 0.5))  # radians about the three axes


def body() -> tuple[NDArray[np.int16], NDArray[np.uint8]]:
    """Image and label `(I, J, K)` of one lopsided body, brighter than what lies round it; axes RAS."""
    i, j, k = np.meshgrid(*(np.arange(length) for length in SHAPE), indexing="ij")
    bulb = ((i - 11) / 6) ** 2 + ((j - 9) / 5) ** 2 + ((k - 8) / 5) ** 2 < 1
    stump = ((i - 17) / 4) ** 2 + ((j - 13) / 3) ** 2 + ((k - 12) / 3) ** 2 < 1
    label = (bulb | stump).astype(np.uint8)
    noise = np.random.default_rng(0).integers(0, 60, SHAPE)
    return (np.int16(900) * label + noise).astype(np.int16), label


def placed(
    voxels: NDArray[np.generic], codes: str = "RAS", tilt: tuple[float, float, float] = TILTS[0]
) -> tuple[NDArray[np.generic], NDArray[np.float64]]:
    """`voxels`, given along RAS, stored along `codes`, with the affine that leaves each at its place in the world."""
    affine = nib.affines.from_matvec(nib.eulerangles.euler2mat(*tilt) @ np.diag(SPACING), (-12.0, 7.0, 31.0))
    turn = nib.orientations.ornt_transform(nib.orientations.axcodes2ornt("RAS"), nib.orientations.axcodes2ornt(codes))
    return nib.apply_orientation(voxels, turn), affine @ nib.orientations.inv_ornt_aff(turn, voxels.shape)


def nifti(
    voxels: NDArray[np.generic],
    affine: NDArray[np.float64],
    *,
    version: int = 1,
    big: bool = False,
    codes: tuple[int, int] = (1, 1),
    packed: bool = False,
) -> bytes:
    """The bytes of a NIfTI file; `codes` are those of sform and qform."""
    kind = nib.Nifti1Image if version == 1 else nib.Nifti2Image
    header = kind.header_class(endianness=">" if big else "<")
    header.set_data_dtype(voxels.dtype)
    header.set_data_shape(voxels.shape)
    header.set_qform(affine, code=codes[1])
    header.set_sform(affine, code=codes[0])
    header.set_xyzt_units("mm", "sec")
    header["vox_offset"] = header.sizeof_hdr + 4
    header["scl_slope"], header["scl_inter"] = 1, 0
    content = header.binaryblock + bytes(4) + voxels.astype(header.get_data_dtype()).tobytes(order="F")
    return gzip.compress(content, mtime=0) if packed else content
