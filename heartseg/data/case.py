"""A case: one scan of a data set, with its label where there is one."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Case:
    """One scan. `identifier` is unique in its data set and names the case in metrics and files, e.g. `la_004`."""

    identifier: str
    image: Path
    label: Path | None = None
