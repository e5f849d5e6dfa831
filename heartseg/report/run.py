"""The page of one run: made from what is on record alone, and put on record with it."""

import math
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from heartseg import tracking
from heartseg.evaluation import Evaluation
from heartseg.metrics import CaseMetrics, volume_agreement
from heartseg.progress import Reporter
from heartseg.report import charts
from heartseg.report.page import render
from heartseg.report.record import RunRecord, last_part, picture_of, read_run
from heartseg.report.standing import Standing, standing_of
from heartseg.storage import write_text
from heartseg.tracking import Run
from heartseg.version import __version__

ARTIFACT = "report.html"
DECATHLON = "LeftAtrium"  # the name that Task02_Heart gives itself
SPLITS = {"ratio": "a share of the cases held out", "cases": "named cases held out", "all": "no case held out",
          "each": "every case held out once, a network a fold"}  # fmt: skip


@dataclass(frozen=True)
class Report:
    """A page, and what had to be left out of it: part → reason."""

    html: str
    left_out: dict[str, str]

    def write(self, path: Path) -> None:
        """Write the page to `path`, whole or not at all.

        Raises:
            StorageError: If it cannot be written.
        """
        write_text(path, self.html)


def make_report(run: Run) -> Report:
    """The page of a run of any kind and age; a part that has nothing on record says so in its place.

    Raises:
        TrackingError: If the store fails.
    """
    record = read_run(run)
    standing = standing_of(record)
    gaps = dict(record.gaps)
    if standing.comparison is None:
        gaps["champion"] = standing.reason
    pictures = _pictures(record)
    if record.evaluation and not pictures:
        gaps["pictures"] = "No pictures of the cases are on record for this run."
    html = render(
        "run.html",
        record=record,
        standing=standing,
        gaps=gaps,
        title=record.run.info.run_name or record.run_id,
        facts=_facts(record, standing),
        pictures=pictures,
        curves={fold: charts.learning_curves(history) for fold, history in record.histories.items() if history},
        tolerance_mm=record.evaluation.nsd_tolerance_mm if record.evaluation else math.nan,
        cases=_worst_first(record.evaluation),
        scored_twice=_scored_twice(record),
        volumes=_volumes(record),
        origin=_origin(record),
        version=__version__,
        now=datetime.now(UTC),
    )
    return Report(html, gaps)


def log_report(run: tracking.TrackedRun, reporter: Reporter) -> None:
    """Put the page of a run that has ended on record as `report.html`. Whatever goes wrong is told in one sentence and
    no more: a training of hours must not be lost to its page."""
    try:
        run.log_text(ARTIFACT, make_report(tracking.find_run(run.run_id)).html)
        run.let_go()
    except Exception as error:  # noqa: BLE001 - see above
        words = (str(error).splitlines() or [""])[0] or type(error).__name__
        reporter.notify(f"The report of this run could not be made: {words} Try again: heartseg report {run.run_id}")


def _facts(record: RunRecord, standing: Standing) -> list[tuple[str, str]]:
    """What a reader asks first, as terms and what is said of them; what is not on record is left out."""
    tags, metrics = record.tags, record.run.data.metrics
    version = standing.version
    aliases = f" ({', '.join(version.aliases)})" if version and version.aliases else ""
    commit = tags.get("heartseg.git.commit", "")[:12]
    dirty = ", with changes" if tags.get("heartseg.git.dirty") == "true" else ""
    memory = f"{metrics['peak_memory_mib'] / 1024:.1f} GiB at the peak" if "peak_memory_mib" in metrics else ""
    arithmetic = (tags.get("heartseg.device", "").upper(), tags.get("heartseg.precision", ""), memory)
    facts = [
        ("Run", record.run_id),
        ("Experiment", record.experiment),
        ("Kind", tags.get(tracking.KIND_TAG, "")),
        ("Model evaluated", last_part(model) if ":" not in (model := tags.get("heartseg.model", "")) else model),
        ("Model", f"heartseg version {version.version}{aliases}" if version else ""),
        ("Data", " from ".join(filter(None, (str(record.data.get("name", "")), tags.get(tracking.SOURCE_TAG, ""))))),
        ("Split", SPLITS.get(fold, f"fold {fold}") if (fold := tags.get(tracking.FOLD_TAG, "")) else ""),
        ("Epochs", tags.get("heartseg.epochs", "")),
        ("Machine", _machine(record.environment)),
        ("Arithmetic", ", ".join(filter(None, arithmetic))),
        ("heartseg", " ".join(filter(None, (tags.get("heartseg.version", ""), commit and f"commit {commit}{dirty}")))),
    ]  # fmt: skip
    return [(term, words) for term, words in facts if words]


def _machine(environment: Mapping[str, str]) -> str:
    """`AMD EPYC, 2 cores, 8 GiB, GPU none`, of `environment.json`."""
    words = {"processor": "{}", "cores": "{} cores", "memory_gib": "{} GiB", "gpu": "GPU {}"}
    return ", ".join(text.format(environment[name]) for name, text in words.items() if name in environment)


def _worst_first(evaluation: Evaluation | None) -> list[tuple[str, CaseMetrics]]:
    if evaluation is None:
        return []
    cases = [(one.case, one.metrics) for one in evaluation.results]
    return sorted(cases, key=lambda each: (math.isnan(each[1].dice), each[1].dice, each[0]))


def _scored_twice(record: RunRecord) -> list[list[str]]:
    """Groups of scored cases that are one image: they are not as many witnesses as they are cases."""
    scored = {one.case for one in record.evaluation.results} if record.evaluation else set()
    groups = [[case for case in group if case in scored] for group in record.doubled]
    return [group for group in groups if len(group) > 1]


def _pictures(record: RunRecord) -> list[tuple[str, str, CaseMetrics, bytes]]:
    """The worst and the best case of those with a defined Dice: heading, name, scores, PNG."""
    defined = [each for each in _worst_first(record.evaluation) if not math.isnan(each[1].dice)]
    chosen = {"Worst case": defined[0], "Best case": defined[-1]} if len(defined) > 1 else {}
    chosen = chosen or ({"The case": defined[0]} if defined else {})
    found = [(words, case, metrics, picture_of(record, case)) for words, (case, metrics) in chosen.items()]
    return [(words, case, metrics, picture) for words, case, metrics, picture in found if picture]


def _volumes(record: RunRecord) -> dict[str, Any] | None:
    """The agreement of the volumes and both charts; None where volumes are not on record."""
    if record.evaluation is None or "volumes" in record.gaps:
        return None
    known = {
        one.case: replace(one.metrics, volume_error_ml=one.metrics.volume_ml - one.metrics.label_volume_ml)
        for one in record.evaluation.results
        if not math.isnan(one.metrics.volume_ml + one.metrics.label_volume_ml)
    }
    agreement = volume_agreement([one.volume_error_ml for one in known.values()])
    with_dice = {case: one for case, one in known.items() if not math.isnan(one.dice)}
    return {
        "agreement": agreement,
        "bland_altman": charts.bland_altman(known, agreement),
        "dice": charts.dice_by_volume(with_dice) if with_dice else None,
        "cases": len(known),
    }


def _origin(record: RunRecord) -> str:
    """Where the scans come from, as far as the record tells: `phantom`, `decathlon` or `unknown`."""
    if record.tags.get(tracking.SOURCE_TAG) == "phantom":
        return "phantom"
    return "decathlon" if record.data.get("name") == DECATHLON else "unknown"
