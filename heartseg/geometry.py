"""What an affine says about a voxel grid: spacing, orientation, voxel volume, and how far two grids lie apart."""

from itertools import product
from typing import Any

import nibabel as nib
import numpy as np
from numpy.typing import NDArray

from heartseg.errors import GeometryError

# Columns of an affine whose unit vectors span less than this are, for all practical purposes, in one plane.
FLATTEST = 1e-4


def spacing_of(affine: NDArray[Any]) -> tuple[float, float, float]:
    """Length of one step along I, J and K in the affine's unit, mm for every `Volume`."""
    i, j, k = np.linalg.norm(affine[:3, :3], axis=0)
    return float(i), float(j), float(k)


def orientation_of(affine: NDArray[Any]) -> str:
    """The anatomical direction that each of I, J and K grows towards, e.g. `LPS`; the nearest one if oblique.

    The letters are as true as the affine: that of a header may be wrong, `Volume.affine` is the true one.
    """
    return "".join(nib.aff2axcodes(affine))


def turned(affine: NDArray[Any], codes: str) -> NDArray[np.float64]:
    """Return `affine` (4, 4) turned so that the stored axes I, J and K grow towards `codes`, e.g. `ASR`.

    Each spacing stays with its stored axis, and an oblique scan stays as oblique as it was. Codes of the other
    handedness mirror the scan.
    """
    turn = np.eye(4)
    turn[:3, :3] = _directions(codes) @ _directions(orientation_of(affine)).T
    return np.asarray(turn @ affine)


def _directions(codes: str) -> NDArray[np.float64]:
    """A signed permutation (3, 3): the world direction (right, anterior, superior) of each axis, in columns."""
    directions = np.zeros((3, 3))
    for axis, (row, sign) in enumerate(nib.orientations.axcodes2ornt(codes)):
        directions[int(row), axis] = sign
    return directions


def reorientation(
    affine: NDArray[Any], shape: tuple[int, ...], codes: str
) -> tuple[tuple[int, ...], tuple[int, ...], NDArray[np.float64]]:
    """How to turn a grid of `shape` so that its axes grow towards `codes`, e.g. `RAS`, as nearly as it can.

    Returns the order in which to take the axes, which of the axes so ordered to flip, and the affine afterwards.
    """
    target = nib.orientations.axcodes2ornt(codes)
    turn = nib.orientations.ornt_transform(nib.io_orientation(affine), target)
    order = tuple(int(axis) for axis in np.argsort(turn[:, 0]))
    flipped = tuple(new for new, old in enumerate(order) if turn[old, 1] < 0)
    return order, flipped, affine @ nib.orientations.inv_ornt_aff(turn, shape[:3])


def voxel_volume_ml(affine: NDArray[Any]) -> float:
    """Volume of one voxel in ml, right for sheared grids as well."""
    return float(abs(np.linalg.det(affine[:3, :3])) / 1000)


def grid_distance_mm(first: NDArray[Any], second: NDArray[Any], shape: tuple[int, ...]) -> float:
    """Largest distance between places that two affines give to one corner voxel of a grid of `shape` (I, J, K)."""
    corners = np.array([(*corner, 1.0) for corner in product(*((0, length - 1) for length in shape[:3]))])
    return float(np.linalg.norm((corners @ (first - second).T)[:, :3], axis=1).max())


def check_affine(affine: NDArray[Any], *, name: str) -> None:
    """Refuse an affine that does not map the grid into space one to one.

    Raises:
        GeometryError: If the affine holds NaN or infinity, gives an axis no length, or puts all axes in one plane.
    """
    if not np.isfinite(affine).all():
        raise GeometryError(f"{name}: the affine holds NaN or infinite numbers.", code="HS-N16")
    spacing = spacing_of(affine)
    if min(spacing) <= 0:
        raise GeometryError(
            f"{name}: expected a voxel spacing above 0 mm, found {spacing_text(spacing)}.", code="HS-N14"
        )
    if abs(np.linalg.det(affine[:3, :3] / spacing)) < FLATTEST:
        raise GeometryError(f"{name}: the affine is singular, its three axes lie in one plane.", code="HS-N16")


def spacing_text(spacing_mm: tuple[float, ...]) -> str:
    """A spacing as people write it: `1.25 × 1.25 × 1.37 mm`."""
    return " × ".join(f"{step:.4g}" for step in spacing_mm) + " mm"


def shape_text(shape: tuple[int, ...]) -> str:
    """A shape as people write it: `320 × 320 × 110`."""
    return " × ".join(str(length) for length in shape)
