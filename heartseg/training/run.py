"""One training from data to registered candidate, on record from its first second to its last."""

import math
import signal
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path

import torch
from filelock import FileLock, Timeout

from heartseg import environment, registry, tracking
from heartseg.config import Config, identity_digest, read_config, with_values
from heartseg.data.phantom import example_scan
from heartseg.data.scan_statistics import label_volumes, training_statistics
from heartseg.errors import CheckpointError, ConfigError, StorageError, TrackingError, TrainingError
from heartseg.progress import Reporter
from heartseg.pyfunc import log_model
from heartseg.report.run import log_report
from heartseg.runs.reaping import reap_at_start
from heartseg.tracking import Run
from heartseg.training.distributed import TeamLost, joined
from heartseg.training.ensemble import out_of_fold, train_folds
from heartseg.training.fold import (
    RESUME,
    FoldTraining,
    Surroundings,
    Trained,
    assist,
    differing_settings,
)
from heartseg.training.interruption import Interrupted, stop_on_signals
from heartseg.training.material import Material, gather

CONFIDENCE_ROOM = 0.1  # below the least sure held-out case: how much less sure a network may be of another scan
FEWEST_CASES = 3  # held out, from which the accuracy of the axes check can be told

# The parameters that say when a run ends.
LIMITS = ("training.epochs", "training.max_minutes")


@dataclass(frozen=True)
class Outcome:
    """A finished training: its run, the registered version, and the final metrics (none without validation cases)."""

    run_id: str
    version: str
    metrics: dict[str, float]
    epochs: int
    work: Path

    def to_dict(self) -> dict[str, object]:
        """For `--json`."""
        return {**asdict(self), "work": str(self.work)}


def train(
    config: Config,
    *,
    resume: str = "never",
    run_name: str = "train",
    experiment: str = "",
    reporter: Reporter | None = None,
) -> Outcome | None:
    """Train, track, evaluate and register: one network, or with `fold = "each"` an ensemble of one a fold.

    Under torchrun several processes train one network; only the first keeps records and returns an outcome.

    `resume` is `never`, `auto` (the newest unfinished run with the same settings and data) or a run id; a resumed run
    is the same MLflow run. The folds of an ensemble are runs nested in it. `experiment` is the name, without ending, of
    the file that the settings came from.

    Raises:
        HeartsegError: For anything that the user can put right.
        Interrupted: After SIGINT or SIGTERM, when the checkpoint is saved and the run is marked KILLED.
    """
    reporter = reporter or Reporter()
    with stop_on_signals() as stop, joined(environment.choose_device(config.training.device)) as (team, device):
        precision = environment.choose_precision(config.training.precision, device)
        if config.training.compile:
            environment.require_compiler()
        if config.training.threads:
            torch.set_num_threads(config.training.threads)
        around = Surroundings(device, precision, reporter if team.is_first else Reporter(), stop, team)
        if team.size > 1 and config.data.fold == "each":
            raise ConfigError("torchrun trains one network in several processes, but data.fold is each.",
                              hint="Leave torchrun out: --fold each starts its own processes.")  # fmt: skip
        if not team.is_first:
            _assist(config, around)
            return None
        # torchrun starts all processes again when one is lost: they go on with the run that was cut off.
        resume = "auto" if team.restarts and resume == "never" else resume
        return _lead(config, resume, run_name, {tracking.EXPERIMENT_TAG: experiment} if experiment else {}, around)


def _lead(config: Config, resume: str, run_name: str, tags: Mapping[str, str], around: Surroundings) -> Outcome:
    reporter, stop, team = around.reporter, around.stop, around.team
    reporter.notify(f"Tracking to {tracking.connect()}")
    reap_at_start(reporter.notify)
    with team.first_here_first():
        material = gather(config, reporter)
    run, lock = None, None
    try:
        with stop.deferred():
            run, folder, lock, limits = _open(config, material, resume, run_name, tags, reporter)
        config, reason = _settle_epochs(config, limits, around.device)
        team.from_first(config)
        reporter.notify(f"Device {_words(around)}; epochs: {reason}.")
        run.set_tags({"heartseg.epochs": reason})
        train_networks = train_folds if material.split.out_of_fold else _train_one
        trained = train_networks(config, material, run, folder, around)
        with _needing_store(run):
            uri = _log_model(config, material, run, trained)
            with stop.deferred(to_the_end=True):
                version = _register(run, uri, around)
                run.end("FINISHED")
                log_report(run, reporter)
        return Outcome(run.run_id, version, _metrics(config, trained), sum(one.epochs for one in trained), folder)
    except Interrupted as interruption:
        if run:
            reporter.notify(f"{interruption} Go on with --resume auto or --resume {run.run_id}.")
            # torchrun ends the others so when it has lost one, which can then say nothing.
            lost = team.size > 1 and interruption.signal_number == signal.SIGTERM and not team.part()
            run.end("FAILED" if lost else "KILLED")
        raise
    except BaseException:
        if run:
            run.end("FAILED")
        raise
    finally:
        if lock:
            lock.release()


def _assist(config: Config, around: Surroundings) -> None:
    try:
        with around.team.first_here_first():
            material = gather(config, around.reporter)
        assist(around.team.from_first(config), material, around)
    except (Interrupted, TeamLost) as error:
        if around.stop.requested:
            around.team.leave()
        around.stop.check()
        raise TrainingError(f"Another process of this training is gone: {error}", hint=RESUME) from error


def _words(around: Surroundings) -> str:
    precision = around.precision
    threads = f", threads: {torch.get_num_threads()}" if around.device.type == "cpu" else ""
    processes = f", {around.team.size} processes" if around.team.size > 1 else ""
    return f"{around.device.type}, {precision.name} ({precision.reason}){threads}{processes}"


def _train_one(
    config: Config, material: Material, run: tracking.TrackedRun, folder: Path, around: Surroundings
) -> list[Trained]:
    training = FoldTraining(config, material, run, folder, around)
    training.begin()
    return [training.finish()]


def _metrics(config: Config, trained: Sequence[Trained]) -> dict[str, float]:
    evaluation = out_of_fold(config, trained)
    return evaluation.metrics() if evaluation else {}


def _log_model(config: Config, material: Material, run: tracking.TrackedRun, trained: Sequence[Trained]) -> str:
    """Log the networks as one model and return its URI."""
    evaluation = out_of_fold(config, trained)
    confidence = [result.confidence for result in evaluation.results] if evaluation else []
    recognised = [found for one in trained for found in one.axes_recognised]
    volumes = label_volumes(case.label_volume_ml for case in material.train)
    about = {
        "run_id": run.run_id,
        "best_epochs": [one.best_epoch for one in trained],
        "data": material.dataset.source,
        "trained_on": sorted({digest for case in material.train for digest in (case.image_sha256, case.voxels_sha256)}),
        "training_statistics": training_statistics(
            (case.statistics for case in material.train),
            smallest_crop_mm=config.augmentation.crop_smallest if config.augmentation.crop_probability else math.inf,
        ).to_dict(),
        **({"training_volume_ml": volumes.to_dict()} if volumes else {}),
        **({"least_confidence": max(0.0, min(confidence) - CONFIDENCE_ROOM)} if confidence else {}),
        **({"axes_accuracy": _axes_accuracy(recognised)} if _learns_axes(config) else {}),
    }
    with tempfile.TemporaryDirectory() as work, tracking.answering():
        weights = [one.weights for one in trained]
        return log_model(weights, config, about=about, example=example_scan(), work=Path(work))


def _learns_axes(config: Config) -> bool:
    return config.network.locator and config.training.turned_views > 0


def _axes_accuracy(recognised: Sequence[bool]) -> float:
    """The share of held-out scans whose orientation was recognised; 0 where none or too few were held out."""
    return sum(recognised) / len(recognised) if len(recognised) >= FEWEST_CASES else 0.0


@contextmanager
def _needing_store(run: tracking.TrackedRun) -> Iterator[None]:
    """What a trained network needs the store for; without it, the checkpoint keeps the network until it is back."""
    try:
        run.require_store("its model cannot be registered")
        yield
    except TrackingError as error:
        raise TrackingError(
            f"Run {run.run_id} is trained, but not registered. {error.message}",
            hint=f"Its checkpoint and what waits are kept: when the store is back, go on with --resume {run.run_id}.",
        ) from error


def _register(run: tracking.TrackedRun, model_uri: str, around: Surroundings) -> str:
    """Register the model as candidate, once for a run even if it was cut off between this and its end."""
    version = (registry.version_of(run.run_id) or registry.register(run.run_id, model_uri, tags={})).version
    around.reporter.notify(f"Registered as version {version} of {registry.MODEL_NAME}, alias {registry.CANDIDATE}.")
    return version


def _settle_epochs(config: Config, limits: Mapping[str, str], device: torch.device) -> tuple[Config, str]:
    """The configuration with its end decided: as set, as the resumed run was to end (`limits`), or by the machine."""
    reason = "as set"
    if config.training.epochs is None and config.training.max_minutes is None and limits:
        config, reason = with_values(config, limits), "as the run was started"
    training = config.training
    if training.epochs is not None:
        return config, f"{training.epochs}, {reason}"
    if training.max_minutes is not None:
        return config, f"as many as {training.max_minutes:g} minutes hold, {reason}"
    epochs, reason = environment.default_epochs(device)
    return with_values(config, {"training.epochs": epochs}), f"{reason} unless set with --epochs"


Opened = tuple[tracking.TrackedRun, Path, FileLock, dict[str, str]]


def _open(
    config: Config, material: Material, resume: str, run_name: str, tags: Mapping[str, str], reporter: Reporter
) -> Opened:
    """Open the run to work in: with its folder, locked against another process, and the limits it was started with."""
    work = Path(config.training.work_dir)
    _require_writable(work)
    if resume == "auto":
        for found in tracking.find_unfinished(
            config.name, identity=identity_digest(config), data_sha256=material.sha256
        ):
            run_id, elsewhere = found.info.run_id, found.data.tags.get(tracking.HOST_TAG) != tracking.host()
            if found.info.status == "RUNNING" and elsewhere:
                reporter.notify(f"Run {run_id} may still go on elsewhere; if not, name it with --resume {run_id}.")
            elif lock := _lock(work / run_id):
                reporter.notify(f"Resuming run {run_id}.")
                return _reopened(found, work, lock, reporter)
        reporter.notify("No unfinished run of these settings and data: starting a new one.")
    elif resume != "never":
        found = tracking.find_run(resume)
        _check_resumable(found, config, material)
        lock = _lock(work / resume)
        if lock is None:
            raise CheckpointError(f"Run {resume} is still going on in another process.")
        return _reopened(found, work, lock, reporter)
    # From its first moment, so that one that is killed the moment after is gone on with.
    tags = {**tags, tracking.IDENTITY_TAG: identity_digest(config), tracking.DATA_TAG: material.sha256}
    run = tracking.open_run(config.name, name=run_name, tags=tags, work=work, notify=reporter.notify)
    lock = _lock(work / run.run_id)
    if lock is None:
        raise CheckpointError(f"Run {run.run_id} is already going on in another process.")
    return run, work / run.run_id, lock, {}


def _reopened(found: Run, work: Path, lock: FileLock, reporter: Reporter) -> Opened:
    run_id = found.info.run_id
    limits = {name: found.data.params[name] for name in LIMITS if name in found.data.params}
    run = tracking.open_run("", name="", resume=run_id, work=work, notify=reporter.notify)
    return run, work / run_id, lock, limits


def _check_resumable(found: Run, config: Config, material: Material) -> None:
    run_id, tags = found.info.run_id, found.data.tags
    if found.info.status == "FINISHED":
        raise CheckpointError(f"Run {run_id} is finished: there is nothing to resume.")
    if tracking.IDENTITY_TAG not in tags or "mlflow.parentRunId" in tags:
        raise CheckpointError(f"Run {run_id} is not a training that can be resumed by itself.")
    if tags[tracking.IDENTITY_TAG] != identity_digest(config):
        before = read_config(tracking.read_text(run_id, "config.toml"), origin=f"config.toml of run {run_id}")
        raise CheckpointError(
            f"Run {run_id} was started with other settings: {'; '.join(differing_settings(before, config))}.",
            hint="Resume it with the same settings, or start a new run with --resume never.",
        )
    if tags.get(tracking.DATA_TAG) != material.sha256:
        raise CheckpointError(f"Run {run_id} was started on other cases.", hint="Resume it with the same --data.")


def _require_writable(work: Path) -> None:
    try:
        work.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=work):
            pass
    except OSError as error:
        raise StorageError(
            f"The work folder {work} cannot be written: {error.strerror}.", hint="Choose another with --work-dir."
        ) from error


def _lock(folder: Path) -> FileLock | None:
    folder.mkdir(parents=True, exist_ok=True)
    lock = FileLock(folder / "lock")
    try:
        lock.acquire(timeout=0)
    except Timeout:
        return None
    return lock
