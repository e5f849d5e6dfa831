"""An ensemble from elsewhere: each fold's network is scored again on the cases that it had not seen."""

import mlflow
import pytest
from mlflow.tracking import MlflowClient

from heartseg import registry
from heartseg.config import Config, with_values
from heartseg.data.decathlon import read_dataset
from heartseg.progress import Reporter
from heartseg.training import run
from heartseg.transfer.candidates import register_imported
from heartseg.transfer.merge import merge
from heartseg.transfer.source import opened
from tests.conftest import TINY


@pytest.mark.slow
def test_the_out_of_fold_scores_of_an_ensemble_are_repeated(phantom, store, tmp_path, monkeypatch):
    cloud = tmp_path / "cloud"
    cloud.mkdir()
    folds = {"fold": "each", "folds": "2", "epochs": "1", "parallel_folds": "1", "device": "cpu", "spacing": "3,3,3"}
    places = {"data": str(phantom), "cache_dir": str(cloud / "cache"), "work_dir": str(cloud / "runs")}
    config = with_values(Config(), {**TINY, **folds, **places})
    there = cloud / "mlruns"
    monkeypatch.setenv("MLFLOW_TRACKING_URI", there.as_uri())
    mlflow.set_tracking_uri(there.as_uri())
    trained = run.train(config)
    monkeypatch.setenv("MLFLOW_TRACKING_URI", store)
    mlflow.set_tracking_uri(store)
    with opened(there) as source:
        merged = merge(source)
    assert [one.registered for one in merged.runs] == [True, False, False]
    (registration,) = register_imported(merged, lambda source: read_dataset(phantom), Reporter())
    assert registration.version == "1", registration.reason
    candidate = MlflowClient().get_model_version_by_alias("heartseg", "candidate")
    assert candidate.tags["heartseg.evaluation_repeated"].startswith(f"{trained.metrics['cases']:.0f} cases")
    assert registry.read_record(registry.describe("candidate")).fold == "each"
