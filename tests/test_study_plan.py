"""A study's file: what it opens, what it refuses, and what it says in its own words again."""

import pytest

from heartseg.errors import ConfigError
from heartseg.setting import Choices, Range
from heartseg.study.plan import load_plan, read_plan

TEXT = """
name = "mine"
[study]
trials = 7
[search]
learning_rate = { low = 1e-4, high = 1e-2, log = true }
spatial_size = { choices = [[64, 80, 80], [96, 80, 96]] }
accumulation_steps = { low = 1, high = 4 }
[training]
epochs = 2
"""


def test_a_study_opens_what_its_file_names():
    plan = read_plan(TEXT, origin="mine.toml")
    assert plan.space.names == ("optimizer.learning_rate", "training.spatial_size", "optimizer.accumulation_steps")
    assert [one.within for one in plan.space.opened] == [
        Range(1e-4, 1e-2, log=True),
        Choices(((64, 80, 80), (96, 80, 96))),
        Range(1, 4),
    ]
    assert (plan.name, plan.study.trials, plan.config.training.epochs) == ("mine", 7, 2)


def test_a_study_is_written_as_it_is_read():
    plan = read_plan(TEXT, origin="mine.toml")
    assert read_plan(plan.to_toml(), origin="again") == plan


def test_without_a_file_learning_rate_and_spatial_size_are_searched():
    plan = load_plan(None, {"study.trials": "3", "training.epochs": "1"})
    assert plan.space.names == ("optimizer.learning_rate", "training.spatial_size")
    assert (plan.name, plan.study.trials, plan.config.training.epochs) == ("default", 3, 1)


def test_a_file_without_a_name_gives_its_own(tmp_path):
    (tmp_path / "mine.toml").write_text("[study]\ntrials = 2")
    assert load_plan(tmp_path / "mine.toml", {}).name == "mine"


def test_the_first_trial_begins_with_the_value_that_is_not_among_the_choices():
    plan = read_plan("[search]\nspatial_size = { choices = [[64, 64, 64]] }", origin="x")
    assert plan.space.starting(plan.config) == {"training.spatial_size": "96,80,96"}
    assert plan.space.opened[0].within == Choices(((96, 80, 96), (64, 64, 64)))


def test_dotted_names_open_the_same():
    plan = read_plan("[search]\noptimizer.learning_rate = { low = 1e-4, high = 1e-2 }", origin="x")
    assert plan.space.names == ("optimizer.learning_rate",)


@pytest.mark.parametrize(
    ("search", "sentence"),
    [
        ("learning_rat = {}", "x: search.learning_rat: there is no such setting. Did you mean learning_rate?"),
        ("learning_rate = { low = 1e-2, high = 1e-4 }", "low must be below high, found 0.01 and 0.0001."),
        ("learning_rate = { low = 1e-4 }", "expected low and high, found low."),
        ("learning_rate = { low = 1e-4, high = 5 }", "expected a number, 1e-08 to 1, found 5"),
        ("learning_rate = { low = 1e-5, high = 1e-4 }", "does not hold the value 0.0015 that the first trial"),
        ("learning_rate = { low = 1e-4, high = 1e-2, stp = 1 }", "unknown key stp. Did you mean step?"),
        ("learning_rate = { low = 1e-4, high = 1e-2, log = true, step = 1e-4 }", "does not go with a logarithmic"),
        ("weight_decay = { low = 0, high = 0.1, log = true }", "a logarithmic range begins above 0, found 0."),
        ("weight_decay = {}", "search.optimizer.weight_decay has no range of its own."),
        ("spatial_size = { low = 32, high = 64 }", "search.training.spatial_size is not a number."),
        ("spatial_size = { choices = [[60, 80, 80]] }", "every length must be a multiple of 16"),
        ("spatial_size = { choices = [] }", "expected choices alone, a list of values"),
        ("epochs = { low = 1, high = 4 }", "search.epochs: this says where or how long a run works"),
        ("learning_rate = 3", "expected {low, high} or {choices}, found 3."),
        ("", "[search] opens no setting."),
    ],
)
def test_a_search_that_cannot_be_is_refused_in_one_sentence(search, sentence):
    with pytest.raises(ConfigError) as caught:
        read_plan(f"[search]\n{search}", origin="x")
    assert sentence in str(caught.value)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("[study]\ntrails = 3", "Unknown setting study.trails. Did you mean trials?"),
        ("[study]\ntrials = 0", "study.trials: expected a whole number, 1 to 100000, found 0."),
        ('[study]\nobjectives = ["seconds"]', "study.objectives: expected dice or dice,seconds, found seconds."),
        ('[study]\nobjectives = ["dice", "speed"]', "study.objectives: expected one of dice, seconds, found 'speed'."),
        ("study = 3", "study must be a section [study], found 3."),
        ("[studi]\nx = 1", "unknown section [studi]"),
        ("name =", "x is not valid TOML"),
    ],
)
def test_a_study_that_cannot_be_is_refused_in_one_sentence(text, sentence):
    with pytest.raises(ConfigError) as caught:
        read_plan(text, origin="x")
    assert sentence in str(caught.value)


def test_what_is_searched_cannot_be_set_besides():
    with pytest.raises(ConfigError, match=r"optimizer.learning_rate is searched by this study and cannot be set"):
        load_plan(None, {"optimizer.learning_rate": "0.001"})


def test_more_trials_are_the_same_study_and_other_ranges_are_not():
    plan = read_plan(TEXT, origin="x")
    assert read_plan(TEXT.replace("trials = 7", "trials = 9"), origin="x").identity() == plan.identity()
    assert read_plan(TEXT.replace("high = 4", "high = 5"), origin="x").identity() != plan.identity()
