"""The segmenter: geometry in, geometry out, whatever the network says."""

import nibabel
import numpy as np
import pytest
import torch
from torch import nn

from heartseg.config import with_values
from heartseg.data.nifti import read_image
from heartseg.data.preprocessing import prepare
from heartseg.data.scan_statistics import training_statistics
from heartseg.inference import Segmenter
from heartseg.network import SegmentationNetwork
from tests.test_preprocessing import scan_bytes


class Bright(nn.Module):
    """A network that takes what is bright for atrium."""

    def forward(self, image: torch.Tensor) -> torch.Tensor:
        return 5 * (image - 1)


class Brightest(nn.Module):
    """The same for a ball so small that robust statistics take it for an artefact and clip it."""

    def forward(self, image: torch.Tensor) -> torch.Tensor:
        return 5 * (image - 4)


class Counting(Bright):
    """The same, and it remembers the shapes that it saw."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[tuple[int, ...]] = []

    def forward(self, image: torch.Tensor) -> torch.Tensor:
        self.seen.append(tuple(image.shape[2:]))
        return super().forward(image)


class Constant(nn.Module):
    """A network that says one thing of every voxel."""

    def __init__(self, logit: float) -> None:
        super().__init__()
        self.logit = logit

    def forward(self, image: torch.Tensor) -> torch.Tensor:
        return torch.full_like(image, self.logit)


def whole(body: nn.Module) -> SegmentationNetwork:
    """A network without a locator, which searches the whole scan."""
    return SegmentationNetwork(body, None)


def located(body: nn.Module, locator: nn.Module | None = None) -> SegmentationNetwork:
    return SegmentationNetwork(body, locator or Bright())


def blob_scan(*centres: tuple[int, int, int], shape=(60, 50, 40), radius: float = 7.0, crop=None) -> bytes:
    """Bright balls in darkness, 1.25 x 1.25 x 1.25 mm."""
    i, j, k = np.ogrid[: shape[0], : shape[1], : shape[2]]
    voxels = np.random.default_rng(0).normal(0, 10, shape)
    for ci, cj, ck in centres:
        voxels = voxels + 1000 * ((i - ci) ** 2 + (j - cj) ** 2 + (k - ck) ** 2 < radius**2)
    affine = np.diag([1.25, 1.25, 1.25, 1.0])
    if crop:
        voxels = voxels[crop]
        affine[:3, 3] = [1.25 * (part.start or 0) for part in crop]
    return nibabel.Nifti1Image(voxels.astype(np.float32), affine).to_bytes()


class LeftHalf(nn.Module):
    """A network whose answer depends on the place in the window, as a flipped image shows."""

    def forward(self, image: torch.Tensor) -> torch.Tensor:
        ramp = torch.linspace(1, -1, image.shape[2]).reshape(1, 1, -1, 1, 1)
        return image + ramp


@pytest.fixture
def config(tiny_config):
    return with_values(tiny_config, {"spacing": "1.25,1.5,2.5"})


@pytest.mark.parametrize("codes", ["RAS", "LPS", "PSL", "SAR"])
@pytest.mark.parametrize("oblique", [False, True])
def test_the_mask_lies_on_the_scans_own_grid(config, codes, oblique):
    scan = read_image(scan_bytes(codes, oblique=oblique))
    mask = Segmenter([whole(Bright())], config).segment(scan).mask
    prepared_threshold = scan.voxels[mask > 0].min()
    assert mask.shape == scan.voxels.shape
    assert 0 < mask.mean() < 0.5
    assert prepared_threshold > np.percentile(scan.voxels, 60)


def test_resampling_there_and_back_keeps_the_mask_to_a_fraction_of_a_voxel(config):
    coarse = with_values(config, {"spacing": "1.5,1.5,2.0"})
    scan = read_image(scan_bytes("LPS"))
    fine_mask, coarse_mask = (Segmenter([whole(Bright())], c).segment(scan).mask for c in (config, coarse))
    assert 2 * (fine_mask & coarse_mask).sum() / (fine_mask.sum() + coarse_mask.sum()) > 0.95


def test_the_volume_is_voxels_times_their_size(config):
    result = Segmenter([whole(Bright())], config).segment(scan_bytes("RAS"))
    assert result.volume_ml == pytest.approx(result.mask.sum() * 1.25 * 1.5 * 2.5 / 1000, rel=1e-5)


def test_one_scan_gives_one_mask_from_path_bytes_and_volume(config, tmp_path):
    path = tmp_path / "scan.nii"
    path.write_bytes(scan_bytes("PSL"))
    segmenter = Segmenter([whole(Bright())], config)
    masks = [segmenter.segment(scan).mask for scan in (path, str(path), path.read_bytes(), read_image(path))]
    assert all(np.array_equal(masks[0], mask) for mask in masks)


def test_flips_average_over_the_mirrored_scans(config):
    image = torch.randn(1, 1, 16, 16, 8)
    flipped = with_values(config, {"roi_size": "16,16,8", "flips": "true", "precision": "fp32"})
    probability = Segmenter([whole(LeftHalf())], flipped)._mirrored(image)
    ramp = torch.linspace(1, -1, 16).reshape(1, 1, -1, 1, 1)
    expected = (torch.sigmoid(image + ramp) + torch.sigmoid(image - ramp)) / 2
    assert torch.allclose(probability, expected, atol=1e-5)


def test_several_networks_are_averaged_by_probability(config):
    prepared = prepare(read_image(scan_bytes()), config.data)
    region = Segmenter([whole(Constant(100.0)), whole(Constant(-100.0))], config).region(prepared)
    assert torch.allclose(region.probability, torch.tensor(0.5))


@pytest.fixture
def region_config(config):
    """Regions of 24 voxels a side in scans of 1.25 mm, found in a view of 2.5 mm."""
    return with_values(config, {"spacing": "1.25,1.25,1.25", "spatial_size": "24,24,24", "precision": "fp32"})


def test_only_a_region_round_the_atrium_is_segmented(region_config):
    body = Counting()
    scan = read_image(blob_scan((20, 22, 18)))
    result = Segmenter([located(body)], region_config).segment(scan)
    assert body.seen == [(24, 24, 24)]
    assert np.array_equal(result.mask > 0, scan.voxels > 500)
    assert result.note == ""


def test_where_the_scan_begins_and_ends_changes_nothing(region_config):
    scan = read_image(blob_scan((30, 25, 20)))
    expected = Segmenter([located(Bright())], region_config).segment(scan).mask
    for crop in (np.s_[13:55, 5:48, 9:35], np.s_[21:, :, :], np.s_[:, :, 10:30]):
        part = Segmenter([located(Bright())], region_config).segment(blob_scan((30, 25, 20), crop=crop))
        assert np.array_equal(part.mask, expected[crop])
        assert part.note == ""


def test_an_atrium_at_the_edge_of_the_scan_is_found(region_config):
    scan = read_image(blob_scan((2, 25, 38)))
    result = Segmenter([located(Brightest())], region_config).segment(scan)
    assert np.array_equal(result.mask > 0, scan.voxels > 500)
    assert result.note == ""


def test_a_region_laid_wrong_is_laid_again(region_config):
    class Shifted(Bright):
        def forward(self, image: torch.Tensor) -> torch.Tensor:
            return super().forward(image).roll(3, dims=2)

    body = Counting()
    scan = read_image(blob_scan((20, 22, 18), radius=6.5))
    result = Segmenter([located(body, Shifted())], region_config).segment(scan)
    assert len(body.seen) == 2
    assert np.array_equal(result.mask > 0, scan.voxels > 500)


@pytest.mark.parametrize(
    ("scan", "locator", "words"),
    [
        (blob_scan((20, 22, 18)), Constant(-9.0), "the locator found no atrium"),
        (blob_scan((12, 12, 12), (45, 38, 28)), Bright(), "more than one place"),
        (blob_scan((30, 25, 20), radius=15.0), Bright(), "the atrium reaches the border of its region"),
    ],
)
def test_the_whole_scan_is_searched_where_the_region_is_doubtful_and_the_note_says_so(
    region_config, scan, locator, words
):
    body = Counting()
    result = Segmenter([located(body, locator)], region_config).segment(scan)
    assert words in result.note
    assert "the whole scan was searched" in result.note
    assert len(body.seen) > 8
    voxels = read_image(scan).voxels > 500
    assert result.mask.sum() in (voxels.sum(), voxels.sum() / 2)


def test_a_region_that_shows_nothing_is_doubtful(region_config):
    result = Segmenter([located(Constant(-9.0), Bright())], region_config).segment(blob_scan((20, 22, 18)))
    assert result.note.startswith("the region that the locator chose shows no atrium")
    assert not result.mask.any()


def test_locating_can_be_switched_off(region_config):
    body = Counting()
    Segmenter([located(body)], with_values(region_config, {"locate": "false"})).segment(blob_scan((20, 22, 18)))
    assert len(body.seen) > 8


@pytest.mark.parametrize("count", [2, 7])
def test_shifts_average_over_positions_of_the_region(region_config, count):
    body = Counting()
    segmenter = Segmenter([located(body)], with_values(region_config, {"shifts": str(count)}))
    scan = read_image(blob_scan((20, 22, 18)))
    assert np.array_equal(segmenter.segment(scan).mask > 0, scan.voxels > 500)
    assert body.seen == [(24, 24, 24)] * count == [(24, 24, 24)] * segmenter.passes()


def test_passes_multiply_networks_shifts_and_flips(region_config):
    settings = with_values(region_config, {"shifts": "3", "flips": "true"})
    segmenter = Segmenter([located(Bright())] * 2, settings)
    assert segmenter.passes() == 48
    assert segmenter.reasons() == "2 networks, 3 shifts, 8 flips"


def test_the_whole_scan_gives_the_mask_of_the_region_on_another_grid(region_config):
    coarse = with_values(region_config, {"spacing": "2,2,2"})
    scan = read_image(blob_scan((20, 22, 18)))
    region, whole_scan = (
        Segmenter([located(Smooth(), locator)], coarse).segment(scan).mask for locator in (Bright(), Constant(-9.0))
    )
    # Windows end elsewhere than the region: a voxel of the border may differ, a layer of it must not.
    assert 2 * (region & whole_scan).sum() / (region.sum() + whole_scan.sum()) > 0.99


class Smooth(nn.Module):
    """A network whose probability rises over several voxels."""

    def forward(self, image: torch.Tensor) -> torch.Tensor:
        return torch.nn.functional.avg_pool3d(image, 3, 1, 1) - 1


def test_all_components_are_kept_where_that_is_set(region_config):
    settings = with_values(region_config, {"largest_component": "false"})
    scan = blob_scan((12, 12, 12), (45, 38, 28))
    result = Segmenter([located(Bright())], settings).segment(scan)
    assert "more than one place" in result.note
    assert result.mask.sum() == (read_image(scan).voxels > 500).sum()


def test_a_scan_of_one_slice_is_segmented_where_the_limits_let_it_in(region_config):
    settings = with_values(region_config, {"min_extent": "1"})
    result = Segmenter([located(Bright())], settings).segment(blob_scan((20, 22, 0), shape=(60, 50, 1)))
    assert result.mask.shape == (60, 50, 1)
    assert result.mask.any()


def test_shifts_are_not_counted_where_no_region_is_laid(region_config):
    settings = with_values(region_config, {"shifts": "7"})
    assert Segmenter([whole(Bright())], settings).passes() == 1
    assert Segmenter([located(Bright())], with_values(settings, {"locate": "false"})).passes() == 1


def test_a_scan_unlike_those_of_training_is_segmented_with_a_warning(region_config):
    like = prepare(read_image(blob_scan((20, 22, 18))), region_config.data).statistics
    usual = training_statistics([like], smallest_crop_mm=30.0)
    segmenter = Segmenter([located(Bright())], region_config, training_statistics=usual)
    assert segmenter.segment(blob_scan((20, 22, 18))).warnings == ()
    result = segmenter.segment(blob_scan((20, 22, 18), shape=(60, 50, 60)))
    assert result.mask.any()
    assert result.warnings[0].startswith("The field of view from foot to head is 75 mm, in the training scans")
