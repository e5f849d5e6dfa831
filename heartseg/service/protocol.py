"""HTTP on one connection, with time limits for those who are slow on purpose; uvicorn has none for a request line."""

import asyncio
import http
from typing import Any

import h11
from uvicorn.protocols.http.h11_impl import H11Protocol

from heartseg.errors import HeartsegError
from heartseg.service import refusals
from heartseg.service.guard import rendered
from heartseg.service.monitoring import Monitoring
from heartseg.service.settings import ServiceConfig


def protocol_for(config: ServiceConfig, told: Monitoring) -> type[asyncio.Protocol]:
    """The protocol with the service's limits."""

    class LimitedProtocol(_PatientProtocol):
        patience, most, monitoring = config.stall_seconds, config.connections, told

    return LimitedProtocol


class _PatientProtocol(H11Protocol):
    """Ends a connection that has neither a request in work nor sends a whole one, and one that does not read.

    `patience` is the time for either, in seconds; `most` is the number of connections at a time.
    """

    patience: float
    most: int
    monitoring: Monitoring

    def __init__(self, *arguments: Any, **named: Any) -> None:
        super().__init__(*arguments, **named)
        self._sending: asyncio.TimerHandle | None = None
        self._reading: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]  # as uvicorn has it
        super().connection_made(transport)
        self.monitoring.connected(len(self.connections))
        if len(self.connections) > self.most:
            self._refuse(refusals.busy(self.patience))
        else:
            self._wait_for_request()

    def connection_lost(self, exc: Exception | None) -> None:
        for timer in (self._sending, self._reading):
            if timer:
                timer.cancel()
        super().connection_lost(exc)
        self.monitoring.connected(len(self.connections))

    def data_received(self, data: bytes) -> None:
        if self.transport.is_closing():
            return
        # Also what is still sent of a body that was refused: it is read, so that the client gets to the answer.
        self._wait_for_request()
        super().data_received(data)

    def handle_events(self) -> None:
        super().handle_events()
        if self._in_work() and self._sending:
            self._sending.cancel()
            self._sending = None

    def send_400_response(self, msg: str) -> None:
        """What is no HTTP is refused as everything is."""
        if self.conn.our_state in (h11.IDLE, h11.SEND_RESPONSE):
            self._refuse(refusals.malformed())
        else:
            self.transport.close()

    def timeout_keep_alive_handler(self) -> None:
        """Nothing more was asked; what is still to be read is not held for ever."""
        super().timeout_keep_alive_handler()
        self.loop.call_later(self.patience, self.transport.abort)

    def pause_writing(self) -> None:
        """The client does not read as fast as there is something for it."""
        super().pause_writing()
        self._reading = self.loop.call_later(self.patience, self.transport.abort)

    def resume_writing(self) -> None:
        """It reads on."""
        super().resume_writing()
        if self._reading:
            self._reading.cancel()
            self._reading = None

    def _in_work(self) -> bool:
        return self.cycle is not None and not self.cycle.response_complete

    def _wait_for_request(self) -> None:
        if self._sending is None and not self._in_work():
            self._sending = self.loop.call_later(self.patience, self.transport.abort)

    def _refuse(self, error: HeartsegError) -> None:
        self.monitoring.answered_beneath(error)
        status, headers, body = rendered(error)
        lines = [f"HTTP/1.1 {status} {http.HTTPStatus(status).phrase}", *(f"{n}: {v}" for n, v in headers.items())]
        self.transport.write("\r\n".join([*lines, "", ""]).encode("latin-1") + body)
        self.transport.close()
