"""Data sets in the layout of the Medical Segmentation Decathlon: `dataset.json`, `imagesTr`, `labelsTr`."""

import json
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from heartseg.data.case import Case
from heartseg.errors import DataError, VolumeError

LAYOUT_HINT = "A Decathlon folder holds dataset.json, imagesTr and labelsTr; heartseg data phantom makes an example."
# Written beside dataset.json by whatever fetched the folder, so that a run can say where its data came from.
SOURCE_MARKER = ".heartseg-source"


@dataclass(frozen=True)
class Dataset:
    """Labelled cases in the order of `dataset.json`. `source` is `folder`, `kaggle`, `monai` or `phantom`."""

    folder: Path
    name: str
    cases: tuple[Case, ...]
    source: str = "folder"


def read_dataset(folder: Path, *, source: str = "") -> Dataset:
    """The labelled cases of a folder; no volume is opened.

    `source` is where the data came from; without it, what the folder's marker says, or `folder`.

    Raises:
        DataError: If `dataset.json` is missing or malformed, lists no case or one twice, or a listed file is not there.
    """
    document = read_listing(folder)
    cases = tuple(_case(folder, entry) for entry in listed_cases(document, folder))
    if not cases:
        raise DataError(f"{folder / 'dataset.json'} lists no training case.", hint=LAYOUT_HINT)
    doubled = [name for name, count in Counter(case.identifier for case in cases).items() if count > 1]
    if doubled:
        raise DataError(f"{folder / 'dataset.json'} lists {doubled[0]} more than once.")
    for case in cases:
        for path in (case.image, case.label):
            if path is not None and not path.is_file():
                raise DataError(f"{case.identifier}: {path} is listed in dataset.json but is not there.")
    name = document.get("name")
    return Dataset(folder, name if isinstance(name, str) else folder.name, cases, source or recorded_source(folder))


def read_listing(folder: Path) -> dict[str, Any]:
    """The content of `dataset.json`.

    Raises:
        DataError: If it is missing or no JSON object.
    """
    path = folder / "dataset.json"
    if not folder.is_dir():
        raise DataError(f"The data folder {folder} is not there.", hint=LAYOUT_HINT)
    try:
        document = json.loads(path.read_text())
    except FileNotFoundError as error:
        raise DataError(f"{folder} has no dataset.json.", hint=LAYOUT_HINT) from error
    except (OSError, ValueError) as error:
        raise DataError(f"{path} cannot be read as JSON: {error}.") from error
    if not isinstance(document, dict):
        raise DataError(f"{path}: expected a JSON object, found {type(document).__name__}.", hint=LAYOUT_HINT)
    return document


def listed_cases(document: Mapping[str, Any], folder: Path) -> list[dict[str, str]]:
    """The entries of `training`, each with `image` and `label`.

    Raises:
        DataError: If one has another form.
    """
    entries = document.get("training", [])
    for entry in entries if isinstance(entries, list) else [entries]:
        if not (isinstance(entry, dict) and isinstance(entry.get("image"), str) and isinstance(entry.get("label"), str)):
            raise DataError(
                f'{folder / "dataset.json"}: expected training entries {{"image": …, "label": …}}, found {entry!r}.'
            )
    return list(entries)


def case_identifier(path: Path) -> str:
    """The name of a file without its ending: `la_004` for `imagesTr/la_004.nii.gz`."""
    return path.name.removesuffix(".gz").removesuffix(".nii")


def recorded_source(folder: Path) -> str:
    """What the folder's marker says of its origin, or `folder` where there is none."""
    marker = folder / SOURCE_MARKER
    return marker.read_text().strip() if marker.is_file() else "folder"


def _case(folder: Path, entry: Mapping[str, str]) -> Case:
    image, label = (_inside(folder, entry[key]) for key in ("image", "label"))
    return Case(case_identifier(image), image, label)


def _inside(folder: Path, listed: str) -> Path:
    path = folder / listed
    if not path.resolve().is_relative_to(folder.resolve()):
        raise VolumeError(f"{folder / 'dataset.json'} lists {listed}, which lies outside the folder.")
    return path
