"""The shape of the code: imports go one way, and each library lives where it was put."""

import ast
import hashlib
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "heartseg"

# A module imports from its own layer's predecessors only; see docs/architecture.md.
LAYERS = [
    {"addresses"},
    {
        "version",
        "errors",
        "progress",
        "processes",
        "machine",
        "data.anatomy",
        "data.alignment",
        "history",
        "localisation",
        "report.page",
        "kaggle.kernel",
    },
    {"setting"},
    {
        "config",
        "storage",
        "data.case",
        "geometry",
        "comparison",
        "archive",
        "model_files",
        "data.credentials",
        "data.landing",
        "kaggle.names",
        "kaggle.package",
    },
    {
        "environment",
        "service.settings",
        "axes_check",
        "data.intensities",
        "data.scan_statistics",
        "network",
        "losses",
        "metrics",
        "figures",
        "held_out",
        "spool",
        "tracking_store",
    },
    {"delivery", "data.nifti_header", "data.dicom_files", "data.dicom_stack"},
    {"tracked_run", "data.nifti_stream", "data.dicom_headers"},
    {"data.nifti", "data.decathlon", "data.folds", "data.download", "data.augmentation", "kaggle.script"},
    {"data.dicom_images"},
    {"data.dicom_seg"},
    {"data.dicom"},
    {"data.preprocessing", "data.phantom", "data.check", "kaggle.asking"},
    {"data.loaders", "data.sources", "kaggle.client"},
    {"kaggle.push"},
    {"inference", "tracking", "training.schedule", "training.average", "training.interruption", "training.distributed"},
    {"training.loop", "evaluation", "prediction", "pyfunc"},
    {"training.checkpoint", "training.validation", "training.tensorboard", "training.material", "ledger"},
    {"registry"},
    {"report.charts", "report.record"},
    {"report.standing"},
    {"report.run"},
    {"scoring", "service.champion", "transfer.snapshot", "transfer.limits"},
    {"transfer.file_store"},
    {"transfer.source", "transfer.copier"},
    {"transfer.merge"},
    {"transfer.candidates"},
    {"kaggle.sync"},
    {"kaggle.results"},
    {"runs.finding", "runs.replay"},
    {"runs.reaping", "runs.comparison"},
    {"runs.listing"},
    {"training.fold"},
    {"training.memory", "study.space", "study.storage"},
    {"study.plan", "study.slots"},
    {"study.sampling", "runs.experiment_results"},
    {"training.ensemble", "study.objective", "study.opening", "runs.experiment_table"},
    {"training.run", "study.report", "study.work"},
    {"study.record"},
    {"study.crew"},
    {"study.run"},
    {"study.shelf"},
    {"service.refusals", "service.folder"},
    {"service.answers", "service.upload", "service.jobs"},
    {"service.monitoring", "service.static"},
    {"service.guard"},
    {"service.protocol", "service.segmenting", "service.app"},
    {"service.server"},
    {"options"},
    {"commands.common"},
    {"commands.train", "commands.tune", "commands.evaluate", "commands.predict", "commands.serve"},
    {
        "commands.registry",
        "commands.runs",
        "commands.experiments",
        "commands.data",
        "commands.info",
        "commands.kaggle",
        "commands.report",
    },
    {"cli"},
]
HOMES = {
    "SimpleITK": set(),  # ends the process on some damaged files: nothing untrusted goes there
    "click": {"cli", "options", *(f"commands.{path.stem}" for path in (PACKAGE / "commands").glob("*.py"))},
    "optuna": {
        f"study.{name}"
        for name in (
            "crew",
            "objective",
            "opening",
            "record",
            "report",
            "run",
            "sampling",
            "shelf",
            "slots",
            "storage",
            "work",
        )
    },
    "mlflow": {
        "tracking",
        "tracking_store",
        "tracked_run",
        "delivery",
        "ledger",
        "registry",
        "pyfunc",
        "transfer.merge",
        "transfer.copier",
    },
    "nibabel": {"data.nifti_header", "data.dicom_images", "data.phantom", "geometry"},
    "pydicom": {"data.dicom_headers", "data.dicom_images", "data.dicom_seg"},
    "highdicom": {"data.dicom_seg"},
    "fastapi": {"service.app"},
    "prometheus_client": {"service.monitoring"},
    "uvicorn": {"service.protocol", "service.server"},
    "kagglesdk": {"kaggle.client"},
    "kaggle": set(),
    "jinja2": {"report.page"},
}


def modules() -> dict[str, ast.Module]:
    paths = [path for path in PACKAGE.rglob("*.py") if path.name not in ("__init__.py", "__main__.py")]
    return {".".join(path.relative_to(PACKAGE).with_suffix("").parts): ast.parse(path.read_text()) for path in paths}


def imported(tree: ast.Module) -> set[str]:
    """Dotted names of everything a module imports, inside functions too; `from x import y` gives x and x.y."""
    names: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            names |= {node.module, *(f"{node.module}.{alias.name}" for alias in node.names)}
    return names


def test_every_module_has_a_layer_and_imports_only_from_below():
    known = {name: level for level, names in enumerate(LAYERS) for name in names}
    found = modules()
    assert set(found) == set(known)
    wrong = []
    for name, tree in found.items():
        targets = {target.removeprefix("heartseg.") for target in imported(tree) if target.startswith("heartseg.")}
        wrong += [f"{name} imports {target}" for target in targets & set(known) if known[target] >= known[name]]
    assert not wrong


@pytest.mark.parametrize(("library", "homes"), HOMES.items())
def test_a_library_is_imported_only_where_it_lives(library, homes):
    users = {name for name, tree in modules().items() if library in {used.split(".")[0] for used in imported(tree)}}
    assert users <= homes


def test_help_imports_no_heavy_library():
    code = (
        "import sys, heartseg.cli; print(*{m.split('.')[0] for m in sys.modules} & {'torch','monai','mlflow','numpy'})"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)
    assert done.stdout.strip() == ""


def test_the_environment_of_mlflow_run_changes_with_the_dependencies():
    # MLflow caches that environment by the text of its dependencies, in which `-e .` alone would never change.
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    digest = int(hashlib.sha256("\n".join(project["dependencies"]).encode()).hexdigest()[:8], 16)
    listed = yaml.safe_load((ROOT / "python_env.yaml").read_text())["dependencies"]
    assert listed == ["-e .", f"heartseg-dependencies=={digest}; python_version < '3'"]
