"""From spools into real stores: once, whatever is repeated, and never over what another process has done since."""

import json
import shutil
import sqlite3
import time
from functools import partial

import mlflow
import pytest
from click.testing import CliRunner
from mlflow.tracking import MlflowClient

from heartseg import tracked_run, tracking
from heartseg.cli import cli
from heartseg.delivery import Record, deliver
from heartseg.errors import TrackingError
from heartseg.runs import replay
from heartseg.spool import Spool, spools_in


@pytest.fixture(params=["sqlite", "file"])
def client(request, store, tmp_path, monkeypatch):
    if request.param == "file":
        monkeypatch.setenv("MLFLOW_TRACKING_URI", f"file://{tmp_path}/mlruns")
        mlflow.set_tracking_uri(f"file://{tmp_path}/mlruns")
    tracking.connect()
    return MlflowClient()


@pytest.fixture
def away(monkeypatch):
    """A store that takes nothing until the list that this yields is cleared."""
    reasons, real = ["away"], Record.put

    def put(record, entry, spool):
        if reasons:
            raise TrackingError(f"The store is {reasons[0]}.")
        real(record, entry, spool)

    monkeypatch.setattr(Record, "put", put)
    monkeypatch.setattr(tracked_run, "GRACE_SECONDS", 0.2)
    monkeypatch.setattr(tracked_run, "END_SECONDS", 0.2)
    yield reasons
    reasons.clear()


def left_waiting(tmp_path, name="run"):
    """A run that ended while the store was away, with a bit of everything."""
    said = []
    run = tracking.open_run("heartseg", name=name, work=tmp_path / "runs", notify=said.append)
    run.log_params({"optimizer.learning_rate": "0.001"})
    run.log_metrics({"val_dice": 0.5, "dice/a": float("nan")}, step=1)
    run.log_metrics({"val_dice": 0.5}, step=2)
    run.set_tags({"heartseg.device": "cpu"})
    run.log_text("notes/a.txt", "first")
    run.log_text("notes/a.txt", "second")
    run.log_dataset(name="phantom", digest="d" * 64, folder=tmp_path)
    run.end("FINISHED")
    return run.run_id, said


def test_what_waits_is_sent_later_once_and_its_spool_removed(client, away, tmp_path):
    run_id, said = left_waiting(tmp_path)
    assert said == [
        f"The store is away. Work goes on; what is to be put on record waits in {tmp_path}/runs/{run_id}.",
        f"8 entries wait in {tmp_path}/runs/{run_id}. When the tracking store is back, send what waits: "
        f"heartseg runs replay {tmp_path}/runs/{run_id}",
    ]
    assert client.get_run(run_id).info.status == "RUNNING"
    [failed] = replay.replay(str(tmp_path))
    assert (failed.delivered, failed.waiting, failed.failed) == (0, 8, True)
    away.clear()
    # Sent already when the process that sent it died, before it could note that.
    [spool] = spools_in(tmp_path)
    shutil.copytree(spool, tmp_path / "again" / run_id / spool.name)
    for folder in ("runs", "again"):
        [one] = replay.replay(str(tmp_path / folder))
        assert (one.delivered, one.waiting, one.refused) == (8, 0, ())
    run = client.get_run(run_id)
    assert run.info.status == "FINISHED"
    assert run.data.params == {"optimizer.learning_rate": "0.001"}
    assert run.data.tags["heartseg.device"] == "cpu"
    assert [point.step for point in client.get_metric_history(run_id, "val_dice")] == [1, 2]
    undefined = "dice/a" if "dice/a" in run.data.metrics else "case_dice/a"
    assert len(client.get_metric_history(run_id, undefined)) == 1
    assert [one.dataset.digest for one in run.inputs.dataset_inputs] == ["d" * 36]
    assert mlflow.artifacts.load_text(f"{run.info.artifact_uri}/notes/a.txt") == "second"
    assert not list(spools_in(tmp_path))
    assert replay.replay(str(tmp_path)) == []


def test_work_goes_on_and_is_told_when_the_store_is_back(store, away, tmp_path, monkeypatch):
    monkeypatch.setattr(tracked_run, "END_SECONDS", 60)
    tracking.connect()
    said = []
    run = tracking.open_run("heartseg", name="run", work=tmp_path / "runs", notify=said.append)
    for step in range(5):
        start = time.monotonic()
        run.log_metrics({"loss": step}, step=step)
        assert time.monotonic() - start < 1
    away.clear()
    run.end("FINISHED")
    assert len(said) == 2
    assert said[1] == "The tracking store is back and has all that waited."
    assert tracking.values_of(run.run_id, "loss") == [0, 1, 2, 3, 4]


def test_a_resumed_run_has_what_waited_before_anything_else(store, away, tmp_path):
    tracking.connect()
    run_id, _ = left_waiting(tmp_path)
    away.clear()
    said = []
    run = tracking.open_run("heartseg", name="", resume=run_id, work=tmp_path / "runs", notify=said.append)
    assert tracking.steps_of(run_id, "val_dice") == {1, 2}
    assert said == [f"Put 8 entries on record that waited in {tmp_path}/runs/{run_id}/spool-1."]
    assert tracking.find_run(run_id).info.status == "RUNNING"
    run.end("FINISHED")


def test_what_a_run_has_become_elsewhere_since_is_not_undone(store, away, tmp_path):
    tracking.connect()
    run_id, _ = left_waiting(tmp_path)
    away.clear()
    client = MlflowClient()
    client.set_tag(run_id, tracking.PROCESS_TAG, "elsewhere:1/2/3")
    client.set_tag(run_id, "heartseg.device", "cuda")
    client.log_text(run_id, "newer", "notes/a.txt")
    client.set_terminated(run_id, "KILLED")
    assert [one.waiting for one in replay.replay(str(tmp_path))] == [0]
    run = client.get_run(run_id)
    assert (run.info.status, run.data.tags["heartseg.device"]) == ("KILLED", "cuda")
    assert tracking.read_text(run_id, "notes/a.txt") == "newer"
    assert tracking.steps_of(run_id, "val_dice") == {1, 2}


def test_a_run_taken_for_lost_gets_the_end_that_it_had(store, away, tmp_path):
    tracking.connect()
    run_id, _ = left_waiting(tmp_path)
    away.clear()
    tracking.terminate(run_id, "FAILED", {tracking.REAPED_TAG: "its process is gone"}, end_time=1)
    replay.replay(str(tmp_path))
    run = tracking.find_run(run_id)
    assert (run.info.status, run.data.tags.get(tracking.REAPED_TAG)) == ("FINISHED", None)
    assert run.info.end_time >= max(time for _, _, time in tracking.newest_metrics(run).values())


def test_what_the_store_refuses_is_an_error_at_once_and_the_rest_goes_on(client, tmp_path):
    run = tracking.open_run("heartseg", name="run", work=tmp_path / "runs")
    with pytest.raises(TrackingError, match=r"Invalid (metric name|value)"):
        run.log_metrics({"no?metric": 1.0})
    run.log_metrics({"loss": 1.0})
    run.end("FAILED")
    assert client.get_run(run.run_id).data.metrics == {"loss": 1.0}
    assert client.get_run(run.run_id).info.status == "FAILED"


def test_an_empty_folder_keeps_nothing_waiting(client, tmp_path):
    (tmp_path / "empty").mkdir()
    run = tracking.open_run("heartseg", name="run", work=tmp_path / "runs", notify=pytest.fail)
    run.log_folder(tmp_path / "empty", "figures")
    run.end("FINISHED")
    assert client.get_run(run.run_id).info.status == "FINISHED"


def test_a_database_that_another_process_has_locked_is_waited_for(store, tmp_path, monkeypatch):
    tracking.connect()
    monkeypatch.setattr(tracked_run, "GRACE_SECONDS", 0.2)
    run = tracking.open_run("heartseg", name="run", work=tmp_path / "runs", notify=lambda sentence: None)
    with sqlite3.connect(tmp_path / "mlflow.db", isolation_level=None) as other:
        other.execute("begin exclusive")
        for step in range(3):
            run.log_metrics({"loss": step}, step=step)
        other.execute("rollback")
    run.end("FINISHED")
    assert tracking.values_of(run.run_id, "loss") == [0, 1, 2]


def test_the_store_must_have_the_run(store, away, tmp_path):
    tracking.connect()
    left_waiting(tmp_path)
    away.clear()
    mlflow.set_tracking_uri(f"file://{tmp_path}/other")
    tracking.connect()
    [one] = replay.replay(str(tmp_path))
    assert one.failed
    assert f"It was of the store at sqlite:///{tmp_path}/mlflow.db." in one.reason
    assert f"{one.waiting} still wait: " in replay.table([one])
    with pytest.raises(TrackingError, match=r"nobody is no folder, and nothing of a run of that name waits below runs"):
        replay.replay("nobody")


def test_what_a_living_process_has_waiting_is_left_to_it(store, tmp_path):
    tracking.connect()
    run = tracking.open_run("heartseg", name="run", work=tmp_path / "runs")
    run.log_metrics({"loss": 1.0})
    [one] = replay.replay(str(tmp_path))
    assert (one.reason, one.failed) == (replay.AT_WORK, False)
    run.end("FINISHED")


def test_metrics_of_a_reaped_run_that_come_later_move_its_end(store, tmp_path):
    tracking.connect()
    run = tracking.open_run("heartseg", name="run")
    run.end("FAILED")
    tracking.terminate(run.run_id, "FAILED", {tracking.REAPED_TAG: "gone"}, end_time=1000)
    spool = Spool.create(tmp_path / "run", run_id=run.run_id, store="")
    spool.add("metrics", {"time": 5000, "step": 1, "values": {"loss": 1.0}})
    assert deliver(spool, Record.of(spool)) == []
    spool.close()
    assert tracking.find_run(run.run_id).info.end_time == 5000


def test_replay_at_the_command_line_says_what_it_did_and_exits_1_while_anything_waits(store, away, tmp_path):
    tracking.connect()
    run_id, _ = left_waiting(tmp_path)
    call = partial(CliRunner().invoke, cli)
    refused = call(["runs", "replay"])
    assert (refused.exit_code, refused.stdout.startswith(f"{run_id}  0 put on record, 8 still wait: ")) == (1, True)
    away.clear()
    [spool] = json.loads(call(["runs", "replay", run_id[:6], "--json"]).stdout)["spools"]
    assert (spool["run_id"], spool["delivered"], spool["waiting"]) == (run_id, 8, 0)
    done = call(["runs", "replay"])
    assert (done.exit_code, done.stdout) == (0, "Nothing waits.\n")
