"""What a run has on record, gathered for its page; what is missing or damaged is named, and the rest goes on."""

import json
import math
import tomllib
from collections import defaultdict
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from heartseg import tracking
from heartseg.config import settings
from heartseg.data.folds import Split
from heartseg.errors import ConfigError, DataError
from heartseg.evaluation import CaseResult, Evaluation, read_cases_csv
from heartseg.metrics import METRIC_NAMES
from heartseg.setting import render
from heartseg.tracking import Run

CURVES = ("train_loss", "val_loss", "val_dice", "learning_rate")
OLDER = tuple(name for name in METRIC_NAMES if name != "dice")  # columns that a table of cases may lack
PNG = b"\x89PNG\r\n\x1a\n"
FOLDERS = ("data.source", "data.cache_dir", "training.work_dir")


@dataclass(frozen=True)
class SettingRow:
    """One setting as the run had it, and its default in this version (empty where there is no such setting now)."""

    path: str
    value: str
    default: str
    unit: str
    help: str

    @property
    def differs(self) -> bool:
        """Whether the run had something else than the default."""
        return self.value != self.default


@dataclass(frozen=True, kw_only=True)
class RunRecord:
    """A run and its artifacts, read. `histories` hold an epoch a row, by fold; empty text for one network.

    `gaps` says of each part that is not there why: `settings`, `curves`, `cases`, `volumes`, `data`, `environment`.
    `cases` in `data` are as in `data.json`; `ended` is None while the run goes on.
    """

    run: Run
    experiment: str
    started: datetime
    ended: datetime | None
    settings: tuple[SettingRow, ...]
    histories: dict[str, list[dict[str, float]]]
    evaluation: Evaluation | None
    data: dict[str, Any]
    split: Split | None
    environment: dict[str, str]
    gaps: dict[str, str]

    @property
    def tags(self) -> Mapping[str, str]:
        """The run's tags."""
        tags: Mapping[str, str] = self.run.data.tags
        return tags

    @property
    def run_id(self) -> str:
        """The run's id."""
        return str(self.run.info.run_id)

    @property
    def doubled(self) -> list[list[str]]:
        """Groups of cases that are one image."""
        groups = defaultdict(list)
        for case in self.data.get("cases", ()):
            groups[case["image_sha256"]].append(str(case["case"]))
        return [group for group in groups.values() if len(group) > 1]

    @property
    def shared(self) -> list[str]:
        """Cases of validation whose image was trained on too: none, unless something went wrong."""
        if self.split is None or self.split.out_of_fold:
            return []
        images = {str(case["case"]): case["image_sha256"] for case in self.data.get("cases", ())}
        trained = {images[case] for case in self.split.train if case in images}
        return [case for case in self.split.val if images.get(case) in trained]


def read_run(run: Run) -> RunRecord:
    """Gather what `run` has on record.

    Raises:
        TrackingError: If the store fails.
    """
    run_id = str(run.info.run_id)
    gaps: dict[str, str] = {}
    rows = _settings(run, gaps)
    histories = _histories(run)
    if not any(histories.values()):
        gaps["curves"] = "No epoch is on record for this run."
    data = _document(run_id, "data.json", gaps, "data")
    if data and not _is_listing(data):
        data, gaps["data"] = {}, "data.json of this run is no list of cases."
    return RunRecord(
        run=run,
        experiment=tracking.experiments().get(run.info.experiment_id, ""),
        started=_moment(run.info.start_time),
        ended=_moment(run.info.end_time) if run.info.end_time else None,
        settings=rows,
        histories=histories,
        evaluation=_evaluation(run_id, rows, gaps),
        data=data,
        split=_split(run_id, gaps),
        environment={str(name): str(value) for name, value in
                     _document(run_id, "environment.json", gaps, "environment").items()},
        gaps=gaps,
    )  # fmt: skip


def picture_of(record: RunRecord, case: str) -> bytes | None:
    """The PNG of a case in three planes: from the run, or from the one of its folds that had not seen the case."""
    for run_id in (record.run_id, *_folds(record.run).values()):
        found = tracking.find_bytes(run_id, f"figures/cases/{case}.png")
        if found and found.startswith(PNG):
            return found
    return None


def last_part(folder: str) -> str:
    """A page that is sent about need not tell how somebody's disk is laid out."""
    parts = [part for part in folder.replace("\\", "/").split("/") if part]
    return f"…/{parts[-1]}" if len(parts) > 1 else folder


def _folds(run: Run) -> dict[str, str]:
    return tracking.nested_runs(run.info.run_id) if run.data.tags.get(tracking.FOLD_TAG) == "each" else {}


def _histories(run: Run) -> dict[str, list[dict[str, float]]]:
    runs = dict(sorted(_folds(run).items())) or {"": str(run.info.run_id)}
    return {fold: _history(run_id) for fold, run_id in runs.items()}


def _history(run_id: str) -> list[dict[str, float]]:
    epochs: dict[int, dict[str, float]] = defaultdict(dict)
    for name in CURVES:
        for step, value in tracking.history_of(run_id, name):
            epochs[step][name] = value
    return [{"epoch": epoch, **values} for epoch, values in sorted(epochs.items())]


def _settings(run: Run, gaps: dict[str, str]) -> tuple[SettingRow, ...]:
    """From `config.toml`, read without judging it: another version may have known other settings."""
    found = {name: value for name, value in run.data.params.items() if "." in name}
    try:
        document = tomllib.loads(tracking.find_text(run.info.run_id, "config.toml"))
    except tomllib.TOMLDecodeError as error:
        gaps["settings"], document = f"config.toml of this run is damaged: {error}.", {}
    for section, entries in document.items():
        for name, value in entries.items() if isinstance(entries, dict) else ():
            found[f"{section}.{name}"] = render(tuple(value) if isinstance(value, list) else value)
    if not found:
        gaps.setdefault("settings", "No settings are on record for this run.")
        return ()
    known = {entry.path: entry for entry in settings()}
    rows = []
    for path in [*(path for path in known if path in found), *sorted(set(found) - set(known))]:
        entry, value = known.get(path), found[path]
        if entry is None:
            rows.append(SettingRow(path, value, "", "", "Not a setting of this version."))
            continue
        with suppress(ConfigError):  # out of the bounds of this version: shown as it is
            value = render(entry.parse(value))
        shown = last_part(value) if path in FOLDERS else value
        rows.append(SettingRow(path, shown, render(entry.default), entry.unit, entry.help))
    return tuple(rows)


def _evaluation(run_id: str, rows: tuple[SettingRow, ...], gaps: dict[str, str]) -> Evaluation | None:
    text = tracking.find_text(run_id, "evaluation/cases.csv")
    try:
        cases = read_cases_csv(text, optional=OLDER) if text else {}
    except DataError as error:
        cases, gaps["cases"] = {}, str(error)
    if not cases:
        gaps.setdefault("cases", "No case was held out from this run and scored.")
        gaps["volumes"] = gaps["cases"]
        return None
    if all(math.isnan(one.volume_ml) or math.isnan(one.label_volume_ml) for one in cases.values()):
        gaps["volumes"] = "The table of cases of this run, made by an older version, has no volumes of mask and label."
    tolerance = next((float(row.value) for row in rows if row.path == "evaluation.nsd_tolerance"), math.nan)
    return Evaluation(tuple(CaseResult(case, metrics, math.nan) for case, metrics in cases.items()), tolerance)


def _split(run_id: str, gaps: dict[str, str]) -> Split | None:
    text = tracking.find_text(run_id, "split.json")
    try:
        return Split.from_json(text) if text else None
    except DataError as error:
        gaps["split"] = str(error)
        return None


def _document(run_id: str, name: str, gaps: dict[str, str], part: str) -> dict[str, Any]:
    text = tracking.find_text(run_id, name)
    try:
        document = json.loads(text) if text else {}
    except ValueError as error:
        gaps[part] = f"{name} of this run is damaged: {error}."
        return {}
    if not text:
        gaps[part] = f"This run has no {name} on record."
    return document if isinstance(document, dict) else {}


def _is_listing(data: Mapping[str, Any]) -> bool:
    cases = data.get("cases")
    return isinstance(cases, list) and all(
        isinstance(case, dict) and {"case", "image_sha256"} <= set(case) for case in cases
    )


def _moment(milliseconds: int) -> datetime:
    return datetime.fromtimestamp(milliseconds / 1000, UTC)
