"""The commands of runs."""

import click

from heartseg.commands.common import json_option, print_json

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
