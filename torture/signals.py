"""SIGTERM and Ctrl-C at any moment of a training, of a team under torchrun and of a study."""

import os
import re
import shutil
import signal
import subprocess
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random

from heartseg.environment import available_cores
from heartseg.training.checkpoint import newest_checkpoint
from torture.ordeal import Ordeal, Tally
from torture.place import TINY, Place, members, wait_until

# What is promised: from the signal to the end of the last process.
SECONDS = 10.0
START_SECONDS = 120.0
# What Python prints of an exception, also of one that it could not raise.
LOUD = ("Traceback (most recent call last)", "Exception ignored", "Exception in thread")
# torchrun tells by a traceback that it was asked to end.
TORCHRUNS_OWN = re.compile(r"Traceback(?:(?!Traceback)[\s\S])*SignalException: Process \d+ got signal: \d+")
ENDLESS = TINY.replace("epochs = 6", "epochs = 100000")
MANY_PATCHES = ENDLESS.replace("patches_per_epoch = 4", "patches_per_epoch = 1000")
STUDY = """
name = "small"
[study]
trials = 1000
prune = false
[search]
learning_rate = { low = 1e-3, high = 1e-2, log = true }
""" + TINY.replace("epochs = 6", "epochs = 4")


@dataclass(frozen=True)
class Phase:
    """What a process is about, from the words that it prints as it begins, and how long that lasts."""

    name: str
    words: str
    seconds: float
    arguments: tuple[str, ...] = ()


PREPARING = Phase("preparing cases", "Data: ", 0.4)
OPENING = Phase("opening its run", "Data: ", 1.5)
TRAINING = Phase("training, validating and saving", "Epoch 2", 2.0)
DRAWING = Phase("drawing patches in processes", "Device ", 3.0, ("--loader-workers", "2"))
ENDING = Phase("evaluating and registering", "Best epoch", 4.0, ("--epochs", "4"))


def train(tries: int, work: Path, random: Random) -> Tally:
    """Signal trainings in each of their phases; each goes on with the one before."""
    tally, usual, drawing = Tally(), Place(work / "place", ENDLESS), Place(work / "drawing", MANY_PATCHES)
    for number in range(tries):
        phase = (TRAINING, DRAWING, PREPARING, OPENING, ENDING)[number % 5]
        place = drawing if phase is DRAWING else usual
        if phase is PREPARING:
            shutil.rmtree(place.folder / "cache", ignore_errors=True)
        before = _furthest(place)
        process = place.start("train", "tiny.toml", "--resume", "auto", *phase.arguments)
        failure = _signalled(process, place, phase, random)
        tally.note(failure or _kept(place, before))
        if process.returncode == 0 or failure:
            place.forget()
    return tally


def torchrun(tries: int, work: Path, random: Random) -> Tally:
    """Signal torchrun and the two processes of a training that it started."""
    tally, place = Tally(), Place(work / "place", ENDLESS)
    for number in range(tries):
        phase = (TRAINING, DRAWING, OPENING)[number % 3]
        before = _furthest(place)
        process = place.start("train", "tiny.toml", "--resume", "auto", *phase.arguments, torchrun=2)
        tally.note(_signalled(process, place, phase, random) or _kept(place, before))
    return tally


def tune(tries: int, work: Path, random: Random) -> Tally:
    """Signal studies with one worker and with two; each goes on with the study before."""
    tally, place = Tally(), Place(work / "place", STUDY)
    for number in range(tries):
        workers, storage = (2, "journal:///study.log") if number % 2 == 0 else (1, "sqlite:///optuna.db")
        phase = Phase(f"a study with {workers} workers", r"Trial \d+.* begins", 3.0)
        process = place.start("tune", "tiny.toml", "--storage", storage, "--workers", str(workers))
        tally.note(_signalled(process, place, phase, random))
    return tally


def _signalled(process: subprocess.Popen[str], place: Place, phase: Phase, random: Random) -> str:
    """Signal `process` at a random moment of `phase`; what of the orderly end was missing."""
    number = random.choice([signal.SIGTERM, signal.SIGINT])
    # A terminal and a service manager signal the whole group; `kill` and `mlflow run` one process.
    whole_group = random.random() < 0.5
    try:
        begun = wait_until(lambda: re.search(phase.words, place.said()) or process.poll() is not None, START_SECONDS)
        if not begun or process.returncode is not None:
            return f"{phase.name} was not reached: {place.said()[-600:]}"
        time.sleep(random.uniform(0, phase.seconds))
        start = time.monotonic()
        (os.killpg if whole_group else os.kill)(process.pid, number)
        ended = wait_until(
            lambda: process.poll() is not None and not members(process.pid), 3 * SECONDS + _allowed_seconds()
        )
        taken = time.monotonic() - start
        complaints = [f"it took {taken:.0f} s"] if taken > _allowed_seconds() else []
        complaints += [] if ended else [f"{len(members(process.pid))} processes did not end"]
        complaints += _complaints(place)
    finally:
        for left in members(process.pid):
            os.kill(left, signal.SIGKILL)
        process.wait()
    to = "the group" if whole_group else "the process"
    return f"{phase.name}, {number.name} to {to}: {'; '.join(complaints)}" if complaints else ""


def _allowed_seconds() -> float:
    """What is promised, on a machine that has other things to do in proportion longer."""
    return SECONDS * max(1.0, os.getloadavg()[0] / available_cores())


def _complaints(place: Place) -> list[str]:
    said = TORCHRUNS_OWN.sub("", place.said())
    complaints = [f"it printed {word}: {said[-3000:]}" for word in LOUD if word in said]
    statuses = {run.info.status for run in place.runs()}
    if statuses - {"KILLED", "FINISHED"}:
        complaints.append(f"its runs are {sorted(statuses)}: {said[-600:]}")
    if litter := place.litter():
        complaints.append(f"it left {litter}")
    return complaints


def _kept(place: Place, before: Sequence[int]) -> str:
    """What is wrong with the checkpoints, of which the newest must be as far on as the one `before`."""
    found = _furthest(place)
    trained = "Epoch " in place.said()
    if trained and found <= tuple(before):
        return f"after {before} it was killed at {found}"
    opened = "Device " in place.said()
    if opened and before > (0, 0) and "Resuming run" not in place.said():
        return f"it did not go on: {place.said()[-600:]}"
    return ""


def _furthest(place: Place) -> tuple[int, int]:
    progress = (0, 0)
    for folder in place.folder.glob("runs/*/checkpoints"):
        found, passed_over = newest_checkpoint(folder)
        if passed_over:
            return (-1, -1)
        progress = max(progress, found.progress if found else progress)
    return progress


ORDEALS: tuple[Ordeal, ...] = (
    Ordeal(
        "signals/train",
        "SIGTERM or Ctrl-C at any moment, to the process or its whole group: within 10 s nothing runs any more, the "
        "run is KILLED with a checkpoint that loads, no traceback, no litter; `--resume auto` goes on",
        train,
        full=40,
        fast=1,
    ),
    Ordeal(
        "signals/torchrun",
        "The same with two processes under torchrun",
        torchrun,
        full=12,
        fast=0,
    ),
    Ordeal(
        "signals/tune",
        "The same with a study of one worker or two",
        tune,
        full=20,
        fast=0,
    ),
)
