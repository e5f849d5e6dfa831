"""The studies of a storage: which there are, and the best of one as an experiment."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import optuna

from heartseg.addresses import public_address
from heartseg.config import Config, to_toml
from heartseg.errors import StudyError, did_you_mean
from heartseg.storage import write_text
from heartseg.study.objective import FITTED
from heartseg.study.opening import PLAN
from heartseg.study.plan import read_plan
from heartseg.study.record import best_trial
from heartseg.study.report import summary
from heartseg.study.run import full_length
from heartseg.study.storage import answering, opened


def list_studies(storage: str) -> list[dict[str, Any]]:
    """Name, best Dice and trials of each study, by name."""
    with opened(storage) as store, answering(storage):
        found = []
        for name in sorted(one.study_name for one in optuna.get_all_study_summaries(store)):
            study = optuna.load_study(study_name=name, storage=store)
            best = best_trial(study)
            found.append({"study": name, "dice": best.values[0] if best else None, "trials": summary(study)})
        return found


@contextmanager
def one_study(name: str, storage: str) -> Iterator[optuna.Study]:
    """The study of that name.

    Raises:
        StudyError: If the storage does not hold it.
    """
    with opened(storage) as store, answering(storage):
        try:
            study = optuna.load_study(study_name=name, storage=store)
        except KeyError:
            known = [one.study_name for one in optuna.get_all_study_summaries(store)]
            hint = did_you_mean(name, known) or (f"It holds {', '.join(sorted(known))}." if known else "It holds none.")
            raise StudyError(f"There is no study {name} in {public_address(storage)}.", hint=hint) from None
        yield study


def apply(name: str, storage: str, output: Path) -> Config:
    """Write the configuration of a study's best trial to `output`, as an experiment at full length.

    Raises:
        StudyError: If the study is not there, was not begun by heartseg, or has no completed trial.
    """
    with one_study(name, storage) as study:
        text, best = study.user_attrs.get(PLAN), best_trial(study)
        if text is None:
            raise StudyError(f"Study {name} was not begun by heartseg tune: its settings are not on record.")
        if best is None:
            raise StudyError(f"Study {name} has no completed trial.")
        config = full_length(read_plan(text, origin=f"study {name}"), best.params, best.user_attrs.get(FITTED, {}))
    write_text(output, to_toml(config))
    return config
