"""Signals: at once where nothing can tear, later where it could, and only once."""

import contextlib
import os
import signal
import time

import pytest

from heartseg.training.interruption import Interrupted, StopRequest, stop_on_signals


def send(number: signal.Signals = signal.SIGTERM) -> None:
    os.kill(os.getpid(), number)


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_interrupts_at_once(number):
    with pytest.raises(Interrupted, match=number.name), stop_on_signals():
        send(number)


def test_deferred_work_is_finished_first():
    done = []

    def work() -> None:
        with stop_on_signals() as stop, stop.deferred():
            send()
            done.append("work")

    with pytest.raises(Interrupted):
        work()
    assert done == ["work"]


def test_what_goes_to_the_end_is_not_interrupted_after_it():
    with stop_on_signals() as stop:
        with stop.deferred(to_the_end=True):
            send()
        with pytest.raises(Interrupted):
            stop.check()


def test_a_second_signal_does_not_cut_the_orderly_end():
    with stop_on_signals():
        with pytest.raises(Interrupted):
            send()
        send(signal.SIGINT)


def test_no_library_swallows_it():
    with pytest.raises(Interrupted), contextlib.suppress(Exception):
        StopRequest().receive(signal.SIGTERM)


def test_one_that_python_cannot_raise_comes_again(capsys):
    class Dying:
        def __del__(self) -> None:
            send()

    def work() -> None:
        with stop_on_signals():
            Dying()
            time.sleep(10)

    start = time.monotonic()
    with pytest.raises(Interrupted):
        work()
    assert time.monotonic() - start < 5
    assert capsys.readouterr().err == ""


def test_handlers_are_restored():
    before = signal.getsignal(signal.SIGTERM)
    with stop_on_signals():
        assert signal.getsignal(signal.SIGTERM) is not before
    assert signal.getsignal(signal.SIGTERM) is before
