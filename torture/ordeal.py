"""One promise, the fault that is done to it many times, and the count of how often the promise held."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from random import Random


@dataclass
class Tally:
    """How often a fault was done, and a sentence for each time that the promise did not hold."""

    tried: int = 0
    failures: list[str] = field(default_factory=list)

    @property
    def survived(self) -> int:
        """The times that the promise held."""
        return self.tried - len(self.failures)

    def note(self, failure: str = "") -> None:
        """One try; `failure` says what went wrong, nothing if nothing did."""
        self.tried += 1
        if failure:
            self.failures.append(failure)


@dataclass(frozen=True)
class Ordeal:
    """A fault and the promise that it tests.

    `run(tries, work, random)` does the fault about `tries` times in the empty folder `work`. `full` is how often
    """

    name: str
    promise: str
    run: Callable[[int, Path, Random], Tally]
    full: int
    fast: int
    needs: Callable[[], str] = lambda: ""  # why it cannot run on this machine, nothing if it can
