"""What MLflow takes as names and values: so that one it would refuse does not stop an import halfway.

As MLflow 3 validates them; what does not fit is left out or cut, and told of.
"""

import re
from pathlib import Path

LATEST = 253_402_300_799_999  # ms since 1970: the year 9999 ends
LONGEST_NAME = 250
LONGEST_PARAM, LONGEST_TAG = 6000, 8000
_NAME = re.compile(r"[/\w.\- :]+")


def is_key(name: str) -> bool:
    """Whether it can be the name of a metric, a parameter or a tag."""
    parts = name.split("/")
    plain = not any(part in ("", ".", "..") for part in parts)
    return bool(_NAME.fullmatch(name)) and plain and len(name) <= LONGEST_NAME


def is_model_name(name: str) -> bool:
    """Whether it can be the name of a logged model."""
    return bool(name) and not any(letter in name for letter in "/:.%\"'")


def kept_param(name: str, value: str, notes: list[str], *, where: Path) -> str | None:
    """The value as a database keeps it; None where the name is refused."""
    return _kept("parameter", name, value, LONGEST_PARAM, notes, where)


def kept_tag(name: str, value: str, notes: list[str], *, where: Path) -> str | None:
    """As `kept_param`, of a tag."""
    return _kept("tag", name, value, LONGEST_TAG, notes, where)


def _kept(kind: str, name: str, value: str, longest: int, notes: list[str], where: Path) -> str | None:
    if not is_key(name):
        notes.append(f"The {kind} {name!r} in {where} is left out: MLflow takes no such name.")
        return None
    if len(value) > longest:
        notes.append(f"The {kind} {name} in {where} has {len(value)} characters; the first {longest} are kept.")
    return value[:longest]
