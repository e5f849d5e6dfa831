"""What a person at a terminal sees while something runs: bars and one line an epoch, on stderr."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress,
    SpinnerColumn,
    TextColumn,
    TimeElapsedColumn,
    TimeRemainingColumn,
)

from heartseg.addresses import without_secrets


class Reporter:
    """Shows nothing. Library code reports to one of these."""

    def notify(self, sentence: str) -> None:
        """One line that should be read."""

    @contextmanager
    def counting(self, what: str) -> Iterator[Callable[[int, int], None]]:
        """A callback `(done, total)` for work that is counted."""
        yield lambda done, total: None

    @contextmanager
    def training(self) -> Iterator[Callable[[int, int, str], None]]:
        """A callback `(done, total, figures)` for the batches of an epoch."""
        yield lambda done, total, figures: None


class PrefixedReporter(Reporter):
    """Lines alone, each after a prefix, handed on: for one of several workers that share a terminal."""

    def __init__(self, prefix: str, hand_on: Callable[[str], None]) -> None:
        self._prefix = prefix
        self._hand_on = hand_on

    def notify(self, sentence: str) -> None:
        """Hand the line on."""
        self._hand_on(self._prefix + sentence)


class TerminalReporter(Reporter):
    """Lines on stderr, and bars where stderr is a terminal."""

    def __init__(self) -> None:
        self._console = Console(stderr=True, highlight=False, soft_wrap=True)

    def notify(self, sentence: str) -> None:
        """Print the line above any bar."""
        self._console.print(without_secrets(sentence), markup=False)

    @contextmanager
    def counting(self, what: str) -> Iterator[Callable[[int, int], None]]:
        """A bar with count and time left."""
        columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
        with self._bar(*columns) as bar:
            task = bar.add_task(what, total=None)
            yield lambda done, total: bar.update(task, completed=done, total=total)

    @contextmanager
    def training(self) -> Iterator[Callable[[int, int, str], None]]:
        """A bar with figures, seconds and time left."""
        columns = (
            SpinnerColumn(),
            BarColumn(),
            MofNCompleteColumn(),
            TextColumn("{task.description}"),
            TimeElapsedColumn(),
            TimeRemainingColumn(),
        )
        with self._bar(*columns) as bar:
            task = bar.add_task("", total=None)

            def show(done: int, total: int, figures: str) -> None:
                if done == 1:
                    bar.reset(task)
                bar.update(task, completed=done, total=total, description=figures)

            yield show

    def _bar(self, *columns: object) -> Progress:
        # A bar in a log file is noise, so it is drawn on a terminal only.
        return Progress(*columns, console=self._console, disable=not self._console.is_terminal, transient=True)  # type: ignore[arg-type]
