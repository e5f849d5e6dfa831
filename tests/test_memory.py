"""What a training step takes, before it is taken."""

import pytest
import torch

from heartseg.config import Config, with_values
from heartseg.environment import Precision
from heartseg.errors import OutOfMemory
from heartseg.machine import available_memory
from heartseg.training.memory import fit_batch, step_bytes

FP32 = Precision("fp32", None, False, "a test")
BF16 = Precision("bf16", torch.bfloat16, False, "a test")


def taken(precision: Precision = BF16, **values: str) -> int:
    return step_bytes(with_values(Config(), values), precision)


def test_larger_patches_batches_and_numbers_take_more():
    assert taken(spatial_size="64,80,80") < taken() < taken(spatial_size="96,112,112")
    assert taken() < taken(batch_size="2") < 2 * taken()
    assert taken() < taken(FP32)


def test_the_reckoning_is_near_what_was_measured():
    # Resident memory of three steps of the default network on two cores, beyond that of the process before.
    assert taken() == pytest.approx(152 * 2**20, rel=0.1)
    assert taken(spatial_size="128,128,128") == pytest.approx(360 * 2**20, rel=0.1)
    assert taken(stem="1") == pytest.approx(730 * 2**20, rel=0.1)


def test_a_batch_that_does_not_fit_is_made_smaller_with_as_many_patches_a_step():
    config = with_values(Config(), {"batch_size": "4"})
    fitted = fit_batch(config, BF16, budget=taken(batch_size="2") + 1)
    assert (fitted.training.batch_size, fitted.optimizer.accumulation_steps) == (2, 2)
    assert fit_batch(config, BF16, budget=10**12) == config
    # Three do not go into four.
    assert fit_batch(config, BF16, budget=taken(batch_size="3") + 1) == fitted


def test_a_patch_that_does_not_fit_is_refused_in_one_sentence():
    config = with_values(Config(), {"spatial_size": "512,512,512"})
    with pytest.raises(
        OutOfMemory, match=r"A patch of 512 × 512 × 512 voxels takes about 2\d\.\d+ GB in training, 1\.00 GB"
    ):
        fit_batch(config, BF16, budget=10**9)


def test_there_is_memory_to_be_had():
    assert 2**20 < available_memory() < 2**50
