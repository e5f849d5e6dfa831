"""Runs in MLflow: finding the store, opening and resuming a run, and putting everything about it on record."""

import logging
import os
import socket
import tempfile
import warnings
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import mlflow
import requests
from mlflow.data.dataset_source_registry import resolve_dataset_source
from mlflow.data.meta_dataset import MetaDataset
from mlflow.entities import Run as Run
from mlflow.exceptions import MlflowException
from mlflow.tracking import MlflowClient
from sqlalchemy.exc import SQLAlchemyError

from heartseg import processes, storage
from heartseg.addresses import public_address
from heartseg.errors import TrackingError

CHECKPOINTS = "checkpoints"
IDENTITY_TAG = "heartseg.identity"
DATA_TAG = "heartseg.data.sha256"
SOURCE_TAG = "heartseg.data.source"
HOST_TAG = "heartseg.host"
PROCESS_TAG = "heartseg.process"
REAPED_TAG = "heartseg.reaped"
FOLD_TAG = "heartseg.fold"
EXPERIMENT_TAG = "heartseg.experiment"
KIND_TAG = "heartseg.kind"

# What MLflow answers about a run that is not there, or whose id is none.
NOT_THERE = ("RESOURCE_DOES_NOT_EXIST", "INVALID_PARAMETER_VALUE")
PARENT_TAG = "mlflow.parentRunId"
PAGE = 1000  # runs asked for at once


def connect() -> str:
    """Make sure that the tracking store answers, and return its address without a password.

    An HTTP server is asked once with a short time limit, where MLflow's own client would try for minutes.

    Raises:
        TrackingError: If the store is not there.
    """
    for name in ("alembic", "mlflow"):
        logging.getLogger(name).setLevel(logging.WARNING)
    warnings.filterwarnings("ignore", module="mlflow")
    # Bars for files of some bytes, drawn into log files as well.
    os.environ.setdefault("MLFLOW_ENABLE_ARTIFACTS_PROGRESS_BAR", "false")
    # MLflow prints each run's address, with any password in it, on the stdout that --json keeps to one document.
    os.environ["MLFLOW_SUPPRESS_PRINTING_URL_TO_STDOUT"] = "true"
    address = mlflow.get_tracking_uri()
    parts = urlsplit(address)
    if parts.scheme in ("http", "https"):
        _ask_server(address)
    elif parts.scheme in ("", "file"):
        # Whoever names a file store wants it; MLflow 3 asks for this consent besides.
        os.environ.setdefault("MLFLOW_ALLOW_FILE_STORE", "true")
    with answering():
        MlflowClient().search_experiments(max_results=1)
    return public_address(address)


def address() -> str:
    """The address of the store in use, for another process to `use`; with any password in it."""
    uri: str = mlflow.get_tracking_uri()
    return uri


def use(address: str) -> None:
    """Take the store at `address` from now on."""
    mlflow.set_tracking_uri(address)


@contextmanager
def answering() -> Iterator[None]:
    """Turn what a missing or failing store raises into one sentence.

    Raises:
        TrackingError: Instead of MLflow's, the database's or the file system's own errors.
    """
    try:
        yield
    except (MlflowException, SQLAlchemyError, requests.RequestException, OSError) as error:
        reason = (str(error).splitlines() or ["no reason given"])[0]
        address = mlflow.get_tracking_uri()
        public = public_address(address)
        raise TrackingError(
            f"The tracking store at {public} failed: {reason.replace(address, public)}",
            hint="Check MLFLOW_TRACKING_URI and that the store is there and writable.",
        ) from error


class TrackedRun:
    """One run of MLflow, open in this process. Made by `open_run`; ended by `end`."""

    def __init__(self, run: Run) -> None:
        self.run_id: str = run.info.run_id

    def log_params(self, params: Mapping[str, Any]) -> None:
        """Parameters, once for a run: one that is on record stays as it is, where a run is resumed otherwise."""
        with answering():
            known = MlflowClient().get_run(self.run_id).data.params
            mlflow.log_params({n: value for n, value in params.items() if n not in known}, run_id=self.run_id)

    def set_tags(self, tags: Mapping[str, str]) -> None:
        """Tags; an earlier value is replaced."""
        with answering():
            for name, value in tags.items():
                MlflowClient().set_tag(self.run_id, name, value)

    def log_metrics(self, metrics: Mapping[str, float], *, step: int | None = None) -> None:
        """Metrics of one step."""
        with answering():
            mlflow.log_metrics(_storable(metrics), step=step, synchronous=True, run_id=self.run_id)

    def log_text(self, name: str, text: str) -> None:
        """A small text artifact."""
        with answering():
            mlflow.log_text(text, name, run_id=self.run_id)

    def log_file(self, path: Path, folder: str | None = None) -> None:
        """A file as an artifact in `folder`."""
        with answering():
            mlflow.log_artifact(str(path), folder, run_id=self.run_id)

    def log_folder(self, path: Path, folder: str) -> None:
        """All files below `path` as artifacts in `folder`."""
        with answering():
            mlflow.log_artifacts(str(path), folder, run_id=self.run_id)

    def log_dataset(self, *, name: str, digest: str, folder: Path) -> None:
        """The data set as an input of the run; `digest` is cut to the 36 characters that MLflow keeps."""
        with answering():
            source = resolve_dataset_source(str(folder.resolve()))
            mlflow.log_input(MetaDataset(source, name=name, digest=digest[:36]), context="training")

    def end(self, status: str) -> None:
        """Close the run as FINISHED, FAILED or KILLED."""
        with answering():
            # One that was begun in it and cut off lies on top of MLflow's stack.
            while (open_run := mlflow.active_run()) and open_run.info.run_id != self.run_id:
                mlflow.end_run("FAILED")
            mlflow.end_run(status)


def open_nested_run(
    parent: str, *, name: str, resume: str | None = None, tags: Mapping[str, str] | None = None
) -> TrackedRun:
    """Start a child of the run `parent`, in its experiment, or continue the child `resume`; in any process.

    A new one has its `tags` from its first moment on, and says which process it belongs to, so that it can be found
    however soon its process dies.

    Raises:
        TrackingError: If the store fails.
    """
    # That of `mlflow run` is the parent, also in the processes that it starts.
    os.environ.pop("MLFLOW_RUN_ID", None)
    with answering():
        if resume:
            _take_over(MlflowClient().get_run(resume))
            return TrackedRun(mlflow.start_run(run_id=resume, nested=True))
        experiment = MlflowClient().get_run(parent).info.experiment_id
        tags = {**(tags or {}), **_ours()}
        run = mlflow.start_run(run_name=name, experiment_id=experiment, parent_run_id=parent, nested=True, tags=tags)
        return TrackedRun(run)


def open_run(
    experiment: str,
    *,
    name: str,
    resume: str | None = None,
    tags: Mapping[str, str] | None = None,
    shared: bool = False,
) -> TrackedRun:
    """Start a run in `experiment`, or continue `resume`, or take the run that `mlflow run` opened for this process.

    The run says which process it belongs to. `shared` says that others may go on beside this one in the run `resume`.

    Raises:
        TrackingError: If the store fails or the run to resume is not there.
    """
    opened_for_us = os.environ.get("MLFLOW_RUN_ID")
    with answering():
        if resume:
            if opened_for_us and opened_for_us != resume:
                MlflowClient().set_tag(opened_for_us, "heartseg.continues", resume)
                del os.environ["MLFLOW_RUN_ID"]
            before = MlflowClient().get_run(resume)
            mlflow.set_experiment(experiment_id=before.info.experiment_id)
            _take_over(before, shared=shared)
            return TrackedRun(mlflow.start_run(run_id=resume))
        tags = {**(tags or {}), **_ours()}
        if opened_for_us:
            return TrackedRun(mlflow.start_run(tags=tags))
        mlflow.set_experiment(experiment)
        return TrackedRun(mlflow.start_run(run_name=name, tags=tags))


def processes_of(run: Run) -> list[str]:
    """The `processes.identity` of each process that the run belongs to, none for a run that does not say."""
    return str(run.data.tags.get(PROCESS_TAG, "")).split()


def _ours() -> dict[str, str]:
    """What says that a run belongs to this process."""
    return {HOST_TAG: host(), PROCESS_TAG: processes.identity()}


def _take_over(run: Run, *, shared: bool = False) -> None:
    """Have a run say, before it goes on, that it belongs to this process: and to others still, where it is shared."""
    client, run_id, tags = MlflowClient(), run.info.run_id, _ours()
    if shared and run.info.status == "RUNNING":
        others = [process for process in processes_of(run) if not processes.is_gone(process)]
        tags[PROCESS_TAG] = " ".join(dict.fromkeys([*others, tags[PROCESS_TAG]]))
    for name, value in tags.items():
        client.set_tag(run_id, name, value)
    if REAPED_TAG in run.data.tags:
        client.delete_tag(run_id, REAPED_TAG)


def find_unfinished(experiment: str, *, identity: str, data_sha256: str) -> list[Run]:
    """Runs of the same settings on the same data that did not end well, newest first."""
    client = MlflowClient()
    with answering():
        experiments = _experiments(experiment)
        if not experiments:
            return []
        runs = client.search_runs(
            experiments,
            f"tags.`{IDENTITY_TAG}` = '{identity}' and tags.`{DATA_TAG}` = '{data_sha256}'",
            order_by=["attributes.start_time DESC"],
        )
    # A fold of an ensemble is resumed through its parent.
    return [run for run in runs if run.info.status != "FINISHED" and PARENT_TAG not in run.data.tags]


def nested_runs(run_id: str) -> dict[str, str]:
    """Fold → id of the runs nested in a run, the newest of each fold."""
    client = MlflowClient()
    with answering():
        experiment = client.get_run(run_id).info.experiment_id
        runs = client.search_runs(
            [experiment], f"tags.`{PARENT_TAG}` = '{run_id}'", order_by=["attributes.start_time ASC"]
        )
    return {run.data.tags[FOLD_TAG]: run.info.run_id for run in runs if FOLD_TAG in run.data.tags}


def children(run_id: str) -> list[Run]:
    """The runs nested in a run, oldest first."""
    experiment = find_run(run_id).info.experiment_id
    return list(search([experiment], f"tags.`{PARENT_TAG}` = '{run_id}'", oldest_first=True))


def experiments() -> dict[str, str]:
    """Id → name of the experiments of the store."""
    found: dict[str, str] = {}
    page = None
    with answering():
        while True:
            listed = MlflowClient().search_experiments(page_token=page)
            found |= {experiment.experiment_id: experiment.name for experiment in listed}
            page = listed.token
            if not page:
                return found


def search(
    experiment_ids: Sequence[str], words: str = "", *, limit: int | None = None, oldest_first: bool = False
) -> Iterator[Run]:
    """The runs of these experiments to which `words` of MLflow's search apply; newest first, page by page.

    Raises:
        TrackingError: If the store fails.
    """
    page, left = None, limit
    order = [f"attributes.start_time {'ASC' if oldest_first else 'DESC'}"]
    while experiment_ids and left != 0:
        with answering():
            size = PAGE if left is None else min(PAGE, left)
            runs = MlflowClient().search_runs(
                list(experiment_ids), words, order_by=order, max_results=size, page_token=page
            )
        yield from runs
        left = None if left is None else left - len(runs)
        page = runs.token
        if not page:
            return


def find_tagged(experiment: str, tags: Mapping[str, str]) -> list[Run]:
    """The runs of an experiment that carry all these tags, oldest first."""
    words = " and ".join(f"tags.`{name}` = '{value}'" for name, value in tags.items())
    with answering():
        experiments = _experiments(experiment)
        if not experiments:
            return []
        return list(MlflowClient().search_runs(experiments, words, order_by=["attributes.start_time ASC"]))


def terminate(run_id: str, status: str, tags: Mapping[str, str], *, end_time: int | None = None) -> None:
    """Close a run that its own process can no longer close, with `tags` that say why, as of `end_time` (ms) or now."""
    client = MlflowClient()
    with answering():
        for name, value in tags.items():
            client.set_tag(run_id, name, value)
        client.set_terminated(run_id, status, end_time)


def end_nested(parent: str, fold: str, status: str) -> None:
    """Close the run of a fold whose process can no longer do it."""
    with answering():
        if run_id := nested_runs(parent).get(fold):
            MlflowClient().set_terminated(run_id, status)


def find_run(run_id: str) -> Run:
    """The run of that id.

    Raises:
        TrackingError: If it is not in the store.
    """
    with answering():
        return MlflowClient().get_run(run_id)


def fetch_checkpoints(run_id: str, folder: Path) -> None:
    """Copy the run's checkpoint artifacts into `folder`, for a resume on another machine."""
    with answering():
        client = MlflowClient()
        for entry in client.list_artifacts(run_id, CHECKPOINTS):
            with tempfile.TemporaryDirectory() as beside:
                # Stores differ in the folders that they make for one file, but all say where it is.
                content = Path(client.download_artifacts(run_id, entry.path, beside)).read_bytes()
            storage.write_bytes(folder / Path(entry.path).name, content)


def newest_metrics(run: Run) -> dict[str, tuple[float, int, int]]:
    """Name → value, step and time (ms) of what a run has logged last of each metric."""
    return {metric.key: (metric.value, metric.step, metric.timestamp) for metric in run.data.to_proto().metrics}


def values_of(run_id: str, metric: str) -> list[float]:
    """All values of a metric of a run, in the order they were logged."""
    with answering():
        return [point.value for point in MlflowClient().get_metric_history(run_id, metric)]


def steps_of(run_id: str, metric: str) -> set[int]:
    """The steps at which a metric of a run is on record."""
    with answering():
        return {point.step for point in MlflowClient().get_metric_history(run_id, metric)}


def history_of(run_id: str, metric: str) -> list[tuple[int, float]]:
    """Step and value of every point of a metric of a run, in the order they were logged."""
    with answering():
        points = MlflowClient().get_metric_history(run_id, metric)
    return [(point.step, point.value) for point in sorted(points, key=lambda point: (point.timestamp, point.step))]


def read_text(run_id: str, name: str) -> str:
    """A text artifact of a run."""
    with answering():
        text: str = mlflow.artifacts.load_text(f"runs:/{run_id}/{name}")
    return text


def find_text(run_id: str, name: str) -> str:
    """A text artifact of a run, empty where there is none, or no such run."""
    folder = name.rpartition("/")[0]
    with answering():
        try:
            there = [entry.path for entry in MlflowClient().list_artifacts(run_id, folder or None)]
        except MlflowException as error:
            if error.error_code in NOT_THERE:
                return ""
            raise
    return read_text(run_id, name) if name in there else ""


def find_bytes(run_id: str, name: str) -> bytes | None:
    """The content of an artifact of a run, None where there is none."""
    client = MlflowClient()
    with answering():
        there = [entry.path for entry in client.list_artifacts(run_id, name.rpartition("/")[0] or None)]
        if name not in there:
            return None
        with tempfile.TemporaryDirectory() as beside:
            return Path(client.download_artifacts(run_id, name, beside)).read_bytes()


def host() -> str:
    """The name that this machine's runs carry."""
    return socket.gethostname()


def _experiments(name: str) -> list[str]:
    """The ids of the experiments that runs of `name` may be in: its own, and the one that `mlflow run` was given."""
    found = MlflowClient().get_experiment_by_name(name)
    given = os.environ.get("MLFLOW_EXPERIMENT_ID")
    return sorted({*([found.experiment_id] if found else []), *([given] if given else [])})


def _storable(metrics: Mapping[str, float]) -> dict[str, float]:
    """In a file store the metric `dice` is a file, so that `dice/CASE` cannot lie in a folder of that name."""
    if urlsplit(mlflow.get_tracking_uri()).scheme not in ("", "file"):
        return dict(metrics)
    return {f"case_{name}" if "/" in name else name: value for name, value in metrics.items()}


def _ask_server(address: str) -> None:
    trusting = os.environ.get("MLFLOW_TRACKING_INSECURE_TLS", "").lower() == "true"
    try:
        # Whatever it says, even that the door is locked: it is there. MLflow's client brings the credentials.
        requests.get(f"{address.rstrip('/')}/health", timeout=5, verify=not trusting)
    except requests.RequestException as error:
        raise TrackingError(
            f"The tracking server at {public_address(address)} does not answer.",
            hint="Start it, or unset MLFLOW_TRACKING_URI to use the local mlflow.db.",
        ) from error
