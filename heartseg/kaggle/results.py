"""What came back from a kernel as small files to keep in git: a summary, the curves and the cases; and as Markdown."""

import json
import math
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from heartseg import tracking
from heartseg.errors import DataError
from heartseg.evaluation import read_cases_csv
from heartseg.figures import learning_curves
from heartseg.kaggle.sync import Synced
from heartseg.storage import write_text

CURVES = ("train_loss", "val_loss", "val_dice", "learning_rate")
SUMMARY, CASES, PICTURE, PAGE = "summary.json", "cases.csv", "curves.png", "summary.md"


@dataclass(frozen=True)
class Result:
    """One training that came back: final metrics, epochs and cases as they are on record here."""

    run_id: str
    source_run_id: str
    name: str
    status: str
    metrics: dict[str, float]
    params: dict[str, str]
    history: tuple[dict[str, float], ...]
    cases: tuple[tuple[str, float], ...]
    cases_csv: str

    @property
    def best(self) -> float | None:
        """The mean Dice of the final evaluation, or the best validation Dice where there was none."""
        known = [row["val_dice"] for row in self.history if "val_dice" in row]
        return self.metrics.get("dice", max(known, default=None))


def results_of(synced: Synced) -> list[Result]:
    """The trainings of a sync that are not nested in another, oldest first.

    Raises:
        TrackingError: If the store fails.
    """
    found = []
    for merged in synced.merged.runs:
        run = tracking.find_run(merged.run_id)
        if merged.action == "deleted" or tracking.PARENT_TAG in run.data.tags:
            continue
        if run.data.tags.get(tracking.KIND_TAG) == "evaluation":
            continue
        cases = tracking.find_text(merged.run_id, "evaluation/cases.csv")
        found.append(
            Result(
                run_id=merged.run_id,
                source_run_id=merged.source_run_id,
                name=merged.name,
                status=run.info.status,
                metrics={name: value for name, value in sorted(run.data.metrics.items()) if "/" not in name},
                params=dict(sorted(run.data.params.items())),
                history=_history(merged.run_id),
                cases=_dice_of_cases(cases),
                cases_csv=cases,
            )
        )
    return found


def write_results(synced: Synced, results: Sequence[Result], folder: Path) -> list[Path]:
    """Write `OWNER--NAME/` in `folder`, with a folder for each run: summary, cases and curves; and a page over all.

    Equal runs give equal files, so that nothing is to be committed where nothing is new.

    Raises:
        StorageError: If they cannot be written.
    """
    home = folder / f"{synced.kernel.owner}--{synced.kernel.name}"
    written = [home / PAGE]
    write_text(home / PAGE, markdown(synced, results))
    for result in results:
        place = home / result.source_run_id
        write_text(place / SUMMARY, json.dumps(_summary(synced, result), indent=1, sort_keys=True) + "\n")
        written.append(place / SUMMARY)
        if result.cases_csv:
            write_text(place / CASES, result.cases_csv)
            written.append(place / CASES)
        if result.history:
            learning_curves(result.history, place / PICTURE)
            written.append(place / PICTURE)
    return written


def headline(synced: Synced, results: Sequence[Result]) -> str:
    """One line on the newest run: for a commit."""
    if not results:
        return f"Sync {synced.kernel}: no run"
    newest = results[-1]
    words = [f"Dice {newest.best:.4f}" if newest.best is not None else "no Dice"]
    losses = [row["train_loss"] for row in newest.history if "train_loss" in row]
    words += [f"loss {losses[-1]:.4f}"] if losses else []
    words += [f"{len(newest.history)} epochs", newest.status.lower()]
    return f"Sync {synced.kernel}: {', '.join(words)}"


def markdown(synced: Synced, results: Sequence[Result]) -> str:
    """A page on every run: Dice a case, and the curves, which GitHub draws from the text."""
    lines = [f"# {synced.kernel}", "", "Research only: not a medical device.", ""]
    for result in results:
        dice = _dice(result.best)
        lines += [f"## {_plain(result.name) or result.source_run_id}", ""]
        lines += [
            f"Run `{_plain(result.source_run_id)}`: {result.status.lower()}, {len(result.history)} epochs, Dice {dice}."
        ]
        lines.append("")
        if result.cases:
            lines += ["| case | Dice |", "| --- | --- |"]
            lines += [f"| {_plain(case)} | {_dice(value)} |" for case, value in result.cases]
            lines.append("")
        lines += _chart(result, "Validation Dice", ("val_dice",))
        lines += _chart(result, "Loss (training, validation)", ("train_loss", "val_loss"))
    return "\n".join(lines).rstrip() + "\n"


def _dice(value: float | None) -> str:
    return "-" if value is None or math.isnan(value) else f"{value:.4f}"


def _chart(result: Result, title: str, names: Sequence[str]) -> list[str]:
    rows = [row for row in result.history if all(name in row for name in names)]
    if len(rows) < 2:
        return []
    epochs = ", ".join(f"{row['epoch']:g}" for row in rows)
    curves = [f"  line [{', '.join(f'{row[name]:.4f}' for row in rows)}]" for name in names]
    return ["```mermaid", "xychart-beta", f'  title "{title}"', f'  x-axis "epoch" [{epochs}]', *curves, "```", ""]


def _summary(synced: Synced, result: Result) -> dict[str, Any]:
    about = {name: value for name, value in synced.manifest.items() if name not in ("files", "archive")}
    return {
        "kernel": str(synced.kernel),
        "kernel_says": about,
        "run": result.source_run_id,
        "name": result.name,
        "status": result.status,
        # JSON knows no NaN.
        "metrics": {name: None if math.isnan(value) else value for name, value in result.metrics.items()},
        "params": result.params,
        "epochs": [
            {name: None if math.isnan(value) else value for name, value in row.items()} for row in result.history
        ],
        "not_a_medical_device": True,
    }


def _history(run_id: str) -> tuple[dict[str, float], ...]:
    rows: dict[int, dict[str, float]] = {}
    for name in CURVES:
        for step, value in tracking.history_of(run_id, name):
            rows.setdefault(step, {"epoch": float(step)})[name] = value
    return tuple(rows[step] for step in sorted(rows))


def _dice_of_cases(text: str) -> tuple[tuple[str, float], ...]:
    try:
        return tuple((case, metrics.dice) for case, metrics in read_cases_csv(text).items()) if text else ()
    except DataError:
        # The file is kept as it came; what it says is not shown.
        return ()


def _plain(text: str) -> str:
    """Text from elsewhere without what Markdown or HTML would take for more than text."""
    return "".join(letter if letter.isalnum() or letter in " ._-:;,()@%+=/'" else "?" for letter in text)
