"""Scoring a network in the middle of training: the native-grid Dice of every validation case."""

import math
import time
from collections.abc import Sequence

import numpy as np
import torch
from torch import nn

from heartseg.config import Config
from heartseg.data.preprocessing import PreparedCase
from heartseg.environment import Precision
from heartseg.figures import overlay_array
from heartseg.inference import Region, Segmenter
from heartseg.metrics import dice
from heartseg.network import SegmentationNetwork
from heartseg.training.loop import Validation


class Validator:
    """Validates a network on `cases`; then `overlay` shows the first, and `seconds` is what a mask took on average."""

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
        self._config = config
        self._device = device
        self._precision = precision
        self.overlay: np.ndarray | None = None
        self.seconds = math.nan

    @torch.inference_mode()
    def __call__(self, network: SegmentationNetwork) -> Validation:
        """Loss of the region that each mask was made from, and Dice of each case."""
        segmenter = Segmenter([network], self._config, device=self._device, precision=self._precision)
        losses, scores, taken = [], {}, []
        for number, case in enumerate(self._cases):
            prepared = case.prepared()
            start = time.perf_counter()
            region = segmenter.region(prepared)
            mask = segmenter.mask(region, prepared)
            taken.append(time.perf_counter() - start)
            losses.append(self._loss_of(region, case))
            scores[case.case.identifier] = dice(mask > 0, case.native_label > 0)
            if number == 0:
                self.overlay = _middle_slice(case, region, self._config.inference.threshold)
        if not losses:  # a process of several, with fewer cases than there are processes
            return Validation(math.nan, {})
        self.seconds = float(np.mean(taken))
        return Validation(float(np.mean(losses)), scores)

    def _loss_of(self, region: Region, case: PreparedCase) -> float:
        label = torch.from_numpy(case.label[_place(region)].astype(np.float32)).to(region.probability)
        logits = torch.logit(region.probability, eps=1e-6)
        return float(self._loss(logits[None, None], label[None, None]))


def _place(region: Region) -> tuple[slice, ...]:
    return tuple(slice(at, at + length) for at, length in zip(region.start, region.probability.shape, strict=True))


def _middle_slice(case: PreparedCase, region: Region, threshold: float) -> np.ndarray:
    """The slice across K with most atrium: axial, anterior up, on a network grid of RAS (`data.orientation`)."""
    label = case.label
    pred = np.zeros(label.shape, dtype=bool)
    pred[_place(region)] = region.probability.cpu().numpy() >= threshold
    at = int(label.sum(axis=(0, 1)).argmax())
    return overlay_array(case.image[:, :, at].astype(np.float32), label[:, :, at] > 0, pred[:, :, at])
