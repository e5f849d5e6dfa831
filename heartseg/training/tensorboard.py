"""TensorBoard event files: the scalars of each epoch and a picture of one validation case."""

import io
import os
import socket
import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path

import numpy as np
from tensorboard.compat.proto.event_pb2 import Event, SessionLog
from tensorboard.compat.proto.summary_pb2 import Summary
from tensorboard.summary.writer.record_writer import RecordWriter
from torch.utils.tensorboard import summary

from heartseg.errors import StorageError
from heartseg.training.loop import EpochResult


class EventFiles:
    """The event file of a process. The epochs of a resumed run, `history`, are written again and hide the earlier ones.

    Written here and now, where torch's `SummaryWriter` leaves it to a thread, whose failure on a full disk is a
    traceback beside the point.

    Raises:
        StorageError: If the file cannot be written.
    """

    def __init__(self, folder: Path, *, history: Sequence[EpochResult]) -> None:
        self._path = folder / f"events.out.tfevents.{time.time():010.0f}.{socket.gethostname()}.{os.getpid()}"
        begin = Event(wall_time=time.time(), file_version="brain.Event:2")
        hide = Event(wall_time=time.time(), step=1, session_log=SessionLog(status=SessionLog.START))
        self._append([begin, hide] if history else [begin])
        for result in history:
            self.log(result, None)

    def log(self, result: EpochResult, overlay: np.ndarray | None) -> None:
        """One epoch; `overlay` is uint8 `(H, W, 3)`."""
        self._append(
            Event(wall_time=time.time(), step=result.epoch, summary=content) for content in _summaries(result, overlay)
        )

    def _append(self, events: Iterable[Event]) -> None:
        records = io.BytesIO()
        writer = RecordWriter(records)
        for event in events:
            writer.write(event.SerializeToString())
        before = self._path.stat().st_size if self._path.exists() else 0
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            with self._path.open("ab") as file:
                file.write(records.getbuffer())
        except OSError as error:
            with suppress(OSError):
                os.truncate(self._path, before)
            raise StorageError(
                f"{self._path} cannot be written: {error.strerror or error}.",
                hint="Free some space, then go on with --resume auto.",
            ) from error


def _summaries(result: EpochResult, overlay: np.ndarray | None) -> Iterator[Summary]:
    for name, value in result.metrics().items():
        yield summary.scalar(name, value)
    if overlay is not None:
        yield summary.image("validation", overlay, dataformats="HWC")
