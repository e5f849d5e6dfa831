"""Reading MLflow's file store (`mlruns`) by its files, wherever it was written.

MLflow's own reader is not used: it goes by the artifact addresses of the machine that wrote the files, leaves out with
a log line what was not written to its end, loses the step of a metric that names a data set, and fails where the name
of that data set has a space in it (MLflow 3.17).
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

from heartseg.errors import TransferError
from heartseg.transfer.snapshot import (
    DatasetUse,
    Files,
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
    return next((root for root in (folder, folder / "mlruns") if any(_experiment_folders(root))), None)


def read_store(root: Path) -> SourceStore:
    """Everything in the file store at `root` that was not deleted; no file is written or changed.

    Raises:
        TransferError: If a file is malformed or a link.
    """
    _refuse_links(root)
    passed_over: list[str] = []
    experiments = []
    for folder in _experiment_folders(root):
        about = _meta(folder)
        if about.get("lifecycle_stage", "active") == "active":
            runs = _runs(folder, passed_over)
            experiments.append(SourceExperiment(_text(about, "name", folder), _small_files(folder / "tags"), runs))
    return SourceStore(root, tuple(experiments), frozenset(_registered(root)), tuple(passed_over))


def _experiment_folders(root: Path) -> Iterator[Path]:
    if root.is_dir():
        for folder in sorted(root.iterdir()):
            if not folder.name.startswith(".") and (folder / META).is_file() and "experiment_id" in _meta(folder):
                yield folder


def _runs(experiment: Path, passed_over: list[str]) -> tuple[SourceRun, ...]:
    models = list(_models(experiment / "models", passed_over))
    runs = {}
    for folder in sorted(experiment.iterdir()):
        if not folder.is_dir() or folder.name in ("models", "datasets", "traces", "tags"):
            continue
        if not (folder / META).is_file() or (folder / META).stat().st_size == 0:
            passed_over.append(f"{folder} was never written to its end: it has no {META}.")
            continue
        about = _meta(folder)
        if about.get("lifecycle_stage", "active") == "active":
            run = _run(folder, about, experiment, models, passed_over)
            runs[run.run_id] = run
    return tuple(runs.values())


def _run(
    folder: Path, about: dict[str, Any], experiment: Path, models: list[SourceModel], passed_over: list[str]
) -> SourceRun:
    run_id = _text(about, "run_id", folder)
    tags = _small_files(folder / "tags")
    inputs = [_meta(path.parent) for path in sorted(folder.glob(f"inputs/*/{META}"))]
    outputs = [_meta(path.parent) for path in sorted(folder.glob(f"outputs/*/{META}"))]
    return SourceRun(
        run_id=run_id,
        name=str(about.get("run_name") or tags.get("mlflow.runName") or ""),
        status=_one_of(STATUSES, about, folder),
        start_time=_number(about, "start_time", folder),
        end_time=_number(about, "end_time", folder) if about.get("end_time") else None,
        params=_small_files(folder / "params"),
        tags=tags,
        points=tuple(_points(folder / "metrics", passed_over)),
        datasets=tuple(_dataset_use(experiment, use, folder) for use in inputs if use.get("source_type") == "DATASET"),
        model_inputs=tuple(_text(use, "source_id", folder) for use in inputs if use.get("source_type") == "MODEL"),
        model_outputs=tuple((_text(use, "source_id", folder), _number(use, "step", folder)) for use in outputs),
        artifacts=Files(folder / "artifacts"),
        models=tuple(model for model in models if model.run_id == run_id),
    )


def _dataset_use(experiment: Path, use: dict[str, Any], run: Path) -> DatasetUse:
    folder = experiment / "datasets" / _text(use, "source_id", run)
    about = _meta(folder)
    return DatasetUse(
        name=_text(about, "name", folder),
        digest=_text(about, "digest", folder),
        source_type=_text(about, "source_type", folder),
        source=_text(about, "source", folder),
        schema=about.get("schema"),
        profile=about.get("profile"),
        tags=tuple(sorted((str(key), str(value)) for key, value in (use.get("tags") or {}).items())),
    )


def _models(folder: Path, passed_over: list[str]) -> Iterator[SourceModel]:
    for meta in sorted(folder.glob(f"*/{META}")):
        about = _meta(meta.parent)
        if about.get("lifecycle_stage", "active") == "active":
            run_id = about.get("source_run_id")
            yield SourceModel(
                model_id=_text(about, "model_id", meta.parent),
                name=_text(about, "name", meta.parent),
                model_type=about.get("model_type"),
                status=_one_of(MODEL_STATUSES, about, meta.parent),
                run_id=str(run_id) if run_id else None,
                params=_small_files(meta.parent / "params"),
                tags=_small_files(meta.parent / "tags"),
                points=_model_points(meta.parent / "metrics", passed_over),
                artifacts=Files(meta.parent / "artifacts"),
            )


def _points(folder: Path, passed_over: list[str]) -> Iterator[Point]:
    """The points of a run's metrics: a line each of time, value, step and, after those, perhaps a data set."""
    for key, fields, where in _lines(folder, passed_over):
        yield _point(key, [*fields[:2], *(fields[2:3] or ["0"])], where)


def _model_points(folder: Path, passed_over: list[str]) -> dict[str, tuple[tuple[Point, str | None, str | None], ...]]:
    """Run id → points with the name and digest of their data set: time, value, step, run id, data set."""
    found: dict[str, list[tuple[Point, str | None, str | None]]] = {}
    for key, fields, where in _lines(folder, passed_over):
        if len(fields) < 4:
            raise _malformed(where, " ".join(fields))
        # A data set's name may hold spaces, its digest does not.
        name, digest = (" ".join(fields[4:-1]), fields[-1]) if len(fields) > 5 else (None, None)
        found.setdefault(fields[3], []).append((_point(key, fields[:3], where), name, digest))
    return {run_id: tuple(points) for run_id, points in found.items()}


def _lines(folder: Path, passed_over: list[str]) -> Iterator[tuple[str, list[str], Path]]:
    """Metric, fields and file of every whole line below `folder`."""
    for name, path in Files(folder).named():
        text = _read(path, limit=None)
        *whole, rest = text.split("\n")
        if rest:
            passed_over.append(f"The last line of {path} was never written to its end.")
        for line in whole:
            if line.strip():
                yield name, line.split(), path


def _point(key: str, fields: list[str], where: Path) -> Point:
    try:
        timestamp, value, step = fields
        return Point(key, float(value), int(timestamp), int(step))
    except ValueError as error:
        raise _malformed(where, " ".join(fields)) from error


def _malformed(where: Path, line: str) -> TransferError:
    return TransferError(
        f"{where} is malformed: expected lines of time, value and step, found {line[:80]!r}.",
        hint="Copy the store again from where it was written.",
    )


def _registered(root: Path) -> Iterator[str]:
    """The ids of the runs that a version of a registered model comes from."""
    for meta in sorted(root.glob(f"models/*/version-*/{META}")):
        about = _meta(meta.parent)
        if about.get("run_id"):
            yield str(about["run_id"])


def _small_files(folder: Path) -> dict[str, str]:
    """Name → content of the files below a folder: parameters and tags are kept so."""
    return {name: _read(path, limit=LONGEST_SMALL_FILE) for name, path in Files(folder).named()}


def _meta(folder: Path) -> dict[str, Any]:
    path = folder / META
    try:
        about = yaml.safe_load(_read(path, limit=LONGEST_SMALL_FILE))
    except yaml.YAMLError as error:
        raise TransferError(f"{path} is not valid YAML.", hint="Copy the store again.") from error
    if not isinstance(about, dict):
        raise TransferError(f"{path} is malformed: expected names and values.", hint="Copy the store again.")
    return about


def _read(path: Path, *, limit: int | None) -> str:
    try:
        if limit is not None and path.stat().st_size > limit:
            raise TransferError(
                f"{path} has {path.stat().st_size} bytes; at most {limit} are taken for a text of MLflow."
            )
        return path.read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        raise TransferError(f"{path} is not text, as a file of MLflow's would be.") from error
    except OSError as error:
        raise TransferError(f"{path} cannot be read: {error.strerror or error}.") from error


def _text(about: dict[str, Any], name: str, folder: Path) -> str:
    if about.get(name) in (None, ""):
        raise TransferError(f"{folder / META} is malformed: it says no {name}.", hint="Copy the store again.")
    return str(about[name])


def _number(about: dict[str, Any], name: str, folder: Path) -> int:
    value = about.get(name)
    if not isinstance(value, int) or isinstance(value, bool):
        raise TransferError(
            f"{folder / META} is malformed: expected a whole number for {name}, found {value!r}.",
            hint="Copy the store again.",
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
