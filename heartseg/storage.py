"""Writing files so that they are there whole or not at all: beside, flushed, then renamed."""

import os
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from heartseg.errors import StorageError


def write_bytes(path: Path, content: bytes) -> None:
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
    """A temporary path in the same folder that becomes `path` on success and is removed on any failure."""
    beside: Path | None = None
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        # The ending is kept: libraries choose the format by it.
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=".partial-", suffix="".join(path.suffixes[-2:]))
        beside = Path(name)
        os.fchmod(handle, 0o644)
        os.close(handle)
        yield beside
        with beside.open("rb") as written:
            os.fsync(written.fileno())
        beside.replace(path)
    except OSError as error:
        raise StorageError(
            f"{path} cannot be written: {error.strerror or error}.",
            hint="Free some space or choose another folder; an earlier file there is unchanged.",
        ) from error
    finally:
        if beside is not None:
            beside.unlink(missing_ok=True)
