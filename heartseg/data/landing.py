"""Making a folder so that it is there whole or not at all: beside, by one process at a time, then renamed."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout

from heartseg.errors import DataError, StorageError


@contextmanager
def landing(folder: Path, *, notify: Callable[[str], None] = lambda sentence: None) -> Iterator[Callable[[], Path]]:
    """The right to make `folder`, held by one process at a time. Inside, `folder` may turn out to be there already.

    The value is a function that gives an empty folder beside; it is gone when the context ends, whatever happened. What
    is made in there is moved with `settle`. What a killed process left is removed.

    Raises:
        StorageError: If nothing can be written there, or the disk is full.
    """
    lock = FileLock(folder.parent / f".{folder.name}.lock")
    beside = folder.parent / f".partial-{folder.name}"

    def empty() -> Path:
        shutil.rmtree(beside, ignore_errors=True)
        beside.mkdir()
        return beside

    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        _acquire(lock, folder, notify)
        try:
            yield empty
        finally:
            shutil.rmtree(beside, ignore_errors=True)
            lock.release()
    except OSError as error:
        raise StorageError(
            f"{folder} cannot be written: {error.strerror or error}.",
            hint="Free some space or choose another folder; nothing half-made was left there.",
        ) from error


def settle(made: Path, folder: Path, *, replace: bool = False) -> None:
    """Move the folder `made` to `folder` in one step. Only `replace` puts it in the place of a folder with files in it.

    Raises:
        DataError: If `folder` has files in it and `replace` is not set.
    """
    if occupied(folder):
        if not replace:
            raise DataError(f"{folder} is there already.", hint="Move it away or choose another folder.")
        old = folder.parent / f".partial-{folder.name}-old"
        shutil.rmtree(old, ignore_errors=True)
        folder.rename(old)
        made.rename(folder)
        shutil.rmtree(old, ignore_errors=True)
    else:
        made.rename(folder)


def occupied(folder: Path) -> bool:
    """Whether there is anything at `folder`; an empty folder counts as free."""
    return folder.exists() and (not folder.is_dir() or any(folder.iterdir()))


def _acquire(lock: FileLock, folder: Path, notify: Callable[[str], None]) -> None:
    try:
        lock.acquire(timeout=0.2)
    except Timeout:
        notify(f"Waiting for another process that is making {folder}.")
        lock.acquire()
