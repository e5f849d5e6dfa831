"""Merging what another store holds into the tracking store in use: as often as wanted, only what is new each time.

A copy carries the id of the run it was made from from its first moment on, and the digest of all that was brought over
from its last: without the digest an import was cut off, and what is missing is found by comparing. Nothing is ever
taken away from a copy.
"""

import hashlib
import math
import os
import shutil
import tempfile
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from functools import partial
from itertools import islice
from pathlib import Path
from typing import Any, TypeVar
from urllib.parse import urlsplit
from urllib.request import url2pathname

import mlflow
from filelock import FileLock, Timeout
from mlflow.entities import (
    Dataset,
    DatasetInput,
    FileInfo,
    InputTag,
    LoggedModel,
    LoggedModelInput,
    LoggedModelOutput,
    Metric,
    Param,
    Run,
    RunTag,
    ViewType,
)
from mlflow.exceptions import MlflowException
from mlflow.tracking import MlflowClient
from platformdirs import user_cache_path

from heartseg.errors import TransferError
from heartseg.tracking import answering
from heartseg.transfer.snapshot import (
    RUNNING,
    Files,
    Point,
    SourceExperiment,
    SourceModel,
    SourceRun,
    SourceStore,
    parents_first,
    sha256_of,
)

ORIGIN_TAG = "heartseg.source_run_id"
DIGEST_TAG = "heartseg.source_digest"
MODEL_TAG = "heartseg.source_model_id"
PARENT_TAG = "mlflow.parentRunId"
# What a person may have written into a copy since.
OURS_TO_KEEP = ("mlflow.note.content", "mlflow.runName")
# What MLflow answers about a run that is not there, or whose id is none.
NOT_THERE = ("RESOURCE_DOES_NOT_EXIST", "INVALID_PARAMETER_VALUE")
# MLflow takes so many in one call.
METRICS_A_CALL, OTHERS_A_CALL = 1000, 100
# Databases cannot hold infinity; MLflow keeps the largest number for it.
LARGEST = 1.7976931348623157e308

T = TypeVar("T")
Identity = tuple[str, float | str, int, int]


@dataclass(frozen=True)
class MergedRun:
    """What became of one run. `action` is `added`, `completed` (more of it was brought over), `unchanged` or `deleted`
    (its copy was deleted here, so it is left alone)."""

    source_run_id: str
    run_id: str
    name: str
    experiment: str
    action: str
    registered: bool


@dataclass(frozen=True)
class Merged:
    """What an import did; `notes` are sentences on what could not be read to its end."""

    runs: tuple[MergedRun, ...]
    notes: tuple[str, ...]

    def count(self, action: str) -> int:
        """The number of runs with that action."""
        return sum(run.action == action for run in self.runs)

    def to_dict(self) -> dict[str, Any]:
        """For `--json`."""
        return asdict(self)

    def table(self) -> str:
        """A line for each run, and one on all."""
        lines = [f"{run.action:10} {run.run_id}  {run.experiment}: {run.name}" for run in self.runs]
        words = [f"{self.count(action)} {action}" for action in ("added", "completed", "unchanged", "deleted")]
        return "\n".join([*lines, f"{len(self.runs)} runs: {', '.join(words)}."])


def merge(source: SourceStore, *, on_run: Callable[[int, int], None] = lambda done, total: None) -> Merged:
    """Bring every run of `source` into the store in use, experiments by name, parents before what is nested in them.

    Raises:
        TransferError: If `source` is the store in use, an experiment of that name was deleted here, or another import
            into this store goes on.
        TrackingError: If the store fails. What was brought over stays, and the next import completes it.
    """
    with _alone(), answering():
        merging = _Merging(source)
        return Merged(tuple(merging.runs(on_run)), source.passed_over)


def origin_of(run_id: str) -> str:
    """The id that a run has in the store that it was brought over from; its own if it was not, or is not here.

    Raises:
        TrackingError: If the store fails.
    """
    with answering():
        try:
            tags: Mapping[str, str] = MlflowClient().get_run(run_id).data.tags
        except MlflowException as error:
            if error.error_code in NOT_THERE:
                return run_id
            raise
    return tags.get(ORIGIN_TAG, run_id)


class _Merging:
    def __init__(self, source: SourceStore) -> None:
        self._source = source
        self._client = MlflowClient()
        self._copies = self._known_copies()
        self._ids: dict[str, str] = {}  # a run's id there → here
        self._models: dict[str, str] = {}

    def runs(self, on_run: Callable[[int, int], None]) -> Iterator[MergedRun]:
        homes = {run.run_id: experiment for experiment in self._source.experiments for run in experiment.runs}
        # Over all experiments: a run may be nested in one of another.
        runs = parents_first({run.run_id: run for one in self._source.experiments for run in one.runs})
        ids: dict[str, str] = {}
        for done, run in enumerate(runs, start=1):
            home = homes[run.run_id]
            if home.name not in ids:
                # Where there is a run only: every file store has an experiment Default.
                ids[home.name] = self._experiment(home)
            run_id, action = self._merge(run, ids[home.name])
            self._ids[run.run_id] = run_id
            on_run(done, len(runs))
            yield MergedRun(run.run_id, run_id, run.name, home.name, action, run.run_id in self._source.registered)

    def _known_copies(self) -> dict[str, Run]:
        """Every run here that came from another store, deleted ones too, by the id of its source."""
        everything = _all_pages(lambda token: self._client.search_experiments(view_type=ViewType.ALL, page_token=token))
        experiments = [experiment.experiment_id for experiment in everything]
        found: dict[str, Run] = {}
        for some in _in_parts(experiments, OTHERS_A_CALL):
            for run in _all_pages(partial(self._search_copies, some)):
                origin = run.data.tags[ORIGIN_TAG]
                if origin not in found or run.info.lifecycle_stage == "active":
                    found[origin] = run
        return found

    def _search_copies(self, experiments: list[str], token: str | None) -> Any:
        return self._client.search_runs(
            experiments, f"tags.`{ORIGIN_TAG}` LIKE '%'", run_view_type=ViewType.ALL, page_token=token
        )

    def _experiment(self, source: SourceExperiment) -> str:
        found = self._client.get_experiment_by_name(source.name)
        if found is None:
            try:
                return str(self._client.create_experiment(source.name, tags=dict(source.tags)))
            except MlflowException as error:
                if error.error_code != "RESOURCE_ALREADY_EXISTS":
                    raise
                found = self._client.get_experiment_by_name(source.name)
        if found.lifecycle_stage != "active":
            raise TransferError(
                f"The experiment {source.name} was deleted in this store, so its runs cannot be brought over.",
                hint=f"Restore it: mlflow experiments restore --experiment-id {found.experiment_id}",
            )
        return str(found.experiment_id)

    def _merge(self, source: SourceRun, experiment: str) -> tuple[str, str]:
        origin = source.tags.get(ORIGIN_TAG, source.run_id)
        copy, digest = self._copies.get(origin) or self._own(origin), source.digest()
        if copy is None:
            tags = {**self._tags(source), ORIGIN_TAG: origin}
            made = self._client.create_run(experiment, source.start_time, tags, source.name or None)
            self._ids[source.run_id] = made.info.run_id
            self._fill(source, made, fresh=True)
            action = "added"
        elif copy.info.lifecycle_stage != "active":
            return copy.info.run_id, "deleted"
        elif copy.data.tags.get(DIGEST_TAG) == digest:
            for model_id, here in self._copied_models(copy).items():
                self._models[model_id] = here.model_id
            return copy.info.run_id, "unchanged"
        else:
            self._ids[source.run_id] = copy.info.run_id
            made = self._client.get_run(copy.info.run_id)
            self._fill(source, made, fresh=False)
            action = "completed"
        self._client.set_tag(made.info.run_id, DIGEST_TAG, digest)
        return made.info.run_id, action

    def _own(self, run_id: str) -> Run | None:
        """The run itself, where it was brought from here to there."""
        try:
            return self._client.get_run(run_id)
        except MlflowException as error:
            if error.error_code in NOT_THERE:
                return None
            raise

    def _fill(self, source: SourceRun, copy: Run, *, fresh: bool) -> None:
        run_id = copy.info.run_id
        params = {key: value for key, value in source.params.items() if key not in copy.data.params}
        tags = {
            key: value
            for key, value in self._tags(source).items()
            if copy.data.tags.get(key) != value and not (key in OURS_TO_KEEP and key in copy.data.tags)
        }
        for some in _in_parts([Param(key, value) for key, value in params.items()], OTHERS_A_CALL):
            self._client.log_batch(run_id, params=some)
        for some in _in_parts([RunTag(key, value) for key, value in tags.items()], OTHERS_A_CALL):
            self._client.log_batch(run_id, tags=some)
        linked = self._fill_models(source, copy)
        self._fill_metrics(source, copy, linked, fresh=fresh)
        self._fill_inputs(source, copy)
        self._fill_artifacts(source.artifacts, run_id, fresh=fresh)
        self._settle(source, copy)

    def _settle(self, source: SourceRun, copy: Run) -> None:
        """Status and end, last: whoever sees a run that is finished sees a whole one."""
        run_id = copy.info.run_id
        if source.status in RUNNING:
            if copy.info.status != source.status:
                self._client.update_run(run_id, status=source.status)
        elif (copy.info.status, copy.info.end_time) != (source.status, source.end_time):
            self._client.set_terminated(run_id, source.status, source.end_time)

    def _tags(self, source: SourceRun) -> dict[str, str]:
        """The tags of a run, those that name another run of its store with the id of that run's copy."""
        tags = {key: value for key, value in source.tags.items() if key not in (DIGEST_TAG, ORIGIN_TAG)}
        return {key: self._ids.get(value, value) for key, value in tags.items()}

    def _fill_models(self, source: SourceRun, copy: Run) -> dict[Identity, list[Metric]]:
        """Bring the logged models over; answer with the points that belong to one and are not on record with it."""
        copied = self._copied_models(copy) if source.models else {}
        linked: dict[Identity, list[Metric]] = {}
        for model in source.models:
            here = copied.get(model.model_id) or self._client.create_logged_model(
                copy.info.experiment_id,
                name=model.name,
                source_run_id=copy.info.run_id,
                tags={**model.tags, MODEL_TAG: model.model_id},
                params=dict(model.params),
                model_type=model.model_type,
            )
            self._models[model.model_id] = here.model_id
            if str(here.status) != model.status and model.status != "PENDING":
                self._fill_model(model, here)
            known = {
                _identity(metric.key, metric.value, metric.timestamp, metric.step) for metric in here.metrics or []
            }
            for point, name, digest in model.points.get(source.run_id, ()):
                if _identity_of(point) not in known:
                    linked.setdefault(_identity_of(point), []).append(
                        Metric(point.key, point.value, point.timestamp, point.step, here.model_id, name, digest)
                    )
        outputs = {output.model_id for output in copy.outputs.model_outputs} if copy.outputs else set()
        wanted = [(self._models.get(model_id, model_id), step) for model_id, step in source.model_outputs]
        missing = [LoggedModelOutput(model_id, step) for model_id, step in wanted if model_id not in outputs]
        if missing:
            self._client.log_outputs(copy.info.run_id, missing)
        return linked

    def _copied_models(self, copy: Run) -> dict[str, LoggedModel]:
        found = _all_pages(
            lambda token: self._client.search_logged_models(
                [copy.info.experiment_id], f"source_run_id = '{copy.info.run_id}'", page_token=token
            )
        )
        return {model.tags[MODEL_TAG]: model for model in found if MODEL_TAG in model.tags}

    def _fill_model(self, model: SourceModel, here: LoggedModel) -> None:
        # Only a whole one is finalised, so one that is not is copied over once more.
        if model.artifacts.paths():
            self._client.log_model_artifacts(here.model_id, str(model.artifacts.root))
        self._client.finalize_logged_model(here.model_id, model.status)

    def _fill_metrics(
        self, source: SourceRun, copy: Run, linked: Mapping[Identity, Sequence[Metric]], *, fresh: bool
    ) -> None:
        known = set() if fresh else self._known_points(source, copy)
        missing = [point for point in source.points if _identity_of(point) not in known]
        # A batch of one metric after the other: the database then looks up few latest values for each batch.
        plain = [_metric(point) for point in missing if _identity_of(point) not in linked]
        for some in _in_parts(plain, METRICS_A_CALL):
            self._client.log_batch(copy.info.run_id, metrics=some)
        for some in _in_parts([metric for metrics in linked.values() for metric in metrics], METRICS_A_CALL):
            self._client.log_batch(copy.info.run_id, metrics=some)

    def _known_points(self, source: SourceRun, copy: Run) -> set[Identity]:
        keys = {point.key for point in source.points} & set(copy.data.metrics)
        return {
            _identity(metric.key, metric.value, metric.timestamp, metric.step)
            for key in sorted(keys)
            for metric in self._client.get_metric_history(copy.info.run_id, key)
        }

    def _fill_inputs(self, source: SourceRun, copy: Run) -> None:
        taken = copy.inputs.dataset_inputs if copy.inputs else []
        known = {(use.dataset.name, use.dataset.digest) for use in taken}
        datasets = [
            DatasetInput(
                Dataset(use.name, use.digest, use.source_type, use.source, use.schema, use.profile),
                [InputTag(key, value) for key, value in use.tags],
            )
            for use in source.datasets
            if (use.name, use.digest) not in known
        ]
        there = {taken.model_id for taken in copy.inputs.model_inputs} if copy.inputs else set()
        wanted = [self._models.get(model_id, model_id) for model_id in source.model_inputs]
        models = [LoggedModelInput(model_id) for model_id in wanted if model_id not in there]
        if datasets or models:
            self._client.log_inputs(copy.info.run_id, datasets, models)

    def _fill_artifacts(self, files: Files, run_id: str, *, fresh: bool) -> None:
        if not files.paths():
            return
        if fresh:
            self._client.log_artifacts(run_id, str(files.root))
            return
        sizes = dict(self._listed(run_id, None))
        missing = {
            name: path for name, path in files.named()
            if sizes.get(name) != path.stat().st_size or not self._is_same(run_id, name, path)
        }  # fmt: skip
        if missing:
            with _gathered(missing) as folder:
                self._client.log_artifacts(run_id, str(folder))

    def _listed(self, run_id: str, folder: str | None) -> Iterator[tuple[str, int | None]]:
        entries: list[FileInfo] = self._client.list_artifacts(run_id, folder)
        for entry in entries:
            if entry.is_dir:
                yield from self._listed(run_id, entry.path)
            else:
                yield entry.path, entry.file_size

    def _is_same(self, run_id: str, name: str, path: Path) -> bool:
        with tempfile.TemporaryDirectory() as folder:
            return sha256_of(Path(self._client.download_artifacts(run_id, name, folder))) == sha256_of(path)


@contextmanager
def _gathered(files: Mapping[str, Path]) -> Iterator[Path]:
    """A folder that holds just these files under their names."""
    with tempfile.TemporaryDirectory() as folder:
        for name, path in files.items():
            place = Path(folder) / name
            place.parent.mkdir(parents=True, exist_ok=True)
            try:
                os.link(path, place)
            except OSError:  # another disk
                shutil.copyfile(path, place)
        yield Path(folder)


@contextmanager
def _alone() -> Iterator[None]:
    """One import into a store at a time on this machine: two would each make a copy of a run that neither finds yet."""
    uri = mlflow.get_tracking_uri()
    lock = FileLock(user_cache_path("heartseg") / f"import-{hashlib.sha256(uri.encode()).hexdigest()[:16]}.lock")
    Path(lock.lock_file).parent.mkdir(parents=True, exist_ok=True)
    try:
        lock.acquire(timeout=0)
    except Timeout as error:
        raise TransferError("Another import into this tracking store goes on.", hint="Wait for its end.") from error
    try:
        yield
    finally:
        lock.release()


def refuse_itself(source: Path) -> None:
    """Raises a TransferError if the folder `source` is the store in use."""
    parts = urlsplit(mlflow.get_tracking_uri())
    if parts.scheme in ("", "file") and Path(url2pathname(parts.path)).resolve() == source.resolve():
        raise TransferError(
            f"{source} is the tracking store in use itself.",
            hint="Set MLFLOW_TRACKING_URI to the store to import into.",
        )


def _metric(point: Point) -> Metric:
    return Metric(point.key, point.value, point.timestamp, point.step)


def _identity_of(point: Point) -> Identity:
    return _identity(point.key, point.value, point.timestamp, point.step)


def _identity(key: str, value: float, timestamp: int, step: int) -> Identity:
    """What tells one point from another, as a database keeps it."""
    if math.isinf(value):
        value = math.copysign(LARGEST, value)
    return key, "nan" if math.isnan(value) else value, timestamp, step


def _in_parts(items: Iterable[T], size: int) -> Iterator[list[T]]:
    rest = iter(items)
    while part := list(islice(rest, size)):
        yield part


def _all_pages(search: Callable[[str | None], Any]) -> Iterator[Any]:
    page = search(None)
    yield from page
    while page.token:
        page = search(page.token)
        yield from page
