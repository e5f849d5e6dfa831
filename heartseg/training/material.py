"""What a run works on: the data set, its prepared cases and how they are split."""

import hashlib
import json
from dataclasses import dataclass

from heartseg.config import Config
from heartseg.data.decathlon import Dataset
from heartseg.data.folds import Split, split_cases
from heartseg.data.preprocessing import PreparedCase, prepare_cases
from heartseg.data.sources import resolve_dataset
from heartseg.errors import DataError
from heartseg.progress import Reporter


@dataclass(frozen=True)
class Material:
    """What a run works on: the data set, its prepared cases and how they are split."""

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

    def to_json(self) -> str:
        """The artifact `data.json`."""
        words = {"source": self.dataset.source, "name": self.dataset.name, "sha256": self.sha256}
        return json.dumps({**words, "cases": self._listing()}, indent=1)

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
    dataset = resolve_dataset(config.data.source, notify=reporter.notify)
    reporter.notify(f"Data: {dataset.name} from {dataset.folder} ({dataset.source}), {len(dataset.cases)} cases.")
    labelled = [case for case in dataset.cases if case.label]
    if not labelled:
        raise DataError(
            f"{dataset.folder} has no labelled case.", hint="Training needs labels: see heartseg data check."
        )
    with reporter.counting("Preparing cases") as on_case:
        prepared = prepare_cases(labelled, config.data, on_case=on_case)
    data = config.data
    groups = {case.case.identifier: case.image_sha256 for case in prepared}
    split = split_cases(groups, fold=data.fold, folds=data.folds, train_ratio=data.train_ratio, seed=data.split_seed)
    return Material(dataset, tuple(prepared), split)
