"""A study from its file to its report: trials shared out over workers, on record in MLflow, taken up where it ended."""

import math
import multiprocessing
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from multiprocessing.connection import Connection, wait
from typing import Any
from uuid import uuid4

import optuna
import torch
from optuna.exceptions import DuplicatedStudyError
from optuna.study import StudyDirection
from optuna.trial import TrialState

from heartseg import environment, tracking
from heartseg.addresses import public_address
from heartseg.config import Config, with_values
from heartseg.errors import ConfigError, HeartsegError, StudyError
from heartseg.processes import end_with_parent, ending, tell
from heartseg.progress import PrefixedReporter, Reporter
from heartseg.study import record, slots
from heartseg.study.objective import FITTED, Objective, TrialFailed
from heartseg.study.plan import Plan, read_plan
from heartseg.study.sampling import SeededSampler, pruner_for
from heartseg.study.storage import alone, answering, check_shared, is_alone, opened
from heartseg.training import run as training
from heartseg.training.distributed import is_team
from heartseg.training.fold import Surroundings
from heartseg.training.interruption import Interrupted, StopRequest, stop_on_signals
from heartseg.training.material import Material, gather

PLAN = "plan"
DIRECTIONS = {"dice": StudyDirection.MAXIMIZE, "seconds": StudyDirection.MINIMIZE}
PAUSE_SECONDS = 1.0  # from one look at what others do to the next
FUTILE_DEATHS = 20  # of workers, without one trial that came to its end
MEMORY_SHARE = 0.9


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
        device = environment.choose_device(plan.config.training.device)
        plan = replace(plan, config=_settled(plan.config, device))
        precision = environment.choose_precision(plan.config.training.precision, device)
        around = Surroundings(device, precision, reporter, stop)
        material = gather(plan.config, reporter)
        with opened(storage, on_stale=slots.again(plan.study.retries)) as store, answering(storage):
            study, begun = _open_study(plan, store, reporter)
            with record.study_run(study, plan, material, stop, begun=begun) as run:
                job = _Job(
                    plan,
                    storage,
                    material,
                    run.run_id,
                    device,
                    _threads(plan.config, workers),
                    workers,
                    _budget(plan, workers, device),
                )
                slots.recover(study, retries=plan.study.retries, alone=recover or is_alone(storage))
                record.close_lost(study, run.run_id)
                try:
                    _work_off(study, job, around) if workers == 1 else _side_by_side(study, job, around)
                finally:
                    with stop.deferred(to_the_end=True):
                        record.close_lost(study, run.run_id)
                        record.log_findings(study, plan, run)
            found = _found(study, storage, run.run_id)
    if retrain:
        found = replace(found, retrained=_retrain(plan, found, reporter))
    return found


@dataclass(frozen=True, eq=False)
class _Job:
    """What a worker needs to know."""

    plan: Plan
    storage: str
    material: Material
    parent: str
    device: torch.device
    threads: int
    workers: int
    budget: int


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


def _open_study(plan: Plan, store: optuna.storages.BaseStorage, reporter: Reporter) -> tuple[optuna.Study, bool]:
    """The study in its storage, begun if it is not there; and whether it was begun here.

    Raises:
        StudyError: If it was begun with other ranges or settings.
    """
    directions = [DIRECTIONS[name] for name in plan.study.objectives]
    how: dict[str, Any] = {
        "storage": store,
        "sampler": SeededSampler(plan.study.study_seed, plan.study.startup_trials, slots.place),
        "pruner": pruner_for(plan.study),
    }
    try:
        study = optuna.create_study(study_name=plan.name, directions=directions, **how)
        study.set_user_attr(record.IDENTITY, uuid4().hex)
        study.set_user_attr(PLAN, plan.to_toml())
        return study, True
    except DuplicatedStudyError:
        study = optuna.load_study(study_name=plan.name, **how)
    before = _plan_of(study, plan)
    if before.identity() != plan.identity():
        raise StudyError(
            f"Study {plan.name} was begun with other settings: {'; '.join(_differing(before, plan))}.",
            hint="Go on with the same file, or give the study another name.",
        )
    study.set_user_attr(PLAN, plan.to_toml())
    reporter.notify(f"Going on with study {plan.name}: {slots.ended(study)} of {plan.study.trials} trials have ended.")
    return study, False


def _plan_of(study: optuna.Study, plan: Plan) -> Plan:
    """What a study was begun with; `plan`, if whoever began it is only about to say so, or died before."""
    text = study.user_attrs.get(PLAN)
    return read_plan(text, origin=f"study {study.study_name}") if text else plan


def _differing(before: Plan, now: Plan) -> list[str]:
    old, new = before.identity(), now.identity()
    return [
        f"{name} was {old.get(name, 'not there')}, is {new.get(name, 'not there')}"
        for name in dict.fromkeys((*old, *new))
        if old.get(name) != new.get(name)
    ]


def _work_off(study: optuna.Study, job: _Job, around: Surroundings) -> None:
    """Begin trials until as many as were asked for have ended, here or elsewhere."""
    if around.device.type == "cpu":
        torch.set_num_threads(job.threads)
    wanted, retries = job.plan.study.trials, job.plan.study.retries
    objective = Objective(job.plan, job.material, job.parent, around, wanted=wanted, budget=job.budget)
    slots.queue_opening(study, job.plan.space.starting(job.plan.config))
    waiting = False
    while slots.ended(study) < wanted:
        around.stop.check()
        slots.recover(study, retries=retries)
        if slots.is_open(study, wanted):
            with _given_back(study, around.stop, retries):
                _optimize_once(study, objective, around.reporter)
        else:
            if not waiting:
                around.reporter.notify("Nothing left to begin: waiting for the trials that run elsewhere.")
            waiting = True
            time.sleep(PAUSE_SECONDS)


@contextmanager
def _given_back(study: optuna.Study, stop: StopRequest, retries: int) -> Iterator[None]:
    """Queue a trial again that was cut off by something other than itself; by a fault only so often."""
    try:
        yield
    except BaseException:
        with stop.deferred(to_the_end=True):
            slots.give_back(study, None if stop.requested else retries)
        stop.check()
        raise


def _optimize_once(study: optuna.Study, objective: Objective, reporter: Reporter) -> None:
    try:
        study.optimize(objective, n_trials=1, catch=(TrialFailed,))
    except ValueError:
        if not objective.overtaken:
            raise
        # Optuna cannot tell what became of a trial that is not its own any more.
        reporter.notify("This process was not heard of for too long: its trial was given to another.")


def _budget(plan: Plan, workers: int, device: torch.device) -> int:
    """Bytes that a training step of a worker may take; decided once, since what is free changes as workers begin."""
    if device.type == "cuda":
        free = MEMORY_SHARE * torch.cuda.mem_get_info(device)[0] / math.ceil(workers / torch.cuda.device_count())
        return int(free if plan.study.memory_gb is None else plan.study.memory_gb * 1e9)
    # What this process has taken for libraries and data each worker takes too.
    taken = environment.peak_memory_mib() * 2**20
    if plan.study.memory_gb is not None:
        return int(plan.study.memory_gb * 1e9 - taken)
    if workers == 1:
        return int(MEMORY_SHARE * environment.available_memory())
    return int(MEMORY_SHARE * environment.available_memory() / workers - taken)


def _side_by_side(study: optuna.Study, job: _Job, around: Surroundings) -> None:
    """Workers in processes of their own; one that is killed is replaced, and its trial tried again."""
    crew = _Crew(job, around)
    deaths, before = 0, slots.ended(study)
    try:
        for number in range(job.workers):
            crew.start(number)
        while crew.members:
            for number in crew.wait():
                slots.recover(study, retries=job.plan.study.retries)
                record.close_lost(study, job.parent)
                now = slots.ended(study)
                deaths, before = (1 if now > before else deaths + 1), now
                if now < job.plan.study.trials and deaths > FUTILE_DEATHS:
                    raise StudyError(
                        f"{deaths} workers have died, one after the other, without one trial that came to its end.",
                        hint="They may lack memory: try fewer --workers, or a smaller --memory-gb.",
                    )
                crew.start(number)
    finally:
        crew.end()


class _Crew:
    """The processes of a study's workers."""

    def __init__(self, job: _Job, around: Surroundings) -> None:
        self._job = job
        self._around = around
        self._context = multiprocessing.get_context("spawn")
        self.members: dict[Connection, tuple[int, Any]] = {}

    def start(self, number: int) -> None:
        """Start worker `number`."""
        here, there = self._context.Pipe(duplex=False)
        arguments = (self._job, number, there, tracking.address())
        process = self._context.Process(target=_worker, args=arguments, name=f"worker-{number}")
        # A process that was started is always one that is ended.
        with self._around.stop.deferred():
            process.start()
            self.members[here] = number, process
        there.close()

    def wait(self) -> Sequence[int]:
        """Hand on what the workers say; the numbers of those that died.

        Raises:
            HeartsegError: What a worker met with.
            Interrupted: If a worker was ended by request.
        """
        dead = []
        for answer in wait(list(self.members)):
            assert isinstance(answer, Connection)  # noqa: S101 - only connections were given
            number, process = self.members[answer]
            try:
                kind, content = answer.recv()
            except (EOFError, OSError):
                del self.members[answer]
                process.join()
                if process.exitcode:
                    self._around.reporter.notify(f"Worker {number} {ending(process)}: another takes its place.")
                    dead.append(number)
                continue
            if kind == "line":
                self._around.reporter.notify(content)
            elif kind == "error":
                raise content
            else:
                raise Interrupted(content)
        return dead

    def end(self) -> None:
        """End what still runs: trials are marked before their processes go."""
        for answer, (_, process) in self.members.items():
            answer.close()
            if process.is_alive():
                process.terminate()
        for _, process in self.members.values():
            process.join()


def _worker(job: _Job, number: int, answer: Connection, store: str) -> None:
    """The process of one worker."""
    end_with_parent()
    tracking.use(store)
    reporter = PrefixedReporter(f"[worker {number}] ", lambda line: tell(answer, "line", line))
    device = job.device
    if device.type == "cuda":
        device = torch.device("cuda", number % torch.cuda.device_count())
        torch.cuda.set_device(device)
    precision = environment.choose_precision(job.plan.config.training.precision, device)
    with stop_on_signals() as stop:
        try:
            tracking.connect()
            around = Surroundings(device, precision, reporter, stop)
            with opened(job.storage, on_stale=slots.again(job.plan.study.retries)) as storage, answering(job.storage):
                _work_off(_open_study(job.plan, storage, Reporter())[0], job, around)
        except HeartsegError as error:
            tell(answer, "error", error)
        except Interrupted as interruption:
            tell(answer, "interrupted", interruption.signal_number)


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
