"""Runs of processes that were killed, that live, and of which nothing is known."""

import os
import subprocess
import sys

import mlflow
import pytest
from mlflow.tracking import MlflowClient

from heartseg import processes, tracking
from heartseg.errors import TrackingError
from heartseg.runs import reaping

OPENS = """
import os, signal
from heartseg import tracking
tracking.connect()
study = tracking.open_run("heartseg", name="parent")
study.set_tags({tracking.IDENTITY_TAG: "same", tracking.DATA_TAG: "cases"})
study.log_metrics({"val_dice": 0.5}, step=1)
tracking.open_nested_run(study.run_id, name="child")
os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.fixture(params=["sqlite", "file"])
def client(request, store, tmp_path, monkeypatch):
    if request.param == "file":
        monkeypatch.setenv("MLFLOW_TRACKING_URI", f"file://{tmp_path}/mlruns")
        mlflow.set_tracking_uri(f"file://{tmp_path}/mlruns")
    tracking.connect()
    return MlflowClient()


def left_running(name: str, **tags: str) -> str:
    """A run that is RUNNING on record and open in no process, with these tags of its host and process."""
    client = MlflowClient()
    found = client.get_experiment_by_name("heartseg")
    experiment = found.experiment_id if found else client.create_experiment("heartseg")
    words = {tracking.PROCESS_TAG: tags["process"]} if tags else {}
    return str(client.create_run(experiment, run_name=name, tags=words).info.run_id)


def gone() -> str:
    """The identity of a process that has ended."""
    code = "from heartseg.processes import identity; print(identity())"
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.strip()


def status(run_id: str) -> str:
    return str(tracking.find_run(run_id).info.status)


def test_the_runs_of_a_killed_process_are_closed_and_can_be_resumed(client):
    killed = subprocess.run([sys.executable, "-c", OPENS], check=False)
    assert killed.returncode == -9
    judged = {one.name: one for one in reaping.reap()}
    assert {name: one.closed for name, one in judged.items()} == {"parent": True, "child": True}
    parent, child = (client.get_run(judged[name].run_id) for name in ("parent", "child"))
    assert (parent.info.status, child.info.status) == ("FAILED", "FAILED")
    assert "is gone" in parent.data.tags[tracking.REAPED_TAG]
    [point] = client.get_metric_history(parent.info.run_id, "val_dice")
    assert parent.info.end_time == point.timestamp
    [found] = tracking.find_unfinished("heartseg", identity="same", data_sha256="cases")
    assert found.info.run_id == parent.info.run_id
    # Taken up again it is this process's, and nothing says any more that it was closed.
    run = tracking.open_run("heartseg", name="", resume=parent.info.run_id)
    tags = client.get_run(run.run_id).data.tags
    assert tags[tracking.PROCESS_TAG] == processes.identity()
    assert tracking.REAPED_TAG not in tags
    assert [one.closed for one in reaping.reap()] == [False]
    run.end("FINISHED")


def test_a_living_process_keeps_its_run_even_where_it_is_named(store):
    tracking.connect()
    run = tracking.open_run("heartseg", name="living")
    [judged] = reaping.reap()
    assert (judged.closed, judged.reason) == (False, f"process {os.getpid()} is at work on it")
    with pytest.raises(TrackingError, match=rf"is going on in process {os.getpid()} of this machine"):
        reaping.reap([run.run_id])
    assert status(run.run_id) == "RUNNING"
    run.end("FINISHED")
    with pytest.raises(TrackingError, match="is FINISHED: there is nothing to close"):
        reaping.reap([run.run_id])


def test_a_process_number_in_use_again_does_not_keep_a_run_open(store):
    tracking.connect()
    where, number, start = processes.identity().rsplit("/", 2)
    run_id = left_running("reused", process=f"{where}/{number}/{start}0")
    assert [one.closed for one in reaping.reap()] == [True]
    assert status(run_id) == "FAILED"


def test_of_other_hosts_and_of_runs_that_say_nothing_only_named_ones_are_closed(store):
    tracking.connect()
    elsewhere = left_running("elsewhere", process="kaggle:7/12/345")
    silent = left_running("silent")
    container = left_running("container", process=f"{processes.place().partition(':')[0]}:7/12/345")
    assert {one.name: (one.closed, one.reason) for one in reaping.reap()} == {
        "elsewhere": (False, "it belongs to host kaggle"),
        "silent": (False, "it does not say which process it belongs to"),
        "container": (False, f"it belongs to another container of {processes.place().partition(':')[0]}"),
    }
    assert [one.closed for one in reaping.reap([elsewhere, silent])] == [True, True]
    assert [status(run_id) for run_id in (elsewhere, silent, container)] == ["FAILED", "FAILED", "RUNNING"]
    reason = tracking.find_run(elsewhere).data.tags[tracking.REAPED_TAG]
    assert reason == "named by hand; it belongs to host kaggle"


def test_a_dry_run_changes_nothing(store):
    tracking.connect()
    run_id = left_running("killed", process=gone())
    [judged] = reaping.reap(dry_run=True)
    assert judged.closed
    assert "would close" in reaping.table([judged], dry_run=True)
    run = tracking.find_run(run_id)
    assert (run.info.status, run.info.end_time) == ("RUNNING", None)
    assert tracking.REAPED_TAG not in run.data.tags


def test_a_run_without_a_metric_ends_as_it_began_since_no_more_is_known_of_it(store):
    tracking.connect()
    run_id = left_running("killed", process=gone())
    reaping.reap()
    info = tracking.find_run(run_id).info
    assert info.end_time == info.start_time


def test_a_run_that_several_share_is_kept_by_the_last_that_lives(store):
    tracking.connect()
    dead = gone()
    run_id = left_running("study", process=dead)
    client = MlflowClient()
    client.set_tag(run_id, tracking.PROCESS_TAG, f"{dead} kaggle:7/12/345")
    run = tracking.open_run("heartseg", name="", resume=run_id, shared=True)
    # Whoever is known to be gone is left out; of the other host nothing is known.
    assert tracking.processes_of(tracking.find_run(run_id)) == ["kaggle:7/12/345", processes.identity()]
    client.set_tag(run_id, tracking.PROCESS_TAG, f"{dead} {processes.identity()}")
    assert [one.closed for one in reaping.reap()] == [False]
    client.set_tag(run_id, tracking.PROCESS_TAG, f"{dead} {dead}0")
    assert [one.closed for one in reaping.reap()] == [True]
    run.end("FAILED")


def test_what_a_killed_process_left_is_closed_before_new_work_begins(store):
    tracking.connect()
    run_id = left_running("killed", process=gone())
    said = []
    reaping.reap_at_start(said.append)
    assert said == [f"Run {run_id} had been left RUNNING by a killed process: closed as FAILED."]
    assert status(run_id) == "FAILED"
    reaping.reap_at_start(said.append)
    assert len(said) == 1
