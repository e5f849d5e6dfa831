"""Sharing out a study's trials so that exactly as many as were asked for come to an end, whoever dies meanwhile.

A trial counts unless it was lost with its process, interrupted, or one too many. Whoever finds that trials are missing
begins one. Since that can race, each then looks at how many counting trials came before its own: with as many as were
asked for it is one too many and gives way. Trials are numbered by the storage, so that all workers agree.
"""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

import optuna
from optuna.exceptions import UpdateFinishedTrialError
from optuna.storages import fail_stale_trials
from optuna.trial import FrozenTrial, TrialState, create_trial

from heartseg.processes import identity, is_gone
from heartseg.study.storage import GRACE_SECONDS

WORKER, REASON, OPENING = "worker", "reason", "opening"
# Optuna's own names, so that its tools know a trial that replaces others.
ORIGINAL, HISTORY = "failed_trial", "retry_history"
SURPLUS, INTERRUPTED = "one too many", "interrupted"


def counts(trial: FrozenTrial) -> bool:
    """True if a trial is one of those that were asked for: waiting, running, or ended for a reason of its own."""
    return trial.state != TrialState.FAIL or trial.user_attrs.get(REASON, INTERRUPTED) not in (SURPLUS, INTERRUPTED)


def ended(study: optuna.Study) -> int:
    """How many of the trials that count have ended."""
    return sum(trial.state.is_finished() and counts(trial) for trial in study.get_trials(deepcopy=False))


def is_open(study: optuna.Study, wanted: int) -> bool:
    """True if a trial waits, or fewer than `wanted` have been begun."""
    trials = study.get_trials(deepcopy=False)
    return any(trial.state == TrialState.WAITING for trial in trials) or sum(map(counts, trials)) < wanted


def place(study: optuna.Study, number: int) -> int:
    """What decides the seed of a trial: how many that count came before, and how many were given up.

    With a trial that was lost and queued again it is what it would have been without the loss. One that was given up
    moves it, so that its values are not drawn once more.
    """
    earlier = [trial for trial in study.get_trials(deepcopy=False) if trial.number < number]
    again = {replaced(trial) for trial in study.get_trials(deepcopy=False)}
    lost = [trial for trial in earlier if trial.state == TrialState.FAIL and REASON not in trial.user_attrs]
    return sum(map(counts, earlier)) + sum(trial.number not in again for trial in lost)


def is_surplus(study: optuna.Study, trial: optuna.Trial, wanted: int) -> bool:
    """True if this trial is one too many, or opens the study where an earlier one does."""
    earlier = [other for other in study.get_trials(deepcopy=False) if other.number < trial.number and counts(other)]
    if len(earlier) >= wanted:
        return True
    return OPENING in trial.user_attrs and any(OPENING in other.user_attrs for other in earlier)


def queue_opening(study: optuna.Study, parameters: dict[str, Any]) -> None:
    """Queue the first trial of a study that has none."""
    if not any(counts(trial) for trial in study.get_trials(deepcopy=False)):
        study.enqueue_trial(parameters, user_attrs={OPENING: True})


def recover(study: optuna.Study, *, retries: int, alone: bool = False) -> None:
    """Fail the trials whose processes are gone, and queue each again.

    A process is known to be gone if it ran here, or by its heartbeat where the storage has one. `alone` says that no
    other process works on the study: what runs without this one knowing is lost.
    """
    fail_stale_trials(study)
    for trial in study.get_trials(deepcopy=True, states=(TrialState.RUNNING,)):
        if (alone or _is_gone(trial)) and fail(study, trial.number):
            queue_again(study, trial, retries)


def fail(study: optuna.Study, number: int) -> bool:
    """Fail a running trial from outside; False if it ended meanwhile, or someone else has failed it."""
    try:
        study.tell(number, state=TrialState.FAIL)
    except (ValueError, UpdateFinishedTrialError):
        return False
    return True


def queue_again(study: optuna.Study, trial: FrozenTrial, retries: int | None) -> None:
    """Queue a failed trial again with its parameters, linked to those it replaces, unless it was `retries` times."""
    history = [*trial.system_attrs.get(HISTORY, ()), trial.number]
    if retries is not None and len(history) > retries:
        return
    links = {**trial.system_attrs, ORIGINAL: history[0], HISTORY: history}
    # Not who worked on it: the one that takes it now would seem gone.
    opening = {OPENING: True} if OPENING in trial.user_attrs else {}
    waiting = create_trial(
        state=TrialState.WAITING,
        params=trial.params,
        distributions=trial.distributions,
        user_attrs=opening,
        system_attrs=links,
    )
    study.add_trial(waiting)


def again(retries: int) -> Callable[[optuna.Study, FrozenTrial], None]:
    """What a storage calls with a trial whose heartbeat has stopped."""
    return lambda study, trial: queue_again(study, trial, retries)


def replaced(trial: FrozenTrial) -> int | None:
    """The number of the trial that this one replaces."""
    history = trial.system_attrs.get(HISTORY)
    return int(history[-1]) if history else None


def _is_gone(trial: FrozenTrial) -> bool:
    worker = trial.user_attrs.get(WORKER)
    if worker is None:
        # It died, or is about to say who it is.
        begun = trial.datetime_start
        return begun is not None and datetime.now() - begun > timedelta(seconds=GRACE_SECONDS)
    return is_gone(str(worker))


def give_back(study: optuna.Study, retries: int | None) -> None:
    """Queue the trial again that this process was cut off in, unless it was `retries` times."""
    mine = identity()
    trials = study.get_trials(deepcopy=True)
    taken = {replaced(trial) for trial in trials}
    for trial in trials:
        if trial.user_attrs.get(WORKER) != mine or trial.number in taken:
            continue
        if trial.state == TrialState.RUNNING:
            fail(study, trial.number)
            queue_again(study, trial, retries)
        elif trial.state == TrialState.FAIL and trial.user_attrs.get(REASON) == INTERRUPTED:
            queue_again(study, trial, retries)
