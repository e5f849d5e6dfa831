"""Filling one copy of a run with what its source holds and it has not yet."""

import math
import os
import shutil
import tempfile
from collections.abc import Callable, Iterable, Iterator, Mapping, Set
from contextlib import contextmanager
from functools import partial
from itertools import islice
from pathlib import Path
from typing import Any, TypeVar

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
)
from mlflow.tracking import MlflowClient

from heartseg.transfer.snapshot import RUNNING, Files, Point, SourceModel, SourceRun, sha256_of

MODEL_TAG = "heartseg.source_model_id"
# What a person may have written into a copy since.
OURS_TO_KEEP = ("mlflow.note.content", "mlflow.runName")
# MLflow takes so many in one call.
METRICS_A_CALL, OTHERS_A_CALL = 1000, 100
# Databases cannot hold infinity; MLflow keeps the largest number for it.
LARGEST = 1.7976931348623157e308

T = TypeVar("T")
Identity = tuple[str, float | str, int, int]


class Copier:
    """Fills copies in the store in use. `notes` are sentences on what that store did not keep.

    `into_files`: the store is a file store.
    """

    def __init__(self, client: MlflowClient, *, into_files: bool) -> None:
        self._client, self._into_files = client, into_files
        self._models: dict[str, LoggedModel] = {}  # a model's id there → what is here
        self.notes: list[str] = []

    def fill(self, source: SourceRun, copy: Run, tags: Mapping[str, str], *, fresh: bool, older: bool = False) -> bool:
        """Bring over what is missing; whether anything was. `tags` are those of the source as they are to be here.

        A `fresh` copy has nothing but its first tags. An `older` state of the run changes nothing that is here.
        """
        run_id = copy.info.run_id
        params = {key: value for key, value in source.params.items() if key not in copy.data.params}
        tags = {
            key: value
            for key, value in tags.items()
            if copy.data.tags.get(key) != value and not ((older or key in OURS_TO_KEEP) and key in copy.data.tags)
        }
        for some in in_parts([Param(key, value) for key, value in params.items()], OTHERS_A_CALL):
            self._client.log_batch(run_id, params=some)
        for some in in_parts([RunTag(key, value) for key, value in tags.items()], OTHERS_A_CALL):
            self._client.log_batch(run_id, tags=some)
        models = self._fill_models(source, copy)
        points = self._fill_metrics(source, copy, fresh=fresh)
        uses = self._fill_inputs(source, copy)
        files = self._fill_artifacts(source.artifacts, run_id, fresh=fresh, older=older)
        settled = False if older else self._settle(source, copy)
        return bool(params or tags or models or points or uses or files or settled)

    def _settle(self, source: SourceRun, copy: Run) -> bool:
        """Status and end, last: whoever sees a run that is finished sees a whole one."""
        run_id = copy.info.run_id
        if source.status in RUNNING:
            if copy.info.status != source.status:
                self._client.update_run(run_id, status=source.status)
            return bool(copy.info.status != source.status)
        end = source.end_time or max((point.timestamp for point in source.points), default=source.start_time)
        if (copy.info.status, copy.info.end_time) == (source.status, end):
            return False
        self._client.set_terminated(run_id, source.status, end)
        return True

    def known_models(self, copy: Run) -> None:
        """Remember the models of a copy that is whole: other runs may say something of them."""
        self._models |= self._copied_models(copy)

    def _fill_models(self, source: SourceRun, copy: Run) -> bool:
        """Bring the run's logged models over; whether anything of them was missing."""
        copied = self._copied_models(copy) if source.models else {}
        added = False
        for model in source.models:
            here = copied.get(model.model_id)
            if here is None:
                here, added = self._create_model(model, copy), True
            self._models[model.model_id] = here
            missing = {key: value for key, value in model.tags.items() if key not in here.tags}
            if missing:
                self._client.set_logged_model_tags(here.model_id, missing)
            files = self._fill_model_files(model, here)
            if str(here.status) == "PENDING" != model.status:
                self._client.finalize_logged_model(here.model_id, model.status)
                added = True
            added = added or bool(missing) or files
        known = {output.model_id for output in copy.outputs.model_outputs} if copy.outputs else set()
        wanted = [
            (self._model_here(model_id), step) for model_id, step in source.model_outputs if model_id in self._models
        ]
        outputs = [LoggedModelOutput(model_id, step) for model_id, step in wanted if model_id not in known]
        if outputs:
            self._client.log_outputs(copy.info.run_id, outputs)
        return added or bool(outputs)

    def _create_model(self, model: SourceModel, copy: Run) -> LoggedModel:
        return self._client.create_logged_model(
            copy.info.experiment_id,
            name=model.name,
            source_run_id=copy.info.run_id,
            tags={MODEL_TAG: model.model_id, **model.tags},
            params=dict(model.params),
            model_type=model.model_type,
        )

    def _model_here(self, model_id: str) -> str:
        return str(self._models[model_id].model_id)

    def _copied_models(self, copy: Run) -> dict[str, LoggedModel]:
        found = all_pages(
            lambda token: self._client.search_logged_models(
                [copy.info.experiment_id], f"source_run_id = '{copy.info.run_id}'", page_token=token
            )
        )
        return {model.tags[MODEL_TAG]: model for model in found if MODEL_TAG in model.tags}

    def _fill_model_files(self, model: SourceModel, here: LoggedModel) -> bool:
        sizes = dict(_listed(partial(self._client.list_logged_model_artifacts, here.model_id), None))
        missing = {name: path for name, path in model.artifacts.named() if sizes.get(name) != path.stat().st_size}
        if missing:
            with _gathered(missing) as folder:
                self._client.log_model_artifacts(here.model_id, str(folder))
        return bool(missing)

    def _fill_metrics(self, source: SourceRun, copy: Run, *, fresh: bool) -> bool:
        known = set() if fresh else self._known_points(source, copy)
        linked = self._missing_links(source)
        # A batch of one metric after the other: the database then looks up few latest values for each batch.
        plain = [
            _metric(point)
            for point in source.points
            if (identity := _identity_of(point)) not in known and identity not in linked
        ]
        for some in in_parts(plain, METRICS_A_CALL):
            self._client.log_batch(copy.info.run_id, metrics=some)
        self.link(source, copy.info.run_id)
        return bool(plain or linked)

    def waits(self, source: SourceRun, models: Set[str]) -> bool:
        """Whether a point of the run says something of one of these models of its store that is not here yet."""
        return any(one.model_id in models and one.model_id not in self._models for one in source.linked)

    def link(self, source: SourceRun, run_id: str) -> None:
        """Log the points again that say something of a model, with that model, where they are not on record so."""
        linked = [metric for metrics in self._missing_links(source).values() for metric in metrics]
        for some in in_parts(linked, METRICS_A_CALL):
            self._client.log_batch(run_id, metrics=some)

    def _missing_links(self, source: SourceRun) -> dict[Identity, list[Metric]]:
        """The run's points that say something of a logged model, and are not on record with that."""
        ours = [one for one in source.linked if one.model_id in self._models]
        known = {
            model_id: {
                _identity(one.key, one.value, one.timestamp, one.step)
                for one in self._client.get_logged_model(self._model_here(model_id)).metrics or []
            }
            for model_id in {one.model_id for one in ours}
        }
        missing: dict[Identity, list[Metric]] = {}
        for one in ours:
            point, identity = one.point, _identity_of(one.point)
            # MLflow's file store cannot read a data set's name with a space again.
            told = one.dataset and not (" " in one.dataset and self._into_files)
            about = (one.dataset, one.digest) if told else (None, None)
            if identity not in known[one.model_id]:
                metric = Metric(
                    point.key, point.value, point.timestamp, point.step, self._model_here(one.model_id), *about
                )
                missing.setdefault(identity, []).append(metric)
        return missing

    def _known_points(self, source: SourceRun, copy: Run) -> set[Identity]:
        keys = {point.key for point in source.points} & set(copy.data.metrics)
        return {
            _identity(metric.key, metric.value, metric.timestamp, metric.step)
            for key in sorted(keys)
            for metric in self._client.get_metric_history(copy.info.run_id, key)
        }

    def _fill_inputs(self, source: SourceRun, copy: Run) -> bool:
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
        wanted = [self._model_here(model_id) for model_id in source.model_inputs if model_id in self._models]
        models = [LoggedModelInput(model_id) for model_id in wanted if model_id not in there]
        if datasets or models:
            self._client.log_inputs(copy.info.run_id, datasets, models)
        return bool(datasets or models)

    def _fill_artifacts(self, files: Files, run_id: str, *, fresh: bool, older: bool) -> bool:
        named = dict(files.named())
        if not named:
            return False
        listing = partial(self._client.list_artifacts, run_id)
        if fresh:
            self._client.log_artifacts(run_id, str(files.root))
        else:
            sizes = dict(_listed(listing, None))
            missing = {
                name: path for name, path in named.items()
                if name not in sizes or not (older or self._is_same(run_id, name, path, sizes[name]))
            }  # fmt: skip
            if not missing:
                return False
            with _gathered(missing) as folder:
                self._client.log_artifacts(run_id, str(folder))
        lost = named.keys() - dict(_listed(listing, None)).keys()
        self.notes += [f"The store did not keep the artifact {name!r} of run {run_id} under its name." for name in lost]
        return True

    def _is_same(self, run_id: str, name: str, path: Path, size: int | None) -> bool:
        if size != path.stat().st_size:
            return False
        with tempfile.TemporaryDirectory() as folder:
            return sha256_of(Path(self._client.download_artifacts(run_id, name, folder))) == sha256_of(path)


def _listed(listing: Callable[[str | None], list[FileInfo]], folder: str | None) -> Iterator[tuple[str, int | None]]:
    """Path and size of every artifact below a folder."""
    for entry in listing(folder):
        if entry.is_dir:
            yield from _listed(listing, entry.path)
        else:
            yield entry.path, entry.file_size


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


def _metric(point: Point) -> Metric:
    return Metric(point.key, point.value, point.timestamp, point.step)


def _identity_of(point: Point) -> Identity:
    return _identity(point.key, point.value, point.timestamp, point.step)


def _identity(key: str, value: float, timestamp: int, step: int) -> Identity:
    """What tells one point from another, as a database keeps it."""
    if math.isinf(value):
        value = math.copysign(LARGEST, value)
    return key, "nan" if math.isnan(value) else value, timestamp, step


def in_parts(items: Iterable[T], size: int) -> Iterator[list[T]]:
    rest = iter(items)
    while part := list(islice(rest, size)):
        yield part


def all_pages(search: Callable[[str | None], Any]) -> Iterator[Any]:
    page = search(None)
    yield from page
    while page.token:
        page = search(page.token)
        yield from page
