"""The audit: a row for every case, every fault found, and no fault where there is none."""

import gzip
import json

import nibabel
import numpy as np
import pytest

from heartseg.data.alignment import fit_of, is_doubtful, misfit, outline_of, usual, visible
from heartseg.data.check import FAULT, WARNING, Finding, check_dataset, content_groups
from heartseg.data.decathlon import read_dataset
from heartseg.data.nifti import open_volume
from heartseg.errors import DataError

AFFINE = np.array([[0, 0, -8, 31], [-4, 0, 0, 12], [0, 5, 0, -7], [0, 0, 0, 1.0]])


def scan(seed: int, shape=(8, 7, 6)) -> np.ndarray:
    return np.random.default_rng(seed).integers(0, 1000, shape).astype(np.float32)


def box(shape=(8, 7, 6), value=1.0) -> np.ndarray:
    """A label of 4 x 3 x 2 voxels."""
    label = np.zeros(shape, np.float32)
    label[2:6, 2:5, 1:3] = value
    return label


class Folder:
    """A data set of five sound cases, c0 to c4, whose files can be replaced."""

    def __init__(self, path):
        self.path = path
        for number in range(5):
            self.image(f"c{number}", scan(number))
            self.label(f"c{number}", box())
        self.listing([f"c{number}" for number in range(5)])

    def image(self, case, voxels, affine=AFFINE):
        self._write(self.path / "imagesTr" / f"{case}.nii.gz", voxels, affine)

    def label(self, case, voxels, affine=AFFINE):
        self._write(self.path / "labelsTr" / f"{case}.nii.gz", voxels, affine)

    def listing(self, cases):
        entries = [{"image": f"imagesTr/{case}.nii.gz", "label": f"labelsTr/{case}.nii.gz"} for case in cases]
        self.entries(entries)

    def entries(self, entries):
        (self.path / "dataset.json").write_text(json.dumps({"name": "Tiny", "training": entries}))

    def findings(self) -> list[Finding]:
        return list(check_dataset(self.path).findings)

    def _write(self, path, voxels, affine):
        path.parent.mkdir(exist_ok=True)
        image = nibabel.Nifti1Image(voxels, affine)
        image.header.set_xyzt_units("mm")
        path.write_bytes(gzip.compress(image.to_bytes()))


@pytest.fixture
def folder(tmp_path) -> Folder:
    return Folder(tmp_path)


def test_a_sound_data_set_has_a_row_a_case_and_no_finding(folder):
    report = check_dataset(folder.path)
    assert report.ok
    assert report.findings == ()
    row = report.rows[2]
    assert (row.case, row.shape, row.orientation) == ("c2", (8, 7, 6), "PSL")
    assert row.spacing_mm == pytest.approx((4, 5, 8))
    assert row.intensity == (scan(2).min(), scan(2).max())
    assert row.label_volume_ml == pytest.approx(24 * 4 * 5 * 8 / 1000)


def test_progress_is_told_after_each_case(folder):
    told = []
    check_dataset(folder.path, on_case=lambda done, total: told.append((done, total)))
    assert told == [(1, 5), (2, 5), (3, 5), (4, 5), (5, 5)]


IMAGE_FAULTS = {
    "NaN": (np.where(scan(1) < 30, np.nan, scan(1)), "voxels are NaN or infinite"),
    "constant": (np.full((8, 7, 6), 3.0), "is constant: every voxel is 3"),
    "4D": (np.stack([scan(1), scan(1)], -1), "expected one 3D volume, found 4D data of 8 × 7 × 6 × 2 voxels"),
}
LABEL_FAULTS = {
    "other value": (box(value=2), AFFINE, "expected a label of 0 and 1 only, found 2 in 24 voxels"),
    "not whole": (box(value=0.5), AFFINE, "expected a label of 0 and 1 only, found 0.5 in 24 voxels"),
    "empty": (box(value=0), AFFINE, "is an empty label: no voxel is 1"),
    "shape": (box((8, 7, 5)), AFFINE, "the label has 8 × 7 × 5 voxels, its image c1.nii.gz has 8 × 7 × 6"),
    "spacing": (box(), AFFINE @ np.diag([1, 1, 1.2, 1]), "the label spacing 4 × 5 × 9.6 mm differs"),
    "place": (box(), AFFINE + np.eye(4, k=3) * 4, "the label lies up to 4 mm away from its image c1.nii.gz"),
}


@pytest.mark.parametrize(("voxels", "sentence"), IMAGE_FAULTS.values(), ids=IMAGE_FAULTS)
def test_an_image_fault_is_found(folder, voxels, sentence):
    folder.image("c1", voxels)
    (found,) = folder.findings()
    assert (found.case, found.severity) == ("c1", FAULT)
    assert sentence in found.sentence


@pytest.mark.parametrize(("voxels", "affine", "sentence"), LABEL_FAULTS.values(), ids=LABEL_FAULTS)
def test_a_label_fault_is_found(folder, voxels, affine, sentence):
    folder.label("c1", voxels, affine)
    (found,) = folder.findings()
    assert (found.case, found.severity) == ("c1", FAULT)
    assert sentence in found.sentence


@pytest.mark.parametrize("part", ["imagesTr", "labelsTr"])
def test_a_damaged_or_missing_file_is_found(folder, part):
    whole = (folder.path / part / "c1.nii.gz").read_bytes()
    (folder.path / part / "c1.nii.gz").write_bytes(whole[:-20])
    (folder.path / part / "c2.nii.gz").write_bytes(b"<html>not found</html>")
    (folder.path / part / "c3.nii.gz").unlink()
    found = folder.findings()
    assert [(finding.case, finding.severity) for finding in found] == [("c1", FAULT), ("c2", FAULT), ("c3", FAULT)]
    sentences = ("is cut short: its gzip data ends too early", "is not a NIfTI file", "is not there")
    for finding, sentence in zip(found, sentences, strict=True):
        assert f"{part}/{finding.case}.nii.gz {sentence}" in finding.sentence


def test_every_fault_of_a_case_is_told(folder):
    folder.image("c1", np.where(scan(1) < 30, np.nan, scan(1)))
    folder.label("c1", box((8, 7, 5), value=3))
    report = check_dataset(folder.path)
    found = [finding.sentence for finding in report.findings]
    assert len(found) == 3
    assert "NaN" in found[0]
    assert "found 3 in" in found[1]
    assert "8 × 7 × 5" in found[2]
    assert (report.rows[1].shape, report.rows[1].intensity, report.rows[1].label_volume_ml) == ((8, 7, 6), None, None)
    assert not report.ok


def test_faults_in_the_listing_are_found(folder):
    folder.listing(["c0", "c1", "c0"])
    (twice, _, *unlisted) = folder.findings()
    assert twice == Finding("c0", FAULT, "c0 is listed 2 times in dataset.json. [HS-N23]")
    assert {finding.case for finding in unlisted} == {"c2", "c3", "c4"}
    folder.entries([{"image": "imagesTr/c0.nii.gz"}])
    assert folder.findings()[0].sentence.startswith("c0: dataset.json lists no label for")


def test_doubled_images_are_a_warning_that_names_them_all(folder):
    folder.image("c3", scan(1).astype(np.int16))
    report = check_dataset(folder.path)
    assert report.findings == (Finding("c1", WARNING, "c1 and c3 are one image; every split keeps them together."),)
    assert report.ok
    groups = content_groups(read_dataset(folder.path))
    assert groups["c1"] == groups["c3"]
    assert len(set(groups.values())) == 4


def test_a_file_that_is_not_listed_is_a_warning_and_mac_leftovers_are_not(folder):
    folder.image("c9", scan(9))
    (folder.path / "imagesTr" / "._c1.nii.gz").write_bytes(b"Mac")
    (folder.path / "imagesTr" / "notes.txt").write_text("")
    (found,) = folder.findings()
    assert (found.case, found.severity) == ("c9", WARNING)
    assert "imagesTr/c9.nii.gz is not listed in dataset.json" in found.sentence


def test_a_spacing_far_from_the_others_is_a_warning(folder):
    thin = AFFINE @ np.diag([1, 1, 0.2, 1])
    folder.image("c1", scan(1, (8, 7, 30)), thin)
    folder.label("c1", box((8, 7, 30)), thin)
    (found,) = folder.findings()
    assert (found.case, found.severity) == ("c1", WARNING)
    assert "the spacing 4 × 5 × 1.6 mm is more than 2 times off" in found.sentence


def test_a_field_of_view_far_from_the_others_is_a_warning(folder):
    folder.image("c1", scan(1, (8, 7, 20)))
    folder.label("c1", box((8, 7, 20)))
    (found,) = folder.findings()
    assert "the field of view 32 × 35 × 160 mm is more than 2 times off" in found.sentence


def test_a_crop_and_another_orientation_are_no_finding(folder):
    folder.image("c1", scan(1, (6, 5, 6)))
    folder.label("c1", box((6, 5, 6)))
    turned = AFFINE[:, [2, 0, 1, 3]]
    folder.image("c2", scan(2, (6, 8, 7)), turned)
    folder.label("c2", box((6, 8, 7)), turned)
    assert folder.findings() == []


def test_without_a_listing_there_is_nothing_to_check(folder):
    (folder.path / "dataset.json").unlink()
    with pytest.raises(DataError, match=r"has no dataset\.json"):
        check_dataset(folder.path)


def test_the_report_is_json_and_a_table(folder):
    folder.image("c1", np.where(scan(1) < 30, np.inf, scan(1)))
    folder.image("c3", scan(2))
    report = check_dataset(folder.path)
    document = json.loads(json.dumps(report.to_dict(), allow_nan=False))
    assert (document["name"], document["ok"], len(document["cases"])) == ("Tiny", False, 5)
    assert document["cases"][0]["spacing_mm"] == [4, 5, 8]
    assert [finding["severity"] for finding in document["findings"]] == [FAULT, WARNING]
    lines = report.table().splitlines()
    assert lines[0].split() == ["case", "voxels", "spacing", "axes", "intensity", "label"]
    assert lines[2].startswith("c1    8 × 7 × 6  4 × 5 × 8 mm  PSL   -")
    assert lines[-1] == "Tiny: 5 cases, 1 fault, 1 warning."


def test_the_phantom_has_no_finding(phantom):
    assert check_dataset(phantom).findings == ()


@pytest.mark.slow
def test_the_only_finding_on_the_real_data_is_the_doubled_image(real_data):
    report = check_dataset(real_data)
    assert [(finding.case, finding.severity) for finding in report.findings] == [("la_005", WARNING)]
    assert report.findings[0].sentence.startswith("la_005 and la_026 are one image")
    assert min(row.label_volume_ml for row in report.rows) == pytest.approx(69.8, abs=0.05)


@pytest.mark.slow
def test_labels_of_real_cases_that_do_not_follow_their_image_are_found(real_data):
    cases = {case.identifier: case for case in read_dataset(real_data).cases[:4]}
    labels = {name: open_volume(case.label).voxels > 0 for name, case in cases.items()}
    images = {name: open_volume(case.image) for name, case in cases.items()}
    seen = {name: visible(image.voxels) for name, image in images.items()}
    usually = usual([fit_of(seen[name], outline_of(labels[name]), images[name].spacing_mm) for name in cases])

    def said(name, label, image=None):
        picture, outline, spacing = seen[name] if image is None else image, outline_of(label), images[name].spacing_mm
        doubtful = is_doubtful(fit_of(picture, outline, spacing), usually)
        return misfit(picture, outline, spacing, usually, ()) if doubtful else ""

    for name, label in labels.items():
        assert said(name, label) == ""
        assert "moved by -4 × 0 × " in said(name, np.roll(label, (3, 0, 0), (0, 1, 2)))
        assert "moved by 12 × -15 × -" in said(name, np.roll(label, (-10, 12, 6), (0, 1, 2)))
        for axis in range(3):
            assert said(name, np.flip(label, axis)) != ""
        inverted = visible(images[name].voxels.max() - images[name].voxels)
        assert "inverted contrast" in said(name, label, inverted)


@pytest.mark.slow
def test_the_label_of_another_real_case_is_found(real_data):
    by_shape: dict[tuple, list] = {}
    for case in read_dataset(real_data).cases:
        by_shape.setdefault(nibabel.load(case.image).shape, []).append(case)
    alike = next((cases for cases in by_shape.values() if len(cases) > 1), None)
    if alike is None:
        pytest.skip("No two of the real cases have one shape.")
    (one, other), names = alike[:2], [case.identifier for case in alike[:2]]
    labels = [open_volume(case.label).voxels > 0 for case in (one, other)]
    images = [open_volume(case.image) for case in (one, other)]
    seen, outlines = [visible(image.voxels) for image in images], [outline_of(label) for label in labels]
    usually = usual([fit_of(*each, images[0].spacing_mm) for each in zip(seen, outlines, strict=True)])
    assert is_doubtful(fit_of(seen[0], outlines[1], images[0].spacing_mm), usually)
    words = misfit(seen[0], outlines[1], images[0].spacing_mm, usually, [(names[0], outlines[0])])
    assert f"the label of {names[0]} does" in words
