"""A case: one scan of a data set, with its label where there is one."""

from dataclasses import dataclass
from pathlib import Path

from heartseg.setting import AUTO


@dataclass(frozen=True)
class Case:
    """One scan. `identifier` is unique in its data set and names the case in metrics and files, e.g. `la_004`.

    `stored_axes` says how the axes of its files run (`nifti.true_affine`).
    """

    identifier: str
    image: Path
    label: Path | None = None
    stored_axes: str = AUTO
