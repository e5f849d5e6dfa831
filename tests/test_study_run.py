"""Whole studies on the phantom, as a user types them: resumed, interrupted, killed, shared, refused, retrained."""

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import optuna
import pytest
from mlflow.tracking import MlflowClient
from optuna.trial import TrialState

from heartseg.config import load_config
from heartseg.data.phantom import make_phantom
from heartseg.study import slots
from heartseg.study.objective import RUN
from tests import postgres
from torture.server import free_port, mlflow_server

ROOT = Path(__file__).parents[1]
STUDY = """
name = "small"
[study]
trials = 3
prune = false
startup_trials = 2
[search]
learning_rate = { low = 1e-3, high = 1e-2, log = true }
spatial_size = { choices = [[32, 32, 16], [32, 32, 32]] }
[data]
spacing = [4.0, 4.0, 4.0]
[network]
channels = [4, 8, 8]
strides = [2, 2]
locator = false
[training]
epochs = 2
patches_per_epoch = 8
spatial_size = [32, 32, 16]
device = "cpu"
precision = "fp32"
"""


class Place:
    """A folder to work in, with stores of its own."""

    def __init__(self, folder: Path, phantom: Path, *, empty: Path | None = None, store: str = "") -> None:
        self.folder = folder
        if empty:
            shutil.copy(empty, folder / "mlflow.db")
        self.store = store or f"sqlite:///{folder}/mlflow.db"
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("MLFLOW_", "KAGGLE_"))}
        self.environment = {
            **kept,
            "MLFLOW_TRACKING_URI": self.store,
            "HEARTSEG_DATA": str(phantom),
            "XDG_CACHE_HOME": str(phantom.parent / "cache"),
            "PYTHONPATH": str(ROOT),
            "OMP_NUM_THREADS": "1",
        }
        (folder / "small.toml").write_text(STUDY)

    def start(self, *arguments: str) -> subprocess.Popen[str]:
        return subprocess.Popen(
            [sys.executable, "-m", "heartseg", *map(str, arguments)],
            cwd=self.folder, env=self.environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        )  # fmt: skip

    def call(self, *arguments: str, check: int = 0) -> subprocess.CompletedProcess[str]:
        process = self.start(*arguments)
        out, err = process.communicate(timeout=600)
        assert process.returncode == check, f"{arguments} → {process.returncode}\n{out}\n{err}"
        return subprocess.CompletedProcess(arguments, process.returncode, out, err)

    def runs(self, kind: str) -> list:
        client = MlflowClient(tracking_uri=self.store)
        experiments = [one.experiment_id for one in client.search_experiments()]
        return client.search_runs(experiments, f"tags.`heartseg.kind` = '{kind}'", max_results=1000)

    def study(self, storage: str = "") -> optuna.Study:
        return optuna.load_study(study_name="small", storage=storage or f"sqlite:///{self.folder}/optuna.db")


@pytest.fixture
def place(tmp_path, phantom, empty_store) -> Place:
    return Place(tmp_path, phantom, empty=empty_store)


@pytest.fixture(scope="module")
def finished(tmp_path_factory, phantom, empty_store) -> Place:
    """A study of three trials that ran through, taken on to four."""
    place = Place(tmp_path_factory.mktemp("finished"), phantom, empty=empty_store)
    place.call("tune", "small.toml", "--json")
    place.told = json.loads(place.call("tune", "small.toml", "--trials", "4", "--json").stdout)
    return place


def wait_for(ready, seconds: float) -> None:
    end = time.monotonic() + seconds
    while not ready():
        assert time.monotonic() < end, "it did not come to pass"
        time.sleep(0.1)


def values(study: optuna.Study) -> list[tuple]:
    done = study.get_trials(deepcopy=False, states=(TrialState.COMPLETE,))
    return [(tuple(sorted(trial.params.items())), trial.value) for trial in done]


def test_a_study_goes_on_instead_of_starting_over(finished):
    assert finished.told["trials"] == {"COMPLETE": 4}
    assert len(finished.study().trials) == 4


def test_the_first_trial_is_the_configuration_itself(finished):
    first = finished.study().trials[0]
    assert first.params == {"optimizer.learning_rate": 0.0015, "training.spatial_size": "32,32,16"}
    assert finished.told["value"] >= first.value


def test_a_study_is_one_run_with_one_run_a_trial(finished):
    (parent,) = finished.runs("study")
    trials = finished.runs("trial")
    assert (parent.info.status, parent.info.run_id) == ("FINISHED", finished.told["run_id"])
    assert {run.data.tags["mlflow.parentRunId"] for run in trials} == {parent.info.run_id}
    assert {run.data.tags["heartseg.state"] for run in trials} == {"COMPLETE"}
    values = {int(run.data.tags["heartseg.trial"]): run.data.metrics["dice"] for run in trials}
    assert values == {trial.number: trial.value for trial in finished.study().trials}
    assert parent.data.metrics["dice"] == max(values.values())


def test_a_trials_run_holds_its_settings_and_every_epoch(finished):
    client = MlflowClient(tracking_uri=finished.store)
    run = finished.runs("trial")[0]
    trial = finished.study().trials[int(run.data.tags["heartseg.trial"])]
    assert run.data.params["training.spatial_size"] == trial.params["training.spatial_size"]
    assert [point.step for point in client.get_metric_history(run.info.run_id, "val_dice")] == [1, 2]
    assert run.data.metrics["dice"] == max(p.value for p in client.get_metric_history(run.info.run_id, "val_dice"))


def test_the_study_run_holds_what_was_found(finished):
    client = MlflowClient(tracking_uri=finished.store)
    run_id = finished.told["run_id"]
    assert {"study.toml", "trials.csv", "report.html", "figures"} <= {e.path for e in client.list_artifacts(run_id)}
    figures = {Path(entry.path).stem for entry in client.list_artifacts(run_id, "figures")}
    assert {"history", "importance", "parallel_coordinates", "contour", "intermediate_values"} <= figures


def test_reports_say_what_the_study_holds(finished):
    told = finished.call("study", "report", "small", "--output", "out").stdout
    best = finished.told
    assert f"{best['value']:.4f}" in told
    assert "4 trials: 4 complete" in told
    page = (finished.folder / "out" / "report.html").read_text()
    assert page.count("data:image/png;base64,") == 5
    assert "not a medical device" in page
    assert f"best Dice {best['value']:.4f}" in finished.call("study", "list").stdout
    document = json.loads(finished.call("study", "report", "small", "--output", "out", "--json").stdout)
    assert len(document["trials"]) == 4


def test_the_best_is_applied_as_an_experiment(finished):
    finished.call("study", "apply", "small", "--output", "best.toml")
    config = load_config(finished.folder / "best.toml")
    params = finished.told["params"]
    assert config.optimizer.learning_rate == params["optimizer.learning_rate"]
    assert ",".join(map(str, config.training.spatial_size)) == params["training.spatial_size"]
    assert (config.name, config.training.epochs) == ("heartseg", 2)


def test_an_unknown_study_and_other_ranges_are_refused(finished):
    told = finished.call("study", "report", "smal", check=1).stderr
    assert "There is no study smal in sqlite:///optuna.db. Did you mean small?" in told
    (finished.folder / "other.toml").write_text(STUDY.replace("1e-2, log", "2e-2, log"))
    told = finished.call("tune", "other.toml", check=1).stderr
    assert "Study small was begun with other settings: search.optimizer.learning_rate was {'low': 0.001, " in told


def test_other_cases_are_another_study(finished, tmp_path):
    folder = make_phantom(tmp_path / "other", cases=4, seed=9).folder
    told = finished.call("tune", "small.toml", "--data", str(folder), "--trials", "9", check=1).stderr
    assert "Study small was begun on other cases: its trials could not be compared." in told


def test_workers_on_sqlite_are_refused_with_the_reason(place):
    told = place.call("tune", "small.toml", "--workers", "2", check=1).stderr
    assert "2 workers cannot share sqlite:///optuna.db: SQLite lets one process write at a time" in told


def test_a_second_process_on_sqlite_is_refused(place):
    first = place.start("tune", "small.toml", "--trials", "100")  # more than end before the second asks
    try:
        wait_for(lambda: (place.folder / "optuna.db").exists(), 120)
        assert "Another process works on optuna.db." in place.call("tune", "small.toml", check=1).stderr
    finally:
        first.terminate()
        first.communicate()


def test_a_killed_study_gives_the_same_trials_as_one_that_ran_through(place, finished):
    first = place.start("tune", "small.toml", "--trials", "4")
    wait_for(lambda: [trial.number for trial in running(place) if RUN in trial.user_attrs] == [1], 120)
    first.send_signal(signal.SIGKILL)
    first.communicate()
    place.call("tune", "small.toml", "--trials", "4")
    study = place.study()
    assert values(study) == values(finished.study())
    (lost,) = [trial for trial in study.trials if trial.state == TrialState.FAIL]
    (again,) = [trial for trial in study.trials if slots.replaced(trial) == lost.number]
    runs = {int(run.data.tags["heartseg.trial"]): run for run in place.runs("trial")}
    assert runs[again.number].data.tags["heartseg.replaces"] == runs[lost.number].info.run_id
    assert {run.info.status for run in [*runs.values(), *place.runs("study")]} == {"FINISHED", "FAILED"}
    assert len(place.runs("study")) == 1


def running(place: Place) -> list:
    try:
        return place.study().get_trials(states=(TrialState.RUNNING,))
    except Exception:  # noqa: BLE001 - the study may not have been begun, or its tables not been made
        return []


def test_ctrl_c_marks_the_trial_and_queues_it_again(place, finished):
    first = place.start("tune", "small.toml", "--trials", "4")
    wait_for(lambda: [trial.number for trial in running(place) if RUN in trial.user_attrs] == [1], 120)
    first.send_signal(signal.SIGINT)
    first.communicate()
    assert first.returncode == 130
    assert [trial.state.name for trial in place.study().trials] == ["COMPLETE", "FAIL", "WAITING"]
    assert {run.info.status for run in place.runs("study")} == {"KILLED"}
    assert sorted(run.data.tags["heartseg.state"] for run in place.runs("trial")) == ["COMPLETE", "FAIL"]
    place.call("tune", "small.toml", "--trials", "4")
    assert values(place.study()) == values(finished.study())
    assert {run.info.status for run in place.runs("study")} == {"FINISHED"}


def test_a_trial_that_cannot_fit_is_not_started_and_the_study_goes_on(place):
    (place.folder / "small.toml").write_text(STUDY.replace("[32, 32, 32]]", "[512, 512, 512]]"))
    told = json.loads(place.call("tune", "small.toml", "--trials", "5", "--memory-gb", "3", "--json").stdout)
    assert told["trials"]["FAIL"] >= 1
    assert sum(told["trials"].values()) == 5
    failed = [run for run in place.runs("trial") if run.data.tags["heartseg.state"] == "FAIL"]
    assert all("512 × 512 × 512 voxels takes about" in run.data.tags["heartseg.reason"] for run in failed)
    assert all(run.info.status == "FAILED" and "train_loss" not in run.data.metrics for run in failed)


def test_several_folds_and_two_objectives(place):
    text = STUDY.replace("prune = false", 'prune = false\nfolds = 2\nobjectives = ["dice", "seconds"]')
    (place.folder / "small.toml").write_text(text)
    place.call("tune", "small.toml", "--trials", "3")
    trials = place.study().trials
    assert all(len(trial.values) == 2 and len(trial.user_attrs["dice_by_fold"]) == 2 for trial in trials)
    place.call("study", "report", "small", "--output", "out")
    assert (place.folder / "out" / "pareto_front.png").exists()


def test_the_best_is_retrained_and_registered_as_candidate(place):
    told = json.loads(place.call("tune", "small.toml", "--trials", "1", "--retrain", "--json").stdout)
    retrained = told["retrained"]
    assert (retrained["epochs"], retrained["version"]) == (2, "1")
    (run,) = place.runs("training")
    assert (run.info.run_id, run.info.status) == (retrained["run_id"], "FINISHED")


def test_two_workers_share_a_journal_and_no_trial_is_done_twice(place):
    place.call("tune", "small.toml", "--trials", "5", "--workers", "2", "--storage", "journal:///studies.log")
    backend = optuna.storages.journal.JournalFileBackend(str(place.folder / "studies.log"))
    study = place.study(optuna.storages.JournalStorage(backend))
    assert [trial.state for trial in study.trials if slots.counts(trial)] == [TrialState.COMPLETE] * 5
    assert len(place.runs("trial")) == sum(slots.REASON not in trial.user_attrs for trial in study.trials)


def test_two_workers_share_a_proxy(place):
    port = free_port()
    serve = (
        "from optuna.storages import get_storage, run_grpc_proxy_server;"
        f"run_grpc_proxy_server(get_storage('sqlite:///proxied.db'), host='127.0.0.1', port={port})"
    )
    proxy = subprocess.Popen([sys.executable, "-W", "ignore", "-c", serve], cwd=place.folder, env=place.environment)
    try:
        storage = f"grpc://127.0.0.1:{port}"
        told = place.call(
            "tune", "small.toml", "--trials", "3", "--workers", "2", "--storage", storage, "--json"
        ).stdout
        assert json.loads(told)["trials"] == {"COMPLETE": 3}
        assert "3 trials: 3 complete" in place.call("study", "list", "--storage", storage).stdout
    finally:
        proxy.terminate()
        proxy.wait(30)


@pytest.mark.slow
def test_however_many_workers_are_killed_as_many_trials_end_as_were_asked_for(tmp_path, phantom):
    kills, wanted = 20, 12
    with postgres.server() as address:
        place = Place(tmp_path, phantom, store=f"{address}/tracking")
        (tmp_path / "small.toml").write_text(STUDY.replace("epochs = 2", "epochs = 6"))
        storage = f"{address}/study"
        process = place.start("tune", "small.toml", "--trials", str(wanted), "--workers", "2", "--storage", storage)
        killed = kill_workers(process, kills)
        _, err = process.communicate(timeout=600)
        assert process.returncode == 0, err
        assert killed == kills
        study = place.study(storage)
        states = [trial.state.name for trial in study.trials]
        assert (states.count("COMPLETE"), states.count("RUNNING"), states.count("WAITING")) == (wanted, 0, 0)
        runs = {int(run.data.tags["heartseg.trial"]): run for run in place.runs("trial")}
        assert "RUNNING" not in {run.info.status for run in [*runs.values(), *place.runs("study")]}
        complete = [run for run in runs.values() if run.data.tags["heartseg.state"] == "COMPLETE"]
        assert len(complete) == wanted
        for trial in study.trials:
            before = slots.replaced(trial)
            if before is not None and trial.number in runs:
                tags = runs[trial.number].data.tags
                assert tags["heartseg.replaces_trial"] == str(before)
                assert tags["heartseg.replaces"] == (runs[before].info.run_id if before in runs else "")


def kill_workers(process: subprocess.Popen[str], times: int) -> int:
    """Kill a worker every two to four seconds, `times` times or until the study ends; how many were killed."""
    import random

    chance, killed = random.Random(0), 0
    while killed < times and process.poll() is None:
        time.sleep(chance.uniform(2, 4))
        if workers := workers_of(process.pid):
            os.kill(chance.choice(workers), signal.SIGKILL)
            killed += 1
    return killed


def workers_of(parent: int) -> list[int]:
    """The processes of a study's workers: Python's own helper for shared resources is not one."""
    found = []
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            stat, command = (folder / "stat").read_text(), (folder / "cmdline").read_text()
        except OSError:
            continue
        if int(stat.rpartition(")")[2].split()[1]) == parent and "spawn_main" in command:
            found.append(int(folder.name))
    return found


@pytest.mark.slow
def test_a_database_a_server_and_two_workers(tmp_path, phantom):
    with postgres.server() as address, mlflow_server(tmp_path, f"{address}/tracking") as url:
        place = Place(tmp_path, phantom, store=url)
        told = place.call(
            "tune", "small.toml", "--workers", "2", "--storage", f"{address}/study", "--retrain", "--json"
        )
        found = json.loads(told.stdout)
        assert found["trials"] == {"COMPLETE": 3}
        assert "heartseg@" not in told.stdout + told.stderr
        client = MlflowClient(tracking_uri=url)
        # Through the server, which alone can reach where artifacts lie.
        assert client.get_run(found["run_id"]).info.artifact_uri.startswith("mlflow-artifacts:")
        names = {entry.path for entry in client.list_artifacts(found["run_id"])}
        assert {"study.toml", "trials.csv", "report.html", "figures"} <= names
        assert {run.info.status for run in [*place.runs("trial"), *place.runs("study")]} == {"FINISHED"}
        assert client.get_model_version_by_alias("heartseg", "candidate").run_id == found["retrained"]["run_id"]
