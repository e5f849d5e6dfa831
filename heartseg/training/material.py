"""What a run works on: the data set, its prepared cases and how they are split."""

import hashlib
import json
from dataclasses import dataclass, replace

from heartseg.config import Config, DataConfig
from heartseg.data.decathlon import Dataset
from heartseg.data.folds import Split, split_of
from heartseg.data.preprocessing import PreparedCase, prepare_cases
from heartseg.data.sources import resolve_dataset
from heartseg.errors import DataError
from heartseg.progress import Reporter
from heartseg.setting import AUTO, DECATHLON, HEADER


@dataclass(frozen=True)
class Material:
    """A data set, its prepared cases, and which of them train and validate."""

    dataset: Dataset
    cases: tuple[PreparedCase, ...]
    split: Split

    @property
    def train(self) -> list[PreparedCase]:
        """Cases to train on."""
        return [case for case in self.cases if case.case.identifier in self.split.train]

    @property
    def val(self) -> list[PreparedCase]:
        """Cases to validate on."""
        return [case for case in self.cases if case.case.identifier in self.split.val]

    @property
    def sha256(self) -> str:
        """One digest for all images and labels."""
        return hashlib.sha256(json.dumps(self._listing(), sort_keys=True).encode()).hexdigest()

    def split_by(self, data: DataConfig) -> "Material":
        """The same cases, split as `data` says."""
        return replace(self, split=_split(self.cases, data))

    def to_json(self) -> str:
        """The artifact `data.json`."""
        words = {"source": self.dataset.source, "name": self.dataset.name, "sha256": self.sha256}
        # Not in the digest of the whole, which is to stay that of the files as stored.
        cases = [
            {**row, "voxels_sha256": case.voxels_sha256} for row, case in zip(self._listing(), self.cases, strict=True)
        ]
        return json.dumps({**words, "cases": cases}, indent=1)

    def _listing(self) -> list[dict[str, str]]:
        return [
            {"case": case.case.identifier, "image_sha256": case.image_sha256, "label_sha256": case.label_sha256}
            for case in self.cases
        ]


def gather(config: Config, reporter: Reporter) -> Material:
    """Find the data, prepare its cases and split them.

    Raises:
        DataError: If there are none, or one is faulty.
    """
    dataset = resolve_dataset(config.data.source, notify=reporter.notify).with_stored_axes(config.data.stored_axes)
    reporter.notify(f"Data: {dataset.name} from {dataset.folder} ({dataset.source}), {len(dataset.cases)} cases.")
    labelled = [case for case in dataset.cases if case.label]
    if not labelled:
        raise DataError(f"{dataset.folder} has no labelled case.", hint="See: heartseg data check FOLDER")
    with reporter.counting("Preparing cases") as on_case:
        prepared = tuple(prepare_cases(labelled, config.data, limits=config.limits, on_case=on_case))
    if axes := {case.stored_axes for case in labelled} - {AUTO, HEADER}:
        reporter.notify(_axes_line(axes))
    return Material(dataset, prepared, _split(prepared, config.data))


def _axes_line(axes: set[str]) -> str:
    if axes == {DECATHLON}:
        return "Axes: these headers say RAS, but the Decathlon's heart scans are stored as ASR, and are read so."
    return f"Axes: read as stored along {' or '.join(sorted(axes))}, whatever the headers say."


def _split(cases: tuple[PreparedCase, ...], data: DataConfig) -> Split:
    groups = {case.case.identifier: case.voxels_sha256 for case in cases}
    return split_of(groups, data)
