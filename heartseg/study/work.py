"""The work of one process on a study: trial after trial, until all have ended."""

import math
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import optuna
import torch

from heartseg import environment, machine
from heartseg.progress import Reporter
from heartseg.study import slots
from heartseg.study.objective import Objective, TrialFailed
from heartseg.study.plan import Plan
from heartseg.training.fold import Surroundings
from heartseg.training.interruption import StopRequest
from heartseg.training.material import Material

PAUSE_SECONDS = 1.0  # from one look at what others do to the next
MEMORY_SHARE = 0.9


@dataclass(frozen=True, eq=False)
class Job:
    """What a worker needs to know."""

    plan: Plan
    storage: str
    material: Material
    parent: str
    device: torch.device
    threads: int
    workers: int
    budget: int


def work_off(study: optuna.Study, job: Job, around: Surroundings) -> None:
    """Begin trials until as many as were asked for have ended, here or elsewhere."""
    if around.device.type == "cpu":
        torch.set_num_threads(job.threads)
    wanted, retries = job.plan.study.trials, job.plan.study.retries
    objective = Objective(job.plan, job.material, job.parent, around, wanted=wanted, budget=job.budget)
    slots.queue_opening(study, job.plan.space.starting(job.plan.config))
    waiting = False
    while slots.ended(study) < wanted:
        around.stop.check()
        slots.recover(study, retries=retries)
        if slots.is_open(study, wanted):
            with _given_back(study, around.stop, retries):
                _optimize_once(study, objective, around.reporter)
        else:
            if not waiting:
                around.reporter.notify("Nothing left to begin: waiting for the trials that run elsewhere.")
            waiting = True
            time.sleep(PAUSE_SECONDS)


@contextmanager
def _given_back(study: optuna.Study, stop: StopRequest, retries: int) -> Iterator[None]:
    """Queue a trial again that was cut off by something other than itself; by a fault only so often."""
    try:
        yield
    except BaseException:
        with stop.deferred(to_the_end=True):
            slots.give_back(study, None if stop.requested else retries)
        stop.check()
        raise


def _optimize_once(study: optuna.Study, objective: Objective, reporter: Reporter) -> None:
    try:
        study.optimize(objective, n_trials=1, catch=(TrialFailed,))
    except ValueError:
        if not objective.overtaken:
            raise
        # Optuna cannot tell what became of a trial that is not its own any more.
        reporter.notify("This process was not heard of for too long: its trial was given to another.")


def memory_budget(plan: Plan, workers: int, device: torch.device) -> int:
    """Bytes that a training step of a worker may take; decided once, since what is free changes as workers begin."""
    if device.type == "cuda":
        free = MEMORY_SHARE * torch.cuda.mem_get_info(device)[0] / math.ceil(workers / torch.cuda.device_count())
        return int(free if plan.study.memory_gb is None else plan.study.memory_gb * 1e9)
    # What this process has taken for libraries and data each worker takes too.
    taken = environment.peak_memory_mib() * 2**20
    if plan.study.memory_gb is not None:
        return int(plan.study.memory_gb * 1e9 - taken)
    if workers == 1:
        return int(MEMORY_SHARE * machine.available_memory())
    return int(MEMORY_SHARE * machine.available_memory() / workers - taken)
