"""Metrics against values worked out by hand and against DeepMind's own surface-distance."""

import math
from dataclasses import astuple, replace

import numpy as np
import pytest
import surface_distance as deepmind
from monai.metrics import compute_surface_dice
from torch import from_numpy

from heartseg.errors import GeometryError
from heartseg.metrics import (
    CaseMetrics,
    average_symmetric_surface_distance_mm,
    dice,
    hausdorff_95_mm,
    normalized_surface_dice,
    score,
    summarize,
    surface_distances,
    volume_agreement,
    volume_ml,
)

SPACING = (0.8, 1.25, 2.5)
SHAPE = (30, 26, 18)
DEFINED = CaseMetrics(0.9, 0.95, 0.9, 4.0, 1.0, 81.0, 80.0, 1.0)


def cube(at, edge, shape=SHAPE):
    mask = np.zeros(shape, dtype=bool)
    mask[tuple(slice(start, start + edge) for start in at)] = True
    return mask


def ball(at_mm, radius_mm, spacing=SPACING, shape=SHAPE):
    places = np.meshgrid(*((np.arange(count) + 0.5) * edge for count, edge in zip(shape, spacing, strict=True)))
    places = [place.swapaxes(0, 1) for place in places]
    return sum((place - at) ** 2 for place, at in zip(places, at_mm, strict=True)) < radius_mm**2


def noisy(seed):
    rng = np.random.default_rng(seed)
    return ball((12, 16, 22), 9) ^ (rng.random(SHAPE) < 0.02)


PAIRS = {
    "half-overlapping cubes": (cube((4, 4, 4), 4), cube((6, 4, 4), 4)),
    "shifted balls": (ball((12, 16, 22), 9), ball((13.6, 14.75, 24.5), 9)),
    "ball in a ball": (ball((12, 16, 22), 6), ball((12, 16, 22), 10)),
    "single voxels": (cube((3, 4, 5), 1), cube((9, 8, 7), 1)),
    "touching every border": (np.ones(SHAPE, dtype=bool), cube((0, 0, 0), 18)),
    "the same mask": (noisy(0), noisy(0)),
    "scattered voxels": (noisy(1), noisy(2)),
}


@pytest.mark.parametrize(("pred", "label"), PAIRS.values(), ids=PAIRS)
@pytest.mark.parametrize("spacing", [SPACING, (1.25, 1.25, 1.37)])
def test_every_metric_agrees_with_deepmind(pred, label, spacing):
    ours = score(pred, label, spacing, nsd_tolerance_mm=1.7)
    theirs = deepmind.compute_surface_distances(label, pred, spacing)
    areas = [theirs["surfel_areas_gt"], theirs["surfel_areas_pred"]]
    there, back = deepmind.compute_average_surface_distance(theirs)
    pooled = (there * areas[0].sum() + back * areas[1].sum()) / (areas[0].sum() + areas[1].sum())
    assert ours.dice == pytest.approx(deepmind.compute_dice_coefficient(label, pred), abs=1e-12)
    assert ours.nsd == pytest.approx(deepmind.compute_surface_dice_at_tolerance(theirs, 1.7), abs=1e-6)
    assert ours.nsd_2mm == pytest.approx(deepmind.compute_surface_dice_at_tolerance(theirs, 2.0), abs=1e-6)
    assert ours.hd95_mm == pytest.approx(deepmind.compute_robust_hausdorff(theirs, 95), rel=1e-6, abs=1e-6)
    assert ours.assd_mm == pytest.approx(pooled, rel=1e-6, abs=1e-6)


@pytest.mark.parametrize(("pred", "label"), PAIRS.values(), ids=PAIRS)
def test_nsd_agrees_with_monai(pred, label):
    theirs = compute_surface_dice(
        from_numpy(pred)[None, None],
        from_numpy(label)[None, None],
        class_thresholds=[1.7],
        include_background=True,
        spacing=list(SPACING),
        use_subvoxels=True,
    )
    assert normalized_surface_dice(pred, label, SPACING, tolerance_mm=1.7) == pytest.approx(theirs.item(), abs=1e-6)


def test_distances_agree_with_a_search_over_all_pairs():
    pred, label = PAIRS["shifted balls"]

    def surface_mm(mask):
        # A corner where eight voxels meet is on the surface when some of the eight are in the mask and some are not.
        padded = np.pad(mask, 1).astype(int)
        corners = sum(np.roll(padded, (i, j, k), axis=(0, 1, 2)) for i in (0, 1) for j in (0, 1) for k in (0, 1))
        return np.argwhere((corners > 0) & (corners < 8)) * np.array(SPACING)

    between = np.linalg.norm(surface_mm(pred)[:, None] - surface_mm(label)[None], axis=2)
    ours = surface_distances(pred, label, SPACING)
    np.testing.assert_allclose(np.sort(ours.pred_mm), np.sort(between.min(axis=1)), atol=1e-6)
    np.testing.assert_allclose(np.sort(ours.label_mm), np.sort(between.min(axis=0)), atol=1e-6)


def test_dice_of_half_overlapping_cubes():
    assert dice(cube((4, 4, 4), 4), cube((6, 4, 4), 4)) == pytest.approx(0.5)


def test_volume_is_voxels_times_spacing():
    assert volume_ml(cube((0, 0, 0), 10), (0.8, 1.25, 2.5)) == pytest.approx(2.5)


def test_volume_error_is_signed():
    metrics = score(cube((4, 4, 4), 4), cube((4, 4, 4), 5), (1, 1, 2))
    assert metrics.volume_ml == pytest.approx(0.128)
    assert metrics.label_volume_ml == pytest.approx(0.25)
    assert metrics.volume_error_ml == pytest.approx(-0.122)


@pytest.mark.parametrize(("axis", "distance"), enumerate(SPACING))
def test_a_shifted_voxel_lies_one_spacing_away_along_its_axis(axis, distance):
    one = cube((8, 8, 8), 1)
    other = np.roll(one, 3, axis=axis)
    # The eight corners of a voxel: half of them are two voxels from the nearest corner of the other, half three.
    assert hausdorff_95_mm(one, other, SPACING) == pytest.approx(3 * distance, rel=1e-6)
    assert average_symmetric_surface_distance_mm(one, other, SPACING) == pytest.approx(2.5 * distance, rel=1e-6)
    assert normalized_surface_dice(one, other, SPACING, tolerance_mm=2 * distance) == pytest.approx(0.5)


def test_a_distance_equal_to_the_tolerance_is_within_it_in_single_precision_too():
    one = cube((4, 4, 4), 1)
    spacing = tuple(float(np.float32(edge)) for edge in (0.8, 0.8, 0.8))
    assert 5 * spacing[0] > 4.0
    assert score(one, np.roll(one, 5, axis=0), spacing).nsd == pytest.approx(1.0)


def test_a_mask_at_the_border_has_the_surface_of_one_inside():
    at_border = score(cube((0, 0, 0), 4), cube((0, 0, 0), 6), SPACING)
    inside = score(cube((7, 7, 7), 4), cube((7, 7, 7), 6), SPACING)
    assert astuple(at_border) == pytest.approx(astuple(inside))


def test_swapping_pred_and_label_changes_the_sign_of_the_volume_error_alone():
    pred, label = PAIRS["scattered voxels"]
    there, back = score(pred, label, SPACING), score(label, pred, SPACING)
    assert there.volume_error_ml == -back.volume_error_ml
    for name in ("dice", "nsd", "nsd_2mm", "hd95_mm", "assd_mm"):
        assert getattr(there, name) == pytest.approx(getattr(back, name))


def test_masks_may_be_uint8_and_not_contiguous():
    pred, label = PAIRS["shifted balls"]
    strided = np.repeat(label.astype(np.uint8), 2, axis=0)[::2]
    assert score(pred.astype(np.uint8), strided, SPACING) == score(pred, label, SPACING)


def test_two_empty_masks_have_no_overlap_and_no_distance():
    empty = np.zeros(SHAPE, dtype=bool)
    metrics = score(empty, empty, SPACING)
    assert all(math.isnan(value) for value in astuple(metrics)[:5])
    assert astuple(metrics)[5:] == (0, 0, 0)


@pytest.mark.parametrize("swapped", [False, True])
def test_one_empty_mask_has_no_distance_and_scores_zero(swapped):
    masks = [np.zeros(SHAPE, dtype=bool), cube((4, 4, 4), 10)]
    metrics = score(*(masks[::-1] if swapped else masks), SPACING)
    assert (metrics.dice, metrics.nsd, metrics.nsd_2mm) == (0, 0, 0)
    assert math.isnan(metrics.hd95_mm)
    assert math.isnan(metrics.assd_mm)
    assert metrics.volume_error_ml == pytest.approx(2.5 if swapped else -2.5)


def test_masks_of_two_shapes_are_refused():
    with pytest.raises(GeometryError, match=r"3D masks of one shape, found \(30, 26, 18\) and \(30, 26, 17\)"):
        score(np.zeros(SHAPE), np.zeros((30, 26, 17)), SPACING)


@pytest.mark.parametrize("spacing", [(1, 1), (1, 1, 0), (1, 1, math.nan)])
def test_a_spacing_that_is_not_three_lengths_is_refused(spacing):
    with pytest.raises(GeometryError, match=r"three positive lengths in mm, found 1, 1"):
        score(cube((1, 1, 1), 2), cube((1, 1, 1), 2), spacing)


def test_a_summary_leaves_out_what_is_undefined_and_counts_it():
    missed = CaseMetrics(0, 0, 0, math.nan, math.nan, 0, 90, -90)
    nothing = CaseMetrics(math.nan, math.nan, math.nan, math.nan, math.nan, 0, 0, 0)
    good = replace(DEFINED, dice=0.8, hd95_mm=8.0, volume_error_ml=-3.0)
    summary = summarize([DEFINED, good, missed, nothing])
    assert (summary.cases, summary.empty_preds, summary.empty_labels, summary.undefined) == (4, 2, 1, 2)
    assert summary.dice.mean == pytest.approx((0.9 + 0.8 + 0) / 3)
    assert (summary.dice.worst, summary.dice.undefined) == (0, 1)
    assert summary.hd95_mm.mean == pytest.approx(6)
    assert summary.hd95_mm.std == pytest.approx(math.sqrt(8))
    assert (summary.hd95_mm.worst, summary.hd95_mm.undefined) == (8, 2)
    assert summary.volume_error_ml.mean == pytest.approx((1 + 3 + 90 + 0) / 4)
    assert summary.volume_error_ml.worst == 90


def test_a_summary_of_one_case_has_no_deviation():
    summary = summarize([DEFINED])
    assert summary.dice.mean == summary.dice.worst == 0.9
    assert math.isnan(summary.dice.std)


def test_a_summary_of_no_case_is_undefined():
    summary = summarize([])
    assert summary.cases == 0
    assert math.isnan(summary.dice.mean)


def test_two_people_agree_on_the_doubled_case_as_is_known(real_data):
    from heartseg.data.nifti import read_label

    first, second = (read_label(real_data / "labelsTr" / f"{case}.nii.gz") for case in ("la_005", "la_026"))
    metrics = score(first.voxels, second.voxels, first.spacing_mm)
    assert metrics.dice == pytest.approx(0.927, abs=0.0005)
    theirs = deepmind.compute_surface_distances(second.voxels > 0, first.voxels > 0, first.spacing_mm)
    assert metrics.nsd == pytest.approx(deepmind.compute_surface_dice_at_tolerance(theirs, 4.0), abs=1e-6)
    assert metrics.hd95_mm == pytest.approx(deepmind.compute_robust_hausdorff(theirs, 95), abs=1e-6)


def test_limits_of_agreement_by_hand():
    # Mean 1, standard deviation 3; Student's t of 2 degrees of freedom at 97.5 % is 4.303.
    found = volume_agreement([4.0, -2.0, 1.0])
    assert (found.cases, found.bias_ml) == (3, 1.0)
    assert (found.low_ml, found.high_ml) == pytest.approx((1 - 5.88, 1 + 5.88))
    assert found.doubt_ml == pytest.approx(4.303 * 3, rel=1e-3)


def test_one_case_has_no_limits_of_agreement():
    found = volume_agreement([4.0])
    assert found.bias_ml == 4.0
    assert math.isnan(found.low_ml)
