"""Clients and rubbish for `heartseg serve`: masks stay those of predict, and nothing of what strangers send stays."""

import gzip
import json
import os
import re
import select
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from pathlib import Path
from random import Random
from typing import Any
from urllib.parse import urlsplit

import nibabel
import numpy as np
import requests
import torch

from heartseg.config import Config, with_values
from heartseg.data.nifti import encode_mask, read_image
from heartseg.data.phantom import example_scan
from heartseg.network import build_network, weights_of
from heartseg.pyfunc import load_model_folder, save_model_folder
from torture.ordeal import Ordeal, Tally
from torture.tiny import TINY_NETWORK

CLIENTS = 8
KEPT_KIB = 32 * 2**10
ROOT = Path(__file__).parents[1]
WHOLE_SCAN = ("--locate", "false")  # the locator of an untrained network finds something else each time
BOUNDARY = "----heartseg"
# What may not be in any answer: where the service is and how it is made.
LEAKS = re.compile(rb"Traceback|\.py\b|File \"|site-packages|/tmp/|/home/|/root/|uvicorn|torch")


class Served:
    """`heartseg serve` as a process of its own, in the folder `work`."""

    def __init__(self, work: Path, *options: str, environment: Mapping[str, str] | None = None) -> None:
        self.folder = work / "service"
        self._log = work / "serve.log"
        command = [sys.executable, "-m", "heartseg", "serve", "--port", "0", "--service-dir", str(self.folder)]
        with self._log.open("wb") as log:
            self.process = subprocess.Popen(
                [*command, *options],
                stderr=log,
                stdout=log,
                cwd=work,
                env={**os.environ, "PYTHONPATH": str(ROOT), "OMP_NUM_THREADS": "1", **(environment or {})},
            )
        self.address = self._wait_for_address()

    @property
    def url(self) -> str:
        """Where scans are sent."""
        return f"{self.address}/v1/segmentations"

    def log(self) -> str:
        """What it has written so far."""
        return self._log.read_text()

    def files(self) -> list[str]:
        """Scans and masks that it has on disk."""
        return sorted(path.name for path in self.folder.glob("service-*/*") if path.name != "lock")

    def resident_kib(self) -> int:
        """Its memory at this moment."""
        status = Path(f"/proc/{self.process.pid}/status").read_text()
        return int(status.split("VmRSS:")[1].split()[0])

    def connect(self) -> socket.socket:
        """A bare connection to it."""
        parts = urlsplit(self.address)
        return socket.create_connection((parts.hostname, parts.port), timeout=30)

    def end(self, number: int = signal.SIGTERM) -> int:
        """Send the signal and wait; the exit code."""
        self.process.send_signal(number)
        return self.process.wait(60)

    def _wait_for_address(self) -> str:
        found = None
        while not (found := re.search(r"on (http://\S+)", self.log())) and self.process.poll() is None:
            time.sleep(0.05)
        if found is None:
            raise RuntimeError(self.log())
        return found[1]


@contextmanager
def served(work: Path, *options: str, environment: Mapping[str, str] | None = None) -> Iterator[Served]:
    """A service that is ended at the end."""
    service = Served(work, *options, environment=environment)
    try:
        yield service
    finally:
        service.process.kill()
        service.process.wait()


def small_model(folder: Path, *, seed: int = 0, **about: object) -> Path:
    """A model whose network was never trained; `about` is what it says of itself besides."""
    torch.manual_seed(seed)
    config = with_values(Config(), TINY_NETWORK)
    about = {"trained_on": [], **about}
    save_model_folder(folder, [weights_of(build_network(config.network))], config, about=about)
    return folder


def ball_scan(shape: tuple[int, int, int]) -> bytes:
    """A NIfTI file with a bright ball in its middle, 1.25 mm a voxel."""
    i, j, k = (np.arange(length) - length / 2 for length in shape)
    ball = 400 * (i[:, None, None] ** 2 + j[:, None] ** 2 + k**2 < (min(shape) / 3) ** 2) + i[:, None, None]
    content: bytes = nibabel.Nifti1Image(ball.astype(np.int16), np.diag([1.25, 1.25, 1.25, 1.0])).to_bytes()
    return content


def mask_of(model: Path, scan: bytes, **settings: object) -> bytes:
    """The bytes that `heartseg predict` writes for a scan, searched as a whole."""
    segmenter = load_model_folder(model)
    segmenter.config = with_values(segmenter.config, {"locate": "false", **settings})
    return encode_mask(segmenter.segment(scan).mask, like=read_image(scan))


def form(content: bytes, *, name: str = "scan", boundary: str = BOUNDARY) -> bytes:
    """The body of a form with one file."""
    head = f'--{boundary}\r\nContent-Disposition: form-data; name="{name}"; filename="a.nii"\r\n\r\n'
    return head.encode() + content + f"\r\n--{boundary}--\r\n".encode()


def post(body: bytes, *more: str, path: str = "/v1/segmentations", length: int | None = None) -> bytes:
    """A whole request to be sent over a bare connection; `length` is what it says of its body."""
    lines = [
        f"POST {path} HTTP/1.1",
        "Host: localhost",
        f"Content-Type: multipart/form-data; boundary={BOUNDARY}",
        f"Content-Length: {len(body) if length is None else length}",
        *more,
    ]
    return "\r\n".join([*lines, "", ""]).encode() + body


def endure_clients(tries: int, work: Path, random: Random) -> Tally:
    """So many requests by eight clients: each mask is predict's, and the memory of the server is steady."""
    model = small_model(work / "model")
    scans = [ball_scan((24, 20, 16)), gzip.compress(ball_scan((40, 32, 20)), mtime=0), example_scan()]
    masks = [mask_of(model, scan) for scan in scans]
    tally, memory, done = Tally(), [], threading.Event()
    with served(work, "--model", str(model), *WHOLE_SCAN) as service, ThreadPoolExecutor(CLIENTS + 1) as pool:

        def watch() -> None:
            while not done.wait(0.1):
                memory.append(service.resident_kib())

        def ask(number: int) -> str:
            answer = requests.post(service.url, params={"wait": "true"}, files={"scan": scans[number]}, timeout=120)
            return "" if (answer.status_code, answer.content) == (200, masks[number]) else _shortly(answer)

        # Once round before memory is looked at: what is loaded at the first use stays.
        tally.failures += filter(None, pool.map(ask, [*range(len(scans))] * CLIENTS))
        pool.submit(watch)
        for failure in pool.map(ask, [random.randrange(len(scans)) for _ in range(tries)]):
            tally.note(failure)
        done.set()
        if service.files():
            tally.failures.append(f"Left on disk: {service.files()}")
    tally.failures += _unsteady(memory)
    return tally


def endure_rubbish(tries: int, work: Path, random: Random) -> Tally:
    """So many requests that are none: each is answered in order or not at all, and afterwards all is as before."""
    model = small_model(work / "model")
    scan = gzip.compress(example_scan(), mtime=0)
    mask, tally = mask_of(model, scan), Tally()
    limits = ("--max-upload", "1", "--max-voxels", "1", "--stall-seconds", "0.5", "--keep-minutes", "0.02")
    with served(work, "--model", str(model), *WHOLE_SCAN, *limits) as service:

        def good() -> str:
            answer = requests.post(service.url, params={"wait": "true"}, files={"scan": scan}, timeout=120)
            return "" if (answer.status_code, answer.content) == (200, mask) else f"a good scan: {_shortly(answer)}"

        # Once round before memory is looked at: what is loaded at the first use stays.
        for rubbish in RUBBISH:
            _send(service, rubbish(scan, random), random)
        tally.failures += filter(None, [good()])
        before = service.resident_kib()
        for number in range(tries):
            rubbish = random.choice(RUBBISH)
            try:
                failure = _wrong(_send(service, rubbish(scan, random), random))
            except OSError as error:
                failure = str(error)
            tally.note(f"{rubbish.__name__.strip('_')}: {failure}" if failure else "")
            if number % 50 == 49:
                tally.failures += filter(None, [good()])
        tally.failures += filter(None, [good()])
        _wait_for(lambda: not service.files(), 20)
        if service.files():
            tally.failures.append(f"Left on disk: {service.files()}")
        tally.failures += _grown(before, service.resident_kib())
    return tally


def _noise(scan: bytes, random: Random) -> bytes:
    return random.randbytes(random.randrange(1, 4096))


def _noise_as_scan(scan: bytes, random: Random) -> bytes:
    return post(form(random.randbytes(random.randrange(4096))), path=_path(random))


def _flipped(scan: bytes, random: Random) -> bytes:
    plain = bytearray(example_scan() if random.random() < 0.7 else scan)
    for _ in range(random.randrange(1, 9)):
        plain[random.randrange(min(len(plain), 400))] ^= 1 << random.randrange(8)
    changed = bytes(plain)
    return post(form(gzip.compress(changed) if random.random() < 0.3 else changed), path=_path(random))


def _cut(scan: bytes, random: Random) -> bytes:
    whole = post(form(scan))
    return whole[: random.randrange(1, len(whole))]


def _wrong_form(scan: bytes, random: Random) -> bytes:
    bodies: Sequence[bytes] = (
        form(scan, name="other"),
        form(scan, boundary="another"),
        form(scan).removesuffix(b"--\r\n"),
        form(scan)[: -len(BOUNDARY) - 8] + b"\r\n" + form(scan),
        b"",
        b"--" + BOUNDARY.encode() + b"\r\n" + b"X: y\r\n" * 100 + b"\r\n",
        form(b""),
        b"{}",
    )
    return post(random.choice(bodies))


def _too_large(scan: bytes, random: Random) -> bytes:
    body = form(bytes(2**21))
    if random.random() < 0.5:
        return post(body)
    head = post(b"", "Transfer-Encoding: chunked").replace(b"Content-Length: 0\r\n", b"")
    return head + f"{len(body):x}\r\n".encode() + body + b"\r\n0\r\n\r\n"


def _huge_headers(scan: bytes, random: Random) -> bytes:
    return post(form(scan), *(f"X-{number}: {'y' * 1000}" for number in range(random.randrange(20, 200))))


def _wrong_http(scan: bytes, random: Random) -> bytes:
    return random.choice(
        [
            b"GET / HTTP/9.9\r\n\r\n",
            b"GET /\x00 HTTP/1.1\r\nHost: localhost\r\n\r\n",
            b"GET /v1/segmentations/../../etc/passwd HTTP/1.1\r\nHost: localhost\r\n\r\n",
            b"DELETE /v1/segmentations HTTP/1.1\r\nHost: localhost\r\n\r\n",
            b"GET / HTTP/1.1\r\n\r\n",
            post(form(scan), "Content-Length: 5"),
            post(form(scan), length=-1),
            post(form(scan), length=10**15),
            post(form(scan)).replace(b"boundary=", b"boundary=" + b"x" * 300),
            post(form(scan)).replace(b"multipart/form-data", b"text/plain"),
            b"\x16\x03\x01" + random.randbytes(200),
        ]
    )


def _good_but_impatient(scan: bytes, random: Random) -> bytes:
    return post(form(scan), path=_path(random))


RUBBISH: tuple[Callable[[bytes, Random], bytes], ...] = (
    _noise, _noise_as_scan, _flipped, _cut, _wrong_form, _too_large, _huge_headers, _wrong_http, _good_but_impatient,
)  # fmt: skip


def _path(random: Random) -> str:
    return "/v1/segmentations" + random.choice(["", "?wait=true", "?wait=perhaps"])


def _send(service: Served, request: bytes, random: Random) -> bytes:
    """What comes back, as far as it is waited for: one client in three goes away at some moment."""
    leaves = random.random() < 1 / 3
    with service.connect() as connection, suppress(ConnectionError):
        pause = random.random() * 0.02
        if leaves:
            connection.sendall(request[: random.randrange(len(request) + 1)])
            time.sleep(pause)
            return b""
        with suppress(BrokenPipeError, ConnectionResetError):
            connection.sendall(request)
        return _heard(connection)
    return b""


def _heard(connection: socket.socket) -> bytes:
    """The first answer; nothing where the service waits for more, which it then does not do for long."""
    heard = b""
    while select.select([connection], [], [], 5.0)[0]:
        piece = connection.recv(2**16)
        heard += piece
        head, _, body = heard.partition(b"\r\n\r\n")
        length = re.search(rb"(?i)content-length: (\d+)", head)
        if not piece or (length and len(body) >= int(length[1])):
            return heard
    return heard + b"the connection was left open"


def _wrong(heard: bytes) -> str:
    """What is wrong with an answer, empty if nothing is."""
    if not heard:
        return ""
    head, _, body = heard.partition(b"\r\n\r\n")
    status = head[9:12].decode("ascii", "replace")
    if status in ("200", "202", "204"):
        return ""
    if not status.startswith("4") and status not in ("503", "504"):
        return f"answered {heard[:200]!r}"
    try:
        error: dict[str, Any] = json.loads(body)["error"]
    except (ValueError, KeyError, TypeError):
        return f"answered {heard[:300]!r}"
    if set(error) != {"code", "message", "hint"} or "\n" in error["message"] or LEAKS.search(heard):
        return f"answered {heard[:300]!r}"
    return ""


def _shortly(answer: requests.Response) -> str:
    return f"answered {answer.status_code} {answer.content[:200]!r}"


def _unsteady(memory: Sequence[int]) -> list[str]:
    """Empty if the last third of a record of memory, in KiB, is as the middle third."""
    third = len(memory) // 3
    if not third:
        return []
    middle, last = (sum(memory[part : part + third]) / third for part in (third, 2 * third))
    return _grown(middle, last)


def _grown(before: float, after: float) -> list[str]:
    """Empty unless memory, in KiB, grew by more than a tenth and what an allocator keeps for itself."""
    return [f"Memory went from {before:.0f} to {after:.0f} KiB."] if after > 1.1 * before + KEPT_KIB else []


def _wait_for(condition: Callable[[], object], seconds: float) -> None:
    deadline = time.monotonic() + seconds
    while not condition() and time.monotonic() < deadline:
        time.sleep(0.05)


ORDEALS: tuple[Ordeal, ...] = (
    Ordeal(
        "serving/clients",
        "eight clients at a time get predict's masks, and the server's memory is steady",
        endure_clients,
        full=4000,
        fast=24,
    ),
    Ordeal(
        "serving/rubbish",
        "whatever is sent, the answer is one sentence or none, and afterwards memory, disk and masks are as before",
        endure_rubbish,
        full=3000,
        fast=30,
    ),
)
