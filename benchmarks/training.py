"""From nothing to a Dice: `heartseg train` on each experiment, and when its validation reached which Dice."""

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from benchmarks.one_step import EXPERIMENTS
from benchmarks.process import BenchmarkError, Options, report, say
from benchmarks.timing import comparison
from heartseg.data.decathlon import Dataset

OURS = "default"
OTHERS = {"baseline": "older pipeline", "dynunet": "nnU-Net's network"}
TARGETS = (0.85, 0.90)
# Cases that the recipe was not chosen on.
VAL_CASES = ("la_004", "la_010", "la_016", "la_022")
ONCE = "One training each."
BOUND = f"{ONCE} The second did not reach it; until its last validation it had not, which bounds the ratio."

Curve = Sequence[tuple[float, float]]


def measure(options: Options) -> dict[str, Any]:
    """One training of each experiment, one after the other: curves, seconds to each Dice and their ratios."""
    # On a CPU nnU-Net's network takes some minutes to validate alone.
    names = [OURS, *(name for name in OTHERS if options.large or name != "dynunet")]
    runs = {name: train(EXPERIMENTS / f"{name}.toml", options) for name in names}
    curves = {name: run["curve"] for name, run in runs.items()}
    return {
        "minutes": options.minutes,
        "split": split_arguments(options.dataset),
        "runs": runs,
        "comparisons": [ratio for name in names[1:] for ratio in against(curves[OURS], curves[name], OTHERS[name])],
        "not_measured": missing(curves[OURS]),
    }


def train(experiment: Path, options: Options) -> dict[str, Any]:
    """Train with a store, a work folder and a cache that are all empty, and say what came of it.

    Raises:
        BenchmarkError: If the training fails.
    """
    say(f"Training {experiment.stem} for {options.minutes:g} minutes.")
    with tempfile.TemporaryDirectory() as work:
        store = f"sqlite:///{work}/mlflow.db"
        command = train_command(experiment, options, Path(work))
        start = time.time()
        done = subprocess.run(  # noqa: S603 - heartseg's own command
            command, stdout=subprocess.PIPE, text=True, cwd=work, env=_environment(store), check=False
        )
        seconds = time.time() - start
        if done.returncode:
            raise BenchmarkError(f"heartseg train {experiment.name} failed with exit code {done.returncode}.")
        return {**outcome(json.loads(done.stdout), store, start), "seconds": seconds}


def train_command(experiment: Path, options: Options, work: Path) -> list[str]:
    """The command whose results land in `work`."""
    places = [
        "--data",
        str(options.dataset.folder),
        "--work-dir",
        str(work / "runs"),
        "--cache-dir",
        str(work / "cache"),
    ]
    limits = ["--max-minutes", f"{options.minutes:g}", *split_arguments(options.dataset)]
    return [sys.executable, "-m", "heartseg", "train", str(experiment), "--json", *places, *limits]


def split_arguments(dataset: Dataset) -> list[str]:
    """The four cases set aside, where the data set has them, else a share of it."""
    known = {case.identifier for case in dataset.cases}
    return ["--val-cases", ",".join(VAL_CASES)] if known.issuperset(VAL_CASES) else ["--fold", "ratio"]


def _environment(store: str) -> dict[str, str]:
    """This process's, with a store of its own and without what `mlflow run` may have set."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("MLFLOW_")}
    return {**kept, "MLFLOW_TRACKING_URI": store}


def outcome(printed: Mapping[str, Any], store: str, start: float) -> dict[str, Any]:
    """What a finished run has on record; its curve in seconds since `start`, a time in seconds since 1970."""
    from mlflow.tracking import MlflowClient

    client = MlflowClient(store)
    points = client.get_metric_history(printed["run_id"], "val_dice")
    curve = curve_since(start, [(point.timestamp, point.value) for point in points])
    return {
        "curve": [list(point) for point in curve],
        "seconds_to": {f"{target:.2f}": seconds_to(curve, target) for target in TARGETS},
        "best_dice": max(dice for _, dice in curve),
        "last_dice": curve[-1][1],
        "epochs": printed["epochs"],
        "metrics": printed["metrics"],
        "peak_memory_mib": client.get_run(printed["run_id"]).data.metrics["peak_memory_mib"],
    }


def curve_since(start: float, history: Sequence[tuple[int, float]]) -> list[tuple[float, float]]:
    """Seconds since `start` and Dice, in order; `history` has MLflow's times in ms since 1970."""
    return sorted((stamp / 1000 - start, dice) for stamp, dice in history)


def seconds_to(curve: Curve, target: float) -> float | None:
    """Seconds until a validation first showed a Dice of `target` or more; None if none did."""
    return next((seconds for seconds, dice in curve if dice >= target), None)


def missing(ours: Curve) -> dict[str, str]:
    """Why there is no ratio for a Dice."""
    short = [target for target in TARGETS if seconds_to(ours, target) is None]
    return {f"{target:.2f}": "heartseg did not reach it in its minutes" for target in short}


def against(ours: Curve, theirs: Curve, name: str) -> list[dict[str, Any]]:
    """Ratios of the seconds to each Dice that ours reached.

    Where theirs did not reach it, its last validation bounds the ratio from below: until then it had not.
    """
    found = []
    for target in TARGETS:
        first, second = seconds_to(ours, target), seconds_to(theirs, target)
        if first is None:
            continue
        bound = second is None
        sides = {"heartseg": [first], name: [theirs[-1][0] if second is None else second]}
        what = f"from start to val Dice {target:.2f}"
        found.append(comparison(what, sides, bound=bound, note=BOUND if bound else ONCE))
    return found


if __name__ == "__main__":
    report(measure)
