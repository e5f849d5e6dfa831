"""The commands of Kaggle: training there on a free GPU."""

import re
import sys
from pathlib import Path

import click

from heartseg.commands.common import data_finder, json_option, print_json, repeat_option
from heartseg.kaggle.names import KernelName, kernel_name
from heartseg.kaggle.script import GPUS, Job, read_metadata


@click.group()
def kaggle() -> None:
    """Train on Kaggle's GPUs: push a kernel, watch it, bring its runs home."""


@kaggle.command("push")
@click.argument("experiment", required=False, type=click.Path(path_type=Path, dir_okay=False))
@click.option("--epochs", type=click.IntRange(1, 100_000), help="Epochs; default 20, or with --resume what the run was "
              "started with.")  # fmt: skip
@click.option("--gpu", type=click.Choice(list(GPUS)), default="t4", show_default=True, help="One T4, or two that train "
              "one network together.")  # fmt: skip
@click.option("--stop-after-hours", "hours", default=Job.stop_after_hours, show_default=True,
              type=click.FloatRange(0.1, 11.75), help="When the kernel stops by itself and leaves a run to go on with; "
              "Kaggle cuts a session off after 12 hours.")  # fmt: skip
@click.option("--resume", metavar="RUN_ID", default="", help="Go on with this run of an earlier version.")
@click.option("--from", "source", metavar="OWNER/NAME", default="", help="The kernel that the run to go on with was "
              "stopped in; default: this one.")  # fmt: skip
@click.option("--kernel", metavar="OWNER/NAME", default="", help="Push to this kernel; default: your own one, "
              "of the name in kernel-metadata.json in this folder, else heartseg-train.")  # fmt: skip
@json_option
def kaggle_push(
    experiment: Path | None,
    epochs: int | None,
    gpu: str,
    hours: float,
    resume: str,
    source: str,
    kernel: str,
    as_json: bool,
) -> None:
    """Train on Kaggle: push heartseg with EXPERIMENT, a TOML file, as a private kernel that runs at once.

    \b
    Example: heartseg kaggle push --epochs 20 --gpu t4x2
    """
    from heartseg.kaggle.client import open_client
    from heartseg.kaggle.push import job_of, push
    from heartseg.progress import TerminalReporter

    if resume:
        from heartseg import tracking
        from heartseg.runs.finding import find
        from heartseg.transfer.merge import origin_of

        # A run that was synced has another id here than in its kernel; one that was not is known there alone.
        tracking.connect()
        resume = origin_of(resume if re.fullmatch("[0-9a-f]{32}", resume) else find(resume).info.run_id)
    epochs = epochs or (None if resume else Job.epochs)
    job = job_of(experiment, epochs=epochs, processes=GPUS[gpu], hours=hours, resume=resume)
    pushed = push(open_client(), job, folder=Path.cwd(), kernel=kernel, source=source)
    if as_json:
        print_json({"kernel": str(pushed.kernel), "version": pushed.version, "address": pushed.address})
        return
    click.echo(pushed.address)
    TerminalReporter().notify(f"Watch it with: heartseg kaggle status {pushed.kernel} --wait")


@kaggle.command("status")
@click.argument("kernel", required=False)
@click.option("--wait", "waiting", is_flag=True, help="Wait until it has ended.")
@click.option("--timeout", default=780.0, show_default=True, type=click.FloatRange(0, min_open=True), metavar="MINUTES",
              help="How long to wait.")  # fmt: skip
@json_option
def kaggle_status(kernel: str | None, waiting: bool, timeout: float, as_json: bool) -> None:
    """Print what KERNEL (OWNER/NAME; default: your own heartseg-train) is doing, and when it has ended, its log.

    Exits with 1 if it failed or was cancelled.

    \b
    Example: heartseg kaggle status --wait
    """
    named = kernel_name(kernel or str(read_metadata(Path.cwd())["id"]))
    from heartseg.kaggle.client import open_client
    from heartseg.kaggle.push import wait
    from heartseg.progress import TerminalReporter

    client, notify = open_client(), TerminalReporter().notify
    found = named if kernel else KernelName(client.user(), named.name)
    slug = str(found)
    status = wait(client, slug, timeout_s=60 * timeout, notify=notify) if waiting else client.status(slug)
    log = client.log(slug) if status.ended else None
    if as_json:
        about = {"kernel": slug, "address": found.address, "state": status.state, "message": status.message, "log": log}
        print_json(about)
    else:
        click.echo(f"{slug}: {status.state}. {status.message}".rstrip())
        if log:
            click.echo(log.rstrip("\n"))
    if status.failed:
        sys.exit(1)


@kaggle.command("sync")
@click.argument("kernel", required=False)
@repeat_option
@click.option("--results", type=click.Path(path_type=Path, file_okay=False), help="Also write summary, curves and "
              "cases of each run into this folder, small enough for git.")  # fmt: skip
@json_option
def kaggle_sync(kernel: str | None, data: str, results: Path | None, as_json: bool) -> None:
    """Bring the runs of KERNEL (OWNER/NAME; default: your own heartseg-train) into the tracking store.

    What its archive holds is checked before anything is touched. Once more, and only what is new is added.

    \b
    Example: heartseg kaggle sync --results results
    """
    named = kernel_name(kernel or str(read_metadata(Path.cwd())["id"]))
    from heartseg import tracking
    from heartseg.kaggle.client import open_client
    from heartseg.kaggle.results import headline, results_of, write_results
    from heartseg.kaggle.sync import sync
    from heartseg.progress import TerminalReporter

    reporter = TerminalReporter()
    client = open_client()
    reporter.notify(f"Tracking to {tracking.connect()}")
    found = named if kernel else KernelName(client.user(), named.name)
    synced = sync(found, client, dataset=data_finder(data), reporter=reporter)
    trainings = results_of(synced)
    written = write_results(synced, trainings, results) if results else []
    if as_json:
        files = [str(path) for path in written]
        print_json({**synced.to_dict(), "headline": headline(synced, trainings), "files": files})
        return
    click.echo(f"{headline(synced, trainings)}.")
    click.echo(synced.merged.table())
    for one in synced.registrations:
        click.echo(one.explain())


@kaggle.command("build")
@click.argument("folder", default=".", type=click.Path(path_type=Path, file_okay=False))
@json_option
def kaggle_build(folder: Path, as_json: bool) -> None:
    """Write kernel-metadata.json and experiments/kaggle_kernel.py into FOLDER, for `kaggle kernels push`.

    \b
    Example: heartseg kaggle build /tmp/heartseg-kernel
    """
    from heartseg.kaggle.push import job_of
    from heartseg.kaggle.script import build

    written = build(folder, job_of(None, epochs=Job.epochs, processes=1, hours=Job.stop_after_hours))
    if as_json:
        print_json([str(path) for path in written])
        return
    for path in written:
        click.echo(path)
