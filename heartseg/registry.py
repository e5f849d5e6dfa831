"""The model registry: what a training run registers becomes candidate, and through the gate champion.

The alias `champion` is the one word on who is champion, and moving it is the one step that promotes or rolls back.
The evidence and the event are on record before it, so a command that is cut off leaves either no change or a whole one.
"""

import getpass
import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime
from functools import partial
from typing import Any, TypeVar

import mlflow
from mlflow.entities import Run
from mlflow.entities.model_registry import ModelVersion
from mlflow.exceptions import MlflowException
from mlflow.tracking import MlflowClient

from heartseg.addresses import public_address
from heartseg.comparison import Comparison, Decision, PromotionRules, compare, judge_first
from heartseg.errors import RegistryError, did_you_mean
from heartseg.held_out import CaseKey, HeldOut, Record, pair_up, parse_record
from heartseg.history import Event, champion_before, new_key, read_events, settled
from heartseg.tracking import DATA_TAG, FOLD_TAG, SOURCE_TAG, answering, find_text

MODEL_NAME = "heartseg"
CANDIDATE = "candidate"
CHAMPION = "champion"
COPIED_TAGS = (SOURCE_TAG, DATA_TAG, FOLD_TAG)
EVIDENCE_TAGS = "heartseg.promotion."

# MLflow keeps 100,000 characters of a version's tag; the cases with the greatest drops come first.
EVIDENCE_CASES = 1_000

T = TypeVar("T")


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

    The version is made with `tags` and the run's data source, data digest, fold and mean Dice; the alias comes last.

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
    try:
        client.create_registered_model(MODEL_NAME)
    except MlflowException as error:
        if error.error_code != "RESOURCE_ALREADY_EXISTS":
            raise
    source = f"models:/{model_id}" if model_id else model_uri
    made = client.create_model_version(MODEL_NAME, source, run_id, tags={**words, **tags}, model_id=model_id)
    client.set_registered_model_alias(MODEL_NAME, CANDIDATE, str(made.version))
    return describe(str(made.version))


@answering()
def version_of(run_id: str) -> ModelVersionInfo | None:
    """The newest version that a run registered, or None.

    Raises:
        TrackingError: If the store fails.
    """
    found = MlflowClient().search_model_versions(f"name='{MODEL_NAME}' and run_id='{run_id}'")
    return describe(str(max(int(version.version) for version in found))) if found else None


@answering()
def list_versions() -> list[ModelVersionInfo]:
    """Every version, newest first.

    Raises:
        RegistryError: If nothing was ever registered.
        TrackingError: If the store fails.
    """
    client, aliases = MlflowClient(), _shelf().aliases
    page = client.search_model_versions(f"name='{MODEL_NAME}'")
    found = list(page)
    while page.token:
        page = client.search_model_versions(f"name='{MODEL_NAME}'", page_token=page.token)
        found += page
    return sorted((_info(version, aliases) for version in found), key=lambda info: int(info.version), reverse=True)


def describe(reference: str) -> ModelVersionInfo:
    """The version with that number or alias.

    Raises:
        RegistryError: If nothing is registered, or there is no such version or alias.
        TrackingError: If the store fails.
    """
    aliases = _shelf().aliases
    number = aliases.get(reference, reference)
    found = _found(MlflowClient().get_model_version, MODEL_NAME, number) if number.isdecimal() else None
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
    *,
    rules: PromotionRules | None = None,
    force: bool = False,
    evaluate_champion: EvaluateChampion | None = None,
    who: str | None = None,
    now: datetime | None = None,
) -> Decision:
    """Make the candidate champion if it is better on cases that neither was trained on, or say why not.

    `evaluate_champion` scores the champion on cases that it has no result on record for: it answers with the Dice
    under each case's `key`. `force` overrides the reasons against the candidate and puts them on record. A refusal
    writes nothing. `who` defaults to the login name and `now` (with a time zone) to the present.

    Raises:
        RegistryError: If there is no candidate, or someone else moved an alias in the meantime.
        TrackingError: If the store fails; `history` then tells whether the promotion was carried out.
    """
    rules = rules or PromotionRules()
    candidate = describe(CANDIDATE)
    champion = describe(CHAMPION) if CHAMPION in _shelf().aliases else None
    before = champion.version if champion else None
    if candidate.version == before:
        return Decision(promoted=False, candidate=candidate.version, champion=before, rules=rules)
    comparison, left_out = _weigh(candidate, champion, rules, evaluate_champion)
    reasons = (*_phantom_objection(candidate), *comparison.objections)
    decision = Decision(
        promoted=force or not reasons,
        candidate=candidate.version,
        champion=before,
        rules=rules,
        comparison=comparison,
        reasons=reasons,
        left_out=left_out,
    )
    if decision.promoted:
        gain = comparison.gain
        event = Event(
            number=0,
            kind="promotion",
            version=candidate.version,
            previous=before,
            when=_stamp(now),
            who=who or _login(),
            forced=decision.forced,
            reasons=reasons,
            gain=(gain.mean, gain.low, gain.high) if gain else None,
            cases=len(comparison.pairs),
        )
        _carry_out(event, candidate=candidate, evidence=_evidence(decision, event))
    return decision


def rollback(*, who: str | None = None, now: datetime | None = None) -> Event:
    """Put the champion before the present one back, and the one before that the next time.

    Raises:
        RegistryError: If there is no champion, no earlier one on record, or the earlier version was deleted.
        TrackingError: If the store fails; `history` then tells whether the rollback was carried out.
    """
    champion = describe(CHAMPION).version
    previous = champion_before(champion, history())
    if previous is None:
        raise RegistryError(
            f"Version {champion} is the first champion on record: there is no earlier one to put back.",
            hint="See: heartseg registry history",
        )
    describe(previous)
    return _carry_out(
        Event(number=0, kind="rollback", version=previous, previous=champion, when=_stamp(now), who=who or _login())
    )


def history() -> list[Event]:
    """Promotions and rollbacks, oldest first, those included that were cut off before they were carried out.

    Raises:
        RegistryError: If nothing was ever registered.
        TrackingError: If the store fails.
    """
    shelf = _shelf()
    return settled(shelf.events, shelf.aliases.get(CHAMPION))


def read_record(version: ModelVersionInfo) -> Record:
    """What a version was trained on and its held-out results, from the artifacts of its training run.

    Raises:
        RegistryError: If the run is gone, has no data or split on record, or they contradict each other.
        TrackingError: If the store fails.
    """
    if not version.run_id or _found(MlflowClient().get_run, version.run_id) is None:
        raise RegistryError(f"Version {version.version} has no training run on record: its cases are unknown.")
    data, split = (find_text(version.run_id, name) for name in ("data.json", "split.json"))
    if not data or not split:
        raise RegistryError(f"The run {version.run_id} of version {version.version} has no data.json and split.json.")
    scores = find_text(version.run_id, "evaluation/cases.csv")
    return parse_record(version.version, data=data, split=split, scores=scores)


@dataclass(frozen=True)
class _Shelf:
    """What the registered model says at one moment: aliases, and events as they were left."""

    aliases: dict[str, str]
    events: list[Event]


def _shelf() -> _Shelf:
    model = _found(MlflowClient().get_registered_model, MODEL_NAME)
    if model is None:
        raise RegistryError(
            f"No model {MODEL_NAME} is registered in {public_address(mlflow.get_registry_uri())}.",
            hint="Train one: heartseg train; or check MLFLOW_TRACKING_URI.",
        )
    aliases = {alias: str(version) for alias, version in model.aliases.items()}
    return _Shelf(aliases, read_events(model.tags))


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
    except RegistryError as error:
        # What cannot be compared is an objection like any other: it can be overridden, and is put on record then.
        return Comparison(objections=(str(error),)), ()
    return (compare if champion else judge_first)(pairs, rules), left_out


def _phantom_objection(candidate: ModelVersionInfo) -> tuple[str, ...]:
    source = candidate.tags.get(SOURCE_TAG)
    if source is None and candidate.run_id:
        run = _found(MlflowClient().get_run, candidate.run_id)
        source = run.data.tags.get(SOURCE_TAG) if run else None
    if source != "phantom":
        return ()
    return (
        f"Version {candidate.version} was trained on the phantom, not on real scans. "
        "Train on real data, or promote it all the same with --force.",
    )


def _evidence(decision: Decision, event: Event) -> dict[str, str]:
    """What the promoted version carries as tags, besides the event in the history."""
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


@answering()
def _carry_out(
    event: Event, *, candidate: ModelVersionInfo | None = None, evidence: Mapping[str, str] | None = None
) -> Event:
    """Put evidence and event on record, move the alias, settle the event: in this order."""
    client, shelf = MlflowClient(), _shelf()
    expected = {CHAMPION: event.previous, **({CANDIDATE: candidate.version} if candidate else {})}
    for alias, version in expected.items():
        found = shelf.aliases.get(alias)
        if found != version:
            raise RegistryError(
                f"The {alias} was version {version or 'none'} when this began and is {found or 'none'} now.",
                hint="Someone else works in this registry; look at heartseg registry history and try again.",
            )
    for left, judged in zip(shelf.events, settled(shelf.events, shelf.aliases.get(CHAMPION)), strict=True):
        if left.state == "pending":
            client.set_registered_model_tag(MODEL_NAME, judged.state_key, judged.state)
    number, key = new_key(shelf.events)
    event = replace(event, number=number, key=key)
    if candidate and evidence:
        for name in candidate.tags:
            if name.startswith(EVIDENCE_TAGS) and name not in evidence:
                client.delete_model_version_tag(MODEL_NAME, candidate.version, name)
        for name, value in evidence.items():
            client.set_model_version_tag(MODEL_NAME, candidate.version, name, value)
    client.set_registered_model_tag(MODEL_NAME, event.key, event.to_tag())
    client.set_registered_model_alias(MODEL_NAME, CHAMPION, event.version)
    client.set_registered_model_tag(MODEL_NAME, event.state_key, "done")
    return replace(event, state="done")


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


@answering()
def _found(get: Callable[..., T], *names: str) -> T | None:
    """What MLflow has under these names, or None."""
    try:
        return get(*names)
    except MlflowException as error:
        if error.error_code != "RESOURCE_DOES_NOT_EXIST":
            raise
        return None


def _stamp(moment: datetime | None) -> str:
    return (moment or datetime.now(UTC)).astimezone(UTC).isoformat(timespec="seconds")


def _login() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError, ImportError):
        # A container's user may have no name.
        return "unknown"
