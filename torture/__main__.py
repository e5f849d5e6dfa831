"""`python -m torture`: every ordeal at its full count, the counts in one file and in `docs/reliability.md`."""

import argparse
import json
import platform
import shlex
import sys
import tempfile
import time
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from random import Random
from typing import Any

from heartseg import storage
from heartseg.version import __version__
from torture.ordeal import Ordeal
from torture.ordeals import ORDEALS
from torture.report import DOCUMENT, RESULTS, write_table


def main(arguments: Sequence[str]) -> int:
    """Run what the command line asks for; the exit code is 1 if a promise was broken."""
    given = _parser().parse_args(arguments)
    chosen = [one for one in ORDEALS if not given.only or one.name.startswith(tuple(given.only))]
    entries: dict[str, Any] = json.loads(RESULTS.read_text()) if RESULTS.exists() else {}
    broken = False
    for ordeal in chosen:
        if reason := ordeal.needs():
            print(f"{ordeal.name}: left out, {reason}", flush=True)
            continue
        entry = _endure(ordeal, given.tries or (ordeal.fast if given.fast else ordeal.full), given.seed)
        print(f"{ordeal.name}: {entry['survived']} / {entry['tried']} in {entry['seconds']:.0f} s", flush=True)
        broken |= entry["survived"] < entry["tried"]
        for failure in entry["failures"]:
            print(f"  {failure}", flush=True)
        entries[ordeal.name] = {"command": "python -m torture " + shlex.join(arguments), **entry}
        if not given.fast:
            storage.write_text(RESULTS, json.dumps(entries, indent=1, sort_keys=True) + "\n")
    if not given.fast:
        write_table(DOCUMENT, ORDEALS, entries)
    return int(broken)


def _endure(ordeal: Ordeal, tries: int, seed: int) -> dict[str, Any]:
    start = time.perf_counter()
    with tempfile.TemporaryDirectory() as work:
        random = Random(f"{ordeal.name} {seed}")
        tally = ordeal.run(tries, Path(work), random)
    return {
        "survived": tally.survived,
        "tried": tally.tried,
        "failures": tally.failures[:20],
        "seconds": round(time.perf_counter() - start, 1),
        "seed": seed,
        "date": datetime.now(UTC).date().isoformat(),
        "heartseg": __version__,
        "machine": f"{platform.system()} {platform.machine()}, Python {platform.python_version()}",
    }


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m torture", description=__doc__)
    parser.add_argument("--only", nargs="+", metavar="NAME", help="run those whose names begin so")
    parser.add_argument("--fast", action="store_true", help="the share that the tests run; nothing is put on record")
    parser.add_argument("--tries", type=int, help="how often, instead of each ordeal's own count")
    parser.add_argument("--seed", type=int, default=0, help="seed of everything that is drawn")
    return parser


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
