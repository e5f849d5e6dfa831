"""Studies and processes: what a trial costs beyond its training, and what a second worker or process gains."""

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from statistics import median
from typing import Any

from benchmarks.process import BenchmarkError, Options, report, say
from benchmarks.timing import comparison

TRIALS = 6
STUDY = f"""
name = "bench"
[study]
trials = {TRIALS}
prune = false
[search]
learning_rate = {{ low = 1e-3, high = 1e-2, log = true }}
[training]
epochs = 1
patches_per_epoch = 24
device = "cpu"
"""
# Patches that a training takes through, beside another that takes none but one: the difference is steps alone.
FEW, MANY = 8, 168
TRAINING = """
[training]
epochs = 1
threads = 1
device = "cpu"
"""


def measure(options: Options) -> dict[str, Any]:
    """Overhead of a trial, one worker against two, and patches a second in one process and in two."""
    with tempfile.TemporaryDirectory() as work:
        place = _Place(Path(work), options)
        (place.folder / "study.toml").write_text(STUDY)
        (place.folder / "training.toml").write_text(TRAINING)
        alone = place.study(1)
        pair = place.study(2)
        rates = {processes: place.patches_a_second(processes) for processes in (1, 2)}
    return {
        "trials": TRIALS,
        "overhead_seconds": alone["overhead"],
        "overhead_median_seconds": median(alone["overhead"]),
        "patches_a_second": {str(processes): rate for processes, rate in rates.items()},
        "comparisons": [
            comparison(
                f"study of {TRIALS} trials on all cores, journal storage",
                {"2 workers": [pair["seconds"]], "1 worker": [alone["seconds"]]},
                choice=True,
                note="From the first trial's begin to the last one's end.",
            ),
            comparison(
                "training, one thread a process: seconds a patch",
                {"2 processes": [1 / rates[2]], "1 process": [1 / rates[1]]},
                choice=True,
                note="torchrun with Gloo; a batch is one patch of each process.",
            ),
        ],
    }


class _Place:
    """A folder with stores of its own."""

    def __init__(self, folder: Path, options: Options) -> None:
        self.folder = folder
        kept = {name: value for name, value in os.environ.items() if not name.startswith("MLFLOW_")}
        self._environment = {
            **kept,
            "HEARTSEG_DATA": str(options.dataset.folder.resolve()),
            "MLFLOW_TRACKING_URI": f"sqlite:///{folder}/mlflow.db",
            "XDG_CACHE_HOME": str(folder / "cache"),
            "PYTHONPATH": str(Path(__file__).parents[1]),
        }

    def run(self, *arguments: str) -> str:
        """What `python -m ARGUMENTS` prints."""
        command = [sys.executable, "-m", *arguments]
        done = subprocess.run(  # noqa: S603 - our own modules
            command, stdout=subprocess.PIPE, text=True, cwd=self.folder, env=self._environment, check=False
        )
        if done.returncode:
            raise BenchmarkError(f"{' '.join(arguments)} failed with exit code {done.returncode}.")
        return done.stdout

    def study(self, workers: int) -> dict[str, Any]:
        """Seconds from the first trial's begin to the last one's end, and those of each trial beyond its epochs."""
        say(f"A study of {TRIALS} trials, {workers} at a time.")
        storage = f"journal:///{self.folder}/{workers}.log" if workers > 1 else f"sqlite:///{self.folder}/optuna.db"
        told = self.run("heartseg", "tune", "study.toml", "--workers", str(workers), "--storage", storage, "--json")
        return trials_of(json.loads(told)["run_id"], self._environment["MLFLOW_TRACKING_URI"])

    def patches_a_second(self, processes: int) -> float:
        """From two trainings of one epoch that differ in the number of patches."""
        say(f"Training in {processes} process{'es' if processes > 1 else ''}.")
        team = ["torch.distributed.run", "--standalone", f"--nproc-per-node={processes}", "-m"] if processes > 1 else []
        seconds = []
        for patches in (FEW, MANY):
            command = [*team, "heartseg", "train", "training.toml", "--patches-per-epoch", str(patches)]
            run_id = json.loads(self.run(*command, "--json"))["run_id"]
            seconds.append(epoch_seconds(run_id, self._environment["MLFLOW_TRACKING_URI"]))
        return (MANY - FEW) / (seconds[1] - seconds[0])


def trials_of(study_run: str, store: str) -> dict[str, Any]:
    """Seconds of the trials nested in a study's run, and what each took beyond its epochs."""
    from mlflow.tracking import MlflowClient

    client = MlflowClient(store)
    experiment = client.get_run(study_run).info.experiment_id
    runs = client.search_runs([experiment], f"tags.`mlflow.parentRunId` = '{study_run}'")
    spans = sorted(
        (run.info.start_time / 1000, run.info.end_time / 1000, epoch_seconds(run.info.run_id, store)) for run in runs
    )
    return {"seconds": max(end for _, end, _ in spans) - spans[0][0], "overhead": overheads(spans)}


def overheads(spans: Sequence[tuple[float, float, float]]) -> list[float]:
    """Of trials one after the other, `(begin, end, seconds of its epochs)`: seconds from each begin to the next, or of
    the last to its end, beyond its epochs."""
    ends = [begin for begin, _, _ in spans[1:]] + [spans[-1][1]]
    return [end - begin - epochs for (begin, _, epochs), end in zip(spans, ends, strict=True)]


def epoch_seconds(run_id: str, store: str) -> float:
    """What all epochs of a run took, validation included."""
    from mlflow.tracking import MlflowClient

    return float(sum(point.value for point in MlflowClient(store).get_metric_history(run_id, "epoch_seconds")))


if __name__ == "__main__":
    report(measure)
