"""The registry under many commands at once, and under commands that die between any two writes."""

import json
import multiprocessing
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence, Set
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from random import Random
from typing import Any

import mlflow
from mlflow.entities.model_registry import ModelVersion
from mlflow.tracking import MlflowClient

from heartseg import ledger, registry, tracking
from heartseg.errors import HeartsegError
from heartseg.history import (
    CHANGES,
    DONE,
    OVERTAKEN,
    PENDING,
    PROMOTION,
    REFUSAL,
    ROLLBACK,
    Event,
    chained,
    last_change,
    read_event,
)
from torture.ordeal import Ordeal, Tally
from torture.server import mlflow_server

CROWD = 20
WRITES = (
    "create_registered_model",
    "create_model_version",
    "set_model_version_tag",
    "delete_model_version_tag",
    "set_registered_model_alias",
    "delete_registered_model_alias",
)
CASES = ("v1", "v2", "v3", "v4")


@contextmanager
def store(address: str) -> Iterator[None]:
    """With another tracking store."""
    before = mlflow.get_tracking_uri()
    tracking.use(address)
    try:
        tracking.connect()
        yield
    finally:
        tracking.use(before)


@cache
def _empty_database() -> bytes:
    """A SQLite store with its tables: making them takes seconds, writing the file does not."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "empty.db")
        with store(f"sqlite:///{path}"):
            return path.read_bytes()


def database(path: Path) -> str:
    """The address of a new store in a file."""
    path.write_bytes(_empty_database())
    return f"sqlite:///{path}"


def _train(artifacts: Path, gain: float) -> str:
    """The id of a run with the records of a training whose held-out cases have a Dice of 0.8 and `gain` more."""
    client = MlflowClient()
    known = client.get_experiment_by_name("heartseg")
    place = known.experiment_id if known else client.create_experiment("heartseg", artifacts.as_uri())
    run_id: str = client.create_run(place, tags={"heartseg.data.source": "folder"}).info.run_id
    listing = [{"case": name, "image_sha256": name, "label_sha256": name} for name in ("t1", *CASES)]
    client.log_text(run_id, json.dumps({"source": "folder", "cases": listing}), "data.json")
    client.log_text(run_id, json.dumps({"train": ["t1"], "val": CASES, "fold": "0"}), "split.json")
    rows = "".join(f"{name},{_dice(number, gain)}\n" for number, name in enumerate(CASES))
    client.log_text(run_id, f"case,dice\n{rows}", "evaluation/cases.csv")
    client.log_text(run_id, "flavors: {}\n", "model/MLmodel")
    return run_id


def _dice(case: int, gain: float) -> float:
    return round(0.8 + 0.01 * case + gain, 4)


def _register(run_id: str) -> str:
    return registry.register(run_id, f"runs:/{run_id}/model", tags={}).version


@dataclass(frozen=True)
class _Books:
    """What the store holds, read without heartseg's repair."""

    aliases: Mapping[str, str]
    events: Sequence[Event]
    evidence: Mapping[int, Mapping[str, str]]

    @property
    def chain(self) -> list[Event]:
        """The changes that count."""
        return [event for event in self.events if event.kind in CHANGES and event.state != OVERTAKEN]


def _read() -> _Books:
    model = ledger.find(MlflowClient().get_registered_model, ledger.MODEL_NAME)
    aliases = {name: str(version) for name, version in model.aliases.items()} if model else {}
    entries = ledger.versions(ledger.HISTORY_MODEL)
    events = [
        read_event(
            int(entry.version), entry.tags.get(ledger.EVENT_TAG, ""), entry.tags.get(ledger.STATE_TAG, "pending")
        )
        for entry in entries
    ]
    evidence = {
        int(entry.version): {n: value for n, value in entry.tags.items() if n.startswith(ledger.EVIDENCE_TAGS)}
        for entry in entries
    }
    return _Books(aliases, chained(events), evidence)


def _faults(books: _Books) -> Iterator[str]:
    """What is wrong with the books: an alias without its entry, a broken chain, evidence that went astray."""
    head, champion = last_change(books.events), books.aliases.get(ledger.CHAMPION)
    if (head.version if head else None) != champion:
        yield f"the champion is {champion}, the history says {head.version if head else None}"
    if head and head.state != DONE:
        yield f"entry {head.number} is still {head.state}"
    before = None
    for event in books.chain:
        if event.previous != before:
            yield f"entry {event.number} follows version {event.previous}, not {before}"
        before = event.version
    for event in books.events:
        weighed = event.kind in (PROMOTION, REFUSAL)
        if weighed and len(json.loads(books.evidence[event.number].get(f"{ledger.EVIDENCE_TAGS}per_case", "{}"))) != 4:
            yield f"entry {event.number} has no evidence for all cases"
    if head and head.kind == PROMOTION:
        tags = MlflowClient().get_model_version(ledger.MODEL_NAME, head.version).tags
        carried = {name: value for name, value in tags.items() if name.startswith(ledger.EVIDENCE_TAGS)}
        if carried != books.evidence[head.number]:
            yield f"version {head.version} carries other evidence than entry {head.number}"


# Many at once


def _concurrent(tries: int, work: Path, random: Random) -> Tally:
    """Storms of promotions: of many candidates and of one, on one machine and on many, on a file and a server."""
    tally, crowd = Tally(), min(CROWD, tries // 2)
    with ExitStack() as servers:
        server = ""
        for storm in range(tries // crowd):
            machines = 1 if storm % 2 else crowd
            same = storm % 4 > 1
            if storm >= 2 and storm % 3 == 2:  # a server takes seconds to start, so the fast share has none
                server = server or servers.enter_context(_server(work))
                address = server
            else:
                address = database(work / f"storm-{storm}.db")
            with store(address):
                _clear()
                gains = [round(0.001 * number, 4) for number in range(1, crowd + 1)]
                random.shuffle(gains)
                versions = [_register(_train(work / "artifacts", gain)) for gain in (gains[:1] if same else gains)]
            wanted = versions * crowd if same else versions
            answers = _storm(address, wanted, work / f"storm-{storm}", machines)
            with store(address):
                best = versions[0] if same else versions[gains.index(max(gains))]
                wrong = _wrong_after_storm(answers, wanted, best)
            where = f"storm {storm} ({crowd} at once, machines: {machines}, {address.partition(':')[0]})"
            for number in range(crowd):
                tally.note(f"{where}: {wrong[number]}" if number < len(wrong) else "")
    return tally


def _wrong_after_storm(answers: Sequence[Mapping[str, Any]], wanted: Sequence[str], best: str) -> list[str]:
    books = _read()
    wrong = list(_faults(books))
    if books.aliases.get(ledger.CHAMPION) != best:
        wrong.append(f"the champion is {books.aliases.get(ledger.CHAMPION)}, the best is {best}")
    for version, answer in zip(wanted, answers, strict=True):
        if "promoted" not in answer:
            wrong.append(f"the promotion of version {version} ended with {answer}")
        elif not answer["already"]:
            kind = PROMOTION if answer["promoted"] else REFUSAL
            on_record = [e for e in books.events if (e.kind, e.version, e.state) == (kind, version, DONE)]
            if len(on_record) != 1:
                wrong.append(f"the {kind} of version {version} is on record {len(on_record)} times")
    return wrong


def _storm(address: str, wanted: Sequence[str], folder: Path, machines: int) -> list[dict[str, Any]]:
    """Promote each wanted version in a process of its own, all at one moment; what each was answered.

    What makes a machine is here its folder of locks.
    """
    folder.mkdir()
    context = multiprocessing.get_context("fork")
    start = context.Event()

    def promote(number: int, version: str) -> None:
        os.environ["XDG_CACHE_HOME"] = str(folder / f"machine-{number % machines}")
        start.wait()
        try:
            with store(address):
                decision = registry.promote(version, who=f"process {number}")
            answer = {"promoted": decision.promoted, "already": decision.already_champion}
        except HeartsegError as error:
            answer = {"error": str(error)}
        (folder / f"{number}.json").write_text(json.dumps(answer))

    crew = [context.Process(target=promote, args=each) for each in enumerate(wanted)]
    for process in crew:
        process.start()
    start.set()
    for process in crew:
        process.join(300)
    papers = [folder / f"{number}.json" for number in range(len(wanted))]
    return [json.loads(paper.read_text()) if paper.exists() else {"error": "no answer"} for paper in papers]


def _clear() -> None:
    for name in (ledger.MODEL_NAME, ledger.HISTORY_MODEL):
        ledger.find(MlflowClient().delete_registered_model, name)


@contextmanager
def _server(work: Path) -> Iterator[str]:
    """An MLflow server of its own, in front of PostgreSQL where that is installed, and else of SQLite."""
    from tests import postgres

    with ExitStack() as stack:
        store = f"sqlite:///{work}/server.db"
        if postgres.is_installed():
            store = f"{stack.enter_context(postgres.server())}/tracking"
        yield stack.enter_context(mlflow_server(work, store, workers=2))


# Killed between two writes


@dataclass(frozen=True)
class _Victim:
    """A command that is cut off. `base` is the number of versions that were promoted before, each better."""

    base: int
    do: Callable[[str], object]


VICTIMS: Mapping[str, _Victim] = {
    "first register": _Victim(0, _register),
    "register": _Victim(2, _register),
    "first promote": _Victim(0, lambda run: (_register(run), registry.promote())),
    "promote": _Victim(2, lambda run: (_register(run), registry.promote())),
    "forced promote": _Victim(2, lambda run: registry.promote("1", force=True)),
    "refused promote": _Victim(2, lambda run: registry.promote("1")),
    "rollback": _Victim(2, lambda run: registry.rollback()),
    "rollback twice": _Victim(3, lambda run: (registry.rollback(), registry.rollback())),
}
REPAIRS: Mapping[str, Callable[[], object]] = {
    "list": registry.list_versions,
    "history": registry.history,
    "promote": registry.promote,
    "rollback": registry.rollback,
}
ENDED = 100


def _crash(tries: int, work: Path, random: Random) -> Tally:
    """Every command cut off after each of its writes, and each of the next commands after that."""
    tally = Tally()
    names = list(VICTIMS) if tries > len(REPAIRS) * len(VICTIMS) else random.sample(list(VICTIMS), 2)
    stages = _stages({VICTIMS[name].base for name in names}, work)
    every = [
        (name, write, repair)
        for name in names
        for write in range(1, _writes(name, stages, work) + 1)
        for repair in REPAIRS
    ]
    for number, (name, write, repair) in enumerate(random.sample(every, min(tries, len(every)))):
        base, run_id = stages[VICTIMS[name].base]
        path = Path(shutil.copy(base, work / f"try-{number}.db"))
        _cut_off(f"sqlite:///{path}", VICTIMS[name].do, run_id, write)
        with store(f"sqlite:///{path}"):
            wrong = next(_wrong_after(repair, run_id), "")
        tally.note(f"{name} killed after write {write}, then {repair}: {wrong}" if wrong else "")
        path.unlink()
    return tally


def _stages(bases: Set[int], work: Path) -> dict[int, tuple[Path, str]]:
    """Stores with so many champions, each better than the one before, and a run that is better than all."""
    stages = {}
    growing = work / "growing.db"
    address = database(growing)
    with store(address):
        better = _train(work / "artifacts", 0.1)
        for number in range(max(bases) + 1):
            if number in bases:
                stages[number] = Path(shutil.copy(growing, work / f"base-{number}.db")), better
            _register(_train(work / "artifacts", 0.01 * number))
            registry.promote()
    return stages


def _writes(name: str, stages: Mapping[int, tuple[Path, str]], work: Path) -> int:
    """How many writes a command does; it may die after the last too."""
    base, run_id = stages[VICTIMS[name].base]
    path = shutil.copy(base, work / "count.db")
    return _cut_off(f"sqlite:///{path}", VICTIMS[name].do, run_id, 0) - ENDED


def _cut_off(address: str, do: Callable[[str], object], run_id: str, write: int) -> int:
    """Run a command in a process that dies right after its `write`-th write.

    Its exit code is `ENDED` and the number of writes where it came through.
    """

    def victim() -> None:
        done = 0

        def counting(method: Callable[..., Any]) -> Callable[..., Any]:
            def counted(*args: Any, **kwargs: Any) -> Any:
                nonlocal done
                result = method(*args, **kwargs)
                done += 1
                if done == write:
                    os._exit(1)
                return result

            return counted

        for name in WRITES:
            setattr(MlflowClient, name, counting(getattr(MlflowClient, name)))
        with store(address):
            do(run_id)
        os._exit(ENDED + done)

    process = multiprocessing.get_context("fork").Process(target=victim)
    process.start()
    process.join()
    return process.exitcode or 0


def _wrong_after(repair: str, run_id: str) -> Iterator[str]:
    """What is wrong once the next command is through."""
    before, registered = _read(), _versions_of(run_id)
    try:
        REPAIRS[repair]()
    except HeartsegError as error:
        # With no version there is nothing to promote, and from the first champion no way back.
        first = _read().aliases.get(ledger.CHAMPION, "1") == "1"
        sensible = first if repair == "rollback" else not registered and not before.chain
        if not sensible:
            yield f"it failed: {error}"
    books = _read()
    yield from _faults(books)
    cut_off = last_change(before.events)
    begun = cut_off and (cut_off.kind, cut_off.state) == (ROLLBACK, PENDING)
    if repair == "rollback" and begun and len(books.chain) != len(before.chain):
        yield "the rollback that was cut off was done twice"
    if len(_versions_of(run_id)) != len(registered):
        yield "a version is gone"
    if [event.token for event in books.events[: len(before.events)]] != [event.token for event in before.events]:
        yield "an entry is gone"
    for version in _versions_of(run_id):
        if ledger.REGISTERING_TAG in version.tags or books.aliases.get(ledger.CANDIDATE) != str(version.version):
            yield f"version {version.version} was made and is not the candidate"
        if version.tags.get("heartseg.data.source") != "folder":
            yield f"version {version.version} lacks its tags"
    candidate = books.aliases.get(ledger.CANDIDATE)
    if repair == "promote" and candidate and books.aliases.get(ledger.CHAMPION) != candidate:
        yield f"the candidate {candidate} is better and was not promoted"


def _versions_of(run_id: str) -> list[ModelVersion]:
    return ledger.versions(ledger.MODEL_NAME, f" and run_id='{run_id}'")


ORDEALS: tuple[Ordeal, ...] = (
    Ordeal(
        "registry/concurrent",
        "Twenty `promote` at once, on one machine or on twenty, of one candidate or of twenty: one champion, the best; "
        "one chain of entries; every attempt on record with its evidence",
        _concurrent,
        full=1200,
        fast=10,
    ),
    Ordeal(
        "registry/crash",
        "A command killed after any of its writes to the store, then any other command: one champion, the one that the "
        "history names; every version its alias; nothing lost",
        _crash,
        full=10_000,
        fast=6,
    ),
)
