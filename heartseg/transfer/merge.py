"""Merging what another store holds into the tracking store in use: as often as wanted, only what is new each time.

A copy carries the id of the run it was made from from its first moment on, and the digest of all that was brought over
from its last: without the digest an import was cut off, and what is missing is found by comparing. Nothing is ever
taken away from a copy, and an older state of a run changes nothing in it.
"""

import hashlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from functools import partial
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import mlflow
from filelock import FileLock, Timeout
from mlflow.entities import Run, ViewType
from mlflow.exceptions import MlflowException
from mlflow.tracking import MlflowClient
from platformdirs import user_cache_path

from heartseg.addresses import one_spelling
from heartseg.errors import TransferError
from heartseg.tracking import NOT_THERE, answering
from heartseg.transfer.copier import OTHERS_A_CALL, Copier, all_pages, in_parts
from heartseg.transfer.snapshot import (
    RUNNING,
    SourceExperiment,
    SourceRun,
    SourceStore,
    parents_first,
)

ORIGIN_TAG = "heartseg.source_run_id"
DIGEST_TAG = "heartseg.source_digest"


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
        TransferError: If an experiment of that name was deleted here, or another import into this store goes on.
        TrackingError: If the store fails. What was brought over stays, and the next import completes it.
    """
    with _alone(), answering():
        merging = _Merging(source)
        runs = tuple(merging.runs(on_run))
        return Merged(runs, (*merging.notes, *merging.copier.notes))


def origin_of(run_id: str) -> str:
    """The id that a run has in the store that it was brought over from; its own if it was not, or is not here.

    Raises:
        TrackingError: If the store fails.
    """
    with answering():
        found = _run_here(MlflowClient(), run_id)
    return str(found.data.tags.get(ORIGIN_TAG, run_id)) if found else run_id


class _Merging:
    def __init__(self, source: SourceStore) -> None:
        self._source = source
        self._client = MlflowClient()
        self._copies = self._known_copies()
        self._ids: dict[str, str] = {}  # a run's id there → here
        self.copier = Copier(self._client, into_files=_is_file_store())
        everything = [run for experiment in source.experiments for run in experiment.runs]
        self._there = {run.run_id for run in everything}
        self._models_there = {model.model_id for run in everything for model in run.models}
        self._origins: set[str] = set()
        self._unsettled: list[tuple[SourceRun, str, str]] = []
        self.notes: list[str] = list(source.passed_over)

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
        self._settle_references()

    def _known_copies(self) -> dict[str, Run]:
        """Every run here that came from another store, deleted ones too, by the id of its source."""
        everything = all_pages(lambda token: self._client.search_experiments(view_type=ViewType.ALL, page_token=token))
        experiments = [experiment.experiment_id for experiment in everything]
        found: dict[str, Run] = {}
        for some in in_parts(experiments, OTHERS_A_CALL):
            for run in all_pages(partial(self._search_copies, some)):
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
        """The id here, and what was done."""
        origin = source.tags.get(ORIGIN_TAG, source.run_id)
        copy, digest = self._copies.get(origin), source.digest()
        if origin in self._origins:
            self.notes.append(f"Run {source.run_id} is another copy of {origin}, which was brought over already.")
            return copy.info.run_id if copy else origin, "unchanged"
        self._origins.add(origin)
        if copy is None and _run_here(self._client, origin):
            # The very run that was taken from here: what it is here is what counts.
            return origin, "unchanged"
        if copy is None:
            # The first tag of all: in a file store each is a file, and a process may be killed between two of them.
            tags = {ORIGIN_TAG: origin, **self._tags(source)}
            if source.name:
                tags["mlflow.runName"] = source.name
            made = self._copies[origin] = self._client.create_run(experiment, source.start_time, tags)
            self._ids[source.run_id] = made.info.run_id
            self.copier.fill(source, made, tags, fresh=True)
            self._seal(source, made.info.run_id, digest)
            return made.info.run_id, "added"
        run_id: str = copy.info.run_id
        if copy.info.lifecycle_stage != "active":
            return run_id, "deleted"
        if copy.data.tags.get(DIGEST_TAG) == digest:
            self.copier.known_models(copy)
            return run_id, "unchanged"
        self._ids[source.run_id] = run_id
        copy, tags = self._client.get_run(run_id), self._tags(source)
        if _is_older(source, copy):
            return run_id, "completed" if self.copier.fill(source, copy, tags, fresh=False, older=True) else "unchanged"
        changed = self.copier.fill(source, copy, tags, fresh=False)
        self._seal(source, run_id, digest)
        return run_id, "completed" if changed else "unchanged"

    def _seal(self, source: SourceRun, run_id: str, digest: str) -> None:
        """Say that a copy is whole; at the end, where it names a run or a model that is brought over after it."""
        named_later = any(value in self._there and value not in self._ids for value in source.tags.values())
        if named_later or self.copier.waits(source, self._models_there):
            self._unsettled.append((source, run_id, digest))
        else:
            self._client.set_tag(run_id, DIGEST_TAG, digest)

    def _settle_references(self) -> None:
        for source, run_id, digest in self._unsettled:
            for key, value in self._tags(source).items():
                if value != source.tags[key]:
                    self._client.set_tag(run_id, key, value)
            self.copier.link(source, run_id)
            self._client.set_tag(run_id, DIGEST_TAG, digest)

    def _tags(self, source: SourceRun) -> dict[str, str]:
        """The tags of a run, those that name another run of its store with the id of that run's copy."""
        tags = {key: value for key, value in source.tags.items() if key not in (DIGEST_TAG, ORIGIN_TAG)}
        return {key: self._here(value) for key, value in tags.items()}

    def _here(self, value: str) -> str:
        if value in self._ids:
            return self._ids[value]
        return self._copies[value].info.run_id if value in self._copies else value


def _run_here(client: MlflowClient, run_id: str) -> Run | None:
    try:
        return client.get_run(run_id)
    except MlflowException as error:
        if error.error_code in NOT_THERE:
            return None
        raise


def _is_older(source: SourceRun, copy: Run) -> bool:
    """Whether a run ended here later than there: it went on after this state of it was written."""
    if DIGEST_TAG not in copy.data.tags or copy.info.status in RUNNING:
        return False
    return source.status in RUNNING or (source.end_time or 0) < (copy.info.end_time or 0)


def _is_file_store() -> bool:
    return urlsplit(mlflow.get_tracking_uri()).scheme in ("", "file")


@contextmanager
def _alone() -> Iterator[None]:
    """One import into a store at a time on this machine: two would each make a copy of a run that neither finds yet."""
    uri = one_spelling(mlflow.get_tracking_uri())
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
    if _is_file_store() and one_spelling(mlflow.get_tracking_uri()) == str(source.resolve()):
        raise TransferError(
            f"{source} is the tracking store in use itself.",
            hint="Set MLFLOW_TRACKING_URI to the store to import into.",
        )
