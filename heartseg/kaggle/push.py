"""Pushing a training to Kaggle, and watching it to its end."""

import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from heartseg.config import load_config
from heartseg.errors import ConfigError, KaggleError
from heartseg.kaggle.asking import NotAnsweringError
from heartseg.kaggle.client import Client, KernelStatus, Pushed
from heartseg.kaggle.names import KernelName, kernel_name
from heartseg.kaggle.script import Job, build_script, read_metadata

Notify = Callable[[str], None]

FIRST_PAUSE_S, LONGEST_PAUSE_S = 10.0, 120.0


def job_of(experiment: Path | None, *, epochs: int | None, processes: int, hours: float, resume: str = "") -> Job:
    """What to train: an experiment file, or the defaults, or with `resume` alone what that run was started with.

    Raises:
        ConfigError: If the file cannot be read or is no experiment.
    """
    load_config(experiment)
    job = Job(
        experiment='name = "heartseg"\n',
        experiment_name="default",
        epochs=epochs,
        processes=processes,
        stop_after_hours=hours,
        resume=resume,
    )
    if experiment is not None:
        return replace(job, experiment=experiment.read_text(), experiment_name=experiment.stem)
    return replace(job, experiment=None) if resume else job


def push(client: Client, job: Job, *, folder: Path, kernel: str = "", source: str = "") -> Pushed:
    """Build the script for `job` and push it as a new version of `kernel`, which Kaggle runs at once.

    `kernel-metadata.json` in `folder` says how, but the kernel is the user's own: its owner is replaced. A resumed run
    is found in the output of `source`, the kernel that it was stopped in (default: an earlier version of this one),
    which is attached. An attached output needs no upload, and holds all that the run needs, checked by its manifest.

    Raises:
        ConfigError: If the metadata or a kernel's name is malformed.
        KaggleError: If Kaggle refuses, or the script is too long.
    """
    metadata = read_metadata(folder)
    script = build_script(job)
    named = kernel_name(kernel or str(metadata["id"]))
    target = named if kernel else KernelName(client.user(), named.name)
    if source and not job.resume:
        raise ConfigError("--from names the kernel of a run to go on with, but there is none.", hint="Add --resume.")
    attached = [str(kernel_name(source) if source else target)] if job.resume else []
    sources = [*metadata["kernel_sources"], *(name for name in attached if name not in metadata["kernel_sources"])]
    title = target.title if kernel else metadata["title"]
    return client.push({**metadata, "id": str(target), "title": title, "kernel_sources": sources}, script)


def wait(
    client: Client,
    slug: str,
    *,
    timeout_s: float,
    notify: Notify,
    sleep: Callable[[float], None] = time.sleep,
    clock: Callable[[], float] = time.monotonic,
) -> KernelStatus:
    """The status of a kernel when it has ended; what changes until then is said through `notify`.

    Kaggle is asked after 10 seconds, then less and less often, at last every two minutes. That it does not answer for a
    while ends nothing.

    Raises:
        KaggleError: If it has not ended after `timeout_s` seconds, or Kaggle refuses.
    """
    end, pause, known = clock() + timeout_s, FIRST_PAUSE_S, KernelStatus("not known")
    while True:
        try:
            status = client.status(slug)
        except NotAnsweringError as error:
            notify(f"{error.message} It is asked again.")
            status = known
        if status != known:
            notify(f"{slug}: {status.state}. {status.message}".rstrip())
            known, pause = status, FIRST_PAUSE_S
        if status.ended:
            return status
        left = end - clock()
        if left <= 0:
            raise KaggleError(
                f"The kernel {slug} has not ended within {timeout_s / 60:g} minutes: it is {status.state}.",
                hint=f"It goes on; wait longer with --timeout, or stop it at {kernel_name(slug).address}",
            )
        sleep(min(pause, left))
        pause = min(1.5 * pause, LONGEST_PAUSE_S)
