"""Every writer on a disk that fills up at a random place, and on one that cannot be written.

The disk is a tmpfs in a name space of its own, so that nothing of it is left whatever happens. The process that mounts
it is this module run by itself: `python -m torture.disks full|read-only TRIES SEED FOLDER`.
"""

import functools
import hashlib
import http.server
import json
import os
import subprocess
import sys
import zipfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from random import Random

from torture.ordeal import Ordeal, Tally
from torture.place import ROOT, Place

DISK_MIB = 64
PAGE = 4096


@dataclass(frozen=True)
class Writer:
    """Something that writes: `write(disk, version)` with another content for each version."""

    name: str
    write: Callable[[Path, int], object]
    # A database grows by what fits, and is read again by the next write.
    database: bool = False


def full(tries: int, work: Path, random: Random) -> Tally:
    """Each writer in turn on a disk that has room for a part of what it writes."""
    return _in_a_name_space("full", tries, work, random)


def read_only(tries: int, work: Path, random: Random) -> Tally:
    """Each writer in turn on a disk that became read-only."""
    return _in_a_name_space("read-only", tries, work, random)


def _in_a_name_space(fault: str, tries: int, work: Path, random: Random) -> Tally:
    command = [sys.executable, "-m", "torture.disks", fault, str(tries), str(random.random()), str(work)]
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "OMP_NUM_THREADS": "1"}
    done = subprocess.run(
        ["unshare", "-rm", *command], capture_output=True, text=True, check=False, cwd=ROOT, env=environment
    )
    tally = Tally()
    for line in done.stdout.splitlines():
        tally.note(json.loads(line))
    if done.returncode or not tally.tried:
        tally.note(f"the process ended with {done.returncode}: {done.stderr[-2000:]}")
    return tally


def _needs() -> str:
    """Why no disk can be mounted here."""
    try:
        subprocess.run(
            ["unshare", "-rm", "mount", "-t", "tmpfs", "tmpfs", "/mnt"], check=True, capture_output=True, timeout=20
        )
    except (OSError, subprocess.SubprocessError):
        return "this system lets nobody mount a tmpfs in a name space (unshare -rm)"
    return ""


def _endure(fault: str, tries: int, work: Path, random: Random) -> Iterator[str]:
    place = Place(work / "place")
    os.environ.update(place.environment)
    os.chdir(place.folder)
    with ExitStack() as servers:
        writers = _writers(place, servers)
        for number in range(tries):
            writer = writers[number % len(writers)]
            # Each has a name of its own: MLflow keeps the databases that it knows open.
            disk = work / f"disk-{number}"
            disk.mkdir()
            _mount("-t", "tmpfs", "-o", f"size={DISK_MIB}m", "tmpfs", str(disk))
            try:
                yield _try(writer, disk, fault, random)
            finally:
                os.chdir(place.folder)
                _unmount(disk)


def _try(writer: Writer, disk: Path, fault: str, random: Random) -> str:
    """Write once, then again with the fault, then again without it."""
    from heartseg.errors import HeartsegError

    writer.write(disk, 1)
    before = _digests(disk)
    outcome, complaints = "went through", []
    with _full(disk, random) if fault == "full" else _read_only(disk):
        try:
            writer.write(disk, 2)
        except HeartsegError as error:
            outcome = str(error)
        except BaseException as error:  # noqa: BLE001 - whatever comes is what is tested
            complaints.append(f"{type(error).__name__}: {error}")
    # What a database adds may still fit.
    if outcome == "went through" and not complaints and not (writer.database and fault == "full"):
        complaints.append("it did not fail")
    after = _digests(disk)
    if changed := [name for name, digest in before.items() if after.get(name) != digest and not writer.database]:
        complaints.append(f"{changed} changed")
    if litter := [name for name in after if ".partial-" in name]:
        complaints.append(f"it left {litter}")
    try:
        writer.write(disk, 2)
    except HeartsegError as error:
        complaints.append(f"with room again: {error}")
    return f"{writer.name}: {'; '.join(complaints)} ({outcome})" if complaints else ""


@contextmanager
def _full(disk: Path, random: Random) -> Iterator[None]:
    """Room for less than what is there already, down to none."""
    about = os.statvfs(disk)
    used = (about.f_blocks - about.f_bfree) * about.f_frsize // PAGE
    ballast = disk / "ballast"
    room = random.choice([0, random.randrange(max(1, int(0.6 * used)))])
    with ballast.open("wb") as file:
        os.posix_fallocate(file.fileno(), 0, (about.f_bfree * about.f_frsize // PAGE - room) * PAGE)
    try:
        yield
    finally:
        ballast.unlink()


@contextmanager
def _read_only(disk: Path) -> Iterator[None]:
    # Laid over it: what is open for writing, as a database may be, would keep the disk itself writable.
    _mount("--bind", "-o", "ro", str(disk), str(disk))
    try:
        yield
    finally:
        _unmount(disk)


def _mount(*arguments: str) -> None:
    subprocess.run(["mount", *arguments], check=True)


def _unmount(place: Path) -> None:
    subprocess.run(["umount", "-l", str(place)], check=True)


def _digests(folder: Path) -> dict[str, str]:
    files = [path for path in folder.rglob("*") if path.is_file() and path.suffix != ".lock" and path.name != "lock"]
    return {str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


def _writers(place: Place, servers: ExitStack) -> list[Writer]:
    """All that heartseg writes, each by the door that a user comes in by or the one function behind it.

    What they fetch comes from `servers`, which are there until that stack is closed.
    """
    import numpy as np
    import pytest
    import torch
    from click.testing import CliRunner

    from heartseg import figures, tracking
    from heartseg.archive import unpack
    from heartseg.cli import cli
    from heartseg.config import Config, with_values
    from heartseg.data.decathlon import read_dataset
    from heartseg.data.download import download
    from heartseg.data.landing import landing, settle
    from heartseg.data.nifti import read_image, write_mask
    from heartseg.data.phantom import make_phantom
    from heartseg.data.preprocessing import prepare_cases
    from heartseg.errors import HeartsegError
    from heartseg.kaggle.script import Job, build
    from heartseg.network import build_network, weights_of
    from heartseg.pyfunc import save_model_folder
    from heartseg.runs.experiment_table import BEGIN, END
    from heartseg.study.storage import answering, opened
    from heartseg.training.checkpoint import save_checkpoint
    from heartseg.training.loop import EpochResult, TrainingState
    from heartseg.training.schedule import Schedule, build_optimizer
    from heartseg.training.tensorboard import EventFiles
    from tests import fake_server
    from tests.fake_kaggle import playing_kaggle
    from tests.file_store import archive_of
    from torture.series import slices_of, write_series

    config = place.config
    cases = read_dataset(place.phantom).cases
    scan = cases[0].image
    volume = read_image(scan)
    network = build_network(config.network)
    model = place.folder / "model"
    about = {"run_id": "", "best_epochs": [1], "data": "phantom", "trained_on": []}
    save_model_folder(model, [weights_of(network)], config, about=about)
    archive = place.folder / "archive.zip"
    with zipfile.ZipFile(archive, "w") as packed:
        packed.writestr("a", os.urandom(300_000))
        packed.writestr("b", os.urandom(300_000))
    server = servers.enter_context(fake_server.answering(functools.partial(_Quiet, directory=str(place.folder))))
    job = Job(experiment=place.settings, experiment_name="tiny")
    history = [EpochResult(n, 1.0, 1.0, 0.5, 0.1, 1.0, is_best=True) for n in range(1, 4)]

    def command(*arguments: object) -> None:
        done = CliRunner().invoke(cli, [str(one) for one in arguments])
        if done.exit_code == 1 and "Error: " in done.output and "Traceback" not in done.output:
            raise HeartsegError(done.output)
        if done.exit_code or not isinstance(done.exception, SystemExit | None):
            raise AssertionError(f"exit {done.exit_code}, {done.exception!r}: {done.output}")

    def mask(disk: Path, version: int) -> None:
        write_mask(disk / "mask.nii.gz", np.random.default_rng(version).random(volume.voxels.shape) < 0.5, like=volume)

    def checkpoint(disk: Path, version: int) -> None:
        optimizer = build_optimizer(network.parameters(), config.optimizer)
        scaler = torch.amp.GradScaler("cpu", enabled=False)
        state = TrainingState(network, None, optimizer, Schedule(optimizer, config.optimizer), scaler)
        state.epoch = 2 * version
        save_checkpoint(disk / "checkpoints", state, {}, run_id="r", config="", split="")

    def events(disk: Path, version: int) -> None:
        files = EventFiles(disk / f"tensorboard-{version}", history=history)
        files.log(history[-1], np.random.default_rng(version).integers(0, 255, (200, 200, 3), dtype=np.uint8))

    def prepared(disk: Path, version: int) -> None:
        data = with_values(Config(), {"cache_dir": str(disk / "cache"), "spacing": f"3,3,{2 + version}"}).data
        prepare_cases(cases[:2], data)

    def unpacked(disk: Path, version: int) -> None:
        folder = disk / f"unpacked-{version}"
        if not folder.exists():
            with landing(folder) as beside:
                made = beside()
                unpack(archive, made)
                settle(made, folder)

    def study(address: str, disk: Path, version: int) -> None:
        import optuna

        where = address.format(disk)
        with opened(where) as storage, answering(where):
            found = optuna.create_study(storage=storage, study_name="s", load_if_exists=True)
            found.set_user_attr(f"version {version}", "x" * 9_000)
            found.add_trial(optuna.trial.create_trial(value=float(version)))

    def record(disk: Path, version: int) -> None:
        store = f"sqlite:///{disk}/mlflow.db"
        if version == 1:
            (disk / "mlflow.db").write_bytes((place.folder / "mlflow.db").read_bytes())
        os.chdir(disk)
        try:
            with _store(store):
                run = tracking.open_run("heartseg", name=f"run {version}")
                run.log_metrics({f"metric_{n}": float(n) for n in range(200)}, step=version)
                run.log_text("text", "x" * 50_000)
                run.end("FINISHED")
        finally:
            _close_runs()
            os.chdir(place.folder)

    def train(disk: Path, version: int) -> None:
        # The epochs do not count as another setting: the second goes on where the first was or begins anew.
        command("train", "tiny.toml", "--epochs", 1, "--seed", version, "--work-dir", disk / "runs")

    series = write_series(place.folder / "series", slices_of(volume.voxels.astype(np.int16), volume.affine))
    before = place.folder / "before.db"
    before.write_bytes((place.folder / "mlflow.db").read_bytes())
    train(place.folder, 1)
    trained = place.runs()[0].info.run_id
    stores = [_store_of_a_kernel(place.folder / f"kernel-{version}") for version in (1, 2)]
    home = place.folder / "home"
    home.mkdir()
    kaggle = servers.enter_context(playing_kaggle(pytest.MonkeyPatch(), home))

    def imported(disk: Path, version: int) -> None:
        store = disk / "mlflow.db"
        if version == 1:
            store.write_bytes(before.read_bytes())
        with _store(f"sqlite:///{store}"):
            command("runs", "import", stores[version - 1])

    def synced(disk: Path, version: int) -> None:
        for name, content in zip(
            ("heartseg-run.tar", "heartseg-run.json"), archive_of(stores[version - 1]), strict=True
        ):
            kaggle.add(name, content)
        with pytest.MonkeyPatch.context() as patch:
            patch.setenv("XDG_CACHE_HOME", str(disk / "cache"))
            command("kaggle", "sync", kaggle.kernel)

    def table(disk: Path, version: int) -> None:
        folder = disk / "experiments"
        if version == 1:
            folder.mkdir()
            (folder / "tiny.toml").write_text(place.settings)
            (folder / "README.md").write_text(f"# Experiments\n\n{BEGIN}\n{END}\n" + "x" * 200_000)
        # The run that the table is to tell of is in the second store alone.
        store = before if version == 1 else place.folder / "mlflow.db"
        with _store(f"sqlite:///{store}"):
            command("experiments", "table", folder)

    def picture(disk: Path, version: int) -> None:
        figures.learning_curves([vars(one) for one in history[: version + 1]], disk / "curves.png")

    return [
        Writer("a mask", mask),
        Writer(
            "heartseg predict, one scan",
            lambda disk, version: command(
                "predict",
                scan if version == 1 else cases[1].image,
                "-o",
                disk / "one.nii.gz",
                "--model",
                model,
                "--overwrite",
            ),
        ),
        Writer(
            "heartseg predict, a folder",
            lambda disk, version: command(
                "predict", place.phantom / "imagesTr", "-o", disk / f"masks-{version}", "--model", model, "--overwrite"
            ),
        ),
        Writer("a checkpoint", checkpoint),
        Writer("TensorBoard's events", events),
        Writer("prepared cases", prepared),
        Writer("a picture", picture),
        Writer(
            "a model",
            lambda disk, version: save_model_folder(
                disk / f"model-{version}", [weights_of(network)], config, about=about
            ),
        ),
        Writer("a kernel's script", lambda disk, version: build(disk / f"kernel-{version}", job)),
        Writer("the phantom", lambda disk, version: make_phantom(disk / "phantom", cases=2, seed=version)),
        Writer("an unpacked archive", unpacked),
        Writer("a download", lambda disk, version: download(f"{server}/archive.zip", disk / f"fetched-{version}.zip")),
        Writer("a study in a journal", functools.partial(study, "journal:///{}/study.log"), database=True),
        Writer("a study in SQLite", functools.partial(study, "sqlite:///{}/study.db"), database=True),
        Writer("the tracking store", record, database=True),
        Writer("heartseg train", train),
        Writer(
            "heartseg predict, a DICOM segmentation",
            lambda disk, _: command("predict", series, "-o", disk / "one.dcm", "--model", model, "--overwrite"),
        ),
        Writer("heartseg report", lambda disk, _: command("report", trained, "-o", disk / "report.html")),
        Writer("heartseg experiments table", table),
        Writer("heartseg runs import", imported, database=True),
        # What Kaggle has can be fetched again: the archive of an earlier version makes room for the next.
        Writer("heartseg kaggle sync", synced, database=True),
    ]


@contextmanager
def _store(address: str) -> Iterator[None]:
    """Another tracking store, whatever was used before."""
    import mlflow

    from heartseg import tracking

    before = mlflow.get_tracking_uri()
    tracking.use(address)
    try:
        yield
    finally:
        tracking.use(before)


def _store_of_a_kernel(folder: Path) -> Path:
    """A file store with one run in it."""
    from tests.file_store import client_of, write_run

    root = folder / "mlruns"
    write_run(client_of(root), folder.name)
    return root


def _close_runs() -> None:
    import mlflow

    while mlflow.active_run():
        try:
            mlflow.end_run("FAILED")
        except Exception:  # noqa: BLE001 - it is off MLflow's stack all the same
            continue


class _Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        """Say nothing."""


ORDEALS: tuple[Ordeal, ...] = (
    Ordeal(
        "disk/full",
        "Every writer on a disk that fills up: one sentence and exit code 1, the earlier file as it was, nothing "
        "half-written; with room again it goes on",
        full,
        full=320,
        fast=21,  # each writer once
        needs=_needs,
    ),
    Ordeal(
        "disk/read-only",
        "The same on a disk that became read-only",
        read_only,
        full=160,
        fast=21,  # each writer once
        needs=_needs,
    ),
)


if __name__ == "__main__":
    chosen, count, seed, where = sys.argv[1:]
    for failure in _endure(chosen, int(count), Path(where), Random(seed)):
        print(json.dumps(failure), flush=True)
