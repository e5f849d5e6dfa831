"""The training of one network on one split, inside a run of MLflow that is already open."""

import json
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass, field
from pathlib import Path

import torch

from heartseg import environment, tracking
from heartseg.axes_check import UPRIGHT
from heartseg.config import Config, flatten, identity, identity_digest, read_config, to_toml
from heartseg.data.folds import Split
from heartseg.data.loaders import Patches
from heartseg.environment import Precision
from heartseg.errors import CheckpointError, TrainingError
from heartseg.evaluation import Evaluation, evaluate
from heartseg.figures import learning_curves
from heartseg.inference import Segmenter
from heartseg.losses import build_loss
from heartseg.network import build_network, load_weights, weights_of
from heartseg.progress import Reporter
from heartseg.scoring import log_evaluation
from heartseg.setting import render
from heartseg.training.average import WeightAverage
from heartseg.training.checkpoint import Checkpoint, newest_checkpoint, restore_state, save_checkpoint
from heartseg.training.distributed import Team, TeamLost
from heartseg.training.interruption import Interrupted, StopRequest
from heartseg.training.loop import EpochResult, TrainingState, fit
from heartseg.training.material import Material
from heartseg.training.schedule import Schedule, build_optimizer
from heartseg.training.tensorboard import EventFiles
from heartseg.training.validation import Validator

RESUME = "What was saved is kept: go on with --resume auto."


@dataclass(frozen=True)
class Surroundings:
    """What every training of a process shares: where it computes, whom it tells, and who may end it."""

    device: torch.device
    precision: Precision
    reporter: Reporter
    stop: StopRequest
    team: Team = field(default_factory=Team)


@dataclass(frozen=True, eq=False)
class Trained:
    """One network at its best epoch. `evaluation` is None where no case was held out; `axes_recognised` tells for each
    held-out case whether the network recognised its orientation among all 48.
    """

    weights: dict[str, torch.Tensor]
    best_epoch: int
    epochs: int
    evaluation: Evaluation | None
    axes_recognised: tuple[bool, ...] = ()


def put_place_on_record(run: tracking.TrackedRun, around: Surroundings) -> None:
    """Where the run works now: a resumed one may have moved."""
    run.set_tags({"heartseg.device": around.device.type, "heartseg.precision": around.precision.name})


def put_on_record(run: tracking.TrackedRun, config: Config, material: Material) -> None:
    """Tags, parameters and artifacts that are known before the first epoch."""
    run.set_tags(
        {
            tracking.KIND_TAG: "training",
            tracking.SOURCE_TAG: material.dataset.source,
            tracking.DATA_TAG: material.sha256,
            tracking.IDENTITY_TAG: identity_digest(config),
            tracking.FOLD_TAG: material.split.fold,
            "heartseg.version": environment.describe()["heartseg"],
            **_git_tags(),
        }
    )
    run.log_params({name: render(value) for name, value in flatten(config).items()})
    run.log_text("config.toml", to_toml(config))
    run.log_text("split.json", material.split.to_json())
    run.log_text("data.json", material.to_json())
    run.log_text("environment.json", json.dumps(environment.describe(), indent=1))
    run.log_dataset(name=material.dataset.name, digest=material.sha256, folder=material.dataset.folder)


def new_state(config: Config, around: Surroundings) -> TrainingState:
    """A training that is about to begin, its weights drawn with the configuration's seed."""
    torch.manual_seed(config.training.seed)
    network = build_network(config.network).to(around.device)
    optimizer = build_optimizer(network.parameters(), config.optimizer)
    scaler = torch.amp.GradScaler(around.device.type, enabled=around.precision.scaled)
    average = WeightAverage(network, config.optimizer.ema) if config.optimizer.ema else None
    return TrainingState(network, average, optimizer, Schedule(optimizer, config.optimizer), scaler)


def assist(config: Config, material: Material, around: Surroundings) -> None:
    """What a process does that is not the first of its team: the same training, with nothing on record."""
    state = new_state(config, around)
    checkpoint: Checkpoint | None = around.team.from_first(None)
    if checkpoint is not None:
        restore_state(state, checkpoint)
        # One process may have left gradients of an unfinished step: the first has them, and once is enough.
        state.optimizer.zero_grad(set_to_none=True)
    for _ in _epochs(state, config, material, around, _validator(config, material, around)):
        pass


class FoldTraining:
    """The steps of one training, in the order they are called: `begin`, then `finish`."""

    def __init__(
        self, config: Config, material: Material, run: tracking.TrackedRun, folder: Path, around: Surroundings
    ) -> None:
        self._config = config
        self._material = material
        self._run = run
        self._folder = folder
        self._around = around
        self._best: dict[str, torch.Tensor] = {}
        self._state = new_state(config, around)

    def begin(self) -> None:
        """Put the run on record, or take up the checkpoint of a resumed one.

        Raises:
            CheckpointError: If the checkpoint is of another run, other settings or other cases.
        """
        # The store may be away by now, and has nothing of a new run.
        checkpoint = None
        if not self._run.is_new:
            checkpoint = find_checkpoint(self._run.run_id, self._folder, self._around.reporter)
        self._around.team.from_first(checkpoint)
        put_place_on_record(self._run, self._around)
        if checkpoint is None:
            put_on_record(self._run, self._config, self._material)
            return
        _check_same_work(checkpoint, self._config, self._material.split, self._run.run_id)
        self._best = restore_state(self._state, checkpoint)
        self._around.reporter.notify(f"Going on after epoch {self._state.epoch}, batch {self._state.step}.")
        # The limits may be others than before; the record says how to repeat the run as it ends.
        self._run.log_text("config.toml", to_toml(self._config))
        recorded = tracking.steps_of(self._run.run_id, "epoch_seconds")
        for result in self._state.history:
            if result.epoch not in recorded:
                self._run.log_metrics(result.metrics(), step=result.epoch)

    def finish(self) -> Trained:
        """Train to the end, then evaluate the best epoch on the native grid, all on record."""
        self._fit()
        run, state = self._run, self._state
        evaluation, axes_recognised = self._evaluate()
        curves = self._folder / "learning_curves.png"
        learning_curves([asdict(result) for result in state.history], curves)
        run.log_file(curves, "figures")
        run.log_folder(self._folder / "tensorboard", "tensorboard")
        memory = _peak_memory_mib(self._around.device)
        run.log_metrics({"peak_memory_mib": memory, "train_seconds": state.seconds})
        return Trained(self._best, state.best_epoch, state.epoch, evaluation, axes_recognised)

    def _fit(self) -> None:
        config, around = self._config, self._around
        validator = _validator(config, self._material, around)
        events = EventFiles(self._folder / "tensorboard", history=self._state.history)
        try:
            with around.reporter.training() as show:
                on_step = _batches_to(show, config.training.epochs)
                for result in _epochs(self._state, config, self._material, around, validator, on_step):
                    self._record(result)
                    events.log(result, validator.overlay)
        except Interrupted:
            self._leave()
            raise
        except TeamLost as error:
            # torchrun is about to end this process too: what is known is to be whole by then.
            with around.stop.deferred(to_the_end=True):
                self._leave()
            around.stop.check()
            raise TrainingError(f"Another process of this training is gone: {error}", hint=RESUME) from error

    def _leave(self) -> None:
        if self._around.team.size > 1:
            # Gradients that were not yet added up are this process's alone: the unfinished step is taken again.
            self._state.drop_unfinished(self._config.optimizer.accumulation_steps)
        self._save()
        self._run.log_folder(self._folder / "tensorboard", "tensorboard")

    def _record(self, result: EpochResult) -> None:
        if result.is_best:
            self._best = weights_of(self._state.result)
        # Checkpoint first: a resumed run adds the metrics of an epoch that was saved but not yet put on record.
        self._save()
        self._run.log_metrics(result.metrics(), step=result.epoch)
        self._around.reporter.notify(_line(result, self._config.training.epochs))

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

    def _evaluate(self) -> tuple[Evaluation | None, tuple[bool, ...]]:
        if not self._material.val:
            return None, ()
        around = self._around
        around.reporter.notify(f"Best epoch: {self._state.best_epoch}. Evaluating it on the native grid.")
        network = build_network(self._config.network)
        load_weights(network, self._best)
        segmenter = Segmenter([network], self._config, device=around.device, precision=around.precision)
        with around.reporter.counting("Evaluating") as on_case:
            evaluation = evaluate(
                segmenter,
                [case.case for case in self._material.val],
                nsd_tolerance_mm=self._config.evaluation.nsd_tolerance,
                on_case=on_case,
            )
        log_evaluation(self._run, evaluation)
        if not (segmenter.has_locator and self._config.training.turned_views):
            return evaluation, ()
        found = (segmenter.recognise_axes(case.prepared(), thorough=True) for case in self._material.val)
        return evaluation, tuple(finding.turn == UPRIGHT for finding in found)


def _validator(config: Config, material: Material, around: Surroundings) -> Validator:
    loss = build_loss(config.training.loss)
    cases = around.team.share_of(material.val)
    return Validator(cases, config, loss=loss, device=around.device, precision=around.precision)


def _epochs(
    state: TrainingState,
    config: Config,
    material: Material,
    around: Surroundings,
    validator: Validator,
    on_step: Callable[[TrainingState, int], None] = lambda state, steps: None,
) -> Iterator[EpochResult]:
    return fit(
        state,
        Patches(material.train, config),
        config=config,
        loss=build_loss(config.training.loss),
        epochs=config.training.epochs,
        device=around.device,
        precision=around.precision,
        validate=validator if material.val else None,
        deferred=around.stop.deferred,
        on_step=on_step,
        team=around.team,
    )


def find_checkpoint(run_id: str, folder: Path, reporter: Reporter) -> Checkpoint | None:
    """The checkpoint of a run that is furthest on: here, or among its artifacts if it went on elsewhere since."""
    local, passed_over = newest_checkpoint(folder / tracking.CHECKPOINTS)
    fetched = None
    if local is None or max(tracking.steps_of(run_id, "epoch_seconds"), default=0) > local.progress[0]:
        tracking.fetch_checkpoints(run_id, folder / "fetched")
        fetched, more = newest_checkpoint(folder / "fetched")
        passed_over += more
    for sentence in passed_over:
        reporter.notify(sentence)
    return max((found for found in (local, fetched) if found), key=lambda found: found.progress, default=None)


def differing_settings(before: Config, now: Config) -> list[str]:
    """What decides the result and is not the same, as `name was A, is B`."""
    old, new = identity(before), identity(now)
    return [f"{name} was {old[name]}, is {new[name]}" for name in new if old[name] != new[name]]


def _check_same_work(checkpoint: Checkpoint, config: Config, split: Split, run_id: str) -> None:
    if checkpoint.run_id != run_id:
        raise CheckpointError(f"{checkpoint.path} belongs to run {checkpoint.run_id}, not to {run_id}.")
    differing = differing_settings(read_config(checkpoint.config, origin=str(checkpoint.path)), config)
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
