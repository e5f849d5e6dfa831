"""Where a run's model stands in the registry, and against the champion on cases that neither was trained on."""

import json
from dataclasses import dataclass, field, replace

from heartseg import registry, tracking
from heartseg.comparison import Comparison, PromotionRules, compare
from heartseg.errors import RegistryError
from heartseg.held_out import Record, pair_up, parse_record
from heartseg.ledger import EVIDENCE_TAGS
from heartseg.registry import ModelVersionInfo
from heartseg.report.record import RunRecord


@dataclass(frozen=True, kw_only=True)
class Standing:
    """`version` is the run's own, or the one that it evaluated; None where there is none. `evidence` is that of its
    promotion, by name without the prefix. Without a `comparison`, `reason` says why there is none.

    `only_here` names the run's cases that have no counterpart on record for the champion.
    """

    version: ModelVersionInfo | None
    champion: ModelVersionInfo | None
    comparison: Comparison | None = None
    rules: PromotionRules = field(default_factory=PromotionRules)
    reason: str = ""
    only_here: tuple[str, ...] = ()
    evidence: dict[str, str]


def standing_of(record: RunRecord) -> Standing:
    """Compare with what is on record alone, by the rules of the gate: nothing is evaluated anew.

    Raises:
        TrackingError: If the store fails.
    """
    version = _version(record)
    try:
        champion = registry.describe(registry.CHAMPION)
    except RegistryError:
        # Its own sentence names the store, which a page that is sent about need not.
        return Standing(version=version, champion=None, reason="There is no champion to compare with.", evidence={})
    prefix = EVIDENCE_TAGS
    tags = version.tags if version else {}
    evidence = {name.removeprefix(prefix): value for name, value in tags.items() if name.startswith(prefix)}
    known = Standing(version=version, champion=champion, evidence=evidence)
    if version and version.version == champion.version:
        return replace(known, reason=f"This is the champion, version {champion.version}.")
    try:
        here, there = _record(record, version), registry.read_record(champion)
        common = {key: case for key, case in here.held_out.items() if key in there.held_out}
        only_here = tuple(case.case for key, case in here.held_out.items() if key not in common)
        pairs, _ = pair_up(replace(here, held_out=common), there, rules=known.rules)
    except RegistryError as error:
        return replace(known, reason=error.message)
    return replace(known, comparison=compare(pairs, known.rules), only_here=only_here)


def _version(record: RunRecord) -> ModelVersionInfo | None:
    if number := record.tags.get("heartseg.model_version", ""):
        try:
            return registry.describe(number)
        except RegistryError:
            return None  # evaluated from a folder, or deleted since
    return registry.version_of(record.run_id)


def _record(record: RunRecord, version: ModelVersionInfo | None) -> Record:
    """What the run was trained on and scored on. An evaluation has no split: it says which of its cases were seen."""
    data, split, scores = (
        tracking.find_text(record.run_id, name) for name in ("data.json", "split.json", "evaluation/cases.csv")
    )
    if record.tags.get(tracking.KIND_TAG) == "evaluation":
        seen = [case for case in record.tags.get("heartseg.trained_on", "").split(",") if case]
        split = json.dumps({"train": seen, "fold": record.tags.get(tracking.FOLD_TAG, "")})
    name = version.version if version else f"of run {record.run_id}"
    return parse_record(name, data=data, split=split, scores=scores)
