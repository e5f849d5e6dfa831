"""Checkpoints: everything a run needs to go on bit for bit, written whole or not at all."""

import hashlib
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
from heartseg.network import weights_of
from heartseg.training.loop import EpochResult, TrainingState

FORMAT = "heartseg-checkpoint-3"
# The file ends with this many letters, the SHA-256 of what comes before: torch takes flipped bytes for weights.
DIGEST_LENGTH = 64
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
    buffer.write(_digest(buffer.getbuffer()))
    storage.write_bytes(path, buffer.getbuffer())
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
        CheckpointError: If it is torn, was changed by as much as a bit, or is not one of heartseg's.
    """
    try:
        whole = memoryview(path.read_bytes())
        written, digest = whole[:-DIGEST_LENGTH], whole[-DIGEST_LENGTH:]
        if _digest(written) != digest:
            raise CheckpointError(
                f"{path} is torn or not a checkpoint of this version of heartseg.",
                hint="An earlier one is used if there is one.",
            )
        content = torch.load(io.BytesIO(written), map_location="cpu", weights_only=True)
    except (OSError, RuntimeError, ValueError, EOFError, KeyError, pickle.UnpicklingError) as error:
        raise CheckpointError(f"{path} cannot be read as a checkpoint: {error}.") from error
    if not isinstance(content, dict) or content.get("format") != FORMAT:
        raise CheckpointError(f"{path} is not a checkpoint of this version of heartseg.")
    for name, kind in _FIELDS.items():
        if not isinstance(content.get(name), kind):
            raise CheckpointError(f"{path} is not a checkpoint: its field {name} is missing or of another kind.")
    return Checkpoint(path, content["run_id"], content["config"], content["split"], content)


def restore_state(state: TrainingState, checkpoint: Checkpoint) -> dict[str, torch.Tensor]:
    """Bring `state` and the random generators to where the checkpoint was taken; return the weights of the best epoch.

    Raises:
        CheckpointError: If it belongs to a network or optimiser of another shape, or holds what no training wrote. The
            state is then of no use.
    """
    content = checkpoint.content
    try:
        state.network.load_state_dict(content["network"])
        if state.average:
            state.average.load_state_dict(content["average"])
        state.optimizer.load_state_dict(content["optimizer"])
        _check_moments(state.optimizer)
        _restore_gradients(state.network, content["gradients"])
        state.schedule.load_state_dict(content["schedule"])
        if content["scaler"]:  # empty where the run had no need of one
            state.scaler.load_state_dict(content["scaler"])
        state.history[:] = [EpochResult(**result) for result in content["history"]]
        _restore_random_states(content["random"])
        best: dict[str, torch.Tensor] = content["best"]
        if best:
            _check_best(state.network, best)
    except (RuntimeError, ValueError, KeyError, TypeError, AttributeError, IndexError) as error:
        raise CheckpointError(f"{checkpoint.path} does not fit the network of this configuration.") from error
    for name in _COUNTERS:
        setattr(state, name, content[name])
    return best


_NUMBER = (int, float)
_COUNTERS: dict[str, type | tuple[type, ...]] = {
    "epoch": int,
    "step": int,
    "loss_sum": _NUMBER,
    "epoch_seconds": _NUMBER,
    "seconds": _NUMBER,
    "best_epoch": int,
    "best_dice": _NUMBER,
}
_FIELDS: dict[str, type | tuple[type, ...]] = {
    **dict.fromkeys(("run_id", "config", "split"), str),
    **dict.fromkeys(("network", "average", "gradients", "optimizer", "schedule", "scaler", "random", "best"), dict),
    "history": list,
    **_COUNTERS,
}


def _digest(content: bytes | memoryview) -> bytes:
    return hashlib.sha256(content).hexdigest().encode()


def _check_moments(optimizer: torch.optim.Optimizer) -> None:
    """Optimisers take up moments of any shape, and stumble over them in the first step."""
    for parameter, moments in optimizer.state.items():
        for name, values in moments.items():
            if isinstance(values, torch.Tensor) and values.dim() and values.shape != parameter.shape:
                raise ValueError(f"{name} of a parameter {tuple(parameter.shape)} is {tuple(values.shape)}")


def _check_best(network: nn.Module, best: Mapping[str, torch.Tensor]) -> None:
    if {name: values.shape for name, values in best.items()} != {
        name: values.shape for name, values in weights_of(network).items()
    }:
        raise ValueError("the weights of the best epoch are those of another network")


def _restore_gradients(network: nn.Module, gradients: Mapping[str, torch.Tensor]) -> None:
    parameters = dict(network.named_parameters())
    if any(values.shape != parameters[name].shape for name, values in gradients.items()):
        raise ValueError("the gradients are those of another network")
    for name, parameter in parameters.items():
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
