"""A study's runs in MLflow, corrected where a process could not say how its trial ended."""

import optuna
import pytest
from optuna.trial import TrialState

from heartseg import tracking
from heartseg.study.objective import REASON_TAG, STATE_TAG, TRIAL_TAG
from heartseg.study.record import LOST, close_lost


@pytest.mark.parametrize("reaped", [True, False])
def test_the_run_of_a_lost_trial_says_so_whether_it_was_closed_before_or_not(store, reaped):
    tracking.connect()
    study = optuna.create_study(storage=f"sqlite:///{store.removeprefix('sqlite:///')}.optuna")
    study.tell(study.ask(), state=TrialState.FAIL)
    parent = tracking.open_run("heartseg-tune", name="study")
    trial = tracking.open_nested_run(parent.run_id, name="trial-0", tags={TRIAL_TAG: "0"})
    ended = 1_750_000_000_000
    if reaped:
        tracking.terminate(trial.run_id, "FAILED", {tracking.REAPED_TAG: "its process 7 is gone"}, end_time=ended)
    close_lost(study, parent.run_id)
    run = tracking.find_run(trial.run_id)
    assert run.info.status == "FAILED"
    assert (run.data.tags[STATE_TAG], run.data.tags[REASON_TAG]) == ("FAIL", LOST)
    assert (run.info.end_time == ended) is reaped
    parent.end("FINISHED")
