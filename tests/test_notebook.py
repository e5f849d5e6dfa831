"""The notebook: committed without outputs, and run as a whole on the phantom."""

import os
import re
from pathlib import Path

import nbformat
import pytest
from mlflow.tracking import MlflowClient

from tests.conftest import TINY

NOTEBOOK = Path(__file__).parents[1] / "notebooks" / "explore.ipynb"
SMALL = {name: value for name, value in TINY.items() if name != "fold"} | {
    "epochs": 1,
    "spacing": "2.5,2.5,2.5",
    "train_ratio": 0.6,  # two held-out cases, or there is no interval
}


def test_it_is_committed_as_nobody_has_run_it():
    notebook = nbformat.read(NOTEBOOK, as_version=4)
    nbformat.validate(notebook)
    assert set(notebook.metadata) == {"kernelspec", "language_info"}
    for cell in notebook.cells:
        # jupyter nbconvert --clear-output --inplace notebooks/explore.ipynb
        assert (cell.get("outputs", []), cell.get("execution_count")) == ([], None)
        assert set(cell.metadata) <= {"tags"}
    assert "Not a medical device" in notebook.cells[0].source


@pytest.fixture(scope="module")
def executed(tmp_path_factory, empty_store, phantom):
    """The notebook after a run in a folder of its own, with small trainings for those of its cell of parameters."""
    nbclient = pytest.importorskip("nbclient", reason="the extra cells is not installed")
    pytest.importorskip("ipyniivue", reason="the extra cells is not installed")
    home = tmp_path_factory.mktemp("notebook")
    (home / "mlflow.db").write_bytes(empty_store.read_bytes())
    notebook = nbformat.read(NOTEBOOK, as_version=4)
    [place] = [number for number, cell in enumerate(notebook.cells) if "parameters" in cell.metadata.get("tags", ())]
    experiment = NOTEBOOK.parents[1] / "experiments" / "default.toml"
    small = f"EXPERIMENT, SETTINGS = {str(experiment)!r}, {SMALL!r}"
    notebook.cells.insert(place + 1, nbformat.v4.new_code_cell(small))
    environment = {
        **{name: value for name, value in os.environ.items() if not name.startswith(("MLFLOW_", "KAGGLE_"))},
        "MLFLOW_TRACKING_URI": f"sqlite:///{home}/mlflow.db",
        "HEARTSEG_DATA": str(phantom),
        "XDG_CACHE_HOME": str(home / "cache"),
        "PYTHONPATH": str(NOTEBOOK.parents[1]),
        "OMP_NUM_THREADS": "1",
    }
    client = nbclient.NotebookClient(notebook, timeout=300, resources={"metadata": {"path": str(home)}})
    # What sliders show then goes to their cell. A widget for it in the client talks back to the kernel, and now and
    # then both wait for ever (nbclient's issue 312).
    client.widget_registry = {}
    client.execute(env=environment)
    return notebook, MlflowClient(tracking_uri=environment["MLFLOW_TRACKING_URI"])


def test_it_trains_twice_on_record_and_compares_both(executed):
    notebook, client = executed
    runs = client.search_runs([one.experiment_id for one in client.search_experiments()])
    assert {(run.info.run_name, run.info.status) for run in runs} == {
        ("notebook", "FINISHED"),
        ("notebook, changed", "FINISHED"),
    }
    assert {run.data.params["optimizer.learning_rate"] for run in runs} == {"0.0015", "0.001"}
    said = text_of(notebook)
    for words in (
        "LeftAtriumPhantom: 6 cases, 0 faults",
        "optimizer.learning_rate",
        "Second minus first",
        "volume_error_ml",
    ):
        assert words in said


def test_it_shows_pictures_sliders_and_scans_in_space(executed):
    notebook, _ = executed
    outputs = [output for cell in notebook.cells for output in cell.get("outputs", ())]
    # What goes wrong behind a slider is shown there and fails nothing.
    assert {output["output_type"] for output in outputs} == {"display_data", "execute_result", "stream"}
    kinds = [kind for output in outputs for kind in output.get("data", ())]
    assert kinds.count("image/png") == 4
    assert kinds.count("application/vnd.jupyter.widget-view+json") == 4
    widgets = notebook.metadata.widgets["application/vnd.jupyter.widget-state+json"]["state"].values()
    assert [widget["model_module"] for widget in widgets].count("anywidget") >= 2


def text_of(notebook) -> str:
    outputs = [output for cell in notebook.cells for output in cell.get("outputs", ())]
    plain = "".join(output.get("text", "") for output in outputs)
    return re.sub(r"\x1b\[[0-9;]*m", "", plain)
