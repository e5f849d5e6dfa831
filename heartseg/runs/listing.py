"""The runs of a store as a table, newest first, nested ones under their parents."""

import math
import re
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from typing import Any

from heartseg import tracking
from heartseg.errors import TrackingError, did_you_mean
from heartseg.runs.finding import moment, short_ids
from heartseg.runs.reaping import is_lost
from heartseg.tracking import Run

COLUMNS = ("run", "name", "status", "when", "duration", "epochs", "val_dice", "dice", "data", "fold")


@dataclass(frozen=True, kw_only=True)
class Listed:
    """One run. `val_dice` is that of the best epoch; `depth` says how many parents are above it in the list.

    `lost` says that it is RUNNING on record though its process is gone. Times are UTC; a run that goes on has the
    seconds so far.
    """

    run_id: str
    name: str
    experiment: str
    status: str
    lost: bool
    started: datetime
    seconds: float
    epochs: int | None
    val_dice: float | None
    dice: float | None
    data: str
    fold: str
    kind: str
    parent: str | None
    depth: int

    def to_dict(self) -> dict[str, Any]:
        """For `--json`."""
        return {**asdict(self), "started": self.started.isoformat()}


def list_runs(*, experiment: str | None = None, status: str | None = None, limit: int = 20) -> list[Listed]:
    """The newest `limit` runs; parents of nested ones are listed besides, so that each stands under its own.

    Raises:
        TrackingError: If there is no such experiment, or the store fails.
    """
    names = tracking.experiments()
    chosen = [found for found, name in names.items() if experiment in (None, name)]
    if experiment is not None and not chosen:
        hint = did_you_mean(experiment, names.values()) or f"There are {', '.join(sorted(names.values()))}."
        raise TrackingError(f"There is no experiment {experiment} in the store.", hint=hint)
    words = f"attributes.status = '{status}'" if status else ""
    runs = {run.info.run_id: run for run in tracking.search(chosen, words, limit=limit)}
    asked: set[str] = set()  # a parent that was deleted is not found: its children stand for themselves
    while missing := {parent for run in runs.values() if (parent := _parent(run))} - set(runs) - asked:
        listed = ", ".join(f"'{run_id}'" for run_id in sorted(missing))
        above = tracking.search(list(names), f"attributes.run_id IN ({listed})")
        runs |= {run.info.run_id: run for run in above}
        asked |= missing
    return [_listed(run, depth, names) for run, depth in _in_order(runs)]


def table(rows: Sequence[Listed]) -> str:
    """One line a run under a header, in this machine's time."""
    ids = short_ids(row.run_id for row in rows)
    lines = [COLUMNS]
    for row in rows:
        lines.append(
            (
                ids[row.run_id],
                "  " * row.depth + row.name,
                row.status,
                moment(round(1000 * row.started.timestamp())),
                duration(row.seconds),
                "" if row.epochs is None else str(row.epochs),
                _dice(row.val_dice),
                _dice(row.dice),
                row.data,
                row.fold,
            )
        )
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    return "\n".join("  ".join(map(str.ljust, line, widths)).rstrip() for line in lines)


def duration(seconds: float) -> str:
    """`45 s`, `12 min`, `1 h 05 min`."""
    if seconds < 60:
        return f"{seconds:.0f} s"
    minutes = round(seconds / 60)
    return f"{minutes} min" if minutes < 60 else f"{minutes // 60} h {minutes % 60:02} min"


def _in_order(runs: dict[str, Run]) -> Iterator[tuple[Run, int]]:
    """Each run with its depth: newest first, a family where its newest member would stand."""
    nested: dict[str | None, list[Run]] = {}
    for run in runs.values():
        parent = _parent(run)
        nested.setdefault(parent if parent in runs else None, []).append(run)

    def newest(run: Run) -> int:
        return max([int(run.info.start_time), *map(newest, nested.get(run.info.run_id, ()))])

    def below(parent: str | None, depth: int) -> Iterator[tuple[Run, int]]:
        for run in sorted(nested.get(parent, ()), key=newest, reverse=True):
            yield run, depth
            yield from below(run.info.run_id, depth + 1)

    listed = list(below(None, 0))
    yield from listed
    # Those that are, by their tags, nested in one another.
    seen = {run.info.run_id for run, _ in listed}
    yield from ((run, 0) for run_id, run in runs.items() if run_id not in seen)


def _listed(run: Run, depth: int, experiments: dict[str, str]) -> Listed:
    info, tags, metrics = run.info, run.data.tags, tracking.newest_metrics(run)
    started = datetime.fromtimestamp(info.start_time / 1000, UTC)
    ended = datetime.fromtimestamp(info.end_time / 1000, UTC) if info.end_time else datetime.now(UTC)
    val_dice = tracking.values_of(info.run_id, "val_dice") if "val_dice" in metrics else []
    dice = metrics["dice"][0] if "dice" in metrics else math.nan
    return Listed(
        run_id=info.run_id,
        name=info.run_name or "",
        experiment=experiments.get(info.experiment_id, ""),
        status=info.status,
        lost=is_lost(run),
        started=started,
        seconds=max(0.0, (ended - started).total_seconds()),
        epochs=metrics["epoch_seconds"][1] if "epoch_seconds" in metrics else None,
        val_dice=max((value for value in val_dice if not math.isnan(value)), default=None),
        dice=None if math.isnan(dice) else dice,
        data=tags.get(tracking.SOURCE_TAG, ""),
        fold=tags.get(tracking.FOLD_TAG, ""),
        kind=tags.get(tracking.KIND_TAG, ""),
        parent=_parent(run),
        depth=depth,
    )


def _parent(run: Run) -> str | None:
    parent: str = run.data.tags.get(tracking.PARENT_TAG, "")
    # A tag may say anything, and this one goes into a question to the store.
    return parent if re.fullmatch(r"[\w-]+", parent) and parent != run.info.run_id else None


def _dice(value: float | None) -> str:
    return "" if value is None else f"{value:.4f}"
