"""The one document that all results are in: `results.json`."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from benchmarks.process import BenchmarkError
from heartseg.storage import write_text


def read_results(path: Path) -> dict[str, Any]:
    """The document at `path`; an empty one where there is none.

    Raises:
        BenchmarkError: If the file holds something else.
    """
    if not path.exists():
        return {}
    try:
        document = json.loads(path.read_text())
    except ValueError as error:
        raise BenchmarkError(f"{path} is not valid JSON: {error}.", hint="Move it away or name another.") from error
    if not isinstance(document, dict) or not isinstance(document.get("benchmarks"), dict):
        raise BenchmarkError(f"{path} holds no results of benchmarks.", hint="Name another file with --output.")
    return document


def merged(earlier: Mapping[str, Any], about: Mapping[str, Any], name: str, entry: Mapping[str, Any]) -> dict[str, Any]:
    """`earlier` with one benchmark's result put in or replaced, and `about` (machine, data, date …) as of now.

    Results of another machine or other data are left out: they would stand under figures that are not theirs.
    """
    alike = all(earlier.get(key) == about[key] for key in ("machine", "data"))
    kept = earlier.get("benchmarks", {}) if alike else {}
    return {**about, "benchmarks": {**kept, name: dict(entry)}}


def write_results(path: Path, document: Mapping[str, Any]) -> None:
    """Write the document whole or not at all.

    Raises:
        StorageError: If `path` cannot be written.
    """
    write_text(path, json.dumps(document, indent=1) + "\n")
