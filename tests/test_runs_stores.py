"""Runs at a terminal on the stores that several machines share: a server, and PostgreSQL."""

import json

import mlflow
import pytest
from mlflow.tracking import MlflowClient

from heartseg import processes, tracking
from heartseg.errors import TrackingError
from heartseg.runs import listing, reaping
from heartseg.runs.comparison import compare_runs
from heartseg.runs.experiment_table import BEGIN, END, update
from heartseg.runs.finding import find
from tests.postgres import server as postgres
from tests.test_registry_stores import server  # noqa: F401 - a fixture


def walk(folder):
    """What a user does, on whatever store is set."""
    tracking.connect()
    listing_json = json.dumps({"cases": [{"case": name, "image_sha256": name} for name in ("a", "b")]})
    for name, dice in (("first", 0.5), ("second", 0.75)):
        run = tracking.open_run("heartseg", name=name)
        run.log_metrics({"dice": dice, "dice/a": dice, "dice/b": dice})
        run.log_text("data.json", listing_json)
        run.end("FINISHED")
    with pytest.raises(TrackingError, match=r"There is no run secnd in the store\. Did you mean second\?"):
        find("secnd")
    both = compare_runs(find("first"), find(run.run_id[:12]))
    assert both.gain is not None
    assert both.gain.mean == 0.25
    parent = tracking.open_run("heartseg", name="parent")
    nested = tracking.open_nested_run(parent.run_id, name="nested")
    where, number, start = processes.identity().rsplit("/", 2)
    MlflowClient().set_tag(nested.run_id, tracking.PROCESS_TAG, f"{where}/{number}/{start}0")
    assert {one.name: one.closed for one in reaping.reap()} == {"parent": False, "nested": True}
    assert [(row.name, row.depth, row.status) for row in listing.list_runs(limit=3)] == [
        ("parent", 0, "RUNNING"),
        ("nested", 1, "FAILED"),
        ("second", 0, "FINISHED"),
    ]
    parent.end("FINISHED")
    (folder / "one.toml").write_text('description = "One?"')
    (folder / "README.md").write_text(f"{BEGIN}\n{END}\n")
    assert update(folder).changed
    assert not update(folder).changed


@pytest.mark.slow
def test_everything_works_on_a_server(server, tmp_path):  # noqa: F811
    walk(tmp_path)


@pytest.mark.slow
def test_everything_works_on_postgresql(store, tmp_path):
    with postgres() as address:
        mlflow.set_tracking_uri(f"{address}/tracking")
        walk(tmp_path)
        # The connections end before the server does.
        mlflow.set_tracking_uri(store)
