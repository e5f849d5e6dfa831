"""The interval and the verdict, on numbers that can be checked by hand or with SciPy."""

import json

import numpy as np
import pytest
from scipy import stats

from heartseg.comparison import (
    CasePair,
    Comparison,
    Decision,
    Interval,
    PromotionRules,
    compare,
    judge_first,
    paired_bootstrap,
)
from heartseg.errors import ConfigError, RegistryError


def bootstrap(differences, *, confidence=0.95, resamples=10_000, seed=0):
    return paired_bootstrap(differences, confidence=confidence, resamples=resamples, seed=seed)


def pairs(champion, candidate):
    scores = enumerate(zip(champion, candidate, strict=True))
    return [CasePair(f"la_{number:03d}", f"image-{number}", a, b) for number, (a, b) in scores]


def test_equal_differences_have_an_interval_without_width():
    interval = bootstrap([0.25, 0.25, 0.25, 0.25])
    assert interval == Interval(0.25, 0.25, 0.25)


def test_one_difference_is_its_own_interval():
    assert bootstrap([0.0625]) == Interval(0.0625, 0.0625, 0.0625)


def test_three_differences_reach_from_the_least_to_the_greatest():
    # All three draws give the least one in 1 of 27 samples: 3.7 %, more than the 2.5 % below the interval.
    interval = bootstrap([-0.01, 0.02, 0.05])
    assert interval.low == pytest.approx(-0.01)
    assert interval.high == pytest.approx(0.05)
    assert interval.mean == pytest.approx(0.02)


def test_interval_agrees_with_scipy():
    differences = np.random.default_rng(3).normal(0.01, 0.03, 16)
    other = stats.bootstrap((differences,), np.mean, n_resamples=200_000, batch=20_000, method="percentile", rng=1)
    interval = bootstrap(differences.tolist(), resamples=200_000)
    assert (interval.low, interval.high) == pytest.approx(tuple(other.confidence_interval), abs=3e-4)


def test_interval_of_many_differences_is_the_normal_one():
    differences = np.random.default_rng(5).normal(0.0, 1.0, 400)
    half = 1.96 * differences.std() / 20
    interval = bootstrap(differences.tolist())
    assert interval.high - interval.mean == pytest.approx(half, rel=0.05)
    assert interval.mean - interval.low == pytest.approx(half, rel=0.05)


def test_one_seed_gives_one_interval_and_more_confidence_a_wider_one():
    differences = [0.01, -0.02, 0.04, 0.03, 0.00, 0.02]
    assert bootstrap(differences) == bootstrap(differences)
    assert bootstrap(differences, seed=1) != bootstrap(differences, seed=2)
    wide, narrow = bootstrap(differences, confidence=0.99), bootstrap(differences, confidence=0.80)
    assert wide.low < narrow.low < narrow.high < wide.high


@pytest.mark.parametrize("differences", [[], [0.1, float("nan")]])
def test_an_interval_needs_finite_differences(differences):
    with pytest.raises(RegistryError, match="at least one finite difference"):
        bootstrap(differences)


def test_a_gain_on_every_case_passes():
    comparison = compare(pairs([0.80, 0.85, 0.90], [0.82, 0.86, 0.93]), PromotionRules())
    assert comparison.objections == ()
    assert comparison.gain.mean == pytest.approx(0.02)
    assert (comparison.champion_mean, comparison.candidate_mean) == pytest.approx((0.85, 0.87))


def test_equal_scores_do_not_pass():
    comparison = compare(pairs([0.8, 0.9, 0.85], [0.8, 0.9, 0.85]), PromotionRules())
    assert comparison.objections == (
        "The mean gain must be more than 0.000 for sure; found +0.000, 95 % interval +0.000 to +0.000, over 3 images.",
    )


def test_a_gain_that_may_be_chance_does_not_pass():
    comparison = compare(pairs([0.80, 0.80, 0.80], [0.84, 0.85, 0.79]), PromotionRules())
    assert comparison.gain.mean > 0
    assert "interval -0.010 to +0.050" in comparison.objections[0]


def test_a_case_may_fall_to_the_floor_and_not_below():
    champion = [0.90] * 20
    assert compare(pairs(champion, [0.85, *[0.95] * 19]), PromotionRules()).objections == ()
    below = compare(pairs(champion, [0.84, *[0.95] * 19]), PromotionRules())
    assert below.objections == ("No case may fall by more than 0.050; found la_000 from 0.900 to 0.840.",)


def test_an_image_with_two_labels_counts_once():
    doubled = [CasePair("la_005", "image-5", 0.8, 0.9), CasePair("la_026", "image-5", 0.8, 0.8)]
    comparison = compare([*doubled, CasePair("la_003", "image-3", 0.8, 0.8)], PromotionRules())
    assert comparison.gain == Interval(pytest.approx(0.025), pytest.approx(0.0), pytest.approx(0.05))


def test_the_first_champion_has_a_minimum_that_may_be_met_exactly():
    rules = PromotionRules(first_champion_dice=0.8)
    assert judge_first(pairs([None] * 3, [0.7, 0.8, 0.9]), rules).objections == ()
    (objection,) = judge_first(pairs([None] * 3, [0.7, 0.8, 0.8]), rules).objections
    assert objection == (
        "The first champion needs a mean Dice of at least 0.800 on held-out cases; found 0.767 over 3 images."
    )


@pytest.mark.parametrize(
    ("rule", "value"), [("confidence", 1.0), ("min_cases", 0), ("max_case_drop", -0.1), ("resamples", 1)]
)
def test_rules_out_of_bounds_are_refused(rule, value):
    with pytest.raises(ConfigError, match=f"{rule}: expected .* found"):
        PromotionRules(**{rule: value})


def decision(candidate_scores, **changes):
    rules = PromotionRules()
    comparison = compare(pairs([0.80, 0.85, 0.90], candidate_scores), rules)
    reasons = comparison.objections
    words = {"promoted": not reasons, "candidate": "4", "champion": "3", "rules": rules, "reasons": reasons}
    return Decision(**{**words, "comparison": comparison, **changes})


def test_a_promotion_explains_itself():
    assert decision([0.82, 0.86, 0.93]).explain().splitlines() == [
        "case    champion  candidate  difference",
        "la_000     0.800      0.820      +0.020",
        "la_001     0.850      0.860      +0.010",
        "la_002     0.900      0.930      +0.030",
        "---------------------------------------",
        "mean       0.850      0.870      +0.020",
        "Mean gain +0.020, 95 % interval +0.010 to +0.030.",
        "Version 4 was promoted over version 3.",
    ]


def test_a_refusal_names_its_reasons_and_force_keeps_them():
    refused = decision([0.70, 0.85, 0.90])
    assert "Version 4 was not promoted over version 3:\n- The mean gain must" in refused.explain()
    assert not refused.forced
    forced = decision([0.70, 0.85, 0.90], promoted=True)
    assert forced.forced
    assert "by force, against these reasons:\n- The mean gain" in forced.explain()


def test_a_decision_without_a_champion_or_cases_still_explains_itself():
    rules = PromotionRules()
    first = Decision(
        promoted=True,
        candidate="1",
        champion=None,
        rules=rules,
        comparison=judge_first(pairs([None] * 3, [0.9, 0.9, 0.9]), rules),
        left_out=("la_009",),
    )
    assert "la_000         –      0.900           –" in first.explain()
    assert "Left out, without a defined Dice: la_009." in first.explain()
    assert first.explain().endswith("Version 1 was promoted as the first champion.")
    empty = Decision(promoted=False, candidate="4", champion="3", rules=rules, reasons=("Too few.",))
    assert empty.explain() == "Version 4 was not promoted over version 3:\n- Too few."
    assert empty.comparison == Comparison()


def test_a_decision_is_json():
    document = json.loads(json.dumps(decision([0.82, 0.86, 0.93]).to_dict()))
    assert document["promoted"] is True
    assert document["cases"][0]["difference"] == 0.02
    assert document["gain"]["low"] == pytest.approx(0.01)
    assert document["rules"]["min_cases"] == 2
