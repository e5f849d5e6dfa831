"""Tracking on real stores: SQLite, files, and one that is not there."""

import os
import subprocess
import sys

import mlflow
import pytest
from mlflow.exceptions import MlflowException
from mlflow.tracking import MlflowClient

from heartseg import processes, tracking
from heartseg.errors import TrackingError
from heartseg.tracking_store import answering


def test_a_run_is_opened_logged_and_closed(store):
    tracking.connect()
    run = tracking.open_run("heartseg", name="first")
    run.log_params({"optimizer.learning_rate": "0.001"})
    for epoch in (1, 2):
        run.log_metrics({"val_dice": epoch / 10}, step=epoch)
    run.end("FINISHED")
    found = MlflowClient().get_run(run.run_id)
    assert (found.info.status, found.info.run_name) == ("FINISHED", "first")
    assert found.data.params == {"optimizer.learning_rate": "0.001"}
    assert tracking.steps_of(run.run_id, "val_dice") == {1, 2}


def test_the_run_that_mlflow_run_opened_is_used(store, monkeypatch):
    tracking.connect()
    client = MlflowClient()
    opened = client.create_run(client.create_experiment("elsewhere")).info.run_id
    monkeypatch.setenv("MLFLOW_RUN_ID", opened)
    run = tracking.open_run("heartseg", name="ignored")
    assert run.run_id == opened
    run.end("FINISHED")
    assert [e.name for e in client.search_experiments()] == ["elsewhere", "Default"]


def test_a_run_is_new_unless_something_may_have_been_done_in_it_before(store, monkeypatch):
    run = tracking.open_run("heartseg", name="first")
    assert run.is_new
    run.end("KILLED")
    resumed = tracking.open_run("", name="", resume=run.run_id)
    assert not resumed.is_new
    resumed.end("KILLED")
    monkeypatch.setenv("MLFLOW_RUN_ID", run.run_id)
    again = tracking.open_run("heartseg", name="ignored")
    assert not again.is_new
    again.end("KILLED")


def test_a_run_says_which_process_it_belongs_to_from_its_first_moment(store):
    tracking.connect()
    run = tracking.open_run("heartseg", name="parent")
    code = f"""
from heartseg import processes, tracking
print(tracking.open_nested_run({run.run_id!r}, name="fold-0").run_id, processes.identity())
"""
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    nested, other = said.split()[-2:]
    assert tracking.processes_of(tracking.find_run(run.run_id)) == [processes.identity()]
    assert tracking.processes_of(tracking.find_run(nested)) == [other] != [processes.identity()]
    assert tracking.find_run(nested).data.tags[tracking.HOST_TAG] == tracking.host()
    # Taken up by this process, it is this one's.
    again = tracking.open_nested_run(run.run_id, name="fold-0", resume=nested)
    assert tracking.processes_of(tracking.find_run(nested)) == [processes.identity()]
    again.end("FINISHED")
    run.end("FINISHED")


def test_only_unfinished_runs_of_the_same_work_are_found(store, monkeypatch):
    tracking.connect()
    ends = {"killed": "KILLED", "done": "FINISHED", "open": None}
    ids = {}
    for name, end in ends.items():
        run = tracking.open_run("heartseg", name=name)
        run.set_tags({tracking.IDENTITY_TAG: "same", tracking.DATA_TAG: "cases"})
        ids[run.run_id] = name
        run.end(end) if end else mlflow.end_run("RUNNING")
    found = tracking.find_unfinished("heartseg", identity="same", data_sha256="cases")
    assert {ids[run.info.run_id] for run in found} == {"killed", "open"}
    assert not tracking.find_unfinished("heartseg", identity="other", data_sha256="cases")
    monkeypatch.delenv("MLFLOW_EXPERIMENT_ID")  # opening a run sets it
    assert not tracking.find_unfinished("never made", identity="same", data_sha256="cases")


@pytest.mark.parametrize("kind", ["sqlite", "file"])
def test_checkpoints_come_back_from_the_artifacts(store, tmp_path, kind):
    if kind == "file":
        mlflow.set_tracking_uri(f"file://{tmp_path}/mlruns")
    tracking.connect()
    run = tracking.open_run("heartseg", name="first")
    for name in ("checkpoint-even.pt", "checkpoint-odd.pt"):
        (tmp_path / name).write_text(name)
        run.log_file(tmp_path / name, tracking.CHECKPOINTS)
    run.end("KILLED")
    tracking.fetch_checkpoints(run.run_id, tmp_path / "elsewhere")
    found = {path.name: path.read_text() for path in (tmp_path / "elsewhere").iterdir()}
    assert found == {name: name for name in ("checkpoint-even.pt", "checkpoint-odd.pt")}


def test_mean_and_case_metrics_go_into_a_file_store_too(tmp_path, store, monkeypatch):
    mlflow.set_tracking_uri(f"file://{tmp_path}/mlruns")
    monkeypatch.setenv("MLFLOW_ALLOW_FILE_STORE", "true")
    tracking.connect()
    run = tracking.open_run("heartseg", name="files")
    run.log_metrics({"dice": 0.9, "dice/la_004": 0.8})
    run.end("FINISHED")
    assert MlflowClient().get_run(run.run_id).data.metrics == {"dice": 0.9, "case_dice/la_004": 0.8}


def test_a_server_that_is_not_there_is_one_sentence_at_once(store, monkeypatch):
    for name in ("MLFLOW_TRACKING_USERNAME", "MLFLOW_TRACKING_PASSWORD"):
        monkeypatch.setenv(name, "")
    mlflow.set_tracking_uri("http://reader:se%3Acret@127.0.0.1:9")
    with pytest.raises(TrackingError, match=r"tracking server at http://127\.0\.0\.1:9 does not answer") as caught:
        tracking.connect()
    assert "cret" not in str(caught.value)
    # From here on MLflow has it where it writes it nowhere.
    assert mlflow.get_tracking_uri() == "http://127.0.0.1:9"
    assert (os.environ["MLFLOW_TRACKING_USERNAME"], os.environ["MLFLOW_TRACKING_PASSWORD"]) == ("reader", "se:cret")


def test_work_under_way_waits_for_a_store_that_is_away(store):
    mlflow.set_tracking_uri("http://127.0.0.1:9")
    said = []

    def comes_back(sentence):
        said.append(sentence)
        mlflow.set_tracking_uri(store)

    tracking.wait_until_there(comes_back)
    assert said == ["The tracking server at http://127.0.0.1:9 does not answer. Waiting for it up to 10 minutes."]
    mlflow.set_tracking_uri("http://127.0.0.1:9")
    with pytest.raises(TrackingError, match="does not answer"):
        tracking.wait_until_there(said.append, patience_seconds=0)


def test_a_store_that_cannot_be_made_is_one_sentence(store, tmp_path):
    (tmp_path / "file").write_text("")
    mlflow.set_tracking_uri(f"sqlite:///{tmp_path}/file/mlflow.db")
    with pytest.raises(TrackingError, match="The tracking store at sqlite"):
        tracking.connect()


def test_of_what_a_database_says_the_line_with_the_reason_is_told(store):
    said = (
        "(raised as a result of Query-invoked autoflush; …)\n(sqlite3.OperationalError) disk I/O error\n[SQL: INSERT …]"
    )
    with pytest.raises(TrackingError, match=r"failed: \(sqlite3\.OperationalError\) disk I/O error Check"), answering():
        raise MlflowException(said)
