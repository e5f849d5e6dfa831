"""Several processes that train one network, started by torchrun: who they are, and what they tell one another.

Every process holds the same weights and sees its own patches of each batch. The loss is that of the whole batch: each
process gets the outputs of all, and sends gradients back through its own. The sum of these over all processes is the
gradient that one process would have had.
"""

import os
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any, TypeVar
from uuid import uuid4

import torch
from torch import nn
from torch.distributed.distributed_c10d import PrefixStore, Store
from torch.distributed.rendezvous import rendezvous

from heartseg.errors import TrainingError

Value = TypeVar("Value")
# Longer than any validation or evaluation that the others wait for; a process that died is noticed at once.
PATIENCE = timedelta(hours=2)
MEETING = timedelta(minutes=10)
FAREWELL_SECONDS = 2.0


class TeamLost(Exception):
    """Another process is no longer there."""


@contextmanager
def _together() -> Iterator[None]:
    """Turn what a message throws that nobody takes into `TeamLost`."""
    try:
        yield
    except RuntimeError as error:
        raise TeamLost((str(error).splitlines() or ["no answer"])[0]) from error


@dataclass(frozen=True)
class Team:
    """The processes of one training. By itself, a team of one, which has nobody to talk to."""

    rank: int = 0
    size: int = 1
    local_rank: int = 0
    restarts: int = 0
    store: Store | None = None

    @property
    def is_first(self) -> bool:
        """True for the one process that tracks, writes and registers."""
        return self.rank == 0

    def share_of(self, items: Sequence[Value]) -> list[Value]:
        """The items that this process works on; each is one process's."""
        return list(items[self.rank :: self.size])

    def from_first(self, value: Value) -> Value:
        """The first process's value, in all."""
        if self.size == 1:
            return value
        box = [value]
        with _together():
            torch.distributed.broadcast_object_list(box, src=0)
        return box[0]

    def gather(self, value: Value) -> list[Value]:
        """The values of all processes, in their order, in all."""
        if self.size == 1:
            return [value]
        values: list[Any] = [None] * self.size
        with _together():
            torch.distributed.all_gather_object(values, value)
        return values

    def seconds_of_first(self, seconds: float, device: torch.device) -> float:
        """The first process's clock, since clocks differ and all must end at the same step."""
        if self.size == 1:
            return seconds
        shared = torch.tensor(seconds, dtype=torch.float64, device=device)
        with _together():
            torch.distributed.broadcast(shared, src=0)
        return float(shared)

    def whole_batch(self, rows: torch.Tensor) -> torch.Tensor:
        """The rows `(B, …)` of all processes, `(size · B, …)`: as many of each; gradients go through this one's."""
        if self.size == 1:
            return rows
        parts = [torch.empty_like(rows) for _ in range(self.size)]
        with _together():
            torch.distributed.all_gather(parts, rows.detach().contiguous())
        parts[self.rank] = rows
        return torch.cat(parts)

    def add_gradients(self, network: nn.Module) -> None:
        """Put the sum of all processes' gradients in the place of this one's."""
        if self.size == 1:
            return
        parameters = list(network.parameters())
        # One message: many small ones take longer than a large one.
        flat = torch.cat([(p.grad if p.grad is not None else torch.zeros_like(p)).flatten() for p in parameters])
        with _together():
            torch.distributed.all_reduce(flat)
        for parameter, summed in zip(parameters, torch.split(flat, [p.numel() for p in parameters]), strict=True):
            parameter.grad = summed.view_as(parameter)

    def leave(self) -> None:
        """Tell the first process that this one was asked to end, and is not lost."""
        if self.store:
            with suppress(RuntimeError):
                self.store.set(f"left/{self.rank}", "")

    def part(self) -> bool:
        """Talk to the others no more; whether all of them were asked to end as well, as the first process was."""
        # One of them may be waiting for this one, and hear of its own signal only then.
        torch.distributed.destroy_process_group()
        end = time.monotonic() + FAREWELL_SECONDS
        with suppress(RuntimeError):
            while self.store and time.monotonic() < end:
                if self.store.check([f"left/{rank}" for rank in range(1, self.size)]):
                    return True
                time.sleep(0.05)
        return False

    @contextmanager
    def first_here_first(self) -> Iterator[None]:
        """Work that the first process of each machine does before the others, who then find it done."""
        if self.size > 1 and self.local_rank != 0:
            with _together():
                torch.distributed.barrier()
        yield
        if self.size > 1 and self.local_rank == 0:
            with _together():
                torch.distributed.barrier()


def is_team(environment: Mapping[str, str] | None = None) -> bool:
    """True in a process that torchrun started as one of several."""
    return int((os.environ if environment is None else environment).get("WORLD_SIZE", "1")) > 1


@contextmanager
def joined(device: torch.device) -> Iterator[tuple[Team, torch.device]]:
    """Meet the other processes that torchrun started, if it did, and part at the end; with the device of this one.

    They talk by NCCL on GPUs, of which each takes one, and by Gloo on CPUs.
    """
    restarts = int(os.environ.get("TORCHELASTIC_RESTART_COUNT", "0"))
    if not is_team():
        yield Team(restarts=restarts), device
        return
    local = int(os.environ.get("LOCAL_RANK", "0"))
    if device.type == "cuda":
        device = torch.device("cuda", local)
        torch.cuda.set_device(device)
    shared, rank, size = next(rendezvous("env://", timeout=MEETING))
    store = _fresh(shared, rank, size)
    torch.distributed.init_process_group(
        "nccl" if device.type == "cuda" else "gloo",
        store=store,
        rank=rank,
        world_size=size,
        timeout=PATIENCE,
    )
    try:
        # Each machine counts its own restarts.
        team = Team(rank, size, local, store=store)
        yield replace(team, restarts=max(team.gather(restarts))), device
        # The first still evaluates and registers; who left before would be taken for lost.
        torch.distributed.barrier()
    finally:
        if torch.distributed.is_initialized():  # some have parted before
            torch.distributed.destroy_process_group()


def _fresh(store: Store, rank: int, size: int) -> Store:
    """A part of torchrun's store that these processes alone write to.

    torchrun keeps one store over all restarts. In it lie the addresses of processes that died, which Gloo would wait
    for; and the count of restarts is each machine's own. So the first process makes up a word, and tells it to whoever
    greets it now.
    """
    word = uuid4().hex
    if rank:
        store.set(f"hello/{rank}", word)
        answer = store.get(f"answer/{word}").decode()
        store.set(f"heard/{answer}/{rank}", "")
        return PrefixStore(answer, store)
    left = set(range(1, size))
    end = time.monotonic() + MEETING.total_seconds()
    while left:
        if time.monotonic() > end:
            raise TrainingError(f"Processes {sorted(left)} of {size} did not come to train together.")
        for other in sorted(left):
            if store.check([f"heard/{word}/{other}"]):
                left.discard(other)
            elif store.check([f"hello/{other}"]):
                store.set(f"answer/{store.get(f'hello/{other}').decode()}", word)
        time.sleep(0.02)
    return PrefixStore(word, store)
