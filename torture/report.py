"""The counts as a table in `docs/reliability.md`."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from heartseg import storage
from torture.ordeal import Ordeal

ROOT = Path(__file__).parents[1]
RESULTS = ROOT / "torture" / "results.json"
DOCUMENT = ROOT / "docs" / "reliability.md"
BEGIN = "<!-- counts: python -m torture -->"
END = "<!-- end of counts -->"


def table(ordeals: Sequence[Ordeal], entries: Mapping[str, Mapping[str, Any]]) -> str:
    """Markdown: a row for each ordeal, with what is on record of it."""
    lines = ["| ordeal | promise | survived / tried |", "| --- | --- | --- |"]
    for ordeal in ordeals:
        entry = entries.get(ordeal.name)
        count = f"{entry['survived']:,} / {entry['tried']:,} in {entry['seconds']:.0f} s" if entry else "not run yet"
        promise = ordeal.promise[0].upper() + ordeal.promise[1:].rstrip(".") + "."
        lines.append(f"| `{ordeal.name}` | {promise} | {count} |")
    return "\n".join(lines)


def write_table(path: Path, ordeals: Sequence[Ordeal], entries: Mapping[str, Mapping[str, Any]]) -> None:
    """Put the table between its two marks in the document at `path`."""
    before, rest = path.read_text().split(BEGIN)
    _, after = rest.split(END)
    storage.write_text(path, f"{before}{BEGIN}\n{table(ordeals, entries)}\n{END}{after}")
