"""Making a model that came from elsewhere the candidate: only after its evaluation was repeated here, on the data here.

Where the data are not here, or the scores are others than on record, the model stays in its run, unregistered.
"""

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass
from functools import cache
from typing import Any

from heartseg import registry, tracking
from heartseg.data.case import Case
from heartseg.data.decathlon import Dataset
from heartseg.data.folds import Split
from heartseg.errors import DataError, ModelError, RegistryError
from heartseg.evaluation import evaluate
from heartseg.held_out import HeldOut, parse_record
from heartseg.inference import Segmenter
from heartseg.progress import Reporter
from heartseg.pyfunc import load_segmenter
from heartseg.scoring import content_of
from heartseg.tracking import Run
from heartseg.transfer.merge import Merged

REPEATED_TAG = "heartseg.evaluation_repeated"
# A GPU and a CPU round differently, and a voxel at the border falls to either side.
TOLERANCE = 0.01

# From the data source on record to the data here, or None.
FindDataset = Callable[[str], Dataset | None]


@dataclass(frozen=True)
class Registration:
    """What became of one imported model: `version` in the registry, or the `reason` why it has none."""

    run_id: str
    name: str
    version: str | None
    reason: str

    def explain(self) -> str:
        """One line of text."""
        what = f"candidate, version {self.version}" if self.version else "not registered"
        return f"{self.name or self.run_id}: {what}: {self.reason}"

    def to_dict(self) -> dict[str, Any]:
        """For `--json`."""
        return asdict(self)


def register_imported(merged: Merged, dataset: FindDataset, reporter: Reporter) -> list[Registration]:
    """Repeat the evaluation of each imported model that its own store had registered, and register it as candidate.

    Runs nested in another are left to that one, and runs that go on, or have a version already, as they are. Oldest
    first, so that the newest is the candidate. `dataset` finds the data here, and only where they are needed.

    Raises:
        TrackingError: If the store fails.
    """
    registrations, find = [], cache(dataset)
    for merged_run in merged.runs:
        if not merged_run.registered or merged_run.action == "deleted":
            continue
        run = tracking.find_run(merged_run.run_id)
        if run.info.status != "FINISHED" or tracking.PARENT_TAG in run.data.tags:
            continue
        if registry.version_of(merged_run.run_id):
            continue
        registrations.append(_register(run, find, reporter))
    return registrations


def _register(run: Run, find: FindDataset, reporter: Reporter) -> Registration:
    run_id, name = run.info.run_id, run.info.run_name
    try:
        dataset = find(run.data.tags.get(tracking.SOURCE_TAG, ""))
        if dataset is None:
            raise RegistryError("the data are not here to repeat the evaluation on.")
        largest, count = _repeat(run_id, dataset, reporter)
        if largest > TOLERANCE:
            raise RegistryError(
                f"the evaluation here differs from the one on record by up to {largest:.3f} in a case's Dice."
            )
    except (RegistryError, ModelError, DataError) as error:
        # The run is here whole; that its model is not in the registry is the answer, not a failure.
        return Registration(run_id, name, None, str(error))
    said = f"{count} cases, Dice within {largest:.4f}"
    version = registry.register(run_id, f"runs:/{run_id}/model", tags={REPEATED_TAG: said})
    return Registration(run_id, name, version.version, f"evaluation repeated on {said}")


def _repeat(run_id: str, dataset: Dataset, reporter: Reporter) -> tuple[float, int]:
    """The largest difference between a Dice on record and the one here, and the number of cases.

    Raises:
        RegistryError: If nothing was evaluated, or a case that was is not in `dataset`.
    """
    split, data = (tracking.find_text(run_id, name) for name in ("split.json", "data.json"))
    record = parse_record("", data=data, split=split, scores=tracking.find_text(run_id, "evaluation/cases.csv"))
    wanted = list(record.held_out.values())
    if not wanted:
        raise RegistryError("nothing was evaluated that could be repeated.")
    segmenter = load_segmenter(f"runs:/{run_id}/model")
    here = {content_of(case, segmenter.config.limits): case for case in dataset.cases if case.label}
    missing = [held_out.case for held_out in wanted if held_out.key not in here]
    if missing:
        raise RegistryError(f"of the evaluated cases {', '.join(sorted(missing))} are not in {dataset.folder}.")
    scores: dict[str, float] = {}
    for one, names in _parts(run_id, segmenter, Split.from_json(split), wanted):
        cases = {held_out.case: here[held_out.key] for held_out in wanted if held_out.case in names}
        scores |= _dice(one, cases, reporter)
    if unscored := [held_out.case for held_out in wanted if held_out.case not in scores]:
        raise RegistryError(f"no network was kept from {', '.join(sorted(unscored))} in training.")
    return max(_difference(held_out.dice, scores[held_out.case]) for held_out in wanted), len(wanted)


def _parts(
    run_id: str, segmenter: Segmenter, split: Split, wanted: Sequence[HeldOut]
) -> list[tuple[Segmenter, frozenset[str]]]:
    """Who scored what: the model all cases or, of an ensemble, each fold's network those that it had not seen."""
    if not split.out_of_fold:
        return [(segmenter, frozenset(held_out.case for held_out in wanted))]
    folds = sorted(tracking.nested_runs(run_id).items(), key=lambda entry: int(entry[0]))
    if len(folds) != segmenter.count():
        raise RegistryError(f"expected a run for each of the {segmenter.count()} networks, found {len(folds)}.")
    splits = [Split.from_json(tracking.find_text(child, "split.json")) for _, child in folds]
    return [(segmenter.only(number), frozenset(part.val)) for number, part in enumerate(splits)]


def _dice(segmenter: Segmenter, cases: Mapping[str, Case], reporter: Reporter) -> dict[str, float]:
    with reporter.counting("Repeating the evaluation") as on_case:
        evaluation = evaluate(segmenter, list(cases.values()), on_case=on_case, pictures=False)
    return {name: result.metrics.dice for name, result in zip(cases, evaluation.results, strict=True)}


def _difference(recorded: float, here: float) -> float:
    if math.isnan(recorded) or math.isnan(here):
        return 0.0 if math.isnan(recorded) and math.isnan(here) else math.inf
    return abs(recorded - here)
