"""Writing files so that they are there whole or not at all: beside, flushed, then renamed."""

import os
import shutil
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from heartseg import processes
from heartseg.errors import StorageError

PARTIAL = ".partial-"
# What is half-written on another machine may still be written on for so long.
STALE_SECONDS = 24 * 3600


def write_bytes(path: Path, content: bytes | memoryview) -> None:
    """Write `content` to `path`, replacing an earlier file only when every byte is on disk.

    Raises:
        StorageError: If the folder cannot be written or the disk is full; the earlier file is untouched.
    """
    with replacing(path) as beside:
        beside.write_bytes(content)


def write_text(path: Path, content: str) -> None:
    """`write_bytes` for UTF-8 text."""
    write_bytes(path, content.encode())


def write_with(path: Path, write: Callable[[Path], object]) -> None:
    """Let `write` make the file at a temporary path, then move it to `path`. For libraries that want a path."""
    with replacing(path) as beside:
        write(beside)


@contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """A temporary path in the same folder that becomes `path` on success and is removed on any failure.

    Raises:
        StorageError: If it cannot be written; the earlier file is untouched.
    """
    beside: Path | None = None
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        sweep(path.parent)
        # The ending is kept: libraries choose the format by it.
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=partial_prefix(), suffix="".join(path.suffixes[-2:]))
        beside = Path(name)
        os.fchmod(handle, 0o644)
        os.close(handle)
        yield beside
        _flush(beside)
        beside.replace(path)
        # Only then does the new name outlast a power cut; a few file systems cannot be asked for it.
        with suppress(OSError):
            _flush(path.parent)
    except OSError as error:
        raise StorageError(
            f"{path} cannot be written: {error.strerror or error}.",
            hint="Free some space or choose another folder; an earlier file there is unchanged.",
        ) from error
    finally:
        if beside is not None:
            beside.unlink(missing_ok=True)


def partial_prefix() -> str:
    """How the name of what this process is about to write begins: whoever finds it sees whether its writer lives."""
    return f"{PARTIAL}{processes.identity().replace('/', ',')},"


def sweep(folder: Path) -> None:
    """Remove what writers left half-written in `folder`: at once if they are known to be gone, else after a day."""
    for left in folder.glob(f"{PARTIAL}*"):
        writer = left.name.removeprefix(PARTIAL).rpartition(",")[0].replace(",", "/")
        # Others may sweep it away first, or it may not be ours to remove.
        with suppress(OSError):
            if processes.is_gone(writer) or time.time() - left.stat().st_mtime > STALE_SECONDS:
                shutil.rmtree(left) if left.is_dir() else left.unlink()


def _flush(path: Path) -> None:
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
