"""The segmenter: geometry in, geometry out, whatever the network says."""

import numpy as np
import pytest
import torch
from torch import nn

from heartseg.config import with_values
from heartseg.data.nifti import read_image
from heartseg.inference import Segmenter, largest_component
from tests.test_preprocessing import scan_bytes


class Bright(nn.Module):
    """A network that takes what is bright for atrium."""

    def forward(self, image: torch.Tensor) -> torch.Tensor:
        return 5 * (image - 1)


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
    mask = Segmenter([Bright()], config).segment(scan).mask
    prepared_threshold = scan.voxels[mask > 0].min()
    assert mask.shape == scan.voxels.shape
    assert 0 < mask.mean() < 0.5
    assert prepared_threshold > np.percentile(scan.voxels, 60)


def test_resampling_there_and_back_keeps_the_mask_to_a_fraction_of_a_voxel(config):
    coarse = with_values(config, {"spacing": "1.5,1.5,2.0"})
    scan = read_image(scan_bytes("LPS"))
    fine_mask, coarse_mask = (Segmenter([Bright()], c).segment(scan).mask for c in (config, coarse))
    assert 2 * (fine_mask & coarse_mask).sum() / (fine_mask.sum() + coarse_mask.sum()) > 0.95


def test_the_volume_is_voxels_times_their_size(config):
    result = Segmenter([Bright()], config).segment(scan_bytes("RAS"))
    assert result.volume_ml == pytest.approx(result.mask.sum() * 1.25 * 1.5 * 2.5 / 1000, rel=1e-5)


def test_one_scan_gives_one_mask_from_path_bytes_and_volume(config, tmp_path):
    path = tmp_path / "scan.nii"
    path.write_bytes(scan_bytes("PSL"))
    segmenter = Segmenter([Bright()], config)
    masks = [segmenter.segment(scan).mask for scan in (path, str(path), path.read_bytes(), read_image(path))]
    assert all(np.array_equal(masks[0], mask) for mask in masks)


def test_flips_average_over_the_mirrored_scans(config):
    image = torch.randn(1, 1, 16, 16, 8)
    whole = with_values(config, {"roi_size": "16,16,8", "flips": "true"})
    logits = Segmenter([], whole, precision=None).logits(LeftHalf(), image)
    assert torch.allclose(logits, image, atol=1e-5)


def test_several_networks_are_averaged_by_probability(config):
    class Constant(nn.Module):
        def __init__(self, logit: float) -> None:
            super().__init__()
            self.logit = logit

        def forward(self, image: torch.Tensor) -> torch.Tensor:
            return torch.full_like(image, self.logit)

    from heartseg.data.preprocessing import prepare

    prepared = prepare(read_image(scan_bytes()), config.data)
    probability = Segmenter([Constant(100.0), Constant(-100.0)], config).probability(prepared)
    assert torch.allclose(probability, torch.tensor(0.5))


def test_a_training_network_stays_in_training(config):
    network = nn.Sequential(nn.Dropout(0.5))
    network.train()
    Segmenter([], config).logits(network, torch.zeros(1, 1, 16, 16, 8))
    assert network.training


def test_the_largest_component_is_kept():
    mask = np.zeros((10, 10, 10), bool)
    mask[0:2, 0, 0] = True
    mask[5:9, 5, 5] = True
    assert largest_component(mask).sum() == 4
    assert not largest_component(np.zeros((3, 3, 3), bool)).any()
