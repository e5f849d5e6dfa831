"""A network a fold: trained several at a time, each case scored by one that had not seen it."""

import math
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from multiprocessing.connection import Connection
from pathlib import Path

import torch

from heartseg import environment, tracking
from heartseg.config import Config, with_values
from heartseg.errors import HeartsegError, TrainingError
from heartseg.evaluation import CaseResult, Evaluation, read_cases_csv
from heartseg.processes import Crew, end_with_parent, ending, tell
from heartseg.progress import PrefixedReporter, Reporter
from heartseg.scoring import log_evaluation
from heartseg.training.fold import (
    FoldTraining,
    Surroundings,
    Trained,
    find_checkpoint,
    put_on_record,
    put_place_on_record,
)
from heartseg.training.interruption import Interrupted, StopRequest, stop_on_signals
from heartseg.training.material import Material


@dataclass(frozen=True)
class Share:
    """What one fold gets of the machine and of the time: a round of folds runs side by side."""

    fold: int
    threads: int
    max_minutes: float | None


def train_folds(
    config: Config, material: Material, run: tracking.TrackedRun, folder: Path, around: Surroundings
) -> list[Trained]:
    """One network a fold, each in a run nested in `run`, which gets the out-of-fold scores of all cases.

    The minutes of the configuration are those of all folds together. A fold that was finished before an interruption
    is taken as it is; one that was not goes on.

    Raises:
        TrainingError: If the process of a fold dies; what the folds saved stays.
        Interrupted: When every fold has saved its checkpoint and ended its run as KILLED.
    """
    known = tracking.nested_runs(run.run_id)
    put_place_on_record(run, around)
    if not known:
        put_on_record(run, config, material)
    finished: dict[int, Trained] = {}
    for fold in range(config.data.folds):
        place = folder / f"fold-{fold}"
        if str(fold) in known and (done := _finished_fold(known[str(fold)], place, config, around.reporter)):
            around.reporter.notify(f"Fold {fold} was finished before.")
            finished[fold] = done
    workers = _workers(config, around.device)
    for shares in plan_rounds(config, workers, environment.available_cores()):
        left = [share for share in shares if share.fold not in finished]
        jobs = [
            _Job(_fold_config(config, share), material, run.run_id, known.get(str(share.fold)),
                 folder / f"fold-{share.fold}", around.device, share.threads)
            for share in left
        ]  # fmt: skip
        if workers == 1:
            trained = [_train_fold(job, around.reporter, around.stop) for job in jobs]
        else:
            trained = _side_by_side(jobs, around) if jobs else []
        finished |= {share.fold: one for share, one in zip(left, trained, strict=True)}
    networks = [finished[fold] for fold in range(config.data.folds)]
    if evaluation := out_of_fold(config, networks):
        log_evaluation(run, evaluation)
    return networks


def plan_rounds(config: Config, workers: int, cores: int) -> Iterator[list[Share]]:
    """Which folds run side by side, on how many threads and for how long.

    All rounds together take the minutes of the configuration, and every fold gets the same threads times minutes: a
    round that is not full has more threads for each fold and is shorter.
    """
    folds, minutes = config.data.folds, config.training.max_minutes
    rounds = [range(first, min(first + workers, folds)) for first in range(0, folds, workers)]
    threads = [config.training.threads or max(1, cores // len(together)) for together in rounds]
    whole = sum(1 / each for each in threads)
    for together, each in zip(rounds, threads, strict=True):
        share = None if minutes is None else minutes / each / whole
        yield [Share(fold, each, share) for fold in together]


def out_of_fold(config: Config, trained: Sequence[Trained]) -> Evaluation | None:
    """The scores of all networks together, each case scored by one that had not seen it."""
    results = tuple(result for one in trained if one.evaluation for result in one.evaluation.results)
    return Evaluation(results, config.evaluation.nsd_tolerance) if results else None


@dataclass(frozen=True, eq=False)
class _Job:
    """What the process of one fold needs to know."""

    config: Config
    material: Material
    parent: str
    known: str | None
    folder: Path
    device: torch.device
    threads: int


def _workers(config: Config, device: torch.device) -> int:
    if config.training.parallel_folds:
        return min(config.training.parallel_folds, config.data.folds)
    return 1 if device.type == "cuda" else min(environment.available_cores(), config.data.folds)


def _fold_config(config: Config, share: Share) -> Config:
    # Not by `with_values`: a share may be less than what may be asked for.
    training = replace(config.training, max_minutes=share.max_minutes)
    return replace(with_values(config, {"data.fold": str(share.fold)}), training=training)


def _train_fold(job: _Job, reporter: Reporter, stop: StopRequest) -> Trained:
    precision = environment.choose_precision(job.config.training.precision, job.device)
    if job.device.type == "cpu":
        torch.set_num_threads(job.threads)
    reporter.notify(f"Fold {job.config.data.fold} of {job.config.data.folds} begins; threads: {job.threads}.")
    tracking.wait_until_there(reporter.notify)
    with stop.deferred(to_the_end=True):
        run = tracking.open_nested_run(
            job.parent,
            name=f"fold-{job.config.data.fold}",
            resume=job.known,
            work=job.folder,
            notify=reporter.notify,
        )
    try:
        stop.check()
        material = job.material.split_by(job.config.data)
        training = FoldTraining(
            job.config, material, run, job.folder, Surroundings(job.device, precision, reporter, stop)
        )
        training.begin()
        trained = training.finish()
    except BaseException as error:
        run.end("KILLED" if isinstance(error, Interrupted) else "FAILED")
        raise
    run.end("FINISHED")
    return trained


def _side_by_side(jobs: Sequence[_Job], around: Surroundings) -> list[Trained]:
    """Each job in a process of its own, since Python's threads would wait for one another."""
    crew = Crew(_work, name="fold", deferred=around.stop.deferred)
    trained: dict[int, Trained] = {}
    try:
        for number, job in enumerate(jobs):
            crew.start(number, job, tracking.address())
        while crew:
            for number, kind, content in crew.hear():
                if kind == "trained":
                    one, weights = content
                    tensors = {name: torch.from_numpy(values) for name, values in weights.items()}
                    trained[number] = replace(one, weights=tensors)
                elif kind == "line":
                    around.reporter.notify(content)
                elif kind == "error":
                    raise content
                elif kind == "interrupted":
                    raise Interrupted(content)
                elif number not in trained:
                    raise _lost(jobs[number], ending(content))
        return [trained[number] for number in range(len(jobs))]
    finally:
        # Whatever ended the wait, the folds save what they have before the run is closed.
        crew.end()


def _lost(job: _Job, how: str) -> TrainingError:
    fold = job.config.data.fold
    tracking.end_nested(job.parent, fold, "FAILED")
    return TrainingError(
        f"Fold {fold} ended too early: its process {how}.",
        hint="What it saved is kept: go on with --resume auto.",
    )


def _work(job: _Job, store: str, answer: Connection) -> None:
    """The process of one fold."""
    end_with_parent()
    tracking.use(store)
    reporter = PrefixedReporter(f"[fold {job.config.data.fold}] ", lambda line: tell(answer, "line", line))
    with stop_on_signals() as stop:
        try:
            trained = _train_fold(job, reporter, stop)
            # As numpy: torch hands tensors over in shared memory, which goes when this process does.
            weights = {name: tensor.cpu().numpy() for name, tensor in trained.weights.items()}
            tell(answer, "trained", (replace(trained, weights={}), weights))
        except HeartsegError as error:
            tell(answer, "error", error)
            sys.exit(1)
        except (OSError, RuntimeError) as error:
            fold = job.config.data.fold
            tell(answer, "error", TrainingError(f"Fold {fold} failed: {type(error).__name__}: {error}"))
            raise
        except Interrupted as interruption:
            tell(answer, "interrupted", interruption.signal_number)
            sys.exit(130)


def _finished_fold(run_id: str, folder: Path, config: Config, reporter: Reporter) -> Trained | None:
    """What a fold left that was finished before the ensemble was interrupted."""
    if tracking.find_run(run_id).info.status != "FINISHED":
        return None
    checkpoint = find_checkpoint(run_id, folder, reporter)
    if checkpoint is None:
        return None
    scores = read_cases_csv(tracking.read_text(run_id, "evaluation/cases.csv"))
    results = tuple(CaseResult(case, metrics, math.nan) for case, metrics in scores.items())
    evaluation = Evaluation(results, config.evaluation.nsd_tolerance)
    content = checkpoint.content
    return Trained(content["best"], content["best_epoch"], content["epoch"], evaluation)
