"""Augmentation: image and label move together, by as much as set, in one resampling."""

from dataclasses import replace

import numpy as np
import pytest
import torch
from torch.nn import functional

from heartseg.config import AugmentationConfig
from heartseg.data.augmentation import Appearance, Draw, _spread, draw_appearance, draw_lattice, make_batch

CPU = torch.device("cpu")
SIZE = (12, 10, 8)
STILL = AugmentationConfig(affine_probability=0, gamma=0, shading=0, noise=0, low_resolution_probability=0)


def volume() -> tuple[torch.Tensor, torch.Tensor]:
    """A part of a scan, of 24 x 20 x 16 voxels: a ramp along all axes, and a box that is not symmetric."""
    i, j, k = torch.meshgrid(*(torch.arange(n, dtype=torch.float32) for n in (24, 20, 16)), indexing="ij")
    label = torch.zeros(24, 20, 16, dtype=torch.uint8)
    label[8:14, 9:12, 5:7] = 1
    return i + 0.1 * j + 0.01 * k, label


def patch(config: AugmentationConfig, seed: int, *, spacing=(1.0, 1.0, 1.0), appearance=None, centre=(11.5, 9.5, 7.5)):
    rng = np.random.RandomState(seed)
    lattice = draw_lattice(rng, config, SIZE, spacing) + np.array(centre)[:, None, None, None]
    image, label = volume()
    draw = Draw(image, label, -5.0, torch.from_numpy(lattice.astype(np.float32)), SIZE, appearance or Appearance())
    images, labels = make_batch([draw], CPU)
    assert images.shape == labels.shape == (1, 1, *SIZE)
    return images[0, 0], labels[0, 0]


def settings(**values) -> AugmentationConfig:
    return replace(STILL, **values)


def test_without_augmentation_voxels_are_copied():
    image, label = volume()
    seen, mask = patch(STILL, 0)
    assert torch.allclose(seen, image[6:18, 5:15, 4:12], atol=1e-4)
    assert torch.equal(mask, label[6:18, 5:15, 4:12].float())


def test_a_flip_of_all_axes_turns_image_and_label_together():
    image, label = volume()
    seen, mask = patch(settings(flip_probability=1.0), 0)
    assert torch.allclose(seen, image[6:18, 5:15, 4:12].flip(0, 1, 2), atol=1e-4)
    assert torch.equal(mask, label[6:18, 5:15, 4:12].float().flip(0, 1, 2))


def test_a_quarter_turn_keeps_every_value():
    cube = torch.randn(9, 9, 9)
    for seed in range(8):
        lattice = (
            draw_lattice(np.random.RandomState(seed), settings(rotate90_probability=1.0), (9, 9, 9), (1, 1, 1)) + 4
        )
        draw = Draw(
            cube, (cube > 0).to(torch.uint8), 0.0, torch.from_numpy(lattice.astype(np.float32)), (9, 9, 9), Appearance()
        )
        image, label = make_batch([draw], CPU)
        assert torch.allclose(image.flatten().sort().values, cube.flatten().sort().values, atol=1e-4)
        assert not torch.allclose(image[0, 0], cube, atol=1e-2)
        assert torch.equal(label > 0, image > 0)


def test_rotation_is_rigid_in_millimetres_where_the_spacing_is_not_the_same():
    step = np.array([1.0, 2.0, 4.0])
    lattice = draw_lattice(np.random.RandomState(3), settings(affine_probability=1.0, zoom=0, elastic=0), SIZE, step)
    corners = (lattice * step[:, None, None, None]).reshape(3, -1)
    ends = np.stack(np.meshgrid(*[np.array([-0.5, 0.5]) * (n - 1) for n in SIZE], indexing="ij")).reshape(3, -1)
    flat = ends * step[:, None]
    distances = [np.linalg.norm(points[:, :, None] - points[:, None, :], axis=0) for points in (corners, flat)]
    assert np.allclose(*distances)
    assert not np.allclose(corners, flat)


def test_zoom_stays_within_its_setting():
    sizes = []
    for seed in range(50):
        lattice = draw_lattice(
            np.random.RandomState(seed),
            settings(affine_probability=1.0, zoom=0.2, elastic=0, rotation_degrees=0),
            SIZE,
            (1, 1, 1),
        )
        sizes.append((lattice[0, 1, 0, 0] - lattice[0, 0, 0, 0]) / (SIZE[0] - 1))
    assert np.exp(-0.2) <= min(sizes) < 0.9 < 1.1 < max(sizes) <= np.exp(0.2)


def test_elastic_displacement_has_the_deviation_that_is_set():
    config = settings(affine_probability=1.0, zoom=0, rotation_degrees=0, elastic=3.0, elastic_grid=8.0)
    moved = draw_lattice(np.random.RandomState(0), config, (80, 80, 80), (1.25, 1.25, 1.25))
    still = np.stack(np.meshgrid(*[np.linspace(-39.5, 39.5, n) for n in moved.shape[1:]], indexing="ij"))
    assert (1.25 * (moved - still)).std() == pytest.approx(3.0, rel=0.05)


def test_beyond_the_part_lies_the_value_outside_and_no_label():
    seen, mask = patch(STILL, 0, centre=(60.5, 9.5, 7.5))
    assert (seen == -5).all()
    assert not mask.any()


def test_a_lattice_is_spread_as_by_interpolation():
    lattice = torch.randn(3, 4, 2, 5)
    expected = functional.interpolate(lattice[None], (13, 9, 21), mode="trilinear", align_corners=True)[0]
    assert torch.allclose(_spread(lattice, (13, 9, 21)), expected.permute(1, 2, 3, 0), atol=1e-5)


def test_gamma_and_shading_keep_the_darkest_voxel_and_noise_has_its_deviation():
    plain, _ = patch(STILL, 0)
    bent, _ = patch(STILL, 0, appearance=Appearance(gamma=1.5))
    assert float(bent.min()) == pytest.approx(float(plain.min()), abs=1e-3)
    assert float(bent.max()) == pytest.approx(float(plain.max()), abs=1e-3)
    assert float(bent.mean()) < float(plain.mean())
    noisy, _ = patch(STILL, 0, appearance=Appearance(noise=0.5, noise_seed=7))
    assert float((noisy - plain).std()) == pytest.approx(0.5, rel=0.1)
    shaded, _ = patch(STILL, 0, appearance=Appearance(shading=torch.full((2, 2, 2), 0.1)))
    assert torch.allclose(shaded - shaded.min(), (plain - plain.min()) * np.exp(0.1), atol=1e-3)


def test_low_resolution_smooths_and_scale_and_shift_are_exact():
    plain, _ = patch(STILL, 0)
    noise = Appearance(noise=1.0, noise_seed=1)
    rough = patch(STILL, 0, appearance=noise)[0] - plain
    image, label = volume()
    places = draw_lattice(np.random.RandomState(0), STILL, SIZE, (1, 1, 1)) + np.reshape((11.5, 9.5, 7.5), (3, 1, 1, 1))
    lattice = torch.from_numpy(places.astype(np.float32))
    draw = Draw(image + torch.randn_like(image), label, 0.0, lattice, SIZE, Appearance())
    sharp, smooth = (
        make_batch([replace(draw, appearance=Appearance(resolution=r))], CPU)[0] for r in (None, (0.5,) * 3)
    )
    assert smooth.diff(dim=2).abs().mean() < sharp.diff(dim=2).abs().mean()
    assert rough.std() > 0.5
    changed, _ = patch(STILL, 0, appearance=Appearance(scale=1.1, shift=-0.2))
    assert torch.allclose(changed, plain * 1.1 - 0.2, atol=1e-4)


def test_what_is_drawn_stays_within_the_settings():
    config = AugmentationConfig(noise=0.3, gamma=0.4, low_resolution_probability=0.25, intensity_scale=0.1)
    drawn = [draw_appearance(np.random.RandomState(seed), config) for seed in range(400)]
    assert max(one.noise for one in drawn) <= 0.3
    assert sum(one.noise == 0 for one in drawn) == pytest.approx(200, abs=40)
    assert all(np.exp(-0.4) <= one.gamma <= np.exp(0.4) for one in drawn)
    assert all(0.9 <= one.scale <= 1.1 for one in drawn)
    assert sum(one.resolution is not None for one in drawn) == pytest.approx(100, abs=30)


def test_two_axes_that_change_places_are_not_taken_for_standing_still():
    cube, ends = torch.randn(8, 8, 8), [torch.tensor([0.0, 7.0])] * 3
    lattice = torch.stack(torch.meshgrid(*ends, indexing="ij"))
    for places, expected in ((lattice, cube), (lattice[[1, 0, 2]], cube.transpose(0, 1))):
        draw = Draw(cube, (cube > 0).to(torch.uint8), 0.0, places, (8, 8, 8), Appearance())
        assert torch.allclose(make_batch([draw], CPU)[0][0, 0], expected, atol=1e-4)


def test_a_part_of_one_voxel_is_one_voxel():
    ends = [torch.tensor([-3.0, 4.0])] * 3
    lattice = torch.stack(torch.meshgrid(*ends, indexing="ij"))
    part = Draw(
        torch.full((1, 1, 1), 7.0), torch.ones(1, 1, 1, dtype=torch.uint8), -5.0, lattice, (8, 8, 8), Appearance()
    )
    image, label = make_batch([part], CPU)
    assert image[0, 0, 3, 3, 3] == pytest.approx(7.0, abs=1e-4)
    assert (label.sum(), (image > -4).sum()) == (1, 1)
