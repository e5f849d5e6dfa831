# Made by `heartseg kaggle build`, and never edited by hand: after a change of heartseg run `make kernel`.
# Kaggle uploads this one file, so it carries heartseg itself: a wheel, checked by its sha256 before it is used.
# Experiment default; 20 epochs; heartseg 0.1.0, sha256 57a5650cf1fa7b5163b9d0cb9442b9e707a89ba4113adebf260ddb94359b73a9.

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
    '{"version": "0.1.0", "wheel": "heartseg-0.1.0-py3-none-any.whl", "wheel_sha256": "57a5650cf1fa7b5163b9d0cb9442b9e707a89ba4113adebf260ddb94359b73a9", "experiment": "name = \\"heartseg\\"\\n", "experiment_name": "default", "epochs": 20, "processes": 1, "stop_after_hours": 11.5, "resume": ""}'
)
WHEEL = """
{Wp48S^xk9=GL@E0stWa8~^|S5YJf5<6DOC09^nm61-q2m(_Ag*iB$|8(>1=oZU}lf<u-x@}3|3KRR3BxM0Q2%Em%IxRz$=ok(qhV{m1wlx_|V9gW}-{ByXm
0RLyM99Ep>Zu%cZzzPxlo>S>$nFHo&5QZog57Q^L`>bLe3Cxp+^MHBpz1&^cGvdyi{WNg#HS-E}TPPTbG&6GgNz4wkL6nIlv%m{If3AgrBIu*~I5Fx1C`Zbg
k3ix9h<8-a$fmu%4k{*8FOCJp30Jw10_w06Z^M4EW3j{1z=!_-FZ<-n5V^cL+%NlbSUvp~^Ec!n;@}nOgrmdzrgI*OClO;H@m46!Ng(<!d|9cf`#K*;5vTYC
N)}glJR?b)!LW$u$-@JYAaoJ}3g){#z3RHiBBPG=+{O}y1lQJSmH|n|vw9TD-d9#)QD-Q!K=HNCD1@kGA0@^ovbk)k%CIs(Q@c^A<-d;u)*K%|$A@w&5G`ZZ
?!PLdhbXOtUAB)@a{Qs{yypIbeTapeV*5cu`KA?=dtC*fn=(#<k`-+`0{-?+^XeEJ=)dH0Cg@op@_L5@33=0`rP&%gY6*|CIMMmqSRspEC4&9nTIEY6r;q=C
z;%|tu%lNftDExkJ?J$ec#%)lwGx($v1>3s4X>Hw(c%2fe_v^o8IK;BAZ^(aQnAT)u@fPO$?2~<vcBF$ukmm{laX+kPa3{MF)SY-f27F|L13lBI|P56Akfu1
<htF<C_&`I87&TR>oh;PAhz1T;b*(`_2~ott3Gj0QMy7M@GZ4(Dx5Ija2Wx#zPJ7Wm?DfKFFS6PBkWK1UMG0My~j2%x*R~R=BeJ8ZoC|ny%ov2h|)G%XuXpt
mwFTiP9lI%E8LBX=vIa9w%psCw^OfDDKwUSz~vp+*&j`sekIo=was&)b8*wR9?OWrs6hbwgjyFaG3sMSb6{SX-H=0uramfmT`^N+-1xuvx`!$e$!LuS&#P=x
hzi}>>8u*}*yCi;`xaVQsCY4bn#rV@G3PqdkzFLBzoE=h5L=}kN$4kR4YG9GPL1&t#V5M<)UdO3Lt9Ze&6Vyd9DXUaQ;Q0N(1GC+uoM59Txhv69b>ojBB0oG
WEN;{>1(p)hW=V)It};I!kVJWian`MWpUgPDO1gg4EDCA6!TMwm`g^4G_wtbMJ_jXL9FRT7rGhIZLhTvy^{Y*M@n90RjlzEFZ^X%K{i4Ho&oBo)gcD~EXz%|
Mh8zhxWjVgg=@G~tVH^Z&|?RKesaSiH|1MrB<+}u>+4I*hjU{{C9uyu#d28R)cvt>J84?Q%+e(VsT&_oK$~mQKY{ko_b6v$JoG$(n4nU$FW+8kyH9k6F=X!Z
6tKm}kfZpPM}DyBc2*do@X|)^LI>W^j<b!sTCowPpz_{5L3=hK$xK5;DQ8STg`Q}cAU6#%0&&a&%DwjooLBBFU|t*373j8Y6k$G!TVv5073i`=vw*~sz&bBJ
<=nLo2gx++6BB9E>*Q$NouV0G(o+3|Kks1#gBl9v(}iS|cDq<4<14fS)MZ?5%y;D3k_DPqu(=R;DKK{0QW<4kn?#bF&rW_TIl~In3RS9;?FlRfD~^4_kt3NW
LaReWq!z~If&}HNCM{KR4z&#2Xo$n1Ea-{Z1e2?M6y@vVM4TXu1hFGpcdO%y`@v}e9u!7=mObBJX!lMkp(rIrSpP-0Bz0nOy9MKZ4MAJYB{GscjH*Ep$P}GA
Rg%T|7{c^~qXs-^9jUD0$p?qPgw)Ue3D++0QQ=_j)><@Opx$4VhWCtp?;gJ=;YuSgj5+)0a@}ScSQZxdqtxhYUp=DbeYp#%qO5Nf58Mx+CB4;;$sM64dbp+D
_~PZV!s#%8SB#~DqvK{31ZBQhj2g5cX~9Z>GMg%Lii1umEeu`8jRF+RD0<DI-$eee(WX1-6x3>{<v`3E^Z`uxC9}O6Yn&dSgG^jaEw;)*E`Y5T+h92%7{3sd
?(f+)I3GKgFwdGEes}DnT9M@Y<hKpl<bs}-OayeA)(lI}K_XS2cZL*Y(64Smy)s-{TX7qBXSyJ550|@VohB12ND@jsJdY}k5-pv)V<kJjLSQXKt#o5YcW736
_>Xhy5r5X;5<(bwMh3cO%A9}Qjs=Elj+4^exO<s(&({gt#!1OK6gDtu#A?yO=Uo8n_kkQ4i~!!sZMZ8B;E3ZhC;y5+nUT?xX0}qfJ~~arBlOIc9b<(Wsj7L>
yE#FeL=#6fy)9N;XOSx)<4l3Q>3qWeT$vWb8XgR<6F$G(LE$D%%FBuuQ|IxZJ=e85(pz(4U9A~h1(hU{^N4cMwC0KHGO^rB|LuT+d{kJTEN8pBR?&(S(}NI;
X221=0m3EBM!&R1<op7d4`b@ETNn>khBK8$VDfczLo=%Shbp?D>-KR({_eSmvgO<X{&U6SaO<A~imGg$f_(`p(BxkP^?j%*VRHU`U){dV6sUI$kuJAo+z;d#
rM4H&O9)u;MbZoffflg=BFdylnYdJu;gPlU1XcVPR#%Ey_~+P)flXjPR2nS=+)m+w6p_|1ib}4#{8lG?z>+f~+Rx14p9l+NF*LUK=_A{8k0XxDsC%$1NF8HL
xdf1_8Eg_l-c&lMgE`mZ425*1A8c8h3;>Q5=A|=~TZMWr91Jh&r)(@f05|SCOTC0K{sI5MlO#|mV{SN-6k160Gj39UI|q<cRZ$$8%fVvBJOC+<w8HxZNeC~Z
!k8Rzzj<ml>bA#ukalkpu1bKrf7}xunaKp#5q{KsOV}IP;w<+bi)3Su!a2w^Oss>F$5a{GytfMUDq_(e=+u-Bv!(6E-N)*DJMu!~7MvfFL<?FmMuov4TPN<O
Alp^O?%<QvLiSjBtNAEJIP*G_a#@{Xs!JM405+T^86PJtn-&1$tJ1SY9Bh<WcuuKG%lkP^u)leAz6}?-Yd58LjcrcZ%8e4|?=Z>;4`Au#$vtP@dLiWbK;1+-
bmEq0_4fnqup;^#z=p3AQwc0!JPX~`8u$s)wX_Vz4T1nfVv=U2Kk=SbL}gFb;dT~DNg&IL_|=FN4sC8@U1Pofh}&uO3|LPgg|2+<V<gvT4o<HHgj@k7K9$?k
-f;C9DDRO;m6)=foRloY+3R9GSJ*PR?`{HG(M__!61?j4!L|0QQ5m>ZS<gU{Xh{=BQhPjutq?t7{Nr)Kh6hAk#34dRZ-@>O_?#W*GUqBM|M~B$|1M7$ob(Lr
@x8!~cpkxdxTy-wJimpWf^4)Yeg0EiybnVx695yYP-OVhD^p9RpfF{Y@#{CpR^XxBwQZaK$h9gY6kuAqP+lG{J!-=#91^1_UxFXwnB*Z}ljlsx7vs&CoaX~w
AXcZz$cm+LrwhmLCkk!PO-yR6!8X(i;dBGg>Tc69nYQ8g2IRLDN4PiNoXqBOZ><X<L=zWT0HCA`y%K{pd}hX1gA=QCXS7d2o6@!@k7)>$eWv!C%VquR)mIas
EIswjO@&WuY#n!n)J6J)QOL4=5F7akM=Xem22pM$XP`N1vN|9_pRm87SK|`sCWwvDvv0aVP_G~lQ9(SF&Zawsw0`Y!A_^c%m2#!v=T<wH$?&^|tsR4?xEk!x
u`3Z<5Kmm*YP&-|pxmifJ&p_0!T32UmOZKq|BeJ}oY3fGP7=e3L1B=+LOz9H3a(74k(lFEM`AaBOAU@edGk=CrX;U+Z3rehS4NqVT%0jerIdsqt!~HmaU=;-
McMi+F`Z@M<OmI6T6g@h1%}WTm4Jv@i`I#rlmI}YXN>jGBeIcXIvxJKqu58xj3e`Y#~QY!X-als{0sEVOkMLaRkKqe0syKzX$C(Hfwer8Y0AZIQUv}NGauP+
8_FJ<&q=;uKVA1U#e%N0yRkfw_rr~k;~0>(SW?4JVb64ZolvJSt&}!T*k6fL3zTWzP~&BvbKUun3JS)nJE@`<o(J6oQ-Lq>G+{73ggx?(Ev2R)0ef1YF)JeW
eio*IMXv0P4SsQc-Z`E6KVeW(a=niXhnNYhDlO2rZt^2oV9fJor8Ln0r#N%&F%qw5w`RR77cfqQI-%4fNVS;+ZW>!aRD$5DX*n>H^A`0Z85+dB3wClppFakS
t=L=z;Q5!~_w>qOVVaWgacIbpcBty1>y5P#3lnpPAx1Mc`Q#@z3V8K%k*EjvFl4jk$`g4cac!@`h6RfbElBkq{A+V*lw8_tvK%`zBX-w#eHd-(<N4<9?u|Ng
3KC}FFH6s_5>nZoYImU&GN{2WEs1if9DZfHX!2W-JBE|iuH~68lM_t_F{U;6Yz#cFhw9o}Z@ES5TaDom4KNiJBq5KzwKdM8*@jxiY?Ci_5hJz8Uyi}EOCUmh
<qj^8&x5vNo>?$cyvw2NXgexo(E4zX1pdWJQcBr|&u1nmL3#)GO1f0J1m(djbN@Ntf=}BjpW5U8lz*wxR!*38tVPUX_1bJ|0Kl!qHo8pJ<EG|~iw`*nyK+nI
00LDjPkMG&GUl}c7MeA16kPx3c(!|i1tdy*_u2M3sGvrb%ML!9z|S>kEZ!NME&}WGreu#fJg%C#96m|AZ||h;{ERWRW}<qM`0`4-I;G91d;~-CXrMc8AE**I
a5=)EC=FrqC*CrND_Up&V~T%2rD-dPifD4H#lB7(fyT;*K)$n}Bsf=l=GKWulq3YyUg|GnvxdOb@bap%Z_@0P+Gg-ohi%%6f04_)J^`IDyp(j8n{Jyab#wOB
ka!7Y{H^Y5%bVjF4l54|!CvoBQ%Gr#sbmlPFq&CZn4SW*(H%6e!zjnW-1W{en-hlSUuhf!sLZ}^@JV`eP>Sx}!;xHTWc$XUXZ~bYqQKiBZfU8L00*Ly3MNTl
AA2P>ch~(g;W@4WhoaApb;XUHA1xQn_cJ<$XX>mkrT%?g4isnP=Te@LR_V$N1xm2H>3C4|ooXpbpY(^$_>+;9#vOkaU5{|+RVohi3i^Ra!K;>IPK?;&CPjrB
XV(`Pz>%O~>HP(BzeKtfdp=99<i09~l1^Dc0qOwQySJ_A#!>Or$uN-P%(opBRNv#l5vf!&uw=&BM@h*>nO&3y482Qpi1Y23OT4a1+;v1O25Kf_NH*!fJShJg
0O|d1C9NH6%dh!<rH5}78(50yETlknlJaT7M&XgcvNyoC_dsjxnrBS7RP&Z0_ss7g*q(-d0i$Lh<uSWt3^Gqyq&#iXa`Vsxvc`)P4d52m;uVoktBuQyokIpg
^?evj{Cq0RH$vZ91B$mZ;gaTZ$K>B6XEC(hOPIxzz+sl_vB*Yw+ml2KI1iNy;<3@9mJbUpg3i+h^(`dGO#=Fp8zH7M2N^1HfDr!QMtLClQ3OB;nu18QMy$&A
ecP)JJ_u#A^W%LmeZe?$XnSD<mhWMjgo?!^k_2>~`msKz6wRhVgFX_kz{u@i<{52FISj1RT(1D+SLN({FS98T0}dEpklq}C=0u^ZKG#YWA4VpHJkR~twqb<@
_u}+O!+Dy0guOmovuJD7<UI(fJq5TQ9OfK9e;-3C!SS0u>6Sy5?B=PZZnOIbdeG<5<^A~GZJa`?RLAI>R<K%<(E=g7%)WmKaGLZnpQX5E*A%eCKnKzzZ{s(7
s$_3lmYoM4qAnXKKUGJ9Qn_ubv3~mmF`H9zcA9xU?s6Y)mGI7LAc)m6gf5#SD_Bud;0=xKl>*rJiD=ynET1xDehEwg8pp@S&4g%-D2I#szzeUT@}k!_nVCzb
F@mNBpGx*HoR+Mz!3iofHAUbo<T<%TGtpgmui5r0g5*TIHi3l6A*Mj;#NT~%Md8EOzO{KcG1SWsmzUa{LSucfuTqeRt<!LaJ9>)RlUGSg<<h>LU}Sv|D_r<x
r?#6zCb$^+NdOorf0eKLl~f2g`Ms~Y1|YaDVLOfQySsll-cgkkeBGo`dgMQD&G(-`mTarnO^D8UE^Hz6(&n*SBZgHzI(tSb<CHftjA%CIoRG|OCkL){3WD8J
mZ+ZPwOSeRQ1`s7Opvk!NFs(bY{~Erzifl@fHxM>S3vP-0O6As*X=}Y(e2eR%+T#@waW6U>?`ofk_XX(2Xafmv$VbMRCf(Sn?!ZGM8CikR0CKKjd1ZWd3eAo
F`6scdBmYLvauMmQ&nx?7Am#A$NR3t?c9*=A`j^5nC{_tv!+tKWA<AVVO3JaMg<-qCY<v`&`%0<^4+%{%m4nwXSG?75vGL5D3#c<-)McO_h;Zevp45sdMKC)
^Qs`ImB1-|yvM=d_xNnQlW&oAiss*FMUk+YzV0uBmjW&T)T%PJ=BCviL+oF=r2IB`hf#Go>Wnn0c35;}aEMlz;(<07XD%ALOSNd|tf=3_Mt91j-tEAPIB8n|
!z<!jH)63P3OS8vMp^|I0Gpmon14vj$a$+{wV_iGrp-Ex>AGw2LWlqNcn<<})_1Lf0pEiRa`RY{ud03eRp#RwUR*`mrCNoY-}B^{O*RR^QdITPr0aPN#`h@J
s;y2c0mII_q--XE*ZUsJaYT&^w>Hi9?>v^gSCmj@ilg_;Y^Q9{5>#I*6E^I9igUyp(UBoncqIMbKI{+9RG^OS0jT%m8=u=7l~B(R1I3AO*eCfS>{wjh$#{!z
fvVA+Bi2;Ea*khwM%5GQEl3h&cy7waTTc-mpP?A^)*S2?E6>m$wsWF{VRV2RORG_9+hVaO@rlCSIxt=;KZOhWs>r`qHEX}=^IyVVjkS_4cBV9}E$LI@RE-Aa
2}2|ux8S1CuHBV}Y=<rdbQ)}kk(lzab`a(AvfCjwfzCPXn~DhClC4Z9^q4f;(W12w0XnM33GL!#OhZsR8IYU~8-Pj8KFPaZDM1c^e@}?8Ax}l(#lrtw3)7{&
oyRuJTGz$5_|AWbg<A^St<tw+F+L@U&iKcv11N%vBb5|wDy91)ZR^$PnFnXollXHB@zoc^Lf#oRb)u`5ia{_%;olXJQnkR$(-o-3kYD0&zCCpqo!%fF=2QV+
_m~n|{E)g@B$Dl#&h9FlYbj2T#WJA9<ev@D5Tn(;Ef><9RT-JZBZngpZu;#ZU4V5MTtDEgtw-=N{v320Tkk4W7Q-ji<41RY{e};At?(SQ?}!)76uyUQ_HPRk
AS$UOc}|U*bP4v(GA5@&I#CGD$PLigT2mfAB=t?fpPW<A+rFJSXrE(_SSj`+4IOSwcuQet?iT1wM~o|QuUdyM0;1k`>F_MZ-011bZ+1Emq+X~A5<`@u#7rly
GfvvYrLTKRzF!SQFUI*TGuh=lcFoQ@$H9YdJ}=eoV3^vew=yOZV#6y15X(*aOaS$%h(As_34~kY=~qbczg=7JF;4i8S$uGc)>q^c0>Sg70eC<3pjn!`jr|p*
KvgHz*XFrn!Vo^t(sDu!lS35f0(+lQVRaI?gT3g7GDqXi3JN^t=MbdWu;3_BoMyyagK)PW6VwnpXQ&W6;htX$7wO*9Lp!rZFj>Cr$NIS1^%^43U!!`f(a9O1
LYqB^QE|Oks_{mStNu>(T)&zf?wa#Yb6HVq8;k5#%#4pUssF$2HoJL-rJ#YNcpLj*c#y+aEsEV#wfiH2^%40E^k1+l{+I1aDNEw&_%|i6(<w<fP`0KLvANkb
cFQx;aIq?MUs%@WlxchyBBC4`vY(|qmgYyJp-a#OcB{x=EwN%m1;%f%JmhEVU0vU9o;za;D51Q#Kks)~PNy=>c{$@GM57JOA(SV*;<(-X#cx5<dY)02^}p)Y
=z!^}>f_0rv5LDG%ZTgk{38>eB!YsnvyO>Az4?4SaVzT<fU<1aWHERKVjAR%v9prkX>DTbG~IQkzQb-fs?WyJ)t{2{=L5c`-6(w-d73dJ67Z9Cq8BSN-ZF8%
(d(GYxXb1g@)8#B59v&28_sLjoX{6F95j2c#kc_<fmBqYZ_sqe0>W%o|7Ws;Y;y4y4PKt}9_%f$pBUW|Q4?>Ys6d|k|D);uK`^hc<>F?t^qaeCrff*L@K~|2
`V-#yEES%>7zfyP6H{4XO4cl?i*5GJ2?M-|APFYN=el=*N9Ji@x?!6sUlB`AeHTGU5akJvq4Hfgs#s$*&?IcVvF9|gbH;+=v)}>GSm3|;8k>%C!6Fm)A!4Np
-(}^Tb7lM&PoN?TE7H$qB05FZ@dv;ULdtkvsB*OzoJ4$`hfblrQ54el4eRy5dC7v`0zrXzbfzgBVgCqZTDV8EX)L$tA?{QW+N5JCR$u03d*>;k2GBv^3H(4|
m##-BeGg?S>w?%7hg7dtf<Mj0!3|;U9O)_FW}D>YnPCjr!<-x}B|wTFS-(G%7r}cx^5IjXrS+DI$^{~?|Bf3(Zf~&b%_iqssehk}A#n2rra}PirDsKTr$&5A
`2+)&TW`X;Bc*IE$Vj$;H(PXdXWCqKlgyl!o2o^22^37)95Lop+-oE?Twl@iVPeJg>b+56+j5ry>dQUfkZ7ng)oh!lZuG9POi-z>kWhX$PjoCG(1ZqAmSFWR
3%nN>U$tPA{@PB0QP3-g7WbXIq1So!?UrrZ2^=|qZRb+v1J|f;z<g_NjXU^cn+2YdA)YNpEdEE^9@c1Ydh(m|(r@ima%c=J^|$iFvv*gl>@dN<&DX-TK85-!
9P04|a%t%IuISE$mob$zrIMfWIg9NP4XFpN1yq=-J%g@XG$m0sH@VAV{LB|{p^=JtWQo+faeU+Ms^AE9lf5>~**Fzg{#w_TG#s<6ERL6Ynf1ASQd@*fwKE;M
QTn0-U{=u{t^B#Qj7?{8U#Nh#wO+z17SLtLT06BxJmKjY+3n5SVKUx;lI{7y)i1+;i9>cLz8r3_GL90wCs!#PHRN_EEHxcGjO!JZhmFCWrQ|AZ7K|D_V%I`-
Q`k15n&ncxQ?}YMD>jZmHSpyK?V5l4c8L^wkFz9}K>PkZy8dCza)sTtuc>cK!!Kn-s!er?7|uN4LpdWbfa`WBz*>~Kz9+c@KTIMxuMT&}=Tn^8<TbImB_3n2
`PEXx8qlZBp55_^?eCHFE#5T1=t87cWRfNDJo#oFXGOlOa7k!b?1pqv*&T`dCr(Tvx%|mq+IC7<Vt;XYSJkD|k}HtriBeYa_BjDwhzuJWiqx~=IG@nsD-ucc
2Qa9eii@*jQ|K&g2th9L>&;sYfk<EfRjLve%eAlo6y%NG*?Hcx21#P!KEI_H>4_sv57i)Ug7>=mGpo?TdhfU|kbJ;iJVF@Q?RKRpUY_M+V~tSb%(NbM6sjXR
mSxK})5~Z#1|l9-$&kP_WkLY(x5852-DI)I_cCZ5u(%6A`JV%eJIy<gvuLWO-ai2DRC^WooI-z$Xk;NY{{%_5iDqk}&kE%pzHPl>4o5TKu%4~vxX`=sAB&SV
D4mRF25+r=rvEv~X1x)C--!tkTIh|*lsokWK1$UA@#pqmUB#Nx9ANjIq`J-la9vqWp`az<Ix11}Y!TcgzVF2aRn^*KLFT)Jty@FEMXwbMKuJ?lFXT;c;uKBI
5km3DWRUc!HYu%@u|Wp=13sp68pVuhF%!7}(^kP|t|t`J4fen}X{G?Zi^u|!5h@<-oA*+|`;3?@lWqGmObXDQPsZazFSY)lTWDcgrW@^){(`}35mSGo49O5Z
rgA-!aMOr1)`?MP%4y*OU!BqFrFJ1@XsCq$@|_HD6rNjHmGcDh$sC0DNe<3r2vxABbVkpc0=n*}kV%TyX;_Na?0{l=aQb^8Mgvri?d>tCy{%9&C##SowKrF}
5+f=Xqg3hRk2f+VWvR3?_U{pvQq#XJxI^*u(x($V&{cR%T6<eV)r8j)PmR+y>xc<O&^k}GwjvLQHnRH|INqk*qD}n#U(Q8&m$kS-<y9~D0(0M!J{6!om#!+N
eyW5Lae<uRIkf9R`|01DQ3X-F*SMAK&#1gj2{qHZE_q8LjK!|4zm511N_iQS_R+^`;&X|YwqsySCCZ7DsGkCXnw5beE5Q-E{~7rN>E7Qnc-)RrNISYc4KDqw
Z?|{<IqEZT>es6MphL|6t~hJY(SNwmVnl#9=8CHNFVhTQElEQY_Qi(AITD6^Zor<m%=Q&vjba^cso5LOtl(>_DJAzZ4@@^z6tbi;7;b!|D<n!zn&WxV==(~(
c1gll#|)kTIq!BhMi4s3W#9eDKdnpC#td4*V!*zHoZ*fJ(|Pk4$%2p1mn&t9S>Hi3AN==PRUj+sGe;k*E7sD<d0BEkaE4HCy9UC{2hhZZrIxo#EKvIPG}=Nm
wVCcDBNOC`K>o_ub9^&+iM*S6vSXL3xBqG78D?fDE2$mtuEe*B3F6NE>lLXuh@Bg`>Yy$`a7=v;ErcQV7czFcO~9S>o0A~+L{^VgVIYCY@dXtB)Nh;PrwL80
Z>Dgx?>5WzUl{7=OR-d6&pj)<TLj%JDmKP^pg0!)GVP~_^JZjyQBs5;X;@&^rrtHaYu{jfc|e$lLZfTTqxM8S)Crd>;}@@NfgKraetA<2vdAJH?Vrqiz-OsC
Rw(Wq(Sf{NiqbM0IhsJ9L$RO`q9+?&x&eaC`9b{77py*z@uJ&G<%rkp5-Sc$Z8W)keyg2KghGyT%7OB?DsmCcQtX0wCc|ij<+<z_``dqACJVw|XuW<$6(cMM
-Dnz;XrzxwUUrDXkJ7p(-pt9pG#asr#Bv70WHQNp2PJ;(ml9z$JQ>-QHV<x~XGiM|F%oaLqNXBUk0AdBgtF?;o{SRXOHOfdy2QHUV=C#y<Pg*BON^U&Aq!w9
`~hZSBMYK;s4ncZeewhJ@E@Vb)rLux*8Y~%BK8`+bW(zDE(k4qnC)CZ$+1}N2nVa~CUHo^ur4MA2*8qPrA#_h*?y5t2Y>%eIkLKe(#w%M@GrN&%QpmPEzw_^
VIb)kk^m*`r`*1@$;l`VUx&4E(pXn8AAVD}<cXHz1eSJr?W%vC5qcNvgBoEZv06c557-`jE<1CVau{U`B({?dRun7QW;IVra%p)RUp?j%t&}1$D*!&3Qb*q_
IdZF}SnIHx-5yO|EvOgr`xtF{H!3Iu(7yu8#^rxIh6fn;l{aEvQlDY)0r$tld>WxA4zF%onhGmYRh<Zzg(c%oEZWhSQNw@k^em+=*+qzjML<1|I}{Q0r}uul
2y_;6s5A-Z)>E?DHFL4Xot7<H6R%~ko#!PkCFu1#J2{0hdTnCWz`m=hP;rG!=hH3p^>uzQL;(<`mYr4Z)`4xbVkK9js)&iInA1nCrf2*f7v~_ymNd}#F%HmN
v7rN~R`__bc@n?_pY?D}R5PE#(#jaQ0!|CloC%OufvIMaDc)@8f}<LV@pR1qFgSRQz8xZnvo_a>K(dgft{3VjLKQ@|QwoC25Oh(z(mEp2W#g^~Dlstp)>;_x
KSikxR~8pE7Fw!BRpPOtWK}^``=*x%mUps2WgY+fvbbK&s)`Glk5&CHSe05kd=m@(t@P;w%jo=E;`tHs^8$~{SuKw2FdR115&}1xTMMEw!Y*YyUQemft}phj
R8nt;%=ua<Gial1JpZ-Dn^62~NC?Vp7@u1Pi3m^ix&Xg%c#nhKa57L<KHr0XiP<bc>p#uCNx9jxI`e$RH?*J`7O_M6e-!jZlPQ)87xQ09AFQF5(uA0L(Bog?
;08Q33mKWo#jLymY?p1s7P521Q*D!x;~RtKtRv!ec>3s!0+Ijy+w<yzdp1$Ps8fGXi-)>5ilXC+1b|Txv{}>YNgzAK*I$9*Dmeh|RV@5ZwLum=k_ufLuli2h
Z0F^XePmahrl(9!`!P!>Fe(Sw;q&Ss2)?`Jt%vza<t0RNlvs!qgx1c}^Q0J`8Pd+UA5bu9)d<l>9OM4TNlc)@Jk#dt1ct`H!pfNZSVW{*+L+LFqc@r)nm_9$
;j&(BYj~{;;eB~4EqWY>j~k)B5W0c|qhf@H%ge7a$@3Gum~#8M;HVea++E0n<YiO|_99t>QK%@h%?A_lmW`}E`sn4dlM(Nhp%E_oo=Y{N+~A>6j_~)3$uGji
BC}fhYQ>KZ?MusZfKEXh4{qkaB|yOHb|Yx^$q{c}nncn;t5#!iTki{U<lm&>d%lQ_jpu;1gVu)>=i67yG%o|#kM!^Vi7uMzhOUJuw||IXY`hb&^}?8k(q-h|
>CTT;)@Bszl9?sA$MEXk=^cUYd|3H?u$RO1;Y(7gN$hq~TXhaHFiyb*b)CPYo19O4jm&9?HHBOB{lJ@WbgEAR6b~iXVjXL$!OYfS!{!MZX;K7w4qKFu|BN|8
uKZFOlc_{#7&e|gCpgc1p>p3CM^R1`zxH|OBj5m@>*Wd+Cn6(5_fj>ns_b_4xa$A|W%%8&UzD63)fOHXaWEnp`^`ne=ne#3P^%KRA4FR~TIu}MK+*RYM#E9*
bcXJ`gYDILW-E_;3<J*CTqB!w-GufY(r@UaRA)K7yzS^vZLnV6?H0E6r1?V>vZQ!g9@YtYV0lHh%#>AEp^(@+>Zx41LEe(9&wCZAX-=g7z4e!j-`XOoO7uSY
Z>hut?PD<3y2*EdJlqIS0!+#hj7+^K?=$%aPqB44CG*qz=NN+tyQX&+JKS$Y%`L*aB1npCM-ju!+yTpbS{972S#nK&1wM+C7B6tyDyD1Yu6Co5B6~FuR;>(T
HK^|PN7K_jw&aRM{KI*^?8*krfp;Hvj!=2kSN!uLN^MO+4BsBltSf9K1BfcJ^mtN3-xTR1Oi;-+7v?27I`lTyre^>!2BXI4gg>uBfL`YXJ>|c)H(|s-bKce}
b=}BG&`Fuvup`kSsF-xt<JIpgKLd6-WHQRWm&i}eFa)c0&v!3Hea+F!!29cQGI;&lLQm)5qFH{H${s@^KbtwJ!pT)N{z2B<>@41v)5#0@L8@C~S`cc=k!FCO
EZN2njLmuK%Oyu!ioewM$P{khgo;+J(Cp*>geM+6Q^0f($cFs0$w41d`6-y5ii`RErat}A421rPY@bYktw#<!_XXMC3TKpcya+?p(5q{=VEF|V{01&o03wno
*HB4%X_}#c^jdSDY#98FBT`B`?`@>CNj_s_x}vbjA6)GvvfA>7MueAp9HWC7eEz-9YDbG!vF%T)k^rTli-oP@!6;;ADr}2Vm(nY3@*oCM&|FGSG1>ucB7n)0
odH1MeMj8@QK~7$I2l&sVZ0U6I9@nnw(ePWCJ=vlg8yv367m%4Puz#M48N~wcj(D%GRBjLS>iCI0F;X8z*Q7uM~r;clD8IUW?^$?fkn>L+oI}jg4;`vW+?d9
%Gz*cgs(vf@IdELPqJvSW+gUzXVfd$_zJPlda`HArc=KStM&tM0x^2$8cLyQphKx-Q9*wMe>r7>k=b!3$9N(sc=2d%8|ZP=&poWAS<8EpQ<QqnX;CRQgf?*b
$$gdo)l~Fvg1VU%w`dL)rMt@0KBbU-^87sI!=7<BJk4Gia&II1yKh+~IgdLTE|xtLkY9}W01+7eQ@w<q|8Gzp6@1)JA%hvb?Vtz;z)xWFy<=^~)k+s(KJ<b|
1juXki{ELDjoi?s5r6JX4VGqNY*of$CUNdJi+a~cgAFJiZ?(!o{Xrn!BO?H6KFUnb=PE7Tgs1gE2%z!_0mOiHr|u7?R6rp*T?=$Sdt0?lW#T`}+sCkBdD05n
8Aj-Ge6fe4tM)0#F+T}o+Z=%%etP}aZz(r}7=g8pVJ3wWjo8yYxpy+*N2b2dasLys@iW^wd5=0Vr;nVmP6yX_A%Kljr0Tba&JTOF@vdYe%KlW$RQc1$6;}=N
{d0N`x%>{zQZ@#G9fJ3nZV;NW3<w;qpGLfbDp30_+lbdB&`w{Ar>UsGC8Fp9{X<`NEX#+2a|01NUa-Y1H@f?b>{<eZlotEV@WR&BKx9lu6x*-p023&a@OIcx
Ih2QA4e%xD@It_H*&$93SH{6Nh10qTKz|q^VU59qeqJ0+(Lsa$CjrTY8b2$u`NKWqzV)5PAoq{t(~W8`d%l&HemC)R@`uLTX|NlBmDgE@g7JVLI0-^o@f1{*
4tHV{th)CQGC!{P`brL8AS$?M7q(3)aUWd>QxBXc&q(RfuUl4=O6}Z;JW~^b4Aj#5phHr>A6<3_iB!K}ADwoyBb>46#H+o#at<m9Fkw}6e3lNIfB?{nzo7If
ML}x;v*wovCu-0~#6W_&eZLq6u?btS*-9V?Cg8ZByn?L#K06OUy8YyS)g*Gwx-BY3)GfzAuxrsYO{pgerOXyOK%|MM43SSpnAJxo6#S=7F!9LV!)anoGlJ#(
uZD-<WfF)?O%L0g>B&0YhVB|9P(e9M8BH5JalXh&*n=7g9uJ!}{N-EdXZFqyhjL-Fz~lxJ6e@Y$9?ZDn80SO=^o;LXlwmfe3j#nl7kn)BINw7#CFEBv+{>1q
k@PY7;-=?s4uiqWH{j(p4Qo$K3E$p4o^7Yz)9ELm+mRHoDK_4bw?9@>jyiV7-JSF<{1Nn8#BbFBI|4fp%MH+{z>R2eqzQ5OZpgEbwJ5BlDf_gTR^E(T;c`2x
NXU>jmGx&ii)rMk<BvOcbAu7$hq8TKbNY9`M_|fBT7KswBGKpnTcEnJcaWGMB7qe4s_q3;<E)a`ne*h$1IwRh5S7?Q^<!ReEVS<Ki4&Ibcg6BuzRJc{rX(CX
dFe0d=hzrazth*S0IAhbPxCS8o><(7lB;`A+{NBkuKg1QTP2xUZ^*;u;qm=^zkDQLY9saJ<lx2#Z9y&vs~7Y=kKo*F%XEdKVI5-&m^3)@dsxNs%I^C}2<1@L
&To~-0wOIO?krl%V_X6PNS(V8Tp&oQwl)jS+=-`0?wR_kj(+6J<D?VL*rU89AU|Qq-(J8({upX_v@sDK+SGt{=t_FWLKlAzzJIS<jwKHWnZ_qF@(4)2;QdJ;
+mn_vkkUiTM<Ph`mU+Bk_PYs}O^K+Z&0WVV-jR8d=}#MNp4<81C7mb9HjFJ*)0WNO5e(INs4198ScC?Y@!M1$+jAuq4Suclm!>rzd9QSAv%uU!)D84xGJXAD
S>p;`tAP)yrbH1T7%rh&SW@anBdPi}W9q|pF2_Y2Ha@e@J^RAb6zZj^kfNL6<OFB;%V1Rm?6@2;L*j`NGF2SmJ@J=NW==qo?8ZVX`r~<j00-@`F)*f{Dv{n@
X1gIuL9HudYXAZ%M97=DcBdNh0%&8=N+WK)4K?u;xdKTV^{vJv-#y!X2U7gz?qe=0PjizZAb?@53;=L(`Q}?wZxh=JWQCv=K)dZ#>!1%tBJN_H5f<$N+MOfY
(i6si@f5{jgklMB*GBx)E^n(gGxOU+|IG~2Yk8C+yJ&QUz+5X533#=_;l=u!>wzK@FYHQdgrV|oo;E5#6v03&O*g{tzz8nEwcy?b>6KwLb+E2Em6~&vXpo4(
di#6|A|&a<!1Z&Y49Q*jCJC5`i)n`|4L>`oJUsBRBhYC*5zReb?(IZ+`uT@Zo~oS+wP<08CEIFEWKLgqgS+Rta)f~T%C&|UytSSzJUwagD0o}WAs3ME9cbQ7
=>Q*Pu#nPy(EdIe*wpv8M26W~3}-{7j1*T5I9`ua-JUkKn4k4=HNWc)1-}*948~%z;#r1#E$fEjs!E!@5Sh7OEr#!saf$#q+2p>-qQ|`W?`d&;%fBESKtX80
LtNh%ZmKeXJgxl<7z$9a2?H-V(DXnaTl%nWfl_$9&4$XbrRN4mLTPEOp^q8Y$tR8xkq`Te^NpLlu;dO4g7KodZ^|<_b{FWw^5`-Abo9u~;Zsi=B#}XQ2uwC$
qk_m1dqP-e=54i;70B36DRT5uTkcotck(8Kk_>pwLtL(}&nGa4HEbLp{MuCDrUFeBB)U-&s#;m52+8ZXWrjyjh=t-&p^3%kqzw!fd@Ao!JD;_$O#6L;9uJHD
2x2}L%RGaOH_8v`8F+isejowD0~~tTjrjt=UV`C$Bl?!Y9Nt_VASX}ePkRS!hpCJwyoVo$7ugafxlVmg>~n(Id=~^PTY<+2pumg7AUvvx(Cr|`6plCy`@=>}
@rF2RxfV_mhqnxaNW%5s7&x$sEuHN^`qXM2(}gmFQKpQq{oDeNd5z#7Qajh7e=ULc&d)GC3TmrIkqlu<+RHwqr7$5*zCw~|g%mQ!u5E}eQ;HXlRX5(9kTetS
>|I(LAkrxmmZdgXhNuWseZnp<9e2!J%b96bFftfUE?<1B(|$!CDts*Rpr~qR%J}TvjE)~app|(MkT4lSx^6@OXYPZYz3u{+PGSzGpw!ykkFgBx=G5WA9sU}!
KV)W36x1Byh&KK4(Jf7-lRo}*%|!Q{jmsx~Y=2iU0lpx}u!J6xdQu+GteiT*43B}83xds7`__L}W?|NBODn}m1Zk))EZ+0u3*RrBRwQFwM(4)oZbmy|QUa?O
mOvI!%CdgBE!n5rEg1)iztsSVcKaMna?)vv@}lmfn?T+_Kd)~;Ag{pzPp%BjEsXd)J`%dN1oZ)NXgX0Tqrc6j?!Xkx>#;43b;uoufy&q!`1WA+OzhsHWLMSU
!0b9e%#?O#;`q@$>JyH(P&6^{^=o>~6hw*nj1YH%KfCt_8f#e#i%=9vQd!zbZ{S;5IN#$R4fVg-W(Y~q*d5+|Ex44cunNmPiDXTO6Df`b*eRXEv}p5@qP5i=
hxQlZG$t}kUNb}GM`LpqYns~_c3;|_bMmD7o#tRHN<CdO>0MO`Ev0r9YLCtbx@`{cnHWZ#P>4!O#d#-m7`GBa#e#bDh9#I$vRvgocHD(EXcq+-r?~q-+a1bo
KqUZgRI12jkdVSgSQ^?quVKv5+O7%cuD_UTmO`~f$@z_fap8SS!&M3hBzQyVu!@8CG~ecbCgIs8T$CaTpr<P!@_eW~nCqZS;2&~+pOCwvb7JMb;Px|?Eg*s$
K2b)^)u-3yGfcbRN6z|lI$lb1*kY+1f{>JN#-efyx7&^N!(kYIS|DlKJF~Rj7uYJ%HCL&`rhAd%nrB6}epV!i4?voR;C}5cYf=ur{PuS&`UyMhxQ{pA7x09P
V?(1#cBw7cxdvPcv|@=awNM0?SfE%WFc+^xX;f|=sm5GR0UZESC$kfTeC28&>06cJg4D=)7Sn!K44?7d!jR+RDJQp2XdYmGicS_+HXT-X%HiboluD~h7PCoO
8aH()(a|KL>rzqA@c-gSo8lE5QLz&D3%y<+Pv7!iARP+tLu0*=LJ9&V*lEZF$Da-DyfaWXl=9f}@C;t`)Z1Z44L&)@&;8O7cSMQ{MsFoRabf-nAkm)yjjT-Q
dm}Z<j;{ep&UONoZ^eh`0vea#M2asaX4Lw*T-z5VYC9}T5$u4dekw4NLy(PB9#T$=ZNz!D%RNBdx9w9-V}TAd%sX*F9_GsbCub+$jdW%{-178Wv0f~TMt3Kh
5m=^R;$~9!e1<yQT0ckvJUUlu1TDsI>x53OrAI;NR-tC@-eWN+Ok>hVCKzMQdiCF}f8128v5j;^HL4DDjEWcMjorKY2SAN1$y9vC$Ddw90S9T%y-HJ&VI)ts
rl5SH=CK~4f|@Y^EnrUQ5>=zr8Q&@`fy=l>_lK!0S;A<x#gl**3o(tEq8}ke4BU7`v3Dt*Vaefs5*J;L4=;?-h`(!-kwrpNmjPstKJ^$Uf0{wnY<D^_gEXvq
rveYFlj49gP#6l6#mU84z;BH2O3mQ%vaXDw)ei)!4=W9%CQkcHHInrf{K$g(UK=JNd~dlSdPmDGa8pcD$wlf4_JL=fR<qqqz!K2fv?6Noq|B^-WqlIubvo6#
F(R8@6(CZjRUBWI=6u|3qjr163Dfmh6&m5a{Wf;b#=)4Y`V@l-VTx<5S#Dy4P7$Q>lS|gV({fKHv}q&hKe77#i6!2jJiuwBSspSSP1<&$p@$5em(Uf~CQh$<
?egVk8ZMJmd_Cw@QNdp}<Bug!1X=M^9NMVJmhk9^Jy;Ag2bU+Ie9Ex~s|Vx1*-ZcNg~3XlV!(52ELUlHI<S3?rGqQLF2JHEdC@1<x&ww%ypHG+j4J{YjXVn3
7f0qeZ<5axQPNac0+lxv8d%rDPSh<O?`i;*$%O54;4~fOZ}S1`w8oqxa)bsfLlb&?KLetmG@Wgoqzpnoh4d+vkt%?n>Q0)g3lu#(48NyVwTpb=-g4Ir77U}N
TyeDkI8Qt3YO~eUB%gT4b@wg|Rklk?SiL3}P&BBgG*{l8K4#cALQ>;$;sS^cmJE6wX@|*kWqIkg!+~Idp&cYVWWl2tw|=Sg@uDru@L=Q;oRWb(LfU*xi{$q8
f`BK{zC(|}oJ#Oa7sxrB8Gr<S;Z{}$gB1G0RKV6#_@YG*%-Hdj=JBVF-Obq(#V=;&G^>ZpEq*c<?kW%<I~*<ViNbmw19ucbJv7|yXZ=3Kr`z4$=5f!=ZJ=*A
vvGlK&Cbo>SJBKO(?FEM=B)y|+41UbjFnt+6Rwl%QZqDr&QZ{+vDDYsNY%oxqYf@!7OsY{U_uA=>TJ!Q+cs61Bv~EQkUo1TI`Q9E{FwI;B$YS_7J5rqmG@?c
G$rR<d~j}!$LIWxntHFo0B5{)nzQQY%rL%A$}!L+AGZ0Qr7_HSl!HTbLb};l%Gsui3LFjGM+~alGyRg@N0LSwykIWzF6=FX!6kTUr^nNx8zKTj1e=Dlb;>S&
Goa<xw4zi4EACxq-Kz$-J&uOvnewh{7Mbvzgdejig)kVC&q_{*Ra+Nt8JeFKk=BfqgyIe4NgB#}svJck|2m@9f;UpHd7bNW<JG1p!o%JX4q!?eGJn&2H%lfU
;@`M|ZWpvmj*-9)E2XN?&we+~y|g{6uAO6zwT$}W_kC}PFpdRET(N9uU-b>;k^sNRl2U&8n#Dhhj3|hT#6xmQGG%lh5lI3I!hrDz$LrLQt(VVA7C$%Bx4I9l
6M%<X80z?;N(L92dax}S%vlSzt#<n&%U1YFLuIJBFcc{_=WU39m4og>@0ztb52qmu7H%O5&j_z%X(Cg?V>zE<f<MQYBF!tTy*WWkgQ9~<$8)yC@i5KD$+%=|
2Fx@sfT}BE%K%?);PoUixUYXQqKGnSqBzUVg$P2xt=wO+d{f)SF5|mx9|*b-;IaM7VmLNHC<30K=sk~Z8Q%3~bQBtX-7~@{-OLi>28B3JiD8_qYoEHDx2|Ye
`MC_dU$s$p{G&-~hXcY)^I``NbP($?>J{*O|MeI1o|+p7`btyotYCzxeRDQ`=z6}9FZ(?E9+B+ZbPm&wbvz)ly6Xino}N4`jgW*~yeZZyQ)1}ss?S{wy0!&_
RTQrOPQsXNLVoD1MV<qP3aaerKgmQUcZBJhTiVk2vmE?o7!ePH#edghF&_gMX^$UIp}2e6&@ox^6WH#sC^_55zWG#0-oNF3NA<e*oI%aClH?>Piykbv2B*d9
UJ>~(lO*(|&-+`CG1oVRjhmF_n#puNqnwG}ydAD^nm*rpE90+s780!<vYdCUn<?0|p0Z<5y-jSO5e9QYV%yC;#%RAHo<*nhob+S&FHD^xb0l)$-$xld^J}*{
kKS{cN5Y@SLxivCT3R@dVCWT&|Cz*TH<!eFv#d<`we)f4XO_`y(WO`M&;wv+b-ygHAwqXAt!zN9`%4f?d5riB=Qs}myqy0PI3`rfC@qvNp-T)xH`<uwRrHjg
U;{G|ZmB}g2dxXUdxj$C<{%L-lW~CF!i#t9OUxaUup*r0yV*txvzn{;LP99(y`2NHyarv4fRc}xy!3_i80FHB?zG$NUa}_4+=HrdV&hnSg8^u@p)@T>ZdqWK
E4vc{?N(z8FU5)Cz*E<GSX4tuGM#lJ**|-^2p5^Xi84U)YMBVrD#GCzx02vi9&_h)vq0}^b{6HB3TGvv6k{(a9fAa(qUt4dzlhBovWEEetU#KMvV@T1`HO9@
RX=5@F>?^KfA;TPzuaBnN#CGp&JU@N4po1NX6KoJ&*KSTfElj?aooF4CttWzm;ii~=wLb)zzx&--?BvTQ_+GS-9bhrB->kvRTL!DxK&OR^p)Z4^MN-AxWbW0
{~$ekqdQ+JR@Hyn(<@l+(X2s>K2#B5AZ$?=%KUj)e%ze5B=xwl@uA}G;t6No%T#OxV<vKfRI82uahMlI2UGPZ<=mWHy~`fIC+pVm@p5*GY?(B}zvv?o5fU(i
o}c<wW(Jt5)X$m}it17?5=bn`fPuC&;4uU|ypUY69F#slw`Mx+0$#0u0d}w8=u6lx!}KT(y#K&{(x6b>*IoXFN^=VeO+LuoasKr#*>J^>M=Iv~rxAA-rxFuj
R31n8=s-c^1tYHNC>&iL!6w`opL|(^+RW?J)nr-rEeZfx$OFpH%0%Yb5Bg~8CNsMJImAL-S7=$j7v4U>JaL7N=kH8b2UbI71Jf?xN46R4-Qtk9nDivei(jOo
&OILQKkHqw4N60E?PBB&Phe6t$85})`6fh5mKW}>Z?X8)U;65ssXFkU$L^E78Ax~D?F}6e8IbVS+9J3YB(^iDNW1=x<dry>t2b}n>||a-waUBg{DXR$=;-Ns
TNT&-TnI`eN<-;u+Yi2~&iORZ3W?=Ed_0GmW32GnZT`E?Xr<r$I|Ru=a)^3);@L_YoLWiXk`-IQ!%37{jDpE}cYr3U{4|pR0zy>`y;7Qag7yCU*~=NZXRe<l
<QHgc4_6v`QU(#&1v(=?kowWV)}uOZGRgBQDY*l6863BeBwI|+p>!qo|JM$4iBwP6>*waJ^#nfF!d1ew7o7g3Ha!sB)!~cOc=^B<Tl%mE65kgQ?~{GX><c2~
+IXYCV;CuNnafL}YA_L^FejXnejhQ06Nw9|b+;fKAzRvYmn}UZS84x9K*d{^T)~_^SgeiHhG5CMud{N}WlR3@<fW!Q-0OcAgnL%KPXU=(i*t_Z_+lH#H`z2!
+4W;LYRvw?gPj2gn&7N1$skz^Nz<Ywg%wf=brvQER%_wWdBb8G0=adC2)bbqLmHrWzXyYIO~Y{qKCWcRR5pfIvR{H)N$;h~+u)a&A%!-jQp}_RUI^W}Y+wF8
=g{;6cK)vSTIWbQA&!hQv5_&_TUmC8^gsW}CMz~q-D$<y@>M^qWWwg$j!pk*p<fBEVW#v1SByDj_FK77d$woaL^8u(avb;!J0JB7ugLp+Z_!SdtyHE;pHgm9
ynU+GEyw(n+EYNp71^}7Oq3MqGXn`08md>mL49n}aQon|*7h<8J1AZDPzqP2Z%+21v3{M3E&@YY;)O%S2QJb-W`8E)=SB?)uJYF7!N(k%qUB&2)MD7<lM@Jc
uj%uX4<b-58QajiHDVFg0$l^#k8r^UPZ^94?pFQ@YSNZ6yt_`;(tx0>1Xpmv`(8kd@&=SVcyl;vSjry(zuJMRR0)T4)U~LHrYQ$_&nLo0W{)h2d)BxKYidme
B<SE|)vZw7Vyq=1b3`wm_8FTdehE4-${kO9nuQ!wvg>-g-vmUgSe}*DVfiE?JB8bZ_~$NMd`o6&SzIRgL(R9tBXawg>WAe@ET&vA>P(MCY=n7&DG1961s}zH
P>`f=QTy`b@(ewR9)4Zrm0O)Cyaz<g6mxv%-nTXvT%rW*)OOLwlSym3=LEyPlKD?!nND?@;J-raNp~y*V)RN-)ur$Ql0Geq<^_g_2HjK~h9RK%-oy@i38U~k
#>%-|hTyzGfA5dYWyrQ|Z{kZ6U!-0z$A2$xj{JJ#wX+(rp2FV?hiuTtK$X8;53d(p=MnUgkckkX_nW+bHgqsIZL467Y<&x1KR=iRaBa%_3e6Lnuq=D=psVbY
iQr@ZqU%6_9>p<{Rkj{4=-7M4?&6|_KBHjP)Z)HwdRNo`pt^E}tUPxO_kA6=Ym~0)_Jk`OdeQ<FOnEu0LIwe1w7PgIPBlAX3OlK|Zi9pC<4z+65&WnlYhb!d
Poo|dXQ*tA>h~OqQ{hx$GAM3D)#hI!ryrKQ4eH}rDO|fzx5Vx-L)>O`ZbqM;rmt1mWqEfl@cUEo*;D8@=Hu4s;YAJ)HqQs1w;$}J8>gh<uDqPXJ0vy{^}g&z
XCrrGB@b*;yS@TbCWU}?jO|7bkRQI6UmmrZuSS^l*(Rr-0Rfyf<eP}Z{hkUjS@CIcLi`2=^?imsx*Eq2M3`v3(<4f4g9^h7rh<G6vi^t-YF5erd`qdGNV(6l
Q(I2}t+=TCfkTSrN%guyU_hlF>GcvTYWXi~QBz!5ev_iSHe1Cs!OQQG@y}JWJOpfIizkngBi~!&&JuXg77qw{IqdGX<E;Rpf8}#I*1ePZiGW1P5a?R1E{6$(
SJNY&;P4}HCi|{*Bcc`mTMyknAfDTTPrpyfmq8!ux=qF6bmL5EF>v((C*-%$sxMhzjqFvc5qVNI@;gjuNPG0iUYV)+pi?ZQkTrX|@!67@cwLs8_`EAiR8ldN
g<Xal;5tn}$x+TUzy9G2OQ!u2(ZavHSWn;`wwde(Zu$l$epzbRzez#0P&v8Bki{X3et?d+b={Rnc7}5qDB!g2CSLr^U&0hr`Hncw)ItO{W%HfS&;T}PSS}1=
jn#84R~^E*r1j`{YMfkyMcx4&EFRzfJ(M)Xw1MTEt7T+ZWO@CzT<EJ%wZzIYthFATnqS=aY&2#&X(U~Op+$g?CPokOu>CNXjn=tu{w5a_RUIYC-dvI9Dc@gU
Jlh+AddN_R688Y4?H-mv<xO%yj}EzK^|B!4-aZhu+503>9*qM{;?=yI)>Bx0akg~I9s+7?qx2RDV7RP+Nb5jAWMc{T$B>>vxChG)tCeh4BXq07y<g(;e9aRv
3FoJ8&=k60lQ$zb7>MBDC50xA;`AJq%}A=R9M3HV&>zIQDapRC#u4<xm#w3gv3;m&f0J*`H{ofM%YEY$C5D)>-wG7!Z@68KA1xrTlo+;5fAW(<p0QVL-Dv$v
Z6oRwkv`xC3DTuE(-`L2yNeQ4aw{0UG;&+a)uszXFo_wA6Jc;sV#bW@V4erH<Jjf#m7*I1&DUxre{8&kRfd=~%>UhR)~1mWnU4kIac9=!8|T6ZYtsZjX<|&H
bSX27&xA?uM;?FdNA(rwBmfk(g}V=I%^BB!daUT5&j`X%2FH=ju7K>L0qrep(3DGLE=&|Km3{cB0lsNhEhg8zVw0H!m0mVHCe`I<v*Kr|pj-sOQ%-lKDjgQH
>|Yk@g2?%Il{8HFI`p#L`7$BdxolQ%MKnMREs|x)MDpewwNV6E=+a&)>mqMxQ5pW)WoF>NI!TK1qt}UEctF<8!ps0$p}{XU2^R|cW+0!de@0dnMikG)X)BhI
xeP#x+vNkt$2^MTlek8U4zhSm#}-TFQ*D#UJd=WV&BXM;2G%MhiWIsDDD{bypoaPRu3R$?zZB=T%&p*2GrA?F_SufHRSo6DA0hlN8Koe-0Kr#e$wAGwkLj`&
$k{a2%yoL#nTsSU8z{$-lZ=cx{T3Jyh2?WU9=L^KV?kPsduKd$oPf^c$Hfn)Tur@0P0S`wv!8WSexL(Yw#MBI=$NYZedu3lU&CC7hS1ymA%HNx_r6t{`k??a
(k^Br50LisqsATsv1|7c4b*1UG@~3uLiG@R`%n95b{lAy0{?2WJ`4LYJE0J^m1;RIu5u<lY7Pa#HL#H8684BMRbL)b*9fK;<kDVX*sT~&mU?Ku@pfygwI!jv
stf<<EM!^fcm?<_%cxzhDQVgaT*!}&Mm}w~bEXL2=Y>X;?d0B0^Y4%BMPB!y?*ZZD@KjxVwkLiBBpn%9X|VB?G3e+SYlCkeIL+UY5wXw*C%)WTp&?wxZ=sLC
-B)XaQMp(85t;S%ZMLC<(Nvln9$Y#Sy}u@>u2i!A5~xjK?1pKQ?%HT5@&L9!XKk$2Q+?nWliCzq%fPIo6#J`PVJnGgCPR`b7iY6R!?VZ>g`Tk?-<i?+wQD8)
Is9=c{bqD|o%rA<@Sh(wa(<}>fV=yh9h6P=?Pu@#Q!Sz=60DVzZSv2V0)064S;bwA;6}Z*XbFvT82(Nyi1YEj=NGjXgA08|8F8^K1~YbDoGm>8`2NQ$UGdC2
?GtNpHpcrXWO9QoV@O6oW#7=~7N=QSKKI(TasMSo>4+v1VRoil)0`opNoqZoRse)Y!V?vciMy*2<>#HbW>UWgD?FW)Zf@+s2DRt$2ND{UOs}zZLjfoRlhkv+
?^q9*28#R+piPi{?)WTPtqMkIiaG$1%ZqtD(LwrLz@pDpy#ac5JY&eta@r9!4h;jPC1o<lK$OLz<$mx%jT>eg`u=y*Yv$jnB9RP_^BNx5r=}rWHBCn|uQlBr
1ws7J^zxm*{Km75onKh6qG^MdcUk%_e+g-*Vq{fpnUx|x0b3`~k5ZdCSxb%f;L5D0AbvD0UnjV{J-?j@?v;doU~X6dz4WB6Nq)MS`m)8n_8Wzm{6<Gb<`;{h
!h#|rBvp|pZu3;6F8adDc`kAH;oFm}M6r#mKJ=VrEP^>|Cvh*Q5ieT<i`{m0z6Ev<ZZ|SSR1yVb;>&Q}q&h4T*9#T!*$1z$D|yso%{jLRYOF$8v{YPt`A|Yl
8fYTC@nB|xtmHA~I;Y_Y7)*?}91i(pj4&98WZ*;VoBjMIp7@^sQF=9t4Y#6M(rMN?o~Lj_Or4)Aggui0K>1gIIAm<*b3!4mDnXH(Uw8yEv>G^`Adc|Q7Zqo&
)!qgE(s{6^HZBdDq|1Y)o5<q6lH0BK`<rt19h(h9P)|RL>8jlLTjo@A&$W)Zj}N{=hDKm+G2N?G&%U^EixG;teF_JJHG@lM(X-L`XRHyKDc<arDSFO?@v!uA
RFVZ}WTh;_9t@17)Jd+VMDRA`k3G;6p%j5o;6u~RoDHb*F&YJzOK?4We!-q@oFlW0oS4K)Y|yS{nV$n5Q+b?wGd#DF%V=j|+CCcrdo35JvclB$3D*c-WxX+e
n4$SO)kfuP*QY4verlJ)!VF;n@_~U*-HDG~M<X}|mG)dS924N&WoZ3w;YH;Nm%_Z(X%JQ*x**^|gPHWxZ;I$?KSHx_H_2GVh+By4oOs1a4t!Ev)_EQP$}2Q1
Xwk!U>-gtye!+NH4fndb6g!NQj?9!+iOwUf1Dy!$?*BLn1Jn?Pv8Sn3k-7y}-skO?gbJ6~+4<J__K;Ly0Hv@K-@RzuV0?;eS&&ZoiB3XQ%CWq&4e>MxaQ9$|
Ww9;N90+iqQTiptDY960=`r=@-({`aLCiUh^;f|<%du=|_hS_s0@6<oy6MAMV5F&Gd1ynMdMCZRT#I8hnx4RgKC)8Q=(2?7`5hW$7AqP-oFsACG-7r}fzWQh
Q45dMH$}1dAw3Lk(;Fjbt9SRFR^AVA*~AK!p2zNe%51A~(iW|YF#MF@ZSR#m4*>;36CL)J!B%N%?)5%Uf@%HphNqf?!#>im3_2oON|SF<dceSE;0ahl3nOe#
&x9S1QfpZb=K4B)RSv?bJpwcHr7D;0O^}%ekXp?|BO&m)Ad&Irln3@rS`Kd(<9Tglc<+g?7{u#ly-yl`!0CU9J<txGS!3ex7I?ESA}?LkF3Ax;OS{aLUzROQ
UMo+=kbW9(XdL*0mQ$U4>3=l$*C=D~VXs;Ve`<@mx(iS^bdEY-7Y#>~^#h49L2nXaKUDBaFxsSxZNF%E4W$UMJASq9SaJ(kRsg>NH$|RA5(OE0Oud)<T{lCK
<aVV5p*fEhC@G+@Rv46AtL*%-0P7{>XU%Tp0w(ZOX|>NRN5^}kIq$G?Q&l9-WzkiPx>+LnM*BU_v#BL;kt&aIGa6XCNp&olv%p#?+~74XGHIWWA2&hwY^r%t
>190(!$eIuS=wfzb>3^H+q@U;72-WNH0`+(m?RH%{P!tJL4%uhj<|IPb`Ir7S<9^?3s9Oafx#qM<C4xkkFed45i;Y*VXPHzyH=PNQ}pJ$O36IOl_<^)iMFj*
Is`uL*}*oJtt3q+9vitUnjHp$NQfXd`%<U&MF5WwAGmmkB9}H;XXv*rP{}VMCljKc1hc$XvtV6nHq81<?p=di+qJ+mSk{2NZLZpTa-!?Q%|{tfD*{Ef9q7R2
-&e~`&yC^lX4JLRL?`VPJ)>b^{CUSq4)vAx1_~!JB(rwDGCkk_q%ai-r@CL(vehJ$XTG|t4mZTiLU|71;J}A~*?^mvzlKc63WYYyXcc0Ryu;bl8RYZZQpZxd
7(ipr;ygqz-nR)C*hI9lH1%PaM?HV4`OT&kxfeHi?R`<_tMVE4o45=>Lwp<g=<C>EySN4X0${3HJDs<P5B=q9B|6|XC3hvfvJBoxge5C8oVY55i6PM9-!_`$
Z8ZBG=Pu}lh&)T^V3Q_`Y(|8EO8=?X5{1vR;Y|ZC4!KG%VtG+HZJS4z6x3Vhinr>>%bDm=MZqW|$*NSDlefFw(9r6mUAMzJzRf4W4dojQ&{F79o@6A**JRh>
5P=D@@>54QQ%VY&#d1-}jkP+X48Ps#)P&%CrQ_8g%;?YC0MJ%0z#OCe)Xw<!4;MrtHXn(kXXiiKRP!cYvDBiCcn&J5-V-OCF3C-JOltwY4Sl(aOb&CSy^9KH
c-W3)`llQhj(G5}LHDKpWEI{ipXyj?UG)HuJhnrp;v)HopIK(%<%Dl6cH5UDDD=|xfbC9!)LsMM2BL_}i>s`5J+?cw77*1Xnc7X%+8N+BJbl}fg|nXmRKCx6
xH6UGlktaWu?jvr|3Rs*o`k_;Hr*shvP@;Aom<e>JA~+a;SSNc!#HsJ8BkMO_3hVLz?~Cs+1^(sg3vM>2or)xU5FG{I%}9JHL9G%Qu;7!t2x{FEwDsYAH!k{
9J6<YXp0Tv0=m)aah+|%;!CTiRCsu})@nl2bac|Kz@d$-q&ahYh_g3lvx*S;y!x~H0h@L8%vLAdb1LB=H%U$y)?OK33x7n#f(@)!?iM1s9``ACQ~yGdBKu1W
hWQ^m>d7i#pI^bnb@ir8>mG8R#!^`gXk-t+%6wPZ1(9J1w0>R{Fe5DlComDSfAs3{pm7t&``r#z3I06pLQ8sXq?^va7hZ<6rNP(JNCm5SYhI9s>``lTXhKFa
Ea2k&h%3%-D1?rykjd_p6EAEer3S~AhQqIBU41pOwQO>l|9@j;PA2>ABK=ov7_qK_A8|9WBn3mfVYz_0m9<S@<qj#hE#iChRJFns$iHs=<#l0Zy(B4#NKHOn
+cLXHFTxl;Nx9ib9E|hD{CAYypkoS)2%Ab0Zaj?9OJ$wi!B9`^0t6ul9DS_IFin0~W-zuO9=Es-<KYXV&BO%yum<-4eCqV${dJv-pPUFP|J}H>CcT_DeBnWn
fM|x<tfGgE|E^91sx#v>%U(mtWvtX)O(-F+J^&{irz7>q(BcXpZn5efNJj@7whb@iH+GFoc@?cvcETJ7#n+fWmfHfe1O|cB{Q1*GzxyIJ_YD>5@F_^{bR>3e
>%8br8ru7zr;D^-Hg5C5=VbaZnEWT}`s^V49)=$aIdK29#u{{k8HOL8W5v%mHu#i=dyoRGBJ31ThTEO9t1DxqlIS(cbXA=F<XtK#0Fb!+Mjx{sw;2l1Su|Y`
uLYnUwI{IHs{Uft_%G5-t8PzVsqFl|pjJDii*enbxt!6<miu=hI25T{6Wsh9G{l8wb5Vy-Wpu18jKl)XsYJ6c*OQWV)<7j%l$CT-We2C}IJ9l842_a3|InrM
rnPx6Kosx(EQ8Yy$}<JoC75JsF5?kS4FTiHD{4UN4OKna2m-c=@`{D6xKd)$M(?1`O{9hUkNRm9J+k0T^Bzs)UtcmDbXk{X4DLxHN*8;>7<M`bsTPpiL+A@3
GOHs9dOp7*=yd+gbi|M7<T5||CubY^ClI?sZa;ci>`uVB=xbQk!~LFbgp611RS2S&XA>d#Y<6p=WNM!0_N6qS5o+rP8wDC{g#+yc+$5Z|@=xtoMcZGjweykg
!1Ndm1Rr&PC5mO0Cw@(lavBN*;HcU7D^YdIKBsIBDjUHnf~FQdeprKXeb!4P9i_gz_j?z|XM+k|m(^m==`E$;i|`#7*sodH-v!q!wXnnur-INteFcp|!KF&}
EG~e>vGe^fAg*^(#`gpKJW=k<heN=v^cZ$BJn<3VSPcJ5C`xAPAr5CbVwC7zaSe18#ui*`3N2cG)DP($i(|Vi-!j+=XKQ}JKOR^DMfQ30kd~!~PQ+^SjF;_+
{624sWRGhZ%#vx(%3UHCKTmXMY(R7B1c)^5zP!?3=XkJ7_;xy{uN&lf=OTq{=87@dnuWzaw_JDBIfVewj)@hZ8C%X1a2v7Pne`<8(!rat<U8AX^8AtBFE7l7
Gukg8{}b5gK-<sS1B=rT%jU1ScOkC(L`2-->LwQ?J*Cy;I*jWm0E*^`4z0#=o%?cEN$w(OzOKL2!rSTTlk}c@eYW$P%@5mxd=GxHg^}xFXyirLNo$Ohtd@Z@
vgHniLXM?hr~imU*ZX&-%1%#CzX5$iny#ytI#H=_=^<<2h(j~FeKyaKP<qM8CpBZG2+(>@^n;NR`gWyMGaCRQ@CJuaZS57e%#9Xg-RhxBr}FYJV*p8JGGui2
^{}U364d5%bu+w{;P4fP&F_09E^egd!dK@4ffX{6joCPK_EJ<ND2?Vg&PS5a4V$oy_ED-0gF+<ZR)_hv{q+eV*AQ%Ev7sY%A6xZuDWw|(tBMqVBzD??>;#jF
nHIabXyk-PuL68r&Xp3C@^31P!cqw_mT81(vL;f*|6SPwMfiqgFRcau<w7V|D^GdUY}n1rYTjR3U`oJW7T>4jkAwNz-qI?Qq|Eu9a3rC)7I7<#%tA~9J$;5m
Vy>S?<DR}HRbw%I`K8EqH@PUhs~W#5h`<P`fW>jg;)Kr^ez%ZAKMqWvU6~CJN++?g`0<2F=vGrd^$ZN7B-Yu9VB|cyj(0xXL@ewcSUIV~p$A2&ca-!<1~cA@
>Lm!VXM1n@9>`4jGdfIpU74P4kl~oCud4nePCE53;s7;Itnue7M)Q-Z074kl;HsH0EOQ{yA3LpOTzTfPOCAL1M68J}#3N)J+j;+K&7O+;tK*%mnv#ogUwl3`
G5m2fdDnOQ3Ms|wF3iNDHP&jizc-mkBFZ$vxDx5p$U<SHDqks^5A`Itp-=`c$$IJV+w~`U#<yeVn^GmKNE>V*;fWmLv52tJ`-E}hLy;>()ihNHz7u{``tdka
{tqk=S2qD{*-jKfaDsCe>2bZ6M{it*lu1?mDCXCI59}NikU&%qG{T4zgo2X}06190FcOa28614w;><cIlewM}3ho=V!?*G?M8nK>xH9NUdG9MYR6HGJ#Dh-X
w#Vy&!egd{$n^qz^U^QCUYvs2`>e{@LJ2w`R%yx`0$Pa(F!i>b@m)hRt2To%%}=5kyU8M(-yLo8iOjDQ%2svyQA$vb!8Sh;1|(vm>{FbQUv_=E9tTgr(on(z
8H2dbk!T^oEd7F&3roIb4PcPf-Ow+>+9IQc3EBGXIK{8xAEGsm`)_KBHj|ygsWB&fTMsX<?|%4r5qs**%rW$-#w@fOlT<^2N|6cn@b#g-Nd|AWbUKR1zu^Lu
JWz3CEk$#zX!PJ0Vd4>;U%l{kPEpOxakmB2EZ7+U`h9@YX!YuT)Qlu6WXKvrtspJpxTZ+59}fuxv$@c|&AxaB2I0>;#m7P9UrYHJsIJ<@`saG57rsI`SG@Ud
7=e-6B01W;aq=1C8S@vXmNJqb&QF=By$SLRsx<wYdfu$RTUIj-2%8KKj?Y9;HX{+zlAlCd4C2j>vOQJnZ&IQ6#U8kPZ-}Tpf$guXh;&oh1To-Cmw~5A!TNZQ
_D^^n`c>eV_z2e2gu7XK#?7<KsiK3U&PPjA!_wElChrQ$C!(vVFNOqqR!AZ?&cFO06I+h5&C(sy4LFj7#CyKaKN*wS%a+$YaV3Y@3A<Z4h8FO92R^nqPZ4U3
4h9Ic^-dV9_psm(N=FRq(O@MSc9K{KWMGIz`Sc;}a<k}d7?zsx%-(4nFa!N~REuF)5yK>nNc1#p&I=paSA?vgILvfnB_oMSa2y&$9dL$9u9cil*tltiz^O9{
G<<!)$RvLc+rWahxFiwkh9<E_#$lYD)o&iSBeL-O1#*3D^q8_CRU|Pk|L&QVDL1A02A}uvR{ILf@370_A_IeugiIDi#GiLXbRi$#TVU!)o++c3JGoYKRAp==
^&*mHej}ImL&0(qhH$zQM>zHeBHGhcYck=5@%pEMy5E<EIz$fGCk+7Y6B$O~e^hJ-=NU;gl=fSjsqnwI9vu6+$)+FGiDOli0zw)d!SsT(2a&6FrOBlDL@G`k
>AcN!R19rZsou<U;t7UQNpVZj4)_h*9Lv~<&Re`?D1l*7^m?EuL)ViGs*<GBWna!Ai<8CE4>xTzaIO9kh+8}Lhe9RqJLd&_ra_ZB;IMwE{gxW<Oy$vx^-nqE
Ng1rM3>sgEi_e1x=kIv$4*3Rgqe8uT{5P{V=UXPeO?o1q0azZOP+D(ZDyZiDzs%G{254lQz!>@WkQ1i14oE@hI@s-i?7wq>Wei;VQsVZnizJWM+ukHki~T8K
EwD|e3<nG(RrLud2VxdudkoFj8>6L(<x}0y>y&h0JvZg8c;%IQ+<b4<FKqe;{XzQDgc&zb!Er-8)&tP2F<SlU<FVKJqNoOm0<zk0wMoFlG`l{0Z+nU3R<NMm
EKQ8Ovok5yZh?AF%+&W=;Xz_uBpdyjfrfwL@7?&pLbm5{L8)nv-1Z03zz3Loj?l|K;zclI=`w&!NM#MPTwwJt7EKr;J|A#(Vi#G&6%&QyiI$HRy?PAP9>0Ch
RgCNO2%mL={hrH^69xm=z<a^QI{-mfRL(d`jPObh9`+o$2GeL>h=#kV)*bl)2A4#@9Pv8UMQPzC0nt)OBfpX>zX^5n9|7dpa8ZY0Z7Q1V5ho>ve@YdS$vuf*
;zAEk*20W&T|?eqxnL4+^tQ2}%PUP@SpQ`xAOBqoDDMNtU%HhlVPzsRE!_kE(HCfuR2E|?Xit`Wd-+)pYQ9-;=T{PAtB5#qU>{JeRp0zuU5jrt^|%4s<GP{Y
=4Jm5fET!TNdTJYwy>n<t%KWIGWy&TE$Gqi)n|O#Cz)k%2M|_see;QWe=Y4qt!<%ky16wU4@7D$QM6_>@>;gv0l6Iv0K1h7)G15fCs;Kl-{uL9aoxF$`4t*K
Kug}IZM)?u*ry*w7UrQ_i8l@(rmnp7hig86$^tbca6{QAt0+Yd4r2cx-8%CVa@nu%;;q4tB%KzmOvlbwuTMjD`K#nGSpvkVkAgy(kG2zD;f{K8N24&>DErEy
FosX;p+!ClH>yTTGw0>$cI9N%eMU~F1C)ow8+m1;#a+9Vv4c6(WI{-Suknh+pIZ7t3e4;ySox2T5kR@NH<V=yunF)Od!)Di-k)iGaARh3&k{jrX>FlJXG`?@
wVbp0Hgk0O#8$RHQmtyj7yZ_*)#@7uw=YJsc|Rw9o_*b&9C4_c+7oMB6OcDxx$wjEYn0E|y1f1T9`bFH{MnCH#<NUSh4YWjhfBySsyMHnB&uteiMa@Gm!x5J
`VZPqA?+vVp;Lo+YHIcvD~`5Xs^58;Pp0u!!r>EGZF!j)BlLtlD<nivGVyXb3W<iV6`krz=_^6o%!kQJ&6$`)cDR#{BGZP}&&nJeEL%yhw~o9ysW#WM{+Uf3
k;GGO`3_JcS!R%{y?l%nz4Dj?YV(HiEcruo62;s59rzq@gqbn)lg{~n+eo8D|C)$IXHLgI{8oysVI{1G+tqq50g21jA!g!FAl>C*YC5AYKbVZ{U*81VP2DTj
zAUety2f_m%v3}o*g(>op4-so15NLtiUh8-mejGtMxl~IaS+e<!_PoX6RMK)K^495+zHuCTBgnuJbzz#Bf~}{=HMsEw!-9=$t&5_AzaOU3O^7hLlO2^geNCm
1~G8u#vUrHJ!yPQLTQclYWl-t*pzZH+#kektCA*{S8&`VJFywV*<VW(Xo0`dN1pblKh(M%7K+Mt8AC&4s>>;BYovGRslADfpD<D2KLtOA#A71Hp%NBHuj6Dn
+T$fb2dneVk;=x5L9Hmv!3@yhvZTdxcGs)LkM~BNf`3g;mD04<l#4hxm)8jRIhUhKF2WwfU`ONmjH;?<W$&G};`>sqkVQGgmj(!ObfxB+Gaps?4ZT_QX>Fh+
xBo^=Pq+Ac-HFgoj&As+)o6`={1W}4wK0*^E{9E`q@TC#7Iw(gAi;>rn;A^Ipc>V4d>+^Q_Ue9wWKQHlbU=9N&z{d8+A3<%$k7ZfA63ab8kR|z=q-b3*UkHE
n1?~uhce#*UZ%cV1*mw-!P{J$*#;UWSfV)0xwzX`lRkTY$01DtFe=^K6F!0YoHMr-LNN2l%?OE-^aQlO+F`PNbdZWkS>LmbQH6<!=wSXUiarVILS*Yd+elCf
$Zf)O?*}V};#LJ}De?9E&HdN0LPsJodYARYp$*fWCy!7!MAF04{TN+>B_Nk;ikHSD%U@RgOR$Lsjo+uF@(Cz6at{7Dsjo>T@GJ!y1}Foe+#37yZY&QhA47ay
K~HxBO?W7ndgw|hG?cwizha4B7#hRl=epUaqq1InS}$@U${*8fdF=2MyD#Q7lk##gJq0h%+W~QNU9-!@(o_ih+shzqTk1yMre;`djg@k+5IWw4wz2&@F&q%r
Zn*|-$|!!GLv#xSl#jQPsCWgk@eq2ta5|#Gi#*W^fPgPYld%)e3Uo#R2o@};YW=rC7aVzkWWV0idYHWj9Zj!ljl|b9=k9}k(SpEJE*UYvlTZGY4L10|TB8Wl
OB2gDap?s^)Ccpty%MomdbM}Z!UGg>C`h(VmrJ$50PIm`LB}?r*vmchjmLr1N__UQMOBME;x-OUDpCzuIzR|=N4;mJ`)cq+-jyV*K9gx{%R#~fV_I!gq(k(7
&MyI5xJSmLJw=f+7`JJD;!JJo&~5EOSj=FnJf~zgzXAhQaV^{^CN>-hTPZ3QU949OnV)@^E*bk1U2l$DX!i42!J)5!LLSb7U%fyvz%X%tF(ul_p4LmTkLXAj
uvoi3gwTIV06+MR+BmtT1fYYct2aHon-G_xc|o2^a0;pxK4jQYrnTLsFrbGD8FQx_6TcQjAfo9&#SuBq%LL~zFXEiiQtj!hrpZVM$t9WqxjeZb$8p<k!;lam
H?!B>uyvYas{5<sozD+~s@^UABgV$l;P99PCIC|%?Lulg^k|5JA`k55b3!h$L{+ME@$i5;V#sLwrQ>95h<vlhDUsEP<@D~7O6%*z-U*rIK|Tlvp68p+DvRg+
<mb>|HT^xDp57ZoUlgfLPn?(Zh?csl4cRAP?#rnKsM!sCM<DoY99m3X|Eg|vWPN=DMHp(`3GsdrDaPIv^PE$tmL=rl$nb>7Iz?GOO*}MU9CH*E{`WV@T4e9=
kA@-KiiFqFgz_ZZ-L@mJ^rJjx8|YM1Tm%Kg>!n{RP9AwH@AukYnXw#>GJ@GE+dqJBg(Q|n(=vAo;)yUV4QMIqJ($*6zh^P1ulvWaTn()=k0&K^6Tfq1J}%L?
uqv*=PfQBb4g-a^?#b6|>!>1gf`pRjKN1uf84`GvUTClWwHgk_LwqSJ^I<n`jod~5vVBdc_y<<PktjeFI+tFy9!lJx;OBzaCU(I`>G(`=7NsQzDAFCDccjl7
13L@dn4wZYQz8Ph5V<lUH<U}|O7H5UG7f3KMxB#1S@I%{5TFm{?(eX-nx$KdUR<QJe$v>Vbg&cj4s{<cGe<CpF0#xR+P%WRNl1j&eV4_TxBfNAvZ}ZSZR)&Y
2WZWJ#K7m24DOD=8<;`>cu__=_~>1B<)T$P08{WgI9ZWzA^$E9WU>G0bGPt`SP(@Fm`1>ETGbFQXhIJsugC_3SjASe5@n73TgjdJLW_fg70{#_YQBF~e71nL
?p`2LB6^-1ihfC6UkKhxZJDJJCeb}OBN>W0*d=IU4JwVJeC1z>Vxc1hpw@2CFr|LpTCO58ro2vKi}57eCUT|ql1juP?F^ye70RZ+<WL-zK0o=fm4os?;SvSb
nOrg<+sRI5r}$Y)f0%@DC1$9*<5i2OVq6{FJWgM8w-@w*_6|K5YB8a(PwR<$2e0xXwQ<HHeIOS@0nCMymo_GoQ}jUc6teU*?c85Bj;-uJRYy)uh}v2f^s^S?
ZQkbR%-oYJk52+51Y=AL?(x<}>eH$ID7AHQNchqQD7}wqym_~4wEt4&oPskh3vXqC)r}sc*j?e6LFz%Xq64&~dEC3HOkXEUQhySM^F<4+Sc4A&WKAho%D#0I
cT~4%>;?=bMDh@nez5tCDH^&yZU#5)-AmmhQYk$%sU7oECtGRg*Kqq{ykO4=sT9zaGGA8dmDxj3!}4&CIWSGh=<>Y#<eEiL=Qncy)zQ%p8Z^G0qA<$Ne&ouC
x=MQSvVtzZ9AeSmKbQ6M;_{4>K1A_+k2bw)_^=z!;CS|LPMP5S80QOp<QWQE`5(T%y2z=qY>0{zX^EiOn=rZBTyihC7LqCJ8j@Y7a{XvWyf&8cKA+!pI4KS$
N%HkN=Kf2F*G`vevGo>Fkdw5Y$qFw#!+pS!t|;!VFIdvxE+W&C&q|FjKBR&wD2*2DhHrxt<vv7^#n=+OCRW*x)!a=KKO*09uw{f3SMG5gi@mxvumZInz@d#l
qG!!JI>*QhC_W30u0%IKBJ*68srWup0R0XZ3*2F}%oCO!9BG$_u?mpT5Bb3fYr(wJsIC--kMy*A#K}jgC1{wHb}c%(97W-%&st2rJ9ekXvynlboFU*`(=ewA
j##dy0pPf{H%2$lE!cZKXnHJQ7k*-kBH_sn-OS4KXN0<H2@qBr$o07&$eqC<G@m>1N89n01spm79J{Tmgu+%nz2jk}?-Ya$k_wcHs=2*Awe(Y?#*2bEQ<ar9
<RlWh*i%PlH9wpnTWj(tA4IjK*_vt69HNR(rCVxFW^qpQv@txCseh!z-vgEUl_`)t3<vbu99Z#uGWo|<vT>r$)^cybAspQq+c+_rex><giW8t{Y|;hLs*ZSG
XHCS!0e1ANNNm=>-r|2{GpLL~@jxu5$E<}nhQV43HmIUlpdCgACXzIh2@ojaedFx>@$sp424v;A1^1wB4CTVtfWWpHo5+`l$xFg>ayTv8_#>TW9b~eXq11hQ
ZJ(%srNToS2l@(#?KZq(cpl{7A~%R3lHNLT^HA9#-)?I9>4(1im>KMSS3&GEQ>$FVyF{RZTGq&xD`E{zneD~1HkG4zK?+zzCOOsq0_IlS@fdFdtCeq_&doG}
WG1i|*aB6}-=7NU^FDUY8U(lw1TnAa#^TR>+_l3MMe*;oO7j7P!{d(tYCzN@34tvmn{{55=zLBIJT1^tqopXeG5i9yw@^;#ma?kZ(N~Z-?He_nS6`w4-+T{@
@C>EuhSX;UJb9w2`u^!H^$GfU$Vdb*ith#2iX8L!u48Pf&+41SpcmndA$VI%66nn*StJ@S)Vu!^MvzW8*<AxI_#}(w5a6S%fg6D2SX@hbyjY+V?lKKV`Eo>n
#@X2Rs?>nUjmDckRYv4WfP0MC7D6ckg0`3u@m-u0(O&lA^3?LCkHSaYZ0MtQyE_yUa5cls^)N~A9~xc`P%Uo#I!QDPMI1};DN^|4Ct6_!Qcr0s<qZVfVCo9v
-j@s~Xt=#`85Zz;^MqBAZoFV)enD0Z6AFu>-=nGDd*Eky;jWDbp%ZRZKd@Q)*?aw8zjFQ6a_G3w%7*d&AMEqji5ArNcmoJWnTL1CJC`ih{2TVyGxN3&6b3PN
ipbEBAn9#*quR`M%0x7$YRM36Y~+xH9JZoo<=6>rwOJqGvX+ufitqUqe>-|6;u9ax0VdKeip>kd-D%FR7<UajlPgzrY=@d;!WUzJBzmk)7o43w=Nq1R4hLG9
ox8YfxAPeBcx8mNf$5D6OZ6_;L>y|^IaQLIS-@Zz5VpY`jHq8Vu_$V{c5nZpl+1HStTzSYKS~~9GNfgBiaYG<k$C5Jr`I<HS_jlKvXzXDcL=WCPaZ_3tXaQu
p|_4LA%Fmpl?rhv064AOh6{M``WM^4UJ$3^aD<?7X{R;a58fq{@C72<wMzjMEjBjEjtwH%5w0tv_QU1`LtT0`g;AUVNX#^1sL6m~A5bQX{t3oLku5FgPp~Hs
s>_m~BqI~U+nUiR%ii`u?abi21{*``)4<IfaX0}CbgFRpIZ7@jJ7D~Zd(xb7jLp4HA!E9fHrFkOeP^Cqm^JUc-p+K0#=XGDW;DJY-ky!ec7M;m7au&%R~Jru
7AE@tHyX&5n{gD#4Bb_Wp2j~-VmTNh)}eQb6X`*_IF&(03oM$$MTci`m&r&r16_G4RWfco_74H8>J-eadc~M{3$!fZ?Pp()peDR5TdwotO!fUxBB^EVL(Xl4
%Raj634qPR*3hj#YFnFHbvA%U)A`tIr&vQ3UTru&=VuO*Sjlodpwd6*me3pyrY@axN=HdfoU@;myIf@py70{LQaUkBh0E?c(l~7umhk~Icg=rVn7H9DR_)t@
35;19*62R7EcR&!{JTjzyCXu?kZy5xW=#^s>{9IiKkt90^IL=4MA(2qES+J(P+%H-JhcqEj$+q~*e<CXI|SOvy(E~!OorV2RqOtZKc?k+IV~ahGW!}Fso0V8
v-l|x74<^lf9_yZ2Z!HgcN*(kUE-(nxMyT9vV!Pu$4`*4wVVQh{xDq2wm2%W`z>+SfZV?i{KI-#Cv^mx^UN=xRRg#d&=4x@&GQfwj^RJ9iA^_tn+VH^{JL>e
(eAw#0^|FDTWhR;bjgNj!}Vw{(5|mPa#(X+INMzXIMn5<@d~>d6!Gv^Kog|PWMy1YG1pD|ApmPkA%z-Mz1x^P0(J+Yl7CPE&1|qV-@;RY#*odLG7c0HY+uk)
<z|uR#<KmLaW^(H)rz*_UB3rJx^3L!yEasBScs}ZGqTK_3d+e{kf@4%<PpE1J?El52E!PfTScOmp!Xg)nC}4}v_3s}m9J*CpiQ<2W1XyjPjI>chjFfG&zi#7
LkN=7I{-K#XTk>GXGzcp-F@!bw^QUGYTNiP;7s24H-AAnEOqP+BMOoxH;pcYW_BqRu^VnE4V17t)kiz}s9E{C!Gyoibpox1uKm~sBV2FURa6Umyp#%?;qJNI
sAeNgzo9)a_l#8zJ_aNqe8~g@xr#9{qpK*t1iJD521f~*x%k`IHJ)9zkRKD9v>1!oJH-5Q3~RL@H)kC%0q`beEqeA5Rh+h0cx6Pt0n;xzu5r@5?b#^zo&v6`
Ql9#TU-^6Bsh~iG3ms)U<F<DaAmK6ca(v`db<uGL@TsQ`^xr*VxcP~|G^HE(Mk&377>?+yx%CC$OhqmMZ>Rp4!+|G@gVgzd@k<0njc~Q;qO_pWhj`yRf8A<`
qKjd%)I?PFIXwS47C)Sy7LNdS4WFdWt;mmL<L@q8LFOyQ{)&&)exwy3==u^tfI5q&a|lrAInm?|#Y6bw7|wpEu=Xaub<%!wr&$rGrIhh<f=k-siu2Z~N<OFD
BDIsq>T(;QVb2O=>BupTF7sy|p2+iYp!>r1Gg7k~%E(!Po3N#ZTyLG2x`NbT!7R+Fgm;Nu^r#*$2&|IwW$5u~>jV#U3&1!aRwy@E2;V!8e=LayhN{g`=^D_)
l}+A5AKmj&z}FZ`AC^Pok=MSjM)v`mV7lz+drOq-o;=(8MG_xy<)_$6vZvaA4e+N<+TWW-|5C4UOh?=W|2)uYY4%&;>HhKOjZq9wH*=_tVy;gzgP{M^>`muT
CrVe;RltyNv0_6wce5%5h20SUYH65@)x^~X<h+bqK;KHo5dH()qOVPXV*zWbX%q#08ADceu7Uq{m=M2_Xev&sD9W4{cGKt}s#?;Unjdz+cv9Rp>Zp)xOAmE}
%42Al-7kKB`DgNOuZXZKN=tO2(qum#Ld$-B+GhWycG>c0qk?oTh3mIkC`j2)P}N-!8SHd|D^}Q-zU@wxml;T=J!h^)U(NyWvQisr2BPi~_#I$_kGFLhqx_!T
pQx3r@MaA!WPcaI&*UAnY&ked=ebRsK_{|p_fWt45>tcc8b)w&I&kS@h(elBfR^SYU(t_dB0kpC|5eJ!8VJ9DN%is(l4XHQiGwe~BLvIFpVYq}097%Ycz(J5
`Xk_m2z7H5^5o=H(P)2Ro{c`|KRQY@+oZT9Es=~H*@9LTr6Um^`*gkU>tsD0t_mr1{5nx6V6<ke*ni{K7gyGOhHSNtGdVG1b#v&KWgwyv=oC5l+~`tu_h&}+
!pQpm`cQ~~GB|hEvEGX~K}Z9wFI<Sr1tb`x_0@h9$6X5d%n5SJ4i=uiV?hNqFSKUv<95Ia0gM<3{GeS)KBXkTgC^(hT5(SG0~AD3-sdNG>4~R-ToutuqDyt_
x%^eH;%c_kC-=C|()dtvslh==lPrYMZ;p@I(m#iXzq^~Ud0F|B`1QyekJ`C{p^vP|NTaj99>%7(9V@b1KMQqTf+eXwSzjr_gW(6zh6rU<El#_J(4%5xW62MH
A)2cqV+n3|)}Q!hb+(!~W6sJS?#Mw5Yggw;YpZj9s<6`gF@UnR%QFJn^$=-MjKd&KX@SLK<qimt%o1DGl_}O!IB#)sNL682xwNFukv_Mnb$slmHK=pm9O*}6
K=l>K*CeO)^@wb<7Z{wgF(hNWW>-jkOzh_eqE}sz4SNy7<JM43XN`0KzGcm8nt<BjcS8xH!Y}GL9f@+OP)jgZBye0M#F@wXUV^L)6!7QAr%L@4;w(GUc%Ywc
5#K`A+BZ}j(fR%u(0iIbQPxTVQMD)TqBo5)Zg<aA<ajG4gvOwEM`$rDK}qEn<NV0b+=Mu9!<4|I3txtEtA9Af+SRe=gNDHlaPs3d@k`P_4S=DYLH`}TFPwZQ
nz($~sDFuHu4=N}jb$iTVQQ#`4loZNeAAh1X=ncMA7NS!s5B*|2u|3SoN;U^nGcFyV_+U)gXS;RsbNCfJ!@1_2^Q*9KLd{D(B`riHq7Q)2CcPHPOi;2vBNSk
v4cPQk;Pk##FwdNWtxwhsk=%UKm^m&JLpF${0n63W3z*sVwwXj;CnO6+u`Y{KiwD@Xl>+M`_fG}Q`Y;pHBnM>ckAVYSWYM=8bClX0e6+kVO^Ol_#=mJBxJ)k
F>0}#ESPBVu;KMAec@H7Wn>Aq9I5bFa@&y|xoCW9(Y43$95m8qZ`_78IKfUTMp4gQI==p6QSmoww8Hj?ClYJLkB9(Op9ezXyNnj4a~wkuKIaeIbVA=|hlPS4
X1u?^Tnqdki58lRe%c*>P@rPOYjiMZP%LU!*8ptH&>S<AsOiT(qAkjSAeDPdhn$f3gEAT+6x`)noZw3H3y6W-heLCxR$s%xvo8i&afT8}m}7l?NR|L7QFG~a
RaY9|qgK|rA0onlpMdSF8JTG_z8`nS?};3i@4z^1P0kpkzp+hKUDPaNWQLrwEj^EyWWe)OW8we3eeVHr;mUok{8_Sik#sbZ3eOIY%~xIF+oH7rdjJFXU}n+;
l8&~greb<y>@d5qrVcUI=|%B*|L#<-Z!)jy)zzd|ou`HKI3}BIkdmg>_5&$=o|I1GhKV9}5_4?_`rIydh*YHiUN!~)9Nqs!$Rhb3zOlj0JJf3-_}w`V?P65w
+!@W~QA*1R0B5xtFUI74e0sg~u*qdp!?J`80Z2`P)17RtM6cBv4~q(Bk~8b?iyi#{6N1RJbo5`5?V*0a*tzRlh{PJxcd~TjGW+vld1}bT5p^T4MAe}q+|vWk
isbGT2o`)_uEsS*B;mex9(@r&SQeo(BrY>IHeF~?0dF2U2@n<!Y)@!G>@xhsJZ*3L8z@$U@(8n#FnG$^OWH{^=Wp*;nCpZTJ#zC8u-3basI3<Yo?&^BCUI`P
L@{=@T^}0EJ<|WwaHkQuCDmCn6V{JqsAne15ddO>&jqDiY6Q)z3Zm)If<on&G^bYMol9aCDG9d}s6AK!35-J)<|L?6&X3%P&ft7`hNfx<WL~aWr5Ee$tNb4s
B1)_g6t06&W}0JbRr4CPSPkxD`49wHDdS;4u=@`D_XvIs=hUXPp0{Y+){h;E%nVgmyRI)=8_iD?e%VAJ4`0H9A{lOwUh+G+w|;zkFl#gJTyZlDOICKSh2w~|
g0&|)?@~)3x>J(-{+kdwBHk>XR{GM`-K!Ft71{V!7a-TVjAdwfff(G$avO-r2v+wd=>p8(FXRYDV<9}RP*NR3UtdZU>P0MX_R)6_2t*D7?0pIAyKSR$=x9Q!
;2OVAu8l$BU;YTH|91tO@9%BWHTQ#YyI<umnj7XH9qWuKR~(6#e*&U7{ImZbL>Hrn+Hd!9H`G5Kz^MR@$x}j;c~UFxbderg#^mk};ls0to@lw((0l&mQ^@xC
Sg@<Zpjs?m68jE#1B4nL?yj8&i%qwy2@)4vUD92QB52<FWL||0y&Q95#ztz#1V?V;1z-uev0q*Jfg0fKD!RD@VdK(bZ}&$lPn9RVbLXY4Xui`9L8~B|oHx6g
5o`l($$W7ch8<FME>**31hP34)Y9k)!g5n;2$4uFQCCE-m6x!E)8~a(xaF%y*5uK{#qA$jfsKy-LZ>gHb2PuIpty+sklzYUOwFVUOgJrBNk{LE1yt*=#6atA
Ep@b;iA&;e*j6<m<U3%YioaI60P8|6+&sCgr_^bl=q)K&bd8^p9Kl8sweGKS<ce@1Z_7oupyKpW-nk*7zqRX#%etd57|)DUYkr)jSWb=+%bDBc(|{g=ujtva
n+!v^AcA8?mt4uaEB^-tQw>0z7$X}=dHFOTab(eRI>#gtOWVK^FnkgaW;0g`6gsc02Wj5e8AwDWOj_Fb+vW>UCWAS;*7>XCd>O{5U#agejeL^PO}yn@ykK!a
p*aCo62N-yTuhu~9>fFqN+^G7BR+dmk87DufwZdDbmMd|;wS!ylk>#r#*-AQ+1nlAf!Cd2F-bdo>A1ngx`D`2_v-#tI?XR&s)=>&G{;dPC4O+I=hP?us&e6(
%l^rzn$(4*Wxo#X!v_w3NM^v{v2X|`%k29gMIa@oiY0L;C7xq#6;ps6PDZX><fJ%svf{~(^V>T;G^Yvi<SHU$@F-wANOsCbW)x3fS!+8fK$hpFXOuT-qG0}i
T6+dhNV73{F%MAV*LubNz#a##Eg@{w-Gxhj_L13zE$08{I!%UFdswg8O)EFx{U%^+UbhIyE@*8NdB{dcBeHq2+b!>%=!Ci7-+%Mr{Ee>w@&vj*1-YRkYt~05
KEuy=&*3^pp-^PO@hKUU2b0_#^`EOcY`PAt@d2%>=M{;Pfa790A;&*3@^G;4yQq}1G5KE&*%>pE4g1BdiCBHtv%)s6oCO_lS!;$7Gk72N)!&s~0Wq%rh}dB;
_8Ca-anSA&RT@FYHePTSX2s<G#36__Z1*seJj3+ZV!`gn31IPlFr#(mz<NPtE)^;32QLf@-Yzulw)L0quMhG^)r`3Wt^VjVa`()#Wmeiq=#hfi_r42tJVATo
p$ocJDSgTzVJ&9bd`;E^U*V3-zEOk#0Tz|hwo(dTkFX%WSr}{vi`}yDvdi&be#@!#Lv)zb^uAuoTA#eLrf!F<GEmB(8Q692djsilkM{85dN2*khbx*r)X5`&
Qo&Kq!)zW~dK}iG=PXl4Ir9cw5}4g)8#@Ri47%{gJ477*pI3;$Wl8m>SUzps0(ELaj*|)_@9ddRGwZ~~XB>?KTsn7#mHEf9t<m3+(s!*MYTWwMHr{AwAW%R8
`OA)y`HY>?^@Z_J>^4SD?+T~**8s{-I0J}Qyb!C>S4RNSrmMp5jUHn!SlY*?BLA!7!Ygx?BNf1gvygL8UxFE*Rw-v?U`@P_(4Rfb<*(!XtgDu8IGL4WjDbr8
X)bZ8JWY;+lUS_LoUHr;CHhzhJp7w|@@IH^q@<1Sscms-&Cnh}2{Aff!xWQbdB3ZxVm{WCRkeHT@l>2q6AqYiHRy$A3%tA?-KXuo1eD5s2v}j<^yexoRsT5d
Xa3a0ya@~~x+T+xLD5rD%cuGj=6jR)K@DCVp4aMKKuF;G99#>xUv}b2IqizyPpl}TfJs5F?6f+$wl1AyyPYp%)P3bei^pKrex7r@RjQ-Rdu!ZWHdyD(M;FX?
+Ceu{s!i%{gysWFQSl=n3WC8;gOtv$P$A{E1lTLBQhVi#;7e#T$%&wfbf_SW$5q<Xb=fg0wiiyetgK0$IW(3h?e4i@FY(u!On_Dll2c;8-?F6E=?QR`GrkAM
h&*f7{5ku;IWpJZAz3?;7vfN{MQS)4kX9YChbl7{MeYlw63w;J@d954UC)`+vkW9wNoog0y(S^BGI)C_a{x458OOea#z-u_w_#Ej1dpmD^^=6fUrl&l!U7^+
n+6ETU(#t^GdSTrAG2e7U~tac8MQ1klS#xXmNquP>Dq(?*Wy|IpIL93JPJ=JQ*A+KZ$EWzjz4S&85~Q-1@r-aSaI}j?33mS`u{A2P8+Rdn0ul`Z5psKeccGL
0n@dP7{hdSDt}k*h&+$#{YDH3*j0<zFmm=CNy?=Ggl0cSPA08w1=A5ePgt*G@`M48t8yTSi7k(0+|FF(b~?$bND_oB-*i&4S7hR+m5`2?Q+pC9X32Ug%c_)d
m%Fda=r6(ShxtME^H0L55_dm)RosSqUNgg9>(sB6`hd&CN2r%$Tgfsd)e9xQdeHy$3<klpuPL4=&|(OhkRfFINp(ES(v>0eO&^E8+Ce&m(;7)In&#0lv&;-c
YqdCZoa~DII=5j%p;~WJ_3s+$SjFp>dsSHbdx8PZOI?^o1t#Cq1YA7guP*WeW+{yv$?hT|L2A-AYxZu^4WNjKOS6#cHIv(~)Y4%CJQhB7scEDt$hdLRCLaag
WWpr7Y4^(ZMU~7!<y}5XWo!{9Ox!+shPcewp;OnM%p~^zmbg&cKkt$DQNe@fXFTDDm!E|T*`haLvm<KBc#GCBqkTcFbH8gOK+qVtCYdSXFz)43Ed9e>1j68v
$FgC2Z1qEg<x;$>*?T6OOxTLb<k2dA!hxYIYMN4!g@87W*U}OM6rR?Fz)>`_d7N1H#K(#1*A(AI+Y(1@XnY9560#|<NjjEkdrxLYg9;syAQ6--VK&kP8Cc4i
{#Lu|R+_M`5BL@iDk3#%V2BL`^Z;igL4^4OX`CW1AFV>4#U2gpojbHZ8>`-Mr14&EniK4xV-iRN_#>C-UpVHK1SzUWN=8pT@puiHOaSCx3Td?XGEd1;Yh)Gm
IaZ0KkduxY1M;kq8YI|NPUGbiA7=A+`S^aR&!}YVrA4sj2=*Ke0hIvN38?x3(EbAEs<#kX(cw-KHIUTor|_8SpYm^JQF^tD`5oZd{UPqXTk4YY?P__I1556l
WB8R3ZvHKBU$~KLGWPvwT;0tXvURY16ZT-I9M?0=*Klh@x7g(U)cjGZ6v)TucBR#s7%MQRz{;!H(Z@;lUIz;q>W|TV1<?8#iXiA|CJu^}$ezoeHXK*8H5~N!
h?jM&#i!*cjzG2<3}Nk5w4sTEr&V&TOCTxy@pqhFORvHXn2eLI9F9v6#pZ)0Bw{Xf@a9Lr;_&jh%zQrt2S%rXJ%ir)fB)eV|7@ZGnvfRAdLyNpmNp&Hjd0?v
&pr<`7$)A(VMbERJ%`&-D_>WgRey^(%_lb4)6<x^r~b~LL+vb<GDse}aiuxP@c6SS0;4kXjI>H!hM=rN<*Hvb_fq1vs$zgtA(Yo`Lb-8M67_2CAJe$$*XX&p
>#>i^+&N4;B?kSBhh>pwD-r7V%U+PB0a)&I$y11Zc2O^1dqF?CQ<uM{&J9dbpuN0_vnd8L7V3iC<9(inOqReJ9gFN_TRfBSJ|Gt4$IgoHGbs`*S-pzfIu)N|
jQh@QhpefsAh$yHPUvLo-hvTrJ;+$;sM`g+i#%!ICRgpj6aI9_m_(avUTQ2`A0M$VV)Es+pAI=@*TmQ|YrTyuWp7IccIj9#-@t#dx`htCWIG$RdIY=mYCqs$
XYf=@AYN0Kd-YeJZ=iZWfhcxx`<UncGmT9ku5e)g5T*G6I`A*it{cfhIT5X}*}u#|Q=p2y9^T!#Zv|>x+D%mnQ~&wxD2JV_Vga?G#C&QaZHKcvuf4vHcipV1
QKRPM3TT@xev}_P8L@`!<DT!N-!ldK!^e)GHWyO05;v9dcc_m<`F3_X(6#J2Q#j~-!g4Nl1Nhqx)G<$L0=PfGKla%gy22@ol$99`E`C_O_|SD?zhgTtEtKfI
IifM{YTgFXnB8+E<~U<w@8dctJBGi_0gh3wp$fJR#f=m9I=Pc<6tZ1iI4|)Ev~Xs8LLl=!$|yw$UqiaesIbMuSh}Oaz*jZ7Q0u!I>g5?#%OXKu2SWX{*x?$>
RD-E~pX{vAa_Et>rk?N=+0*PKTp6bLLF4~ZAAs+@g%#jDTx-^$shx~V0&mxhXizOqhnJgRz4)1gL6ZD4pf40m&=BxQnjaa^{g;R@_zTLLC|df@{3pG*L6s|q
5U~OuYk%?sLTKy_09PqD%*pF{9iCyvEv>sbayi8A+JFoYalG~aisa8aT%VyP(tX`>LZ*S5_VxKR)|kUEP!@J`Vnd9pio}4TE$oKboNos96$sG;gJlJ{V*Vuv
71@XVpm+LKxIfapGEVub;glN3XQ*xwdmK{OUz#%p&)Vgpt!7#RsJZ9MA{8D8?e7t8)>8c3V7|3%&<(HUE0}029sNnrG;(|aVw5g5^<WpTOlP3gTDCuVZ#<bk
wja{-_zs{Q!=moUVGjiuTGO}d8b9Z(31i(`cmj4dbHKs-(TY91Z}XUtNev7u4exEzLBS-5C@Z`P3cE!)w=>gNmz6K_wSc%^TOX|*xJKz5jxV;e5{lr*i8znk
<qdKiW<Jm3EDfJqIZH0^C+XX2-J)~up_CHf0o{nJJDA`=_gi782CmO^;JBoV#53FKBd5J@fZwcoIF~z!o+Dr#Fi0fF@}z>)SsNbAH#VNgTJ?Me0TR8s`>K5T
dE=Mtmjp;Sobcw{p+BH4I+b;eJQ96(L|*@f85iY*FHafmbcT1cf6!j;D%AvuDL#8UMU-sKDLO?VVJtjV0K|<=JY0NcHPURnB(Hmb3<~gfn%PN1QLMNTSQOx`
7mPmA^aYZYZKK$Bk(HZ=i%cEuD}AQv6@c0E5PVp)rdwXevum>lXJ`e;4|;$cuFjMFPa;@fB|1ff@CjG!g0(cpcxmve?UcpGr$SM4%lB2PGnx}OD&}Q_9%c5J
poup5sQ5U@fwuU@ffn+i;Y6_+9rhP&0;vedhZp~u@lzXrxew}A57uz%KFzWv7!|6SFKMpvo3KV8(9ou<=YOp9^ds^3jB<C#Rxbh%pNwGJjiTg)t`Jt+l4KcA
iU!vAQZA(+S2JdqqzqIXXL0dwZ`cfyrfVKH&DLr2B8CrXhUll>sQfo`n$CG0wm9wFfa~Dp%jjD4%VKCChzYehUHXdWpxgP;?!5{q<s6V+L=!4Hd`{XN^q8=}
?Z$6e6rz#-N3}XvPrV|1I1i>HM6G{fJoc2RX>j!LA<l&W@W+wb?N|hRZju!bupSFz<-0<`bEzxNVF!arAA5N|C>9yy&{;G1HuoOJF1?r4W>kx0Rw7Yun<ev|
j8Jm(b`RG}X(7l|i>RIw4IJAU-8!A>?jG{Ih;K$KTMvjZt{CB|$w)n>O7<lMY^jZ^#9G!=bQdTkN-Sr8%D${wJ!+@;SdT7IS%lXcnujKarEfDL=ap&lp!y%t
ROSk_6!$>q`+&c@Ubv?}q|+3%`2F8it<V;8i9vJNkLv#I)K4I@**kX>RkIJ>Nv7J#A0N6X(I~0zk>_cU<>}7xl0(htv_U9Sng}F?>^V8e6AK9^e)+6*3?aOF
TT99h_B#IJQ8houA#S{4tEgzg{#e)9`Mq^ssAmm*hp*Vp`uFY4Ml?{<*ZZsJ{lXfmL3qI(90ooRP5BY0r#P4}uKQ&hH{Bq2cC?(NnKQHr)7fm3+va?QzhU?@
5u%j;n92D1FOyH6+bZ$b+x{K~(J_}G{CqlwTORo05?W|jGhJMDBykUr16`JCeCu>nhG6O6vp64z!f|83Se7le0#ZS?dFJCd*#NF_0;?$ib%hQOT%Ulf`cAOX
(1E~MrwvQ>(A=cDi@KunCj1j1O&u}xM=e<f5R3Kit0^=5X7o51WCh9*4)8D$QbE$~o1vW!-YTo#JOoR54SGKWR{0*4Qw)CC`rC=+-EkCxVO0`2>KBlTSvvc^
vKJ)9h#mP@hGLC%6#1Y3S9ny(fsL;g<OCRIS($?_UwGW;m4@<p5ifC1n@0H#mL*1QehcOb%}oOiBV#sfVruMZ=7P7HPK17iC1PcwBq6@sXheped+3p>hy*_V
PhEHpko#-zPP~}#sFB1T2_B(gB|w#sr(T#iP;EM5)VNZ~e1o@+1}tru_t}1X=y-@_qI87UDe124@X31R@^#E<F1;mZ6ex4Ldur|zwsZz%e@Xy8Ql(~h-SyP&
Y2O<L1)Y$49At-^Xg2}BoF82wN!y5Otm_NUI+{-dA{J~1i#H&g`1w?zl#BIeuf{9eTzf}v6eApgVpAfAj}i?0$XUjNj~*q4<l4sv>y)e<gtIx_fb@U@(m3hB
Q`Jr%gsmSrYI@-4Dzpt1lANg=PH=^b*_U^AUj1NRneI#VG~#|-pSUa*UDTI<CW{VN`NWPXXbK_DRL}$NCHWDdG`CqFy;HgA!EuxgdbX<5ZZVBU6LY`S+Ok>0
*&p*N(qTvFvhc>l;LeMjnh8wwp!_V;bqeA;R5fHX$O={%b)F@x=tyW6d_D_B?Us1Uk5Ba7-e`QrfVmi+Eiwd;C^c)EXQdoM7ky60MUs)ecFC)sj#+~HItHUz
)q=yY+iYZ=CS_00f%6R^#}F5llnk|g;<Qa*Z-T1Ja3;B!pXBOP+UoIPIm}$M7{y7E&%fcek*YwrlDUBe6R^@_F!>?;<uEPIX=ef8>-o`U*jiQ+-5eHUSR`f1
kRCoCdI^dprHwU@LG-g-|ETN&1K2>DPHFQspGAGb)M%Qo@90h?Iapz{!Q{z$6FqevFv){#IAKY^ueE${*^-9q)fb}FRtPkV<wD4ue=hX}SWvTGIh+1y45>1{
xZ&goI7b+uxMauX8E}VjimTM04`Nh;+Lt6GIx7`;oB{h|`pJ%M@F|K?J4{U;V|>8Tj?N@$JUF#R3Vjd$**nC51znC%$suU$%exV}epP1qu`U{szy4f{jd{V=
THN|El0%9<cg%O{>d!RU(;*?y#U>N2-9apc_WqG;M^yYzRjLVoyJM$jful{mr)?#hEQ651<|VWjF*ps`ZU=5PK|RG1_9^1aTd<G)zE$xV*4mNDw@>EVqT6)R
R<;4X!(+$cAGx(-h!PD$+~8?)MPMr1%&vRwZ+gME8r#C9ftx_S;GmXwFA#p2c{gXv<-69>Zz!mFoVm=sM%Fbg=c3uELjXxzH+7c7w9BKG)jh89#~!&GDY7w|
z{ztV%ipXNras~;v`@O(UOcJKy(Pr~=pTjS{6|Y7*KP)TBP@<Fa9iC?vNn<Ftnc*PU@U=rsw9jk25JH;CuFfraWSn|UEeH7wsbR5PUTdqa)T=xeYl`-n;vp$
Sn~L4TB{4&PZ&|Nu^iuV-5pqhR6?_PM;|l_bzL7q>>YyDSFUgj`kZuH3qC^VTXyQq=A0HX0cR$2O-OjXAVo!4IN=^WEB1jUA?SCVvfJ-qr$sPY$BQehSiz(U
5vLnKyc7Tq25;@wFTxVd3d%Y!$UWxlypORw+7P=q`NE=>dNEvYJ(;5>4;Sm-MI+vi6WiqKc~MFTfrLki8Nk;phBgrVESBt0_K-UihRtkG=^Xms3&f_dl6rbY
Fg6NsU{RmR#9Uh<;G#@N?+fH0x&foDbYj+;n=X$^!f(!4nVnbdKn8cFvk3TxXisWYV0}+pg$KK18A&TPVJSN$nA{%N8>FC-%=kO;JH|yBaTiX0U^Us&*nyL)
F>Ele2dU!2C__=*sJ!UwkmH>Q>a{c_^}7adTLW;1I~CXVq=!9q6CAvULph!9`f$({vfW(Hl<UW~^n17b)~KqvUxjmnj<#VJ2@lDJml~o^CADq@L7GH~FCW+Z
xh{u9-6}u>q8Yjpu)J@cLLk1IBF}BL-4E3NiFHp?$Tt&y(h6~eCFykIofHysTWNUhQ;ZKd1bp3OLu?P{e_Tyx>ZO;p)S=toic+t?=P$<h`X21#Qy9c76Vh!M
s`V|bfBS|nAUO9V1#2<GDHZ~M^B^45%hrTSq5a0L^qOYX-xmB^m`;0nbi}PTE;UNZq$pfT0>KsA&o&bqRhZ0ud%wg)sL=vLeYtKOSRpFWh3#O4AKwBUJ<5*^
DU`R<>7)*vl5SdwXVU6obT<;PMbrpgzeTZfRIMg^fTbCiCJ+Vds`Mw`h+`BxG68n8{<)?m0zs1>1+t@n^XPuNM_>j=`LxxNW35K9Im5f8E@l0Zx&Qu<)}BL)
z=k(4z#3*1$ERIV`p~Cd6kYbL$8|~(n<?fptS7*2L#DePW>uhe7-F{>f7?zJVw1XKyl_hS?cybHBA-?arpj7nK`3G)yficLY%c!JT~*2(mdey)u1My*%}I2n
&t^K&S>9rl>^hSCegIgXnG7fCI_5;gj8|q6gMlkRzpTDn;|)y4S&w7mZ#fQ|_m=((iq6Yqd{W6%y@tCj&$oZJx9fpSd038vBe^1(mr#tsE*3F)v(r-TtoNvn
rgnt-u~dp~g7}rQfwMl8Hsah#!*nns%*3PWeufzqVySDwb-}o)3@V@Sz6y4Fm07+mw|JH5K&6AjyT}h*snrdNFFnX20<@l`hyLP_<jt;<4+2jRq7E8`;~>eC
$dyu)w@mewhLGM5JBrD}R9e1#7Xt>-^u5kQ8K@n@dZB}J2Y*`Q>-g6JJsADQ*0lw#_Et2aw^6#LjZRnG$@hSM1t(qw)I+AFa!jDdO+W8qDm;gspy>w9E*Qss
9O8e8#BNiLcL;mdyr$P`bb&7uKKrr8Oh_;RfMsdY#dU7>a%0zkb#_-GVJl7z5(n_C`LPsI<u&;D+KnaO1?tg%i(O+h{m6hnM#2o;{=4|@<NGejilaIB#0D@!
12#46x(!A3K67S|tic$HX~NG6`ET7`5W9A(gk%>>4L~oz%~Q%8R?-X|ZkZ$Bm3M`8It{_fmL+={+BnYP-@Lcw!4H$nd*#;Tx*I?*Iw*Bm&<AM|CfP~4%P}EI
>2_>C!p8UcgCu3kq+xXP*KOhGR42hmladh-GZf;sP;ET7Yp`QCT*#wNo8Txr?0BCpEM(GD9^?Z>-_Ka5b)N;rDj6Rg|08^Mk~9DYvGyFgEATCBmhIkjVo9IS
pD!!EkPnVWqBRmLf|@?TX}a|dAWYn_02b42X~8b$P;ofTI{RowUj7?VkF%}?3xxmM^2$LmX;b3VP9B4erV~2Q4_dIg6CU%@<m6nF!uPoLS`F|gwrg#37M5>r
W&j_*sf_z2{c62}tynuO4R+yq`VL!-TlN;K_;xy5|I@USa>Eq0w{gY_!}me7N6b(EFcH;J$82E0kQ`Apy-Lx6>=nACsjCPP{*7bWpu!he-xQpRfUx4j;Grs8
T2}EcjlLw;l{7K`A3_cEse^r&+s@e`r8U51_xsag>tA?TIAZ{+!Z+?;2gqR|MbO+ei9Ky1Vwty5eXw;^j;T^~y=tugY4cO+3_@hi8OboTed2^KuQ^=Z`-uP(
3wX~9Fbqy}1#zk7w0OcYev_JC*Qz6_z=oD_EeRQ`=wrNfJn4Wmm#~nsRrA=3ae^Y$I5fX5W-?OkubU9~FJRd!nBR$Z9d`dm%Dz=Lgh?2xUkkx_lpg_OCY7(X
jU<BN(-ljHI6B^1P_oYGMrpbPDQU|k5jGGUK)8ZRzW)-@l!IA2scHZ|sZSyFg)8)goW~MSNNrQ{Bvxra*>rTXn<{}KrjRvcL9-E2O1bdKv%I+6Qke8nOIZCT
U)9=CX?MU`IaRjz9zU(yT9D`kbI5327*>Ooq@;g14DclZH0$0b8WQ$X{L8j#5-+xhji^kZ?UCa664P^Vv|&yzOz0N(Sre0YN)4zsOHvK2<vkdbY(4Ml7QdkE
DW1|`4O;6_7x^tAKYL@z0)Td+>4li9?&Y!-n@)jt7vZdm?FlcM9$z_7&B?lHl^}Km4qFDLj8R#lQ#BY@c*0ISjk^;901nX;`YS)S8R=vsKJ%@6W}wIPv=$u%
4td0vc00ERX@(H`#!|o_xFD0n`f2DNANtRH-?JA5VNw7z)C9rgD;H*-(F9_Wut^?(P&Gitr+91gh-sC?Mnncbx_Gw-@mBWT*zux+wtxC7GXMYzE$9%_8Ii$W
sp*W5XGGOZ#HQ0Se=xf0JQCEfZ4T?qfpRg!P+KA0SY%|E)&5NOyi(|T@KGbYQ`c!g_#>z*mP07v$vsEYyEF2=#Z~D-Zow-%&V{E$@Ju*?;Z5nn1(d^al;8(M
2QYt*<70k8caDA#Jd`U`No+#Wx}w2JR?;jl77*Le0*_R6k$zp0+Za)u9B8Tk=;L~s;yfSKUPn39?FkXvUg7YVvyIQJ7oW4c-q1M+rn6e&MpY~C%yoEmtE2k2
ZSY#F^!O^dGtaVBCyjDr8*y1CG}5t*Jzxasf^cl~_jGH1_j(sJo|r5gx>iLE5=RAgNhj37uS$(Jn0_W-<^Z`Zag6fpv022EVkMCF__-_H)GtZr{toD2uL(r;
>C(?zHbRLsyfFaP@&oVv?ALjsLK&<>!?W9mzySFo-Zc(EAG2U6w`L->)l+}PcAZXtk?-1Ii`hm+K4MD=8LQ|qfd^g2>SMkgsVV||lofoz9n<qCQQ+d-*V53n
Ux|-hzi!xhS4WI%%D{x3EHnK|LJ==A%?5bf`_+IbqIGZYi-p{5`T)_-MG?5&t0>!UpoZBt$#~1UaS)LB4J@HzK>dz?h~D3Fk{%k(i0c<}K@)u9-%}{|Dd`}%
3~{fz3B~>yag_(U;(Zm6^DD#jG{a=`tSI&<;IutG&K`>em?twNU`y`e$iz7JfiOnO;$T!DzbO5Ly5WPJ_1a2HN=6bCfMWNMP>~{!mYJ}ou2=G3fTo&+cZZUY
jl^nmvb_bm&gqc3R8T2a`R;fS(BKy9%)%&6yRKLt9xV<~-T1+cW<F}9QIaCTr*pld(L@!qKkd4Cm`A){5*qhkZul`MorLAD@6U}`X2^!?u6X!FaD*a?6p=ZH
<Sgj=r`|^4VjTO!H9Lrz`ME{^Y%CX&=l8~WeX;4g5$4!{?mvprhKEMu9_<$o&}5iWiTQC>T}-*93on;7fJgSNR%O%E-2m67VTYGr#-lc6nF(@@nxpu9C%P3C
ebOsTeq|CatCUaf@Ky2Sc6ZcCpP1DrON%?g8lNVU38$KeoM!S4)^*R{{u7kvGe>!xt-46@&^ziM8ZOhZRKvV>@_`aVacD&G)m5rNQQ-5Z393l>H#0689NHPt
i1$q-IhPq4IV_^cL-9LiV*<$4yX)RO;3*E`nKxjiInZ_cR<ajUOQOJYZuuBQe4Wo4w1$1oXu&F~N9+RJ+%h_<60!uH+Qn{`(PRd<t-N7(DQnz#WB0hxqcdqH
5ng&Fh1_@Q`wy}rUhi!w{Mc(4AU*uf&W25i;pl7&<N9jS)P7&A^h-7=IA3B|;1#uzm8{JvDMAm0B(GwMn>YAqXQj`5lPMJyfk%})%X}I7j6d=~cshWEZTC<*
c;py64;*cIY2(_zs|mQ~q>Pj@JbA@8@LsOmjc&LLA=1WFjf0lFDr(^J^9m1FI~bp3V8}3}Fs6#_T{BW<QK^`uBoh6W-=s3{Bv*Pz5;Or5r(salo!gG6atxHr
-Lsb^uAyU!tOKLs*84vp;3v2e+~VNYW5MAt9!Nx7sy$5Hdf?`<OmP@hv{EBu>!ON_@y`(_Ca;cwr2*)V+D~PfOZl$nz=VWmq1roG6y~5_tB{jXgIPO$H2*Z1
c`GvxknvTTqwYYj_g|7SAgr@Jt^S__O=J-$QPwQb$D5y@85anozGE9(rc<kfMQ&bb6Fx^$(6S`3?-)(H%Z)<6KZS;<5y#Lt8t+$VVM1bNV}D5LB#jqf7y=J)
jS%}<@hp|jKd2<{R05CHlrSckHH4dM3RzS98lXg{$vasmI6UU24)Oa_DcP&h2%((iqW!ZNG<3FP!QiaBjO;-mIyZ%EhH}oA4&@82c_ZybD`I9<J=KnFfUrFd
QZ&iShbZ#M@{u*lLKc^hK)%~7qSgZv`_Z9x$Id+Q4wa^6g@Ohuz^m<ME%qRBDPIlb0efS`0lQR)=Sy;*A=J;I{4iN_!!f~GS(^_3U%R+Ou=0<+%;2&zXEJ1&
B#}y*ZN2bRVX`)?vw%V%<`jgb!10S}0qs$U(*pn~3d0OVA^D~CPq?64f6km}Em21!s(j$vXu*;rU66JPU8Y*%;-lm&%_Pi>Nw%pv{;=R%-&4lwsfmf!+0|T2
oi7wkRnpkde~mL$?G8=2U=o5sWpTRqgd-wJwe`y0Re5lo8DLIV@&R|Kt>4S(8GnN~Wv@qC-+Qd*pEfJ?$EsnVWXU?0VbyIdHA|1qoIn=moGk;?jQokPcv{de
G6FST|L=UTeNQJA6VN_QIkS-ceJ|8!yMjVm!M<w0L|c<UZ$ECWiEq-ZJw9L!IN8eJ`c{C!iht#{WqLT6@Jc0~NEd}uN`PYapfKPAWlMC<q}kI<_sg&a&BSpx
djCs1LoM`yNZCa1D*yF*gV@+kHPA<2xl1W0BW7o~1sEo_GgNT?qs5F-01%*BnFv;DM4DUmB_8%gNjArvs68(?KS0$kd1{bD%-eK=4#PRhX91YOJV^QM2?WiU
4fQ#u?SO1r+?=|5xgJG~7iC6^zGaY7BdAOq5?B<VbQi5t>m7(ZMp<}?=PJ`Js}i^<Tkd@#K~h-0y<yY0|1sJ=FhN;YDpddJ#N7o>zxvn7)f$I{kc$;6jp${W
t~4G2-m8ZHL4|~n)w1lX)#{qBhQperFS(XP>u=}#J|H^d?_pm={pms67V!TJ(REy`i0)3i_wY!)g&;F@%DPXVCc9JU4U$2pxwy}wPOs?$<y~a`=6==s(FCpg
fIePpnCAEJGWj1ffmQpB-&ws+hmOQD>ebJ=IZjtE76+@zl6xk!7{1#x5f4Q;3S)<ymrSw*sLFSPy%_(-e|eMYo4wl!)02k3EXHLd-L8t!`Fe5EMK~_w>Q>Cu
-A2&Ed_98pNNX(H0Tq!K3PXMm@O{CGtZD^}<U3b>wG=222m1xu(t9ji=dB-7fqeoJS4%@9E>RmERe`Mi4ah;vrnENGZex8xndq3%HF$F*Vau|l8|}p6fXw_B
0PT(L+OB1>qlV4lI$K&P<U<`SVanA51OsJF2B);y^)E&(=ZuhN|2i1qMe=2ivibMEXSIVX3GUNmV9`JBca=d3O-oYgtW{S743E#_(JG-g3_9|?bo~&Bi|Cj~
g$gLBbMs+S&2P=WyP8^o!a%P(rEM*~BBE|+I1OJVO6Ufbh~;3Xag9p6YfC0bSzPVIJsBHigXH4;*_e-|j7<CQ9fhFMAxt%|q9-ZsHn}g>#u<9yvc#wV>VDS~
MlaJOYFa!db_esFcNx9d_nkF*7MeTTJ!a&VunvPr_#aBT)A8b}Pt4I7_q<NrTC8}L-V_{GXcyr?R)li2J){;Ckq05rKLw+ka5w{tICbZ$0!6j3V$~ELXI^Py
J=ldd6ZMu)xQEs<<c`V8pzi;<Fo&p<X}c}~)l5c*Rup7-X&?EE@pdUp!oTD35(#f8lT%02!wx$j{ZG~X1o?-LI-gwl4nQaM2E8son)#tTTV)q8DcC;=L!wlv
MemS=p#tbA#V;eTR>cX)90Z3j5`3+9cJ&6=%{+jrEQ5JP9B<e1;~BUsf=|BYkoZ^aNYG=#Eu`2`GidJ><+@6L>q9p<sC%K)#427^L=0ntH9R{3r$1;E+5tPg
lsF9nC5=x?!k6}TLgWz0TD=aN@wJwwK?*z79oyBo3(SXv9g3#*?&>cWzj9uKTCaM*u3GL(3*ruSl@Z%(8e`G>4}an9$RL7Cd7C&NuDE-0u_1RqlHFSF&jH`_
=$D(`Cky9)KREx_fJcG^J@aoh7tT7W5E;qVg7k~{0>cfgqQX`$&`p38p<*)<oqco^S1;8pdZ|iK9J^bkGqcKEK9(Pbi<33>fKcG+F?vVF6t(d-@u=+mJ;LIP
f{alVU%lTCut9t5sZ(18{M;Zg78-u?*LTNEmu4WDQ)}t?7W5#$=^=Q#;hpIri7Wuyv1Bh75y*QtZW{eK6JozgOhQG0^v6lJ`?0;|zq)!Z%ZYdJv(TFs7eUMy
D3a&&GKXx6Xy(~Ob^arb=y2|oY_T^JHSOLp0ICq(5J78)Uheh3r}MLCJ2X5v&llJ~oSK2+E=e%Gx<Qkvc}#e)(n>ZT@4EZqT-y|g8yd%hO(ggoap?pyvwh_n
dS%Bq8SREZWHmG`ZLOTM!Fn0$^9bO7h7+B;q-k)j(NsRW$khK)HSj(W=+-8fG14U$5pK3^Hd(}~{T_q>J!L{*VP)slJ{;%|$5D0aHzM=X$5-I4J4W!-($0m-
t+uSK>^;E1+<hLF%#*GUUm79D%^l_a{hcGN@bRo*x7BVrprodCFU-0RqTLkT%B$TCa3M6rXk5w*k}u3Z%@zD)jsgLWNJ{EYt@S#s$sc#=q(T+hKshfmV!Q;}
i~S4CQCbgo2T0^xHGv*ZNsNB(G_JmW8*-}xT=tH$^%YtQz0Sf}fnUl_?+kKW5uvpIm+m}3t^c$KqO<}}3^mt7wUUO2JX&TF%C8?L(r4;O`1EVR6c|C*lQbE7
0QR_`s2!r&)v8s&lVNj69Xbkxl7w`ZzhWln%`DA2-`%4f1W-*}gh#6b6x*Q!E7L#`g0A4#+HsU;cRMnSgU{LuNM+pU#<42QC-sJ7bo-N-#@J_=DH1Cvou4go
i2OuMbWXa(hn&CphMK?O>##Flm!~}MX+9)-&H~O1z$kv2FSp9_HG}G>IXX3t4lPLa$j;eq14$Xf{qc&9N*c9S#@P}b@Y6#sBE8z$60@eHP2^R`4gM6O!$!A6
4iyvH6&h^y|Jx>X_P|7`1xUqk2oKBN1jzjECF%t-{!rqA8%cXFr)y4HFjT(NBK!PPVkV#SnV)6R6#RJzH{@2`Aw#=vDG+frv|qM80tyGy-{w9K3B(k-+U2vE
6o76$6t1r95sH_`1@B?9qGR%4!mI3bqzn6MpE-Z>KUp@&z3&*cse`Atur(#@Xp6qR(|fufgdEn=e@Z419M*-16utK4!1f^<Ueo&!gdim>W8=;~17Ze8Mcsf4
*gUOeb(qiGj`jStmIv;-Fazp!`V1od*QFNiyx2hHen4HtXWV#wekPYgKzzKegwqt<MSAt$$|e5#2?u=$@)ktgK-zVaHGvF~TtJfd!`$r0w(cJ-`+!n+5iBm(
y#@UioOcMxMuKFb<?7cIftf=o`D0JXuJ`?mdi(<a>gwi_ZbAUUX}TC>Tm^B^t4C2a%?s<(aEY<4bzeE|s)wcfV*5w{NN}qbmWIv{$d?5|6Pgn$=taPY)FQ(o
5r#AEH+$8V5vNGvN~NX7WHkTLzeKzkoJc}FEGR^Y{h1}FRC?jF6iQjwMj)+TEY{CgsPcj3H>PtqgiW{qIpytkF8@rl<L#6IO8ggfX}2VHj_g+1-DcvN^=0?e
TB`@TVi^yoiR>YvsVCCqQ%S?XWKhH&B2DWaG@nyipBZ9)>ha6k^GKe;4&55Wq%lAk|4?630k0G?Q-d1&+%em<&TP%p$1B+27;H!0;47HUB#yO37@w_URMICp
0JB?Wsus<U&%nkaJclVE1>uPA$Yq~{g;?UG0+WQtx*p`^6{+^E$DE^aeYU4A^|R{d1TZ`1G+${vw+WzHPtesnqT8-5;WExA?YYmI9ZEk+^awlGGywjM!`+z2
nbwnrLK!QzvH#Azbbyj9F}V7Id}JTZZHO`s&zU3o(5(w?N)lOA-E~K%epPFr{hQ@loA5Zc{m}TrmqbJWS8!U;l{BhxFvuNY#S-2JUdg@{zzi4$wS7`?G02u0
VR?Oh=lRa#(H|j;!KyuZm6q^VsE>Z9%NQ;?2kL^M9`sBPZF{pMC1w+T|9B%>zhZ6m6*3PHqBm={0kyNTo@asEH%V!SSXHD2OLx)R9<ObaIm~5tL+fX)K=LGG
1qjouwF<H0Zh{G}5N?GJ4lT%7h^TMw;u-+7C_2k^@;<e~7e8P4OaMsI-luess9W=f7VqsdRtEJ%)pA`c;x#_Cx_a#%D^2Gol{}z~kwGAgAu+>lG5_(USegx)
J+XtMs~Cimsukfh%o^+PCp>ip&v^=gR=L)+pW`7AaJSgF-9*`^F2rRH2d>uEc!@dVQl*G0UWM8&wEs(ZFbhu2=9l*r0Od*z>(QwWk~|G2Fs9(!j+G>j+!R?1
sGALM-NA8A-v;)m@YLa>P6+Aq%N%OfjNepn7!&j;83@oT%NzuOlkq82^&z|{&r#Qw5bREo7gHZh6E9YI0!T*HW*#Yu*5^}Dw;z0;KwzBjbPV87NDz|;q`aZ>
rv_d5wrBwA%8qE(=SpLbPVT|LRevzAwQYyK-al5FL=778^K$s<zlTgc0{P=p$3EQsdiFuQQXKjKQN)>6BREpL7{`F~kEL56Elr*T-@UfdWHu_xYR0orxcg=>
<WWWDAC-v7P|l~frJUfz_T&>l!j65nU=(;czJ^9r(1?NXL9{nFQ>3ISP1cRvu^CZC1WVYQJ4*K9uRD`ZoG(tcy;j2J+B)aB`<_h>U{f6!hVZv`7*EH<y67^f
G3-Ee0~*b@r-_LKy<S0Sjvy+j;Gm|8Fpg%6Busf7ZWJ?pToF=g=I1ZB2`&uHB2WZw-3HV4f0_Ijm*tT9$YUyM|9j^W;LuKF<M09WuR}BjfF?30fr}OIOZ$tF
A-zTENKw{RNg++2-hipV__xo-K40e1Bk1o6XP(F8-AKm@)lN9$mnd4$#NzxFF&`l;yzP>H%vY5i5@Zjryvw2nn173p>;<e$_dJHHr_q?BG(fvH>!c?wh>+D5
;{ubGvSpLrpRrKkIXNEeFKx!({|7ExY|2N?odFZL6Kp3teF-yg$~d(HNm%By#?2o&%LuVdj$B(OI!&4z##HKDsK<BEOkXy$0gPTE2*eP^3;xu>T*Y{yN^I@h
fkeV!kaBG<1>_fryBY<j+9Z}K2?l=&)D|j3g&bJVoz2}b7`Np&x0k*V@M~=rc|KTvt%GlZE|uV*B+;jYG)WPVkK#DRjlOkQDeDe`pt8VWf+&#*^;IjDoZS2y
L+E`-rFVowqYL4IaC<w*HrXo`&S??@-PTEv>aW1#Ix55YT96m@eV*X)G*7c-wMoGq%EVRO-p3XsYy>_Dd@bC7oVWl^oGiP*;-w9Yj?cP!;a2=_QaX`E;)Q_;
d~<vnrc$$~-?9|{_ft;m5<VIfsPi6&ymfgSQ7pWTjh;T`Zc&>4e9Ig++u{TXHr#^UD@MC>C>HJKOzM?t0lg&q<=xvu8n7m4_7)FCVuI-Ze|D^XD@VzL66b|7
^TEBP1UUZdcY#HJI8Rhtj|&+tG~1df!iUwmt1<H3?3uB#v);_vi(v@;W6E?riVwi;>g6gu5Al0kovwC68bnlS+3u86Abc9^#NyK$=;%u-Zf8Jy?9A3(?o^k+
O>yx2eZv$DY(Ay^x|Jbo&8$43uCz8`ko1<;PGa}ioUksUg(iD;PnR%<zh}QE&y}C8<O#u$JynqH0RPzQnq;8x3J{0O@pBjk6!ROKpOq>RF|w|w(h0@dXfUi>
#U6X_xy&)s(A|MPi}bp#pV^qk&WeQT8CKQj_p1I`{<E^y5_?G=My68gg%x4{cm|fvI1wkNaoA>xBmf$B7W&pErOlct;QNJwz61eye3Q=&e&=f`bn2J=?H@2S
hZ^au%Tztt=36fAEEE`gN|VD3aJ}agHf^tl){XAl;mpM$tI_<<cIGw>kS<S6s+u<cu!t4br!GG2rFOZeUJpp_h_F1_t<kxsW)o*Q22&vA(Uo{oCeUtZPbPv#
x#hSeF~tQ&+Za+x?rypDZRV#pudDAxK_2=e*Ujjw-`){Kz3Vxha;0BTCW2y`D)$17p0}x<cuyGObxzKV#4d8>BEUNx&sQK2z28uD=%fiAgz}sy4AeOY0*pnj
`>~hV9l>EJpo&&^DfFij*P@zXaU&X-f9ni_6gsbuZmJm@kO_DqfA)qRk*ky%v&sL01NKumw#-tYO`i!(7G8YFduVh+ZccpeBLM89#A;gq8hAg6iw%;X{k`U5
8Q}XU9KR0~hj^YXdgj@$!;hyuG9Wuky=^msicxa~d4Plg%NBF^`WTuc!{!QFykX8&8hM`u<#W{2&bDb$H2E{$sNgML1q_A;DNkGxYAEC%1fMp6*L~+Iu@2#@
GXU3l1#RFG*^Caq0CY%ob2XM$-ch=q7Hj`s>fnL0{SVKL3Gb8Tdtt!u5Shdh0xW)dXFD2ioovoY_)UneSG`#Qez>fqTBzup|G<2bnH*p2f@A+LE*)G_P^itS
CF~LX2kf!xQ)L~@<mVTIpxnzFYxdZ!#q3!*)+ffg)&oPFx_=vU`*m2sCuWdF@Q*adur$zO&r3$AI1ysNiFbEj%Cb8M4(0cnm77a8;av>K&wNw(FHG9uHp~_a
bFsn$(=NP~#ystw!oAQ?nkOrI%?34&kNtKaL4hAcM{GmL6a|{hfBg@{T#S2Y3Er*s5ApkNj(>u&#7PTuH2k|Q{N%qCwZw0EC}2)z&@GyJMg9)TG~~a+hpcb4
Gcfl-^nIUwGsImSJ%10Wh2JzEMcJ0FG!KL1zA=3GJA}c8DSo!5N)tBQeSvtg9;a#aVgBj1fBT!Il-z&2851Ajt*;H(Crn`pJi+_!>+DY4fma5;<c$_{B5Daw
XPZpH#RC{H?J=q3L?IJW-x3@RoW_#R;-a(7=qSN49n^Sj?~s+ighPXxi@&3sltvrg{=B-<)Dm(ZRHm3MMyTg11dU{ndWJP5gp)aQIJCH8{G|C&2fmL$U)-?#
+d4uSOKoHR*6?_C(*-aY*dtLDvFGL|Rn8Lc#PA;%rUygOd6N1{C}J=YkW3xYt~+KmT7vl&WpBOcFIvLlhlFS*y+tvQhT;Q~?h1n@adDW88DjM}%NJc6L~V2_
?(n34)d{lNipN?W>WVv)d5`>xw2`e!JhHFgy*LMv|LXBi%FMUP=(FvUlW1U@`;QHuSIZr8rqQU8X!2i;+@0g*({p}6l^1M6I&+*7%_(0@Or9X?FNm(RrtzSR
fkg;aKH~kM>(gPz$d;61%E9hWE}Y4B6k~Qs3>F&<AzpYNv($r#lDY1$Ug#S(FJEriN@Z^QaT2e|BB>s4OfgNpXIkmp@1IAdKPr4m60&~Z8d#GMvZQ0f2|h?(
j9i;=9cPs%+8b_#5@?Hu!6KO0Up#1@csmvu^N~<kJDh{_^{I^VDotCEArYquc@)1Eq&6_Ea#Ig15}3Hd^2Ow(nlqr}{$-$=M1nj+XRd9MZfF&%TFqRMfOqs;
GKl|cxh!T$8(KC9r)%GnYsbUn0pGYLTV)Mogm}TA!?_!+<!-5luD4PlpIcULJ|KSoc8Zd^=ZqK3r{Ov+0|}OuHL?v{yK2x*m$3$p8ghp5-&O~=Qj@oA-Iq(k
Oyq_)Ha%#IN3sR|Q_|m1NKgMS^m&z>kB*yw(3{CGmAA%6PuH6#EDm<I_wqY5$;sTG41iT8h>L@17bFWi`cCF&woWz8M4m#Np~sA^P)tN`a>&sNgx2^G->yvQ
ICwfM^j*vxV02tS$+)xe!2w{Y1m}TN<Cw<*V7T&LvX{by0~kXf*#c3mf#5C#-hlwJ$e=Wajab9f!-ga`KA|jF=fw~2rmeYZo6aTJ{i3-)4tyM(b%&lV9GZJ9
Bd92T%k|f|uykeBtcPLHV=Ce90H-PM==B*-rSUefg58j;qPmyYEB1tYzEvc?-9{=Vy1lYv+c`vva>I0Tpmj)cw(G=)Ed&pH#;#!;l~Zc;b>w=W<)-qF-rjJW
Smwq*hfcPnKFIhOJ(*q5z^`AYnJ+A9f7pK`LrLikeSpH*EYNcqE{>iCX^%1DrwK88A%7}D<ri?7WCZ65m0Mws&C!DsW`%q!ERwsCn>(2zxM0yiVxC3rlQ0J5
ocOStJ$H4_98Y8pt9BPTp>QV8D+7!d5TtlE<RgUsQU{<HNjm<V9jS3^?j4mUY3wN7A+`wZ#2mUhxz|2&?)4DyM~o_D^3k5mI7P|(iJQlvtACn^ImGvP^U_mU
n4JONz+V6n--jVd`m6cYGT=4$drK?*f!C@W^#Mf=qzSDu`v*AP_7Ib5QT9(T;b&hlh@r}*Ix|SvX*2|ew`#y=Pf6&{eeHHC*_m`iMW_}#2E>wQ5P`!P4v=$o
@$?BQb-S^%aGynAp@6^5wlOldfG}1Z2Y=I7iKybtbLWR#bhbr^Q=LZCp`%V*#IMz638*F-|A*KX9+y|Qe&&GNDQ%Ho@#M3CKS`GaSn3l9L}Us1kN5RiUbOob
sz2cCv5C!VFmP<<aQ6GP0iUTPoT_RF>GshN-ttoWHd+L}WM5Jkq#m2Qs4~CcSW!?;Zz=gAK)h}GgJ0gNT+zEf_=I5tJTm{PHsCkjx3g36-Z{&`c%BLyU+~_d
wDlh#6p8gG``P=w?^IHYT&5<>jzGOt6vE|XgHed=1+`}nT$j5}j#GczZVJ(h>zCgsewVFhYMaM%xfxPiK_=WGWXQZqn1Vk{kjLA%uR;>a>3rkU>Xeea4%aV?
AwW8>hC{Ok1B3JHKfWZ)5QPD(&#uak6K&|iR~YpO$>yROIL)%QC@sC0xmiF422w1`VNvomDlgFzaAefHstcI*G0uKd&@L~N;h*qdUp*VNs#MkjY(YgBgF{(Z
iw{YdL1waG-M46<&-P0jbK+P(x8f!YOgnUgVtP)frAGBi$t2ewf0wVCR8oX`YHxmYg@aPLcXv>;B_I;_d54H1Ch?la*e%<j&=bJnOi!N6we3j94d)fNKrIpU
gyEDf_K-Xp0)qze5&QoZo}`+rGYS<Qngmk=g<MP&AghXEJ3Kb>;0+bLY86wEhG9Xkj2Skuh2enb_uBlF01$&!m#4e&O~ra%EJmR7S6QfU*RPs%)f3~WT*=Z-
-@N_}N1$yw#qovp=9*`clMa{}>j`K-`0V9qn}8J2YwoD~RsCD((*%Qx@4E{CQ1fLzs<2QO##F0*%~M8yG*|UbzQ^aZW)bRin+stFZN%P8kX^T;f*@KJFva>m
UVqb+3R4y{JT#A{bcCnWPHd5befZ1B%oC+4rO=)aGDHjT*bzNOoYTDBLH;$@ZEeou$T1rUJ9)fSE-+Zw1iwIVf5NRUA70wPIt{0;>)f|~ge9&(Z+z<cz`QAY
vaGb(d=TpjH%>AKgiiu0(cVIX%T!jODFH&`t%cb@={5YvDXFG`j4`m^z)_-)F}}`k=E2tJ=VpwEJs;SR6i7iY*NI8(c6%Q#1>uK-+28;2!l^A0N!r2Dvmj)(
rFR<K3hvu0rQMl};_JTKR2-*_Pj`@;;w~>j?C-++u{o{W^}fhi#wcKhG*OWO_pCVIUg;wT>40rj!l&ry^F8@L{zQGqb>Hf7X&$CDfYxg|^X&pkqTk@kZRckU
xIk&}@^<lwtW<Dxd(->H$)>~B;}!+2?k$W}=|7B+ZYmUg8%!<7Yt%5bGfOb+2ZGrW@ky+dtd$a%Zr&EDfTVY0yj7PM_W>p0{U&1;)mI!jZ_GE25)*O|Tyw9R
Cu$Q%xzY;Z$A|hD3@g8N4(wS~H|uU4>_8~vw|6)e^oTa=PF!0eI<@Qd5hz_oQHpm7IM5^{GV{Y4&5K@a^hhqO@ySev=D=z}O``TV=sFxQc|x1iKhM!$jJI{^
G{7yqOyD-?+D72%#N*KLf`G3@xRB%hfj;3P-cu2Bqj>v)_}a}LOssFum=aZ88<}j+DzZ4g_)iVh|K!aZo~dwbG#91&LWI*9Me%fndi(kS0@nLL$hF4c5*&Sq
FZIBTpQ^~>cr{b!09<`3!_rWxXtg49rOn9pRMqmtf{}lszr^)|L(Mo6ls&`2og*;EYk{<F5``EY$0?`214vUBDg4d{e%3nT(;m3M;+#Vbm66aZORTdm45N!N
J{pr-Qg?XiZ>umRBY#G@q-|2sB+KGP)Rzbi9ANe5V=a|An1E+q!fF~8-mAKnuypfl9&0~F`*%vY^G{)Ql{5PXJp5VVRMRdc(?7cGUgwy;(^aa^qN=DBnxva_
VKAA9Vsjcl=E~12|4l)NkH7+LU>&PNrPJ!IBjh)YaWVuxbZ7R?KwA$S>|JJn>}r^S&yW~!kROfpUV3vduHc@MszM}K_Eo0*$Vw{buOKx>@h2Q2=N%`XqO9<#
AADVNo9^~Mx?!8lmYd4S;~Pg6{b#Kvj&M@V6soR*g3mFt7QY&gUrHV0qcb--r1eKQ(uG4su8qj>o5^rWK5F2HC#Q`V7exwdzmSqI2F*psW2W>dc(NET8evkX
onHar`J>w!@D)Z1Ge`xL=RuZ^Bje(!^1-rL?8d;UGO;e;6&e6{&um;Dk_%~Cr<Cm^p~EsOaT5QN79hbu=KPp)7YhZPUoM44T{XTsx){y@f@6;~x5oXIA!h{e
M3Bmr%8hR{6Lj}T*Q><zk~j*nVO26-=+B+Rx|=pUo2}m?sqs?i7nb}*JnUnd-%eFD7Cu$7)hXfnqCVdz{xF9%Mn>I;(N!`VdkU>fHC?UyD<fnTU2vQWL-LwK
W#Kf~g>LvgfM{<h6{)X9pst{>Kn4(<Q0~{Yw*;1TO#V3Vak42iwb3^OkuMB(7a;$Y>HZB!*W6sou7F@0_4*&w0&#cCl@AViR4u_XD89<#_#o#;EpRg@m@UW^
eL|I5rx^O)i22Uki(Y$C2Z?&+5A;4{!Y(_EOH0XUkP^Vde@}ee0Igx=0-HwljEVdc!Q*6ORdO{yHoX@qX&>&6S4p{KC1XNyUKwnoclSzRXoNt0?TarH7>iw8
XSM|TAfCb$Sn^GGz_MP(OO{Q2|103^?!>-OE*1U4hG9PsJCJn*&1$G#ZlzLyCCB44hjXSaO%t`So!Mh#!f4CF1DbHwFP$DcZjD1V|2ihVaVz3LwSQfpwocyh
q^ii?8%)+wq2g$!80ob7B!2hqLy(3KO(v*>qC@e|W^1v!pgC)ajA@#A?n<VFSJcm5<a>Wwgf(Ce<t8wr47hVe1hQzlz>T9o$uqNNAXS7_ehUM*=`EZt!7<BL
7zSP?uJV1jC4S+=iQK!3u2qY&bMq3;3TQzsjHnr#22PC<i-&kOL;OM7*SsCik^kA#Kh@ASDaUZa!Mym(w-BS#gX84VZ}~3{z?1<nTMJB<mh{Rk{0a0FV|F%G
djX{7Q|c{>c*M$f4ceJuy3>!m^9@GW&v0FX0v}ANPt<WUMNPjcg2?h7qn8fXod8Z0sBv<KoEPd_GOZA(j1JuoV=GQhGe^t$_Wd9ziOFycq)eFxH;QV)5aH?i
<C1R8d)0MmeHJ_aWA3;VXVwGo2A_yDdm}put|=xX{0bSDoeF@&ItGN+|B5L)ppTspg56(~7A@M-HJ_;NW`g7I|8XalX9D9Btv0&`311mC6`1COq0Cw4=a~uX
oki6Not^!~`~%YAq#D@0bL|eJe)c5#`9>aXM<vPjXFZImY8xhyBhMbPWXZ+ZbI$wCBdUV4QxeiJM@^Fx)RVYF8J>6?SV-TUvz!4f$$uORN9|O&{6od6xHjR|
RC}KUf&ESY)YM#AJ_Kz)q@@#vA4^<7`#WvCNZi&9uN+l?){{t~G{^c^d0a!8<cm|wP$<w=7+~I7SEcU>8GaGRUg1LD{N_gOk?iv9q)miw8|1k>c2uRFQ>T@r
l8|t;Rw=&W?N7Ln=d8x>tufA1wkq2WQ517eSjMdzjM*~Z9{1aAQJpDkV$GvT*!7Di<OmnITm5D_*YMi4*4~7xtHQZkvlg~2Qr?z-Xdb;$urUx6Vx_z(;?J01
*omHC_<?_C<gYSVS_WU$89{VnOtw|xbwdj3nFHC)ckYP;&ph44u}AtqFS=4_6?es45$<I7pMe<&l#a>B`#FAU7fe>Xl%$Jz{B;5ioCZ}C-=P^5QrAiuRPf#&
&a>Y;$2cqvhRe7ER5?(dLS#72)t~nng6p65;YfBvXgV_I(DU0^Q<z84n?w&I#CELyGmFp7CgYv9JR->r>Qj(5{koxdIB0)(Y489W;8ft(QvdM6|9v#{HR^qi
j7&bTevH2$=mf>d-z`1wtuCLFYBFuWueTH#PW}{l)7>^uO4scAJCHM9cy3i~#(w$spC8@FoS?XbP1dS+|KIb?{O>F=&}O-pA?)$Ee`@gD#8}kS5P|8|^K#XK
ZANqYb74?J4l}rAU1rK`FuY+wxw_r_kNHG6k+Eo30&~+aw!{LvQL4wD^u7<7C4o|uM@#%AIT*bc2c2M`FVo;0vh$=>Asb6vR)ivMhA_s|ETD9&Qy#4G2afc4
FH>G+JpU_ccZG*UA2zc3w1kL1t2Ae^DjUU0<{S+%J`vM8jJfw2lez+%-@A8V$LHcOI`ZfpsY9~Ru${omTuiBOl?7?DDc2rM6}gdOtV+F70i7o@$lvysy~+sY
CmH3FXm6!`0;pGT7VwdGbjJ!=M1W;0@(_LHAM%J~^uVg%s$U)Qm9zCes?^#KBikl-Dz;a2hPc3%cOEIZiFf-!`<h_!uELS)1Rsd4a_c&UI<_Vz>B0{*wRa=R
)$`DM(g&0-3R4v(CGc9{Eva>cZ-=zM?9$}OD$va*n5`55BJ*REY|b=VB5fq^OK;3wVCG|*z8MLFbIx00#Bi@lvrNVfPoBxq5CBsm#KgVBNYs5_JarujwwY>P
hlw8_GQ?x)Nl?oqmZz0fEKJ+Ki8O;OUe$NYlb^7@C|%ebaI-wa{?2nwJKcphzMy~fK$Pf*RF?MC3BYmaY)(if4|joJ`V<MoW=g~xHZXHgHB2r<T4lXb*niX-
^3#xwwI%<8b9oY&_SX^vrJ<M)=z@Xk(6k-e6<(O;_P1Jz{bq)w9+>qaMV}mrO=l^hVj}rPZ9rysK&IWwraj_Y$9w?YGa+O%AtOavZ?9ETp&`4<N;1mp-5@^m
we0jNjv`&QL8v#U<yg=&@=@f?e;GgM%lFA8yQ=Zly@BS+)e#eNW@WRYfJhL=E_|v$DiI=(2HW%3$1%pKR$fC-@hVN!0EvC=vC$O?TMD_|Uc10eR4H)|`Bkk0
t|6g*PS!G$fpEvx*DUKmZWHIro>~QiXT?BEYi<oG2;v$6adA+IqHwwsC*Rd{$Qxz3JpRJ&|4~5^HuVGUv+!?kbIzPhZ-k^RoUC}cAV*YvhXTd6dn?ZHKGl-O
Ngv&)3E0~2l^MMEaNU)c5(3cv9LxmhACuhrPCXh~>D(8Lty7R^E0BAlHj}-V*dOiOV{tEKhG%{A8`o^3_fRpw{xSJWIs-|5y&)XqmxhOYV-Qd<IHA8IF-xrd
uMiCZ3#i}q1UHoD$$0$qVO*k~*Ng%E`F_2N`O2AHw&*(hkn36~RW{?AGT8uv8bLa7F7)fp(fr|i32(=F`C0%_;Vm>k!Q~uxk5yiK-5@rXA1aM+ciYh3WFy9*
{^!V-y${6KQ)KY%wf=)?8Gz@qJEFKoC-ZIeihW`Hz<aT2)V>ExOrCtXgMHnIwNc^ct>!I8KQh6?zXB1*8>1CyaQmE?FhL8dFaiDiVyp3k&A?!NGI2Wz>TG(i
r}weHbcRQXBBi&*Et0?S4!sPm?$@yPIga(vO^j>sY*k;``Y<rALN2Ms#z}>lzM5aUah#Vm{n<{!aqL_gNGv|7tTkb%Xl6yzUKRL0qp?19w0^H4zU<rr&gsFV
@ckezIg7*8`8&>`yj$NAfa8$CgyeJLLhdhv@!PA<8ocrt{ly}$66R2Hr{JjD95yyt6SaiGu8o_x$Z@lP0!hk_%g{g-8gN4HMz%E;3`x{;s4(`?Y4bz1T^i1`
nJ1)%4@*;`pW3NoJhB<yh|^o))pJBm09%mUyi#xYj2Y2JB(viP&XI6m4Aa>-pk-S8d|xt#12_H%9dX$+d;`AoL#u}-cZeaH3HUn6+wBZ61yp1JK{9`ssl}`Y
j^=i%Mo(o*6d&6OUr91CjOBco9}fB$=LNBZ$4z5eP2MFOdW%-x(4$G^Tx54QtK>#hd9l;DLT`GCNNwY2`)!7!Gqt~u(ydTd#$tgUY+R#kL;RZ5qF?yQFFi*6
w>DMoyjQhMx#(vld>wv<|KaiP#+tVB?~CQ|I_j9CO!m`Ah;1IejW&XQc&u)n)<u(rDiEwbUn}5l=r!*=y2g)OPWwY}WW7emBWS?w+)Wh;Llk+WtH^8J<^ar9
PIMRnoudiTBQ;0Ra@Sp$y?_rjb#h)+N-fX#K1EU)0`G*Ek&*4F4!DW*-`DJzIxpjEEWMnRknM(gTzDl*gg<jVIH8*oKq#QPyy$>djMte^{s)->x*N!Yb{|Yk
wD4yV%!P+mNk;L^oIPx$<N8ran$Y?m&rx6O9xDbtXW`R#2XCZ8wv%M*gvYv|Du*Pu*rPdSu{bZ6B#YGy5>C_AI?IQyZJzzn8BDmH%Xe(FsZsbl0}E=(p$qCn
IsvVVbbF)+p!jXectPyiv^r~nHK2iR{}_tTu>wFJPO4dWMGyXRDUQAG@g>k!M*LGUi(Q?Q0h(Xj4M(>XZ?3xMob^n1>gIy_QmV#h$uR^ehz_LxUr-qO^r9eW
JHD$&(-n5zSyNb54N(eo5QX&Z2h2bh!^Klnc?2Zal1zenuu%5F!id=he8XkcrW+YnzoHUIJ4|q3MY`!xuh5bm47d;QCEsXv&Vd<V9YYMmLU82iQKrU4F~2Du
;mh?PN{li8dV@w_0l&$3`oU1e%lo$;M=xq3ExxJ)0}GY|h0~yU{4hh_e!#lAnUJ492R9#R8f#BaZCse#vK6O`C>aDdaq-%6uBKd#L)@ehITteSAEWwE+AE^m
k-$~GDoaM+wKE@AaMO&`AZ#C#n;id370<%$NZnLUPYjY(h^~xT*S|FrYqo*dK&uRzwCn8gFn60Dv~aM!`&USM^EB{ZygTSkKk^U(Z_s)UkZpQ<czEKMrIo3l
>3z)n4=!Utkk1{$%Pql7=(*rrWgxyP%g~T9k6R<O(|acIGZXkY(ADDsw#$Jo+N~41G9T=8uI4|N9?!q2&tm2F$K_<@05tVr;5HBMoE_loP*yW`=Y;2Q8S@tD
<j*&;`j?56tYW9bhP<A;K>SHsa#<jP`+JyX2&W!e9|~``I=e6Ge0y!~sVOq%#uJ*9G<CTFsE|S2iD%_G078!<V|f_YkB8wF!jN%tfqUSJ{M>g1$Pj3IIalM;
<nit5oh`69LAQ>4&5&OZ*^ovPk82*sN|EFuaN<l{RfwR#;zK+S)vHJte&1*r8Sm|$<$#uzirAOHy~q9k0;ooe0}uNLyHPPE3I5qjXDvYah7amgjG<}+L5mtB
<g|cbbiP)B!p;|2?aQ?#yX|u8qRATJ7k+25pBUwoQ3vUnyw5D6;wK?6d|kI?m{A&7k$}Gtl!C$v@V$||rF&(R2k~eGqVs;lW|iO&f7q=TAzFs@)mJGJ`9gQ}
8Bc{BJowyGtT}KQN@Ezn5D<3Lv#-;9p}F*;nI&^z<jcajxBB8XZad=52-I@ZzM=-!g>D%mdHEG<HPvzJ3>te`S-EDPNEyBZtWSn<y|5<c;wHkT(^pb-$V;G-
?Iki#U$E7awl;NQ_N&2*Z|Qu_PnUc$Mnb%b(t{$9i#otwaltI)7L?G_A7c1xEvdUiq)NKn70thIe^v%O6uoWsSYtsSLEQnOm*_JvHD4BOW8rRL--xx|ureNC
P^{#p$#cUZrQtBdMyFC9zWD#!TIu#2@czrUeN_?{@8xr?#Y^Vf^2K>=EjV?4S?j}dCf%-mI`eaktlshJAaF18?>s;v$Mt*Sl3)>~lM8*qTfwWU8efa|5SC(T
_6qp>_)YMCjQtX?r0evMa(*<3xy3(Xm&m0zig}^Ga`sRN6G~)Oc-6an4=>bwC}>B0!nhH_kvcXvy7SqhLqmhG{d;s5DzTbp>N@3iPE%YE)bS7twz7H8(;gp*
)}aApTH&h?iEW}XAIo>wb}iUyRejLhKZ^U~A2FLhX8acL^qajSnN9j@ZPm-b5d*wH8n005qB)UWvxr%=*)XhIRPi3v=8zku{>u&ni>dRXkQ@Hje<wIIzt2sr
-p$30M7x_Fo-P*iVvdrGM(5kQiQJJzRL9Ryuc9IbQlc8`Z1Z+GG!?RFx6{jC1blo&Vr6meT9WKjs#BZ==s46I=YO8PO(IWpZ;JKUZyq}D=>t?Z{RAiC*JF)t
#}HjfT~sG`j^{>wgP{SLo;yd7_V4wd&&c={Na=fE<7(AQcLTlKV4z?C2R(lDYxA(KvLzx0LsBB3+1e|4psR`+VwNziMa=hupl-HGj*=9w=3BqhqdZONW8EE9
<K1*VUrb3;@#2!wq_MqXTDg8>G*p|X-f#j>zfiX@=HT8o#!0V>h*C7vN;*W`x~J^y_8O^FhL&g$cTD|=iQn|Ot<73QJYkyvon+gJx~=r%R|GPx(-H6JYKS5m
fng{!O%65MXw`vrnpc-&nC(Yk0Y$9DzLA&VX=U*Zqfc3;06Bg@nKWlcNm3bkHQaQ$eV72-`!nth`BN9y1v(?hlduX^jbE+RC)L|!`OT~e!7F*sTej6FG6M%d
H3XwPkzTGZ92&hyZA?s%5>rG84+(vm$>A&nl&J3P4Sz4$H7^G$boshh9&=cI01u%e^Lp=|e>bb(zDVUae{ktc4c|`EQvyYx_b8PZ3<L%3e`{b!J+9h|{z-6L
N}|X)ESGZtfl0)h7@fB|?<yvA)a*k2Py#3JU;5eJotfdZ*{)PUXjgXz2qWlI7!+E7AHw|#;%7u^Zq;;`=gXx3x|cOHc&ra{V|dKD1XbLDaaW?H+vR!`2Sp?p
atbDQ6oFQRo0#8ClYf}z4NuK-axVIQtTg~JH-Faq3cA8<l~0*YYr4z$w^cC@2wI*O9njaiVl{#$QHa(gMU;jFWT@Ezgh*n46l_5**YEQk<dj&4h~v%?-S{+i
4Cr`dc<m{;;%z*UbM5J`1c|}Cw>H_R`fLpiA=}s|4@|#4Po?P!nb{?20RMJ`O+R-es&HFhwa4syUlm*CPA?;VSBhA8@9+3R1q_~|`TyXd9#@-7mNpSmW8kNq
xAVPNtr}s6<MI4IHpZF5vVK7%{u3G~flQi1%OwIksxv8E%u+STS$uiqy$()~4rw!S*8_m@5Y5H>F5veteWd5#Nyv6Csf-$4M^yr=9)0AgHoSVvAg&pYZ=D_V
?vSnm@7t=hU_N|LK^l6w-MJe(esGe4OFNP_S1!@|(uS>)$BPQ_rhLpHA_LMLNmkmDdwWVGXebo?D*LXzRg2*Kc>^IPq-SF$&t+T@8!;gGFLwA&L+3`}!HP?)
dU$EJOuy41BL6XaVe=g4gXLW<Yu17_dVPV68e41M5md4cXVYtdcb2u&yc4sav>Rm;!c<|#+sa>7HPEP%<#|+yTW1_*cK`z^&75&T5p3&ul}WYq++rq;68)ec
%z25yD&W8STKRT>&|_ZXg~8NT8#{SJ3zhz~tXmb6fxKYNgz48I)q>Hg%Oe%-XG-b-@+hmXNUN3JwLX9ck)P(}_@&TfVU#Zs^NJ(<&boWtO*zFfnrA|_+mlX|
n`#i6+db`%WMC-dPKV+)!cY06(YEBn7R48Mvqg#IADb1S?=qHy4TQ<AnJRezfn!8cm0U~bA)xXp^9nOk?-&l3O9f0_$4-Q+3T#A^yCyK3hoh>8io4{&OV5>=
ji$RasIN!$A^nKsM#%b}jMJ!K`ow?$l7W`%i$KP?@$OZ4=bgWwRLSeVSsib6qxK>{Iv_m!CyuM^@PrQ2c-kOa;#h_;hgZs`G#xsJnZPhEG^emd5<m=-kZ}1d
I?+G!UY6Sw&HJ$o+W>W6$`B>`-jy271p~X#GtVg`j}>6!Jlg_BGb#KCB!iSJPHjywVV=fR-5^V4<}AK~Uo_`uX$th1{}LLwwqaXFQQf7(0Fp8mjTCw_)5$9P
J?mgEt?QI$oSr4EqCQ3k{Cy)#O4qQR=&TBuK^U-ff!x0~rxY`W$v^*2^JhzFLL6!fIA15(QEkc1YNip@TEvGtWV{(pbx0O|WO3J=P30j~LjpA~@kcD4n(_rS
5I@Y#a%mif(-fw4Yi5=Tg<1&HabdacnL<gjy*j}^xTV%UC$l`>lw7%Ed9TDiU7y_<%K>ZA4ES76Cj)f~v{twVDLAO%d1txAt{*tegc|im|E46XezMO_^)I9c
D|G|DDsdS-Y9+wVm0cN{lau_*o3y;7i88TXl9Ux9RFB%SrX{&{SW`5>XZBIU_He@Nxi|#B%A%L?56@`VVPBB{vem@Llg(f2dAh^Q8FYxz+g4+^EuNxZci%p&
2kC|TP>2nZ{MddechN?-vaM^R?q)8z+m#&`ipU+Alj;)ye(CR!F$ik}n(9ckedh0%TZU__UU_DCZHDKsnTpT%`qvnln4M!Attd}F-O=c;sMI2;1(-#ICAMS0
-Hm7Yt>Jd!56UNk@v}ukTn!v3=`3ne*8}sP0*)j7w`(V?v|bA`7kyYYsHML9kNhNB`bXZnS!3UX%5`f7A6!aWxRl2U{da)ee6q#qSP<_~qVvQf?VpB6$<AcF
er(ya&O)5OW|X}h#vblw)lSTUhAD@Lt!rfd{v~EXt>iyY0sC#Ml*o5&mxP726`v^vP9UX(t)lQq8E*b?m-4V>dSr(Ieozdg3fG~ilV_=5Hc-nFK~iv3Glr<L
Y2&({eDsJ&6OR<9^o`LQcmZB&c~^y%-+7Ng7s)(KST!5@7Yb)0r_yk6{sx$)JzC;zg*cF)a$V|9_LN9}h$}W3*z^UqKX9FLVNiB#j*v@@RKol3w80<<KPl{o
_NlNaG;Xwj7Q#Oa_WyuLOX(c_dfJKDul@4jX@+Hk4hL9L^?wEgu#2aeCOZN@_0s}|zuTab{a7cU0uVVNX=2}LGj=x^2okm`YFLnT*BSD+*xM(xAhLfHut?Yo
9(;eg$cP;mf*JG)f?YoKe7x=ncfO)d{JF41o&pObjAj?d4rK9uw(<n(9g;6Wvj5Fs_QXI~^D-vb3y^{W|GrA3Z*|!Kpe|FTcq}Q@PD1#H%|~ELt^k=vKkI=w
9M9MDq_dCbpz<~iU>%z84op7=v{6HKe^$iqOx;_{EujeJUhTeJYUGqUS?D#OO`l=?+)5<I*yenrLOCT(0GFiT>vM0CUr)DlT_N9jYI?fevPkw}<Lpuett%v0
h8W&&wb5>;<>o-d%M>6MiWyf0d&gt(>i#Xb>bRIaP;k6$3H3mwn=~>$_XPd<Il4M2x=j@`&rz_f3XdO%Rtg8jMi|=94D<Dcg~7AJ7s0fLVh=bCmp_i+#*8Ux
rM_l@X2e;zO@Gv~LfBn1WbyP(Q${zC2iSiRW~Bzb&~f}3B~N}iF{aUG#%(oY&8-<rF4G34T2Na>q`f1ofXM@}Z(nOD?hx`2xE8l_ON1MpWhbY%Ta~ffV-v04
QzZv+AS0^zVnt~vG?!+vuM`aTR0P1;`LPH$S$BoK4Rpj5%8Ub(_7$y?#p01lwD<c6?vVc1MX9f>>H3jE908x&=8?K)YqJXsj%clrdIq>nr%}%iw&OG$6nVDI
L~SHe0pADC$3lfXaP%QG>sN2YG{qc{UM(P^?p(W?UPm$ibt^i$npKI(3WgRGq@L!`@4(ez3-3HiE#?6P&+3CU*34|-qJj(|+E)o^z_{m+#~dfo_RDMC&o8XP
nHwh49LngSVz%aA9!SQZk&(ccw#UG*Q=1ZYnr#)Hj7XR)6~;aI!0|UaiD~<ysE)gPNW6bJzKPV)5w)KuFygs`6Isx#;P&4{^h<Wh1pQ7mtj||%dnGLu$O(at
Fc}s&92~pcQ+D+K|LmMt?NF&h<STgpQ|zg=*UE1nf}Tc`NrB;SgOEO!1&{0)hk3w;OEa{ibWl2oKv$$AN9rAy$KJgzp6}~y(t@y5xv!t7sUqAvj*w|zm~#Hu
#>uL>BtqZ|JAREfrtMg5*BTZN?Ai}eXQF$B`Uuy`spNqw)eb$kAv!FaN=rhnB>|?k;3kkf)0tpV2$=2v9>xmyWB+}|04{9+<C-4k+ER)CFzlMp;{iGSbtzaR
sifWc;D)cWxCI%5c06hfApQCX1lu_c?SWOd`;DTNo&$7iuB87OE6P`Cr6`)-a8O)(7UZ&WPQ>Eg{C|-5nf$EjDTB>*1^3wAC`KZVfQt>g(T*1U!C5al>NL#%
A@a0F)Bz!k7)9`*%VHyCH<Hz-%chOf0A)Chs+?xmuHnc7Zqn^`bRijdlM(~Xw;uIv@na9~tO2W9*mR8C0>lrQ5aNg&t-1Uq2gsIlkFnL4-eZ&F#&Iaj<8a@)
s%M{0r$Pil$0(8iqN!sq$_Egk$?ZOoA?>R_5POp!V!+rVA&wvlV4R+cdpDG4lBU1%6n4-9$aoJM3+tBe#WljF$uDssFRh^*MKY+3hs>F80tHlC>9{3m)il<_
G>SOu3U0(10K*-eGh$R0_~W;Wiz_;79OA~1?Sv)g_$+DsGr7jGLjr22$~&|3B+Z!p!DDD}C5+~DZg|sns>sm>82vNhWPHpJ9ylpD*S+fJDw0dKd4l3VMH0cG
*08;U&Zjiz5foK%(NRDxA;8GYIJV@)NxQr)i=D(mToEu@%VCB=n-Y>Tf99+w@V_%+oQypKA&I$j31Nqj8yX4Z7$RfEk5Eb-(6rbf`3DF%u0^+JBrW9nPnFo=
!R>#q-gk4pVlG7du07!lnxjB?Y4R$z;C;TAx;h6>9m<SLA=QlGupaAfh5Soy)AfWmMV7#BVn0=ffkcZKT|8QRO$(Rp!8);k#0!Qfd5IOs6>46-gD8{&HVf|S
-VTIROqL@e?Bp_G-rE+0jXRqIoIG01fSoh9g0tjva>C}%64xs~-YPUj%J?K8oyDMe^$fR%6-DFKaRmAyt91v?1)lPPZ({70RXHn6fZ!6^Y-2y6`Lx>@rRase
)04%;Mz+IrkeNEf{s3N=vvw(K_Lz{}{k+E*!pvi1PWjzs+#A{pq?$J<0}19P()yI)1KL8Eect~+<n=l7dBI1i!>DiE`s3Gi%BhSR3~&iXPhkME>%9zYsZ*-^
%YawXBp0C|EVhS0c|?a3tCAzUV7A622KV`8;ox^*fCch)K}1%S6Y_O@lWhy%Z!DF=#})~)BEF})<H{#&cUR+5U`v&f<q+LK*7OO7Z(+dlP<plnYurYF>M7<h
b}0Z)LO+6rjDw8up*X%dzI7||bo4>R3DVPqMWcV+`Tw%FRQrwoihHkNB8ly<0L&;@o(QPnMCFXuxz6(M>I1S$M-n|Qf<va?>9Rs$q5A0Vy>)EKfV_*`!PG%%
7F2A8U`fFkd?$BU=vJl`woyxqOf|O$Qb>EXmj4H4Saske!@7ljQx?XmR{?q*3BC9aLBZpQK#ys!3=D6_#vK4F4G%`sqJwH44}L+h2X_o;_n3`A^$(#JHhe$@
-V+yMBs4kj90~ans?W>nHXTf9YFmVue5uA#vFj3>)0y7tQv@DlsW%wcVUjc=ysGpKPg1`JjWddnfKuCgZ6Y0aDj@qolo><1h^WDD>B_9-EM_6zRSO6RntpE;
V%wp$w3th#So7wD8dh(iO+utIr!RonkDr*u=X$SEt!7rG_;@ul%k5J%By^PjEjMP$&1f$<o2;@^iL70zz*8JLj}~)*|GzTz@#SvFP;VzPh%TIX#lhMf#s~r_
hyhjt@Rj5Rgq=^na;x^{r(#nAkJyeubB8svzt7*}`nNn3I&EBUiDy6RG}OWI`LaQQO~W=;;MNM7U|n}?(L8eC?loft00FV}gtQO19F9sTjnIXh_#4Bze9JC`
|0TT40(`Ek#mOGF;CVJUn3>Q&%eyV;BjPk`#o3Qu!`aQ1h_0}4+-<-1Ff&eVA?4nQX~^qoOLDhj8(B(d{ati<7n79(oz6DPCi^WT=|FR`qpc$@mo0DI-blH}
!cO$|Y3z5eSoqeH_GKS*HM@<BGy{`%vy1+!CliAYXB&2y9`iJyqi293cDRE7cqSt)v~s5oZeY@J-nx+lW|*;MXF^e7bt?GmW&td9F}B%1uczT(-gdbTVP1_9
^H8-oq|4lC7KUW}qnO@`{patsOWIK}HB+9veLx(!wAUcoBqBDP>?<7AFa<^9S-}LEWpzF#0emLU1&44WkE?s|54>w;Zt<fBpdcG!fbC(s&(T_q%w>5|7UVhQ
-m(zjGo$KK8=M`(=Kj-1ONd??qg52sEPQvfO#rJVSf#yLwFOE8vfe3d#CjHx;p-{~9$BM&uljPc8}n9%Y;9gPpAN<Q-KF?PiS-Ew435N?q)niamD@5EmWY`-
0=kC`E<*gJv_AEehy~h&$#~bv8W$<w?TZFmKYGt+1tA!^ZG^x8c#ocXDK=#(jQ9Ge4e;BQ@k~<ksjP(Ec$1*KO2k0P<NAE;v-V2Rti9r!$cv!XnnV>u%Y7%M
c2syWELNysFDLR;wVEd(dzLy|yJ!Io?bfv#mA1_?-V0f_Z7I;$38ElcXOPBVIah>$Wevg2hQpIzY2_IEY@H|>IwUD)8?cOjkNaNixJNlIsLF+`dspr$A;8CC
4SM2v>r*t!jEll~)F{V3Dw~Fq!BYt+PEdPgDHX}RN|6*RyM^duacOsp=BAeUV@2V*x=g1%{m4r<_K{#K2H#7l&=&#hU4(q!X;)y#EcieG<3OHCN0$DEwBSBA
sRQkSUYDkQ@)U2H(UK-2Mp;&mZO=8bB!AO`4-B?@|8OcAZHF9IbboN(RLa*AR+GMsJ(b|*m#PCLWQ{)~+VEK@PtF3f%QogKadtR((6*GnyPn|~(IT{@{s4(p
lk=W}hN-@W9l6zv7uxv=0RdLl&jK_DNz>}qEjt@_2`$%n%v<Xbd?h#^<@l5KN5DMwpof5kU@-lGG{*5dH<8&<;+&M${p>xd*?JLa3_Jf?65#=*g731>F#S8e
&>l)bc7D!l9c;Cw`^SN`A=rF1$5Iw|%rz7ei>OdS%y%oPZDNrE!_o+#sKSplEg5|7VRrhl+E&VIeIV*9oIw7G=0C{+a~=$0F}~bw;Rj>r4>2qELWDzeF%RhK
4+mG5I7xrkOgasdEz}Rjk`U_VdFuHA%+>^%5vIoB7p#@4Z5$=&-(QD&uNQ!{chN;HZd}Dy+^7nnqxVR-Yv9x_S8(P->GGx6%7lbT3D0;}<i}e(3MO_O?AV*6
uu4kQ!=*DyX!`uB$Lj~0_^v-|M*#M=Nsz3*tVdM#*M0`=RJg}Bc%n$h_d~v<pRd&pYI$w%Jonq$iPbLrTlc<}2wbS?3!preo4yn*<(Fx2(IrcVCKWo2Z-vfl
YJaKsC1Uq&bz7Z5h!mLYU7l3^A6pdBEm?g;*sVzcU-4?>$5&J^{}sXDL6z4m;^J$G_ifVAnTTrkTqt2n3(dHg6k_-Iv=Bqt7xW*Yc@$Azu_*JPIdq^t(>TaE
a3Rnp6;jvISmI{eOBVpveLtfdmXDtl;I#hPf`384c)Ck*LKo0s`Y$ibsIkLA*@WLFvu}%O%&5cWBVv3jC6qjH!K)+-ynd5PYg9u_PvdiA$?EIJ7jQ$>e6Pe+
^b0)5=}-%ZtbZ_DFFp40*2TatYNT<QmOrWmYrJqQAjesP&DG*(p8^vdv^bty?WJM5fUN4|ENM>PJ}PwKyrtTh;V7nHOVCPtO0+jkljUTxe-^tCqIWR!GkjC+
D<0`uhv~gRHWTaKng@Y6Xs8V#OKJ%=vaGl=>a*gQYEJXdB5AVhVem5v?qoIFfH^KC`|MZtIVmAL&`$F@^f1<i=tHg*(x;C*NTRRdS1B0yjxuB2!J1(Fn7B)C
QK#$oPRhe3B*YvF8|sqgZ4pWWhZ@bZ!y3^Ig)k3a;!PXJ#dq>Mh3YhixHZ(ty|&z}HyJez=ykbg@Og(Ro-eU}gPU6?htURi9}BX+BjPhR*u}(V-5eck1VRIl
LMx@%C<P)C&=e^lPFrzN+kAiitN4-pbGZr;{kw(=MM#R==xi(M+2Ugi0Mq;qs5NRxh)3`1(SDoP6O`9s394{=cVb@JTlO(cRGKWbGg@``E;1cr9Lw~@okN!_
@=oO;=we(6wh5bR^T2e#bmsHxibIT}sSp=TW^!nzAF5+C2ANPh*nv;G0*<$}a7Ue1?M~7YnQH&Zixs-8ra7M+a*96$>pqJ8Psl_*ZpSgP#?-?1?;zjNHATtt
z!Xf?X;FV*u)M*t5Bc~Fn%R}IO2|NfgSO_PL&#lKIRs#Ni=McJ`l$%Tv}S<pLkW%wRF17%0@Vyrj>Q(dl5tT<t7m7|41IgSJx;nA0gdT?98<D_FL}`vn31Pa
4HtWBp0n;rbU&Y53%`I1Xk$<qD*{|cI=pWR#-;Ds!~B+&^m`DXfvB_8!@gx*+TN;UO}O4`T>@sKvpH0)^LtU3c(o0{6zXO6ALOZoVRp|h(!b(?mmlT4wOiuB
osA2UfGWrYW701o*p_rTB(;~P%(Jb4FR?+chYrxdKSd%Vzb86IR)%hb)?Rzapb&9G*+rvlP^@V{Hrhg;g_EUhjNmj>&VHiheb{a1rGR}<F%&3rjB+u#mS1E}
*Kh1y5&`X!fLJ$#0`o)#k35@K$;!mrpb-gK2Qc#5=pPTIO$M4Zc!USuXANI%QEKn*(`26>Lg|Ka0#`~ht)1d%D>bsA{RH|EbpI4<iQ1Cjb1DKC(AzGwV<C-L
J%e5IgX~z8t?53AI259cJLKn3^F^kC!f9JEY$5-btACIQ82f2&qU9C(!cPDl(y*C=@T=YmG#w)|)dSJ+v$EHpO-tkPSwV#Mf$}kfYb~YEaYb=5kZlu&&22~v
4h!$Y85fTHmXhG#=d*r8<O4x#k9GSKEhg*?*9H%lOsUmbF<hxFlKK4JXz7tM1Z{N}$dhG6-Bm_ng5oRvgq9633dG(1e65##B|`$BP}w=wq=MCeZSK%gc(^=)
yTBPcW8XnP-6eS0L<e*%&xCDhvn6k1KE$H!o%>*j;PP?I>r9Z9H)I`9QTb+Ff9{hq-mNILIoKvY!C1_mW~RF56WCWa>U%%y_F(YjLyBYFeTT<*ar|hPIktN@
>65VE6;pHBg=@jZpQ){m^)8C8dzd)H$`(hzs{7+6E5mkisf|o*m;r53S?ADOX<h=U)hmQ<&HF7nu^l&HF<6tiaP+G_Rx~#GOK<xC1?098LiXZrjuh_>*)mNO
%~i8{;+U%`82()+V5CxMzzgON{6~ENgs5`I-0uag7mYdMyXjH-6#0>N);TN%0}?^`_7zFFw>qK3;<;Kejy<$mmN4w=-Ap+mUU3_zV)Gf7M|^0oQAVHS4-U3(
#!1`X3NGBWGTNjGKctW{$hMvb&DY2!IxUgW%%ai#8ZCT>Imf6bcqhToP$fc5t6_z~Igha`dLte5$^G%LOl;3AK}isCOwD(+&PW_mDxi35IAoe$k<~M)Hxf7P
Wr)KN`EA(oDNRGt)T`YItZQb?4bi&F0!^G*beMf^s?17nUQszf1V!+T><5c|r_UBdOT1O^;mpm1WME-5-o<e-iGdvyIs8Oi)C8*dU;rU6*|POB94UmA12s*-
PQ1sd8DFPbe|VBw_Q~WzwjB4U@RI66<{y$pM)S;{_p_J&v}}2BPw;;v?^*}pyJ@^tR-)c8+Kx`!x+<`!G<|fo7WT>fzB!i&*$r4kHON*RUN-0uWnMU3l6h<?
A?U4lN#?6}!GZo`*261=Ip}1=X-cC1HAiE`W0u6a0pT}ts{)dz31Mp`ys2ZiS%Ns><<GDZ-Bdz{yp+t6_;8b|4<hNH087+DMZGGLWe8@kok2C#`Gc47IA)<Y
3j8IrI$xR<s|&Rc$8qqalhDisxlJd^#9DA-xINcbK1Psh0V}`R8d(p8LTip&*<WjR{|}-Ci){N0|NA)N(51iCRb3C8sxn9G`P`zBDj4?xioaAskY6FQ2Yo7E
eTM5@P|-;B*qA~dg#^{V<nmqKA!@B7<ng=}qra<riVqMv96=T~{JBJ^GX+K`pa>_Qw75QD&Z%T6J_+nM?0HE@jbh3;4v1__<Xn1LfF;)_ZvI@H2x*3fH4ud2
URii>*A``(RcvFfJ=UclN~bs^5nIdRbuL~^GWTh-JUMGnyQ{M^iFpwU_rYy+?LD+LF4H^ntO@Xh^~NrX)|WR;;Iu;bo{}imKAVwQDw>gUGz;bDIFVK_giZC+
@C^VhG87e$L0-VVud`raL!<WfiE)cw5E(23L7!p{7D~gmrDtB|Uz$6{DCJ#8rV#IwBdIAmE?3|ezXt#YIahgaug8DkZ?p^rSK3qDV=pGsZhI#Qb!vTYBSCs)
&aR9rX(&v^il3>30!U+-)C*4q(wfMXq>vfhVM-L<SbLmR<l`w(;MpRV_O9r=j!EJez2W`EGyWyd%w*LbLGrcsj^0}3L6gn1&Y*e*fR`Yx)!7-T8_(i|d^i>i
+BXg|(UY>Y;1RMSCFtm<S47tY1eyU*=aCm_^8d8oklmP7ZdxshS1hIyZ{Q~N?W1LW2f;N0NZ;$3#8{RZ#?l8|p;%)|Ux{8|)PWZat5AP5CpMx@2Y127dT6An
>=+cF+(3gk=);?!{5zL!O1VQkemTza9|p2>QUWhhIMz3grP!pg*6*+kz9^Qg()`I~BAc=*p4Dwj{?3J3{eg|r)rj=R4KXVIaaGwPPSOsYJF}->JX7^YR1|Hx
oX)1P@P|z})~U<IAa%h6F+nQ2?j78QM98)@+|%hkvgsxQj@WF5TSe!0mHG+q1?lKdYWH?0QO;JATP2E|&@(I~0Ivs6nsJqdE@$}vs#`BjvE;&H$;fFsSUrJ|
GE1*)X;<8zPxAK4=`M8W5q^)A;>mk#VL<7X8((#{7paj6hr#JJ4lzl}VNC8#F&2Rpc*hXnvStU$z^!&Jd`x<oowZI=du86Fl;3*6xMV{uQ{JACKaET~1UuKA
r5QK~3__W;T-l=vU?(--W#6Cu6l-Q!;JzTAiv$yQI}2-QGLi&|1q&G<8%eqVuTMvgN?{78*429atLuWm7TC$FBV-nF{0)h?UFG(6RQViUy&3%E@t<tubj~fa
*2z<VEQs|7Kzklp+0ozeuKxMrBCODsy*E_ebx4uHmyjpJaCm|S{Tc!{!X>OWEu?zz4klF$$+hf<Ttv9OP=edUBUbwPK^oeZ|GfBFHg<?u4FCqU^IAIj=3XSH
DJ5Bz;-y#9g3^^Rz9WDbA?Seqa0~=QZwwBfr1gV<DH4*modB9d&sO$FU$0dUpR!|s>zRjjitgw23+ah>k3XdA1oS5T83vb>T0v<>dRpHC%mRYv?wRSXZPEn^
-tn*Bf2Vm)?3+*58tphGbpCVK)8dWd0GL3-5Sk9CYH`3GmwnH<SCf_4Ps=-~?LNKX{qXj*j+!qCuWFhx-HqWH&}~X=F+>QGCR)L=;Vr*YuMgAR>@6%ogU26^
OxS@QfkKUq`3*TG2ArG!$%?H%wVeU4JWAVVrn6|DrY`p07eDCVE$L8(02!(31XjrFHH%Hd|ESc0{Hk?{ZhAbew4`^&uq}yVZStptmKNf9g2Wm#99zNPR{?n!
Uep;Rl}`gl*?7fu@oEn%eh`sYErPcgk)r>mnQHj{7Lb>;gpXYu-E`t2b7QMa8i5wd4TsG;t{&28NA{K0N~iU-=!v)@*U5%-+tygnSnabA$v&UveewE~#LU5E
_&k7>b;JteUv;?#bWfF5M1_otJG$N{QhLFuKchi|?y>Lw0C$3FZ*+g|AXQ)tG7%7O2snG<DnY&4#hOQ@uxw`&Bm}*zD7+8P!h^+F(oJtQF`hDPKG_8?<2WG2
56B<7@VM-F>&ANadiC0d6cR$~of^+VRUN+$paPh=FMUN}dm4BND*yZxN+j4qXz%OhmfVbV>&_L*ERdVpXX6VlH75G5|2D_;8}fqVBI?GJKiA}z7Xsy2qPU^L
`m!?(37z&%_0rQi8?RMAN|&*~-!)py#TGZFw_jaJcsVm|GQIT!tL={Zuty^NqGlv%U8`;5Pdfhu6P?=nr(@k^0b);rD@&+>=d0z?&jr5@A3}_2YwX>n^(&!6
QL}Vs_GR3G{G}DYIMewpAo+46?wMRg>4C*Od_e$nit*{plGp!nMT3_<sk7TFB3E*-hEQBj4#gQ<f2qu<uH(X-H!-4}9!Av+EeTE_*bb&Bq2Y~6ANA$_A>c<(
b*gQc@XE`MHo#07zEdZc-!ov)ASk*8rJL}ny3sZ8+K_fWp~aP0y4Cl*KQt0<AynhFzktr)tRgu^S4Za0?r7xp8D&t65N&MfS3kz00GW1&?JD%;>bGqRDBM<p
v81aI<y)5kk|EVCtZTh|ee8Wcmo?kBdct1uL+Q#c82TYxNRj1coN=rHt8q^X?3Lrn(F5`EVPv{%ZOIZNw~@zOp@UQ9MjH}E3Gx&<I|4umiX0}Q;s*}f&V?~r
1muikQJQ|GYQkq^S?V<t;xN>FgHI2*c;m%5gH3s=!OM7-OE5N-P?g|><2af40T1mL7gIo&Ji9m3GqF$jKDurIeKBg+4P~_9o%|3iF~i2mUYdg5{tqngS^sQC
byMW5N^WB^96>8j_~)w9OGDG%h8x_UY#5(~4OO`=^oKFul#s6tzwm%q=v=xr-%`X^Y?3qT?8+I0QlH({0bX>)hmeLN12yOD&0`ePc>^mD5K**W5Nocm<Hw`V
FOwd$kMezvpJbEx+^0PbMa!Yy9&9yHM}S0uoFpQ@bh+X|ZPtIPTL!zBo?LG4BH-SO=Cu{lO>W3-S6b25Si$eaCSV3Knz72Ho)bqv0E&)jiB2!W_ag5qjY82Q
N|)p}7^j8fwR3i7VYAHpkfslXRWQ+e3O#mK+>{pB6EMa5C^G24{>|1d*umYHXz5zgK0dudDlgk!U9EGOh$~Ax@1}&@z>DDI44FOXd7x*f6v(y-vHIxr+Gk<b
<<e(8&MFV^@%`SXUR`D)paV#m9uN#l)iy-AD_8Y;GD#%!kCp1iSHOv{3C4)t7==Ri3;;HcI7B4m3}~dZC+X=kA-jh$gZ@y9(kgUQ4W6^*#*-k=2vV&cuLj{A
to~ZlACA6p?M&28S_?TKz`p)!bx;x>I~RCqd;VsUNmv=2*6x7?p8a3&+f8b}_A4{Uxan<$G3>n{Z=l;f3uo(*Kv+k0PSGG=9wE~}KB&!>@bhQPW>9El*3(|b
J!2j`)h`RTwFeR4pCmY3I}pWxeL~>PRPStGJHOxoL|Kd!X40J$I5ZeZ-qXq_?ta!{s4Y5l$03(1>#9&jB}9kg*iiz=LJPH9a?XGmRHiwj;gStC)M+@8=C-Tx
UsfiuVz>bNA^p3=fwc$jh1IpZ)o*V#x7sV9jbEy~4A2^KRy6Wa>rz^MJ03@jCbsFI?04$F(2F`S!DB~*+GQIu$fNB96Wh?3=i+M-Xx{_1c-9||{WP0?!JODE
tDkQ2x8+7!CLKT$$czo+#Nqg0bMKW#MZuE&4_=&&mh#-INRkXwgU0dKSgA04!vE;}UcF2Q5du4pab{7=f3<s6ssozEdg42L3cF{rSt=npbi*z|lxc}EnfATY
0Y94p7!6K5v7hJYFGM&%In^0Ywq<(5nqj@&k>`MVVuIlDqTlh?Z&vO^Oi<bths!f9!K(`LV(YtuZ;yt!AmWE0BO<%!oTw}eyi#Lz{X2q1ouDR&h$&K7Mwd9i
HVao}Z`AN@G(p-uG&migTir<eoDBOKg@AM~&$m9As~T&Dt&v1zMPd6`7DG4kMEXZ>R1FEPY_pT=GdxDbM!Kr;LP~@RiIdrTjmGW{9hH!AaoOfafz^cN!y#h`
_lOSL6Y*Vd_<hP=9d?=3F?qXw9!a<W+>>KxY{D-}clYR|UhFagD>yGXPCdwEI3xt}Z@7+|a<z~U7GE;U%IVRC+q)-_*<8!yEL_sm9b^ZmXp&U(IjoP9`I<@p
@*XkVmGx|Q_%WLT{Nuho02A&;v4CQZcD~1>c<u4bcXV=?Z%1*k#H54oy0bNlx}_UN#`|mByGr*Fi(!yunFYpc38O{9o?O6N*KHoY5MT*{@GA()UerN>8Y8cJ
oV0JR|3&5koAn?l*tX2BbgvB^C|h;4OpP>#$(&Ts`%hdyo1`B}T8Eab(kCf^`|UKs)>U}v`>YY<$^o116N^+O;BOj3CR1hj8YV^kO%eWW$M~q~xa-}u>ho}9
?v5q4<7e$Y!aUE&#jT@_xM0T82@X^NhIxF%BsVo3Uwtx5bf$Gj-?Ibxdmmv!y?6`Mt3^cq{EJbNlC(F!S?CH}gfCwAvWy$FqXN^$4_z4_ZtNz1KoKaVL(6GN
$Z%G}IZ?I*Rx6*P6(Ievs_(UZPYRo);XF75wG>*D_E>vy)phi?O5JfO8Qqjv6kKc*F5j=%EP|sewdg3Hesu9&!)_5UL=Ab&>3W)5O&KGv38Gy6K+vf#Ut4aG
%Tz{^RgUM2AMDg69h`Q<$8%NRjb9sc2F0j0!A@L2!t5#dPOPE~8X*6Ns#>IX+)ezTQiqXuJ>3xO==o|cFTY!>I7PFzln)2Zd#^dOWhPfUN+mg4;#8{B!#Umr
JhmKY>MuyGy$bf;6Ltd~!eC#I8~PLpT<W(dNh$b>_?`+3oEQv|%WT5SO}Hn@vMHy1wevCcq-oS#;cp8RR(OuiYMR>?EM*7OAh2ZyqZO;`47sD%q90VRjngG~
iQwd#LcY!bU012fOUuZ=h_z`|g_t~kAQohDjNb`8vKPPVTylnyBLv;GMS@WZa7xd%ab9X7^7}?v>~cgoQqSs86hc%9Ea=;AbSTs;5WWeGI>3H;QXLvSYM9sx
4aln53tIK!5%Jv&i>D8&r0O~gt<@%~>jDqp-I)nu6vg^{_9omu!$FDAxS9DB=EvX%xr5q2)Jn**tY2rN)J6$yS6|EU%2Q#)Pp1~4N*MR!;N(iE1{zn4A%7gI
pIDOjgIW02T)MHJV|{r=n2n|VEXU%9abvM9aZ?Lrv+Jt1j28K9wj^g;S-J$`m59FxZ)l}6h4R7!1^)yoYz0j6`5AeJ9&>_#Wf?1$0M;!{ay2QRcv^tNXI>gQ
@~iAL(!P|q{OU}V1Qf|Cc|eWcAD6*e5O8de1l2uFU=TWB^K2N$^|-)XWK2*C)y<V`4>4YpHHZlUPNzN9se(yJ?d><7<SF7BIvZ@3-~kxD_Q)AybRCoL2R%Q`
<Q(jiUHO6{A4b527bI71$%IXuCQPf2q+o;K1)FpG6GEb-9*>&8L5a&k|1~qeVhM$&`AzfOYsFu_BUL-o9NJIFaqOqy^tQOLv3oCfyp=PlmPVl~5u?M;nD>yz
pBvwaw|$QhhVm0`p?~~3b1B!*u&3mwgEHNJ{4zNFH0rrBNol=@;{!+TN&I^MRqI7S)ztI$kb_e5tPkS`)esDQh_rheDA0Fb?`P6RJm3YWox|fVLUbc2`u(wn
PQyOS%Qa3V_^D*A76O6)lEW=9pxxnO%pG(ww*a8dYo(H0OB*vuOPAn&v_T8c6uA2Je_st|HHAiXXHoa|?<&=90aCKQd^?z2DY%KWK2eUA_sM?V;o)cch(a)5
TXX{Td@BbAzC*p??wM-1SNvz(y`3NSb?FksYgJ>{el7NIF8mpsj*t7{@Kg>MLOqMO(dDwU8~qdvT|>>5TO1A|%tH`=XY|?fp+x-=c`vJDfS*VD;GnZV>+qNH
8s%_hJ2D4}>~0<V4wp&A>jNA`2rWN5)p;>6^Xx!Ba^F!^iuXA=COCznXQRO$G<l|@gHNd`D<rB90g|liIpn~1vhs!@zihdJCr_+MC(H6|1s#KnB6a0!{b}op
GNigYxS(~c3^c-+*3=*7ttO@&(gqDlw;1KU7=J1P8rJya+hkpw_|a@$pW}|C>Ap)S&b8p$=dNruXy9?RrekZRuHHHXB$b$2@fMfJhe2Lr*rds{nL)<#kEv`T
)$x&gyssnPhoT;q<SU!hx^@D@hdF@5c3}4W2Bi^-RP5tvD)SIeUdYOIakEj$XRC4;lEQl&M5-7W{#Z8p?Z`lNqptzQnr!nc_)?i5Nf`ytj#Il%%2gQc<TUld
at`(1$^At2w2`gbVIM~+0`TB<WB~uODcPYWD#R-V!~QRhb14kljH`rNbMJX;jMA3zWuf%n;H|BNT7yM&C_WrH8g=T44Jm#U?M?4af+X%z?&uyLXEoXlZYa>g
jf7$6B(2U$U?4YUDq|P^m3|HJ!GcGN3&f~(dG#C{x5e>O<D;4N?w$qcGz=uU#YlvgAvHW#c-Ev7+7A4$?fPOG)kSO@&Hbfz6}!uzAgCjX%_`qWpi1a&NI1A`
ZDsbO|EVy*M6!%fyYO)chAn3#$-XrAg_~vFKJIUW`cz+h#a%0(nT#Ioxvoif#k`ExweO0{CZ_f7F?e-lQ#tHO`-Zkk{W*PX`8ZCX8o}a5(tXU3q$dfI?wc}~
`5kKga;NB;p!)=?NJZrAC7PCP&H&bmPEe*5>Pvo821&Q6VE<&x58toIUqza@c%W)&Vn8SX;!>$OTS+_!MRe1AkEhPZ$bwqp#c;pBpP-5cELAdC{03oaX?X2_
Cnw&4Q8XIYnwkfWI{R|}oS(My9|3i`Uphrfas1YNFs}S&CarQZ6R(3%Xz`#W`ny>Wm><f={YwJz)PJe5gI-0h5$~NwA9gB!$x0+2vZzoWnyC9PkMEe?<0r@>
dXRti?e5%5=K8sk(fJYf*nc<CS{a1RRT+pav5SH<ErH+7_iEG0*Wgt1XlLiYX43y5R%5G1U5BR2^k8UuhVyVU5}jaK>9KsgOFIq(CH@SSRO?%unr;U0ly00q
t64B<2ON4wz@T}<Y?)hS1*+y`h-5V{YvT`r7Dm_>c;z}B^&QsSALanHWA37vDOtk7PTy8uALHaZ|NZhdn(>bFWymCh?}|l5tsR>f4U#b7db}^^F4ECF8oHKu
@rhgN>`n#EH=YI|nK{`YaYf3cFc*_e)WXON#eOnj7OFl@RT2*zOXp8yg>U;WUOtx63vklTtlmkVLJnUdPoJ5Iy8xc@eev&R21{U9J89p-A{vJMscMGHObBk3
i6Ag)W(jbMb!nIY7mC<)_bmD7y0=_uO3K<*&GU7YTt*vM0bYJo24a3Ncqn@8hq8Lox=APBfH4}HCXKd2iHe`ZJTOHq<7;_cL_Qje@sct{WXzH?@`k<BpeyT4
U4}P%Xm9};K8w#_y-*&<X}H`>sn-^L8*RhHty>?6`h)y)(~*@-jgIdDo4q8T@N|;p&-j(tbd%vn<ZQPXV8=i}83Rcs9Sj##(N&XK;3vDDaRcUFkLswb`6VY4
c~VF1h^+irq$Z(B95HQ?y<_my^`vDUzsCS7BK3zI@ow$lF&LwY+nmnIa4@*c9Gsg2^N`5(DV;(W&CSm%`gg{(X5uTwxvJGVL7#WoNP6H5ZD420^#MBTGdBP;
S{~2b<N-(e1r~=MVg~q6`))XBHEu$ftusmI$!4l3^Iq(lOEMVt4Jbq~wlX)nU?-=jyp26}iIHAUlxk_(p&U=X3i3wlZ}HP2DCqgIvzZZK(C;f;heznr)G6>K
O)^=dpUMAJulHx|GwVSDX+zQG>x2rBF;<xW5tNV4B;y<lx`W73HBv_U{wj72$crrJiq=MX<(l~BLoIFaKdp&Xf;{P?O>yY+aBj^&CE3O4u}s1k?JHv>b|7zv
m*a?>+d0<e7qb0$+EJV5SKALz08mKO2LXgT8r$-h+0_e4)?Kfvlsr>F15q-_X?-u!W()p=qsjRuy)HCByOr$K5J8X%DW@p;%%dWJ61eU|ATldm2COeZuHjT!
>^r727p7Z2dv^6UUvSacJVH%)O6;1+0He0U+l<Z+y9aV-HtS3@;K1W$C1K~1URoeD_FLafx?ULFCdW&-7i`Qu_ZK7*cfL*JZ^kNGet}r@G;(MM0KW95q@f}@
f)V-6WFnfNs_pf?(i0HL3OP(MVhXE2tV`Eq_v0I5RFVRYGK#G-sf8sNP@21U#OL?j?x_jzhKq=Acq`t-@&g*|S9UmraiT{joE{)F4)^Mins&ZGTe1mU;AKJj
-_s}R?auMfm#o*InFPP-eenDv(=2CW<r1|TpMO7%4=e@)C>vU?U{*VhnmezvviQC=8}yMW=*mzYQxeHq%|qpd`bpI8gZGlO3gsJy>C{haS#FBfdS;P7mTopP
KM75@z{iB?o04Ak0P5wAtNH5Fk+9aw^tvdVtHOfK8hf-9?E`~@!MlC3c(&5#)a&LHx-v_{FyNA;M|bgUw{dxfE*a41THU173hr{$)dew9t7@SpL_Q%q?5u$D
5mNiQx=@Z)GmLQ+QqG_n#B+x|46=`0m3)4s>K#m&29tl2`z!Sl8hy(EAossrgwA+D+qtuflO?M8JIh?>%A5SL8yKwR!I7`&ci>qqzCyvX8d8dP{rb9+wzs+o
IO;qhTwWJ<AM;J?$}vdRpONSs5-?T-_YHozvWD;8>zfij3CI16_VFAm`Y5}apkD}%S#sjXx_yrG=nz6Rn{bHh0&QxdJ{ajF437v#ZQR}JJBa^E_{YDv-X~@b
LWFUjIj~44sLA6Hyf0A;)zc3<alLNFF%&M11Um@e*-R2DHOFgMFCrW7E?bGhsxrh-uf+Dc_G6*3l<jk){mlWRZ$#eDl=hBaJmG2nKsc;&3m7WW(lJa!6cKlv
vZZd0(~*XLZv3uW(DM6sh$XRVKQw?BrL%U?F4a%P@}KP7{i^xWKQIvr%;{EkTaad~fQIpHo?n|1r9?fv1CTd3@*+kC=I=U{xu1@{CBy}-h8|Q{d2Xf2UY-so
)M7y{DM0~OePIg)kf?go1{kEgV$ZFDz2TK(blD_X7iK^iBN1ypTRVDn7?i^Xx7&|kkdF8NVs;|dZ~OJ%vwg#H7&D;Xj?yF%Mp!p(EUVJa$XLD*^^B&f>-FP-
>ks;#PU(#QEIZL!DeCsM_Ej1cq!&Dp$&|8LwnyPMfvm5#sY~{#jb%y*vgq_(ybmpC;c7k7$JDh`e)DF8FQx8NDH&t_G$O^gXJX`NOPDu;u=c01rwMM=$y}FC
r(Uow<;s<VENYlKm&y1aOZdH1Wi|DTq-3aM<*z_(bf@jn=M{Gi=(a;}V44qO>ztfGobj!vzlK~WSEvAa0e!I>#Wr*}r%gx_n?vvWo5{St4Pr6NV{9>S7Lygi
bO$oQE^8%tpcuPhsY%ekY7@*Wx(C>Q4bMV^ZW|WM@dE~MbATG;qV$v#+bLvSkm&d4@~))clrDT<s3t+GS9F0NhR0X(fUTB?5Prf%s?!0SJYiD{gi9Tq627@`
Z1TjHgH}=MI!PIp$nt{fAO^3^3Cl~0tw*RSGsKK<UwPqsio^u6dSoYd98(Mk0pQ6<b*f8#p1o=UL)~AE%ZMOZTAlf)23@7Zu&f-c)WrCc<?OC}l?#XE9auXg
u4`APYh*zp8}`7|<ZR$cv+VVFAP$6u7=uZ?f2lUu;r+4G=uC)ZER-wCY2v3c?EruAj=w<W?O`h+?-(%|JKO##v-M`>QRM)i$x^Aem})10jfVZ<R-_`0a;qs3
QlG<=)KU2T^^sGZlQnc~Y=TTw@9l0aq@54@&2v)bZuM3m<jCeF8#r!P9YgS`on+hUN9H507*2)C6QGnmDB@j~9)$^_vyLQ+JXWeQ?$;;)*k5B*zvDUoJbDx>
JBU0Ibnk_?I0*RK6A~JARZas+lFYOOamLKtvg8pL?Y3<EBeKd96J~VjyhX*KA};pp_qE3^!#Ix}G$chF6@}o~#aboadlAKax&8T=Dmu{?dMTv#{_}^Yyl7wZ
N{HbDf~*CPEkNh?5InuHA^=XfPRI$YRbP+Fh=%c=CrBZ;-t#UQR~52>Go=z>jB6%S4wL%+C8H}!Soy9m@?U$j%#kDkM>D>H5HXyUq+naOq-G9-E}LVG%vuKe
=;;KvzT+#Q$6$Wz85Y$T)ygLKR)OZ^s4TR<P$0}w=I3Y>a#y6qw!`f;2BLjF-OhRIOLSwS>;t>oLdw0lNv{P>?*?SGh1`4stG%)?lR`vfeHP+=MF#*b9^hf+
#7f6->xujvd7ese`saz&1MJx%6UhNe-dlD02IzV4EMs5uun?xZa5D#j6h<F=0zGPb&~Ib&lx77Nr9K3))eGrwORn{D8@<`K`7W00K`)QLemd~5&ftJ3%ZzO^
oV|)J&zT_jG*MS`qxc_Nm4;sk1QEz%|3488PYF2-p;EZlXuw5kq&Sg!Px;Q7>!l~G(tjej6U1e@Np=S@tf|g(`U1f%MJsuzem?L7j&T?m0ZEag>1tZqY6#sF
Np;mg)BaI@2u+@Zp2xMyF&GVOQI_(~K3u<|O_aUtZzW&pF{mjIZU>E<LKe7cw)XA1pZ$+~Tfi7Orylt3Yzcu%K=uGm0KBKFqTTN7aCO<cL#m#+H%e1SF5LN1
s80+-4sppiLj?TWyn!XFWNeIp!@}F+sNv_&nCOoI9;l*HZ5R5k>!vWd0MI(zq>hl!ViVwO7GGP^ox3ZdJiQ-r;L2Dk_rgX@7o&7UT{j;EwnaP<UblE`w^u%<
R{A-1Fs?O;9=Ttbmc6|Zy9uinHZfsWmks<hs&iR!3qwML-uD7xi|7G|Dt`KnVjZFQ8B+cVdUEQD7ly4X$j<D+(zzfOQ{Gdb?Ms9fl`VAVqJU34jRys5PC~7@
0Z>AWgPXnx3<D+;uG34*B24A=uHdl1GPGsI^BzX1^N9KztY#r{@)*%(gK#x!U(%vQ-<s>NU^}f;kZls;kwL%?E{tHA2mIdgqeJ!2Y=MV#7&BgR6C2lR;MoEy
)|ShrT*N&tfTFS*<h!{E6DqK2zhX}g?+PVzukEr?v!ckwcx!MR3#Jrq30-Af#JIVmja@&mkhw=6vU?<azhHm-<caX|7mus8UAxI;L;8kZpm4KG&>CM^FcD#R
`P{lA4uqf(MpQ-qMj=7Z9LzFF!O1m;aFc-Aa%M<RnKm>rWrpvt?pj+@#4cW9VoK=u7ej&_{#DGS@TAF5njC7`DQ*TO%?TIze@<tb%0%dVUH5~<nUGdLsLZ&1
cwCsq$dRcU3%Wt;nNp9htRO1lSk}uSl+1Ku>aX0nK>UWOW`0#ss;O0i7*AT<*XRUpnNdLcslUY;K>a@pEYHB3LLL4}@XXc;8omAB{MAGUcrmh%@39?cuws#J
#0ev$mPl^zLcE_zQ?U<9j&Y{vW59)JL4m7E%flFfGcfiRtl>i=fZ?*Ydw*|wh@k+E1_=b@lA2QMBexlE4u7tiTI2j9Chr={3Zie$Y$q-R1Nq_I+QXUzet;=7
*0Rn)dpuC13|%a3x6=P2PzrG*csXW`S}-8V0UYijNlRc|VzArCx-;_#F*0)R07nc`m&3W`@22HSUD@=d@=M)(sTyib<ox#*%s#cyhzRPjaahlQ=l0oe!UsIu
HbHx<(7h!suU5~GFzvwG;dFb-;|&U&unf9=!t?(_g|dvy1Npdd`{B4_Kxh-??TsjG`aohdk8kg<yF%c~e6KNl^7YRO#^ti4r>RFC;v;LC>`Ga>6DwM_xwEzw
cV*s6;ZnWO<jt{^K3NYq2@a{x`RJ1#B;!5is6zxgQ+B8J4K`W!Pex1lwj?vEQ2jARI{{}G*HNP{LOR5GKjZp;bDUqihP;q6j@XlzVGZVo8It#Q>B>QL1=wCw
;JKJTzgAt-I6`0Gazc9zH$;i$;RlF1A|=-f$y@c!Ujiw8Qj!PmHI+jzCVyFg&nA8T^ne1(Q)BCq0Ce|#(=Y+8z|-Po*Qhbjc*=_uQB76vm%s83|GGpK0B+<h
Fb=>J1dcf^8K(O9+I6FKv-f@Y-pTaQj&anzlnkzB*0irQq(rW|^2aOz5rvrhb9Ibh0vr~r41#AE&rB42jsb4Ev(V3g%))N!Bf3$Qh#|VkI|vO5d+4sfwjg(J
Uj%%nzW10D?IEkltMqbQ-TQlN@Onuy*9btvYc@1y&|$)NQ+zSY9s8uIc!R|8p(|X;;l}mrB8%o412hX=`5p+Y@$NtAT8g)!)Q$v$aRMiOjDC9X?!PPrzJt4Y
TP@iBlj`c_V`Ur&*LtbM#FzYaEFLBU`{7w|@^s4yHW#2^cl5qQV6a>Hhv@f1NjprCtZ}76g=`p`Vgc1<{=Y6>%$f<gp>mX8xOHfKZ_MR)L68bS@Z2%kV0xp_
lpaFe;>Twt)CRIgdUmvE(pX#E(O2t!^gN=`+`k&rlyCo67kXt1ts!*r@T#2jv9T~T&c^jEDlNmrozvh`-0HvrZ7&uP)~gXYMTaaHXzO_-W_P43*+tS4OiFi}
cQTg7L8%%&*`lOHlG(r!qfwh)8|>>+2}YE4o%(F_b->DOjpECJdaLsI(^1P)D}0OXm=PB~7B@Jtxr;$PbeMm*)_8cTw?+we^M4nAoD=v?0qNyd$qmoN2hCI-
7y)auv6U7z!|GeEJxRIPwdu0suM*wSxF)o}R-6XKBr#^vJ|m{_H-xADu+`P4i`Yjte8RJN0c!^BY}b@vYYxt(tSzEVHISp~)x_k;3md(jf>A`jFWzgfJ`hN?
jVL|SJ~R4kOIN&?Y*o`68QiL1;DHh*zIN1tv$NTdt5ESI9YFc}JyJ|?`c9@nb)A|j&5xEC)uUuh5$N--VNYYa|Ak#-GV;9BlM5+_%F6#J?u*zeK)S}_KGZHx
JCj@am(wv<ELc}lq6a6u?=Rx4l&j*Zh%e+~a1*&x=-?+w=LHo)%wvA}dcP@!+>{*jg~tzE{4j=^WC7m4A`gX)uzFXOcIBIAvC@~$ZV@4Du4p2-{%>mv^{ABy
8If^hlR|xzRcHv*($ApVMt4v|hm_Di@7v^1LGkNoT`Qkc`SDcs7P{r0Va{I?DAbZ-)Xhgg&3=Toy3JO}mj49U3^s`DV}DFnEl}_1H#P2?K#oVQ>^O)q*qaKS
kI!ZK0M9GjP<Yn*j33z{#JxyG?44D_xw(RvIM4pkgg;)`DC8M=5)4URuYJb#hE1$7?3)<jp-<)}w$ignnbQkmo#;sWXf+e;iV@tv`lxlV7<rLxdQ!xpYqeT=
6Tv7325uy-Dsc};;z}M$1)gpj1xj9FW4_t0oY^0Q6G<t%g<e^z%A$U&JhlrgeTL-JY2(}XnHui1p>183<PVo&Ugf~w3}hZCSQp{Z6{3Ef1QGwuY$?-OAAlH@
`Uo78wNh>v<YmttE*64#e*;=0Zgfc~YRmX-vwZD!k*U`8W*R*p`xhfj24vG7*c;PpPOUdfposQ!xo{V<zkb8H>xQjEX!_>mTt~TCJP?Ow&{m89)v!WYEi&0~
#!e?jh7#~zul(T>wjhCFgmq&s3I4G3JZr1nMR)3?@%vinuWYkPLt^V?t2U53m-?pw$dUg(k)ONUowy!mZwRC;pgyEA5y2k-Stof>0oqT29d=ja<V}(PV<ro#
1eKuAQh9K*fz^g@aTi&zjCF{ya%@DxQ40_S6C+&#LK~UR1LNbM$W%kAfj9_W8zKZY;p+AbdxPb}Z&&^BL9S~uWs&>-45*6hVzuSCCQwO+RFku3b%?v|=pQE5
q-#+CnHs1JD3jUe(1hz$T8XbKrV16euOE(gLpa?OgJ<Lb&9V3u$>@vvSJIgD{jNhlKNE(*F2W!HbrUB-zvw}Oxb$&_s^Gwe0(s~2m>ZyO#@0Wa<?dYIVyG_i
(KwnUX7BZRQ|}hOeH4-5^udp`NzZY>!b8d9a)eu(@?Gq!qM`dL>g_eQ%@0WVCH!T_<>JST4+TF;HgOdlp71c{Cwcf3Ju^*j2lI3d-;XGx&Op#;>SEsWEG>P%
&|Y*H5Xu7%qXZV2Zmbv*0s?<T?3FVXtHe@`Cp5#PL*uBGC<BjfaCGVeV*3<8n~(Iv$~=hNGT|jJ`bo@NnSXwt3s^ak%f?LqD@dNn3kbY3!5v9+(A*UL+9?V;
>^g?m+BpuFdi~$X|DnNhfvD+aCq(;rfTa0o6I&myQf&E-H4Vv(MT@j~L?SdKN+bFsmt)e-1YRuaxC9(Do&ZIAcFH&kr(9gj?A_veXRk<h-NaZzqv*?3h_s<4
3!Cz&whN>|599UQwP`24?s~*>2{sQZz;=?GG!=~D8+WohT=5j`_8(;urTBToHc`MPX@ow$#_NUAj}nZKZDI-GW6DfGCx{t=^G!Bkev|bx{x+A!&cnj`;;siH
j4go{m0dMyU1Bm7Tqw<@H7AXi^$aogUUU&!1GhfA2sK4>S9_;OYDrZQ`a3jte!NG5_FfY(WeVNm!4YruBjP6AqM?Q*(Jf~JIf&?FHoKShCN0PEBLj4zhr>r2
+g;1|>UBbq3M(nkzF1~Rf-#ToAhT#P+P2vNKd!U@bbd{vW-rcYChNKhXFl2~$~!>$X!zGAQkCJ6W-zV-@kAzkifUGC|IKjAqdpkFCC-;+Hpa*i#cFD~yQQ|#
m@R~tD15*TP@>?KvwUvcRBlq$kVp7wPZF*=5~nA(#UNL|u1DVZ$b)@wP}MD1jfYriTA3RWF1>wtZcF$lz(m<WLidYSXvKf%*t_MZ=K%x8m@~1fcCYtP(X-NZ
p%yA^(&+E&epU>Fs6Ph>u>rK)nRdvyE2}k-gy8Du0wEAR@~z#BS5DgG0lp%Z%;H;vC(uIEyR9iKGt2sT+S?l09ag)FG<r#GsyELphUiTS!o>0e!)6I+dh8r!
`EzX;@o`RuIN~A_l5=n?np6{e<Ouh4P(;6<TmlkWCLh-=-@urwq>t0m(7B{P_E&VE;fH>@BJNqjJ&P|zfGHoO1@gx{Jmu;Ne}H*6)w=SkT3J<{>%=aJsz|1H
^7k1bLK1Er7UFGXA_fi#@bN7ej&LVWsI>XiT}t3b^8eMQ$N0H4O`OXPjsXm)(=KI}oNjPUm23?YM!(25arfy>?U)S#&%wUEYT7^zSb1iz&+d+H{$HE}S9T);
7*X^+ruEX!d<~C{TR+y#6W=(4uG0I2r-q;~=@vXXl1GZ>nwtclC>5)?CbB82d1(;z&TJ09X+z`Rs?5M7Z;>;=NPr2AZ~W|Ih2pg@RF$7<g;2g4ZVgq@nS*vb
@teFW$PPK*#~;t_5_uU8K+(o&vxc--kRea;+QC`Qy5(fNC);Xf>ixJYA-iv68eaS<`b2a~s9*P=rX<#KG}T}mgK?VZHW54cHf%BW=ZWPjQV4c#@$1wADSs|+
atZk|?-`WS#&QfUz)&zUL`dv%)`=2}t*gSJ5gd8xq#RgsInT|#tlM@#T<FX92X)TW%dqTVFAP>pnb$fgB1kARviEM`?rBds9_p%BiZD!i^?WZz@nAd1=uRNb
QkUB;rLb@r+C8l{Xw7R75*{T!AS3y)-GQd0Jcezn5fs`tNX+q)?^Y|$)D|NUDdi@sxQX>ZcT1B-bb!p!w833W=Z@<GBlA18MRHSxCR#QSx59?%v?Li}GH)yD
R*N*}DO0|JHy^h}QxA!ya;f$iZcTkkKj}4(qP^0HLBzbg8c6Nx4-$CGTe&8dOzb+cI3n5xR-UC2xM$8x#Nr&bz`H#emFXn7E$a<R*EH*(jW{K|!kq`RhuL%U
QG}ocPN(7Z$oW=;FU4JHk<5|(EvR^He#hbMnzf~?$ZvsyalApW`s!OyQj7n{-T(9%gf#OOhpIa>2u`y?1uwKi`?~@{lk~Ww9CEC%zLTT68;e=@>{v(e1Jpg4
KUbC2#=k7<A8JeY$R15xk(Q5m`Q>5A=wn$9m^DWTUqr-Rh56H)JQ*5g6dyp?Ay8z`tnd%sUM_P7sp%x_?V5cim$%g@CFlmPprhK2J&(ot!s>UT=4Ek7E+emk
RDj@el_yCpA0a;-(iXw!6EnOzIAnTB$MSelOT}g!_$_5Z#1q3{QK9oIA=y~IgC`P!xviydLmH?vz0D-y1u^XY#6T>aAIJ#j@9Xwf@cN+_Fa6q~d8GsSHqm+J
9A73m2Eh4V<FWsSio>r*Ls>^_tn%3jG-tL(KIVuZ?{P5Io3B!a3V(PA&qL&M;(O;7!U`zfaV;Ne<G$L!SRve|wFjhpdy;rHZlRy(3czKyH`}@f60@v*W8o}+
SH?@Y5#UuReAaT^@vE_e6(OA9W$vK-(wEEt4_|u5X+y}I(YKwjAY-2r+uY3CCiufTU{n)sBgXCm61H`=ZmIX7G}~=T7+X@U5gcD8{@(i{RiSl<c(qp%S-QyR
G}lNn|M#Kw9`pPop#GbP`-=zV+wL5Y+aB&~x#no3?-$!lQSNnW6upu;{8pc*b6kM;0+m744ZTYOQ=`aT3FV^01GZtqhjiuStF8Q0U}S7Ra!K`?u|pQuDgIih
AZs1g2~)P4bm_1nzM6J$fn@hp%k>QMvfZkq{Q;3F+?I}ad;Y(Plj(F8u~4(>mkAE8JG7k3#SC>?H(X*E><BC1N7>p~W^?G(N%U52JQ0PowFsJm)n|UgW*ueI
(|F>_M}hO@>R)9gyF&Z`J;<CtXy?H>5QCVQ4MxjRe;$K|Y@038kK#jgDE{&0rj-A7sJ26=hX~o=241D$KBLHHsQ!cn<VMtmj@ki`gbeszR1U0COD=7@tCmbO
u4w{;jkLlWSlp6)O${C>E`O227;oDJZWsuwRrY2}O)V<E)cV^i6C$e6h<tycj@HU49n$79SizQ8pzprI=YL{OtdZa|oIn@PLiSv(2VAn;Y;jWz=v0vd&ossE
Qg$D+rGoR{V4hR1RIBGchX>Z&;j``188{G?W<yu4JWylBb&)*aV7<o;@91UGz_iQ$udSl7qwQ6j$fF3g?Z%FG=GU{xqTB|0jtE_4mi%(4u;-YLzBk|hX<}$K
1IC4H-20{vLo!E6wxj#ie?^eoCph|JHYZc<iyD@MqA~Fy%%TPYxITKBvWLlLRq&|gOYcnRRBQKkHk?GG91sZ|=lZs)A;z8tX*e%cO9O6$zIZL8?1mO-wU)k2
J%o33@{p8fjTg09Qz>Qi6uSc1A&DBfXM?k4m$?I;f*I6k-iuJz`0)q!hHObRo^e@elj(L(DyMc@h<G@p1Ab7oC#Z|1$B!vldug{Ni(?jq#0<JLO&Pf7yQWD4
=GbG5ohgz6K|CT-k8Zef$z^<4mkhJfeIL2d0AL2Yq|fLk&Uw@@NHKkPkc`unu7YmnpzOcnA#mmn{bK9hqt=N``w1N@BYxU!_Sk)chxZ-w<sS7DS`NMI!h$U1
b119A>~P-OG%_ZTitUbT=R*PNPs{|#gn{;Q{mO9$HS(`$iB~Mq^r!69CmZtWmId%RvmmluF&3xZNN*Ob4Tu(o#t7nC#<<)kkX{lj-5en8;%8M(Vw>gfSyZKg
uyNBi?9kGp26!g5<^@CHgW=))=vkwyoe;7q2Ogk{lxMZCdJVDajihEB1&W~q?nU(5J`R^>o5XkUTJBmT&dhDtfYMC*mVdI)NFCVe-Zh`m^>23GdJ}W8*oium
b&Y5g6^L(f%3mCw&(CChU<^J&?eO;Q0)J{R)7_f8b|!K3HiYerC|;8s@mm&GA}2?LcpJ5e>g5hpDNRQ*uK^g`%VIlxoZsZ~INf-@r5P;6e;E9_+uR}2Tk6r7
EE{$7w1J+y8T_xmle0<Cc%UxFw*{i&H7Jyhe&*n-#Y$=7DG(<M?sfKj=^-VC!(U<%yj!bec=?>cpZKKY%z^}nM#5p~--zW10n8R=bW|LUG0hPsb!Usa8`-7T
$ADK$@fiAMfJWepY-jwTOZGM^9AYZIJtONW^QlQYPibav?nG7^zCOG#sm%IU%w}J+uP3z%s(tg0zkKbvzpp>UJq7=`Qm&paV6*I<K>&~}gTH$a>gTp847fn7
_fx5tQ6^?z$j~%{bnBDAGgPRNh2hN3QlzTtGY4tdaav|~p$pH|@i@)fzUGkN3HZ@}1l^RnC>Q_5VEYbyN6!fHNqCe!+R8?SWWPfUB{@1rF1J~YV1N}njw>We
NHZ9W2O`Ab26HcLH4O6Fs&rhP!C{~r>*~>w3Pxsk^NlX$HRd834o-9s9qNn^)uL9+6j*aH$;cGj!=p6ujrbC{_S}2)oVMv>ny<hzN_L6+A`zAF3HHTb`8;pE
Fi0j?x9#qdY?=EG%+U0+0GUydTD4JHLSR(p>EcFifCd6WMR7kqv)Uyo+`Akrz0eWDO8?L?PaInHIsNGy202&9bLoyG4IB0t+Xw}i@)(fmqsNGBx@09Pbhd!K
9QzcF@Mfg9s3+b7Ff+sd14G62(`=!cwcWNyg7tMcxzu{v7~MQ424vp*dkfqhSc#I;?hn_(v9tziypk~ul-yO>`<!Twb_bAe+4OP(wpus^;o^Aa2fIL;QuC8N
fjWN}>A%l19l6iBjZUQ&21JBU&9GsU>YcJ5bbqh?DCaCs^_(4HN6?L|?vgBL0wg0I;rqxM;L7+M=8txe-S>RAlEpP9g_g)3Q39S3-k@yyvM340H5);Srpnom
tR33NdQyw*wI=9MTl0`}K_RaRkGkpKSrL_Ywf`0(1+Ss;D2&442PRVT+5l8vWwL?|dcl-xdRY)6o5%V(9M6+bnG_sPPW37!PIh3c!k3zNuxVRqvw~3th^+!U
*p>C5U<0=?*)!r2tYT;piMj+f|9_m&t)mWGitFdHrV#Z%I134>^6MhQ3?#ls&-g>)&2%8>89cwqwo(kW_}X$@0fljQKHg*Dwj~JsxVtxM+`)@mn~=g>+xIw6
g8ZU)P&yP9)=(wBTqmTEu--i0zmh7H!sHvzedx2=s`ZXuPJ4fRZ#1-Br91S-rG<8Gsw+H8iY9xU7~OAIurU3_Q(ZVDXggVE3gB%%IITRFoPm2l?3n?b?`2IP
PMX38iYQ$4Vk)};r-g(BlNOKTUa0+^2=&OEc+fdEJPPO>B7I)cp6S5b23BxKiW-YCO9{*z-mN!^Q<(ot;Wh55qgWt1c_Z`}M8G)pZeMsOp$J}*BoL@+C_1JC
QIepRJ5{WN(~7r-3+U_=OvgU=BwK0unbt}f0RhMypU^_)kSQKtVfHn$GdyTNKcc5^v^V=uK2<F$=MTZMEy6$s%BHW^kyx|3Q1;FReC4BJ7Cg?XxdrW}K28*w
u)Iez1?qY3;sW!Z-asuhnLG=$tk%Kbf&jrQc`{AW_S@e@fB_lylze$X$wdIe=J>q(Va@c`Lu$nE`@&VBE8Ls6gAx+*`vCSRQ!Hl4GU7p{HBNc;^?nOnLENVD
>&^6Ti|V*^OJATwy*}04VPw@T<1(>3P5j2&$`dS)iGBf!TF!es9oMRZ+KpeIPEtvoV?1x%fJK)*a9f}Y4Y#>ViAAET2l-z&ksy*>3M^v6vw~^X?Da6Dcdfys
^&RBkAS>N=_BW@XG**ZNc!K(Kem13%61_=Akg~pR+lFMKLx#)U&Nn5e*0xJwIeQ<(-St;7`%+fM79cULA*`Y8^J6LL|8pqRDacM@%hVfP;Z7+-Ggx3{dJox5
eqe!7QOr+)1l1=iOIVcSr+*VRtvp6Fv3FVWGU{f54a7DV;J7Yx*}|s5CAq;frq?bVTcs|PaPo#{V$e5TF(!nFKI+?l@6m*lda_O=m8{(NT?U(I$=a0CB`1Ev
9uRqJ#3*2OhxMo3k7+%As4Z3TY6d!6Fnu+zte2);ml~}5r0&!#mp=jfi(J~Ujb^n?G54~=CbM8t{)nG)PahJ_h%Mq+xAR<Z;?x~27xNn|HZ5}SA>)#W-Slw;
mv2F48A=xM&dVI^;y(NpEV@>LhlaWm9e_d7Raq7-f&R{;x`9{z_8FvNHHWr``8)h$>3oV0AP?j8)c{mt2ZgiuqDP}Zq3x}ruTL>?O#Bs|hU%Xq-9o7ga0{?d
o&x%==SghLOPRmkQx>b5WPIylG%fv9z{NM;3U)~E>+phYu~>1f>V7FcUwOFY1J;p+Ai(t6rMHeHq+|Jfy#j)+GTVLUmo`);f=#@wjgbBO(ibSMe9est!bpp_
xvdyP$~Nlz>&eQibPsmMIP?-kM1`G5@y3#>VF@*oBV-{Z)Zn*q8~=VrN;MJG)MX#>u_Ci0o`2c}x5w{c#+9skoNkw2gtMjQ)tAX1)#cqR`&eB`j(f?U1(9Pd
?>1XK{0NfqR}3(%#9-IN`sh6+Zzo^}77_Ek@zd4C8Q)iwOP#di+>M7uqDVKmGm7gGvtqUXg?+#*Af;-$zz_+hmo5HJFdHl-tOI-PcuzSlji$<YCahQD4+nm4
gbuhT-|$5>4_Rbb(R}SwV6~X2d6`T&{R73S^hOu#4I-4vqzT!oyb05rB3zKq(Wx7So!4=L;Xhtc13YYKRrc1auCUw&!xumw^k?TQwP~ifxMX%uY^ZiC3wqyc
GS1y0F*#FpF5@kIIg+u{$Xu487qR}(N@mY90*)5-bYBGyEZ7X19X+SAuTH(qG=xC8Yl}))M!w;VIfD;J=qiY8iAD^huW;di{Ep9dUHtd+IL5d3qJO0Xdu?~1
{n=E!%mtI0KC+N_>5Aioh%p{P1~o-a)?n*-J@S`N*HDB+-zI<uAPS%o$y0-Bva7+%S4j-WS_PuP%STF~l!CMyLO#tjz2&}*6+UHYpuGa>PPoR30@kh>1x%Yf
NVfX&z;wx}912%a0qovUP&i*o^VK|Hzbbo~s+oU=fm~y4&*n$lTcB&~@&aif5B1HTe$~=s#7Z}#?z7pJwbc=0teb;&?DtMF471Y~mnAQbc?k|u?g+$fS7;{Y
=WXWoHfW0k`Hfu&s8+D&hFjQ!=X-xk#FMQUO+WGGO7yR6X4O<Z2#bS5dX6FD)XoIpBNlu{v$G#L)y5}^#@}nBy1o3V_wDwFWVQEbQz`H^xK!uXjfQy{!7waP
&|H?q3u=u~v!Za^2GHLBXf2#G0g)~Z=n|QBH}SR`Q%bM!1#SqG1;xspKW0(U$8edS5{2F{>BmoPw{NJdgT%YrbLI%)f~~h15M$9k)k}6VY1ry!g-rSvhtDBl
EtZpm_)6*=Q?L=nbPYYOuT|6qj#0Dx(m!;rIzUWKG)I^##JN!P{88Q9x`gXBCJ7OYAko!v-C?B_*SH`cnyFG(t?`)qh!#{`2KtG@g&AEP$3fTQWy`3jc-+%f
b&_wD%|<S#pWJK~FQsW_zbkAtX51UYimrKf%s-KbJ($qHua&A9QX>0|mxxN$phUKOW_C)p02W`&^oBGV^O$%S{rckD`kQ-3i|4TZuwjk;Ma8h?aG*JOut~wE
x#udTsLlQPf_U};$h?zQ%YaRk69Af-?LmA`>Lo6NkkEm*mD_2mYKW5=Q*18UgCaHdv=Bd~C}|QANcf%EQB?vha^^0LjUtiAk%;mS*j_s`qA(S#g@ZX%efVqQ
wA=4zcXD`hk&h#ya+=#EXdoF`l~V#D|Fc{OW{bD*=F@<k%`BhgtMX|f1Bhrrt>=(LI%}>RV%vtX0;i@`X4}D)2<FnqG9rbx)B04F%DPp6W-t6Bq5h)-%jFIV
`({sAL%n4_uHiibB4X&P=)6@?gUn4kAYnqKSxTu2<T(R8?zAjN1reMZ#T~ZZ5PnoO6rAo5>B`|k5Ruza{cLMF8HAW5VO!aiV(~;D9h{Ne<e&z4;i7;_>z`Uf
wbfoM?yAi%>XFpE@L-?zUVELq=}*)zplcKhe&&gBV8ghX%~fxdZDGj|iO!UkB3mQ?45<!QQPkERf{`VZG0pEe{kZB4CPMt65M>{ZiSfLIPL@h>SQ)0mC2%6j
=pec`CIQ~Upf+emG)!`~eyi&c5nI?L1w;n}HU((Rmi$K%TWne_fwY%^+q<1U1w(tib!k_PpiuH!Je8a3cFomN!5~va?-95LETI`Z4P-L|DJHceHSn({=YIVO
B=(8C%ZjN9;02pc#T=U#Ax}c%VN2#lFnUP}kua@q|Ajn|<!0SUi)*)?x-wiVS>^CD1)*u=A**wsclRAno-^s($_3URRQFuovy1?DyDHUomC}dXw7S3Aw;3Yr
t1m$X^!d>a>Xwkb2p`@K>R&#kG?`uW8CHmk9iHDO!}u4GU9qxXwfFdE6R2oHd9nQ?DX`E-0!Im(F}u8fkQ2|oWUv?=^1bt<Jk=YLNqD!5&&=eW|M?5F)})oQ
1Wel{^9P8YlbjN{GE+fyX0mM0-4*ZQ?jQ|yZvtH?t9y|jg7YMc(=>x<+$usM)x3-GMlF5M5haTo8DUb6Zq5p)p?(erRZYV7#YcGjIj$WRt)u8&f1hh|sc>pA
2;*!u+F^mF^(Z53z4q}4if=`C4$WaS=q&nJOtoOt%HBZoGd4pDwzU|#zO2azjgaLJ)yQ0$&U>-}Qr|0wm<5TgbuCKcAPC?$uffHV=b~apL|0ERNhb@wH>99c
tUbba(K<qq2V?bS^#;@pbmbsA)wmL5g}kz%MH4G1-F~oQxSr0g`UVeEayA`cu_tuekz~0D812`cbL}l8ldI%qE6dx53a3U>YQqua2U(Fr4u{02=yTktS+kCe
B=-qafa)}Y@8xfiy~Y&E_2(Z1;3jt7zZX#W*1*ZSi19`Bl$zA6xMQ@>AeDgnBpUUf({yy-XAnZ&^@_g`2d2hArS%7+SH~Vt=X)Pj3W`Z_E-L324}}LznlX=>
NQhx`oW(9-e*nKF$%Bc=2xP}>JGG!+OEE^9Y>OeJlvsmPtap}?pV%Gmtg-l^2sNhR^6AXx0J7Oe)F~KUf!yshdG93{hq`I81usfkW$2(~q<EWIRk~4qma`!C
MPSEYf`3>-RC}c|V;(b+Em{34D3LERmr=iX+Ty{^#u}|z(ka;^{zv`ST>2P3&e?f?Yin<B0q=4D3(>3JdW<gR#x{8>r!qI3MSH_ml1O#GX@P*m3O+6~ywFrd
ZBrFwxAtlYNJMNEz|P4CD#7Ad5X47R^5cd_P}nORXN3u?oW6?Tn#+m0y+`lud@-3;k%@w8&GBRwm{Lsv4r>CBYdzc&+75&Cj)@bB<F{Ts8Weq5y>Ki~>tN86
ApQ1IH`CS2w8iw`Tkmfyz5$6^DsebKYy|b52F$VIvI1PoX-%%hP7q<pcRj|gUHeivQ4LEx>@FnH%+ZqQ)YS2Gp#6{hpS?W=8;3R1TxpOK5?_7QXJ2N{IWfTr
h3FEf?MRhya)Q_X*~&&eFDYV5X-r&LWsO1ku~2r$V+N%29t3r69N<UdZQ^E2c-N_R&BJP4hxYUN7OfRHH_+SZNak7i{(tqNpxBYJn$<r(ZAY}xre(iftPK%<
H19<vMJpgAzN12bdL4_2izX7I$Iix0FbRCGIF(>_v%NK)z*G4yDVjtJ0KQP~<uEz+ZIb3W`jlQEf{y;v;gw^x?hEWBl<^WALgiBdN|SeiYYO+T?tDmf`{AM#
XS$}8;w|9=XECsLsh;2B^srAHQa;k=D#N&T^!4*fe{V!f0;zGa1PhkX?25*R3aO*RbI_3N)F{wP7~e$TxoqT$>dQ&{g}fmsEs#dPJ_H7E8kI!21@|sLmG1OJ
4XO#POyk-0eKhKP2C}us(?hobp7c#^{-AH};?0w7m2pd(2kRNP=u&<luY!`A<U}|g*Nlk4;Pt^|CMyQk=;<~qbG`A#FgSRc?b~|Buh2OGK=cAIV}ltzEb3{t
V8-xa-XF#&uFQ3t;vx=&2KPpxMZeb9!cb=Dam1laJ5he1F|T99+a8xYFHztelA<Rkzq8Wr{sl**FLqdR7%GHnJ#~Uw%!^Na^pU8Bfm>5&GQjj=s$c5diVG_(
t&!R*OUpIN=DVGC*Km+Epsx#OTi?+<knQ8Kq?~7dfX7glTk5i3Z>m^Tv;N39#$NxkK0`x}WfobH5m8~iE)+Nqy9C_*=lTq1Pu=YI8(v|O`~QeUy-2|u9iM9f
RmoEV=L5YD!ibMy_2;)NY||U_2`#^*R^zRFr_{+4kF9fv=ewVc!x=M)-u@o)FPVO+`flm%(3i@28s4;me@Yo0Sk}^o89u>Nx@+#G-5}ie5zQ>iQ&Nf)RB~I~
!t0I3sBFZmEHmI4C;~ibwI75c;-(iNE$*(O=HQch=+o`nZ9&cThS|p8g18XGw~*gWUk^5Ivl9nIJgDgSpffX>vP|kZTAI%l)L26cB~?&0@0ESn73=#xH=k(E
hxG4t+m;{PJ&F`wV@W;~960|j%R5ol`!Fm}%&kI0gRz<$>!-zGmHTlbT%y#}ta3q)5_;6QxX0_Q3hE;I(#pP7x~DcN7q0BMQE+=8faJJVPDrPt@Wrw_AxmzH
!qI!7ac|t#FoY^sao{o-a*reR^qu-x%Iw(!?<~QYz-$E)#RUCzdTed+LAKf3&U@4%jdKxJ#Yn`0e|^?s1k7bX&<w#QldH_r>-WZyB>wf3&QI4lYR}v-Me_1M
Ucg~riejunO&aXhq)R=9!r*a8OK~BLQi$zP7U%hJKypf<OLXU&VSdO0MuZVw1n5Eled4u@>k`1EA2E%GxtKrj`Ja4*YfZd-xqae7lh0kx^CB!26>z<su~^F)
(<0iAv>Y$cvV2r{a8R`h?X8a8*G~*hdRx2Rdh`R3@;<Am+?(MVb36t5WeKd9C-u_|%<ofr;iParBAK(dJ=nqLeJZCxKn8C2qzb5Ad*(gH2-37)#G-xSeBAb-
Y39LEdBPHtJW~bYhIx=BpU2)NG3~-56pq$Kui)lWC6fyWJ6Duw-w8TpA>g=DEhOCvHwjnq+25B+;RTvZE(vM|)X_~P-}U=08}`!pp4U^(Syw#pezy?UTgg0K
98AF#qYo=%eD_AL!`l=`?B)uS=PggV7hVPlJSsj&6Za&}Se|DkRB^zFPgp)BZWwFkhy6|ut?U<~N!nv3UFy)(6}1gH7ZKR4Kgp&7I0tVTh#5COp^!_7IQ#O3
P3<NCLoCkREg1T<caW~7A#^EYLIpPTvzs5$c^2%!W(NXAs<7E$JS$GaVYe*6jp4HEP~ND5c*l$ujIVi7Vs&+zG0#;R=c%3iebQUTn^KI3&6_%P+-B1J#J404
t;03<s4OHvR^UVh(FE`@TUCYJ)t1|DAIZS0y8Pi~%wO_+r!BTO{EUz?_gb7c!2sb5get+K)t-7N!ixsG88>uLt=tF;3fHbb@p5{Le)chftz7-&d4;>dyMTnz
sz;qiVT@idI3}Y)7Wi&n7Km%U80nP_aVfw-_Mt<OoSXSMA4rCypliyij^(fUH(>R3dD&x1j{)mZB$!c!hU8}aYdS*qf7*>ZaBLYT9(MmFy{()8T~GM;S>3HO
0T7Pdb@4woWXLw4Shl%R<$G?qajzkj{BC9PclCydi<{tm40iiwbF%EQFDX2+C?u<blzHZlq!j0@0`K_@0K}05zPVgLCW?tV-8c{@z?xg5d>N~S>e<ec8|jb&
Nsv{##Djxha7yaS%-H11nu1NVFp6DzFWj<W0nv2y(cUm8p)Kv4xgLQ9k1F@>c^<FkWk@h|!ps+LYYC;UZ82>;-_aG8A&e==WcKBscsgy=hNVg_=6w@oDr_0Y
fxbT6u2pX{f3N<b*<==mvzQhMeuHn9)#4Ha!A8$in!C1$SX(aIA&z`bCrPF^18c=L5hZ3+l7}###4Pin^Rw8ybRO7_+s=AB;Z{8$m;;w?Sm$W!7&h1algV^0
iOGn6t$Y)mEyaa5Yk_0%+ho{aS_kz+o>n@)<*b6)u21h$-&!{-i(o9TcZFaLQYTA@tc|)FpL>!=mK4zt=Ew4trrQ*a>v|{f%33a)r$7T7kYJr)PVmA91mzd$
-%fi#$`V_n)GMWmPmm;&x#HYH&SsLu)Cp32c0>G-$oFkG*KW+NP7jwEaEo-WqYq`F<l8b)oxr&yJ7JTI&BK>7jhceM`1-c(K_0RB17WOvSu+9>=-lyDkL_mh
bV{V5G;VU|S{z#-`1W-Q7VeN|Ft@sMvC=4t_*vb|sKXN%mM7q+_;YNocNbpaibZ!uPRAe+_vhbQdvV(eHW0CnBztYF7$gbe_eegEpQNwA7wwycYF!$~m8jP6
ibh(><KV+4mZYGCc7kf2g?-2K5r+k<RfN#j>1ux7gu)`?mAbc&aP`&cdI<d4-CKOAD0YX~H7kNzw5qxxjfm-=;){GmdYWd<4v@JdKch)_T#@Gu<nLK5I=2R1
)@NQ5TGet*qvgAUzzLW|XI5*7KpkI}QwBAK+PrZt0&u7my)rElAf1!imOo+&Jvb$^z;JL@U1sgu=_AWoRXoM=M=Qo@u<?z6tu%=Js*Jo@zb?0zvqSu=*b@e8
!grKSj3zcWTpo9ra<d_qeI`!bF(S}*cn;uNOLgT%jH!TD-e+L^^ew_ysj9!DnyjhONzb=6nIBCcJ^jsRxbHRc4*|e*NZZ;KiTvabu9LTbO?-NOO{p*wp-UQ5
-P-o;T!7F@U^25E3krR%M%!aiBYph4uiWWCuf+*nl17~;9HS2i=sRdjbkHMMv#HV^Xw%*;des_s0}7;Mm<o>!>jVAwdw;(n1Bf!LoI1`4%)(({KryRgu0<Pl
WynvpVLJ0A?t~CBqc;n(o#82G!IuA*9Y^f;pW3s?eaIoBzD&hazlb4|3hY<QqY-J)5@^1BBY!oiu_2=C+=`bw2Ur<`U^xcnfH9M67&sLYEw#qb+2sp*x>qqO
g8`S%r%Jv=Lv#raPq6YTuYenC#Rc0-dDrq#-RsK%3xrF&I1&;Zg++Q;!A)%`P(j{Y5tp>=F_K4R^)GYCOpDx_PTM_CtAjH~-?zPgQlALdj*j6YZt)AEq0n9c
jbJZ$5=P@G-u(*&M^Cyu%?2TeuZ&d-+KTy{G*$l`WwuhqY{eL+v`}Pnk?uZtfb2j;L>?O;&MGk`((1uuNka!O?2Lb=+yfvZ>zdYu=a|uAiCW<NUrO0<w!wDw
l0V}YX${qE9#as_&}l6v38r}6rQtjsvg;m0Utn|R*rVgkg(vrf0LZl79jPxNX;AwX<^`KRMY=t}cAD#2AcU3JYLJsN5_b+druB%ysvAf{v@A21ayWy<i+1`J
eL}DmI1?gMRuUP1O`+*MxOs>3*=9sNqFs;C>?q2*1&KJGB?|^X0fL}`Ar`k|C}L3fO3=TO$XfQn(hKGwkpF-YjP0;nCcig#h$~XMx{EkqPcKf)Y`5SvKx?hP
;ugdnKvl8H*11UH`rios6?ZBgfX57Kc=P{xVvsY<VHL(#{d9E@uI+u)p_TT^Q?c4C7E=~Z*VB6cY&tz{E(lBo2jmTLgt##AFN?W+-rnLbF472!1C(hfbx5w?
v_Ac-zz{R&d-yI2+w3`vJLZpm_I!T0NTG>hLn^EBx^(cX?7WiGnowgNj|Ic|)PKmt%=6QXz~lsR__MaE;9}L9@Z{K>;zYqRyi-0`M0B_8!8Yt`My2`bCAUVo
`()T0Cdl4Wwc+>)_@AhJF^Y=3Dx^0?Gj!42Dw!OF3n*u5<RKYIjQi~lsiB@41Nk4yFhCooO0;B*IbA<K^3!c%xjiki!Ppw)Q@>o1_F89f%x8lwm1i;9STqyR
aY!vi2AKyuYsZZw<Q?MoY_{!ml#aBpy3y&##iaO9f+JH<2q@Jbf80vO5_3zMK#-tGrbxn2*7Ley#g9_kmu<z4>K8Zgr0o*LdYXCfr8I*8Ea7y0=__A?bo=Pc
73)^qEGx&!mJC2SG>be>_)-K4VnBfyQo`jsEIjVjC%(Bsx^9Ol{3GJ{4*b^rRhqbn7I+s}N2tmWiE+%mGg79?b*U!LKWG{S(jp8EgzKUtkna-H!tL~_5*5G!
jiZS(<`2i2HF`;r`m=stym<Oi^0`;TXKTb?1j$*+M?4o%>|&TO*g_*oMlinKC)_#b1)&%Sy)iB`vNBGPu670#CNcQJ2$Vh)s__aLZ-z_ox}a!YArE{FP|l@>
BwdumbFEvS=^anwE3^}h1BRrg#K-tY$?uY6i{_;nR3RdE%jKar#$Z)r=j4(Bdnk-JhQd!GH1RstQ7Z0NXEVvMIKG52EyBJu9ElfcTx|4e^_<k>99zXsFYz~T
6%|iCRk^+%Tws$=`J!xLb>yl#(Z({%_haY~#K6Y6DepAHg|kJq6L@G;5?7|U8{ptco0+~7Vy(JtrL{3LWPvqC&CU2d=KHF@{7+WPZ$fL?g(^_;)Qh~-WIyK2
y;?x@Ishc!<a16dosetp>d`h0VZc}UMFk3JS)WV|bNvj>OXG%JcSNp8VhTh1;rl&+VCW5fMnQGq(no=0Ra@qL@8fbj>J~gUq;M4L@Rq;UxoJPMLOb5a>pPBC
r@2qhjjW~p67l}?QLaEUpiun)Et=I>x32eWL>0TC%8<=ajUS9k;$P~>Od|JGPdi3K4*4%lqTk>u42O5FN;7R<YWt;ENc*+8wI_c=FN>N+hzHevNk}3lm1wp@
2jbN)2FaY#!eIZ?%mXBKj4#j0fK!oPgl&c(Szx%KIpija9!60^<D?l<+^&WfQVW|u9uKfMjga}Z9V@n!KeZ*NW_=~hVSsV|1!lK7bhTevW(4ET9uO0m#~&iy
uMpk5U2WTGaaZ$I+W^)ZFWtdYj>eK~srCNC8+!XkDj$I2-5E0w!xoj21#`lnJ*kU$i3t#SphL`{CN%B@8K$+~#s445<sbBs&X8ooO=aDNK;wP4G2iH;VZpzC
tMf@+KRwGyXi!N-vLJ@W6By#@mS3(8Rf^DAHPzkq;wxc|VNK>pe_2Q)=g(=yRbWjRvt>;CdAP0sq1lnUALoenL-oxMNr4Yg2}cMy7funz=XR6+uaWHKqHbxD
Ow{5foPwoI8`-6ni|ceVHiu<@6y-+H2e(Nu`+z+WHpb}iqEHI-*kY>K58UH;(}AamH(X*Gdq#uU6^c0ltJ&ltBzHZ%3K<g1q9S#lMxV4U&Y<naR_PFKTKV3I
pekk9kupM_9Y|Z7uojs}k&FGcCP0tw+Uab&MC25==Qf!43h1!MUwtQRh5mwC76*NbTh}sQF&~|c9jeDpl^{CHvTeDNemR2w+x>@0VC$b}x_j|TwVFU3SZed#
I;8=a_;bW)m?zechiTv`lGA$ya44Y|sJonz3rV?Odm|d;x@!)Im4d?dUIMc;`4v@l{G{s}mhjb<Ek9J^@|Ay4&olmp1#Ysv+t;UK(3;=ge8cx`b&90M(jErA
(>DdgbofVO()_iG-QA1o0vm#kJ^4@FccODdE{oxnQW4h|G+{}aHRhpC#9)F1*JQ)zFu6|T5qJydWoX5Nf1vt=$PbMA*N!UFZ?YJ7jXNTW96b<G#Vx?Frkx@!
mEk-iOgUJt5owiLFBQg4W}ubwjZbU3*oUdG4_}~x75Eyvwu~vAhugDY5uPU;G-(;?_-TWaOTCaXLcAF3w+#25wqQ4IZV7}@J)1#K5Mg-L1dG<bA(^2_e^AK;
GuG6EZo>jZX`b<%n9KCbn9E<H2#WBV?h10d`6eC3hg}TxU5{&&G>|R3@|nCp^7xJGatoXd00pOZp#?MHh-RKQ##Txec4}EI-hf^4KN@Zk){*GqzjFbwWx#CU
iU(-dt&=e=*M{S@);1*V#~!D|2#6z0{R8|eIH?89nk1w&(FeQs?*8Wrg1Ad2ZPr~3cCSC?SA-z2SR2wbY9WEyO8Em^EtZ_em3ZO%sE>;jihF=XPzmlUc7ij<
M3}pK<*km|Y$xfZC&Fg_7dTbth8Ey<S-E@aH4HK}=AMsRd=R2$&?3ljRg@p^?wkQjh}v!xc=r!2NX)JmNCv%^X%Jl)JheK9@NN9+vUtC+=1+Lyjgj772QxC%
OgY1i!I_2S;HO1mEnM&wC?AL7Q*)kVG@~+;pYBv585cZEMG$_!4f{`q!NJ@zWWi6q6MQlXh3X*5WfuUDp<7XF7@{x?U{0+K?CAK*QCq#sqTK;W^BZHqu+<N+
wkNzZrUj6|pW4}O;Lj#w7C;ZbfM^*%zYoTaZE12Nv_Sq}@XMyH-v4_Pl!5otIgmeKOHM*Qls2K!=vW{h|7@X+mb`D>M!%7Zd0alVKyXv4)2f66ljnz#?xziD
JaXuf&EQM%g_XhtAjG<{{G4p~_|swe4L2+TnV${htbG^v*2#>>MBC`(Nc)tw0)x*;O$gqeXJDWj+AeeF&<dz{tFNR>l&AoutShJ!ZHoLVK<Q#Ajf?02Sm)$0
f`G5vH@X1S@+wqa_@l#RY}OZpRc-d$A9<<7uS|0K7Zbm_nlcK)=|QzP`oKF!eb`^as1Ze2APANG*bjgnIR8HgG*mBP!lDJ;jogr~n4O%2R{VRJuV4(6g45S5
4-+*&WjEA@?y=6{$n`ZuY&Y@k*Cdt-0&fY(u0rB`3O++;7YDF;2d_xReO;#0zu=^J<Tfrrt=@EeX%k#*@Frq$`#<I_=aKc5N{;pNg}344ND}sAds}CNHLNmQ
P=9s;;76$^f%2UoM+mX)DND<GS@aj5MFlDU1#l!9ohi{47kSYmkY6bjlSwN(0i*-J9C-fxSC;bLjBGPMXwomZGl3S`NGO)3sWI9u!&}onSoMMhpZJn%j%m!?
GP9F@(W-h)pLR>80Y%Q%;dp4{9h}Y@o0k8oyHH?nq(x0FYb@F}?MTz{RKISmcE7*V7u^aK^D%KkD04MVr2vMf6oE?gkE)+ZKMk1h48Cf5S@wh%rF$5-<#J<j
+yZdz-P@Dd7i>hz0nx2RBUoqkQi-zZHA%)7uTx04H^%9dakoiqWf4x#1GzJ>re&?rFGu)g6>fPAgC7eOPMa|>spN&KrV(x_detFHBlXBZd7}0LR~}D-s)$Mc
&vS)Kth<C*qYS0BE`%Up$@wi)Iz1oi==VvQ0E%aA-j`4kV-w6B7}aT7wco7(W+bo466K{G9MwdM>2fYeZVocGWTJz^%78VH%a1uGbSD(sNTQ&8jLE|}av=FX
3xw{Sk_S4i<=vK7pruELRSI;~hesQX;&KrQCh&>FI$OLJI7c(Kz0ZUX5)cr~s7>d^#O8lP8(38>TGy0qxx^WlWxWGiyT1Y`)lk&Dj%pdPAeY4M7HN_o9Qt7C
GGa;vf-u9oYd4RfLK@yjO6|D(o~?P^_R-EZZGipLZX~vA(LO~G%{KFBK}o5K`Ch)Kj_4VYbA-i3PEGeOe`<$u=dD+xLDxpwvL{4Wr^>yW1{B3v4CG+~xz{kP
M+@@;#0ykXc81q1C@%j9Zwr>+qgSOZ>DM#{nL)BzoQNNV^FqF~PVh8Q*U`A<>)gk-|9<a6n(s<ProepZW$LnWbNjH~lh9EAB@*j^LDi_|+Icz$8Fr3pbi^_a
a8l7_&#WJrm)#c)37nDG<NFTvU(cAZAODm%Fmd$E;}!4H8oB?s8^Km2sV7*WL8(3f(aa<>`{ziyi5tphYV9s?D<8(5l-!$#7xpDl^kQHb$yq7;5t}S+q4-(2
tL<V^{on=Fr6D)HHMAAJNh}cEDz#WM2c`2nG>I!@!L?z6^Wq@-y2B!nG1wzJm4`W=9J1LyrAQ?1hACZ;BG;DK1nnS;d9c4H#k~-fpKSdf72nUGI<A&Y`qT5?
xYT<=G>fKMfvnBAJ~lT9E-#$nt`YhjP>9_MmXaneUYRm7Vr>EZue^TV9-tZ>Hx50R4A1A4vP&_cW~-nl-KWlQ+*$9a+(atLjre*E{K~DN$G=!W)#Dxf@8UW$
A$$Q+rAj<R;p3G)9gUeQH|EV5HXwg>l4z*ry>}d*1$Rm~Oqy%2X?F1zeX4Tq{^>D!qxo3nCQPw+>5~Q{V7^-3d>U369iS<D>rO&I7;5O6%Yu>**cikq5CtRe
cituI>#lRX6<6RNNIhxhHmLJK(@r<BkC!1+*pZ&L$Q_c_*>n@3_@qj}*l(a)hWnXWuZB9>gT#O6$8w8+R!_q82pzs+#8*NhkiBh*cKx3s@_o|5w}sUWgKdP>
SUf<nU7k`?bNA+c@K9n9qpB}_t#7RKol>YSo6)Rmw66kd((%L`rG`QmS?w_@w}>3?2Iq!Xd8dx@!S*vaC|@lX<uotxhLkom5q3PIqe7TWGW47mfhvXt?9=!>
!aC-ThaET^dQN=y=(Jq4ue)n#RJ>}3FLd5%&Arhk_od=XP$RIBb)jw4s}-WA3IPK3&Nepu{H+b%>wv7-O|c6A@?t%cSSVPS*aDS1u~D(uE(S8t>?Ae`+98I{
U77*0PPb43gmedv{4%=cdIPI+dIT;~IVZcAc>Fr1zMY@kbjOGCY_vfg!`if0RHk-Tlf5l&3rOC-RpYMZ9NWBscjGW{M>vhtGozF_(TVLvQ$?QRWo%LK^*u$D
Bu+>%$d0^b2B(S1r~5vO)_$GVZ{`?W5WAyd2*oY%icKRCJCdR8c1gpzu<axUE0MRxG74kv4US1UgIdMKeo+I0u-VBOAe#4If7Rb=>!xAr4^F6fl8B6~mMS*0
UEp0ljg-U(dHD$gK235}+}4dzmSSCAeuKJ@uOs_^w%<>>$1c~5D!akeLfEa<C_gY1gId?o0wtNX-I|hxySHR1y*I6TjWlCF8C(9fL^!pEF;MU}=<_`VKU?<G
S=yZV(Y4vL$y@=1A;ywc$rFBTUzyOJ$~wGac0M@g!DqdfFL!WviCoqT2*@0x*^W#Se%aQEB8j7<(Li3ss(rHp8hR?45Bhf|vuSju|C|$E!qRwcCTw3eGa`Pe
;`w*RQ_h*@9Nx`Ga%Q}_xS{>p$uTL0%oj18gknZ3U~~Wb(_60Q)Ka6g+OT=qBz;3QQCU5n{1HX>RU&>&-(}8~6g1<e6{bQv746^_!81M<JQ|Zh<Hc)U98Kq+
0=Bgtk!h;ux?WhvU*Xfo8|%X{3;}{Tc2=`s_<Ob))i>^3&YsYgP@|Mdv>2aHHu61Rd;-!iO`&G}7%ZN@2R@s5@NwRkl)HRO$vE3jL&p~`K=X&O+~mQyin;GF
RvFMZ71#%!8L(cSG&dQJdJ-`e@T#Y-VFpRs`bFooD**^HQ_@_^WzLTqIof8rpyKbBJVU{)47@&rSZuievdb2SiYzi}BPZ|CN?YZ@owd=?p)&x5mn=E=%L1Dt
2`_etN7WT=icq%C@)A3GJI`ZsJ?)ATfVFI)r}pZUTGHimKC~_UMgqyW3q{KXbu2iGIzNkbfVXu5ae+`SX&kGsG?X30H%!qfpeOmKZvny>sm56D@?0c?F&nh5
U$G@nJOQ+tW1)o>Os}WMHCo-bfp5ddziEL@c3K^>@I4U0sD#7T!k2wbQngX!mFP6k6@Yx`-RD6bksK!!aS_`vILa74Krw~6&VeuzH9;6*5q%fj8!9ClMl6?N
Sv_v6|1^@IQ;ULR_cY+vH;Uk%OwDgL(BblYSG_zg=iI@i_E6mg63CGXa7XM~>CG``lijH}db?2VqQ~1oK=RX6p=H@H_xm#518@Vu#7%Pu@~Qy+^imm-=84nW
OD6;|E<xz_(_{>DUyWXI836dtFiG{=;8*J!=+ol0Z%w0HgmXgz)GUuD`f`1^U`uDIfuk&u5zfvTb9(1YUvD6qohv|y<_Q2=xaBN|$3^088mnf%GZkrc4g1>_
c!mFXljwB?SCwG*qyKx7PB0o~)+s&mv6%Tg6{;R%T%RY{A(vhOo3dBN*S)TsFKDNNi#ARhgTlPYT)!daEAE!LEBBbH@y-eoz_K<jh==H4wOWd6n9S3AuQerm
bC3$`vCRZ<nH@>?dWyUvMpp)>aul;C(=xB*SY&rj_b2Y+N2mOQw9mpExg>;H3Ewh<?xVRet)@n3f@E9o471@5)3v5U(**Uw41B9%;;1|kJkIH$ETkh_|8Hj|
I^%cpvvSZDYz!Rtiwtv+4Vv5J73kX~+$azkl5jUKT1q2Rq+2}WU&HA0&G7|a?cO#W{uHJthi8^Z@?fqT4vg)x2%#dgYo>IfYdpvxtNo95u$$sULeAF*yo@sY
Z5x0mydh+}IZ9>WzYw>P3P;>?U4<i;S&7vYY|XuQd;#8}M8J<#o?(gYUA-z+gEoAG5rF>s0zvyD>(cano*FY@@o*i9s934o0hjcIN0Zppqb1LqnP7HjSxh#|
D>6<*0YRw*NpXBL>+29zybs@);A!X0D6>AacR3n?)v5sIDx5AZ=523FauQCK`lrUGV3(Q2s)mn77|w2yo}ataJ#7k=;7%q3K4lgN5tncR!s}1F*C~YJ$l1h@
K!9zoz@zk7zB70^ADw0~I@!h7?DH-MRHGvUuzLTiu^L|faymGoqo&fWWC9YufV`KB!{-P@6Cc&z=&Ca{Z5%?FX%4sAGN|POE_fEjFz;zpKeU=tpI_^&fFeg=
X+2xs(zd3bq7C+z5H|uSjU_y2w91{|xF*SF3)Sd(79jNo`K-9>nr#XWck)Y)zd{Zqv_2LWVyC3?yl_(#xncyqndm#EtW$O1efJfmv$0Y1^vdyc<uq=~&459j
`GyTF;5elurONv+r*3gCNBQvL#IMbufs^Xug;=mwpOwM4(g_uLzd(2)?Mjf9txJ32o~4`5%aA5b5ui}_e4QKM2kt`*))&VRB(M1``fxkDpya~{+>x=fRr98r
Mc4#RR|qTe<b2Aa`DO9-pKkDjd7zGnB1Pm2llN#*O|mZ%udflCsjU8pWD${UC8JaKYESP%wIH%oq$Sh^D=rcGunR}3Vd+AvT8;Z9!;O@&@ihu}S>Q3n#Ar{X
6EEOg(Xt>Y>oy$IyPT?W=1t)lv6DnUaatSBt<9JzS>x7J55B1+bk|;yGBvp=-T#?9Oz+WwK3{d?2`*<PimkJm878Y|Dh3P;Hrzc1G$zMt6ax21>bj?z`r==-
&Gqa7b104np)r2-I;18n0zd~?1H^e#yrndKVNg&vatwsSkH3rGAbMNrDsx5#^BtjN1+2s_=q0}C`B?5DWosIR-fRtA4Qxu%)iA`X{k-@4GMD|(-!f;zSO1#G
MrNw0R;hvWkBEa}L`zssboO0_n}a&v5_WHPD)2+tFr#9dkOK?zM-~j5Ow?G?rtH0gnI!K*82s)?!?<;*@NJ;Gm2O`?`>{C&;d*?P(KjeL<FZxSbvodLJ+9#R
s%ol@-qB*HN=Q%-9&VzF!p0c0xEUp1B@Q8VRgPi&Y=*lW|7Gw<#12prQq@Hzk7@1m|E__j3+r|4MGrxCACJwS0s42z#ew=5-~;VGeqsCc6rmRow1O7Aa9{85
45kFT;TR-Jquf{@$e87$v6iMgtEwQgfhIF#YRA{Y)NV{~?CU~3!LA^?)qEAx-a3~)LDp^{2>=`JMTRBQ)6Vo@!n-QoxPV|dCSC-)9F!<R7?=m2t~<hmd?@Z)
v7yx9cLBndP55*gf6FK7V0Ldxrw$PI1kc@YwE9(|RAsrDqclU)ay$|o2pb8ghMnzp)li+<wA0i8Co2NLFl3wtRD*IS@HX*d1*btGrbGFVUK+$Hvn)H_llS52
%EwvnChAJGlS$wWqBodqN}!mq9MU#6oJ(}`WGRUAVA-NR%Xkl3&k3yPV;rvaDWK|zQG02MJIDwx<mg|$kB9F=hJE#Hd^iT0kVyn<y^z0GU8jGR>2#vwBtCVu
)_kREnR$22uz*#DL?83Ic=~K^P;Y#m3me)kNIcglt5n=roE(nyBKih`_MI+%7azeQYp@}c*cl?XaSdYNYOx+KIh2m8H!DW7wRT=DA*xQoRQcwzROZ=!CkU0{
Gl?kX<dF=O73#hT(ldGi>yCR`gkV~8T}8-)%;3fG*{yZWrndHNbn|AK02fEfGnrt88XV{SltjdmaL6GJYXLhV<=EWjniN8`@CIemUDJ0QP&oNX354;K_P}c_
OjcIBZ5HCG1%Wl9tf=+FjIw6KnU5nz2k5J-4A8u%e6R9{@C~EeB!}k&Zv#;vP5@^ui6YT*$$0jM+9d8qnk<;Eck%kTEfsqpRBXAj*${7F@WnE?fnK#`lqb`U
EB}%qMvod)JYIiwT)*{1k@)BwHr~tGn_@_4m0xE=fsh)90+1BJtksTW^~R24vSyt!dwyzM?2NP7xiRA=iwz;RYHY(fMurJSl5h?XpqpzVuO;w5&T}$sfvppL
2Qt!}fq7)<Sp5D7s8=40zCtI5&Q;0Yo4kW&#YI|=FyYl4IhOPg^T55G{4S_-ES!#7-C*&~|EmDQb-pvq8{pO4tIr}Wa7>;kGK8pN4=)VhnIYz<oj<+xIh_b-
fJv1aEA!WWz938TuuRrWG1M4)VNDfa+XhU!oSM|r_b>gA?A!m+GJ%F32HHp`KRw-)s}YU(mE^2c2Y&*zbui{py;Bu%T(18TvV5mK1R1VmSjv6dUTZ5{SGRiI
$>2E=c3f##qCEUTa2Rj^#4}7k5w`$}pX^8YXBsA}M)i0R50th0#Xow%c`Pb9?)Bn|2KASuQbhyaANBzt8=CYOx1v0M9FI35S9nQ}@7R51<h03#up~Vvqww-3
Qxh?UsSFRwvgRG;VX))v+VlM{Ku8-I<8_F5(MAa=B_`P^t8kFRsX4ZgyBNwB=Fn20-?}tP<%@Zi%jtS+lU#B4#59?WHQZd@PD2=+BPLM+N1s2s3893x9V&_b
h%UVKm9nxVfZcm=;Dg7Jnt@kQ-$ADJ+IiY{YE_HW)f9O4XFT8~C}z+2iMwc`|FEtNf%uXDMHr>VH%zXnCZ@ucro;>8eCQ|9pCdV^X`?MlRl{XHrWr{WiZO>O
KuRWy28qpO?%XFhC$SLpJm%x>lVl|+1Fz<v%#4EXC#z3FtNM0*m25qD#`Cw7gjuJO;D*T$r-RZL8&s%fC;+eO;(%Y0_R&hoyq)uu0L^YIE9*157W=2<DZqsH
OYl`{bJgC-8up?jVD=>Va{S+^iK%hxrlRfBfn_ZM(H!VD`g9UPC6JV*46EhuJ6xxj4S0iWFM&?C)w`=Iu$EFB&^VJJE3qMw4q2DUoy4v4sC;gI7~;DJAH}jY
PE2ULE9oe6z$8W`B$#9pK_4#2N^sZ$e9<kNR@h6?YD8jml#UrUF$DzbyMvzqeW2T3xhAu$=jFVdS;BDdYcapz>r5H4iPUwgf?RS0CNxe9+%{Tz<Uos;1AM&`
xkX^!gft+plO2oj7!R}c3$1nZ)@VdfkrMUMP&?KJkwOsZ&t_L!NHBu&q<5gwoijusjAH$DV|YzS5GC+>YQYz-A$dm<Sp;)>Qc=$Yok>nD3RKmRlokyw!C&_j
SOnuW-7V~ALLwC9Lx6m6Z%h2*B?nkGu=S|_&#k|cIaP~r4q&HH@KL+@#QF(59*lvVJq#vpz^9#wcz*PTf52h$BtyVPF3A`Fqamt0@G!W@#;2a7Nwojr(k<?6
H-F#2nHfzwpV8L5mIbkT^Cdx!hk_Q3@%>NM*KVMS=DeR1@zis=W-iDqnek1DMte#Yc+;D`KO_N=_e5o>7*@`_nj4ciqYTs741rs%q3I)SQpq@R9pEJ=z`!x*
SX`qj?)8Ge=91edqF0T-VB1AKi5ETk1@*EUN3w8nO~U(5=-Dw%dSDQb+zp_|#%G65rcuP<R3m?8Kdwq$u#w9lQaVm&gb}mI4B$o?4iU+u9PMf=d`+<-75(dd
#Hz*cnMocF<!c7`)+xG43Z8ydOvjNq3&c-jgCmOcmypjS4y#W$!%j<}X%t#>`gF%_3#9(JiQG7f!<?w4cQRAB%_lfmx*&)Tv|!XaeCnPF7G_h=98$}Vh{jaN
EX@%sV&g>b!WA~`t;;T`dgp*3ftMs&t-B}Xa+;mZNcEphySziZ(&N<FfUAU~&JQzB0BuW3X{rqgH3`elNlHzI-Y}@qoq9rl9BGE6yHt066$?VN>q8EtK9u-M
PeIR3r%QG5oN#P=wWkHlvsd0Fn;Krd$VaR5eHKevA-R)q0esc;->EEt``tFt)>^>?v*kOBse<2*o#EVcSTCx@vf9zzCY=~=K-DDd8gcEraK<J%V)3ZUS?sEa
{-WkT3}O^YY<!7|R8D)FS6g~m0L*$H{|uK8)YGXXqa=`GI0#;ZH?QgJUUcWUk5j$0*sX$RagY>mA{k`rbcj@3x*z(wtDFB~mMHc)U_3iQ9ClHSC2TzBtA_wn
nDQuS<?l<uEm@y-aYR^=EqhQ{pS3#)J>=95eBqKa;PdR^FKGF~Gq{+%lrl0NqIHYc{5@i_klt^nA$B&u@<t=Vg($dswmm?S%%cmEkA#rVl|i=peU4#(fGQ$Y
hb~%ymE%>{u}#RMezVH7P10`+Z2I1F<Oc=Oi`rjs2{*LL{LpVPbqQYxo{<P2>xZFqoD0IDGZLmqn`#H;E#0Y@Y#hbY?632^D510l=tL+ZLsfANE!_F_WK@~-
3^uLoKr0oO4q~Moug)Na#CrFTHPB^e`xp|5_^U07aQUXFT|@klKZBiPPhQ9W-8n|td?=xfgE$nP2`lLny-_+eDT&%8J_*^@YNyi)(7ei`7UlH>K4h?PmtW2x
JF8^*(tKhDXBORmwO{<y-Q-O?^h<|l4!>AKMk@}@Q;txEovx*`R7Is`?tRHmygz1Wsh9E@S+MymK9Ohb`cSnmzYg6+b=?K(c-;b$=EF;@DH?KXUu>tE5DTT+
k;-#36*TpkAe}B}^^Vjhp9xF&Aw8)S?q?$>ddN^7X?iZSW(Ic4CXml~sc9&(<?nTai>(^3hw+WE&xmIl#t2U$D_LQamhdN)tqfHPLLu$pJJyJCwO_Y7CvYdc
-3Fh-%?ZN#THVWn-O2tzT6FZyxNj%}eAMY*Cl=R(^{r<nnvAySR=h;a(-LA><}=`<kLt>f5F5nz(Rra;L=poEc3-s!?-;15G;iR=C2qMnnEDwsY@lXRlE7QX
zb7KW)p_=^-<-YWizbL(7~{|7yO==8V$r+IVJQcH4-qQFj$8>N&FAa6U$-P=z2K`Qr9-*PrD~C2%i3>|_l@2!6;92d13RpU8|&1P^M6%=4glHp%~w>|s##Uz
7-DpYG=*7TqO-SG?b|RWdi<{5JPi~7a-a435lz0$c?NgzlxsBBJ1UNYsKizn9QkZtH)<{(@@-gId<;avd?u#iK^EUls461OlVHZHl_u#aRC$<3<}2dvj;ICV
X_#o^LUh8lm0)j(EHe9Nm`HcusK}zc75=J0Y}nwq;2c1Vs0`QrJ04rq5`7Jx3IQ*bNmADy5Fy7OM3NM3E(7L9U;8G?$jv;ETjxNkKi9<AH<++Y%R*0lLYM^=
pB=mpj0)FACwqsrr#Ph1{eAro#(Wf*Y}wlq`sW5w;^!qJdGt4MOKnc$fPVa-CqagCmvXS#ha{ZUV3_<J(3Pa~GUP@Ah-2Sw?qiKirmT|TA5;6;S)>CweXDz=
c7^7LlMk0z2RJ6-UNh~E5mj3r(1G|M>SyVdJ?U%FXrnYMxHV_ITN>XQq7vo5fl}umF<VAq9+1nPAcST}i>oRWBG+R@Q*MJ~wa-8qGJbb&7v7Utvqfr-yaRYW
qhDP(x8m*z%h#8O=bvB057V=~4?gDYn=$EWh_?;LdiAslky({wFz`KMB{)tJj#V)UQqqTTfj`9hk<?@FaGiy+;TDm1V7jgUVrScHXHG}K%R!MHbPAR_A&ldG
$WQq5O<JnCN+drhePvAMz%4_*km^TpQ?rN&>?9<)&L3j*cHU9Qp|n8Yv_vGH(B5+y)>^bKjb5&~!Qdcce(Rv^pX@0>jj>s0|CnrtWWe&@=Si`!0*ew>vbAw1
=d|9B6}c7e_);pj!5B`=`L`~2@p68as`;1?t}zC{M+lTIcqAnx_CJfOF_VE$6=4yz9eXzjn~9)h;lHD?wOrq(-1V|xVzr|TQf(J%XES?{F!>kBk|n75s|rwh
CFr9`^}UY=ZB%+qOH*Uf`MiW~_JJ2EH*DWe6&tYnSP3JPKWxP<P?RBs2MDFgzS0*-IhRJ1=L-qhicjt;$1wdj317%hT=1WgWM|vm)<iIL$LykYuA4>!qEx7F
w|P&YzPY=aAnESDIyndJ-pz60KU4lAm=0(S0{b*-_0)bmN!e>fgmbtJHr-gDZye+!N@<6z-X`eaMm8DnA|pK*x7Lll%5Et{%;h@8ZOsQ`{?{7OhHHttW{9ca
T%L`N1=f2EAnWpjCt=T^<Y#8h)JpLU>i)`LJ+2CrlMx?a*UsDad>2;xf_A^n`{uVmoC)aeU!Ft#k1}1%vmn${s2%M;tG(>*fOHc}<k*Z`%ei$ix4C5tY;ej1
g-*1*2~Z8{5f(_LBL3Z`9ZSnf?}u?k6i6388&f87e{8cd&rPA}Un^`5oVXY6F;D08iuVdLH&=Qt41*ZW>3;$4H9B7+$qg-o3xwK4c?M;Z@Df7fWLLvqlc8e7
m}3HGXEiV;fsAm<%j5=)cH>^<WdO1Vas7g@g6IyW^QOZO^u%G{{&ovCaR8(fjy}Snmzdh&7}@U9P9mBoB0uU3M0IRi{4q@jt09K&?U`nZ+sc$-^)|2dG8<j!
!k9tUS3E6H)X)8doUkA~zce5IK#bs+C8ycn-`!Y88LXp`O{}{(qnzkc7df$~H=SJjV%sbBIWC*RWpZOQwzMumgH{mNvx7}=1)zG~4|h`vhbzl<bi^jeqNPnl
)}T1kSyfGu%H!`wL1l)QR7fs3#$aIwp~ldr%{4f$vmxve)bpU<NY@=JP6b!VuIR1SXkY|iTB<p;5!nniG!D0K$?G0uQ-W+xaOhcb^G_(0!574BFYHt`$e0%D
=!ypA5DtU{qqjzmkzXUiqwZ3oT78~7k>Ft=t`RbWI>BcA;~lb+zx~bIa6(o#j$EInh!-Sh_Fj*^>wsrsJ8cMR0K^LS8V#|FyERLFZfx@4Ehiq(o$64LODh($
|73r|<I!`G8&0D{fP(=a$1-J)=ZQfVwN-hQCa}!$(oBSSISa^Uf<Ut#)t~&m0FM^L#z|^Zp!Q3y3oD~k)6K=R8v;E7R-xFXoFH{jEkruE1o$=`)81G|ho6!^
>h{;V5xd&uF^Ii&e8mT>2d|UYGLB~Ihp^YpFKJjH>HH*gCCH+dwRjJKv%Hba+{aBZhru^)sG0F>>jdzoi9G4qX0~4&k6CffhNKs;uOsxN;Z4{3pWUPQ<}Z~p
ex{J7zDoAC&OARzOEL3!$P4P2cK`yjX!FQ_>|tP{Z6q-eT10chDr;7$nAiu)z&v_TS2vy?@JJhb^9l?S?J4`J5uex<OWv9R@yL6;YWg;_&Yn(Y{!YW9fe?Z~
l2~*U^9mPDwWF>OX_slAD;VU-7)GL9(KJuICR;?ePQ7{s;Hev7^E6Qhl8w}cY7aNtd+#gnh}==|L4(-R=bou2#dvS_2eO3q{|x_Hv*=X5J*aTiH&q^*2cAPH
zik>t;tZYg9S9X`5)zvS+<)#2)^mxk>h*-2QG}u1<3?I%6QGELpi+MDbV=kL0LSE~HUEZhX879g56Ce{qJ8J<C>X)We0c7?<?iCyrNQ^3h5H3P=+Zc*@WN0W
t+qY-O*57N<x!YHX8%1`M9%gOe(eRA+){rux0(A}l_hczLt-UanxbFO?tb{UpZ0qkyT*w3hItge;p30+_%L-ODacR=(*<`LCoa%^Uv=T|p{}VX9?<_1a2>t3
d-1+f%x*W|_gNTAI4q5lshVPLIk}j-;ItoXqXHgE(Sf^>v0oLFuolDC?Ws@i+_#R?#-+zABO=7HdR-bFvI75K)1I?^epIV{ly6~04!vTYABS38wgpa(hJIx{
Z-$iT;eIP%6g2!!iID$>xRUzMi%@+A*`bRq*2NCWdXvw`Eom14%k~xYZ?HBeiLEb9%t0W`(3fS(GucyVN+#t?Grw1wj}>5lCi9xy$U!!ac;%5SV3AR3xo}Z|
8t23fGu!~0o-75N;6Au$3qJQCfU>X8wVeO>$Y9(y*_H!?DU6b8iBBN_oElIDW=ENrYHPq3LKS3&UBCv1U-#d_K0`Zq95aI1CV;~hz`-mbWhn__jf0KI(I4j=
@31Up5r|=nZeguRD-XBxv-aDAOs1@0RoBM6t^#Wxf^n`SQUeeS7v%~gbkWRKA0^VYV6{0_b;$3oa~nf*7&qQzQd}~A9<-8q`e``{QPqVd=PRtB11Lxvqd}N>
OZWo`6wwn7%PI!)VqTp}bndO?Q1zupz0%asF<{X>ogz2tp1ve}NEF;pjEkUds}|+n7=DAWHjifPGfN`MwWIPq&XR|&Fo<<(`o=|tyU^&IEL6TED7xpQYgR+H
Bzqc~oqNmm?7@h8zA2S-sCfHmiTqA5QidMp-mAN=<@Sk1nmdN!7vpR`#vf@;Y4_Zfy#<Mmb7{X4flwMMlnkkKedD#fqWuW*kyzNDF&%=+jS*JugQIcAbAgGP
3;>swIf<P)u`rXo&4m?P_KVO4%mhglh{>+fY)Rv6UUAa@s?xL~m9dBwzHikda3T&2wRw`$m_uVENB+}Z!QA=ezTlAPJ71r1vZCt(RsjnWe8q;N-fVzKX~Fc!
XCh-%Vk2Rvpm^&sv+sHYwoyGS^}Mk*{5p99#lFjnAKarTBoGL2$M%CE7hE5aJ{Mn~geE?yZ=jfxLR1xbyFazr0uCw_skX($w~m7!6q-XzMnr0XQy8ecL1EdA
OQ0}Lz#|wUYLlO>S8i5K5=7|=WV?1{4!!_wpE`v|EZzbOhZhpWug2a2@M3=Gl`v*BfW`1CqsZJ<mam5F-xe}!ty}+>PAQG9r@X6+(NLoeiEfS!_vGel|8mC+
aTqzJH*G7N3-mqw5lH>-l(j7#r^B>c`6k{?pjz7&&6@El%VO!HeWVGIp7$QG*loZa61jqs$lrVg(uVaHH5OCtA(UHVO?1H@Ua&^6vRO+gSm$`}WR`rqsg(3D
9(GsYmH#T?#VjVLwsY2hMZCm@MuJ3I?I@v7!J9PZOml&lHJ^GeMxZEsG@-X(Zh5oKk1uNWE!)!sh=;En8(&y6k$gj`eWgd0hx^hhCjP$d0E;cOCOw_<k^*p9
^T3P0hiLR|4F8*@*<ZY^qe68-4fNH3Vmd%~mX3cvz5Ygm62<P>g`qRpsoXO}(kQZO9SUoPIxjQUU}Civ0OD&}i5x12RqkWV7PT8@IJkos7+S^hwc6IxWd?Ay
zoEm908_q*zqJX1!+PdNRPgc?C(WhFti5D!1@bs8mp!^`Hf0MPj(14A2rX4K{h38Ui9aU;;<?YbP1XfCD}DQg?MDt>gGWk52)_xPo4pnd0HyF6YVtsjhSB~K
$X_MKCD{9fIX8`sTr9zKss?d@#>wxg)dMjQw>0s?QyQ5(WXX@6|9JDPVus6AP*+M()**B{i(aR~s-}hybi9TvwoRgTKQ+($Npp%=Jm{pj30SMt%GMsZSkF^V
<2YUg_j68$>$H#;*TpwL`x0cD4A0lmBIz191#t*CD-_DBkcFr9v+>|z>OB*%JfOoK<Yg?5?>CS}na5;GNA?>F`l{d4$muS%D5>d{vr%daRXG`>%V$60B_B7Y
V^Dktrg3umHumK%VbiGnNFJ2JSxa5QW3=|5H8eVb-Z~v>Gpjyu^WWrct{R6;taF!8TuS}^?$7VF|0*NW=%D2)NE$)=9qDgSp#N?uyOQt39{ZCEo4aU}X*|*z
Tnv8W_<VK*J_r)H`YGU<ccjT-a1;A~mipEba3zv<Gktl%+0MIKZrELZ>OT#eROdi)J4}cv5Ew&$NN@fd`d>;n-xo>EpW|jXiR1KDVp^{8A&!g`#p>eANvMS)
?<Nn|qAdNnU9VNj(KHZe{CMUXQyr>mA#>Os2XGu!a2(jv1tBF;J||>13Mwmrpq`2y#?LuJZ|jQ)x-5qU9?YgS9<P84&@|b^xyDI&HP%EllD3iy5|PXAl1rC<
D9eX<3aI)yR72uI-*nNE{h482Lj8ktmceb$e^{K#EOp9xv_EIkW$ydB&trK7zbprDsc|9jOK_X^2$#{cp)>u+?6Mw(^`u~Y?O1eD=^-&38y{yF=KZ`bsNg!H
C}`|#RphwcgoNo3GmU^kxS-!Zz-62v^TB+Kg_qk!FPkYzd2eTii)RV@-xkX>^+T>{v_A!{E|@Z$z$6O%0_4L=d5g3bJ0Oo8w^-wyBua4JlBDRpxI)Zr<us8t
$<Fv?b0#s$u%%nQP4>R6C`2vtXl*FEdfp%v4rgMY?Y(DY{BuPu>_BY|7N@2O)l5%>|28y|<iYB~>^+on`CThKhEci96_OfXV|;gXQq*3??8<PtUYvgponCT&
aarwWvFn9G#RS6C8@C20OX??{5TQ{mhB_3lXBWE-eJ&JZ9i3~RGixY7=}~^rTuH}})NU{W_cl-Bmn6!J0TNv_=}V2UbZQ$b&-X@4sRH9Js&Nz5dsI$3i-@J3
4K=60e=raSpMq=OEZbqKs??4Pv+e>ZFhj3lN_nPpkYAPfTn+z&noMCJLXF+!QJP|4NouOk+#+K8mViCDJv%@s6hR`A-t=0Vq-y{@75IT{%>CMmW-T7q>jnZU
m!>y#?qFh2_LRv`%(eY1#`0R%wUtX38UIG?<*jNX#;uq8)}fUGg>9Tw%)Xk%Au$Ccbs2~mTAvqYiO{{)%S{Emc=6U7TBBwb&L{+LE!Z?IRbf346DJIhX&nY6
<6_4ZW?x1-XC<C6`!Ad!#Ol4N4BHAaV6BW(-&=Ejb$3hwPVi56BRjwfdiYW+$3^}Ucfy*Bt}gYv-Ila+Nd<!zu?d!#ThRN*NK#^t@5Wp1h+wByvlBg|4JY@c
!XIE)OB#t+Lk0yK6ItdybzKR7UGwq8M#)pcB?NJLb^guQ+0?=sK+91k-hm~0TG56F+G{+9TmArZjsf3l@*1{T3#*UPClULF$eF<q)&5#D(_b1yG}Jccx4<g+
PyXZ)?fo$o*o<`|Y(q$4h4lYJd#N||kg=kN{ZX~Wipw&9le}bX!*FZ&yt7E)RAc5oXnFVyVnOqdF)1-jW_!JcN~m*t^=s0%1EX&7G3evVmkbL>w))yPuv`-H
hYKgpavSMD)xKwia|JIB$14t;PT8B&E2C!HK<lN2{lVj=obOHM$~!j0*Yq}u1UPDAhfIFqloY-S*4IzhyUO_~T<Lt99UK*wM5&xfiI4QQkB=C0Q$Dj~3ozL9
Nt{H%8gW5G0zHd<rHJ=y8TM4Ty;}Dt%!fubC{hMyMiD??Y)P|2C5$jS7l{)h7^RK1$Zi+H%mhcKsn<ttNW$pNf(9}AA)}4co`Q|ymff$`eNYUX0T4F<x>W?Y
_4N9d;%(A-2uk9=^kfNo;AZeGj&T2b-v>R&jl)7%h3aEz?IeV?jfHG<6DA2PlTT{wwN|OmPgf35{CgOsjTdxV=~Qw&hUD~2V1GpTmVO0{{`2KpK7j$2p(o);
{(n?vnFuLFzBIU#3lhf<cR&djR^moQZS?uZO3H(Lch}5xf5Kx2t&iK|WKFa{I#O7i{lQUu-n4Dm0-NMUboc@6^ggg^ruhXArPK-7<7W;&{J2nnNt14#$4C6_
yq@P*8S6KgG1a8q${sei|G2>V=!Jjaxq;z+za4}6)^E2_aFbY0>5U)drjxt6ygJ<hvTA!tI#5|%+RUMoa?={YrnGi*YZV#PH{ieCBvmr)ejGCAPT6}A2EnZE
LkvAi#eEnO2^?7rrjn1!lH9R1`3j^Ch5JA$?hxlVio0GwB;PRdq-f^4G^lf6rggQ{<HTth&w^8OY&q+HroQUI+{hT4oy^GB!8IMm43xiV><z&i`NU}@QpuNj
duUh(?$d&y=5bQ(H6Y$0^Cm;ZHD!Q_zL%F@h<yT>DBe)sxij5{(Nx^bH-dpatIBlj=D@x}Ey5kEcR1Vs)8)W6@hx#!$kJoFQ!;|}mI9PggydHm*7HKY65IOS
H_9LC3sCaBDg_vlsC(N1PN=c71kGHk5<Co^yQpmm*)j>D)d7Y9#}s8-7*0I;{kUdz5;Z#-6pGjq*eq$od!`1c{i#bo$_d#&VbQVgrpf0Y%~>`8$T`&tigywR
3?mshtRT2Y))A7>f01%G#TJLkWk?=44X~6(jNB!vVlH<j-&?qJUzbHxL3>s)%AZKZd1NXf=?W|&d$f&ws;NQWq*|Kj4K>Gd@T8V`DvXyJ4&_dJKYeHia#V=s
1E<S`XBM8)&^}TmET!lYcO%NJ5e(g<5=TQyidCjCj_ArCYr8e<64$E$*<myH;H>)HT4D_dRYH`r>f;S^+r<H{UY7!wuKvqkugO#V%v(hG_$?X=G=?xCTmu@2
515skRW6m;VS^s%M!sU#auIKUb=y~ry4%U4M-7vzb_r3g{_o!k`nz|NAhg`FiZ9`XphRI{Z^NA34*FRD9(+zm2rF8=EtJ9|lln&-s}kRG!4O~m9F$8IFNoE{
_f7w@F`C;Ou0L#MDEuP-wc>)(pNbUnZ!vltTaXuQ6@`%e?Mz;B50c2$$2=!@aJK7s0j2CFB3iNnOKAJmA#&Gtm1f%oN45NXPh~tjQAV^g3uge<3;3B0sfSPf
My-7n(S#*5=~6K0itiZ*Ljd>!RZ`{ycna5U(nnl`nrg}bO{s9tzwbAkdf;Q99SI_L9Vb*woyB-s3!Js=D}H#Lc>i?N8a;6%aB788Egf7dqpC(zIIL7IeW=BP
gol6EH^#~<ss)JFfaDK@g`do4=ZiLN(GM@(x)9b=jR~siwD5sSN{lMcYsbSXWB&;^f@-sxO>tOp3-CpxQPmHf+kLAPcue>Z?Rj+{RdoPd81}G0;?mCoIf!b|
yoz5`ZOT0j8w`B3Pl@kS0n)i-)COc{UL3tWpCVkG<%J~A3&ouSQ`5iSD0s>j<Rv*#uoyQts{q~EVo#fuEsrhL4O$TbD~5}_=h6urMk*?i+;inO<KP~HK}}gS
Rz&7EsMK+ZV#8DR$8xJ?06x;&dtj?i(dufVP5pONyhas+-hIlOG7uAhR=<6{u>xP4s}w}U22avh7;jZjX8XAC^MgzwC{w}}AuxO_prL*;emEpk;?%x1W@a~R
5ViM4lwWy8vwFM+=FlPGqmUy9`R_l`2+vAEk*>To=A4({5=R#eLClj?elBkT`XoUPTT(q#Ly(J(BQQad<tUSAsrJ&VR_JVm;vYv<;lmh>mpDNz#Ed~x$Y$rg
HUb}ogz)}!LZH;2`m5-1UH$U@11zbeXkK%Gr)B;X#`0#}%TsYZ3zu0F%SYG||D3SvwIaB%6JCb77V=i&jj<Q@gvHr&#@evIqWfweydrREq}!|5S-Fr|;g5+5
b7q5E8evER4aW;jRdI(GL<pcTZL(pL%U*|Esv}9HCqME&gbM4xigD=ie*S-eHxgDs{HX(mV(#?;p65vh@maCa>KQ^+)l5H;V6?1T6r`<GC&-khO3UG}p(uum
%PfqQPt`o^=-3Y<ly&)IoqY3uw3)lvagZAfy>{UC<SO_FCx8zhDl!4jaG!ElG~ZFk4}3)lTBoiTNuf}*Q9BNPZ$(Hpi%Qy&DefkwCZm#hTYTR*dZtu3V3{zC
LbpOH4e)0-G1rYS(f<~kD4OYc7EiJs0Y`nVuW<`fcz_Mn^88!Xm|JvxtB~)5u||ZL%BWuB_X*B*!hfnO#c0$f*8-Pt{XMdOWggB_Y1kwcG$NN*H$rUNgo`sc
oLYLwJc5|F{vk=mklLMSAF@tC(tIl*kQY>gj!-i)#T%wvs2bs?k8*^>9$vzwn{G{_yqNs6@Rm(A-ac`ENh-C{)B-YAi`I=#q!9PYs$dA_H7n7=i`T?H^IVw9
02Xyc=%w%`4`lBri6yoy&dxX+GRhmNYrSsg_%$c%pxPS9Eyrx+RMXm%Wj+Q;n1LZA;{JCyP-z>{^bbO%uEqOSlC5b~jB0o50D9lONOuYUTOo>9AK16{>4~OM
LDfllOrSnyTyP&Sp*gF*4li0H5WI%CTNIGFf_X`ijO?aUKy!_<gbm*NSQ<`7jklDjHJ%E-ixJ>{#A*W3BZd_WT^>kh=@`Ppx1qGUk!WEJ%@>7}ZgEYh=TbDY
s&M-=&h&r=p}2)&=h$AXH2Ec!W@{Xz{!!<mY0cEYCxC;jb4kgbKSq~zvsqSxv$k%?`Bf6%M37xM^6|;+rWkI)N%%A6zSlF?J764^LF9#N0r5aX4HG<N?wet8
YKDH$ya719MF|feuPPx=@;_Q=PgPVS&JgbXqP1*%%c`kvuY*{KQ;61hH2f`+ErEh)x`u*snVAQetFk?s-ih%e2qEQbuLuG+yv(5tMS|4g*MpGSJvzLq4$~;t
|3lY9y1s2Wm9v^ZrlM@a<frs?U7L~fG{A_!({UwdGMjw2N<@C^<Lu$w+Y^~SWjcG_f>p(NaWnC8tT6&5G44P24d|=vLZ)Y8WT|U`{rlQ2`Qeruh+QBY5!oX8
f~0UVVP+3~qjX&S*^}Ui@?C9}GBR6`$cYA1>1r>a^jsrv>*<xS7k)5NwX^w)m>7Nrcm#AEsPc-q$&43z2UEjVTp?~+{AFlO$Ho_^7GTvKA}ANJ2B&oY_XCW$
J7r|708k}k_F*2EQCj1wJv#O49WTYaFvAnw?MrLV(~7EUtQ*fdwl}<4Q8JJxk38%P=LTr`Ld+azm!}m=w|&PImsIZ;?~C3;+<DT8H0bBKi^x~IiJ<{zqzRU`
p`i5v>Cc-B-{DvLiEqV`;H3JBQK{%au~s_bVE8*}$f>>e!LsMHR9}k{2h%OUU46-(KMv%8>euD=2S=r}mficE-<V15`f=9V++-4~tJJ61t<`X^oVHb~ICiTt
9vMLeUY(YrRbH^al8V$M5@^_-wyP=T=NqtOm<xaq@NimZ@N^9sb)2KSO-i0Q!ne7gOl$C&(Y{o~^-h=sCt$KG6?AVnEDZdO%Vz7ux;tQBEft)l8-2s<Drm}h
5Gw~8GD08m(4HV8ujKUt(^>$GmvJ8y*rFiZ$Yt_-AyFn0S*DlU7o=M1@ksdGc(uY%l|T1}pvBazRNbjn{^A>2;UCRTFQz(o2`iBYvvW$x6`<ygKZ?^A)i^Cb
ge_{+v6X=PcUMv+4ATa+z;Oq}Y*D7bveoS<)9JL*<MqaK-vbtRELjh#xWE<wBeIV6nr@q_t6;*Xx_;0)=yNN+A>|bnGBbUGIz30-Z{Z?yCw5UN)YW%=`JEnR
$LiOV0RET%$`S5*A%Y#!DT2-Z7TfH=UGYCogB?uf_5ZrpCU#ZVi4}3$12c<o)65;v+_yLpWyJdCdzKd9vjc6wStpmUiUigTz`#U+tc?vbIfC@fe(cn-Q8&Xy
9<Oq<IrTo=DFn2IQ*7G!dw6orMSgheYi>w>VmEsdu?9`|XsJGyb7^<lLKU|GdQP)bs_XV;Z^Fo?h?igI^1Dlr3Y{^To=#YPIz@ZYQ<wnF?ybiwv7sR7q5AzJ
*XVg)(Xp4cj~rrH;I!84YIGv58p8(hx7~Jz^g3R;Wn2;+v$Dx;0}ZZKtF4Wc{NZMAQ;6xjEZ@Ac`n~#MLSf;HgBKJif7`Azm2F#2b=L(-`7~dol8Gq&RQIaU
d}W>N(ncmRdn>zN{TA~sS9m(vAN84+=;cP|XnJxk_G$~J)Oo?Va~7i(`EK&>XPT`(@i?X`l{l(8RB|0P)7n)+=>2moPY0Q#_P#A!-#IVQP-jg*qR>;64u#;%
uEns}o_KL(_?Ao`3<__@7&mvX%v_wh>R%QNEsN0J&|pS$9MmQ8usweJKlapN48fK3fbXQbM`kG^=c2OIl=C>lycOT-$iY0E8<bpuCT2eOwc8t*|Eoc#>JPda
O17lI_HnKI0kQXUb}^g9?jx0b+1N#oh0H-f_8w+4YH^+}=Hr$~=@TeMw{n{ELz+4z`%H~VOK5{&l*Xrr%wE1HxC#KosLp-3T(=h_IcXd-XOAM;Nt1ohbXNp%
XEJ5+w7pkGp|`-qG)2+l>c%rY0dZ<vkBSYk$ALIN@er@Njg>Jq9I)D)HwR_$(fv_`v-qjo5;HC4vNbmqqbZuBJ^st*PQZL06#QK7f*(~bW42X{qp2{5f^*|h
a}lTU?+pFOm=NH`)-=ytKE?Xw)PF;fEqGZf)qNM+OYAZE6N)a(xFJT+xo0!rWibads``90VxdSI#v6P>mU+hYS#o6|D-wm8<Ju%z#|Sat>H?)QYv0uoOAdob
pEWPJdo#FGS^{v|>xIt&MhYi)i~}UnD}n_tDICO>zJ?BmuTs02`uKfJL5Is{5>c8z;go4;)dADZX%lvx32{j-(>Z(P?<C#0GH<u%nt(tp%~C{d)t;2^I9G2g
0?NY-^o^pQ(j?JwOjk<^f`ujf4A#u-VJ(oK+D4*+k}L!fg;@LO$dOYvY4sQpeW8vbcUL^qdKQ~<82BWr>&#V%u;65E+a+Irr~;3O7r$JyUhc?KhRVLrP<v%)
O!e>MRA*^u?O(6}(1-I4<WRhBeJdMSxME{sYI3sVxDCaef$|t}Rz%A77}bu<V0X9-Z-?WG$<rRnjE(cZ<D?5O{ZuCF7*d{y*~bE9!k0DdyQap;3aqPzo2){x
5HSZ0=5fFZ^|eCAn3@_vIGi}V!6CJt@mBYcbCV6I<Qck+@VFBK5_Hp4o)1)}N|c;*<Q4|FhcrX0NW7z$#W!xwQUzi}+F-;TY9l~k(}8Nu_H&KgPe^Eq>;_F?
3rwVU?Fnx6+6=#gCm9!m>NZ_)ZpDnj3vZT4C&7f_8E}4D%J@e2jxdAI0D<EhcBqJvS&cn8(KPuUwwJ%h`agB09i9iSwU`AqVkg@@cRi12{*c(Y>nYaV2uKP?
#_<`Eh&8*dY2U)gb--80eg&-CnB+j7bA;SjD!a*aeBI>+py=aYq4WKQ08wyBNupg{HauO#M<VSp=x<}8KL{KL-BakeE`*5Pvp-^W%XvXW%GX0T2HnR7^uHKS
HQP{~A%AxKyS*?=r?^q;ALL7{BJ0g#v@Q+-s0RU1xAV=GZiqsn(8gD$=p0G?@f25jm*HYq55et<;KL$vankGZwnjR^5wRih_<qAedVB$rtf=RpWvOQYCjGcG
SJA6-Ve3p()eX(zUOh7Bx`UQ{aK;FXDZFDzC0H`PRyQlw&W_!t*v2N0_ITK0BZcHq+~o>dZhW~9Qw3hy40#WAIvXsF@_+pz>#?UEAC7sE?65Hjw{7If#*dL+
OI?yZeJ^DtS#TA=BWy%xLn`bMkl;9-m}jcPsprP0c;E5>EqQO`zs2oe^Pn4cpedP*hxLz-aE9VAn8cDYxUe=zAHB*x{T&WSgRc)d#j`lfXqLt%$O0m^yilw9
TU>otAA)v_pOPxa#4h+=xdyhg@Hi#XA_^Tjb^nS6BlLd~gq#FPiK>wOGOM!Iz@hRdJc}yZ`5i)tzkgY>X}JJVKMKmO`us3|!6zl9aA^|eWQqDFl54vq&mR*B
koq!bM*ZW@gGInHQmj?R|AXT;teLsjrmDVKSd99r1p1>z0TdcS4eO@-v<&i_j!<6K43kMz_zVR}e5FFMvi$Fe-Ct78@hE1L0mC`2G7dUl2`~ZFe&V+j4@xdZ
tLA(bSbiZCWMt7PD5pWt>?Tuu$B4T4HMH)!eyh9b_BxORY^na$Ia6yW9{tsxf8U&WZ+x7_H{i+qcNQo<3CH?Kf(>C)3$-%aZycgLmQ-Pc#$HCt&0HlwTi!*i
DX=z?bi?(so&8JI6{Nx{R*2WDz{oV0yLYEpdnwDXJ0qW|5W`2Uc*p^pY3u{cnA639h+nW*{XaiZv+0MJlAXNNQQ_W$VkoE1qNcC6N8R!Jun4X?&g-ukgKtRh
<CN1qvAk#fQRtJZ+ntH6yI^XQ5pjQZNAs&;a{p{FbrKG+O|^nckTG!)EddZL6}J*1pk^I=JACDoL`rw$nglSafZ_}j<e3!*I|NdiaCW^tSTv0{1i=g8s4|EG
%zZbF;(%a8T&2%bX>yDsIkDQFhqK7|v_k}>RUM&rMCk^AGHqdTwy$GC1LSrfUYHrT!C`tGh_C#58EFfwIARSxa7v=GCun|7JvDM<fQeo$Z|#O*cDHFHPaeKS
52<UZDGxbixCXd9n=>m}M%#36B^T7?i}s5jL`MZ(35ek7tH>5T9Ur2>({i(@(uy4?8ho2hb8gc_T3Wx-JDEQh8QP+_HAgdDab;$8MZA$&ErU~e5%E1kGm>0<
p{o^|1u5wvrfHWe_}2P*b2C237uZTil9B%`3zH8^_@-3zGNpseyhf-Ea9yUB@2zvJ0w8{{0csVpWrn)DmdTKJ51E{}bRbJ@0H@{nxnmrqhMlekTE$^<ChI@i
G#5tuq_GB0d_N>fg7&CF{7!Un)Gj9+d4bciSe+93AgDt3&7*65t%7NyLzBm&%Hp{HBF6l==toS&R_n5!@(}AqnPjGUBcDYaOrDEs)3TWO!oYL;%4PJ)<Wybc
7;W=so~f+C*H@um22?Zz%eXO(t&~8v;1q1%5;cDX4B$JQB=i)V2Sy98js+NM*Pm-*J>tCDw8sGh;(a}yElHgklbeSF{g~|4nE~{oX;M$C-6}<p@`@Tuzf}%e
?Y+@n$kxWGTWOOau2)tnyk8LbqQlTwdJ1@CVKKpdyZ2#5bKey{#jW>eQ=zVS7~)c@+p~N-vVRp*W97|vBxrUc=fE{cUFpVYe}b{)Y_((#k*h@$S}3rn6EL3T
7vU4>R7qVW35!%5BTFZYr{sEUGxRZPu~!qJV;KT$=`9xlII-8!8yuLT#+fHNkaBAlD`QrvGbH-OPFZyIF$<lY<YUS6WNtE0SZJ)!#JjsxFsQ7HOktY~d)vAk
Y|1rXPf_VXJqN6D0jv~5tD@6PvR;C0Sr?P|h4rhD_N5xyu3l`h<T`&EthZ|3VMNllg9xl5Rf;AbRKvD}f5rh1)!##?w!XOV5R3y;#pess_-Nq&R+(r*r2R_1
3w#PIEZ7SJiW4etdwBQq*+>N8hur1EWDhf3Hp($tmiCjr`tV`#<SS|p=2%s70^a)hK#;$wwGTidL(H~N<Ec<><9I`^>hRfF$9O;(9@$k9opI6k|98kpb^~UZ
@%ln6q;$i3=_4;Ymx+s`?XP5UxUT4=>U}DU1eE*XJ=yu2Ia7M#F>@>>?BTrB4-lneKb0%ZodqX_uz%8uwGyT`da_hsx0Qrvn=mV3;Q~cUmLmI;xK6JI`HH`P
nPc>v`(dv$DkH2;M`uB_Gt?N$C@_SCEk4w8pIA8rE--|U44z~#8_xGUfjv~vv>ibtBDFjwOvi2410F`NwuRU<HwlGsi<-<jC=O;XdobZM_d%Ft1@M9Rc}~c=
#N_XjXC&if4z7(p+|ID2?m|r;qJ`H<C8{Owh%#hr95B40iQydQ3mM%-!B3IrX1PjCMH8S~+d&n;mII(zI8h==V%nPSch$?U5!CU{=!@6r?MXN+L<n2TvJ7>)
k2iIA;Y?Yme#6kKB@Kzivf_}L?BO(hQm12o!6fP`Wla&gesJQek!<56f@Pd+=E?g1sf^VD`t821f9Y7x4{goPi&Dd~@zRBXlMgpjzIl5(BUvV634OF)0NN8M
gEGCfFMlcjR6C;$HTC{%7&E*Aw;|OvdX)V_W17w^Tj(v$i~n%_pgzNXp+8ESh`jCFG3@FL|IPJx;!ZsWvVL#7^w5eJ?SEFAzB1-cLCb@>@ZbyX7xFDmR^8b%
%bMj?cw`y(kK=1b1sk_V!mchjA?c$a&7oMr`kWDGXlx#T>=8a>xJ908D+4@f?ky_2o3e;btlV|AqCsBU7EgP1Znzjy8}<nPwJ0H2Y#4<NkGU7?nDL0kfyxL|
Q=#k9?Ld#9Pb1Gv7ZRl{#+>Su?Yjo6$pmQvy7$}<$fQ$;sc=HmPP;VmAAF=m)sBoa2lO++jG0%T&HX7|;!j94D4n@TBMJC47MCMLNb)e;=*4fg|CME{N)3G`
Q*9`&pG3I2;I>hv406uoSC)<Q(n1aV3{A%c69)2bdf>=J2PjnOW?F7;>Np3$ChR@{MaEo=Pz+tor59Fpm1Q;P9?lMLpRxkrMnL~`94@8}#1B3I%mn)G4TKoe
paIu?sMP=6lKR641Y#W&uxB}hD=VK6Q?@)6fl2TJh@X8^f8GgLCNueq)j8u)@qRy{P=E`jadx=g^7?W@dIV@d{>{nOI!1E9D&Z2inN=*%eiSuD;+-k1;>VFw
n{bsvo7mr}{^!33TyxW*KAP^Tz@Lh6K6v-jk77ny19Pth_`7G&4aTTrGx`V2M46fYdO8qUF23TSTr7;SD&Q=8n5)w!(cY$cNG7P1D&|5keYy2J9NXzl5A4hn
spxulL*=TXQUIS*`SL_rUnOs1E}fr&)IB?XY$1cvUdHR8_siQX7>$jMLg{dzl@P-^g*49SkCb0&PeW7Imd^ztiE@eG+0*l6cX<u!?_~?>Tpk^#F$9U?&FY(s
mIq`XmZ1hPdlr|evKRE4TG~`8l=U?@`%RFDME1p<GAZ1}a~~%v3G_?2G6=QJPS#A-Z-jf+KxJket}OL7naoIYek3eRC^Vs-n~Z>#K(+kk1gQFwMNuwtVV(L^
srHmkAO4Ua+vCy920mKH+2vIQ$n&)vGMz^jn>fz^ODL^h!aQ1~bNh38nM}giqmSUXyU%(!^^G#eQ)AT>Z+~uPib0d!JwtG{tw8jo2QCmct#EAcQ4;`{;+T8w
owQ22Beu4jH_y{z28;O{Awq7;p*uyv!DHOaWE8wQ93bM5GR=%0J;Z;Z5L#BDOOGtqZ^BdUi(Cq6OmDHwpoEIiW5?T6Bf>^72#n+m4}1EjfWz^esu{56QO`E}
C|XL7Mm43l=x{SP4alawq{}Kl4-Sxg4qZh)i}`FRJK3))v5de_T8)|jpCjsK|8u_`WP)z`HWAY>@%opCnZ=}v`GBnV9KPO1A@m&~0cVJsY5;_<D?cOpKe_S^
a0BD4^*z`mm>WQ`)gNgGEqpTGeQ&AE$Id(x#OX3&>Y_RRuRq}!Mzlov0(x(-Q(UZ?;BThItC46!Xt*2UxW5;c#x55f?6~DU<5NC5W^}YjyC1z1vC{r4oN^m}
DltubTamT0gjR-gT?4tK?>5gHp}UGCz@sT!5J*{61{}`bjqm|SR#cjE_{gcL&-=~fh<i)63uT~pIKC@Is=!Le{zJT>tM}jv8EsraFE+N>sXgUZgKv3XHD^oc
qM1l?^ZsZzVv}(dG4|uWeMn!K;VApT0JS-BJY3~@4-2QgCbXb-KUvqf#f58<6Qt}c-Iy%C6^9Yca_Vwi#m?WcZn+Xh7?|R&N$9X7Q&S!`*dPmioc_2y65`aT
IG|L}!=z9@TJK!aut@j0_CD^a#nI`iFcw0Dk)NJf8wzq_hWSm<c#4h~lg=ihu6=TKh1~KoPceu<rK9tX;y<?F)~ae67FX&Osams_I^4tACgC_mBv99;+cxLG
=oue(V#AE@_KP2*<A5WP>;kP^;VI=+UW`a!UeE7=6cw$MDQEAU6uzmXhjFrCES^vqnFT;(@t5jZyfxT&76R0wKO)fFWu<8zijs>RpFfGYdrw3~tr`dlOR=@)
1FjsX+qFU@P0={wk!qC+!47X``q^pqX6jyJi;4pxydz8=CMJFi$YXrtpg}L%S(NdKC+EJT<SLS<bXIo{2o<0Y<r7qTa)hS$A*0KD)UNRgrgr0Cvic9gt4DOQ
@wb4|@3@$kEf~KXXhbVYH;4t;QE;b?=BrW&PLgFZyu??WiPVvp$gh{?aIO(SDFmyV5u$SXJ%MI4;IXdeR)uezb!^{ML8}AU$jEV8=k-a4g37!{)hUbU9({GB
?mFQ|eTg=NJl)<HLXaDv;c~!A9$JY>%Lfcl;Bxt$(xbH?-2Jqwm8q{kPA+{^bzzAxzgE7yLl??0g@|09r#3eHbiL6A?Vv{f?DZ;ctY)#t<T<O7H!weWGwkV_
yx8rpV-|CR92^!6+>d4R^jOG+0%F9O90I#{96OE8x$(s<${Fs`5530r)r$_|gU;oO!zzmU`nXss?S0eBn{#WCTAuLo+Yb9vM4007_Yz9&ZZ1*0A5QIi2M`U7
pRA7FelCW7o2b!e*ou!#gfs2|_XWfm*Jrsk{AQQZ?#i*b56>VOaS<Bg{B%s=_tK58g%fv<&_*7^w0aclNQY#==m*^E2xYn!&#a}_0bt|ZTF(GG%Lv5j2PJ{`
?1UJFPj_ie0R-N7h5U78aaTem&KR!OTdY_KnG6;wPTUS4Z3W9@S=##_K&?L8;V{D&b4EZ^873NKndB|b7xL-PmIXhy5?aUwob-+wS7qIvr09jQdI*bP%5K3O
3XueQh|gj5IQ$7>Frw!8at>0XYDC#XENKc%>YndXEPAorzqVUAOQ&~QRnrXq@-Ph7N!B;iQ?aK982I(CMMgXVv~7Z0waI}HMgjWe3x(f(;WohiS?Fq61<z<)
4*fRHAMpj=5}E$$?d-zj0EZB8Wx+bE5G<!6iC+}Cd2{4hFDk}b%0bN*bvn8ukT9hloTOM{Df1pb37kczzvaz=CB)*9dj{OHD7&^TezU%hDgLc~5IT#iAzpQM
(>E<t9=Kk{)u^^xf0*Y%_9#V?F<nu{-g#9)&@|jRFB*z24Q_!dw22xEDkooPb=z-QHs=&Cr**SKyz(>%wR7)kg;VvX$^mlsLW%e1S*IB8exrcA*->1=q-XYC
q1D?}0X1eRuWDE$*BAtdSpFBv>%G*VMIz#<FBT6H=Pr5f;o?5t0F;}tCF`JPYz*2H{?^8j6EY(^_p&yE$k*i$_2G_+$!gN4y|S|6Glp)S^JkKHu_P*TvP<8q
?$P#m^Uf34)(EZAj>TLaHv5m_<aq?uE?s96(M$LJgy)wk5>ATEV&^OI@TA~{vl-{$0_~RX0PAJF=*6lUxfM?`>3e0(_no_<XWHTMe!Ah^QA^0n4uAW?BPC-^
17F{m$ospq{O+8h-&(fYb?+G-P?5LS)<_-Dvb>9b!hcM&G?(p6P<DMltOA%TsM3t!Iv)Zv>0(NawHt12F41Zc51$UWd;&xeF!KA?ouE!)Zx2vnxDY0h(pxce
4|!g$h#uJVvM7xXYH)V{ldi$NQ_<GWkvyqyraf$^OhxH^>7`EmBZFuZTGL8m&<%4m-|5<prCM<}wz%3CeT$VHR~6Z?-r%y&sWz_-=5hTZCgqjQlZ)_#Fpih!
&{1h41dUQspjLsw-=wYX;99b@^WUZ&z=~wb+Zm!|Y)UDm*0u?NcrTcVA)!xMB^uW-Hf2P&b+lyyKuUN#M_&t>Kh<1dX%ssPxg|C1&%J$@vjoVfOisdyN->;3
lGE$4O)Z6eWk7v^a`0!NC{V+Na2jeq2z_##JtP;EiLo|!EXL$o;(fgJa!_>^5=ZC2srMJ1%Vu~??HqU@WOsAYHbz+2ROSD84f>$naFIF2CI=+S{umI-BISgJ
YZz$ce6DVvkA?;;Y*NR`LP~DyZT5{!@I^sd&V6~LCkvvnX82E+aLEu>e4t9=SN=bC@VwEjqav!zwgII#64rR*kGq*-Af!J#n|J~JJl=Y*7;pMhW`$j8edj?4
D)h~Nsxk$|<&{Q&go}v#Q4@)Vfez6aii-~pG3Q%)<YJTD&_)}+++lFCyg<)(8NoHwU7dNC%1R68Lv$tN$+EB_x>48@DJ#UQG=Gfu)?g_VJ4YRK-o~5EVn(U?
Ka!byvI(n%?Zj&mPaqdy4RJZ@M@t#R)lSGVQUTZ(!zqo2!9o(xsblu20N@QHr5!Uj7U4O^wWV&(zf5(wy8qO$iMeXGk*tV;yi;(rq(IExj8eUs+CtoY<O?Xc
WtVI4%#3(>Ft>IM0iV$lAW$1y74Vj|F{#?WTvaL|W2{B=albC#AqNK5wStGeMy`jHn?*fHflm_>eGSU}UAvS2Q=#mn^#H~t0QG{42N#|5n>gXkFg_)i{&b19
J%i~bB$ht@IEk<hg~5nL(YsBp-2oh!OZgX|4*YK9`X8u~*{ukTKG%*TiTs)rrLgKE4wFttVz5}M(>~2>XlNo%H0b^f{?ivf|8~F@(uTKB2gnN*;%vPxD*t?F
DkL}OEF!kJAO1Bm@IK5T&nF}!3uB|g%I6~zU(b-)-?2LA>3vn{+bHtV>(|$6Au>xB4GTe&a_bxiqV<h|er{A+4GF_XAd97?U_9r;Of$7WP`!lNs#AcxEzFjO
KMJu6LlzA2M9zP9))Q43lX5?w?!#V04Xz^N%5HX!riEJ%r`;k)aUvX7$Q7CLmFjpyr~n7S>0iiPnNuW*8NXKwfu1IE433BD439&PzN!aa+i7qD9evp5zcmlc
Qnduk<6HcMsql2QNewVPK}V0vnemEa+P(@yyr@NMbBaY)*h{Gqu|Xs(MGyD8CWPgFT?kf(fhgt>{&~NIfl2%~G-Cr?M*wRT%5>Tv%1`T~eiNSIy}UhtrAhbY
J1i8W_OBnXybly5ISdm_6KgxCKOwu#1j{}+rt(VZuELQI9vZ0aw4$et2t|;3s99#gCiQ$r0`|?#oTm+oBA?VsZw7XGjLF#owdHxXAm^JCGGSI9nGE^k8yr%)
tb@_aL?d%1DN`3m{irdfwil-xzs!bzHuY{ya0?Q$v5hfLD+-W==>w$d>>_?8VUOj>oa6V$_JT;{i!>2U>xVKLFQOZDgC_ajTaJONgB3jN3NQ54!eAGWleG6u
Gb;mJ6cKBxi@MKVvwGFvc%h0^!AzDTkueiXqEiCb>x2KHq<a@d%`;^&U@+4p#Rn4KGhiJnG6tOZ*$=VjRJ{5(NCN!ArH%CgG7}1M3d$YIRM-o|o$knVxuSM1
1>^6*S;qEfBV4ek$q?umdhrIVgSZviKFdS?(`V(lA-*KIuK2yx8Jv(SA{H$+9pPZC+TPskc!Kou;U%+X808U3^~9s$Bbo7KVMA$DJq4Dpo9VUgmiZNC5F%1l
R}n+0)C@UffI|O48};!Iog=j2qy@$z<jftRS*)RLjO#l~l#;KFP1PzvW}WR+IrG<*Xt3_n(3{eTkzOzA@>~^tskY!ETJKJSOeM4|a#lUXzu^MKf=<SVB2@fT
_$$e>3bs2>GH7=6vBGE0%#;_DVRI)s9F>D(eJg~1_moCktYX9K!f|03iBLCGcu9NXcjfSMe#zIMP+ed{^IX)j63Udg7ZR|{->eS5-x&rl{~5KmJkM#^EEx5l
r<_inZ+cT`ZQsv}PSf;maR<P{(4~hiAuRi*_)`}wMvv3`^kzMC0SHu&jc7LmtKhqJq%kGe@k<>kon16QD~S)(POOSI1GjGRvA&ZhUvnG__@<+24m9$Ej^OQ{
QgTNcvoqy!b)Fk+My^Ba!;rstN19X7T#V|Mdl>MT%@wBJF}>Ov#U3ppj%{MKIZk*RGxBQUX<pZDhcospEvs0PynwXTxV6alrh3E2=#0~J2l>zxGxxNND`lCq
hCbb#f20116uC9u;z(w=S#&P+*`8L?W9-(u-aV`#=3oLr)+Z5hq{6DUCI-2*>;&*j{t)&JVoH7dWM|UqyxyS<{^B33e|Yx%VPnwG99H!Hq|#@jRWcdo8OL&m
TO5?*%fTA6Iy|qp!at~LIqksfgs}1_&&d21sU5cPCl~jgcIrDbFG5W6jR>rxOu<JZDLs@;p@k-Y6?gg7Joo=D&wHV2k*-1L$Kc!bi@86fvaffc+{Pq1SPvXJ
k5g%;L34&IbBKg0-Dv^6y@JryVi-QZS_#VQY$^%=15E8G5;R)$##*^n2m=UZ5vsD*R@51e*INGdT83_gKOSgxII76HZeGVLmHkw2+IFPpm?<=)u5()~XNiGi
j(O`2@*mIwmOjpFpBg}NQ*8FLJy;X(xoIL}R7h!#j5Ki10<Z@k7tx$ZY}}AGX}7f-u>y4a_YU$L^Xye$>)_M78iqLMuG%0p-(T1o({9ENxw_2Ey{7l4goZnX
oal?xsVjB*3I=Q<<kmXqX~Q|I(n<7!=i)a1&gf0IcnkW*`}0Md*E?SGZSU&`3W&P#+q%LBsIM?fZ1}~$HfL=TF9EHtQ=&`(32yN<;_Ah^&^v-;287*@)v?cC
@h}{OUc(Z0Vk;H1HvgZzEZB*x(aRhAtv0dyskq$q6`<x+p(djc-~KX@dr?FV+=xEyybZ|#$+MQ@3MAy)f<n22Mq~WU`VksG{KrkkWS4;F1zC|N#IGsKXRd`M
Md;NXLtps^`cJ2b-h^m9ZKE@*m%B64sRQ_oA4sMYzakn31_td4)&#}s0EH1LaCiK2^zH=Ei3-__#o|AoVi_1)9v9jD@zd3YMWjCCQ7PRUKdsU_vTPD?OZqpR
ucCQqZhk2xDXv@KwB6%!TVD`eVC{g2y0jf`0PeUKXxj6A{ccJ^FmkY#N$GpMt#N==M4Q=`7;Tw3wQ9i8NkMri`El{=8j_$?lDu-DxUCwTf7zxysBWhE(=LPk
e+4Qo_RLzHMCtndEF5k><-l5&Wzd2Ftd%i+D0AXn&|2bfm{cctxoi(dP_cPK3JUcRu#X-t6VhpjL>D&nF(C1C%>abR^O^kYxKPmD6s|pm`8Wbv(=?ww#*8Yp
6d^koJWT)ZHdJxHx4+gr6FRnesp#bxdNWIC-FG~pkhPdG{u@zTYZr)$m3K31x&HB=i*>{bJKxl&J<8#!v+#y+Wu1OhP<1c`NWf5>a5TDB&&K~H`v!2}0@dFP
mSl@{x_=j+u!b5qXd3I84`}tI#aNJohw|ed5Cc<!ub21e)Hq9v`L#^{oo?cN0DqmQaD_h?sjURWhz?X?E&^oS2qTFfM{IrZBw04hXqu9_91IR9KKKZHPlWGG
h`wl!e8XZ@;tPRGVgt6$5*J;v4UJ7p7tZuPS9^>(JTSZB{8~#I9^dDt_%foty;Sc$ZsSv<vFbFgLxCQ_>Jln*e1>47Qd{9HTo~w)!6=ub$lVzKOBhfwvvh{~
pm8hde}IaqQWHAu!XCn%@~3ID#onUb7dcWw?=G<ooFo4x07zCr0<V!vO>4bymf>`i(zblU#~yO-Jl>xO_Awnr#F|k5z3GY;Jc+CM0JtIe0nP*q>+?tL;K~*&
M~x;1z;rr@G7yH5FEqg`2Ym8`(A>qN*`@vsn?sRiLh)YdqQxI^OPz6tR6w-z9`B~A8X&E*W%-A>0b{@J>++d~mN=LX6q1x){KlF||L>=6@+w%xSOCeH7Yc>z
pA;c-WX`_~!WD-pW#JK1tgSlv^85V!1BCohZiYEvfNI^0SiI4kDihE0H{~{->+1yS{MniXLAhISLD;#n9`Bi!-uc}-fvnCUnN|}aulP8{dVVb|X4!AAgb&{+
v?Ljh{Zo8S-N~fAobcbBA#ImQf))Q%wE%6|>i9M4cz8&W(jC>+Td_E?Y~f)HBd0D)tlbKcWiA$Tp`~M$)->ia;7pt2Q(h*qQ_$Fs2bO9dp$E!lF}@iMq%wyb
L4K4N^1<P)O6z!2p?-tDQLmbS@m<oamfZ`{dG0pX!t|+kVGmZ;w%SV~*9)HA3y*B{;fF*QNgxQamQJ`JFTkiQ)jQzSy9#%B%gbPvhJT%nIh1p_q^isj)><^C
dl)>qIOPD4X;W*-2jDZXPZr6MAZizw(3$^`3mN@9lEyEtYJ0!BTJdrr0k!XuBP&>;KDYF|e;lHT7$eg}lgcqD9b?O;kf?bbXT{U(>Fv!;*4v<^JbB|&umCYA
;C6K!EX!7uLCy_K?K2Td7}#gd-M|!dl>2|9X$IC6a;TT9-*{_S39GOmax?WX8e%>%s_~=)xRB$SqmI4IkYNcxn4KM9i#`(VR{!<^2jD0d-tMbE$?dn`CO*jX
9Y~Mw$PRP{%ruieAGHz$Wk^JQ<zIOPuhzDp(uUn=#=1!J5CC<K6AFRRX)e%muj&r%KV=5NY;^SyNYB8nwY}#}!J2JAP+DB#`@4VIUGFZYEsdGTT|D^O|2js0
35j!VJQzS%HGi!FubuITxC_FyckOO5!90KXqP8IjDgJ!QDPnow6oQ>OO;@!3zCeeeKp%}H=Ue|{A)9OILY}9KXHgK7eZJW~VR(<7c#b}Z%;z8(KYLZpU*`XA
yMBKqOSjTO0y=Oda;HD?m!;=}u|Fj{i5*n!O@<0d7!a^f*DnZ|&2W>jQ^*ecZV_9$U&x6x0A$w*z{Y&L?&%b1|E!TmyVzp1(IT*y(x?IUxz9f@(FMV_XD4td
s1+CV$3E`V%{T%3Dmx*xhtSvS+UdyZq-*;=Al#)3GVAuJSaAdldzZdC>;qlVpjX@y(6yc{yPzWtO34@~$cs=YDxOIq){&hew*LWE{wgxy!kp-UM(}ngJ#u`9
oi783Xs$j@_U*Q5S`S`J^Jfrs1e+s4%0C;+qH|}RqQ+!PHO+OzcVk17kiwIrAF!{K7ovf8CLZ?ic$;Csb0*vL(kAKaBIf2Hruyn4mLV-^Vv_BTu5^~yLp-oB
>HSKvEQB(ilDy~ht$U_&;IUK9?n%;g6TNHz;ppMgz6MCP=UgItt!B;zPG|RAOO9G3u%j~Lww24~`8Ce?2ef5-eDq+@?%aA$&ZX&%F8WQ{<4|!a&JAim6NP18
Umqcor8vnQ7r@KsPXEDDsAvpV6k;hp%;iucA2d(pITFD>>npwnIzESB#rDBK2j;w@+EncB&Ked!*c#z~7~lk@50m)3|4@PQvF(p_{8g6Y!}{h<IKh)rMW1x0
3G9RTMPcx7*ejv$R1X)=PEQfb+)|h;YnKo%EnZBL8c>tML%}EoNP%5zb`)icu?osS2&dQv2efm8>Ya0@ZGyTDwccujU}Hc<fZ0`|x=JG`h66LFQPDHE*qVen
iEx|h*K`&OI<0@@30)k*Lzrr)YApbolsc_=7!Ir0r9gl5)_DPb+l9=ULPAf3sH}@>P+B)%p>&*lSrn^gBzGgIv<q5ts7NTBGUZ}N@?dmiOdPJ@OF#+e3r4hX
=#;eE?})qQR-jcu{ny~*{iKAq=V~3!(#KhIV|;n>sucM&c0v5rOVpw40D`i2N%*4A6b<#G^M@GJ1wczZXTjFKx$`YY1!fU9pp;qi<qw)8>K<hL=-IX@9`$l8
wIt`5;c4oGFK6;U2!M3Ao&^LOFT;GDna|1ub5{an9Hi)NA%Ri_Tyeq<)5g`8k!kgl><@oiNafym9clzvs=-8)=IULUQS~Xfd3KHYi(ce!P-y*a)-OA<_=E%#
%cy2vHP|v<2=c;X*Ignd??jU1yJ6!~k34zAdUQe3A{w&h&VufoostMN7k<Zu1kygz*JH%2PQN7R#^)hqBi49$9}4<VNuuA7K63Eyx)suj&(RG7ndl)6iSIo1
5cO$Pruqt3UcKu@r15T+b7YA+ay6bh4O?$aO4)oj6bRjGz(m?_{^UR$g*!TVS2=sBn&X*!0S=@}aUXbBDYxk_aPaXJ9Iip1=N@ilt!oyL80o<bri2bAPp}gO
t!~-v`JJW4LpkT|*!gaF5qh)9)vPAhXUP{p5ygT6q*-2HvQ3+8G1U)G?c2>}!E(B`d-eFm^zoUM9Y_nJh4fIXKe_WH_Uxb3fJD%Pc8pM^!V5YTR91f^HL1Fy
sd(dzNE7NWHv4p(7WP^`AaRg?DPL9jDyKLu9loGEW+TMZIiJ!h(5&9-KN4rhPjrVjv&$nGph3=%QXrnTWeYKUsww!p*PAuCO2tnfr|Zr4H4%2LNpr9M+zLpo
?R=bZMz_`0aXv>uPDZTZFrOpSW+k;QB(R+SP9(;x^Pe<noXieLe%qNsnNsVrM=QglC~#KVbz8TT+Z6_=0AmdVcMD>pV(a;^Bm$;0`62efkw9BT8lg2XIfKa(
+ZCCZ;l7szM}n+DM%6ArJy%F8AMpE1zY(;_p>l+sdaZxgNHfH#hw?LQY-R#@=%yh(DYraf$xd@Bbz9?Cvt@%}<=X}UE1vFxvpIeC+qYm?<crqf(BYH26v@^*
q6G9&)?0oeIdR$L8s~dv^eqmPGiMhoDp)mb;#eR{!+%yU+^wqB$L7@Ca=$to*G@x!QNP|iDyER0`AR{>a2%;qpI`(murWA?gdQ^ato<T`hksjQxhiJQq|tl#
q4AKnl?m16qOE=%x@*zTmOu5v;xF&x4Q$<pa1w~uesHwmX~G#il#LCC#TCZzBp)o4QO8i=<uJnmPh2T!>aV6q&;?;l4;Hv*jBMJXxlWDOwYZ9%EG4wBb7(+9
#Iy3;(fE_Z-w{@oHmR`z62Gm<%kU)6L9r=9j7}~s7Q+lm?HJ3e6k5lI;&#{$27!TLUW|Z-*u`!<-^X5)Qo%+2ub<t71Z38(qiP&_dYG~S`;H2-{I^SSGtp=7
23Xg*7Wks($AKtRhIwemG;*2z{?tXwQTePX-EUI6^Z}QB1iZ3pTG__UZv43sO~iSOAA7m{!v`nk2&W6zv_eeomKfV(&-pRErXaBYyE9E@zC=fr7~U$w7)<&Z
j{jyP?20VPgx~I27?B((Z0TLklzV7-z=qXI=>RIsenU*oz+^Z;MxYKa8B8l`2HrLCOo`x8Cj)qE<9{oO>N9MwXb$1%SqqfpC3Rq~I;XUccZ?x#RiV=qD<N?9
8k79k><(;ka`dd$`|Bnpp^9)wAGe)L949@4?%<xdOnWP7YSu$+p*bw2@tsFo)5!=u_rncueoAAK#(b5lcOSqg+sv$ACet5+-DHEh!yzT!iwRPh-Wb}40;?tt
WT-F&JZn-^f#5z9&F1@(IFp)fevJ$D3=T5gp0QIENXYV(S+jPOEJqE$Hz;hDM=uZ?@ij?F&W;!VUxkjT`qRIj5T*3O_&>9XG^yOu_Cr5y1FR_E>_L8ADOSku
zEkiMD#xiKd)ewil?s*g4Y!QL5Yv2$r=BMfqSh8~&I55F3Q!0+nt{b9jp+<%6YW{naNfV$W2$Q=)xXycLH46Z&-U@(p0;pJ7+FGTsV!23Na0Kp(&npRxz@>V
XnMGnd|WYo&v~T0;Lc5{M<e-b_eZa3nZ^8S?BN;2sOLu=&~}+z_gRM9=~5=FJm;Sk0ectXy~rl?9i_c@lJyP#$LX1%${_tz08xLHAFM)A>#8l@)Ik8}<*qgo
JLJUk=b%-gcFghdP(A{4+48u)mI71f9mWFW6J=)2be6CzjjG-%Z)<o+Fq&0M6?sPU*SWxD_m+||KsaVnl_F!hBl|-I;01&g1qC!SZkyWs38--nFXcZBrVCQ`
p4z>~uFVGixV0+2`BX}^*JeO~>h}eqwAUW0Hx%~m(aP2%l(g>H=A_wGl}8|BZ=x>C$Q|E8N=JSS!6}WF1bv8r@+Ukz`ZFlHwe({&4%`}rs38Y<%4pO!RDV=U
EUe=qXiY?U@J36_GzxDl;GvNv4V;vrnA}9Cxf^WbFcJ6MSqbU=V!9C?GZ^9Ou+5YX>o|)~`tC9~EV_?<jtS@uL|m+``m_U;dtN`p2}5+%d}Z-QWu4{7(yGkD
N}t4zOr#Iq3^f}-gJjwqy4`)(lFG>tR{ZWm8Yzaxg|n*v#OG%^VO!viq~-~LU*Yc9E7N{<f>#oBdt0+am2S^_T?F-8UM`>FteW#?Tz9E2D4d+*2f=DVrmmC2
VB=|7i-m+iH(!H2XKF^|VjpQg99#xySYSvlGT?1>a9zHtD9D_<b&s*I8p-~ar1}TK(&5amx4r36s*haqe<7Sn<pv*4<;UV`n}{-?H|EUb-WKiGTj(C00Z)6N
yB0;hpNAj7Z87M?yBPB7nZ0*Onp9$o-KU@)BE)*Nvk92SOMwS($;JsJ@NzG^l~6^PU5RY$_<-CSwYQAMVKCY<W4b7`9F@wD!tC=i*5@;Mp^-q@VR-qq&9H+T
gOk4=F#>+&8-SN*|8c75s)bu4!7q^YjVAHsh)vBc27xO<zF&H*sZ|8m*i>|>9?I~!tV9xCn7QW6uY3m%Url?4@z(+O^F?f$cfgbbNMtt_8GG79!*Q1I;3P+H
4``pW2Sn(vAY;hpg?xUX@l=GBU*Hc_)Oe1$Nt6QFL?_D8+EttU-OOOnd>dd=jM+I@iFsnCS_Q9H(|upq$3!5_EW22);gNPMWB92+0U&7)%;CCeZ`O9c#@`FW
0ir$&tZauMHlhq*@ibWf!xI9vqNW9cz6kd#CIp!4*qXToI+1}2p!ekEwDY*8!0XY(sTS4))qR7^k?#6)M@Sp*+~=!s&`3EO9Dp6#h(v+F`=@zws)oy@GiP;*
ta8<o*d(x24y$z}H^z`=-QgoP9X3KfLZxhxX#)2w9fUQu7RfC|#P`+A{RNIW2pYl=A!9j4WRk5qWz*yEbTOsxm4Y7QiedCkzyM1OOOMd2?iH4m(~S+~_x19B
0gurbulc%a;q!~i8|f|IP8-K(9s$m&&RDUcecx07lm4OByv&kQhy{<Z-Rxp36}{DfB~`5MOK`5@Lz^!UFSR46##`kT+{My4uO;)G7fy>8xG7KvH%R76Zp~%e
9XDz%k5L_oomPaT2Q;aQRxM*cX2MLVEK2haTEhehQo8?gd>`yReDEuqR0_oeoQBd4F_}w6LnRDm{NXM1jKLM((M>m#5Q#wT{Ixc`GVJq*@i5_|;PT#+E;4n4
_fpEF1!ka;Rip;k#el%l3F1c;6;Tm2mb+e)bFe7MjpSq~mhJ8a?4dmc9<SLkAh|gB<eN{aDG3{R?*78nc7~TF*Sq}u=wRWq@9Gn}X8od{;8XBf0^E=N^#e$F
8GfO67)92kS<&i>aTPsqycjNI6Bs@FS}kmVuOD<u>Nn}{Ills!4)>|5@BFn~3W}mQHVeqP_V0KK=lJ>_M&1wJ$k<Sik4mLA7obml2qS=3Rq%mfD^LWpR0|JU
l(CEA;-OB}vRg^85=$H%jByCSJ6)pj>$}s!;)a)Vx&Uk3sDq75#CC=CuTrmnz0p1!^+_5kCm}fY7^TvwbYX?N!wx)IS#^t`iiczrgzhp<bko>MSNgtoPR1ZL
R{$W=z@%hPYWC5Nurj4<`k>GWLjTy@EJ^u#YXtl#KIL_t=;@5dNfX$tN~W$t*c%w<`hEj%TFa5skR)7yO?_e#lA-{jbGA66-wN+m#yDQjrifq%-4BhrrLq|!
@!M3pX95r}EBA;Q44bB;1;o*CsK`we1bQV)ob{H?&QQ({XKAB4Iw-_l=Pm|s)y+IR*K@i1j3ITU%nWd}e_FK)RPSG?>?bOmz%1Uaswl}sw)Ujaqtx5wg`P$r
G&(giz?_Qy<X>UM?d2ct4>27`lmNQ;xZ*VLa=dg#{tmBFbl~Tdgc@7#G*4tcnNMv_H^&zvmRU;JqCsZp{_`@_E6?8DDRU!fN_K4TevY7KkW9$Se<u|5Eo!r+
3q?i5O3C8q^Dzw;F-~*iN^;FT8Iap^9nuov*Da!~GPPN!sk<M8|L!K8D;W9irJ)2k$O2*0hG?_#h!y{(I@&g!x1TAwm8B6OZ(*4sHr%z?YAU)1Q5Sc^`q--a
{<LFhSC-81E2G_uxGXM~N&s*(v!2tOY03k0#<gxvEHgXjX%`^v@riBakG`X6?OycunkW$M2u#9c!v?dfOyus=)6SmbYID7<;UC|GAd5wo!X^{hs&bI=txzL}
a?v4zjYR^b3G1b?{0UW;f4m(J-XzHmyJz@9wKZM}A9YAsa=VQJQ<R!%z?&<gj*f+}R&a$60fNLLQ_>I+`h&v%6g@!84cfF$@}F0&@C?h{Z8{QFAv_Wawv##s
#4B%h;IL{$HnTL{&e`|rcP;%R7alCNt!mi!o-4s=GsCt+GxNIj*QQiah5!AnhE<E2wI?vnh$x}PG6VVV@<I2m@+!-tt7>S?Hn7QdF&K7P(<8eL@K7%(w=Bc@
8ZbZPsOf@fhNDioT%)$+c)s(g8^`7s+P9J0?4ktEM+F>G<V<%hkh2rpc91rD*i+S8siT|!Dn^7bWVHMjHAO8YJXEP$hVlU?@c4Hxg48hA2vR}IcJ-3~Ik=M@
jY0ELK~^$>@<7GCJcB_pe=MzDYi{e!`@f;y0fIPF>2z_#ydmKPnYcT1U!zxB^DMgydIrp62jC#m!ryisWSkcNAyZt@I!pH(y`oV_C{1IgN2|RBXa8uwWfq;S
avXI{_<GG>kk{zp<H{;NN{y+Wql227^5o*tQoXd84<94eGbwbN97&3y5+NaxM~v}jt1+)YeDEu~+QstKWIKck7Lwrijn>V|_Qi(3-<jzYo`qrLNblvFI-&EV
&EroN@lt^}n~)ymGrT~jD(}N+TiFqnQWaFJT=Kk&fu&DiT#Gf1{TwGx-W5SU5<E&V#w&1%<Nz5CDyNtOmN)9Y$ps)lI7XczNP+3bkCPm&&xMt;eaVVK5r4ws
>O}V8zUQv9?{FgBhhjf;%F5$UCwD(jBQAMj?QggYlUjQ@iza9Ly@v5QQ3ES)YnJ0M(2n&U94`F|`s@K3N}7<45}jVha7+^q6ve3B{aBQ^TO%6=HORfN3JL8y
|L8*kv8-JSI4vBr*JUUCrlb+}d&^%;NnOF^MaisD!gBxJXBYgsMA*#9VTFtDnHZUi&o*;NneJg7c+{bBG16`kLpw|5=!!V^JzBmC)kb$ZreOIw?Oe9s2<$qv
zhaW>hntGI;d4S_iw@jft^$IN5s!W-05#%&@r+VOt!Vo<xWZ^7zU&zCbXE}i|8yF~la#syCS~jmU8!}Z|0DNB{Dt+8z{`S?Fo5%*$?gJQ?Bfw=8GGN=msnw1
BM54PrKx6l5(!jWp|an+PyB*IU?&!E;G_P1orCo;M|MZWfqGA94JIXYwZFVl`3#Rcx1x0hb?KRie3Yi-g7_5fISFrk1`lRTf5X~MVS5maqr#_Te+kGEn3)ZY
Qs;kAzZs49d~A<FATIXLfh3D}tTagu+Yhb^C%>sH8OrKRqD@&+G4`bEV$SN4CUsg$%t-E=1N%Ju*jMunOWX|gQ*%^?b1=$3J3VV2k}WdsuZX);ttI|d%K_wl
rD!uZA+NuQhY1X^>+v<I6}gwt-$%8LP`JIUCW;fc>zv!}siE6^Pq`u%n0z+rCH}Be3?)rrb6a0yi>~fuOlYTjd8W&uaEd6KW}ut4T6(2WQR)7r_7P`#q%M#H
h+x_S@Un9I^SNza31&LgBkEW^QkgV9SN=C3hLeM7ssa03ksRmeg32-bPEP2+f@6P(a4kbxDf{;$yAHt&YH@()+%g2xHce8s#4)m{=cOl{92Xb>L?2kNzn_uH
Ba!E<#Zp1NLy*c{=gmPh%7n0DhMxpRTEg6R$0Iw*xJHdd!AU;K#KuV~$6H<&cW+u{(1=~R;V6o?GLi{z=Uquru*z9~r~(VtF9yGGL7?IK&<0YX!Q}lI2oHyN
Cg?g8mhXQN7c2JK$bI4$RMij!o&0T*tlM@cl;eH>@ep(k+SsMNP18Ig#`A4zoRsA)Hc>Q`KPYbr7|ZR(K{JmP@}h3~U*FEr{_-L(uy!ZdD0igr7-h(G&~vJP
2t+0^XwYv8l0c*Qh^#G|z;9#fjTx%NFJH32eg<SlqI?@;P5qImZw&UE{K?h(BNY-^6mREWCxbgM741<Pup#!17j;>K-A$4R(64j;?oDeB%d(}$kUg=o)a2eH
Cz&*cTQ8v$(@?%RRXNNnH@quvn~TFmER%qJTCRx^E-eN-YZ8QBBQ!sxFLZKIQ9D34XgpbI8XzW2_KBhp50b|8_81I1esWz<PE^dC$-|P2=~s6^?^wygWhLi+
)Szm4=80Z2r$yck=;_l{_XQ3GZp1Q({Dv3zP^XgHGTe=k`R|to$XM&>#EC<6*Hyij{<&(NaAxvn2={H}m6V7f=eS?do_eew8xu5P9>N{wvHgy%`#@*tdX-P;
*CDM2Flx2%ks05Wf-5?D0R}*j{D(c<aZ3CDshmr?ggINu+yOB`4auUHwR#-G^babGHa}o}<fo~WkN(t2JJ9Nu$=8d(0yMe3=_#_sGf2${xfndy7XS{)l=XI3
>fzFuY}AK*d%`~<>QLlSlQD(K7U+n0hHdK}{3EPGJng?GZ{SxPZ(YU-0VTP<!JJe<p*RBTCDV}?RsVDW%NA9;`m`g*flgnt!^d~c=xKnBYs|sGo74zfjo=9%
57Sq`hYvJ2S44=Kx(ga>W?W=X?@H7*=h`12=Ysb5d3ienjJ-uq1xI;#n*82qK-7*NFUDoiiAWuehSOXRM%Bb%fqjV)eKkcNY-$6=@3|No4F1k${YWVWRW=2-
n9G_8v1jlBA2~pEx}qDFN(K~<`>ml}r(lBG7Fzi$(*WP=oum}oqKkWG#Zv(Pg=m!weTWLB;EJf~t|q^CwsqrnF{*N#=JSx~E860JX8fQN+2syX3X{|HYIkdR
H<t=#J6j|#ylIj{L8}4DL5u{eK*nA#Pj8pYBx=<S>s=GX?bgnVUI>xZ@itG9nD7yWr*VEn)7j1jcGfuFW}jYkWod)bkj$-b107y|4dZNk$sp_s*69Mm0}rQ)
u+Nz^1xUasb1nXVW1~LFE77#?>nr8NWNQzY3M;8J)Ms9ceLz(#ui>4_0<=q2w@0+~v!F@X_dsD|q0@PU)oJMEZs@$Uj|Feg?g(&N5qYxr4KK27m2R1L$~=B8
=&6(E!pRaFJG4OP4J&qMFwh}nas7#Mhv4Z-nmy;y0Yx?Gh@lpA2nsrKp=m$|Jpf_lvj-if6io9bBJUdrVS63Z!nhah7|m)I&WdN&^4FFaJ8AJ5`YHsgOTx;c
dQf(N)wFu};#$m?i^tfL-QUim6Y<@NX8zhytDb;4gW?#9Ubwyxs`ohFL_-W5ky}z19sYLN2FX6z9F3ClGdCKtzVVa7nF1V3C5j+p|JQO_uDSOEbbe>5v2yj3
WFVI(;%emRL@)X&y`qdtb!d+CXRihl1M>p<i~q2&1ns8+!g1@-*Xn}w*r3qiVaD;&DY{d<n8Y-4Zv@x%zri27N{7Q5%X89wLhX%ydB*R-3mc7VTFDc;X=u6t
(=k^(ckU@Gv0@X+)DP>ss2`i^b4{KmDJ&n@v9qQ4tw_T49!E2+YsniB{qq52r6QNp$0f=+MXeqkba#2nmNKh8b#BK|zF8Bl{&k|hTP=tx-%$-ZAMWF2{8-8H
(5i@nniG20@ovqK&3jLXeXh*)sVp<P$O?_EunA>Lv;FrWwnN{}LL^^$p8oCS%4R(?qO>mbWu1N>EF0z=rsi^0v?9E@_e3U<%M2N~qU}WHBA#B!Tmm5kEq=yn
_an+_<go0P*{?~yM}xzfOmNK<1KLit2pX&sjE^E_)zJi?biSaBrTO-9N$ySf-hEm`aE#M{%$BbajcDcbbAUp1Pbtd7Z$!ZkTV2dWo|I3tsqaJbM}UF;+Jq_}
{P;Hli;p<&a<cIGYTSEwpzn0#&ZB$Q>c`fh@NZuV$MMGWOFRd=P3aS;!B3bCY!-bb{cvd)sX<-p!ntmjSbz@a{wf`iG}nvAQWO0i3Gyf^;*k`xuEf5qWaRd^
93-1$xpkM(dMIevs_*xo8>Iy^h3?o0NY|Pn+GpHp*%+PwT5JlWI&{813_;|&xaOiKZ0IUQ`TRd*s?QXB{9eTNs9u{%5FZ&l(WLe>Z<mK#D<;q~QZ~kkR7ZxO
5b*u-J{>!z$S0(O5QtWwoGkhCf(xLC7CGM%7;nzf(!6;*b4?*%<R+d1d#0#rV5+0OeU79hRC#E4Zl=5-!)mSz1GZp2XE`Vw@?Qg<MZdzq%}?Dnug1ujdxqP8
n#ger#8}g8y%6>8ZFRBS4IT0Bx>1aUyLc9HnkCQjR_!9Awgelu3`VC8>9{`eRBIL5l?gh7%y6F=&`cwzpuT*6ro4%Ivnc+uLp%jW=RaP3Yc@IVBt+j+CMoMi
Ma{=)mi0;D&Mys9pg9m>1{gY9Z`dSo#=X4t^@?p^()CFM|JJ)`wSKMIqC8{@8#XLVPS+p8vX_w*Zp4n9gE)wFK5Kmw$<{Ueb^NAB3}b;r*9)rNiJ|w%OS$X%
R#&9+_B!W)8x~d7X_yeRFT=QFN{;D(%&2Vq<MY5*;jP^uhAMV4T}oU_d(D5Y!1q0I36ExelXKi|Ky5FD2&`*McN6V26x{IxkF3t*S<-LhA@oy|`rJ_J7w4sh
`P<SQX3&M+q5j6DmRw3)bp1SUxHEU>wS|^oe`s9;gRtEg4>+s4ocj(!c#^oo*0%-92R5~PFkSKBV8@sm=Xa&)tf}XVMVQv-tg4d;{z}Ri573bUub+B-f2mPe
25R_GL|~w;dHZhT8W6VB!k@PURwYaNYtVprJ`%{!2s;^6!QZLMak9r@C@#eWuXP^u&U<+ma&oVn_<oLo)Ik?fII8jQbsF|d%zyoWa==?&eId1TT`=<;`ModQ
85+Sa%c(_e-~cx2FwrTn_^LuwB0Yw_;@1oK38>fuLSM>8ZCCRt#58!6aqgHX`bm43(8tot+H_@l5%ohkAffGycJ8vQ$cr;|M55s~Q=KoOutyXkhW9%)Ib`Di
PiS&U19y*GUv!Lh&wCXRn5~jVB<is_g8jpGc|F~g^j8vkU%9BUhll0elqJV{Uf$MU0-r>`g&4^&L4X<9vM_ObNS)WFJG}#a6#0C^3&+zmkgA>4qd>`XGw^)-
MQJyWOqt)pL@?}*-y%fRzWooAP_&&O_QlM(2^;hRGac#qT3H-aVziz3mNCsK4CE~RC<JZskPEps&W`&;0)Ho8e{qFDB(Z=_N<cXo0=$<jd6MQKvv}OhYa@pK
Bg5Cnam_3N{G|{UrLQJ~GA^>Nc1mxFKi|rRKmD+b_5!hS7Jcqa8~38nm+nR1(RDR~E%v@`JCf23ow@%c<+*=*NC;;s-Ako><hq#MDf^;EnGpuEM4eh!WDA%G
TmkH5W?ZE;kPk;(*1)XdDEF*Vd<fz!f?;WDE#?IBWk-@solQa8V~bVR?b2^z>B<VdolMURY`d|e<MrpbPP@yHZ*=L@aNsqS+C_ofrDn?sb!lpGz+^hll|H8#
*oVqPuBz}Jj$^rqa|q~`B<Bhaga|FHj=zBSGvxwydti>qO2+U{I{@se4Rmyp*w+%d)DN39KHoYe_{`rG(+cXl%sKepN}4I(FiN^Xq-d;I5nB7z;zYCsl@m0F
4%Ktn=NYDppG+D(5y(d4cBJpV2OmaEa=Y$S|GN6@OLNrlm%;NVEa|@3#1xr5ATC~~JZ}f~zxsn_s|YV?$>Iqh)_QN48!J03yP%U>K@{S3i?r5WQso$9;ddMr
Pf$Bh7`R-mDB?IF%s*f?<0)*(>YOg<mC)Z%+O=<y*=l(v(G_{9s(CsbVaX3oYLnl}$38}Tgq=?_{0u<UegxKg2+*#Y<H=QH_p~utDI)B*T3l!b*A>`1j`xmm
)7RF)L%3Se(x!$Jd>nR)H0u@$KKpI(Xx2B+*6)Q?3)0bGEOO}lZRFXA8e|!+hl62C)l3r^eavU0kW|aw?;Q<3SnvFv717Ilt2SBQ6xR6l7|CE$7JaRG{~?gn
T5lIVa{O$=9U65OyOjB?w9lrab8?(8U0B&^MbMu`q-u_NpS>cvWDa~Qg~dWcTzvL+S5NHv$az~Cc!w24h#xX}cwtA3Ypc{XJ?u&qQCjjnH@P%B(7|bp8<84A
R{0&+N->=D>fnD~dW_ZLR^nZ>V&<RCPq+cv@8G85G`*Q|(bZp=2m^v5z4Bwydxs|z>Cyfv-rWEt6;gTx{tKKI;|u3F-Qipghv_U5HKtasp|OsoWGiY@g*ZZI
x7-TZ2N${&;nO{lNJlOU{6d13l-oV_@jE{r-d@(9-`2kG!%tD)(Jt?Cn9-F<94c1CGeT=I`a8~*y&<}iASlyAsZSTJ2e)_lm0Tv(0tUfu#-@d>7)Y^<3S|b9
NPvTG4l9$FdEz}Q5vo%5^z^>pz=99O-AP6=j!hX303=_Z5cTK0r#OjMdpKm{`EPKmUG)c(hHzq!fm>NfIf0^=-v2wWgg(yN`Xwu0U3)kM?GMN0#P$ov1htW<
0v}IRKapx`8KjZi!@j=}GYM7z1%ARLT<~Ba)Wd-c0^3)(MUH~s1K;56%>>zw0f%G;JF+J{sGr7PMgV*Z&tP=nO`DT`*}MC2>LU~q*0%CCIN;|hx${}lyV+rr
bA>Zpp<S?#gU(2>kmPF{_Vr6JHbAIpj-@xo!2@;&z(gZ^unn>ci*m=hGMc?73-z2d^Vw0k%wbw<>bS{^Gu^bylLke!*|M%(w3Ga4QHtP2p-CG*gV3r3kK{Cv
111hLzbNJ_Y{=*Y|GT5Q2(lUpr930w;n3~bc(NtJiPNN~pdK$Elv}6Q60D%y-Jfwwlj1mKf_mDyfT?rDv%@*~@qj1^{)DqGKUNyQ=4RQr=M7?|-+3I%ewW?e
tncb2wXNJbmqF2Q^2nX2UqU7^B_4XOU@=Pw@SpUokL&iJo)iqTr7j*}Hd_(dVtrz6-~|PC2kfd}LrDfRZgi&jM{^EvkN%3+vIZ^@w1KoF-Kp3X+pv?hzK$47
&F+{_Y%+iSDu0e95W9bd%#pt_cxd7(dsbW=#Lxxjbok!*J;8zGZqUCDVgY_lbG!onn^u(LE){*~&bXW;N~`~x(As2W_5&_s=0R7yU1Ni_eTA4BXEQTVgo1fu
o<~Zi?BA`uU%}LX$Zkjs-BW|}64*jg?Lp%{Qtl2flC3(yW~_DAz4u?z9WBUmpb_B4PX_F>;Zqo3%B8KoKKBpIj*Zs&5xyn=^54%<|C8gJ7C!o9XNb}yzoo8b
5JKH?(REar3a+){4LppYKyaxXC8BMxM<?f(Il}{xkyH)7IFz7~#VoDR^E|Dn09$2<xN-=H58+?-p-jO;>J2>He0@=7;?Z?Uv&cxerPk5=E=37E)t}Ctzxc}E
KNxfM-<B)l8UHqw117g8vS74}4i5d*AXs&ru`48q+&4~NYcAG-hoEGGq>PY+1#ewEsnhiTFZ9ld2hj!Z<^t5F+Adwpgw<>K?|o)NL$*fk3xF2xGtyWBKVlO5
))nlu)$igTK#~VNqwj$wh%&qcyu81R=EQnQ4itug*jBfidUflJsRHZoRPt5!S4j1a&37l5j%SAcKT)ZFT)ddu!WXMD%AdRvw5SHXZhGN;kfq7SJIzJjMcDAV
e}y6YmkeVznr~0-tTmFFsl6ch?qkl6Oq66_@Ta(39xW3DW~LM%q9);KKl(1hn&>x~-SH989k`7X0aX{oS5wZF&KkwF*?bX+ES@Pbb9&fUzV?NS83zu#0A(<H
adbW;Re|ueT{^E!?Sy{yS=Hml4DoCxf>e3V@w$|P@jgMG%EsDId4l_M)7c-~pW0RF4nX>945-)7>fiSqAeIU9>{QVIte%dMd%<Iwd5TLSQDucfj+!ZX^L2J;
;@S++^<rB=1!RWW+`pe5NfxW~THS|Yehu?^iRS<34nV_lC@Ig#f1C-hQDR&GLs4;i{alB1BZ4p{-~mY1qP@E1%0R`1q|_*KYq<pvYPrX&l`QZnkf1Gq{2OaJ
*e%g`tz|)UoXI)6;WQION8@K{zB$*4(EvH&q*JL14r*#sZoX*l2bPvvW?X?49EOQ9l`<4_jgH$A(uJ7+v$|M9kNP|E0b+k#quoitj!9_V+s>xdC6K<2RzyO^
lJ+CE>koR7_BhgI*!*m<2otW+<emZYTTx4F=i*by+4a1vmk(k-ef6o<i8VJK4|x*0P{79*ICFo$ymXJuU{-S%s~n}og4;1yf#Q5~o9_<g5n};GJ2wU_{WgN{
k0n}nRd<Uz(zz6w;Uz7Qb4qetHaQAh$)m~?8CoUC^g~sw3hrkhCq;f{K)*{dB<Y-fqU{nL?Wzy=rXSnhwc!hry#wB8%7zxj!t4UuAlNgaU>4%o9o+E)oUD~z
-py2}M=Uy5;q%|AE2?WnD|+YSMJh!NaA$qT1E*xtUl!4?Ds<A7Jq~dA*iSi2RV)35A3kf^*{BE=z4cq|n?9$RvvEWhW`iPrnLNaB_i7ZZ4oeH{5d*K`B%x0p
A5OPHjtc{!St>ic1cG{_gZNR!&z6s8<;rjakKSm#=qNCm<eYV2ys|pQKd|YtNCmRQ@{%Zl<8hnBk!gHEEXp@k7w&VAX3*Dtx4$2E?+Liy0BFsnKn4?EWs+Ih
ce%mvrJQb3<6v5mHLE4WzT=h&t1t!=iIKI#I`Z>&QnkXd1gzm@9Wy*yD)IH34IYDyU-9E^gw~^wLEL>Jr@O+@f`;scvu>o$BnHh!|NWz!MRuN%MXVsS7TIW<
8g-0owoF`w?Uz~-<R6SnftS<C8>H>YLD*%id@d=Oi>etu%4L3@Wn~JxD6)!kJsJXu8o`Lrz@{fxh_FJl!}n3<bXjqz+r>Q@2*M+ex8uAbGCfxXheQ%%H70Wy
Z%i{IT=;nNr*f;eV94{t%VaJSf%rA@kL{s==@K8C0bjt}bfU(mE|=J~lJu6!__^J>GKdlA7C#;X?-<f=mE5dINiDU-$fiF9J3!odFHPumHP3||uQ3V2PxcWh
(zDc64n56C)&fx3k%kD&MC54qgNt3;=-8{UIdI;uVP9UYWgBC&%`Ql$n@wvf|2XAt6AurOGxN}h?BO0ktef|oHHOzoVmuAE1*lQrjZZ%RNE`ri45tOJzj7^Z
BPmc3oz}byTQGmcWg^8Eg2;IjMg2R3RGdu@;G8M8pgUsNM1EB<NnDR%yVtAV0o5bz7!f1ITKPBTyM^a|pGWAkXZZwh0crw+U5^ow4th|)VEGElEygyD%%6cO
+Y(AVi(&9I_h3gZyZ?Cb&ug+7&<7HhQjKN<i$H~2(6A{C=;Ah69WrQDLF*k%Dph?IRZquV(4N<^`K@Q3o`)9=ao?Drv<zuRri8f@+A<689=)FK+yeKXdWx3Y
=xGS4qCvGUma%sc1B{?$Nxx(zMOCPS7zp&c{-O0+n(7AzN~lukZ{;^Vs@jTZiTYA<*n@^kVfMGTOKiVU=uuX$<>te&?+yq%tEHuqDjkkJPZuNUUa5ViYBv*=
>Fl_1Yq!0pKr`h`5+l3)7TZ(WrJtKM)ZNwRi33G<zNKfl^AP1&vjs>j3<YDLi9#j%-)WIWQ)2FJDab>Wv%V~TSMb@~ed6SDcxLFX=bh%IHdki|l07N@8t(G*
4<#mS9PibKCy+eo8kb{c5k8!W@rc`s2^{X>GRWv88i=z3OSP^1q%lBIWsWtM>6IL9#yMao-6a&_8|P3amzY=n61nvXc#>-~SN%AZAmMf&R&O;z!R%T7$7<5H
<kjp2&S`}mgIGKFfC{S#P|+trW%eO=wbc!dx{MVyizs98G$Z@0aY^|&4n>qi#qGk*#0V#zNw#^IzDkZd0?}ty%PR#Ly|#opt(=~FAeE-?NCzG7hYdHhs11KU
!R%Qh!4hqJUW4w*2?Lo9|Bi&_i0;Ijfoft#bivSzphCp`Uf|iW_K3lcpODDKlkc3I#=p2HOVvO7JP5$N5G-d1M~Sk=C*1&JMU+ey*~Wz-WNCF?c*&&X&^j)F
q=aMR6%;erI&W;qS`v6P^j{}3?E<ddnwrA~G>d;4tQEPJNjHgoLLXPNY<_((Ur!Ts*z{4}Zp6xG9E_OtiGJ2D#-6k};=!B1_&+>y{GlXQo084Gt>Ek10XlzG
!KqrQk3zXy%X(3iF5I`Cdx8lv+3V7Upt+p|)wA{u7O)tY;G2;tnoliU2-C$eVGSJ5z@LM%_xyMo`ELGsI<4OQ*s*swGf+~11A<ODGG^WCe}g{MnM^R^a3CU$
a_Cvq7$Y;;<}`!BG83*4<QO?Q$j^C3n<#`<W>7sne@Wg{CF-&$mwjeda!sC$-%HI0iy`NU5+R_#hlL&e%@(>stc|Q1)aH#>;H=3ha!QG?q&yXEYWdN$w`+6P
9quQvP?gbRg5olEUD)q(*f_0hYxoraLd#%gP>UweoLjIW4zs#E%RLicTy`vQ{rj_C-~o@<EDP2W(58rBE+=~E-BH*{5=l9{oM?nPMVx$BSvr#iLSrH^0ivSi
_(*7nVP<@`Gc3cuTj6ej|NM_=ErjGy^mkw4DYb~LSw>Dg;8=)Rr#cc}GUap2)s4T|&VxEo=8`oE6D2t*nJhI3s*HJ?0_*~}6T0z*6<}f^$+Buqn3}1JsQ9Nf
ld4NbbBw41WV}noJd>`Aap`NN0%F}F!B2sWTI%h(yb=~MztLxvaAanF^~0+oR6qV%sFOBjm0$qc5XJI5Ej~bpM9;fZ$1Ytuw^-RbokDg@=wCQRWcN(^0U#wU
*yJ7Ak6dA??MKuX2B4V;s_^wAQGB6@c~1~W*|S5EpV6~7d!XnIHK(UURn<CCt)y|nROos3&|vG!ZllKC2tQQuuC8UYdXw_55I{n<MhtNw&@;pV2IWzOT+oc^
M**1d!yL0YxCOFCE8(lxG;;~l?<;F+!BOgg$m`U&#qEPUfT`6ERN%9Y7^RwPz80>NKRC>k%faK<FyDifEhmFwTUXR>bSS5mnUdom;T)6pqJ>P(GOFb{!x5cc
PB%v!vUFVL0m?3fzwk3v_Efy&q;5aCXYE1Kv;uCfyfch6o1SBG-$#hp2E&mI)J>ww2qCf&383Xx4dMS{*=xa70fjgsV4oikUXd+FtX^H+r>K`ou+fY)kClWR
Z$nC8(`|NkQ>j4?McGk~NI$z5s#v<H<1G$L4x#8eF>C-GLU}GiNz_=aTH6MmcHW<TkaCjs@T$QGJ#w09SA@1fbS{%9t-+VR6b>_`@zh1D&}lonqN2f3zuD=4
3aNI6zivRB`pz?MUhT~er?F*<4S8fzt6YQBtt9DVntP_&dza$CaazHz$S_&esl$s!eMCe^DIZ*YiUZM)4brolzZz{H<5pl_&2h6e-&jiU>v?i|Z%Cq~{9(!C
O-GO7#w2&F0aA~BmP>9oZB$LJ3_P>5S|@WqK*VJAN1sdBU^^;ApdO60?{x?AU2NUdgUBL{kJ-@`q_&J!U1Lm_Z$Kd-+ff)y+P<|rbZy2P(cHEm-wCq5MSem#
IO>JzUl>=?Yf2ITtq?9wG#a;~YoZ!+eE%~*sb$d1)9qF{15ACJ?e9o$qK6Qerh2iHjENTxPxFH}wkwCts_9y|c<nntE6gNv#QaHOFz(D~M?9jbQz%@3@*$^d
9ZVqsR`)E&pGch{Dq^iJR?o{AfsGwdyT8XWH+=aWSTp}fekv5P0<oIb)+3F@Qm!<bC$_QFOKTI{75>t(Mp+pG%u>Xpwu;t*g8WbZu*6c)&0ma^0%d>Gqlxqv
x{uQmUaTa(H~q!XBrY-p5!?D8f~x|49@Hx>qf9L?z=EJrxVL~XBCjn#zinz<V+;as#$j%mJv&Nuk{}rxg-%Jtn<=<l0xe@14X_Xtq+P*o8Cy`KBUOw*SK42q
<C0pUbk(|TOJ%G6-wbMxNM*z;c%PrWE;hacFxXo$kr7|<>1{Q?8I~^dqBO%V>`Iu@(LZxFJ168^@yp`z{zHv48GtLm9T~@K7&vZJ*yQ0MJHq_jnl`QBE65Ci
{bBu96M|i=;2_O(JA72igGDJB`{rzpI~C&7kta1;o5zpb|B#}f=>hD@Uv%ic4v%<~`q|pqoCC+}sYJoWf2tO~rmX)j1NipF+_=on5O!cOXBV<S8@5@{_-XVd
@~N+juYFMlAOXsM4GOrn`K`H|{Wa^Jh1?i{F`!5^X$U<Sk0GIe29yn2`Kg&P0pf&|e*<pK%qnROiZw0Lq`^^L!yir}qNvk{@>`$L)djR*-I)w2a`?A>IQN#G
?8Su%`t(^kpM$zn^j@4dIakK+PrmYEnB$k$2BwP>oH*N%BF(MNO-1se7LB(I==M^bq;-uDaAd9Q`6Qff4i;?5jj6uDtW{o~jj%5iwxB^-3UA-v);j=dKd|Bp
6&j@XDMdD^70?4j?dCrby?TjHqz#ea5;rosZY%_t2ZsvSC!KJ#l5%k(CV>Be>Bi7JE}PQ3J_QH~_#mL!R5i;X!7Z79oWNMa<5(Fjt&4phJ5=^G;rS;ibj7qU
6sUExhbLXyvadbnRH+eA*ZOrz?(!|iSChPiQ33)kQAizr!gO3pq&$0L22G#b2}2&O6TKI`5)U`SnQW&hgT2k1NIF7<yL=Zb!Ma%z?I_&iR;{et!P?ke-eI@B
F(bC<1@&CKF6;_PkFTmt#v=*%;$Mm79Oir5Z9R1;fXb~jzSthzJgwo+7^ZFW^sI6~3y2}9HcE=<n+e%PrzEsZy@hI5YQ2I}u<xtpGXjO43t@o>qsQ8GPYnDL
4wdch4)Zdkm8sWL?FOw+SE9I7%xbH~L7|jNEMR^dB(<Tb*?DMU^u~#X43k0?khAsL6ovRaE<G%6-uCrAp9L+a;T+Tw5#v*oI`w(90(T>R>YI_#4Tfw_i09f;
&X*%q(dO1Ae5XM?usgN9Mf*ptH;bbj1#`n;gEeq6N^qGM8gaKH;gl|X)mx1>;%rnA{#hzW23&@?ln$^GEfM{EFlwvwbpj~sAgVT{7fEkUmoQ<bLe*5nR34z#
OxAJ^JKwC`7xrVi>ypjD@ZLcUzRZhadwnSn!XStEPS{y@?oO(wZZ+D~DT9dTN}$O#4GN6Tu8&fc!^~}h`whm8qsgH6`bK8EZ93lW_TcG(*UU3fq8~Kdx~Cna
It<g{b)9JM2}%zRpoK>pk)~%Vx=g%-q$dB@xbA=nwt>?<+!y<dmDKK-z7zjhtL@f<KRTA}!T&_xQ-_ip6p73ck!8z4#y(>(8}=8LMbJDad+gHg<z6+*MD&Ch
ck?d?-C}4*Eg#cbJezQ0XoQpqX)s@7*F7>cCu!iNkD1z~(;l6na(`l*E}0BJD|3sN+YPpQ0DUd5;cCwcwlfPJ3F9f<s>~shDwQ`lP$2f;zeqk@|5RB!(k$b;
P2I`IScN+g{SunMi{LYkcYa^@p4B$ffxv=Aij%?Hm+a9C8-i5kj-I2}VfmOBPtT4|i*SH2YTOM;FUkkmj*fobCO5{lPxL>NUPb&zA^-@T!=%rt8B+*}T7A@@
%{;kA0sPHjO*U58qNc#uG{{lns>OYE4AJ7Ypr%+0bL7&zG@eT`^tCVq+6`_$smK|O<NU#Cp<|8FyE-7uEYX5W>-9_+-wlV`vWI{mFAyo$J_3ah-ctOuTR3;P
B6wg?-PbzcS?@&%IMBT+yId^m=OZ<+ySBE)1+iQ_sP3MdJ$@n=jb5JQri+}?wM$vt2W*P}B0L4_$r(R~)@z#vIQ9tPMCFv+y2}#K90&~}886eo<MosN0tQf$
<7U|f-M&nh{H8J4Ty_X9p<9l_Gruv8=WDP6v$l1(XyskEG~VrQyPO)nG>fRfn66_t6$tie%qD+d9<suu=EY~|Yo_}4jnH^u&M%SH30RCBPqg&_-P2=MqzYhS
0)w(xCsv%0OD~V^u|M;ULPGFshe<U<ufMyze+iHq8?hNKT2^`3X5V_!4;@#m_h`Q5jq2-p#Rg0hEH)bq!NS5x;|{+sp;)cE0nrwe36@|3nrX(#1As+Ku@hv9
K0Ri9_Y&JvEVUz2FH54)Vqvsv^bLpylAS$?UHwL)5O&Pww(v7>Lmf!<m!vUG#qD^1Rbt}F_L}OrjyYC1hv%F`0(w&UykB0lAX>O6$hJAweNZI_^ZC6p;#tGO
H}9FE%6E70lgGQ=DUw`v|90oEsdw1zWee}RRwsfEdy05?Et|Sgh7I-7iO%VmS*Hva_=M(btY7r~-MCjrzZ@g>8qV?XNlnN%{!+)_fG1(e%K=8@Qc^dLn<L_n
Zx;B4M$Ho%=A6i!jnDp5)2S(p&NIMq=g_n?$|)Qs{&zo$_7drk<jv-UgJhS0Nt(`CzQ?4kA;264AF@i2n!rk1%8!=QbC!wmscbRf^iv)%sS;#uB1^m)P3lrs
yq6kf8M;ZoEF|jy8A7Dj4!_|ETm}v|$~@{ztU9`Q%_^>g;LR#ZmrNW7bUYAH=!wc6tnP_(sb?Kz=fTsn>1?B0r5{e7HJACFlo6aL&%*Ut`iJONI>?>ONh~wE
9Ns3|X2KYJLbiCGbtF*wN6Q-0aiXFD<qSROIdW#J&K1CfGy(7b0A@rTSB7+Sgqy8{yyxDBN#nM#hG#ilh@5Z3Ll1Q<GXSaDKx2>Bcg7*L2=kb`cX4h;%|A`5
c+7+v=Zs{9X7>oJJseJ&{X3-$`v?RC;46&*Ip%Z?H4-EiB%rd5j2Og%K_rXb#$p&M>Qm8vL6oY5rn^T4O<w7-<A@lQSERVfBJVgk&m<q4eIt19v<oCod0whV
r@{LH(mAT);cjH)JS)Mg>hqJtF%ixh!J9tdgRSc4evJ9_ZKIaW6W8gRCe+A)VrB=Peinx4>&wcFeJ)l!M0r9YJak4~M4boq;NsB4W|;7?Y9=i8Gx(w^-9J*k
dn(4J8C<7PHPCr+uH4zg4mD^hAF@P0i6fE*L-|hi)Dwls_F4w4mIf^+%HoPQS1pbOYi9F;)mKp6hvmiTL0?b|cW&vcB=fF5pK8eJcAk1gJEqRXepq@IFy5vl
PiI5;TMxdm-ORQMXqvyeLt9AM{X0k@FI;6NQae0?>^a*zzqv3OnjE8qZRXWxVj(!Fa%Utll!0=1(O_zdTgr!kS_2g}J7HJpa+-U9g9G!E=8SJd9ls=hCDw~4
v0KkDKVs<BE580x6Ft+*71VP?axR{Yc3-YBl)C^g-8t)@Lf{j1zlsM+K`n4L@o>ueybFkIBxzgA0BN(Pb04rDWIb<TS201W<Qw8n=`C)cLqm_A2dk~ctjb$}
)nrd=wYNz5;hRrt^bH=?pRsyyQu3dRn>0*k8w8E!+LX8Gk^xdw-GMwi8e89z4tXTFxvxX4@Vvbs^W_r}^C;F*c+xWt3q@#FAMRF^*A#Qukv~naHY>G5aIC%v
wF#?XVY&;Rw{tl8%vr5+3Edo!>)>E<=V$SU4h^ABqNSH}DBTLbqPvomKwiOXlbEqNrco<Wp5aBstp#eK_Fl`b9xs@yUw*ehwWxuE5BYZ=icY5B47vL7Y<azu
F;raY-EPJvO|=VgZSU7*{F(w~nf#<FVHxQx^uX;!7km-+kUxP_K7TqYU5U)A8~WE)jAA{_aHQ?dlzjW&T^4FC57++7rN#ft2@Ku-m`aVZ>lJ0g{{pz6<nrIR
KoFrYD3Ua%1Wq-I8124D1*roteHOB8iXK<~szX?)D(s!E7_3$^j@z??2<5JkBiJ;%%r={7q6Nu(Ggr;&OYI545ywV|GwwNq*LA%(aGm#&Z=~YOON$aYhKwmk
t1?j{?gd&@n~&WMy<NjkF~CFloBNDBpz<K4GExH`i_PivPy&Rtopx|N<;nXoOG1O>$&h*)&R@Z8r`pDr?a}Z#pR&A|etS8k&r%nhi1KuL@_X4qJYP0`)h<5e
1Z1n|L`#(>!Ztc)EsGyhMhw2u<6iI^k{fSIp`_hvk{V{M;k~P+c~b2o?Y(^q?d|RWp~``e;s|L4dkQ{9e~<wo(5JyN=A8w{4&(|*Z9~E{6BTo~%_;VY-XmWz
$fefuB=<G1QX^2MccN%g(v&CKo<aYR3xN+uA?j_{=L-g@Jr;}>m|CawwATpa5@$Tc6ufccEgN6V-5^!yF`AD3w(N#R6?Zt_e!sTnCbQy4FT}iQ=Y97TQi3V;
2k6&}u|uCK0HBjY%V}<yCKo$r@(@OnVY;#EnvaR~;VA!^?hNWrPtpA0#Du9Oy5g;eJhGT>A-zf^qpzvmanY+}sgEzL<3hMMC77Y!4A-gc4a*RAeet&mktkkn
=E}rdBiP5+(Ci0Tw3;vtQIV@~>Cx(9L23S%1Sl;&qVP^by$MVU+Z}kI_~d`>#kw4)qMLJeS7~8(5P&beV?f~UHF>qACM#migIvkvsL>TM(Vb8xnH)6csXNEg
Paz^^D2E+vKI)KV`}vnBhcCV1DOP6;-Bj9>i>$w9G1j!vy+2ulDHpCwYx`$6vo|AgPFW;u6L1a&)1NO2jGM3U!Y<)05<pI9hreHG!txr%XK3X!sja=p5KVai
w_^?}49utaPd2r5+K`RXHFjO&Z%-{#p=9cX+vOqrFg0vl5BBeR%5<?l#qBExK$Q87XK-Y=kyirnC`82yho=6`K!)R|n<~AUpI9S4RslWBB!!B!t!CEGa$IgN
E^EjdG{v4Pcr@q$jihXo`H6n%&T;xJ-;6(Kw{_DsG67_Vp<kk>;~K-GSASqJxov$WtCNpugVUoWHK55s+=%ieF~C{AC-6=fSW)6vVHOcwNEtSA|2DSx`@GN1
=q{*^((d)cVg<TXrZTNc*WI6u61yaSV6lm=xl>wcPDcn`IemcMg2biq?R|AJ#}rPep@y;?r|Vy{YT1(cb1<gCpC{MCY<%|T{)H;TQG&)rH1`<lB@5`daWXMA
b9nD<-27~f<CgQ#)$N<1R9~G_fPgb`F@ECjuO9r1uv3KZwhGF5Yn&qx&@#`+0F8tRhR%tL+?4qHeALpH0cG!W<YgSFR&u9Q=Bc?-9A^F1E${5LIF{C=6jBH0
!Q)A+Bk>xjQ~gafH19C%<b~Fkf-v!`Xy~*=(6|<4S&B`M3thuDlHI@wDj1ez0v;%K!c=DUA(<B_-SMr5=Y-x$2b})c)SOf*ec-#l6tDH4M<wM+?n#zDDF6iv
#jP%3rf*rG;M}kN&||l8vNr=uJ53TWwTM<@m*pL{4pj=UX90pi(ok;c1?Jg9rQ+mw+`2G-paLv+;}Ot|kJh?)1qeNiqN#@-oyu=fu<%TUUQMFe*5iS1zi%G*
BZmKuRKP@S+wc=9y*<8NC!JhK;RpzdIzZd42%T;Pbys496nK>{e~23l7+;4W&nUFdtB7M9pgn)Z#F2EjM##h~$LzziAYp}gv;}Tk;V*wxB5Kv?kH!$3Uj~lj
CJHCQ|0pw~P*A3^n^s|v#{eDH&2@V@n~N%Ut<H*Qu)F;R(NNWyBPrhbJ&dEpu?It4ldSjmjJsY7Px9#Wa@v`A;al)qR+9|8qn?&m&C3~{q7ZZq&&?tsAiSy6
$w5CIrB_E;dW9`m3CTuMQ}bPJ2t_b&?}z;<Vx2}=Vy-|+YM2df%EPU<W6Wgzx@=fnh80PL@^iS6eJ(q|vTajqJCmiF1oHJ_Qq@ZX<}a8G@Ue1G3o<RGx~BCC
OwbC%Ju+FRr)A~VnQ7HSn)mT0EJsxft`9t)(|<zcUt9BN^|juamQKVW5`@tJY{RPr3bX$3Z0aZyJ~MvR6qst%NV0g0(xbr8gI@HFOlO6)+L*A6E$-SK9g-*F
^fqxnLp{IWPD0ZhYtYJ468Ns)(R{5uImmA(a9h;4z^*WzV5uh5O;g5xZb3-}%<^KWuxwsuxYtg6GT9M#gUJSY+Y$W*@CMge1eY4DOfPdp@fN8^iOxaEP<S~<
B_~!rfKw0>k9>G#HX8M{1+%s+-~po=(-HHuweJBD(1Sz3ULg93%++%x(K2&tsA;5blo24!J(2k&A8I<L_}jz^t53{*+LtW?;cbdalk!0ebSKgew8!yk8w?yA
SC<E(fj8;gAPY5Oo@Z7i(4es(<k(}IXr=^qH)U>N?*?RM!!0=4$sOsXra$S8)`42ippg(rw@3)*WR^>IWw1qjbo96iWyIk3t#J8QquSfwoX#*|>N@tnr;x-h
!n3~OoR*c_Ls+tz0OliaGn~pK@@bypv*2R8`B7(}=h9|_ejJ?#e^X@!<MXan<T$FqKg9)qk>mzA#SdsB2a2^u%SJ6YlSzhYP)39+w>6L|Sv1pg+HN#oK;CT%
#I^2<s`;=msw9vO)Gzm&3S|$;a<A89em4##e#n<CuY@-8$5u*6N-w6od=*$2&xhJ#scX6vhIMw_nVkvtDQeETL~)R!kOiI4)36nBhGP|#=Rk)dnwNP-ET*L^
Jpm(!aD&hGaY0(|E4h9w^s!m$fQLk4G~@8w=5kkzHFQ<?h*slqRpI$^o-NN-_<SL}dm!nvPW@G&5?X>57(S!4T?9S^?TW+Y+8;oR))tK?yz`fL;r$$tch<_6
Zeh9g(CS<PTqfkKMyD!MDkzHP)=)|GCz)DHwk++RJ%Gd{9kNP0t*5w!BL|{OM7=Kb>Rs)q6Z_j>*OITYA^W6I-SM6FGnCXE#?WibUG`JQp|)Nd2FF#rXB~0l
A%<2yQq#3UEKw49c~W8g?XlnFz17M%mCFO7xbB%Q^|t(hT{O$;Peax9%Ix3#7X(_~8LSc~^KG`IG(r~-a{YY#yCc_8cpdQ0wpaXbCZtoVW>fz6AYi~AY;zMz
b-VTZfJ4>VDx8lJBJFVpfM6MuwW2Lb>Af;z)n&`na5{*60PRWQ(vx-Ee1CDK-Ep@JD^-5Sd&pn1Sp_6s<Cdz~#>rA3A!?7u$xg&suy`|P73jRhZYN$VsV;ai
*^B{^wI~_yYEN+iB8Y~%AZ(b};m&+uuT)aJ6W>;o3{Z;jE8B<yEKbdTa$#421J_;diCwguy(RY6QjX7^go9)KSN^Yc&KX%<p790^&n~he!08)*Jn@4ST7c*9
bx1m$N)6(E>i9Z)x<GB9-h6zQ+rNqbS4ia!n@-6m)kUT?uXCf5{{{kVznY2ei5*X&&z+L3QzU$DRTiW8BA|%rM?y4ZQ`hM4sM&iM62Jm=CK+_FH4f>)T^s}{
ZP>P4A6b5jY-hRj(ClJ0Xq7Tg!p|)ei@hp=<xNQP;x0_@F!-xa5jw{UK1%6gyLn*%&iz}p3d}N!7O#DaC!gMwX>m49@W`iZIQ5$)D;(yL&lfST5BT$~n%ER^
p(ThW?fAx$DI3tdDCP)YwG`lsre=I-9`sa!%NH&09f*2}y3kQ`xQg@frFkbbSR#c(6l!W$+R3ik+~G}+7HcyNE~V@0fb-s{ab3GVjzsYypM!zeVv}^`*ULKD
V!7Kwna-ur^!vL0q#-rTk=853i9OpL3tUtYtKf*jJ4YQZ05njCz9Q^Ms>ua>i5s*epe2?BfL2&w{Zj6=U<XyWily+wgmu_`Gc4ddf*l{ziHQ!5np1!dEeR`q
)<$fF4@-v<D=>>{B$hG<8y))IU;naKe2nikm)qZ75nZ1&fnP-fc)td$UW#2z13VB%tnATL7_)y=z)fY2KzLvdmfSMN&IW4p3y|&{_^=^O)6M5s2^@O?Mv!OZ
gUthD7q8Givo|f*aV%c0ExZ<(*@l=6V*VVFm1{uD{it9T>7*X2h{u?`_x7+xm*@6OL0iZ=z7foNb5`$=G!ywa<7dtRrSJF{QSXjWK$&AH$jC(@R@6j+S@!Fu
)f5>X58LWZ@*7%Ha9yZ?ePnRkw>i-#IV6sg$C0NRxeLb;r{T;7)OHYoTR9N9&kmV;>cv9uuJ!Vg)VgZsZORI#h^=s>fK~|Y`Qr?V@WGBNo{@$~{!}00MCn8`
uRG|l)02zPoK69SROO$4PDfWnn%t`vOe94_gPZ6WB2FKtxSY_F^b5ARl$evn!H=3%^g8JfDtDBR8tE<k_9V*5Nar5fpC%{zTR#PR5#p9>i8Eay{iA_gkX5O4
<Gkm6=VWs1Is<}5(a233Yp!#|0w=rR!Wat_`Xg>^+WvIif^(ARxP2pMmhrbFWvzIpfF0su0d;Laiyyu|vE9H^vYaT_UKS1lq!dk9S$th@12nbW!>)~q`+KgF
2?VC?)auI>L&bP=)z4#lCLF>`G$1BE#6W84qn1*HZ9+$NI)_B4g?~JL=XX?T7mYHm$&bU)C+l{J%3%c@SYCt4C`W&et=1l)Kiq%FqR*?ewsZLcf*POV{{Owh
NS;kUK+N{|g=uLu<t<XZi<UiGJ-6oQf`L<)e%{c{&N>cNNaPtF$4lA$VJ75c9>2=`N}I<QtJq`HHlq>6&L>$#dPhB2ubu@V3nYarW4y)FFk9-ZUIWKGeuW66
3G+T^hkmhC9f=MhIc(s8wWiUt$*_QoiQU?YdPS+i!wUSI&@cGQzQh?jg+zbZVL*El)Aze2tziKom7j9x<Ho8_lw6JF5gWuvih2QPN*JC`mdfn+u%~&=um+-g
Vc5(?oK<=he9=I>l(ex8Pq>K6Ur|8!(pXYgPAb_jYc@QyirO@lXRhHi?=bZxkMRo{tmQA9bLP7eDcNd-o1PE91ja+{M|rLN=2~-t`a1i<B299%z%b3YN9X2`
k*`BtVM;cKe-Bh>-4I!YTW_WN-I=|_(Z(Hdeoz<Bf0so#BOoT{`1Z7IXF(NoJOGR?)T=hjq$f*y<6IG(bBooUx@ozpaS+iu;G;aYZg@4n75MHs^G3hl%DF;n
7BIj~-F=pDzI-(<&lMk_W#Ypc<!5zjC4&ync$SpW*nltrl)weYV(uIRk1_<KwQ&*apuDzA6Y$zyO$N^v;mv5}yI)pnr+vE;VpW{*Ntp#<f-c^W=l4Jp98~%8
RuMy+X8n$*MnCVrtNBDom=0bNCwI(-UOLy&a#KVcWRZEm=AMjpi)>uw%4jA63gc^XWs6r79SFxJ%blgH)9-;)9hTd~D-+4I4y}`Hs2^gBsGA_;+R?a|V0WD$
?hWzZ41#67#}e{Hzq6*Ep$&2%Q8H!>!Ge)SlRbMXcc~`<zuEqzRbwu0GA%D_3(X@mtuj)Gzh+mgXh&OpzecN_OjP1+`g7vJ7&ZGFIdTbnzW(vKpsLx1yWrp=
T75=dy>{u(cE;*mpLW&2pX^j>Bc?f!1A6=hy8}H$L-R=6!U=j@%Jh+|2QH2e-OxEuBr}v3N>>^0RB?)KGXeX+l?!0>=8NW24U<J6yxC?H8QvNTKS$-n9%#t6
Hn$2zY^o``iAu>WIh}9g)h48GK3p!Z$dG*dNs+^Gtd;S%jPJwLa-4P;Ih(E;JRm6da*ECl)a#>~cuoMyj)3bbyP(nZ6%A#r9oGM`5$Ym8&;2&rp!VLRMP6{Z
jH;=CK{qQFI67e~w4%!OGXy;w$0(#OD84^IXu^5DS+5ll9({552P;y?ujX4qZj=U``Eq6izKspGf(l?Q2C?-sohS?mFGn&XNh6~X?lb5@Uvh4qamG2m{73M7
5b6}fpdb7O4WE?nf>8*XP-+9g1Er-x%N1@34;RF~$>btW=?^6Q9!!L3*E&%_4`mc%2FJYnxd+@p`4o16CsGnf{ECVz!t{UgSF<y(?ZPC;v-;?UI4W;@C(vq<
(d5p3Qnh@Dcpc`7Uxk!#Rl9=~kr->uR?WE`pJD}idBW8w)3G*Ctmv`QXMR-ihHM{a@Y%qA*Sr%RhGmjh5dTXklf&CV&QN88s_n9i2%Z7^@TG$rSb6i7YtB|Y
E|up?sLaeVF6I`$u9G{5`|tq$aLZJMY2gCA_pN@+RuHR0fu$D~LG`rNa5SgkNP?F8&Q^r-nrbFF;dx1bLm}AJ0L0G(Z($UGc<Q&)9ZdqM%?!5qW7P>Lz2&Q>
@^WM{e7#9LyafJ*{6-72f4=ap4r;{>h#O6SVm>jb69N3wMBbWcQ1}85^GTXr`_Y~I_ls|Dvq@k16#E8(0rn~Dnzo@di3DynckQfl9#xTGg<ukByijUmf>Zq+
?I^_Ke>dJPLmzPeQtM##ewYdD9%1v|fW!P|Z4Kiv+~B#fQc5w+{zK^Fkc}NY3655V5T|vE<BmG0{U8eXKuprtlrU%rGIPs_Eo5{x@~#Sh4m&a7yG8~h<kYO2
tU$**4A{Rb-+$QCOBY%8$1RARoxRE=?0zOk&Qhy;<#ywh4UMIWtXE>okkwFFCUFs~d3;`Qdsn-#8v1&0Eca9n!*t(5Ir<=b(;Temz(vjpvuRn07n)1zu8K$l
1ninxwEG96nIXY*!(@}&iWRQe**6&c?;YPD^POsgvvzX#_1)8&JAng<OG0ZUz0uk6L-W<S8E);ps16{V?p}piMRfxgnAAf0t!fZ%H%*4b=2%*Q7W}Up)KW51
t?2xPJk#4r83WAZ4og%9`TQchv@;}n?G5;c=bL~%6K(3?u;iHHnn?)SW#92(2|zG2(yH(c5=l_lrjT(_a$FWFa4`8vd1yy1_rE0H_fAWN>2sG}Xxv5hmj4-b
aD>fY(FEio@B7AI?JWTG<A_ZHgQG_E{`3S7XJ6&5xO3T@j+Kp8v^i~IP?&=_68f18X*jnQU&0%@LY}R=;)k<T$o?}1{Z3m;2-GJ&p_-AHrP5xG@K@>F!>Hr2
fD<1!0$UT!h^M`Ofn6N|()`)?CRy|{a$gbwM_|O1e`~evZN)l3u*`i0`i8~li|DIUFUZj_+tps0<mZXK{$Z4Do?1HRUzqO4hgz$9NxnLfT#t)-45Wp11|(iJ
k_YL%fn7)yCk0;Wxu^G>u@Df|z~{{!#SVoHm56HO_QrJ#dE5;)Lk&s%c(T`SNdOm+%P#8n2J1vwyQ?$0U?tdm@QF3$xN(LPz8mi^7O>Z-K{ETdh!e&z)ONp@
;o(oo_Z`Gyi7;K8MCZw~`QusW7HBu)fU$Z6aPd-`b+Ta!(~wgnzS)1c4T>^NE8#A=Nm%k%Ow;F0F`%cJ4rl3GCv-XN5`IZ~kou<+4YM*PFKxL*6Hr~wgcez1
m+@iNQwY49L5@_;!V`mS=HiW)We!#--W#?`70gj6*(Tw1?^wtA7+AMj1pMqVzH2{Yx<X4I4}XPhLN=Olobz4KMV_0T22Rye4(NTX;2lEgE26b<`L9DRH^JB@
8wtEaBrPOVaR}4?b|Az^v9NZ^lzac<I&G50lxV4VE_n;S8QK=iV^>wFmCq%L$KT8tNDEC^+H>-?$-A_?)@ezL=^hZriRf*2-)a337snRYmLgV4&hXdkRxcT8
ju@f=q5)%ej$@}W^wSv1*MRyBnT|HD@g{inrgXtH<4v+8OIs{lKwKjX@I(v1ts@RY@t|p+EYc*eWnw&Vw&l!H+}>v}enL1w5<V8*P5ju`IG3x%+Z?VbQ!%6#
;^PbCh>Wr2%0hLgl^vzXx)V_gIa)TQW8VS}%giYGXzS}lwcO;8<=j2l1laILceHUKCu@lmBEC3k1`tQzzI6G{&~zgBaq#wQk1ur)QaqxB7pP%eUBX%)Sa_+)
tt*FS7ybAz7VY`*n;ItH3`T^DZw-Zjn~{{3!aX(YC0C1s`L|uYHmA|Nu%2c_1@J!&?>fQEN4l_OS5r_Ti=NJ;ze=wO@Yyz3HWXqLoxP>dbM@E8pI=N%5a}F?
LH@w9l-Oii5X0giZJny-(e2M~su>N3f{qd#7NH3K>|4;tZ<y-pEy5>n>y9$vsh#_Cx4kJV?P*g~jnsZi=$W6A-Is(|@R^Rk5e?;*as1^bhFuDOrwe2Y+<p=z
XggzboDp7b03wpb$Osl7@6OC7INF*nLjlm=)-%oT02JUK4Hn^}5XMySz#~WkNdx;I{4$XARqi4g;r)P5XXVutDp_^b3EgmfhU0tQfRxW#D#fs%t*tSKXplrA
f6QzeE{nrUmUmCnUKb^XCyiNIyM;eZOO^J2)>3i-1JA76T%s)6Z*)e4nf1;Pps^ew12D@iH}YOtpEJlxT9+T8yeG;PDGU*WtY`+1a9^FPybUrqx%F5HLuPD>
8^O)Bw{03!r2|k%7UKL_fcj;_@LNNk7|s_+vt|q^X;1+lZ+1fDcb=b~{l-j&=sO0x=c=MC4663mR0=Ag9RvPXJ2nJMIfeu(e!ByDg#Drtf*M05B+SnHaVTa+
)~ylixms;kmymIO(GuHA68zw{>FHg~ihoest$NRQqPc4>p2MNFEI1WmF@loM^L}p9=gvtl`8K-yT_mit#p&R)i#=b<jJ&QC?_7r1gzI`g+gi=rj*1e5<=1@Z
uPxubE5&Ln6Zimwy@Qb2rzy7i`Qpd$04%#~LjT~y?+WyFR&?<(!lElw)+A12?6+5OG%m@%cVjiI4gvUl1|j?XXy%c@oV{uiAV^yb!&*f+h;1O)m77W7K9zRC
L$%FEu(6L~1Dm58Dg>Fv0SvL2Bph|}0n?go&hvOQaVsd~hC<bvSCs}1zN$5`!<{6^T1#{*5}j<ZIta?FU@|S{&Kgb@%Kpe^hhsJY&P6xWNR)-v?A;pCXCk@U
Ui%Z%=uo1`ck1h2+B6qPj$FKo2F60l))PZR6_zxVb4l2`_s#O7DNQFyuM0}fxrA-V`wwUn&d0R5@)%eM-C9O*JRVxlwsw;kK--v~Y-jfWc#=6j=T2V1w_35{
m&Dj-)Zb{3fW4XWbIJ$d{B`<mzvek_7MIgmT2&E7C->q=U?)qaPG>&l?jn+)yHv7KMf+7rp?-g@-_~!AZMz7a6}x$25B5JvFOn)$lU8HcOZ*2tRM;l@;RPP>
5uQu{#|ESA<)EP9QPB*6Pn8qp)|hZRc8kJSFS-cy;8_v&<ctoF@B*%j+yUt4f=0({u^IF-naJ8EpJKcC&<f=iZ7QZeceWQ`1Yh4CeKe+b@mT~Ore9)vmF~RN
-qqvp^>wW)+Oz%tu7T4|g1a65JJZ~`UAC9wRFH_24%vu?S(mD%>gL&t<888x5u)5tp1f9fs|C%cUuxOs_xZ;9KXrf4BppjQcW1%+6NonfgVmb=_BE{e9p06w
v?0b>$lHm$<_edy6h`QH!s2MM`l_k=f0KW<cRxZ)$HoYTrYnX)#iF_r5*N+cK1m-Suh3C_Ae$N_#yog!#N~@1*&A&uS7>6oS%5J>tdN;`crfDENmNg?e06!n
bE?FF&ZERKi8w^n_*Nm#25KpG-#5)Su8Or^ufP~a@D%{?J17)-%!V$yx+X(S`~IT5=O~t-y<1ifB>_g`KwQ9OAY=AlLy4&{9%i2Ex;xflT%{h#AM+whF2n!f
ggE#gtwQMj#`pt8V3M&N+e1vH<=ewI$)+Pvr`+FYn9Qd@-U25bGsMYnRsL6jf_`!rhSyAEV5c%M#--NJ`r8e%cyt)DTVP7L0Dc(`$fYt5jYn151Iu{7p=ZL<
-5?M^EP(iDDY>4OxauifZI8dtm5|5Xz`$-~_AawBKC3yqx3$6zv?t#IM@7f6b<(+A)R>&GEB^_~Og~<$E9}!Fc3Xu0<a3xYXKW6msu5@{;*@rOb5l+pfbhbX
y)yP&{K^@fZIAa5Pl<I#l-38fh8i_96eGBNaV~1WPY&BeDR?<~Kt>?Z*B6iX%P7>%%GWhVjc>9wzs<y8b5`_g7EtxYc9+pt6YT`jcgnwLHEPEA%{C}zWc=YC
_5O>a$pv;aQuI>s{F?n%1=imoIQPW?eQ>o@b410qp`n_}@X!1rOAAA~tJ(5RR=E$ShF~^d3$bihtUs42%}f3ZwxWqfv0pS72<=41=B~51)lq;{Gzf~e-iKdw
HpCV^nC=`gjX6-Ka4V%NVg5lM`T<%n#!IcW9>$VnZNi@lP>jgq7MhW$=N)p>d;E*Y3Pg>8;_3}BK)G$c{+x`j6K-%N{tGFV@ce5Kf$%$|4aI@_5Fs#|KRyJ+
-%plTvuze;{PQUPfoaR}{t6@>HnC8iTT=3EkcY}Vm6??@p&THeI|7FHbIH6^@HwpV2$Dzf!ZzfUqRF$zr2oJ7YbKVrv#}kf$hYOcE^c5HxhZPHtzn&x1lNRu
wTfFoX+p21Sm#g<$QXV%@3_{B3w?-ls63Y8S<yc=v*5wtj&jTN$v15>j1LUGS%LgKoCnS=JuCYNLK{b)<bbNZPHGP5iYS(640HrVZ+ZqySksGM2Yg`^jaaYg
$ncfmU18?xfjpVY#!ZV=3IIH{WQLNE+5|3iA>3Ez#MUAaC(kI0tXg9)PTj=w9}afUfV25=w~z%~HBJi(ER((6xRLJGrxL{WYh0G;uD9ue(E92W!ad9JwGeet
=SG?iBc(V4)B~4^CJqE>J_i*K@sXDT5rwwTM=QwcT?JDAGZA8!d@vYEv6r@AIpg_B6D}UxXu<wL<Nf8!b3=Z4uDhph?qG(u1go(A;_o~Oo$Uhxk+1081au(0
zI!K?7}NYiE<{0wSqMt6mot<k=l4@+m;+FM;Ms-T8O!&Lg)}atq|8e#I!oXfJw4axPRJMv%7pllwPR2%$GcOKoBpIy1rNwa>{vmTF)OnOi|Gd_a~%h*FOzhP
nMjvL-8Q1$bg=*NtO}}bx29*FmWGybW80^;tJv7k6tB4-thknOifG=K75=4fvK7bFtz-z{$c6{C795gI;6n#XI<cO;hX|~aY>GPX@_(}e(r(Q*nM66HVeiyq
sP@B_vlt#G&VJK^dNw_&mGm1xuzRyS(L^4t(+R<bh>MVncmR+F;ygr{D4O$q6oba|c<j4V3(19$ay;rex&)D9sdijbT4EDyW!=-tE}rkG3r&tzF2jdHKsmZc
fyo0O?fO^*_IG=={k;`LE{(anEXkzS`tm<8$!J;^#?TJ48~hu!Qvwk7<8Xjj-3A-&ubGNNcx7eZIpu%4IDDR~pzzo(0?SrhE;d{v>wJ7I0*aCmqFB~$#obI_
+pb}^e=DYj-1`%jJi|LpzE^XE9<iQU7GKkNQTa>+0#T@Dw!U}PGe0bhl{~+3?_Yu2HWTi%y>cK8Jj0u<>Cz60G~9Lr2ABT0nMClhdVQQ~e>{6gUd_zRLE}i6
5LDlC6H3#SL~&#+lC}P~vCBm}Dl~0SP?c9(grIJnO(f7%JX=`N5MZSd0fjUatt`rMd&VflQ*+@ioE+LUw%v*X<9>oyzGBL38o{^;$9$(5!hK=eFEQ71{IbTp
b^JbuzC7m<?Xdn+<2&(71z1<z$>R$wPA?JEf#F0XTmHrPzU7W6)YYA;{5-Z!+7Q`rS{uH|VUq3a69&+YdS51!somB2d1T1Vtg7dYz@|S0opa-=YHEP^>h3^`
!Z!7!4=tq_PrhPjlqigu#9M>gn|s)F-^wy=3Qe*AFP)QN?jGr~(rM9D4cxl4Vf)G89zI)?xy$ac?f2GJEq!zJeGisf#!lNwG>+AS(q*^t;TojLjT4P6wCXbj
cp#My#Z3=*S5PV^Yb^+%9y^tX0M!PbNZ|k#{rh$H-WL$jFu_JhxJHJ$z{+b8(|l4do&es{HZ6$Rv5vcY$5EiIbm&Y)wFO6cvhB3HFP}nHhPoB079r^(9=N0E
?LY_t0r~?YHvv?{LV2p9ehBojp+a7iJ@A8}W^d-(D=8>B0&PVJkf(LCy5X|tZewRkS^w^8xY&;Z%#-x_tb#zy=h2}!H&c{&r}|i1(DjZiB!%nW_Hb|!uPT=T
oqI$_uyxHbvmBuSU2`b*pmMf`@l_LP^5|S~&@T8eqOJarVL&gFZf{4gjEYu#rsQWn8E!qa&PPQWWTOHd<c1nYXUks^Dcg1j9zCM10c8YQ1h(c|4irITlVMhp
DZgv0aN#<a8dh=p_8dM;L>0X_M0{#Sb(O)loq!$L?5DdSViujs1d){{rI#&o7kd^d(SxF_N^Y+`+2`aokP4ru<_4X-%A<V==>CGC^}}h5d@HA*Y$id{;IUoj
BO(`i*FY{@aJ%s!R?(l4468zqy5mC}{K|E2UHehfO~cMa3ueV%bBxfqmo^*pnRq?RHr%Q&vOdOg`I0{Cc#$R`Bc#o<?m{Mf9ecx=1H-d5CIh+Rr2hSu^tS<}
6j(0;xiZ|;Q=`G8QOPol-8aFa8Nt?Gs}k)jN#Dib<8MMLvchtG|FPe}XQ)ho6odM-%S?1fQaGJvgo5(gqz1h#d+p(yc*EmZIItkL?CtXise#GqD*BFdiaP4b
^{9&t*wSM4kpDe{m198gWSnHIUr^C&Gk^Okvb?-mV)eh98Sf4mLVxMB%Y}U9vb4OoDf?CWkGi!?kYOx_*BROQoZdB{NL6S^2iylOz>EdO0PLK)h<*l;d|c!@
82$g*!UT9Ig03@>?jMfA|EU0Elg~NtwyIv^uuI#-_U0L2&3~r|G=BVtTM{M*3jAP6FGT|^iEpaVBhaK_d4kB<a<+LwU23(>u$baNG$df^`)E=pV*49sYo#h|
vmM?%B`nn&e{OX44bJekk|VqADkXUN^xhFasGk~J-O17qh>A>YjVg55o7Az6y0Zg4ar^~a1$E8aCML34-QWS5PL{xKs0_`Dbty}gfl;Dara;m=<5mV?F|mXz
$`WXvyt4U$owS%T$fn43=^XLH3k~-8BvvjJ0VR8cW|g~NaiZ>-UyrNd55^gFc{qoiIqQs1Sz1=L*z!)nur02m=`piCir+=RK-S7js^dumc5IRUn86`>{%%rm
<*u`d4*Kz-<-z>E!OTg7VQT*1bNcX6Q!%Y{z?YYGiOFl{+uR8=Z=G{(zmY?VpQ<i}D;NYdhNVCL*ZZ|=2nq6QN>VYGg#@J^Y0BK)1rhGf!6~`HXhKH@b6TU1
Sf`A$iM*RJuvXEw2p(%)5aHHUT6)JwSBLpTu~CD_2iX686AeC2A@%nh7?0MbYug6-5NL!fKN|DTaYkpqn9bW=$fk13?Q0OVMU^E}`keOY*&NbdK`M^jC}O{K
aqSfrP%<E(kPPobgY{s@;%^^fzm~86d|cd2@B2&ik-8^a35EjnJBVBg6SW?>s4g_+M07$UGlmHPi6=#aZZMcuJVs^H+Apk<R)nkrBIdN{Dc4;)3sp1GzZyjU
Z_%T$Al!$0qGXqX)na+Z_cN+%3DFvCfcXlq53B0DSkE{?DXNR%GKnKlN-M2AVcrm9ipOZsv{n^i?|?3B2hOA4?aPX-kh+{z|GFwq&r#Sg8U$NYNk^v=u48SL
hOtxU9!LCsM+LI|qBF6<W>JA+hcgGzbhHd3#XB<HB1#Di&^i7uIwoIEh^G<vHJql&e~`?IR5}>VUyjsz+6IAMiGux}5^&<#MV}+zO%^kktO{j6l0gmB`YXOI
B+WGD*hWlhcupNdKQm6wy4Txj|KsYYpSsHL^RGQCp(XGvm%#wDBhC_0`GjXghBH?TA39p1cwT)+s?n@|PS7dkk&3OCG0{~`2slVbCYxD+TLqMj5vtCms-1Q#
MXuV#B1TvH!A<YwQj}X-GH1>U&7Gc2!{Vb|F3ZldVRXrNvph(j4(^8S62+#+y4{F6&sH*wV<Z~$FGHA$H|u((sYc7dg*!~Kv)&rf?z-y^5SQGh)kR#Oh`*RQ
G{<2cvEw98)*~l92RK9zmQ5yW_5Xzm&d&{Lp){OM@%v5`SLq^qZ{=Mk9H9mLb}OpzaPwFaZM_UR>lhVGJ^3gDO=ka>IK?iv<h%tH`4UFs)A5aZW6+m_FO&)&
x!@Zvvh0SH<(RxDhm$3<Yy~3uqZ-M)9N$60!@GD>aUR(%!CP^QSYAC<(Nwz19jID6lj3qk0`el%-_vSJ{R2oA00i2nj%enIm<t*sb`N4!iLN%gCLFM?1KDrc
oaH(XFQeNpXiM8?^DDK8@3KCWwBPQRM`ipbx`kvZx}%iIDt9Tqj1p@UN!TBEXZA31f83L=C<||u&om2#F}GhVBGpfpFhS=_cpg9RJUA!w)ZNiSk;RE5Uzh0e
N!}&kYbGa78vRx>z3Ws+oVJ5XPx%*p`UVs<R3Q5q)|i+cokpdHv!Sl`YBjzh`O(FSQ~L#`w~h)ew(q8+cy=^yk$^=R!R8vQQ_<0Y-wcAEw+tvrouGm~^X`R&
3G!J2qoYDYKps)Vz5%oM4IPSr$0r_QBi9o->JA8S3>s)jjfxPhqQ*78$@)Cy6qIrw-OiVAsP{^x`3h%SKPrj#0n>c)^1)4A|NI0dMgt@`XZX`U#H{K6<4jJ@
4{$ct-Fdsd=upbBI#;}7hpZ~Uqrq8d87Iwo#Z7w*Gv(h7$ZkG{e1q1d3uw*}%A%7gZ&vOWs5A1xO&g#j?3RQgXyHG2>h5d+W4}XX?zRx-W8!oTK-O;s8>8&E
XXyWY@2$ad`aX)SM3WXapdpEaUa-(WN!K7?>c_I-6Q7<@M5app&>HxElO+)ks}w?q4OO5;=7c>n%3#>NH%3@S$tAm3ma*xk$bqiZ-zx5TPJLXODl2NsrHXu@
d12%M1!joINZ^*%G^8{>U-DQ~lrWYZRZ)u1)9nE2{O`-+Xgw>av{PAe6mi1|UD9Px`o5KU><0Z6tGxYlcTDDAkPJ(__|drL_l@CB*_J{_X4B!cwpkKkKNCjU
4I#bwm$N~9N@NQ3LdtFHamRMp>;PyTRPylknH9sTsNSLUWaW|9LH#%a;w|{JsB<QHvWCM@M((wD{cYC6^+o~Z91Mi8k-llY@H_DF!ud4D<RIp<GUa>A6oYEz
v`+kzuAFh5=Q&YersObV7J#;9?!Bg?Ga%EtqA&ILYa%3Mm0FevM+*U;>aiN8Pk;z930@iYO?#vBxggAL8(xoV?T3UyE-uL)D_s&_tVCKwM&c(6D)-pqG^3JI
>E#BK^FNr0XaL}hU^+*X<#^>txEXcDN1j?ntzM(5jam;IDPQOGtYM%`W9~uI@X5XGRuPuJ?Cc5w3QF0{!1gk&l5epn+_n>=PvwKfR_ppfq#)0ZL4n9ydms)|
-0s*DVXy(ngybV`7>r;=N=<~aQrDIwquy<Um5z;nlGQbE{K`I^S{tV|13D~bz;%ABHAah6#rb^P1GWofDMNa`UE{i)0c5)mkbE=w5wD;hQ&hjEAF`m?+9PO@
Hxh7aEe{k}A5LW(tk8k297C1H61rCUn9gg4@|y12PW83KmJ93JPrad}yUq}mT-nkOjbhW%8%5bmjX9{uYF4@Pup!RI<0STOQaB8^K3d8_a#*&W-lXT2>WmHK
|JlIP(9rA=Ja+o#dWwj2hyH107f{=|1+?Z?fYQdylF6d|a5)xUJHd@MMu;6Qf}@kW;xL}9rG!mA(fcPWBrK66(^`F>L?s5}Q+)V{t(slIfx`xcmMe)SVsJyc
7_mSJY-rGOo+UwRBkj26(T7PwTZQ9m<Ul`O{*$D869d%nP*tu$Wfc)*ho1!9BGKE><6L(iNm!LYjc406biM+ExlQ#4L6NcLu5KJ-{?Tdj!!Or%F1#IsJJKn}
p_ZhD_nA-2Wbz42Lb@-v{k0rzd>^E)vnKzo6(y6X4lSjQc+Xb-?V`;hCV9na4{N3V$YYy(kV)ZPj?MDLUpg*o*}jhCMOe2#|0(fwfXV=ez>GKw8Lt3=e$Zx<
4EKguMVWr+bkrcDApueRp!wLoK!sVw{<YOkHUwEBHsA|t&<8Ud*MgHJ+Ybw3DKq%<*O#ywF@BXg7<5JTs%1)7D^4HEs`o;Nl3t~q0)m$x(pRC>%v$lfLZQ@+
Yf+1p&Fq5G<rVge&_ygJDkLm9PPj33zcv*Vk@S1!mm1UF=a|U~dPAO0CBW<ym#N(x(dOjlXfkM^F+*a%9RDkt3U3Uor0*1ym9wnIeela~W4N!-7+hEww1TCJ
nlx*SH2~%=+=Bw6D6wGx_(!Ro_v?REu%i&Y0L5O-`edqf;d(nF3E+B9PdH(6n7CXms@s#JOhk-`l>A5{i@hNAa;OionUkzc1FI9n9tp&MEWF9`f!HoSH8_tF
+Eb%!8rV|IgX~hr=6hT=0%~7$SB18!n4A7llf`@I74sbKD8H#H6Ku(<6k1x_gG@%&EgIf3CMuiBZU-T%^8M()kDir3Pi}lc%K(<xEL$bBHnqzi1H%yKieM*U
<{bvIM{Z^PdDYDk76F4NiiS~?iidP;^KhPZ6dF2zT1$;&V|f%24bYCIZOL*eqcFc0FlWjhfBpLP7HBkz!&;2{EngD!(CS7QzkXW2^y9(!yxf(!%G^vTt%Y!X
K!i1zB*akf7d0)2r~wtO(fUhqC%ZURp+1-Lb-3z^V?Yx1C5YKkAK~PW`l2@eV{A+QjXEyr{0gZ^=n?T>xeuO3jO{j43LinI#<KZB_+u!(32mYD;&xf+(e$^k
ykV_D7T0%ybySlJggN<{JX(op=B8~vmSM)P9kqW6L@C%>IT}loMZp(Z!$|^fj7TW`@;JR%I@x4`)2m?3Dd!y%=}OJfh(%j?JF7GEg}GZiQt;?(K_DITEb&XD
Zn1U7Y}U))>Aw%`;uz&AKJ@s>_oKjWLaltt?w72+$Vo<#mROMv^PtFm#!{Kd*`#sPizz}@mA0Fun_?fPr;9*wpA=Cy2VlN=RKu0;hPP+};N<x?&~e`r*-Va)
Y)&0EvM|XD$gy6stxfRf>^gjWaUhX>%fA<<M@Y%qF>E)L`BNfK&-cwl<JZ4jtC|4(aS<8*3wMp4LiyM*lfMkUGrQ|<WqQ1VQE4%&a8=yQLVr7AFfy%xlmDXe
?K!fwr$hZd#9@7kw@Jf*2Wn8=d-of}Y7g~x(V=5fcX7`jF^>Z6%CVc(1(~2}{gfPRA11H(-s4z+5daM|Jm~G#!06~7+uLfIx8-`6gd9V!R@!;K4Nz|mVafNP
<gbC_!j|ApQIyV05Oy!qn$D|?F0x;Xs?`cNjTD}(oyShkR<rMCGo>?G@-Yj9g>i;TD1AEUl5EV?pvA_)2lk!k;Y@QpQ+1cnIaHD}dM*{H)D2NFY_ZNzA>U_a
<`Xg*(R6N|1$7((t%mD_nuIt?qZzg5lHw|vT7I?MqFXot3kg_2J+<_GJ2fBZqI<I^%j|fq5iZsP&I|HtS=7=ZqYewZbBrl+rX1<&Sr65-ttDb=8yp36gG9s*
8pvUJg=WhDQ>FO&>>H*|&KA~WK?(FqGYV>h*c#_6mV|P2{OBEGEaZ<BmLy#dC_bQ`wE57<j-BBgBJJmPUB04xKd#6D5la?eqy5Y3@JwjxR8^_fK^9=y?@UA8
yneGhig+bqmjQ!-g_BTLXck9PBIL!1{z$`=ILxXA#+m<z>fq($`6v(7Qji#*y<>xkD9Vr0-hZXLWZqfdu8M@YdF4J^w)K$S-dJq?ujuOnLsKQW;rbvG`G_Sn
ibugisQ?>Bq8?83*|LKtuefyHxwB(D)=&#^`f>Pg;jX6y#jIc;_Pw`=nn1%(!eVfEYG62yrl@WWTDnQ`^bqpmpXBgqjiZ&6HK$Cs1O>KH%cT>_j~6A5mHVsd
Id}nc2>l{az->dZa*wLlp{|0({5y>d@@v<xu2A{xS0huj51MxOFqRCoI*KNyY)!qon(XvuDG&Dt`~}O)dT~nanjaBTn*u9<?fUUfrxV~NkVZiB*}A7~XGA9h
RHwe_O*2y~4hND<AV75|H53IAOVCTb^PratGxvx>G&TOU_m#;+TqWy^@dCd~*pVz_1!>GjJaIkfhNbPsn%&Hr;6b^%qVc$M5chP02HtrY<OZJ-mM;(KMqy;d
$1rF@+()T-NuEJR(V2^RbJ~(`ynGG~nX@nVdNurI)QqXDkiK>#SHnyohrGW6CL;8pOrP@}e2jo3+DP5?M7r_v-Mibc{d#zi0;jQV@HDqj`-qm<GnKPKXo@u+
@K3;MMZp~7-si&_ft#(w9k$UYv+36!*pOX4QqmW`n^CGf|2*JC*nFG41$7gvCMTxmiNf)Qiv&!W4dr-|z822>(Sg`nzQP$(1L}i`-604^zbVb;4`&)xPN4Hl
c^!KTR11TyBezIJQ*6sWi+u50)<+yeX($$bTtR98BL2r#JJC8#NXvsv10JG#dfIBcv~3BFaDmFOLBf!2RcqIrEJ?f<HTJ~^6LDJoj=c^tG|~gpid$(exIAxt
<WnCGR3AaE5!0g~QQN&I#flk=|D;3d#`2)Q&~hM;yi=E$Y<&j&M|0!3<atXZNoP4b!cNce|Mjcs(rWCSzF(yB+8Mz{e{2xgQ+xdL16`<?Z>}oUqUJb`$*s`q
^wbh{p*Z0=d2HxmRyeI4m%A!WR5Ktbx(6<D4_ntHCI(iSF_%~51*)OWLHg?0t=H9Rj3Deu0l?LM4dSz$?l7HKiP10SFq3%aK{Hxy+{+^!2GL=d3`<ch03S<I
2Dos4$SFX9y(XhGA%g1dSR~-Lxz60@m$ZW(6VVW9=*tSlQz}`V&{ab@YZ9K@J>>fN4+}641PJZEfx_3}{`}1dUCQ~a&aqc0Gk_#wm#`ScS7{@hIeygi?%E`@
vIMiqcVMmp%KX{)h;8A$>;(JuU5b(&;@}xUEb&DNMDu@k14YRjHy?4Jzy6pxX<j0U+U92LiUhwqrYYDKJD_QdJZcZ6N`&Zcl1|mwcxR4ZqeC@r?EhkulCW2<
@^E1v4~3lvAARK~B;BUJ>IN7BIK(tBe7E+`Qcq(bnHp?Xc}bFzNCQasGM&C9%Tn&VXL?hKB*}cMhN>dIuza4Cl(s%eXQ#6Vt^-T1q;!$LMjA1c1AEJn=;Btr
z?+-&W&D8b6iafB@{;1|?|ME9jNZs<sZwHaK`Wx}?sYiou{-&j-nuSJl`KP|{lNx$5JG_P0m{ZqC8vx;6UY1-vk1t7o$K&O-2o!p?DIzctI%q}+y+g5UZuZ&
#1@;3$HroLwGG~y5tzGyksNsh*${C~ioENZQM5-EQh6y*3{{E8GN^^)&pvY(Eavk6Md+S$Wd->m2Zb74efHv1?Jwy)fiv@StTO6=fpc#6D!A+dC|@YUVe#dQ
_`lX1Kk&#TWRleZxnW)<$D=Uh1klIHW=}L@>rut8)v1f29xK)hozQG#5Z^0l(O>B+u*>by1bK_-ca*C`317A^yDjN2Hn85MxuW2$od>&a@{R{d`9*jj>pK3m
i~(MLkanW?J5AjI3eolNwHwFc(X{$#8?sob51!n6F8zx5h?PT6xGZ5Y(cO81gcrIyR5oTLlf%x49BRz`(zumaNpQo&-m`TctDP1Qu`hYru5Z39Mv<=j0UY;!
8m#xZ<*0r4p(VE|-}|}>W75^T;H1zavZ$5;>48@8Ju1^|<aDnXtn0~EjX026GV;^#NH0xYlvDs=433F^ll3yK>6yW@c|e_)$7i3{NBnte$V#l};#n6J5xpd`
RC{YBniD1mbP&tm%P6WJ{1JUlYxBhd`Y*nHFusQ)*frzczwkv)-5t}HfX9|jO?iTc-)G##VT*kkMw|EsFl%9Wc+nTB=hm@N(UDf|PU~E9ixF6D&--eAYK#V?
+7dmLcg5!-ed4K*LQ29Y?o1%}w`X3?!IQfoL7m`H+{rsFoY|F($o*zR`rj*T$qL6@qiSiME^(flbGy}DLC!&Zg%=(k)t``z)Dy$?aagL;?Uh^zc=WZ6U{#~*
xF80Z%eulaGs9^(ptz+HFo`7*$7SGC2Vq>qZ?>`?p~_m~4ER$+DcqDvr*DOv=^cXWs9&WBIkZPdrlI9SWv{%eE|!cR6cj6L8%k!b1ZVIzs^Tx1@g<$D>8d|K
3NR%GPO;wZg|r)ZmHGO&)C-zs9U&HzuKoQ|H&diD@*LFM=~?eaJ~s0imIBOlKHj|d0)(Yi0bhL`N^Mnij91?3A#Y3zw_KhK)GoXQ4rj?sSXpFj?5OBMN|<gw
qzb-#H*FcGu8R1CQ%6&F>5c969f9gYD4CaGfdjjfw#ZI6Sf$WAy_Qn<204BtBLoE)x1e=`F%JS)+rNj?)|QKUn~XPYTg8?tZq9$AKSyL*8_yl&-zwoy#{jT&
7uE<Z@Y4NdJLOs~C^nXvW#4mHKq;Q`xs0tsx~`j`gIo(V{tNjnQs*tFzvD|nU8QOd(lbj!MCNj)_SaGDi)-Pb%k(o4wvx^x1mD}zalHVNtq))GdI0%qcgc@B
<$V+M6ux?#l=1Riy{_2cfN<(e)#CK!W%4vLIcJM<R@wWj$sM}Eqo`05HkRB{ydR)Ss>&BO(3oLJ5u2L1BCU2+zG=l#B3#cpj26{eN|}bvmgN4|s2DnN2t?_v
etoYRO3r%o^li5NI}3S|zx(07gp{wUU{%nztRGgGPLUJYKyGqd^EkEsF%A5cpHA-&PzitdX-GJ$w&s%ll`OmiI2{(#u~BdblQU;DQzXMkA_6de&3N^naxECU
TEf6@O3RmHIZandjt6JaVH;teQ&YmnUu>f;tLG%x?emf;zT(BL)yU~F!u^w#931mi2-@PO7QLR#V(8IQ5@fQ+`V-b0^uOqs+guj&xwD^ziHuuoOvIz>Agvls
dvQPSidQka4v+9_@YjO{T(1y|eW6PKvou{<`lhO<c+Ih02kfix=Jl_99u!=nAt}N~<hDK<R+~(>6BpzbPTqPE`gxy?#WKVnMk+r(&)%SBWeh)eM#Vm28UHnI
=N7lQQHA_(@w~&dKsx+(7Kl>BKs2Z%mFA&5P{h>P9*fRUN>vY-i0D;2{Mjxu1qlY6C_RU%99)hC;4kYNPLDY6_fiVbOrXS6(;uF=)b!5@<kCOB-ITFm5Z309
9Q|a<<7JA;(WbnIgF*=yR-UX(S|;)&Qi1yVGDz$9m+-1P=oMg03tc%V=tu570_I+cnJRGU9eS6S1Zv_m$4_E3Ukjf`x_^o~_b&7thO~7Wz`-Ki;?E?Zd{?gJ
8oV2goQBz$Y408e!0){XRuwBAiRr>`o_3@PQ*>wrXc9LbUwE(UcTKu3YTe0o!K!s;`L{3&oG4gz?E8Ay4<i_@eh)uTJu8g@ECSEnb~UM7H7k2oHT+&#CJmtu
XENw~6FYg|aAAzG<j~Mi^vV+1-v@vvLU*F*ZwR@Ac#uII89q25uPvI4vzolam+~KB4K)T@i-{8}eAXv`SFpILqS#La^{7?DfpU#n3nUX5HS71D)99^6{#$OJ
TmPVe1`hgc@;i>&;7C6zNXBQo(%R5$(GsIxvWR;+q1E&cqpllwwJ6*Um~rNm+>v~Zn|=(%0`1BHx1(xeJm(vxg|YC~uM{A&zG)JD@ip3Hn7z)QxFW7Pv@~l8
YAEP`943Bt8XkQX>)@1<#I4U_>2NGHxKt_n*QEAWZi@Ls`xmBz%{mNAZ>huqokS*0Q<6{C9iW?3Ttv^v_>|y;-JBAE_S}Mva=F;wq%uUEmiYI_@yV2dk!Jee
P<IxStD5o-1mqQ<@~s8G8n+lj1kPq%yj`o+_-oh@LO3B2NQ}L-_~d!&@ME$TQoilq`Aq=nW}tB}P_XNYz<C`lYNEeZQ%>zIuKZve^HspJpqdvnuwg~1!mAL6
o~3d6UiVv8M->+BU5gH2JIsn4_e!Wg$x_R3xi1OTOYEAMANNBx%7Qpm{MJ)j@29M<CE%HHZSdXLCpJ<3;8)5r_CQdz2guFdpV&`!>z|0^l4SusN_>S#fD9X;
!E#+B*!&cTV`&_y)BY5hSN4o$M@Mp-VrGGE{>bamPLbonFMRFVPE(4A?9KSJ2dybQDyUBDxaBD&x`TdDCN$OH2Rj2(8(ZJ)U9Klu#e}V>e35Bmq&=nYEt%uO
xdr$awylzot_DtF%r|z)|8u1SmLCn}1glOoanMMYgs3hnlEwlr&y3y`&4O-U6e2*Q%CI~RHT78g<Mni?GjXOp(9CuizjwA<*FZ^7oQ%~oD&`mQ<N6-xD(sZ9
Y%&GwOk>V-2geOz;K=;wy!je{rKU|3jRb{}Z{Vac_3-B;b~^CtzrfOm2L<t8aZRCAy5zp;Tz+a0K*A^S9qoUgfpbAvvsCaDAPbvqo(nOGyV31iLvAbJ&fY>F
Ps+3ARC{_=fIx#8!%$C<7DABka-w?E1mrXU^sfUF6zb}5&6=Jz56M!S^TjG#&KrvF4xv}8WhJSIs$cq^a9Fr@Iq;22UZgxf4roMGkgwp@rW{=ehq9n+Jw6?8
{UptPL;6f%`C2`zlXHX_RZWX8RpcKjr<@^QiW5dfVhI^FRxaACZt%L6dvvZp5u2@f9#iyn_MVC61So6YaWTKm(+ftry28q{iQ~>)9(I*?xHiW-2u`dUSkIL)
n`sND4yBe_9N<d2o~R!%g}0dz5#uk9e`(|*Ttjwi&$5d;$A7Ha(In54BI8l|9EP8xwZA=NUxJjxu|RSr0iVvnRuk=z_<PL>AZtR*&EMuOBib0cg7^oSbtV}p
WW~d|F5gl4*pgushZ!+s^Aio^l4=`6LiW`-u#-_{aPz4xP)_<Y)Fku<nUCym1a-#4gN@OWig1$)x_kR=f@A)UoQH?49Hbsll<n03u_a}+<~BWmq?#NBbMgCb
3_<!Y7!Z4ea8eu54{%PD_^K-kuv=yA<wxX!imqwlR16v)crpi-aI%SZjo=9l(6wHhTuDJt3&Ox&L#5&yX+Zk{ccLq~>X~rje<Bc)C-k${gOEgAxXAaPCtefT
f4DR%!fP`2>18o_iPnFktC8_7oc}xCvoK*#&8xE{jJ0#@PpX#Dk@oNZEWvK$du|v-8cHlkmsX&CwhQh9fBN@+J=(cff+-2ESoWD&>!Apv!%)LqisE&>PXW70
f7Ctl^@{Xkp*})RBeS)2^glQ-ip%B;P)v?loBZ!oVcLgHEcO>GZ*eA;&Qu#v#eu=2>)5kLlMzw-&U-p-L5k-jZDkKZ$6mKvb&*o+6%H-?{Q@la{>)m!gg2F(
RzA4SzbKISdCr8_3p<il0#I?c_&^O1?dCQ+`v@ZrgXp;tDu>+*#Q9u(^!aKcF4rYcQ?*PZU${;6$H*Ll{cmhP3bqhNHmPE>U9;v2_kUT<3QQcjaYU-7aA;<H
C6tu}_aaS>7~o-+4Y9R=GMoTY)f|X&`2(7E_bTSS%4>`P?C7UmAmU<J-3EIo026hLv2I7=wvHbkq-$<LF9N_EiZ39oHTz&{3wyIREPy|=<G{4ds%?Od0EZ4;
v768ba|_+6(Z|;yyVDH!fdwsGrW!bl5?C4B9QS|!5Np!DbrT|{%!99QRzRsqwY-jcPxjyI6w8l_0`e+G)OeC!gM%I)qPa5NBhO~{hZIS1_)8BYAc9*em;{`Z
%F@!lxEL{+l}jFhHl2aq{|oP=KLRuegSxQw8L4*TWQHRbz#t#o|3{6G3bevhDgGh09c^B=+~E7fBm^h#kp6bLoEsnJ`3#ipDW;r{)pXs5kqiE$_L0ynWcu<5
$<qCMJ7%++Ps_a+ry>gS|5m!peh4rLa0$nm2md(uJNl|e{wpG$luVwEXm`b$+MLE8Djx6Swx&zaW?mZsN>cr(S}KtoL!s`h<R27NinKq|a)XgShQ5&Tf@3*<
8YxpyHL51qIUr;z4<0-Nw5vy^pLWiP>eOD=f3?sScI3qRq_{%irm!|%lAh5jXHCZ-4A%dwaHBNX6y|+B4N_Gdz_3A;*&F=<23A_PYuma`DkSTuDNiwWSE_NP
v>{pzhm#yLj$&Bz>t>3RvIM2p1k?yQ1PY@QI6B|F+<%ZlM_=^DZcg-=8bYjVS3#o1hK9R<6?{>>7cqbdjZ#w6EoY+q;vYPRS)f?H9w4TH@l#pz-5SVY27D0x
^17q(+)t-1{%S_BwsR=peW{Qa9%sSKMAPF<DR!oY6(8nN;!T5=9dRurjHDFOfY3R62*M!_yO0*o9~Zxlf{y8rBf&q^Tg~uq?NEan`Qm-dtV=@pD}q|!;vVhh
8ub=Vi}jfX{g>om%2mO@s~37W)OiFswJBrKO#(Z|hk|dBd9AW7S$f7v9hNcms+H%7*V8cciOuJ|bHq8b=Bf2?jl5y6jod#b$s!#JXzPGBsq@f5nULk1!5@CT
g}dJ}#J(V9#PwG!b%H4?RIuh)v8JGWx^myQiEC^)po_<g&s7j>XUGE-H$m_}9MGV?4vXyc^O6>XZ<lP!B+ZFq(XsrbNBWX8C&xWQd`4wTlEH?-x*2?B7!eI?
GEE$DTKpsQDWLUUAjPO+DVq`3>xod=iv%*wA?C!r9y>Z4D$eO=G!vB*kODP)OM8o)tX|bOhP-5qY7$lAz!~!r2tx<&3E<{jG<cK2VZ&{B?eRI0chdV{FP14J
XZ-VJ!y^Fk9gBeoRn@FcQ_{~$YcgKax3HX%<~Dh+f!hi1PNzEA2)M`q^_FGxudr_B5QpKYQAOTFdwj;=?xoEGv3-15hnrB>*_3GFyihXjqiIc$7#Vn!qc`a)
LfuIAn1lWx(+S0pm(@jmZBc95G)hg6_fAelQ;X`HD$6nF2K3BV8y%c^oDz|bq?XG$AcQae#vS;psf3oB%iEX|kyL#n#%?`9M2LW%BoJjm*7&L1Q&D;A1xw78
z+zI&tYLV7M<|E7lz)_I=ETs<LN~hJX5?nP_0@}<;N7A}q3{eVm$E|Xuv-;j4}dKM*HU3bASmMp1rGNR_Fu?x&tAI$lPT{HN30`Hda8&`sqb2jLBY8cPI6l@
(RH(n`X?RJvaL94+y`tCgPqR5MvyG64JYm5tcbO)S^bop)M0T0fI^{^0|L!}A<{<HIUc)IZREI>;T1yG(m;+}Q~Tp`UVVQUE#?H&x9B|t$!>9@>p{*5y=88p
&SqM?Cb8}`L^7(Lu-^kt|G~X<Z52-CRN1EkL>row$bxaXujza_BcgLKgq>2%I5TRB;;jG6a0+tOxq+Les-OVD1YbwJ&6B0}xay^Fy?Q^GZ7}zUd{N#qALFSl
mQtnK@6&IAeL&RHRScIBmTZYiV>5hGpE^SlS5kj>?;-oPF9=cED$4I51MRxsnCxABX|ThJpPf<)B15t+2typzm(2qh70~mES~!eql=VHCi9aJ=j==44Ot9GR
dgCv+KKdOlS*+{mfUH$7(L<~+Z6&m}SR(14Lj3qw*@)1(XgotAk5ck-NiKSR?bQT`xd8XHEEMU!+k7x*>Y!3G>;D{8AwNVbfoMWqBx4+OJ4M8IjoUiaPXaRQ
7`>ySO-^h~PQ{WNY#DsUws%tZnv{#(y^>o18S;-U29x{g(ZhL^QhstuwV?T|!S;`s-`djW-%SFYnF$8KGKYsVfw=QgJ?6A^>hxmqm$EDP#-SU=GZ<V-hKgHM
w;sNgimgq{tv)t_rz<;Jj+J{L{(rS^eKY`|Y1ob*%m^RlWFg}zACK@|;)xU^i;*^->dXsS|EGyV@<Scr|0jo@Pv>tT{EjAnhO?+Oa08mQow>>xoCa<Ql|PBf
T5ljcE_bZ@<D>_r#f16(H3QW)zv*dAfFPE4E!H-i6@j*^3qt-smlvT+iC$tS?A$q&AKhh_ETlrSnGDj?FwXr`B(<0)8ud({^&Wf}a5Ek%axQTAsxGVv<du#x
zHM7O2(+w`;P!}VUbknG6QQ;X|6)jb&jSXzj)9_7^ZM;Gs4W0p(&d0-=(MK$eB6bWDi8BGKq2Q)^imeeJC369CZNiTWkR&{*i)cjStci#tdbG4QL^XA6ts3h
@07l{Q7HFMKG>?Mvi|dqZA}<FKItgSNFeX{{VJUK&t;bfnWbs!Bqg$){feD6lU#8eY5JAF1DtFD0Pb5mLZ+^`!RoohI5#k+!)c?E?LQl}IqzqsW<GK=1`J&Y
9?dU{6u#X(c8)m767M*THXAwL&*R2KRS8dioGkxsD)Rv2WtU^DPpB*bY<VRtHhW$e<a(xzu)-O&=S~K~*Rfr9Bcei$-)YwV%2)kTU70t_C{f!~cokO=>DP9B
Cy`Uck$iWW`ikkQtYNx3XG#d$io;kncYLouQZ}yJG6YgRzQBxIzllH}0=eQ0d<4II{<d!M)*AT^n?@;#j$ZZ*YumBct?my_BK~03NGlE78dcfX13oL02!-u`
$04NZ8)dWIu|TqBb6<Ud%=2-9-KBFk5Nk+l)zE<4=j#`cr{I}Ln6dmNqt-5ko#F&@!ZF@LhE5|}0y%?W5<`{-WWHv9&=B7tK#b;2jh~&xjmvT#so5N<1AOR#
K#Dg5vMDgbpk<~lpEbH6EH=)Mp?tO(H5e%lyDw+G6O>rLZeP=T7B~kh4xad^&!k62q!Xt`YVN4$p2FuX>pPmvB;Tzh@J?3AU-Z~T%&74AR&~+xDg2&*e2fDE
CE@Fs@h;{JUNI&FNc?G$v?Rite;07Yh+uQOldeR*EEf7mA_W|oJxG)G3QGappnUUT1V<P!ci`x47+<u$L#%;yCAXTVv_$Fwxz`WY0PEm5@0-alS7LW|!U=gi
!U%AZmMEI-Sgn;w@^oafZ>ERg`|fHM(+ru;HglGbv(-UkTG#ps;h5jix(eYCSfw5*I9*Mbm(RToM5`LiI*~fljG>?ttAOJ$cygn!b)WYkC&b@MNeq>#^?6Jr
Aa+L%a<c&xS|S2tAucb2Ysr;AukX6CnZF446+_OBX!#I92O}E>_71F9G4)XIq!KAk*&2X~8@d><mxdBYhtc}t)OE|1yy8e}G`{(7E`A{GkloY19HP|AAI_WL
zIu8|a|L+?$iTZS7N^iYE3&~3TC7+G$U3#5@)};$ARPAM=Ia<M%||*=Om#~Ss*@DyLB?NngjH7g$*npko!snLvMr$;u0*3Ga}=&&QoiIEpDM9B@_vVae79qC
J+gCW>j6fH^o*T@fu+5;nl{A#5*hhQ1pv(QMi`JK<vqj8bI;z;1`Hn}^`@oolp78+!{6JF+8oiVwP}{<=i2O?Y0Ut#_e2J&NcDMN3Q?V!GkG6%S0j~E>yNaT
b5??yE<r^XD7rENsQbQ*o5LI0ThKO_eGkP!9d^NNjTmQ{T}5zT#)rpa7nXfoh#fsDL^}8|zQ_C$1g|t~tR)swYJ@*!_H?w;8&;E_^V!`+yl!~cAr+S7^QbvO
y4$`0|Nb_3u)XIz0)FPNPZ6nJHrAZ$gd7T<Z%>`FvSscl4i^v+?(`#8L|S6fD$;g;SlM1`EoxbblIS5`YSS_{Zl_~4si;2m%^M3I+NXLrYwEE8MkH8OLA6?9
WGPcdG>WGsrQ63rAEDnTNKJvm*MG;@sXWWhe6mbwn*zpL=fVFW7<&O9_Tc;3cI)u5^T|$d%>mV-I!>fd+L*rkx2fmslA_}jJ?$zfYO&iBxpyXv3dw!qatFXb
@#ktTXZw8h!a2zO#s(?zLjxT~_k-1R-BezP<c=~X4;4gU=+m-`7j3@;!d&Mp)6!UtAX5XD%((gZ2GEtOLl=g`L$%J4+={T1%wY$G+7W952WTtA;PfpINCHu9
0$v7O%|{eIQSBy6`jhfQJT>ZfW;aN1QMO=0ZC_Qdhh93%5@Xx64aM+ih2ATog^{)F33bFM-tW%!Bm;4y#niae+z?Sqfgjx2m=0yOpLlM5qoiP9iYQf=;{3_b
^+b;s{5M&tW~;C{f7Wah-wj?`+XE9OfN`4Db`xel1XAw}or&Bf@Th8W0F7@6aURHJJWq-~i%1#N+MMHnRQJLio;c`<)A=B&d6#Yw;|rxgjo`h+Xz06zlR5sZ
r6}v!gPc^>6&#9;-|k!jbfgLDv*oCk0C_?o$vs&RdYS%g+Ayt`-q!OWo+UYk<lvS}>xZQ`=4%GKC&O+y-SRvbw3oID4<+>z6_Bj+O2b9VOv0EN34?!IxO8T8
<V$kywVr6(F(6rovlv;$IQPc;7kK%7@a^v@10Wyw6mD?$;G-EZyO+^FG#nz~9lZ#v@6;zGy?lpn+nlosSCowiT3>owX1|>L_TL?dtz5zc{+n-tCCTUW;mAFZ
*IHx{AtV<y<hl{?_W}k73*~t5y9vfd?AeG>$+BJg4AXAtWSnh722Ws8yMj1uk+R4Pr*|oj+bC9|qa7tjb|r_GuS&`p)O&d|@sP@h#3!OBh+j7|?W22%tXc(g
Bw+q>re>1hVi&k)VT+q_A(`hJ-bglvbjn-3P=oDzSEH<RX70@gT0+Hr(2Afd5i0#;3hFS4Ps#D1372{MIaYyX==ERRKz$==Sw2KwYeuS%6NX3j^q-j-Zx+14
DE@@07+>ohWdOT9=rOUTFegOUEW?;BUhK~8;s$16+L}u~SDMMO_k$%?jdPo8XqLZ=Ip)hT%C*87f!ia^63#LM9ko*X?Wi(VrRY%Amu4;92@5}dqP*7I7FgH$
2*`CnTx0ZlwO4}>@>^x5@NziJc2fa=+IzWOBuz;QaGE4_$xOaw8TZGeIvjNBnTQ2gzB>N9XH1<kV$>$}+h;?;MGj*~u?mUKh1V5J&11fQ_n!IGc@ufd{WEm_
-UJ++bKi!2Wq}WSoR#e25da94D=g;>cy?}{Upl_ERr}N3n?a^q-rJ;a)#)p;XP~EMOb7aLra40NeaG$6>ei{|-A6yL1wV0DsO=H15bOhv8FVTtnr3I+zh@bN
4{fczpVycH84vFAvwq38%1WE&o#IIK2>=dk#~HFIP34rmJ%S4EuB=k9Fec}&&7}KOO+iuoG(Jo(-+ky85;Nko(=%j=M+`~JoW#`aoV+W38<|x$$h|o7(u5XL
Wl~{wMC2+%kxNg1RaLuHLD$pWGP#|oAjB9?!|&2<eD*>uA;W$<<dOz6k!GElD!*2cDPnN&lnb$3rOv_(<dlfENx2Yg5$Q&peG6twP+xClf_Ia$!E<VxzXlu7
`1%ykz6wA{Zc@am46iCQI#&~L^zsM`TA8F_)M%ryDh%uOD683SrpR^6&!oeRZa?%B?p5gPDK<le-zt$j{?+Ln;dioglDKDzkDXj7Wm4Y$(wk0R+x~aSYlwQN
{qmlkOUC}lE;kEwFVa>0i3}<guC%B1YHlXS9C6J(u58JY#F!KQoNE()y0l>IpDy_Px>v!|F5$AueX;D6J)*547dx!m{PoWMsW(8;1I^RD<}=>3A%z;lYd{P`
wK5Gf5kVq%VI+uD_p%-)Q-K+<jfD8H=35T*XXe!C9ck(6Ub|2J4Ldl6QR?nf9PBwjUh`vi2;xQ@OPeA_Kbmcf+2HI*lW*T&Dy^xSF*)0GUL@DuD~-n5i^EhR
Q^Uyj7net*->*;Lfm{tP*Sa9kUZ0yYoBpE@Tz}lnjU6|>mqsHxQ5*B=39rRsKj;6PgKf)-PX2>$vRl3vs4PD04YqTy4edMMo6tUvN;0`8Z~T<hwPZhC+`m6)
d-(0}HTfZ8%)W&VGs86C(*160j`Bewt&e6R_suxy41W~90G2y0`|pL*qH5=$DqtrlKGdC~SrEsy$gr!5#cBw1v!_2_EmRY;gSt(NfCis#%8YQP$TR#g=yS_K
<}{el-%zBQSsy<Z3?3lDHd>Lfwd~9>K8IYrWL?6s(0liv(w~&Ac42`xjf%jdwNZSY-y(FD-^J^!<QZySe`_+TCR+j44Hc!M&$xnKUDn^5VSY+6Od%HK+&OFQ
Zou$0S-RI{?OiQ+eoQumWN*XeZ;WnZGfr4y|0Y#uWW1Xmot(v&^BZEp=Q{_6FY8WCF+PsMppb#(9b_S+hRz9mFp`yXv(-1zw_b7)x*ERXRJBo$y!(BlKK437
^beEX{w-l1w*U<*H8&WtYBXT`y$^q`prJ$8V2VK*bLQt0;VjUrCNL!_#eD#ymgz8QBzIY%PE~Dy85#r3guX?;S8(08;sr;t8j7=%|NowVFuS>29pK5Y8I7T)
;p0`KzIt8JJmO*;(M{%M2@o^$F6?%5O#!B3xs`Id){c>S>v<#{Fkk!b2bzH)UecE@`^q^r|6lxGzH&qP_}`H>^(BIe(d_>M3mec8!T(vWkI|&+b6fr$wG}g`
)ALk<1nN>Y%Gif^GM<u1>Q!QHr#h${pH>U^KPHxWwPRqEKjFe`Wb~w8(Ap9HlDC+w_r*B^`K%>3zjQkzbrLjP6FAD!tvf^k98Bw!0QyL-lQA-`(T!xjd^`iu
b)0<?NLZjaVc=NQ4Xp-tyx!`PQ*;zLaVEH6#Qym!Y*FR;byd%~&1Cz6qSoM=|6tmlZfbV@O9(iQ_BpwHmuXYi65UEg_`iTFdeCvmh@huL9OX|k?wD7IShEPB
@Cq)mbkZ4ld8Iz>!+4O^beC;+O-qP&u_Ulxhu~E=eapE1L!FdYgBmKq1AV4DPQlu*T9AI#>&=AHZVnO(Hn4<8uk(IaL331Y%a`7vqhBIdaL+GXe?-&;knvym
>yG_?U{dR{@AhTvO2e7Ql>F+<x>)$o7F7kiz=>OcXnM~lL*p2@69V46-cx-ic5a#HTrQ!oI#8<sI89HF>qzOgkxdr)t3Cyp+3>5J5dCyt2BVlR3p{Ma%QL0l
zl%^iH@?xwv=q<)aS1I9eD*#Y77g(?bgkUD_URLcuo}DM7S&)ccX%ofR|5V3LnPdCKg+Toz7EvD{3OWyzTZ8AZwjfMozrx(r^UAD0O}>GNeYHM+dKgE&4N5j
HpL8ydnVp_%F_cf&C*0noP~>KP|4$C4@Gw1H_KmeXIrrF_9YZlpu^QOeP7@t<Ly(LZk@f92AW*gGeQ=}U>t6NE^tC}UrA(oM7&d9O2#is&)o(<%K4VGSYxpq
6FG5dZ=mpy7sou7ygx#q2pbHe>Qm}_m)4t8g0nYGi#45Rpqmk!H`qBp^#~gx6u>IxH`TX^upT4R3MOudA0ESW(%xFXOePVW@rO8Uy9qkK%4746wq;h-t7SgH
O;u`RFMw24sRe^)C^dyrA-K77RE@x+xM@)tDd#+1tzbCJ#5>MF-G%b)o#oY|Tw}f$IJ9!LSmYOSoZlToygJRTC3bcu&j*RPrj1|Hk_&siVrvOZzS6`Elr^^_
U7xv|#hP}At-%7nfI`c>3({nrEJi<O3m0<gV<ni)T`Eiqg%`i}uB);GWVH^lri4gp%NUj?SG*Nh*uvjAL(&$SYWj~IrY+^t$V}mM9VG9F-<-@%lLY~$BxG=z
0@)DCVkip6YuZho742Jd)oP8VUwook5u>ps0Wj6%h|T^QK$vw}OK|<VaU^pZ@t5O;WlOraINQY3kX3MgNn3B<Pz~e*H;7;GF4<<N5w}bzn`vbF@;9V7smHk)
%(jD2ZAEh-5O((cb&mUdLp{6MCLP0Z_1)7~%gf~R{IF@;2H8Zvo(6&RUB%$cV8btTQO-KXUDW`iQp8*k9m#TvQtX|q+9(puUgIsAKZr_6C97a1JfF5228(wd
s*6z5y5mpvMYh+AQS+SE*oEaZUTc|5G?g&z|1phvrUB&l9wF*z!I=b!rCYd77i`iAJ2y$q7AjvXdpjvBCo8kkFdQe&<}2x4N>)!gA$Gt%Kmx)Yi$_nwET!?n
5}1j)LOI4)o2}aOBo*2m;xt%Vn``d|)nhpDAaF8@5TY*l+gU*GzRiH5S9d&d<BBsM-9o*Q7}R%iPOVB@UjS%tk8Jz-8Lh_zh~dmW9md-dV_}K*XS*j(_77rK
B<~Ufloyh>UYB}X;c0MyeOIe`r9=Od&XI)osU<7sZEf{VTTdav;mTBYo{w)6PsAi5iO#1N=scAVLxfy+(FJPCmyD2n{Mc(ca?m@fZ~4Ma3vL{U7E{G}{$AF#
&$1DFM8=U-p446Rj(E*o-<#?$Yee+j*Ddg8(nDjm&FP3*G0a*1a70D23R!cFHtxmK`HM!pd0@W#qvOCvA5<nst?$n_i*j)5!@&xf2)gq@qns?XYktYT5IvuE
e(yv7-&@V?ys`#f7mh*2_z0C)CdG$DftDydl>Z1`+jf%jBywAPN#wbbKzvfIeDkxwPwn@KObH$j-(I1eUVw6u)sWh(Sl+q0F-Gv>M89d<kPnO^Zg!5Atm$!)
mYb(wk#ohu7#*^I=gW8RQRkxXJVOW#NDW5>Bminwle33;$7(!fcXq#D`-5hv3{ubYkUXfH6T@j5Ib-&Lq0kq4hTDs8JU0L(?KNENWzAlcOlk7aFDuRPxC7Ns
@??XIw}B_5yp(U%%*_Hb?N~-o!CbKto^ci1Jk#Eq!kmBtF=y_Aj4m@8WHTDvvx$-nGJ7vl6EQ}(6F&6SX%S1=xtp7V?*&>n3on@Npr_rkcby88J`&Y!Ww)FT
BV8T_0Kmeq@5ue?M$Mp#7O8e)!L?c^<qPt1zg!zW&Xnq7Dh;!gxCnd6O@_lDSyW}{0-*>be`q<l0bs6`9ZqK~yP${KIo)R>Aq^{Np!+oSpOm#{?unel{HdDw
YlKZWu&6~Wr?Ji$w3S06TE|>j!?3vX598NODKLQr!7Og`I8LL`jq`kHSZiZ70xyFQ8>Y@viCe`t&W+v@RSEs4LoTZxzoC-xh-xw$WUvX3n*Kl7c&&XfHh2$t
4tmZ9s02v6f_>uvJ4f%C?0C)Ykl+c@gu;vg7uj+M6VWzw<{l>g`E0x>m9yy!`q;E+26g4Z4T)W7uJ{H2rC&y&Ph`UWZoff85Y^f0Zxabu7IznAXZ>qv)2i`P
OVyHnb}u<XTLUJS{d@df;ZaOWd6ptUrgR0dAe-O3n}1TO0xk0|*G8pQ^t`PnIHu!&MPT?CLUMbsU<A=en1~if2@bc2l9)ZjC0W!ja|pG)Pj%MExN4=OTL#x9
kk*_R(jh5CzdBpmJX4vZZ14pOJR%dl%pqFi4!ZcCfpHgmG?gi3^Uzddj-jjW-u^bhlasGJyhC(c#G7uR1TN&TZzgAYS4%K*erK%W88R^yo^FC5I(WXQziLfP
0!()~lF$bkKN@K#$Fn2Ls4dkVt2$sMNpg-XjfEuX4oTs(T;Rao9Fo>e(ox1<FpDVMs)?CXN`K;gi%k;HM+npD(9K5%H>2OU^-K6SFB#lay*Unxoa{`J4#cBG
`0r<v+>s9)3w_-`5f^JpY0<3$AWCSCSxeCU9+My#A?n5bjAfksyo>L_J?_x9C&$e%EXwcUR*GIu-*zM7I>4PpnI_P5zGn5$oOZKWis}rs-N;W<CN!9T+BiC%
1w$Ivw_xnARcTj){g7Os3FGDn?4&l~?u(eE<l{fU<iKpy$8nZYu=JU4o|AnB(7lH9y?k~u(E-mF7pA`8oEFcKxfLP~qG3{`qw$nKjP~0!7gZS0xuG3m0N<-G
8U-s=cu#AdiL8NKU~h<jFipXG09)KlyO&j6o`oOLQ1q7!?M6TjW$ZDD8JrXfbiWYU9@!Z8D6HgGyCM?pt=2k3mH42^g(mwWS%;K&WYp5`@pwVEYdm-043V|U
oygc#=A6+r=JQv?{7JE-NbuR>xO|Qw18yuc1ovtBiFg-tZjx@CF&^=Et}@<OxO{?XT29~EV<hNxE^C4}bHCb{C^y66?yp%7-({)u2f)QOG_uM6ICCmRDWGNG
Ym5jKKO@u`{`4+e+5#e0GhwU+0R3o*Wu@lu)@vow8a15)RVl|*j6hJl6CufK51h?p{;Oc`aO|0Nzlqogqe;Yv7+K!BA)(${CIZZiy)zjhNhCWfM(=k5@r3h6
n&&~B&=>IirV*k|q0!l3Tz4ri?pR2NE~L-^Vq~IpxWC29f;gJ-!Ys7qJQ{=5Q(z%iVHCZ`J)}}#wx}Hb+)}q4s=W>xyOj$k6KmlF9sTY=9k1E63iGaX4+npr
)qo7c2+vAJ24uA`9~;uKg=rO}bv&U7!}UT2a)C9;YLnuLmcHsGy)aUl$2q+65tJQs(30)Q-x)2Li*cNYkUkd$aihiw4pg;F)@@&(fw*CysnG|367ULL3EP}C
;nxP5T|fjJ{D8i-IY_DlyuE4F{(?woj5JsA4Dsxe!zdg3u?5b=Lo%<E9>T5F-_26i&O+mgt~-m>pC&`B-I}mPWCP8_l#dr|UgwmcmbT*MpVcCsR^_LPLJuS*
uw7^Fmw6xBRAHI3jdbZ(@^YtxHS@q00q@~f!YiEQ&5t}vv1c4^vhzbaj20LHkcVE-AVHB_9g9WndFk{ih^NAcOO#k>dUe(cRt00k#+5oCb&McTI>Xah*w6?}
=sNM%SAeR@Hspwa9J4w3MJ?oh6iGf;2=%6Nl#^}N8}yXx8}L=Lbe+T=?>?sKlr?sEGdMv$2}x-e)p$&TabFDCTf%9*cRzQC>bM5p#KY*bym8N`xM7vpfJTuS
vGdxHrBXT)gqN>a7Wt@x4tS8pSE8SXDJ|q{k(G++7WomW8UmQn<FO^N%>tXh!jX;@W6#ROKdE@zHL=PNHG2jp-=MY{-VBji-H?Am(oP`DXs{Zz!YH*vbM4o<
Q0WoW4|_(_OCX!Cz<k5=S)anH8)66ZHv~pm0iR2`4s#5JD`aYB`o__e*1~bW<28H_!qQNC-2kM((?`<gztHwsI*YCb{=3!6b~3fLv^&;BxuIo?y$FtYO6qBi
iPeTM5WHxN#r0j1v(SOkmb4TvPnVCaP{d^?<mg3J@!U94QTONZsbAG|RO*5Tw#__b9gbY+SI7bl0q!IARs$G%epZJ?N8A2KmoWBA#4@;cmRFJB47NtH7wvZK
T|kQB`gfpMp(#u2JEoBjdr-|ByOPdfsK+n^kGQZfcMXCnsrH$v_aYKbTK?5X0+c7wc4Y8O@1gNcbx|QN5ly}5KAQpXCnKjjOI{hNbNyH)gXfAiSpX-|WC#C;
YgX58Lb?D>emhd8w>kv)?s$_`PRf}@dwnQAD^9JdLDO_fDQ=|kM<CgdofzBMZoa<zHpn|X1nCQ5LV_g=<r3b`x8E4j{y5Sul-P0Ny(G>ofN31l0Laux++e!b
_bQB*xqw<KGw!EMUuo~xH_vC~&M;eirLBnG!5P@urj$hq&snR^(FSs^@ow@dDIaWCA}S;+btVMKs@4@X#EPIJbdNlKXC|*5%exve+Y8u%T5{X2P=RgG>xhH7
j&(7W>nIM*u3&chS-QjA>$jt?n{(BLy9Ehh*1cEgkUJ7x4x1u^|4(1bPke*@QYQNXZd=QMHgnIahqd`%RRprV{D3=f@h=B<ArUIKxE)85#;@FjbD9ir4XGr?
X?@NTjFE0z^jc~$MPwAQ#rbngz{2U765*lut~?1Xv(0ZRdjXs6)Hd8)6`$@Z4sFOe+dRfElP~pmllSH%!f3G4xSb4HhmH;h@8?BfOqW&8vGc{><^tu#dhqc-
yW6p4Nv&G517kf>qIuuLzzg6xsBMWs+PatK3GXp9NljkR+d0vI$O2(2!aZp@P;{gWG}Z;H<C%6D<ES~0OSKIAjW5vqOYHy5_ixbjG(M}B0&SL0PfNI5`n)N}
MR@Z+g*${ZZFte*Js-mXv%Hg1SN4~``R3t_n>P=dZ3Nn*2+9+*XaResT(@!o>NDO0A2NA5QxD^gz}<^eNPadCT6-0|<2uQdZ!fHpxIib--pLO$%-qJ*c!y?k
hJ_lK$5AV1_+Kh5b7QJ(0<&V^T#j85yq;S=mOFsIX2ZgCm}R(vMtEIm#hZ<rjY=ZodO7q`Kj8f@(3*pV_J<3}#s{DetgO&rCfbg&4ojULB?^_&_3CgOkSQFy
Y4inWVj|D=$@S)oZ)3Wk5W(kz$^Bo=)!`2kUs4rNfqfoDuxi>_OB-Q5c|K3XezBpKqeM$jDUk^#zUj?LJo)03(kj%WBZvH!mMdGW4g#yfU>Ce@v_wiAm@;%4
IoM2Kpf(xlywrgZo^-o^aY@Fd_mpmZCyb!_qMD5J9zh2|h#dLCtRoq`_4fqDmLs+*dSStu_Y*a`_>@TSahHAi=KsQ|PcxM#!i`1-ZkNG%!_f7XyuW9ks$SG2
8uqeF<?5uUauEbzKjU>CPA72=l8<<0o6^Imx|lJsQ$jC+d5;ZL$4uin&TM9&OJyFtukGy*JbJGpSM##h<5UP}1?m=k{qg35;sLRexO_~x`R;%g__kknY>^F&
wdDU;6mE%Gqx!ZB&X-qiL!9~qrqh_BazyLK$-y=ILD`=SaN{cQAdyBc{HW8Ca0QxP)OXwRGl2SV)cuL0@%D^ApC;c+@IJPk;a`4A1;9D4<_w9e&!gM64fdsD
*Ff7Iir`Yh@0+e85yE_Zy;ufxhBFzYhVkp}+_1V0>8ppi1RE&=)4mpI!j7X&d8*2?9<3l;UWxGFwh+M>vxmjy3CXx%!%sP|Oe6ZB!P|hmDrjY-VHFbSC!{Pf
8aCP9vSH#h`W#r6`zS;fHdI>wTeQh)Sn4NLD)@`veiZ-U<xxuW_+boO)2%Q1udTW<)#Pilb{-xilC}aaIKrN=y>rZ*+7^J9`$3jLlfA}|It*J)^SbGw@(t&I
5>>f}pi2ZGa!F#~&=b4_A&6rMy};Ivsg>P%RYW-#QhL16X@Cja0o0zr+wFaRn%4KE4RV8?&>pkMs2F09_{EQWWW%!0Zw;PEPb}xo3GO8M^f|R90TcY&q5{qm
)jF=RQx#n++k)S~@Q2YP$RrqIavsX)GGkV9rxes7U;fi-iWkz2_o6`UydPQ6NHyx(r=II^^TxLIZcvOhMg4n&(um?uegvlypz##vMzB$(uJxvjZ<$hJT;B+0
xpf%1ca19?#o5ylG0T(d`#ddL2iY-*TUfOzy3SPpj;4(!_$j}3a!GfhqGYOXcxiP6(Kgh4W670mxR^_+-kmEq<7y2&bEm758gS^dj(AA7)=eejQT7-FYXtbP
oc1`APFPE4WzG|Dc0z}mJgG$Z>B5G{C7gR4LfW-=hZeJuy4IJ~_1#ATISZ&ElG#3qWKu_li9$imVmmN1i}n-xZ=@Vb>2glf;ZM!j;K<+~NV|ZpN)!;jLiZ0#
3Z^1d?^ub?a1eUI2e39l4KG>WHM0NhXh=h!vDMMHWC~YFHZm3iDwlLsn}I=_tuHWKH6+>mM$)UZU3CtrK*P@}v6!{w+Mwr}KbuX@AQQu}<SO_pwT4G-H87(L
Y$SP*NDuQvJN~!6H_4jG972-Kd(?fcw$s1W4zirt7e|!6VW`6<O0~PtuPifMU3$ynT#q5BaCH=t$)1_PdW3&6hifXMsoMWm>RkCJ1bKef>TZiWF)9g!c2?a8
7Wv^38}GLlI+Jh{v=ek9tDDGiL$M9%E}vRXGvNn)TKR{Ny1l=Kr6-}e75_z6IJYMf_f}+~NneK*+7t8ga#G<6h|*tCv>TsN3a@6c2CqfL1A5r5l);_QHO=$<
8{dWuuGq21tI`ilA<T)_mMtJ_7lGuG7~A5D>VCn&OE7T#wq8%!Oz(tPUPGATML2Tupyz%YHy?;MXT2Y*XvTyUKKgz@`QSyx{tYVNED|NbImm!XSRF4ILTpXk
()JtnVPsfMH`M*k%i)z4&Gd*%U5(atr|K8f9VFVe;lVXF+>Nrb`$Uhr)<n+4!dt>lQ`yd9T}*kf>AWWF3WPg#P{>p9N)<Ywlpc$}7H?2f(e#;ke0dmFvlRdY
;8ew(xM#AH3ipYgM>b(n4WG9k>p3+yQ}mHI+dTZ2GQchuS(6MYDt<u9hF_wL;w4327TFQF3ns?{R#YxSe-8X`8NTFo{ypCSynu<V=~D%kTk3YL%64+RFA+T|
Ct;zq-dvtBaqI)hnCV@QO<mw_HBD2!?kh4TptcSjxsvqX2O?5C*L=2(F)*1oYzAEH_wsf<)q6I)yA;uxdivjbk4<R^#LO=n?s!%;O-uqE64UHSPgPU-8&EH>
2v6eq2UJ=Q$sC+JiN6>)*(`kWl*N)?!Ioa$)pcvuzzwyfxs%*$I700A$_<jymt#*Yoco%^E`;;s*uD?eJNX&rfEe__go@1T;pG{oUY}JhfQ4TU59eWv=xpe%
S9yY!!_xvzTzEhXF-JzP@{!oHDkMk#Y|g+R^HkQ%)j|)l(Fo0b%PIm+ofbG8p6kJyw3B^_ZH?(eHWkA!de?j9GRiyJx|v<`d8mYLhf0}T+kxGgD%7bb@W9P`
enk2@etupMnzaV_=Phzdy`*Viyo3=cU+P?U<Ks8!<1Pm>>3TP4xD4%#o$_oBnSy0=?J9}hp~XH@J2L1?I*d0ge)z;JlKVkB{T)Rii=mDPpbGgGfNLYA!Q$Fb
dQmGUJp3Vae*N9rau*Zv16fBAuSjTYYPOUw-mI+Nk7!c%XWj4L$(nE0fwNlVkpx~Wi^7d9+G-=CGnGdlm6l$%fSyC%7j*Gz>z90>GF8V${d<#0>}v7X=*pe!
b#a-fiF^{55%3qe+j$|YM`i_i?uD~V+3FZ7z~XwRVA5Z6IF4VO0<)=)uwi~lNx@8&t*P?>1xf;yJ4k;8#XN^V(tIgJL_*yf)D)-*Pf#a#eWk{lNdv7sh@^iv
62>PIDo1lTpXphrgn9b?-?pKY9`|k`thHC4^d)Py&VwB6D&H)IpPee08@W%W5r}?mYV8sS;=q;fGCZl7*o%b$RX?XFZpM41G0JrM^bBqDkEA~>)^_!lU1KUS
Sb;790sYAt->X>u$|4L=JC&C7S8(PSFkM`gPhSS(?E=a!J;ub!63~LySAz!Ohs?at0C{lEl~vs@Q~AN?rsIENJo#({p0_zAaum#NQeMzMy91RNO<%6WxT~%Y
0>32<KB(OEs6>$-lI~2rw4uIMhc^9YsL7UM^_+H9IC!v5@y=4%ydQIrl(x#EKdImN;IFel%uz)lOGXZUT3{;KFc%dbf@YP;UkzjfMz<5^J67K@Muluv>qnWP
$p8jnGzRng+Z2BC`z`ZOg{6a)k;Jj%)7ZeE@G6DD<>dLZ(X$}60+0K2x;M7Z`;%`QOGWr0Dx*y0tG~P0-MqAy`+93V#wwdpL^h5j8si7SORV3uHeVkc%d`FW
d0j(N2dg07_T*|y%a!nTCNI8t5@JA+-Ckz+g8X@+pVbdn?GfL|{(ciDYEKzi{(;$<z))@vl}disGnLCo-yL&eMUvMsLs~N&CC1B43Qk%mA{cce35<b3;ASiB
(1&EA5j)VmDYbQ%6`?9O?K!!qMJcO&a8Dz;y&TIT@K(RqA6sB$>6x{>{W$oSMwJbTX2?7xHZ!Sl?0xWqoXhBHFGJSXsx}X`g;L|zy|%Wu(u+2Zp<w)tTD-E<
puLCPx#jJ7cA>+x%;sY_0aV74#QPrd{yJ1El6QH&cOW$Sb=5jxS$pHtMl*=&s$|d@CkPbK4pNsnPm%rjm>#Q6$NxlL>?CHtmw4J0r(b-z=IPf$5fdhV&RP7-
-`wT%hH76R%_2>a+PAr|MF%yye>Ecmrt=Rac*D?~!l@JutTwo(sW^lpvu9Ut(+BeiI7$oX_jYp6ZJdgoi$NwZM59RUNzpVjeXX0DR$xyz;Nw|1u#G0cEs)kb
&3z8{MNeHK6fj(~P_}{awRbHgyM&-eexQO+tI5JWDUl0aDN@yv!dA7Sqno|P<D(?-mCIdl@%6{hG+FH0mbFAOyY)ueF(T-STMv5>i#H7Y(zWwpn3U1=A>D+?
e_qb@VhR0W;<xP9W743foK6791P5qt$LPxPI;&o@Q2RA2Yga7m5Scm7KEb;H6MpU@LCE{O1vG|xP$0u_-C|Am79@I*QKp-XT(Wo{0eNRyoM&uiJ3pKa5<hJP
ensO<9JO>}@;-3%*>Mi$dp2nT^DY=w_0*_C`oSr88w48!imE*qSxQhn<ozb!4W|2G{HccsUUYM=KxHN;2{?zh*=>9y^E`8?n40|L?HnYKHLTdTIL5eMtNHy0
)sCJo`q^mr8b4E9x+ueBbTX}v-t$I#%!~{o@O4i)71}*ShEau6A1Pr3>joJ{oGhRs1@R~ee>fQT?kqCW#p8i|nGvW&YHb@m#q;Jl=*<ucmA43%T;IRq$0MTf
b>N0q=TL9u1e8+$(-XAPde+66Mx8P``-CM9Lj06!!Vv6wqJ!HP!E7xkjl%W>(N;yb%@f-8f}`|Ma+p$TfZQYS&pInQOsE|1+U?e)f5`kqR;{9e@#(}21fW!v
r-{t2KV)iN9Y9c(XqU|VM`z>=u&|f-GnI1L$%zlVfN80sTXP2Q2c%OY(X5+#I?7a?|6c52zpW{4%h>K}c&U_;?kx*S4A%zhtfGs=mD+JrJb~z{)H7TZFnlR=
C&xgnX@Zo1132r>i~tRdAoV;u%YCDGC{wrqbp0V?DARQx3J+EtP%GGL`b9UsLA^fhl8dD7&>XK(B3Yh9<@~p_?TA;?#c?l}$cnQ5A3`Q!BL&pNakb$KsUhXa
{Ka)994y0Cx%lgUy<o5^gT=7IEvK}TE>d=k#e_yS@$=ok&x~`V*5f}+)Y+=I#EU?D?z>RTo8^a*Ma>Odg|zXr=y#5v<34jFig5{fpi9%Bo$Z84$Y8sPPmHBl
V@-8pCeW^jSMe>SZi4mTgS0$`p+tVAqe|kZLgVpB3^N#H@Qo~9ZHFdVwxJY=Ku#-VKZm(tR|wrE4SwB2iq=__uv0dXIGWEm)Bgb9_4Wtx0X&=_Y8{WLwS=B~
P;v#Ak{<fYzuzDQ7>kXeet2}F1?3kic5O#Q#3%b-1C@g|F=UrI7KKsNiH=>Cj{r-v#|ZXgjdL9n^4x1O&53ruPYP9G{HHAYh%v}_6qtjaXnyj0a9UQwc+qt1
%dMKN8&e~}mrbUq5oW<VWEUq%s<+@!uqf&&$fLWb(pRLRZ0p@bt=E=?Ew#K+wzxfD+f8O#jA6I}S?b7>uTR_eT3IVUgZu&HrRBpNs4Qvj9sSzp)kP(8DDUV;
+B?Z>x^nlsvE5Q<wX;8hTBN89&s6CD#WZ_S9CE2v<!x%#D3)YO?NeuUCK;uPG_O8WU<0@FvU1fbT?61<DIZ#kL~*o={o)pb=5@B3rO7dU49=}N>I?Q}C+2uz
mI`tsmf{ZtZkA@<_UFc*fvcrScNL)4NOrc|&WgAr45wxNMWK`Md6%`NWJ%M++Q*ic%fhX;rujTgQ!_f3hqJiME9RDD)<$6|?-H7F_`$34S-}^xaFICzj#mgD
ylgjPY#G&%vSC;(L|<qKU^{P4Z62yyI<k84%Q?zj>1?DMQxfz#iZO$GSEE|$2mb7@G@pb};$jgUONLlramv)e9lr|<wpnmq3AncaLWDQqy}OdHXZ?gI=|X8x
NJmjgBJG#*X+E8a;WR8VGC}L@1NObs*%+E)nzWWXoEMj`);hV88sq?(Vf7@VO{lpfI*0`g8OARX={FmN&(-G;kMR)efj!Sewy1W@ITy_jMPu|f#nv4Q%@T3b
en}O*YM|xYw68#nwi%||UN)VEGgE4fV+(@5PdaG6`l<}S6Z)8#QukL?Z;~lli!w`;DE(p<^-RurES>6p(q6w-mL@k`jK?I9k}4CvU1L<dG>RNneP$g`L>4h_
jlIGyK;3<1$8tur4vCxa4A}?m31-pxstKO6&^KKECeAs61ZB!qhz^%h9Z*$a^tz)&jyOV|5#2HT1JkQsL8*GS_3fzY)4Woc%tds!K3^kmU*qvoWp+EH_0vPC
nNS#o>Z5lEgK(RB#ma25N>jhs!Vbozyb%9I9HkLJto(_6MANoLEh(fR)nZpr2Clnvd_V|>=VUI8l<o)k&q-)`Lh6x-ZfBH1Ne^t)6EiD;G%c?PKZo+~=J_y-
x8Wac5e%Q*UfTyU==FVX&|#p2jw!&PG%=-^TZH*|>FJoQ2sw?RZo37(tJWEqYtUYGKU+f8ZVWQmri+rw-J^V5eCDR7Vyq;=Q!`baQ4IS!>084nh>KQYRvYCi
?27Be=(Iy9y#xweLHC@gLZ$8`!XHY!EMc`sJyN1=ee>eP99>S?c7z72=DzcmwTEf+gZ8a~UmZ=1{|J~y5t~FN73r(LK4|?+MJm%J2-TWKQM~gpiA2Hpv{u7T
f-cu&DoZ%^#s+U;8BPyR$Xn3$3bHR}fhhPR<~2B8x?Rc|f}W?u@4Kw&t>SR+lCRGNCi3Ugal~8{gwNP}ry?|_bO}i6D_<R&4e`cV98T6_jxn-*%89_iq=1>r
Z6C<xlt3zwLqVh6G-~iA0|k*DI9;G%00r_ZYWY)ZP>-hBZ*Kd`DTE|LM77=>PoGV-^8*MrtbX&1sH>_FXS*lqrpe;Kg2(?eBI5wSSH6ucoN%@d>`S6cb3SQ`
lKz~xERwL@d5H|YKV&NVu(&r{o}77FILwT&BF3@@D>=Al<Mibx#&v|?c5OJk^CdALOg9?jG)+aw*+BMvTV9vJng**^iU=3;F~GkwinYu3W`?XS_jvIJ0~qD2
TM5zWynt9We)?bez06~DQ|4r87ol}+Q}IlFUKoWzXv?e&A^z^n5NNFALvWSst9Y`FF)$@JIZq?(>;vH9tT@oy2UJOX3)0HH$po)3k8yMvm1Wkvk8@S%E44+E
Ah}8!Ic2HYz>?>gaLvj@d~6_xUW#=!$kH6)N!&xDJrH$#MQiCSXPl2^013=78Irv&&j~{N8D@o2i_Yw3K-^@UQH2dKFxqc|RUBrSmq~=#pVuLHzyxk4!clJ(
m*<;wL+@4N#8;1*C311>v8{HMCeWM#^1f$9Ts@8?T1SZ(s*7~s0>B2QAlDD{)`@32=KB)r=foK1h6@nzd(GjS+GvP?)4G4P*eP;SrehLOS9jm~1FU><wdGWT
?P<nSvCjxPBtz|lH2~~7RJWi!N@1)Ze^3MXuemD<^-vu=E7xABRmkdo1-uLuu=z8clJ4<f2cgMGcZA7hb3?X_3A6%P-28d=b~)jQ38ZR@{FQEg68&e|?l6_T
fJ#8s(f6H71Bf-EvOlNbPDRcFhGJgM*CmZoOUAB@o%4#cyjZU^y$5^BM#s{>X0x95c;UJehIp?`DmP?!dAsLPzqz2?WdryJ<PG*_W(64YGpvmuc0Phn>83aD
(q;Wje0$C0m_Jtq%P!CuMX!uyYw1ABFKN)CCr%ZJB>Yy)?&rmNKJ-wjLsybPHR$<}`BS(V#U_1tZQ8&J`ezLEE-llRF0tE#+&If9g)h=^8c#X9doDP;29hZ9
AK!EolD5<?b1w;HOs_ik<I@jyB;uWJ(;_0Pzq;rbrySy@rN!d?lVHY~Yd9?xu$W;}$VaBPS)z?>$J$F|j{?CWd?j;b(L8&HhJI-2qW8P)|LXMH;KW`GcvwZ0
-l4B1eCz_aw@dD0XP!xt=01Z9+>x9eJU_n8@5#uoWI0ZUZl8arj-a_ZkvJz>jB&m>n{0U|jk$?XX&T?ulbGGlFbFgJev!r^;cer`>JhHpubK&ge#kww!GPWb
%Sh0M9ccgVFBdQWw6A1C@V?X;*!IOcph21I&+*j<y@-_%b`_KVd=p{BMT&!^d{G0i>@5#B8adIdTU`rO(V0ok9C<Ea(0zb=df!PXo&;eJC*AXp4y6iFGp-O*
^(^fd*|DT+{E`{<KH=UX5p&2O604*Zod{b+oi1FSW=saT?D#DUqK5*MF`!C%h9Uvs6Mpu+ojnuAnyl#D>N062-y(~GP5Z#|6-Wt64!yAvy^m%{#CCDbBu{Y<
HDS73USXU3LnUAQR?RrIURs=|yVIlsAcUCv(AtU~1X4KUaxxoD-*PJC&Q>RD+AcJVPfl-tBmAYGU@-VTH(wqqmt{PkS0;PE4C8)5YblZUZd>5)MZ+nRQC;6M
rD(TC?7~*%TdZ~YRq9xN3v)<*pR%n@tz$_Q?)&dH_>dRhYL&Wg{|+^;mim?<)Ld-up-Ux&#ek5Z+F5v3#<4>=65(o)I(jMT6u%EIiD9WwPZ+u7l&3?bz@S7Z
=;KogV;M}L(+2GiZ!_Y<AjSG)o2iwXYqvSfPO=NRERu)TM$3+3ZM(x%2ifNH0V6y6JcG-u4|$A@|9R1D%W-5}m(Ty(Zy}SY4hK?+@kz+j{YYxq8=aU*-%O|C
YHf4@GxAhUy#)7(pS(FDQ7?t1Q{D*dAApZ$!zG~X@+6M;MfeuntfFZUBy*EJ$c~kjZ4Vs9psy0r+1P^b&3hQ-;L|`0>(x8Z6d0Ys-FvZ%Nl(>oloi)k#RjHU
EBo}7<Ix!MME8sO1)*V{;QkL;^S_1kF_XgG6KBoA7pGph{UhoglRxPL39^FHqE*k<*sA4~Sk>%5%gAJrAevz?^y|DNqKw7-0wtPRfKus6{qhMhxj^SG(j1#v
9k_wKs_pHFIF|4atY6N!=6SPhnJ0mv_q3Zv+J92X2}u-O9|3`uR4Vqa-|LBR$TDA3{*k_54<xK0*#uM~KwfMKrr&vUOHD;+nxxG54gwW|l%zD{;8}EQ(AR=$
2TsX^pvw5X5+J7iGbw*;vshA$fm!6e7u*fmUeFxE_}Gym_{D0hqjzqeJXdUqkxNKa7mZ@QB>;Y+@Jdz25U8XSgj3>@C@I}llli%A(2_c|8Q0PR`LXrC`4ZV7
N7ZzqrPmQJo}gVXBr`QaFj0WQ4-sT74_lqmg8tb|Zuw&qQ1YiZkF1Xzt;rMJ7<&8zUf#^&)&!hUsM^te3A8W0p6p~iNVbiQlG;6h&OwnkT5ArmgP&LOG7w{B
5|07}g3ZQ@_`-@L+6u{<Vlv|>Zcuq44asJEc*#{&Ol9C);BdUSZun9`4@;wCT%4=qjhU%*Bmfb3Iw|B_BQ6g47qx>(XRSPca6aI$Gqn?bA&yDK#>^#^QEsTp
d}?>a>eitdo_^wxM8amAo=dqPInS|zmy=-=LB5z|y9}eh6(o3ruVtWHduyy40rnoJ4#+tk>t1EJ2DasD?1btgl;6vcmw19u%8fOG>%ze3Vw?`7>A)xw!8T<r
&bhd^B>Z-1N$cdZu-A;7qsi=q!c>3b7NlZL`GF&}UnW2LzSu4!fJi!tb@}I(W6}NizGUhbCc#>5JU5?IK0V*F0_nVSUKN20sJA^7kX30FvnJuGr4Z(A=mWt8
kjUFJ0tJ1FQoMHUkM^Jx-2C>uy|SZXyEHb6;Z%Fid(hR8ywBO|2X1c0^lYMq#|r;OFEk%@Pq6>Nm9jU2`!)#m>Cl*!GdhiK9-Ts0J>(4QUp8GF(nriz@<nAM
$ry5%$M_Xjf}Zj`lrrbKv=N~r`a$=wWIGfsFmi4>x9D!_J{-?rMJKL9+V7`ibrom#SE=k>eQINh+5-dPVC@y3zf)tNPrkK-*0fF|3gJCUD9l!52zejWt{`zR
FXD*!esIwj1>uhodGTO`?U`q~RZVSWwlGx|Ula|cW;@(!rQ!6^B}Ghp?Vcex&g>eo9NYL2B5E}4d{42%3s_@A;5&KFj&YG|!fG!6yb!=y#DwJ;h=ryG)3Lfx
pr!bP)H|`s%{3g?+uOb4cEi{2@zf#~?>v?0K!QP*bq*B1j$8sVEkrTTrXFcc$g|yt<j1jXF=%QXJA+s_5W?+l5HFGLQHVq&!JVkSh!=8|Vsh0~>j-QEXXu2s
|3?YHoqyErdBD{nN1FG!6@C~d`2t=$&S=CvR0*%#F{;*dyeLTe-Lu^)tjMVH9-TLjNYKavBqU$-JxnlD<4fD@f|0s$rc_LrTuUV1hxoMF#`8`8N44F;@XZfU
0HE0c!e5o4`lt84!{<;yxWE=H!AXp540VZasMGh*%*tWtRg|L=$6KB^=a7x-4MG=)LgeHgD>y9P*GtRQ&Z@~-c&ev%C?|VVJDLB{5qiKW$3&VCw7oje<<)A}
0x5-xuDCyvUuh7jcoCB1x6^OC;MeA@eF(dD(yf8#P|Q8+{(K|kEm@6N*JCA`;WhwPrGmgYy3cM8?Iu#zjig|)*Ule%guxZPr6<!^H5nCK29#V55$jNW&$nz4
mUlx10k3-muoFje#MN08C=LP7j0>#2+j3%xEhtPTQf6Su<5wMN)U3_%H!yzIxiqL;JnPL6wI6C{Pg-F75sNQ?FmxRkRb|dh6d8c-T}d+;P0d^g8>w7A$Tcnn
#T?)pnasr^=A9kCCrRMjGqdmcjvwUS)+JNA&jJ-}#EJ<HC7i`5+bhcensm3mpq1T|QF0#}-BZV#=zqgfoB?AnveV{uaZSd`8dxVk$DhrI%euKDP&hg0q*3q#
M62-@7GUJJgNQj_J&mwa$a8KyLJe>n_9iXuDEAeZ81J0$z1)1bTgCFB62>8E4)p41KKJ~@SG;_O+RPw)h}dTo|8M^00sgdU4}0>#opF`2h^PPH)~Hys@mbM0
nk`1eyDmjFZ5kLT4=0s=Ca^D>=;5NREn(_Q`?xt_$lJ^K9D^b|T{kSk!)nr<xZ@<@Atx}SSln=mT1~)z1-t1Bi>QogJy!r3IRbc{{+qVZsM+I$54m1+%+LES
E)$sZcyI7<3VZ@vewIvt_5RX1=J6wG0~Fc$RQUPsQ>~(xuh#==R!e%v(zAFsczz6bsq6Y30iM+#NKSj&1EL_d>PNZK4BN5n+;#2ld5L=B;h|f>yBmAlhDy`p
W)-0yeLl~|&ufFQTK@DPL2uJKfgT5LR34+&Eb)B;N@*5LFm3|IPk<r%>a3r89TasjrtG@hQvILjO9;rm2Q0~WIyoCYqId%3Pw)agOTE?#)LkED8XQDLg$<4#
cqJzeN(GBrmOdAjZlC1w<epr0U&Qeo^|BobSNfKGkO8KUaH6q5z=oc`R!yAW7hA|VqN(|J*VTflRn05G{JOOMP+T!*Sd9cnL82dHb7FZU-(NEu09UBqdnn}Q
69;ynvbd~pmSOXMYvWgw+3tL7@C@n6CWudr(8^$+R>;}xZ2cbeA9fJ^eFJlO$#qNvx*6;7>(Wm5;`O`>O0cpn;RgOmnI23Vq$Q#>g|!FGN}hTE1mRj@ZW{h~
$^FHA&2Q(xkqtFNY@!-m`|z%}f^TWqM1Keze1<qD9+|#K<>^8_%}GAR#9^!uDN!^mEgj>CC+g+&r964n3oEHYRhn@bWtcMkj);<vvRy;G0qvHe`CLhn*Sshw
%yXH2)E5BgWZYik6;iJ=VtM6_3=OXY_r2WJeKET3^2cbW5-~D&RBn%Uk=0(Zq3M%gN|Q$fk(9U#&IbV1Bl<WTER4q_QzCX5WsquXVj0oY)a4QUFR7^>#wjLm
abKx8xBW{z_@Mr%JZ#*4rP>l0KKE*AfQ|KZ?ayIemf~I`51}qTB|MySfWw7&a%P|e2x@%S;LYsaj|?GGx8H>kHEw8_fbLc8P`1Mx#wPWJWH|ywzW{>Vl=e~+
Gv`B&5SzA0QwVyHgF!*ZV3UqOlvd>U(D_boR>mjL#h5fM_1#xAPh(n$+&`4_eS1jJl7#kT-kGP%qX^%lh9PvxeR8&bQW+NB`{4ETZiSm=m$ZVK^fBtv;LXSS
;%uqAkE!+t$#1VKUC5+ar8w=^`*KBpnv5MC5LB?h62L1FY^g3>>>PF`fP*m1&+n#2s(jz@fNmD}&5Eyiw7;CRx1fcuEjWXXbdxkg<azC_o)W2#=2k^F#qU%6
SSF_goyjrN;7a>OPtVX6QV3e_3yBgyCubwt`_55d-M~DMG)!vNgJChDJv;WkXkt?)xUC7T-QIrP%mw+y{KUM9eJLf5a)J=OG)5B6-l~%beYhZ!o60f>R2`AS
pY#ez<gKJ^mxH+|BU6i9Z~m<9myO+ejP0d=51MZzw_~?qSdpt8cVOd_K+BnP=Ec=cM9%=!eKlhgaxI^Mvi~bp<S*>@PDTdYteTw%TS;P41EuV?qsn1{CY8*y
Or#U3^i^P>Y*B50q;d3KRB!NrA-($4J&1w^u<9gR)KPmKi`DOEk{psdp#boV=^HZ1$g(w803VUoK}mkQWCWfW6ENB3B1a7^8MbCQZs8(h=r|T-{=Z<+_#=8b
-+@MATQb)V`c(5Wuu+>21his%m)k<4#Mes>%Y34=H$&LP96@Hrj&jakdQKqxR^%LrGmUNGLWM>j5l1LFHK-wqD9|#8yaMg%3^vM;SLkzx<6;*(OJo?7`hvxG
dcW;_q}Z?qqy4Dx?<1wt_XKUbjo5%C6sYYDGo50B7&V%qx@m7m3lZHhfYp_U?X2q2BzO^x>LZTNIaPURhsPZC)L9yU5Xx-vf??8Q4eN=Ai>Vp|^<2WZioRYr
W=m16*^btKzEX68io5w&(BkKMPkgumux_3=`?U7)SX3a1s4$@p)z+dDl<2d^qme*@2M{B=j;S+e<UGt@3Jpbqkf`=p43_v?Gm8R&mZ}CCy9BiRDd}Stp>y?T
j%IveDOE`Ond!K134pka!Z;`n@*s!#$ln=slo20Qe?Le@T}jiRM%A+W^@0H*$26~SYAZwX_@}GYRHLvCB1lI(&3EESfBm$D*z7cAl7fiE4DA_)dViYxLuJ%$
bdv2C(yV%86%~2t|LJ+YBrRvuheAQ`T1J5-QT>=5fJ5R`w%*L8E|0vNvMogOhhTHW6|4DLKbyhD(|Y7A6)7VR37U(mHrCMl`!0gX$d*K_m+jpz05JfD-GFdS
+-i>EUuHX5h6&2Dq~`F`oo!@4vqa#voYjLmWK#3>e;W6Z6s+?dRwN4Jr9PtnC~cq_tV28U)eDBc18axj&6S0T$;%dm^+GjfN(5{Ta>EfKW!;!<0V9yZm~bUa
injIpXoqCE4N&uMG75b~=k$8p-8_SCPWO4=i650W4REXL&jj!W($9W)%}}WOwY?Pmv;1l`;1m8(;O}p10D1^B@>@uf59bsSoNg~Gb7WJV|F@OGeCSR+bVEg>
6A9&%+QZey7>dDJtH`-yV<DKuEqzL2FgeX7^w0>X$}>ztEUFZo#c`2z{D)jz|G<v%y}u>`^r@IiS{K2hFY218KGB!^_^7!P9rngLG-KyEMb&#lV-b_{dM@pD
y9{$|FwH#up&L3A#n~(v0K*CAZ2fjiE%}~NfMa6EABQQXlXcgWnU;(nbR$a*iTumF%*=q1)My}CEaKc5N^0w`+Azq<zft3pP5#<PA(!d;p4+<5?B&k$s8#4j
y!fSH#3Zp(TUV)j>w4!oG=0d$`ObIhb#v8Dk}yI^@!D+e`B5JLCu6kUbkRMU`tk0^KY}&@2D{?9cmM?pQi@|!8Fg=Oty7cFxbM=*-KD;~#vePe;i?gwy4x^`
lbKsEaNXo01_PALfz|aR7!t&+$W-FvwhE-n(jIlnVR_F)wYP%ggsl}d#-jE+o-Sc)$TvAibTNdWnUuVz>;C!PdX|zBZg+4@p}!7Y$lDaM4yYhrz8-vipsJHM
GeZRE8dUmNqf_BajA6n}52z&>L)m$*oc7ecDokl}(7Aih!T|wh0K<&6H+;MloNEHPNbMUj+6Gb+2t9dmvs&W02A;67FAX%98{#lr9lue->*>ndh`I$TLnS4F
MH^|NOGMz^2O(u-@IaB-B5<Y@uH2y&@UbOx7ECM9_{w6|>*i5;25gECFb^FE`Yo3Tmbl`oZ5BhXThakJ2~gfRC){6!5XRBT2Jf#Cn<y?ceCV;)!$7Rwa}-Jo
e6h%l7mPQya&V%>1d<!+MxT<A^R>m?I3)YkN&>Ct81$LsTd_>IcLSmrcyRi&m~J%s?y(l<{Q0hyOL7u_S0;<HPGq6cUI6~w>iuIc*AwG+%{SI3;RHE^KOY(g
9mI*@Wo?qPv|TY;uYMNA6bJ?`3nsglksK|N#|cu$L81;fV12Hf-twHcT|S`IahK{hzy|5oLRB~c;I76_wY6^{kh91YL(TnNW@a{j=Z<myMZauA&4r71@pmXk
RSjcZtbB)(>f}>F%qtn<Z=ZubDW&KNd85Jp(>uRwV=UzTgR00I<HyO3Yhk$5ZAzy8sL?*#<9;w941Y)KDzEMRD7<IgIr$$Uq)G&LyXpXgAT?_PU5gBNIg<q%
yuPO<w#{Z6-Y$$as*4RVp&+A;`F~Z!ikJc&=vo-22~{W0k~+_#T2#EW=wc)>I*NwbQi%t=Q)p?ix*+8!98i4fO201JEyMhs)Ye=TAg+IFqIu-l%90xO@z^bq
F_Sx{j+DKh44rh*es0=ughjV00gKp?&@$_1ZpUYZs~4!!OZf~U4n!&}1Z7&D8y?gS0TP>IC%p0Ni@b1LG-zmbBE0UXBplh}>qgs}ol0%%wVbu^=pkVVi}$&y
lI_hZ^T*Hy624x06xfDH=Y=6yXQCGhnygXGOf?6J2}4lxYYR|>fV?tcf|4j6H)iROZ(W+)4WoQSKY^39IB*ECw*g|9)gnu?<s%kH79e@MOz~?atZ053;MCMe
&BV}O4-l!VH2)lU?I!>EPcj7o7nJ=r@@v$!{|IGOL6vQKgMxN2XeLNCfD_bUE2IRPH!nB27F<h>RDWoXPAD8Rlasi{6M~84vidQDqOBkm7$M!Ug<E=BOY(|0
J=tXgr+F^~&L$3A-KF&>*U6tEz9*U<G~Xn$z{=GO@MFRsGABhpUY&Icv`X5VsG$J!dq_2WnRWZkMFLN5cdJD9!I0`>tysV7R&B3kHFQ^6>x^92{i@->?AEH%
a8^uQ0II{zVdih=1E>)#<<WU{;<INl(i__Bjdfe?pC1XKYdrCAxZ<w8i~!=|Ff(Rv5D)bHX#~fEyh;P$GLWey2(xPL;Y=3*IVvY<gJFOaT5QB6eq9BAmJKQe
BXQz6-Y=1Iz5?NfUsTpFdhmw76YUSorfD^1SRfYkN+CjdE%c9@juQ_%R50g-7tckYWK}@)zv_aD3$c7bA7wmO|6&SF!#oOmQxr7)K~BT(v0UVhtv@@|7!5pq
psd@LpR4!+um7!s>e+_)t6PiO+$N5d+D`?m`L8%WwR5g#=rbAU7y5Mbj8ii41iNwvD})>{4B)P$61_D_U`u~LIXaXh;nT$e<4BEl{5NVkU#wV_R-@|zsc-O|
?EDMgzE>%iwW>ZSe3hamMj!;xLrZcP3z^0C^#$^AP9kd5*JNoho6eK*1ZY2d*$LoR<};8q2e8`ZN(>V~58*Gu4~m-P_uv}+hZpaqZF(~k--S8cpok36y92S~
v^if2ktm_uH0X{k)b4NQhhr+7l55DZ@XC$l#kPv(45T^(y^9%h+3+}Hl&P7ecoJp&4H*-o*=$51JdW7<umbN-=Oqn{>xNyZC@g6G?`#q1x{dMj_^YMX3h|DQ
+b&WvioiAP*Kq+|DzgL8>+#)1W$brb^j9^PyTdsT067u%>JjB3xQ44D<t4VD28+~IJSmZ|T+9{T1aPGWt>$Os3y(l1ApvB>MOzR|<Z5(#NTK+0ps*{X#j@v;
W=@5NCfnqoh_6_}jIvBei?EM09sy*cSRTw^zkIhOWcLd9TFMTeNX-ufyQtWOuQUONWCc%_ueh^y`b6%})ii?&C<Y1oaByI>DwpOmlbmbPG)vO#!@I`+F-gT=
)~u2?w63rh7_0rKSStxj0=CS^cE<I)#~TN&nyB#4O&Lwb5P9yELIVb=mPHc2E;RHnlovC=g!V(M;AL=<)#8{!WB@Dxv``p{!}XauJLPlzVJ<ADO1|N(K2~G}
yqn@z;P+rY^tSXcWV%qmY6#k|+s~?Ea;CQ|I&|wR#37E%Ehls8j{odffbm*xjIu!Kz8(Iq9g6q!y2-ei1xNptU%p(*0ber=?%jq*k`agiq;ARcB>{v}mj;1Y
I9#wSl3E!bUs5nB#NDZDcw*+K`~hr5s5#X6%xfbEh<lE+nI04+Hlhzm_`V!njGfUEG7GyBVH@y#P~Oo_>pJ)>i*A5%j!EhBH6{(NS;>t@CQ(f9VfCmvQe9>7
Lg)owfpC_E@`pw<T4G=o<1w)p79mKT$I_H5Ha`3q@CrtJLM{2UwbCXYFR(z${=>eoB~~^DQgKj<ajtB1q!$nyb6e`AT2IhZS~TNh&&`(VMq=7jMh{BxdGtIJ
xxtOR2F>lHA3JehbTtR?)?k0zAZM4}GFSI(-P|#`Jvs}HHK?AgkR)Bd3z(;DSwM->x8s6?p-BO-XF7nLM~)~p|Jp9HczAmV$d>yA|DI{P?tB#eFmp2i%3+r%
3AV_+t_)65=)JeLC)#;#K3n3d5}^dU+)rO88f5S6VJK819@6%-lt3kZDjXGBhR%!zKfdkL&|7cEHed%iw`W!Owbq>Oo)q3WVEkNj2c)H&^2Ebia4Uu>NuE}k
79PdQeAKnDF+D7<{E*g1o0%M2a2jMgU!+C=O9C3YbGaLA(Uy}Yj=pU6l2d6=E!ZQi2O|J|$qY?m=l?q=_Nz#8Pa$Iut65T~@6$%~e9dB%%hpo0GebXUH(#z_
0aT!y&bPr~aOf7s2?UbFyW)~vilQAeRT4pX=9T$1y)l7PtA++4&5zEU&Z^$e6Vkso(Nr_ybJ&=JIXVS~*t{IdwpWm?7|eu$F{RU<vNsN%Rp3?OZ|~fsUC3#7
pBl6xSB)q2P5Na}Acp*4o{MHkU_7Ui+<TnLgUNKLP$~Q_%Ptqv)7SmcbV;dOrQTf^-ID{mY7HJ0S}dk<!c(s;=EU?X`i@@sv8q4WI|8GkwAyxCG5*WzjK5b7
!2cr`%YWr6gTiNBRW5CtD`vR}p1yBsQ(OiqxC`a^n2=;fCJ^m~NM~(pLU9hI2q}IxbNIJZPoYJ9mLjH&nDQqd`FuYLF$wi0O$S7`jt}J*)YA1CZ-SK)0&0gm
854l|_4kuzLtXsH+FK6$7)GZKaqJJS7#qMl?NAmTxAr^$-#b&+-7Il$d!E&_ni81Zi)=iAC6$kafw+d1dA)Vm{CXFjk1s;;bp_At7o)wI4^i~b&uGUU+v~II
DZ*UnQGrye<bNP?lgW|&it70M9B%WW)W`(<9*pj|<U+C9|KQk2ysyPu-1*N&>AuGn#9exeSVs_;qHUN3Kl4OvYve-&XrO1I!o`IxLib}f`qkCLFO5F7(uv0X
y3|=vx1!7vdJk^2!}5tDTv~N1kxaoeRlhV`o~e3gfo%(p{b$)vG7ym2L_cuS-(f9q?Z*YVHuJ0^b>aN}AbgLuHy!P0^^ppmNSD34V)pr~Nta80Gy@|};L~mN
<c`2s@{#@H-!5)FV~Y(-SVI7Rt~G5A+z>5PsF!_*ONEE&)=_JqlqN*!AhgO9M&tCuw|Me;(O{=2=GY`5+axoEH%9&CGYYisY$Im{z&~z2*sS&AYZ2clBW8KL
9$n?Jf2OdGKKt7&ppP`MFvP$p&J8LAmA>^j=b&TKtnPV<!Q+>Q{f6gftEri55ytp-NKx`1GQ~gUx1j}Z{+ckBkRxDBZU}`T*eX*>liVhnHs%RYZSlN@Vf!-s
NuBOoS&2Z_rA>+cBMxmYMX_(9z_41-`Nr!)fa$0OZqFg%gM4|5$*Hu3`afeOPAb@D??KK2u*go;JKr0KVa?h6rB!QFyS%&98~58Lwfm^3B43i;4ca_3R@eU#
Q9AM>>V*>;rZ$KWIG~Fn2;W6>5Z)rsn9@B`5W7}~=a+Yr(R`>=vBFytAenw4mb|*?U-GS02Q%N%23lsIO&Qj+akP$$o8e?y{1|4`P{m(1P{^N-NwAy#Xy0Q~
*M67)=$_NKRSSVr?g}(i9=U_Abp1Ipx)r6(gOAu{-+Fr|_x1Wc1i?3kaE&>STJ>L&<Tt^!Moi<w4uQ{kwv?h){!6IZ`TDpJsm`3W@g4nOH>_$MRF*pb3f_4e
+gnd#-K|YTj&h-2)~}``;C{zb^PMV@H75o6brc#URm09G(2Bq-N@67=*eYR*iE?5@Xu0!yRnkFhk<p};sBzu%D|wT(FQUhK_P6ufflnS7O~ok!OpTG8t5OYU
3@*%NlVbdB+;G3!nyQG*q3$ftuc$$?WQE#A@`vsjj9&28^@))3;d-#B8Xpu<UW4{iyu^t+zWhJ%Ru!ES5Bh#RWTw}%Sw1@XHW=^%bUYr}UEGn-N;u`zHRf8+
OI0nCyF~H#TaN8-v&ptF+YxnZ;$RIa<aBxEHgY;C(y6RV12-rslVWIx)i?=+20bf9LP{12#4P6Pe1V;d!RT2~$!Y>M-%@5knQsG}3{q&Lc{Z7?bmVlc5-*&T
dh~rC(|wpb)+!hzY|viHdeEhRC^C-lusVbXr?2=gX<s3LFv`rF&)m?C%5}W*L;UUSLxl=<J8?0*T?Vv%YsP$=d4oUr`Yefh+5!ap4uYQdBQIfKG48I<zJwgJ
^63$KjUg<<e&7t_4N~}rl{do_1|3yHsKC9)s|?^koyu(Vj|-k*0x<$Q4MTV$<}A`*!eA?jaMtu{vgN;bwLN<)*nteWnwN0g;D%~jQ9xb_+Qq`GxQjtL;(4n5
KJ|d2D{9qOB}RGwSntB?fr_0pwU(u;Y=LBKPqao?j#pA_x$tcuXaf(BathD>Pgp09HH8?%2P^YIn2Gh#fyxXtRGaGpDS8O;vWML`Sj$lOsdMx78+<Eyrp#`U
?c869?ijE)OnMQ2d8`jX^BJv;!c5$roUHQoF`xL!Yc0ig4>^IHgqT<WaViX{y(JN9S75OvTJ|9_$5Hpn9Q3ZS=}y19typ(y$YyzoXf-DJYqVU|eWT+m`#;?z
_m(#ng7b%%Gy3pq&tI3VA18gSXg@nnjWfK8XEm_Z!{vbWQ$DVBl^}gQp<2soLrD(8PS2V%xMyf%98KwXRLsz(f<e%GDv);QsDrH;F4HGZhfix&PTO1dWD>vK
k{8|6Tm(ulq)&f3j#}I8c$Zz4Izgyr$;!O_5?_yhKUcxVcW&!T+ZANOW7Tuj|4Ul7Z6oS9UH8OADTM%KTMs8x+k0x)F}YH7+jZdZ#-F4~=(dWlvbRTH{mJ=^
Fcj6tJIl))FaCh;BRFeJtQE+Fsrf)E(R<;a4xS@mg($Yfjmo?=UxSjiF*M9ZIsKZ2Rf-kb#5%qn-TFeP#5p2SL?>Xs$#DX%I-<5UEo_S?GDzW3Wb!eY&y9Jq
k}IF`;+45xHlbROe=tYFat1=qf-}c{%V#qaj3;P286`g07O1;-bJ@WNC$9SbhJbU(5u=qwE1gC{{9Ly1GC*d8HHYl!(z(h=h`DN+-vMt6{buzS@#Iq`l7b~8
T!Ib})KuG7)j;T#UGf4~iaV3lLN1WgR$C*>nDP^YTYU>chxL_6HPz`>-1Y5;U8mMJr0Zj0EBHJTS7o9mJW0>zg^pcjF%OiGz2JI4Xm~2LL0u@DnxZmezi6P@
0NR!Lum^{q%*yU?Du)BM2}@+SXD2Tg76EV^_0@RHV(V|rLy}P=RNYv=NDoo|XQ@zx{4;LM@?cE8*8E;}==i<w9VAd`h|3uOp&0*#6DP6|F0l(qRAXW*nme%G
a9RKgV$9m5Yo4nfrDmXlB}kuyq~qYk!YTq;V0QenchdeDO_rmQE)aT5m<mnZ7O-O{$PTBer<n(r2rO&n{^BJ}$RUn+m+oPqP-DWu2^LW^`;#k7miKzNK+K2F
no#gV8Rc#Mm%}4=yHS}Fe%g$-1{7GIs;V*^X9{P=clsnUKIB#`rvI0N6vV9PWg3-*li$mhbQR5^Wc4Sd4S}Q3P~=)kKCQk=e7HVg#nnEu95LwRXfjkDa4F^O
es`AB#1t`mQ0P2eO2GS$u`Es{S%$~55X^95#^O<4VJtWsOQ?xorg3Xf5>Mi`1<gzvzz}Kdt-vn62@`CL@!}KA2QV#&qvinhL0GR_XN$kIPj6qhYH!zj$Lobp
2(*IUph)l+_&}si)ig4GG&O2@E0bI&8*zeD71f|d%^(P#8=7z<up@XR{T`qbCN5k`vn*)9qrEG+-r@%>JZ1<OF8ih~z8~P<3zub!6Gk=L?}5oI`k0XB`CN)1
g=3S@#l%4fa15KRg9^+*Y0H&B+~D6f5Ox(oc)5jJtvNxP|8Oc95-zIb%_+&Z<uwDUpHbmn!qpqj+oetRka9;tx_A%htxaLo^g=+`Q*26r*O(#E5QXp6_u&%d
-Gz+5(Mn#G5}QPl3zFi2T>qM7UOs@2gK%9$0Co&uS13L-_VsAKk=+1jT&N0{_(!Obz=;psQ65K{&Q$oG2oW4TsEB!=7x41}*Xv*|vg7gmwMrc{(FDsHlpKV>
rJiI4?pK=tMWstZ`0;ES>J44v9B`mBp%HG%gR{=E==z712Hc2To2%ObCoVO2wyKAzv;R*D1Ct<HabV^nI4$~V%cs1fAn13>HUtwDSU>19FIgPG16Kn@#9}~(
NP4MJ5ilFqBV0w&;sKQ^A8+b^K=p;Ys858dEa`Ieq**rMgzQ5YmVg1RjUnVj3^(iu^$KKv0cD!u%OszHnu2&>Ut-<TGeQ{`m~+MsT|EC@FK|7yQH2;02$}Lm
K?-xjVH1il7D<BjJ%-UzwL_Fm)clQng!XV?@y2|HWww4m;PI(Vz6qxtnG!6g2JQ7>9fkw-MDU6-kCk3v@A=?FAUPr6a4QwYLK~woRZqcuV|&3B+W>)>&IFgo
DX{4*W%}NkOPcTul>T-6yMo$5!m5JVgz`7qLdvb*Trru-qK-tlpI!-H0!^7fB$GbLSvKshoHg%U-L_UIWRMkCL|gcR0d!-s^0%ow5uZ|`A*<TbVuVv0N;3Bl
g?q{4hoZ6Mr}9Qa%5ZG7Co@JOY0nPy<J0AX<kNkTNdu`ko!i`w9LOjK)O<%Gwu>$#p4c{vn)Nz{>PM?BZ2f50yzP;x{+~5F0UfB-egbX!V`<yj08uo11sICb
9q<66iG3Z=70gg9D%H*5_o}^<?Ee6}=T@Q4R6qOe0bkID`eyp7(G<tNRUuo0i1p2jfUe4ByzX@k`0C4rLy=|d>mjXE(DpCR3-b&`vgI4#9tZW3=rIr=I<}8L
;OytgQ4IW;I|=8gwr1db?zV(-yB5+)Sq|T{Fm!vNQZYEuD|6rc!-6bH4mg02cTakqaO0s5(T63svtJip77(R+b_~4S8PIC8(T<m4_MX4_wR=<nO-V7X;we;u
ArtRp_<HpP;+6WLz1uuse8w@3V$dn0@_>3s`OR1hHUu+&E?Y20pl%&iI36p#cdoF{@wEg<vpa)LLU>Xs1q?P=k>mFaRY(NTLQi+`03qjk1<GATpnQ%klJ3Fm
O=6Gttn*sq=WC{8;d4%b+x~|3if**rxPXS5@Q4z-aENjL859(;>ei(-1jusCNhw3v*(LV;T}+kd@g%T!!|`C|DaJpEax6x~>NcPljKaxPl+YEqbY#7^1+lPx
YfyaD0iCq7)%r}jWJAjST>3iJ-*eZ7Jhe8=_PnQ`{VPh%Z|B0BxVmVKP1^Qi=s<$>W7L=8XKG>m_~669ZOAVE5pbzW;O^S!Mh!r+xzi@+nK+8F#UkS7-IV%_
F3>leEILr%tPOWI4xtu<ga2N1V~^^3LL$Z0Aqn+4y3eoPH>39ng~_404$r2Jd&Vh<7}WVF*%+at3W8pRUC#gkg(9f7QRl7<A^yb8=A@gUYd9M01wv-97Aa@6
2uh@8!a;%_2TzJN+%9cPA9?I@>E?=-H>?4sEof&}dd5{Gk7%CAYAuH8Ri8-*GujNW?!D9fm}ckIxFv;@(H@wo(ghWQIO~&REn&F3cg_uZ<~HqjLf~(_@j2%f
h`!ovp*qB%Ar4#-`*wJd+mL@9Cm1tDj`S8+X~CVo%@~VBg%l7MviJVgK(5I8jN2iY7OHDP*kb9h;<~z1+A4GNED{Sh9O(*+8hAwKYUXivw14oA5pkm*4L|ei
56Rfv^3G|@(YPkq{3(WV7E{>DmAW-_;W){!RM4^UY$82K^<k7@pJwo}Wm{XqR&TjHpkcJ($YloKnw{{_B{s9`fhVzY7~u7-lu(_3LQhHoS%+VorKe?V)yS8{
;YB@7XOya7HR8MGV^L|T(E5b9%}Ukp%P*D><{RDBOu$CY+TnvvtOi_^`dL}(uu_vf5)J<CCnvIDD!oB;BB2V*5t}j6Go(DU;|RX3RBjJc#~JE+-qB3r+rS75
f!C@PQiJ0z+*$-Ow)V)++~2ZcQmQl+{p{a<G{LjLWiQgs-TVq}HP8ij?dmPv$4!oVHm{nyOS+Iz%RsAXWERCy$Cil#?~Q<*WUsxK(P}ZhlMG$EZxe~PrWH0l
0mJs~P!QHg!`ncTq9mchYH{)3d+T;!pd$dbh!A%P;;F9UHS=zkvXZ~ORU0AKtn<jKb5*MDM+M}feiQD$w!Sj!k&E17we)qhYhKHrBRr^2-h&P*C<7mAa9Yu+
VFntPSs3XTmzBo)`HroPV5dWsAf@`5CL&Ecv<NPu`8`U$jC(5}WgX!_*1tEp;i(B8#au>WE>Inl@Vv<Ep5dz<-l{_1WyA=FC<=s^DSIb~5x|;a6@u@C@)+<p
S^RQ;)ImyLgaKt8^(nzSIx~L8a0RrpQ*rhT#Q!Hg8Av>oO2b+V=MZBFy!lK-PY3ad$rW14l<`ij0&OIq(7`oky0VAZI0C?(*j_bgIYE_`Ts=S88e+*cxPgGC
X9e_esldoCbEh)?YLjgE@-j%aZL897es;bfz7`TTR@wPX%#bC-lsRgrHQB~AZMc#ct3OV4v|uD3{|8x1IV!DQ?3+*uMU=xQZmYxIVy~1OjISf_ad1R7v*l^Z
w-P_RSZ!BIGcl*s#XttcdaXuIJ4!3?Eh1b$Xt@DZyseU-`?_EsvXYMYtyz!Epz<#cykG3XwLBq@&A?dVivKu;oL+h(4jMZ*<^*Q{%i@qqH1S|CKOVl%wfvoo
EU7>}DB)eVCp2DA(xs+xWd_2oj0s3{cN1Um_yfEkn|DJhYsQpa*_4AOjnM|BFL8C}P3d7wV4QH^+dp7CMgW;*+jD*5%9S$zBo2-Ahf<CZ5WywiY?zQcyD+g{
Hu_C<c-et!C7zZm6oexZAjtNcN9MPv0SEyl4zsRP<w|;Xz8CFU7+8d2GqVd5jB+{Z5K#zR;$K!LK|*&;q_0%KhnllUqDiIOGhKW>{&8W=_ez##zo>g^SvwBj
c^G&H)!fTo!cY*zCh@Rcy%$aVY3cRN!uV0O*@=bWVX6GzhA7T+&|KEeG;7$iAWF5<==Yzy>UO=p-7-4>kF7244<z&bGIeSXjNBf*C9@;-SnuyHc)G+qW@-!$
`w^Va_dfc1Y-0seuRcB1r~9r-f<*FS`2xd4>7`9v-hGasdf{*1&$10T1MXEJFf?(c1pJ7Z;d>}wbsF7dccocQ;LU2(YVY3;am%OD*i)ONwh2~FZ;ss-bp%Ni
`*$#aCbf>1Xg&}C+M&~$*jS0E8L5zN9cA$IOB@YADvj`OPzH0^$fAaF`^=z9n?}2v<cxBnE@C8Xiia-bGx~VCt1@xPl}RE^%HZs9u0fE#IoTrNZt$7?+Hw+B
eg2U)F%_XIpZM+%A3@mPKU{y^O-C^%OkjXHPFDbmFr7??15K3I5k`JJx+ddJT2#NTZtcD?f5vZ--#3EDnhfT@^omlfZgSt&XV}Q{Ca=5g0u<xaK`_ggiV@kG
j4=X6!APOu@XFt(DneoW)PBE~1}{jB$AX?@rix$kQGWHYfc!6+Jnq}06b<%8b+~SLrT;_6E#qmSxl<*Nu2htn;1m!evOT7q{qEvVed>65H(>%K&o*L%G0bOg
7tf2jbUCzvOlb1EXM<5CmS`;1k+gbd3An_99CrYvasOlNu>kLpZ55dn<nId*iJ&9tJ0CmyQgPk1Z58+rMgZx{^qwTJ!CmBU&t$WQQHxXu8keRD%Q4)-CMwYG
o*|QhsE*j>zzG@4F{`zaD~Y6MTI*0>3{0va4Ft_>U-O6Q6hNQgFaQ)XGmmu;B9DC4`GFHZ1{UA9E#ecO?t}eS%|JOop#3iXDbZ%(;tSDDH20d9^=(76gh-YE
>@9bO@zva26ep}2`Ye%HE-C;75SFv1y3my|I+|(%8_D~DCTDEYFW+?oJ<^ngMrgU5c0>a*Bz1k8+nc9w^QZii)9f0xJDJ1Ko(mhA&8tnn{3O}LVymIS?1%$8
D7sM4Z+3P6V)=EmXF-sCyh}YmJ<w;0kT)<D2OLbqh-;&s>^&u?4j)^MW7V%DSQzj*xg{}V(u0@=IN}~*#kh+kqEW33f(bJ8qn;PxRbc6w)y=TOBpB2t&u7Z}
&!dBH{t?DP7+h$in8lI#YB^8jpyq>9;>Q;Vdurz;dy7fn50SyoMX7f*jT{-GLz@!_4Uqu@|8W+A6Z3DpST|qcjtvgDNn}6F^}mGATo;6eJa0M3+d}7%?Y;X3
#P<3@yl8;HPHnCP)GTxqV_y7SquCm3?*Jxaow9c%jUz^cz}XHLm0*%}6ChC{ZJA}83TZN>7+AIVwl~B>rJ~wHmelSTxh;6omrGef7?gLTtnvn?g*F_r1?VcY
nX5Fl?y0LkK$+vhKDQ)K<p?ltehSHrev~#;=1bk(1tsN~H@3Mn436;wOA{t-3`<$@MB=3V#*UIf9*Z;Inq*?4D$)8pp)qZR@kB8@ylsKuX$)?Uod6vk6c>95
rtl<XJ-n(2Gtyj(*FZ0ByOi&j5-~7q99^4YAAR#RcXq9+k)Bn;o3^-oD!Mg30z*s19qVy(X>g<}U6Reot<0r0YL$70qTkTYPTho<`^*;A`1Ei84tu?Qf}op8
7t?KNms6GgZRwq7fXm~C@#|*31<sCKeYH`P*_HT&l56Aqx5&1Qd3|sQNWQmGHkGPqI6kH*@i>40?GOxFQx{)9ZI>^C`*ZgW|BW|I(k^7-8D%0(WodziMS6&-
-n=B&ln1FW95anOdQVP6t8v*k)=Uo=+X*9XC%bf{tmIF-+yV`JxXE|hg%Y>vpQm@VPlez8VGyC={m((i*kDG@m?gFO%#$|$NdR2QqrK-&(rS60=McL>y%zT8
?b#Ww;?aZg!t+#u6jfECcJ@5SqgQ2qkcIDrgi9jxXi#<>&}5r+4@~bW0d`r4#U!a^mBgE_Z2K&#jB3n-X7N8<(GZE#4((!zVM5fQ=|Ir%nK~q4#~hen(t3_i
nfqGWz1=7;o>>DCp~sFOCZHlci06%VfnrgTI|!SGnnZ=phY`Reb~JEL&}J2ZKR)X7p_n*f#Af@!V-213V1X4=3M5s{`H-&s_)5C<7t9^>qS^y&3k9%hhr9w9
0iO0s&Pvy2ZO7WOWhIPJ0b5sqlXuUXQ~K4y_|?>0V-B_X<}g+(I<49P?KYA81lxZDkep*Ks#;3yEt%{fah6*{)RqA$8JCrgAs0tUBt`s-HonIy&>SiQsCXB!
OMGs+&4EJV_RXdvtB9kL<A@bcBikTH1@XBq^OOYiVCYtY%CZ_Ew{Zvk`~|^$&AGWGo=7l;z!9G_+|JHs$9*njQ)upI^~e?WbR8!bbMSI8Fs(n24KwU-;lPT}
7(PPQ`GNl<8K5rx$1rym_gM82L3rr!?_3;QQ`tDk$UWV3bXUx<A?u%j@lgX#6$4E|ns46a1$*Fj>%YPjPZ|O8s#fQqp=mTr&L-z{#aQ}C(4Deo1h$jkD!2TK
DIF^tIbjO+XKl1@WV|JUt;rvQ{KUSh8NO@Y*YS}rqO!scPk>c;ZsHYbXXbR)FCE}L%yH5jX3cjrPb8Y_=NZ-_*G!vE-Mcy3%aeE=!!G4uT0kHAlwCkf3wtmt
a-~DNFk^<r>3(~EUmnT-zp<LZuoz=^SWcFL7CiGShITD|;IDY1Gt8A>q#pKYDe7uIn5+>HKM}?gAk}(a3h+zeObE1Fw1RbHY5kvwBbS2BJdX@7ABZ87ni~e=
rPQ-k8EG3yu>||-=L+4RTuzc;+9A=PX3^>h-Qpm*totO?f!zQ%I;LzD!BFD|j6T7VuAtG1^irTkj=O=7Q}%;MQsy{c+_Q{G;%Bv0->kTDANLmX(PGcHCnYS*
wphJAP%ZAV@5zr46k*x=eRzT$Zmx2DvZRA%@(!2bkU<=v^sw%?4jx^8Zi!y`yj%Ot0C;IUfwDe=LL|*b67=8aTi9EO@F)pAb`lfH&GZu8yK0gRc6U)_d|+zM
F#&o|l-^ynbFxVbRS$eYwmsuy%yjtYdw_pO_LGn<+(Vms7to?%=8&H+{xvg2b7$;n|I1X@H{aY|q<$W7Gpl!*X)TF9!~g8NB}OSk({R?nab*~jTdg_;+4R_u
I=sU}2NFotGHQ|=3g;k1SX3L#^~^;`Z&E@w{!>VP<lmbAy)dM#i`c6zA)Xxx_j<K~bi2Cw7?ftSU|#|(E|FPN5NG(@KX4jVE9tl5*)_^XI~-(kSOf{fp|=cs
KNqT*d4eKq5K@a$q-ib#NWMw8JeXxB8XoSSg4&vhJwL8pw+mAOko7kv;w(*TO;Qr>v7zCM$ZArN_-PM4l%<MhvXm2CSY7jA?LsgTaj<HOz!+Uu^_O+^lxtgB
eYUo!|K<=;*a*8+5!vJlycg@afP8xKFcbKi!W|BKJ>^BQZu~TK+Baz3Mu$``EHZIKtSIW$v4T!Qcv=T9q@yc8BruWQVFZSrCi91(ISlP!fOFIIG5Newrb-6}
p;k=6!l!gy)Op@;JhibA3Oy;>Eg3rrIkmih@+$V&Ykl;;=w1$;*9Al{15j_a-1(b497su1+nH?MC~yF1nEV!9xFA=KORizpj@09I4{knrcqZ`toYybtZVa)<
2x0|YGuWKKbeWlfXI@17gOCn_8d>mjNM1}hyzb@QIYw+x`@5Y;^IZ}m3f8|iv1XZ~S<B%bdmcUR|McRjBWf4`(qWMgk7BC_XWssw!otYa97r$F3;@D{P@Jfr
29-Zf*IhB3?#x6OyGEu|*8$y?R(YB(Y_i|D2Dl0Jxa}gt4BVG&P&gsSI9pM5mHhAik!twK0!p~R{o!vP)vyn<{t;XDH?NV>q|Ax%lkf7OKWC^?R6UV7AQ*Pk
`9`n%#-4pPe+hMNn7P~MjJ@VtmlHTAMlG3ykmBoA@JATb9jTQRT05JJ^+{29;SL#Pe%C3*KGZr@KxuuEGoY&rvFXp`jMl62X@$PA=5R&?o3vPgp<FMxtK}4L
B8IdMA9Kp2{6aC%n0{jy4TS}R{DN<&DVt6zgQ2iVMQ$g{CptTiy1OzC>xm6f5W&a#_fli1OMs;UNC_WHT5KHd^zefz9?68v8Wq4I`NF3emHm{DWS@_RsWdi1
*|%9`bir(Fzntz=@B);>g)p&{%;Yy#%8<n1p}5=ocpG&=)Np#W9F`*e8HQHcBb=Ti17-5J5*|171oNu|Mjkr>aKYgc7KS<U`QEn1xI$<Kd72;qkFW*Y@dA)Q
FuyyG+RPyd1E1otRH5(ckGqUO-KIw!{>mUxS=+1pdgx=zWO-reCPp0r3JhbD$vy|iYHJuaKIq-rWW*kI>OeQ%E5T7I*5vSdY?I2Q>e9)#!HzJziy*MRYKKTa
2!)3=PwZm+f6qfz7O-K0tI-g8hW@>&VM8z?j3_QJq{*#cId4h$w1Dt&_TT7ljrC6k?`J1<KeJiz1P6vSfML1fM#{vvXO=-GvBx4($ezoUh~Y``SCz!Y0d_8I
r}fLrAT6*!BC#?53xJ;ZpN3$Ll4UKQ+H*N3E0>)WEd@ZXN8X$orM}Nnlc}e!6g_&cSxDMT?m85Y&>?8mbw_G-L6~IxHJhtKF&WHs3kaizB;6`*bdLIF&Ohc=
54-20_i*q-SPSDC%um7mA~W9ZQOMIZ3J&s`Q0?G_K8K-u^5G7BPTU+)Mym}FaKu8g&Lzp2SM>>xv?1~*u%UW8x>S7EbL=7Q`hXSF)Ed_heNtw~+i$@>y9p4e
42ZjE2p_+tJPqyfrja4ifqYqfhKwE}IrcVl<s5jwSQ9I`3^*BzF&^zcv%CKeB_aOiN$Jp_ICWYtk>dCEw9cQj(-@<fP6>+)f9(L_p9SK@x<Er;8i^Y_!8K8z
E4eg_N4sBk)Lbp_Z@UCZ7Dk*}`CNHS)b~h-$p~UbVlZe^`S@1=4(+fsqgKyxQ-=jzJc5;#<BN}?ddyW6YV$ivwW-U<qm4git(2`_O@AeeF(@op6@oBinh~eH
!8)Q?Ly200?Q-u(LT1VhX=}gdC_oskNN@tUB;3J+dBwboEF(C&Ov)|A?R9smga?g=agHp`1MaRaj`3x}6z{?cclW|qpK}|%;s|i#Pb|)z_NaRWjo{P|1Jfzs
=1ahd*fx3$#RFy7hl7W+nK3OTAR<tGTTEHCIBLwMSX)Nq1{sF^>}hLT68w+(r;PK$ZdlgkQXxg9fGn))2$C&9&PY%&E`f~W{(I}(2`!a0+-II83=Tp}UW(;@
@I{gS0Q*SQ5~r3sjGX<$e6oUagegMbnI*QtVQ||2^$LVhNV@x#*h|`9i*C>Qa%(Dz4+Q^#z8DxD?K*j#?-+miG7)(So$zgEa}vPY7@BlZ<yTJ_Z|g8&AXoi7
rd)!uNwsUfxXMGYdSP$VpqiSNQ<H=~U|ai3ZVN?hK6jgCSwm-txfXenI`-G2SsQ^m<KeGH5wDtR&AbP=jRDieUH?`Qr>;$#rRS5bLS)7Ndtm|P8K-na&VsrS
66K0>!CxpkYu1S^3n##AiR~V=KFP=o0aor*D*}W!OH=(JNq|fv3@S@{C^l`GOCZ`cc#N{Q-7F8wSQxq41N6_ZnZ;Ya*R?hdq~3|SoAKmp_mA)X%Pyl(6Uf^=
_26RC#G1x=j%#vCFJ|*>5WggyojDaZ7B_yUNcWWtLzL_*H^B<Ub!(>Mg*wKo<l@KRGMtmyz(G?W65@oDp#*dPKTJIcf74B1JRclfEL%u=vdj;fFNAyq>8PzF
hhx^A?`4z1{Km!U6NPO09BjJeNNlOX8_c7`)Rlk>bl|0Qr7>&PNyohb^hyl7U-;~HVeMqf%6gK09MZmBKEg(o(L|)xQw-lMF0Pv}5__agEPIJPQv(y#+`X$C
^fDLbKM%;9%k%N4!@{-j_8dxjcC|oWE=m5TUW2(=Q_CLCw8IC%xzfpmjG5jnokNL7Kxf>E2eI6T7^6eNYlabqQhB7@TyNeSET~<2erF>mF$$_hQgV@srmTtN
86O1VnL5P{2Xsgjj;2oG6>=fyOFN2IDLpu$gEtjbi&wF@tOfz%04eXB${{(VXJsZ5VpWVdv1e(EN{vT${dRA2NZ5Uci8au4OuSe#!2~1wZU{l1L$f$cyf$%Y
Ge2lKJ>Lu<PB7|aBgPERM_Wy*p1DOpQ3$_fm+?_utkUaKM(a_>B0Hfe<HGY-qU;kTpoOpAA1CT{#w(~vA4EeD_alDlPnjP$^579yDGO;ttc58;r_?0AeV>BN
Pq$yYJNh>%X9J#>l_K8;8)cj{qZ<Q+zS^rl*j)?3MKn7Ko(B0pEHmY{^sTboF?L!V*YYC9uFH<_@j0@$c(Wn6Ijh|01BWnddn)@J@u!`G=+POV{CKeP80uR@
hzp^)uv_1b0k}MReg(eNf;0Vi;PS>0nV+nB2b>R!2f|aSv1(qJiz>qr^YSXolQv|(dq0xm4xb~VX2cdv&ifW5vyjhu-i_GA^6o0li6hYZBaOHGu4#zSQmQDd
=NTj9F3h<CjZ%>RIF9)#_wqm8_!SySHW%;+1>Qa@S@uJ|Uz6o#1lil;I3`pav>skO=}6)3S2_FHAFhcKLb|ABwfMYfDS^wl4#%jd)^5;(U}Ybj>s^62OoLHt
%x?Srh4x&o!eqaWE|Aa7UOY{o*7|Tn0$p?lm5~6QBd#x6bRq+fsU$99-pzw+pOt+$On%i|M4!VGH(P+T0n06cE_1nrr+iX^w+b!30p5VrT{ppA;X4phI%(Q~
>0IM9-nafQ0Gy$xV@hT|5Ea@MjW2#z2-KrOha0bR&F8Gb%qpeQmsVs1JiLhFQ_(94yDNS4C}#2FGyvvzCw$)%9gl;)CQ=dX=goI;)0`#A)@8mftwm^+udYe#
j?Z5I%EgrGeBmcm_lwZ{rC%9&vs#p<X!@RQRr3GBKXN_a;V!>8Fghf@1mFNOi11N7d@XE(F3xmlNCpq}sXw${hJb1f8VRxETpY3Z;OaV#YWpb?=r~^dhq%zv
=Me)p-2NU&ECxy?+n>=M6FWy>maGePVo<G=&BI?!^+5t}C+jDQ0Fkw<=dSh@XxytuY@Zn)rmq%9OU!b_R(WV%f;s)MGkM23@b(&z&=xYDsZ94z`SkpXSIR;n
;uFRE4y)w(EBA1VFvGOT)v)$Im|X4evP;uQ%BlH|pc{WHwa*jUyehp7H*Rs>yPYM|NkhnXHLKgiQQ48nH2@RxouB|V%(zN7OkL<UEncZ(Le7k%QT)?t1uK_W
Bu(E>;pCYq&R8|VB569=5b`GbXX~AfTQsi-HavQLWxl7!S@(DFtH>u0YhIj_*z~3T*D<w@J;%%(wxa-f)F=Qcy5_wA7OoPQK1Ko}1?gG&ZsRpjLP?sVsTZig
sifkW5d*@@)RLJhR7U#s$F)_L#&$Al=KRu>MarEeP^-&U66(pJShtx6T9l;e`fS(fZ`7-Cs~1wMpMlPqkz|2Bf#dtI!IJgj^pDfuqlrH2-x~3nQNH*j3$_n{
B8dgqC8)g)qt$3y4%|`Hz&-9I#2;1k{op3#RplRnQszi>3#=Vd3QI%diyAtel7TPOpnk2MFC0}Ua!Qu{>R9-2FLV{#0e-*Dk1J1<7LZq)<q7DLbP;=Z|35P^
20%aF=a%HIl1%y5T+LhiJNHh=#1&1zuUQ=i{eEb6iJn@#aIbLF%gxyQZ4@$!yD1w1IfYk5_5QmrqhG@@UuKZMvS0qA0eR>VjROXqF}le;D(1PFH%9DRlDrz2
fi7UzTyOio-Wqqkx!7_$fi%*gN2aUCjt^O29JdO=!Q7ma`mivhHI55GoQm9UK+$5!Qh}!Lg@k|O>3C?^V;48KQXce&j_=&a$nm{z#bx8f<hwE$vwpl)e};sl
4WCOF0u8puPehQ^QgEK)|D!b*abYnQ{_D5c8~@`u6>t}m2uLDRQPnnrx9zkYKj}pNln?tg`+?#l{HNYB_sZ!Oz1*D@*WpA4-FUo)1d@TMyp#0-N*Gms{1~%2
yrUozim(GZcMU1_AoyA4K~>~1|7B|e+QE*8_i@9;d3qkxB+ChxP~FG6cdQ;xH`F)0{?RpIJJQRy1UVen{iI{3H8w^Ayj3^Z^Kt-|6i8$VTCj?{G3=Qncu&X9
-dx}RT?Wl}vL3hOi^eOM;b?C+#2#A{19JuQriMv`uQrtUScoMEZ8jd-#-@AvE<vtcmPnzW>9!jBsujW~k)#AsA^W-P!~N-Rjqu;#legj48*{g_=L@O9lJ0``
lRd*aPMWfNlm^G>^hO4Evi{M>3EM{`#UMUZg`im~er>p@_Wa6W9TYc)<sCnXm$-)=6N*;~vu!V{jBAijILi1$ZtjxOja32asILHXoM>UI>dTK4^{2$0G6}8~
7l>AIfMhrq1+7xDd0NY^7RIr<&9rdxT(b%@)0&tPS-<iS8ngipLQzu&CoWB19qDfx=>hs9$nl~5$7!_wsF$Nu(?9P3AvjH_ym}rfQJ4iNjePbmwultDk)k!~
s(_=+Rt)S6J%=yiSUfyRoT0Z;Kj1EHILKiooy@2GEZYdi?N&aN_{u)GY<w)QUrQHmd`$)=$BlwYQzG*QrSM0^IuRr2nv_a(C1l!XePMB#N?B_pyaN9nz>(ki
avG;6q5h7IrhwF=sgco^OZr#rQW??dG-GPO%mdyZEMfKn>#>P@2ZmFjs%c(m;TJQF&eBZwB$E@Kx-inH6Cn$WX0!Y$4#wK<dZ=*@VVW~>8Aq(@@M9nnh*q#5
zI|b%>bI02(P-H^tQaQj07D&{WqKMyl)1yr4uQo77I+rqkL8$5)Q$V*g$c&k<n}o0)$`rCsxjA$DOh;4&L1)#uOJ;IrTdCi>TNBlt6L@m5y`_1LhHsiMU#Q;
NQUF3GSi_T&Srb3VxR{)!SR9yxu>knst)pkZ$$=lItq0);kj~0X0b1}Xf?7&IoaF|;Gb>yrMXBKfD#|$t^q}|i{PnLXxYQ{4HfQ6Td5jVpj>d=v>Q2<s2g0l
Q8}y_Yvl2`R<2S7!Uy2r31eUM&I`pmO|y?fO#&ai-4Lbk@{Ll?3zc)%UP;f#mjFb`az$DA-s(qrPW7(4%~wfXF|q|`^9FcSwSB*lN`?1C8^#GqNi}B$XI)D0
VRGO|PlmB7`qfi(u6owcjtdyM$>OZqNp>*^nbiDSzmpuf?=&=tMjDsCis1G=@qDdsusj)1RJ|@M?jlZ=J+n6t$!sbh?_ue-p)5#5-{oh?M8)IIb3w@Qv7k9g
TVVfOKjvr-k~5@%_ICJMI^n~4jQiZjlXJ=fSop-V{;2h<sVF7u7H`y8_-0`DI(H#K5v&>?0Q6s!;~DcbsKZ;wyE>m-!Cg4m1vdBid3rxtl8|s)O86;Z>(tuZ
CiKiic}rYu^O8e9G+%t-*<*O90*A%@<r}!##KU6axTPNBnD=-&NRzdUf+X=(MI+A|;~AEn*KElv5<9jWiL@<33bvx|aB0DP9A*jtknG-GH{-Jr4oPyRU<<#0
imG7XW1XFoChf7Wepe;Ex*mSX)#e}1noTgfx~rw7bGBR>q`6s9pavvZBU_fS`ne&|95u74_+b0o8R(vU<ZPEOr$|#-!4j?nXv-ihUEgj~zF9FTX`UG?wE39_
5Y!!vEX$(VY~~MuW^;S4(wl<+;PyY39Qqkzns1<p?)EtFrL<B=#yJcQ(xgexe_gb^{?KPU2^d<w%wi4%v4v8u;O`_&qqs&~Uv`d~v)Q!42zy85RljN;;XUR9
m4Z(Tu90yaJYRvNw(|;AmEPPtnn<KjJyMNe4a*aXiiya<q6G73?rIO1X|+{56QmQ%<7QhFJ?T3Q)!TqKzH27its<ehT^bcc0BF!2oZrs{0N5PQ=fmn9@{BDI
&&DUFIhEj{q@Y@`E0WP{M+d9|@2}meE$B5h5-P8&Xz3G9Z%Q6osh0YZ0?V5bVw9!qaAaq`F<-OXN*rHCO!YSnZaE00xf1@~{kVRJBn1&WQ}pwEy;4mt&jv72
qza#ORIq%7JM_d-x=VG+umNXPqDRxj*`p3Sr>D}T{k65m^@X?$JC(W$NvV<>ZEzjJ05${VWIp8#Bx^kP<Cv14`eOaTJWl0{0<FQKhJM-o&%0i(*mr3d>yFc8
c_D+$ywLbLfqh_Tc(HeUbS&c+jiI3XJ0QYn_lMP_!ddl}6`eR9s$;&u!OunMZrS(bigtpWyc+oZgq)C{bjEQ9ne^N-3taOz>QNHUs%(bRmu7oLeAQk5HGNV7
tC!JiIdu#6;lM=$)SzoSq@)!4pNNbA|HY?T;QB45FT>UKs%j*odi1HL_?ofbMV0i4+q9Xq!rVmW34hPWj6X5cG&p}Xh-HUT_~4~9jYEaN#pl4O+#zA90v-`>
RywR&e!p=(Hd+&~@E(|W9vDg6d>y{YI17tZNug!!t04|e!L6%_3Rv3|tOe$`2gd3Wo@2*D1PDI-W>tv?=nDy5%(X5osJR8JDCawibx<%(1IDdFE-NAMYXWxl
rGQcT8z&e^bI+V9mLs@OtaEtugUrI4ep?DP7w#cU!`pD&o3hh1Glya}6}tiCI6;7UA2|elQ>T&T_ir@!bO25~D%Lhl<|wAwz<=BB`k0k+_TXW>TM`%2#bC~!
QgzlxHo}`%!DpuvS0q*w_#BDHRi51D*kbNFY0Np0yF^PPOD2yoO=AbC2+qHobGJes^SxY*w>9azSB!7`x^tw}%rFgMd@;WOitAdQ$<VG<08x8<zQh>Sf?Exu
8-%>$YYQ#QRPdVb3A~V}cEUD%@~Dp@8q8@6(0Bg5@!&O&6-(x{tO-Fys?-254(RTg6r=Xk;UGRG1Q=JPbg=P!8f|~*gSl)oP3NrEsBPz6*gzbSj^E1Y;WH+q
9}$^1fx(PLOQFOxqaH-_CJ&G9_i<^y>&VF9bx(f}B@x~!pBBymIPJ=p6^&jI^0>S~c|;QPLwy)da~`BJ0x4*M#~-_%ciYx};BClXFt|OWBT7c5(eXkn((W3@
Rp4fWuZ;$dk51I-qe_L3sGD{}G4c9878Q~t!;{AeZlYb>$wSwsEh_(Gh4Mw6q^9NU#|1r4g@9XbJYGj4^J&7DfOTC+h9<faF=o7l*_ZD}$sEKR%#U&}s)mHE
IPQ`U?(~y#tT@=BTsg*WaXx!$pzkc)EJ+>!;aZ0u{*2~OC9mQ7+KZ5Beh@szU4cbkbzNR*mk}0@HCn(LUZJto;J*$|x*ti){#9<9{ElQRFDCBurzb9k&i?aN
%vE0Lub9mBb1_G4_gGN8hK$7>IQVbb7{jYv7ur?emTennr4Br=6;lOEBNg8jL{iet7_u1=3saH7U>-SU9G}wXB$I(s#~V5t6tq0(qBp6z1m3v!rp*MVm=Yw5
IH0ts>UgwZD|!&8((g7p?oI@PjWwN0zB2KIwy`eBI#9hZi&s%9{{nD`XrxLgDnjdNuQNG+a~?x|LrG${qrVMGGzA@LEMXA;_IHi~tL%v`@7+ae-+Oe{V{`9Y
NkIHNh;!*<4Bd{OsCfV>aKaqnHp*1aP-+YIYo5FbtLEuU3w1K=@E>!JX@I=`_2dm>3!iF#9xticFcEe>HIhtqkHX!_pL#$xc966)WJ-vLwdX&ltB=pir-}8@
P^^zu%PbtX1~%%V8o%<r`m?3$X8x1A*(g{$t{0bH9e6r2ucB)w6#OF3x47`S%AAF=fLl4+ng3sOmjYHqt*$O<#pnL0|9_sX597j0mAI~|A_Z<NiDqnf$sPR;
y#I3|I5y03^?(q`#e~%k-6|o#RAkwhT;yZGprE0uqA-L5p)ebInf+)hs-eg28XgV0pCM7QvrM)L0b=iPo6N21EkgVnMZLAc*4)AL{SQS;-4|}%Lx7+ClskN6
@|YK687`?L;iH*-IIZg0fghr6Ji1*|sUpT@(oBC@Ur3Uzy%A#>fPiLRsr88T^k@ARCN#D)MEM6C6U{b3FILzq`}%r3D$=w%P=sI^%U2{p!8Z`r2Xm}Ff527E
1)s3`mf+Ev0QGNpH*`ph^HuY7{T0??>^7A>9e{%5qJHiFL%kf}j?U;PL1AmlYoup*jhf*;*7oAe&Xei%3Q4)vI6KIx_yL>v<NU}%BiX)D+>zjBUnk`Tf&Dkv
Tl73wh^$v9sL;+3o`CB@tX#ytZZQ*HT}1&Zw}^L<;AzC7kK#1Wo0zm^mT9sokg8=+|75Tos_<hKLp8!E>7m4`urT6l^+>mEJ{4Fwo=cBugCOn4l7cqyy><*x
uviF`@*O$yp|P*3;|){s)p5056FG8Mi=PR=#Gnd>fE{%DHlPU4)kFh^pk6EN-9BAZ3V$N!pKP`3nN6<avws#W8B52_#T23KL+vFx@Dl9gWDwdY16nqoVOb5@
9sb%2j<G^2iyeXq8KAxM{@keD@~vEFVq9xS@XxJO3GAR=BoLv}?a}|`UlJY5W?*%`zfuDpyVud&e7q_fucG{9d#sj8!inS6*+;k?#L^_}SC_LUX+6Mmk{W7A
{w;S6D&hF3<DNZFJ~)#B0C`k5no-mp*iU)u0P&)@M3cHyB^@u=0}TKbt%~<51dxZ#KvWRhnM85>6Kf5(3hIE!BvLeb#Q|Tp-{{97rr8ELp9gV5{-+st^B3`D
gWsS#0wZN0N4eS0AVyk#WoqwE_r{n+ZXW1metiH7O*6}TU#q&wS?%yDF~M-A00Lq=(w<-&Xnh=>0?P_wg=pj7#OM3_(J;wODbNVz^Cbc;vSb^1auYDEW|FcF
#`_?X0b~QF32jAijrnFPIy32*V9p8Dk9tqiNpi)>N%kpYxW7!lV6a}f!3;05l(~9$p49~Q0c7UO^V4~m#;LWHWi({Y&(jh)ku6nY`SY=opSLG!aQk@j$#QTi
hqEAz(UOO!Styu<sQi3wU2gtL@*l&Ef+@TOFf1y^L1J~yR)rW+R#8aBbG9+FQI>e_QvWDzD=|WE|Cl*3pb0>MY#iN<5uUVgvprEaXxX%C2!ppZG!E>*wv*xw
jkCLw(p6m&+5W#Y;RI}v$~3n-FRAJc4-@0}wKHNx%g=JD38=C4?iml^lM=5HqOWhOc<V_1S;WtH0ij=;iTpYh=nKDByo+;`Kx`UyDW18ZD2RufOdW~uN<-Q5
g_Y89V1=u&d3BIA4hz3=A+QVgRjQNrh2FWig5f6Ti+5CA9%q{Y54}ZS_0V8cU%I+^C;IPUN)4Q0z>oB%3v;4}s%n*=7Q(b0Nru*2%bbik=d%8-$A1sM>i;WR
s0UpRH)<w)W15*EvO}yJ(gjfXr5VG)f@;u7x+~CLtlt9}mZI_jRJpW9pM{xUmsX6=V)+3>*3U*3*<1qvy^c4)KAYjxzK4y2a|{fOVq?X~VEfMZ7_jWn4%fWL
n+0-=2xQJ_l=lAGi?xJxe8N0nnBI?Jg+ll$i{>4Vu@+k-Hv#iE>Xg~+SW9bZCW-Ua4Y@2BaStmQOmTl%DVS5{aL+sWdUepR_U&oMsvc3)`VuUx(ILqX`R+3T
ZW60%dQT`}%o0LxaEUW`JjR?xj=j3jYXpw<v(bXPzVk?(;#AgXVp$at(b-&2`4Ay29<RA<2fv6`eSaVv(cx~)iG{keb_$p)oXkN7OXIJS$@@U0lPj!gOB)dX
OF7`LZelToZ}0r3gPox8NRT^4bQPwxfz*(TBNVPE^ZKVceZZ_9R<2NAEkUjw^?f2MNb6m{HMz<N8G&>*S$UOK=O>BlMbI>t#DZ{H6GXB_H9l{`SDi@A<7-^&
_DXK&mxLx`H=MzqJ2$hll=6tFIwuj@zmvetU>3>|IO^f;$^HHbg=FP%@b20D3OO&~^zj^r=+66!Pc$259sy+>nQH8l{X{R2b&b(M6oPuU`V#Jih-j6d_$&XG
p71An6<pPogN%ei_9Vo-4tyT2(l;*(tll&}^=bi+`AHCteZK{p(>6t>Syi-HeFT}Pj%q%?Ld+zrrnLYY<~M!31GRvbydrKF6(CAjv|`Wtq^m<~WG1YwPEYUI
a@v|~ez9*A_az?|dRvg=uh`%Q&OW)K()tHKUb*>Qb<PM^BVFCS`Jfl4)J_m&mVyFzbGNdTJq7n;mlM8ln3G1kLg|f)9#We`w9C?b1xJ;qGD$^&Kx^<fQ>cA6
)Nz(UV=A@Ei=I^Y1|9>D&{A6s=Ha+Tg_DZ7_Lqc{#4`1K2u0u#MT!|FKg$VGkh)_a+aQ}9K!$GI8c+9^Y+J(?m1hTKK0ltPbpt&gQ?N#(v38e2O9mA=O6t=p
>WK9!RLF(AfQ8Fzb`}T7dp$K#QsTp{Wx!?_DL1mJu`(~~*Ytc2<Gn8H=ob@v4-YU?4q$##6$d-bfhjxuLeW{l0wzQ?)dJ_jd9p(H8|ZUR_oY<SLGmz5?$4es
wLd0bi$O8lt&^LJiN`-xQpeD$W*3B`=nmJc(>RUW?O(+;;#9;oEvPZ%-EZNDVEoysw|-CL`zed2b-;=x;`ACNiAGS?T1}eI*~1aijJ^NiexiNw&X*Kf2cyJR
uVa$EIo?Gq;@$JepSq`I57`#*bBlNs*W8a`vBVyFR@)u302qF+OuABlCp@P2=r~Ot7!ENQ=bA7{qNal$jY!AjB>bWW>5&!GOjn7P-mfcd1D`Fl%vo#Qcs}tJ
+)*^~Ei~c2ob=kNX!00Sjrbh>M}gzCPB4?k6Rb%H>)Wj1lOxIveYQ`WPz=pczPizqF}F8hha9%U-+82T0c@D!Od{bJyML}lr2Qv=e$*5qEwFJ!9^I-Z_D$gP
vv=jsLi06$9_wE4*0X^7)Ho5NunWG&y;6_NYC$Py=XvGgtt;wcZ75uHR|7<Jz)fzJ$pkHp_xF(&>f8B`*etIbQ#(T;)<>2Ju;q4T)g$S#-17Vpy%py6sGE6x
p91jMXNYnz`zlSr<EFly_da8~H4Hd8ei*I&$nq@mc~Hxu*k&;N7~--9lRA($B-OX$@|CnUv~?O=lnfiNI~oB#)10#{tl79yHM2>3X`xq#l%a_IN={+T!tmgu
_NgIE+zi3A`E-&fE@EZ=W_)NR`jttQoriqF<4W^ccc+OhGX)a37mJLmEz)We=()4ue)vraRiYtRSVntxVr6z5d3kl4t94GFhl@bAwMW~Y+pyHA?&;l0J!3-m
FhcJYWLK&IZ}Uf>Cg}OOno*B<B^>_mhs{lEzmUoAM*#gmUBdXA?FxU<k`J>s0hF_6f2l4vnlcH;n>3E1Ce{LZ$YM{nE`IC|eCl<l{}c_vP4K=gy*sZ@=3J)d
!*NiakNA1`JR)JI!sEAXI=D^w|I+ggxEFNW#m2vlrP`(qFiXzU>%f2K+8-WA(^rIH*O|c03^4nhL}%sBcou>M)SWaEp>lS#{i;^0$LrQJtpz4fw^#DD$dOz6
SNDx#kYg;l($5s-3R@5%(SaZO<Rfk1HH7Dik5w#;`WEuC?R=*%vR+;0eG9!roHI>nnN#1PBIo|FLUa`<MU2pqPRNo+>uJ))Pc~l%9I%!plHNXn%UF&4KiS>!
eHUMC0n&REWdu8q=U(aDVN~HWka+X(4QD#EcK_S1dY?GZGY;-a<{%DRyf5;!IXiS4K-n#!nBi!E?K6aWqPx|w(79v*H*D<{ci|{ghP~?MfmT<BKE<J27TfZF
6%y)JX53105=a_GV2hmRvjcP23HN~FMU%3^B~rK*(}@17I3rjna#LwvvRX<d6_2Erg?-8Nx9w)T^1U&qyCie`^Mx`1U5mqF_y%N>ZKNzfkf+LHI<e);uG*;;
vcyrzL(}PMhD-Ri!TJ}T7b{a<pe|2g(!n}etq!)UQa1S4Kbb2pmXn%&#p~Ax3>r$ood#sEDE#}9PAoaoBG6Jk;P#zh)t)US&FeNvza$~LjpEML*v`>e)zM+#
HO)$2S(ks;eHd7VcVaKLV<5)V1#)5mQ#J9m4e@Rx(|q{Hb%IBwTKT2e%A5==!bBo~4@m=uEDa5b*NhEw@(jj8z$UR9{hMM};099`_a2B^yu&3J;rS>!2|e$#
>5wAJFrgc-3b04iDGOo4OFWCm*EPkLSn|rqo^F7st_vjciZo#4(mm|Y0G|i85h}^qwST&Qy%Aty=#Eeya`NJyzjiD#qef%~);!dU%u)cdemp4~rnJnwL%P4t
fh6&w_g_t(t>I;f4RAY$j4}1qh_KpC1KZ5_y3?@^QaABOXvY>(?c46V!(iF`f`q#0&uLcv1|`O|LmwG~Sz!uPPh??}sw{~H1|fv*%w+tX`;z;=3Ja8<yg8$5
-*DoIi~<)gsOhVq$(IPJc97VRyT$-)yzo)HF060X9p44h4@nzgyq%JbpJ{poxP7B!LZQ`z!0cS+OPp<f{w38IwiK8zQql*^^EJlT{Ta%afZ0^%_&^HJiiX%}
(+Y*8(Q_QEO;k*mE3SdF-y}@PqPF*@itPG+3cEQvI;`Fp(e&q2o%oXNH2U&n$(KMYnfXpGYKC_y3DBcWp_dC>kjNxLUBBy<h92&OLyifbJ7QVd=eXTXLq%8v
4t^w`wM2avXJk=eT|C#roK>;0Z~tFYe5LbC4rPq{`xd)%Fl?+Gjz?wEWa7-pt|Pb?#c<os5~DuO<iu>Njgckz$Hm&UO;`M%6MYE`imdSQ@_ZT?N99z;W?Ar0
`nk#WJv*_6rQ-+betyq*3^<!A;WG=i4DCQ`qnSd*64$<JfvzIX7K=2~57)-;#I6LOi#**HHX)F&F4V1d!o;oPv1FxlcXYYjVWJr!J+CqM@`;>D1_)<JB^DmK
iAZ4JeuIHiZCE}p&Wdk^8w8Bkq+(f49l?Ug-@63o!=S#7H-43H4KZ4)aalN#FvZ#fXq>{&Shjy}yexgbS3sasx%urRdREV)HoNVyB%)D<)Y=Ezegj$1ugS)y
HKG54nLrrR<PmQ-jA~gPweF!GG=2Crq=~Oi-)*;q#|o*NJ_cgE_1nh<+>I+RkdI_Ze9>eUxtx96wja%CFWn|jQL@<=aIGx{IXL_(Ps1DPHYD?AiT0r7VY7?j
Wz&s;iW-#dE8<puQwsSDc=hnlO-4y{(5Ya8zNX+hEe+Qn)sbXY*-5d;()g$YNU%KkwnLDt;4Bdbc6#NZGEf4u%13}A4KL@^$Fk$pCC<=}!uh^^&SQT3FG#P5
mlWO7n09l`X-T3+D>NL5uvIAjbT*HzN-ME4@8&P|eosNfsVwDj`@U$6R@u>8n%Qs)@;wKB-3D`@6b+ic^nuZ7C!Dvo^WjaqW&$wGwCWEm4R((WHR`{*iY}$-
tVbFuac_Vpp46Cqv;sBQ(|HfUahw8iWV}tS_rtF&1B0GpP2~sb)CO}P+Vhn3!IJglCxkvuu=<lev%kaLPZ83mBYX%r1vHD6OTDp-SeR6m*m=?uTcmMls=>NG
i%e;HxX9Lgdyo+GWY|29pPtID|AwhaUE~ox1`17sgO7O{-AOz=pXnK9U3ByPnDm6*#0OL|JCLehZN5h>5M(GJQtmU+Ni;_4aXFz<HNcGqv2wq)9(8_?JR3YM
fwaakVNtnI2hUe}g};$NPs9Q4vH0xUgRi-Wq3QKuthFNQN?{q@Z>W7sAoO=aEmmlk`k=$XQr(VJB)*Qv(YOO@sd>K*>I@atDrBC_EY<pG@B>U)zv`q?pGIqN
uwi(_P~x&)!5ZG#<4~&U?tpAQasvsR^{WzWl-w2zvL+7$wdf9GACgwbE~4VhHaC8=WTBCxXil%MIguLmk2_+^vh^d|Gmo8|G`EMAnouPI`4t0f`s3-0TiT_j
xB{4J@eB}H<8FPzgH+w}rR#1NKF{NMhx7N379L+LcTb4_Nd*>S(A8tV#b&g%IzrI?5X4D+2xJq4Dt=gjpu1a4YC@EWq}Pj-5MUK#(ydo{LE<C}RPn7Q`Ia8k
N#^qVBgLZU@<^_-j*FKr*nnT<X-3Whus#?zd7uC)P};D=_m#LGmnp!!>y`Bi>p-zWg+i+zX)RbmSnF7t^pFp0uj%J!Jl|{=G~I^aNnZ8Bl@<oED*M_ys?3Eh
7>Df!Z~ccg9|je(35{h7@;PnKq}e}rq#}Lp0Fwk+&f*T>J<24l!}ekFI)}qmPq>;Y!>rf7Sxo3hGPtlnrZQn;m4eMM78|55tuvbGt&;#SJb?MNd5U<6n|=Yt
b#^TNAFy^)36Ohubw3ysXoi37^7r>9oK4Lh^T;AYQVX$`7IqoNEAFF9Za+o8_l~DT>3Ck8D%QrXUVc~fY(O+a9+;=#>(AdQYlNkixUT1n!I{sidd2Wg9TC3)
7*Pg&UTVlJJbtYy;fFrD68(yS6>TbK7i%0D)qZZujYvIV7GmL>OTUKLhv{Oslb6Xm+;6kl3ImlzU~v~MXF_M5iu5KCN#hrK(U4yJ2$#lXfEiQdYI&?q;#{Vq
p6CQ@%Yj#Rkv`R!ew(1^bgP;LljtDueG=T>4Tn9{^Z(|4S4eOm%cd4lsvEF%cqpLgtvN_Hla6d?X|}G^YK%A?``|L`=H^OCIjH^X@tA_ahAaGC70XHhBNg@R
LcGonY+*~eq)g7^<1S{&6D^;L+oYVgDG$~t#OvD1M&qK1pW1!7NRHac0Tx>u+aP9a5Z)J(KjOkc4-ljy*$O{(JVCv#gpP)Fu-9j-`0B<VqB;hO<cMX|5ZaV~
hu$s8)d>cwc9NA>k=={zRsHn#YeV)>_M%w;JJTxdpuNiogT@E|0hO3FmmzlcLHCVvO!AC*xIQPEP(%zr;I`p^&pzQmmDRh|yJ{0n=7%SmpwE=MW8<zN<=`Hf
1lbdmL=5{~4jAU2PPtqu@0r^w6?qAz*FFvgS=lKTOiRwQC^PD47rupjERD8EH!4@qt38sZ|DIK==j(z2mCgupSRsXt_Q`d?zCM+Z=&%6?)iak+OzP+qvlhTV
ct;1Q_7##La1HLsll?;S^7qNYCTCV4-8%;)nZE?GD*|OeoAWIo9S_G|A<H_o2itG&dE1I({)M}>uw12z4afb-WkIV2xGSSa0ZE<ga3E~rZWvqn32(a#P{6AH
D5ix=ejR-~EtjJk%f~h6!&`gclyXfR^oIXL(zry}upE0JT2bjyC@ScAPoz7A$q;2qZ)Wt{*Y6B)A_&Y6fyEz!HgzX^J_G~)dlhGT&_AtlnG9a%u4{N3H{fi}
U8QbHY@utEc!+R#Zh8-;3tgn!-boiB3*tZHtej=T<qJ}KhO9zo-?dEG-;Z<>L1)%=l-32;PoSX>%-rza8Gb?y#<wNkzKH8U9;-8(k-0mxRPaQwF(PHlQL8*p
`O|)Zvj-Ms7-%XTXZ1yo4iF?Ib6{u%f$y3MU0nTdiUlJ16W~uSEG>;v8ODhX4Pl^0YNH7`JT}>6n-dv$X<C?v2Lt@I&rwU-=n&}}>HThc#8EU2s~|bfZ?qNw
cI;{Z6GI^Cn${$(-v%Ga|37^2?ToAH?8BC$BXb~BN!P}=`C07x773H*A!C;zKvonJvK_wxM(Z-foR`?s0lXU~C)?ZHaJ*Q(;~Q7G4pI|Y)Y=hf;Tqnc7qM`5
pDAVDTZ?a2`TQgvb{U`G!1zw^O(;Ob+|)WGz1ul(_sgXn@yi@el|6XK>#C<)fc-Ur)SZaa1r{4mzLM#I@gr>!F3;LRwUnjKQh^3+^klFq9)Ofs^05b^mL;$(
v^`?^?}=1`@jRT~k=B|Z=p3}CC9>fdoVr3274=aoqEtr_%0iF39fd*W0Qu6~wY)@JA}<^)=N=@sNR5aU=WQtJ$xal9PRCAraEOD~s09Ou83u1Z7k10Xl;HmJ
0tj?eRecaHF#_c%*wS<rR67$S$mjABpxiahOl@%Arjv#Qq3QDf3;N&aDJgG#_Fk72ihb|mMD%Fqg~Csy8WL-GYQ{nD>YCLRY+>A8_8`KFZ+OFw*hrP5pbDwX
qHOvwX<XHT0gr=hzN@SU&&tHNQhg^CMvHSuMMr8A4al(CE`YI$3{z+eF$GVlYpl60@H9Ne>!4h7q%N8<5NqZK!3tO>y3!q-7a+kvihsN6^>Bqg*Dh#rU^SAi
P(PF;VBLzn56n|px4wigr1w&olSIde#^y*ey~%}(cEn;#i{~x?g1RD#+5n>uY?TQ&%2A=T$lOZ7I{ZW>s~LQ}M8csN@~6Wcdb6LYsUDo;V<$V2$HfDOo{wyE
eNM&AAp6P3YQZw&Y7oU8asy>Zjrbs4sYXj_`|i`4#agxTc0DQV2+-Zc?_v~3v!Vp8(t^+nm2K%f7{#>+3LEY}xC<+~qgA}=Zw7Y1F@8k<vA}{aZ?g$!%w<kh
k;{kf7N(pI!OtUFL}i9_@g4h)WF40p7AdO{)GI6M|K)O*vLEAM!_60pP$gsd=TqrZXXNm-{+)G$D`?Pf#X_n(*D}Y4?TUfZbA9*{T8{gIYhYbQZ9w30ZdxEt
dt-qK$aBauGJ3kMN29%9YSIJKx??Aja$EJB?i06?V!Nhi^bfYF$_7i^3#9YcdhDGls)AXf<G!`Q8h)<^F_St8$u2}E$pzcfie!|PkA5&&@h36Q=DIBfoeyGD
!sSM1LW+FZ^kOc?fTX%^m6^`jywzKgi_{;FaB~>QIM5pSJ1M$!FSNrI?aIhOAP}tc?^x(mdVfZ!W(60UuqQgDltf%LH)^T89~Ng?L5%nM(IeK}gy&adkr&{e
G&DV3W^CVcIi-wP)TY`FHO1j6>U!BE6~o8l95=!myt|i64JSS^fWK>Z9X$Uj_ZZvyV?8Pa1QXW`1Fxr1fF?`a0+@#tGL<=Y1R?(NfsemWK<R_%iNIe@*MJIb
kUUa#_nC>T<I^$JIGBMAU}%;JZv42G2c(xa&p&Dmx|Z@eHq4QO@G-2x&Uyq@MVA)jCe24Bjs*qUNM*_wNU0ZJ7VGu+jy}2+<j0keb2nFj?h!9y5m7;rm~K3H
k#G}NurWM1NCtAF2Uk!gm>?N2OqlbH^x+ZcClx*RdRf-L-zKVnC5Wa=r$5+O`d)Pv#Xgg60$Fh_!F9+sz$zz3c2Xr29Il8}Bx06&t4Hlb5geZUP!%p9s^eh+
#P4t7AD?3&wC2fn<+$3_V?;wc14Zg~w7!uTrm1!ERMrDQTqcn-b*BH`F<RR<usP@Ksz>nuVv6Es!$7Yt{XdE{bO}9un`n{jSNtG#sL$T$z$05my2gR;551Zm
+=!Na&aj)ZIK0OgT<A@Xj0&AX4`QrmP4{23WwV#ie9zOp^i?jM%jO3#SU-+yW#$Sl4NnWAOrm^rJ&X(?6NAM|>bMKw+jY4$%h})QVfFhQu(;(OSut&maLF0~
BpGy=b8utaY5bYfaTn<ak@ZmuiP6?-w#-^A*kqDh#42F>HUsk^&7Ghm016{ZGG@g>@04G)tK-F94x_ex7t6Kn8XHi_R56TGdwJIA=6CDZFVEoOKd|Vu6;svh
3`{acAEz}-kQCPKBt8@~URCp|+-xwp{u{;!#6`}+r#$1PwsSd&xk-6$q9h0fMFDw|)7O1wXQGl2Gp8fJqqCcYL2fOA41OF5pSA|Xl*G1}1Ku+wtI|8ROh9uU
G?0dZRl10_ccVdz1FR5cP-uBv@#-P&S#fAl7eGs&WG^nDyTN@K(PMPJtb|z>g~;BxYVl{AY1&hN;wtrfvE$Mre(<Q~@$}K-^hbLuw}$Y@kp#!cjCzO7{g|^<
pKNSQ?fT(Tw|KVTAZ&VH1g28Q1K*wf3*X6?%#@8~2`9YbCa*)tug}ebi1L?OEsrM$s2&6}aYbQ{X-RR~s+#`>;=q}Ut|4~_EeIrG^g}%~L!3z;i05#rmBc%#
o<5=*`uU<heA{z$+v7nuq<~w<X03Et=7jR_3<)oo1>ah#FM@907Ap$-I<b?<cx9RD|9UAywQVVfI44jDFb}xeFQA<su}QUsSDYwW?A(zo!l@vv744RivA{B<
&YsrUhU&b?j>Ph+gHK&Sk|D_OO1C%@_-D16=uwF5;1cf+(mT?_rvy0T`K_<EHBH|^<qf*SmY+Idn#T9LeEI?4&u#}j5jGR!Ajnb++IC5RNRC($CfhaMJwquK
T$^|UC{KN6w?xU2*oU{Wwn1mP!E_A74YP)R8jW|Vuy9ivAi<Oo0oVHohXkjqv&<iy(yEr3zeTi`fc!D@kX)NzZ!h&c9ejJeQF4gZCuoNvt><R@-p*EYe^;)2
)-*~EaSI#(LVVcQeY1yRrV1K>>{XgWh&UJ;PRu^UqXDFB?LET8$w!il=EFc}L7IyCeTvwjj=8}wfE6&s02E4N_DbgFj86ZXd*4Eta<s4LtpH$rbqONC`a+a5
;|8pnrq#UQBX0`t5CEf@xm-LFqcL4cTULHNT!OQCLkp|<i65t2vE^fCx9ji{436jWIT<@?__@L=MpRl?OCi6e4aYH=JR11%2>>4_I$nA|xf4V@I4Gkys*MRj
dbv463MlIc-6^9|?#*_1(4dLlDJU>`zbUiuYq9(JB$6>=hr}bhF@WpY&m8c9h){`=9R}nR9Q#gWep?$&HIG$Qq&>;Y9%|LDd{wuaI2t0h6%~fyrW&F0-maO#
_nSz>$-%g%(11^K+X)nrF;;-TgRDVlEuPt8Wvr&b<|mTWNB0T8sxY-G#7mYybAti6%3c`9IuWC!fncu?7*2x`sxG|(#5-+gf}-uOLdDRj{ArRrJpLBZsNVNV
QVk~e<Q@7qwDVx5P#U)t=KpK%U}06{g_dAF)^tw9q&q{^{HoqJ*x9Uu7}e&k@9N0trxdzVyNsp}j9G7b79xor0i;-|r#6ekgOd9d5{wxK?=P&y0e9=Ukm;5r
t^C6>z>>mtyf{S?c1+HQ(FL<<j9&dAaCU?R{sKx)rXp2qdwvfX{_n#n<+GV@JYT=aX#^Boni}(_-c@gDrd)ot#&WH{8_%->gCkSsB>FZ!>o4L7zm>al>;Fx>
8%7hIb5)JU6G3uKR1C0FrLGqIVh&qV0oSwAjO=pa9+fAqQ&v1p<`Z|~r6$~(P^H-JRuhV*Zy4pJDi$DghamY^2K>}HMGF8j>AE{d?;-Av>3zibxSqqpagTkt
^ck4`X|Q1BB~a%EE9KO6S8|jFoMi^qz8GrP>TJTW7s^)kl<in~AWhww@4@7w$9|#d)L2H+apEZD{*eab5r;sj5`E=W9e=x(!LAT4R`<3JXWKRoQlQiPKTX|(
%aTk7FbS`F=N>}>?<SozGNZ(@s5tkPk4F7Ma5%-sCeU-5m%E@Gsc}cZG*qSGhW3ecPtO@-z_8xy&t6-CMj*4qbKA;m^T6f1;?gA2Tl=De!vh~pCf7mTx?ubZ
>e1*xbZtmacmlYDg&-QMZ^dj4*iQa_{@nh`KwTi;jlBs8osMcSljR6w_hM5M$l5N_DWBIOZu;B#lk`_ZN%>4oJN46A?q3>U_7|isr~xez+<PO8+2uzqiD$pw
qkJChNv+4a5;QDN`g)d*0Q}-^UC~HIBDJx1DK+Fiz0Hl!pnGnrt}FdH01UbwYZc6MQ_kaU%t@q9GYC!1KV~E-Y7Owh=Bnm%*<Cp=;KAEw5p%uHrHm^ZsLf0~
CS0MOl&$d3P2acb;cm!=fYFQ#wvyOZm<UVQwxSW~g;MX4E{{xtDY&*KPI~LyyT6Y?j)MjLhVvf(jjl}{UiTFDnPL3I#cKEXol(PC#?U8+TllZ$v$smKcdY>z
bd`C;krJpj=X1X}ySxu^m&8i}fR{7f^Tl%qhl53K-8CQD;5WztC72^?iu#I)r+NJ7_5R;YZ`N7i*hK<HLF=4_DOG*Cuan%*A^E@TsnE~^f5}Ta!xhhHii=Dt
|H2#p+253o?@+y&S;R1+510SB{J)?(O*8A6b}Ye|8_%QM+UxE3*;v$+Yr?`-)Foe|ch1pAn^{rFF1UMRi*j+ek=?$btzxD*7JufVpwGV5*&R8+>|J2mIa08k
#+UQGEcA^o-Nf3B5j!BQPAUqvLjWo6gQEpmH?z1?wv7mO2~=Y%@Rw26{uTGSV~zZ64OmaM-os*|AA9EJgnDkD!OmI&HjlR)O@JzJ<-O@|NLE4)JTLDNnncwQ
g;+n}l)BgceO*b$^@xPJbD+is@Ff7kF_f2uop&dWmeNBA^AqT~CE8{%R}fE9Qw{Iq4^D-g$HIBQLzVMfR%c*7$}4&4Z2gx247^<*K5Cnk1<la||8@4!a6jFE
QFNvyA}etSE9;yq=^r$#SdYT0t=KPxw+?yg4;{>2+|<bLf}0(NWHZup;p>Lfy6)Z4S$9DUh4FFy5OZ4hF|oy70fREXG51j<oX5tT;xdSL+FlA<a*`?+=kIA)
2mWDp)Rcu5`<TciaO(XyEsNOw?!D>&=z8yhIr5EhylRa^^yES1nPZ(JXW)h1pi5cXPOxu9x35o#Yc3O$I$S9%Agx(FxcnG~bK6+9C*1yLyMKgC8amJsaV7Ug
*wUOE*}g0g)htFnq0mChL&&_rDs{PNS(FzIM0;Hoj|I(VaYezM@hx3jD`<lrCrr)F_ybsb0izwiYZ`ytB{S*Kq@IOY$H6<-X$EMd<_uV;g<u1l9HHaH;B}XU
xS{^A1Iam*#Kcs<K1&2XL@>3zaQC|UNXEYI)xp0*=lizDdO>_fB3e9e+MFHSnDuMW1?Xq7G!-vD+&SG6^iX!klum$z4$9TU?zyeRCmtv=8uQr_jpZH7^_j?1
@`xPSKzZPuPvPiox?&iBf#azzAAHIp6@eWppRLO@gvp?Ny@rW}I|WJjjt_SHr@)B!#@O}tciT5wv#&wuRt)m+Q=4|aN&}0^Q{EC8JH5r8qWaD<qS$>^f<4$!
anESXc9CHYU(TN2?)g8rgJjnoXHSP2twTw(S3?g-qEUowl=lzU0S>ecojR>B-IKryXlU<L>&aROpx?N(#|r2Je<9m1N8Kwrm6&#MJqD{h{kxT~oDg}8Z8|WE
It&6=Wtjd8Eo=d`b(JcMWlpK<)?&knT~K)au^Y2brFac-TpmBT#jWLZQTJmD&UAjz#4xa@1rx)sqQ(+8#JU6f=AA15LNJIabZl%JpMe5^IP^*%wkKt8cQdoY
4DDKToSu#e+?af{5^(ntFOdBsu8T4s<Ibhq7O-6tIdJ5Rl$9JzN4Y|4(;W`IEt$Y$c}E}^!4p|R@Z%&TITL!fr^k$5VXkW#$}O`3cM1TSs&Ixf2J2@D_dY4w
yN_4d37P@gr+$?w;HU^+e$z|~L9Dz1+afqfdWFYya(*?S0(Ioo7UNJj7v%?0iOQbCHa!(blqXdmP@Q*%1`?BJuDs$fUpG=7$fYy(Q_Rd5V0&+v*3cRl2(HNC
r7klb7W`L{Yf9wow8X-%>AJ#g1fpv4maMm0g^Gv{D?d2pPY%y;a_<5wB&>&z22ViS&M}@!rcSPWxG4JcmAlMOIB?&4j|}h|D@Y?+?1&bpWN+!!i0CGrrA*0|
P8!R)22P6KRK|KEfAdzUaKSGCfOaNtD+14|D(tt^$YgVp=bld~vSB~Z_I=QsYlOD2!lHC^X>l3(o7+~pMo!On&`xYEZ>GDo>s2=PKGLE@&6#=v$(10+>!6EN
p|np2xB~qs7#qa`L4Y?%9ab?>h#7J)EcvI;TYY}(qU!lkO$>!+8|2p+_QOvP;xH)qBVl9*NCOt;n7`EzNuR7x2`>Y}lPQ3}=D0?(;Gtz49If})hPqzQ%W2I+
Q)t9d+SgI+W;5bu&A1#uGe(~xvK>Nc(BkdC$o?d5+}sEZ|D#P+$o1QZmsj802ULS8iCvR-wMyiHuw3^FpYMA5<;{CJ?TvG=X=aA04s5oGJ`mkFj>;~mS^N@*
o}?TKg$g>W{chy8-0tLxSL_Aow*FCS%NKLH(e7lXJB1tF(FXJeXbva;<K*yOhz&U2<$0O8N7GZe3cg|D81?Jp2~8eWCA|Ou??OUvBXuq~YY%NxcxWv=Y@}A;
GcaAGJTH3Frvkz950;i+F=KpOf*1nA9UGXPQK74EW_3GZYjLD_D;#fWKs?HhyARqJQNoE071bZ{ppr~Pk+<LF{By+!8jUPf*AxHc*JOwEI9Zb5YXUhnqV;+z
wVrCTW=Zqz2#=y^j*%LmLonr^Mu-Fqxma}-kqU0{H^b%__1m>=?^*_z*De&<SxMBd1UxNx9TZBX1s|8MwdpmF;P-RWCAkF@Fbe^nYJOhY17ZQog^~NTPQT~s
xxh+F9K`aFWKMEbU>K4%arkma{sypQuDD9&AEMEbKI8sVcs-gez@9B46#vR>xO3G=&IuI~f!c`oZRk&sE~G_MR}oNiV1qfh!AAfRm6MoqjS<WoW?WkH%-iIH
axVYR6SBhwN7yy=SsPnX>QcXu)5xG+HSvi2sz?Y0(BX^5pF0#JpjbJ+b;G~2GeaCEo??WiocwES31aZ00nuuaRBh$AHQrjm>_4Q4m}NLa=?d3TWe3t{V~Z-6
S{^3WoNw$4R?)$L<U%!~rvaK3P^&nCjc({=G4(Dw%5gw)z`4&JLSgj?eMR}A--HV;r8X9xPMu6ilOg_SA`BYC{ZP=|iMz*tkCAm9zum~0#~O4BZsG<}BA)5(
u)7svmwczq)xo`3bVH?!1z0_xh29bx{=OD@Q#Nd}9LdupV$8ev*dRqO!g9Jr<!we;2^QebS>9ka$he5O$X}a)nA~UUomhr0uhu~FnXl0dm3gygC;mvOUA-!^
^6f8k_k6})1Sv|UaTUPL6(!*Pa!%GTUdHGpNOgI_5Y*z;fq?hIMt_aoW6-Lwlg}wd$M)sbNT9+FqiR~)>Jrf9SuV%rL)omUa56zWVxFd;-i42M7oEXl{xWI)
BF(7iHHc7@`uZk9B8MX6X49lu|1n&>!;Ib<+7Stg{dFRnJp1^f#KxAm*DYpXGLobs-^@tz2-V9KmZ8;K@XPjzmw**puD|FMG<&vHY%J&vDV*pq4g+M?i}3Cm
J*)Z$zq9npD}vVQ7#j9)8QpZLvK{C5Aplcy%bvv!+GX!&5|B1e`G$TucUv7KZ>}Ug<HU3rsYKY}6Jiz77tED88<R7npEK3ni6zb(jrNZBr40wt3k`SRu`EgP
1_73Kt2K|HBg9^oB=`P72$X~hoq<|7G88Tl_+`JwzvM6EmYUX5kN#1h{3gpkX^zdHR;0S_5>uJPpdH8(8N<hAMFI3PXh2OBHND@AXdKEq>~N7+AXmG$LwAX#
>HL!6x`iLa;-)(`p+3I648}oO!=cb7p2N#8<KKOmh@p@KJQ!E`HE)pgP**oMrtSq$D-&k%fjkacpaIA~ItwYP9t;L2>f-yj@r~R-#9EWdLRn`2=29K3MM(3=
rW)_n`TjMrFsc+JN+}j~uPVfqpWE4A053XamAg5`;v)E(t%?Ii7W|15Wg4>l28PQ-3^{R1hz3Eu3fsq_h=J?krtCeX^zs>WRe2iulcFLG`Gh18hoN#u&!>>C
S$hse$*p!jbd~z|4zFetJ4XxGKkx8`YPCkC@r`-Sa}|Qvo2wrEG}^u1s701V)(YXKupfOfrn;RTZHQ?sw!PC<y-<Qoq-U-_GAK>YwJ^tZ3kz!`9|$c-0GWAQ
`JZInZu~m8gm^;q785ld&qP#<%i*(XYvH^aYGeq6JLS;}eL!|b3@7HOjy_Ac^jYXqo*V$*J~`nlBPik>36hcon<zw|p=tJBX)&Pt5nD@%gqPdExJl`!q)0HW
cC=u#1R+c|vUf`wxrU?&4#U6#wrwS?3@p*WIg%~rc$TrJ$Y-A1*{9nfcq?v=DR9`a7tKUc-eD~eG=}eAtwm3KcLJOx4I#98w<HtysyB53M(|)Wp=mk4kzpR@
6MyH}KL_)y9NorAJH_21RG{U4)cqd8U8#8sBo!r(L*N!y#EneH6<k?>2PG>aq(^AGtHhCqredmB;fy4?p!mz3=<D7fnFmO7`pWZ*W6Kp^ecSb*aa8$<tCisQ
4rp#H@*s&Y7@F>duZI7@YPgYJW&YF7TN0n*$U0gyr4(p48z`W$766bvd}NIPN*DRko*<5An67c%sTTU-X9v@}8M)49JE#E1&F8|d>~e85^4>z;<Gz~%1<leX
w4wjAtbo)lCx%rZ^(5e#Kvpyn0CgrC7T)hdgNq5~LSNBx)Gpo&@R4AkGp9-?-fXiayMHyj4%4m&E$OVu);-F+XhhR5-VaU6uN5M5FhU<kE;H5siqGYQqsjlx
G~8Qrsnp?JT%mSF9Lbk_pQiP((x4&K*Fek|e5L54*@{zi`zY|K*J?EV$PQ%yZ`oXOp33|u4hFwJ)w?PlGi~J!TC*rth9DP|o%Yn<2XVu<zGtaC3=PHnK{V-A
Uw!-O)##KcO#)TwUre63qeJ&)GqWW%ntwnFXnGhhYzOXkN($o-IhBZ8x+8G+YLZhvPU!;USVEki_gplS5d#r%>eS)SS^xFX%*<>19Kg$Q(g=2oYL?Oct7lc$
i1myb?$%l^3f51|N}14k*?E^$kwuXtWtKX<e@_fvJ@X2*jRnWWW~sI9$6DN3D{yGXY|5<c&-S5aaQFS{lhofl_zcjbNNNWU=oQX;RlI(FVIv3+mbrd0R0r}f
U`t|s`UWu9nGSZT)bz9_J2_n4oXarsS0!Cyre_yOGB|0~+<%O25=PD3>ZT7m_vn*IQ7`Oll8+grNlZWfhS?4O;V|A)`#|8vR7LyMMl9cItpn{wSI{E>D9c9A
WL$bXcSgf^Cz|c-6#X9aXmDe2${2O_nQClvFiZLxbm1ixwdx!et1KZv?P2f=F+KQB<5$7whd3eBwu-dU7PpYD;{eChG9>ce?G1p5+!Rb#`;T`fUi^Je^bw9w
YVWTmAr<IKk$x@d5vqJ2Yp7KS46j}L?~fZI7Lbj68sL{hldNA9tg^OamW^s|nnzgaNN;1~?T?A26)HUS)@<1qU!3%3>;?eZ%hr7F3aI&o&5Gj+6CWJNcl)^n
qd><mzz)@)mMzVcGh3!IhksUKQcJ#xAUom6r}a>;L;Dg;_yJ>hs4L@Cgnpmuh$QK00*D2q?XZNAe52e7KH0JL03-?L<N4Ll6Hz;+!Mn*9eS?y*QN|!_Xmdp*
3aXf2&|rhRByJ1&6**k-CB8IabjwLFJSIt&E?c7sW>nbdLWSV_xUr6LF@({6!6393{`x^h5GT!I8R(91=I<_Ym)ees4+?llF|R!vnFnrC5MTBv!vkvl@8ua{
wZZW7Lu!OcljKk~Wj#lS>~;lXYmAY}fmueCh_k!!{$SRw)@4Xp<_dXBh<&>@jgLlk38qR^gZ}eD%Eq4cN)yk0t3~u?bGVQn?a(C+5q2=>{8}TozrDcbK!j?1
u<=Edb?lFo!S63lP<plLH?Oog32cx@9htWwx~jH6hlbSpE4pQ*5zwsVZL&8affdvm?7pP5@p#!gcZ^;m)bN-rtw$M!nu)L&V*n>8&D`dy5WU1_%EBOlhPpbJ
&eS3N@BqS@L<CR^{#ywS#WC~sHMX(*jLlq|X7KvKky!yX(L=8V7?`TXEGl@`ZA$NJU3c0{Y==A<aj$AqLpvC%f4m*PF5e4~>DzIqim10@Visk<RRCQQbFvJd
5-y;Gu2}SyrWLcr+@{<KNp&({O}&?1Z%G9a+E6N68-s}pK~%zllg&$^qt)gFd@z``R*FxF9uG^<A#|(3L;{ZHjxqBNfmt2adjxFsI(d%e))_{61|{)~FDlQv
h`a3#$9t6_2*nfFV3x9S>S-<i)~<av(B4Jj77~!<BML*`jnZmH3#50il--}s+59=<pVj8nQBQXz*#u>YB{fLPPoAFcgJAx0=M%{J0%kzBJ#Gf7*XELveXM+4
8Q93(=(z3;MIWO+NJl>ukGZz5-pJTva!JAq-}xr&Zsh%0jL#5#OQW3SO3@xb@ugKXOGMab*&}P*IFasM6M>XPyUpfDr|8~eE3CaDJiGu)P2y@RS*O{eUfDHi
H;OIkfoo<I?Ech#5kVsFv3dIvT{4QXDVc;{2u>J*4^d}VT0%Wz>jtYz#mBDrCl7kgev1Ckst%Rx>}m`DR(qy%vwS<j+X?Z>iWQPny)h}=q%$+h8-38WA|Y;m
+?DVnatS3`Kf&MscK`?ErBqIjHNScTg=qV;5C7HPkulys8P#(<OC%}saFdgFfWxPQ>xYdeHa?yIKqhme+V<ro*w^hhp9ivrzvi$LMf|Cx+GmIVC=$1ZOHPm~
?Drllxg7k>JtD<h*2*9G!$617ta}KsYe124F56&`Gy6mh-(2#U{44FM>lLJ90AZ$FCJE!qHE!ByXm^iC*qLi#%O?Fx61PM%j21scMu~Uak$sy7P1wC6K`B@N
+(!nb>6#lqM4{M};}2stkdpwL;C#7I^E+F2$Pk7|J)@Tt8Y_+sk3$OAoxRQiC4*_1CKLBqd90LcQ7;OEd_6G!6K#etzF?rY{ek??K1wI1e7U-q5Kr7aJ9s6Y
2lzJNxd-#SM39#GgI%@{*}TsqhLhlCSO$Sc^XHE@ra5@kNr#$w&+O0`<#gq=M8&UdSS2i@2Ji@Peg>c>uZ39kh~6`&y(h8hT-qHv$xzkK22P2$WO-IwGVPRA
?}<3E2nkcoR#5)SRx<n($ew0IY2)<sJ`DNBWXcl~TkfEGNB4kpJBP**O2PE-br7YVqV{Sq2q*gOp*_Yni4$9}Bo*Q6P6ef$#-8OT(|<UM#3Tu2ixLUs*AjZr
;3b2QiqDX>txHDiL3Ri}|8vaL;Aq=viroyc9<8HPdfVX!I=o2O)HROJOiXI%eA=e0$o_)sIUf!kO;=i;Kqtxvg~+n|eDqNB>aS-8um4b|;)xnFDMuNHjxs&+
i^E^PPUopvVOf8Ma0fVS3hOn$FcdXM;Kbb39SaiUgPH~+a9L7s#8hT5M$q!e6aDaV5laWl*5$<=O5ir=xtvn)pbUm&E$29&-JyNnQPK)7c=3M=p1<rTVwoYV
hWhuzr5V(~>wfhHFG#OoG5eD{veUCz3x*ByG7$S&2`Aw5YQ@@b;Nfmh(}tTYLu~85*kG(}p!LYbi+(7;LQKMp&U&-|fpm%^IC${EI`E*?S`_2N47Ut0V0V#S
Pcm?c-}Ap09}<&Mk&bb+aF2s~kV(hq{ZdCpPZs_5K^%iU4MRZQ&o!Hd{=4>r3my-KvV<XXLd*>%&Vh0kK<r*sX%Saa#EA;KALtxz{mH^#C))?`%}iF$@c~^7
=;S1ZGO7?7sDjKZennW2mhYex<nTMuNMLcI3s2u)SPGwhQryBUBx(A?kDBT~Tk?{#0n1d|+!hMW<WXXi4gKb`EaTCTQBlLx6M(&x&$CQJmC_Iq3+%wG$Dl`k
$5xVxqY<_%17D~X>3G^b(4&zEmD2J-Ax^S?nUhtPZ+UQwd-G@8^Ipq2CRS}t_B$`A)m~@Vhi3pOFS%k5q$Zm5cnM2r9bwvutY>go`z2iDxa2#@7{(KTs9?${
nb}czJ8^+`^3)s_&($j9)}8vThP~;6oDSB4+`*{>&%{UTr=vR2v$--W@?2%*Hp2=Woxl|h>zqRFMqNK`k^w`I{@PKwr80}IJ|hX^yU4xr1!$~N7<mJg@jS6K
L3AHk-h8*HQ;Hd;#Txo$VzPd2@L8TE&-I!^rP#7XFxUs!*1>UG8zWdf?$9iDc0Dv{L7W^W!@*Q^AR0ICdMHBl!T-pj)cEzyFlElQk>c<Wma!DH9kK^;gO#}M
F6^$8??inJh`*a5i<s0#`m_n;zs!*+<q1(4MdV>1ctSxR6)R>7KNMVPH4wR)Q84&%v551}WR)8u?n0(~&?Qu`c3RaaapG>g#jP)3;Vt`3rbLtd&YWx<X0$QG
cV*LQj2koI$Iif_qtaQ%WJQd=E_zXEq<DUM%z>r%Cc)Hz+YY_VDT3i>5E2>c;@;0u3FXp+FovHy6HTe;ryQQ2_A6;k=ZjjUUgJ%51(!bxtvvXWY~X6WI?|O=
klk?bTpXycHN~%{#W;4^4PSx=kL{qmrtw_57U5s=aV#%CIlZ{<pJ|W?sUcltQcq`!HH5XFXL!y-;I|p8%!A8I80Jn>hnFERkqI}Oc}gS>_CJ-T13~je$P7vs
5*b#vu>MPjo`+4P^Ed`3{YaLAq$tMr>m{Hd{_5Gi2|gc13*qy$E4nAkGgVZYw2P^)@74{dz_zcg)bu(Xg&P<Yx(NgJNLjGcwWIrTqWDtZ^eGN*$8Bv7%L@tm
5e$QkLnm)oMaa>49+$x*+Qeatte1)hVJP^E8bgi53#-KV4Hu89xoN*yko>!%D&A1}vtErwE(`^dlar_J8duh;SY_{6=4UT43bFeZRP1q1Y}#S25IravVCO?|
KVxbg+><LW51D7`)`ywGI*dX22{@QB=_UqBN-@psvvC>=_&Dh!OiM{2rJ-B4v$$^YR7D=Ga(Vi^s-XN7H}LxW3#x+yke(Sbt$t0qPIE#?>^zbX=8>laN0r*k
IQZa7USuwiL9Ot1W=ikx(f*V9w|jb|$yFOGl}KJS9kHNNhyXxbn9$xnm;Mr>c<)cv=jqWybJSL2*KoAvp8@zd|EOCKp}>DE8G8|=lO_VDW%xJMoWPp!%U%Oi
W70!08n6uTsa=$y%Ic;pQC06@v~Qw|e7S#lTPU~uTQDuqagBk4LyHV9et^NPNSHTplmPQ`Go~ZyBE>CR%<Hb0tR+v4gjlvcwa1%0kD+)LEUnDzP#c2-lMJQ{
xr&AIU0@)TWx*OQOWPzSeHQD<K=zYKbCo2JG}^l8<i(Y9EFkd~l68b{ER40X2n^x&;-Cd)B#TUPs@6aMj=9YJ*~{&u_KqSHIYl?aKy~Bzgf>GZ89i^6<Niwy
iZf}9BXP#*JRI*AftQ=8IG3n9gu!)v9ocs1(^P{ifM-O%{A+r72-0ev{Ab;%1&vM^DwU3jmh0)NNu)+K1LOsovZ$fcX$q3f2V6#0qxyIns}-bT=jHM_MQr!x
P4N3G5RNb{X#Dj+8OlO2N%cpB^XUvx$#L!w-^_*9FrGkNl~~D*Iy+W|*DU8Z$Xo+|f6<;RgN~5+1O_yl!tN(c-5(2q+%NR1aKU)q1z8Ls<qwOd(24Wurg!4B
$+p&Lfnv}!St}cRX}R|PuNhv#wzJtp1jna}v-N#}EMyTG#C1p_rMwo!(PD{&1yE~tFfhuaZChk`o-DU8`{E-**DmI7R$uo<^dN^|TKa%0feV;1^~)ng*F!NG
=VHE-GcO@0O9r$7pV0f8ukB2Mp0|OU%z%fm!S;W7P<xdhY&fhE%Kw-@fi3Vk@+_z;_4T>reXZ8r4LMZ7!I%Tcy3gOw_nRCPcN-W3Ne5{`Dp!HJM{P~AKeGP5
5Gi_ToBtT-t));SZQ7`m?+(uf@pU|S5Rk@gKsNlAdhq^Pk*c_&keT`92?xSdt;8Y~H(aaM{(Kkb(v3~W&nTjY`V=SlPO_wZWNm23;!P+=GZ=VuB0KRF8z|FJ
5h?<6h7}ns(bAJsQj|0Ci?TJHZoh`)Ku(jcNi-(^&`=71PqfiEyJFHe*D<57Z<*nG7H3H7j@KmmY_QhwlVFhDwg_+oLD89%C(JiaJ}f^8Kkpj6sEI<kAGKso
-%qG46YOT6{Q3(3NZSCzUCU%!>bPxZ`nVGSGbKw^?(J{9Im7H)V8$Nv<-IJ8KFsW1E`0<Mw&@A$#6^CD<PhPHDo{on@u|NIWbIm06kZ3+u-Rl(kudjEm{31R
!Rdg=el-3RwZ$9CJ@4(PjL$*1RB1DzFhoi#gF%*|-x%+>NiGC3Fw3!`&F8#gA=5va`{@#1!*mD*IFSjM{+0c>w)Qkp3$H|})M#%r<`LDe#Dp%ol@A8}w<gGR
Y+VT@W=P1(_r|oeNr$t}z!vu~Nxne&6c(o<q<2wTi4|sg-419oZvSovS7dU0v|FU0F9q<Ndii&kkd3lsY_)vkfe|mPwH))ZR%UX^e?&G9lrp*1dzh!|bDorM
u3o;m6AT3+<{FrBm&tu&s5b*kqcUuSh!_3IVDtR+A#X=mH_UxA<(zC9lx}+bIh0i;AUEyF;+g)T+oTUt#j|EGEX3m6!#m|LKkWW{4tvtnTk{oveN-xuO$djg
?Rx<tt<6U5@DW4yTwlix)I^BW(|PwT22gwA{`cw&xI*8M7ND%i5P9e~p?RkFuSYN>V*BSJG+wD+Sdmg|jizlxY(t^`)ak^sP~U#dJF>s;Uiub*oPNf4#k0?f
?tEQWVC9fsmt%ZOU++s@X5St%Rx;<GMPUITf+IjMQvbijv9b`RRTUqIX%1@q4C>krNQR`2R8p(l>KM?sJyUHzJGoVQZL*pqBWw&x`z$5x3aWSZoR(g3qtF*F
kj=S<AF7az6vCeyIuB1n8rccYYpqLI-qs|=^6?J`i#0xy%pBX;$&L7IgJHeR%gOH<=-@RK4fx7>HZ%ofi}o#NwvU_Wm!VOrKc08nteA|<<LTj|o?eM0dy$Ra
SgzSfNSC*838AR8^W8%tMGH(rEPErg(`)t`f!bQ6>|X(>;o0O>tP{+onFAf9nc0bxeAD~7QBR0^eYr*211oZlwZUfzy*@L0^#dlx2P%7)zy1ZJ#Z&i3dQ;se
v&#uLWCO2s4U6zrAl=HMl;9G<eC`p<O#G-kUTcoI-*RTjw+OsRHe#C{LM|78)1e!}M)usy!Xd@aKz|kE))Om78|`(6n4*g3{CFS0D$v(dlnt9k;KAa(d!foG
6L!6tqSEX$L7_zJE-BuefsK?^F8x*hhVL)0)gLtX!#D1`SAspd*B`)j>>}TYhyTa2W&b>Z#VT$Ina?{tVM!qxIQfTqT1WToR#HHe26o)Kz1&Y4nm+Tt3xkF_
Kua4<;}8;OgkCzPcOfYLfTZ6IV#zFH{W&2)ov!%Jb`&Xe4zV9SPT{o{%Ve`ua_fH?nt~~v-tEyH55E22^_$d@&TszsV*hm7l}tpqmmv$1z+VqHkl;P_n{mk!
Z2@!}BmoxacpwJQY(i})cMJ!1T}*6_sjw4Wt$n3!W*468cN5e1yhYh72~6w!gDMklQeU>wX!lc5;@}3{xSN|ofeMLHFc%d?Jc=xFw?G7`0MK=HEau@3-}xUL
rwl}c22MbwtFx3wi~}oO#x|V67U*Cf*mwDo1!H<V+w4(E%t}b-Nf*DXad*T*d6YRzbi#bHqF){lMKi*iVw%2BW?#qUb)ym`#DNkjGSX9wbJ;V^AXa$*>&B6n
e<6?%I(fSNf2IjJt)ERYn2J?{7V}#z`4=4M!Kd_xL>s%$!>e?b6XmJ*`(%AMc1Y^~znKj25*~6beRk*PopiOSe=?&LF!tOi^8f1rDFe0E<X^k%qN7~rE*18C
gsswYQT|bFB)N@N)dbNjNMBd|2_c9<1Yu8w%l$iIH{=YQegRA&%v9u`0v)M|a_QJJG*n}oQK9mxlvj3;884#}rxSR^L$6*8!Dt)bjYv4|rtw=!7_Ui4YKn(V
lKnh46_)qacQeatJ9XebnK{1x^Z>8^YEI)ic4K_swH&uZv{C;X6{yM;*Yv7FXT8xgHd<XPA5Qfz<sPr4d6OGsU+>`%&L|)f*WC#wWPYCW$^~M)SIbg36n3YC
JSbOfgcPa|(vRaiySc|$#Zg$q1W!sEhD<Hl4#6eIi?C~t2T@{dt2jrqh<tQ~fijkuUcKh-LaqqJt5(q?bufgo6>u+LdOCKgB@IX+CCh|jSD(FVM#Bd+ErDq6
T>P<@x$^FLhcz(@OfyeYT7gnv9<JC(ykxAeDROzri`ctoi2$*J5lGubbo6eQIFf}jpq8iFIs1Y7PVX`K_!~{X_B*?q1i1l#$&vU|xaMmyx9VV^4=;XzA7w;b
a;0k*1CZl;;(7Gr`MVYqcSQM)<2D<&()E)I2WoU12)BWvKVP<{_)R|nf5f;J%J?cE_>>o{*P8q%nt$8Ru-2>O{iAffhshNp8|sqg+9%){@nGVk?taGU=j~=K
7i5SgbU=D5@62D(AUG`E4sJt?9xz$UstsL0)(j66S!_mJvgl6-S}MGO8FsJZn<dYZZHF;zhA2$~xV>n;Ntz?qsMDp2Kqs}30HsR4b_j6xMv{rj6N}eb_4(%{
lXY)L;jkp1nrXH8E0bN|Gbx;N#h};MkRmGJd7ys+4r&m@UO-rA*s^)&Y;7BDQT>v3W|h^)U)$hmZZL^t+&ZqMy#lF1@46_y)P(~2Y_*#iO_^AcceG~ZWqjk^
A)X&@uC9%f{$fK-1PQ}!cEYefW1$NYL5%mAx}hb2!_YS;ojn{^0LLvIi%0IY54=)(HtVmsP#OEw&Yq1K8Vb$qt8{=&Z1c`Q4Z-~7D?VF8y>bR1e<voRf~HZ)
KK4$QLMEu|APro|TASVI{)aO)aTSa?FGo%w`ypBN4cO)>AA2P$=2h%4*x{l|ud<hH%k|1)zlzuM*?#i`Mcp9Vu{`YcgKtc`>DnzgU*q@_9&Ag~Wc{1WMpeLJ
P)gP=E=3wtO~WER8uqo6BvUJW$Z}1eq$H{dXr8>fAX?O|x%`2)oV4ODMGm<cF%_ihaUw>1-G;X%3-pC^xJN6uXtp_%!QtDt*>OekD@C6&L?X#K%A4u;9LJ9A
R^>p_zoDRXrE7`Ew^ePemxm^GLoMwo)X>)7_GLvz(^-I(M(27H_P?7@pRvsxIUwlINZah^0{(fR()x}QHCQc0N$QL=|DrGlU3S|gZT(F8-;-l9;`H*|1?(0=
Ft1D=W?H|g(=keh7HBL-#b!;&$O27m4aZAkaC;XB7&dsCvD1d-+LBq&lB}?CoWx2M!ae=r^Bqu1R+t19%gCYk#2I8XClNQdk_tsexd&YOj7Fa|*m>SgkqGv|
8pvDft_jT+{kB%VP2CwK^hLcNHrKOhZ@z(QwRsy8C$B8;MHjc*Ln)Tc%~}Blf4z-CWHe0_MS2-T(j?WFM7iE_Y~FDOPeON4u`y3T({%#&RAmPCk-wS)^xG7f
EC81Yc?DGEL2wIWnLC)?;u%G?H5lAHVC$Ni3<AW(oPN0UfyeFjQC%2l?#+%atkE&a;~=gr<?Vw$5CVGlm8MyGjN0Jgo+pV}Ffv@Fs)lxnO6N|?<tzd85(%f{
Bvg3INi3@qxny7C<;fn0a3;c|uohWkL+q<d!eA7TN9YIDUl;1=#_QBLSQ1dgRXk~nyj99m&~U%I(>Ak24(Dq`2&~<|x1K!#_}Cn`0Y;!1XeKn%G$g1hyxl_{
618J2U%bgL5+D<A^dS<mX|Rl&@gm?Vr3q0WgQS5bLU`~4=>XqdMf9+y^y7@aCxrr=x^d(Cx4}GmY<5_y0k~+Ml&*kt7e>P!cb(EyOkE!5MYGHkrq`eT@ygix
JLdN(L@blzbmDjv3Ck;lV^D2b<ZzScpGIq2P?Tgu$ngCD3$eO!T3mhKYtHM|usj!PNBWVvhq@|(dpT3(*vfpi6USy;%2$ThV0K`YQ(5_jjp2(EC9#K#P3grV
kyYb{E6=bjcRCYDo6fkTc~V0r(<&GRyY$$rHaXDka~7Y(4vDyFkXPlo3)lw!bv6@aWk^s3=*p!Jd(Zn)T>Ch8<}-|Gz}Wh9x;R_Upb0<R#~o0I9<V~2iFxTg
x~>+4*2K-pTix%_{co2!3qPL+rCU6?YPMq`f~rY=KEo8cWrv5zoZ^ez!7~Usa^sGNHE5RgAUO2KtvFbfm@8=5)IO$njg|CZsOP#6N-#V~xM*)dfJ7F)K0JFC
bk$wBkrOhPXQ}>ja9Cw8XIfKN#~`V%eAE-k35nzm1)(Ic9bB@tUf6U&CB5WmsEqxM2kWfLmezEi5ZJEp%{j4PnVJmaqdY+Qu=jcXP6jJu_}}mABUuZV_e7-s
_)PC*1@LwIMGct8?LDwYrOmzsD<@poL=?=uY)$40X9@MQ3K7iLQ0vohJ?SafRkbSO1TsSq2N1`T_vh{P5#ycnN$>rh8;8_}Ob5V3WLag=e&=X=;gi5QD~XuW
iIU?8UM=#pPG?41K1D+u(x%^6#!slrUoYp2dc)(v4-V#{D3%YYIOw%#4Z>#+LHEHFUgFtzfKtiqC@%m#J!(b*SsFV*Y`UDBy2=dXbR%m*tMPtiPY6hhB3hcP
118Uno5;wS>6jwLIkhu);HhkV`d@k%fh|D~aIkS_l-8A6r!rf+;-bKLh(q!kJTpGiF;1J`eI_kF$zyuAfb|;8kSZ$-ozhmr3=s?wq~zpsPz5C$x__@vzTMi8
_(Lt}`(sx|0P@CCsbHw2LS<<jBwLjS$9-^8!;ORpG0aiPS;y;>W4<=P{QU%Ba9w>kf&b#B_YpcJ#A2I+p(lv3H-8B++OTxNiqlJh6;Hin!?mpn23IZ>%rh!a
Au(CWU$vj6s|Qw5BFvg3Dc2nW0Y(FiPm{43vs6G(%t5GAWWlB_-z%oKlCNmI_Kz~w^awqCbN&kZ5*?=Ncr`u<C$04YBh(^O6&f3h?H><v<NgGU6IW%wyCcU9
g?1!cMOJSr{Y$i~>Bh4!7B65G4bC)d#ke;?xU?OK|8TVf9igIV2@dkg$W=M=3uj4Qj@aT~9O0V;Q^ww9T<-Qxz-bcH6xkjTc7*o^StIh<GS4uvyli|q7D&re
o%h!R8mN;TDgN|%UTgQP?`AL$P5wr*Q%EW!M<`UHlZt|*J$Em>XeS%^LC<dCtseX{ZQOyyd-la<W*^{BD8mXy6JwL}?o|?7N^Vn<J8&r`Mm1=m@(>xL;uE;-
`{@^Lo3N99(lFtT<R4f=LWy+k@}X${QXplv?k0t<_M2c#zP8@BjPMBO{}y(eAn-S~dzC2|#I|v|sZznMe%*UZ9oDHVkAnn=_wN4CH%r*zb4dTobTsdVuXcP+
iB6;PF~Y)CE4m*krv=${c-MyIIbwU>9SHC=^uCYRL|2MDpB5vz%jj)wOFe-NJ)U3=6vP(OEPP4d?s)*ym*O72L?g+E0aqJ_H4;ceGjQL6J|RA0kH9kVV9$I%
9N^QFgrScG`W$CN;BzPv7tD_qMbF2hl66Z_jL}B~UW>a0hPHE=`yZt4jEI-x)s7l97Ly;&3$IQc4lYi4zy4`dONqMH6W`zEh}OoxmAVrNm6sGazoe*h2cUU3
U~-<CADCXlNHqVOc|CrcW!X9l!*e0x;eNhB1^L~(DYPPRUbP!cB}cW!;VSG_hp}F@#O6cN!Sb#wm*_KfgqjyCFu?NH2i&woSsRjbE3Uj4ST@r8w^uQCY&TET
G$11GaMh9Zht_d#>nwmJ$EmNx5sd*s(v0-pJil?*??fVkny3}e*__9Y+upnE>Kl23#>z8u`ZS>WKtX;5Nq2V=FnaHBPx1v!TGoS3?4jKKf)+U+$4r4~Ihr?2
X54~0m4MB?$n#qJ*$S2>8?8+D!z8;Uw`#!$i2?E{rhZFUFUdYN!-vB|A~g%#PbniCN(K;BK9sszD0;@WjOaI7vPr3<(cb>VL%(%W>QwHML9XciQ|kRK92F5y
GgZ~LUny8L+3Qe+{|NqXFl0R|^EN|~R|#9$Ip_hBQg&JFPpK;b9bwN7%WoJUXce*H!Kc`7z<@xu^(kO~cuQi+WdR~&4W+HS$N>*r5R)Q}J8p^T_UG}cB<GZO
&Y;^0D2fQ1$uAwd$*4!2zK<5Ce8kiCiAL5L_MglUDYn;b2>S5=zT4HPIj=WRUek7z4Pjd7u&>v1<9^fUyE9&n%<LgfX8IuN(@!Z|7nxD_c3aNj<m~COzh%I&
z6s_z+z+IITaQ{YsK2G56OsWLWKgo7qQXq?P;o|c!GUx3O~y2zk6UZqdp;X<o8v15)NLBzm1f*aXEJ^LPFN0M(AiWkY_S(getwyc(p>km0w9*&M-I&uOr+l!
kGGIcx$+e<MOptTS(2|UL6}ioQn1a5Bnv>vP>Q-=C#ez=mv7HH*O12b+>!~QwE7U-ex;^B`c6^R6wG@_KG;~ReT3VVmKnDS{<6GOc7^V%)ao~oMJ-t%XFHGH
lF~W&z^`;9?fG{BR^GS3J`z=mlt~!l1B0l6nU=l!^->LlCzUKb)R|4MpoH06s0pA}lkI9P4-pJtnB84~br&p$vxtJ@($TXxGArflct}E+<1boY#Jo(C<)y*Y
4z<7X(p(k<0iMu?p(-DHH;uF2F%fIKUi8M@-b?E@@`)#)y4RqBBsU7lLZVKEumBwuFu;oNL*2zw_;@uQDMK8>OW}U$Y;nyu?3@0B)2IPs#bzD&LWF4>wz!2m
3))f^O6Ab%sEf#y9Ul(2*w`rnBT>j~HguRdBzAgiTDOER1m;%sNH%q(uzR33@Ou-T2X1_}1Bg&DYG80he9ta&T3urf`weARV9TvS&S+Mp>*63Ik6~`VHlf7w
8N;EIvkr;#S^lidDy3^Ns&U5*Tl?jH4`5`1*)cYpYT8izV-K0C63%jA>uk?vi~~omHE}42uci;ijyHFm$5g5}Gjklh(waHh&qsw-3;1>r7-88^gmW%R#FqZ*
QH(_x&qKx-{x&F4s*=*RUm&(}iJ8;c-MlmkQQ8CPE|-7Qyk;gq-zIUlR3J$i6>4MW*~UHj7B@pKHDG)_{roY`3EK^ikEHoBYmG#z1+X<ZaGd7GF9c9Stehm9
tZbQcnPXwSNPp<Bxce7!B3vE1*D^aDbXiz%d<2nIs;?CurY(yH<|PnPoYJTfL(6l7w(iYv6w4~sFO*f8e~n_4-k<&<5m5a1^?C+#wqPrKw{`09h@~GtqlB8e
Bm0H9>;Og7!+p@~5Z0|leOy3`ah>d(B(t_7w3AS9jf2tuQ7y;q#}n7F%8&Bt0XSrk@L7zWIOi{5dXjM6&rV)7*#B5O`h+<s21RA~B}C1v#>$ll2ij45*~Zd8
Ar%n0y6L>yT+Ex(Gnm(%Xu=3S)U>`A`I@Y$IHh~4ClfH!|JhipFXiYor90~j9rA{KO!w^At?n;1^GTqyrTaBi+V$$M$$#pQdlS;pMeXblrq^%9t5Lei*l)y#
p8ADnfm^mFGx=bzf0s19JNS*KyRsZXl}ozuPIRS)eEjVG-Re+3^Z{q(s}dyXyl)ri5qHvkC0W#mTH_|(h1I305%^P1rQUvETN_!=$(w9I?rS9tAOAs8u;Dyq
c|?`2;lC9hk5w%I)`FfZ&c76uyM9Pif@M$Dq3_=y1wSFC1zOL208bbA+)Z!Ad`&<ccN!wb+P1Rw7tu;rYNJ*>W?-twD~xKlwQ4C*o#3#OE}f7R{#_6sjGdu6
J2%WyC(0DXJlsThR-DHaAaS46&GnVP9^<v%dE!F^qEO!sb<&?H9@9c#06rF=cV$j-g-(a$z1tWtQMsA2;n!+8U5sroECcZu8!OEPEJ?BWyO#t;`NzmdK#_a6
ULw?UZBDBIUlHk0BAA<G1lYKiV#bKbmSvBWD1+kIxA-6;-f&Y4!?cJxH1UhGa9yYhg8G@nrgV4E(;WpOsDP*Fx8JJZ2xnHCrGT;nN#OEOV)nv8LHdZu$vmq`
g9^wHkXVw5PM2)0P8A#QF`4WbPWVGB)QQfs%K_E-zD!K4FKC>T=}=J6sq4&f^VdHIM;KyqO9c+9yTulc0b+Gsy?5M>4*W~OP2nA^r|)YTOBMvFJYN`zfRRH|
h|_PQr?BQt%xY8QyQsE2Col7Wz4*>|pnV)TNkfOX7N%Y*{gC(y<4X0MA4wWO#}DmSc_JtRfq)t4c^wHi+nCH94YIX#?p}vLtKp)YG`GR>iR@9Oi3Q`a>F!ZY
l=ScI3q1J>x8<qPG9ND4H-g!S7!Fodq2GfBcUC$doau)P3A{dJ+G3K-qe!^%sF~Eo!FqGbwbS3rz6VaS4r7HMn6>t%XXU})goHoVzX=e)YZ@z``l<o6HB>m*
nGA!JomU=p3dL!PmVLdVM#$_y_EhDz>D?x~G<gdv4@Otj?s`i%7u9&4J<6}Q8=-K^o>?1<J?Dhj{xP0X6s<R0mm<dUX@bFL+NB{Qs-rF?)!+O?I0gF_yTkeP
2d~oLs4#yVXtxcLmTax6lxJVE*$K)4TH6@w^jbjBOXnE|!GFcXZowld7`AXo{R1=kiZ1b^rG-qg1b)TiJ+?<A&I}?!sB?Z}1U5YD607V8A<TR;-bZZC1oIIQ
uNouSRnS%XgS|BBtODf>eZJDL?O8#mkio@sPd)pV$T3;gVZlzM%>tj<cJXYVieCvtneSJ|UsHlqLZjJdP!mKy*}I`cb)rty@)mnb0PL7fuJXOk)E%AqD>-xP
?HnycOy5p9&|vrh7fXCnKHxj$S+IzHg**&vi6%s=?(B>ZHLShtuBxuGj}i(JCg?D#w`98*m#9BlFF*(I`wqQ5VBp*G7F$ne*2etVm_E&iF;s^OPbs-Rnd9m|
dI%$yE2I}p|2@<%9g9$EQN=sQS5AD80#vB&j2B&3@25Kv`<NFG>bAF*?{p4>y3{Dhg{8&>0_dT%AOMO@i6WpRZx+H4K=LtB%rE}2${sSO-1LY7^AB@WE)71{
YFBo|7zAjqGXv!fEapZ?nXbmEozlOC&VMwOuaXU^XH{{S0@B8XwNjDuVcNXAISdn=XH;bHR)e`NJm)D*0TM?89@|<XV{XZ-1BKKR@BgwCfgCuFT39pbOQ&II
%x4N>M_-kjydG1W3cl9#U{J(x@E~cB)PE~~oW`)!++jtYqj`4FRfFoeNH$aU*FUMMgu-I_iW#ZHu2Y$2Ju4cA9d|DOe^TD<=$$1-#pKF%_T5b4P%}+YiJzd0
{srJoZ;VHwZ>7b01sSM|oiB$~g6i!^g|AP<I0wH3GFG7|8vViNAvpFwf#z9y`5fTKvC>AoT`a;^bJ$Ej6|DD_6936<04Oa9)k;}nOPruIN%tnm<C&I2X^4QZ
16%9@1(;X?o#2yZQhKr@3$H2^SO%HBl#nUy*T<7jii@2;P@pkJHSP|A1^e*Bfe$T;=-iK>1`<QL{WSkDaiGT0NSWhg8mR8Qha^yHyXkZh%GxJ)EjR09&Ye^K
fW~m>YBG_jLy(dOKt}3Li8;DN-A{DA)&IzO<;MA`6WoNTl7Zlc-xTnHhHm4H<`yr}0ZjJ1|8%7Z7?V^U0Gdk-`-_?2xx=AENh*n?D2BhaE((V&0D=5NI9U1$
3l|fFg=h}nuPF0l2@ZW1@j9hPsWq}{-}&qgOWX)*)gb?(xp3!2IP7`EHMr;EOi~z3G~IY!!B7}WVFl$oXGv|R;9oUzcBR!HUMV?6T_P+nE}lG-N^R>?y%r|k
wc~}o!P1TywxPv}-ONgitb*`cWANa<EvWC}@b3NDBf~7@j`eGH&u8d-5yDd@N@un5h!z3Z3fkUX0){>a(kp4m`CdnEjbL!|hy2IL<=`C4Mq3Y7tfF5v+ogR<
I4mbwnUOON>t1iEU2X50pZ00BmoNzaUbz4RMpC+_)1Rf>Sq^dE@deb{aWMnoH+x@Ep-drs56>GaZ#;f|#0SUvElR)2wRK5Q6Yts?y2@Hi&x&SyflRkqjbLEG
T4mc3tEF>(S^4>&E)b$ZeHjBF3zh7{=Sluvd<olQ=KU(1qmt2knl<iXAhNp{aC(uMYjVXTMd-d=VT6h^!LMnE7mYSL{OudW%0=xto1lyWE5$LV*+=LGG*hbx
SG-HX=EWY$D!2Q#Jy|OXrk@@GU6Jc(+xK3%r0*~QI}fJ_??m<l&_TR3gt<*Ay(NG@`u(eHw-gOi*q-s%&1=-iEK*NClX7s!&Y<q)Pq%5JF}*}N9~|Y=vO>e-
oK7eB6|61-jW1PdGMp@mlP(-31z?)yqDVLAC=ncLY#6+Ao5VhXG*CBkrfG!RtR9!rp=Pm<)cZ7^rIagmVp?7#=TA49bgP%QQ_ku(pPv3q?Q*Aq8{r7xX#pN(
>JOGlsY25|sp`w+qERA5<VdYJD<LoV9POz<O=i!Ox^YD|c1zGgjWE+e%BLTh6Ual8QY(ONeBG6;s6G(MXn^1$rnj<DpzU__-V8F-2=Tf#zsin!<>lN&Ysiz6
z<y2Rdd(T{H96b3FH`cOZa{Ap1|1B_+gmZ3j%lRLztLewf2-OuS|Kc=VW$P)5w<_Y;CF=23O%i>!x3g_&O>Gur|viSz*t6Ha^H&t?W~FoNHjsjOc#eK=WqS{
tUDx*iN*cGg=HJL1C1aw2Q{K6F*^^qf)cyWTEh6oIgI_gFSSAO4}LKuKF^YVtp96q*Sk-CPSW`qm)SyOZZ?U5N^C?FyifkBtnn?Wx=zG{DnBD0;+lz{%^zkA
feSt1d!qecLs|y|EM`Muk+gfY@k3MZOn}<)e67mNV=p6vNW8e<YwL3ng9dc32}Sn56P?koL4UJC?7m=H#4S8gaJ36YxdKfP<R_*uN1N@$`m%K8TQ56zlaQgE
+h7HbS*mCOQV+1sOsSR+8woEX-Vk}M4d{b+!G@dEbBj>=YcLC^v$89!JqI^t8e)FRO`{i0Q@>0hD0kP>MEl$?PFQ<Hyq*rMoFwq5fBQ|lx&nxBy;!`YdX(u`
7A}X}c<YZJjr-<<=AVYO*|ceU9)8D><g;Gb1M2$?z_wRcfiRA49EZ>9U;Rj|oToy;u4(%R2(i{S6y9S5mAmkTU#CDPn%pxN(c&|A*zzp7r{t%y@%dxdU~0l)
7%Pn6LtTW>hf$24u1wQEh}YeZocIrq|CoGE;g1mt;71I#lkC8t1;@|_ZFoo$h0{V)ix9F;6VCYfRKu<K(hE>#KeW6?LMBy0f?yIyb9%G0B;_5bdbxK`S^u>D
w$^mKa}s&abccOj<4h7GO3k4fO}Nx6eoFBjzhi!W>;MHC<9d}rT&ZJEBMB9S&WWCI%UmmFS`4=_y&<lEQy2w{bkF!X$KSoB->?LZLVJg_{@seTKa}&g^;5@O
*j1PxAn@lBXc95`d;C14*$0c^i=iez&ZZKKf0DA+phXM^xIL`(bM!48HvTAZ)!A(HN&2Vjg+r#TEdq?$#V$W2U%*B8o!>;{TDZpzXp$oFA&%yVAufsZIkO}K
P1pE1Z=Uq;DfyF|t_gr@3hHI;-ss-5MVV`n#NkO)5_SQuI@Hx_H`A`eg#czbWtk$)hCr?VAeGxKRTBFK_Sycn4g@%wc-CywYQ>=D)C8HNCfEx{=Ih>2^*Nl%
0a>8SFdY}^2xd!pp~VYMfASCux-dAFMFs~>h-R#~mre5l#_vi3rVnJk(*Ta+WiysZar$%4i&w!SV|`8^{%Tf(Zf5|QI$r;_5dg^s`of7DFbeE7TnT{B2ka+0
E2aDOo2_76`l`dD%m5pFHW~Q@@hJBg+7>V%63Tx;I!B{gs<vDS(EvKUg(F*w7$db1a>)pJ7xkE?>>gsPg37L0&^Gk_V%8j$IV{lFg0mBcxk`-CrDyJUSuw05
A=3^_4eSii-7N@+AD)AXkaY%ij={vb(!_1aLLY&D#`9_`@F<T&!I?BAumro?@L=<-N-~o`o-`YZD|CefmZ36C;HiVi=~Pgn90*>Q)+K<qDVj*;%7z<^lK0&K
yYW(j_!Y~3hJ5_&&O1`6tNvK>M{9o`lANh_UYB97+%$fwV4*t^K0*F7&61YI9ubXltIHBVv5|&(dgP9{Rl?x!X>dm#ckre}Z6{f>IR72+0)CqHh|mkg^yF15
5|-I%-2{@vLA*e~c~Fv9PO?Ka!gqqaRzE(3*lrh|2-WF3?F!G+-enuq^$86q3iDSrbJ-jXd9(<yK*6^DT^COSVF;ELPV9Z>w$-d!qD~NjE)XYhl{^E8J>+Hk
@|fXdiN*r~PZCoZ&q#Klz2MIoUx$khljDj(;>FSpy>Q0LLj-7M4AGX<l+(SoXAfIBVpLL}Q&x*K(C~^kGpV1bt|W$u>KvP8JTHcUg+g9x<AXwlB^~__^XZQq
-31ryyn%N|(A_?vsEtd_>VydWR1ZHLA-t?6uoL$OUYQl9{?l%Ft)9|pAG4l7v2CY6vj#;fG!jeD=P_cT^^8hV!`^#7D<dG^TfRz0+nbbO1}Sac&m&A4pKWvf
ww{vnj9Q;d!e~n7uXnA9%4wS;Qix6*jT|l|IkRW=00*1yRLx>%ojE_@{wf1tAHhNT1SZqP?B8?SEz^dqW|)#f+sfMaAG<)~E2@=}Fn3P|`p9ff?BJ2<J!<6S
ofe(^{)HPHaA)21j=-aY+%ocV*9#BtJ(qstlu4ha;3NSiyBYxA%ux#CH`-m_+%5RB>=F}YGJOZk*`l{A$tS^1<X+3SOd`?q2@?xfzn3LaL)`*OfMj(eD?c$-
z)SQoOo!tS1F-I<nt=5kvW&uAP}nr%-g3_!WDo%T8}QQ-Nz9HAOT3yAee|{?5^8h>NF1qDRs()}k);>xvU?=ae|3WjeBjp6F{avA?=Gc2twH;CbUTA~Z`;qg
*hvwdrj)KzBT@DN@t5_!;Pehwr(u76^;A&fgiLo{UouY$9G|I7pN&2quaD~|J==RIA6+T&!1K6XgTT4JM@WQZOob_$`!UUFsY-4o=zUX3S2kEt-qb)G){OTk
{u0meo^RPSa*S6s|5H?4xYEEK&jlZah%3{{@GW~I)o@9FH)kf6F)&p!R-<8o_@GfVbfoH|f=8r%!JR2(T<S-Aoh=(5`t$92wggkl<$_Ugk=Wi&iYTm|tUHSk
?@@zDFB|2CVywa=AWOK#tr(aGTI(%dI16i`@ZdPX$qy9-Iol7HJz{84$7Y-^$3s|iu`jF~Ux;46+lMrm?ne&&r>QD?frv!v-VgR223&7>1Fw%mtAdqdgHxAF
CcIBewu2Ah2mNT)sujw&T||&>JDf(~CyLi3vPUcn(~IY&l(N{FQTbjNVg`H0E~!^*ugW+$TQ`JFLhhjoVX1Q|vuo<U!Zbjng)G(rOeMngF|L0xMa4F`j&pay
nG+WS2mI7+dCkAYEj=+1!>~F*v4U_r=3N^%wXpJtsB1&n*O*5O-hcyx;_~6na3@`=L3lJWqycyy_h+jjy=GG}h}6-o9p(LB-y3Uovm2ZE$l+QP?#*EG8Atld
P4Xa7Y>ZkK?}WQLR+b>@)&rhJU<l_mBk{if`l0@#MinrT=D-WjmcRtCXy-t1>3H31IQm~0KSA1kcT=zigkOR{rf?ULAl)s{`o%=BUcXuQ>B}QOGm{xjsfu7}
Q-PVvoz~B@BWCZO?Hd!ZS>f;8-O0KvqWuYuKe=W@&GX8iZDTE85vFcZcF#3h(|0POoOqw@W(GpooJYt!wPt0lfG?)zwq?5y=!P_X;2_W}NJcADE<6om7u^oy
sOlyX$NIOEV_)tGa<4h)pR+5|OpyjrS9{*FF>>xUi7U$NmoZ<Tf33?}V-vlyQ3C`*E{g7rI8+m;9^Z;>$?ZGQbJMHKlxi-s4hdmJBudQ=6ruSx=USuu+!ph{
;}ikaEZ5Bpz$=SNespDVmE<UYNxl26UT;>C4J^A2l&Pedm_hcX-GDtdYn8C))7IiTFJw>Fn-yn`??3V(A1SVmQgI}E6fL{N?#$u(w?|a*TV_(|<2uxG&tPeM
AU>6kv)!s?V@_j2ZMqfTC|viv7XjZ}+dQD8{7hO<3m6_ksF7QIJ$wb8`@D^-P`(0zBSE2k(k>YM6(p_^I(y%w)T`AIg!DL!5X$8y-0rJua&`aY2I{5C4G$dC
clnAF-n<~B(B4iD<T2}(n<>|4>d`45?>zT;1ID9eyZYl5-l1k!m(Ukf?Odq*wZI&~^?X8)w}Pc?rD$PeX`e;c&*LX*sh7yJnr+w;OYRV#Xh8E@@^l|WAwkQ)
^$;ua9fy{RQSE_xk_0ckL-LAa=~?s+7&~^8_xF~hzJLWnDJKID`(Hzon@Cf6RWA&wj9}-Gj)}J;gaoM@q^C7<kLsnwi+i<a)*kH4GIWPc*i|V}>Sf2tpdRCr
1GbDRQlp7`^jg194TO5trIb~`-YffQ`NXJdK^nTgVp-fp*gUS`JCn;Ppa{)V1tG%El%B(tLmVuj(f@<S@but&z_S&$c&vn1O7Pq!FpAxrhugKF@$4+y8oaG+
xjzSKlGV1Djs7_QxH$%!j&zFyj$cJlPG1@Mz$_+LcI&K_G>(B$bkAOWZodoWt*L=jJod>8z&V{z&ntU>&@y}a&L8suspAOTq1^;uwaaj<iyA-l&7k>*U76B{
KCE5+JEAj_6-Zy0kjG=5S{|yKUtLCITA=(Q`1)43^D2CUIwYv9O4e?ABc2Vk@1*)xjNlPcFcNq>ovhQz72iJ$mXRkZmT9N#2gF_PCItzI(g6_XX(t8o6M}R8
QKpStMg&<?_?e$yhC-B)L{6uSefp;;pz_HYK_vqPeqhqUP<lh7jnfxX?Qy9WU%nzy0~kv^!LoIt$GiCiY9=_$jY-Z`sPW_}VS)G*6TO#>5IAqZkyyu{KGm9V
AnPrp!!yeJ(KQON4(U1*wK3Ocne|DlC#L)5%IoI>HDD7btPk^=XsT%65Hdkh7WospbPYR(KFk!C)2CT|MW>~YSCV$Xb$gWpoip?V)cNrWD994JR-sjo4n-ur
;2?xdVX5H^AyMK3n!#d(qKc(pnLmKcnb3ier-}g8?r4y6u+BWW-@*C?nmC|swUOt~lJ-8T87YJZs{bg3g3%OVEBaiN?f@(&3J-aqB*fmrrn4s=>{EIlj9{nP
z*E7JUznmMF2L`?xsY0#Z-JU-$Bx>Sq}0?JZ(Iwvz4AVu1!7POsT2U{^)r5lOL7QL8H##Zxq*R-%TccD&%(9X6;G-(#qD^q>B|2}wOo}rb3QcoJf`AlqiuMz
%3R37?_H_n6Ftj&I`ed;Cf#n%LU$<8>eOYmqriiyMb;`*9JYes*zFU*)KwF?!F=XIsl`t8eFBz5QzxGSQP4T64;5N=@_|aD4<>nO1}s@9wQH624T0$~Psab9
3Z`Ok{>=6@W<7}Dzw?ufk8i+s7oU{VSeb`Kj$TQdk~I3Sy<ybWIa|-!MtpTUR%8OnW(Ws~*EVF<qRW(8R`okZRhR>7<YAnMsm>L=rtp0KSCV{cZ-}-RTZ}N$
()I4t$AivOHIS>>m||#>*}eV(qTPjV<pISfOv_0h>rzeF#ImpPM*x)M2V7-k`7>*C-CITl#Ce6GM*<oGWbf7sk7)y_(foY1Zb|574U3>@(>KIR=tO2{U~(D5
!_-RFJm+UJfBS%?FeHqqTOyioD4<aC%<2%@Fecp)CzYSQPjdrX9UCzO2(_af!byTYa#JcUStLo+VoVh<ZA6x2K6(nypTE~xM+3KGzYlkxL79u-_9OVMc2^Bs
=5Fi-DQ#5)3Kr!_=%EFi3_NTQMY2Ehh<pcW*8C3_lc<dViM*3_C684O(*QGpe$Bv9L<8G`wzir*Z1wyvzqJkhZIXvnX2uiv34Ls-#ZZ=P&mO)X(lP%i^bF!H
gCB1$w-xnsWnr&v4L~a^#L38qy>Tn{&yt#f)83?Vz<|}}B>OnOTBLSipy`9%+!59bgK#2TMV}bP^&a^u-8wT#qZm|)7R?UvZcO@8fm~rCws>0Md))zrYDaVJ
IFt7)hrPv-4nNDdy0<rCGpJmFokcVT);n4*Q52<?Qik3e1?QNSV;i|(R1DF6D7+aWfKrHQXk0?2mFgp8ddh8-;S=d?G?Z`GILO3P2u|rHwSGQkY6SU3KPGEi
WBQVHh#+i(<=Two=y3gJD~tF&2c1J@@UJE{CZbm5HJo0%WHhXa3<Im&Fj()RREysA9R!FV+D^onXxO)Y+f?<s3d}ME%h|%tceYu89Uo^de(<)IH}pwfXiq&{
GTU-qc3nrtj)*B*Uwd}a$_T5ydvi_wrAn8*^RkFh+vw_a$IT+!Rp1NWcASq3t&Scfy>upt(U1vy;l|@Z;j|{)H*2HAaaQB&COnq5jktZ%kq!959L2VTHF4L>
PThdR(a=h~<H5(_-H5S38J@<BZKY>%;Mr@kAnA9I#N>YkK!S;{rgT^lf%33CbhYr-m-~+qq~Aw8kQ8y;4X+ANksoL{3v4TqpX4V$xC;>615Tn*@2c5Mx6;t-
33H=ykXK*E8E@~DS$K<AO%GZ770y!V-X6uYKJjD-M#4yiK4Ig%GtVHn5e=+MpSE#qcl}_oS1^MNoIW0meIE?w+zgB4_WQL9R}JjJZHa^p&CZT;nRlbV>MT|2
s+Q^O^24b#8*V$(8ixm<x8bi}`@Q8JWrL+NP2fzpl0CO6z*Bd;ilto4%KD@?xwZv=%j%&oe=FygJ)XRHv2U24V)N&`3|qsrr&t<L5R#||XuM}yO^vC&1%aO>
k{r5tlGUH<Z;R}@nT2dV%RJF#gCp*J4N1~%)V~h~*EQyet1(5zC&s(bL5S4-AD^s1L0-=a)27t${{HUF!LJ#^r$|+E(c9C@_Q*NdJ2$v+jYG=!{V%*Tl)^k|
Pid3KwlW@=j7X1NZM?$%nl@A-o@T;UTFvsE!%h+f2Wb!AvjeZ{YUl<RiYHzVBYT$2uziDHaoyGso`raYZ|}|KEQA?BMp}dULW=8770FtG>`aU++yRfc-=4QK
>C6Q41m;wjD96aCbZaHno-19D7Es9ynuXBUVUb~%V`U|-Um}WWLU<L(VaZOtWO6J?f*sd96tZue`d2MnhVZ=X*T&BbSn*f*0z(H?o6O+@>4@{G78X7WHRN9g
fXE63cxcu~dn>x68mh{cB51`(3;Tt2b0%D!{K8G1@Sm}YiguD8O5_F0)&!Q7=|*rALdu@k7$EcV@rCK>S8P@BM<5|g)KWNz>rwn}a1`{llxc*1z56^s*a;a5
F-jyCD}&vqmHXP9U(@)Z+7b*9j%Yyp9&+g!He_yTwVA8{TJ}5CsaSU(aVr?#eL%=kTn7$W=c<7PDPEH+5C+nWU9m)?NLlDmVpK-ZXo<dM(lL&*s6&%ir=95(
N1}3+s6b|+NOmwozRFljCb!g3volfK_?nvmOvWN1;oRGB5HfNxjPzJcBOrZw=I>iE8^&?`DWuPjNJQ3VmX<wqd)QGgaUG?>c^=QeTQdSVT*^K|3rEvFCni|<
HL^4M)*xa(`s{YjiHytBrg9fXvtr4R?;1CoJf9GQUWR1&{EBk3+F0_OK}i~12DOs)b)LyA51;M`apG*Y>Ugc~hsDN3BlxH`o0YpnD515mp%O)!wD}tHsA>v4
{M*ip^QuoSwyPDBpctEqGsv#FYVzR8QHkXx4)ZyQwRP(+pl?_W)V~(o9-d)uD%QT`Jj%?B4LIK>0Y4bFSvqbRkVbaJRXw|yUbA{T<38Y1s^{RrX^X_Joc&RE
rEfOA96uY3580BR)p7*g#_G>|_BTG3!KNfrC(LcN=zN-#@Y_(|FXfj?QHe$chn<J@qhgy$8VS|7rS4R(q3wAvgacvDkGs-@D1wd+t8>3`p0La4FB!*-(%{kJ
yh*&DM?OA3y7KtKrPsaaoVl5BSSX-fnQc7;!u0l&#%^=+44F?H(VFkxnGQ=f5I;JWCXS*UPV*U@%v~d%(a6Y35bY8iZD?&gPUBAlCN6i~wwAF7qX5nU>FB&9
=27V2c~gzsL@kNmmjOD`U?4J@=dqgRwxZbO(CyPx6}CzWZ>ChCkFX}RI)`FVipSVU#`(X0^GnkOLK6{@TEqoSl@(fX+PJ=66`^AJ{yevV2dLw2r~>{?vUscX
TpjTh%d)r}?uatb6W*23Gy`TdWlAj4RGp3K3}XkKtYY_H<4<FO*D*gXl^&!!A84zc!&%0`MrFz`fZ?m9aie`9Leg$Ts?KIgvVT8hoLH1}3O3~}RT6$5fTQiD
Y^x+{p^YFh7C4qL*%9p_vZE)j(bt73QC<DB1Y#(v&;^)beD=F0qQd~(PC*@<90g(!wx>@|Ps#(<SWQ}aM+@n375pcj%ns61T?eZwQP&`#VwXwg@om*-OOEMC
c?Dl;;Wx2o*jIwg`^Uye-Y$Y^pzsh9nX-iq;!4{M3sv}}tobfzDtA!C8F6&mx5Ra~D8s5^I)lmDEJm6i$@C>V_%xpMeS|mnt&hJz&6WSDOC)^4t|N$em@_gX
OHP>yrN_z?=;a`*N%Mb+HcTkV$Pr8UeL0NSa-^W8T>4<Flh6{Qz3Npo=P_ywvn6ZNsP78b_ldyS|LiyT7-SYqB}K6N3%WOD6`DqhF%f~haWe8K-GamQN7Y(n
QbHR-qS7)4h8&#qx_GUvp3E3|A6#MH8rf-5XOUJ(^zs3pm-5B)^^rGPyOFpwE76gJk_`ulD_B5-7Ibf)xhu2*ViF;tr!M4?yqSXV7#dN}hBZC-;c$Kf!u~J?
Bek<5F&xC8jsx|jh&M#Rtj?$(-$qDKx*7^X4a!M?4k{eK$ZT$xhW?mSC+0z$)|G9x51m#<A+%;DQ?d2B6qw+J4LD#$D<dl<tfBO4H6Lu&^V+<{n`$QRoBPv@
O(QS&VXnj}!S*Llsd8G=hL++h`W7`ExX6e{^K<KH!v@C)H6Z7g6^f7So!`GxXqzqJ@~(XegBj%gchQ}PC++Lq*ZG8bz6m{Agj-T}C~t*;%>K4t6Vo{JB%LCa
`QFFN7;34bZOe)Eax9ks7vn!k%}#K#wMCF*56!X~FPmRGSofa-gHN9q(PA2(%f2{8aJ1OR6s6H@<T3d;&&R~wlvP;u@RRCbP529$_0-|uoK$>;k{o4<T{DEa
FrV)`G_r<M@QgIy5kaUJI?K`VWv?=Cot8$Apm0}Q)JBzXr9*^uH%pH!C>?|%jZPLodcGSbsgl7GLLT*8gE$Ww?%!C|k!XL%zv#6oSh64+{~Dqzzz|hNR*c1?
gHL`yA=B!-6Xc7ZvC~;v+%VKb{I6ae1D2T`vCk9wC`LZNslnJ`d8&!?SS<pI1tAG{<)U0gn$!MZ+6X&@88@Yms4dvW2%r~&PvN0Q!@QJ;*)wM0Sz**%pl$qr
rYjIWRj9u-uRt#@O6jt4La<ISX3xc^uCvBKhm{L=Sth&+_8cf4uj*emaq2)&LsX3N9-DMPb}df=-N(s5Vl7EdtDu@3!{0T}QTl|8s#2o#P?1jF2Z_H0`>?WT
WS=4U_0N`Zd5&!*8OXx*m(vD#zN>X*5hCe=MP|ut6B*m=F}vxu4YUuV2|a2&5k=aijN<$9lQKXk5gaKgyn%+yb1-k*UJ^qm*JZFu^J->TJ4}1Zv0dl=8J#Dg
Ho2xk%69?LeN-#-ZBI<&`cjf?_B;Q-$+dxk1=KWlH<9~NBZjBO4!nC1lIk+qDAZ+xmnoX%=so*_`p>${sjb`yrh-?PT^pD_lVG=k-ANOdbYX&e|JXLXI~3?Y
qaiVzQXrUES}E>fm>a(@iMBB7Hzn89E3C$)1ZCJUMH30iwkUa`I>=RAO4x_+2Ot#j(Cb_#c_-&7uFHA{RU{$(Ue9pm??;g~-YqRc<;=!)v8do}aw`>-KU})m
*}h#2;cQ5sSAf4z?4#oqUYnJKVA04(&$4_G-IWTOTVt|)AtRP158UwIRCJcSu0vDG_HED!w`jjYLkuGa!5Y$t(<qDtppu!uMk(TIsrj<Uk_@(O0jdSUp(>u0
dxki8ur}5CG&=T`mL?Gf0F0YOs#u_@a}M={6E04p4)+GwSQN>f0Wn0kd?KFt%2%XrU+3~M%SmvejLIXb@Lc3g#<~a!Etgcye<<sM!^1^p=X*uJVMjbwJ0tAh
N$0Z9h(ePZ20j%wKARH=s%b_hqDo)#^qEejXY=8~@ET}k-z_eq05Nmj_?s8k8m~88=`*2X#$`p+(FKFQ!dE9Tzg3Wpy<P1s*yP;3f#2p*wID*#09Ji&7Bk6V
Dm%IqyvPGJr{Qy=7(yr4w{a!v8>l?5C7w{Q-)48fS@83l!Nv$?_MA?99+5kLgi+lsm3GLUCg~XC$6mmpPv?v52_Y0|KPKCKfA<tHqF#|Il)ZruY?VYUZ+e1y
Gq?60a&>gKflL@*oO2GbM;TkWHn_mi8M((+EMXD@(nFV%Nza2c;!Y482Z)87;LpXTL!ShilVM8Crz*vy<Pb*C6B3pB1eyV5$)n?bFizcMNrilu@;0>nuj2So
!(0~n9>_wh$#cyyPWwwN9Z{7+O5X(2Pcu2hnd`w{Yz?33NLoTmDACJ}a8=fQca2sTmQ22>Rl*f!@<6Y)hi(r;Ho&3i%#9S8H#{tpd2-S)ej*T&&Cyj-M=025
=&Bj<-VoK#X;Q*D;!EH18BtdIqzXN^SjD@-Ib##fALq+(0F%rP_urTH(Ex*XMt0;;J)pMle`D4(yn5x3lN3C>ctgEVOXAyUoLpEmo~7u)68R@?!*n%MXf~qx
_36Wts$Lk}Vn~**0@=ih0zj`0zHbQM6C}{;cg?f#ms_sTk+d}eSt^R@5kK*{n=?@O{9t!j-w%t$FAWH;NC>D&q$QqUU20Y0_95hU+x#V$NT(~f_+0Fkw$LBu
Ml{!G>xGqV%w;pqj(O4s!1028bO+nK%c(lreKUko8$GaJqN@x=M7){rPOi(CtRF!IQF9eN!MO)V&S6;MF@2@(@33q~NSw4!6|C{7W+jae962U9HrWO7dr3mE
fi}$XvBIBn0YE6MirjRX6Zf^2A>zppEqSF2f?i1vijc$~#B2~9X2azc=QbCZklZhnW^ix^I<n&gVkeLP$c%$Ber?#gL)Cz3f`-O?(t=><9dmOl47XE`BdoU*
yiGP4X%ivWgL9F9Xc~Mon;wPOmvuI7yIyWDBz`{i`baJHZ@Ow5W`{vsEfA?I`XX~`L-4gc{pt@1L#TqZgNVQpey>3tvK46ec}F<vZ(%28y_HL5ar8PwdhJJ=
<1Pnd8zhnh2nXFH8<4lQI6dBxi9^|mWR<4dH=Dw&Yv|C|@3(q1{uNp`L~fQB)6!JiiHDRkVuYxkHv7JM%FW9x-=?qdkE?{WteP%wsqf54I|Tu?F!2!Q8}5A|
>PdX0o+G@MUS4DjfIjlMVG&l7{cw2%oP~i0@li^qJbZcY)*=n86{vYJw9*y5Ej+luY0>k+k<b7ddb7*kM@}OpkPO<Af4X#;|GfDIyK3HPn-3REC(Z%Il>{u(
i)}_jIRAERll9}njLFXFDiY8=kH*U*?r1bOETP2U2`IjS<(L)ARMBY~XK|B?hF%JKXkQJOs?|mS48R9L|3KhBjr!Y34kM9OO_#pteg?ioaG04EB^l*SG7<c3
=|-0jP3W;G^0Aqc#|+?6Y#Dt|z@|-nXEI7i-a*&|<STI@vdKtS`14|VHoK?>UC#m>*u5E~iB{3P1Bgs<TfLgp)yC|a-p`wdS;S%X$stbOyGkLazw{yYk%3#!
rM7<?q6#4Q^L9<Ny*b{Ez@*@FWz4~hWHKgn>py^VcsGORA{yk3Ywab_7Fu5N-h_Dp-s@<Buh7gMvX`CHz(ROnv{v(LXGkfsVuo1x9D16LLyF&1J|KkDHej2A
r~SsA;Y)Fc8UVdp^Pa+48o8#Se#F4+uA&N#<e>Lk_1DT^L<<8NFpcZH@{B4GGrsvB^rLTeXhr=&iRT{eFMGUggN7zw3gVL_NJ;wg(ZGjTlC|wtv-xzt2<XIO
wYQgU-51)$hT}7j)EzQPy!5EhX%5LE43`f-@P<zX>#J7g-kM|(5IQD!ZlGQD+Wr~4Z+*o{%+|E0<EEaWlb6)*uzWU*661l2Jj0Z@!+=6S#Fpbpe&2QqUr3kG
>qaHT{fowcJIvF)_`#Xmaq|yUMjUe?<vvhw`D!I_H&DL@Ws;+PKvjlzvMv~g6pYnZkn~GlmihZD<J}yC`ED$Z;VAwE9NV?CkoqfhM-CSYP_4*2gAU@>2Vb_(
{w~AbRKA1@eFxDXgyDs*85NonxX~L$>Pq&JDCPber~h4o*-p_DzZ?1nSXb?g3mX2&T$eB`^JSqI&Y%rUcQH~k+PK2%JAq^$D$5~$u<g=wUH}giJb|L9$<C&w
TQ~cLE)=>%=ymY6d1~oISYhUx*-Q(RnJGje%>{ryYHM%D%9$8N%}SMdDq^*f!F!y}LZ(?3pEU8v(?AfDwY(Bc#MUfmS-MiaiQ<UP#1dB*|LckYc|-R~B+e;b
MOUUIyFC!V1gSj7{DL!((sg!2X!WwiYg#t0Rq-Dp1K5AIK2uZswHO=l?RzNv;$6gR^0hW5S{cv5+cJ!j>?XJv+0t?kbARs)s$m>`EmUe}0L4Wm6)@LztvQ=Q
<C6x?W)ftXU?eOAi%&hi04I`Hn{U<ixH4Y3n|GutfOm<`iHwvoc>I@;Pu>VtZAA~M6V=~FM53ONfQXF+XW$cPp5vyOJ?zpX<gHFJcpjh)FbNH1j`-duS0C2s
LvJf{l>VAlG6_hn?IXbXk0s9|s8t!7_OBgMb5~R^jtldY@f<zPgK6@PGd0d0w-B?e;Y>wP3d%usR3-Zw?j(7xemk;`1vd_R%6`nCX3+`(dID19vnTdyl<tSk
0~4lW6U}4G+k^VceWW>561WwPXAH^*#qKLPy!Auke;){)Uon-j;M(Zvy)fG2)Qt#?R2%qVlbBHHWWH|T;S?{LY5;Kg)A4v?)dC0b^YuN=OffriNQlun1)z%=
&Ac*fBRT;FBJ%hmedOf$rv3g{Rb(mBiAw{OM*;1YacNJ<nDAa0I<c187Hlc|o>f=wPZdY8I`!keSsxCJrvPl~*82nb0P{N-H2#?dM#B$??@6<Q#2nJHsw>P7
Y}kve@bYVA8D0-3Cki^qm}sVM3QN`#AcV-pL_>wdhyp%$N8dS3+r`L~IX!7qWh(^fx=wHixw2~qiFMFhV2i3wm}>y-vfX?e=zJvIajtyN-X3|GP4^=To9Aum
9|zotehNr&8_AWv!NiIHk0Ee%+qe$`PB0a*r1X_q-BIEM@YY5OwtAmntl_&Hi73nLmlpih=2s@Z9v&MxebjhNK?$F2P3hnGjm5!O4%iLD?WV45w@o+#cu9^_
P0spu8<}4ZdYjMK(}+G4>Dv@LC#ic_ukUb$+`5qv`i$MRjz;!Q4=I<XNB7t#eL9}G)U@5jmwe*WvPkiI5|xXPQ)uS_i4<B#8}1e0cnr-0r^sqma7oJ4g&i6v
N0dQ;D_KH9=l15s#13dh0;oaGvpbunE{dvCc|f8L)HyNio=M#1*>ZRT{{)0J^Y5t3+{exd6bH+)780sn5C-JpsLcg^x|Z=2)f*u@p$})6=pvv^`ifj7dx7jH
>O@|s@oYRM%WhrnIbE*#5mHk~i%O!2pVD!~xythoJI4gVB<kDs7(t&YkZ9Xi_SkKr>VoFiqXLPR!`b?|eOKDM93v_RYVAEh*k{kD_yF*uBEf!2SdN)w0Ew!;
jv-%IM<@b+a}Hl{Xal&>#}*OE{U0b|$dwhaw;pDeTibgbqg-VmbwfRiUI+SdjS=kf!RiLAL1*(W6pTv}yOPR&1db6^DzW<hn!ASO1gB+!xok3x{_iG0oTwhU
y?YYP7ROgS$qj=q;5hg{*qp+Ee4G&55SCss;A!uR-18Ey6Iuw3;Rh^*!!a_dta;{<z42Fg%^dAeR&T32?&8qfXCkBT7@PWWEYnD|`|RHQni!RK2!~Khv*)Ab
$NNt8pu??D;|Yw^!${^~QZ_a{71hu?E#M(UL3C30L&8A1V__!l&GnMtk0hP)n5&#Z=0};O7|KkvsbXp<!WF>$O$tP5J-@Ye0-(2A36WkBCmfp=Bh%9n7WR#$
%e9#ob+^1wkxp;~oX$!9k`d`)!|Yd~yz)oR&ZoTPr6Xba<wY4YP%CPaMv2z|Iz@z0m})M&RF|ra-_b8b43SMwWwwLOgY(syl@H~6)$aRQ#+HhD<eYp2HGp~(
)zQ;B<bcL`9Zw6jwQh()07a-;oq~uNKYA^3&Jh$cAiwUu8_FEb0ZsBBhzP6dJox>SKkj143UMTDY9+bO=h)N6u$Yqzsb52O6lP=NZx_}Q-d3l2M(L$LzC_>*
k)IW~E14+IBfky)a<oLFjfF}B*(Wo(z_!=S>wDYY_Hpu&G^+Q~*|W2f_oO$_0)~dFNaG-VBN(_ta!L-YRwx%TD=WbRai7-NYPGxgS_%tI02mW)-c!EUi?DEH
v%s7}YjxBu{;iZ(U5S<VvzRRw1ObGx@2-?^oCs<z9u7pN(Mfu&NZ{a6c><`^w!n0Ge`gX7!N`a?zCEmu<Xda*R|;zvkH9!J)@0tc>S7=&ei(|omAclP&W9%N
S@=|OU*|kK?_u2`l){aejj9SuU1S;bq{%lEMRc{2pwGjZ*L6D_M^0&bS5Nt+Sv_Uq0JcEkiZiN7ra~ckGZ9(CqpfKk1*(r`Djl)l*m{5Dm9Z;PUk*#bq$NH!
|73br7$`9Kx@rg{H5Lg6q_on|d{ob+z6@$GWT(bYpMIgpqwNe`b;{=2_B3;MDTXz-fXi{E&hq1$0*d9!)UO<L+Ai_;n7`^*8VjDhhP&aiC!l6Dcav5EHc7R_
A~4})RtKdV0h5z!U!cw^DA6qY-~7%iUY*2K;Z@$ldDL>L+bWO(XVeG2V3?2!oe<ut@{mTT8(NRZrL?foe$ShDD`>zr+WEh*B=hVzF2eA)=(f?!9@3*`GF;-J
N55+mdarHbzxLt5?^{mWHen62osU#}z<R_9SncgbsHt(2gUc2X5#7UmRvPiqRb}gJAJ1$Oc2yP%NN9wLdd=SKCPkBv749zhwsehjC$h6kCtB<$FmZzQ^-cPN
AiSg<p0l`QuQr?a8TUtuu>#{e<py&T&x|8x15;d2#$8&s+IXFZI}A^}dE6I`&c?cf*WvdSC97`Kn%j2|YQg;5>a}=%)YZ-SVnM~}&!u;5U$;&j#6p1)<J2eN
3D#u%-Ekk)-16Z;(Q>~h+OdPD@WKYxt+wiSZspKV(6+@GY#bmD(D?Zn2lU@#==ukWnFq0q^#TZJu<kqC!mk=ZSef^*MX^GU!kgga=HK&cY?>r!OxO?f*xQ0z
P(-zVh)LqR0Y;4a`^?1IqW-M9D@=~Min)Lhh(aD}u><>n$Pu;<hs1vzSm)c=M_4!V`WYFxuu{;qM$fYb?M@6hrwGJM&3TD2gOg1nvd9yJr>e6c!**Wt3^KR1
lrNW6w0;hQV2>^qpIiZ9RhUT_P(^M)Q-f<>mH_(2QjKKFE<Zx7wv}g5$Kb;*ho)M^FKZ2=#CX}>cRzvtWB9#0V+0WUSiz;?VJ3$m-!wbd{*<9eztlE;yXMkP
4)%lShWt-!u+DurH)C6}qkoVMUR=XORgt((7+n<^Nm87|A@DJn@FH;V@5l})uwS?1&KnIet+$-hV&x}--mn!9bLe)vkS$TciUiK#B4YKG>G!2tbW2|!%>{G2
+Vn5&xfRH<SvdSYg&v{iQ#XEIGw)-ri{o_!UrrKd0u*|xtz(}LTN|+ege!2ANRS#JzbMg{z@A<@1gp8Z(5H8c^3@h4%Eh7tq<2W|y}&Qbg6~5Ny1aR3aZG)I
eqKk)AYyM!Tz*W<5pJCyf9J4^y1~)YNP1gicCQkC$KL_;Gx(J8XW@<IrYk_h*EgcN1Q7LGb6Ed9e6da#-Hgg)0pC5lUOK(c$}rg$HmO)c=6M$dJ7J^vmugfe
K9w;=Q<E$5+-%rdyl0W1-y2OlagV-MTj77c%y0UHz)RGDycL-K2YpvGAS4J!Qn86mB&1@(fa>+|Jm=Talc-=D#0Nip@`=4q6hc;?=$}#QBq{N|yoZ7#T{K;!
;(s#(wJng4IZPI~JD&Xt!0rI44^v>BpYY@zwUYn!-gX*+yO+fbOuSdWYnZg!s;QsN0UgQP9JK6gdULk<0u;&jCT>mOlilL)w=7-1Yaa7e`Ow@Lyg+YQ$XMS1
xH|0zE`6YcCeO*1d-KT2`JG{{#0JH&ns4hr0tq5bD!E*#H@f1`9>?)4X>FBMF07CmS4yta(1lHc+gxU7xEUr<Uq}+d9#<Fvl3*Ic&dL=_f(oY!5g$W=o7q)k
j_~yWC&Yl(<uY#pN13K^d<VUbD?5_i=Q4q@M)B`<=85?|1}=`On-k{ug$Wpo?B5-|Brwr%{Iz&4`V2`G#6q(?QJ>?i2xpz3B9iGa_a&8wHszgp1tvOx6u|*_
kYG9i_g*E!w_!^<{9s$m&~F0m{7fOpW1=`iHNNHET{0i8jV(>-Gasa<=5R^n1bbY*dBYY_1I2{lh&sI2Zh`9<!AOvKPf=(F?@Drby?a6qdY8p!gx1q8RVEue
O<l;AIFx$X-m6GRaf_;$qI7VeV@+&nClSEyFZhRxIAlSwPQ{;cw7*~L$;Ys4dJqOMXkeBt=7oLLdViZ0bGZP9lgJV1h8G#Pd?Q`N9t<WidF+c@fagBnBi1NR
HMwADiQ05VC%~o2&2;dC*4^1=-_!^f^lA}l?Y$44+|*i%RXs}T4Sup?@-u(6M;Aw<JDK0;TH)Uiy+y_{?3&XY98<b3&T0d=Cg`+OPBR)uMvB~W77)pqIZev-
T~i>$d!U8$+y+J6jL?(=Ryrfp2-=RydhfWPmX>j;&5r~d=q!2&-u55NI%ylp5c@d4Sg)Q>o#F$N?sM4T@m9ppOm*rdD=`2_B`vvFjhoih{|*E^?H$yyu@3?)
%?f&oD#^JDU8K^pn4KP7-Mt9D7JZ%NcHq#KMiTZDdF_+-TtqQ=O-y@mQ62qByz$-Hx~_dcXIPUwQVK2t%-XuXi?H%Hd=xRmz87xqiew56uGnxVe=;6Q+Zg^1
O&(V%cS>{8YP`*nnaMSDBWN^tyS({;@R`B4eoHeb|5*pi$XI94aAqT-f#uW-JAAVf8Bl2BlsZI8oqK2s`e-oOfDUI9&Za(WQG1GBbWnD)GBVAqG}_61;nh=B
auSw1j~`Q|S#2kW)WC0U3fx3w)78J_w7j>iL^)J0_|fTdp~dV#wqS>Ul#Shom)r>En8+f-Tn`St{2|R`b&3ZUXE5$Gl8p8c#M3Lvzx7!vCg2p^$SjVq8(|ZC
d~)Q{>x>^bs0~=@%5G%1P9Xh6hb4#KpQzSG<A;2Lceh8JEP9)i|KV+fk7=9yl{?RqtbXmy=PP~XpRbL93>ZoAz3Ja+0O_7I39j3-OwHtjDE&PErXVcVV};pc
3Ru%Bw42<_(zIpC)FeU@1iReLLcy9H^$f$ywtZhQ?O?eEuqAc#vomqRJ^AKB2_*y1tE2U>K!qgqg=1R3vr7OkPPiXxlhCOpxg)H5oGvyh*EZZ|D{b1N-sg>q
Pr>!(0#==e4jJW}JL9wSR5#dUUlFy2U(n|!D!qZ-{{iqpfTT%1biB<naU!w;f&qbUs`5P`NRjra1FNpkv~q&20F+-kj05&F6{pr{$;L?u+GN7q>0HVLeq%&f
km*LoB8qY5N+Gs8tV%6$w_(O)gJEFMZBzJX$%5?Zy&p>UOHs2DnQO87z~X-b5$$T#a_;3M7>%BwERs5$^xleD$OgKcU8ee*ToEPER2$if9u9~FSfc4cf|`J9
GY+C_o7mv<C<L`(bqzSU$`XX(2+QsqwtURXwW#lu&4X&NNtiW{3$CO5G%;M6xCDzV2@4*10PI1+>-0G%*H+saKYjSeXvmY8v}8dGc#1{}h$V^Z1aS)d;DaNg
emM@(Z`5{RhijlD(8v6+r!_@lH_RB5%RX=XMIXUD#kddKc<Iu1Yar&SJs8s^v&}~PJ~@_V0Q=S#x~-Q15y-9PHO%*A6_&!Mpw?ZT<MD~dawxqUo%6zF3*Z@L
+oOR&*$ksv&BwD(0hO&)p2~nNyxirvJQq!E&xM*U3blqM$!4|Uyk1PQ&yLbb*;8`z3o1%tKgIc)q<xyj>7xKu;h-oRY9WICF`H?L`CYvutap)W?0FFpj<rhV
y1e|2tcjKY;}x;5+TT65vLMg8*KFSCB3$8e{+~*x85MG~f`v4#gtlkrxH>Gmn8mDwNi|Bx4SD%!R|k}r9Hp&}TK&o{>E1Jq66rqJEV2HJx(t*XEyFASotQ43
POi92JuwgR;RAQ!&VcXMlR@Bj^M283#?cJ<5vv8T5EQ&&kAPw^&RdxE0c$MqRb91%Ku;GeB9>><Uo}`Lf{(&U`m$ednj@(GTJh%XwaJ)#$r;k7u`azYhKM&#
%r*|&KhqLTuM*kSh_y8@>{?_zq-k$N;JhJeen$;8t~eA8*n-&1=9N6iJ6mXFkg8Z>+S5wm=WGSL`a<b^0Hz$rXOoPsqPy`EQYkH;H67|<fN50uJ{mN<0CDS?
^)SysxiKL(SRiJ}>fuUI=bJZ%2ntseU^#~D%2B&o&}ie{$y?|I;swAQ8>O9<0en^Is7^2|DAWCTT^cWKl&W4iVVpVy5DHRjdN{4ueJMeq$&g>YIR3vRe0W&^
!Nsy{AmP?3JbxDmrc0Wd+ttE51LG@6wa2=F2d<mK4BIVzGMz9lb80V_p?DlVx6QDx%&$X-b8+8UiRiX2pJ51SgDZfEX&(eu%Bs1?EcfJp|7XE|{&7vujQ~NL
t10Nvt)gvSByH!doJ^Z}C9Wg{WP$%P@DTT5m3RTF-FS1MOuq14xH5!cf}?;=isgXY6l8~2>4N5a8^&;<u28_q@aWxw><GH-E*cPLR}dL)b^hs#6(@tAhOJsW
^aWS;zFd9du@2Bf4~6%f;*S{!BCkr8F$t~~khSA0A#`N-M%&n}Tj`xu|H@Z3<0diXDt;u=g^SJN^B7Logjh$=1S9Eu*fQs(69bhZEl1&Y=l;LM*NMylCTX4J
Gnpz}v_5OvdZeHO6yz6sB&5b9Ycn3oJhbdaMVPHtXGS$iCyUG3?d4XYXY5;^4&l<6;tN+2*P1Qrzr&$|syrHP+p#uX?y}Zx5<=DL6uSOX4htE-U!X2>JAN(u
s2#XpUce50Iqs>;MBD)d$9D5UVY%2lWM$|c25$fJIuPTnHz6a2rfX-iuGf59+GE180IrIim<|$zgC8w!*1(iE(QO0bn;=^f1~!k+J4@e_K7}@>lkXNrL4yu3
02x|*ApFyNZOA~_V&!C_mY)CLZ~%uW)g_Gb5<MPt;MuJ?>CQ}I^YG1$ak^8GD!*a?seT-u^|6}UR3DzS3u$nfX`}eEMc+XxHDUL=SFBXiJ^cPIn`gx}v?YEE
&8$D3Q@N^1faZ8Sf&l63JRLpzvod&b%+6#5_n~R-OKQy~D&s-gtT>CdJ1s=rQYm37hPf9T`*q}^!6N}P3tNhIy9@c60UTs_f6rY+XTMXJ)`r#j<+Sy;xdC*_
Vdj^JKEzG`My0k3q~3=Bhg+?PAKhAMyOBqv{S$?}*<W(O?VI{>as92G0qG5mPI_HZrC$S%Z>ZfykuSwNpCb82qT0K8U$E9*2G-Qfcam{dycRnOul26m7M}#H
2qU3<E|UEA7V=)TnhrtZ;xz*`ePY#ctAM{1m<sDjifZay3mlA3dlhV^<69CS$@KE3hGGODT(laVsrP>1mNm*C`!j{YV$LTY{<oya?rP}_fKo0?lF}iP(P>JB
wBSBEMyJCoh?H8^@d|13n^0uMZ4VHDM%xeqUUIU&`5STT_FoEXq^oJ7>Q1|{fB8?)6_DzImG5eI<Dr$Ee{^sN-@iF2RhG{=MG2LG^j@7nn&E0gbW}H46~K*v
(bwKC0C+QfY-a>&3A2O~w`ux2^Eb7<;r82AN2!n2RXu*vU-kD#qR#g2rlJe0vhaZ>PR?!BVxGFyD!nvFiH3YNF|R6Z2gD0X_Zz%^$zsYc;NPNvazv^y9^Ky(
_hrAJ`V<=44Tvb|$O~-~yb={-rKFU>4b5r0#0$wR2kU2EI`vxtqmPB4o}j;`edc?Or->;tNn20ND=wUO2;ByTszng|uqxM~1iIkM5H4V3{dK#sg&$ZtzbmzT
eSHluOr8qE6!5TXRn8>N*iy~(>di-!cvKPhOLRepAWYAb6|@f_1>wMR6t2tAF8nws!|Q$6p*Iot34wnvX7!CBWzNBC_93NRmMm_JTbnhFU9t`h;O;4QnpGG=
_iBOH0JpP=aL2_wik@-y0c<lO&@AnQi~m65)V98SnTC4gjq*Ffl4gAZwGkL)v>n|$zdxD4UY0!Yk5{DdGUov#x^kuJ#cozYvu(dQ)MlMg_j@5HDYxA7Z&odZ
$n~j)0Bm95wfWG$Snx}%a#S2txf~!A>X=z)4}ReyFA6yudo=Xi&hu2;gLu5=D2FodPn?!n89POh_bdj9@}mcHhmscV;$fc%UYDIV>9_`?QDy-~H7+1gZSa!P
83)~hg`qvU{y)Ch(5B}vbJQxZsHDGJY^Ss~3lNw}Jv2uP)CNKQ{i~ehFOYF3Wk*dGNUYM04FKb&+hD{I`Axc{#!r-Z(i_d$u_88e-%>{;rTn(!r~JXY+MWy9
8M7(lN5#bgIqW8v-*C#Pfb;6{R*Lm-I_I>Qt8zhI2bam@pGK9ppfL|}rEwNWd9N&fPLMjK^o$jbMISoEEu?mF_=dI3?k)EUmS1hHcLap@cK%(n^^FWbeG0i@
6Z#1)q`<r5p3Zu^xmh6zpO;fwOtb6JB1%Cj*I3ka8pc@)=KB)d9H}L43!Wnb2@4@V1y!wixH{I}>jXUB@HTlVzN*Z>B0SHP1fhbozZvl7LsiB(-E2|Yu{6~&
rF9zlgbV{3{39*s;{J5XWiLtJW6{6IG!Tm0V~|C7Y@T90J?rcAGV+;hWBC@>DlbOgHUWeYNYw2jU3)Z4ZH}?=+!N6-U5F3+eY24En(j&5h3b+!6dk>WAQd~~
N*Cm*;DdGt5oNWT^~%jO`T{9z9Dnf>^5R%4bsmv?ee;7^F-a|wsY;3xdUk!hz;7^fQkm^G2#*rW0`D3GEocx|5b4EGC%Uv<;(lW+_%u`T@XM{8-aNHG?H>Ih
S3I?0!3bu4rKfSdw5`dJHp>fxDr!?!Ov`03jjVmY40oBti#EI<CRNJn3P-#d{Hc!}_wyFZ&^IH|&J#>GOP55O%m^gZXwhl0*i0Cds<ZSDDGK&-KT>j9KlwSK
K%^yyE;;;)y-}jw7mowkm8pf8nu8Vcll4)LrdVQ^liVG=<iQQxnxMwLWBkSAd16E6A8x#%8XZ*erNXHwh`F9=iIO|83m(??;D2*kE+=i4NVN=Dj|_Eks^kJh
l0)CA{nC`6LxW(hM8B&PM6*7ZBO(-0$)~`MF#T^2Kk#9vb-?Y1wG2PonHYxQo3lS}d+v~hC~G?(->d)vWfNrK_e}g>WB@JRe8yl(8KoN~<3`4r(vcVYE@T?Q
j~Pd+o%{1)CSvqo3F)U$!I-6m%bJjIPC(*$c}9w`l;82~&qF>=Sf`kGqU(jFX!GLh!-+aUQ8`U~QwjlR)R^h;!wiJHXw%_SM-SP%K&Ng)%9arH034McP?*Lk
h%n|SQ0r^VTF(nH3K_;gdCh8u$6$)_?M4UHqMVeTn6^eJH6pm=TdYl}z5Q_4F)0&g{>*-dJ*)e4K7dIJ<|%E72-U)Vs5*4Wky>8EZ%z{N+n4!4+}rl3x%##|
$=uYz9GY8#mTR^3snRb0M~p|R(L80zj8)Mx3mspTbUcF;pjxK+;AUmcAMa|3W>lMqXdgWu8X!te%#@?L;6<xwokgqV5Afs%4Mf5R&_>oo3|X&odo=-y0@>%6
((y0#3*1Sgg0s>H%r~<64Zjfq%{DtC@!exSgl$Bky{wpfL54MK)K!_y<C`qRQH_u-6~Q&pK!va<`gV3Tko?|!%yksjuO|7xS8ePJ-4~QY>Gt66FK=o;vO_*;
U7SIYx>fqQWe%a%kXQ1HJ8iSX4@Z^E0K$!b$H&TfeDRJ^)r(#Zm$yY838tybJ6{kwQd_o9FTxk6f4))G`lerfT5un%eW_`_{b}9K*~0lC(~K*8b8npPQ?CJe
*y*`gXvQ!6-5Fwc&&v=L@$lA|Ui)f#i<GS?3pk*(<?%e#;eGKdt`q&(INo#*kn3cAqMnFb^xm{|EM2O3k%r&?{5mctjZ$<}z{W;xV0)6SpJ4sOH+ZRQ%gN?I
9o#!Hz4Z4^IR!0>!X2BUwd3e2uQYe<JM+G5pD+B^{u&@vAZ1*66ToY+8nwb1MzFz*4ypy2kR2L_pVh1A{mC^1_dYfYa3rFRaJOM#5*@3obFMtZ)~J_EfH%!y
^X<|l8gdec%0;cBR0!G^002+DcOqcF7Xt?Efx;TX<Feu(VTSphp-NL^RZ`_WmM<o24PQ2DC6mEC9c19F=I1z$Z5aB$ai38UvJ#;d21O_d)Sm_9d!bsX4Ul<0
PjaGYgmX`5^jmH!+6NJkcz1~}qP0mIh=%-s0(o<MrI5c<L^i{xXl|`LqNFnb$S~syokNCV+ivqz)R?B%xeQNuJ}9<9@w+gIMaqx%w>jwKz}QS%zC&vVyj2>*
mA7WQfkvs(>cIiW(+RrKWeFm}YxU!FZkvjYG`5^4H2Dw8V6sGvE{JGG2R1%zc9t-7q7FNeVh7-FcK-?8cb#~o(ga6De-p0y#y>K!5!j+5-xa87##}@VFjbPW
2qys*wbj7Us5pn(G7$3Rz>wEoG)#qVY)YnZx5MTGo~5&XA$GNb77Xqph=aUAUMOUR-l?Gr8>psVC&+iQJMj$%QIh}w000007^CccbVG>*00D)z4c_oL#x-nP
vBYQl0ssI200dcD
"""

if __name__ == "__main__":
    sys.exit(main(SETTINGS, WHEEL))
