"""Faults planted in a sound data set, one at a time: `data check` names each, in the case that has it, and no other."""

import gzip
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any

import nibabel as nib
import numpy as np

from heartseg.data.check import FAULT, WARNING, check_dataset
from heartseg.data.decathlon import Dataset
from heartseg.data.phantom import make_phantom
from torture.ordeal import Ordeal, Tally

CASES = 5


@dataclass(frozen=True)
class Pair:
    """Image and label files of the case to be spoilt, those of another case, and a source of chance."""

    image: Path
    label: Path
    other_image: Path
    other_label: Path
    random: Random


def plant(tries: int, work: Path, random: Random) -> Tally:
    """Each fault in turn, in a random case; first the data set as it is."""
    tally = Tally()
    sound = make_phantom(work / "sound", cases=CASES, seed=random.randrange(2**31))
    tally.note(" ".join(finding.sentence for finding in check_dataset(sound.folder).findings))
    faults = list(FAULTS.items())
    for number in range(tries - 1):
        name, (spoil, words) = faults[number % len(faults)]
        folder = work / f"spoilt-{number}"
        shutil.copytree(sound.folder, folder)
        spoilt, others = _two(sound, random)
        spoil(Pair(*(folder / path for path in (*spoilt, *others)), random))
        findings = [found for found in check_dataset(folder).findings if found.severity in (FAULT, WARNING)]
        found = any(words in finding.sentence for finding in findings)
        accused = {finding.case for finding in findings}
        blamed = {Path(path).name.removesuffix(".nii.gz") for path in (*spoilt, *others)}
        shutil.rmtree(folder)
        sentences = " ".join(finding.sentence for finding in findings)
        tally.note("" if found and accused <= blamed else f"{name} in {spoilt[0]}: {sentences or 'nothing was found'}")
    return tally


def _two(dataset: Dataset, random: Random) -> tuple[tuple[Path, Path], tuple[Path, Path]]:
    """Two different cases, as paths of image and label within the data set."""
    chosen = random.sample(list(dataset.cases), 2)
    one, other = (
        (case.image.relative_to(dataset.folder), case.label.relative_to(dataset.folder))
        for case in chosen
        if case.label
    )
    return one, other


def _rewrite(path: Path, change: Callable[[np.ndarray, Any], np.ndarray]) -> None:
    """The file with other voxels; `change` may also change the header."""
    image = nib.Nifti1Image.from_bytes(gzip.decompress(path.read_bytes()))
    header = image.header.copy()
    voxels = change(np.asarray(image.dataobj), header)
    header.set_data_dtype(voxels.dtype)
    path.write_bytes(gzip.compress(nib.Nifti1Image(voxels, None, header).to_bytes(), 1))


def _shifted(pair: Pair) -> None:
    steps = [pair.random.choice((-1, 1)) * pair.random.randint(4, 8) for _ in range(3)]
    _rewrite(pair.label, lambda voxels, header: np.roll(voxels, steps, (0, 1, 2)))


def _spaced(voxels: np.ndarray, header: Any) -> np.ndarray:
    affine = header.get_best_affine()
    affine[:3, 2] *= 1.5
    header.set_sform(affine, 1)
    header.set_qform(affine, 1)
    return voxels


def _micrometres(pair: Pair) -> None:
    def change(voxels: np.ndarray, header: Any) -> np.ndarray:
        affine = header.get_best_affine()
        affine[:3] *= 1000  # in micrometres, and the header goes on saying millimetres
        header.set_sform(affine, 1)
        header.set_qform(affine, 1)
        return voxels

    for path in (pair.image, pair.label):
        _rewrite(path, change)


def _swap(pair: Pair) -> None:
    pair.label.rename(pair.label.with_name("waits"))
    pair.other_label.rename(pair.label)
    pair.label.with_name("waits").rename(pair.other_label)


def _truncate(pair: Pair) -> None:
    content = pair.image.read_bytes()
    pair.image.write_bytes(content[: pair.random.randrange(len(content) // 4, len(content))])


def _with_nan(voxels: np.ndarray, header: Any) -> np.ndarray:
    spoilt = voxels.astype(np.float32)
    spoilt[3, 4, 5] = np.nan
    return spoilt


FAULTS: dict[str, tuple[Callable[[Pair], object], str]] = {
    "label shifted": (_shifted, "HS-N25"),
    "label flipped": (lambda pair: _rewrite(pair.label, lambda v, h: np.flip(v, pair.random.randrange(2))), "HS-N25"),
    "label of another spacing": (lambda pair: _rewrite(pair.label, _spaced), "HS-N21"),
    "label of another shape": (lambda pair: _rewrite(pair.label, lambda v, h: v[:-1]), "HS-N21"),
    "label not of whole numbers": (lambda pair: _rewrite(pair.label, lambda v, h: v * np.float32(0.5)), "HS-N20"),
    "label with a 2": (lambda pair: _rewrite(pair.label, lambda v, h: v * 2), "HS-N20"),
    "label empty": (lambda pair: _rewrite(pair.label, lambda v, h: v * 0), "HS-N22"),
    "label missing": (lambda pair: pair.label.unlink(), "HS-N01"),
    "labels swapped": (_swap, "HS-N2"),
    "image doubled": (
        lambda pair: [shutil.copy(pair.other_image, pair.image), shutil.copy(pair.other_label, pair.label)],
        "are one image",
    ),
    "gzip truncated": (_truncate, "HS-N05"),
    "NaN": (lambda pair: _rewrite(pair.image, _with_nan), "HS-N18"),
    "4D": (lambda pair: _rewrite(pair.image, lambda v, h: np.stack([v, v], -1)), "HS-N09"),
    "micrometres as millimetres": (_micrometres, "HS-N14"),
    "contrast inverted": (lambda pair: _rewrite(pair.image, lambda v, h: v.max() - v), "HS-N26"),
}

ORDEALS = (
    Ordeal(
        "check/planted",
        f"`data check` finds each of {len(FAULTS)} faults where it was planted, nothing else, and none in a sound data "
        "set (the phantom).",
        plant,
        1 + 4 * len(FAULTS),
        1 + len(FAULTS),
    ),
)
