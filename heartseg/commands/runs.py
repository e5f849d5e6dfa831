"""The commands of runs."""

from pathlib import Path

import click

from heartseg.commands.common import json_option, print_json


@click.group()
def runs() -> None:
    """Runs in MLflow, from a terminal."""


@runs.command("import")
@click.argument("source", type=click.Path(path_type=Path))
@json_option
def runs_import(source: Path, as_json: bool) -> None:
    """Bring the runs of SOURCE into the tracking store: a folder mlruns, one that holds it, or an archive of it.

    Once more, and only what is new is added.

    \b
    Example: heartseg runs import heartseg-run.tar
    """
    from heartseg import tracking
    from heartseg.progress import TerminalReporter
    from heartseg.transfer.merge import merge, refuse_itself
    from heartseg.transfer.source import opened

    reporter = TerminalReporter()
    reporter.notify(f"Tracking to {tracking.connect()}")
    with opened(source) as store, reporter.counting("Importing runs") as on_run:
        refuse_itself(store.root)
        merged = merge(store, on_run=on_run)
    for note in merged.notes:
        reporter.notify(f"Note: {note}")
    if as_json:
        print_json(merged.to_dict())
        return
    for run in merged.runs:
        click.echo(f"{run.action:10} {run.run_id}  {run.experiment}: {run.name}")
    words = [f"{merged.count(action)} {action}" for action in ("added", "completed", "unchanged", "deleted")]
    click.echo(f"{len(merged.runs)} runs: {', '.join(words)}.")
