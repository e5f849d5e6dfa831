"""The command that trains."""

from pathlib import Path
from typing import Any

import click

from heartseg.commands.common import json_option, print_json
from heartseg.config import load_config
from heartseg.options import config_options, given


@click.command()
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
    stem = experiment.stem if experiment else ""
    name = f"{stem or 'default'}-fold-{fold}"
    try:
        outcome = run.train(config, resume=resume, run_name=name, experiment=stem, reporter=TerminalReporter())
    except Interrupted:
        raise KeyboardInterrupt from None
    if outcome is None:  # one of several processes, of which another tells
        return
    if as_json:
        print_json(outcome.to_dict())
        return
    click.echo(f"Run {outcome.run_id}: {outcome.epochs} epochs, registered as heartseg version {outcome.version}.")
    for metric in ("dice", "dice_worst", "nsd", "nsd_2mm", "hd95_mm", "assd_mm", "volume_error_ml"):
        if metric in outcome.metrics:
            click.echo(f"  {metric:16} {outcome.metrics[metric]:8.4f}")
