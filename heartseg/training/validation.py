"""Scoring a network in the middle of training: the native-grid Dice of every validation case."""

from collections.abc import Sequence

import numpy as np
import torch
from torch import nn

from heartseg.config import Config
from heartseg.data.preprocessing import PreparedCase
from heartseg.environment import Precision
from heartseg.figures import overlay_array
from heartseg.inference import Segmenter
from heartseg.metrics import dice
from heartseg.training.loop import Validation


class Validator:
    """Validates a network on `cases`; `overlay` then shows the first of them."""

    def __init__(
        self,
        cases: Sequence[PreparedCase],
        config: Config,
        *,
        loss: nn.Module,
        device: torch.device,
        precision: Precision,
    ) -> None:
        self._cases = cases
        self._loss = loss
        self._segmenter = Segmenter([], config, device=device, precision=precision)
        self.overlay: np.ndarray | None = None

    @torch.inference_mode()
    def __call__(self, network: nn.Module) -> Validation:
        """Loss and Dice of each case."""
        losses, scores = [], {}
        for number, case in enumerate(self._cases):
            prepared = case.prepared()
            image = prepared.image.to(self._segmenter.device).float()[None, None]
            logits = self._segmenter.logits(network, image)
            label = torch.from_numpy(case.label.astype(np.float32)).to(logits)[None, None]
            losses.append(float(self._loss(logits, label)))
            probability = torch.sigmoid(logits)[0, 0]
            mask = self._segmenter.mask_from_probability(probability, prepared)
            scores[case.case.identifier] = dice(mask > 0, case.native_label > 0)
            if number == 0:
                threshold = self._segmenter.config.inference.threshold
                self.overlay = _middle_slice(case, probability.cpu().numpy() >= threshold)
        return Validation(float(np.mean(losses)), scores)


def _middle_slice(case: PreparedCase, pred: np.ndarray) -> np.ndarray:
    """The slice with most atrium, on the network's grid."""
    label = case.label
    at = int(label.sum(axis=(0, 1)).argmax())
    return overlay_array(case.image[:, :, at].astype(np.float32), label[:, :, at] > 0, pred[:, :, at])
