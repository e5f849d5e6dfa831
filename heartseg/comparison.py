"""Whether a candidate is better than the champion on the same cases: the rules, the interval and the verdict."""

import math
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from typing import Any

import numpy as np

from heartseg.errors import ConfigError, RegistryError

# Scores differ in the last bit between ways of adding up; a limit reached exactly must count as reached.
DIGITS = 9


@dataclass(frozen=True, kw_only=True)
class PromotionRules:
    """What a candidate must show to become the champion. Gains and drops are in Dice, 0 to 1.

    Raises:
        ConfigError: If a rule is out of bounds.
    """

    min_gain: float = 0.0
    """The lower end of the interval of the mean gain must lie above this."""
    confidence: float = 0.95
    """Level of the two-sided interval of the mean gain."""
    resamples: int = 10_000
    """Bootstrap samples behind the interval."""
    seed: int = 0
    """Seed of the bootstrap: one comparison has one interval."""
    max_case_drop: float = 0.05
    """No single case may fall by more than this."""
    first_champion_dice: float = 0.80
    """Where there is no champion: the least mean Dice over the held-out cases."""
    min_cases: int = 2
    """The least number of different held-out images that a verdict may rest on. Of sixteen cases a share of 0.8 can
    leave as few as two; the interval then asks that both gain."""

    def __post_init__(self) -> None:
        _within("min_gain", self.min_gain, -1, 1)
        _within("confidence", self.confidence, 0.5, 0.9999)
        _within("resamples", self.resamples, 100, 1_000_000)
        _within("seed", self.seed, 0, 2**63)
        _within("max_case_drop", self.max_case_drop, 0, 1)
        _within("first_champion_dice", self.first_champion_dice, 0, 1)
        _within("min_cases", self.min_cases, 1, 1_000_000)


@dataclass(frozen=True)
class Interval:
    """A mean with the ends of its confidence interval."""

    mean: float
    low: float
    high: float


@dataclass(frozen=True)
class CasePair:
    """The Dice of champion and candidate on one image against one label. `champion` is None where there is none yet."""

    case: str
    image_sha256: str
    champion: float | None
    candidate: float

    @property
    def difference(self) -> float | None:
        """Candidate minus champion: positive where the candidate is better."""
        return None if self.champion is None else round(self.candidate - self.champion, DIGITS)


@dataclass(frozen=True)
class Comparison:
    """Champion and candidate on the same cases, and what the rules say against the candidate (nothing: it may pass).

    The means and the interval are over images: an image with two labels counts once, with the mean of its cases.
    `gain` is None without a champion, the means are None where they have no case.
    """

    pairs: tuple[CasePair, ...] = ()
    gain: Interval | None = None
    champion_mean: float | None = None
    candidate_mean: float | None = None
    objections: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Decision:
    """The answer to a wish to promote, with what it rests on.

    `reasons` speak against the candidate; a forced promotion overrode them. `left_out` names cases without a defined
    Dice, which count for neither side.
    """

    promoted: bool
    candidate: str
    champion: str | None
    rules: PromotionRules
    comparison: Comparison = field(default_factory=Comparison)
    reasons: tuple[str, ...] = ()
    left_out: tuple[str, ...] = ()

    @property
    def forced(self) -> bool:
        """Whether the candidate was promoted against the rules."""
        return self.promoted and bool(self.reasons)

    @property
    def already_champion(self) -> bool:
        """Whether the candidate was the champion before: nothing was decided and nothing changed."""
        return self.candidate == self.champion

    def explain(self) -> str:
        """The cases, the mean, its interval, the verdict and the reasons, as lines of text."""
        if self.already_champion:
            return f"Version {self.candidate} is already the champion: nothing changes."
        lines = [*_table(self.comparison), *_summary(self), *_verdict(self)]
        return "\n".join(lines)

    def to_dict(self) -> dict[str, Any]:
        """For `--json`."""
        comparison = self.comparison
        return {
            "promoted": self.promoted,
            "forced": self.forced,
            "already_champion": self.already_champion,
            "candidate": self.candidate,
            "champion": self.champion,
            "reasons": list(self.reasons),
            "cases": [{**asdict(pair), "difference": pair.difference} for pair in comparison.pairs],
            "left_out": list(self.left_out),
            "champion_mean": comparison.champion_mean,
            "candidate_mean": comparison.candidate_mean,
            "gain": asdict(comparison.gain) if comparison.gain else None,
            "rules": asdict(self.rules),
        }


def paired_bootstrap(differences: Sequence[float], *, confidence: float, resamples: int, seed: int) -> Interval:
    """Percentile bootstrap interval of the mean of paired differences, one for each independent image.

    The images are drawn with replacement `resamples` times; the interval holds the middle `confidence` of the means.
    With one image it has no width, and with three its 95 % ends are the least and the greatest difference: a few cases
    make it too narrow, so ask for a least number of them too. Efron and Tibshirani, An Introduction to the Bootstrap
    (1993), chapter 13.

    Raises:
        RegistryError: If there is no difference or one is not finite.
    """
    values = np.asarray(differences, dtype=np.float64)
    if values.size == 0 or not np.isfinite(values).all():
        raise RegistryError(f"A bootstrap needs at least one finite difference, found {list(differences)}.")
    drawn = np.random.default_rng(seed).integers(0, values.size, size=(resamples, values.size))
    tail = (1 - confidence) / 2
    low, high = np.quantile(values[drawn].mean(axis=1), [tail, 1 - tail])
    return Interval(float(values.mean()), float(low), float(high))


def compare(pairs: Sequence[CasePair], rules: PromotionRules) -> Comparison:
    """Judge a candidate against the champion; every pair has both scores.

    Raises:
        RegistryError: If there is no pair or a score is not finite.
    """
    differences = _per_image([(pair.image_sha256, pair.difference or 0.0) for pair in pairs])
    gain = paired_bootstrap(differences, confidence=rules.confidence, resamples=rules.resamples, seed=rules.seed)
    objections = [*_gain_objection(gain, len(differences), rules), *_drop_objection(pairs, rules)]
    champion_mean = _mean([(pair.image_sha256, pair.champion or 0.0) for pair in pairs])
    candidate_mean = _mean([(pair.image_sha256, pair.candidate) for pair in pairs])
    return Comparison(tuple(pairs), gain, champion_mean, candidate_mean, tuple(objections))


def judge_first(pairs: Sequence[CasePair], rules: PromotionRules) -> Comparison:
    """Judge a candidate where there is no champion: its mean Dice must reach `first_champion_dice`."""
    mean = _mean([(pair.image_sha256, pair.candidate) for pair in pairs])
    objections = []
    if round(mean, DIGITS) < rules.first_champion_dice:
        objections.append(
            f"The first champion needs a mean Dice of at least {rules.first_champion_dice:.3f} on held-out cases; "
            f"found {mean:.3f} over {_images(len({pair.image_sha256 for pair in pairs}))}."
        )
    return Comparison(tuple(pairs), None, None, mean, tuple(objections))


def _gain_objection(gain: Interval, images: int, rules: PromotionRules) -> list[str]:
    if gain.low > rules.min_gain:
        return []
    return [
        f"The mean gain must be more than {rules.min_gain:.3f} for sure; found {gain.mean:+.3f}, {_ends(gain, rules)}, "
        f"over {_images(images)}."
    ]


def _drop_objection(pairs: Sequence[CasePair], rules: PromotionRules) -> list[str]:
    fallen = sorted(
        (pair for pair in pairs if (pair.difference or 0.0) < -rules.max_case_drop),
        key=lambda pair: pair.difference or 0.0,
    )
    if not fallen:
        return []
    worst = ", ".join(f"{pair.case} from {pair.champion:.3f} to {pair.candidate:.3f}" for pair in fallen[:3])
    more = f" and {len(fallen) - 3} more" if len(fallen) > 3 else ""
    return [f"No case may fall by more than {rules.max_case_drop:.3f}; found {worst}{more}."]


def _per_image(values: Sequence[tuple[str, float]]) -> list[float]:
    by_image: dict[str, list[float]] = {}
    for image, value in values:
        by_image.setdefault(image, []).append(value)
    return [math.fsum(group) / len(group) for group in by_image.values()]


def _mean(values: Sequence[tuple[str, float]]) -> float:
    per_image = _per_image(values)
    return math.fsum(per_image) / len(per_image)


def _table(comparison: Comparison) -> list[str]:
    if not comparison.pairs:
        return []
    rows = [(pair.case, pair.champion, pair.candidate, pair.difference) for pair in comparison.pairs]
    gain = comparison.gain.mean if comparison.gain else None
    rows.append(("mean", comparison.champion_mean, comparison.candidate_mean or 0.0, gain))
    width = max(len("case"), *(len(row[0]) for row in rows))
    lines = [f"{'case':{width}}  champion  candidate  difference"]
    lines += [f"{case:{width}}  {_dice(a):>8}  {_dice(b):>9}  {_signed(d):>10}".rstrip() for case, a, b, d in rows]
    lines.insert(-1, "-" * len(lines[0]))
    return lines


def _summary(decision: Decision) -> list[str]:
    gain, lines = decision.comparison.gain, []
    if gain:
        lines.append(f"Mean gain {gain.mean:+.3f}, {_ends(gain, decision.rules)}.")
    if decision.left_out:
        lines.append(f"Left out, without a defined Dice: {', '.join(decision.left_out)}.")
    return lines


def _verdict(decision: Decision) -> list[str]:
    over = f"over version {decision.champion}" if decision.champion else "as the first champion"
    reasons = [f"- {reason}" for reason in decision.reasons]
    if decision.forced:
        return [f"Version {decision.candidate} was promoted {over} by force, against these reasons:", *reasons]
    if decision.promoted:
        return [f"Version {decision.candidate} was promoted {over}."]
    return [f"Version {decision.candidate} was not promoted {over}:", *reasons]


def _ends(gain: Interval, rules: PromotionRules) -> str:
    return f"{rules.confidence * 100:g} % interval {gain.low:+.3f} to {gain.high:+.3f}"


def _images(count: int) -> str:
    return f"{count} image{'' if count == 1 else 's'}"


def _dice(value: float | None) -> str:
    return "–" if value is None else f"{value:.3f}"


def _signed(value: float | None) -> str:
    return "–" if value is None else f"{value:+.3f}"


def _within(name: str, value: float, low: float, high: float) -> None:
    if not low <= value <= high:
        raise ConfigError(f"{name}: expected {low:g} to {high:g}, found {value:g}.")
