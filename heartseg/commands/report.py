"""The command that makes a run's page."""

from pathlib import Path

import click

from heartseg.commands.common import json_option, print_json


@click.command()
@click.argument("run")
@click.option("--output", "-o", type=click.Path(path_type=Path, dir_okay=False), help="The file to write; default: "
              "report-ID.html with the beginning of the run's id.")  # fmt: skip
@json_option
def report(run: str, output: Path | None, as_json: bool) -> None:
    """Write what a run has shown as one HTML file that can be sent to somebody.

    RUN is an id, the beginning of one, or the name of a run; `heartseg runs list` shows them. Trainings and evaluations
    have the same page on record as report.html.

    \b
    Example: heartseg report default-fold-0 --output report.html
    """
    from heartseg import tracking
    from heartseg.report.run import make_report
    from heartseg.runs.finding import find, short_ids

    tracking.connect()
    found = find(run)
    run_id = found.info.run_id
    page = make_report(found)
    path = output or Path(f"report-{short_ids([run_id])[run_id]}.html")
    page.write(path)
    if as_json:
        print_json({"run_id": run_id, "file": path, "bytes": path.stat().st_size, "left_out": page.left_out})
        return
    click.echo(path)
