"""The queue of the service: bounds, order, and what becomes of a scan that nobody waits for."""

import asyncio
import threading
import time
from contextlib import asynccontextmanager

import pytest

from heartseg.errors import VolumeError
from heartseg.service.jobs import Jobs, Outcome
from heartseg.service.refusals import Refusal
from heartseg.service.settings import ServiceConfig


class Computing:
    """Computes when it is let, and looks between whether the mask is still wanted."""

    def __init__(self) -> None:
        self.let = threading.Event()
        self.order: list[str] = []

    def __call__(self, job) -> Outcome:
        self.order.append(job.id)
        while not self.let.wait(0.01):
            job.check()
        if job.scan.read_bytes() == b"bad":
            raise VolumeError("scan is bad.", code="HS-N99")
        job.mask.write_bytes(b"mask")
        return Outcome(job.mask, False, 1.0, 0.01, "1", "", ())


@asynccontextmanager
async def jobs_in(folder, compute, **settings):
    jobs = Jobs(ServiceConfig(**settings), folder, compute)
    work = asyncio.create_task(jobs.work())
    yield jobs
    compute.let.set()
    jobs.stop()
    jobs.give_up()
    work.cancel()
    assert await jobs.end(within=5)


def add(jobs, content=b"scan"):
    with jobs.arriving() as path:
        path.write_bytes(content)
        return jobs.add(path)


def left(folder):
    return sorted(path.suffix for path in folder.iterdir())


def test_scans_are_computed_one_after_the_other_in_order(tmp_path):
    async def story():
        compute = Computing()
        async with jobs_in(tmp_path, compute) as jobs:
            added = [add(jobs) for _ in range(4)]
            await asyncio.sleep(0.05)
            assert [(job.status, jobs.position(job)) for job in added[:3]] == [
                ("running", 0),
                ("queued", 2),
                ("queued", 3),
            ]
            compute.let.set()
            await asyncio.gather(*(job.settled.wait() for job in added))
            assert compute.order == [job.id for job in added]
            assert left(tmp_path) == [".mask"] * 4

    asyncio.run(story())


def test_arriving_waiting_and_running_ones_share_the_places(tmp_path):
    async def story():
        async with jobs_in(tmp_path, Computing(), queue=2) as jobs:
            add(jobs)
            add(jobs)
            with jobs.arriving() as path:
                path.touch()
                with pytest.raises(Refusal, match="As many scans are waiting") as refused, jobs.arriving():
                    pass
            assert int(refused.value.headers["Retry-After"]) >= 1
            assert not path.exists()  # it was sent and not added
            add(jobs)

    asyncio.run(story())


def test_a_scan_that_takes_too_long_is_given_up_and_the_next_is_computed(tmp_path):
    async def story():
        compute = Computing()
        async with jobs_in(tmp_path, compute, compute_seconds=0.1) as jobs:
            long = add(jobs)
            await asyncio.wait_for(long.settled.wait(), 5)
            assert (long.status, long.error.status) == ("failed", 504)
            compute.let.set()
            short = add(jobs)
            await asyncio.wait_for(short.settled.wait(), 5)
            assert short.status == "done"

    asyncio.run(story())


def test_a_pass_that_never_ends_is_seen(tmp_path):
    async def story():
        blocked = threading.Event()

        def compute(job):
            blocked.wait(5)
            raise VolumeError("late.")

        compute.let = blocked
        async with jobs_in(tmp_path, compute, compute_seconds=0.05) as jobs:
            await asyncio.wait_for(add(jobs).settled.wait(), 5)
            assert jobs.stuck()
            assert not await jobs.end(within=0.05)

    asyncio.run(story())


def test_finished_ones_are_kept_for_a_number_and_a_time(tmp_path):
    async def story():
        compute = Computing()
        compute.let.set()
        async with jobs_in(tmp_path, compute, keep_results=2, keep_minutes=0.01, queue=9) as jobs:
            added = [add(jobs) for _ in range(4)]
            await asyncio.gather(*(job.settled.wait() for job in added))
            await asyncio.sleep(0.05)
            assert left(tmp_path) == [".mask"] * 2
            assert jobs.get(added[3].id) is added[3]
            with pytest.raises(Refusal, match="no longer kept"):
                jobs.get(added[0].id)
            deadline = time.monotonic() + 5
            while left(tmp_path) and time.monotonic() < deadline:
                await asyncio.sleep(0.05)
            assert left(tmp_path) == []

    asyncio.run(story())


def test_what_a_scan_does_wrong_and_what_the_service_does_wrong_are_told_apart(tmp_path, caplog):
    async def story():
        compute = Computing()
        compute.let.set()
        async with jobs_in(tmp_path, compute) as jobs:
            bad = add(jobs, b"bad")
            await bad.settled.wait()
            assert (bad.error.code, left(tmp_path)) == ("HS-N99", [])
            gone = add(jobs)
            gone.scan.unlink()  # as no client can
            await gone.settled.wait()
            assert (gone.error.status, gone.error.code) == (500, "HS-S17")
            assert gone.error.message.split()[-2].strip(".") in caplog.text

    asyncio.run(story())


def test_a_forgotten_scan_is_given_up_with_its_files_whether_it_waits_or_runs(tmp_path):
    async def story():
        async with jobs_in(tmp_path, Computing()) as jobs:
            running, waiting = add(jobs), add(jobs)
            await asyncio.sleep(0.05)
            for job in (waiting, running):
                jobs.forget(job)
                await asyncio.wait_for(job.settled.wait(), 5)
            await asyncio.sleep(0.05)
            assert left(tmp_path) == []

    asyncio.run(story())


def test_at_the_end_what_waits_is_dropped_and_nothing_more_is_taken(tmp_path):
    async def story():
        async with jobs_in(tmp_path, Computing()) as jobs:
            running, waiting = add(jobs), add(jobs)
            await asyncio.sleep(0.05)
            jobs.stop()
            assert (waiting.status, running.status) == ("failed", "running")
            with pytest.raises(Refusal, match="The service is ending"):
                add(jobs)
            jobs.give_up()
            assert running.error.status == 503

    asyncio.run(story())
