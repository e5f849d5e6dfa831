"""Headers that name the wrong axes: declared by a data set, by a case or a setting, or recognised."""

import json

import nibabel
import numpy as np
import pytest

from heartseg.config import Config, with_values
from heartseg.data.check import WARNING, check_dataset
from heartseg.data.decathlon import read_dataset
from heartseg.data.nifti import content_sha256, encode_mask, read_image, read_label, voxels_sha256
from heartseg.data.preprocessing import prepare, prepare_cases
from heartseg.errors import ConfigError, DataError
from heartseg.geometry import orientation_of, turned

SHAPE = (20, 24, 26)  # anterior, superior, right
DECATHLON_AFFINE = np.diag([1.25, 1.25, 1.37, 1.0])
VOXELS = np.random.default_rng(0).integers(50, 1000, SHAPE).astype(np.int16)


def nifti(voxels=VOXELS, affine=DECATHLON_AFFINE, *, codes=(0, 2)) -> bytes:
    image = nibabel.Nifti1Image(voxels, affine)
    image.set_qform(affine, code=codes[0])
    image.set_sform(affine, code=codes[1])
    return image.to_bytes()


def truthful() -> bytes:
    """The same scan stored along right, anterior and superior under a header that says so."""
    return nifti(VOXELS.transpose(2, 0, 1), np.diag([1.37, 1.25, 1.25, 1.0]), codes=(1, 1))


@pytest.fixture
def folder(tmp_path):
    for part, content in (("imagesTr", VOXELS), ("labelsTr", (VOXELS > 900).astype(np.uint8))):
        (tmp_path / part).mkdir()
        for name in ("a", "b"):
            (tmp_path / part / f"{name}.nii").write_bytes(nifti(content, np.diag([2.0, 2.0, 2.5, 1.0])))
    return tmp_path


def listed(folder, *, own=None, **more) -> None:
    cases = [{"image": f"imagesTr/{name}.nii", "label": f"labelsTr/{name}.nii"} for name in ("a", "b")]
    if own:
        cases[1]["stored_axes"] = own
    (folder / "dataset.json").write_text(json.dumps({"name": "Ours", "training": cases, **more}))


def axes_of(folder, setting="auto") -> list[str]:
    cases = read_dataset(folder).with_stored_axes(setting).cases
    return [orientation_of(read_image(case.image, stored_axes=case.stored_axes).affine) for case in cases]


def test_turning_an_affine_keeps_each_spacing_with_its_axis():
    affine = turned(np.diag([1.0, 2.0, 3.0, 1.0]), "ASR")
    assert affine[:3, :3].tolist() == [[0, 0, 3], [1, 0, 0], [0, 2, 0]]
    assert turned(affine, "RAS")[:3, :3].tolist() == np.diag([1, 2, 3]).tolist()


def test_an_oblique_scan_stays_as_oblique_as_it_was():
    angle = np.deg2rad(10)
    oblique = np.eye(4)
    oblique[:2, :2] = [[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]]
    after = turned(oblique, "ASR")
    assert orientation_of(after) == "ASR"
    assert np.abs(after[:3, :3]).max(axis=0) == pytest.approx([np.cos(angle), np.cos(angle), 1])


def test_a_decathlon_heart_scan_is_recognised_by_its_header_alone():
    volume = read_image(nifti())
    assert (orientation_of(volume.affine), orientation_of(volume.header_affine)) == ("ASR", "RAS")
    assert orientation_of(read_image(nifti(), stored_axes="header").affine) == "RAS"


@pytest.mark.parametrize(
    "other",
    [
        nifti(codes=(1, 1)),
        nifti(affine=np.diag([1.37, 1.25, 1.25, 1.0])),
        nifti(affine=np.diag([-1.25, 1.25, 1.37, 1.0])),
        nifti(affine=np.array([[1.25, 0, 0, 40], [0, 1.25, 0, 40], [0, 0, 1.37, 0], [0, 0, 0, 1]])),
    ],
    ids=["codes", "spacing", "mirrored", "origin"],
)
def test_another_header_is_taken_at_its_word(other):
    volume = read_image(other)
    assert np.array_equal(volume.affine, volume.header_affine)


def test_a_crop_listed_with_the_decathlons_scans_is_recognised_too(tmp_path):
    crop = nifti(affine=np.array([[1.25, 0, 0, 40], [0, 1.25, 0, 40], [0, 0, 1.37, 0], [0, 0, 0, 1]]), codes=(1, 1))
    for part, content in (("imagesTr", crop), ("labelsTr", nifti((VOXELS > 900).astype(np.uint8)))):
        (tmp_path / part).mkdir()
        (tmp_path / part / "la_014.nii").write_bytes(content)
    case = {"image": "imagesTr/la_014.nii", "label": "labelsTr/la_014.nii"}
    about = {"name": "LeftAtrium", "reference": "King’s College London", "training": [case]}
    (tmp_path / "dataset.json").write_text(json.dumps(about))
    assert axes_of(tmp_path) == ["ASR"]


def test_the_truthful_scan_and_the_decathlons_are_prepared_alike():
    config = Config().data
    ours, theirs = prepare(read_image(nifti()), config), prepare(read_image(truthful()), config)
    assert np.array_equal(ours.image, theirs.image)
    assert ours.statistics == theirs.statistics


def test_a_data_set_declares_its_axes_and_a_case_overrides_it(folder):
    listed(folder)
    assert axes_of(folder) == ["RAS", "RAS"]
    assert axes_of(folder, "ASR") == ["ASR", "ASR"]
    listed(folder, stored_axes="ASR", own="LPS")
    assert axes_of(folder) == ["ASR", "LPS"]
    assert axes_of(folder, "PIR") == ["PIR", "LPS"]


def test_a_label_lies_as_its_image(folder):
    listed(folder, stored_axes="ASR")
    case = read_dataset(folder).cases[0]
    image = read_image(case.image, stored_axes=case.stored_axes)
    assert np.array_equal(read_label(case.label, image=image).affine, image.affine)


def test_the_cache_holds_a_case_for_each_way_to_read_it(folder, tmp_path):
    config = with_values(Config(), {"cache_dir": str(tmp_path / "cache"), "spacing": "2,2,2"}).data
    listed(folder)
    dataset = read_dataset(folder)
    plain, declared = (prepare_cases(one.cases[:1], config)[0] for one in (dataset, dataset.with_stored_axes("ASR")))
    assert plain.folder != declared.folder
    assert (plain.image_sha256, plain.voxels_sha256) == (declared.image_sha256, declared.voxels_sha256)


def test_the_content_digest_is_of_the_file_and_the_voxel_digest_of_the_scan():
    ours, theirs = read_image(nifti()), read_image(truthful())
    assert content_sha256(ours) == content_sha256(read_image(nifti(), stored_axes="header"))
    assert content_sha256(ours) != content_sha256(theirs)
    assert voxels_sha256(ours) == voxels_sha256(theirs)
    other = VOXELS.copy()
    other[0, 0, 0] += 1
    assert voxels_sha256(read_image(nifti(other))) != voxels_sha256(ours)


def test_a_mask_has_the_files_own_grid_and_header():
    volume = read_image(nifti())
    mask = nibabel.Nifti1Image.from_bytes(encode_mask((volume.voxels > 500).astype(np.uint8), like=volume))
    assert np.allclose(mask.affine, DECATHLON_AFFINE)
    assert (int(mask.header["qform_code"]), int(mask.header["sform_code"])) == (0, 2)


def test_axes_that_are_none_are_refused_with_what_to_write(folder):
    with pytest.raises(ConfigError, match=r"data\.stored_axes: expected auto, header.*such as ASR; found 'ASA'"):
        with_values(Config(), {"stored_axes": "ASA"})
    listed(folder, stored_axes="up")
    with pytest.raises(DataError, match=r"dataset\.json: stored_axes.*found 'up'"):
        read_dataset(folder)


def test_data_check_says_how_the_axes_are_read_and_which_setting_to_use(folder):
    listed(folder)
    found = check_dataset(folder, axes_seen=lambda image: "ASR").findings
    (fault,) = [finding for finding in found if "HS-N27" in finding.sentence]
    assert '"stored_axes": "ASR"' in fault.sentence
    listed(folder, stored_axes="ASR")
    found = check_dataset(folder).findings
    (line,) = [finding for finding in found if "HS-W14" in finding.sentence]
    assert (line.severity, "read as ASR" in line.sentence) == (WARNING, True)
