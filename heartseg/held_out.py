"""On which cases two model versions can be compared: those that neither was trained on, known by their content."""

import csv
import io
import json
import math
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from heartseg.comparison import CasePair, PromotionRules
from heartseg.errors import RegistryError


class CaseKey(NamedTuple):
    """What a score belongs to: the content of the image and of the label, whatever the case is called."""

    image_sha256: str
    label_sha256: str


@dataclass(frozen=True)
class HeldOut:
    """A case that a version was not trained on, with its Dice from 0 to 1, NaN where it is not defined.

    `voxels_sha256` knows the image whatever the order of its axes; empty in records of older versions.
    """

    case: str
    key: CaseKey
    dice: float
    voxels_sha256: str = ""

    def is_among(self, trained_on: Collection[str]) -> bool:
        """Tell whether the image is one of those with these digests, which may be of either kind."""
        return self.key.image_sha256 in trained_on or self.voxels_sha256 in trained_on


@dataclass(frozen=True)
class Record:
    """The digests of both kinds of the images that a version was trained on, and its results on others by the content
    of image and label.

    A case whose image was trained on under another name is not held out. Where folds were trained, all images were
    trained on and every case has its out-of-fold result.
    """

    version: str
    fold: str
    trained_on: frozenset[str]
    held_out: dict[CaseKey, HeldOut]


Evaluate = Callable[[Sequence[HeldOut]], Mapping[CaseKey, float]]


def parse_record(version: str, *, data: str, split: str, scores: str) -> Record:
    """The record of a version from its run's `data.json`, `split.json` and `evaluation/cases.csv` (may be empty).

    `"out_of_fold": true` in the split says that every score was made by a network that had not seen the case.

    Raises:
        RegistryError: If one cannot be read, or the split or the scores name a case that the data do not list.
    """
    try:
        parts = json.loads(split)
        cases = {case["case"]: case for case in json.loads(data)["cases"]}
        keys = {name: CaseKey(case["image_sha256"], case.get("label_sha256") or "") for name, case in cases.items()}
        voxels = {name: str(case.get("voxels_sha256") or "") for name, case in cases.items()}
        out_of_fold = bool(parts.get("out_of_fold", False))
        trained = keys if out_of_fold else parts["train"]
        trained_on = frozenset(
            digest for case in trained for digest in (keys[case].image_sha256, voxels[case]) if digest
        )
        rows = [(row["case"], float(row["dice"] or "nan")) for row in csv.DictReader(io.StringIO(scores))]
        results = [HeldOut(case, keys[case], dice, voxels[case]) for case, dice in rows]
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise RegistryError(
            f"The cases of version {version} cannot be read from its run's data.json, split.json and "
            f"evaluation/cases.csv: {error!r}."
        ) from error
    held_out = {result.key: result for result in results if out_of_fold or not result.is_among(trained_on)}
    return Record(version, str(parts.get("fold", "unknown")), trained_on, held_out)


def pair_up(
    candidate: Record, champion: Record | None, *, rules: PromotionRules, evaluate_champion: Evaluate | None = None
) -> tuple[list[CasePair], tuple[str, ...]]:
    """The cases that count with both scores, and the names of those that count for neither: a Dice is not defined.

    `evaluate_champion` answers with the champion's Dice, under each case's `key`, for cases that its record does not
    hold.

    Raises:
        RegistryError: If fewer images than `rules.min_cases` are left, or a score of the champion cannot be had.
    """
    scored = list(candidate.held_out.values())
    _check_enough(
        scored,
        rules,
        f"be held out from version {candidate.version} and evaluated",
        hint="Train with validation cases: heartseg train --fold 0, or --fold each for every fold.",
    )
    scores: dict[CaseKey, float] = {}
    if champion:
        scores = _champion_scores(scored, champion, rules, evaluate_champion)
        scored = [case for case in scored if case.key in scores]
    defined = [case for case in scored if not math.isnan(case.dice + scores.get(case.key, 0.0))]
    _check_enough(defined, rules, "have a defined Dice")
    pairs = [CasePair(case.case, case.key.image_sha256, scores.get(case.key), case.dice) for case in defined]
    return pairs, tuple(case.case for case in scored if case not in defined)


def _champion_scores(
    scored: Sequence[HeldOut], champion: Record, rules: PromotionRules, evaluate_champion: Evaluate | None
) -> dict[CaseKey, float]:
    """The champion's Dice on those of the candidate's cases that it was not trained on either."""
    known = {key: case.dice for key, case in champion.held_out.items()}
    unseen = [case for case in scored if case.key in known or not case.is_among(champion.trained_on)]
    _check_enough(
        unseen,
        rules,
        f"be held out from the candidate and new to the champion, version {champion.version}, too",
        hint=f"Train a candidate on the champion's split (fold {champion.fold}), or on every fold: --fold each.",
    )
    missing = [case for case in unseen if case.key not in known]
    if not missing:
        return {case.key: known[case.key] for case in unseen}
    if evaluate_champion is None:
        raise RegistryError(
            f"The champion, version {champion.version}, has no result on record for {len(missing)} of {len(unseen)} "
            f"cases: {_names(missing)}.",
            hint="Have it evaluated there: heartseg registry promote --data FOLDER",
        )
    answers = evaluate_champion(missing)
    if forgotten := [case for case in missing if case.key not in answers]:
        raise RegistryError(
            f"The champion, version {champion.version}, was not evaluated on {_names(forgotten)}.",
            hint="The folder given with --data must hold the same images and labels.",
        )
    return {case.key: known[case.key] if case.key in known else answers[case.key] for case in unseen}


def _check_enough(cases: Collection[HeldOut], rules: PromotionRules, what: str, *, hint: str = "") -> None:
    images = len({case.key.image_sha256 for case in cases})
    if images < rules.min_cases:
        raise RegistryError(f"At least {rules.min_cases} images must {what}; found {images}.", hint=hint)


def _names(cases: Sequence[HeldOut]) -> str:
    more = f" and {len(cases) - 5} more" if len(cases) > 5 else ""
    return ", ".join(case.case for case in cases[:5]) + more
