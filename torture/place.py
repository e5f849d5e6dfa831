"""A folder with a phantom, a tracking store and settings that train in seconds: where real processes are disturbed."""

import logging
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from functools import cache, cached_property
from pathlib import Path

from mlflow.entities import Run
from mlflow.tracking import MlflowClient

from heartseg.config import Config, read_config
from heartseg.data.phantom import make_phantom
from heartseg.processes import ENDED

ROOT = Path(__file__).parents[1]
TINY = """
[data]
spacing = [5.0, 5.0, 5.0]
fold = "ratio"
[network]
channels = [4, 8, 8]
strides = [2, 2]
locator_channels = [4, 4, 4]
locator_spacing = 10.0
[training]
epochs = 6
patches_per_epoch = 4
spatial_size = [16, 16, 16]
locator_size = [16, 16, 16]
device = "cpu"
precision = "fp32"
threads = 1
"""


class Place:
    """`folder` with everything that a training needs; processes that are started here know it by their environment."""

    def __init__(self, folder: Path, settings: str = TINY) -> None:
        self.folder, self.settings = folder, settings
        shutil.copytree(_template().name, folder, dirs_exist_ok=True)
        self.phantom = folder / "phantom"
        (folder / "tiny.toml").write_text(settings)
        self.store = f"sqlite:///{folder}/mlflow.db"
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("MLFLOW_", "KAGGLE_"))}
        self.environment = {
            **kept,
            "MLFLOW_TRACKING_URI": self.store,
            "HEARTSEG_DATA": str(self.phantom),
            "XDG_CACHE_HOME": str(folder / "cache"),
            "PYTHONPATH": str(ROOT),
            "OMP_NUM_THREADS": "1",
        }

    @cached_property
    def client(self) -> MlflowClient:
        """A client of the store."""
        return MlflowClient(tracking_uri=self.store)

    @property
    def config(self) -> Config:
        """The settings that are in the folder."""
        return read_config(self.settings, origin="tiny.toml")

    def start(self, *arguments: str, torchrun: int = 0) -> subprocess.Popen[str]:
        """`heartseg` with these arguments as a process of a group of its own, or that many under torchrun."""
        module = ["heartseg"]
        if torchrun:
            module = ["torch.distributed.run", "--standalone", f"--nproc-per-node={torchrun}", "-m", "heartseg"]
        with (self.folder / "stderr").open("w") as errors:
            return subprocess.Popen(
                [sys.executable, "-m", *module, *arguments],
                cwd=self.folder, env=self.environment, stdin=subprocess.DEVNULL, stdout=errors, stderr=errors,
                text=True, start_new_session=True,
            )  # fmt: skip

    def said(self) -> str:
        """What the process that was started last has printed so far."""
        return (self.folder / "stderr").read_text(errors="replace")

    def runs(self) -> list[Run]:
        """All runs of the store, the newest first."""
        experiments = [one.experiment_id for one in self.client.search_experiments()]
        return list(self.client.search_runs(experiments, order_by=["attributes.start_time DESC"], max_results=1000))

    def litter(self) -> list[str]:
        """What somebody began to write and did not finish."""
        return [str(path.relative_to(self.folder)) for path in self.folder.rglob(".partial-*")]

    def forget(self) -> None:
        """Back to a folder without runs; the phantom and its prepared cases stay."""
        shutil.rmtree(self.folder / "runs", ignore_errors=True)
        for run in self.runs():
            self.client.delete_run(run.info.run_id)


@cache
def _template() -> "tempfile.TemporaryDirectory[str]":
    """A phantom and a store with its tables: to make them takes seconds, to copy them does not."""
    folder = tempfile.TemporaryDirectory()
    make_phantom(Path(folder.name) / "phantom", cases=4)
    logging.getLogger("mlflow").setLevel(logging.WARNING)
    MlflowClient(tracking_uri=f"sqlite:///{folder.name}/mlflow.db").search_experiments()
    return folder


def wait_until(condition: Callable[[], object], seconds: float) -> bool:
    """Whether `condition` came to hold within that time."""
    end = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > end:
            return False
        time.sleep(0.01)
    return True


def members(group: int) -> list[int]:
    """The processes of a process group that still run."""
    found = []
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            words = (folder / "stat").read_text().rpartition(")")[2].split()
        except OSError:
            continue
        if int(words[2]) == group and words[0] not in ENDED:
            found.append(int(folder.name))
    return found
