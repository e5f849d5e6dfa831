"""A network a fold: how machine and time are shared, and what becomes of a fold whose process dies."""

import os
import signal
import threading
import time
from pathlib import Path

import pytest
import torch
from mlflow.tracking import MlflowClient

from heartseg import tracking
from heartseg.config import Config, with_values
from heartseg.data.decathlon import read_dataset
from heartseg.errors import TrackingError, TrainingError
from heartseg.progress import Reporter
from heartseg.training import ensemble, run
from heartseg.training.ensemble import plan_rounds
from tests.conftest import TINY


def shares(workers: int, cores: int, **values: str) -> list[list[tuple[int, int, float | None]]]:
    config = with_values(Config(), {"fold": "each", **values})
    return [
        [(share.fold, share.threads, share.max_minutes) for share in together]
        for together in plan_rounds(config, workers, cores)
    ]


def test_all_folds_together_take_the_minutes_and_every_fold_gets_the_same_work():
    rounds = shares(2, 2, max_minutes="60")
    assert rounds == [[(0, 1, 24.0), (1, 1, 24.0)], [(2, 1, 24.0), (3, 1, 24.0)], [(4, 2, 12.0)]]
    assert sum(together[0][2] for together in rounds) == 60
    assert {threads * minutes for together in rounds for _, threads, minutes in together} == {24.0}


@pytest.mark.parametrize(("workers", "cores", "values"), [(3, 3, {}), (4, 8, {}), (2, 2, {"threads": "1"})])
def test_on_any_machine_the_rounds_take_the_minutes_and_folds_get_equal_work(workers, cores, values):
    rounds = shares(workers, cores, max_minutes="60", **values)
    assert sum(together[0][2] for together in rounds) == pytest.approx(60)
    work = [threads * minutes for together in rounds for _, threads, minutes in together]
    assert work == pytest.approx([work[0]] * 5)


def test_one_fold_at_a_time_has_all_cores():
    assert shares(1, 4, max_minutes="10", folds="2") == [[(0, 4, 5.0)], [(1, 4, 5.0)]]


def test_without_minutes_none_are_shared_out_and_threads_may_be_set():
    assert shares(2, 8, folds="3") == [[(0, 4, None), (1, 4, None)], [(2, 8, None)]]
    assert shares(2, 8, folds="2", threads="3") == [[(0, 3, None), (1, 3, None)]]


def test_folds_train_side_by_side_by_default_and_one_by_one_on_a_gpu():
    cores = ensemble.environment.available_cores()
    config = with_values(Config(), {"fold": "each"})
    assert ensemble._workers(config, torch.device("cpu")) == min(cores, 5)
    assert ensemble._workers(config, torch.device("cuda")) == 1
    assert ensemble._workers(with_values(config, {"parallel_folds": "9"}), torch.device("cuda")) == 5


class Listening(Reporter):
    def __init__(self) -> None:
        self.lines: list[str] = []

    def notify(self, sentence: str) -> None:
        self.lines.append(sentence)


@pytest.fixture
def config(store, phantom, tmp_path) -> Config:
    values = {**TINY, "fold": "each", "folds": "2", "data": str(phantom), "spacing": "5,5,5", "epochs": "2",
              "cache_dir": str(tmp_path / "cache"), "parallel_folds": "2"}  # fmt: skip
    return with_values(Config(), values)


def test_a_fold_whose_process_is_killed_fails_the_run_and_is_taken_up_again(config, phantom):
    endless, reporter, pids = with_values(config, {"epochs": "10000"}), Listening(), []

    def kill_one() -> None:
        while not any("[fold 1] Epoch" in line for line in reporter.lines):
            time.sleep(0.05)
        children = Path(f"/proc/{os.getpid()}/task/{threading.main_thread().native_id}/children").read_text().split()
        pids.extend(int(pid) for pid in children if b"spawn_main" in Path(f"/proc/{pid}/cmdline").read_bytes())
        os.kill(pids[-1], signal.SIGKILL)

    threading.Thread(target=kill_one, daemon=True).start()
    with pytest.raises(TrainingError, match=r"Fold [01] ended too early: its process was ended by SIGKILL\."):
        run.train(endless, reporter=reporter)
    assert not any(Path(f"/proc/{pid}").exists() for pid in pids)
    client = MlflowClient()
    experiment = client.get_experiment_by_name("heartseg").experiment_id
    parent = client.search_runs([experiment], "tags.`heartseg.fold` = 'each'")[0]
    assert parent.info.status == "FAILED"
    children = client.search_runs([experiment], f"tags.`mlflow.parentRunId` = '{parent.info.run_id}'")
    assert sorted(child.info.status for child in children) == ["FAILED", "KILLED"]
    outcome = run.train(config, resume=parent.info.run_id, reporter=reporter)
    assert outcome.run_id == parent.info.run_id
    assert outcome.metrics["cases"] == len(read_dataset(phantom).cases)
    children = client.search_runs([experiment], f"tags.`mlflow.parentRunId` = '{parent.info.run_id}'")
    assert [child.info.status for child in children] == ["FINISHED"] * 2
    assert any("[fold 0] Going on after epoch" in line for line in reporter.lines)


def test_a_new_training_begins_though_the_store_has_just_gone_away(config, monkeypatch):
    def away(*_: object) -> None:
        raise TrackingError("The tracking store is away.")

    monkeypatch.setattr(tracking, "steps_of", away)
    monkeypatch.setattr(tracking, "fetch_checkpoints", away)
    assert run.train(with_values(config, {"fold": "0", "epochs": "1"})).epochs == 1


def test_folds_side_by_side_give_what_they_give_one_after_the_other(config):
    reporter = Listening()
    together = run.train(with_values(config, {"threads": "1"}), reporter=reporter)
    assert any(line.startswith("Device cpu") and "threads: 1;" in line for line in reporter.lines)
    one_by_one = run.train(with_values(config, {"parallel_folds": "1", "threads": "1"}))
    names = [name for name in together.metrics if name.startswith("dice/")]
    assert len(names) == together.metrics["cases"]
    assert {name: together.metrics[name] for name in names} == {name: one_by_one.metrics[name] for name in names}
