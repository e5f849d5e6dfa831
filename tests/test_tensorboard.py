"""TensorBoard's files, read by TensorBoard."""

import time

import numpy as np
import pytest
from tensorboard.backend.event_processing.event_accumulator import EventAccumulator

from heartseg.errors import StorageError
from heartseg.training.loop import EpochResult
from heartseg.training.tensorboard import EventFiles


def epoch(number: int, loss: float) -> EpochResult:
    return EpochResult(number, loss, 0.5, 0.25, 0.125, 2.0, is_best=True)


def test_tensorboard_reads_scalars_and_pictures(tmp_path):
    files = EventFiles(tmp_path, history=[])
    files.log(epoch(1, 0.75), np.zeros((4, 6, 3), dtype=np.uint8))
    files.log(epoch(2, 0.5), None)
    read = EventAccumulator(str(tmp_path)).Reload()
    assert [(event.step, event.value) for event in read.Scalars("train_loss")] == [(1, 0.75), (2, 0.5)]
    (picture,) = read.Images("validation")
    assert (picture.step, picture.height, picture.width) == (1, 4, 6)


def test_a_resumed_run_hides_the_epochs_that_it_writes_again(tmp_path, monkeypatch):
    EventFiles(tmp_path, history=[]).log(epoch(1, 0.75), None)
    later = time.time() + 10
    monkeypatch.setattr("time.time", lambda: later)
    EventFiles(tmp_path, history=[epoch(1, 0.75)]).log(epoch(2, 0.5), None)
    read = EventAccumulator(str(tmp_path)).Reload()
    assert [event.step for event in read.Scalars("train_loss")] == [1, 2]


def test_a_folder_that_cannot_be_written_is_one_sentence(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(StorageError, match="cannot be written"):
        EventFiles(tmp_path / "file", history=[])
