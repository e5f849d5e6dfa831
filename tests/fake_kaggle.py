"""A real HTTP server on this machine that plays Kaggle's API and the storage behind it, with the faults that they have.

The real client talks to it: `with playing_kaggle(monkeypatch, home) as kaggle: open_client()`.
"""

import base64
import json
import urllib.parse
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler
from pathlib import Path

import pytest

from tests.fake_server import FakeServer, answer, answering

USER, KEY, TOKEN = "ada", "k" * 32, "t" * 40
KERNEL = f"{USER}/heartseg-train"


@dataclass
class FakeKaggle:
    """One kernel at Kaggle. `calls` are the questions that came, in order, each with its body."""

    kernel: str = KERNEL
    states: list[str] = field(default_factory=lambda: ["COMPLETE"])  # said one after the other; the last one stays
    failure: str = ""
    log: str = ""
    storage: dict[str, FakeServer] = field(default_factory=dict)  # by name; each with faults of its own
    sizes: dict[str, int] = field(default_factory=dict)  # listed where they differ from the files'
    page_size: int = 100  # no page has more, whatever is asked for
    endless: bool = False  # every page names the same next one
    faults: list["int | str | tuple[int, dict[str, str]]"] = field(
        default_factory=list
    )  # answered first, one each; "drop" hangs up
    expired: bool = False  # the credentials: every answer is 401
    inactive: bool = False  # the token: so it is said to whoever asks whose it is
    refusal: str = ""  # of a push
    invalid: dict[str, list[str]] = field(default_factory=dict)  # what a push answers about its sources
    valid_from: int = 0  # addresses signed in earlier listings are over
    listings: int = 0
    calls: list[tuple[str, dict]] = field(default_factory=list)
    agents: list[str] = field(default_factory=list)
    url: str = ""

    def add(self, name: str, content: bytes) -> FakeServer:
        """A file in the kernel's output; what it returns can be told to misbehave."""
        self.storage[name] = FakeServer(content=content, etag=f'"{name}"')
        return self.storage[name]

    def asked(self, name: str) -> list[dict]:
        """The bodies of the calls of that name."""
        return [body for call, body in self.calls if call == name]


@contextmanager
def playing_kaggle(monkeypatch: pytest.MonkeyPatch, home: Path, **about: object) -> Iterator[FakeKaggle]:
    """A fake Kaggle that the real client finds in this process, with a key in the environment and an empty home."""
    from kagglesdk.kaggle_env import KaggleEnv, _env_to_endpoint

    for name in ("KAGGLE_API_TOKEN", "KAGGLE_CONFIG_DIR", "XDG_CONFIG_HOME", "KAGGLE_API_ENVIRONMENT"):
        monkeypatch.delenv(name, raising=False)
    for name, value in {"HOME": str(home), "KAGGLE_USERNAME": USER, "KAGGLE_KEY": KEY}.items():
        monkeypatch.setenv(name, value)
    with serving_kaggle(**about) as fake:
        monkeypatch.setitem(_env_to_endpoint, KaggleEnv.PROD, fake.url)
        yield fake


@contextmanager
def serving_kaggle(**about: object) -> Iterator[FakeKaggle]:
    """The server alone. Another process finds it with KAGGLE_API_ENVIRONMENT=LOCALHOST, http_proxy=URL, no_proxy=""."""
    fake = FakeKaggle(**about)

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_POST(self) -> None:
            body = json.loads(self.rfile.read(int(self.headers["Content-Length"])) or b"{}")
            _answer_call(self, fake, body)

        def do_GET(self) -> None:
            _, _, signature, name = urllib.parse.unquote(urllib.parse.urlsplit(self.path).path).split("/", 3)
            if int(signature) < fake.valid_from:
                return _send(self, 400, {"Code": "ExpiredToken"})
            return answer(self, fake.storage[name])

        def log_message(self, *_: object) -> None:
            pass

    with answering(Handler) as fake.url:
        yield fake


def _answer_call(handler: BaseHTTPRequestHandler, fake: FakeKaggle, body: dict) -> None:
    call = urllib.parse.urlsplit(handler.path).path.rsplit("/", 1)[1]
    fake.calls.append((call, body))
    fake.agents.append(handler.headers.get("User-Agent", ""))
    fault = fake.faults.pop(0) if fake.faults else 0
    if fault == "drop":
        handler.close_connection = True
        return None
    if fault == "page":
        return _send_bytes(handler, 200, b"<html>Be right back</html>", {"Content-Type": "text/html"})
    if fault == "wrapped":
        return _send(handler, 200, {"code": 403, "message": "Permission denied"})
    if fault:
        status, headers = fault if isinstance(fault, tuple) else (fault, {})
        return _send(handler, status, {"code": status, "message": f"fault {status}"}, headers)
    key = base64.b64encode(f"{USER}:{KEY}".encode()).decode()
    if handler.headers.get("Authorization") not in ([] if fake.expired else [f"Basic {key}", f"Bearer {TOKEN}"]):
        return _send(handler, 401, {"code": 401, "message": "Unauthenticated"})
    if call == "IntrospectToken":
        return _send(handler, 200, {"active": body["token"] == TOKEN and not fake.inactive, "username": USER})
    if call == "SaveKernel":
        return _send(handler, 200, _pushed(fake, body))
    if f"{body['userName']}/{body['kernelSlug']}" != fake.kernel:
        return _send(handler, 404, {"code": 404, "message": "Not found"})
    return _send(handler, 200, {"GetKernelSessionStatus": _status, "ListKernelSessionOutput": _output,
                                "ListKernelFiles": _sizes}[call](fake, body))  # fmt: skip


def _status(fake: FakeKaggle, body: dict) -> dict:
    state = fake.states.pop(0) if len(fake.states) > 1 else fake.states[0]
    return {"status": state, **({"failureMessage": fake.failure} if fake.failure and state == "ERROR" else {})}


def _output(fake: FakeKaggle, body: dict) -> dict:
    if not body.get("pageToken"):
        fake.listings += 1
    names, more = _page(fake, body)
    files = [{"fileName": name, "url": f"{fake.url}/signed/{fake.listings}/{name}"} for name in names]
    return {"files": files, "log": fake.log, **more}


def _sizes(fake: FakeKaggle, body: dict) -> dict:
    names, more = _page(fake, body)
    size = {name: fake.sizes.get(name, len(fake.storage[name].content)) for name in names}
    return {"files": [{"name": name, "size": size[name], "creationDate": "2026-01-01"} for name in names], **more}


def _page(fake: FakeKaggle, body: dict) -> tuple[list[str], dict]:
    start, size = int(body.get("pageToken") or 0), min(fake.page_size, body.get("pageSize", 20))
    end = start + size
    if fake.endless:
        return sorted(fake.storage), {"nextPageToken": "1"}
    return sorted(fake.storage)[start:end], {"nextPageToken": str(end)} if end < len(fake.storage) else {}


def _pushed(fake: FakeKaggle, body: dict) -> dict:
    if fake.refusal:
        return {"error": fake.refusal}
    version = len(fake.asked("SaveKernel"))
    return {"ref": body["slug"], "url": f"https://www.kaggle.com/code/{body['slug']}", "versionNumber": version,
            **fake.invalid}  # fmt: skip


def _send(handler: BaseHTTPRequestHandler, status: int, document: dict, headers: dict[str, str] | None = None) -> None:
    _send_bytes(handler, status, json.dumps(document).encode(), {"Content-Type": "application/json", **(headers or {})})


def _send_bytes(handler: BaseHTTPRequestHandler, status: int, body: bytes, headers: dict[str, str]) -> None:
    handler.send_response(status)
    for name, value in headers.items():
        handler.send_header(name, value)
    handler.send_header("Content-Length", str(len(body)))
    handler.end_headers()
    handler.wfile.write(body)
