"""Robust statistics of a scan's intensities, and the part of a scan that shows something.

Nothing here depends on single voxels, on padding, or on the scale of the stored numbers: a scanner's units are
arbitrary, and converters pad with any value.
"""

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from heartseg.errors import VolumeError

SAMPLES = 48  # voxels along each axis at most, from which percentiles are taken
PADDING_SHARE = 0.01  # a lowest value that this share of the voxels has is padding or air, not tissue
BODY_LEVEL = 0.1  # of the range from dark to bright: where the body begins
ALIKE = 0.999  # share of the voxels of a plane that have one value where the plane is padding
LARGEST = 1e30  # beyond any scanner's numbers, and near where float32 ends


@dataclass(frozen=True)
class IntensityStatistics:
    """Intensities of one scan in its own units.

    `low`, `median` and `high` are the 1st, 50th and 99th percentile of the body. Everything below `floor` is air or
    padding, everything above `ceiling` an artefact: both are clipped. `mean` and `deviation` leave padding out and are
    clipped at `high`.
    """

    floor: float
    low: float
    median: float
    high: float
    ceiling: float
    mean: float
    deviation: float

    @property
    def median_level(self) -> float:
        """Return where between dark and bright the median of the body lies, from 0 to 1."""
        return (self.median - self.low) / (self.high - self.low) if self.high > self.low else 0.0


def intensity_statistics(voxels: NDArray[Any], *, name: str = "image") -> IntensityStatistics:
    """Return the statistics of `voxels` `(I, J, K)`, from an even sample in double precision.

    Raises:
        VolumeError: If its numbers are beyond any scanner's.
    """
    steps = tuple(slice(None, None, -(-length // SAMPLES)) for length in voxels.shape)
    sample = voxels[steps].astype(np.float64).ravel()
    padding = np.percentile(sample, 100 * PADDING_SHARE / 2, method="lower")
    if np.count_nonzero(sample <= padding) >= PADDING_SHARE * sample.size and (sample > padding).any():
        sample = sample[sample > padding]
    dark, bright = np.percentile(sample, (1, 99))
    if not bright > dark:
        dark, bright = sample.min(), sample.max()
    if max(abs(dark), abs(bright)) > LARGEST:
        raise VolumeError(
            f"{name}: expected intensities of at most {LARGEST:g}, found {dark:g} to {bright:g}.",
            hint="Convert the scan again from its source.",
            code="HS-N18",
        )
    body = sample[sample > dark + BODY_LEVEL * (bright - dark)]
    low, median, high = np.percentile(body, (1, 50, 99)).tolist() if body.size else (dark, dark, bright)
    floor, ceiling = float(dark), float(high + max(high - median, bright - dark))
    clipped = sample.clip(floor, high)
    return IntensityStatistics(
        floor=floor,
        low=low,
        median=median,
        high=high,
        ceiling=ceiling,
        mean=float(clipped.mean()),
        deviation=float(clipped.std()) or 1.0,
    )


def content_box(voxels: NDArray[Any]) -> tuple[slice, ...]:
    """Return the part of `voxels` `(I, J, K)` within its outer planes of one value: the scan without padding."""
    box = tuple(slice(0, length) for length in voxels.shape)
    # Again until nothing changes: a plane of an earlier padding may have had a later one round it.
    while (smaller := _without_outer_planes(voxels, box)) != box:
        box = smaller
    return box


def _without_outer_planes(voxels: NDArray[Any], box: tuple[slice, ...]) -> tuple[slice, ...]:
    smaller = list(box)
    for axis in range(3):
        planes = np.moveaxis(voxels[tuple(smaller)], axis, 0)
        first = next((at for at in range(len(planes)) if not _is_padding(planes[at])), 0)
        last = next((at for at in reversed(range(first, len(planes))) if not _is_padding(planes[at])), len(planes) - 1)
        start = smaller[axis].start
        smaller[axis] = slice(start + first, start + last + 1)
    return tuple(smaller)


def _is_padding(plane: NDArray[Any]) -> bool:
    seen = plane[::8, ::8]
    value = np.median(seen)
    # Most planes show tissue, which a part of them tells.
    return bool(
        np.count_nonzero(seen == value) >= ALIKE * seen.size - 1
        and np.count_nonzero(plane == value) >= ALIKE * plane.size
    )
