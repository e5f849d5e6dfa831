"""The audit: a row for every case, every fault found, and no fault where there is none."""

import gzip
import json
import shutil
from pathlib import Path

import nibabel
import numpy as np
import pytest

from heartseg.data.alignment import border_of, edges_of, fit_of, misfit
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
def test_the_only_findings_on_the_real_data_are_its_axes_and_the_doubled_image(real_data):
    report = check_dataset(real_data)
    assert [(finding.case, finding.severity) for finding in report.findings] == [("", WARNING), ("la_005", WARNING)]
    assert "they are read as ASR" in report.findings[0].sentence
    assert report.findings[1].sentence.startswith("la_005 and la_026 are one image")
    assert min(row.label_volume_ml for row in report.rows) == pytest.approx(69.8, abs=0.05)


def rewrite(path: Path, change) -> None:
    image = nibabel.load(path)
    voxels = change(np.asarray(image.dataobj))
    path.write_bytes(gzip.compress(nibabel.Nifti1Image(voxels, image.affine, image.header).to_bytes(), 1))


@pytest.fixture
def spoilt(phantom, tmp_path) -> Path:
    """A copy of the phantom of six cases, to be spoilt."""
    return shutil.copytree(phantom, tmp_path / "spoilt")


MISFITS = {
    "moved": (lambda label: np.roll(label, (6, -6, 0), (0, 1, 2)), "moved by -8 × 8 × 0 mm along I, J and K."),
    "mirrored": (lambda label: np.flip(label, 1), "mirrored along J."),
}


@pytest.mark.parametrize(("change", "words"), MISFITS.values(), ids=MISFITS)
def test_a_label_that_fits_elsewhere_is_a_fault(spoilt, change, words):
    rewrite(spoilt / "labelsTr" / "phantom_002.nii.gz", change)
    (found,) = check_dataset(spoilt).findings
    assert (found.case, found.severity) == ("phantom_002", FAULT)
    assert found.sentence.endswith(f"the label does not match its image. It fits better if it is {words} [HS-N25]")


def test_a_data_set_whose_labels_are_all_mirrored_has_a_fault_in_each_case(spoilt):
    for path in (spoilt / "labelsTr").iterdir():
        rewrite(path, lambda label: np.flip(label, 0))
    findings = check_dataset(spoilt).findings
    assert [found.severity for found in findings] == [FAULT] * 6
    assert all("mirrored along I." in found.sentence for found in findings)


def test_labels_that_each_fit_at_another_place_are_warnings(spoilt):
    for number, path in enumerate(sorted((spoilt / "labelsTr").iterdir())[:5]):
        rewrite(path, lambda label, steps=2 * number: np.roll(label, (steps - 12, 6, 4), (0, 1, 2)))
    report = check_dataset(spoilt)
    assert [found.severity for found in report.findings] == [WARNING] * 5
    assert report.ok


def test_two_cases_are_too_few_for_a_fault(spoilt):
    entries = [{"image": f"imagesTr/phantom_00{n}.nii.gz", "label": f"labelsTr/phantom_00{n}.nii.gz"} for n in (1, 2)]
    (spoilt / "dataset.json").write_text(json.dumps({"name": "Two", "training": entries}))
    rewrite(spoilt / "labelsTr" / "phantom_002.nii.gz", MISFITS["moved"][0])
    found = [finding for finding in check_dataset(spoilt).findings if "HS-N25" in finding.sentence]
    assert [(finding.case, finding.severity) for finding in found] == [("phantom_002", WARNING)]


def test_an_inverted_scan_among_others_is_a_warning(spoilt):
    rewrite(spoilt / "imagesTr" / "phantom_003.nii.gz", lambda voxels: voxels.max() - voxels)
    (found,) = check_dataset(spoilt).findings
    assert (found.case, found.severity) == ("phantom_003", WARNING)
    assert "the labelled region is darker than its surroundings, in most cases it is brighter" in found.sentence
    assert "[HS-N26]" in found.sentence


def test_a_data_set_of_inverted_scans_has_no_finding(spoilt):
    for path in (spoilt / "imagesTr").iterdir():
        rewrite(path, lambda voxels: voxels.max() - voxels)
    assert check_dataset(spoilt).findings == ()


def test_a_label_that_fills_its_image_has_no_border(folder):
    folder.label("c1", np.ones((8, 7, 6), np.float32))
    assert folder.findings() == []


def test_the_match_of_a_label_does_not_depend_on_the_scale_or_the_sign_of_the_intensities():
    label = np.zeros((40, 36, 20), bool)
    label[10:24, 12:25, 6:14] = True
    spacing = (1.2, 1.4, 3.0)
    image = label + np.random.default_rng(0).normal(0, 0.1, label.shape).astype(np.float32)
    border = border_of(label, spacing)
    fits = [fit_of(edges_of(factor * image, spacing), border) for factor in (1, 1e30, -1e-30)]
    assert fits[0].match > 0.6
    assert fits[1].match == pytest.approx(fits[0].match, rel=1e-3)
    assert fits[2].match == pytest.approx(fits[0].match, rel=1e-3)
    assert fits[2].contrast == pytest.approx(-fits[0].contrast, rel=1e-3)


def beside(real_data: Path, name: str) -> Path:
    """Another data set, in the folder that the real cases are in."""
    folder = real_data.parent / name
    if not (folder / "dataset.json").is_file():
        pytest.skip(f"{name} is not beside the real cases, in {folder}")
    return folder


@pytest.mark.slow
def test_late_enhancement_scans_have_no_finding(real_data):
    assert check_dataset(beside(real_data, "LA2018")).findings == ()


@pytest.mark.slow
@pytest.mark.parametrize("structure", [1, 2, 3, None])
def test_labels_of_thick_short_axis_slices_fit_where_they_lie(real_data, structure):
    for case in read_dataset(beside(real_data, "ACDC")).cases:
        image, label = open_volume(case.image), open_volume(case.label).voxels
        border = border_of(label == structure if structure else label > 0, image.spacing_mm)
        fit = fit_of(edges_of(image.voxels, image.spacing_mm), border)
        assert fit.elsewhere < fit.needed, case.identifier


def ten_mm_where_there_is_room(label, spacing_mm) -> tuple[int, int]:
    """An axis, and the steps along it by 10 mm to the side on which most of the image is left."""
    rooms = []
    for axis, inside in enumerate(np.nonzero(label)):
        steps = round(10 / spacing_mm[axis])
        rooms.append((inside.min() * spacing_mm[axis], axis, -steps))
        rooms.append(((label.shape[axis] - 1 - inside.max()) * spacing_mm[axis], axis, steps))
    return max(rooms)[1:]


@pytest.mark.slow
@pytest.mark.parametrize("name", ["Task02_Heart", "LA2018"])
def test_labels_of_real_cases_that_do_not_follow_their_image_are_found(real_data, name):
    folder = real_data if name == "Task02_Heart" else beside(real_data, name)
    for case in read_dataset(folder).cases[:4]:
        image, label = open_volume(case.image), open_volume(case.label).voxels > 0
        edges = edges_of(image.voxels, image.spacing_mm)

        def said(changed, edges=edges, spacing=image.spacing_mm):
            return misfit(edges, border_of(changed, spacing))

        assert said(label) == ""
        axis, steps = ten_mm_where_there_is_room(label, image.spacing_mm)
        assert "moved by " in said(np.roll(label, steps, axis))
        for axis in range(3):
            assert "mirrored along " in said(np.flip(label, axis))


@pytest.mark.slow
def test_the_label_of_another_real_case_is_found(real_data):
    by_shape: dict[tuple, list] = {}
    for case in read_dataset(real_data).cases:
        by_shape.setdefault(nibabel.load(case.image).shape, []).append(case)
    alike = next((cases for cases in by_shape.values() if len(cases) > 1), None)
    if alike is None:
        pytest.skip("No two of the real cases have one shape.")
    one, other = alike[:2]
    image = open_volume(one.image)
    borders = [border_of(open_volume(case.label).voxels > 0, image.spacing_mm) for case in (one, other)]
    edges = edges_of(image.voxels, image.spacing_mm)
    assert misfit(edges, borders[1], [(one.identifier, borders[0])]) == f"The label of {one.identifier} fits better."
