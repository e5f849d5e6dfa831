"""The scans and labels that a model learnt from, in numbers, and in what another scan or its mask differs from them."""

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from statistics import median
from typing import Any

from heartseg.errors import ModelError

# How far beyond the range of the training scans is still like them, as a factor.
SPACING_ROOM = 2.2  # augmentation lowers the resolution and zooms
EXTENT_ROOM = 1.3
LEVEL_ROOM = 0.15  # of the range from dark to bright
VOLUME_ROOM = 1.25
DIRECTIONS = ("from left to right", "from back to front", "from foot to head")


@dataclass(frozen=True)
class ScanStatistics:
    """One scan in numbers. `spacing_mm` and `extent_mm` (the field of view without padding) run left to right, back to
    front, foot to head; `median_level` is where between dark and bright tissue the body's median lies, from 0 to 1.
    """

    spacing_mm: tuple[float, ...]
    extent_mm: tuple[float, ...]
    median_level: float


@dataclass(frozen=True)
class TrainingStatistics:
    """The range of each part of `ScanStatistics` over the scans that a model learnt from, augmentation included."""

    spacing_mm: tuple[tuple[float, float], ...]
    extent_mm: tuple[tuple[float, float], ...]
    median_level: tuple[float, float]

    def to_dict(self) -> dict[str, Any]:
        """Return it for the model's metadata."""
        return asdict(self)


@dataclass(frozen=True)
class Difference:
    """In what a scan differs from the training scans: in a word or two for everybody, and as a sentence with a code."""

    what: str
    sentence: str


@dataclass(frozen=True)
class LabelVolumes:
    """The volumes of the labels that a model learnt from, in ml."""

    least: float
    median: float
    most: float

    def to_dict(self) -> dict[str, float]:
        """Return it for the model's metadata and for answers."""
        return asdict(self)


def training_statistics(scans: Iterable[ScanStatistics], *, smallest_crop_mm: float) -> TrainingStatistics:
    """Return the ranges of at least one scan; augmentation crops fields of view down to `smallest_crop_mm`."""
    seen = list(scans)
    extents = _ranges([scan.extent_mm for scan in seen])
    return TrainingStatistics(
        spacing_mm=_ranges([scan.spacing_mm for scan in seen]),
        extent_mm=tuple((min(low, smallest_crop_mm), high) for low, high in extents),
        median_level=_ranges([(scan.median_level,) for scan in seen])[0],
    )


def read_training_statistics(document: Mapping[str, Any]) -> TrainingStatistics:
    """Return what `TrainingStatistics.to_dict` wrote.

    Raises:
        ModelError: If it is something else.
    """
    try:
        spacing, extent = (
            tuple((float(low), float(high)) for low, high in document[name]) for name in ("spacing_mm", "extent_mm")
        )
        low, high = document["median_level"]
        return TrainingStatistics(spacing, extent, (float(low), float(high)))
    except (KeyError, TypeError, ValueError) as error:
        raise ModelError(f"The model's statistics of its training scans cannot be read: {error!r}.") from error


def differences(scan: ScanStatistics, known: TrainingStatistics) -> tuple[Difference, ...]:
    """Return everything in which a scan differs from all that the model learnt from; nothing if it is like them."""
    found = _outside(scan.spacing_mm, known.spacing_mm, SPACING_ROOM, "voxel spacing", "HS-W03")
    found += _outside(scan.extent_mm, known.extent_mm, EXTENT_ROOM, "field of view", "HS-W04")
    low, high = known.median_level
    if not has_usual_contrast(scan, known):
        found.append(
            Difference(
                "contrast",
                f"The median intensity of the body lies at {scan.median_level:.0%} between dark and bright, in the "
                f"training scans at {low:.0%} to {high:.0%}: another sequence, or inverted contrast. [HS-W05]",
            )
        )
    return tuple(found)


def has_usual_contrast(scan: ScanStatistics, known: TrainingStatistics) -> bool:
    """Tell whether the body is as bright between its darkest and brightest tissue as in the training scans."""
    low, high = known.median_level
    return low - LEVEL_ROOM <= scan.median_level <= high + LEVEL_ROOM


def label_volumes(volumes_ml: Iterable[float]) -> LabelVolumes | None:
    """Return the range of the volumes of labels; None where all are empty."""
    drawn = [volume for volume in volumes_ml if volume > 0]
    return LabelVolumes(min(drawn), median(drawn), max(drawn)) if drawn else None


def read_label_volumes(document: Mapping[str, Any]) -> LabelVolumes:
    """Return what `LabelVolumes.to_dict` wrote.

    Raises:
        ModelError: If it is something else.
    """
    try:
        known = LabelVolumes(*(float(document[name]) for name in ("least", "median", "most")))
    except (KeyError, TypeError, ValueError) as error:
        raise ModelError(f"The model's statistics of its training labels cannot be read: {error!r}.") from error
    if not 0 < known.least <= known.median <= known.most < math.inf:
        raise ModelError(f"The model's statistics of its training labels make no sense: {document}.")
    return known


def volume_difference(volume_ml: float, known: LabelVolumes) -> Difference | None:
    """Return in what the volume of a mask differs from those of the training labels; None within a quarter of them."""
    if known.least / VOLUME_ROOM <= volume_ml <= known.most * VOLUME_ROOM:
        return None
    return Difference(
        "volume",
        f"The outlined volume of {volume_ml:.4g} ml lies outside of that of the training labels ({known.least:.4g} to "
        f"{known.most:.4g} ml). [HS-W07]",
    )


def _ranges(values: Sequence[Sequence[float]]) -> tuple[tuple[float, float], ...]:
    return tuple((min(column), max(column)) for column in zip(*values, strict=True))


def _outside(
    values: Sequence[float], ranges: Sequence[tuple[float, float]], room: float, what: str, code: str
) -> list[Difference]:
    return [
        Difference(
            what,
            f"The {what} {direction} is {value:.4g} mm, in the training scans {low:.4g} to {high:.4g} mm. [{code}]",
        )
        for direction, value, (low, high) in zip(DIRECTIONS, values, ranges, strict=True)
        if not low / room <= value <= high * room
    ]
