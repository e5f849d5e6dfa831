"""What stands before every route: who may ask, under which name, what is logged, how a fault looks from outside."""

import hashlib
import hmac
import json
import logging
import time
from collections.abc import Mapping
from urllib.parse import urlsplit

from starlette.datastructures import Headers
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from heartseg.errors import HeartsegError
from heartseg.service import refusals, static
from heartseg.service.answers import NOTICE
from heartseg.service.monitoring import PATH as METRICS
from heartseg.service.monitoring import Monitoring
from heartseg.service.settings import LOOPBACK, ServiceConfig

PROBES = ("/healthz", "/readyz")  # asked by machinery that has no token
ALWAYS = {  # unless the answer itself says otherwise
    "X-Heartseg-Notice": NOTICE,
    "X-Content-Type-Options": "nosniff",
    "Cache-Control": "no-store",
}

log = logging.getLogger("heartseg.service")


class Guard:
    """An ASGI application before another. `token` is what clients must show; none if it is empty."""

    def __init__(self, app: ASGIApp, *, config: ServiceConfig, monitoring: Monitoring, token: str = "") -> None:
        self._app, self._hosts, self._monitoring = app, _names(config), monitoring
        self._open = (*PROBES, METRICS) if config.metrics_open else PROBES
        # Digests, so that the comparison takes as long for every length.
        self._token = _digest(token.encode()) if token else b""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        start, status, counted = time.perf_counter(), 0, False

        def count() -> None:
            nonlocal counted
            if not counted:
                counted = True
                self._monitoring.answered(scope, status, time.perf_counter() - start)

        async def send_on(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                own = list(message.get("headers", ()))
                named = {name for name, _ in own}
                message["headers"] = [*own, *(header for header in _encoded(ALWAYS) if header[0] not in named)]
            elif not message.get("more_body"):
                count()  # before it is sent: who has the whole answer finds it counted
            await send(message)

        async def receive_on() -> Message:
            message = await receive()
            self._monitoring.received(len(message.get("body", b"")))
            return message

        try:
            if refusal := self._refusal(scope):
                await self._answer(refusal, send_on)
            else:
                await self._app(scope, receive_on, send_on)
        except Exception:
            incident = refusals.new_incident()
            log.exception("%s: %s failed.", incident, _shown(scope))
            if status:
                raise  # too late for a sentence: the connection is closed
            await self._answer(refusals.broken(incident), send_on)
        finally:
            count()
            # A scrape every few seconds would hide the rest; one that is refused is worth a line.
            if scope["path"] not in PROBES and (scope["path"], status) != (METRICS, 200):
                log.info("%s %d in %.2f s", _shown(scope), status, time.perf_counter() - start)

    async def _answer(self, error: HeartsegError, send: Send) -> None:
        """Send an error as the one JSON document that every error is."""
        self._monitoring.refused(error)
        status, headers, body = rendered(error)
        await send({"type": "http.response.start", "status": status, "headers": _encoded(headers)})
        await send({"type": "http.response.body", "body": body})

    def _refusal(self, scope: Scope) -> refusals.Refusal | None:
        headers = Headers(scope=scope)
        host = _name(f"//{headers.get('host', '')}")
        if self._hosts is not None and host not in self._hosts:
            return refusals.foreign()
        # A page elsewhere may send a form without asking; browsers then say where it came from.
        origin = headers.get("origin")
        if origin is not None and not self._is_ours(origin, headers.get("host", "")):
            return refusals.foreign()
        if self._token and scope["path"] not in self._open and not static.is_open(scope["path"]):
            kind, _, shown = headers.get("authorization", "").partition(" ")
            known = hmac.compare_digest(_digest(shown.strip().encode("latin-1")), self._token)
            if kind.lower() != "bearer" or not known:
                return refusals.no_token()
        return None

    def _is_ours(self, origin: str, host: str) -> bool:
        if origin.partition("://")[2] == host:
            return True
        # Behind a proxy the page has the proxy's name; another page of this machine is as foreign as any.
        return self._hosts is not None and _name(origin) in self._hosts - set(LOOPBACK)


def rendered(error: HeartsegError) -> tuple[int, dict[str, str], bytes]:
    """Status, headers and body of the answer that an error is."""
    body = json.dumps(refusals.document(error), ensure_ascii=False).encode()
    own = error.headers if isinstance(error, refusals.Refusal) else {}
    return (
        refusals.status_of(error),
        {"Content-Type": "application/json", "Content-Length": str(len(body)), **own},
        body,
    )


def _names(config: ServiceConfig) -> frozenset[str] | None:
    """The names that a request may call the service by; None for any."""
    if config.hosts is None:
        # A page whose name was bent to this machine's address says that name.
        return frozenset({*LOOPBACK, config.host}) if config.on_loopback else None
    return frozenset({*(name.strip().lower() for name in config.hosts), *(LOOPBACK if config.on_loopback else ())})


def _name(address: str) -> str:
    try:
        return urlsplit(address).hostname or ""
    except ValueError:
        return ""


def _digest(token: bytes) -> bytes:
    return hashlib.sha256(token).digest()


def _encoded(headers: Mapping[str, str]) -> list[tuple[bytes, bytes]]:
    return [(name.lower().encode("latin-1"), value.encode("latin-1", "replace")) for name, value in headers.items()]


def _shown(scope: Scope) -> str:
    """Method and path for the log, which a stranger cannot write lines into."""
    path = bytes(scope.get("raw_path", b""))[:200]
    return f"{scope['method']} {path.decode('ascii', 'backslashreplace')}"
