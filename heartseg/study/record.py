"""A study on record in MLflow: its own run, kept over all starts, and what it found."""

import json
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import optuna
from optuna.trial import FrozenTrial, TrialState

from heartseg import environment, tracking
from heartseg.study.objective import REASON_TAG, RUN, STATE_TAG, TRIAL_TAG
from heartseg.study.opening import IDENTITY
from heartseg.study.plan import Plan
from heartseg.study.report import draw_figures, page, trials_csv
from heartseg.study.slots import OPENING, REASON
from heartseg.training.interruption import Interrupted, StopRequest
from heartseg.training.material import Material

EXPERIMENT = "heartseg-tune"
STUDY_TAG, IDENTITY_TAG = "heartseg.study", "heartseg.study.id"
PATIENCE_SECONDS = 30
LOST = "its process died"


@contextmanager
def study_run(
    study: optuna.Study,
    plan: Plan,
    material: Material,
    stop: StopRequest,
    *,
    begun: bool,
    notify: Callable[[str], None],
) -> Iterator[tracking.TrackedRun]:
    """The run that the study's trials are nested in, ended with the block: the one it had before, or a new one.

    Of several processes that come at once, the one by which the study was `begun` opens it.
    """
    known = None if begun else _known(study)
    with stop.deferred(to_the_end=True):
        run = _open(study, known, work=Path(plan.config.training.work_dir), notify=notify)
        study.set_user_attr(RUN, run.run_id)
    try:
        stop.check()
        run.set_tags({"heartseg.data.source": material.dataset.source, tracking.DATA_TAG: material.sha256})
        run.log_params({"study.trials": plan.study.trials, "study.search": " ".join(plan.space.names)})
        run.log_text("study.toml", plan.to_toml())
        run.log_text("data.json", material.to_json())
        run.log_text("environment.json", json.dumps(environment.describe(), indent=1))
        run.log_dataset(name=material.dataset.name, digest=material.sha256, folder=material.dataset.folder)
        yield run
    except (Interrupted, KeyboardInterrupt):
        run.end("KILLED")
        raise
    except BaseException:
        run.end("FAILED")
        raise
    run.end("FINISHED")


def _known(study: optuna.Study) -> str | None:
    """The run of a study that was begun elsewhere; None if whoever began it died before it had one."""
    end = time.monotonic() + PATIENCE_SECONDS
    while RUN not in study.user_attrs and time.monotonic() < end:
        time.sleep(0.5)
    if RUN in study.user_attrs:
        return str(study.user_attrs[RUN])
    # Or before the study could be told.
    earlier = tracking.find_tagged(EXPERIMENT, {IDENTITY_TAG: study.user_attrs.get(IDENTITY, "")})
    return next((run.info.run_id for run in earlier if run.data.tags.get(tracking.KIND_TAG) == "study"), None)


def _open(study: optuna.Study, known: str | None, *, work: Path, notify: Callable[[str], None]) -> tracking.TrackedRun:
    tags = {
        tracking.KIND_TAG: "study",
        STUDY_TAG: study.study_name,
        IDENTITY_TAG: study.user_attrs.get(IDENTITY, ""),
        "heartseg.version": environment.describe()["heartseg"],
    }
    # Processes on other machines may work on it at the same time.
    return tracking.open_run(
        EXPERIMENT,
        name=study.study_name,
        resume=known,
        tags=None if known else tags,
        shared=True,
        work=work,
        notify=notify,
    )


def close_lost(study: optuna.Study, run_id: str) -> None:
    """Correct the runs of trials that were lost, or failed by others, before they could say so."""
    trials = {str(trial.number): trial for trial in study.get_trials(deepcopy=False)}
    for run in tracking.children(run_id):
        trial = trials.get(run.data.tags.get(TRIAL_TAG, ""))
        if trial is None or not trial.state.is_finished():
            continue
        status, says = run.info.status, run.data.tags.get(STATE_TAG)
        failed = trial.state == TrialState.FAIL
        # A trial may be lost between the end of its run and its own, or its run be ended by its process's end.
        # Or it was closed by `heartseg runs reap`, which knows nothing of trials.
        if status == "RUNNING" or (failed and (status == "FINISHED" or says != "FAIL")):
            reason = trial.user_attrs.get(REASON, LOST)
            tags = {STATE_TAG: "FAIL", REASON_TAG: reason}
            tracking.terminate(run.info.run_id, "FAILED", tags, end_time=run.info.end_time)


def best_trial(study: optuna.Study) -> FrozenTrial | None:
    """The completed trial with the highest Dice, the earlier of two equal ones; None if none was completed."""
    complete = study.get_trials(deepcopy=False, states=(TrialState.COMPLETE,))
    return max(complete, key=lambda trial: (trial.values[0], -trial.number), default=None)


def log_findings(study: optuna.Study, plan: Plan, run: tracking.TrackedRun, *, pictures: bool = True) -> None:
    """The best value, `trials.csv` and, with `pictures`, the figures and the report, as far as the study has come."""
    best = best_trial(study)
    run.log_text("trials.csv", trials_csv(study))
    if best is None:
        return
    run.log_metrics({"dice": best.values[0]}, step=len(study.get_trials(deepcopy=False)))
    first = next(
        (trial for trial in study.get_trials(deepcopy=False) if OPENING in trial.user_attrs and trial.values), None
    )
    if first is not None:
        run.log_metrics({"dice_as_configured": first.values[0]})
    run.set_tags({"heartseg.best_trial": str(best.number), "heartseg.best_run": str(best.user_attrs.get(RUN, ""))})
    if not pictures:
        return
    with tempfile.TemporaryDirectory() as work:
        figures = draw_figures(study, Path(work))
        for figure in figures:
            run.log_file(figure, "figures")
        run.log_text("report.html", page(study, figures))
