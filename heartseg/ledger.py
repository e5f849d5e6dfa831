"""The model registry's books in MLflow: versions, aliases, and the history of champions; and putting them in order.

MLflow moves an alias without asking what it was, so that two machines can each believe to have moved it. What it does
give is a number to each new version of a model, to no two the same one. The history is therefore a registered model of
its own, `heartseg-history`, with a version for each entry, written in one step with all that it rests on. Which entries
count follows from the list alone (`history.chained`). The alias is moved after its entry was written, by whoever wrote
it or, if that process died, by the next command.
"""

import hashlib
import random
import re
import time
import uuid
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

import mlflow
from filelock import FileLock, Timeout
from mlflow.entities.model_registry import ModelVersion
from mlflow.exceptions import MlflowException
from mlflow.tracking import MlflowClient
from platformdirs import user_cache_path

from heartseg import processes
from heartseg.addresses import one_spelling, public_address
from heartseg.errors import RegistryError
from heartseg.history import DONE, FOUND, OVERTAKEN, PENDING, Event, chained, last_change, read_event
from heartseg.tracking import answering

MODEL_NAME = "heartseg"
CANDIDATE = "candidate"
CHAMPION = "champion"
HISTORY_MODEL = "heartseg-history"
EVIDENCE_TAGS = "heartseg.promotion."
EVENT_TAG = "heartseg.event"
STATE_TAG = "heartseg.state"
REGISTERING_TAG = "heartseg.registering"  # on a version whose alias is not set yet: the process that made it

ABOUT_HISTORY = "Each version is an entry of the history of the model heartseg: heartseg registry history."
ENTRY_SOURCE = "heartseg:/history"  # MLflow asks where the artifacts of a version are; an entry has none

# How long a command that lives, or whose machine is another, may take between two steps before others help it.
PATIENCE = 5.0
LONGEST_WAIT = 600.0
ATTEMPTS = 20

# What databases say of a row that another command has added: PostgreSQL and MySQL, SQLite.
ALREADY_THERE = re.compile(r"duplicate|unique", re.IGNORECASE)

T = TypeVar("T")


@dataclass(frozen=True)
class Shelf:
    """What the registry says at one moment: aliases, and the history."""

    aliases: dict[str, str]
    events: list[Event]

    @property
    def champion(self) -> str | None:
        """The version that the alias names, None for none."""
        return self.aliases.get(CHAMPION)

    @property
    def head(self) -> Event | None:
        """The change that made the present champion."""
        return last_change(self.events)

    @property
    def last_number(self) -> int:
        """The number of `head`, 0 without one."""
        return self.head.number if self.head else 0

    def missing_entry(self) -> Event | None:
        """The change that the history lacks: who is champion without an entry that says so; None where all is well."""
        recorded = self.head.version or None if self.head else None
        if self.champion == recorded:
            return None
        return Event(
            kind=FOUND,
            version=self.champion or "",
            previous=recorded,
            after=self.last_number,
            when=datetime.now(UTC).isoformat(timespec="seconds"),
            state=DONE,
        )


def aliases() -> dict[str, str]:
    """Alias → version of the registered model.

    Raises:
        RegistryError: If nothing was ever registered.
    """
    model = find(MlflowClient().get_registered_model, MODEL_NAME)
    if model is None:
        raise RegistryError(
            f"No model {MODEL_NAME} is registered in {public_address(mlflow.get_registry_uri())}.",
            hint="Train one: heartseg train; or check MLFLOW_TRACKING_URI.",
        )
    return {alias: str(version) for alias, version in model.aliases.items()}


@answering()
def versions(name: str, words: str = "") -> list[ModelVersion]:
    """The versions of a registered model to which `words` of MLflow's search apply, by number."""
    client, page, listed = MlflowClient(), None, []
    while page is None or page:
        found_now = client.search_model_versions(f"name='{name}'{words}", page_token=page)
        listed += found_now
        page = found_now.token or ""
    return sorted(listed, key=lambda version: int(version.version))


@contextmanager
def alone(what: str) -> Iterator[None]:
    """One command at a time on this machine that does `what` to the registry: the others wait for what it decides.

    Between machines the history decides.

    Raises:
        RegistryError: If another one is at work for ten minutes.
    """
    uri = one_spelling(mlflow.get_registry_uri())
    lock = FileLock(user_cache_path("heartseg") / f"{what}-{hashlib.sha256(uri.encode()).hexdigest()[:16]}.lock")
    with answering():
        Path(lock.lock_file).parent.mkdir(parents=True, exist_ok=True)
    try:
        lock.acquire(timeout=LONGEST_WAIT)
    except Timeout as error:
        raise RegistryError(
            f"Another command here has been trying to {what} for ten minutes.", hint="Wait for its end, or end it."
        ) from error
    try:
        yield
    finally:
        lock.release()


@answering()
def settle(*, adopt: bool = False) -> Shelf:
    """Finish what a command left half done, and say how things stand then.

    A command that is known to have died is helped at once, any other after some patience. With `adopt` a champion that
    was made by other means, by hand in MLflow's pages say, gets its entry in the history.

    Raises:
        RegistryError: If nothing was ever registered.
    """
    _settle_candidate()
    end = time.monotonic() + PATIENCE
    while True:
        shelf = _read()
        head, patient = shelf.head, time.monotonic() < end
        if head and head.state == PENDING:
            if processes.is_gone(head.process) or not patient:
                _finish(head)
                continue
        elif not adopt or (missing := shelf.missing_entry()) is None:
            return shelf
        elif head is None or not patient:
            # Not sooner: a command on another machine that came too late puts the alias right itself.
            append(missing)
            continue
        time.sleep(0.1)


def unfinished() -> Event | None:
    """The change that a command has begun and not carried out, if there is one."""
    head = _read().head
    return head if head and head.state == PENDING else None


@answering()
def append(event: Event, evidence: Mapping[str, str] | None = None) -> Event:
    """Write an entry with its evidence, in one step; return it as the history has it: done, pending or overtaken."""
    event = replace(event, process=processes.identity(), token=uuid.uuid4().hex)
    tags = {EVENT_TAG: event.to_tag(), **(evidence or {})}
    if event.state == DONE:
        tags[STATE_TAG] = DONE
    make_model(HISTORY_MODEL, ABOUT_HISTORY)
    make_version(HISTORY_MODEL, ENTRY_SOURCE, tags=tags)
    # By its token: where an answer was lost on its way the entry may stand there twice, and the first of them counts.
    mine = [entry for entry in _history() if entry.token == event.token]
    return next((entry for entry in mine if entry.state != OVERTAKEN), mine[0])


@answering()
def carry_out(event: Event, evidence: Mapping[str, str] | None = None) -> Event | None:
    """Write a change into the history and move the alias; None if another change came first, which then stands."""
    written = append(event, evidence)
    if written.state == OVERTAKEN:
        return None
    _finish(written)
    return replace(written, state=DONE)


def make_model(name: str, description: str) -> None:
    """Make sure that a registered model of that name is there."""
    if find(MlflowClient().get_registered_model, name):
        return
    try:
        MlflowClient().create_registered_model(name, description=description)
    except MlflowException as error:
        if error.error_code != "RESOURCE_ALREADY_EXISTS":
            raise


def make_version(
    name: str, source: str, run_id: str | None = None, *, tags: Mapping[str, str], model_id: str | None = None
) -> int:
    """A new version, complete with its tags from its first moment on; its number."""
    left = ATTEMPTS
    while True:
        try:
            made = MlflowClient().create_model_version(name, source, run_id, tags=dict(tags), model_id=model_id)
            return int(made.version)
        except MlflowException as error:
            left -= 1
            # The number went to another command: MLflow tries three times, and many may be at it.
            if not left or "Giving up" not in str(error):
                raise
            time.sleep(random.uniform(0.02, 0.2))  # noqa: S311 (a moment to wait, not a secret)


def make_candidate(number: int) -> None:
    """Set the alias of a version that was just made, or of a newer one that another machine made meanwhile."""
    client = MlflowClient()
    newest = number
    while True:
        _put(client.set_registered_model_alias, MODEL_NAME, CANDIDATE, str(newest))
        if (last := int(versions(MODEL_NAME)[-1].version)) <= newest:
            break
        newest = last
    find(client.delete_model_version_tag, MODEL_NAME, str(number), REGISTERING_TAG)


@answering()
def find(get: Callable[..., T], *names: str) -> T | None:
    """What MLflow has under these names, or None."""
    try:
        return get(*names)
    except MlflowException as error:
        if error.error_code != "RESOURCE_DOES_NOT_EXIST":
            raise
        return None


def _read() -> Shelf:
    # The history last: an alias is moved after its entry, so that it is never one that the history does not know yet.
    named = aliases()
    return Shelf(named, _history())


def _history() -> list[Event]:
    entries = versions(HISTORY_MODEL)
    return chained(
        read_event(int(entry.version), entry.tags.get(EVENT_TAG, ""), entry.tags.get(STATE_TAG, PENDING))
        for entry in entries
    )


def _settle_candidate() -> None:
    """Set the alias of a version whose process died before it could."""
    for version in versions(MODEL_NAME):
        owner = version.tags.get(REGISTERING_TAG)
        if owner is None:
            continue
        age = time.time() - version.creation_timestamp / 1000
        if processes.is_gone(owner) or age > PATIENCE:
            candidate = aliases().get(CANDIDATE)
            if candidate is None or int(candidate) < int(version.version):
                make_candidate(int(version.version))
            else:
                find(MlflowClient().delete_model_version_tag, MODEL_NAME, version.version, REGISTERING_TAG)


def _finish(event: Event) -> None:
    """Do what the entry says, again and again until it is the last: who comes late must not undo a later change."""
    client = MlflowClient()
    while True:
        if event.version and find(client.get_model_version, MODEL_NAME, event.version) is None:
            # Deleted before the alias could move: the champion is whoever it is now.
            if missing := Shelf(aliases(), [event]).missing_entry():
                append(missing)
        else:
            _put_evidence(client, event)
            if event.version:
                _put(client.set_registered_model_alias, MODEL_NAME, CHAMPION, event.version)
            else:
                find(client.delete_registered_model_alias, MODEL_NAME, CHAMPION)
        last = last_change(_history())
        if last is None or last.number == event.number:
            break
        event = last
    _put(client.set_model_version_tag, HISTORY_MODEL, str(event.number), STATE_TAG, DONE)


def _put(change: Callable[..., object], *words: str) -> None:
    """Set a tag or an alias. MLflow adds a row where it found none, which fails where another command was faster."""
    left = ATTEMPTS
    while True:
        try:
            change(*words)
            return
        except MlflowException as error:
            left -= 1
            if not left or not ALREADY_THERE.search(str(error)):
                raise
            time.sleep(random.uniform(0.02, 0.2))  # noqa: S311 (a moment to wait, not a secret)


def _put_evidence(client: MlflowClient, event: Event) -> None:
    """Copy the evidence of an entry to the version that it made champion, in place of that of an earlier promotion."""
    entry = client.get_model_version(HISTORY_MODEL, str(event.number))
    evidence = {name: value for name, value in entry.tags.items() if name.startswith(EVIDENCE_TAGS)}
    if not evidence:
        return
    there = client.get_model_version(MODEL_NAME, event.version).tags
    for name in there:
        if name.startswith(EVIDENCE_TAGS) and name not in evidence:
            find(client.delete_model_version_tag, MODEL_NAME, event.version, name)
    for name, value in evidence.items():
        if there.get(name) != value:
            _put(client.set_model_version_tag, MODEL_NAME, event.version, name, value)
