"""A study from its file to its report: trials shared out over workers, on record in MLflow, taken up where it ended."""

from dataclasses import dataclass, replace
from typing import Any

import optuna
import torch
from optuna.trial import TrialState

from heartseg import environment, tracking
from heartseg.addresses import public_address
from heartseg.config import Config, with_values
from heartseg.errors import ConfigError, StudyError
from heartseg.progress import Reporter
from heartseg.runs.reaping import reap_at_start
from heartseg.study import record, slots
from heartseg.study.crew import side_by_side
from heartseg.study.objective import FITTED
from heartseg.study.opening import open_study
from heartseg.study.plan import Plan
from heartseg.study.storage import alone, answering, check_shared, is_alone, opened
from heartseg.study.work import Job, memory_budget, work_off
from heartseg.training import run as training
from heartseg.training.distributed import is_team
from heartseg.training.fold import Surroundings
from heartseg.training.interruption import stop_on_signals
from heartseg.training.material import gather


@dataclass(frozen=True)
class Tuned:
    """A study that has come to its end. `value` and `params` are those of the best trial, if one was completed."""

    study: str
    storage: str
    run_id: str
    trials: dict[str, int]
    best_trial: int | None
    value: float | None
    params: dict[str, Any]
    fitted: dict[str, Any]
    retrained: training.Outcome | None = None

    def to_dict(self) -> dict[str, object]:
        """For `--json`."""
        retrained = self.retrained.to_dict() if self.retrained else None
        return {**vars(self), "retrained": retrained}


def tune(
    plan: Plan,
    *,
    storage: str,
    workers: int = 1,
    retrain: bool = False,
    recover: bool = False,
    reporter: Reporter | None = None,
) -> Tuned:
    """Work a study off, or what is left of it; with `retrain` train its best configuration after, as a candidate.

    Workers are processes that share threads or take a GPU each. The same command on other machines, with a storage
    that they reach, works on the same study. It returns when all trials have ended, wherever they run. `recover` says
    that nobody else works on the study: trials that still run there are lost.

    Raises:
        HeartsegError: For anything that the user can put right.
        Interrupted: After SIGINT or SIGTERM, when the running trials are marked and queued again.
    """
    reporter = reporter or Reporter()
    check_shared(storage, workers)
    _check_validates(plan)
    if is_team():
        raise StudyError(
            "torchrun trains one network in several processes; a study shares its trials out by --workers."
        )
    with stop_on_signals() as stop, alone(storage):
        reporter.notify(f"Tracking to {tracking.connect()}; study {plan.name} in {public_address(storage)}")
        reap_at_start(reporter.notify)
        device = environment.choose_device(plan.config.training.device)
        plan = replace(plan, config=_settled(plan.config, device))
        precision = environment.choose_precision(plan.config.training.precision, device)
        around = Surroundings(device, precision, reporter, stop)
        material = gather(plan.config, reporter)
        with opened(storage, on_stale=slots.again(plan.study.retries)) as store, answering(storage):
            study, begun = open_study(plan, store, reporter, data_sha256=material.sha256)
            with record.study_run(study, plan, material, stop, begun=begun, notify=reporter.notify) as run:
                job = Job(
                    plan,
                    storage,
                    material,
                    run.run_id,
                    device,
                    _threads(plan.config, workers),
                    workers,
                    memory_budget(plan, workers, device),
                )
                slots.recover(study, retries=plan.study.retries, alone=recover or is_alone(storage))
                record.close_lost(study, run.run_id)
                try:
                    work_off(study, job, around) if workers == 1 else side_by_side(study, job, around)
                finally:
                    with stop.deferred(to_the_end=True):
                        record.close_lost(study, run.run_id)
                        # To draw takes seconds that one who was asked to end may not have.
                        record.log_findings(study, plan, run, pictures=not stop.requested)
            found = _found(study, storage, run.run_id)
    if retrain:
        found = replace(found, retrained=_retrain(plan, found, reporter))
    return found


def _check_validates(plan: Plan) -> None:
    data = plan.config.data
    if data.fold in ("all", "each"):
        raise ConfigError(
            f"data.fold is {data.fold}, where a study needs validation cases for each trial.",
            hint="Set study.folds to train several folds a trial.",
        )
    if plan.study.folds > data.folds:
        raise ConfigError(f"study.folds is {plan.study.folds}, but data.folds makes {data.folds} folds.")
    if plan.study.folds > 1 and data.val_cases:
        raise ConfigError("data.val_cases names the validation cases, so that study.folds must be 1.")


def _settled(config: Config, device: torch.device) -> Config:
    """`config` with an end: where none is set, the epochs that a training would have here."""
    if config.training.epochs is not None or config.training.max_minutes is not None:
        return config
    return with_values(config, {"training.epochs": environment.default_epochs(device)[0]})


def _threads(config: Config, workers: int) -> int:
    return config.training.threads or max(1, environment.available_cores() // workers)


def _found(study: optuna.Study, storage: str, run_id: str) -> Tuned:
    trials = [trial for trial in study.get_trials(deepcopy=False) if slots.counts(trial)]
    states = {state.name: sum(trial.state == state for trial in trials) for state in TrialState}
    best = record.best_trial(study)
    return Tuned(
        study=study.study_name,
        storage=public_address(storage),
        run_id=run_id,
        trials={name: number for name, number in states.items() if number},
        best_trial=best.number if best else None,
        value=best.values[0] if best else None,
        params=best.params if best else {},
        fitted=best.user_attrs.get(FITTED, {}) if best else {},
    )


def _retrain(plan: Plan, found: Tuned, reporter: Reporter) -> training.Outcome:
    """The best configuration at full length, registered as candidate like any other training."""
    if found.best_trial is None:
        raise StudyError(f"Study {found.study} has no completed trial to retrain.")
    reporter.notify(f"Retraining the configuration of trial {found.best_trial} at full length.")
    outcome = training.train(
        full_length(plan, found.params, found.fitted), run_name=f"{found.study}-best", reporter=reporter
    )
    assert outcome is not None  # noqa: S101 - a study runs in one process
    return outcome


def full_length(plan: Plan, params: dict[str, Any], fitted: dict[str, Any]) -> Config:
    """The configuration with the values of a trial and the batch that fitted it, as an experiment of its own, as long
    as the plan says."""
    config = replace(
        with_values(plan.config, {**params, **fitted}), name=Config().name, description=f"Best of study {plan.name}."
    )
    epochs, minutes = plan.study.retrain_epochs, plan.study.retrain_minutes
    if epochs is None and minutes is None:
        return config
    return replace(config, training=replace(config.training, epochs=epochs, max_minutes=minutes))
