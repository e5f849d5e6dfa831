"""The workers of a study on this machine: processes, of which one that is killed is replaced."""

import multiprocessing
from collections.abc import Sequence
from multiprocessing.connection import Connection, wait
from typing import Any

import optuna
import torch

from heartseg import environment, tracking
from heartseg.errors import HeartsegError, StudyError
from heartseg.processes import end_with_parent, ending, tell
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
    crew = _Crew(job, around)
    deaths, before = 0, slots.ended(study)
    try:
        for number in range(job.workers):
            crew.start(number)
        while crew.members:
            for number in crew.wait():
                slots.recover(study, retries=job.plan.study.retries)
                record.close_lost(study, job.parent)
                now = slots.ended(study)
                deaths, before = (1 if now > before else deaths + 1), now
                if now < job.plan.study.trials and deaths > FUTILE_DEATHS:
                    raise StudyError(
                        f"{deaths} workers have died, one after the other, without one trial that came to its end.",
                        hint="They may lack memory: try fewer --workers, or a smaller --memory-gb.",
                    )
                crew.start(number)
    finally:
        crew.end()


class _Crew:
    """The processes of a study's workers."""

    def __init__(self, job: Job, around: Surroundings) -> None:
        self._job = job
        self._around = around
        self._context = multiprocessing.get_context("spawn")
        self.members: dict[Connection, tuple[int, Any]] = {}

    def start(self, number: int) -> None:
        """Start worker `number`."""
        here, there = self._context.Pipe(duplex=False)
        arguments = (self._job, number, there, tracking.address())
        process = self._context.Process(target=_worker, args=arguments, name=f"worker-{number}")
        # A process that was started is always one that is ended.
        with self._around.stop.deferred():
            process.start()
            self.members[here] = number, process
        there.close()

    def wait(self) -> Sequence[int]:
        """Hand on what the workers say; the numbers of those that died.

        Raises:
            HeartsegError: What a worker met with.
            Interrupted: If a worker was ended by request.
        """
        dead = []
        for answer in wait(list(self.members)):
            assert isinstance(answer, Connection)  # noqa: S101 - only connections were given
            number, process = self.members[answer]
            try:
                kind, content = answer.recv()
            except (EOFError, OSError):
                del self.members[answer]
                process.join()
                if process.exitcode > 0:
                    # A fault, said above: another worker would only meet with it too.
                    raise StudyError(f"Worker {number} {ending(process)}.") from None
                if process.exitcode:
                    self._around.reporter.notify(f"Worker {number} {ending(process)}: another takes its place.")
                    dead.append(number)
                continue
            if kind == "line":
                self._around.reporter.notify(content)
            elif kind == "error":
                raise content
            else:
                raise Interrupted(content)
        return dead

    def end(self) -> None:
        """End what still runs: trials are marked before their processes go."""
        for answer, (_, process) in self.members.items():
            answer.close()
            if process.is_alive():
                process.terminate()
        for _, process in self.members.values():
            process.join()


def _worker(job: Job, number: int, answer: Connection, store: str) -> None:
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
            tracking.connect()
            around = Surroundings(device, precision, reporter, stop)
            with opened(job.storage, on_stale=slots.again(job.plan.study.retries)) as storage, answering(job.storage):
                study, _ = open_study(job.plan, storage, Reporter(), data_sha256=job.material.sha256)
                work_off(study, job, around)
        except HeartsegError as error:
            tell(answer, "error", error)
        except Interrupted as interruption:
            tell(answer, "interrupted", interruption.signal_number)
