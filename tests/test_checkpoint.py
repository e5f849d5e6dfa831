"""Checkpoints: torn and foreign ones, and that the file before stays."""

import pytest
import torch

from heartseg.errors import CheckpointError, StorageError
from heartseg.training import checkpoint as checkpoints
from tests.test_loop import fresh_state


@pytest.fixture
def saved(tmp_path, tiny_config):
    state = fresh_state(tiny_config)
    for epoch in (1, 2):
        state.epoch = epoch
        checkpoints.save_checkpoint(tmp_path, state, {}, run_id="r", config="c", split="s")
    return tmp_path


def test_the_newest_is_taken_and_the_last_two_are_kept(saved):
    assert {path.name for path in saved.glob("*.pt")} == {"checkpoint-even.pt", "checkpoint-odd.pt"}
    assert checkpoints.newest_checkpoint(saved)[0].progress == (2, 0)


def test_a_torn_one_is_named_and_the_one_before_is_used(saved):
    torn = saved / "checkpoint-even.pt"
    torn.write_bytes(torn.read_bytes()[:-100])
    found, passed_over = checkpoints.newest_checkpoint(saved)
    assert found.progress == (1, 0)
    assert passed_over == [f"{torn} is torn or not a checkpoint."]


def test_a_foreign_file_is_refused(tmp_path):
    torch.save({"weights": torch.ones(2)}, tmp_path / "checkpoint-even.pt")
    with pytest.raises(CheckpointError, match=r"is not a checkpoint of this version"):
        checkpoints.read_checkpoint(tmp_path / "checkpoint-even.pt")


def test_a_pickle_is_not_executed(tmp_path):
    import pickle

    class Evil:
        def __reduce__(self):
            return (exec, ("raise SystemExit('executed')",))

    (tmp_path / "checkpoint-even.pt").write_bytes(pickle.dumps(Evil()))
    with pytest.raises(CheckpointError, match="torn or not a checkpoint"):
        checkpoints.read_checkpoint(tmp_path / "checkpoint-even.pt")


def test_a_network_of_another_shape_is_refused(saved, tiny_config):
    from heartseg.config import with_values

    other = fresh_state(with_values(tiny_config, {"channels": "4,8,16"}))
    with pytest.raises(CheckpointError, match="does not fit the network"):
        checkpoints.restore_state(other, checkpoints.newest_checkpoint(saved)[0])


def test_a_folder_that_cannot_be_made_is_one_sentence(tmp_path, tiny_config):
    (tmp_path / "file").write_text("")
    with pytest.raises(StorageError, match=r"cannot be written"):
        checkpoints.save_checkpoint(
            tmp_path / "file" / "x", fresh_state(tiny_config), {}, run_id="", config="", split=""
        )
