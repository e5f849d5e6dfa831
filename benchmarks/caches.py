"""Empty caches of prepared cases: preparation is timed into one that nobody has used."""

import shutil
from collections.abc import Sequence
from pathlib import Path

from heartseg.config import Config, DataConfig, with_values
from heartseg.data.case import Case
from heartseg.data.preprocessing import prepare_cases


class Caches:
    """Folders below `work`, each for one preparation."""

    def __init__(self, work: Path) -> None:
        self._work = work
        self._count = 0

    def prepare(self, cases: Sequence[Case], config: DataConfig) -> None:
        """Prepare `cases` as `config` says, from their files, with all cores."""
        self._count += 1
        prepare_cases(cases, cached_in(self._work / str(self._count), config))

    def clear(self) -> None:
        """Take away what was prepared: its bytes would be written to disk in another's time."""
        for folder in self._work.iterdir():
            shutil.rmtree(folder)


def cached_in(folder: Path, config: DataConfig) -> DataConfig:
    """The same configuration with its cache in `folder`."""
    return with_values(Config(data=config), {"data.cache_dir": str(folder)}).data
