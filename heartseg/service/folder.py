"""The folder of scans and masks while they are here: nobody else's to read, and gone afterwards, even after a kill."""

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import platformdirs
from filelock import FileLock, Timeout

from heartseg.errors import StorageError


@contextmanager
def service_folder(wanted: str | None) -> Iterator[Path]:
    """A fresh folder below `wanted` (or this user's cache) for one service, removed at the end.

    Each service holds a lock in its own; what one that was killed has left is removed when the next begins.

    Raises:
        StorageError: If it cannot be made.
    """
    base = Path(wanted) if wanted else Path(platformdirs.user_cache_dir("heartseg"), "serve")
    try:
        base.mkdir(mode=0o700, parents=True, exist_ok=True)
        # One at a time, so that none is taken for left before it holds its lock.
        with FileLock(base / "lock"):
            _remove_left(base)
            folder = Path(tempfile.mkdtemp(prefix="service-", dir=base))
            lock = FileLock(folder / "lock")
            lock.acquire()
    except OSError as error:
        raise StorageError(
            f"{base} cannot be written: {error.strerror or error}.", hint="Choose another with --service-dir."
        ) from error
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)
        lock.release()


def _remove_left(base: Path) -> None:
    for folder in base.glob("service-*"):
        try:
            with FileLock(folder / "lock", timeout=0):
                shutil.rmtree(folder, ignore_errors=True)
        except Timeout:
            continue  # its service is alive
