"""What a run puts on record, kept on disk until the tracking store has it: a journal, and the files that it names.

A spool is a folder `spool-N` in the run's own folder, held by one process at a time:

- `journal.jsonl`: an entry a line, in order, each flushed to disk before it is told of. What is torn at the end by a
  killed process was never told of, and is dropped.
- `delivered`: the bytes of the journal that the store has. It may lag behind: what is delivered twice must do no harm.
- `files/`: artifacts by their names in the run. A later one of a name takes the place of one that still waits.
- `about.json`: the run, the process that writes, and the store, without any password.
"""

import errno
import fcntl
import json
import os
import shutil
import threading
from collections import Counter, deque
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from itertools import count
from pathlib import Path
from typing import Any

from heartseg import processes, storage
from heartseg.errors import StorageError

NAME = "spool"
ABOUT, JOURNAL, DELIVERED, FILES, LOCK = "about.json", "journal.jsonl", "delivered", "files", "lock"


@dataclass(frozen=True)
class Entry:
    """Something to be put on record: `kind` and what belongs to it. `end` is where its line ends in the journal.

    `again` says that it may have been delivered before, by a process that did not live to note it.
    """

    kind: str
    content: Mapping[str, Any]
    end: int
    again: bool


class Spool:
    """The entries of a run that wait. One thread may add to it while another takes from it."""

    def __init__(self, folder: Path, lock: int) -> None:
        self.folder = folder
        about = json.loads((folder / ABOUT).read_text())
        self.run_id: str = about["run_id"]
        self.process: str = about["process"]
        self.store: str = about["store"]
        self._lock = lock
        self._guard = threading.Lock()
        self._waiting: deque[Entry] = deque()
        self._named: Counter[str] = Counter()  # how many entries that wait name a file
        self._journal = os.open(folder / JOURNAL, os.O_RDWR | os.O_CREAT | os.O_APPEND, 0o644)
        self._read = self._done = self._already()
        self._take_up(again=True)

    @classmethod
    def create(cls, place: Path, *, run_id: str, store: str) -> "Spool":
        """A new one in the run's folder `place`; `store` is an address that may be shown.

        Raises:
            StorageError: If the folder cannot be written.
        """
        folder = place / NAME
        try:
            place.mkdir(parents=True, exist_ok=True)
            for number in count(1):
                folder = place / f"{NAME}-{number}"
                with suppress(FileExistsError):
                    folder.mkdir()
                    break
            lock = _locked(folder)
        except OSError as error:
            raise _unwritable(folder, error) from error
        assert lock is not None  # noqa: S101 - nobody looks into a folder that does not say what it is about
        about = {"run_id": run_id, "process": processes.identity(), "store": store}
        storage.write_text(folder / ABOUT, json.dumps(about, indent=1))
        return cls(folder, lock)

    @classmethod
    def take(cls, folder: Path) -> "Spool | None":
        """The one in `folder`; None while another process holds it, or if it has just been delivered.

        Raises:
            StorageError: If it cannot be read or is not whole.
        """
        try:
            lock = _locked(folder) if (folder / ABOUT).exists() else None
            if lock is None:
                return None
            if (folder / ABOUT).exists():
                return cls(folder, lock)
            os.close(lock)
            return None
        except (OSError, ValueError, KeyError) as error:
            raise StorageError(f"The spool {folder} cannot be read: {error}.") from error

    @property
    def waiting(self) -> int:
        """How many entries wait."""
        with self._guard:
            return len(self._waiting)

    def add(self, kind: str, content: Mapping[str, Any], files: Mapping[str, Path | str | bytes] | None = None) -> None:
        """Add an entry: on disk when this returns. `files` maps names of artifacts to files, or to what
        is in them.

        A file is linked where the disk allows it: it may be replaced afterwards, but not changed in place.

        Raises:
            StorageError: If the disk is full or the folder cannot be written; nothing was added then.
        """
        files = files or {}
        with self._guard:
            # Before a file is there: an earlier entry of that name may be delivered at this moment.
            self._named.update(files.keys())
        for name, source in files.items():
            if isinstance(source, Path):
                storage.write_with(self.file(name), partial(_link, source))
            else:
                storage.write_bytes(self.file(name), source.encode() if isinstance(source, str) else source)
        entry = {"kind": kind, **content, **({"files": list(files)} if files else {})}
        self._append(json.dumps(entry).encode() + b"\n")
        with self._guard:
            self._named.subtract(files.keys())

    def first(self) -> Entry | None:
        """The entry that is next."""
        with self._guard:
            return self._waiting[0] if self._waiting else None

    def file(self, name: str) -> Path:
        """Where the artifact `name` lies while it waits."""
        return self.folder / FILES / name

    def remove_first(self) -> None:
        """Note that the next entry is on record; its files go unless a later entry names them too."""
        with self._guard:
            entry = self._waiting.popleft()
            self._done = entry.end
            (self.folder / DELIVERED).write_text(str(entry.end))
            for name in entry.content.get("files", ()):
                self._named[name] -= 1
                if not self._named[name]:
                    self.file(name).unlink(missing_ok=True)

    def close(self) -> None:
        """Let go of it. One in which nothing waits is removed, and its folder where that holds nothing else."""
        if not self.waiting:
            # First: what was cut off in removing is no spool any more.
            (self.folder / ABOUT).unlink(missing_ok=True)
            shutil.rmtree(self.folder, ignore_errors=True)
            with suppress(OSError):
                self.folder.parent.rmdir()
        os.close(self._journal)
        os.close(self._lock)

    def _append(self, line: bytes) -> None:
        # A signal may have cut the last one off, between its line and the note of it.
        self._take_up(again=False)
        try:
            if os.write(self._journal, line) < len(line):
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
            os.fsync(self._journal)
        except OSError as error:
            os.ftruncate(self._journal, self._read)
            raise _unwritable(self.folder, error) from error
        self._take_up(again=False)

    def _already(self) -> int:
        try:
            done = int((self.folder / DELIVERED).read_text())
        except (FileNotFoundError, ValueError):
            return 0
        return min(done, os.fstat(self._journal).st_size)

    def _take_up(self, *, again: bool) -> None:
        """Take up what the journal holds beyond what was read of it, and cut off what is torn."""
        size = os.fstat(self._journal).st_size
        if size == self._read:
            return
        for line in os.pread(self._journal, size - self._read, self._read).splitlines(keepends=True):
            content = _whole(line)
            if content is None:
                os.ftruncate(self._journal, self._read)
                return
            with self._guard:
                end = self._read + len(line)
                self._waiting.append(Entry(content.pop("kind"), content, end, again))
                self._named.update(content.get("files", ()))
                self._read = end


def spools_in(folder: Path) -> Iterator[Path]:
    """The folders of all spools below a folder, those of one run in the order they were begun."""
    found = [path.parent for path in folder.rglob(f"{NAME}-*/{ABOUT}")]
    yield from sorted(found, key=lambda path: (path.parent, int(path.name.rpartition("-")[2])))


def _whole(line: bytes) -> dict[str, Any] | None:
    if not line.endswith(b"\n"):
        return None
    try:
        content = json.loads(line)
    except ValueError:
        return None
    return content if isinstance(content, dict) and "kind" in content else None


def _locked(folder: Path) -> int | None:
    """The lock of a spool, held until it is closed or this process ends; None while another holds it."""
    lock = os.open(folder / LOCK, os.O_RDWR | os.O_CREAT, 0o644)
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        os.close(lock)
        return None
    return lock


def _link(source: Path, beside: Path) -> None:
    beside.unlink()
    try:
        os.link(source, beside)
    except OSError:
        shutil.copyfile(source, beside)


def _unwritable(folder: Path, error: OSError) -> StorageError:
    return StorageError(
        f"{folder} cannot be written: {error.strerror or error}.",
        hint="What is to be put on record is kept there first: free some space or choose another folder.",
    )
