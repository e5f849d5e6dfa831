"""The list of runs, on real stores."""

import mlflow
import pytest
from mlflow.tracking import MlflowClient

from heartseg import tracking
from heartseg.errors import TrackingError
from heartseg.runs import listing


def made(experiment: str, name: str, *, start: int, parent: str = "", seconds: float = 90.0) -> str:
    """A finished run that began `start` seconds after midnight of some day."""
    client = MlflowClient()
    found = client.get_experiment_by_name(experiment)
    number = found.experiment_id if found else client.create_experiment(experiment)
    tags = {tracking.PARENT_TAG: parent} if parent else {}
    begun = 1_750_000_000_000 + 1000 * start
    run_id = client.create_run(number, start_time=begun, run_name=name, tags=tags).info.run_id
    client.set_terminated(run_id, "FINISHED", round(begun + 1000 * seconds))
    return str(run_id)


@pytest.fixture(params=["sqlite", "file"])
def study(request, store, tmp_path):
    """Two plain runs, and before and between them a study with two trials."""
    if request.param == "file":
        mlflow.set_tracking_uri(f"file://{tmp_path}/mlruns")
    tracking.connect()
    parent = made("tune", "study", start=0)
    made("tune", "trial-0", start=10, parent=parent)
    made("heartseg", "between", start=20)
    made("tune", "trial-1", start=30, parent=parent)
    made("heartseg", "last", start=40)
    return parent


def shown(**how) -> list[tuple[str, int]]:
    return [(row.name, row.depth) for row in listing.list_runs(**how)]


def test_nested_runs_stand_under_their_parents_newest_first(study):
    assert shown() == [("last", 0), ("study", 0), ("trial-1", 1), ("trial-0", 1), ("between", 0)]


def test_a_parent_is_listed_besides_and_a_deleted_one_is_not_missed(study):
    assert shown(limit=2) == [("last", 0), ("study", 0), ("trial-1", 1)]
    MlflowClient().delete_run(study)
    assert shown(limit=2) == [("last", 0), ("trial-1", 0)]


def test_runs_are_chosen_by_experiment_and_status(study):
    assert shown(experiment="heartseg") == [("last", 0), ("between", 0)]
    assert shown(status="RUNNING") == []
    with pytest.raises(TrackingError, match=r"no experiment hartseg in the store\. Did you mean heartseg\?"):
        listing.list_runs(experiment="hartseg")


def test_a_run_shows_its_best_validation_its_epochs_and_where_it_comes_from(study):
    run = tracking.open_run("heartseg", name="training")
    for epoch, value in ((1, 0.5), (2, 0.75), (3, 0.25)):
        run.log_metrics({"val_dice": value, "epoch_seconds": 1.0}, step=epoch)
    run.log_metrics({"dice": 0.7})
    run.set_tags({tracking.SOURCE_TAG: "phantom", tracking.FOLD_TAG: "2"})
    row = listing.list_runs(limit=1)[0]
    assert (row.status, row.lost, row.epochs, row.val_dice, row.dice) == ("RUNNING", False, 3, 0.75, 0.7)
    assert (row.data, row.fold) == ("phantom", "2")
    run.end("FINISHED")
    header, line = listing.table([row]).splitlines()
    assert header.split() == list(listing.COLUMNS)
    assert line.split()[0] == run.run_id[:8]
    assert line.split()[-5:] == ["3", "0.7500", "0.7000", "phantom", "2"]


def test_more_runs_than_a_page_holds_are_all_listed(study, monkeypatch):
    monkeypatch.setattr(tracking, "PAGE", 2)
    assert len(shown(limit=100)) == 5
    assert len(shown(limit=3)) == 4


def test_a_duration_is_told_in_the_largest_units_that_say_something():
    assert [listing.duration(seconds) for seconds in (0, 59, 90, 3599, 3900)] == [
        "0 s",
        "59 s",
        "2 min",
        "1 h 00 min",
        "1 h 05 min",
    ]
