"""Predicting many files: names, what is skipped, and what a bad file does."""

import shutil
import sys
from pathlib import Path

import numpy as np
import pytest

from heartseg.config import with_values
from heartseg.data.nifti import open_volume
from heartseg.errors import DataError
from heartseg.inference import Segmenter
from heartseg.prediction import plan, predict_files
from tests.test_inference import Bright, whole
from tests.test_preprocessing import scan_bytes
from torture.scans import TILTS, body, nifti, placed


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
    with pytest.raises(DataError, match=r"There is no \.nii or \.nii\.gz file in .*, and no DICOM"):
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


@pytest.fixture
def series(tmp_path):
    """A DICOM series, and the same scan as NIfTI."""
    pytest.importorskip("pydicom", reason="the extra dicom is not installed")
    from torture.series import slices_of, write_series

    voxels, affine = placed(body()[0], "LPS", TILTS[1])
    (tmp_path / "scan.nii.gz").write_bytes(nifti(voxels, affine, packed=True))
    return write_series(tmp_path / "series", slices_of(voxels, affine)), tmp_path / "scan.nii.gz"


def test_a_folder_or_zip_of_dicom_is_one_scan_with_one_mask(series, tmp_path):
    folder, _ = series
    packed = shutil.make_archive(str(tmp_path / "packed"), "zip", folder)
    jobs = plan([folder, Path(packed)], tmp_path / "masks")
    assert [(job.mask.name, job.is_dicom) for job in jobs] == [("series.nii.gz", True), ("packed.nii.gz", True)]
    assert plan([folder], tmp_path / "mask.dcm", series="1.2")[0].series == "1.2"


def test_the_mask_of_a_series_is_that_of_the_scan_it_is_read_as(series, segmenter, tmp_path):
    import highdicom

    from heartseg.data.dicom import read_series

    folder, scan = series
    masks = [tmp_path / name for name in ("of-dicom.nii.gz", "of-nifti.nii.gz", "seg.dcm")]
    jobs = [plan([source], mask)[0] for source, mask in zip((folder, scan, folder), masks, strict=True)]
    first, second, third = predict_files(segmenter, jobs)
    assert [first.error, second.error, third.error] == [""] * 3
    assert first.volume_ml == pytest.approx(second.volume_ml, rel=1e-4)
    volume = read_series(folder).volume
    content = volume.header.binaryblock.ljust(352, b"\0") + volume.voxels.astype("<i2").tobytes(order="F")
    (tmp_path / "converted.nii").write_bytes(content)
    predict_files(segmenter, plan([tmp_path / "converted.nii"], tmp_path / "of-converted.nii.gz"))
    assert masks[0].read_bytes() == (tmp_path / "of-converted.nii.gz").read_bytes()
    # The same points of the world, though DICOM counts slices the other way.
    points = [{tuple(np.rint(point * 100)) for point in _points(open_volume(mask))} for mask in masks[:2]]
    assert len(points[0]) > 100
    assert points[0] == points[1]
    assert highdicom.seg.segread(masks[2]).pixel_array.sum() == len(points[0])


def _points(mask):
    return np.argwhere(mask.voxels > 0) @ mask.affine[:3, :3].T + mask.affine[:3, 3]


def test_what_only_dicom_has_is_not_given_for_nifti(series, tmp_path):
    folder, scan = series
    with pytest.raises(DataError, match="is NIfTI: there is no series that a mask in DICOM could refer to"):
        plan([scan], tmp_path / "mask.dcm")
    with pytest.raises(DataError, match=r"it has no DICOM series to choose. Leave --series out"):
        plan([scan], tmp_path / "mask.nii.gz", series="1.2")
    shutil.copy(scan, folder)
    with pytest.raises(DataError, match="holds NIfTI files and DICOM"):
        plan([folder], tmp_path / "masks")


def test_a_bad_series_is_passed_over_with_its_code(series, segmenter, tmp_path):
    folder, scan = series
    next(folder.iterdir()).write_bytes(b"")
    first, second = predict_files(segmenter, plan([folder, scan], tmp_path / "masks"))
    assert (first.status, second.status) == ("failed", "written")
    assert "[HS-D03]" in first.error


def test_without_the_extra_dicom_says_what_to_install(series, segmenter, tmp_path, monkeypatch):
    for name in [name for name in sys.modules if name.partition(".")[0] == "pydicom" or "data.dicom_" in name]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.delattr("heartseg.data.dicom_images", raising=False)
    monkeypatch.setitem(sys.modules, "pydicom", None)
    (prediction,) = predict_files(segmenter, plan([series[0]], tmp_path / "mask.nii.gz"))
    assert prediction.error == "DICOM needs pydicom, which is not installed. pip install 'heartseg[dicom]'"
