"""Trainings killed at any moment, and checkpoints with flipped bits and torn ends."""

import multiprocessing
import os
import sys
import time
from multiprocessing.process import BaseProcess
from pathlib import Path
from random import Random

import torch
from mlflow.tracking import MlflowClient

from heartseg import tracking
from heartseg.config import Config, with_values
from heartseg.errors import CheckpointError
from heartseg.network import build_network
from heartseg.training.average import WeightAverage
from heartseg.training.checkpoint import SLOTS, newest_checkpoint, read_checkpoint, save_checkpoint
from heartseg.training.loop import TrainingState
from heartseg.training.schedule import Schedule, build_optimizer
from torture.ordeal import Ordeal, Tally
from torture.place import Place

# Of a training: from its process's first moment to the registered model.
LONGEST_SECONDS = 8.0
PATIENCE_SECONDS = 300


def kill(tries: int, work: Path, random: Random) -> Tally:
    """Kill one training after the other, again and again, then let it end and compare it with an undisturbed one."""
    tally, place = Tally(), Place(work / "place")
    expected = _result(place, _finish(place))
    place.forget()
    while tally.tried < tries:
        furthest = (0, 0)
        for _ in range(random.randint(4, 12)):
            process = _start(place)
            ended = _kill(process, place, random)
            found, complaint = _progress(place)
            tally.note(complaint or (f"it fell back from {furthest} to {found}" if found < furthest else ""))
            furthest = found
            if ended or tally.tried >= tries:
                break
        # One that was killed between the end of its run and its own has nothing to go on with.
        code = 0 if ended or _is_finished(place) else _finish(place)
        tally.note(_difference(expected, _result(place, code)))
        place.forget()
    return tally


def flip(tries: int, work: Path, random: Random) -> Tally:
    """Flip bits of a checkpoint or cut it: it is refused by name, and the one before is used."""
    tally = Tally()
    _two_checkpoints(work)
    whole = (work / SLOTS[0]).read_bytes()
    for _ in range(tries):
        (work / SLOTS[0]).write_bytes(damaged(whole, random))
        found, passed_over = newest_checkpoint(work)
        named = len(passed_over) == 1 and str(work / SLOTS[0]) in passed_over[0]
        before = found is not None and found.progress == (1, 0)
        tally.note("" if named and before else f"used {found and found.path}, said {passed_over}")
    return tally


def damaged(whole: bytes, random: Random) -> bytes:
    """`whole` with some bits flipped, cut, with bytes of something else in it, or longer; always another content."""
    content = bytearray(whole)
    kind = random.choice(["flip", "cut", "zeros", "longer"])
    place = random.randrange(len(content))
    if kind == "flip":
        for _ in range(random.choice([1, 1, 8])):
            content[random.randrange(len(content))] ^= 1 << random.randrange(8)
    elif kind == "cut":
        del content[place:]
    elif kind == "zeros":  # what a crash leaves of a file that was not flushed
        content[place:] = bytes(len(content) - place)
    else:
        content += random.randbytes(random.randint(1, 5000))
    return bytes(content) if content != whole else damaged(whole, random)


def _two_checkpoints(folder: Path) -> None:
    config = with_values(Config(), {"channels": "4,8,8", "strides": "2,2", "locator": "false"})
    network = build_network(config.network)
    optimizer = build_optimizer(network.parameters(), config.optimizer)
    average = WeightAverage(network, config.optimizer.ema)
    scaler = torch.amp.GradScaler("cpu", enabled=False)
    state = TrainingState(network, average, optimizer, Schedule(optimizer, config.optimizer), scaler)
    for parameter in network.parameters():
        parameter.grad = torch.ones_like(parameter)
    optimizer.step()
    for state.epoch in (1, 2):
        save_checkpoint(folder, state, network.state_dict(), run_id="r", config="", split="")


def _start(place: Place) -> BaseProcess:
    context = multiprocessing.get_context("forkserver")
    # Each is a process of its own that begins where the libraries are imported.
    context.set_forkserver_preload(["heartseg.training.run"])
    process = context.Process(target=_train, args=(place.folder, place.environment, place.config))
    process.start()
    return process


def _train(folder: Path, environment: dict[str, str], config: Config) -> None:
    from heartseg.training import run

    sys.stdout = sys.stderr = (folder / "stderr").open("a")
    os.environ.update(environment)
    os.chdir(folder)
    tracking.use(environment["MLFLOW_TRACKING_URI"])
    run.train(config, resume="auto")


def _kill(process: BaseProcess, place: Place, random: Random) -> bool:
    """Kill `process` at a random moment, often in the midst of saving a checkpoint; True if it ended before."""
    end = time.monotonic() + random.uniform(0, LONGEST_SECONDS)
    saves = random.choice([0, 1, 1, 2, 3])
    seen = ""
    while time.monotonic() < end and process.is_alive():
        if saves and (half := _half_written(place)) and half != seen:
            seen, saves = half, saves - 1
            if not saves:
                time.sleep(random.uniform(0, 0.004))
                break
        time.sleep(0.01 if not saves else 0.0002)
    process.kill()
    process.join()
    return process.exitcode == 0


def _is_finished(place: Place) -> bool:
    return any(run.info.status == "FINISHED" for run in place.runs())


def _half_written(place: Place) -> str:
    return next((path.name for path in place.folder.glob("runs/*/checkpoints/.partial-*")), "")


def _finish(place: Place) -> int | None:
    process = _start(place)
    process.join(PATIENCE_SECONDS)
    if process.is_alive():
        process.kill()
        process.join()
    return process.exitcode


def _progress(place: Place) -> tuple[tuple[int, int], str]:
    """How far the checkpoints are, and what is wrong with any of them."""
    progress, complaints = (0, 0), []
    for path in place.folder.glob("runs/*/checkpoints/*.pt"):
        try:
            progress = max(progress, read_checkpoint(path).progress)
        except CheckpointError as error:
            complaints.append(error.message)
    return progress, "; ".join(complaints)


def _result(place: Place, code: int | None) -> dict[str, object] | str:
    """What a training came to: its weights, its history and what is on record; a sentence if it failed."""
    if code != 0:
        return f"the training ended with {code}: {place.said()[-500:]}"
    runs = place.runs()
    if len(runs) != 1:
        return f"there are {len(runs)} runs"
    run = runs[0]
    if litter := place.litter():
        return f"it left {litter}"
    found, _ = newest_checkpoint(place.folder / "runs" / run.info.run_id / "checkpoints")
    if found is None:
        return "there is no checkpoint"
    losses = MlflowClient(place.store).get_metric_history(run.info.run_id, "train_loss")
    return {
        "status": run.info.status,
        "on record": [(point.step, point.value) for point in losses],
        "dice": run.data.metrics.get("dice"),
        **{name: found.content[name] for name in ("network", "average", "best", "best_epoch", "epoch")},
        "history": [(one["epoch"], one["train_loss"], one["val_dice"]) for one in found.content["history"]],
    }


def _difference(expected: dict[str, object] | str, found: dict[str, object] | str) -> str:
    if isinstance(expected, str) or isinstance(found, str):
        return str(found if isinstance(found, str) else expected)
    return ", ".join(name for name in expected if not _same(expected[name], found[name]))


def _same(a: object, b: object) -> bool:
    if isinstance(a, dict) and isinstance(b, dict):
        return a.keys() == b.keys() and all(_same(a[name], b[name]) for name in a)
    if isinstance(a, torch.Tensor) and isinstance(b, torch.Tensor):
        return torch.equal(a, b)
    return a == b


ORDEALS: tuple[Ordeal, ...] = (
    Ordeal(
        "checkpoints/kill",
        "`kill -9` at any moment, in the midst of a save included: `--resume auto` goes on in the same run, from a "
        "whole checkpoint never further back than before, to the weights, history and record of an undisturbed run, "
        "bit for bit on a CPU",
        kill,
        full=60,
        fast=1,
    ),
    Ordeal(
        "checkpoints/flip",
        "A checkpoint with a flipped bit, a torn end or foreign bytes is refused by name and the one before is used",
        flip,
        full=3000,
        fast=60,
    ),
)
