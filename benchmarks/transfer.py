"""Bringing a file store into SQLite: `heartseg runs import` beside MLflow's own migration of the same store."""

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from benchmarks.process import BenchmarkError, Options, report, say
from benchmarks.timing import comparison

RUNS, METRICS, STEPS = 200, 20, 100
START = 1_700_000_000_000  # ms since 1970


def measure(options: Options) -> dict[str, Any]:
    """Seconds of whole processes, the making of the database included in both."""
    with tempfile.TemporaryDirectory() as work:
        folder = Path(work)
        say(f"Writing {RUNS} runs of {METRICS} metrics of {STEPS} steps.")
        write_store(folder / "source" / "mlruns", runs=RUNS, metrics=METRICS, steps=STEPS)
        ours, theirs = [], []
        for turn in range(min(options.repeats, 3)):
            target = folder / f"target-{turn}"
            target.mkdir()
            store = f"sqlite:///{target}/ours.db"
            ours.append(_seconds(target, store, "heartseg", "runs", "import", str(folder / "source" / "mlruns")))
            again = _seconds(target, store, "heartseg", "runs", "import", str(folder / "source" / "mlruns"))
            migration = ("--source", str(folder / "source"), "--target", f"sqlite:///{target}/theirs.db")
            theirs.append(_seconds(target, store, "mlflow", "migrate-filestore", *migration, "--no-progress"))
    return {
        "runs": RUNS,
        "points": RUNS * METRICS * STEPS,
        "again_seconds": again,
        "comparisons": [
            comparison(
                f"{RUNS} runs × {METRICS} metrics × {STEPS} steps into SQLite",
                {"heartseg runs import": ours, "mlflow migrate-filestore": theirs},
                note="The migration writes a new database only, and leaves artifacts where they are.",
            )
        ],
    }


def write_store(root: Path, *, runs: int, metrics: int, steps: int) -> None:
    """A file store, written by its files: through MLflow it would take longer than what is measured."""
    experiment = root / "1"
    experiment.mkdir(parents=True)
    (experiment / "meta.yaml").write_text(
        f"artifact_location: file://{experiment}\ncreation_time: {START}\nexperiment_id: '1'\n"
        f"last_update_time: {START}\nlifecycle_stage: active\nname: heartseg\n"
    )
    for number in range(runs):
        run_id = f"{number:032x}"
        run = experiment / run_id
        for part in ("metrics", "params", "tags", "artifacts"):
            (run / part).mkdir(parents=True)
        (run / "meta.yaml").write_text(
            f"artifact_uri: file://{run}/artifacts\nend_time: {START + 1000 * steps}\nentry_point_name: ''\n"
            f"experiment_id: '1'\nlifecycle_stage: active\nrun_id: '{run_id}'\nrun_name: run {number}\n"
            "source_name: ''\n"
            f"source_type: 4\nsource_version: ''\nstart_time: {START + number}\nstatus: 3\ntags: []\nuser_id: ada\n"
        )
        (run / "params" / "optimizer.learning_rate").write_text("0.003")
        (run / "tags" / "mlflow.runName").write_text(f"run {number}")
        (run / "tags" / "mlflow.user").write_text("ada")
        (run / "artifacts" / "config.toml").write_text('name = "heartseg"\n')
        for metric in range(metrics):
            lines = [f"{START + 1000 * step} {number + metric + step / 7} {step}\n" for step in range(steps)]
            (run / "metrics" / f"metric_{metric}").write_text("".join(lines))


def _seconds(folder: Path, store: str, *arguments: str) -> float:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("MLFLOW_")}
    environment = {**kept, "MLFLOW_TRACKING_URI": store, "PYTHONPATH": str(Path(__file__).parents[1])}
    command, begun = [sys.executable, "-m", *arguments], time.perf_counter()
    done = subprocess.run(command, stdout=subprocess.DEVNULL, cwd=folder, env=environment, check=False)  # noqa: S603 - ours
    if done.returncode:
        raise BenchmarkError(f"{' '.join(arguments[:2])} failed with exit code {done.returncode}.")
    return time.perf_counter() - begun


if __name__ == "__main__":
    report(measure)
