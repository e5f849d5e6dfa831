"""Tell whether a scan lies as its header says: the locator is asked in which of 48 orientations it finds an atrium.

It learnt to find none in a scan that is turned or mirrored (`loaders.Patches`), so that its answer tells the
orientation.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import permutations, product

import numpy as np
import torch

from heartseg.config import AXIS_OPPOSITES

STRONGEST = 400  # voxels of the coarse view, some 50 ml: their mean logit tells how sure the locator is of an atrium
FOUND = 2.0  # mean logit from which it is
CERTAIN = (
    6.5  # mean logit that it takes to believe another orientation than the header's; upright scans reach 6.7 to 10
)
MARGIN = 3.0  # logits by which another orientation must be ahead of the header's to be believed
RELIABLE = 0.9  # share of held-out scans recognised in all orientations below which the check only warns


@dataclass(frozen=True)
class Turn:
    """A way to reorder and flip three axes: axis i of the result is axis `order[i]`, reversed where `flipped[i]`."""

    order: tuple[int, int, int]
    flipped: tuple[bool, bool, bool]

    @property
    def mirrors(self) -> bool:
        """Tell whether it makes a mirror image."""
        return float(np.linalg.det(self.matrix())) < 0

    def matrix(self) -> np.ndarray:
        """Return it as a signed permutation (3, 3) from places in the result to places in the source."""
        matrix = np.zeros((3, 3))
        for axis, (source, reverse) in enumerate(zip(self.order, self.flipped, strict=True)):
            matrix[source, axis] = -1.0 if reverse else 1.0
        return matrix

    def apply(self, values: torch.Tensor) -> torch.Tensor:
        """Return `values` `(I, J, K)` turned."""
        return values.permute(*self.order).flip([axis for axis in range(3) if self.flipped[axis]])

    def codes(self, stored: str, orientation: str) -> str:
        """Return how the axes of a file really run that were taken for `stored`.

        `orientation` are the axis codes of the view that lies upright once it is turned.
        """
        truth = {}
        for axis, (source, reverse) in enumerate(zip(self.order, self.flipped, strict=True)):
            here, there = orientation[source], orientation[axis]
            truth[here] = opposite(there) if reverse else there
            truth[opposite(here)] = there if reverse else opposite(there)
        return "".join(truth[letter] for letter in stored)


def opposite(letter: str) -> str:
    """Return the letter of the opposite direction: `L` for `R`."""
    return {"R": "L", "L": "R", "A": "P", "P": "A", "S": "I", "I": "S"}[letter]


UPRIGHT = Turn((0, 1, 2), (False, False, False))
# All 48; the one that changes nothing comes first.
TURNS = tuple(
    Turn((i, j, k), (a, b, c)) for i, j, k in permutations(range(3)) for a, b, c in product((False, True), repeat=3)
)


def left_right_mirror(orientation: str) -> Turn:
    """Return the turn that exchanges left and right in a view of that orientation."""
    a, b, c = (letter.translate(AXIS_OPPOSITES) == "L" for letter in orientation)
    return Turn((0, 1, 2), (a, b, c))


@dataclass(frozen=True)
class AxesFinding:
    """The orientation in which the locator is surest of an atrium, and how sure it is there and as the header says."""

    turn: Turn
    best: float
    upright: float

    @property
    def agrees(self) -> bool:
        """Tell whether the header may be followed: no other orientation is clearly ahead, and an atrium is found."""
        return self.upright >= FOUND and not self.disagrees

    @property
    def disagrees(self) -> bool:
        """Tell whether another orientation is clearly ahead."""
        return self.turn != UPRIGHT and self.best >= CERTAIN and self.best - self.upright >= MARGIN


def recognise(
    view: torch.Tensor,
    orientation: str,
    strengths: Callable[[Sequence[torch.Tensor]], list[float]],
    *,
    thorough: bool = False,
) -> AxesFinding:
    """Return how a coarse view `(I, J, K)` lies.

    `strengths` gives the locator's strength (`strength`) in each of some views. All orientations are tried only where
    the upright one is weak or its mirror image, the likeliest to be confused with it, is nearly as strong, or if
    `thorough`.
    """
    if not thorough:
        upright, mirrored = strengths([view, left_right_mirror(orientation).apply(view)])
        if upright >= CERTAIN and upright - mirrored >= MARGIN:
            return AxesFinding(UPRIGHT, upright, upright)
    found = strengths([turn.apply(view) for turn in TURNS])
    best = int(np.argmax(found))
    return AxesFinding(TURNS[best], found[best], found[0])


def strength(probability: torch.Tensor) -> float:
    """Return the mean logit of the most probable voxels."""
    strongest = probability.flatten().float().topk(min(STRONGEST, probability.numel())).values
    return float(torch.logit(strongest, eps=1e-5).mean())
