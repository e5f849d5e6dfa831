"""A benchmark's own process, from both ends: so that its peak memory is its own."""

import argparse
import json
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from heartseg.data.decathlon import Dataset
from heartseg.data.sources import resolve_dataset
from heartseg.environment import peak_memory_mib
from heartseg.errors import HeartsegError

REPEATS = 5
MINUTES = 10.0


class BenchmarkError(HeartsegError):
    """A benchmark that did not come to its end."""


@dataclass(frozen=True)
class Options:
    """What a benchmark is told: `minutes` of each training, `large` for the steps that take a minute each, `model` to
    serve (a folder or an MLflow URI; empty for one that is trained for it).
    """

    dataset: Dataset
    minutes: float
    repeats: int
    large: bool
    model: str = ""

    def arguments(self) -> list[str]:
        """The same options, for another process."""
        given = ["--data", str(self.dataset.folder), "--minutes", f"{self.minutes:g}", "--repeats", str(self.repeats)]
        return [*given, *(["--large"] if self.large else []), *(["--model", self.model] if self.model else [])]


def in_own_process(module: str, arguments: Sequence[str]) -> Any:
    """The JSON document that `python -m benchmarks.MODULE ARGUMENTS` prints.

    Raises:
        BenchmarkError: If it fails or prints anything else; what it said of the reason is on stderr.
    """
    command = [sys.executable, "-m", f"benchmarks.{module}", *arguments]
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=False)  # noqa: S603 - our own modules
    if done.returncode:
        raise BenchmarkError(f"The benchmark {module} failed with exit code {done.returncode}.")
    try:
        return json.loads(done.stdout)
    except ValueError as error:
        raise BenchmarkError(f"The benchmark {module} printed no JSON: {done.stdout[:200]!r}.") from error


def options_parser() -> argparse.ArgumentParser:
    """The options of every benchmark; one may add its own."""
    parser = argparse.ArgumentParser(formatter_class=argparse.ArgumentDefaultsHelpFormatter)
    parser.add_argument("--data", default="auto", help="folder in Decathlon layout, phantom or auto")
    parser.add_argument("--minutes", type=float, default=MINUTES, help="minutes of each training")
    parser.add_argument("--repeats", type=int, default=REPEATS, help="how often each thing is measured")
    parser.add_argument("--large", action="store_true", help="also take a training step of nnU-Net's size")
    parser.add_argument("--model", default="", help="model to serve: a folder or an MLflow URI")
    return parser


def read_options(given: argparse.Namespace) -> Options:
    """What the command line said, with the data set found."""
    dataset = resolve_dataset(given.data, notify=say)
    return Options(dataset, given.minutes, max(1, given.repeats), given.large, given.model)


def report(measure: Callable[[Options], dict[str, Any]]) -> None:
    """Measure as the command line says, and print one JSON document with seconds and peak memory added."""
    print_document(lambda: measure(read_options(options_parser().parse_args())))


def print_document(measure: Callable[[], dict[str, Any]]) -> None:
    """Print what `measure` returns, its seconds and this process's peak memory in MiB as one JSON document."""
    start = time.perf_counter()
    document = measure()
    cost = {"seconds": time.perf_counter() - start, "peak_memory_mib": own_peak_memory_mib()}
    sys.stdout.write(json.dumps({**document, **cost}) + "\n")


def own_peak_memory_mib() -> float:
    """The largest resident memory of this process since its program began, in MiB."""
    # The figure of getrusage begins, on Linux, at that of the process that started this one.
    return peak_memory_mib_of("self") or peak_memory_mib()


def peak_memory_mib_of(process: int | str) -> float:
    """The largest resident memory of a process that runs, in MiB; 0 where only the system itself could tell."""
    status = Path(f"/proc/{process}/status")
    lines = status.read_text().splitlines() if status.exists() else []
    peaks = [int(line.split()[1]) / 2**10 for line in lines if line.startswith("VmHWM:")]
    return peaks[0] if peaks else 0.0


def say(sentence: str) -> None:
    """One line of progress, on stderr."""
    sys.stderr.write(sentence + "\n")
    sys.stderr.flush()
