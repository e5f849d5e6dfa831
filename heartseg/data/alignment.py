"""Whether a label follows the borders of its image: finds labels that are moved, mirrored, another case's, or inverted.

Just inside of its border an atrium is brighter than just outside. This contrast is taken for every place that the label
could be moved to at once, as a correlation; where a label belongs it is largest, to a voxel, on real cases.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from statistics import median

import numpy as np
from numpy.typing import NDArray
from scipy import fft, ndimage

RIM = 2  # voxels on either side of the border
REACH = 30.0  # mm round its place in which a label is tried first
CLEAR = 0.8  # a label whose contrast is a smaller share of the best one nearby does not lie where it should
POOR = 0.6  # as is one whose contrast is a smaller share of what the labels of its data set usually have
ENOUGH = 3  # cases that tell what is usual
NEAR = 3.0  # mm that a mirrored label may be off
MOVED = 2.5  # mm: less is within what two readers differ by
# Standard errors that a contrast must be from none to count: in noise the best of all places has about 5.
SIGNIFICANT = 20.0
AXES = "IJK"


@dataclass(frozen=True, eq=False)
class Outline:
    """The voxels on both sides of a label's border: weights `(A, B, C)` from voxel `start` on, of a grid of `shape`.

    Those inside add up to 1, those outside to -1. `error` is the standard deviation of the contrast in white noise of
    standard deviation 1.
    """

    weights: NDArray[np.float32]
    start: tuple[int, ...]
    shape: tuple[int, ...]
    error: float


@dataclass(frozen=True)
class Fit:
    """The contrast of a label where it lies, the highest and lowest within `REACH`, and what noise alone would give."""

    here: float
    highest: float
    lowest: float
    noise: float


def outline_of(label: NDArray[np.bool_]) -> Outline:
    """The outline of a label `(I, J, K)` that is not empty."""
    box = ndimage.find_objects(label.astype(np.uint8))[0]
    around = tuple(
        slice(max(0, part.start - RIM), min(length, part.stop + RIM))
        for part, length in zip(box, label.shape, strict=True)
    )
    near = label[around]
    inside = near & ~ndimage.binary_erosion(near, iterations=RIM)
    outside = ndimage.binary_dilation(near, iterations=RIM) & ~near
    weights = inside / np.float32(inside.sum()) - outside / np.float32(max(1, outside.sum()))
    error = float(np.sqrt(1 / inside.sum() + 1 / max(1, outside.sum())))
    return Outline(weights.astype(np.float32), tuple(part.start for part in around), label.shape, error)


def visible(voxels: NDArray[np.float32]) -> NDArray[np.float32]:
    """Intensities relative to the brightest hundredth, so that contrasts of scans can be compared."""
    low, high = np.percentile(voxels[::3, ::3, ::3], (1, 99))
    scaled: NDArray[np.float32] = ((voxels - low) / max(high - low, 1e-12)).clip(-0.5, 1.5).astype(np.float32)
    return scaled


def contrast(image: NDArray[np.float32], outline: Outline) -> float:
    """Mean inside minus mean outside of the border, where the label lies."""
    part = tuple(slice(at, at + n) for at, n in zip(outline.start, outline.weights.shape, strict=True))
    return float((image[part] * outline.weights).sum(dtype=np.float64))


def fit_of(image: NDArray[np.float32], outline: Outline, spacing_mm: Sequence[float]) -> Fit:
    """How well a label follows the borders of its image; `image` is as of `visible`."""
    part = _reached(image.shape, outline, spacing_mm, REACH)
    contrasts, _ = _contrasts(image, outline, part)
    noise = outline.error * float(image[part].std())
    return Fit(contrast(image, outline), float(contrasts.max()), float(contrasts.min()), noise)


def usual(fits: Sequence[Fit]) -> float:
    """The contrast that the labels of a data set have: negative where its atria are dark, 0 where none can be told."""
    if len(fits) < ENOUGH:
        return 0.0
    middle = median(fit.here for fit in fits)
    return middle if abs(middle) > SIGNIFICANT * median(fit.noise for fit in fits) else 0.0


def is_doubtful(fit: Fit, typical: float) -> bool:
    """Whether a label would fit better elsewhere, or much worse than the other labels of its data set (`usual`) do."""
    sign = -1.0 if typical < 0 else 1.0
    here, best = sign * fit.here, fit.highest if sign > 0 else -fit.lowest
    return here < max(CLEAR * best, SIGNIFICANT * fit.noise, POOR * abs(typical))


def misfit(
    image: NDArray[np.float32],
    outline: Outline,
    spacing_mm: Sequence[float],
    typical: float,
    others: Iterable[tuple[str, Outline]] = (),
) -> str:
    """What is wrong with the place of a doubtful label, in words to follow `the label`; empty if nothing can be shown.

    `image` is as of `visible`, `typical` of `usual`; `others` are the outlines of other doubtful labels, by case.
    """
    sign = -1.0 if typical < 0 else 1.0
    fit = fit_of(sign * image, outline, spacing_mm)
    least = SIGNIFICANT * fit.noise
    if -fit.here > max(least, CLEAR * -fit.lowest):
        return "lies on an atrium of inverted contrast: its surroundings are the brighter"
    everywhere = tuple(slice(0, length) for length in image.shape)
    value, shift = _best(sign * image, outline, spacing_mm, everywhere)
    found = []
    if max(map(abs, shift)) > MOVED:
        found.append((value, f"fits its image if it is moved by {_millimetres(shift)} mm along I, J and K"))
    for axis, letter in enumerate(AXES):
        for turned, how in ((_mirrored(outline, axis), ""), (_turned(outline, axis), " where it lies")):
            near = _reached(image.shape, turned, spacing_mm, NEAR)
            found.append(
                (
                    _best(sign * image, turned, spacing_mm, near)[0],
                    f"fits its image if it is mirrored along {letter}{how}",
                )
            )
    for name, other in others:
        if other.shape == outline.shape:
            found.append((sign * contrast(image, other), f"does not fit its image, the label of {name} does"))
    value, words = max(found)
    if value > max(least, POOR * abs(typical)) and value * CLEAR > fit.here:
        return words
    lost = typical and fit.here < POOR * abs(typical)
    return "follows no border of its image, which the other cases' labels do" if lost else ""


def _contrasts(
    image: NDArray[np.float32], outline: Outline, part: tuple[slice, ...]
) -> tuple[NDArray[np.float32], tuple[int, ...]]:
    """The contrast for every place in `part` of the image that the outline fits into, and its own place among them."""
    seen, weights = image[part], outline.weights
    lengths = [fft.next_fast_len(length, real=True) for length in seen.shape]
    spectrum = fft.rfftn(seen, lengths) * np.conj(fft.rfftn(weights, lengths))
    whole = tuple(slice(have - want + 1) for have, want in zip(seen.shape, weights.shape, strict=True))
    return fft.irfftn(spectrum, lengths)[whole], tuple(
        own - side.start for own, side in zip(outline.start, part, strict=True)
    )


def _best(
    image: NDArray[np.float32], outline: Outline, spacing_mm: Sequence[float], part: tuple[slice, ...]
) -> tuple[float, tuple[float, ...]]:
    """The largest contrast in `part` of the image, and the way there from the label's own place, in mm."""
    contrasts, own = _contrasts(image, outline, part)
    place = np.unravel_index(int(contrasts.argmax()), contrasts.shape)
    steps = [(int(at) - start) * step for at, start, step in zip(place, own, spacing_mm, strict=True)]
    return float(contrasts[place]), tuple(steps)


def _reached(shape: Sequence[int], outline: Outline, spacing_mm: Sequence[float], reach_mm: float) -> tuple[slice, ...]:
    """The part of the image that the outline lies in when it is moved by up to `reach_mm`."""
    ends = zip(outline.start, outline.weights.shape, shape, spacing_mm, strict=True)
    return tuple(
        slice(max(0, at - round(reach_mm / step)), min(length, at + n + round(reach_mm / step)))
        for at, n, length, step in ends
    )


def _millimetres(steps: Sequence[float]) -> str:
    return " × ".join(f"{step + 0.0:.0f}" for step in steps)


def _mirrored(outline: Outline, axis: int) -> Outline:
    """As if the whole array had been flipped."""
    start = list(outline.start)
    start[axis] = outline.shape[axis] - outline.start[axis] - outline.weights.shape[axis]
    return Outline(np.flip(outline.weights, axis), tuple(start), outline.shape, outline.error)


def _turned(outline: Outline, axis: int) -> Outline:
    """As if the label alone had been flipped, where it lies."""
    return Outline(np.flip(outline.weights, axis), outline.start, outline.shape, outline.error)
