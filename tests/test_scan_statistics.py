"""In what a scan differs from those that a model learnt from."""

import json
from dataclasses import replace

import numpy as np
import pytest

from heartseg.config import Config
from heartseg.data.nifti import read_image
from heartseg.data.preprocessing import prepare
from heartseg.data.scan_statistics import (
    LabelVolumes,
    ScanStatistics,
    differences,
    label_volumes,
    read_label_volumes,
    read_training_statistics,
    training_statistics,
    volume_difference,
)
from heartseg.errors import ModelError
from tests.test_preprocessing import scan_bytes

SCAN = ScanStatistics((1.37, 1.25, 1.25), (150.0, 400.0, 400.0), 0.15)
KNOWN = training_statistics([SCAN, replace(SCAN, spacing_mm=(1.37, 1.0, 1.0))], smallest_crop_mm=80.0)
VOLUMES = LabelVolumes(least=70.0, median=90.0, most=146.0)


def test_statistics_are_along_the_axes_of_the_patient_however_the_scan_is_stored():
    for codes in ("RAS", "PSL", "IRP"):
        statistics = prepare(read_image(scan_bytes(codes)), Config().data).statistics
        assert statistics.spacing_mm == pytest.approx((1.25, 1.5, 2.5))
        assert statistics.extent_mm == pytest.approx((25, 36, 35))


def test_an_inverted_scan_has_another_median_level():
    scan = read_image(scan_bytes())
    inverted = replace(scan, voxels=scan.voxels.max() - scan.voxels)
    before, after = (prepare(one, Config().data).statistics.median_level for one in (scan, inverted))
    assert abs(after - before) > 0.05


def test_a_scan_within_the_range_of_training_and_its_augmentation_does_not_differ():
    assert differences(SCAN, KNOWN) == ()
    other = ScanStatistics(spacing_mm=(2.74, 2.5, 2.5), extent_mm=(90, 500, 90), median_level=0.28)
    assert differences(other, KNOWN) == ()


@pytest.mark.parametrize(
    ("other", "what", "sentence"),
    [
        (
            {"spacing_mm": (1.37, 5.0, 1.25)},
            "voxel spacing",
            "The voxel spacing from back to front is 5 mm, in the training scans 1 to 1.25 mm. [HS-W03]",
        ),
        (
            {"extent_mm": (150.0, 400.0, 40.0)},
            "field of view",
            "The field of view from foot to head is 40 mm, in the training scans 80 to 400 mm. [HS-W04]",
        ),
        (
            {"median_level": 0.9},
            "contrast",
            "The median intensity of the body lies at 90% between dark and bright, in the training scans at 15% to "
            "15%: another sequence, or inverted contrast. [HS-W05]",
        ),
    ],
)
def test_a_difference_says_what_was_found_and_what_the_training_scans_had(other, what, sentence):
    (found,) = differences(replace(SCAN, **other), KNOWN)
    assert (found.what, found.sentence) == (what, sentence)


def test_training_statistics_are_kept_with_the_model_as_json():
    assert read_training_statistics(json.loads(json.dumps(KNOWN.to_dict()))) == KNOWN
    for damaged in ({}, {**KNOWN.to_dict(), "median_level": [1]}, {**KNOWN.to_dict(), "spacing_mm": "x"}):
        with pytest.raises(ModelError, match="cannot be read"):
            read_training_statistics(damaged)


def test_the_volumes_of_labels_are_a_range_and_a_middle_without_empty_ones():
    assert label_volumes([90.0, 0.0, 146.0, 70.0]) == VOLUMES
    assert label_volumes([0.0]) is None


def test_a_volume_within_the_labels_and_a_quarter_beyond_does_not_differ():
    for volume_ml in (56.0, 70.0, 146.0, 182.5):
        assert volume_difference(volume_ml, VOLUMES) is None


@pytest.mark.parametrize("volume_ml", [0.0, 55.9, 182.6])
def test_a_volume_beyond_is_a_difference(volume_ml):
    assert volume_difference(volume_ml, VOLUMES).sentence == (
        f"The outlined volume of {volume_ml:g} ml lies outside of that of the training labels (70 to 146 ml). [HS-W07]"
    )


def test_the_volumes_of_labels_are_kept_with_the_model_as_json():
    kept = json.loads(json.dumps(VOLUMES.to_dict()))
    assert kept == {"least": 70.0, "median": 90.0, "most": 146.0}
    assert read_label_volumes(kept) == VOLUMES
    for damaged in ({}, {**kept, "most": "x"}, {**kept, "least": 100.0}, {**kept, "median": float("nan")}, []):
        with pytest.raises(ModelError, match="training labels"):
            read_label_volumes(damaged)


def test_a_scan_of_one_intensity_has_statistics():
    scan = read_image(scan_bytes())
    flat = replace(scan, voxels=np.ones_like(scan.voxels))
    assert prepare(flat, Config().data).statistics.median_level == 0
