"""Reading MLflow's file store (`mlruns`) by its files, wherever it was written.

MLflow's own reader is not used: it goes by the artifact addresses of the machine that wrote the files, leaves out with
a log line what was not written to its end, loses the step of a metric that names a data set, and fails where the name
of that data set has a space in it (MLflow 3.17).
"""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

from heartseg.errors import TransferError
from heartseg.transfer.limits import (
    LATEST,
    is_key,
    is_model_name,
    kept_param,
    kept_tag,
)
from heartseg.transfer.snapshot import (
    DatasetUse,
    Files,
    LinkedPoint,
    Point,
    SourceExperiment,
    SourceModel,
    SourceRun,
    SourceStore,
)

META = "meta.yaml"
# As MLflow numbers them in `meta.yaml`.
STATUSES = {1: "RUNNING", 2: "SCHEDULED", 3: "FINISHED", 4: "FAILED", 5: "KILLED"}
MODEL_STATUSES = {1: "PENDING", 2: "READY", 3: "FAILED"}
LONGEST_SMALL_FILE = 1 << 20  # bytes of a parameter, a tag or a meta.yaml
LONGEST_LINE = 1 << 12  # bytes of one point
# An id becomes part of a path.
ID = re.compile(r"[A-Za-z0-9][\w-]{0,255}")
AGAIN = "Copy the store again from where it was written."


def find_store(folder: Path) -> Path:
    """The file store that `folder` is, or that lies in it as `mlruns`.

    Raises:
        TransferError: If there is none.
    """
    found = store_in(folder)
    if found is None:
        raise TransferError(
            f"{folder} holds no MLflow file store: expected folders of experiments with a {META} in each.",
            hint="Name the folder mlruns, the one above it, or an archive of one.",
        )
    return found


def store_in(folder: Path) -> Path | None:
    """As `find_store`, None where there is none."""
    return next((root for root in (folder, folder / "mlruns") if any(_experiments(root, []))), None)


def read_store(root: Path) -> SourceStore:
    """Everything in the file store at `root` that was not deleted; no file is written or changed.

    What was never written to its end, or what MLflow would not take under its name, is left out and told of.

    Raises:
        TransferError: If a file is malformed, not to be read, or a link.
    """
    _refuse_links(root)
    notes: list[str] = []
    experiments, known = [], set()
    for folder, about in _experiments(root, notes):
        if about.get("lifecycle_stage", "active") != "active":
            continue
        name = _text(about, "name", folder)
        if len(name) > 500:
            raise TransferError(f"{folder / META}: the experiment's name is longer than MLflow's 500 characters.")
        runs = []
        for run in _runs(folder, notes):
            if run.run_id in known:
                notes.append(f"Run {run.run_id} lies in two experiments; that in {name} is left out.")
                continue
            known.add(run.run_id)
            runs.append(run)
        experiments.append(SourceExperiment(name, _tags(folder, notes), tuple(runs)))
    return SourceStore(root, tuple(experiments), frozenset(_registered(root, notes)), tuple(dict.fromkeys(notes)))


def _experiments(root: Path, notes: list[str]) -> Iterator[tuple[Path, dict[str, Any]]]:
    if root.is_dir():
        for folder in sorted(root.iterdir()):
            if not folder.name.startswith(".") and (folder / META).is_file():
                about = _whole(folder, notes)
                if about is not None and "experiment_id" in about:
                    yield folder, about


def _runs(experiment: Path, notes: list[str]) -> Iterator[SourceRun]:
    models = list(_models(experiment / "models", notes))
    for folder in sorted(experiment.iterdir()):
        if folder.is_dir() and folder.name not in ("models", "datasets", "traces", "tags"):
            about = _whole(folder, notes)
            if about is not None and about.get("lifecycle_stage", "active") == "active":
                yield _run(folder, about, experiment, models, notes)


def _run(
    folder: Path, about: dict[str, Any], experiment: Path, models: list[SourceModel], notes: list[str]
) -> SourceRun:
    run_id = _id(about, "run_id", folder)
    tags = _tags(folder, notes)
    uses = [use for path in sorted(folder.glob("inputs/*/")) if (use := _whole(path, notes)) is not None]
    outputs = [made for path in sorted(folder.glob("outputs/*/")) if (made := _whole(path, notes)) is not None]
    datasets = (_dataset_use(experiment, use, folder, notes) for use in uses if use.get("source_type") == "DATASET")
    name = _text(about, "run_name", folder) if about.get("run_name") else tags.get("mlflow.runName", "")
    return SourceRun(
        run_id=run_id,
        name=name,
        status=_one_of(STATUSES, about, folder),
        start_time=_time(about, "start_time", folder),
        end_time=_time(about, "end_time", folder) if about.get("end_time") else None,
        params=dict(_params(folder, notes)),
        tags=tags,
        points=tuple(_points(folder / "metrics", notes)),
        datasets=tuple(use for use in datasets if use is not None),
        model_inputs=tuple(_id(use, "source_id", folder) for use in uses if use.get("source_type") == "MODEL"),
        model_outputs=tuple((_id(made, "source_id", folder), _number(made, "step", folder)) for made in outputs),
        artifacts=Files(folder / "artifacts"),
        models=tuple(model for model in models if model.run_id == run_id),
        linked=tuple(one for model in models for one in model.points if one.run_id == run_id),
    )


def _dataset_use(experiment: Path, use: dict[str, Any], run: Path, notes: list[str]) -> DatasetUse | None:
    folder = experiment / "datasets" / _id(use, "source_id", run)
    about = _whole(folder, notes)
    if about is None:
        return None
    return DatasetUse(
        name=_text(about, "name", folder),
        digest=_text(about, "digest", folder),
        source_type=_text(about, "source_type", folder),
        source=_text(about, "source", folder),
        schema=_text(about, "schema", folder) if about.get("schema") else None,
        profile=_text(about, "profile", folder) if about.get("profile") else None,
        tags=tuple(sorted((str(key), str(value)) for key, value in dict(use.get("tags") or {}).items())),
    )


def _models(folder: Path, notes: list[str]) -> Iterator[SourceModel]:
    for place in sorted(folder.glob("*/")):
        about = _whole(place, notes)
        if about is None or about.get("lifecycle_stage", "active") != "active":
            continue
        name, model_id = _text(about, "name", place), _id(about, "model_id", place)
        if not is_model_name(name):
            notes.append(f"The model {name!r} in {place} is left out: MLflow takes no such name.")
            continue
        yield SourceModel(
            model_id=model_id,
            name=name,
            model_type=_text(about, "model_type", place) if about.get("model_type") else None,
            status=_one_of(MODEL_STATUSES, about, place),
            run_id=_id(about, "source_run_id", place) if about.get("source_run_id") else None,
            params=dict(_params(place, notes)),
            tags=_tags(place, notes),
            points=tuple(_linked(place / "metrics", model_id, notes)),
            artifacts=Files(place / "artifacts"),
        )


def _points(folder: Path, notes: list[str]) -> Iterator[Point]:
    """The points of a run's metrics: a line each of time, value, step and, after those, perhaps a data set."""
    for key, fields, where in _lines(folder, notes):
        yield _point(key, [*fields[:2], *(fields[2:3] or ["0"])], where)


def _linked(folder: Path, model_id: str, notes: list[str]) -> Iterator[LinkedPoint]:
    """The points of a model's metrics: time, value, step, run and, after those, perhaps a data set."""
    for key, fields, where in _lines(folder, notes):
        if len(fields) < 4:
            raise _malformed(where, " ".join(fields))
        # A data set's name may hold spaces, its digest does not.
        name, digest = (" ".join(fields[4:-1]), fields[-1]) if len(fields) > 5 else (None, None)
        yield LinkedPoint(_point(key, fields[:3], where), model_id, fields[3], name, digest)


def _lines(folder: Path, notes: list[str]) -> Iterator[tuple[str, list[str], Path]]:
    """Metric, fields and file of every whole line below `folder`."""
    for name, path in Files(folder).named():
        if not is_key(name):
            notes.append(f"The metric {name!r} in {folder} is left out: MLflow takes no such name.")
            continue
        try:
            with path.open("rb") as file:
                while line := file.readline(LONGEST_LINE):
                    if not line.endswith(b"\n"):
                        if len(line) == LONGEST_LINE:
                            raise _malformed(path, line.decode(errors="replace"))
                        notes.append(f"The last line of {path} was never written to its end.")
                    elif fields := line.decode().split():
                        yield name, fields, path
        except UnicodeDecodeError as error:
            raise _malformed(path, "bytes that are no text") from error
        except OSError as error:
            raise _unreadable(path, error) from error


def _point(key: str, fields: list[str], where: Path) -> Point:
    try:
        timestamp, value, step = fields
        point = Point(key, float(value), int(timestamp), int(step))
    except ValueError as error:
        raise _malformed(where, " ".join(fields)) from error
    if not (0 <= point.timestamp <= LATEST and abs(point.step) < 2**63):
        raise _malformed(where, " ".join(fields))
    return point


def _malformed(where: Path, line: str) -> TransferError:
    return TransferError(
        f"{where} is malformed: expected lines of time (ms), value and step, found {line[:80]!r}.", hint=AGAIN
    )


def _registered(root: Path, notes: list[str]) -> Iterator[str]:
    """The ids of the runs that a version of a registered model comes from."""
    for place in sorted(root.glob("models/*/version-*/")):
        about = _whole(place, notes)
        if about is not None and about.get("run_id"):
            yield _id(about, "run_id", place)


def _params(folder: Path, notes: list[str]) -> Iterator[tuple[str, str]]:
    for name, path in Files(folder / "params").named():
        value = kept_param(name, _read(path), notes, where=folder)
        if value is not None:
            yield name, value


def _tags(folder: Path, notes: list[str]) -> dict[str, str]:
    found = {}
    for name, path in Files(folder / "tags").named():
        value = kept_tag(name, _read(path), notes, where=folder)
        if value is not None:
            found[name] = value
    return found


def _whole(folder: Path, notes: list[str]) -> dict[str, Any] | None:
    """What a `meta.yaml` says; None, and a note, where it was never written: a process was killed over it."""
    path = folder / META
    if not path.is_file() or path.stat().st_size == 0:
        notes.append(f"{folder} was never written to its end: it has no {META} with anything in it.")
        return None
    try:
        about = yaml.safe_load(_read(path))
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        raise TransferError(f"{path} is not valid YAML.", hint=AGAIN) from error
    if not isinstance(about, dict):
        raise TransferError(f"{path} is malformed: expected names and values.", hint=AGAIN)
    return about


def _read(path: Path) -> str:
    try:
        size = path.stat().st_size
        if size > LONGEST_SMALL_FILE:
            raise TransferError(
                f"{path} has {size} bytes, a parameter, tag or {META} of MLflow's at most {LONGEST_SMALL_FILE}."
            )
        # As bytes: reading text would make one kind of line end of all.
        return path.read_bytes().decode()
    except UnicodeDecodeError as error:
        raise TransferError(f"{path} is not text, as a file of MLflow's would be.") from error
    except OSError as error:
        raise _unreadable(path, error) from error


def _unreadable(path: Path, error: OSError) -> TransferError:
    return TransferError(f"{path} cannot be read: {error.strerror or error}.")


def _text(about: dict[str, Any], name: str, folder: Path) -> str:
    value = about.get(name)
    if not isinstance(value, str | int | float) or value == "":
        raise TransferError(f"{folder / META} is malformed: expected a text for {name}.", hint=AGAIN)
    return str(value)


def _id(about: dict[str, Any], name: str, folder: Path) -> str:
    value = _text(about, name, folder)
    if not ID.fullmatch(value):
        raise TransferError(f"{folder / META} is malformed: {name} is {value[:80]!r}, which is no id of MLflow's.")
    return value


def _number(about: dict[str, Any], name: str, folder: Path) -> int:
    value = about.get(name)
    if not isinstance(value, int) or isinstance(value, bool) or abs(value) >= 2**63:
        raise TransferError(
            f"{folder / META} is malformed: expected a whole number for {name}, found {str(value)[:80]!r}.", hint=AGAIN
        )
    return value


def _time(about: dict[str, Any], name: str, folder: Path) -> int:
    value = _number(about, name, folder)
    if not 0 <= value <= LATEST:
        raise TransferError(
            f"{folder / META} is malformed: expected milliseconds since 1970 for {name}, found {value}.", hint=AGAIN
        )
    return value


def _one_of(known: dict[int, str], about: dict[str, Any], folder: Path) -> str:
    number = _number(about, "status", folder)
    if number not in known:
        raise TransferError(f"{folder / META} is malformed: status {number} is none of MLflow's.")
    return known[number]


def _refuse_links(root: Path) -> None:
    for path in root.rglob("*"):
        if path.is_symlink():
            raise TransferError(
                f"{path} is a link: what it points to is not taken into the store.",
                hint="Copy the store with what its links point to (cp -rL).",
            )
