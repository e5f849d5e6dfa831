"""What a study found: a table, a CSV file, figures, and one page that holds all of them."""

import csv
import io
import math
import warnings
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import matplotlib as mpl
import optuna
from optuna.importance import get_param_importances
from optuna.trial import FrozenTrial, TrialState
from optuna.visualization import matplotlib as drawings

from heartseg.errors import StudyError
from heartseg.report.page import duration, render
from heartseg.storage import write_text, write_with
from heartseg.study.objective import RUN, SPREAD
from heartseg.study.slots import OPENING, REASON, counts, replaced

DPI = 110
NAMES = {"dice": "Dice", "seconds": "seconds a volume"}


def report(study: optuna.Study, folder: Path) -> list[Path]:
    """Write `report.html`, `trials.csv` and the figures to `folder`; the paths of what was written.

    Raises:
        StudyError: If no trial has been completed.
        StorageError: If the folder cannot be written.
    """
    if not study.get_trials(deepcopy=False, states=(TrialState.COMPLETE,)):
        raise StudyError(f"Study {study.study_name} has no completed trial to report.")
    figures = draw_figures(study, folder)
    write_text(folder / "trials.csv", trials_csv(study))
    write_text(folder / "report.html", page(study, figures))
    return [folder / "report.html", folder / "trials.csv", *figures]


def names_of(study: optuna.Study) -> list[str]:
    """The settings that were searched, by dotted name."""
    return sorted({name for trial in study.get_trials(deepcopy=False) for name in trial.params})


def importance(study: optuna.Study) -> dict[str, float]:
    """The share of the Dice's variation that each setting explains (fANOVA); empty of too few trials."""
    complete = study.get_trials(deepcopy=False, states=(TrialState.COMPLETE,))
    varied = [name for name in names_of(study) if len({trial.params.get(name) for trial in complete}) > 1]
    if len(complete) < 3 or not varied or len({trial.values[0] for trial in complete}) < 2:
        return {}
    evaluator = optuna.importance.FanovaImportanceEvaluator(seed=0)
    return get_param_importances(study, evaluator=evaluator, target=_dice, params=varied)


def table(study: optuna.Study, *, rows: int = 10) -> str:
    """The best trials, what became of the others, and which setting mattered, as text for a terminal."""
    names = names_of(study)
    complete = ranked(study)
    head = ["trial", "Dice", "± cases", *(_leaf(name) for name in names), "time"]
    body = [
        [
            _title(trial),
            f"{trial.values[0]:.4f}",
            _spread(trial),
            *(_value(trial.params.get(n)) for n in names),
            _time(trial),
        ]
        for trial in complete[:rows]
    ]
    lines = [f"Study {study.study_name}: {summary(study)}", "", *_columns([head, *body])]
    if parts := importance(study):
        lines += ["", "Importance: " + ", ".join(f"{_leaf(name)} {share:.2f}" for name, share in parts.items())]
    for trial in study.get_trials(deepcopy=False):
        if trial.state == TrialState.FAIL and counts(trial):
            lines.append(f"Trial {trial.number} failed: {trial.user_attrs[REASON]}")
    return "\n".join(lines)


def summary(study: optuna.Study) -> str:
    """`12 trials: 10 complete, 1 pruned, 1 failed; 2 tried again`."""
    trials = study.get_trials(deepcopy=False)
    counted = [trial for trial in trials if counts(trial)]
    words = {TrialState.COMPLETE: "complete", TrialState.PRUNED: "pruned", TrialState.FAIL: "failed",
             TrialState.RUNNING: "running", TrialState.WAITING: "waiting"}  # fmt: skip
    amounts = {word: sum(trial.state == state for trial in counted) for state, word in words.items()}
    again = sum(replaced(trial) is not None for trial in trials)
    parts = ", ".join(f"{number} {word}" for word, number in amounts.items() if number)
    return f"{len(counted)} trial{'s'[: len(counted) != 1]}: {parts or 'none'}" + (
        f"; {again} tried again" if again else ""
    )


def ranked(study: optuna.Study) -> list[FrozenTrial]:
    """The completed trials, the highest Dice first."""
    complete = study.get_trials(deepcopy=False, states=(TrialState.COMPLETE,))
    return sorted(complete, key=lambda trial: (-trial.values[0], trial.number))


def to_dict(study: optuna.Study) -> dict[str, Any]:
    """For `--json`."""
    return {"study": study.study_name, "summary": summary(study), "importance": importance(study),
            "trials": [_record(trial, study) for trial in study.get_trials(deepcopy=False)]}  # fmt: skip


def trials_csv(study: optuna.Study) -> str:
    """One line a trial, lost and retried ones too."""
    records = [_record(trial, study) for trial in study.get_trials(deepcopy=False)]
    columns = list(dict.fromkeys(name for one in records for name in one))
    text = io.StringIO()
    writer = csv.DictWriter(text, columns, lineterminator="\n")
    writer.writeheader()
    writer.writerows(records)
    return text.getvalue()


def draw_figures(study: optuna.Study, folder: Path) -> list[Path]:
    """PNGs of what the study allows to be drawn: history, importance, parallel coordinates, contour, curves."""
    complete = study.get_trials(deepcopy=False, states=(TrialState.COMPLETE,))
    varied = [name for name in names_of(study) if len({trial.params.get(name) for trial in complete}) > 1]
    several = len(study.directions) > 1
    # With one objective the drawings know by themselves which way is better.
    dice: dict[str, Any] = {"target_name": NAMES["dice"], **({"target": _dice} if several else {})}
    wanted: dict[str, tuple[bool, Callable[[], Any]]] = {
        "history": (True, lambda: drawings.plot_optimization_history(study, **dice)),
        "importance": (bool(importance(study)), lambda: _draw_importance(study)),
        "parallel_coordinates": (
            bool(varied),
            lambda: drawings.plot_parallel_coordinate(study, params=varied, **dice),
        ),
        "contour": (
            len(varied) > 1 and len(complete) > 2,
            lambda: drawings.plot_contour(study, params=_first_two(varied), **dice),
        ),
        "intermediate_values": (not several, lambda: drawings.plot_intermediate_values(study)),
        "pareto_front": (
            several,
            lambda: drawings.plot_pareto_front(study, target_names=[NAMES["dice"], NAMES["seconds"]]),
        ),
    }
    written = []
    with mpl.rc_context({"figure.constrained_layout.use": True, "font.size": 9}), warnings.catch_warnings():
        # Optuna says of each drawing that its looks may change.
        warnings.simplefilter("ignore")
        for name, (possible, draw) in wanted.items():
            if possible:
                written.append(_write(draw(), folder / f"{name}.png"))
    return written


def page(study: optuna.Study, figures: Sequence[Path]) -> str:
    """One HTML file with everything in it."""
    names = names_of(study)
    rows = []
    for trial in [*ranked(study), *(trial for trial in study.get_trials(deepcopy=False) if not _is_complete(trial))]:
        dice = f"{trial.values[0]:.4f}" if trial.values else ""
        values = [_value(trial.params.get(name)) for name in names]
        state = trial.state.name.lower() + (f": {trial.user_attrs[REASON]}" if REASON in trial.user_attrs else "")
        rows.append([_title(trial), dice, _spread(trial), *values, _time(trial), state])
    return render(
        "study.html",
        name=study.study_name,
        summary=summary(study),
        head=["trial", "Dice", "± cases", *(_leaf(name) for name in names), "time", "state"],
        rows=rows,
        figures=[(path.stem.replace("_", " ").capitalize(), path.read_bytes()) for path in figures],
    )


def _record(trial: FrozenTrial, study: optuna.Study) -> dict[str, Any]:
    values = trial.values or []
    scores = {"dice": values[0] if values else "", SPREAD: trial.user_attrs.get(SPREAD, "")}
    if len(study.directions) > 1:
        scores["seconds_per_volume"] = values[1] if len(values) > 1 else ""
    before = replaced(trial)
    return {
        "trial": trial.number,
        "state": trial.state.name,
        **scores,
        **trial.params,
        "seconds": "" if trial.duration is None else round(trial.duration.total_seconds(), 2),
        "reason": trial.user_attrs.get(REASON, ""),
        "replaces": "" if before is None else before,
        "run_id": trial.user_attrs.get(RUN, ""),
    }


def _draw_importance(study: optuna.Study) -> Any:
    from matplotlib.figure import Figure

    parts = importance(study)
    figure = Figure(figsize=(7, 0.8 + 0.5 * len(parts)))
    axes = figure.subplots()
    places = range(len(parts))
    axes.barh(places, list(parts.values()), color="#0072B2")
    axes.set_yticks(places, list(parts))
    axes.invert_yaxis()
    axes.set(xlim=(0, 1), xlabel="Share of the variation of the Dice (fANOVA)")
    axes.spines[["top", "right"]].set_visible(False)
    return axes


def _write(axes: Any, path: Path) -> Path:
    from matplotlib import pyplot

    first = axes.flat[0] if hasattr(axes, "flat") else axes
    figure = first.figure
    write_with(path, lambda beside: figure.savefig(beside, format="png", dpi=DPI))
    pyplot.close(figure)
    return path


def _first_two(names: Sequence[str]) -> list[str]:
    """Learning rate and spatial size where they are searched, since they act together."""
    liked = ["optimizer.learning_rate", "training.spatial_size"]
    return [*[name for name in liked if name in names], *[name for name in names if name not in liked]][:2]


def _dice(trial: FrozenTrial) -> float:
    return float(trial.values[0])


def _is_complete(trial: FrozenTrial) -> bool:
    return trial.state == TrialState.COMPLETE


def _title(trial: FrozenTrial) -> str:
    return f"{trial.number}{' (as configured)' if OPENING in trial.user_attrs else ''}"


def _spread(trial: FrozenTrial) -> str:
    found = trial.user_attrs.get(SPREAD)
    return "" if found is None or math.isnan(found) else f"{found:.3f}"


def _time(trial: FrozenTrial) -> str:
    return "" if trial.duration is None else duration(trial.duration.total_seconds())


def _leaf(name: str) -> str:
    return name.rpartition(".")[2]


def _value(value: Any) -> str:
    return "" if value is None else f"{value:.3g}" if isinstance(value, float) else str(value)


def _columns(rows: Sequence[Sequence[str]]) -> list[str]:
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    return ["  ".join(word.rjust(width) for word, width in zip(row, widths, strict=True)) for row in rows]
