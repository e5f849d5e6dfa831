"""A whole training against a server that goes away in the middle of it and comes back."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from mlflow.tracking import MlflowClient

from torture.server import ERRORS, PROPER, door, shared_server

ROOT = Path(__file__).parents[1]


@pytest.mark.slow
def test_a_training_ends_well_with_every_epoch_on_record_though_the_server_was_away(tmp_path, phantom):
    server = shared_server()
    with door(server) as entrance:
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("MLFLOW_", "KAGGLE_"))}
        environment = {
            **kept,
            "MLFLOW_TRACKING_URI": entrance.url,
            "HEARTSEG_DATA": str(phantom),
            "XDG_CACHE_HOME": str(tmp_path / "cache"),
            "PYTHONPATH": str(ROOT),
        }
        words = "--patches-per-epoch 8 --spacing 4,4,4 --spatial-size 16,16,16"
        words += " --device cpu --precision fp32 --threads 1 --epochs 5"
        command = [sys.executable, "-m", "heartseg", "train", str(ROOT / "experiments" / "smoke.toml"), *words.split()]
        with subprocess.Popen(command, cwd=tmp_path, env=environment, stderr=subprocess.PIPE, text=True) as process:
            said = []
            for line in process.stderr:
                said.append(line)
                if line.startswith("Epoch 1/5"):
                    entrance.mode = ERRORS
                elif line.startswith("Epoch 4/5"):
                    entrance.mode = PROPER
        assert process.returncode == 0, said
        assert sum("Work goes on" in line for line in said) == 1
        assert sum("is back and has all that waited" in line for line in said) == 1
        client = MlflowClient(server.url)
        [folder] = (tmp_path / "runs").iterdir()
        run = client.get_run(folder.name)
        assert run.info.status == "FINISHED"
        for metric in ("learning_rate", "val_dice", "epoch_seconds"):
            points = client.get_metric_history(run.info.run_id, metric)
            assert (metric, [point.step for point in points]) == (metric, [1, 2, 3, 4, 5]), said
        assert not list(folder.glob("spool*"))
