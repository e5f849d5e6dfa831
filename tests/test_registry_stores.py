"""The registry on the other stores that MLflow has: files and a server."""

import os
import socket
import subprocess
import sys
import time

import mlflow
import pytest
import requests

from heartseg import registry
from heartseg.errors import RegistryError
from tests.test_registry import NOON, STRONG, WEAK, champion_and_candidate, connected, registered


@pytest.fixture
def files(tmp_path, monkeypatch):
    monkeypatch.setenv("MLFLOW_ALLOW_FILE_STORE", "true")
    yield from connected((tmp_path / "mlruns").as_uri(), tmp_path, monkeypatch)


@pytest.fixture
def server(tmp_path, monkeypatch):
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    where = [
        "--backend-store-uri",
        f"sqlite:///{tmp_path}/mlflow.db",
        "--artifacts-destination",
        str(tmp_path / "kept"),
    ]
    command = [sys.executable, "-m", "mlflow", "server", "--port", str(port), "--workers", "1", *where]
    address = f"http://127.0.0.1:{port}"
    environment = {name: value for name, value in os.environ.items() if not name.startswith("MLFLOW_")}
    with (tmp_path / "server.log").open("w") as log:
        process = subprocess.Popen(command, cwd=tmp_path, stdout=log, stderr=log, env=environment)
    try:
        wait_for(f"{address}/health", process)
        yield from connected(address, tmp_path, monkeypatch)
    finally:
        process.terminate()
        process.wait(30)


def wait_for(url, process):
    for _ in range(600):
        assert process.poll() is None, "the server ended"
        try:
            if requests.get(url, timeout=1).ok:
                return
        except requests.RequestException:
            time.sleep(0.1)
    pytest.fail("the server did not start")


def walk():
    """What a user does, on whatever store is set."""
    registered(WEAK)
    assert registry.promote(who="ada", now=NOON).promoted
    registered(STRONG)
    assert registry.promote(who="ada", now=NOON).promoted
    assert champion_and_candidate() == ("2", "2")
    assert registry.rollback().version == "1"
    assert [(event.kind, event.version, event.state) for event in registry.history()] == [
        ("promotion", "1", "done"),
        ("promotion", "2", "done"),
        ("rollback", "1", "done"),
    ]
    assert [version.version for version in registry.list_versions()] == ["2", "1"]
    with pytest.raises(RegistryError, match="no version or alias 7"):
        registry.describe("7")


def test_everything_works_on_a_file_store(files):
    walk()


@pytest.mark.slow
def test_everything_works_on_a_server(server, tmp_path):
    with pytest.raises(RegistryError, match=r"No model heartseg is registered in http://127\.0\.0\.1"):
        registry.list_versions()
    walk()
    mlflow.set_experiment("logged")
    (tmp_path / "weights.txt").write_text("weights")
    with mlflow.start_run() as run:
        logged = mlflow.pyfunc.log_model(
            name="model", loader_module="json", data_path=str(tmp_path / "weights.txt"), pip_requirements=["mlflow"]
        )
    assert registry.register(run.info.run_id, logged.model_uri, tags={}).source == f"models:/{logged.model_id}"
