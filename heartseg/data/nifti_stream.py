"""The bytes of a NIfTI file, plain or gzip: read to the end, and never more of them kept than its header declares."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from isal import isal_zlib

from heartseg.config import LimitsConfig
from heartseg.data.nifti_header import LARGEST_HEADER, declared_bytes, parse_header
from heartseg.errors import VolumeError

GZIP_MAGIC = b"\x1f\x8b"
GZIP_PIECE = 2**16  # bytes to unpack at a time, 64 MiB at most when unpacked
PLAIN_PIECE = 2**20
# No byte of deflate stands for more; and what takes more bytes than it holds is padding without end.
LARGEST_RATIO = 1032
SLACK = 2**20  # bytes of zeros after the last voxel that are let pass as padding
COPY_AGAIN = "Copy or download the file again."


def read_content(
    source: Path | bytes, where: str, limits: LimitsConfig, *, ending: str
) -> tuple[Any, bytes | bytearray, bool]:
    """Header, bytes up to the last voxel (and padding), and whether they were gzip.

    `ending` is that of the file's name: `.nii.gz`, `.nii` or empty.

    The header is judged before what follows takes memory, and what follows it is counted against it.

    Raises:
        VolumeError: If the file cannot be read, is not NIfTI, damaged, cut short, or goes on after its end.
        GeometryError: As `parse_header` does.
    """
    content: bytes | bytearray
    with _pieces(source, where) as (size, pieces):
        first = next(pieces, b"")
        if not first:
            raise VolumeError(f"{where} is empty: it holds 0 bytes.", hint=COPY_AGAIN, code="HS-N02")
        compressed = first.startswith(GZIP_MAGIC)
        stream = _chain(first, pieces)
        if compressed:
            _check_ending(ending != ".nii", where, "gzip", ".nii.gz")
            header, content = _collect(_inflate(stream, where), where, limits, gzip_bytes=size)
        elif isinstance(source, bytes):
            header, content = parse_header(source, where, limits), source
            _check_after(memoryview(source)[declared_bytes(header) :], 0, where)
        else:
            header, content = _collect(stream, where, limits, plain_bytes=size)
    if not compressed:
        _check_ending(ending != ".nii.gz", where, "not gzip", ".nii")
    if len(content) < declared_bytes(header):
        raise _cut_short(header, where, str(len(content)))
    return header, content, compressed


def read_header(start: bytes, where: str, limits: LimitsConfig) -> Any:
    """The header at the beginning of a file, plain or gzip, of which `start` holds enough.

    Raises:
        VolumeError, GeometryError: As `read_content` does for what can be seen of the file.
    """
    if not start:
        raise VolumeError(f"{where} is empty: it holds 0 bytes.", hint=COPY_AGAIN, code="HS-N02")
    content = bytearray()
    for piece in _inflate(_cut(start), where) if start.startswith(GZIP_MAGIC) else [start]:
        content += piece
        if len(content) >= LARGEST_HEADER:
            break
    return parse_header(content, where, limits)


def _collect(
    stream: Iterator[bytes], where: str, limits: LimitsConfig, *, gzip_bytes: int = 0, plain_bytes: int = 0
) -> tuple[Any, bytearray]:
    """Header and content of an unpacked stream, of which `gzip_bytes` or `plain_bytes` are there."""
    content, header, length, declared = bytearray(), None, 0, 0
    for piece in stream:
        if header is None:
            content += piece
            length = len(content)
            if length < LARGEST_HEADER:
                continue
            header = parse_header(content, where, limits)
            declared = declared_bytes(header)
            most = plain_bytes or gzip_bytes * LARGEST_RATIO
            if most < declared:
                raise _cut_short(header, where, f"{most} at most" if gzip_bytes else str(most))
            if gzip_bytes > 2 * declared + SLACK:
                raise _goes_on(where, f"{gzip_bytes} bytes of gzip for {declared} bytes")
            _check_after(memoryview(content)[declared:], 0, where)
            # Zeros that nobody has written to take no memory yet.
            whole = bytearray(declared)
            whole[: min(length, declared)] = content[:declared]
            content = whole
            continue
        kept = piece[: max(0, declared - length)]
        content[length : length + len(kept)] = kept
        _check_after(memoryview(piece)[len(kept) :], max(0, length - declared), where)
        length += len(piece)
    if header is None:
        header = parse_header(content, where, limits)
        declared = declared_bytes(header)
        _check_after(memoryview(content)[declared:], 0, where)
    del content[min(length, declared) :]
    return header, content


def _check_after(rest: memoryview, before: int, where: str) -> None:
    """Refuse what comes after the last voxel, unless it is a little padding; `before` of it came earlier."""
    if not len(rest):
        return
    if len(rest) + before > SLACK:
        raise _goes_on(where, "it goes on long after the bytes that its header declares")
    if bytes(rest).strip(b"\0"):
        raise _goes_on(where, "there is more after the last voxel that its header declares")


def _goes_on(where: str, how: str) -> VolumeError:
    return VolumeError(f"{where} does not end where it should: {how}.", hint=COPY_AGAIN, code="HS-N06")


def _cut_short(header: Any, where: str, found: str) -> VolumeError:
    return VolumeError(
        f"{where} is cut short: its header declares {declared_bytes(header)} bytes, found {found}.",
        hint=COPY_AGAIN,
        code="HS-N05",
    )


def _check_ending(fits: bool, where: str, content: str, ending: str) -> None:
    if not fits:
        raise VolumeError(
            f"{where}: the content is {content}, which its name denies.",
            hint=f"Rename it so that it ends in {ending}, or copy it again.",
            code="HS-N07",
        )


def _inflate(stream: Iterator[bytes], where: str) -> Iterator[bytes]:
    """The unpacked pieces of one or more gzip members end to end; checksum and length of each are checked by ISA-L."""
    member = isal_zlib.decompressobj(wbits=31)
    for piece in stream:
        while piece:
            if member.eof:
                # A gzip file may be several streams end to end, and padded with zeros.
                piece = piece.lstrip(b"\0")
                if not piece:
                    break
                if not GZIP_MAGIC.startswith(piece[:2]):
                    raise _goes_on(where, "there is more after its gzip data")
                member = isal_zlib.decompressobj(wbits=31)
            try:
                inflated = member.decompress(piece)
            except isal_zlib.error as error:  # type: ignore[misc]  # an exception, whatever its stub says
                raise VolumeError(
                    f"{where} is damaged: its gzip data does not add up.", hint=COPY_AGAIN, code="HS-N04"
                ) from error
            yield inflated
            piece = member.unused_data
    if not member.eof:
        raise VolumeError(f"{where} is cut short: its gzip data ends too early.", hint=COPY_AGAIN, code="HS-N05")


@contextmanager
def _pieces(source: Path | bytes, where: str) -> Iterator[tuple[int, Iterator[bytes]]]:
    """How many bytes there are, and they themselves piece by piece."""
    if isinstance(source, bytes):
        yield len(source), _cut(source)
        return
    try:
        if source.is_dir():
            raise VolumeError(f"{where} is a folder, expected a NIfTI file.", code="HS-N01")
        if not source.exists():
            raise VolumeError(f"{where} is not there.", hint="Check the name.", code="HS-N01")
        if not source.is_file():
            raise VolumeError(f"{where} is a device or pipe, expected a NIfTI file.", code="HS-N01")
        with source.open("rb", buffering=0) as file:
            size = source.stat().st_size
            start = file.read(len(GZIP_MAGIC))
            file.seek(0)
            step = GZIP_PIECE if start == GZIP_MAGIC else PLAIN_PIECE
            yield size, iter(lambda: file.read(step), b"")
    except OSError as error:
        raise VolumeError(
            f"{where} cannot be read: {error.strerror or error}.", hint="Check the file and its permissions.",
            code="HS-N01",
        ) from error  # fmt: skip


def _cut(content: bytes) -> Iterator[bytes]:
    for start in range(0, len(content), GZIP_PIECE):
        yield content[start : start + GZIP_PIECE]


def _chain(first: bytes, rest: Iterator[bytes]) -> Iterator[bytes]:
    yield first
    yield from rest
