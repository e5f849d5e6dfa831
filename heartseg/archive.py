"""Unpacking a zip or tar archive that is not trusted."""

import gzip
import lzma
import shutil
import stat
import tarfile
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import IO

from heartseg.errors import ArchiveError

Member = tuple[str, int, IO[bytes]]

MOST_FILES = 500_000
MOST_BYTES = 200 << 30

# The last three are what the standard library raises for a truncated and an encrypted archive, and for a name with NUL.
DAMAGE = (
    zipfile.BadZipFile, tarfile.TarError, zlib.error, lzma.LZMAError, gzip.BadGzipFile,
    EOFError, RuntimeError, ValueError,
)  # fmt: skip


def unpack(archive: Path, folder: Path) -> None:
    """Write the files of a zip or tar archive into `folder`, less the droppings of a Mac (`._*`, `.DS_Store`).

    Every checksum in the archive is verified. Reading stops at the first fault, so `folder` should be thrown away then.

    Raises:
        ArchiveError: If it is no archive, is damaged, or holds a link, a device, a path that leads out of `folder`, or
            more than the disk has room for.
        OSError: If `folder` cannot be written.
    """
    with _damage_named(archive):
        # In this order: a tar that ends with a zip, as a network's weights are one, would be taken for that.
        if tarfile.is_tarfile(archive):
            members = _tar_members(archive)
        elif zipfile.is_zipfile(archive):
            members = _zip_members(archive)
        else:
            raise ArchiveError(
                f"{archive.name} is neither a zip nor a tar archive.",
                hint="The server may have sent a page instead of the file; try again later.",
            )
        folder.mkdir(parents=True, exist_ok=True)
        room = _Room(folder)
        for name, size, content in members:
            path = _path_inside(folder, name)
            room.take(size)
            path.parent.mkdir(parents=True, exist_ok=True)
            with path.open("xb") as file:
                shutil.copyfileobj(content, file, 1 << 20)


def _zip_members(archive: Path) -> Iterator[Member]:
    with zipfile.ZipFile(archive) as opened:
        for member in opened.infolist():
            # Zip keeps the Unix kind of a file in the high half; zero where the archiver knew none.
            kind = stat.S_IFMT(member.external_attr >> 16)
            if kind not in (0, stat.S_IFREG, stat.S_IFDIR):
                raise _refusal(member.filename, "is not a plain file")
            if _is_wanted(member.filename) and not member.is_dir():
                with opened.open(member) as content:
                    yield member.filename, member.file_size, content


def _tar_members(archive: Path) -> Iterator[Member]:
    with tarfile.open(archive) as opened:
        for member in opened:
            if not (member.isfile() or member.isdir()):
                raise _refusal(member.name, "is not a plain file")
            content = opened.extractfile(member) if member.isfile() and _is_wanted(member.name) else None
            if content is not None:
                with content:
                    yield member.name, member.size, content


def _is_wanted(name: str) -> bool:
    path = PurePosixPath(name)
    return not (path.name.startswith("._") or path.name == ".DS_Store" or "__MACOSX" in path.parts)


def _path_inside(folder: Path, name: str) -> Path:
    inside = PurePosixPath(name)
    if inside.is_absolute() or ".." in inside.parts or "\\" in name or PureWindowsPath(name).drive:
        raise _refusal(name, "leads out of the folder")
    return folder.joinpath(*inside.parts)


def _refusal(name: str, reason: str) -> ArchiveError:
    return ArchiveError(
        f"The archive was refused: its member {name!r} {reason}.", hint="No honest one has such a thing."
    )


class _Room:
    """How much more may be unpacked. The sizes are what the archive says, and no more than that is ever read."""

    def __init__(self, folder: Path) -> None:
        self._bytes = min(MOST_BYTES, shutil.disk_usage(folder).free)
        self._limit, self._files = self._bytes, MOST_FILES

    def take(self, size: int) -> None:
        self._bytes -= size
        self._files -= 1
        if self._bytes < 0:
            raise ArchiveError(
                f"The archive was refused: it unpacks to more than {self._limit / 2**30:.1f} GiB.",
                hint="Free some space on the disk, if that is what it should hold.",
            )
        if self._files < 0:
            raise ArchiveError(f"The archive was refused: it holds more than {MOST_FILES} files.")


@contextmanager
def _damage_named(archive: Path) -> Iterator[None]:
    try:
        yield
    except FileExistsError as error:
        raise ArchiveError(f"The archive {archive.name} holds one file twice.") from error
    except DAMAGE as error:
        raise ArchiveError(f"The archive {archive.name} is damaged: {error}.", hint="Fetch it again.") from error
