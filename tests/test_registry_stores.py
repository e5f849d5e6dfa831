"""The registry on the other stores that MLflow has: files and a server."""

import mlflow
import pytest

from heartseg import registry
from heartseg.errors import RegistryError
from tests.test_registry import NOON, STRONG, WEAK, champion_and_candidate, connected, registered
from torture.server import mlflow_server


@pytest.fixture
def files(tmp_path, monkeypatch):
    monkeypatch.setenv("MLFLOW_ALLOW_FILE_STORE", "true")
    yield from connected((tmp_path / "mlruns").as_uri(), tmp_path, monkeypatch)


@pytest.fixture
def server(tmp_path, monkeypatch):
    with mlflow_server(tmp_path) as address:
        yield from connected(address, tmp_path, monkeypatch)


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
