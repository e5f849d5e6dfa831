"""The workers of a study on this machine: processes, of which one that is killed is replaced."""

from collections.abc import Sequence
from multiprocessing.connection import Connection

import optuna
import torch

from heartseg import environment, tracking
from heartseg.errors import HeartsegError, StudyError
from heartseg.processes import Crew, end_with_parent, ending, tell
from heartseg.progress import PrefixedReporter, Reporter
from heartseg.study import record, slots
from heartseg.study.opening import open_study
from heartseg.study.storage import answering, opened
from heartseg.study.work import Job, work_off
from heartseg.training.fold import Surroundings
from heartseg.training.interruption import Interrupted, stop_on_signals

FUTILE_DEATHS = 20  # of workers, without one trial that came to its end


def side_by_side(study: optuna.Study, job: Job, around: Surroundings) -> None:
    """Workers in processes of their own; one that is killed is replaced, and its trial tried again."""
    crew = Crew(_worker, name="worker", deferred=around.stop.deferred)
    deaths, before = 0, slots.ended(study)
    try:
        for number in range(job.workers):
            crew.start(number, job, number, tracking.address())
        while crew:
            for number in _dead(crew, around.reporter):
                slots.recover(study, retries=job.plan.study.retries)
                record.close_lost(study, job.parent)
                now = slots.ended(study)
                deaths, before = (1 if now > before else deaths + 1), now
                if now < job.plan.study.trials and deaths > FUTILE_DEATHS:
                    raise StudyError(
                        f"{deaths} workers have died, one after the other, without one trial that came to its end.",
                        hint="They may lack memory: try fewer --workers, or a smaller --memory-gb.",
                    )
                crew.start(number, job, number, tracking.address())
    finally:
        crew.end()


def _dead(crew: Crew, reporter: Reporter) -> Sequence[int]:
    """Hand on what the workers say; the numbers of those that were killed.

    Raises:
        HeartsegError: What a worker met with.
        Interrupted: If a worker was ended by request.
    """
    dead = []
    for number, kind, content in crew.hear():
        if kind == "line":
            reporter.notify(content)
        elif kind == "error":
            raise content
        elif kind == "interrupted":
            raise Interrupted(content)
        elif content.exitcode > 0:
            # A fault, said above: another worker would only meet with it too.
            raise StudyError(f"Worker {number} {ending(content)}.")
        elif content.exitcode:
            reporter.notify(f"Worker {number} {ending(content)}: another takes its place.")
            dead.append(number)
    return dead


def _worker(job: Job, number: int, store: str, answer: Connection) -> None:
    """The process of one worker."""
    end_with_parent()
    tracking.use(store)
    reporter = PrefixedReporter(f"[worker {number}] ", lambda line: tell(answer, "line", line))
    device = job.device
    if device.type == "cuda":
        device = torch.device("cuda", number % torch.cuda.device_count())
        torch.cuda.set_device(device)
    precision = environment.choose_precision(job.plan.config.training.precision, device)
    with stop_on_signals() as stop:
        try:
            tracking.wait_until_there(reporter.notify)
            around = Surroundings(device, precision, reporter, stop)
            with opened(job.storage, on_stale=slots.again(job.plan.study.retries)) as storage, answering(job.storage):
                study, _ = open_study(job.plan, storage, Reporter(), data_sha256=job.material.sha256)
                work_off(study, job, around)
        except HeartsegError as error:
            tell(answer, "error", error)
        except Interrupted as interruption:
            tell(answer, "interrupted", interruption.signal_number)
