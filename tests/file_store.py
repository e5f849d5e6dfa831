"""A file store as MLflow writes it, and what any store holds as plain values, to compare one with another."""

import hashlib
import json
import math
import os
import tarfile
import tempfile
from pathlib import Path

from mlflow.entities import (
    Dataset,
    DatasetInput,
    InputTag,
    LoggedModelInput,
    LoggedModelOutput,
    Metric,
    Param,
    RunTag,
    ViewType,
)
from mlflow.tracking import MlflowClient

from heartseg.transfer.snapshot import sha256_of

OURS = ("heartseg.source_run_id", "heartseg.source_digest")


def client_of(root: Path) -> MlflowClient:
    os.environ["MLFLOW_ALLOW_FILE_STORE"] = "true"
    return MlflowClient(root.as_uri())


def write_run(
    client: MlflowClient,
    name: str,
    *,
    experiment: str = "heartseg",
    parent: str | None = None,
    metrics: int = 3,
    steps: int = 4,
    status: str | None = "FINISHED",
    model: bool = False,
) -> str:
    """A run with parameters, tags, points, a data set, artifacts and, if asked for, a logged model; its id."""
    found = client.get_experiment_by_name(experiment)
    home = found.experiment_id if found else client.create_experiment(experiment, tags={"mlflow.note.content": "why"})
    tags = {"mlflow.user": "ada", "heartseg.fold": "0", **({"mlflow.parentRunId": parent} if parent else {})}
    run_id = client.create_run(home, start_time=1_700_000_000_000, tags=tags, run_name=name).info.run_id
    client.log_batch(
        run_id,
        params=[Param("optimizer.learning_rate", "0.003"), Param("name", name)],
        tags=[RunTag("mlflow.log", "x/y")],
        metrics=[
            Metric(f"metric_{number}", number + step / 7, 1_700_000_000_000 + step, step)
            for number in range(metrics)
            for step in range(steps)
        ],
    )
    client.log_batch(
        run_id,
        metrics=[
            Metric("case/la_003", 0.9, 1_700_000_000_100, 0),
            Metric("nan", math.nan, 1_700_000_000_101, 1),
            Metric("inf", math.inf, 1_700_000_000_102, 2),
        ],
    )
    use = Dataset("Left Atrium", "abc123", "local", '{"uri": "/kaggle/input"}')
    client.log_inputs(run_id, [DatasetInput(use, [InputTag("mlflow.data.context", "training")])])
    client.log_text(run_id, f"name = {name!r}\n", "config.toml")
    client.log_text(run_id, "x" * 5000, "checkpoints/epoch-1.pt")
    client.log_text(run_id, "a,b\n", "evaluation/deep/cases.csv")
    if model:
        made = client.create_logged_model(home, "model", run_id, {"kind": "unet"}, {"levels": "4"}, "pyfunc")
        with tempfile.TemporaryDirectory() as folder:
            Path(folder, "data").mkdir()
            Path(folder, "MLmodel").write_text("flavors: {}\n")
            Path(folder, "data", "weights.bin").write_bytes(bytes(3000))
            client.log_model_artifacts(made.model_id, folder)
        client.finalize_logged_model(made.model_id, "READY")
        client.log_outputs(run_id, [LoggedModelOutput(made.model_id, 3)])
        client.log_inputs(run_id, models=[LoggedModelInput(made.model_id)])
        linked = Metric("dice", 0.91, 1_700_000_000_200, 3, made.model_id, "LeftAtrium", "abc123")
        client.log_batch(run_id, metrics=[linked])
    if status:
        client.set_terminated(run_id, status, 1_700_000_009_000)
    return run_id


def archive_of(root: Path) -> tuple[bytes, bytes]:
    """The archive and the manifest that a kernel leaves of a file store."""
    path = root.parent / "heartseg-run.tar"
    with tarfile.open(path, "w") as tar:
        tar.add(root, "mlruns")
    about = {"name": path.name, "size": path.stat().st_size, "sha256": sha256_of(path)}
    manifest = {"format": 1, "archive": about, "files": [], "outcome": "finished", "exit_code": 0, "run_ids": []}
    return path.read_bytes(), json.dumps(manifest).encode()


def held(client: MlflowClient, *, moved_from: Path | None = None) -> dict[str, dict]:
    """Every run by the id of its source, as plain values; ids of copies are given as those of their sources.

    `moved_from` is where a file store was when its artifacts' addresses were written.
    """
    experiments = {one.experiment_id: one for one in client.search_experiments(view_type=ViewType.ALL)}
    runs = list(client.search_runs(list(experiments), max_results=5000))
    origin = {run.info.run_id: run.data.tags.get("heartseg.source_run_id", run.info.run_id) for run in runs}
    assert len(set(origin.values())) == len(origin), "a run was copied twice"
    copies = {theirs for ours, theirs in origin.items() if ours != theirs}
    for run in runs:
        foreign = {key: value for key, value in run.data.tags.items() if value in copies and key not in OURS}
        assert not foreign, f"tags that name runs of another store: {foreign}"
    # A search leaves out which models a run took in.
    whole = (client.get_run(run_id) for run_id in origin)
    return {origin[run.info.run_id]: _plain(client, run, experiments, origin, moved_from) for run in whole}


def _plain(client, run, experiments, origin, moved_from):
    def local(uri: str) -> Path:
        path = Path(uri.removeprefix("file://"))
        if moved_from is None:
            return path
        return Path(client.tracking_uri.removeprefix("file://")) / path.relative_to(moved_from)

    models = {}
    for output in run.outputs.model_outputs if run.outputs else []:
        model = client.get_logged_model(output.model_id)
        models[model.name] = {
            "step": output.step,
            "status": str(model.status),
            "type": model.model_type,
            "params": model.params,
            "tags": {key: value for key, value in model.tags.items() if key != "heartseg.source_model_id"},
            "source": origin[model.source_run_id],
            "points": sorted(
                (one.key, one.value, one.timestamp, one.step, one.dataset_name) for one in model.metrics or []
            ),
            "files": digests(local(model.artifact_location)),
        }
    return {
        "experiment": experiments[run.info.experiment_id].name,
        "note": experiments[run.info.experiment_id].tags.get("mlflow.note.content"),
        "name": run.info.run_name,
        "status": run.info.status,
        "times": (run.info.start_time, run.info.end_time),
        "user": run.info.user_id,
        "params": run.data.params,
        "tags": {key: origin.get(value, value) for key, value in run.data.tags.items() if key not in OURS},
        # A file store keeps a point as often as it was logged, a database once.
        "points": sorted(set(_points(client, run, local(run.info.artifact_uri).parent / "metrics"))),
        "datasets": sorted(
            (use.dataset.name, use.dataset.digest, use.dataset.source, [(tag.key, tag.value) for tag in use.tags])
            for use in run.inputs.dataset_inputs
        ),
        "model_inputs": sorted(client.get_logged_model(one.model_id).name for one in run.inputs.model_inputs),
        "models": models,
        "files": digests(local(run.info.artifact_uri)),
    }


def _points(client, run, files):
    for key in run.data.metrics:
        if (files / key).is_file():
            # MLflow's reader of files gives step 0 to a point with a data set.
            for line in (files / key).read_text().splitlines():
                timestamp, value, step = line.split()[:3]
                yield key, str(_finite(float(value))), int(timestamp), int(step)
        else:
            for one in client.get_metric_history(run.info.run_id, key):
                yield key, str(_finite(one.value)), one.timestamp, one.step


def _finite(value: float) -> float:
    # Databases keep the largest number in the place of infinity.
    return math.copysign(1.7976931348623157e308, value) if math.isinf(value) else value


def digests(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in folder.rglob("*")
        if path.is_file()
    }
