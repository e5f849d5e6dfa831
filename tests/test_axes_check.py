"""In which orientation a scan lies, told by a locator that finds an atrium only where it lies upright."""

import itertools

import nibabel
import numpy as np
import pytest
import torch
from torch import nn

from heartseg.axes_check import TURNS, UPRIGHT, left_right_mirror
from heartseg.config import with_values
from heartseg.geometry import orientation_of, turned
from heartseg.inference import Segmenter
from heartseg.network import SegmentationNetwork

SHAPE = (40, 36, 44)
SPACING_MM = 2.5


def scan(codes: str, header: str) -> bytes:
    """A scan in RAS stored along `codes`, whose header says `header`: brighter to the right, front and head, in steps
    that tell the axes apart, round a bright ball.
    """
    i, j, k = np.ogrid[: SHAPE[0], : SHAPE[1], : SHAPE[2]]
    ball = (i - 20) ** 2 + (j - 18) ** 2 + (k - 22) ** 2 < 36
    voxels = 200 + 100 * (i > 30) + 200 * (j > 27) + 300 * (k > 33) + 900 * ball
    upright = nibabel.Nifti1Image((voxels + np.random.default_rng(0).normal(0, 5, SHAPE)).astype(np.float32), np.eye(4))
    stored = upright.as_reoriented(
        nibabel.orientations.ornt_transform(
            nibabel.orientations.axcodes2ornt("RAS"), nibabel.orientations.axcodes2ornt(codes)
        )
    )
    affine = turned(np.diag([SPACING_MM] * 3 + [1.0]), header)
    return nibabel.Nifti1Image(np.asarray(stored.dataobj), affine).to_bytes()


class Compass(nn.Module):
    """Finds the ball where the scan is brighter to the right, front and head in the right order, else nothing."""

    def forward(self, image: torch.Tensor) -> torch.Tensor:
        view = image[0, 0]
        ends = [float(part.mean()) for axis in range(3) for part in (view.narrow(axis, view.shape[axis] - 6, 2),
                                                                       view.narrow(axis, 4, 2))]  # fmt: skip
        rises = [ends[2 * axis] - ends[2 * axis + 1] for axis in range(3)]
        upright = 0 < rises[0] < rises[1] < rises[2]
        return torch.where(image > 2, 9.0, -9.0) if upright else torch.full_like(image, -9.0)


class Nothing(nn.Module):
    """Finds nothing in any view."""

    def forward(self, image: torch.Tensor) -> torch.Tensor:
        return torch.full_like(image, -9.0)


class Ball(nn.Module):
    """Takes the ball for atrium."""

    def forward(self, image: torch.Tensor) -> torch.Tensor:
        return torch.where(image > 2, 9.0, -9.0)


@pytest.fixture
def segmenter(tiny_config):
    settings = {
        "spacing": "2.5,2.5,2.5",
        "spatial_size": "24,24,24",
        "locator_size": "40,40,48",
        "locator_spacing": "2.5",
    }
    config = with_values(tiny_config, {**settings, "locator_spacing": "2.5"})
    return Segmenter([SegmentationNetwork(Ball(), Compass())], config, axes_accuracy=1.0)


CODES = ["".join(code) for axes in itertools.permutations(("RL", "AP", "SI")) for code in itertools.product(*axes)]


def test_there_are_48_orientations_and_half_of_them_mirror():
    assert len(set(TURNS)) == 48
    assert TURNS[0] == UPRIGHT
    assert sum(turn.mirrors for turn in TURNS) == 24
    assert left_right_mirror("PSL").flipped == (False, False, True)


def test_a_turn_moves_voxels_as_its_matrix_does():
    values = torch.arange(60).reshape(3, 4, 5)
    for turn in TURNS:
        after = turn.apply(values)
        middle, source_middle = (np.array(after.shape) - 1) / 2, (np.array(values.shape) - 1) / 2
        place = np.array([0, 0, 0])
        source = np.rint(turn.matrix() @ (place - middle) + source_middle).astype(int)
        assert after[0, 0, 0] == values[tuple(source)]


@pytest.mark.parametrize("stored", ["RAS", "LPS", "ASR", "PIR"])
def test_the_true_axes_are_named_whatever_the_header_says(segmenter, stored):
    for header in CODES:
        result = segmenter.segment(scan(stored, header))
        mirrored = np.linalg.det(turned(np.eye(4), header)) * np.linalg.det(turned(np.eye(4), stored)) < 0
        assert orientation_of(result.volume.affine) == stored
        if header == stored:
            assert (result.alert, result.warnings) == ("", ())
        else:
            assert f"header {header}, image {stored}" in result.alert
            assert ("HS-W12" if mirrored else "HS-W11") in result.warnings[0]


def test_a_header_that_lies_changes_neither_mask_nor_its_file(segmenter):
    truthful, lying = (segmenter.segment(scan("LPS", header)) for header in ("LPS", "ASR"))
    assert truthful.mask.any()
    assert np.array_equal(truthful.mask, lying.mask)
    assert orientation_of(lying.volume.header_affine) == "ASR"


def test_warn_follows_the_header_and_off_says_nothing(segmenter, tiny_config):
    for mode, code in (("warn", "HS-W11"), ("off", "")):
        config = with_values(segmenter.config, {"axes_check": mode})
        result = Segmenter(segmenter._networks, config, axes_accuracy=1.0).segment(scan("LPS", "RPI"))
        assert orientation_of(result.volume.affine) == "RPI"
        assert (code in " ".join(result.warnings)) if code else "header" not in result.alert


def test_a_check_that_failed_on_held_out_cases_only_warns(segmenter):
    result = Segmenter(segmenter._networks, segmenter.config, axes_accuracy=0.5).segment(scan("LPS", "RPI"))
    assert orientation_of(result.volume.affine) == "RPI"
    assert "The header was followed" in result.alert


def test_where_no_orientation_is_recognised_the_header_is_followed_with_a_warning(segmenter):
    blind = Segmenter([SegmentationNetwork(Ball(), Nothing())], segmenter.config, axes_accuracy=1.0)
    result = blind.segment(scan("RAS", "RAS"))
    assert orientation_of(result.volume.affine) == "RAS"
    assert "HS-W13" in " ".join(result.warnings)
