"""Scans that wait for their turn, the one that is computed, those that are done: all bounded, in number and time."""

import asyncio
import logging
import secrets
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Literal

from heartseg.data.scan_statistics import LabelVolumes
from heartseg.errors import HeartsegError
from heartseg.service import refusals
from heartseg.service.settings import ServiceConfig

Status = Literal["queued", "running", "done", "failed"]
LONGEST_SWEEP = 5.0  # seconds between two looks at what has been kept long enough
SECONDS_AT_FIRST = 5.0  # that a scan is taken to need before one was computed

log = logging.getLogger("heartseg.service")


class GivenUp(Exception):
    """Nobody wants the segmentation any more."""


@dataclass(frozen=True)
class Outcome:
    """A finished segmentation; `mask` is the file of it, gzip if `compressed`.

    `segmentation` is the file of the same mask as a DICOM Segmentation object, or why there is none; None for a scan
    that came as NIfTI. `affine`, four rows, maps voxel indices to mm, RAS, as it was used; `axes` has the letters of
    the stored axes, e.g. `ASR`, by the `header` and as they were `used`.
    """

    mask: Path
    compressed: bool
    volume_ml: float
    seconds: float
    model_version: str
    note: str
    warnings: tuple[str, ...]
    alert: str = ""
    training_volume_ml: LabelVolumes | None = None
    segmentation: Path | HeartsegError | None = None
    affine: list[list[float]] | None = None
    axes: dict[str, str] | None = None


@dataclass(eq=False)
class Job:
    """One scan on its way to a mask. Everything but `wanted` belongs to the thread of the event loop."""

    scan: Path
    is_dicom: bool = False
    id: str = field(default_factory=lambda: secrets.token_hex(16))
    created: datetime = field(default_factory=lambda: datetime.now(UTC))
    status: Status = "queued"
    outcome: Outcome | None = None
    error: HeartsegError | None = None
    settled: asyncio.Event = field(default_factory=asyncio.Event)
    arrived: float = field(default_factory=time.monotonic)
    began: float = 0.0  # time.monotonic of the computing; 0 if it was never computed
    ended: float = 0.0
    _unwanted: threading.Event = field(default_factory=threading.Event)

    @property
    def mask(self) -> Path:
        """Where its mask goes."""
        return self.scan.with_suffix(".mask")

    @property
    def segmentation(self) -> Path:
        """Where the mask goes as a DICOM Segmentation object, if there is to be one."""
        return self.scan.with_suffix(".seg")

    def remove_results(self) -> None:
        """Have nothing more of the mask on disk."""
        self.mask.unlink(missing_ok=True)
        self.segmentation.unlink(missing_ok=True)

    def check(self) -> None:
        """Called by who computes, as often as is possible.

        Raises:
            GivenUp: If the mask is not wanted any more.
        """
        if self._unwanted.is_set():
            raise GivenUp

    def give_up(self) -> None:
        """Have `check` end the computing."""
        self._unwanted.set()


class Jobs:
    """All scans that are here. `compute` turns one into its outcome, in one thread of its own, one after the other."""

    def __init__(self, config: ServiceConfig, folder: Path, compute: Callable[[Job], Outcome]) -> None:
        self._config, self._folder, self._compute = config, folder, compute
        self._jobs: dict[str, Job] = {}
        self._waiting: deque[Job] = deque()
        self._running: Job | None = None
        self._computing: Future[Outcome] | None = None
        self._arriving = 0
        self.stopping = False
        self._typical_seconds = SECONDS_AT_FIRST
        self._more = asyncio.Event()
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="segmenting")
        # Told of each job once, when it is done or failed.
        self.on_settled: Callable[[Job], None] = lambda job: None

    @property
    def waiting(self) -> int:
        """How many arrive or wait."""
        return self._arriving + len(self._waiting)

    @property
    def running(self) -> bool:
        """Whether one is computed."""
        return self._running is not None

    @contextmanager
    def arriving(self) -> Iterator[Path]:
        """A place for one scan, and the path to write it to; removed if the scan does not become a job.

        Raises:
            Refusal: If no place is free, or the service is ending.
        """
        if self.stopping:
            raise refusals.stopping()
        if self.waiting + self.running > self._config.queue:
            raise refusals.busy(self._typical_seconds * max(1, len(self._waiting)))
        self._arriving += 1
        path = self._folder / secrets.token_hex(16)
        try:
            yield path
        finally:
            self._arriving -= 1
            if not any(job.scan == path for job in self._waiting):
                path.unlink(missing_ok=True)

    def add(self, path: Path, *, is_dicom: bool = False) -> Job:
        """Queue the scan at `path`, NIfTI or DICOM; it is removed when it was computed.

        Raises:
            Refusal: If the service is ending.
        """
        if self.stopping:
            raise refusals.stopping()
        job = Job(path, is_dicom)
        self._jobs[job.id] = job
        self._waiting.append(job)
        self._more.set()
        return job

    def get(self, identifier: str) -> Job:
        """The job of that id.

        Raises:
            Refusal: If there is none, or none any more.
        """
        self._sweep()
        if identifier not in self._jobs:
            raise refusals.unknown()
        return self._jobs[identifier]

    def forget(self, job: Job) -> None:
        """Have nothing more of a job: one that waits is dropped, one that runs is given up at the next chance."""
        self._jobs.pop(job.id, None)
        job.give_up()
        if job in self._waiting:
            self._waiting.remove(job)
            self._settle(job, error=refusals.unknown())
        if job is not self._running:
            job.scan.unlink(missing_ok=True)
            job.remove_results()

    def position(self, job: Job) -> int:
        """How many are computed before this one is done, itself counted; 0 for one that does not wait."""
        return self._waiting.index(job) + 1 + self.running if job in self._waiting else 0

    def progress(self, job: Job) -> float:
        """From 0 to 1: for the one that runs, the share of the usual seconds that have gone by."""
        if job.status == "running":
            return min(0.95, (time.monotonic() - job.began) / self._typical_seconds)
        return 0.0 if job.status == "queued" else 1.0

    def stuck(self) -> bool:
        """Whether a scan is computed on and on after its time was up."""
        return self._running is not None and self._running.settled.is_set()

    async def work(self) -> None:
        """Compute what waits, in order, until cancelled."""
        while True:
            # Woken now and then: what was kept long enough goes even where nobody asks for anything.
            with suppress(TimeoutError):
                async with asyncio.timeout(min(LONGEST_SWEEP, 60 * self._config.keep_minutes)):
                    await self._more.wait()
            self._more.clear()
            self._sweep()
            while self._waiting:
                await self._run(self._waiting.popleft())
                self._sweep()

    def stop(self) -> None:
        """Take nothing more and drop what waits."""
        self.stopping = True
        while self._waiting:
            self._settle(self._waiting.popleft(), error=refusals.stopping())

    def give_up(self) -> None:
        """Have the running one end too, after `stop`."""
        if self._running:
            self._settle(self._running, error=refusals.stopping())
            self._running.give_up()

    async def end(self, *, within: float) -> bool:
        """Wait for the computing thread; False if it does not come to its end in time."""
        self._thread.shutdown(wait=False)
        deadline = time.monotonic() + within
        while self._computing and not self._computing.done() and time.monotonic() < deadline:
            await asyncio.sleep(0.02)
        return self._computing is None or self._computing.done()

    async def _run(self, job: Job) -> None:
        self._running, job.status, job.began = job, "running", time.monotonic()
        self._computing = self._thread.submit(self._compute, job)
        computing = asyncio.wrap_future(self._computing)
        done, _ = await asyncio.wait({computing}, timeout=self._config.compute_seconds)
        if not done:
            self._settle(job, error=refusals.took_too_long(self._config.compute_seconds))
            job.give_up()
            # A second scan would share torch's threads with what is still computed.
            await asyncio.wait({computing})
        self._running = None
        job.scan.unlink(missing_ok=True)
        self._take(job, computing)
        if job.outcome is None or job.id not in self._jobs:
            job.remove_results()

    def _take(self, job: Job, computing: "asyncio.Future[Outcome]") -> None:
        error = computing.exception()
        if error is None:
            outcome = computing.result()
            self._typical_seconds += 0.2 * (outcome.seconds - self._typical_seconds)
            self._settle(job, outcome=outcome)
        elif isinstance(error, GivenUp):
            self._settle(job, error=refusals.unknown())
        elif isinstance(error, HeartsegError):
            self._settle(job, error=error)
        else:
            incident = refusals.new_incident()
            log.error("%s: segmenting failed.", incident, exc_info=error)
            self._settle(job, error=refusals.broken(incident))

    def _settle(self, job: Job, *, outcome: Outcome | None = None, error: HeartsegError | None = None) -> None:
        """Done, or failed; only once."""
        if not job.settled.is_set():
            job.status, job.outcome, job.error = "done" if outcome else "failed", outcome, error
            job.ended = time.monotonic()
            job.settled.set()
            self.on_settled(job)

    def _sweep(self) -> None:
        """Forget the finished ones that are too old or too many, the oldest first."""
        finished = sorted((job for job in self._jobs.values() if job.settled.is_set()), key=lambda job: job.ended)
        oldest = time.monotonic() - 60 * self._config.keep_minutes
        too_many = max(0, len(finished) - self._config.keep_results)
        for number, job in enumerate(finished):
            if number < too_many or job.ended < oldest:
                self.forget(job)
