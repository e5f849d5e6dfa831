"""A tracking store that goes away, and processes that are killed: everything put on record is there, once, in order."""

import os
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from random import Random
from unittest.mock import patch

import mlflow
from mlflow.tracking import MlflowClient

from heartseg import tracking
from heartseg.runs import reaping, replay
from heartseg.spool import spools_in
from torture.ordeal import Ordeal, Tally
from torture.server import ERRORS, HANGS, LOSES, PROPER, Door, Server, door, shared_server

ROOT = Path(__file__).parents[1]
IMPATIENT = {"MLFLOW_HTTP_REQUEST_TIMEOUT": "2", "MLFLOW_HTTP_REQUEST_MAX_RETRIES": "0"}
Away = Callable[[Server, Door], None]
Back = Callable[[Server, Door], None]


@contextmanager
def _store(address: str) -> Iterator[None]:
    """Work with the store at `address`, impatiently, and leave everything as it was."""
    before = mlflow.get_tracking_uri()
    unset = {name: "" for name in os.environ if name.startswith("MLFLOW_")}
    with patch.dict(os.environ):
        for name in unset:
            del os.environ[name]
        os.environ.update(IMPATIENT)
        mlflow.set_tracking_uri(address)
        try:
            tracking.connect()
            yield
        finally:
            mlflow.set_tracking_uri(before)


def _goes_away(away: Away, back: Back, *, through_door: bool) -> Callable[[int, Path, Random], Tally]:
    def run(tries: int, work: Path, random: Random) -> Tally:
        server, notices = shared_server(), []
        with door(server) as entrance, _store(entrance.url if through_door else server.url):
            tracked = tracking.open_run("torture", name="away", work=work, notify=notices.append)
            leaves, returns = sorted(random.sample(range(1, tries), 2))
            for point in range(tries):
                if point == leaves:
                    away(server, entrance)
                if point == returns:
                    back(server, entrance)
                tracked.log_metrics({"loss": 1 / (point + 1)}, step=point)
                tracked.log_params({f"param.{point}": point})
                tracked.set_tags({f"tag.{point}": str(point), "newest": str(point)})
                tracked.log_text(f"notes/{point}.txt", f"note {point}")
            tracked.end("FINISHED")
        tally = _all_there(server, tracked.run_id, tries)
        said = [sentence for sentence in notices if "Work goes on" in sentence]
        tally.note("" if len(said) == 1 else f"it was said {len(said)} times that the store is away")
        tally.note("" if not list(spools_in(work)) else "the spool was left though all was delivered")
        return tally

    return run


def _all_there(server: Server, run_id: str, tries: int) -> Tally:
    """A try for each point, with all that was put on record beside it."""
    tally = Tally()
    with _store(server.url):
        run = MlflowClient().get_run(run_id)
    inserted = _inserted(server, run_id)
    artifacts = server.folder / "artifacts" / run.info.experiment_id / run_id / "artifacts" / "notes"
    for point in range(tries):
        note = artifacts / f"{point}.txt"
        wrong = [
            what
            for what, holds in {
                "metric": inserted.count((point, 1 / (point + 1))) == 1,
                "param": run.data.params.get(f"param.{point}") == str(point),
                "tag": run.data.tags.get(f"tag.{point}") == str(point),
                "artifact": note.exists() and note.read_text() == f"note {point}",
            }.items()
            if not holds
        ]
        tally.note(f"point {point}: {', '.join(wrong)} lost or doubled" if wrong else "")
    in_order = [step for step, _ in inserted] == list(range(tries)) and run.data.tags["newest"] == str(tries - 1)
    tally.note("" if in_order else f"not in order: {[step for step, _ in inserted]}")
    tally.note("" if run.info.status == "FINISHED" else f"the run is {run.info.status}")
    return tally


def _inserted(server: Server, run_id: str) -> list[tuple[int, float]]:
    """Step and value of each point, in the order in which the database got them."""
    with sqlite3.connect(server.folder / "mlflow.db") as store:
        rows = store.execute(
            "select step, value from metrics where run_uuid = ? and key = 'loss' order by rowid", [run_id]
        )
        return [(int(step), float(value)) for step, value in rows]


def _kill(server: Server, entrance: Door) -> None:
    server.kill()


def _restart(server: Server, entrance: Door) -> None:
    server.start()


def _becomes(mode: str) -> Callable[[Server, Door], None]:
    def become(server: Server, entrance: Door) -> None:
        entrance.mode = mode

    return become


# Some hundred points a second at most: what is written while nobody answers is sent one by one afterwards.
WRITES = """
import time
from pathlib import Path
from heartseg import tracking
tracking.connect()
run = tracking.open_run("torture", name="killed", work=Path("runs"))
print(run.run_id, flush=True)
for point in range(100_000):
    run.log_metrics({"loss": 1 / (point + 1)}, step=point)
    print(point, flush=True)
    time.sleep(0.01)
"""


def _replays(tries: int, work: Path, random: Random) -> Tally:
    tally, server = Tally(), shared_server()
    with door(server) as entrance, _store(entrance.url):
        for number in range(tries):
            entrance.mode, folder = PROPER, work / str(number)
            folder.mkdir()
            with _writer(folder, entrance.url) as writer:
                run_id = _line(writer)
                for _ in range(random.randint(1, 10)):
                    _line(writer)
                entrance.mode = random.choice([ERRORS, LOSES, HANGS])
                time.sleep(random.uniform(0, 2))
                writer.kill()
                said = writer.stdout.read().split() if writer.stdout else []
            entrance.mode = PROPER
            _tear(next(spools_in(folder)), random)
            first, again = replay.replay(str(folder)), replay.replay(str(folder))
            steps = [step for step, _ in _inserted(server, run_id)]
            known = max([-1, *(int(word) for word in said)])
            whole = steps == list(range(len(steps))) and len(steps) > known
            tally.note("" if whole else f"told of {known}, on record: {steps}")
            through = [one.failed for one in first] == [False] and not again and not list(spools_in(folder))
            tally.note("" if through else f"not through: {first}, {again}")
            reaping.reap([run_id])
    return tally


def _tear(spool: Path, random: Random) -> None:
    """What a process leaves that is killed while it writes a line."""
    with (spool / "journal.jsonl").open("ab") as journal:
        journal.write(b'{"kind": "metrics", "time": 17'[: random.randint(0, 30)])


def _reaps(tries: int, work: Path, random: Random) -> Tally:
    tally, server = Tally(), shared_server()
    with _store(server.url):
        for number in range(tries):
            folder = work / str(number)
            folder.mkdir()
            with _writer(folder, server.url) as writer:
                run_id = _line(writer)
                time.sleep(random.uniform(0, 1))
                writer.kill()
            death = time.time() * 1000
            time.sleep(0.1)
            closed = {one.run_id: one.closed for one in reaping.reap()}
            run = tracking.find_run(run_id)
            last = max([run.info.start_time, *(when for _, _, when in tracking.newest_metrics(run).values())])
            good = closed.get(run_id) and run.info.status == "FAILED" and last <= run.info.end_time <= death
            about = f"{run.info.status}, ended {run.info.end_time}, last metric {last}, death {death:.0f}"
            tally.note("" if good else f"run {run_id}: {about}")
    return tally


@contextmanager
def _writer(folder: Path, address: str) -> Iterator[subprocess.Popen[str]]:
    environment = {**os.environ, **IMPATIENT, "MLFLOW_TRACKING_URI": address, "PYTHONPATH": str(ROOT)}
    with subprocess.Popen(
        [sys.executable, "-c", WRITES], cwd=folder, env=environment, stdout=subprocess.PIPE, text=True
    ) as process:
        try:
            yield process
        finally:
            with suppress(ProcessLookupError):
                process.kill()


def _line(process: subprocess.Popen[str]) -> str:
    assert process.stdout
    return process.stdout.readline().strip()


ORDEALS: tuple[Ordeal, ...] = (
    Ordeal(
        "tracking/restart",
        "the MLflow server is killed and comes back: every metric, param, tag and artifact is there once, in order",
        _goes_away(_kill, _restart, through_door=False),
        full=60,
        fast=8,
    ),
    Ordeal(
        "tracking/errors",
        "the server answers 500 for a while: the same",
        _goes_away(_becomes(ERRORS), _becomes(PROPER), through_door=True),
        full=60,
        fast=8,
    ),
    Ordeal(
        "tracking/hangs",
        "the server takes requests and never answers: the same",
        _goes_away(_becomes(HANGS), _becomes(PROPER), through_door=True),
        full=60,
        fast=8,
    ),
    Ordeal(
        "tracking/lost-answers",
        "the server does what it is asked to, and every answer is lost: the same",
        _goes_away(_becomes(LOSES), _becomes(PROPER), through_door=True),
        full=60,
        fast=8,
    ),
    Ordeal(
        "tracking/replay",
        "the process is killed too, its journal torn: `heartseg runs replay` puts all that was told of on record, once",
        _replays,
        full=20,
        fast=1,
    ),
    Ordeal(
        "tracking/reap",
        "a run whose process was killed is closed, not later than its death and not before its last metric",
        _reaps,
        full=20,
        fast=1,
    ),
)
