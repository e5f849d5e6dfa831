"""Closing the runs that a killed process left RUNNING: MLflow itself never would."""

from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from typing import Any

from heartseg import processes, tracking
from heartseg.errors import TrackingError
from heartseg.runs.finding import find, moment, short_ids
from heartseg.tracking import Run

NAMED = "named by hand"


@dataclass(frozen=True)
class Judged:
    """A run that was RUNNING: whether it is (or with a dry run would be) closed, and why or why not."""

    run_id: str
    name: str
    experiment: str
    started: int
    closed: bool
    reason: str

    def to_dict(self) -> dict[str, Any]:
        """For `--json`."""
        return {**asdict(self), "started": datetime.fromtimestamp(self.started / 1000, UTC).isoformat()}


def reap(named: Sequence[str] = (), *, dry_run: bool = False) -> list[Judged]:
    """Close each RUNNING run whose processes are known to be gone as FAILED, at the time of its last metric,
    or of its start if it had none: the last that is known of it.

    `named` are runs that a person vouches for: these and no others are closed, whatever host they belong to, unless
    their process is seen to live.

    Raises:
        TrackingError: If a named run is not there, not RUNNING, or going on in a process of this host.
    """
    experiments = tracking.experiments()
    running = [_running(word) for word in named] or tracking.search(list(experiments), "attributes.status = 'RUNNING'")
    judged = []
    for run in list(running):
        closed, reason = _judge(run)
        if named and not closed:
            closed, reason = True, f"{NAMED}; {reason}"
        if closed and not dry_run and not _close(run, reason):
            closed, reason = False, "it has just been taken up again, or ended"
        judged.append(
            Judged(
                run_id=run.info.run_id,
                name=run.info.run_name or "",
                experiment=experiments.get(run.info.experiment_id, ""),
                started=run.info.start_time,
                closed=closed,
                reason=reason,
            )
        )
    return judged


def reap_at_start(notify: Callable[[str], None]) -> None:
    """Close what killed processes left, before new work begins, and tell of it."""
    closed = [one.run_id for one in reap() if one.closed]
    if closed:
        runs = "Run" if len(closed) == 1 else "Runs"
        notify(f"{runs} {', '.join(closed)} had been left RUNNING by a killed process: closed as FAILED.")


def is_lost(run: Run) -> bool:
    """True if a run is RUNNING on record, and the processes that it belongs to are known to be gone."""
    return run.info.status == "RUNNING" and _judge(run)[0]


def table(judged: Sequence[Judged], *, dry_run: bool) -> str:
    """One line a run."""
    done = "would close" if dry_run else "closed"
    ids = short_ids(one.run_id for one in judged)
    lines = [
        f"{done if one.closed else 'left':11}  {ids[one.run_id]}  {moment(one.started)}  {one.name}: {one.reason}."
        for one in judged
    ]
    return "\n".join(lines)


def _running(word: str) -> Run:
    run = find(word)
    if run.info.status != "RUNNING":
        raise TrackingError(f"Run {run.info.run_id} is {run.info.status}: there is nothing to close.")
    if living := _living(tracking.processes_of(run)):
        raise TrackingError(
            f"Run {run.info.run_id} is going on in process {_number(living[0])} of this machine.",
            hint="End that process first; the run then ends by itself.",
        )
    return run


def _judge(run: Run) -> tuple[bool, str]:
    """Whether the processes of a run are known to be gone, and why or why not."""
    belongs = tracking.processes_of(run)
    if not belongs:
        return False, "it does not say which process it belongs to"
    left = [process for process in belongs if not processes.is_gone(process)]
    if not left:
        numbers = ", ".join(map(_number, belongs))
        return True, f"its process {numbers} on {_host(belongs[0])} is gone"
    if living := _living(left):
        return False, f"process {_number(living[0])} is at work on it"
    host = _host(left[0])
    if host == _host(processes.identity()):
        return False, f"it belongs to another container of {host}"
    return False, f"it belongs to host {host}"


def _close(run: Run, reason: str) -> bool:
    """Close a run unless it has changed since it was read."""
    now = tracking.find_run(run.info.run_id)
    if now.info.status != "RUNNING" or tracking.processes_of(now) != tracking.processes_of(run):
        return False
    last = max([now.info.start_time, *(time for _, _, time in tracking.newest_metrics(now).values())])
    tracking.terminate(run.info.run_id, "FAILED", {tracking.REAPED_TAG: reason}, end_time=last)
    return True


def _living(belongs: Sequence[str]) -> list[str]:
    here = processes.place()
    return [process for process in belongs if processes.place_of(process) == here and not processes.is_gone(process)]


def _number(process: str) -> str:
    return ["?", *process.rsplit("/", 2)][-2]


def _host(process: str) -> str:
    return processes.place_of(process).partition(":")[0]
