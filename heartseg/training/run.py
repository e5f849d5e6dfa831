"""One training from data to registered candidate, on record from its first second to its last."""

import tempfile
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import torch
from filelock import FileLock, Timeout

from heartseg import environment, registry, tracking
from heartseg.config import Config, identity_digest, with_values
from heartseg.data.phantom import example_scan
from heartseg.errors import CheckpointError, StorageError
from heartseg.evaluation import Evaluation
from heartseg.progress import Reporter
from heartseg.pyfunc import log_model
from heartseg.scoring import log_evaluation
from heartseg.training.fold import FoldTraining, Surroundings, Trained, put_on_record
from heartseg.training.interruption import Interrupted, stop_on_signals
from heartseg.training.material import Material, gather


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
    config: Config, *, resume: str = "never", run_name: str = "train", reporter: Reporter | None = None
) -> Outcome:
    """Train, track, evaluate and register: one network, or with `fold = "each"` an ensemble of one a fold.

    `resume` is `never`, `auto` (the newest unfinished run with the same settings and data) or a run id; a resumed run
    is the same MLflow run. The folds of an ensemble are runs nested in it.

    Raises:
        HeartsegError: For anything that the user can put right.
        Interrupted: After SIGINT or SIGTERM, when the checkpoint is saved and the run is marked KILLED.
    """
    reporter = reporter or Reporter()
    with stop_on_signals() as stop:
        reporter.notify(f"Tracking to {tracking.connect()}")
        device = environment.choose_device(config.training.device)
        precision = environment.choose_precision(config.training.precision, device)
        config, epochs_reason = _settle_epochs(config, device)
        reporter.notify(f"Device {device.type}, {precision.name} ({precision.reason}); epochs: {epochs_reason}.")
        around = Surroundings(device, precision, reporter, stop)
        material = gather(config, reporter)
        run, folder, lock = _open(config, material, resume, run_name, reporter)
        try:
            run.set_tags({"heartseg.epochs": epochs_reason})
            trained = (_train_folds if material.split.out_of_fold else _train_one)(
                config, material, run, folder, around
            )
            outcome = _publish(config, material, run, folder, around, trained)
        except Interrupted as interruption:
            reporter.notify(f"{interruption} Go on with --resume auto or --resume {run.run_id}.")
            run.end("KILLED")
            raise
        except BaseException:
            run.end("FAILED")
            raise
        finally:
            lock.release()
        run.end("FINISHED")
        return outcome


def _train_one(
    config: Config, material: Material, run: tracking.TrackedRun, folder: Path, around: Surroundings
) -> list[Trained]:
    training = FoldTraining(config, material, run, folder, around)
    training.begin()
    return [training.finish()]


def _train_folds(
    config: Config, material: Material, run: tracking.TrackedRun, folder: Path, around: Surroundings
) -> list[Trained]:
    """One network a fold, each in a run nested in `run`, which gets the out-of-fold scores of all cases."""
    known = tracking.nested_runs(run.run_id)
    if not known:
        put_on_record(run, config, material, around)
    networks = []
    for number in range(config.data.folds):
        around.reporter.notify(f"Fold {number + 1} of {config.data.folds}.")
        fold_config = with_values(config, {"data.fold": str(number)})
        fold_run = tracking.open_run(config.name, name=f"fold-{number}", resume=known.get(str(number)), nested=True)
        try:
            fold_material = material.split_by(fold_config.data)
            networks += _train_one(fold_config, fold_material, fold_run, folder / f"fold-{number}", around)
        except BaseException as error:
            fold_run.end("KILLED" if isinstance(error, Interrupted) else "FAILED")
            raise
        fold_run.end("FINISHED")
    results = [result for network in networks if network.evaluation for result in network.evaluation.results]
    log_evaluation(run, Evaluation(tuple(results), config.evaluation.nsd_tolerance))
    return networks


def _publish(
    config: Config,
    material: Material,
    run: tracking.TrackedRun,
    folder: Path,
    around: Surroundings,
    trained: Sequence[Trained],
) -> Outcome:
    """Log the networks as one model and register it as candidate."""
    about = {
        "run_id": run.run_id,
        "best_epochs": [network.best_epoch for network in trained],
        "data": material.dataset.source,
        "trained_on": sorted({case.image_sha256 for case in material.train}),
    }
    with tempfile.TemporaryDirectory() as work, tracking.answering():
        weights = [network.weights for network in trained]
        uri = log_model(weights, config, about=about, example=example_scan(), work=Path(work))
    tags = {
        "heartseg.data.source": material.dataset.source,
        tracking.DATA_TAG: material.sha256,
        tracking.FOLD_TAG: config.data.fold,
    }
    with around.stop.deferred():
        version = registry.register(run.run_id, uri, tags=tags).version
    around.reporter.notify(f"Registered as version {version} of {registry.MODEL_NAME}, alias {registry.CANDIDATE}.")
    results = [result for network in trained if network.evaluation for result in network.evaluation.results]
    metrics = Evaluation(tuple(results), config.evaluation.nsd_tolerance).metrics() if results else {}
    return Outcome(run.run_id, version, metrics, sum(network.epochs for network in trained), folder)


def _settle_epochs(config: Config, device: torch.device) -> tuple[Config, str]:
    training = config.training
    if training.epochs is not None:
        return config, f"{training.epochs}, as set"
    if training.max_minutes is not None:
        return config, f"as many as {training.max_minutes:g} minutes hold"
    epochs, reason = environment.default_epochs(device)
    return with_values(config, {"training.epochs": epochs}), f"{reason} unless set with --epochs"


def _open(
    config: Config, material: Material, resume: str, run_name: str, reporter: Reporter
) -> tuple[tracking.TrackedRun, Path, FileLock]:
    """Open the run to work in, with its folder locked against another process."""
    work = Path(config.training.work_dir)
    if resume == "auto":
        for candidate in tracking.find_unfinished(
            config.name, identity=identity_digest(config), data_sha256=material.sha256
        ):
            run_id, elsewhere = candidate.info.run_id, candidate.data.tags.get(tracking.HOST_TAG) != tracking.host()
            if candidate.info.status == "RUNNING" and elsewhere:
                reporter.notify(f"Run {run_id} may still go on elsewhere; if not, name it with --resume {run_id}.")
            elif lock := _lock(work / run_id):
                reporter.notify(f"Resuming run {run_id}.")
                return tracking.open_run(config.name, name=run_name, resume=run_id), work / run_id, lock
        reporter.notify("No unfinished run of these settings and data: starting a new one.")
    elif resume != "never":
        tracking.find_run(resume)
        lock = _lock(work / resume)
        if lock is None:
            raise CheckpointError(f"Run {resume} is still going on in another process.")
        return tracking.open_run(config.name, name=run_name, resume=resume), work / resume, lock
    run = tracking.open_run(config.name, name=run_name)
    lock = _lock(work / run.run_id)
    if lock is None:
        raise CheckpointError(f"Run {run.run_id} is already going on in another process.")
    return run, work / run.run_id, lock


def _lock(folder: Path) -> FileLock | None:
    lock = FileLock(folder / "lock")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        lock.acquire(timeout=0)
    except Timeout:
        return None
    except OSError as error:
        raise StorageError(
            f"The work folder {folder} cannot be written: {error.strerror}.", hint="Choose another with --work-dir."
        ) from error
    return lock
