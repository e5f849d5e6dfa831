"""Two runs side by side, on real stores."""

import json

import mlflow
import pytest

from heartseg import tracking
from heartseg.comparison import PromotionRules, paired_bootstrap
from heartseg.errors import TrackingError
from heartseg.runs.comparison import RunComparison, compare_runs

FIRST = {"la_004": 0.90, "la_010": 0.80, "la_016": 0.85}
SECOND = {"la_004": 0.92, "la_010": 0.83, "la_016": 0.84}


@pytest.fixture(params=["sqlite", "file"])
def kind(request, store, tmp_path):
    if request.param == "file":
        mlflow.set_tracking_uri(f"file://{tmp_path}/mlruns")
    tracking.connect()
    return request.param


def scored(name: str, dice: dict[str, float], *, contents: dict[str, str] | None = None, **params: str) -> str:
    """A finished run with these scores. A case's image is known by its own name unless `contents` has another."""
    run = tracking.open_run("heartseg", name=name)
    run.log_params(params)
    run.set_tags({tracking.SOURCE_TAG: "local", "heartseg.version": name})
    listing = [
        {"case": case, "image_sha256": (contents or {}).get(case, case), "label_sha256": "label"} for case in dice
    ]
    run.log_text("data.json", json.dumps({"cases": listing}))
    if dice:
        run.log_metrics({"dice": sum(dice.values()) / len(dice), **{f"dice/{case}": d for case, d in dice.items()}})
    run.end("FINISHED")
    return run.run_id


def compared(first: str, second: str) -> RunComparison:
    return compare_runs(tracking.find_run(first), tracking.find_run(second))


def test_runs_on_the_same_cases_are_paired_with_the_gates_own_interval(kind):
    both = compared(scored("a", FIRST, rate="1e-3", seed="0"), scored("b", SECOND, rate="2e-3", seed="0"))
    assert both.parameters == {"rate": ("1e-3", "2e-3")}
    assert both.tags == {tracking.SOURCE_TAG: ("local", "local"), "heartseg.version": ("a", "b")}
    differences = [0.02, 0.03, -0.01]
    assert [pair.difference for pair in both.pairs] == pytest.approx(differences)
    rules = PromotionRules()
    expected = paired_bootstrap(differences, confidence=rules.confidence, resamples=rules.resamples, seed=rules.seed)
    assert both.gain is not None
    assert (both.gain.mean, both.gain.low, both.gain.high) == pytest.approx(
        (expected.mean, expected.low, expected.high)
    )
    text = both.explain()
    assert "Second minus first: +0.0133 Dice, 95 % interval -0.0100 to +0.0300 over 3 images." in text
    document = both.to_dict()
    assert document["comparable"] is True
    assert document["metrics"]["dice"]["difference"] == pytest.approx(0.04 / 3)
    assert json.loads(json.dumps(document)) == document


def test_runs_on_other_cases_are_said_not_to_be_comparable(kind):
    both = compared(scored("a", FIRST), scored("b", {**SECOND, "la_022": 0.9}))
    assert (both.gain, len(both.pairs)) == (None, 3)
    assert both.to_dict()["comparable"] is False
    text = both.explain()
    assert "Evaluated only by" in text
    assert "la_022." in text
    assert "The figures of these runs cannot be compared." in text


def test_another_image_under_the_same_name_is_another_case(kind):
    both = compared(scored("a", FIRST), scored("b", SECOND, contents={"la_010": "another"}))
    assert both.objections == ("Another image or label under the same name: la_010.",)
    assert [pair.case for pair in both.pairs] == ["la_004", "la_016"]
    assert both.gain is None


def test_two_labels_of_one_image_count_once(kind):
    doubled = {"la_010": "la_004"}
    both = compared(scored("a", FIRST, contents=doubled), scored("b", SECOND, contents=doubled))
    assert both.gain is not None
    assert both.gain.mean == pytest.approx(((0.02 + 0.03) / 2 - 0.01) / 2)


def test_one_image_gives_no_interval(kind):
    both = compared(scored("a", {"la_004": 0.9}), scored("b", {"la_004": 0.8}))
    assert both.gain is None
    assert "One image says nothing about others" in both.explain()


def test_a_run_that_was_not_evaluated_case_by_case_is_named(kind):
    first, second = scored("a", FIRST), scored("b", {})
    both = compared(first, second)
    assert both.objections == (f"No Dice of single cases is on record for {second[:8]}.",)


def test_what_to_keep_in_mind_is_said(kind):
    first, second = scored("a", FIRST), scored("b", SECOND)
    run = tracking.open_run("heartseg", name="", resume=second)
    run.set_tags({"heartseg.trained_on": "la_004"})
    run.log_text("data.json", json.dumps({"cases": []}))
    run.end("KILLED")
    assert compared(first, second).remarks == (
        "Taken for the same by their names alone, contents not on record: la_004, la_010, la_016.",
        f"{second[:8]} scores a model on cases that it was trained on: la_004.",
        f"{second[:8]} is KILLED: its figures may not be its last.",
    )


def test_a_list_of_cases_that_cannot_be_read_is_one_sentence(kind):
    first = scored("a", FIRST)
    run = tracking.open_run("heartseg", name="", resume=first)
    run.log_text("data.json", "[]")
    run.end("FINISHED")
    with pytest.raises(TrackingError, match=rf"data\.json of run {first} is no list of cases"):
        compared(first, first)
