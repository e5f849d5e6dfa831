"""What the scans that a model learnt from look like, and in what another scan or its mask is unlike all of them."""

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from statistics import median
from typing import Any

import numpy as np

from heartseg.data.nifti import Volume
from heartseg.errors import ModelError
from heartseg.geometry import orientation_of, reorientation, spacing_of

# How far beyond the range of the training scans is still like them, as a factor.
SPACING_ROOM = 1.2
EXTENT_ROOM = 1.3
CONTRAST_ROOM = 2.0
TONE_ROOM = 0.15  # share of the contrast
VOLUME_ROOM = 1.25
DIRECTIONS = ("from left to right", "from back to front", "from foot to head")
SPARSE = 3  # every third voxel along each axis tells the percentiles


@dataclass(frozen=True)
class Look:
    """What can be seen of a scan at once.

    `spacing_mm` and `extent_mm` (the field of view) are along the patient's axes left to right, back to front, foot to
    head, or nearest to them. `contrast` is the distance from the 1st to the 99th percentile of the stored intensities,
    `tone` is where between them the median lies: low where most of the scan is dark.
    """

    spacing_mm: tuple[float, ...]
    extent_mm: tuple[float, ...]
    orientation: str
    contrast: float
    tone: float


@dataclass(frozen=True)
class Familiar:
    """The range of each part of `Look` over the scans that a model learnt from."""

    spacing_mm: tuple[tuple[float, float], ...]
    extent_mm: tuple[tuple[float, float], ...]
    orientations: tuple[str, ...]
    contrast: tuple[float, float]
    tone: tuple[float, float]

    def to_dict(self) -> dict[str, Any]:
        """For the model's metadata."""
        return asdict(self)


@dataclass(frozen=True)
class LabelVolumes:
    """The volumes of the labels that a model learnt from, in ml."""

    least: float
    median: float
    most: float

    def to_dict(self) -> dict[str, float]:
        """For the model's metadata and for answers."""
        return asdict(self)


def look_of(volume: Volume) -> Look:
    """The look of a scan."""
    order, _, turned = reorientation(volume.affine, volume.voxels.shape, "RAS")
    spacing = spacing_of(turned)
    extent = tuple(volume.voxels.shape[axis] * step for axis, step in zip(order, spacing, strict=True))
    low, middle, high = np.percentile(volume.voxels[::SPARSE, ::SPARSE, ::SPARSE], (1, 50, 99)).tolist()
    tone = (middle - low) / (high - low) if high > low else 0.0
    return Look(spacing, extent, orientation_of(volume.affine), high - low, tone)


def familiar(looks: Iterable[Look]) -> Familiar:
    """The ranges of at least one look."""
    seen = list(looks)
    return Familiar(
        spacing_mm=_ranges([look.spacing_mm for look in seen]),
        extent_mm=_ranges([look.extent_mm for look in seen]),
        orientations=tuple(sorted({look.orientation for look in seen})),
        contrast=_ranges([(look.contrast,) for look in seen])[0],
        tone=_ranges([(look.tone,) for look in seen])[0],
    )


def read_familiar(document: Mapping[str, Any]) -> Familiar:
    """What `Familiar.to_dict` wrote.

    Raises:
        ModelError: If it is something else.
    """
    try:
        pairs = {
            name: tuple((float(low), float(high)) for low, high in document[name])
            for name in ("spacing_mm", "extent_mm")
        }
        contrast, tone = ((float(low), float(high)) for low, high in (document["contrast"], document["tone"]))
        words = tuple(str(word) for word in document["orientations"])
    except (KeyError, TypeError, ValueError) as error:
        raise ModelError(f"What the model says of the scans that it learnt from cannot be read: {error!r}.") from error
    return Familiar(pairs["spacing_mm"], pairs["extent_mm"], words, contrast, tone)


def unlike(look: Look, known: Familiar) -> tuple[str, ...]:
    """A sentence for everything in which a scan is unlike all that the model learnt from; none if it is like them."""
    found = _outside(look.spacing_mm, known.spacing_mm, SPACING_ROOM, "voxel spacing", "HS-W03")
    found += _outside(look.extent_mm, known.extent_mm, EXTENT_ROOM, "field of view", "HS-W04")
    low, high = known.contrast
    if not low / CONTRAST_ROOM <= look.contrast <= high * CONTRAST_ROOM:
        found.append(
            f"The intensities span {look.contrast:.4g}, in the scans that the model learnt from {low:.4g} to "
            f"{high:.4g}. [HS-W05]"
        )
    low, high = known.tone
    if not low - TONE_ROOM <= look.tone <= high + TONE_ROOM:
        found.append(
            f"The median intensity lies at {look.tone:.0%} between dark and bright, in the scans that the model learnt "
            f"from at {low:.0%} to {high:.0%}: another sequence, or inverted contrast. [HS-W05]"
        )
    if look.orientation not in known.orientations:
        found.append(
            f"The scan is stored as {look.orientation}, those that the model learnt from as "
            f"{', '.join(known.orientations)}. [HS-W06]"
        )
    return tuple(found)


def label_volumes(volumes_ml: Iterable[float]) -> LabelVolumes | None:
    """What is to be known of the volumes of labels; None where all are empty."""
    drawn = [volume for volume in volumes_ml if volume > 0]
    return LabelVolumes(min(drawn), median(drawn), max(drawn)) if drawn else None


def read_label_volumes(document: Mapping[str, Any]) -> LabelVolumes:
    """What `LabelVolumes.to_dict` wrote.

    Raises:
        ModelError: If it is something else.
    """
    try:
        known = LabelVolumes(*(float(document[name]) for name in ("least", "median", "most")))
    except (KeyError, TypeError, ValueError) as error:
        raise ModelError(f"What the model says of its training labels cannot be read: {error!r}.") from error
    if not 0 < known.least <= known.median <= known.most < math.inf:
        raise ModelError(f"What the model says of its training labels makes no sense: {document}.")
    return known


def unlike_labels(volume_ml: float, known: LabelVolumes) -> tuple[str, ...]:
    """A sentence where the volume of a mask lies outside of what the training labels had; none within."""
    if known.least / VOLUME_ROOM <= volume_ml <= known.most * VOLUME_ROOM:
        return ()
    return (
        f"The outlined volume of {volume_ml:.4g} ml lies outside of what the training labels had ({known.least:.4g} to "
        f"{known.most:.4g} ml). [HS-W07]",
    )


def _ranges(values: Sequence[Sequence[float]]) -> tuple[tuple[float, float], ...]:
    return tuple((min(column), max(column)) for column in zip(*values, strict=True))


def _outside(
    values: Sequence[float], ranges: Sequence[tuple[float, float]], room: float, what: str, code: str
) -> list[str]:
    return [
        f"The {what} {direction} is {value:.4g} mm, in the scans that the model learnt from {low:.4g} to {high:.4g} "
        f"mm. [{code}]"
        for direction, value, (low, high) in zip(DIRECTIONS, values, ranges, strict=True)
        if not low / room <= value <= high * room
    ]
