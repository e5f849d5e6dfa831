"""Downloading one file over HTTP: resumed where it broke off, checked, and there whole or not at all."""

import base64
import hashlib
import json
import re
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

import requests
from requests.auth import AuthBase
from requests.utils import select_proxy
from rich.console import Console
from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn, TimeRemainingColumn, TransferSpeedColumn

from heartseg.errors import DownloadError, StorageError

CHUNK = 1 << 16  # what a broken connection costs at most
WORTH_ANOTHER_TRY = 1 << 20  # bytes that make a broken try count as progress
TOO_MANY_REQUESTS, RANGE_NOT_SATISFIABLE = 429, 416


class RefusedError(DownloadError):
    """The server answered with a status that another try would not change."""

    def __init__(self, message: str, *, status: int, hint: str = "") -> None:
        super().__init__(message, hint=hint)
        self.status = status


@dataclass(frozen=True)
class Patience:
    """How long to wait for a server, in seconds, and how often to try one that breaks off or is busy."""

    connect_s: float = 3.0
    read_s: float = 30.0
    tries: int = 5
    pause_s: float = 1.0  # before the second try; doubled with every further one
    longest_pause_s: float = 30.0


@dataclass(frozen=True)
class _Version:
    """What tells one version of the remote file from another; kept beside the part that is here."""

    url: str  # or the name that it is known by where its address changes
    etag: str = ""
    size: int | None = None

    @property
    def resumable(self) -> bool:
        return bool(self.etag) or self.size is not None


class _BrokenOffError(Exception):
    """Another try may help. The text says what happened; `pause_s` is what the server asked for."""

    def __init__(self, reason: str, *, pause_s: float = 0.0) -> None:
        super().__init__(reason)
        self.pause_s = pause_s


def download(
    url: str,
    target: Path,
    *,
    auth: AuthBase | None = None,
    md5: str = "",
    known_as: str = "",
    patience: Patience = Patience(),
    notify: Callable[[str], None] = lambda sentence: None,
) -> None:
    """Fetch `url` to `target`. What a broken download left in `target.part` is gone on with where the server allows it.

    The part is known by the address, or by `known_as` where the same file has another address each time.

    The size is checked, and the MD5 checksum: `md5` in hexadecimal, or the one that the server sends (`X-Goog-Hash`). A
    bar is drawn on stderr where that is a terminal. A server that cannot be reached at all is given up at once.

    Raises:
        RefusedError: If the server refuses, with the status.
        DownloadError: If it cannot be reached, breaks off too often, or the file is not the expected one.
        StorageError: If the file cannot be written.
    """
    _Download(url, target, auth, md5, known_as or url, patience, notify).run()


class _Download:
    def __init__(
        self,
        url: str,
        target: Path,
        auth: AuthBase | None,
        md5: str,
        known_as: str,
        patience: Patience,
        notify: Callable[[str], None],
    ) -> None:
        self.url, self.target, self.auth, self.md5, self.known_as = url, target, auth, md5, known_as
        self.patience, self.notify = patience, notify
        self.part = target.with_name(target.name + ".part")
        self.about = target.with_name(target.name + ".part.json")
        # Only the host is named in messages: the rest of a redirected address may be a signature.
        self.host = urlsplit(url).hostname or url
        self.answered = False

    def run(self) -> None:
        try:
            if not _resolves(self.url, self.patience.connect_s):
                raise DownloadError(f"{self.host} cannot be reached: its name could not be looked up.")
            with requests.Session() as session:
                self._try_often(session)
            self._check_md5()
            self.part.replace(self.target)
            self.about.unlink(missing_ok=True)
        except OSError as error:
            raise StorageError(
                f"{self.target} cannot be written: {error.strerror or error}.",
                hint="Free some space or choose another folder; what was fetched is gone on with.",
            ) from error

    def _try_often(self, session: requests.Session) -> None:
        tries = 0
        while True:
            before = self._bytes_here()
            try:
                self._try_once(session)
                return
            except _BrokenOffError as error:
                # A connection that drops every few megabytes still gets there.
                tries = 1 if self._bytes_here() - before > WORTH_ANOTHER_TRY else tries + 1
                if tries >= self.patience.tries or not self.answered:
                    raise DownloadError(
                        f"{self.host} {error}" + (f" ({tries} tries)." if self.answered else "."),
                        hint="Try again later: what was fetched is gone on with." if self.part.exists() else "",
                    ) from error
                pause = max(error.pause_s, self.patience.pause_s * 2 ** (tries - 1))
                time.sleep(min(pause, self.patience.longest_pause_s))

    def _bytes_here(self) -> int:
        return self.part.stat().st_size if self.part.exists() else 0

    def _try_once(self, session: requests.Session) -> None:
        known = self._known_version()
        here = self._bytes_here() if known.resumable else 0
        # Without identity a server may compress, and a range would count compressed bytes.
        headers = {"Accept-Encoding": "identity", "User-Agent": "heartseg"}
        if here:
            headers["Range"] = f"bytes={here}-"
            if known.etag:
                headers["If-Range"] = known.etag
        with _network_faults_named():
            timeout = (self.patience.connect_s, self.patience.read_s)
            with session.get(self.url, headers=headers, auth=self.auth, timeout=timeout, stream=True) as response:
                self.answered = True
                self._receive(response, known, here)

    def _receive(self, response: requests.Response, known: _Version, here: int) -> None:
        status = response.status_code
        if status == RANGE_NOT_SATISFIABLE and here:
            if here == known.size:
                return  # Killed between the last byte and the renaming.
            self._forget()
            raise _BrokenOffError("has no more of the file than is here")
        if status == TOO_MANY_REQUESTS or status >= 500:
            raise _BrokenOffError(f"answered {status}", pause_s=_retry_after(response))
        if status not in (200, 206):
            raise RefusedError(f"{self.host} answered {status} {response.reason}.", status=status)
        if status == 206 and not _continues(response, known, here):
            self._forget()
            raise _BrokenOffError("went on with another file")
        if status == 200:
            known, here = self._begin(response), 0
        self.md5 = self.md5 or _sent_md5(response)
        self._append(response, here, known.size)

    def _begin(self, response: requests.Response) -> _Version:
        self._forget()
        length, etag = response.headers.get("Content-Length", ""), response.headers.get("ETag", "")
        # A weak tag does not promise equal bytes.
        strong = "" if etag.startswith("W/") else etag
        version = _Version(self.known_as, strong, int(length) if length.isdecimal() else None)
        self.about.write_text(json.dumps(vars(version)))
        return version

    def _append(self, response: requests.Response, here: int, size: int | None) -> None:
        total = "" if size is None else f" of {_megabytes(size)}"
        if here:
            self.notify(f"Going on with the download{total} from {self.host}, {_megabytes(here)} are here.")
        else:
            self.notify(f"Downloading{total.removeprefix(' of')} from {self.host}.")
        with self.part.open("ab") as file, _bar(self.host, here, size) as advance:
            for chunk in response.iter_content(CHUNK):
                file.write(chunk)
                advance(len(chunk))
        found = self._bytes_here()
        if size is not None and found < size:
            raise _BrokenOffError(f"broke off after {found:,} of {size:,} bytes")
        if size is not None and found > size:
            self._forget()
            raise _BrokenOffError(f"sent {found:,} bytes where it announced {size:,}")

    def _check_md5(self) -> None:
        if not self.md5:
            return
        with self.part.open("rb") as file:
            found = hashlib.file_digest(file, lambda: hashlib.md5(usedforsecurity=False)).hexdigest()
        if found != self.md5.lower():
            self._forget()
            raise DownloadError(
                f"The file from {self.host} has MD5 {found}, expected {self.md5}; it was thrown away.",
                hint="Fetch it again; if that gives the same, the server holds another file.",
            )

    def _known_version(self) -> _Version:
        try:
            known = _Version(**json.loads(self.about.read_text()))
        except (FileNotFoundError, ValueError, TypeError):
            return _Version(self.known_as)
        return known if known.url == self.known_as else _Version(self.known_as)

    def _forget(self) -> None:
        self.part.unlink(missing_ok=True)
        self.about.unlink(missing_ok=True)


@contextmanager
def _network_faults_named() -> Iterator[None]:
    """Every fault of the network as one short phrase; the library's own texts quote whole addresses."""
    try:
        yield
    except requests.exceptions.SSLError as error:
        raise _BrokenOffError("could not prove who it is (TLS)") from error
    except requests.exceptions.ProxyError as error:
        raise _BrokenOffError("cannot be reached through the proxy") from error
    except requests.exceptions.Timeout as error:
        raise _BrokenOffError("did not answer in time") from error
    except requests.exceptions.ChunkedEncodingError as error:
        raise _BrokenOffError("broke off the connection") from error
    except requests.exceptions.ConnectionError as error:
        raise _BrokenOffError("cannot be reached") from error
    except requests.exceptions.RequestException as error:
        raise DownloadError(f"The download could not be asked for ({type(error).__name__}).") from error


def _continues(response: requests.Response, known: _Version, here: int) -> bool:
    found = re.fullmatch(r"bytes (\d+)-\d+/(\d+|\*)", response.headers.get("Content-Range", ""))
    if found is None or int(found[1]) != here:
        return False
    return known.size is None or found[2] in ("*", str(known.size))


def _retry_after(response: requests.Response) -> float:
    asked = response.headers.get("Retry-After", "")
    return float(asked) if asked.isdecimal() else 0.0


def _megabytes(count: int) -> str:
    return f"{count / 1e6:,.1f} MB"


def _sent_md5(response: requests.Response) -> str:
    """The checksum that Google's storage, where Kaggle keeps its files, sends in Base64; empty where there is none."""
    found = re.search(r"md5=([A-Za-z0-9+/]{22}==)", response.headers.get("X-Goog-Hash", ""))
    return base64.b64decode(found[1]).hex() if found else ""


def _resolves(url: str, seconds: float) -> bool:
    """Whether the name of the server, or of the proxy before it, can be looked up."""
    proxy = select_proxy(url, requests.utils.get_environ_proxies(url))
    host = urlsplit(proxy or url).hostname
    found = threading.Event()

    def look_up() -> None:
        try:
            socket.getaddrinfo(host, None)
            found.set()
        except OSError:
            pass
        finally:
            finished.set()

    finished = threading.Event()
    # The system's lookup has no time limit of its own.
    threading.Thread(target=look_up, daemon=True).start()
    finished.wait(seconds)
    return found.is_set()


@contextmanager
def _bar(what: str, here: int, size: int | None) -> Iterator[Callable[[int], None]]:
    console = Console(stderr=True)
    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        DownloadColumn(),
        TransferSpeedColumn(),
        TimeRemainingColumn(),
    )
    # A bar in a log file is noise, so it is drawn on a terminal only.
    with Progress(*columns, console=console, disable=not console.is_terminal, transient=True) as bar:
        task = bar.add_task(what, total=size, completed=here)
        yield lambda count: bar.advance(task, count)
