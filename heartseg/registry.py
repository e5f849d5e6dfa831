"""The model registry: what a training run registers becomes candidate, and through the gate champion.

Every attempt to promote is an entry of the history with the evidence that it was decided on. A decision counts only if
the champion that it was weighed against is still the champion when it is written; otherwise it is weighed again.
"""

import getpass
import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime
from functools import partial
from typing import Any

from mlflow.entities import Run
from mlflow.entities.model_registry import ModelVersion
from mlflow.tracking import MlflowClient

from heartseg import ledger, processes
from heartseg.comparison import Comparison, Decision, PromotionRules, compare, judge_first
from heartseg.errors import ModelError, RegistryError, did_you_mean
from heartseg.held_out import CaseKey, HeldOut, Record, pair_up, parse_record
from heartseg.history import DONE, PROMOTION, REFUSAL, ROLLBACK, Event, champion_before
from heartseg.ledger import CANDIDATE as CANDIDATE
from heartseg.ledger import CHAMPION as CHAMPION
from heartseg.ledger import EVIDENCE_TAGS, REGISTERING_TAG, Shelf, find
from heartseg.ledger import MODEL_NAME as MODEL_NAME
from heartseg.model_files import MODEL_TAG
from heartseg.tracking import DATA_TAG, FOLD_TAG, SOURCE_TAG, answering, find_text

COPIED_TAGS = (SOURCE_TAG, DATA_TAG, FOLD_TAG, MODEL_TAG)

# MLflow keeps 100,000 characters of a version's tag; the cases with the greatest drops come first.
EVIDENCE_CASES = 1_000


@dataclass(frozen=True)
class ModelVersionInfo:
    """One version in the registry. `created` is ISO 8601 in UTC; `run_id` is empty where no run is on record."""

    version: str
    aliases: tuple[str, ...]
    run_id: str
    source: str
    created: str
    tags: dict[str, str]

    def to_dict(self) -> dict[str, Any]:
        """For `--json`."""
        return {**asdict(self), "aliases": list(self.aliases)}


EvaluateChampion = Callable[[ModelVersionInfo, Sequence[HeldOut]], Mapping[CaseKey, float]]


@answering()
def register(run_id: str, model_uri: str, *, tags: Mapping[str, str]) -> ModelVersionInfo:
    """Make the model at `model_uri` (`models:/m-…` or `runs:/ID/NAME`) a new version and the candidate.

    The version is made with `tags` and the run's data source, data digest, fold and mean Dice; the alias comes last,
    from the next command if this one is cut off.

    Raises:
        RegistryError: If the run has no such model.
        TrackingError: If the store fails.
    """
    client = MlflowClient()
    run = client.get_run(run_id)
    model_id = _logged_model_id(client, run, model_uri)
    words = {name: run.data.tags[name] for name in COPIED_TAGS if name in run.data.tags}
    if "dice" in run.data.metrics:
        words["dice"] = f"{run.data.metrics['dice']:.4f}"
    source = f"models:/{model_id}" if model_id else model_uri
    with ledger.alone("register"):
        ledger.make_model(MODEL_NAME, "Segments the left atrium in cardiac MRI. Promoted by heartseg registry promote.")
        words |= {**tags, REGISTERING_TAG: processes.identity()}
        number = ledger.make_version(MODEL_NAME, source, run_id, tags=words, model_id=model_id)
        ledger.make_candidate(number)
    return describe(str(number))


@answering()
def version_of(run_id: str) -> ModelVersionInfo | None:
    """The newest version that a run registered, or None.

    Raises:
        TrackingError: If the store fails.
    """
    found = ledger.versions(MODEL_NAME, f" and run_id='{run_id}'")
    if not found:
        return None
    ledger.settle()
    return describe(str(found[-1].version))


def list_versions() -> list[ModelVersionInfo]:
    """Every version, newest first.

    Raises:
        RegistryError: If nothing was ever registered.
        TrackingError: If the store fails.
    """
    aliases = ledger.settle().aliases
    return [_info(version, aliases) for version in reversed(ledger.versions(MODEL_NAME))]


def describe(reference: str) -> ModelVersionInfo:
    """The version with that number or alias.

    Raises:
        RegistryError: If nothing is registered, or there is no such version or alias.
        TrackingError: If the store fails.
    """
    aliases = ledger.aliases()
    number = aliases.get(reference, reference)
    found = find(MlflowClient().get_model_version, MODEL_NAME, number) if number.isdecimal() else None
    if found:
        return _info(found, aliases)
    if reference == CANDIDATE:
        raise RegistryError(f"{MODEL_NAME} has no candidate yet.", hint="Train one: heartseg train")
    if reference == CHAMPION:
        raise RegistryError(f"{MODEL_NAME} has no champion yet.", hint="Promote a candidate: heartseg registry promote")
    raise RegistryError(
        f"{MODEL_NAME} has no version or alias {reference}.",
        hint=did_you_mean(reference, [CANDIDATE, CHAMPION, *aliases]) or "See what there is: heartseg registry list",
    )


def promote(
    reference: str = CANDIDATE,
    *,
    rules: PromotionRules | None = None,
    force: bool = False,
    evaluate_champion: EvaluateChampion | None = None,
    who: str | None = None,
    now: datetime | None = None,
) -> Decision:
    """Make a version champion if it is better on cases that neither was trained on, or say why not.

    Either goes on record with its evidence. `reference` is a number or an alias. `evaluate_champion` scores the
    champion on cases that it has no result on record for: it answers with the Dice under each case's `key`. `force`
    overrides the reasons against the candidate. Where another command changes the champion meanwhile, the candidate is
    weighed against the new one. `who` defaults to the login name and `now` (with a time zone) to the present.

    Raises:
        RegistryError: If there is no such version.
        TrackingError: If the store fails; `history` then tells whether the promotion was carried out.
    """
    rules = rules or PromotionRules()
    with ledger.alone("promote"):
        candidate: ModelVersionInfo | None = None
        while True:
            shelf = ledger.settle(adopt=True)
            # The alias is looked up once: what is weighed again is the same version.
            candidate = candidate or describe(reference)
            decision = _decide(candidate, shelf, rules, force, evaluate_champion)
            if decision.already_champion:
                return decision
            event = _event(decision, shelf, who=who or _login(), when=_stamp(now))
            evidence = _evidence(decision, event)
            if not decision.promoted:
                ledger.append(event, evidence)
                return decision
            if ledger.carry_out(event, evidence):
                return decision


def rollback(*, who: str | None = None, now: datetime | None = None) -> Event:
    """Put the champion before the present one back, and the one before that the next time.

    After a rollback that was cut off, this carries that one out.

    Raises:
        RegistryError: If there is no champion, no earlier one on record, the earlier version was deleted, or someone
            else changed the champion in the meantime.
        TrackingError: If the store fails; `history` then tells whether the rollback was carried out.
    """
    with ledger.alone("promote"):
        begun = ledger.unfinished()
        shelf = ledger.settle(adopt=True)
        if begun and begun.kind == ROLLBACK and begun.number == shelf.last_number:
            return replace(begun, state=DONE)
        champion = describe(CHAMPION).version
        previous = champion_before(champion, shelf.events)
        if previous is None:
            raise RegistryError(
                f"Version {champion} is the first champion on record: there is no earlier one to put back.",
                hint="See: heartseg registry history",
            )
        describe(previous)
        done = ledger.carry_out(
            Event(
                kind=ROLLBACK,
                version=previous,
                previous=champion,
                after=shelf.last_number,
                when=_stamp(now),
                who=who or _login(),
            )
        )
    if done is None:
        raise RegistryError(
            f"The champion was version {champion} when this began and has been changed meanwhile: nothing was done.",
            hint="Look at heartseg registry history and try again.",
        )
    return done


def history() -> list[Event]:
    """Every attempt to promote and every rollback, oldest first; then the champion, if it was made by other means.

    Raises:
        RegistryError: If nothing was ever registered.
        TrackingError: If the store fails.
    """
    shelf = ledger.settle()
    missing = shelf.missing_entry()
    return [*shelf.events, replace(missing, number=len(shelf.events) + 1)] if missing else shelf.events


def read_record(version: ModelVersionInfo) -> Record:
    """What a version was trained on and its held-out results, from the artifacts of its training run.

    Raises:
        RegistryError: If the run is gone, has no data or split on record, or they contradict each other.
        TrackingError: If the store fails.
    """
    if not version.run_id or find(MlflowClient().get_run, version.run_id) is None:
        raise RegistryError(f"Version {version.version} has no training run on record: its cases are unknown.")
    data, split = (find_text(version.run_id, name) for name in ("data.json", "split.json"))
    if not data or not split:
        raise RegistryError(f"The run {version.run_id} of version {version.version} has no data.json and split.json.")
    scores = find_text(version.run_id, "evaluation/cases.csv")
    return parse_record(version.version, data=data, split=split, scores=scores)


def _decide(
    candidate: ModelVersionInfo,
    shelf: Shelf,
    rules: PromotionRules,
    force: bool,
    evaluate_champion: EvaluateChampion | None,
) -> Decision:
    if candidate.version == shelf.champion:
        return Decision(promoted=False, candidate=candidate.version, champion=shelf.champion, rules=rules)
    champion = describe(shelf.champion) if shelf.champion else None
    comparison, left_out = _weigh(candidate, champion, rules, evaluate_champion)
    reasons = (*_phantom_objection(candidate), *comparison.objections)
    return Decision(
        promoted=force or not reasons,
        candidate=candidate.version,
        champion=shelf.champion,
        rules=rules,
        comparison=comparison,
        reasons=reasons,
        left_out=left_out,
    )


def _event(decision: Decision, shelf: Shelf, *, who: str, when: str) -> Event:
    gain = decision.comparison.gain
    return Event(
        kind=PROMOTION if decision.promoted else REFUSAL,
        version=decision.candidate,
        previous=decision.champion,
        after=shelf.last_number,
        when=when,
        who=who,
        forced=decision.forced,
        reasons=decision.reasons,
        gain=(gain.mean, gain.low, gain.high) if gain else None,
        cases=len(decision.comparison.pairs),
    )


def _weigh(
    candidate: ModelVersionInfo,
    champion: ModelVersionInfo | None,
    rules: PromotionRules,
    evaluate_champion: EvaluateChampion | None,
) -> tuple[Comparison, tuple[str, ...]]:
    """The comparison on the cases that count, and the names of those without a defined Dice."""
    evaluate = partial(evaluate_champion, champion) if champion and evaluate_champion else None
    try:
        record = read_record(champion) if champion else None
        pairs, left_out = pair_up(read_record(candidate), record, rules=rules, evaluate_champion=evaluate)
    except (RegistryError, ModelError) as error:
        # What cannot be compared, as a champion that cannot be loaded, is an objection like any other: it can be
        # overridden, and is put on record then.
        return Comparison(objections=(str(error),)), ()
    return (compare if champion else judge_first)(pairs, rules), left_out


def _phantom_objection(candidate: ModelVersionInfo) -> tuple[str, ...]:
    source = candidate.tags.get(SOURCE_TAG)
    if source is None and candidate.run_id:
        run = find(MlflowClient().get_run, candidate.run_id)
        source = run.data.tags.get(SOURCE_TAG) if run else None
    if source != "phantom":
        return ()
    return (
        f"Version {candidate.version} was trained on the phantom, not on real scans. "
        "Train on real data, or promote it all the same with --force.",
    )


def _evidence(decision: Decision, event: Event) -> dict[str, str]:
    """What an entry of the history carries as tags, and the version that it made champion too."""
    comparison = decision.comparison
    worst_first = sorted(comparison.pairs, key=lambda pair: pair.difference or 0.0)[:EVIDENCE_CASES]
    per_case = {pair.case: {"champion": pair.champion, "candidate": pair.candidate} for pair in worst_first}
    words: dict[str, object] = {
        "when": event.when,
        "who": event.who,
        "from_version": decision.champion or "none",
        "forced": str(decision.forced).lower(),
        "cases": len(comparison.pairs),
        "per_case": json.dumps(per_case),
    }
    if comparison.candidate_mean is not None:
        words["dice"] = f"{comparison.candidate_mean:.4f}"
    if comparison.gain:
        words["champion_dice"] = f"{comparison.champion_mean:.4f}"
        words["mean_gain"] = f"{comparison.gain.mean:.4f}"
        words["interval_low"] = f"{comparison.gain.low:.4f}"
        words["interval_high"] = f"{comparison.gain.high:.4f}"
        words["confidence"] = f"{decision.rules.confidence:g}"
    if decision.forced:
        words["overridden"] = "\n".join(decision.reasons)
    return {EVIDENCE_TAGS + name: str(value) for name, value in words.items()}


def _logged_model_id(client: MlflowClient, run: Run, model_uri: str) -> str | None:
    """The id of the logged model that a URI means; None for a model in the run's own artifacts."""
    if model_uri.startswith("models:/m-"):
        return model_uri.removeprefix("models:/")
    name = model_uri.removeprefix(f"runs:/{run.info.run_id}/")
    outputs = run.outputs.model_outputs if run.outputs else []
    for output in sorted(outputs, key=lambda output: output.step, reverse=True):
        if client.get_logged_model(output.model_id).name == name:
            return str(output.model_id)
    if name == model_uri or f"{name}/MLmodel" in [entry.path for entry in client.list_artifacts(run.info.run_id, name)]:
        return None
    raise RegistryError(f"Run {run.info.run_id} has no model {name}.", hint="See what it has: mlflow ui")


def _info(version: ModelVersion, aliases: Mapping[str, str]) -> ModelVersionInfo:
    number = str(version.version)
    return ModelVersionInfo(
        version=number,
        aliases=tuple(sorted(alias for alias, named in aliases.items() if named == number)),
        run_id=version.run_id or "",
        source=version.source or "",
        created=_stamp(datetime.fromtimestamp(version.creation_timestamp / 1000, UTC)),
        tags=dict(version.tags),
    )


def _stamp(moment: datetime | None) -> str:
    return (moment or datetime.now(UTC)).astimezone(UTC).isoformat(timespec="seconds")


def _login() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError, ImportError):
        # A container's user may have no name.
        return "unknown"
