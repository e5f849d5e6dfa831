"""The phantom: believable, repeatable, hard for a threshold."""

import hashlib
import json
import shutil
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import nibabel as nib
import numpy as np
import pytest
from scipy import ndimage

from heartseg.data.decathlon import read_dataset
from heartseg.data.phantom import make_phantom
from heartseg.errors import DataError, StorageError


def voxels(path: Path) -> np.ndarray:
    return np.asarray(nib.load(path).dataobj)


def digests(folder: Path) -> dict[str, str]:
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    return {str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


def dice(mask: np.ndarray, label: np.ndarray) -> float:
    return float(2 * np.sum(mask & label) / (mask.sum() + label.sum()))


def largest_component(mask: np.ndarray) -> np.ndarray:
    parts, _ = ndimage.label(mask)
    sizes = np.bincount(parts.ravel())
    sizes[0] = 0
    return parts == sizes.argmax()


def otsu(image: np.ndarray) -> float:
    counts, edges = np.histogram(image, bins=256)
    centres = (edges[:-1] + edges[1:]) / 2
    below, above = np.cumsum(counts), np.cumsum(counts[::-1])[::-1]
    mean_below = np.cumsum(counts * centres) / np.maximum(below, 1)
    mean_above = np.cumsum((counts * centres)[::-1])[::-1] / np.maximum(above, 1)
    between = below[:-1] * above[1:] * (mean_below[:-1] - mean_above[1:]) ** 2
    return float(centres[between.argmax()])


def test_one_seed_gives_one_set_of_bytes_and_another_seed_another(tmp_path):
    first, again, other = (tmp_path / name for name in ("first", "again", "other"))
    for folder, seed in ((first, 3), (again, 3), (other, 4)):
        make_phantom(folder, cases=1, seed=seed)
    assert digests(first) == digests(again)
    image = "imagesTr/phantom_001.nii.gz"
    assert digests(first)[image] != digests(other)[image]


def test_a_case_does_not_depend_on_how_many_there_are(phantom, tmp_path):
    alone = make_phantom(tmp_path / "one", cases=1)
    assert alone.cases[0].image.read_bytes() == (phantom / "imagesTr/phantom_001.nii.gz").read_bytes()


def test_layout_is_the_decathlons(phantom):
    dataset = read_dataset(phantom)
    assert dataset.source == "phantom"
    assert [case.identifier for case in dataset.cases] == [f"phantom_{number:03d}" for number in range(1, 7)]
    assert json.loads((phantom / "dataset.json").read_text())["labels"] == {"0": "background", "1": "left atrium"}


def test_volumes_are_anisotropic_not_ras_and_differ_in_grid(phantom):
    images = [nib.load(path) for path in sorted((phantom / "imagesTr").iterdir())]
    for image in images:
        assert nib.aff2axcodes(image.affine) == ("P", "S", "L")
        assert image.get_data_dtype() == np.int16
        assert image.header.get_xyzt_units()[0] == "mm"
        spacing = image.header.get_zooms()
        assert 1.25 <= spacing[0] <= 1.35
        assert 1.65 <= spacing[2] <= 1.95
    assert len({image.shape for image in images}) > 1
    assert len({tuple(image.header.get_zooms()) for image in images}) == len(images)


def test_labels_are_one_atrium_of_a_real_ones_volume_inside_the_field_of_view(phantom):
    volumes = []
    for path in sorted((phantom / "labelsTr").iterdir()):
        label = voxels(path)
        assert set(np.unique(label)) == {0, 1}
        assert ndimage.label(label)[1] == 1
        assert not any(label.take(end, axis).any() for axis in range(3) for end in (0, -1))
        volumes.append(float(label.sum() * np.prod(nib.load(path).header.get_zooms()) / 1000))
    assert all(69 <= volume_ml <= 146 for volume_ml in volumes)
    assert max(volumes) - min(volumes) > 10


def test_label_lies_on_the_grid_of_its_image(phantom):
    for image in sorted((phantom / "imagesTr").iterdir()):
        label = nib.load(phantom / "labelsTr" / image.name)
        assert label.shape == nib.load(image).shape
        assert np.array_equal(label.affine, nib.load(image).affine)


def test_no_threshold_with_the_largest_component_reaches_half_the_dice(phantom):
    percentiles = np.linspace(60, 98, 8)
    scores, otsu_scores = [], []
    for path in sorted((phantom / "imagesTr").iterdir()):
        image, label = voxels(path), voxels(phantom / "labelsTr" / path.name) > 0
        thresholds = np.percentile(image, percentiles)
        scores.append([dice(largest_component(image > threshold), label) for threshold in thresholds])
        otsu_scores.append(dice(largest_component(image > otsu(image)), label))
    best_for_the_set = np.mean(scores, axis=0).max()
    best_for_each_case = np.max(scores, axis=1).mean()
    assert best_for_the_set < 0.45
    assert best_for_each_case < 0.5
    assert np.mean(otsu_scores) < 0.45


def test_atrium_is_no_brighter_than_other_blood(phantom):
    for path in sorted((phantom / "imagesTr").iterdir()):
        image, label = voxels(path), voxels(phantom / "labelsTr" / path.name) > 0
        brighter_elsewhere = np.sum(image[~label] > np.median(image[label]))
        assert brighter_elsewhere > 0.5 * label.sum()


def test_same_phantom_is_used_again_and_another_replaced(tmp_path):
    folder = tmp_path / "deep" / "phantom"
    make_phantom(folder, cases=1, seed=5)
    written = (folder / "dataset.json").stat().st_mtime_ns
    make_phantom(folder, cases=1, seed=5)
    assert (folder / "dataset.json").stat().st_mtime_ns == written
    assert len(make_phantom(folder, cases=2, seed=5).cases) == 2
    assert not [path for path in folder.parent.iterdir() if path.name.startswith(".partial")]


def test_phantom_with_a_file_taken_away_is_made_anew(tmp_path):
    label = make_phantom(tmp_path / "phantom", cases=1).cases[0].label
    label.unlink()
    make_phantom(tmp_path / "phantom", cases=1)
    assert label.is_file()


def test_failure_leaves_nothing(tmp_path):
    def fail(done: int, cases: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        make_phantom(tmp_path / "phantom", cases=2, progress=fail)
    assert not (tmp_path / "phantom").exists()
    assert not list(tmp_path.glob(".partial*"))


def test_what_a_killed_process_left_is_no_obstacle(tmp_path):
    (tmp_path / ".partial-phantom" / "imagesTr").mkdir(parents=True)
    (tmp_path / "phantom").mkdir()
    assert len(make_phantom(tmp_path / "phantom", cases=1).cases) == 1
    assert not (tmp_path / ".partial-phantom").exists()


def test_several_at_once_make_one(tmp_path):
    made = []
    with ThreadPoolExecutor(3) as pool:
        jobs = [
            pool.submit(make_phantom, tmp_path / "phantom", cases=1, progress=lambda done, cases: made.append(done))
            for _ in range(3)
        ]
    assert [len(job.result().cases) for job in jobs] == [1, 1, 1]
    assert made == [1]


def test_progress_counts_the_cases(tmp_path):
    seen = []
    make_phantom(tmp_path / "phantom", cases=2, progress=lambda done, cases: seen.append((done, cases)))
    assert seen == [(1, 2), (2, 2)]


def test_a_folder_with_other_things_is_left_alone(tmp_path):
    (tmp_path / "thesis.tex").write_text("years of work")
    with pytest.raises(DataError, match="is there already and holds no phantom"):
        make_phantom(tmp_path, cases=1)
    assert (tmp_path / "thesis.tex").read_text() == "years of work"


def test_no_cases_is_refused(tmp_path):
    with pytest.raises(DataError, match="at least 1 case, found 0"):
        make_phantom(tmp_path / "phantom", cases=0)


def test_unwritable_place_is_one_sentence(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(StorageError, match=r"cannot be written: (Not a directory|File exists)"):
        make_phantom(tmp_path / "file" / "phantom", cases=1)


def test_a_copied_phantom_is_still_known_for_one(phantom, tmp_path):
    shutil.copytree(phantom, tmp_path / "copy", ignore=shutil.ignore_patterns(".*"))
    assert read_dataset(tmp_path / "copy").source == "phantom"
