"""The commands of studies."""

from pathlib import Path
from typing import Any

import click

from heartseg.commands.common import json_option, print_json
from heartseg.options import config_options, given, given_of, setting_options
from heartseg.study.plan import load_plan, study_settings

DEFAULT_STORAGE = "sqlite:///optuna.db"


storage_option = click.option(
    "--storage", default=DEFAULT_STORAGE, show_default=True, metavar="URL",
    help="Where the study is kept: sqlite:///FILE for one process; postgresql+psycopg://…, journal:///FILE or "
    "grpc://HOST:PORT for several.",
)  # fmt: skip


@click.command()
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
        print_json(tuned.to_dict())
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


@click.group()
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
        print_json(found)
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
            print_json({**report.to_dict(found), "files": written})
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
