"""The training steps of an experiment on real patches: whole, as the training loop takes them, or part by part."""

import time
from collections.abc import Callable, Sequence
from typing import Any

import torch
from torch import nn

from benchmarks.timing import Work, waiter
from heartseg.config import Config
from heartseg.data.augmentation import _changed, _resampled, make_batch
from heartseg.data.loaders import PatchBatch, Patches, Sample
from heartseg.data.preprocessing import PreparedCase
from heartseg.environment import Precision, choose_device, choose_precision
from heartseg.losses import build_loss, locator_loss
from heartseg.network import build_network
from heartseg.training.average import WeightAverage
from heartseg.training.loop import ALONE, TrainingState, _train_step
from heartseg.training.schedule import Schedule, build_optimizer

# How much of a run is over, for the learning rate: past the warm-up.
PROGRESS = 0.1
AUGMENTATION = ("draw", "resample", "intensities", "locator's view")


class Recipe:
    """An experiment in training, from fresh weights. `precision` is the configuration's unless another is given."""

    def __init__(self, config: Config, cases: Sequence[PreparedCase], *, precision: str = "") -> None:
        self.config = config
        self.device = choose_device(config.training.device)
        self.precision: Precision = choose_precision(precision or config.training.precision, self.device)
        self.state = fresh_state(config, self.device, self.precision)
        self.forward: Callable[..., Any] = self.state.network
        self.wait: Work = waiter(self.device)
        self._patches = Patches(cases, config)
        self._loss = build_loss(config.training.loss)

    def step(self) -> None:
        """One step of the training loop."""
        self.state.schedule.before_step(PROGRESS)
        samples = self._drawn()
        views = [row for row, sample in enumerate(samples) if sample.overview]
        batch = PatchBatch(samples, len(samples), views)
        _train_step(
            self.state, self.forward, batch, self.config, self._loss, self.device, self.precision, ALONE, last=False
        )
        self.state.step += 1

    def parts(self) -> dict[str, float]:
        """Seconds of each part of one step, which does what `step` does; `draw` is of patch and locator's view."""
        laps = _Laps(self.wait)
        network = self.state.network.train()
        batch = self._drawn()
        laps.end("draw")
        image, label = self._patch_of(batch, laps)
        views = [sample.overview for sample in batch if sample.overview]
        overview, place = make_batch(views, self.device) if views else (None, None)
        laps.end("locator's view")
        dtype = self.precision.dtype
        with torch.autocast(self.device.type, dtype=dtype, enabled=dtype is not None):
            logits, found = self.forward(image, overview)
        laps.end("forward")
        total = self._loss(logits.float(), label)
        if found is not None:
            total = total + locator_loss(found.float(), place, self._loss)
        laps.end("loss")
        self.state.scaler.scale(total).backward()
        laps.end("backward")
        self._move(network)
        laps.end("optimiser")
        self.state.step += 1
        return laps.seconds

    def _drawn(self) -> list[Sample]:
        size = self.config.training.batch_size
        return [self._patches[self.state.step * size + number] for number in range(size)]

    def _patch_of(self, batch: Sequence[Sample], laps: "_Laps") -> tuple[torch.Tensor, torch.Tensor]:
        """As `make_batch` does."""
        patches = [_resampled(sample.patch, self.device) for sample in batch]
        laps.end("resample")
        changed = [_changed(patch[:1], sample.patch.appearance) for patch, sample in zip(patches, batch, strict=True)]
        both = torch.stack(changed), torch.stack([(patch[1:] > 0.5).float() for patch in patches])
        laps.end("intensities")
        return both

    def _move(self, network: nn.Module) -> None:
        state = self.state
        if self.config.optimizer.gradient_clip:
            state.scaler.unscale_(state.optimizer)
            nn.utils.clip_grad_norm_(network.parameters(), self.config.optimizer.gradient_clip)
        state.scaler.step(state.optimizer)
        state.scaler.update()
        state.optimizer.zero_grad(set_to_none=True)
        if state.average:
            state.average.update(state.network)


def fresh_state(config: Config, device: torch.device, precision: Precision) -> TrainingState:
    """What training begins with."""
    torch.manual_seed(config.training.seed)
    network = build_network(config.network).to(device)
    optimizer = build_optimizer(network.parameters(), config.optimizer)
    scaler = torch.amp.GradScaler(device.type, enabled=precision.scaled)
    average = WeightAverage(network, config.optimizer.ema) if config.optimizer.ema else None
    return TrainingState(network, average, optimizer, Schedule(optimizer, config.optimizer), scaler)


class _Laps:
    """Seconds from one end to the next, by name."""

    def __init__(self, wait: Work) -> None:
        self.seconds: dict[str, float] = {}
        self._wait = wait
        self._last = time.perf_counter()

    def end(self, name: str) -> None:
        self._wait()
        now = time.perf_counter()
        self.seconds[name] = now - self._last
        self._last = now
