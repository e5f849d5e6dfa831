"""Which cases count in a comparison, and where the champion's score comes from."""

import json
import math

import pytest

from heartseg.comparison import PromotionRules
from heartseg.errors import RegistryError
from heartseg.held_out import CaseKey, pair_up, parse_record

RULES = PromotionRules(min_cases=2)


def record(version="4", *, train=(), scores=None, images=None, labels=None, **split):
    """A version trained on `train` and scored on `scores`; a case's content is its name unless said otherwise."""
    scores, images, labels = scores or {}, images or {}, labels or {}
    names = [*train, *(name for name in scores if name not in train)]
    data = {
        "cases": [
            {"case": name, "image_sha256": images.get(name, name), "label_sha256": labels.get(name, name)}
            for name in names
        ]
    }
    rows = "".join(f"{name},{dice},1.0\n" for name, dice in scores.items())
    parts = {"train": list(train), "val": [], "fold": "0", **split}
    return parse_record(version, data=json.dumps(data), split=json.dumps(parts), scores=f"case,dice,nsd\n{rows}")


def cases(pairs):
    return {pair.case: (pair.champion, pair.candidate) for pair in pairs}


def test_what_was_trained_on_is_not_held_out():
    read = record(train=["a", "b"], scores={"b": 0.99, "c": 0.9})
    assert read.trained_on == {"a", "b"}
    assert [case.case for case in read.held_out.values()] == ["c"]


def test_a_doubled_image_trained_on_under_another_name_is_not_held_out():
    read = record(train=["la_005"], scores={"la_026": 0.9, "la_003": 0.9}, images={"la_026": "la_005"})
    assert [case.case for case in read.held_out.values()] == ["la_003"]


def test_out_of_fold_results_are_held_out_though_every_case_was_trained_on():
    read = record(scores={"a": 0.9, "b": 0.8}, out_of_fold=True, fold="each")
    assert read.trained_on == {"a", "b"}
    assert [case.case for case in read.held_out.values()] == ["a", "b"]


def test_no_evaluation_gives_no_held_out_case():
    assert parse_record("4", data='{"cases": []}', split='{"train": []}', scores="").held_out == {}


@pytest.mark.parametrize(
    ("part", "text"),
    [("data", "{"), ("data", "[]"), ("split", '{"train": ["z"]}'), ("split", "{}"), ("scores", "case,dice\nz,0.9\n")],
)
def test_records_that_contradict_each_other_are_refused(part, text):
    texts = {"data": '{"cases": []}', "split": '{"train": []}', "scores": ""}
    with pytest.raises(RegistryError, match=r"The cases of version 4 cannot be read from its run's data\.json"):
        parse_record("4", **{**texts, part: text})


def test_scores_on_record_are_paired_and_no_evaluation_is_asked_for():
    candidate = record(train=["a"], scores={"c": 0.9, "d": 0.8, "e": 0.7})
    champion = record("3", train=["a", "e"], scores={"c": 0.85, "d": 0.81})
    pairs, left_out = pair_up(candidate, champion, rules=RULES)
    assert cases(pairs) == {"c": (0.85, 0.9), "d": (0.81, 0.8)}
    assert left_out == ()


def test_only_what_is_missing_is_evaluated():
    candidate = record(train=["a"], scores={"c": 0.9, "d": 0.8, "e": 0.7})
    champion = record("3", train=["a", "e"], scores={"c": 0.85})
    asked = []

    def evaluate(wanted):
        asked.extend(case.case for case in wanted)
        return {CaseKey("d", "d"): 0.6}

    pairs, _ = pair_up(candidate, champion, rules=RULES, evaluate_champion=evaluate)
    assert asked == ["d"]
    assert cases(pairs) == {"c": (0.85, 0.9), "d": (0.6, 0.8)}


def test_without_data_the_champion_cannot_be_evaluated():
    candidate = record(train=["a"], scores={"c": 0.9, "d": 0.8})
    champion = record("3", train=["a"], scores={"c": 0.85})
    with pytest.raises(
        RegistryError,
        match=r"version 3, has no result on record for 1 of 2 cases: d\. Have it .* promote --data FOLDER",
    ):
        pair_up(candidate, champion, rules=RULES)


def test_an_evaluation_that_leaves_a_case_out_is_refused():
    candidate = record(train=["a"], scores={"c": 0.9, "d": 0.8})
    with pytest.raises(RegistryError, match="version 3, was not evaluated on c, d"):
        pair_up(candidate, record("3", train=["a"]), rules=RULES, evaluate_champion=lambda wanted: {})


def test_a_score_against_another_label_is_no_result_on_record():
    candidate = record(train=["a"], scores={"c": 0.9, "d": 0.8})
    champion = record("3", train=["a"], scores={"c": 0.85, "d": 0.81}, labels={"d": "older label"})
    pairs, _ = pair_up(
        candidate, champion, rules=RULES, evaluate_champion=lambda wanted: {case.key: 0.7 for case in wanted}
    )
    assert cases(pairs) == {"c": (0.85, 0.9), "d": (0.7, 0.8)}


def test_a_case_known_to_the_champion_under_another_name_is_the_same_case():
    candidate = record(train=["a"], scores={"c": 0.9, "d": 0.8})
    champion = record(
        "3", train=["a"], scores={"x": 0.85, "y": 0.81}, images={"x": "c", "y": "d"}, labels={"x": "c", "y": "d"}
    )
    assert cases(pair_up(candidate, champion, rules=RULES)[0]) == {"c": (0.85, 0.9), "d": (0.81, 0.8)}


def test_an_out_of_fold_champion_is_compared_on_what_its_folds_held_out():
    candidate = record(train=["a", "b"], scores={"c": 0.9, "d": 0.8})
    champion = record("3", scores={"a": 0.8, "b": 0.8, "c": 0.7, "d": 0.7}, out_of_fold=True, fold="each")
    assert cases(pair_up(candidate, champion, rules=RULES)[0]) == {"c": (0.7, 0.9), "d": (0.7, 0.8)}


def test_no_common_unseen_case_is_refused_with_a_way_out():
    candidate = record(train=["a", "b"], scores={"c": 0.9, "d": 0.8})
    champion = record("3", train=["c", "d"], scores={"a": 0.9, "b": 0.8}, fold="1")
    with pytest.raises(
        RegistryError,
        match=r"At least 2 images must .* new to the champion, version 3, too; found 0\. Train .* \(fold 1\)",
    ):
        pair_up(candidate, champion, rules=RULES)


def test_two_labels_of_one_image_are_one_image():
    candidate = record(train=["a"], scores={"la_005": 0.9, "la_026": 0.8}, images={"la_026": "la_005"})
    with pytest.raises(RegistryError, match="At least 2 images must be held out from version 4 and evaluated; found 1"):
        pair_up(candidate, None, rules=RULES)


def test_a_case_without_a_defined_dice_counts_for_neither():
    candidate = record(train=["a"], scores={"c": 0.9, "d": math.nan, "e": 0.7, "f": 0.7})
    champion = record("3", train=["a"], scores={"c": 0.8, "d": 0.0, "e": "", "f": 0.6})
    pairs, left_out = pair_up(candidate, champion, rules=RULES)
    assert cases(pairs) == {"c": (0.8, 0.9), "f": (0.6, 0.7)}
    assert left_out == ("d", "e")
    with pytest.raises(RegistryError, match="At least 3 images must have a defined Dice; found 2"):
        pair_up(candidate, champion, rules=PromotionRules(min_cases=3))


def test_without_a_champion_the_held_out_cases_stand_alone():
    pairs, _ = pair_up(record(train=["a"], scores={"c": 0.9, "d": 0.8}), None, rules=RULES)
    assert cases(pairs) == {"c": (None, 0.9), "d": (None, 0.8)}
