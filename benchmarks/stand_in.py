"""A segmenter that can be timed without training: its networks do all their work, then answer as trained ones would."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import torch
from torch import nn
from torch.nn import functional

from benchmarks.process import BenchmarkError
from heartseg.config import Config
from heartseg.data.case import Case
from heartseg.data.nifti import read_image, read_label
from heartseg.data.preprocessing import _label_to_grid, coarse_view, prepare
from heartseg.inference import Segmenter
from heartseg.localisation import middle_of
from heartseg.network import SegmentationNetwork, build_network

SURE = 9.0  # a logit
RADIUS = 0.25  # of the ball that stands for the atrium, as a share of the region's shortest side


class Answering(nn.Module):
    """A network whose work is done and timed, and whose answer is replaced: untrained, it would lead astray."""

    def __init__(self, network: nn.Module, answer: Callable[[torch.Size], torch.Tensor]) -> None:
        super().__init__()
        self.network = network
        self._answer = answer
        self._known: dict[torch.Size, torch.Tensor] = {}

    def forward(self, image: torch.Tensor) -> torch.Tensor:
        """Logits of the shape `(B, 1, I, J, K)` of `image`, made once for each shape."""
        self.network(image)
        if image.shape not in self._known:
            self._known[image.shape] = self._answer(image.shape[2:]).expand(image.shape).to(image.device)
        return self._known[image.shape]


def stand_in(shares: torch.Tensor, config: Config) -> Segmenter:
    """A segmenter of the configuration's networks, weights from a fixed seed, that finds the atrium of one scan.

    `shares` are those of the scan's `Place`. The region shows a ball, whatever the scan.
    """
    torch.manual_seed(0)
    network = build_network(config.network)
    locator = None if network.locator is None else Answering(network.locator, lambda shape: _within(shares, shape))
    return Segmenter([SegmentationNetwork(Answering(network.body, _ball), locator)], config)


@dataclass(frozen=True, eq=False)
class Place:
    """Where a scan's atrium is: `shares` `(I, J, K)`, 0 to 1, in the locator's view; `centre` in prepared voxels."""

    shares: torch.Tensor
    centre: np.ndarray


def place_of(case: Case, config: Config) -> Place:
    """Where the label of a case says that its atrium is.

    Raises:
        BenchmarkError: If the case has no label.
    """
    if case.label is None:
        raise BenchmarkError(f"{case.identifier} has no label that says where the atrium is.")
    image = read_image(case.image)
    mask = _label_to_grid(read_label(case.label, image=image).voxels, prepare(image, config.data))
    return Place(
        coarse_view(torch.from_numpy(mask), config.data.spacing, config.network.locator_spacing)[0], middle_of(mask)
    )


def _within(shares: torch.Tensor, shape: torch.Size) -> torch.Tensor:
    """Logits of a view that the segmenter padded evenly on both sides, the odd voxel behind."""
    gaps = [have - want for have, want in zip(shape, shares.shape, strict=True)]
    sides = [side for gap in reversed(gaps) for side in (gap // 2, gap - gap // 2)]
    return functional.pad((shares >= 0.5).float() * 2 * SURE - SURE, sides, value=-SURE)


def _ball(shape: torch.Size) -> torch.Tensor:
    i, j, k = (torch.arange(length) - (length - 1) / 2 for length in shape)
    squares = i[:, None, None] ** 2 + j[:, None] ** 2 + k**2
    return torch.where(squares <= (RADIUS * min(shape)) ** 2, SURE, -SURE)
