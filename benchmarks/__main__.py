"""`python -m benchmarks`: every benchmark in a process of its own, their results in one file, and a picture of them."""

import argparse
import shlex
import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from benchmarks.picture import DEFAULT_PATHS, draw
from benchmarks.process import MINUTES, REPEATS, BenchmarkError, Options, in_own_process, say
from benchmarks.results import merged, read_results, write_results
from heartseg import environment
from heartseg.data.decathlon import Dataset
from heartseg.data.sources import resolve_dataset
from heartseg.errors import HeartsegError

BENCHMARKS = ("preprocessing", "inference", "door", "steps", "growth", "studies", "transfer", "service", "training")


def main(arguments: Sequence[str]) -> int:
    """Run what the command line asks for; the exit code is 1 if a benchmark failed, and the others are still run."""
    given = _parser().parse_args(arguments)
    try:
        return _run(given, _command(given, arguments))
    except HeartsegError as error:
        say(f"Error: {error}")
        return error.exit_code


def _command(given: argparse.Namespace, arguments: Sequence[str]) -> str:
    """The command for the record; where its folders of data and model lie is nobody's business."""
    words = ["FOLDER" if word in (given.data, given.model) and Path(word).is_dir() else word for word in arguments]
    return "python -m benchmarks " + shlex.join(words)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks", description=__doc__, formatter_class=argparse.ArgumentDefaultsHelpFormatter
    )
    parser.add_argument("--data", default="auto", help="folder in Decathlon layout, phantom or auto")
    parser.add_argument("--minutes", type=float, default=MINUTES, help="minutes of each training")
    parser.add_argument("--model", default="", help="model to serve: a folder or an MLflow URI; else one is trained")
    parser.add_argument("--only", nargs="+", choices=BENCHMARKS, default=BENCHMARKS, metavar="NAME", help="run these")
    parser.add_argument("--quick", action="store_true", help="measure once, and leave out what takes a minute a step")
    parser.add_argument("--output", type=Path, default=Path(DEFAULT_PATHS[0]), help="where results go")
    parser.add_argument("--picture", type=Path, default=Path(DEFAULT_PATHS[1]), help="where the picture goes")
    return parser


def _run(given: argparse.Namespace, command: str) -> int:
    document = read_results(given.output)
    dataset = resolve_dataset(given.data, notify=say)
    options = Options(dataset, given.minutes, 1 if given.quick else REPEATS, not given.quick, given.model)
    failed = []
    for name in given.only:
        about = _about(dataset, command.strip())
        say(f"Measuring {name} on {dataset.name} ({len(dataset.cases)} cases).")
        try:
            entry = in_own_process(name, options.arguments())
        except BenchmarkError as error:
            say(f"Error: {error}")
            failed.append(name)
            continue
        # After each: what was measured is kept, whatever happens to the next.
        origin = {key: about[key] for key in ("date", "command", "commit")}
        document = merged(document, about, name, {**origin, **entry})
        write_results(given.output, document)
        say(f"  {entry['seconds']:.0f} s; results are in {given.output}.")
    if len(failed) < len(given.only):
        draw(document, given.picture)
    if failed:
        say(f"Failed: {', '.join(failed)}.")
    return 1 if failed else 0


def _about(dataset: Dataset, command: str) -> dict[str, Any]:
    commit = environment.git_state(Path(__file__).parent)
    return {
        "date": datetime.now(UTC).isoformat(timespec="seconds"),
        "command": command,
        "commit": None if commit is None else commit[0] + (" with changes" if commit[1] else ""),
        "machine": environment.describe(),
        "data": {"name": dataset.name, "source": dataset.source, "cases": len(dataset.cases)},
    }


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
