"""Processes: which one this is, whether another is gone, and how one that works for this one tells and ends."""

import multiprocessing
import os
import platform
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, suppress
from multiprocessing.connection import Connection, wait
from pathlib import Path
from typing import Any

from heartseg.addresses import show_unexpected

# Zombies, and what is about to vanish.
ENDED = ("Z", "X")


def identity() -> str:
    """This process, in one word for others to see whether it still lives: `HOST:NAMESPACE/NUMBER/START`.

    One word, so that nobody reads the number of one process with the start of another.
    """
    return f"{place()}/{os.getpid()}/{started(os.getpid())}"


def place() -> str:
    """Where process numbers of this process mean what they say: this host, and in it this container."""
    namespace = Path("/proc/self/ns/pid")
    inside = f":{namespace.stat().st_ino}" if namespace.exists() else ""
    return platform.node() + inside


def place_of(process: str) -> str:
    """The `place` of the process with this `identity`."""
    return process.rsplit("/", 2)[0]


def is_gone(process: str) -> bool:
    """True if the process with this `identity` ran here and is known to be no more, its number used again or not."""
    where, number, start = ["", "", *process.rsplit("/", 2)][-3:]
    # What is no identity says nothing of any process.
    if where != place() or not number.isdecimal():
        return False
    found = started(int(number))
    return found is not None and found != start


def started(number: int) -> str | None:
    """When a process began, in the system's own words; empty where there is none, None where that is not shown.

    One that has ended and that its parent has not asked about yet is not there any more.
    """
    if not Path("/proc/self/stat").exists():
        return _started_by_ps(number)
    try:
        # After the name, which may hold anything: the state, and as the twentieth the start in clock ticks.
        words = Path(f"/proc/{number}/stat").read_text().rpartition(")")[2].split()
    except (FileNotFoundError, ProcessLookupError):
        # A system may hide what other users run.
        return "" if _is_free(number) else None
    return "" if words[0] in ENDED else words[19]


class Crew:
    """Processes that work for this one, each known by a number.

    Each runs `work(*arguments, answer, …)` and says what it has to say by `tell(answer, kind, content)`. They are new
    processes, not forked ones, and called `NAME-NUMBER`. `deferred` keeps signals off while one is started, so that a
    process that was started is always one that `end` ends.
    """

    def __init__(
        self, work: Callable[..., None], *, name: str, deferred: Callable[[], AbstractContextManager[None]]
    ) -> None:
        self._work, self._name, self._deferred = work, name, deferred
        self._context = multiprocessing.get_context("spawn")
        self._members: dict[Connection, tuple[int, Any]] = {}

    def __bool__(self) -> bool:
        """Whether there is one that has not ended."""
        return bool(self._members)

    def start(self, number: int, *arguments: object) -> None:
        """Start process `number`, with its end of the pipe after the `arguments`."""
        here, there = self._context.Pipe(duplex=False)
        arguments = (self._work, *arguments, there)
        process = self._context.Process(target=_discreetly, args=arguments, name=f"{self._name}-{number}")
        with self._deferred():
            process.start()
            self._members[here] = number, process
        there.close()

    def hear(self) -> Iterator[tuple[int, str, Any]]:
        """Wait until some say something or end: number, kind and content each; `ended` comes with the process."""
        for answer in wait(list(self._members)):
            assert isinstance(answer, Connection)  # noqa: S101 - only connections were given
            number, process = self._members[answer]
            try:
                kind, content = answer.recv()
            except (EOFError, OSError):
                del self._members[answer]
                process.join()
                kind, content = "ended", process
            yield number, kind, content

    def end(self) -> None:
        """End what still runs, in order: each saves what it has. Nobody listens any more."""
        for answer, (_, process) in self._members.items():
            # One that is about to say something must not wait for being heard.
            answer.close()
            if process.is_alive():
                process.terminate()
        for _, process in self._members.values():
            process.join()


def _discreetly(work: Callable[..., None], *arguments: object) -> None:
    """Do the work of a process; an error that ends it is shown without the secrets that it may hold."""
    try:
        work(*arguments)
    except Exception as error:  # noqa: BLE001 - multiprocessing would show all of it
        show_unexpected(type(error), error, error.__traceback__)
        sys.exit(1)


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


def _started_by_ps(number: int) -> str:
    command = ["ps", "-o", "stat=", "-o", "lstart=", "-p", str(number)]
    plain = {**os.environ, "LC_ALL": "C"}
    said = subprocess.run(command, capture_output=True, text=True, check=False, env=plain)  # noqa: S603 - ps, a number
    state, _, start = said.stdout.strip().partition(" ")
    return "" if state.startswith(ENDED) else "-".join(start.split())


def _is_free(number: int) -> bool:
    try:
        os.kill(number, 0)
    except ProcessLookupError:
        return True
    except PermissionError:
        pass
    return False
