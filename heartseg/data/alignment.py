"""Does a label follow the edges of its image? Finds labels that are moved, mirrored or another case's.

The match of a label is how well the image's intensity gradients point along the normals of the label's border. Whether
the inside is the brighter or the darker does not count: this is the normalized gradient field of Haber and Modersitzki
(2006), which compares images of different contrast. A correlation gives the match for all places nearby at once.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import combinations_with_replacement

import numpy as np
from numpy.typing import NDArray
from scipy import fft, ndimage

SMOOTHING = 1.5  # mm, standard deviation of the Gaussian before gradients are taken
STEP = 2.5  # mm: finer voxels are thinned out to about this, which takes less time and finds as much
# mm: readers differ by so much. On sound real cases the best place is at most 3.8 mm away.
NEAR = 4.0
REACH = 30.0  # mm around a label that are searched first
# How many times better a label must match elsewhere. The 76 sound cases of Task02_Heart, LA2018 and ACDC reach at most
# 1.03; atria whose labels were moved by 10 mm or mirrored all exceed it.
CLEAR = 1.15
# In white noise the match varies by 0.2 / √n for a border of n voxels; a difference must be 5 times that.
NOISE = 5 * 0.2
AXES = "IJK"


@dataclass(frozen=True, eq=False)
class Edges:
    """Where and which way the intensity of an image changes.

    `directions` `(3, A, B, C)` are intensity gradients along I, J and K, of length 0 (no edge) to 1 (a clear one), on
    the thinned grid whose voxels are `spacing_mm` apart.
    """

    directions: NDArray[np.float32]
    spacing_mm: tuple[float, ...]


@dataclass(frozen=True, eq=False)
class Border:
    """The border of a label on the thinned grid of `Edges`, whose shape is `grid`.

    `normals` `(3, A, B, C)` are the label's gradients from voxel `start` on; their squared lengths add up to 1.
    """

    normals: NDArray[np.float32]
    start: tuple[int, ...]
    grid: tuple[int, ...]


@dataclass(frozen=True)
class Fit:
    """The fit of a label to its image.

    `match` (0 to 1) is the best within `NEAR`, `elsewhere` the best when the label is moved by up to `REACH` or
    mirrored, `needed` what `elsewhere` must reach to be clearly better. `contrast` is above 0 where the label is
    brighter than its surroundings, below 0 where it is darker.
    """

    match: float
    elsewhere: float
    needed: float
    contrast: float


def edges_of(voxels: NDArray[np.float32], spacing_mm: Sequence[float]) -> Edges:
    """Return the edges of an image `(I, J, K)` of finite intensities."""
    gradients, spacing = _gradients(voxels, spacing_mm)
    strength = _lengths(gradients)
    # Changes weaker than the median one are taken for noise.
    floor = np.median(strength[strength > 0]) if strength.any() else 1.0
    return Edges(gradients / np.sqrt(strength**2 + floor**2), spacing)


def border_of(label: NDArray[np.bool_], spacing_mm: Sequence[float]) -> Border | None:
    """Return the border of a label `(I, J, K)`; None if it has none, because the label is empty or fills the grid."""
    gradients, _ = _gradients(label, spacing_mm)
    strength = _lengths(gradients)
    if not strength.any():
        return None
    box = ndimage.find_objects((strength > 0.01 * strength.max()).astype(np.uint8))[0]
    strength = strength[box]
    normals = gradients[(slice(None), *box)] / np.sqrt(strength.clip(1e-12) * strength.sum())
    return Border(normals, tuple(part.start for part in box), gradients.shape[1:])


def fit_of(edges: Edges, border: Border) -> Fit:
    """Return how well a label fits its image where it lies, and elsewhere."""
    match, needed = _here(edges, border)
    elsewhere = max(value for value, _ in _elsewhere(edges, border, REACH))
    normals = border.normals * _lengths(border.normals)
    contrast = float((edges.directions[_within(border)] * normals).sum(dtype=np.float64))
    return Fit(match, elsewhere, needed, contrast)


def misfit(edges: Edges, border: Border, others: Iterable[tuple[str, Border]] = ()) -> str:
    """Return where a label fits its image clearly better than where it lies, as a sentence; empty if nowhere.

    The whole image is searched. `others` are the borders of other labels, by case; one that is on another grid is
    left out.
    """
    _, needed = _here(edges, border)
    found = list(_elsewhere(edges, border, np.inf))
    for name, other in others:
        if other.grid == border.grid:
            found.append((_here(edges, other)[0], f"The label of {name} fits better."))
    value, sentence = max(found)
    return sentence if value > needed else ""


def _gradients(
    values: NDArray[np.float32] | NDArray[np.bool_], spacing_mm: Sequence[float]
) -> tuple[NDArray[np.float32], tuple[float, ...]]:
    """Return gradients `(3, A, B, C)` on the thinned grid, the largest component 1, and that grid's spacing."""
    thinned = values.astype(np.float32)
    every = [max(1, int(STEP / step)) for step in spacing_mm]
    for axis, (n, step) in enumerate(zip(every, spacing_mm, strict=True)):
        # Thinning out along each axis at once saves most of the time of the axes that follow.
        thinned = ndimage.gaussian_filter1d(thinned, SMOOTHING / step, axis, truncate=3)
        thinned = thinned[(*[slice(None)] * axis, slice(None, None, n))]
    spacing = tuple(n * step for n, step in zip(every, spacing_mm, strict=True))
    gradients = np.zeros((3, *thinned.shape), np.float32)
    for axis, step in enumerate(spacing):
        if thinned.shape[axis] > 1:
            gradients[axis] = np.gradient(thinned, step, axis=axis)
    return gradients / max(float(np.abs(gradients).max()), np.finfo(np.float32).tiny), spacing


def _lengths(vectors: NDArray[np.float32]) -> NDArray[np.float32]:
    lengths: NDArray[np.float32] = np.sqrt((vectors**2).sum(axis=0))
    return lengths


def _within(border: Border) -> tuple[slice, ...]:
    box = (slice(at, at + n) for at, n in zip(border.start, border.normals.shape[1:], strict=True))
    return (slice(None), *box)


def _matches(edges: Edges, border: Border, reach_mm: float) -> tuple[NDArray[np.float32], list[NDArray[np.float64]]]:
    """Return the match at each place within `reach_mm` along each axis, and how far these places are, in mm."""
    part, away = [], []
    ends = zip(border.start, border.normals.shape[1:], border.grid, edges.spacing_mm, strict=True)
    for at, size, length, step in ends:
        steps = round(min(reach_mm / step, length))
        first, last = max(0, at - steps), min(length, at + size + steps)
        part.append(slice(first, last))
        away.append((np.arange(first, last - size + 1) - at) * step)
    seen = edges.directions[(slice(None), *part)]
    lengths = [fft.next_fast_len(length, real=True) for length in seen.shape[1:]]
    # (normal · direction)² is a sum over pairs of axes, and each of its terms is a correlation.
    terms = [
        (1 if a == b else 2)
        * fft.rfftn(seen[a] * seen[b], lengths)
        * np.conj(fft.rfftn(border.normals[a] * border.normals[b], lengths))
        for a, b in combinations_with_replacement(range(3), 2)
    ]
    matches: NDArray[np.float32] = fft.irfftn(np.sum(terms, axis=0), lengths)[tuple(slice(len(each)) for each in away)]
    return matches, list(np.ix_(*away))


def _here(edges: Edges, border: Border) -> tuple[float, float]:
    """Return the best match within `NEAR`, and the match that would be clearly better."""
    matches, away = _matches(edges, border, NEAR)
    match = float(matches[sum(steps**2 for steps in away) <= NEAR**2].max())
    voxels = 1 / float((_lengths(border.normals) ** 4).sum())
    return match, match + max((CLEAR - 1) * match, NOISE / voxels**0.5)


def _elsewhere(edges: Edges, border: Border, reach_mm: float) -> Iterable[tuple[float, str]]:
    """Yield the match of the label if it is moved or mirrored, and a sentence that says so."""
    matches, away = _matches(edges, border, reach_mm)
    place = np.unravel_index(int(matches.argmax()), matches.shape)
    steps = (steps.ravel()[at] for at, steps in zip(place, away, strict=True))
    moved = " × ".join(f"{step + 0.0:.0f}" for step in steps)
    yield float(matches[place]), f"It fits better if it is moved by {moved} mm along I, J and K."
    for axis, letter in enumerate(AXES):
        normals = np.flip(border.normals, axis + 1).copy()
        normals[axis] *= -1
        turned = replace(border, normals=normals)
        yield _here(edges, turned)[0], f"It fits better if it is mirrored along {letter} about its own centre."
        start = list(border.start)
        start[axis] = border.grid[axis] - start[axis] - normals.shape[axis + 1]
        mirrored = replace(turned, start=tuple(start))
        yield _here(edges, mirrored)[0], f"It fits better if it is mirrored along {letter}."
