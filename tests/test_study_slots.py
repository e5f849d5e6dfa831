"""How trials are counted, lost and taken up again, on a real storage."""

import subprocess
import sys

import optuna
import pytest
from optuna.trial import TrialState

from heartseg.processes import identity
from heartseg.study import slots
from heartseg.study.slots import INTERRUPTED, OPENING, REASON, SURPLUS, WORKER
from heartseg.study.storage import opened

pytestmark = pytest.mark.filterwarnings("ignore:Heartbeat of storage is supposed to be used with")


@pytest.fixture(params=["sqlite:///{}/optuna.db", "journal:///{}/optuna.log"])
def study(request, tmp_path):
    with opened(request.param.format(tmp_path)) as storage:
        yield optuna.create_study(study_name="one", storage=storage)


def asked(study, **attributes) -> optuna.Trial:
    trial = study.ask()
    trial.suggest_float("x", 0, 1)
    for name, value in attributes.items():
        trial.set_user_attr(name, value)
    return trial


def gone() -> str:
    """The identity of a process that has ended."""
    code = "from heartseg.processes import identity; print(identity())"
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.strip()


def states(study) -> list[str]:
    return [trial.state.name for trial in study.get_trials(deepcopy=False)]


def test_a_trial_of_a_dead_process_is_failed_and_queued_with_its_values(study):
    lost = asked(study, **{WORKER: gone(), OPENING: True})
    slots.recover(study, retries=3)
    assert states(study) == ["FAIL", "WAITING"]
    again = study.ask()
    assert again.suggest_float("x", 0, 1) == lost.params["x"]
    assert (slots.replaced(study.trials[1]), again.user_attrs) == (0, {OPENING: True})


def test_a_trial_of_a_living_process_is_left_alone(study):
    asked(study, **{WORKER: identity()})
    slots.recover(study, retries=3)
    assert states(study) == ["RUNNING"]


def test_who_works_alone_knows_that_what_runs_is_lost(study):
    asked(study)
    slots.recover(study, retries=3, alone=True)
    assert states(study) == ["FAIL", "WAITING"]


def test_a_trial_is_not_tried_again_for_ever(study):
    dead = gone()
    asked(study, **{WORKER: dead})
    for _ in range(2):
        slots.recover(study, retries=2)
        asked(study, **{WORKER: dead})
    slots.recover(study, retries=2)
    assert states(study) == ["FAIL"] * 3
    assert slots.is_open(study, 1)


def test_a_number_in_use_again_by_another_process_is_a_dead_one(study):
    where, process, _ = identity().rsplit("/", 2)
    asked(study, **{WORKER: f"{where}/{process}/1"})
    slots.recover(study, retries=3)
    assert states(study) == ["FAIL", "WAITING"]


def test_lost_and_surplus_trials_do_not_count_and_failed_ones_do(study):
    for reason in (None, SURPLUS, INTERRUPTED, "It ran out of memory"):
        trial = asked(study, **({REASON: reason} if reason else {}))
        study.tell(trial, state=TrialState.FAIL)
    study.tell(asked(study), 0.5)
    assert [slots.counts(trial) for trial in study.trials] == [False, False, False, True, True]
    assert slots.ended(study) == 2


def test_a_trial_that_is_tried_again_keeps_its_place_and_one_given_up_does_not(study):
    study.tell(asked(study), 0.5)
    lost = asked(study, **{WORKER: gone()})
    assert slots.place(study, lost.number) == 1
    slots.recover(study, retries=1)
    again = asked(study, **{WORKER: gone()})
    assert slots.place(study, again.number) == 1
    slots.recover(study, retries=1)
    assert slots.place(study, asked(study).number) == 2


def test_the_one_too_many_gives_way(study):
    first, second, third = (asked(study) for _ in range(3))
    assert [slots.is_surplus(study, trial, 2) for trial in (first, second, third)] == [False, False, True]


def test_of_two_that_open_a_study_the_later_gives_way(study):
    first, second = (asked(study, **{OPENING: True}) for _ in range(2))
    assert [slots.is_surplus(study, trial, 9) for trial in (first, second)] == [False, True]


def test_a_study_is_open_until_all_trials_are_begun(study):
    assert slots.is_open(study, 1)
    asked(study)
    assert not slots.is_open(study, 1)
    assert slots.is_open(study, 2)


def test_an_interrupted_trial_is_given_back_once(study):
    trial = asked(study, **{WORKER: identity(), REASON: INTERRUPTED})
    study.tell(trial, state=TrialState.FAIL)
    slots.give_back(study, None)
    slots.give_back(study, None)
    assert states(study) == ["FAIL", "WAITING"]


def test_only_one_of_two_that_see_a_lost_trial_queues_it(study):
    asked(study, **{WORKER: gone()})
    assert [slots.fail(study, 0), slots.fail(study, 0)] == [True, False]
