"""Whether a process is gone, asked of real ones."""

import os
import shutil
import signal
import subprocess
import sys
import time

import pytest

from heartseg import processes

SLEEP = [sys.executable, "-c", "import time; time.sleep(60)"]


@pytest.fixture
def sleeper():
    process = subprocess.Popen(SLEEP)
    yield process
    process.kill()
    process.wait()


def word(number: int) -> str:
    return f"{processes.place()}/{number}/{processes.started(number)}"


def test_a_living_process_is_not_gone(sleeper):
    assert not processes.is_gone(processes.identity())
    assert not processes.is_gone(word(sleeper.pid))


def test_a_killed_process_is_gone_before_its_parent_has_asked_and_after(sleeper):
    process = word(sleeper.pid)
    sleeper.send_signal(signal.SIGKILL)
    end = time.monotonic() + 10
    while not processes.is_gone(process) and time.monotonic() < end:
        time.sleep(0.01)
    assert processes.is_gone(process)
    sleeper.wait()
    assert processes.is_gone(process)


def test_a_number_that_another_process_has_now_is_of_one_that_is_gone(sleeper):
    where, number, start = word(sleeper.pid).rsplit("/", 2)
    assert processes.is_gone(f"{where}/{number}/{start}0")


def test_of_another_place_nothing_is_known():
    here, number, _ = processes.identity().rsplit("/", 2)
    elsewhere = f"elsewhere:1/{number}/1"
    assert not processes.is_gone(elsewhere)
    assert (processes.place_of(elsewhere), processes.place_of(processes.identity())) == ("elsewhere:1", here)


@pytest.mark.parametrize("word", ["", "abc", "a/b", "a/b/c/d"])
def test_what_is_no_identity_says_nothing(word):
    assert not processes.is_gone(word)


@pytest.mark.skipif(shutil.which("ps") is None, reason="ps is not installed")
def test_ps_tells_the_start_of_a_process_and_of_none(sleeper):
    # What is asked where there is no /proc.
    first, again = (processes._started_by_ps(sleeper.pid) for _ in range(2))
    assert first == again != ""
    assert " " not in first
    sleeper.kill()
    sleeper.wait()
    assert processes._started_by_ps(sleeper.pid) == ""


def test_processes_begun_at_other_times_have_other_starts(sleeper):
    assert processes.started(sleeper.pid) != processes.started(os.getpid())
