"""Checkpoints: everything a run needs to go on bit for bit, written whole or not at all."""

import io
import pickle
import random
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import nn

from heartseg import storage
from heartseg.errors import CheckpointError
from heartseg.training.loop import EpochResult, TrainingState

FORMAT = "heartseg-checkpoint-2"
# Two files take turns, so that the one before is whole while the newer one is written.
SLOTS = ("checkpoint-even.pt", "checkpoint-odd.pt")


@dataclass(frozen=True)
class Checkpoint:
    """A checkpoint as read: where from, which run it belongs to, and its content."""

    path: Path
    run_id: str
    config: str
    split: str
    content: Mapping[str, Any]

    @property
    def progress(self) -> tuple[int, int]:
        """Finished epochs, and batches of the next."""
        return self.content["epoch"], self.content["step"]


def save_checkpoint(
    folder: Path, state: TrainingState, best: Mapping[str, torch.Tensor], *, run_id: str, config: str, split: str
) -> Path:
    """Write `state`, the weights of the best epoch, and what names the run into `folder`; the file before is kept.

    Raises:
        StorageError: If the folder cannot be written; earlier checkpoints are untouched.
    """
    content = {
        "format": FORMAT,
        "run_id": run_id,
        "config": config,
        "split": split,
        "network": state.network.state_dict(),
        "average": state.average.state_dict() if state.average else {},
        # Non-empty only between the batches of one accumulated step.
        "gradients": {name: p.grad for name, p in state.network.named_parameters() if p.grad is not None},
        "optimizer": state.optimizer.state_dict(),
        "schedule": state.schedule.state_dict(),
        "scaler": state.scaler.state_dict(),
        "random": _random_states(),
        "best": dict(best),
        "history": [asdict(result) for result in state.history],
        **{name: getattr(state, name) for name in _COUNTERS},
    }
    path = folder / SLOTS[state.epoch % 2]
    # In memory first: torch reports a full disk as one of its own errors, Python's file as what it is.
    buffer = io.BytesIO()
    torch.save(content, buffer)
    storage.write_bytes(path, buffer.getvalue())
    return path


def newest_checkpoint(folder: Path) -> tuple[Checkpoint | None, list[str]]:
    """The checkpoint of `folder` that is furthest on, if any, and a sentence for each file passed over."""
    found, passed_over = [], []
    for slot in SLOTS:
        if (folder / slot).exists():
            try:
                found.append(read_checkpoint(folder / slot))
            except CheckpointError as error:
                passed_over.append(error.message)
    return max(found, key=lambda checkpoint: checkpoint.progress, default=None), passed_over


def read_checkpoint(path: Path) -> Checkpoint:
    """The checkpoint at `path`, its tensors on the CPU; nothing in it is executed.

    Raises:
        CheckpointError: If it is torn or not one of heartseg's.
    """
    try:
        content = torch.load(path, map_location="cpu", weights_only=True)
    except (OSError, RuntimeError, ValueError, EOFError, KeyError, pickle.UnpicklingError) as error:
        raise CheckpointError(
            f"{path} is torn or not a checkpoint.", hint="An earlier one is used if there is one."
        ) from error
    if not isinstance(content, dict) or content.get("format") != FORMAT:
        raise CheckpointError(f"{path} is not a checkpoint of this version of heartseg.")
    return Checkpoint(path, content["run_id"], content["config"], content["split"], content)


def restore_state(state: TrainingState, checkpoint: Checkpoint) -> dict[str, torch.Tensor]:
    """Bring `state` and the random generators to where the checkpoint was taken; return the weights of the best epoch.

    Raises:
        CheckpointError: If it belongs to a network or optimiser of another shape.
    """
    content = checkpoint.content
    try:
        state.network.load_state_dict(content["network"])
        if state.average:
            state.average.load_state_dict(content["average"])
        state.optimizer.load_state_dict(content["optimizer"])
    except (RuntimeError, ValueError) as error:
        raise CheckpointError(f"{checkpoint.path} does not fit the network of this configuration.") from error
    _restore_gradients(state.network, content["gradients"])
    state.schedule.load_state_dict(content["schedule"])
    if content["scaler"]:  # empty where the run had no need of one
        state.scaler.load_state_dict(content["scaler"])
    for name in _COUNTERS:
        setattr(state, name, content[name])
    state.history[:] = [EpochResult(**result) for result in content["history"]]
    _restore_random_states(content["random"])
    best: dict[str, torch.Tensor] = content["best"]
    return best


_COUNTERS = ("epoch", "step", "loss_sum", "epoch_seconds", "seconds", "best_epoch", "best_dice")


def _restore_gradients(network: nn.Module, gradients: Mapping[str, torch.Tensor]) -> None:
    for name, parameter in network.named_parameters():
        parameter.grad = gradients[name].to(parameter) if name in gradients else None


def _random_states() -> dict[str, Any]:
    _, keys, position, has_gauss, cached = np.random.get_state(legacy=True)
    version, words, gauss = random.getstate()
    return {
        "torch": torch.get_rng_state(),
        "cuda": torch.cuda.get_rng_state_all() if torch.cuda.is_available() else [],
        "numpy": [torch.from_numpy(np.asarray(keys).astype(np.int64)), position, has_gauss, cached],
        "python": [version, list(words), gauss],
    }


def _restore_random_states(states: Mapping[str, Any]) -> None:
    torch.set_rng_state(states["torch"])
    cards: Sequence[torch.Tensor] = states["cuda"]
    if len(cards) == torch.cuda.device_count() and cards:
        torch.cuda.set_rng_state_all(cards)
    keys, position, has_gauss, cached = states["numpy"]
    np.random.set_state(("MT19937", keys.numpy().astype(np.uint32), position, has_gauss, cached))
    version, words, gauss = states["python"]
    random.setstate((version, tuple(words), gauss))
