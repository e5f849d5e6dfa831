"""The command line. Torch, MONAI and MLflow are imported inside the commands, so that `--help` answers at once."""

import json
import sys
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

import click

from heartseg.config import load_config, with_values
from heartseg.errors import HeartsegError
from heartseg.options import config_options, given, given_of, setting_options
from heartseg.study.plan import load_plan, study_settings
from heartseg.version import __version__

if TYPE_CHECKING:
    from heartseg.data.decathlon import Dataset
    from heartseg.inference import Segmenter
    from heartseg.registry import ModelVersionInfo

CHAMPION = "models:/heartseg@champion"
CONTEXT = {
    "help_option_names": ["-h", "--help"],
    # MLflow hands parameters over as they are written in `-P learning_rate=…`.
    "token_normalize_func": lambda token: token.replace("_", "-"),
    "max_content_width": 120,
}

DEFAULT_STORAGE = "sqlite:///optuna.db"

json_option = click.option("--json", "as_json", is_flag=True, help="Print one JSON document on stdout.")
model_option = click.option("--model", default=CHAMPION, show_default=True, help="MLflow model URI or local folder.")


class _Commands(click.Group):
    """A group whose errors are one sentence and an exit code."""

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except HeartsegError as error:
            click.echo(f"Error: {error}", err=True)
            ctx.exit(error.exit_code)
        except KeyboardInterrupt:
            click.echo("Interrupted.", err=True)
            ctx.exit(130)
        except OSError as error:
            # A full disk or a missing right can show up in any library's writer.
            place = f" ({error.filename})" if error.filename else ""
            click.echo(f"Error: {error.strerror or error}{place}.", err=True)
            ctx.exit(1)


@click.group(cls=_Commands, context_settings=CONTEXT)
@click.version_option(__version__, prog_name="heartseg")
def cli() -> None:
    """Outline the left atrium in 3D cardiac MRI: train, track, compare, promote, predict.

    Not a medical device: for research only.
    """


@cli.command()
@click.argument("experiment", required=False, type=click.Path(path_type=Path, dir_okay=False))
@click.option("--resume", default="never", show_default=True, help="auto, never, or the id of the run to go on with.")
@json_option
@config_options()
def train(experiment: Path | None, resume: str, as_json: bool, **arguments: Any) -> None:
    """Train a network, on record in MLflow, and register it as candidate.

    EXPERIMENT is a TOML file; options override it.

    \b
    Example: heartseg train --data phantom --epochs 1
    """
    config = load_config(experiment, given(arguments))
    from heartseg.progress import TerminalReporter
    from heartseg.training import run
    from heartseg.training.interruption import Interrupted

    fold = "cases" if config.data.val_cases else config.data.fold
    name = f"{experiment.stem if experiment else 'default'}-fold-{fold}"
    try:
        outcome = run.train(config, resume=resume, run_name=name, reporter=TerminalReporter())
    except Interrupted:
        raise KeyboardInterrupt from None
    if outcome is None:  # one of several processes, of which another tells
        return
    if as_json:
        _print_json(outcome.to_dict())
        return
    click.echo(f"Run {outcome.run_id}: {outcome.epochs} epochs, registered as heartseg version {outcome.version}.")
    for metric in ("dice", "dice_worst", "nsd", "nsd_2mm", "hd95_mm", "assd_mm", "volume_error_ml"):
        if metric in outcome.metrics:
            click.echo(f"  {metric:16} {outcome.metrics[metric]:8.4f}")


storage_option = click.option(
    "--storage", default=DEFAULT_STORAGE, show_default=True, metavar="URL",
    help="Where the study is kept: sqlite:///FILE for one process; postgresql+psycopg://…, journal:///FILE or "
    "grpc://HOST:PORT for several.",
)  # fmt: skip


@cli.command()
@click.argument("study", required=False, type=click.Path(path_type=Path, dir_okay=False))
@storage_option
@click.option("--workers", default=1, show_default=True, type=click.IntRange(1, 1024), help="Processes that share the "
              "trials, with the threads divided between them, or a GPU each.")  # fmt: skip
@click.option("--retrain", is_flag=True, help="Train the best configuration at full length after, as a candidate.")
@click.option("--recover", is_flag=True, help="Take trials that still run for lost: nobody else works on this study.")
@json_option
@setting_options(study_settings())
@config_options()
def tune(
    study: Path | None, storage: str, workers: int, retrain: bool, recover: bool, as_json: bool, **arguments: Any
) -> None:
    """Search for better settings: an Optuna study, each trial on record in MLflow. Again, and it goes on.

    STUDY is a TOML file with [study], [search] and what stays the same; without one, learning rate and spatial size are
    searched round the defaults. Options override it.

    \b
    Example: heartseg tune experiments/search.toml --trials 4 --data phantom
    """
    plan = load_plan(study, {**given_of(study_settings(), arguments), **given(arguments)})
    from heartseg.progress import TerminalReporter
    from heartseg.study import run
    from heartseg.training.interruption import Interrupted

    try:
        tuned = run.tune(
            plan, storage=storage, workers=workers, retrain=retrain, recover=recover, reporter=TerminalReporter()
        )
    except Interrupted:
        raise KeyboardInterrupt from None
    if as_json:
        _print_json(tuned.to_dict())
        return
    from heartseg.study.report import table
    from heartseg.study.shelf import one_study

    with one_study(tuned.study, storage) as found:
        click.echo(table(found))
    click.echo(f"\nRun {tuned.run_id}. The best as an experiment: heartseg study apply {tuned.study} --output FILE")
    if tuned.retrained:
        click.echo(
            f"Retrained in run {tuned.retrained.run_id}, registered as heartseg version {tuned.retrained.version}."
        )


@cli.group()
def study() -> None:
    """What studies found."""


@study.command("list")
@storage_option
@json_option
def study_list(storage: str, as_json: bool) -> None:
    """List the studies of a storage.

    \b
    Example: heartseg study list
    """
    from heartseg.study.shelf import list_studies

    found = list_studies(storage)
    if as_json:
        _print_json(found)
        return
    for one in found:
        dice = "-" if one["dice"] is None else f"{one['dice']:.4f}"
        click.echo(f"{one['study']:24}  best Dice {dice:6}  {one['trials']}")


@study.command("report")
@click.argument("name")
@storage_option
@click.option("--output", "-o", type=click.Path(path_type=Path, file_okay=False), help="Folder for the page and the "
              "figures; default: studies/NAME.")  # fmt: skip
@json_option
def study_report(name: str, storage: str, output: Path | None, as_json: bool) -> None:
    """Show the best trials of the study NAME, and write a page with figures.

    \b
    Example: heartseg study report tune
    """
    from heartseg.study import report
    from heartseg.study.shelf import one_study

    with one_study(name, storage) as found:
        written = report.report(found, output or Path("studies") / name)
        if as_json:
            _print_json({**report.to_dict(found), "files": written})
            return
        click.echo(report.table(found))
    click.echo(f"\nPage and figures: {written[0].parent}/")


@study.command("apply")
@click.argument("name")
@storage_option
@click.option("--output", "-o", required=True, type=click.Path(path_type=Path, dir_okay=False), help="A TOML file.")
def study_apply(name: str, storage: str, output: Path) -> None:
    """Write the best configuration of the study NAME as an experiment.

    \b
    Example: heartseg study apply tune --output experiments/best.toml
    """
    from heartseg.study.shelf import apply

    apply(name, storage, output)
    click.echo(output)


@cli.command()
@click.argument("model")
@click.option("--data", default="auto", show_default=True, help="auto, phantom, kaggle, monai or a folder.")
@click.option("--fold", help="Fold number, ratio or all; default: the validation cases of the model's own split.")
@click.option("--case", "cases", multiple=True, metavar="ID", help="Evaluate this case; may be repeated.")
@json_option
@config_options("inference", "evaluation")
def evaluate(model: str, data: str, fold: str | None, cases: tuple[str, ...], as_json: bool, **arguments: Any) -> None:
    """Score MODEL on labelled cases on their native grid, on record in an MLflow run.

    \b
    Example: heartseg evaluate models:/heartseg@candidate --data phantom --fold 0
    """
    from heartseg import tracking
    from heartseg.progress import TerminalReporter
    from heartseg.scoring import evaluate_tracked

    reporter = TerminalReporter()
    tracking.connect()
    segmenter = _segmenter(model, given(arguments, "inference", "evaluation"))
    dataset = _dataset(data)
    evaluation = evaluate_tracked(segmenter, dataset, model=model, fold=fold, cases=cases, reporter=reporter)
    if as_json:
        _print_json(evaluation.to_dict())
    else:
        click.echo(evaluation.table())


@cli.command()
@click.argument("images", nargs=-1, required=True, type=click.Path(path_type=Path, exists=True))
@click.option(
    "--output", "-o", required=True, type=click.Path(path_type=Path), help="A .nii or .nii.gz file, or a folder."
)
@model_option
@click.option("--overwrite", is_flag=True, help="Make masks anew that are there already.")
@json_option
@config_options("inference")
def predict(
    images: tuple[Path, ...], output: Path, model: str, overwrite: bool, as_json: bool, **arguments: Any
) -> None:
    """Outline the atrium in IMAGES (files or folders): masks in the scans' own geometry, and volumes in ml.

    \b
    Example: heartseg predict scan.nii.gz --output mask.nii.gz
    """
    from heartseg import tracking
    from heartseg.prediction import plan, predict_files
    from heartseg.progress import TerminalReporter

    jobs = plan(images, output)
    if not Path(model).exists():
        tracking.connect()
    segmenter = _segmenter(model, given(arguments, "inference"))
    reporter = TerminalReporter()
    if segmenter.passes() > 1:
        reporter.notify(f"A network looks at each region or window {segmenter.passes()} times ({segmenter.reasons()}).")
    with reporter.counting("Predicting") as on_file:
        predictions = predict_files(segmenter, jobs, overwrite=overwrite, on_file=on_file)
    failed = [prediction for prediction in predictions if prediction.status == "failed"]
    if as_json:
        _print_json({"predictions": [prediction.to_dict() for prediction in predictions]})
    else:
        for prediction in predictions:
            volume = "" if prediction.volume_ml is None else f"  {prediction.volume_ml:7.1f} ml"
            seconds = "" if prediction.seconds is None else f"  {prediction.seconds:5.1f} s"
            click.echo(f"{prediction.status:8}{volume}{seconds}  {prediction.mask}")
    for prediction in predictions:
        if prediction.note:
            click.echo(f"Note: {prediction.scan}: {prediction.note}.", err=True)
    for prediction in failed:
        click.echo(f"Error: {prediction.error}", err=True)
    if failed:
        raise HeartsegError(f"{len(failed)} of {len(predictions)} scans failed: see above.")


@cli.group()
def registry() -> None:
    """The model registry: what is candidate, what is champion, and why."""


@registry.command("list")
@json_option
def registry_list(as_json: bool) -> None:
    """List the versions of the registered model.

    \b
    Example: heartseg registry list
    """
    versions = _registry().list_versions()
    if as_json:
        _print_json([version.to_dict() for version in versions])
        return
    for version in versions:
        click.echo(_line(version))


@registry.command("show")
@click.argument("version", default="champion")
@json_option
def registry_show(version: str, as_json: bool) -> None:
    """Show one VERSION, by number or alias, with the evidence for it.

    \b
    Example: heartseg registry show champion
    """
    found = _registry().describe(version)
    if as_json:
        _print_json(found.to_dict())
        return
    click.echo(_line(found))
    for name, value in [("run", found.run_id), ("source", found.source), *sorted(found.tags.items())]:
        click.echo(f"  {name:32} {value}")


@registry.command("promote")
@click.option("--data", default="auto", show_default=True, help="Data set to evaluate the champion on where needed.")
@click.option("--min-gain", type=float, help="Mean gain in Dice that the interval's lower end must exceed.")
@click.option("--max-case-drop", type=float, help="Largest fall of Dice allowed on any one case.")
@click.option("--first-champion-dice", type=float, help="Least mean Dice of a first champion.")
@click.option("--min-cases", type=int, help="Least number of cases to compare on.")
@click.option("--force", is_flag=True, help="Promote in spite of the reasons against it; they go on record.")
@json_option
def registry_promote(data: str, force: bool, as_json: bool, **rules: float | None) -> None:
    """Make the candidate champion if it is measurably better on cases that neither was trained on.

    \b
    Example: heartseg registry promote
    """
    from heartseg.scoring import champion_scores

    registry = _registry()
    chosen = {name: value for name, value in rules.items() if value is not None}
    decision = registry.promote(
        rules=replace(registry.PromotionRules(), **chosen),
        force=force,
        evaluate_champion=lambda champion, wanted: champion_scores(champion, wanted, _dataset(data)),
    )
    _print_json(decision.to_dict()) if as_json else click.echo(decision.explain())
    if not decision.promoted and not decision.already_champion:
        sys.exit(1)


@registry.command("rollback")
@json_option
def registry_rollback(as_json: bool) -> None:
    """Put the previous champion back.

    \b
    Example: heartseg registry rollback
    """
    event = _registry().rollback()
    _print_json(event.to_dict()) if as_json else click.echo(event.explain())


@registry.command("history")
@json_option
def registry_history(as_json: bool) -> None:
    """Print every promotion and rollback, oldest first.

    \b
    Example: heartseg registry history
    """
    events = _registry().history()
    if as_json:
        _print_json([event.to_dict() for event in events])
        return
    for event in events:
        click.echo(event.explain())


@cli.group()
def data() -> None:
    """Get, check and split data sets."""


@data.command("fetch")
@click.option("--data", "source", default="auto", show_default=True, help="auto, phantom, kaggle, monai or a folder.")
@json_option
def data_fetch(source: str, as_json: bool) -> None:
    """Get the data set and print its folder.

    \b
    Example: heartseg data fetch --data phantom
    """
    dataset = _dataset(source)
    if as_json:
        _print_json({"folder": str(dataset.folder), "source": dataset.source, "cases": len(dataset.cases)})
    else:
        click.echo(dataset.folder)


@data.command("check")
@click.argument("folder", required=False, type=click.Path(path_type=Path))
@json_option
def data_check(folder: Path | None, as_json: bool) -> None:
    """Print a table of the cases in FOLDER (default: what `auto` finds) and every fault; exit 1 if there is one.

    \b
    Example: heartseg data check datasets/phantom
    """
    from heartseg.data.check import check_dataset
    from heartseg.progress import TerminalReporter

    folder = folder or _dataset("auto").folder
    with TerminalReporter().counting("Checking") as on_case:
        report = check_dataset(folder, on_case=on_case)
    _print_json(report.to_dict()) if as_json else click.echo(report.table())
    if not report.ok:
        sys.exit(1)


@data.command("phantom")
@click.argument("folder", type=click.Path(path_type=Path))
@click.option("--cases", default=16, show_default=True, type=click.IntRange(2, 1000), help="Number of cases.")
@click.option("--seed", default=0, show_default=True, type=click.IntRange(0), help="Seed: equal seeds, equal files.")
def data_phantom(folder: Path, cases: int, seed: int) -> None:
    """Make a synthetic data set in FOLDER, in Decathlon layout, without any download.

    \b
    Example: heartseg data phantom /tmp/phantom --cases 8
    """
    from heartseg.data.phantom import make_phantom

    click.echo(make_phantom(folder, cases=cases, seed=seed).folder)


@data.command("folds")
@click.argument("folder", required=False, type=click.Path(path_type=Path))
@json_option
@config_options("data")
def data_folds(folder: Path | None, as_json: bool, **arguments: Any) -> None:
    """Print which cases of FOLDER (default: what `auto` finds) each fold validates on; doubled images stay together.

    \b
    Example: heartseg data folds datasets/phantom
    """
    from heartseg.data.check import content_groups
    from heartseg.data.decathlon import read_dataset
    from heartseg.data.folds import split_of

    settings = load_config(None, given(arguments, "data")).data
    groups = content_groups(read_dataset(folder) if folder else _dataset(settings.source))
    folds = [replace(settings, fold=fold, val_cases=None) for fold in ("ratio", *map(str, range(settings.folds)))]
    splits = [split_of(groups, data) for data in ([settings] if settings.val_cases else folds)]
    if as_json:
        _print_json([json.loads(split.to_json()) for split in splits])
        return
    for split in splits:
        click.echo(f"{split.fold:6} validates {', '.join(split.val)}")


@cli.command()
@json_option
def info(as_json: bool) -> None:
    """Print what this machine has: cores, memory, GPU, versions, and what `auto` means here.

    \b
    Example: heartseg info
    """
    from heartseg import environment

    device = environment.choose_device("auto")
    precision = environment.choose_precision("auto", device)
    facts = {
        **environment.describe(),
        "device": device.type,
        "precision": f"{precision.name} ({precision.reason})",
        "epochs": environment.default_epochs(device)[1],
    }
    if as_json:
        _print_json(facts)
        return
    for name, value in facts.items():
        click.echo(f"{name:12} {value}")


def main() -> NoReturn:
    """The installed command."""
    cli(prog_name="heartseg")
    raise AssertionError  # pragma: no cover - click exits


def _segmenter(model: str, overrides: dict[str, str]) -> "Segmenter":
    from heartseg.pyfunc import load_segmenter

    segmenter = load_segmenter(model)
    segmenter.config = with_values(segmenter.config, overrides)
    return segmenter


def _dataset(source: str) -> "Dataset":
    from heartseg.data.sources import resolve_dataset
    from heartseg.progress import TerminalReporter

    return resolve_dataset(source, notify=TerminalReporter().notify)


def _registry() -> Any:
    from heartseg import registry, tracking

    tracking.connect()
    return registry


def _line(version: "ModelVersionInfo") -> str:
    dice = version.tags.get("dice", "-")
    data = version.tags.get("heartseg.data.source", "unknown")
    return f"{version.version:>4}  {version.created}  Dice {dice:6}  {data:8}  {' '.join(version.aliases)}"


def _print_json(document: dict[str, Any] | Iterable[Any]) -> None:
    click.echo(json.dumps(document, indent=1, default=str))
