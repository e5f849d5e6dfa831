"""A PostgreSQL server of its own for tests, from the system's packages (`apt-get install postgresql`)."""

import importlib.util
import os
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest


@contextmanager
def server() -> Iterator[str]:
    """A running server with empty databases `study` and `tracking`; yields its address without a database.

    Skips the test where PostgreSQL or its Python driver is not installed.
    """
    pytest.importorskip("psycopg", reason="psycopg is not installed")
    binaries = _binaries()
    if binaries is None:
        pytest.skip("PostgreSQL is not installed")
    # It refuses to run as root, where it has a user of its own from its package.
    user = "postgres" if os.getuid() == 0 else None
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    folder = Path(tempfile.mkdtemp(prefix="postgres-"))
    try:
        if user:
            shutil.chown(folder, user)
        run = lambda *command: subprocess.run(  # noqa: E731
            command, check=True, user=user, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        run(binaries / "initdb", "-D", folder / "data", "-A", "trust", "-U", "heartseg", "--no-sync")
        options = f"-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off"
        run(binaries / "pg_ctl", "-D", folder / "data", "-w", "-l", folder / "log", "-o", options, "start")
        try:
            for name in ("study", "tracking"):
                run(binaries / "createdb", "-h", "127.0.0.1", "-p", str(port), "-U", "heartseg", name)
            yield f"postgresql+psycopg://heartseg@127.0.0.1:{port}"
        finally:
            run(binaries / "pg_ctl", "-D", folder / "data", "-m", "immediate", "stop")
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def is_installed() -> bool:
    """Whether there is a server, and a driver to talk to it."""
    return _binaries() is not None and importlib.util.find_spec("psycopg") is not None


def _binaries() -> Path | None:
    found = shutil.which("initdb")
    places = [Path(found).resolve().parent] if found else []
    places += sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)
    return next((place for place in places if (place / "createdb").exists()), None)
