"""The files that a DICOM series comes in: a folder, a zip or one file. Nothing of a zip is ever written to disk."""

import io
import os
import zipfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from heartseg.errors import VolumeError

ZIP_MAGIC = b"PK\x03\x04"
DICOM_MAGIC = b"DICM"
PREAMBLE = 128  # bytes before it
START = PREAMBLE + len(DICOM_MAGIC)  # bytes that tell what a file is
ENDINGS = (".dcm", ".ima")  # of files that say by their name that they are DICOM
MOST_FILES = 20_000
LARGEST_DIRECTORY = 2**22  # bytes of a zip's list of members; 20,000 of them with long names
LARGEST_HEADER = 2**25  # bytes before the pixels: an enhanced object says something of each frame
PIECE = 2**18  # bytes of a member to unpack at a time
PACKED = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)  # what others unpack to is not bounded by zipfile
COPY_AGAIN = "Copy or download it again."


@dataclass(frozen=True)
class Source:
    """One DICOM file. `header` opens enough of it to read what comes before the pixels, `whole` all of it."""

    name: str
    size: int
    header: Callable[[], BinaryIO]
    whole: Callable[[], BinaryIO]


def is_dicom(start: bytes) -> bool:
    """Whether the first bytes of a file, `START` of them, are those of a DICOM file or of a zip."""
    return start.startswith(ZIP_MAGIC) or start[PREAMBLE:START] == DICOM_MAGIC


def start_of(path: Path) -> bytes:
    """The first bytes of a file; none if it cannot be read or is none."""
    try:
        if not path.is_file():
            return b""
        with path.open("rb") as file:
            return file.read(START)
    except OSError:
        return b""


def files_below(folder: Path, where: str) -> list[Path]:
    """The files in a folder and the folders within it, in order; not the hidden ones, and no folder behind a link.

    Raises:
        VolumeError: If they are too many.
    """
    found: list[Path] = []
    for place, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        found += (Path(place, name) for name in sorted(names) if not name.startswith("."))
        if len(found) > MOST_FILES:
            raise _too_many(where, f"more than {MOST_FILES} files")
    return found


@contextmanager
def open_sources(path: Path, where: str, *, named: bool, most_bytes: int) -> Iterator[list[Source]]:
    """The DICOM files in a folder (and those within it), a zip, or `path` itself; what is none is left out.

    `named` lets their names into sentences, which otherwise number them. A zip may unpack to `most_bytes`.

    Raises:
        VolumeError: If `path` cannot be read, an empty or otherwise damaged file lies among them, or the zip is
            damaged, encrypted, or holds more than it may.
    """
    with ExitStack() as opened:
        with _faults_named(where):
            if path.is_dir():
                sources = _sources_of_folder(path, where, named)
            elif start_of(path).startswith(ZIP_MAGIC):
                file = opened.enter_context(path.open("rb"))
                archive = opened.enter_context(zipfile.ZipFile(_Modest(file)))
                sources = _sources_of_zip(archive, where, named, most_bytes)
            else:
                sources = [_source(path, where, path.name if named else "file 1")]
        yield sources


def _sources_of_folder(folder: Path, where: str, named: bool) -> list[Source]:
    sources = []
    for number, path in enumerate(files_below(folder, where), 1):
        name = str(path.relative_to(folder)) if named else f"file {number}"
        start = start_of(path)
        if start[PREAMBLE:] == DICOM_MAGIC:
            sources.append(_source(path, where, name))
        else:
            _check_no_dicom(path.name, len(start), where, name)
    return sources


def _source(path: Path, where: str, name: str) -> Source:
    def opened() -> BinaryIO:
        with _faults_named(f"{where}: {name}"):
            return path.open("rb")

    return Source(name, path.stat().st_size, opened, opened)


def _sources_of_zip(archive: zipfile.ZipFile, where: str, named: bool, most_bytes: int) -> list[Source]:
    members = [member for member in archive.infolist() if member.file_size or not member.is_dir()]
    if len(members) > MOST_FILES:
        raise _too_many(where, f"{len(members)} files, where {MOST_FILES} are the most")
    if sum(member.file_size for member in members) > most_bytes:
        raise _too_many(where, f"more than {most_bytes / 2**30:.3g} GiB of files")
    # None has one in practice; where its length was damaged, the members that follow would be taken for it.
    if any(member.comment for member in members):
        raise _refused_zip(where, "is damaged, or has comments on its files")
    sources = []
    for number, member in enumerate(members, 1):
        if member.flag_bits & 1 or member.compress_type not in PACKED:
            raise _refused_zip(where, "is encrypted, or packed in another way than by deflate")
        name = member.filename if named else f"file {number}"
        file_name = member.filename.rpartition("/")[2]
        # Opened even if it is passed over: where a name was damaged, the file itself still has the right one.
        with archive.open(member) as content:
            start = content.read(START)
        if file_name.startswith("."):
            continue
        if start[PREAMBLE:] == DICOM_MAGIC:
            sources.append(_source_in_zip(archive, member, where, name))
        else:
            _check_no_dicom(file_name, len(start), where, name)
    return sources


def _source_in_zip(archive: zipfile.ZipFile, member: zipfile.ZipInfo, where: str, name: str) -> Source:
    def read(most: int) -> BinaryIO:
        unpacked = io.BytesIO()
        # No more than the directory declares is ever unpacked, and a checksum is checked at the end.
        with _faults_named(where), archive.open(member) as content:
            while unpacked.tell() < most and (piece := content.read(PIECE)):
                unpacked.write(piece)
        unpacked.seek(0)
        return unpacked

    return Source(name, member.file_size, lambda: read(LARGEST_HEADER), lambda: read(member.file_size))


def _check_no_dicom(file_name: str, length: int, where: str, name: str) -> None:
    """A file that says or suggests that it is a slice and is none would leave a gap, or nothing at an end."""
    if not length or file_name.lower().endswith(ENDINGS):
        found = "is empty or cannot be read" if not length else "is not DICOM, which its name says"
        raise VolumeError(f"{where}: {name} {found}.", hint=COPY_AGAIN, code="HS-D03")


def _too_many(where: str, found: str) -> VolumeError:
    return VolumeError(f"{where} holds {found}.", hint="Name the folder of one series, or zip that.", code="HS-D12")


def _refused_zip(where: str, reason: str) -> VolumeError:
    return VolumeError(f"{where}: the zip {reason}.", hint="Zip the folder of the series again.", code="HS-D04")


@contextmanager
def _faults_named(where: str) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise VolumeError(
            f"{where} cannot be read: {error.strerror or error}.", hint="Check the file and its permissions.",
            code="HS-N01",
        ) from error  # fmt: skip
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, ValueError, RuntimeError) as error:
        # The last three are what zipfile raises for a name, a version and a password that it cannot do with.
        raise _refused_zip(where, "is damaged, encrypted, or no zip that can be read") from error


class _Modest(io.BufferedIOBase):
    """A zip file for `zipfile`, which would take a list of members of any length into memory."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._size = file.seek(0, io.SEEK_END)
        file.seek(0)

    def read(self, size: int | None = -1, /) -> bytes:
        left = self._size - self._file.tell()
        wanted = left if size is None or size < 0 else min(size, left)
        if wanted > LARGEST_DIRECTORY:
            raise zipfile.BadZipFile("its directory is too long")
        return self._file.read(wanted)

    def seek(self, offset: int, whence: int = io.SEEK_SET, /) -> int:
        return self._file.seek(offset, whence)

    def tell(self) -> int:
        return self._file.tell()

    def seekable(self) -> bool:
        return True

    def readable(self) -> bool:
        return True
