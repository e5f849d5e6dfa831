"""Checkpoints: torn and foreign ones, and that the file before stays."""

import io

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
    assert passed_over == [f"{torn} is torn or not a checkpoint of this version of heartseg."]


@pytest.mark.parametrize("share", [0.0, 0.3, 0.9999])
def test_one_flipped_bit_is_noticed_where_torch_would_take_it_for_a_weight(saved, share):
    changed = saved / "checkpoint-even.pt"
    content = bytearray(changed.read_bytes())
    content[int(share * len(content))] ^= 1
    changed.write_bytes(content)
    with pytest.raises(CheckpointError, match=f"{changed} is torn or not a checkpoint"):
        checkpoints.read_checkpoint(changed)


def rewrite(path, **fields):
    """The checkpoint at `path` with other fields, as something that is no training would write it."""
    content = {**checkpoints.read_checkpoint(path).content, **fields}
    buffer = io.BytesIO()
    torch.save({name: value for name, value in content.items() if value is not ...}, buffer)
    path.write_bytes(buffer.getvalue() + checkpoints._digest(buffer.getvalue()))


@pytest.mark.parametrize(("field", "value"), [("history", ...), ("epoch", "two"), ("network", []), ("run_id", 5)])
def test_a_field_that_is_missing_or_of_another_kind_is_named_and_the_one_before_is_used(saved, field, value):
    rewrite(saved / "checkpoint-even.pt", **{field: value})
    found, passed_over = checkpoints.newest_checkpoint(saved)
    assert found.progress == (1, 0)
    assert f"its field {field} is missing or of another kind" in passed_over[0]


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("gradients", {"no such parameter": 1}),
        ("best", {"weight": torch.ones(2)}),
        ("history", [{"epoch": 1}]),
        ("random", {}),
        ("optimizer", {"state": {}, "param_groups": []}),
    ],
)
def test_what_no_training_wrote_is_refused_when_it_is_taken_up(saved, tiny_config, field, value):
    rewrite(saved / "checkpoint-even.pt", **{field: value})
    with pytest.raises(CheckpointError, match="does not fit the network"):
        checkpoints.restore_state(fresh_state(tiny_config), checkpoints.newest_checkpoint(saved)[0])


def test_moments_of_another_shape_are_refused(saved, tiny_config):
    state = fresh_state(tiny_config)
    for parameter in state.network.parameters():
        parameter.grad = torch.zeros_like(parameter)
    state.optimizer.step()
    moments = state.optimizer.state_dict()
    moments["state"][0]["exp_avg"] = torch.zeros(3)
    rewrite(saved / "checkpoint-even.pt", optimizer=moments)
    with pytest.raises(CheckpointError, match="does not fit the network"):
        checkpoints.restore_state(fresh_state(tiny_config), checkpoints.newest_checkpoint(saved)[0])


def test_a_foreign_file_is_refused(tmp_path):
    torch.save({"weights": torch.ones(2)}, tmp_path / "checkpoint-even.pt")
    with pytest.raises(CheckpointError, match=r"is torn or not a checkpoint of this version"):
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
