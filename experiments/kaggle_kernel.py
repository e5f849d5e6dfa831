# Made by `heartseg kaggle build`, and never edited by hand: after a change of heartseg run `make kernel`.
# Kaggle uploads this one file, so it carries heartseg itself: a wheel, checked by its sha256 before it is used.
# Experiment default; 20 epochs; heartseg 0.1.0, sha256 cb69dfdbbf2c7e13cdab4a011d0b3ab15e38294bbc2b7462c596da91ae03d542.

"""What runs on Kaggle: unpack heartseg, train, and leave one archive with a manifest of it.

The text of this module becomes part of the script that is pushed, so it needs the standard library alone.
"""

import base64
import hashlib
import importlib
import io
import json
import lzma
import os
import re
import shutil
import signal
import subprocess
import sys
import tarfile
import threading
import time
import traceback
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from importlib import metadata
from pathlib import Path
from types import FrameType
from typing import IO, Any

FORMAT = 1  # of the manifest
ARCHIVE, MANIFEST = "heartseg-run.tar", "heartseg-run.json"
LOG, EARLIER_LOG, EXPERIMENT, STORE = "heartseg.log", "heartseg-before.log", "experiment.toml", "mlruns"
GRACE_S = 600.0  # for the checkpoint, after the trainer was told to stop
INPUT_DEPTH = 6  # attached outputs lie a few folders below /kaggle/input, how many has changed over the years


class KernelError(Exception):
    """Something that the user can put right, in a sentence."""


@dataclass(frozen=True)
class Places:
    """The folders of a kernel. `temp` is Kaggle's larger disk, of which nothing is kept."""

    root: Path

    @property
    def input(self) -> Path:
        """What is attached, read-only."""
        return self.root / "input"

    @property
    def working(self) -> Path:
        """What is kept as the output of the kernel."""
        return self.root / "working"

    @property
    def temp(self) -> Path:
        """What is gone with the kernel."""
        return self.root / "temp"


@dataclass(frozen=True, kw_only=True)
class Settings:
    """What was decided when the script was made. `experiment` is None where a resumed run brings its own."""

    version: str
    wheel: str
    wheel_sha256: str
    experiment: str | None
    experiment_name: str
    epochs: int | None
    processes: int
    stop_after_hours: float
    resume: str


@dataclass
class Ending:
    """How the kernel came to its end."""

    outcome: str = "failed"  # finished, stopped (a run to be resumed) or failed
    exit_code: int = 1
    trainer_exit_code: int | None = None
    reason: str = ""


class Log:
    """Says everything twice: on stdout, which Kaggle sometimes loses, and in the kernel's own file."""

    def __init__(self, path: Path) -> None:
        self._file = path.open("w", encoding="utf-8")
        self._began = time.monotonic()
        self._lock = threading.Lock()

    def say(self, sentence: str) -> None:
        """One line of the kernel itself, with the seconds since its start."""
        self.write(f"[{time.monotonic() - self._began:.0f} s] {sentence}\n")

    def write(self, text: str) -> None:
        """Text as it is."""
        with self._lock:
            for stream in (sys.stdout, self._file):
                stream.write(text)
                stream.flush()


def main(settings: Mapping[str, Any], wheel: str) -> int:
    """Train as `settings` say, leave the archive whatever happened, and return the exit code of the kernel."""
    places = Places(Path(os.environ.get("HEARTSEG_KAGGLE_ROOT", "/kaggle")))
    for folder in (places.working, places.temp):
        folder.mkdir(parents=True, exist_ok=True)
    kernel = Kernel(Settings(**settings), places, Log(places.working / LOG))
    try:
        kernel.train(wheel)
    except KernelError as error:
        kernel.ending.reason = str(error)
        kernel.log.say(f"Error: {error}")
    except BaseException as error:
        kernel.ending.reason = f"{type(error).__name__}: {error}"
        kernel.log.write(traceback.format_exc())
        kernel.leave()
        raise
    return kernel.leave()


@dataclass
class Kernel:
    """One kernel from start to end."""

    settings: Settings
    places: Places
    log: Log
    ending: Ending = field(default_factory=Ending)
    began: float = field(default_factory=time.monotonic)
    signals: list[int] = field(default_factory=list)

    def train(self, wheel: str) -> None:
        """Unpack, install what is missing, and train until the end or the time limit.

        Raises:
            KernelError: If the package is damaged, something is missing or nothing is there to resume.
        """
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, self._note)
        package = self._unpack(wheel)
        self._install_missing(package)
        self._check_import(package)
        experiment = self._experiment()
        command = train_command(self.settings, self.places, experiment, self._processes(package))
        self.log.say(f"Training: {' '.join(command)}")
        self._end(*self._run(command, self._environment(package)))

    def leave(self) -> int:
        """Write the archive and then its manifest, and return the exit code."""
        self.log.say(f"The kernel ends: {self.ending.outcome}. {self.ending.reason}".rstrip())
        try:
            files = write_archive(self.places.working)
            self._write_manifest(files)
        except (OSError, tarfile.TarError) as error:
            self.log.say(f"Error: the archive cannot be written: {error}. The files stay in {self.places.working}.")
            return self.ending.exit_code or 1
        # All that is in the archive now; loose, it would be thousands of files in Kaggle's listing.
        shutil.rmtree(self.places.working / STORE, ignore_errors=True)
        for name in (EXPERIMENT, EARLIER_LOG):
            (self.places.working / name).unlink(missing_ok=True)
        self.log.say(f"Wrote {ARCHIVE} with {len(files)} files, and {MANIFEST}.")
        return self.ending.exit_code

    def _note(self, number: int, frame: FrameType | None) -> None:
        self.signals.append(number)

    def _unpack(self, wheel: str) -> Path:
        content = unpacked_wheel(wheel, self.settings.wheel_sha256)
        folder = self.places.temp / "package"
        shutil.rmtree(folder, ignore_errors=True)
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            archive.extractall(folder)  # noqa: S202 - its sha256 was checked
        self.log.say(f"heartseg {self.settings.version}, wheel sha256 {self.settings.wheel_sha256}, in {folder}.")
        return folder

    def _install_missing(self, package: Path) -> None:
        needed = requirements(package)
        lacking = missing(needed, self.log)
        if not lacking:
            self.log.say("Everything that heartseg needs is in this image.")
            return
        self.log.say(f"Installing what this image lacks: {', '.join(lacking)}.")
        kept = self.places.temp / "constraints.txt"
        torch = _installed("torch")
        # The image's torch fits its driver and its GPU; any other is gigabytes, and may not run here.
        kept.write_text(f"torch=={torch}\n" if torch else "")
        pip = [sys.executable, "-m", "pip", "install", "--quiet", "--retries", "2", "--timeout", "15", "-c", str(kept)]
        code, reason = self._run([*pip, *lacking], dict(os.environ))
        importlib.invalidate_caches()
        if reason:
            raise KernelError(f"{reason} Nothing was trained yet.")
        if code or (lacking := missing(needed, self.log)):
            raise KernelError(
                f"This image lacks {', '.join(lacking)}, and pip could not install it (exit code {code}). Is internet "
                "off? Set enable_internet to true in kernel-metadata.json (Kaggle wants a verified phone number for "
                "that) and push again."
            )

    def _check_import(self, package: Path) -> None:
        code = "import heartseg; print(heartseg.__file__)"
        done = subprocess.run(  # noqa: S603 - the code is the line above
            [sys.executable, "-c", code], cwd=self.places.temp, env=self._environment(package), capture_output=True,
            text=True,
        )  # fmt: skip
        found = done.stdout.strip()
        if found != str(package / "heartseg" / "__init__.py"):
            raise KernelError(f"Python finds another heartseg than the one of this script: {found or done.stderr!r}.")
        self.log.say(f"Python finds heartseg at {found}.")

    def _experiment(self) -> Path:
        """The experiment's file, after a run to resume is unpacked; a copy of it goes into the archive."""
        settings, kept = self.settings, self.places.working / EXPERIMENT
        if settings.resume:
            unpack_earlier(self.places, settings.resume, self.log)
        if settings.experiment is not None:
            kept.write_text(settings.experiment, encoding="utf-8")
        # The run is named after the file.
        return Path(shutil.copy(kept, self.places.temp / f"{settings.experiment_name}.toml"))

    def _processes(self, package: Path) -> int:
        if self.settings.processes == 1:
            return 1
        command = [sys.executable, "-c", "import torch; print(torch.cuda.device_count())"]
        environment = self._environment(package)
        done = subprocess.run(command, capture_output=True, text=True, env=environment)  # noqa: S603 - the line above
        gpus = int(done.stdout) if done.returncode == 0 else 0
        if gpus < self.settings.processes:
            self.log.say(
                f"{self.settings.processes} GPUs were asked for, {gpus} found: training in {max(1, gpus)} process."
            )
        return max(1, min(gpus, self.settings.processes))

    def _environment(self, package: Path) -> dict[str, str]:
        kept = {name: value for name, value in os.environ.items() if not name.startswith("MLFLOW_")}
        return {
            **kept,
            "PYTHONPATH": os.pathsep.join(filter(None, [str(package), os.environ.get("PYTHONPATH")])),
            "PYTHONUNBUFFERED": "1",
            "HEARTSEG_KAGGLE_ROOT": str(self.places.root),
            "MLFLOW_TRACKING_URI": (self.places.working / STORE).as_uri(),
            "MLFLOW_ALLOW_FILE_STORE": "true",
        }

    def _run(self, command: Sequence[str], environment: Mapping[str, str]) -> tuple[int, str]:
        """Run a command to its end, or tell it to stop: at the time limit, or when the kernel is told to.

        Returns its exit code and, where it was told to stop, why.
        """
        process = subprocess.Popen(  # noqa: S603 - heartseg's own command
            command, cwd=self.places.temp, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
            text=True, encoding="utf-8", errors="replace", start_new_session=True,
        )  # fmt: skip
        copying = threading.Thread(target=self._copy, args=(process.stdout,), daemon=True)
        copying.start()
        deadline = self.began + 3600 * self.settings.stop_after_hours
        reason, told = "", 0.0
        while (code := process.poll()) is None:
            now = time.monotonic()
            if not reason and (self.signals or now >= deadline):
                reason, told = self._why(), now
                self.log.say(f"{reason} What runs is told to stop.")
                process.send_signal(stop_signal(command))
            elif reason and now >= told + GRACE_S:
                self.log.say(f"It did not stop within {GRACE_S:.0f} seconds: it is killed.")
                os.killpg(process.pid, signal.SIGKILL)
            time.sleep(0.2)
        copying.join(timeout=30)
        return code, reason

    def _copy(self, output: IO[str]) -> None:
        for line in output:
            self.log.write(line)

    def _why(self) -> str:
        if self.signals:
            return f"The kernel received {signal.Signals(self.signals[0]).name}."
        return f"The time limit of {self.settings.stop_after_hours:g} hours is reached."

    def _end(self, code: int, reason: str) -> None:
        killed = code == -signal.SIGKILL
        ending = self.ending
        ending.trainer_exit_code = code
        if code == 0:
            ending.outcome, ending.exit_code, ending.reason = "finished", 0, ""
        elif reason and not killed and self._run_ids():
            # A run that its own time limit stopped went as planned: it is to be resumed.
            ending.outcome, ending.exit_code = "stopped", 128 + self.signals[0] if self.signals else 0
            ending.reason = f"{reason} Go on with: heartseg kaggle push --resume {' or '.join(self._run_ids())}"
        else:
            ending.exit_code = code if code > 0 else 1
            ending.reason = f"{reason} The trainer ended with exit code {code}.".lstrip()

    def _run_ids(self) -> list[str]:
        found = (self.places.working / STORE).glob("*/*/meta.yaml")
        return sorted(path.parent.name for path in found if re.fullmatch("[0-9a-f]{32}", path.parent.name))

    def _write_manifest(self, files: Sequence[Mapping[str, Any]]) -> None:
        archive, settings = self.places.working / ARCHIVE, self.settings
        document = {
            "format": FORMAT,
            "archive": {"name": ARCHIVE, "size": archive.stat().st_size, "sha256": sha256_of(archive)},
            "files": files,
            "package": {"name": "heartseg", "version": settings.version, "sha256": settings.wheel_sha256},
            "experiment": settings.experiment_name,
            "outcome": self.ending.outcome,
            "exit_code": self.ending.exit_code,
            "trainer_exit_code": self.ending.trainer_exit_code,
            "reason": self.ending.reason,
            "resumed": settings.resume or None,
            "run_ids": self._run_ids(),
            "seconds": round(time.monotonic() - self.began),
        }
        beside = self.places.working / f".partial-{MANIFEST}"
        beside.write_text(json.dumps(document, indent=1), encoding="utf-8")
        beside.replace(self.places.working / MANIFEST)


def train_command(settings: Settings, places: Places, experiment: Path, processes: int) -> list[str]:
    """The command that trains, in one process or by torchrun in several."""
    torchrun = ["torch.distributed.run", "--standalone", "--nproc-per-node", str(processes), "-m"]
    command = [sys.executable, "-m", *(torchrun if processes > 1 else []), "heartseg", "train", str(experiment)]
    command += ["--work-dir", str(places.temp / "runs"), "--cache-dir", str(places.temp / "cache")]
    command += ["--resume", settings.resume or "never"]
    return [*command, "--epochs", str(settings.epochs)] if settings.epochs else command


def stop_signal(command: Sequence[str]) -> signal.Signals:
    """What tells the trainer to save a checkpoint and end as KILLED.

    Under torchrun SIGTERM means to each process that another one was lost, so it is Ctrl-C there.
    """
    return signal.SIGINT if "torch.distributed.run" in command else signal.SIGTERM


def unpacked_wheel(text: str, sha256: str) -> bytes:
    """The wheel that the script carries.

    Raises:
        KernelError: If it is not the one that was put in.
    """
    advice = "The script was changed or cut on its way: push it again, and never edit it."
    try:
        content = lzma.decompress(base64.b85decode("".join(text.split())))
    except (ValueError, lzma.LZMAError) as error:
        raise KernelError(f"The package in this script is damaged ({error}). {advice}") from error
    found = hashlib.sha256(content).hexdigest()
    if found != sha256:
        raise KernelError(f"The package in this script has sha256 {found}, expected {sha256}. {advice}")
    return content


def requirements(package: Path) -> list[str]:
    """What the unpacked wheel says that it needs."""
    about = next(package.glob("heartseg-*.dist-info")) / "METADATA"
    lines = about.read_text(encoding="utf-8").splitlines()
    return [line.removeprefix("Requires-Dist: ") for line in lines if line.startswith("Requires-Dist: ")]


def missing(needed: Sequence[str], log: Log) -> list[str]:
    """Those requirements that this image does not meet; torch is kept whatever its version."""
    lacking = []
    for text in needed:
        wanted = _packaging().Requirement(text)
        if wanted.marker is not None and not wanted.marker.evaluate({"extra": ""}):
            continue
        found = _installed(wanted.name)
        if found is not None and wanted.specifier.contains(found, prereleases=True):
            continue
        if found is not None and wanted.name == "torch":
            log.say(
                f"This image has torch {found}, heartseg is tested with {wanted.specifier}: kept, for it fits the GPU."
            )
            continue
        lacking.append(text)
    return lacking


def _packaging() -> Any:
    try:
        return importlib.import_module("packaging.requirements")
    except ImportError:
        return importlib.import_module("pip._vendor.packaging.requirements")


def _installed(name: str) -> str | None:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return None


def write_archive(working: Path) -> list[dict[str, Any]]:
    """Put the run's files into the archive, whole or not at all; name, size and sha256 of each."""
    kept = [working / name for name in (LOG, EARLIER_LOG, EXPERIMENT)]
    kept += sorted((working / STORE).rglob("*"))
    beside = working / f".partial-{ARCHIVE}"
    files = []
    try:
        with tarfile.open(beside, "w", format=tarfile.PAX_FORMAT) as archive:
            for path in kept:
                if path.is_file() and not path.is_symlink():
                    files.append(_add(archive, path, path.relative_to(working).as_posix()))
        with beside.open("rb") as written:
            os.fsync(written.fileno())
        beside.replace(working / ARCHIVE)
    finally:
        beside.unlink(missing_ok=True)
    return files


def _add(archive: tarfile.TarFile, path: Path, name: str) -> dict[str, Any]:
    with path.open("rb") as file:
        about = archive.gettarinfo(arcname=name, fileobj=file)
        about.uid = about.gid = 0
        about.uname = about.gname = ""
        # Hashed while it is read, so that the digest is of what went in, also of a file that still grows.
        hashing = _Hashing(file)
        archive.addfile(about, hashing)
    return {"name": name, "size": about.size, "sha256": hashing.digest.hexdigest()}


class _Hashing:
    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        self.digest = hashlib.sha256()

    def read(self, size: int = -1) -> bytes:
        content = self._file.read(size)
        self.digest.update(content)
        return content


def sha256_of(path: Path) -> str:
    """The sha256 of a file, in hexadecimal."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def unpack_earlier(places: Places, run_id: str, log: Log) -> None:
    """Put the files of the kernel that `run_id` was stopped in where they were, each checked by the manifest.

    Raises:
        KernelError: If no attached output holds that run, or it is damaged.
    """
    manifest, folder = _earlier(places.input, run_id)
    about = manifest["archive"]
    archive = folder / about["name"]
    found = sha256_of(archive) if archive.is_file() else "nothing"
    if found != about["sha256"]:
        raise KernelError(f"{archive} has sha256 {found}, its manifest says {about['sha256']}: it is not whole.")
    with tarfile.open(archive) as opened:
        opened.extractall(places.temp / "before", filter="data")
    for file in manifest["files"]:
        if sha256_of(places.temp / "before" / file["name"]) != file["sha256"]:
            raise KernelError(f"{file['name']} in {archive} is not what its manifest says.")
    before = places.temp / "before"
    shutil.rmtree(places.working / STORE, ignore_errors=True)
    shutil.move(before / STORE, places.working / STORE)
    shutil.copy(before / EXPERIMENT, places.working / EXPERIMENT)
    logs = [before / name for name in (EARLIER_LOG, LOG)]
    text = "".join(path.read_text(encoding="utf-8") for path in logs if path.is_file())
    (places.working / EARLIER_LOG).write_text(text, encoding="utf-8")
    log.say(f"Going on with run {run_id} from {archive}.")


def _earlier(attached: Path, run_id: str) -> tuple[dict[str, Any], Path]:
    passed_over = []
    for path in _manifests(attached):
        try:
            manifest = json.loads(path.read_text(encoding="utf-8"))
            held = list(manifest["run_ids"])
        except (ValueError, KeyError, TypeError):
            passed_over.append(f"{path} is no manifest of heartseg")
            continue
        if run_id in held:
            return manifest, path.parent
        passed_over.append(f"{path} has {', '.join(held) or 'no run'}")
    raise KernelError(
        f"No attached output holds run {run_id}: {'; '.join(passed_over) or f'there is no {MANIFEST} in {attached}'}. "
        "Push with --from OWNER/NAME, the kernel that it was trained in."
    )


def _manifests(attached: Path) -> Iterator[Path]:
    # Bounded: an attached data set can hold a million files.
    for depth in range(INPUT_DEPTH):
        yield from sorted(attached.glob("*/" * depth + MANIFEST))

SETTINGS = json.loads(
    '{"version": "0.1.0", "wheel": "heartseg-0.1.0-py3-none-any.whl", "wheel_sha256": "cb69dfdbbf2c7e13cdab4a011d0b3ab15e38294bbc2b7462c596da91ae03d542", "experiment": "name = \\"heartseg\\"\\n", "experiment_name": "default", "epochs": 20, "processes": 1, "stop_after_hours": 11.5, "resume": ""}'
)
WHEEL = """
{Wp48S^xk9=GL@E0stWa8~^|S5YJf5<6Bwp|6Kqm61-q2m(_Ag*iB$|8(>1=oZU}lf<u-x@}3|3KRR3BxM0Q2%Em%IxRz$=ok(qhV{m1wlx_|V9gW}-{ByXm
0RLyM99Ep>Zu%cZzzPxlo>S>$nFHo&5QZog57Q^L`>bLe3Cxp+^MHBpz1&^cGvdyi{WNg#HS-E}TPPTbG&6GgNz4wkL6nIlv%m{If3AgrBIu*~I5Fx1C`Zbg
k3ix9h<8-a$fmu%4k{*8FOCJp30Jw10_w06Z^M4EW3j{1z=!_-FZ<-n5V^cL+%NlbSUvp~^Ec!n;@}nOgrmdzrgI*OClO;H@m46!Ng(<!d|9cf`#K*;5vTYC
N)}glJR?b)!LW$u$-@JYAaoJ}3g){#z3RHiBBPG=+{O}y1lQJSmH|n|vw9TD-d9#)QD-Q!K=HNCD1@kGA0@^ovbk)k%CIs(Q@c^A<-d;u)*K%|$A@w&5G`ZZ
?!PLe>$Q6;BdgStN@KrM@MYN!WKd8O?~7ft_<JunTN7jcB>A|@R@$C(OTW|&{$?-CPv)TDu8+j1O_az{em|h8bm?}F2MwWkWgKFv#TXf~!xr;NSGLLSUW2P-
N4%5iEoDek=NrVRCsy7Y8KoivQ&6O;w`R*mkQi0&E#w=+R(YxsOT(HP?*fDdM)6R9J;{ketCLRI)43eF{O{rBwFB3^+w!KaWQeToucU0_WBTe8v*jT5-B`mm
&XzK&O<vLZ^cnB1k}D4h5ATJ<85PSd7=uCuGe6hbgljq+qx=}-kNN+vd|%lmp8)MQBPz3A;duB%5#4rX*uQfm_V{QwRxs*s++#>Mnx6{`6r_d}g_YYPj-bFZ
L|=oodWSW0?7>*Dr3GhWDvFougloRVx8EE9aac1~o{JI*qA4%)NlF5jer8S9Ie%@rNY3fe7DJr)rXZ14yy;jD(<JoA>3S)cvvq1~3XD!>LGk~_%Es$nw3%#|
dusmE5k@X@{Mu7Zk(jkvvsbjklW3m<xIUH-xNr{n7?V@O^DTN%{P+X&G@t)fAXpc$En=X`5-+Q<|7~SJg51)f)77^YXLS$6=_W~FihYTxJJmLYhmA%Hvg^A=
xPV=5a3Z^?wIw&7{}$66mk<(<y!evcON)r@D<slFtsNtLi3GHk%8&eQkKJtOV3LnXv*{|Ba}f<JbB>LB;bFTb@7&wo!xbdiFEb=pq$ZG><ep(Suk@WfYq>Mg
G7CE#2rX&(uG9@RkJ0gP2!1#fUpR#@<AlMg=XC?`Zmepv4R(UrC!I-0beW8-+^^Q*hjI)nfcLA6HfN0u{w)=n(yURU&7DNlamf(&^L^iaj0Pr|R#-m@pq0IC
<x@FaEgc3G04PFvWfjd^XBS~^a^?=EE>2`CTpTg%OI8$5I|Ru>f9`}k5a^Oc0J{^^)=EY!)op#C73CrJs59~T^l6Ra@}(B-*^Elf(Ses|8N+D*?)$M9w@y^b
@NRU~`4tA?8i*_Y;kGjl2LrD$)m2gF--lGKm?jsZXjjrG;?i*XI|A|KUE?$n1|H**eJ#qPN&IL)$p%!y=Tj@2FWh3<R0=05Ip2*<j31|^lJ$XW?45}uP80E#
r8sMadwZScz6jTGKA0k0-(i_R$qvF=`6a!Z-Iva#a23Ki4(_m2C_U!2Nd+GP<9)Zy4s25G54m+h6Y_03v#qp1ZlyUgl-%gbr-YA$qH~8!70)RtM<O$4^W*WW
R&;prPn=YnJYLCo|D(d8vGO9~z<<5R&p6UGw^2d4F5z!Z9l%zb%w|Qce&Py88I{$qUh=ynyD<{c682#EYz~(*W}cuFz#eV;+4U;aSJgJ<<lN@KI3;qyJs*G{
!kAVjC`OUfYp*6h78#S`23O3;5^>dP=UMQ<$yL|Yo<u7*M2$r^m?RaZ4B>#%cw7)3sEjF6)cRYeG$DtD>lWYKvncs{a1pe?btaYBfm=+K*Qx8ZWW3g8L8Jp;
R|ROK0l0**xUb)rA<@Gi3|OWAuK|^UsJgZW&Ymn@la!`hOwp9e20u-4Uw7j3ESjhkvsxDbQBGYE3vvj%Q}Yp`?B_j=(7-F<pu1a*JRF<ivf`y~EG-m5cTB^y
#lbV8Ju-0$Fp|)vX36SbR%;&@l9M|4f%x=e?Z8IXK&C7zCS=Bc#L3sWRKXL)OX`^5ao35hD*DWHIS{B@dr&PdwBmahsG7c3+jry^@k*Y1z=4dqIFI`3?s8ok
g?V$E;?nTqWk;tPYg)P(XI%sbgS&Vh2^1lvP|6mqzDnM-9cjB6%+4FVEJsaGniYlzAf$$g5elfVclb)@FGd=F+=KauhH`FxDPyGf{k<MK_ywv6;5H<BpVlZ^
(|@KWAK@KUX+P0PlPh4ROUPapOLRLWyJ+U`GD70P5%)4-HnYzD<qa@7BXLm)!|xzDY?wk8ipqPHpM$e&E*1d=csv3H&~nF0PhOaciiYQ$#~2k%C^np745O$X
r_+W;WuZU{dp8^Ak7gKmbw^cLA@NH(>>Glvo-KirXjB$!_e0<Yb{kL_o1g-qDjxnw6KQ)(Z>o(4Ta_!Y7UIv7Y}OieCPQ_NE4H!@mX<W+7gq8q^>N?~7C>0i
`dHX2yupkd=7$BH!XHt>#YF9V;%Nt&blv+>9I`dWGIOLK{ipKqZ1#LTe+R4RkFWI`Z9L6of{LS^3gG=%l;31fBxwZQSS<(VAT_4|Lva%0lFBhf*uT1);Y*e)
d>v{=1P0g!Y-xT$w|gTc4B+0;gHwdRI#64?yim+Y<(j5bk|c`$o*3XXP$AROtk4uF;j)9#&n|SnTDC$G{hGqW3+NIZ<ChT37wHrXanP4CXWV)6^;(#`)@EZD
u_dCvul6}Aq3B!k#Enw?@X!R?>U-BckN_%{4V^BFd3Q87b?f8arE8tJHVEOoKUl?{I<Lfd<}z${e-HrmV(P>xo8l61BcJuv3?3rgYc8WeN<$(mS@yfd@2#+}
V8L6BsIhmdV~WTK2?C?u1hprfJFHV@Drj7y6#O(|PKaKdDh|~aE#oC(IU17jmFF+iI7u6@0J&S5vV`b@EV6ARof`SDMz35`Az7d6gh#~Vr)@=O_}JqGrY+H*
usG@JIL)e@ErnHT)tk4Y^+FwswYf}EG1+FTr=VvlP&&#o3B3P4Z}2efsDB}h0agj##sjt37ME4CF9FvBPBaWJC3lFtqySy|g_!q;0@8B126Pfzz!^`hqPL>o
3O)b&3Es*@`xb1~(%$Txxbvi%mnI+R9!4=~Axz>!$|A`YEB4HQkoYCES~yqej!RBgJBG$xK5=Y(>Rzs7<<ru&CVv-GW4#aUH~l|>?s-jln&3#FK4fq@qO)F=
W1JMb%0qi`0Nz>nUyh%1X9lIfYa|jWOTk1|!Q(8p>3}E*^oi|av14o}O_jv`X~<m7gl~96NdK;q5+L{OP4AqtoGpfgh!hA#&Xc8bU0Ix#)^ozJfW6nn-#Og>
0yl<<Qu`cHJNMQ?`ld`9RA{+tz_#K*<wu3WV7Lsw=p)E>|GBrDTbDM1TC|;_L_>io8d>ZqCD|NMf{Lfe2`mf*tD{v%)uM;%NU-0FG5ojR3+1Dz_l7S`2u_xS
V}R^T342t-3lBknk=qf{4ejGK{T(25n%*8YO+=c)jvW&@C6gZzjZ8+_klXIjm5adfmmNxZcTuJmLKZ!d6s0tSd0LqTmm9I`?m<otB#Bisi^WT)guU$^V(9K$
yoOGZ1HuDwgErL%8?m`cFhUj#XNAS=GVhVxzSOy7`{{mV3~S+bG-@JQ&77P79JndO>}O)JF5?H>AKG1;d@?Hsb_jy<JFy!wqLju&HhWFOgsqjY;qGsP>r|*@
CuL|d?O5nK+wAW2!JP;3h#n-M&P<6KB4LZ?p-`}aWnwq2X?pp=P{NS{pl~^V<w@nlcd$J)JGb@+G#p%bPb|le!~Jf6D#3@Y_mRtQ($IQL<6JI8H7>C@deu8N
3bJB)MXRyLmm!mj<68>Q;8xtqaTEkW<xUg)>~e?-`$mL_2B|)Rkj_3kIYjm?inVV1gO9Tn`1o4B@MdCK^F5%jmHxl8*+RUpEzjwdf%}~|W|8Veblr#a>>8=v
Qzd;J>NtaGBE4HaCGpM!3#Wc{I(6ToD(B6{bp|!t@<pZYQmCxb9oUQu>1Dqco&z~ew3fk|5EPx633ko{8&@DBM#UpV46Fo8b<l300hv|$EfSU-<Qdm;b7#^C
oAbrdQd+c!)5uZw91L|zpA5=OG2CN=CtWyEDXbXKH2TyM{*w`OM2R?pVaz-|gx0d~bf|=z3<PzA0I%}sFrv}ZX3C>Memd#wG4v`~`EZh%qYT{m6qTxfF)xWi
qG&Vt!@!spz6N==s$h|Csn}t}Z|>Xss4#F`Y0I=uPfIKV3y{nGa6{>?WWE2;K9*^|@ANT(>?at2`nuFJQ^-t)WJI;6eNHJTu%3`0^9}>I00o%i68MpYU<pwa
WGiboTc7$d&TCSX*WS##@2Ees<lpU?Dk3kB#me3IdB!3ySgi2}bNwl6yrH=0xgOQ|kh9oS)bY{j>N8k~jd6;dv61JnO=`y!U7EP(Hl(ZyFkRuy0wqwj1)U4H
K@p?D5)nGL3nR?_1r7i@r9e0~dzBM343?ZGR0Mg)QQeAHbSeEJMJjzor(^bjjk!aez0orBcI#PBv$}Ci($Kw4%;Vn$g*@`?xyWtC$9VMfy96|))I2}>!w9<$
;Yyd_R7upCvIeayIj$@e6VUWDS{lV|oRw4^S#XgFqGE@M;A)AtNL34HG$%IfzR!l?RI&CX-@-w>+~@~HEz%>2n_eU+VtZV=Axd&xurHbEZ~eC;?NE>l)8P|~
{f{a!=VA|ralJwG@4pte7fp20ug3B4*mMbN{Tr^AKS@sB>G{0vbaSqoNg+NYJI?sC`7cx4vtsh>?M>wmQ(N;GZwC3@mu9uL`dxA5*-dYMnuhLzxu8vfkh{iV
R6(L8jH%b)&{8kc9;Xb(kIJJnVa)B{6`9OA<!u?&mr{IFfxM*DBRFfm$i9(hkNNP_BJgD&D*eQ+O>D15?T!ysEV{@43P}Mr5yFHLFWGe1)%fwUM@gb%=+9uf
Dbx;JiF7wI7cfK)B0-<=^9K->Nf(5><p9f-pE1p5NvW#gu#YK(XTM7`ZnidO@^l0$X$rPvCN|1Py#Qo3vAe6g<Y4<e928-;P#lTvm+H^0x{QBuJiczQzj6+C
^2xpLyK}<;>I3@VQ%*2{_04HhbZhb>XwXw==F5LplSLE_6beSm%_v^JRyaiVuI-HA=;vYzFFW6G3nb{<zO%}A%KM)OMtptX?44+FE7PBUMEm3&d1X&z;4xap
^d$*9N&=@<K!K^HvY5UgokOYwIt%;*7b9HGua%x`B4(FeOvZ74+f|aj#|OeXGd82Gnah|C=C;w)g#o`%tLy(gf2mM9omRqALXG>DW_L{DC8uM|Phr+0j3m<2
SrZfK35()rnHt}>01g7LI1JYd?W0EwBgbG>aZ@eB0+y~FPp-fHlP;;;7FqrUjGtNRq%O?ArX`;O1Tg}f(<9h~-7;}R%-<JZ^)W0uLj<TTigDSTo$T+UWZXK5
xs73+;SPUokf80YtE*{v0<)imi8`6K_)t3W?Vy`wr6>G=dQLrO)4j!Wd+2VaA&4bzFLZNADlSbVv@ZSCKCpek`DajYq_Xn0g&*FQ_OogJ(}oZv_lo3EsqTiv
$q4_>ekmkTV3945g4((}9fv4wNQ;>U*LW={Avd&l_NQChY~;mx4h!&txaMmxiHfP5G-S#Cg_tRcHv6Z;h5tciu*+amWhuJS))S;C*klR5Fa0+4!go5b71N(B
)ISk|Ivd;K?0wP05Y6lYtshl{=I?aoSZRt$0V5PQQ#BgTJ9|g9W?O-Q41oLXbT?JaJ0G3yKJC`xSB_o)b&Z1zJkqfP!{aP1(^p)KGEyl~x*C*h#OH?bif~CR
&<+rr<di(iDcUaZONbK-zQ1KQ%o*UoHpP64aKXY@|1%%8Dg(YA3AlN(oFF6byZeV_Tzxdfvvt{2Ymtx*EwG+dk77c4-Mb|y#??Q~3C>^F3T`<C7`n*u%_ihw
oAK6ktJ?uOYe>T$kNHa;d&{zCM?ey8>Vi~W7-56pe&#IYA#STrJAd&klXXV%V%>-|D~#gpap9@#oVa-&@W{rZ&I-sfmTGEv60nz;+ew6T%ZDl8SM9`|O7zqI
kW*1D!G;|GlO|_&f1QuD!l@leCZ94NW#>6j0>Yx&>{^?K1i=IFNiSs&g5sCSBPd~b)C`d8VNju=uY5oeec_n(LZ~Ly0>u^etY}vES$7S3L`XJ|T(9j0(Y#YR
GhPO_2OPUND1i;Qh4fsQ8Y)JZ{xRO{R&m!gO#miij)~XY=gb*|M0zIz?)6-FEvkTGZ8fAk+684qKczM8MUyD5^V3Qi-4w@C8@O&84tXoHl8ReDF?w6<XiM9d
26NwhQLD2wwEO_6l}804<4mz4v8oR&k&HLQ(&Rq8)wR^s%djj-yt_l3HI=pA;Cy)CD6N`TSrYJSBpTzPR0VbZ6vv5&1iLdGRh)BZVx&@h5x;4PDHQUbNTftO
xzv}na-3r*A9x<nfxA_{UF@IM2t@8-M_MiK<K8KIM?Q|b(_tM~xF-<*5^(hJneH%Ko8n|AOIM|vWg#bRj(@ypm<Q*(yziXekPz<c9lF<e@)bbvh50pmRjDY`
nd3~z)-2C<Ef|i@_{$TPM;lQP8*Sea7A>sN1tt8~Cw^Jcwph>A=p>s*l9AkHm@U(9%_bn`9LyaEPd-?OWfAh&@U{p<0R@CL;dPoPIT4QoO(Bqhm*Xc;-3l5W
Nt2pSqT_AyJpYqNF2$5?!6|Kr^F?QWi$<bymBN_m2YqDC7)F+Qf3b&3lUt_0T|ZZZzQIQU|6Rdk8wNKWpaq)Ao;Rw+T2+t6qag?w8c@AMeaab?Z*XDN2PyqR
MS593(>Ae8QtZ_N-JQ&6l&@oWDO#3m1IQV%IC4T>kryId7at_f($N%+O)LB4naVm?q^o-DRpThils{?vl}+tDUdF<r#-%mi!c-wu{N##w;!{xJF5+>7--xZi
C^u5tFeTNi5bo6Yzq8N8C0|+uQfDpZ4q%jv1rd8=1BJv8_c`e-VF8bQU2j2{-w3e_-6!X<!4R2WD3~dA$5ggsrL>*aI*?q29t_N!+xXYIMmNL9#=3D42aRKx
23?OF__uvS3nDkO9fFjkj8VAr<)Xe;Nh!jmI&|Y2>v%Mf3|Cm7w5U|aV_D;2^(e&Q@!fW`-w%snh^9P9(e6SHw=@=}ypLztTJOYm<mpA~*kAa~d&|@Xk9Mv;
y%J-={khPmy?_TU{H2d9yycxH6Z+jiR=%-T^Wxd-DOmg0N)+B}|5`)H@capOB5@2r=oKY|FfpA_m0Xq@NTGZI=iXuoJ!Wt9T7DQ5D>tt;Wn%(P2&hDt1rrm3
B+C0Xm&WPoD&19p>XHiG9Z-f&2M8lbWyrxXP%lxwm9-dL&ujtx$kk$=bfe;B1^+x8ihAG_7DlyVWC|k6>l}!X2Wn)TlX}Ny>42U=koZu-P2o7hU}LZ}sUHlL
%q3OKD8pdJwGziI5_~~gH$j$0B|ea}6%7lV)<I}l-@Why&BNdGom04Ime#t%&K`6wYv0v%g*eqP0l2jj1-q7RvC7q;j5hG=Gx9wqo2x5l^U43rV|`4|%jzaK
Z#}Df<4gtwRo)~8a{_c_eGxS}GjoT~xZWx^@Rs;A5C88EROhk*rQ!@jyO@?dF>vcAz-56VJ_D}~J*R!o;r4KrYq>Z}N>$dmHa)1zJ01*9_fmCD!S#|SI39wh
+$+3H<UC@5VCJqJ2p)m6P}rW*skFq(prot8IJ^OyUM-Ah9;iB~jwh*6NoJ1B9n^I95XyDtly7Qionp;x%@k47GtM|kiN1*25#|qhaK=Ox&7gf&H?P}>iCS+Y
z_o|MPnQGqW%ptCF!ORvqocyL9Hti0Q;ZOnJ`T)fTkXt_*{nYQnSJ-xe7e5lpSE}f9X{Xg`^E@5#WE4CsNFDeyhEA7=n*ELVlk)XO~lTnUWmUJw1KBX6`PFD
2_#S@s6YP$e+Syc>SpAyKOgIkh0q@Cs_~p8ahmj3L&XGaXY2=7oPex5LogAhkuzI@4nxXiA~}3iD_EIe7|`VL^P!A<VVQPiWvbLPqLHaSQ35+)Jh#2g%NFq8
?ozbykfNTW6t>aMZmjDxU)4FpfS?7R!q=G_fQjE`0V*F$pr|SNX%!~9@}4F;QehqBYs?FR;3S4uS|L)1*kJ@10azP>K%0&MSOdFU1JVs_1Fk}(0=-S%m+!Ip
TtwrtFNJhzW$LNCY*~%q2pgDou1mQ;<C8o%KgvjKq5~CT2n?;!(C9os;&R<>$j-4FAuhCd?|Y$4SgbMbm14Q~hm%-Qfn3yR=EyN$N6ykHxj4Mh`=R#DO2IK3
{{F~=7=p<PqW23PpFe>>bIW_rDK?g=EzW9$XF=bT(~bgYXvnD{rU@H)!TCTl<+QB%BqwPb*V)`Z(CM1?Ns)yT0-1L3#a{=_@Yz02_*%&c34|Gd3^J`Tl`NdP
qzNj{#Qbt<4`c$G=G=J&l(G##E=H8+;@f+t*w{Sgo!)vuG;nQn<6>6-c0k)Lr%(8&b9b$=n3~eot_I)HKxBCtil(~$IqQ&l0AS(Tc=esvy>0^(ycw<?7=aos
1}&DtkmD7@-CFSMtD~-ylhVO+m0mXk@BS~b;m<jnhH#GCGeOwd`ygj@oO>dJlbdpl*Bu)>c*vY=qGo6AE4p>zl+3A5d)^$FU?ByGbq^Gf41R=1W%#WCG6nV2
J5i+M;8JDT_$<kv13L6iAV6e@(6V9P`U!P7r89{5v2%_PZ${Z24(>Kujp`ul5O@LmedhO49OF4kCssmSoIfO6YfnzpBGN?R6ly-bVp2SJ;q>wiDhw3;Otoxi
QtT9Rn@mkiE|?*wTZ|Y@mWE7n3DeydklE)Hx%aZe=1xh7$KzAv62sP@q#kxFpuG~Q$Bo1uP}nw958yWaYG8xF$!Bt`@RK$K#1<$CS1xD#9xP}FmoFKNs&c*H
$;`EJc9;9gsg3arMEXAnCD7D9dA?-~Y)bR1OZ1K!0d!m2*g&5mHmdg}vK3ee%Z3<FlHc~fg#h^m3pQ2>vYYzlW0vYATbP=nR{}(P&tr2_#f+m8D>jQxIPAT<
Q-s*_x_UdX7B01B$6-<`)`wi#qWG4L6y!1{$D|$@T?M=2<zjRdNmu!S&ovyDydt_B+AATh`w?G&)saX-R0@}SNx2Jd;u=!b2avIU9UGwyAG*M68m;I`A>y#n
K-x2vkUWzJV)sx38eVKWraWmI2M*1qspR@KHuOl!*B`Q?q0-ERkye7#?45J?5%`*%bjC6pdson*MyCA6Z<e0NmX`Vww28=(ijtwIY-)7PbilUPa*n&Q*+1`B
8nTZ2R+6RXCU|ewv*E%u7%$i?<waUWj(zRg7lqDtu(d!}VjC%&yV8ZKO~)X2<xfna*W0y8F#sLQC${=+nfR6qV&w0=>gH3597zNLdAjaDtbrpR98PwySfq`l
!SFs2Op#C4KDKU3Yc=rx=;c{BD<S@kfuzD*ew}G#{|<B~3el8{NEn(H-YP&Ne@?cZq>FM;qN>~8ZogzV^dky`GdL&ni>zwVY+@^4$21MiK9>+0>R&BDEIbc^
7E4$6k3I<{p>ipAN?^8Dtd+EOHSSSuN&%d8)g<~%<WZ(o-uquJ5PxCo>G_#+sfa#mzy`?~Z$owG<%}(CkyApf#g{`2>9O)FPM%vPQij`C94R6*Fj0@4X@0>c
{h~Z!lak77f|gphF>@hu(?U~EEJ=yHUHKcYNph1x=5S(9gXD#{vq(FMK^OW&9$vqZoHR}s0cAO_QPCF^Bf{&Yk`bl3+HSm0P3U@vG<Fw@xnduT1S~}JQ@FDr
Y(`HM5u@9u3ssVgr=0*0njDkj)Nks{QC<+;ev<-bRqz&t`V#Q7PKJ5@fsJ?#qDG<+s{qnlTXBhvle-I2d&cOsYjr8Mc$G*@Po9;O?qQoyf*TJ{d`hxX^ll~#
)}t}v47uo1MGS4nNAJ|+hWWFra<aMuRGG;sAQeLmvj}RC0Rs)V9%e-o*{iHH%zK{tF1B2ew}yw$oyK>)BWIq4!hzyLAW}gNjMx2SjlqdSie$3qgA*#|326$8
^l{5e{VytxrRQV5@jw1jrU*|J+*86n_1ejXzcp@)i@<~b-#-glL#^fMG<e|Q1EMEbY(sCr(LcmhD<~C}y-te@hDxq22>VoO$GTxl=8oAzV>Fv|9aVz;X`1_T
-j(WHs-%yzgxjnkV0!c?NvJ#TBUS?+!%MVRqMF1ZjLfK+7-J;zT_)24auT;C_}Y2`ijhR6Y4nPT-m5Z#)HEWJ?H=~N?*xn}E6B5ET#m+6$kN*O_yQ$L+Vd@J
jidBnm1Q8w(ij@8{7Li^0E}CUfWJq18iPDi;q7}{(ENyTMWu08L^^qsN@#<;UGI>#BZUV7V;WOF4`Z~PLw#+0gdPYQ6>j!(3zyFiqDb`Aqu#l<kbd%w2X=dd
u<-;QDDM}2(Vq1}_+&liDu9646_#|uCy)>Wr(NLMZRh)!wJPTZf1GW<uUKzUZ#ej_#dxZQhrWfZ90BUqM~2^G1|V~lzH6s=kC9*4e9FjHq<Klbov}r2op*^w
kb$7|<or=Mpy?Au`A8T+=$D|$5!+J&CqVt$!);~!(+vrbuO&f+7FOHn&Rb2i(YvicBL#anhIuBN9wj`j7h&G1*i4OsDLZ>oDlHi{QAap*f>OmwwUBjmAYM=b
wfc-Y3KSU4@xGg0$jv@2Dsyi@TKWn$BAn8aHC1Gb8h^Hi@aueXEA}!xghHy8QKddGlO|3_1Z^YWJJj^C4N$($K+;x@ePS;nzPZ@b*SQ+<_<q;MS_(YXY<JJX
l(xeDiVWA(UuD6?TEFCla&@MSU$F53-NKe->CB-<<BIwXN}LrvHmX0KUqhqhhiTzM+$M)yX{{DceEV=>as<h56koz8z7q{$Iw<f2g1T>Hnf*M}JQ0b8xo`<h
X?^uPYr9-tY5?|<q#nZRp3agijb@5EkNvQ!07POsQ!We{2>ISJG&293aCz>^S2%0F=3<~4m?Ib?f{{Y==PlNT{FuXfBE&?|ec}yS`q&n#)3A|W8`!Ji$O0<<
TwVS$gFDEjj<^u|v$hK!3mT4n9yc-LPnrQh`+`iZ8eewykrB1WZmJo8A)6{=3rkQ^DjR85^Cug_KTKN7B%sM{i6<dt6-550k$0oSCnWFB>uieznwRe^tnEF#
`)YUBe~xu}DWuo=8DG+!^RE>4oq-J(w4r2uECgTPG%(9eWZF;r<)@Tz{v)#d`l0pq!qYdvB~NU+agX)%Mspypd{6?xNnK2-dyt+xla~0Gn%86AAneKVq5DJ`
G(pL&;gUDh62`<C&RukYB<1U%SmWB(K!Ahx?7gsI(qQvSj&!##zZT<8TBu$v5kJ9L8i9q@majdXzNzvN<C+W0&!z2q(~g?akL+4@ssn#(Jkt`prq_dV!YTea
hcA6BOz=7VeN7lFgIr3|rO*oy6LJgj9m{7#xHGA#jPdhf9G`-xzbz_#^OIl27b;&rh>~=X1#6@+bDfLQcn9f;$$_W?`T7uw`^#F??w_}vPt>^aP)W?;eo>B>
IsmoH<Ou}tGcDvzb`9;35X>m}R*QWE!2KH1AJYz8z$$rq<M1vQyzM}BKRcjLZEDk7*D+j=*;Y~(4<OTg?Wfys##4V^|D_N%Kvzun>sWLVLl%K2!Av_5-P9x@
7j&GtAd(mA1>>G#A7(f4{~FdRR6zdz{oflXv&3S5Vl^9_YT-&{sM)p1kLaT&>{NA<EtVWQq_a2oi>9V5rG}Ipf;+Y+n3ZPWC08HwD-fR}hwMj8Fv?yhmCw=R
gU8=GJ|7|X7ZW4a|GA2Lczd#AcvQ#sq3tHI)F9HCr*dXj=sUfu5%s)|Ch$4qWHeKg6~6gux#C9R^oweF{H8)@oEXbC8Y15lxC9A93xysRc8lC%8D>@If+TU_
2N{qctu`TfrN_Gtos~~fLqy;FUB?cV{WMz6Q4d*tAz@%>o47?wM?I%pFuF$>*W@pc6v*v-A2OtKe%xe!^-ibGZqVWtwiG9W?^BD}*I42d{eIF>kfx0kwWWx~
n(V5Wy)gN00tZ!U2S_n3Dub-oQwZ|m2zT@cfQ~KkYp#Nz0MDz~Fc`o2#=i?ZI5xcj-0`+P?aWhH`?;yfg7}VAo+SofOEdZ|B-7R-@Y+@@Nd18r+eB`Oa{w({
uVB16`yN${o>Y!9_0mzuy7~jT4IE?ilA4piO_{F?fW@fnF`E~@p5*w&hgNDdbs~sB`IF_g-J5zUz-w(Aj?~PxOqn_*DWrr&MIrZqY%FFrbsJ{eouG}Z&aL}q
=M<`3D(SquZIO%}-BL{2O*7v!!b$mv>6XKGlhP}aGw?0LMTi2<<ixmdTkoG^Qf^bGdm(yPtHuITT{~Fwc(L_Z25vDr@D2p0=1xa)%`O{*h4ewoE@JhYsO0uK
$HYxBgJzG#m9vV{NAo)O+r9B-|It&&7Rqxby_qsiIk2H?ayI?NvgW}ZxhRw8)2&7@IcP^pJ!Wo8R<SM8%@+fp+PXQKNkb5E<qgT(#E~K(#6Z^HYN5>`zg@iY
V;n1I)?v5%Wv2bRH`d8-k-Ny^Y3n?O&&4SZ0yjyia1~cd0h)rxwOHu<up_Uo_+DFO0rqI2%)50RrbJ!=rEYMLX9;kOB@F&R4jgwQ>srfD=-M=OGXaVfwZr}H
195RN2X`idnbv$hy{92Jn>mfcy$`30jG1B(DfBH>I6JN4Ld71%nCLal+;_8UXA}sr0`3_`+5BAr6yzz7hfHwikYB&-_V~r1I)_oTdl{vTuCua@*X{uGEzS$v
j8M*qS9_XUF0D#8TJWmcXMK695myOr5?K|}T<Mx?L$okt^Q|`wD|EWQ(%*4{to+Jox8G`MYTC#CX=&i6r>v9N$*~{Df*HSneKQXgxC8Y}Bns-N+T2TX=}Xtb
{0rtED5;3LxbTgO1c`G_$jV3Q%lWZ>Ee`h}qHxnye8*Uf`LQ<wf7?l7cpPZ{ahp-KD~+_T`BGw33)t|D(dyelXye9^v2sL{bIX$DsY8vO6${~HDdnr28C)!8
?_n6xsB8wWvs0+wXCNN-%QrQO5B(@J&*e<28=k}U;hY#}=8}JzFi)>YY%%zp__w>^;i0b^DGzU58wnAU*tZh2!*3ejyktLhBL2F7RlTg~*nE1g@TqT$kya@^
{>el9HC>>a3Tc7?fbj~B*2DnX7nC-eUAm!sXtL&_L4StXUC{@62Oe;g4}{VSV&!cI`$Zgg<n1?^L2BN5=#Z!*Z=StL1P4+1kqv&9Vwv9}4rO*VLK(F1(6=d)
8=LC>=H)L<AuM(b6}$Ukw_Fk}y31?teC>KeZwh*GvB)by{%(+Eiza=llImr+?UA0K4g`%&iL_b`brnpU8_b_O3`DOrzVJ<bC`n0UY?oW>g801$05JcV`!fYk
-;vW#X>J=Of9UpR&yH)29A}wTl)x48Y209n;zgoG%)W<-fwk!IBltqd?Z8OTq~--r%4@m(P_kyZTGKruZSJ}fpV}azJCI@eX84^W#U{Xw4c#p&a~;QKFOs0*
Tvwf5aqgQ^ob>-*eXvAIM@M%zfA-*RpPfzK&*G|RPP?Rg4?n)@M;!3KH+x=abVOw*eWXA|$KCDnVVQ%*i1BVfZWFF$Q79kc?HH?^*4Kn&bMJWIUK(jh+12wg
e*x=?dWu&73kVu8#8=!Ak`Z$p{_$bdmxIppp51N_aJqA1DB+QB!?TD|Ao_rMnJkz+a|&44-ABJ4zKZ2+s5SL#y=+uwx)|>#9W_UYW7!prscke&6fv6JcSlcj
0Qa8QQeqqBtV&MimiI7|^q%iI2*8}SvJCWAQa?Pz;QP$dIr1gnfd_NgBy#Wym{vf4fRT~vCDgOCiPixxeTsAbY$~goIARLf;{iGt%a!WhHn4@J^)RF8jV{Bo
J6bLo#IWC{w}41=8*2Dq&WS^a5$I$HJZw}+gN%F8%4@HjZ%rND4{yBf>&r3QZ_8ct41E`!Qh)gZ_#%Ojh(f-SiX1pBJpqCq>e{7t{t}QS3VyhLC4fL*oQbu?
4?4V>JDF}$5Kme`7+%cOKX{+_@?NxsjNNFo*dDi-@1J3Aq*d4aOApJF9H2CVvp^tziNEgLx@_(eU*^_4uQfB=O_^LR9Y9RDd(<+&Bydl^Lg%LpxJ2OH_Gslz
a&{`wlj8^RsfQFuaZGCcUwG)dL;Cf;bYP63U1iRQtM3{yw16x}LsU=-xDH}0TWA5l$kZGa{vXbQ&Cq`8OTt@6Bk@5Xfd&bm>nOCy!Et)`R3s1^!g{+YinOj!
Z1c%knWiiyMX-dPirzu&h$g^5e<~REPYcfr{RHD5!jDZe!cy(UnYI#Z@SvCs1MB;`U_Pbv`8h9cRG*QE58O6VyhrDU$M%+X>^`sLGov)F$kG@T@hGW|%+YgZ
NeHC9&?ki*DcNVm?o7ac>)5Ywr(vn+svv~!ExIgBhc!}S0#kr8Q0BJO#)=05=Q^^0Oo!me(0}sC(JUo*s-Ff#S-z!~B{>NJ_p5ueN?c@#x5`;>3l74le~vLu
kAu{D!rx$5tSjFKLx<Z{g7x;FQPrBHJy1My`Lb&z^ygOnUQ#Xu(AHN-Ta!#GSRKZ2{aBy&DCc&ko?was5q=2DhoDn?>Tl{xwh&X9BGLI2sJTw_Pfd87Th<nk
-f2H+D^U!0kCF2xGP_Ktt~53{e@REDI#$VE|0d;G+)$$q5fkgA-xb}#GzG#;bRZ$JoNM<tNDc7{E$e;}3gOe2)3}_kO9D1Xy!&aZq2<v#eCHIS^UrFAM$hau
mv4BHgBNrCXGrE9A3oynH~eo^tUHMRuwK0E$V$TZ8<hZm6m-lFv#A11v$nPC-IOxj6b-e9qFo9_CvQK%KZ3o2c2IWA%SDQ9I1wdp-b!qHRkeb90>3k+x2!<z
1@>vGLl)pN59ymJ!R+mtkih-)c^Xd)(`_j58TO4N5)|<G+dWbXWby-@0I!_gEWo(FBc@cMvppf`2i9~QVaz)abOC^9nb{BGQMttRx`~+&%$;5YH*{k936fr1
KpXcG?6m0H)`fa22Y7=t(-wRicQyliEq^h2nh`)-gl`NLBjhD-Hhr<TPOMwba@ie(`A7~n(Z>~1)QHe``^+BOGr#Pq3O)>J?@!pt+4Rasx&Gld5OSask<yvp
JV^x6khKy2iMtx3=(vVe|JT0){p6VXm~_=#SdN4W;D_?ID$3C(^8?}_RWwdg#c%T_T+>XH=$qiY?L1yk;)p5x`|U9mmrzjUNvT{Gvm$A(3eIHubjk0@QDP)4
r_Y&nnqYcPSSaO$7_{Iv3jr{OdRQkx_G%GuIO;We?<GLluF853ucJ%I6O$;bXF~SE)%D=l;3p2sxUEClst?=M4uJKhwNok|38kFZ3`frlwI7Yy4zW{jNokB&
lP9fy>j;8jYq#_lOGqX2SqZ|Et+LP}*$FNbFtzHOLg3>|D*Idnc+{mAG>c*!wiuYrDH-kdEf)>p+R65CY~f&s!TOkz)^47Hz|Dzh+N59+Y@6h?p_11SSmNIu
ag<34(3dTD0jRcsTOXxUEh9W?+wdhBTWr+p1r~tI9NC`Hz4xeILQ=11OfqdWH|=mMtM%!m!lZn@%C#c_Z|Ea_qrbnN*QG4+II;%E4=$frcp&s^V{(|A@ix9?
pdwJI9Dyg0D7hg7r=bN-vo}7GL!toCozLi2a6uqMpvwLeMB^4VJ%sX&EU~<Rz<IXlri-SQ*&?ibxNof`qvaNwmTR})%SU_wqT5IC40wCRg!NfUyMGv2cN1%q
O)n2HInD)AqcmuPw1Q(|d4Wr2@Y+sIy#6`ns+_OM`Wks~r$d3YO0;iQfUBLI-dbfY_+;TXM=)fRAHe>^{_-^%*mC7njgjRZ{av&E#1Mi^|5C{2_Uu@|)3SAH
t-mb=yYx19y1Ni)(Aepe5}>_=&^D;BycbC<kj*2O9i%%=wp7AVyGAKaqzA4w&IAOJL8L3@u#J^%ifjKNR&bIRT(G`D9YT^z@M1t2C<zz872{zJ?T#S+4XA9Y
ogXKXpd9w4kpCG_X?nJ#5Vei<MIutm%M-#L+s(>P=+yK&FV?y+GMxPbc{1_hYYBcmEbY1Evt~LTZv~iw^Lp;A!W(KDg*zQSob^oB(LgkAMFUf>9jL&L^h7g7
TqkM|cFd6l%%MQfNi$Nb125V8R<)Q`Yw*!Y6xqyza+udppQe0jqTw;B|I8{)2(Ib;hWa}^>bWd~<JiMYfQY+jdGkth<W8((r8&S7XZ$x5tRhWqQXZ!hEPR}t
GQNf`5sl}z>c4f@POJNjgM5|;p)UF0u0<?zzp{r`M{_$`A;*G%OMhi#KY6CnMoJ9CKuYvGhczd9$X_8Jl6r?%wXF)>RMO9WqttGRp7|gDElJsWq}Y8bA;iER
qAHtLlPOZGSAg4@WvBzlDrk;-NU<8u@-Jq$!^kQqdJ8i8c9I%o;1{0Izob7`l45Xvg5C(-vK%^Di#PA8qH135{_anGA*4%GAs8sZCSZnK6$GF2D)#m-_=v9u
M{0E?96J+^{tEsjYC%T)UABJ$lDA%x{+^CkZ>vemQ)wLD6*diJXEIGta=jD&y=OaNo=0%%0(l++{;Ks)aN|-qaSZ>zp~Fdjuz%O>0Pyydi$pv<+17s-=Mq(H
&V9#ww#4yOSrcHr-YB=y)}hiwI-6KqmTb0@=tV2ukvn0G-W{Jbo5N@&^9%E$+$>}TT$5X-agFv7)8h<Sc?$jV+f6knl(ful%gztHtn$S1Ab(y^<;>P%6qJ3w
7CUh<BW}^jisq+ljA9GNNSAg9E2XVg(^rB^qpzjPRLxGnJ8_zXTp47_<fq`_4|5ZdYKCLwkCBWfrZ`;^PERv!KpZvl8Cf~WAquq!{is!qOIH#HRz1`luh2Q@
6qMtU#bVI;nA!iqN9#o~d&*FU&*{S^9x9>uvrbEIKJmCgX5ye0!6d|EuYK_pF3Tba!PX&Tu7a@wkjZUy1Wa9q2`vLwdlKTT7soxRnP1`>_!gw0#2MwjT8>xj
L`Iq4NG;J2hTPM?kFFntZy%g_XVuM=w`wYcZmUMFYV63>4=o^GNQGHneW#UEV!0dtSAEjit*yyR)vcJ(_atB;7N)%Ao*Mw&>!+JHRb;mLS*cjDz89uvu%m6X
gXaDGSG|gI4U>N>d={y)a9%2~Bz5fB2I~0m_0s0)J=!{dZ3s$ckhtW1Wws~@6s-xG30QY56u0J(jWC_0z*~Qn@{mMP`MRh?jbc_-E5S>?cxkEGVdT&z`{Fe+
jcfX1C4m<;(-_(M<REjF|D-y0OTg?Un`|~ouV9Xa15zrP_cQB1s@Z5Hm61PD;nM`xBieeA9o3Xo_O2TWj1@O_`6G057a3De7Mk`z3xSjTUn$-tP7Rr8h)Hpz
+;gI4^Ko)8qAtCisX#slsT{Ov*RS)T*}K<5=wmDB=FoiP{E(NL_KUP#^rwY!9GpuSjlY(q8R2k_U!b&YnJVys2(@y$XNa!17~z)1Lbl4=vV}qh=LT`jfgrY<
*rKDR76yNs@AjUb2C+|zZ3zz3<=Y;5l#>fbVOB#FBsA0v$;#J9#-`es@2ZF}D4{PsvUu+Dj-P~0UQ7mBQ9XCZL?HTi`N-WW0;M2qh#K>(*gnpV1LN$A^p#n&
r}QfL`iJF;j+*Jpc8WIh`joXnZh$Y<;p%#+*gpR=(Y%ctZ{sJU$IK@_kkr(ior>R%{f?f$ij+tH5x2U1p)*^gCNmY&#t5eRa6<Gy;>0;IbYMl=RLNYli_|C$
TnA`8$|kIzTwl1cLDB47zv+Mzv@Xd)M1ZDGhT=Nx^@e;h+{i*XVlhSc*xaa*n7yr&^EZR4hmEJb&b7K%MQIqi)yXe~{$RPmLh!BN6#1T`tFv;!4ZcQ;>J1Mn
H|0dr3hXM@KOO~o?YKzX3uOb=P_{Vn8fMC8P}Y<dF!=!xK4|<y-QVD!ATU+?^W%j+NYiF5Un5z#EP_srp9x5tr&m3jN`pq<PLjFU!$a(`J%xq=bdz46oF)Cf
a-;Xwo@=Mx{=IUbfSVsIYB{Md?vheyD!Lc;&4+F~;waMhl&DISZ@6_ZGfrfH_g@iG7XMtT1V(IS#9FZmf#Z|NKf8=6z-K(TE!`eHn;;-p<*Qh3#YV9AX=&RN
ESjLZ&H{-dR#A=?T9y9n9DhO|EV_YLGrXH>6`znl%p(%x+N~)0{lm$G#@p3c++4(?UZ+{ns0#w9SrVJt-8d}ZdjvFQ(_5+D{bb~Dd%l9S!7CaG6R2M{db*hy
JcYt?J7-XdzY!UjT*GEwZKEM@)H110NFUWQ+wZC^0=^5C-I=a<KQ_A^8+`)cRq&N`UE@WpH$ZUxdi~uC6Pp=PH}=2n)PCaR!b>K}4-h|A&~{d`YH}()041*$
e7W<_3129?`mjRW19z@VIszUO))k$)Q<RILYx6~;@UDh@HRGPl{xD>zilmGEP>04!g3Cbfjgc!Bzy2)_l7DS>pBOP>DFFC;t;FNdWJ;9gI==xAe>Tyr=`u9z
O_`O{&iJbbH^AKswsFx#<>=wn+MH0vw2bak&FAeu0l7XEz@?yE;zH$7^wA3OH#+hFoRYyQMdf3aW+hs@2xgH)3ctkM5cGp76-j5#{sZ$}4F`>$nS7CRwpa@P
P20*wewxyHY!%6uggE>VoaS2F$bocTR7UPH^&AU{#FjfumcaB3+87qXXyd}NV+Gt4J12weM^hHIC2Si#$1y<GM?0Tb=^cJsa=wy0KU}fsQkqu^1iG8<0x0%|
F@9?gjAlD&{b4=4M&`se3@M{;t4%GY`BT}YFw&GOv3ZzE6ZKk|8S$Z?39LydPHNSv9r*(omAWNA@|AW}0hkWweFx7(M{mdM3&*0Ss0g9nN%@m<X{V*NMl%n|
rpy{(ndmX)8ou)sqXB${qQhfOot|J=a8(2fqQ!!#>~s}UOFxqGUR6|P;Q#*H5GjhY6=hN8E;Nra9tKg7D+^#Zl+In6c8^g{GC@|JdL5vH3>`!fNN@uE?xN;U
G3a6xJ6PyQ`MyMp*rR*E^Ul+=sQgtRN^~${jQ*=0XuFt2fJ&)D`F|c;Jeij&ZpQ$|zXz4c>lmEvi!Durbu3Z7qd`ou3w=!=Ko3qN3Zru`pNkkfCoP!Me-m%<
B#&Q)r9(m<QIR4~`y@yF1T7c(<>A_t(JNn>7uE0l51a#jN;S34o+0MXWHZ#iQ`u*8c~W4wCR9NK5>BpN1ju|{Rv;RLq5G~F>$h{g9kplu7aHubDImotarz>Z
-se#q={k*wODZO&vyU3$q`}bNlu*hYpxQ*(%MCl;=5v!MICtH(uWo93a6BY_lNOm*`vQ+%m`P601_^?kqjqNz%%$+Ps-fujyA!V1S|5$*e|P4(z~l#rmnw`i
TAqCOqg_&psL;uEoc6mGNGFhZaVu#+s1wcwt2v&K&-CQ>geUqTUgnuatO~M?@u!?I@(l%@cx4y|%U2=tV5z17-E_s2?>zLlp-$5Zk4XB+vS>fb{YSbw;D6UT
wqR1^(2^USgv?K9=SBF6^2i`?0c8}V27Q>okr((@$<%(l!2PJeFhZ(ZZp0Auc{wOaSha$>Os-~`0j7gFp`XzUOcHEf#Brn~kD!Kec7qRi8CGrU^I!#iT?{xW
xnR)!aIQG0<@dH(%7-^xkLb}bO`yj(-p?ce;lo27n%@u<7)yI-Q{RQay)NSP;$lorLcW`vWFeYDf0HiS4iFU~F(+YQh@5xKoCSHcxdxE;WWx2A8CRMRuG%p{
PMFZW<dQjx-IJmg7&~icwLc09I`p`-J|jv`LA4L5R1%_gtZ>`oCav(Jcg!pOoU4fYlIGPh8JWNHp%O<$=nhn4?1QS}2WtUF0v<BKAi+Az%K}3ZIXat)bP5Q$
uoXKy&D1~#f`kZc#vlJnoL=hk*k?@$y!;5&+ald_nNO>Mok;-oo$OB#bBcE?BQkae?sjgDb#d+^xC(ol@X9Zs!q=9T$%kP!7izbT;03;qkIY56*pEDmtLAO2
9sdDEhcbV~Z?!@-^-gWM8!SZ%F6+JbC5W`Obck(B`TjLKTdHy7phvONqL0HnNUngU1vS<3WGbRFUk*VK=pv}Qw{#MAjob;l@UQ^i#5Wo{xHlgxK9rQW0dN?h
#mFtWbY+EvWvv?%GA!40mbZqNu3lpD))v#99|Q|p!X(X~OfK>uCDww+wW|`mHp9+{=R5(Fq~@{Z{vd+R$?SnRXtW7b{wd@O+sqc^NE4db&k(zt(8Jj7_<}U^
(Vzu0*%B8!w1Q7bSVI;nKM`2Y$aXC=1<c<d&&Gsj1@C1w+l??X)JKx%9Og+w*zMJq`#KPO2#*Z$kBFg^e^P`r$_+0%;k%B9s|kY^Aj9&k!h%?MT<-`@Bu&h3
Z;@9O7vp4rt39!SH>z`A;o$uV_tw1X6yA{Fw_A7b;AkvW$=q%1+>=3N`4ZZ?%Y2-c99f~3jPk<jl4e;TBM1CkteI{s5*l~_!qwIr>GOv|SO<ZKt4edeflEN|
?M+jGQPrb-ORA%vBwWSx?YaBF-W#SM^xVW{)tCVhaOHSxiZo!pJWP31qVOaw*L9~&9Xl1X%~)mj%!zsPzo1o@0tyJwOajE!M+)$VO&Fumq;sEtUanBZfhh#J
8r)fCe_Yn~*=uB<@HJiW+FdIYoh|<76Raew;vlj;Z`^D0DK59TyqB+O4;T;q1KPLBtQD9)Ej)3T)I(X7u*E@HLd`okFsMBT*o7)J5K7|Bo^hQ%=z_mWcm>5a
?YiOX&0Eoo=}}S~Lhzw1F=yv{mnr&tI(XwrnQ6&I?Jzqg5I{Iu|1m^;O@TzmraylL!j$OgDnZ;>*~RgKQ8;6qk>lLG%k}pOD>?2i()I0p?p@x<s7`ZEcCBUs
i=KruQkO>JmK9-qeeyGfbQ52rS>+(f^f+Z~%+)q3kjXG`YvVW%hhECp$ccKvtgLaA`iElNJ?Q>k=7zPrzdJ(}(X;30^rl&0!1%rM6z8Roq5MSErpb*I!~J_@
o+$lK7zRu?_O&v~Wk<fUn~)y$SdYoZ#k|L&4`oE*W($ym6w~)}H`CX_h2%RSu#48b7fU(0e)x6`dWu_CI$>S8HEj;oPhgfi{im&TtT=246j&F&bA|`6BJBMO
2xW_~){7`J2Qp7zuU$KaV-hl_I6|d`4L=Wk<2XQ`+3Gy@u^3W0H%^!X;2sXH7+8)$ozXC*$I98wZDv`CftEdQcFmAEt^*x(wRtaR%Hvle9jo#8gPYw$z!hdh
2e`?*%LaeqVA8YpLzCbP4dC%{aAT_3;&uem4aToVo#WN%hQSfuGMmgk(rX@HWwXjW88S7<U7)%y8%cK6hv^gYWdmGWW1{xe=+N7LMozS_Up6X&Fhst-c?96$
*PhH&)&uC#1G#c{YrG4!{yxRSSTc8Gmu5;X$U}<^<sjG1^tRui$UA~%p_sxsvpKRkHLyG}2=uXfe^FEIen&3!XemI`w+Bi~{dRH`I{qsW0$zl*|7p+Ja`=hL
QhaIh7(7zgu2Ni@KwM8(&c0=~9v%QW&>6X686RKrM&nKR*J^F&aobmEiYLCP3lV|9NtAjX&OoXoObG6tq#m`}5y0|dy>MY-AsbuinBOcf3q8PT{>6XZ<bv}d
iqHPrXD!X^p-fq6H5zjj+|5!M7e3kbNdV0^zK(UY4&vxtTsFjz<IOi2-94?Ux6K9llrigB8)ecBlBeyNudqT^_I|83{Rbo1+rx4weX>Igoh40qoly7Kb>zWP
B#t2+K{3Vn<0asf(qXa46>BvPQh+dVX+_ARKXO$4i6p&O)y4Z$9<{?^H1I+-L5%?tA3tL9#^?8{PftyJ;%j6gpyo8k_WzbFZ+>qz{HGhaFijk~a>s3c*x<+6
Gh>$^35A&IdR#f1fdsvio0xCwd!DmMVw`OC8s822BNbL2C<AnygwsN}+V9QY3N)dG0q*ce;vZK2)*$P^{n33gS(X&e!Y8Mvj&X|tSp`T@|5x#PbYT_wUy7ox
*}nfY=hYNS$#}&tR7M|H)yA9jnW_d<yWW!Q8N&M>=dP&fjjL%?WoBj+>QyiNN%EjFOhS&Ig%Ep#=$A>le!(!&gN7X;dw#8ve^XzeewN^10Rc|9)^quQKMQw(
%CyA+(Ec0Gluww?$99B4u|8VVVsNfD<MUaUEXas-s`snb6+L9(hxgERV5&!^9e84h#mS`PDZXA#)N>UVQ-6LCS?xMq=z{RZp3f^%ONUCP&h3^Uhk{auJepfS
n+sRk^aOhj10x;L2(beZVCENi|HcTkwiNbe<B>2(zvb*^1^lT&^6O+e`7=ZSL8ShXv_RYqmEw|KSe*mu;(8e*4BA3}eD(j=cr|K2k79h+R#e&DPZHI;uVRib
p@-u)nwc4he6l#uieL_@C0S=!pD=VUKzCc!w<=vWDXdV3y(Ja7%2a<8JxM&)yef;Q_V|Laese%d{IRYO?oQNFN=Yo(i<oCS4VUa`I3X9f9t~;)IvpJ-w7CE_
KhZZmal0o6Zca{yl1y^bTI(MoKoZ=<hTGsBg9bObB9-~V;pA+oFtZ-^-)B8>&$3WVn}i3%0((V^sM1$YsDC3H!&`wu8Mk|Mm?2d6?mn(p$Qm&x#~|f{-rqe0
>#JB@4N6f#Xtf?@PvSQn?Y>OWtHt}$d0z>mh+n)9SGd|53(2P?Oi^c9$tyjy-A6m%a>^QGnC<YNiXTwScgcnV9EqGOVKl<%BNMa-?t-kmY9Wv~&=i=Y*8V;F
|6-SGPZ!})0DvekADT@3M~0ai+4LUW3l3bPlNkGRe%`nR2`w}If~J>G!>g_Z=iz|7#26E=R}Rx;=9t<G0)&-1_-_UMry`yPNAp6=<&3U+?9y!9sY!JX7Vi+}
dkiJ`siX^a3!I3`ov~2S&!?s_tHmdHmElu>*|BUXaH!v|t})a!Ou%4?^rX`yP0U-eMPn=yR8&#@H2mi>cPB?qM52_54&z_|X#i6dn;_e#E$klZyXp@bBy^=W
=!jJ5_!Ck`^)R{mqb@336t3M6hwuquZ<<sDpWv2^YhXTW?@L2{!+O7Z4<OIWVI7gZ&M}+py47g5r5DVWvzc3L@Un<U9>3|(1t}M8`wxalAyHq4pk`>9s;#~9
#?lP<aMBB>fUW7+IKnn3ri{YvmN9!_?V3Awy9fnLYa!1Xzxn|$sSV~)D9iwvHGZou9A;{bA9VI<!^lYy!OUZU5kg*k4eA#Hh&3QH9dr<^5dmEFm{^+RW;>t!
P*TDU{CTHm_!DsxADOthJ|}~cCyzZ#0fgYKPK^9rc5ZAZS`7>mpMeyZSARGsH6CmxDacTJWsUmvaH49_HXo8kh5;)=HRR6Uen2UT<paSjOfs)1?$Ujy8Vt*@
a}OWyMv^=mX{aO4!CgIJ$=&100GARDD&abeJEzYIx?2ssc;sT%>t%}LA3>l>w4#L9J!N3(4Nb3Aww33MH>mDcA;5}B%%Q7du0d_Yl#cQs9TnmS^oHE?#Sff5
gQc75b{oTZjN#1(dfFOke+54dM?aFGu6G!c+?Kcu`|5u8LtBo3klvuNI1bHSS1{yJN5kkm>r*K1(SkkvCHR?!H?|_Zg$sLPLYzl?*xULjqZ=V*oG{W;9iVyQ
^BC02n6ZJvT20G)UnoQHtG<G3Cs%QAGM+$-Qp%BA>B12-k}jBUfFT}v@Xrzg+{-Ra)4JyV)yMxD^8K(>I-~(Km%!v}bJ$_61BDUqCU-ZTkNOM#&r)cn7uzFj
T7|(+)&DZ1j)1TVvb0c%XYaN&_W7zR&a;6(Sj;Yp1@)_k@&79IPjm$+dqv1RdD8RU#+|m4JsGdu_KH%8iX1P(pzjmEfm6F4UTHJ!awmLtS#?nM_GOA~(KrpG
U1j8oHARHDF_L~qu6dsOQrPYd&Y9J&LYp6_(Qx;Ky9qd#!InQ}Pv-&7^jsT0`8Q%<h3Z<-P<NP?EhUEFd&j`uyY;E1AB-jDY1AjYk+8ADi3VjnA6#k1g|ZAP
oDXai&mZL~q0@yn_A;C-fT7ZdSYd&M=NjH=pF*bQ_SSrgL8zh)Qfuj`=dxx05DMP8dI@6bE)mUQ%~zu;Rm6QjO#2dcV#bFfx?=?liqWzhwP6Vh>Ls{-ibGDz
2@eqxovvs{{EgacGR^|sIJ6v6*>MJ)`R=_nWDgR(zj)-!M5ks`qu+)7qa#QcoHXOW1F!7;>~+V=b6!EXlzR$zN*R1^Hk}}L7eGZcN#UsiGKsH|4<<myn7aX<
`>Mp`*K!il%D0r+G*+Zv1XamuD}b?$z=Q_~6LeIP4^V}<bT;m3O-W$ei1IyYqmxWpml!vsQGTUv>y5ZS0GdW6*OiDK=L5)r>L#@OBZg1pBy|kE*V(s0xAF^}
!5#nnbQA)y0v0`kg#?Q0R3OJ)ReL2w71p)LMv^Q%#HmPIbB0IIfBa9h8Q?gWXHD%ReqJj&FizHokTKB0$DAJox?M-t>Z2?!_H>a^E8^FgPSczcK=>SMddGXT
#e@r~2?#6+R$BW%8dJb&Ec)q~Lx)rl4XaOV)Vi6o6j_^av$7|Mc1F*3)pELb5Q9o}^Q*ZM-?X|p9T$+v`5U|6G8K8iIaWEmPg|u5!Fi-}ga~O3ST@d{!Vh6l
PK_H`5`Uy)#<-Bmvj8}{GrgxN91}SM@^7pwn>8;d&)$S89I7{(JY$J;+>`?Z!5_`kZJ<}LLtDr~eBy;$y0_o=e}kqFJFb<!GXPnW!UmL%Z(+tGBV~)05nPrZ
E*#u&&GxaDB3D7-=!|rLzXOkYG2rO3U@JY9NzpHW>*DP6yiae3-=rGmf*Vqn>+B$GhcaI~vr}gip;JEH$%Lqn#KVSKRM3o=JT=0C#VO+kG0wexw_HIe6dEat
pt=1Yae8&of73bOBP&~6717k`XPt7YZZLo1yG}zyL5CSARz8Wz<kYkXe|FjRWm*}1lGd=YGwgWjqj|l#t?_nrU_h*Qu(3$Hj1r<YTIg3}BF|bHU%`yRtslvR
1ajrU6TxUw<szk%UaSsoHuFr%5Qh8zOM6!`=?+23iqCEsWmOU*PD!tc89&+&{&0qh0d8;ex<3{>1BS;XM+)6K48`(1WJB5YEoWea4Flb8Cl3p3&A(SDGHgws
z-*n*UnO(&14;iCk(H|b>KA)B;P>h&{uOQWB8j-~<lb^S*}q*7D|g--3knjW8+yk2Y1`TUc@uQPG2cJ3D%-pmSR+1?7Khjy1ed(NTr|Kzt2<n@{PV{O7%kf^
;|ja<u$1W7jLmdk5sODVr0wkkm8cbz5OWx3pE)=h60y~qEbYAv%iTJ`3vxemf=DO==(UMqqc>#~eOd$|`F(Cm@wkd)xW`0{#xuV|7RzpqM;zIHz(s&=EJr5L
T}03c)WqB2Wx0)d(d|_vJZHd3&I9wq@&d5d*CDHJ@tr_&lRgjTg8M8H!_V#=`b`o`M<q9fE@N?V19#?|v4{6oX8x3VD-RxqN>Y_P>2<88I=*52U#$5LSQSWt
<^U-YBqDX6NFwTt{U>~Du#<5lkjzCoBE9;j@quX=BLpB{;Ln}?{<TV#w07#{!`ge2Iy68p$f#1-_ClwLwc}P2N^is;ar%;OFzqJj2BphLI=9+9B)><5P6pxw
bzDkmCR3-Tw=?+rAs6qTkUtlY7Phfn`<Ra^QiM>)3BN=n_aZIMfdSlR@O{drx&MxJNl8sRId&jWtMeR`JL*=&?UP$bW5gfKR;+d=*&$qHoF1}&CIA|l&~ewi
HZzz8coh)*`#fDq^mQ_st>rxZL>v{1WC(_Q_i|+sHiURh*n|_H)|yk;zR@`to#2OP(66iPs%rrV7bKBqfN~l7guWHsNQf-$A2C}e;LB~^*PeXR#pe<lQMseA
;yoqhyFxXT=MhgtZ{p>_ZDTHf8B2lauwT-<N+dSgR!h`K?;gChA|;!saNnR-IQ<lmn3{VK@A9RKcG;nOn&PI;6D3^c!UDZ#_}<Q$*+RI1tFo(~a(QsJkEd2=
T5NEb{@7VmGRlNWwtVp+6UjLWqH#e1E<yn%0l>7|pL>36#91}0iJy&ZGYj9;q>2ac7IkK#yL@k6A>6+cBpwaxMef8ad|YTq;l1#Mt|c9;Si@+R=*)2B80<B0
pab;qO%2GzP^QS|?Mk6%-F;XXq;uZiLi;%{8@QO}!b@UfydD`N*0L-S0^Vh_%yRI8{mI<JhM506=nY^!!bG?xX_!k7aRymzJWd*`it(-OL9U6_Bh}k~98!-d
v1d3-qYr1F%SeBp;W<|~k}z~Zog<kIcNGZnC()GL?`}0KcBY?ZJ$YPWJ^}+W{8T{bTTo2yGeQ{n#|~WjD+}C%o4`CW|Cul%YjGVrZ`Ojm3=w!02AMBI+|nLI
6%5A{i111+wLvatWDS=gKFi{oyYn4XO$$pE@KET$|5u|<{WYLh)zcokGM%cNab~(^RsrSNwmh>E1riPGLhY^G0AYOPR&L{N=G50VQ~#Pnxa%CHw<liaX6&qT
LLOW47px@Pl-k?$O20JBxef@jFFEhsn-D@YireB?jzTQY-}JGJ3zu-xN%LkPu!~{2v%`mOAVwr=LQm@gK}{U^bwTdaJ;eRwrv65oOtz=8R7WuvI3(q*8D(~d
kSKj%n=cU~*0plrK^CX{M)klES#p-?0i-_`!B-GL6WNJ#v84!<b7s|2W{-aYH91HVaNxG;LRcSZi~P>sqCI4X3gJ?petgh9CQE}llC5`Eim9gYV4RbT)&Ax2
dp3YfQYt-CT($)9fl7Odr&Y)8H0lk?tn&Gc$hheA9lcUa<@^4pQUW6#P4Ub(A^u+6q?O!{Ra8k@<NYp-$mGxjWzLeRzYLQV%&{zuK6^tehX&2?VS(oK7cGgf
)-8oWHY^F*9Oy7F=&p@O!<p8FvSy$Gu@^yQKRt_MYYJagSqK>vY_oC@d%#_=uK!>iq-?*g28O_ej_cWyj($=k$*^IUpuLi(%Ru{K@6q8$6#}vT3?2$b#4V$f
avP1r05$cv-HnBPk<iT~#aB67({#=D=0Lc<y(pW0E}|E`8=KyfJ;)#};_1f_tvTl7!GPZA-j-XU7v(~pDWm-nZJ^DHHSt)EcxP#*V8$6ZLl23|qmAF?A0II%
(R4su%kbnLQS0Xzxy#8=Q7}IjtZgaP^JJdr1k2HuEC4g<8&xE%doEh!_j0<xa@3A}?IIAHYqxi#Q`{D>KK80OXftVwNyfh$xB3?`+^wCVh6$6xWk9w-XqY#+
Yzmr3Bu#1M9v&j#i7MqUoK<rWOfEeQWYXvEjOC;waT~Exs}`HWa23fEt7Qf_RcLx8ktn2Q610u&8?V7`Hv2hV%Xn$HZ+ny-r8d67zPj&woc_xQ-J)V#Yfhi}
o=XBdODPxmdw$4#m23DD9!4yjw){VHCs$pl4LW|rZ+RV5sRK5A@le<*44xH4=>GqR75w_K4sd)ZsZ58B3>N0VoPd?x9IC6!(&#0aGY$QB4*U=VGJX#xPa%rK
@k=a3jm1aPR;G4y^T+snQN<6EFK%k~v>~IC5flcaEwqDAse|$B!M)e&@9j(tCzj_b9|6NngvtFz(`ZZ6^zWZdE1f--(pZmtD{=x)uy^8q70vQ=Im2laXc>+J
Vc;Wi<*s;%O6_f>K~ouaE5~ww2<o@>5zX7UJQj{8X)kfh8WHHq6f38o=^PnBA8rH;sy2$8=(TJ&;+a+`wFA2%@NP6~5EW4G$Rte$`V=qzUF1(zMAX|kXZ*-I
VgqIdDbu5{tF?%>?NkGf_I#cD6OJf`(M&`0iTq95?SqCw8KxxD+vqI>$rEa;bwb61-_#|+XjO{-o8`XN87L)lqJz9o|BF*`R86<IVYV_w3Gb+dT!Iv0WE;wq
?<0ut1}t>;8siYNQketE0c&T5W$z$jFqpr9aa_F4>S9PPWfAaktgh;PrPBD~F4%168c_TOgR)Pox7;yQMc?5g{t)-M0Bz)MfzM5_DC8?q`FZWqFW`8Dad9)I
(R3T^V2y%)u^Xy+nArt|KupFVked9b74{WOtU?u4JxS?KIiDGHO+C46fhqI`alREmAW#Wl3d<D)Ri{|{&k%l$01&24-avq_E(?;2`FsBQ)+WJ}k%f59XTu)a
&)MwT`cp%JDuYzqZ52?u>lqqWKJ-j{YZ;Y?8bqLRyAXwWl32z+aVs60?39*Y?_f^Zy6&-u4P1n5)Kf#OaHEAH^!7tR2lXaNJs_4=@SIss)WQer6~9Zrjm)>a
Ykg8`x>r(I+b=ca*nO6I_eu1%f`=e#woJJbrtU?%^a<otVbbKPUb)`cLLc3|Kp0I8+cV4ZCU?RPSUxj;B8H1)n~`qE6{Oi7o3|1UKX$4grCUC@V52ysXRLgw
y_Nfr?`fIKtheT#)3@GFmr3!cgpY@4GD=CAiM)Z!ke4B~Rwq%p+5ntO;yPlu_M!7O4(T|!ai;xu!fS!7i)MC+YiDxN2p_DzO2j8;60zg4`;Kr2nO8Hd;G2j9
MAgXQbi*atYfZ79JkT8n@<?EIdtHIYqwM(h=6PkgVE1kiU>v_(S+;qcRSQc*N;(Q<v!@f6zcZ($YxaS9Sq*L3#I#tSTTEad;Zra^MD%9A6;a^-Vu@J%J-8tK
rqMDg|ADi#?B~b$PbU7H8Ha35svfDo`t=Azu*<`dcFJzPcu96zWlZpNjExYSDQP1Mtt*1Z!fQlP4FDVn_U4zzYo6`rvpM*{yPRCML)EyMorw!SMkwGi<IQn%
)g{n^9F30U4c5YQ6Bchf$54FaG}9V;A`b>Uqh~NidR}4c?-2S9wVbD|a-~cwkFdQkD5${>Yn)q#8YOi@3`bLvevc?${72PoEBEShuoa?Hze($vX`rVHt<hk%
=f$K9$MItDiEs0+BLF~Qplw;CDNRwXQZ(|h+h-FJ<RVHEQV~UNL#qoo<QBW4JdOmUa|iA0j{}?YC#|2BXimzHNg>=%sBUbvfu&S*>niK`x&M2pE01~(W+0|&
@L<K3??F05ufs~S*oeS+p#Bg4BFP=#SywSzOz5F6Bp&#u98Ht<3^5I+FvyFY7{fMDPsnDa&CsQFmID0LhWmgqsfreVSl8W7!<E!Uw|`#1Yp<bz=?o%ova6yA
|Mcl=LJ(V(1@T!TUUz-=+@t4(QRc|2z-Jjdc(t!ed4ePv<qBn3Rn-*7=wX)UD_Z*K|6v4t)JunEkr2pFf*dCB0+&;aCWZIBJ(i<q^g&u*9zOyff5g(6nhQp3
-ZA2Dm@};<7NCkl(=O98y9Lhoefyo3oIoEs2*x$f8LSb_o-=pYKHjW<4F^l^Q0y=O4^(zieo<!ioe(L}#P(+_m$dKaIUu^tL@Y*mM9LsSRe!bC8igdj$_z%~
K}1YqFKoqRY|y{xBWi2tVM8o7KgVI2iQ*ttcZGbCM|pi3-p<FA6;a#K3Mw+d&?@)-A-bM~DjHn}z$Ej1Bn6V%DgrtcpJa^{vd;Q$cLZS+WXUao2{x{f9Bn=%
yLrOj2?y<E9zO~C)Riiy)JiOUXMalOAb9e#41yEB_ZK)oQ_(jWsar2g7mRe+A<Q7nQ0f#{5*_vny0U6^Y8*=n1<oj^vJl>j@+Dtz86Z<+<lJhN!mHM{aML34
bT!tNAMPm_Smc65=mf_2vNEJPUf4}BtsKH@V`Wdb=KpdR^DVw)t*<*rb&>DiPIM@H-(_&4O&GK~fbxu%585#G&c<+G|7Jcz*ngRIu5H)Cnv97pp`<J2SEGYb
&7FIbYVhlANC{<O1UT@;roxQ0y)^CuCqQFW`XdH;Z-C|U_+gONhm@z$`ZJB70-!$|&uO}q22ps-lEEF57p2ui`eMNB$XnEPNs*%UBK9j$VhQqMfSW*?ymDt8
nMvn?efwn^iGiEqiU??HkXkO(QA|Qa`OZ*k>Rjiki##H^$4>47l#}?4<^n>weM{Z!@8a_Gy_d;kFi)v}($bgN;N9YnO9BT7JJ%0|{ykDiQf<D6n!N0yh$>3@
JAh(tueNBfREOP2l0qc|sB*Pxwr)++s`Qwt^J`AR@!m;uq`}kv)g|TXv;OJ6ABvpisV`I`{|Vi~ytR7t{VanYtqBw{nA@Pkm1T~R7Smi?HcuzNj4uFw&d(SR
pgT~X!&Rjy&dxWCmeH1tiO4n6kgT2E;K9srJh)2!H?DwK<c<)c_bJMtAoh;#XgYV9Vc(J>^X-q>cxH$-<NfZ}9*qKm9C_T?UooKjl=4KNX2sbX_e+HVwaZE=
?u@4voyPtNwDi~897zM5T~?HRIR#!*Wr(kTSFJwXelHloc4(@=)qqONr5SCYAGKIJ-c~K^u-t=<PB^<H*4V~K-BdqKewFn2Vop3y(}(?%1lW+FH|iytY(`T%
R(%})kWhVu!!%jm)q1;Z4I!gMJB*k|JgPR*E(B~&pG$zn;1JHReX1xD>n=9Fad5Me#%PHvPIybGDMCht95srYB#ca-c~5_rS@p>9`c7Ra3KZEKfeV=4NwFZ4
N!oB?a_X>~=!rvx)|HhKD9h-V6nd96EM3A+Kw~<<OwLQEp(fGl`S%XHk|K-9S=@`4Be&X_?`ryucz(vVK9DuJQ;-idbVb3fkw4kb-#|pjBSZzx)P~whXQGqj
IWvT|rZRaTO-5ppsJKW5*{ce2P5o2OT$Dt>w!JAJ%tL42;d=@ieN$CEjf{^Uv#%(F=ojZa_F%abwybx?ut)8oKTJ=4;#v?2Pzh1qZ=na3up^J}U1U#^nZc49
?#h%;LXcJG3~1YTn<!N2xsmLl5heSLp2gp)sEn_xGy!-dyQvrkkv2PiIzg@N!!rJ2FZuKK>gApUOFbZpO~q;$u;40>+UR)42^!q*o3sS=QKn-uG?OO{BqMfi
U%Yy3^elq;X5pYMVt>kvY`z-%_cvL+)aGF2R$#ril;$9ezU<*}M7&ZsV62`U$5f7jCy+4YUsV%iVwt&agZxDdfsIT%{k{2-$h~Z>Ra#XscGwKz9EynhNXp=K
5R{VRzXNzuvxKM46<w5VTbQ2$rz=?5T90N@&Wtew3dsWJFLc)rfhbigHePgY>EQ;7iS0b^$+_c}t6vae$=8JstU1Aph%(Us`woM&c2mnW0br#sqveAvLH>A?
L7>*9DRWdM9Z3+`y43uIjLl$r@L|(y4Mf6U=vjy(w{wQxdE~0=Jig)nIvXq+t^XJ-LOj>zZxK!yJ4p^=fWpz-5i>=^8y1frmHG>z=7P}|t!qs;xg%+Kt$MpI
3yI-34Orp7=UgQeQE7_xI182*Cii!HQZMhEM%dXqbfi4+vICuA_kLm?Ez?z^m0QWfl~9`ZYArhB>7+iLD)b|FXPd6P>|GD0m1}rfUr}aMy8|zNuQAt(_2g0E
h)mCtWD-Qn!OtIF$76ze=2y7-vt}KaMrf!M%glC%kG3*ky<9Pih10%qh5?DSIxVVCIM6swm8xI~a3#Kydw>QGu@oe(W`AgnL7}#_m(eV)1-mKaU#we&;9YOx
KQWRCdLUSpfl|6M0&nYTx*bZGzarHw#uDkH>dKOCG@$;}H_zZ*EH>|OQxRUPohyqSR5<QZKM@pk=GTEHMmqd)vaQHFYO%P^*a6F9=sC?Y8aRiF&}vEOz|tKS
y7duM#_&A9ql)9(5~eK%Mt31pRvtPyouJ8$4V77CCg###$JQ6E1l`!?7X)Z0OI#e+R54hRYfMOIU(n2efZ%{4_9>FHGLU$})e^?lIJ}g(SU!+6Hj=1P`T3Cn
^ITFiF>C6JqhUh>hfWTKjlJ<3V8|yfX@B@KX>S>|=?p{o5hgTjDi*7$0v6atqd15CU;Lk+Gn@MoI((dgX2m&5IsV<Fa7gyhvIlf2DdYx-PS3&36&;{Q0agah
ne%+pq!_1t4e7zq&xtm1b)kC!{}dv2hUzDGY^|vouqhEI#|5q~xU~-xPC<5pKt)WLWJXxE$^7Z-sB-;9e&L%*r{>Rz!3y<s7)%6XR3W60K}cRk5q#hhV7P^B
oviYJiRt!}66FlDAdt(m`f8j8^WyoZLYA}M+%N3jis0Fwt28X6`vNud<1wK~F;dEH6J&FOcLhKzO-lcym8<{&80sbam9P3v$T<R?WP)itov;3*$}AB6B3vqd
R&5w~>upZy%(szn1pDcCw{CXCWlHeJNa%TZi<p69=99R2rJKk#iS9z9i|KRqL5^Z>M|AG<@4m8?2@*c@ZKFcB`P!nbU{I~A5g|j$iWSS(XO*l_0<1PIz7JN(
^oTiPmcH>&ytLBR3wOF7v*)oU?*7FR0`#`~nrk0AkBtuTGsc(wR9Cr>T9-(Y<zMKcOS$HuR5CjL@MaPZc_wZQPxXwN^2=;^oh8)$wA}9FPoU3FfsDVBmn#*Y
ni^m&bfwAz-(<L|%7O`f+doR<Mb$%bCPD4H7}*Ipsqyo$^4dpfFMgH0bYb5E47|Fp2**p3&+Q9toN8EU5?0SStVw&E(X;)yv9q2$Xdfyz0zz#kGEmoj!gg)R
2O#%RB@LodHaw+Rp9jEo=vC(GwLRF1E^xIk&d@Wv!^i7^M4?e}FXtrBzLidL6Wl8L96sh9)Q6&O@Er5A>?9^cLzAcQD*PIbIY~-`zI>KZ@zn0+5lt${easiK
aC*>a8=%?|c|(RV)(>%Po)JS37&MRjgY)XZbI8Wsy=yc)_Mj%9!Vw!m-j!JNP*f1qQlUL{R=5l!fN}m<9-)lI$K9(^Nm*H?3gzdWQZ!kjaqRrf3anMuE4Z`?
YG&v+L3i@8pH&TaJ|Z=HNxmGuW3Z^;#rrlTxTx^t*aO!YTDGmO$F3hJ>$P_*p9x)f4tApsbqh0rKG)G3S3~o4)TrZfeQ9rFr)V_~V%%wh^B8F6^zl>XyBr>?
UlqMHCh6~zW{9pd356yA9I*}Vg%Lk8cI&0A<arl2&mbG&1oFpX8`7Xg$4;e}s{wS=qZ5AskDRhxd^3mvT7_ThK7j%(%Y;FG$#fC~d|#0*Cb28DyT46KliKCS
<TUEu=9lMihm&=FGERv8UB7uUb2va|IExaWn)^|`7hlYJ?q+rPe1d7i^nk_%TOMYE4B*iZpF;BJ{T<QmH5Vy|MuG{iZa0BqIahUPOrZoVH^S7fF%-3}GaRD)
=3Hw9s|fCGR@ZG@H*qR8S6aFB>)zW)o@~CGJ^CvpP37LbbdDKtNatWnjH~id(uXi%HcvAN?2TJsQF?a2YZ^ju!~l+tcH%pSv##|*&f_qHg>a@Mj4b!W&Sr@S
bA~-VxtAV@eGGWf>mdy&bt2orMMvnDmZYjpys(7P9q_C)jI>yG<D`(pgEY1$^^ZS!(Af}#cW=k(2WptE9dIPt2M;Htg**oRAMzAu_jG9m6e&)YF42{G0}0vj
L1AkrLryiPRD!H{7>rdU`@j^9)7v2!-=J|VZ=yR6lD=9uI_M0IsGtR;EuYrJo-{zB-u5~|upRFoEpkEP0%P2~CuhspFy~lk<gJPE`{ZsWo5|iE9k|6Bm5k}x
-DLf+TJEkChlpl`GKiYm0`?3Y57Uv-QZZBl7h^fD$S@`}<8it(%JzIUaFn&o=z5)U$y|72`G`KeNW~|yn0bs9-zV+Wot_ZyFI_$B3N$7KDt|6aR06*CABuH{
D!?seyZmW54LO;<Go}>QKpdNfvXOAG<x-(pxG@2V+)P{!$#{!$TfqtIC0Kp@2@hQVs}?x?=C`>X7w#2RCU2J>1Ar--^=PCz5vFL?!#JQFK?f9;_?u_YL)TNS
8xL1A2qL-PvcR)5X}l?Upr5^uj*PoNv7qH$tu#uGHyfKQAwb{bv)K5X0@<dL#$4U3EYYqK#QJ^Q9U+jVv_~3A-$naM+#vH@7XK<rdT`I{S2S{T!2zPzXt$D{
6#4g%k+E%NU2DcnnmXzXpbLoejK6bZpK3nwJf_j<BFoS{AE|ym)}lD%FZ|CxFuV!xfg-INE7{^Desxj%>ge6clQ&9p)6^;Vq6YD)>G2A{fKJ{M+D;*?E(1GF
AZq_~R7pCczMaZsalNCr^2<ev*q_H{_ARbUthBt)y5L{zd#b59_<zWc-rI^GGXQC4hP?>k?pEW5Y>t*(NBE&Z;l5`}Zj(d5vIqB>&afWLs|JPI96GcJ+Ix2&
^?3^S1DwupBaP-e(=>ElL?Df;L`XjWW=EvWa0#D@l_^4M-s7E2N*#f4Z9uD*TS;m$t;hsRyu8W>g%15R8cdsmwsBROPh^$-IaWi*t(ilX_Np>uBBk<@?GDC9
&Dd9qb?4NOx^Cp+J6DuWm!q3=yrFZF5=MQGrExj2Pv3Ykuo@Va?dI{n4r;!BgHzwR&SvlBk5EKq%Z`*tc4x_Ad_7?!jP5WgIuK2d{_I!I{v4;x*eEkU{elzm
$hV6!45+2;I7re|i!%%mOJjx<S=&78g{9xr_e0zQYF;#!*hL33qY`2q`(Fs;O;(2OQp9(TM|o88{!wjoLfiEnaE-xTM1ks3d8=EE8}_sEb_A$r{|;knH#xl5
jDFH&+;5FeXK6>os~-_~8s?&BQJVWdIF7T$luP{VrdBPmQFud*^fsJIGPeUXYgc(3&$%9}?t^)YSK4jD?2Wed4|wlm94|8$o_Osa+=SlAw0n)gh%Yl)fl<|S
9MyW%-D>W<Nu`{%#F$)zcZNC*mnmuqH7Q2v_8}v@ruNUtg2gz4SMRt+k;H)ZVJ^n%Ks*F43R1*VULah@$di?n0GfkzVnyI8Y>=IRLGHmKUc!BxA&Me+eXYQ<
hCd4f9i{JqCXdF9u6`4jtVf6Q?)tnwVO}mk08RY-8bFoc&+^@{JXX}08P_mN5dc6U_(W#`w59C6KolD6LZI3Pri;oJhHdX^!rOtn(@i7`vHWQF_}ZM=lR;6H
U{Lz`oR4N*XteUWy%oLXODE`<P#;dH&d?cAPX<hIYv1~v-`vx*^>YLs5+bJZE|!u_F3lE5=IRBn@X%kslhAPRCIGwc>p+r29z}y<g=0<>?>)Gh&UEX=Th%h`
?7LLrmG6H#3mv8EzS5RBsB?gQ^3<T5*j@r<1K9bxdEEmgelej_I?OvC{5Xp|`_4g1$s_`d+w&CHYmeigsQF(Kve;%hw&Ph!Y7;s#Kqmq+I?(pm)1@8WyLYoI
s3=6{sVztvOZ)*^g;8Qfn|W|>B+X$%gUMvQmUD6<r194V8(vg~OIB{;^pCyKWZC^xDU)7I26#ur;XrN<<B}P`q_-P?1K>+~X_z8Sq?4T$kK6?Dt=Jj9G-}Vl
{h#U&_+dAbk!|zktmynk<?>dJ4O(Er+9g2axFsAoq`Z%2(K_pmB_ySitme-;CfIfx?RfYn<jEfkak4OOOxyC;PhE@HNEl>sN`>W1PB>US#O>I;XUoVg3-^QW
f^^VmB1{9AS$lLsoXU)da2{Z;+vH$Aigz{ROSQxq4-J-}QdzkF+2hG6q0_?jWTQ(4@=;yph0g<lm)^{vTU<QAJ=u)kH<R~9atT{ENKl^VZN8b&EOLd41lRmu
bTi3})_c_LIAI)4sF<Ksk_8xfWf_2!r>=C_G~yCfRIc6xH|BiDl;LXzIO#+Eo}8i@*D9MKGGJ#+rtcMQ8^D(tJV;@ja-@3Yst*G36{?su4<|)*H`I9;5n#m0
7=2>6sb$a<qLyDzt5Cvvw=~HcYU~%xTEzJ8s7Ev(cC29+;x&<a(da6<Uc|%$TRYbJVW)E#c`CHQI?9~K9mT3*VU$M($||J1l~grpI7w88+Av2jl(m$Z5#>u?
JAl3hVdGr>GPbzCxubaTzz}7e-PLx({6_rM)XxW9+#!=Lynt_L3DH5V!@_TIvX=umt=7rD0~KzWwym<fSa(B%RYeMPoj%uKi|BOA{>o4I)e4Ql6q1>r-&!Z-
Hm{57*>-S)SG9ETWKhb+l?q_Y?}`o&Ak{@_Hbt*U@ia|j0t}xIji%CkTeEPg5jPo>k8>H!2HG!R`vDR!q&~yc%Jw_3`ZLYrALOE`2T?(Pl_V6-rV>)IyHdOi
yK>pyK(lr>?HT1RCU|yI(lY0@kUb|Co4!mQHXNAxIJg7bS*rMy-C9b><5K6rfi3XLeWd$K&TG=RxBei`T_ssLJ#t$@i{K+|+dsIj>BIi1DOsJX6Yza$BER7*
Kp$BPb(yE9ubfs^ZPM;7aPj?xo--;;HdqnIy-EK8Ht~Qwxzn`8F%WC#v~}^SR83txJR=<V`=~H2velm*?s75F(+q9atT){<$Xt44T+A%x{*3}&Tj(tKDGHLg
;>%gWrIPO5sJH_XQ@m9gh_Yf`M+tn&;th(_ue^W5qDcu6`I>Z1*Iw?GQ}X{4I{y=1Ja7;!>aw1qt|H^-!Dg2KBkcPCB-#k$wapcC>6ATafPYN-`e%k~shbN#
rKBEcPVG2&k;Sb$qXPNXV3?rUKYcGqnh;^i?TnS;xo4Xj{Ji+<mVY+JnudrGX}W_l{@~w`Z0ndXz~DvAE#s+>x}0`|>vs_OjvJ}6HR1|KhpE>Z_|CQnwE*KZ
c45GJjF@hRV*F=NYo13>PzU%chr4;!Yg7N3LeHvnhL+BZ50xlkyx^%qr_Rf_YSfYAhas_v{M+AZs#-_FzeY7%f-h@(D<+dHLRTQRSk+x2&79({ek%}rZrEWU
!X^CDn<?Yjc;C>m&D6eGMb|p`Q6pvD@@7{sLEFveq^Ki*-$HWWxpJX1A;lkB25@;ysE^Dkd%G>Reb^SA`OI`7Q(>zN!?`=5(Ui^D`Fi=B?Q%drb+weEv_4a|
8~6OCjOfuOwhHu$bw;*awL_-(Mb&Y9vl{8)WZfX%s`2}Szp2BlcnRp98Z&6cyZ<HNl;Jx8AN($5JWl06mB)j9D7O~Yw$}-VO=0K-HA3>Td9-y^s7muJe6DTO
TdcjCb&HEMMJm+sQWgiUO^zDr7G~n30W2IaKsb_BwB}{?P<OC}hCdli+t8;OKw8w<0)BuBFn@urq1rkw`RYFWBaMG^2=^RZp$t)ndk+ac!u~OUOlMuxleC!F
V+7a8rQj}AuWYCIC5I6ytPhIse4%>rlBggI4fe!;7?q>cQlI?he9DHeg9%&DcROq2Vg9{cxu>p;TVS1|&Gi&{m=b}o90%JoYHDA<P3}R^0F><lG&g0IWc}4i
eyEr%arqG99YFRnMxDu!D!Y%HP|c#GoSyxpfTc~#xK;zyR~wS~2!~{e0-YZ5o`!&jla7*wxbk-1+ET_It9XjzPkB`<0*wE@=vK@BSSxk-&Fq@HbA>%})X<#2
7%mHF$Md8^2BO}VPkzsafAOGeNDfd4_d5D0HDnu2Gji4|m3UUiv;tW)M#K_nG6Hchm_7z$y;r;Cf^C>jNu@GyY>muj=Elpao+jvX+mbBfssck#p1Ysh7ai5H
aRZvr0CnD&e#?{*QBry2*Y9D<i<@|8ktmeJ-6~;cL^Dw`fsVugasw7n?tlI0K!kpg#M6H-&}RN5p<^CrPiwo3Lpdg^Xi$jn-C~J7iY<2wql0a1dMGoCm@A*e
CS$d%(Xq}X@JVx~#RB*TuXB|kwqG_IZu#4y@6h*^XH_WfYy=ZYo=!_c1f3IEqy%-;u%=-yO0v}rsP_w9HB8#Mi01XZ)+*;dO{>|u7*6iF8)bLnciTiBb{7|m
a~f<rwt;O$H0ly=%kJmH3UqVDmK``eA6sCvxWCQ;Gc(tGduI(Mlk5-fRRWM411~5;C+oNq4-n=4>6nTUOXDs)+ci+Tb7$&=b+G{_a{*W%`O4H1LC4x)C~r8_
q0;r-GDc!zx^@Tg;H|wUA!SeeZ+&;lok|K|p23Ak&Amq24E;n7-N&z$>HnNw?>GqP6DfUA_NmXvmjo_(chz-Z=DoxKKMyiue|O);iO}I_nJ=51a<os^O<h!D
x0bR20?d7F!@A(%VwB@{<yMe*o05oO7Z69YAqj~ie_Z@CDhvJSFT@K??Iygv`}ydPYr?&+Z)oCl`l>iXOvrtgMpdlntP(wyi~ye!8Wn@W6JiQ`qi_bxB?zM{
IJv|*!(1QxSZ85<0ge~Zj^2X#LmKS-h226ZCV52w&6Ab|j@3DtR_0VpJWF-<?&mdjx(4>mlnDQ{2(Kf-yJ}8#c>=%ffW|p9?+T#(L>uUKo@#;L-XqXV(u!ok
rav}j_VJ13`E`|N*d(UbqOM&@?R!KrL*P=%u&<NPA2Vj$3onH#JD!kO&du*2q-b-;>j>8M@GN44Xi=uHVsq7E)eM?UF3VB-`9&uN^iP2D3H6FW2vF9E2g^`R
r^V8;&Plwh4->tpZIuDt5?}#rBxLUZ;5r1Bhbimiw}phR8mXCMb1Vm#M(5X49uJE|7v!Nh@+7!e2>_Vg$8gu{hggwIfrcs9(_)0W(JBsO1#!twAyQu;U(n$Z
6RcOm{(_Kx9wDL|sa1ox0)`Amv8tZ?OAyZc)_QrmB9E~#oPYivKIiO*=e)}I9mnE6fMz6v(bj!OQF5z+;>t}aS}z$7ez>DtQwkUmavfWZK6Mel>&~*SWklfe
v=FlVnU?qtWosbu%H39Y)3P;$l#Nv|clemfSXo7qj212BxUTQydPF+h8`$sDxuYeapx`rGEc^SP@)&&6B*M&0?2!{X&BDPQC0!lg*B0k=LFt^m3<n-_84Fjw
YC*I)h;e$4Ywv&(vP+2^U+z#5OMm=0mie=1!O536N$p9Vm!D&P%hVKFNHr07rSP_DEhgL+KmXkOC2%u8f6HeXH(MwykGRMs(Assy4^K<-cts29<BHch`Q0;p
ZG)Y3$iKLA<D(9>_EGk!gR-?kX|#FFFob$T1^@&0#5L4}9<>87z>Yk42k^*I%~?vu89;^B5M(T)chF{X5<mh$WU=XA<G_HOX8M%*MAGt4o3Bqr30M(t{!2iL
$=;o*F)Aa{5Cs46X)Re2bRFL6ghm1-B)cH-Y}ZR4#Slnp?W-`JF!$NEBo9m<4&ZB06D+oQDRKQj(&g~9T%Fvl<5&G5tzamq6UVZ<=08%}ULr_C#P4eV_b~^B
0=%@RkuW?U^J6h@%C|P?akl1?YA258o}v2vTb)J0H>;0_6FURrKcAoiHZI2)84F%we9x_6qitlqeG-{}3HTa8N;uIXovFJTZc)jl2-TJdj|;oCrp4OY2_uav
NbQUnJ+MJ}cRI%U_rK{9XaGyA%G`tpd;5~xbICtg-R)rKYhppO;{+B^b#2?J04_V&q`c>N^ge$zU2Emb?ITbwZ5;|YRxo@RFQ{|+ku@^-aIyiF>H+2S7bq1y
c&zd@zyt$AAnG<b`cHew2joqD#v|KHe9y9{195eQD)&EgUYos(+K2~Jw}s>*;cZ7V&PvhL_X4pV1o;-sdA%;25m@QLPvE4{Od6v6xPM0z16lU+lP8bJg+qis
5>$?T>Tf^yoz?uo?cGOn%a6Hg<X!{Hj6$*cjr_$4Tx$~2k!h%84{1~0zc9wZ*0(Sk*YL~|MyY1!rkw<NAZt;K)au0|7F|TSnxSa|Rx0T*Zfqi0kVvI0p>KX~
7$!9O3W2X2W#cR*?>B@X4zG=&cN^H!)8?%`^AhmI_=8(qs3&0Z36mFHNpZp$_;NzxMVaN!r7h=-k|coZv^KevG~M0Ub&HK#Gm6VTL|jWk@vXMg@vvq0I0(qa
>Ki%-_qNN3m>FZ&9XQ){Ofz#f_v>BScsshzkWJ(PNtZ)mC~=&=JEuU+3Kq-yZrj?)r|PZK7#JwEn-Pu#QiNbBK?)V5Xf%*vF7!1(x;X{44Qr<h<MX(&XJn3a
OOhT<(-0aHs3IC2f8_5lCyGKNi&$e#ee4OTM=<mgJ>vl#9sq&J$_y6BeY)n*R!0_g2{=jK&1=b_0aw&e-NnA4sl#9aleWex`COu_IQVVhof2FtB!|nGn=+YY
qo-=HCkyDNSM4%f!D~aBAs50*4zr!uf(Im$+3>uL2(Og@Do6ttcvp>3s9cFpB@m7I(7h?`QhUpvvpd_6fpbr@qAv<*MzM&xk1@EbViFOrCNT>{HNsJ2iDz)I
EY0k2zbY5#eQLSU>&?|ufupUF8iis6LW~$Nh-3ou>(sC{2r0ucBStc@(47a)cYmE|VH75l4p2Fn0X^ob@=zI*-mRU%FB*uy@ivfR)lS2)0<-f52meq%$&VJ_
p~18aGAHWTKd0j0i%_Sd=Fd*9M^(H`mndCbvU(a+7s5I+uZBEmFl4FiQCOZFL10Pyv24L%(U2aSmP2_wcC5Z2l_|z|=X$)LiiSKkrJ6Jf4pjw8%mW)GLZ7MH
4N8^1Lh1WsTb!9cFs9=TNdI07Kf_}3%_au{>+YSIT%GNc;dl8NqGyPsM^DOP(Xh;BPG0a!ZDM!>c(5a66cz+Z(Q~W`4FhHb`+XX-T8QXdvUuca{I*!hdz}mj
h=y<)`<lUR$yP8oS0r+0xw*$R8~!R~%HwRyq@K!84yJ5t&{(mDw;}QSfJaKHFdu~4;1JRs*{(NY7hTiau;?dHrxb>5nrN^h{y>I&e!Me|jEP;jP_4?t6u8EE
@nT(V;8&`8=AUNHLE<@2B_;jbCN<s$XYqsz&wObOm+XVbWFi$Z&o{aaokJ`d08Nar!5r+z0GwVvm~i?ZmD<~CMAI=!GEz}73=+OE$QI%-6P73+X5^*OQ3Pe}
l~*G%%ZLHVoW<h>Tq&=Iwp}JA7AF^(=;lt3Rw}^(({7J_$_{J|s(nU8l)rP8T@H0<csibw9!0uk6tD2aF|}U>cJS3F=?ddy{B4ziVSR}&b){7$(FV{Iyjl0*
GIjAK=}YZ7aD7y3_OO;K+_WSq{fdYwrXl}+<hE%x2MzHQd2M~3x4Sy><{mYs4ila&xy#V9Et%Ca6az?Hw$elS#FK%sgT9ffV?3ct$^QcLS3~Ttwv;z7Ei^>5
3;i`&B}B?KplMX&LQ5K6yc}i8m(H$wyKoy346SBR4jb?71TDGa*`panb@C8iBTSVEarZMBCH~tA)sz?58E~m3x!*G4qB<-FK*}MUqGcRemW)G4$)Pt?o8a+X
h%vhF3Lwdv3^3~qpy}4gf>@=?qe!u|W~g8rCEQ3YFit9Qlt54ZL0M*-3S=LMNt`VuMgRw=w)I1o_flUiIcLB!T~=|k3I46*IT)k_+({_hy(ZceoO3hL@m34j
tA=Zw>!Y$;#Xw}MYBNu{ojU@i6%@tnTYV@87S-_fQ)%}ub}{N0QUHjRwn(TQb<rXJs5Ed%T3ujEB7_Il(oe!C*EnJzrYg}~iJ%O2&S3Xva~o66<!&$W$J!8S
YX*Go%nCoA>%*0}W2SSB7%rmWA4hJNn1_+W<D{oW8WF2|{T^V4MVzE3A$c$m+#ryA`QJ1eHDl%VT;OGLQ5Pm2&@aq0Bk%r_!LqSPto0FNg9v(T!thutt;AA6
lR4zA(m3ZD9)zV)a+pTZ<a?D=Yqt{Ei>ttS$vU1OeF0_4tGTDNcbNC`eHDlo0sT}4spYxt{j_ZkC_M~;si&1QzBJr8ovjz$H12^kOV!F$&-SA!ZQR%uLV~lN
LetRbxPDwv&VP<<E|>IToF?QTTHX~Fkazt_RQOQeVh=rtV(W{}Bd7oUcK#gWI}i8uXn6S$OWE6zToz3!w{V6wL8%2oixe#q0lopkD7a?Xt)BX+BWu4!yx0eI
tK=PO%NRx&RDoZ*iG`N2`EdqF3~`dMn&ONqF@`WPc=(3|<3#d6w|qz6QOrogxZ$OWa2W8PNDpBbEhYW`eA*{f8WYRq<C{EdVP#3Uh0T<4<T(9(fDr?xZF|mk
)L4$A+V&t$5t<AkSV^-`6>M3wy*}D}rZiXM?%_8<;Hwmgc?Z?@9o;(5LCsA)%+fnf*V@7MWkd+Tj8H7lX!}*!Z_LYai*f7Ja>k2{(UG)nMtZ8kjNMyMY{wQH
+++*jUSJnxvLy%xT=E_-!#iA`TOBIPC^`%A0|Kk2X$@!PHmuYWnQushpe@9$3;~+8^MP!`LfsXPDpk&<y`XJUlLgsRJU`?UYGylO?;1uxio<SsvYd}pf)T^7
AX7=NUxe4-xQ@Bdd2M#okYy!-4S23+&x@m>R^cXzZ~k9H@m(%C-Q*@CRD8+srR7rJuaKUhuENXVY}tS)ngo9v%n>ZVlgN;}{m9*RNo*OM1`-jsTq<P~jVrr#
<hzt79(>E%z^zM~)Y#lTA99ajqfTlBgr{@M8l$iJ!s*OQaD3eUhdO!D!GmJ~8k9_JwB?&p;agVnrM~flQ0BP|o(7U()uE-Nb~S#b^N>2lUR1%~VR;XprJ*93
?DCs6j5*}*I37eb*YmX(b-b~|CK*>h?8^P;kGbYZA{JxxTYM#nf_3J&*vU)F$^)b_^S#2sAHQ5pdVJ}t*;Ryq8f#?qCBhP4W;#7k_K670?e@rm1Mwus8lS>;
<?Bl!H4VHJi2fRLq#&AdG_oY#Nzj%qA(+>_0|_Q)syFrv&9D6h=B~Jtr|7Znk!h*}cQQ0p;l~y+`Z$CcPuzNq7p({8g;SMQ`_881Z*f*L4(u*4+y{#aC2^u6
hwTO4k)4^?V4Da#92NDLhA4(0@J<V)iNq?w@>#@NW)=xkaLv|YBQMgLX7INkr!rr~QZF5w4TovU&-c%<?JTtls5Prj!?-NbS#l>zX^et)d@=H9&U)#M_;AGK
u8_a$>_4BOq&Wi13N*hX#dD$~x}qR|rdc2(&D1B3IQ6^u^CSQ9K#7B;Xif-?qs;$AVm+X74oQb%Zh7slG4!M;Ybt|ji?Zl4g-AS;!7aGr$8Q|E*{*K<;8mvX
f)7e5Z4*}PU8rCqzxt1<IFNh)x3LD@=h7gQ&S6wH@F526>^mh->mFT&&}PNBKpMTU1V!D~jE2d`UgSuXnRX3X+5iz`D!nCU;e?f>5Hv+!DM9+Tva4O6_Y!Dd
!TB#C5@$l~Ic0gu_?;)Cro$f_T|8^N<LQ>`AHzrbK#1R3y>30nVPemZOAY&3IFt2gr;|k#>~E>3u1N(3BZOr3M(eXjl1B3Uj}!$W8rbw!A(f~bmEtK5&_T#0
7+=}+_pY6$W;eVPt>mZjs4)pRRdP`QMqkxrZ927CEBGY>?~UwiYpg2wl$3b3fTZ<p`k!|$#5ir7upKEEsBHKmfhn2dKZf|*;k7#H?w|82)W+IR!I(3tg&=rX
aUCMv3=&=eYBXX^wJTCCF^T?m%OZ2?pI_;|&yslZSo#hxMd_U)V}iB6oay7<!iOdo;9<IQb*{<V=v;~xl0ru7$sgdO%D3$=qFk)^>VA4|FvGwni>o8BT1+17
1CO?0uojRItbWuJ*VE1mNx)&LcDx(6xesA#!T;z88eNDBHfDO;D@NIA)Oupa^$s|HBBwcPB5pvJxpCI-y9uXAcLh@5sN_`FXkSfz5R?N!IEs)h4W?$r4MSEF
TlKG+niM^L8UNWV3qOyy6|eZEuM-n)*9~3N+-?EZRTr&jewEtK**{M#&l#<F!1mkZreFk%2PaA<wky>f<bV~J3)YDoOgiEVLQ5Lblwrg_3VR5cVlAFoA<04a
Sz-vzuV_d^`{g(|>X{W%qzWf2#g>*`lU5$-xV?}rj-mH31|14`?w|Sr>H#)Nu|!JT!hV>vmd1_<JaXrBm^eBmef88DhVUa<sF3PKrPsU<%jynyYY0nO)<>`L
6Ef=X24stH2ap70Flc5ticap<90tT2nHoD=95gk~<poxDS}q1GEs;WN@m7k)ZN?8Ru?6xYrFd6-fVcDFtNw~j<}Lajj-yIA1c^mKCUpIyNEUswb8U&V_7bV3
WSs0*o{oM>H109f6HT5J?iX44t!d?nB%CY{F??ZaIMsH$4~7+a{$ir(;nGdj>?>WdLT$ADvg+8JVLV}+xH@k7$7OmGY991)J?8`;`$y8C?uua<zaG(VmU=GU
uv-v4)1I-JebElGY5M;*XE5%0Yv}svN%WKuhs5s!twVgcPN>jdW$)#GS>qfFp}Bq=^Kpz`#K1?2WURT8(;w<Josw61Yj>#t4JF|^XmE~?zh5WRz%hQrDN_wS
`g%9eE8#Equ&Y<E#?kb{Oa|J(32H_}F-lG#ScA^oDl$ndtuDDWq^h6(b(`ZVs{G0)_!>;4Bz^Dl@+}+m&)CzzqChD*^Vo=IJ15){{HQ*4q_sqHt5bPcQT5qp
bC>cK0SFMbJku=+EvbGANs`DjZKns}zn9rEbEi`T^c4q2R7}V!e4iOI_q)AETx&Xadeo%>y#5kz*N)UKQ$*KZ;ISq?1zkf|m7D3(IbCRF&~ckLgU@=TtF8@u
%&#16-px|{6e}52M+`U|Cp;#t@arB5p%4xt6ON$t^WF`ymEV-0|IAq9RV5!eZpHJ^k0g`aWHWz4!-W?7e*Vr#sR>-_A6G$pJ!uQg9l?A9@%&Dlr9R9_=&6_w
TbHUmef1NXj_ISP0-ja5w0?*Dx<&OAXkxUGo<W}FD`dX$9mfZV8xuozE?A-e<ACM^NGku=HLv0nj{)XLC)clcuaeZDiGt{R;Tc4KM;0a?hM4+>JBXrgXol9b
gKbg3WllMej2SMtRmgdJJi%1g43(;+^Sp-yi!VKt{ojO$NXZ(cJgq!iT6<R?%3|@J(A}|J;eq!gQJtT?3esX2qHv)b1T;5KRx`${q;3I&{sTesd)eHn^vn1o
U3L)AvYU-na#{Orjx{a3pVnkd-G2AY+J=uj60<e#x=9857uW*l0iV})d<Ck5)AcPIDHR}Xncwyxe2}9$@LQeYL+#G59+#Z(D$+PAP;4FtTuN)w#(9mN&H7XM
EtA<P?DWfIuge0UBjT@Xc1goSYE`BZh8A8rZt>QWOqBwf5_EG#agXnW@__e3E{=(SVSPE#1TmE(=%J63pT^-^npH3{erJ$1zN#yLt^2QLB`0!%Sft7{lml@q
rJJ5XvAI}QroNJ-V|>~%+kNA@#PHf@zrwG3?i^N!+POkt59*9Yqj<pGqwH(x5Y6asrP=bW2Vu+CqPoJhdEfG(Qd_C3C#2DvpiviBUPChO0w5OTR_jZGFw`xJ
n!w+!uMEzcDo?BX9&C>pB)Jod_X@Xw4T>?-on(h!WG-Ral6>H;-T4$up&Yn3t0F*%Mywk=Jo6USeV!_Og3UA|X7hlsrldYWsSouZ-5ig+`+T4is%n^xuj*6j
4~);3E~F9|;yrU*K&sJn3l;_!-n#YLzdbtwo;*fxI1PS>hT%k;Jr*-}mdN7f<wE*-cxr1x)C3g>!k$+Yl)CIkD2t8yW=-%Gd@pml6Wu2y?={<{(*<Pr1VCqk
(qoML)N5$mpfoznEwCv@M$+JLJ&fx5>u&R%ddvZDNw6}--T$ASr8zb)l-G$n1<^@Dk@i8ePlD|J@|!}xK;xZ^*)&zJN3(L0;e<IxLeksyXz)C#N!<6RsIK#n
m2?FxYfHj%oLu~)er5x#LbWOuylZ&`Br+rD1vpgG9`vp89Zo6%O83L;yi_MSFfcUIVOdDlOjE+Q5s?nvr5mFbuN>w9OsP$xN%0(E-8|nUgzr+$b}3dMMk16<
gv}vy!yk#-Q7b-$OvtH}E6)%7f8-Uav}EY4k*p0NhWqhh<9#=5POAP9S=*L**r`x0#%0S=@u~32<p4Q0yRaE4AmUBnpdTR4#oS~tLmyBAYx@^o(V#hU--I=1
()8*RoVL&fn8zMmGi^rDIsNkroZlgG7Ku2XZE{7YiLU%TeLKie!(S?lGm4PnbC7#NVtm^WVmGJqW`a0Lf=gr=mCcqW#a56kmM%DC>&3ECVjq-XK=0etD6$qN
Gcjbt-bvIwx~Xjaw>Ug~dpl8>7{ubpKek-_)7uyeTmq$6{Wu(qN+_%6@HL-;jgxXnF0Vsu>_Fv-`yS^gi=+D;eK~5+sY%`#6v#(_v&+`mhzLVziN%aZyOMry
(=Bo(6ZdlQ^GER;sR-YKZ$Ou?=-E!Bg%P!URgZFtzBFj(LU77<iM{nG6P|UAi@rBX%Z_=2e_3?7w$8|^9+W=fRHTDcUVgnoMs2kEgKt6QUk=vD$W~#8u*d*@
j5eEt$}ydlD2yDKNS?Ih&TROC891Hj#owi00@i1lCa-)O6=5O}LOoif`qo45oX!Q0e0)o+kXVn^vIqujKF-5Su?`N@3kSn_1(>`nrJo$RuID4{WPmna7itYG
Qw;qb0ndSRLQwg4cYb#*!TvOFXJJ{#jST>17cY@k1GyGYU+8(gaY;m1XS2yB%!$Tnl}L@fC1K-I8=1km;K(rC^>=fMAb;C*6AI}g=6WY%2Q8r%t6frEpjAiY
CZS8gp&ojRn<!<lECJC2&E^w0NMN<h1v|r2CDP`%@8TIk;?>@%^ynWeCezKwR~ejH&sv=fLs{-_SG*3G1)r^JXvVuSI%Px75E%I~<oYaaD}eFi#x$QpI2IK|
fr2@n#IyAz`*CspH0aQV4_6<_<l91q4_fDCNvwn6qsQ-35!43O@CE!<B*-$W(QKgP2w1!7P*fjM8kts)z0PZCFH2W%Mpo=^d__gF7Si=Rj?c}{Ml263VMo}c
AkMX89T%k)nX`przo-yyC<sPg*_w0v0jD}DDcp@EDz{znEr3qlWIYMe$Nal+l`N69gy^<a=6biImlythIt2hKr}L0Ct>9!miAz;84S$<!4o4fO`;~s>39a!|
&XL(~GWW*rkrq~G^h*Gp|LE+Rd==tTb}Ayg(zpc4AGv2fcZ`%C=xj=}rxxk!78o!P)Zrwe?PsH=VFlCxZNz&#JpUPnh?f|YuCGaaDxZNXt(~=u9;V_!GCr~q
-<w|8{Sm^{rubeum&+6;c5QP@#pE$6VNtwg6SZ8hMLQ?J4>u2LlUZWVMMv$g2DW3v?lY#7k27<qLik}YXT0_(lUOkb{MwEjCOA%{pOVI17EH<bC}}(THTH4Z
c$)AEFPPuAkR~`nLm!NIj6%U5jGFW+`tOQd^LtMC6;mYo<H}CyGi($Z{!!lK)PYNKMG9eNef{taBE@?zSO!(hb|n~L=roYU!|{4?WtG`aPnY;1zdYZAr>t@r
7j{-lQ+0b}ZvgW=KoA#6fNnN?kg~_~ZoK)55G`b}mzt;Bg1NDIlrDGekzk_tmqpvB4+r)j8Y;yJx;Y3W{UV_Y%7h&;o4APcpJnR;*<#%apV4I`$MO03qmds-
XawJ++hq#~i!w~)6wgGFoXd&ZAGxh8omSDv;^eW3mQ-!+@@<C22LTzpr_C5r){sJIe<1J0?|UnwbXQA41iQP|kqRsnO@-A!S(5Ce2DZjjRS>)FsS<^nJikl(
Rh)=#e54E#>~H~?uD+Bb2wlCK<ITjehH&#8h>c^I(opAieceh%?gE0#+`ymeBI{N)?D%2~8%()|U2GO2eSNpe6OLX%-y<sCc$rg=loE5*xd%UR%2z<OInrtb
drpFch(;&>(b?+QnY0eF&Zls#cqh%s*{=ou*;c`<|DS9B4+DIdg7u|+BT@kuMdKI%U2cztcIvEZw%2d0Uxnbd1`w#x6taDWet;LbVh~5nga{L*o(`T@McDbN
G*;q5xYeCceR<rE6_R<!&0gC%iX}bhA&Rq#OrX}DaJ-mVf$hq0*?@Z(qK6j6mmoimM#Zk)oI5%(QzDmC5P^_VK!IrJr4_hl^Xbw`5OG!|<Cu|JI?$HtKQNF2
ERq5j=@br3e4Gpn(JF(L%h{Z40iujK$!mXur!(g8{O3;q!`#S>k7&>n^W?Q-Iqp%UKzs*5WXHJxHgAKkq{=6-zF`A(e?mGG&v#riKcEFQE9v4)l);W+g{2K~
lFcxw4;1_HW~@{)Eh%H*7FpvU+zaL)ND^xn%9nnHpbm#26N__zWv1WdItd5-E6}z)Xq9EXbp&HT#qLzo1MCAu%>BX&BHp7(Knz!0<tcKil?~Q`hA)@n`0y#D
8<f4|NuW_-v#!1%%OJ^cinL|KlSBWQd}{Dh8Z~utKO;m}b1L*80*nfXWX+=U4j>?mDE(n`WF#rVpU=DylUyETgEfZDu1NcsA*#UXRR?%a!_dnw2L(o*T}QQ}
Y>>{sQ~iOJX}3OT3CpyNd&(`?6-g0)L5WB9h3+B}o+&r{BST2l0TBOwyYRyq9jVALv-NY{Pbj;JXFi6j7~_nC0BxR#6^{;2r5O8WKXX?^Z-;~j!hB(Q!B|^P
c}_5$aZUbtZuCYQU@OP}Vow}pwplo82Lq(?Doh&)ih4O$@eemrseRzH4+VlsVd;D`6bfVx(JnOjW+`*WunUG^dV3=_-$0^wKzaa7?+@O@#`Z3`*k|%~+D5G~
WcC&%S4lEriAzJBe0)W~gf2%jFjK5bPTxspH>gh4ifXtaHfKjChW(1)Po{}V+_o0(`4~bW+7+SyAQs08HO|@7(&vv2AAE8<HlBl#j6C-Di+62AO?@9xg-pW@
x+q+e_5-6&{>a!TH(S`mvr3E+=F!imfww5Fh_uqVMl|wFrX1c~DQy5T4WkH9Dx%SojjC7VO-1mvJxL>M>2OIhMDNzKwti}Qk>%f;g3cMS848KE%12(yygA5%
!K}${Df;KCA6a4zn-MDRf6UGY2E8J(|6&g&!iO7pa2P0dX-jdcz~B*n6luQf0m6(&jKn<5N8xc?v#r4s<$5A#Cuml)tP5&NzJKfBvco@pc`)-DMIY+t15udu
K^ZIHve2-Y6wRjJp>~6ri_ZDyBq+mcP*l$q7ZoU35y-3geKxE{=Ds;zC@y`ByTpvI3k+nGn<7l^wGa~#^xmCBJPJ~HwO$07sD@o~AY>ts9^8wUJdjgObOZ^@
ld*td8}?pxWVd)}W0n)5rN8X<#|e5oPAfyHK{qhL23$^!3&cAvEWI`ejuQh9W(tnGpvK>1bKKH!lyj+|aK<h%tK<trK}!}0$$Ma--E`2$(91|p_cRM+))ean
TNi+lx8Gr^T!6<0)ei6%G_K8zwb*Yy2=t!Wj<Lru76EEAIV=o1&hXC?HeK!~H-OX{(gv_LK4lZ*1PuLvZ4xw>Xy=P}cnAQ5E{8+R=J2Jfn&^&4w%+M&j@O4x
XrZN7Ae(>>3m{olEH_Ye!=q0K<v2a~e6nz~SRSvia*mY9E46{H(upCzcP7a3@^`AVO~Rkt&b`<nRdSvITiP-MAuz*%AUCI{zGF+)BGa2cgf)}oivu$ls>Ene
z)umF(1xgKt(!ePASB%dtS8Q5N86)YCr!bT;&P)2BPK+t^t*Ao;!9s)H(?__>;D?V@nA1%#B~AuvPfVhj9vh8SI5D38#_DlRgQ7-<R#Fu7{$UAy&?AiRtCjk
1B`c6L|3%~8s=n9G*8P3w#Kky7b^HOEE^pfhqX@PVLu<;1A39W3cu%4wuuUlgxAM?A1Imgz&rq`!h(3<Od#^mNzm}8KG_1r2hT@G&ie0hxKiT~Qp|B5aOF1@
jL20`c9x1D1a7oRek99{Que&r2XM=0s^BD+Rt1q_`gaLap|{0dPQI3A{7n)%N64%zxk<DDHgoGu2vy&)J1CPP$h`80sbV#D{viW1O~Rn43_AAxyWAwbUc{5e
CDr<kvnfcbjTJP$?B*-<Fu!%)cxb#K#Z?M5ZrtopK7*5fCnK@&xSV!1S{)fhrU%AcYw;sG6vCHhqQUqC+DG!uNE6~6%P-8m=eoHh2R&fp64r~~O3>*i1_)Zn
;^UN<yhh^$MAYlvE}*-6Hog2%N!_DmU>&_=*3K8zRLLqNwXpX_qJ<epAx!vzY4at~yeGoeWqety5%SyQiyV7mb{>@4OrcZu#$+(hF?ipif740O23XLZ9hEQg
lUrjft{yipRlc2P!}%u5IlogV@sv<th*$j_^12#^m4yHfUy^wo#4Y7e8rCAN1}6mXhlrtQGX>22hpY%6L<&@EDD?uQ0f}{AL*L(AAlW4t<?0It)ribydQ;_)
Jc)3b<CNTz;q2uX4E1b>j!0eu%VGyEa5>#jXJDtn&U#x4Lxooe1wNHr@pMJOmTw5P>A~*P+JmO24i}lRXENt*z(Ucc$e@e$&h>*0?$8*n@Tdx*H2lj;3j|~x
oWS%;|3T+mbN|TwjyE$^zX0-?-)62E?nkQ|HJQi1Og@s#v&aSdc@R%x)5VMH?6{5dQC7Ph$y{AGe5Ex*sOJb@6XOEBXNGVMt*&yeSBrdeJ}<fXjYXH@`iZPp
C4bI0W|CPZ?KW-(BnV2N=zSyJawS!UkRm@f#F*xm)>M+HYmM!O|LI?QFN7kdWb)oJcs>r=E2Qmys}0_$=@t>Zp`pWOWv8u=bwTrkois?r_+g79Yr0p+#nO^h
cvh;8NhTvLcnm<sZ8Mk%`Qf-Rb(>Ar9A4-7*ebMx&0ntKr!Vh9z`Lr|mm%Hf<fsL_r7_`IN1uM45vL9Fka811dm!YFk7D$iI-5=LaMgBD%i)-(wc$5oo>B6z
LKmT3!rnWJH54X49*6$D8OF&nJ$ygksWmOxAi)hwCuAlgq3@l*zX9uf#(E(v1C~pORbe05ryVmfHt8z4S!e(dxo+4$|E;l82!jx6PSAzMoo#4~w0n2zu;ora
Ezi6qJfMa_by3zrmx~j(h#<==Go?l3YUc-6itsH${4Voq#hc`c{uz1+xygKdMaMN{n;K`MaVA@j9<{|npSz?JRx*4P%EicG*+U?5Z{6<E^tTCJ^3%LzDdFTu
hZcUmeXE9|O<=;40g39P%^%5H#DzhmGKjzgj#b9!?t>oYjGNZIM4eJ3v<21@X~Hh<oiKyn2_}Yu$m9=x{}y-xL#b7rMJrh1MQCPNC3u}p7E5=ybjWy-rH%y3
yEuJ-s}9Zu&UI!knd0<}(@RAPlDv7ZZ%ls+6K&ekb1DSVCAWF|NF1J(H_Y_?IP`1Kw~y7EJwzDSboW1(&!R10PLFxM^0WF35@{pHY<rsbi_}T>zkKH0*u_TK
z$*TN4G7SLYAeuZl9TQwj+1`GFWjRXEGBWz(^w(}?NVo`?HJxc;9}kJGf^T9Rc{!i>gSqGFz`)tmquW~i#xMvB86*tVX>=bOJYGZ!80QapK~*IFg+Wq?8|K|
Q81aI^f%6CG6_z08;_Lhx^kjd151$e$k2Q@O0XFNccIeflLy-Siunn8_pkSl)SMu&US#5c6{V~L@;po40m5x=vzl_W(GZhveeB4>`Yg9#?h(fCaXt~XEP4;5
g?S|41>2sQyg3FcAw#{(x=JHTDFW8h_*TR2Kmw2Z*`g*$iWbJV`$>+0Z}}mjz+$WG<1-b~U;jTC$dl>g8uv9`H1jvhZVUIpeTp3#2g;@5p)`YVEqp<Ra`?E{
-9x!h(;{WoK?pp~-YF)kqKc)Y(S@k}C3cpW!rumE^U9vVozfKi4<9R*A9_VtT0Cpo;6v1kwCHS~pfayzU=!gF#Z>ipZA3qE5kO~=LRUu!FR}!%is06PFThm}
%y23=H}adI5qutcw8A@SvYg(V9x6;cA_O1H)RrjQZv-8bY5AGKQL4Uf0!Db=Z+mBG$`cLYn&$a%B()Kb6|fD=s1dNa*9ody#Mr4-nZXT=!d!s*WCb<qt(69Q
DJg*eY(o2aHvFgg{r?<kdfBF!P@wm9h(ke3rYssJf)lO{V+<aiVe&2IN^^A_htk_ufJ#xsO8lQ_v}UwRCup&{YiqycTJ5tKzwbm{`uq4qECcnR(LpL3jaC<p
&`jI#`N|!%3XAuy&<Rj@C@`TdRp!FnY{ajy%d6l-`Fg#VcT4+FnHzO_mE~9KvIKvEohM&HOnW^WTD!BmWpFd)8fv)bKfu$Ss;+7$_=)mRk<5z_k?$)lmota*
`vrGpoxxk_0O@S;`WO7dpJ=C4Gs6pK+}Xmex}7=@yAToYuO5Kd^V5P@9jZ<d3n#AmIWyHGg#XBBEjn$Zd@v?d8H1^nxaZJ~)F#6ZH(*%TOTj?zI(STyY9cBI
#X_}1MK$WAf-}gS$DB6=<#uFZ3<O(xC%1qx)|7qMvpliLy3Xv-cJFS{C#TtAHe8$qZ~>gE!eMV0%M<|lnoRSv{ewZx%<hh2ip_-^17-(>TVi>mN>eWf&o4~}
TS+wFgMlf-FA?%3%0WCs9zvDu{XE2@NTcVnnFm^&+<JH}N1!7x1z;i6Rh802q)bZuI6mPytSw?c=YFrX)g;Nb-$!u@EvsXn-=uumZQ>+ladjpX6a8B_3)|?~
Fy}f%jG9TDnWA>Lz!INpUpG53^O9=5>IAxTSY*Lbdp-~TUaVn0nIaUt6_MqB<g9(%USZyIyrN`%O849Fo5TM-a#4#W@{6<RvG~$%_d8+_kxD~OeD$y6^QK54
3qxo~0rroJ?KFoBzda2k?Re1phDrybjWoy(FWnv#hX07g97Lr|PyT4`|0HJVCHuEJS;mz>*`f@mRu`r{=rHH$S9#~3o_YozQoUNb#Px=$`Ejyv;@0&e{mlHA
%Ejzs*~1l)E;v@(J^-%7R7xzu62s2pw8=V}QTMeuHiM0H0TWVu3W(wDw87^^*mm*sL8uVQ1ir^S%n}_BHbES|%aAFUZsP|04Tqu5s)XyzY4O+bP+NE`!?FZI
@Se*#rg?_ia*J!e=&6iDbW+d=C<{LNq_mb$TzyEpg;CPfB)esR=_U3=lLS0FvJ$crb%alZ(X(R(imj`A3mG|)^9p11Kw<FBti$VlEmC5t)Z*O_6Z0xv!l-0A
d=uGw%6AsQ7123NG|g}>vN>t_ga~j3aTR+0x|f6pu%npWOZc9S&q~sem?KPTH&Wgb=b)Ejkk?DE*=<DgaAg{gl5$>P8=H7Wdcp?w3F=O~t)JucUV*WW@5w80
kAT8rV3-dM2gy!s893pvE^#M2VVrjx!terFr@obl_qu0(4{_ILVk6m=rS1_3A#dX_ZbJeN5cn5}meVC_xa8UVlr}=eK&)D7!W0G9)(1PpZm5#0A+KhNr`T&6
pX{i8w9YDe>V-Y_S^-Iwe?a!Hy7jR|B}9iiZuX-8UfaLD346<mfP9c}v~%n};~3F(y7Db7z}o1KBm4KtXMR*U6Km?Nx1g1!8d>EqL|<n-m|Z=7o`h5LFD^Sd
XQpo0xnGU*3t9xx^+yOCMGC{*^!sfb&<Jsn2M%O%tU;v}{YaSNp3TSSBt0eJ<?2AsoNlx<hh9dOo>6$hUo@!7U3BkN!ayK=4)!9szLB!wq-iLW3cHE01}DAQ
jqhY;#kd4qLQoH5{M~>_HabTC7u%OH$Z>XLDdC&e8=nMOO9Svas~N_(6;GwNQyf^%*P;~{tE6wUctt{g!+hnFq5FOQ#MxCLp6qOdl>?||9VHc^Cx!+*Xpr?d
TsF$7`PzqF0ywg-;5~YOav0QGr4u|Ep#V`yCbBpyh>$@)A`oF_=n1hAr^VCKjj$=UE8K`11I9xSm>d$#Uj^+xPSjj*#~+Gyy>#nVX@aXss27$rhq8DK(-}Gk
xO>^q?7XrI=tzysLGwnx7<_yy#hm7vs92W%i>yw$!0}c?7oa69>USdb$kBHgu%0piwDg@rPvV_Rw(Xm54Bc%F{5u81D1Gh&hL&lpXVFZ3NxwJnbboorfUblc
S!2V#k&pa{@07%LC`J1Yblmo%?Pl`8N1ZGKBnWKnhvq)&*?e?KNKB0}Jpz=J-w~@!^ssE)*|abc=zW-Q`L1Ua=}AAIQo}+!!_EAi1JE~cVvQf$|M+qJttXnU
_L`iV_8OYV-a$96_C(<cZDJJOvPJXGXu~xo8ng|K!NtWtq)A_5A7G&vj*);c+|665uc`J_RHxm>stwrSJ53dYP^hBJ|Gv&%$I||c<heZRy!mSV@}px!2>H+D
WG7b$PlBz9kQnr5O}JS5yw0s>Du85zTTyo>J|u!}sN>K)OuBby$gll4yU89yOC#_KV)%Od!@7u6X{te3yRJBgmIpLeT4IW5yu@Q3Mg_pAOGcV3r&0YIVX`5A
DWMy`Q&x2QW2DSU^>nsSOb?b8dlGFv_snC^`#&RTsL#Px0*02}`tO4PVBVB>9QOc1$^O(&e!g|Ebuq!Z1du>oMY`-_N)jfrG%)@n_-S;<P`qbY*~#|jZ8F7|
k&MS1kSTn(#YnD-8bR+CdAds}?x)XxGkUP!G9(f2mEQ6L9QXr$%0c%)3}<MUwwMo41AinjnI;$@Q2@221Qh)xBr9TZpe%h+-dOwX4`vCjt6)07X2bH5^cd>#
8pl9yEgNoQZ00~Ii=hoOCdl#*+N_bP)W*7)RXE#ud;=Fab`AGTIl2h?zJ=t^V{bc&#15tCr`rVOrNMZKSEJ@N`5GLgx#aRM`MaQS9viIQN#8@Yq3m;~8@M|M
)4oP|BfUov331gJq>_V%oj<{`P*lU87flH8Rr3_SM_}qGAWCuq_03bRLgxQiHRZI{mz@*h-~Ig06I7xNtoYi==Em8D@gGSJzM$|KM87#^5ZH4N7Y7=6>*n`(
5E>I<%aoP=rID3T?md)E`guufQO#n=&44_WRIG#s#dhZJ<@p<C*?!wS4$+}DX<$H!zX7JMD<m$~$Eq|@&tmtLCt;X{eWqi+q1CqtmF;BA219}@aXpU~W&vZi
UcH?u{tW4)UF<vg+-Dt2*ji;Lp&bC@1DVURF1`9(jqjeS9ViqG+g~<y!&7vwOkcKtH<1Bhg~nB^8(&pKYP<h_xaYket+jL_$WIqy#3!si6&w^jP!U?!a~$rl
HfZmpow&L?PJ=~eY#e=T$zRPEI{iUq81>`PhIJZ|ZXy+Gd!2)eH?UlZ4)?2qrhCK~3#a6R`1saZot>;6XE^%AWWd2mFw}gMN<>!d<!k`Cc~k1tpmAkGG=P;%
f3-}OQ5&~VW&=TcscuxM&<^q?SuMg(2?!WI600Ky_1p%1kl$ihPw@B>#t$0g^@tAs5Bo=@{n5q=<3)vM(3d~)BCOcco3@f}g~50q<G5ujRR3tYz$AzhQG%Oa
h=&Ke8o4~)!QZY_l4jGEq!9O<TMBmD=Ii{CsRS;WGAl`uN;1B5WVzqDm(*sm3uhr3X_70CpThZrUpSY6DJsY7yV#%MHJA*4bz1bOV?T`C&YoRdsQFV!{NP$p
InLmB%>1bfB13`|ssBr|2o>OZ>~k~7iBTe`8&OM2+1s@=TPgAv>f*#k3N#+bK6F>L?3p*rj4jKP5!iD~-8)e34;QaSdNvHAnK~jcGAJ?s{S#V@Gl(wvK`8j2
jw>Jv*I!g7sw&6sr|%yG{Upz@-SK}WtNMgYV|v+N<8i!1wT067hb}_-lo7)q3#wyZKbC`6Ki|L!RoiYQjq!}N?2~B`C%N;VzKZgZ!L=<s_4q$ue8jl7gJ|6c
)>1MgtY&eJ1I*Xj=E<SuTG=I9-s=p%s>w_3x9Zd~00`#qdz>mXp)`2|o|Y?M(m`f1v>8Hn>c?XHVD8D+`ag<+m7f?=6iXh64qtsJ$(Td3VbDtW*kZ3ZCsd~^
0UpNq%f~lmoF&$GQ6v$)=6jyb8M}0?4vFFDb7Liaum_SD*S_dmT+^Rp6z}fF9Rs5Z5RjvMu+Ugng@2P~Jc^V!m_<$*6d_Cf+I`@s>ZKpgxB1dm3|5lKDIrdW
(S}$PF+CW*%}LaENCD5qvS~iO^_;|iKovNCs>6w0m9U2gr}1XGso?^-JS*<<eE+MAJ!L(;SN$qg$XyTSlPg?Xra;bR{79l8jks_8tlf38xBKgxs;;XwFb1l{
x>k#0>Y^_1A~UYm)9#R#d##h)jc$+lNr16YyUTxjLXMH71t?qE68HdxknCKE7LGixGNJ%q0vpN{3$xOv{kIjr<6iTF)VHG;#)urSe%|!Mv;G3RtPc3^d2$38
fXVb{9p2lw10H+3Un@)WuTGqNP#1-_+tIdr?JKGw41f>n2nL~Hmh8Zb_&U|ilf0Go*gKhmOmQa_?lUHK3PlPM>Us>NwU2beg3@_rl||GJJgpIPrQ?h*=hhKB
KH@Z8k?!Xg1fh-2K8`Ir`}{y6k?|u!0O(24_l4qO7JjIlny&k%#l+zHJP%V;)TMmPkIIXNy;EZ<Pgy`Y`<}``anCD<GzWP1u)Et`V`2s~PsMBDS{yaU-vT0`
NfTDX5d5MH&r-y7dNWjk*}+rQKp1obqt0_WAoT{%z$mCE#a&HLmOifi+FyiZf^bLzIk_nDegYq>M)%5Q{vHSEJ2*+Z8<>NJqzCLJDz9D%Pm`WwA|=VFh0_56
p~=h@=+p+s{7@w;-NMpmViCDmBil<^>N37J>9~D+TOkYJHn8C99R{vmIMN_u2pbNW1GcH){av3TX|NH1FWAHMiRl;$q+q@zK+qgd!(GX(d1%qW&ydP4+#ujU
%8b&I^3W(~HV&Q4zjNsZ2m(AKr7J1EmG#FHYpg&fdO&ECQusP&S3M~s)Q4Qx+c0Jw^A^Z+Vw^V=XJ0bUv|P#y+dsX2Iq{z5_#<TgpZg(@4xNxpqluLZ^$V<N
CrebIO9&#xks9>|DK+Jl!b?rY-Gogu45w#TX!%J-8t={*7KlF$v5M&hkG7q97zWIZov#PnJgYi6&lmLy2(RMJ&|qt*a`UkVajd*x{zN)XI26ifozuN}nd2o+
x+O_xzBr(;ft9R8*eLMDfv<c(cSzuM8%~Vd6!~g*X~`@`#kakfK@3jQk=CepWc=*t6hw7Ir_wQt)n?OKKvZ*-g`>BZT<ypIRu>G9-2%_QLs`4Upp^Mb)1~f>
+n=eXOT=Mg3hFBJOY;=HS)6w#_5w^fq3=t@qM)pdBBiaX-w!Dq76P&~PCpsouRcZ6ds!EDT&uyxKQNXF(vPGT|7|V6`0aP_tDl@z!_nxUX5Eeq!$U0=ZI<>1
PsA@{PE_1+3#31+-X|IpZsYn-;y9q+oI_5tzzy2O>KZ>s9$aT8Yr<0thk3^~d`!Y=LK4p3Rh`{_&u=3z(2BRCNwVE__9^R~bgl$I1OJ!T_bsRYK8)74Logs=
7~1wsXM#%dVyR>q>YbQ}FHt{y0O0V{KOJ&<w<q>Qd4lomiv|JK?$VhSP)4mS5qaFlxfjM8ai1n<@0TP>T4-{3IgV(IPBVZ(-0Hh!VC2%){Z1R9OQu)GE8W5e
8sU9TrW(y58dLJlYQF5&DuTXKKJ^wddQ_`Y@S{J6u{>hiIf-1l(G+M>vkwV}rT&+F3J(>Xsreb9rl+SHLuR(_)|@>p7y{6fm#DrWHT+D7>HPQi{~@YWCK(^^
_X2LgfeiEF?-bCTly=KQs*fKLB^93VX1*SpSKi?ytI(Z4d-@)q5qQI--H0)B(~`qUCI{0-$PPT|0)OL;Vp(=^EXtO`3M~K*kq<^A<Z&~r%5U=V_Ne$_%l0oY
{oR>bpYjC$`pzsK$oCC!e0(?eWp64+Tc@fNNwUitl@z#vq3qA}tM-E_!FFaYvM#RcQbu7l)UK)a{y#LRruZqhr>n^j>1jB=t^4<ip~#{{IWR*AXzGa-?%w6<
27}Hk8JvxTgjL|2%+sv`w`(EE&(?$^0XLB}`(xCy99O&NKl3Cx0=8%`jP#Xd0&yUWufl|dS<7M4j78CJ%|7K&f!%d2>cB7%PmU#akbr|~sdenB+zsimIdXRa
6Zb0eY4dB7*!)%DBBQC@_<o^>?ncBfnoaJx=2_GxQEyn-8O=w<!x&s3vtSuwFPk(_&olTTFOFn@qa3qQIm(gc%?nm{GxLS#nrwu$4|4+LAzIPd;35ki@xDDz
i4CBs)H9CH0}p-=hMj4u<$jgPWQO|Kb(QcI5#`9QFSQid8#oQ4(bJ>M8xPo3lJM<ZV_IfoE>bph4*^t`0eo}9?U^F***#H|Eg^r7rs%tpcw;BAriqmboR;80
{|qhcdz6HLj{2<XX!(BWUE79j1V{pYm-;=;>6Q$-Jw7L4o9(FsnT=dbN(t3k?Z@b6+#{Z0yqVmevor23uM;d_sPwlWjkQRs7nqOPm_};AZ^je?AS=oO3M__)
VoD@g$MuD-xD+FSWR#KI1S+&8{cJxW10m=VwNz^i;fADCP?8zl`u;XG6Z2-lEp1wYsMHNjERB5;jIhx5umq8PZvY`;qlM(EU`Wq%_GkJAXgq=x)ZBwFDpT?z
M8#?ujB`tmPuM6eTa4!K)s+x#g&JjPqPrL?oOKF5>7Tm^58~-lkrM<KC@G&jvAwy4P7Jfxq~Mne|EVUDMpxWzR3@fqpW%pXM#>*bMPK|I*y1gkZIkp50}8~l
88=v|)4GMtD&P4A@rHDiioKc}PI@u-2gw=N=`9s$ya%AG*MsnVojGcj+(=&L-0aqR;|yS$tJp5#gbkT7M)$4YMf)8>z|ezUg4g@+Z9z81<77vhuw{v<==K(B
u{X$iOCe?*+5#rj_SWP^Z*>z)MGzLvk2-vL<}V*K?+@r)tq<kuGsxY4aX^m|80WlybWDFEtIxq(K#c+5icK9Y)iCBLySnQ8DJ=Hz4Cy9C-Z3_bhz!bc-E6c6
dj13{*<=LjG6(?#eaTKL7*m1kb)yny5Cpwp+<(lJoN(;rMFkoS@ysHYlnZBTYBqr9LZAZhUK%8O)<T@Zf8mLMedhFmhv_;y{QWN^qR~WXXjpG)k2C-1JQhZx
?&LH6?j*cq=%UqTuOQaI1Wk7eoNw35Wl!O6!cbK65$<XTfg8Z($-BMO__Lmbt-U(XKoj2aUFDoUgpqp6G_{D}x_nB<8r)}eCINol6C<suecmg{ZvOG-^r}Rm
DqEp!C-;U+pi2{|OzWQ{{(DL)JUcu3vIaD2BHIT}C?z%aKe(9vta8uhm(|2FWz7JYS1)y$C`xpl-f49#S)?6oKc2*bG)ynE>+kN467W!&`PtQHpCQ7xB2&AN
4sTiIkL)OWyIoi(&=;@@S((=b5lef$|KBCMP|}3@4!~DBpOs^5Rft+q54h6%Lfjx8eR~U4+{2V2iuYM)%H;7)U!&PnvYmu0^*)qZap-7DIiY-n-H(3Cjm49X
v!Of>Srs;+pl4U^J*J$^cu%?^9wl<*+Q<peDh><Ey-bDFiZGr2f02gOko;-M`gMJOnuAUOC8!_21%ytEcRc<8-8B<}@-{4bQi;(dnl2v!fM^mB*XNulytv5(
Tz2WMx+t@H=dsRTjYUO#E!yO3)}7QsZ*BT$6n4D}WC?$|nKfeFCLbMD!Vc|%VZq&*BJ3I)m-*%;<})=qeY;eNrufkdV01=-W_rw%h^>?DE%{@=%-%Ck%|5^^
v}<-yMi6}i(Qo^Q+~L4|53pD?AStaY)OmhPnoRLZwDYnPO;Vv)(cqZ6STp0_%tq1We}r$G2k%MAFDMYRE`*GP`<$3m(EL-(wDeXBD&_EObrpJzt7~q~#p~$S
OcXLJ`kVxDn3%bQM{YxlQql<H*L)ivNHjSK;j@IyMpaO^pgklTOT2q56%2(Mm0TgaCLJPFn*ARlW6>aaxT6Q8<lyfda>@B9=I(=CK6Zh%zE)gmur?uF-_6o5
-6J;ne3jtPaC*pk22S2L>VyObXeP4pON?*9ABURe|0KAPPe9Xj>K@WKa)$N~vjsM8AEFAXb6}yw?1NV^cS;bL-*E#|jV$|+GAEyIg2*5u@=f?J*_TF6^Iofk
ncnewX;5IuoVyDk`BuxJ<uU)mXh){dB@{=o_%GbSj8;!AIKDYati)ydKapK8&S`0Z)Ez{ieYmFF`UNAb_>EHChrdJV(*}e@r?lyCsvBV1qr=R{(aPycxZU<2
{0z4R)VB0+#4Wh~a`Oy!A?X?FqP0hfRHDnFmY&e}6<V20^)x0~`I4u&c@$nsRuyu!#ZEtDpfo;KuA93<&0m#{z&QWQ{Gk_jt*TWcM}S`lgo$d)uJ*vqB%&92
gOL*xU2fKn8N<OZ$L%Z1$*_;Q#Rse;Fg0)exz(s_6)GsOoOf&?%e9X5Vs!vAQaKI_G3K-Ip6#{zwEf3)zVliz<^7$r$v}Fba7T)1Fo<uj=BMOn6zAQ)Dd~&d
SIK5X4*J#73yL_RhS@2%g&ay+mZ(YI_q7dAL=L8F9n>OjrDdYdoI7@NlL4jsq;V<G-eeRecCvcI!!iu&Q(f~v6MU=4PjIkQ!EOYwvz5yl-dUr#`SKetlHa`X
rCmjW+Eq596Tzmh=JZRfdpoLDkqB4J3tsnzLoRiJq^|u|Hb}N2>=rb3Ebzz$(xU=ED}GDQE{NdJA7Hi){06%QzD($U=Jl=~W3f8DE9M+_#yBARQ~a^Ad<|yV
|B-viaDl1(bgIS*mdg(97S;PIpM+HMHSlOn_LHwH?zsQ-LsZ|~OrOTqR}$#H!cs0F^n!(F=rlkx5pN*{g8qZK>-TF}Q}fW(UJH7Vs$TIZb=*-YDQ#!t1%7;W
)Zx@@pO(#H;yZKn3IoQeR0u&B9pH~_VHuhb1ILkytvw~c8(p~Xfg80-v9Qnv2;`S^c#r3UDtOr(_vBD1p?BXV%b{<G?Ti8|=a;==RcO>Xe>10B+8cQg(^Bab
xPY8D7TLKbl*uG6tzGf2)zIcGJF>x^vuHsc$6ig|5T;;oZVZyR!azj4#>30__oRy|HtJGcIf=haiq1{mwN0uTCS%?bNx@*6rWQTpyI584N@a*5GuAihec~(x
b}kU+dx*u?A;lqXEaIb}zf^hyfM|AR9YDu6c__NIjzPxSY2-+;_zCC6;vX5p>4n?PYjlFbO2W@^$%V6>{B~_P?}w#<IyKte=-7z-p1K&`iz@^cfWD+Ocgw!s
9r$*SrlWgIKdc6@%K57toW^;?Qw$L_DYNecoU{pFqF!Tvl@3#61ib`FONf^VU#*bgS8M{mG^kBnD^3nRca5;{xk}X@a)ANLYzQwC_JhL)UXpb{RqNOwhF`z8
9J(NeqZrPA{PLZLVx`YD|H;7?H5Qj+nCT{zw$xw1p7j90Ev9fp$t>yy9W1GCByjV8?|t=nbhoxaB8>T3W;ZwBAp``sE**o`vxCbx;bT1XeJ%TAapU$PsPgK9
jASfD>x<%kqI4$o)hXPcFCVl_l)aEW-LhX@u!6iaVu6DML7*Ni;G*8;h;^nmX~Bb%g<~wV4<0AF{fe&?ma>lkf_vrVFLI@BUY`q*_p$GABJMUW6O&p_&^2<J
Tz|6p9N*IMV<@0TUnV0;l(rL|1G$gV95s1`>t{H$N-KMw+<sf@HWP>>na`AO-<E7)XGp5EY2rVWX&eq?BM&T;b+oE^UF;g>ggQ0yq>4(#OC|+iaOMHjt4(J$
J^j;)BT7;fgH4+5ZOH}4**6p3joV4V1rYI$roTJErW5+jf;9f(_Os<7CLBzyFltJ-fp3jau!oyw@Xjm_qz(9ovrlT4;XuVA-3iJ*=)-=zbrh})rnEGm7NVh8
mUhf}7Cds#rX#bH;t*tpV&^0}w2{G#1&N7n6$Pv1Wb0(DVA`l+hOOz)UXvK~rs63OK-mFvB68gGRO5Z;JML%u|L#F75*=}4se1~WBYk9jLmLh&ijCBr&a9<p
rJLKb$+mP6UhUC}*Hd-F{(TbyMykc6sTPw72VZJUGD;DWUPfA9)ZMedjMo+iz2$XH7Euj_r2W3v9a{3s`}fE%O}I7r*-L$@NSNYm(zE^_f`cle!+QLvO_@lI
ZInAjFgSZ(4GN~Q0BBKT4+!KCg(;j|-UqwgK`|*nfFB)<<u7MpD2V2CvsEt}_S@!SXJ$7TW_Yv>MWXrLlo!=?Vx`(Th~q*1l|G|xdOhMn=ObQLNpJ{nWLt)b
nr(9<%Ub=TWT!u$8~j!Axxz<>Fi01!Ou{~21(ozgh^NYh%;hbnVTtNv#B|Cw6*B4KG<1qjox=G%8hn}CnAI}Djfxp9!NBFStfx$DSSJPH+eSP=Nl8K~M|&7H
GOwweeg^S-TxX^lxswYhnn0nh;OM73cwg{Pa}vdw0#`gnQ<_yOu5#c+<IG>YMIhLXNRTl_1k%THVBk7arIkNoGdZ&GQq+%pQrT*iNO?pu9+#eWdB&&*L2N}!
h_=O)cVkk`!=~imRUAT0SVLxP%HOu3DIkcau*We5O;qK=AUgVpn+8?e7vpkzr}F?#lFC2QtnI)=`RY@0BK?zLWkx-^(dd<B1bBompp)d^+Bd1ZqIl-(gPc&@
vLN*jtNzkOuKwL3GOjb$$6+hX-oj>yh;FC|;b;;W?bH(KJQ)2kIrDHx>w$5A_Xj^4Cx}<HYCwrq(<^>{7g32JimM2L$MS#965(qj5ZnB9gJx@!N5QqlQ+TD*
7+t#SY0rZwhRP$4+b)tlWVNr@<f4DM8vQ$L_n!8}xfv(bvF2rD(OQ;fV?zSX4_nby{Yr5E!>*#l1nF4RoJz4ywl34-E(7+fsr(WO*<P@b4DKVJ%Rej))2yfT
2eF`@^PI4*kDLrpumiF*=XQdTe_>C`+MQsu^LGuE2(Nv#!F|snyV?-2WxJsv&v|dy85+hi?A!@(y$a5mXL$ujT9Yw70uB@7K0AqYm#OD&J-I`8JpX9ojP>L{
k|}_D>=9V7o2p1SuG%oY5Zs_9{9TF$<MwvXMt;1Z$7CxFNWaBYP@-M*H}zNnA}g{BWT9a6Glu#$G#J|*m1W)Ky7i}!P8Vog{~3p`BFX@qk}oqC5=aIz)ZTQ;
=}oC;=ZXYw%iGYrgNlC4RDI@UTx~4LzkP@HO}rDW1@48>AaHcDjz+19)ddZeoz=?%iV~k+yxA)MNI3<c4qTT=lu8D5O6`T8w-a454>&(FO$P<^;+YI6;6~3T
65<aG;DehnPRK;9v8D3|A4Z&*uw@h#g_#fb3SW}xIIGY|*<$ScU2cTAzI#%$-AJ#USx|~fjEGx92DW%8uv_2pICGL}izbOeF_iv0QB6AyLN9L8T^Jium|x6f
PzR9(mOBMvpD+ie<_rMqWLoh0FXYKSAFkKlg+;aiXgs4=UEnIbw70tEXd^=6MNbBat~hputrXx_%$B1t1PfzScM1u~v2e`*;_6-AgR@s(IPF0>Y5>#=bj^S*
J~hZ~;7W}IsJWq-Q~=>q^emV9m<sL2Eky&GO^(v%X5jR(Zr+)rW<|v(iUUUUl3jIGvS3fwlJeAtwMWLw3K%sei?)BKU5H}=&w9!(H0u}{E>x}~3o|Fx5$8ZX
39xom5c(CV1Xcx?i%qZFwgK6T4y-4RaUc>jas8Vp%tZ}h&13s3$szIZDXQ1hiWr1Lpm(g+OC1p9FpzL+Dmhga*l{HU+j&AO%=HD{G&R#It8wLQJJl)X4Ax(?
#sY8`CLtmVuzF8AjCY*BRw9TALO|hEZvEQHW~)su1ApylZ9jBELRsox-GHAo+L6_K=nK4uZ^TA6DLSO!<&&Q+mEv`mdlT4YDwJJ8-*-=?yY~UPQdTfXe8mze
26Immr1I1ru#<a*4XF@kNUud<b=>cBQyvcG)fbGMLJ*5+hvo?zu6pdfX$cHzy9AX<b%i#|Dm`#<GiVM6V8BR!c!DA4DZbbJ`|}oJd3#1u*od>TLb3hAUldsn
c_&d6j$fO37oI)o*QhwD$_U@4my@Oi-nFPHAm@~W6|*crP+Vj+zH7B<^lH$W68-V>cdHaz?Q)ticIO7bbK1yL$Ys3;Cy)>#5j?>Y!aQ6#xqwXl-=Y|pGn&E0
0><VsWa_cJDa&Z$+<htdonF|W<V2%n&5DQvx0Uo_j$$0rQlS%wd%-=0^JVZzg1R+Wdx`Qv^p^ps5EMlZ-t%ekPEK7AVF#95<9OAzE?}P}CIuYKrF^D00dxdT
6e{Knb5mQesU4BVu`EiNTri9#>g-ao79!l8`=WHNy#oGcslo*{!rk&)Y|RoitkcB(mbR`E{xLGc29Md8*iYv-g-w&qC4tm;RJk2ue-yg~(<3#sdH-XHnjfdO
19-J3=`*P3ZWWT0$V0Ts9BKP}r??l;*$K%K=6$M`<$xWj{JuZqyV&MoaY_nK%0IhaC3@tk)r+(1UkJ;nIoo161guqM1)CXFTe`rE?P`EkX1^^+b#?U%E?pr<
8b`xc1zh~y;XK7$>JR*pP(8>^u2PTsg7B1c&MHd|nl&d9Xil=7pR@)pm>98zhFozFGA#a1OPOd5LW>?9siZ99hh$1o3lP&}zT{>;dwA};We)buS}FRq$sfW*
W=>lpSC4RFAL=h9eBkfirdexklO#eN%4SqVJZVv-mii}d6XCq4B@b?ioRSsMDhs(isvTs@cpx#UvY3lZLRRzl*-8>pg<=dX4l$#WXT0d`ae2CbI@jE1`{u=C
2-pqQm|Row`cgM0{*k{}z->zQKeE39wo;nr?B8aCx}6vg0%gfN$zfGO+sYNzA36t+!;{|v@f9E+Se}J$RiL@|`Snp2Mt{`1hL#`cq_q6F99Le*e@}93$;MGA
08Xf1%@XC=IJcBJ$h@ws+#2V;ZYZp8KL1|l{Et)yUBg1^+Q&!LZ!HKbBuNko5#wqX911!zN(A1#iVU8rk)EqoDJ>dvs}H;{Ux7(9uvW@-XnT;Ajny7YSTdT9
tgtZbz@CY{_&k#OKO1%Zud{zaJ*vDQm1|u<aJWHTfm{PBwSdkuCE550B>Pnk$8mV3z=W58R?S~IGggWi=RuRJ*mscC18Lm+kXU$yH`B-MRn)|)1jkqhjcdML
N#vA1<jZxl{Lhm*SZ?aNvJT^9@8y@G*om@7mo~~MutZO+TBj`{TsK8&bOJF^@RTT*Ev6D5lYv8c=p5+rjfB8My@%a7%O!by94q&%0TK_PRK<d}=8@<h_2k93
zWQKZuUCvL-b2Ouq{@(S2xg%ScSrC>u~(j8bV3R1SQSOa=}0TqImb?3dPEq{b0eVQK@jNKe=#(#!g}{#`tWjir1LGk9-lLMnVc@1<kFs&;DB8>IX^}*jJzz3
n`ED`MYmXJTi}o|OYiMJ2?<xxm#vV`Z3aArO4Fi?ku!|U{dZ#h+&7~1`K3?z^;N1XBbz!-2msu6?mxulZUyAH%Af)_=i$;AQ()4xYCgEU3(GEC$qOIOac?ve
T$#Zy*W56^{bkR8wDMw~yS&)b#L9)9+(pf~C6wf%MG?##^crF|#Pud?0xhd~u35oNv}F?)tJw}Wv^}-@YGtvub~)K|t7fI5Ru#@i4ePR|?Vpr;qA1vb#bahW
%!jv8+uUDw)xGSj!Q%Gl+O>j_E1s%hOwvzv5#fuJG!EO>A`DJu8TK~DCJ8OPiRoncBx4<O^*<T9RhzHi+4NU7a2Voe=e`B2_CJg?rUpj+QuLYaWzR|<S%w9o
@s-4H(S1{$;V?^<KgUSfX|^cYc$m{W8VjEo**q$>ImV;rvQ=|2CTB$h2P=zQDnCazd%vXuf!j;MeulV=tyr;p^-;Wqt<#rT{fgzBrc7vZfl(gE@GDB)U};Bz
ZpQ#Zna10p7EnZpxu@UrB@w4>CTfbDIWK&q{rcz%mZzCVnujc5m5+TgqUoL>sqe$wO7ECLA%l?Iz|FG%P&R2D*sBO<UXM=y92}qSW5{Gcg1;_eqQ&%nvpYb@
fgy$cwCkv@WkUy9pn-Rb1B#b4gq#j2sIavLOI8p;Ya9j6n1ZLzYMr$sl`w}bvI8FIpeafrqS_Rnw*lNfubresG;_lWicrB)q!*JBCa8Q`HR-_3ll&YICl4>%
$+`q~Z~QMBeo`CSJ(AJpi}W%;ys;*q5GQE)#bYt1moxK|J2HBDbjSi}(oQK4XIm}mGKTM|QF%pA<Wa^HJASHyu~>>7fqvHx0E@?NlP2?ai2$^5dvVxR{s1^2
SuABm-D}3GD-i+(2WMq}((fytU~HSfUV=|tNuKnvc=kqrmS;(|gkaRiv3D1j*p}50L5)t(5dFO`roV|W-A670TVGkFF5~u5=?TZ7o}NBdGJ~*p+xG7U_U;3R
)8d8CSuMP_%Bo_R<N|Ut*!i4!q5IzTkv#^dN*Z!vH~?3Qu?8$BCvqXm7|=yv&(+@c)==s9>mM-{Q$SEXSDH9AUs7yjLGknPLI{=%Ovy`?3Hjx6&pt94ecpCj
PF-*8z@%2g$75!R1Tqe`+5!hnRVZOePXis1G~tWKnuOpn&pwXJB8!njFjmB$rUu{M^$j$h<5Op;8PH2p9c&80`F{qrF@c;uC;^8D`mecO#|HM{`}jF>1uifD
=|sIbIC$sRMSn=8se9FxQZRlO#`BZMxP4g$JcvviOUa#D6K=F+uI(~ZwJM-_SKhEj=I@qzgOrq36{B747y^W^)JViK>4lBo)#cyM;Kp<6TM~d-n3JB!4UB6C
GUHH5e7Z}KNbQkRSB!6z!)g;-l;m6yL21(SOKIO#<g7YKXutudYzcCXPX<l6P?{$!wf^&~^oPaf){HyQp;}_xX1rET$XK(Wdsa$^J;y^oU$e_dNt)$5Irkww
7K)6UL7b|6hmv!(a~Ngs90y8U4`wcn;(Ex;T#Dr_BNVKiA}JV*>>gVcyd-F<WLnU|k6=Qe*Thr#Z2kwdq1dKv4$cH|ZFM0E9KeK`U}sH1x{Dx03PXe*Ney<Q
_f{pzjfSp}>+)&U8{<)(<F#y(+PxNLuVd3kttXlC%n>u?PE9v|+_2h9M2)wU@Pi~0O$XnkORRqxl%Zt^yY)B`9k&(Gc_(7GNJfJ~J_GkNJ<>@hQ4d>9mbpPY
cu6j)wnEZI6#P)J>NIY4iSIg+?OB`8!s-KG$rkb3w2v~dLHB0z<udg9o$5i_^l}33Ae$ldvd8tI(#0YZ@9HX@K-Q1JT2~%A1$7PvRrph7oLCo001OBGR~O%u
AvJpTM?)^$+wj1Ibpu(ac>&^PT_pN_ldF7YYsZlr$wkcI>19h!{jLs_C{6Z<Ff-l&zOoJnMNp-zSntx`Xqia!zUQkiSeHZPKrCK`qWJ&DQ>4o&jbE7bu$P;+
n`|wrd<wvYP+pnt>9blv6xYjQpEG~|16#{M&4zU)XDMm^8R9NlsPkq{{os4Ws(UBqZuIrm@v2+lD%82FQlFPvZ(Pjx5=e%|>g5diSHP=7Fldhv5gL_m`GizM
Ww@kdb!b96{Iz4FMN<~`w7y5qY9<)d`v~<SAbh1Yt&}IZo4PJ>3BhbOz3c&O_ex#`D71hBLHXoy&KR_`f0fx#Y00HdA3QOKorkSJ-e%P@Ali6{&y4Xed<;kX
e9GzZ-$W=R+b-jHU-j{?)x>NRJ4(EPhB0Sj^($=6h{Dhev<pGaLtv|JEarwRh6qN^zDvg;7d&E3EBV7yUxWLfAd41|<tpyN$fK2{C0xnEo9r<Y{B+OMrcaMC
6l2pOpLEiRlA<<S2uf-w*P<G)xCI8L{!0^xUkC6Kd~e>ru+T_rfzRpcZk}mQQ@ap*_PS{H6v`L#>+(Q+ngPXE0?OhN=wuC$%yGbd(h<3?cbIWU!xz6&h4tM@
jak+B%*$U~Rh17RpY}m^C1^VQmm7_YlP`7#nM*x4ed*krw(N%h)>OL#CCZ$1d&vzpeTAlye<ej|D`fw{io|wd;0XyrjzB89Ma{n_(g7^Sy=-au%JK5ul9h%P
hwSQBqu^M@RPSvBO8n~@m^CXG!#Lw=zx17P2hSwI#O(3v_bx&cTCXCW1jtDNKiA$FafeDmL>uDlP&mMv-Un(?kqa3J1ZS*-RBwz2Sa;Me>qI7>_+K4y!<QEK
P?nDhix*P#hS?8f@y%@c<~VT+G36O~6kW(dsudmBMY-gbQfr7^qa;e{!v4Lw-y`_{A^g{Br=6NNX9IdJt(O24)WRyunr(|iwLBP!LuFxsToKmTqjV7Ead*b{
VKfj64o&gA#1rUndQW&Xq)6qmY7c%VOJeaVNlD(hx5O)$vC45IWlMDpNrS+Kui(_l$bvYZ4V|$rIod=<F^Vttao2k|ZD|e<qeM*VM4eLFMj2JqmS0t(wI|l{
1mmR7TIo<e#;>7Xk)gGtsrR6Y;Ro4oMpC<6cL*IooekYUwP02ihJJ-ujV@x722%hFiEwiMsfa^#>Fc6YTxm`g*Pnha&?e^E0f6EOTcP0Frf3Gi)=|j{zBDI%
h@n@{<U3@Kf)b()EvNb)3oWl9?BDf%hVMMD;e=y;CF<(a*2bp;%t}`ny8bJc9$}xRQMKxu%kP#i=Zi37b~#-vP@Gu?5_gT&QWRi9q?0c@c2XYYX6bYLPi3Lv
T8lcWtcaCSx%v?FQjF5Z`;{~_Ug!N}gHEb7>a_JH5KIieyKoGHQ5o2y_Wrg59vM<Jb?>-0MqroKx_uYMieS-UhDVTV>fr??pk3C`Up?kZoDW>vnH1}r`|OlU
%MHKztp<zJHWqIVPfF@1QcS!>h~$j~B2jBN1A}?XXvSG(@EIJVR0MPR03F~Q8>*CVrGLx=PH5mwIWZtG35`wbRJlFPoA}<jBzZjEuYIV@X-_R+r&Zrbp}xAK
V%}%f751R1f&P(Sc}CiaO{p$^w}=roPH6~th&yd%T1!A&Z-+(8$=7T3RBBh?H|Fo=Fwrs#`-mI6DQFP!;VUD|&~y))PCxvp+Y99!a%D<?)-;GOmeu@EKGq!k
;On8xc4&0OTpV4b`MX9@WVbAQ2B<tw{I85!4Bf%#2J{g<VxfQNb+*CNMNb}TsA4Hpz%akd^^^vef9>k@rGk5xas@?U`z4!4V6!Lskus%KG`7L_hPLf833~=H
<)ML*<EWCJiYZ4Veu|4=oC#Ql$QCf>S&xAw^tuh1!+Uv=|9*fqRw*y}xsIkLhSb-7lgzVXAx1Ie^c-$aK?fmDX2>xhE``)!uebw<M7!P>vl?L|B)oZ3%ENQt
<rPGJRzj<f()<6OW|#*EB-{>N(%<Vl2trt`=$3GNdw_nd<WsBm<uS@sO@rWX^N#38`W%OV4+vI&h$+SwiEo$PkWE=?#`vHxAg?7p?G2@RpSn|rTYmr!q5(#I
5p@9X$_DG920fgiUl`e^;w1QDfH#5KsgmNuBnm+lXY_yIS{q0TjM`S0BF1?{e?p@$bFd$OYRddt<QmSmwpR-klAiYWjfX#<6J!G2!+ig$N;a|Q0EzUO-^syt
ZO5;ywbU0f1-)8TZ>T<%|72)zTaJ!JY@vdf?jefxYnh+S-+)BNs15QRkf!l}jh7NFnF<Hs5<078aDFhZ0OEETupc;_oAKf&bdTpF2aatld0eH>9MH+1#6E%w
h$7fN*VfTHSLlcargDg;Yaf~NOr}R5pC#i3t2*&6#(nP<Dj$;}$v3#d8jwNORzqa^^ClxnUetM&{&2?9;&Daeb!XujXlwDBt&N~EsE9k}Q(Mw@q~o5TK|Gv&
2_JJ?EQy?v=vv>dEUP?@e~g*-u|;-W&I(YPpIb_D3#f11iI}Jc<HtqH4F7>o3Z4+aW<7bx)LlNwRw(hMwaKu&O>?uT&R3^UXk)HNmMt;3$clc7S(-1Nww*Sp
tBP61um(JF<*cHam{BqyltVQUp0tCCN|ae*z;EvJq;S$hSRszaJ*t@Qu+ss0`g*Wc7wv>$A;6><+I+ir5UR<xaAuat<+8-k-x7_+T;asiN(o^Il9;msvG*sZ
%hHavudBo2T%OO2kkltyR#|wPU7ol13z(HZ{D&LSfvo`RK!pIU{jlufj-|gw1>;otWDh|ZIla*#s=2C!3{m3&m~5YJQ<Y>?rPgW>!`IUgtfu%K>J5wT#&>lo
b3h{;_=HZ^qOm6Dk-I8(7jN?BfTzG*goDd0x{CgeEXiM4V9K9Xpsy`OW}~+SgbLmw#q9{VsXtRyN|I{l4U3Z%(`_K$z$~5VO?rRQ$cvgER6nO(m7~H51Z5hM
G(d~)h$NRSsZ({#!~{)jSq6CQ$O$Ax&q+!ch8>3r)D~GZw9lO@Ku01kwJ8g~c{Q;&oRL(4<hwRPaByNk$&!Y?3}Eta@Rl!?Q$Uw@>_~AOD!ZX1Av3TR!(u*9
h`p2~bu9HL`ND@D5LxgT{uQ@qiTdd9dFpUG?_!q8<3W20m7$6*pBATPxmp$J6a85<cO)luGCa1o)|n~7)@xVP)o|;Ny|y{iy%~KxNU4EUcOM9f!ri336_Lg-
fgiurL#1Y@L+NU9Be*lpHHwI_vmu_;<1T++dLsrTondM*opl;#SBe5^jMZ1wH4)-BvLbUX{hs$AG81nmfGLOj-hjTQHH)$@c^O04{(iFrb)wqqC4R)h604_b
>uI(vq>4@YAvd%v6dBLkxbM8pWS~W6?5%h(@67}ADJcCu4>?VKa1bmakAsX7$VwphBOcm<qf+Yr$O_(lTZGU&*on|_I=0EQgXP^sdt^$P2eW%A{V@-q@asCu
CDAxv2hR(S7OP;*?;Ih>?roXrkZ{L+>;slUk$SoJs=443j`8KfxSfLVK$*dI?+Sw$?Adf=>VbfMYse5EZp_0Qnx-Hgdzg0uUsxR`)&3jskbbxAm=u+3$>$qY
mE@h9LW$s<5IK?n%0V;CDC_e_62civ$m<s4hCrF>p=HQt>G+lNi4W_4BwNzcp34@=c}36vNNb=wOXxcs%bx}%{|#}kH9IVa#Wb!KC?h*?eCP5m!_t+9+v->>
YjHX<#1sDlQJ(LVtM0ub>AQ0rwe~3psqu(ofXCcZn~}gjO`I=J(89Mw1Z2AjxM}$=7g%}d+D$gkdV>0!={E-t-5tgv17Sjhw)$w^7!qnOu_Im1L^7kj?8LVv
Jw>0C8)8yL2*0a6h^Y}mD!L`g984X6;O2nn;NmFQ!WP6qWP*!zXGxSlVENhubIoSDlU@ubDwGMCq-~Goz*5iAQ@UQPEjlrm6S3+J^1%W>Si?&Eo{Br@BoT?7
|Gfv21VpPmSie6l8_s*4vu0Ek<l{&=r_HlahIGf0>@_wy3))cogTqF=S1FHj>NckuwY@kI7x8YroLu&yU^%Pq1*o3m(bVs3tKAGnFXq-jw#)i=45B8Q<EOB5
mo?yfIqAfvYAv_7!R8&yk3(I=a=x!<?ggY(Wwus*B1amfF^<Nlu0_SLrtTD|w=*l#gKxwUZF$$WGx|5@6SBGzGTLZX<Dn{v-w^T93e`(%6^sctw1bn-)yt~X
55Q#H^oYt8U?37&D_~PnrXQ-O{RW@^|NrtlJmd?VOxpm&09)3fWUhj>saO}pkQ|+waRrajA3(uwd8lQ!0{=B}`*oAQ`hP)H%^q}KI9LE;?tuerVQUzBHJ8nq
iqcFp!6@SCcxG@@$}*^LA9O1e&ayYg>29H#(9Mo2%cWg=f(JBBPO!E-h(o;e1fgExv)0(#4~4Vg38$D!uLSjfl);aKFGGzO9;5+mXQP)Hq1<4+C7V_|x>-Qs
hDT^%s0AM4+;6kfOKU(}zg8k>0|hzme{;$w?>PC70Gmlj;os0oYFd$;0wbQ4q-_V9gn{MjYfrhXr|X7-RQfAUyUrUfDLHukK)U?Vb(VKa1V23w8WX9Jl37T!
YL_Wob$8g~ArI$`0__8&JF~a_w64uGl@FXS_4b@_P9Y8Io6DV89YsCkUi>J(Zb6Z@$bwW&(L7*iXSOvg3XW#b`eKtqBOL4~c)Io<1xm+Er<|f_99v6z|MzP_
9yix)u0X?#|HQYp33bw-(<aeGcI!XM<u#L7)BI5f&%;Q>5ZG0RJ%vDh1_$c%IBS*7QxVL*vRbd8jwF;tUIyU}y0QuVF(ZlaQ>1pE>Y8D*4P)M-I9ynk4rAP3
Erd%lPAyAkccRKCCesXojt3XnUTmj^f-sLalQuTt^p^MpSrrCcd}@wVIgh541DfFjN4M9ei;1BSBd_XuAJdX*ZU}-KUIHKU^%AW`{b$Vqd$~ODpw&kM87`$4
WbXJq<8(&%Eu#=Bc{&Qy2Clr5(HXcXTk+f(`v*t^nQP?L`uuej;6TIW&dLWLUWb4@;R^2}cwL=RP)#Pm`M;H8XHNAmPDi=dNg3V?6Y6@k>vV3L=!kZgOIOyH
QpEq}=sX^NcG+?bM_4v%i4F1z94A2R$EDz5|BgjplpwwyZW~2#C;hwexa3#u&3+ybu`W*@&3yot>IryD%aYpVNBicMEbP3_F%bjL$WlMZ;6-7B$Ru^hlybf;
Qebyi+g1FzQy0z2(5iy_r#wkMF3W9hEC~Ps+_mwg-7oae(|zdids)))s<q!s*ybg?n~#WFc~|(|HBtqDfNT@hm$f><Tc`zg2+)(HdI^`8HytHsv~q7bnI=s!
f4I4t>dUK2V4?0uqFd{WZ^#48!}KRP+7ftZe1DQgBr^U}z><qh3@TCrr;ba~Va~JVt6K51VIPnd@N&6%)zL#`I=$~r@Zkl+BGic-W7r`Vfjf{hp%f2HwT$EB
Y`omCJnTeKGK-L?E<@TH*fbR#*@S|&^q?)%t)@VH`cfhkhpqZ#s~uUH1Bh+=tC8IG*bjTk4R^*S0fPnS<dGdd`=G`Mz)@7GuBO95GTQ7|BFp{OyFB3iXf+Hd
^uW93QKxzUHx$YWM!k)XozA2F<W9P-#Bp!15e>8(3Tg6a-YJOHpS35~7-0x)WHP{O(}gvipr)2Wv1Ns%W2m~NTp?im`_@Rh;<)hrnS?PQhZ-|+zSzMsc34>9
Nkk>+@B6N)pm9{^zxLKJh=JRpdF+0IJ&^D~7v`3%bq%VPF4lP5Nod1QvMG28e*R!4DUo=BB}XZ|(y|LTr@{X>iHj(l(v6Q+VGr7EYg08ZDDMCH*J=h8T|5AO
V0AQ^bvl0#XglS4)a}VRs{~73?<i-mQ01>Ei3RUo<90z#Iv5ZDrEL^8I4wgh5pwozgAwAHLF<dI9|Zxi5c^Sm8#3S2P*zOf#$1P;SLl{C`+iDU+5+CGN6)76
u8T)Imd`DQZF{Cn#BPWoi`;jF_(=ysC`wtbH)93SSgbDxq#EXk?V<egbk4`k4JSCjNtfC~L#C#4fEt#vRvAAh5fP(O8!H(Bl?g?3mpuEWa9Q=+(!xNeOOLH+
t`)3Nq{G`{MyW2%XAf`)Y+-@D0aJIOdJ1pQ{7}z8kc7%*`<efCdQH@7OP-k=$TN|)kMkQI;d@ld4Rpm@8pEbOuMruwuq%8P`)&#Cgh3Vf#k(?>sQDK5Bc}jf
#1UnMFAavv(&UG;;$amacO~PpVkW_{ME~NoMRS}JM{E5g=1DYyT}?gnp{_zeTW|U|@}uy7iq-h=h`OD!v~~^VrTEU=s<RplLLtfxFxI4}o`~mNKr8u?Nrpl-
pyRzAU2$F{>5!1o$M8On&Ohlc`}X<w;Kx*EpGD36qcgWn3PTTn%)n_q_J;AK#(dq4QU296{l9g=1ycHGMR8m60)VVX{hj>qOw*uWj8&QdzT~d9WSV<<&t5o-
Q(d&g3uJj>_G8%JEY*q^xjzkoOK95N{DrsSYAIY0wUQktjKzKMwA(1A&Ck8WYd@i)$%?aL+vZM~XBbs%C=BdkW8(0rT_KB^N#6)kB*C4+8!0QXOghQyX6nZT
;(t$}-ooooM2L!gr=~0)qV}&9J_Ly|WHdh^j#hDKf4|1P$J`{A)POe$4izwjALD}mTTzlE@f!EmL_He;i_jcslHzE8BAPlE4hNi~)5jrK&c?&pyq(9dicn53
JT+1HbI~;;i_TY)%*HHcN3{<e*C@y!n3V~Zq4XddTt6apyrKrzxpfL4Jz<y^2iBMlm@#NQ0_B6aS^UqmM!zQ+jG={$IQ)x%ZYvthP3J^bTO!ZbH)_w&Obi^T
rjIWRAp)?1EmS_P9_J$#AVeX4YWcf`=tk}i`7zR9KorMBiW0g>eNqgFShS7q6&^`s_v9FNPF#SgoTceDn~+RfJw=pBx1E{jUH7%Q$24nHLcO&P`L5{_KW(ou
)_lG8P>Xe(nF_i6{8wGHVdwpvk1MuZRMK-dS_gDW(AT-Z>ZOO}+{lb;ADsl9)`<s67|v5)5MR{-Tw)SRD4m8HXM_>H2TtKBUrPGgn^iEAGyfM(42|>Dv2!9O
Zesm^eM`pK277VAD;GL!{wB&6)GzksdK(LQ;(OFjt^Mr5Oy*Ka>lY3ylhm4y6aEL2o2g$^I=E;zq!h3-e#I+}mmaD@i`De9WjIMQhCWpU#tK~i9c55Mxpe~n
s)^i~5a$!TZZ<D)2x($>KV!Q+#&H>|g;4U6%8Yk-az1RhxJ%&d`tZV6rk4p9L3i5T66Nl8g6y$JQyZdP_ZW4drr@o*{E+2zLOF<e_Odj62T26PCNmtk^96yE
q}A9IrMQ(=+jrU@uA5Mv$wb|Hpt3?f)qTNv`9gsaEo-r5$RudgJl)>$(gh=4X_H2?!cjGxsEr=ZgbmDoZ&#X`5|{sQY+38|+1<Xf)<TF%i{8q0$H_82r@%}g
R3Rc#5GG$2QDBOR?$Dfo_T8*S-wPW}m>+Jq^>3Lm1L%fXN0!GV#6cgnvK!<|n)!`tzfvg>D#XxiXdPC$`E7*4j7|53mUuB?zWYuSt<aF>P!MQ4r!jYyJ3x>v
v=jfB4O&EX!0brg<k$;!#0Fb{G0{J##UTTCurKH%@%v1OvELDz$Qz=BRP<0(5^=_E9>@#|#VmVa%YX6IDoAo`aC9J7n69hJxJ=!Rnm9FJZo+oLzego@jx&1~
D;Hm@h@1K?;H5X(G&wwIHKU0e*l`<7&st%6O3ev|XlCu`y%8ThfNLUQ@a<-SOLN{uM`K@AfuS5p6(rK%C^dh2f_2Y*E{~(0s<v`@^&UDDL=K55)ia9dwCna`
|BsRdduJSLTi9o9H)`zqyU8RY>jyBL`?>wC-04@yySBAH5@_hTd@nrgs!s7;9!%oLkhiwi$>9#&Ps5ibYv?MP#-lEyaukK1#w%xeTy}5qShx9C!566$EM83F
g}4c{vYeRX2kcDt8)4Fc?us#CaCl6LsVyy>!#k3m7)ltvAZ@KL(0s12+PD(lm-0Q)K%QdRwWpIL%Y__SVszo<Riw9}7?8fyh()fuy7{@X%s3%Ww0||H&8$Nt
9T&LwU`CsBNssBbzfsvVq+E7n{dXOi-;}dg26YXR07wI=!A?a%5a7lj8zf}>l)fq-{iG`ku^&49Bmx0#**NG!k^E!}-yWv46id6|2sX`7HGO43sCNr{BNjut
jY7(Y+z;*aH>Vt7L}U2{O_vS|IM0ag;@3u@KRFSw0-Q4^4K75u{Dqs*OAXQrW$+8%8a_tuauBDS489t^<UckHprw-%g#GmXg>XMBP#d97xJdfXol@;nVIB~#
Fg0w6B0@TbrSsLt;NOd|=@Y>B7QhwZPGW0E8%<)zp`|$Xl^%-)&+zve^(}>Vwv>Ta1VYvi#)}3E9%LYZsPxn7$g$sJC?=+~X`!8durSgNzCZ_vwy9D)3BiQ=
rz&?6$-0d0UNL#(fTOUm@(y3$3{6JU6iU|U2s?sF%>Iu8sBfX9DQC#N<rAyVEOzo<3`{QE#@jBqfn*UJEILa{kJ%3km9ST-!gZZK03--QeW4boqKBrOldEk~
Ys!))Zj|9fp9eiz#Y#VsQ$YIiNZY#jNjx0Mkcx_E9Je71<xWer7F4g$jem@;x>Mk;4nFuuzd0sMy+?iqQ8F2kN+~NDy)~RWGI3U3Cib6!l~;eopB3(M%`O=4
QBq2PAUcVq)!r3V_KjQUp|K7Qv87Rb&beh{wGr+T-YCCD+99oWc$8aFGCZl#V;?`JF@96QKY=Cg3jrV#42wlGC?!@aM3ZvNIu46t)C`D@G8q27GnKu3(mOMi
Y$tR9+&)U+vMh<BFowUBEf|wm%7>3{LmZGc@_t`4c_I%<;5>&0=EeK<CBOj7r)pb+k(<_9qCw=X#^U65^s=KyX1l@q7B2B8yaQz*_Ab57wny^H^;Y4}m#xcv
yIKS%AjasHJ_Cz>U&z+BlYwc-;>g$5k(i30oEG%05UpfQ=tTWY40e$Jc>{4~Mp>md@Un9Z`%|@<yfD|h8$AD<5uUdx&fc>zJ<_!9FQI2j?I!Kw{yWhc{vJ61
JN7T~z>ntuwNNY>m}DYNu$9hfl?`BS;?&qJ?yzv`81MsJJBy+8k*9+v|FJevKr{~j=zkLj<SO)q@e)IEkZ<w+d)5E$X~1>+9_31FtN4;Iq0OWAPwgpONcDjX
!wRtXCDYBm$&r*c*>))LY!}4U<>~#f5yPWJC1knG<REpF;8R!KCHX{(u7&}1NGM4$1XjGZz5xI|)bSZ$JDcJ^0?fO-PZpN(aC1dyc*Grm;T+n8e3Zl{d)>OW
R+F4FYG@|(!5*FqJ-hv|a5O?O(*0;%lI&TomjV*XGe{LkWPi{SVHqBHP(yZY4a^<+YNv1uUm_^s7tb{j2=;MO2Ra5Q)rLI@;Z0uN#hl>SN_i4^{B3+-2Mi_%
Y;bReb488zRs4VivHn<sxW^aLlI@B*s(aLD4&Q|#^)6>YT`qEj+fwyaU5Bn$L<FlJxT3I&s<%#VY>U#lcDTVHK&ISSmdh==h*|94G~8w}iQbme!E8)L{G2&#
L8EVcr<KJEq1FW9WlLO9w>+HUhd~ZT>0lMpbT=)W_Q(g*|C>XijEN+oBc=L=J@BjFlh!nkUi(Va8;Ic2HKX=v==chq|A=D~JXDb|=HM|(RD}{5KaTd!@lJi)
{2v0kDERHDD;!ANJ~6YX71LI15HceRyy})MtB^=*ZOI@2?1xa<(QKn^TW#CnDj`C+AWQ+dvx)o)%@K4yAaOf!SG=HX=F5Sx`hN~F5)iXf02P}p-eFC6Ur7dB
*WK?}v~{@&U0&5r27og}d?V`+&x%ExF9vP7?&6bH|4T6vYh8YKBZSPC<Li_+!RF+}8t0FK45|^~$J9J#V4P#u2!~m8m;4QfG!x&Vxt8{NDF%#}mvd&uNQ2Nx
p%^fNMO>7XNliXXh*OnB+k)YnSa03S_MOP^e8XerEO@%R*JqPIhr=tt<!o$kRF-OK+MFMXSde3!bDqt=dW1q;q!|Nr$s<HimOGFUIyKeZ&ZK2TTQQG-X9QD*
L#oC}bofi6SxQM`z0%bE4ujn3R8o5u+WLz96}x_T+h`e`rXtZ!+(af**rF7wo$%A_F?*)&RaC3e74!5^KZxO_Bf2mgP&9tn1nLqT?1#03J`+Rug$lbRfm>yF
)jhgy#+1}{r39PF6Jms?MD>DOVuleWEdjh$O7&n%L*!6ptGc-p<wA-()F|3O+{Pah^WT5+KbTx%3A|5t>tSxdUz9CSmHtHzk^}*<h3P45nDiF2n&;gOFClfi
$2$nu5l#?^b2Et7@#4?FXIA!dY)4udMfz7ZvD#7dhE}n`i$^{Oc1L?>F}Z`}KL^^MC4Ydv!8NV86KnGPv-fdaF^~tXVpyo>D*mHjL<VM%ylA?Fe!m*us$~_)
+_oWLVkY%R0<`(J|6nmVLLo>S5@%V9E^oT6-D2Mx1c`}8rPU(W>Z)Qh`ys8PjDZ^t2-C`ofG>f`YT+?t%&3g4*Bw4~mHeCoYdd)67nhUeAAQ~&<DiCt1Sz06
VQsCaxw{cMD<$Knp-oiutl#GlBolE$ZXWqk({39aI+>Nc$VuRfKmwL<jJ%x*mF}EcbqUR<uw&rdiqYYybLVH07nuR*qQ<f;VP{Zao%2SeK~L!tRWy#|7J891
F!UV-pLnp}Z=h>LRef_A=}R*1?R4QJ-k+e<q_0Y<gpy<e2c=IIpsF#a3rJb|(WQKP*Ndw7a0)LuGu|JLvDB7ins0m%k*uiO&=T^>w-o>;u$W`+%)E;|e&c~h
z96Zo!NV<8Eb`ShSv8JR7q}f#(o9J=8(c`LlBjOexJW3Ua5w`O65G^h&Zv19bdGQ5pHPciocyPw0M)Sgt*{?f+b6<@MN6Z*2e$Ov+h%%72CLz%fHMJo))W{L
AZ9lgXq=%M`$31QOe`jDomn>QM$6Y=pM+cM_szB4n>OL3dY*04&g=Dex04vLfzoeF$kr;67cmhgg(0PUIJct`Z7!WP7-5cy{%<XE-?y7Lc}&Oes}^FU(>Bvy
y1+tHHW<wBg8CIGTTA1EDzbUuxtb|llw;Eo?N8}|l_rD~IV*@F_n9uIpBMi>`anUe{S4{KJo1NDjwV^pQnXSxd71Hx<lrgJ2Be2{*{V#UA^Sp6H|KRQ#FN_f
X24qp)<k{}yCQM4jz{jCWPuiO$ZbkXkb;i4DvQ0hMr-cT|6X{iRA$Y<xYY(h8$Wx<Q(G5u-~+3|%7M3JOS!!iQUm9rpja#b-yrf6VQ!LS0QnryBD>cj6uM$N
)7_n+GNQV|U=@2GVj1)g8XB7!9GtMg59`&V)UNZ#VM;c6GF3{mL)+JdRU9DNwc+-&|3E9E^=^rGKdSv(Q$-^nmH>rl@-S@yf+&7@+vUSpsl&Wou7wWpD=+&A
k`gBDqhZE`t(}D60F|mjo*V)h*M{G!<sIl)U=Kc*in2m8u_%k{4tzA$g+3ip_%s5F>8`$?PV(=0!^#}=BR$1+%(sS=drt1UnZ1W4tJ_42fotQA5j8C?dcJ^Q
#}d{O;bl!4qcu*nhs(ffT)6PZ9sow-JgH6_SKJp$(f9-|xhR$c4j(5KJ5QkCa2%re%=FxR+F!=A7jCz}c81ppaMy!UV8@i&-;&_bvqWO{=xhwGex_#WIg~}i
zQY*r5}l3{Y;1Y=Ieg0uL@$IBI?7$gfn%wQBMy*D#I3lbzJe;R^HOD?By+eN%&a?j^*-mU2=)FtHK4%8sG~Lt1Nx^IFS6elR~ZsP?~T8<(uL2+R9oPq%4KXf
p1)LrIBW;(P5$g;b=~0<C$0FkszA1Td#*r+Og;T)5D1cG6e1wl4|P66HI6j|jUoAuY3~zb$$Zn3v_i1r>c&r91L<tXQtl|z&m?M1Uv_~o1Tkd^yEu5sPhBgB
ea8&`DsbE&4IWh3qMAHoaE+v)+xxeMY3plplj_=NTB>Yr58=q(W|Ov1Ox+#GIyaWP4`Y0`Ip4iQNN|w)NPZh>AEJmGSp--xNrdcQ9D@$==?$oAt}0Z*rNq!_
pshJs^{`8<+dM-Ddi2(l6xL0yNujIlswke;`tm$)_|Nd!!T(HL+-hGpo83-`q7IcxcV%l$luxjLpmh9JX0t3*<LN-vb!W@NkSsf_vcDl3Gu|H-W#8&1h(^>`
Gv31CVMb9y7Wo?k-PE+b!}7BBhqWHPXEXGYj@^&BLvX}_hZi``h(<T)Vko!$2I2Cg%Iu#>H*U#|q?HWO@&~NVe>(KR3<^|94c1>viaQe%+{fgfhI!kT3JCsf
2#+2wG)!Ksi!E4(F|`AUZ_Iz2)=or@Pd_03y$>eQ2=@fEkYYu*({5Tqp-o^wZmF;;U(C`!TeiTaP@je4FB@!Po2TM&?%0(qGykx@k2-FAAXZkWbu&IYSPqxO
2_8GZ*q<XNdjmoZa+3eEo+pvL(YX$bM8n%*K!h_^Xqt4weS{<|M3qSP6IoSDiPLr~pFRd{>#2hK?opDL*x0=q>y=sQfQZ}^_c>L1e<@5eRuBHpmV06q7RtAC
_U~nlEENN99u*;dsgoeuXr$7|jdZ`d^*^^D?02j|KASZrFVPG@sDf(#7Zrk{X$0m$7=o3cAOECyzF1&V1!M6kwOArYh5#5m7WtGVzl?S!EC;@NIH8|0@IYq`
IW|hui^c^XqT|s8-4H$V%OeiamWdq=81Rk3M?M-xQBRC`k%6YbjM-IaSZgW$VIOls2bslBMYu#PD=I~b@7>Z3ij69=i{a)T3feOb^BG;bUlYYgv~XkaqnR>K
&h>QM2QRt?YI9v>d1pUwLE)=km;Ivtrp?QoEib<%?k)%{w_lUmscM;n75JLl(``SM@&Y5Y&iDdK+%62uelj`iygc9<<FibC8_Mo-DW7k=8{T)?-!7#6Bzdw~
S<%JRNz-9-a__Btz?5=+9`|@7t}^s1-Y4*tj&S78mdiPq<qSmSEPQM5O}gSt=^R$L_+1RQ6i-qR(`+cA*N*((3R2Ixmq(F=mkNr`I1f1D-sRVu%ob5~i{c2o
Gud34ZJ^Br?5-hcNedj^Fh3tU;#9Qc>^Q+=Rw#q-MeqIqd|dI{x&-Z2Nf@k^Wt<Wz6^&Gxgx0sa6q0`<822zYFq%1sed?)kyRww5ws8>k^R$vcnfLVLxN88U
jBubz8PGX#b8Or}!~y&^($p!b>5v&}Nv7bQN*{(M^CgRwaAqT%rG~&qbl`;t%#n2(6K*eGX!Sm%hOIJgoYk^?1%4m5Qnc-@jd*k^6KvF>Q>vxn5-DX7!5pHo
l|6{Ut#QmVs|F}Tz>;|~!BJPs$N@z`>T@l8;F+yjhIwkk>LQ1jqJoF5({nE+XdA`S;-?x2lZTHXS6|IvhH+w~H<SB*b74E28WY{vYFLhR+*ae5y96cifBjR&
XRLYfc(aFKP9;K>+hSsN=S1S9VbmrIoIR~+DC9Fxw(sz#N<K_e3bY6LJw6KBdhxW_Xw5CSH=d=6A*uc)XAEE;FGWqR5H*Uc%$oe;VWQZstpY&I#2B$&Pmv6x
v)CHULNRAUZDPlG<kHe8_gEt%8Gj;`@>qWoxEXCZ?1XO@S4(E38(2H{$yBvrO&Pb!y@enVNd#%h5QZ1$54*dNf^_KMkM24_lGu7QGWZ?VMPpE2p9ocV1n77P
A&OfM77kxlVU+vrWN$_xG`ut~HdfQgUX%+W!0?)_%g>d&A()rTBUuee!PK;E7w49|)K~|gqz5T>`V}i%MMmuAIZ15A;Bm8o3C5NNP-(f%!{f+b<G+#2xks$>
a>%NaUaZ%2y49g95_q#@7+w~NR&>w|lhnjud^epnvamsdvZEI9hSm+;$hChF@oR7;$hI$j9~qBdw!|)QFs*YES!XN2A|BN)QG<dqszYwI!D6l71`Lkvm4F;W
j00exasL+9ZIZah9fAh-fb0^gg15|S=N75U4lOJ1M>)}?=yKAR=+*fBEI`yL#X#42V_Djz(%gDO!F@??b~gDivcYf{X_CC45!RCHt4&1bP_M{iUiXCN@7J=D
a;Up9`@(LmNfs}MyjYt?o&8V4GWEkLM7=KjriKkulZg*uG71bIx)1FUI*gJt+oM81J|3%HC}RO>56ptO#LM#ftNEPR0he-oHGLZu+Dwy!_6kh-Hdl^sS`BL$
mGZB$mDA5(3=GpdB1jb*%EZPu+2lpo$+mbiZ`R_*bEPM!F{mc45E%4MLDRH@!z8Q6q#2P^cj<jd5oPk~o+7L>y5X{V2^HVs@^oapU5(Xg?@n*0cY^X&9dMRC
EI;7Nx8DTkoQxVw*kAOyOafb=L(nzOrE}R383|oj=`7a<j19~NUX!d<+8iCW$a09Ck~}ecdsr7H27D6XI5QNwVEC>$+4J`DP!J2fZxF1O6$J?FVLg@iXk^}D
sNC0Z@gpVGK<QHSG_DI0hf~x3$wnbWt&B&58g|b;HcfH@2`E(`IDqf}my4dtm2d1g^9&5@c0Z|040;~ZSYsCB1%0CgLEnQoNq^(XvcR%47kaWV_BjOjvvggp
&y^Z<JayyseMix%Hlj$;1<9DomIP#>Ejy^6Xg$>0o@l0S;*WmOvP)7f^gi5{5|!>9DwxGByflCcU^t``ltQ;BOscPG-I!23q_|a$3HhHh&Z_;P!o0O>aNp2~
ohDE-jD`6f8zi5@ad`WEZNwd@?eJ?k@xSB0h};}&HB49bnBA;de#p3*R>+SYJXiK6D*sD#iVtUWv=hThLp3GzT*>wM8ZWCG85Wy5JEvtkp<o1rj7;cPluip)
!_QfPv!(+J&99p)5Uvr`s`_D3j5flefmwGJM;@Rub{@$*p(zZyr){B33~xr8pSVqT2eLPl*f^72gCeEDA1~!@H2k`BV}W33=z&3AVT*R--CGk`OFFPYuTt5?
fS~TKs}=^xv3q-(b4rm4jV-XGDz3V>u_&MxDY|RXYQ|jkA%|_k+VyiTJYNs5HN5?@M5zJ2+4MrOSGP@VTP`vxQbR;r>+QBaQq6sshV|L=)YVLktT<O{v7WDg
tq^kHRH0(zC(X_1!ym3A6%TyV&r$HNwU(hf%1_!o5=`C0`OyBb`;%FGl_qRRvS1DE@D5W7oUsi74O&!x`R`z++=_(Nke|fym=3^#CM^kY;>ofp`@1zSfUBE-
75s1O#EV^w<uc1;0D)n`N|XlZ@KugX!AJd;z)A;g<UrkpJ<jZ9w^canZZz*0dV2-QLxxpJm9Vp(YYzFHVa8uJU?_xFT_g{TqqV55kHnd)!cpz*e{=`A;~hh{
>%E{VI2rDmlSN`}giXrHa-tzu*}S<BF5zQxdnD`s4sFh!aqC(nof(tTc$M_bqHNq+(Y`FKWB>wh19ids-%(*SWeoy<2v-GAjFds|%xdmVE#mw~0VVgGb~8<o
06QZb*VsZlkw+h}&vf3Z_ro!S%aXFao{%TQT>vJ8&Cb~w+$;||GtL&!pH)(u86*eiJiwz^bHF>|JkG-=jiAgW+%ZxEFe8*6{<SsT)2x4Kq^dZP^7acgO%M&o
%)UV9RU3$u<jv%_u0unbX@Ogp@BXc$3CIhB3I9=BYyOK{(m%ht!!2gB&L}?z*Y`tzoa&ncI4M#fV-SEO-nep*s*`^FR(+veS7h>P*V%%L{Azvs?;3V7rA3R>
q`8(Rpq<Gb6UJ)V#S^6#<IbGk-|j`C;DzSNR3j9dZEcF@R0NYa1uCFn+g!QIy*vNhQ9-UXHPJ2ey+My>OD&|Tb2Xq+kCr~y029^!IU{PagSF)}Ak`%IVfbTq
Zkw=eYCccBnL-8r(SUavIBE;yu$X%VG}U+k!yn@^KL}D~xUbr6Nx!Jen2ZcbXd6wLz6*$t<TOcz9gwYM49DNq;ieNv4I?Q|vB2FK2Ioqww77g#1}`v9vRXx)
hgwrz2hWi&1ofdEw$2nEy<_6GNxr@@(yVC)f18q$bq{cm1mY`_ts$-)J4nB+?LXuBKMW!epBoE!L#5@Tt_u^|sHIGt5kWT|0?&BSEI_`QEsHcOL95q?CdlFe
qVyI6MyWs#;Pp;KcC$c@1uzyN8_45K$4q&RvsLKfYIiQFNkj)+E?Jsv)j`P;I;+)22(9IK<;Rfh#yX-RQPDG+__S|o;15Oq*(K5aAOR`-_hnes`}?Ki*laV$
K_AfMp99K?6mI8MEfKOcr?qsoCF9IW0DnngU~FM^RBM}P*SpuI!!R^Y9NxPtR-rx`iR75;%Wo)EiF2M?w4=dsNWKtd=-t|sHmeea2H*Jvs3VaH9Hw*ARg|7=
yT|6LhAc1m>}a~BZ<!W_n4cm<)&Q%7>0L&6ePL%(><lF2+=2w0^bwJ8e{!jVz}B7ybEQZaiYzWA4?pMa1fe?n))GojQ`(_%YgU#t9>?8wj-^*QPi^7wFGA)n
<Cp13bOvcDiLcbu!s1lsu9Q*?)^e%4XjrNaVg3ysH(sfv1_i_MnG~B6-sBa0z(^;MvsE`mu%9|`Fu3hc!T;CWg<6fdk=3`8>p>tVrOn&k63@H^$@m^RWLWEA
ilY5w&P9QbcoG~>w_5?pJ=&lNob^==_iQ3@`t!K9V{z+UGYDZn%o~+##qJ`mOl_u%%%#A4fkNU#<KBw22Ij*iN`33Z$aZAvZm_8FX~6Tj-TYTdL_Y1G{g^z)
4Sa5TM>DFuD}~gWUqZ`Hxy;~)7>*}~Q%#>O*%f$N1>4^qVHCXj=+L=Vh^QD3wk30ax^-g!&&sGthwfzJp-|93u}rzhiYr(psZCC;=L-h3i^1!B_~`-s<pO1@
O1xdVr#tTQbFM!~=#mppJgNh;yO(#^0~=V-D6PLrkoXAkz4GMttw@Y$|K2E(On-CP|A<HvdIz>{Y=FayA;2Vb?mF$V4%$mE6joL9P;GY<ngQG&|0aEs4A8c}
#9|f@m9VpIfbu#Wd=JEKOg7m!9&F$C^w*zNc=QqNomZ(POPu3JqUCN16nHJ=RF2Qq^Zh`M8&{21kjg>F3!@gmagFzeVi?4y&4wb_dG-zdmR+hFNjvL6Wk5#t
!@0esp?+I;IiD8+_4>*$A78nwKb@CfeRr2K+%1?OYX-m}^NzzWU9S7i#xtIJ;4-b#m)yA9CghN=KQ0pUO;yrl0~$4-OK{WGOq$@_Xtysa>yNpu_(YGlBL>$1
1WllDl(J|EA5ds-Kz@p^92d$7;u(OA$urJFek5F)WDpi)V$osVnv*x(9ZK)T4@S3vR)5YqFGCk<%c8CS7$jL=t~jv;h^U8f6QOL+ZxbjXOX8&$v=Ti3Rmh3X
wo1_Uv%qqMS3r{CB(3bfentwC-KP(2^7n)a+s~2P!RqT?6RWRCk1)GMMK5|ZgE0OhNKwFKl0x~s{8@)`vM?p<V=lvm>;~}{>o*T!!-{H`Vu*7AE2(#BGh#at
bfwjQa#dBEM6q`4HNPGCs7IQZ#IeriH2i;8NofAQ&j!p%xJ1beQ$6Pute(Ai`eHZx>LqyJ1S7JG5*y9T0?sX2p&n|How=)8kP)7v<m43RwZF-`omt4YRtmD3
0RA{CgR*o80(zUF(h@pN(s$dgO@Lghp0xLk%s0ROo(-c+jsKvLFAx)^PJpjz*-AXtg_s!IkXlc4&IA#@4v&;_$<Sz)s5+lFGko1700nsEY?3&v4G3%c==3!?
d6ZubT5rfyJ@Hi8qXsrfbpAf-g6NGbf!VVNW#Tlssr2@~82uG>TmHdcW}`Sqs88%seBhf6oqHcT9qMnd>X9BsA)KkETUe#W&U!f-*W-=OIlZ`P1*fl%xVTL@
>8yPn|MI_kiPX9Addf(p|3vWYl(){)nXHRu-5S?fvfbvqMay5RCZpeCG>zTJT(7_|Z`xNUV9ka$Fo$GhhCM3&=J<|4Z@y)x=U$JPbmJKjP3hPh#E)@Dj|pS=
nXTghq5gFlG|fR-?StMy1Z%(V=)aPS+V!l7iz>F6lM5^oy<tT%z-T`7sy@0SrbhzODpULf>QNh&+_9sITvPpEO}Bgn{v<qWI>cgP%9ANz^!t;JYP26;?sI+b
AGPqYs5HR|TEPp?owtgF&ms;@ng@ZLs=D0oP&0vET`))K(Fa@B(3?lAeyZxb5cz@u$4`8se`s76W6bqITcvn@LN!YnU?So?ZMAoLJ6&S+toNoN&@$kUs+LNe
$8JN|Ql4nV$8KRy%295;*5po`6OVAvuOR)3x69C;WV|?~d%fk?#OeHX`YKnkKvN~!7x-g+nek6)mUI19IEe=QDFjz*7<~~|T#2=`@1)zZMK3vnkQftDrLB)&
O`wOR4TAiWz+NZCW+dT}4UJXysYFSpEJVlTrHG4oR&q)-0ug^e=PAH#mDaof)`U==K#%ce%;;HjOu7HxEMl5d?A`AxLWLsFStthpa8hi;H2@-P2%c25=@J1x
(><FOwCfNtVdL3j{0P=$+d(n4Af`$t*6?VAo!T)cZ!Sn<!BqoYBp052e56S*B&_DV4rn%qm8=+=rH8Y`qN!WBixQjA{NGlZVC2|X<)Jq0KJPp6<jhW5^_r=e
vAhT>XyjY%g_x+uIkmVk15hc?rE+-47?w&uVIo!)>#5}~C^5nLWb<pfCc`xAxS>+@HD8CYY^lZS+cEUR5c7?`0JJ9O^pbzOt!H5}b)*KoP4IaELH=W5oY;|N
B_H}@c>cS1d(O!{tLLRU*<tr8CSS&hS#5dw#_O$dU1}f7t?zEe7e4(n5LLtx8$&v7@J41-MWKiM`BW?4P$Z;~-2LJAOs0r4j5O3B)NH-<RRjYuyiik13WF>?
>TlA;4i?lDkc)the6%6<Z49Yp`y)Own<(Bx7dpY&HGtLdCJPa7bqOJe*Cm+1zEYRzqGW|yDCK0piT7gRTU{1Jc{5mMKBmqoUl8rO!Nh{ZLBnO$b@SsP+zHui
%IWj2T|Dn?ud2!M_%djf+GVFUFXc9|H}t-Je$6FCL`-76vS!tqSiU$E=L3t4SA{iSnW4fJfVtT~dUZ%+)$dK?WhRUNV|4>)-}_WcBsmke#Ofl`OO|d(3+I}2
lJ3V4BJ@bZH*ze<-9ynn1t%-`BliLC1qDR-DU-GRT~O3#MoXQ%6b>zCJ!87MVg?Yh!AnyJW4*PL_2tKmOTB?R#Ia93APNMJ6<MV^3G@?j)W8FX(L7$5-GN_M
QB!(PSJwd>PYakc1y`<hvG%gvQ2wn_3jDC1*K+_KCB_|@DpW$U>NA#>^gx(Lz_w7&3=+Txr~=*LC02S{bbEI8#(_cz1-mi@Q=A$i7rP@=5n*pknPs1?7L7p)
+b54bSFV^?&Ia6hX(*I@d4DNHb<(kZrL`e3ME-?v*S6;hlC{pH5~}h1DGSovaxlU4#OY=o<Ru`qs~10r#B$AJm#!33Det5U^k>6m{j1W<Li9OTi~j#)?w95$
uJZ*IkXD$=+)P{Ao&*$axn9{${pj{SXwHzrVps*@stN1llt|b1GyR3{--vFl)Sg)Nrzy6xq;ZQwAGwCBp<tYIv&%W!*>jv8U9QJUp7Em^3QCc79GOZ<O(||y
kDHLPe|7X4s&N``Z;bDkRL3eAq_BX|ku=D(I!O=g5{_k8H#DeV58y+=>pZ`NJU*+dpp3$TkZw$%eg3{uuEfzD=Mb18t&~^8=kMqrxTc>T&X%C>&^##V=-art
&kM`SXDk8u(ZaJ+(-(rUvq|36peKW*mx6I&qp4kZZA#t~ekw)Z02%B+Ta2OT-(ruE)z@4Gpp;y-B&OqCo&l)t`$GH$?!`R)9UcvRisH4k?C|CA=~v`CNFZ((
WUhPA|8zIK$K|9Jo+TVQkz0j_Rk=3brh_r=f<!eJS?_#m!s#cGXPSG1Y829y!UP@buuN%4g@B0FJ$!T^i6gD$EoE>jUaV(OtFyzSmV>FkkOQU2F1AH!I-~4M
pgUcULS-x#j*UT?NJEYz@$RzKYzg~-LFv>3HLtiZ3$r+nc5bck%FzkK-Ub`zjF>y9t7o&$gC#3N{8UeM*WkvS&R7nT9z`fhY_np+iyh&nSJF1EKtpg;ez<Zm
)T<of5*0wb@8{{(O1iIDCA6~@+k*Pc8@psw6<@ht1|y~Wm$~neh~4Br(<}KzEH55_Ol7Ymo0r(lyWZER^c16^Xg!7|BTBYDtuJ+u6D<L|Ng}<zBdnaNT*%dF
Gd$IiN;L)oFgp!Z%xp3XL9O)Hm9U#w7GZ%iv9pyi@TAqyP`Hq#+i7mNRphs?o~%9Q<tpf<T~k_}jD(?fh7KWbpn`}#<lr+#EX+P$sck_j_x3)L#GSe-;80kw
!4ux;M%XdXu=kG=(h4|o@HIQS+EtpJWW=T0i`6cjJ{%DVT0`p~sGrm)$7b@QA|`2ROXwGS76UoHg$I74IpV9uQyCK-Yvt{_6Fb}A8197dPMD+(7t4(2)wZSo
2%F)xg8u6$Z^8ewi$UTc&VO2zHpHKo78W(<gW43ZS#hoq(`lY7iI=R0Kz595{#xq+fnjBeaI`U8i~|64#BSJ`HtSAS3)~9g`B}wfG%%5$=^mkKL>PWXS1HVq
iS4tLZaV(@Z0<WfyECY7DgxMaT7sWyv{+9&7kbQREpcif3cB{#r-Uj_p8a)3O7K<=P{QWq^u{sI^j0xAaTh6x-_MKmaKcyPO7QGI(#3A_4dY|UMm2BniqqK9
6c~&^IeMt~WT(>wY%`3z*`d9lpACVIOJbd4(b326L04CfUBe?RfvCuPoXO8XVG3nD4$hORuQ|(JJ8B<qGm&WH?pPt3q2=}z8nOABVP3bnKyGtyzlyC`26BJC
E$odl-yaEJN=2Gxjw7%kTlVgX@x!#v!vE|)5G0|7d!%3c*K&p4b!y)m_d7KyT(Y*g@|`C5N)H{kG*4wjYCUSiis5~cI2*}R5&>C}1Z<Z3xq73br?5935vl?e
Uw*iq9t`EldGh1f0QZnO){4H>RSu@`T7o%LI#@$^PA_pJg&`sRl*~03ldmYH7}c9qE+S5I@L_>adKK6_RUPI~Y6;Djj|*RkMx(Y>9TZrMs8qt+5v5m1l}t_R
V0Z79CLr@u9T`woD>_gar{1mHN{}=F9e@s+*f{O9hz<9zfU3vfhaCJRXuF2D>SvYQM>TiKP`9Dg1;k;PdFN16c*L4z&c;gNfUbGo1iA*MLk`p`ZZpDIXNo6{
AZ^}vpmouguOB`leG{D+{->)3LJJNCD~9~Xw1RYr!v(^vyp&v2@;R8s&MSm9b|KRMwwa`CfA0L@?nbsLk@+8GshsDprn^!c%4lqw-WVkJ4aycIbbX1mi-SzB
b+QX8o~soqofk*<{UInJ5%8+t!8o0@i&w*l1isMOLva-5Cl=`HUYs}AAqi?ea2KG*^r$H_Ey3PMwYME*S=(%94ONIL?;xhLh?^VxT#LE&LXAFP(v|48A@!gv
+oq};lzTFm5cD7Qq3M~c(B{Dz^O3tfb7oBlDQXkG+a`PgZdpd~ELjhGV;FbYHO)DOy<;>b@^QRJC$I&P{-M099y>K36uIE!$Jxt*^VGIoh~FH_21s((a4c|j
={OVO1&9T-cJ570%T+|z1L3hz%ESEF6&IOSqvo_~HY6UmUCz)3+$@TmP*>B2l<S{Zku@-S$uGeR(6G+RU;K+!-~oYqNh89Ja&T|3?Gf=24U54loXh|k49ttg
nV6;1lH1+XLjPp9!wa+sIn?(C?C4nVS}>n$oi^-l3b2!xv}mDEQc_}V$;6S3&(a(D4U7{(6cd{dDhCb~iTq246D+Re+QxXx9h5dYzH}#~{xRMgChNQon+%6x
rcSvVoMLLDyU*do&s}`3<)eV9LM14(t>6BdMNKe5Y<5KRg9vty-__`HgoOs}vRZ3k`$`ychnzM{5<{6a2I8l4M&gW4K^Y8*OTWt$j?#d86@?C)p9IF&ZSOUs
Tc?+RQd)WD;tBtS3`Bmgw#XNTl<QdztYlQa=)tFn^UIzHRI^XrDe${e$ol9={h$nBPi66Lk%{hp`QS($8k2!6-ygdC%cg)2)|;>Bu=5gMJ9TOfB2WT{*bxSM
bGhx7)#!aGWxcJPGj;b>lQ60DY$frS-zr3ibG{qhthE%fBMDm~VIa0Pmt<BlU6ml)+HeR$o8l`J?}zvGA`uq-WKsmrUc-_DNFai+A-VAl)FZ2S*dMeP#Fa58
|L?GCTs;0=_YFj(1%_cHbM}okzUxe9(SiRj)s}g4B3VZF0#IN2O)o6G1$D<$xWJXVeK?w*W&KAeJo1|LtEN9}oMBko%naP~_1Jznr&cN<ThwW?-ap;GEg^#L
6L&@KbjXO3MFwY~QnXiFOyh%~7%yb_(jhZlHAA{Y71^(L14Vhqas84e^<sR$u~pg-ZtfF_V4|StMoC!o%ECd1(KB>PGOevxQR`!k^h&-O!U8f|gE8Cl<&+Om
-Pz&9QG+DAikNO=AgLC=`ZLuDOPJ#R|2RJP-o)2>h19X_RquX5e$XB4=EWI|ASIFLfcytrNo9ZvGllqUZ?q}#h)q%%ufq7P<76%K`vD;e<A^FuL}v3z?CvAy
;Y#6PhSniUxAL;#k7}GVu=(L>9J^;x=>Ydnmu~Hhm^V;CsLM7n7d2iq|C1x<$wTtVcK5qgR8J;BmJm1dA$SgQ#m-3uyv(qNumYK!8VAVGGIjhvEF|ibX+j1A
+g0Meye_$GSx;5g=$Th*P?q^l6{eXUVJUg93%uvM?L-CUmnsFx++mWZ{=Q=S5WY{$aVe)vKB%%s2OS+JW%hEvGYH7ORPY3-6_35+uS|qG&+ql=OU(Z%mB9<A
qJ;NBW<ZVB-1@%Ut?p<jyR{aI)b5qxF0%r+?nU@^sCMnMbW)6joNe7t$rBhd3V(H!=>hH-lj4O~_+po#OG5<kj#Wu8&gUTqaER(kE`q2=qVfQT8CRK?O+jgK
)Z-xMdBV<$sbk<guL3O2Wc%5baO76G2Zrfr9oZII(!4bH+%-#6p<mD9t8UJp57riCsbv+_c1Me9wUV01xve^Q;Dd_RB`F(NIYc~lzmRxfGPYr+Gpn}`gepOR
0OF#{bb;o(CVj|pv>%ci-Q}o>&Zlu@sQ8oI-|F1ilAFTQ!0Iv{A7Ul`TwKNIFl}*(VBih(u>D$6fziijOOARa2F6UPm8(@^hRp2I!VdiOwZdLRuNRpK1!e_$
zvWcx?Y})}O4lw0o}eTbhX%xHhto-<5tzZ8_yr244fz*y<!){fl)0ItsUcPb(V1Sh#6)zwxUCfgqN(I#EkSn-GhM<q*cTgF5TUa8ekR2mnUt*xSp$;>-nQRB
vWxDulLULO_h<)nK&rqAxMX*FS-;Cy&x`n)l<{P<MPY0f-O#a(UaL8cRi09z^Y(2sLn?r8Y!#f6wEr!Q@2d-RSOVpEeRLdeqw{e_Bm3yY-qqc-wKb}9*7E#8
csLx*?)*WhCO8(4Tpmq83kD3`Mtq40iAxj2CtE;&g*&hst7-BFQmr*mCMr3=g<F;x)`AP(ILabbPg`Z}pKx73Hidj$wj3{Dnu`EJW>zdf*BIq^3M756W4hM=
idsG5MTilg(yPlO!<n<<op;z8RdX1py*s3lP@b^3^^Y_!I|)t*PI#)L*k1OQh;QFLWcN8!^4D}93~JqR`J3S^<9X)W^r~5LW_!|x$&thXz|OUM9h6V9HqM5p
h3h`bHq9akCk&Vb*R~QKG+FF!JD{^e&Y=&xz(_s=ktAx2C(K*C;F^1OtxV7y*j!OHX}MqIxdl=SjFl$dfk{vn(bNqf>``k<u)d6U>wM;aCEt+0l5RiC*v%#Q
kdg2J=z;5d*|OVLG%bKl#Qj~}b@ks)ck);Q6U$2^I8vCTM<5T_<LK9Q6`;^<Ea$h+f-Z-$*nxoq)yatih8uF)7kmT>Dm_$5fLT;Ct*rwyy_XGCREjJkYvH`(
72ptGR56Yi!(2xE%o#?lRVn*gch_AMTwZX*sEP_(2^V?j>LM|PhW+$zS8VMR7QKgn!xXqXqRfgc?-ub2@nobsdKW<;P%#NolSb8~j%Fa$NP8U>qgLn+_QUK9
{A{Y_4*Wl>G5^CtFl;LqO7hBJkT$r`1a?%&0KD{FI{wKs#DlId^2uVgy^VsWI8j5YkMg=Q6K_$-$XHHt6;l?}rQCumNuJ$#UMS<a0~k8uYMhG#o<KA3fQ+-I
7Ncp<D)npe`CbZn)pDtJMV}>$;(9)Fq_ll0^=YktcqJ+YT{-54_#ckF*R1hSO7HcQ>jyNFZcpE{izDy|Y*1-~%4;2p(4r9+(%BGXpciutPl%^w2WJrQ%uHB_
qD$Cm>bJBdj-yV$(Wg+cZRR0cq+hVa#!4+m-5PY^c<#-)zB$YnBk=d#BpXB<tOV*pkr{Dmoo!1itn9NNiO$uZwIXMMmufO|@Jev0Xs2KJD`y49M!tx;sh#H^
2%K?2pKTmqfS|oak^fWvCe*hey4B_s4p>_7>g90C9d)#vF>P-1AnnR!FonpE&$z)!#VK`MJ&D`{G6ta3W3!(2c#4CToIOG2E8Nc5AJTy~{ReS86~-^voSNHU
oQET-n^d3Swn*7f@QQ7a2;69q-H$lXw<eg9R?g(lBW?u@$Wx>v%{$cITwd4Ik?=4;Y3nWkv*xGvU?E>UGPL@Ms{^h#VsestCl3Xn4l~r>81GHb+<olULNa=h
LNjPz8?*zGP_ym)xAadacLb)D?so5{;E<llpq2{sk}aWZ4<<jcjRf#7ps%YD|2K~^mbBB-<-%_r2m9RHLFcsz2#;APJ;iuh9BxK*Klm2aIF_py@Hd5$<pJMb
ALTUD?0n^u{(#jY;37+IZY9@r!Q#gmMz=8EkFlng9EQ?^-U5#n!9HCoq!g3HV{$oK`NrFOe~*5E_}_7=F;j+n>kQ+TgXpndtq8mq(rPXuudSJQ=2Rlk!a`Z^
JcU%4(9L^tB^!N;K@x^mJvqEh3Lnc&^i%v`56VrWuA8XO1`(s#8NjH>sWtV!bOj8!oso#^N!jnpd7jj=8%CVr3~~SKUOqK>MRFyrAFWPm!p}7cfOxe9-|apU
+i2~KDlc|b$GRz2yEf4KXuUiPb{Ne(Ldw{{+3XsJ141jx4eMkAK$Zbk$?(MH#zkD9HzFoDwH9bnNdo*Gm(RP9bbuFxa5hvmDYEoSaDnay<IXbk6HM_o{0>fA
L%?PIykt=0iTv@MFh-v5sazZU)-&E6L@fV-$@zhIceM)Na{w^!&M9^6Z1J<6YD*nJs0ZrJ<JKgMolvl9pqMtRAyD?PqW=Tu4`D@|o{r3T(=U4eA5eX{d+1YZ
6bckjEl+055lW;bmt!nU_iX(^V5lAt=8?!5YG=?3f*T{AL){A+x!pO?xe)%8&8rf*g#5k~c$|5~TU^+mLTFK@8-d)b{72M2KbeYB1Um-2*tzH&GxAZR2>sWq
lOO+5AkuL31YNt6=QXEk%h5?Fc;0<=%XsYSYMB1nI3uho7zt~3M2}=Z({fhxl_AsL-xg31-3$d-=!P$ix>Kb1u+fOaySxV83$~8YI-++%VHNl)HgiGZ4Lt%P
KLzN$hQ4Og+>vBTSnSUKBl``50;f{k__@#}Lai#6M#Iepe5>xaSkCUiP3=u)=Ob(+XR~EgL(z0<&Ms&nz(2bXg1A{60=B<Fc?4aeH-ei=r%zByMt;(dqmREA
>A(tSW;-Mn$MqgOT4<I{2Ar6#5DKO<u@_g2#<PQMNt4EWtfmKbE3r|AZ`^gPd34gF07QGpE%eH|W;J`uxr1J-p;)CxZ!TiYyzn>WhHP~oQYOv7Z|3j~`uv@%
y;w}&+nj>bbbC)b*C)W98bxF=fo|<6N36~`qyP-_UGF||dPa-zSCg+zc&Hl7Kx^(FgL%4AmKF3e@LU`hMkTXL&8bCJOx@+&&Q0O&__E~r3=2@%iPW6Pw1yNA
vKh{>)}@(Qh{tNZ?!iVrWX|%kpWH9%Dez;$GzItL>*>G!k`Fr73I#dc9N`&|d@gjG&};a@w9EdK<2eU+VgX-4)i_MOrW22_<?HtES+buM@JNtDGwMn`7D<@r
0JaCn%9}{!CPN8PKeZ&;;J2dXk`qzoFkYLV&Z-WBg7yGAHEZ*eF^M9PG3<E-X&I~>YSSd_x*$+6Gv{O=i%qq!J)%@Ip@UZ#M<F0yjPvm)X#>Zm3h`CIG5aVE
&TE(;T?8k3%S$8qEV)7fL(uhs5o#;v9p$q)C#uoyZuI*8GYxDOWpMZF>nCK0CzB*Z&dhd^w0;{8W4uE=F_z<!3m%5n@VG`^3|17&@vk7dGSUgVLsl#q1hJMP
iMZHg?nwRy8%WrM^UV18R&5cIOt*%_6Ce~wyl+h6Pn>kH<ov`ULTHvU_pWKVzzve!IdPjx=2wgqtb!L~jmzJJsgl{rz7(=fCrD}S{28nP>%*YjdS+zW1x;B@
iHczt6dPZ*rRh6yLJWA0*61|bMr?1YUf^pY6+x(aR@*2nc?{qgoj25#dM6vjmApP<O+kWj78%Lw{(X>zfE-{p?hYa=K%-)z+8_`3M0Q^-ggVaJ9Rp*^PfkIL
-t=E*dC-YVE8^<>ld?FDJ)PIb0&HJpUFWf*ARXkS_?XF5M|kLGHvIPph`%7s<7gcb+cnj^$iT<%M#F5tMugp8Kp9X|<nH<RXVC0rTLr|a+2g3wXS#OX4RqUW
_1@kJ*B0rgHg<OPPqixUVaCV2;2^Ow!y8C<(E=|{0ILPG{7bY2EpT-0h7#xXoVBasqg64&09p}+vj)$~-0*u%pBM)HIS0YFx-FT8bC<q8>B1|Rm}ErgeG*7-
MQQ)))}Kk2m<YBLlfhlA21s-X0YjMnzlUNFJwtt4-<FFtKZR+s!_Cj!rFCOLvi#2ryx7#+E7((6nnGTu(*A1?H3%^E!8FsSCG%hKb*RgFqWxJ%vLpe)c$)W0
?+{!9?YEFc0}C_aobQvV-#O%ELGy(k@89-4!am>L;nLD*T1HaLY?liCIcTACA$D#hnfj=>E-|$#qGMHz$E+>IjsIiLWR;5b5eM_8<(5}Z^X!~g>4oS5uoM_s
ETb6Md&nj)_g|JTs>DS1Gtyxv@1N}<&!E{5TnuE(LD7{+3?}j{@{JAhMf?vHx|-Dd$|X!!NX3neqR#fVY8^N68=_<e!gtNc+(Fs{g5CirE%wwlBenn(e{(EK
hO0OnD0Q4ZWb1;Auwv9xAzaiU9o`t}&K%T$X%FQ;VErl2FaD23$a9Jia)o0U147g~PM5L22U(~NSBiW)mFA~Je;5n-8D&84n<D#F7oMED9DP5{b9eLj@z5FQ
5Ort{b~)T3o0K_IxaY41_E{kGR)>!$jV%&eM!-~1EPp+iG%<*q7NBk6p>L0tD+>|n*6MmJ;sq<WUo&x~jfbHNGnr9=t|1@#Od&Q9-e9ZhjLyb`%gZ=22>dj4
^y)(wHsOJn7&OX7iDKJ|mU!+!mZQeiWslf)`JY#DSFHtoii$|qSgi!y#8&&Ai#G1r13){UraW#i<nA-Ui`=8Bz=Eb)<4hz|`5+iJ1xlkF{N(gCQ@;nluo)2M
T=bh!lmj7c%VyegW)=NrmJ`F#bD~v4<f&*3s!WJtM)TrA!@A53P)N4u2!1T8%f_dPhAP?&arJ&5dL9~uvb4hu5XFnwHwT3{5NlwlGhVJi@{NaU%&@m61+;y0
7uXE`(45Gfq&=@pIgiecn2N&v&t9H&8f!)acJS(C(!Rb(X`vM|2%p+>Woqkj{)2B}-yvZ;6VdIg3<^)$lMv6QD8%q&0qo7WW)U54KRXDY=l5jS9(X=wMhR&c
P%04vqg2Q_hyHpnMZ-uY26t~fj@8Ql%eooRE4^Jj;HQY)=F=g1Iqo=O2@Mz9!pzw~Cc(U#hdXxx(4Z^$6z%n|>Hy8Fx#RF=T$il_fp5lOzUoB%ukr)lsZ8$|
F4~R0nblDH^T)|#<5nx>CF&*8uX)rZ%%n<8wi`z*;m0`4al|BhW51hr!%QEpCQVKgI)7^~qhwF$NzaDeeYgUZ`f{QjT$h<hOP&AhoJ#d2D{_2u5&V>Jl19lk
pK<!hXdowE5UQY=xd<wch(1FtK2ojFfe{pc^4;a3kX*^!*FHg(`h>HuTC-l+G&&2|kBj6sFAg)|>E7!3OD;w>J+uYu$D7-<xYS19aeV-Kpj8v3jKpYg(E<*U
lY@Gh-`oIPb*q8+TAo*?INoR*57cd42cdcxyp`q|(>XlaRy3nyd2X&jS2anCm#?IQNflCY?BR?RiIedwCnVDjI)*Vw(76_ob!j`gbV&I<-H*DBwl4bPf#f=u
yF$7y=t=6flu@}Gtr);e`BU|=jmSY_jrMyE>{b42j0wx)GrE%1IvE2y(pd~yDA!=W^F}9Ty<L*@HW=W;z50yBGgW1)@Q*1R$R~I!wYw^^8D!UM8ZgN!dI>V`
W-lT^{UOD!9;P4V<tBaJwv=047b}{LSw7$Xq990316XY?^Sq0K<1TOd&`&NcIPvN2T-|naPkl3T|HL}hE5g8)lU&w9nMM6+H;fbW)yjb#n=8&Qtz@YG-%xG>
lCDLM;qjk!uHiN8L{^rUoU=%^cM+D_md7s6w5Vn!RZh^V+*5yb`NcRG$;($_LIhDjm=Ky5=Krv{vf#uLkD{mAhdW9@G|G|@rMPQqZW(?&3tgn&s)hhYz?CMX
6iIqw`=(k!9JOle9Su2aL)&!?)4n!(AK?gSb+9S%v1vN5#|qF88b>k6>Ow#zUS%iV4+KuhaL~>N(4AcVvI7Her^Cgs%uY)N0jH$VN`dAHF0n5Lfjf`=36y$)
^_We$bU#n@9w#tjJC2nRyCwvqa^nN&W#`u<z{Wru`BB|~4gxzEQv>NE_iPwA`I)|J0T)Eh)#i$|L`fcDz621z&9QCOYQ{CmF&k^F$H=G$j&YgVPW$Xis(o7=
W$n~5&m6fWj38*ZivSAga~m^iY1#co5#nm^vwf&iDJ)I)`z+{%ME6VN-veN+L<BmWYjGdiwB)`;q>w+q(j+cnpdOju1W2Xygke>SDh2DetK2a!MwmE%x5FzX
a*&>!Zw1<|7U`0X)EM5r*u^Ydx3tzkY_UzDa>8*aT>~oyLvJPu^@IE-g1zKJ2CzfIH;En5)S>uhv7al2a2W*5PqvXLL|JB2Px%J?{=l89Vld^rwk;O(63IrN
CXSN{4YOqhf|s7UP{_4PAk!$cFIl~%I30LkqqO${oSm3yZYW8rDQ-a|Oh|mf-L0I-rQ+yA_B8jmB0{OPl@jA#9Nh|TJ5mb&9-G<n53Tg*?Pw~-OnQ%t&rkER
h{P;oa&|fYUW8_XhQ-FB51G^%*%@f#HQEKTJX5<V)Mrn>l|dvRrIT{9TnA_a`by!uNNe2(j}{<%iUmk(2ger0pzc2zUZs`WPG<YIjM;d1+Oqw}ti%VK<35~F
+7Bn#qEQwgsqw$hC>f0~7-78_O-5a*)di*mYh&H_)u{6Y9Ey81-wSIeLUnW8t43KI$7f<*G$<8a;yO)4W@qLl>T|14n49Xe7w`CMO+3^YQ}M8ACsw~Tx3UWX
Ex?Yp&bJ?y1$l!9$==mTy2P6+f{%`*^+$&DWOGW+_ZrJ4vC0_wYjG9L<}DztY};*>t5&>my}+2|MJvm<ZJ)NTcO4MDl<f$#LV?S_jjX=LFDOL_`iJ-kG0?lZ
S#(2AFx&aPD#WorN>Y<+^9H}vb1>Umy<A@%=J`Lg1|-=d#r~{=yfQ>XC8n4l;{L4r5IW+MDSJ%r`!ZQ+*k5Zm$$NbVOvaU*1&Ul19A%9_HEJ>Cyw7WB;U?08
#gum~W6qnoS|z5cs-&N??;Ej`)pBe=D#USWIYMIsTA3XsCKXZA16%0dpKoOA)~|Bq{ho$DsL{MYh9@0z0#C<Q1tWxv2vR$5tCd*uW2;rin|2=T{$<g~;FBVV
b?K1tgm^=Ow*0vp8L;w$u&_-R(7W)*eRsPFzz0?GEg@>kWHyksToM~=O7Z5-FHTa2*UvsqS6$67WnMyJFdVeMD6<FR<)#J6idO2$bfC$$pfzy)nQL&&$paGG
{E~$7-{)9SY->lJ)dG{;z-PM#C>bvzIX^`JWy2!KY`2#oiCp~C%L)uy6lcWUc;PztDSr~)UOzvGi&gl%KD%v}^-yf`t{64-VMP-h*Z~WT^>RnqOM9FFp<eX%
FQhIcmk1zF`?yCOw8$y#Z&39~J7BjZDpU%?TSXO~iX%QXP&<vy`sCcxY6V*W9oI@ALr*~YRww%T47Fu;xR?7gY6dWNzA&AC{jQ;wGJ2I{X6G4tYv#%X*K4rb
oRL~LRHJ)fgwIq#5Fon!_O0lt8W%mqT<n+BYcQoV=|aG-wC1}ql^3*fDs674CLavD@vL29e=gqJnHZEu-5x@w;BhQJyKq;AJ5HmoydZ6hekI_0h1g8>L-CJ#
1<qhTa!@KT(FIB64j=LkX?3hDV7O9u8IzDL&r{;D8Af*{3viJ}Uurz8s8`pM&pAZTnZfluD_Z=A^j9gg*5j~WoFkWFj;6n`Xz(*XluL5$p%(X%P+k+!-A{j_
gUrAr?rIU!)`01Ej2c<m?Gu4++ItI=T-EH=PPJ1tJfS5jb^`T?eMxw8?!;c~u`mjicai5=e#ha|#&QZ2arGldK-7!^un5xtORPE^S2PXy!7<nRR{{~;-Hf+K
=hrVQL!!QI##7S!mKi{+&@vbDPt$B*8ZzZ?R<ngq)?PqTqMaPr<IPW;(jAy{LsX%2ba_JiJNV*0B%+0YEA8mMB*!t@iNpDAMT)jdqdCB6Y3<VA8j;)%a^a!A
908A1Tp2!0c$07jf*%Jl1_>>gKl&_TwK`STU#R*M<_A?)JKm3SpCKDH#@~EPA4-o#3hoS-%OiYUpf>D-t^#eyl^fx>+d~gKOg8y+ZU=(B-YvAPDwl7lE+RYg
|6op80RNu^bN1UP$vrMLi!}5lYDKdY3FLL=*r=XO+Y%|eC8e$zF<Gv6_vTk7s3fj^vWYmE5Sy6wB^LwQzrMEBxL_!&sQB^J$mZxm7)?}E6;qqIUk5F{CmNrF
Z7<8xnW3QMmLAdnD)h|u(b_@?hzBHwKQH;ujpCNobm^(M8|meMD|F5wp1SU;boG(5NdKr3v4AVNf1$}%gLX^9r=v`+YUsPQv0yI?*y|pKc{PgHIOu+nKmEF2
MKKo_ay2aOK#kUr7(CUBBc|vB)Ga(!re%_*^LNx+;N0tREhO{N|ErRnOydJ}$%DTZ;>X!kBrrX}8@U9FDfYIkCQdpoKq6*c^5I*`%;WrCVH}HdYm;-Puw6S2
)t7kXl^X&gv(Wb;JmJspv!Vj)O&*VU&YL$q^Q{4g<X+fc5440#T)Cj4ZaqmY18js8=Iq>xWCavkzfn@f=t8)mP6urM`2|s`fI=HJLu%k~P%&9*nrr<FzRTIK
2sKHRaC=)CRVB0onVd|m>RKfXqLe#Wbms&+BGzfOifL8c=Jy1=Y2G$r4z@Cw#51NBB^6n-<b*v`T=u~P7__aMF|_~G_;Yj@4`3ww2OlG~9?=aR>@g_4GURVM
k%a?0AqccK#~)TAVjXXnnS|1=q7p$a_?Qp=ve|(=$F|WXR7s6{T#=$OyGrdx(^G4>SOBFoUUeR*S4V`k0d{y4skoi9PKcYeL56!}TTYIOj<%JKbOyi#nz}!p
tD)`t5zC$-+%`7AqWjJ9JS5y8S>mdEC^Q98e-a5WF5w3{H}moMns|RqJq0*HKblgd8qC=M{&}$CAzTykQ(}(0vwT*gS&;hqYF1D=5P5RENNC)A@oL{J+^81S
g-hDdqs%gtaQc$##M0)ieCw^x8-J1~CX3r;>WdnX2+_Vs>Io=aLJ!Mqa|Yb6fnG6a+(!N`Uvo|U-y_mKlocPNtLNyOHZtoGvsHlnzjHs8aWMs5-Ru}y7)XSD
OtU0$tEB6@bpgNHG;1p#8IY4XnBe?3Ck^VrOWDB2Q(5zRU16I2fX|aiM0H^ymrqmd^lSfvUzP9@Gz>ib$B+!_jkU7pWFyENTNJ#}$7++I2?r0ielNg;ejZl(
)2)i4HcZeUdCMt(n&s^?_=$-7B|$^p@Wf+|k_0inGR4jDF+w0GyTh#V7veVqV(MitMzxsxx6{9#=w(YN@#z1^sCiZeONAxPJgxy8ZbuJum)mXX(2@GDyH4hA
=c<O@?1!ZYqF<QjN*+C49xN|Uw#cJ^@I5i{O^dGChahPl@1t8%O&T1FhWm|XwQ~o!hVs?Ai%SNoj|fCW%R2@X1Wt`-ktuQ=nw1uE*2mfiH3~z4*8R;HnOY)p
0-$+pnPxMO$Mn2n)!epHvMv#vRv#-Nj>+9L-SQzo(7qx}B6vUjA<}$8_{@)5Y_O$jw~NNdJ$gmH;+#GJlm-$0v#S&|XF~$;hVo|ERo&W==8S#osLV9^-Es}m
XNv<{`-Y~1`w5NQP#_}~xa-aYUQ`<T^*3IZ+nBOYLbC=h%Z&iQfbrB}W!8{7?>fIre9_bzBSe?wgaW5&2aq-4=tMjZVpibvqGTb;v;Ec*hKF#lECw0kkvQ!W
^<H*@NfN_&q#+lH+1@f9Ax5yzleTC42gtOWasA7fSVi)Rntm*X^KfB1yhIztAvR+?^#7Yzv*^Luf<5FKf;-FFMe6P3?xI@)AN++|F3^P!0PB#Nd6l8t@)8{$
{@}zu!L+3|NhpJ%CP|2R*pejEVoBCfEuKQRj8DGKOm`rmm>T|;6M1cC97X8I*fCq`Tie-yxN!bJJv4@Q6Z#xOXvBkA(67^k<CJYDACRm2MIEUOQ0zL)Ez&6Y
XdAU~!I}!@iWfQcJV(;83I-pmQ<dz*u#D{%V#Oi^oMo9<=Hk!=)pU{6J>suI8!{%2G1QFjr#Mozb(m4sCS`MYGYx~MpfzSrgs2LMWFJ7CD_@{*SH@7GxPYhE
G_NHjU<xaHlg5N#ca2-uu+Slx=V4L*-&hUhtMLnTx5Q$e`6qFS-fD5TUW0Sb#BkwYFX`X24vjX?nnW%0++obE-OS2NMR7MW5vo!Sn9Haaixm;XYCRJWIn6Z9
cR;n;zH_VW{`y{&V+GWgsKBsZHy1U%@}gCuk(eNd)msR7?*xMT2K*%7Ow#{kKKrlZb@-wc&bb*FkBMem%q~9>9bps|z!V%hkjZD4c+Zef2|Q9BQh)Z+QOhAv
SrsM}h%jqQ{y|z(^L>jw-W&9?%IUsFg3MJDVgL%h?m2*&Cf>q0Oh_`MJ0$|mZ}Y0C^;pUqfLX8j^dCJ&lSHwAPD1WW270;}TOgYOF8^rK2Z&-}2KIcR-%8!I
xR2eqsq=eQ7$Q6VcNucxFPnV-z>ZzCF!)ytbEXGWjWJU+ZSlur>gdJjB#cF6N_nL8Ctq<^!piWa>C$clN^7Up4G3u#9)sB(3^vvsKN~oBw0sRP=S;)q^RL6<
7+mStLwqJj5TmutNBff~=gjY8?(~i|Ea%|mX2XaV^p{U52&Q$ygZD1uFzD9cS_diQ4Fn~4nM7yx&`5rd%BKk`1CPy)&JqFgva`2MX{evaEPK!_DmlSVeX~2S
`@ybStbXXpgf$8JEOSZT@=XSZa^(dR;+koPgf*+LPYRCB=-D}LFeS%p>HT}2L<NQBy4+jb^CW^yPZwQIGjt8ZdcGk<>YVzWMr$f_sC1hzpWcTLNxDS!8$)!g
Zz?Voq&6mj7bP9E$CbgbjD$PA8<U(TuKWRvdkg+vO6nN(&vLE?)<faalkOLRj|Gz$?cYa4#>`C_c|S~Uf4?<=mj<|r@q^XIPhk%eXK9soQ?iNxap@>+F|fPd
^`!3|zEtL9BJ8e1ozzHur$21~8nGD~=JE>E!MG&mPV2_4TXdniU#jN)TA4z<h$+Pfgl0s;+fH!XkqfOYT3CwL!YSKuxmQ>Nt>~@r_acCYSCec>+|rRvIJVXf
GvdZz%w2I*0r1VyG^TjQH6)wB@IUGYGU6aq?7_3*!rmL|WE{c6u|((>5YGJ-bsEIDf^{*LUJT|^+ZF9~qI^Ls(o_7Fch{l{#i34g?eVf{OWXfAk_)&U@c$<g
iSpVnRbZSLidbapG#{@xYdwSrbhv~HKYPYdaD^M<8Iv2hw&i)L!Y1{E;!R3K9BxOK=pD1osZ<OC5-!RFge-lKS?}G{)}usXV*5#YoCo!d3pzF>Q`a-C`DA=v
YR>Iz?01K!zm*DX7I?58tuqkP@GE}s%v74U;_wmjeEI&u4gY^(8L0((Ln#~7**N`7!aA@*t+(Ug7=A*G_>Z}nps5o>PtZ$}CeE&ea<LhS>{#b*2Kyttmq&{6
^PP?zp#L&~wCuiozPJ_w@4y1;I;9j4e7DCn#I8^~K<%v13YI)Z0|YKmFJSJ`yoUYGke{=e&B+$^r{m=(5E@pv>(n%*mDHV2i8QLrVa_OR9;yc6RF$%woq`wk
h&+;2`E!PJHcqM@J15y}?u)m<R*y~otg!i>le{1lX;CD6+Q*>XaEDLM@+CxU<`y2=&$Ww-tzp%<cG6#gB1(%7Ci4V>ESrAioIWg#5l+@oHL#bI9~^V3``M1h
fm-R?5v)0lv(&GOBa6Cfi+iTiGJLC%*!**S7xen=PK<UVYtP6CQ8-~q&Qs30tUQg0GGBAwd;NRw#?5QaVKfl`fHfS*uqFU~OTmBow^&89TMKyB>b|#d7cdr+
aZ*>0C!|{A;Hi_KO{`20TIOH$sB=sLf8W5OQd^U)^8<;`l-?3HA);L}ms!b{3wT5sbB%$YLD(6s!zAuEq%&Pgj53Ku4Qe&(#f+R71ukY+5_dh*^hf>tdW28d
ev7(yjOR;Oa&<etE?wc&c)L=nSciwpsmRh>4ygs_+2q+}jjA*X-LQeXHG15lOL9nVt%~IJ(xnM{k-2QfZoBi6TTv}%8?~m>cD4|Qtk3INO*ow|f!abU@g!r;
z9OsfdEI0v>EqPK#MeJhodozSk|;rp`hq_q_r2_b6xc_Z^@#ZsHfCcKC-K2hX0rk!H&bGhYMhquz};LsG<`?HMb_MGSCW|QqYmvq3EI}&Gm&fSza{{vlvEQ>
O{ckmxvhN<kJ*M<ce-O~YDeWLW!QQ387AaSgVk>hv(#V~6kZ~qq@tTVNtS%%u%R?TL2#JTV~mx@fS|vMeA0RjGo1)#RKUq{lN@cVQHVD|pYJ5XTaT`JCQd4s
5()AAB5D%K|DE4tP$d+dj8mz+dW7*a5S)U_pq9$^Zlh$^ai7z;yt~UfB&**>tlGf_%QvX1)7u<fs?S_sY+tKyp}MaD-0Dv%Z(|p<o%tE^sjY*fJTkibE^qhb
K9hL3-wZ>bG~jrgbE~Wi67iOHrtOOV?dfkV)a5Sd#i}4gMP{y(PJmzH+HooiScWJ-Y@&9D$I%ah*0am@!8l<a=A$sEE$Zepq2~moCt{fJ3^zfM{t*@O5#A&p
e(XERvETG?HpL`e@SV!c=*a-*_q)#<6P;{aM{^jSAMU0liz+ER$tya+2zh~Rg%e<(VMSiZjX~?r5$ae2qq;Qu8~{xuWJu$h?u&YX9gRVj^hSq5u|$kSok(4X
jE~@{f_NxSz=gT3-PT)!bj^*E+(^*Hbk|4QSQF}N8fbDH9nb+~0oW~7dP5yW+Q1x$lC>SkAyD0R0V494y*rsjWiYaeGx?Lc|1V<N_2u`(>;hI>&{wmTqU&R$
8@EyUx~pCbTah#3SSWbB(_k^i_^!vO|Kh1HDiT7?m?y^0^G@T6q8Uwy>RS4`!<Gqv$<S`9Ag8$P4gR@E{aPO;ZjU+(AIGBK7t^uYim!y8+29brAM0Gzi6(L>
t1M2+_ams51)CvklPSphkS0R9%l<8HFX1KoG5T?@wY!~U`i0u$Ff%1%FC!;=Y@t|#!<5u3ip|m}Lbpdmf-@-uU&492zKGgeR^O2H7$EdBhT{;P84~BO*U)uL
G)#L?kHW+qMsAg^m=|XqU0((0KI}Opge(7cXVI;?F4G8%m(poRLUv2&(t}dbT4Jh-GhTU0`-rEI=_l`4IdL-J%iy@w52rW4Hp@YdG;u0XptGB&ZAsHggsVxy
SPEOwr|FVQGX&IAjS1$~w<Eud@S*Y-QU9Sexx8h-Iz0~zPZN3VK?4KP;8gN|C8II~8;Q^SvKVsB%*{(c2Tz+a^7O+!llEjLFD88}<x!zQ;PI?bU=oY4M{GHy
em+gxyFMuaIUD;x#jHVD+C>>_oGK$#7JU@qPpRH8?7w-q19Xw~Hx_nIZ&<4{DB*h*<Qj269iH#v8F(s{uG{gKVB}AheiBCoO%o*E-^NLwt)Ye;Jm?n7iSQDP
P6nAaf5O}t3<@s(Vb7S}r@GEs@6LvD)q~Wi#RF}@2-l&*Y{zIE-!4oaWf)zF`aRJh+4gbwUgJh{CU}9c_DFNMRY-oxm#6etNml;*$s|jUksQ%sLG$aNLKOMK
lR`7~Qb<<4c&@v&L2B7|#~0E|J=Id&>qJ8wd)ZY}4#_+@Dexb^;l+Sy(Brv(2nQxq8|e<l&6=bhZaL*+J61s>zZynR%On>`uX>MWR(s8T+OGIidh%J6`X40o
Bkn-f7N`13=M6)Ak{0^=-%GgL(DrpCMh{BYBA{UQdMPcw*MZ`$a*E@DahE^ZuIEUe8#2`j>Y_m{lVSlzYg*F<D|tokbeQrPEf@|jB8+B8Z^YDZ>dv^NysZ^=
N`?*jS3^~b+X*P$8TBpfar8ZPI97WOVAW`kPRT>(y7Y8}0fCWF_s1F-W6G_l;zYZb$~N0(d4^K8nJPYt1d1RJ0Vb6B;6w>-ZBuD)w&y%<9Qkna`B#5X@=_)=
57#Vq{OSek#BpCV!R!8h@;1vy$MqM1qexUo$Hlfo2n0&y%%@X|LxW~LhIrkX&1U><jes71GPMGEwx>vleyJQRFAl{he!XbZ65@8>3eK%V$^<vNb6t(q<VW~x
5yU`TU{U?Sh5I)SmRoI%G45JenLyJ10nRjCV~_B{7LbLS1A^1AfY@Yb65`8Z3=Pf4F{kAGD_vseMJng`<oFNYWbm8jtZ9z~Ro+`?3FcGC8tV=A)u~T63&#M>
xB(J%QBPgV2=s7u>wyHWzy?IekdWMSy}fZpJ!06*)Wt6MwC<|-&q}t;=DD{^6lw^|e*QSm1K}IfnJPQJgn?)F4B>sv@Dcv2T%Cz7*XUS`nzPow$)r*YZR1&Z
LR~7hne4OtUt?hgsy_*@IRFDhb*Sd1e%kVkkw#g%-ya)fO3lSO^tWLPj5Rl)dW<oY{mfE@ro6P7Pw(fb3wjXG%RUr7p8Y>#2tq(lzN*?MN!Aiy5vD#RtuB$9
m$c%P=OBjj8ff1B&H$~(fuP$5(lydL;wR1)nlg)-GnXAD_kjRHz0>o|!$H&(qcq)&eZnd6xv$q0HeqJ+ZNnQ0Ylf^WZiQHp7gh7?TLbgWk)n^lyOZ11SYK5(
52ZkHvpcV4K(>N(pqbWJgxv@$+d}b$QB1$#kU(g4F=Q*x__h0e*|=8fNfekJJn2mB5Jo_YAz^NLQipom2>z+QF{Ff><dKFGr1>Kyv#dXD;4sOnHMMB~<Q2WI
aq%p~TfxYF{0tJgJZieV7E57NBe^j}Z<PhKd;rtzj<gD(8?cGLzg_qyKezau!5JgDjUa@MP(JdvtN2jy5)Wr|+5N|st!p0&eTS#2|0jN!&5D>3ny+5$_r=W!
#4vePWcEPhT^x+yS2XLzMWwE|DrgVy-0L755S1FaS%=Po{8+_u2GGz#V7U>D!t^sLl)SOT2R2;jq#X5<8>T+k-*BAlXy*A;e_Q-lL)Q(sZ6hh$0O~>(0~;i~
W*Ddy8$pN%(7pqU)V$XXQ?=^q+Gn-6c}CqJ?D^P%Jrf^k!Bp4rMmkN9m3lzQBp8=Sd_XHC#1oV;qFc#mWT{7Q)K`vB;Ru1fEUL+)vE9WG0>vCP+q{ZguM2Ow
`@6`3b#0w+z)&cgdNR28z`PMraNhg`gd9n(n?+6aS9Cd@y$`?qa45~Q$GbZ*#2v<~c6E3pt;Fo_UvDu2V0W&@i@pRr8czIwJ)-zUts={(fcq%=rrGVeqS;ge
e<XhD{2mh_41iY`{AN$*I~sDHeFa!qC)bd#8vsQJaC1Ds&ak1)11Fset|+uU+AI;sQ=DQ7h2ERilMSUkJ_6Z1t(I$l92{z6bZ^PH8E&HdR=n%ym~NiC>#OaW
h}DVk#Geu?t34qw+G`NEmIH8VyWlr`lWznNL`c|noa4LV5n~#X4vBZQDoK6YFNVg}MBJ$|$xe2uaD%yMiDMp~gv#8VzCFOAO<b~V%Zev06@VTO)<`<<ERgUK
NLm&5OK#re1Z{x+csc2kE}042!CX61Yz;}fX5x$|9mrN(#c#vlsBxpQM0=l>XI}px-9C0j!1DVQ(Zf<*kM2b})E^m{L(tNX1}b3n7%mTULc`X+<_lc?yTVbz
?3_nVPKA#se9)RRmxt*lwJ6=VUdZohmXC0MbwGy=!RiJHba%SYmVtM*FEg?41@vK>#=W0FcdhlDAGqLn`5_`sVq!^QcN;xW*A!w2)gSzy_K$AEHji;a#L1lI
FDu2&iwt_E{skj#HE>)s(l*n40LVXpjZmvFOtOP;lcwkG3P(~piR?MsFNFug;a7ejDI3r&(hdXGdUSLnqP#so!9B~0o#_GFklj<H3Dj12>qn`%w&|P33$EM&
w4MV_lai#ZAraZdVlZwoV`B_Z^3eO1bEK_0xJ$^XsANDeT^KAj@<Y3V|MqiZ?+mk1mdnT+4QkM!QT-s5RB*r90AuS!qfGL+*Wv*60w+X})RsJfATuCQ#*@U6
UihT2?lUAR%t@E1iDp$ZkQtp{vpfP1_o)ik7pYe8ooV4WOxX>o=9{Bzkc~o?`q<e}!Xf@jOW601y48Ab%iF0(xEP=M3APB7aIv=oJSHy>SDmM?!<h;WUTMWC
O6l$771}_TFU#D)nt7`y2Go3*(+2r~#fCyH*R;?d!8vNJzFWu1J7AN|(Bu<Km}!unY%TwMv4uMsqk`g#BmiN~&>D&U!*HuMJ2qhz3HZAuD5`;qRcdpG&9zk<
ukFfxdc97~Qmw|7gj%v`Cg99xH{6oHNXfkxwBzB3GLLo>jtF?7)L9EAQ^>HmXqlx1BVY!w--hV3>Jnyeb5$oF(v&V3_LOJ_SV14kX&k`M&yc0gTIUgp(fxhF
TaTU43BL6?3HtH_=1Snf7*ErEzXyb78C5+E+j=NiHMNL@WyxA1dsfs}0pHFAo~NXpPDB_}bN}H0^qv=pudHy4ef~&pI*3xegWa=(4Q;|_5Nz5A+JW0{+>6gC
S1cprYj{!kxwU)AmH8YK3`wha082tUSW8$buOuZ<U6-%oi&~VrvHJ3k+gy7{=vBn(U<)PK>j&692CI=F!9@H4h7Q{zyDUs5^0*nO={8iW(En!o=^xRm=4jxI
ph#kfX{d<{F{BJvMri)ie9a1e=H*~?mG<NkRF@-;bD?VrbWN@Q`}jAPm!CE|$z==_`xM6Ees?hb(U+52l6(i=5{=CZfZ#MFFjr#pgTWxff-|?Jr83p>^y;~y
`AMEB1DI&&@WS0@qN}_qigXmm3li-1H8N7Fqy>kE2Uk@dtldl+FRML;6c>U49|aw&V3QhF-!tdqePXJxjd%N@%aVJ4WB0RVP&HT{vvIo(x*#(YjFP@EceX-J
2SFA)c-x;Ik72y)Z!lnUAX8zAm6MSbM5gmd9em!Kq)9GwKx5XN=qx8PLlOtHgo>X&4qT2*l-1q-i5nR@s0Mq!pXG?0nMrE`FvMT^d;<=T6s+54TJ~YQE-`i%
EJ&GW2vvc(k}gR@Dws;1NN_?>3qGS+5G4LP+S3t}$J5kp{l065yp`V;CsQ+#s>LpLCw?2&zfELh4x$70xS_eTKNuI%#pnAODkS14JNvn>V~o=rABg!my`5>j
W1!zRkAx9YU2#3sD)iTk+zk`SYo{nP_mqg=y*%n;=j~gQM(&m<S)e0IuC%)4`*BTo<xh<2ep=yPwuKXc+`5V(=)}b`OMc>X7MS>4of8i<MkfIEB{MX;rUxou
!RNKA@q?O!jGZ`NTaP?_c&2|7-Rv_fHl6tftR4<4BNB;HUB@YY)EhK^f=F_43M1;U?9q5$@|!BP{Q3X&%TD=ZV({z^_)OY7bCY@HLkcN|e=qR?=yVOuQpag-
o7lbJ$CP$>a@k;Lx%U{N4E$f0>3Y%Y7tLhLvvQ$KOT0tbF)s^6<6%4|zHAy?C=|t<&^^p>#0Ae(#IAcxvPxVjU0#ylfu52W`B?kYDH7D$SkFr|Lt$Ht<FYFj
Xfx&T?{94LETagpwI&$kO-^cPDg2sA&xo^sYwQH@T9?%SnFY0|f<Jfq%2B&+x7*vPDPARNUR0&b=2qKinp?Er%O6-z!<B5`{1rQ>f{hF2pD30k)$d+!KL?GR
%EcV)r=_v1IA@Ke6hr`|VytN&k6%>tuelxYqj86kf)RiYMkXH=a3d=<Xn{23+_T%J>F@}$%K_hHEv&Y}jsw*%%%lSd*d#6?10y3Fy-KkbsG1t4wt*=kR7V<{
`w4;)2i$y;S2o>AsZg1$Vq_>9FYrUx@Yf^10?o<f?gJF;`=lX);<M_C_aYJSG&P(2<HPjh$ixdlFI*I^GvJ89ORO%&xMc!RiU!52jDQXd96;xfi6cCHjpSAz
tA8g2-@EXem+3K{6j8R?(4?wHB9geLd0h4BZ07oP;|0QT-=Zs0=&dK<+#hUgnDWGCmStLejWU<{2s@_?KKs_4_QHs=jwkW7=NH;mdG+>iPx&C{yg};@|B;@s
&p-8pEdIsT^_o(?u@9~AZI2(;V8H+Wgcl1wR`#FRYsWTPJ?j=#f)bAOi`py6-BxU=d4lPm>osW5r2yqJYY93_y!ZjE9OMDmKa4r=126E0OJQM5CXiWG0fIrY
c#15wo5w@y#d=GbCcBq<T*}n9#r}S5+S;`ijYyNm{$q!b1JABGS)7G;YNde5H}f>hk-U8sY)sh7l4eZPxl<i8xFKY-6|tXE-nH$ptfdBWQ+BW6V*^KbVj(~m
*M~0qqLfCqJ`^pwp|)1yxnQm|zAN+d{UOVPsMia{+3p$VjK64nzxF9y@jLiP3Z8MA!!9p?X;eV4pHFK?;TeE;jbhU7=bQ%Xzz>3Vhsvn?+y5E)kXXo~KH4O_
1Rm!MBoW)xwjZHagk&rM@>%l#+Hfrf-<?GGZgaNc0I#0YQeDr?Qy#4~E~KbVR|iD4-rm2+yok^R@vOGo(;H-~#ieRIiDm$i3+8B2HlWbN)}lN|Aw3Qh-}c?>
A|$%b;}VJ+sF0)E!xLH<y9c2R#j;Jc@_CpW+d`Z{!a;Z<!Z*2mW<|eUsHW_U)zGmb4qjES+YJB2HL`b=MxxJ#dQnZ<Nnq@De7eHKA?EINx8KEVG6)K9kP`@<
_DmPL7;MC2EvSVpOA)@p0DI<5Msp+cP1SSg)`#{sYKyhb$%t6bzGYW0Kw_6d6Zr{cU+m^&7TBo~z;*5P#pV{|c+AYUd?1VT3XPlA*tK~!-tYpli&zkgaptD`
re8dIqaZaHXnIvLEgcF9AhWJE=SCsAG#SFcBGPLY@sy-)r{*2X>@v*o@=YrNlhph^hN4tAjzBShYn2zoe>%8wYBW*QaL6dx+UUAWr<ZbpS!3iX(W#8)lb+FR
sRhq^(JUUMu*YWO6CUL7LizKIO>68GKT>D!rH3R9{(J(vrpf1S=u<3e-7S#U+AM0=h%2hzo{8p;$;Z?>mSgAl0-1wNo!=u3HiKk#k5E+8fVz|U7G#V!@>1f^
T$DKiYJnK~wy1*Y%1>%D0;uGRn_*GgyYN>+D0y@oOMe)TST`+>DLC;-vdSoSnNUyV%M1MR-7vr^SsD7Ktuv*{-|sSm<&8mH!IwCRc@d@BEmf=fV>G5L8dyoq
i7xXTO<Z(k(Me1atflbT<r_iA(Ur)TbG8_n7Ef1A<YbR|m5Rv(d3q|RnXx~r2paJ?_@_7qZKveTgt2ywCWXXEPt`H4XjqDAwqW0Yw13{H!~H7%hhGlRs7lRz
hkOV54+atG6NW7%v9qb49p$?nw+B6*?d6&MVI^%c)XE(UXl@GA#amSoN*t49?a2SZuk4x(z@0;~8ks%ph}dsCx9ybda!YvE-Igu1nReHSF=$cX;(QUFfE*S1
-xUE`tti!~&Am)$c-&m&gh>5e{`}!AMsZq8<pN@Dtp;NaL(E2w;hw6ZG3S1OX?AtRG=i~-PRhxGm&eV^=u00MIH5{Rh&4RR9-S2ayYshxonw4d)Ii=$LLD8G
0dYVNFO|g;BSxRQO=|&{T!%yz!1L6}wY_NarF4_q=N02=aPc__!%`#?(+4pLVCBkQDWv*)?-RKRMlJdkdY2#T=asOLp}b(Us?9-~=v`WU_)a8;w70<Pqp$Zu
136o=@-b4yx(t#D@;qAc+d!w$A0p~F*I*lAv$EC@BXPunfr5O(wfjIRrQ4>(oz6GqGFGYNeRQCUh`Wd>+|EM+Yd4l&K(nNI)Su^#`t4MMyHtBP-r-*YiWE$U
eqGLUr3C(PF%<%EZFmhEF`!+wc$m$C7eFtI%E7d-u2CUf_mIO<K2G3rg9<B}S-s|6`0+ejIQ4LmjOO>i(P9@jP|k|JaEwh{$WazrSfjsfAo}CgoGii0>(rER
jl67gS*h@6J~DXziH<~!M>_1R=T&-VrOw38D;D~Ys<t6QSeE4=UZ-8n@8|9F=^4@3o`k|=>4*Y7o(3^cWN<&$5K|K9R~U+2wSxhul&;H@!$t#>zF4J&sX3Y)
rNRzsRR!XEu?+*JQiEZT-sZhN@;^_>8+vsOU(il2hgq;jPC#jO&?8o9RPsbO(0<J^fyB_hNAI5<Wb{R;<-L1yrH~ih#pyE`mO)Fy#iy@3S+wNa3IremXlk3;
iz;|Zre~A___<S{NG<z!iMD`&A3jbP1|zbXS6OI!<78ohinB<$sbQo<po-wbP&cm)_=U5Yeas`Zdp>Pn2)Vm!R|XsvA<pfjzAKFoq*l`hdhK7!JJ(smapU+<
`|C0A`fD7*qJq8Kycde6CiXwuzEXQvJmm%$<7MXmpb-0^t%J3Up|W@c<E0$We7R<mzAk(I=`dAzn)~-!T;EdqW+TELK}2t7eF{Ck&lvIy=_doqG+9m_!sK)^
`U<aov$==l(p6`s@CSfe394aN5bpiZ$>Nc#65?rNt!oOWc|pu3@KAoq&UIOh;Isver`+6!%FT!5@RyTjJV?p4N`9l$$Og>hzRvhp`rr4LTQPS#iW*?L4l}(z
)_X6nBLcc|%Lfa5^9qj}QkD%=aeHW`Lw!PEdxa*mC0uq5i>8Y)`IK0>IAV$W{UN>@`&Hsq4^`abAi0^sDMUAvwFW&5LVAdTqO#loP=)6)20A;j(aOj(a^<FR
pfW6&f{p$!mp$KU<nh7sD-pKE-Ose&_G9f>gY#7GRYg`C0oqX>ak&U&vde-r()<xI6;-pB90a880q{?$A0mF$)Ufp3UHHx?FP5DaWIKzeumD+Y#`jp2RAUhT
(t`e<c7@*{I{UcpJdG#dPXvN>yEB!{CQkDB=ZCwz6>TGevk^%<0Rh*|<C%+znM8B#L=Wd&teRqi!+4UZAxd6Aou*Iz6&S#hEA3m_wg?I52D68OfP0S@??VEz
M`17?wF`Gb2fAekkqqF_7x{P5u-^8WBR8mrdZKK&+C${R;Ta%A3F(^Gg$CV(;x|N<I1r4&lr0tu{(v;yu+JJ}5)GRSzGa5aZHy-c*5{G2v>{a08-3z33uVDP
am5IN(Y3=3T^0x1v>a*l-A?M1_|t0>2dI5T1isB$kS6XdEI;dUwM-QUz)aK(;#j{9kPUOIHH-w_cmX?HC>v|D{A(1~`&c7eD(l2w5`79nPTbhxz*cjsBQ^dR
%UvTDiv9<I-w1FfnE^7MC&2EYkjfAJ5Hh1`6MWH=nZC>CGO~*$)$j^I*HW~!-?%&M6mCBEAS;!MinoIInJ_0N3-{op(M@F6%qwrU!?L*@Byem8AUj8Bncp<J
CrJc3y=O1~O-#dN#m;M?4%mr#Uln?ADw0@8<n!rwv_sSI{-y#0sw=fP2%(qNpEwJk6i&Dphz;;v*!r<U873z!PDqn3rA1gTLwL?9TZ>$t2?esWgCt38690)!
uCPVQ2p9pdq^P*YRr}%3vX;lo0})->5pXAe<o`!F${Qs*)S<XHx3qgV)k}8X#RFjOD52N}hK_~$<c2%N1ds-(+nz}6tfyx@O1KH4HsjKumv63N^E(l_TDq&<
1%>9m@>OelLJPdW7v*S2{!1Oyp3HzCV>A;93~=D_;RECMaIh5E+mPvbIQANLgj(2j<%dDskbKmdeXDNQCJnz-AKDY39~=$3f<=$Ntpa8*bQ8dF&2uZj%6;F<
b>Uj)Vfv)OV2?oyGEbg>dW7C3AEItLNiO5R3(XGdoxUf+S{n>(q9@Y?I$xr4rMBGDw?A$J5rCKZ-wAMS2w`mr{5emcWoI9(4}@G0sz0+Hi5bPt0h<&!j+Hc}
o=C&;LUtG^s7ETzfsyu(<ewR-Fw3Y2+xR>yUmnuOwMs3}xBd!$@38h^*}^wps6kSYpAjEzfl15R4Ed5)iWUoHUb4|w$P<c6ddlitkcF{A+92CDtc=YGxv0av
g>x9T7NAW0v}gty<OX(pPr~V4zom{S2kPj%DQE9)VXkgVACadt=X8LnuGyj1or)N&I}&ck1Ex&1<vAq70v86w)MK4ZM8O0Da*oEgD{2E$i1$nRZgb-tQIdT%
e=iR7K%8z~7p_!|2~jO{ftOMrcwBe+li1px0;m;Um=cyX&YpU3$iV&6OrP^39Vj|5J=d5=O8DY|MYmoGyX2{`kl2Cjy~s-<9wfBwI)w0tH^$1AHWwL*d~Pmn
+%lQaSbj<gsa6W~)Q;1-OT7{4921MR;~MoCW+SaZOexQAu`w7%h=vOsa0mznqQ4N_7~pm$L}NyG)bYPdd$JH#ynuR>J9tJ@B3vszR$fs9mJamU9sKHFE$J&p
#)^wy<V`S3yF<HQye4fNgCuN^>e++%R0GhKwK7<`NRX|DS~N0?0%Pb`0zl|Z(7I5fZ2(nluk6K%wc6g?5rva7clHMKBkcXcUVMt~yGIbXj;Nj%gT4&0bHD9^
5QlOd&Nagm^!kwp#AN9_KL?{6g@CYMIDFOW0d`sMwV4hU0JI(q_ehtFUix*%P<h>W*3s(D9#<ZI+>NbKGgQz4#OR!3O^ga*YezYGe+(FuHd7zk_!u84)A=2Y
26AW_tIoH@F7caGB)2Z?O^0OlXb0<Y6lo7<m^y)$et=6y`f!yMlH(SEhi)?AzIZp>3XnGb0?Up=Sri`YznO?2C*rd^d7SBhx{No_xA%2GjqFM3@)ghe+fq7u
Gh_t56w8+_p)Z~x{q<Jc#)5sn?W^7Ui!Xbl*nXXjgIQK4lZun^+EKXGNbgUQ%1-9rN2Zsu%)_*uLcv0K(_sduS-Olgjm|H}C|Bd!RRurq(;8r0_P6~J0%>f%
2fhIaDK%@?ze|A?YW#5j>E|B<6djyvR6N-S4%Mo()%8T$XH}Dag?dR>Z`D7Up>~Q=v`N$lsXF2U$hRtLd8%NH8Tah-(I)2_?V9%lMPb@j05pdi2<ZJL(*<1U
p@n~OkXOOO0%Zz+Zg1$P-{*gW(Y%O*+|A#6Y5BZvM1pbJy`I$f)17ztPGvqZvt<ciO9LffX^8Bn<gCV_GR^W}2TWPrns{y|0<46s2!FC1NGnD(%kKp9OAHyX
LLi_sw1h<hYFA*%(*Px$T11!j7P-UHX9}pfiJSxTW3<DcA>r(qX#xfdJKZan4DzW|lCi!uth}-QizT~#2C~~XIhh-`nv2_4nm120;kEA;il3DCF-4rO*^y!X
C@O^_q!3PlO*#QG2caoq3`Xiv$TG=UUl~PU6vbEztWB=JPAZW?i2wlOV5#Abd*|k*l+flG)qN+1TjiX1bs=T;=c5o1Tknk7<<^Hz{1fHkl+C_BvHO~{{nrzF
XpCMtzebgL3urG)VERcZ75NvPY~g(_w7Gl;(Ycp>?_AIChkia?so{h}Zn<FBp}bu&+-s%uHC-5T7jm&z&s}8?`anqhWGGR_OM0Fm^m~cVObvC+Zc2f?$~;&Y
8%X`-)9yq%JaDucYKm_mkR>P*3L!!uK4INkG`|<};olFd?ex|BtUwR|1oPmX!>FT!81Y?93EegLT1QM{a=kSbQeAnNq-BIgx;|MEo;_JRZxf%wuwv!xuHOh&
mv~$Z1%Z{d>+xUIzmej`cV4w`BpC+wuU%1r@gVfeM;AQ>o=N&TU`#wajLFKf_=q6q9`HjAM7SHU=RQ`uvD?cN*+qe*(j?#Jp-**d#cir6UwWJ10)E@;9sa1~
*0BFc!}ed9(FG^^;oQ%<L$VQG3H|LH;ryLo5vuSb<$MC_Jwx#KLEvKXn#xYJ8wkVERaLKOHE%*5dfen1?4u~Adt4uHx!70{;q4yCS=F=`I!dsrq4NU#dD)*6
vlo@_>Hu@RIwtIOGYAW{i-6P~1?=9i<zo*O1q_jD%e<jgAtIrz)1{FUcmDJjaLR+WpNST|MjjIl5!PTrNHO%Mn&a(FsR>LatMh)puv9R*%!Y|PR{0~=RUyf#
Entg^u!<im!ykJ#5aUNSF?AOL!`B`=uX*9tr)85SODg>#!{bM1=96uZtkI&l4>*n^i)$q9NBG?({i29OkY<t&pPS2Z-Mr0hjsuny2;+IFapIL?Hz1KYUULq-
6YOCOjPYUdS9u$THzoTjSyiw-v!rLQ(@27W=dU)xzI;8)s<q3X?K4}S5CO>FpeIUeu$1<3cY9k+;KJi*wc`wp?SMjoSW(qetO^cMEzgWVPbX)3XSEiJ)+x<S
H`##zD0tSE^Ff@slyOI`Wx^S-+JCXxmJ@Hpd25%Jv+gY2I}<tv_LVy~GebcopjMu3Bq?%xvb)qSLRf?baWNyE;Ko>2<07MMYLeM?xW!C5BUl7k@n<o+4;J)E
NUXb}7CVV-(b!(R-6^hXcm77X)>5^w(!MjEC5;=m#J&d{5SF%s8xfEFzvg&q0CsIm;I6d}qw3dAvA2NR88GN4vw3Uk$0FULO*UvS@6Ub|{j_&a(P^LHb()kU
?pT`^7Li%c-b%K|Nerl#W3PQ7s6!A_@-Eb;JnFj>1rT1r<7-4#c68J1S<9+jIWn?v-MZuCES5j602#75EP{iE%}uU<XKtqkc&gOyTT{1X%QtSTw-N41_rMH(
Y<NWUuX8Kp!>Fza(PO?T?wxp><%W7unU3Hd8I=}QkF>EYEs+}wpH~g{Qwz>Rp_`OVL@#QW>oiDK9zqU)RpTK9=-;5j6f1c(^+$6M>h+zlRi|jimI*IY;CTh|
{ySDacdXr~lS#$i0eU=RG)becu_dwKTB_fn4E6#&fmXS)ef+1zGr?k@<X7FXKr|jssfHER@4fpv{cag+gxxJg`%Mec%2IID1ms)OLX^jzm?vWVlAE6@KiEbC
*Wc3QH*USI&30#dahTX-HUp<OpA_$6Jc%FHQ8&+ac!g^I6$=O*mRu%jsS9;eB5$nnE?s@-%HbZQ_V7_qB+Gr5s`;#?!(aqh><uITnFtLLuVA?}_F1Focj*sl
5+TN7X}48HEEG8VhnM?0$t;v+fRrLyp>HpN5CN8J<6wVE`Xy*2fvj^AP8=(Feg9*&T9Fsg%glKQlk|m$mn23)X6xdC!7eZ;XxXNml{=mFvQ7!>BY<w;h|VE!
?-7?1<B(ji60@StT~jDoN(x6yzxbqQo^WA|TX=2J%FETiysT8st`!kC6z%Pf${Ok4Z>&Oj^+19rm9e};%H3+bTIRx#+@qpmG8gvR5v(7Yb(3#B?%iH}Y{@sk
N><kQNTH{bGG?)-&-p@DS{4t+Gc&q4J#$Tl$FqE)>sUGb7vKUHPY^Z=2rLyOe1qljp&v@CK2@9A4*-#2WhnLKGi9Sir-K&HdopE9X3C_jnel^;<gE^=8z*Ve
Cv0aa#~SqWL>sb@#^&N^N_7_1^hanZgCtz@CAw|*+})XC6X!jpYnB)>j@4}Ejztqt0$$XzPp#-GN4YPd5@`1M33lKGe)hkhH1Mf?SDudWcvZZ#@FLcB<`_#-
$l?7K3m#>>U8IIk%U@-L_)_c@2CP#O)zHY`&zeBHW?CVTv$PjIux0)g)1$S4+@{K{UK>6FWwOeNRTOB$<B{M+c&^9x!yItY4ybOwP*$6@KOJV4YJO#u%7oNB
SyKrww^2tP)Eez1ktg(F34=L5=f5?2;(WR8=xmG}Rl`0XSla0Mg0!viuw+<i=z-YMUt_cLG2Bw?`gMvT;Qo&VbxlnYnx#8u8Jt6VAMfh~w34bVO|-3d4N(S4
b~3`!4Cz`8Bfv}mH1^3wm}f66K@u6lb-?I||FP}(-LooRk-8>6YDrAvrIN!nHr$772Nu$uh9B<$>f@b}OCng&r)@PB!~KTNk|+gyMnzcclu%^7e8x%MjOHN)
e392F+zv-(J*j5x2hO3}!=vr$K1#7rx;%IIJW~eUuQK3<A*#Y5IcWXEmnI+mgMLG$Je;dJEA^%Q4XFyohlW@WjqG#4vo@{iOpW-raL?I^g^<;uOgr>0neftz
H_P^n%4@(r_7HybRc9_9fX$FN?EF-HM$?pgVQraV)-(VE#Yhs!H?ab@WV4cE!fuTYU(}z%J2li6Itg!}&1Z=O3Ty`1Z!*l!CLk|PyJ@&Q`cq2k7u9KF57<uI
Q?3skDlQ*$pFXufb&tN1BEkQUPevT@rZA(rFEKaPXiREZE{+!AG-?F1MjN*IbpiUlKnM`6`hW=Hr`4DdlwRX|;{xCRalG3IJ)Wp8!4KH<Thu}O>GEdN911ZP
JxmYPh+(~my(0ZEhgO?UC;$$^>x7D_U~Ts`01}+Ww=Lp^^y?}x_&~%y%PyPNvtsJlN=J>{RSd}DDC8z~Bq02nhJuz!a(P919bfbZUV}BM3L&p+bPibI8(eUe
j?(4vFu|`h6#dd0#k?|0*L3(X$J_(GY_?C->Liba!dWocC6TLK<bbbQ`e?RLz@hcSU~QNm?peSTp|m0R1rXcmMaW!rCG}6X+4^Pweo^!|(GMwlUKYCB#*=%=
4tjI87akJdZ4l2m?8k}2f$<T|bAt^F<<n@|ZZPUd@A!`|?-ovqH{F=EhOHif9fu!ff17OSK!01_>vuUsMLlw3PC!9h>L^EeoQaiiwc^NrLFXb8$_xLEE9~Mm
-Aa?nFy}PTNg&FN9Z=?@HW8fJ!bsDoVv3HcHJ{-@vx(f!4`Zz`n94Jg0D@=5bF;D$gS#}j@4L<5%FOuP%~c~E=BMZRl^dt~usibuMLRHT9^43>FZt8GN~Mqm
NH4lG{G%USJn=vNKm2;~IAi7<cFL%Et<k}g$k9eKea-hULuK7T2^u2nL0#`5Ftbk)ffQyFudH9Zd@dZ7NzM{F*Zp<RiK+D-qpZvdq^e$+R6~qiRcs*)6(U@g
OLSq7`dZ~p?lzL7WQ5FLPSzrL){|A37C^-%ms|=rXKq(qr1x~H$6v<fpuomuG59$mm{r)m;X;KF<Pv?(Sit#j;n)HW?xqM8!)H6xk5Payt@(!*G`{SohwHDI
2P)Oejv}{a%cNStysCuE*mlp1fp0ucOP@9Nr?B?K{)T8(CU-I0x58)-h|n4tH6D%n*3aXyrnt<6hO7Q1Nd!pJ5mxooEP)z0+UvN~pqVkRt4woLfl?86z%mZw
m}~hLo7^C_LXcRV-W(6*<J!=tFXCqS_4w=@%lt6&VX!))%lc3vw66rv(Oy|MEi3_GJa~(RPS^U^Vm(-Yub0VOFc`%j3^$snWk-il7`CMoAEK&~qRS|C_tcA*
2$uzmE)1OyYCN6a<{v#+X7I*&gFW=saGK%MezG}N#uZ4zO*d?W|Nm6gB<cfe4v2e8|LPHed*Ro-XwsHR;_aGjF;^YFX|nN6P-iBAR`yv=-I~6YCT#SB0UTu8
$Vy<DvkLk&-%jpZKE`nrO80OQayf1kQvIr?GdRS959u2EjF#Ly?cCJ_>QYEqv8r$X39MG%@o8J|^re5A%1h;NJ4w#Uv;KcN*Zjz@y27nz{*8c_AVspG+&4(#
&akb(1a_P`N;BiDQ?48JWq{{sTmmH)^xCC_5rkS$rhbVHgwApwK7^j%96e}wH^FWyzi--_jRVs+55~;s5t>PKNv@X+Y$fLFZ5b)qWkW|r<5zKB*7l8)OqkG9
yayzlwKzjgX9;L}J)nVL@ixUg&T%iMVzr{|!nA|DP}3L35){AB|2>l{Nf|*EdR@|lrJJn*A+$xZFx)4awY8yU;~sGltxov_N0<3~VhVCHGyR*3uzd?_pKru&
46HL`r^AaAEcE}+|0!uok`><o&cEl}6s4E?gXKo(Gu<wi5=u0y<b|Qt1v&JK^oY&y=fBus{MWEMQw}ZXCAP*Zj>?x2qlE7UEk^#XDpmVr(@Vt|m6K;ocB=w%
G?xc8Z}P}Z&f=}_Nb=Cc8Op?pTe0$f6S4^$k7n;C(LEyo+xDM+QN-=P@w8c5ibWF)ClE=i#DoJsU_l?oQF6C2o%<gXtV&-kD-%}1Y|hgX^UpLn@dB))?f5uE
hV*_IgyS^%MByBKV=D?&wz5CRE~dy3%X7>aMIF>BEv?JY4g;_r&oFx@R2t;Wsg$ybT5KgM9$bP-B8+{KrUFd$<J4Xfp|{vh<b+xpBpq8}elyA?wf>%%{?GXQ
GdI7CH97I)Pgsa{>X9Hzz{6d;Pd!yH+danSSBAzd(+iuS=RCyRI*!(=h9O)}PI{HbMp(sn)Y+_{DgNwEqSY>G2918qAz2=s^=(lhBlDjT{4jKQ`K~WnGtGl)
3YBSW@pnRIbUHTdMXp~N6Dn-OW+Rwo5gJt0E)b+fy6h|#Yyly?k8;WxdUT{s9+DZ;oGEKMuHFFtjH~$4asw9h>G6a~LDXb=RsW52PQ6eRx_F5($cD2^FKOA@
sF!v(`Ec7}8&2pQ;)M0^j8-;Ce;8wOfXQU~(p!sMl)KW?E)$P&*X!~6`z<O*r*QyrMH_}zI()a6^^wODK~yOfCch)WM6|e(44Gop4LKU+6t>4nEqz1#|6_ye
RQwPduo2o<r?@)^JZ~Z!P-v9S3;OndD>4Q0=#hx-9b1q3f;ikD79TUYh0c)4u;;id#QTGwhwl6KHp6I|C`VrqITc$ER*+mG3S()+aE)6MOTviNH@~_8QdKBE
HQY(MZh{pPXv)>DEN8iAH|A6=xmFTS-SefZNB`02^LI#F%DY_^6qUPU5v6l0JfW!MC8>qQMjSoXc?(+kG&|nrmLcVYIeP-27QL>ZqP|QIK45lP&z(MoU>9df
2TvzdbuS7W<19LgI5FwO5zN=sLnYNNm#rbJ=eC)CDa7fWEG@c7&J^cZk#eC;HP3VFIK{~px><80Tea$CdCSwN+<(&MqguTHF@!mFCgiwT^EV4m?=qSOO1G2i
DBiJ|1jaBC$+v2C2QD?i@o-^rx`AjfTcxZ?4nu@HNVFQcT;H@|pZsj41ge3FDP)XuBb3Bfg_|c9<2hL1I^%RLK9*s)^76?_Uj9cEAWFDcaL+}Nj>r5Zn4FFj
w{Ik5KoYQcicXMS7OjD728iTXkhF7$)xIfBP9cS$KYhQ{LGeTd<)I4~YLpJZCovw(I3^<~s}Np)GG!yR!DL1^oc*~5!+KVObEmt?Om|I&!9->_-8kaJuN_EU
QZ62s40>qC{JWsY$>OuI2QUHR9Gyu$Q5;*MsgSmT+%K&0G+*Myr|4`C7GEw9`54L#^Xkx{^xQywz_EcueVIvpJcF&{-)TetTrnuSk<w>j!&+3;;|#wc&hjj4
YrIR6O1@+NqGSEFdqR2dwHTH#uf!IEOfHC<0Ykw}5Px;(zCQr9pyyJp{J%=Sc<D>L{Ww0%^(#%?#HB!K1)+#oy*3<;OX{Md_|18ba_sr-dx8{FlKv6J#~s#&
2k<76b8yvGcpmop7Vxn%!I#ctgSLk9m1`XAm)v&8yFeEyFN<YEZCsiydY6{YpWp!vA-;!gXC|l|zJAJBNw>$xWWVt9Rh<wy-IjE*-zlp8=Irc>ZC4ueh-3)(
?cRKDj+(a>4P~Tp1D>QR9I!iQ);GQY^bHzEPPGcUF@=siSIu%P`(aVPsg6<wg<jdi9&2-k*8>c8CX|(JAfqBM&fZzLJCH+Ka-EI%2*awcS}=79|B%@C32J9X
iY+M42M%m1*R*?Jq9Yux8*9_aw*(qAivRNCURfdfM6H(N`!I7tbb*|QPTdfiGN3MM&XXNGp|(Vi{vC+Sr|Z%8o*%C!eCs_y-{y3hgeYWlYy^OaLB|EMZDZ5K
2EqZ|)lC|v`Ms9IC3Tig<usQPPxu0ncpdWmh0!)?t%}vr0y^GpNRKW&%XI__&@eX_=&<KDeT!M{G=RWKx5;Bo9+<3X+2FYi)>%+|pO(!8&jqct@-&HuK9AbO
)fOo(T|w}B2xVk09lVIIT%Fb>gmWOqR)gLn#tYOOK$mNbgO&I@0lmqK2%=Ei?~hCKA)x7F(R(S68Yksq6XRkaCs}t`%YJN#qc|77xSHr3=AlvHZww?=_J~EY
2VyvZU+?O<bi=r&HQXhHh4QL6{X|jom~N_igr+B2H9>&6`vB9wu!<`tjZ!3hBvs83OxI<KH36+Yy|nMLsFXTHf|Ml7-pitQDS?V0YxG=ZlKpXi+cIDAFQmK+
A87@8Q^cJ=UmW@L!z@b9s@#qxOSq8yw2aXLV=={(N$gW;jM)k3$=O=*n(yRNs2l1Alk`NH^J>R@jxQ<s1$Ab(+{qQZ^+8yl{mPWBNOMJJvkY2T&1TYX9}km}
QAT;g!g+>(&Gz--`=R|rY)}(RinR{1Mv~I-z}(?p=^M3QTlNIFsDvhjm7Mx7Rd&hpuf*7~RN`EUw|opQg!(A^HggCTZz9m?5GtfuJ<fC#RL5T}R2H8%RnwJ{
+<Ag8WoP{5|0~)Fcnrn%a4)d8=7RAx4)+YqL@WMt7hk3VlHw^wA;Mge9_FiY#U0_eseY>kxP$WhJ|00NMrb3>_vskwgpDY+T+iduud;mbg=Q@i=H`EF)kjhk
iA;c#usp}m>l~)|4w{hWseTQFng)CuVV}Okg|Xh%x-zZ)l{?e*tSE#V(liDT+(+Q6&|KzDO_uL2oB5(;E7XNg=W~`toryMGqk5Nb>}R}y<1?c+25Kbn`d(4<
=XSoU460iT#QT1izA#vYU8X-1(KC4YJyC85W-nN5m6#4{qVWi@-vjEv38im?rOAm=iPS#B>d-Y%5AeKtv}go%Ar{Ph_n-Sk-(^siR%9*Rexg(YTN{~JD+Li=
48%lrgiO2=T&^l<V!dX+A&(OL5m%0N2p@<7EwHMtWqz+7)y*+=oT^R9Q)8Tbw~g>WAU@?)$2RXi5h^WB8D^Ne3#VY2ht#%j(OHK^z2WFt_QL5p6R@oZKV03C
vrh%p7^sXL(jNpZoL;b~&Mn7!kq_<MU8Wh>>6&O~!j4>;;~HmQl3`{Ih`oJBHiVV2yaKlZTb7Fo{WEGx12u(k1U5kBHp`)-_39=Nzn@^%u_2*?PcL-E%&E(W
f|>OV7qx(Lg#4egHcG-D8OYp$W-$Sb4gGhLR58Z}ZEpq){*704_FCFoy>Mmo6TLYy8h=p3a4{-{7Q;3G=4D?|Or8IqHAN4@>nM5qSuM)s<FlsR{gH?uVd9xt
T)f}E1UZBprV?|$@^-MLyW(bJ63ufkNf2EHs=sKfRgCFIEAf%9CkaC4tJ`{_K{_T+z=dT(;c^IRO)UBKi`83vk2;mLPtabw+mw6ezytE*E%(bK)|Y=OCiPn(
z7m_sYWi2Q&L75;tWF4|Z{~;IT^hn~n-imjskrT}Bj(4AYuqHME$h{z<lQ7tW#+$4WeAh?Imd9jevs@D^sF42fG^WXsN)6BImirGc1vkH)ef%#?d{>ar<4l<
hreddGgB}`11c@yA7^@Z)f%V8u7A9iPebs$l!g@&V0CK*cU_?Lv~+!+=u{AlFYY+wN{nnUAVo>!(*6s{n8s+7L--#M-s4!))V!kZ6u`wo=*3MJk*m{W7MvKc
ZH=}rskV~=p<2k5S95Th6Xg<mNz02WxX+m<wgC^!l!)IdvEZy_{Ss19%BB;3h|%U4DehsZu0U99X}IF8c$$VkI;6+_SuyoSc2#@Yxnn75;{PvAP(+od*`9XB
tG99sOeGGObHw~fPn3Q@Z_xtU{7cK5e4KXw(kv?92^6IP6gR6871LMA`Vj_5V-=_R;wCPF5Yi@ok^S2x@n?r+nr4j#7$!f;#T!Jq6tOBPm@GScz#X0R^kgdS
5abHpVqaZV+I)Y4K<NDxZxdR%phOp*d6g_3Z^2jF3t`^VdhQ1E-9$<Pz7t7vvpe?K+)F32vjmn0)yihik4^#*1=m*mmmNGIn-(9m!7T%2T(ooi1X~y1ZZ8>@
N<YeKX;-=<*!9?Q+RFqtzi{ayJJL)1N?Yy>(!|HGOauWd3TFz2V9!0yX1%x`vHu&sC0q?6GI->t$5f;7x{6yfMkR>om$o?)k|US_SubGf@-_31l226M)&c6!
0C!;|Q<~-awmA(fToO>O&J()2d?MI1JoR6(ndL5Nd{~g_(kd2<*qF#;kGL0y&e1o&EJv5c?h15BJ+;p6E`_{&azTQ{**ptAPn5}#da|Y|URu4$(mrknMjd-a
U>1c(822V!E|pk(=}AN0Y=Wd}N<{(xpGrA0MB9OgOlW%p(g@-W4|o-3yLeQmOKExTs&grKzJx(kT9kBlG|CbQ3RG|G%KBTeO|1^oN~NR*65Lh~Yjn>Ek{Y`2
JLyC^2)?S+({bD$sJW&*O=2frkKK;M5OxY*mak%}lCGoNXtkAj6+yw4|3I;a^3I{Ab$fTG?oslvOqN}p``x%arVt3kp{F7jf$B%l8(s)O&;B2jxm3C*)lq@d
OOb~Rb9B6+KNhZ+bX>479==!eqH5p&phl6+eUW0UiaDynZO?gaKId<Dwh?4I#Yq@m3Z}UC-i0(@Pg0JVuyuiAA6`algOS3p;zN4xDTQ+v|I#c>#>E;ls3(3J
(V|XaY=O_R%^{b`8qNnOcK^Lfe=ZMr|Jw0$DLrhj4+PMSwmgdo=hkguzk?{!gc5~fF3<z=lrFZfKbn$>7IA1}5(H4@fXVuw?JtFj$cDSly3frH1k#2B2`Jw0
;7gtF#JP_3t^?TzyM9?+Rv7g@ReLmV(kT8Az38--ePEeF$yBK0fIki<t4_1uK><EIM{79Xh-pCEMGJ(W&xHbRTHxwLx&qwq^!Q)Xqzv|4O~8FCoVNUv6Ysvp
_zn8K=TQKxdevdTpY?&QjU!}+*X`x?5C?d7Q2O1;h`pZa+9tR%y^Hc^99Vt6-aV_9*|}!B%#?|5eCd+YNN8R1kdjM6F>P1jO#TCr8&GT<i^Y)SEw1O#TadA`
8Pt2&^)AtsXJBF>d=Vi>^6k^vP?mXknDNAg0IoHNjTF~gHoaGX^u3A6pIT_$ubRm{2AoZ})Wd1u>C;0HrHUc0u?bCSP13y2{eri@x(V>n-mr_c<Fbrv?B_Pn
Pu{aC)9fF^h;9-~Enp)Y7c?%wsxWt#xzh_4-HN^(wynHI%K7i;uS~Q)9VReny-;pvVw?A+SDQ95ycqX4ccxI^0*}JH{x<(wXQvP4`X<kgPD{FjZV^NElY~%)
a)KB)F)9D=C^F==Pr}3s%Z-0W5i=Qu)Y~<7yt35h?V~JUUJR3jk=EWkJgLB>Fn|w;96ie^)WjxK3KL)49rn1zPV_nQFgSI(D>4Y0XHiG`x@c@G+as8#+Cua6
KA_i{yV;{j&_Ac`%3!nAB?#I7FL$aACZs<&`OSC_dVh>EzzxAnG@YzzY(l^G366+9EZVm*D$~Z1ycMU(**AZMJ8Kelnj~dBGKq91;hGE_kfwr&D>I`is?}AZ
K;GOEJLtQj921y%_!V2~r|7;FCM^W+(iJy6Ge+a*NBz8X^6k_G=DO3Ttbu~TGaS9XF9bQ0Q5IzKG{Q4lSU=bk#nw3J0m`_rFxMcZHfQS8j@ohWqqz0?JBpBQ
#Oc;SF;na+HYe8$HMAa-^|RcxHch1LJVYH!a?I|cRa^1VOD1)qnY32$A4n5*?UmC)ld+e7wMmEpHFg<1Ul(tA3Dj82F)OqqCauFkn<To{m%<q4Vf*gJY7VbN
Ct^9gfWk<z^!#J_@9zr3;t7f8(_{+H(=mDA-W+M$&k{6VlI_qP3!tg7LflLYLNh&}x2<vY+e!^DCJto+f2;3=Ou+UJc_%A}g%sr`WEfp>a%hj6LEF*garldv
=tuO8XFAx~(*b;&+9@|QTw0@eEEpb3LvJvD$rZnKS=PFAJcUV5eD^~XWOU2>I2#20M#+AYd1YHy(~Bhq?231IpVyQ67akhxLs?ZJ23P{`IWNktm=!IZX+u1u
jNafI(z(Jf*g$2bpW*Qn`L78uI~+sxey{G(=M#2!d=a+Wz&Au?56$UTIA@%eD=Cw=y)y=^<<BpKQfBtnjQOu7Cq6Jy46u16eHCz6z%qpQ)JptD)Z2EWGmSZ;
Tyv?kXsPG{Ni924LmPCvm8+lkNE;IC&8C{*kAeSlF3w6-jmbU}`BqP~h;0xMR00NE3r?K~J9HRNQd8qy<(u$*rbH&?xm7aCZ(VlS%Tf`3-_)I->1d9yilf=a
_vAF-iJ@a~<*IoeEu%O{Hl*z&UW(<!g^otZpXyII`?s=vy~EaQm)jNl#yzhj*4oWbo<6XIK!}jPXd*q7YU-h%=5x>k0`t^oNI<@BIr+!5&~J|{wiwzBbv4Jk
SKo=NU@Unr&q$ND4Sr-kf&dsVwzu~XvUFt9<cEHJbwWr!;B&m=jroW3ZpYKN7{m*nB!S7TAzPf`0v=L+yGU>lnDl>H-+x$yPZIsQa6G0tdOR`O!F7ok91&Vn
nqzsHTSQN=d><%(go)gCYT3qbN|iVSho*57erUAgoM%Him&pqijEfAb?lF5Lu>VYZ%%kyo0elDeLQg^iK)Q_u7@3Ek^}g7so8h{Ub0U$@ES$*M6uWE8?i_+M
HQ+%Z#GWZ~-TRjF|0P(LkNj?I^Ek{ea?J>1X(hI?Bn>e&cP99Dk+xJll$MVj?iQI$kqRaKYyjVENVQ(}<Vx^xm=yDu<5cn!=I`IW+xW|v?^<66QETn?C%y?q
FGCNdPQFBCTi51_%lCa)Vm7Z`?2u;u__?(>V7-K$)B3ROVbJk|?SFNO{s3c(v@%qG$gamU{9~%GpdF;Fk<R}h`lN+WnwYKqQj7SCt;uh+|2si@X{(rat%xe;
LFdd*8i4CUgJd;1@zoYp(=wM&Wdk%-fp?!Yy*lsOu?7yR_-^Ql345k1Gu@UPI%z;@3*76}C2{{V$of~*Y(TAqwc^fJp-#H@Rgv_|`?VnOx21dO6-+x^HqxHv
0M)f!nw^#(bknJusmMMziL@&ySZ+U>zd%$=LuYJCUtF|PMGVsN2oeT14@Jbzj9e8in68BUHSS#a@I_?M>j}{p>Zzd%9ryK$s^&-7f%VLWBOf97Hla^uyM<oJ
^OL1mp}88i@|~Db*PX*rWwA;xCyoU6GKwN!`%U<;tM3;}O7~+v?`N!Y0UwkQz9f5N`YFNB=@n-G@4Y&tXJg|lk8Ls{jyechYcc|MY|o5jUA*~%Z=tV?%Sow~
MrykFFph-LmflkW6(1TAxP-~RIlnawZ$W>@1NMeq#@Proxc<X!c9Qbd>=1=x0Q~MUM8P$ia^W4{tbIIi$E;?!gYO*P*Y^WQ(PT8OM3QUtP%$8gWT^0C{QVP^
nZ-JbC(6|iJ9mRUgv9K94>A9K`^=)icj{*Z<yIin#zT@1X$j$tZ=q%hjSW>YciX%+pNthu!`Iu9a~XTXle<gf3?Rf{9g%i<$CzXZ;=|lTF+~D4m_y1@=c<nK
Ef8mc6<nnc*?!zx_YN%=0I%e-B8Fq6GTV40`XILdCQ^7TqTRPskOP!06sXWjU@#0z=&Y8U{#@`=VS;nnClIb+PXryXvk~lfoa(hAdbUkbSgZRAtrRUUex3WZ
0}Q8XC0SCVrcC$~?FZBIV^{#>__d;^uHu@kJ`7Rj><}b{>p9;FCJKXbY8Mrz`3ERuD^jMteH^iOuUj61vl-JU3Ty=xkGhco2Jy_N`7M~(C*B=U&Nv>kT2t&h
0S0dIesgZkAZ3?xfcMyp8e%S&Q9=9rKI&*JmDmL~fm8wXVk~s^Y%vAj#C6ENA}Ka2#Zh(*LLpnXeY7xys@#sf=jx6)W?Cda7*hu%4f(&f@5=P_371SFDlTRG
^5Ecp&UmVm<k=0S>x_ZQ%LVnd_u)u`^o;jw179$oaLDlpGk`vJXUy*MSHkX)c?r9wMAW+UWPn-c5wEmKh|q`hmj_c-b}`^KwW9*t+Uz#6M8b@QrfF87d-c6S
mCKXJD%cGjqfvxLN!ra`Qg?`lYLlP*<Y-{W7LH*uo_;}KjU~e_b;fz(&TyP0YCul$Fl97ME$>XK@venh&z1(!OUB6h7zEtUoLi~9mLh!1U+`|w2`v5mp4w!#
CLRMqENJ7Qy%~4Nol3ocEq@(~G$QW)NyQa*erZEDJd{ZwXE@3kqlJZt0)y=XSxsh0GDx;Zq_)p}6a-oKcS`!l?x@b&+N3deO<M<&PE~U0dDgw$#fA}1*1C}G
zyLqZ6f8=aur)QYJ^lQ{wvl6T|GD0$*R=wkp@U+_E{P2O_uF7{u--oz8}P7T9G3+fjzJO$F--EwvYF?h@E1=WyqGmnE-@cK`vOeu9dcHPMq?&y&~)MzJeb!d
vZ^6%9-BFSosVjGQ?4H1++cVizFaqRqDnaCf+DsVs5@+_ss&q7VfWH=!_U1t;W~o=`~Ybfj(K+vbAtq!A|N(=>H<gwYA{c8gDxaVfQz&9k=Q8chXMx}7aGJp
nAyL!En_7fo;@gAQ_hAj&~pfd5o~S?>lI<dxm}VN^CrShs&Vi^6(Q;it@)TY|L?32iK1l|gJ0$>fL+$e$bjFbO8J2KnCzULmEE31-}Rukn5@DnDi94++0VL$
+Q+iU17GyTEz|g^-#R)$jcYKHk1W85g^$^%aTH|5@#dfD!=9yUl07~hu<FM>#1z?xxz&B=^+iO(u9T3V_TNx95*wXZNV9vb-M;MGfAawK+R&9{^{v;p2=fjn
ONP!T?(6M8|L=2Dvq`_4xnGV@cz-1VPji`^J7(e=fAZ5F57$QoyR|K5P*#|P4u!1i<e*@B1@PUnVxE=g4-i5Ew{(p<Fh)ALzYw9M_DhZyiZfrOTt*uxGk={e
u%W`r^RM8)_RK6gea?Sz9u6UD$p#4mj6~)J_D}2Rt%W|-t)*VmUQ0Cor8^2(<sNo{PT_iz{o~niF>z{yUqFf;iomxl@2#GJ|9XI15<*chzx1VF7)+lEZTISL
KKx2}S>bn`Aq(u!w|$aW_TUj9uK$OwW1E~pgRS;`d>w=1c_-vb+5Rzv94VfnXhD!|&HxgCi0mB}ZbsuOu5e@vl6Y@hbi~DFMik`+%#J0vIYelxMcKPYsIdZ%
-_jabCtf_oR1!K=da!8hMw4f*$jV5T=SUB&2fxq{m&~t&g#c5?gzIp89)BJs+ZCm5qtsF0tRjW*>1-5M_H4E8N>w+oCVLosS@9qQ9Tr@pKd2EQKUf3Wu=I<|
H!1V|ZNiSPwy71`a_c~<xgD{6_#Dxv!o4Z(228zo8@q>IP{80wsFOIb^HObZwitz?!vmpORnFTe$vE|R7~C4Op2HPU>jAAN<hCJJe5}2{gRbMjZ(#ujD{cL$
o?APeFA)jN)Xlss#>(buzrs)Qa_aqljAM*UiwlzfWVy6h9Yl!}xPk{3o7WN>7#CckH1GW#X4&(tV>K2SD}4|L1ZU!`K1n3n@!K74#|kh+Y-zeuQx9+Ij0t=7
r7+pn0s?>R-UOJU_g@3tNq#j5bCGdPZ=P^Kjj95*mFiTI0nlr3hJOVM>6^X4f8K>>4V_;V17=p?mQfkJi_F$OWRn2~Ehljn&Wo_97{MW}-PqKxpax$5J>B1k
g$xSagp%#nuIih*w3g$$cYpnzSPG&ySSCFa>doIp2U9G=u4N=dl-gCA76>cKdSxx4K7p<X8qu7sy%r_42e~xB0KBUxI}fi3%{)(7ig<S1X{MTfd^p2O*ZBb*
vVW_d%SI`-R$JG&2iwlA@AEiQtn}+^KLOZ9@d8JN#rg*?y0N-&7p`!^K*Hw<3<cN$cfRW&kpR-vdqm4wptg}iL|xA{(u0I<C*ZVzirMzQeSn~XX4@~Sy&C2-
1ExU{M3ls0--!pZ$1I%-&m*9?gDMG#UUMG;d$WuN$DE*`IyF9`1>9<9s<t3zs#JlzYe)xej+lEah{iMY6X7kAOwX!I5RI;hIt9!Qm8Ob%pCL#J-i`q#ZG!BG
wFI3Xx)S_!Rx6RXG2x~C(|ytZbal@R!6Lwvr|qG>`VN#5*=O<hVWX^$6T3kJ*V6sU0$%E6m{>|@VmRH!^me-?y+-$hq7A6ndn!etIbn~L2BV0Kc@tP7?lbvW
Yy0iOD@6teCww-NNC8f1C?Y1_2#(LIiZC0EC|$-SMUe#9_9-va0aDMEeIK_XggrD~iP@kH0&w)}USGl&!32lY!mMuo>LUlK7o?(4G5#inr+V)fgk;F2M=oW5
pr+uwYI%k#jkWtSb~(`QS7p>GZn;<4y9`>~wbb5~^Ayq*YSnbm*F!gXsh7&xz_=)MC$awAj<_=6^c4jZ24ef!Z)r>#k^d>;kA62B$S14Y*waJg%0||qk6ix2
Q@X<_5;gCxfSq;RJ0Orzs1|h+UvBq<`Ak-mhg=%X2p!ckLj*+0TQD`(a{UHD@l3EcsJfOueEyb>3i|?I9#cZjxe(#;VZK0XSItU*pd~58$yioQ!H}~F23VfG
1Ob1L&ii(#+#uNU4si>(pTc2NKZ_MhS%vLY<dP{rIPTlwT%4LM0m2fwGLU0~fg#|ey_6}aDHYV8tf<Z#t29ewdb~w2Fx4Z%reX`3Otsy|H6hBl(1D{)(IMNi
{w;Y#jtmidf>ilms;PLu%!fUs$%R8cgKgrQi0bao&OV@&DTo;q?bcnV91?<c4n@OH=C1d1(Sl09(_E8rzCS`AN!4T>MEJ%WAD%Xvlb@#DJ4gt_c^nT*O>Fk*
N*R6CvuD{06dxA;$8rZW#E!{;OvwM__I;=NifD@9)S35pNFP8>T@3_?U02JW!7<F2Ba!P@C<D1hx;f%1oU`w>Da-dFH+#<UqXRFe$Vv9rY|6Br>Xgv-UWcA9
`I`;P&2JvIo=P>*eK@P%WuS#6?8hoJ+gE5H;1eiK*geZJ-DxE#<8WpL6t%RpQz=%!%P~{OqrdB>){`=yX{1{a2B<eD1BUc2ws!D!c@Ag?q!MXnXQV<MkoEx+
N*RD%TONQ2=6}x}`ev&%te)6~x1A>ht)xL<!KCI^9JMBz(D2+xk*~@-gO3#)<ucKagx&4O8$^c%KD+B!POY{iS>a_v%ymeDBw<)m!U&Gux-C#q(Ezw8xGN8>
A>nINpuJF80-E?L;|lziQy;ZU`7kPHRN!X}R6M$-GQ~sv^Pix?cr8cD%$rP-aRsbC!`78WYIgZ3XZ;^WT;3{z^kWBAh+PlvKgGw=wG0d%J<<rnR_!W>5=lMi
N~uT!bP6{J<Y4sX0baZm@zmm;v+Lk@Xb!_8v+VpOs=!O|0RX1{!ayggA1oCn+}LBK1K)C4d#ACoY(RO)sM_xS(gD$z8yB^tV2Pr#m2vx55sF~L2|iN~n)-Oh
*I9Pj<}YbH;nv4)<x(Q|>njSKJt@G%jMO*V7$zDjnX`iY>D|@e$lKU%;6PWC3k~qT2m`*hQFynQ3K(Vr^p=<@PFioA+{$J<QgwR1Y=TK<L2cgVlSg6WPtc&V
iNDIdom##>%mZ!I;Qvg(0+pQC8E?IoG`awu^~C#~oqLzzD4t$4=;inh9UOk~>X(^i7;7s~lYD5gqtRTn4bt<_6j}AqzQZGi?{0PeUo~(p%{UMj7Ln}E@BCeh
hp!Pld+x&@u9SQv1)bf2gxKg%i%Iw);JZh51J<6D{({pw37pt>l?4Z=1k3Syrr$?xAB66=*E0Ry9r0lY@Q>oFr}T?yr#ZpZQH1%$d;WC}CB&J@dDSWl8I+u9
CMjDp_m5$9LL6y1Ir#QMqWEy3lDl!3h9X57GM1|-2!^QX_rc$3=Z)>~+|KYO-j?R+Y_=rRGchCuLuT3NZR`?bg|0alfV?8T+$f6FDv$1%D8rwuqRR*Y`NyH%
{qL+LH0vPTyZkW?pfL-W?1Y<)7ngqoHCnodlJlYhut=vyrS$gOI{7rhOr@l_p*tZk>7!U_Dy)HQbujBz=4^}lMw~+&_p#xhJf-dN4r_As4K$yN(Kp0X$773%
ly&A#)`%&Hn|#V*Rwdtr*nbg!f`*%GI~@0*;4hcENI?Ibsa)S`XeckUC4B$hRlRrV7&S;~s;$?bfnd|`(STJos#spVvv~DKu4P4vv$mP4qPTDrTS1o1QnBtC
OV3-S-HpD&nQjl3%3?Pla`Jqk+2|^3djAGv-W<W(1#qr72%DfMa*{~MLjw*4UCX`zcRm63t3TZzzU0f|4fW~|+I8IO!Y8zUAM!FJ?=P>{R=+BlFC!&xP6(S1
R0*m8xdzxV;j-#fejtL&FN2wKWU_@Qo^_wr7?2z=$2`m(qz8LchgS?wZhP^g>es4e;_<p0GY?Er2Le~b^W7`Vx}t_2L|sm}=AKQRlk>dL*&>G&v-B|G)IeA0
Ka-ZN?<182hXb-8?ZLM`=v}h7{KZ!2FK>39*yHgjl$|A^*{3rkKcop;t5bgfk6>MMQQDDRkzie+Rd8jHB6)mJwLE<q3S=%qMfu1}?c&y7cVpqUrtOo0Y|j@$
P9_>ie4j9?+A?mtZB_<sAaHL-1VF_(R)<!v9<)*<T(P5Ak;U6snA9u?Oq~zaol51WvY?Dz7M_>AL|hClheZ(e<*l$S&{C%J2yqlmj@A<!5#`;FxLzqZ-*WKt
BadoDG>O!>O9vnKg??vmMYpPzjP$ddJ@|fRV*Gb-Y~xx=Vcj;Z*lV?WK~xFRSq11Hm=3ditE6j3g$@wC$4?B&4_2MPeoA)hA_qIahp#Y=*T0Z3El?cDpO{Xb
z&Ges!Jfk@0{Y3;O8y9aE*`8t_xr9oy=Ylg)p}VqV4iS{l5um`nVYnwDg>`q)Y<>Z6gCi>51aMgU!x%mo@Hn5x_0V-a;l{{pC3e53J9YfxaeWA%#U@p>;Peo
!s2Koy_4AML#AGxp4Y#4y52PFIe1306B(#TJv@27*AevHhT}=#YS>CdO~7z(E>GIgK0q20eMauJG$**DuY}EJO<2`Y)~3pASffINQvSR^6|W^*Jxr3<(O;$Y
ja}vNO6fp{ow#z-yPjpHJGUs)SS9`h)iu^^AmZ8_RsCqvZhM=h&6I)2)nSA~y0DtVhR0pzHiOI%SdDIUzSkt^k63n@>Qa`GPsPiM8IiFN8nb%DzG2^@O;Ei7
`BD62Ns5T|eZ3|_qX@)ZlaEieut$4S?QlJ4bzX>o5Nfm>{xF@afDC;Z>Ej`P1>Ed7d%$lb4@=xpXQ^n0i;%h|j^S7u*rP`wAvdh+j8#3prIh*(#?YiiC<F@p
*rAwmut{@(k19PR2eMQ4W$gEda)%+AeVqb$r&+32)Vz2)-rzuQ{a7Ovcf}>0z`3uNTifOEjT(Y3Tv1-XTVc+K!fy#CurC3&p%7A2NQG^D2--d|l;wM>v_l|t
XH@FVj6!nJ<!a}EXA!jo`zeXC2L~a?56#yae|u7EWxcvdc73X;XYTPLv_z8dMvPBIbxm^KA`TQC6Ir?*h#$B#9jkVRzVj;@*E<>DOVDp4KqL6bV8E~NMET&)
$;50sG4V$JhRz=aelrdyx{&~xFO7@42MaSpoJr_?`T*$Tox1T*Y8XHx7_4*}$Q?|47@k-jlPH%;^3}B%7WU@)NB;9ydP!C7xcV%?l){kGO8pBMi1D+p!Dz<r
^H=)guUOv=674S~;US@%W5*j=x$?&_it``aO`R81vup%rBFb+@hOZX(@@5aBZ6+nbqKcVrFL3_tnN`cV+Y<kfvTkjr*aLO>5$5d*A)VnpY48*%GLl9beay7^
J%s1UY+2LDoqWHGhacKGO6Dyf5D{M`*<x1FB){SrM++tYV$@x4xX$wW#r=d9SU48^d&Eh9QF$y4S}ZncrF9V+Vb~`e8aWZvW?;0pd~#Gn`1@4R(~gG5z}Ko8
Rm3gBL`w|+hvu8%6J-{KBQkHyz4!MhN;-MK0udrHEr`WxnjtAKImF6&aZ#P7?Al%-rF80byS%^va>XOMQeMGM+i}pot%LA0EtqqiyJQeSQdtLt!4b>b+cM7>
WlEB~(=>7hEUyvF#n%uk45pdg{D@*YaEIsuP8}JzlhnIl>t500ZM<J#qSef=fWZS|6#6P>1K%p<dIQ}tAaU&VcBin^ZSIjSiQrksE8p9DP#Sh%@RF%eO1C~L
ma0j}qtpt0xD8WC!EgNaXJOQEmT!gmd&Vm$hL&%@ZNZ|R1H>RbT8uMu%mTI3M>rB@BT6oPlSHq(LLrQN&a@^|7JhOf2fQkRqJ`+HGpVvw@a<r{I=$(_^+-Rx
!&9I38{3~@v}^vR712-MV0`T<)KA#3evSBET87U7E;~M$0Ce1G*Er1JP(qd==*&|`LG}1|oo&4DdFtb^e*D$c+2;g`2Gm;+mdOQX#1cLVn%YvvP{fV~n*P=l
MsDJsr|AP6M`HVdP)z&RINY($OM?)${dyRX>lH57)(oW1qCc&CPrDmjTFiA>eSi|(7QUFS%PLg94u6T>i0)lnHKl8RQlA{h#{Q2|;ib8e*)#BYXL41W4%5M4
EQ?lX&P|YPX@lWi`ftMv*<n4h_s7d7C`PyAn{y*xX<%HUbrY%ZllKum@bW$hEmG#OYMMwfg>a3sbwV(dZwNwiOZY4P1DY%ktb&o9H;D9Gmrz*n52`DAip_^S
S-IHqlc|}wsY|0L37?d|oCk^8Z~?;B&X*wCEL{?1I|v~O!T<@-%6nO&hXFC+`Z+EX&;>Lizx5m992|!`W0`J~i-=A$KcY!kUq>-K3)0WAH5d5yCL*Ht`vprc
{sWl;TALO!o3G(d__B7;F%P^Iy%YL8g#b7J?V(oIUoKS^4iP@=&C=1L-r~Z5@>(W;CmZ|9brjY{<MupXK>3FH9nfzd26pF~JZ3;pw{`ARJ+y&Y9`*zG`wH%(
z%=Y4$p&kS(J8|iYHOKUl%NXY(dk;Wedc3{TQZF0i$R5Mmuj(=LLrseM<!k(MgPvK7WSH#q4-J@ew0G*8tP2Q-?nBx=6a|G*W9G(Eg2ADn?w2KzaNL{vFO$r
n?;=>?|<qD(MLA>h2kzwAl58AK8>nkZRg@(2JzZ&g|2IamYS59fr`53Js+Ax-_$pgA3;SNXHA6{9Xa@iuzw#1c;6o=y2ezIMG71y57q+PxQ5XwSDE|ph+dDp
1AZ>m!FV^B)mkoB*fmiEKY5mkh!y|03)D}q*ISCiaT6n73c&;iZA5fnL<6>OOrvD5@+KmpV^5hFCZabw!5l5#rfQVtOJjB)Ov@ACjQS^aEoz}HPtY_qZxPiW
9C&lhw=x^&J-XP|?+<x|-AO{Rzx>gPBOys-xiH-qEKzcjm@B5LsXN2Y9T{BIb|fd*0|G_3ql)LTKF$uf*E!+azv<fJ_W62J!ku@CWA@<IwIMQ)7BR_~q~dxS
%fhFAM>Au!ud-0O)mDBvNjqx8qfVBxPN7?t$Qn}&9zKvM${R1^hWFI6vnKkvix|g{bWAqWx4K23wbHQsSqbO}!Cf4MqCHca>UPd?BT#383MS0;IwhCbyFOrQ
dW4S(FnlvX-yyd~_<WRa(PiB^)MzwT9v^0b6YNB`W&E7$OgsNRpzF<So?$D4!|tj_`(PEgRf&gA)vKryQrlRBCY!<x<w?cx1AG5pqN5oW64I9g4tO|XyO62q
AWBLgY2m|bD_y%K$~W|zBx^a|af+v-U!BzkLFMpPo(RaS<{5rh6WNvTHa>Bzcw5P+nt<r4G>bhew~b&IA}(IpEB_-zJk#h%RWek;_*B4T|NH4Gwk7GZn4Moc
qsWp<B=Ys}ef%qIGl5#^qHrPvx47CyBX%>}$dbBA!=hlmW`ylL@%YL<D7+<{$kKJdSClGD6*A|=_J`53`J-lH9j;Vv%OB*aWGi`Cdq;!`@QxZ;*?l6uGq(;c
8T6-<vPG>Slh_#0c8yRc<sh+Do;<kpp9$N=3NN;nySDc;-9uAKP(Lv_*Kt!~lOV_t3{$|@QzL{LF(TR4C80Rz-Tx7Ov<r+Md$^CGy(N}mGB8fjq$NudH+?j(
uw$Iw$6uH_Nt|A>(gFl_Mbz28d4?TudxS`{oUcITxf>YWG%|xk2bmU#GBZ_IBJ|&hq*ZZgdR+<TT*{RFYx!1lENQ!OkS=i{N5(;F;M#FJr<UBvz<AuGnP!@T
A{@`AKLPCae?PN!sU1W?9_X0$^hL;wDe?bNJkD}9stP2LeblrK<_V4x9QV25w5z_(E(qlDF7!Z%o%(~N$x{M9FwtAZv!Ol4+tIaZ&Q&L~+mIyf03B{}<4bub
Makwv63<g*g`K#%cYj3HpQ}K#sr-6bT*XV<Yjn?EeIGiT2IRPLTVghH9-FN+YB}ARQTj*q4ueg_8Ym7MyKE2fBs$&-Q<&bBe!%w^UTC4M7C(o+6OObAxHxKY
&}M<lVpax!!1Vh-CU;aL@Q}}SdUR)XvcZ##kgrJjKisGu<n<8$|0%3HQ<M*W<uVABIjC581BvFAAJ5?e(~P;@z``xJjW|6bsYH|3#YEeLJSFwLsX8^jrNb0^
%m`NpUXX=d5K{!mIiqeDC^%+iSuBmh<8cJrH5C<GoBzc(7qxYr=pH)(0x~8N1h#cX8EAJ9d<pH5YOCI{szBo!lQ<@GRLE5LdUiOdEOMSX^@qpzw`Lq0=^9xd
(TSg0+=KZ$&$JUdGLk)+tT4G+)s*7@eoobazd~)ubPOuBe4gGafnQm9)f1Bg1bQtB<UJyj+AEXI(vu2ZnVfN8VuM!bqC19LCnnxe<2|2xNW-uy<9^PJP9i8^
VA$|WcN_zOekDo`2`Jx!G6ZW*>jT(YAjdGNF<XlGM|m9>j$SzJp!rpm&jk9-b@v3|UHo3Xe`$DO>d3V`E)bKKh;VhigK(?wJ~2Vmhuh;q2PEv_=Xj0CKK*}&
MOdCjOr-+G73?(vYwAEAR2QH!O3lq0q(J*aIh9rObp{y|p1xIO1)6&j)Wd`x<QaeOM@1+U$Pk1%@K#4osBU<8MVLT$5~5&i>j!)hchA|Qj%+2UDByt3FU~(5
glzFZ%~3$~P2aS(E+l=(vbL;ZEHYHajauGch%ejjrNY7o>DS|zfrsp(#vus;2zZZEM5jY>mvr%~3e>FP>aXbD>AUo8br>J22+?vE;N`8A;lTgxSBo85rJ!g+
+&o+g(Bz0#$BA07l*4%W4tE%X;K#S`a62UCbiWTJ)Vs)h?d?>M%9u};^CFXpJ*EWnkSy8y)Yau_7@VdoZeMhHT{X)Qc?{P2s0e=Z@G6-5@e`oG(?fD@iy3O`
#7jiTJ0I0Mth7{Btc21Wc}-i5U!c(=G#{?9a%&<rrbTcup~g})p42nszY~(Q>d3d)ISKq=GhwA^|G&Dw(NthZcdfhg%f2;^K^970ZormXP#w3a<}EqOxrj;E
gxx%Mv5@9%CFA;~vsM<>#tN`$Sem8xcHcYmmnD*Tp3T@yOaL3KX`sSW9jg5%8H9!eOlDzKHNuvNcJtnqk{hh?534@>b<FP%(yYLZH@QM+ya48!HiBr83X|OI
|9UlNu9Nt7HT?2zazBJcYfU(#l;kix=*j|g8YmqAD(os!K!F?Kd!=R8+~4@cNzJ?tbZt(R*Nm4yiBVB1YSMR3sUk-ppmXoBuGsSSXF=h_!)9lP+*2Rx$j;|D
Ryq)cGT~{!vC7LiP>e79VO`G$`j5GdTS|i>N!Ub>31>DEedz@QJZ(vg$t?r>Q(gvlp=LYUpdazAjWcnW{l53iJS$dOg90@lC(N;k0ScTeSTaW!6-K1|_2{j^
#(?pbi9=eVIwMINneQ?TFps%zmfoHE1N@zjO95Lt$Uoj-_v(&5Z$GW@p~Vnc1n~VWi3#+A5wb2aFG6_T^GC_J{vFbJ`v^@MLK-4$SMsv`+{^^k)oomg%5!Xn
lijN7cjpvW{UCBlI2{bq!I3-i>%_A?&Xx6yD>n!dmLqwnlc#hj5w3y8i{!)hHeF(Fp0MrWi$B$ox_uCY{Ja@QG%Zk-hhGW0MJ|=VCQ->c`n(%zThen>?hA5W
j2T5?I#8VQhUr9;qwIamJ&z4vByMB;s^=jBhxbY}Xaa^+YV{RKP{YkLcnbE_Zu(d_+-xDfW_!A@#x#PZmC5v#8n(~?0-!ws>QBp-t~<do#a1z^c_iHjcDboT
v!k@G0ah*BSi{1;$1LVER@nK-BmYtZSyrb<oKH;p|3i@F1=QXR>|SI?X<A)@%od4Dc~-}d&|wH+Ig9rGKf%g3`n7{`Af)m}PxOcG0!He5t=tJ)rZ8VD7gYiZ
X2rCWfoVP<atL{B#QtejH>hJI^4LBY0stQtcl>%sa~A0h8eddDng7~PwN9Z@+^rEJ#?eGkWtytZX0oFe7G=M!<w}P3+^AP`T3)|zDatZ%$eBv&CM+g(t|YVx
O85LA?gpaUuFiz;nn-?-n7M-QceBCTbJ=YUP##UDRnh|Y0x?^>kkf-&g_jy*H)X!eWVnxmVe2Yq-0nWzf;IW>eog}86c~4vm|;;oVK__vt13seea#)0{$Vpu
p^SgY3zHBSIHW-EJuH~9ee6;%OYzxSmi$(?0w?`)uW-TxtV53FpqC-(IrXGwAFCYDl%bj*CHKY%0Nl0BD3~yTs+<dHO!C;;bq#QO3f_S9dc5MHPEafoyT%@B
c~@+wY{Dy>bxELHj$`S2Vp~nk{)vIib)tdDiSjq`4|xUAb(V6J=wc&rjm$ImJJ-?Jlzdc39W|AlmdC~tr2(sm<CzR^)JS&Ud3+5YpRV&WQ^857{xu7;${{(Z
q(>x7R9SiDv*bSBNuH<l>q>AZ58HRu(5)Jw^7vqfGF9xV$Js^*3)o>!rjm;5Hg`&;)YE3;3s=5V)}-F<QC=(cGi935fN8(fOHwufIL)E%GqPW;Il{-f_shGw
8}Oaa<vCLG2tShTeL6_;I}d(A;<u3HUOsu#+it2uqsIL!{UyaOWzm_DH_KVtx<-Lom<aqd!1lAeNWKQvg09FIMeA2|?+M??0_wtrPuJZ;mTrN*>;yF~wlR!z
Ijjt(3OTni6h<n(!581(gM2Y+IJaDSi{E-ij1$Y##`|79n6{=uzmrj~68uf?wXndZWTJLp!=K|rWQgRt!&0*ZX}doC-#CFYgu*K?fhxTH5fIP_Hs&J?otuJ0
#T5SwcJ(v4836n#T7Y-;jLOYAqsaPDZg(=O08YGGm5(bnfbhDDUzVF(OtR2s)_+!T^WhBmFENrN^kK}%+ya9^=ehg%vEL`_5v98W8|weLDi){M;wq%HWr1W?
6{HITG@xBw^G%Xk(~hq$zr1GrcR5<9bZ2k0Ql)_|<9f(5C&NB7S0E}?4YS=0cx9^cX3C+Ht}sf4F3joLoa&Pb4TFAOs`tMk{0{II+$%f3$Tpxg=SvCyI<3AC
CVsoulj=D+5%9|q&0@BS$MsU9+TNPukh^MRR~fjH^`)(&55r4jJO@%O{gnsZQK%V2zwGw-$c$~PyZ%VanUw0_edul4YzRSXFyp3@u{clpNwtu%<sS?G|E9?t
Zj0g&OQ~c%NpEz=0egDiopGd77m*oFO_qnE|04E23R1o%^SSC+u1yznUHf*oOhoNd64;(p@SO*F0^4NJ%~Q%jUUPZ>z^2hpE<SO>Uwe^DBZ1>onk2r!1%;c>
(;DZWlonO%3r&<qnA?@)w0Gn?U}n)@B?+~V;`@tS0&e#r6no~+lFZv78y4(jjL|Cn?yuBME*@@f!JJ-gkl&EkA55X$!uR1nEKFxUcp}44nRD`HbgA3gUd5K}
Vd^f%7KQh}><DBrb~qm1-{wLYi;gy5X&Xl<;~MQrxd;Gt?vJR>&AlrJGa&jWp7;9OUDQFOw2euNu`x31(0Ux#vJ^C;0y@<;^D4J939toKh^YXyOil0C<wtFX
O`nNQ4n1AkR%>ufC~FcDynR@u0DA~fp-!y3gW0pD(CbTdt7O&9xM;-@DW*m8;MF)AFY+KyiXoj+Y%`Q==YDIPZdfsTt6Dv<&Il(Ein6#!H~?ZT!nRS~;oWFt
FpX3TA~vlL;Ep=(X=P<0w>+C5w&ZQkoFplw(J7Q$%?BFjrJX9?+VIA&*i`BVb$`{FEGHq}nmf>wb9I{KxOr&MiOF9iKJDR!m;$9;%#Sx%J>Edx7+Td78nr$4
l=Y_;wtqoE4R^VIwDVlMx+vH~sMoi}&4#?hyI5dgXO~hm*^&uPQ%KdmTPI`I_VmfEw7$=_VJDj++*$U_JpKB+`!t-28u$#C`Z$VS^RO7Gzz;`MHrvb+H>IU8
Y5%Y8Hj*R1v~)1s+@fZQ!a&Sfhj=t`*xVD#*aHIH_P^CMhFu#49Nz5yUI-qr<rwlNH<ZZ$N0>4QB95kjw+pnWUxh#|`m+9jg>ciEP6@+<#y1RfWX2rNf`g{e
-X^Jl9Y2>(P4nn57Rw1#U{HbwW@7FNIB^hmoj-h?xSfV0>vUUgw+-9uTIo9u@B(0(@QP&I)EiqKCYKL_9<k-#x*AhptE~=S!)cJdo2GgbvBv*u^J+v__H4&(
k1WGVd13?a*Ja${yFKwtzU+~<F~t$GRhkI#0W;o4SSM4Bh4wr{KnbkC+I+Rm#Jw<YoHdw=t9GT=KLzBkIH>-Feu<wXMdj%dEef*Nl%@|IfKhBbM5SFXVE@F{
#-SIvsjR8Y7LjP@Z0=kWnuxXi+9hS?w~W{JDGLJOOsp5dpkmw7C7-wJZQmd8e4<}Wd~K1ceJPcu=TIl*F{?t)@Ed62jE6HU3d6LAmlFM0Y|E!XczLc_y^$#3
muqAj@H&uut|bi|oy<pNz6H|ibEQO&?Q0=Cfc+^$hn~T>U~cEh6m1(fkJ!hKf-2UYXmf_Bp$Q~N3~^JZb5h|R+;6TISkyz7b=qwGZUgF|Ah1@bJ44OfVnl@o
BV!h>a^6ZS``#!<s3@1_3%ar>f8pPUmOzOrp*yU)2sK)xX%Ohs;cQ^zTuZwlOnSuJ;BRW6*)5_zY2Tls)9HFjF-58_S&iM8eN#9}60vtzoLl@`_IZ9_4jaqp
@j2KqM^fCSoi0Sa-~8=uR9QQ)*HcyIqTxUL<V3#<i^Lc%VxLW(EGWg?D~CtyWjNIo&5rfHmPv`y_Nt&x%d4bA&I@uAG``I)eiz5{P>Dq9{wj-(i?vKzr`+9c
GQzf@gQ?7a$&cVT7ZJ@)-fg!xx6H=d8*$5cXu_1L4E4j=FnT3T)Zj}7Y>WN1`!v!xdzd5OhG|r~Z0_#UE`X2Q0f$E2SUtjC(Ed|#a+rBRg@9#TPMh)^9aj=t
SCd9D;~drkDH0QcPXV+w!AD?egbN4M50z!k`uxze*R(&k5aX!7_GMQ-ZZPimi)n4{)P8yZ!`{NvcI<u{EPp<*ahb3HG3M+zFXdRH7Tmk<ctEMR{3T$6948wF
TydY?JM|@-8{niJ9r$?Qdb!)iqxo0~*+Vbz;jLJryWHmdELU(dUhut|vKI#9<jLr4i_9p23`QyIhpAFHT6U&L5$a=}&G{S+Irrz$IKQ~jgHB5dm}RzVBo2Q{
0}?uUQR|~N2=<+H!NbT(kslmr%~855UCYg7=aHS+;TqmqDJf<VHnRn2Wj0WwRy>mh4fBZky&tmY>EHWS^;3fMJ%5dQcfk%VF}ni`I!P}ao<&>x{U7oZeZR7i
Mg$Q{aryzF2mm-7d{fooIuLq;HzPgs?(9*G_JUktwYR00{5M8p?i=lTa+$YvboCelw21l=_y|V9cjze?W-@Qnt<}n31eoW2Tf8k$E|~0w>s{Wl=K%%675{g2
wXg6^BV6q<LBI4%VFn!g%%WV)3U2)#@BEHtiV-<swG}p}ChL6WRVW4bgS&;V0EamH1VeuKGga1JN1{V7$1f;Z%|810$h~8?3jop0gazW15_gy0U#k^^@$<da
+zy*1C<U%}S}<kCyaZLd8<<(l6eeV4?dvwiXOxvx#<WPE70WCy4&i0MW%-4T(XEu6^b+$THB*xE0H0DVz0SzcqjXwF;|!%vf@xHwb1ZIeG<tX{2rcw5wc22R
A}-!c!8DZ2YqzfkZrw@3|H@>{pP5H0BEQhws1)f7OaS=HU}?RhesjffJ10ktf-&t%&JI-HCTTfQ7^>s)Gx|7@61klqQguCM>ARZH8m4?+KSh|LqicWNG7r?J
m%XM;+aBFsE*0KuEBP<fiRDF>o2_JOd2_86PUzJ}6I7Kj!g$NbaJ~^1*T29TvuJaxR5<#ECFId)XO?ICO~5_4OqDX}<ZPpy*B6+{2uW{o1U9SFFL$ZNHWhJV
-S1%LXm1QXFwC;%v93goW<osy(f&2tTsa3>3EgggCDd2H=+TME!0RYCox=b%hVt{DERH5UEz1^yZ@?=L=cClB<#z{>6xI!lcC$a(%TW!UIyE;?lu;%qr{jum
#vR!qYi(--xDVtNY4e36sy%mh{F}K;8b;>IKxJSJUY1>~Xm^&ZX@}LokIvn<AtH5Z`LG=B<BmfE4dKQt-p57n++iGpEUY33&~339$B`ETGU3)>6&M2sZoUdK
C@%Mv8^hX!g`}t4dey8uT8-LnLR4{wu9M?|B4%59dxheV4|w*|E)SY+iHz;>)PkHD!;}G}^&AS0nslT~4N<qFT|lxSapKrsTCSm{DXOYmYc4+&_OQ)JFGdC2
UGyx5EO7}{EygQ2X<1`NZIZr7_NtvkYo5<1Y=tsi<7emgV;M*9C^>W-reggdxs~L8M_{V)&#3=sn*fKpari(6e-m3_<+ET~o&TovI_%oAW^R~VF>OLJ)#k?4
t9HPg9E8<vCquOlPy_V)0rrg%-O4a{zBC<=qs&|yEDgLY2jnWT?P=_T!<1V8^=tAy4kg#Y_5CFXv~$VNS;8N(%Nw0LBz}&fxO1ZBL1!2)<IjbC+Yexu*db$0
3G*`VsIiTIo2AmJkf|Xegz(yR2IVvWeNhd=rokW{IRwO#x$JobYb_tiO>hD<Wa!3~Mk;M$QvhWo)HO3jY>kyeaTYr~&miuvuQs6##o6au;R$*GkJuYnB|px}
I5a)*xn&HdsjV%@I6XQ4jF1ydeOwQ-_;eS|{IbGJp5~7KGt1Za;p5Tivz`qjAEs+y8&`)~j^=ohTBXkcnVfX4!(98leGF7oh;O3%^jI9zs5>S2>cU}78NWW`
;+X38K|`)mi$|EkPELcpOmlgRyUG|Vli7sKVlA2!%SaAF^;HzhGb;^<?APY(2G77altc0l`;&9%S2)P-Q<*9zYk?Ab388WtLnNy>BRkfQSoPPCSvQ735nA`w
JqzkcRGi#phf63PN7@OJPa1?rwUw^BU=NHuEO4q|LXo-`vj<;#{!WZ-SxEt;Cx}w=P*pf9!cFuDJuNYdHB^?;1C%-2G55_VaJjS|T>K2v`7k&>opI=Nfx3sm
`hbPX@V496Lk-04d)Z2k<`tVDN6G)7Egp!44UTwN@_6R)5PJVs^L^o3T;lk+3F|cn8(ohNxjFdyQT88TiC6~jEVt&o)Xjit5B?<UJ=M;%VKeuQcF(DM4}K>m
@{0~f@Ccv2;{p-3Fhxtxwp^1~^eH9P0w_FC+#l)kDpdK9kT7^LHI`xdN5|wV^JAKmv-Tm-gd;}Lcx8{I#E`1j1k6@TK^i&LfcAVeXk7j<2N2zXiwHk1<@y5X
*>f2NWZT9_6YK3?wOZ1V=6WU}s3o!j%oukL?o1a4%y|1fCHA)45*xt0GJ0zl7)7~ht$A4J@fFT-_v+7{L2}N8k8l=|Y3ZNk5WIuQ4uN<_$0mq2u@_^c;Z+M#
9c(3GTFXzVWEj;y0VcMWHuO?Q3J_tJlP9klFjQgiqYpI{o*Q-!-y1*o!88Ngu4!bM*AEET^QShFL%d-l*7TZQ3*NYgv<5jlg!(Wr9DdBzE8D6{#zb&O6X^oK
^|0&Scjz~zquF&Quk>iSaO@$cN_M>>DP_vk^8aY8Im`-S!|GjKsGs$168>9OtvV_4-De-xj7fiyt9her(oOt|YhokWj_Jy)!v5bZbjp+wi=mW6QWwrr^#-57
B>y=&d>CaF5vgLV05{A;%TbnU$%7eoeeMH6gvfTlHjvknxF!0j_e}lSJMb8H8dXxO7#PT10Bl<Dz&s7Ib_^Ugx%#}=&^TilOKZ*mGaRr+ZkJa>R!wn*GW=aq
h7T~ICfBLxeXUeXm$OtfEU^PT!Qg}64t5?UB~Uj0xRP(hzO?Xio;juzei&56-DM{;$nw2{h4TuTh%me_tn?KJwdD4#ohLL~OMQC8;ZH`Wy$vtPy-1yKXQ9e7
pMrM6T!uVm^uy2P#*)S(t<=OJ*@y5l`0P$4ulVH6mT%IbO=~en6@t006QY$U3?B1_Jx=A=k&5xQa&DkpHiK%2W($1uiY!6BygabFm<OytnBU)bE&lDViV<?@
$0b84(`LJBB6&CmF-FZobg3B=Wa5_3>p9?xlVt-!<-mlx07|&?NpR326Y!r7()dD2PJEss<7<f%VRcP+9~8O67szTM(^|qAqUtd@BNEPCqvK5r_x(q5it^;Q
uvn}j$D8)P0D4y732T>N^fnE%@`esi5FP-4Kh#fO>Ed|c;03a$SE|>{VJsrn0}`U(_0szjj@&+Bp^)VmOAjTFMyhDC+92)8HxCqGDR7cQndR{cy9gu;PI&Ju
!7cuO^Tl>zb+-o&n0R6wgP&x<NSi8U`WSmiHHJ~{oplS%Kf0a!tmNre?ih11{COs0*EGo7+(KmLScW>4y=hqu`(C|Y9svW#4~C*_gfJn@1EJaXj?hFa0Cs5W
mehQ<KRP5fGA07my3W++10AQ|gfub3JD&S|cv(ZK**j*Jv4$WJ6Y^%P4Y89JZEM5=3(X)f4y<uh$TR6f;58GHw^e|qj=UE`)9V)+B!hO?=4|T7TKI#%*7!2{
vhu9nNOb?->~-CSij<vl*fGy<#HB{lvSt?exR5z@!t_ta?W|!BpPGH|aFInR&)&UU;WVCY=V0Y4Qg<*EcsAB@{>%6DNK5;9nlozxkqgltg(~Z=5?R<9ASXXX
MD0vRjm*4~(f;E)?^5#he3D1iN15kg49jBrdb2|Ckz^rxFay3}EP8MB(e)l24W<%R=*p-HHDZ=N_}xoXpFZen2lcC3a+hlv)^~)VI^^=<dW#v{w#Yc;1<Qtx
eCJH19bE6qJtPT=UP)7dI9?9BdsjQnoQxlj%Q$eFDUGQh1O~r#8XoKEH)^|<BA={Rbg)%=oeHEL{OujZrkQMs4C?1$ilON2^LSUl;4M%u`c#1g#=_=3<f%LM
cWh<R!~%AlqMX(X9ru%LKU;TLungR%tyPzS(Q<XrS=WRYo%#Bzz~ky?&eEG~=kijqq{gvl)oPXnpcX$TY%BQ#OxAw|Oo?z&S_7>cGS#{>INeBNlYDYpe@lL@
ip&C41bIM)`Pal_=2iKSJ$!@{ufIHj{Yj$A>#+BdMA!vfQ)wU~DgTB4=3>yRtz=ijKK*pT3`TMT^z>zNj^|Yjig&2+!}XVP#O@I^BPEaNQ2r_wXFRyhA4I%f
4BIrq#Xqj`eY7W-1+6r707D4;>mr#N=Y6*&^`EmWXh+37<fQZbUO=}EXnF%FVLOv7Yv^3v2?WddLwWDM!t?`+US!#NzO27mvjM;;Md;eL$~N<f%=UOt*_;2B
cwT71rz@{(6sZwe^W=bne!LW;BWWGgc6MI_gFb69l93uKXqR;S<SA>iYrpZs)H!pZg`Q<e6bubuZ~kkZUdxB3fmA<9p6oOXPb#6R@X@SF(2H>G=DIQ?_7WO*
fcSX79{6A?{DX42L^UP6O|5T7nRtR^wFR;ykLEGh_BMX=TP}2i$CRLu*ep@ucb;BaoJl9DQH`>291+t*XmPQCP}&DAWv4O77;-WF|75qt?%8sL@R4v;`ZHn#
;fFxsyZpj4VhZ)#RvwArh4hz6-!jD#`+O`Cc|0ski4>EJP868bLCo7;jg*3$M<Q(|8e8PZ*ac%<Jg!|>&CSqX31vXnCYn#HnJKR}J()C%3dq*mkls&?cRY<n
<eQRjdljp#hZChva7XsVg(?uob#l<Nj}z<i<-WxJg6H1oxQYI0%Qtjnddnl{2#BFMO+HYho#LCDm?3~+_S&BK>yMtr*+o~cYt+fUiR@oUJUt7fp;EwzWpf?7
3ckt%6HHyce{YTAMcv~pWg+N7Guo{UYSvN@1f-^^yZuxy(o#v8`Z|>RXZC@$0gE}w_yKy}j#X{e&ri^ZiZ7~Ae5IvNwwIs57E=A&`B1#bMI?F$%zSu$&Eo%m
Gi27ZScAIT;~sb_&2XM`Qd7{yd<_f{;ctfX$rOH~S~De)AYv%T+ufv3*>L=AlT@kU#I|h%X}KqKl}C+DeP2D**zr*IFdB&lX)WT0{{;F$50TR!s|baK`b^)z
I2bKYaxma${ZnRyq6`1jXmo_KtA)=M*Qdtp&H=_L_^c8v#(g`e0p8A598_!X3%$?Zp`u_S^0nmEcBnkgVd8r5Pj5qqJLK(l!Kj|VD)UA&CcR*H+OO4gE*S_V
Mw0t2>YXk{Rv16xh*TOoA2g2_;XyAr(WKP>k=Pqi+`?T%73K>lZKM4d2A*EI?tz#-itzsBRLX@f9>gyq<fJ3fMdIxRbLSyUX%&Z*>ezuP>?pXPv~qIlD6qX}
$<;k@j_V&C`6oNsu0qu{__$c1`0R0vs!{oOsY3Q(D8J`rP#297sX3OL{BBKOSGBdU?;LUyAH(J?6QvdTS`#HifCGD1LP$lgDoE|E#+WYmcRFWga13WS(&g?O
p<}9fndl<7Nxy1hb#Me8T-wa&#ufFe9p_O5^%)?|etU(Hny8-vx2*$~e5i^dki^}RQu!K%kUd6bp%S^Xggl+4fc$XJ%LPOoH_+xN@({%+R~aQ`Iol^~yeBYn
Y_W4$R+M7P0s6dC(KDdcdw~1;jh~!_NG+!gsKv0^SI^8{$Qiq`f4}}~9=Tg^f5O8##!NfDV8y{`CZ2@tR5#ihz{3xd<<90zyPDY%k777>7GNCE2Ab&TO&r(r
!8VIsZ>o2^vG!t@S~YDK(zFEkumMmcSX0~ibZ<|lM=G@nmP#76Gn9(wj{TXl!6>Usu=?l&h_Cjs4QsY=@L%FVsJ4T16Z{kA+I(-KWbiINW=V2VAd-F4_hX?z
ZHlXnl)djV?eu`JnE1Cq*293In&gWh!Ox$2dqbp4$V<t9-EkJayzAb(8N>|0N<wb(>f!cV^(+1A0F5AID~|3x+2bIQaadK9aR6Ulm3$0>k#aJ%gIJ_7zq$h?
8`G|bM}Mml-F3<wz_#@Jxb%JuJvQx3HP%>}wzt7G<Yj|`i7CgMOqY~>*qw#PGclb`zbn4LsODX3PZoWx$}DC-qAj+_<GK40{hks2nDBH@SlLLjz(qp4ZrGJo
o>!)8Z=wer@k)Ata5bs@z}#4W5yP5se2R*2W?gviS$6tS16iF{Vs2i>Sx}-^Wl9a+(`%DmAvdocl52|u#lFW8tdaJjKjodv;p-G-wZl}OFAh?96L9+o=fw=X
$BJUe8Wy+v&8UcsnKBm1Dif{UEtLNe@w`Ffs=H<z*eSU;LPEuxc)VR8_K!2XOxYpv(qVVyv7O|Toz;^rW~E8M_L6p<9xpyJNE{~LR>uw@gGc7%x@gL%k5=?I
Ym|lK!r4&?Kb~-+rIOn~aqL8;>)fnK0qq67^qmy<yDNOP6S9-Spt{kWP%B^5N2x#U3}ARgUfR~9BjPCFU#CGZK2KbLJ&}DTJv=67U$q>Z0Z%l__PT@Wux%78
LB+#i#?CesP(EMHi&9VO;@OfuG-q|iuT$S`)}*w;mVktLtsgOuK>p;&=!LZ}L_18$<3Gem_1T?-lVPUmCD|Aq`MG8rzTPZ$RO?e}xw5}~d>XGJ-A|TY8Jj{?
ZdxQ)`v0ZN96Sq3B~11nOJT@wyz(UV@z`oG3k=|nfx(IXrZ+S`prMh;N%`hXMSK8!<v=*kSa`l3{p{x2>u84b8K=c~=ofq*U40tc3WMQU2qEvI=K=GcZ2&=f
K;8iuam?2y2UL|a2}E>*X*5WAD2z6ZG+S@ye`+9h-=ylP>Aej4Wy3BHlryqgfucDBd{RSj>$%>qN5&F4-a$qc$z?<E7!q&vmWTMzW}XS>ApR{B_F*H`n-&!V
CIUA3WSDNp4P$-0XA<|v=`FJ8?2oBeLJ<D|J#_t(ukxVr)QasfvoErGi=Y1UUao*>WALs>zlD2ag*{(%sp#QMAXFQXDeE2($ju9h5sy@Px3!ves|%iFmQS;p
%RyUFmABU~yR%?b`Z+<Qc$7#u71SDAS(F;jFLK@;aoRkrOZ?8vI@cjiGo6PP^F=S*7{w61l3-5+VB|#982GaL7QX2oB$|&<hibE3eJ;r7{6XL(O7G)3E)7IT
GX^Jq@T5>W-f_jAM@W&|D#IUelEv$gt>H^!kvP40R~v+urOy-Z;NqX03UhR)$~02}d_!Ku-KvX8olFiZ6eFnRh6iXf#85uS>~De&Vq)f7UtrLY{VvdOTM!AN
mbBxCbX5w=(~Dx6rw-_f>3JC-3?<Odm9iq3B;#1hM#gjAOMg*?7nZ4K*FCeIaGI~iFRG=ct=yL>hzuUrrj&yM{6{7k9j~USq3Zb!lWI2IXduMR%&@<7v@o$?
S?tBPeH6Yg*1eA*=;<M%I%#a?f!4VwmYz@_MNYb_1i)aqEmb%WOSr`_Y@qVdjwWbqWqZ2X(SpYcXBy4zSs)bHo4#o_2>N73i%F7x?W8k?<6yIU6RCZ936_p>
DbK^|%G+J)3jbN;Id?X}$xH;!TUkL~xj|wZw>+o&D$4(QB&)m(>tDSPW(b`ZEWJ=91e*9+Ox@WbJ{^SWmm0?5c}%czFSIWs+s&95=}ZN^cHd7xYelJIeX~xa
;x#tD8zAHvH7J)VPhba)X%-w%Aom&s_N$%1<)4G?Wvlp|ReD+v;uPtmHqkN<8Mr|>CJ(=n9Fg+c<~y|w{U)-E6;75`UP>P&s=30Z)uGe(!fuMdv`xzkbv33H
I_6@D@g)^3%0GuwRccf?@8&dG*#IG(Ld)#88mP|-Bl$ep5r0l`Y<CFwsWI$kAkKv3Ampj8u~P=ZC;L&a$e|#Mb&e)?yf6HPjo;h~uu&jDrS%pfCPY8K5rc^l
Zr>7VSAz((GG&iQP6HivGmaW>wKmNxP-=G`2@TBO1m(DeLRQMSjt<T*q{z0d%@VrskxJ5p!bc@JW;ge&0v%EZkM0Q#i`PGuGnP?f%K{FHaSgCg0u#hN>{c2Q
s*KU2$-sCTWjgRfq+78uwWoxqM+zZ&W;_9uhd{$YRJ?exm^Vx%V>Rz;)$n1%HKTcD!vjNv^=iV(7Wt6LO`nNup_cDMKs~mJu`r7aut(YN+UMG?t}Xc!h_r~z
eE#8Em7nLIjFqpOyJ_Cy5b1p5aC+w#8IlLW=~q!35U^lA+eHh!GKiQIGM_7hx}L{MJ6)IhaTW$51%alz*H0a0iG(tcjIlQtI0pH?=Wsr`#1FtzOtJ9oW9;nC
JAvIt!+0)n4^%kY=V?Kqy9a9I!7a>(*mcE%j+WoM!#KZmrxf;~Ec$Q@$w!=vA?<_*L0Te!J5UmPktbDYtqpErNCjF|=7I6Lh^yFMe+YR0_!H}J*g$(pXF|bg
{eSZSpm8^%Vf|gb8oh_QMzo{bAx1a3u@^$UQEb<7{HcYwr#xmtj?Z-tov_pirXu;nA7b3H1xd@f+k@hK9CDbu)wejZ4jMZ4AS$-TQ%|RM|I}bOzubfovhaO}
Xo8~JED0RbYIB3zc4B8~2xQ$vWkcq%1-5OfWeHEKFM4FqYMF{d&W2JW#cg*%+?_{*`i4vSgZe!xiYwrpZltivDdd%|vE*W#%XYA5PpEq<8lltvBe^E_Y7Sz|
F^&v~I7;YN+Ku>|K_}<ksQst6o4-VTBsj>-ea+eV!Crx2Cq06SEk-h5*YE>a-8~qVKKn(jnFbE(T~3XaHay0l)7z~;D7Hh~(fGGvjz6Wg?#=F@@(d^?%@9r5
{G0jpx8tA2Xu2_%cu-w|ZG(fRMP-w{*Ab8NmtYu|SC;{x*JpegvfW4Z@2W)!UbkF*F$Nl$YEu;XAD6{~2e}!uhiP(H#_{ap)_hG(7Uj5w`tml}J<*IMLcYeW
j<9#f$`Slxc+{2bk@3JU%5o>VnxL=@^a61-0LJ!*_#1Rs-u|86aW8S_a!uR2115&Bo)?LwPC;nA!UQMmq(K8sT5u^8+!1;tQ48w=jQwtBl=E^~if!u!21g9$
>G|MruvLio%z4W1zO2^xtZb>fiASV21ASi%R$`69T`Z2idGPuQugg?LSK+Go`d<sL3fWxgBPOS>c+HSCZ1?Z*vIuI{DODlZ!_;Vg=oT{yxU`9Xd0r|X$Ij?-
>P-hM%sDKUL3-ZP7hbl!d5u+l2eYhG|3Y9bi10n~8gV{tb$vJg=K$20Ur8_E)pDxq5y*Myh6xC7mv3*UU*@#nId+ODBNO)LOhuC|-E)w-Q0`fE2L_{kQKhE=
jSqSNOauvjswt>Bp1%f%36#XF@e<a*oCKJH%qY2q@Qs-IlmKK1;Bv7~e#2Tn$#=Y>O?A+VEfuEdp>5LE-kS?wH=<CKaGfG^bLLLSrQtw?ci0Zlv5z4x-E10i
xFr;}nHhN&3=6~X-Ut<E>TKk9w7HrX75me}(Jb>-N>_;p2-L9|dLWkRpis9Ug+kzv%A@D$Mfr1o4xgc_<m}JB?#BpE%$bvcJE|>!Ik?OiAW(S?F>{!w_0IJB
o|34MZAKq*dPDe=pFjz~pef?EDs*xTNj8A>ng8EYUL<RkGeS{R@`|&dkMFyk8&mEx5Ibaq;Q48yd`4bhMnh>e8~fVH$+6O!mF+nZ-y7Fz{o_wDCyfSxO>7jP
ri&m}V@VSI@r`8b9R%hlxEhxL%&%&-R=V69!~905qH<UdMh3G@bHhA1L0%toDsqDIE8++ce>%2jc%#E@92b=vwFLIBnf$-1)iMPtmmc3h<0r^gl19k>L#Xg~
LzDjdk91J^+Fll(`%dJUEaNhXxPOF~nRd|xb$Pz*bMxkfmk1}3cd8g9Bma4_r;}qL^LLh7d--|Thyvs}bm)8+gp$&Z0|Vx~H+k5fZiggVXg~IWM212q;d+t#
hJA`8B4;w8{uYzP-uv-l<)apyP#IxbAM0oS*-)AzlKRYPQ7+k2BrIXIK+vyA=~pw&rCNXWef_QOfrY%^E+ZJlHy?TF3W=4gr^KgZ`tZcW{!2$`IV)2RfoA2D
w2>~jVt{pW&&>yTGDEF0Yek%Uk>kuchQIyLx)h;FHHq)=KCKAiP`ZcSSY1^?n2dpiR(<RxXiRkC=d)m3<eP$r=KBRuiG%;!u~f~*&;s2%K5!V`h~DRPpfBQg
{};MSbpd=y7}|P=c>9unla~NMX}WP0^UeV^i71de5UakMYWG26YpblI*caQe#en#@h{R7qoBZuIxCqqcXXk7e8f#+WS>*z}K%tc0(b?25pqWLX_otg9mLDsI
^Y<k}R?TgGpUq$dV4um#;xi7z#lH%}h8OaPg)5%+|9N7JO)yKb`SWe7t4mbSu8pXcseizD7w3r4@9||J0U2?hm9CC~II6t0)?<j+Vqa$chG41es_{KS$HF=o
bjJ3=1j+=7pjgRKwh6O1it=bEl#P~DenR5GUpKk)dI#Ewq>G?UNOecj1ZQSU9qfx%H1EUWtKwwVz-5}(oZH((e3RrgJTMf~L5A5T@Gi+U8gCYnD8*%F!<n#F
!`OuFso4Cr{`pm~;bb-_BMuAt8K7&L?p3qm72rVP`dLXwh7ON>T~3^f5qJ!J+xL+sHi3yRzbfXxV~@js$Vbm0(7dQ)5|mMiTDUrPC0Z5kh5ts2f}|99o~leI
kml7<V&%}L<JOKb1i0zP3@H7B1Et`36l8JQzqFR$x3)`mQPAJi&Bgf7QjsM%JCCq(uCF3j53U1MH9~;F)A@_<0g&#J+AG2qfPQM+q{Hx=mx<Z6^j{Gjy^LMm
FaWS<t)dG29rirGI?9&R06<|3#?qz-PI4#8mHsS3<ruwBI`KXJ*7np|@e&9gV>I^PZD}(TU~vs$CBFK0?h=IEt@Hj!0Vx;RWR-)%-j(~ixF1q0bhc~iSg|B1
5L$)snw2Bev{Z#6O0MpvMXx#|j|Wf2LGRT>&Z<IjuntBh5xk%bM1E5ONDUSabuos{%4!%U?2ca?13sxry%5~InMt#ro+kl^<v4CBgx(;!CKQG?8}Y$d$98M#
g-v5KWdh0$k$UFWvE3V5n)%;_OB23cTto)>5jR5bJ~`}p1L_b^w#Uj9${T(0QB3rr(5}wdq{NuxH_e8^Zra3=03L1OYTSWQ;FFw8*teVyO5pYQW3++TLZ?@b
GdCJfAosNCpY1d%aU8~F`!{?j{%};vgu9Q3s97~kPAuTG*Qd{iCx)tdY_=HsY2ZkklhAeI%sybj!1%I9^HsoAJM8nGtW26TX2g*0bp+Cz@Ff(6I{1XEvTE*9
7hA`Cd3|13xr1S0(&SiGBacb<T>-De$Oi3&86Dp&?03V8+Q4FjzH|vXxeM1ajG25f0iWap><I>y@()`d&vw&GEb+->(9PeJoJvQ)eq)&p$bozNJ!^|erI;7O
pzjlHc2EN>MD9hRE+1yP8VwJz-aS>Z@=v-}Ndf{U$Vhvm|LF~bCRr#A4xVw}^p-?h56P!r_qC3-EAa8IcUh6I*`Io4T22cUXf|+%6H)}v?rc%@yrtgDnEx;L
*`$Ai>y_tbopDi`+q)&Y3}n&$DCf*@_UK^<QeK*mcNPTGYtOWFYn!L3;@5exbPO^8TX`P&8)>}US9*@%OKF#yPx}_%pwh>utecPY43N13nkH|A0XQ+&;~$l8
?{}rRJwtjIW?{ifQopWkp2Lki%Z~w_a~SdokV`KquQv9kK~JhK`8c0F!mV9*XisHEFC0>o?{H<i?m~eEHTXfFs0wh}(o)MFPbgN=1S$v&=pNym7J2F*+PRfx
{+7vL1wy@jftq{m+0JYkodgUrbCnd5j%WFlsoHk{fY65lyE1m9Wtd-eFZ+<C_EhtJ36e?*=q|?=U72O$MP(Uhg{9v9dexX>I}b8BA8EU$29<@!D4uB^P$t|s
th|qu(&}%W6;Gu1HOaC2or?-ze(Pl9XmkpD_pdPz%(7Z~&FtezjD>@{3(7yLTsBJsZp)JTps1zLX=-DnZAphEKuxb$8a^-YH0@AeH0;1eqN}7u8d%M#T%}&*
Lrn%`+_uszCx%CNy`)GRJ7&2WVr&z-2gw^MH3wf|mi-LryU?zo{^3$I+p>KEjAGyVKa)!0jhzmNS*|>Qtt6q*CP+MSV3sBJJ5iQl(kDq)8SW6%-}0$H{MH9s
k*S$a1AK;eiRE}LdDynQHWb8N+jY*gTpAU`(Cckces{kvNCJOS`KSTlYWIlzsHM0i){%35&kNLm-(;7j$OXc3Yt=-9{c1`wnb3VYp5uV?6iR-~J`s*bRM|vb
Xdht9Q`XJ1D`;@A@X4My-pmVb3Ttb+3^+L?w+|_qfAFN@`sMZ4Me)1PEf_(jqt+eqyB#3PkEP~TqEm}hmB0%&Y1deco-#r;HCM(Z<-c%qG?LK`402+oNny#+
bZvc$PTUF&Wk7$)?}K!<f^P9<lT-o6X3ftfGtSN{Awr4>00xmy#DOms<$?EPW<D~xa2CeMY*I3b&@*;;9lYr}=u}wFEKG}DC95(l2v)HD+NB3sq8n|%MiqzW
B9wA#%_J%n|6wZkJ@t|jI5H~}={;3nT7_Qi7PP@ED*Q+QG@MafrS&(tdN1YY0>``0x1U@zm!Cq}onD39>rf?Rxm;Ed4vk-biDtAleZT>Um(g&eX;&Ie8Oy2y
Go6jxEdT#>1qMW+mL?u$=(XDv03vSTGl1<Wk>iM>zpR3CgXN$R0_qJNI4!k}IL?z1+9MGk=8f3AY<nIc1(sexHbVMubFrUp0|83_5zxwUz!WNlB#>8aJ*RHp
C|>0m%C}{`^_xF++#ovCps3Ab`s7_Qu1x-wvT5UQ29bq?AhhC7GJE8Jzr<FUxZErerhD_FKqo5@Ui*)$TTdRLlG)GSc@LXsBNQk1LmR9}R8)fW*xaqlQ<Z-#
a~T|a5o2b*HcK+9%v>>85BP&A%eIeo0kmy&mQ5s8+d|2QJ1*{o!%palq=^`VTYH`;oC!oK5@8EkSBWODb7C?-^y#U}O)MFvHLVte<f|%D^m~~DpR@l-^v|yL
WhtKNsGdlM;KqL1)Ta}YOji9Fkx72krZH@Ugf_zg3Jy&z070CqPt#)zRW1b|i_)1|I6Ja-ri%I-Jf+1v;tN`&H`O1wz_QK9afZ<~=H*=MFKL}4|Ak?_cmGVZ
$raPxcy|L=<!jb+r2L2$@jhjGqNB`#ah^s&jlcB^E-hYj)K4oVHZ^K3_45%n=tU$QSX-SM?2+)_>!-u##|{=i*kXAt%@}#0-bdNT=M$z(X-#V-z&$w+e-<1I
>*lVN#qh{yZk56b1z}%?G~2Lq69&0+HMbc0)kGG1;86+jU1d$#F1MRxECfOBd+D=-tw^3MHdk@ToW||xP1<*)CdrT=V}n2f$1y{eMnroJR7U6wU#ft|joI`^
9R7fC@y*;wDU#qF0ikS^^jhDz75{0LnZY&%&5v7I{&Y6H_8%ZE(=4Rngja-c^z#T<Zi#|#gfqxGE@P43DonMk{RYGM=MW94G^K|5-wI$G9oYk)m#4N`FJ`XB
Pzc(O8r}6C6IqmP;pAZGtbG-~?kxt2L0NxjObT_|V+!rqUFisCRemh`L9a3RF=Ip%sh(~rb8h;hft=h_DpaJM!0>B6d(AA=QKA7%nnxQ|Qso~inF}tgS`t)V
!p~UZ(SsdRvoq1boCx}PGEuVNDIj~EO*FRG?V5XUaTxDfrN*i{-+}lRj<>}1jfzKX_E8QPOe0uQkX{c3t@mC_w+e}=v8<e<<o2h<CH};Ndc%ul>+)rbCXg~W
q&rGIyp>t%QtW2`!=bpN5t1jr6m?fYTgxz0g+mbog3ZdY;>>~*Pf^<d{H|8lP_@qGZw|!A((@}-ODwMSiFQ^$L<edkVGeP*D^l7(JP3?59Qg3UtJ1q6+4VJK
k&mRiq$!5&-(K4Z#hm>45zF*9{rg{e#`N}%AFOHxyrvYs=($TgercMTlTi)1d!O2r{qCf-7WX_KaO35m7^})rR^-wLCfB#?n>ESjIp%<cCS>DD#%GK_PYw4S
MPIJidO_U)4eL~AO0x9R6rtII1JvXs@m5)!9%**pOgHb9h5yX>yp^ZbC6rn2O-c4BwlUFfUoFSe2`Vn1$((LDxYmcMkzkuARtYW)=427i5bDnI|MN?%OuFYe
@A>KS2o$e^9yG(nH`~Pt3nSoAAE6I-@)0+wpT+-x&dpu}<W0RKmqUA6%cnf+7(LS#_NEX?cs0yZh+W&ku`%Co?DVOEwsG1Ws0V$eHr6hC-Wg;tFMJV)RfKpd
!H^ucWozEBV{KIvlOKKyGXo_B$aTnn?J>kz21H=pLl8v1HxtSohzwF~%`VkW#9OK2l8Vu5WKB5<_l;~-!L1xyQU~D$iSUSW9W#S15}{?fiCXa}?jVS1lY0)%
i2vXx(J7NPtEnRusK`yLu?p018$OkaHyBG~@7g3>mDBd|!+%paGdfuY)M#yYStF*;u#}H(ex9n+b|#_)%^c-jPl>2=c0U*^6X*ZDjIKlQPak`;;wW2bsItcW
5D<}=N>1h{@p4BcN9H@!<Mg9T51iN%#;hmh-nCU^Fkq#H*d(Mmpb-fnIKok)%xFln->j0FsaOATv7t-#y6D&L0vMGu;(2>A9TA_qO@P18vG2;nT7XCT$k%am
G&k!~FLQHGsnK*i5{H5xA93r@Qm<PkD*3*#9KP`PuLhuI67>Gkp-Xv0`I~+<St<I-g~vHzPs1_Wmq7IB&>u1<c!{|?YmXd(S1cjR6@>;E7g|AP9xE&s#gH!$
iHSa%Y<_VNkwJCL*%T=15aEr!s?-?^O4{y8?9A-P-nYlmBXNlNw>naY^TNl+wpqux?O?Uhr-Yd?K$ocFp!Czlhq7<na9BEF#0=euNW0pU9TLh93?Ctm5Tp$@
z^lXeQ%QeFJx=<%`tV)6d#z%e9B5)~4VsBi;x~clPRW-<NKTXU&a=Xqxl<60ICal1fk~yt6PDKR-E5g&hESV{h3)(+c83ZO2!ukSRSz`qaXMCDO@2L)bUaMj
>vBGF(3-uiTU-P<+&n9)yrvBuY5tDegiXsKM+jyIy_8Po8h0tnl3q3F8hrehZPzk}@?_h+zZsP+$1rRk=nwm7u{~2D%C6+fejd`OE1j+`UOU0xdh`ztPXh1O
$Bl3mOC`_;GQm?#(@_ZSGFOl%?&U_6Y47y@ra5<oIg0KH1<C;I)u7Hh%}v^>o_cEm=5qL#5|w^ZK|>tJ{2zR}PLrxVBOLAxoVboaO#@z4FfxskLZQJ}I*%VO
$k>;o6$&Y0#4yRSJU_@1#+Y7QsqMvn_?BuMyW%(3Mk6!?+?*EoMkts?fd+*ypJ?xXvano<mw47uAx)A;l!BL7>1oLtP$I!5TIG^RcqzE{5jX=Q_|?lSMZxZ&
$=PZOV}V?&-&vuj;mxBqr)+2jh(fr-N7FQP@pcFYZfCFdNy)|e`~@YNMhVc^Wt}1T#`}$LZ~d@+a@1`Rfy=;n`A^aY&ygXd;91_Mbgn6FhnSE8BXdNg<D0Rg
5MRc8(Uf}y;p?>Rt@Au~ng^40LlJ$kQ=~R}yG*)#AO~}TM~BC9#FI~-VCai<D&RD|bS&~K`Jm~)2dl+<NZ$>y=J1BLGV?qftqzZm58g393dT?OE|_8#UTNB^
G9!MR@#D$G@xtW$6iY61avll$|8)fYNDKo)I)Vw?gmqa7))24)mcU-VJUAUjUg<-XDUBgEU5Y+!w+R#I-+#^ymggSyY@5nX(M7BJt^oKxXvA(h`;d`_zq!Yb
UF_zn>B%Q?IDk&rT-pf_)XK3J#q;^StI~;mii6=3bhV=Lk*eX+>YJ+INf5@RQy0Gx?3nI}4E5;mi}GOTuq0sPh)hAX48jbK9Petw8E3!1iN9;@2|=!jpGE5z
z75Gt5(8>SyL)$!C$(8Vd-9d{?*T1OX{+V%`O{$<_QJvtpZijJ%<j3dqr4QR54f%Q#JvTcB^5wO`;-9^_+#S#HZN64wuqhSa?*z)u9@yQ#+tr+GA=+Y_ir`;
pqR4S>EHxjq|kf_p8r=3fZ))((YSE<PIU#yQprwTKvJ8r`B6XXLAehIce{;@7-tnDncJM=&dkxXe)&zj4r*Jy$9z+i5KX~l_l5m4E91fC*C45y^S2a3EX>Pm
WcH3gPXEKM;skgS?kU4~M!w40(@iC8=fKAwOqOH9dsg=$QqjyejplMD<=zk7Gj$pUn-=Soon#Ef(%CbTlfZ(MCE$K@B~3&jfwUDu_pY*gF*P{p93cI``9iA-
oWK@FSId}&YY!ysm{I1PNJ1G_ZQ*36ouvCIIr=G2oQkB*lkxh+HOl|3P|X@8ltVW{g5=u)CqF$yzZM)|Ke$?({Ab+x<p0kYHYNs@FnOer^vtsR@4?3dZc_+#
1iRjWpPHm&7Fy4RJ@{yp!3In4r+{F>&;pH#E0lr$tFpr_w(#j!7Mso|XzGskt#R>aHEnio(zqo`zyIz%DE(G1L4K8`_MptEeLjuqqEIOvKw8Q#c@46@0emyC
`~S@VG~^8rrytA`NuZmhcP6WXn`BogtiFMI2;|d@(Vm%5;S`-`nZ=1vvVnDPUY0aB!1!0lY_WP4p(}Tjx@7(uH=Lxl<ymrfT6A%tyDT|DI0AUW$-I?<?~pDz
!i=5ds3DAY^cmZ(&46^*tE(+j+?rxv86UJf`H_tQvc#PyZsO4Z7+`t9tsR;S^kwxT(r?Mh4i5^Mv{0Q_f~|<*+vRg>@+?DQ7CPJ!-VZYcPR7s_PFkSD7%oj<
G00^bWm?tSXuf@(g5rVI>_>xOy(o9B0$P(@8(W@}m7sOYH>KMC{c+L*-Sc*dhr89<Jo1pXCyTcfnl#|-rZeGY6n70GftHgHFpp;Rr;}w0jj<jx7<gG^c~Lgl
KGm6IQ_+*ow-kVe1mjH$<WTOw|3|Cs$M$%~bO?>w=S7?apBZT2E>(Xi`<&B28^Ugmwa0s2j=;BFYx6tE_xI-1XT>og;Tri3?h@Q~)CT|RW=!~zfx%;O&R7}@
vKbu9VZ+$EEwawVaSmoy!Km}O2;v^vum-`tY!FDO|FquPXQL3w4i%z`gk`@s>5yT{V33b9apjeJffx~2piO3I2J$p+=UQw?ooxp(%Ai!r@-ZJ5P9@?h8<?g@
$ZO!2JP}90q#}q(G<~f6)2Z{rs2tezg-DT?)~!i8@4#Rlv=XtsYK_plP$TETjC0`=@=-2*x^$phoWq{|yE=-)eWMEWYbTHfgrq0mUJC;aH+|X_F~wIbVQ*Q)
se%Z;s;7RXI?_-bojH~B8@L+dQ#`C$Su*{viIrOjKJjEq6TyF{)(h<p{FF!yR?cS-@v^5K@dLz3d}4m<0jd|w<~`eFx%N95xq!R(H#C7i@-_e*W;DIT^+WeQ
yI*s?!2telPcv*RS^WQY$`}WVrBjf4?$wn+j}(lzB)3p1=`gcus-dEF({o&*10AJ?et-(>>b8qYWHV%UfsoB__3pP(4!?ZS5^6iPBB_V9x5A$q6}%wE(h!aZ
s&jP(Ny+Bu$T3q+5U2voTRTv*N;{-Z&3g{!Ne&(b)uD_%><&PjDRjiST2_PU<~UCCunm$!*gB)0fhCT3s*R3n_jRLe#$Dp^e^5d$=lD4@*6aK$?xg?=A2;(9
i7dsawje!aj6u~XE8jvSbtGuu>uQL#<qc!I&>=Z8{J-q1_@w`oGp2pB4i*bA&E=hqCH>#BOJUm)eVFL-#VwNNXeWS6&zxju4uB$d&-9$TlhuK(wIr2MGWU$$
wU5t(2nLAwv3=Kz9)TMUe-um_%IJCrI@$gpwe#->1;vW{{*ryb5Cy-l>LKk5{X8(K;i`;Pgt=;<C8f;*v*%bSQCG?&3{uM5)RK<`{OWE4GVsT_=ybt9&`ja@
;NvIvK6TMEy(|1lL+pt3=lVb5y|mN0wKU{yFeR^bER`RreZW*U)OTNECd;Ddd)S$tI#G|nMSN;xbBpT{pm8r4w>(bImM!@|Xf*196*;*gUyyG*M**rm0*WEF
S6tTR2#MZ?&L#_hw_mT;OB7wx8H#8Uo%<i<bEo~GgGj4chi}YG9bl&FX)9o#1U5G>RE6{XAm}4DeM6cQYR~jlb}zP!f(tm*f@Gi%hc)A(HQ7jdp0FS?4B3yM
A6b9=$dN{~bBu*N3`-e`QgU3fOk_;l_P;a55=@V_nX|Nv&IUoD9c-wtb8)#l=-SbZ8YuHkN3BXYdpQfi1aZ48;&_G)tVrY6vGF7gmF(#>+cy2;c=M9}Jl4-)
L>q(!C2AawVX3*AjBe_7J|Ysq(0h8*nrUSr&Cx`B4Le#?68MMqBbXaB+=+|~utHz*PXC4`V7&cOBOiYnP5zCQkO))+?hbOOYg{CuQ@g}`z5xXM(+5Q3Av1${
%k-g5mWe@9xC&6hx99ul_;5I&C;yLR(XVZYAzBL<jSf1*&E@7CjM0Lx>qY$ol$0QXG1^>sxBwDhZ<OsO_W&k4CSqaf$bd9#A6%+1>bfx5y(f32#z0nnWd+Kl
ck`f#Kk%Ki>e}08fGaUz%XA}|%;Rw`j0=}Q1r^EPTeUYfp#du`!3M}`%lf)>fTHysu2hN03=LS^o%K=vz#S&}^t~(PoAfw{bnIwyg=Tae|3*(p6;>I?Js!v#
+xg7Gh`^bl%HP|Z$(*`=f-OCX7v3SWv9)hV8DeK8-fs&`5whT_qMm3!q+MnmQ658gmd$i95oMJ{@WUbT7m`~&14TQ6Z$2_nqV-=Pv?Fo))_;jpT4;i{Mrc(Q
XVB~Y;iE=ppH*R6VnRd!j!Z3d#@5_+34$)LzoA;x(e&lVxl9vvTHjj5PNB}+O0#rxCrwMd&cf?xVJr64i%kRy){kC9Xv9hh-9uF{xW+5FraadN47>R}Tsj>#
JZ^6JEy{~A^8=z{S0xq`q%P#Tcmf=&_d&pM<@vzNvt+Z=Uy_oTvRd#TFq90KVqKpx)$3NL%YsNlPG5E=WGJ;)r51vY?ZCi(h??vyg<R;3OMPvrod|tvW;I?s
k@vBg-p9`;r3DX}GXe7lWK<*eQuo3p#-e^5tn+~J*-lwv#mE`L@PM*wL|uic-=DolLiv1>hpWsMT$O-tA<N(H{*aIW7MIKSh%$U_Cg@O*oskQOD}ShhcS9FE
2Yk`iolk2pajhyAco}x+!2*FPUfPrfk=`jqdUDtV6dFo2mL7e+Oo;p>JFtmdEAbF+Z}E#tem04)#Gk+R(YX2PLN~S9_sqkQi)f^CJ|)I-3coCUZpAuUm4-!0
Wx4MfUG^_efRo4IzA>UXro&Hd>rP^nRfo50F*v0-HmY?y*b=gQ96+YDhPF9_s>zp`FGBOz&I{}PI7O^vD0;coq@}wtu<&wDIgfs7>`G2MlF-dFEs+=QC1}$M
E%dD}+h&#58?85Z!1s920}#~q!3{_MmI5AihYf2vu5=>)qWO!>Xkhja+ccS1cYEPt2MZ{ON0?J5{AX?bJNXxlaFiN*nhU1!{=tth3cW`qJ3<0gZ((xToD<N;
tQkl@rVMsZP>cv1?@I*Lfe|wdMA$%BhX2~y?lJ)7ePoykFa@Z`;~HL-a!V!!@{Z2QBsck)?r%hgSP=T`jNe)HxKuBP8z0XAQKF3jUzvwR2@P;x;5*B(T${A_
k`9-=qV4^hy?Iw6`Zvdh1-KwL#~+)t)i<9boC^E<6uu^20kXZko*Q*m6)BrBk|1Xts&r~2(O8;obB48ZsfufEmJ|G>3|R8t7<4xMXKoeK9MMVG!O<pXdGS_g
GTZrJs@qL$S+R>;jCSyIoA_-fW`YJZ#jCMOWJY0gZpT2gD65>hg1AH0J^y3LT3SO3?^BojHMiL4c*KRBaHCX8AjlP|0Q<6+Is`|fCBe>TBAMB^_QCh%_zt%5
B!z93Nfn=B@YO+#v2*-X<&=2N#ifm=Ta)e2pMqfT;lNSQdgx8xI|0E0y#vGO+aWN5W_TV>^a7rSeaTf&ivc+dbu;bOem$Sd)jG@~2NRH(V;T5GzM`1Ll(`jH
5b>JB&{9t%NyQBUI43v|g^jdS5;V>tuO;XAG}F?EhKJ;erO<EP%MQ0=QkimoX!FM(zKHR@q%kKgug@I)nVQPXslv3zZY|<4;YT(S_fJM7pq#oRcT=9|32Po2
5^ViBR;>mU)NSs5Oyw5fCxQT$7+)9>#}UXpz2CLl$BHQKdW!6*xa#GT!3$);%2;}Yy_}lwMCAXsPT9y@HH-e-Ac{cy1gX0RVS!n2FIfN0Y}?93z$CbfmWq%~
1r!MiObC}|Qh(rVr@q%=Li3nh8Y{6NjwMu@wE!3?JI|30DJ=5D%78aEY%;tv<<-bA0+!=|s~^hSo&VAgYcM|x+tIcs=EjjW+0e`U_x`{hm6}{8u-X^PlrcUF
bLb{M*<8C+LG!~o*TzpbDPJlp1#|OB0vkDdRT+K-SG1R1W^Z|dPEI1{b0;kIpGnNt1pRlEZa-P7!DXdx^>Ro0ynQY`sp!vqs&}Dy?F5lT!27l1q)Ys~eCx)!
Yvdr9)d-^aj?0?i1{8p;jug9vnVSsDKcU2~sMGlCIc7%go_5zDJ>w_Xv|O$QAI$yFFls3Aoz+`R-ZqgJ%g4UJn%;!BL2RTubA!?a=E~{$08e?f1Drq({0TLp
2MA}cZQg!ZkdOK#IVVHv_7}|Qf8B-NlTIk_G8_2yq22@Qczvn~So)36;liw<BcraRi#jKOc3uLpUDLf!Qir=<a+t*ru>NkL%DALhkPIz;0X1><+^Y$tz7%NZ
iCEh``QD*ao*ey>?u*!}Z}Z10@K`vKx{#YBVImR;p$qZi2H`{>{M3koI$YLwu9k*^gmuY1Q~0<-T<a(0G|Bx6dLQBgMl#6B-a;G7qL*E`(`dfAxHiavpQi`d
W(J5KQph|BGug3VBM;rpXev~hf~Bkl(b@sMk;17fvS>C<eL(K#@O*%kgy)mOh^vL|QIrg9-hmufsS(Gr1+=f`{6R-SndG^3KTi9_ACuR66h^T8{lYb(ao(N=
ETlQfxj8s!=~>4xm8odvoT7^ZpH0ni4_L;oN3tRvlzS-z1(KNV+h5<UARodjO!j6=uccb)cB~~fkWbmzK~PzSNod#(VYkE0W2;&a{eRhuuaUq=H{XQbW%8bl
0aAgRD=t~Spe&i15xRVnWkW&1pNF4&s_%%W$lx4}oDqKpMV}nZS+=<d#)}VQ&x#<l5aLbcw7x6|4SX@ng6@fEZ~+>E`Yhsi%;Y*TOA|anKcoQKK=cMQZyT_%
ry!Y^iJpWzTx^Lzu!NpO*p7u|@G~?UBoK(r+L8OMrZR*x*6;rSh=|Va-EO=WC7k;)%VX&2JV(S;sZRBa2lF4CV>|<>oHU*|^n)O2_6SwW2NA{Ajg|a9vQp)`
0`4kjD1Fg&4maR0k)UMKox+#5C*59V^zdNpe^!BIxVsNm6uM)B1e^T=W0BPs((i>SKq0?kulRZ}W1!>x+j$usOI8|c3yF<)fuUfg%u6JJ95<)ai=y4zd_S!`
bzlSY=%iAMMxvlYP=PlznXs6D1z_;`RM(6zExOLk+`dc=@W~8s%S?D>yp8<vGddzNl4IrSx4(P==gPT#IHG_dSRuOxV8*0df6Ck3dJNi&Im_R~p#Z(<#iwq2
$?K-fJO|rRrRnFMSQv4Co*Vt9&10BMng9K6+jAAZPKo9s%UT!=9r04XQ}2s+Zn6DSI#Hc2jZ17nTf<9SwXXI(X|Q9W4B>+YIjicZTZ|Vh&eh(5!DxLwrcpr;
ZH%<?7npyMMUgl+tMk#qkhaz~P26jh+{q{_*@}ycDIYgFs1A<DJP}rI2Fk5rSz-%ZY^CvZVFw46oot(2IvlZzdQwjuU<&p*cP8{Kwp4Pe$2_7tlOZm&H)8<u
kW3Ox=JuOWqV>6>r`I=8X~uo>DwiT9Jy%aB;sZacYySzy25?+XRo}?rmw=F=u{+^EpPgm3RWk5P0EmDXeFu&{|6Uo|V2hFdRG5+QC7ZC7>975wA`%a>QSsqq
GyeXJtOY|ohMILV)_e(BjEi3OH3d(pq+95FCLpKfY<c%|gu7d{eQ)93KwWL`#UFF08b2tR%hM24+-1rmInDv?x8F7B7S(M$GMSsG0_e>V7{pnNfIVJ}3Yuy3
*52>($f7#bBi|XINkcpYvpLhqlvEb7tcwBR+m~Z?-6(<VTRCin-ISk-1yS*P9z$qRg$!z4>(db(SSL`m+tpM;eXjVlv9PO)5^gRw<?WvO6-JXHfehu%Pu2t5
H4n^?#uX3@KSGEj<q6XTY~2M%V}mP-I(r7se#(n{k>^^g^p7F450g_e3-wz)3mL^30$**ZbDW0gO!qtXC_UXM*KpAf4h9^M9rVs$R$|<QU?8IGA<WWCQfhc|
uI`)lbH?~J<X(hP+m_WG`VD9$i0J@#-3m2$ql|mS;Qt#vH_VLC+uIIBi}oh<mJ)kLE+xtOM6R|E(w}(fmfjsKk6j>Y>r)Ti2*&n*XTxuNRx-`XY;#vQBwPXT
a}aU2yh2~ch{u8NJ?kY4G$=L4Jom&PHy%(yrWwE>&%GR=nEj_=V*RSf2mSJ71a_N^f$c*5rcTJp%)VJ6r)x!uV6f-r&DgkLbVzI`jwJ&v06hT%mu~eT?Ab!q
Dnc7=zDdEl27)9PbpF#D;``MGV;)iD&BoJ&+~X?1`?UAemWFI{Rm8+rL9d?N%DdpWc1%|xLhb?|l*lHiXIP<Kj>yLa9+rgON+XnUp2Gq*Z=MN%L?#HgB%uWB
&xfi|C_4G``FsEQlxq_Yw5<n$gS67CD>FWZ*2*pQ;zCjJwR2hLY~5EOTl~)$YO-S7$@nImQb(kwf+|fVAm3o4igu&3Nc~)(F;=`bgDT0*_p6O9a`)d%S!e8Y
ZW{-xkPWBf{V4n?=uHHmL^e5IzqBu!1R6=cb%Y{5??egmU506#&26CzBYy1htS521d8JiKyFl+4aIbcEwn1NakwOn!zIG&0m_2P8JLY=KxhiTB9pGywLz|n0
qthyJ1+VNi3(D0RW0g8vF0*GvCtYV3J~Bb^*&~I=mpUY0v;wL|4d=!9M)IXcA$OWlXHOfkF4gr{XA`|$51u`fIKuaTN;aGio*c;Zb<m-8G`@&D;(b$8F)_SR
y9E)Egj&V$CB#tlP`bZ18P1L~!RF_p2G!N%o>RBoi_x=m0v34)z0un-{w|78qdfX<bUE;UnvwL1fhJ)p?jz^3(bdW6K(wle!qT1<FLSSSMrlZcB5RE2<kN_<
Tjko>qyoWYl<y<V*aE^%LF|u9xu~oe+Ws-DoIHPu-_?8!uPa%uJri{ViJA9<avalG9plez)!jNxn3}gA`Cw5#xFqM^tCHlV0K{OB)g{qUolN2mso-0soBKsf
oHF(Iqe+0)_^}@}alEs;<`IOBBHg~*i>N-okv1qzK4Lrh?qD|Zf+hdgH|@}Q!%V{};PPr|>v_(<K8^|Re3pE7`0H*-nVQHu)$@p$>=^lN|6TlP7E1s$|KiL;
X_9Y+U1b1ZHrH1ic!DnI={K!|1%7C~ahVkHPTaeA8aWGAWd(#YsAGq~-e6r<?Q=tI2WedeF=MHTe~jQ-e35q5d+_Wpc0)KMu@xTvDvgfMe{D>IEE#d85l;V(
XhaJ^uh6c2fk74v&v+pY>P-NOt{(@`|GJDQhhGfulTZH~(Izj@CrkI%Tfp)&Zjc%0bw5wS&`7vHlnp_7t<#O36MxI68H)`yiQHs{($jk@@aB=YUaA{q$n<DC
T*R(20FY5Ijr}ST7<4P4$ZP_bpr%G@fM=j1x?IKyO2&7p=_F$qH)8PwNkWQS$FWzwK`bGmHl=`XFdI&QF)I^;^B>x--~LI>w$_)O+?=g?yGr_&@$5$#Fok|G
^`Y~EvebIiid4|<k0}W+({RtyFf5I)WSJh<+=D>WTa{i<N0bFi4hT29rHI{K!<BK^R!Kp>WtE5mdGJSoelEh`bHf0y-5puCfxF8G^Zd8Bp+t(Rid6H)D*KtE
l4xoRKhh2A&SB{ntepM#3~>t`ljlXA*Zbfs<+F8CzINdMzchlMk*4u)XkL2%B6P=d%(3KL9OnhW%Ij;MYRUJJFj9?7RxbNHHf|on)r+2(IJct(rkUK#oS)U&
cYsZgu7S*gs0poFu@ySBnP3_c%j~ipCejwb3s4`(aae*59vV{#IsTf`PUNv=S`Ypk1VW*O;YQK6gNg_g?I8>jRDCCZX%DyyJmk?@`2UIkV0=yZGYumXQ^zG5
!Vg_`+cy5Q!P2re0tP}6nc-PzIDyJWfn-;tM;P`G+8`#w{wE+=n3=>m3^N@ECl4Vwf!Dm#ce!22*Z)wJEq;UAPyzjwL$jp-5Ffx{7nf(@J+`7juAu<IOlRL>
)fpt09T=n9u+H|NP{qMFBwWx8V2mev{^l`mlxw5t)}myaUWuwlV`cm$*1+ovT=B-ivU|eHxU+V#qCt|-j_1Zqahz-e(m|7$N{qCQ<&jLB$$Aq(bq%VoGduV#
=vN!R<ip3tf|XL^<ey63T!CL`&XnlGhSeZ-d;3Nfh@VxC3y^~klX!yY-82-mBfWa5oNO|UzK)NPY@%lMqx~F_MXmttA~1s^D*u3_L7ty2YF%vxKI^5^BQCTu
v4WL#FTVA_Q<{Is`HzMc;-<*cA74U$bs(W;h9h!)c!d0kWEluvf=tz_0eSVM)7TKgNde;u(#RjO@JtvKCQwVmNli*pRv6m-j=3_mfu*NwxFiNWDrYDXb{^*H
T0V2@N)#f88g>8(bfA>F0AFtNEhlmIRJ@xt3OGau1cm3)P_*l>Pg_Zz^FmzLsULZf@mh>f?qM*$3f4?p70vU7q1Y4$Pzwg3i^$XuZShuUKdpQXVn}|*TJ@v+
T_1E+cN84EHOXA;Fs=Nqit<WoiVEVSi|o6+Usxr5vQz5U^C%~5u|PH#cxdf&R<L&5blX^p_{D-v73jI4zWn39g3$oh#b|YZl4pm_d6EwC!;2YU;GbAf11&yd
2XUtVgck|gh#-N7f)hkwxNb8DZ_{WOP8u-URwf_(vd*%|U$QqoX-fl|%+n!A_uZi>6s;Z^$(xEN<fyJ~mvjnkC}i`qXm5wc2xf~ER37|pCWv31dZ!-v^LS`p
(_qW;e?Udc0$n_LKJ25kEfRKsaI(;x7AoMTVq)qi*{_0{t#n70;3cy31Ug5R^Yh%}GJizWTAh?Yop_{bIM8vs&cXagnf)a_y=w!q*`t$xw5?h>#$&N?hR?6`
zR|V`1&WM0t=Iq_uHVAw!3FQgaUIKTiuzxx8aq{`B@F4=2C1%)&r@sMg+8K&Xs<tbxwwm}B=e1HU{V7=^)?)A_SGS;uB|ZB$Vncz3%_57T0uz{`V;G;PtDJp
X9RgL<IprfzgQ(Do@$cbCRB<oTMy#4S$qi_^)5x>y-&y`g`wwJHN>voif+KdR){G5;+9k6B4iT&r6)Tz2I|TPnE#z5Tb)LT`irNTrF((hR;T4J|Me3oc86=X
nX;T<l8c<@I3=0@(Nh+x2(NGf778QX`H)0~%&{{WrKdKrgFRAW2hd9LmbIy;bt?a$!E?lzj)G9r;(MBr*Wa!(4#ItJa-JnSZ1dW5!jkuzb~7~4)djFS5W(Hv
0|qpum<yUBm$|L$I)7KozIi{opf8A6#!<xS!JW}vq}M+}?y|{J#<)1CiB64kRU>?=E4*{$c4g9P84r%p5XID+_8^b<s3F%87zLOWg4yw(r%$_J#`dG1Gg;nX
<xK~z4%+Gr*b0G71%VX*!Gu<i&M}wTQ@`-#sW4|)?*!KNv9@d_^&#k?ApqsOJ`@6q%d(NGlX<R={cBD@UrbFZ=g}g(Ka3{eZXPkH-Wj{;5c}!1sgmg#t8z2V
F@;jq>$6{mr?{KtFC1c`Ru}`5OiSdT&ypf3Sccqpg|utz(T_wCf^{D*(O_EC;T8)l58TuFq8C*s7>@zQ{LOkvD7LT5rEXTMnq&1V*@5*x=R6zu;^*o*x@P#l
fG-34f?)CX$|Uoz?6hrUvlC>Y)WnQ$a<fF(0*!LWIjt+B=GVT%7N2I#azil0^dB@2Yzk-FoYi(}09a?6^Nc#H-fuIbq-`9$TsWnJU(ym`d8DNn7b@WsA<Laa
gpsg@7?DD~OCYOOD1xsA0kjlcbm8hDGK|sdoXVr;$B{?#PJQrJ0HqM13MMj%K(&fxT3V7f;rSeZXqcEzgbYz$#B?WXiir&r9tS_(Eg6(SbLPyvuF02hKP&ph
QWn)1g5L;Srg4|xQmuRz3E~*pKgoBHo!%`M(87}Ck2CMfX7K5omwR#*n2te0-7`}}W)qibAs7mp1*M8m5Bvj_(`I7G$Xf?Do<QS>#||IVTP1#P?Ze(Dke`6S
BXxifDMl2fez=F*p_KcRf-!CV5OTfz9d&}+e@hj)Hr$^R)Wg6!O77s_u|~x7o71>X0V$U_QJizd?}wX0@i<tc+xaz!uzE#%FBSBYshJ5-^w;Bj?S^k0Rr~6w
$VHL^le+MqTwd$x12aECN+9joze56Uq|x758||X8DX0x<j?|D=tKpz)U2a667>G=0{f}OEw?ad~k#eNDD+AHh>kY!~5E6q8XGW{JH(}{PKnlGb+<FcWokwoY
O6v+eXBQt#syom!e8j{UO`r&dZFBlD`g}r}>J-Y}l6w}iNLQk(*HijbLTQeH=qQLF36H*Ep1YTRWv`Dp#_peki4f<z+fX<0<g8;Yei~$t9o>9(nD51!9u3P^
f9UV(j+8CPpgWWAzF`lJa>%i*#jf<j&JN>7aUJA>oyX*4n2fh|7WNAx3p1D?b;LarEL$DZh+8|QI$bQ+BzG#72%+Ai#ZpRJWhQKF{!RJQVuW`MN3UG9=(>zB
jnb2GL`ETI8BQ}()_x5cdv->PeJJ~nwrtQ=B_~djYW!~Gufz7r9Le_xv)^;2PPQXIDXh08G#3r-%2OX*(tK*KWGq;kU;6M3e<Dx$D)bRExwX~<rETFY?FFcx
SvTIiiTs=Y(S-3S`%W4T@RMFYU!}u+M6!4g2d45mqLK(B5b~2aWTMyaE&&KOT^mdNJfTAI|CjrX<dkjZ<n1MCz{JrL0Kq)nXOBq(=DQN0(b9wP0Q|NoKfc49
p$yQ0T9raZe_4-lR3<8sZkmYw6YvEzIPS>9xAlDIat6pg5$kJ>H}m&L5svn=Lpi}`{a@XpZu|=B)D*Pos6+R4=UE-eJrSDfCKWYjfrl}`M!(D?GJoY)!IKK$
Lz8LJo9C+M=y0!VGAKuHl0Go&F%PU%z*=^-YHR*=5b%ZZe?ix0nmAxTnt{AnWu`5x;tN`}1<G!9V(8e<TL@#fq9ytwnyE6H0Bss1v!8#bXh+n0SZXU48;a!a
vLWFT2=2=~a*;0Qhk?z^vnG{`%v5LG!#cZ7YeT{Jn}Z@*L;ixM)&s)SKk)!IrSXJhvnkBE1w1;%{Fp-9WPKo;5~l_8rLl#4GXq(!Wj?w{wS5`B;9rW(`MSwh
sa?0)26tCSIvjYWxuI14<q;J1ecLX<hwgFco4p+4A@-n*Wp|JCcW9*HZUZCkD=Dm5Xa7*!83tX0np%TSlsO+F?{xak#=bB1EJ>Ss-J!;gClzOHSrmp_jo-qZ
hjv*qqRPn6p4eE8E<yLR6LgQbR!i4BC29B^k4A=F5hS(-_j6@Gm*u#*W$oA@QBGd&prXqayD*S$Iuwz;mN)V}vRrqXnWXy*K*cVspQ?#3g-S9{g|J9T?x>r0
qO$S;8`K6G)%j=BCMouo>Lv!|*B6XWXX2Pd$e4E@$RJup(v4`bAF8+O08s~AJlCAPb_R!-2)%QCk_`?tgAYmd4_#Gk(Au^QDwi$f*vHU|rt!;<ze*`Aw0d*n
swLGl$m$6mRb}c>9XS)*LSdg=&8uC@#w_!mKtAcm*mJ65?<N@%JQlYQGFg)DX^&EYR`IO92E?pKFNZ;hEn>39?%r_L*5PsyWetOS8jFL@1#`&Yooz#tb1i5~
n(bvYX9iNNwo9}&b}EA60fE&9CnYl~29v#>S^srov+5N3aMu1~WQSN(soK=CH>)UvHD2c(Lo)F*C)!6Hg4n^fTv)Zri_EU#2vm!xDKkB=xN&DesvZ;_KMBLQ
$hFOf+hgVuJYT3q#$k6fX7Vuz988!BN)+dUJtZI*ItKN~#QZ2!aepUCl{125&8Nzea=w!1_rtv+>b=@*yVWP~jd2Jc)l2s^RdnG+j@Mb{tC<NhlidR<a^aKv
MwD3)j4Qy_j;MbS$#cwk=F~aG`+1U=c@s+8gheR01{#{LWSHmmVN&H5K*e(ur4Wj&TUkA|Cq68`3yI4;maMd95n;OEEq3#XeX<J@<OYRriXnd#G%9iC*=Lh3
63bUqHmvbjxm}@~;hLH$tHJ6Nnyq+5*{AAIJowngRy(XmB2T~v=)hqPp4HPRoU)WW@nI$7<l9BSjE~iGwsH0`Yo8JGtj$zCOt8!(&Sooc{%^SGR%Xwz!+06+
UjW4oB~`A;4T+V~O-AM<Kn*!2Fr_b7Dd4~kx@|6+$ZZg2muO4C(@@NMlvi5gXve7!_{0YBMxGrfOv!(UKB`-XC^3?)A$`^}dHV|6CoTv`nvUQ>tg*NO;ybNH
si|sMYG$WUf1*}w)VR_ZL+*`u&rCX&WLaK#mUardCcF(AFHW~o(w$)XHF6`}`b3APBYl$*yB8U7IMY$N=frAb!|sPm8J?j%Z(cs6(@C7#M>{L3ttR3bvQ9p7
k}_Qesk(3LsTA0}AJmE-{ZcO_v7D#k_)9SwIRf;6<zhH%Wfa4=Nf6|PLGj%>)K|fUSMe0*&$grGHQ62M-9n*G69@z$st5=(;qqLai?(t0t?+<^M_1E;vNhHa
tXO_XWU~$?MCJ{QO~052L9pJ{zd~Pt+&nYn1Q92U#AZ<-?sMz8IXi2jAOi~w8T}{^Ow0qyDZc)rpOis!+O$K>QpTyEz(+8YY4-YtE5a+K=@@zZk-u&!Ka?y*
G?3lOkxFBv_xV7X6ff3Q)VIQ43?P?$+~tS%F@zwiQAU35&)u?YI49^3Ujnx)cij#h=Q-s}@U{0Un!x<(k1h@$k4g-(k;6HALECA^*_)!X8@9LKj_ln)wg=;C
gW~Mrff(4=`4V_P+@wC%sAUSQNdeE)$ziZ7=1itsy`AtoZhc8imDm51bq#z4hhAG}p6}&uJ7`CSw6fYs?odV#&>6fCBFCc27yhM$9{hQW3IPA##iR8Meds@>
DewQtT?ddOM&hUP$E8=pRd~!q+WK#5=$@~NtskwnH$Rc3ImJ5NIRZdo(UrACBq^BZQ}rI^#M$>tqS>WZp<qX-!FwRtor|kBiN_&_R7}Y(tC<4<59A$(X<)*w
8MX}QOLuLiTDEzK8mS9*K6sTpK3aNPKM8WFrSL#a8k<N5dblKg8Qd|$#Wn5Qps+=Ke9aU?pkd((x0rBtY+M%0JSRohIEc=*CS|G`I~5L*NY6?zI6Tr4KfMqG
yH!dy@-<Td8HG)%=QG22cvr~pYXm*1(zc)w#j}h@rZx<iZkHBiJ$jr`C5!c10hq8c_WSx~jK%C&>*l7B;*8*n9jeX@4-{8&g+{2eAp*9@=BrmnnI%vMiie~H
dm6k<<<Ip*zkh6`ZMQFUEipRslJ_gp$lXkx7}P{|uO(!2DcFc6bT2n|J;k;Pf8A7&Q?*@IJ10Kk5;1z*ho-IZQMsIw5ItI${Q7W5xfq_;3WdO#Y5{{MOwrHx
U<HaS<lFt3UIYc@lP9CM)`15+voF&FgS170<Aq}MMK-jwvu#`~I$W*=4Cuxd2aOiKEwB-~*WkSuzx<_mh~wfsHkXQNRd;lVR7oK|Sf!29n<YE5bTv>3gYyGC
o~21#lBCs+&PF9I<xSm&>Sz*+AqRCL3oNwqtxi9X*#m%E0D@W?i5Zu4Ye4dw#;{LUhExg@VuYd;w+Fvj5Iq{6-3)3A(%RuCSTVVjWDU)jqmBFJn!Zd6=e8jW
Zs9&OTk8V_*mai@Q?p8?u%Lnztw2IcBjKAr4V)?Z+p5oo07ki_GEAdxD4bC|W%HL9_u=xY!!?h$uequ6y&AEX8!i7Jf>aC2g(r?Yl!@VyPgEwj{9jO)-wxf*
I<gMgc`fj-kR`;Cv0j+=_l*+nl_H*-b~%0WA~r$v>NBE?Y-t?FIE}Y20<Eyr_kk96GZ6CRk<mvbuY^@cy4~?f3jc#mzkII%+3}1=HGEQh6t<nVH0*Mx&hEea
b*fDkILEq{gVDn0;;RrHKbThV<#4BK@~({4)It`4`+}Cl*Eotj0)f|Ehc6v!vq^G&xz&?ey-Vt!4LD8=rY|tFcyOO~k~A<9Q>^2`O3I3<&xhFtd(l7w)kEaR
B5B;^N^mO>1VdtkX~E;CKa|hOZ!OQ+i0kn2p4O>`#RRJyfPC?`maQv)N&OT8l~&rR5z`#=uU2Psix|x@uac9i8d&6#PE|EF6}o4H<JfgUc2=XgQYLN0bY#;g
&%=9bp3)^)E1SR%&6%!2$VpVkAlm>v!htK3(mjuh$?1$VlV)<5*1kTbt-#Yf-gMjl{bdk(DC|JXtLdCXNK@5jd_daD9EvVq?zd|*i0OUI*lWLiR7Q3Z8)oq&
xLNpE29{@0x(JVJddUoRt(H3DD{t>BZ3m>oQN8Oe_-Yi2B=)l+O=+1w&i~FIfCb+-I%<swmb;kyQ$NIL?ze{|Imw?YdeXC4+${c*=$AKZr{x(2%#5zlnxJQL
A{UGf31+Xi`S?lW>~@Qv0B@i8AdQS!*xB4dPtsduLgEMsir+v$WFIKB%qZ@&h;j<6Nx57Gnns~#pFdrxucF`_owov#jDxH?DeZK9jk6*LsGI#zICQ&3gDb00
=;nU8vmyv`jxqNPSCmzr%Uk&<R-)&)n;8;-shbmVqxT{MjgK5wUDFj!no*pXN)K*|Do0hr&2x0{de7y5LH~ud3ba30GN7NOG|Z$zQX}cWss$uvDFVl2W*$g=
FoJo5FZ<{>2u)7&td5B;iVoj=VPjLYaQk$du9J;;dH_|A=sAJ<zG*FbV5^^}Vd1{@2Jwvt9?f^XvRR>1BGbC^5{V-`W)xyqLu7O+gdk8USY-Q=`FBlD`<Ij#
SCf?gyO*o0L=Ec!(5nk5g_$Kz2~cpAGoN#MFc$#czUIJ$91x>h9aDY2sy*US3xVc|{GqLOefr38pMqPD>dwW&*$6C{GNw0$?Fae-gGOi!9<>VjR}^faX;|gX
{x;%IUiJeqhkan-+y9G80qq)Otj(vV*YMTjXe_1B8uAHq;#EaUOltfRQ+%E1FksY?jmOHKJ9Au+sjQ%Rbd&jkgFc#Hr>r(ss~_tE;6Sw=TOc$`wc=6Jk>_Pv
F#rA4p1j^h1jr;d315D~Y~_>l-vX31l^l8R=T7H!|8kfga3M@#{-I(Y2@~@o58`!3%8$9IS%&uN^MyrJDS%<%R?nv|sB0bHyO9W#1pwPa0AC`zPCy*?A5x+)
R4X}c6cK7NR_-7TwX+Jqau2XA<xd?bxW+%L9weu`3nz>*RvPpFE=eDy7F(M(X}P4tbvP_I{3%xdI{uxcfX|#{@7NpDF}93vYh`7B*Hg#{%P<{@b3$Tx^n$5!
jf+XwQ3?(z8eG<l4vrH(YssXxtvg>Y^$OLRifVh~?Cc?f`vGJ1i6^i4()Eee;OX81lt!vWj=9GVx&8%6XZ&}6ioy`>(o#Y9u(w`NlmEiVpasEr4Lmj{&@#A}
=iWLWLhdA??N?UEQvnah7EI7h(ShguClT3~uePpcISz->6WOQb1k<P~speVf2+m-(U^P_!=cIZ_4q1PuCrV@|5CQdtffYu>Kg5CZPxnTNi`8dREnJ7f3!B@8
tSinolMPny(uW&2fLOmgs1bXB<U2pCp;e){y>p&w=!K+0R}b5yES?(At%VDb4g>ZsV-r+tQ&-*5Ds9;~nNGu#30(j(zROmr68I&)2Q8t`8q&98%=#0%YhlK$
R3Y?BKTn&__5;s};su`__izU_-C&Xb&W@+(;RbnSa{{lnXkMm3Y9oiBEf~UN<<n@G-=;)KjU1eb0vI53gW{uSx}NshbKZ#{?1nva$dg=T<-p-`8BKKlG*ngu
KUlU*k31U`mo)T!LgK0}KSpobw1p;296WC3Yf5G54?n*XyqYDjkh|{dt;s|E-3!#m=rRnzzYiKZMZL|L6XY6^<q$@vm=%;PA|mh$85Nh~=W14QAG=*Q4Q|#Z
X619~Bhz(2d<Ene*W3EYYeQR=Ah-oDmp86oV#?;wHx#zV8e*ecw<e2u4BTBHB2N=d`I+<5cBsW$V>NLKFJkT>7TlB2jsbEMP73_#<0=Wyi>~;16p=pU%(^9K
`cx7&7yw8FWxJv|vw#27z>XiDgWpC2rkB`n5X39sUMA2Ew7cjmg|~AP`#~uvlbLY#PBtsLh5*Sth6TZ}e4aqX25A#ohvamsYiJ|jk}mFu@azK11~fzR*|d4+
IEE&}<TL`n!$kCLMutVRQB)4F6f$s0e<okH8v|x`@{5HacoP$H5L{2>0=l#)4ZX)C0@5jZV^BaiVoyGPVX+D~X2b_D0nx)6h2@<N>y<c^PEIsa#058>T<z)4
BrB&1A!5f@b?n^}(-E<@V5>_sET_z^5w<4tSXl&U+8YwUjIRQnG|lBpmAGqT5=(a-+qX_(45S;<!jA$9U=aR1J*q)|q+=+mSNC5-Q!ft;AcA{H`<&Q@-tr#q
kYuhpnFfg0VdDzYss`22Y>xw=U-)<_p(aoukpLb<OjO1vh)*1T5<NGhi;*iJ$+Q1tfom`^bZxeapG4mOm<`pwVmD~E)Kf*fJs4})_EscmBifJ`Hrr64Ki5BC
O>Z@n#U&xxb5r&|^`A-n&)1^21Q>})h^!+yWvS->fAArA(Tve29P{@?BtnS>nFGOi#?9H^Q>8wgV_QHWG}>kmKXQ&~s~XVn?*byN+6(W?aoHX8j~2XfqFt&X
j@SJOG?1@UQFN>@EpFVkm&Yn|<&xg@Toh1=nmZHZH)Jx5`uAeC94D8^Aq9ZAU&DpW0iLnpnfFiQA{8_3!Uu|m$g<|t`BT6|o#i*DNoC}|avx6;ORo)FKrpTc
plkx;MWyT=e0twIn~Iu%;K1EkagBy!<r<uV2=8tPHvOr3#=KMQiRa4thQ<1X&PV^Z&+L2m@m#G%1Ds!^9@0ilD<7<IM?o5zH(y(b1M~w!C8iHq8>p9I3#$z^
QooQN;yd3rqjYnc+?^qC;E(^4&gq&QHtf6ExO(E3*;BgoS*8T%w}BUHKKl~96g(;3J7zSE(+>_H8r^qzTsK9kydmdt70+9sspH2E1D)3MIht|`dRK|&z&&8}
K}7v&M^(jRf#f{W97g`_as<8$DnxPU=U&du)zo6f-CX#qlAHAB?I<eAV18V+bQFj?y0Z$dHTmq>=^EBv#RD}XZq*9Kx1$IWQbOfdteTjW_ZzlIHLK>++9d+I
Zz4E$5@Z7tSj-RQ+>STDQ;UP%iYbfz4HE=(8*XaqW|3b)Vf*mg@8ZT5faIq-E;cp_IIA)4N_?-~lxkC5Y10kq%>|npAvP(!`Y29_!6!ZgI{<H1iDDms9~vgd
f-JxT#mr`kd(K|?w}k1lFV3c!!G^I+Z>wej@h4RjlkUKnt&R<!sjKh1(R%_C;O7Hpr>ePt`6jy6LqLqGHT`j0<6oTjaU?=xY|UJP{LuKi=^fpvWK9o&@}{PE
QVddOrUDQb+X_P(OO_cH_1N8}`hQk%VDWI}L8F&e+x#yRm^+r@G6fS;P_5wsSo)ipOa`*zjG#J2crU;5QmRk>+jILbmB?7-JoMtCDvF8HbD22HwMzNj?kew4
d=EHE#%IPGKP(n7H1e6Xwm5jN_ojIz+ssRJYWpEsCMRPpMbvJLsFl>n)ghfPPfP1Ya;ECSzh3uUm-i5KD4uH+r_^d-e}u9H&dIVLuOBk~8*do4Opd}ZfZhJJ
v;ypoJdLzYXY@zK=>BxpEbVptu8oHP(r$Beq7Nw3mz=mvizBMWUK>`Guq6WI-5*|r2`{@Va@&<|3WGY@?)qs3A#!c+l@J$bWAg)BTwQ#PX>Wd&Q8$NnDac0>
)z;qy>{Y-<pIdU^T&Me>jJ42q!1YJ*w<UAffZF4HuY8H32pLcqxGBu}YeAca6g4ImrFKHIl>KtN2s0=Ul`XU-YXhFY42P;OrANUR-{jb$TA<q^#iDouxIrYb
9wm?%1@syX)3}w*Vf#&*SWgW3bZ?@DPRvtCCDaUO{Kg>CcBG>QC3O~F*x)_9s(|<PV2D_74XT%L%Vzc*w$5IIz5r<+x$Is00CEZYC!<F%gr~|hbOxN0Bgf1u
cxN&BZ&Bi<1qa=fN03ze%JE3a0SFe&8uR)~b9=Aqq40=j_=^4epi{59&>lH$ec=5&uG&Q37w%9sH^B`bK~lJtb);>Mtkpu>WQSP{l{q1=76G94al5p=9k$^}
w0@logo1>?D}k*2zjI4;t=3>%lC+s;PAD&i;D{&4gaL%l3dy=L@?U}tbkeH9%<S-R4+#c&tNtGs58?d##5YuuZK_n47HOM=6@U-7qpEHr34}Qh%i>Hzv#uvJ
D~`EsMdVn`M<Umv0YeEEosn}Mgy|um8Gal>Pvf*6?RcTRRa32zUduQ>+`RCZctO|c!e5xV(D(>}Y44(X!6c%H42^qJY*`NQ^Cpb-rMBmul=_zsHT~jkAA86S
$Zg2a20tmkw#2l=4C}5)pgf}+k_WTp9EJ_V)d^<h>Jdh7hIx5N2@vv3s~c}kP%J1(HO-kfR}KTLrJ05?==K7^lpCc-h}`KS|BZK)cG3V841!l)nv!7XMKDZn
loch1wvaVlN*s~BC$g~WDDi1I{*TaHb5;OaFFYKL$Bq{r(^x+<ZtCD!<P@%IFxJtKFcz_}Sw}MBm+K1|OKZ#HerWIl#;v`3>TA0ZQ_{yWe^byrgWUoCi0Y?K
7g_x~6Q*cjeA8GRoD!&ZnYusxeF<o*UYu2X*{aXhyx48A7oZXB^wN#<lm<hEG@IQGIl8-)=Ggs~;hxJsVNsPQWL~NwbS_4>j=cxtOUl)ba1cs=t`(2yTZRk3
#zdCs!CC2B@<1RScgdwS6SRK^4dOj#G^=Tt!nRP6JO|V$MQ@BL57QR20;XF34I5`by+T7J3dDY>;S=L21v762-&WeXAOYIYVqC7{&Ge}c^Wrgvv7_R(mJ*iL
&C!0pkhIN7n=a0jt&t@wK#OkcfP#zdV!PhkHYVY9@JYNp-rVX8LDJ);b+T^+X`PiEZcybXhn^knCfzQNvVHb<g|3oPeR7bIo*Ieq8~06bXqkMXm(qr$!&Brj
b4aSuxI5PM=MZnXCug9H6M>iXA|W-9a53!_^SoyPQsmG~if0kNG$qE*bJ>-3#k5DIv%s?(BSijF7GiSd=Py6y1~p93A`6BX_e@}=P)aQXm#*eT1+|iDH;;_H
6H^k5SXj9?D;EZ*{>s#GE*Qb69djEC2xrX9==L=QzhfGcoMbLLqJN-AL@VU9H9c?8SM*3dSyfm<&Wr4N<>#OLee+~P#K`Svk8{ppmFtT*N9mEdPO(1>7c+4o
^LU|ayttPtHaxn<4jN_-8^jk;2$VY>TgB@7TfREXA0YP;L+y~nqVaqL*!h6*RCpbC_FCHZoHWM<H1i&&(_ew8BX*fP;QN7d*~5P~IH*PV(@6X#$@W{=`)qNF
djc>eijvh+azZr~iT>8}=v-+T$aI>sx|`wjzO4{JhC}%kKq}Oj(K)3j3;h=LWiVesaoWlpBJNWqe|x2x4}QTN!M#ZRPfR7mZ|Q&f!sWVc{vOZzb&Ds^z(Y8C
-eiYcU;`ZL$-Pw_c)~vAl-?6qj|p>%bc+Gv3^_iwV4FzWF86+TVNAt&;6K*;ei$%|(w(`3Jb)X;9MXW6Y+}98e7Vm}JH|A~_-z)Yb!NSFzR!E81PNXZUp)g|
9r&qVX=5<$(<Z)eE%^%a;Cys3qBHp8h<ivIjSJsv=(QszCako*Xp1kum303FZt`ou7hH!%ZHV6(8IF#s_kG5^gG1^OKOcg3K%nMIh)Ve>{Rr<-uY&0d%+<PK
DH+l8PKh$7ut#oIQ{SJ92QWu43T1H5Sd=LD1uR*a-w%vEipD4IYZr2Ad^NNi5TahfBY`td*&nvRAn_F^cr~#L>W>rwS>c{lFBvAE>pFHVCxAKPQVEb=v_9LA
kKr1T?6$z@T$P3`bWhFe%7E(;z~QHMN)htN_E`1)+!59#x?Yneovxxa=l(Y6lY{e}I_`TuMf;~SK2;~%a3;CF3VKtKx&R*}KS%;WtW@X)?4m<`WRGP6TBC#7
0qPNRP|En9p|U{>ZLoKdSS)d^Ps?WmxkZ12lp`IXSEd`06f+>8|BPF{mCPoLk%>O($)uCB514fy#1s<xXO5PjUg+>R*t@2smI7lL>jh0}%Y}R>oGCEcp{LaO
C3B!P^xEXAm_OHdJiscjZxrL<M6P`^fH;;5fgf=_-{#$rcdlCjLXxg6DN;2&LLh&~9L_zaGZk32iSkrB)`>Z6ijH88q!4Wh7vyd#!IZ|<{u0$;9)(%lPV`w+
Ngm?FuzQT<Q@O<wR`^(upc%bhB)V`rsQ^CD+$_N{B91}EPT4IDp;>Z8d`o#QI%+5tNd7h7?YPKFN-6nO0z*EoL&R84Q^U^oqmls#9F^}cA!7MhFAiIzO6#Sm
=d4$(W^rCWi+&fq_Ki`g!Bei5a}Zg=4D>5sJ66dYE?5Ic#GLr@nE>S=G=-J)v`hP9@Y%|KPW-%;s|3X^0UdtJm|qV@gyo#)ov|VZuABlPQwqo2H&#wKSO5w$
va#IHp#n<QHr=OlSrEFJy?-9Ib=$#*WZY-yW)4kwhRV5eUQ;0bH|yc-KUflpb2r%JY;pv8?@GE3m(^h|8nfVwJD$67)kDKVkD4s9ED-af09+DW<8-6(%?&cu
1O031s1_`|K}8GL=a_ysl`z>3%@8p*x<H#Cd$~+EX|JsYV7RR6cBryIE}4w><;|=tNexq1YNg+Cn2A(4=4nO()RZ}mDM6|Z-K%Ql_MunVq>ewG31RXt`?1YB
HQ}Bn&@(n&QkOi7J|zQF0Q`SWySzTXa0L)PzludbZNQ#x2OG)+PP%nK_-WPShUxcZr@)ac81;TpIfi1}$zyx`DUj$1-k`JH_tkduqG??f($i12Vam|1Xsw99
Y0h~`QX4N&;T8L|vu;^|=66~?d@%c161)s-B(zO)2<3MXj(aQYCL%*h*|z(#^oZb4_>pEig8F%IAFOaZ^HjH^Vn`XP@!$5{6o!dqSk`~j)EH$x8JE{^kKgoH
*&PEhX9t>DH714MZA?)vig`noRGfsT%x}FQhhn=s*zU^diICfufYB{jeJkOaBJ^lw@DZnehSbl1cXb*BM*z#bhU8lq%(>YTlc#SFSd*2fo<#Em%nvQjgW3w`
07$Z};P-_SI0=FnN&_aKbRuq<QK$8-*4ScWMU_WDPN}gO-!mY5=mKWvO-5-@dWl(Rmy>UP>cKqHX^$P-0VAPbm>d1E)-TqrF=ehn2g8t}Rr(bv%vu2cO)F<s
Z}YMThW?h*gaO;h<?}h<w=TbSj2FdwHm4WRzL0D&a+*JIL9h=x4)y!3E$F|ZN+mZkmU|pPs}?)$gup$wJzTCF0~^Yp&VZgwpB<su&=wnmPb;*7MZ1uXXb(WJ
Sucoh8+{Yf<`~r+oEx2diSt_#Wi^RJxne$h^I`kP22eAjiMM%5`wGjIKo+masFos>{TuAh>2O2E;vZ6rfg(PJ9l$np_}O8E;)ZyLJK#L#;HzBIZwV|kX4F3^
noZCW1XgTmuU$RzD*9xJohVnnJg@2+L&;`JfN-XmsZCL+({Eqf_jx)YkgAPo((^X{S#))%O2FK#ZT4iDj72P2tGhvTFg*wh(AO;w=F=$>k*)Sp*nx4eeLUa8
SBQ0|kfEf&BZ?ZRHNbo^AU3a`Se3x}AsAA=@rH+|Fst`fg9J{XF}hNPN}CkThTH{7JfvnMFP|eF4ZcJqhHTdZia<%>QTuE$SiYfi+z3r&1ED^!y$oD&cqb<0
-hwu?uYo-RdSOtdXmZz^I7pvp(y*OD2f{_{rp-Xoq6C^YnGQ(0EvWIn3D_z~dvV%Pd>Re69mlToL1B32lAcFD{eLZGj~PI1Kab}>$$8xKis=HcFhlR>90Y~m
;y!m=A$zZj;m$HdN|Gn5EGYnUl15=Vx9J6S*4~3OHntsfoNH&Q2yWmmbU@`Vqlo%uFSm&%E2sOT7bp_X6L(>Mw54f~>D~aw{MUtFiFJ+ueGv<_nARB936^S=
$1}m2yD~{PPWe(yH5O&kSr;H%eNQfoF|f|(i~Ybn(&&i6O@&^fpO{e*)D8u?e9U&OT>Y1rtDr6<L>*Pg$;4v^#7qbJdiYAeN9D6Vn*P|8AhEh0|2;lQm2h4u
aaC8c{Xw*aOcV?-6-6Es0D~_Vy&d#+Bo+J~e|qG_rDBYgFp1}6ya=?9_sXqsdc62ZvfKdMk`mWnd2Uz_bLQvAqL<OKua$buF8V#g6TBXjsX(k<@y0XWM0=Bs
PideHUr~=6^%foaSulKUgt}5DkzqJbM_J^X7H=EYyx3u8MXx6@nf#tHK(b-=ZX|Bq#_y1L?IeiNvuYxbbX|kKj@a-VvUWCfG>E+6S!Lgw9h5M{eftN!)5D^y
bot1?B;v;dxDfMe6T*clyA;1;+Hux#&^^ZecN$(-E)|;7KI}=t@TUUo7ZCO>2)Ji7V7oP8%kCAUNvu3alJI6>Z1CGxYziesl#-h+wX<qviAzyS@1ZVO-_~n<
_`9Y+{cUyQ>&ma#kgwPOFhC9QpH034Cm2wO&&JDo&$6RXw)L>9#}D@5DiWs6(38zzm=}7G1>*Ej@uD-}sUAac4yMpt#t-8TdSJ7}bYK_vrEOjvnF~{~*mos7
)@A2_NFzJwFE1RVV<Hcn1IU0K6K_N9o!R#>;8eo7cQl_MT(YALu&6>!_Hbmf$nyQEw<W}~Vxn&DPoBpwo$DQij58qNenM=wW^6bvaJal@Ngu5*fueH=Y2Tp<
|K|ugl#>NA=XrXDCj@Nx8e10u8dmu07FASkg2=T!X016d$UeP>o_%0XOfzX!(t>T+k{Rba%i>qh-^W%pyf0XU6WSD{nD%@!zRRs4a<u^h^R>KY#Tj!`dH7!}
v1-?MXHN-EvCEAt9+$=@UvTqBu>mgxaaAt*43B4<?@cq|B9FS+Lyhb7obA`;Q%V{dxb1pRFa_u`C6YGw(M0g2#Op`5&GUIu+6CZ}i#GdG=BDh;t$p-BB8y0E
-g#)Evw=B>+Xu-0@N)WET^y<2^qy%eiiutI-gX6|PBmLGH@ygU{?-)^w#;u_$^V=k=HLdG<600g|8E<wGKgyO4bSNzf`_kUWG)f~b2i2iPiN1tsnD>3W@in;
e0N$oqE7MQIn=f@_D8H_q~lvrEG0o4^v`ebwjL2bly^eg^YTc-nd#AeLSZ!Bget;&{pMK+1z9n#KrP1YqFzJhR;qTV{A9E?S5U%k^TBZ?!hD$<a0&iytX}|4
9>qlSl<b+Tb}xD?Hj_~k1hp@~6$Kn0Df-|Boh%ter9*P%!=wTjr0Ua&1(K|fH_Gn~>p)SP`$y_fm_1N`M##AT9x+H~X5(e8N%L0}b94~lHSxfKAt0EFX{sSw
*i#h8hZXb^`%gK>S3%4*j8ohGa3Uf@0DNeWTrFuhsuxok1^e}LhhO}tTa}<)`=o@hWA72xl4?Z)MFFTVBS-&lY{Q%%hkI#-ek1{-0<CLNf4@9x*<4MlTg1)q
qnZ2JP?mRcLhW+q)qZZ`U+?2Lol<(@B!JG<r~I|nzQ~vcqSap?bCI;)O#IuKE@3vz9yPCrIf$CJlfJecdZoDPHtfj8+V8Jw#FHp4&3+(<-cPd}{yP^W_sAHA
GB&jMQ$T;?cJav>EX22r&>Er;vP8*U2M-EjUF>*HPPO2H1QO#L4qUFcj%cx#(eV7vWPY8orB5T70jsmBgQc&)=l)=@!qQ_Wqn@BU@;{Bv4|xrcY=!KyG9l|f
y-Uj@k)rCip+~<$1x)z8|B|OBiU>3MV~6A<?l1t~TeG_McW%Vg?|^4xwyMuQ#vf|=iSy6JkiOYQsX7>TnZqs7dV#uuA^DQ=USH{z45NP9K*BE~OA)JiAM*#E
FWop$X>OV>OY(AaQ)92&#>ZOOE_E>EEc0opGk;3a#&d+n5FX_j=8o+ZmBU%TUhxO{##ksdP+RtbkoE3<Z5b#_scD8=R@Fp!#9hI-<rJNH77c#cR_kM{gR<cM
a7p9!D$@j1$O@cIe=&$n-D&f*Po*d+-^j=<E5Z3k#4L=_C25%LfZTrpDZVbrJ)me$Z8AbIUWWX%9Zts-9E7DoP~iwiq@)N>So%p4;j2Jbx$dV|DLNNPn3ehX
+8RYSV1|s)nbbji@qaoPq4e#hOexWusxgWCVhY&Gwa5bXjJ5@LeZl$uV!BWjM*y7qKj|Tmo(6`DI3YzrFZUwh*ut#{*WVA4s<c%?ycxD`S;Nt7l<U!EZXvB+
f$_8Zh4ZWxT*U>mZIi7Syb_EUrWJ_QzjZL;sN?^C1K96FkY&?4Dxslqm>0-16hkgyqo)cQ4U<z1Eb-!d^<fj}c@imTq5H0MG34oGq!Lw9+@<oEc*nkn8>|#3
B$1&MI;_B=DWyzARn@TC?kLOWg-3p5lG2u*hNJ{rn7DP|Xp}kNCI5BH4jOkYRX$&gEYs`;&<?HhHumkA)w1UsrR`#oy1gZCZ*+z~{->^{ni&%kw#R2Tqeg(b
Dm@VW9T#CCE+n}}B~viE*C})-a|0k|g07~W26V&yx))`NmdVoGs3i%rB`cHy1z@D`O@Ir7Ys~vmi&HoX_KGp&`WTgjbEcBHiBW2o-p1gd^X=J&esOUps{#pk
o58N;wCPNYL|Wi)*q;2x*$&vcV%(wn?0kS2i--*Itl{>~0kAeMOdJT$Tv#92@EOPQ7w|xH-S7Hej(j&9PAa6@W`x4)bsB}u%trCflS0#J;gz40N-sv|#o?ig
e)rUFaU)-JrdI(fH%dV30k(baDtf1t&S}zW>spL_Dt`M{Z~&hpomr@SgCntQ%l~$Ou&r~mkrYcDd+XKbr1z!ElPX=W(C`{>UIKu7sGy{tI~k-Q1MWD1PGEHQ
Fq)2UlVcScviG@17K-p@H7eoFsB4}4l!mg>MI$xk>ncT^{Y-Q^>a(%pTCNe&5X;G<6K~#8nL>K$<5PN(N53nhOc>o9_%2_dX*0BFMA-r@{(Py-^HyIr?R>#Y
=+FP&B|sCEbjVS<lcLqO7cOtq9A|ey#fE8Og(3kwh&RwYfcJGWl81ZV2q~MipA|A?7B5lk+&^hqlp!<|y?Z9iTZA0=#Gqegs4A_-UL>RZ^IFaU1jJv;1$9xS
#I})S#5p#X2KL#~GaSbzT}L1y)=Nn!VgRSCzTlTx7OCffKfHYD+R4#j3dTW6Cs@Qu<pwhjBRcvMm*GdlrAm_G!-}9WI)RjooDmX?&&Zw5k96aj4w0WR;9fst
LRWp{z3tKXwnL-Z^%_V<Tchvf_Z2zHRP!6NeT}nWp%Ey@T)~S0HJJ3Oc%fAWs0ar;n#l!a4qIUee<lXC2&{RugEWJ@>y#j{(wh0oe6U@XOYi+^54WMoGYkFt
eep2!mr4|wzKuRjb8&8~u`2Z3>?FhLngrb$cBqp*{4&32L^o%mM&D9HNg~EAK0o6{;(`uSrz0N*@bFov#x+K=m?3OE@Y4PBNpB@ZoJW%xr=0k%7}iUk(Od}=
R)hX|j!y3z$c<sF<01bfhK%G+G?-uOTH0xb@-!rvq)|F5YYi}N_!Q}U6+H8sx**ZrMFH^uICl%tPd`w*m~#v0q%%NecsZy?YR^plBLLk}qNH7aTVI0mvGfa8
+2`ertF}%v&`laI1wE@b$?Ap?T2D2!TwfiB<$Ee-_c6LyMd@?A)OIILA&*v1JmJt!``K|?A{2=OCSh+%RC|jxHp|pL9&jj_%^HMXz+x#6dM=iWbXo(0?3h@Y
mz>ROXmPv~-pFAPs1Gea7l(G>cM|C7A3hztFuMhsI<?REP%kBgH|aB^+TGOx>p)Wo0YBIIWxxR=o6-)iJE;&jOX;lE?8(7;nsN}sYp6nX0-zHuu9>6(x?+Zf
7*nP0_*Iw4ibv!rOQB-(g9UC>W$^yZAQ5}KsxV_sR%9iT$6RFW@M0BV7CliG_^l165_N!F@TAc9h!V(C;UWC+x$!m<p=j6#j*jui0{*_9)8}HMw3H2xRWJ2!
1;B@kBGo8oh<H6)upYE7re|f(T=61NUJVY@cq<h}n<oR8`(nLXunfvc%*bQmzZG^!z~(=v|5XX8d6OYeqTgRkU=PqVCB#d88}lZ7W>d`BLh)Dyn2L$kNlkD#
;O5J-rrWnEZ8Gr$b5&KaujLjo=yA;9>`1=mc@oF0gr;!_6wb%NAG2HVe58x{SL!rPmKr9;{)wnN=-s(<i?x$O!th$2S>{>I<{9UNTp~Skp5e3bh)`H8zCQku
IxzBF9i6CP<?DHyxxgW^fhG+T9IY`OJ{{Tx;4XTr8}5j;buya_lz6WyKPxN7Rk|SD?EOTp=YT0g>hzf?=yU9Q6#(?Pa9UL46NG|jV){txuRoHiusK69LriRL
V$MyIGUSd+4C3S?U>H?)OcF7u45h<&{h_HQ)i#7{ovnpzSW(itB`KJNi-lC;i#8H`t{#ls%SGpww!ZF!5uHymy?}~V&FwZQX$(JaS#D*Lk4>)guHirY>HFP|
B5lN1b<yW^o4YG70TiYc0_knZL~~@_Ei66DUlUL;7dRBHN9*G>n9L3#M|iOi@c$LILteHOoyM&B6S9ApoU>u5a8@c`)5z;rJgoS*DTKeaFDGBBHJekOyXV}8
!VB>i@J#CmyAKd#)LQLaEknHGrYjLsB>L*6(n&+;v7&~yV&T<Y3sbDR7{m8|!U&a=iT6csSt~kGV6klIaLH3%u&sr}zk5LL1Har}(@^5lHg^Wf6t}e)$kr8?
H8T6UAU(BU)xQb>XgKEfnX(<-{Z6<Lazs|SA3;M%s&~)QnR@<KC|QAet^Yh9M;!_>zgl<g+d#vIISAdD9Hfq^^gmp`IEK#QBt4*X%uLplm?7|WY>qWGrr>q-
Ye%<xqv>Y+f0r`QUz}Ji(S`V;$6OqPyP;Ua67{vgFvw3Xk$(w0cT_s1a%fQ#*K0i1F=nB)fzs3{a$<Da+D)Ph`vQ=p`<WHZd?CB^kw2mA@-3OlIG~|@nLF8w
n;Y=nl8CkXPGY^!!I;FZOQdc^hEjY=Q9f4xplc<ILfr#HJZVzx2eh;SW1<hMqk%6l$(aZIQ%gJbX@i{hfB+<kO*(BF9`%$0h~Gt-QWnYno@-n#{W-_NK#y!<
OtzW;T5&wNrK+mv9`G}@U0r}TE?)eM-am<^)x4n5V>$uRNZDc$ziHCXu^0(h6OibhL2GzKRs$+swve6;N*Q?V3)qwV)k!J1|7hdLLdTAo$`R{h2_ktkzh6HP
RBkhwWhYJ~NZfK-_&9AJIkA9CzG)-Q*MToCFuAy%Z1*pkOA_zwFp{^iV7yW+8JUu*Kc;Qctqg_MMbruHxx)b05ZcWGZu5R0WxTDxJS>H)uxL_NFwK8KBkk<%
si=3EEf~qgJBQdKpUODjdLtt@yE&vP4dVkDpeZrLFyA&lmTZg^?Twf+nl%+44aFI-&KKiGWFsxOk43d4=zv(>2`9>7M3JX-N27m6f3E72Ipuh)TDf`OtnwY;
_pxx<kw!%_z*=UWv@aJEIh&)d9$NIXj~D?ntK_71l%3|ZNh7U912^ikVA#g6d0nP_l^NwP2@kXPZaIf*!pQYJ44azTGO0EHsv<5Yn$=x~S{SJqGfR(chaKWU
Rj(;U&hYQt{!w-)4R5E2ibv!$G?HvfT4G_UP4JPH;bVNIrjIL|_P0`Z(Cg#H5a%<ht>MLz1~bN@D9TL)@e-9fR3$$r-3C`{rzGx6)051>Ej^fkS<AHD?q)|F
!xXxKJV(Sb-urS3NmDks+;%-t`eR}#*qR`D%@V8>nt=WRQMND!wB?{dba6rdNn*@<tmZ|~C<9k#rKdq(5RC1j(J%><`+S*F2^TO`t{po5LAQZV=p{b_2NIVf
XRyQGe+rhiVjkvOAqv(aQQi^@;=}4^Z?pQV4Etf-=kx3%e6d9}0v%R?#PJ0YA@iv)i<N#|dHjWj#hI&R`y(poHIbb=HtHrV(Oy)MduEJ}8g_HvGHuM}kNP3$
24WFbhT#A&ZPpE;_BZQrc0w_6{nE)491zb1zcNNIFM6B)=q!{RE-+w1^I-dw1C6@KtXOjN|J+cNu`mz$!N7)E{;7iyk^Xg+kN7V*nbv}jx;Z9Gs=6_e!QtPu
N|4|uNr)?qWHq2}*c#Eqn_6g$dD!G+JF)&f_f5+)-^djC8Smn{f~&byrh3n*7`&x*9fADmf!qv%kT|PUsSvi_`}=~>hKDJ>HxwtQIRAwVvKHq7LB)l0&eh$|
QM7wZBM_90to{xRVEjK?#-Pp_*7?Z1_?v7xX}-}Md$f~%(-TKXMR|w8Y@ceO$&kt^ZVSXaOSATsTnJX%fqG(cB}fGTFn3>G;@X@>W3Xtt{fXu~b`4*hkC4IX
!APQi%lz^Hu~}`paW4DP4$oKMrSAN*hVEpU`5f?#<M1l)8%*H&xWR;hn#zkBuIZ3Y*6#Y#&4M1H)h^lmZWqF8SM+eg7#HsDgDeJ97rm|SbDrS%)m;IxWvQ9B
7I4xGmNV?|I$azq(%kUoorbp1jeM2X#z2mo1!j?Qf^-#s=5&h!*jq3^4^>UZlo6#0T!pPm2n_+(X@oc=IQ6?-bPUu$vWkKRE$|UqiieY>e>wv)OvPJ0G+9WR
IzOB^Iu(@d_W<mCfiY5U>E$Wo1&jNWk({Z#O8uD!B9=e(6<s~0VYL7;r;x*8=3$YjvtjuJA*>yVndEQSt9>OmW0;_Q>~bYpbW)e?b$K6Q5F4V{{zoC8+|Nn7
@FWnE)&-d)iztZwz;O``#FNsVOF&vw#1a~^$)cL4W?QA3Lb>ubHuI}GA^VkmyW6#(UK!D4hErUs=s2I6P1Qrpvqi6T=7wwgVzj(ZUfcTsEuO9e={^F1vl*#q
18E;WwORQxanlA?{*J0-pzc03&@}crg7T~gMTWoX*5ZGG(EOw?7k_RWLsSGi46uxV3TrhaDCfRBCL`fbl3q1KEP=i0iue2QcB|b9fCZx24N^*A5Acc-Tdwc6
F|xH1LV~a~ed?*ds&Lfj1Q+{Z7Zb~mK1)dRrxf%kGuaA+=8z2XyL1bJr!CQ{s`FFEe#}JuV=W^xHHDJu%0^cSN{tK&g&r?}yl<Af^M{>hWKwP=x1CQA_6;)e
=GBV0DBx=}CK+sTVK9V+zEbxmFx&}=1?th*(U|nLM6O_l8Cz1<JQskUIWX?0CHQB^P$*^)`HQ*%(7-%xvAZvoWqs5*m}a1Tv3q0!Lc}q{je~GKzsQ#cFSw_k
Z>}9lM{yQZ>AuhG`mB{_I3ll?0F)M9h!%KogC#xLu=H=Bj-@v{0Pvy$DF#IMaEAU4+%C@nd!N1k=AM3Tfy0V73lbA3!JtggMetP>vvLLq-Xy2tnF`(j9+dlX
mIRT2Prn~POwx>w`$)f0JS0aF8I~AceI(aHJg<fD+TN9<e^*a|TMLzWCI{Ar+2BP%JYQBkSeUG!0n+H%ik75$Oed)PH<<{gX|<5}4ar#$K9$z<lEitBhKB(n
mC<@mh>q0IZ7aIJJ>U4Q57fC`oLHU{G&P|Bql7?7iv;Iv2X$B{i-)1-uW*)9sN+vm?mXBR?&h(`%v``@&Caf2y6=>lKPDlpSVA)~*mbqVn3T@X747+qNR6_?
2qokwLAO`jMea%$$`K`9TaHu@?w@;9hvS3PaRM(EokLfkA>PR!DGJlUH?CIY{0qXps$o6)$ZPJ!>TW8+Z~Fl$p}LF&zx(zZ_uQsLzT!}+t}eeU>9gNh%I?0m
i591I$%9-4fS8b7jI|*Rv&(8e>NfZMh+bZo3_7Lk$diDt9f?<t;RdfggKZ^F=4~iKCeKLT=@bq2UUphHhnxU`fFLkWF65OLgdsHa2)>qDtU1yLS%@iuzXMv0
r?4-%>uC4Q=#jbMUu~eRyJsd2usWa=HqjOG{hC2uh;tp<jaMaeAP3rvL4_vRx0!f*WwRfp&id8_O+XZ~fGs*T@9;zpY)fTxY{{yH*1r-<T?=1QEE+H=RL=0)
mY4M@jctdya)jY8ez8wp+1bKrBl%h}zHic`rl9>=kB5z0t(o6rPK^c%>TQY>5gc$;GUtB_cNN880p{o*ryyvLd%(l6f^EZct=e~~$xf9HMPyekrA`E451g79
L186}8)OZ+)L*#Ytam5=kz9ySYcB-Bl3W+&1k4}=D>%Wl5q3KPZymz4Bpr~+YB1cU9+rCm8K`MV4wjhtCh(R@5gO?_I<dNqCu1%I!*lO_-_>wQxx~EZ-+658
dItX-QnrW*-ghMUcnMSKERJ0X8bW-Dwlqm~9jDD=pvkc7C2T?OOiD)EKSs4Btr#7CVKKItTkVBJRI?lT>N>;shFd+If}jj7y5{U|_|-Ay@J#U!$Fd*WY4Vuk
g(336@(4^+6h?R4SJ?_0LioMKNxpF(m!cz!C#DzL<w)i-MQT;jZ!H&fkVq@GGe&Z*vNZA5K_$so1V1~tAOEIgn2!s{_I+M|(%0g=qVSBbVDd^6IlkUI;-MdE
ue;Opk3VF(rBxZ<G}aBDCNImO;B?J!d$biY4@E}Nuxg)ZxORp5SVWegQPf&9oCSB73R2=YD<kc0;CiHIaSD_z{I>9VBO=XaJJtk(t?7sWaPt#Hs-%zJGoAYV
)vf8avKxrMX%LgwutopKR%+sA;%=ZG(1^llzonvH+H-m#EY0s>p6hj*4)+%K6fVsE`gO4jYJ#T~_Ve31f55c>G@zo>GtBagtwd$(wmeEbqwX3SHUISREbxag
+J@QrPEH)XvezD1P!`zaqIQ28m-Uc$IQ}bMpk+RM1Gc8tMu2}H5K|swJpMJ~<E)yuOefJ_;d3Aiyxi=byP0@y_EZ;7YVvjNB=^;+)o~2iYl)(3YV>H&$T0kX
WD!vNQ?4>136~TRaA2bRj<OHEK<YBU=lOdTg0*$N+BI?LF<M;BKD2O~HNJ0t+3Zai)prt9qy|+5A6K>S46#9e{KIzm&WM<-l;xhu>3{V2D1kb0!+7(BE6{S4
CKh<?j)WJf&f%yCM+bIMDQAu=(j>ZsDV-qJTY#VNPmjjbqB-DftPf5F`-u$7{7+!VJ;X?0lch$)qtbR;jb{USR9&1fW)9Z{v3ylLv{#YUMiwjuHnMi9joN@3
LsFoM+U`AMGS>u$^IuC;U7KVEPZUnVe67r_?ic<MowZzC7@#=U`J;}e7NPy5-eA`!nWn|1B*-;C#{^I9%{g9x6#pLQFE{YQt-<xG!-5X{XBDRPx-xisx8Wwu
AaQnUY?O9jDVjJ>_Ze3ECgEzNF?S@cB2b3Mz&b33;L+aiNOsm{h9-rRZZ`k_Q0DC%A5TW?IP8N8&c?(y_%zo?P4EBT6Ou7nDz7h`FVhL#O`$<360Nl3Sbg#$
OoE*hLu>z^TBc5#`zM~g+fV5qrG)AKm4eOe&%T+yJrB;z$_&=TVx~c}7mN}t)Ur85bZTWQ+X>>o+PE`&W%^+>8eGh-d65$lZQ?7U%-J$4BDtT6g_?QoghVxG
!8IGg7c6fC+nXY0H!DX`XV+_xwe5}~abWE4Y9d1j=-;56ohg}^>EO9!`)WFDexymWo5~4uJe&oGH`*R3U^&ssS_Ij}I}$>8wXwYbJ8P*<xWDj_X+yeU#r^u!
ZcV00WI!#}tAYXKsG0XoLMAl)WRGF5^ug~Y$?POY)whn3Km=8KvkUulPFD8-Fhyol-#0^9`v;yHXe4VWZ}y)`g>4CryGtUgsFr!2pPd`($jdt|$vVJ7d&X~4
;yb70v0NWmw^Od%Ve|hLhFh@b90LN6v<jl7)HSxMd$V70W+GiT)zC1^DhS|b%)Dhe6OFB3|A8ut?n`rj0Y@Y=E4ik|JB+d+%2sAQ>#J$S>1t!c?Q`g6;O=7t
#l19uWblnoqkfu6(vVEOggdcaU5JijgbQbdEe*QD_G|@DgH$zU46=Umr~$$(@ah@}N9Sde1nc$@VFZa<(?>989KR7fE@!?>v35iEx&%g*$d_Dm;oGAA*u7!`
g~=%c%*Ox#*V=9FvTLRps0S5<Xb5O!jNvrS^whA}HPJq4%){~p{@Xt2af%{!#TSBvrge2yaCYgH3VeZW9sem1L}CwOf;Q-P9>c9L>lY9<rr?cLVPiQst=q=%
0X*`pd*Ncbf799k4V?hEe1nb88qAY;w!ws;(dHK0h&agMkk6LwC>x3;tsEthG5yJECs(^j(XMir`1Rm8CL^ZfI?FZo=T>Fi<b>0e6OSF)9e|p7-?nmGXodxu
=!80!Um)W?oW;4?5+LjKw!d>bW;<UFr1Hypta?vsK3&K<OeD7U#b^=x98eK#dHgazCnxf!VdHs9>4ksr8J(^|>I^l!Gz+_RG)a<qymXwUKrzcYb536T7M$4=
<j{?=jt>F|bOq;flDtZ4@SJNG<Lqd%P`;Em>186GC>JbG!|<enDC%zY5zD|gU!f-l{VDRoBXkk9`sQBaPIxQxFgp;TML^Njk?&SWfybdUf0uxew4}O^lBKma
j_h84oZotNArT`Wtzh$fnFcpnY=M{oLBG{{@xrieNpf?*ng#<tWC&-=eHq$U%rf1|W&n~k`_<4>>Hoa9_89>%hAAQ9$mTA$Ap`)b6g&IwhOajv1jNvmqiqZ8
VLb@|k{$eQjF6eYw!H?ZnRZ!?MwdHnU+L}BXG6@Ee)usR#FGG4cDs3e$IK_sk)yov8C4MD`#uMF+prS#VEH|bxOIJHcrtMQG8y=MXC%*k<Wbg=Sdw5FqhILW
UtN?(Fvmv-CbDUZ6`3O*^Hso<i$!Ap!?1T&+qthEXf_L>;+FsRWiu*MbtFlDcc$@1-SYLo(XI)ue}}^jorSA;N$x|=fn4l)Fc-O$<8MwI-F&{(((mkoWu?C}
I{6l~9yRqUaxz4?`)N)54B)=TfGiUG-jIb#NVLloSyztp+?4j|rv3acpm7>^-1@*&x$s<i5+f6;S9}xm5KyWpxbH{$9LY0<Y^kyV*cEZbJg%N42^vT4v30x*
qs+u&eMr5!kRw)pX7&4BIP8vs=a!!qxo^j?#vuspAawx)W<Wse&Nl7o3F?`%6zvQN_%&E&{7y|RJFCf9OX&$ubwS90X$9r+G4P3_%8@W&@r~w}Pl5ua)Ym4?
WHgGw%K}_;c9$aYUP}mxCG`p9r17RQQ0bt?tvJay>*7|Ar1CU`<S@Jiiy#O=Du3lquOA{nm<mKLX$POT3xQRdx0q8wokCDC7-8mt7#;{^BHa7t2!xQaX_krq
+EJz|Yk9xsMeT$QAdKpijnWe%Q*!`y)!&Z=aYB$n1}$;&c0ns~R_1G|`~uFROuH+2_1CCjT^rq=PL~;zSV;a)g-lvAXIy27+vXf!F0jRL;@ZjmJuhnLGSna8
yo(ctb!$q@LYR`6v{0GFj%T%v>j3))^xKmU=Sx4vz~cpv$b*Z_m4ExeCg7JZOL(O{R}J-o<-;%KyIUt27YcB&Hf3`4b^QU_f(%}TX80<$`!&gON}LM<6gnMr
Sj!|FiTzjrr)ejofuTIp>4+zzy*`Dp2K*U?_r`mXLn8A74u#ygqbKIBvF@tq*HGM5iVGx7&yQ9Oz0X$EJAUTe-wlhHT=s=6x!VGtRX%dYYH+dmsglupEw&8|
fqinCKn@KwA1pCH2dWToy9jNyNm=6(38nWrgqKGo%xl%^3u_f$Aquq|#C@hUvY7+i?LVX@^2#wauI<ZZ-xD0EGiP(W(N+9q8KFvjjVv*)_lAmG&}8*~1xmdS
)I2Ua`;Ug0r5Y=*2Ee_K9(FPZB3^b84FOy6f}MR>V<)W>rttSQ$l-VQGs*IHRJGD9Jh_X~Q_boswSWUmh{RScjB+}U1&0o4wC9~nAB7pf13BZKR>2@J^m&Ki
@86?ClD*ITg*qF3eQYlE=aecrGUWI+MgFsTmDrM!)r{au=9T1!ix(n+la0Ktl*h+4{ASX4HKCG;7&0CD9f)_4bcRqa3n>015M$RwY2;}DMWsu9XDA%r(Cc|0
%Vw>0E%HvwDfUU;9<)d~MUlISN@?NS5n1<WAT|SVpFb83>~a6@F}u6wln><NIIIRVmJ_^vgf8Q&`TXO7gIF$>{pj{aOxuY+T8)_$cKcOqFNI<4)S>f-dCM%v
tiWeeI_F--2m7uDsxg%1e{_Ac2F_w!W+3~x=ktp7qypB}w$~inIgg=})h~Kfn%*KP3HjyJJ$|E=phQsgB)Z;ygr-&$euRABU=uU!$am=bt@_8h4LH{>@7qs&
4P^Z6!PMFOi3eiJ--E(|-HtikX0Z|<4bkrO*BB*8+IrGMje6rXo5^Ek$3;F6!Yd-&^A&9I9f_4&O+GCo+py#+?@G(as7%R6ky{|7QYU*><*%VU$;$@lXFxT0
QbfM}VT@Y#Mv5)<p_KoTwhI^517K~wJTqH=F2#1#fh^x%e5|^rAgRde+=Qx+DYX=m8Yf#DG75pqwc}o$YS<zxn!|dTC!veIZm^~ogZ0&`gbmG>c}PPtl+iL#
nh9X+a=m1VWwA=U3m4XFO3p&648QpMQ*9xK`>`R4PHxeeQdd&VSb3F5`{=bp1r?Q!N8AW9RzVr$<rhH~>X(_x#S4Mdhc%fz2!&4S_1a_u<UKo>sSXOZEKz&+
@ehi!ljy7icRg~lmxzb7#v3kv7xVRmClHs*O}zDDL(?5v)EZrw5C<q-T}Zj#ICXTh1amgDW|u{Q<MbI3aDJpktpERhq&GjDWAm<C7M^e&v`DmB8gw3H3wK%<
ZC$n#qL1*6cEcg4d|!cGE7|iF%jQ^}Xa6lte)C+~5pPlw)ip4?dU;6u>4O~<%`@~6EdIPgTy>6q?IG2qw0`pjvcBjEdh*0nv>4j`=d(!4>?h9CezLx^MHByd
dHwb%0_XGBdH7Lg%ZZ^nx+&19r-YIRNpCUI<S5D7qfiXG$Ru84UePPf`ZMvy2#XjHPS{i?sb+`BpO)53z-rzY#G`@`S2~`)IEI5wa9i%Ipx{%XXyle9F03SY
pH^ki6Fs`T!Q23hN5Hb8tr7Ahi;`m@Md5&you26qWO`g<X#PQ<trmlrUdS0G9tqu0RHL|R(NyJnrP37V%R(6wIOFv-Yn^a~&8U4($ph5afxr~`3AXIy>JGaL
8_!lonzP`1zowoUvFb-CgFha2R?Z;9GO;+EU76hZ>oqddpV;_%z+{O_rL{$M9|?SoOPy&JvpolCP`U2U_cOs^blaLYvhl2~T$gfa=oG$#KIkI0f#fnTrWokq
PGnWsRV=(TPV^o-x7F(aOMNos>`Cx#TF#;%_(qM#p0r7%w#lq(Y_0${B|c+ntZC%sE|u;KQT6-#JG+ql$$EI&=#%T|P6&H+=wJ~n2xMUCKl-b5L@3Tc@&!>K
yT5)P^Vy{aJ3+C-IBJc?v|`c5ius8p`EWWmZB|CZK4OyKJTN$pkF%B88cUwhOJQ@vZLPb|a@O^R8zushm@y8AjjM`D&EToeI6GEi2J=`GCJm)(qvrKfva}89
HQ|RJP_t+Kf4vyTt>f*XPt)_ADDROSe)m&&GwwyH@ft#0%W&i(7{gJR*e-c4hKHsqotcedZLEF6s*935-7Z|8ceHAscPHWrjwg4YQQOySi|zbKbw>Dv<=bP}
b>te@v%}X(J|=t#hmi|`2b=#aFptkVSJ1vzLfuNNf}RaYVQbJq(TGelf&uuqvO$d3PGnXq00)966dtS!KX&u_D=6xxDmxZ1JR{YtX|_z0b3=&a$}5j&RXMZD
5BkLgORWo}+KA3Bn|6iE4U2CE&2Pg_pR<?jp0|GYzB{D)Lj|$00>hHWX1RK--!54#GZ$J3#}CuqGNR&5*az<`jC&g380XT#A_aBQ*1;b{=u<Ge!7*mPjxl?w
n*o<=mAeEkQUlE%=q^Uu@@>9Icm(Dug9wP!AL+aAA}%92<&yr)zJXWfVf_sWW-%U5kltkq2A_m2`gxZw<?hl4gX+I^aUoLOX|$`?=d}C40<iC?*K<6^Q)R+A
_<pN9iQzUH?LsU=?Q8y47zJ&H@;h6|Nq(5`#s@mN17hU=@Q7nPFli|7mH5t4Y@goUSjYa)bs~q;?pwz|=zv=Pi-)3sv?T<_rF~b<rF<YR_akGx;+2c4VV(_J
W?{R7)VolPj(?M{zcKw7%cok%k>tr*<xt{DJ#qYMPM1P$UkoRzthBEQ#ZD3}w^?(mzi`mJ8Ev}lXfW8c^gtaC(XWLG)y#)Et@7qSt4LlDR0YV5oxYcm74M#W
P?=4r(BE0MD&EA}$f6>Rex}MHG9jsTVR!h;G4HnmlWC2{)6#6S<{aFyqZ+|@wR^t(GNBO7>XgSO2WAvgi4-lyDDop{#~3}N^XAcJ!rTfLkHY}eYD?~E2XV%q
PD_97owazJSW~cfx{rJ8LqP+U@dpW#6h79vk@dN^O6<CRa9zvlC2A_qANTt!UcciJwgY644H;I<YMAviph`PzTjw)xaqL<kGMc8b7fxH;kxC|SX)G8PXIhsm
ICTB@e?T6xC?aAY?saGvo?L}4brE%Dph3M_v2VA^xj(I$jM4KDJ$50%-Gf_RH%=WBfV6@d;T_)Je^8a2(3z+t%Z(|GZ*JZ{QA$u2C&^pfE-l>P4<>oYcL@C5
|FFc;p`7z+8wr7CtygDiqnWFMD1&8BhV3`g!~l-|eSom38`!XpuE^d+hbY8^lWNDd`;ZbIA+2qZ8s)ja1-&u3Y8)#$!mUse-3w{t1Ddm#;x_*d#}!5DcO^={
6z~o|QkVZHjo(qfp@Gc1?yK<i*J;po!}z^JZcK7}nBeD3v_F#K_?rL4K)bZEWe`m6fRF(2&9X`Qg-{^VIjzNc*Bb|%!ly}QXdWv`x=rkS0L~1W0M|{SzZA`?
?Gvy;iJVx^diFD%d|LP9!mug?8C)A1M9pcJMNvBU6I9Rxh9`M1auy{01ycsg0fcL}9WOrTUt<jkmFzgHI;}2nl39HdQjj;fO`BoP*|w=ucr%X5uyBekq80mv
_^|kq7pFf>k5-7pogj9I@5kGa?VqSDqe2rkeA~3oFXDSUw>71tg;&QnH|e!3aNJ_(v@1yaTM~vphDpX;Uj@b2Xmza-Tw5T3kJ{9bxZrRfH!wWk-R8aur1}t|
Y-Y$r5~EcFcsGOND917PZC;pWrenxDuJ)c_f^3Hy=uy@JMI=hY$2R|kJV{ntC$CPJ);XtwIuXZIK6)1@);1IK`3QdGuMLQ1;a_C5g^a~7tJPl<#((9el4`Tg
uOq!J?n8=Sz9}^pV%o3op>)dmd0bI+>}GviZt-*uimGW5y71yPoF%pP3u6Xc7NM3GpKqQ8XEWlEsTQ7!UKy$mPUE{;Q$d^L>vFrQMOYP~s7S3sgif-YZ>=WV
XS%}-WYlQmDxXs|KhkUEBj2rp+ul&jh_<+Tjec{Pl=}tPwfXsXW%l{ot7_ZEqXlte>!BP?g{3pU54wg3w@wg=co#)zk(XRH^3`(Q^fxt>Tsh1Ci6N%045s+8
n3hWwo#}%KTDfW?zx~2#P?o$oT7RfaUpzQ-*uA6Q*frGQ-H&j;$<fns7=+rMHe%*jDCqC(q1U+i4?oJ3YN2FJ8$#v%0>q&m$K;WAU6x{@t)8F5v`fL(5V^5C
PZ-ALkh)m3RnDp)nTRxk?lHgo%T|XC)<BuP?;xTEf=uF4pll<!p3s77;4Hu@JbP+e=?rYmYc}~tRRH7V7L}!#lwUI}T5e%M?Zrf=FX{t|-MA3xweft`k5};F
{rkh`8|=wsUCfrBF8ea23gQi1CX`u>Vty$k%Wj5~zc^!dwKIq@GkP6&%O%6g6@|3L3D17uz%{_m&ieLR%8xC|)(@@FB=||>c&y`1^eqcQIR(1OR;)E2D%?AM
9-|73Q+UvHjF>|xhoq}L;mE_Ta~+ybF;^MLKLvg<ks!LsPcP?Sj!Suwyw)afC(beiLPX=MoL?xBeeZBrk!lZenv>WE&BpX*Jx!rNf--G&X1+aCL^azkj`z_D
fyw$;@LHpVOf1Ngex5$S5gdR^9_owk4TD@U;6EmYI-$x&4?QaGf@biVWbm>VU9mG2C;q7+xn_CGnY^H6ExHqpWeFke*OeidPBe&N+Lh(GJJh<8>ZHVpTM1mQ
$NK_hiMg5>5}P;(dYbR~+N`mlqmZ=BAz6lnT?e<pQ($qI+egq?AcNSpL=}Kc;HD2P>Jra@jp&d~8LgJ{Np)2%zetHgQf{T;N5p7ynlLQ4`8Ib>;L!1|#~Vt{
m2^W-%<txs2Z*Zqhu=(ajex3|#-<fbsirLMwDPQb5@f`-4p@hM1-*uRSad&+c&rV&8Tn!n=}3o)vbl2oG~r=nlI+1bmja3c5+mE8ix8|yb)0HL!0IYh93V~<
b$v=6ETnE})h6Cfxp4MZyN61IB2_Z6j8STdR<A~-Y*rvG)2(?8bNzp<uf*e*wwtu9Ys{*sgHZ)s8o_bYZK&EGdX)kgs9OciJ<WBE<bv0d7fZ0G$Wc(e(m(t<
d4T@)JSqwvUbd*fki}@-r8xXn?@V~monA>jMq8LR#oE1~U7u&eXUS>C;<6N14H4#|^K~Wl1oJ)0iiJ!PyBYFnWO``8rkN1tk-M3DCIaZ7I7Uhve)9!JMA-gi
=<42$C35=a<3M|5o^*G^o<wf~gYEjh_uQw#FOLn>@18zW5UIsN2a=%WV?%6al)oH*&{c2JKN0~#vqb9_y)Ky3K!+*cKwKOfB{}PXQ*VGD@p=JXCkuxq0F6Nd
0gE6uc(XuJZy9|@^g^qCfAqTW@H{sI)huuoG*Z$_pRu|9Imk|kT4(Tc8q{2FU#iDL@g`OT(HGI1!-PwxsluAPplc$;kao($t(SI&TctSsrwTzZif`+qb1EbW
E<F?1x|*I1lSBdN0aF-_-khr%em=96#;)K<OCdZ+3>JC)TFNf9Q*DEWzd0{N<PQxMDCW@`8AL!PE)(g}kNlFOAMUS(xzhtW>Xse&vBD*1ne!R+{yMjt&H}D>
-AVf8+^A9NOKgu85ymwV<mxYKGjME1EYfTHrk5*$fX<uK@ue7BbTIRp-Q0F828Fe5fbI%Kix|!NsT#lT#uBywS}1*i7&gNt<NmvngoG|!r1CSydcWjkKKdf3
6O<DJjzGJ%^ykFRxi^Ll5^UHs>U()}TiCObrxDDtaxv+mr1=90!IpJ2-UWS4h(A3a=Dm&jH!%Gldo9)$rja^Pi;p2g1j6Z#F6SAY#1&pcphY*~4B?|ty6b#P
sr^#$oLyr2oj^Y=1H#}B#~;y4w=C#mili1SvjcCdA6#;sPCiEain(eRR!D5(Z-A5g-<ov^6w|V9{6HEkM`+RPbbTDzAs$paexhpsh9pkSV*tYfQx$cszWtc)
sVJI6{bD?SF2ACp-SCYcEozs^{}og@tv=Ei?lD^X@N9QXiIh)0DwzvK)>n|ccbxCi%cmfzE=2o3mG&R};yFNRiE7Z1-lQ++Ok}h=q0rq>EpLqGUYcguB6ycN
t_P*RT0mJ~n*`2@Ro<`X?(c?}$dIb?>;b>=vket7OYI%D1loZ{r0YBLZDhZ(&9mY8Hy$4>B2(wFQrik;#K~Mb|3XU4)LKmJRsEaZ4>OP-B1Tc<_8fxTV2oiv
;^SRucfNfD>9`@E%@`9&dJblw;1F7eeD(Q@w@SyI!N{bm`3{+Wp@`m@kcK^$eE{DI;I?VEwe8!@GK<!5bK|vM?Pt`e3(EiIW${d&h!PS+Wex%}vgSfgA1D{X
LC><&!Z9P3g2sv6fur)2SF$ZE$G%_@m%V!&mDa}KxXW-ICRZm)8(GV-%3Zww24c%`<}PIHby;F^0k4|w*9w<XhO(IH)S#4qB#u{bDvDf~pXvE450@J1&FEWH
ttehAGD~bMMP*jr-i`c{Mqmw2v~|#=+#V*NrOAPcC;Ys(w!s9BsGRyx&J=n$@CV)4xM@lRX;=Z!`LOy%`|su+`Oywv9K4@)7fu7k-UIUe#?<nbxz0u>s1&yb
ye`Das)=3wpW-p!4*%*9`exI=Ki`4Pv8cJ#VeU`hQi8t}=Mt~uI*CSKnEN0(18{-T@jCLB_i!{Wf}r*x@;jMDH?r=-!QUQGjKqx!)e(Wg6$!t2>L~$?ab0eu
yiTC7%WeV`uY}TQFCjOLXv|pfNWXyFn4L_^<BZdm)2S{IFBVW$Rt^IM@%Vqy7}uY0M4^(&4l>az*Y~!eD!f*8DHOH^Y70S_pt2=PN|@vM4}*GE3I*FJY9`mQ
vx(sKKuiLxeoVMEnx>{AO=as^VD0S|l-d{<47pXh-A79;s}po^q{i(=EY&<p{K~=kH(o|5ZUXF?CVLVsHbzRu^ZMk1PI)^9%D)^U#*NDKWiN~?QE8V3RupO#
{HMd5bmB3mWk4MqxtnQiut=<a2swQn{6+&QO0rSiPI98hw*y~_0LvBEg`TSqb%+$QbAju=n^fh1X3z5;zE`W!F$P_y@B<}v1(uurUlG->EDwE?_;noAy(paY
c~HW^CbX%1nlB1!sQj=G>x^y)I5!3a>O(-do38YC{$b%uR+`7fmnf!JlcI?pGQT1LOsqc77;yqtr+=B2vBB-7*Z69GJ^MWg1t60aBC(bNcx1{2#(C-W178>7
{M~w<+G(FW_|Q5iTuZmU4kF45+MrDRj#03Udxy%I=yE#Er)_|Vh2^3+f1f4Uge+Lc{8j;)cbQhT!x#dk*LgJq>n6#6{(6Blz2t}0{R@oJZ2!E8g_jO<KPAvq
@pEtQ^{R-;X~Z@WAF$}~I!Tcc2FtFXh+9bEE8l9)t=l%LElT+AlmTG~l1M)%aEuQr)gd|gj$!u$ce&u*nd6+Yg~`<v?i_9RH&x?=HdZ8vE@B0-T*E`=rK?kV
#h#SBEwEGFIow#tn%Og>*K_tEh$~HajOCCQl-(mm`h_<cMpX6JD~SPwYXE{`4yhSxLejOYQEpwq-W_;2jDt?~fOiG}wXGECN9M?@Xy65DfQ(s#-5wkOH0%Zb
B?M0Nf+%_iePSS7i({(Sb@7Gs#CPjN77Zs1h8daAIQu}OwIDR-LFC|sJ`v7m6G&4D%lz$E{v<(&l}jlo4i=H$)GHA+7Ga)y3D^6MZz<IlS|I5-W#)Yl75+L2
*{m?~7OKYr-m(-biNwrY3{pWCJJETMtiO8iT@PyPVH`op0gnV8b&*`?3*}k&r}y6Fd*kLyP^koU9ZL50Qw!O-^IRBV15GEu;ixPjgPM+yIpz8p7wf4(DAfV=
4O*@@m8oIA8QESwjaxYE$6#C~Wo{wktW_D@AuF!tP&emL0fYwo2ZOn@r51@yg1}a*w_S_*_SAsze)UEvx%IU$Z8r1WZ2D#BYG6f3%OLE1!hJQh+Za%<LY_s-
gL3BP{%}i*7w^riB^*<O@S+!WB2oD}do;uyWB>r!Z*CQkuLHQNHA;e&uV#`8sJ$7sVb7g+n;m~5T(j0SkY93r?Ozhk#Er`35qjW+AeUCgA13xABso@;{2??+
BC)p|yH7xl46O#)ih;I3(HDSsFOPMP+w@7f%kW9~2=+O-yR=u{yhGj4AJcZB5PN-(FvDf;$r09FBvN|lM+iIauGeTKAjidt`P*N9@|YQp<c6Ao4Q|ytsPK#h
-Q|WMF0(ylvJvMqT^UVgzDRdTqE3p#K*B?KDiL3lQ(;v<sBA#RqVd}}Ih7(=`D902tnlkHAgY?mDR6>4kE6?^Bo1|e)RkEWJyvf+1m-yU?0(`>>PFwqH{y`j
5Uj+5(|<qWsNLpe?vkxRlj136X0cMaz<}Xiwqjno4~4);Br>W+@S>@EueJ5)*-azr)(Tdo8kf+TJ0Bk8;m5j@uDZ7{!-5YW7NY7WZEeYI?msI^o)>0+e=psW
8mSm22UX<duW0VKs)<5Fg+jT&XR3?BOZ~<dvFiS*`D=4&5UU2-DA?RJn^)yVjr5Mxci!i4_TD(2#9{WWjl|#-`u2vG&id4xc_s3_dkB&~02@DI-I5{X_omSO
NDME#ZHN9v>qCa<mSY)43=gub;#a5%q{9=oMps%*3NRh#KYbFiD)$73N3g<TtKZ_fs=Vl-qdo6f=ESsPo*0fnii8==4bzB|Bw-Y1R4_~>{SZ5@V_yZB=?hSn
9O;VJ%rCbGfvrNW#gu()zlo0+uhgYL06>d%#^|fPO;BoP-Cp}|oRuDj1}v8`Z%a#*l5)y<<{`vSZ7`1O>ZJg@pt9#shQr~=)W=owI0Q4aNbJ)p{d!<k14l0l
1{kA|D?UEj8k)TxMYF*=+n?xY*vtS_iT4G?v;Tt*qndWk%=+}_4H;KI7sX!3;rvtyjAy&f@8E8cy^eq4jbD1-)REb>BAwK<d5H)J;T0VendnOEE}nP<6My+T
#6OKp;a&STX+LINijBuSl8kyI1<P<B(r1i7EkZ0PAk^0f(gxsiO#j3ZC_%z-5j|)_H_4%Q3u2RcI9Hh#4K5iV-eAY2{t!ZIPtqz6I56dF*`vycK1C-x%u@1}
m56s!R*yE+N6|~9`jPr1^Eh1I_G3IZq9$8@u!SHz{-VV?`!8g<J<{O}dI%Ct$HC!xiUl=4AH_H}y5`xrn_t-gp;8Id2328qWgew3&J_L`%eb%8c6%}Ccs?A`
9AHp6@!GzJyBrS~en5yVtl`NWp4Lt(bFf#ph~_If?QvU9D79yijg7Pe6eKc%yff-H0g9k|XwpV3{wrciiU|vCV?(?Ru-WOc%Y<;@$P%$h%rPfcl+#30C7!@z
rx=1eNUre$+osy5<0xUj0kfx#5aqf>a@(nn?Sn;&S^F3)UjA@dm(k9kHKteId+a7+!(oV(?Y5z2*{5$D%V`2TpPUH_*i5*4#vYjNTfn=zC1dAd7CA4|UVQ$F
>cskoO5y}6)uF9Rtv+CO7Q;%HGN*5m@BB(la3?5(KMR6lP}4G-xCrllJucXGQAd_qf&%nquz!$!2056;C{qiI5rHZ*oYyM&<8la`nFK#@Z-Eb=7f2&guTJjO
D9m181~|^_6w|k`QwzQ)3FPn^^4Ny@FG)QKbE@}k13ID55?Y*f4flgYw9iaS*e*5q+={Qzk`qEk*~@GjQ~mzTme^)eMgb$ZtnxbioR{|Hjxat_2UabJOSf~r
GFw+I;{H57nTLrGbeN^g2RMuZp3WjDE~7cb7ZhG=fazN1fFT0vp-QuyRr8O~<(H#8oYp%-WZ;2NX|guo>BS$U|HbHi4<esdm@}jvz$MPwJs@#IGX)xrju!^%
_;2M^C$<?Z;&MB^gaF^$@$RWU%o$-%1hTp9MixwpH9c|=imnvK(k6^XEQapCWAZn`VTMUd2DOfI%q~-B827%O2@iy0d^WHt)^P_Dnomlj{?l9WMvtag%WAaI
i_#&I#K%AVFVH*Wv!a}FPXA{tSRl5C7L3W<D1oTI#~(I+U7@mQV6Y1W^aCL_1u2Ilb0$Bs6Y<%s74yr*8U=4P;GZNn)c5ti9kNE~uZilC%MU=sg9$J-QQ`)t
@mi@K%CmkWpM!}bWI5xtaBu23u+TO;Kb-wEE2^*Likm-YVXdY|^?r0rC>{R|V0I+9^$+l1t^D#N7;oZ40Ogw#o4re3AAeUq>XmGrS<ud9w}G;uQhq#a{|Eb>
BPJ~P;rA1uQZNWMO-D0Bt@W1r7ag<aI;ft;61Qq%^Ba=2K*?^Cp13~TnEf`lzWCIyj?#Lr@}9XBESP_<sKco#v%s!%q|FXBF38-vgDyNUa9}udj*@6n13>a0
m09poxs#d3LwrjW+~OWqHd$X{f4TE*A(e|3eG~Ony_vh!ZG)-bPNJ^J$!ga^*hX7d<3P;*z>7};RytS;Q_y`pPDqihFB}shS^_wm1Rk*Jp!57EO>^whaVjV+
*rZoblZ4pq6RJ?&WD^|uL`Ko2!xdj<R-r%s&AK-r$a+;~vkPB=D4O3OdnHgRj};x_bLcK4LCZURN}aTZdo?XfwpDS|4&hjPj$^gZ&RlGse{-g_)&SBJv}n>>
`Td>WmCxXz8}n;5ZKLRFcD1|870k`#y-EQUHJ*}6orA6{V%=-owqLK3UGnLgmZT`{g#gr16un#~J1K^2Pa2*c(J=DLl|+1&XEZ?(`{$||I}XppXK#Anu$12n
bjD9F6;pRUWlvFcRwKp|AEBirwDAYzeGmr`ly#_+1X`D|s`EV`hC4wMkCj)|RRE*l`<o_Sl+Qjt9Fp5%wBNXU6z*HN5OQa90Tpa3(~s=#GHwE+OyOX1EjO_u
^rqpDdNvGW1nwUkAJV8fwq9+J%)t8aoU;jK-c+cShEWUY)C<W|kB_YW(c56zB3Qm^u+H9;D8p~zgmi0#tGNi)a81zwdB7_o%ZCm*^Rmotk||T(Fpy?ryX3f}
_of2ZaD~;0;@1&{sgtkeIf)oCoS@;vR?ql>hD~uDxy}-u<C}lhVcGZ$>2%^IxACsS(X4gX_nu1j1@LJQ2xUTD1$Jc99>F#Mm0|6SRtBjrpdv~mlW++Iu2J&r
^ZeL;RB<4Wr_$*R1If5pMhuI3oCt-5#N^e|F@Hn{Bp;a_PBCb}11dszHW6f`DBvROuU^J4c%e|m#5JCEnp8IkRLb=&znMWKnw+So+ui^b`<j!TgcGNs;*Ove
yArJx>T_MjAOe%h`$c?)i9YtYLKFu`OtRt0h6MgrCwrAp{vN8BbqZbDjtuSUAtbOU<V4ysR(tkGIn&nX<5W(heD^(BUjMx6+%Cmgl)mn0%n$kz&o<z0mRF>7
<F{p=3saKT4>RUGpRt=UH>{_xtuccZiXp*)fEExz6)m*YOhU<~HEnN{agib{)<lo3ihQRpEkG$mo6bgqUw?Q<e!Td49ut$+po`UNTHu1plpd+T1W1-c4qf0U
zcnI3$43*c{|^69x0`wP==fPe5s{Uv0nw%y%N4|@b*YD!az1U@?gvV^I~wcy*RGDu<uTFL2KEHLbgfq%>QP`i>zdEDb4rW3NZoC;G^j94g++1mIeF-L;!^u@
8)SV8gvMbgnaA(i6<yGRf^voz+cj-w#AlENfBCa$1?0VCYY9Ec{>xq14*7U(x-HhXxvyv}d6aAqfIkK0%XU67Uu0=ykS!$`MQwg06!zL-fzgf~DTtcJS%d^+
nb|SAl9F3Wj#;#8OTDGbVZKWt#;6b-H$TqCUkJfuQs~5nGfSBg0J>qi|C}JySRbx0M+Me5OoF)~W*c#=K{|i%FOvraObdaCp?qaQ@Iayc8#$6wz1_zyI>oaV
t4H&i4U|X+U+q_~Q-q&u1ObqUL8UDF3fHEG<M>6{!m!eemm6LiKHb){9l6zvc1BX(UM1NR5ubcM8PwqG*KoRxFx+X04gC+`i(ZI0UO`BguX6a)2~)h}O|i0y
Ltws`(3AWBGu+8)?3;(yLt%baPLCz0s9GA`EQ6BHsyNrR)0_e3BW^rheia-zp?UQZg0jTL>pZ=2q_=<Ct`H2A&9X$gBBb!ZsY&Q2z&g;yP@dJ|F7M<+m3rG<
>kYeAD9uHT_VRD%EbJY~i1q3LWD=hMA~jXG8Gcs^r{-`Q;u>2J?;o!BbgBY{M}{R4C`q7t1TQnr@X-o!q&?eGiZ16y{hC`Tq}MBiE3x234gQ0Q{aCa%WtofK
G^(8F9nD3KDkJCt?$>lO*pP*?=@<~U^LSa*cqo9`QYr;ZyM{6Sv}Ru5mTicii3+u<T0v4W`kR*Rd~*ImK1R+zC5@^)RwW<9E`R5HV+JX8U%VW~D?eZ16z$Av
<WOy$`yTNYWO*<kW<<thDIO#YK$a-ib9F`5d8+5JCWSN68X&rd+4(i2{E#9SlG)C8q3BA&#;bpadOstzk^Se}K{-2>u&IE>vaK08%iso3H)k)iBebUc<33R#
hV~PqWo>;6&IV==tU(40;gAlfB!}4!?em+7r_VD;iK_CL0JT?ih?@>rWuyH!RjAZ%WNx{WHQ_L9uMx1`!UUrL|L)nPS|`m@Y+4#ztB%YULc-}&?<M_LrV5Yn
OOco{D@SNNJfG1iz9-f~CbPpP_#<r)S6q7##$`^hDaE1}I>aJk9$dRWg#hUp(dZMRZ{`bIdeJYh$}FSa>p(QqCI$@L;J=S!1duelwR4P~fxCNrqgH6KREuSJ
x%!kqZ$oqU1F{yY083A{AU{<2nxxl6VIiO3gQ?$5)XV((;t=Is*}STUw>j(@U+z<yGs(M={E&9>2Bf!$hnF<$j-PW}upKm4(!LgC+W1Y6ioYd&qW}i%S7-pT
?%cfnC1j^LfFA<F@-il;h$uct&^swn@CHMBqL9J1NNt(~%V1f71H=$`cn7Ww)(u_1fOCm>><-x0trc{EMH)S6m0gj#|40H!p>j9|Tt|)hCvM!X<C_C)-4;30
p6W~sQvJXF6}DG_lSew%?$n{t?a`WZ`H21<L88)r?L{=;qwg*(anOjy3VMaajhwAP9Bv0M1nL+YnlH*P9rABE3LbH1A~lp|sP(qo%+Vwvkv0R!Xk%rN`!(g&
(6cfqnKZ^vZ@1kM7pz9N6sX^@9=!NU8m<Ej<F`-#(ao_;Oxh7MMx+QL*xy`Xb_P|xzpHWn4kR{pLtSqm2(-5)b#8Y@6WYj~tl8dM5Qq1#k*stMJkPg#4mP0~
TAwwxNpO~U0DrV7uOacJQkw4wm>=g+;9{VL3Ry2A*W)yV95iw567|Ndx<7;o3<)^S75)hSpuQi^!ZGUPnbhslW1J$-MAluc*2%i1?FoNSa+<6{a!0wYhXTq6
MLu@lT{2oIM}80vyGl@%FJNqodz2fmjfz&V+c^)WeA#n3RVq{(`Ht)P2l1S}=SB*t<vZ!X`s?~e8I!3DTsfI?v!u+iEPioksU~y)@4xNib+MfChMi6jiTCzS
Fc96t$u$%T;VQ0;*2;;)L|dBvwpvK;G;~b?OB$^rQGcgi+v$7(tUovE+{qfbB8p;4ZS+UQ=(?w-81}#7YPJ2+<ro#y^>=k1<IU|O+6JSbpOAuy+Pk>A*0Rrv
W>Ktl(Qthm-p5(H^Y9-P*Co+vmY>7)IV%c{R#*?Lj#TNZX*V-8ktnO*As-rpG}lW)S|JJ>e;ZqY)33;@%Y@u4%(sS(8CU@1c6{S~tQ_R9EHVUW!CA$lzX{jN
F9{FBeL4#1rQ2pjkMRy&$2CmJi9r#e10nq$Qv{ZHDG)g+W(TitUIC>G5?CHys@og(atT%yR8v$8D)-XtmT};o&7AHztkv^EyGP+GsxSID=2WwGJUB*IKt4)l
<qLzl(8GA!KoBvr(fcQJ04X>SLAk7!v6m5uME`cF&&hgJ_1`+wmN-Tk!A;~?=J5}<R9|$`x1|?s?>GFjS`kgw$LFuK=77e-#s8ms?D_eoH%2+Z6fU$f8vu{^
OTIbk#Gk*?53S)`EOGc?*$mv3v9r_(@RhcHVN%qN5g9Zx=YGHKC7t96@WB<P=aza`)sZ=xZ9a&1!s41FG3oJkFJuAkulUKAN&i3Asm&<?Qi+PtVv|SmC12u2
gBbKL<gIrygJr8dJZHqwtHFjzr5gf8yj6_Q<hZCGc2axASP+w(&L}MK#Gj1JKuje{9patl7I~U`4ef&Ud3zk7KL%%mUHFtyBY6t#L}+IZWAD<y5qTDy=<`wi
>HAd{_rH631TZ;h>C_=OhE%_rS=ogF#CfhUAlGwQ(&Y=$lirdMhwKLgd<0+L7e+<UA);h#r)rBdA5-12nP@{_CL>Gv2r9W8FqSo2Y6{>l%o?Iwj{%j`lVFE}
*M)~M2gyip)n!Na*NrL68~!j68Ubwox1=}N1ABWE(LM~o9Y4VoLF7)XV`q0@($!Zar79}9TB)w$@4h8jUPt_cR=daSG}gVvP^uWGBe*g}5}hH>hg_T&5pf$x
&2ry2-4^cP@cGaUu4jvE)l|4g8A`me^pKMuOszWb&4aC3J5p<U$nvwauFk3ot6Wbq!UaC=dTNisPS=0{z4)+~PXuhoBU7)v;eEkSX?WGgEQqMFXG<<UccLg6
_LkQ?W8I2}ej%%Y(KgrRa{*oE0BbZFO)INvY4WQNmdN04_alo<X((pGkgQdq3vb$;k;%VDfATSt8&uBtRJ$)XuAajWQLXD(sB+h6*BY<e7%hI5nuv)s8o8J(
I`qQ)MYT+7Tx+gpM*_=sFOK)j4VX%=G*|xUgC^a^xy&SH;(%rb2td4qV&5pQmZuX{W*MLjJl*aGt?tUX)fRiKYQ9X;@aL&GLK;@1etH(@r#BtUZm6Z022Rb3
uSmSU{Cc$`2(>|>q%jM~WoJ_qdy2oHV({k1E-3K)IV^WJ%8@Hmms{2ro7|`@)>_ZOPie?<(DGFVW*Gu}Ikn;tst_}!f40H*K9={-ckWgF)6feQ7F@El?zL1V
(^a7)P16l8?9AP&xiHBWu~3$TTG-f94s~L)&WuDV@~WZw7HU*IiJ_5-7zJ>Xg5^?Zy;+6wzjOp7-$Ey38^^*6P~qP^pI1R-=Wnd~%m{;1(j4i4Sb{zfr(|Ci
qW>Wbgex(G2zxniu0EV#>K)`syaHxz+W;wE|K|ZM%fd%33IP}|VX*D!9r^5h66K3vN>8ipD5bfxgRW*$*0P1;qf1tc%c6f*?*i)fcP|iRF%G?m-{1J7{(6<c
-dk}19b(d>BHU`msz_ATN;7_Dz%7XCUJo*gV-AF{^}U#UZbU~K{udssRne-<)|;tZw*9Is!K5I{MTreyvfHwa0VoEoP1APY#D}s`^-`ms=Veq$$ERwkgH0^Z
sDoDsEZRYy5>h)uP;4SZtSU*Se|{8lcR{ae2_jr-Mh_e~eJScxKkbiJ%Q*#(irW%+cf8RiQ#c_m0H#b;ZZ+kJ%`sm_n=Lc7gDO{d<iTSn11wWs6p|QlrCF9F
XZa(vx=%tXHlgCoUc=ubHgYPC(@s}AnOVlzhX0Za{KU|gIBP7Yh3bi*4%bCYo~EK#Avc$?;{nqRgvz?W7AmX}mr2RMhhY>4mt>T=wrwhRt0$g!p?1Bz+WwV(
lf`eGnYFC*m;g&SPQXi<L6lK?Xsz=3^!)H_K^JMcMvvX$C(nqGXiuGH#1p?CHwB93=?tkHM*l948ury$ftYx~YPYKk>HxJn!VFjM8PJG>?v;?bzw929&W5C>
zO2!QYONZSD5ux=HBu`%bM9(`F*%Y4$QQH~za;<7hLf5`3~d9qR6K;H`_6sQzeltc=d9c7l)A-osDxz8pS~%K)z`gc20vXoQlth~v;JTFAp(p{Ds+(`@iK8k
39&F#n?-#2yPCF__{w&LZ)rd218mDyJ2)qG_lGi9Gl>VgeMf$V%~q^{0tt^k#hL<~u|L)6YwYktK-I!erK+3hJe_wf@>oDxPB7mKu`YJ7IytZTJ;45>4D{v8
UXW-I9}YOnjaYOnrO6Kj?MR@?WS9xn&XsF#;JWNQnWK0iro&vwM8knb&fJoK^8W1EO7u){*X4kcZw-+!1>g=P%+u*9=qNuohqvm;I)8E@GEFIX&~`fa`D6OO
8WY)cZ2z-zEW_j7U7KT7OW#b%377NcKF1ZMxODe6uIED#{Lx=~I5U=o-sJ3wZ@XqeFBlv*eiz|nnQ(<)u#hETtkX|Rp3RCGxeV2<CAYTq>O1-$Nletr%I!Uv
(^#(wQM4)nV|pi|u3qveMt6*S>GzcU2^1`Sa?{;yW$WCux~2nOIRad*4^Jr*QrL-+fK8q@=ts_Fmo#vK(zjxyESCoPygi*K(#W%CAzSW2^2PTp$k<g0zT6&d
8ZO9Y7QD81n>U<_HH17wK%O~WgfVuh#T+@2YN1O$oUc_GSC-9I=8a8pqMSYZ>Rx+5Bx8FFAlUVqd}Js;S4Lr%1tBmU^cO3XY3eDVPY?(Hemjs_qeP|I4^o%F
7f<@~g^v=bZ!IHB50Z699hkzaI`^(tBka<-6_V5ooU0H;!=g_IpP8<@#ZOZ3#&vNFP2cfu!*)UQ(~R_@JilW98L>u=aM$5po&-7AE_?z_55;$?m31&%>Qf@>
yADtyO(P03vl{&T&+17HCPO3;`FEfdQ?2kU3Bs4WtQW}?ombjFAe19gVwO~b_{I-4$uDo-dSzngX?J7>0gna@6#%H1&9i8_ilb&c)4>9TKaq9ym&Quo+5ynx
9TFNk;nwxr2`Y%30YN#jUDgaJ7Xe4x78EBBQLIF0QIM%5_z9c!kv1lwV@tb1HjpS}HnWYSx;<K@bFfRxy0J!H^p<PDsHo$g!_9r}g7P2drqtp}I@8XWijWoO
Nd*J@AlOsw+R}+I&6q}^t6~zjm@0E(X((U^-fz=lpRRCvavMd3gXK|~H+%jN-e#qmAi2uFv8&Vu1n38=z|8%Ggl8~NNN#H_V*Z$h8}lK<N8qlRF6W4Bk=wRn
x05w=@V+tKGw@ED<=IFK+kdJQoxqQGLn=|vUT%5*`M=dK+HBv2)xcPCV^=fIK*?J@^~2ukWuT_Sz_k7IsM6Z%cE%D0)4+D%mvN9dkJ-ZHjL<jRB*>Ede7u03
5>=hdS@`o(ryK(B&<Q84acX+KzTsN)rzdJs!nGoB#@bzd;TLlS*dyfHg!D-Eix2viQlB8)emVGJy51Upx~yJTdueAuLN)}CNwwze<XBXU8FUKHT3Z#{P()MC
!8TYyFKJXqoY$$=-U&1v!u6XecoP%IMb@^+?AtpC(nB*61RwZ((KI2@xajHrD4I3BTkk>0>gO!K=69&8)0dRiAG20g3KOK!;gx!!<2qVEdpbU0k7(=q)@zrI
BUmaa2;sO+!kSehVacoPoC8u^j|ha71<N8QQV@$Ry_^pDaMuZ_i}{3brpJJCDsH4_2g+Fj$z798KnE#eFH`anR&&P&q-^Lf_|CJBE(aha=aq^81JbTr#%8Q%
%~)&lIB=?i=MOTY2_HOKGaJ<-kffub-+>U{J^C6}aYFp{AL0L>p<ib^gQfWa8aZ=h`$n70<O_{op{2V?p_^q2(W1}*2MF3)XT$nI5M<GAictucu@`e4W(4h4
Sn&7f`ylPFdP5240`)O7;e)a^%ICHe1@~G<$qw7-v|G}O(-i^xa)GtvUL}x_&vSb)83F9O&5FIETUl5o-a07*E3)V5X46!ACj!R(Ep>+8dvX_CF!v&c(7E`K
G;2QWbdjFF@(No)Obu|{51!?RrKA;eN#pbhkD~F#gQ{#0r0ZlZKsb=d<*8wI`%Fe(H$hIk^rFLVp6*kNL!T`7kI-9n;|ixy7|4@J(9Oa0l5;wk&*(en3Lz9Y
-RE+AHvcWvR}A|$Adsi0%eRR;i5n0MxzFkCWQA@@5u*%8#c0Jjp4B?rAa~Q3aT_syi*umxizqBKt)q8gXGmcd?f)K#G*Mw}nNir8M<i%IRiT@1%Zy7<LnUN#
ngAyCVm$Y{5LRYqnYN*<R!-7=hvE7u81$xj#X9YvOUh|mJX&tmMONxuMaV~GvxUn!?{(5@<Lz5Ut#A%6Uc5ayx%0dW)<MB<sqre1<E&9E0;Lk6)ZC8C?5dVT
R{p@+WL9yE+P}-Cck?b~rt#U$$nQmk{T`4_J8#d&+_6(OoZF~$l2*^HHqehJSx%l{_GdnUVyjr9Y=1GTWN>I+5DfNZIB_G7CXh8Tn#t){TyDSZX>PQa@beq(
l}Uq2H;)gZWY{8-qwKH0;;25)HnS~nR0iW~D0e0#zSc1w9n;7LL=Cmzt9a2G8}p1Nf#jW!>P?8=Q<92K>8?<q8&dHAj*o0C@a;EzPJvr|k<uK&=IgD)lC7@u
Inkqj4S%8X;h-R`c-+2(`uN{$NS;*w9@s#m6JH-XeznBXifa}(;`>LI{G9xP2a?@%7fE&zw>YaG5LH3a)Jrs^C2d?z#Up+)3O4!Vs?l%mx8~pURadka+LvW$
Qckb^Z?83b4l+`zj{Rni3OYpn+cTzm7_!^s<3&c3grAjReuW!m%%ZTYW*L6GFvdHQM77*>yMvfZ60WzO@R8$;1cIxmp^Vol3T9)JYO@Fo(dIACVK1!c_We9p
1Wn@}KC(xU9D#`~ky;_*7YxfH0X#)vv2X3=j{2E5Tra*Cayi<FZ|X%RNJi;v=cr;>bKRb>g8$}9tl~U|rdurNjsA9bw+KCB;^Y_xAJ~qYn3H_QsBvyS>rb)o
Lgz7Bf%W!1J1F;gHbEjT4SHJ0NwM>_{ynv<O$gEO$VG{FwGSlHZW8cjnt^(B1%VrbB9RbX7KbCzT}WO6(&(1ehrsn@eM_N;>!q|<(7jScye%;e?+><YH*{{a
lhnNpMw)oXqj3Jzj-t#?YB!^*ABo8>_3LW6BkH6*cnHPilRAe#z9Rc1a(IN}O>zT7eTO`g)Zk`Qp)$E|1NyYnL=I*{?N)_TSbBLE`1$rQ^+nkT!EdsuO7cUD
t!2(8B^5bwy3!)}OZ~`G_ule&Ww++#Btgvx6biQ%0oN>4<5xeO#@8;3>L1=^HK5F%P0>m+<qUG`9AtOE^ra@Zy^W=s%e;$`dIS^7E`OMwg?AVR$oN*64r^P>
J|0c=l|GV4zScHf7v{5dnh{gvkOFJ$o>2YKR@YgrnLy0Syv~d`+x7~Wz4cRxQqe=OuG)u(x`2BLxl#gF6eEg-uCIB;x-_Z*@}%rx>IK{Nj+b&hmRA$rsyKgW
uEc*{hv0u0)GI}&r05LP{VueIzwjxGMUm|XUU?Tv$%b)?n`GUVb@hEXu-so+OK;ITgQn{+$OnmblL(64K4ojd8pyXKU*@?%SdewbLlnpOug3rdn<2@U2GZcn
@8Q7weWc<Urye!$KZX+&N-d|cKU;XTl1UVNDMWUqR1#--^xy4Yr?KV_q;k7HEdjfoi@an=^x}~2J;icAggE&`b<jOAj{zW-vPOA-dNz7JNHwelkPX9Si}Z%S
Mn<TXB=T8X7JhTA{CN;Nt=tHFf4a;Zt7em#nbRvTXmYK(+qw|(MS|t2f8}>-*?WXCFcg*^cWHfD&6e9Q<83_dm95Z?=2_%iR`z`SXM6CH6S&>i<R~-2>vCDC
Gu*=86<i-SLT5`7uOomzQ|4gqD3Uu@k6}3d_C00O3^CIswaF_*@<Ag8>;yCCm^#;XZT}e)`7VYINmCT;A;hRfjh!q0nLsQYYA9jY(u;7!36AjN`6}b-c`Q}W
0{(`zl9>Vx9Zu-Z^iG{LN82P96KB?WzfOY%yiEDe19SyhAyN)lA#OUzbWBgEH@N|XZyVZcJ0bPnEKR%5RyMTZDWuW)wA6{*Bh`k8giaxKj-#~X*S)5V>QrNq
PVNQ~SWNs@10t_vZUTlx`WE|3ap38ErY2a?xgu#p+X}ksw#A=TPQ%SaM+uUMdER1|hZ<V%p$#;Uih7R)!R0t$I`3)5z-mVr<{VT;^d0YE`x!EIAHlnd4N*u1
tv2lU6Kj<+j$Z#;NE8ZbR_%rr)Cj&#>_}K=4=Jg|Gl%%zry-b(B)HN9i(y~e^G0PHO*OfG^q6nRnn3<|9_#_1nF4@tD+^~55CF`6c&Z|xfNk9`MY@Fpxg8}6
srfhD8gvRLtliJhCzcSSnbeTLW6dBr8N~Nu+bS5MbW40+ZyDGmm~IfYAAP0KGx>G)uexsVqm&a2;`43Nf5Rh_@tK_lXRml?y@FsaX}9%IySBupB}tr-ipyd{
qVkI|DK#{`vGLOo0?8&<jd+ODNM6D=FC(@XCGPCx!}s3KBk={259fg`1_9`JBU}NER%ZngmMR4Ad<p44@C7_jo9T<LN0+(~v*Qv@XC(hdA4K&kjqoqxs~CE2
mz2gw=8gVMci47c#sI%(k(lBjn0c@Ab&ETSBd=kQeXmR+`H1XFF}*?qjemKb#}l^X-nc)>>G1(08f?f!{;R#%()x#)GWLhPUDr29-+5Xr7p8<f6Hk-1$*^h)
N6pL536ZG{IGca3!pXMj8Ll_M-WEq8*Zr{fjou%KO1&ZrKuvqw(C1~%Gs)IE37}8B%LW@{KFal!@{jWEVJ*T!?*K5uzDgY~AJ0Cz_|5X)2WuFx-PIO#2)^xE
OfWoHK!oywWlEh3C4wJT+`%6^vt<7v02{rJ(sUt_UK<it<pC>*7$WwQKCNl6O>g<Mpic5q%v+EZ;;=)QIV+xv0~;fnfHO4TU6|GYkI8I-Zpq!D5m7V$lw#U<
TD5rLyirg2wRxQGuTAX?OwK@rJNVA!G%*#hCC(T`dyi&w=oJLZT?|58Y@a57i6_s?ylS9|5$ON(jZcp(JRxnv#8UI3&Ysxvo<}`Tzkg9<EA>YBd;$k}vDYGx
PhxU{nI)pij@Lb1n-~Ma66->$1z2usKDbNknlRN)#*Q~-V!{jgRE=5uQD&qYLFzXFp35+cshLE_ZxIi1tai`9O5$32$F~b7e**C|oQi(2x?l&ukI*%z<3Og1
$<Mpj@?FGkN1f^OUY%s<GMuPCL*SJA9pJs3fNlKX&HFk_xX!o*EQGTk+Yp+@;z(RqVTJ<>2J27XnGaJ^uHi8$3(75k>ioN9Y2F{By<CJhi(-sVc{4w+5Q+<c
_;UYB@pD3h@1xAIMPxeFSM2Ytp1C>_Hg6|@7W7og4x@?X4MhMteIo#&19Cu_m9<e%$^t+w{Sr(xrv*+kxYep_v3DzcBp%UE&r1j>R<fjk@3^L->-JnYz_RF{
*~=umHrnDe<Ct8o?l%M1vH)q|i2LXJGwO=wCRuwtYw^L<+~Da*CHSWAV0PMzpDDS=0w)Vfl3s$ePlQgV-B`$~WnkkTq>?p<oeI*;&hA~RI<8DKg>7$Y_af(;
*gntUQ}s0H&S0KR_Bxj8X`|QF*91GLTu|zSqc6=MnwbN?3t!_|JQMi7{l8+Z^LEg#ee)PP`8FgNtkh6SZyEQ8*vg#skXne`qsna@>a*$0TX*_=o~zU;9utmo
NW&hdtu!{a?xwFtL7oFSA8mA=%q(Oz%7B@g$JhtcRqYM`rT!jg!*K1B(Cnd;#g@~;I45v6;3XBY)|jC=K*}GYliVN#-$$>?px}3<N)t)L%W{FZ(qljfkyB^t
ewW)i>Ms|&er~$$2huS|7K*l@lGEj>>87Fu|B<0kFXC}i?uZZF15(#ix;sReRQ!rKTe+Dn^okE#9nQR9&wOG5eage|XnlOAZB6t&r(%JVbkX@612aCq_62hF
XA;_>Yf;;|1u{zXDxsm+O5+);AO)643eu$^zuO30=~_8<l>T1ooO`USE%T(D7`BpZUgpvZ#}D4*zLLVhlrAYWK9k&oobpd_B)Wd{7k?LFxOHAwar<P^Bg^U_
>hpi7p*cBFru(F3A^H{{=Ah(2UIJ@<C!<6|U(>RQ|GdS|?qF6|)>d<LZbgxQFo|g){5rr#sw=Stg_IjgeHRCe&Dp)bZ4b>md9hHkKpddicZw9IXX2R*Mlf&e
sxK7ZxnFabYnVwc?{nCtnA>uPq!Q;!W3=;AhJJ%IaO%4#`WsTYLiyX5c|W(3K4^BERR@PAY!-tLs7UdJRa_JoaU%6&@N}In>gNZ0%1knjJ(;qh`nmi-cac?`
=K`PeS=FAdJflcYNMIl5w|c}Ntt7PoNj&53f$!^h?s5XNW_3QH&QPWP@7(<{l91mDuWG6T!&z`_whYt~8+nEW+n$&!>fG_=NX1lWC${OcXm&HTOqk?@BTZhq
zWDcmXN6TW4z&Q$9P9{_p&FqQ`0@Ss!lox1Yy1F?bz!@Ql@Hm63qivOHj8&$@Klc~IxRS&k3|J>04LAbYJ)jrk;Sk<UGi%z>*iiZe)3Pfjw(Ep6uTImiY-r+
fy>+OPlZt%FXxGZ$Ulhl#2lQCAhsU2$Pf$ck=?P_@WyYTXblkHyS72Syf$5mMYymZIp1|sZ_Vv0_3zm%P&N}4-yr~*?{%LmgU(tIY}ZS$s`ZbLLwF=R>Cajr
gmJ!Sb}sAd4Vq^Tub)q?Uf#9vJ!qz5%#ZXMl7PP`Jp}tga3$_A%ugI5B~rS>W{{bosNyh^DO|+BJ`}fP5zRWA#g#c@D~`OH*0SyAtR-w9Ze{QwQ=dzM)~A+m
7nPx{<y}ldlC;M4r@{tqq=(ioLTMhjqQ+xM|A#`qfPLxp5E)OB<G36zTSag$Ef|=jQ5{+$8Ie{5uNLXs*yR)GvoE2NU|<AM|J4|oJIn=~4%qBlkub$jTF7{l
#Je!bzCfgf_n(mGCjjkKZN10y9GM)Ewj+X|(=LJl!KPP1p%itqtn6|ez*Jg(U&5Z$8R`uK97CT5LA#*unlZQPzf?SM(6)1qLjy)=u|uzfsbU9aG@^9YiUH5p
t|D>#U&QN3&l;GTV>@}iQpU-O8(bmNil-*Nq<E!&$-nzst$3cQ@BXFs$cRX~!T&d$IBoBT(QZqQDx`v}N^1UBrj_zgze}>SxyCN0^cjmVfu4Z$@w8a=S3Pb4
8sY635nEmGXkl~qBSE5XgTrw5mCJMD;3vDx04qRdbD@hrnhe7Hc#rsuP1}MOp!Zs8-3%(9tpij9*CgPs8H$2HZdwNK3S{61%mDx>U#S5%YjA?@l}^Cj1IzMU
dzsW${2{$h>AUrKCS_9c@gARbOaf`F<g&Le<?Q*-HxIvgC1gt-W19z@n%-jaTISD|Z6&&sRK<zf{M852xVjJ~yx@mSVnXEBf}3VaObI8}{|%O9ho9<cNL{rW
?SxpfNUY<_#tpEN8APqmNziB%QW(QJ$3e&xoGWmd_NObpa-Xxtx~TH1$<tfwDT^Nxc(fJ(dWl32EQg?<&Uo3HnH7N{<mB4qzu}78vkBlv#R9l;>Gb;eKL_SA
{I7wE%BtBQ=g~y+pa$xQ3oiVCbItr2a#ZD=9K<ij;G+z$XF-g{b|H{kp!?}_Yt&;6PvBJHTKO&ze1ybi*lHQabn4F$@$!t9@v$Stnym-wq2_#VaZylh0MOOF
z$dpAq^V?Z@9jzOLytIa=EhP!D`vqi^OnE=)Wb><JXrC3qF8Ryok;T7xJ-}&-OyM%@gK!EZ2!6o<q&>q(_*tsAnuar_Xo2gJh9GV2SbZhn=xs-3Ss=&zuZz9
rETvgknc!XQbirNrYGwUcPAz&Gk{fTSwwbt4Xafqv9feM$R#x3cM1KV*d=0Pm(-3ZQE!51QZ+Db^Oz(C8!fbzkFa+@?@UD4yyp(`nCSGI4YqnYr<2%pft;0?
_!0E%c}UrST@)QMH*aQV@J^QUh>5T_5~#p8@UC1;UUDV-6R}_&3_W>I>8BdA-8834X}p(XGTl396VflqraE-+0AYpV&0rpJ3<7<%hT?ROr9%&t{8Y`=$GcXF
%BJq2Y2JW90_IJ*-e*}+HV14IFoZV1v+kLWK%i>esd5dKDs|iWHVq8sTc>FGKKv$YDTDM<4%2!cCVBz}8Zvq58q%On{f{lQ+}K%M2>D(0Tb}zS!>qPdt)Uvy
^(LPhx<`0~J@jz_#QD6^K0<<AhzQ0;5m9sv=jO<BLt`~Oh5crvFkiy@YJlV!w35>Esbx1Tw^Op9#2kEew93wjZlnPSHnW5vPvA1x_W&GWPUy+A_e;_K^<II)
{5i6=x)a1E^Q4naiw#>33eSPqd$OUQdCzawTOriG6_G}-S8)<)*Ak)JFiUY7br6lsov!I^PG3LvwP-;&`GnmbBWe(mOoyzN2&g$US0NFE=zszJM!{_L;3h4F
8iHKhm<rO$kOuVq-%;V@oF^J`RjfIJ+Ro`?HI{=EqRRnb|K{cjeA3<(!MzJp{l!jxMBaVI0di;`c3%P&@|D-+12f?8UnQX}^)%H#<-F529##9ke)3!;8+z7(
u*wT<(=eeg0vV$70E0-m33Wzji29n@r|bMRu?pkYe#qPnL9Cptw6FiBav>=cK9tc4713%9kh~3ZkacP+mUs2^y5#r9ys@uQ7oSjMbT?m~Tkf|KgXsh)H*Zt@
F+_6}h>PSWjrxA~<ery5%{u)dlz%7+KU!UcF11!?#XB`fZCayh1o%EzV3+U84!#O`B{QC4{&g(gjpY+Y&^_*8j6?*wf2=;7_L<-uy(QM(^@EMezI;7F2b3F8
#&pP+#rMfKed^O)mFVP9@`62<6MB64*KEye4{*~qckvs)Q*0jM7s^v>dkI%N-^cT4ffu{L$}VVm_UjjdUZDRwZr^+BfY6d}B?-%ZPC;;LBe${YT32-+Ls0sj
!rFZp<#wrSr6d#m^+_z+eLM)nz_Ysh9O)_|_663Cp(jRW(@-E^8Qak~i@d=}X1e~iP;!X1jM(EPP8yFOlOy1NF%IByM8Zcj!IJ&8;f)AUHy?o}fXLc)`kQDp
KQugg7moR>(hw4_9(pTx<U9*eJ}SsSFeBU~Y*TV1v&jYP)a#rCl2`5-4OehNcTx(^J_P?_@^tpp9w+1q70z)=gmtk)i^Z%vcV6NtL%+@~R=0x?aI(fb6K857
!%!#Pf#2Yw7tXkPLytlDMe!^$NW38TABO?2eyU3Suz&vTlqy&|Dh-vh8RBt&$(EY!cF1@uj0JW(!zOw(7hv|VC())H{=IomVp4OU;z&aHG3`regOVw`Er}3-
6vD5;*P@KOBHEzl)x>W3eVVJ&XhG-C%nB{h<HryM#XIt_w7Zvq{TCTn-LCSLpHaTV?j#MbRW*A%3p^_~oH5>uZQ?7nwv7Y(1y{uXdEOX4lQYe@o<KKe>&ZQ*
QqqN0-7NFL!ZOgo^kB_%jm!_t7T5I)U$WY02}bBP^u+SqPIOBFI}aLHX!6edP<VJPo|qRcNu0oRt)UnxnzWt*Nz@std`+2#*6*Xv=0b_`TC9|YIxi&Z|Mk3c
koeU&`<rMugO>M3dUjMFcFH*oyy0MxJfx8~j*~6Hmn(0)>Y+V^OgzC6go78<$iMMbV(n5Zz4MzV&c#A>+nQGnZxi9h4o3m(x6;!lOn#Hn9t_zhmv`K>sYLdu
O_Z&XNS+2-Ar|^0N`j=jYp;Ev8ZY)r>0i19qMbZ1VxWF|AeBmA(CyX<^M1OQU?XGed|M@@QZ%DguXhJpv&IoRdD}VAeQnip62V(ljkkK7Ia=2n>;Rakcn}rl
A3S4A;2<IkhgLm{Ux$91<$vCw(M44$-5OM7_a#gp1%G7gLn<P=Yop$=EO!yKk3*z6Ak{xq+KO!t)>?w#T+UD5X%e8KVQmd&I_A~pWneA^nrVn~6R>9WIW^tk
-nJv&uY*o99}u2WDQq^bZC!!tKcHg38~209;)a<J$ufXDt<7-LZyOUL?>}87q2ApEE5t=n5mCjv$R^y%@0$|Y^KJPBscd!Ar-MxR=*+ZO{zIFw8j;$no#=-<
n}fi^jh`E<A*l93R)qz;<gf{)wYiJ>9HL0Y+V$K4{kKe&Kj%?2`EETRa@GYGt2kD5WO3SCWU>>(14MEZzNDBg`E)JX|EZjl-=&w>zEZ=h(w|ognc({1n%8Cx
dAf+5K((OxKRPMkcA)z2?t?k6GkOVMBLQW4l&^o+XXi-!5>I;n5b)ZX%v(xuE-j0zQt$eRNfZ9VC-m*^@IS0-wKP%PrUU421EymG?s)Dpe6s8Vq7EZKn>3cT
E_ikwLO$sYOBzeV=8wP1yr_6J+odiVEzZJx{X}wF_W)rGs}UPFz6<tYpJId_5It0#e^$U>F9vRw!A=7W+HpQnvomgKMUb+8i^Jc|ND<uO&B))USr{=~YB;o~
{CYo&xl9tq%a|ToImQiF6NBVRVAkoCQ;KE?7UN`I5?1t_JZ-m$N;_1D&p*HVDpazF&bDmMWF(g_J$;|gMW!volus?YLHZ2;X$38|L<#=??v5c`-TVl4E#=4h
{Nx*AY8AvI)v=moE~&S}n$bJ{co>Lk+1obwa|lnCX>gY%Bpxg72diMH72GK@cD38*A?L$Z-qcBmNVCGuTK#ZVD~ItBZ|Mop5T#x3dDV9&(lRC-0m13!%+AFj
ddRfd0u}{;!K_a2=xi7%ztl!1P8O5H1iF)|lb9R>>)28-kV@Z%wtz=k^&ll1+ENV$cX==;s62q|I;2ZR>J5Ec$s8@{t&%3Y<wC^Y8V}shVW^jmM@)jXtrSU4
T4t`knCL~#bNy@CTRK6l&>g>+I*{KY>sxN>i(6a2{S|cH)oc}c{u=zvpgEGmqs%M2q%4C7V>%bH%;&?kW_Cw<ATeB|o;Q5JcIr~Y%P3hh!jdLv>z3P`4f90X
-iMS@%(}?}$elhCENzg~iaIqLmj@bkFEQCR9(;x3n?DMpX*Qf%XokpBhN9`IScw{-O`t9*5r|^)!v{zwLPMzkL#Q$g7>^`+RB}@)#K5Lh@;W3j%FxGRG}hh#
BGN{$<+m7EJ^5^yDjq{85wULy_hXWq0YEz~-Xdc!qVz(-_B<4zK=LnzKAQ?+d6XhP`ixZAJiKT5?cuIVrnD~GYfZZdCb(~)(|5lNw9E?NFaYaD07L-NEnEFt
I_}34*gq67>u!~V8$HJkIG{-Ij)l;CxqsX(l~!iV13q85%&VB&sGK4*rdqC-m%q_)3TIGU_DzLgKKb$#K44~=>N@IXWUP?#6dXOKZ{WD(4;;w5zNvkb@|Z+(
_FTuX*sk?qa@Z!E^05hL(%*S*Z5eYqMC`j(GKy*jn%=0WN`Hpc(7f#C<-JW(abC3TXs#VhJTnXvHLjdQd$U2!pml?g8^(>u$!$J6IC~a6>Dyn9``T})>q241
?MfOXRy&+5T9Ym(%v@5e?9NV9HS}k&aVnD*(#v1dUesJK2<j9qD{?HZ9#49{&<aJ+x_9-BL3bvvcNG@Tu10m4LALJo&MMf*t4T$vPB<PaJ=uTIUlZpKvV>rg
=vw7|CYpSlT?@e{&KUVHh?@R{?`=eJI|M$HsC^K&)VO+*``>4W(+M#{CZs2Cd0H=1g-9aggt8Llr{v6{Sx~Kk8937k^p|aF$9P51sM^xHc0F27jLjB+agIz*
x*w#%B<?0_XfVttVe76ko`c0V?!Fd6ebO1Zu6Mh@apS5;>izQg-UyJ_O?qqGcXd&V#Ny!S03b|iA$#U~?^H*+K&a(p>o04Ue3KOLHTf7-q^Fv|0pQfTt8+QG
<l;75!7_FVxw7=~mj_f%te2hzSYv3pnqk>ee7<|RV(b)zllc!bp19fy5Y@FsmGM;43fp$j&RMUtbE-t~hZAYY?0^|2-)z**4PRU7nWneKl8dg+dM#d?%0<@}
lOC#cN^=-@e;M6@a3RCjI+3Tn2T(NfP+fzB4NRI39!(d-VNbHbYDZDxG>RSpCH&XuoJMn^a<}U1KFj*rpJXR^5#7vZJkZMj8+y@?f>Dabz#S#V$cp?!5c@ue
qUDL)69W;pdeuBYzK1>)X9O4bdaU?)F@>OgPRnMbCj28tfS#HX4TuMhHHzw>t3dwXG3q<@Fb{PubdFEj$2j5n{9!?Y%y!%%nu9=dHk5JAl+DPa%<)_~@I1xW
`LD0v>0M3L>F6BMKpA9H`X=uq<OV^!g5ZtF0|%l{`N_!|pap4{WC~vso8A<JiQ!O{V<&*7UudF;Qf#A#5qJ2bWj$=~HmQ7>B)hRY`GZjFwPWa4D(?I?!$9#<
E!jnBiAO#vxeU|x^|`(H<ZVZX#2|j_@<x2gUusz<U7W<BnP?B&8_0@uEC<oMH@y7%oqqP%4y0}w6+`TOBbmQ-g8`oW^coc7g=ZD>XuDp@q?Jxt0Hoi()p8Nq
LVoB{nemB$d$1rkWt<x2`SkY-81#e(2^@}FpyiGrY^9K}i7O!clo`^cHfGo1Gg9kTcy;QbPGU$|{iS6P6Ic2b_FR&u==5I8Z<`HuJMT1M`8|gbDg6DD(pQh?
biAfPVY*2o(>KnBNiiWJ4w+l;W6Gxtuizgz+h?2j%JAm1NXQMK&5`aD*OIy^wh}RppztC+0g>Lub;!ynl()Reb`%h1g)snN9yKm;`SGyS0_buS9NrOmHx;}=
cL%%k!^`-83$q?qemEpLRzt$pWHP!SY_lK_v=0cap8YXFLnzMKa0exORR1YwCSeEx@)lP(y0*lJe^x`^BW>8w$6<>kkH!RbOA5KDRu#K*SEL<Y(<&l(WnyTY
+Y5VB0OQhYN}p&__?~86b8-$*Yl?N+9>78_)$Xi;6oR;UihJzf*ih_xK`xsD!1?<-yeh23Wd8W%M<Zktb#hhCZpex($*rI!!D@Ue2JZ6i>X*!@d<p;!=-t`k
!%)cRXLi@zgjXn2DExu*??1jfTdp3g_2~h6`a(`rb^XI!{ch724-=BwyqXj|4@|E&YmRXE05=kWOgRjmqTnO55U%Ptk)aIKQ-9H#1E;0~rprQgp&AjgkdCP;
oG}>ycVJ;lE_KDv*!sFfs$%l!nSn83Rx4^sW-)$f@#%F=NC8*p1R<9>%cjndNlOD-8S}E-ZSO!`8hM<aEIr6Hx3>!BzH~#M-$6q?HM}4Tbx-Ev*v41ezzV1|
txf!DUfqoAc-iM*Nm&S5+!Ea*Q&<S1%AC<F@!5Z3Qr&CqhngAu;cQRO1Uv5;Ll4VWE0q)vDdEBvu8~tSf{&!<?aCGusHkCz8Xo7cU(=YZ{K5&t3bAO7v9J8}
#sv;G-)t!#-kLUyvY_Q;8eEL1qpHfH4ZJb@gx;Lft#=&P`1IsaXRM;^UrioL%cdoMw;NfJW>Nh|fE>B%;jy=nYV8VMKW0`nP>*n{K_ZlGT~vp`wipq5BiNHw
1o4fDZ0KVGlxbemZ=&Eo%5!wP9r`N;dtx)MGf>o2=Z0Y-&iNUs@xXJnbuLb%RfH8$3oxkPY(QlS##2|`@|KKdOc!n;R}S+<F*&KbW%5%{U%c4XdsZWt`L#~w
4j~bh4On3KPEP=Nj7Y$1IvDvq_K^$;`a0Bml*AfuIAu-pG&FLqUPS(>fVPa&zu=6JH&VUit%RrRnra;c&^?fC14r2<lNYP_DaQT4e@@#VYSvlx0dxUnMW;q%
S1b*6AeYCgA@7~EmgUO!hru|*5gHbL<*|Se#b>!Mp;I(p(!aZ&px#ZfY{RyK>I1TPG*YDC{81E(jZ0i%Rwu`vxDvBbV4dave+K5m_#&nwDsU=uI%3~|dHo{i
x9ZaIaTrEhj$*N4>G{I|seAq|>05cCDi^eh#KMqI*-D>jwbUPkRhGCgDM$f^U=``D8q93dBL)+Mw0yBqN@Jm6AJFX;thT_zZIG2Rb3D{~$bKM8Q`p)MWS-Gf
(@WuR3lg9hU-(~S7!V(X4m3Vej;8>#m+S2o^hvdmM$Moj=U9$?#41zROzk8F1~z;{t$4rc`Tg}TN^p@0V2DqNH_KOqw`t$|v_ZGUyQUAWIC!vffS{O;IYG>Y
9R5-kM`bv2J?<c_l|xvKC<&g-6#H3HIQ<Xju&LRT7qjexY?Xud+K|%O){C6*)YMZ~tdz};7NK_q(V$KBa%6+dn)?Jt{sBj__v=BdLe8V1^BV3dVmWtHS%2{2
*6c`E`?VVs8rJUSeQYVI)BSedi32A_2AZQC2uU)4E{Cl{Y7Kj|huMVFUa#O%)dJ2!&u+Qg9?0%S>XBg0RI<YaZ9(S5c>2#Y-f`bvgib#<M&%_kFQQn5ZD*ZD
R3h-4>=BC2_>!w969%!WNN+yR<4xk}ZV*Py>7BN8?oDR))P<Fel7Pjch};H-CDy0R1Bc$4=n3S1fWMp~jQrM?c3<hso#rgcKuntB@v2H)QYLBKK>n-C9n_A-
0@gzD;*OgSCQlNNWmN<ztxD&aLovF)Ei$g}Pp-t9q3E2MHQ#=`yK5fJ2B_VRRxI%^WA%@AG$rJCz4?m0zDP5Z2Z*_W=`boT>?$>q(G|WPRh`@Zym~{*p;*~9
PE{$8K!{&_Ov-q9#rGe8aA)JF<3<`ctgg8Yd2Bha2$+odS0nwu7SPO^20WC@-3oK_mmcGM9(N~vgOK2@y@uJS@%3g&y0XnAou1#4Pdh>}bvWeDpdVy9S~3U`
1@Wa$M&-66epKS7)kh$!E`Eh~=^UfY2$ynWhlS4g1nC@Oo8G5x5if$jTtHde{#&Fwi>T49YHXUVwH$GBgBdljAprxaZHCI$+hiw*rUj6@e=n7JNIw)WRAD9r
;lf!KY|Y5+7o?u^T%@U?M$ae9m=IQKf*ER5TSB(f+Y3n<AVjG#^d<Es2s<U+Qn!%GWqn=qN3>R!tytN5M7SBeg7cQcXS7UAqh;SN4srZuA}hr`^k3}o=_#;<
JDVdoG|~oW+gG=x)ru=xcqyVdT8fgDZBoXiC6)dIu)~(~3=h<e@Z7Y0I$8>D=oT2fDH|H|WL9-pH;d7`>O1XiBp@UCMGAVf`%lV2rR)`Qsxn6(!d>%}^QAmN
y?t-BuAYJ+{Vm{l!ZCb@3&}(FzEZRWxYr1+$ouyoo!54oJ>f1Q@?tIF?@hM*5CCe$4z)D7`O?{}GZc;XoAt!o(5gGCAzg$(S_e<6=5Rk>%Y1Ay;Ye9ElUC9g
$3C~E_U8WSgs>1UI}%t0GpEJQ%r3BUnK5|Zxt0^T!5R1Ed?x@0sg~V61s{C5vzkW8Z}eGCx{n2t*?%^_dL-WUO~U_2u346E{e(iz*#aReg!=r=atl@?Gl1K-
&N)f~{Uwkc&49FX`n6&=*adHXiDbK>$Dow*QXRh{gD~Xb+lPB{*V}T=urs^&^(v~d(yGgBPcGSAAPju4Q8~b4y=KEnd)k$N5@V|)Ru152G(}eAlrvx@+bG~W
p(np_n%4(l0PTUwQVkC~0dh1sLm;Ac&*=J0H{Mlf_kP=!GFX8m*H%!*{-k&~8HGe66+Li+G5MO-i;PJG(&{boe@Zutkurv4U7}cXo0$z5Az{xha6`5H9%N6B
Yk4WJ_I!>_L;186q(`{5r@=YPi$5c2kaXuN<UH-sd*a7YO0s5^EFRl@iCljHg;m*-C&!NjrR^>RDW$P*TKN@zPsqqtp}YZ6m3qtHWm%H@XUt$MQ00*^|96ER
!(s~PYE$@JV%5EzIA1(J87=R<UvC06(`e#|C%JMZIQ2(xMmY9fuj<>bhhekIz@yb4q2HgUgtdae`Z+toBeM{r3wlM5N^v%P1rTNvNU>kceAb_Q9gQBm&p0~4
OZPJqWU;cz_S#)=_Z7LzyT>-9p3<j<V>7|_a<0V$<(S^%&NP^Kk|0VKrT9|(jte2|H;t>f-&T)%nbhqSQ^*S;qD-o-(q$JNg))nXX0wK@@oyN0YoMa)5IU@h
h5Ev0ZEH%SfnWeb9qXf&z~R3dbTG09jP4p{C1e6ph|}<CGj?5#rb|u&;9m96Rh~8{62nJ1)RmjhsLU}uRh<`;r}PwXCYE8F3gV9M3b$SioT+K`c(*t4ahT_;
n+`d{9Rne}xoWXEQpms^By8qlQUSqh@3AVRnRX^p5Zz-hZGs~`hN1B^Hzg8T)fH#KQZ%;1miVWyLaZ7%cHL3M;oW@eGxfXQ{zKjHeqS3XDIsOLUx=N$j_dU-
4|-c0nu-yt@j0C*X?KXAuBJ))R=ifbjgHA-lQOt?N5l`zN;qatgedB9=USgINIeb85u;bjDWujS#DwQiKu){NMWjo@6a9huRuv6l4IKkm7?w179eK;w|FqY7
Bmv*<y>wKq-Edu&pK<}$Z!pp!s<$!`7a`g&FiZ0OSEsg=2cnQt_lE!b(BVzL$gWmEPIy5HVSnDlHAUy-BoN+evnFde@ZpQ)>cpj5yN++br=P#K=fhf|)ZLga
r7NtyuqD}eHD@_)E3`%y8@jXSgXMnVB;#rYvo^5L$+MsTFYy?-gVYZpM)}iNOO;HZt<rH+I|{+<J>q~p9()rOR%lN<w7kJCb7ZjqXx6;P-?yw2?y&-lgTSFO
omH?hPWd$R0Ojip9ScA}MO`vr6vDb^)#0|aO%rw#6uJYICCR>4`G=v8k#48%{vyR2H7O#Sj8;tK>9x6`k1ppN9Utn5az4q6zKJ#uA(5>e=M-X;74osP@iIQi
I`#be|A8)CiF5WOc>{tgsp2v&&m*QF6zasG@6`{>a~b*p7F9e>L7Q_KMZ)SAlz`)Rgk1PR?5vrx<<?3DF%7SGNTE2ri{CD?F4H+fZnIDWn&TuDVE+cBh1pnF
+oVa%s{k#in9!?`Aj9s*UiPs3jNs%gopUgq=R=@Tp~oaCJzJwRVT<Rmw@3-xlzT?WzX$Z8=Ih6SX(4O=#|0~s16EMd9`*W4)pBLCP77Y5h;0NWxiDMH_wMTN
i2(w1wBJ<h$fL0-C%3=H3daU1lQWDOFNYKuoFf~lJdCM)4=O-G7T)<X%j5%wl`>g6>jApsZm=zk^40FpXxq(385dibNd7845ToeUw<c@Ff5LlB?Q>_lL*IQ-
0dx%DtQKvW!v&3TB^~g#?+Oxco&g^i^4j7yLR;asHU<~xg}sjOCD{Im#n{tk;cKW=Sys>@IRbcL3xUYcJM99yml0?G6w_W^+ETScgXfMA<f|RqoS2Na`fyb!
FuFvpyj{dn?j4R|Ns^fbF8dx*f6}}jQ};exv1xuGDi)Fo0|2+?hOWyFg~^p{L5M=?zX_~juLg@p<c{3mOOYn_MS5y`W%;3oY_U5hnbAjw)E3$BvvcPo=FS>c
)S8(jZ9+swP@zrc(?Wk^eu|hB!s`HW?R9hPc_JX{;?i_usWXP2pI{18g^_x@$&9MnXDl*KlDybDy@JeeBCWGmqWGF6Oa^EXNy<-I<e1HS5-az-s{CFaMHCfP
%5-t&|MmL_>VHmU+M2Lj0%a?MA>F6pzGN<nLEZX)&SiUBsvUQLFtw~d_DK_8s%FJUJz4ySn8*T3ulHWTsr=9Yag1l~(qxY>#w{4k=$pZ42Wyh^G4`pam%IF7
C5cySgOvxa@tP?k0&I(@#8e;8%Jla5$U(RJBi1rS=tn;k??s*i1JS(D!V%MGCkexmB6%nO^#N`MVK1n<GiX@!hcafc3H>Q{y&h9$MqmmHU0NtA@}7Ajq_?q8
PAfcZ1jN+t$w8@mfU6@9X`C;1ofVI84^laK!3cYp*dhv%Uzb_)jmJ1xXIJM)Y=Pwds;JRa@A}&MIZB82llAeqaMq3$I>~z9nvz=BX=;B&bQ}SUdEh5djE1-U
<u(EtHNViuQ>}xR!3kfkfezkyJ{PHqW}eVl<+zACs5N5{`2AP-R`fOUg`T<k86)uOnhZ#O`xX~(OO%}jujs5p6)v7$sWC9<18b>lcAO=0`%#hmAMhNw6+1z8
acr*&-;!10@JT$s5m~+m-O(8QDSH=GaWC%?=(3+nj6(Q=z1LV_PjJAVV()gf7rfmlN{5&zMieG=&*A~W4}Pvun(aRGSwB7BV9eUeQFRL&c%8)b@d93`JKygl
Ab+!NTKMGG2y{NCD!jHe8>Rme*QHiW_2sEYcGcL=ioV&u{F|=(pmx3r9t!YVo{Sy8Hzyt37}cSOM)tS~jeFmxXiLVzdl=-NwFn#?)}m^H@%z|*KKp>?gjTvQ
<QsyZCWg5}XB8Z{8U(Mk)s%p4wwIIdX%fDwhj*XsBoV&FIe{G^qMBB4xZl7#1HV78`;0BYT`NlZI_2vjC$sI3;byW&O8K9r;v42eDH#4t$a6oTSb2(@g1__x
)nE3v^Vz{|lCDRgt_6P8Ct=`_L1=IH${KoW#b_z~U5xhp@jGrEz0>2)rJ3h~?06bN(Cs9svv3rxr0=wgf2@z)I11ruy@n!f&i)NS{j`UDT+(NAuit|u!vlD}
TYty@q~kMv9zQXBo{*dA_)eIW&tUTV>refXBekjw*8KBC96~XFBw7w-(SJcNxyFtbp){gx4Tqnt7uL1)+ICbY4y_&5KHIgZf{WQTmO4$t1W2?V-3ZiQF3~F6
?>0|BzJ^v@cLePYVb&>xsPE}O`k~XMls!0z%Nv8NQiGGGfU2(|;j*APJFY!A700kKDq`HA)9q%&$k^`5HqeL-gFiz~7DHfku16*mP@1mPhnhlZ#jTrmuxtO{
!*?z;KLmT~VEo|imR)>q6vgykpNh)>S<RcLr!Xe1P3Q!;Qg7STdL>tU@U2!OE_hj~g-(I;Q4{I+becSYCrn<o1XFCpN8Htj_puM4qhZ3^Mzi#S;Iz85!Fj*i
ej!~v93q-zy$>R*ta?DAv=xD~!<S^?c8I6209s18ni3p6rCi*7i(@w>Qu@Gsq)o;o>)>7Z>D_@kFi|>4pxm_m<QfNfwH|niH&Xj61=h8gry@&^O1ihTd<$LE
jj=}7vNY3Ple=rK<g_SS=r=a7{u0nc+^c({VQ-Xn@j)pw{C;=}ZM*%l8iCFCE9AlXNzu`GJ-<1%+74e@R%l7Em&t1U_0At(6{K_U%X57hp~BI(f45%Zg!|+K
g+`V}g6_8nN~@dizOWcry22o=Rp2uAnEP7Fxm=BAJkPgvvoAyp@!wMhI2U?(X=Uztev;OsE=_*?J*Y=QKz2co{MB^lx4#c!*AX#IT-!^r&~DGG!2m<7#i^8S
(q5v>k})--aJbn_UU3V@0lcYdGJ9i6(Y|dxUJ;V`!Y(S<s|%@exnhMzTc4n>7E(C^pvtqk94EDmT%L$hmJ(M8xQl#(f{7K5n3BD2EKSTa2ZyKy-oB<z2`UGN
2J&on_G=X?pa(s7pWk8x^U`bJ#m1MQlErv>7QL3>TXRA@iiZy0n_Ux2RZPmx4uk??ZsPY8))jXNvRUjZgQz40aDdZHAIh?+ce3Fr-pX+WBo$m%{~PHh3gh~e
GUy<irF*`(8~%9e!<-u4I|;TUcG%-&xT5)!ps`-=!RzQ8yuITefRxo<Dh%v5Maj8OS1KD>TrA~r?o4T59e_}XHH+Z%RkfD-ASAA@KRFt<nhDu%Ugzx-cjxpF
@y1^8ru{uS=xbDIjRA!Ok4Rpwb}%ice4vL&SgcuSwE}m-&va2-;dm^LX3`crjG2g=FDNmY>q6jFP_CcO$sAKUT*7b%buHYJ<j^l_W!HWh!CdC;GwjI&@_7}Q
dwe2RKCJ+I4pyWX@w4)5i<U(4`30!eE%J^#-lPiWKw1)zr)8RM6x`->R^>*s?)BlYITo_V=RedOSLz(ckYfJ<-uSZK$DIQYFFNNtDt6xG{#A$dnI%#o*Gj^h
*E4bLNnQ2!Al)`_gc*66uQcpd*7xBr@)~o7{$Z{RUa7_cEx<dGwR$8&>v3cdxirMDeNK-0AstSWB``HI(LM<_%DOhKiCgc<&|EayK1j<yp6mmlz}496A=ZlR
twSMz)0-W0A#ayU_R4cE<GYnLgP4kBJRGWCEhTlY1b?s$<2ORMnUMSHd2DP^Mf7d2@SjOvN;*XC1CeCr$0cCRlAFM>KVxJz(8q+^?rg`lG_`_n(Z%d5>Ff^L
!oe6eG%RgF|NIOf<qBssH;NikTC#}1;*Q*I+0IPUBT!!*u1Ly5`aFm6Px+>Cj3Df$J$Z>Y9xabhl~(UL(!ngbHATs3>9J5$Hu6!X1%z;cb|#gi7N6oLkE3SR
$Il+W71yI{5|hwK-=P=&t-E+<)}LeCH@@HN@-kn@@%u-l{xL=cr?s_t;NN(&a|2#D&}Y#J^I@l4lGmXtY`Tw0?sUohs~!-}paU;_i9_*EzCc_YO`1KljC2U|
&1?GW;5pg*m;B4Wr)GYxnrXCrq84aCj*bozO0R3BS5lH$xIw@X!?tG@1Ev<MIn-`DVTwH8+cxWgwsDN%HO+lwcfd@(<96cJu!{sK{xFq|hKBKc#RzQYY9_qg
_gR`*$D94by_b9-^6YWD*T<=VP-$r5x1~0O)%Ij?TK!fS;$<pPNR%Z<AxYf!ury56V}j!Sy3)JmH$S91{wa6nc@#^e>?881NpEF}{4gUc)dy2?F@<6CvEw>*
Q17|w5MwhZsx?!py4ZJVb6=kHcOEvqNK_*846#7qIhiKkrp2IsDUy*PeG(kb3E`YZx75sZz3|4n*bJcj!paCx$hp(2T4V9z&VJ^Tvs0s<TQl&^<0qY}t7P8`
j04D4Q$7P(Jcu=OUZbyZ+K^_LI~N*v&5c<|np0n#E=N63*=sIt4rWP%J&N8@@s)mxq`|7tz;02(3#JhljZy+n03?-+J7}V|kd$BFO{$-+O)GY+^`CKm^?x90
JI2|iY%xTwr%S|gWK)mPkcmpWL&=cY)5xM{;=d=*jfL<B{vM}p^TLW`1~^wWYfeoB75d-l^_}>uIGXYhT&|4;EK22L6;X%MA@&I;!<HV9a?LJ~-b4cpD2s*c
CUfD%^@<+1>%iPd)3iYP;DY~yDla&^09xEqBeU`HBD})z@ck^QopwjZdnAKbf5yT1?aMD9J)Rhpb@NM<V=e^N@5E&or(>Pqvb2q#nS2jrX1+eYGc5jWr0TR|
)8k&5sj2i0YDCMaQpdx~MShdeyWq>VWZ69Yu9AO7un}hJl|Y{acD5u!2!AGb+TB}Ug`S*CYhbdIfO7zKettn`8@rJBNTe-U@R?>~)|h1aGGd6Qn(IarX!m4^
6n}jcZF%2ci%%7+;D`D0GR0^Q+mk9TrIK9Y(1SqNd6<r0!B^3-p+M4bJmCB|;0i5WV#Ozkse+@2W#T*^(zE4jxSV(J`y${dFy^#)E7U#N($&X|0be$PII_Ee
hMtqos@9=eMz|JK>kBFIM_`#y5pL^!91%4E9I@jIDS#y1#-;iS%vdG}>Bg`Kc5K9_WG8(u61R4%UN<9Dl3TTC-mkNplIYMWnylqLboG+nv5=%GqgiqZn<{B6
Y6CP#9E@TtqG<75G^?4~4&1HiyegJ~`Pr9V04hhmy-heP;ZUUwR38}UIu#^)JxfkCM^oOUuAIA<8N>}%o43+<P&CgcdZKv3YcafRaS7{@ZhXo2TA2Bx%BmX@
hZUa*K=@-%{eCbq1I|}=n8TxF7%}%9t?z&2fq>FRX$)dIOHY$;qB=KmUISr{E0f~)qbjt~9*ateNEw%gm3dWDWRp$`a9THE@^nBUW>9EnXE`pE-BGYp*)&pm
J#U+G^UvlSKxECQ42G=4OG%;L(;0Q+n4D}Ofj$>K4<);c-zS^-U6%CuGh9@8vzv8xs-d5If7v(w4<f(jg*OW{D0NNdokP?S78G?87Cy$}CiTkI9P{jWm4It@
LBm@^>1>CDEK;HiT(3OWdcwpwR_Je1MU<$QFc-|TIBmie(8=*{YfLJ4Bk-q+>Ol4@#z1!GLMvNQN}+4%4AFJM?0Jc1GDVlb8K#k95*!wsqufUw?1#AApeH`a
BsAQJF5{-t{a`@KfcNFMDBJ+7B}^URi^40lBwT<Pw*JO1p7G`{ENTgrpO4Ls_C<3|Xn@Au4pa%bnhCnXQ5go^I6RNG;CA2HDR`-lKBPKFEk~eU%06jziUf(i
gquw!!|zw%u-VICEUf^QJX-_9goO>j!(<BiGdF0@w?MBd>Atv;VtnhX*#r6msP@Lykugq<?*{4&)xs??<bqM_J2>!HvS!1*5|Z;@2q)C}#|X)NWiDM9AS_)j
-yv|$1o5^xeRS%8AL$)dTs}ek9%cpbMC!)K#e;WXF`r5L%tPd_FgGD4#6|>p5eARvj>wgR;{EgfXtP)TROjc)uZk&sUD!XP*~yz&oFsgd{?t;+E7{S?s@A7D
Ds=`!e{n`ki^c+q|H4QIZkuXRj3dqzJl4D_cp)}SSX&~zhq(?B$s*;eNi;`|7J-f?NKSQ+9MNzMp)u1Mm)#Mn#tDa*R&*p#7E6BI+w^T_8#sKZ!H8SLNUWmA
$6IF$)pqzN?KFTHhC+~Y(GQ6YZs$HVRxw}a)5+Ng8yZH$aH>V|Z|=~Gt`F#F@I{m}NZ=8`aQ;R~%gOIV#wcrxI7~vjppHf7#C`RrWKO!%Ax#-fnvW9{Z_xv3
Lyvf!mF}8Os}RVUJDg`D4+dWL8@PwVTpAqr%;6|c0)X1Pf!*pOFsw$N9VQuc?jT+Op*fn})d#KQ+25!-Lf!r|ut+)}Ivl~+cBR!iAl`cAQFbxzISnlJHlyPW
P2o<fRfD|B{^vMaXt({utUaYs0)f|=v!3yp|2F|ZT_ybd#t`X<(dKVMMnO77!?`2N=5vJur&5{^S_c3{q)WySst4T91?TgUsH=Zb)+3n7K)L}zEvAfQ;mke}
7?qI>3PxZga+A}fgjgw^(pQUz&X?rs&e_v~1FoP*LGm;6SPy@~?nU4KUmA1*M<SUl1oBpcFW<LIY53K~p#IKMn>Bjd(&&7;Aj5JGUMXH_I$mUTI}}XKCX2EK
^{7qDhNNOld*TGwy8Ga-Qvp3|u{WRHUAh_vj9(-pnr#c#SNh$kjQ^mW)gQBIT{FUAL7ZRIgH$C0z!@^rwqIYw`c3|}1*aiIXhci|-f0|L*?dushLIVD?cEUS
o@T}?<^`uRbh=QFq3SEO@qbIr$w{kvefIf3ho0mUhsg{L51on7;+?~GW-k)BA6~R#zy$ggqZk+H#sJzF8y&gV8UyHX*zfWa<Hs_`_Hk1)=Se@(c}Fx?rhF-r
=|MA8LSZC?;}6h~+pK2XE~<DT;m7y~7>S<e=Yp-WxQ!X+9~H}JIUO<ZeN8fN(*nI-pEx|)O3(3;4R7e$_=O#}f1zd3#|Tp(RaoQTC2H2+5&7*XYJ_9@cChv|
o*q8oz@r>Nb<992w}2P=5|7W9x>b<I)BLofW6M{Mi<G6iZNp<~(Wy1O-&*3@E`6c|eX{T%irtR|#V_i*Je|s1NJq0(nzvgIM8=)(^8n@~{hH7<l%2*kh+k-j
6tC7!>!Xm$GYm*Gu;N2aD=b??O3{qjWIPj0O5b&{%1V`tT5eo?^~q5m2r(#j8(x5y1zvwAyPSK8uPmu#zGquzw;zkQ(9;}cb1W&-Hb&anoi4Z~Tf9AWkRT0C
{?LO(UAswI$M~OZ4XalOYW#La{8krAXvM`xZ@#BM9fd!rQXKiU%cCNda`B6iIkqYLz_5!))R?Wlt^DH&h^*H$gwdps-M)f&;I=YL+`rzQ!PGtaK=)W(@VfGs
3$~<>x|tW{UVHbUTdQSh8DmB+jA{T$_2NCFV*XsQCLPM}S$W-<omi&dNj45DEoQ?^!L(#}9^jopoLB6%z0+YKD3g)Lwc+2^V}gC!YHf!1V1PA7#=##ckYPRN
BG`B6hN=JPEF~2Bj6BX8_x8c{VpE0Mtj|N|v#b=I_oY{W%w)~5E-t=PY-OwG*6^!&<7ev7x9#Y!^YGcs;f~b0f{-TNneuu*Xi_hZM^E>o^?Fm)kfq@VU8@X*
M?nn`j>!ADBfpTm$?CW&G5qno%I09iEbvwUOIF{*iX(gO_StR4sd?6v@lPwg<1*1>W0B)q2#T2r*{|4ida)%E*Ks3%!(ha8jKi4R!rXQ7_Ii#2tF#Sg8~^&~
&EW&*aNOlW*R|!r(DZDZU@6%9D?&3n)6y?Wnsi4h72tCw^Gq2Z5V6q{X2V2HDqph!n$*f#l=#=t#qZJ>3pYG3t2vTpUYYuct{WN^iGO*wB~QWz@hi|Qdm!b2
UlI-6eoWFg%-<Wv4h{j!Xr-wKAgdey@>}+P_Tqf4da*LhH)DQ*t&tQW$9BjHc!UjhwNk1FD^paDFbSg0#G4X8NS42gplo@E<L%rv@MA_l&Gc(tQtl=Z_(!iF
O8=_1)PtJUe&%Z9fJ^(}b<9v&lAMeiUmgT=>!>pLD$My9%|YaNU7sRwxn*C0;iaivdXQpca{qNL@jJqJl!hO98VNQZYO|8hr@#5ICYwMg=gk)|=Nwzs)90SK
4~8%%u&9Vf-ZO2Vt&q*z$w;zG6yS#?{k|}NGPJ(|;~j_CY;+rt$r~ASL(ILt^ll;mdxFZ+Qc~zr^YgAcy}>||yK#z_VB0q;_nNp6?y33Dd|R3v39RF!SW%Fe
<CM9+6zy`UfU@_oIY_0ZYN@+o0V4-n9H0AN)H*;JuyF1JEN7HyPndA<Z%nNua=~G<_69Z79HOQO>Gz!G&2jv`AhZYIw12Wu^9$W-m5gr&UQ+?f;db;Dqk@im
?o$0&>l8XH^L`$Rj$z>82!a!8&-l92N|53$z&shtuz(nD1#D}&A}uaQa^|fm+s%7Su^%<40^yu3S_(>Ag37AJ%V}AXAPoDpLm%zbmd7FuLjx%6COg|GXSU1m
j?4d`)2q4>v|=E&6jrxD+%r&`?b$&lixrV(ag<INO$xF+RoWkn2C`3;p<NSBJmKHV?cK22-E@WH^!1isJ-tO+t>3raHK;6TWt?CQKB*Qc{zZ*o#mLXPSC4+G
nx_AGlFJD>+|+|)U!%V1*zGv>=rgC-{jti0N-LqAd2AXw@w8(?$Z$vRtL&U#Kr`6;)1C-l?O;u>BS3J}k0NvpL&Gs9tB!Y961nu=XHjJ|(oMswD}IUauqpvm
|IjVtN-Whn6JxSnLvqnC3fUyK26LSl)(xSiBJ=+x$LZkx`j$-T==)4NE0FRk;LHW*Wvmckp-iL3uQB``K=s0K_NrrVafMq38aMBXy(w*LnMcSRO#;8%-DF(A
S?bVF^qch08=)Wn%%K)kW$~w^2}DdWz8U%8$>D1$*{8!e_5z&FY*&+ZGKq&)PwSC?w;hmj<Y_L}+-PGInmN+m1CktGj<%!(BxKb>n%NH$VV2jK1oKy<^QWfB
?vOP0vO;cWw9Z&}i-h+QzrNShR}epI!V(9AM@P6#29k}Rdgp#@xC2mlXg5{|j6^FO0weL_GB<nbhhfC?ts1pD$yD@Rt%q#E;kD|?k{S}SGy{X3wQQ&t$62ZK
X&9)a3MpatyD|sXsFJ+7YoOaW1l~xH+#|UR|30`zFWiMN!a+Wxu~TimVsvs7_BhwIkR5o1s7v?T(5h}gr|p}`CNwI~(i$h<a1GHrHU7*`R7a@9FZAB-qVXmk
1HG&SU%&g)S*Hyfzy!zfZsutprryvKnu;<rtMTnb*RwhF7dkXuz2C)#%q+iHKAeH)Ji#xCgZ-a2eppy9=$lzX4C{8-ydW>J;itJ}BhO&^HQsB!3<SA&=0*MS
zk<fA(u;Ul>15tvQ5Gq2`bV54Q14@Qv^B0PsQgg;P9Zxa3$o?(wSfB!fBuhXrEDnNpp~9=0jeW2fM#ENiPMZXp>DQ%+eiUq))-5?khhSzWGS1Xs5vQgOdM1i
y+tRSG&G{{fBeH#chwsjCaF!soGuZj9wQh9ypVyK#O~_-k;_c;JYLv8b9~Yow?C<3YlT>TuQes$6xfir`Ft#~DTI<2()_9*N~C>x5O>=wci-C(EGHR8@YmFB
m{Xn|o5NxydAB=xv0{Ls+k%Bg{j`ERXSR3?jj@+CTw@1qlY+c7qKrgHWdVY1hs4Af=3u|+O3Ipu!*;b5G!8Dl#6;x>1z>IJ+<YONo=W8%2GNf?s;m8Y9h2vg
#Vm!mM#~*vRxI-#M>ka-Op2nYQ?OF+6}HlYbSVKTW39$G(D7PY#XZ-{36*|mE7{x+sACp+kRj$9IMM5l=D8|o*YshShY^1~jH_}I*wYJrQje#7Xi>;Vs34%d
HT^d@He^fDYbl^s8dZR%OcDMmJwbdlmkdVu5sAekS0>LIuuxph^p)9<e&n<=doAreTDFfy;|FoOt{6Ch&CG#3U1}0v@+7(?E)r(8$#LF1^r!!DGB{G=dlv-j
?&Szh3w)9OKW+stx5>@>oT*R8Px%pr`t`)ddV6?PoR`JPN^bGN+fMf}K!`ellhaP8Q-e=E|3cB6(GRDVh_w)4tNfoGNarPDid%&cv<*a~r$7<A&kR1Qa8;fk
`Lmn})S(q9C#yXMWTe>IxBlWBzfCPIu~}s13{+jibt-2Yz0C?vbOvXd@V}o?EWwXJdbpzQ8Cx!-?bmY=hUX#IY8f6Z;j?&imU30W$geRc+#l{N9tE|k3j4Po
F=e8ix;YtkO~hUoq#1srb$Y^8kpW_%Z$DIn-_SljoR(Q3mGe&z)0xV{Id2M`?|%W%=a53OH0jdpIf77>0DVI2bN3dHI`yOZFstY_HCi>r_$Z)N$9uLi^xc-Z
X3%8(96wZz;mIhgwfe5V^74LQsXQlo`EgG?Zh#`#n2+S+tSdj6fKsS~$2VeD-bH~1ouUagq%Q<YJT>9qg(`h6_$OMR%$T@PU?ihseaw^u_1C4Kche2%VD#=Y
F*l=4Ewb96#j5sPfo_JKcaf|Ys!8$6NQyWcb<BZs1SltH^7xa>1&iO(4sI|lnPBp_O5vlv7p$}?xTiIsd+3Z>`KBKdOw;iZbQi+BSf6RKv;UaQml?<oRhI)S
F_`IgWdGiY-n*rD*dwPF*|V_hBZn2Ea~ymB3)rs)&55zIy}KnwZiX)j1#*ZjS`J$Z^3S(iP@cgPP;avf^E{>)*$%0VYAmfnYJa~lrBGG|h?msw3N5xmP|+Io
?@qH3lX4r22;RaxWppAJf32ELSaNp=2OSJxp3CbL%uG9O_YRC+a9*#*G?R6=L^5}8+RMr*z1i{ZXa@B<Kv1sJ0%p3FrnTcM@fhb-FQa1z83|-g?OfE4A#qa@
ZRPW@oafrgg2mIVbW0g6z>I3aO~>&Sy#jNPVO&hG1crgB+xK9DNH_}+vj{X2PG}sJ2yKXWBVpPO@$V4k#IN@S6~!E|s@~egRa5h_fcg^?g&5w7E`H)P);rGg
RZ|>@!HqQ;hGm2(dv$=`oejAS<}xjs5?S64dMmgl_M62z0d{Thke9RlBR33ktmp9GC0Fw{nbx_&V6@-C!!}0KhysJgk;HbZU>E1j>Zz3OTHo4D@4j;ytZ9!i
A56MVFDdpwA45HVx4tAlZxU!W`VWe<aA`;7W>k6)4##&y*1h)=fMnlhs4QJ~BLk-eQj5rWy#A^~1@^zN8Uo*u1a9xek(!61qH#wJdI~F6NZ)PYVS`Me(bjy1
{-Sej#&2oh4|v!E(ZCngA1Ct~i%<tBouD&OP4za)BT@b%D1#YXVou$tTIZ;xp;}=FG(ztJ$uDd56i^MKcKY0JPpx_bLBcLr&QWV%X;n_;J9yQC+$4anCnHMZ
MnMG-H%Bq{9at@ac>9_&*(f{#qjR&Pb&F(=_j7lo<XGKI_B~!SP|$pR#FWiWVp>*-!{*Cmd&RNV8s5c%=%HpJ0kp(32%48T#aWi4Du1Tt-F!u$kF@_Q^pD6J
>!q7|oXR>6xiAhtvhN~#sc834ac4m~DPm6<Xge;twyyXl8nedH1kzSS!!zj(38sNBGr<{{GVUH~F{Lf5@PvBYpgwz#O6Rlt<12-1%S<8sm)frbIskx1g=oo?
o1No$+Bir6ukM$FVc)+Ukb}VU4=OzL2W$%gMfmS2TJZ^@lz{Nfx5X!Wf29kg%H0vv>wB`>JTeJ|4-UX9(2&J)*AV5hpmJcE_A`a$YbdqaAJ~PI8zPN8as~q%
ES+)U4G(iqB@6Rk=ym!iSER~QKBe33fDtubJmWei!e@v|TBX({OODmAmE<%!@~9HBXzqzE8pD1-H5a2IhiJqbpqyPvpsTa;ZFSJwE2MtrVFT8`U9VMfpakJ5
q+ucsw4M3<p3wyIFanj#nr^4CI{up+=Cs-z*})f^8l7wY@g>K})+QT7_VciSfuF$~fUIIe2ytyiaUX8?1q=7pk;pfPX3G&lA>e!DZ3x**Xu=i6Xxp+1Zh|xf
H~qY_1z;t^0)~!SA9<oxt8hC$m_H2qA`Ac?1`lK}mM%3sbWZp(E7%D?Th+*<kS18eisc;9NC0ZO|36EXWV^A8rt9Dw<Sm(kG0RRA+HQk;gW`jNL+!}<WH`e8
6Ji5eGONck@N&M_y*u&TP;mJzSh!oG+lpPDL0V9v#-_eFra6=L9a?ki-kCLV9ga0J8uT`Etf=8Cg6R{J1H<oL!1W4%HMR2WNhu7`Wi{*e&Kk`N3JUi#B{D2=
<`ZD3pWfjTrW(?(S?}|7|Iq>*8`Vt^O&q(6)m~%mi2Kf1r;x$$B;RAN7-k;gXnn-R7d_P>Rj%wE?TL#=t_jhHD`%09ho_hb8;yOj?HBZcum}6Sj2mknpFJ(3
SyM4gO}aetsG!(1y+C(cg+j(^t5&QGs12pj0bkPOAQz!bYBzrTRNHqKFrzz5rq~^32o?!?I78+3j%J$oB?-RWbmAnP%o!>k;|Dh&h)0qbf#_2rz*91Wy_k<d
=@dmg9Jzsjqky%g@biK0%_H<C{VEweupTbs<oXu=xa%yd#C0lcLlVKXrUuFO66J&B-`AW)rnxRphn782>w&>9#4f7%Y|d=xO>jA1%@I%pPoxYgNNM+|Gq^k!
Y~os@9tN4eV(#IbmV!;s(^6AB0X~T>PWP3~*5v8`8r`|IkJs=a%<QyI{Oi?U(gBSWu46|$vwL%~<i4HUP$zvKIph_@UD=K~<mQrmT+p^&;;EN6=dL5<_1PkZ
`*FnC*x-jcuXWk8$bF|^-6xuLBN<R}@->~RCH`p<n~-_W*MyMO6Jfm)?e(AjYPAisLaDpr8MCD7!(=Y5|BKU$G;!hW&73g}1mUDAjL*YPlJbu-WUzaVDvlox
GycinB6dP#a}k?sue-=CS%#W&7p8{2*^pA8=Bo7zgc$I(4<}3K*hnARPK$_JLzf&YkhrwQ72=!1&M#iXMQH0Xy)#$AzYBGXOzrRvt=^DDoq3k*K|;F=-r36$
$pArFE(0q2T6zA{PP?AXd+PSkqW}+B7ru$TlVm0C|Bid}*i&DveY%?0*E$UAp(ZszTyK=T1PCy2C=3FtxNBFbK$c|0$ZRfRTf9{>z*T;wT6Btm=4_QcddK^5
dOf>k4rx`rY}4BYf_I$up^hIF&bgv_Y@qK>59o1!``Prvf4BrGxzMaLt}8*aRUrbRG`xcRzxWx$Y2_5HptB<PWP>=Ru#T9gNMyZ%Bw4IbEcJPpu%txuQ6%^W
>aQKn?85PAfuUdrl2WTYqtrh#E+EQbZ$As7nj^)Ec>UGpg@d(CYl6dm%BcNJC=|qQxDzW8Ji%_-28B3CQaWbYK5ZI|7C;}YpU_RD)YsGG$e_zc5;Ac2r%gM-
Q(+GKI=qtpfKT5h0H^`O7b%&#pV<yo^B_nCl>mRlY7qQ`Q(M_{lAFS)Ux_7sGiB{lsydi+%bJA3qB(0=6V{H}9B~_x6YRbmfe+g8&$lbS04-<!x=|OQ`^@Sx
Fht9=Vrx`gbaWQ_+S&v&l+${@x#BYz^H$+P2US|YePr0I0u(KWGYA~C&b`Kop>*LSRI^K%7e@wUaki85@+vnQ3whM}`NS}`jthX%X%ehuhnX+OIJIK#6F#u)
Fp@}2YZ5_!9Af~oB#_m<n4xIF6s{IS=v~DQx2uIh!<egtW9TAY=`P8xoeBdb6J~5dTNNKk5ZqH?O>vI!1_ci9pwX5Al4KeObTj|SIt(iRn3J&;OKASou{TLe
ZHHuyi(T+IzS)8~6bje=`)(?#B1#GvsRM~%xiBAu43;KBvtd8NRr&1BnP;?b&<eW%Y*P#({sM?NyIIj{)BVg37bm9-T9BFMkijEDmtWO|oXf36J%sQQr55jV
Q#PjH<Z;a{dUoy41`vWwoGAYiV~$81RgcG$n@EVa7gbuul2>p87|Q1I65SnntcKM31*WjvR2&s!_XK~ZZY|n+t<)8bLRDL4E~#1AtHOe?t)jw%Xn%x&JQV3T
IXu!S6Jcc7w~OeqjQWn3yQhjNT6T?H?IzPG=_6fYGZiKHF7z$dd!BH1%B}Jj-Fnj{%UPZPC&hbc0BTJj{mS&dZh*|h9vfPQ%BOec`y{^ahTHwx@CHH@L;dpN
-gN5EFD}{Uwp|_sXW-2ERA|SlIz|R7BWDP+CI;K#n&L(5hPp!Z9j#S{C%SE%EQBQgs#K4j%?ug(fIWLQ!PN{xAid691rtqcq`CAt{DYLfEHyj|FL{&f?lbx1
A;sT!ZGsH7*FSk+z!!L7=|O9HX&su+2P07&7kj`krrmimfs;g%_kEq$$qJzoKe}g#;%~m-9;P=TUD=O|hC0k4>;}%TA54M2!{=c4`4bUD?$;9BR;dPuu9DJw
a+iP{B+|*-3r1K7nsa6*Y)&jzg7ZYu6$|#;=KFv>ImGD??2)2Mk0DV;Gy9LTr6->KdK<)=)P;Mlg))D-`A&?h?(6cJdJLowkWnVWgi~r(uk!hv3NSpPjRa)N
(336+;e2k#GcpmL{BV&-T0K+gfQ&k!t~DDwI(g$VB?K<y3)cpt%m(fADY~L|KjZ(CsHJ?FY9kws64M<=<^U~_@CV{Tp{wuG`T!7zgPDdx>CMN?z+nYfH7Fki
FV;H;Yap-8zj+}>8csH;+WPmWpp+#LA4CjD8c6uZa_9`Ad5ihTSF1<B4b1Mr8KOzLZc|^VCTN;hcY<vAoxpmOzqjC=0>12S5lpvQ(>ac>9bT_yE+dxNY;4qu
IP1k{oV7i8d8dJld(5Vi-#FyeNwAbZqo$vW5^A&P<nLk&vPyj;tt{{)wM{#&uNmdni-M7i1}zf`_?MIu9aL&U;ZQ^((T?yvv~N-5iz%aKPYNj+IM2Yb*#EC%
V!M1IZjpvoz9Wy?9+~jA9m5RZ-}ab5C#($33~}ig1MkG6HXv+Xak&li8-TWmz%;MAFJ&as%nS3qrZ<w`Y>~*a9UE+amZ4?NL5`E+ng_YP-Y$N8J_fw(l~Lf7
(}b8c@Q)#tnKjWxTaw_M913rY29raU8B$vqL@+)<zem>#jU@uRwpaf`^XU*ZgBzzswR$5+PX<Ic=SSKdzRxSO-q=_KWVBx|1DSbexgb$V5~m@>%dXXHOu7f}
2%v0qy?U9FI{{uX!^!pwd0?jbF_cYG@#Zzw6T2d4R!xTw?bQcafco6;-h4ip))v7jHIr@H+Pm9R7H?4C`et%Xm}Ow6pp^Y2bjq>;$MGA(XR%Ghj&+~tjbwZ7
a40^I-So)gyeESmbObb6XR2bu-Q~@-s~IL%@6{4RqMDKoa>0Z^EFm6cTLGL)_;@l=AO1|*b0`FY(-J0{GhNBvp8#!r;dTw50yi2dvlu?(t2DN8P~9(>kys~i
sAI^?-utw$qd4jqQqu1Ml<9cLQ%yFsvtmb`2I>1TJ7gK(z|VyqGGKW;6F%2c5)y|!nvlA&A6zI$jE#)_F?vKI1TXcg*R_&e(bH0qcFU`Oz;JNEjbpnTL|~E2
*SD3rz;y$lqoyGN(hFkGfsj*_Gbv%~XzVUM&_$;Qxq)Tujw!I#kd2mNPy7<ZpujB~vYTop2Z}-Bn$%dSpGf#}GC!{;3>!)xqp!D>Nifjb6A33}Yt4;^qacL{
3ES6Xd@vS9rt^-HDSscG_g(MWWKTS}6ku@^3K8&)`eRZW#wJM=^7lfvu=A9nS>0&58Pqv4sfROPjHt-OwYc10-!YCTBMto!Pi-b^C-PGuo_*hV>gX{Ky;S-F
159p}2)bg++7JOa`tJQ{H8(s8whKvOO_fDvuMx#OhltDT-AQXY@#xu55qUCOi0ES4xB;XzrQ1$!HF@mgtE=QE1yA$%GA&z((Yw4R`YECD`8{M;b=>6u4|-oI
m{xKmO0$~H_QDP&pnwyRyq6a7d`%GY3>SbG&-rh|_J>uKET!gzYR1(>fn|CLl?zQ&E}#p1;V;Ee@i<<##qB3?utd%v!U=hLfM?*1tPH8ehR`iFS@uKew?Wsy
)wlPU$OF5kerda%eldb>;hZndy_@yi;n0XOCgQKag$KSm>QUT>5dlIl9i4w>C_oQk)zizIG~tOoi7_N{SkD8ygH+hZAmS1*7M|c!Ui)JJMG+CeA?rig1jAtb
ie1*)`J4HAQS!t>Y(;Txkc-1=5wl-5LW|O5)68O@tJ5ha{n#z<1U+=&$0&PuqAlZafc$QuEU5)f1;?az8t-`Lk>^+iRq06jHlEJ~=1wfnDZ10fjY!B2>z8If
^!JRWDPWn-I^e!mY^`lZVGIhu(X-9PVS!=qJTgu9GXQGtvO6x0kF;@0-C&(6$*0R8&CoC|WsT^o%2gX!Je&25n7p@}km&Q-dHJ8lX2!X5N{g80^}@Uo!2Qba
*O1fQ1Z0X@QRBiiZJ9N%p{{32vn0|4SGQ8@<;SK3xr{+|@~eB*>l;8r&4vFH299aL;l`@!U_o24hoZ^)E=L$?Pb(X-j)@OJ3H5IH;tn@BIRd%tuhPYj^GHxg
gXperlRW_d02_nk;eHCFBqL>jAs-a7ZX=KyMCOFX22);2E(T3b%aH!Xt|x9WUZ97C#r9|?{;BA2NhCO40_e+^T!^5oPFm7^9j)`;6UfkB9##`w+y=oCPYVRJ
2ToVrY36jFnFBzY!=1HZiOI~)U!Fimll~r<r)Gy~h~O`MdygZCNu77lf*J=ornJve+^*&u+^hU4cVW=INym_@eZG%}fwi$3c!7c9!xX*OhVG~0mRnb$f;S<>
_FZ;3mt4TkZdCR~Qn<lKqNF_$d!YE{BX3VK7>I&6CJ41jT;2ZJX)LCtf8@Kp2vw>DA^y$v6U)>tSq<w$p$XK$k;4&?pLKkDsNMNdoPAT2+U`u7Z?NH&rO465
(dN_JVb%={|5){ix5AY*q6Ey-egLCi`S**wJIL*IJw?dnh=$Cjf7`uDYb-k|i=gEUiE39LTiMMlkq}+V<hfg>z}l)XSz8@mDuFi;@-a|&Wts$Sm0UNq<=1L0
%%a^!Yf8C*1EoK&pK0^s^7=|I(OASP6Ps&w$vY0qAhEvyn2W;!&gg}N_h=`xoQ8v{0<D)+CrlBpOyV-DL1SW~x83o=${tZV+WS$czKn7GT`XXr>%^4!v!BF+
pe<RjgVNfUZ#!Ao4TP!(43+%@jXedqVw3yMyg#BG`()Hfo&(|OMcHNNE0lQ0<F?@r(laR+F#`hTV!_fdJR;;XizexOH+zC^URRnwJo#@8mvZruB-IZU8C&D4
RYyW}9Y48MJ8ytrt7Qpw>mwAD8~*x?#pM)D<)+>W90C;*o{U5isYn&7y2d=_W#@vWF&2-m58I0Z5}|f4x-iy9kq;vVZ`jXF>+0hgm->+P{m0$9L=~)0YZ2vN
l`#@iKESA=uIPi#XNG#*3Gs*ITSoZ0KdC*BQM_d5VSw96TGFYP(EQ5Am-PNc)2&3-y{9njgrHp9vj)*x*|Dj{?Bsf}k%{VMQ*t-NDD$)q6vi!E%N#)h->2{x
)Y`uBqKdcdhn*ASQKH-swem!3yFEDSCCc~2=P{xlTt!NN@juH$7$2krDYBb*hlZ)IF;l=NKg*Df`^Tm`zSbRPy2&Z)3D`9^t#`1l#S<ojBJ6fsa;V#WiVA)_
pd}_SOJsCH8uA#N`zYW9louiq<7CO<&{cpiHB4m=JSP9&#{GYZtVWN75^oE|Qzb9WLnXy@yy)_I;*F)qc^Ls%+er`}>GqtW&=ei1B^1ybr=@AOIV8^K6>uYl
Qsk`bnDurB5s&ZXUh7|*7L$^$wZkS@{*6VTMX2E|rJd(&j48ZjV2`kQ1)h>x><ky4swe>modz-X5>4zYSiXDjf<v;n@g7p4(esz9gS9#`0)CKeG-;Q+uug6c
mlcmPoHqJ3CTgsDrr#k^c4j^aD^mhCtNEWW>N)Vtn_K_1Zx_ucWB?i9=9oC&Kuwat6`2U``;<QCz?%XzF@BCLU^%v|UzBiK71Eiax?nTo$6j*3msf#ykA3x1
!^%%U52ETB*^)V%It>uQVN+TNaO>s24l{c71WYrDL-_HLxF`dn8jE1Q<xnFP6Ou6vmPYZBIX!AL%KzH70o`+)bfM|C4W)3Qj#^Ppkky2?l3>vI4@^7|pWIqn
o9lnlYIdMts((`jU*KiYe#sjLFnw<RFf-{OO1l_KSJv>Df#Zrl5$XQI8FuAV#aFED!<1o)4Cl=-`tmE=!o`a-+Idj8R}Ky(7ltmupHi*!qLV+yRKD2*fxbX!
Cq13}vG9UC|4w7}wJ8RI1olY5TRH`0>a;*kr;gov-Ro7IU+H%U*>Czk2ep8KEIfT2u5-JH8QU%(W8%Tq|GDlWJ)8U)xDUhu+w)*wkEAKDUh+El(-)0sGC3$l
_j$0knJFQ)=Zy)a6xA6EoZIx5FL5weK?M39#jXxCc}7X}X{s_v+IX<PT*UtTr5$QtmV=x)xT8niG-umZKr{t`bn)b2?y<!+=tT*?@tZCeCL(8ed=)1<ld+zT
RiwvNL-{--T*h`9)=C_V<Y{Zd*q3lX&rdpq34U&BXNPQcut2jSP?6Ma3?h~?Kf8ViXc;8jrCM2+{z64Ywc;sJ=)tHY{-|Me{_tmjf-4^`+i2x9F`tgs3$DMQ
FT5)O-K@)K3$L732p^$^ie}za4O4&P*~{AThaB+dlv~eC3KS2V1N7R@Mq+RWBKdpvj4Rii{%1^x3DLTQ`2iq;FA({f#O^qAE9?@6ZW8_MijvqVNAOO~X%&Ks
f8=?4Z4C*slJb!M{&ctqiR%$fKydo7rI!Pt#&UeFup6gp-!Veqhz`FE<5z}4FBjrw6qQ~Gv3%q)D-&flTB^tCDuV5s!iHRGy3ypDaU3FZ{HTu90h#qndv!AL
R(Qv&QNa}RY&TuX8mwu%JyL240a;wfKAAmpiVH$c_kt-n#zPo|hT}mlm5q_|skSZ)S14pvN+^uXhtGn>qO0)hSDP=2zecQ|hs4bXtkK@Z*wnTS^KFyLFQ7&q
GUML$#XLQnjZ%XjW2GIBtJ&DY{ik#XP^rekV?g4|;})QoRdJF>uUn@rh&g{I@JTy&<ufHlZ+>&`^K`{8^VVp0P7i01H*5abOwah0ZhyI+5!^YKG^b5F0+M~0
rZT6V1uLp{N{!G1u_YDhy$$U?6Qz7T5;I&WxiMw=m%sVU4gR&Hb->Pa$OAP@m#egPf`3vi@bW@5qc{)trxRR%{nvD@-J!vXYvC*r;Q&_!PZKNnyTtz1o;#_Y
Ue|-~7Wd)Ysc<^EUyjdp*q(*GLp-NR=}d`hV+0axco9m49`Qh;cJ|~So_?l!%FbvM0o33l<!R8pG`C@kf|vCamcaxNK_ei&nggo_XJPzb3KrFSB@;0|&NRd$
72Mmr%x#lKfGma%BR^p5FaRkF#&PNM28DSWhzGzWlz(bDY12!BwdslI09|73d&(zW_YsCS_*D7L>bA!50>I0i51jhkHUD`JX~eIFdrp`t*$@=h9TJ;MHf3Q@
Fin9+T`D!`YG!rdGbU@KT2Ne1U4XHf(`K|?gfOBG*v4&?<9GKngtg?LKv%OTHX@noM6=tH1Tbw@giu=2ux5WjA%|A`HUSE&jq=*H6{0nJnv75}!0><PTH9i*
26x1w?$%eaj~=;RiB6mh{UbTVdh<Q0v#_i7#(2VfAd4gNw^mmYfy;47ec4M=2M}`(P#TG9h{)HXy+`_+iM>-1^RcId8n!zJbZq^VF;Ey*Z9gxgrkjLrD!$b#
{~=2e>6@9)vqqf~<ubIq>o3mYOhf#(d>D+mEuclL>`0l9(@^JJYZb1MYqSaMQ?Kz}XpHZZ$A##h>hD+V{&^NhGAsYsjDPFzt+<v^H>zsXH_3;y9JQ8?cbp-r
KP3t6cU3T$NaoTs-Kfb@B;?w0G^W(yvvGgL44Lyx$J+f&l~z;5T$Gl^2ax~wK!=p2l1nNh;@yv)kcz3+`-GV=pW06&n)J3uMCkZ6uwF-5RV9EV^tTmvPswC4
_x|=-K#W$V+n@Zk47&6e(zONaIKq_ocZwdpVOBzsz6yZY|HvT6Y1|eS9)p})|CrC+UCq0ln+d9n4y{<2V@fT#VQC-OYe2~x9uw@w>*9&A!_;$nJwsEOli6||
`Ep6-g38yJ1;k)aXr>ubzWBlO*;GiozqzbAAEH<4J^~=+n{-*YC^~8BC-MaotxHcJ40oaV5hubZ$J%dkb2S3l83zYAP4B};>UWyh4@q2&2RGJ|Kscs!Iv0Jr
G$fg=!a$sRXzD)_lZ~H`jRIpe1uoBdz5%UawvM|=U}))i%2|3fz*_8#nGcL;Iw^u!Z}oBMp39O(XlznW86M!wqUpfd?n)SQV6kV33<DJ_<QEY1C91Jk^0t_8
OR4Nda>1Rto*TvjalAuzlP7sj*B{*hcw;?YSlhv6T>Kvc6dgD|CsE@U!F&Ze+<wr2`i8B23zZy85ZN4<)&h7>KWU^n2F2Kb^Q^vBdQf>jUbrL@c}9b{XlU{P
B1tpH^V{Qmh$R@#4_-Js_BEoMZDrr`i|asDoGb8HY+`_p>Je0KY^0oYlo*x7hdG$g52SY!cNi7IHW2!R-XQk<k#NYgi*m$(K#xoYIlcABk0iijL^u<wxYyqh
M;SO@4X@%#z*_UP{JMeN#LALmZRvX#EMHF6EI7+UP(Yz8`jFNdO35{iM3x_<KdN}OoQ#%;H;{G$qZ7`-KrSstrlx3Ed!?9DTcBTtEaXn{>E{7GdD!wXqna@u
u&yMh7M#3eEsh{n+<DN}1JX-7{r%5=-z0h!ISEKTX8Kdp%U~SryEYbfJ1;KWk|J<??6I3QIkKOspbf@c)7_b(&VMbULq~dx+EsqFUk0IZMU-4p9aq6EL5@{U
!O$Y=#dO~apn5pNN9yNcbfUqSyaix@aW%Nqki#!}FdvC&TYKm?)j)*i$VnM#?Bqd2m-AUJ#ETt+st806oa{_+NZO4xmWw93Rl;1GEW0+?AIMu4@PIns^Dsx|
5Ayi`RP2QrhqPjaWDaE_0}8Upb<cuVe<-yoa-`y3eab1wdRWhLJdiil{eNb?y6Ak?>vWm#L?RXeYFpix($aWr%}fM<OFw`u$(C<mu>2WgbxDSRm*w0n>`|1L
%zK~+nRjftf`nlcPpi$|*`XD3*fg#r(z6#WI5V}8!mMIgyG~+lcI%`g&jBG-v^)2U+HPKMTRATlaK=GlVdgpDTQbA@gS`_`*%LNIY9dlf^US}2HJ3>%&8jXH
rPI!@DK>$H_8wi;)wKomdqVB7Qlz61TlqSD<wv>3#=W@n2QlDLeh{w1Z7~EVU3sJm)AksL`-6%17-e6VpO4`2iPyB{heFM>l&zk)K`X~rV$y#c#Bsbb1u&l`
V`3<1eeFz&H3!R~#m64cW=SpK1Vxx3rx$P-th>Do)02DBVoI9c5=f)~i3DR-3v9<CA@Q!bU~@bj?roan`iSK3Zku|@iA1^?bN&!pvj4t04^=SBXC=(Q3-;Zt
1{_Gm{&)1ORI}C*qzuvOLlgcD6JI3>9EyEwR$*f@1S2=xP{D%l-~GkQh|8qd|9o_HI)Waf^y!YRy?g4nAzuZ&q`2lq5{%z`x*6VF%~)8}P+@vGpp4oHZvSe^
yk%j*3K44oM|^50W&#<+!#DOKkI^{SM698uJCy&(nYMKLQQJ7`^5Ob@UifiMbu*)sZ+<H|u1qJFZ8CXaIbLo-Q}gU0mGUf20%~vFR|~iTZAX2oj4g_l!TR3#
j0zgMu4AthG~Zp(kto2%JYL4a;MwwjL7QQ&8vfWt$G!+)VUOcjy|WP(p#o{psM9gv<-ELGR(&&y3**mXF=iohv~!i>uyTwk@j`q~65{9DW!v=27`#3_kl^A=
g!5!is?i@L*(=c|Y~hlszsb@bpj+s*HN8r&%g^;ofehsI4A#K7oceS|puKk*>by_+r2^p-xtEyj(#ejhKp>AgXsczp96G}#&6Z{SEAsbnU&N<AYI{m>(Dg6H
dg-@M3_D}fU>TDC)uqPZ1wOLWSH1#_(d@=Sl9dYv{!pU1qnZ(!e8|c~y3J@DFdY-B<2_!x1L`fOI|alpn)VRG2POlox+EfBQfGw+xEctFKb{82V*Xp-`(K@+
HRc~F5SVR^Ni`BX>X={N1YvsM%38Jq@?HZTIUDm}z=}P0-QqbY9EIPxnZc^S8NZic6Xn^wNZP^hRc8!yNPyglK_v^?Ua&93xJWyt%oxB-P{ljRzpXg72OsCD
G%9F)Zt)bx`OI{D-mv}chWU7pNk#Cs*TS;8E41-WnOEdoh4<DMb!<8Mcw+vIASz1(Iu09(QEn;E)lh+%Bh-!2!Q)7a0<1pGrm&f?`ffo7YI@I=e!Pa*HU1kU
HmrWS`Tz}R-1W<p_!TS6!^ohPwmV>_%IP9>+;N!=(QsYTe#7&&t-TFvqH96)N75rlQkZ~a7IVkVIK0j<`MS|}{HqKp!XwS?^fL4EKNk*5pX>qA);lBElFghR
CFcfyw3jVEhiRl0?xGeUAm|9l9ZM%s^fvu5;&v_48pnOY(ltwc!J}~P=1dr1|7J*M9l#kALk%Wx8N2uV^3WVf{|*EN3NIm(s(>v@zv9WgG5W|*XJg6r{45`!
Pg^Z()|P1H3FcgCj$?<vEDatM`_~-)5_MyDR<A=jWd_F?rxskY{e_E{@FVl79k_S763pP%vitF`lwLxb#z}jDWW8>0YtP(GF-vSB;)eF1CC_M9W4u+64%?rL
ono!{OO1?k;3`3yqcM)Q4T&rd9#x|LQhwMkU*=$=4}?C>C6MAz8)BF>h@&-3DAJY#@mBVn4F#*|OGHMEh<vcd7Iog<ohxKjcwu&MgY>`3J{G?BW-~uS>YLUl
P=ArUY!w^%*J+THW`y-c*bG!k2z@o!w6RQf2Lxd11s8{d?7s*TycWn8<yk|-ise!EoahjaAeclFw}r3SLuI)Co|H;uFl@s418;>Jg>X%(Gd@#Ufs`7GAR{&x
NRxNX1Kr8Q#DZL>f}p}jp;Kow3e;*2#OYbZjx_`^PG;=`RhKd{cw-3ILjtbW$o%$%kGv-!iV)be_3L5bmwi?{8qkq~I$7Z}QIwFOAXZ%R!os8<x}}kN05WH>
v_Xc6o8SyuQv8vz^^B<UD&x<29v#ng4*GHy>fHAeD>an$F*-Wj9*J#Uyp9~snUb9j>$^7kFSB8L@Vv)S994?4_<T65VF_wuoInc5a_03ZLn|qA;r7tyh@tuH
c5f^y7DOZbE+?6b2PsC&u!sYjZ-#bEjj-)U={f>OkyPwP8lRG?v*Ykz;E=HDbev%zpMU$5#J7qM3uzYZ<%BBXmC%%3@+7a<&39`1;(7Q{9?56nn>HcLpI0Fv
=qRxZ6VDZVJ<C|lEhPNYB#6m~A@p<JP9Q7!Q*4MwCRk<&-)Wb!QkigZ@L~F`g8a71=Vs`MCGQGU#~GR2#!gj#uT#!rOQzcZm$O|k$WU>p{pR8~O5KLBi%{Im
n`?La!mt7|3Kxq%xO{fxDj2BP488lmjtwnCYn2I-;<;preR?yRh6Y=)DB|BP4{ny=TD2T2;-ipPxwtU&eN`#>_dQBN;|Y!_KZ%6lBA6DZAZw}@F8m=PyArA8
eyoB_VO9rjx~mX+_4X>}fki%f#Fd00CDgvD99Y`ID^nrj7@~d3+seS+1m9`U5_w}hi?lDRupkgII@etl)@l&y4aS@oBrgLlubzs2r^b8zmIL)c9~Mfslkd2j
8<V^pv3WwJ01$zD670x^tDogYT}4pg_zhI4V&)?FM3kStgmABu3)*)zddS9S`&GzzOXKf7KS9F*S;7n3N0Iv`dH<?|i&<k<L2yL#D;iSDnK@<_TVyFzHA1%D
fN;|69_BZv?QHo*7sac1>SV{mBKUEJHIWDcnv!CI{0=fDBN!wl$o)y*<&6Qw>qnrnkBcw<i^CeINnRjkJ|6`7)OGpkK#VL{>Ug2%wTcqd7?;u13&6@=#w*<}
{gb!Jh|;rmBK;<%5#ILrXigfQG68(c=%u;t#|*xlz^#(dgR;vkcBr})$%_gY%Aq-kF1GGw3_U|9%nw$nrI?ZmoDaLcZoHnES8p@;fO09eYut7RJ?g{~9q~Q*
psiY!S&%30v#G9T6HcaE7uqhv#v?S$ULMNxO0fLE(adFmt^g!`bU}bXE^!d^fj8fdb<67zk412FJ67oD*7f{_Am@l`9IC2+FT&vK_Ws0#wu@)T8C)OZa`GuA
+ToH=G2Thfg)`rv+&m=u@o?p}0wFW6{yedlcY9>5mh!hAj*$W<D(@OU!qW^zlVDe3%(Z|m{O~XS^S?tBE{Aiv!Gw~$c+hS>R)n!_FkFLy=p+t<1pb(6KK_It
Q0N6Y6+Gg~rwT3Lvna%NQ}I0*A~5-G!vxPu^(O8xl8)S=-Cs<@Z|dyZGlraU+jC(EP}>$Bl`ohToMM$9FJ;T|0>L}Hky0+SJ@^92nnQd{(UOpo#T;!<%9Pke
!5{^G+iGJZV*l13{Z<SQ+OvI<{D@jBrQ>L=N7PD;z6MW@$92Ag9~Fm1WqtE;wRE`F^NL~Ovcw#~XZ?hd%mX7AoH)N>r_f1N*|7s__96}r?IVXTwCoz_JqgmI
L=pE^CLCD81dmP$BCfp%!8`XTJF;;gK3eI~`}<Bm33MSJevw>$Lnk;)GshcUi2mUhUfaz_h~6Y0Fpx7hc92irptjXof~^ddKhg^p`XP{EZ(Oh^|FUrI&Wmpa
hAnpU<x!;M`}-dYaD|e3fhqo~R}cztCCinxo6B_ow0gbn$BGTEk#;pW8{Pq1;-MAT-x#TBhNQo9POsGWISYHT9Aa+BlKAEFQv*jL>oq*)mH@q+R_xc<$u`Dd
1C<z)UwKdUM_3G;&jUOT2gV^GX%_dU8086*d*+-9V;l(WHOy@C$-#qh5d)cIQkIcon@_k88iKHO1PHm4rhD_e&m5qAynJk<JoUPCfNs9tBVc4L=X=t=|FVDh
k3JCu6w`tizUeExAe}%ZuD5abBw0}*kf3jzWs?nwJt@0ktTBEA$u>?LOqFSm(&=Cf#rK_N>I8UQ(<q%O(y!X@-ZfZk?`+Z1XdUYmqLo2LFSvrof#5LN1_jau
myCgWknyh)CX7?t^e80s<6@o`Pg2WSr>BWVw)W0+#k{T|%E3-?<if*Y|5eC6((fHL78_<+Wp8QarQC5Zsho0YMUt|LAHZVO1~dO=;V;KQ*6=Ae&WwAc{(#v|
Vk)=&N<psA@rVHca8a)&X}^^k2?ax*C<Zuak5uP1g#Ig}xp8?Nt@sAUw6m$+tUPgycVhVN?)5RMS>V6c?T}ynuS513J8DL#+k0u(Ts_&t;R;NX|CI;dRlz2v
GKr0GqhyX)U&+LXWT=@lW*5T+69JG(i>x|stye586|rQgTLOSqJ7eW2!LWYQr*L_JQ=F#Y*<mU?0s^Z@Tfqfg?3*c(aUI(|888@$ZZ9-m0L9I)-!=()P&bwd
z6T5}^l)~F2_bvjkhV<YehDBKdD5D02pr~Xaa~0}BlmJ^kj$an5|3}2pOmCZzETI1yE@cB&nsdPf9m^|fzkDz)cIyENEEn-mjEqbhTG*5Sz5nHd6?U|2`01n
f|OYi0&cWb!v^iDr)nV^=4M4-42Ejb+w)n&7#p4z$*Ap_Ge=Z_{cjEU$_Z1NaxTJa0ai`!Vz&5!gkL4GIL)EYN58&S`c*co)#A9lt4EdMo5EzLA0#u5(Hb+C
nEyyxk@FwXb}9u|4MYrWEixGJ^1rqY`J#etq(zbRx#!2;6F<htr3Vn_%Bw!Gvu`;%d}7M4qdmnkQTj2T-^<@NP+OCaG?HJ5Pi;+I@-;DaOjgd})j}3&AFhn7
N76u191mq^AAyoV{Xpy7FWoV&95l(!qOuU&1plO8V$A*^FkC(O=&5ehm60_?%bBN&`l?X-Ep{zsZx&`tHjYA|_6NXI`D9e9E2<8>f%;KVrr8G|iB<xexJh#}
-U&C@;B0O`b<1h6+{0+Wf^g!VywS*M8}W450;?&w+<+-~-4~H?sDC^Ly?3}f-<fX|dEImDwh2_piLkdUYyla_yAcMYhI=<*PX13=A-$i2#K3r+^(Biuu3d0e
PQL5kvtSFt2P*X(K3E)sv0&Fs&KV4>!u{wZnXg!3Dx4*5gM>uoCnU6QHKY$m@C;NxcX+Pm-`Cs}iz2-MBtz~fV_;y9c#R58%ep-d3637US2`&rqYJDkB(U|<
Dt&P&Twr8igp&os3YRHd1uo^uT^WZ_l~aQSp~~sk885}&fS-2T6{e$B|LrBSWQsSE@gr)x{(h`+LyGGH_FNDfH|T|CCm}K#u{rIxynpo{z>kJtJpMlG)wXEl
izKb`sJ}xD0VMeH23e#m+&CnQ?TV|GGO%E^A%*%6gpuZDld!jUFBe1zC}*XuMkt7tNOOzGUxe9IoaxM7c#KO6EfvS1lA!Ekmy2k*>!PSEZ1zrO-~`2lxXdrH
DUrYBNXAB?bnbHS?};q8!eSc)Qv(v(O#SxN;-F0rfjAjduU4?V6eJ|^?H!z59pDF}jJ)IMUm-lSq3Ow=%^D$@6@Vd^o^gBOZ=P2D?TtIXty2q$a3D3fL?yOV
t%DwSqAdvbs7?_C;;7~i(MCSk=glWc_Fs_eI!?$9K=#qcd-E9z!K?N~B*netT!@RHDt=*k?oW^C8IF>+bSgttcAq5?$po|1ia}xNG_c3aH@y)QgXbjP@ZS86
hu$4Hivu*oT*HO!3CU(VF&nr3rBNa|&L*KXHBJRY%qEU|ktoT{)BjrUs_vdym@gy!lPiJ%R*Kg@eImw5@&Qp&xolcKxR^T(^=947Mk+=;+1C`aXk&etDiDWg
J!kyR%d`Z^)V{DX!sGEqe?%X!V1!^}0y^?eH;*u=NwMCZkI8?2LXK?tR9Io1<ew=1A*JIrDEwHsy&8OK&=)u(zalYn0HdSp>4QYL#RKGSj-_9SusN|(Nw7P~
$mv>^*H}4L4_{xuGNqYS#Z}5`S?fTm{4)vyLNL=M8L{8X%5%S>D+$+Q<KUCEF=<I7y&qm&q?9wWUsYz(hg{clb4A~JbAIj00WaQ`;_=c+>+h!Fsa)zaTh#-h
(t>f%MVP%GVJAp0${3zsSA%Yrm_5}h#G+YUMODDxIC-36vD&}26{~w2#whB2Za)oTuTim0Z}F}$!}Y+CM7*Cz38J9H9g(NNRR+<Ji0>B}($J2&f{QSYJf0W8
iaXBD*0t0|OPt36_a+_B=106Ej4!mla?l8pUImr9F>>u6wVw#wbbglKZJX$a75Y*UY@o}VjC>anSo@!j<IO^bM4WELAoSTAS@!Hsuz{Yhl~Q%cfg=~CGwW+E
t!$a`VaT2;k*mzC*RaosNb7?iZ~;ZDV3~QiEX4KaTVs&BPvkiX?n*I)h1{fJSrQ*EUqDiU##Q+xXnTvK%qcFlgoLX@$-M4lYiZiwiCto3pPYU7Y%TotKMYW5
`#F5|a~DA;jz~UWz`uLYpBC%I^<oPj&PqPEUJNE81C_N6i9IX7S%GW$llMFq<WL$_GDza|g?$Pj^D^y&6;~x_O92NTi}P*?l2G@p0YSh4`}<?0KYA!f2(Vj>
3Dii52Q9`0nopt*woyF!Wv;G8AWTBUad^WaVGa(SRx)b9-eUk_PS@-JiV*h1tTrpEcfYBTL^`4t_QX065;AS$HzKk1@w$d=WT1L81sxU@$4KXClfe<Q@La+#
@$(K=-V<!0VYtV$Jmt;n;DYJX&J8}s$G<N}%&HB!8~LAi5&q%GlbAhEUz-9Di1>SBNss^th!V1M`bIaBpKKK+Re3e`kc2c3&}2bGLy_6<mJeV0D2iz0QV)$-
+f0GAoXP7cXfl7GBr9yp%jH;r{ZM%Ln0x2S@udHYDbUQva3+GXPsR0-e(GkP&#YJ5-(3m`_nzyMWBUI8c^(GzHHngg{Oj4!pWXXegM<=!W%Xb2mZe(!?-Vt!
Fb$7VCHWt*Mvr5@#Z8>dS>P%k7NK&xQIK;5H~G>BKXuE65a_G_0r4$d`qXEBvu#e>4RhsEUS!6GG{m81EbjYLH$V$eM#1<5j60xvhUftjCV(OXJjCa=NW6}5
0xq-Wc+iCTr!n~1fpD8%v8fJbo)f%gPqT$dFtm<h!gy#~q=c$HpGWFgs&JEs40gi%2Sk+2xgLOqf$xlG{Vbh+-)K3;|4|x@n`e`p2Lt5Xff(fLVHvAIvNUMV
)N9(9Vy*q91^IlF4CM!uh%{$*G-N{N3Ne>RAqWTPD>ko<;~nN)_|w&9N0cx+wE|Iv38HckueKvR_W*-qKfxU3Y0!5~=AE@(fU1<g$Y;}{2;Av4H&+CTwRfjH
P)G_f;oED<ysx=eQ0wG$m@=b26JB5!{ChKTtq$o)PvN-E+DHs%B{&zdKl}%r0|tuWNfh~%{<&o;)a@u%8^G4AGM`Rwm?3M<PizWYXbWr&sNxLVz_CJJviBeK
KvQ%Un?2$K3da{lDA*pcY*Xvx_?0?ag}PMair+%Q!V|%FffSMu(0VsVNm<~o^(O%pWviH}T@oG&JVZu!<wpO7R<H*ZrJ^k#2NaIV8-DJSI7zk)Lpnk{rLQYN
<Ic2Sb(Udpf^?^S3Jm9+_ZyIyoF|Xb1RsDZmaFZ|7+r|QK6pV4>NIKiW3K<2UIIAp9iCc(-vHoCCXt}zJ(uHQB>kqpsVO<0CSjEDKK^S-)aw`)>V(@I#=eb6
q~EM&5{N>7V7*PBuKfD+{64#NO<QWudIk}LVpi#ds1a(@f?}dr4D5n<;v43A0O@0^2F!HTMpp6#Hpl5WP)whWHzlq=`U{}?O<DkNh77(DWsG1c?RZd>H^SO*
g=lAFf8Wp*2#rg?{DkS7DG@DZ2aV66yinE=&K)&&v|@IXC5G%j?@5<pyF<L>R|6Tp6WPN>Uq$AHXlA||u7q!)zX$Q+e7?vg?85GwE_Vv%^aih)7>_ro1Uk%%
rnK)Be%B;=2u@u4r*?PQMv9?Fv0IcD2rt}ObulVm(3ZNVhnzEoWAEuz&4R|}{I4$n@bDw{-Bc{4A~|#KFp`lAISw2!-;NRew?rc^nHYHbyBZE)WNQ1p`FkKf
ucns121Dn%QIk1xFB_qm6Z8gk%e0aAxaAt6Q`+!o=>F=;`#n*S`?*RUPEm#_to+TsapMgby5PPFwU~*VgKcoFe5o_~3`B3oA<Wm0S89#wHr-gO&Q8Fft-txG
5stQ^E4Vt%x)FIj3`clCBmNzSloyPXP?fng+E=hLLsp)6my*gbfDUpAP=ygi%&k>t!!48$;`ki^%r-jHsUvwnt1E3g|BefYifp0App_i>i(r?Kr-r8E5@Zr<
Pp;R=1=>mC`g|a!=l7VxC(gr@P?5h&WWS;Tz`#x0pvQ}(<@FSRh6fQXh76Tz0ur_!4KqCkWmTSaa7FkdbbmlqdNzmAh_}_bEtorKm!yppd^TlLr?XS+SPB#@
Zt^d1!Hgn(SSkWm1C5?A<+`qux+x7+Nw*0otto@f_voFtWc+@Bduk)YUApT@I*0D)+(tuNI913sRfbk&6HFYj?;pSVNv?YqLa6Uh?Q7Gb!ln9qhu@4!A#zbW
l$yYxuXj@*Tvp0pIjPG$;VMk1v#y=uX3B<OLy5}~LNfXdYh7AS*4O(IZ=^`Zjx*4A83_LABFvNEi8HysShJtBuLG&hY2OVWi<$irsC07h`%ihJ?pC`F;L^*J
ucfqvIQm0r>3Ak@phvMjCTJLBXH;6(Y0c2F@Vzvr=acmiI|o|dtyZa{$=*S2vq5uvg9m2r*|@Aj&tAw)7uNEfRI+=sQYhBF91b1Sv40H`Mv^BEvgPTxiMqOA
D(sMW0ZG9HA%|p&WxSHLd<Ad)sppZYg+%iKene$%OhHfR!c!<1Ng>1#A>FS?gEQ~MiyI3}9gn4>_P@Zro4JJNFhKC44D;^tueoLwgZm=l$k~Qo5JzeH1_hnj
c1%5gzZwKjl&~Hn&*T?J%>I>$@DmF)iPA@6AI~eIl)>^aK#(r_|HV5BL_CMHlL2Pa`an1Crn-$Yt6Zb71m4g8PPEI2xjRVrC8jtnfhhxrfoSW$<prl+A+IuK
VpIciivu`{p`wQha4{@RCy^fjD2OlIbSDM_fS=ZoEckY&UXXeCZlIyazOll_c$*{+F8rM4HBFZm`4C|$?h150!;Tid*tyS~L)j()tfo?Eb?cp=)m%hJ-{pET
CcTo?s%?`{47OD?Ki!lVM7K=hA_DcsgtaOWZ_Tli;Y?*papH#RL&!m<YhD4aBu#gsV76}TU$fBXEK?b}#kL4|)aSC%@>JUrA#yC2%th7?RD7_Pbu5?8<o(@M
9k_=a)|5<62#=y3L(xMWcYhF=<6|S`q^tH;LSvq9sRqZC{AYc$;PVWg1T}27tG&$Xuc`P$Erb(HH#*mDY7ZVEW|<pkxvT-nrx{E(KT-r6G&EI7JGM(tvZ$=F
H$5}bFabhf_3RPO-njw1=KjOzu5iE7g6VDX*koEf_)pAB@zgz5&7S&KfAjzX6lOoq<8$$w?%MLGcYVAH*Hh(qEI#h;L#2^Nk<zE~Jw{Jf3y@5qMah$&zMpkc
IE-#TH8*5gon_bxi#6HZ3s+UhuzOA3VqZ6A8_%c|!8AT{0nGI|+&1Rf4K6eb+yQt@<72NAhqU~t1`SyPWE!M}2ioq?ECxL-Ap6Mf6Odhk=1CN#hDNaYBba8U
9H27)=(^dg+NK5fekc1_tC83+xj*}P0Sr$S`0ZWJo?%jwQvubdcF9|j@DTcP;R~wtJQaYt@tl_D4HVN&irxD=>piW4_i3vNsp`+p;jb0%bCAX*kTu1AaCmoY
x}|ta$MflQ55Ky|v+I~0`3c0w6KmAcR-Fox0Y%Vm9?qI{2!`70et3WEJ3?M-!-Q|vR3zGOFsLOV)Fcwfbzt8Sd<vjn1Fi;;pO9Y%G9_X1I<8<c;($x05(Q)q
V=ur5e%Q+dqI{VS=ZT=QC)lJE%oZVsOgeSwfRWFUW8}8v)V8b`?yA^*ZByNAhY{+?ai&@uRUtGh(I-^=Ot)o#d_n%n<dfiamdM$o3*bgWcAdO3T0^i`#6_XP
-IiS<>Te2bnNO7iioO;O&idJ6DdSFpG4Mhtiec`2ChunSJMBZo^+xc%+&`9uNP(wW5kM53lVv4=d?6r=Qesc%JBM!_*g5X73kRVF%@-d#{#`5Bj1A8bHw}O<
k4>k_`bl;xSb&E}S6Ln`hD$WB@C2Bxd^ofHV=^l5^IFJa&TDR80#c+w3EySy1?PM!kQR2cLMF@<$&Fyodtju0FfyIpDG%*}Z<hf^*DS9={PPY95A7}6h6)>j
r5oTmkKCvs1eQIKSL|OSVxqAy>yhNIXZv@&EBoX75d+Qofc*rCQ;0^~yb|yi^eKqcFIR}Mx=P8Z9ACqX+{v)r!;$+e(UH44NxGNyaWmuA(olAipHTZZ{d+PN
w!lGFsV7BAdW7}_`^u7Vv&tTuq|n}eAiMyV@eBAfZL+S)P$@RZpzHD_7ZI-9$<T*4SVNK#PLZNG)iRH;cL6FJKkR91N+fYT3)Troh^Mz#6FXsSdigD=vfTgn
U?^Zi6R|7?=Van9Kcm<n9lzb{;PNHXR{#1wg9LDI`ogEY1T<<mk`3pISB~n8+Iap@8O^b+ceI&@rPsS4cG1m(7VF{A)3?ktZZp)<ULnxE&EqOk-S*Z$@ci7*
J(>oauyVdnV<AMGV#8E8FBv9JGnZ4v!)YCeYM3LC@9a5r?MeSDQ<R6J{qd;~`(bbkSS)MA6CD$r<xW$1d1i<d>Rxb@1&y_5fB<Hyfiw92&@~~PSN8b0NMxJ=
hvx0(Wicki2Ohc*MB=}b2y{v{3%wjU#Q3+YPGC~vg4mfjTOg=RF$2&D$c(mBg?i-|VbnY*d8z$-`VW=Jk&~KGCSl^jPK$Yi)B9buJEV_4PRH7h08YA`n0l(>
vD|$$_GhEPb>_oiy;2Qi5_<hUx||3zcFpRs<!;^LP1IvxN+XMb0!R=QP?qe14N*>L`S@(Avj5tK=PfC8HVv#*c@XJa^of2_PAcMxu<GA&`f`!n@M&4Ok14}l
Pwci4QKA5GAOF4n)9XefT6zn1=4Eb-ryg2c_K8~{&OHFkMiCqtGa0ImGAWM=5-Bei2Gxgge)+WAyaEM!jO3;>n)7#<6wdMTBZ>f-^Ed;mh)bX&3L8sUCh4)<
p(>v|a4nQw^=9*m^TB32<9`OHIh~tc{T+(C20JQi_qcQ_qwCxZ%S+t{x+<VfrH2;t0^hJ}-JAFs=C-C_LzczHwFc4aV9;5K+ILTGnhiG4y|?SQaN`Me3$+_=
hu=WWr*^TEawz<DLnDLUQ+*6dV=2_;^@Yki6$Xh$6spNZ9AOcx5VmGrAJ2oM0&zj(CQCIS_FhVY@q)DZTWa<VqB=;nfM;&l`7Njg(!(g!XkEB4^-l+8yyJid
YaQN7Yib)K$pMl{xrd*%<^eeCONxp&*N7+2C)>=H5%fWBo~I(h5De`xFT~1_uDr>qZ74@H)+_PvnbDPu1%P26``|*ysKzH?6fcv0s}M?eM<On!dokQ#F)_Yc
fFWwVsjh-_f-aQp!-wGiFX>S%!8XWQy8Q~L74#%BM*!iS5hfO!2Ja-2_`}IqcbZ*d=0pdBiIiZ-v4LZNNG^K0MjTTrq06k(8qI|h;cc5mRZU8&2zom{&gjmb
Pb|q<0y%)(a+>!7X`%PG8u-KD2uAD7DcXgV+A>O4NC+O20@EkI%XEL{imraK)o1=8)Iunv!=hne;a!Q~n8t#w4{0hQtt{2zk8dbAV@Kch(k@jlPPc=c#tqR}
1)ZDOKy6?!*@h4BUOm-0`~ME#BiS0q6hv&^`(SLzU_5^K9!kBL%QB7QEaL_jKMF^pR?d|ecMRm7K<j+!g*NJ=E^Ky+zI&|0<*sJyF#ooYWk=Rea0Vu-)N;Uw
SbAk^a8k=$E5#x*q(s*azePspLH4o&WC1eYh}Nsq!tRZP_{k4)61*}@zc878{lB#=Pn#cFSplHRW2ULd`3zk5Q%J+N_o<PPF7y$m=Ca&_51D%GRcim(!e3a_
5Qw<b4O+}p6~mYD;JSt+jlNFQ8@QZz(UroZ5WIUAEG=bv=rHeHzO**I3A*$Bsf9~c{zqXLHmPTXQYUq9CI;%Nl9=;O{h6`<-y7?z!oY?J58+fz_}386p*iw4
nme49lVB5=Cz;p!Y6mnkyh=ch(e`x|0)#{n*1|-)i3QmBzkNX|T>L3JbEH5&(7-)w*SKKVHk`}y<f%V^!0Sg|tyZ|jObBrSO_A@w@g^$UYnHxFa_!rsHK?lz
a`{NSyIK_}fH5xSrj4Mq&76mx6m9~jRzMRMWB~~WrnP2fVe$7w{qyYGYDL`o_~1UjG->|&tTrlz2a4ha!pkINMwB8r02iGAV>Pv#{EV<Bnnpy1NH3A(O98vz
N3Vqx`iENh5i=Kdj;Eb>iL}UXaTnD7?4c4!hhHrUyN?IdSR{LJ=;FWid=H4ZI&6nZFOyLoV?ZCv7AKbZ3?DnWQu~ysw^||TqQAz0UVLrIJb35I)73L6EOXyE
33L(amyqwa6;*UiPswdl0l<HvRUXecn*D-jau>@krj8~_W5wQ(UM8!2u^}dUABWa!W@>-^A3#QvVTmX37Zxr6B(k8P)F4KIP-OTeLfOHEGxayqLh5BdAkn$*
)vx_OM?XMah3xDx=Hlv*2k7o*LU~nKVMA@c8_B3`5YI@fj|Z?s^IISeu3(^YcCaB+-2>XALc>4!ruT}1x<Z_B|DUj0T#((gE@pngXW_j%>Jb04)$8H9>s_sh
eV7)=gaSSD*%D-W|3%LoWQY2{FSc{}7k-4JSO%<VIf!uq<8vXMVrP4i_EdQQGvYvl!Y-c;we)q5yu$h;VYwO20u49Ede!L4-E+K_6_(%_u%{dcU{Tckx8n%Q
ZcpetWm-Vj`6}n_W#}PoDN(3*MN7&a8sZOT?%K0Q&XW#N<JjeY<jl4S@d#O3vN~7e6q0|VSk=VcJ^6`{gL7c_xo<KtMJk;7A$<0&Ot5_1$R16_&V&p4=1HqB
OAQ43KND^Z6fT$vc*a_WBTq9*=TFQ@PMV&*2Sf8e<Q*)R(LW&^Pzggn9(n2|4tFg8X!~?%G>X23r2OkFYa3gf5%@J0_lGV7ANA<9N*35{?GXL&S<XQu(njEv
2~=0~)Tg#1%HR!QlR7bXGpFhplIu^QHX9X$Xv6w%bk^+sheR__iX>@9NnuXE75N?{q&p4q5fvfe_y6tbd4=r=NSDb})~&P&i19BY4-l#XQ3A)%z8Rmf!^~k<
KAEX20^J1NP1|faVpa1*#xq2R$*0Y%SBee5Vt)Bc#%VVqc$?n*Vi)O_eq53DjFm@o#tu*tP~?^QQ11n}URp9U_$Bx#7V^&7l4ckh-s0H-wC1?Agc%0VTbv8*
kcT5mM0c5oy=lz}rSzc&?A9@Dka=ubVZ%T1Fe87oo|+&vp$zgihr3~!`~al$13<sE+MvBa>L+f?91U4XsoR2Lqq1k^vuprjh4=Q(mG>W;HHrsWg-qSXzMj>Z
8l_2u#S7i$PxxlVD8hxP?D&7?&u-E3PIkbY?2<IW|GZ4+rM-`57gNOvQ(_la=q=k?wtI_;33qExc~b7TN-?#M#+B?<df;r5tc9>bq15n!@|imL;gAl>u1m$x
U9sjk%0!x*OtTU%ur9EL6?&5(=Eku?j;r*@GiO;Ib=iNSy}5@%(9-=2d}Ji0+L>F~KDAFDvSCH(9-WC6403sZDy)2!LS6>zdfI7@UpDFZ>ewM>^I#43@+tLk
$2hSBUAmQy@wG#(#eHT0=(^&!R>`ak_((Z8!);eK*eZGl%pY-7yK(M%)S|%F*lO`Q6~E&dgZ^4r*~q8le{9p0M3aYA!fXy_9Y@C@20iusiP{B43?L$nk_UeR
Q+RFi!}(hr>)=!F?BXds_m#q(PK@XaQ}6GF_L>a^g|x?8IV<I}mA0JL4Eqs=2USOR1yYBgEFlQ5`3XmxLfB<(-rj9bJxYkG^}%&9vf2AC-c9ANYTmhl=U&^l
co&cKGj<5hc+B7_>6=7tC&&9=KC7*a1oI?jJyZ+Qi=gbbYb3QaMPevgK?#GlY4y*$aQ)c?I!;Bmqx{y=5BMVj!rF1Q?c#k1nGBG^E#P(~w=V;~^{CDS@+jXL
-DJ<Q7QQE=;6MZkQU=%KY-J)$G@2UK>Ep1FM^U%VhuFYUS)@a-49kl;^cqt(ro}vcVU@=`NDG`-1#8=jCr*m-GOT2ofQya;Fx<T+q&ZLM!0o3KrI|Hen}IQ6
e{S%(!Igz1K6I7DClty7F^{5OBv#vdD{i*aww6F@uVF+T5qqt`PHu?>^K`U6UY98DEWj-*PytS5*fpYw+~0Yt)28>Z1GIdDp&V}r31_+wP_&hhP{AQjwBc|@
H6LnGKGlQTU~Jm|23r9$K>?<fco{r8)Mq|7<~3@MM=8o>1Vt=)`d^1rhnfBUeI=sIs(aez7z~zO_fbgUk%m}1GB%5*MCm74lF6a!;PrJX0EveB5hhl$6@k?w
T0&Hu3fp@73PK;Wct2%;QzcR*dTph29#P9p&9RxtxD>&8H=_8o2_knQTa7=t7cL#vY)Ot+K(uy<lR1ThXRdjHR+yCBO*Rzcwq&AQGrl&lyDGlOHB{zKDAdr|
Dxv!^Kzrg_<C&cy86~;1&2xdK#rpAd!-Uj}Kc&B!Gu7-YJb6ZGV3cbpk)*fKnt(V9NWupAent9pk(e3ECYOtTloe^V!F^NH4qFXuV)|@iZ+%V*NJ8ZcX|n&)
F1;ay82>)2OzRlwyn>hh#qCC6I7P+8dQr_z3?<w$1XTY85SP>QYcdH4l;Jae>)1ZF$^8&(9AqC`HD)pgJ2m*52{QYZmR;lNldJ<@1!Y9zT4MfdqI;6F8q>P;
&`=;pryR*ktF38W;eO{p^k9`!9$uSRww(k!bCeMj)vdv#p;%z59cL(dWYzR9SsYBx7NHordak)VUvSx_&cR3ayNjw8EAysAQIKy4O16C4f7L}wrJVTYHhLH`
a14xC3jl{NU}b&%NKmv)8fgHVHF?BKI+rAJLKhS=imR*=Vy*B`tvkzj>2g+(ho7wyfiT);D7qqS?5?q}?Hk7^V=I<^_w*jk74D%h?QcIwCMSE``Zl}foLBQQ
cL5iM!3|5we}(|whzL3NKBhBpD$;T$`gVD6SHn2=5OU*Lf-&w$drMx}Z`ZIdB@B--&dvy?61K(;2@uGh6}AMR682@YHb#A?PI}6++&_~y9Dcp>P74Z`A4fl}
P)pO}&3&YFw^T31rb*+I<nzIz4MjOA4=dw;o@U5r6FBpXF@eqf6l4yq9r}_gviqMiXEd(%Y8T5lG4SCjC?1y?55;md=J#Zu+9i)A*4WmR!W2r@1P{h*Wq_gG
hd<ohI;)(*%Ol|buE-+I>&3eg@1?!}3ezC1hW5}BRc^vL<fgsc1gLd`$#Aq&>Zuh{Y(q2LL}vAB*d?seIb*>BP!#fLp2{Fky5mGLqA}?+%Xj~L3{56cZ#hWo
riwl9QjW>`lIuD?SFSzm1MFaj`fR!9LNs6Hw>kt7baio>TEN-HR~A%C9HD(Dq(NW`M72C}7(%^zV#Si(7l<aQPkq;&WX;dI>SQydU-I8Sr}1buJCsmqFb8u=
U!ud$ii^@Gh<DXcwM5szUkscQ5cB0zIf|`CHf7N-9d*?2EaiS|jG>$6KWV=AI=UP1FW)J<`&8j>uLkBbC36<8oI&u~k~nj<pvNX-pcVqF7uVG&>p#2Pa*@N;
xqd4qK-g+;HXnEW$yyUr7EYpP8tk+vH;7MY+Wi>_TBnpYR+*RlnGk82Bz%PX@r$>|Hr@g@0i7N=2G1rkB`)8qn?Uz?aHD}?-H>Np)vl+zWZ#PCpm)f)NS3s(
qXI|mf?(-SOyZYfb&wb#fZ+?b%75@K_F!Vd&=M~Ae}I{-WU%@Fi^7eH%?~4S<0Gxu%8Vj)fU@gwF0x~IZLB$Ux=ja0ca>~;D`WthCak{_mblY@E<B^u2l2#^
RZ6i6NmqZkm*ki|CqJ9~Bo!6cJ5-4I4V@KCA=6k~n1B@MVQQV=c__ar1w&}@M<WK8W%IEcWn6c2_j-Il=)z3%&q>s8F;*Bctq_ELD$w`RdX$m_)7z6WQA)~*
kB&yFk*u+I{eG$5eoX92hC$yhUS_q6d*URV_2{E}z-$e%|65A6T*duKh^%VH5_jh-QK@9R-GxD4u`8&&w0O(Sva>DwygobjMm7nQ`jm6GW0wmj9T^_-)e=`l
>p{j(HQ_?VBxoVbv6RK8xrTFmJ|@QH0V#11Ae3A~cpZ->coSJ*qMmLqT(Xh`D8rBEl_K3Iya>XgSr5&og?k-GnS7{-l`KKRZ)a}sw@R~o6#mamPX<JXu08pv
>sw`(*H$_Q^n|~nSb%5#lYqnHd8KvNDKG`(nVYqAzF-cfy9+_^TRDsZzA!X;2<!~`Q;kDj_3rjMs+AX+Ty>%hbX7WGu1G^KFeSM;@d{pw5!(X>r_gjqyx)Wg
d+_S6uzzz1k(LFwT!bP?QEwG0`i)gFt=3y+o-`^hHrxrOLT8lw%T4vA|1rm#<#&OM7eRo_WwD4p<D}tW5g+e@uSr-s-E`SM4SjhfNlT?L?C|L`n$+FQrSy8b
46#{$k~H(hjO#|g&tOymf(ZJK5iDQZX_;y?@k{(Pkaot1{0gx3xcoqhL6?hCkMJ=l?QFOU@3`k7T7%!47OsATb8`BAk}k6`-r?YhOA{%VlN$&9HlHZ1Dny)r
zqe|TOa?VIn~I=v&<2IV)ZUW?irwMtct!z2{D7E5(k-u%p-2|Lm)<v5%)9QUB8+^zJRIt69EkgbYR-7O5qebKlf8dyiK<HFqOA%9-xjY66Ho?K-os%Y08T#R
JX(<=FZeG0w_?Wu(#lFywINz~=+dvU-pJvLb{wh0eE$%3pySi={}M<yb*Z7PDVxH_n8k$@2tdaQy+Zje2ZXjJ=?2`IPg@&7eY<6g(|*0|B=$2GWHhFR0A4R5
T~i}ICG;ooTG!i}_my&l1`Y82m|wtzV3Ig(-upqYDvE67P!01AoMj=s7Y(Z?LHi*_=8}tS5r91W8&^ZufFUV_#!7F-xL*Q93_6i57KsX~vJmW+R&<2#p%ocJ
t~qu0(S034e|4ssNnM?%ag~_OnebuMsCwB|I(1rXbF*;{)AFL$Zp=1fl4DFuGYd!GN!O^IR)b4RZed8d1!vt4d!&Wfh>!v(rFzIxgIrg<iyxxV%k@$cdQP<|
-g{lEqRb593xvgW+bETo4W=5t|CV+uS90Q3gf}=s>Dz#TH$5?><CM*Fx35HW)&ivT%xQ|Y7BwUXdkyK9<CO^@cF?fuz*LJK$n=QX%^`mHZ+v7%^iZS-I{z<*
zVV+UI>xvqR%*da5bJ%tw=xn>bGjhuBWV&qS&Q}jHq6MZ3VgnpV0!V50`ZnVc%>cX=fb~?qEOXX*lufxi%)j!hqn)QY6Jqojc+K87SKq%vNP^7utqXf%k@ZA
V8yvE9+9wbl1_NI+_%&7k_Mt=*?YSMI|Y02MwU}&t?l7A0mlk^T~Ig4&b`6Sjd`cM4`_y)3=ez)qQzAi)&Btv%E{PoOV-nV#9u}&X#PN_lrU$e{jl29KS8~$
=p=s?gu@qrqoddesV20+|9qvqL^E&T?pS6)Ru_I7saj}o*wuu{Wu^+_tJtg?T9W20>W5X7oLX}dRBRhMbOa7F2tNmHQ#GAl+m#dxmCh2VL74^=u^do(8ixGS
mRK;CAGvQIcibD^Ie%d)scO64D5&bjdC?5i1kmfW6jj6=)v3xw6@Hw>dq10OdDSBw@KeLBl;}bsCkfWQj-WKgIb3|ni{;41MSI(2k>*6}E;YxW<``E2-lkQQ
nm5C%HA*e@G+IA<J})Ec-JJ{XNKD{j7;c3olB(AZl9Dq_HvhW6PmnZ}-H<(JMc38>MIinDnS>b;W;AMnv1Gc4zLpy762<&R6pYNdSXplCZCi8_p-3<YSe(jc
PqchttO^{ClgH7lRqKbn$t~*##Q~ZnM=!E%;iTj_cmLpii{hpoXCHbCuz^C~8K`q#o11%f>-m;&-eP|42(~YoHRE9Q=hZ@vO@SG&*|$m`qV5jxnc#z5Z8pQo
SI7z*+FIaR1gd8m7-7DSbQMZVlAGZD7XW8%RkjgfXPQHdskrfD7Iv(kHOxmm7?XKT&?(~|J(**Wc{*f27OC@EEXsTy@9($HPK_JQEN_4Z4~~Evs7p7<CjCTT
Q4wax>Xc@lvbg{!t2@oQXn7<X@u=O~qTJhfJ^6BHuEt|wbR*DH5o|imeyqkSDnVsWbSs)yA((!gx+h)6LCDd!ehW>i76Defw8N2isf-MiY&jY2W*RbBXW8UQ
DG2Pr6eCJfAIC1Qe>@V3#&;edNBj^{>oI+go7+@G^%IZbnBIQ2wgnR&8>FBtuM{l!-sJbVT9j~&k_Lm1jj7u|c~DVO@o=&hhN@3CiiN5fj_c1s`YXz#?qJ!V
vRFhAnHt)fv=Isv1XoI2p{4FE>NrKsg@`r1hn-2u7VDOd#M{x9)v1OQ!U(p=ViQR>5I34(o~^r@$UDfVx6lJTJvtOk-KXfHFe}Lx`%etYBwcr5ozq96SOWyw
=wu?qReg)6WI)73*%jwOZhUOB%p~n%`j!<f<@Ul>U#N5{G!WMzTcW-w<ocS~y4HO<R5^L^0vuUV52oED;eq`e7(5=FBH{-RNkoQJW|4SFCl9I%k~bfpsZYYT
A%^eJFVakQRnT3Ccm62wr0Mr|Lc#K7(;%6;MEWZDz2I$;l~Jq~1cQ_B)DSynNWyIj1yf?N+W*^ln7@$&5dO9XJWsc~A3=}O1}wO@N-P@2Q#|)}N|$K8!KIXk
#0G7?-{M8Lq~_XpDigd`@Tcti4F7S)q8-&#;<o8Z8;mEhR7Sr`LL;46&$A@!sBtA%+94sKX%1;V9O$QYRRc|p3N!9*wMJqf&kVn*pxyo#KudDf8kBdIx8dFh
@)t8N94#xyB2xi;bDV!US5BDJXc4;>0ag`5ihBJEvV2)jVoDqTl+CpHQ7@`Tu~6DYQlt$L2sGy2mn;gsJR+D<d{AQGsi6rC;nF4;L%HT(h&Ta-&FYf&4WHe*
Po-BX7bZ>L<%9k*)Fc5A^O!Cb1o=GELho1f0@IsqOi%Z`F2!w<MOB6O-7wVTEkFRS4{L7;t4L}0Ua6<!zTmxpkkaa3T`R;*<CYAY5j;lk>0FITS1amHj8*hX
&3O&FCebJA-iaQ-@hxMiRDSo^3e8bmr>JCSXSqbdtg|t%<R|BRtN|@RU2x0ReAs(*QKas@6JaE%&Ukl-nh%IhPuUiud88ZnV-~-XHjPT2<pR|$U=;d?|NMFl
Z%~ybwK9!JO)><Z{-h?)`-11)Z=#xv3B<Dpwdw}9&eh-6L}1ghmrRWt__^~NE+=57!Lp13ZjBn+%ogmrhze7cK?FdbVYmgfwguiKU&)%+U4?)X(&OTc4la{a
L(3ghgmLdSb|_Y){ZgnGqQ7RAq86W0)axCM0xoEbUIK}5H#Urnk~}0E8qLN7=8+*z?5L^4znzpWoln`{sA+gdz(xRzoN#ft`Z*(p$-gA&Ka}#o%JDpb@?ke-
*n?Te@pHKHB(|m_<v`0XL(QR|T}9*>s{g3l3lq{**S8W;BSsPQ1%mn!s&<&vXp8vzlSzO#kz8ta)IU@*0#^b{9!d*xGLo#3Kc}NZsr$G1Ck9fS-Lzl_AmZ#U
;#){pK+GwsP1PY*hiLTW{Y&GEqX4g1;WwQ47N=~EC>0LymlJL{%^~YFFJ}(j!!WHp^w*Jc7U%D(=_%Z<MWj{O*O3j#!XzOfh+ebUie88RC74BFo=!ivnmdGT
7PIGCyIv2L32AtAG@O+wP8W^pvlCw7>;r+|4`BoH5Ov^|^lR(m`i=BM9%+*h?X+9t?Peqm0JM>YJ;bje`;Ls`rQ5}+&y$Scinr#Zg57kZ-P;6B>}G;Z4z+JC
qvlOaOD!>1OL-mtkYN)VCJLXI<I6jGZ(>iBQWgFat3a|ggC3t3pa(6yRQFfGvv!B{U(v!2)M7s4{GTR5X}IZ_1j#)9JO?bJW)VO6tUUr_8+z+0%6J`qcNHV!
i`l!2`{K_|a|y}KP+ov7#Ix}WE^Gp={{~D}1%Kw!fSigABq{MZFyWu&lFXMVhX7UB)m{7^S7YH7$C)SOg^v6iMg8iXk%!aF{g$(dn(-6qF$_3iH<_)rTEwd=
vvjT1GkVj6Fabf;BSUpPF3X)DzT3ip-A^k4EqY|2(Eb^B5Mnv4h~#d7i<dKRHmHK(7~aRRYERA@MEu9qGVEy9=scY-uivP-V{RN0XO<?&1#;(;#vSDyqa%FG
AV|&xHdvX3yBAw_^{T%KDzqy2l0hgV`6+X>yr7Zivl!3K)sdO@5`3n}sc5|LwKsXWP({K5^m->RK8?`&+w0one5s{e<3~j8Y^_<zB>9~R!LGDW*0}A>z`hM(
s)W1WaZw=ve<EX7P0bD7EY^6Dj&RCfIi9%+9%^l5QnRwiH&_A{$|t<0L3fV-e6!9uUt2pmmOb8T+<_`lDPvX2<~e12FNm}4Dl;=$SZbCagY|@GdLk&L{}TkI
BYzmuf8zJF%TaXGBEJVwt&?W`K&NJ8BOqq|_8`Ymr+@HUS7Urn8**OI=4&m<OXT8#P!hpWHK+vt8`0hsMm^J@lCln{e}#Wv>@m+o?-*KKiHYGCJ%B2O3Wd`d
R3;`&eWgllzY6sFhUk094K7m}Wd45goY^lT_cK#f=##Ij3*XUZ&HmL1Hd{&TE}=?m9(4FIJv-=<3h*Y0jKuyS1k;ZP_7ERil}zd**Z;0^Vk3T@Q6yaWlXE>X
E{S!&5I3cRqD~D3BMyE1y(dpSvpqa14kwaZ>!x0*gh%2WWb63nb*joXLU@mYi}<#lZVq6*S6|K{(xJ~x8^Du2#_$42Xk>d7jEEf)pY5A?<E7G5xSAMWfcU7i
hTjDhb~hsrtQmz%hY-=x=&a^~a@Ol)&~pe~&+XLV$jY<XjzhHzX^GDr02b=J2ufqEL~8qDy!9s~NWw$N>kx+k=tES!yiIgq$L~uNz_Uye#~}J9kH|B6?y@h!
yoDQ&W?T3?JCtcT>svI`yxuSNmE+u-LijG%`%dR9%a*Di%Wu?a<~sCK#&>(qrd}<6H9V3@8-n*$9zOrI=Az-tGTwEz@P!ogzcCv7@`(_g#{7w6%zyczZQepK
g6=<FOk(nLk!ikfMFfSHst8Ju!2|%sh}!m{@|bU=BW89N^>=k<payrK@Guy@iwnP=mwzzuf9BmsOZn6WdN@fU{)^=+<M)+NrMEBzM~1d%k!KxhZDyYwfs<R=
-|3%_WWvWWD!)51f}zBq!_PNvWgX*EW^F&{88sQE!)x|RX@QugPM#3Qbb83pR1B_M2Zm@-Tbd0KEyQEId^M6tyw)%k$TOeB0ST)lUn3$vOo9J#{V;B8tswtG
%sc6`+4C)FS7yW>YTst|u!*=Df0sYJpG;Q8Thn?-kkfVCVc<}b6wra!|N1-003KEB4_+CthjP}lmG5O<T{siXTUw+yRr9z*)JmXIJ`ExzU<q;FMG2%?lYhkm
iG;h?iOQoVdG0t_hO0b^stT_l1eE=vx@F#lfwZn&Wq6O4gXR&^<yc5!CjOo{dIx(5?)<c1nWqpfLOp=^W2|=?1UYH$xqDGW-!RuVP378|_APnU7whn_K%v`x
-)6o-_k%kNEyC6Uv6z7V#hz~{uWbu<Iy0>yJB+E;54I6iu1~!$7qfOHyg?%g5;+Idv<7^+h?3R8-5wk~V!fjh)ciHS*7zD;1_rhRDRSx?J^q-w7O#xP-^ZC?
q_@d(?{Uo5tMt}tuf;Z`wGK8bOp(cM6~!H25d7q;=j`)9JlrLhkTZ4s%ERjvn<n%tC{R{S3{Vb~)M|%vuzTl}Dm%9@`I#EQ;%2xy6Emp)mZZ33nxz#KbJ#Ij
ZIjM7IcgdNt+zmyp~I!Ww4jx)DyRAUOz6c=n|d#`{NF>7Vdu|<I6NnP&~OTUBRTAmmh*EJ{z<eDxBby7B09Ux{*-Ys%R;K%kY}VBHRV74MJ7r4cI!P4=ik<W
#hG=d{I;@8zZ5&gr>2@CC4xb*UW6-y-d3%;jIrNXFZ+hzm6i#%XmI9Y1__;fxABucwJ=h-5E8!r<JnBz#-^vozH3Byp_t~WTa-vPc`@FZu`kE+97N8UdsXyt
0*4F@O#>v#XCx`eN*e8htH+_gP@x8?2?vyvE|$PYI#FZT80pji&D~y&?^3T3NX8|yk$@eY=;|~bOg_AYR(rL7!j+NFZcK0zHct6Q|M=5@7$Rsm@g4y*<a!#J
KOiTFMb<PuZVY*;DBZ&>eLucXEI5}_=)XSe1RM4dqtz|6?x52XHiDJvSRl?i2i`>RR((NpR<bwCRZ|!rD+H%}49G@<%Yj#4<;6yf;-V?s6N4F@E_K0K>lN7O
8(uT7(!`j+$>rUF_pxqLxX5mOPKJg}g|}a>Xqyf9-@__=G=ZVxjp@8_I<RxYGzkc(Q<zQC8E73F{UyQ)@HsJt!b$n1_L=;6p#u3I*qMf=9(;&loaQ4D!{Ma{
*{2J$=}fk)#l44>|HRuzS!5QtQu8uA-wlhlR5CWj)i6kipr40V*m=i3L8G=f@<@yo{)4cpCW8dM(8AWnQdDKETXDgu`)L-}q<cN>#+W29*z%rvh@mfARP<Ws
KBnA;NDBLlO=y(%L^igGCZQC`@aYpV*hJ-BIVc_+wR`qIs{m42;d{?4xsI!0pNX)muty*$Pn$eaPMOQy@PqETWZV|+JrxA4MMC0ne0$N||B?lU`^Z?qm<`)N
#1g$kCPb8e&?w`!+7yuA8{O%zGiETdCTbM%G|yG~-%uC{Q&hS%OaG=_4ay5O?Q=z;V@dmR_opNw2QoTb*hkb~NFZMLNx`RTB!cjR=-$W1(%6RD3K>VzAM|$3
*Jk^8A@5Xn)}{oScEdb9pjm*Jh7tzhOq0Y++C063V4zD@r2J^h**8Lk%i9sBLVXYJT>D2Wh5q4=h4Aiyo(?oX+|X`#kyktQ-p980JqEfPFLi1SSNGURBH}-g
IAw=hqZ27s;*}9zr@Zq|`*GREHZl6VaxVM#53%U%`Es7V1<Iws?_|fwk};tSX5>>6x&FfZ0~a2l+tE7kIba@{8%QS(mW%KSQQVc5!or|K;#SWB&R^X1Ei3U;
&^?R1<pC92>bi6l32hwQm3j)Y#Zyp9e3IgyeBq5Xf<2mPHHi6MG3WXUmLWL(r>O3F;uLDu@{R6gM}Ss9z=3{PyF{~*dW07*?t;L{?Fhngix1n@4Mui#Zy!><
w(yX5hQ2CctVrlXl~*mQSwD3ddZ#0Hg9S-`Opo7Ov#u)J`ZbJB`4-oaT&V%Ug~iUAj60sDls(iZ_dEMcXTMh*aATQfP+UGAO|WSQNQ3m{4lJW+<Bmp}rWQY|
;-X-ZOe4tGk_s6NLjywXY=gZ5JHO(CRiI1{@24Y!i3NA)nVvnG^D@L4Kd2JrJ+ZVWw{eR$i)SMpNIfmoFC>*TmwFkr3bHt#7-6W^0>XOp2N5$61f-ng(kch7
y-b-1_+{B`Te_o07Wa?+{5#T1=a96E7w4gr`Gg$B(wfKpf5o*(5r@$xT%zjze}@KH+YZoHOh<2)cAOq+is78HGjdNPTT0_ys5*7w#m*f@L&6nNMT4lO>c>0%
UsyP)#vJ|biNj_L5dkFDCW;BvCeH3vqJ{$h;&f>g3g)8AD+K<2XOF4>oL8OoS9{@8wjI{I^0ehJAPXIJGLQ23WpG_@JY{geG59$_FUCVNRLLyqz~zT0Q#|9V
_2-C>9D384L6;o$7zuU#AAzlaT2+CVgrn#UFFMcr4&P>mzea*UVa0spq!N*9S>v;V8{OpgM8oxGA0>*&weQ^{AdrD<3~F4FC*@g%czIO*udiZ0Tlkod)6>vj
BatR<XWgdBleTE&M4dF`1pd#EqfAY|M%G^`-Js#qBMxk;jxI(ma5StDoH?*ldJ_PMADRWU*yhl%<|GvAkb>%3g@<U}1YX`O=?8Q!_mJ78Q(o^?{H5>w!srON
=N~{+hC0|(DtTT#QZkbbCWN<k^h2)R`(kmnO@o;?4F$g=7oRr&pO&JJ4q-Z>PE`W#LyZ!Q^6;v}>z8IDB&$2dO~I}DO2KAxKL0%^J5D6bvf$E?1i%V;JN{u$
Lzk22g{?JLYp-<!7C=)rk-F^89v^5mCSLf}Gh`|cLhIf;dLr0#ei(}Q8e_{o$zX*=Q>7RI+o={4GKB~3uW>>VTJ^Q_C>RIgBlis*GCj7ZAS=<l9hq4Ji+J<=
zGxoX3*7M!7I%iaLy{W9ALLkd*R~~nm_v4BdvgszG!+E@=kgi60P%s6A^hzd0ddBVhvZjoO2u~hVMk`5D!Utb;9gvJv<rJvlz8Sb0aJpO-bK7$5JXL?JuObC
4yIEB>9=xcKAMLIty4aK29NASpAJ+jt&7(T%q5jaCI7jw<!6;^^@@$SO2UVXI26yN_xk$d7!6VYT7HCS;5aS{(`V8UCwuqH(Ayl!o(F+bizVZ}Oig@6-DwGW
=dTikPam;bUUQ*`{0`^tb2b#1X&L-NOeh(1QhYdNy<S-&5^&rFn4>4)TU?#*q&LJ0`}Kjpf3ffroRm90JG?7L!h#iogP2btfGh-~jfV<+IAJ;Wxhqr3ul^9S
6>3w02T;Mx)auWAeaAuXn$U%u;ZJYvLRPm$48!3sURx2Bg}lp|*0q87QR4KaaVP{mDD#bn*qbeD?D*Socz{gt7)ozkMUz448+nDDb7bZNJ6A#Ub9rLnt-NXp
!gZlh9qnFnF&LDuOxS|(dNk|Xld2uGn$&Y&7)ey&0~9;MDLt_L%7y;<IW5nMH>95TZ+}*+uuiUXvueu)@`+N;Wez_7QuecIP0f#ed96_xIKFU^9ALHw3}dKS
;WUy#kJAO`AJP*RUsH<@(!tfPi_k@+E;fwwc@{(A$FHz%=_!;t`e4dVFtc?G@|B7(IP)PGw&qgW63SPFNxdp>K?Fj8CzEKByl3WiWwbT4542}bV+sHuNDSls
wJfm;aJ&YxV@H4?z?~Qn7JJ2_+lQHq!A$7h`WVtu3Dq`y^bcXw6BZL7^_s*<<w{JV@=c120}<!Cy1-kcde(ko@CFH7PQC{EaJH`D-E;(ic=yBkG|rTT7mlLd
P}c3(ds;7}qas$L-gD2@n^FVx6=H+3W@7kz0>o~c%jQC8B$P|Cc7F8`J_Zt!$X90hugMZWKa1E{SjFXzVnK(tL(J(Dj9Qrz!!Zlh^1?+I+Hk)2WCnm=3iOoq
V*k64HTg4NZmbOLX&5&N369vp2K-?Ad9LITie$l-9Mu|X3y39bF^8@YSh*RmjSEAm)Fc91a^d0N3K^!$AHH}%-&aprZLlRnN>he_EnTrcLn)(zConXvE*vb&
#f!_^2r%-GgU`$upHUsi&pm4KhH4TIx*s-ge4{gN<`%a)(V0LC$LPT-tQDIsoUeM5a}v6UtP{~v@JAuz*mbI$$<Z-iA@jbHIYs-~1{m%MBpG!y;y5!^IM~TH
MwG<!v}jIkmJ4VEIIK=ltZa&nHeTNZN-C>d4hic4M6`)NVBhS%)T+rY`Sge(2Rx1z&p!G0w>@fp0r4%E$YeJ-Msvo5BnFVrs;Ml$iLSgk6gM3<%8?u}3E$4P
3J|TXDE>hP<Bd<*>@O~yvrv37iC-D(tJ{)+RYX>J84+8RLdtIMCbefAlE#z*iD{W1pCiy}6P&e_RG}?$`(Lr!=PVxkwZuB;*T<5Z8vpO?Lf@AOb(M9BnZpr=
(r}ts9?EGz!{j8LI?<{{sQO@?B^&P}Pva44w^Y^$qhxW(59Uh`Ugm=acNo4Y|D|+m@-e@Nh(PR_RiE~)#t`4s)ca`H$_WkhPb^_B6z1@Q9E?$}Pw5nNQ&Ng6
{b=f}B<6_>nV0(}IZE2r#bxuz#oL<Ke*sJQ-C`CQ-0`0HUa1DXvo4EfkQwKfam#imdFhNs6M+fo;njHySVF9<Sl^fw`@%bKqSLzTstGr@h9+`uGWD&k;tHc~
^NKJbV<Wt=vvo=M2mxHIo!(^@a2vHvHIM%sDTVVCbHYz%ZB|rcbh`pwJn=`*=P|?mEMO#2S|vaApqo%PC_54-aJPa<|JX``_=P$}S;?2T_^(gaQ4knH%JzZj
m6Gv}o^5Y)KAm)*rp&32BUSSl7+INiVr1u3jd(3T0u1h5=fVF{R;P$W*?T18FVoeF=PvL7RbiA2ZXf26D@2W}y5SWSWo1l@z73`*QC|f#H+7TN1=X*SIp9MT
0@8-VO|%cWLWkMs&!!xSoz7s|yy2Bq|9#cd=dc?&Y3%^lisz{TO+^2R4#@eqqnnGyALM(~48|_S)mw?-!su&kCJpmopUj-DfN!T;7n7zu@4|+CdkFtz)G+&^
7AmFQ;bl<SRKzAN5s$7#nT3!!vCv~Zlm0igjC-Z1@7o^`G}-`!fgd<ysdl;U#%h`L?+Js{LRL-psKv)?QM$-P15Tr+E<ny@JMovXYw}hR3l$DOOM%mMw`j(*
$oF01$Hp2_xSo|c)dPu&b>KqJ75*K$jb@YstoHE8<IPlHY^QFk2cYoP?1{k8t_vWJq7iV0FEK9dk<dfn#Rt%;y~EAz{|Hj_=k$D)x4eW6iPJW?ln4`QxOLdW
#b`Re1jhRvFLCT|TWN_^<-(_8qOVJ;p5Rqd0p2EL#XWkYQN7c88o`Hc7#~l0*_LVjXF_CX$-q3=rb#qc1k^%U-x~l55t57ES>cnB>xC*_N_4S0w>fL^wkjZk
rJdUm<GmBmKwMn83x|s!y*T!j6fqf>fd4LP;&TRHgq$%|0u9c=W_SQ2V2?TFjGU?wO*?zsa^Ov0HUu^}LH_9VEgjl_w=1T5>U*I=0t71>cFF1GEZXEL-A+gv
-Ju$agXJPelf&<&CjB5{n~kQ)PBhDT8O@{07{wxvx(e+OGr0?$EXtCCShXf}>J97b$?@)zEG)GW?e}II2LYZeW0k@Im#wp=CV5DBVtB9vXKn%b!hxx77q$XN
GSZ87z922$CVxt01D4|R;TC9(r{az`WeCPvTZLxLAwB_G)uvYJ*mR*iTBCLsEvzQPD}cZ?sdlpNYAW-`-Bl!{)JPj56oKaL=m6m?QJ`x?OZUHm@47A`hY&$7
c*V5vrZ3fKeV?Uy(a9PeK)0qsjWwxe#2121^!^z+Lf)yMRP2~PdN2tUki^zS#|{Qxq!(JtYK>Bk3b7<gD#)-_bE@_Y2VLzFmHbCHWWO$ctJn1fpEkss4excB
XbctH;x=SS^47(nL?5`9Vf*t@adLs&zVXC(s;<El7|ON%+B-#STxd-X@Ii@TEKG*cvb4;hH$I(8bFSme9#=AmID1$a(jInGmx?MdJC$Z4nG)?kD{+K^7T97O
_sQ1EPW_D@P5Cl?JRaE=swNXxaITgO`pCYkr4tLK*Df@XdFY0tRs{4b2Y9!!05;XJ0T?8Flaas++itA|IW@vI$xdNvOcuRRzo^E@-@U&gYzcF88NWLSK=o_^
W63`5zXrs+$ZDD;pNozyZk*0#tLw=F`;R6OmcgS%xPX-Bwf}IdBwe^3X1{vl0bJL8tIGX)T#xrmE7u|MJON)}OYNHHd4k-V!wxzm3yt#A)tyzVayPPjcgjbh
SN)q^-*o<XE*J;IAa1j8(_If!X3xDOG^y|1Niu6#B|MM6r5a{M#foJ)Dg{-grJwdb(G#Z;Msa-ZoF+U&N~ErsirqIOlp!n|&9?^z)HW>bfqgLfAsYug{+kcA
R*(@`c5rsNtM}yW2m*%y^Ji8!BdcL|R?#!i^Qt>g3$e^K7=boQnFiY+yXFEZZ8!qwPi9l7`2r629zlgc#S>aw;G#^=f2#y(ImmGTGa?3dJbm6ULMHENsaL1a
R0(QJ<;*MwT~7I79-w7J<TVldt2XvKi{PGK2O_~HYMvK#GIQ}w3X;pIPS41j%mHm&mu{*x-qxMaX&WQE?L<~;yzl9gjrol|FXW1sGjUUKbLP(KICCw#*9*pt
#M+i0d$mB$f@wAizpuc|h`9Q97H^|}Mf`a(e0P<4T9cn%2l^0BuuvI9@&o+f@s;YdvKh#fjbCU~_DN<b-{U~e*4g`)H@ycL<<!HG?7<trV`+!gK_jE(fOxK?
oO(dpWP*k+WOQnv+nX_+U4+GDaVXRMfK581fPcBv3HydI^5q79bNT>jqEkFCc@gKP00(w<z6vV$t+46kz;z{^eL9|q>%6n;Z5dKUtPIM!+K1bcPFQ8%Lsu(^
Crc`pG}kq6I-*Z&l_VT_F?&t#Nkf6-=_6*sTHe|Z-(F_wbZ~Sp<c@PXx3|w8=fyf9+$-MKeB-r`UG0(9wN7x|=?YR$La@xO&$^f4l1uuBg6Few>W$_1q*_LH
zu*2u7WR^Wc4%wrGxZX@wqu)UQYhr7B#P0cnweOd9vD6baJ$IlG3?3(UQwpMLA5Fc>s&rf;Qk{dzMn3l{$i;=(0O{!RsvH99EAV+Zmt*WG$D$|Ao$Kb0VtXx
iM2REUb}O2164#X6|zQ6oS66fX32s-m)OCn+((Zy|AnMgZ=u|*UJ%R5+v&JA1vcHG9r!}X%9+_<N_)Cq#w|WXRiN!~lv>Vwty}cO)xtPHWZH5I@G!G$<K!Xs
4P+WTLL$d7N9X^%=2WC@>dZ5~F6r0A<$0`bE<E;z6K!8U>myo@8#K~&C6AeP-3T`>a5D=El>Y0Ng=(K<d&2F)nY4&s$CJ>Hrj+(~JfyF2Mz&Npo~{0ulj$>J
h2t^c9Q5_1NTy|(f1*aUYhjG--YJiQ?{3%ze<7I%4cesMA3<(KhC81l>bamFb`y6oR&<B`ztl4kbGzo{D0(>w#jucbH$}ks;vrZ-|83e(46!{=)KujZ!<EmA
tjE`9N}8X~2R7lC6U)BiZ9SnnpQAH5s_A2BGtOBXrIM0^1hy|?Pz0xFqiP9>Llk~I63kw{{D2TTQI)S3Cxdtohw@$#`3{H+?T_BH$vatvsDj|IF^D}+YNULV
#`6@aIOwJ`P-}gelFb(Y@qO^>jb>VuJWM8Tm($^du~2{Xz?-ghDxve?rI3hIbfV_acz{pv9vPn<R5c(z4QRI6?%%mBy&;!mg-J{*$vR-mR@l|8kzuiNgd4s0
vjg7tq_jqcyb+6pJi=@xF~wermzwCu7MC%tViNv{(|zcnymPvj{7_Lt*TR(!vnD05-zaV?4EKWCwF#i4moyK$rQ7?~{pg2pY|;X4k0KHjb{AEw+hMu^_J1B{
NU${!UrQZFs2jhzO^z|yWO6py;nX6FRW{kCjCxkdWL(!X=`b){(29q5=*Z2%D55Jg1EDuKNs=!*lgn^V#{-lQhUZ4tq3ApRqQ$TO02Z*!RN|IgqlRC^y<b()
ET(vgl;D^bp=~#Iudb>lg-YuUEs$QHPo(HnIw;X3-_sMMz&iEZAW|1W{F|Lkrefx>AMLbtG!gonJUYWC3iDR<15LgbXkxFpXPH!%fYS{`RD?JZ=TcV!voJ+^
Xo~H%RJ(g@zK0z$!NjkeHkYYhlD^w30An0ZQ$kqs{Q`6D_~)c?)I!V%R2H({#4L6CJH1NH{3`htx6Ot(cBBOysP5LTfX^W~OP!jW%RBmCRw>&iB5P|&-2Wrx
W4h1A1jEe4>3V82!zH^O$JAJ0ZM7Tair9CR<hvt01^zE011!Q)dzkH##Fd!s9{#sW;9!YkipO+eoX#_X{=eh*=o-y$hrfsy`jlYN?B)%GoFL_-bu?7SiU453
aBXwQ28aY|UN5ZC-HJUjP9t1<#fYrj4+EQcy1!A0_u{ZNy-oO6D`KmU-OQ6EvJqBstQo_#v03OTgqWAbN8;@gy!Jx?Top**5|)su^IQ^k1hTym4L;>M^_R=Z
2m;%`2FXG(4q!erE1RFZ@EhW`H%vxgbrwpIkIDKA0CoV%@3EJVc6QigyF>eYEiSsRS&uChniPMxhTv8bG+bdAJKHhp`4~t3oM!1ALBmhX6xQ5Y!$1w;amH?#
?<u^wcR4jZJI;=ei*Wu%?o9!98^@FrKk@B<RVq@14RkteKvsjh&O482o~HXJ<EfbS6OZ2X5yuX#V?1VOeAOBUrcYu_(3c6e#%TsaI~4c;LMzguctS6X)OY8H
lp-_O>530!9j*%*=T;~b83l#b6f^F-<WKdK=%@lfI2o1j!k(W$Wf+BdmYG0DJp5)WK5-?|f0~=nk?Ze$McglbTL*)8Y^t9(<l_0<kS=ryh|@GR#OpoXR4clu
X6KC`jbmk^Ul1=q5uThkIi<g@%Q~1Jc9U_wN>M@I2{1_qZNHz!qjff9t>@RgfCaQR93(ocQoZ0*{MMZQGkZDYB|Qw_O4a-IZN^UI8sS$X)b4ubu{fyIfQk;G
%6(|%>himw<s#s`#|@gb*Jremr(OZTw>!E}R1ggnI4bd5mjYj;G9cQf%8`e`t8YZ9PA~Me1!)=FClgj|pc$L$+4Tn%Jt(B{kFQvdZ_{)(lm*5BVEF3@^_Em(
DIa1nVE8^?hgv7F^@@U;3=lO1%Q1;L-8K8tccgoas6gB$1){p6o$cqt^JUz)*rHJ^%=7PAMWfh-Izw<_)$;*|^a7~i<?p!5WbL1sq4?w?3m&<<dVPKXyUE3u
{hMo)3$2qhB~2O19823?k~P}h*VbITep^@~g2tIPjCq$xTM0y+ZP`v0uK?~#*i}745zuv78Aq_7KDFSwYj$EavI>f6B1h!-=RoAcbfVcX+a-><*MvAi`iyOE
t%o|PHXAy$g^gTKZIm(>oX>og8_kLStRM%XWl*E60xLj_KabTOa78CdD<Dy@0IW-;M@}DaB;-HSq#Kw!RvuzFdWl`;MkQszacj_cM>8a$#D`Y`gM(pFRrMQ$
Hy{fl^)vGZW+%yoOk1<cYE#qcbl%sEgZ(L{N&9M#EB1nhE`Ku@JN%oZMQ6AHV;1qM_S~g;YtKyxmi%^#oJaJ=I|kyNCYUJonb1Z@O}9JsD>w;R7Dvc;CO-lF
ZoK<{EFmb{7a985F<debQl^_&lBBt!Ddj9&ah<dm^iY11(%5>wVkVevV@i^)TEWFfowZ@|>%Yqbg5b}2CR&e#p{RypyQOnY4=E0QMN&`Kxv3`-ku<KAU2tv<
p~6WCYQIhStk&oH3#C=J-i_}g^uIk=^0B8_QkCt%WQJ|ZyLozfE9}7oBHGD$h|1K&bbuqu?fDJhZUD|WbfwY;GMIk820y+kl`9jSCcbCoWw$3$d{xnQe`49q
<)KVIY1_&EN{g72kh)HB1-T9kHVD$+g{i7}8K2;4f$Cn0i&=(^$ETmAX$hAsKKNkz@>cS*e?r{Ix!~d>oS%xKf=8&(EdCYNp7wxv%tWFUB2y87ahc43X6|xu
4S&1c_BnottHH{}%O+weE^z{==mZ)FT>=YmR?cN;HabJsQqp}|ilzl&xE{b!S$$CX6fCylg%^!x^sg#$ItdIW()hXtlufgc6=>}1-=7n@+gC?5GoozkJ#BCx
=iD)hSKV%}bPJ@<#$WxJ(5l^^dVZ&XmorDPd+zj%Xjip@2Fs9fwUGMvv)h5xsG$%Q!#x30U@ZGKmVrfq##$?F?rGlH)$D!eA=I8W`sLIn&#w~Si9vo?Pfp@M
_fn6;(@dXBuJHQVMl6vyO}}Kf)^#yF&1%Rh^<L%=(}7_0QmF<JGc)}xZ^dVTB+Kc|zG7t1I9GfUT!KBEVL)9(l==xO#?X~{+>hZhgL-_H;{P-A>D=rr-dc;y
@suN5(`Dq7Cxcf}!oN^?{DK1yUgR_4^-;~2VLY}XF~3*}VHn+Ac4`eJg$mM}Kf~I|97#~yj%HI2Rm1ug+~zuI!!d7fe|JIvy%xw=$qkdu?4lRm-ob0mm-!UT
b`5E^H#GO%)Gwr6vA0I$$xuW`BRj>C0kJgM7SWyf@GU2K>3!s{{vty_NC)0z5M`A(C^nEE3qIJcM!FW%FWPlYqwbMAR{RL{g@SSbBzO<sC*vwSTGy%@QWd<w
1t}9<0JZik4p~-!4)p65lxN`$11Q#=u^n(>u9>P>6-A_63Vf(<*Ah)j-106Qc=s9Yx`ff8n88|}BsdrK9z3}hgK8o-?ORWt(k1UNxiurE%y$6bQhA?y--SJ;
H%nU|VPhvwW<_y~At%9s%FOZk!GPoa&4)nXpWbDL1kanw^GE2{KnS!K#8zF57Qo2CA2HLfPAq49EkjiNB(rKBRQNnA^Y@q2r(!o3Bj2@s10<zoMS~~R5xaLp
V(!R`BhXS$pMOeglK`e^C@6BB(vVTc&79$;w_~NAF-=J{-1E{tE5sQClfsT#Aiw-N$LwTa=$B&@a;-lO$aa~bsHvwFgUWi7U85oe=G8sHH^fI^%v*RRFpc;z
_AArq{~a#Ut1GbH6Gdl9!E$gm*&u2BJ?CCt63bh#R_>f!L8Kj>XmXP%a&BJYJiP2VR~ubu2!1xg@wrr^4gtAd17)0l--q>{pI56)UR!E7)|Rgen?Lqs-m70z
O+=E7J<*+EAVlyBZG2#L#6?{q$pXQbG1<%iI;m)8xCjdj)yl+)J%sy&Dcv;n%=3+-Ez(Cqy8%=xq|VO4$*gHJBMb-Z^nAZ-W6Svt8Zz^(U*w|XL-E$)Rp8WB
d<>y^38vFs#0#Gpy1?H&l9pxX55^XUd#pmJtJY*LEwO48FWxD>eKFO$FpZR=K3Wq>bbz}F+ZEH=Q(&Fw2W?l#k85W7y<b^@t)sONtco}T4>?tBtl+f#ztwm5
_gEEwT+`aAvSbFfAmEAG!5KO4ksSs}{4nuPhP}@+rv_zW{aYslJP+<bSx%KfYKXr#|9-iYN7Xs$Uw5m$RAmzvoaU1JC}KAKu)cb}rpBR0Ktb_?xpjo-f$G*O
Ak%!~_;h6BZptdQtzl216y#MdcPs;Md7baF?XyrOqqd%1LbU;x1k`CA3@39bQ|@})fUG5wvLO0zek(+sA9pR6u8<YZdQ3Yprs2YHXHYMUbabI$@&DN;q@c(A
q?fq4;eozX6vGmrutgU=Qxenp$x0#@A@jW?rbsDOC<9Br{LvX5g3f53EVuMa{R6O2x&vb)m1gljIu5YShGMU8jhio!X#_ELZEPwQD@S6JwA??xC3YM<I!mE)
jU)F!F7?*g1Dd~diOkPwIParU#k%4%Awcs=Z&(PC5cga!$t&nBZQfIX0fisxG8T1gf@NJJO{Bq^5RQqChZ=*UvCT5_Gz9Ulw0_#>*d(72;+%=EXmDEZ-Br3d
u01s}j(DaX3TSC;kKMUDocC^0m5ch`<DRC=;a^yyG<X4PHaDR85e7P;%jS7Ne&5MXZx^|%9DP^Smvyy(DxPmgUW&-bK36m0(6PO5m6Fn)zEBc#R^R*76A3oa
t<zlPmIl!LiXK=j1}l2a^a1QT90XJ|)y5++{^|kCxd!Rl8*gKyJ(wAOWIs?V^=1>jA?&QE3fWCcymx5;sRQ;8Q(i&z2kl(VW|)sos(aNq3S&@`VH(=(Z|As%
LOU^4WOCp**l?)9=5$XAemOK|mW+G89LM8dp44tBB^X2z04^PztFzG-Yu=0|>(~fa;JcR>dj=o|s%qVyDH*CtG4zlbLCMNj2UPWWB!ZFno>n0Sodw?9sm0kM
cglwYw6pN_iS8@)D#o<=cMCg~Ut{ntN?$sX(iv~O2MZ+Vbl#dFj%_ce_R=Bk(SGun`$VXvadEe{aEHIX4Fc;#NJS^Li$&!v9?_$J7u9J_<745c=1(rGu{D+~
z`wjs`tgPF(9|g~qGA|ou7zC=gqOZ8;XZ||U)6jwmMFPnM4B<*Gj}%7A*u)$7uP5k^-nFmGQvBfLZ|@C9?eI%4wS~JQ;n;bZ|``9D7>vn3Qbn6jL-SPlQ2H4
$@zwul_YV`78bp2v2u9uE@m?-NBR(vD=tB%>C(ALvcQHZ-zAzw{51qIC+a#&U*`hDIPyEe;2qR18nfwc-LvKC0)0@!P*M67!b~C8K2jTImgaARObFWPWTj+Y
>IGCGuE8i|F}j{8!)4iT(c3_n4Pl<iZ5hl1#3lS!dCXQt$o8bldq13p1phJkstSXNx8cRPAkM&S*BvZ_jFb&_pEf=JLNiqsdXcPo8SpTXO;NtuHML6oF}a?z
o!I;MlQ4wP`O%j}yrIZGeU(34>dcq1O@ZBuO-g*?jk1o@!A&4qK6u61X(m$wzw<r7_j)DlPpqP*J!O3g+%UUZxk^_=LEA2yt4H6Hz(U98i1}P^-e&)d^W1g8
#zDTq1mE01uDP)DZ`%wyR-u1H&fce=xR%lxO1Gyp$%X(E--5V~)8AC+WFpLY(DUM?9poGY8J$|YjuoUZLB`kRxheu}_2?aBHs-m|P^f=VXj4lnc=9?f-ur?7
R7pGDwpv<J_=6Mo$7NKpSZ8r`n9k)Y%S^d{b3^<UJFL(s4{MPbEnOdpx2<0q!TW)Y2$QmO3iLp^VYW{imN`U;G*tq|P*~POwGZoYU}}3OEn-EVjaqHwCmFd7
?SSkkaWM<jPosguLUkfDGUOFvR0&?XQ8jn{7XW?H{KQ~uioK-8LZ2SHLw+B948(4vZ0feH-hlK`*z$>hk@M=)H^wH6p8}#`CHG>8Eb17Rn8VTd8*CVU_LIM0
I$ut^HX)BUlcBbbR|Ba>tyyV{I=ZGX@$y5@gf0)_Tbs2M@Q8$2NI~T25Gglf6H=NgBG`iJufRcsywCwQZ(cHJ5Q9cFP29V4hbMN#pMEn{E*HU`5d;XSV$D%Z
8S5+I4C+t&@TRo}n}}%r;xU%1SNpc&isPYyvJRpAU?2<<u-%ED2Sini<fW*)^G)vWxPQ}&emi^D$Hw9mogZ$<`NZlS5je2+XWmeSHl9IFQ&$fnyo6Ype_Dqe
3l!^aW*d%7<w%5$cioTLbtCC~nA_v?iXy1pyT3-i%r@O)m0Y5zxp<6DV-8~f=c?h8IA3r26F!;aa>~qa>$))PtkdAgDAMlrjdcJ;ybZ)hZhJUma=1<8vu)|5
%VJ074W5Ctr|kX-qg(zq44w4oj2ozGiQ0xriiYr|1Fw*^*ncZ?P@Bb<X%0b2(@R9JR+(f`9~S7aputt@Xq;s{)L^s*x?EQPi`ZG)_C24etY_r~-=1@KOwbb8
#}TkS&4>|^;Vm02PJLZN8`@HX8n@l$4ixhFR7GDj3c5i;L$)Sq4Oc$YWW-pTVSwK8QVKgqerJ3LQ%ix8IXu%GkRv|WDp+P<<rf_kBc~0L<uAjX*#nQ-+Wt9V
=_A@46oD7z!i(_!W<qA3@ZdKm#jAHg8l`-nyJ10nR0G7&VP7x6H5Hr8g5vQ0WO@cvmr3e@>DwFJA(Nqtf+-2lEm3#sy<|a%h;l25X1bqb{lUj^V2A}%n8qAi
I{eVzP|jdDKUNiw2|r`=c##kR=mhG-m|D#UrskMynC%L9;+fk5MDX%!sWtK?LwMs6k7iL3!=V*^U`|u|7V+2+?n_gl&9NXuO}xNBGA@@YIc(&>z9nS-&_%*)
U}*45KukqM>l76}>CHxzrT+%{or5!68)J^&B0Y$ZLP@3(WMGq7-*l}I?pHeEQpF|cm`~S?AmK!X0V8))M*C&Ws-4)FRM&?}Wnw%|Q69^Z6qk7#^S^jXY`}x$
#y81|OOE^un4@E+D}(nnluoMV^=uPPyy}znb!l25#oNzA{T(Mz(A`BI2v#9YLibGV?EQ|z*jd66pP%VnH_sEDMW4+sg=kf0!N&LiIm4K}<<DWfv{=*qZp_=e
k=nEq4LpH?ahY~n5hESz@d~y%W0!$gcn2}gA)7jV>NJh#EYooP1IeSv#ral1qS#;kuj~D4Vfn)wSZw7Fg`9$Vm*OFjC3d-NweahRa_O6HUA)WbsMAAsIpA2y
doG0>sx7P-FZA%##m6@Wih}ObrQB+yesp;r#T|Wer0I5nu-e+V_d6pyM%@@?niw>Eu~ZYNq!$VHql>T4^tN8oA}@%<h@k69q-{KN41bMj?myFsEhGt5J>Z^F
{>2Qv5N19-5i<m2D(S;`OY;$3(9szffF!RN*vl5<nv}C?$_nvnnK@Nw^I|G`mJC(V^@KT5kd3mRM@@;#&L0njqrA}h)Hs(+R>Hy5rFB4#4?{AN)LC&yZti^}
bxK6V>8*1tN1nTYOq{A)W1&^{C2_v5)!rSPC5*tFwEK?+-$shjqD8!VBF%sy<xD)0V`4<Te+}Sz`pmv?)js4F#s$^e5#0k|M{*EDYn}Y4G(O}vbm86H1Qh_p
pqs1?>X#`kw|Dh|Z{Weh(p~i^vz*;^9T9T4m#Gt{!T-*4z?=XOoyrnQR4GMl`Ws)bk$dnWyI#1JGsw;{#d__M81#Tv*ka&7ovvV)FE=H(&m9ldgQ~zItOoU&
8P`QCy;;j~G!RMk%t%GYYS!z#QDZ<p&M3Y4ESYjX*7F1mP$H~c2Lxr2$B-rPwNwYMwDJWB%darJrim;5Ws6@@1s)80fWP?}+fR6GFJMl6QP;f+*kt38Szs6h
lT4;5G597wPke-MX57+^K{H{Ah|S-0u(EVhK&Cp{KP<Zf%w{0aB2zHoL|QwG8NT^iXIjA)@M}m&TMwD!MTrl>B@8KpsD#iFf|fqxw-3`1<pOnXh<t`!ZzhN<
#Jn~#aDzee#&5xb`bdFvfzU(9bZli(zu<g@1er?Z3i{13g<AN4hVQWz*vcnqPNdt>%c90%g(!VSAC-iMoIAb@IaS+i@Uf3v<#o$Y!3`u1daYX}kO$B`eU34&
DI;XQn`ez1DOI{L<aV&^E=y8{lLY!pH7;UC3cy7Fz{dt)=<+p`0OY4XPW%<$WB&Qg1b;Wy-z+V@^?UFIpfecF>2XVloj*U{87c*jLx1%G;-Y_sJBw+%*}NZl
j&X7GZ}?Td0f2(47Y{CBdhRoGlR_EW#|qjqcUg2$<QK`zX-5?_WnEt14I;v-WU^Q|KJ-j%$zpNc_q7wHmD^`<^z$Pz<EgHU`Kf$g`2&geR4B}x(%aZyD1F-2
G9ZsX6niyTXm=qqp%=SGVM9XjWf{_4jwOwsA}^O-Q+d$?jN3Ll30D0lVH;4tT^zPs-_0m6VwQTLu31ko(#KHoDf>Y=$FR5LYN>`v6!T***#ynx+~@BW8gSP;
qS<Qr=5!?uT^J%-if-&$B|@q0Z@=vLPZkSLzkz$Hm~}>dihTR)3v)2;t{^1TzOt7YCY9gPne~4jK!UhtT!s`zYnx@BfR&_}0heXGV7fGjqrJv2qO08$@9ldw
{?f+vQQmQ5@DQ5j#`;Gv51k!F45_Z`7VHy)9-y>)s9&S?eP*DK-p3|#tT>w?DQVq!0!%T-HOK&yze>*`4)AT7u#Ff00o!moHwinbi*fYVXTlG9SK9mQZnI+o
)s!GTkFW5~;Wmke`RR#B#OLfi*J{h;a|g;i;(V4lf|+;PVr#g)f5@T6QEZ9_MSf-Rr(`+Q-){mxmTcd5)nL@DyfchAq&?}Lfp6g2-1=4>@UkUrmdm1$HwQcl
sg7`(0$8#H;)>G-zN~QJbKrS&E^sU}_;*~HWZe$Y6poltcD{C{N{K@h*%htio=UI;EAoF9h1DZL)*P0`G0MihOH6AsTQA&xSwB+dYgL5=OJix^h_rU`Nb-$m
)Bf6b`UQsjkMQ#};a>D<p-NPJb=F$3Xa7xBMuw#jFIIyfcuOWr3r;~#TAn|OBj^I6EXMJ&X};b6U&zBrExc`Vtw5A6$wZM@slMYML$jDer6s*9x{vQNpl!8V
TtftER!Z6urkohP$`=AA8R-<dpEEeuU&7L>51|)532hm{AyK?g75ME8x-K0_ZMnZX+1RU0wQ_ft$Btq3Z+M^`UV(w9k=LDjKzI={{w4MgY-jQKOW6K#H5+n9
iyUr`sRgnnbS{!NiDfH}@O4}`Q>ga8MV%?wrn9BON&><vdJw){{wFc-heFUev)>!IeX4m=pu2Q4nTRQUfry4Hh61%>EVMloMMMe~zQC=V!uO1(HwW}Z0pTE&
l>)GF_1SegXzNJ&-u<zXY?lr?mk|pv+7pq;yVmT~&$8&xq4JE;nxr&LwONl<POm$|j2x&ca_kIkeU_kcQFOd2Aqs3HL$<7YPLMQq;R@VR8q?+T7x@L^+);;8
TPbPa-RakW*%>b_3<GFmdxaRF0b1H8Y9#v*EzuJT!mKd#H&jE9ita1wwyO6pMbxC>KGMn$zx#yS+Q90KEP^!3A$mU=Lg{sV6(22X>Zg|jsO*V?JATu}`B_nD
>Cm)KL167Oq{Q7cU(_@f=IM1zD-~2i=?1)2E?_7Q6)Ab!mpKkW^&z_X^q~Awp|TwYMoM1~=}m4oFLj#*a05}>LYHV=OI6G$tXRrHXiIrV@%dX0&Oo~d7=h}x
W3Ut&h%gKN$2jH5=zX0(=V#>eP2?K=oJmYgdc+%1^9}k|I(F=VEQZPrp_$g5Rrspmg}CduLxL+8azY4`2eS?%pG4ZLjI}G35uM#(sA@IvRwv`q(M>86XKLC>
&YPbjlk%pS5BC|sT)bwJ!tI@H8BLpAN_QA<e#G>S7#ID7oel}MK)Ef{D5Ei5_CKTM$laezvPxq8i{{hrhBJF+FaQ9>Cjl@>7z)k9VZt}l{4$#+7C_8ZCoa|D
oPBKWUr<=R0_4O`fWR2E@ptz2soycMUiP^Ly8mD-hB1|VwxETtFO1<Ln#1j&5pt!^m)ofKKs{PbK8O1fU9IJx_&=NIhC@7c{atj6Ho97kUOIFJjo#$xtjVQR
&{($YWJ$&kfBY{>0(=2M^^gSlo^0?FIoIh&S`PK9(m3VE->VJ(L`VT3H;~uTtDBOM6S_a5;ibW>w2oER&xZa|9LFfKCT{Pq9<cY=*1IPMHPVhT*E+*!L8*K=
_+$&B_Xpy*RwfA#Uh|4PDuKB->?dPIxFYcLm)1^3CyNDoE0?=x?$KWZm#z}ZKnh|#`ODXDr;c8HU^Rr2ZXch|IF$RE*|Ux79VG<^yIIc0Wjp2{AM%o9t==F4
`(P;%V0{ix+SQx?&o<CW?|xalDWyF2R^Vv4h(q(WkV>Nb^=uZJU$h6JSzUyw$&6haEmJmqQ6YAibgd$Ccsgaha@!G0g;=wew=Nvggd<Bv%qF?a#li%v7+b<^
E6&^0{hC{jv#wlkVg6og6A+c6@P?-GNZiml*`C_$<x}G@y<|Jkz7)|HSNs)RtUhD3u6YAE&&Tn1SXYVka%T7P*v?5{sWa~C74!Y;gA`H7?@HiP6V>2AK{3v6
5?1+Mh!odZ?XZi(PzuJ+{HlI*V*^6Xyf3qAIGSSZt{RjYqpt|MVU~)276^xe`O~LBNYR|m%flI{oTiZ>7b1=Rz92CP^@M7y!+<dOwi8Z=Kz)<&#E-Nea+KP)
^YA(xCG3DdfS+lz&-T->RJYVhyo89T$g4kv(1jAq<A7?@Yzk<k^qP>hIDr6l4uU;iWW4~Vc3)e(aTJkN026aEHNp8#ni8@WzjuLhGo~_0PWA=uKCytWlO&_F
NYRxsU07#uKAs#?zs7tYIj1Cv)%dKpsqusIK4%FOq-K6a4@1|QLGWxUp+w|Gje4$oN9gSno@FnvY?5E^;2MoYH2ZVowwf+r{TTrF+jb77ttLiOG1}B?%_0R^
tL7SnI$YufbAIkTWA|+i`!%6a?#gAe99Io_y9cFM`%}hZqqDZjJ6id+XQ7GRO~X2@-UD{c13^*q#;q?nw1{0lsD|pw<C_+s!;%1<q14gD6{LD-28<5#i}V@M
Jl*Gg50<w(Uu0y~QR5mdSRn`CSA=fErn)2A?N_-EM!?Fg^wbk#sEn2$87y&?&8%o&f{1wFm7G9E!&R@<maEPq+n!i3xFln4sybbiknEZy)_NAmmzd+XWDu$w
Cgc17C(jJbRZY=ySzbE4$Z<7~aye*a+SiR4mfO^G`90<_!IeF08qD<I$UqdH<fQqU5$9ix)f(^s@gn<V5+8{(3AKy1Ym$rlV2_xp;WoZzuVB)em@e2Dmfdt;
{OcQm83yl@@G~1NLhtez!P~aQ+~vE*(3)co)lX&8(+ep0`^uZ4u4dwGkY!g)MX~eaHA;MKI~m5;*9T#DP{9{5b}Gn>?eTn514VQe%EWqFELRT~2N;Hmhb!TJ
Dn_4d&4q|#daS3<6ygC?b_lCkz1j4|eUnF#V$MNK_4D&ozvGlZ*B1;@y-AhKgi{=!ZSE+U^;pPSfv?A~D|9d&j+ye->xLbz6W5H+PK@iS73O#x{t5@Tl?d>}
WZE8}SfW%3T_Ec^8E`=;Rq14j!b<eq1O~fxGjOEqmsh^D<Snx+#Mq{G=|<l6JDkhgFL+-#g`+Bqj=`bkkZXQx8hAa|d1!KQt%r6!)e%rGZMtEgWlJzSqWTxU
{Vlp4D{d(JU`eG9=Z~Ihm~?2CA%HB`Wuwt@bWSTR6r3Oo28Kw`V*)^lm|du%)1e_%0pqnuCj<z@C1LQ7C0Mt(QM{Yzxr;z1X2e%=NM~~UepQ{A`lS)GAy{XL
lXfc+o>#P)gqWY@4uqyDVa;Mt!$M{mwZxvC-4)X?W?sUWyTj)2ci<)G<x@1Ug07IC#Rwp5b8oc|jsW%rY5^hdgOyqNo^#e98D@EfsX(BJr|1S}o9V?eJo`&J
pcJA7E(J@t$M+~OciL`lLsX<(T!ove>4;&2P9kyPWz=|raDg@V2rV#2v5HuCmHINle1wb(MpB(c40S{5m|0MEWTFJ_$p7DDa+NcD9KJ(P>L^omhxp*#z^){5
c4tGKZI$h}e+=QXflw96@hSm%5kWWV<CMQ|QWHatrA@KXskYp>7mH&jS^^z^Td00;LUJS4K9pgDmyccBi4coG@{a0_DSf_YbGT!;c}q7Fz7IClVkoQu+u}Wl
f&I`>pp51d)BNMc|Myr9=;91HsauXaV^?w^rUt>^9gV7)yAgKMiyQ!5PTb6xup$AOX%Y?Z#|cc!`{b(>k3VD%TPNFOHb+W9l{Ur}H-JkKQgS6DM+yz9g&pJV
bqZcG7=?pdc9rAuKQ8fCMR&AR<EIzLK_{Hzs3~OLp7MpYl6jXPv^|Car<jMhpdWV;sF$@n<<=!3C8zG4T2zFmb8!$gwh5Xs28%5ei$hjZ=(RSbuCdHw%){o=
stn+NP(xG7Xn0${e2X?VhS--WTB;EGtOH1COBDVvO)K`bePsbkJ@V6pi;i*5yY0mkcK6PwLPFI?wwC89$(jSDR-@rXqASUH1iC%i2Rp3>utCm3HDqYZ%)>zm
>rOd0bZVK+)vw8EoUBsa0la=^lQ*fkOnw=Hf+5S=Wly2)r0OYS`~#%fyh7{jRH?5^G9`oyqkz#8H*Ja}3Bo6HXqvO_PTjlG0&OPaL?Xb`f})<5-N~h>b9ZCU
2M%W5Qz+nLT!zh!SYy&E71~ZhNv)yTx%n*4g@aL_k9lF(<&_Q-PN)Q4fW7ka6tsq}08Kzw#OgscLzp)<efnkd$B;t|Q44%{3BII}aHa2YA6EBcwF4g7D7*DU
;2Db(hka>8ea=YWg#pGi+W(T4n)UCwGp`_QOFWY$;6_Ry91ufmig$~$$C;@`p>Ic`x$UZmYL!Hg?(NrrmpXgZO}3u89qs{jiQ##azwEb8SR=N3g8mj4dJYOf
i&2Rp6%+hM<QvW%)}_fdhd<a(W&HhV2P$5>4l*oGjs4nxvu|=axJ40@b4uJ~g!<X5-Yn|VST97_4fpr&a-c9L_fG+{OfB>$EHN?+f?oqXV2{Mio{l{wr=5RW
NLV<wR7nK#!oyi=x}-A?T%M=wAmrEt0!3KK!rup=6S1FCNCvtXU1HD1BZKx89;OCJ<&2$%sQEBUf-@Lb(0NYRJfmZ`Xzz>$)IaUzM8-8<0gkha6_)0~V|*U^
Il<|%gGhZ3MaU@=)dN?@k%3Y2N>N{=t{sxqf(d<_4UdU^7waQ>6zT!>UXPLH>*NCWpSJiz19+Ow^bgANsot3&`9)Ru45$8^In@N1O!TCsk*Yo>4xrRxyA#Zf
$#1<Va9bT$Ny3+g9b8aj)N66l*uMJ#=<BKAYw;?7Ysz1J4IOAbW~R-{r-RSzO~~ub1?F4cV3#jUYHP)=G?<MWjYPgb^a0g``B0@8cEd>XoxyJh2j<Q`9Bj&J
#sYx+z(tW2x~^SVM}$HsU%JuRTna2mRtPEWR>!Gc$WA~uAU7`Eu%=XqQ{f4B?hr9EyxIvo=U$xg+KODt8w9POra>oFK!s>!nqy`KU|Cydzv?hu?EP(c2j(*>
nBZ%r%<YCJ%LGD^O0~vf(-cFUQhknHizrG7V9oJ<o2sjfWgMmk&=vlCLep`8zC0`xhCVP4`$r_Gb(AnuaVk!akH$jkI9^iVRQFm^#_XScsEZgA@#z1tnT)e)
{sXRi;(vJq&8yiTpK~O)i^YBFwNb=fAfFGU;HZ#f{*B1AOG{_kRd*Og|2n1gFqnk;5zDHrT&Q*14BA2)swgWNMgZ@theLBRs_|7CV|tq29w)+;JC1y<*$cr%
v*W4f(?gK(zhv}5xfYF{h2<f3Fz*=dE+MmAqzz-00+fN(+)mp5m*MgpdAE{t>5$(%f{>*VlgRNRGY5iIGz@@J?7%B-gEad87F8{Re#)!UP|XX^71p=_5jE_+
+AfXzXe?fVx1eZ#7tG-;&;;nGag)7|(F65WH<bqGWDe0un&Cy+b;A@N%XI%pEoOKXg<C}uN&p6w;X=On<6>)({}rX_0$5^;1A(rf#P<&urc&u>!6N+ecV}V6
k7CQhEb%p3!z!uPZ_lI0J+bMJUQ)T<4amcVWB&nZckA3X$-oIu$5#y+&z>b|Y1trxC|R|8pOQkh%)8udZKCi7&V0ZXu<>D;^u0a<p#c~~ssye3E^eiVWU`b0
<9?9<AD**s=Y63HFj)Al(%Mg^!LF7#frHj!H4u0DG*da=@K|Wq(S7hRX48$FdqQQaxmDG05odhC3F|SM4w%M26~N0wjI6ea;Y1LYPOnw^eQ3OfB?b*pSvPfl
$FaY2+@A8Vv+?w#2$atr&UMmZA_Pz??0)6<fH<(-r2Uu#g|q8J*vvsrC@=MdFzBMh+{xpyzLG{LZIX|xr%FFSu)7)X4gzK$1IDzVO$g{1_~wB1G;e27Ac$C2
d??$S8q|Mw^uZ0yes6{bwXUH;^0icPW7|O8E=2al|NJVXGsBl++1o={1nrk`J8l#P4hPlkYFZkCGdr|D@)!ri7ye77cba~xYRVl$JsZY0bKnRqt<#j1HQ0<|
PQSa^ffBtrubU7+S=d_cW&1I=PznKI&(Uh1r*|L?Nh(!_*)Q9(H?lPwOII$LGDUHc<Cq2mEu!g~R<k#g7yX6c>_RbltKp$)X9Mz}GJ$a0W*C_;-EV2ghPH=k
9vv83Vo?a_p1QO|owi1^#;;v&8DyRrZFb6*Q-&FUw8(AU&?=lJih7-h?VWHWB=ExT`QjqzV-vV`Aq&H+M_&^}mpUOjCwrqY_UP!H2*wcfo9F)@XubhR$N0n9
Hz2a1u%;>u+6}eDY?7;YuFPWL@`#<#X8U;CP&$ludR^m+g^o<rh8tL~!NoFE1#!~>FGZukOtrC-+A=@aV1g%$8V)}S1Z6hJgl!nX14vZQ&0+li)ToiN1q*EE
uyu{sLlfV?BQJE5NqaCb|J+B?m8Mm+CB9o8i6pMh4)8p^`PP>_{l7MK*u7#0xFr-e4AAefL!pN<Sz2iu)0I3R|K22@U=7q>b)^d^)AoEmBJgjD)sK1-sVD|F
!-!a8ZVCHXpIYQPwt|qY)vFkN0l?K~21e$tq{zilo^@bSWR)@j#*<ec!BeG2Yap$0hSNN)rTP?NqL+9P93+T^vHECiN41uKmEoZk0@-WPPOYgOHpLZpwkv5|
HSP?i(Rs#()1xT(evZJPGfx!_CG@si*?PU1RyTtX;uw4;vjz~t36hygPGgC@SOFPqkIL`|W^WKCO{BqV1%_}=|E-)DJTv*)J0>I6@%<!~CPVAopMl@W0NLBb
fSmKFGLW85ZJlWA3ULofOy7PWEwVCh`RB)$cA>ejiFKk^E@K@-BzSr-C?u8}Kua-<1$D5X7D2`?;e(ktIB=&Ls%@$b&|sVJ+i%xCWGf7v899Qh42-mR{5H#Z
8U>Su6Bq<;fhO7!57!56i|Y#j000001i-);HJ)mn00EM;4dLiGac)zRvBYQl0ssI200dcD
"""

if __name__ == "__main__":
    sys.exit(main(SETTINGS, WHEEL))
