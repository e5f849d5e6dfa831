"""Data sets in the layout of the Medical Segmentation Decathlon: `dataset.json`, `imagesTr`, `labelsTr`."""

import json
from collections import Counter
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from heartseg.config import check_stored_axes
from heartseg.data.case import Case
from heartseg.errors import ConfigError, DataError
from heartseg.setting import AUTO, DECATHLON

LISTING = "dataset.json"
LAYOUT_HINT = "A Decathlon folder holds dataset.json, imagesTr and labelsTr; heartseg data phantom makes an example."
# Written beside dataset.json by whatever fetched the folder, so that a run can say where its data came from.
SOURCE_MARKER = ".heartseg-source"


@dataclass(frozen=True)
class Dataset:
    """Cases in the order of `dataset.json`. `source` is `folder`, `kaggle`, `monai` or `phantom`.

    `own_axes` names the cases whose entries in `dataset.json` say themselves how their axes are stored.
    """

    folder: Path
    name: str
    cases: tuple[Case, ...]
    source: str = "folder"
    own_axes: frozenset[str] = frozenset()

    def with_stored_axes(self, stored_axes: str) -> "Dataset":
        """Return the data set with the axes of its cases stored as the setting says, except where a case says it."""
        if stored_axes == AUTO:
            return self
        cases = (
            case if case.identifier in self.own_axes else replace(case, stored_axes=stored_axes) for case in self.cases
        )
        return replace(self, cases=tuple(cases))


def read_dataset(folder: Path, *, source: str = "") -> Dataset:
    """The labelled cases of a folder; no volume is opened.

    `source` is where the data came from; without it, what the folder's marker says, or `folder`.

    Raises:
        DataError: If `dataset.json` is missing or malformed, lists no case, one twice or one without label, or a listed
            file is not there.
    """
    dataset = list_dataset(folder, source=source)
    doubled = [name for name, count in Counter(case.identifier for case in dataset.cases).items() if count > 1]
    if doubled:
        raise DataError(f"{folder / LISTING} lists {doubled[0]} more than once.")
    for case in dataset.cases:
        if case.label is None:
            raise DataError(f"{case.identifier}: {folder / LISTING} lists no label for it.")
        for path in (case.image, case.label):
            if not path.is_file():
                raise DataError(f"{case.identifier}: {path} is listed in {LISTING} but is not there.")
    return dataset


def list_dataset(folder: Path, *, source: str = "") -> Dataset:
    """What `dataset.json` says, without a look at the files it lists: for those that report faults themselves.

    Raises:
        DataError: If `dataset.json` is missing or malformed, lists no case or a file outside the folder.
    """
    document = read_listing(folder)
    entries = document.get("training")
    if not isinstance(entries, list) or not entries:
        raise DataError(f"{folder / LISTING} lists no training case.", hint=LAYOUT_HINT)
    for_all = document.get("stored_axes", DECATHLON if _is_decathlon_heart(document) else AUTO)
    cases = tuple(_case(folder, entry, for_all) for entry in entries)
    name = document.get("name")
    own = frozenset(case.identifier for case, entry in zip(cases, entries, strict=True) if "stored_axes" in entry)
    title = name if isinstance(name, str) else folder.name
    return Dataset(folder, title, cases, source or recorded_source(folder), own)


def read_listing(folder: Path) -> dict[str, Any]:
    """The content of `dataset.json`.

    Raises:
        DataError: If it is missing or no JSON object.
    """
    path = folder / LISTING
    try:
        if not folder.is_dir():
            raise DataError(f"The data folder {folder} is not there.", hint=LAYOUT_HINT)
        document = json.loads(path.read_bytes())
    except FileNotFoundError as error:
        raise DataError(f"{folder} has no {LISTING}.", hint=_nearby(folder) or LAYOUT_HINT) from error
    except OSError as error:
        raise DataError(f"{path} cannot be read: {error.strerror or error}.") from error
    except ValueError as error:
        raise DataError(f"{path} is not valid JSON: {error}.") from error
    if not isinstance(document, dict):
        raise DataError(f"{path}: expected a JSON object, found {type(document).__name__}.", hint=LAYOUT_HINT)
    return document


def case_identifier(path: Path) -> str:
    """The name of a file without its ending: `la_004` for `imagesTr/la_004.nii.gz`."""
    return path.name.removesuffix(".gz").removesuffix(".nii")


def recorded_source(folder: Path) -> str:
    """What the folder's marker says of its origin, or `folder` where there is none; a copied phantom stays one."""
    marker = folder / SOURCE_MARKER
    if marker.is_file():
        return marker.read_text().strip()
    return "phantom" if "phantom" in read_listing(folder) else "folder"


def _is_decathlon_heart(document: dict[str, Any]) -> bool:
    """Tell whether a listing is that of Task02_Heart, or of some of its cases; their headers decide in the end."""
    return document.get("name") == "LeftAtrium" and "King" in str(document.get("reference", ""))


def _case(folder: Path, entry: object, stored_axes: object) -> Case:
    image, label = (entry.get("image"), entry.get("label")) if isinstance(entry, dict) else (None, None)
    if not isinstance(image, str) or not isinstance(label, str | None):
        raise DataError(f'{folder / LISTING}: expected training entries {{"image": …, "label": …}}, found {entry!r}.')
    path = _inside(folder, image)
    axes = entry.get("stored_axes", stored_axes) if isinstance(entry, dict) else stored_axes
    try:
        check_stored_axes(str(axes), name=f"{folder / LISTING}: stored_axes")
    except ConfigError as error:
        raise DataError(error.message, hint=error.hint) from error
    return Case(case_identifier(path), path, None if label is None else _inside(folder, label), str(axes))


def _inside(folder: Path, listed: str) -> Path:
    path = folder / listed
    # Judged by its name: links are how people keep one copy of the volumes on another disk.
    if Path(listed).is_absolute() or ".." in Path(listed).parts:
        raise DataError(f"{folder / LISTING} lists {listed}, which lies outside the folder.")
    plain = path.with_name(path.name.removesuffix(".gz"))
    # Kaggle unpacks the .nii.gz files of some data sets and leaves dataset.json as it was.
    return plain if not path.exists() and plain.is_file() else path


def _nearby(folder: Path) -> str:
    found = list(folder.glob(f"*/{LISTING}"))
    return f"Did you mean {found[0].parent}?" if len(found) == 1 else ""
