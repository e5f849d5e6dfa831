"""The running average of the weights in training: what is validated and kept."""

from typing import Any, cast

import torch
from torch.optim.swa_utils import AveragedModel

from heartseg.network import SegmentationNetwork


class WeightAverage:
    """An exponential moving average of a network's weights; `memory` is the share that a step leaves of the last.

    It begins with a shorter memory, so that the random first weights are soon forgotten.
    """

    def __init__(self, network: SegmentationNetwork, memory: float) -> None:
        def mix(averages: Any, weights: Any, count: torch.Tensor | int) -> None:
            steps = int(count)
            torch._foreach_lerp_(averages, weights, 1 - min(memory, (1 + steps) / (10 + steps)))

        self._model = AveragedModel(network, multi_avg_fn=mix)

    @property
    def network(self) -> SegmentationNetwork:
        """A network with the averaged weights."""
        return cast(SegmentationNetwork, self._model.module)

    def update(self, network: SegmentationNetwork) -> None:
        """Take in the weights after a step."""
        self._model.update_parameters(network)

    def state_dict(self) -> dict[str, Any]:
        """What `load_state_dict` needs."""
        return dict(self._model.state_dict())

    def load_state_dict(self, state: dict[str, Any]) -> None:
        """Continue where `state_dict` was taken."""
        self._model.load_state_dict(state)
