"""A study in its storage: begun, or taken up again if it was begun with the same settings."""

from typing import Any
from uuid import uuid4

import optuna
from optuna.exceptions import DuplicatedStudyError
from optuna.study import StudyDirection

from heartseg.errors import StudyError
from heartseg.progress import Reporter
from heartseg.study import slots
from heartseg.study.plan import Plan, read_plan
from heartseg.study.sampling import SeededSampler, pruner_for

# What a study's attributes hold: its plan as TOML, the digest of its cases, and a name that no other has anywhere.
PLAN, DATA, IDENTITY = "plan", "data", "identity"
ANOTHER = 'or give the study another name: name = "…" at the top of its file'
DIRECTIONS = {"dice": StudyDirection.MAXIMIZE, "seconds": StudyDirection.MINIMIZE}


def open_study(
    plan: Plan, store: optuna.storages.BaseStorage, reporter: Reporter, *, data_sha256: str
) -> tuple[optuna.Study, bool]:
    """The study in its storage, begun if it is not there; and whether it was begun here.

    Raises:
        StudyError: If it was begun with other ranges or settings, or on other cases.
    """
    directions = [DIRECTIONS[name] for name in plan.study.objectives]
    how: dict[str, Any] = {
        "storage": store,
        "sampler": SeededSampler(plan.study.study_seed, plan.study.startup_trials, slots.place),
        "pruner": pruner_for(plan.study),
    }
    try:
        study = optuna.create_study(study_name=plan.name, directions=directions, **how)
        study.set_user_attr(IDENTITY, uuid4().hex)
        study.set_user_attr(DATA, data_sha256)
        study.set_user_attr(PLAN, plan.to_toml())
        return study, True
    except DuplicatedStudyError:
        study = optuna.load_study(study_name=plan.name, **how)
    before = _plan_of(study, plan)
    if before.identity() != plan.identity():
        raise StudyError(
            f"Study {plan.name} was begun with other settings: {'; '.join(_differing(before, plan))}.",
            hint=f"Go on with the same file, {ANOTHER}.",
        )
    if study.user_attrs.get(DATA, data_sha256) != data_sha256:
        raise StudyError(
            f"Study {plan.name} was begun on other cases: its trials could not be compared.",
            hint=f"Go on with the same --data, {ANOTHER}.",
        )
    study.set_user_attr(PLAN, plan.to_toml())
    reporter.notify(f"Going on with study {plan.name}: {slots.ended(study)} of {plan.study.trials} trials have ended.")
    return study, False


def _plan_of(study: optuna.Study, plan: Plan) -> Plan:
    """What a study was begun with; `plan`, if whoever began it is only about to say so, or died before."""
    text = study.user_attrs.get(PLAN)
    return read_plan(text, origin=f"study {study.study_name}") if text else plan


def _differing(before: Plan, now: Plan) -> list[str]:
    old, new = before.identity(), now.identity()
    return [
        f"{name} was {old.get(name, 'not there')}, is {new.get(name, 'not there')}"
        for name in dict.fromkeys((*old, *new))
        if old.get(name) != new.get(name)
    ]
