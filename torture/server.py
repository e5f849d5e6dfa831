"""A real MLflow server that can be killed and started again, and a door before it that misbehaves on request."""

import atexit
import functools
import http.client
import os
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import requests

PROPER, ERRORS, HANGS, LOSES = "proper", "errors", "hangs", "loses"


class Server:
    """`mlflow server` on the database `store` (by default SQLite in `folder`), its artifacts in `folder/artifacts`."""

    def __init__(self, folder: Path, store: str = "", workers: int = 1) -> None:
        self.folder = folder
        self._store = store or f"sqlite:///{folder}/mlflow.db"
        self._workers = workers
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self._process: subprocess.Popen[bytes] | None = None
        self.start()

    def start(self) -> None:
        """Start it on its store, or start it again."""
        command = [sys.executable, "-m", "mlflow", "server", "--port", str(self.port), "--workers", str(self._workers)]
        command += ["--backend-store-uri", self._store]
        command += ["--artifacts-destination", str(self.folder / "artifacts")]
        kept = {name: value for name, value in os.environ.items() if not name.startswith("MLFLOW_")}
        kept["MLFLOW_SERVER_ENABLE_JOB_EXECUTION"] = "false"  # starts three times as fast
        with (self.folder / "server.log").open("ab") as log:
            self._process = subprocess.Popen(
                command, cwd=self.folder, stdout=log, stderr=log, env=kept, start_new_session=True
            )
        for _ in range(600):
            if self._process.poll() is not None:
                raise RuntimeError(f"mlflow server ended: {(self.folder / 'server.log').read_text()[-2000:]}")
            try:
                if requests.get(f"{self.url}/health", timeout=1).ok:
                    return
            except requests.RequestException:
                time.sleep(0.1)
        raise RuntimeError("mlflow server did not start")

    def kill(self) -> None:
        """End it and its workers with SIGKILL."""
        if self._process:
            os.killpg(self._process.pid, 9)
            self._process.wait()
            self._process = None


@contextmanager
def mlflow_server(folder: Path, store: str = "", workers: int = 1) -> Iterator[str]:
    """A server that passes artifacts on, as long as the block lasts; yields its address."""
    server = Server(folder, store, workers)
    try:
        yield server.url
    finally:
        server.kill()


@functools.cache
def shared_server() -> Server:
    """One server for all that runs in this process: it takes seconds to start."""
    folder = tempfile.TemporaryDirectory(prefix="torture-mlflow-")
    server = Server(Path(folder.name))
    atexit.register(folder.cleanup)
    atexit.register(server.kill)
    return server


class Door(ThreadingHTTPServer):
    """Hands requests on to `server`, or does not, as `mode` says.

    `errors`: answers 500. `hangs`: takes a request and never answers. `loses`: the server does what it is asked to, and
    the connection breaks before its answer.
    """

    daemon_threads = True

    def __init__(self, server: Server) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.server = server
        self.mode = PROPER
        self.url = f"http://127.0.0.1:{self.server_port}"
        self.lost = 0

    def handle_error(self, request: object, client_address: object) -> None:
        """Broken connections are what this is for."""


@contextmanager
def door(server: Server) -> Iterator[Door]:
    """A door that is open as long as the block lasts."""
    with Door(server) as one:
        Thread(target=one.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()
        yield one
        one.shutdown()


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: Door

    def _any(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        mode = self.server.mode
        if mode == HANGS:
            time.sleep(3600)
        if mode == ERRORS:
            self._answer(500, b'{"error_code": "INTERNAL_ERROR", "message": "broken"}', "application/json")
            return
        upstream = http.client.HTTPConnection("127.0.0.1", self.server.server.port, timeout=30)
        headers = {name: value for name, value in self.headers.items() if name.lower() not in ("host", "connection")}
        upstream.request(self.command, self.path, body, headers)
        answer = upstream.getresponse()
        content = answer.read()
        upstream.close()
        if mode == LOSES:
            self.server.lost += 1
            self.connection.shutdown(socket.SHUT_RDWR)
            self.close_connection = True
            return
        self._answer(answer.status, content, answer.getheader("Content-Type", "application/json"))

    do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = _any

    def _answer(self, status: int, content: bytes, kind: str) -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *_: object) -> None:
        pass


def free_port() -> int:
    """A port of this machine that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
