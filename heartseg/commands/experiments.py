"""The command of an experiments folder."""

import sys
from pathlib import Path

import click

from heartseg.commands.common import json_option, print_json


@click.group()
def experiments() -> None:
    """The experiment files of a folder, and what their runs have shown."""


@experiments.command("table")
@click.argument("folder", default="experiments", type=click.Path(path_type=Path, file_okay=False))
@click.option("--check", is_flag=True, help="Write nothing; exit 1 if the table is not up to date.")
@json_option
def experiments_table(folder: Path, check: bool, as_json: bool) -> None:
    """Bring the table in FOLDER/README.md up to date with the runs on record: question, file, budget, Dice, runs.

    A run is one of a file if its settings are the file's, whatever its seed, split and length. Remarks, and rows with
    runs that are not in this store, stay as they are.

    \b
    Example: heartseg experiments table experiments
    """
    from heartseg import tracking
    from heartseg.runs.experiment_table import update

    tracking.connect()
    done = update(folder, check=check)
    if as_json:
        print_json(done.to_dict())
    elif done.changed:
        click.echo(f"{done.readme} is not up to date." if check else done.readme)
    else:
        click.echo(f"{done.readme} is up to date.")
    if check and done.changed:
        sys.exit(1)
