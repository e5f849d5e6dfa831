"""What the runs of a store have shown about each file of an experiments folder."""

import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from heartseg import tracking
from heartseg.config import Config, flatten, identity, read_config, settings
from heartseg.errors import ConfigError
from heartseg.setting import render
from heartseg.study.plan import LENGTH, SEARCH_SECTION, STUDY_SECTION, Plan, read_plan
from heartseg.tracking import Run

DIGEST = 8  # characters that are shown of the digest of the cases
# What may differ between runs of one file: cases, seeds and length.
VARIED = {
    "training.seed",
    "data.fold",
    "data.folds",
    "data.train_ratio",
    "data.split_seed",
    "data.val_cases",
    "study.study_seed",
    *LENGTH,
}


@dataclass(frozen=True)
class ExperimentFile:
    """A TOML of an experiment or a study: its path below the folder, its question, and the settings of its runs."""

    name: str
    question: str
    recipe: dict[str, str]
    is_study: bool


class Place(NamedTuple):
    """What runs must share to be told of together: the file they are of, their data and split, and their budget."""

    file: str
    data: str
    budget: str


@dataclass(frozen=True)
class Result:
    """Runs of one place, by seed: the mean Dice of each, and the worst case of all. A study has neither of them."""

    place: Place
    seeds: tuple[int, ...]
    dice: tuple[float, ...]
    worst: float | None
    run_ids: tuple[str, ...]


def read_files(folder: Path) -> list[ExperimentFile]:
    """The files of the folder itself, then those of folders below, by name.

    Raises:
        ConfigError: If one cannot be read or has a faulty setting.
    """
    paths = sorted(folder.rglob("*.toml"), key=lambda path: (len(path.relative_to(folder).parts), path))
    return [_read_file(path, path.relative_to(folder).as_posix()) for path in paths]


def results(files: Sequence[ExperimentFile], runs: Iterable[Run]) -> list[Result]:
    """What the finished trainings and studies among `runs` have shown, by file, data and budget.

    Raises:
        TrackingError: If the store fails.
    """
    together: dict[Place, list[Run]] = {}
    for run in runs:
        # A fold of an ensemble is told of through its parent.
        if run.info.status == "FINISHED" and "dice" in run.data.metrics and tracking.PARENT_TAG not in run.data.tags:
            place = _place_of_study(run, files) or _place_of_training(run, files)
            if place:
                together.setdefault(place, []).append(run)
    return [_result(place, together[place]) for place in sorted(together)]


def _read_file(path: Path, name: str) -> ExperimentFile:
    try:
        text = path.read_text()
        is_study = not {STUDY_SECTION, SEARCH_SECTION}.isdisjoint(tomllib.loads(text))
    except (OSError, ValueError) as error:
        raise ConfigError(f"The experiment file {path} cannot be read: {error}.") from error
    content = read_plan(text, origin=str(path), name=path.stem) if is_study else read_config(text, origin=str(path))
    return ExperimentFile(name, content.description, _recipe(content), is_study)


def _recipe(content: Config | Plan) -> dict[str, str]:
    values = content.identity() if isinstance(content, Plan) else identity(content)
    return {name: value for name, value in values.items() if name not in VARIED}


def _place_of_training(run: Run, files: Sequence[ExperimentFile]) -> Place | None:
    if run.data.tags.get(tracking.KIND_TAG) != "training":
        return None
    # A setting that there was not yet when the run was made did what its default does.
    params = {entry.path: run.data.params.get(entry.path, render(entry.default)) for entry in settings()}
    varied = {entry.path for entry in settings() if not entry.identity} | VARIED
    recipe = {name: value for name, value in params.items() if name not in varied}
    file = _file_of(run, [file for file in files if file.recipe == recipe and not file.is_study])
    if file is None:
        return None
    threads = params["training.threads"]
    budget = [_length(params), run.data.tags.get("heartseg.device", "")]
    budget += [] if threads == "auto" else [f"threads: {threads}"]
    return Place(file.name, _data(run, params), ", ".join(filter(None, budget)))


def _place_of_study(run: Run, files: Sequence[ExperimentFile]) -> Place | None:
    if run.data.tags.get(tracking.KIND_TAG) != "study" or not (
        text := tracking.find_text(run.info.run_id, "study.toml")
    ):
        return None
    try:
        plan = read_plan(text, origin=f"study.toml of run {run.info.run_id}")
    except ConfigError:
        # A study of a version with other settings: none of the files that are here.
        return None
    recipe = _recipe(plan)
    file = _file_of(run, [file for file in files if file.recipe == recipe and file.is_study])
    params = {name: render(value) for name, value in flatten(plan.config).items()}
    return Place(file.name, _data(run, params), f"{plan.study.trials} trials of {_length(params)}") if file else None


def _file_of(run: Run, same: Sequence[ExperimentFile]) -> ExperimentFile | None:
    """Of files that say the same the one that the run was started with, else the first."""
    stem = run.data.tags.get(tracking.EXPERIMENT_TAG)
    named = [file for file in same if Path(file.name).stem == stem]
    return next(iter(named or same), None)


def _result(place: Place, runs: Sequence[Run]) -> Result:
    seeds = {run.info.run_id: int(run.data.params.get("training.seed", 0)) for run in runs}
    ordered = sorted(runs, key=lambda run: (seeds[run.info.run_id], run.info.start_time, run.info.run_id))
    worst = [run.data.metrics["dice_worst"] for run in ordered if "dice_worst" in run.data.metrics]
    return Result(
        place,
        seeds=tuple(seeds[run.info.run_id] for run in ordered if "training.seed" in run.data.params),
        dice=tuple(run.data.metrics["dice"] for run in ordered),
        worst=min(worst, default=None),
        run_ids=tuple(run.info.run_id for run in ordered),
    )


def _data(run: Run, params: Mapping[str, str]) -> str:
    """The split, and the data set by name and digest: a name may come to stand for more cases."""
    inputs = run.inputs.dataset_inputs if run.inputs else []
    name = inputs[0].dataset.name if inputs else run.data.tags.get(tracking.SOURCE_TAG, "unknown")
    digest = run.data.tags.get(tracking.DATA_TAG, "")[:DIGEST]
    return f"{name} {digest}".strip() + f", {_split(params)}"


def _split(params: Mapping[str, str]) -> str:
    fold, folds, cases = params["data.fold"], params["data.folds"], params["data.val_cases"]
    seed = "" if params["data.split_seed"] == "0" else f", split seed {params['data.split_seed']}"
    if cases != "auto":
        return cases.replace(",", ", ")
    if fold == "ratio":
        return f"ratio {params['data.train_ratio']}{seed}"
    return (f"each of {folds} folds" if fold == "each" else f"fold {fold} of {folds}") + seed


def _length(params: Mapping[str, str]) -> str:
    epochs, minutes = (params[name] for name in LENGTH)
    words = [f"{float(minutes):g} min"] if minutes != "auto" else []
    words += [f"{epochs} epoch{'' if epochs == '1' else 's'}"] if epochs != "auto" else []
    return " or ".join(words) or "auto"
