"""A run of MLflow that is open in this process: whatever becomes of the store, nothing put on record is lost."""

import os
import sys
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

from mlflow.entities import Run
from mlflow.tracking import MlflowClient, fluent

from heartseg.addresses import public_address, without_secrets
from heartseg.delivery import Courier, Record
from heartseg.errors import TrackingError
from heartseg.spool import Spool
from heartseg.tracking_store import address, answering

GRACE_SECONDS = 5.0  # for one thing to be put on record, before work goes on and it follows
END_SECONDS = 60.0  # for all that waits, when nothing is left to do


def to_stderr(sentence: str) -> None:
    """Say something where nobody else was named to say it."""
    sys.stderr.write(f"{sentence}\n")


class TrackedRun:
    """One run of MLflow, open in this process. Made by `open_run`; ended by `end`.

    Whatever is put on record goes into a spool in the folder `place` first, and from there to the store: at once where
    the store answers. Where it is away, work goes on and `notify` is told so once; what waits is delivered when it is
    back, or by `heartseg runs replay`. `is_new` says that nothing was done in it before.
    """

    def __init__(
        self, run: Run, place: Path, notify: Callable[[str], None] = to_stderr, *, is_new: bool = False
    ) -> None:
        self.run_id: str = run.info.run_id
        self.is_new = is_new
        self._place = place
        self._notify = notify
        self._courier: Courier | None = None
        self._behind = self._away = False
        self._patience = END_SECONDS

    def log_params(self, params: Mapping[str, Any]) -> None:
        """Parameters, once for a run: one that is on record stays as it is, where a run is resumed otherwise."""
        self._put("params", {"values": {name: without_secrets(str(value)) for name, value in params.items()}})

    def set_tags(self, tags: Mapping[str, str]) -> None:
        """Tags; an earlier value is replaced."""
        self._put("tags", {"values": {name: without_secrets(str(value)) for name, value in tags.items()}})

    def log_metrics(self, metrics: Mapping[str, float], *, step: int | None = None) -> None:
        """Metrics of one step."""
        values = {name: float(value) for name, value in metrics.items()}
        self._put("metrics", {"time": _now(), "step": step or 0, "values": values})

    def log_text(self, name: str, text: str) -> None:
        """A small text artifact."""
        self._put("artifacts", {}, {name: text})

    def log_file(self, path: Path, folder: str | None = None) -> None:
        """A file as an artifact in `folder`. It may be replaced after, but not changed in place."""
        self._put("artifacts", {}, {f"{folder}/{path.name}" if folder else path.name: path})

    def log_folder(self, path: Path, folder: str) -> None:
        """All files below `path`, as they are now, as artifacts in `folder`."""
        found = sorted(one for one in path.rglob("*") if one.is_file())
        self._put("artifacts", {}, {f"{folder}/{one.relative_to(path).as_posix()}": one.read_bytes() for one in found})

    def log_dataset(self, *, name: str, digest: str, folder: Path) -> None:
        """The data set as an input of the run; `digest` is cut to the 36 characters that MLflow keeps."""
        self._put("dataset", {"name": name, "digest": digest[:36], "folder": str(folder.resolve())})

    def require_store(self, purpose: str) -> None:
        """Have all that waits delivered, for work that cannot do without the store.

        Raises:
            TrackingError: If the store stays away.
        """
        if self._catch_up():
            raise TrackingError(f"The tracking store at {public_address(address())} is away, so that {purpose}.")

    def end(self, status: str) -> None:
        """Close the run as FINISHED, FAILED or KILLED. If the store is away it is told later: `notify` says how."""
        _leave(self.run_id)
        if status == "KILLED":
            self._patience = min(self._patience, GRACE_SECONDS)  # whoever ended it does not wait for long
        self._put("end", {"status": status, "time": _now()})
        self.let_go()

    def let_go(self) -> None:
        """Have all that was put on record delivered, or say how that is done later, and let go of the spool.

        Raises:
            TrackingError: If the store has refused an entry.
        """
        if waiting := self._catch_up():
            what = "1 entry waits" if waiting == 1 else f"{waiting} entries wait"
            send = f"heartseg runs replay {self._place}"
            self._notify(f"{what} in {self._place}. When the tracking store is back, send what waits: {send}")
        courier, self._courier = self._at_work(), None
        courier.close()
        if courier.refusal:
            raise courier.refusal

    def _at_work(self) -> Courier:
        if self._courier is None:
            spool = Spool.create(self._place, run_id=self.run_id, store=public_address(address()))
            self._courier = Courier(spool, Record(self.run_id))
        return self._courier

    def _put(
        self, kind: str, content: Mapping[str, Any], files: Mapping[str, Path | str | bytes] | None = None
    ) -> None:
        courier = self._at_work()
        courier.spool.add(kind, content, files)
        if not self._behind:
            courier.settle(GRACE_SECONDS)
        self._behind = courier.spool.waiting > 0
        self._tell(courier)
        if kind != "end" and courier.refusal:
            refusal, courier.refusal = courier.refusal, None
            raise refusal

    def _tell(self, courier: Courier) -> None:
        """Say that the store is away, or back, once each."""
        if self._behind == self._away:
            return
        self._away = self._behind
        if self._away:
            store = f"The tracking store at {public_address(address())}"
            reason = courier.failure or f"{store} has not answered for {GRACE_SECONDS:g} s."
            self._notify(f"{reason} Work goes on; what is to be put on record waits in {self._place}.")
        else:
            self._notify("The tracking store is back and has all that waited.")

    def _catch_up(self) -> int:
        """Wait some time for all to be delivered; how many entries still wait then."""
        courier = self._at_work()
        courier.hurry(self._patience)
        waiting = courier.spool.waiting
        self._behind = waiting > 0
        if waiting:
            self._patience = min(self._patience, GRACE_SECONDS)
        self._tell(courier)
        return waiting


def _leave(run_id: str) -> None:
    """Take a run, and what was begun in it and cut off, from the runs that MLflow has open: it would tell the store of
    their end at once, and for minutes where that is away."""
    opened = fluent._active_run_stack.get()
    if run_id not in [run.info.run_id for run in opened]:
        return
    os.environ.pop("MLFLOW_RUN_ID", None)
    while True:
        left = opened.pop().info.run_id
        if monitor := fluent.run_id_to_system_metrics_monitor.pop(left, None):
            monitor.finish()
        if left == run_id:
            return
        with suppress(TrackingError), answering():  # one that stays RUNNING is reaped
            MlflowClient().set_terminated(left, "FAILED")


def _now() -> int:
    """Milliseconds, as MLflow counts."""
    return time.time_ns() // 1_000_000
