"""Slices to a volume by their geometry alone: in order along their normal, or the reason why they are no volume."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from heartseg.errors import GeometryError, VolumeError
from heartseg.geometry import shape_text, spacing_text

LPS_TO_RAS = np.diag([-1.0, -1.0, 1.0, 1.0])  # DICOM's axes grow to the left and back, NIfTI's to the right and front
SAME_DIRECTION = 1e-3  # of the cosines of two slices
UNIT = 1e-2  # a length that is 1, a product that is 0, in cosines that were written with few digits
SAME_SPACING = 1e-3
SAME_PLACE_MM = 0.01
IN_PLACE = 0.1  # of the step from slice to slice: so far may a slice lie from where it should
MISSING = 1.5  # steps between neighbours that show a gap


@dataclass(frozen=True)
class Slice:
    """One image of a series. `source` and `frame` say where its pixels are, `name` stands for it in sentences.

    `position` is the middle of the first pixel in mm, `orientation` the cosines of the directions in which columns and
    rows are counted, both in DICOM's axes (LPS); `spacing_mm` is that of rows and columns, `shape` their numbers.
    Intensities are numbers stored as the numpy type `stored`, times `slope` plus `intercept`. `phase` is what tells
    images at one position apart.
    """

    source: int
    frame: int
    name: str
    position: tuple[float, ...]
    orientation: tuple[float, ...]
    spacing_mm: tuple[float, ...]
    shape: tuple[int, ...]
    stored: str
    slope: float
    intercept: float
    frame_of_reference: str
    phase: tuple[tuple[str, str], ...]


@dataclass(frozen=True, eq=False)
class Stack:
    """Slices in the order of K, and the affine `(4, 4)` from `(I, J, K)` to mm, RAS: I counts columns, J rows."""

    slices: tuple[Slice, ...]
    affine: NDArray[np.float64]

    @property
    def shape(self) -> tuple[int, int, int]:
        """The lengths of I, J and K."""
        rows, columns = self.slices[0].shape
        return columns, rows, len(self.slices)


def stack(slices: Sequence[Slice], where: str) -> Stack:
    """The volume that the slices make, in whatever order they come.

    Raises:
        VolumeError: If they are one slice, lie at one position twice, or are several volumes.
        GeometryError: If they differ in shape, spacing or orientation, one is missing, or they are not evenly stacked.
    """
    _check_alike(slices, where)
    along, across = _directions(slices[0], where)
    normal = np.cross(along, across)
    ordered = sorted(slices, key=lambda one: float(np.dot(normal, one.position)))
    positions = np.array([one.position for one in ordered])
    _check_apart(ordered, positions @ normal, where)
    step = (positions[-1] - positions[0]) / (len(ordered) - 1)
    _check_even(ordered, positions, normal, where)
    row_step, column_step = ordered[0].spacing_mm
    affine = np.eye(4)
    affine[:3] = np.column_stack([along * column_step, across * row_step, step, positions[0]])
    return Stack(tuple(ordered), LPS_TO_RAS @ affine)


def _check_alike(slices: Sequence[Slice], where: str) -> None:
    first = slices[0]
    for one in slices[1:]:
        found = (
            _unlike("pixels", shape_text(first.shape), shape_text(one.shape), first.shape == one.shape)
            or _unlike(
                "spacing", spacing_text(first.spacing_mm), spacing_text(one.spacing_mm),
                np.allclose(first.spacing_mm, one.spacing_mm, rtol=SAME_SPACING, atol=0),
            )
            or _unlike(
                "orientation", _numbers(first.orientation), _numbers(one.orientation),
                np.allclose(first.orientation, one.orientation, rtol=0, atol=SAME_DIRECTION),
            )
            or _unlike("frame of reference", "one", "another", first.frame_of_reference == one.frame_of_reference)
        )  # fmt: skip
        if found:
            raise GeometryError(
                f"{where}: the images of the series differ in their {found} ({first.name}, {one.name}).",
                hint="A localiser, or slices along a bent axis, are no volume; export one stack of parallel slices.",
                code="HS-D06",
            )


def _unlike(what: str, first: str, other: str, alike: bool) -> str:
    return "" if alike else f"{what}: {first} and {other}"


def _directions(one: Slice, where: str) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """The directions in which columns and rows are counted, made exactly perpendicular."""
    along, across = np.array(one.orientation[:3]), np.array(one.orientation[3:])
    lengths = np.linalg.norm(along), np.linalg.norm(across)
    if max(abs(lengths[0] - 1), abs(lengths[1] - 1), abs(along @ across)) > UNIT:
        raise GeometryError(
            f"{where}: the orientation of the slices is none, {_numbers(one.orientation)} ({one.name}).",
            hint="Export the series again.",
            code="HS-D05",
        )
    along = along / lengths[0]
    across = across - (along @ across) * along
    return along, across / np.linalg.norm(across)


def _check_apart(ordered: Sequence[Slice], places: NDArray[np.float64], where: str) -> None:
    """Refuse one slice, several volumes at one place, and single slices that are there twice."""
    groups = np.concatenate([[0], np.cumsum(np.diff(places) > SAME_PLACE_MM)])
    counts = Counter(groups.tolist())
    if len(counts) == 1 and len(ordered) == 1:
        raise VolumeError(
            f"{where}: expected a stack of slices, found a single one ({ordered[0].name}).",
            hint="Give all slices of the series: their folder, or a zip of it.",
            code="HS-D08",
        )
    several = set(counts.values())
    if several == {1}:
        return
    twice = [one for one, group in zip(ordered, groups, strict=True) if counts[group] > 1]
    if len(several) == 1:
        raise VolumeError(
            f"{where}: expected one volume, found {several.pop()} at the same {len(counts)} "
            f"position{'s'[: len(counts) > 1]}{_difference(ordered)}.",
            hint="Export one phase, echo or contrast as a series of its own.",
            code="HS-D08",
        )
    raise VolumeError(
        f"{where}: {len(twice)} of {len(ordered)} images lie where another one does, such as {twice[0].name} and "
        f"{twice[1].name}{_difference(twice)}.",
        hint="Remove copies; export one phase, echo or contrast as a series of its own.",
        code="HS-D07",
    )


def _difference(slices: Sequence[Slice]) -> str:
    """In what the images at one position differ, as far as the headers tell."""
    values: dict[str, set[str]] = {}
    for one in slices:
        for name, value in one.phase:
            values.setdefault(name, set()).add(value)
    differ = [name for name, found in values.items() if len(found) > 1]
    return f"; they differ in {', '.join(differ)}" if differ else ""


def _check_even(
    ordered: Sequence[Slice], positions: NDArray[np.float64], normal: NDArray[np.float64], where: str
) -> None:
    """Refuse a stack in which a slice lies elsewhere than it should: a gap, steps of several lengths, a slant."""
    steps = np.diff(positions @ normal)
    usual = float(np.median(steps))
    shares = np.linspace(0, 1, len(ordered))[:, None]
    along = positions[0] + shares * normal * ((positions[-1] - positions[0]) @ normal)
    if np.linalg.norm(positions - along, axis=1).max() <= IN_PLACE * usual:
        return
    gaps = np.flatnonzero(steps > MISSING * usual)
    if len(gaps):
        found = (
            f"between {ordered[gaps[0]].name} and {ordered[gaps[0] + 1].name} there are {steps[gaps[0]]:.4g} mm where "
            f"{usual:.4g} mm are usual: slices are missing"
        )
    elif np.abs(steps - usual).max() > IN_PLACE * usual:
        found = f"the steps from slice to slice are uneven, {steps.min():.4g} to {steps.max():.4g} mm"
    else:
        found = "the slices are shifted sideways against each other, or drift from an even stack"
    raise GeometryError(f"{where}: {found}.", hint="Copy or export the whole series again.", code="HS-D09")


def _numbers(values: Sequence[float]) -> str:
    return " ".join(f"{value:.4g}" for value in values)
