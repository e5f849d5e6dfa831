"""Secrets planted in the environment and in addresses, and looked for in every byte that a run leaves."""

import base64
import os
import subprocess
import sys
import zlib
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from random import Random
from threading import Timer
from urllib.parse import quote

from torture.ordeal import Ordeal, Tally
from torture.server import ERRORS, PROPER, Door, door, shared_server

ROOT = Path(__file__).parents[1]
STUDY = """
name = "secret"
[study]
trials = 1
prune = false
[search]
learning_rate = { low = 1e-3, high = 1e-2, log = true }
[data]
source = "phantom"
spacing = [4.0, 4.0, 4.0]
[network]
channels = [4, 8, 8]
strides = [2, 2]
locator = false
[training]
epochs = 1
patches_per_epoch = 4
spatial_size = [16, 16, 16]
device = "cpu"
precision = "fp32"
threads = 1
"""
SMALL = "--patches-per-epoch=4 --spacing=4,4,4 --spatial-size=16,16,16 --precision=fp32 --threads=1 --epochs=2"
FAULT = """
import sys
from heartseg.processes import Crew
from contextlib import nullcontext
from torture.secrets import fail
if __name__ == "__main__":
    crew = Crew(fail, name="fault", deferred=nullcontext)
    crew.start(0)
    while crew:
        list(crew.hear())
    import heartseg.cli
    sys.argv = ["heartseg", "info"]
    heartseg.cli.cli.callback = heartseg.cli.cli.commands["info"].callback = lambda *_, **__: fail(None)
    heartseg.cli.main()
"""


def fail(answer: object) -> None:
    """An error that nobody foresaw, and that quotes the address and a token."""
    raise ZeroDivisionError(f"no answer from {os.environ['MLFLOW_TRACKING_URI']}, token {os.environ['KAGGLE_KEY']}")


def _plants(random: Random) -> dict[str, str]:
    """Name → a secret that is nowhere else, with what needs quoting in an address."""
    names = ("password", "token", "kaggle", "aws", "postgres")
    return {name: f"{name[:2]}@{random.getrandbits(64):016x}" for name in names}


def _environment(secrets: Mapping[str, str], address: str) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("MLFLOW_", "KAGGLE_", "AWS_"))}
    return {
        **kept,
        "MLFLOW_TRACKING_URI": address.replace("://", f"://ann:{quote(secrets['password'], safe='')}@"),
        "MLFLOW_TRACKING_TOKEN": secrets["token"],
        "MLFLOW_HTTP_REQUEST_TIMEOUT": "5",
        "MLFLOW_HTTP_REQUEST_MAX_RETRIES": "0",
        "KAGGLE_USERNAME": "ann",
        "KAGGLE_KEY": secrets["kaggle"],
        "AWS_SECRET_ACCESS_KEY": secrets["aws"],
        "PYTHONPATH": str(ROOT),
        "OMP_NUM_THREADS": "1",
    }


def _storage(secrets: Mapping[str, str]) -> str:
    """A study storage on a PostgreSQL that is not there."""
    return f"postgresql+psycopg://ann:{quote(secrets['postgres'], safe='')}@127.0.0.1:9/study"


def _trains(entrance: Door, work: Path, environment: Mapping[str, str], secrets: Mapping[str, str]) -> None:
    """A training whose server is away for a while."""
    experiment = str(ROOT / "experiments" / "smoke.toml")
    _call(work, environment, "train", experiment, *SMALL.split(), on_line=_becomes(entrance, ERRORS, PROPER))


def _tunes(entrance: Door, work: Path, environment: Mapping[str, str], secrets: Mapping[str, str]) -> None:
    (work / "secret.toml").write_text(STUDY)
    _call(work, environment, "tune", "secret.toml", "--storage", "sqlite:///studies.db")
    _call(work, environment, "tune", "secret.toml", "--storage", _storage(secrets), fails=True)


def _fails(entrance: Door, work: Path, environment: Mapping[str, str], secrets: Mapping[str, str]) -> None:
    """The server gone, refusing, at a malformed address, and an error that nobody foresaw, in two processes."""
    entrance.mode = ERRORS
    _call(work, environment, "runs", "list", fails=True)
    entrance.mode = PROPER
    for address in (
        environment["MLFLOW_TRACKING_URI"].replace(str(entrance.server_port), "9"),
        _storage(secrets).replace("psycopg", "nodriver"),
    ):
        _call(work, {**environment, "MLFLOW_TRACKING_URI": address}, "runs", "list", fails=True)
    (work / "fault.py").write_text(FAULT)
    _run([sys.executable, "fault.py"], work, environment, fails=True, marks="ZeroDivisionError")


def _becomes(entrance: Door, away: str, back: str) -> Callable[[str], None]:
    """A door that is `away` for some seconds from the first epoch on."""

    def on_line(line: str) -> None:
        if line.startswith("Epoch 1/"):
            entrance.mode = away
            Timer(3, lambda: setattr(entrance, "mode", back)).start()

    return on_line


def _call(
    work: Path,
    environment: Mapping[str, str],
    *words: str,
    on_line: Callable[[str], None] = lambda line: None,
    fails: bool = False,
) -> None:
    _run([sys.executable, "-m", "heartseg", *words], work, environment, on_line=on_line, fails=fails, marks="")


def _run(
    command: list[str],
    work: Path,
    environment: Mapping[str, str],
    *,
    on_line: Callable[[str], None] = lambda line: None,
    fails: bool,
    marks: str,
) -> None:
    """Run a command, what it says kept in files; an error if it ends otherwise than it should."""
    number = len(list(work.glob("said-*.out")))
    out, said = work / f"said-{number}.out", []
    with (
        out.open("w") as kept,
        subprocess.Popen(command, cwd=work, env=environment, stdout=kept, stderr=subprocess.PIPE, text=True) as process,
    ):
        assert process.stderr
        for line in process.stderr:
            said.append(line)
            on_line(line)
    (work / f"said-{number}.err").write_text("".join(said))
    if bool(process.returncode) != fails or marks not in "".join(said):
        raise RuntimeError(f"{command[2:]} returned {process.returncode}: {''.join(said)[-3000:]}")


def _searches(
    job: Callable[[Door, Path, Mapping[str, str], Mapping[str, str]], None],
) -> Callable[[int, Path, Random], Tally]:
    def run(tries: int, work: Path, random: Random) -> Tally:
        tally, server = Tally(), shared_server()
        for number in range(tries):
            folder = work / str(number)
            folder.mkdir()
            secrets = _plants(random)
            with door(server) as entrance:
                environment = _environment(secrets, entrance.url)
                job(entrance, folder, {**environment, "XDG_CACHE_HOME": str(folder / "cache")}, secrets)
            for name, secret in secrets.items():
                places = [str(place) for place in _holding(secret, [folder, server.folder])]
                tally.note(f"the {name} is in {', '.join(places)}" if places else "")
        return tally

    return run


def _holding(secret: str, folders: list[Path]) -> Iterator[Path]:
    """The files below `folders` that hold a secret: as it is, as an address quotes it, or as a header carries it."""
    words = {secret.encode(), quote(secret, safe="").encode(), *_in_base64(secret)}
    for folder in folders:
        for path in sorted(folder.rglob("*")):
            if path.is_file():
                content = path.read_bytes()
                if path.suffix == ".gz":
                    content = zlib.decompress(content, wbits=47)
                if any(word in content for word in words):
                    yield path


def _in_base64(secret: str) -> Iterator[bytes]:
    """What stays the same of a secret in base64, wherever in the text it stands."""
    for offset in range(3):
        encoded = base64.b64encode(b"\0" * offset + secret.encode())
        yield encoded[4:-4]


ORDEALS: tuple[Ordeal, ...] = (
    Ordeal(
        "secrets/train",
        "passwords, tokens and keys of the environment are nowhere after a training whose server was away for a while",
        _searches(_trains),
        full=4,
        fast=1,
    ),
    Ordeal(
        "secrets/tune",
        "nor after studies, on a storage that is there and on one with a password that is not",
        _searches(_tunes),
        full=2,
        fast=1,
    ),
    Ordeal(
        "secrets/errors",
        "nor after errors: a server gone or refusing, a wrong address, a fault in this process and in another",
        _searches(_fails),
        full=4,
        fast=1,
    ),
)
