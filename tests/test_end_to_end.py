"""The whole main job on the phantom, as a user types it: train, kill, resume, evaluate, promote, predict, serve."""

import base64
import contextlib
import json
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import mlflow
import nibabel
import numpy as np
import pytest
import requests
from mlflow.tracking import MlflowClient

from torture.server import free_port, mlflow_server

ROOT = Path(__file__).parents[1]
SMOKE = ROOT / "experiments" / "smoke.toml"
SMALL = ("--patches-per-epoch", "8", "--spacing", "2.5,2.5,2.5", "--device", "cpu")


@pytest.fixture(scope="module")
def home(tmp_path_factory, phantom) -> Path:
    """A folder to work in, with a fresh SQLite store."""
    return tmp_path_factory.mktemp("home")


@pytest.fixture(scope="module")
def environment(home, phantom) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("MLFLOW_", "KAGGLE_"))}
    return {
        **kept,
        "MLFLOW_TRACKING_URI": f"sqlite:///{home}/mlflow.db",
        "MLFLOW_ALLOW_PICKLE_DESERIALIZATION": "false",
        "HEARTSEG_DATA": str(phantom),
        "XDG_CACHE_HOME": str(home / "cache"),
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
        "OMP_NUM_THREADS": "2",
    }


@pytest.fixture(scope="module")
def heartseg(home, environment):
    """Run the command line in a process of its own; `check` on the exit code."""

    def call(*arguments: str, check: int | None = 0, **more: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "heartseg", *map(str, arguments)]
        done = subprocess.run(
            command, cwd=home, env={**environment, "PYTHONPATH": str(ROOT), **more}, capture_output=True, text=True
        )
        if check is not None:
            assert done.returncode == check, f"{command} → {done.returncode}\n{done.stdout}\n{done.stderr}"
        return done

    return call


@pytest.fixture(scope="module")
def client(environment) -> MlflowClient:
    return MlflowClient(tracking_uri=environment["MLFLOW_TRACKING_URI"])


@pytest.fixture(scope="module")
def trained(heartseg, client) -> dict:
    """The first run, trained and registered."""
    return json.loads(heartseg("train", SMOKE, "--data", "auto", *SMALL, "--json").stdout)


def test_a_training_is_on_record_with_everything_about_it(trained, client, phantom):
    run = client.get_run(trained["run_id"])
    assert run.info.status == "FINISHED"
    for metric in ("train_loss", "val_loss", "val_dice", "learning_rate", "epoch_seconds"):
        assert [point.step for point in client.get_metric_history(run.info.run_id, metric)] == [1, 2]
    assert {"dice", "volume_error_ml", "peak_memory_mib"} <= set(run.data.metrics)
    assert sum(name.startswith("dice/phantom_") for name in run.data.metrics) == run.data.metrics["cases"]
    assert run.data.params["optimizer.learning_rate"] == "0.0015"
    assert run.data.tags["heartseg.data.source"] == "phantom"
    assert run.inputs.dataset_inputs
    names = {entry.path for entry in client.list_artifacts(run.info.run_id)}
    wanted = {
        "config.toml",
        "split.json",
        "data.json",
        "environment.json",
        "checkpoints",
        "evaluation",
        "figures",
        "tensorboard",
        "report.html",
    }
    assert wanted <= names
    page = mlflow.artifacts.load_text(f"{run.info.artifact_uri}/report.html")
    assert "finished" in page
    assert "heartseg version 1 (candidate)" in page


def test_a_model_knows_the_volumes_of_the_labels_that_it_learnt_from(trained, client, home, phantom):
    split = mlflow.artifacts.load_dict(client.get_run(trained["run_id"]).info.artifact_uri + "/split.json")
    labels = [nibabel.load(phantom / "labelsTr" / f"{case}.nii.gz") for case in split["train"]]
    volumes = [np.count_nonzero(label.dataobj) * np.linalg.det(label.affine[:3, :3]) / 1000 for label in labels]
    models = [json.loads(path.read_text()) for path in home.glob("mlruns/**/heartseg-model/about.json")]
    (known,) = (model["training_volume_ml"] for model in models if model["run_id"] == trained["run_id"])
    expected = {"least": min(volumes), "median": np.median(volumes), "most": max(volumes)}
    assert known == pytest.approx(expected, rel=1e-6)


def test_val_dice_of_the_best_epoch_is_the_final_dice(trained, client):
    history = client.get_metric_history(trained["run_id"], "val_dice")
    assert max(point.value for point in history) == pytest.approx(trained["metrics"]["dice"], abs=1e-6)


def test_a_run_is_repeated_from_its_logged_configuration(trained, heartseg, client, home, environment):
    path = client.download_artifacts(trained["run_id"], "config.toml", str(home))
    again = json.loads(heartseg("train", path, "--json").stdout)
    assert again["metrics"]["dice"] == trained["metrics"]["dice"]


def test_a_killed_run_goes_on_as_the_same_run_and_ends_the_same(heartseg, client, home, environment):
    arguments = [SMOKE, *SMALL, "--seed", "3", "--epochs", "4", "--json"]
    undisturbed = json.loads(heartseg("train", *arguments).stdout)
    process = subprocess.Popen(
        [sys.executable, "-m", "heartseg", "train", *map(str, arguments), "--work-dir", "killed"],
        cwd=home, env={**environment, "PYTHONPATH": str(ROOT)}, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    wait_for(lambda: list((home / "killed").glob("*/checkpoints/*.pt")), 180)
    process.send_signal(signal.SIGKILL)
    process.wait()
    resumed = json.loads(heartseg("train", *arguments, "--work-dir", "killed", "--resume", "auto").stdout)
    assert resumed["run_id"] == next((home / "killed").iterdir()).name
    assert client.get_run(resumed["run_id"]).info.status == "FINISHED"
    for metric in ("train_loss", "val_dice"):
        expected, found = (client.get_metric_history(run["run_id"], metric) for run in (undisturbed, resumed))
        assert [(p.step, p.value) for p in found] == [(p.step, p.value) for p in expected]
    assert [p.step for p in found] == [1, 2, 3, 4]
    assert resumed["metrics"]["dice"] == undisturbed["metrics"]["dice"]


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_ends_a_run_as_killed_and_it_resumes_from_the_artifacts(heartseg, client, home, environment, number):
    folder = f"signalled-{number.name}"
    arguments = [SMOKE, *SMALL, "--seed", str(10 + number), "--epochs", "30", "--work-dir", folder]
    process = subprocess.Popen(
        [sys.executable, "-m", "heartseg", "train", *map(str, arguments)],
        cwd=home, env={**environment, "PYTHONPATH": str(ROOT)}, text=True,
        stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip
    wait_for(lambda: list((home / folder).glob("*/checkpoints/*.pt")), 180)
    start = time.monotonic()
    process.send_signal(number)
    time.sleep(0.25)
    process.send_signal(signal.SIGTERM)  # `mlflow run` sends one after the terminal's
    _, errors = process.communicate(timeout=60)
    # The second one may find the interpreter on its way out, after all is said and done.
    assert process.returncode in (130, -signal.SIGTERM), errors
    assert time.monotonic() - start < 30
    assert "Traceback" not in errors
    run_id = next((home / folder).iterdir()).name
    assert client.get_run(run_id).info.status == "KILLED"
    before = len(client.get_metric_history(run_id, "train_loss"))
    assert before >= 1
    shutil.rmtree(home / folder)  # another machine
    done = heartseg(
        "train", *arguments[:-4], "--epochs", str(before + 1), "--work-dir", folder, "--resume", run_id, "--json"
    )
    assert json.loads(done.stdout)["run_id"] == run_id
    assert [p.step for p in client.get_metric_history(run_id, "train_loss")] == list(range(1, before + 2))
    again = heartseg("train", *arguments, "--resume", run_id, check=1)
    assert f"Run {run_id} is finished" in again.stderr
    assert client.get_run(run_id).info.status == "FINISHED"


def test_a_run_is_not_resumed_with_other_settings_or_data(trained, heartseg, client):
    client.update_run(trained["run_id"], status="KILLED")
    try:
        done = heartseg("train", SMOKE, "--data", "auto", *SMALL, "--seed", "9", "--resume", trained["run_id"], check=1)
        assert "started with other settings: training.seed was 0, is 9" in done.stderr
        done = heartseg("train", SMOKE, "--data", "phantom", *SMALL, "--resume", trained["run_id"], check=1)
        assert "started on other cases" in done.stderr
        assert client.get_run(trained["run_id"]).info.status == "KILLED"
    finally:
        client.update_run(trained["run_id"], status="FINISHED")


def test_evaluate_puts_the_candidates_scores_on_record(trained, heartseg, client):
    document = json.loads(heartseg("evaluate", "models:/heartseg/1", "--json").stdout)
    assert document["summary"]["dice"]["mean"] == pytest.approx(trained["metrics"]["dice"])
    kinds = client.search_runs(
        [client.get_experiment_by_name("heartseg").experiment_id], "tags.`heartseg.kind` = 'evaluation'"
    )
    assert kinds[0].data.metrics["dice"] == pytest.approx(trained["metrics"]["dice"])
    assert "report.html" in {entry.path for entry in client.list_artifacts(kinds[0].info.run_id)}


def test_evaluate_says_which_cases_the_model_was_trained_on(trained, heartseg, client):
    split = mlflow.artifacts.load_dict(client.get_run(trained["run_id"]).info.artifact_uri + "/split.json")
    done = heartseg("evaluate", "models:/heartseg/1", "--case", split["train"][0])
    assert f"The model was trained on {split['train'][0]}" in done.stderr


def test_a_phantom_model_is_promoted_only_by_force_and_that_goes_on_record(trained, heartseg, client):
    refused = heartseg("registry", "promote", check=1)
    assert "phantom" in refused.stdout
    with pytest.raises(mlflow.MlflowException):
        client.get_model_version_by_alias("heartseg", "champion")
    heartseg("registry", "promote", "--force")
    champion = client.get_model_version_by_alias("heartseg", "champion")
    assert champion.tags["heartseg.promotion.forced"] == "true"
    assert f"forced version {champion.version}" in heartseg("registry", "history").stdout


def test_predict_keeps_the_scans_geometry_and_names(trained, heartseg, home, phantom):
    scans = sorted((phantom / "imagesTr").glob("*.nii.gz"))[:2]
    folder = home / "scans"
    folder.mkdir()
    for scan in scans:
        shutil.copy(scan, folder)
    (folder / "broken.nii.gz").write_bytes(b"not a scan")
    done = heartseg("predict", folder, "--output", "masks", "--model", "models:/heartseg@candidate", check=1)
    assert "broken.nii.gz" in done.stderr
    assert "1 of 3 scans failed" in done.stderr
    for scan in scans:
        image, mask = nibabel.load(scan), nibabel.load(home / "masks" / scan.name)
        assert mask.shape == image.shape
        assert np.array_equal(mask.affine, image.affine)
        assert mask.get_data_dtype() == np.uint8
    assert not (home / "masks" / "broken.nii.gz").exists()
    again = heartseg("predict", folder, "--output", "masks", "--model", "models:/heartseg@candidate", check=1)
    assert again.stdout.count("skipped") == 2


def test_serving_gives_predicts_bytes_and_refuses_in_one_sentence(trained, heartseg, home, phantom, environment):
    scan = min((phantom / "imagesTr").glob("*.nii.gz"))
    heartseg("predict", scan, "--output", "one.nii.gz", "--model", "models:/heartseg/1")
    with serving("models:/heartseg/1", environment, home) as address:
        answer = ask(address, {"dataframe_records": [{"image": base64.b64encode(scan.read_bytes()).decode()}]})
        assert answer.status_code == 200, answer.text
        prediction = answer.json()["predictions"][0]
        assert base64.b64decode(prediction["mask"]) == (home / "one.nii.gz").read_bytes()
        assert prediction["model_version"] == "1"
        assert prediction["volume_ml"] >= 0
        assert prediction["seconds"] > 0
        for record, words in (
            ({"image": base64.b64encode(b"no scan").decode()}, "record 0 is not a NIfTI file"),
            ({"image": "no base64!"}, "record 0: image is not valid base64"),
            ({"image": 5}, "record 0: image must be the base64 text of a NIfTI file, found int"),
            ({"scan": "x"}, "found no image"),
        ):
            refusal = ask(address, {"dataframe_records": [record]})
            assert refusal.status_code == 400, refusal.text
            message = refusal.json()["message"]
            assert words in message
            assert "\n" not in message
            assert "Traceback" not in refusal.text


def test_the_model_loads_where_heartseg_is_only_installed(trained, home, environment, phantom):
    scan = min((phantom / "imagesTr").glob("*.nii.gz"))
    code = (
        "import mlflow, base64, pathlib, pandas, sys; m = mlflow.pyfunc.load_model('models:/heartseg/1'); "
        "scan = base64.b64encode(pathlib.Path(sys.argv[1]).read_bytes()).decode(); "
        "print(m.predict(pandas.DataFrame({'image': [scan]}))[0]['model_version'])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(scan)], cwd=home, env={**environment, "PYTHONPATH": str(ROOT)},
        capture_output=True, text=True,
    )  # fmt: skip
    assert done.stdout.strip() == "1", done.stderr


def test_folds_are_nested_runs_with_an_out_of_fold_score_for_every_case_and_one_ensemble(heartseg, client, home):
    arguments = (SMOKE, *SMALL, "--data", "auto", "--fold", "each", "--folds", "2", "--epochs", "1", "--json")
    outcome = json.loads(heartseg("train", *arguments).stdout)
    run = client.get_run(outcome["run_id"])
    children = client.search_runs([run.info.experiment_id], f"tags.`mlflow.parentRunId` = '{run.info.run_id}'")
    assert [child.info.status for child in children] == ["FINISHED"] * 2
    assert run.data.metrics["cases"] == 6
    assert sum(child.data.metrics["cases"] for child in children) == 6
    page = mlflow.artifacts.load_text(f"{run.info.artifact_uri}/report.html")
    assert all(f"<h3>Fold {fold}</h3>" in page for fold in (0, 1))
    assert page.count('class="photo"') == 2
    # Only this model has a second network.
    assert len(list((home / "mlruns").rglob("weights-1.safetensors"))) == 1


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGKILL])
def test_folds_end_in_order_when_their_parent_is_ended_or_killed_and_go_on(heartseg, client, home, environment, number):
    folder = f"folds-{number.name}"
    arguments = [SMOKE, *SMALL, "--data", "auto", "--fold", "each", "--folds", "2", "--parallel-folds", "2",
                 "--seed", str(20 + number), "--work-dir", folder]  # fmt: skip
    process = subprocess.Popen(
        [sys.executable, "-m", "heartseg", "train", *map(str, arguments), "--epochs", "500"],
        cwd=home, env={**environment, "PYTHONPATH": str(ROOT)}, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    for fold in (0, 1):
        wait_for(lambda fold=fold: list((home / folder).glob(f"*/fold-{fold}/checkpoints/*.pt")), 180)
    process.send_signal(number)
    process.wait(timeout=60)
    run_id = next((home / folder).iterdir()).name
    experiment = client.get_run(run_id).info.experiment_id

    def children() -> list[str]:
        runs = client.search_runs([experiment], f"tags.`mlflow.parentRunId` = '{run_id}'")
        return [run.info.status for run in runs]

    wait_for(lambda: children() == ["KILLED"] * 2, 60)
    assert client.get_run(run_id).info.status == ("KILLED" if number == signal.SIGTERM else "RUNNING")
    # Both have passed this epoch: what is left is to score them and to make the ensemble.
    done = heartseg("train", *arguments, "--epochs", "1", "--resume", "auto", "--json")
    assert json.loads(done.stdout)["run_id"] == run_id
    assert children() == ["FINISHED"] * 2
    assert client.get_run(run_id).info.status == "FINISHED"


def test_a_file_store_holds_a_whole_run(heartseg, home, monkeypatch):
    monkeypatch.setenv("MLFLOW_ALLOW_FILE_STORE", "true")
    store = f"file://{home}/mlruns-of-kaggle"
    outcome = json.loads(
        heartseg("train", SMOKE, *SMALL, "--data", "auto", "--epochs", "1", "--json", MLFLOW_TRACKING_URI=store).stdout
    )
    run = MlflowClient(tracking_uri=store).get_run(outcome["run_id"])
    assert run.data.metrics["dice"] == pytest.approx(outcome["metrics"]["dice"])
    assert any(name.startswith("case_dice/phantom_") for name in run.data.metrics)


def test_an_http_server_holds_a_whole_run_and_stdout_is_one_json_document(heartseg, home, environment, tmp_path):
    with mlflow_server(tmp_path) as address:
        command = ("train", SMOKE, *SMALL, "--data", "auto", "--epochs", "1", "--json")
        outcome = json.loads(heartseg(*command, MLFLOW_TRACKING_URI=address).stdout)
        run = MlflowClient(tracking_uri=address).get_run(outcome["run_id"])
        assert run.info.status == "FINISHED"
        assert run.data.metrics["dice"] == pytest.approx(outcome["metrics"]["dice"])
        shutil.rmtree(home / "runs" / outcome["run_id"])
        scan = min(Path(environment["HEARTSEG_DATA"], "imagesTr").iterdir())
        model = f"models:/heartseg/{outcome['version']}"
        heartseg("predict", scan, "-o", tmp_path / "mask.nii.gz", "--model", model, MLFLOW_TRACKING_URI=address)
        assert (tmp_path / "mask.nii.gz").exists()


def test_mlflow_run_launches_the_trainer_in_its_own_run(home, environment, client):
    command = ["mlflow", "run", str(ROOT), "--env-manager", "local", "-P", f"experiment={SMOKE}", "-P", "epochs=1",
               "-P", "patches_per_epoch=4", "-P", "spatial_size=32,32,32", "-P", "learning_rate=3e-4",
               "-P", "data=auto", "-P", f"work_dir={home}/runs"]  # fmt: skip
    done = subprocess.run(
        [str(Path(sys.executable).parent / command[0]), *command[1:]],
        cwd=home,
        env=environment,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    run = client.search_runs(["0"])[0]
    assert run.info.status == "FINISHED"
    assert (run.data.params["epochs"], run.data.params["training.epochs"]) == ("1", "1")
    assert (run.data.params["learning_rate"], run.data.params["optimizer.learning_rate"]) == ("3e-4", "0.0003")
    assert run.data.params["training.spatial_size"] == "32,32,32"
    assert "dice" in run.data.metrics


def wait_for(condition, seconds: float):
    end = time.monotonic() + seconds
    while not (found := condition()):
        assert time.monotonic() < end, "waited too long"
        time.sleep(0.05)
    return found


def ask(address: str, document: dict) -> requests.Response:
    return requests.post(f"{address}/invocations", json=document, timeout=120)


@contextlib.contextmanager
def serving(model: str, environment: dict[str, str], home: Path):
    """`mlflow models serve` on a free port; gives its address when it is up."""
    port = free_port()
    arguments = ("models", "serve", "-m", model, "--env-manager", "local", "-p", str(port))
    command = [str(Path(sys.executable).parent / "mlflow"), *arguments]
    server = subprocess.Popen(
        command, cwd=home, env={**environment, "PYTHONPATH": str(ROOT)}, start_new_session=True,
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    address = f"http://127.0.0.1:{port}"

    def up() -> bool:
        with contextlib.suppress(requests.ConnectionError):
            return requests.get(f"{address}/ping", timeout=5).status_code == 200
        return False

    try:
        wait_for(up, 120)
        yield address
    finally:
        os.killpg(server.pid, signal.SIGTERM)
        server.wait(30)
