"""Which cases a run trains on and which it validates on; scans of one content never stand on both sides."""

import json
import random
from collections.abc import Mapping
from dataclasses import asdict, dataclass

from heartseg.config import DataConfig
from heartseg.errors import ConfigError, DataError, did_you_mean


@dataclass(frozen=True)
class Split:
    """Case identifiers on either side, and what made them: a fold number, `ratio`, `all`, `each` or `cases`.

    With `each`, one network a fold, every case is on both sides; `out_of_fold` then says that the score on record for a
    case comes from the network that had not seen it.
    """

    train: tuple[str, ...]
    val: tuple[str, ...]
    fold: str
    folds: int
    train_ratio: float
    seed: int
    out_of_fold: bool = False

    def to_json(self) -> str:
        """The artifact `split.json`."""
        return json.dumps(asdict(self), indent=1)

    @classmethod
    def from_json(cls, text: str) -> "Split":
        """The inverse of `to_json`.

        Raises:
            DataError: If the text is no such record.
        """
        try:
            document = json.loads(text)
            return cls(**{**document, "train": tuple(document["train"]), "val": tuple(document["val"])})
        except (ValueError, KeyError, TypeError) as error:
            raise DataError(f"The split on record is damaged: {error}.") from error


def split_of(groups: Mapping[str, str], data: DataConfig) -> Split:
    """The split that a configuration asks for; `groups` as in `split_cases`.

    Raises:
        ConfigError: As `split_cases` does, or if a case of `val_cases` is not there or none is left to train on.
    """
    if data.val_cases is None:
        return split_cases(groups, fold=data.fold, folds=data.folds, train_ratio=data.train_ratio, seed=data.split_seed)
    for name in data.val_cases:
        if name not in groups:
            raise ConfigError(f"data.val_cases: there is no labelled case {name}.", hint=did_you_mean(name, groups))
    contents = {groups[name] for name in data.val_cases}
    val = tuple(sorted(case for case, content in groups.items() if content in contents))
    train = tuple(sorted(set(groups) - set(val)))
    if not train:
        raise ConfigError("data.val_cases: no case is left to train on.")
    return Split(train, val, "cases", data.folds, data.train_ratio, data.split_seed)


def split_cases(
    groups: Mapping[str, str], *, fold: str = "ratio", folds: int = 5, train_ratio: float = 0.8, seed: int = 0
) -> Split:
    """Split cases by chance, the same way for equal arguments whatever the order of `groups`.

    `groups` gives each case the digest of its content; cases of equal content stay together. `fold` is `0` to
    `folds - 1`, `ratio` for the share `train_ratio` in training, `all` for no validation, or `each` for a network a
    fold.

    Raises:
        ConfigError: If there are too few different cases, or `fold` is none of these.
    """
    if not groups:
        raise ConfigError("There is no case to split.")
    if fold == "all":
        return Split(tuple(sorted(groups)), (), fold, folds, train_ratio, seed)
    everyone = tuple(sorted(groups))
    shuffled = _shuffled_groups(groups, seed)
    if fold == "each":
        _require(len(shuffled), folds, f"A split into {folds} folds")
        return Split(everyone, everyone, fold, folds, train_ratio, seed, out_of_fold=True)
    if fold == "ratio":
        _require(len(shuffled), 2, "A split into training and validation")
        val = _held_out_share(shuffled, 1 - train_ratio)
    elif fold.isdecimal() and int(fold) < folds:
        _require(len(shuffled), folds, f"A split into {folds} folds")
        val = _deal(shuffled, folds)[int(fold)]
    else:
        raise ConfigError(f"data.fold: expected ratio, all, each or a number from 0 to {folds - 1}, found {fold!r}.")
    train = tuple(sorted(set(groups) - set(val)))
    return Split(train, tuple(sorted(val)), fold, folds, train_ratio, seed)


def _shuffled_groups(groups: Mapping[str, str], seed: int) -> list[list[str]]:
    by_content: dict[str, list[str]] = {}
    for case in sorted(groups):
        by_content.setdefault(groups[case], []).append(case)
    shuffled = list(by_content.values())
    random.Random(seed).shuffle(shuffled)  # noqa: S311 - a split, not a secret
    return shuffled


def _deal(groups: list[list[str]], folds: int) -> list[list[str]]:
    """The groups over the folds, larger groups first, each to the smallest fold."""
    dealt: list[list[str]] = [[] for _ in range(folds)]
    for group in sorted(groups, key=len, reverse=True):
        min(dealt, key=len).extend(group)
    return dealt


def _held_out_share(groups: list[list[str]], share: float) -> list[str]:
    """Whole groups whose number of cases is as near to the share as any choice; at least one group on each side."""
    total = sum(map(len, groups))
    # The number of cases that whole groups can add up to → the last group added and the number before it.
    reached: dict[int, tuple[list[str], int]] = {}
    for group in groups:
        for before in [0, *reached]:
            reached.setdefault(before + len(group), (group, before))
    # Of two that are equally near, the one that leaves more for training.
    size = min(reached.keys() - {total}, key=lambda cases: (round(abs(cases - share * total), 6), cases))
    held_out: list[str] = []
    while size:
        group, size = reached[size]
        held_out += group
    return held_out


def _require(found: int, needed: int, purpose: str) -> None:
    if found < needed:
        raise ConfigError(
            f"{purpose} needs at least {needed} different cases, found {found}.",
            hint="Use fewer folds, or --fold all to train without validation.",
        )
