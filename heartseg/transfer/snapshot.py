"""What another tracking store holds, read once, in plain records: what is to be brought over."""

import hashlib
import json
import os
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path

from heartseg.errors import TransferError

RUNNING = ("RUNNING", "SCHEDULED")


@dataclass(frozen=True, slots=True)
class Point:
    """One value of a metric. `timestamp` is in milliseconds since 1970."""

    key: str
    value: float
    timestamp: int
    step: int


@dataclass(frozen=True)
class DatasetUse:
    """A data set that a run took in, and the tags of that use."""

    name: str
    digest: str
    source_type: str
    source: str
    schema: str | None
    profile: str | None
    tags: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Files:
    """The files below a folder that may not be there; none of them is a link."""

    root: Path

    def paths(self) -> list[Path]:
        """Every file, sorted, as it lies.

        Raises:
            TransferError: If a folder cannot be read.
        """
        if not self.root.is_dir():
            return []
        found = []
        for folder, _, names in os.walk(self.root, onerror=_refuse):
            found += [path for name in names if (path := Path(folder, name)).is_file()]
        return sorted(found)

    def named(self) -> Iterator[tuple[str, Path]]:
        """Each file with its path below the root, with `/` between the parts.

        Raises:
            TransferError: If a name is not text.
        """
        for path in self.paths():
            name = path.relative_to(self.root).as_posix()
            if not name.isascii() and any("\udc80" <= letter <= "\udcff" for letter in name):
                raise TransferError(f"The name of {name!r} in {self.root} is not UTF-8.", hint="Rename the file.")
            yield name, path

    def digests(self) -> dict[str, str]:
        """Path → sha256 of each file."""
        return {name: sha256_of(path) for name, path in self.named()}


@dataclass(frozen=True, slots=True)
class LinkedPoint:
    """A point of a run that says something of a logged model, and on which data set, if that is told."""

    point: Point
    model_id: str
    run_id: str
    dataset: str | None
    digest: str | None


@dataclass(frozen=True)
class SourceModel:
    """A logged model with its own metrics' points, each with the run that it belongs to and its data set."""

    model_id: str
    name: str
    model_type: str | None
    status: str
    run_id: str | None
    params: Mapping[str, str]
    tags: Mapping[str, str]
    points: tuple["LinkedPoint", ...]
    artifacts: Files


@dataclass(frozen=True)
class SourceRun:
    """A run with everything on record about it. Times are in milliseconds since 1970; `end_time` None while it goes on.

    `model_inputs` and `model_outputs` name logged models; an output comes with its step. `models` were made by the run;
    `linked` are those of its points that say something of a model, whoever made that.
    """

    run_id: str
    name: str
    status: str
    start_time: int
    end_time: int | None
    params: Mapping[str, str]
    tags: Mapping[str, str]
    points: tuple[Point, ...]
    datasets: tuple[DatasetUse, ...]
    model_inputs: tuple[str, ...]
    model_outputs: tuple[tuple[str, int], ...]
    artifacts: Files
    models: tuple[SourceModel, ...] = ()
    linked: tuple[LinkedPoint, ...] = ()

    @property
    def parent(self) -> str | None:
        """The id of the run that this one is nested in."""
        return self.tags.get("mlflow.parentRunId")

    def digest(self) -> str:
        """A sha256 over all of it, files included: two equal digests are the same run in the same state."""
        about = {
            **{name: value for name, value in vars(self).items() if name not in ("points", "models", "artifacts")},
            "datasets": [asdict(use) for use in self.datasets],
            "linked": [asdict(one) for one in self.linked],
            "artifacts": self.artifacts.digests(),
            "models": [{**asdict(model), "artifacts": model.artifacts.digests()} for model in self.models],
        }
        digest = hashlib.sha256(json.dumps(about, sort_keys=True, default=str).encode())
        for point in self.points:
            digest.update(f"{point.key}\0{point.value!r}\0{point.timestamp}\0{point.step}\n".encode())
        return digest.hexdigest()


@dataclass(frozen=True)
class SourceExperiment:
    """An experiment with its runs, in no order."""

    name: str
    tags: Mapping[str, str]
    runs: tuple[SourceRun, ...]


@dataclass(frozen=True)
class SourceStore:
    """Everything read from one store. `registered` holds the ids of the runs whose model its registry has.

    `passed_over` says in a sentence each what could not be read because it was never written to its end.
    """

    root: Path
    experiments: tuple[SourceExperiment, ...]
    registered: frozenset[str] = frozenset()
    passed_over: tuple[str, ...] = field(default=())


def parents_first(runs: Mapping[str, SourceRun]) -> tuple[SourceRun, ...]:
    """The runs by start time, each after the one it is nested in; a parent that is not among them does not matter."""
    ordered: dict[str, SourceRun] = {}
    for run in sorted(runs.values(), key=lambda run: (run.start_time, run.run_id)):
        above: dict[str, SourceRun] = {}
        one: SourceRun | None = run
        while one is not None and one.run_id not in ordered and one.run_id not in above:
            above[one.run_id] = one
            one = runs.get(one.parent or "")
        ordered |= dict(reversed(above.items()))
    return tuple(ordered.values())


def _refuse(error: OSError) -> None:
    raise TransferError(f"{error.filename} cannot be read: {error.strerror}.") from error


def sha256_of(path: Path) -> str:
    """The sha256 of a file, read in pieces."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
