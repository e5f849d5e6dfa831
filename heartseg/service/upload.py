"""Receiving a scan: a form with one file, written to disk as it comes, within its limits of size and time."""

import asyncio
from pathlib import Path

from python_multipart.exceptions import FormParserError
from python_multipart.multipart import MultipartParser, parse_options_header
from starlette.requests import Request

from heartseg.data import dicom
from heartseg.data.nifti import declared_shape
from heartseg.service import refusals
from heartseg.service.settings import ServiceConfig

SLOWEST = 64 * 2**10  # bytes a second that a scan must keep up once the first seconds are over
PIECE = 2**20  # bytes that are gathered before they are written
PEEK = 2**14  # bytes of a scan that its header is looked for in
MOST_PARTS = 16


async def receive_scan(request: Request, path: Path, config: ServiceConfig) -> bool:
    """Write the file of the request's form to `path`; whether it is DICOM. Never more than a piece is in memory.

    Raises:
        Refusal: If the body is too large, too slow, no form, or has no or several files of that name.
        VolumeError: If the file is neither DICOM, a zip, nor a NIfTI file of one volume.
        ClientDisconnect: If the client goes away.
    """
    if _declared_length(request) > config.largest_bytes:
        raise refusals.too_large(config.largest_bytes)
    part = ScanPart(_boundary(request))
    try:
        async with asyncio.timeout(config.stall_seconds) as limit:
            await _write(request, part, path, config, limit)
    except TimeoutError as error:
        raise refusals.too_slow() from error
    except OSError as error:
        raise refusals.no_room() from error
    return await asyncio.to_thread(_check, path, config)


class ScanPart:
    """The one file named `scan` in a form, taken out of the body piece by piece."""

    def __init__(self, boundary: bytes) -> None:
        self._gathered = bytearray()
        self._name, self._value = bytearray(), bytearray()
        self._wanted = self._ended = False
        self._parts = self._scans = 0
        try:
            self._parser = MultipartParser(
                boundary,
                {
                    "on_part_begin": self._begin_part,
                    "on_header_begin": self._begin_header,
                    "on_header_field": lambda data, start, end: self._name.extend(data[start:end]),
                    "on_header_value": lambda data, start, end: self._value.extend(data[start:end]),
                    "on_header_end": self._end_header,
                    "on_part_data": self._add,
                    "on_end": self._end,
                },
            )
        except FormParserError as error:
            raise refusals.bad_form("found a boundary that is none") from error

    def take(self, piece: bytes) -> bytes:
        """What is to be written now; often nothing, since it is gathered."""
        try:
            self._parser.write(piece)
        except FormParserError as error:
            raise refusals.bad_form("found a body that does not follow its boundary") from error
        return self._emptied() if len(self._gathered) >= PIECE else b""

    def finish(self) -> bytes:
        """The rest, once the whole body was taken."""
        if not self._ended:
            raise refusals.bad_form("found a body that is cut short")
        if not self._scans:
            raise refusals.bad_form("found none of that name")
        return self._emptied()

    def _emptied(self) -> bytes:
        gathered, self._gathered = bytes(self._gathered), bytearray()
        return gathered

    def _begin_part(self) -> None:
        self._parts += 1
        self._wanted = False
        if self._parts > MOST_PARTS:
            raise refusals.bad_form(f"found more than {MOST_PARTS} parts")

    def _begin_header(self) -> None:
        self._name, self._value = bytearray(), bytearray()

    def _end_header(self) -> None:
        if bytes(self._name).lower() != b"content-disposition":
            return
        self._wanted = parse_options_header(bytes(self._value))[1].get(b"name") == refusals.FIELD.encode()
        self._scans += self._wanted
        if self._scans > 1:
            raise refusals.bad_form("found several")

    def _add(self, data: bytes, start: int, end: int) -> None:
        if self._wanted:
            self._gathered += data[start:end]

    def _end(self) -> None:
        self._ended = True


async def _write(request: Request, part: ScanPart, path: Path, config: ServiceConfig, limit: asyncio.Timeout) -> None:
    """Write the part as it comes, counted; what comes earns time."""
    received, start = 0, asyncio.get_running_loop().time()
    with path.open("wb") as file:
        async for piece in request.stream():
            received += len(piece)
            if received > config.largest_bytes:
                raise refusals.too_large(config.largest_bytes)
            earned = config.stall_seconds + received / SLOWEST
            limit.reschedule(start + min(earned, config.receive_seconds))
            if gathered := part.take(piece):
                await asyncio.to_thread(file.write, gathered)
        await asyncio.to_thread(file.write, part.finish())


def _declared_length(request: Request) -> int:
    declared = request.headers.get("content-length", "0")
    return int(declared) if declared.isdecimal() else 0


def _boundary(request: Request) -> bytes:
    kind, options = parse_options_header(request.headers.get("content-type"))
    if kind != b"multipart/form-data":
        raise refusals.not_a_form()
    if not options.get(b"boundary"):
        raise refusals.bad_form("found no boundary")
    return options[b"boundary"]


def _check(path: Path, config: ServiceConfig) -> bool:
    """Whether it is DICOM. What the first bytes already show is refused before the scan waits for its turn."""
    if dicom.holds_dicom(path):
        if not dicom.can_read():
            raise refusals.no_dicom()
        return True
    with path.open("rb") as file:
        i, j, k = declared_shape(file.read(PEEK), name=refusals.FIELD)
    if i * j * k > config.largest_voxels:
        raise refusals.too_many_voxels(config.largest_voxels)
    return False
