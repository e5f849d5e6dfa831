"""Runs in MLflow: opening and resuming a run, putting everything about it on record, and reading what is there."""

import os
import socket
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

import mlflow
from mlflow.entities import Run as Run
from mlflow.exceptions import MlflowException
from mlflow.tracking import MlflowClient

from heartseg import processes, storage
from heartseg.config import Config
from heartseg.delivery import PROCESS_TAG as PROCESS_TAG
from heartseg.delivery import REAPED_TAG as REAPED_TAG
from heartseg.delivery import deliver_left
from heartseg.delivery import processes_of as processes_of
from heartseg.tracked_run import TrackedRun as TrackedRun
from heartseg.tracked_run import to_stderr
from heartseg.tracking_store import address as address
from heartseg.tracking_store import answering as answering
from heartseg.tracking_store import connect as connect
from heartseg.tracking_store import use as use
from heartseg.tracking_store import wait_until_there as wait_until_there

CHECKPOINTS = "checkpoints"
IDENTITY_TAG = "heartseg.identity"
DATA_TAG = "heartseg.data.sha256"
SOURCE_TAG = "heartseg.data.source"
HOST_TAG = "heartseg.host"
FOLD_TAG = "heartseg.fold"
EXPERIMENT_TAG = "heartseg.experiment"
KIND_TAG = "heartseg.kind"

# What MLflow answers about a run that is not there, or whose id is none.
NOT_THERE = ("RESOURCE_DOES_NOT_EXIST", "INVALID_PARAMETER_VALUE")
PARENT_TAG = "mlflow.parentRunId"
PAGE = 1000  # runs asked for at once

WORK = Path(Config().training.work_dir)


def open_nested_run(
    parent: str,
    *,
    name: str,
    resume: str | None = None,
    tags: Mapping[str, str] | None = None,
    work: Path = WORK,
    notify: Callable[[str], None] = to_stderr,
) -> TrackedRun:
    """Start a child of the run `parent`, in its experiment, or continue the child `resume`; in any process.

    A new one has its `tags` from its first moment on, and says which process it belongs to, so that it can be found
    however soon its process dies. `work` is the folder in which a folder named by the run's id is or will be.

    Raises:
        TrackingError: If the store fails.
    """
    # That of `mlflow run` is the parent, also in the processes that it starts.
    os.environ.pop("MLFLOW_RUN_ID", None)
    with answering():
        if resume:
            deliver_left(work / resume, notify)
            _take_over(MlflowClient().get_run(resume))
            return TrackedRun(mlflow.start_run(run_id=resume, nested=True), work / resume, notify)
        experiment = MlflowClient().get_run(parent).info.experiment_id
        tags = {**(tags or {}), **_ours()}
        run = mlflow.start_run(run_name=name, experiment_id=experiment, parent_run_id=parent, nested=True, tags=tags)
        return TrackedRun(run, work / run.info.run_id, notify, is_new=True)


def open_run(
    experiment: str,
    *,
    name: str,
    resume: str | None = None,
    tags: Mapping[str, str] | None = None,
    shared: bool = False,
    work: Path = WORK,
    notify: Callable[[str], None] = to_stderr,
) -> TrackedRun:
    """Start a run in `experiment`, or continue `resume`, or take the run that `mlflow run` opened for this process.

    The run says which process it belongs to. `shared` says that others may go on beside this one in the run `resume`.
    `work` is the folder in which a folder named by the run's id is or will be: what was left waiting there by a process
    that had the run `resume` before is delivered first.

    Raises:
        TrackingError: If the store fails or the run to resume is not there.
    """
    opened_for_us = os.environ.get("MLFLOW_RUN_ID")
    with answering():
        if resume:
            if opened_for_us and opened_for_us != resume:
                MlflowClient().set_tag(opened_for_us, "heartseg.continues", resume)
                del os.environ["MLFLOW_RUN_ID"]
            deliver_left(work / resume, notify, shared=shared)
            before = MlflowClient().get_run(resume)
            mlflow.set_experiment(experiment_id=before.info.experiment_id)
            _take_over(before, shared=shared)
            return TrackedRun(mlflow.start_run(run_id=resume), work / resume, notify)
        tags = {**(tags or {}), **_ours()}
        if opened_for_us:
            run = mlflow.start_run(tags=tags)
        else:
            mlflow.set_experiment(experiment)
            run = mlflow.start_run(run_name=name, tags=tags)
        # A launcher may start a process again in the run that it opened.
        return TrackedRun(run, work / run.info.run_id, notify, is_new=not opened_for_us)


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
