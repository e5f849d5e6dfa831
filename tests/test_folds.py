"""Splits: every case once, sides of the right size, doubled scans together, chance from the seed alone."""

from collections import Counter
from dataclasses import replace

import pytest

from heartseg.config import DataConfig
from heartseg.data.folds import Split, split_cases, split_of
from heartseg.errors import ConfigError, DataError


def singles(count: int) -> dict[str, str]:
    """Cases c00, c01, … of different content."""
    return {f"c{number:02}": f"content {number}" for number in range(count)}


def with_doubles(count: int, *pairs: tuple[str, str]) -> dict[str, str]:
    groups = singles(count)
    for one, other in pairs:
        groups[other] = groups[one]
    return groups


PAIR = with_doubles(16, ("c01", "c13"))


@pytest.mark.parametrize("groups", [singles(16), PAIR, with_doubles(20, ("c00", "c01"), ("c02", "c03"))])
@pytest.mark.parametrize("folds", [2, 3, 5, 7])
@pytest.mark.parametrize("seed", [0, 1, 2**40])
def test_every_case_is_validated_on_in_exactly_one_fold(groups, folds, seed):
    splits = [split_cases(groups, fold=str(fold), folds=folds, seed=seed) for fold in range(folds)]
    assert Counter(case for split in splits for case in split.val) == Counter(list(groups))
    for split in splits:
        assert sorted(split.train + split.val) == sorted(groups)
        assert not set(split.train) & set(split.val)
    sizes = [len(split.val) for split in splits]
    assert max(sizes) - min(sizes) <= 1


def test_cases_of_one_content_stand_on_one_side():
    for seed in range(20):
        for fold in ("ratio", "0", "1", "2", "3", "4"):
            split = split_cases(PAIR, fold=fold, seed=seed)
            assert ("c01" in split.val) == ("c13" in split.val)


@pytest.mark.parametrize(
    ("groups", "ratio", "trained_on"),
    [
        (singles(16), 0.8, 13),
        (PAIR, 0.8, 13),
        (singles(10), 0.75, 8),
        (singles(5), 0.8, 4),
        (singles(3), 0.95, 2),
        (singles(3), 0.05, 1),
        (with_doubles(5, ("c00", "c01")), 0.8, 4),
        (with_doubles(6, ("c00", "c01"), ("c02", "c03"), ("c04", "c05")), 0.8, 4),
        (with_doubles(4, ("c00", "c01"), ("c00", "c02")), 0.5, 3),
    ],
)
def test_the_share_in_training_is_the_nearest_that_whole_groups_allow(groups, ratio, trained_on):
    assert {len(split_cases(groups, train_ratio=ratio, seed=seed).train) for seed in range(10)} == {trained_on}


def test_all_trains_on_everything():
    split = split_cases(PAIR, fold="all")
    assert (split.train, split.val) == (tuple(sorted(PAIR)), ())


@pytest.mark.parametrize("fold", ["ratio", "0", "3"])
def test_a_split_depends_on_the_seed_and_not_on_the_order(fold):
    backwards = dict(reversed(PAIR.items()))
    assert split_cases(PAIR, fold=fold) == split_cases(backwards, fold=fold)
    assert len({split_cases(PAIR, fold=fold, seed=seed).val for seed in range(10)}) > 5


def test_a_split_is_the_same_on_every_machine():
    # Changing these would put cases that a champion was trained on among those that it is judged by.
    assert split_cases(PAIR).val == ("c01", "c10", "c13")
    assert split_cases(PAIR, fold="0").val == ("c01", "c04", "c13", "c14")


def test_another_content_digest_of_the_same_grouping_changes_nothing():
    renamed = {case: f"another {content}" for case, content in PAIR.items()}
    assert split_cases(PAIR, fold="1") == split_cases(renamed, fold="1")


@pytest.mark.parametrize(
    ("groups", "options", "sentence"),
    [
        (singles(4), {"fold": "0"}, "A split into 5 folds needs at least 5 different cases, found 4. Use fewer folds"),
        (with_doubles(2, ("c00", "c01")), {}, "training and validation needs at least 2 different cases, found 1"),
        ({}, {"fold": "all"}, "There is no case to split"),
        (singles(9), {"fold": "5"}, "data.fold: expected ratio, all, each or a number from 0 to 4, found '5'"),
        (singles(9), {"fold": "first"}, "found 'first'"),
        (singles(9), {"fold": "-1"}, "found '-1'"),
    ],
)
def test_a_split_that_cannot_be_made_is_refused(groups, options, sentence):
    with pytest.raises(ConfigError, match=sentence):
        split_cases(groups, **options)


def test_a_split_comes_back_from_its_record():
    split = split_cases(PAIR, fold="2", seed=7)
    assert Split.from_json(split.to_json()) == split


@pytest.mark.parametrize("text", ["{", "[]", "{}", '{"train": [], "val": []}'])
def test_a_damaged_record_is_refused(text):
    with pytest.raises(DataError, match="The split on record is damaged"):
        Split.from_json(text)


def test_named_cases_are_validated_on_and_take_their_doubles_along():
    groups = {"a": "1", "b": "2", "c": "2", "d": "3"}
    split = split_of(groups, replace(DataConfig(), val_cases=("b",)))
    assert (split.train, split.val, split.fold) == (("a", "d"), ("b", "c"), "cases")


def test_a_named_case_that_is_not_there_is_one_sentence():
    with pytest.raises(ConfigError, match=r"data\.val_cases: there is no labelled case la_04"):
        split_of({"la_004": "1", "la_005": "2"}, replace(DataConfig(), val_cases=("la_04",)))


def test_naming_every_case_leaves_none_to_train_on():
    with pytest.raises(ConfigError, match="no case is left to train on"):
        split_of({"a": "1", "b": "2"}, replace(DataConfig(), val_cases=("a", "b")))
