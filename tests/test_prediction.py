"""Predicting many files: names, what is skipped, and what a bad file does."""

import pytest

from heartseg.config import with_values
from heartseg.data.nifti import open_volume
from heartseg.errors import DataError
from heartseg.inference import Segmenter
from heartseg.prediction import plan, predict_files
from tests.test_inference import Bright, whole
from tests.test_preprocessing import scan_bytes


@pytest.fixture
def scans(tmp_path):
    folder = tmp_path / "scans"
    folder.mkdir()
    for name in ("b.nii", "a.nii", "._a.nii"):
        (folder / name).write_bytes(scan_bytes("LPS"))
    (folder / "notes.txt").write_text("not a scan")
    return folder


@pytest.fixture
def segmenter(tiny_config):
    return Segmenter([whole(Bright())], with_values(tiny_config, {"spacing": "1.25,1.5,2.5"}))


def test_a_folder_stands_for_its_scans_and_masks_keep_their_names(scans, tmp_path):
    jobs = plan([scans], tmp_path / "masks")
    assert [(job.scan.name, job.mask) for job in jobs] == [
        ("a.nii", tmp_path / "masks" / "a.nii"),
        ("b.nii", tmp_path / "masks" / "b.nii"),
    ]


def test_one_scan_may_name_its_mask(scans, tmp_path):
    assert plan([scans / "a.nii"], tmp_path / "mask.nii.gz")[0].mask == tmp_path / "mask.nii.gz"


def test_a_mask_never_replaces_its_scan(scans):
    with pytest.raises(DataError, match=r"The mask of .*a\.nii would replace the scan"):
        plan([scans], scans)


def test_two_scans_of_one_name_are_refused(scans, tmp_path):
    other = tmp_path / "other"
    other.mkdir()
    (other / "a.nii").write_bytes(scan_bytes())
    with pytest.raises(DataError, match="have one name"):
        plan([scans, other / "a.nii"], tmp_path / "masks")


def test_many_scans_need_a_folder(scans, tmp_path):
    with pytest.raises(DataError, match=r"mask\.nii is one file"):
        plan([scans], tmp_path / "mask.nii")


def test_an_empty_folder_is_refused(tmp_path):
    with pytest.raises(DataError, match=r"There is no \.nii or \.nii\.gz file in"):
        plan([tmp_path], tmp_path / "masks")


def test_a_bad_file_is_passed_over_and_finished_ones_are_skipped(scans, segmenter, tmp_path):
    (scans / "aa.nii").write_bytes(b"torn")
    jobs = plan([scans], tmp_path / "masks")
    first = predict_files(segmenter, jobs)
    assert [(p.status, p.scan.rpartition("/")[2]) for p in first] == [
        ("written", "a.nii"), ("failed", "aa.nii"), ("written", "b.nii"),
    ]  # fmt: skip
    assert "aa.nii is not a NIfTI file" in first[1].error
    assert not (tmp_path / "masks" / "aa.nii").exists()
    assert [p.status for p in predict_files(segmenter, jobs)] == ["skipped", "failed", "skipped"]
    assert [p.status for p in predict_files(segmenter, jobs, overwrite=True)] == ["written", "failed", "written"]


def test_the_volume_is_that_of_the_mask_written(scans, segmenter, tmp_path):
    job = plan([scans / "a.nii"], tmp_path / "mask.nii.gz")[0]
    volume_ml = predict_files(segmenter, [job])[0].volume_ml
    assert volume_ml == pytest.approx(open_volume(job.mask).voxels.sum() * 1.25 * 1.5 * 2.5 / 1000, rel=1e-5)
