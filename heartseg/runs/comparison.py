"""Two runs side by side: settings that differ, final metrics, and the Dice of each case that both were scored on."""

import json
import math
import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

from heartseg import tracking
from heartseg.comparison import CasePair, Interval, PromotionRules, compare
from heartseg.errors import TrackingError
from heartseg.held_out import CaseKey
from heartseg.runs.finding import moment, short_ids
from heartseg.tracking import Run

TAGS = (
    tracking.KIND_TAG,
    tracking.SOURCE_TAG,
    tracking.DATA_TAG,
    tracking.FOLD_TAG,
    "heartseg.version",
    "heartseg.git.commit",
    "heartseg.git.dirty",
    "heartseg.device",
    "heartseg.precision",
    "heartseg.epochs",
    tracking.HOST_TAG,
    tracking.EXPERIMENT_TAG,
    "heartseg.model",
    "heartseg.trained_on",
)
# Told even where they are the same: without them a comparison says little.
ALWAYS = (tracking.SOURCE_TAG, tracking.DATA_TAG, "heartseg.version", "heartseg.device")
SHOWN_CHARACTERS = 40
FEWEST = 2  # images that an interval may rest on

Both = tuple[str | None, str | None]
Figures = tuple[float | None, float | None]


@dataclass(frozen=True, kw_only=True)
class RunComparison:
    """What two runs say, the first before the second; None where one says nothing.

    `pairs` hold the cases that both were evaluated on, the first run as champion and the second as candidate; `gain`
    is second minus first over images, None unless the runs were evaluated on exactly the same cases. `objections` say
    why the figures cannot be compared; `remarks` what to keep in mind.
    """

    first: Run
    second: Run
    parameters: dict[str, Both]
    tags: dict[str, Both]
    metrics: dict[str, Figures]
    pairs: tuple[CasePair, ...]
    gain: Interval | None
    objections: tuple[str, ...]
    remarks: tuple[str, ...]

    def to_dict(self) -> dict[str, Any]:
        """For `--json`."""
        return {
            "runs": [_about(self.first), _about(self.second)],
            "comparable": not self.objections,
            "objections": list(self.objections),
            "remarks": list(self.remarks),
            "parameters": {name: list(both) for name, both in self.parameters.items()},
            "tags": {name: list(both) for name, both in self.tags.items()},
            "metrics": {
                name: {"first": first, "second": second, "difference": _difference(first, second)}
                for name, (first, second) in self.metrics.items()
            },
            "cases": [
                {"case": pair.case, "first": pair.champion, "second": pair.candidate, "difference": pair.difference}
                for pair in self.pairs
            ],
            "gain": asdict(self.gain) if self.gain else None,
            "confidence": PromotionRules().confidence,
        }

    def explain(self) -> str:
        """The same as lines of text."""
        ids = short_ids((self.first.info.run_id, self.second.info.run_id))
        header = ("", *(ids[run.info.run_id] for run in (self.first, self.second)))
        names = ("name", *(run.info.run_name or "" for run in (self.first, self.second)))
        begun = ("begun", *(moment(run.info.start_time) for run in (self.first, self.second)))
        status = ("status", *(run.info.status for run in (self.first, self.second)))
        tags = [(name, *map(_cut, both)) for name, both in self.tags.items()]
        parts = [_columns([header, names, begun, status, *tags])]
        differing = [(name, *map(_cut, both)) for name, both in self.parameters.items()]
        title = "Parameters that differ" if differing else "No parameter differs."
        parts.append("\n".join(filter(None, [title, _columns(differing)])))
        if self.metrics:
            figures = [(name, *_figures(*both)) for name, both in self.metrics.items()]
            parts.append("Final metrics\n" + _columns([("", *header[1:], "difference"), *figures]))
        if self.pairs:
            dice = [(pair.case, *_figures(pair.champion, pair.candidate)) for pair in self.pairs]
            parts.append("Dice of each case\n" + _columns([("", *header[1:], "difference"), *dice]))
        parts.append("\n".join([*self.objections, *self._verdict(), *self.remarks]))
        return "\n\n".join(part for part in parts if part)

    def _verdict(self) -> list[str]:
        if self.objections:
            return ["The figures of these runs cannot be compared."]
        if self.gain is None:
            return ["One image says nothing about others: there is no interval."]
        level, gain = 100 * PromotionRules().confidence, self.gain
        return [
            f"Second minus first: {gain.mean:+.4f} Dice, {level:g} % interval {gain.low:+.4f} to {gain.high:+.4f} "
            f"over {_images(self.pairs)} images.",
            "The interval is over images alone: another seed of the same settings moves the Dice too.",
        ]


def compare_runs(first: Run, second: Run) -> RunComparison:
    """Two runs side by side.

    Raises:
        TrackingError: If the store fails.
    """
    dice, other = case_dice(first), case_dice(second)
    contents, others = _contents(first), _contents(second)
    objections = _objections(first, second, dice, other, contents, others)
    same = sorted(case for case in dice if case in other and not _changed(case, contents, others))
    pairs = tuple(
        CasePair(case, contents[case].image_sha256 if case in contents else case, dice[case], other[case])
        for case in same
    )
    enough = not objections and _images(pairs) >= FEWEST
    return RunComparison(
        first=first,
        second=second,
        parameters=_differing(first.data.params, second.data.params),
        tags=_tags(first, second),
        metrics=_metrics(first, second),
        pairs=pairs,
        gain=compare(pairs, PromotionRules()).gain if enough else None,
        objections=tuple(objections),
        remarks=tuple(_remarks(first, second, same, contents, others)),
    )


def case_dice(run: Run) -> dict[str, float]:
    """Case → Dice of a run that was evaluated: `dice/CASE`, or in a file store `case_dice/CASE`; without NaN."""
    found = {}
    for name, value in run.data.metrics.items():
        metric, _, case = name.partition("/")
        if case and metric in ("dice", "case_dice") and not math.isnan(value):
            found[case] = float(value)
    return found


def _contents(run: Run) -> dict[str, CaseKey]:
    """Case → content of its image and label, from the run's `data.json` or that of the run it is nested in."""
    for run_id in (run.info.run_id, run.data.tags.get(tracking.PARENT_TAG)):
        if run_id and (text := tracking.find_text(run_id, "data.json")):
            try:
                return {
                    _in_metrics(case["case"]): CaseKey(case["image_sha256"], case.get("label_sha256") or "")
                    for case in json.loads(text)["cases"]
                }
            except (ValueError, KeyError, TypeError) as error:
                raise TrackingError(f"data.json of run {run_id} is no list of cases: {error!r}.") from error
    return {}


def _in_metrics(case: str) -> str:
    """A case's name as it stands in the name of a metric."""
    return re.sub(r"[^\w.\- ]", "_", case)


def _changed(case: str, contents: Mapping[str, CaseKey], others: Mapping[str, CaseKey]) -> bool:
    return case in contents and case in others and contents[case] != others[case]


def _objections(
    first: Run,
    second: Run,
    dice: Mapping[str, float],
    other: Mapping[str, float],
    contents: Mapping[str, CaseKey],
    others: Mapping[str, CaseKey],
) -> list[str]:
    ids = short_ids((first.info.run_id, second.info.run_id))
    one, two = (ids[run.info.run_id] for run in (first, second))
    bare = [run for run, scores in ((one, dice), (two, other)) if not scores]
    if bare:
        return [f"No Dice of single cases is on record for {' and '.join(bare)}."]
    objections = []
    for run, cases in ((one, sorted(set(dice) - set(other))), (two, sorted(set(other) - set(dice)))):
        if cases:
            objections.append(f"Evaluated only by {run}: {_some(cases)}.")
    changed = sorted(case for case in dice if case in other and _changed(case, contents, others))
    if changed:
        objections.append(f"Another image or label under the same name: {_some(changed)}.")
    return objections


def _remarks(
    first: Run, second: Run, same: list[str], contents: Mapping[str, CaseKey], others: Mapping[str, CaseKey]
) -> list[str]:
    remarks = []
    ids = short_ids((first.info.run_id, second.info.run_id))
    unknown = [case for case in same if case not in contents or case not in others]
    if unknown:
        remarks.append(f"Taken for the same by their names alone, contents not on record: {_some(unknown)}.")
    for run in (first, second):
        short, seen = ids[run.info.run_id], run.data.tags.get("heartseg.trained_on")
        if seen:
            remarks.append(f"{short} scores a model on cases that it was trained on: {seen}.")
        if run.info.status != "FINISHED":
            remarks.append(f"{short} is {run.info.status}: its figures may not be its last.")
    return remarks


def _differing(first: Mapping[str, str], second: Mapping[str, str]) -> dict[str, Both]:
    names = sorted({*first, *second})
    return {name: (first.get(name), second.get(name)) for name in names if first.get(name) != second.get(name)}


def _tags(first: Run, second: Run) -> dict[str, Both]:
    both = {name: (first.data.tags.get(name), second.data.tags.get(name)) for name in TAGS}
    return {name: pair for name, pair in both.items() if pair[0] != pair[1] or (name in ALWAYS and pair[0])}


def _metrics(first: Run, second: Run) -> dict[str, Figures]:
    """Metrics of the whole run, those of the evaluation first."""
    names = sorted({name for run in (first, second) for name in run.data.metrics if "/" not in name})
    names.sort(key=lambda name: not name.startswith("dice"))
    return {name: (_finite(first, name), _finite(second, name)) for name in names}


def _finite(run: Run, name: str) -> float | None:
    value = run.data.metrics.get(name, math.nan)
    return None if math.isnan(value) else float(value)


def _about(run: Run) -> dict[str, Any]:
    return {"run_id": run.info.run_id, "name": run.info.run_name, "status": run.info.status}


def _images(pairs: tuple[CasePair, ...]) -> int:
    return len({pair.image_sha256 for pair in pairs})


def _difference(first: float | None, second: float | None) -> float | None:
    return None if first is None or second is None else second - first


def _figures(first: float | None, second: float | None) -> tuple[str, str, str]:
    difference = _difference(first, second)
    words = ["–" if value is None else f"{value:.4g}" for value in (first, second)]
    return words[0], words[1], "–" if difference is None else f"{difference:+.3g}"


def _cut(value: str | None) -> str:
    if value is None:
        return "–"
    return value if len(value) <= SHOWN_CHARACTERS else value[: SHOWN_CHARACTERS - 1] + "…"


def _some(cases: list[str]) -> str:
    return ", ".join(cases[:10]) + (f" and {len(cases) - 10} more" if len(cases) > 10 else "")


def _columns(rows: list[tuple[str, ...]]) -> str:
    if not rows:
        return ""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return "\n".join("  " + "  ".join(map(str.ljust, row, widths)).rstrip() for row in rows)
