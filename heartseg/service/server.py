"""The service as a process: its address, its folder, and an end in order when it is told to."""

import asyncio
import math
import signal
import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial

import uvicorn

from heartseg.errors import ConfigError
from heartseg.service.app import create_app
from heartseg.service.champion import ModelInUse
from heartseg.service.folder import service_folder
from heartseg.service.jobs import Jobs
from heartseg.service.monitoring import Monitoring
from heartseg.service.protocol import protocol_for
from heartseg.service.segmenting import segment
from heartseg.service.settings import ServiceConfig

LONGEST_IDLE = 5.0  # seconds between two requests on one connection
LAST_SECONDS = 1.0  # for answers on their way, after the running scan had its time


def serve(config: ServiceConfig, model: ModelInUse, *, token: str, notify: Callable[[str], None]) -> None:
    """Serve until SIGTERM or SIGINT. `notify` is told the address. A thread may be left in a pass of a network.

    Raises:
        ConfigError: If the address cannot be listened on.
        StorageError: If the folder cannot be written.
    """
    with service_folder(config.service_dir) as folder, _listening(config) as listener:
        jobs = Jobs(config, folder, partial(segment, model=model, config=config))
        monitoring = Monitoring(config, model, jobs)
        server = Server(
            uvicorn.Config(
                create_app(config, model, jobs, monitoring, token=token),
                http=protocol_for(config, monitoring),
                ws="none",
                log_config=None,
                access_log=False,
                server_header=False,
                proxy_headers=False,
                timeout_keep_alive=math.ceil(min(LONGEST_IDLE, config.stall_seconds)),
                timeout_graceful_shutdown=math.ceil(config.stop_seconds + LAST_SECONDS),
            ),
            jobs,
            stop_seconds=config.stop_seconds,
        )
        host, port = listener.getsockname()[:2]
        name = f"[{host}]" if ":" in host else host
        what = f"version {model.version}" if model.version else "the model" if model.segmenter else "no model yet"
        notify(f"Serving {what} on http://{name}:{port}")
        model.follow()
        asyncio.run(_serve(server, listener, jobs))
        model.end()


class Server(uvicorn.Server):
    """uvicorn's server, which drops what waits as soon as it is told to end, and ends as a program that is done."""

    def __init__(self, config: uvicorn.Config, jobs: Jobs, *, stop_seconds: float) -> None:
        super().__init__(config)
        self._jobs, self._stop_seconds = jobs, stop_seconds

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Jobs first: connections end when their clients have their answers."""
        self._jobs.stop()
        timer = asyncio.get_running_loop().call_later(self._stop_seconds, self._jobs.give_up)
        await super().shutdown(sockets)
        timer.cancel()
        self._jobs.give_up()

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        """uvicorn would raise the signal again at the end and lose what comes after."""
        loop = asyncio.get_running_loop()
        for number in (signal.SIGTERM, signal.SIGINT):
            loop.add_signal_handler(number, self.handle_exit, number, None)
        yield


async def _serve(server: Server, listener: socket.socket, jobs: Jobs) -> None:
    await server.serve(sockets=[listener])
    await jobs.end(within=LAST_SECONDS)


@contextmanager
def _listening(config: ServiceConfig) -> Iterator[socket.socket]:
    try:
        family = socket.getaddrinfo(config.host, config.port, type=socket.SOCK_STREAM)[0][0]
        listener = socket.create_server((config.host, config.port), family=family)
    except OSError as error:
        raise ConfigError(
            f"{config.host}:{config.port} cannot be listened on: {error.strerror or error}.",
            hint="Choose another with --host and --port.",
        ) from error
    with listener:
        yield listener
