"""One network trained by several processes: the same as by one, lost and taken up again, all under a real torchrun."""

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
import torch
from mlflow.tracking import MlflowClient

from heartseg.training.checkpoint import read_checkpoint
from heartseg.training.distributed import Team, is_team

ROOT = Path(__file__).parents[1]
TINY = """
[data]
spacing = [4.0, 4.0, 4.0]
[network]
channels = [4, 8, 8]
strides = [2, 2]
locator_channels = [4, 4, 4]
locator_spacing = 8.0
[training]
epochs = 2
patches_per_epoch = 10
spatial_size = [32, 32, 16]
locator_size = [16, 16, 16]
device = "cpu"
precision = "fp32"
threads = 1
"""


class Place:
    """A folder to work in, with a store of its own."""

    def __init__(self, folder: Path, phantom: Path, empty: Path) -> None:
        self.folder = folder
        shutil.copy(empty, folder / "mlflow.db")
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("MLFLOW_", "KAGGLE_"))}
        self.environment = {
            **kept,
            "MLFLOW_TRACKING_URI": f"sqlite:///{folder}/mlflow.db",
            "HEARTSEG_DATA": str(phantom),
            "XDG_CACHE_HOME": str(phantom.parent / "cache"),
            "PYTHONPATH": str(ROOT),
        }
        self.client = MlflowClient(tracking_uri=self.environment["MLFLOW_TRACKING_URI"])
        (folder / "tiny.toml").write_text(TINY)

    def start(self, processes: int, *arguments: str, restarts: int = 0) -> subprocess.Popen[str]:
        torchrun = ["torch.distributed.run", "--standalone", f"--nproc-per-node={processes}"]
        team = [*torchrun, f"--max-restarts={restarts}", "-m"] if processes > 1 else []
        command = [sys.executable, "-m", *team, "heartseg", "train", "tiny.toml", *arguments]
        pipe = subprocess.PIPE
        return subprocess.Popen(command, cwd=self.folder, env=self.environment, stdout=pipe, stderr=pipe, text=True)

    def train(self, processes: int, *arguments: str) -> dict:
        process = self.start(processes, "--json", *arguments)
        out, err = process.communicate(timeout=300)
        assert process.returncode == 0, err
        return json.loads(out)

    def weights(self, run_id: str) -> dict[str, torch.Tensor]:
        folder = self.folder / "runs" / run_id / "checkpoints"
        newest = max((read_checkpoint(path) for path in folder.glob("*.pt")), key=lambda one: one.progress)
        return newest.content["network"]

    def runs(self) -> list:
        return self.client.search_runs([one.experiment_id for one in self.client.search_experiments()])


@pytest.fixture
def place(tmp_path, phantom, empty_store) -> Place:
    return Place(tmp_path, phantom, empty_store)


@pytest.mark.slow
def test_two_processes_train_what_one_does_with_the_same_batch(place):
    # Ten patches in batches of four: the last is of two, which one of the processes has alone.
    two = place.train(2, "--batch-size", "2")
    one = place.train(1, "--batch-size", "4")
    alone, shared = place.weights(one["run_id"]), place.weights(two["run_id"])
    for name, tensor in alone.items():
        assert torch.allclose(tensor, shared[name], rtol=1e-3, atol=2e-4), name
    assert two["metrics"]["dice"] == pytest.approx(one["metrics"]["dice"], abs=0.01)
    for metric in ("train_loss", "val_loss", "val_dice"):
        points = [place.client.get_metric_history(run["run_id"], metric) for run in (one, two)]
        assert [p.step for p in points[1]] == [1, 2]
        assert [p.value for p in points[1]] == pytest.approx([p.value for p in points[0]], abs=0.01)
    assert len(place.runs()) == 2


@pytest.mark.slow
def test_a_lost_process_ends_the_run_as_failed_and_it_can_be_resumed(place):
    process = place.start(2, "--epochs", "400")
    kill_one(place, process)
    _, err = process.communicate(timeout=120)
    assert process.returncode != 0
    (run,) = place.runs()
    assert run.info.status == "FAILED", err
    before = len(place.client.get_metric_history(run.info.run_id, "val_dice"))
    resumed = place.train(2, "--epochs", str(before + 1), "--resume", "auto")
    assert resumed["run_id"] == run.info.run_id
    steps = [point.step for point in place.client.get_metric_history(run.info.run_id, "val_dice")]
    assert steps == list(range(1, before + 2))


@pytest.mark.slow
def test_torchrun_starts_a_lost_training_again_as_the_same_run(place):
    process = place.start(2, "--epochs", "25", restarts=2)
    kill_one(place, process)
    _, err = process.communicate(timeout=240)
    assert process.returncode == 0, err
    (run,) = place.runs()
    assert run.info.status == "FINISHED"
    steps = [point.step for point in place.client.get_metric_history(run.info.run_id, "val_dice")]
    assert steps == list(range(1, 26))


def kill_one(place: Place, process: subprocess.Popen[str]) -> None:
    """Kill the second of two processes once the first has saved an epoch."""
    end = time.monotonic() + 120
    while not list(place.folder.glob("runs/*/checkpoints/*.pt")):
        assert process.poll() is None, process.communicate()
        assert time.monotonic() < end, "no checkpoint was saved"
        time.sleep(0.2)
    os.kill(rank_of(process.pid, 1), signal.SIGKILL)


def rank_of(parent: int, rank: int) -> int:
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            stat, variables = (folder / "stat").read_text(), (folder / "environ").read_bytes()
        except OSError:
            continue
        if int(stat.rpartition(")")[2].split()[1]) == parent and f"\0RANK={rank}\0".encode() in variables:
            return int(folder.name)
    raise AssertionError(f"there is no process of rank {rank}")


def test_folds_are_not_trained_by_a_team(place):
    process = place.start(2, "--fold", "each")
    _, err = process.communicate(timeout=120)
    assert process.returncode != 0
    assert "torchrun trains one network in several processes, but data.fold is each." in err


def test_each_item_is_one_processs():
    items = list(range(7))
    shares = [Team(rank=rank, size=3).share_of(items) for rank in range(3)]
    assert sorted(item for share in shares for item in share) == items


def test_a_team_is_what_torchrun_started_as_several():
    assert [is_team(env) for env in ({}, {"WORLD_SIZE": "1"}, {"WORLD_SIZE": "2"})] == [False, False, True]
