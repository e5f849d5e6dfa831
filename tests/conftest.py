"""What several tests share: tiny prepared cases, a private MLflow store, the phantom and the real data."""

import json
import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import mlflow
import numpy as np
import pytest
import torch
from mlflow.tracking import MlflowClient

from heartseg.config import Config, with_values
from heartseg.data.case import Case
from heartseg.data.phantom import make_phantom
from heartseg.data.preprocessing import PreparedCase
from heartseg.environment import available_cores
from torture.tiny import TINY_NETWORK

REAL_DATA = Path(os.environ.get("HEARTSEG_TEST_DATA", Path(__file__).parents[2] / "shared/data/Task02_Heart"))

# As whoever runs heartseg is advised to: nothing may need it.
os.environ["MLFLOW_ALLOW_PICKLE_DESERIALIZATION"] = "false"

# Two processes with all cores each wait for one another; the volumes here are too small to gain from threads. Programs
# that tests start get their share of the cores.
torch.set_num_threads(1)
WORKERS = int(os.environ.get("PYTEST_XDIST_WORKER_COUNT", "1"))
if WORKERS > 1:
    os.environ.setdefault("OMP_NUM_THREADS", str(max(1, available_cores() // WORKERS)))

TINY = {**TINY_NETWORK, "patches_per_epoch": "6", "fold": "ratio"}


@pytest.fixture
def tiny_config() -> Config:
    """A configuration whose training takes a fraction of a second."""
    return with_values(Config(), TINY)


@pytest.fixture
def prepared_cases(tmp_path) -> list[PreparedCase]:
    """Three cases of 24 x 20 x 12 voxels with a bright ellipsoid each."""
    return [tiny_case(tmp_path / f"case_{number}", number) for number in range(3)]


def tiny_case(folder: Path, seed: int) -> PreparedCase:
    folder.mkdir()
    rng = np.random.default_rng(seed)
    i, j, k = np.ogrid[:24, :20, :12]
    ci, cj, ck = rng.uniform(9, 14), rng.uniform(8, 12), rng.uniform(5, 7)
    label = ((i - ci) ** 2 / 25 + (j - cj) ** 2 / 16 + (k - ck) ** 2 / 9 < 1).astype(np.uint8)
    image = (2.0 * label + rng.normal(0, 0.3, label.shape)).astype(np.float16)
    for name, array in (("image", image), ("label", label), ("native_label", label)):
        np.save(folder / f"{name}.npy", array)
    affine = np.diag([-1.25, 1.25, 1.37, 1.0]).tolist()
    statistics = {"spacing_mm": [1.25, 1.25, 1.37], "extent_mm": [30.0, 25.0, 16.4], "median_level": 0.1}
    about = {
        "affine": affine,
        "native_shape": list(label.shape),
        "native_affine": affine,
        "statistics": statistics,
    }
    (folder / "about.json").write_text(json.dumps(about))
    case = Case(f"case_{seed}", folder / "image.nii.gz", folder / "label.nii.gz")
    return PreparedCase(case, folder, f"image-{seed}", f"voxels-{seed}", f"label-{seed}", (1.25, 1.25, 1.37))


@pytest.fixture(scope="session")
def empty_store(tmp_path_factory) -> Path:
    """A SQLite store with its tables made: that takes seconds, copying it does not."""
    path = tmp_path_factory.mktemp("store") / "mlflow.db"
    mlflow.set_tracking_uri(f"sqlite:///{path}")
    MlflowClient().search_experiments()
    mlflow.set_tracking_uri(None)
    return path


@pytest.fixture
def store(tmp_path, monkeypatch, empty_store) -> Iterator[str]:
    """A fresh SQLite store, and the working folder of the test."""
    monkeypatch.chdir(tmp_path)
    for name in ("MLFLOW_RUN_ID", "MLFLOW_EXPERIMENT_ID", "MLFLOW_TRACKING_URI", "HEARTSEG_DATA"):
        monkeypatch.delenv(name, raising=False)
    shutil.copy(empty_store, tmp_path / "mlflow.db")
    address = f"sqlite:///{tmp_path}/mlflow.db"
    mlflow.set_tracking_uri(address)
    monkeypatch.setenv("MLFLOW_TRACKING_URI", address)
    yield address
    while mlflow.active_run():
        mlflow.end_run("FAILED")
    mlflow.set_tracking_uri(None)


@pytest.fixture(scope="session")
def phantom(tmp_path_factory) -> Path:
    """The folder of a phantom of six cases."""
    return make_phantom(tmp_path_factory.mktemp("phantom") / "phantom", cases=6).folder


@pytest.fixture(scope="session")
def real_data() -> Path:
    """The folder of the real cases."""
    if not (REAL_DATA / "dataset.json").is_file():
        pytest.skip(f"the real cases are not in {REAL_DATA}; name their folder with HEARTSEG_TEST_DATA")
    return REAL_DATA
