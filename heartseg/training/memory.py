"""How much memory a training step takes, reckoned before anything is computed."""

import math
from collections.abc import Callable
from typing import Any

import torch
from torch._subclasses.fake_tensor import FakeTensorMode

from heartseg.config import Config, with_values
from heartseg.environment import Precision
from heartseg.errors import OutOfMemory
from heartseg.network import build_network

# Fitted to resident memory measured on a CPU (64×80×80 to 128×128×128 voxels, with and without stem, one and two
# patches: within 5 %): what the network keeps for its gradients, times a factor for these and for what the arithmetic
# needs on the way; float32 copies of the batch in augmentation and loss; and what the libraries take.
KEPT_FACTOR, BATCH_COPIES, FIXED_BYTES = 2.25, 9, 8 * 2**20


def step_bytes(config: Config, precision: Precision) -> int:
    """Bytes that a training step takes beyond those of the process before it.

    The network is run on tensors without content, which keep account of sizes alone.
    """
    training = config.training
    kept: dict[int, torch.UntypedStorage] = {}

    def keep(tensor: torch.Tensor) -> torch.Tensor:
        # Several tensors may share one; as long as it is held it is the same object.
        storage = tensor.untyped_storage()
        kept[id(storage)] = storage
        return tensor

    unpack: Callable[[Any], Any] = lambda tensor: tensor  # noqa: E731
    with FakeTensorMode(), torch.autograd.graph.saved_tensors_hooks(keep, unpack):
        network = build_network(config.network)
        weights = sum(parameter.numel() for parameter in network.parameters())
        batch = torch.empty(training.batch_size, 1, *training.spatial_size)
        # On the CPU whatever the device: it is there, and the sizes are the same.
        with torch.autocast("cpu", dtype=precision.dtype, enabled=precision.dtype is not None):
            network(batch)
    images = 4 * training.batch_size * math.prod(training.spatial_size)
    # Weights, their gradient, two moments and the running average, all float32.
    return int(
        KEPT_FACTOR * sum(one.nbytes() for one in kept.values()) + BATCH_COPIES * images + 20 * weights + FIXED_BYTES
    )


def fit_batch(config: Config, precision: Precision, *, budget: int) -> Config:
    """`config` with the largest batch of which a step takes at most `budget` bytes.

    Where the batch shrinks, gradients of several are added up, so that as many patches make a step as before.

    Raises:
        OutOfMemory: If a batch of one patch is too much.
    """
    wanted = config.training.batch_size * config.optimizer.accumulation_steps
    for size in (size for size in range(config.training.batch_size, 0, -1) if wanted % size == 0):
        accumulation = wanted // size
        changed = with_values(config, {"training.batch_size": size, "optimizer.accumulation_steps": accumulation})
        needed = step_bytes(changed, precision)
        if needed <= budget:
            return changed
    raise OutOfMemory(
        f"A patch of {' × '.join(map(str, config.training.spatial_size))} voxels takes about {needed / 1e9:.2f} GB in "
        f"training, {max(0, budget) / 1e9:.2f} GB are left of the memory that a worker may take."
    )
