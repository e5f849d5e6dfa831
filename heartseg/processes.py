"""Processes that work for this one: what they tell it, and how one ends with the other."""

import multiprocessing
import os
import signal
import threading
from contextlib import suppress
from multiprocessing.connection import Connection, wait
from typing import Any


def tell(answer: Connection, kind: str, content: object) -> None:
    """Send `(kind, content)` to the process that waits for it, if it still does."""
    # Where nobody listens any more, this process is about to be ended in order: not by a broken pipe.
    with suppress(BrokenPipeError):
        answer.send((kind, content))


def end_with_parent() -> None:
    """Have this process ended in order when the one that started it is gone, even killed."""
    parent = multiprocessing.parent_process()
    if parent is None:
        return

    def watch() -> None:
        wait([parent.sentinel])
        os.kill(os.getpid(), signal.SIGTERM)

    threading.Thread(target=watch, daemon=True).start()


def ending(process: Any) -> str:
    """How a process came to its end: `was ended by SIGKILL`, `returned 1`."""
    code = process.exitcode
    return f"was ended by {signal.Signals(-code).name}" if code is not None and code < 0 else f"returned {code}"
