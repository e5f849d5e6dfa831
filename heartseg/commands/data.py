"""The commands of data sets."""

import json
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from heartseg.commands.common import find_dataset, find_segmenter, json_option, print_json, stored_axes_option
from heartseg.config import load_config
from heartseg.options import config_options, given

if TYPE_CHECKING:
    from heartseg.data.nifti import Volume


@click.group()
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
    dataset = find_dataset(source)
    if as_json:
        print_json({"folder": str(dataset.folder), "source": dataset.source, "cases": len(dataset.cases)})
    else:
        click.echo(dataset.folder)


@data.command("check")
@click.argument("folder", required=False, type=click.Path(path_type=Path))
@click.option("--model", default="", help="MLflow model URI or local folder that tells whether images lie as they say.")
@stored_axes_option
@json_option
@config_options("limits")
def data_check(folder: Path | None, model: str, stored_axes: str, as_json: bool, **arguments: Any) -> None:
    """Print a table of the cases in FOLDER (default: what `auto` finds) and every fault; exit 1 if there is one.

    With --model, images are also compared to the axes that their headers name.

    \b
    Example: heartseg data check datasets/phantom
    """
    from heartseg.data.check import check_dataset
    from heartseg.progress import TerminalReporter

    if model:
        from heartseg import tracking

        if not Path(model).exists():
            tracking.connect()
        seen: Callable[[Volume], str] = find_segmenter(model, {}).axes_seen
    else:
        seen = _not_looked_at

    limits = load_config(None, given(arguments, "limits")).limits
    folder = folder or find_dataset("auto").folder
    with TerminalReporter().counting("Checking") as on_case:
        report = check_dataset(folder, limits=limits, stored_axes=stored_axes, axes_seen=seen, on_case=on_case)
    print_json(report.to_dict()) if as_json else click.echo(report.table())
    if not report.ok:
        sys.exit(1)


def _not_looked_at(image: "Volume") -> str:
    return ""


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
@config_options("data", "limits")
def data_folds(folder: Path | None, as_json: bool, **arguments: Any) -> None:
    """Print which cases of FOLDER (default: what `auto` finds) each fold validates on; doubled images stay together.

    \b
    Example: heartseg data folds datasets/phantom
    """
    from heartseg.data.check import content_groups
    from heartseg.data.decathlon import read_dataset
    from heartseg.data.folds import split_of

    config = load_config(None, given(arguments, "data", "limits"))
    settings = config.data
    groups = content_groups(read_dataset(folder) if folder else find_dataset(settings.source), config.limits)
    folds = [replace(settings, fold=fold, val_cases=None) for fold in ("ratio", *map(str, range(settings.folds)))]
    splits = [split_of(groups, data) for data in ([settings] if settings.val_cases else folds)]
    if as_json:
        print_json([json.loads(split.to_json()) for split in splits])
        return
    for split in splits:
        click.echo(f"{split.fold:6} validates {', '.join(split.val)}")
