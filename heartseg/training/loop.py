"""The training loop: a generator of epochs, whose callers track, checkpoint and show them."""

import math
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, field
from typing import Any

import torch
from torch import nn

from heartseg.config import Config
from heartseg.data.augmentation import make_batch
from heartseg.data.loaders import PatchBatch, Patches, patch_loader
from heartseg.environment import Precision
from heartseg.losses import locator_loss
from heartseg.network import SegmentationNetwork
from heartseg.training.average import WeightAverage
from heartseg.training.distributed import Team
from heartseg.training.schedule import Schedule

ALONE = Team()


@dataclass(frozen=True)
class Validation:
    """Mean loss on the network's grid, and the hard foreground Dice of each case on its native grid."""

    loss: float
    dice: dict[str, float]

    @property
    def mean_dice(self) -> float:
        """Mean over the cases with a defined Dice; NaN if there is none."""
        defined = [value for value in self.dice.values() if not math.isnan(value)]
        return sum(defined) / len(defined) if defined else math.nan


@dataclass(frozen=True)
class EpochResult:
    """One epoch, counted from 1. Validation figures are NaN in an epoch without validation."""

    epoch: int
    train_loss: float
    val_loss: float
    val_dice: float
    learning_rate: float
    epoch_seconds: float
    is_best: bool

    def metrics(self) -> dict[str, float]:
        """The figures on record, without those that are undefined."""
        named = ("train_loss", "val_loss", "val_dice", "learning_rate", "epoch_seconds")
        return {name: value for name in named if not math.isnan(value := float(getattr(self, name)))}


@dataclass(eq=False)
class TrainingState:
    """Everything that moves during training; a checkpoint is this, written down.

    `average` holds the running average of the weights of `network`, if there is one: that is what is validated and
    kept. `epoch` counts the finished ones and `step` the batches done of the next, whose losses add up to `loss_sum`.
    `seconds` is the time spent training, over all the processes that a run was resumed in.
    """

    network: SegmentationNetwork
    average: WeightAverage | None
    optimizer: torch.optim.Optimizer
    schedule: Schedule
    scaler: torch.amp.GradScaler
    epoch: int = 0
    step: int = 0
    loss_sum: float = 0.0
    epoch_seconds: float = 0.0
    seconds: float = 0.0
    best_epoch: int = 0
    best_dice: float = -math.inf
    history: list[EpochResult] = field(default_factory=list)

    def drop_unfinished(self, accumulation_steps: int) -> None:
        """Go back to the last whole step of the optimiser; the mean loss of the epoch stays."""
        self.optimizer.zero_grad(set_to_none=True)
        unfinished = self.step % accumulation_steps
        if unfinished:
            self.loss_sum *= (self.step - unfinished) / self.step
            self.step -= unfinished

    @property
    def result(self) -> SegmentationNetwork:
        """The network as it would be used if training ended here."""
        return self.average.network if self.average else self.network


def fit(
    state: TrainingState,
    patches: Patches,
    *,
    config: Config,
    loss: nn.Module,
    epochs: int | None,
    device: torch.device,
    precision: Precision,
    validate: Callable[[SegmentationNetwork], Validation] | None,
    deferred: Callable[[], AbstractContextManager[None]] = nullcontext,
    on_step: Callable[[TrainingState, int], None] = lambda state, steps: None,
    team: Team = ALONE,
) -> Iterator[EpochResult]:
    """Train from `state` on until `epochs` or the minutes of the configuration are over; yield each epoch.

    A signal or error between the yields leaves `state` at a whole step: `deferred()` guards each one, and the drawing
    of its patches. With equal state,
    patches and configuration a CPU takes the same path bit for bit, wherever it was resumed; unless minutes end the
    run, since the learning rate then follows the clock. In a `team` each process draws and validates its share, and all
    yield the same; a batch is then `batch_size` patches of each.
    """
    steps = math.ceil(len(patches) / (config.training.batch_size * team.size))
    forward = torch.compile(state.network) if config.training.compile else state.network
    clock = _Clock(state, team, device)
    while not _is_over(state, steps, epochs, config):
        clock.start()
        place = {"epoch": state.epoch, "start": state.step, "rank": team.rank, "ranks": team.size}
        batches = patch_loader(patches, config=config, **place)
        try:
            while state.step < steps:
                with deferred():
                    batch = next(batches)
                    state.schedule.before_step(progress(state, steps, epochs, config))
                    last = state.step + 1 == steps
                    state.loss_sum += _train_step(
                        state, forward, batch, config, loss, device, precision, team, last=last
                    )
                    state.step += 1
                    clock.tick()
                on_step(state, steps)
                if _time_is_up(state, config):
                    break
        finally:
            # At once, whatever ended the epoch: with it end the processes that draw patches.
            with deferred():
                batches.close()
        due = (state.epoch + 1) % config.training.validate_every == 0 or _is_over(state, steps, epochs, config, ahead=1)
        validation = _together(validate(state.result), team) if validate and due else Validation(math.nan, {})
        with deferred():
            clock.tick()
            yield _end_epoch(state, validation)


def _train_step(
    state: TrainingState,
    forward: Callable[..., Any],
    batch: PatchBatch,
    config: Config,
    loss: nn.Module,
    device: torch.device,
    precision: Precision,
    team: Team,
    *,
    last: bool,
) -> float:
    state.network.train()
    image, label = make_batch([sample.patch for sample in batch.samples], device)
    views = [sample.overview for sample in batch.samples if sample.overview]
    overview, place = make_batch(views, device) if views else (None, None)
    with torch.autocast(device.type, dtype=precision.dtype, enabled=precision.dtype is not None):
        logits, found = forward(image, overview)
    value = total = loss(*(team.whole_batch(rows)[: batch.size] for rows in (logits.float(), label)))
    if batch.views and state.network.locator is not None:
        total = value + locator_loss(*_views_of_all(found, place, batch, config, device, team), loss)
    accumulate = config.optimizer.accumulation_steps
    state.scaler.scale(total / accumulate).backward()
    if last or (state.step + 1) % accumulate == 0:
        team.add_gradients(state.network)
        if config.optimizer.gradient_clip:
            state.scaler.unscale_(state.optimizer)
            nn.utils.clip_grad_norm_(state.network.parameters(), config.optimizer.gradient_clip)
        state.scaler.step(state.optimizer)
        state.scaler.update()
        state.optimizer.zero_grad(set_to_none=True)
        if state.average:
            state.average.update(state.network)
    return float(value.detach())


def _views_of_all(
    found: torch.Tensor | None,
    place: torch.Tensor | None,
    batch: PatchBatch,
    config: Config,
    device: torch.device,
    team: Team,
) -> tuple[torch.Tensor, torch.Tensor]:
    """The locator's logits and labels of the whole batch; a process may have fewer views than another, or none."""
    if found is not None and place is not None and team.size == 1:
        return found.float(), place
    rows = torch.zeros(config.training.batch_size, 1, *config.training.locator_size, device=device)
    mine = torch.tensor([row for row, sample in enumerate(batch.samples) if sample.overview], device=device)
    whole = []
    for values in (found, place):
        padded = rows if values is None else rows.index_copy(0, mine, values.float())
        whole.append(team.whole_batch(padded)[batch.views])
    return whole[0], whole[1]


def _together(validation: Validation, team: Team) -> Validation:
    """The cases of all processes, each counted once."""
    parts = [part for part in team.gather(validation) if part.dice]
    if len(parts) < 2:
        return parts[0] if parts else validation
    cases = {name: value for part in parts for name, value in part.dice.items()}
    loss = sum(part.loss * len(part.dice) for part in parts) / len(cases)
    return Validation(loss, dict(sorted(cases.items())))


def _end_epoch(state: TrainingState, validation: Validation) -> EpochResult:
    val_dice = validation.mean_dice
    rate = state.schedule.learning_rate
    state.schedule.after_validation(val_dice)
    state.epoch += 1
    # Without validation the latest epoch is the best known.
    is_best = val_dice > state.best_dice or (math.isnan(val_dice) and state.best_dice == -math.inf)
    if is_best:
        state.best_epoch = state.epoch
        state.best_dice = state.best_dice if math.isnan(val_dice) else val_dice
    result = EpochResult(
        epoch=state.epoch,
        train_loss=state.loss_sum / max(1, state.step),
        val_loss=validation.loss,
        val_dice=val_dice,
        learning_rate=rate,
        epoch_seconds=state.epoch_seconds,
        is_best=is_best,
    )
    state.history.append(result)
    state.step, state.loss_sum, state.epoch_seconds = 0, 0.0, 0.0
    return result


def progress(state: TrainingState, steps: int, epochs: int | None, config: Config) -> float:
    """The share of the run that is over: by time where minutes are set, by steps where epochs are, or the larger."""
    by_steps = (state.epoch * steps + state.step) / (epochs * steps) if epochs else 0.0
    minutes = config.training.max_minutes
    return max(by_steps, state.seconds / (60 * minutes) if minutes else 0.0)


def _time_is_up(state: TrainingState, config: Config) -> bool:
    minutes = config.training.max_minutes
    return minutes is not None and state.seconds >= 60 * minutes


def _is_over(state: TrainingState, steps: int, epochs: int | None, config: Config, *, ahead: int = 0) -> bool:
    if epochs is not None and state.epoch + ahead >= epochs:
        return True
    # An epoch that was cut short by the clock is still to be validated and yielded.
    return _time_is_up(state, config) and (ahead > 0 or state.step == 0)


class _Clock:
    """Adds the time since the last tick to the state."""

    def __init__(self, state: TrainingState, team: Team, device: torch.device) -> None:
        self._state = state
        self._team = team
        self._device = device
        self._last = time.perf_counter()

    def start(self) -> None:
        """Begin to count here: what the caller did with the last epoch is not training."""
        self._last = time.perf_counter()

    def tick(self) -> None:
        """Count the time since the last tick or start."""
        now = time.perf_counter()
        taken = self._team.seconds_of_first(now - self._last, self._device)
        self._state.seconds += taken
        self._state.epoch_seconds += taken
        self._last = now
