"""Where in a scan the atrium is: from the coarse view's probabilities to the centre of a region."""

import numpy as np
from scipy import ndimage

# A second candidate of this share of the first one's size, or more, makes the place doubtful.
RIVAL = 0.5
# A centre that is this far from where the region was laid, in voxels along an axis, is worth a second look.
WORTH_MOVING = 4.0


def find_centre(probability: np.ndarray, block: tuple[int, ...]) -> tuple[np.ndarray | None, str]:
    """The middle of the atrium in voxels of the prepared grid, and why it is doubtful: an empty text if it is not.

    `probability` `(I, J, K)` is the coarse view's, each voxel standing for a `block` of voxels. None if there is no
    candidate.
    """
    labels, count = ndimage.label(probability >= 0.5)
    if count == 0:
        return None, "the locator found no atrium"
    sizes = np.asarray(ndimage.sum_labels(probability, labels, np.arange(1, count + 1)))
    order = np.argsort(-sizes)
    middle = middle_of(labels == order[0] + 1)
    doubt = ""
    if count > 1 and sizes[order[1]] > RIVAL * sizes[order[0]]:
        doubt = "the locator found more than one place that may be the atrium"
    return np.asarray((middle + 0.5) * np.asarray(block) - 0.5), doubt


def best_supported(mask: np.ndarray, view: np.ndarray, block: tuple[int, ...]) -> np.ndarray:
    """The component of a mask on the prepared grid that the coarse view's probabilities speak for most."""
    labels, count = ndimage.label(mask)
    if count < 2:
        return mask
    # Only what is marked: a scan may be large.
    places = np.nonzero(labels)
    support = view[tuple(at // length for at, length in zip(places, block, strict=True))]
    best: np.ndarray = labels == int(np.bincount(labels[places], weights=support).argmax())
    return best


def middle_of(mask: np.ndarray) -> np.ndarray:
    """The middle of the bounding box of a mask with at least one voxel, in voxels."""
    low, high = bounds_of(mask)
    return np.asarray((low + high) / 2)


def bounds_of(mask: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """First and last index along each axis of a mask with at least one voxel."""
    ends = []
    for axis in range(mask.ndim):
        inside = np.flatnonzero(mask.any(axis=tuple(other for other in range(mask.ndim) if other != axis)))
        ends.append((inside[0], inside[-1]))
    low, high = np.array(ends).T
    return low, high


def largest_component(mask: np.ndarray) -> np.ndarray:
    """The largest face-connected component of a boolean `(I, J, K)` mask; the first of equals; empty stays empty."""
    labels, count = ndimage.label(mask)
    if count < 2:
        return mask
    sizes = np.bincount(labels.ravel())
    sizes[0] = 0
    largest: np.ndarray = labels == sizes.argmax()
    return largest
