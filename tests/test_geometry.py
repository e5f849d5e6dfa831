"""Spacing, orientation and voxel volume from an affine, and affines that are refused."""

import numpy as np
import pytest

from heartseg.errors import GeometryError
from heartseg.geometry import check_affine, grid_distance_mm, orientation_of, spacing_of, voxel_volume_ml

# I grows to the back, J to the head, K to the left: 2, 1.5 and 1 mm a step.
PSL = np.array([[0, 0, -1, 40], [-2, 0, 0, 10], [0, 1.5, 0, -7], [0, 0, 0, 1]], dtype=float)


def test_spacing_is_the_length_of_a_step_along_each_voxel_axis():
    assert spacing_of(PSL) == (2.0, 1.5, 1.0)


def test_orientation_says_where_each_voxel_axis_grows_towards():
    assert orientation_of(PSL) == "PSL"
    assert orientation_of(np.diag([-1, -1, 1, 1])) == "LPS"


def test_orientation_of_an_oblique_grid_is_the_nearest():
    turn = np.eye(4)
    turn[:2, :2] = [[np.cos(0.3), -np.sin(0.3)], [np.sin(0.3), np.cos(0.3)]]
    assert orientation_of(turn @ PSL) == "PSL"


def test_voxel_volume_is_that_of_the_slanted_box():
    slanted = PSL.copy()
    slanted[:3, 1] += 0.5 * slanted[:3, 0]
    assert voxel_volume_ml(PSL) == pytest.approx(0.003)
    assert voxel_volume_ml(slanted) == pytest.approx(0.003)


def test_grid_distance_is_that_of_the_farthest_corner():
    stretched = PSL.copy()
    stretched[:3, 0] *= 1.5
    assert grid_distance_mm(PSL, PSL, (5, 4, 3)) == 0
    assert grid_distance_mm(PSL, stretched, (5, 4, 3)) == pytest.approx(4.0)


@pytest.mark.parametrize(
    ("affine", "sentence"),
    [
        (np.diag([1, 1, 0, 1.0]), "a: expected a voxel spacing above 0 mm, found 1 × 1 × 0 mm"),
        (np.diag([1, np.nan, 1, 1.0]), "a: the affine holds NaN or infinite numbers"),
        (np.array([[1, 1, 0, 0], [1, 1, 0, 0], [0, 0, 1, 0], [0, 0, 0, 1.0]]), "a: the affine is singular"),
    ],
)
def test_an_affine_that_maps_nothing_is_refused(affine, sentence):
    with pytest.raises(GeometryError, match=sentence):
        check_affine(affine, name="a")
    check_affine(PSL, name="a")
