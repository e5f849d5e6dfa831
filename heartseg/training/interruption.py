"""Ctrl-C and SIGTERM, turned into an orderly end: at once where nothing can tear, else at the next safe point."""

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType
from typing import Any


class Interrupted(Exception):
    """The user or the system asked this process to end."""

    def __init__(self, signal_number: int) -> None:
        super().__init__(f"Ended by {signal.Signals(signal_number).name}.")
        self.signal_number = signal_number


class StopRequest:
    """Whether an end was asked for. Inside `deferred()` a signal is only noted; elsewhere it raises `Interrupted`."""

    def __init__(self) -> None:
        self._received: int | None = None
        self._deferring = False

    def check(self) -> None:
        """Raise `Interrupted` if a signal came."""
        if self._received is not None:
            raise Interrupted(self._received)

    @contextmanager
    def deferred(self) -> Iterator[None]:
        """Work that must not be cut: a signal waits until its end."""
        self._deferring, outer = True, self._deferring
        try:
            yield
        finally:
            self._deferring = outer
        if not outer:
            self.check()

    def receive(self, signal_number: int, frame: FrameType | None = None) -> None:
        """The signal handler."""
        self._received = signal_number
        if not self._deferring:
            raise Interrupted(signal_number)


@contextmanager
def stop_on_signals() -> Iterator[StopRequest]:
    """Answer SIGINT and SIGTERM through the yielded request, and restore the handlers after. Main thread only;
    elsewhere no handler can be set and the request never comes."""
    request = StopRequest()
    if threading.current_thread() is not threading.main_thread():
        yield request
        return
    before: dict[signal.Signals, Any] = {}
    try:
        for number in (signal.SIGINT, signal.SIGTERM):
            before[number] = signal.signal(number, request.receive)
        yield request
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
