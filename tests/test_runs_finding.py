"""What a word at the command line means, on real stores."""

import mlflow
import pytest

from heartseg import tracking
from heartseg.errors import TrackingError
from heartseg.runs.finding import find, short_ids


@pytest.fixture(params=["sqlite", "file"])
def three(request, store, tmp_path):
    """Three runs in two experiments, two of them of one name."""
    if request.param == "file":
        mlflow.set_tracking_uri(f"file://{tmp_path}/mlruns")
    tracking.connect()
    ids = []
    for experiment, name in (("one", "wide"), ("two", "twin"), ("one", "twin")):
        run = tracking.open_run(experiment, name=name)
        run.end("FINISHED")
        ids.append(run.run_id)
    return ids


def test_a_run_is_found_by_id_beginning_and_name(three):
    wide = three[0]
    assert [find(word).info.run_id for word in (wide, wide[:10], "wide")] == [wide] * 3


def test_what_is_ambiguous_or_unknown_is_one_sentence(three):
    with pytest.raises(TrackingError, match=r"twin means 2 runs: .*Name one by its id\.") as caught:
        find("twin")
    assert all(run_id[:8] in str(caught.value) for run_id in three[1:])
    with pytest.raises(TrackingError, match=r"There is no run wude in the store\. Did you mean wide\?"):
        find("wude")
    with pytest.raises(TrackingError, match=r"no run it's \"so\" in the store\. See: heartseg runs list"):
        find('it\'s "so"')


def test_ids_are_shown_as_long_as_it_takes_to_tell_them_apart():
    ids = ["0123456789ab", "0123456789cd", "fedcba987654"]
    assert list(short_ids(ids).values()) == ["0123456789a", "0123456789c", "fedcba98765"]
    assert short_ids(ids[1:]) == {ids[1]: "01234567", ids[2]: "fedcba98"}
