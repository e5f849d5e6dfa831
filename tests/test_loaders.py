"""Patches: the same number gives the same patch, foreground where asked, and only training is augmented."""

import numpy as np
import pytest
import torch

from heartseg.config import with_values
from heartseg.data.loaders import Patches, patch_loader
from heartseg.errors import ConfigError

PLAIN = {"intensity_scale": "0", "intensity_shift": "0", "affine_probability": "0"}


def test_a_patch_is_a_function_of_seed_and_number(prepared_cases, tiny_config):
    first, second = Patches(prepared_cases, tiny_config), Patches(prepared_cases, tiny_config)
    for index in (5, 0, 3):
        assert torch.equal(first[index]["image"], second[index]["image"])
    assert not torch.equal(first[0]["image"], first[1]["image"])


def test_epochs_differ_and_batches_start_where_asked(prepared_cases, tiny_config):
    config = with_values(tiny_config, {"batch_size": "2"})
    patches = Patches(prepared_cases, config)
    whole = [batch["image"] for batch in patch_loader(patches, epoch=1, start=0, config=config)]
    rest = [batch["image"] for batch in patch_loader(patches, epoch=1, start=2, config=config)]
    other = [batch["image"] for batch in patch_loader(patches, epoch=2, start=0, config=config)]
    assert (len(whole), len(rest)) == (3, 1)
    assert torch.equal(whole[2], rest[0])
    assert not torch.equal(whole[0], other[0])


def test_worker_processes_draw_the_same_patches(prepared_cases, tiny_config):
    config = with_values(tiny_config, {"data.workers": "2"})
    patches = Patches(prepared_cases, tiny_config)
    here = [batch["image"] for batch in patch_loader(patches, epoch=0, start=0, config=tiny_config)]
    there = [batch["image"] for batch in patch_loader(patches, epoch=0, start=0, config=config)]
    assert all(torch.equal(a, b) for a, b in zip(here, there, strict=True))


def test_every_case_takes_its_turn(prepared_cases, tiny_config):
    patches = Patches(prepared_cases, tiny_config)
    assert sorted(patches._case_of(number) for number in range(6)) == [0, 0, 1, 1, 2, 2]


def test_foreground_patches_hold_the_atrium_and_others_lie_anywhere(prepared_cases, tiny_config):
    size = {"spatial_size": "16,8,8", "patches_per_epoch": "40"}
    aimed = Patches(prepared_cases, with_values(tiny_config, {**size, "foreground_fraction": "1"}))
    anywhere = Patches(prepared_cases, with_values(tiny_config, {**size, "foreground_fraction": "0"}))
    assert all(aimed[index]["label"].any() for index in range(40))
    assert not all(anywhere[index]["label"].any() for index in range(40))


def test_a_patch_larger_than_the_volume_is_padded(prepared_cases, tiny_config):
    patch = Patches(prepared_cases, with_values(tiny_config, {"spatial_size": "32,32,16", **PLAIN}))[0]
    assert patch["image"].shape == patch["label"].shape == (1, 32, 32, 16)
    assert patch["label"].sum() == prepared_cases[Patches(prepared_cases, tiny_config)._case_of(0)].label.sum()


def test_flips_move_image_and_label_together(prepared_cases, tiny_config):
    config = with_values(tiny_config, {"flip_probability": "1", "spatial_size": "32,32,16", **PLAIN})
    plain = Patches(prepared_cases, with_values(config, {"flip_probability": "0"}))[0]
    flipped = Patches(prepared_cases, config)[0]
    for key in ("image", "label"):
        assert np.array_equal(flipped[key][0], plain[key][0].flip(0, 1, 2))


def test_rotation_and_zoom_move_image_and_label_together(prepared_cases, tiny_config):
    config = with_values(tiny_config, {**PLAIN, "affine_probability": "1", "spatial_size": "24,24,16"})
    plain = Patches(prepared_cases, with_values(config, PLAIN))
    turned = Patches(prepared_cases, config)
    for index in range(3):
        before, after = plain[index], turned[index]
        assert not torch.equal(before["label"], after["label"])
        assert set(after["label"].unique().tolist()) == {0.0, 1.0}
        inside, outside = (after["image"][after["label"] == value].mean() for value in (1, 0))
        assert inside - outside > 1.5


def test_intensity_changes_stay_within_their_settings(prepared_cases, tiny_config):
    config = with_values(tiny_config, {**PLAIN, "intensity_scale": "0.1"})
    plain = Patches(prepared_cases, with_values(config, PLAIN))
    changed = Patches(prepared_cases, config)
    for index in range(6):
        factor = (changed[index]["image"] / plain[index]["image"]).median()
        assert 0.9 <= factor <= 1.1
        assert torch.equal(changed[index]["label"], plain[index]["label"])


def test_rotations_need_two_equal_sides(prepared_cases, tiny_config):
    config = with_values(tiny_config, {"rotate90_probability": "1", "spatial_size": "16,24,8"})
    with pytest.raises(ConfigError, match=r"needs a patch with two equal sides, found training\.spatial_size 16,24,8"):
        Patches(prepared_cases, config)
