"""What several commands share: options, and how they open things and print."""

import json
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any

import click

from heartseg.config import check_stored_axes, with_values
from heartseg.setting import AUTO

if TYPE_CHECKING:
    from heartseg.data.decathlon import Dataset
    from heartseg.inference import Segmenter

CHAMPION = "models:/heartseg@champion"

json_option = click.option("--json", "as_json", is_flag=True, help="Print one JSON document on stdout.")
repeat_option = click.option(
    "--data",
    default="here",
    show_default=True,
    help="Where to repeat the evaluation before a model becomes candidate: here (what is on this machine, nothing is "
    "fetched), none, or as for heartseg train.",
)
stored_axes_option = click.option(
    "--stored-axes",
    default=AUTO,
    show_default=True,
    metavar="AXES",
    help="How the stored axes of NIfTI files run, such as ASR; header: as the header says; auto: the same, except for "
    "the Decathlon's heart scans, which are recognised, and as dataset.json says.",
    callback=lambda context, parameter, value: _checked_axes(value),
)
model_option = click.option("--model", default=CHAMPION, show_default=True, help="MLflow model URI or local folder.")


def _checked_axes(value: str) -> str:
    check_stored_axes(value, name="--stored-axes")
    return value


def find_segmenter(model: str, overrides: dict[str, str]) -> "Segmenter":
    """The model behind an MLflow URI or a folder, with settings of inference from the command line."""
    from heartseg.pyfunc import load_segmenter

    segmenter = load_segmenter(model)
    segmenter.config = with_values(segmenter.config, overrides)
    return segmenter


def find_dataset(source: str) -> "Dataset":
    """The data set that a `--data` value means, fetched or made where need be."""
    from heartseg.data.sources import resolve_dataset
    from heartseg.progress import TerminalReporter

    return resolve_dataset(source, notify=TerminalReporter().notify)


def data_finder(data: str) -> "Callable[[str], Dataset | None]":
    """What a value of `repeat_option` means: from the data source that a run has on record to the data here."""
    from heartseg.data.sources import dataset_here

    def find(source: str) -> "Dataset | None":
        if data in ("here", "none"):
            return dataset_here(source) if data == "here" else None
        return find_dataset(data)

    return find


def open_registry() -> Any:
    """The module of the model registry, with the tracking store connected."""
    from heartseg import registry, tracking

    tracking.connect()
    return registry


def print_json(document: dict[str, Any] | Iterable[Any]) -> None:
    """One JSON document on stdout."""
    click.echo(json.dumps(document, indent=1, default=str))
