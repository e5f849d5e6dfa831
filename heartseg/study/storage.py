"""Where studies are kept: Optuna's storages, opened from one address."""

import os
import random
import time
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import optuna
from filelock import FileLock, Timeout
from optuna.exceptions import ExperimentalWarning, StorageInternalError
from optuna.storages import BaseStorage, GrpcStorageProxy, JournalStorage, RDBStorage
from optuna.storages.journal import JournalFileBackend, JournalFileSymlinkLock
from optuna.trial import FrozenTrial
from sqlalchemy.engine import make_url
from sqlalchemy.exc import IntegrityError, ProgrammingError, SQLAlchemyError

from heartseg.addresses import public_address
from heartseg.errors import StudyError

OnStale = Callable[[optuna.Study, FrozenTrial], None]
JOURNAL, GRPC, SQLITE = "journal:///", "grpc://", "sqlite"
HEARTBEAT_SECONDS, GRACE_SECONDS = 10, 60
ATTEMPTS = 6
# What a wrong address, a missing driver or a closed door raise besides.
OPENING_ERRORS = (OSError, ImportError, ValueError)
EXPECTED = (
    "Give sqlite:///FILE for one process, postgresql+psycopg://USER@HOST/NAME, journal:///FILE or grpc://HOST:PORT for "
    "several."
)


@contextmanager
def opened(address: str, *, on_stale: OnStale | None = None) -> Iterator[BaseStorage]:
    """The storage at `address`, closed at the end.

    Databases get a heartbeat: a trial whose process has not been heard of for a minute is failed and handed to
    `on_stale`.

    Raises:
        StudyError: If it is not there or does not answer.
    """
    # What becomes of a trial is said in one line where it ends; Optuna's warning of it is a traceback.
    optuna.logging.set_verbosity(optuna.logging.ERROR)
    warnings.filterwarnings("ignore", category=ExperimentalWarning)
    with answering(address, *OPENING_ERRORS):
        storage = _open(address, on_stale)
    try:
        yield storage
    finally:
        storage.remove_session()


@contextmanager
def answering(address: str, *more: type[Exception]) -> Iterator[None]:
    """Turn what a failing storage raises, and errors of the kinds `more`, into one sentence.

    Raises:
        StudyError: Instead of Optuna's and the database's own errors.
    """
    kinds: tuple[type[Exception], ...] = (SQLAlchemyError, StorageInternalError, *more)
    try:
        yield
    except kinds as error:
        place = public_address(address)
        reason = (str(error.__cause__ or error).strip().splitlines() or ["no reason given"])[0].replace(address, place)
        raise StudyError(f"The study storage {place} failed: {reason.rstrip('.')}.", hint=EXPECTED) from error


@contextmanager
def alone(address: str) -> Iterator[None]:
    """Keep a SQLite storage to this process, where several would wait for one another and fail.

    Raises:
        StudyError: If another process works on it.
    """
    path = _sqlite_path(address)
    if path is None:
        yield
        return
    lock = FileLock(path.with_name(path.name + ".lock"))
    try:
        lock.acquire(timeout=0)
    except Timeout:
        raise StudyError(
            f"Another process works on {path}.", hint=f"Wait for it, or share the work: {EXPECTED}"
        ) from None
    except OSError as error:
        raise StudyError(f"{path} cannot be written: {error.strerror or error}.", hint=EXPECTED) from error
    try:
        yield
    finally:
        lock.release()


def check_shared(address: str, workers: int) -> None:
    """Refuse several workers on a storage that one process alone can write to.

    Raises:
        StudyError: For SQLite.
    """
    if workers > 1 and address.startswith(SQLITE):
        raise StudyError(
            f"{workers} workers cannot share {public_address(address)}: SQLite lets one process write at a time, and "
            "trials of the others would fail while they wait.",
            hint=EXPECTED,
        )


def is_alone(address: str) -> bool:
    """True where only one process works on a storage: a trial that another left running is lost."""
    return _sqlite_path(address) is not None


def _open(address: str, on_stale: OnStale | None) -> BaseStorage:
    if address.startswith(JOURNAL):
        path = Path(address.removeprefix(JOURNAL))
        path.parent.mkdir(parents=True, exist_ok=True)
        return JournalStorage(_Journal(str(path), _MendingLock(str(path))))
    if address.startswith(GRPC):
        parts = urlsplit(address)
        if not parts.hostname or not parts.port:
            raise ValueError("host or port is missing")
        proxy = GrpcStorageProxy(host=parts.hostname, port=parts.port)
        proxy.wait_server_ready(timeout=10)
        return proxy
    if file := _sqlite_path(address):
        file.parent.mkdir(parents=True, exist_ok=True)
    for attempt in range(ATTEMPTS):
        try:
            return _database(address, on_stale)
        except (IntegrityError, ProgrammingError):
            # Several that come first make the tables at once, and all but one fail.
            if attempt + 1 == ATTEMPTS:
                raise
            time.sleep((1 + attempt) * random.uniform(0.1, 1))  # noqa: S311
    raise AssertionError  # pragma: no cover - the last attempt returns or raises


class _Journal(JournalFileBackend):
    """Optuna's journal, that says of a full disk that the storage failed, as databases do."""

    def append_logs(self, logs: list[dict[str, Any]]) -> None:
        try:
            super().append_logs(logs)
        except OSError as error:
            raise StorageInternalError(str(error)) from error


class _MendingLock(JournalFileSymlinkLock):
    """Optuna's lock of a journal. Whoever holds it may write, and first cuts off the line that a full disk or a killed
    process left torn: what Optuna appended to that would make the study unreadable."""

    def __init__(self, journal: str) -> None:
        super().__init__(journal)
        self._journal = Path(journal)

    def acquire(self) -> bool:
        acquired = super().acquire()
        try:
            _cut_torn_line(self._journal)
        except OSError:
            self.release()
            raise
        return acquired


def _cut_torn_line(path: Path) -> None:
    if not path.stat().st_size:
        return
    with path.open("rb+") as file:
        file.seek(-1, os.SEEK_END)
        if file.read() != b"\n":
            file.seek(0)
            file.truncate(file.read().rfind(b"\n") + 1)


def _database(address: str, on_stale: OnStale | None) -> BaseStorage:
    return RDBStorage(
        address,
        heartbeat_interval=HEARTBEAT_SECONDS,
        grace_period=GRACE_SECONDS,
        heartbeat_stale_trial_callback=on_stale,
    )


def _sqlite_path(address: str) -> Path | None:
    """The file of a SQLite address; None for other storages and for one in memory."""
    if not address.startswith(SQLITE):
        return None
    name = make_url(address).database
    return Path(name) if name and name != ":memory:" else None
