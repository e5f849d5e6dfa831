"""A model scored on a data set, on record in a run of its own; and the champion scored for a promotion."""

import json
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from heartseg import tracking
from heartseg.config import LimitsConfig, to_toml
from heartseg.data.case import Case
from heartseg.data.check import content_groups
from heartseg.data.decathlon import Dataset
from heartseg.data.folds import split_of
from heartseg.data.nifti import LIMITS, content_sha256, read_image, read_label, voxels_sha256
from heartseg.errors import DataError, did_you_mean
from heartseg.evaluation import Evaluation, evaluate, write_evaluation
from heartseg.held_out import CaseKey, HeldOut
from heartseg.inference import Segmenter
from heartseg.progress import Reporter
from heartseg.pyfunc import load_segmenter
from heartseg.registry import ModelVersionInfo
from heartseg.report.run import log_report


def evaluate_tracked(
    segmenter: Segmenter,
    dataset: Dataset,
    *,
    model: str,
    fold: str | None = None,
    cases: Sequence[str] = (),
    reporter: Reporter | None = None,
) -> Evaluation:
    """Score `segmenter` on the named `cases`, or the validation cases of `fold`, or those of its own training split.

    Metrics, tables and pictures go to a new MLflow run, or to the one that `mlflow run` opened.

    Raises:
        DataError: If a named case is not there or a file is faulty.
        ConfigError: If there is no such fold.
        TrackingError: If the store fails.
    """
    reporter = reporter or Reporter()
    chosen = [_named(dataset, name) for name in cases] if cases else _of_fold(dataset, segmenter, fold)
    contents = {case.identifier: digests_of(case, segmenter.config.limits) for case in chosen}
    seen = [name for name, digests in contents.items() if not segmenter.trained_on.isdisjoint(digests.values())]
    if seen:
        reporter.notify(f"The model was trained on {', '.join(seen)}: these scores say little about unseen scans.")
    run = tracking.open_run(segmenter.config.name, name=f"evaluate {model}", notify=reporter.notify)
    try:
        with reporter.counting("Evaluating") as on_case:
            tolerance = segmenter.config.evaluation.nsd_tolerance
            evaluation = evaluate(segmenter, chosen, nsd_tolerance_mm=tolerance, on_case=on_case)
        run.set_tags(
            {
                "heartseg.kind": "evaluation",
                "heartseg.model": model,
                "heartseg.model_version": segmenter.model_version,
                "heartseg.data.source": dataset.source,
                "heartseg.fold": fold or ("cases" if cases else segmenter.config.data.fold),
                "heartseg.trained_on": ",".join(seen),
            }
        )
        run.log_text("config.toml", to_toml(segmenter.config))
        listing = [{"case": name, **digests} for name, digests in contents.items()]
        run.log_text(
            "data.json", json.dumps({"source": dataset.source, "name": dataset.name, "cases": listing}, indent=1)
        )
        log_evaluation(run, evaluation)
    except BaseException as error:
        run.end("KILLED" if isinstance(error, KeyboardInterrupt) else "FAILED")
        raise
    run.end("FINISHED")
    log_report(run, reporter)
    return evaluation


def log_evaluation(run: tracking.TrackedRun, evaluation: Evaluation) -> None:
    """Put metrics, `evaluation/` and `figures/` of an evaluation on record in `run`."""
    with tempfile.TemporaryDirectory() as folder:
        write_evaluation(evaluation, Path(folder))
        for part in ("evaluation", "figures"):
            run.log_folder(Path(folder) / part, part)
    run.log_metrics(evaluation.metrics())


def champion_scores(champion: ModelVersionInfo, wanted: Sequence[HeldOut], dataset: Dataset) -> Mapping[CaseKey, float]:
    """Dice of a registered version on those of the `wanted` cases that `dataset` holds, found by their content."""
    keys = {held_out.key for held_out in wanted}
    segmenter = load_segmenter(f"models:/heartseg/{champion.version}")
    cases = {key: case for case in dataset.cases if (key := content_of(case, segmenter.config.limits)) in keys}
    if not cases:
        return {}
    evaluation = evaluate(segmenter, list(cases.values()), pictures=False)
    return {key: result.metrics.dice for key, result in zip(cases, evaluation.results, strict=True)}


def _of_fold(dataset: Dataset, segmenter: Segmenter, fold: str | None) -> list[Case]:
    data = segmenter.config.data
    if (fold or data.fold) == "all":
        return list(dataset.cases)
    data = replace(data, fold=fold, val_cases=None) if fold else data
    split = split_of(content_groups(dataset, segmenter.config.limits), data)
    return [case for case in dataset.cases if case.identifier in split.val]


def _named(dataset: Dataset, name: str) -> Case:
    by_name = {case.identifier: case for case in dataset.cases}
    if name not in by_name:
        raise DataError(f"{dataset.folder} has no case {name}.", hint=did_you_mean(name, by_name))
    return by_name[name]


def content_of(case: Case, limits: LimitsConfig = LIMITS) -> CaseKey:
    """Return what a labelled case is known by: the digests of its image and its label, as stored.

    Raises:
        DataError: If it has no label.
    """
    digests = digests_of(case, limits)
    return CaseKey(digests["image_sha256"], digests["label_sha256"])


def digests_of(case: Case, limits: LimitsConfig = LIMITS) -> dict[str, str]:
    """Return the digests of a labelled case as `data.json` lists them.

    Raises:
        DataError: If it has no label.
    """
    if case.label is None:
        raise DataError(f"{case.identifier} has no label to be scored against.")
    image, label = read_image(case.image, limits=limits), read_label(case.label, limits=limits)
    return {
        "image_sha256": content_sha256(image),
        "voxels_sha256": voxels_sha256(image),
        "label_sha256": content_sha256(label),
    }
