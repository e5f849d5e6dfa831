"""The command that scores a model."""

from typing import Any

import click

from heartseg.commands.common import find_dataset, find_segmenter, json_option, print_json, stored_axes_option
from heartseg.options import config_options, given


@click.command()
@click.argument("model")
@click.option("--data", default="auto", show_default=True, help="auto, phantom, kaggle, monai or a folder.")
@click.option("--fold", help="Fold number, ratio or all; default: the validation cases of the model's own split.")
@click.option("--case", "cases", multiple=True, metavar="ID", help="Evaluate this case; may be repeated.")
@stored_axes_option
@json_option
@config_options("inference", "evaluation")
def evaluate(
    model: str,
    data: str,
    fold: str | None,
    cases: tuple[str, ...],
    stored_axes: str,
    as_json: bool,
    **arguments: Any,
) -> None:
    """Score MODEL on labelled cases on their native grid, on record in an MLflow run.

    \b
    Example: heartseg evaluate models:/heartseg@candidate --data phantom --fold 0
    """
    from heartseg import tracking
    from heartseg.progress import TerminalReporter
    from heartseg.scoring import evaluate_tracked

    reporter = TerminalReporter()
    tracking.connect()
    segmenter = find_segmenter(model, given(arguments, "inference", "evaluation"))
    dataset = find_dataset(data).with_stored_axes(stored_axes)
    evaluation = evaluate_tracked(segmenter, dataset, model=model, fold=fold, cases=cases, reporter=reporter)
    if as_json:
        print_json(evaluation.to_dict())
    else:
        click.echo(evaluation.table())
