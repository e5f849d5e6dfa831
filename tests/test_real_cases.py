"""Facts about the Decathlon's real cases; skipped where they are not."""

import shutil

import nibabel
import numpy as np
import pytest
import torch
from scipy import ndimage

from heartseg.config import Config, with_values
from heartseg.data.case import Case
from heartseg.data.decathlon import read_dataset
from heartseg.data.folds import split_cases
from heartseg.data.nifti import read_image, read_label
from heartseg.data.preprocessing import prepare_cases, restore
from heartseg.inference import Segmenter
from heartseg.metrics import dice
from heartseg.pyfunc import load_segmenter
from heartseg.training import run


@pytest.fixture
def case(real_data) -> Case:
    return next(case for case in read_dataset(real_data).cases if case.identifier == "la_016")


@pytest.mark.parametrize(("spacing", "ceiling"), [("1.5,1.5,1.5", 0.98), ("1.0,1.5,1.5", 0.98)])
def test_the_networks_grid_leaves_room_for_a_good_mask(case, tmp_path, spacing, ceiling):
    config = with_values(Config(), {"spacing": spacing, "cache_dir": str(tmp_path)}).data
    entry = prepare_cases([case], config)[0]
    values, place = restore(torch.from_numpy(entry.label.astype("float32")), entry.prepared())
    back = np.zeros(entry.native_label.shape, dtype=bool)
    back[tuple(place)] = (values >= 0.5).numpy()
    assert dice(back, entry.native_label > 0) > ceiling


def test_the_doubled_scan_stays_on_one_side_of_every_split(real_data, tmp_path):
    config = with_values(Config(), {"spacing": "4,4,4", "cache_dir": str(tmp_path)}).data
    wanted = [case for case in read_dataset(real_data).cases if case.identifier in ("la_005", "la_026", "la_016")]
    groups = {entry.case.identifier: entry.image_sha256 for entry in prepare_cases(wanted, config)}
    assert groups["la_005"] == groups["la_026"] != groups["la_016"]
    for fold in ("ratio", "0", "1"):
        for seed in range(5):
            val = split_cases(groups, fold=fold, folds=2, seed=seed).val
            assert ("la_005" in val) == ("la_026" in val)


UNSEEN = "la_016"


@pytest.fixture(scope="module")
def segmenter(real_data, empty_store, tmp_path_factory) -> Segmenter:
    """The default recipe for one epoch, as `make train` runs it, on all cases but the one that the tests look at."""
    home = tmp_path_factory.mktemp("trained")
    shutil.copy(empty_store, home / "mlflow.db")
    places = {"cache_dir": str(home / "cache"), "work_dir": str(home / "runs")}
    values = {"data": str(real_data), "val_cases": UNSEEN, "epochs": "1", "device": "cpu", **places}
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(home)
        patch.setenv("MLFLOW_TRACKING_URI", f"sqlite:///{home}/mlflow.db")
        outcome = run.train(with_values(Config(), values))
        return load_segmenter(f"models:/heartseg/{outcome.version}")


@pytest.fixture(scope="module")
def unseen(real_data) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Voxels, label and affine of the case that the segmenter has not seen."""
    case = next(case for case in read_dataset(real_data).cases if case.identifier == UNSEEN)
    image = read_image(case.image)
    return image.voxels, read_label(case.label).voxels, image.affine


def score(segmenter: Segmenter, voxels: np.ndarray, label: np.ndarray, affine: np.ndarray) -> float:
    result = segmenter.segment(nibabel.Nifti1Image(np.ascontiguousarray(voxels), affine).to_bytes())
    return dice(result.mask > 0, label > 0)


def shifted(values: np.ndarray, axis: int, voxels: int) -> np.ndarray:
    """Moved along an axis, with zeros where nothing was."""
    moved = np.roll(values, voxels, axis)
    moved[(slice(None),) * axis + (slice(voxels) if voxels > 0 else slice(voxels, None),)] = 0
    return moved


def test_one_epoch_gives_a_mask_worth_looking_at(segmenter, unseen):
    assert score(segmenter, *unseen) >= 0.80


@pytest.mark.parametrize(("axis", "voxels"), [(0, 48), (0, -48), (1, 48), (1, -48)])
def test_a_shift_by_60_mm_changes_little(segmenter, unseen, axis, voxels):
    image, label, affine = unseen
    moved = (shifted(values, axis, voxels) for values in (image, label))
    assert score(segmenter, *moved, affine) == pytest.approx(score(segmenter, *unseen), abs=0.01)


@pytest.mark.parametrize("margin", [40, 16])
def test_cropping_round_the_atrium_changes_little(segmenter, unseen, margin):
    image, label, affine = unseen
    ends = [(inside.min(), inside.max() + 1) for inside in np.nonzero(label)]
    crop = tuple(slice(max(0, first - margin), last + margin) for first, last in ends)
    assert score(segmenter, image[crop], label[crop], affine) == pytest.approx(score(segmenter, *unseen), abs=0.01)


@pytest.mark.parametrize("around", [((44, 44),) * 3, ((0, 0), (0, 0), (44, 0))])
def test_padding_changes_little(segmenter, unseen, around):
    image, label, affine = unseen
    padded = (np.pad(values, around) for values in (image, label))
    assert score(segmenter, *padded, affine) == pytest.approx(score(segmenter, *unseen), abs=0.01)


@pytest.mark.parametrize("spacing", [(1.0, 1.0, 1.0), (0.9, 1.6, 2.0)])
def test_resampling_the_scan_changes_little(segmenter, unseen, spacing):
    image, label, affine = unseen
    step = np.linalg.norm(affine[:3, :3], axis=0)
    lengths = [
        int((length - 1) * have / want) + 1 for length, have, want in zip(image.shape, step, spacing, strict=True)
    ]
    places = np.meshgrid(*[np.arange(n) * w / h for n, w, h in zip(lengths, spacing, step, strict=True)], indexing="ij")
    voxels = ndimage.map_coordinates(image, places, order=1)
    mask = ndimage.map_coordinates(label.astype(np.float32), places, order=1) > 0.5
    moved = affine @ np.diag([*(np.array(spacing) / step), 1.0])
    assert score(segmenter, voxels, mask, moved) == pytest.approx(score(segmenter, *unseen), abs=0.01)


def test_another_order_of_the_voxels_gives_the_same_mask(segmenter, unseen):
    image, label, affine = unseen
    turned = [np.ascontiguousarray(values.transpose(2, 0, 1)[:, ::-1]) for values in (image, label)]
    # The axes are now K, I backwards, J.
    other = np.eye(4)
    other[:3, :3] = np.stack([affine[:3, 2], -affine[:3, 0], affine[:3, 1]], axis=1)
    other[:3, 3] = affine[:3, 3] + affine[:3, 0] * (image.shape[0] - 1)
    assert score(segmenter, *turned, other) == pytest.approx(score(segmenter, *unseen), abs=1e-3)


def test_a_truthful_header_and_the_decathlons_give_one_mask(segmenter, case, tmp_path):
    stored = nibabel.load(case.image)
    voxels = np.asarray(stored.dataobj).transpose(2, 0, 1)
    nibabel.save(nibabel.Nifti1Image(voxels, np.diag([1.37, 1.25, 1.25, 1.0])), tmp_path / "truthful.nii")
    ours = segmenter.segment(case.image)
    theirs = segmenter.segment(tmp_path / "truthful.nii")
    assert ours.mask.any()
    assert np.array_equal(ours.mask.transpose(2, 0, 1), theirs.mask)


def test_padding_and_wild_voxels_change_next_to_nothing(segmenter, case, tmp_path):
    stored = nibabel.load(case.image)
    stored.header.set_data_dtype(np.float32)  # as int16 it would be scaled to hold the wild values
    label = read_label(case.label).voxels > 0
    voxels = np.asarray(stored.dataobj).astype(np.float32)
    before = dice(segmenter.segment(case.image).mask > 0, label)
    places = np.random.default_rng(0).integers(0, voxels.size, voxels.size // 10_000)
    for value in (1e9, -1e9, 0, 5000):
        wild = voxels.copy()
        wild.ravel()[places] = value
        nibabel.save(nibabel.Nifti1Image(wild, stored.affine, stored.header), tmp_path / "wild.nii")
        assert dice(segmenter.segment(tmp_path / "wild.nii").mask > 0, label) == pytest.approx(before, abs=0.005), value
    padded = np.pad(voxels, 20, constant_values=-32768)
    nibabel.save(nibabel.Nifti1Image(padded, stored.affine, stored.header), tmp_path / "padded.nii")
    mask = segmenter.segment(tmp_path / "padded.nii").mask[20:-20, 20:-20, 20:-20]
    assert dice(mask > 0, segmenter.segment(case.image).mask > 0) > 0.9999
