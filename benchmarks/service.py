"""`heartseg serve` under load: one to eight clients at a time, against one client and a `heartseg predict` a scan."""

import json
import os
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor, wait
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import requests

from benchmarks.process import BenchmarkError, Options, peak_memory_mib_of, report, say
from benchmarks.timing import comparison, seconds_of, spread
from heartseg.data.decathlon import Dataset
from heartseg.data.nifti import read_image
from heartseg.environment import available_cores
from torture.serving import Served, served

CLIENTS = (1, 2, 4, 8)
SCANS = 8  # in a round, whatever the number of clients
USUAL_VOXELS = 320 * 320 * 110


@dataclass
class Load:
    """What so many clients at a time saw: `rounds` are seconds of `SCANS` scans each, `answers` of each scan."""

    rounds: list[float] = field(default_factory=list)
    answers: list[float] = field(default_factory=list)
    peak_memory_mib: float = 0.0

    def on_record(self) -> dict[str, Any]:
        """Scans a minute, seconds from request to mask, and the server's peak up to the first such round."""
        return {
            "scans_a_minute": 60 * SCANS * len(self.rounds) / sum(self.rounds),
            "answer": {**spread(self.answers), "p95": float(np.percentile(self.answers, 95))},
            "peak_memory_mib": self.peak_memory_mib,
        }


def measure(options: Options) -> dict[str, Any]:
    """Scans a minute and seconds to a mask for each number of clients, by turns; `heartseg predict` beside."""
    scan = usual_scan(options.dataset)
    with tempfile.TemporaryDirectory() as folder:
        place = _Place(Path(folder), options)
        with served(place.folder, "--model", place.model, environment=place.environment) as service:
            # What is loaded at the first use stays.
            _answer(service, scan)
            memory_at_first = peak_memory_mib_of(service.process.pid)
            loads: dict[int, Load] = {clients: Load() for clients in CLIENTS}
            for turn in range(options.repeats):
                for clients, load in loads.items():
                    say(f"{SCANS} scans from {clients} client{'s' if clients > 1 else ''}, {turn + 1}.")
                    seconds, answers = _round(partial(_answer, service, scan), clients)
                    load.rounds.append(seconds)
                    load.answers += answers
                    load.peak_memory_mib = load.peak_memory_mib or peak_memory_mib_of(service.process.pid)
        predict = [place.predict(scan) for _ in range(options.repeats)]
    return {
        "scan": list(read_image(scan).voxels.shape),
        "model": "given" if options.model else "trained for one epoch",
        "memory_at_first_mib": memory_at_first,
        "clients": {str(clients): load.on_record() for clients, load in loads.items()},
        "predict": spread(predict),
        "comparisons": against_one(loads, predict),
    }


def usual_scan(dataset: Dataset) -> Path:
    """The scan of a data set whose number of voxels is nearest to 320 × 320 × 110."""

    def distance(path: Path) -> int:
        return abs(read_image(path).voxels.size - USUAL_VOXELS)

    return min((case.image for case in dataset.cases), key=distance)


def against_one(loads: dict[int, Load], predict: list[float]) -> list[dict[str, Any]]:
    """Seconds a scan: several clients against one, and one client against a process a scan."""
    each = {clients: [seconds / SCANS for seconds in load.rounds] for clients, load in loads.items()}
    several = [
        comparison(
            "heartseg serve, seconds a scan",
            {f"{clients} clients": each[clients], "1 client": each[1]},
            choice=True,
            note="Clients and service share the machine; one scan is computed at a time.",
        )
        for clients in loads
        if clients > 1
    ]
    process = {"heartseg serve, 1 client": each[1], "heartseg predict": predict}
    note = "predict starts, imports torch and loads the model for each scan."
    return [*several, comparison("from scan to mask, one at a time", process, choice=True, note=note)]


def _round(ask: Callable[[], float], clients: int) -> tuple[float, list[float]]:
    """Seconds that so many clients take to ask for `SCANS` scans together, and those of each answer."""
    begin = threading.Barrier(clients + 1)

    def client() -> list[float]:
        begin.wait()
        return [ask() for _ in range(SCANS // clients)]

    with ThreadPoolExecutor(clients) as pool:
        asking = [pool.submit(client) for _ in range(clients)]
        begin.wait()
        seconds = seconds_of(lambda: wait(asking))
        return seconds, [answer for one in asking for answer in one.result()]


def _answer(service: Served, scan: Path) -> float:
    """Seconds from the request to the last byte of the mask."""

    def ask() -> None:
        answer = requests.post(service.url, params={"wait": "true"}, files={"scan": scan.read_bytes()}, timeout=600)
        if answer.status_code != 200:
            raise BenchmarkError(f"The service answered {answer.status_code}: {answer.text[:200]}")
        if note := answer.headers["X-Heartseg-Note"]:
            raise BenchmarkError(f"{scan.name}: {note}, so this model is no measure.")

    return seconds_of(ask)


class _Place:
    """A folder for the service and its model: the one given, or one of an epoch in a store of its own."""

    def __init__(self, folder: Path, options: Options) -> None:
        self.folder = folder
        self.environment = {
            "OMP_NUM_THREADS": str(available_cores()),
            "PYTHONPATH": str(Path(__file__).parents[1]),
        }
        self.model = str(Path(options.model).resolve()) if Path(options.model).is_dir() else options.model
        if not options.model:
            self.environment |= {
                "MLFLOW_TRACKING_URI": f"sqlite:///{folder}/mlflow.db",
                "XDG_CACHE_HOME": str(folder / "cache"),
            }
            self.model = f"runs:/{self._one_epoch(options.dataset)}/model"

    def predict(self, scan: Path) -> float:
        """Seconds of `heartseg predict` from its start to its end."""
        mask = str(self.folder / "mask.nii.gz")
        words = ["predict", str(scan), "--output", mask, "--model", self.model, "--overwrite"]
        return seconds_of(lambda: self._heartseg(*words))

    def _one_epoch(self, dataset: Dataset) -> str:
        say("Training a model for one epoch.")
        words = ["train", "--data", str(dataset.folder.resolve()), "--fold", "all", "--epochs", "1", "--json"]
        return str(json.loads(self._heartseg(*words))["run_id"])

    def _heartseg(self, *words: str) -> str:
        command = [sys.executable, "-m", "heartseg", *words]
        environment = {**os.environ, **self.environment}
        done = subprocess.run(  # noqa: S603 - our own program
            command, stdout=subprocess.PIPE, text=True, cwd=self.folder, env=environment, check=False
        )
        if done.returncode:
            raise BenchmarkError(f"heartseg {words[0]} failed with exit code {done.returncode}.")
        return done.stdout


if __name__ == "__main__":
    report(measure)
