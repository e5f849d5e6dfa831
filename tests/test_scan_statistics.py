"""In what a scan is unlike those that a model learnt from."""

import json
from dataclasses import replace

import numpy as np
import pytest

from heartseg.data.familiarity import (
    LabelVolumes,
    Look,
    familiar,
    label_volumes,
    look_of,
    read_familiar,
    read_label_volumes,
    unlike,
    unlike_labels,
)
from heartseg.data.nifti import read_image
from heartseg.errors import ModelError
from tests.test_preprocessing import scan_bytes

LOOK = Look((1.25, 1.25, 1.37), (400.0, 400.0, 150.0), "RAS", 1000.0, 0.05)
KNOWN = familiar([LOOK, replace(LOOK, spacing_mm=(1.0, 1.0, 1.37), contrast=1200.0, orientation="LPS")])


def test_a_look_is_along_the_axes_of_the_patient_however_the_scan_is_stored():
    looks = [look_of(read_image(scan_bytes(codes))) for codes in ("RAS", "PSL", "IRP")]
    assert [look.orientation for look in looks] == ["RAS", "PSL", "IRP"]
    for look in looks:
        assert look.spacing_mm == pytest.approx((1.25, 1.5, 2.5))
        assert look.extent_mm == pytest.approx((25, 36, 35))


def test_an_inverted_scan_has_the_other_tone():
    scan = read_image(scan_bytes())
    inverted = replace(scan, voxels=scan.voxels.max() - scan.voxels)
    assert look_of(inverted).tone == pytest.approx(1 - look_of(scan).tone, abs=0.02)


def test_what_was_seen_and_a_little_beyond_is_no_news():
    assert unlike(LOOK, KNOWN) == ()
    assert unlike(replace(LOOK, spacing_mm=(1.1, 1.4, 1.6), extent_mm=(350.0, 500.0, 120.0), tone=0.15), KNOWN) == ()


@pytest.mark.parametrize(
    ("other", "sentence"),
    [
        (
            {"spacing_mm": (1.25, 2.0, 1.37)},
            "The voxel spacing from back to front is 2 mm, .* from 1 to 1.25 mm. [HS-W03]",
        ),
        (
            {"extent_mm": (400.0, 400.0, 60.0)},
            "The field of view from foot to head is 60 mm, .* from 150 to 150 mm. [HS-W04]",
        ),
        ({"contrast": 1.0}, "The intensities span 1, .* from 1000 to 1200. [HS-W05]"),
        ({"tone": 0.9}, "The median intensity lies at 90% .* from at 5% to 5%: .* [HS-W05]"),
        ({"orientation": "PSL"}, "The scan is stored as PSL, .* as LPS, RAS. [HS-W06]"),
    ],
)
def test_what_is_beyond_is_said_in_a_sentence(other, sentence):
    (found,) = unlike(replace(LOOK, **other), KNOWN)
    start, end = sentence.split(" .* ", 1)[0], sentence.rsplit(" .* ", 1)[-1]
    assert found.startswith(start)
    assert found.endswith(end)


def test_what_was_seen_is_kept_with_the_model_as_json():
    assert read_familiar(json.loads(json.dumps(KNOWN.to_dict()))) == KNOWN
    for damaged in ({}, {**KNOWN.to_dict(), "tone": [1]}, {**KNOWN.to_dict(), "spacing_mm": "x"}):
        with pytest.raises(ModelError, match="cannot be read"):
            read_familiar(damaged)


def test_a_scan_of_one_intensity_has_a_look():
    scan = read_image(scan_bytes())
    assert look_of(replace(scan, voxels=np.ones_like(scan.voxels))).tone == 0


VOLUMES = LabelVolumes(least=70.0, median=90.0, most=146.0)


def test_the_volumes_of_labels_are_a_range_and_a_middle_without_empty_ones():
    assert label_volumes([90.0, 0.0, 146.0, 70.0]) == VOLUMES
    assert label_volumes([0.0]) is None


def test_a_volume_within_the_labels_and_a_quarter_beyond_is_no_news():
    for volume_ml in (56.0, 70.0, 146.0, 182.5):
        assert unlike_labels(volume_ml, VOLUMES) == ()


@pytest.mark.parametrize("volume_ml", [0.0, 55.9, 182.6])
def test_a_volume_beyond_is_said_in_a_sentence(volume_ml):
    (found,) = unlike_labels(volume_ml, VOLUMES)
    assert found == (
        f"The outlined volume of {volume_ml:g} ml lies outside of what the training labels had (70 to 146 ml). [HS-W07]"
    )


def test_the_volumes_of_labels_are_kept_with_the_model_as_json():
    kept = json.loads(json.dumps(VOLUMES.to_dict()))
    assert kept == {"least": 70.0, "median": 90.0, "most": 146.0}
    assert read_label_volumes(kept) == VOLUMES
    for damaged in ({}, {**kept, "most": "x"}, {**kept, "least": 100.0}, {**kept, "median": float("nan")}, []):
        with pytest.raises(ModelError, match="training labels"):
            read_label_volumes(damaged)
