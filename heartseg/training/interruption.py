"""Ctrl-C and SIGTERM, turned into an orderly end: at once where nothing can tear, else at the next safe point."""

import os
import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType
from typing import Any

# Until an exception that was raised in vain is raised again.
AGAIN_SECONDS = 0.02


class Interrupted(BaseException):
    """The user or the system asked this process to end; like KeyboardInterrupt out of reach of `except Exception`."""

    def __init__(self, signal_number: int) -> None:
        super().__init__(f"Ended by {signal.Signals(signal_number).name}.")
        self.signal_number = signal_number


class StopRequest:
    """Whether an end was asked for. Inside `deferred()` a signal is only noted; elsewhere it raises `Interrupted`."""

    def __init__(self) -> None:
        self._received: int | None = None
        self._deferring = False
        self._in_vain = False

    @property
    def requested(self) -> bool:
        """True once a signal came."""
        return self._received is not None

    def check(self) -> None:
        """Raise `Interrupted` if a signal came."""
        if self._received is not None:
            raise Interrupted(self._received)

    @contextmanager
    def deferred(self, *, to_the_end: bool = False) -> Iterator[None]:
        """Work that must not be cut: a signal waits until its end, or with `to_the_end` comes too late."""
        self._deferring, outer = True, self._deferring
        try:
            yield
        finally:
            self._deferring = outer
        if not outer and not to_the_end:
            self.check()

    def receive(self, signal_number: int, frame: FrameType | None = None) -> None:
        """The signal handler. Only the first signal raises: Ctrl-C under `mlflow run` sends two, and the second must
        not cut the orderly end that the first began."""
        first, self._received = self._received is None or self._in_vain, signal_number
        self._in_vain = False
        if first and not self._deferring:
            raise Interrupted(signal_number)

    @contextmanager
    def never_in_vain(self) -> Iterator[None]:
        """Raise again, a moment later, what came in the midst of a `__del__` or a weak reference's callback: Python
        prints such exceptions and goes on."""
        before, again = sys.unraisablehook, threading.Timer(0, lambda: None)

        def hook(unraisable: Any) -> None:
            nonlocal again
            if not isinstance(unraisable.exc_value, Interrupted):
                before(unraisable)
                return
            self._in_vain = True
            again = threading.Timer(AGAIN_SECONDS, os.kill, (os.getpid(), unraisable.exc_value.signal_number))
            again.start()

        sys.unraisablehook = hook
        try:
            yield
        finally:
            sys.unraisablehook = before
            again.cancel()


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
        with request.never_in_vain():
            yield request
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
