"""Patches: the same number gives the same patch, foreground where asked, and only training is augmented."""

import multiprocessing
import os
import signal

import numpy as np
import pytest
import torch

from heartseg.config import with_values
from heartseg.data.augmentation import make_batch
from heartseg.data.loaders import Patches, patch_loader

PLAIN = {
    "affine_probability": "0", "gamma": "0", "shading": "0", "noise": "0", "low_resolution_probability": "0",
    "centre_jitter": "0", "crop_probability": "0", "turned_views": "0",
}  # fmt: skip
CPU = torch.device("cpu")


def image_of(patches: Patches, index: int) -> torch.Tensor:
    return make_batch([patches[index].patch], CPU)[0][0]


def label_of(patches: Patches, index: int) -> torch.Tensor:
    return make_batch([patches[index].patch], CPU)[1][0]


def images(patches: Patches, config, *, epoch: int, start: int = 0) -> list[torch.Tensor]:
    batches = patch_loader(patches, epoch=epoch, start=start, config=config)
    return [make_batch([sample.patch for sample in batch.samples], CPU)[0] for batch in batches]


def test_a_patch_is_a_function_of_seed_and_number(prepared_cases, tiny_config):
    first, second = Patches(prepared_cases, tiny_config), Patches(prepared_cases, tiny_config)
    for index in (5, 0, 3):
        assert torch.equal(image_of(first, index), image_of(second, index))
    assert not torch.equal(image_of(first, 0), image_of(first, 1))


def test_epochs_differ_and_batches_start_where_asked(prepared_cases, tiny_config):
    config = with_values(tiny_config, {"batch_size": "2"})
    patches = Patches(prepared_cases, config)
    whole, other = images(patches, config, epoch=1), images(patches, config, epoch=2)
    rest = images(patches, config, epoch=1, start=2)
    assert [len(batch) for batch in whole] == [2, 2, 2]
    assert torch.equal(whole[2], rest[0])
    assert not torch.equal(whole[0], other[0])


def test_worker_processes_draw_the_same_patches(prepared_cases, tiny_config):
    config = with_values(tiny_config, {"data.workers": "2"})
    patches = Patches(prepared_cases, tiny_config)
    here, there = images(patches, tiny_config, epoch=0), images(patches, config, epoch=0)
    assert all(torch.equal(a, b) for a, b in zip(here, there, strict=True))


def test_worker_processes_leave_signals_to_their_parent_and_end_with_the_generator(prepared_cases, tiny_config):
    config = with_values(tiny_config, {"data.workers": "2"})
    batches = patch_loader(Patches(prepared_cases, config), epoch=0, start=0, config=config)
    next(batches)
    workers = multiprocessing.active_children()
    for worker in workers:
        os.kill(worker.pid, signal.SIGINT)
        os.kill(worker.pid, signal.SIGTERM)
    next(batches)
    batches.close()
    assert [worker.exitcode for worker in workers] == [0, 0]


def test_every_case_takes_its_turn(prepared_cases, tiny_config):
    patches = Patches(prepared_cases, tiny_config)
    assert sorted(patches._case_of(number) for number in range(6)) == [0, 0, 1, 1, 2, 2]


def test_patches_lie_round_the_atrium_or_anywhere(prepared_cases, tiny_config):
    size = {
        "spatial_size": "16,8,8",
        "patches_per_epoch": "40",
        "centre_jitter": "3",
        "crop_probability": "0",
        "foreground_fraction": "1",
    }
    aimed = Patches(prepared_cases, with_values(tiny_config, size))
    anywhere = Patches(prepared_cases, with_values(tiny_config, {**size, "foreground_fraction": "0"}))
    assert all(label_of(aimed, index).any() for index in range(40))
    assert not all(label_of(anywhere, index).any() for index in range(40))


def test_a_patch_in_the_middle_shows_the_atrium_in_its_middle(prepared_cases, tiny_config):
    patches = Patches(prepared_cases, with_values(tiny_config, {**PLAIN, "spatial_size": "16,16,8"}))
    for index in range(3):
        inside = torch.nonzero(label_of(patches, index)[0]).float()
        middle = (inside.amin(0) + inside.amax(0)) / 2
        assert (middle - torch.tensor([7.5, 7.5, 3.5])).abs().max() <= 1


def test_a_patch_larger_than_the_volume_shows_its_darkest_value_beyond(prepared_cases, tiny_config):
    patches = Patches(prepared_cases, with_values(tiny_config, {"spatial_size": "32,32,16", **PLAIN}))
    case = prepared_cases[patches._case_of(0)]
    image, label = image_of(patches, 0)[0], label_of(patches, 0)[0]
    assert label.sum() == case.label.sum()
    assert image[0, 0, 0] == pytest.approx(float(case.image.min()))
    assert image.sum() == pytest.approx(
        float(case.image.astype(np.float64).sum()) + (32 * 32 * 16 - case.image.size) * float(case.image.min()),
        rel=1e-3,
    )


def test_the_locators_view_comes_with_every_nth_patch(prepared_cases, tiny_config):
    patches = Patches(prepared_cases, with_values(tiny_config, {"locator_every": "3"}))
    assert [patches[index].overview is not None for index in range(6)] == [True, False, False] * 2
    views = Patches(prepared_cases, with_values(tiny_config, {"locator_every": "1", **PLAIN}))
    for index in range(6):
        image, label = make_batch([views[index].overview], CPU)
        assert image.shape == label.shape == (1, 1, 16, 16, 8)
        assert label.sum() >= 8
    blind = Patches(prepared_cases, with_values(tiny_config, {"locator": "false"}))
    assert blind[0].overview is None


def numbers(config, prepared_cases, *, rank: int, ranks: int, start: int = 0) -> list[list[float]]:
    """What identifies each patch of each batch of a process, and the sizes of the whole batches."""
    patches = Patches(prepared_cases, config)
    batches = patch_loader(patches, epoch=0, start=start, config=config, rank=rank, ranks=ranks)
    return [[float(make_batch([sample.patch], CPU)[0].sum()) for sample in batch.samples] for batch in batches]


def test_processes_share_a_batch_out_between_them(prepared_cases, tiny_config):
    one = with_values(tiny_config, {"patches_per_epoch": "10", "batch_size": "4"})
    two = with_values(one, {"batch_size": "2"})
    whole = numbers(one, prepared_cases, rank=0, ranks=1)
    shares = [numbers(two, prepared_cases, rank=rank, ranks=2) for rank in (0, 1)]
    assert [first + second for first, second in zip(*shares, strict=True)][:2] == whole[:2]
    # The last batch has two patches, which the first process has; the other draws the last one again.
    assert shares[0][2] == whole[2]
    assert shares[1][2] == [whole[2][1]] * 2


def test_a_batch_says_which_rows_show_a_view(prepared_cases, tiny_config):
    config = with_values(tiny_config, {"patches_per_epoch": "7", "batch_size": "3", "locator_every": "2"})
    batches = list(patch_loader(Patches(prepared_cases, config), epoch=1, start=0, config=config))
    assert [batch.size for batch in batches] == [3, 3, 1]
    # Patches 7 to 13 of the run: 8, 10 and 12 have a view.
    assert [batch.views for batch in batches] == [[1], [0, 2], []]
    for batch in batches:
        assert [row for row, sample in enumerate(batch.samples) if sample.overview] == batch.views


def test_a_turned_view_shows_the_scan_turned_and_no_atrium(prepared_cases, tiny_config):
    settings = {**PLAIN, "locator_every": "1", "patches_per_epoch": "20"}
    upright = Patches(prepared_cases, with_values(tiny_config, settings))
    turned = Patches(prepared_cases, with_values(tiny_config, {**settings, "turned_views": "0.6"}))
    labels = [make_batch([turned[index].overview], CPU)[1].any() for index in range(20)]
    assert 1 <= sum(map(bool, labels)) < 18
    for index, shows in enumerate(labels):
        images = [make_batch([patches[index].overview], CPU)[0] for patches in (upright, turned)]
        assert torch.equal(*images) == bool(shows)


def test_a_smaller_field_of_view_is_dark_beyond(prepared_cases, tiny_config):
    plain = {**PLAIN, "foreground_fraction": "1"}
    settings = {**plain, "crop_probability": "1", "crop_smallest": "20", "crop_largest": "20"}
    patches = Patches(prepared_cases, with_values(tiny_config, settings))
    whole = Patches(prepared_cases, with_values(tiny_config, plain))
    for index in range(3):
        cut, full = (image_of(one, index)[0] for one in (patches, whole))
        case = prepared_cases[patches._case_of(index)]
        dark = cut <= float(case.image.min()) + 1e-3
        assert torch.allclose(cut[~dark], full[~dark], atol=1e-3)
        assert dark.sum() > 200
