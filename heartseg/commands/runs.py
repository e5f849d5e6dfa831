"""The commands of runs."""

import sys
from pathlib import Path

import click

from heartseg.commands.common import data_finder, json_option, print_json, repeat_option

STATES = ("RUNNING", "FINISHED", "FAILED", "KILLED", "SCHEDULED")


@click.group()
def runs() -> None:
    """The runs on record in MLflow, from a terminal."""


@runs.command("list")
@click.option("--experiment", metavar="NAME", help="Only runs of this MLflow experiment.")
@click.option("--status", type=click.Choice(STATES, case_sensitive=False), help="Only runs of this status.")
@click.option("--limit", default=20, show_default=True, type=click.IntRange(1), help="The newest so many.")
@json_option
def runs_list(experiment: str | None, status: str | None, limit: int, as_json: bool) -> None:
    """List the newest runs, nested ones under their parents.

    \b
    Example: heartseg runs list --status FINISHED --limit 5
    """
    from heartseg import tracking
    from heartseg.runs import listing

    tracking.connect()
    rows = listing.list_runs(experiment=experiment, status=status, limit=limit)
    if as_json:
        print_json([row.to_dict() for row in rows])
        return
    click.echo(listing.table(rows) if rows else "There is no such run yet.")
    if lost := sum(row.lost for row in rows):
        one = "1 of them is RUNNING on record alone, its process is gone"
        several = f"{lost} of them are RUNNING on record alone, their processes are gone"
        click.echo(f"{one if lost == 1 else several}: heartseg runs reap", err=True)


@runs.command("compare")
@click.argument("first")
@click.argument("second")
@json_option
def runs_compare(first: str, second: str, as_json: bool) -> None:
    """Show two runs side by side: what was set otherwise, the final metrics, and the Dice of each case.

    FIRST and SECOND are ids, beginnings of ids, or names of runs; `heartseg runs list` shows them.

    \b
    Example: heartseg runs compare default-fold-0 baseline-fold-0
    """
    from heartseg import tracking
    from heartseg.runs.comparison import compare_runs
    from heartseg.runs.finding import find

    tracking.connect()
    comparison = compare_runs(find(first), find(second))
    print_json(comparison.to_dict()) if as_json else click.echo(comparison.explain())


@runs.command("reap")
@click.option(
    "--run", "named", multiple=True, metavar="RUN", help="Close this one, of any host, and no other; may be repeated."
)
@click.option("--dry-run", is_flag=True, help="Only tell what would be closed.")
@json_option
def runs_reap(named: tuple[str, ...], dry_run: bool, as_json: bool) -> None:
    """Close the runs that are RUNNING on record though their process was killed, as FAILED.

    A run of another host, or one that does not say which process it belongs to, is left alone unless it is named.
    `heartseg train --resume auto` takes up a closed run like any other that was cut off.

    \b
    Example: heartseg runs reap --dry-run
    """
    from heartseg import tracking
    from heartseg.runs import reaping

    tracking.connect()
    judged = reaping.reap(named, dry_run=dry_run)
    if as_json:
        print_json({"dry_run": dry_run, "runs": [one.to_dict() for one in judged]})
    else:
        click.echo(reaping.table(judged, dry_run=dry_run) if judged else "No run is RUNNING.")


@runs.command("replay")
@click.argument("place", required=False, default="", metavar="[FOLDER|RUN]")
@json_option
def runs_replay(place: str, as_json: bool) -> None:
    """Send what runs left waiting while the tracking store was away: to the store in use, in order, once.

    FOLDER is where to look, by default the folder runs; RUN is the id of a run there, or its beginning. What is not
    sent goes on waiting, and the exit code is 1.

    \b
    Example: heartseg runs replay
    """
    from heartseg import tracking
    from heartseg.runs import replay

    tracking.connect()
    replayed = replay.replay(place)
    if as_json:
        print_json({"spools": [one.to_dict() for one in replayed]})
    else:
        click.echo(replay.table(replayed) if replayed else "Nothing waits.")
    if any(one.failed for one in replayed):
        sys.exit(1)


@runs.command("import")
@click.argument("source", type=click.Path(path_type=Path))
@click.option("--register", is_flag=True, help="Make the models that their own store had registered candidates, the "
              "newest last, where the evaluation can be repeated with the same scores.")  # fmt: skip
@repeat_option
@json_option
def runs_import(source: Path, register: bool, data: str, as_json: bool) -> None:
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
    registrations = []
    if register:
        from heartseg.transfer.candidates import register_imported

        registrations = register_imported(merged, data_finder(data), reporter)
    if as_json:
        print_json({**merged.to_dict(), "registrations": [one.to_dict() for one in registrations]})
        return
    click.echo(merged.table())
    for one in registrations:
        click.echo(one.explain())
