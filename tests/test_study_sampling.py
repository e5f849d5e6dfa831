"""What is tried next, and what is given up."""

import optuna
import pytest

from heartseg.study import slots
from heartseg.study.plan import StudyConfig
from heartseg.study.sampling import SeededSampler, pruner_for


def search(trials: int, **how) -> list[float]:
    study = how.pop("study", None) or optuna.create_study(sampler=SeededSampler(3, 2, slots.place))
    study.optimize(lambda trial: (trial.suggest_float("x", 0, 1) - 0.3) ** 2, n_trials=trials)
    return [trial.params["x"] for trial in study.trials if trial.params]


def test_a_seed_gives_the_same_trials_wherever_the_study_was_cut():
    whole = search(7)
    study = optuna.create_study(sampler=SeededSampler(3, 2, slots.place))
    search(3, study=study)
    study.sampler = SeededSampler(3, 2, slots.place)
    assert search(4, study=study) == whole
    assert len(set(whole)) == 7


def test_a_trial_that_is_tried_again_does_not_move_those_after_it():
    whole = search(4)
    study = optuna.create_study(sampler=SeededSampler(3, 2, slots.place))
    search(2, study=study)
    lost = study.ask()
    study.tell(lost, state=optuna.trial.TrialState.FAIL)
    slots.queue_again(study, study.trials[lost.number], None)
    assert search(2, study=study) == whole


def reporting(study: optuna.Study, values: list[float]) -> bool:
    """True if a trial that reports `values` after each tenth is pruned."""
    trial = study.ask()
    for tenth, value in enumerate(values, 1):
        trial.report(value, tenth)
        if trial.should_prune():
            study.tell(trial, state=optuna.trial.TrialState.PRUNED)
            return True
    study.tell(trial, values[-1])
    return False


RISING = [0.2, 0.4, 0.5, 0.6, 0.7, 0.75, 0.8, 0.82, 0.84, 0.85]


@pytest.fixture
def one_fold():
    study = optuna.create_study(direction="maximize", pruner=pruner_for(StudyConfig(startup_trials=3)))
    for shift in (0.0, 0.01, 0.02, 0.03):
        assert not reporting(study, [value + shift for value in RISING])
    return study


def test_a_trial_that_rises_late_is_kept(one_fold):
    assert not reporting(one_fold, [0.06, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9])


def test_a_trial_that_falls_among_the_worst_is_pruned(one_fold):
    assert reporting(one_fold, [0.2, 0.3, 0.25, 0.2, 0.15, 0.1, 0.1, 0.1, 0.1, 0.1])


def test_a_trial_that_never_leaves_the_ground_is_pruned(one_fold):
    assert reporting(one_fold, [0.0] * 10)


def test_with_several_folds_a_trial_worse_on_the_same_cases_is_pruned():
    study = optuna.create_study(direction="maximize", pruner=pruner_for(StudyConfig(folds=3)))
    good = [0.90, 0.91, 0.88, 0.93, 0.92, 0.89]
    assert not reporting(study, good)
    assert not reporting(study, [value + sign * 0.004 for value, sign in zip(good, (1, -1) * 3, strict=True)])
    assert reporting(study, [value - 0.05 for value in good])


def test_two_objectives_and_a_wish_prune_nothing():
    for config in (StudyConfig(objectives=("dice", "seconds")), StudyConfig(prune=False)):
        assert isinstance(pruner_for(config), optuna.pruners.NopPruner)
