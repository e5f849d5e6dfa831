"""The optimiser and its learning rate over a run."""

import math
from collections.abc import Iterable
from typing import Any

import torch

from heartseg.config import OptimizerConfig


def build_optimizer(parameters: Iterable[torch.nn.Parameter], config: OptimizerConfig) -> torch.optim.Optimizer:
    """Adam, AdamW or SGD with Nesterov momentum."""
    rate, decay = config.learning_rate, config.weight_decay
    if config.optimizer == "sgd":
        nesterov = config.momentum > 0
        return torch.optim.SGD(parameters, rate, momentum=config.momentum, weight_decay=decay, nesterov=nesterov)
    if config.optimizer == "adam":
        return torch.optim.Adam(parameters, rate, betas=(0.9, config.beta2), weight_decay=decay, fused=True)
    return torch.optim.AdamW(parameters, rate, betas=(0.9, config.beta2), weight_decay=decay, fused=True)


class Schedule:
    """The learning rate, set before a step from the share of the run that is over, or after an epoch at a plateau."""

    def __init__(self, optimizer: torch.optim.Optimizer, config: OptimizerConfig) -> None:
        self._optimizer = optimizer
        self._config = config
        self._plateau = torch.optim.lr_scheduler.ReduceLROnPlateau(
            optimizer, mode="max", factor=config.plateau_factor, patience=config.plateau_patience
        )

    @property
    def learning_rate(self) -> float:
        """The rate of the next step."""
        return float(self._optimizer.param_groups[0]["lr"])

    def before_step(self, progress: float) -> None:
        """Set the rate for a run of which the share `progress` (0 to 1) is over."""
        if self._config.schedule in ("cosine", "poly"):
            fall = cosine_factor if self._config.schedule == "cosine" else poly_factor
            rate = self._config.learning_rate * fall(progress, self._config.warmup)
            for group in self._optimizer.param_groups:
                group["lr"] = rate

    def after_validation(self, val_dice: float) -> None:
        """Note an epoch's result; the plateau schedule lowers the rate when it no longer gets better."""
        if self._config.schedule == "plateau" and not math.isnan(val_dice):
            self._plateau.step(val_dice)

    def state_dict(self) -> dict[str, Any]:
        """What `load_state_dict` needs; the cosine has no state beyond the optimiser's."""
        return dict(self._plateau.state_dict())

    def load_state_dict(self, state: dict[str, Any]) -> None:
        """Continue where `state_dict` was taken."""
        self._plateau.load_state_dict(state)


def cosine_factor(progress: float, warmup: float) -> float:
    """A linear rise to 1 over `warmup`, then half a cosine to 0 (Loshchilov and Hutter, 2017)."""
    progress = min(max(progress, 0.0), 1.0)
    if progress < warmup:
        # Never quite zero: the first step must move the weights.
        return max(progress / warmup, 0.02)
    return 0.5 * (1 + math.cos(math.pi * (progress - warmup) / (1 - warmup)))


def poly_factor(progress: float, warmup: float) -> float:
    """A linear rise to 1 over `warmup`, then a fall as nnU-Net has it (Isensee et al., 2021): what is left, to 0.9."""
    progress = min(max(progress, 0.0), 1.0)
    if progress < warmup:
        return max(progress / warmup, 0.02)
    return float(((1 - progress) / (1 - warmup)) ** 0.9)
