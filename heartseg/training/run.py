"""One training from data to registered candidate, on record from its first second to its last."""

import hashlib
import json
import tempfile
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path

import torch
from filelock import FileLock, Timeout

from heartseg import environment, registry, tracking
from heartseg.config import Config, flatten, identity, read_config, render, to_toml, with_values
from heartseg.data.folds import Split
from heartseg.data.loaders import Patches
from heartseg.data.phantom import example_scan
from heartseg.environment import Precision
from heartseg.errors import CheckpointError
from heartseg.evaluation import evaluate
from heartseg.figures import learning_curves
from heartseg.inference import Segmenter
from heartseg.losses import build_loss
from heartseg.network import build_network
from heartseg.progress import Reporter
from heartseg.pyfunc import log_model
from heartseg.scoring import log_evaluation
from heartseg.training.checkpoint import Checkpoint, newest_checkpoint, restore_state, save_checkpoint
from heartseg.training.interruption import Interrupted, StopRequest, stop_on_signals
from heartseg.training.loop import EpochResult, TrainingState, fit
from heartseg.training.material import Material, gather
from heartseg.training.schedule import Schedule, build_optimizer
from heartseg.training.tensorboard import EventFiles
from heartseg.training.validation import Validator


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
    """Train, track, evaluate and register one network.

    `resume` is `never`, `auto` (the newest unfinished run with the same settings and data) or a run id; a resumed run
    is the same MLflow run.

    Raises:
        HeartsegError: For anything that the user can put right.
        Interrupted: After SIGINT or SIGTERM, when the checkpoint is saved and the run is marked KILLED.
    """
    reporter = reporter or Reporter()
    with stop_on_signals() as stop:
        store = tracking.connect()
        reporter.notify(f"Tracking to {store}")
        device = environment.choose_device(config.training.device)
        precision = environment.choose_precision(config.training.precision, device)
        config, epochs_reason = _settle_epochs(config, device)
        reporter.notify(f"Device {device.type}, {precision.name} ({precision.reason}); epochs {epochs_reason}.")
        material = gather(config, reporter)
        run, folder, lock = _open(config, material, resume, run_name, reporter)
        training = _Training(config, material, run, folder, device, precision, reporter, stop)
        try:
            training.begin(epochs_reason)
            outcome = training.finish()
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


def identity_digest(config: Config) -> str:
    """One short word for everything that decides what a run computes."""
    return hashlib.sha256(json.dumps(identity(config), sort_keys=True).encode()).hexdigest()[:16]


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
    folder.mkdir(parents=True, exist_ok=True)
    lock = FileLock(folder / "lock")
    try:
        lock.acquire(timeout=0)
    except Timeout:
        return None
    return lock


class _Training:
    """The steps of one run, in the order they are called."""

    def __init__(
        self,
        config: Config,
        material: Material,
        run: tracking.TrackedRun,
        folder: Path,
        device: torch.device,
        precision: Precision,
        reporter: Reporter,
        stop: StopRequest,
    ) -> None:
        self._config = config
        self._material = material
        self._run = run
        self._folder = folder
        self._device = device
        self._precision = precision
        self._reporter = reporter
        self._stop = stop
        self._best: dict[str, torch.Tensor] = {}
        torch.manual_seed(config.training.seed)
        network = build_network(config.network).to(device)
        optimizer = build_optimizer(network.parameters(), config.optimizer)
        scaler = torch.amp.GradScaler(device.type, enabled=precision.scaled)
        self._state = TrainingState(network, optimizer, Schedule(optimizer, config.optimizer), scaler)

    def begin(self, epochs_reason: str) -> None:
        """Put the run on record, or take up the checkpoint of a resumed one."""
        checkpoint = self._find_checkpoint()
        if checkpoint:
            self._best = restore_state(self._state, checkpoint)
            self._reporter.notify(f"Going on after epoch {self._state.epoch}, batch {self._state.step}.")
            recorded = self._run.steps_of("train_loss")
            for result in self._state.history:
                if result.epoch not in recorded:
                    self._run.log_metrics(result.metrics(), step=result.epoch)
            return
        material, run = self._material, self._run
        run.set_tags(
            {
                "heartseg.kind": "training",
                "heartseg.data.source": material.dataset.source,
                tracking.DATA_TAG: material.sha256,
                tracking.IDENTITY_TAG: identity_digest(self._config),
                tracking.HOST_TAG: tracking.host(),
                "heartseg.fold": self._config.data.fold,
                "heartseg.device": self._device.type,
                "heartseg.precision": self._precision.name,
                "heartseg.epochs": epochs_reason,
                "heartseg.version": environment.describe()["heartseg"],
                **_git_tags(),
            }
        )
        run.log_params({name: render(value) for name, value in flatten(self._config).items()})
        run.log_text("config.toml", to_toml(self._config))
        run.log_text("split.json", material.split.to_json())
        run.log_text("data.json", material.to_json())
        run.log_text("environment.json", json.dumps(environment.describe(), indent=1))
        run.log_dataset(name=material.dataset.name, digest=material.sha256, folder=material.dataset.folder)

    def finish(self) -> Outcome:
        """Train to the end, then evaluate, save and register the best epoch."""
        self._fit()
        run, state = self._run, self._state
        self._reporter.notify(f"Best epoch: {state.best_epoch}. Evaluating it on the native grid.")
        network = build_network(self._config.network)
        network.load_state_dict(self._best)
        segmenter = Segmenter([network], self._config, device=self._device, precision=self._precision)
        metrics = self._evaluate(segmenter)
        curves = self._folder / "learning_curves.png"
        learning_curves([asdict(result) for result in state.history], curves)
        run.log_file(curves, "figures")
        run.log_folder(self._folder / "tensorboard", "tensorboard")
        run.log_metrics({"peak_memory_mib": _peak_memory_mib(self._device), "train_seconds": state.seconds})
        about = {
            "run_id": run.run_id,
            "best_epoch": state.best_epoch,
            "data": self._material.dataset.source,
            "trained_on": sorted({case.image_sha256 for case in self._material.train}),
        }
        with tempfile.TemporaryDirectory() as work, tracking.answering():
            uri = log_model([self._best], self._config, about=about, example=example_scan(), work=Path(work))
        tags = {
            "heartseg.data.source": self._material.dataset.source,
            "heartseg.data.sha256": self._material.sha256,
            "heartseg.fold": self._config.data.fold,
        }
        with self._stop.deferred(), tracking.answering():
            version = registry.register(run.run_id, uri, tags=tags).version
        self._reporter.notify(f"Registered as version {version} of {registry.MODEL_NAME}, alias candidate.")
        return Outcome(run.run_id, version, metrics, state.epoch, self._folder)

    def _fit(self) -> None:
        loss = build_loss(self._config.training.loss)
        val = self._material.val
        validator = Validator(val, self._config, loss=loss, device=self._device, precision=self._precision)
        events = EventFiles(self._folder / "tensorboard", resumed_at=self._state.epoch)
        try:
            with self._reporter.training() as show:
                for result in fit(
                    self._state,
                    Patches(self._material.train, self._config),
                    config=self._config,
                    loss=loss,
                    epochs=self._config.training.epochs,
                    device=self._device,
                    precision=self._precision,
                    validate=validator if val else None,
                    deferred=self._stop.deferred,
                    on_step=_batches_to(show, self._config.training.epochs),
                ):
                    self._record(result)
                    events.log(result, validator.overlay)
        except Interrupted:
            self._save()
            raise
        finally:
            events.close()

    def _record(self, result: EpochResult) -> None:
        if result.is_best:
            self._best = {name: tensor.detach().clone() for name, tensor in self._state.network.state_dict().items()}
        # Checkpoint first: a resumed run adds the metrics of an epoch that was saved but not yet put on record.
        self._save()
        self._run.log_metrics(result.metrics(), step=result.epoch)
        self._reporter.notify(_line(result, self._config.training.epochs))

    def _save(self) -> None:
        path = save_checkpoint(
            self._folder / tracking.CHECKPOINTS,
            self._state,
            self._best,
            run_id=self._run.run_id,
            config=to_toml(self._config),
            split=self._material.split.to_json(),
        )
        self._run.log_file(path, tracking.CHECKPOINTS)

    def _find_checkpoint(self) -> Checkpoint | None:
        folder = self._folder / tracking.CHECKPOINTS
        checkpoint, passed_over = newest_checkpoint(folder)
        if checkpoint is None:
            tracking.fetch_checkpoints(self._run.run_id, folder)
            checkpoint, passed_over = newest_checkpoint(folder)
        for sentence in passed_over:
            self._reporter.notify(sentence)
        if checkpoint:
            _check_same_work(checkpoint, self._config, self._material.split, self._run.run_id)
        return checkpoint

    def _evaluate(self, segmenter: Segmenter) -> dict[str, float]:
        if not self._material.val:
            return {}
        with self._reporter.counting("Evaluating") as on_case:
            evaluation = evaluate(
                segmenter,
                [case.case for case in self._material.val],
                nsd_tolerance_mm=self._config.evaluation.nsd_tolerance,
                on_case=on_case,
            )
        log_evaluation(self._run, evaluation)
        return evaluation.metrics()


def _check_same_work(checkpoint: Checkpoint, config: Config, split: Split, run_id: str) -> None:
    if checkpoint.run_id != run_id:
        raise CheckpointError(f"{checkpoint.path} belongs to run {checkpoint.run_id}, not to {run_id}.")
    before, now = identity(read_config(checkpoint.config, origin=str(checkpoint.path))), identity(config)
    differing = [f"{name} was {before.get(name)}, is {now[name]}" for name in now if before.get(name) != now[name]]
    if differing:
        raise CheckpointError(
            f"Run {run_id} was started with other settings: {'; '.join(differing)}.",
            hint="Resume it with the same settings, or start a new run with --resume never.",
        )
    if checkpoint.split != split.to_json():
        raise CheckpointError(f"Run {run_id} was started on other cases.", hint="Resume it with the same --data.")


def _batches_to(show: Callable[[int, int, str], None], epochs: int | None) -> Callable[[TrainingState, int], None]:
    def on_step(state: TrainingState, steps: int) -> None:
        last = f", val Dice {state.history[-1].val_dice:.3f}" if state.history else ""
        of = f"/{epochs}" if epochs else ""
        show(state.step, steps, f"epoch {state.epoch + 1}{of}, loss {state.loss_sum / state.step:.3f}{last}")

    return on_step


def _line(result: EpochResult, epochs: int | None) -> str:
    of = f"/{epochs}" if epochs else ""
    best = " (best so far)" if result.is_best else ""
    return (
        f"Epoch {result.epoch}{of}: train loss {result.train_loss:.4f}, val loss {result.val_loss:.4f}, "
        f"val Dice {result.val_dice:.4f}{best}, {result.epoch_seconds:.0f} s"
    )


def _peak_memory_mib(device: torch.device) -> float:
    return torch.cuda.max_memory_allocated() / 2**20 if device.type == "cuda" else environment.peak_memory_mib()


def _git_tags() -> dict[str, str]:
    state = environment.git_state(Path(__file__).parent)
    if state is None:
        return {}
    return {"heartseg.git.commit": state[0], "heartseg.git.dirty": str(state[1]).lower()}
