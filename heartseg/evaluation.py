"""Scoring a segmenter on labelled cases, each on its own native grid, and keeping the result."""

import csv
import io
import json
import math
import re
from collections.abc import Callable, Collection, Sequence
from dataclasses import asdict, dataclass, field
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from heartseg.data.case import Case
from heartseg.data.nifti import read_image, read_label
from heartseg.errors import DataError
from heartseg.figures import CaseView, case_overlay, case_view, cases_overview
from heartseg.metrics import METRIC_NAMES, CaseMetrics, Summary, score, summarize
from heartseg.storage import write_text

if TYPE_CHECKING:
    from heartseg.inference import Segmenter

# The metrics on record: each as a mean over the cases, and per case.
RECORDED = ("dice", "nsd", "nsd_2mm", "hd95_mm", "assd_mm", "volume_error_ml")


@dataclass(frozen=True)
class CaseResult:
    """The scores of one case, the seconds its segmentation took, what its picture needs, and the Dice to be expected by
    the networks' probabilities.
    """

    case: str
    metrics: CaseMetrics
    seconds: float
    view: CaseView | None = field(default=None, repr=False, compare=False)
    confidence: float = field(default=math.nan, compare=False)


@dataclass(frozen=True)
class Evaluation:
    """Scores of cases in the order they were given."""

    results: tuple[CaseResult, ...]
    nsd_tolerance_mm: float

    @cached_property
    def summary(self) -> Summary:
        """Mean, standard deviation and worst of each metric, with the number of cases left out."""
        return summarize([result.metrics for result in self.results])

    def metrics(self) -> dict[str, float]:
        """Everything that a tracker records, without NaN, which trackers reject.

        `dice` and the other `RECORDED` names are means (`volume_error_ml` of absolute errors); `dice_std` and
        `dice_worst`; `cases`, `cases_empty` (nothing predicted) and `cases_undefined` (some metric has no value);
        and per case `dice/la_004` and the like, where `volume_error_ml/…` is signed.
        """
        summary = self.summary
        figures: dict[str, float] = {name: getattr(summary, name).mean for name in RECORDED}
        figures |= {"dice_std": summary.dice.std, "dice_worst": summary.dice.worst}
        figures |= {"cases": summary.cases, "cases_empty": summary.empty_preds, "cases_undefined": summary.undefined}
        for result in self.results:
            place = re.sub(r"[^\w.\- ]", "_", result.case)
            figures |= {f"{name}/{place}": getattr(result.metrics, name) for name in RECORDED}
        return {name: float(value) for name, value in figures.items() if not math.isnan(value)}

    def to_csv(self) -> str:
        """A table with a header and one row a case, six decimals, `nan` where undefined; see `read_cases_csv`."""
        text = io.StringIO()
        table = csv.writer(text, lineterminator="\n")
        table.writerow(["case", *METRIC_NAMES, "seconds"])
        for result in self.results:
            values = (*asdict(result.metrics).values(), result.seconds)
            table.writerow([result.case, *(f"{value:.6f}" for value in values)])
        return text.getvalue()

    def to_dict(self) -> dict[str, Any]:
        """The whole evaluation for JSON; undefined values are None."""
        cases = [{"case": one.case, **asdict(one.metrics), "seconds": one.seconds} for one in self.results]
        whole = {"nsd_tolerance_mm": self.nsd_tolerance_mm, "summary": asdict(self.summary), "cases": cases}
        defined: dict[str, Any] = _without_nan(whole)
        return defined

    def table(self) -> str:
        """The recorded metrics as text for a terminal: a row for each case, then mean, deviation and worst.

        `volume_error_ml` is signed for a case and of absolute errors below the line. `-` is undefined.
        """
        rows = [_row(one.case, [getattr(one.metrics, name) for name in RECORDED]) for one in self.results]
        spreads = [getattr(self.summary, name) for name in RECORDED]
        below = [_row(part, [getattr(spread, part) for spread in spreads]) for part in ("mean", "std", "worst")]
        lines = [("case", *RECORDED), *rows, *below]
        widths = [max(len(line[column]) for line in lines) for column in range(len(RECORDED) + 1)]
        text = [
            "  ".join(
                [f"{line[0]:{widths[0]}}", *(f"{cell:>{w}}" for cell, w in zip(line[1:], widths[1:], strict=True))]
            )
            for line in lines
        ]
        text.insert(1 + len(rows), "-" * len(text[0]))
        return "\n".join(text)


def evaluate(
    segmenter: "Segmenter",
    cases: Sequence[Case],
    *,
    nsd_tolerance_mm: float = 4.0,
    on_case: Callable[[int, int], None] = lambda done, total: None,
    pictures: bool = True,
) -> Evaluation:
    """Segment the cases one after the other and score each mask on the grid of its files.

    `on_case(done, total)` is called after each. With `pictures` three slices of each case are kept for
    `write_evaluation`; volumes are not.

    Raises:
        DataError: If there is no case, one has no label, or a file cannot be read or does not fit its image.
    """
    if not cases:
        raise DataError("There is no case to evaluate.")
    results = []
    for done, case in enumerate(cases, start=1):
        results.append(_evaluate_case(segmenter, case, nsd_tolerance_mm=nsd_tolerance_mm, picture=pictures))
        on_case(done, len(cases))
    return Evaluation(tuple(results), nsd_tolerance_mm)


def write_evaluation(evaluation: Evaluation, folder: Path) -> None:
    """Write `evaluation/cases.csv`, `evaluation/summary.json` and, where pictures were kept, `figures/overview.png`
    (worst case first) and `figures/cases/CASE.png` into `folder`; each file is whole or not there.

    Raises:
        StorageError: If a file cannot be written.
    """
    write_text(folder / "evaluation" / "cases.csv", evaluation.to_csv())
    whole = evaluation.to_dict()
    del whole["cases"]
    write_text(folder / "evaluation" / "summary.json", json.dumps(whole, indent=1, allow_nan=False) + "\n")
    views = [result.view for result in evaluation.results if result.view]
    for view in views:
        case_overlay(view, folder / "figures" / "cases" / f"{view.case}.png")
    if views:
        cases_overview(views, folder / "figures" / "overview.png")


def read_cases_csv(text: str, *, optional: Collection[str] = ()) -> dict[str, CaseMetrics]:
    """Case identifier → scores, from `Evaluation.to_csv`; further columns are passed over.

    Columns in `optional` may be missing, as an older version may not have had them: their values are NaN.

    Raises:
        DataError: If a column is missing, a value is no number, or a case is there twice.
    """
    table = csv.DictReader(io.StringIO(text))
    missing = [name for name in ("case", *METRIC_NAMES) if name not in (table.fieldnames or ())]
    if missing := [name for name in missing if name not in optional]:
        raise DataError(f"cases.csv lacks the columns {', '.join(missing)}.")
    cases: dict[str, CaseMetrics] = {}
    for row in table:
        case = row["case"]
        if case in cases:
            raise DataError(f"cases.csv lists the case {case} twice.")
        try:
            cases[case] = CaseMetrics(**{name: float(row.get(name, math.nan)) for name in METRIC_NAMES})
        except (TypeError, ValueError) as error:
            raise DataError(f"cases.csv: a value of the case {case} is not a number ({error}).") from error
    return cases


def _evaluate_case(segmenter: "Segmenter", case: Case, *, nsd_tolerance_mm: float, picture: bool) -> CaseResult:
    if case.label is None:
        raise DataError(f"{case.identifier} has no label to be scored against.")
    limits = segmenter.config.limits
    image = read_image(case.image, limits=limits, stored_axes=case.stored_axes)
    label = read_label(case.label, image=image, limits=limits)
    segmentation = segmenter.segment(image)
    metrics = score(segmentation.mask, label.voxels, image.spacing_mm, nsd_tolerance_mm=nsd_tolerance_mm)
    view = None
    if picture:
        view = case_view(
            case.identifier,
            image.voxels,
            label.voxels,
            segmentation.mask,
            affine=image.affine,
            dice=metrics.dice,
            captions=_captions(metrics),
        )
    return CaseResult(case.identifier, metrics, segmentation.seconds, view, segmentation.confidence)


def _captions(metrics: CaseMetrics) -> tuple[str, ...]:
    distance = "undefined" if math.isnan(metrics.hd95_mm) else f"{metrics.hd95_mm:.1f} mm"
    return (
        "Dice undefined" if math.isnan(metrics.dice) else f"Dice {metrics.dice:.3f}",
        f"HD95 {distance}",
        f"predicted {metrics.volume_ml:.1f} ml",
        f"label {metrics.label_volume_ml:.1f} ml",
        f"difference {metrics.volume_error_ml:+.1f} ml".replace("-", "−"),
    )


def _row(name: str, values: Sequence[float]) -> tuple[str, ...]:
    return (name, *("-" if math.isnan(value) else f"{value:.4f}" for value in values))


def _without_nan(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _without_nan(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [_without_nan(inner) for inner in value]
    return None if isinstance(value, float) and math.isnan(value) else value
