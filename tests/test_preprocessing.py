"""Preparation: geometry there and back, normalisation, and the cache."""

import os
import struct
from dataclasses import replace

import nibabel
import numpy as np
import pytest
import torch
from nibabel.orientations import axcodes2ornt, inv_ornt_aff, ornt_transform

from heartseg.config import Config, with_values
from heartseg.data.case import Case
from heartseg.data.nifti import Volume, read_image
from heartseg.data.preprocessing import (
    _label_to_grid,
    _oriented,
    _to_grid,
    coarse_view,
    prepare,
    prepare_cases,
    restore,
)
from heartseg.errors import GeometryError, StorageError, VolumeError


def scan_bytes(codes: str = "LPS", *, oblique: bool = False, spacing=(1.25, 1.5, 2.5)) -> bytes:
    """A smooth bump in a volume of 20 x 24 x 14 voxels, oriented as `codes` say."""
    i, j, k = np.meshgrid(*(np.arange(n) for n in (20, 24, 14)), indexing="ij")
    voxels = 1000 * np.exp(-((i - 11) ** 2 / 40 + (j - 9) ** 2 / 50 + (k - 6) ** 2 / 20))
    turn = np.eye(4)
    if oblique:
        angle = np.deg2rad(12)
        turn[:2, :2] = [[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]]
    affine = turn @ np.diag([*spacing, 1.0])
    affine[:3, 3] = (-30, 12, 7)
    transform = ornt_transform(axcodes2ornt("RAS"), axcodes2ornt(codes))
    turned = nibabel.apply_orientation(voxels, transform)
    image = nibabel.Nifti1Image(turned.astype(np.float32), affine @ inv_ornt_aff(transform, voxels.shape))
    image.header.set_xyzt_units("mm")
    return image.to_bytes()


@pytest.mark.parametrize("codes", ["RAS", "LPS", "PSL", "SAR", "IRP"])
@pytest.mark.parametrize("oblique", [False, True])
def test_restoring_brings_values_back_to_their_voxels(codes, oblique):
    volume = read_image(scan_bytes(codes, oblique=oblique))
    config = with_values(Config(), {"spacing": "1.0,1.2,1.7"}).data
    prepared = prepare(volume, config)
    back = restore(prepared.image.float(), prepared)[0].numpy()
    assert back.shape == volume.voxels.shape
    assert np.corrcoef(back.ravel(), volume.voxels.ravel())[0, 1] > 0.999


@pytest.mark.parametrize("codes", ["RAS", "LPS", "PSL"])
def test_without_resampling_restoring_is_exact(codes):
    volume = read_image(scan_bytes(codes, spacing=(1.5, 1.5, 1.5)))
    prepared = prepare(volume, with_values(Config(), {"spacing": "1.5,1.5,1.5"}).data)
    probe = torch.from_numpy(np.random.default_rng(0).random(prepared.image.shape, dtype=np.float32))
    again = replace(prepared, image=probe)
    assert np.array_equal(np.sort(restore(probe, again)[0].numpy().ravel()), np.sort(probe.numpy().ravel()))
    expected = volume.voxels - volume.voxels.mean()
    assert np.corrcoef(restore(prepared.image.float(), prepared)[0].numpy().ravel(), expected.ravel())[0, 1] > 0.99999


def test_one_body_in_any_orientation_is_prepared_to_one_image():
    config = with_values(Config(), {"spacing": "1.25,1.5,2.5"}).data
    reference = prepare(read_image(scan_bytes("RAS")), config).image
    for codes in ("LPS", "PSL", "ASR"):
        assert torch.allclose(prepare(read_image(scan_bytes(codes)), config).image, reference, atol=2e-3)


@pytest.mark.parametrize("codes", ["RAS", "LPS"])
def test_preparing_leaves_the_scan_as_it_was(codes):
    volume = read_image(scan_bytes(codes, spacing=(1.25, 1.5, 2.5)))
    before = volume.voxels.copy()
    prepare(volume, with_values(Config(), {"spacing": "1.25,1.5,2.5"}).data)
    assert np.array_equal(volume.voxels, before)


def noisy_scan() -> Volume:
    """Tissue between 100 and 1100 with noise, so that no outer plane looks like padding."""
    volume = read_image(scan_bytes("RAS"))
    noise = np.random.default_rng(0).normal(100, 10, volume.voxels.shape)
    return replace(volume, voxels=(volume.voxels + noise).astype(np.float32))


NATIVE = with_values(Config(), {"spacing": "1.25,1.5,2.5"}).data


def test_zscore_has_mean_zero_and_deviation_one():
    image = prepare(noisy_scan(), NATIVE).image.float()
    assert float(image.mean()) == pytest.approx(0, abs=0.02)
    assert float(image.std()) == pytest.approx(1, abs=0.02)


@pytest.mark.parametrize("value", [0, -32768, 100, 1e6])
def test_padding_of_any_value_changes_nothing(value):
    volume = noisy_scan()
    padded = np.full((30, 30, 20), value, np.float32)
    padded[5:25, 3:27, 3:17] = volume.voxels
    image = nibabel.Nifti1Image(padded, volume.affine)
    assert torch.equal(prepare(read_image(image.to_bytes()), NATIVE).image, prepare(volume, NATIVE).image)


@pytest.mark.parametrize("value", [3e8, 1e12, -1e4, -1e9])
def test_one_wild_voxel_changes_itself_alone(value):
    volume = noisy_scan()
    wild = replace(volume, voxels=volume.voxels.copy())
    wild.voxels[0, 0, 0] = value
    changed = (prepare(wild, NATIVE).image - prepare(volume, NATIVE).image).abs() > 0.02
    assert int(changed.sum()) <= 1
    assert changed[0, 0, 0] == changed.any()


@pytest.mark.parametrize(("slope", "intercept"), [(1e-3, 0), (1, -1024), (64, 7)])
def test_scale_and_offset_of_the_stored_numbers_change_nothing(slope, intercept):
    volume = noisy_scan()
    scaled = replace(volume, voxels=volume.voxels * np.float32(slope) + np.float32(intercept))
    assert torch.allclose(prepare(scaled, NATIVE).image, prepare(volume, NATIVE).image, atol=2e-2)


@pytest.mark.parametrize("slope", [1e17, 1e-30, -1e17])
def test_a_scaling_that_no_scanner_writes_is_refused(slope):
    content = bytearray(nibabel.Nifti1Image(noisy_scan().voxels.astype(np.int16), np.eye(4)).to_bytes())
    content[112:116] = struct.pack("<f", slope)
    with pytest.raises(VolumeError, match="scl_slope"):
        read_image(bytes(content))


@pytest.fixture
def case(tmp_path) -> Case:
    (tmp_path / "a.nii").write_bytes(scan_bytes("LPS"))
    image = nibabel.load(tmp_path / "a.nii")
    label = nibabel.Nifti1Image((image.get_fdata() > 500).astype(np.uint8), image.affine)
    nibabel.save(label, tmp_path / "a_label.nii")
    return Case("a", tmp_path / "a.nii", tmp_path / "a_label.nii")


@pytest.fixture
def data_config(tmp_path):
    return with_values(Config(), {"spacing": "1.25,1.5,2.5", "cache_dir": str(tmp_path / "cache")}).data


def test_a_prepared_case_comes_from_the_cache_the_second_time(case, data_config):
    first = prepare_cases([case], data_config)[0]
    stamp = (first.folder / "image.npy").stat().st_mtime_ns
    again = prepare_cases([case], data_config)[0]
    assert (again.folder / "image.npy").stat().st_mtime_ns == stamp
    assert again.label.sum() == first.native_label.sum() > 0


def test_a_changed_file_or_setting_is_prepared_anew(case, data_config):
    first = prepare_cases([case], data_config)[0].folder
    other_spacing = with_values(Config(data=data_config), {"spacing": "2,2,2"}).data
    assert prepare_cases([case], other_spacing)[0].folder != first
    case.image.write_bytes(scan_bytes("LPS", oblique=False)[:-4] + b"\0\0\0\1")
    assert prepare_cases([case], data_config)[0].folder != first


def test_a_torn_entry_is_noticed_and_rebuilt(case, data_config):
    entry = prepare_cases([case], data_config)[0]
    whole = np.array(entry.image)
    path = entry.folder / "image.npy"
    path.write_bytes(path.read_bytes()[:-50])
    assert np.array_equal(prepare_cases([case], data_config)[0].image, whole)


@pytest.mark.parametrize("name", ["image.npy", "label.npy", "native_label.npy", "about.json"])
def test_a_flipped_bit_in_an_entry_is_noticed_and_the_entry_made_anew(case, data_config, name):
    path = prepare_cases([case], data_config)[0].folder / name
    whole = path.read_bytes()
    changed = bytearray(whole)
    changed[-40] ^= 1
    path.write_bytes(changed)
    prepare_cases([case], data_config)
    assert path.read_bytes() == whole


def test_a_file_of_the_same_size_and_time_is_not_taken_for_the_one_before(case, data_config):
    first, when = prepare_cases([case], data_config)[0], case.image.stat()
    content = bytearray(case.image.read_bytes())
    content[-20] ^= 1
    case.image.write_bytes(content)
    os.utime(case.image, ns=(when.st_atime_ns, when.st_mtime_ns))
    assert prepare_cases([case], data_config)[0].folder != first.folder


def test_a_faulty_case_leaves_nothing_in_the_cache(case, data_config, tmp_path):
    case.image.write_bytes(b"no scan")
    with pytest.raises(VolumeError, match=r"a\.nii"):
        prepare_cases([case], data_config)
    assert not list((tmp_path / "cache").glob("*"))


def test_a_cache_that_cannot_be_written_is_one_sentence(case, data_config, tmp_path):
    (tmp_path / "cache").write_text("a file where the folder should be")
    with pytest.raises(StorageError, match=r"The cache of prepared cases in .* cannot be written"):
        prepare_cases([case], data_config)


def test_a_scan_as_large_as_a_house_is_refused_before_it_is_resampled():
    voxels = np.arange(10.0**6, dtype=np.float32).reshape(100, 100, 100)
    image = nibabel.Nifti1Image(voxels, np.diag([10.0, 10.0, 10.0, 1.0]))
    with pytest.raises(GeometryError, match="measures 1000 × 1000 × 1000 mm, too much to resample"):
        prepare(read_image(image.to_bytes(), name="house.nii"), Config().data)


@pytest.mark.parametrize("codes", ["RAS", "LPS", "PIR", "ASL"])
@pytest.mark.parametrize("spacing", ["1.6,1.4,0.9", "1.25,1.5,2.5", "0.7,2.2,3.4"])
def test_the_grid_and_its_values_are_those_of_monais_chain(codes, spacing):
    from monai.data import MetaTensor
    from monai.transforms import Orientation, Spacing

    volume, config = read_image(scan_bytes(codes)), with_values(Config(), {"spacing": spacing}).data
    tensor = MetaTensor(torch.from_numpy(volume.voxels[None]), affine=torch.from_numpy(volume.affine))
    oriented = Orientation(axcodes="RAS", labels=(("L", "R"), ("P", "A"), ("I", "S")))(tensor)
    theirs = Spacing(pixdim=config.spacing, mode="bilinear", padding_mode="border", dtype=torch.float64)(oriented)
    ours, affine = _to_grid(*_oriented(volume, "RAS"), config.spacing)
    assert ours.shape == theirs.shape[1:]
    assert np.allclose(affine, theirs.affine.numpy(), atol=1e-9)
    assert torch.allclose(ours, theirs[0].float(), atol=1e-6 * float(volume.voxels.max()))


@pytest.mark.parametrize("codes", ["RAS", "LPS", "PSL"])
@pytest.mark.parametrize("spacing", ["1.25,1.5,2.5", "0.9,2.0,2.1"])
def test_a_label_is_resampled_as_if_all_of_it_were(codes, spacing):
    volume, config = read_image(scan_bytes(codes)), with_values(Config(), {"spacing": spacing}).data
    prepared = prepare(volume, config)
    # One that touches the border of the scan, an ordinary one, and an empty one.
    for label in (volume.voxels > 30, volume.voxels > 500, volume.voxels > 5000):
        whole = _to_grid(*_oriented(replace(volume, voxels=label), "RAS"), config.spacing)[0] > 0.5
        assert np.array_equal(_label_to_grid(label.astype(np.uint8), prepared), whole.numpy().astype(np.uint8))


@pytest.mark.parametrize("codes", ["RAS", "LPS", "PSL"])
def test_a_region_is_restored_as_that_part_of_the_whole(codes):
    volume = read_image(scan_bytes(codes))
    prepared = prepare(volume, with_values(Config(), {"spacing": "1.0,1.2,1.7"}).data)
    values = torch.zeros(prepared.image.shape)
    values[6:14, 7:19, 5:11] = 1 + torch.rand(8, 12, 6)
    whole, everywhere = restore(values, prepared)
    assert [part.stop - part.start for part in everywhere] == list(volume.voxels.shape)
    part, place = restore(values[4:16, 5:21, 3:13], prepared, (4, 5, 3))
    pasted = torch.zeros_like(whole)
    pasted[tuple(place)] = part
    assert torch.allclose(pasted, whole, atol=1e-6)


def test_the_coarse_view_averages_blocks_of_about_its_spacing():
    values = torch.arange(8 * 6 * 5, dtype=torch.float32).reshape(8, 6, 5)
    view, block = coarse_view(values, (1.25, 1.5, 2.5), 5.0)
    assert block == (4, 3, 2)
    assert view.shape == (2, 2, 3)
    assert float(view[1, 1, 0]) == pytest.approx(float(values[4:8, 3:6, 0:2].mean()))
    assert float(view[0, 0, 2]) == pytest.approx(float(values[0:4, 0:3, 4].mean()))


def test_a_grid_thinner_than_a_block_is_one_block():
    view, block = coarse_view(torch.ones(8, 6, 1), (1.25, 1.25, 1.25), 5.0)
    assert block == (4, 4, 1)
    assert view.shape == (2, 2, 1)
