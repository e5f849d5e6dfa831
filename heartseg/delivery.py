"""From a spool to the tracking store: in order, tried again until it is there, and without doing anything twice."""

import math
import threading
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path, PurePosixPath

from mlflow.data.dataset_source_registry import resolve_dataset_source
from mlflow.data.meta_dataset import MetaDataset
from mlflow.entities import Dataset, DatasetInput, InputTag, Metric, Param, Run, RunTag
from mlflow.exceptions import MlflowException, RestException
from mlflow.tracking import MlflowClient

from heartseg.errors import TrackingError
from heartseg.spool import Entry, Spool, spools_in
from heartseg.tracking_store import address, answering, is_folder

PROCESS_TAG = "heartseg.process"
REAPED_TAG = "heartseg.reaped"
FIRST_PAUSE_SECONDS, LONGEST_PAUSE_SECONDS = 1.0, 30.0  # between two attempts, doubled from one to the next
HURRIED_PAUSE_SECONDS = 1.0
FREE_SECONDS = 60.0  # for another process to let go of what it delivers
REFUSED = "INVALID_PARAMETER_VALUE"  # of MLflow: said again however often it is asked


def processes_of(run: Run) -> list[str]:
    """The `processes.identity` of each process that the run belongs to, none for a run that does not say."""
    return str(run.data.tags.get(PROCESS_TAG, "")).split()


class Record:
    """A run in the store in use, as the place where the entries of a spool go.

    Where the run has gone on in another process since (`overtaken`), what that one put on record stays as it is, and
    only what is missing is added.
    """

    def __init__(self, run_id: str, *, overtaken: bool = False, reaped_at: int | None = None) -> None:
        self._client = MlflowClient(tracking_uri=address())
        self._run_id = run_id
        self._overtaken = overtaken
        self._reaped_at = reaped_at  # ms, if it was closed as lost
        self._in_files = is_folder()
        self._put: Mapping[str, Callable[[Entry, Spool], None]] = {
            "params": self._params,
            "tags": self._tags,
            "metrics": self._metrics,
            "artifacts": self._artifacts,
            "dataset": self._dataset,
            "end": self._end,
        }

    @classmethod
    def of(cls, spool: Spool) -> "Record":
        """Where the entries of a spool go that another process has left.

        Raises:
            TrackingError: If the store does not have the run.
        """
        with answering():
            run = MlflowClient().get_run(spool.run_id)
        reaped_at = run.info.end_time if REAPED_TAG in run.data.tags else None
        return cls(spool.run_id, overtaken=spool.process not in processes_of(run), reaped_at=reaped_at)

    def put(self, entry: Entry, spool: Spool) -> None:
        """Put one entry on record; a second time it changes nothing.

        Raises:
            TrackingError: If the store fails; `is_refusal` tells whether it ever will take the entry.
        """
        with answering():
            self._put[entry.kind](entry, spool)

    def _params(self, entry: Entry, spool: Spool) -> None:
        # One that is on record stays as it is, where a run is resumed otherwise.
        known = self._client.get_run(self._run_id).data.params
        params = [Param(name, value) for name, value in entry.content["values"].items() if name not in known]
        self._client.log_batch(self._run_id, params=params)

    def _tags(self, entry: Entry, spool: Spool) -> None:
        known = self._client.get_run(self._run_id).data.tags if self._overtaken else {}
        tags = [RunTag(name, value) for name, value in entry.content["values"].items() if name not in known]
        self._client.log_batch(self._run_id, tags=tags)

    def _metrics(self, entry: Entry, spool: Spool) -> None:
        stamp, step = entry.content["time"], entry.content["step"]
        points = [
            # In a file store the metric `dice` is a file, so that `dice/CASE` cannot lie in a folder of that name.
            Metric(f"case_{name}" if self._in_files and "/" in name else name, value, stamp, step)
            for name, value in entry.content["values"].items()
        ]
        if entry.again:
            points = [point for point in points if not self._has(point)]
        self._client.log_batch(self._run_id, metrics=points)
        if self._reaped_at is not None and stamp > self._reaped_at:
            # It lived longer than could be seen.
            self._client.set_terminated(self._run_id, "FAILED", stamp)
            self._reaped_at = stamp

    def _has(self, point: Metric) -> bool:
        """A database takes a point once; a file store, and maybe others, as often as it is told."""
        return any(
            (one.timestamp, one.step) == (point.timestamp, point.step)
            and (one.value == point.value or (math.isnan(one.value) and math.isnan(point.value)))
            for one in self._client.get_metric_history(self._run_id, point.key)
        )

    def _artifacts(self, entry: Entry, spool: Spool) -> None:
        for name in entry.content.get("files", ()):
            folder = str(PurePosixPath(name).parent) if "/" in name else None
            if self._overtaken and name in {one.path for one in self._client.list_artifacts(self._run_id, folder)}:
                continue
            self._client.log_artifact(self._run_id, str(spool.file(name)), folder)

    def _dataset(self, entry: Entry, spool: Spool) -> None:
        content = entry.content
        about = MetaDataset(
            resolve_dataset_source(content["folder"]), name=content["name"], digest=content["digest"]
        ).to_dict()
        dataset = Dataset(**{name: about.get(name) for name in ("name", "digest", "source_type", "source", "schema")})
        tags = [InputTag("mlflow.data.context", "training")]
        self._client.log_inputs(self._run_id, [DatasetInput(dataset, tags)])

    def _end(self, entry: Entry, spool: Spool) -> None:
        if self._overtaken:
            return
        if self._reaped_at is not None:
            # It was taken for cut off, where only its end had not come through.
            with suppress(MlflowException):
                self._client.delete_tag(self._run_id, REAPED_TAG)
        self._client.set_terminated(self._run_id, entry.content["status"], entry.content["time"])


def is_refusal(error: TrackingError) -> bool:
    """True if the store itself says that it will not have an entry, rather than being away, full or locked."""
    cause = error.__cause__
    # What a server between here and MLflow answers says nothing about the entry.
    by_mlflow = isinstance(cause, RestException) or not address().startswith("http")
    return isinstance(cause, MlflowException) and cause.error_code == REFUSED and by_mlflow


def deliver(spool: Spool, record: Record) -> list[str]:
    """Put all entries of a spool on record, in order; why the store refused some, which are dropped.

    Raises:
        TrackingError: If the store fails; what is not on record by then waits on.
    """
    refused = []
    while entry := spool.first():
        try:
            record.put(entry, spool)
        except TrackingError as error:
            if not is_refusal(error):
                raise
            refused.append(error.message)
        spool.remove_first()
    return refused


def deliver_left(place: Path, notify: Callable[[str], None], *, shared: bool = False) -> None:
    """Deliver what an earlier process of a run left waiting in the run's folder `place`.

    What another process that shares the run has waiting there is its own to deliver.
    """
    for folder in spools_in(place):
        end = time.monotonic() + FREE_SECONDS
        while (spool := Spool.take(folder)) is None and not shared and folder.exists():
            if time.monotonic() > end:
                raise TrackingError(f"{folder} is in use by another process.", hint="Wait for it, then try again.")
            time.sleep(0.2)
        if spool is None:
            continue
        try:
            waiting = spool.waiting
            refused = deliver(spool, Record.of(spool))
        finally:
            spool.close()
        for sentence in refused:
            notify(sentence)
        if waiting:
            notify(f"Put {waiting} entries on record that waited in {folder}.")


class Courier:
    """Delivers what is added to a spool, in a thread of its own, so that nobody waits for a store that is away.

    `failure` is why the last attempt came to nothing, empty when it did not. `refusal` is an error of an entry that the
    store will not have, for whoever writes to raise.
    """

    def __init__(self, spool: Spool, record: Record) -> None:
        self.spool, self._record = spool, record
        self.failure = ""
        self.refusal: TrackingError | None = None
        self._news = threading.Condition()
        self._hurried = self._stopped = False
        threading.Thread(target=self._work, name=f"courier-{spool.run_id[:8]}", daemon=True).start()

    def settle(self, seconds: float) -> None:
        """Wait until all is delivered, an attempt fails or the time is over."""
        with self._news:
            self._news.notify_all()
            self._news.wait_for(lambda: not self.spool.waiting or self.failure, timeout=seconds)

    def hurry(self, seconds: float) -> None:
        """Wait until all is delivered or the time is over, trying again and again."""
        end = time.monotonic() + seconds
        with self._news:
            while self.spool.waiting and (left := end - time.monotonic()) > 0:
                self._hurried = True
                self._news.notify_all()
                self._news.wait_for(lambda: not self.spool.waiting, timeout=min(left, HURRIED_PAUSE_SECONDS))

    def close(self) -> None:
        """Deliver nothing more and let go of the spool. An attempt under way is not waited for, and not counted."""
        with self._news:
            self._stopped = True
            self._news.notify_all()
        self.spool.close()

    def _work(self) -> None:
        pause = 0.0
        while True:
            with self._news:
                self._news.wait_for(lambda: self._stopped or self.spool.waiting)
            failure, refusal = self._attempt()
            with self._news:
                if self._stopped:
                    return
                self.failure, self.refusal = failure, refusal or self.refusal
                if not failure:
                    self.spool.remove_first()
                self._news.notify_all()
                pause = min(max(FIRST_PAUSE_SECONDS, 2 * pause), LONGEST_PAUSE_SECONDS) if failure else 0.0
                if failure:
                    self._news.wait_for(lambda: self._stopped or self._hurried, timeout=pause)
                self._hurried = False

    def _attempt(self) -> tuple[str, TrackingError | None]:
        entry = self.spool.first()
        if self._stopped or entry is None:
            return "", None
        try:
            self._record.put(entry, self.spool)
        except TrackingError as error:
            return ("", error) if is_refusal(error) else (error.message, None)
        except Exception as error:  # noqa: BLE001 - what it is, a thread that is gone would never tell
            return f"{type(error).__name__}: {error}", None
        return "", None
