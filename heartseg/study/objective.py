"""One trial: a training with the values that Optuna suggests, in a run of MLflow nested in the study's."""

import math
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import fmean, pstdev

import optuna
import torch
from optuna.exceptions import UpdateFinishedTrialError
from optuna.trial import FrozenTrial

from heartseg import tracking
from heartseg.config import Config, flatten, with_values
from heartseg.data.loaders import Patches
from heartseg.errors import ConfigError, OutOfMemory, TrainingError
from heartseg.losses import build_loss
from heartseg.network import SegmentationNetwork
from heartseg.processes import identity
from heartseg.setting import render
from heartseg.study.plan import Plan
from heartseg.study.sampling import TENTHS
from heartseg.study.slots import INTERRUPTED, OPENING, REASON, SURPLUS, WORKER, is_surplus, replaced
from heartseg.training.fold import Surroundings, new_state
from heartseg.training.interruption import Interrupted
from heartseg.training.loop import EpochResult, TrainingState, Validation, fit, progress
from heartseg.training.material import Material
from heartseg.training.memory import fit_batch
from heartseg.training.validation import Validator

RUN, FITTED = "mlflow_run", "fitted"
SPREAD = "dice_std"
TRIAL_TAG = "heartseg.trial"
STATE_TAG, REASON_TAG = "heartseg.state", "heartseg.reason"
REPLACES_TAG, REPLACES_TRIAL_TAG = "heartseg.replaces", "heartseg.replaces_trial"
OVERTAKEN = "it was not heard of for too long, and begun again elsewhere"
# What the allocators of torch say where they do not raise an error of their own.
OUT_OF_MEMORY = ("not enough memory", "can't allocate memory", "out of memory")


class TrialFailed(Exception):
    """A trial that failed for a reason of its own, which is on record: the study goes on."""


@dataclass(frozen=True)
class Scored:
    """What a network reached at its best epoch: the Dice of each validation case, and seconds a volume."""

    dice: dict[str, float]
    seconds: float


class Objective:
    """What Optuna calls with each trial. `parent` is the study's run, `budget` the bytes that a step may take."""

    def __init__(
        self, plan: Plan, material: Material, parent: str, around: Surroundings, *, wanted: int, budget: int
    ) -> None:
        self._plan = plan
        self._material = material
        self._parent = parent
        self._around = around
        self._wanted = wanted
        self._budget = budget
        self.overtaken = False  # the trial was taken for lost while it ran, and is another's now
        # Optuna takes values on the way for one objective only.
        self._compares = len(plan.study.objectives) == 1

    def __call__(self, trial: optuna.Trial) -> float | tuple[float, ...]:
        """The mean Dice over the validation cases, and with two objectives the seconds that a volume takes.

        Raises:
            TrialFailed: If the trial is one too many, contradicts itself or runs out of memory.
            TrialPruned: If it is clearly worse than others.
            KeyboardInterrupt: After SIGINT or SIGTERM: what Optuna takes as the end of a study.
        """
        self.overtaken = False
        trial.set_user_attr(WORKER, identity())
        if self._around.device.type == "cuda":
            torch.cuda.empty_cache()  # what a trial before it, that ran out of memory, left
        if is_surplus(trial.study, trial, self._wanted):
            trial.set_user_attr(REASON, SURPLUS)
            raise TrialFailed(SURPLUS)
        with self._on_record(trial) as run:
            config = self._config_of(trial)
            run.log_params({name: render(value) for name, value in flatten(config).items()})
            scored = self._train(trial, config, run)
            dice = [value for one in scored for value in one.dice.values() if not math.isnan(value)]
            if not dice:
                raise TrainingError("No validation case has a defined Dice.")
            seconds = fmean(one.seconds for one in scored)
            run.log_metrics({"dice": fmean(dice), SPREAD: pstdev(dice), "seconds_per_volume": seconds})
            run.log_metrics({f"dice/{case}": value for one in scored for case, value in one.dice.items()})
            trial.set_user_attr(SPREAD, pstdev(dice))
            trial.set_user_attr("dice_by_fold", [fmean(one.dice.values()) for one in scored])
        values = {"dice": fmean(dice), "seconds": seconds}
        wanted = tuple(values[name] for name in self._plan.study.objectives)
        return wanted if len(wanted) > 1 else wanted[0]

    @contextmanager
    def _on_record(self, trial: optuna.Trial) -> Iterator[tracking.TrackedRun]:
        """The trial's run, ended as the trial ends."""
        tags = {tracking.KIND_TAG: "trial", TRIAL_TAG: str(trial.number)}
        before = replaced(_frozen(trial))
        if before is not None:
            # It may have died before it had a run.
            tags |= {REPLACES_TRIAL_TAG: str(before), REPLACES_TAG: _run_of(trial.study, before)}
        opens = " (as configured)" if OPENING in trial.user_attrs else ""
        stop, notify = self._around.stop, self._around.reporter.notify
        tracking.wait_until_there(notify)
        # A signal waits until it is known what it ends.
        with stop.deferred(to_the_end=True):
            run = tracking.open_nested_run(
                self._parent,
                name=f"trial-{trial.number}",
                tags=tags,
                work=Path(self._plan.config.training.work_dir),
                notify=notify,
            )
            trial.set_user_attr(RUN, run.run_id)
        try:
            stop.check()
            self._around.reporter.notify(f"Trial {trial.number}{opens} begins.")
            yield run
            with stop.deferred(to_the_end=True):
                _end(run, "FINISHED", "COMPLETE")
        except optuna.TrialPruned:
            with stop.deferred(to_the_end=True):
                _end(run, "KILLED", "PRUNED")
            self._around.reporter.notify(f"Trial {trial.number} is pruned: it is clearly worse than others.")
            raise
        except (Interrupted, KeyboardInterrupt) as error:
            trial.set_user_attr(REASON, INTERRUPTED)
            _end(run, "KILLED", "FAIL", INTERRUPTED)
            raise KeyboardInterrupt from error
        except UpdateFinishedTrialError:
            # Its heart was not heard beating, and another has it now.
            self.overtaken = True
            _end(run, "FAILED", "FAIL", OVERTAKEN)
            raise
        except Exception as error:
            # Whatever it was: the run is closed and the trial told why, before a fault goes on to end the study.
            reason = own_reason(error)
            trial.set_user_attr(REASON, reason or INTERRUPTED)
            _end(run, "FAILED", "FAIL", reason or f"{type(error).__name__}: {error}")
            if not reason:
                raise
            self._around.reporter.notify(f"Trial {trial.number} failed: {reason}")
            raise TrialFailed(reason) from error

    def _config_of(self, trial: optuna.Trial) -> Config:
        values = self._plan.space.suggest(trial)
        words = ", ".join(f"{name.rpartition('.')[2]} {_short(value)}" for name, value in values.items())
        self._around.reporter.notify(f"Trial {trial.number}: {words}.")
        config = with_values(self._plan.config, values)
        fitted = fit_batch(config, self._around.precision, budget=self._budget)
        if fitted != config:
            batch, steps = fitted.training.batch_size, fitted.optimizer.accumulation_steps
            trial.set_user_attr(FITTED, {"training.batch_size": batch, "optimizer.accumulation_steps": steps})
        return fitted

    def _train(self, trial: optuna.Trial, config: Config, run: tracking.TrackedRun) -> list[Scored]:
        folds = self._plan.study.folds
        if folds == 1:

            def report(result: EpochResult, state: TrainingState) -> None:
                self._report(trial, config, run, result, state)

            return [self._train_fold(config, self._material, report)]
        scored: list[Scored] = []
        for fold in range(folds):
            on_fold = with_values(config, {"data.fold": str(fold)})
            prefix = f"fold_{fold}_"

            def record(result: EpochResult, state: TrainingState, prefix: str = prefix) -> None:
                run.log_metrics({prefix + name: value for name, value in result.metrics().items()}, step=result.epoch)

            one = self._train_fold(on_fold, self._material.split_by(on_fold.data), record)
            step = sum(len(other.dice) for other in scored)
            scored.append(one)
            if self._compares:
                for number, value in enumerate(one.dice.values()):
                    trial.report(value, step + number)
                if fold + 1 < folds and trial.should_prune():
                    raise optuna.TrialPruned
        return scored

    def _train_fold(
        self, config: Config, material: Material, on_epoch: Callable[[EpochResult, TrainingState], None]
    ) -> Scored:
        around = self._around
        loss = build_loss(config.training.loss)
        validator = Validator(material.val, config, loss=loss, device=around.device, precision=around.precision)
        newest = Validation(math.nan, {})

        def validate(network: SegmentationNetwork) -> Validation:
            nonlocal newest
            newest = validator(network)
            return newest

        state, best = new_state(config, around), Scored({}, math.nan)
        for result in fit(
            state,
            Patches(material.train, config),
            config=config,
            loss=loss,
            epochs=config.training.epochs,
            device=around.device,
            precision=around.precision,
            validate=validate,
            deferred=around.stop.deferred,
        ):
            if result.is_best:
                best = Scored(newest.dice, validator.seconds)
            on_epoch(result, state)
        return best

    def _report(
        self, trial: optuna.Trial, config: Config, run: tracking.TrackedRun, result: EpochResult, state: TrainingState
    ) -> None:
        run.log_metrics(result.metrics(), step=result.epoch)
        if math.isnan(result.val_dice) or not self._compares:
            return
        tenth = math.floor(TENTHS * min(1.0, progress(state, 1, config.training.epochs, config)) + 1e-9)
        if tenth not in _frozen(trial).intermediate_values:
            trial.report(result.val_dice, tenth)
            if tenth < TENTHS and trial.should_prune():
                raise optuna.TrialPruned


def _end(run: tracking.TrackedRun, status: str, state: str, reason: str = "") -> None:
    run.set_tags({STATE_TAG: state, **({REASON_TAG: reason} if reason else {})})
    run.end(status)


def _run_of(study: optuna.Study, number: int) -> str:
    return str(study.get_trials(deepcopy=False)[number].user_attrs.get(RUN, ""))


def own_reason(error: Exception) -> str:
    """Why a trial failed, where its settings are to blame; empty where the machine, the store or a fault is."""
    if isinstance(error, OutOfMemory | ConfigError | TrainingError):
        return str(error)
    text = (str(error).splitlines() or [""])[0]
    if isinstance(error, MemoryError | torch.OutOfMemoryError) or any(word in text for word in OUT_OF_MEMORY):
        return f"It ran out of memory: {text or type(error).__name__}"
    return ""


def _frozen(trial: optuna.Trial) -> FrozenTrial:
    # In the order of their numbers, which begin at 0.
    return trial.study.get_trials(deepcopy=False)[trial.number]


def _short(value: object) -> str:
    return f"{value:.3g}" if isinstance(value, float) else str(value)
