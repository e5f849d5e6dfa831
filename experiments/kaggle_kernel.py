# Made by `heartseg kaggle build`, and never edited by hand: after a change of heartseg run `make kernel`.
# Kaggle uploads this one file, so it carries heartseg itself: a wheel, checked by its sha256 before it is used.
# Experiment default; 20 epochs; heartseg 0.1.0, sha256 a0c1e74441326307917e78a6592cece0e8b2afa7c894d34575839ca4d28fd285.

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
    '{"version": "0.1.0", "wheel": "heartseg-0.1.0-py3-none-any.whl", "wheel_sha256": "a0c1e74441326307917e78a6592cece0e8b2afa7c894d34575839ca4d28fd285", "experiment": "name = \\"heartseg\\"\\n", "experiment_name": "default", "epochs": 20, "processes": 1, "stop_after_hours": 11.5, "resume": ""}'
)
WHEEL = """
{Wp48S^xk9=GL@E0stWa8~^|S5YJf5<6Q~w{#^hl61-q2m(_Ag*iB$|8(>1=oZU}lf<u-x@}3|3KRR3BxM0Q2%Em%IxRz$=ok(qhV{m1wlx_|V9gW}-{ByXm
0RLyM99Ep>Zu%cZzzPxlo>S>$nFHo&5QZog57Q^L`>bLe3Cxp+^MHBpz1&^cGvdyi{WNg#HS-E}TPPTbG&6GgNz4wkL6nIlv%m{If3AgrBIu*~I5Fx1C`Zbg
k3ix9h<8-a$fmu%4k{*8FOCJp30Jw10_w06Z^M4EW3j{1z=!_-FZ<-n5V^cL+%NlbSUvp~^Ec!n;@}nOgrmdzrgI*OClO;H@m46!Ng(<!d|9cf`#K*;5vTYC
N)}glJR?b)!LW$u$-@JYAaoJ}3g){#z3RHiBBPG=+{O}y1lQJSmH|n|vw9TD-d9#)QD-Q!K=HNCD1@kGA0@^ovbk)k%CIs(Q@c^A<-d;u)*K%|$A@w&5G`ZZ
?!PLaL*o9ND})TId!8I*Ml1isss6AwGL;aBqe8yg`c?c3*7B-(7)e^8RFDk#Etlg0(&h=C=Smc4F&&VZ;46-#z@Yi<4vt)YR+HzRRIcRKDf5qm?4jA_!(#7F
$tkV{>|0Z)#;^HFY~^Q_aI7l2xz-)FztU&AWu=;f(Ytz>&HOtm7JxsEvESDJIXtik7>=+!MUMp}mWCHn(fpk=$)%I71X14CEp9WtBNy{eju6xdp7QeetAR|e
7b1AZHwV2nCF_|O<RqY(bcW4o<r%d=kBCs=r<DNVTaISg$yy(VhPkiy4t_@hEN0*#lmjl}FmZxB>gALRU!IB4uZG$}WJg_ghtw$F=+^Sz&ds`@g`QMT+l}0G
m0{yrp})J1mN*?K>8UI<ZW=sV*4a7@a)t^o4W%$$e;>BhZclWF6B8-~XD})7w4E`D%n8`vAq3fr0#ZK%6oun;`+oSw&=EY80}xa!iJ&(P^|j^T*}9<xCQJp0
i$Qor?=f-33@%+(c?q6~1UrpR@Jq77Tglcv9rBD+N!7n#G=WIVTA=8vivP5XO5^C*u2YU@z$>6j-bql!#k$mdqodEGA^MV^L9+DQ{ujO9VvtWEVqjdej7k(>
Mmoz1U4+b*Ozo0=-d(TxQ|U#jmrO9rH~i0*hGzb(^+vRHb>RF{DjYpMnA@$0+H>X+eEG@SF7hwKOWO7-x&hbFR>nI=LQ`qYD%<Fd?&Q32e||bbguyJ|z1`)!
_n)jHvAuSWbv*x{&eCa#RchkJ@8P51<zWXfnON^9@l;7Ix0`*;P71QaQ8Ky34NCpJ#3_G_22IG_3|u{u^875Tcs`Jvd0=dqv(X`RUu5fpE8)8|lLJM9q;$Iz
9^D-EPO<M{-yQY&hFrHZ=pT4t*eQcu;joTsbnARoXZAO=hTAW|+<$&<LS3|9?GZ5(k@IxKv=(U5ur>M#8@+Iw9a*m*tC7!8v?2$n8>Fbb;hN%531<;m5sN@7
>HdR5G57+Dv#26cfOR$~+`i4>&sAbuC4Ms3Zc>T=VQ}kOwRqlQu6_M}C8XtAR2<Q*j1)V0N!$&jC@G3zOGR|(u%3f7WscklhSL4mft+xR`N+mPl<un4>mIn=
x%EYbyGo6Gy!anzG~BI+8HUv&Q@Vi2;8n)#1(5=m%r-I!cjxfx!B*6Tk_7<J-0Vn7H5Dgju1aHSD1<wgG{-D(kI>YM%9Zp`+bwASc_MwJ%+(X;L55NdhYJ7?
=!fc`=z-=OL_XzUm^)}iIyvS1`VFblUF@p+9TMgdTH^Gr;jHx`&qEQ%m9D8RFpT|OQjHt@Om6R*(tlyr6~I$)znctMq{RD{!G6kQh}-)UX$?uL!Q?_fkN68a
!1)>n-Hz;X6@Zwaa;(U>z0+;MVD$xAJ&<BPd_;R{UETxD^fdD~sD%|~N;RrIQYX;;8A<C*+u?WPi((@}9G*vbgxg9QaSTvgh>JBz?lDjrpqyFCp<qU(HR30r
qx577zi^}t8Gg^q<%6a1gn#7Ag?x)21m_Qv5zAjk{*BLzg~Q4}5Wc`3K~&e_#<!CHX4IqRJBl1Z<)9jd_-84D*uX>qKKfr*v;fy{;wN!o8V8|pnlpds_m4yp
WspoAJIG~(!7C$E2^=q}jMR5)>74uB?5)>sR-C!mlH#5r8!t)u6{)$-n*}#R8iy|0IaMY?5tIQZ9`P3)N_-i(`$ML4m&Z+Oc3SvE!dx!#sJY4J1?);C2J{B?
VbvT>vC~UKp5YHPRRC0<Z`%cMc#ZjT$4K&7qNW@ky1w@NV+Uj8;uosMq7-YQ_aYSx51tAWpwq5>Bc_z(B!2q+y8Ufln<pBPw@#ta2Ktj9q`<JDYQMG$IO3q0
^`NdLO6<Gr7Ae9W(291+M4O?*;HHnbhMnd(Kkb0u&ewDD(`ns-lgW#C0jbe&pX&$w751>er2-u@)2|M?r4(ZE4f$oCz?0(J*9KBQV&wnRonXU<kJmo|2w}4V
2>IlAzOOZi&^=!PCM@tidS4nhE=5y38A$U{=Xp^%35CofOR{$CX?=)`FXpSmKYgm<qJOOc_!FJN9(daer^RxuK`uLk-)>?^l8sKUsP3l?$CAt-O?1r4W|pMp
NTkpD;R72;_^pq=@Hk`34irX;?Q5D>!RJbg0zYo;u4Z>P)Wjry5vp|K_B3e)5!M6zv~FaqdZi&oYVmENQ&~vLt1KU*aH!xA(8xI!`j*&!K4U3kD_wm>0o66-
iDF;4&Hz)ayK*NoTY}YPaU1}~;Du7$FYmXWq!+r?v8Y&uB|BtefJ7Ub@4RW`_4kxixD+g^Wuw`VPLg#a{JZ%I5p5>paK-Fj<H5#<cB?qfxZxoR-WLBX=DPF`
hBXRV4-T;?b7j__DGnlC7I;8$MUzpah<f&hBIf=82f`>}Wv~nbOL}8*dxKSmf>-2!;G&*#5pttq#rwcED%b@(<GY?xW&%}rhXaY{PjnMKt_{P6t0!3?53m9)
mqQqbEb(Qvf=*+Q_R1S*LLKv0T}-RwT65280yjon`7*APB^Jz9jKfBWBt<S+%Le4Nf~1n5*^F9URl|wfNU6^wQVk=Ha-6EbEL!wS^QApLvv7G^MvTAV;10Nw
ipJ&r)eWH~mU6Bde_ZRE0J3ofQq>RkOhI<$@0lR_vG6QBe^y+}3F(=$;8EvWPg3+G&_1g{oK^WfUTJB=c8ncwISc?p$4cP}M{v$@HJsLREU6;Z7wI<?tBlph
TP3z`K&l9~EIDZH$=i{!l=Id3#@IQ9E4T8y^TDXGDuq9T7?KKnBJ|dKlz=qYZzM{NQK?t0Fm|EYK*oIuph6uuTcOptL(q}8+MfPzZa+MszX#lttIBf*nh$Gx
oZlDi*@v>JZ(t-o#wkS17QifT|JMxy%zBjlOu>!Hzb&*hE&p01b|FjhIdfIVBah~Nz$QI#*u%dGobZf&5?0R*N$^;=o~=({iZg)jl644fC+ATSVg*;7w2GfS
3`47EDShFHq}B-7T<D5!L`i&G@J&|_J{b6B{TMAoxIExnyq4pH#Of^ZLhKGn;+TrQ(Il;cDCe>naZF@+7!=!yHV0MK2ze83xlj{_J317owwp!sIqg1b9Gm;r
c0B1eGUJ)4yRX4)%sX^3@d;dh0AEqq>~kb2USk-yNF|lrv=3X<f<ZUK&x}=VA3}P~8Ayb3iuX-cxjrXC3~-yo;G@RCE?aV^{C4@f7twm9bg-V&0!U<xP*oSQ
$B}Y@jMsNgE7^ykAcm}=(5%*KW1-#K^Ms2c8<X`fv3O>ZOoR&yZq?up>i>~oCwY`LE@YGw8PZOFpW2gLBiC-W%fi%U=4iT{lt{IH>D<o9umgQLNIrvtOKj4F
T2&hN7O$7G@sHKj6&^n6HCpwzekQU%qPVY>gjF=hc@DlUS}PkJ;nv>7_(<L%lAIt&BrE-~N=&HB-1^(#*FW?nfF}%hmDbtvodYwD-AetiOeLf^|91;OW=fip
3))aP1-59t+3Bta{SEv*?A<Sp_Ke&3=9BngQ6~gU!S?d5S`agG=?NpE<%Zbd6TJyu7yzihCt<6Z8q&3y7Y5+RN#CpSodpymI@rD``S;gO0)d9MN7zxC<}J;+
11x?3(h9bdM&Xai!$x4&#&fN}bB!8$iZ=Xaa3!+*R#93074|U|L?<!f`1X22)cJ?6!wwX?Xi99*GNCOq+W~%E3b<5~2RKG=J&3_idDd=F`yNwRl1%F&r|ZN}
X$pmV>k44<m6CLQ-Z1Y!yh9<L5(M$omtC&rV{=sjHs;F0f|7WbSE_sVp4k!r^&AHfVkaH#7>_b3kd?qWZ42GoKet7+eLFjz+{-}Xt(g}o^#P6+QMvzZid62L
{`wk18f~h3&=p;#0Si4<3~DLuE}};<BIY3jQrc@t^!7;V&u8$WaHQ~-hd}wqtor}$GCL!Z+Fd`8SVEqMx@@Ixb^c7`-0ZI0-~J-t-SIgWKlHA43!KH9S7;#j
W5wVpE2e!(2O&*<1dD#w&GV!?ow~}Cq-1!s5Q$#Lyx%ZmFsT;$UP}o>T-<ub13P6}gz<rcq90_W5R480)~}Z7PGKILbQ`+1BO%C_y4tG4%tpF!C~(;NL6mF!
rU&+TOCA#$O`qNzJJBWM_wjpB)@}M<pNI1$Dri;Ie4z8RTEXBFs7n#xC5K*{pED~i$35FrN7@~2D{$KWBsVs`2sl*`r^a}G|2o81g1(5|)$<S=a%b2Uj&HM(
a?42pY%Fz6jiYnVrU7)^3E1~wC35^uXV#6FndOCs&M~V`UYo44ZDtx6aSu4;1&@uqV4XlDPqSot|34h=*jA8|I|>to`b9B}eT)Kg_2<dKt$2OrY=Z?Els04M
IN3u^46T%vr5@LR9Bf^5!Q(^GTnn*fQaco9%qhF`nVc_W0Tn?VOZ&CSt3RQNM^|89IJ?KvGu6qJ@-%eTI7x;A1FpY8Fme~qaK9Uf_iH<E$l~ST&-?Ej%f4$M
E-!Cd8Ka!MCOcen3*yQV-h^8UOQLz(l!SMZNTP6JxUPs_DldwIR@{t2p*k>8Y$v$aKCC(I?Ur1=(%_%@Y?jI(3$E8M9ifC}%I4~$xv<`k8r=ySCZJ38(BWni
)NrO*i4m{7V7Vc}BI3P|f>Su!vON^}+Mm4HT~L%c5R=Eq`H?!XFGdUN$CtWXA_St}(Gbmlq+nYyV`m;~t;;%XO>p&yt@8(3El|u_7U(67&?!BI917};|DfnA
be=H|fpxeyFye>vTam+MDbkv*vh%DS_HBL*u#a%nOPnv=$E(EvR=$oWb1zr4i$B8e6j$!RXKBt}02%Dsv#=7g2e_T}>L1MdzOm*rI^k-tSE&ywBt7g`J6upU
Jjy-wdYW?yJI}^7p@a|gDwP2wf|{U{4BD^bxO)m&8pVNUG(#zaoyqZ5Kt}Cn)#~b#yW5u#T7Mq3P;>lEESG(>mseYoDqCi*+`D>ju4!HAEKr8D{;ZC(R(@-O
OT~u2%7yhZ?On%uVTuKoSK*B{2K#8JRYF@@zt=T>l5Hb<TsxKBCTUWXnwao^-A!6oSg=NE3g=QCxE;Tv_q?3Ag5SG&S}mvU2Bx0%oIhH*9_bJWyJ<3Qa9sHK
fi|P<n_OcZuIlGt?q}HzlYpbQCG6g*lS0IvBiB;t0chj0xzZcHD!`u(vbfA;kNQU%qAvlYGy^lK0=VQ#Ja;FU<7p28!@ey_nqe+Ui&#ka=zKCsUW9jOL5Md#
xl-gr9eoS8EN2x@nD&Bs)vDsVuV7BUS}EPJK>;1}onhHBH*h%tV^cs=_yw=pJ~7$bNE{Imcqzk~TIe6gy~nU6w5s6ED+x=jWPcqH^aZ<pL`gm_Z|V@zmO@nC
7(X>{)$dg}Z_$&s757ESN(8&(aK-hR7IsNP?x(^If<MWrfaf$SR0--Ivvk;hI-|5Wh(wYJrLSBv@)7GVXg8Qk|0|nOu7_N9kxhp+X96>iyF*P+Pa+6CBeE5_
55Cm5%*{OMSD{)!gQKtRS=p_ZNrpPk=;b<qbH-SkPRR&l{sS&p^AG}DqFU+h+Ns_HGeAZD%+^71YPVb~W7UyZ7r+yMPY~Rty=MA>5sW042QU}Sk@1ie@NU)V
rpTZY21kY(Pezg#9lP@{qF8PG4x@U_D8o=J!dTVgFo6*D(MMYSsaMWm<Mjr1USWAns43i49HaRaBF8x5NgpEMp)2KK6fJJVZ~okXR`9bl0es$eF@_#I;;EPC
gy8FaN(2dLfomtRo~SYR*Iy>gohKRM7AUl{k^ejafi^2tQ?DTsS`Fh3!UrXfEw=(#j$;t^k9PzVp^Yk3wudUyMFk+S;}3TjMQt_Y;VIeXXVan9Jtwn3&*#1b
PIH~$s?;<OXbq(#q-80DsvFL%_bk)T!j}|c4hlBtEy#AErBEK1Gb18B))8|<BcBy|SIR&m+D0giQOAyr^BB1&tt1)gaR0pt|M1%DZAtk3&R*@z{~ti{j)|xt
C>wz$YPT^ru;2c6h(qWK(&9%;UgU~^?d?)e$rFvdA*59q@SmWd0u@)?&6TwwR{SviL1U45Vculd^ViA*fL<g4-b2vG#4tl5gfQx~sC05j!P?#jiTdI=p(O3y
<{(5I)@#(G(f~V6eON}!e!rlXsFtK*X(f@M`4kL?u<<rn+gXGsTPQ+mHnVbFe6L{JEgteOC>?fyiO6w6c(`TDx8}AZ&)_)0F2uXrJ5hh(3_`dTzK(yyWgyW&
RP(5<zpCb|GbcZycBsE&v8*S_pZRKk%E!FAv-6(Rzron+bj&(}X7n6t>0m<&3zoPkSnvT}<F&YMdQDR86S!-6WWX;U(+V@EL+*joe*5y{ZPsZ-QN62zMsA=T
A3xuTv*qv<`<cFclEkd|a1FzJ5jKmDP$9Np)@V5O2yt?>lxabg6d>;G)|-zweT>@xPQ*WJ=`zOPcBMnB@Kl7+sGf12uHx8qFDhdEqA$X8yk~#tSoI5X+qwZh
ixF^mO6zM|bSb++lEvFqBH6Ve@iiU>QlpGax~`ypUJ!!~YlW7x0ey1!T*X%Oz$(_i_VtHXPFv-JaO0HKoXK(f_pc1y65Ly;CsTr-Vb|XrxXDYc`te%jKWOZL
2wbwp@X=YJswiN>U*2lSut#ISr{5gXWnNfa=n_~bI3OF_=Bk?HS>8yEXJl7`7RT=-CJf)hI%kKLQq6)>lcfx?&UYOmxdlzBOW_d5B~#rq|3ooubBH$%*Jw1R
k`9K`OM46!Tei)jor>KU?&CIMuH|BsZ#Ol$2xHXEBS!rUm@V}$>P{vTmR;2VJxEsr!5+2&<M4~UogALD3z0I<?jZWfZ-51ffu_id9b{0(G6&XAtfA@3SiISf
tI@c^otGXv79IP@wPvYsOAVWFnfj?o@ulLoOUjDkDS4~WQq5d?XTK4LbGxRU+{yq^-iLwb9Q6mr7_x_rOSXNYbKnN(p{>_^4h8~{ah<IR<b_0})6i2l;|>c~
bQBr(y(@Jx@Uni-jkI+Be>iVf{0W<v48=}CQol)vPJ85uqTm`SWqz2a?y5%t5JfnW#R0Q`4TiAivW0EV6H7A&e}9_}iM=t+lPHcXH-R26D;J49gI~2vi%iTc
;~Pk@ds2l9rs*L9iBQZ15~_BOR#O#RUeV$7T0U%|M{&7ww($Ouq}shPTm_m!gy_ogE>D*Q=Xf1B+>z{iPKZ!Nx~``Q?S`51%7y(YnT|dmMVd1l`5z-4+#F10
>D+agX5ARk4z7{M0O{g+h6o=K)4!-9#zC*#YrK#CDrrKMqfoT)+KPjI1uM<l6rjbxp*!;*rY>A6Om>_U-Q|`&nph6Nn4yrL;iLGcd20{A0R~u0Ye-9%`g{9-
Wg;5B;o3rU+$G^p6_4+puyk8&Eo#I2Q8Q_J={+-U*JGmk;>w7Zy5Xv1RgG*xw&_(>T85}*hKO0T)uM%~e+lzv5#$Nyz*#mb&8S&$0Al?LEfeTJ+mqKwbo@te
E>s83Be1&?Iue}a_&w@;3&Y8si}|9fo#VCW0FwY+U}CY11_^|H&H1Wxx4lk1`RTP|DTlVJf>4DZ0H&`6XQ%=D;C=obcNNALe8xDjE;=wTQePsXYaN24N$627
@$jp~O<x15dme8QmR7n`@LHvSoe}WJ?8=2KeJB1b{Z`9oLIv1{Zw$byKpV*4E65Z965kc1_<4k0w0Rc>Pi{d}KdV0dHNkA-8UyuZGDw&Zk^$m)5KeUy2c^`r
!o<%B^)Fvo<6kt2dRp-5|2r(M^|v}INM+9t(5-!bU1f#x`~Q*F$oQ7}69|71!OZH+f69|1o&AUc%xIEB%kwzBC!jW_jydO6e|%X`6L*>IAcP?-_e-q6b8GR8
){;!*&C=(#6|we%y`KVwg%%a)mo_A*gHFDMF3G3hRO83iU7d~Y_RKxN-&szRF9O7&+;>o<P-1BQ0B}h#fJOjrQL`p_0lW9Oy5Hs<5tEhVJxS7zPyHi2UMufU
NNyhze7bG5Zdo$Kg0Y{Tcz>Wtla4Y2M4FtwzZU3NFEw6K5je98{i5Vs7ZV*|H;8nH7OUaq0lMu6JL9LWPpuX&buc6jN2Ul2<-rto@dvJK(h)07Whvctq*#;e
U_R`5JmJT$gp{`s{dXq#-RQk8@`~y7HCukVJJj0IdYvU8Y(g6Rk;^l0YmEw1Onn3!w3b`&v44oiEGvFuTl=w7oz-H@Qz??9O-Sm3QP5{b!j}fqb*6b{p_+<j
@F0!o=21<P_q{l7Lf}vvYOfVNB4uul^C2mS&w~Z!<V%u>63^N~I`r7WEse>kWBfpiE4ZVQrcFgb)qd?C<RMyHxo^xmiX~TFCNbf%bpOO^9;uK@iS+*g;f5Ey
qzTIzZW!M|k{p)@={@?wi<`43f+5H(woqINSJpj24<aY=0@KV0(}8`2eJRgfw6fU)1qk-;Nk6p&`1o&FysjyPz9A)=CGQ_1Az*bjlXu_bFGiQ1k^qe46MAN5
t&V0<hBb2XpQl)!^mNcB_-QjQR+{Wc1qgq$Hbg>_*w}qnYi|(9y}p`f=&~-@SkL^M;&^mkFhuOEJLWou$_`fzc<fS1hPXY^=6Vvlx;Z|6W$<2hMZ%nD@*7G&
lpj9C9q$@bdDwW{g`-mH4j$b-X=*jt=#G^y6db0{JgmL5P=S%<AmiA6f7VR6SuqA}^D`={9H2j_%R8tQIkc+|#$2xR@qS58q7d2%_Txb3rXdakH!OR=EzvXa
UCwmw##Z$NP2?<|r}lasgpcCw6w$16jkWNxMU5;TF<1os;f{~7!Y6s-l?~(hjna^DS>ey8Ltro*-JHNO;2ZK>44c#YiB52c)-i5HjAIn(t7xMQ=qrhepkRzm
APpretpZu^9)oxhi|vQ5DWB5t*^?$@g_4}Kr6Ti7#2gg3lSJZBRbpuIO}aYt6-i7ZStkEmlB)#XAJ~B9iiJJ5><w#aSfL{_ks3uLa#kwdO=7HY(Gfa_cheN9
Wsf@4fQGjT<W;sY_{j{qTga!Lix3qlc+v`m8Ks5>L^~bo-*d-M@ZJO8x7JZVRNokc1YN}vN3grBDTF^j(6*FihkGHBPzJ>i#Z5BtxqdEE3=9Ml<b8^YA$bPo
f<{N)S?6U<0a@nPv6o#wt~xVX*R~dzZq|!i-QJ!=IAb1Z<o!fp@O&|MZ`E+Bw~`SN)l!7Ogh=gC6-X>Rg=R&a4I|d#<<?^DBJH#mFDR$d`VkthYD1^a;0?KG
@(mAvZ?r`Tvx%$yOo>lzx6tH5eoqf^5)rK~b9xk;_g)D=pY|w(HQJYJ(fehm)s)J-X3&U`GWfT>V;9?a_*yKfa?$n&1{gq<469?4?>(}pqnjHSXb1v>()lzN
T9jH@bEEN0K1^Q^X2y}E-d3}Ry%=QlU||p$y%dA|(`MBmGTB5Z7r43>fEK`RDU?vS6__6WfN<a#Pf}D0cMy1wgMX?3Xwvl0hF8J)uI|T(2Hj^{u?Wp$@@AY&
wbYe7Z4J|hkXZO56fa|6<hK+#sDw={qXD%0MXyz0$6^hSB}`&87RNM`4%S5HA-zy!IzyLT)Z|d60&D@`q&9Q<<4KS3e)(dPEhhdrd>)R-UZE_yHE<xx8KbHY
ue`74q#z==&^j6|e;&bhI^Ot-1NIC>EZSGmjMMr0mZgnL^cku$qIIr(WgJij4$f&zu&vsgfVpP&$qi6@dL{VFql_+z){4s91mQ)%Ki*8_Yctd=hVb_}Zek2*
-rY@-%DeQ}?93}TUVW85JwaZDRo2&vAO|ch?@uX5eq9k;vltIL`SGt}KhLDbBD{lbis>_TvJ|A`g;D`YARyGM|1gGr5LWB;{=q@0`}*rKcc^k(iQU3_MwPEt
x|}w0u!ucwZ-6BG6iW+x;V04Ecq1bAW?_sqHy?D!EpZs1NI-E_AZ4OoLtk|~M`K~d{jMN=RH9}*Qp3kP4<j#7&-3!Se$kZaPipe_Onbv1<IiBSvT!-3Uw|<-
Yf@rz5n69!nFjKx?d?&7g<?c4mdqffsY*A5EKdR8vSm1Ops?t9Z?Pv@^Rxd{Ehb=y3er?4ePU(bU~%Wygn2?r_&FEWnVet%AN5wpjyGo4b&;ubeYc(Qxq(IA
_l#?Po%WeuwUBOX%ghi&{3gn26{<Bfc~dZM&IBBhxp%$bZ6ee|i>A)bzpl$yNAFPd%OrFsESgABM}yR<kA%=)Gx+>if=&{^r;fcY82<5c74?u%o*WPx5Sk3P
`WI!6vx+59EY7t~eLyqZF>r`Jeux*aS6tH*6G6o)=q(^;qR=YFs2n1Bej265RxlW;HgE~mZ#SojpJ3L(dbdv<V(s>u<y_8?Hm!vH@~?u{IgG?0XDD+d(Nn>u
N1d}Pzi&?reNDXCz8BeCZT>rHzkPO2-KMRPmfh|sQ5~pa)Tm-Kl>XRN7KhtCnpzBMIq_~#AFGvG%%iQuvkz(PCt9mMiBT3NTY*$*3>u)!5DIIFKC~FsKcEA<
^_F1Zbm@jGzKa8BGwZw5d&@?xMOk1dcq(%Ojybr#o}#}B-2=Il9Q`Y(wQ$bO5b?>njs-FHT$1p%wv-F3`UMc))@QUofyvsj$fBGPF#(VmJj~r7QCRXT5{b=3
r))3HC%I#f76K5nNhimB0_i;O4v8NKAV7yrF2MsUs;IS|RBGPdi};|JD9v6Ie(*|qRKt9a`mFbMMV4rtvviXi-oz!u{!RDT9CMmiu$I|$Hj8beelQ_&_gKu?
NGOdB-{EFqfXTB(f&}nta_DaPayst;Wa)ZEmb`cU+qFe=;seA)WG(D6{aWu2VXlcHR$H}rw8-DE>OX;v>&;Q?jl@B+J19dN^Dwmd{iH6`(;Np?(4$jZAkYzW
f=AAp>xA^oF7rnnNAIQH4I;ic@3UpvPOt!TU)`z!qe<X^7^GPQDeuB-(^8hAa%bes_?h+wa@djAHd=mp$P|x<MD~SZ_^0Wo6(52J^$N;7wdS2L`6tmz9&Uwv
`sySDEme483V3EMq-;`P@Iu(H++Brw#H=tZmc*uV#zC1L=frdSlFNhSRf~+RaRe!*=sgN+aDsbmZIN~6?(LQnntge$*Vn~N2rQq?m33()IiodVvPM2IYRfCE
)uO=&<lX;{EF^Xrz=JEBNK@v}Nr$j^YsT8^vGO;HmQ*QdrW98Z>ciau8<N_7ADBsJw2Q7@=&~l8Uh#isj^fM-BYy!SNV0nXgVozkgg=|jgrem#_hj0A3TyC-
)Y$k8=EpsjWrb-3FKTUq3fkwl(Ke>PaH(V_1Bl+ow|*#f>o;moTgQ!POCx@DEuD$FE^%$+Se7#yrSb*+^<F+(wBidRRTVB6Ox|*=_~**`Q1Jp+DlCECa_756
0{~VmO(i0!f{Dq1QQ$lEchJcyWcF@&Ob-K5{#&ix^N)V_ssVF<wA#Mk-RvO)8<UQ-DLI+7bqmA00Zusu5G8HgwTHld(}U+Sp^&e|!cJ4q_OX%)-}k8N$>&#y
wG2u}nv^U~ygv$EtF;7G3eKO2&k*CZ)=!MdOv|f4ae2GbF&f<YA40_xUvy8O6<Ue==y2<HE4ns?B8zeBv?^6!&a$3Kp1r9{ue2`*8WTAz?8?o3DAOj4@bUDg
>6lccoy!`9mt&sHCA!d*9SpQd(-5!DT3F^wSOJIhLlKG{Bgz0kq*zmCG$;^@B!ID#ohV{y&kSz?BOyUeBTcKd{pE90kuPBF`!6|gA)IA7{`~HtAYv$x&*}{X
QU*xBx_6pM9l(Fkz_B{xHad-;#GN476vnEywF5ALpUssXkMcKEp5)V~TV)K7AxdUVU9%IY%6f*laY52-?Fzazfm9So%XV)T&F74hI;`)02%s)GteKrzx58*(
t4(E}P>W>}n&27GA6Icy#5)Y@(K&s3j@sDU{|pjiAnX}D<;S<`E^Qz==uNc1*fYz%0a@{s>Db_i+bD5cqYDMHX}SkK5znoqFS$5@eq{Z>fV>6EdNrAeIJc|i
nUD!L+=6cq*SS#;Y4U+t{nh3IBf&Qm(0>kQ_C^*E$EI_MoM*xdsk}Kj3<Xx}Yp$2zoXnD<f4}2UaXcEpxog7*eGGlnIS@vJFj75cdrx@O{>!8fXV-=Td@XcW
KxE6ZPUzc3B1s%FOr*&kPZY42N?piek<irHi{Votox<1Mm4>X<qJ?H?tln}&+;n>7CAZoSX(fBylE~`BsBn3y@FSm85tsEP=119VOcakI?q7t_r&ErBYr@({
zSpnrfOC>be{$oWDe~GMse(qP)Z_PG!K_}&iR0A}Wh~SrwNq&M%p}^rw+;+Z*6MvIne=(4GNCr&?PjFg!8EXV@s6J^jeNL>n<F?PNuXE?bhe1A%HH8~k7d_u
lb{d9J+{OABOUv%HU|uxD;~o5M$(|c1&n29&r`)h9>n7+)3^~heIoU&!SszA9ld!FDh3UEx%T?=OEc+yYTE&z+E`e0Z}f?l<;1Kv=AJq_f1EbDo2@=`M6xi#
FV~%{saglNvsMb<2W!*vQnONenCu#Kv}6LR+F-NNWZW<~3JFT#n)=ba2y`)|VUX@(Hf45mYGLZn7-Dxff#g!rnPE%N`1C!T*w&QF2ck!q)Qj5y8%zq*$tvyn
MfzSbnmR9Tg=CSlT)48?%YPodBL;rXR>skE{fCVF>_ej!RGd_BzEX@qf8%$oPY9pw_vZ)%rV&*$C`3{YNlth{VG{{{s<Pk%u<}4#y#3EE?N>95oR2|x{PKs~
<xWNhnN1-F#BrIl`zP8v{SFYa-d=3t*zdKaTE_&{G~B@lv}P}Ss^Fb>8%vGr<dn<5@cG5<C()TU351N|DW>IoElIj?J4x^~Ymckb7^y9iWisE?8`e4VuP}+;
<|Bli<oiCp6IcznM0*lh7#t`}+OcIpvR{#WL<5#rpBJgNw(fyOztRh@z(fS5E(-*cm3Gt~&;G{UcyC0aU==+v_5>W6z`cQPGMt@1zT9V2l$^jI*&XNRQ8;&E
yT_78pMJRZg0tnfgq*B(uavcF)V|yiBw`lw01_bnWq;JJ%zfa|U_6$O%@3;-vrz~BRW)pwOJv4+K+eekFt#ViSVpw>>+Rz%owr6vB+8^Yjq0B5V*T(ZF}NkO
Ij41m9131#!p$j~E0p+?t4be%R5yRC%Mn46ie%3aoh+I}Vt{2(<gp54R`szvXNKuOP?Gn9NiMQouv_^Prx>_SQ@PzXH&C&d<_&IzzZA{CU!NzCa+1+Wk+^TZ
hv{ms@Ga?^J#1?RHBWM~2XPoB_(nbKXUoAPnzR%<OHYiIC>QJQ;lg|~chc7oK>YODI6qY@*cFdv0%A}9C=mDCmL#VzG4xI`+ZqJjG2_1u6iDB4zfGnbSY&{t
-&QIjrkeF3gWLbU5?jlO?C4y}hIzB4BkAS1<G8?w%t9oCzGe4vw`;ju&_6gj>z2aMCbo=)>izf4T^oYtIsA5~{TDL-;Du5~2aX!d)XiX-rm`6AyvQZxR<@!U
{JpZ+JI2(XcV+y44kl<~-P8oPDNHfEHq*1Is?tV@c-Xm;e`+wH^;Z87SYlcc7j~2Er9O&9UdJ}htPk>|uFN$DcqLKd#RB5r4D*|_Lmtc|>M`s|R~W8qLZyD6
cG#;b4j6Jr!W5ZonaJ8Sh0rX-QQx2fSUpv3!>dh`H&W)00Rli=GKKCDH<(7=zv%Z%WoxJgBim7nSM*tgGMgWQ#C6);kx%rl4j3yD<0hhwZ;&tR8wDcx86ggc
%0|{Dci{;I<}K45Sm6V5j%!goX;jP>(R^RYfI#b(rYDPRz2%lQ@J5(sOF4W?G!?Uk)#8#|&y0e_T_;_4q-S<Bf=OL4Iv7!Swdi+1FJ?3~rh*0+saA?jMGC&w
_o$ZHKr?}N18b=3(-Fl>6{?ylFhR@__@o09d8s*~w43noZDN#ii0Q@l3MF4<HKt)-h%tF?wLDo*8*pNR!Q~s<*9paNUl}tY%nl_3Hda?nN59`bY9X|yXQ|sP
3}*+|{j_I<HO+Cz44#0#Cwzd3rYxx5cLD@&U7r%2Olj~0;5YDsbx-x>)U|xSpzQT?`M>$=Cm4Q8tkt)vWeo96D))$Qo_flHBO_v8nOS68_xr5<(yfyhE9Y}$
S||?DYk}JxT#2m#98*cS1}nnoF~&<E%kfoK;e?3H?CG9RSDv1dMotqgI}=q?^vOa~O;gbcokHE>yHps-iy)+DSQUtiudE|xA;QxkF5e{c%_UU0G?tWckhmGS
jFXVYq^2nrWG0qRKZ+DXJPO-Sg_DhskU}OWMF)kOkn({L^yY|v!mJN#(T(rCK8iM_Uy1M1p8U2}scTu95=8*#sTA+&N3W?)KUR*bu;3pbd7Ppn>I%NZ?KAxI
N=Ndba8qqpsi9B?+@mJ+NII`!5AQz7(U7R8Y!z{gVQuzJtGWIMT%xYW2uK!=!);R_e~y2F3iw@5HN6`UO#o7+66>$JmI<_>`FlNw+Hyrf@T$f?zWsntBbpZ)
2_Stnf>+ay6?BYQHM&M`_n^vZI36Ad3nrXE1bI;GpHn2+%SoOZ(F@@2x<;l)4OlY_yfZ&q*<4dOa!1LfzJw-f?${p!X}hs|jOrP-uff(`iC?Q00sOFY-X2xB
ASvi#!*YU*bo2ELIMMH=8wx4yexCB#0*^*+Pt;g7vXg6;R_qB0d`^_Dar=>ZJaPz<AB4^w#Xn0+zWC`fJGXkCkFXN$kr<5{RA8^mcJhR8xWX;CR)0J&dQBet
+Tmu`<T!xt5FZLOl!jzB=@)R9k~PDfkRK)r6v7Ljcb96`<H7fS@DE}LgOt;%Sf~C^MIPM(Q(CKk7P`;sq_Tfa7t}?F9pCFka?|et+SExeLWYr69H{{_K@RlM
cH7XnUk~6JO<l~@1?xM^?O+%EE(N(x&;s{EYZiL;csRt}bgkq<b$Dee;Jw?>FGDxGnggv<T}X*#{Hub&k9kVV0F?+A2s0)gwU)OVx@ung0Co}g9SG~z*7b%s
v7yJ>_H?gCyA@p(=q^%v@g;^d$^_#j^czNe2!=rweS}vfwD4RSz$YcRce?;x$^(4+d-(9H_l^4ru!d7!0$X#6ylSLL>TE)leyrB@(}41yeS&O)#(=H{y?JA4
&S7}rnpJ?)q&2d=)gnO}`rL-=`a5U=H%>Jc`HwY+FHzE2+CidbBo;i{_}FmZTz}^$FG4oyO3#Ky*D~K&iCT<Nj>~?(oo0S)+bMS2<~9@ZzdiCjW;N6n1vJ@a
Y=oJUw_>+ApE9nMSwO76CQ@qPSn|kdMb<mKKYU^?kf3k?B<#}5b$eP1297<2I*;Sx0ajaE(if4+tGws|m>}@t{6y_R?|BJW-O)qdqIKwnk-~aIeq#>0JWK3t
c--{m&VB|I_M|W%P{S~d7FlaohO7;xXN<CwYzL$PjUDDZXVEyYy?RXzB+tNRmc4HWdN=>6#3xwO2va)b9>QXc7M@h<gh%R*R00No;sn`9!h5f+g6KIg4(j(P
_Y~*Ct&2jUgTTSyvQoS{=`HqB^|bFceWp_JLPgvT;+oB^8~9U5{McB5d*E|i=n&kR1c{7>-FbNTogv#^UO7ym*@AQ{wzD0qq#YPz3pj-(fQ6c)sCQ>vSXZCm
3);csF_qJn4cLg=Y>)h*aq(mYve3b-8~5)8VT3f#{$&GePgi%4{MwPMLF7TC9`5qxz`nqo9T`Up3qQWHgkyrlSpEO9XTZTlBQ9%aqBHDxauahUG^onmZ11%c
BSG(Ot%CN-rVVb&1|&#R9Ef^_`l*v_nPO0y?59kIGl6wAx&lguE(5j5Ig1RuH}XZ^r8cfk)EeIB`8I%|fJwv1Fg0G>KFNhCYT12UKiyU4Jz5qTOX@Vs%q`fu
G<~G~H=h|4>MU}hHIGUDX^%5AJ26x(rW$gd=cIT7>82(w`N+NYZ|6z#2pIkwQ0s48?o-sfnR2}uq=Fu-NXw;_-_V(g3W$8_4Lf(-+BwzyZBI^t$=EuDU;wfz
h?OT*HBR4P{Oh+_+iq<Q`Q(+848;roE#A6j4q(MhoG||3wf<*UwuaTC1iU+2+oG{V5336p9GHQ<SJ03WhtnpD%pZI((k)35jHy`#afK|gQT^#mpA?I&#^p)=
HIb|88{E4Vc|N9Tv6cG#6v;wWb5~~gI#q2fBn|A7bwE!&iGUSIg>`QYy|uo=8WCCu5nz=BYn))_p-!G4z$vcQMdo9jk+&qu-!~Kr`+3cIP(+{5Hd{cx3#}5<
1EXMT_KNlx?p|Cu_4pJdq`)zP)nFiD*;bheTf7=9*usWSLAQ}5|Lla9p>ueV!J5$7`chHzd58kL+`!uddiJiwDjUqU+6Fh?LN;5?QVtN&@#7?*K9jz@kD{V>
-6~yTia#2)2^?Q)x&qY4Kh3!(1LV<dtacxqy?ev|3S!7utlS2&zqhEH2}enNx90WMC$69>pA0O|;-j;7Ag<Mbc<5Y{ooro!JW-Jck8c;Gl6Fca%_vmnYEBGn
8mDcc58iPy%um!BL4ZvuP!P<L#<g41NE$MOcF}$Fd58(zD}uM4-KPE)5{xXR*!M7F;4RRB%r&s>VO%RW2RF>E^`R}z)rSrHJ_q#G39`UO(^6X3^F@ETR8JDw
S^xW8?lzUGF~~v$%K0$eM!fwXu>MB42eJP1-ZVaZ-J%19*>*r5Mo=#2b#jys#X`hMDG~=0Ylxr@Z~sxR?eW(E?y7?~g%oo&X<J>e6yM%LT-zkt=4z0Z+YV4e
8oBcufJ=wUIDn_O-8_hS`awi};XKBF;LM%4%SgEEdZ?0S`VVHU6XH1p?US{IjNSuV$e&1WIqrBxt|aJv->?#fQu9X*%v~o9AP6noIJP+d$uY}L#`6BY8Z#J$
kj++&<*b%GMoGkXHDo5AhfmUHLs1F<ph|)mwKya|nE>)bQR`_YJHBk!b3c^NpYbz+WKmS)LGeDH_S7#W`wACTMlfFdXF^WIKvY$qbI?k<ekz1J8+&MnDpf4n
f#67HO~GnGj%hy|Cs<3X1|f+|*TN96)MPYaD2_Zirm01xgy7O>xNGo@sJWsk7rRPDd+!gIPF((f;CEhy(mIAlrLgy5U~<@@q#Xqm?8yj*HSbJg6mnn)y6W93
=$)>IdpIsp>pnCpTFwa&WwrUFjpA%8n^*+8&7sG^+}?Ho)TGRxh~qu6luu{2U@<->C9B-G&X?o1t^4J;;^hQ(yz;uWt2Uekj&7u;;UTBRDS$j;Clz%tRJhnp
k9#z?eTm{6K5%A7!F*Uy#sc`_3ktS?DqRmvkKA@K)4gOIU0kSSNvLW*+IVieBlDorYap*B&~Y~`q5Wo-2V%{`(wBbFx>2l&+8cE*#?($5k59wrltE=iOeSar
VfoMg0*-qoK2yRI)-ZY5))dF9zi1dNiIGvC;$-sl@8Zwo8uOTAK)zdV?&C-m@NLxjpf-zCeK_2C4SeTZJDe7|R9uJF<^hbHr^Ok&prGH)Dkmy4>$qY(ME&fa
$z~Z5Ki{D}n{Thu?o~b$Rp#zW*+*3Y<sX=nKY4oP-bbRP(K=?QvHg3a`ZOFNrwF1e;QWuSaRf>2=PTyZtPvFk{Bwc=Hj>2%ByR6xSx#Kdl8>{PR+};U=I%=2
ihiaZKZ7Znwm2BUT_F5oYe@&yTV*Ve1En_TNH}d%?A2$A_0BE*L=1#h=rwGU@~@dmDF{2~gT>kK7fNCJINnzKf{vvZ3-$7X#fd<F)j<AvgSMbA%Gqih`v4ty
H#oz!QV+dAWx53?+{pF|fs>45*hG9}xFqn8y*DXbTa&k;`tiFKw~_cm>;9#|B_l9oEAxC-vC#pV*AR^fy9f>ZH<C#H$xX}%Jl1e{Y+z~LQ@$|BGu!4kCX?S!
W!@aGu(KEkdKBs;>;Gbj<0AJ8G$PX5?A<66KPR~}XH>}T;+@rq9z1DBMvl``NJ1u-1Ga$KhpWb$k9p*1)(B3B1*dXzNXC{S{z#>8mhmT_{^M*t6UbU64D%a~
Qjw^?r<QJQ=XbG^vWV}B+AJ6)FS4Jk+$LamFI-XMkSq<DrY9lA;7qS4zM#E1twpXGcXmz_X_Dl!t$^^|xPRc8*>MS(KnSz38(qC!wkd#-H&}p-+>pMuRIiz&
eG6YgtE`6<8!__7ugfN-Whft&4$!HBQeafuWN>(3zc@tVf7$&K6_%-Jbtd(R#Pa6CUiB?Wp4HVT&>);RYGpVtC%i0Hd^!u}t-VXD)sk-d`34e+{FKCP`yRj9
s_$aJ_BQX?klK=;i4TajC323^9A%~+lKB+x#a!@3ORA)lO=jt<YCl*YK<d$Pqw}k?x#%QouaRQ{oc4=J^JT(|LPEP!2TU*EvEbh^WpUv&id1|fqA&HHqI$gl
^iAx42Kd4j`blc{%Ms(^jKTR%u;3MgtWK%prd8e4s0zS<QrFHe#e=lXom^n~kh?>o{zriJe5S`Yfueq0`OF#W1HJ%*LlS~J{u>A8Vf9uT$?GjkB1~x$AN<+J
TSsh6l8{gkWqI#zxZQ^WXWtv&9N>8H#M@TQcAMuhNmheP%^eoVx%v&sX!@yxlI>Lj`3{f}kDKN{MfwKJKZxRc3wl1D0uj*j$viZ1S_00$#mQVn22@w>g_;+v
`4cgl30x^baBTatMJcZ{EJAT=)#m<R)$4Uz(V`cV7<UdoYuzu^H}r%|(vX*FZ`vy@Fz!`5@Ig)-f=@pmPjJN68_N=1?@Ny8x(BSNb)6gEvWfO>dCw!8uI(j3
Uok8m9-PBEhOZTt;yV8@kuNR&aJ({#t$oa_Gh=<&ZVRDP<V~$M2fj4TxVAi!smcCJs0{=WyIzL|k__Pr7%xn2E~9j#w`=I$LX$BJ@@-v?H)T*SGP<YpatgP1
=Y5H7|3P^Cv4#Oa1g3tvT3b{%#+)gHORo9`Mto=M{>LlxDQM1t)@i)NjPYDv?_}lW`zeBDrvZvmi(<-~x@mWoF_6*DVfJz?>u4PRC&&HtD;BVQ@cAHex6wp$
?7P>8dBx#P=k4DC)`XFMLVhr!I>v=QoS|hdM|b}&6TX$id2I!@#vbOX0Kny;2lqa-Mrq$;d1B9|8fiXosTolkh}4IY^}rifHjq5#DW7KEbUK$!jn^8>V3&7_
k_sP6Ry|Xum$>anFGFPRJIo3)m8Rpk0pfW{7S`zUiCNs-j4aXdRkLo&vyy~%MYu@j&5rw*=lWMSaCT%dWmdi$pZxW?czfPsOe`R|64RG)(XeyM5PYVfnW!23
t)b*m7KK?}_fP(#Z0I|I{mM=i{f;Bu9e)SGCl+F|-hH^U-z3mRWUSMz!;kzT)2|FKSw!c|_Wq=lkR1C<*^x-?bO(82i}Z&0RFWDWt?|9-vL|b{o^)VgBHNzS
pHnG_9mk%na|5&FQxLC%*XA26nVZmDQh9G?L$1(2SR03`xSD+v9ZX!wJ`wR@SaLX48Zs@Jk$4)Q_KZ*?$+jno7;Su_B^O6b;aiv57=-@}#%D1#PMIW`u2Hs`
Q{nwe18`(@YmlIrkd-K*dEdWtu^*WaGYjyn8Uq!LHZAxPb`9Yggb-2xtyKGZrX0vi(l0S^{V7;CDKl4cK5Q`|8zDxI<xulx@#1Gkd3|^8`FB*@1P{0ldgA!X
6#|V2s5+t7+5rGsH0#T(gWn)RjY31I`33}+5xXen?1+=Ss0LrKLBXJCa|s9H-rt@>*18sjGP%tgl+=-{?Up~P=3&t_1vd%pnD(=EdF^&@WU$*fydxE{5Xa98
{IC$K=oy%RLD==Sma}=8L;%*5tKIYN)T3^V=iC)k+}`5Tqe|#ITn0?ofKUrQSI=ek3&d>x`k?a#^?~}xaO3<0b8RL!)(kbMt+jEM>>E@E8HHwqkHXW&pE5^}
f74w2WAmnn2pi2Je|wk2P;+hQ1*o2Sj}X03c3tXId^qxpyp9rS*gprGG|cB7Sm7wffp>WY^w`4!!%O%f0c63Y0grD0b?X*h2~cepYXuf>o+fYE5Xw@`9XWMA
8;D&<EK)t(&cu&E(`t>vhJvya35hXOpVeGQmx{NmvhR3Si%LK`v;&_#W_0=6q)<%7ce+5N35{cYH$J@<S1~I$A!7?Zi8xk<PuRS=OG$rLh?d1DYi-Is=}ZMq
%4<%C5Af79nDjqh4>nY5=P34<Z1g(>9br&8oX$G8eU}_{mSA;<ImNNV1~4!e{;^Lwr0IyZMYw|3<t&>QW`pAk<E0=spVe~#;Fi83LT)cMuK=K-fGs!7+-+L#
CZ5l3q+7q03i5>qN?5gtM}0@QClV%AIk>l}GxxGZwU8^GuN5z)MT>Ml;}1?lwCtPX{^E{Xnxo!1#x|1`D4E>v3V7I0nwLsubBaf`jF8qgLZpX(!<?3n4A42P
K&D2Y*Diljt_HbwR9~L^(9bpvGsg+WxTk~6gw32ja7>^Fzy}gtyNnMjV?oWy({;}Z)FC-0VM#<c3Mi64zmHfmlOuKo5Yg8ksW*QHoG$5KYI!_sb%3ne|73Xw
FS)g-Ua&afrVC9qZi;;_nz+G=>pdjs6`&c?(L?;af38^_IsC`uzZMw6f{Y@?xq=mA^I<X-(+XJCPTe7Wpz-qp1<CAruSB)Yh)RN|`R=rs#hh<4;f*d|C#?;w
N2#C8%sXekoE+$qApy?<&?CA@YKL=tM{r8*X!^kYuOnvuLBNekm{(mtSIma?$*I_5t6-o@%LHm@L@z^d?5=ScuD@#fo$dlFpKHP*imOs7<$3UezwtB`JL-Ak
_Idz4DEb=C_NDz@cf29_X9NV{y2*AsRCQs9tYWk2O%6NDYTQBbUy0XMOB3z4#(<<uq_KLHD$Cu|EB=H-2GHA<_rTRe%0jbK5`HG<(h(6Vz7_dN`yy42-PD@I
9=8>7#2^W?^A7S*;p1})@v4}u;vg;0AN<pMeL!?EN#$g<^x(p&qC@hQBk1q|RZQjhUSZX-9|<EUNvCqfUFTYDN3OL<cP^M`t0nW{#kHmp2v<7x2X*&I4~sJS
PzM4S;BFME0m5ji5GwP3L1@UmIFTwS08~ohf#b6U%3(q=vG%4IyiIn;$W-Y`HB@)>MKFO#v8h&F!4|%J=KO_=|L8DOvv5NS4@w%1(5iQ|JCVExM70Jz1ZJV4
qUQz;$P(BiX!67Q&%;xs1*B-0&b-MeExQ5aV=ZkY1vam@*A<KnbQ2GzT~U6qh_fs<H#qH+#hO=-lR&>4Xp0c{t_26HVEQduPDYF($jP~@J2%W_TGOhaqZ*2&
t0V<jS33a?A?keBVO#2R1w<aX-UPQU_Sj+$zyjk~Z<L&IJ+Mt|d#9K&0nteSLkUAmY!>M*Qc0go%_e+hLn@0wL0u>t0Y@MnFs@#>5+`jY0gs3>04JgRqNtmj
tws-sKrYlhbi}anb8oeB7h0+YngHbaT0T%|=*xJ|wSv<1=czWlDeGxMG+h@}JjQA_8p#P}k|zMvLu_XNKuLpGSOIaS_#m)sS(qyAPQ+pp9Yi!8w?3rnUgprx
mEpbN1$yagPaFFyq(ji9tKEIAYtrXRRyNKWN<3tJj;lCP(bNnJcpTn+qJ%V76r|=PpJUWykCVHx*!d2msu<zXvG4jV#`A&yYPn`E*!$lpp2-t0Siq(hE#`k$
?Wi|<NF1DTWIFGQnvZnf?St0~^jZ3B#)T0cNYWy<IAaqTMBSP7C8a3iD)W{9A1cY}*hmQ*)*t$V*`EF5XeBToOI5I}LjIFPgXjf3YPSGxW<V@T?N{fwOfNe_
YRZNS=F(1lNn6HNY}8a7hA91!5jIQwftsz8`t-3V5Y*lVjjh}<qYfaq7(3(~qhsx(e;8EZMA{QG5-2Hv)@}hi(@vzkMjlPI@(r{|pWKyZP>`Fph{R?7|KNC6
!LCn2%0TB5Z&RlHO1yHa6g(wX^cCg*!%8|m=#WR^L7eNCKELs=M?-WBmK4iDJ1sd$-VlHU$*cLbtai56PHK31Vr)0)?UoQxFmsI|0&tSy{SIb63!6^xKJzm&
3Ck<EAGF`md;Z%2Px=v^(7NoSO|>B&P5~(UNZhke%rkhVe7&7P*<f_VIdqc8imgjK5Cy&dENM-IxBaFP+p;G3yoRL-F}hGLWiOV$bk6k~OxbwRUGWm=Hx?wl
+K9n5kKQOt$KW$ab4-S*fOkydL5dq2g>?W`D!yNG%}Ewf_d!78y!$7*eO^oG{u-_}Cm1Q*ei-t8z5dDuGxwPgCI(!mbo8bb{xeT%QN0$VG(s+ecd*SmtM&fl
cEHZ4W|~Ln;&yZL8%FZApS9DYc}YkCJkh>u`aeNl7n}CUujUw|y(Lf}pE94^Y&Xf7F0+!Im1!PR%qTSt&_+H=F_c3WuQJm?(#qx7E3=BB>~*5%VC`<f_c6EA
|2sngs~!B@vwlbRS;qLqFCt`|+%s}A7zr$163RVsYR7#K4CBLp-hglejnMKkK&oq2k#bB!ob!x0n^9m${l{I3L8md$_6qJi#k!;+>A_N#T6`JnejiBnb9&fM
DRqBz8!AFffUxj;*@xly3*!P9u_2U?`2HZncvUPpm&)(LSqZOer&jwy1u9=V3(1ckF0VLoGg2F{*1bS~(E3}<5CaSBTUgbswK))$pz|hQ(J^((SgoF1poCAn
WFX9}ZG6Lf^T|*n6(>#6PMhoQC%wfXAW^J7kCJl<30h2nAkGmB&Kw#B*q)Wkh^THh_nHndUq^1hImkcWQoWxM&}TBTA}EA)+4{UUa+WsX@DySp>;iA|f<1X)
J}LeM>^8i+n@+GdeE^oVrtt=j8lO3@_CxFNk$S7J!j^iPp(vHxxAgD06<)Laxfo*FrYt!+C~wCZTj_EFwDYj=`^i3Dy7VY+6|xvkOFMNy{ti84D*b&Sd4X;1
i<Anz<R#&Vd84b8q-*!yaShx1<2wrw83+YV-`|ouw@Yja%}53ppvvXY%#|f{FSkRz&`CkFO~_3H=HzWUJ~#D>$krgTU39flfvglqy*bNu9ivRv3~*xCHqn#*
9TH_EWsB;pXJ$E{lu{`W+a9kKFQ$d5{-KtYfL_-<GRJe5FO&i0dlfC8bOsLqsT>-&eRPSH6?>9@<5EA)I~xDbEe<36Q!-NfcP8L~yqv21F7K@B3#&p@vcXZ{
Om9--_Jf8U^{`KU*H2YCoV}D-{xkh_!VQ3ylU8-MppLCaHu(@_ZY0a)TnZ9gjBYBRl`q_kNT8~f4g>27Jq4QLehx9YlVOgorcs>$B;<jtGC)RO+)7<(?B7*w
x#Yp39U8M;tM`+pmpieF`kiY@7T>ubD6k|!u%faXiZFApf%RCSqmLxsNgQ4@hR;HARf?_j-jB~A1N;PPMaUBu0aBY<sbNN<M)_PwQ4nsn?n=0=FM8sVaQNv!
WLv)mTEXR?G``6md6Z7f2?B9{3jbVu;+0<s^4{>Fv_AE^<^@HfEQ;GMO>8z$VtLV8>03k}dKyKs3M=Q6)<8B`N6kT9>ELcZy6U+76#s`GviU!cacF~iW;nyy
Cgf~({WN`~SKC3&=(5jRg;#&<9ROljE-yqJ<H+mqUs8GK%>OL+Wf*55IgSO`VD^~axy{##QE!P^&kYjCQMBGTkYXH=MjR}aIZ64fg0Zz*|CwXDb6w<|dX!%f
iyTAWsj|M40ugo5Oal_5EO<~B+6h>c{o^>PIp^F)dH#$vTPy$D>kX4(9mdeb1<w;cWQxhwT_c`Qc)gUIaf8-Q-r~hKB4hNXh3a)hL6ATf?@!KT-5mKS)(Bs+
xEb#Kn>720UJ*iVy$Yxbu#D{#&9P$19dM^;hdA0th!V!X%ZUu++txc7XPVzeOv3wR{nAF&ZCnRS+59dR1e*D#=}FWKjo7k8;s7Lv{s2E}^SIrzhJA8N@MwdT
^dJI1#fm-|o+<pD218%=xl6R^dK3F<!HH{F5aEjG(D#%SjnUEtcM3|8=j*K5B-)$W4rq7sB}?c|QbxZ&@r0o7L1?>s!@&Ioj9HQxQf%Ruxk|gwrF}cwK*4`S
0Ak`16}koDfH&Y@`d4w75ahr(3YO^{d2i<WM{-n`ZRgdu!tgA?>63o4I95;Kp$@bXppG~dB>wB0{}`FA<0`%kiA3{Z=uEV67*nCV$pD7~Pw&VELjjnj>>yC^
S_f(TB!J~6B#%FbFlv|km<<J!8CONcMu`Op*%(0WMCoT}KGVC-Y<0@pcpcdOFMym49)(@}v~Ioi2v)A1ll+nx7})kVH^HBRa>sM4j=Oif$zR*81d<Ie@UKrm
`|TQ6YgD1R$Q>_e?w$5|<P7hizTW(asTNwr*|F4o(Vva$CUqq!m<!6&>J9;ZN=ebV2l94Kzq(Y47_|@+cMdse^mrc;(ARH=A|jVpTSar0?F{f40{Ys+$<=P%
$7Hi7F4vz7vsn52@(~;i?SW}+RjZjbL7RAUe-onWpk;aD(*m|f^4UAZ+VeuO*@>GUcOv_xgul9CqZtDv9fIA+j|SLz6g{fkBknjo(emNuP51TqsQEWAe3tp+
7$jzar!o=OkD;T<?m3p@77eA(a>v92WLtkKm>xDSs)ph;F4$Gt!aR#$)Qk`rqEf-0wMfD4QpfjB$*Pp5Hmc46%f&RH$QynumOwOM`lcc8M?QX>^5sSu*=>lR
Yu(=O271y0ttt(-+0js<N=-@GjF%k)XIH;09u<uW1yYozO682X-7p=D^?PrH7h~R>of~uu|9(mU?qvP4kxM#ripbW2>cGbvk9G2YxN$%&xeh1wcivhJ#*MQe
>gSl)dXl~YI%kC)65QW3a32E^y4!x2oPen<4I}X2mO2V&dO*rCM>zV1r7igRRx~g~chwwRVN<Gw3D&<sRCPelSuVh9>?{E>;V7z$PHdGv3QS&0*!qAefcY2{
;qi+vDdr#fi##FhT>O^18cG@RO)Wus=Hajm2JAfDyTl2<OFSPf;X;n4=2ZmJR*1?^+tYNWdEC3y3%FsZIw<R7z3ALtKS*Tm53Gwr&?H)rVTdQ<z8cDFb4WyW
z@aCPE*;bf<;yAB%#NtdWmE|Fd<nM3jgH)?Xi}euYRMfBKf2%g*b=l?6Oi6NtA#oo7G}#CSPr<4(B3KD(p94HDRw;hN889^tA9kf`Fc!_yx{tOnxg<qZ+>nA
#(i3>0?!@ME)ZjWFDv|eO5MEcJE$iN#8^_8Oerw|Zce5vEeAFnc?#&)K>-TYQMi`Iwhem&%Px=2>%4|($TCooiAMtbb!4^ID#%-tmGRv;lq-8lzrcR}rb|rU
1)4hyDu>*T#sYCksCjwD<C?e_untMTD0YU?v8FvFMR+e`ZF3+VCgj0k^`wAkE#WWduS)TcwO6B-rOd$0zU9}#*rH3J$XD1zI^Jadyd`%NH==GZW{YmC1^CNw
Rr@yhqxFy`IiTSulrvsb=S-i$=;V3x)}}4OINK&p2ig(iCx{^4`n)(Pf9DZEv4wnC0Eb>^Cwk{eg~Z+f0);xZUI5vtnXW&Yd(q!#(d{SK6y@-J<Xr>2Ta9L=
+hK1{N20cyNOaWo$luh(@SN21%`I4&YvIUXF#P-yyn;MDdjb6k6|kfF2Wt`w9gP!0{|^?a#jf~EiT~{MgUh&;`>sSZ44x5mGQ?o>)=PGTq6c|}J4p3M3T!cZ
H_Wrgh+=T8P}Pq}_2c$@Kk}C7SJ5x1%o6%pYlz<ykB$w5@-^57<ofCO{_jO779|!IAtkYwXQP`ARHfMoP^vDY(0Y+xxIXtp{%H-5){s8Cvm-}rg$_y%7wASB
u0H+8C?*5)8;~eqNic<m%H(EfNznPb0g8C_mo4_@cktK*$x;>e36;)LRdycsTN@Pz>~^WZuVD-eYhNwbCj}aAY-nJZZVS^QA0fx=c!n_v&Q#x<OBfAa(zMrw
fY6y3yydM^Zz;B^LChwC0W!!%;j%P-ce{`=VyO=?Wy7r)c$tGxJz<1x4AeI~48KSp8&+fUahC0ipEl|7bA^y#a#_V%@8jk#nP1A^Ra5ZXHo+8nzTEQ=R#r#3
r(Ct#w%Zn0b@w0bDPN)`?9)&$Uq4<+wrhIu`zA#xgU6d4+fMVf4&-nA2hr(Z|MjbSlJ^-AgxbTDT_DJ+=V}e8s7k;dW}O<+1m7bSSyoGU&ejS`Wfj^+pm@<X
JF#{Q{0AF{Gbx)8!_YERU8O;jCw;N6rn}5F2CHSb;^3!CX@T-g(iP2@eEC@AhQ$D`J(oo~Xp<@)Uk$?>bBGa@*<QvBfcSy!5+0Rkpij$6`r2FovmV3MMsk?@
xFv(eYF#$ygsXcXDxBAUZvV?LHE_v<F+doe-p)vRYL?9kzcpPwM9uip(P*=jGGfsg;vn!fa)&oE6Q0-l@7<IvGP-M}410?%CH#yQ-+(lE3Rcde(bhDco~%k|
MH!OXqRCw}_VRfg=*Qh;hl*@tI3Wk&pr-T1Ghx4eC><OY`Wh@78?q`)d!0=udRabeLgg1`GOmZVNv9ZP*X`}kSfJfE0{jX&Ls5SC$swaABb7UQvyI3&jotRC
DL2rGKBM++mgr?VRck)L7qNS0#u$N$W*6Imho)ghd(`v#p2X&5DWWDx6AME$IubVn@`TE@L$}um5%-H9x+;Lz8H|JuUT9KdP?4eHJUIxa{+iOeH;9KR8JrGB
2s8^)R(1JT#paA%eZ)ZA-Mf|s$^15@h6#C7p?AABS*c&`fwcfZiaPu|BxC+_Jopj*!;_AUDcp$z)l#Jf5s!kBz7-y4<B#}SmiM-^#95J%Ksl%}43kP;TF4?S
(B6(%-kQ{%cqOtm!5(_~fDWS>p8E`yaWNF2#h$3QeZqJwk>{2MjIUh`TOGZFW5E?Ggf*;mjx+v7cP5$#5{i)fP{h$2Qj=uqhLVgkE3G!kBsr;zUTXW7FBxPw
{CS>Z5C?VZJ*~skJU&V&e3{~$cL-MAH(HYh)73L1x3otvHi==0Ln-D_6ig~3f}a{FZHFKpfeZJP0K7XSLK8}gmR?Q4bUwtu!yKjRXElO9vaT*3qOI33lkMqX
9G?XN2<_t+Bql@d7284zZn;>-sL8_hd@-tgzp6$^nmFt3btTLMoyKcJ1BzFfsS$(J4OyUe#gv1nCUspv`j2bl>EDct;SFmF*DKyH{W=~gmMml2KDfm3C;YX+
=kC30ZoA7x^NoSH@pu8i!&H>8kbmI4FyktC)_qzH91B0T41&9!bnR@}x8=P0i<$@d(a`D=^((b{K_Bpihz*eSHTJCU&T8u5C3F5S(+2fGCKJJ*8CEm_Tgc<p
=Ij3BdagA{$<{4<f$co~Id7B-&b-nPfeGSI>)-^tUd&^rP_m}x?#=VTq;2*@<%$C*ls?qs{;)^Rg7a$j1JFi8rMT)bi)w7M8*0)&O-wQT2g0x80OMF7Ra8YB
pjjNoG@WIULW-JKR??W)+iI&)3@MS>fIhVeY5}4cGYVB&{8%)5ZmWFo{8`3;=wpe#qVK*4(Ta@T<7SFR_9a_kfKJZK!=STZSC`lw(o>3<BQhC6O^_4$oUyYV
HfQ{l2{7Fri3+BY>r8{`nXX@?Qjm<fGea<-jih%Xk(%f!qEin)F0Ik4MFKRy2N2Hf(zX?btLv(expgo(y{(S<q@0&rGCG|Tl3tsS0vxv2J048JW!&Umqs1I@
yZW+}n&Q<#c(opb(RF-S8(?0AmcZ1IF9NlKAJ@fizRiz6=^w{RQ`hh?%%5v%-?dVefM20e^SA+8Ifw*ZEsrqLW?F_F3rTW}$7#|DQ>_z%7-+rQo%l61>0zC{
NKhRLqY_|dFlP*Kd(h!{3vjH$O(eTt)TuoposU1QAS&{-5ns*|F2S9mj>E6XuZu$OjZ6erL!}NBjsT=ZN1-l3PW$!D7g_TA5v(i#=Z$*9GA;)4<D?MQfHZTt
d%WTfH0}J#gfi^i)P)nit^LAG!rh`|ORBri^d0LwK<O7t;IglH7!2G%z}tSDnJ1{oZUpX~=<qP7y^&Sa#R9S7eso(0nkq;>uY{ubLuVu0<boU|XQ?bqK;rh|
INVej2--B;if-7jfCygRXjt{@x)io-ZaFsr6ai|p1d})_iv3iKQ$CrOyUXm(Nfcx}o?|u}Mq{t+rQXxsvl}-G7*D`DBS=*A!RR#e620$QBFdK!wM2$M34LSs
ZKWKE?(%$o{e%O)Xm9zs->6PjMAaC2xdk54ekoYP%-61Q&W1U5w6zBjSe&|0#KI0s*Pj=HZ1=;1N>WsNGn@saY$OCgj{=e5H=mywg0I|%k{O9c0_TJW-kSyQ
L*}#t+tG!7WBJ8}z81cC^!?2Aq&M@M$T^?%-wgdDP|h%NuhVN51I`@<9V2MRj`ezV;_l!X(3e8P0p{JTeA#OP;v|GB`Q;@hfFn)by>R2S5R}GU^cbW|q$f0x
T1I*`)&cf#T}A!^eu^)T7{_L)v)i0g^Rs<2Hg`stS4yxxR66$TCn}JjmNTeEbN^^4(aXym;GHHfz+u}y-vZ|=1Efz)u86FgHI^^XqI<T*gs>3E;W&$_q?p6@
kt{UA7<_YbNODJSU!TE@YetVBJp@V~7LarH>^qhqK3J!$^O`a%)bI+kH01gnOYSy)2N8*d$p!myFd0DL-|iroPk`oC!$m^%1SPAa+t5E%Tgu*w=-^Hv6=$eI
?*ewwZOk$>y1b$Oq1?__&=tu$3_G%|&vC9rb9nyvav|Lxv0^rTCGfhP4PT8&jcXyS!eZ3-fvZHz*5nhU8^*vY1Tv$JKuKs_kKw4j=>#cihSgt#w#4d5VrK+H
7$vP~-~6>RwyB}cIbK>JLNs6%BTTr=<sn>lItcL;#`bs_Mukz;<|ajwh~AvL++KyHLD`59Bdf<y?`kkg?)k9I3e2})lFPQFPDRXnqQyT^^^zO|^H2IXj5`_F
f4~#c!*c<akyF3@V@PQ&;K6`20T<7`{VQ*)BcHO{pE#IDf~T1YG;bFE%f}qK72rOB&^d0rw3FgveLj#T=?Ou}&LJ(pv}4A99|RH9RXg`3V4`d2SS{D)iyL71
S)|^fgX`A>n1}{!5Ld<WIkrvX@=p)%{~i1wnI*AmiCIE2w0N6kFU4%tu}J^31|zL=i;smhWX=zQ!bvqs;{r7hQh;!c2c>|L(2dRnH&!nfs;aEg+=!EqVj1+@
o`!VBA+eslsi>O7pmKF4;1;3nuc)!e0E?ufPUcBwg#ClB?<e9_!JW{?*}b?}x6!&8vPK6%QME|0JTR69!N?$F>^xFD%P*YRnQ7u3snTZO0I*H%7cvJ7pb-~{
AnUcMKKPFQ{;*;>N08hKRN9Q>=h#}COPJy8hhg~4f?5<4SRSVz^Jm>*jOexs6zk`XIsif1{JF49lwW!7iFk(JUjWSQDi75Rvj-QUX%HX(694is`IhXoalo>9
)ivHgwU1&lTti&#52ILe-fO8xU39vg%*l$L@!y^swMjM;nzE)&31m=U#E+xOoDc$^#Hz3_RdE;*H09lQHWlM2KP>g9j1tBnc$fVsq$^@|@v$KbcY#791GO}}
3L;*V{hP_7vhqZy9XLxpo`t#y1w7&`SFKlU;A6Z}(z(^|W~-DWsV%Xc2?EJsgrN7wj8d5)s6D7E8cLRk=1!RchHbRySh7vu&8;b8SI61Xb2DVLpLUI{5it7=
GA&6#kFj=iY}U^N@&}|0NrcNZNyovwRx(HFH+6!D&5tP27)@Xm2gZQ-gwVw%SNi3F{=ZJ?dk9oLlE^_IIr-pz4lnopuczKW{@$m6T#HIxIr*|W(8f~WeNK(K
=WklfBKDPNf~YXLL$F-_XVocDiRLYjWg&;g!$n=_UM?#CDqJ%}Wm~dh(t!YE4nrXW*GM=;XH!v)#1}6xo((Mk-K4+lp9+g$Jpg3wgAK|@x>AMn7FbDv`Bd7I
TEcy26JL=zFB>vm#BwaV1OqTtSZ>`GW|llAFW;&swqZz9{JM?^cWUOkRiHIHkACi!2`a1^qU!P4d(y8R`oM<YEC05U>FM@TQH*9}QtUYb2x+1qaf(0G)yZ}_
e>7CVxXmFvuN3aa4E;^15MIBDOe^A9;|AIvaYC7<LSUw@iz36@+jT##9z*?j54aX_fIM0ZsT(y>k}&mx%Asq3SMF3PZP>DTqxI&{jAAOB-S5dY%;5ai;A)qU
^C;2m|Mlb59^gN*^ji7E_xwN~O)}JNc*O<KI_HYdo2Fd$%hsoQaHWHmESkw)<NV^HV!!!gUhYd-Gf2ANX*m5uhO+ydq=BUJl?JvMyJ7uPaiCJWS}WoO{+7kN
L>tR<ZIM5Q@1HuWiQXBJetqAhw`Zt;jWQer3g0iG1Ma@aoj#QSM>Sz2g5;?y;3h=Kjz#{d<jBJ=`rbG!3n!CwcOtE0ZzR$VK>Z*tA(cza&{f*1RrEkrbHiA)
kqsp^dr@Fs9+6HL25<kHtZB8tU<X{oe$Afc%^-4H4UY3&DC6iVMqR94_1i6zU$7Hb-WZa3r?2;nsT+0(YGX*rf8#)M&9MxQG1Et;*0ZI><!{c~U4ml=&?hgi
1tnIRbKEGOgm!7B--%)u><@O%e@+&-k{X5D0xe~%iG*qW_Qlh+?dUUXTvE~;W9xV-Y(P#C>@-$33c?!B{1a16_n^d(RtuKuEGim}$1^nNu9zugj~9v<?77fK
Teg_|Cbmdu$aj1$WOQ~S&NIdY0cGusk1~z-qD#AH?om^O`hY#)#B8Eng1+g4N((-p25W-7`2=WXShvsLdLlzEGRps0mnc5+6)T=fg^yLd&yYld=&kP(BMs?a
FWXkAxwW#{6J*?$k9=?Diexr@?hl4bc~WCdz~q?#nR`oI3ia<8=$E~84j?fxCuaXDmzX7eG8Ptt4wofqb(S{LfoS%-F<bpGR-3A&e_}XgLN%}kPb*V)^EPjz
>S!T~GfdX{$E9N+8@1=f^`hH5)nU1r&SqkzApU^Nbxb}7GyVyoqE>HK6wTbs%)7ga?9ic>sRW1X;b}Sv33~lRgt284m0JizP+hQ)UrhRj8yV)H;>wvO0Fj3^
xsd5sYmcs?eF==Z&Jx&m#PiPxK0i%2d<;mN1vLncx<0k*)!9(Z7bTP#YGFC$r#?;|4Sn4V_`^`gMv=k2ejG?`V#px;q`zV8&*Gpse?tQm-?p~D;`Z1x?zqYf
Omk9Ve1(!_*m9yq_s7zWH?1b-bXVkM3Wuy#6nwtTpv%&$_W<p3ddmKo`mAo>#rZR3viYM`|3-C#<7kd`+=W3|1+YV_eCs*pRj6jz^uRzg^6lh~xvC=902NCo
rY%a{vdjD`>jYYS_tQ*-`jG!0`_~3Yg&P9Npj64pmT0hB*x?tde{O}`-~m0}sjE4)aH*OHb$30JEkaOfp)d8n<|e@@qdSRj<NZyk&)mKyC+$zLxPElZno?>%
D~^A74~xf{bunz-4*!2UmzB#~3gIRGegQb^-W*;hM?ZD%YT+b|)taU#UbLrYQMcBi)ybLNM`kSEKe+vYj<dO1xge{J8`!yaVu(EayhIHOvv({S`fAl2h9%;U
+{N-SExfl(s~nU7o-yMWbwVq01_BOl`Yd&pF)HtP3|@^kY|n-Lh)J2c%`AfPz*!c*&=9OW=+V`&KS4?*5hq?A7{INt(OADR9!P6Db|>(W`2`zWuOaPlnM|7j
r4I)(?m$m&(+|$)BYc*jLI9P?cCgQG-o6uVP6n50;rq8FApdzb9jygBG#{Ri_?-{qRZ$@O4w5S%T)}NH#tEQM^N)3)JuZD(#UWKg3*f4>5-GL7>9rZjj>{t$
i`&E4@wC^imy<{43GtUz$?)V0=!vZXa`T>8TM5b3ML&p=IuUk=na~Z?_!KkA%ARsA>fdTa!(7Fc(^FmBtyGQHn@8>diL}+W3&#PP6C#z5L$=3zd?g=~^FB`T
P#F^*ex~X+DT(eTCSP#vT<WH~mE>~1@1fC#3)$_c3m3Suz?SxypG*Kxn~;*b#JgTt9wPS1L{kNgN^rJ0C)zF@oX|jP<mDWK@e;j8Tywx9`QkK=b-K{+y}^vh
F_=UH+8n7Hngq-?p)v?deO+>j`x2&VwK69}emO7Upl~^Hl=V7W_keP4z*=IiC?}hvr4U$KG$9O#TopM*4@Zg;mzKT4Dd_dn%Qpjbb^L_M(!+xA`0%At5v)90
tTC|&EV5alsKIa%#V*rf^(G)F*2xr@UN7i_UKBb*sK7U1x%u~n#b2{OyVwQC5PUaM;Vv6=nRc_K9QMEcpLqK846`0pj?4C!tKo}`_8|VBk-v$%-pBUh!cHh3
{MXDtoak^E8)H4O{Py9@Kw?LR8OQ51Dj<NBpY3jLX>&sjatyg(z#)sege{0>7c`iZz%csK;QJhG$W3CbOIYA8jbvb!Ba?1>(ECu_$KQ_)Np#F9_uVFFT}t-%
D!znA2=V;u8zlUPejo;${xD>-)X9VzYbO;mpM}VG)d=EB&)BOTH8%tzhwhpj-e3;v$1s%(u;!S8f?t={*ZBSr3rN4fR29Bh5=i^WOx}`?OAY937qYCfb;>Qt
EdkbJl1r_!IVArE46Wbvl!GH<{^fxcOySnD7Fl6;@i*GdvC+%-V(R0YDYpEwHdQsQ9L<7bJmGx@*!LWHJnQlAi*ob;fZVFyNCUWg(N!*;nikCq+4qc!s^M|&
?h3$us8<TF@YBtq6N)ibNtzahHcM}bD(UD$G^ye8+A|oGfI~K3M6A6#_aXj<*BAtJIwSNN!z#>b0yyosqpVLKo+p-$=JAWP5j#CfBs%CX4?&mmz%>2(8j{*4
5+DzHk<QP%Demgh0qpH}CL;X;h4-~1!Eo1IBecd8Dwb3w?oWS*bm!`oz0o4p#QA&jK0IISI}8=6xkg1p7m+Q1n+%imT+_^+0jbp4Gn6L+-&{O37_WubFaT8N
oD9)G@pgsWd*4+oG>lk9&{j~8#_E4qy}{qm@=kSmZ$8Qk`gfgoILCtqP0k0VcRG7iLq#RA*5o?Lp6vnrjVPh~`k>=N4*7pzg2{^P&_kXYD#{*xUqUZQ15a(w
U!Zd1>}`bEd8-m%k4wloZ@lARt99&D+20<xn(KemoI*{3wF;O0N2YefCq7?X11zMCu!@aX1EGgFIb!b~3bqs68(*<99h?j&mFZsQOR&ZZtFY&ik9f!bLr*<6
jP?qa2$SRI(a!S|V?b9MQz=JGozkKQf=j%&y$ZgS+t9t<*{#!D4I`zsHMd)2ZA$p3-H<eiFXJ6MLJh$>nw#d#Aib}23yZE2EeGy}hhAsnPPv3S%yk<k>HN}X
{&Z{<=fDxt#BE0ZSTT9dNowl&_V9G3771m|<&K5e&EO$pYvUz&#f^XC=j*Y8PwHg^Hwi`bN|cT>flQJ6c-mETMI1UMm&u7$3McIGfxd&u#m}_z>nvDVDv4C3
iwgcEN{V5|V1hw<Afau2fGb<cG5m`F_N@DXV#&X^aE>m$y+5LhfL!Y17q-s|e9Oohp?f~}m{d{o8M^W%#D@XNSJiuZ^1an1nP7BD{SF96*rkE`1QSShI)>Kv
DHCr@A?*F5X`g>uYN{b(0-sWJceM-NOl=!;(<~XF%AwYq_MMr~Z_1;LX#~77+iM@XUWphRp`E+it73-@yD86_UF+mClt(~`ip9XR42lQ%DeyreA!9pj(^lH?
rmv>-f{vqE3h8wc$3i%n?i{S)8uQYPNrFf$=^%Vgpk3UfX~IXt*+7^0ww3YvAa`WwWNXU5P;rf>aw|s8X|q;k@X!?B<>t*NuPU+$)VnBb*{e*xqhKL~Kiflj
>rb(Q8W*<a?=^jBN2re;UP1Kkerd<J{YJ~-x}|9@x^T+|klux&gpPzWTQ=c5^&e=F!jaX-zKPI21O!RPc-wM-Ape!9Vko<X+F<fCPI@I4tR&z-MC0S}g&$~X
Y2kAKS92#|A#xZOS&@e?ff#d%2vOERY068oro2+V$;rR!pMu%7!J_nT#7q&Uc(Gj{u^GrNDH%5OM^(TpVVnq4Ik}3{<-94jmJ$fIO3!(!kR^{;Cjc`%^oP#w
YT<ZBzpkq&1~!S&&B=PbFvjqqoOFzZ4$`;8URF!lFk+1G5*UcgP0=PxQ~KpC^%a0Op=B<Q<0hM?b;dqBK@Ud^P1br=sNk)7{TEhHIG_@=F6{{<P2mYW&joH|
CXAxY2jddx^K_&7=>_-hTO9z!@ye=_gDn4(chIAK&wR~;J{SWY2PXR>phtcIsbdc=_pSE8Gab0irU<l&i>*kmlU+#kG?Vjkl2Dt~Fs{JpM1q#DnbBUDR}I}k
H73N#pZMn|dV`7-I9<5lchGrz_L0YML-Z+r!PxtrG#B#H{i>{JT@7fy6UqQ|x`BX%su0BHArPudliNlIE>e2e<Lqw+lq|8X$rcn90Axb~dY>Txezb@U;2Br5
rO;$Q?_zbE*>s*v>lgv=gs-_Pw6COdJxDbl<k7Dz7H8y<`>Y7h*n)7iCr;}~BzL6)hUq6@`rghM9S;yljiSWWG1gE(&4!$PjuG-d|H8{3>kIxq(hnCUGkcE%
HyZg7?lCUmKzbdA{{=OZNJ6%YY3Gd!JP!ZeeW%@!rNByaDuTS9tQj>=-$KUAd?b0M99BWXF*33Hq(pHO<hDzhUrZn<S*To%icDhc$FkFVoxL9Xe*V>CJ?>2x
`0+FIDC08Zo3HJH@o%NJ0?OC)TFz4hT)2i=#gQ1|<#SRy`C1)SC7J3{qmhq<!|WNJ{JJR%#ArPvtJVnlgRqsK)Q(fN5mmWHH6#-&RDaTVFU)7Cnt*a1iZx{E
Mk}pFLU|`-?q?`1=_?xC6J_dtsm0g_D9O_aXm`}u9{khTZnlkLN}k>URfA*KtEFIls&5lDe6Q$-#0m1mFH6huqjX2RX;%zhh$)&32g=na;lvo5Po{+)M@@bo
rk_>USMR%T4<2vxI!w^B%yzX5N&}4{zw_T&-Jj!1p9NHNlcFwe!xGZhIVCAZQ9^g#w>E8T{#mvER)!fZ-T|%V74UHTM_1QaYB?as5&GUny|M{~AJoPg<32s&
5`H1N^<N)zb3n_O88}Gvr5%ngx_^JL2rWL7NNZiU6nrH^L3<;wMnr(_^cL6wJE{!+FyIz%n}^G-{DG6fRSXP8b4c!yN;ujzZGk-B+KU`R$_y5<w_e{~&%_5p
S4M3^dF<_1rl{*3g=F!Lqx5zCYpqCzwRejW%pM{n2}m;J)`QkmHfh_l@nWTa6g{{h(#NOwg<P&$jTnN7(RxoF|1Qi3#8i*9(soHwprDc11{3)sTMT@Z8te?j
j7+9dT0FK;l~5~@i4GvPAO%0_S30e}w?Nk<`3S(8!wugBnR2-Lcz@eLGEzM&GNCw+l*D;dJpe4*l1D|*)2s>zn5$UFJLvGwJveymUcM1|$Z*lz1}_5*Cc0YW
u<<fwNfGbd29EH(c6OTTRA78=k}~m!TF&@sw7)xGf3OQ94})W9ESCINp=oE8bZZzYP16?Un>T#FdtfRiq?Ynf{qQC=tNrgb_IOY5Go^+_0@Vua<SndMHy&G~
1ICs8?~4CE=J=(B1Xo?OA&*3Lx7JcCOyM=%(sCrUh+(=FD<YxdvUYJhqI-ss>LrI($@a_pfX%^dpDqIliBZZ&YjanD-5AXf#jR=lf>PZ1^E|iJGg)WU@5N-p
%T7t7$RFj46W9%R1ra`*q9YJHTsPm>Vh$B^?W1xr5crJq9}mJN9pNM9>RUIouqD#WdDj`L7gA;N`74(taQ=ut+|d>O+GlO4Mkj>g3Xsr(7erHxY#VQc((}Kr
dMZF>U^8g4U+8uxxopMO7Tj-hM+%S&V?|;@GL^(DAFz0%f}eyUvH_L!W$1UWrM~o7qMJjxR`dV`DANjui{z^*upXuGLT|2VrKSvc!^9PX{nWQEQdf@PPz_T!
%2W5nPnaf?{@8irYrB2p(A9v*ET>J)*0Ee1A`Om{q~Ec|A!*JF){30iaa|R}c2!Hrk;_aJ-9(F{F=P1<uxadf?=|`V_?jxlmnR*gT%1fsj4pe(VFq#N&e#Z(
K|zq1<S$6PyPk<-QgE)45k7)bY`u*<moRpVG`DiA*C@tLPGpq_5%>VA{i=maiiNjKKi2^(@=C;SA@W0$e#XidcEOI7DaVEE?`E)nvZ1d)0{bPE=fLPLU?w(%
mtY^97Xr-49pM>*41on8F5Ww%Z$Q>d;7fRh6{veS1HM%w8Y<+%-MF_%V{jhIis%Fz{CY7aV&#O8eQ<3L`UQef8b&5Su|{wCsJ!yi>Z8Ge?Ar!D8-L5#-)Zx>
XSf_~#dK)hI`I$3P)}wI(zo$S%9-EKeR8PQpjZdE=HQ`rNP|K+|3+PuDO(w$jE^TOFT|PhBdoq?`JK&%xH*KryL^@F!c1-3C=Cw*JN$D97VqFU*=#;@znNhJ
U?lpY5=u{nEgea?8VQK_VEw_{s&JxckT*|%S7MyNaE9JJ#TvcQXkrK<7mq}M|E?hnR<0fvt|UY=7^Avh9KPliwj2bna``R%(6o~j9S8_J<E~Z3S1vE@9BfD>
etF0&thR{@Su)J2g#AT`8l0xZpPM#`uyIRwJhpTH9~uinpbY#bDeujrYG)pf!1p;wJ{u(D+O^SuR!SpBZdaUI9#-~yllBeq8WUs!KJKJxm)86*$YRccXK94Z
D^~mOS^UGH;kpnq-Q!OWF`t!0l!)<Im_3W5YV9O-4DI)vvPqsnt#~(G+HbSYlSB_}vhl)K5lv+r%=c3_EO`WQ8CF(HSWCa}D`x}*G_lY*e|~p@taqw@v8R9i
FVK6n9m9slrpEn1nm_s0l~kkIPO}i#6!ElgRkGB&B5dzOs0acTwYwJh-?)7NB*5XqcmeJ@txO2NedplVPzl>6jpH&jpZxnUf$=Dnjex&5PLPq)!8C?AlNVio
cdnzQeFw7ZnsN7jmwr|;wXX~DU5dq@zJYc5m^OowgFW}L$dd6VqXwzSL!}#j1K9BCjZ8hdPE(LmK$u0qi&L%hA)xom=S_xB^Rq#EnmB3s*&2@)RR5F&+~<Va
$(4xQ(E|%ccqUfK3ybyRpoF6_R2yIQJJ{amnFr8&msI7+nLaCG<S!XOl(TvTxcr*y>Ir0RNrlCDGeS!R_sn3rh4){d*cMYfW_3O988<EUcSpV|9V^HuBKpdT
mm^y8VtOFs4GMK_Ocs+P|NqZU+LOGR_G73x-tfKr)63(gD?SYzsDiL+`#NH|LR<adar<dOm3k1j{Tl2X>A=nPsbKCZKZS@^L%h!ltrr+WIo58sSq>z*skol1
cUdvsrU*L6SBT_jOXY+U$X=3QGD|xJG>O5)n|bW+vUH~HO<JlWqFS)tS|V5&vgAqEMBQZScNc_4L0dOlBBzk$p#Qnwm!j71t309$x8;>MGC1(-{hHZ8TjULD
kfk;G+#(cD`8lYM4K!~AY{ST1nMVr*5}zG;)Y5c1y2Vzfilcjj5N{uN<Amw~LP->}Gab*6Vojm(P%yeKE5@vs)?NG*$(rBCCWH#Wd2HB3a2w0GGv~ZI$k6iq
EOzJuGUvqB%+@CgVAO>7Flr3dLRkMKfu_>NFJ#^)2oV=`C|rT}X;>-qR!P4A8XR)LB6>OLFA9l=;Ly3Rg`mTZ-?5_k92DwoO!7KaZ<Li-n4v_m<~G7x{~g$h
T$zf?p>(Xz<$Ba)_Syvasc|;uE;hLZz!6akWXZ|X9CBzfAtVg+oS`PZdu@;*T&aq@Hq%VLHsqTBJY8zj7FlMTZXnqPdYWR%4M3bd0FPT2u^PsZUAiU~-xE_6
$iz1QO-H!7{~gvwl`euT$Y%z%lTS7bv*XQ`d!%JdF3{bH!==U;`kCvZI!35gs;E1<l?QQTSHIl&*2i!w3>uoqOh}mvDr<9-ULZ%&*Q}n94kH=^|39f_!?UMT
$f28!%1;u*6spS8ZH+FQ-tkSkeD$8wv3EYgvA|Ap*XrL<EAQlZGw=;`uf|G)_Be-7d7@?p;r|QNPUic6Id@<vJ+BdCPF0WveMJVr*kVvcm0T6*r6^UPNT!*p
y7;vs6FUd{1$eQhuYR0Jxg3l^nYDK>aM0#aJfhY-TfE8;FP0V)*1`+>po9B(Ub13TXUJTJJ7|(w@W_gR@rWihlfAoDH2{8^L|eT6%m@(a_)Jiz$Gf}UC4tV)
8HQTtajG|JNA#E*I0PD#bttPab{M$G4f1Ry(Z#!nrc9W3tX}D96FiYcM{N5fX+6Dk0I`Tx<XuqUJ^E0~L>_Fk&8Z+lt79c<x<<i@9#C?g1J|4RE_X2oJy>Ye
abu>5Q_&+EkdM%<``%PD^LhrI8S$*I(*9D?O0&qXw@PI}(K|8WD*C^=nAp(kyJE}oQf>Hk-tt$jw<{4k5_0-B&R&kHOVHtj?Q|Xf`F2cyK;|9?R2XYWSy{A_
8-xZ~UiP(9YkS6K7BqLdXkG?(3OTf$vv~OALOoRHyd;(uStiNoLL|av=!9r^OktxJjuje(AShdjNlj&;E(h1*y_h<KJ#?tB&~6hye}$GI3jOn#UZS~^2t;3f
arqB=tNR_(?!ePRurbU}Sw0baXZ#zOfu%pf{p?ezl$UG9Q_wcPh<cI<t6TllVzmLEpA0b_A6Ab)$J|!SI-lC(-TdAxl%9f`$S33Ma2r2vj+TchQ>aFhA+y%U
s=GAJ89m;iSFYPzLPmsZf({A0NOt*95)uP&@%Vz^Ku3*E5WiA2pC{v+lCopkg0M5#=7<Nh7OxD}h!U$YbjPh;BXMO<iV;xXObiNK7c}>`NVb#dLP0xl-GZ!-
j@TCwH3RPuC~~U<#B$-f)4OjL|J&X9gUS4}+d}JsNu@}D;IlMKYMTMl+st(xzm;7B4fRyf-SubbwcCX!)BN`qx={6Bssvb!b3O;}H6f)ij(bS4o5_hmaVr|f
xW!I$_1A~*!*f)nG*lOn_3bo=9qeyJI*w*?-t6L@QV1BXV7>ox9F%J3@JEAjF}=PHCELXH6HG%!n{66uH_&5X=VgYULuCJB64NCTnTde>Y#0T!(1<H<#&!oe
XsqANWo1m{tq!qS?f7bGba}|Tm1MxnD~v5@W<_I|-0g^>M_R#|*^!Hf+>*AtK8MXwZ4i@zyq+KVz%tA;fwrxRlXq6{mNhy9?p+t~YlUlBI@d)VW5qp9w{oE5
CzwZoAP^6L0B4HI?8i~F;qw3?Y*J#Z)J!bjY4EMc6FlH1KVwJhK`+Xt;h!GJw$7(^*52bM)5MekV@=a{-3N<57_hvP_zoSdQ$2b!cS8eiTEG^Q-FktL5h+y-
{6$80`@x+fj{Xbt_RxMtmxO7i2}Rb`1Wvnq_27a5riFNZ(6hm?YhSKj?njtga<Qw%9CH&%ohaL?;y6k7VwF{-swUq4ev{!6c15)a2jTP6C!99&#O{#BcK~V6
2=Yo|CdBU%^<xJV)%&Am$z3IuioY`TmcsZ=aIl?SWdlt3M%LNeOV$*{`rfmP)y`V0%ylhd1w-|axqiNs(kW76z(rP~+?BT(h`j6n-B)D|<v4@Y+v|zL9ta6{
bWcZOeUj_|u-=i~Sw2wL@1MOZHf(|5D-rSu^1fIM(KQRCnC~ZF$C5FWGja~n5mhg=s*UX&IF)KMe^}^3`V^3^QD~5Pr6{;|jsu^qjgEzCvyXUF%mX0!B3F+9
$pI*_u`jl%qYa`2D1tr|-SGnZD<F<Isz;5aON^vJPmrAiMRX7A0j2zDZl!NQjGG1a0>?(IWfDNkOfGSjQ<C5j1Svi+8Ton?3VO!e^FPk_z0FAi-4aqhxgsGn
WT{trmxkt98i0Zec~gc)I=z;Gts0*}kqS={tSEVd#9*%M8*{btMji81=8k|caDRH0@geUYp5YmJ7O@^TaqN{se}wx914WTuZT)t7JaTMc_z_Ie>tGI`IfRC(
hk8qeMFM)N?|aJKT%QryAjeY|P#sQqn-Fc?ol4&i#5OR8!Blv&n-9(BfmIV|TRJ_upR0&W5!|8ToYHG9cX@PZ-B4M&uR$F#p$awv7X)PC)fh2Z&h0q~hD><V
J;|s}g>jep=%B3R<AOm7*5021j<8vH3^3}=Z5v5{fazIL(J2KAKv8fFFEm8^t(6NSI>@ZYYH7o)@@A~F(^3w~Zo!pKb~@K+5Mamr#c&Q)HeT{@Swd5;nHNXI
z)F;cpDO@fv0xQ~Ov)-X>z42rQ0CxPF*)!!m@`hneCRB_E=#g{euv>yKuc1lR>lR@o(_SuNHX#S9#S8nMlx_IwRALppfb@CqZVXI=$PEfpOvw0eXbKWAf0Z#
T___0qa&z}iU0JZOOR&;KNPD%n$K*m>(i+fE;?(`ronL+kTDUehLgkLZZ6>BYFdFPz>rkBD!gOSAsTLq2{vBvx7(ga2FOnc_Kr!PAh&jzN_&DsXS4?1dnA(S
IiY@E^^oOS)N{1bw$Wb73Y$Ea;Ux;TFf7S^utLPLsG6(FNU<$dZL~ywvVmTY^v-S;R36S9uSm(v)(i;z3BPUnzS-RsEA!ke_d{y?0Ksp-0BAqB?D4<wS29R%
;eC(+E70PHil=`xyRC`T-l7LbJ5b0Etz8en(xDzmNq$*PgSXB%BB6^%Te8Cu0Qre~l|aN=WZE|ziq!t)dfXccINUV4I0Q_B%flm`)RnYWK>EWa-#_&zGdwey
+N`H!A)2d6bdm#E9t*!kEPCyWyV^nheEvb^u3fb$tis`itDqdmT^mCs(q6CMM}CYb9Sk^Kx$m8YnqPQ$xO4HrjpKH=t4Em#Sy~Ytjct-p_yN5G&Rns$1SYRy
>?nuZg@dfWw1d-^_^BT4eSylr)V^U6aI<*}D`_)(p1)OF{aveu59u9yuy5E2(uwXE4ctwV+894Y_e5ShdN?<6!O<9AP}c(h0-Kd{M;rK!A1m;twGBKrdR{r_
J29>siF{}=5Y@<Gl?7_#xMgTv@up&L+-4DhKvgr|pjMfJ8}_F!Kc|<U!nR|TN;p10yA2u3D4|~yMfWHmUY2cr)2GHm6EdC3Y@igtA0K7*Wi8JxE$Ep*4wX06
g^Fu6l*9a@oyc#kFv8hD1G-_C{_0vmx54GdaHX{nS%|*2VGf7sp?uwd0<S~cXSAr=&5KRlkaeyT)AL_o97ha*xPv#^Jdf%autNiAXiE;_)}rYE{Y*Y{rT#%9
1CR#?1^o8XRn{V85i7OU0#HWzuPL6vHkJ(=!cS$~!VzVTQQ>v5$>2j(p?+pFLxlj@WRT;nJIGVHms&JiBiHJEflf@?g)00aB)P{n(7Eo1E{wB3&d!Uf3nVn!
2R^6n8Vu}~b#H2SPv7cKwiF}`v3*iiI=~o#e=@5EvPm3n8ILsb&F#)xu_)Vi74~{IAF_O-b)Is+m-AaP=F!^6$?3ZSgsT%98oD_iQ739C9FGs5U9{95ZBUv?
{J}sbD7j1vlP_457z?rurm^bhdV#cCiT~J0ScMD_j_=#(5CloFBgUVm4gCi$!ME!4P)i4p#w)1fI`;|=PwiUe083{=UNVJSH`a@8BBFKqy|vY5{bQ3Gej;)x
ClE76-$LJV4WX|k$YINy(4ylD`n7CH0H3*Mc)q@JF)O+M9Mlc}>15lllxZl=zIcF&wGVb`uOHcjKuzH!TRUtepc_TVR>fa}Uo6FzOX^NVDE=_&JB#VD53CDs
_^4$|#R?}_>26alhZVFNCXA1oUq;%hzS&A#{?MAjG4bPNtPDSF<J14PYO<K$Iw$IL&asVLLFYIG&GK{(QGw+9+th@;IDclPjKV9DcgVBuT;I2Qt6ENn-{zBF
gGp~S7+*bRH{5Y|j#PYga#0nhkzHx&z1!oF)NC)Q3Rd?NXDL>Ax*vD_@FgcruPpXV02(@r=Yji$R7l8FDChX@TULl1P`e-YgZZ_)8SMRoced?ae^d1VK6eUP
jOiNnXd7M3ALKjm7vvoP`GlXr*x+^_GzRNh=o6RNK836JgpeS#C=_jqDfpQDnBG$6`)rC28p^qg;tGc(C<C)D|F15+@7hkK*P~%|Ki0ut!b9!Ip6v(=Cej|>
Dp?Uu)#r*$W>ab%53rTOk57xWlMEcAWIa(V?g(HW!(mm*e%m|bupO9O6F*U2bS=f=8Jw+0T@L0JqR|9{teI){d%)&-*G3NHlIco>EHhfO3Fj-ndH`rp0QHJ4
F?4=T+zac^PP+$5sZ~Am$7Qvm7pMlgblDU<PD9ijYxa}kY_$bJvM_8FViV7E2CCA4d%=s?ptJtaPG!LuNsUZ#U@kZnbL>xqG)Dd7t;7q+=+wh$8N?`QLueN>
jU*(ICf;*tsB@^?bHOFdsxQz$zjhRalJ(=JRm-$h>k@k9^E*6HNIy^Nr-1C-!<o(9cThJRHL^ls)NFN6Sh4R1Auy~vE+<#Goz+(fLEi`{95(55pN87-Ds4P1
U9O{veUOB1Wt+(I*hC%U{2%mNYBkEq2q~?shcuf7w{r}L*H315pq*VuEs=YU#uBR7Qw&a2+_<^h9}VZ9181z7VrXe98dO>H!J^pZ)5hT-979p1BRiPxF>TR>
EWHIVeEZdt+G;jquKnYeH-&~2HqQ?ua;CJgcRL*2fxk8|0e<Ts5KnC0m%K}MG?$q~=5ag7yw?Iy=r?eImb#xsLy&;$giMU$2LTv9`7{2>AT|$MpFELiGbE1D
hfX7=j5Ga~?E>wNwJn@J#9)Ijx4l$Df`QJVU#*xxW07KcWeOBX{IpmxKN@N*q^iC>PUpt#)){Ha*)@Y#B4V0IHOt%mA!c{IMAn=782+;m`1<Xvm2Ka7&40VZ
cQvA?w-i)7PH+*@VBS~WszNrzHyx884?EQcd*$|RJ3QzExI71PAsv)|6tMLMS;%-9^{TwzAjH`4vAxsi`uP#9q5-`?Iy8ECt#SUgX@&05sf$(yNmFhW)MaXM
Xi!pjF0dwFHt}&%B75`B89=?TE(!=#JgwBrey?cZ#tQb3<*Bajp5q+_LXlj4f+9+MCQilX^=6F&H&mPJk`x_9?v6+k-T2d8<wdU}WXtcI{HM)Lk;=RKC~U(#
<S}5`nX_}S&}$r*JkK<dt5>mX69Ywo%^+GtirtTjww?M`0V>>DkAA+6ZLAS2dULeNaFO;;4@=U|4Q%gz%IX`sz*p<^ytf8?`X-<2ySWeZWlL$S09u_!({kSp
s7DfF3uNVfmm6F&SAR*828)5GAjgv!_aZV+>{y=*Hbf82>?h5~A2QK?Wsdf*Z7ZiYQ1dq-X|Xubd_FX%7y9;V_kff%24+visMNpcs1El~wk0ZUC<^JU+V9SH
B}IXJYsu%4%5IRwNbk;#|JukHKwC``>dCntpEX_gnJdpS5&C4%#)>*&$R!>@J<?p(a*PqOa$W834wJ-1(4QX$fD7Yh(mPRLEog7oX5ysi!I?w1jd^$jz}lrx
^&e!$4F3Gr_y7JE#NRjH3IY>M0B~Q<xA~^MVS`fl>xLG))hiMQh!=|GLF`Z>TuY$DrwkVF>m@^ZN(eBW$36*Ck3@~{K2)^Ao!!`?GqamG6MZ|V0wz}@QGjmR
1f-s>x2g~pr7?1ecg}gz=UW)jX`tsseHciVa3XYT+@?MERI)INB7TEHc3fqaToR>k7xFwP<uwxXVKJ*ih+9D&L3#OLC;tDt%H>(J*IP@rI<ne&YfM$n;jX3a
dI$?f8(^PrBgKD4RYn(!;VqInve%b;723a247+bTAp6N9N_4h2Lww?Yhrc{4do{lu7aFuS$3+)*=(-x3i^@~miWxvB90@-g#nQZ}Tu%F}Nb(+MP4ZDYG$eZL
*>%M!2}F6!4IRZx{W3efS#IRjwFfhdLj~p$A4>BDUK@UoBwZ8+HK0+rlOM=>rdCY6I+oLp*b#Dx{d)gm*vog`Pf`Ga!hJ~ladEdbpCcAJ8+@V}?U*$Z*o|~C
prb37re>11AW@*DwXiW34a3dOlFwgB(^T@y?o$A_Kt?KZiV1?Ct~lL&@c5hD;_WpWR+RRP8!beBhz*U$WA?2BbA{^Wrq>S}zZ8zKuq$Iw@2ibNMxL|r&TH@;
vP4n11Q}49qDpDmzODf6X$f-(R5iQVs+SEl5z}2aI!P*fZ2xbHUr=tPBZ=L20P=pv(Apd0bf;siK+vE;cU!8yY=Ug5l*gYvM{k*TR{G77!|{~5P!<(V@AiYt
3CV;JPqu|vV1nL2dhCJ};_xlon8mVN%eT&EDqe6C1jO)_(_?}}D|JS3<fluH?|uR@-On<*grZb%Qj|V@A_Sq4Cg`h6eWXVo1-4FKfQO7t@f^6EPvau}HYdr;
<Pp!@J*`N7UONcYGvy>_NEtkabDM_v&$VQ?<SQbE8{n(m?8^lgNIpdi;!gl%cYn3Bl|M_{p%Uw1P3}PIEb##fgaVmee9_!ED0Xz(5-CQkPF~hixG$H*;u|`~
)=PK}v3Et7+Y>XRU6AVJr3LLzVJvuj{J6qeDziehu-Q?cgeHsRjYc<pxj#m}!-GuCTp-|dMm0N>t#=atw_yHGS|z7+tvY{0mS11t@9-s;+G!*Jj^;?}0OLCE
l~iA^U?=`n66~wE>i(9BU?RtS+^Nrle(-ctCK%H+-M~<9mbYR53xxsB`{XjW>^jd?`v<{{yZPe*a&(2gDo=`D?6IsrGA=rGuN&n6c6Z4UY%Di%#xX|9eGG=x
$o|Sfs=IAd0di&-Pk$HjsAEePgKl?xQ>xA~H+F7pI`im8_f45%A2%t)vr4d&fcXqglmGK;>N_5L$^X;<7OU}if)TTS%YqAOMn>LX=1eQ!!twLjKxs@I{(5M*
7&fX@tHSoP3LA5BmoD?S=mvhY-$!MLaVAqnA{561#EmCB7wOoIJ-ceFqPocLwc-+_F&(+IUW05D$Dv1nD!RJ=dC0So$^P)iGizth<w3j9I<03XX<vC#$IFiZ
n?`@|G<pz}M)R3|hqSKgrNWk5tb*nRX3e(N(4l{er*PkUPPLW<#qXHYzX4p=q}y8)3^MDR&*Fr@a6vl5R_s`6@5iLyDEZk)1eJEA1HU~H=q~AH6)JdH(cJaS
-N(O?%2nx;g4#0F5*R}!7H!}**-f0c!4xp14@^WbIPvH&ef|(mt7X(AN*EiIi(>_~7xP<h2i=qktp&>PNoJ(QEbMUN2-1p%=F0TP$?<0JzcQ{ePlXNNo=IVn
g$~E0+MJ04<TGwN)GpqZRE--JQ%P=3Z?c?pyB-aDm^6shK6D7{5njaM_=z+oWa|d$rEm&lRJS#k)(p|Z$kztDMf?8T`>^oQ*wcjy8L7rzp2q~$4>;u4*_b~G
Ek2tYkD9f4Whp=SltHLF=ZHnb!^mr_s79nKe}OTnt{FD8p`!O+nK_fnhr=y;(cq=#zvI2pr>0hi9pq&@5lMHbY)$@!gw|YnSNv0<y$W`-2#?FwA`{}0Td{CS
)+G!q3!%TdiF#?E20P8Z&>hq}uDo`q*`H2Ix3-q?NGGj^uZB%(h@G!Zaonfhh3f<cM=hvl>sMbjQa{0*@(UqXTds-{-18FrY#C3|_6H$s1kltumOANq6N;S^
qp}}7X)`nf^{ZTMz8XZZN!@&iR&Aazy$p4tm(UnAf<uxJM7~9>&ye36%(wh)8HupOY`xQ%i;~(V=ITS6<+ZzzIB%(ql7Y^MYy9=4(Qc;2D}B<bsf|9*auX-D
MJa2Nz@dvKPX9Q%vKE!6dX<0^1<&;b2Ony4y~#@#DEKir63T_62O)b-9s1DDJ`t4mR(%QCT9;+}fUn2I`2lH4^`I>5<o`nUcoo~K-(g)(?lh#et<1=j?8i0<
QCco_1pI|4VtesDH{&7COt2sQ{XKr#*SXU@DUo0E7gv%-l?DFlXD@R1pX$}MeCl58D!=ADX5quQcK(yqojAfJ340-7r%SHHKX}2v$_)1wGU+T+oyF}9+foMh
wt5cM4upbK+YGh(Vg?6zkILZNc3mZrWFpH->!YZP+kpedFt$x1`GEtJ=d2$)X*C$_ni9)Wbs8QhW;&h_Q?l=Z$k7MNvtr=7L|hv&edb~46zEjS_!2}etW6;S
qbg=9Sb|SdS-giKil9I2Z!X3nlj!7kXiscL0U_qUk*fQ|Mls8wDPV6fIJXy1&TAyfDfF9y2scg{H`5CfN{Ql{GL|15DGl5jM5h|bJha88T#v)fb6yeCJDY!O
`J{>!OMc@xH)*ZO931}^;EU3HR@|H>S20W;bHN10jFDQh;Nz)xb~AjQuK{zjZ=%0J*!d3$FzQ9`8XaE@<E;&oKqKhoKENc~TsrX}QpzD$2Xukb<D8oF^J3bM
9H={BY5pi-|A%d-8#;}$mL&Bd@BknB3J%&#XjO*(pdc7pW2T(o6wbFnYZjkKfVEo*P><7XUC`~)z#+?sQgB~g5&}YF&#`>6tKSoIbC&N5`oSAhUkU}!vEPQN
88)Nuu6Yl7Z6bX;;(=Am#^@JF3jRD-ZcT=k9e`~)yXJk*xKk?22|T@@%I&>^*_2j1mYz>LwnZ!60hmWNJ<T+gUOcmXHBm*=(HGLQ;l}pgqTdzj7KtCb_^%>V
7Ub?@MOCnNxW`!&)AEx@oQg;Vo*uRd;b_Zig1B$pus2zp)NSCRGE!;cp)2kpAF;E!Q0~Hymi=n|$`xAu%38j0N3kI+y=^qkgsd{oOrjx!s^360Uo8A`PGZ1D
GcBB^4Gy*j8H5xH#sck^!+OgJ?(LA4boH;%^}0w_(R&)cmy?62?x__*Jx4ToY?nS~{8{BQR?IQ_C!!5>Ujs+?|8Ee<F@zCjHM$y4?TW)71>L{f3}8iCrt>D<
ag79A93Iyk(3qtuQW|!bX}&}L4(cAS5rVM;6o}VJ8dqWf_^TqQi1HAW7?VZXxKKOa*NT&<+yxm2iRNN~c?yXcz2Y)Kn;){*msBj*y{X)+ds#cwiyc~3gBHYN
Z#e0Es6PS`#VhAss%P!f62467eQ|M~s!G<&vdQEnZlWzhT?(0rVfmqyhH!h~$amH%d&t4=$}VmtMGt^2nrGF#*tKZ;!r4cdC1)j9-m+{s@ZH0#DKZ(@qL&XO
(J*&!HdCjFXPF`Hb&~5%v=P9uSe}Ci#F+-UDUx*$;^$JYaY0Gpj67d4X&kg#t`K4fFVzz8lAiViiUT$|Mc}X5dVmNj<1RO*gRtj~h}nDNCKKu{J+vOz;lRZn
ZXf+f!3Wdf;X?fr2ybwGW)d2o3Dgk?UA0`MjQj%u4Sth|lS-IrZ9$jE`n7pg=uJ&_XrF7E4*xRVWTX-vHkI#!6Pxx#t<^lpKCy0BvHEVa${OEI-_1t?`jK|E
U?r2L#}DMA0X5k~_-WtzV~XBs)>g#U^X7E|?4hsb2ps$?_nA#~+!0tkv?{GX!&uiH$o@HBf9QdVX}3R64%Nu$+;D6-%ACTNdK+J87`Y|_k6;4y=_NjD!-+4|
_qiMESD_ZvAxC>cyt@OypE>~{GDLY5W9n5CPqMY_pm=r1DmzyD#cHtX*=YgM-ClpuE_>-?hbXk#AI%152#M;W(Y#@wfMp-V^)vJDxep6?ijh!%j-#vs!i4Rc
;foeGp+3RFQA5PztxY_JI6Ycgd?J^&MUP)Lek%f3yQRh~u;KBJJNE`4A56HQW3cmth7i=|kX(SVRRPOQaO$o<y1@G@W}Y##Y;+3xTB(di&l)(tZU;HtA7UC~
Lra>=CkVZ%cqbtW`~oyT10zdMgoKU5Q3~vyjOh|_>B;71+7H_-M&D}Qudp49)gRG<nrOc{G^uiYhf$&Rb_`c%<`nGqX`b7O5uJL9gKAu{vR#$cjR^Sv#Ttw@
3F12yN6Ql%F#2U0DoDUKH*Khe0F|6MF2-T|#@k2l_&2>M5bi4AfT^FoorfHn-0*ytjb<;zH0f9z1$eT$*KeH>4zj*P-uRgJyFD4HRs4XDQm1A&wh<0w5O3~_
EuCNq2q3~K&hf94kYHk^cv*i7*MT|O3SIqgeIsy0|Bg<JG9ff`vg2u-r&ES@thqEd;O}wcE#pKq=zFc)slJncVo>%wC%nS{nQi@@SdW1q{dR~SK~FrT*_aVv
UlOGk$89Wv5H%`_RcQr$^z4Z@qsYmdv`%e%7wua&GD<sDJdO7)9ddwC&^pI-m_jbe*_!9~aK*+KRO2Q%ATZ7y_&kVP%q4wYd5K+%o_E-6{v97WSzpLmIxIO~
KRJs><t;OsqkM95e_>5yDgb>0qGx%)q(hrxV#5UEd}JOdJQY|=moWdTiELBywLR6>S2g!|G&usnHaSLjF<(;mX;(!Rfvr*&AeGHYfm=7sXjPHG5$pDi=Be=7
4He;hD#3py>KvcvI{ssmE7nr+TusKAF1p&{Tasz{lG6$c1B)$PQk3X}Z_oMl3-kfZTvIf-O=yNu7xCR5#b|ZzM4Qqi3Okw4=4#P(rE<f!>$HY1{D(eyFxsDT
@(_{QDe&=B35C3Slv7s{RwTuJL;UE@)jn6_elK0^Yn?R${^WW>j~(|v>hQ_Nueiiq(&gLrmK@BmXxyew-%6FeE-WkkUL|nL2AJLX_gN-WD-k?ecG|cirh6F0
sm-Ab9pd6OY6e%nwk7G_uP_m|3JkP1`|iehw<2@~?%!6usm(qcKo|#)H(!KUxSO&3V@_yurOz+WVsxt>>0oZC(0Rz92Fa{GEH^viC?g8S@uT_h1>&QgK6W`$
#YNR^;&BEKC0O@OXe(nPDxf~j&8n4!4^{U)C|m^D_gW8Y!C_pZnrC0gU*?MZvX+mm?c4ZgANkNqe)Cfy*Ib~7xm0+Bi6b`2D4xjQP7r6)6zWcNjsM$5P-~in
zhU;5#H1G|Ox&IT@l`Yr?b2gXy!w^uInrcbh2o;-=pVA3CfA;RRSKLxb9_)aTgDjc&Tdu)F8q5-5L^+gCVEZlR2uB(W*g8mw4}SIvl393pJT?YF}^*1>KToa
2p26@+bz&ooUlY(R2}9|C2%i4M%5Hh914shwguWc#KrGd+%n=^CG>|+Mu1N+9?HWp8j{$Go;Mt_YqcN=nfp(AKEr_bOea98F$DOAQISs!9QcCQ^$tx-qG{OU
K8YImo&zPLQ@apLd&<CiQm)WQ#1PssaBuNc_Lf74H)%X=%U>0DO|=A1K`RM@&|VJ_aq;(!YOu91+0H?voFkInoGpF0WX|}23J$vgMxKBv{@LM8`>}O`e-_6$
&~N~uQF~&&V;(r(-|jG0ZMfNgscwx}(w!kbYvzsIeJDH2A?K;-q?+jK;1E*q5dQQ|1$reK12Nzwfd*jM#qBR|X0-smR`?FZqbNEEyr59r)nNDSg@Ld-A@OWR
H1bY(A8=rOCy(9k^)-xU@lawh-X*k7F6YwIQ8`*i-&4DF8VU~<GI{o-R)>(elTZ(T*JKmvK#Z#-Cv=AECvT;#MJ5zTfQ2GCW$HJbx``R5hdyEJTmaTy=vm!2
r%oVKygP&no^xE*0yWPfD!X6ugs5ektZ9ynH4x5yE@zFHttTyGHlou8>DT*q`7yOSQYCqi=G;DGeAd+w<+;utm4KT=)Y=yak65OTP!by!O!BN&MJEPAKEf%6
mkY<PF9G1-a>k(jx4ri6ty#pOYGSj(WXZ$kLUcdU2$}|HD@e6;5<W)ErPTP$5|!x3&<M|N*85Q~fF^Bc$z&dvaSIJo73#rcMN9Exn+8<J#yBiTlTE((M_%Bm
dQL=uwKK{I$wihG-9IKtlwFR!sU~*E%1+lQ!<E?sYY;e`q^d!tL(SVPIk9_}UZC6hk;~_}%H*ZkF}gP%R+yok&Gb|zn^Xc13iJAQ-I<h;6#Tvpty_kha)ln8
sf@$}98yiL+K%WyE_9Q%c5WG8qf?%2QwR0n0Vqdmox&!&R^n3INx76sKsnb+Gom4S!0Z=$6Gp#EC8UR97TXEe{|xC*QZH2%Ud_%kgtacE82l*8F{!obPeP2X
Oo&2hP?-$b1~8|uBrYs*VwtcJ&Zt=$`|>POH%&*SDXY7EbwGDRtbKZga`o~u(?9b{YZF&8jnx$?k)J=0oZ`n%r&LxeAEy7wfH^dWk?gSz;pvy<3du0Tw^_PE
dvwZCc8}#za1qHYZSY@e9416y&GsK5EgQYaJ&3!L0XgTw&n=Lm);a#7IJ~D;CR?MFGR+p8iK^_+{jdbUFucRy)UC%XZG2w}n!6%9$r_2Z)AB#<nXto*dv~aT
Cfj#9`vV3AU_c|OdCiZ~Hr3I3@W2__a@9lgQ=+0Bb-|QD`$~T;=gB}$R>0*&I>$2`rm2EldT&~Ae>w2Tj&qFk(kjyjtHJeQF;Z6DHWQx(qZWsm6zxo$MVkYA
BW&Ltdv`=S_4<daHjwJFbOk(kh4FK#MX<8Qi?+jcSD6h|OgiV!UBm1bioTD=Awaq&2|^)vbKJvK6%maWf{^e$zW$GXN8HOw)r-C|^ynXtmNc3^9b77l?Xje+
Kc8XCfBRtb-viCR0OQOy%5~_WSmzA{=rT`1&Bq4Y!P@x6{!Wmw;4Ko#UKwiqg1Hi%X_5QiRPi`)$EA%7_-6j+7Uxt&`W76>8>+s#!!hp$8>RDubB&SgK|%?#
X$>ib5b3)SH<8#s_Qs3lv5F|tOq?)Vwj+grUPjzcZ%qzD0ZNHPV0ld3R;Vc`cx{(?8$!N-bT~@FJx9Y&FbgL%ux>Ay-YkpJh1oH}3=4k!-#ag}`6Pos{os}P
LK*kKePcY`4mRBw$Th-4u-uC~Y(l+=By3U}zs<e0Ve6|?EJ#M&9w~z~T+{Vl!v6=YW9BC@HL$C%tK_~|hr+U=C&UQ~5rEs^?H~b|+cl=uJVy;t(erCVO)<lK
GC}B*+sZL<6j~>bqpVbF9nKYv!j)Xy#&zp6c;wgH6vt<U46=a^=3W;x78`${7B}xdUf#i$Sb6{5I0&MXAiLgW0c}()eq5vUmgB)%KLq;bmW1ac(=MzRbHgL~
*=oaboORz3STjxeL732d)d-b4))_Z^<J0JepQnusbvUoKtScEQ9B|idXU5Sl%;BFDy5u-G{eybVhi(2{g6@mMck~AcTZi_~sW0e}z38C<<{Y(sm`$Rv8qQa3
<zyG0-f6m~t9$v)DK&GTF2#^}!SQvh`dZT~9!Gn!|KnIJkVH4`)WR<I>PiICN&%*QJ>Sc}@J|N2rgB$Nv->dMLW6(F%FP2`1*8@6nPbxD<olJo?F?Lk5Gv1e
@})nL08xtkUfVpQHA}Fb_!OgJDc(5U6iDz6f(ZL6_<q=l1F4jWV#ex<2kc|7piO+YWyh+2J57rb89mR*)ENWS(~bK0#x%-as^Lebj5iqe>6FDrf}<BC%krWT
vWl)&K(%N0_4#&YB_8-~G4sirizLMKD)MBH-RIIxx$*4dI?jvJQ`pw)Mb$2Kv5g=r!IMXZAVHff){k4b#Xv5MhMQ{s|AvA+eY6?4X6KXW^zEpbEtasl3Ce!=
gOrj=xn>DLb3tbrwu`}JzI-+{l7*0@Rc&X(cHUnHMMO-V;?SW?;9B9^J}>7rkjQo)1{gvbh^2pq2Ci`prZPAt90NC7#hc^NYA0Nmnt$T^X4=@w0#c1e(bjx4
)G;B(3VA_~0_jmWq#9RP=&5A0C8#3MQJtg~X!V<!^e!+i$FJ9l{lQKcQ7fq~VGWK+F&G&Ij5Kd{opcdPgC+*os#`6CO?h_abxs1VTj9hQR7AnvD+3#sZ`52C
2iNCU2e&|jE)Dd~9RrLlXg<T4A{wi>oavusm~h`)#kxY9ojEp6J9EutPVD?TB_F^_=cHPxh0?N-Z#WTiC9PwE4$hQt-=jDHRoG5#eq9wqBdSyOZ<m<H6w%C0
I9IJ7*{cQC#O6_Fuv+^`q@TE6RlEz%>Ko#AdDAX5o9EC(oTJnr!Ue?93c#|VZ;`+h>|8T`Hw1Q8XHE{V{5|NPemM`YE2ur?m^tym{k7tqgQ+rwe&c;B-w-$=
L^?w@L?zxXvB678a`B6v?LB0^X0Hb@h8Z&aOSHKufnxoru=EVjPJaWV&A2w#0>DLBEZxpVLOw|omKEosofW>v_@v4Cp#1Hn@SIk4<?Zvo6-C8s&<#mrU`_;3
pIOk)dZogD_V{~YlYG=`Q`S2bFjLqf{1t<Rni_DWK8Tc-tBm8Dt`4n;nR7QR(J<&_tm0+6kx?(&>%OrJLiGh%wviULAV!uipcxAJ7aDNr!EJVMVAWa9z1g&f
obG$!RBRwu4rlwVzZr0aRlgOB%Flu8vKcv(TvU2CJV^O?C-k#X9c5vFLEhk2=yt8W?&qvcf5q=keeLnMNJt+Jq)psY(rcjF(#|*wTG-m(@0nTX!M!X<OdE>0
QU7$?pSYIOtaT{*LSNTvs`~7L@kk%{OPn##!j~y>!~`FoB))uFqkF{P=?PQrc#t1=hva|MgR071$P_V(|9&`RgrvbUZ(V63Ebj2boBL_;o$pa621`B}n)J0G
aU<GS16bMhyF&%3aX8CQb929KCYBo`A~e@j{^<^F0D{{v<o`EwYpL*+9+B$0K`rt*P00%F!*co$IdZZENycT;w}m3(!&r7=Y6nfL%`0KGZL>IlFt`kNtGw8K
r>2o0SLg+vZIMJZYMC)HnS9I)IR9pJ^h7g)op55N6zH~BnL#e{;+LTD`U#{1SvRhpp(k01X>4LRP{LB;f(Y-Ll3R>mLr<!B9C=70&+`@lYc3LiC$nFRFP*qG
N+0?(>q72aJn@zvj)9(9URC%XxRDB%_T{g*1%Y4gdDabnJGZDh9dX@t7k1!lzee4sv9eIVcP3j_%uyWMO+fnwi1Wzp$M{Q%DJ!kAfG06GmK-lDOnm011_e3O
9Yg0fi|?apTviSSUBZGcO{+zuJ~);2hUQzP%}jL}u^VuF_h(pZA7aGc2xJ|6%Dj#YC(0=js4Q9ChnJU{aurHsdPRMvmtLsVd~Rzfhx1ZQ$#^M120C`<S_ngI
LlkK4GHxbi#fz&cYzFkUXGS*#kt}dCl7YIBzr!qrg@MV}z>+7+#*`l{)^cMJu7E6CU;|l5_|j`$->c8`4!Mvr9!^e-7YGTQ2l5o!V;&NhO{n2NUO1v*hCmT#
Fc9=`5iO-TRz03kI%1aqX7#l+ASWVI3iLx1kc&rgJ0C*k@X?Xl;M+9Eav#v(q*XV%QZecFB%vHXk6k%7a^Lp@TT%8Eo$ITfoD1UZKLl^ASO6iC%f~d(xPSaY
S5!b==nTfoU4dlMySZ+s6?KUPg{|yyVE}5F10WM<b`P32Q1ZA&Z}YB&>~OXX$aPf6z$BM-4FC>3T9k8&iT1TipB%?SU1CWb3&f?Zt+UK1enD%KP>}OcGbI-a
SdUs7z?ubu3kPkswYt^6C_VbMqm^a1Q_;xb8g&!<S|_)-&YSM9frPi3SW!v)05mek^({{Y)W`LYjA;zYebTshHf$ms>oO2kn^>wC#OnjJ0?=NS&})w-ndkR}
xEOp?M79Dzfaq~_G7k6Efhpv_TVsxwhrFJDX^Xbjiwd+2^x$UPW$w$(hAi510N()4C>t9g6cfC!_3+@cdlUU3SW!|}rxn8Y#mRgjF_#5xWJ5^V(F?++*;&hJ
f7Y{4P=R01v~n1!Bo3AEppm?i<l$E6ue7GyUic6!R}k8*)*dcj!uDp`VsojQ6aA=;)5No$j<}iB)uZQsl4eLCJb}MEt;mK4)s3l!jg5F|P(6)zaH@ALjD&Y$
Vqj7W(FTzPaIG7()*SDZ=zBj#B34O}knNXvupz45ZPoJMZWqt!+5n_pKQvYzW}_7z!g`*dJXallBM*(ob)Rewi5olh8t&&QlMp_y;_cwYt)T+qCe|?DsVZ=E
fNM4ncYZy`UoP-7T`L75Q#%uafK9Pmq%4EJ4!7x}$SB(GL=&#p#ALN@^uMXLUkI4ID(J)s3gG#$uC#;+hdPZmw`<<we?&Plfbzrd;EuS51Mz*7bJCw}a~mXE
>C;|84M(sL)kX~G82>#n;y`4B6n7iI{J-Tlq=yTP>vHNDRT^48bKYnC8)BMTM}5IJj5TmVA$j~Yc10nXyThL3kA6MgTYj`dSK$88-xr2f9eh{SSkDYf2>?JX
@uc0XNPImc(5Z|>O3*AibGvChgL1zJodS@U|L5lL;y5gk`iIgGK|}lkF%#34VEp_4ey~^Ue8+fG?XVP@e&lCPr%nSR#V4l_0G7b{khg1PYEZ11&|t;tz_!cm
1<Lzw(dt3*>#!sSo$TfiY(spWivh@EOMmgoXg?-$^_^}ncF#UuzfNApX19?QOIEc=2Hiicl2U3s%{f5VW9R4iQ#-;@5xFi|o1fdgv`oI{rijWd=|N#JURsc=
G!68YyXp2NEVR>ods*=GB)RhMtX|3QbFwQ?I~8yBx*K)lt*wB?SuUKeMIp&3N6=bQ-N-Ex+#X=!-35)kYI!qFfmKH6zwjDN;(5kXP62LdsRf2rNXib7ePs`!
-nH_ge6N#km|z3e4NDNtN#E7XNRtA*$f)8X7Wy?{AFf!dFc2CgTZ513|47xkF^>6<N!^M~6bTUrzL#YuXNP=K&&Pu~S-i_>r<pV4S57Io-NMeW@Z0wO@4#;V
b^M5!Yc`I%2=VjM__|Y;;%oGQ-ouDNNT&eLj>`^TX`EXl3#<uSD}O^OR*!TQv-=968Cddn_FaRvOwFW<9m6j`TD*e|wdD1&<+??i?o}*iWlj1x9EnDqW)aa+
Yw68!`^|+JJA%lQpT-;hiiQ_{Jj|C<UHy|HQP8n|d<RboG0)29n=bR2G{5#yT}dkv?uR{t+t`Y~2cbsUL&>_4ztWy0{=HkT>#6(3Qf7$G=T5PU#)g1mAEtNY
i$Im!y{B<sbnaLMgot?590DcsH+?X?9HNv^>$cn!7SnxT;=>#?6{{YypM7o>uyx;xg<K-B?$f8rf}WrwTnAOzO4>Om`cWdw9EU>IY|Hi|1=np~MgxPMxWO?f
2}@K+!`<)*DEZOSaL%t5226(+3p#>{$XB0{JMYlVhOzy)yAOkd_1TO`V%b8ct&_x$<Z8ANUQxTEW`q1Kq~~8poz*dLQ-^5R2z6%hKsH(bun&*vZ*{L%y^+BQ
f`x~)Ld9&xHc8&Ynxoq5XBcIbdbz+KygM$NFp{2ZhGSqs+*Pay^4JD$kB$n({<L`0zwR1ODGC;LSt(2Z;2wbNs`CI#-Bb2^_VDSAeXw3QWJEVqAcqC|qLP8H
D0<#$cGycnW0c2latDs~n{(|Ai$RB`m-hp;)d467wiND#q`Q4jPVniFYC9n6h!3~2dEix$+5w%@dhn4S-mOU~YiqG|V&O9u@uwMnXgW`iAIqt+8&5q2E3_DR
XqgFc99@L&_%F?tlI;bX3vjDVXb@*G<T1(l6MP!WWgZPrvQ3`4l@80DwA1q}3JX<J$V<Jw{GLI14Nw3Hg-u(_(^Erhm525k=<r2$akD&4230rin0|6&<?wj}
v8Q(ui19|^_5#HVDCa@hI?&t01)#_xR!TOVYH-3w8p;nrQCUtlVBHEjXtd0J^-Kx9f)?f^k}{b&%jxf>d~of3JoPZE(Ph3i==fb@=%R}u^2P_2zhXPSz8f?g
j-vS5m|>9+^|l3W2q6z7%q-&|M)ZWBC6=sjGp^O2Q=H0B$Hudj{vHD2oYMw$vx|gU(K##yS>5k(fiOBp7n%<Ug)bU-bE_+pdWhaoyTEK?RMYKweS5#TzLtv4
cZIyDCOH1M%F#oTV(GGT!3`d49J@&69$U_)C-3-{VatuKieTZ-(XU>=(%j?J4gqJ#<<60qTut(3am=H*tfGP#-x<ymBF5;KJ`PfzW#|`FR7}Sc(Bhe}wiRJr
V4y_TBkRj0mZT4nVoSt`7m&&jWdzqeb^g*^Im}T!u2X0}4!R&(1;g{LmkE%cAy*MeppM3IFiPSedzoOwXAd~aGRzx$GVB0r@5$)G=Ro!C+<@a_GAYt^gKd&W
-L2wWR+F`r6<`H%Q6GC)CuKNXy3f82qmK4x+rgxXvuh0oXSnI&W8ZoVa%qy2c9;`^j=~CGn7f{x8Pp?4G*edWt(dA`TXLH-8<k=3T4mXMs)2K}O}wW~TR~4y
9<~3g8#s`rK#=90BP_V!cq{Yc)-Of@IOB8FJ_8dy(RaUM1k;2P{T3S9VPojS++bTR`kW@laECR!U)EDAn;}iRD<JhKuX|s1h(u?R!`~#!`rPr~?C&ypAUV8e
ICIjkyT3^h#E+b2aV$Oy@peFL!`>{MJWD@i16tc|yoftB9+CEoaLV=!&2M&pGoy6jY|giImjU_dO8b>}F@sYPsP~nh@#`JJ^3u#@ELtA1mLV{d7>SnM4Dm_Z
*%kCN(Lp+{X`O^L5`|FuWroTa3{AatIaFGPF;N^kwV=cg%TB5Y3Ys#@T~XgxG>hbfg-g_9)&J*7J;t#;(<F^k_Xeaf&E=+@x@tWVTs{Mc)YCvNqBihp71~Ma
Ua|J4(kz6$?cV_77CU*P(s1=!nYXu=vH@eTl+mBb(1lYPS}F3PNjjimI|(@A_7$u^L$WWZzsVF`u}pyo=-{7|zH^TDWlx|>%Ja=+jNc?_5|a?R;bgs<gUQlQ
^a{-X03r(fIuy_~20<{eMRTbC*tkxi-YPso=X#6W*KL0Ze-+~IAn@FSdyeR3hP9bvCj9syct&HTn{Lq;brL+<vX?7Nr_RHPSr~gq(8{@H`E|nGU{m9Y&vU#F
e`TwW!^?r9Dm-pacBfPAP%#cmGSo`NW|sZXy6%W+&)cIH>Hdx5On+m`?4k)ouRFp4#E<-ecoJ#^zsKtowX6s(8^d!L2nO#)bP}-2dJ3t)yofn+7tJb`7AMT<
&KTr3&c7swRka>4{J7b;?#8Bc-p&oex82NYNAtHd3(Th!Ps%TF=-|h4OriL16ch0u5XndCo5|er9&H*E+%}m_ZJSS>LAaOG7!_95-Vpa?#trYNBB0&=QhEU6
si*-xMO8|_nuLHbQ&rH}AvNut6Ivh7p&nUBL_))ugxIb%tuM~BO<}TrjQdqO)t1r8jr(<&`o3`)zsvT+vEmM9EiDU`L!}5xVy!33{S+?yL_h;b&?{JNYJyI|
mD`#I*gFQkv2Y&=w-FpDPc5>{Flr|?*&k<wSpZDIbpZp8xxWf?4m*#%T769^gzj$fTC<VTNG~FK&|=|c(rDYept|PGuP4m#&W4C?)oP;$@&~&{x06ebGQ*qF
0Dp^U>DHd7N@os0Sx+!8*cYt0*(T;anD;V)a)-Zmr1&`w=>fkL`uyX(BDjvhEF1~J&wk*NhI%dWV(noSEG&^<yJ)KPqD@RaY5cxkVmNdY{f9-<SB5!T6ctRM
wci1>R<KYoWb2h9=Q6n(X!;kH82|}Pp8OwBl|S^{ZJb>?_NT|CrS>_)UE3KM7t5Wok2u!33)LR;ASt$PF+xw`NcY&${YEJEGemkHw7UWzt{vFb@pzG|^t-7X
<Ws%zd#m<#alj%_PkSp}naJ`GtBB3)irJ^{g5zk@ek(J8zc(q{wRkF3ImSRRyO{&irj`w9(6NBi=Rquxoa=S`ZLXfdW%pBLd!-hcY`T3;`f%%)P-Ffx2_O!7
r|`Q4Mk416WEe;!)Le}o$D+0W-VU)g^u)zo<yfF;+Iiw^uX{9oA2hq%mzOsdpG&4fwax4G?AOn3)CZQ$EZu@<`>~(5yla4F{mT((PBg2-Bq2m}`ua`PN|Eb-
4!nh;7V~t#i8_CW;^L7+3k}Ek$~J47w^l1_pSU0RwfOMtNL=&^{wCZ3N2HD}oMmQnYRr`GTDx4I&}O=vb!1x<1t5Yw5r~ZX)f^pkxdTA0b?0nD=p|stc&iGq
Tzxp{a+lRNA&KfoKw0%wZD>(5(j9$b?0df)`4N*fD0q%hP~y%6n1Bc>EkxjG4d@Vukq(qiE6zeb3r7X6F1nq*628c>TBh8(+6Ob@^{rZYU@?{&VR2=9v5FE)
H?PsH+St>}1&be37xFngmKQw22iXo!BdkIQm49@;?C9Oel6eVSr2IPI67=RpAt+#ZI&yXw;)mM!<>dEr*J&DqYL8bEtj@Euiw%sGco){_C)MKR%L*NcPV)tc
3+9L*r<27%#v3zU<vK8o#5<`iB<%PWGk5eXuR(Ki_YSzQYy{g{clUOet<@hj<V)p^>LSnrV&!eEJK&vXTcy^5iE@^cweQkxX7FHTdUP%G-g8N>FDYn54(TeM
>VMlyc+7k|WAO7y-n{W6u*mi;9Rkj7P`#l{kawubRgbcp3(@9Hl=0aVQ7o2jx@$NsGFNL8u)pPU|NlgeQfdg#(W1Qr#bU>0VopL@20MLv%5Aaw^wBEtC^ci}
D|0O+S7qsnZ;35$KjTAVFtPQ{J=`SIsw-#N_ljd)yIA5f-<xC~g-9gBRNfEf2K`2-_om_hbjvT9)aIMIsC|R0nJqgKC85T$DdKZ#AZzW@Ft-FwVvnbUXMn!d
<-odToK5Sy{$&&{J$QlU0XjWDQ7{5pM&<SXgLg5v+4IF6kVY`{i%Qk1K6{2A+LPb9FvxBW3IF8-98bLxW^L{37N}@$R5@Z=dWLU>mOPrTFU`-L3%6}xhYR!b
k^}~>x^LpywiTHFBU=~ot9UviIpX>grXY|n!aHrTO$0MC@tuB+&rraXUpj8bhp2?4F<ql=C!>xaVi6D0nZc|}7|t;<q<%Ae4q74SPM{Iv3fUe*q&P-kD-e%<
NY1GhNmMaC%k4>>t%!^K=UY578VRe^#@v2Jg=Nr>gC2oA8aZ9rs-i8XvCZLofR&9;daR$mHv079FZXiKKcVbTYFJK<dpOVcVUp^1#*NbmcV5#4mW-7EctkqQ
OB5B-nf%t!tTUh*(x%*17erd-!q0-5<5S+dev<aI5A#pmK@&c~n$@|MC$IMo&oxuPp-RKt097rR2tiLd(s%kZ=fgGf_4X>-kIV#rncZFQqedH;&N}v7LmFjO
(Um9-ptX^&&@^poA{Hhq>FI^6!LG4qfCL`pXU|{^g1AMl(fULOPncvMMJwJw&QXyVmZFxZuEhrU+zxL<!N!oiPdc)I@W{sR-d!jfvMq$G(2JL;$>y0IuuS)m
VYOn$lb8b%&3EEVSFDk#Ry$(0hUroF0x3F@*y_uTWN|6VYYKH1A4gTUP6D}WE^%<!hL!w5^~g(8OV{>4fd{NMB_x2nzke{fhV%euwHGxv5HuX@+NoP)zC9;F
j0}Q2Yp8(o$G{$R12*y*?@b#ZNWld|ZapF8A@9K{GH??AjdQK2{-7JNOVQ~|$GY4FXx;Jw?b4W*vP?rSPDCHGR<^@Y<&PnX`+I)4p_qXVKB<7X_y~y-OG%rM
TbIQ*^&y!dQL~aJ65BGoVhyP$dtpHh4{y}LkA-gqXGc@?O)Y`j4oBUjwUfmf?le?0=v?4!52yO9U+R+k7&faIk7oAG)c>1ZbJQ`v&&?T9Ngw<|m}P@>%Xjjh
o0LSGlFv|+?Vg>}S-I{kX}|-^6)ibo8`oC}g8ES-w<mgZLVYOpEzPu=Hy)6PIjlpj>`cBqc%Y($;zZoqi4i!ipSTM}00*e8V^@+FDbX|<2TINtVIU!b>HEf_
oZXx4-Iy(;t*sf>a7e;&R)?b8VnQ3G?srZU?*t6;O=pW!saK`Z5e?p0hMp@d*_UsK>BJs#lY-YV!3a62aTv!+k;k@q1ae*QRB+5Ri4k}93O~wPDCWesNo))q
;FLnlW|QFhXXzgnCxroIKRU5&{8!DO`6t4WNvzE2uK*8tXB|_LjhSo_zx6c_6IL&&I7;<s-$Yi|c<QnX&zrr|1^lOj8Jx}{K8$p4QahfgZH)V(8HwNUfPWOv
LHNvyDO==c;XK@@V4^>GX}pg~iNgD1z}(g@A=`7*iP&0H^QFzq<}pBWBu1u>!AUsVJKlTyywXeZCe02bx)w$%Z%?zx!ayEkj+bEqij-O1eek%y2AVbQAfb#R
&JnOyhCW6{I!;ygQxr>Ocm;V#)&7f%rwXsH9oN>QlV!Eze>QJyVDD-i50^8V+UQC6L$&1YIHFkPm<#rYlDfIIQ(rH`fiyMx5mmievzO1FWf|64M<9tQ4{t!8
<Ry7bIMd6y8#nz8V&F~l7=El32|SUW(cc%*pjo1DVgk(iwDaU*Zi0%df<*zNZ_o72H$ef?jvZK4110NErdJBi$z-Ns>pikY5JuP?w-+oLTG%|w*Au9)c?|GA
*(%P`m=r?0ZUEvWwJQc=M3{!gT)&8yk8mP$#1p<t?obH=H^yka_G0|m@0P2-2BYDE3Mm<|>hOu>Hj|hX7z1XgI;6qebcF&eCQjtM%DF4vG}>#yC59wdvd!P_
xzBu|+%2W0&Ic#-@HW!b#btm$+0$$Q3%GA#aZxD-ZMG;#tM-e*2dch=hIh%ZYg0KXQF5aEJZ1@_!gq8;l87b`R2ZPQp3@Tw5+(1%60DFnDJX7m@VZF#^*$LE
p7&(D5YcwRK3i<0c<-o+`<|#LXB3_EcbruGK|}w--4ctjsri6K6nuc5zA%Jby+A}2Jq%+KxM?Z?67!|xZhCS(Tj|^o?1(gWk;+sn&Fmn{ao0L2LVV2t`K_aj
=H2$94+Bb)_9-eSqJ!F}WpStLwB@u!Sa*O|zEkQtgyCpaX<#??eg?x0f@ZVZiKh5T-cILTx)Et#C`^75i<7m4r@aXJ`b_+J$mhn>k<qWSOkUoNh$*%(;U>I7
wzG7x(HEf=P>NR=vB0<1HJ$oZ)B0!Q$XabUI1W^pD&}Z=>2S7hzS9c^Mx+v0q7DcmB)4ibn~XPQbf~Vve$%xmd@huRG+jNIQ&h_r$I|18hu(FFei#p#>VEy*
_+wsXmB(e|_@@DKb}(wUx_7inuq~c90{F!WR4}si5-;(roweo&H<_JtZ|%jUq3oXCDA-AGy$Zf#FJ~?=Om{d*x=WWO%G`ukiSRKtQsOs){c2;9Nb9iDCeRRE
BrcO4YCtb{fEZ0jJN<57OA&=~Z0<VcivD*fV8%Pb00DM%5oyPElX_)^Bw<xGNNh9A2Vo6NmS{^@CiEg>CqK2{6{P2aj*)s9bImaDv5mq3GT*EZxHHLzmc?bZ
K=XZUcI1p$?$DGX{LGxEyj@Lsd=z6&B%WL7Cj_|J&VSA(sp37jHA`k~+??tD`Tq-L*Kjsve7<8jVCN}+s%lo%Ld{QVgoC)wtU{R3|7sY3(M0#i7x^Z?@+#qQ
DrO(L#0R))7{Dj+&}fdC<(mvdPlSWo$?9shEfVSmC_Z>rf5b;Q_*%~B(edQ2HMSl$%}=xko8~F@DC9|`WM|G+jdEaPB+xXnrZL7V@-c!7|D9+DE~m~mUBrM<
^~C(ah7elwP)On+FtO6kh+=rGIoK0L88)}a%wfWvk8c`S{)xPWVtZD&z&S(7PN+5;Zj2%a4RJ$z<Yt^Y${4ltJ!fmXa=x%AZhECj353|iIRy`Z+`WV)%0gf0
UNry^C8G9TVzB1C<D>bqPtpjTaU;*Nmz0C04k5%>BI=0(?W66qASCA3ByxPsMa{kDf~UEDUMVx~`e0wu;HZgbM3ZJ){VJGo2fA%UyMEVvS+6T97#ce<snpDm
J!M1LsFLRhCuJ&V8q;GzXpU$t8ksa?!=SXFVjo}0wr4Lrmk;K1Qg;ojsEI0I%dJ7f`ax*)#`*5UB`1{JZB06Ab#KI!_njR^SRwSovdX`3l%c`xsL-P=CFj&r
OjSr!M=;B-_XjB!T~ztz<FxZr>IWLt{aJ-8T)+00SEJ`KnpjAttqS6(JzYnGI^Y|f=*mL2uo7J)-!wU@pe+DX?x-q|%$OM4{D%jc7E1fOH0JY{LVH-1XiSgp
azQQ=YlG+SV46hzK9Y^Slij{rMtzNJ{rfJ;FC4{UUl$?JV+Je2*2QUADb>JSzvQ<4sN7t}R^HBZr7lB!t-9NUb1L3)>7pPE+!Hu#(v`*s!<Hz<xv38kAApGW
j(zXe6%aQ!5HF*&{XVcD%iVs@o(Ma$gUNlK#Znh|0V7Bf3nqcNu~lnzFl$93zJGm{Tzof~O?$Z5@MPO}#8qviP|Ri;s3$d(L*IA1-z6zGUOfQBS0Jx5C>>_=
z&t@?|FejD!ZsSKqPFAY1*{gesW;%qdhPV?Jq3miv+ACPwho0*H;aNi1wjQhcx#$&`^E1hTs9~lVOG26Tj^R&!jxE4*0sUA2l%WQv^&Lc5UVMw%e5Q(1n<C?
jZEO%v3=EEu~Z5lam=b)=btN2x&?lpIxB$1Z=P%&XRD#xWzf_j5y<tH(9W&NWrnVwrm2)A*seL=iiF4`zjOWxk3jhRXW54b-Pam>aNi^yl{IqWkgMc1OOTPs
j;9fQ&jqjA!S=Vypc}XY0-kdr6iqX_Q)qNqiCYv6^r&BW>fgQsnufB2X|nj^q93Yb#4clhx8q$C3JMs6GzD^{<U?3|fq%bZs_gh2X!MA68KvZq^qQdg4TP|P
t#ej?VS4}ZL1s)#Rtkl}DZlKpW~fWBwf7w93H1)DM*-J(S3gL64)I8D0Rkp8zDU{B!3iKY+$kzP-nI%jV2D`&6;`=Z_PF}G?K=(Sg=<<3@>mR!(IIm|_A!!h
E`=Do;gf%tyvCF(VWJ`xiOctY1h(J&2<kX?R_rvy|9gr~c>UON5*t>kiHKZmMxa{#>N{a0rslNk&Zj44B<(Kglc%F~Un~u)jhmv_aD+F>B_0$&Khdo8#aiCL
*sOk72FO2J6~|pXq((~}0LYkq8og#|P--!4qC_K4ZZRoxp8+%Ws5?9tVa&*>dk4jua%sFdYjebo16kGpFa?VJm%#T7qdSM3%A+<1B3Hxf>r~FoKeOg=b@%bg
6{fB-xn?WLi(m?LDRTxYt3(K&l`mCuJexwlr$NIS%jav_^-qT&f=TEqTZHoQRfByr!F{z6oSxJJ{c9VZ$uae`xqU#lzyB+ZVmSc!zD{&H8>grf=f^8h=vI<8
+ggllIJ}4AkHZR6o18+%Uth0j_W6Cv1q`=PM5HKa+1$lll~rVRd#Tyt_l=r7ac%2D)nrdBZ52djk33}}rjp}IV9ZsQ<cjOd10dj`1t@Vjs-tm(HRw_LvY$d(
rePl`m5oAJn#cu$VTgW7t#jR%dOZ;fs1~ncU$-Tv-d2-7-#qwAo+7~ccAf0-{>{1d0^XS@#n)tYe_#9kQ?_%Si4d~jo$fMm3YlQ&F~_y0E)I1ksk;Q3W`F;8
OxNChpCjrp$garc%!~Z|$mqYrZ$eq5<@PC|k0yy()TgEeP*X>!@#*^c!^ctn*;In=56ccymVeOY?(gmve~hj;Gtb+4hgWMCZ|G{%Kk7zF3>xiGoT?CUzZn>P
(kWtnM*3~~JG>Ew=j`Gc9QML>{9S9xyB2IWG!Vr5rxj3~7uY(-YX=qb_g<WI2vR3F5*kXl7ZV^eT+Q(-#1?IjXB<5}9PuL7`OGH?!|g21)}A6sisVfmlcOQA
4RhfsEG9hx=d>3PT3J?g8!g<BrNsUG<4i5TJYshUwdQEE)>VAhF>xN(<u@Hq1%Y)co2S&*k^*vF*`Qm}6I+m<DYlL^azr~yTWCN7?ZlkqNIlS%S|VeV1pu=&
88EsM;@G>}`kUefkWHy(8<=(dxnHk`hVY~s>pE8A&rVPQz@p7@(Dq0VPrK$TSekHU&RC<d+K=I<3v)7{T(*0}lXoQE5rB~gMg!6n`2WsShBNoG10#R~<JNXU
GJq((fX5VYK`2bbBpt>{?l_hMHB%kgK;X4dgz2S{QRm!~s+15ve`{MoNJS#7Xy7aCK4ElCwlmg(5Qk7BB8l14l}9ah=ob82QS9ZKBlGt6)NnCOqxZC8@S1xO
yN<4&vAkS@Yd(^vr~z{rc!_^JBs{Pd{T(j{`69Y1eV%0EXshFZ)XtQ5Lg?RH^t47r&kk;3y+?Usyz#nMs|1MLm)(5x9`B|qqBGTu4m-oXWGbv6Fn8e)ak^C|
^UzxpH>%M3&^?1J63|-rtl!d-27n%^u$`8ZIs+>KI~kEMuIWrjd75n%`O+}^&~*SaPTP4_3Px3(@7WZ9Rzq}{VgEcI`Qu9ZX1GMYN#-Uc)H?HqMpBUMxY0ys
xo})dsn|5i9-#Av5Q?KzCHD*tWRs?FE-C?dE12fLIYBa$|2zw^p)`Ql1zC{d>4%>ewY%%bwReY#lcC{!UBZ`hdO>P!EqY}XU+Qy43|_V2b^JS&X~=*xE7^w<
LkW=@-s3E{wWJ+JW&5S#@1DYXDR{ef<|9<D)O%}==KTVKdU+U_VdbOJ^R`>6_#{9yVwx%cfzBjKx0Bf<$n`xlvY>}Bqr_Om;lk6)zR`$~Hr}nLaW<^5XdJ#%
wSshN8mVbMG6Lr>ax_j|eQp?fjW}Rj%h4}Wf?#BfCT}ksp{o6p+6iIsbocO#qJz}$4LqC@Vo8bYWsJrhB4e8N0f~2=lKZIRMk0oTtMub-oiVgf6$Em!1utl#
-4Q2uduEAcp{}1g6M|idx<rnr$AI*GR<~E;RNOc7ixgl(#w=3iJGU=pW%kzIgfi)pKl+9^+Gl?-q3oZ4TxzH~wMgwHWJEqYLBx(eQ*Dmg_HtHrh!AW;{mK81
+-K@Tbpy3amH8}&rw0^H12Xa?-#Pd3y;Z^@AtzYfD9-y|6PEF{+k1B_7(pW2cTvQ#>lb4iYA#mRr+ulU0PU@#PmVu_9X&Q{*B~U+6a=j3n}@O>w9u!x7R?s?
!JrxlRCc0$0y>*w(HnCv7_~KA>_8fNN-WgOy72(xkgN;Kg+&U(R;xQ%$RiX&8m_x*$Fmv7Tz;%WugQaOm}DZu2-RTQY!`}AhWRg#!IR3tt8DNwCn4$0S(4I(
dT?9y>XYI>*b)K@C}2ZBo#{NP)N-uawiN7-VqS=#s4Dj2osf|m)*kpQY>el!D;oZ4*7FKmZpj|@<cuODEBBk#1H8oBQ3&h_Z8cd_wYcCR)MdiVbb?faohBD%
iY`pNgC<&d6*@V_1I6n*G{}Hf2&Q8n>E+magHJ&0RCQP72-+|mcfhyzjgN0abYvQ`T?(Uea=&&t+qP0LIGN>w?~n+_%nPAn)N<@AEl$O14^>x7dtV6YLjy_J
8yra2;xUL@f|z52LKx#d#-U{$G4CJ{7)e1%z`{fR9IqWz<Bv9Vn~`YKuv8OvFZi3a=03QdyRn!YgpTt@yz}=k&-9)0dX$ikT3GGbq3Qb22gH&{`7m=Fk~9rf
nlN@fbR_oGPNXp1qI^W8k|P<AA7|$d_8q;x^YwKgk*@e@TsEUM8&+HX>cf*CoE<c7+xF!Fy8MZZVB+W{!zzlP!K>D?HKQvKMh)lE|No>8CE_29BXwtXy#RWK
16Dmn2(H$y&;fUbNor{)(6kpF@w<?FbYpMv%y|z~yoB(b)y(}L^Xd$C;4(fH#i}Av@3v>s+3+_$xt6D2JkkEb8Yn>2Sphp6{l>x*2=#VdsVOFHHhynbOQpG!
zg7x7>0k&@ptHEb^C-{{X%pK*;YnXe?D;0_8XK{Te5M#<Bui8yi!V!U%<_N42XLjDzdsh`4dr!^Em9@gWcW)DXr3clfK7GG6&x2ve3SAM>hv8cPDhd%EaWD+
1@xpqTTnhCKME+D7i@vUdv=}I)WW)P*0ZHAkgB?y=2g2FbsP;>dpr5WztjqJuf9R_Z2ziq$#2^a(P=w}Z%VtJ7;-Sm{!-@;0sNARcaL7@cUW;e=ei$KVM&$t
->PjX1XfOn=Y{bFU$@LJcI7DvFw6%3v#JMy;U{tsjX@CWC8ga0#T}b+SVFYOZANW3Aq5;&FS6G=9L;BBJw{!n5J)B?ym62P;_js_lz0#MSpC&2UXjL*p}lsI
CZw1RdBz$S$_f;VwgbP5(n#t6oj-6>P=W1gQivY2=%X<2&`(uo(b!ZySd0YxKHpFA)f<Ha<poZOb<BC_ovuc+)C6v$Kx;MlYlL|bNg|hmV}V{+-}scC(hGla
lUX`im9w=P^%2*MCp#}+JYqyD^^=6G4gg^raVVnF5<5d+>ou*Rkq<YGg$Ld^a!z^f(|1HRwVuCWG1+77jZ=F~=04Hz(zzmN-96`<y8Rr!N^<vQ#Z}Gyh06Im
{<>ylUrtpjlF&_m>I$0vgbB^PQA!)Rf|MtM0aS-(VE^GW7_D$fA|K^gxifaQHhz(bU?A*z`JuCUfJ1V(4N(wpYZ4kw6KZ<QR(Iq9Xl%eq^<L`zJ7@2!CDue|
(#6BWv927g6Yu1Ek5;UuIKeG_#T+d3<$QcQ!)&ybr+R8U45>h{vb6yUJ`kjWXe$7Gg$CT^To~brgxh=6W4Z@kI@+tj_{M3NS78xb*Q>r2Yq`o^e;}j0$)oYW
x?I#rWVqYX?)}c_PGWX|3L#aM`lsUjVZ<do3F(8g*Dq9dMIjT8sE;)mgBTxCsb{SU{E<@i0T&uogA1&*OgINc5tbr^9ojU%g34dIFxD=LJEvsY=ds8tfr*A(
J2#UElt82xR{$T`-5rl`#5qTajE;svBczsYFZCTV73<`YS@sj4_T1wg+PEM{!@*|X6TuF2u{AedjPnmR<$*ws4BGYKyd#vj+9g;)_f2^fHnSOy@Z>v<!eM!z
_Gx-Rr5CjnT?v5a13}}OKhD>A@F$^no8*#>q%A4gQKC0yoN(xDb=3VhMky1Qo8u4Q*>^hHS%b`oDdb^T0rB>2Vak|vnKyiFBif5K3a4%oEl{0-4msT`cEADd
pEZ$7a2F=?ay{MNl&7+#L3jOJ#k?xD(&$`OC-c?g(kYQdHAwRY%09dXJTKKksmFK?J7fS1>jLo<yH*a$(QU`juMUZnmlwS4l{+PP6lsuqz;()~L75sUCWqS{
!MVEEW+$%(mJZ>8sU*QOMyTmC+A`3Nr0)`lO$KTKaly8gkhm3>3Cu^fiptyG>PpNr&k>lr4h}r$7Nj-f>UA<J$)5@l(u67-vs5J?w2Ca4azA(6J6c!AmSPSF
+@qZbsH4{5ejZ5f<!xaz$%YA{PqPx?|4WBr6nVko1w+cCG}9lwTOO`JHIe@sG7|8KvHjM9OB)OX8}^cJH&6+jWu@W`AGOpsK7;ya!R+9B{Nb%i-fmdq$edO=
2&}olskAa1_|sB^8#`O4;R1R38~i%;1d0ZRKMu5GT~@T<=Hab|N5XoNq;JHHZ{<jW!0vX-h};G(8W*CDYvAsH==*>br_XuxHNVa!Okhe8hfx0R%j3pxguVDC
=oWZ}hcYE4htm*4qV!*CgH7+(3M}>#oY!0SqE1ikLFy8GgkK7ry^kNY)ALb!=fHn-jF}i<8S<=tXy_=|0G)Nup53-h!Z)Jt1sBZ7fzD7bQW?SYZgT~Zn=v=^
O%X67p8%=rTln<Z3eMO{32LHMQ!%wv*53D?sD;&X3p*={E;GfvFV6sLQCqr?M^)Q()GRT|26-m+#A7WkLf^(+qDT#HbboEme}=V>uG5O^K$~j(%&}5W4kMG<
racpHxj2wz{8ay;UR4B7VH#<2GR`B}klAxo7;nB&acHee-EF6<;tCl{O7K)$BS7Gt79@Mg%w~Tzefbf_<8H-zWaN3v;K(KsYq?yn!XzI=;mbkVHmO?&V4;~s
a-HluK0<t(5>U)J<FXkGDz=36I#25en!#DfB=swO&Pf1eD>H0_+)?lVJx+#YgQW#^i^HNGFd@q>$`MwcN7XSPZEL6>wHH?lW<7i;ufH3yZ39cwxY)bXgoh*j
o%}FJw$cVElpW|bZq=Y(!{Y7xt##cH4mvB-w4vk1^6K0Gra(Rqcm2}3H%QM~n9hBl<55RGG;_c8>0=ym(#O37Z>Vdg8*1CGdz}Vsc2nTXlMRGH`o+(C{hEFF
wcmru=-gs0go8ph#t8cYqWHJ9?IM)RF(B7?M3CTk33%bcA0}5LA~?LPQz?NnMWmpj5@TT*M)6y?XQ2OQwVmCtCZBO9g!ez_Vd%>*iB)GUK7kD`LM{E+I4}nU
)vsMWIIivW6082x)Ejd`1Vadp$a_+t3@q{Js_J>NNgeN93Rp;1_{sUmN{&Ko#7g><Q-?}JGnH4J2-NYGWj|0pblS(Di0^uvCFUUD=I%|vd8ote?~(R(-ghwF
^Vorseoj%IyVw_6cPCK^?LKZCKyE}uM@s}In;)cmU~b3T*kFpTlaV&_0L7T3_Orno`<mkC%e0;8OHkRggjVsT6n(*A?$jVxIeakW+?dyl2_ik`&Xa0VID|Gg
J#O_Cr%$ldz9sf`a7CE&J#cX3c}D<monRyjnj#pD+5J@Gw1K!Y#S1OKnQ#$=)Em4mN_jBUFaij9MNwp(H_8`I%#Jnb$gY%}lbYNv0<m#wMcxX>MlXbwx&x_x
z=~~`c+4C}^0y9Ev%Yt-a`nHT6F^)olFi%!0V!H#+_u%^e}3783>egySd`n9`TUtuxO~Ju;9g$?qZ0ib#BCVyjO$L%4YZ!BTJ1R$^iitutgKp?)MmylLD(fL
Jiat%SqTx9bKa7EC4MqQg{o;!Tf^o>FxAK+(`R(y0S?5R87gZA<I?_6pkp5ottXdNBIf#Ybp~T8gL(}2mB(7`CP(jk6)@(0OY<Q}L<RZ@c$WXt%1^DfFXCh7
ED!$(f!U?m;t_id&Vv3c;*pJG`fDhLn8W`n=K>_dEhjIu^|MnF2!0xViR#tr7WEQ;{1BUbD{@qo&Z$@L#37xBeVkN(^^vuwlWan7X8s>!Ah`~4{JxTZxMTkN
)=>~r2f=9Pzw7yayFV#mXe1|+mk5RR&-afg;}&S|C1sD3d05W@bC6tChP}$hpw#`?K<X2h2(oY9;7B$ys^-S~s?jLqthoG|cEt8>>8NpB5R+mC4Vj4fISM|{
p$7!fm!-41rqx?LIh|6+fTZfeCX`S7+n6}f9}jQ)6lddU@N{B<s_t_@3|w|TI-!bz@IT=M)-!=J<sS1koA(_hQX)6hh4e1nr55m@@_8*3rACDBi521TgmL*s
vx&n)z|HZPnMLQ`!aY0|dz|((g)QpBbpG(Ed*mEzLUz4?-D$U?5HwnVWMc@>*G{5o%Nj%NE{8q;|7-j8*n3$4NwmmoCv$hl0GtCMb`WeqVWI}eQ`{x+*Y}#e
`t1Ek;n!LU*;ZvVAgI$!xu0Q53ltq^@W=%`u$-!Sx<X6rK=0nM*w;YV6y<1Y=@ogmxTO5(c7C^(QraupZH-=I;I-@cM`tUaMyv*mO1Dap%KYJDsrvgkH#7#v
8j7bHx4qOR2B1O|u@WYF0%zRo4-n}$1?m?5+^Il2Q=haP#7%j^yBZhE%jW=+JL3CgLw@&vjIL+IsGX;EKdY}Ok{{vM4ib&za(JwVjkL%7%C%)w{5A;6`&(wN
XuPSB7*ty?Hob448~#r{J*yJMUSjtx37s#vi)3q?2AJ2<|G|s{OZoKnAw?q~4#rlPoyzcs>fm-QVmp8$3Jn^C6d$FkWT;gVg;#}anT-?Em$GE4fp3~ZOw*-5
>(Ri;FL3C)ciujcI&%;!1<NREy^J7Srj&)ykf>sA*}k~*29jG|Y_06$=Z?Yx#I*OfY{yvOHl5qY(l%<>3{5)S!6qVpeB1cJq)^$$w;<Zc!xVZTWn~ax|56b4
-5CfM761r;Y$N9RL4yHZyI_+1?TGn-w>QEPAUZdj4L%mDQ6G$vPQ(%LSon>!Y%5=-sONoobxegT2{s?~vi+&tUeauG!5jJ-GG){=g=~=0ev@OcMGXa$W@AEv
Rwf!>oWAePlD%f>fjx9OYNDDwtBr(jlq7KsB_$t4a(CAqB&J22QS2=Gx=p-1p$2<F?ygV>+CNxJsq}G?iF0s@-ua;)wd+b|t=e^|5dbnU#T_TF|LW*)yNbP)
v!g(4*<Dzk*&8KeV<C3|c$M*$j<S6<pWb>-(_-0%;kZq5%b$kVY=!B7SC(27x%ul~9~A@Q$+RJZH+DnQzMZS5Dm5Of^gPRqES!H%XXAK7!F1L_RIbZcBO<L0
1Wg^s>5d?}<?{fA3gmRTcS7qhUQa1K1PY_9aWA@N=BSh52IIr7r>)cDu647BXdMH9#o2Ft#IL+uqg3XN2(QFNm64Fk4OJDb#u7%mEwJvy9Cd$PUrl2EqI5iR
zI7Go!0~WvrDQ@(=W<AFZnKbsiv2sDIE=4e5mGZOkD*`etcAMx?n1DkN|6<K^Vj3ClvVwH^RN%Z!%wNrkU<C)rOwX+j<x%ru%Xs=Uqa%bcif|4moJ;8yR?dS
qhuG<0n3v<PX6p(9RjE$7jUyVy`G5;Nsc4`UrT~EfkIzGj<HD+FHlf8y8O+#l8ud9-!n~4Y)J-M2BH3CYR@MmEAquY9d6^Oqpg`bMN)uV-bD3q{3jD%#&o6m
Ow;$mgeMu7$&wlNpDg>Dc{Mc9L?r9W67(rJU)I{wTAhcZcvh_~%}5!jEQV(+gUhB8JibnRVi*?`(;7*%NeUwS{u3wDKysnDHT>n8+1)Mwa<2!|(&ECcO4Frf
HO3^i|Hsm<@-06ajpuvIArq$T{;yr_o{$j2ZJ*u^N@ytQKW#?V*4Z#%o=NC0Qh_(ifsVS<g=>y9g{9R162r1W?s~2s+=<AKzvh30-}kt>yZa_}$PK^G;WOZH
awSwQ;&8CG+?nzm4~sN&{=9<<!mT+~Bu}VZt47AL<PrF32jv3e19(X2We0AfG_goLy38Ab!;9Io`hZ|P+*UPyS33w#C*{wo^xw+f&+Rd`G9cSLZL<K)pi;sa
TLZD6;T;QkO$s%TX;L2fyfqMvgFP9&-{L-5-d?zFZ>n;O#weFvi=&(}6E!coC=P8Q%<p@7h_(Yd<mD0}>%5IE*{C3j-_zND8jhAmaa}s9%s;N6tKeRKKMhZn
_n`5a)W}Jm<3sgJcboB<$4b79@WrJGzdxX*>Yaj>Ol6BIM(3$<B*&$jMW9)nefO}n%NC*6=u)WPXsb)fEn|KJ4I8CEl(&|d1FAU+Ht7ZN5Y|OIaAa{25dJ|d
?xQ9nN74p(>9m_6gbW@-aPfwgR+qJLszxpH7jscg?#fA6-zEwLQdYbUT`vAii6t1Z%PqVES7$t8^EMYo7bB8<Az2ThdW4;OW_rL-FP_R?x&oDs2XFG>qXSlW
Q4yu;ukU3IkF6>$Cf~P$>(%bcAD0F}1IMBh4fEtnwmWS?&4)19KyY3;m7w_e)D85$S6>N`Ae^4e`U)UYWK|^<ijF}@We`$9UgPAkaTRESd@zCWMf{AK<&j?n
>2k`Po<jMDa{Xd!$_QoNK(AGIIU|}cqeFMp!7ig9N0$>1-H`o2c!i=PR5CXc)z?h}62@Hog*ilz?fb2FBWP$)%rp$2GR2jxCQ4dZs!K#jTCD?;p#jX3MVbph
1eDuk8=>DQZLzo-a*d?z5pUogUElWJXG}XtvU5lVFo|Wo$>n*3QdYa!zwYwH78+UE=*R=R495D(0c487o`z2C(zEo|_G~#Jce55YI_l?~*YaVP^|_wn5jb*F
8cyV=BSp0#Q%ICfr;%l<EW}uWebajHyuv)oC#3K~ggR<nqR08PI_Qyg$cB1`etM5&cg@f_**!=SXJ0{ZgHEL<Q^n@8e#=m-8PRYp5oE@TAvQiK?IXIDf!#V=
)PnuCGFI_s+d_;1L?G_xtkRWxY%uL1HvBP^N8^Y8EkB~Mi7lwwdKBwYExFb(Ia?AIpJPIpVOoPLF?`+XOVyw18nIkTwNp-?K;91Gr~!pu?(jKK+PbY!{YqMW
2ku@jMExF-^c`GafmR7yhnH!zL-PqE`!rs!v2Y;T$H-ISm!MHaVz7S}uQe_ljIVf|oC_ut5AY!710vMcM(Lpcrbw&b0cez#9bofq<#-!tx4PHIocnWDLPPup
g>er01dC<P)yR-BhgLYSs-asV`JmUxsrF<Srpwk^dHQhuxR-~kXQjC~z?p?BDej<F^3Lj{8qULFR_0bgwrYW=QHhondZ*v8=j(Aj5~B{$Z2{6|u36A{IUh7W
{zr3ZNdl%UFpY&@_cZwE!G0YVW?vYlg`e9ML{B|W``svY^^nv*v~)U)?H7&xbf@AO1y}a1yNGaQH%F8O^)3SjtMAM$c&mhdJBl#k4-!?b)L-du{s?VahNv4>
%#r#N6uh{sh9qRGy*K;$8hK!o5nxX2HcpZ0Ny&rSlr8vP(6kjTS)mb-yTy<CSZJ<xYXzE*6TY8_Ll))d$lpp|k2tWCODd3K0Osl;(R~jM>^M1cV7Qx=$mb8y
6zLuaqi!gO!R~hiI+AW@?M#dCI)_o4!;g431KSs}6yz9kZxw6QFJ0e2W3zX2J;o!4Wq^*t2zCwf=Nav97vnotnt_Zju<=O1hm%Ld)jLv;hF-8BKa$o0f*61$
GJ3`gPBks`ofRw@A%p;H`;Z&;AOB=m&Z_z-tmEf>G${Rh+1BG@)5DH5nagO>Yv7apGYNN%mH==;kB}{zU1lx~OS7ii5h|q_lh)(3QVKU81>S+n8*c@^>iicV
Z^{^N)g7pbK5RH!mGvlw#9L~1FLu@%yw!_CRd7E`y*Cn)1}sTzxXXRqhUfX|swBo19BSFZJ^*Y}z@BgCYftyMu1Or(->{9N8U+U>c@8t{kp>_D!f-jh8o<>u
h60L~zaEm_?(H2li}TP5xtVRl4y^IlyUraBUCOU(=djwie-IKiFP_`3+gVs;+n0ai;hrIGb#QdZ0D!4WMv51!5DUQ>X0ECo59FF~w~6)J_Ea*0XG=}yV<s`{
F_o31B*bOnfK|F{>V7GUR5kII9yL+c(`VU`$vaq+H$0~0(nkAL+V{p-9)ro*ja2YFE9|57(s&d=#JKG(+uqA9V*pD+&vRN7=ZU6rc?~Xq(-I+duK7SOrg3u8
qYAvJdGf1GO-F|luNKaC7q(;qle%!Rng-7oW>GYzXF%ize=yqQtRI8PT!B$#0HpU*<O**X&xY`*n<`k_Wj;(*h?-3Ms@jZ;4Z=#o6u5+^ahm~D=pYE8#5LMo
#-r~~j@)drQq$40qNQWJnJ{(klL4`C&iC6BDqPqb4AO&hYw^B*I;6iYf7<3}*hZ$pwY*~FfNKsmlXW0}28g>OdKcgACXBfUd;!J_E1FOER8%mqI`zZx+5PPF
r<NqvQZG5b5#qW=iKQ+J(zUKasRLk(%8#1}*j@<e1!bNDfer9w%kf+%<5Yf<Qdzx=D$Ab?^5hh1Oj<g{JLt#;;$uFYcyl>awnBywKf$u$z{1GFclbem{+x9t
7GNy!odQda`PITTo<8D?qT4I$I~q+&Jhg>b^>xgzWo%(#l1ygal2O7OZnviNG%y8ffyAxE9oYYGnXd@rKHicA%G12C*MKDU*v%|}){!6zEy5ZWKJOcH=7Bx%
^9~?ww0&%IVM<dNvh8Y=4ORnpGIyRCYgX^!$)UK~jD>6W*1-9RK_7V<BRi_B``BIU0P07+;x#zbw>oE(N6cnVGS7h0TN*uecUm*puj*jr>0IjBzmBfd?==7l
?+I`N_5m=bR5F3y{EICpFi9@~6tR&8SMa%>QX{!M%H0=+hNSHt>n#|A(Ttsz9PUylHzrUgwQvqg{llfh-zq!x_7vU&iMu|Aj;mvJKB_=({;gLeC&zQ?4B?f~
IcT-&ag7k*yWeKx$P~9q@lBf}Q<Huz-OT0{d(mi!;UQ?QdkW^fSeteYgoxnW%Y>$^ey*I84exfYdkJ9u04hPiZrK9kzBOYWR*-v+yBjn|c@5J{)3O5X^~NOh
*19a=GCyv*ISv=kfmMOS!xkYlF#|wS;|Eez4Z=Koj~81RfHBYdi03Q?UnLz1td^mm-|Lv@I*?!`w$At-?*~Q6m9NY6V-e|_D2)BxVOF%y^EcM%aobPqv8HUK
Fdw3DAbrmV4$R$y#Y@0QVba%TD>7FzaP(!EL!vY3+ofE3+eukqT%m=(1R~fbbpQbVME+e#d7{7Ubh!)raBJZ`84wV<u4#d?4MU82`c1^7UlvJ`>G`KB&dJa3
Y?A*Jx;66cQlvEyg87ro<?xILUl82LiT`L!Q?hsYXQwLMQwB?t2&mEChF-*zC$~3{N+v#?tWgwXN*Wb7Ffc%1>)G*`#}|+Vo;EW{z2jGuRDEJ>%3nXzo&@P?
gFcj^jIL+FQiy4VB|~r8(gPnF@RHn`rc3#}08<+(#u-uz=ejM38v}K)ilM3QTsv)WJ`ad8u-(1UG5}kCk@XB%4sd-qVc(~;1I^c3a4#|_0N$qrZpi607@TRm
on8pTPJIlVw;)A*xcCos?re)9yXgH!H&5e-P+tIqhJF)IiFQRXE}g7oFAZ&(nThxRk;LN+{pD9TFG_NRmhcAs3dkKjvbxGsYzxU!-|~A*_+=4Jw~XUR8EwB#
h!8X@3*HIjPUD=vx8(x1nO)A_RlSN`CQcIpl_XOcE-ArWXtZ`+$rfKzv!i%GZTM@>QJz*J_!kc$vW{E%Gvj;w-0Q2M9yhwbxe;P!0u7znAP`e$29g06)<C$4
$Qus%?E|`XQ@2^o2#xwNPwx~GxaYV2517kA6j|Y0D_gWgDu)W}M5dH>s7Z=wkvv=I&R|7|h-{z%+H$#f<QO6S&zw5dtw6Fk9gYKw6K#;h-T#fNe1MGrMw*M}
pdGpuopS^Gv7i}sNyaCBVMJ4ir@06<1(jQNbCSCami`E=<?gB*naAiKf9+a1yMY$g1n)jbL=9Gv^PU$uek?@b1-=gZo}cCTzkC3F!w+1O%cj;Uysy%iJZC`8
0qE9{Tis~0%!>{t15pgk&Lf*}X#Y~n$m+ec<X)}S?)J)%VVSVQDGCm}+RLlmVYtzPL@LG%j2PiE9>h<mSMnI@?b&4dumV4gH9~SCppgSQ^X;zqnIXNra_x63
@I%nL?K;|O*iK4gB7I14?phhZJ!PiE=|(m37X3D@6P(V7Ap?<On{svl%#c!`O2!NRhHI|9nUu_c(CTyPoR|q*1LPM2D~Qv~_+`2FZ_bj%=Mu%Ps2|F@f@q?r
HrH}T+C&1+o0?>WAl#vO@q8khVf;3obQh}P<b(@@1pS6*yAUf_pSDTZiv2=VRr$F!e&4CXolY6AKxZ9YT7|2fG(ORdD8M6SM=E@w@wge%jrbkLQmp5~L!!)C
R=hfl!@C6Dl?-H^X3{fuA`oBed2iix6l2_WQ6z4C^y(b`6Ub6z6HS$6S!}$*Ec4Wbhh(Rl3}<aM1j@=yzL(2Bv%-*(@O}TB1S;*rktjm^d(uwEZM$kYPGWgc
b&tdbJcxAPH0ou+lq7PlX#+|#a$BPo{N?!nI=q~UrPpDe&!Ax1Gdq_HvDv<5c_g;(s5{@NbwPJ;UYX`wq(>FmZWJcM>w+&P5Tf&{KdVVm9P^X50?)I|S4Jf~
+mc6Oz$_5^+j(IIQJdMpOxyI$^>dKN60)BsjFyD8Sb~*Ht9f*q9)@DBYrA0&tM=Azre8Q8o)&vWqYV+CRzD6juE2JD2mQ46>=q+a^G4rPTti7qi!-&Adp5<$
tM~qWb+Pv)y9|dW(3pZcMZ4x-Gh<H_Akq~g3CxvcBF<R<{Pg%fg|j24fcJce`#E?{$w{h0bi#TS;~fS2eH+hIG^1|FOm^X9Nsefq;PpY$>?s(T%gMG@6_?yv
a#}uhhs;(r25|FL1%vKT$tWW?-g_#N-5MCpHylXmW26*L=>?B`0IcK<(PVnvx<a5g{R1)3-n#kP*^O5ZGjm=<2G9GTKxAsQ=J+gCHK4*mZKV%iSr=#@ajXYa
qBtm!NUnqLJ#w5hpB<ho(;wNI)=QO;ROFuGBOjwihlh~nt^H{d3KH{Z0VuduV6Kl=2Rz4I5$(uA!Cs_hDz0W;?nM5lf8a1mG7yfWY|E8?Qt)mj)eHwZkTRa1
=eE)4GoXxhdYAjeasz+4={9hK5Uix|cF?DbmeBuo{y2uIcaSKQH<ye;oz6BP(JA4Y_2hWN+j!&0xUf_D8EVk-_x5k7>nsR%afu$1F~q~%L8xXKKaz|OWAzsd
ldv?TRfOCiiB#6TB&_E)>H00?_f3xDg!Wjop?bnE)+J1#lJ(gEFNYPs;99Y4<nKZtM0%~e^&V*RU6E`(>q5zd{jn*tVEp1Io-N+_fOwuR;D_cn<%{R21y8)P
mt~6OX)N5D7McOTPos33$pJuKqF8K5_?;aKZUZ}^u6D}Q-P=5M-yJT1=arK6Tp(NJ?l`wOJ`Z$z(wM7h`(qyMBx$(NV!HVP|5uQe{DL*{GXn!5Rk23G3LARx
GiBkGE0S%P4q()39*HajDwju_6qVpy(T8=_2Hxb*Ad4uSHcGH(+lNXt&sk?#=Pn4ku+rnu5#KrS>~Z`L?n|qSO^4OgcY`0%R%)An-M*ORn;>$l76-bjSevie
>UoB^8N0qDb8kZ|_(@<~Ryt_MXJt-_3TD;Wu-<5oq1>@V5uA&zL?xkGB32Y<jtS5(fvT^gAGF(*z49j!vuG4vOIJwxVe5+3Z*!Be&5kNUmSvON38|TYe@&?y
e}OcwI?HLW3D5xs*QhSe!W)XS`$kkd*mhQKT(`kkC_2frOzae6KQpC^tVV!Jj5d$)JOqi+ZCRp4<hd-B+Kt?8CAmNR<`x3~jgh2!DJKA@3+HbDTr^c*A}__X
@F)S5$q0z1k>E}luw-C=H7udlqot!pOpqewMlS!YAe0&!Vh*KHur}$*fr%9vxswjCyhQc)GZ*_*61G*$aD|rKdL_Nmbd(RPakD8#PNe%($6Y)K?s0S`D?tFy
MpU9f51&gapGz8cWQv{)NN`#2r-C~9AJCvo`26$D9@h5NQdmUf!SL>)!F`%qfhI(_)p0$eiDGy?{E(GT7A3JzT0@5ZN2hNLq!czRDibS0Bka?z<$^*c6VT@R
`G=g9x65mT#l<xgXIo-4KA8ldC5Uh7pwMH}-I3q)YOXvvUtor|rfy!AOEjjL8$D(ze38r+8d)o@TP!JN8|qkVt=GKL-uZcsIfl<ELwMZ0?VDv~=!)9Z&*?@z
TQ?oK_J)Dmd)k5v_~MA2;nyk$iRT=gp>e&ZT12v}?I6hp(!~JOzvx^yL20>ux>4|M!9sj4yw1fD>ZH`f!J0Y?a?<e0vF-s?i<KP|+eji$5}`OeE15CEAX~ng
ye(p1$4GJ^jxk5ZH=rDy!OsZyVoSt1U|zB!vAXMCvajgrYT;OrW%%l!PJ8Ew`3)0zF$wes=-+K@_y{$rcJ@^AGiRZL84L3jPEK|AFj8<G)i_GInVAe%osA7B
Zz*w2GZY~mbBP1?jip;zkkRdO5tE@uqVCzOf0-$gQ`3{!hSls|&7n!fdeG3b339xlnQN}K`3$N{IK{(Pt?Cs+CNEhmXab5<8T|G#NM3hIwMxFn=ORr7)!;L*
b$sJvCfwIU(ZPuECS`9wZbS17y$T_szP4&q!owCz;Ys;>gmwtHb@{$tkBhnDf8^@xl)e$sJ?H8dsK3Pir}N%qNBsz-K=+QckqiJ+N_apLQ!`R+)m%QHRs-}J
oJL&){@md0mq)wr6PztFP5uxM1>TQ01_1OQBtTj9i?jAe!suEy6-_B$iX0gm?Z|yGlP%M|g1B(G3F3ZU^Q_Y=8}anUQ2Q@9Dt8yTgvr?R$rn93AkNa8)yGmV
@i+au5C8**e18AB8qM+HQ?rgO{M})+_*91jb1M%M2Vacu>IIM$*IDg5Kx^#QILZbCkDDUN=c$m%2eFVU!nyO6_$gsbe80`K8UVL09%Ew?NZB#zN26eNzyD@H
fWtP%KZlv4SpqavFcZ6y46a#JO$MM-3T>d_Dy(<iYpwxc_uWNf`hty|jZ+1^3s|KMT{J6+j=M-TTPB?!7Y%B^EFS;|nMrdbDqA-|AKp&@UAd(jQ)%c1U!ABM
eyqoNlDYh>&N#tAGApn#x)pIgXj{{aj#|u->IovrmyIA{P{UV&m-$8A+kGOnmR)b9!UcBt33ax2mN>}^@|2q}x00DD9d_)Dzp5-Or0a(<f{KF2*%C(cFRx;V
3t90d>or2yHN&N1M%Y6X;-KUUMr~lEa9lH|Hx!$TSrJ%|0a{=GOY{WW6k{2IH3!Mp>4`We=#GX6Z14uruikI}0J-a0f>UWJ8%}%;wTZohYl511dL9n?ofR@z
53RbBLns$ToFqP4(WBS2i)lq$oZ*^|^D#}N%Z6nP$hu_U+6W7MENsE~3rPq^Z=b5@U)OBxSbd*|mFobrh&-`}b60zv@V0fyVd`BvtY^oyNOjZcZL1L4?6t}U
1=}OEynOEfFWr~gm1e8xrRRrafh$Dv*LCe~e2y=#({}x4Jxa%7Zatdmhdk^BY5>wKH7MlB^_f`@eK)_;@&&XEj~T%BVI?3e6ZR$J;2+}w401<fW=$XFDl64i
RybE>5_AxDX|=O2!?24Cc2>O18=_qorWNU?J>dipys3@smscT;kK6w*FgopP(D|qJ4bG_)ziWU?a5nZNrn{qlQ{<gDfzct!@)>iSp#^5F_;m16Op8UYjN<aO
@y;0D5Gx<Ae~dXnF(7$B$rXw8)moqPq)CBZ%1aAXyp&a7GNWas5$4fHDFW0nI5y{Rs>14WWV=xu$CGzdi}oMY)=_dnbyZV$-=E5UD{NGh!_2smD=ji(;!Pfk
B*K612$HZBqX$2wbOEyu`W#@#37ogX<Uz%O{*gMu{NBH$H?BCz%885ea|dtnL6H0Eh`Dn$uu#M?eU?p&pdti*$wPIni8{J94ZXtBu<L66xMn_<<05Oe!a5T5
@LPcBLyEI;Vtp$E)g&f;JlWN%cz@;m$GfI=LXL8hgt2;^!?*2+`b7c~XU4ULNGb9<kGh?`B26WgPA_1zd81Na(skxn7jDO%WYSxI9+s>?@{+0<%E4R$=}?r>
iYsjZFLrR~>HeAXsiEw>0weK!<d)&HGx<WDB6ja22NWT%VM*_F_J7*P@9R*-@sGZgZki?7Fpgl?PQga(P_CPwl!53<*H|aa)Jz9ubyKO_WrpD74(?$RjFC2}
bJ7|LdZCdc>X3<FEv+=P8P3(E=Wj#b4!w_~$4P$hvyUoumRv}rr7PjrR=2-1BZGBLPYS?lNtgzBUrDJ;&HO8$HgSbf6GS7Kt9zL_rCVDzh4a$#NAET0o`deD
bW+)g&jwoG0im?B^<fncC{$b1&T-CV`$)}2dgY|@l4y}iFHZrE=a{n7PkUH#FYn`y_M>q>i&PFO?!28`XV|O^ptJ2g8Q*!wLX^OTdg0vAvGPz7r&!20D>7gg
)Q`9Zx|F6?QsQbY3n~pucerv5E(aeKDlmF*RmTVkY~>#(G3NypD9tg&D_}|V_4vJ@R|0d5?UvB(LYk*0R@I%(Jbm>CPP^lotpBzdE(mMUIYfN{W(O?a2L9rZ
nUAD7#I8rHq*Hky^N{Idt;t8~{JbKqkuD^VjMhtYgW!Ks?6w>YQLS9pj#87j!2MUfgF|Cl#xC!e&iSV=RKrTUykL&oni$!yI2_fa90)a5woZr(cdY6fKWJdn
8z~>zHS!2D{yR_j$-(;dxe<*3DTGXEKH}MuHKPzr=tz2+`FLzW4~I6#NGD-r@OM}TB&=#6s`p(QeNl`UPmO9X-X`a}>fC9s&_A0d9I{RkB(l*2zyxa689h6{
C#!BUexA~~*=9y!57=EK)qL;wJSZ}pFQFMB)PwNM@BaWb(T6@zq@=&b&<+xH<m26iE^_K13cn^=5|Bl8gKE+n#6=7Aim^{FP)YUzMFrA5>s6D<_k{}PuzD%U
EVAfylp!QNAY4=or98qp{NO>e$S)%?Rt@?BF3_PL?SQ<KT&rnb!UmF#m7DR~@&IS=<E_^H4j=5bIa(6C{0IpII9YX&`9#V5XV!H%E#fh~!<>e?QZ<A4Nj+or
V6&<5#8DU;W>h*v;Z*{es;U^#-#f;^QgOYYS$LYU)1^nU;fDH5;<7HP?Cn0)C+(NBFWVFw<wp_wr%tzUl55wG^6aUqEd35Dh<{?rt-uh%KN0HVDF!S9`rSRa
nvhh%822fuKz>K|wx7xze<;~^h2t6kqsq_^t{v)I^Zup3n4RNa?MY`jA{<=3`xnRv#OCpx)PTI(d7P;os<Ls{rY^U5s?7%K=KKA^=W_iq8{+1e29Nrv>11(6
auFuys3GZliQL|9#a<h`_$>^c$cYTKQ|hF#$pwh-Gk^|lC#Rdq0U_4HrHx=sXR3KsjF>eD9G=A>wYvyWfmP|MHzE{2n;`F25O>few5Nwi4-fy+P5X<v1i#*|
ISF3cxnN%@;OVJO4fg(Zd2}?BJ)=Vq1ZavO1fzcor5CSHOl-VG^XjGJ;S2STDM+&cyPc%4_>Hkx12D5V_c);jlUu>KE-2I$vb;Hc{t?QyQ=Ck@elfiNL9UPx
W#6P$7K*`$<e}|3!=E`O%2hpt)E0{JPUBpz4rdiigl&vJbq*!g`=tpW2TgTiJ|ee(q$w;-*v{I+6!38{_5(^+Fiv5^v5{T)<D592jv!f-o$}y^kP+MYr$$Uj
8IFc4Mk#l`@+=*I!nFmnC|v2;u<1+NrVQofZ5QVH&4wVvwY*)6NuUmqM(?Oy!Sp<)t{0FX%Yq=p$a>jo<XHo%qBz40kanY0IU~x#l`-RUFEULT81<q6r}HVV
)f-obcthDbVN9y?Vu&?jF~`K_HA!~Uqo%?DBpf4jUcENe2t=*h>MsTS@6P`O%|!*dZA5)b>B+fqXU4_a7_RR2tk{lBq3p3y+ik|@lYcM(gGUx0?-B_*3d;_Z
CJCY~FSWC?1f@PXWjD<T**!H?*(6p>Obu<G&aHZ`q6szuT<QlC+Jz5aaae1ZAA{0efl4@@qsb9FsnTbs?|FOvC+~pn(;IOz><SF?`KhhSLKV(`8yM>o6?kpQ
OhvYzmrP<VGW8VC`7Q8+g^wPE(n_h_LKwZ%xa%knHK;!KQVyJTK<SvLtnFw%ir)co+!7)cJZk>jB>tXR0!K|xj8MDn53*qUg&JC~D&_u=@CvwWw20jzT^8o&
U*AT6Vmc6_5=-+zeUEt}atEH1w0ma4L9#++J(iAYQBseeM|^=TbgSLB(IJBMmm>{J?>T1^?)c7Za4d_ElJREKWUC1ceY)?uh*uhpAn%<o<9=$KENh+6zYk@B
m6IO4GGqD*{LSI3XtTszuziwF`g>bD{@ah<3dC>;U?jTyoo_8Yc&w{%t3seGJ)vqfjk>Aa@;)&C?9qyW%bZa%BGpz8PRwS??9@vaVI_;@NavbTM%@x=t$bi5
;)y~<>I{8!%i&hM=>Lvu&LqFf%`}-yjQEXf_1v4UrjLy~qsDtY*+{3B1foJAq%V2$l1)tSZkNbq2;DbN1VkID^-;(0uX4I@+ejV9+x1A1EUSJzq2dW)xas>f
-2uAsy}1-0h)VVW_{Ay_`JIHdlxVqG?$NZ*a_HUdQ+7NVXTFNUlKVm^8u%uaHN^tMS~6Y25x{R?&ZWzEK0S>~)-7)XH2zpCHi$|Sll~F3T;}8fqsrzM7Yf^|
ZE90g(EHZZC`r}JM)BWy1ogwQua{?{r2{JvR27+|H7y|dHOLvH;eLPy-Og@Dz*G;41+s~knkr?NsTZ;OoWhjzuHrob_l$D5$Qt4t)?KQwFP#yh0MkL#uI@RH
p1@_l1cdo6V;IKGd&FJtLIuGx9T&jD{8HR;=2xw{T=v_MOcj8~3RV5=fN`Az%~0OE2qE~N)rhNH87E>Guy4>WLA9a$!?MDXMv+W-{i#>8eut)2B>Ap($3fpl
l3eiI0HX8@#*NTwlcY#O*YKA8?aG$gdR3ubd4=3V>kX_`h_;FS5t}-Gi*oMrZ<{ITj`nI_u(RqUXk3BI<mcWmifgD$6d$jf&B1)?i`HlX^`QO<@kL4rv=t-;
5cwTy-HllqoB~fnx)s{JJ6c%Hoy?oxd9sj0K=Uxgz@IfKbIR7z1|Y9*k%=gPLpo2G2(%G+O8;=`ukMeZ&Ski}B>FT&G_di73k(a1q`iWk;S#X9wxev>keDNM
M*|Jp(!#v{LqK*64i)!~Ig(}ReqmOiof_z-oheDs5lIw;|He<8lH>ps4-d>?af(9m5WDdr!9T``j3cmbWnq~;8kBdvL9X>*J3j+UM_eRn?o*^vA8I0^V|w@!
YaLk{#qt&Q$P=H_^XR~?sm8|4%V@3Lr2Q-LkB>llX3f3@h^#u>0heq(NDD<=w^$?aiBKobnO7LD9n3^v@6Q(sC#g<`oq^M;s>3O^4+NfLKblQV0pkP0Io~=|
$SSYpI!UIW_&1lAw`%~>>FI`ztCdbrE;;LZjQMOn=xdp;DO76fbp+$kON^ex=nu<@HS|yx#8wOw3mQNp6bn@zB9cj8x6K4C%*y|*lJJb}$l!m+ncTACs$60R
x1mFj{e%h;_iPbjQluOCNhT58&VqRW%ICERqYgy`m<kLhDBP^#9gh2e$22hYKN7WC@N;)y=spgvk?tkcyEvfj8;yqqgk-n)myA}En7aU^Q(qgMmNwN#aA&ok
(JMve#_7S8q)w)yGOzD0!n?DjkUP=niIs=fW+$H>vm~;aWQK(d){}!48cusVygH5)?VXlL=R%Ip*p!S+1^{qfmYycZxD3kW6@@l4D7g%@<R`|ErwJ307xnIx
A$^WYlxn>kkzt?_AdU{BCdJTgS}3)c#>gfGc2b*xUkF~d1NoD?!MRPz)ocdDsawd~9vOBak|g~oG*ChaGFiS;V?JI_VT=A9jb0B4Qc|b-D#vCHL5qII4xZMs
Y~}T*!j+#gCSXyqn<}&`i?Z|rn|CJH3?>F<nU^~5y$sU}a!{s6i9vC`XtB|?0E>69`<@AnIKUXpfEHQYMj1w~^1BobRokW~jnPGi+mnNB`Zrq5zl{W@{wM*+
OCDF&M;Ta0aynC+qWTXtV&e5$b$`&l567aUPJXc12F8+*h!^CeH(U>0*$zz>hJg8zHqY-o8P8SiggAT_4yrO#_aXj6*n(8g4tMBi>xD%k%s}IA7B~r>r=g@=
=5#6m!p><W!!?x5wqDyRx7@e;j*J_Z#xV@>XF(C$no7%xGn2o3KyYR&Cibd-X<dgGqvm>mm-?>^#PjXh7sZU?Pbfi2o9qIl1nwqU&>&2arfPCbG^n@pA@22u
OBJLwxHmI;*z<i~fPZK{^JNdj?uaJ7)4>q4T-nTr$;6QnPZduxG9<EAFV{eL>i4KTqs>^OPsM)__F_-{!1)hG$Bn3V5hX<JXQXAefSgG@%Lz=himv{h*mwt4
Zj;HKxWbJ;zAsdBSQxURAI;gt2O?h(>XF)x7Q0q1KCN|XAMUdOGlme<IKP>;^8cng`*@@1ZXI@T45VoLOqN6LlS->?Q6^DAHF8{zc4=^f4=PUtW0N&>=t=5S
Ei^|rw_)$mcF-mJ$(IJgu^DqG^2As<7S8gr*lvM;#oDaPt=vOSosE*|Z;PAC=~(Q1>mj7hTLtyn$sL4W`lHbl<r79STwAFb&W+}{^8-iHVfHBgE)%B~$``n+
f&S#Rh-cbV`w+d=J6i^m9Yu1#9F<_cHA3s58g@Yw#RyL5xeMcB;yCo+-X5!h4|ZS$ZSjxGDA3esLQk929Fq#6wMv&<HVY`p*OQZ6&x%IfM4oqRzdz@GDwG%w
DIvy(Sqvpg8e<>tI&YV4YH?dV79Dn;SThrc{-dZRHokSiFLt@!|FLQwBG@qzg~tnKeQhkSVbk{J@66s4rC{oWrUFLgRkxkDB4Pk?W!~bg4TQ~iHj{&5MFq<1
+1F-Ls<f7;M=}V0kv4@^2<7;&%U*q~2fO8hDUBb4*_U%uT`ZC($4n8qt7s~-@ch|(@rJCVrfLXzp+})Z>OX%dXR^xznu`N%fzeZ}kJWea^oI~Qas2`Anp67S
BE{;fY2H>(xfQ8o=yY`_qc3Pm<bsl5g}+iMeO37@MM;iem0kZ9!R`VVK7LeHnZ*^;3q27$wb=6BQQ;$?O3u;_pBK$FrIeG-%pG*T2(HmCr(LiOOlPy2$Sf#T
Z@C0O4nh;~<er;AlI?BOV_}57%HI+QyOV|5*uF~sarXDYFH95CF*L_C3`_o|IFtrdJRO^4=w%8gA<J|&cI;;XKh4XRSJuheXelH#udm*xb6n#IkK2!Dkt$m_
f=mGy_AAci!xC{Wlqr=l{+`q%tK)!{;7cs)fsCUZ;Lqq-meBvHtmS9lg#`Nshu}(sNtMoE|Ab(}2hYxeT2CvvMFLb$&`>mvapP|8I+Ye};R0#8b7G`9W8H^^
eO`QM?ELj@QOrrSS&b?cZOYe;6aw|DH-XSx5@>Ns#nc?EmfHSe6xt$Pk1=HdOLIh{Y}*EVC@p_(puZqSqz$tZaqp-6sVD%R%f)iVtMM8(?)-|SblUR0g@|g-
^ilDSNfV*ddBt#=UEerO*SqQB;AOz{uyb4Aee+*cCx!M#^BREJl-=TgG*@GGM<np<_3c8Ru4HItv;+|}vq#1z^GFo;>3SNfMKk7*>W~8FhfLL*^tw&(QZhM@
t|-%4p@bF5?-+5o>)eOknT$>v$8eRy_kU0!C3zaPSaHFwt|nimE5ISh89GQvfOAKm@tbWsQRmv_omjwf1R7TBPZV2IjupCow}fd|O22KJTN91dWUtj&4#V6T
BPQ6{LNnPNPU{~G*s=prQ3E<;_e(W|=$SJM=+nKns?t-c8TlxS5E(WVeIJA{DZ^V}>|raV4og$2LG_lFPb*vvDQtM6L>1cH;|+Zx1RF!Hs3_7UmSbM$mrCjE
S7mhUJ5|xV^|b=HUT2*yVZS(bRhp+h0qv@0egu|?bE+7Kh<HB*LD@0=8~QxBqTk46(Bm9sEJbbetgSn{-46f_1>&&=Q=_()DMAeEc(Om`S;oC9Eb@**>kmhY
z2DpDq@rI3)5Y4RUpmAkxQqN|6)UWIdaox{WV_RkzKRH3kR*!D83W-Yx%<*rb5)Dj;@$x=74qY-?0oV-+a?`Lcmu1By4KF~=um78;uW#h8NEjTHN&S`#5zTp
f-rVV?|}yA-@VhpzRpekrkkRgZ3X}2h&1%JLhzCxH-?El)=4Yw6XH_EQNd$$#EP|ZS6R>}<d`;aWo)JtT~u<NWN|l<NiLK1xS()WAe#c!@)-t_&hc6RT9VpO
eh*wgZo=YQ!T48<nXd^djS^kVUz0)BlwmTiP9QBH>(Sy*H&cpJ4SE{m3RbapvcCXH_PT_nsBWEh=6N+KjRgH}!1M5LZ++;aI3V$yFaPQ4XWo8tg0D)o?Uw(?
J5yq7ihuHtq_E-T<@y>K#4m7?RabvQ72s0t6e_DGDG6}xQI{o2piYWd`Y<h5bAjF<Xk;Rdv9KgnQ~d};YpIp__ydDDa1`t(Ia;{SU`f0s&s;KQVGBu^&UF8!
vnnE@NrL%;r3@%7O3vk#CjnQiO%TJ@qIngr6xf1i7U9|OJ6;qX41#3MGv=gx`<p*J2xkJXiAk=LGF&Y_9JcqL>#*twy>0+NNad3)T(z;uI>@dUA}vkz<e+<%
W|x-;(j_`KW#Tz?Jz|EiFUKYZ3aZr6Ja5ypzO#!A^(xJ<#O)GTnBGTzfD@1(EQguJL(+LQ)96`4wNMPjB`enpWpnLd2`GPgENdF?Cm!UBz?s-t)YzSt$B^z}
afw%P$LxGNdDkRV{vW@Au#|EcrFMqRP?Kd4KrHuY7>-XZHa+&k>*<0Nk(V=}q(3e;&VccgsTVmxqSuXl*be*GQmZmk-XYh0xbB|2sZ};*_>IC2rSbJDfnH#N
PU2)o-=|QOOGop?FMwq8hO9`S(QIvW!WJ;%nnL}jhK@fk2(d40uNdsqnR6XiHZ!aOhbg#Tqp3h~*B7cj@{&o0zj6l4CkGWUhuv(K?^vAB{%%{h1i;<?aBeNL
&$9b6$TQpaqQk=Li-%Kba4Mk!wWG^=w%^Q;L{>AigklU#2{xkJeu!+jhe@~9cMuR*$ngH*MRzVNCfYWtF70ONggIG)0^&V>LU_Hn)Mm)+S9#94(Dp(pDi*s>
55ahBDHlG0oqmrI<4Uo8Pn;7(6VJUb^&H9ZFtV?HheKL=NP;TBaWw<&vQfdZOx<J(PmK)XkkE%!txy%vzMQ!v;4}7vSthxmjEDfFK@$La5AX5@`3OCliD-fQ
iqJohy^?Og*V8FziYK2BZhWUaxg1`ZjRp@p^QIjg7aLo?@R9oDM51yLBh0kK<9TKY6L0@*QqDvA7xHTfns0#yr=_Wj_1Ivp%fprv{&@yOHC;<+)?&t5=vaw5
ckM{h4$S7%Jq3*q(?l765KFdX&+#Pc{6U}mIy6uUlDa0Fv`oh~14c-n5|-I;$^L?%Yy7Ayb@&|@^xLwyG`b2VUl?JrrYUQ0T_iiot^`D^v*VB@uT5f36^g?d
ZAB+zk*~R9Ek<<m=*y_QZqUQe6F(KRUy@XCCcewr<CSJiuwp*-C3msYg*dATJDHx`W|oIkP(uU{H)LCN#9jmv|2)moft~AE2Bvj-CY~I4OnE&MM`pCaoclIF
Jls`$TVE`UiI9%+-jcVKrs0A_o9l*7k~R{II=Lr<Hfk=6D#3F%ef&PHos%Ady~YxB5U-amiy*^eoo4zNw2nqT>s8Z`r(3t_ywJ`mA^(T(V$)eIwfS26Q$Bdg
c<4#)jqHNnYsB*usi}+WuKqyg!7{0<;Ad>tK=S9jp6vLFGzjM+YNd{@IyFEVCi)t(wks>d44^?N%h;_ml-gS89sts&@&fc%@a_M^I|8cw1U+av6k?qLOF)6*
TmGO;aKZPsh%)z5;}J=?Qk?)-!?QjZ<iB~~T+A+ciF^V+N+SQOb7Us8s6xwB|2;J?0A{Dwo~h^RNn@~9gE4Wapx~pREuU*gk`ytQ6vuL8XLRkGP^!7<s##(K
wFC&+4|K!p$LlnP2n4uyk}P^eH!H#6H4#a%guV&=xQputDU=&-D#&ZT;Up%W8c$3gTF>DAI)T+7Zcb;QAQ2<tbTPhenkrBdYV95lWX$Ph<$~?P=Rc2hsXGZv
bDAcd14(l|6`1^OjUT~c7Z?AUyOGN0VE~oXW6S?sC?fjF>kFUqm=z)E*1Ur3mHMjg_F3Qdys&da?OX1m`GKr;a{-tcrbYd>DZfOI=@f&ZHTqX3I~%VuT^skK
6|ldbLgD|NM)yqQA%y)maB;>`UVI>*D@$=V)%mgR&66Dif9oHY7)UWp;J>u6Fx1AN;Sp{0*w<hMg~iH+nxs(bO#KE}p)Y);uL&3$+IZBus~jI~1OkC^EoXgo
q9|$^^*|z(rE~zVjG8bo<OQ6NIKff^3OhY*hZ77ywG@~TDsU&0&L;TJvd(Eh<yGh5>>?<E5iO(Z2Hvb{oT*UN@mu$w<w<WyPA_AOj&)}ZASli3IYrv_f{1XF
6bicf@EpnEen-|9$Z6H_hTG-L`G%aqrY}EYgEyqw7Jg)?7cyWv(|kt{4z$8*24g}|h+1<3V_L1NGdB47f_qM~*g$afA8x_mR&+Up6gNoE^D9-WmHQCV3cPLk
Ftpjf?7Q}ekj?3+;S@B0S>UuZ!by#3MzHDxRui>g4v2c;SSz9vmR_^{o%kItsjZATESO+xO`S<T{;V2l0Bf$%zb6{z$RyV>;}?JiH0}ejB^Q{c6sG7R5*4~^
BXucsxnEveC4tc%%T;0cO!AdG*hE~&mr`<|I(pfB^-i-ro+Hs^z5tSWQ>wttYw#W;A3Bcwu~KT3(JXh+nroBT?3dE@iK)l>kc-M~fS6{eU*7lzl$sl|w=M^5
2A$KAjNi2R{Xz+2y5X@*%m*jXQP6CfW8EsH$F>Q@dtF5FFI-&q^~C;>tn^9Sbk*_eMHYG(9<Js$B*88qH>GpVLT6%vZOa&W;N5uKm9aAr<WF3K1wKZlIpB0P
XHT#Lw(>faDI&Ix56!g+dqu>Rvq@$+aD<)nP^So0X9a)jQ66d{c9g9xlD9I5DM~kNxC$e<5Z}vc?9ag}EO~@M?0`Je<2^|}mzuJ3(@B=$>u%Qh;YPseQ~!yX
$5&IGj`ZY$_r^w)o&!}i(@x(4O19e|7*^C^4A4|c88YQAM@Y3tQwy)K*)%3cRNL*l%6S5o_>NkR{d`AROxeFM16m@px7R3<G_Ud&GlHMc{(uyeynOmu-VmuL
si5Lca;_0!{PCnGK`8Rd!Dcc%(RryQt-LEHF@kz-8OnDLgHs05ygF(!F{izvd$RF~nNfDZMZHE5I7j<)6HSk@6I!)#KKKAae?rCBmO<-`JK84Nb_A9f-W;7h
)zu2w`!F&<la&aQ!^k_xT{O9n&e#1<36zBr&f0Cbbkjbt$Qz;!9J|3xu8vznZI3o7uA$I7)h9P-e&m5RF+nww_d_+JPVTf-nt2_!AEL;JPROE)sC#~^!t_7V
7z&Yj&1*a(#hrv*mYMQwpR~#OxZ{q`Qi)3o@vN{J`RnyY{viI7MpOzeU-nooCI#;c438X-V1x08ktIsCQ~OM-(~XO<LLfO_0RI7G`prWyAJ27Wyl&c^-1Deo
aOP)>b2gGI2e58A5;PO{?xhwt=vFi2)tpCVW7PjVh@ukC=NGSUyy4LigyVn{J_qtGzi3QlcL^$xf2LpP0<5;#1<?RI!w|oD=5cSUMaL_cpX`|V)c>byE$fkb
oy!KLCtNzN<g5U!cGp=n-CaG~OpWZNbwgx#BI*Uu_8vvQdp?ZO{kOkr?2z=%QOGLbXAh~2|1ltd4@Ds>MynhNkqlZewhQ4@e=I7H$Z3t~lQ0JV%(^v9IQMxc
U?+VmC!T#Jl@(^yysXeor8(DpMI76ey&QO0YF+&LxMqG1!!}lQs9A~iFHpZ_gF~-DDTgFgZBeQ%24FmsD=~<;Ebrw?W0EmZu>t9pGZBTTxS;FvB%T{wYM6>m
pt~0nSu@l}lC#GfzyMEM=8!)m?F;B+tLNzSFAF~rp*s$n>FEqK#(EZbiX^{Ul5H{FJ<Z(;;HHs}FaiQmXHBvtvYPB-*X>J{hvXjp<j(eLn)zkvBxRQ(N?g39
wxh!zO~lrpKR_=@$DNc<f~N~3Nnxr<o4tOuZWNM&=sQ#)My>|}PkxK{q%MWyD?BJjPc@BU{awdFLNvQgXEy1N-?^gM5FmCP20u4wRrGw%{TykZZ+m`5rkoD5
MpRQkdc-9fk4{AAcWK=<C~GtKw9XSOzfj*lSE0L%xeOxc-f}_n(v_%@t>~_|08gf_f<4<Iopa?@_vW7^nZiUZeGY67OvNvs3HPgHz|E>*rfoB7>F7wQ7u-O~
Q1u|=Qs%@*xE0OUAu(d7yqftJh*UY5OF0!57URTa0|=7eF}vQKM4h+`ivVQ}nz%aIH(qW7PQHrEP`HgSk}B858WdI)vr5j6VfvC^10|W|%oymeEdF^cE~w=u
!4};B#`^9#aaf#-NUx$OhXlph@$bC^i&9x?$a3p{c0-=W9-#zJgSiU@q?B$CgAa~#Sqd!th=dE}hyny*=K|Qq?6pv(AM9Sx@FeS*wti2;f7>z|4+dHkRoOf^
Uk~3_|INllMlMQEXM}`}bOzHK&cczxc6>pJ%(IZQX61vMz__5udJjX!2h6uuBIm+o8#bLY%>{)=>k{W3_W>9Ig<1h!xynD|FSWl{cg$>Us0YehAI32)HOl)C
H!9$qvrZ}uGch<lr;y_Lij24qb9?<zy)S(5k+vdG_Hm;ohqWQZNu71_7FQ)U;W&^df@SD3T*k~~icDbO6RL>L%itcO_sNi?Th~&hR_C?l5w}73f%m}3sdJnf
O8?I5p*lc_Dr3C^rL@1<*_ju6On>S{wMPGClVjB<#pqnHH3<lHXkmKLEcU0pbwg)KV}XEYN~&fZIoj+TtKuM*UPOHGs{Kifu08-aEtnZ=i^D{tC6TX62j-UA
aBrT(=PUzQVR#t#k?<{l$KhimN_ooHgkv^hX^nXs*m+ThkPmMwy)I)p3L!unpZou}>}qDIT)XjuoaZNFK~s;{T&%TcUAg$rCxaOKaiZplQonHpSDI=te<)+(
Z14-ROpa_Q@9D$`+;J8K?Xv)TE_SR=Kh2Y~0sgiTa8!8aRB?1nB~bO^<NGbTJcsdWIlf-+fFaTN(P&!?Jp@XGdEUbl<k*dFDu1X|n@|iLR)Y(H7|%%RPqlwr
Yv_@;_K~z<<TGwn0chz>OB<S(CMnw4>4~NjC_Rv^0P&By6X#0lHjA@E#^H`B6k@iQb|{Ot@bEyyB~=ux;ds!cPwq=j=7E_%_B{>kzeQs@>D(vAuvx6Z9huG`
r?J66UGMS2!3yw}0x|fZR)iwcyb+5^K?$+YY8^b>Fu4~XA6P8o)JE}Mu}(K<{Z*76mC*+6CLvRjc0V1=17Z_4a8#15B^m3j-zKwB-t{066s6F)%|g8}P%M!W
Z_~xEr;+D)^Etbv#D~R^O+Ss4NQ&S@Tk-X`%8RpDBiIj1O=`ZLVoI?oY1(zjKH_u~;)F>&E9Eo|4|5#&*U^^sn+ANOLaksIC?i#?K=}Ph55U=P{nH3X9`jDJ
&fCzScZK$_W^a*CSTBm;VK1NmEiChYAYesp7N((Tq9OE)i50+sob_ZB(+BAov@mo8y8iElPMC4Jhz6;ED7Fs(Y^X$)sOsL*6%Z-5`tMIN!5bqwm)tRM+~_)v
zCRDiMY3%5_bKF`v-PEBFTEczNRd5a;c2@KY?g1%$d|+E2%vUJiy9&nyvQl37U1w(9)pfm_2UXTNZc`)TZRX^t+spJdT<By^ceivLz~wpLBt#-9%%=#hLOQn
QEItPUE(7QMaVtV#$=eCU|_}-Q9Ve!o*@zREW<=I?|`Xueib0QJGGJq5mj{1j#nKlmdd@zQ0xv|XQ~nrzAI^kOpLp+iz9~Bg-4SWIp&!-=G2+O=%6w1WaHw<
?3y-o47z=<p&SZ$R1RcGf8_He@pV@4MNObjUk6rjpunPQ`<AjmK?CohD%X1h&Rv&fP}liWH|t*tvoMVa!Sfo%BSyjKBmY4aIi#MoI0NEXlFcNxMHqyRxVn29
^Lu>y2<?^O4Kb1hrTiZ1)ydtkc@=N)`tgq&XpAI%?v@ymW@v-F<Gis6fd2tjcxXsTQi%D0wE3Su2yx+n?B&IICu?n+m=KEW&TB1<jvxVT(k231l~%M<&+z|j
^9C5@<+C|Huk&;6>#EjB8-{^(^LHG0-?flv+cajv_{sGq&nNG{s^{%v%Oq>FYZV*qyncz05;W!>TrhyCtX5n^IQ4wwX19i7*w%*J#$RqgqPM)aCq>mfCT!RW
iB0+V87m0QJbBh-CplXMW`p?o(apvnZG<}Z7$D5;QKp??P!Z@&eCQcuxDN9ky<+rz(-85=M8#tJ5O|%#5+0D{)f2ID|58;Xec*iNOs7Y78|dv;G2G&vpw7S;
Z#q%R_Bsd7=$IN?(Leg(^8SkuY-`l=XGX5}C1LA|fC)hQ7@K-bU}crY4%>71jh%i2-;<-@G;=)u?TPlhM4tnE6cyyv!>nVU$=wP&M(p74+h4-aN5O{4%Un=n
{J%@vb_Q22&*xaNwEW2*($G2rgHGW_?3iv0RPzL>$}%|kVly4-q9$ihEtZY21yV^wZWmezNNr;s8DK>PlRq?Y;H50M<3_e*#@-f|TBOl9llppU+FC8HL%e#W
=AxUCAR8KECNIOyleB)+w~Cqj51y6%9nk*5931*(Hpgz%iI}FIPa7U&yA0WKwNFTX?+4N(g7R0SjVum{xNA`C{1esXNrl>eq)RkKG&BV`dC8hWVp{vfrhH^E
mOC}fAxDMiXOMoE_O?rrdmdBTng!3Ajo>&41Fvu97zZ7`sh&z^qbt7(Xyi)a=f*wU9kEXt4O9TC^e^6ryNE*0jrmv=nC%_u?3=w~U^}R}_6tbU@$m#=(JSUt
#JA#j>^^iApb>n5_qaQy0EfTgO(kbtaQjZEMUv5CNf#CzGe|@Y!sbmy5j8Y;uQaO6cw3>Gz~6H&LTq807lOUv95<mz37EYn-B7_Nx&ba<mMJ|nOQ4XJ!=(E9
IA_*`@{yyQSkt#an?a(8_6ED|D9B>M==?{f*;?OTuWUlXp$ib#5Kv>m@d#au^#b+Rrob!`OF=M}UL&?thUqaD{EJ7Fu|w^>utC~;y2|6wLhndfDiTDBPtqqi
62BN%j+r=_=vGvX=&6FPp>+CT?Vy`Faz+#1TX`INKuO{m;ud3rIqS4ChgOz$L)OAY4VQUfHFR_l>5${|;{))LYN|*U4*f%~?V~1<Cmi;(6=H9HxF8&wyX$)N
Rw?g99IOFuP!!^`(Dr+GP*th#oEC&xKSX?h-8T%#7iVF`kyF|;Kr8oAnzI=VA1;oaCLpb+>s=taT1}Z)LS;}wS#W*1kWXgmtfz8wT86Swa86-23o)K3ZX@}Q
Lqmh|@AM8C=s{7T<-5j}4$OXKAl*U!qS9x<u>KbtjP*@;FeF1u?p}F_^X^-dx^N!TGm!3j&FSLZW#nd8+hC^#uzVi7w7x48P~*Q)wz?)S5RS=W4Wcouz_}bV
V4xqckKP@0rqjxY>7Im2*lg*N=Yg};?X(|Kjg0v|E`Dbvl7lc1#TV1!F`GTHOsmU@RUN9tJ%J~SKe!Oq^~uI_L|YNGB}WUGucB9yYy&R%Ii5XT$;~ai4QLdx
Doia}yx;~Zbf2U%cL^*WmFZ>!E4Mbx!VHn$AAi~M`jh9`(Do&o>Zo$Ji12RW#+<2^#gJep^PL93r7>r`ylDifl7Vq2?Us?#hix?hLu=9hB0&j&{<6uB94ors
Xl7(TO<s?lP+nQ_nuzoZvE%L7*B>2+L3zFINA`ya_SX_uTW?L`o}SJaE{PoMQQVI7kG*tH2;hmxa4TFe@l}vIkcVJeY;MI4xUAq-UJ|+XQ`IygLuzm)kA#fu
&W961=t{k)f*Z2c2|VPb1$6bhU1fY{(@?k}4o?8rMJ0Adcit>=5x8+Ii@s!^We10<Zku<b=>uq%7Y=52pr`{JGF%52Ldp6E5OdZ2N(CSIOjDJKUtT?3mRC1m
&gT-=m{8ZO74GlE$ipd$-^tr)sQMMMELA-OFh&`(^H>X>-%Fc5Y~rwW-P*!U!^9yMIZJ-N0s3xURDWBVm?~ObfTH^bBf8VU{~A^tM(QvM=H0FG>&F_ZB>u`<
Mm+T><-f^jwx;=^vv5+x6fT1yDq~Za7<6|7>6aN?S1qt8lis?KpDHu4QmHZuVVm{CV4P@}NbsAOBf3X`k29WNp=R9h4qUe*5PRmg40SY073DY=m&LI&k|0uR
a}b<t@nqG`9SvIRTa*SyAY^-w*CFc{E8)F-8*h(W2nr-x7N__8=V0+-<5p*(BoNYX&^h6!`C1G%#<6h&vSwQ|Q1EKh=gJ~2*ORWX_~Gs1lDBIaU{*zGGvmrF
Y=@Eu3{fw&Zy|B76Tf>kUKO4wb<=wl+qf%GRb!V25Pm^RqG2yUx~wIdwO9Bp1t2`db<F?q`_`RPi$2X!6b-c!WKR`-x;!$6t$lXD6~<^OSo@H+IZkLY_m@Bo
m@7*p9$w~c{GR%o2!0TwxPH#yMw(i1M@HzYE$Z0VJ>P=VrJjK*#GU<o3U}rm^B&#jFoze&2TXps3m?+DYqRsb-mwFRhRHc<Jy0bOi{sY`*6vzP8XXOjs^n6q
y~``Jvw)WH+L_g#OesIIk_2oFGJ=>R2+QIZ#3`y~><@r+rfo2<!QO-Nd?_BWd}0a0gf@e*c%0F&Wdjy`J{Lc@MUy~Lfq3!HD@4#Hb(>Jdsas1p)gw&Lvd5Aq
bfq({zlqY*ABP`Gq}!sK-Oyj`3yhQpb7pRxX?*a{v|ZHSaPhl`xw0g4r~PQ)J30)Tz=u_;hi9Xyg~=_XP)^BgN$q>bk80M1Rt%P%B?n!c&1W+ennM}$Wp7h6
xanmILzOY&_O@4A>w19C5iaY+bPJ`Ry?Zypr`s)y`H^A{Od~P7U*O^IGJjd|r6oGOxnjm|cZX3w`-PFs?!u4qHR~3tIqEPQ^mSL9KyZtX(z<yXO3-*P(1Q{b
(XaXs!(&j4t#(|KV}SpdFdba(&85EA%Hct?pRE$CsX%^4#%k#D_?F>6IPik~+w_K|h!B0d=N)8x`uHXaRg-;!qi-S97fRxNPRnrMg8&yQhoWB*6r*uWGpmA{
kKu;CAIBuD7nL9m_OKUT15xzLd~t0FT?O-ie#b^DWJZ6Q)Sx*DXgr;3*~R#{O35XHS;Gxch%F%>M<Pt5l0Z+YK1d!v&tJdAcN$6Aq?$6HEO9+rX6y|HDG`+E
*OvPRN!XTN=Yu<)36(L*5kB{o{r;aFjt<E<0${^G7)vkTox8v##xSLA)hTN-Dsr{4(2GcIz@*3^B6Rk=#a^TTq=0il0@w}6=r5$ci3BSXLnw{kq!JVD@K;4L
C)`?qdZaK+6{un*YL>wn)zdxtYnGc*TWtWdUjrgXWjDU-@g=!ur7!{)i-lO2k{ZN)(maV1t7G4rAO_dw*`uCLx%+pW2`}L3TmR5X>+tw?&&Fy%J~KZ4LH(Vx
U+|Sa*W2{yKZIK`ASF6K(fKH2KYs%#2!ItjmMT}_8s%3N$Q8n{Cat{Hxpvno=sYSD=h)cV5er;Mjo;#;(t6DE|FDBv95;I;alpd6NNE*I+tb(vy7fSK2v?&g
0JT_|KwI^i1RFEB#U||hoSdVyiV5OdH<grNv*zH^U-f3|;@?9iz8syzv{7{!sQ<`bNcKqOA}LPLLZofm<LoQ0qK!PFw%@Qeqf96DDSJ+_q+{*^!e0Tl2;jt{
(QEty#Ufw=lpErEMBnAmlE3!#c=(W+PS5@Qr^V+8jo==zThN@l=1(baaGgZo$m9t(%{HMo*i&KmQ!>aa+QVA_U4W|quQ3aPcEImd&NH(T7kGOohzU2t5+I8T
kv%f&j|1jO{22`LnL8Zu@w|6xM0KxNNCV9ChPy4Cn{@hi%SF&K5P)*~O&AC{$l`V*yKwZN;`5W6-ItPwqEj(%>--sGbZy>%?&v=GfU-yjn)u_@h)U@(wG;TM
Et0(d$A!)}5LSijM|P8ajaw{{Q~1vBo`!)wY!U|Dp(gO_D$-f`Y_L$!%c|$br>b+x5KJON{UCX#*=gIB1~JDOPZ}&`Lc9N=OjNJ1?&(hz<O^@sv>V)hLK}nw
vLHNil?rJmI4VvhcTWBZsU^YR7C>d7xxvU0hs}8s0Zbpi48+_M%C9BV1F521p=bHm141H6@6U5~Gdft!-+BWQukxp13%h=|OFC^1iN*&LTdDFvD+UezAw0Q5
1nA+^)|5<<V!ww5l8wKcLsjsZW<J!=N}MqZLvYQ*MhO1k3CAiM7g%NbRt@~j<>#kJ$+_Pf!5RMY;xyv1>O3Sv=wn1$ms`0`b$Nk~uRjT6qJkFc<d-58LE|+H
U<Q;*&5eBbZ7s2DbF@WJIttSxV_s!Ln)gP4_)fZvmsqeCwh?bRKO>g3(w=3di54~EhXhh<nDF<1S5Ow}AVx)%YSOySs)qk`UIH&(`XzHm^FS&qzW54KqP6f~
gMZDh1|zAgQQXesk^~GO^?!B6RGULiUV%zl<0%Kf#A2q<P=O_e%^;a0?mMkv%0=x+DA104V7zVBDyJ=mtGKfG0;J{Efolwon$fE;`Psf(@EtXzTg)i_=|NQu
<RfruReOSdhaVao@CG9xP4hEdk_b}9-Inh`k;#eG=Te|(g=7wCp`4xi_;$;IitNMZ=Swe+*jtLhUWGHzT@%w_rKJcNa%ut=eTE8RK_6aWiiCr#J*K6yZJ{gH
Uuoy)lB-L&^cuYZ+;lxqX1?Bg7gpK_#7c+lg}o3ts(Y52Oiy+5=1=p(tV?B7Z*QxrTh(w^W(rRD;diZGl*BysNQhqh6`yrS5HkXZPnWVUq;7S_2t?}irD?BC
aM1lmSHkPEkZb563pfhD9r5*3YPN3SA|z!&^`k}{w|blEk4##-g@s#N<+ECRVZVB!Qno4v%xh?c^rdL62=K)CBTY*nzWoNVn0EqKl#|ZXln^Uz*AjJ?HOxOP
@$c6vI&0JeI#lsuS-mJCvjds^M~x<?iD5MnmNGl1QWwLX5JCT%SyffRxQfl#x8!qTr)9y(A~OK!qz9y^r)2@RFIK#8sp7Rq?haxnMtjKBr~v=$KE%?%;g(t>
4x&tY*ggTHiT`cE;XEMOMRqi$UGb^~4X4`S&79^<g9zk=(72AZi5N$qZ5y;A-&1$T$I`y4dm)6`;ecfzHmv2~`*3gKl*b>(10Z(J3AFWMD?%yNJd?D(I>R~;
LPn&|G1(`46}qS2(wP!{b+ycF)6ojdeO?i)(y__yZ#&s^aPdBeW+~em=a)mUv!+k%scI!)r9_|=T-x_KmLM)U8IAgFk`>LLrGZ9t_|K-?yTsp;@@Xe0<w>-i
%sF0OweoVw%FVMQVIF^76}mxGs0tw2W9N;~ZU{glo9`oPdCaeIIy2O8J`GWyT9HWmvDtP;AE7UiG<C4|KN{D(1HCOs3b_Gamx20q6b_qs2Dv-?`7r_xw&;{O
nkdt30VAtlmJ;cpCNUucaFLes=Wo)#ULhM=pnYNY5<1pf))qE`ewl&znK}bm(y(s5x#YPGut>W$<uS%hU`S{JQpyS0W&cE~6~7a4qaFd&Nv4{*Y5NLuVAz0&
Uaj5hG#<(}t>lLHuCkUfbe*J7qXO*~X8;pZy3*%_aM*$H<~`|8q>W%2?XTWj8EsjpK*U!eok)W9vElE^<pSIP@Xd>PijuV3GVi$zK@h1f-EIa5GQ8XE#Gk6T
nuMC&0e>gTiJlby%Esf~p+stDk`H7kBu5{ymkVIc-kaTQ9wd>Hzq83~;xg)rxUW3-WwO5%m1JHBbA>zlb|o?QrpfxJZ|tUZ(XbKoYCY7Qlv4}4*iVw&>-3GG
JEGXG)dqN3b|qdohkqyr3s3^pMxeGza!qO~Tjx!%YIJvrJtIHxhn0VyZ_HEr1{d(CRzXA#VaywzB+n=@^&QTiyf3l2Z~chp?R@4C=)_B{cfM<<Q^bxj;xvy{
mE(DeU`SJ=I5`wZv(@36^0B#tFzeG9NMOzeCF;}_dYUs#iZ7B-khYMD%7(E>j!Q{7gtm?#AF20|Bz7OeGJA!|Uzl&D7hV9tSZ;6Y_DF;v>_(6hdOf*Q=Q(6!
OmQ1t_2b8(fUqw?FZEr2OrQLNRYylMZVso2Q(WlfdmjM6Q9P9>ytmw%69copIpmsG4#PcW)}zj5*$1c5R?raiS`Q`o(k`M+)@Qeb2bhpKku#v`yF{_~u>l;b
V6DmON%PlQC3Z@zU+*vo^V=@qf2!lS^BN^)XB#gZIi8;`zRug>Zf7}PtopX&2Hs+oy`ZDHPU{lm%WX#jHYe}k16iWxI2q@b6+OB-;9>K4HJTX21-f#y8nX7{
eOB)71mmmV=l_2ZE16{j+<4M$KHRg&=>JZd4vDKfg^*f;ZEo>eRCH?qBFI+cqGTyxWv6HIzhAmF+K8ua_-;q2w{i?#rRrzVs9JWv|ChYHsACqYF{*YZy_|cx
5IZ>cMk+XWwD~{|O0wLFPO1QrZ7g=#g?TA;xum+hP|lNlqyTomx~wWSD!VWl5&tEw!l9fK@GY6pYm~hXWqacqQ=j0Ufq9E$dy{`}8o>#p^h^|fCA!%TPKgaG
lsA_EAPtTD7v4X`MV)TfstJOhWXUmI(&;1M_*!X6f~D?{q^D+TC)mHj*=hT{)JY+HPG3N}ZHhj)Ah+u4%K(Oqnqed2prv5Q*Vg83R|J<KySxE14^ybwm+3>K
yNk=C#tkD%?2zCtj%IXtLwQf%*FQ+*{)2L%pZ)tuCf*)iNY7~6>HW%G+I~DLQwu1^r=R<1ty?%xa`G081Khu7VP2%@)ReZ0ejXuG=Gh+_<tq}Zz+ND8gc6v2
_TFrXCCp*w>K)2F{E<&RLT3=nz!#22)Og~$%LJ6fGyG*$k^);%mp&O;({M00$lt^)O?Wu$OyjY?QEwH^DD*R2&7vxP&!aqb{IwjVLJV(7^kafhkhFCEr&KN|
gQJx4x%K#c8+-%&IesqvCOVz-+QxtMp87+RDPnK{*UpsfT7q0+VBS<Vs93r5*rlc82AabjRB`v>5VS|I{vc{OLW11sBZWwL7c4syJ@=_<u|CNn1TA<YnGxAm
qI4Rk4tzPV;d^m!u(Mp%EQ52xxpr@RrgVDuPUT9h3YD9U5{OcjM7f%}wu7{tKI$V2gwq1;oDGt3?t+F!xi=!vrF<=x2vswJM74i;qXK348ihHxUoot}=rQt!
g)F99@fufza+IbU8L(;1Lxf1m+E@jue=P#RevUKlkY6?W9i`(5$T9Oa0%b-KH5=Hm-iiA~{b*Pn44$$_$aG7jT1T*Fh8|M4dUfl*{;US|2Ux3yqt`_6Z)Z1_
9G2+!U4Z=5$od&f_T5H$U7M=~)cDe0gK}Dm;8q;y3)-pB`pyZs&q7!ur@WZl3Xe8(4WQbEtSUSPQ4sIP^nIvS=gI;mC?Tq;^(5k)i6}J-Xs9|fLQ{9g8X>sh
m8K^WfUu5!LEwH*3Ss4}2Y^I$0*-JII1s1yU&KYr2y^-8g328HupPR*{+A4Zxvc+&61D<-bN8d8`-;e6`_3wlsvaRF7qE6{3&EDhYQ>2~!R*Bx(c56jnu=7K
Qgt(OS|P7HBGyx;5={~4eGUB0nj_`^iEH1y{cWnc0ApAqEM&PY0@ZU@lAN@4#m3Fs*vXtZZ?9$Iw~*`@2sJCxTameC4v{=n{=O~q!EN$dakx$kKvH1tkq9`H
Ql3v#A?t1b-#+V*)=#ePF#Atza`q<3HR64l44r7C-(XNC;0Aw{I2jR=2{3Xo0pPv8+3h(*manZMwqXcP<Hb2D0fgG=@b>OuvH`5Pfa-HaUv!|8lwb34lM%uA
c8)$H$H@BsMNo3F9{`}tYx1cnj=yN!jCVpE@)`~xN9*SF(bp~>(3eYqcsFrEr^&NJn^<W%DOkA6eF&Vk&(|CEP9m(zSF<3fsu+C~tjP9jS(kbULpidbW<!`h
Jz1y?hhganb}+efg<B?YxSbjSj8l;h_pVd2FtdcEVty`^$34W<V}1P>b^Z0bhjP*`T==$(gjQ~Q3~g{J0{}*Y7vN^nL5){5V+eeIP@+(5*)@Ke0FPM)f26D>
RViZ?M6eG509D6QIw4Qj74u3kh93ivtGPT6)w6!HmA;?I28o7%L{qUcL6mNI2!0r=DIK+cXQIVShF;xnu4riAK}Td-QfgMd=yxcnG%-*#-W9WaK?0B=cmBZb
eJRHi^B?n3NdU?hwx`-#9)nnNkj(Su!D{QW@N_#zfLOqb5|J=zNOgO9d}sU7ZIj^HiDn+qN%dfLd{!SmQ~w}!PVKa{kA^0P!|ZhJ1#VDABIw$gY)AW=>xTj?
JUbcY$p|`llgcOGY3v|zG@Ii&a-#|K9!-#_3-qumyQI>l8e%R0_+u^Q#Hca{ODaRn1VPAPzulux+d5a=if}GFOQfU@&KcR}r)=OL>~P$vtIbUt6p|(+O(>Cb
wdk!BS;njwX5zXYe^E79V;ZN#VUpu0Pdy=ES7GN6x!fSM{@MK<KMl#r%(VS;;HcoK2URg)mI5|cDq>cR!K@PI4oAecKvs+9Lvaq}t!=4BDsp(3f^09Zw0L(V
8qBTMNV!Ny+np#0%`xF*aeZiSE&6h>37m{`8!cLp&8WTQK=mr{i!HuHLBrevQT9+uugM&&S|x?93?iK|$A{pRVc_K%g|qz}RFd<n0-5By8MttK6x9I0a#W5|
XGzvpR$OcDaJj7vzHIh-gpYM6?3h;o7CG|**@FgJcAotM)#TW9j=r1ag&_;ul&$?{oJIDMp615xrwx>vPwfSC60dJU*zy#22xOs8Fsu}&%-DJEL~Y@4D?&s;
kCaBJf^l$wb19k7utxQ+bBt;1Z)9KvGJ^eZ*yXYxe6@HbrIK_5jrx#|Q6Lc0rz!&>pb3CqcxP}GS22)d@REB`6!j~w1RPuSjVSejb=+sX@_LlV5hQja$spq;
26ie{Vnua*TVC^MxK_l-VifKtc0(VCy9aYnFY?_-%C-vG+!(cn4hl8VQ6l)?pZvw(2hz*?cq$UM4&I7U=v=ILqbrf)um6CHs2=B@K?d>~?v%Y(vrim6@%k1e
SmxEetL~l;(*2jz`tZx3b&R8CAFBe-T~6iUyCH`f9yzK+ZuSN%N*joa@qrTYBP+=1f*F*{B<?sM@u7bXPhQRx8a7?84@xE623bc&2B0b-%10gWXMLvsKn)T|
bQcFY`uFE-Dz_BeoHeh*7oPp^${6aB_e^&#=AmOTb7lWNIQW(|7oKYm@}mDOmOLbXx^JYPtVeV1qX;he`TaolXN4>7MBc4=ffa&8ZipaU)QYdV`71_z%m767
^1?RBXjw~<lO$n14a7ZJtU|2|p)OrPZZoo6`=8mN6|Iu>u$Z-n3hh+H+wfxXl;c?Wth|E4C;{76iN$l+sPTNxxuT29qP!VpH!J7xXfxvHZVtj;pmR*S3|4n&
vYSNVyc)>JBasYh#42hS-{HUe=J;ku%{B~UgmsPc?s>IUwBmzN0MHCCwR|g4S|rFx5k!S%?q!afk8I!%=!00t6^;4+mq=L8E*9@u(f%@k<u{O~OdQMkML^@I
Sue728?+;6_>nXB53jVz%}@|Q)(4s?dcuowhDrOak-VZhSn#>UI!)5cTkm%U-72$6R}#Ep=TUL%m_$GwZ%lkLG>qFb&G<GZUOAKr(2iZ0*U-PCVgm8YEr-t&
@RmBi&j}23pz(p}91{*Rg{z>m0RGKPJr$5aV2N9h@^!=P+^u_eW9*W*otL)*AI6`-?VKXHP|>e&P<+ohsfP@8UT-lLwo9j@i=i<3wetk$9`a$PzclnbDA(+-
0<J$~(f&tlgqMquW5=~^m2rckvR_qvL=rY~42YbN3VtAbb&`Q%^OuqY&mK{K=R4y-Z;}&#V&P<TX7>s`|3XSUBW~yPFcJ3x{Kx%v{%YG^{WRbfbA&CFEGBfO
H2UhK8(zFrcUJ)FG7vCBk0@e(QI+_PEM4(nI9czLD*?7^|5&g_5#vn=!-d~{mBOzr-V*kX!&z`Wk%d&lihB&)a-O*{eAb^ncYeHEGIcuxO66>v1GliyHK12m
Yv%`k%FGq<Jq<<<YenIYU`3wLNPh>c@?hoMJ*VQ@X&Ff+Xs|0PF+}ga!hht3gJ?ShF;WiZm2A66j<nDCs9D~TA$7Wavq2L-NR{(j$|d>mddpRm4=%kcS3U4f
pCHDX@W`UeeIpqf3Qqu(^forQlq{&Wt>fkXT9WBsKwz!s>Dd-$6K%C#Q|yT~T}7uk)<jDAU0QofmlW1ij$vn~6tBw&W!Li9dfYhefC-p!jZB)s#yIa^iG!QI
@AM>C<}9YEW81^QgfSGFkJqF_UO)I<zRbBE3g8$+Xym_&9xxk!K0lDxV9f5Lt`PREe}UWeT;CdRs~|vz^O|kx6=bQ_h>X%^8|Gm>;K-QIm`PgK;aQ~J80(pn
(79ZvnP?soD(#OU#%6pvIi-YcF0%8okZ02OH``sM<MJ2%clxfw#X}!_7`(xbjO57W!Cpilj^QJK*YD@IppZU2WV-+T{e|$T1j+EY90L9HcW<|Zj%!1){+bYy
>q}%wB910u__B^P2>_whmA+V3R$+Og_mco5u~YrBT+@hbYn{P(Ahr7^<M`cKLFe=nK2w#_2ex8mZW8Dty41<FdkL#n<Uxwh+4)WR5bj4|ThC~M`mj5a=6(=`
b#Qct8QvvRqCLzUt)N6zB|>?h2NnxSQX}m{tsauDyZZJC8p{#w29qjqw*5_spgP4W<$*&-MwW;H=VxDpTRH}*ipxIfdE1nki}_*M5^rsWtLMfF{@rJPZYEkm
`W#S4O^+~kiOrMMsS1rrc$w{mTa=|iBdYL+nbZ!XO@?A#zj<6a=`j`^YnbjJjUQ|A0gN6}Q#EvWcW?}R$T;aFDQEdb$A)hM_Jpw!SP63e*Y3{(PoeaAnMb}(
t4!e^aDbTQ*Y;{(ZDDHpuVGOTW_>&gWOXjRR?o*aAhg2E)zyDtTgu~hC%ipG(<S9qu}M?OsCpig$kYxuIaf~38);bwxY4hrk)HS5?+Qy`SwTwm0^<X<><+A@
kaEJH2Hj89UKiyw7nhV3M$m2*CIp$K%h35=ND;yNBTu5Cc)QFQ&yBGF{#m63G}yv?Ckch~B^PDwnCK9B6|f+A5xrWIQ@HSU64v~JgAp6ukjNOjH7=OwF%xhk
cX>{>o4n&~kMS?AKav<Q+AfeA!Pph}@pRSvZ`C8TGM&Y4Ph(&t;o<RE2%M|~)7$==b8M9N*dN3>D3V6^k%VgRVn))<d;xF(gEv)Il7&YzBr)9+)p4Hp*Bblf
TGWf1<O0)M9mXfONH3Tf#H;dz1?A;$0?oWFM+KWHf{cuZL>!O886H(8q<ABg@SwJ<dI)E+#w3r9(0eYG1{;MB{W4mAJsBL)k}EBmT#$KbZ?ky_zWRZK94fw6
rnE;qs0aSz`_^vTj7b7F-FvX&^Cur`>5NMG!bIzf->S!-4S;H#LJ?jX7x{eGDWxbjAXQCCRJx0U2#x#}h9z!qR4XnC;!f!vr(%HyT9(7jPO^J$t(;c=XRunI
$7KR&(MD@yMVuhok@QP$>RJ0CxJ6!&%}}{<Ik3IQ-p9fJg0_j$UWS<d#QW_2^&t@Eya>=zWg$QTWmRs7VZ8Le)@6A5&Swg!3s__by*L;Mi7(^Ys>Xq<xx=kG
<952mwe`4Ft?T!rI1}U}13v^HfUv+Pxw+PF48O0F0&FZD<_GsUDye1us@Z0S8*j0D)=g6mlTP(KLlgh}sNhFX2Km|XFY}bKqXCr$TpYaUcA<^X9)E>cp5YBy
r$$Xlx1=KI(3Wee-5Gzc(?Id!+UNUgM`(CtH9_1(S)**@qH$D;mgVaC_3IvL>oy$ZA^^W_wh-L=)qQAuTy56-1ddPk?6i*FRPMi)PK0IA*Ww;2cGal?i0D<?
qqC3s7e4g;zv<IM8D|S;S~-@btp>zAK&+C42iY?K!~*})Y0OwR4YYO9r`#X!b{x_YS=T7{K@5Nex|_le)<_^(+5ueE;jdz?24H;$yH#e{Fz?JGp;$3YyDF#N
Z8;&uVk6-ZuK7#KFt4%g+abr5oN?^`*9)^bqz-u+a5O&NqsyI;%QC$7R&rr0m)y4WF3p3Gzz?b;J0A;2R7}GHT}k81VF?r3x4Rz$GQ%MzR-dOjnCo#K_=o{Y
<$5A14Nm?luVtGR;kx%>q*ZiboxkuVW~a32u?;{<Ew+bf?B9oP6<zUf{@Zav%}|y>ezbviut%<KhfeF{*DkJq#eBO0C1z|@j?xPV$-<WLrqr+N2XbAxUWXCW
{~VHP=i{1K7)$sGJkNm;s7x0|OD3(L#3ND65g_onUk55~HALyDuIAc#!)`!NO(!+mp;<IDC_{%^*F<MOiEI#deH4&p%S$JQt@i&JPy+mcb>RxUo9tgjAF7(F
^L3qSrmrR+l8CX<Z?YLA3()-@?cSopr<b{%iA9V55NAyB(!HORfv!T!&`W+Nd%PQ+2~FvTwDF1-uRslnHm06yd-2(f#LQuudenNV5=G>4k-1fNPZ5Va{f-C3
?^;7&Ob+B3$(!{y#&%(s0t=Lg0>sC~os2&7Y+P8k@rB;42_qi%X{@BkOmnw+Hc%xe#Q5<Hx=(-<-FAVr{QFIHDr9w~p@_87C0uJ|<9y}QoEBng6iuB*RBHZ6
?@X=rh*tuhWMe`9rK>&S0o_D;lpi*?>wUyUr$k1mj8P^P#;tr|yw6HKGJx3t*T}G3$ne3Uk}ctGtr@6U>0s$COx?MG>_gtX3BRU0$BYfzwYO7C^%mMdNmO0b
Jb<WwwkHqjl<e3S6Ap^wqd%734n~OM*MICHHbyFQtc%akw4oDvABFkI*JFz1<;%lQrS8wV6(?0@*SK4s>N9Ooe{G787h?4m&c(sr;%qG-R;;C2Ja=*#vUs>O
$1aX;c&W!_?zQpe;hq}}#zRGM(%o<Mo+p?CP+v|_oOpMYalm#W4{;hT{S^Vr=i`bD6g41S0P-_MrdQW9#SU;)5I)b!a-3eaXaj>9fhAgG&K9O=ocxjg$4GQY
Ck$D|{6y|MUqmC&#|1E80y^3d?uoX6IuVlbh}IF>r96I5Z={%tEBZLwrQ$lq6|4)6=k7KLG@y4Jd(Xr4mjYZ1PDt5`Ws}hn{Z8zEQ+~@<u?xH&dT=0Z2eNr5
t4wp-Q29F^gI}&`VpFVnTn0Szb@Zbp2mG1Yi!85g<3N14#sM4*Bn#!?8+)|9rwj|?>UVM$S`LWPs2)bM=bDyE_9zT5$(%RkF$UY9P&wP&8!$>VI7>BPXl_Yx
@@7Pri)9r{?kazH@)lQlwCeXjw;h4y|JD=_3onC4+wIpXH<e0*weuRa-bw1GbC$y8rGB1z53@iPYUvkG3dNW>jSz$(dNgjv4f^?^5GH~Z4EF%M2yuvpi?|hq
&^B!DLNyBuyNl20l$IipCN+a2Ew1iC*UKRN_Lwo}1!=i6T)Wo-xEl*8Q${cZC|09kjVyD5savYH`DK3LiBd#(TXwb~iW5_@0*e2`+cU7}uQh6&W;h@<dtjhq
_$Z~q8~<+Fx%j3*#CS;3#PK!23v@)Da+y_W2wTPZh++D2<ss}0Yv|`af5Q(S3IwPU>NG9Dhq2B%!=Cncw08`-M(&W;(<X6ZMVWqaf#bg+QYQP&Ogjw~CKS!b
lNzj5(=+-gxKy*$8`HhCQ;$&s;mcPl{euUa>R#%OVuh7Q+0mLv#loF+*1mG};Qz59i3dv?<p>kr!BbCTB?+7{%s@^A;e}Z6{ALm$^3IB~t8lAuAC09+V=6BB
nglbLkA2SbY4YZNcOr1TOrI<M?o?Xr`g6T&<J)NJNTWf`BdEEpM2}`;+CA@_{UU^WsoLIfnL*wIs}*$j3t9foS@}w88L3w9egifgp{MEJJn`-LWmaky74bQG
8EED0;@uB~pza1>w0SaQ9X{Y?loZ=0t<c1_DuIDyvwl99;DXrN$Ej|t2J%Z2mP%smnnVyv>XNAtzhrEZ!-~sH-tC3C(ZlU{CS87@?3qw%2BLCYP{7aj)S~p2
OnX<>%oa<?%tTX$*Q8(0<2jP!w5_|ajDdC`Y>QZdv>gp@6(%cnk<9^b?LHEhiPhK0z+j^X-89oRbO)G^9_D!`=lFr})Nt>!DUaiZb+DMSCqvCN4*A(Dh5H(X
xfH@pUZXrf(hRDuD{t39v=V7~=#evZEYqY8Spksk5vf56mo=vGp!;M|XVpX!w(T9WR7=EtW##-P-jM6>+Ft3UKCl95GOE<z@N;1aam^P?_t(Q4<(jzbhx1iX
MJ^}Ivu?DSYWpzwF*+vELsMWXG8XaGH{}8TZo3kQXGLo|uy;|@0s0o+`Yu38cBEReBb73a|35#s-SGK7IeYv_7<3efD_5x6Sow7tyuR<3gx^U~Vo6s%<>M{T
UU9}>E>6JNd|~megqqJpINou`OT(p9DfTC_SGV0ik&_U$*wXRSrW@U_SR+j;sUISH9;G7%8|-_{m8}xo^qh`Em2P_Kh$PZp>c1|L7h={Me6D$M-_uHuKS!m_
+fqI^)Ob{QZ2|kEsd*W%m=9zQ3zm+Mf1Cb+c9QINsR`kv)@NnAIB`IfYN`o$GGR?$Uuq`~gqTghCoH0i1QAj|Uc{(xL_$vRU3rZs(~A`GZK>;TK(78_TZG@%
v6@IcGl^3sav^~=je?r1<gg_QX{9a&`T*$znSgVRvJmd-H>?kS0nTXq*7jpE1LAgu3gqczpvox^k}~UvB~P5JK4UJD*Xy4wAgnv1v^0+FJJEOnpz~|u8S(-P
N<G#q%i%ZP>4r5XkfOFA?}F=3w|JOQLW}7@uKB<gKB=H5rL>6hbR5q-MzfzZo{i4RG8w~V-SLmQsbK2v)bwv}0~T-byZ3ucn}}7+CUISJKQC3zK-UbvSP{7P
$~T`{H)y)6z3&a5|J)JY`@$H^rJ#9>Sxet6y>g@=Baq7lGd_s0?=3nJ)l!n{bx&4wl0)sUn~Wj3;Pqf_hQ8Lk7cYzyA<W?$RuBet!}1U(WJXmh&CsBfJE#Kh
Pxx+aXGtspfbnZHiP-NfKx340{9L86k*YSFO*O_C7~0I}585-p7T={rpJFQu8;ZOV(<*Q(vG7?xIA;IpJ^e(JonDs4CbY$~4P89bL5-NUTANp1MkDYB%G+jD
))QAm+1sj|$)3j(4|sdatTH-w9rn^4D|`dA<dB~Ym%5b{k}jTL{^C|b(Kt<H(AAQ~s1F_!HLLBN?MVQMBq>WN!J@t!)wL90DIIvZug)F@g23nKT6Mf?|DDI2
^!?XpcE51?9Oi3~3L5B!N2)YE5|vX~raH|!)xpt2Wo-PS@1g-pd%-SsV}Hq7l9|CD2~y+!`}3Q+T?jnOdAdHHD}BpQf@yLSGFj2FwY{ed84x)DoatlVAul|+
*Gt^7WEPf00^2_`G+w|-=tfvnu^ubkG8SQftw&d%uR2uJWwG_r7IJWCrwl^|VlB>Gp}GSMN5^@kFNQ|nvp<4VtVs6y%Ul<y7#g6A;+eMwiebq90yqg2&5uwh
d|^X^gG>+GEK@eeXH6oltq=rNoHtOK@Jbsory|{I<<9E;dIVB`8?0h%PTXf*=Rs5Bem~z*8kyejs1yuFhGE}$pY@!_0f3yxwTS=|Hp29cuMKYvmJCKa&hI!7
9(DBCe~iK~QQdU1eLoW2CX!*ONhQM5XzABo;VrWu6}7!C@~bnM>i+MJm|j$I8-Jm*0Pb!jb9n;#@uqk0M=1p^h+heSWx_i9nJ2L(|DMc8E$O$UUZ@5&IJDQ8
nvw2`(h}N>B@}f&2m}c!6)P`5<r$I-y(*b23%b3BW{VFZARcm-ma29nnE^DvI`ue2#%NsEi`h+}r}+hY)lHQc=g%BuhO}%;mNGaG_l1+C5w!Z_a_9RR-i}Gt
-aLLbL+T|OVkZz^WKsGKG8K5bqvfb)8^#Rv(g0i<AaF`*@I_PT{%&elf9+hsboWEC!1%E5%oo4*xdR&-@7|A;_hbjzpUC42LBhx=ElFBlURATZ*qKdz*1{-S
=DNC8_yYe?qgT;^WYzlsNh?+n-C7Azz~<hLf*yzh0MvUeZ=?Ui&JqV4C3+C6SUTVfdiOE@u4937#1aGuyc85ulQt>{pf>5N7>x<AmT?J3-iTe8&&FNCp=!U(
tILTK$LQxJ*>zaQPE@`;NR$|!rCOQIu@3$rw$_#|2v|+XXx;|0<yQnFC<ib(AC5>*Q@U#uh%u{_a+X(GTj70|@cT6DK2N&rb`@=1D!-N;MlFZc<OgIjX^|C7
X6&Vb6KhVdmK;6=ZU*e4-`sgub9-|@YKhbIL-d~KRN`C0kDAiXs+_=v(}X3kWg>IRot=pjG%c%Fv?*}L*5-`wguvm2cIboJ`J)ma=4WyO$_)K>4#ACK?C9YM
xxuFap`0y%XLtE`G{B!coj>w%WeAT-{khdi*F1}FYlP-xNFah$Ao&t)YHK_ekqJ=#r>g3TSLH<P)In(cHw6XJk-Bemkdv^#JK3$BRK2r;`lK7d4Xvq2lP|mk
HpZ4OKEV{Bi=(KFkfY{6bH8X>d(v}lMv6`2SjIy3DH=obE?paj#IXv*bVVhdcyo#pI8y`61AG0M4`(U~{O_yU1GlRWVuoNZoW)=~<@8e1kH)LovfH7h?$S=c
eb<!`v~6R>^9?w#WMn8xZ=kWk!fUBYB>G}Gc_b&GD@$cA`ht#q)J)XNoEHl|)AS#=Wpcp|rmCqSpLDc>{gQf^8y7#K#t66;1tHxvc<!w=>L4gcfkakJyPs5x
)5hgswxIwG-+VROE6VM~C@)6&k-je<$*$^XQ&bP{8HB4!t#y&XV9Tg-!`nBV_1G2lyYcp8SQF#MT2U9DLtUbM!gVq7ufIADkMooR&Xt<tpm}hZv#Uw_Q(<Q!
E^al&Ls&;zEz{P^?XoZ8*;`PS3?|tC^I5|{3(v*wVnGZZ0BKD9;l71DJ&*5ULlMTBm2by@8u}q%3)7eyINjj5R|`WQa5_xGaS^oDyy3{jjk3$e>B{LKXLL{W
Q`?R_ta8P1O|FM7J`m#2NM*GxR$Ypx*b46q9ED;cg)41ZnSZiDR+2#Aa!UE?-*54O_`;b+(eApcnz4zyv7DGSXb!@(Y|0NUR{mQ?%65!08tCTbfnixcTPaav
_F@l36<k=-cDT8_`_42-dfk4P*ahN@-#MHbC9LVpIC$_rucxbUQ*Gk|=*#&@gGUb`t_5Brtw_4|jLlhBVg^GmOMG45HD<{SEBn-MBtt>*9%Ee2Mi{vv1Jzq|
#vX-r4!3On)4g#*InG~mOLWs{wFs#j{}5a;0hoUr_hJq?0%F*>^H*`*tJ$<#C~UQS6PxIwfWwqSKg%oRuyocXwyI;d{g~8Z`Sy%q8UQu3k=|=tte}^hOg0TS
QZ~GD@R5J6A4ZIU;p-eQ7tM7O3l)tv(3t`Bn$BUGhoV<9ODY=djFDH;p(xQgNY0&MQU^!sf<0kQ#s+)^Lm<Ycr<x`}6t#jyrq1WM{|VV18yp`P@m%c*JcwwY
fzwWT{rylgvU6O)ij_u@`c}b9GF62~?<(3REjg-)It?oi3@AKY^3#cmi?5yF+zkScScXIZR=;$T!v-df+dqgpx3anX*hj0zZrM(x4pWVo)^u6_!B=2QGR)Xp
6sZ%6`g@ilbh&thkvA#Fmt5bCR(vF(j}R()r20;z6fSlM1-*k?#}Q_bpY1`-4R#pW9tS%3T00(Q%cGbqy3zcvqC*7TBHvE2W<uxo(zioh>f&L&`J^0ik41BX
P|{6N=-Pp7(QPfIg^Tn+3<Q?kV(Sc{`;;9HdBoeG>0Bso#*a-X&d^N&&<d=VW2+E{+mD_Iv*XTtZw^M)W=*@OTbMN?2ES`T{p0OX-$=BY=IDt?@D^<B&$6Wb
s-i}+rkuVaO~re)7pl;VJB`RwvsUJT1P0bRSOb#k(cvCr^B5N|W!(D51fR^pBGBH+$ommKmq~EI2ZbarL%gtWT7eNc$GOb|tpBKP19rt~d2?n+#MDzq?B*De
%>kJ!ke92gIQMS@!W<mzmfO3ivFD0mY!0!=7#FyU^7;bk%fF|v2K5UA2Q*$CyzaRc1=UgC4%(qwsX~Y?<0YO(C#J|w#S?V7gxKW+xP0JnU-^Z9ABxw$BwiGR
Ojm9$ajKRVUT0!zw#c^W%BGA0e#fSa^H-?9fLyfMEnPB5`5qhzYQ2ST9Uar?I8|H){Jt9$Q#c9Kx0q^WtgU}Zi<&O}2M9f0HH7M69-S7SY>QT<=QprVdKHR)
#MB0DhJd$>3&&8nltejXufMGmw0Anmu|Vf6h<WUDZgp|9*dZBMg1-edw&;v~M1!skj|2{682?1lzRMu&Js85HD$aSUIRO$$*}fmVahzMnc(Z)v6kehD_5DGy
Q>OQ3qZJ<)@hs9`lqiMVUQR6Ptqu%8dYIy<6_FqRx_&?<el2teo^4}rY2r{|C31l5%DvOJd0wB$zmIT1CrhNLwVys#G0NGD;8#sM$t6LWP|cH)D@&hpG2=A^
^!*ULz46>zxo>)|KQk36JSw{g`moy9uC#PV(M!qx>G&}#Mhq*Hx0xXM8lk74hV+U)H&s+h>ZGzs#JZ_7D4SWRgx9}jI@>v^f97XMQF&c<i(vS3$*Q;-;Po2z
8hRO6{=Yr9dQ5}9KF3#W{5k!1))zTwsi%=E*!!4^U1PQ78YD1~){C;B1?HzgjY*(8jS-8*%)JT@BeAno6c*QtmJa3uVQC8md-SId;C^w#Pdmf?S@`lFWEu30
>cU|<6iAvk&L#TKf-_;HbD6RLgO#W{wwR;zfr0BuQczgR221}UVpR416@YOfInP>ursghZKtl35VsaAEv00A6^{2j<yMmW3s8@y)j0{H_fCayjg11XeTK^r5
@;}M*4d#gQ5JOX`n+QGHK+FIN_Q4uTae=iV&0>P^1zZa`+TV{x&c_r|BfsK$c^ir)2Oi<Dy;d%Jcd3ITw0${=QshG?5&+&OBOIM%l7tDWzOeK7yGp0IF^<U&
fb~z&)h9nB4i&HqN&~fPN27#CDPcL}p8#q9h(HDaKwfTJc^VPPvVzIbYd$DAKW7_`jkh0f_c0jd8ncL0_rCM5Tac~KDj*_%C&<-$-M+pqX&L)@JN7oR$B66S
D#I(fT4taMOesDrU-E-9uw@Nyq}4iRLpq{WAFkv{?V+=CTZJ%cR{cho?<111n^2dF<5Vth8%UTeBm$O@ms%xc|CU5O9As{M6upG9X9sC^wBm9yhsZjUiGpw3
c8>9^s*=Z%JxZS;6+vYE)jN9F^<EWaU6p{`dx!_T)YJ}U8Zf`tnxqoGo*psty~cwW>a0kpZ@KxO!PZkDhv&qGsH;oB`j^eJd8Yn8rn677X8t7}{beP_2zVjN
+*nR{n1#BLcR?{F`M!|>=M<8aWrzs)L30bLENb9KjF2M@+ip9kol5T@G0_yF%_1|IzX_U4w4?>7y3MfC;fXW^Ub%7<3fvh$-$n+z;lb))%g4Blc}$0tdvZI)
=rsjOj?OYfA5B3wzAxThscJjS%>(6*Y16@7keHVIZMo^B;JeK*rdbq`f{F*Ju8PnMW|Ic}G-(^g^^O`r&qsuaF&`W06`Q{Sq2rz9ir1MMWV>RhiPte=?l8=A
Y={Q>N__t<sJV^x6tgo^E`d;324!n3#9*^ihhW>Eme7nbX6l;$_uUHXfJD#VZa*|Pd<fsFz>Uo@d?;<nFEC$1vZ!R{hlhgBWa#DvMPF0ge)b6>f<=X#pD8!p
CPGpJCJC7#Xqey1d3D44NZQBeM>HsjaFF@gthM|A-9=;ANH~v%rh?rV6B~Bjm?L5ihb3B?vT3SGX&~J15D0iUvqpVo-@u7&Y<MIUPr|t<?OeMu@ZN6caL5Uc
`0p4ZO3o^xZq12?QIqlBD$fQ7s`uTiVfDfLhM;B|-k=gTCCQEYa`6-wB!`lY7)mAhVRU~SOyo3my2pzu>e8h@<N{B0LOH4`=%V0q?yQsQ*H66>fUj7bcSEny
`3JSGQhtcpw0tsGT4NPjWg^Mf06t4Vw{l>HYcq^vL+t7*PNT}Bk>X_6gW`BpY!|~`6p`sX#Zk;^bkcS-=Bt=gLX(TrMzehyR1eB^mnS!19bDQwi^HVc`q<?2
Jji44VIbxUuMpdB_hIGxLNKv|>U)aw0IWc_<4&rnp(9;EGSSJl3quEpT{Sp~QDW@Q-bV+qz#BAeg)71n+6iDRfl(t@Zu}tIF4~U;7pTRzX_nysA9Q;>Pw2v|
620$*fY8d~XE?5^N62PSQn&2?V7{7YR=*62HB$#sJYvdYsply-89`<wJcFW}A4CY8mrO6=XmIhz^)vp8#_DAa#l|%3TU>Hy3Z_H7R|vmIhbw4BXZk?vc@@8R
<~zN^dfulw0yYO~Ai<^d<+`bF^`=zLdAoP<fDtlZyEZ*oXG}^*5Td!g)8(JB1XrWKf)n9yuZChk32i}|Xn)rU?hy&Sy%b#9ee^QAn^+jN&#16T=$ilrPy_)x
{|xBs46`tVq+-52B`am-pQcX2JF58qCQha8$PyZlnhJwN+q0%A7IcRA4^?@GQr>*iQLl!m>>w#EzVkeVF6iIGR%4J7ms)OgP?eeJ2z1-15oz6BI_Mwf0*vKx
zSTT1?~XBtmZZUc-(rX4pi!QLfp>^GIXt@|F(l_>W$X}F9NZBOIQ$BtKnP%oJHQsFwhRu-C^v2N&v2cZ1b43DzYsJJrQ}O!Hi-KK-wK*Zf4^tt6JF0+Z@RI!
1I!L*Kox}sk~$DC*XdMZycu&3R~LKkm7CrwsyXkNm-9WA0Uc*$gsz<cT|YT~SZhxM0lThvM<jUhf#!=aLkSh(lKSiAl?;x~J7dIT2#FylJL48Ia4t}|_K}kN
%zUXcy5_6K8%~wRW`OGoIwslU9_?^LLyh|TnHjSp(J@SaWQs+r6Bx9;7m1H(%2aYS36V{Pq=|WLiFWKsYAQ>A>$wrAB?H56Vt*ji$`PQ&ro!b~4*1t=jhQ0f
U&Fz`{wu^Gp2Za``btciNut15`vbJU56r^;aum|$hXvzUMdQ1Ksu3IW!4g7h<P?=O___*7e@50V+Q1}#LpTUbYV-Ak07Rfd({k0QMJPa@Wd2+3jZu8=ay&51
cQk8(?0mf|8!(a0|6NFKnA<*wWz2USM4uDYocw&JglH4jB;o$Cf5mcJ9Q;hiaT|f%I1|{P!u2NFE02BLvRXY0btPJ4*^CDy+ChOh#<B9}39#wEoze7Ks-#i7
@KNOn1{Xhf%Zw4~n?5-kgQNufl!<w<EOOk29#=kp`9!kr+57G>I|Sqk2x|1}<Fu~us8WJg267_hec#}7A1C&QBn8!tt09qbUXdrk0vr85In5~;$Cxwn79~0*
v<zoICd)Z@o{5K*n~lZrJhBni!W#gCK>?x=>P_7X79L^`hu!H^M3z<`Dw=ZT#IH9)j>f^I4dP0iEN5*%xgCvmg}q#K<-cY&Yr)SX>=KGLtk714u?@oeW0ez^
SeAL>2&Agv4n&rBg5J7<>^0J~w7Z?);7M|;CVxrM;Ej;%?`>ww#m&ctVUq5_+N~KElEq<@D%Qq-i$6$Qs_E_{JE0v&4aCS7kal4f2ipD)iwJXqd|tfaF$G=B
VTl~XAf5`1Ab5p{ckz9+LL!7=9|pXC$LMk%soId-N3W-zqR&8;ZQodFXqJBg*e8l)O+N<sQm9Q@BLMClpH@i$hcr|_(pm=UHpETn?E9|Y4n*2Ad^)SyWII}6
N<fc4D)ZO53Q6APdU&7xST@rRb|D)-DXa0Tz({HRZ8QnH7`ezKb_e}2C<_GVa!`f`?A*f*2#D+$nozyNP}JG-owoe0L8IGBpsjHH86*ti)6?^>N>46LGN#6_
8e*wrF$t4Lo(Cs8V7wzTimmCAR3T!Vv#jqWKoR3<*TN)FU@zxt{QcW-XrcIuSQ5=hhF6fY-h%6K;DdvSQqsAGdjVz}(u=Y=5dO=v<?x1dtLq6W1q6{<N1<rY
%H_55<Eia9m&lxig7B(k<Ap_}H7;hhDlW$gS4@U)UaT>8*Nh8|4yobBr|8aI@tXD*B};5w9HaZ9l}hBRx<c_N;xmn<r)Tgf;oxyRJ)KXyy+SC)Kx)|Nmz)d5
nFxEpF?ft@YBoXmOS=#=sTDvjA!l@iC#Jr!9BF}NsyVjQT!)p!1zRU^Y6K4Jz30pI6UwF_g?dvAe8}=-lV@t^QVZ}zAx2-h4J3+3-qJ>mQrevJ(<&Wd3LiDc
4N_U8oKUAwy(%9_oiPQ<WA%kS{K#Ckgz2Z0@_cB+W?Oenq8dKf@oLAGK%ThnGlh%W?o7!anavE<bnLEGV2d6c8O*>Op=24WLOtAaM$#FCIHW{%oFpXhup7??
)ba>P4hd46fjzpn)h#6SQI5^q6>O=B+kNhHa??AA$N;L=!FCB1qb8UbEpq;;K1&^r9PtxPTR|OBx!n1-@K(YGzJb-%qtd;>3eeX67J1ieAt*H1X26`4HL;Ss
s&V(#lz3XPsd4mX0?ral!!F${;zY3{`YA=N_o3ljxYyvHhS(G?8eL)`A4)LlR1#6t&$Y1Ml39Q+Pb#Ght>^r{;v=>6MY2BKmTjcm%$Tg`tN;nK;a|-}@(Y+(
Ed<qHKZ2m=0Gz_5vUo(o0BJ781)}M3L{zfYIV2q?h<|F_ErprRBo>L*07#zDCH;RY?O9=g|En{2_X=vAPW!kWaQ$0vRh~wS&*?p}D2eUf9GU7y#pd4@TW~OL
uY5Q#`Urv>&-epm@5J6OGQo1D#i&$8zcXRBvHL>#s%EOYyS}KE3&TaU$ksZA0e%idEpJkAdSyTw>}efc@;XPQzXf0Q=DIf$xXmoMf62v|5dXL?WwCdnZUM|q
6hhr5zJeXcISA@#$nJ-L{%&pm7jzS_%g<E!^UYe2<nFzZO9iLARe;e-$|9SLgy|%OK{+xEHe9OEHlLGzNHLb$f|f5I>`kkp@wX<gvfvES-wVmXSWC;ExTRjn
_%oJ`wu53kt9OqB4#vvmAReZ2li?WYtTx!ByAI95JkDSv1sEOYgy?wlFlasowuF2c>MZU&%ATA5gu9o`S&LAQrS#v5A>d>E)at;xWJk4%$>B0(al!5%r4K_)
7(;7mc=a7ECMy=|<g%S20HnhNe}Tb&fa^ChddvAgK9t7fF5EfFrOfU`K4+-ljA?ML)hk#8Uer_&@(6g(P`T16+z{q;DOTlWk6y&fu76?@G4x6F$xl1PG>E&w
iM%Z2Y0~XCm#q5_XY4rgT5sg!+A5u+)~4t>O7gkn<t=IBlozRo#K5Ko!FE`R1DYb~4r^lC?@4|c_GRZ!k-`0$<lk3&CHfo-0TWr_RMPN#@>u&zy~N7f=F;<b
wpLPQY`jO6v8qFSckxv{+SHfC>u@twDel@IWwum?e(a@H$uh!49r5{%Uia4;vy-EC=_k3}Jf!DOFoA7_syT6CSAP)CSpkUePnI-c1Q$M0tWd6)CH7t9c|z|_
KO2bY;@Wbd>%P>?fV~}m3E0&yVg93{A{r`H;Oqo7&;+VuX*?W)cMGXne;mNJzgKHh7kpGVeDTU$K}<&0N9m9ZSV+EWvTBf*|Ee8x2|?wGmQ74ugP>RbpVK`g
i*sD&j<0JA8iw(7gofI;!v2yuO~YQ4EA^LFg+2aFdA$$U6uI=MOBcP#-pnyt$)<Gjr3TzKQ8B-)XsV^}T|1O@jd??Q_^8Fg@)<SFlDgxCb)9dB4&!2nGw6%F
c#mZX9#rV*Z<j9nh<s2=L<t`D-q>Z;Us-`nlg)S|Vl7bjJegn)MeHJiGBhkgbTwq`pj(N?b{3xSez6_saSv520BG1sVRz047o`?j@Y+>TcsMIiYR<J&4hXMc
0Z8y(E0JofJ%Y3CK($~}>KE2XU&q_Q9?+vieU*=1F2V+{x`*sUMxUy0Z4xxHAhx8Qg};Gz6idhs(X>vWgAUEsc@g0f?c5K|y>kY;zxmk!w@*7%sM2>L*bQpt
GSW)AN{fm9+t?k`0sTEG$nK!l=NvUSNn&a2(ng33-JPC_nw77h`s47I3Tgdq7Mv<dG#jO^^M5J2*-?wE>^vL3$K*eS^F9GTEO7~UwAS;9DK6oIO+^$QY-*f8
J$XKT8$ar+0Bks>Kb$@BI-pErY{H<3Jawsz3z66l0}xuie4St#o~}ZZ-3#m@DQML-=|7B1UZX2ga;UyD=-luP?d<E-Zi38_M<e^z$=bg^CvW)LxG}OxC{cCd
1=xS(un6(COB`jrv@Ts!rIT!R*Hxk<UY+j7r}>1uEyyStMfICPztvCo9e1lsb$B8YkD?9M!{eFGhf{n90oN#v$|B_B0%Ag|Nf;zVFJQ}X*8vW6-dwtG19Ix)
rPCQWNY_aaeI6z#o`w?-kg~*h2H6IWplA=b82p1gqq2M*(3ypbwp`8fD(Gp4$EUn)uD^`PGzc8%F1}GY)*wvcUCTHZixOC@st*Xq_0s%J?xeRun&#4y0`B9{
ZRS)N=#Db9QSqA85`kgzqNS+WvrWqj>q#7A5n#V1l@f3RZA>4hgT+!0j-QyjFlCwq_NOVr4nv0Y2$~_gbh2@UixbAJy9&6<T9_8!k~v|z^;HR&tL|9vxZ3tx
>1}dPl4K!2S=DUohyZGXAKcxME3c0xI7PE+{xDf^1ySE)b<W7#s0{ar6jaI!(G5JRvHMO~-(FSzlqY`xc!IGvM2xqJ4}RkK_Ks!5Tx?`WNe*ef{u#dqP@5S&
v|*+-OXP=_Eo(i^Wl%SYH<epMb<FMOrZyFM^!gyOWT6S`u8)#hSY3~Z*h5orO_(RPoWFnh3YXk}vS$eJG3eTZwTqJ(46lgED({vN3e)T&R^mz4|LG%NlqKXg
Beg>g0_Y5z)k`yPd@<gQ3dK#?YBgoPf77b}(Za@b$VdM3q$tC1vI%%!65_;ScB#nn+f+0=1=&(H7VPK7c<bK8K7L{t`!d*@gSfUkx)eojZSascjAyD0Gs0C)
XA3<yB+NbkX`2{))KcB`u4*~f)~%tf*l0sh*R3~`ADy_oh6o#`H($szn=j=Kw{dec>T99YIDLt5u(#u!Z58XP;DxFmNBbH~r_RkY4RBlcOy!-Z*iQp(Ug!y#
rgS8RRZ{?aa3O$>&GSJu@@Lj@Lb!11^i>;vPr(U>0T=A3+3N;nhRxb2SKRRkdYel^$<d_ZD;#);|NfwjVuCpq)^?vVfVd|%uyb1t1DKG$RJbJQ3NZntOsJJt
c?||oFsXs4772o^yKpi`3N4I;wyz7g<YPXchSJCjeE;_Q$JN)421jJlM@sa?LdU*d{>jykZVPUH5==9oXz3XQS?7U(U3-pB$kv;DTjN+V-kJk0Xyu>^i`+BC
AJdUc@3o@0rtHuR(J5c6;4Yl`DW3O=49Q$|C0)!um@pQw!1r<#iVTyQ+jg{zEJZ34Y|-mg=>tcsfqQ9$E!W5Y9|M9&V==}{o$<*IRHg917RlZXSPi*$4IkT-
>!2keBLn3s@5n!(`{tX8t$(nCV>(ybr@Fj|P9urFnCCkUXltkHH7pNB<vVJl5>J7Dp-z_tel7gg|0;V*Npnt#BRzzR=#qCA!ARkh_8t@|Vx+792}d4MNc<r(
m7Uq_iWkmU1+epTh~W&0Z6?;MpURDkGSm_aua+(y=JTIx$Y}@5L3tw!Lr?nbABD+C#>C9zRMS9=$SoJTOek2no~w_|kjQKTRVUQ}7&Cx;yxW48;eu@LOHbe0
DA|X~aIl@@>J288vQ&*yJCMzGeXSIVW_p?~AZz_R$fL7TK0uG^^Trv48@M#m#9m7U7%DW-fY@S2j<iG~W#eb|*7Vav79^(Q-`O8&2cHnOn<y)t8`ffDVrFG+
aFKFQX?Q2&AH_)LS3vv&D&wkz)#!xeY7AchHDvq`)Fn}BQ~;<LRr6!}B}4aFHXQ_zu<k;jHu0&K^C)o>Vf>-Q6U$5Zq;1%VH(KdEKae5Dh@lzU(?vPXRM*Tp
4}yj_%gZm?+c~hMAT`jI(tClO-5;KV$A7KHS}Z^?o#O-oY{sG#+;amCfMx2&KL1}f9DP{Mg026NGezV$(q36kX&AH);Z7LN4WstTCoOXwv^7)bE~Mb>5h9N>
r8#9U`JuNPdy4*6s4q&2<$C<<^3Z@l;g?Gv_^i?@pyjcHs_Uafs~O~`i@qRxF9a%x_euF3d_1Ze5~QiWIyo3xPTTyk@LW&HuU0)`y_G>hd*;2M03oSa#@(Uf
oz+D0`+_&w<ZwMKu^~^^{rgp!ZHseFkK+$Z<2)4XuRALQE+yT{2rN#hkdrq`D5ZL!fr`s;j_)khN8>s7hpBvIzL!T<{4{W|-P^vFQ0V^mVF(d3cHf<3rf1vC
|7WMmMqmT{EFVEE;}qgEo<F2h;0o9vlod7a$!<v8f+q7&&Ta(==NcTruemo_j|w>L{y>tm_-$Gccv7XA9siV7z<#sP5zK`WzR)$Y@;?BBkh}ZO?Pf|H^c6K9
Ad8NsJY#U?v!&buOqJT1M!l}Mx^M>(_{7B%y*WTL77Gz|DL;N|zarvk0YGOI?!z5Bu&iuF5v>=zyzTqu&RVNrj(pk@uS&QfOq(TZq{JDKYpgVsat#slt9&sv
p5=*KxJ~1<sYVK!jbsdX=cxUd;EHOd-F$_?F^80$gHA&af!gPpHlB~d*}($8>w+YymH@pU;qs@u-HQ!{msT>(aNaEB3EC2l5}>tqf1%-K_wjw;pRjz@(TQ2s
KT@fZb2LCdUezd^4_Z_vTy_RvdflEaEbgl**5Uhir;%=Vck8TlU$mn{(1C={Jx?FHm*aydbWs?++(PHjGf;qxwKUm_%iy47Q{&dtJ)o*J(f#;x|L*ArVp=|V
fplbYZIC_{2FSz<BHU!LkL+<u<H6YV=6xf}eh9i$f(~lY_u;03Yb5!UYQL4o6dSIaET1kO7ou<R1ve%P`IvP{6<XspL#UGEPR9F3M1c_w%8KL#X(NeIB?tw^
QFP|4n6l2OsP;sc_Jei3)S7VE`A5ITEaeZ_=gM9toEO`+OGq$(9qS{ecSM-jqA$O)eM+6vYc8hR|Jn@x6fcg<-%ZH!>wgbvuz1^1rUrP+$#BoyV12Lro#9fs
K1MOuu5LTe4rT(M*0I#se`H30Y7gZdu$|v_B(?_JK=#uv@=3R;UyE(#V4=>?BN_O33hR*HKdiJF;uX?Ak=9nUIEb7EV8HKUfB>g01V#xfo<EltqI1}*H7Y<1
gSKd=;AuseE9f=&3AZH_&qd)v{V~*>*&#TvyFOp@k3m#nmN{5WqGVCr8rZbOWUzK~mg*r57!7-RYhDZvrZDP6lh)gv_^gPBO4#;-dx=$hMe-?Y>Um?jRq^TQ
T3;9Tx!#lNHo1%fhDx~K9mh<9Z@j7Ey*c3ViyyXy(@?`+iv1McYV3`M5P+eR#);b}ULcS>fT~OZ3bsqLc)k2@+=9f%ZFpYX$x(4)G|og$$ZO|Rn#zqk>UGf7
_W?;DmbSF8Yt=UsoZ?yGN(H;m11`d=LK{F|))}#`3V6u@+>pEcG@xG+)Q<DqAL;8<giHlnG(zk2l{wDj6KYW_rZCbOx%%IidSxq?xuyH_6uRnpHtkDZ<Z6{<
Sy*&6LWH+ed6Uo+>=XI?V>Yr_7R4{Es7-S^)IT&~c(_>y+Sy1-@+|o5I3X7)TZ)2e^>dgGMx7;G^SvKH89}I&XsgeBX7gJTGUX11C7IC)mL!aANY4Keq9#B6
uIjf4e@DUiiy?tZCOB+GxZO3BBC%pXSkr0+x-y3KxUe)rKpb3=KWMSKec97Mg?BMCi<Yvy|400Z)|s&HDo&~ZSu#KL3E=kKc@836vKX2$l}3nxSxS>|C9AZ}
l!h=>nwka@{=`M{+)u5GL<`bSg&@n4<lv<aU(7xh#ETj+f99c0O+LBUa1fNfP8CrPPe_pn-=6Oy3<Q4WQIkX*HX_^T>q!mBd3Chx>oxZsE5|VFUI_layC4SU
onKtSM;M<T@Voq9#Vg<Sn<^bU%Ehh0Ir`ZWAK}5R>}CjNKESSZ!tlLFV5ddlN!>o(e;#E=34tUg=PDjJ=$azhO;!S6%vZYcCbTf>?-Y*E`bU5QY{27L)DCgm
Sw3%I%ng95-ySBT+sqY(c-<Rc$vg@cDP{=Xx3^BkQotztSZy!jGd5rr2#MA(F&GMjx1$05&+?NlTNjfZG0V@=;%14nVj(Yr*IN|oK7t1aBw~%thApRmNO+4T
Z>9IHOe{%*Ytfiinn;<29yB6)n%8g2b?O1_;Wu$<ibFKMnvc?4hpmiJ18H6fgo?M)HOS?kW9@NlV88(-@UVl6!3B-Hu5V%A=0In)uB|xL_+zUDZ5g1&5j0nO
_*RmnU8nWUi)QnfAusa>va7^~G`HSzp2K}Mf{X##q`twR)`RLN=RkkP8eJE_tZI|)U%pY+6`q$@h%8?G+L@{W?s?6d6kCe!z+cT=6zxL(0q~jTZ!CWL$|BAJ
CfJV>D~0H&x<tl{hE>~@-hZKwwYr?1OR_8+o52Sv#ga6&39;b&Y(4askWCTHXKc-ua#cz0`SzH~p9EGK0$)$9K&fgwBVxWiul2Br1GzZmK7W6wp_e)sozwZo
)5-<?)`u5wP=<kE;u>fVcWB)!me9A7|Ia$ntazw3sr-?Vkp(epnK21u%msFv)y>@(80q9b2vUHm!9onPJ|rkxrV|eCCCA<K8^B$`_ByIHW{%pbr;@Ls!Sl9I
IqO{>EJuP`^bgG$j;X=mUB4<ncI1|hLtG|W)5<n-GhE4^M#~6-e*B~(G_BkBef#s{Y2Cf4+M<k_?U2t?%H4^LZa0O+iPyU5BmU6mS4mDC;}f5MNY#Tu>)-ne
btY>glgq@#`blP(6pJ-B&_B&t$OG3{Bq{XeK?YG6bJ@wfj;ZfXr$k6~Qe#!)SNMK<5!f(al_)zd>t4E;n^w%>0Y4eY7r^R*K5FH`yio@j%uW!8hqxEvIbV5d
#KvMADJjqL1Tl1NKJfuJhS%S!dNS{^bZU6==jHL^kLf-`QYCY3L;d#Q3||%gYK$LrU|W1jcO2{=FHVrTE$AHiwgaU~TBG9D!;6?f?vm>l3j@nu`T!+fbQ`dE
aGmiblOK|gHf;)Qp4BfY9Y{y(-I+Ho^9v0U%VCG@yJ?M_^b;(%tvuN3y|T3BQj;(f6zVv`>rCe(R*|cL9sDm-9#5zw5a*{(Us{jh8J!T-gZ({Mjb)MGR1XhQ
K09B{BZIZN+T;@bVVYwW1RKN&MK77SOD*_AIzZa|deJ-Ht^H#=+0W~^{vrl9zg<^K)zFc0vBYYOt+>!Hi<Rn3eBEAO3g&BfT@MCi5F=TVAcbC5z-nn>smoyq
%a1;I+<dv|?1$%rSwcJ{lYi0tBZO%}vb?9G^uU-Q3)jJChhKwaP<!R<{Tnst;=^G6rri4d<>y~0q48>@$H)TM0rH;ut^~nmkv)OlcOl_PBulenvOq4MPiNE-
@0YPUMV27Pq)GSrLi+F9qn%s5XxkHqa6I72Cdo{XRkRyQcI{6q3WCF#txd>v(P4da3kAhbGmOIKl}8CXh}2!Tg&w1&@iPB0>jZ(pzf;N3f5kdlY8Ev^RP^+7
WRnm~$r0GFQuAO1OKtrIfK6MkP}2);6`cBZXQhh8va*fG%V9ig{z*Wp*_1V;7j1gcKAlxyu;6&VQD8WvPa#R-AlI!jH^h-qND(Ncvg>^mPB1+Oyjp`VI;GEU
1%}cd>HZ%+Zfob5f4nJdTBuPM+%e(+NqSk{h0iSY_)Y4Ree=n3NZuD}FVQ9&P<CMTbq`mk?gxjx)2YWkx~h#fCgVhtwIjBXts6^9;V3@Dc<OhKx&vvQwp@7$
%a9!9;MDm8D&fu)BxKEWQYf6ZY1YfDFcSt&!(3Qs#c6Ks#2YoMfO1<;LTmYo%{;a+KaA1`*1>WLO4IFE5|hQ2B{_&#3Ui*<jtj+4rl_+CI8c+&tPq*J2&4?#
q#P^FtyT4f76id_zUBf?!h5Of{?jV+knj(jDhX7JUltupxhyPj_u*$d+74s)x1Tj1JZDNhpL3~+Y@k)?VqY%V6#|TcfXKkIMU@X(H+<nq29tAKjDuT^CxFE+
8ylm7Du7uq0))e2+aGFA={?<AYA+u3qpoX*{F&7@R^E}OfZjlfH1q5E5!dDAC9@jIPa7V0){0BEFWng`;1Bz({(=>{-jB)I9vNymktmXU{=+zZo9|>+o92s9
D3yRkB^=d|d|JDj|L)RoWC(@$Rem@lzH&tw@d&JvjQavyT&sF2t129-3c%L2)t=>31tHRA;qAu(l|ndl<D9A5moR1K4=+{e{&bOT61078m<V{&=HU6}yIz<$
vymA5A0Nh(#_AUmfjp=fTUKcGZN#a?p}1$a8?DxZ<jB8x@M*b34G^cwF_)#gaT`$76E(~If`q3zTLjIRIO^_aAGw2m-mtbUIL00T9OvKPAWA&JA$N}Bf)*^d
N6ODYu~eH~W~(Rz6nQh$a@kN(6uPG&VEl@}IDDt!P0jqh3xwNPvt5C{I<H#RclaFTZT82_#7MdU2AAe1P8}CJU>Y@w_5>s9acferqY_->JHy4*g?khx8Z^v!
xDm*O?{32WE4i86ARQCfc};f9k(~Bsk$=vEfy9Vq7R!GCx+p`Pm#4KcNY%)VV#sf<3yw$SGv(Lw)u{)kqw!GaqX=E0Y}SqPo^DcQbl-Of9OMo6$a-ABp<XlH
KWx@$WQkcbreDaa2E<|sW-QYD7?N2Wj?XD!lAI{BV}eqMwrwUZeJa7WphP6Xx5n5K`Q~-YcVQd8A^;v~6Y<W17J0Ne{VLqtdo)1k#Z|L+g8g|H=6DXiWi(Dx
AE&alO|yKR#iMeCpa|L23(r!Id|h{V$#ZCEM8CZkQWfAfl<wPUF$FEBw8qH=|5Mj(NWLmofuxmyhdqjC4MyCm<2MT1Xf+9zz~TS}%q!dqH{hgSEY|N!1ur)~
z#@<u6%N3*agb7{w0h94z+D|$WG7rP)0*%2^K?EJU%C;!*(&?s+mi4iq(n1_$y6&`<xQf>7dqpeRI!9>$%9UnX@kLWbb-~*w9^Dj2rVAOH{=?=EG?vQ;)MKi
q36<bgY<~m-$`pJ-};^QG2iM#Pp?4*sow2UMX;3iTza<^UxundYfu4%Sv6kMV;?vn=kvvAxeRdTFnrdT7)kuC{9bnRBSz1f(NDAL((><ZYx*k?Lj;re_>$13
A1aI91jMmDPT>#!^jhQkW)s^h7O<o<=VeX5o|<pP$0-+XEwPZ(UJ15UnlWT3E~mknHG2BF(zoS*?E$!0;DplGRh-HI-LL%8;d@(+ImcCm#m7S<{`zdZwX~O>
q*K3O*F2#oStXr8&svAeRCav(Kj7U~W>Ge$g2=n?BBr(zo<2l=l>R7^?w|Ah&M15cIc`UF%^=i<V!om_le@n;17Rh48B+v4AU_M3ermOT)JwoWp(B_&%Zxni
8QIjL;s%@JyR(_!2f^3A?y^qO&{XI5y8|nc8I08k&xK4Rl3AHAv&L1l#&kuQjy$-$5kbl%Ed(L$3q5=J{WP`w;l{@}d`elizsTBCc~?Grs<D%=nO~gjiu$ta
1&bq(8aw0Ma#NF{&Os|pRW_8pmhB3tk^t&;FO0R;*M9--gwW!`QFI|9<-*GJFCKn8&(opw%29cPspx-qJ<cemK9t~{MJi+=<=xD`tj!%bl+uSVm~FHX;1!S-
11XFA<n@j5#2#kkYI;nGai>7VoD?y%HuLVLwd?p?k^T#k4DllJ&h3Sq2$d_Vk6P8aA=22H4viegwr&B;n1Bw6C0(7dnW65|k$MqZYqUOc_DP03C+u-Z3yPIv
{ks}%erIowRweEbnA+<mGd%5BW5I0%IKgUyaY+z*83b{l{qJtok)g-1<680rDhf*os06HTrf>N6w`dT{Q4cBw2s<9WW4{7HA<;s+l(Xu9Wqm<Jl$5E#`%UjM
XWq*(6Mv-@x!hwHZU3f%@qK5K)qNCe_q_U=O&JkF8yj5)HI6>QKuXmlIP9U^^_kbsh0Ou*f{L1x`b3;ppO&tcrXe_y#;YA4dB3X<lPv)!{L7+Rrqp-;j+j(o
De=YKygsbHBqiY-aB40ZdoY<Blp@9GBbckPQCfpPL15AB>A1jGCL*8y$li`V2w=diFRA=<L1N{*K4JMg;~%>=m$1Ty2)(t|uR54EQw5E;J~O4$yE4Q~$f^Om
ht6bw5`%wEW$nUua98+4Yi|DqtS3CNUn*O|tYb?6oA$#1W_n158=psAk**gMAVV(~o8XA=8VIpx;<(Ood5Od{A~07v{-UAfULM_bM~Nvc4&}lIqUl&XD0VZY
(Tl2n6YDNpG8*L8axfKEd~H~<*&yWS+gpoRX-=_;jWBx&BCY!YJH;f2O#2_MkUIyWl-qfK%mCReaof2|jD{b+{^4KFAw)%{A&&!$!Lh_adhRC(W=}9aF(J5x
kDMCWQVz-S>Z*1D2U5S~HE=Aj^TaV%S7|HJ6EBBi5ca+mXH4{N5shcO!r98+O&4TY%vfwpI>`SE!!tEM&=^#CSB^h|IB>*<S(U^h9&Q1xLNP0GjQ+#Ylk~Vu
>9!<&BbTCR?laPH@+oOFoJmIEnp9b0mxTCF^Jfr1+sEF%?MfAr)T{y!&9=BLW*`YnZR+Q?IikTcUGfo@9?NNuE=kwjC$lb_D@^5|Xc6g}IcphoY(ZiJPQ6_|
J(bqj_Kafp1_3@j90_=e<*5s%=Hi<e_Coag!c;m09<|_i?Bg(e5PPT1f5Me)eD8FeB0{u<7;J{C6X_O141$wColSd&BY-4}cL_^GBL{uRgDfk5U|XyEhTd07
oB~5Ocu7Z=lmjskyb()Rc-sw7pJIx=j2O9>i={Arxh70a!S3M-?bs=Sc#9Ng4EUdkVpCI@BM_Q1_|g+o{W4tYCV5rR2IE5@b2g910inC4@vi_&;q4J*)cOaG
?{>1m0rrO_yS`#D%!hu)?A6uZG`ql;-djKR(J)-R7c;1lgRpwz6->dbE<1yzbyTFGlL9)Txhj)}3h`0Ps_{$jQimA<gFCk;5Cog-C&N<>u1C%)ymk8ml!_Pp
J6*kFO<k!75Dq2uf&Fw#FNe9tk3vS^Lyw})&~mZNnnq1`t_5Tf*@_Zd2jq=`;}%LWIaiCJ-~1~s3ONw6plssd5(R8m^$%lMMKE>(SPuxrLlF;75m^07ntnLb
ZtWSe{S>)RJF3M1nj9dKNEbRMoO%_d_j@6u^EGe>4PS{wCaD@(0?YNq!o1-AJ2>%0bJ518CQ{_B%vYrZnbR)7RsnD2@yBH?l3Ux-*;b69Hq%OiHYc(+#a|j`
2@1NEcfQXon8cA0=UZmhaX2hSmT!1~cMN_H@)SF=jB8$^e^J0wB2bMNy3EdZpxH;<h~2PtAl|C_K1VDTWRR<wiOgUujBQVEH(?L8AW4y94)V%_hX=8r=l+#*
pqB7kkvan$dGGcB*rsor5LaIX3JIISWU|-A1kx$3eII)42BlN(EP3;^nXiIZL`DITlZweV)eWR*iV-INdq1?x!uy=}>fSb8VQB`SAsg%V0XT*z%FYso=VS4W
4C1H6StZFH)jZvoD>O`Rf@t_5;?{1y>XINCQ5EdbLCWu%6L5BQ5QD(ZGpYwOO^?$33%O`W?w?S<S1NGkL0}RUUyf33O}64(>pXPQ0~G)YTfW^ZBLFeuBpM>O
>(&mI;y>8fy~T=Fn}``Ux1$VeB=J0E>d^nLYw>=y;<u~*PU;?)G(Nd1eaB~H;A_L!&{i)!aqqNP#s7Qu+w}thw}lZng!a7$A!nKq{o+y|MeUrp+zn9v+pd=m
iOk3{uJb;H!vsrz#J5mW=0hg!70)I>|5pC>CYqcV@B5c{IqSmB0G7Rci3i%6vXC;=;EDDR*jmY1Dzf=<=ZeF$+e==9Ma;l_p~F{xOcDqhScJ=wkIE_@TGFQ1
&JcjP@?+F?>SQt;hxKj@Nm9aH1))2DFcYA_xPH_k(ZUc^cgj&`r>l`aE-Zm%ri}V&>X&-Go{FyxsQv<)b=*7xauAs&f{eM1kmCh%1NN4oXG}KG<U^82F7F|Y
9q0*eaJCE}zacbf+;?975{`0UMoK&sL4?B|zq?lJ^Ia?fkzV}05-v78%dBV>C&ME0owd&onD>W)#8e9T;AVD!2+Z9As2uL;2RErVIU=0odN|^Yjw8QT1ZeYQ
Rp@ttD;*fw6{4J{L9;+ndv&XY3Qhii>wQdquG7}cqti)WDD(`Brq@=Z@tCz`OEqJB)G7B}&5-$bPR75)joMHb*@(I(KM@a>eWm*^UStb>c<yDkrB00ohCf-3
t^S*D-Gs-}PRDho;#a#_%0c5KH>H$hqzU~h+TzW6mI0?{UdOikC9iMDDaxF^#BThD&Ummi!TyluQxyA#gZZ?5_q;>&oXK2;8HJ;BcX_|-^g2tyZP670kX=EB
DSL_I*rkFGJ}6Chd<UpJXcz2#3~pRT!<Z`s3icUAgb0B`$!_Cp_B(7ZeLSX?%EwBt*%vlc$$Dr>Rr)DP6JG#tQ$cRHHfDAQyW7=wYu`W0MJTYPRQ3ekAJMze
=t?W@h0AuJ5o=o2)2>Gac{U2f(h(c<{A>dXhF9Mt?<KooFlcyHhn0*%x6iqr@aa=R5^Sv2Z<MBgHQPKtzl^)=&wCV?HtEz)n<1oBa+!b>mFZ6=+*nhwlHDC#
G%Lf<$-Ev0Pb-=hKJ*h|3@6!Ag~9}}tmDOTT*4(9UC-TF9RQ$GuNWDYuM{-^NU|VYDGz*BfQ@l4P#6j)%u!O*b;CG@0iL(Zy<pck;!BUrT@B^X%5ONT5z8FH
5wcgbv5uWN{+9J$*ye=mWR_%RU=Smb(2P#XnI(U;L2OLP-<dOmrl-oGj}jP1_6RMklv3C_pUrx&e^-FAJbXjXY?{r|5&-QEvE24CtH7!Ct;TV&6A*y8>EpQ3
pDqoxt&G5E_|8~hF?y-h#v1^eUHxo>ON2b#gZGY6syIwoI}4c345X@+0;w6=)g{%QxzUMhDt~2zdAgiQR=z@G@XwpfLdi20*#wANW&Ix?rIN8_xd)&Cl<@~`
yQoRg6T6-$XPsJ|nKitgS@>Ofqamzx7pP?pVH_)%dEWV%Mjr9^W0iKP7|vMR)lVt7aG3J|4>yBAEce4HC1cu<(A($cCcQs{j9y3o0k|}}vjwAW;4(fQIHgWo
ytPb`7hkAP4{^2Q!=ZvVnDc%(Rhv(Snm8+t4P3gs!g+C;Lra>*Izizd2n|<D)L0^S;iHh{nW?FfB#3Q)0~bt>a-KW~<V16|s08p+(&IQEB44vV;O(bd06^o#
yu@4EGs1EbZ&T(NAiR*j`*I;t*}Zj~Zb&^fd2LTYW0J#)G~Ac#o;ofODXbBRu&=|Ncla8sv^&BMVa0vKah?c}7duSw4w@f($rMnmAb)BCzU8G{Xa9Wdrm6xz
P*2lXU$2N{CPzef@|dx!veg*<bIgcGd)Q8Sv7Vds`CXYo@6nPvIH3|9xXD=OX17a}G-HSHy@i&;>&hjlMd$5>h?6bc5v~%h=Y?NIJ`!2;Z2)F@7z9?OFR7iK
CPeC79q4|7>g7|Tu;K#tWsba@;dFqsTCUH62Wt9=W6$q8o9!2Q^FK#l7~(fm?6ULFV6&x7hup~N{&^tK&x3O0mfc<~H*Wf?l5&Be^=IdzPXY6Y#lzUF#csJV
(T*RddL!*oyjYNYN8a9s2>%s%|8-;(KV1cub#XIUFvPYd_Xj;MD;cY$%OCYQs@ZBBrfSnuxz4CMYpH_{E&VRInTNP!c2QMaQXJ$uc#Wa_Gv893VuR2s^cDMs
v?6oQlV38LBl6NabiG=zV}i5I`5aMJlM8=E7}YOJJ;_p_oWq<sZwWxrak~+d;rEe}t_IM59z1+r?{%lH4mNkKJ}>V6jTV<?NQZ)aXAS%7w>K7;Qn##il&MT(
B3&~?GK$h+%ggb5HgCQra4}knY@v6E0?aPAXOdilIxTaTMjO&|6r^Cy9b0i&*U=Y`2kp4FCP0JaVwNCDl7*p>+m1HOQ5u>5Sw@CAyNG;D_(YnDCk$KY#f!s<
wsuTU-x>T#j26A$v>?L8wDF!~5TcuS%t1dB&p%@>EA+84O*wl?V`M%#6rt|y-YCFNde+&1MCK7(cd#?vBE5^S|0AVm@=5&d*svVqdnc~nB)a7Vwd!8u@_jsP
%Cs#*P-yk`sUUDF?5#TDxj@X$C)6AnC2piRE}W<7ia-I5lG@mB7$2P9`dgP~B@{+#yPs}EmT`78!&T-lN^91BqpmE&E;s)Q2-ClZv^Z%JmQs;_Tg3aTki{&q
zs2Nga*Gr3*tai`KVi87!Tp%RH6?{rs2rO^r|nun+}t5shQjCUw@F}6gT0EX*{lO{PUm0hgF4MYYz7h;Ulx_BPm{xUhSh%oUNA{w3E{5poQvd_(pBXPhcuY;
`2?-JqzR0&<G<ZDLnWfW$EOoNCGL>2@??vojiV(<X@;InmW8ljrCjiD(&lM<Vnx<&>QFibp6$x1nuc;@|6+@Lr8Lqbbe3x4UtOSFUov`iLV$@25*)@_owQ}L
UVrB!O_XvT3XB)J1Y0xOV`JYKWn8o-y0#5?(U<bT)29M}K3<4WXr^<dn$1w1M~MiG)#>OUKkesl;QVh4Z97SbnC*7JW%3)h_z9XAbD8r1UK#lT(!#|PPM}e2
ExRKIrCvP3DU`B+mBOL6_*YCbNDe>(Ncz#^4lce%%_8Ak#ez1<wy{FX>wD(XaL_i7&IT52$n?m{wxeM36W>*{P~kPvIbx>Yt{=@1QVVpTp79->X1NvkWN9MP
G<WZSgAdR;jp|FgA)J+;1}nX-k-`%$25UBbH#|UYB*Q7@t3hSDQABCJfm%F!6Xxb+Q{Z5NTvEwSF0~Q9Xj^m2ruJ;FQmZi5b5f?pJ2{aRI*aJHOjAthE-G{b
TrT_eV*f?KW4&G+j#0J-tqOY(&yVE-rx<Dxj*zv1w4{WIbpP8UmVCd~>S>+7sh9#v)fE<JG>U$I2q>#O&RIouF#P2=Nsoutb6nlc&%2iuh?(8Oid9p0FCtnO
cV_=rI}0<oe?!cJl*@5oqwT!JQH>|lBCKe`UzPXBru5;b=^_ClJ3}F%?lhPZtDBfx3?OqLybv8ZB}5Y#2s0uhf--EVJ3QHGX9KF8Ca~0ft+q9jb@+nR8Th%S
HllB>H}WG6Mp0tRK{XHCZN&JjF=S`nVWpWfWWdC&FQZ=%bYN32SqEPDne(FhnSS})(JKP7^N1fQRe8FCF_KhIn)Lz3o{K$A^!Ha4)y5aXiX6v)5snljuMd|h
@m<^vUa9OagHKyI_tMHhJ|a6XM29*|Bi?k<bW^!5lq~Y&lUX@SZiI@N>ShNBZkQ$Pd>6fy9b3vb@J6~>CIEIWp|7fci~t4!%R*9n;;W&G3b^SGuqGjLwTS=V
;KV5>b(1mwQq|Y+p6N3BM?BU(4l`Br#%DE<kLe0qPzj3nNeEjH3!u|)Bi65twkr6^dob1GsVvNcNOM|(D*;dHj7y;hd5^7ns0vqRyp40yIym#W@e;V59Y+~y
K9CWf1D7mJPSU2{n)`KqX6SWu@G54sSHKC)cG*&Q+aj*<JP<8nw**LpMM%KTG!vyr_w1Lz*?NXhpBcdDDaZ~U+`k%BLC}RUF&&*t>>KJJ#zakj%tA+XA?Gqj
MgfZ2M}8zz)y+5K8;mqDN1Qe1>O!mCQc24GcGa;MyYdOJL0*^QRV<0m*=c`iMjunHEy!U$hhE@1m*MDv?dL{vkX8!AzH{)?TEEWd){dm<HZ6)ymMy(8^nxfl
j&u*@!2~lgwpk#WK+!9Z-t)HSl0$ilMg?SuC{Z=b`D1aKH#hNjSS2`Hs5WET$7L-4@XYPqi;*7okcn$aaWm{9QFb<QofuOE*5iO+f|i22JxznG9`-K$woW8b
EGcS5LBzLa;_rtl8*q*E@e?o>?n8f_jUt3o@(!PXX4)B6WADGdDWUBaHqP4-&0#JsY9lvk5{WE8;j%N;9-4cJB6h5Tp^M`fJ@^Wv2QTSkA5+uLPKyJE*i;JT
eR@hAn;{$BaQ5Dm9(MgMO2ex=*XtkRu@*S2u`h41K6yN843;ze<BYnh^DpL#EHl@`N)!7!Y`J?Z#c?h@41l=;p8o}XXH$!P+t^0y2AfE;wUpRL1^OQ|z=CW`
kZ!Gh@nVG@9@3I>=_9{?F!{+?>c9Zze^9DcHqjMrpA2H}sdcmN`|N?M#v~2Oz$!aIac|iGNV%{>fmC1cYc(w>>J}C8j6~$ac6!cN&HQzm;B8n!4z9Po;sJ%S
huY@Nrr(Wf;2TQ2%gpm%tWKhX=noyKn*MWi;Qf09@5`TgyDJZ8<#_Hc$K3jYzQyv~kH~vTY7|6q7-yvDp^<NKYO<3xx^rlTFTH}NM#>!mD5k8X;r!_lpazz2
<_Kjbf<xzC@Ubd`gz<_#s&zneOFm3Sb||Iw^VAkt^?RLna-s8gcV)|{))Viv40dQ2zi{eX<NdhHb@HEuuN+&;e`+)2_PTCc3}3V5|8eFJ|AX86m}ejWW#Bjd
H=e$75gynphp<n@1jo;QzfENp^l`J)YpL&!=w)Mj&tAI%{15tG5^0ypbWi=AJ1a;|#15<Z2o**3OcOhlB$RshZEiM|ZC^1{MH$Dlt&G=nkM8Q(Z#12QS5+*>
U);WK%ED+^&Bj~ue6{wWswqSxfM7@>+5kB}?-?M97>_uWUXKZv0cBMY$(lCBz-1|YDpDJNOCX>f+AGzX*0kKoAf4n?2#6)`d(_Jjr2gp}8yy-fLxzyZV->K0
M2*mV7`F~}qf!K1S-Q2@h&Bw4*jq#yf`Jnb$NOwh?l*KZH(yqE1WQ`uU;ct<5Ym}gGf-}_$|l41UiyG<>o~23JVcw&3#cd${uw9Apb3+~F`#4x)PQw2TxYjv
1wuA7kgY}D`X^7$m3b#q`62r0oV<$Kt40j$=0tspwyxN2zm82+E1q6uKzuho#?)-jPxivF-&C(<GN^3^GAGw8l)7+s*)aExA(4f8C#{XTzaXS+nu^eE4)-n6
Xk)7@094WSgQ;(Zil=Oj`6MM=&U|L?$$30h@P8PDcbelM>T9<b8eiCiA$dv;^xee)Si?LIt2iu_#e!ldI0r<5?G$*kSIhguOAt0R{M%a{Ebl46jqut0Zebd3
cP2qx=4ea=AX2GdM<S-bbRb3cViLtnM0I&KE1*w~QUCTWno^k{82!c1pKBfSJoh5#%N|r=9~tXH0jk76QbCVz5!DZhCbG&#YqC)-WXthgd)%10TojrveO9V#
uvGDy)FOR@_psX$%9Gz~&5RlbebEL48&_TD7AKV0^JwAq8!N~=K1<_194-B#iD*KK|0ncrjxFRm+K#9n5K<%a2R>`C3dko4sjU>BCsdO>Ld=F?QK}ou-X;9r
+rG|)d1|U(ZPnou0Rozx;~-H1!5ZWs*&@>uBvl6`<(O%Bd<2djijV$JNfXb1*3sI0Dw#6lt|`}_r`SV|&9M>iujrYG8C$i@ngVwImB<k0gdPGe!x^-eKwRIs
BKni4=;kJkZDTwux72|o_1CJBU7GZduWl`6U@sbwkO)b?H*864suhI{RC7^YXZ!-2gjs~^Q7OU#hB?zwMhy?=p?m1y^VsP#aY{Z3jJHs{xb4NuXihyy?(yGM
wh&c_F4pRlI0ZL$&Q1a3(F!}P^VrTg76dI{xo87WGoY%$3skFC4oY0-bM5qEf;Gf<+<qOiPVa!Rq@p4JDI{GqVc&HF-M)+QlXQx8XmR`I8xzp1YZk1scM%k=
O{uLRcmlv~GtE+Ujk6iXX_@x&l7=|*&Tiw+`H|6#(R9sZHCzF>>m?JNuQD-3gGZQ+Lv8{+`D6z8ip2u+df!rtKd0&PQLD8u#j(ARaTxCjd>JX(Bx=F&4wYaH
nJn1~;3`q-P10O8x4ryOZ)lu3U1*V3K@fKMD9EoaHC2+(ra18VzQ+)3xnfOj#LKy;64ie#)~=BV<06JQknuD-v!?g6bY2k^6BHnOkBiJ(mMEJl02OiAita=6
Ef2Q)NFnz;3%Udgp28~|a@F%<ui`3d%<(SIVCb*#ucFd)OGlmXQbE@sH{b=z)m=<DVk9Z(Tvq=E?OTu~`0(!ETxd7-=WTQ^BIO-~5)BZA-It<<9j?zC$6|zn
>@l%>T6;^s&3p_0&_+D|6mkT&`v2m<4+rqH0A%g-Z8mj>NU=vy4+_Iv#3M<|GF{qX_ST-}VJMTDJaQuVsLifoa%lt`uiR=8*;NJ^=Yx@%uTc3zKcIO)1652N
NbR_^n1up!mKLYmZ)B9!TNRC0hLNL_^n!4(SdWciBq>OK(X;*Nq+%N~PEeR?xYe5a3h{>Eo`m2WMX6lsD`?kvTfdXj;52|@NpTYgGn+ZS)FPcNj)ar^z7lMr
qArLg&$#mz?zjk)2=3b5R3ZpP+{dGzMP|vN<V;(1p-1AYR7Rw&*8U7>24gJ&rh0iUuvYa!2u;aRzTD86%Rve#`JEM?`3}aqikk}S4L?rEkckSQF-Lb#pJ)Gr
pBxi7!G^Fh;;);dSayB8qC3;JbOg-D_d5!pVx0j?U{>a*C0@zV1n<GA(S;ud?a%L=ZwS`XP<%bg;;GJ}6D!_$a}lrw=2{jBvaXiLisQDZa_=wDg})u~fxy4M
FvfgB51Y+V4FvIrfK|$fS7mHhE;Cl%CjgYVI41T%WsR`_E8rgJwSpduHQ@b*#e0Q7D*R^@H1w?*?wRCZkDj07E^>N{4Vbo^O>V=xjIYz;21#UNZv4|ZTc4ic
`QbwHXyMEL?-j+?zgN+juBBP+8R(g?UE$ID(jIMTkjBs<9~N{dw`#}2$1DOiIjNscz+2aB?H&L0q1^^7$_I9URc4l<L&ZK*i4-(>!+!lgF1Buye4r|u5{<1?
@qF!g9?P~2Q(+X6?(ksy(j}txj6HR2i#30-$$U*85qJ<hw*AWHuX<1i4s%2r0uC_&4?CIt_nvviWCQJj!6~EfI%6$21=8r^Er$n*uVC4zT!7BKvjaWM^5#dN
;zW9R1SJklVy81~Ea0z8#C7GHLk+!~#UIL52e06I!1UeQ2M}qQ2(0RRjudFMr$o}xCj?5ivSR7iuvVu{--J)545Gpt-95gqr+E5xWF83wdT2<L?mC0uut=Nn
P-AM&)(n13X#~AUT%E@?pzz18MG;{gyG9{w5`b!+-J>DZ+yR_&)Lvyj2j?^~%dukmoy?EgyL*|{y{Wgq_eay*t+=MUfj5-AA@T<VkbdU+5NYo8`p_u5w={2F
sT-{ofwO)G^gqJt@5dk@6P8#uB^%>lq(uiYkU;pdV>hKoJsKUq?Y}2{MNH195b{fsGsB9Wc6|o>biF|>tHkUBt~wdmuth+D+gI2n()M=ec=a4l6jEY1oid`f
im1<zT5z2>obp|5rVpiNvc*1^r?Iudyx87u13(j5Tr$+*$u$s^RS*RGzorx92{H!=YS~sDKZaVLn?-h;6sYK;UHo*2|1?rWryQMk>XJ-M%uqSC%ZyKG$AVw4
@YyrgEOj^eK9{yadPJ6Lt}jgB*3<um$o$TIxs}Iz2SCj>aj3Ia+s=;Mf~q9mAkEx-Pbe6qJyW5C;_=g8nSh^@1QW8?4<5oV=5pQu!PFTjT%go=4=KHZsJl&$
LuVP|8H;GICtQc#6Jz<{nTFs^0A`vrIt|xU=~@r-#E{BIL3v`yiIaz{>O|GcJixb^%{PVsEh;+Q<96i|)WcFng$-LeY~jdehh+P^Mg_xe&aP-bnGz6nj$hoM
sywt3=Ieu6<y74BS7^FaSDk{+3&4t$cZ^+Qx#^yc^wCvLw5s8p!(h{^9O+=sfj23yE;vTp54&P~XJ8%P($buk7a=q)yWmt*LCg8Qq=}3PkMFz?m8v+D@E-{P
jBR7t#=FGi0V?Pcm?lF+GSj3$mdN32=zS;^hw|tJ|B^_7-qDnmC%<v=6Jgq?pFl_JPCB&3DiLt*9QM6i(w`TPm{K6of3Gt0hMC@lB&@TOA?ceCSVZT92SD&(
E;m$^bPuMVKMrU{%rfY4*IH5iV0%*o4r4lrt*!_r2~t(p|Mzb=c&o6=N#_?N!)cD9_4MM2LHYD$KVaa_mB}!<Dp*%_ft6-G39ii4(Vr_$?5(p%fIPwsm$SkU
&^MzM*g6z}R@g0Bzy<WFi9LGq@Jp{yf!op74uUcDjrU{bYf#Ci0crpybbS%MM6!<39&a4=23jIrM-nZ&QSs7zP!%#!v~Gdw+r;tPt^552iaMFxI3IeV3|j0K
RkD(6pRYIy(!AG`M*f0JT^E8dxr0GENLZ|#_4o}^H+h>e>w+bpD0!L=_e4RysIF{7{~0RT#=Q*Radl8oyfv^2_dg|tsT5!KC-A}sUcEMUV1KQXovq={*UZ%h
`?Tr?Vhj*K`jc-+WQlmUf-IXeh{G7R870cv94W2?IrZQAw<11W<sA-2QwbdTf;1Z*r!S7*ist%~s$;y_H_#%0%aASR|1g(XYe3k$H+;-kDki!dQQ>G>C(rcl
x(0}=w(8{)GViPXU)&)xe0HPl{gZ$-P};*KIjj&K+rX_WXn5szwuK61!1p`O@r7<8@?BRP2P*o3y6=jKvE2L#PpiI?oKam`aiqeW3(7DB)0bI`Lbe^jGuhGc
goQhc6?>08U&>wjXGZGNuV3Pa{|&e$PlT8|?UeCqQL&<tpXE$U-H!%i#98!Y3ur2Zuh8+ES;wZP!`MPdv;BD5pG2QAc4h&Wjnm_Ybc`-xUkcuZmKbvtToEp&
xSfPapqv;0MSQZc&=*ujsFHeca`@j8X}+*xUbR(jtZolRyrn^U^5JqxoH+qcDE$fTy~q?`@Qe{dzeRlY;ZURH;Xu#~r-S{5qI4_f)W86%FuH6s2#{>T)iCdN
DkFat=RREI%Q<|eKc_A?2Ff!D*Z~m9ZIQ$F`vhsEiv+%%1x%!$$Ogk=6l?vM8ky`!rZ1|b_X7%f4Lh)%G4UE{8g%T@=fP^IP5MYX-S#;O!lKIXt}S;lMDJZT
LQ-fy)-Smn;iiqZW1f+~OP&F4FX!kusB3w{3hZ`TZTeA29W>HZj#09EFe5YcR-K{)6GaupLe<$dMu%?=YQ`2Q5!Czz+uT^_%HNMGJl5WgqLl&}vGMSB_+LvC
`%1U2o2I?3E7j@6_4mJWW`K*jS(E=1?p_fO4ohYmF^me`opG@6<rhT7N%<TzdKGI-c*MXQdI#;%ZTtD1eM5#w-2L=%`t2G_4D!a$=Q3%z`Q6Z3PcHf!7u``j
7=WtH#6980rbyc*P~gx82e71bE-}^9QE|3=<c|kJlPmToEM97$9kk^kP8q1Ap6HzEtqdcSzVqT_sg{<``b`HhlN}JptGjBgCk`_aydc<<)Zsh=o5f6ntDT+@
i@V(vnvgsMeZ*>4QQ0-!LfSRAkt`w<XGH<j7lG;mP`e*a@o-4|mavYN@F0|0%P8wJ!&RhfOgyNDXO-2-cL~K__A>Q}PK-cp$#9$c6dei_Z(#&$^;6$UGLd7Y
MDczqG}YmBjbrN!mV;xNmkOQtA6Za3iSWo?ZET(&-N^qA6WA#=)u6fKZK1Rmg8|qJElasJ+~L|X2m|LY1bm)Zi(d17EC4nF(bK%0{hPKP7o-#wp+fOhQA-xX
z>Ez`FNCX<^GMYQ5!v?6^J5y}GBuH?bNIs}RP#-Iu1vxF|7TaN1X`qX?!JY`z3G=C*{zbN?74GDBw5BET0C}+ke)g;l>?rpFnjiU$s!$sWE{m>+;#?#|1hid
Z7`l{&Y^UoJ~N6VY_12fQ7M9w&eVHaHAq#Kbs;y0nsE__9>pZm6hE_((SWf(?HLNE9NcmehJU)~$P$ju^Y~mYE?c6G@lUxZw2wSyU-v6V(cy<$ikU1MHlQaC
(v5r6<aJq++qAug{5_KBm0J=4bO={8M({8XjIhilTK1b8g?W2G@Ggo6e6@L$J+*Dnlo8QtI+Pd*-*I6GZuHSarKCLP_&CPPVzALp$3>@%-W8h6zJ#`HOJm?F
jz$69S+kfiF!X`0XSiV;2m^h7g?0hvDZG)BCr(M6E3d)#w$dNOH(i|#+;*c=5zLC6n^|AOPyLPFk<y=e*BC?hgJ4M2xO(dL4q0gV)b4=%no+qYB82Mw&$JlT
uaHJFo5il@>2HQXZ_Nr|mea&K)^dCOe?(i`U6#ghXl~d>p|xcf|90o@E8?;eM8dM8kaOuH9aCcsJymcgy~zPxc2Jg(DQo`+3X)7FsqCq>&8JU5w)7eP(?O?p
T*GKHrJsSzUmOw2(fa4N_}*@qn4kA;aM~q_h!?sMEG2u-T@S;th@hIJH!)19p&GKwv!?gLA1_q+WxLA#ykF!yWzXngci43@&ZRLnJgnL0c?dRxBGrAR3o3tD
?|~F}E%x74qzU`5^wyI1B5Q5=srk<UA1tnADKPG$)p}JYH0}$VH0QvdQUxfP{ea`H$2TenEsP<J)P+^zPJe2G3qi^-<(XIYaS$CLWevH`f&U$1rJs~CWqPz2
$|zU|0I5i?+HxMOhI#~)M&(O+1ne@>C+DC|YXF3Gw&aKpb<5=|7pNN%V?`>uaqv7bNxoyqAZp=pDzH4={7z^3)__$)nNC*kY;e!9;wmRAB>>6Oj^_xTW8xbN
(ub-NS6@G#!N>=1_7ph2Is-nYx?(mHT|{=+4CZvk2m5F7-i|bGgZ7LfL+Dv+DQ9_`ct~x`>HrkQyCTd6VaC10+I_Hu_}|zen2^<6I6P*QH}9li>XGG?>tuC5
wqQTXlN`O+P{qgVCj?e1<jUF^%5a@>jFfA9V)S=kkuL}&9;VfMcHwvX2Z#ju{TcC%o+FAOLS8Z1vUH6G;CXTK>NU0DyM%rb%JU1FN*s!aXqb#e>*LiyLx#Lm
`J!Db87D&&32**vqpBTsdUjbo%B1>;%-Mv9Ls5N%rPv3dM!w@?h2pwWrJLCDj`#<yHSgPHt^uS)IHMFIc3!2T&^hfeG?gv0Fa6Rankv!+!f$8s&*gSyP`efl
%)6ikwa^{zuKxXkh}$ohjv`Mcb+J#|t3HHh0e)2p#)EpVhtW#Qh-z{6E8j!5>0bxY!Th`{ADEz#8Zkp4XA!%AdTy=@#l9GSQ&XLo)Ut^+ue5Tq4Wy?BS8>8A
5Is<eT9s-9C?cVRO;jo~v~|I@WWQ%K+SRi9{03l9goWH9#c6wVSmxv9yA2RsfZI29AW|&{F@f3Nn<itJQB@UEmbO`f#k99}Iu5qgsmA~zQ8prZNwd^gKhLKM
E&M3GMo@C|2wAMP59oL|_ZjD!{(G@xu%<K>FlUlLxW)CrObj5DWK+5`?)Exi)zafRAhBw7YO-y6A2{q~#cDnbpVya|$Oz|`0mXIIc-H*WcraZ=<`-&n*{#-x
F=^@HaW@N9xpXH&vRj0+GWL^NcFR7*68ov)aP3m-Tl*pNL`l_8sx3$_`e8(?=(Mv<)^1IH=Q!$kWiljBm)_W}r8U??LebXW&;%s~Q!(gR-RHRoAtmEtuDZet
#6po(hwo#W9zH=ZGjPWubx|ZjxW~4#)u#Sd9!JrAq<t2PI!^T6e0YJ{>7o0t<=y-yP8qj>f~Ms4JqLbWR&)a`!C=3BICA}baITL*nayb9L#_UtGF(R3$Dkq0
PLnC}F16gN$1C+7NDa(JkTgjZz3>0B9K{}qI$5tVA3x><q>z`(pWsw<38<9{tV!c2C{#>tuFCQ5pf3QgZ+0I`{-nc?|J>7yM1*S~pVU<eib&b&@_^_B3ig_q
guuxMgeb413lQTcplcw@QM^`Mm$pMHS`bWD;Q#i5<!P3uvW?wJpM_JqOMmN1bU~gjlG5A<E(5I^KD%5B8A=k9Z@E_d?5SET`}P51{z2afIm}~g2D#{D9L~0E
eN7VOuk8`uz}Atlcp)iuv)q#d=OJ+>W9n`4XNuBUwed2rCppi}9%R|9GZ$J<v(E_icqH6Xp)v>LEe9Gn6eFlE%CFvifrB{QOsM``TT3UZ8h39ij4f{k%--2L
gMR=ww9bmadbs9WiW{-KDKQj)<@!zhV}D&U=55<$KRVB=GVLW9Oip&CJwy@F^mlZlYPpp;o$LvYgv44;a!auMuB6Rj&-U{MBWdao@2_!b$B1;Y4^Tu0%%7+y
^i9@=xK8}y)ky+{E-drk{@lzF#m+KjJJ_rxe!r6C+0cDzfZ^Oi5+94ESu*CJ3bwwHJ@X6F&jEnMOuyj>xF50`n;Az?Kwzi5$P6bP2g|Daj3Do7e{AormW2OP
L`Mzi2j+vKVd<fWX}YB6{2r$<`u~i+;dr7{6SS8mBdGJW5A5OAo(BdrV|EhB0aY1FU-Km0QoLx%(8THKrsn@UiHZtW91xlY8hCyyJo})0zGc#brh4-Tfn|87
o3_**wCFYl_}S5JT>(UizeUig1CAjeu&)-YtZbBsF}5>eSDB_VP<l+Xv{E_3LprE+MwXDgXw2Yd?s72^n#vcT_hqGYl6V!K{TM%X=%^)QY+jmPSnTwiBsxa)
Rw-pg>4pQ~G~T`5QAz)m48&^ACoF0aD8*zdnkwz*VHTc?g3?7Q`x}x(A68M>&f7H(rK_WpO%6}&<uGoUF05R`aR;m4h?5BSNVDzoQ4Ti?3W=(`dTNU?ypvX_
apXUoRM<rE48oHN<$LYtJLf4GFNTZ{eK+g?m1C~1)rlWd7LupuCZCpV#w3>?c`QEQIIL?pc^RsQ6s65e9f2t;@e_SCj4ScvIYNml^kL$qT$Rp=#I)R|yyQI#
p%<J+a-vuFKmHB@Y8LX?cu_20<Y-BnEq8Ji{p5hbSKshfvX`!?cpzhX{iwYxYQjnvYCH9}Pc)a1eOWcbBUbO`ox@3xSjt?A3W6;M8g^ly>%Ui#@;wzl@#wve
&*I|%D4O2UZ17L$RKZdKd>v-4$G$i4Donw*PTXswCqfov!U&PB*8=$4k-*&K4!o6mI>{~UD)L|0ne06)RABWLDQEkww2zKClslRLGk{v`nmN0ig~qR|5U%RR
dtYGqgyIyI#MF-N(rk<qLn29lUh5sRkJ<*5{%4kS^k3@OTG7Uz)-P>kfzf8UEVNp=&%D)%Z1aZv6V^1s=?EI{x+@-;F<fSDLZ}*ClX<WjxH+CsaDv%J@eeL`
E6pYq9mLt2w{MDwB%KCQu4R8fUbYME`x;2f%hRgi)#-pII;n&3WWNZ_@OdMz@j?UBi3NZJ{zc<M{~~f#8B`mn;tPOdbkY;$v6xBpmVq1l|HW^!7=#c|63eA0
Gf&(motnEO#Tpbgtx1W$M<}gJgErI!yynk0*xdBA^CEf*|97-QCoD6iJrVA1D{Vnh52_?Akj_Rtbz~|*dtYbqDY!fO=H2c}KXu%mot9Z}U*hQIsA4$0fE{F;
-NKo$3j+zcOl#vY3Ayg;8kmX0Nx|iz#bgv8&Ki_{M|-z7UiS4?@cVh@&jrBSWTiB<l5q<R#T;px=HA0vl}vBd^sReDRqGbQ6plTMYVlxJ%;ASZ1)d91%-?uN
MMQ<0(uyZo$zU`0N(9Y}+hVLQ>++(7e%`-?2-nP4p={C8)_GfmDM=wtX4y|=tpVhV^}yP4p>$#P!Y<=qSPqPv`yKVpuA2w>;%fW!+N(oMUqCK`fOu{5%8Lh{
N5oryNDx(Vm&}+HrrD^7_}}HM#lw&%TRm}FI&z&_PCEZPp7beUnWH5<UwDf(lf85NRC8dDwXi4@22VHmaF%ExoUGS79Tyf5RaD+07>W*GH6B^f@h${D>0L;h
;C`(cW7`*zs=YeqkEr?>kf-ioUetC5c#rWK)@~=Zj>qakSp}eb?qmY4f+VxiLWLt0n<2!8vdA1-A3|PYcqDuzU#}5d1DLbV>j^XeLzsy+24;`<J!Sh2>^lh0
Wc?t|I@1jYNl{ZmcTsiDwal6y%e`2YPP|G(Z_JiGdzU&AmhlyPj%7#cXl>Ig#flive#KrxBQ(9fvEwKfV_}1fs{g48IBjy~iMQgu^MtF8m{dhxr`gN_#AuDU
+(-dm7TQjew7Kk}KuLqV9r<`4E;^Gp%d5ClcQmJ*!~+z;pT}hNU+~}RZ%rA9+}rS>O$%8Xi3K~LT;G3f*y!VK-3}tu)YJ$Rn+rN{pZ#2MEB&IAt~SsWQ{o0w
p(xPp8#=IwiKksc^53}><ezA-wGl3|vb|#_?4p%Q!sL}lyj^vH$&?2st+`MmX@h<$fgvle*&;$4Zqd0-2xIiDl^m7~78Y?FAJz1K%qG?fw#xm)f5Z_z<?Vq!
r1Q>eUYs3~*j_ED#LTrdgxdu(-pbQ8$iXtOLrW|$W9vd?_$FbdZC3Z=F_E`eNIxj2F)Y+`yNd$(SP&}Ho6=U}Y_r<?$)DRNnqt?BaO1bn(`~*@>AHn^@;S7_
%fGD<NfhuSX)Ckp4NUH9$2J)g8n|fT$(meb96Xx#;YssS$k2QiR3`-!MM;!R47hHurRhVHWjKP#x}Y(stm+|~=>xp^z+r(luO6A3o||gt#&kb*wRe(T+Vry3
5?8JDN@u+@uC2uEeNq)kWqJ2bzf7?h;V9o8{KbIqX=>ybn0cQ=o#J$ZNW6a(-#zk$UP~gmJQxkaGR$RYa!zOYoDCR3(qF+qNBZ#FcTm%gWDT9~sFEXmH}!|t
wA*uR-fm8Fa5Pe5u0(Vg>#dXMCsodnz5RuefBl(}R3KbT%g21ShKnyO!2K^t!;9o2QYJAh1aKohX&w}K-+>C^$M@_%aY!2I39h!m7+|cde2Zufz47m19%p;6
x758z+Y(`ng@AB@{(1Kf!NWyV6gkg7{8J7zk%|&QxF9h1lL-8*nXK4x;fQM0?OOtQV3wEfLlk)fD-ZW)mD};UIz0S%Mr>>E^(M&Gx2$J;71BD=>d23Yz_hcC
>e64+oUFLYX}Muor0($W%r%j`PET-JVm*&(-E~K{Q5C8&9%zVz3SQBnxw7-Lk#aJY$rcrt9l>!fQA#iq5mO@5w+!ghLOLsa32LW1RWN)aU#+UNc^U#i;bai)
{(IS@03{A#6u?a{V22l9Yy;)iAC(t1>b#)DNcDKVH_o&sjf1gr4%31)6IaR3%HTMfb4K2nYMv}Juq<)|`ERAQSt^Ug=%7Zn9sS<^A8#U$dw==Y$l<=MB%$(A
J28>rLBSP|=v+Iqx#I0)Pr#uag`5Cta{?COm=&kPP;&VKZru=p@SUeT*Dbi|SqnbuH#qPgNt<6aI%W#>x0dlD9kU{a!UdpUQ0GCS9@{-~tu0jxgo@e9h}ziI
9=fVf1-_v=h(0Q)ye->uofA#dIQtr~<k?J1jtUfDJ7SzCkNtnxCV2O#&f25wI^YEv{OI8UOoO;9M^d(#2`9f7PU3w}=&ocyb9y<Sx$PpCb`W&qDTu)^n;~6G
W1)xKSsKNa%e!02uOg%#<Cdwjc~&zbNf(-*YaVq|(p*B{VcbN6l<1ZV)=^J{>#{c(2DCEX4{-JvIYs6l5AM;s%{fNhq3fma$64wpqv(d#!e-3o`LI=t{v?m8
lLxLwg@kWP3pGhMy*{}b)GZJ6`Uiv_0??pI>m{2YK!7Ln|9Tz*nluZNXp2Yc`f|G4*@Fla&Mei~zQ7`Z@iI*r35R#F4B8wfFQEVIj2U|cS4>2VvLUPg2)p{C
022!3Dc+HZ%FVrT!}m|CwY>``Epm12ChOt_g>>SE$^GNM9UItyzq|;=9$G!H5ESUgBrjIM1W~Blgl0Xt)zws9%EJrj9vaZrdy#$+kADc5nA1E}oeR`Hq<S))
3cMP8lj;+!Z;v3rJY`Cx250x$#_fcnn947iE9jv+7254d{jJ_5>5jqXG4s5|Lj*HNpVF`x+&-#H`N>i&P-X^~)bwPtgo$NvCvS4}8H4ED&>!MB_GH0tfSZTL
h|aWnnw-HE_0ZLp4n)X7mbb<yHTh(OF|6@x7fZaMR9I1Ful}!<{j5Z(*8fEmTO_`f`>ZwLGycATge%g?j=*5}x>OBIHAqK?E}t2OGV`thFFwJMqSSQDILF&t
sk(4^C4KvB0%;`}MQj4yRDN?Eibwo-)8PX<i9R_+9&ny`1Ml8}fp9rC3iM8+fAN3^`7Zi!?BKbW$Iy>FT2~BG$WnD5dQ;JMSHbU4s+wh<H(3ahlUO!j%QPI%
Ak<9vi6@^$d2u<c)+$CNqHc1zQtFE)*r@8gggJ4%p}Ah`$n`p^<YFvk?zU2>sGSOlbNI3tb3N(o9lJ_#sQ^-+Q~wwwxBjxyl>RP*PNgs&dd<HNI3qZs92ex%
>5_sldw<h8Fn#Z!N*$NGe%XadUA5umgJ58HN$U=9zbdoD%^3a8HR8iTMDR#5oa1q$E*?8Ws<3vq!47R0QF)&GIy#{#0k*Q<ofR0o3<1@?ZnE!7koUVX78ZAd
lMbHV4$!BvwHs6gCcup~q=~}JW*$2pSMOs%NPdH`6v+Ly3IMa8{zfb<784(5UAc<4{IODsx7fU)CDH;HR0Z$H|EF}2LYcsuwG9b3&g+#Jm#FyG5}VuRaFE3;
A}(S^W)%CUvjyG`--8N)S)kir)+Ab){L#(q1PR@UhtUh1T0syZ8Trj&IzwLMQR>(j|B_j-zu_*5l`;U=^rcs$JyU}^N4=)={s&M@kzB-u`%iuY+$<Wnb4FLy
yKmg~g|*g7nt{>wqb=DC6%@Ed4bKP4UO`;2HPtj}`NrRHo`njXCsEL<zSGAJ2<K?|6sXW(&|xCs*#!Or^-EKnyhJr)r|lB)K)|<pJ#mx~PzV6i^PS^@S&9X-
TV}te*T99V1uc|C9GYk9Jp>^Q3U9EK{<`{7@nu!^boy^4zm3nc^3}1en@8vD<wcwDz^J9kcG^rosfqLyi0l)x3)xJTlsm!u8F91BKt7(St}ceNjWtK~l=}N_
A^#~P0o`RUf_njuW@qHXOb#8(vOja(U#(0vf^{VsYxNV9dw<<*u>1u|{8d{VRb!lD2PGvg+8Vb38@G3iJsOJ#bsr%f6#ZJrhsPDa^`)XETz!QI+96;O>vz9N
fM$_O)+7<zD~a}$=<nhaHU+{ULh@%Sxef$y7@E$ijFXg$`Oj6%8BVo==xq8PHOK<!FBhgKy{P(l>sw~sn<krr)a1fC^X3-Savu23^PHyi2Ok~HAvVHkA>-Og
1>JM;`k?Uy$zg$rK_AydVc2=Yjn547*}+IuMreK3xP6}--jz>9W=iDYQP>0!j=|`^SI$cf@Pa+KqNWkBm*wpDUF1I(Ju>Hlz%dAgL3^EUodHs4#3MK?PFxWz
3Wj@EkDjAaGbJXJdTm@mYuWVYP-?CnT4fBySC#?6j65t{1y~91?VbBmPB49rEH;qj2j7=B7aDoq3kLjC=OKSRkubJ?vLY9>z|-Sya@(}(Tv9wPZjDU;;G)WS
7!Cg4y$rp%5QJ<quJT&x>?Ri_ESti=8~T#Qhl;lqXoI5lY-yS_{GAzbl#i*Z${inOD7fN|DJN`^QYTkd@ZjHEfD(%M_mIIk78vX#9P9J=qNjgngPx)tqHT_F
P^PD?c;9(QY*DJRVPGo$#kPoEc5N*M$5i|cX(}V-WWRSSXQFA_-cbrC_*9E?5+<b}@=+DNTF!3O_P&uO?*$OsQ;q@)v0>720GJDx;f*0QZR%%WR;uHRW29JK
&CQSNp@#??KERmjk5bybt0DO>oQ*SWOZ!!ReMCeR%?tgJf9R6|+_2WfRM#9e{t6!iooVfbAMwNzPnIGK`vZ5=z_fN|;j!tdnD%8J@muksvWq#TAlAPV6FjnT
0%U;?A8d=>hJLk<yaI2dCKljnK#eJYK+m3;-E8*l_C$&`zCzr(_A3m7sGAC+kvS!VvJ{6(+KpK3m{V_AheqRRiYcc86BC3!7I*tfPk3CL19HOi+>3%P>dkbp
<G*bzj7-8c*&M&)ADB$AIj1Vd#_OZYkWo~CKYv^i|K9Y!N~EzumaW2Ui#XwoNrd@Uqfu#dI|;2KVq`w;+!}`3Kq+ZL?4htIJ<hevAlDtpo=9fl%?)e|TE)?&
NT(<cx7@@ph+poL-u*Y^Zw$1sv`N2vz4*}4fw1yf!G(H1^4{p4hdyUIo|Q_EPg;~&?Q&~yGkIAG^r25vl*SkBl<_t9_!h>7JPrNx?`L)h818u-SVDNeMPFUY
{p?NRA@Us?;i`IBq9B}tj6$PF9~=QTloQ_<e0OnUP-lD&vLWg3%iVbKp%n{aB=Qh#A#r@jxj$_XWlX@Qu(R=X_;b9rn6W0aA^iXn^?z>|k2=;Cq%&{mlg|#m
5`Z>?m+elC+9ipfpIJa%a~2npR%p*JXZTlCK`!MwKBuQs`BiuyfuhK<+Re>kSDo^#8&p$mN0|3h0nnRG=paa=3r7lS4Kt^VtxYtQ;+1ivxE-`$v+*5%8L~L=
?)o^MO6i3dRqhB=RyiQt=UtUGW$vbJuh1EuaV^F!za)~;0NuoPxcxNVXXRH_u15n8pnYl>@#IkM7KcN9EfxitgDhrm0>x})eD4&TS!e0Y(+M)>Rt~F+RlrzQ
51`_v=3RhoVAEm)BD&$e$^K4Nrt{9Kq)%gNI}Tma^u)0|FSN)D<?ER^(k{8&kybW(SZHfeHe*=pzF?_x7^@ZvKL%7<p6s^k6}M6XPX_9(5nf2s^kT2obW^YW
p{5dZ{cqlsGUO4Z5ttG{VsQMsc<Op%x4tY%kL+{gU2CTrje^hSZ17j$&%I<nAv5kb!WbiJkwHEQB9p$OYh~ob$pT96lZ}zxj<2^<L=^DjUT6zB>*mAwUk(4(
sr*Q6sqMqwz9}r4aI%)=yM(&N+PS+`z4<T9on@AE3Wv9n0Og1c{LR3)MA`jLYa{!|!qZtrX$gK`7<p+C=R-wHAr9RpUW>pLKq~dL_*5!Y0ca6hVnZMI4SA$&
N+7<l3D0fTK^YXHkyx_?B(8PEFwCk@^iyU}UO}NyXVUbdwo4X%`5l>U{cyFN9Nw`{cw-&XrdXPZBZzo}(o1u}UbT8-!?ZEsAPF~kMNw5Z0u_9TQD1wgU{6Ob
iLLH&3aZAKw6M~xaQYpU46_Oev%i~F5ZNS!SWHTgo)Xdk_=TvbT9%9YBT4<v1nEi_RN1y_Nj$XRmjJiS5C;@C9=Q3>(*Y^?&x{HO(`2hTXV2E^<{6kzWHLq)
<U)k3igqZ7$EqK9aIbqSg`>}admkAf2^iZgY|MdZR>g&VPR^UzWUnXsgIhp)<W$M}@}+6=2G%tl1tkwXZ^)QHYzu50PD!V+0gf9$x|?cflx{yQ<HQP%N)_d3
{!5-!odgsaLk$u5_uRCJb^`(!wj_FbX^C5-{H3;ac0`I2#L|+YXb&8+h<Y4g9Y_`lk|wv{;fFY0^s>@T@PONst&I48wC@-$g}Vb@(y>L>Es-%*Khc{={CY~R
Y%c~GIvTz8ZJa_2OfFqkn6VS^&$#CFE>im!de?)cPjE=)W8}|!Volv``NT1I<CWd_G1ssr;S|KL2#o@<qFOV?uct?Wsqj8^Oq#moz-+e(O+jir_auAG`&h}E
NEU<VP#pdw=`FrPSKq`C*u>MbXNe~xdb6;2Gpq;Dr6d0Gg1hsqOt@(mhjt~;f+Hl$hiu_H?LO1oqa9me2NFPiV)g=+Ao|Lk)C-Oc4zreQ(8yq+ANpjxyjxmF
n2_v=a=#k2{yA~)bNgqSTUJz@Cq)Eb+tAWfp)kqO!yuDrb2vKWsC|ws|HV{D4OVi60ihW7Zbj@$aweM<&)v<wxC+l;ld3-!^Oci`wnY1X8@|X-8s?qk60B<;
)+zT|&UsX10aJ@6yNpUy{OQ{Qgq<DE9Ev5!c-dA7)fJ=Ky$H%tj*H_Ny5O@qkxcFnXxsHU*V?6HdtJ&yO<21!pm&EaP8TY7GGtb~#avx))RDR7%Ix8qS~TnJ
N1h@5l4XX`gQk6j>ttLOQQjvL=EP3;=Z^CZ##(0Iy+D}xNpZ<A7!_zOpc{t%Axo|t>8)2f@3gh*miviqe!czG$*UeMMqgYeQPL1I30o~-X<11!nxooQ<Q-j#
$E%M1=FEsh#*vU4D)>O^nB7up%<wb?qRPL2b0h^+UdRPd>QT4U7MX|$Dp!cdi8A`VtE_s>AA-prOD|Cyo=h)E7AioqOj~xeaP7*7oky>uPN$X(yPQ71_fWrC
tPpNL+F<g7=pVF0x=Z+&GBGUicMSRMXTa$Y8nyDloRTS!%nglhF$d;Tr=viVyN`KU6j*^a72?>JSjbWhX9>qZ<rOi7=Ja<bz`9jV&AlNUs6xJS*M-j7D*wo^
8&}{I@v}XYxI$jzo|}@hFcd*T8-qP&JCy~q(v4jl=Lqps{l2bDiz^yk|B5Nr^}!C9X$3<M9H;7gN)3>ABhMl_%VC5>fWXbT?vdbs?f%eHXCeoF7Wtr$M_b%n
Yt@&{!a8;XK>$R6Tt+}7<vdS;rp3GkBb_zV<My3!8Y_xE_+o^s5D*ePkG7%n>JQ?h;Ia9?h@6RzA%F*Di_FS(t^@4XUG8KmvvO)oUE%3fO9+$I;Q_%6F-|2!
5IZ!T11oUY9N|0#s@J9k4<B$b`HWy`6g&Oio6$JMHQ4fW=`&xE;{4#w8FWISKhq+k0AfxMLoidcp#e!3FvJ&_Vx2~FD>NOr`roOD#qs=$AEoNN8NHB8xU#N#
d+3nZ@#``VYyTW$B21qPKqm8SBX+p$_Q^UBCC$hvcD2BU_Eda#(r<KB4onO{fX1D}Y)sAEOq<V<*1T$Dq6d?)zzpT3c42|EpFe^TC^Dc*pij3waeajbBYAju
o-*>Q(}MbR-jTL1YQCb~j#VK<l6bHgs0UUT7^Y>JohBgMp1)3uDmI|#Ei_vr7K4gJeTjT`^I9z5x)(O97Br?37FspECTv|~=@e}K;dxI8m56Y}jC>W0`((RY
``e^zxPjHem<!Z#b^~`Ivw)pRV`gDSzj87=M$_9d9&Z|o<2`!qwkXnrNlV02GKav(N4O7)c3P}QVCN6}>7Vsh9p~f?S|R8VB6bEaX!Yd}%A^>^TY&McIMih>
xIn<wYLIK=B}@$Q(tarZc7;H{7Hbr0p$%v?o26WIM<jQcd%cP2kbLi8ltjAh`v#Q^YLg9}^{ZavMXvR{JOiYfN{r{lr<yfo0vnRNXt1UqDV>M2(CyfRL=7Lp
Qc;5^f<hDaJ_&Lk@usJcMo4VqePC0mW)#MxU_g4nVq`*&i*i!HL0wIQN+jcoqWW`6H_@8Fo&}V9VI`U2?+^oi0Yj=foPCpl{d??pguM>Ex#3ML!)(kyCU)zT
(q%r}@m|__CLuMZ@?JPKOi+3_1248Z&u`rI!|+xCH)csT{EOoKt#jWr;?Yyg{It^Cy5bQ)C5p+uNbP!<XhtI_PfJ=rtf^$?^AlZyJ{r++rzGI!bkNv`@S(L-
VpXtkn49r(m+z+@Nt;7R4oVYRuSV^E?5n2SX$lXk32j1oF3_lFvq?GCmBu&NesRB7d%!1^ofy!{uRuu_VW0-*0@rVdrH~8g_j)2Ub9-ZgZ-2XZ{+rjrVo4_`
rxru~^O=(u-N})=GX538I{ajJy$ZdCzJG*}84`Dwg+@~ug(EOl<V__(=O$`og>v6p-vm<ctsBdg9@6S~AEOu+xM2P;)-W-DLTM3Q+M}tcnDsR;v)gS|b>-KQ
mO37wja88NYzxcy0W(52P@6gXXhH>TX-mv9x6|n*kn#t$^uI{)7p1&IC%|oA?f4JEe+)&6_jQxo0ct)(;U@7M3A;-<%9*Hh81rPdkX?DHWi3n5xi;9(6Zt_^
cUB2hWt^-itSbETfiT=DGeO19=Xz={e@{<WCNLOQl5n3;%;GokdG$<{s+7D<Lla6>y~77o9e$pg=%T2Lg^SLLZ(cX_;Tq>?6=Z%NMSP_{kC%U8L_Ru1n-L~6
;H2Y6xsL@y2qI^R*okHZg9*w?ru^hQw&6m0Kb=8}TK^|Y#LJcNwKeGb2&+1C=_S6UR=jDKhb>%+BU*SB^PBwCgdtHE9^7aQS)|8n9$h?+*lq^L&_?hB$2^z0
UKDT>g|tk)h{%}!W@=Lv6HTl!Dy^jaU7;gb!~>05BV5;ZV(Sk?rUha%g~FVKG?G_{xecLaDc@3na6WxLRvcp`2;{t5rIJu5{NU#nGMZW*xasV814>oO?{z+O
c@)pRL0-+dh^R75qIV_J-T67MP$30)XI63mE_Q^?pcIr^fLGY`V!OmY@S-f83#f`x%9;`JCe68a5_t8kkj^sQLH4qZIvP$DZ@B<4I@X)X<Cjn}5J-GhGZ$Y$
fL7QZ<Lpa0j-Cytq#zVfg6)5Fw(O$FG|=jsKTDz-!OOX}L>g4~K-uoW^Eu54#je=una7ggSvkS0h-uv-S-`FqKvI$OE%USGl?RJOgZK<MS>c#6ABEMrC-Kfc
a(<rJTX@pOPLxD_LE_B~eZH4PjBqa7EQ&hB7|Qt5s7gi}Wopb!c3)>x|E7qC|2IzJ%rV4b3@MMhIO+n$Dg|hQS4`}QSs5aO^ul>n|8%^=^w=byi88M{f~FcN
9Q6XSp6|6C^wgA~Q0aKL+8JgkeT<{wV&)Bs&c8Sh)?!9XJX>jm(cxi*LIm`e@V>N1xw;G}2v2TqnA3#dnCPq&3$mnm?-0DX!?TIU1YWj4y7%Z>mVHnxgL2}+
mJQlObxb=X;mM-#=i)%$!k_xGm8<G=r!+1>Lj>DYx=fc4MAi{oEhAky!kNZ?_$yK4FZsP7X=YIEN`>i5k6Yw*?AOmlN1OapaS7d*mL*fK#-|z@6rFMQ>G|!>
STGocC_vQv@gC`E=n=NW!x<~ut89`Wd^N|?On0fU$9L9}&jzcV+6Y0bZ0GtAgm%AWEr6LqE!zL^b=bcgkAwFBQ2T*VI@7O-_b+<6zZ2Nl1f%~W*U2h*U-AE&
z#zMn{kSzrsnl|A^t(o@aALT1&^8~Qr{tVX(QwXs#8~w&#|Da1Lf3r7YK=rD>_zp5rW=-r;F*{){{%pe1#l{F$Pt{6_ng{87W`{BUZ59?h(iRU-gsIvuV{qc
)3!c8HxnNkAD(bEObf<taV-(E?r``+UE`wrEWe_48jT3G=*Adt3qg}qP>-}}bFP)IyL2}#^c-Vr(55&#(!H*;L5z#A{`<x&?BirXO30lnC!UIj{HkSJ&hjN(
NZ_-;An`OgGN8Gi!pWJUmhM|7S?=ZOs&%ooIF&t59+%hJEFNSxSJU(%o<&y_@|waS@_y&(uUlY^@vuws4A@_BA?CJxZgNk_yrlz*K1drv)!71D7h@9Wvz)r&
fXNEW0l@asN1^Ydo9qJ6&R|wess40;X*QXkut3fLQ>EfXy740PpGpZN`IZ?wg(INt(?f9U6*II<V+$p93)O11&p!mcZX0*tiuGT}`hc_%7$dTJJ#|Ty3T2V-
rju1sicH00j8Cwp1O=DrJVB@;H1Vs#jgp@OYD^sa!1%r7Meje`a}557c165HR-Wd7{ni-|lXNKHjtrU&&Xum7NDFb_3Aoa(VJF1jd>}Qj<I)MI>wN}5k6Ds=
*7!|QavDk&Oxs+^qY~WXmA%~jT6exc-M2pS<!fhZ#d2_d_*q=PW(SA1keRoHM3BoWyE70!93*t~IhT%>rXoAeh?y;vi1)#NP`Ca*DNv@kO1IW2#}vpV;6@oQ
>rXrY8ruG$&npb$EBkKFL$92B3v99G(yywE2iQOJiM&oar0BFcshVS~2&7LE;^MTfinlmT=G@}RdTJ}pA62={LDL^~zKs`*`1l%8N#P{|Ih*t?LA`SOk`>5-
R)A?g|N3ps-p3<nS2(K3b%RRF-@e$@6@=*yx+A#P#Qy-SbkmS91KS=>9Arv0i`O(ZCk;)qLTWY^7(F*QS~Ez#h@wn2s_tMX;bARa4(P{Qu~;_sq=oMIj@4i^
&3>k02e?T~jD^DtW-JhIP_G^k1gaKXg*xw%NbdXnus6eedRwl4lutJ6h17nonY}dc668NW4(^|W4>{;7dX;14Od}3wePjHUsiXDRPWjMW5iXaZ2(T(XIrT7D
y#s6>S`!DGLl>elxJh*tW!C9+jv8P98eEYtUB7zO4zr`qYuH04|3%xlg5CcDPOgPz2=e54)J}k&)LX>eX&8L+b`Ugv<$L3aq|LRq#lhQ~G+9uGqnHX^e@?xE
h_pVXux!+tDd1`|5{XL+SG%Q^6vw+)Ikwiejx~^vZgJoKR&_BC*nmYRPl@(>I1TH#bstZERk<wKkDF{~m*&1Fv5>h{A63A-M|&J9C0}`8zAs@r2dY<a@10z|
46*XAE)Sp!xa7t~sO0@70#vbx)0A?~#c8`CgzmXXSVpwpJb9S{h6a!b@@jIl3?hd(88On4U#UuG3hbq_UBk_hUrs0xW$M)a?mre_JC23SYpYSZ-!HTkgM(3-
UyM?G7E^p*bn96xT@amxmvMGCf2hrQk2@to+FR$ZRRvpoU-Y~~w7!gW!%4s3*-mnXK{cA};Qky`bB6T1f5MqtdkBj{eZ163?33cvTk}Xr9@7nN0RWmpTCt;z
Y8mqpXZd`J-8PvWJUd4c5`(V8tSZtYroL^Cg>%pR-VHF|_DaMajTc&(sQuGwCmo`r&1Pc!;kI3;!ASXX1Wnj#ZfbYh`+hbc^KWPO9FR*`O6@w7Ws?Aj0m~vJ
(*z=^rHpF>!2%#;^GEh-LfaNq`G1lTZKH5Zu=*ek@H()v(<KQOOa#<kDBVI+1RDaDhXgs8)p2I?dg(LO)X9xASvK41TBz>Et3SnWIA$6YB;j@i``~PQ^n?rD
+(%2Wu+PLE8Y$#|1MQrH5Q)1H6by2==&o81*Rko>PziccK2V@6IE>?WY=|3f{A}*hxF3)2X9-9m2!>)MV7C4I#q$fTF{0p}Qv|`%>jT~wUCf=iWDj+d{=^r3
=e0%I5YnzTeEpWo9K$O$$Zh4k!-t7J0T|kq_t^yyZEkrdIR<E(VF)1S_`K;R5WL`j`v0gT5zLEi<SC+hGn^<<I<5>g(VS<FsLO4dydb{ia0229l+D40sQ8S2
J}W_t`>W&(x~&WFmWWehR>FXYvP2B24Fn2TLP(7u#-8wIQ=EJ+-dX4@q_HhXD-2)Lq!P^5_=$geVw>DnSh%{k?W<@u?V!1`2<H#9*4uOrX_&;U?99M%p;GU(
CA@zS!zT&>Ni605Y|$S=Cj!7kesEx(R`LHCOdCI@I^Sg%%j+h|n;yF7d$>d4>Rro0+&J3m4bd>PsD!|@9r#p`8wGgZw0X;`npSdr&#ac84)qKiYR5&O5HUuc
c?Sk82<Gczg;at-Ld&yb@mMig_fNR1u!%~y5h&TtRld6=Y<DQja*z>mP9Og~?yCa~LT5X@Oe~zaq{*f!gzwDq>MYoV&gmJW=`xvOWaXNT$n1BZLoFscAH-*T
*s6;~V%6FM5W|`MI{GqeYSEou%-eHJ8m_4{%gUb*8U@HB_%bhAR-%WNNFo;}Ix`1sC7ojD3`HBhV8|#s=arkvj;qS;>1$jPC23aP?cksC!<NY{22F4Q30Mox
IG>~W!Brf##2OiQ1djA<Nd&hkLXbxkK35A1*>Zq$bf;R8*@7lh%*EH!Db}JvqF=IAQD^3I-`P{{4|4M^;-1U|Op@>O0_A~}#*WN_ocRcn#+V7`UM&ZQ?UuN@
>QKtDPZ&f>SEA{7+`mcY)=HM7Sy;ZzScPG*s6v?w#Mgu~hJ*(8CeSW2kgFO)?7(GF9KBS>Kj{HUh38y(sjLFnR<l$a%R>6Ge#i<u*ipF_Ae&QmijUgn7-k`W
1vpnzJYzJdiHl`{Don|T*g;HNB?2;O(D;op>)n8?D2eD^ul~(fPZ-qPoOu1Oi_Cep55}`+OE8;F_CmrZhzp{<B@5OlMNaMjurcY8c7ZWHX3va{b$&`Z;)r|L
DPGHtUWwhW^OE^1M}c|6O;b9O0a?f9I_I2m!!T1-d;2yCA)#Q&fQ4N$bQ75EeRjnrzH*Ll3Bb=1EVQ@NDH5sUV?*^SD8$49M*Hw?VQ#t_ZYf`3qG`eSbWNR>
yJeOtf^bv478wXaw}-e9*7c^BK?SQXqA=oJOvUY^>9d^fu)MK2cOzGzBoPiYk4DcLu4)5d*#c~*S34t~9dU6icL$cEQ*d6~=?@HfOyBKpXIw9VO&O(j))erP
O?Npl#>qzbqYTLK**>$-cKa@6u<HG+AN-WT09*H!k5O7?*i9a_AonM0N~vz~P}RoCJXpnBMH=b2i$b$defcsYZI59o?WLw=h&iY=!iFP%eg&M<QBkamAK4KJ
#>B{tvGRe7<AS=|Md5jBIU<XjlOd^9tRZ&_W32$Eu0nD&^<z+rR_9Nc`Q@g2q?1YyF%HZ6aSPD`wQ6Gm@27X9g0<KyGoBtWHumP#%L_3=!LK?0_Q-6x53~(X
?a=&&DR!~p?bFobXN+1h_jmOwwe`3n>f8W#!1cPzH4PqZE!jk;U>PD6dwZlV)S8yV>S?I)8X{>0SqQZGyb<OVtIs|ftNgg2q0Ssvc6^Dg!7B*W*+pnBZ(ouA
C+!biS;ebSyr2i$E=#Fxyj#jqIj<%4MSR*|_JQ4hrm5*MLKi=<2fBR3k+JFo|3)&W*g7HQ8OLXDX&(^&&qsH2cFOjKOvAh=y}BggBX>+kU;`QdVvjnM&5QL5
fzs^XjqmGbR;qm8*ZjMOT&HUTzGt|FY|tX?;JCt?b-~M&dPPqIV&33TTCGulX9aA9YeU))4pmm{c77wRvix)hVN>w52Ur}J+cN$K4>ms)%$whqpBeQb<DttA
7Pz#()3UZ@FbRwy*mq+}5l?mvud1NeUsEsh<W$GY1)9_diwf#4?yUePr4Q_zc59pf4N-zdda(mD@8lPxU|IQ;9Dq&>+|QZkx14Uek`g;&_v&ESlgAmU(OGWN
$eN`2=6RmvOVkdI?YVy<9;WXXD^mmHfbC-WY~kd?Hn8I+Zta>vfb&x)2d&$8#eii~9uVj<<g90bH|DhFa6r5`RRPCwwOe&)A^+CnLCi%Pc~xbJmsEe=0j&?Y
Zdr5m_2fLLY`0H55HE$;OL(|x6xkM+J<A}HJuBxxa7mH|x@hR(r5trw?{2-X<tAmj<j4y$#SBk)ENJbBz!M0-32>k>qe1(A=q`m|^nb5NEL+RA_J1@X+cOOW
$Y(Kof8gk!L@w}9<&Eg)aRH#UUoRIB<flt3V1_$OhnB;W=}1`0W{at~mVnldbyOD@Lh3q*eUf1bqi?c%NX`Xx?YuFK%Vd?9i_n1DBO~*Q@D+T>T8-a3MZ0-Q
j(R$%Xwbe?IExu&ify)c0Ui84zNCz;-ENVG>K)>WbN>(B-uv_zw@}`E^sGkWOP3o>vn9&xqfAZdbYQAZ30{rzy6pZHOV_^&=zk>z8VOw4V<>b_hq0k8+g$FB
8bgAiE~58?&}-!L3FV6(C?JiCSqv2WXo#<$<gT|Vs1xsS5|QzK-h3#>B@wS7{x33&>CO2Kh|nZL!2{byV(q``KxD$xrK>-xak-fSt+*7sB210~(@6D`v?kan
)=mzL?8lhOM_4+V7hd#uu99@6KLYcOC)I-l;8AkXjT6Di@oED3N=_Pqxqyoci+@Ul2yu(nV-D@WjYI3MA+}3qZ!{@1i3<8Z)cTFgqXdS>2?*<t<owZjV-(Ab
Sv4WK;PH9{!))qAdSN;vsV-JLqhbSa&p4@I1jF}~*2}iHEl+0&&^Q|8hhpVPtW0bK<8J#aY2H40iW9qCBRAc<(EnAUHPi$<iSI=K{yx7A)4dGE0yMu{`-)mi
hK->Z#IEj>OmEK{ze(c#+|!w~!zsAj=}+oZZW3qBxLHac^6feA(0*z4@AxAs(5_0(k^XWPZBnW<uNn5&VW8g(OBjT<%=aO^!*ST0A%1O`RNKKM;`8=~N^r5K
(Kt@0uql_z*@ZZzbr0y%fhyQxbw;{*5th8A%5kgq=ueZPd_iWEz-n*g0t4;WWHQ;A3Is8!JISmn!;Hy7zMlyauVp(}K<A2|xh4fBnf~fow1^egUbj(%%EjPQ
-&uv_F)L_cwm|u8tg{(7Y6%EKwg>{5<g2iOG8!5JAbT0rGQe}uMC-~VI&fXFp>sJdh5^&0izBUtG5P<!9`JGl^NLGoKa=g>T#6{)5qSj}S~c;~kBju<oM7zw
qJ)$EDNAM-!Wgl-wJY#WnroybEd1-)1cdM!EOd<I6onuZkB?Nz{dpGYhEw#gXXqC0v=?z4*yyk;IP8bi8n2qCQ_VS?(tp>$?Hs;S+zxDc!C6lrp@QbrKDMxL
%rHL!C(C-HR`PU>eD~=EaxeIElTklU6Sjk+V-`1g6>gE8I8G8Ls`h&oF!yy<q_%<*uk^olWH};AB-iEE_t$v8`Z^vrNnb=+iQO0aCx~OwiL;g+u|%1E`oDDd
G=|Ol?~EY!#QVRsBP?Dt0y3^6uuJN@BR7rxI*C2_pEb`tn}quW_zr(xP)Y^EIw6Jz^KZ6EcCn-Wb-eM=!|%=?8So0$A<40Vw=hCe)V>N4i@wLVxEq-<fX}IT
sEpqKXOo)zl?5|PF_cO>F1R4{SupEW4xZXIKn}Vj<f8-*Jmy~4N|O_#nl_V7q6)4SPw3#AlzHR|38b_a*0I@g995{pd>=O!1%h<HdpIyIfTpP5v%wIZt|pvp
f2>%&IwkX6QVho>w(v`InnZK@gW~N=;_iF}C=s}U89GGC*F<O4EGSf*$147^qHBixICdt41ClGRN6%^z@6s~)YH4_z$s+7Q4Dqiv;K;3ccT{7>m(kK5YFRo~
k=(Z))}IP~3dt9Qm2}k!6~5;z88jk%IMZ%}Ba<(wEf0m6-XH#d!_hN&6beyRHp_K$D$Cx2ksxT;HwM(N<2R<pJ>YES8Af^bId+R?gN{+Enc%b~0ZG$P0Ch(f
r62be*2up-8D*eD_Ms{{LFYpU$+$pk?tYY&OMVC?+7G59&zFD;to@^)*G&&C1l6cqLY8cLJsNis&_*|Y53&9b50ZcCnK(|*bMy)qu1D+1dT7@AB!AX1g07Hb
0b|n+_K~>^+yc8Rx~QR2j!N3~Lt01*P@oCq^`k4K<r0J3T+!!v1%de`=2hV_T#`LhLFxGwh{k>=OO%6BGxQv$gM)6N+h}5W(a+_Z1JKu8KfAv13Ktd&)E1?u
Kzuzedu*l34P0q3y`J8vz%|~9x(gdKN3G6l0aSq#O3vqlzaa>Ee-Nag`qJ?%rEO=2)ODw_kZcN8&p>KZ6#QCjL>w6=XokmH&qiReE!x`Cmyt!HTaqwm<`f2Z
q+6Rf{<pIK)`kKxl7SZ+WP&FCX$v>0k<M)Rq&<;M93*Z2q7Ec{sG5NIM$-@e4b^yyw=&4W91-?RVBD<e<9pV*pZ67{4H&h9fFFBowea6>yH~&Dv&2{!m{)#`
mn+|7r0bi*4FGh+b1`PsTt>%E6=5QohUrB9d}wwx#4$9Ka9CB9=}O%9;vw=}q|$S8S{7N8;|Pm&zBV<qR#ez=xqFqZV$K>YXoiv-W7aJv5baKNlTvjvD1S=_
;m>dNA^FEXiFDVT?Bl{G31OJDo_?VL=6E%)iD9kNF?aVnrEP1n6)xhr`CEx>WG7XU1~sI}U~}P*f)>hOW8I$w;Qwew{!Lqt_XXD`f)5e6jvdPjAEdj8vGft4
-sp^?vh#(SisQ2-qrt&|Tiex99ZV!3zICErv>TD?7Yd+kU*#cNK79-W5KJb%>m%^EGSCx3&<(Zb6Q{fo8X1lCSv8|^J3W6X=}uC>t$<u5%Rh5GfZMHccjBfW
$<%Ld_SD;3)|Dk~g?pSv{A*5Wgfn_+|2LPzRH=V^hpHB7<h^_Jh0y<{DbtZ$!PTaFY1Q$o7>`;qfdx$yz@8iI`rFy(pt;7!?`wr!r<)|~JLZ~F>i1$Wtk)K*
`6ECx8D9o@SG;``azM%ck<j_0Nuo!~Pm|P;&d0z^D{9iR@A;9W8d=TvYE`NN-FWwmfB}yPScH0B(NK6@U@6#bXX66^q@=9+sssCwsuQkTq>-!A1+ZXhob_8-
3sr#&qt#&Osu~DbF$&mqV>yF~%RDxBPe!EpR%C6MOg=-yO56USfxPp4op@qXPP6<$E*LBq+BJYKfC=yzeCp)3>oj&YHny}i16qrFU%l*urf8uM8wsfxv}va*
_};m_isZ6-r!M}fqy)tOlM;!j7<7V-&1}4W_D=m3tp?r9zP^F;5<EM#g2VlR(qFs2z9N=io&n@rT>&h<vkr#U6Wo}2IyjdukNC~jtO*mYK9VS+=>LWpc8{hG
nD@-KNH-n<mkg5r)@3XSOwzO+hl&09#|}qcn(VZ`IufR6S+z&YFxL5GdzSR4^pg?M^5Yns0D*L>4y9&3LsM)?1z75WIlIwW=tNHaA5M<JkKL(0llAVs&kZk#
+b%?Bk1(je*6730Ol?4uC|$9R0jM1}TvObB?kYHi1gX+u1R8)F56#n+{HmXM*sH3d$FKXCuQ*9wUSMe{6t`>1(m`3u_(?QFDQh^7>+Bm;wId4zPnCHrbtP_n
+UCo86xj?rWvSLa*Gw2AO|c7CnhD%aPu}aanU?CQdFpC-j9qS#)dU><3B7t>`XWkj#IX5bOEwh2=t@~^Obo~4+!`+8{g>Z>5my9*H4}UOXM3i)A34k@x#V5g
9OH>8WPYVe_vbB8Ysn3d!#UEm$9-O9J{_6p9ib<8iWn9k4(&s8caY|_lCuPiU*o2Sv$Q_MtpM$b8?@aP(DnrDv`*q`SA&3?YQaMN$incSd*c`Y-;DF&br0{Y
NWTtsFXo4y$LmaE??2Q{(j0TzR4-XbiNQ!LO^d5AU&WbuEju5kRj)!u$^dL)tiYAI^%j6rwv*9W;Y@pntV&uqF*Q%v)D!=X^W#2OmL+u8{fab)WuxeZ9!sfF
af2QQcnfVReCaLDvUYwMM)s$XJwH+!bppN;tV6fB4g8kug)sYz^SvGm{sOTk%z-*JZyQ57trC)AuIfGtET9;wa(|4BgAept4Q4NaxB);z&0etAzdewP44qT?
v_>l@V71VL0}*^F&|{>ecug5SiGasJL4Tsl3~Xw1>v;s7)R>z*&KMCh4$v|SUTI;xxK$19xBytcFvFCAU*_DcF*7`bF(ogJ-Wk_5?KTV|pi#xW5u~~7R0LL*
B~BW&g{T?}!2IW0kcX0@Mm4a&-L>RAv)PbJ1=b)QE*f?pe+b5<D1~4xjq3IUi|E-Km%W^n)`bp3c`AV~O~2mVLW=4Z58>{R{L#0`A{b*it|pF7pjb0qCnxIA
M!*I70=!Bsi9N5yOfA~~am%YkP9sH_)D`c{fmptF@fZDT;NP)?zHim&Zrp#03>%|Gnm$U983aafg%=LaM}cxblsQBo#MeberEI@I|9Wu<51Zz*?G?RTl{o*4
`ObXg?3{X_(--N(5BR(<&nId=91`(5OZW_VJ1q*8i1dMzx?k{EEMv<YY#;m^P<8c+a_CYAfgs5O&uLa9l*MG=)7Lm&7ol8F&789;@;%eAnr3g?aZMRBS5Mpn
7;%-yTHaRpzxD&=JL7JNR!!eJG1SY(Jo<gBlDL20o}cEceXooey=!{?N#!hFBT5nv^0;4<-B%yBn+|2Iv8}oBz!?3UwW~2oHPnx@%(F(SrA1m+4Waos7&l6d
3giK#^3UEZ;*(kTl?}*LadkQ57)mn%a7@&^L*l`WPNSvOt>e=NbD}n&-2Z|;Rahm~cL)5jXoh1`nO;vvHy>*AC5nFkD_2Hf`;3aglWVz}+UxM(eiqUG{oWS7
k;4*_B%DRH+x9=_chRHLrWQZJtgDzLhVj*!jE1?lVB7~xgo9_2$>2$t<l}`94y|uU@vi|o=%tBBWY3aQ^dExBsM>lx{?)UX=*PS){Xb&E4N(1npk~QiE8V}<
b^vnc?OH_*V)D4{ZU6*hI0U1disOC{)=UE9Avo`jsD1C_Knf^pE-j=Ql&3C-U1C3y!FC|Ik4nJZv@b(g(O&m~z9GZMXFsdUj_sHK{SCRIBDEKsfjvq^E{XCL
ZnJE8lPW)k_sn*M@xgoWUhf&px9yWEwAw2<6pvS1l_FAfHq&~tw9@?%e6(;A5Z0fl2fO6eiBw+?8UA!`M-u7~OfK!6f&M&}{l4%Jiyk`7W5d5%M7G6=o~N05
V5phoB*?H-i)QuJ@>C>tz%Qf2IVZ3y2Z@(aI)Wz|`OF<S8@hg`U0roZYhGI%RBA}9oN%Mx<^o-<An2|?Hln{8d@L@yuEo$k>RrQ4%I6Q>52pv^{lLE$p+s6z
N)2B|5#?zPET)8D6OU$xb*N`XiIa0WRBgVjid*Yu$PgRsj!_?s^<f2Fur10-w@z%ODcD+4SkszBo_!#q=;E&3b83(yq`|*I!nj#B(@<NK(Hf0VnD>*-@uDBn
lw%-Pb+PGd?v0iP)frf6GKa+vzq70k=KE{HYNt-<iKcm6caQjnr+jRXQ#H3u6DVZ5`udB37xwPPhjk1hG<W#}H{er4KAeWHIJC&dKySq7Aj2`qLLa7?vfD#g
V&p)58MwAXI^16*EBgTT_da1N1YtNw9_F!K2+Oj2_9<dltQke<g*6=q_O=XMDAqmFHA8G)S%g@u_`KAs!1$I$PzzH%>1JfdO-wS734qy8uvD%ya_M7^sB5Fv
nz#PT@fpQ&`NSVFk?H$p^omSbw1fSE>9}}#fD`h!cdSnK9QCMhzK8fl#OpD!0zJ<SFp+ZlrAwOP&0&d!2nJ0-TPpM-Th8Df<&9O2YMzzSO3-hux0C~;6M^Q+
pmB`;rf|fR99Tt<F?66RO^;WF(k4ihvUaz8YL~h^R1q#fD9M~K)?uAVcaCB0$&<&B%Ko^{mTBZZ<$pY#^D%2&vUi9tZ5DrCz;{R1@XkpU#>JMlbx(f+WJK)z
fBG0%b?qT4v*tc1Ss>9^x#S$N;B@Q&aaYU}wpk?H3dIuZ7|ke%(6VFQG4exTrE*OB=Nq@L;Y6~;AYH-Y?DHI4j&He3QHV@AgC9n8WZ1G%YI8iCr)F`A*Se-`
3-=olP`;mWsQAT8kNHaCCU-a=0<Se_)rgbS&{`W}cii&$sDfBC!t4{ZsBvrq2V71Yv8~x~=}!|W;iM`gat3~vKbQYPCpd1b)%;-jwCy{D1@YCRHU8K@3-NO%
UHVnr4_K?!Pjf*~I9NS-9J`RmMLX>pwJ>?+R)?Xh*w|PcFV}UH57u{ENjGyxSRHn*ByU7O=MEHzIruBbSc$4e&!?!Fu*#UANTXyW;JIvq^y;7PZ%4tD{L$cT
oe4t2mTpm|m=IjIs+9aRWG!`qOpy9l>%@M0i}%C@A6S_yyN6#mevci_?tNY)JuGKs1sY#j(;{L%9B%n5^&<A<uV2kCTvW`=n{K@7#!BNGwCk(#`Y<C`Hi`&!
E*HI_NysRXDR)?r9#B$@U^RRYp49sRkH_Q<FPe8|a$d?&Wsq4Wrs8Wb79-E>2d@C@U5YZ_G#BqMxl&iG`b+sxigG@?{1y2cEg!#sS?<-P0lEK0Lv5hDY>lC}
Ts1di$8=0Ql0aN(?6LEA*1!ElD%=63OKxr`&3TOCTE8C5<eMjBNr5b>$>2m9X)zIa0jkFu&CGN?BsV3;{!Z{cqb=y9`BTE0*e?e=*@_6`Q3dY$#pH1tat6Wu
`#IPw`e%W=MDbz$2D$OvIf$zGsqbB8HBJw(A+E>uJB_l5CE!vQ`Q@lnFR3KIMWO9wHarL$yTjJc63K_h#L5pmkAKqebhBzVDm2Q#w8|sjS*#1Arr)qG;m=uX
Fz2RWON-0CGUy<aQXNo16r^#J?F4~Jndb|BB{HzxeS&|aQeNh)su+1}WAXb7Fq_{9o|j7E?^IX8)1(5@^e2}xY=#dXj{pi|U>I5&BIF0k2h^o5`E=OURgeZ<
*GDSSsbhdXQYzc`(b8-#T$>Y?SM&~bX+dnX<eER!k7ZWr5?BQhUwX)yxz<1fySRK`I0NZhG)vBmt|LNHDvk^j2J@2A<OZGOWAH0*GvT@*%ss4sO(sJ+bs>en
BWu(H3*}CH0K;0PWeMEoSFEQS`xn$;)!5mgnIqVHZB_TO9S#A$Ou*bmX?$*lO>}q+tXj9e*5k+7dAJZ;90$yxfn@k}__Q>%6%;ZR(^gjxvUleIco-l1)>9Ud
n}w4CYTK|N1jkuTR6bu9Dg~v4GeGrhZmk98i1K~vQSjdUJvx`0B&YRVDe9tfHY~Kd6o?UEMYEG)sZW|GKbysZ!>+Jll2ugt7>T6CeQ0h1x}Ux^dN+;aN5SAn
v!F0EWpjd!V4eOI;lc0)e2ikelf2Enu`r5<yhFZ>QiRR#U8Z5xYw;_4fjVi9t8=s2WGH6Jb(Yz`gf_?^PfYKWu2Nt*3r;jl#5qpmZ?@5)U<e9Ieh~D`N%PG1
k?k6n#DnSKfdI78i|GLR1%Vn#)z?;649Oy7aTK2q!(fCm3Ge^_#0*Rk`h*cc0rK11MRV6wfeh%P{@FL|Exe_rX)2tsG(6zFm(XG3reoCa1!*CTuGWb%WCz*h
cCQl4_qcqo+(Z0wrUz+=z6N03$$1a|E5-D~>G32JW|FRYdbV%B(60}x)-?eVc5bcQfNb+8-Jqd*c9>H#4dNT0N1-0r=Ibc@!&#wbqJjEJ(pmhKnSfpNq|7hC
W3|kyi%NV^2Y6A7a!IlAI(Qx%U?>bZj>4SJYxpw9yx^9nqT?l={=X?Hc&DPHD$A)qjZeEnv0N)RH~ie~aj$_5by@UvJkX-6UrK^h*gWEG!WlnFRDKFXmee`f
EN0>U8+hc8w94Q|*cDp5GtwAi7OS%a`g1EcQp>fh-SJ^DvBgZ2z3<sqFq-C-%!wF}a}Wc1OE%AHZ|dEvV#{qm;}aRmnIUu4@8xo3i+H})>*G!-t>-m=RByM~
8Xul{zZh!J{r%RsN~QH#O_Kj91Hv1~BW*6cfqK<^HI=F1QUNmCKYfM^LNiL3N;-WX&CiPHD-P`~9_Mixkd<%2Xy=!|i3$)~N5*==1@=7e&e@)@SwO}@Qh|+B
hOo(mzyJPxwcBw=Vq+c>*Bqz<<Y@v2cfMOGe!ix3Y}8N_#GF+^emr!MB9E&!1m9zGXdleNRi>qtd8_W5Co1LT$@9X-J)X{oJmSKAb31y<_qY6=B0_hsxgVRf
iBqq_DQ)LHY<!*R6!7Rz(1A*{Ww)&K++FKZ8aJ5ecMP{f#hWQ2071MuKA-}IXHx2yLxIy#J5fIK$CNnt^$I$VD`f|bcp5X5CD=)whay5*8Ke=<3o?Qz7-%)C
-_`CNXZVdkB$bP7Px;?kek3{}1%Gk}yo1~S)xs;7UZkqZtZz}1hEdVyWV&F%!nCkl0_~6{z*dC=X9m)CM8-HvQM^|5oc3@RI3dOSO}p+x6#KBR-?cobLO?hS
NPBlaAJa!qDi4GB7$|P+;&57kE_~e4GoYh&$n*$ke8JdHc%TYP-22mMAKR7;DVA-y+s<hY{F_osV%C{5g%Z^7dWV0v5gYa$iEoyk(~PJcbGoPy*aT=j!=I~p
JlCc}+?x&o@<YjYrO>Ci?~}@02HzsG8OADlE2_e8o1l%>D5fnvmS>(*gxPM1Ae4M+>p@mP*vjkh)f(zVoFxe?zUJNR?;G8;jx4j3A%oh~s|y&7fL96_(9wk5
0Qcds);S(GVSAT3IC)mgrRsa@&Y>CgN<u#R7574(X--C73R275^rwRiUbL^waY;t%R?@%4ul45}0x$T*xKA!XF%#|tkjbEDVKd={D1%I&CKZx6o8RQ(t&Uv6
NT+w6Sm1gBWvOtYZ9L|=`=nhK{j9ML8M3L@><{6Q%Lynl>IRczmNy<ETAW4jlsgE5zi8lnu5+AiD$T0_BW=Hc9x20hOm`fAk+{$lf&;Lyp$B=?nqf76!_&|U
0Ln}x0k*7GTNDp`xDi+%hfnC-J!IJ;-U+`2XvDm+Ksnzx!;#$TeIuH3Zb5jmHlLPCjskow988f=MNnNPge8S+3ttoK&>_Mk((1?tjL}PDh-Yez+P}Psju1-n
$7dg}pA&R#F^XTC+3U1YxjfK^EUG;~F{{JAC?@AcLpaVBbDwIQb>{$1+Wjr&IIS<X636#R3r=Nsa!dMzmiwSKlVWU$XrJWE3eqz~>*bqN@h2WO^jJ8;0<tO{
{K2~-aRNTNuj!Ko|0V(MFi#^Ugf1N%hdTt?sV1v92e$duOW%>v(TFVh&8cwXPcaC4z{4k6ACbPb73_#Jia~~Gug?97L*C<3oMUf>WfIQRFbP%3_^(Wk##EeH
oD;9?W?J=ac3^`MUvW0+pOyawR7>5g#w+W&r<x{IVHlkVkdS(zBf|mUaqF_+#j&Uo*B55#y*OO}+BY_18XNa}3MkQ$eXq*hXpzW1zQ(;m7$|)EO7<Rfj$lNu
wjCC)%uYR(f>tRxXZW-y&)<TI73BdID2WFHU_Iq=TGgd>Ki#YLu?_67BPF?!D+W0&D#kU{=1WOLUq<laSdGB<3AQLY?{=<CPV%S`eWmLu`a9(N%QRv94GsjW
?R6(;Q_op^im#(H$_(lu88Q%D?(LUOEf>UFz9ei{^n{~x#2*BLh(hX6xcSi={rFHjC<!E?mMx`f7sCc&Q*{)dHF~(FvcoPM84i&3-@xb&Y~K$xG^p08eq?MB
Wh%z`UMdI?A2xG4B1iWpPwB>IH%obid!>D^&o&<W=>#azYmJ!v`edTLR}A=wn>v%aIe8hm4OU6)IY`uR_1YTy5=h2Vn_SiRS6=6ILGOxPOEg<1EBN)HHQ@3u
q=q%3u>ItotR@b55PSD_^%N()z`&8TTKRLx&jw?vjT!Q4cD_W~;SuYqpgM-DWgR^f4#A`$HO^Az3$Lbh#$pZ#muIkxIm(w)Ky=BUkS9<*rR{MP10*m&_ICJ_
RO4{u2{1m;Asrfh&j9U3L1B1<Uz=)j<J5W9Atb@ng@MMrw<fvDX%)em>+3bKSkG(cn%)!`<Uf&q7sz<-Cc0H@KyI^q?P>$fAad{u)c<SY2FjweThHF8k61yy
3P0TZ+0$9;@o!wfB#hyxkz{vMl~K&>Mex5JhYzQW8)yhOIw9g29@qm>c`c%IR&=(y4oICBz2xMn=*DPV8X=l|!8>#VX&lOP-^yODFY7rl!qp%37ABc;F|P~f
0*>*%>Mgw{L_-R8_hnx_QU|cb0`STj_PA2|k9pj0ck>1y*=evMIXkqZ6BZxOvqP<b;rL+T0_`!K>*7)fatW(G+N$*PB)$Tz_bA_8TnVKS)Dc9#dms_eZbRR{
YeokLZQ!fqj9X_$ko<4mE&%+QR6O~_&|rG=+`~B2>0;p-oAlk5OY$_0>bX87-A@dV&PVyN4L@mwd-x|AZZBQY8P}cwh+sGNT7WU&mdHq{d$BRip<=j8Y59cg
yxh&!NePCv{o%5x>up)C?T&fvQ}hvXnMgx%x35LUPvq|qF<1C_Ve^CzDmz?z8q4yR!gr8zwPcwbNyI81K`qnV6-;4Bbb=dkT;IcNJjk0E)JN)vcYz(c&ZTSb
OL|%uT@~P!`F<Ua?hm#UJK0LRKiY@w04aGf{@T*fGO8+nkp#9~Xtvw6=~`6=UBwT9=Z^#T#4vVfIWx4;pzV~8lT<j4y$KS~Ea^Dj;rMrWqMxfFk(VP=*S|Gs
%AVMKCV7Q%04M@MVg^TVUzDdz*o6q+m@-dDR^@;gveab(__&IOGgV)%yM7g`3nWetZ4RLK0`K|nc#9-|?->as<w8la-KmC!UHi=8;Awo_BzKjsAnM0N5sX}O
{4d^_igp9a@j{7lRI8hI|3b1r@t6bW8{&#hcJK1*(N~Zm`0+iJEfo4-?`{`a@8dU2IQ2O$%l|pA0}+z#*1-I4sI|JQk5S<naAEG0Sf}B6DfBEyKr%@FG?C+u
Za;~`k`_YLnT+N3<bGzVH_nrDKi{Y}9ho$;%f~~`0s;1xp7fk20JVVA-&G>WIQ7aV@=gSG+b|3-?h%Q0lw*w3C~oxlh@SA1N>OneU|(*g?=58s6VNNFd<Px;
6jny7?iiMSi@f4%_lMhsasag?o$Dr)8tdpSPVu&Um!E8i%sl_or#86Q{7Nnp%1*$z=OOgL2@RSco#=I?w6-O0IK|M}O|^M$k4Cko#Nm^x^cHTgR}Rnot%-Rb
2(4&a^iB=hPMVy||1d0r9RdkRfTwZJf+;)~wFg@vj2;T{+A!k@m~T+KgmYZy?}k(>e!|*$yW)7)nN3<qgFk%p?x_ujG*d0}3n<1EGfOn%mB<4Lsm5DB35K%?
6(QD$p#uf*9^^yRmgY7-r<Z@Nd@|>UBu9_T1QB{Bo7+X{Xg4fNWtVU1z1jUby-_~0;O<pg6aT!EC+X=tIXtt!1BN6mfl`SLS6J~13ywYH@7qDrgzu5*e<02W
7j`aJsk12xHm<CSMFQi8YEpJfR9JGtH}4Da-LK)-1k|kgei)VEkLm;7VDl5yn#;<1ywPu+)3qD3m2BI>!9AGG-%J6*&*32vDVA~1i$4-7pr)rBRB=6alx+}G
gdVO!IljHSDw0OrgD4{2pn-vhxm(fa;*kSEIesTTRiJ?Cn!9y%oD-*H2?kK6t(yDAJ2u)xFVbcMkR6#&Pefj}5B60&O_f(s!RI1yNS?y0hTathV%p;xYD%bZ
o6?3D4ay%~RfuPyyC3!Ene1&5S)(kq2uBN6q730NrE%~IV-1aLz3fRlZpGA=A67|D0z~sDejV@Cp9^98uUSPt%?{1~`M|iP0IAJOwxD9KCnP6H=|8bbZyI>G
o8D6l^_m?T9~on<9O{T;;TW+n2`_N|Of7A0d2V-Q7p~XN3AHHJo$u|~E|(VAA)&30$mv7I=csmj3G7FHM}bqyJ3p26?_;G)pm|zu^zy+IeBkr~em?kb`}}i1
MQQy}0U!;CEvDyu>76ro5rH}`Dd5BwC+e)62k}Ien%5wB6kUn?uXjnZxH96E8zhGVw#bbBF4V;95KTGuxN<fg%X|S=A*GmK1voz>IJDx1WHrSB(l3;GUQy~5
0`c~TV~Ul3o-SU2h5xgaIPh#kA~K2Vt>K`SM?eWqlr=M8Fqwlh$V{)zhE|46dLJS4>M)8x_tr9<da+krVmRHfG^+P~2?qUqum*Xz;x?zLvuc^m^*rbN64@98
PtzEnca3r~wLJL%KJb9Rb8|P(#aUSuTbGn%{(3O91+OFh<D3X`L{IP<$i?j*kb4hDvzv9QD^2THB1?<d&KdG-S$XdNZHX4AFZ7i$a5`l*RbLWQD8k@XWm&^@
Lme>zEPxA6Zq6z$PUcEmc%cPrB&cJZ9F3)eGcsz;!N#Np^WTPPmU1sSdQ{fGlS}wKfArCY@R;s1@?hnN3?#2-r)HQu98>^<)~u0`xOlGN)JVGs_(%j4ZVd(2
c{7+i>MRlCVx#wIpujg1IP32kz>Vf^XvJ%g_(OeCBj00euNt`~Ln0Srr2VMiqE3b6XsfhDAbEtU^|Sv#X2{U~k3j8|*H>dKt8QL<Aq+KL7@}-Mrb5`O=&CI(
RwA^74?CFRKA*<^pGbVtiED>6`5T>R8FgJHIzEJ%$+)dQ!TGFFWy|LxoFI9NTce`b$8#Zl?GNSt4jjkeX4#@jt8PE%19iTn!L50E5Z95)`r-p?81gs<AL|A5
oo)SF_)tE=rb0IL40eqD1qKMfk{dl;tx%kkhd1iqwUh2<Bl;_;^sf;U?TFbOsq(S3q<aL53r;M`r5)p1kjgjHY*)j&7O|ZRB<^#UFfaH`^|<~{UuELkp<)J+
Kn-mQD1m9H7pVpS4<rK$1Rl`PGv_i`?xTtuXp4gWFLGy!x!hbB{(_olSWp}(&?IRJ4pDx{^2bM)VQ<bVWUo}y^)6|=p3i7^B!FV<Bjr$y2e0f2i51nsa~WA|
xpD<j72(Kz@Hq#H<ma#&1fhitCcJBC%b)GBL7)Qs0$fDu6KFKu09pxyIOjDGng5KfX)ytLf`gVzEqUcWDt>R1M(7kXf=4cwv(N#sN`{$T6+d|UBjce=ihfM8
@zBo1uS@B_Auh45NZ$jJ@2?#0w}r#byeNByBlH?Z4WoJzp6R>Z;iX@anCr7|*SaS{SJ5+-r0J;_nme_VtH=W32W}}LIhM^CU)Nd;9|ngF%4=&R7@_)3+#Rnd
%L4PxPKOFpp3f<}pVD=43Ks3?p;T6)3N9`53h&Wl%8Nx&G)^jAXr6=bzuvxU@S0ERj|Qcg=sGin(WoaOn>k*2Lei=VD$z-Nah>&<ihlgXHqKHM!vVMkAs@}Y
A1muAAF}I1Vnu4GS}I$v<FK23=3~I$GhLgri7W;jN;PD*fs2F6Sf-IrI)Sto@7PW7%-~u)&O!ROzZ(2y{^}vq#fcf1H=z!VRb_TY!(Cl66@MMCvNj(Sx=Wg&
Mf6qAMRDO*bAwN7U?3a6ZCi<DwT99@An{R#xCXP2{EdF3^)@*FBRea1UN|0Ki;g<`!2Mc=qTr{4VrbeP$6Rn*lyt;HfyNzW(Kj;qU?^9bwWs<hCA%T?nh=8>
1KQPB<&Vwj7x4aeC6p(;7K17(=odpQ<vR|FD>df!jkg9$Uaq^XD84799{=nBhbTcd9Tj|#I9b!Px#tf#j{BxrPOYjARXpzKQ^g|;9UB47GN_IGcGDkQ8v#K@
m0m}_crHnS$%7Xh5v1<qQX9(RCbmykkNWIaPGJ=J936@(qfAlLAVQj&)Fi&WJf`d#mY3CoUTQG3+sY&%mm5tk+<Fzi9s4DHUBv=jwQBYrbD>Aidg4ls0MX&@
{O?Jxg(BhAl=*Zai2uDmm0RY%l?HX#E00i*UW5++J$!B4`r(}34G;MvJM~%X{$k&^eA|I<!pRoEl&=m{JwQBU14+N0p{!?4pP!`M`<b)sDQvQ8YRULMG#a5o
^^<7PIRTZ&8{<e;f3ndDeVP+J_a)J07(U5_5}llS=eT4Mb$2-;{=N2{2zFezbIYnuU$JjONYSE3S}L2EvUIIj(4YLB>(d-}j1UM5SLLu6{2iU?cs~jO71kr-
Eo#tYa}CzCI!`B{f(Mv<h+Hv&)-k9&!vKEZuXXfzC)DwB8qCaXfzn(L?S*i+E0uk<DartSx!YTkdpWP=Auy==^8n@_7Xu?^%~eP(^AG1x=5N3(O5<-m=t*Wc
zLNwx7YldhdPEHDmvpd=`IrfX0;x?~u~kRJ{2LUF%!9ZlJ6J!oioJPCvF*N^(h+!8zRnY`gc_Cad=JXW5PQx~@XwrwZR(Wh<Wd`G1nzp24L#4W`T?Vh2xnR}
m&8Is!1OX6EYQ;#XOMz32g&k#>q;m!(V7oyVZjOVbhE=C^qGKSm@4mDR_ywmSqeT4hiN-SzFtZcW^wFKjI#Cx8k1tsE1Hh{Z#qKMoW%;;T~O?}jELpr@U3+I
v)L;Z4;L#A<cPzGvY3+cX==Tosp(qtga<zK8BEDhY<U9gkAjSTbweM=T&NmWr%!|-8k_MHGIEsl4k4X6wV%(usy=(}mEF}fQ?5a`@OOs&&odbm_e(P-wZB@d
{dqnSxy_~;p<HGGumq?JWluP)jKB3=bSyfU1Yo?%J))5Hp&sv`ExRMR{|(V5p<y)gMH&{K1?s`g2vr`Izn7%#u*FoUbvcI|sn9cp$$YS83&*sAI2=o{{tWt&
!zV4j{feOYSkBN7GF<~2*lLBOmA87_^l+YZBOB{;8AIQ2uFz^=M)e|tvjF50!hx-?2h<OW$n9mqv<fmVf_G5vQ1i4qqVX*dFd98epBP}V=?|0V4pU`_-9TXt
ND<3p_e##{sI&6acj&&D3lz3HTH}O&$zo9gh44N_TZ7D<YV{go)PG`#mL(|7Tyx`5MjJ%P$PyPut*nKy0A~_G-<`~=Z&SGg5O*`}1gpm2bG?sSl%H?F(0BYd
@J2$LV}!{0_IVDuL7{ZNp#QsPl3wLxCNE~CuX~r5W`ignC%n+p2hc6j{YEUXSk?*<MiDbY{0g={S~YkF9;?uY*o@eqSKwL$<16_$;4>byB!g^nSU(;irJnr*
qO1l%WC75dUzv1fU1%QDS6bg%$Bb6Gr6g?5AL9xByy&<OIZ6qxbTJ*g0_C50Vh!+cn3g5u^?XH!xF&$wqtswzdV4OvQ7t0wk*kSxU{F`38iyG}HhAQBLS4V4
gVdMKUO8i>FVPD#YzrYIQLj>n0QTEu{ov}~p96#2F{MhsRmQL-_x*a6K%Jbd8!aD!MR?ZTMXXteG*m8IgSXq8=8rl}fbhH^na-(G=fPP&H3Y@Jv_*l@dxsju
j#9NNHSH|-PojJW!n(@xS<g%NOa~QEN7HtIWYDf;xZspPQxErQboF{LY;iLQDltIM5pzR2@cT!|)Rox3lEiGm>8{N}^2^3V2h+38QKx?9R$4MqzW1w#nC0c^
eX#5F13AfgY1SxZYHeKI-bGGD-_g5P1>KkCA<4lHhAP>%OLrv%pXXl^m<Jb0il)YGcD5DLX!qP9c2(cI;Pys!2k`AvOZgF8W&-M1gl>u#fxyU~csPaax2190
1cD{Y<vHW$Fc=LX4T|Vz)LMuo+LY>zV)>OAzXa>vP0WR(nv8;5k}TYi74wneNoRfHAQ-v?g{bdLprm>B2goR;ZgpE>^Za@HA&TwmaRoWUBDIksY%8OZArQ8|
wRzvGJkfV@R2((UU_m^js;IT8R972uCe6#--)R)4da`EpPOmn*vQAKM;8U-3Q~9ffGGA!trumHjCP=wi8QRtYuKp`m7kb3M6D3G~?tt;;ST^12O9?E=%Bhu%
QCjWAB>h(~E#$jsarkE1W=ZbvJ85(0*J^Yu%7LAg5p({NDSsnjF$81kf5hmpjFsKM+ed*tx+SmFE#GQOPg|j|7Qsre<bLM&+%guizLZ#DXYoVw<vc&iZkQU_
$UuWs^X&d(Gyyu_af|H-uXt=UNACvoaBaN+4>(-6#QA9<)`?U1$#6Qy_v$KcfIi#1aHv_nqF6jj8%@-tjh^1St${nS!T6!#z2BN><YI1zm^Z#P_R7JoLtq}C
b-1Wo?)>;H54*x&z<dKzx!oCnPmiCy-PsvvPEF*Zl5BluS^UVfWAmay9T4)5dJf`7s~}D04COR2glhWMYb^=5mvO9v`qJE&t{E=*^07I4eCTS1igC%|^P%6?
Rnq_gEN7kmn86_FI1EF=tD*UGXWx)8n(r2yNV<cNY9{~7X<9$aiFw24B+A*ra2B&%k%Dm27>-p7_e`U8SVQ9JlZ=Tj=rfp&qyi#9I>)Tz*DpF?|BNNy-@bo^
l_+t(724AiM6GrHj&cDZq-%W|1nzPTyOpIU2G>G1%i#&hM-w8j&kZz^Rnyf3o<i64j=9WybMj<c@gwAZ)irD#uONutqGFnQSJTGBEpi>O*q!h+I0o8F`%OMi
X77`3=EzM`9tW31AzW?+RTUjnnZ|(&B;JKgAq3xB5mH;q`hp{Q(){Rrs3yqZ`$@&)#t$u@lQ@5Kbf+{;4T<KC`7N;v=%2S_+)*I;ndi?*Oa8X-5LJ;^bF?RX
C-wmgRRz0WQ2NuKcPrrk3lO6s;z}fFVIbd*Fst{qFU2&WnFl_mEfQBYkrho9Vl!x%2QCwCC{?RxL?PyQ-bZ$%)L5ruHXWc4izLQm3U7z>C8GE@oxu0&I9BnC
@1P|fFu2?jkOR)9zx{o~P^Pn+GwgOFI|kMXfx3^V3Jg%0&rwM4)5+BdWeqz~K~M{%is0vv9YIrZlqwW<*ekiqBUwL(UX^Cq2UyVzyWFEfPaWAb+B*xkQcE+S
Tb3GPxg#YYdKUgQ-~(3HK-3P7MD=yPenZBGZG7@GW*oo>p?Ps!lD{klO>u@Qupp=(x$E@n!HZYJs-<OXSuv-svbV(-vsN1TXQO#B=}uabs~k85J8mpt?x_b&
pBmuNx-8Vi*2r8j@TZj0MSl4W){Rl(Ol@8MQu-%ll)+@G2)x9?qOgwtK@DX7N@RlnF%~RGRb7G$l(6OPvnb_HQl$U86wK6yZhcu7lz{4L!$#?Ps+$z}#a-zG
GD(pg!O}{U29+N@!Y_NZ7p0@p6ao>vTfDvLt4vkLEj1<UF(rtpLf)Od)|fowm*oHRRrlc}6CWoF_iS7<U$YzZQ5g<uMLWA`CMZxtQu9$BZ~!XnGrFyk2()Ld
rq-$Go(s2K>>%$o#!JtN|J2N*y%rnY=}`I$C&Ux}+8K!1{^!JgWaJ#tvH<{sI)^sygXsxLr}VoANIf2d%w<FZQeTJ+`Q4xS(qypstN4cqel&j5Wt%>QMy=XD
NrZO<zy3X%Gk&_j3cGVC(?7WV5``_6iA8h?b52Lvfh;K(ek9=9F@gOqTmfj7c8WY+jP(z9*Npn${&rC{A#4DT%*->~_Xf2|eNcHpf~*c{YpBib$Wo}vBGYMX
CtJ!3$_g=XWD7|AtqRPz*!+uxeB9o2$tK*HfFz;(LUh8OfZTcsGJ+L;fcY$wO|fAGn2a^L<wje$x3VJTNt5NdcCxj{|Fn%L-~Yf!Cq=W*GstBSHrY%2tMOF8
vW0B5lD*knNJ<DjVMXZd^S)0ZrLT&p1<JDp!vq&}O<`0!-LhodEd=|f&W@nsb9a;XNRS6UdYh{IM`p1cfh-}pGa3g`<$k$bA&u4QaE_KlDesJ`E$Wm-KiXIo
IVyaAE*W5R%^;n?929A93JueEr2Y0Yd9e=iDn_A6Foitc{&rNZP20;xJ3MTj8KamV@751MrMnrl$$wS2jID5Hn3w~hw$O$0C}|NVb+0m)$W#~bL?ek+DPB~9
*7#lFl~^*<Xex(&zRu5bLBu&ZM*_93@S0*VUcS$Y`2~9WCx12ETMucc-54S-+iFK(+^)Dan|^}4g6t)hjK!4?B30V%lfPYAkOiQY(%Xwza4F?*5xl;j0h8fM
ezf4?r6<L;mA;eArCXK$5HN^bA@RJdo9NJB_S>@Oi5!5Gp<=0vA0g3XAc1giSeOVA!kUl((G@f^%(gUm^*OgrvHO*VaA_7OwYtq=59`+gV_NBP+EJ2g&=Qf3
xw5<b`ExuirHq&eUhZ)Y-~}8-h?17S4#@!7Bex)`jN<o*1w43QNC?Hb&U+Wllw@uDy!t(*ywRO%!;>)@jLo$sWlw&;;-?!816CG$vg%s*-rZ^-h&ywy57%8c
7N4GMyi#>c$!~{ww;U>T-?v|Aq$n=wxjoS2A9RC)56@3e%WKb>0KRKKlU}6ZVDRzhXF&^<p4WFi3<*FuwxO8q+*HLe3GV=<uOeK3Vj!yc0h4I^znK!X5lSG(
m^^H^bO!!jOIRoADv%3uAU}O}a@7Z>G@}AYG>`?_;(EZg%j*$kwUmF@YPV>!s2EM4ClSX|x{=R|{>sr=+tB!sC-~X)bBG^NESEIi3gik^lk#~~S*O#|Zf%hg
i^M-If|?F`yt1RoNSe3nL?gK<_R^5)iyAaXtaeh0Z#6)IT*@7o9XeH{glyy_<0>6CZeUk<cyP|RWKIm<LUm#ddEVZT$>d0a^Vzxhh8S~3SA>DrmJ6}lqn?yY
SZgqYtnObdMkqJv+4}j~z(ChQ&e;1#?Yqd0YEsYkpW<BfGd;@z%*z9=#b8&_OP~9#d@TXlvTRAMwC?V`-M4AlHZOHm)7w{V-1UUOBxodoj;L%26E?mgL7K?r
`o^Hc>yL6x1w{<wXs`srM8;-HiZJJ8OPl)|OAC2^5??<UAU-h_Ddc%nIh6ow^Bz@Cd9RC)s7rg8sxm@=KWiztqp$ZRZ#nSnyLx6YH8dIVzx?Yul^;B2^FkUN
nOJy58A3QVWMkueN;#q)(68JZ><qC*uI(#VFnAm2(-N7FGFWp@60||rh_!qsNO0N6C_LVI$q|-L<Iy|>Y#yy)=kju=0K4#{fhDw}<|h1!rva_q^AWEN)bzSE
=t-ChKGyhBMOcSz)C-z>Dh*4ehlet9Yzn~-R6*c-mxs%L7ttya>wBrdepI+Hw`<r$W(<a;qs+PU`ei1U_ijs9JfO4E&t9NH9B}K+@mn_U(q|Zu<;FpyW3-(h
aD4J{eCdGjI4wf6ih+oR*{+pqiJx{lR6bL8gIRTDh0_K3QCS%vh-+twXzb0Gke+0j1F$L(;-yF0aP^sh<_An9aGi<@VsUaT$Y&(d3~bG=;;tgc`j5nqQ90N&
0Vex`i5*E4JT_%R0{LcJFO<!Fty(!_#bP;Fh%Ck=olBZ3Eax{E%&6piV|$k34gia<+Bgz;k!M^!1HzQJA&DX<1BprOU8FhGf$dmeJ)EnT-xv+EUSC?noedYj
kuEgzvpRA#>?7dwAG9?|uTNgtRW56HO{LAXSwf6?q1Ilg_JWsi2D=T3tZHRexA*jGus0^7iLmp`Q61X*qHvHaWv5Y+&`pw;|E3HcVSWLn7h<_VpZ?-a;9tN#
=NZiw`Sq}%=q)fV#DhJkWzaHVy}Tc$-CD$uR7_=(M&c6RqtRyecx&}{jehVYvnB(@_5fhrAX=T-G$8j82&N??@WjkW3~)d@yRa|&!<>kihBsDcPjS&<6oVe%
6*OP;beWGt>oM~&MSsAe6XDvj^SH#>-22mP1j>Vgcy<g~vl&ecoY#Y|8xl|z063k#*_@xlGdHg%HcMNxdT2mai3^mVBtO{slSC#|!|{#cGRUXe6!CO%vyH%c
^dw9;z%9VU6Z<fxT<Nx)aGF6`oqbmpEGEiBH!r|R(J)F4O|s>jWYX)f4_z6+W7AN)0vzK6^kF#%SZCwpg)4D<R{1_3XI*#4_P}(OE_-qT#GOKJq<$`4(YZyS
9=R#(PSyGFP{uc7JY_5TZnw&-*G!2=)lQsvbduE^Ekd`xT3wF}ZB#0|8-tReHDdX|bp3#o=QWow3yp4)fh<i=6AH3RL1Pb%)T+?Dt(2PYw)2CxhgWd^;>$xj
!niYctWC@UDl3mY`xNN{Thy&$x{Qg{UV6`-c58_lfdU%pO~fi_??zJ=f|xam`I?f!P;m*|+weahPq+<eaHot0Q}k23UB}uytT>saYNlg^3(CsYJM=iqZFDE&
98#`~9ZfFgyV9PZY)C3>HoxZ?)_6(Y$@eS_RE?JVb}lZ5usjP?>!zP22Uhh@;+@F!jH0K0G{8PsacfUf)r&9%{S-Q3DXfG0w(5S<orscmMx-$GxKJ|iOX771
#{hLR@%@1%g%?hv!@(2`+sRog=FyeI<<cD?Ot{aHF*G&TcW;I4#<_a%0RBGzJ`rsMq_@xZ&>#ZEM_JSGIvOFfJYm}KZTAsalk0}s3EOQ0G_7wg&ME`etyMVk
_?FKhQlKy_*%+@g=cbrA<eT>gp0^mmI{$zoYVFLtJx8j7vxrsAu@DJYQalrt(>F{cP+sg5`d2K3_jh7#oOhE!OPQ<psyuLhQ77g$)F<*4Tp?&$zvBsaj8cmz
5wnC0HO#IGgSZsl-%OCs@G5$`jjaLkd&InyRoy!xmP{=dreAE9WMx)MiN{o&#<9@1`GmJ@)KnLqpQx2oD43bH9Y}`Sbv2tTyT+ceY0`${fwjdu&OdwY*_u5z
CjJyClu7?qZ$*DBpds^O=QZaC@U=|7OsOeBT4Aa*msl-2r_)N-eCX1TQS$k&g)$zH;e<Q>z7`o^VSE`uAJma03eB>W)aNM^`*Ryf0E&tBNhOm?iqsgQ><pCf
^tRG0yvCl{%%b7rNf;*t*R?Y}KN#cu!Q#@+Vf@jzc<*t~`6+4HGpt-JUq0RuJ00O3mmV_3KxeoKrGM$i-#d>7)sTj*$}p`fsyET&zZ$3STKSQ!SMqy=d~w-{
vfyB~AemRt{&;D9xZ3vcL7vg4bF88tC9HGwQC{HvLz%sCcS!*4x<k`mrypdbv4|Vku<sTc8z}lTEk^Vbr`2dPJ+kPyZRbxFK}qw)*;%!#j5VUK3B4tbx??R-
kQ22@8ci<|CVNw>zBhLD*>j!Swh;+AO}?8?Of6lCDt*@h0ix5OP`n;zb9`Q(ex>;Vdi`gv{D#oH8J@lN_ZSh@Sj$^!5Ta*m`rSMRVX{`q@;f^fd8V5c0t0*<
q|&Q9xJ!IyHiQ7R2uOaFX5OG;r|e>K2OUYjY9(x@65;xw&wmKy>28kOoY5Pg%;5DX>JtVyp$yHv0}@8XD7|FxxzS#SgzUf6GoCV(l+#Sn2G1NufAllSV^B^p
XhXHt7Q&v`Cfz@@RAfa$MQ2C~zA1wv%>W9JQx0e+Y8K~tan5e&g)PKE<G7DfjYN9^*zZ)Pjd}1JXK!2s<kh0<!c(JXHhuDsRwUXeTs^;XOeh|*^)~>S^TN!1
%#jqtTk3X)*=GiO#(PjU6j?2QXIPFflRSnol6kXg#kJPHbV)~<ARm&JgE5M(0;4u25k~uhEQJ0xB;&WPXIf;kHW&T(1n{}tY$nOGu1{fx$k$&tD;XSwaH#&2
KFB^Y#55tO>Ysu2Mzj?Wp>kCYwo{OshRI-LWQW{7s273$IR6~T96kTL9HK%s|LTdPW`0)I?mr6hvzw^wTtc}BaLwRYunK(%*1z4S;$+EV&aWVDqdp`2PeMr0
P6Z)CtT22ODo77J!UV^f04ADzuK;`}5(MTo4WlIBDYr#P&Mv$4<mq71nP2cSO(ltd5X-Hc;_Fk#$_42(92Nx>MkPGmos4N{b3*Y8RVORL%lFQTUoqk&ou-EK
@ua(Q_^DyUph1@X%FlbX&x})2{Y%Y$Qq2h#G@K-&ao>i&W8AQG{6fGEWm=mND!N$QA6EKB(8VO3mvONF%3*7wqvcpjXhp<o_KmIoPBl0g2rWq-OXUs6;MI$A
TVmBrNNm-lwXD;{_P)}I%6)3c_;PJDfN;11nMz_`Fm?3WVYHIt)w?Dm8&bz6MwC@Ga>^`Y&yvgq>3+;;^=P@G!@|smnEGR&h2_lrCJiVe34455pU6@U|8O5c
9FUOmSock0XK=y%Tp>JDte0=UH!9uAoC~$lU)WHx#y3&Ngp(&3(fGa|J-)4s!MLI)HdxEPSn9R*!p#Heb(6e*wjyz3^fUxD*t%%s#5Nb;^nG+haxmjp5VW0}
`w$fIewX~oYZ7H3eWhMzj|jw?eTLT^8%TQQgKou64z6LBY%RK-$*Bfb(+*g-a54l~z8QSEGFaE9*qHHy<s=0`QgMR+0#!(Nh)@4a?LxT=x{N_+*UY+_+PHvp
<r0GEGu=K4c-5g*rCII4R$t-SOEY=|<ua$}lV(>WRk*&i(SU%Mecdq3B_k1l^1(3jRdpEFUfl!MyDk+@2tTYT5Jyks*|fG~3nOdekVV_hvh|#~%y-CTjBhQ`
;f`-0z80f@>iI<oc&O()v>&o_gdsWll((y#3zlBxVmRdvP0EqP*mvP+DV2p9xc0J~4_Jb{KlTLA+C{o615{O`<x8pAb1}Rq0>Cc^S?X|}j^X(X1Yr^&bh^~t
5+fyQ{lASFtMp*9=mJiqdxuZd#PoN$8PfW{cRS1UF}fxX*m*$!F}|<<FoT75rObWepY?XDtm;}{1ost=(1nceAm}M&3UOv{khQqyT~5$V8m(gS(1P@-t2nju
T6mYl3+(0+V3i|(vtB;nc(cYb#8=dSt7z17%Yd5Yj%{eJ7Dv`wT}l|+C4)1V^w~A#n?Wg;h6bm(S)<EB6K)lMydbnC6S;4oRlDei`2YrBj<)CC=L26nF+bf4
(XfeV`N#OcDJRm-T1&<BK-7?F97N`Mo2jtQ)*WB#IRH*bd05`q5%`d9iU}vFp15|>7Z_M2lfRo5{~v)1!TgVP(hIw2;2U_JZ^?u`z(t|~dM5U|B9Rp-tx%j7
tN!HS>#3BQX0=fiNjO7Mqhbu$wa$|Ll_U3Y1}21^m={2ZTyOHkz)JVyf$ndx&+|s6w@w+Yp6L40bQXJGjD2o$Spo{15{upQ$b<chjoW&TIaEnJUP#o=bVl|$
sJNm5AcjAw5{>T3OTacBk0glHe;evsn~md<<Z<Gua*CxpcmFk!o$8l_c|NC$>XJ`y%*s$CO-R5TD$%+ht)aDMtOXWIRcPFg4ldxkn#6Keno?7^-7};mhOLZh
0FZ!Jm>=7|DU-rPz%z2O*y06Lzl|0Mrwg-p5H<<&I|FmqFa8n!Ki=cYdaSM^SC<lA4yq<eyg>)v_Vm+ffL5}9j`=af&uTz)=E5EM5+svrvdD-y+J>s#<Z$g_
5;ZLmaN&$$j{$vFy9^Oc3VvzF7F1r;O5)in_cQah)T0v{A>RD-b}b?N3I%R-6kU%V+^lj0bvdFV{bxAqmEv~N0H(vf00#taLw0jqM=o>R!1!pcgFJ+={$@n9
nN$aT!Fn?^JN8F|q)0Ug2*vwWux3Nd=S2JF_)OCr%6`o41ZovzO%DdzzTVqkRO3-Ijc;a8DRd0edj7P!)k9mI_@>=20@C|e*U<7_n1uzka8~Rb4Yu;Vewd{z
#-Zh`ZNF#gA5gKg@ldSX1;=uv%ZCzvLD==R_K5d4w*xYl*Xg<3_Aj5b*p=ivs)+^D@<+t}orrHMj9HxQweAmWtPHfGH&)<Ep&cw+ty+Nm;muQ8xGtQHL})#D
r6|V`b_<*yE0@{sHILGYoCn4egYPTXcpApSe!uo}^U)jnv4Y8twxB?AE&9N13q|*_2;5u|XvzzHJO=K;vxSfX0|yt(%P$0pK!QxEKj@D7!&XCa_w%)~_M}NO
cE~oX4mBqb1r`?`4yo#gOW4_2F;Fq1r#puD9W)`w&-H2%YxJj$JEuC0;dTOw@IMW3(=cVJ1(HbUXAQzSFCG{hTNbPlgkkBX4sV|#s|`Nj(ixplw$p`RiexWz
`2wEJat;5@&}LexzrqLJM{;a7AEbRzjL9vGyQeh?htYI<M-)Gp@KYLXe$0W+c^0>nXIxDYM2uXkIXw}qa5i06PcV1oAu6&D?4bUn2^65RAIyL@f{`1CW0{Q?
7E*Oxp|m3o3~iH{Vg@xa(*OR8&-MKqSJ_i$#{ZkjDIHPC8!%#Z_f6jEMhD-;?4%0QEWaw;p88t2Um|-`kB||x(s+wiD*)h(qEJ0R@6g0&p^@UPqMh+$z?H*h
D<ZT3W8w=XiGHZH7>yNNLz}u>?J7fkgyyCa73xDeO+xws8siYL_ty!xr(L&6m=ZD2*2?r3g+0QpB&l%1NK9GI%YeT&NX%)y@ImEXSULu@%3Q_FE8{PyMh~Y1
*P8%g^`XX8y*Y5+&4lG8?<faZzxYX1?n60-;07BJkFYTIWz0A{WG_DZe)damkEH4v%svL!P=uXh3(mjyH1rfyj+h-6t_X&H3CMTg+8oswlJ>incLEGnpJfy%
_<w;MF~fD8pa=R3_dxox#C?GhAYuFGFgWB<Gd^yVyye4T*uk!#E;(mqU2hy#uAx&4*M+Fj1(<JL*S;E{8(f9Ko3QB1-me;^D&=y(TC^^HfnS$GMmo6E*FxH!
L}<+zUtz|^8W+^T+UHdCMnJJ%R)awmxU039#tX>g9~6Ul11@Ntnd<j&TF%X%x++dU=r?LGO)%Uvwns{n4$>n_Mp1%Vpt?B~%0X8kApkRhTn0ZUg%<J|*q%zq
CSSz<>KdVnvz4npvgO_qXPJ~AZlfnb*dUZ82hRjRJWQC)CR``gzKFM&cn7<9oB>3cUvR1i5zMVmeu&$~*@a!t>DkffXF6ZnF0qqFUqbg+!S?hFxMSao9ih3u
qR@EHp!A(~qFbC_rh;>yN=Trgyid)yJ8lGFW-sg7j0vMNqj)HM>Ir6|63UB^Y?BnA4WL^u40=*QuZR_jDHN|160Zp1D(p!$EYT?rs)_Sf8oqDrk?b{vD9h-T
#n|5tFb1Yv3}8|^<@X7{lR@|&$<c#ad&n&zC#0!lr>)g?vi?zPX;>`5D|MMESSbK-13N&_wf$B)p1U$|5b86SzrlRUNdiO!@d$iQgJci)S0^7`2ulB)GdUy-
l%eA_S?=4wUW^`NF1j*p7bdYu6s?Y4Q7)?@X0lRe-7id07?X?gDv680pt0Y&R100Lo3fC&&<AUPZM?HaOvezX4o?U$WFoS7<10oTOa}<?P1>ePMRLj?lo``w
y*3oq1!A16q)Do74pzBRrpqpeatF$<oD?}qbAx&#-M!VshJ_$!>F2xS2T!=Q`&j<_!h5rN5w6r?dM@#uUaEPCuz1k@rMZL`k*vL62Rq?`WszaAfr^H_@N&E~
XhhVNm0JvfuteA|iFrpN5?GxWNjG-aftY#1k>h6qfY&IBp&VWn83{LSU@!>d+3X{rQPggSC||x|@VJv3yXO>Cn);@*mqT8a&K0Fi!iPwO41yGKwEsEiir`nm
y-2*reC;)QfUPJkkFx0Il{-LhB#bC;RoHwJIE^r5RvuAWZcbDJ6RVexJRx9#w+bD?mN2Hncz~9&@TR(ldNjYzYH{d3@^$`L>m%8?DWkq03PXS?NkOAo^=@uT
!Wo%1O36XzCM$|w#*%4hD$ED!$RO=fwK;>VhdZHt_Ot3QyTN?4a5t<FG-77(cZ)8IDu>|XZ(UfY9d1_+B)E5uhNSf~sQ=pKs}5lf==kI)cNCv!*rw<%l_M+?
K|IwQ0GhL;Q70{n*5A3`BNm$88#D5dnMIfuhCoC00o%ueVfPt;($bBX|H$9UU#Udgpimc|s%32p4yxvm(((0IiapZo1JeT_D@3DjQZFhkuQ-}(=%pNw6F@(k
x1SXIX74WR`6^VRX&S-3fDk6DmXfk35%Jv1wDP*&Gqf0aju-Z%LVpMCq*jR1vLX#1XNiTK#$1&(AG#ywW5jwUrZ;6&<7tt|X>ow3NcQ|cJ(yTC-%GEt#x$-)
KWhfIRn)U@JOeZa4E!7mHm%VDLo;8exTY3WOuTAvhPEiz8)pk>F-t-bVqW*4hg^Qgoj^(uY(_q(*X=SP<?^3(*s>ttV0lqY44Bh&==fYRBT-YNMb+N#2~t0=
o}UGG)+uhNnBaMSiuai-oI~P9Medlc^SO6}^FZw!nHywi=X(>22d;Y)FSagM*zmOyuU~1`zF1)CQq_CafDIJqgx4z|Dv-Nl(`S!RS@HE+V{;9Cml=?6vL^Z`
hy9|42BjVP#qpG)w*9}zb;L6OmeT!pE^nl^IVrYRFd>;EO&H-%A+NlyyB^SD&=;xw=A`gCDJVhRc9hSE{qjrje0E?#{sHhl=xQ~R7~AM1u9RB|m{e5hrn)`%
9{_u&^9EsFL-E;T`!l*igPA|K4-&BlYmRu}hgPcezX=e-<howpd+Ki={ja6_$f7K@wCsHen>3J`if{H&En4DT4(jLI>N3e{1Qh*O<(I+#m%<I1%YIATux5|T
$Ie_Uq2MdF4f`UpDS3bD;Ul{6+IE>gr<qHFe<3%aW)ywdcCM$`frSOY!q>7I!b3E(t=2Sj*w*^6?$1LRwSi_vDz@njKW9aIm(XE7rRmin5F?R8F9s@YZhoUf
2oJsHCTfvM+<Jb#h7GC7BL8O%C8&^;&SnKCX(|zxj@qKa(spkVajtXgZEu^TGRR^}OgX2(5l3%T!Gx57)$(!Wxfg@By9CG*Q!XluG7{*Ex~6x?hs26Y&1&<%
(&<*iYa6;3zyJA<XLtEF8{QRve<U37xvqUI_Au;d3lyr%Zs0M3v(kY>Bs_zqt(j-;#*Y%}Ez-2h8*1ShwHik(?h+u#hVNF}^x6lYd`>u1dEb+I8>2}Uimw4G
@-0@YqAyG6Kg+nG`>OCCaJHsB3;hsz3U1Dz2Kdbq`Hl_(&d3zcr7d!gH5HjMDX(CgYiGS^=nmsvpIt1htpsjIMYVURi~Cb3w=@_vu8h|7!|halryzO1HAq8#
;xxxs>i=~Gdc)Z4`m`G6rGkIqKQ76E2dzN${?+`pq;@iOInRg6-_9GPso{*(aQit8j*RcxROm(Mu3HC)2`O<jK(*J<%4>nCSpp(#1-Gch#0*4@i-Bh(%*qhG
6$JH(e#$Bu5VUmJZ0y^W-CB;I_M2l|Uwcq47ip%D8f_R~)bkjnOuh!53=Ld#8#_9vsEiuCFiOLX7~LL7bt^a58lN!X>sa>uBi0eTw+dgHg&+?NSqTqvgMw!Q
Or4&vfo_G4Dp$+3dB}2XFN(FOvo8GGjDF>rlRZT`P@6kk0DlDH>?3;xHU#trVpnRr(T1JsoV~1SEXDoBEd)Zmnj_JxTxOTCjOW&xH;R?}SqGC5C4OmCgvw%R
3CK?wOrUYgG#>#kWD8<bIXcS9l5UMz()5Ht)7x#vx0k^K*C)28Jv!{FRb$~6(QmPHGs>5A%-b6_P4o{O6V%;k#goW}=F@<)AtJCx!Q$*8)G}$-p;G0WR7H0?
vGyS%JCR!fQ&v?Xw`p*E!^zOfT+Qtt9Aq{|j%P5#8a!Nht+lLe_r(pN<L|OFn!%35ED-`pvN%3jhKQBI8-dpCFI6K+E>TMy`Z93~gTE~(5ItAD3|6Tm!2Y6$
ei-jXL-@#G5U3t4ka_X>Z23c`3vjIh9T8qY{|Ynlgzj|xR;gI9{YI7F>OQnLq0OC$V_R>0s5mYol%h)pK?6g;^AL5pRX!NEY|agJJk*RWMwZ(2{DM)QUTU<<
1(A@R5(Q<U>tC(Ttzff1Gc#HA;M+&eM#E<$hy9Dtf_7goWe0zK&P3~KNsyVb_g`oKenrO}!%QosT9Z1J4xz~NQz(U4CD|m0nadM^Ed5jIqGm^#h8CY^WrTh0
Otx2!IJ3qO@5^>8pF_xeOZY{4+6)DW(UN4d65(Dv-GfedLNLob(&}(Mgk-z)uCuJm!Zj|t@9Rer(Kg&X8K=nv1LtMOI*&Hg`Kg;XaS3A~^jiGsB%|yt%Lo!g
T0N=8gsWzM(4lO^17k8%Mk9%6Ust2G9S&fyvP0jZ#F|sH5d^RupXW(ACiWHQH`;gnzcfs~u6~Eocka$&M=zOF*ox<wkdA<F+mFe&IY<voxA3G9P{<MKzAPkT
vICQYdSatvag;<u%X~r3c%*Ptkh3IBb(FZ^h?~sn<k6KmKXRcbbQP;N%muZHupgvf2YUvvIGajtd;WTqEI`xHlB{|y$es1Romu)42x68#NA(7Et)A(Xx$%DJ
_Kt2*T`YhX|8h1*?bP{vCj<sa8R0X>Y!8hyV4lg_^Lq<&xE`|6wLC&uF`)YL?g4ET_^Wo(*N-o}QwHagth8ENl<)dA=EeR{drjZ}@w_#-ciGtc5yCvAb*}x~
o*J1Bn<#^?a=w0w?58Yprid#-wXY!)M{*>$;(FWmLOW4<%f)eOmY_?XbgvoFbMY}qW+(Pa$$i6^IkQa?X{p7g=Xx)L`E?o2j4CzhjgjIU+=&c6_9}OK5^3fK
oMY>xQ8&L`^u&G_U@G<fKwKNT`8~IfB)Im><LYsnWNvOV22;=U&mP$l?88=#G0AEfM3oDub7q{4vGr3s%k@bbj_RkA8AvRM>1lM6?n+6zoYwPJ6id%|a}u`I
2FhDMIs$rAE#;h+)J#xd6fH2)^2d82Z#$qHM%9ifol)~psIDxK+EM30cZ!jieTyt_?<xfX?<I#YWUNqZT3=5Dw+X_-F;xB%jssLw`uycP1I$>{y2%xgOl0_h
uUf*+B~Jm3ZRGWS{KXH<iU34U?)|v&;CTg%htp#3g-@t24{&jw#$0<*@iapNwlC}kST8ZqcMNWGk@Wd=n`*7PQ2Oco6M}?H+Ck{}W_W6|9t<`VwN{Ik4#ahA
2X?>D3cf+S)d-Er`p=&TELp(Bys+RVwN}(kFs?*AQ~RIrR>{p>333>1VQ%#g)Ss*(>Z5i&gyu8W@fB(FUr7)QnBwD|6d_a}s@zvOKIY=|fn36feJ)+6fuSP4
?8W~x(EXuWCT3L(>dpaW!Xi)p>d@g9D)QqtakIWCLrjQy9;xaNW9wH+L9ye{2uK$|;wX(%P2n7If{_mM4iHzNhgH!D=zBKdzSAgCUbEp;{JQy!3G*aqg6oCX
mOG}ug5S5<<oH}=HpobdldB)!9V-;cEWQUwMdqan`eimh`2cGiwA$%H>7tdS;!i{UC;l{5PMw}`)Q$z5*ARZI$SRaGYVbU){8djbQdkWb5mDMslL>~OT)*-Y
@d=l<HbI<tq~cgfY%1PI?S^NPA5-+^SSOK!7Bj!~nkrYsikkBf|0~j{+)2-kH+qUIuF6c9<3<K-_e#yh0d>(~*<60V{8y|@IyW<jNKy|dEVoOveLx-A)MPbE
(qmC5AOJ)y$6iGAlzkt?=j~tQUaHJj<rn&`Fg#^>!H(&cQ!Trru+Mc8O&e>Xm~G(6WGHr>iTNU$`fW07Vd9kb45pUgzl+t}tA5*e@cmTp84+-)F3)G8ue|bw
O$=G*j$N{W*>Z?*zN_fo(<>SN@j?`D?0=bZxRApU)gN2}!*rmhFOg<gT9u;Bl+4!NH4}YPJ6nji(7y-&eOa^9203skaqM8~M)Odm)t)eTY@F`i%F0R|m!$eL
Fxhp$>cn@o3ETh0Xx%L6f&O(SLwyUpAr<MYFwz|;ZJtU@!!RccY)Xy7D7&8qowyCktyU~kC@Yg_n(%#;6sBk!a2f#=fLzhol)$5#q`4V=?r1%xL`wVEmWdF;
k~Z+L-t5`CdZdzK5Ddyf0kI#yUwIO=WSK_C!%ECXPU4SfQq<Qr9zB_AKV}(uz!;`&VsvWmM3BjhHY$#JB)e&lZzS(+fnP1{Q7GBv7@=0^;jpj$dA+WXdA3F%
axTD=4Y^ba1wS4zw9xZTLezI1udLW1zE%w09{mJ5vDs%(ejDmokE`Gp<k%27V~esBRHhx1kp{&S8hEN<UB-DEvD9>BPXXhXe&iQJyi3WRRkh6nseOGWC2E*&
ek*8{28NNhh^^<upujLT#Zl!(D{D**^u)!RNTwd`j^D1~*r;Rqij60LV4hwc6Y)gC@BxatgBboV*1IrER=8t!_#w=&{yReid!$guWWh#{O(O2~U{ODnnSOr0
J)m=daUqMIVSAXV0ZGLR1!T*#lm$f)j@hec`!HrbiT|FF6B@<5$-w{cqjw7b3Mw68@{)pciFgLF;%Uspn;~sS2Zum8PK@$<stxR0YW`OQoLvt<iBptBsQ!x|
w=&>fvavcimfeHFfh|%O5luh!vo$hxtch<;qccQ;;K9MZASVRoc=@sF%<zI_-gr10o;&SpHF#?OM8Wlb6s4F_%dMh+nz)oB9KJNQN+H<hM0aKf!2f_w-~34u
LO<fYet-t%4{sMx1<MPB1rtt&iPZ!Qu8>9tnO0My8`;xNbr^Lo^8Q8p+RhHYgH^sJB{4|`Df@|%p90Bwu}7E7W#fv*>NZbMm<kUxB<%b6tfjkt+s(uOoiP&j
S4V^_UN(9QZj0o>>rAUzhe8nc(!FOwi#(c`kXL(WM|xWXA6Z97%_-i&-GUk6IJdLt8low(Q$fav0jFYykgasVwWSa`R~E^IwlAoFIl49PPK7b+heL=g9dS(c
_gJ47WKIK3cr+r;uMxUNt^*Q`cd@9%z9h#kR#Y5-VTkBiO998d|A8pCy6Me8MQ!LRR9DQ8FX6R&FyUkS<u!PB*W%YYlenV1d(437hEap{$QiH|bs#wjeuY0w
P{byFt<RHiw4AoH<WAbLFV|8)2%*M7G<9xeH1qRsyDab?4F?q};(5R}Bd=+J`nQoZI3S_7VfMZ)cx)Lb00QT-c9$f({9x9d#C0zOlS|g9H3fCF)vW?&;EhfA
aiov<@1I^c0ZbMbqFUD#7?diW*0l*#g5YrfWccFj6E0$OgpGTR8vwC2zNA?~exv;F@je5)w-kaDlZK?{|Nkc?`jB~)w!Ws=b4kB3*642A1cr1B%i)z9t++13
xR}e!X5q3Ix0slHj9@y30CIVU^vf!`tc0c;MGX*Ye^|!p!B4*7JBqYpPCfdNY_)T}BV3``F|fU?jIfxfGeK7y%|pimjQHyN@t#`C++y!GMi@vz1O-`63SVCC
4Lbsk(be+3d2lV~jPTbLj4G+(30xY%JS^KTlbe%`x;jdDf;qMRQ5hHa$^wdNQQ4Zo;X^fG7WIyqD`5pugLyuHXKkoBXso{Ed|aoG%<!M!bO$PJXYy@ywLpZV
_0KCRU;!%5Rp9HtR@ub*R6#s1Z;+IQp*elWeaF|vNtVx9vIzU&ORjfsRFhKZ{l>j0NjYHWW4iRT{;3rFJtckbp?VtM!2h~v4zc20KV=Ra-AHHDQa%ERQUF+*
aeyB3hMX<B^ezLiu1(EUL>c^qAa-Odj$=Pws{Lb!hhcV8M}s|lKFvux&VcMy!PCof=!>_KM|JeLOB%aXHc(kT=H#p9M7mW66TP$Rkdd-!Q$4^AVTWkRwH^Bm
ktDy*Ivs9+1+l}DDj6?=jrDI~ww(`cUj;L$)rSy5Pu)))b@bEjFt*Pf`F(&dxxB=bEu?V=?vVGGxrtcoZ)g8-G{Ef5gBg!xxa=U+{IM*X{bfRyIR=lqflxY&
$XOL_rW&*k<a1)+-sz)$jFiH1L@9dVSA%8vR(?MU()Mgc9#2c`d-x3D{fx=y77`?~*`8+P9b-smNI}mCVz#v85)MadjG|a<{n|mpVAPy5!2G8r-}7!xw}3TK
niGH3MklagRDYJMFsr<NObp^M`e^)s@mZtn0bhi<-<_6>@6|WodZ;UFjBIciop3JGO-F2OvMY<<ZrR%_A#pr?y}%_F7~VQW28Z2<)chd6MfhVN<_%dIz|@SR
u?!2NDFJ@~hYicy-<n!3CUtm@c1=KSxR_rF>h(S%?B;Uo*~kS+@n1CqQ`2k!4i_Q`q(CS5ShN1dQ$IahsLPn?eqErTM)xA$G^Hdz1JhxZx`08o`GW$qnN%Jw
9T0<UM=_?+*RBK29rbG#CAwWJi@j_T{<<3~N#{{~;_>3{bnK=aw1F5#v_N;ER<Kta0{iX7rR?~z<sp)bdMAhCG!_E9wEGF!Ej9<!#=C^tYCvB~EI$}q7i$FA
ce*BRc&-oA=w{cHo`fJ55km6^ULOwpZ*V_os#Q)oMgJ%NE%riW>!zu{bh4XO{&(mXiK|$R<PoS6w~y}5;%qY+ho?1$Qxj@~7a#Hu@t`?su><cH>cKoiy+btE
Lx7tA5eu6#&ja=jPJ2+u+1!IB$erN^NX|m@lPj(ljfYF)13RQlV@fmsa)Q4S3MiL(lv#GJYg_GuT)^f{7rY>q$PuG62O6{I<@T&xS7+OLt)R-?O4QZ<ypwQ1
Ym-;AeN>Q>)cJ3T6_OBiRrPDj=ulteRCbCx4aY8%oNzHbV2_1+SCekVW4<BfJZy+us`(H<;v>+N`s-T#KgWQ=3ZpIGnYlZ}_9XJjzpvIBgEX8;Nz&Wd1w+R8
7xajvxh2?9W+2_X9n&7N4>bB~scJCVV^ujX>Y78M<MwUhTqt3`td*=}T%qgq$)-NzjS+M@0lbbZ;IdFxkPcLsc(SnfHu<63)Xh@jBSjL8hU1Z?sD#oXW}yw>
fdFeTjlj_g2FfYB5p*O<Hb*|3mj+DEsi)z1ku72X8@WDZLT>Sy$H1C*HZphY@z@E|YL98bw?PZm^12&^<{}_T;l**nDe)QF3dgKqU#brt{7>Q^WESYZ9r~aO
s&@Wpf!6|Pr1$G?8_5OW!DNeuN=g&K!TEX&k71H~nnq4k{Jp0B!{;LK<*AI%johpKD-m4(h9@$Hl#Pa)XoJs9SDp>Rsgy_*&~jnMXI_Kw*XU&xE;n!nS3x~l
24k@Rd3+dA=4KGieB@pJP=+LXM;LPnW#(g>)p}}QNkNe;PO(J{FIstDoW3+Rv=66qiEZ}!a_Ba*Dkk18pn?EZh`6?WqGGuZx6nYqAc~X*`FGWr8a`Km>~L{B
m(0=ghXh3<>BKG@Mcf0TR=T@3Z?vhh#v8UZQKkUO=3jK}@g2W2Tl7a-o-zals&&2bK5IZ|=kddEt-=G8RZ;mn>j?*J>L^>U`z;(cA!yJE-FKTl+4^HL{GmMd
rU3cA=>{bW^XsJ`x*=$oVL-%^&p&W7XsPT4dRUH0CI8Ql@slK<@yx$stbo*0H9sQ|Ex7V_vz$>Z0cCGE?78+6;2+{lxz#41*tL&EK81;VsE4{#>V8gE)Ci5X
kb8867_;3=m2ICdw`6PZFo;L-+`o}S6}%NeFh{7mfut_9W&*<?_YIuEzhRw#TqLQQ=XPGFgXaPKljjgA8#)ko?-rq|Htx!0L^Ieisr=n*W0Ib^ymCo)h5l&2
qPAl`Lo63MG!EWN9_L{<4yYqSx$2Cv;?W*H#TLyK?XQ-W>-n#zv<qmw-TiydUEsly^<`W`U6fAW9O{{c69P$whJxfjY($%%Kmr95jpckZD#kX!BufW~VoR=`
5mL2XjT3z=5p7)%Wt{RmEONJ)J$)04uBZdm05j-2D-IXG4eKz>i6;o_F990_N|n-TRpl9`m_lGc3}fS+vHD18xOZv*<$e}hB@Km9@bUzDHLtBa0_vd^6EQ%_
CdGK$s8)6NJ@ShQ6rr}(1&HKbKjt12G4j@|ZX>uKvuoel?*C>CB2Tp_gM?X`^hy(i$1y@`R)eq28e}TIHUwt)EM9!umkYvW@k=xz>&p@?Q+v<pD`vl21-qo}
B#nmzPtCPf@}rg}6sl1+TEJuxyv~S{gw^;oxoNT=bA`{XBR1~!`8|{~K(EVVk(S40&Chy^@F2yTXS_Q`OT%tq*@p>^X4nLDxB2;N(qWW5pe*kthJjh?jD040
<5Cw2*S;9AA3*It4g+vR<57oh^}-Z7H`bpu&PY2~ggZn-MdJzew|_*%eYsEvAwY;q<A2{PFOp5tk@zvC;QIMSnf<HDga<)?Re#tY`l4-lqzEEabO6V+wbKOH
HT|fSJ41I4l<H=M8iR{V&7Rce+Ao7{r`qBrvpJLCVTdFjHF@;F%n!6fTPSds6|c&BZ-n2_vL9M6Kf1iu2apt|qa9ZB8&i3_rGyBF9r)>iMSg-YTy&CZ$=rgS
gHu&$X|^b*J8+mkggAu}RR3Llt%BIX)JL$jem$=e`7Q-kysRX`VY_kz8c^}&J$Q&^H96Rs%0Lb40mTDyYB~q6j_|yYM@)@%x{VvFtr(Me1j|)#B%WW(Z~*PX
`}eqf2dvL*qymdTn%I&oSHXTO)W^|DsfdfId`VQ3axO7R(s0(ZvwPt7QD{!46ldGw84}bGK_%)vIsT34KcBk4<5x@Q_HYoUJ`diEQYF`aK6%g2BMcW1VvoR{
x!b>z=lLb=DyVM?Z~)Hb;5N5sgl;-7L!;e5y8+h85d;UdS5mS=wI8Ph=Xg3xbCEqQ+AB2>=u~l;f$}@}&dIH26b!+rKHogK#j-FOtfyrdvKlVZ6*ugV9+xqQ
n^;P;<Ajx0zoymUTy7rgGP}Vh<z<MV-l}}nLtkACcYPHBFckP~xzZY2d&w<<YT=jf<ffi2TSb$e@$6Z0u!J8LT5Z;Gc2%C92S96Hjrbob!%-Tpi8IF(ddF$t
#8H_7b8(PQypF+0#XrG;``m#aacZnlbUfNF)dr%r3Sev&ynwQ0J4zKkXiS<k)EVkh^w1EX$YKNcc|&#CzJ@Ve^0as3fBF(kaFrH@ECi~rdYt@7|5NRNTP|W|
fik`_U){9J_Jhw^v-fk?>18FTI13UpBqGo5$-|XAvcxkm;g2tZ-hhnl?K(lF{nu5PYOOq7=2)s@hATTL(-xiFWiUxq^scYM(MI(^f4j|YwDKf8PFRZ$2*rF2
S!;x@>c~g_3rXi-;dKM;Jx8brfnpp8gTa1x4t64wFNfB%%xlFlGOZXryI<`?W3Yq(2MEaV<vUC}4}X*DtyRB3(I4F-h{!js0?r&$shASgamkh*=!tBnP^I#5
_+1druw3_goDwOOM4LXWpWU>nLUz_!=-u;w{8ih=K6RFWy>(T8p%MPFL2i^Ia(=Mii_bd%@CYFx7})4dabMwyOG*d6I{flq0?wc4B{DxU1EwN}XN-pPFA&Y<
N-JV4<T)=lt9Py0PRNRl0N<iF(qaWKYnj-aW{wv4sy4azdoq4s5CwXSqPgxcGkOF29vC<(^r_(5j;1Nz#S-~`21Tm6`kAk-`wb-#jqhuE=Xf$-dKf(OKc$-n
UScP;AB{euGQw1uB$&L=O4Ck{;vyu*|BiPy<S};aVj7knc2N(v1WD{l10#BD!U^H>)0qZvI)5xHl#wd6F5n5x*4DG_qA$>W4B$o0by5fYw+^YMb7iQWr=RWT
=5N*`<sI<FKIJv&YXQ`Ne!LB&2OgdtD#2K-N)sdCkucbgS!_hm!>7p$qeFv)BvzOZD_EnGxG~pZ4Wa9{;x<OPbQb{E&3>_MHDnlXRYwf&8JrzsovJpe)65sf
<e%4Hkw{Q93n!;T;4x6>RsHP_<jMwR=Ri;0<#-k<$~iKS7Bf((Zr9aNSkIXucWC{InqWXi;*U|OEjJamlOvAER7L=^=x&T0U`!Kxlg!bl;*G>81B~%iXSUYm
S77Rh$IOg=U_yJjem<CEmH4;s+#Fu3eYuZAt7$mJoQOQKioPR_tshx9%_BO1Ka~AQ`4VL)I|2JDOTVuaTKI)A-vEMpd=gn3M99u7ta)GUP}<N7SoLv&yln%u
8k<jJnB*t6Hz@QxgdnYZL}z|UDt?vMlb5X9702xpA)g-NS)DyLJ?TxO@PAE=0q0kLJEP>MS9L==D5J*b#jNBF;I7MiawuQCZryPJa$1<DC&|Wc0bsS&zrpjP
(U{Prjl@4WxD>U=G9R@1w}L#!RuQi}DfU18C1YC{hFB(}`*&5%LQ93Gqy;_lc)~$bX2{dXZ4fi5)=&Fjs(gPnspCrypJqF!B9@pjcWaxiqGhwZr3PCgG~g-%
<5{Hd#RbnT+8WBTGm8cf2(ok&|1LViw-ly1{QC?2@j!J$Q8CSMqXSv5_+<N3L>c~+!R`2dHHkB2g$65Cqm$ucSHkergA}E|SkWKlE-FN}ild|5qeT^eT&zYl
9M4->8$KEuIu8dEQ;gGSVQG7br(#(oDy&CF^p@KB84e#_oN4CuGN*b?Ksu?_oAsHbjOe7!D*onme5Yl|gZsp%EyvlAdBHv0JRj0H?8ZJ74}4k8T|qp$5FR)w
Z#@LY5>{G^BcMhwFL+7KZo+*Kkjz_I5h$20_XKYtjEEP+c9#J6wAuNeCO|(V^=4Qk=oT-UMZmyU3n;bLDl#v%Uqn<anT3v`46QL{MY3D~C~+LL6D&|+F)uVi
j2&fOx`+Y0u~U+WC7o*$GBjnkaATFsjG?Rdc{}Y0o^FFq&#L20$#G|YxS^4MS<+zbPfO+OuAS$x#x$Wy?xgT4Z|Tb0t$mc=mcVQwu+$XzSPkiz36{Wuu->fL
zz8@rz(12xF1;Lp^k8i?`0wdUzvK}~b%Oe4*9;*P*YU4_bETLYZ_i9a0WTz``cm<SQdc+3Vn7>UqA%9_mAT3HFp*btcIYHgqVaw<Si-}$0uEa`u<;^Gi}-01
xmI1QzGB7-D<x4@0*A`4>TS|CSX-dEuO()YU-o!SkC+>upU71Lg!y08WlEQ1Ix~)#v6GB>_!ofRcSo;_j~nHJ{s!m{xOkIbDMPoM${7qIVb~8M<Br8BX@qF2
W9;t*;fOVfe{KkX06Oci6*rp}`2%POYy?!<Mp#=%dN=**!TpXw85xX*!>xv)9Q%eympy46B@f#pxtmwi+SX*yM0(dFwRS^jX>3`Ko~g5`cbQu&eJx4i7;L=W
FxM=gXYOq)ah_%6f&XC@^$Obb_=9DAaELN?X4$2a<t0NS#~odoqpWKr3rA(ge>|=hE=6vF9}BPfO<Nn}hi%6!U^ASdi1kbYl}_AQV;};hV6h$vynSg$dBGSe
xD!mYph)E08X?(F4YHywMv!wU7we<Aq4J+}6`-SqT#|?kp+~(<OnRM`4VKbf-)p{W1$>#a4oMLVX48P}AwtY&m~c9#oYKq`@F5RL*c<0N-{P)kWCk+JJn1u7
D5J^!{HUU_-6wM4blymVpJMOc_~>g{3%UaYirYGzd<I61VXJ$xGQBi`FGbLON_Hi&=_iEj^AX`E2(d3mIw(tJy&Gsh@vl_bS^bWQFt&`%T>y-TrO}Kwtq2G;
uJks0rD&{4%sXOV*otBcR1)VpR)hqC#U2HzCHq20!V6`f6if5#L;tW*>X!IFvYFIENA}epWScC*h!2XhPz7ZnF@)@YCPpVfBA1_o?;LxqA!JlZt|^m##Xl&~
OK^BE&HbpA{4@igrR>6yjC$Ur+-#D)4juycSief964dRmBT)kX%63kY@$le|M@4&h*F}Elircn(C4i-N;nbp7LB=E8_giUq>W+ty?PAS0#K;sGpbRBf^4@EE
kIG0FQF*0&j|yL}n9)v*rP7zCLtg`ujDE@Hj@B7n#s=xTObXOfA=%2rmh#ayB?}T;<CosQ339Re(f3v!h;%Y5PON{geFMrVf3~ofBrAadQ=f9W_e`MrIV{^y
If~V|kxJ)~W(Yx0OrD~Yh95B$(eg1^5op9Rx$m7XuYaeH%={N>Cm-#ow!q#Y;TT-$+fziws0VV6cu|}qwp>UzW5BaY=Ui&l_VfW9&8eFHTVseO81jL*&ELY(
bt=2nr6gt<b(mLtEKGXfQ}h}8CIv;f;oqVfEwr2|cuBX1?=+2k;(+Hc78L1J8fZWJt7?y+Wl{g!!iNZcClBDj8E7IPE-uT5#CWggGag$1Bg1hugxE1h_%r8f
q^+UfgyP(u6$~$alCohoslRaqi2N<Zp$%wOBMRjZFh#lMPX^WV!Easio-5_d<j^h#Q1zaMqCznmh=hv@PYWBRXLE^=cahKPG}FzbpTa~%UP_P9jJZN{bGs+9
05%w5C!Dk+k5E?B9BT^kX#ED!EMraial_SD(DRL4)u&HCnx3r!`;#RtkOw`6(Y6d&DJ&XO+2ppQI8k#7Q0Yxpum!g%&s5&3H?J21?ZX=UY8yOG7Y9#Dlj1yZ
s#b*y2|CsiIZ=G&V-Vbaz3MLXXLSE~OWvX+Iyc(?ToM86Ip57B=_=)Nv<1qNXmXLDm>7JMdKhbLlg}v4b5qH0xN7kqEhFOe@P)mev>`1&qm>)7wxaz~O63ds
H`Dw3o6LrZ8>c`Tpr`q(CtX5d{)pY|gu|vH7#N-Zc$Q1$9DRI$isM(Z;HPdB`*%9_vah|qI$2*4HRj<8kyb>0cu*<dMqmy)iIl8{#%<^aks<=i)+W+b-!)UB
1iG*pf=l?{{&tI2y$Phzv&zUQA>#TBh;p^}U*pTD`3uMhIPk@!eO)Fqcl)^B=5a$d^7{mjA3RT{^>YUbPSx@X_mNm4Nnqg&!<4fvv#;CAQyxb0X;3;1`&?<M
Sr=73Bk}d>RaRb58MC^f^hvF=r=1=z?~&ZW_bW(SbvtqMRvJ|9t+>v-sxSM496(^y=A)R1WkWCsF`T4{A3}VC(vsxo-T`0hi^)o>+WR4$3;(~D#LRo=eH*_E
(T|(eD!K;aXh-wm%xK~CUg9^@0OOX@q2AY6HJZFyuMYMTh$1~`MYneCI9b^xfP?D!wTh&$T&t?=#s_K_8~r-Nvc%G`J=RYc%<@|L4nyn|C^9jj2v8q5Hk)up
aE+NWey##*-+MYv-BRsnn|&{1Mtp_&+I3C`Y(PehC>)ITRkFTRcwJ2alJ&-2Z#N^1SMZ4Gc%k=Jx7zxO2pI-$I}oPPs^U`S0h?32%4wa)f^yj1EcMB+jzL6x
{)a{Gmyy%{9^!J<%sNlicLx_2&j#yev#sORmGI(A%1?X^i`;t>kzp>-h`$b{lM>t%5&a5|_v@|UsBB&G9XZLNI?*_>C|%%eUbzY&)+@+=l<R}s%0v^w?XvDF
*S0e<{tMvwQ}dlyz;lhH@@L>NaHghdSUdgN#bEwn4$SIZE(FceYysfB-ub1=)tL|F#^FVZ-e|t_!3z*EUhQ^7R?G`wDsKwmU5{}XY<sN!--x79NM&f5h=L%|
B)TxQ52_r!GCvmLq?twyhKgA_n!g%jO)W0xGqdhRd}@`*7;yPaPW*%|F1~QbhrZZTAhZCv0I!fcKCmUrN8}y;i<yIahD{d5v~`g4QQGJZhS*0*TmGC&zU3O?
S|J`69uRpWRH%74Hx3w0X(g=IOZYS(y5Rye!%KKHZcM}dM4l2xy|O^=6=O&P$nWyw=DrU@L{sB8W#4}P9SVHsx2bERGo84vLv$$Ryx=$$X`6yH<=E}s)-d61
v<|j{QVY1%6c%?WNh)-EkC5OIM#tK(upFSHgK!?kISO=jJWrH$zLkWLbKl_cTGQavvQA1x1twNdm<7w1c$4dcI3R}`l)QEaRTUlTm6tYiNJWyVW^XeYp=I@5
+FyI=&g8dlL`y~pq#bMjt0)5}e0{!i9Zu;kI9DWd0@JZ#og3`*#^XCSJW?qU`8%b=T@mN?z*NH2B5pZtj5q2w?}jzJAj-T{n4Xiu!{b3REP~GBNUhw1Tq_Ba
h@W4Dl4%hfRkJ5T&GkeRc=}^Pzbtt$_ob$Idb3w#@1=9i-%jF~2U8B;VEf&W)LAC0d397vtf;vgZXN>WZxOJqf*J=figtN)xysMl;8Ku3#sV~FaqR%fQ1DY{
eF2}n$))i#PW27-MT|NtAs==!v`Z~jb0d_l@xBFZ+e0O+wP^P)9{q&{gRNwYx(}xZer$ybIPm9uL{)im(*1L$BSM!t)d%~O>{GZ%By@i1lcaLc%_Y?^$?_~W
%!Hf=FUZ(XHnbh*HYE1=U(x?vaH3I2d(0)DdTAqnS`cUs#zJ=FaCgUC=AeX%-Nq@;l(z-UOhsx#;ZD4;+i`l=QKNhdE<gPyC|MC?$*8{`*RhW#Dk57Uzm<MS
sBA9pZVgc(`JXb16z=L6KvtUfn8jyr=%xb5M8>-|0}g7Mr!CP2_T}WeM*B_mi1XNjF;F$d(cT0Gz=afmYe1ut_MmcP>r??ckxwz@$vJB%eK?2dkr8mN;P-o^
7h$%Dr9k_{;F069LT)C~KY6$G?Kj>EpEw303OG0ZfA0gdFlKJvWr~6kPJ&zMCNLy#OBOtn!-MueZxs$^cieAn1Tr}p6|Jv-v6xcS^rN@AE``uuL8M|xhB?mK
QZ?G_Cgc+F4dI5JF+^*{UKIG!Hv-fA9>ljz43&!+v7Ju8U0fF{8pmD=t##+~#(aB;7OlIumg&oOrYj>pMqxRSe^cJ#%HtqFW(}K#c)Cb?dw#hH(6g1&o$2jQ
S2pjk9Xd%wscql<0rug|CKVL2<}Zl=oKX5BjLmrg?8+?WBib}p`ji~4j6fuZLi0ltNWCKE6*mutRy?r3C0AGTU#%-B^-y;&8Bo?;xUEsOxzER-h5I#x3QslJ
#p>XHABVXH!a~F>Vus{WVxwiYu306PG2I*8LZa6*Yc{>Wl<bIpK7qkjVO(%T4*6D@g2$ffD{Kz6c^ZpG@thy<SgTl-ivGEx%6fu%>vM-5fV_#%!9gI~IpTCl
`x{dPzL6M*!nN)&0E09p5wE^eET6nwT(5!?KA}Pp)2X>to6-FtkjUE<jWxs1@W4$Iw_wF3Gm2pv_tIa9nSV94hp3JmI?VcMtOj?_<=ECNecM^6jlRi4w8HRg
p4T>Q8t&6d1=14JUYDGTtT-MS=+AJX<P2fcF=!+6+VupUz=W)%qklkqnM6k02s_{)I;MXt|5Gb;P^~EueTK!F4^qtjf|Mer?PZ<`JeLGIB5rTL&875@;QT&M
tuXo$NFqIefCTuuvV)GSp*@uo!HYfbJi+0%29&deMlG{XW!5LGVRq4qY$<Bx-f#=)K64fCz>(N*xV;rbvaNXY#zp$fx4R*4p|2*CzCl=*B_U{gQfRSI4UNWJ
{bIZvU(P8Ne=6vX)%G|Yi%^`dbjb|d*ZA1<4Bfc)w8Olt03XP4xnALr({gx75%4S*uc>b50<@l>*juvRyvU~+7A8c*vIU)hBm(vJa*14X9^i%r4f@f*Q0>$7
_^W00+p`&nzd!Fd10RlcuOVMEcHluO4I~5t9>h?5Pl^A3uE!JN5BHc2XHovHm?DH;JvKpHjG^_dsrasll9H}g(39pzc}4@wb@Dqqg_S;E2BfurRDgi}m-JVz
l6d!p1V=<v*<jgE=(dPo`H(PP`Pq;eu1>To`*Pw)d^Wr6NnBdku(SX6B}bnjR42fxf`l2{(``75NzG1Tys{oPpSFHxZuyteos)Dbp;q9*dTWT;NVH%-Wcasb
pSOGX2u$|k8;kV&P?B$RR3n;S?AAPCgOE^7gThl<wk%_B^hK?Qipby7i=`YeCChS(;%I)Md0A@ZSA~{pzlO`(!i~Mc6H^WWn{yS|&tAfM2bU9weV@ahg~9QI
59{rk6>R+M#Y@OB=neUr-LL7dm_Ne!>^jW}hX$#NyKN(Xji)RE{-4}n#4PtlDg!@g=OZi_kaSH>9G&<znK61dGa*o$?HfTS9tW1y?sUA!GGxFzlIZR8sWXXY
_(W!2%1E5lBzLJ*4@wYsz(y`4q<@#3+61a~?d&`<*ln@HGIJo<1}J#QUyD4cA(SBi%QvQCWd=5@b99d~j=cF~BGoTJKnp?#RQohUCI|6!8(IVMr3%rsdH}D|
dFRF;))cxyDuvvrK5`V=GV+n+xF5T7U31Ps{7N35f^*eGYr;mAL@eh7)VcB$`RemXBi^yk*^X!FDu}-$kqms=*ds{v*PksjOzYqMIW50ylFJA|V2X#mXe}Ht
(C3pZ>xnlW6LOpC1l@OM<Apjtl0*_Jl!cWQ{y@%-dHGoD%paJq%Jb4-=p9Luy)t+Hh(jk^i}l#uxxA=e{I+-Vo`O1mxvoagA47+*3g5E?y79UxV7`2uAE0o`
uujE@CbwDyu@=gPCjAvHM^86hZUR$P{Vl9jJlr*N?XhT@$J$@V5*83a%DkN8-Gm8W{&#7PI>DV~5p~Srqml0ZGEB6E`PkBGj+s}-g77YGQzhOWH8*}qz(}SD
_4lU~hb(=CnE#MGOFO2lKnPkTHdHaGSNX8a-9!0>ZqR$dThPj}isQgGv74d!)~+63YTd5E4?t{F+VFa9g{`L5L5{pl5btWYRLlOwMnbUZtvp>e<OeYt<Kukv
=S3A&hm`8jr^@whwsu%wm8V4Gx7wcYd{)9Me|<xJezMuLsDx;yVxmxYLb$Q|9Z4Rq1NH0H;>1Y!Z2G;XV15MvYhs5az|vhK&`<}G!U6&wp{nj)y|YrdOr7Gg
{};muL|)KTXxT109oJlMzfeIbv3Z~ylZGsee)OVc)etgxG}EY?t~=mj-=H0`#)L_NiLIU}T=c6<g7M3V7)Si_?X@l*z;{l0jFjX54e+%>tnuxU6S(Hvcb&wQ
9luiV{&2Nu<xpLtrYPXP|J;T2CV-X#MGZjZ)o{8Qmeb604=#3Ql+#1g8?#_DZsJNXydu|--7;gx0QV7xOqbJ?qn$ky348%h&ucU+ddS8|dBQmbk|F<cXuv{j
`e#D3EFH8gNzg!?=cqmy%pcZ~gS2$nSke@O5~9d-ZCp{2i8)XyZq$Wa4t;mI1kZQy*I?roe~(Cfx-pORc@peb05A13DjpN72F0Ur<7-!d$Tn3+9h-2gmrkEG
G!&6<<%StOWBo0F1Qo_aX1FC8r2AP<ZYQ9G$ROrQ@vw%;mldx+^Spf@yqD2e^k~|vOcMy7^;wE!Q#%3u8}Ewy8Q$YaoY@-Bo!-j>Gw2eIEVPDwGF0Ob-SVNM
@=&KnCIr>kQ!MmWKy%A@Em1)AsnO5_(t4-sURw8U?fPOhM~JRg@7)ajm;QU8pqdw)#S^l55&41$9lLB{#-Ecy?b)cfW{`JP54ICsV$fTnX;sb*n}LqIo4f6w
m?or8a+AUMRI24X%ZgLPh|;4##2s6tDX#TVTQL(&nm&N#fC^=FQnGxLv!t!~@L@0=eb!!BK_$WO>QVdv7l~PMW$ya=xk2V=5#vuZ3`y0@-XnykL+zfd|JT<Z
a*cSTvQCXdym4Zm%;-PNewE@V^BP^V1lLSOKAv)4QV3Osp|`JV<rU{<UO7j(y{6t5d^q(98pk?6S^7-L??&n0S|Im`$S_BC&$`0K&LnpZ#*EP2#(k|!8h|_7
tC2)fRv?{;dET}){mtc5A}N=t`D+`zRMRlU2>F_Zb^>QYqskOKv4`lm3XA(sZ(1<h)%cnl{OeQ|C5Mo%p~NbF<n8>)-N~r(0$&$v7MuNnLvcDeCEoDRJIh!r
j^rS9tJP*HM_Dcqgb0FohqLk4P1z*EG*jQ|a=@R}Y-!B0x<wPIrd#ILA|4%JWn8|L%#d80&6AHHhyE0ZWg<XFPQ{JH3c9@*l^C2~AR?6ZtOn9}fvqIYVH>O<
2_HlDqM{AX`-AH`!jW?MHs>0K_ro4HDY2eX1Qw32a6V`=;bi;$O-}q%Rigd<9U?Ed&Y$gMQfP6}DxMR@zCH~&85^@EGG4s1tr=Ol828jB8Cc0@8F70|+smBK
vEM#DiNyD%#hIle`7WT!7>dggJ?uaGHZ<%!Std^u0JGOmBPzcS_(%1xFupv9Os-i;8EQ(_L6i>M(gnus6P^#iwJ~&e?Kc@%@6mki$+KY+!vulDn=FH-?E@;K
CfG@3)2QA8@HBiH>Z^x>wwY(8)<46;{GNxz4MpqF%2e^3C*8Qt7#@;khn?AK>}pfwhpG}>d)<|5W#$oI^HmYX4L)=A@AJzlyqmm3?8Ra7zRwXtD+~zsJYZgi
Bo78*UHXAoMvLxdPW3~*tKP|;ZGkhjw>YihW>hy(UUv**3eaf!9Y8l5-6*~SMA-8qIo<*S;52Pwy>)dUfmND(Pu{JP+muKK0g$N?6D+7%U!yeogEtuLu)Kxm
iFXCbE<v7Y^CH7}Y~@D06N0gAx)%ea&o`|PmDJLU9m_Q^m8tPQGP&td7{)hM#+8nd|8@3wiRM5@0Mkx;sb=lkaa;&g+cydqcZfh>%|l8s*}(Wi+Un+G7wRFX
#d+lz!CBx#|C_uN$e@K-StxXpp<+-+riVRfnM1N#2{PPkZ<ePyuBMXapI;+)|4Fo5<#Y1<JufyE^YMD&s99{6&CEb`$^+PUJ!rl^@va{jz}=^mfVRh7qFFyJ
WA9$aCRY)oV@|XvR`K574|!Ex9JX$Yu?J6l++`tFJWIr{*#_*7XuyZ^ZeB7mVBzdS?IH&vG-AeYeJk2q(6c%qZcM*CDq#KLs)&ZWG<Ch)AN}-I$39O6Lhi<$
hg5rDzJSD9lgVWlh8EecJ$@*|x(U{AGFtwDvI^2d&6I*4q_(+<sHAG=mvyE|<Pkvy#q<{^9@;EzHMrlQO0>)oe4J#Lk2R;$Hi7x!#&C$24{~^P5k8aAHM8+r
#xLp}z)k^0C5P52cAY3G^zo5>hI2#@OGad6ht=%L;4GeBC~UINM&y892vUO3y;E%_-fOJmkq6|zDu8VJ1fPL{2P_H3R%0d$-{qZAceR<Pw?{dV2_~i{uK{W4
eLzA3?G5Ugc**7#uA56eeoDFo!I;ATxLrUmd{+SJs3!n=IG6V35_zK|g{T0>h7_OWvx#Hf!9xiVP^4=*)HgD5eJu;EtT_eu<W<$k4=M_F+FvB26vRVa_{+TZ
i$kGphmU6bV89ez5C$UePae9dU+HaFknB`oL2$f8kM{#jVJ4ysJ@O6Yy08tB0OE_=ndl?v{*wUhJ|v1W=6Wo)WmX~l2u>Vf7AAagE&W*uzV-~8-Ac1)?)p7;
h`Edhiik30i3w%rBq*vs<J892W7?A;dB%Pybq1LP=ieHz*kD|mvhfn$zZ+M};LsHPYp_!v2}Djgk9?l~k9PQx@}1hmRy~Lop}F3o7oz72=?LpQGKVlQc>8O@
ZfhUu&MNPA#Qkp1bpe@3`UqsLeW^@Kp$VAw_#V;`*mk>(PJngi`qsNgy&JSW4xQ)IRHdQ|e{=UkoJS6eCj5c#_(|Y0x+S-1;%Wi>z>alQia{O)6hH0o`H-8S
%A;4#Y4<kw-{()wJ8Q$1rg@(R>OJg@(Ctgj)I_?r=kms^z>Ny4kC}$1NWvs7hpcX)(qFrTG@Z84FY-{vnN-lL1zZhEAp!e$Al`kHJeE>=qq57&GrDqF={bg8
(@b+m-(;Ln=0Go_s#Agg?78kB@laopGaTh91itUlXna1<`9;XRfj9!Q$nMy-qC^KxEE<h?%y*?}#oEu;nUWdi&$JDv!~42n!YKy&EmEL4#tHv=Ee~$!drt<y
Y4gd8j3B0FWwtmi_!5+Rh2I^;Y=H?(Bb>`wKJ>Rb1cB}GtGLD5(jMUUh;1fJzhJ>GNOs6H`%Rc~sx|==;Xa#m>X@@Wj%XI#_6f{p8dP2tIRh@R{aKM9YBu6<
g#$>4Fg4%<=7wfEV2V?%R%}V>z;!AsT4ptEb%I9ND1(?u({L^9X9El1WzR6qB{l#oddm|xE=jRV)x;Gp;<H=cCzK53LUSok;EI+$RH_O%_0=n2xmqafn6btD
qid!E$^Dkq{vj!sOx{N$_O9B+QVR_GSnf_bp=i(oJeo1kZs|G@%{}*Mj?AiH4PxkK)vO?Fa5;7L_Ur32+q{kZJ&M+AeQltB6c*;knBlrgtGRBjwu))x4~Hrs
_{-hOxbe~KLi<utWM*)Bw?prrDlGv!ii%BusMPl&&fe<UdYObJPE&c%${5UKzdq9(ms6s*536~qqeCdAPY6jaL9jVg#ONX#Mb6gwc?KiiE)>FK_=9*V9{VY^
R@lPrlk(o5r@L-KrsC-9VKXd4II%K|`b<J*g+FA|h4=F{4%F9r*Ckpq)biz>+&RqM=@X3yY!0%P1BfM7nZK3GJs}V5PPn@SO2Za{++SSjCnVeog6mg&MqBjo
@!rzB>ZNs)NDBb_{Cq=2SF3>9P*}SrOf3Dis3)foWzxinrFj`dpiW25ZAV0@V3;YA0cY3X!xA!oamSxtw$FL5;+bZOkk#w!&&4bp&tDOrD*q5wsSaajgh>Os
tQh#q#x(wbv+7Kv?csT~8`E5jhS3HuMaTuf&RTJbb%ckV>8M5?9q6IWbRv`V^|DVjy&mx|+=$!0fSBDqMzmZ+&K}Y`mHd>{qxuy&7bXdcfD%$3AWPBggQ%hZ
e7T<h4M8gT5`wtK)ob--j5jk(UA~jQ2MtYGwy&^7R{nsF7dW!L3R+A!9L}eZ@4ewBy;i8hpepuq3L^H<^7zix23L=5wm@h63}PYPv)AKkS}yN(sPv|+_}Dto
2Snz44~<X3@ogCBuHH{pvnG0?bZj1kv?UPWONW$bQvYw5U>iMi05V6ldkcg|uQc4yV4Sq`^C=!Y?s!uYw-w7T2FjsX9NeK@A1;c-N=cAvcZ?&~WNKGvqlh9z
IJNC}HQc9LFnprz_3AgS;^=S=93E%eZb=k)@mW?PI_i*>uZ}sVdKsuq4gJd69d0!(R-#g3#^T3vYb*jAxQ<3Qd6TEA=vE2;8=j8Mn742%tb#MKUJL^7zn5Ww
u`K~yheL4qSzG}hvtF6kLRkuH1+!0}3&j3DORZQ-b->T=^ox%4dHBtEHJ~*eRj5`EAFiFy08fOT^^W|msvEd@Q^QJE#}(g*wBQXl0?zYlD$sIqck>a|h?cYw
@yeeCY+v9?_(ZkK3{JYhTWeFl`hBL&-AOmrqF_ke20ngEeDI>>qs{M2?Zf%zQuot66SqWF)=gyo;ppq1??S=?Mk$4>v9GbOtp$1y^Po)np~@j8_nP!JWBmKa
`@$q{EST+U+-jTL6&94%7~5&^>+Kmrzp~|@oDgi}&&<}@KK*T``38VP&L*g;Z=(7S1!M`D@MJ;{FYp)BxSz#RQ%S#@oB5Y>&GoNDg-y(rc|7FdtAcU~dBKOK
8^B6PhA4%iA2EH=q@l2D@+ICG<nF9e7^6*XSox#V!J?5)gGj~V8ts?bkRL{YDyyw)MPhwvkKZ$tp72zYoRSMrVmAHPC&BP*S{11pMBMvof2US5#M0OH>GJvz
0&d36IVDQUoX8|i=$ACiPgoe8dVE~pY~>y7q6nN#c&FT2VMyai9F{PVI}h$^*aM71hW~%6-Gv=zh;XRCrG0tc-%9<j1<@YG-zz|W|Kuo`@`l*IS=b!<Z`^LJ
X=LV+U31}jYk%E|bP1Tmu-yt~?$wuVt`T4MU{^9|obB%d{{YQn1ePH3$ldlzhagV5<;rtt>gdqef<JPn+aKwcQ`>vs8>ew~<Q2NMbi}|J;~8=Tu51f0-mz`Q
OB}Dy23OH5Ub0qbIJdO8AMOvb0WZudtDGzRCfBk3`eL`vhM3|-`6xMOsBA3Tn}US#YBnh{n$}rkTU1H&M(KjrY2(5bgz;>~K*LRcJk~{dv@TXF1U6WvHRKTz
?brOfc{eB{6mEyMg%ZF>u20Xx`tHGemF}xGIU92bDAqT6URIVT24OEP9p^BJvPncRwHe=+D=>KM1id_^fgoaObNBX1@ovmyQ}+y5c+?@J6o%he?y<tQ{uQ>i
Gc&!zkxB%Z6o`w+TvHMM_k3%4gwdJbZ%9C|V<Y5w8%WUX2oR%?op<a0PsrwO6DLK5yJgKzd@90UsrD}%A~w#@gIy98ko=mus!WF1y^@@_0K~@(S|CW(U+*#A
D-s>TKPLVn17JNof=KRyxV<f*2Y$0TitfpLvW7N)+lD?*>N@f<Q?7P5g?{4qHw0^%vg3e&1fJLaIC9E+BVM!7VaR18@E2fU7gI--msMvHz;`;4*#>ugw!88I
dm0~mdAZY*YSJbQI2M8gC?WM*XrcfYf~-y=7fFa3^W4k6K=G{d8!MUcz3C&WqtX%MW|iCins8O8h}?1WqyZi<T~L}1%wB+=)+W)ufKVCanbEr9Y80JXhI!=+
1(4@XWVVVGdn?v_GONFc#@Q+c7(i^S)y{$Hssoc$A1sVFX@73z(OWMMzDK>Zqu`czgh52b=HBd{q?zu>DLDhz#^)eAe=ihsO7Ux-ssY4vN$Fj#4Ne2tMI?vQ
b*dbRI&^XXl_$w7NBN6s@^0x%77$K~j3o|uU<3N7mxG&@_?$dOd3L1z{J>UMGH_}ffI9}piPkK5Yi9GU<;)BiTc`oN@4sk29{Ow{m^V=Ck<1!0lC|X?o*4Bm
-*p`90vN_u$<{Q6adtmr?NfEj&(B@fsmW`uE}M7qV^7@vvroKlCWps8MJUN4oIsIO`Oj!(H{6<mn&Xo~gPCYBbe5LS+H=?h5;zZl-6#8gy4C=Um@w@uhgXV=
)IUHcD60_8&YKRK7sbt3zpm~2=;KSXumS7xu-GeOx$Z!FBEy_8$UQP)QDX=B9db0E{mNz(xc%Vi;xm0A!?0Dr?---5&G1EyJQ*)dqS^K;snS3<vG4tx-0m}E
uXzEeSz|z)kA?SvwTJ_Wni^Odib(PSwk+*vf<&d6UR)k;f!q2;RW%b(go!{ykYWgcUOdjOHZ(0WOZZq<;7HOJ@A)4PMC9yrir6zE?3hnsR+WnFA?+wUg`;69
4J^S3k5HalWO_-Jk0m*C7OS5bMdgV0ZMrmKVR?$17Xo*Xo@=-%Jj|NXlv6K^t!ZwE;;V<&^X%7R%qz!@ophDM2ScZiKEzk<nZMW$^+7DhS`h`E781Eva=c_o
=_=~cL*!*V$~Jun(C;Ze)KJed5z!<P1v<E>Y)NxUs4P<11K~`MihcdDT?ASD0l57B`tEV|LsT&lrQ(WQV>F3;)nvq6Df1i>sF{F)rj<7DkG$o0{>p~!b2VhX
eJ&o$xt`Z=v)>9RVa55wyx=)~pL7C(-%>Lr0;?n&`Wu2<B2duwA`Pi1Ge-bailju`3#Ys`-{K^^Op~|=M_OR>@kM&vbmQhYjq9hGY+RM(&X$~!n97=!-B&wy
)$qK=1WG479u4e)G8l+)M=!LGY)+f{D~}?tAY}R^-iStU-H;B93o3PAPa8`07aZ%QaIK)f539G%ChvEPYBt%1#A^G53KW(Vw_cj6%V)1#k$=$vhv=yysdL0J
O=%brbMV2tEz{iL;Esdm>$=7XvbVM1&GcKpSfs%d(6r}6d5cn8x`9QvK|TX-;V)lNZKtP3V;I<X%BFfY54oZ3adV_Fs}j~4K*MNSxCY1&QIxj}F|GxogY4~0
orlUo3R;gxYkm)uGCxyeGE3R4C@uD(^3vSg(eO^KNrCSz4q0ADPB;X$5?*jG*=6GUC#Y1!f6XVHK!8HZXC9&MO*}AJFL_;8gz@>Il9FDh?tX{<Zg~EEHIvz&
TbS(6BP?Q3R{rIF_*TdB@d0VUdl|lX&C7K^U0Sx}zu7z3APt?cqWb3~K@cZ!c!AbG4a(<ZNh1Zkf1&8^x-x}_3#1NI2cWWhEf6y#;y!fDry@yWrkFj<9J6d9
tCd%8{}-yG(!jh!7ded?Q~6n~p=i*E&u0~*NVTVn*v^hVU<+MK@HHu-sF^Yv6t?;6$hEFtyNUv!@;m5yMMeWrBQ}iB)<RhK&Vkj`gS+-3w_?1N-@Hh1zY2>D
4Hv+p-Q6;CcsPQO)K1tPl;=N}0y+v>W+RD_Cps{uTLlu-O(Wyx%|1uBMNA85n0GgUp<rY;M}9V>4sw1RXbDt={~QGR1tIp8-0ySMs|!&{>~s074S=u+sVkzG
#O)sp(q>Y5!TZ`kq_V#4V2MI69ICOu6$SF3PYWhf*V<)_Aw{BE0U7<#jlz5fV{ndzr*L4<2;yn0Eweev#6yRS;1#_yD3gp}xRYi&1irJm2YZ#|gzgvyU#BYU
Dz;|o)_!+ddU~rWb@)^lU7FP}!pj18hi4TB-z;Uv>&Y@Kt+hW4QzZ^?;5l!wm930uE_%}r^^N#?7)w*Ry0SWNck%-si%@$PshS3~pd8})gkjP4(~zMz{}t0b
8aL?5#n1njYey?sQ%oXI?4s=(9`APdQEzNT0!|O@wxewLL|)?Mo2GC?!O*!qQbizUq=deZ-_bld3=%-x2`q9VfFPj4hcBN(D+xv#&A$^g%P3`+yJw!8*K}It
%}KMOO7xJtamQuRNkKvkIMmF=FwWrGV0dy<HeZ`K!+!W(yP(jB)l`Acc^o{%WU<T&>cJsot{FD<DuEor>$2Ljk_N0FtWfXD$fV;YsfxV?B`JO|s%so^0jCif
((ZZ+KbHaSMS|?L%u1P?`e#$pc~%QNq2C)Ad)hnXz8{HVwBIh<;wt{u2JogipE6xp$78GMjl!@d_2%EYmuA;~3=qQ%=s|?Eti?xWaTsbJB4RuO*JXL$_fVkc
5tQFXQJ%1N69Cmf_l!)OW@)JRYv}FR-l)_nRW^JuEmNmUJgI*UalL}(D)92cQf_wrrP;R5E%3!}`STKwbK=NmkTGz*boa5OzwUr8?8Q5Tic1=UQH<E{B2(uD
T97q&Zi-T=tt8%BusHP+Vd&4S1~waITsSuIyCTV|zHmJvt94S3>f4hx(7V8nMV^UCKAxz}&(cw>3JtHyd2rzshIwzdN1AIks=QBD6agszT$SBUBYbP)Be0V4
J+360;(tkolqXOdi0)l&BqI}$?>^JV+(YW>2l|A^mh#<GQ#s=~R*}L*?<hwAn^F{)W-(aMV;%x4`rfwKHB1-y2NKf!Ck^6}XT?kh$wU(D19LdszcE1dEsaW#
^hO;#-^>EZMhOHPfq|<sOZtCN*y;UhBfRep$Sg*6{&n2Mwh+?m@7U{@K%Zd`Fs5Ph*FNtd!7aQo;m*Mpi8Oc8;f3ghI~yM)2EiK~V}onzg`jNu`tDe#5A*n4
p#!bu)JXw=h98qYYWO1;zL}2;-%vtmCB<g7iVT>a*ghIutpnQUQjHRAysw!$aTL-qx5?t>2Ed#UR`}LX`148<uFw$6urO9dLOJ(#VKmaM=g&7FU4TATfpP7<
4!k@o``$r`f%>5<+-x(5T|Jq&WwJe-?xVDc27pm4j5|!$M03%s+1gdcx}LMIGX&OZiLc%j-bWMo%t2+eVR!3W-*#~ku4$5g8<(S1BHOlY3R^+H0pLt~wv#Tt
L?4oiKI=X6I>8NI6kOqC{S>UJ+IRBBcSJ<osrtZcfw63~%sEwV2eish9=IuCS6v_gCJxx2m$U+MRQ%L_j$Zz|TvDL=hKdk!_Xs}DgTW^}HTQ)+hDRz)cm}=n
E_w_bHWS>j99ZbQ?nAXv?1!axv7yH=k`}HmV2?Oqi{2X3(v0XSYS61?;WTs2x7dZ;!FHVNyO)mRc#H3I353#j0?pQ^p3Nn(OHlG&vb^XO3*<><ce-kbyBC2!
2fdp$4|ntM%o%{Xes4U2qNi(T=bb$Umt25CGSP~swJ;=n3^JqGlSxH2Vy;9$zxa})Ky;IQI)f}=t*rhD#AXa;NiKd&KCRH@+Rc_Z*50zu^<8{L@+Q`|QMt?s
q@AYUw$riBZDHQDO#!^7-@ylPT!+F+Fdmg_gc|@&#Kag>UkT|foH43?U>gXO&^!@0PDqz^?@YJn0sC#PF~Zoz6XdmUO%8(KW3$AYb12Rm>`88fmF#MUL{uio
a14s9asy<{NbwP?DB|g_5QC=43bnviGbsY88$wN(vrG_6XbA^38?29g;-0-L1ClTBYVS|~C&dakOCZQkapU7Y9`2o|L<Ce_4MW4ZQJSqhp)U{WqNiOfj0yza
o{_G)Bb0`V-eAI0QLQUn7mN$9q?|-PF=tw$6qbEB1uSGbVv0Ncv7}(di4lWL%W%(Bf>Fhh1VSZ7qM~ONnQ6Jad6j|y>CJA=1<FC`b;x%dI<BbtOYl(lN=A>F
wy2zLks1oDu8-8PvP4Q60{i~D!qbA@Rf2Vf6lbtq{=VzW|GRIg0&9H6rFVAXQY-~He$v%|svd~O#J9HHvNOQ)e3QWl9bckDVVo5EE|9N5HlNy_h+;JKT0Hq(
)9j8uMcY*C$N<7G8qZ^Aq(YFOl_l?Itm9kxO2SDP0$Nqy1^Ws#Uv*!H?BcdoxV>*8_fu{2*605Y8-Q5`={J!zj8-)mT{s00wX_?meQ%H`PX)XLYfB)%R*NIx
1}P8=-}_)q<xX$6(s#-P{o-6r)%XDNg_-fM=Lxo*>2h5(>_(6GSfKa6iA^2Ui}oj=$mEF)3@s?7=cOKZrzNwtMO=+Iq!hJ4WY{(U9`v;h22l~3Xc};y{rpDY
fN48TX_l{)TiyO)`(HT8T!3hCM8)0lcsZ_#@5Yf#Z96ye>lK)Ugp={6N=Y~gb0cKJG+q?<Dsc$3h7BL_RR=M(rD?4aJSKU7^Qu9IUKeYorgs~>RQRrfg|%2N
QeKwlKhID=*z_?dnI|w5V!C)gLHDQY?Jd!VFJG6S^FQ?2V6C0NrS!hsrPOqtI+KpGOa$8(#<qSTfO5DkZ}Z`vU`xX^(mcDo)szhz`x<Z=UP-(5%6q?X%Pkp}
-kk{kpFk2D*nJ*Ioh!8`4)sN>Jl%QO>f0fJT;5}xoO>E!rzP#Hu;f%S1K@yZL-rkC_?vfLtvD<L9R)=gLWSn$hz`n*YO_tpdjU4NzYf4764oW7&~4H;X;ck{
LH3-x-v-B#J5w~<`N^#j+ftE5P8}fxRj63ze;#2hUk<D)tg%z4nb0)9^wdy&6PnhDhBdAy!Qk%szeccLE|3^*(nt3s?@WdK|HA+E@xJ0y_RrIFZZ5FADGKfv
CsJm=#26C_YSn$*UCeAmpJ0esv%73=Mp)lz`4k_+(1+8y>wJ7-4m=loRyX1}o?RP@uIQo0Twrb2DxwVrss^^uj!@(LW{*1)-MgC^3{B?BTQwOmIG(0vF8lEC
&G|WUVwZ<F8UMYfNP~-l+KrJp*ow0f@F$K&LrZMwHm)C!rp>Qj{U(m1Kyj<EqOtcc=gHpsDfy(kn0e1VpqH@e|JPEU%>8)kFLW#9Ox&`CV-ul2uBb7o^+2$(
A5BE9pWrDoiXh1|Gez|-2mdw*cO2BDcJ>jhbRD{_=SNvo9AQj_`N`$KPyA>cYcA=8?Kahbv`yLXTILgB(yB%5c&2dz;CfZ6jd1fzfNIIVqJNmMrYjp5Wl`<U
=B{=^FCgesT$|AS<J@tnhczQvZM@RprePnot{gWw%{d3Iu$hvZYb#Gx^-ZSBQv$DA19l&PbmN&O3j~qR*xM@j#9^CM8xQdI*Zf}1=Tim=y3w#6^+(9Q>6~_?
ga3luJb0{GD4}8+brvhZuWt{VS`^;v_mz44>laeSZ?jy(!^cgInU}XY7|gE4p8OYUkVWtmKEQ=ywbw|$-(g7)cP4WCQ=HA-0eN5yNs)E$M`+%2(@9$7jA*6U
HK89JUElbOu3AHmrJR^FvOauh^yLVAfeN>Wwy|7FI3&y?m>sMx?G_qtnaEWJtD+cyP|iT0nE7r6yXiw+s0E7YZ|))}DI*zoAu!q#@tB>kyGx-I|Cy@K)SGNH
7=V;Ho^F2Z=D{pIzDM`1L{b*<#V8c+LLN@Nb{ybXJps@KJtv?bDeqt(szZuS*ScjcPw}~0GHNZxVRa#+bE5Zy_eZeIq94Vuk~~+7F;p%yXPZe93@(3JyJo5+
yX`}b5~wAo^bZQ{17(C)om2eiuaB4^&gzs1(W#pGX#P!HU!x^>mx^y@%;=2+c}!NXS@usQVkQ^9Tc2rWj7%Ziwx-m4_NfvfuHbHXS0&ypxDwxP7g?Rw7(f#I
g(+p+2|7alDer}3avk8*AHBns+dcL@0km7-86@4_l!sX<F92C!xD;%KkI~@%<Bb-P3SvXtXT92_*EmXBvZ+8Jr+T&XSw-M`p+1y8<--p(C>dGEKd1&m<rPV;
(Bu`E`o7PZEa!BN<x4#52EZ120Xjg2O2=?eD1_U(-ezq_uJJB_8%R!rM+1nF%my%4Y;=p3=L%UMQ^Cph)YKW-h#Bywnc@^ABU^R#rzl&lu(^zUN`^gQJgPFV
#i?q7A!d{XLZJYM!*Xhg5M5FVmY-EAa-1Ra&VuG*C)J?vSRwT1(?1<;S^{aaJzcM2-ih;g8)WH{lt<(Y!>-$2#`A!NCK4qj-V|sEtZ#DF#m;jXjj4kbA#&Y_
3y*Zb*HO(d+Kv_5LWJSFlj@rGL}}30sdI)VJEOv{vgO<YNmH@1?i*kC_>F8!BU|_tqMwGq!!QvrfvtX2EsP7s&JnaPZEUVZwERlGMBbSbzu*R8VGAb?*F3})
;umlTt>xSVCB3I<;D%WOZ7aeQ#w!X$jttiQk6ImVy078ITq!-9xCisHK^Fs{mJ4zoZW$2`nKW^L^5@E|fBX2F%6;R7UHjU@1lz5b{tUuujEQi<WB*?w@h7TG
om037)@_UX9-E&@oVoVVJyS-9QZRVG*j#`=F$(iX#-R5a%8~S*)alhwnQPORN-n3mFg1yeJ-t+jWx;O)8{=+nDJUoQ@L|%JK-x+GhUH2ddBel>5`!CT3_px3
LIPY5Mzv3*ZG*|6@nGzgB_JZc%}>P`%NZy7$s?$paV%?JwYKrpgQOV6S!VXz*sT-P*!B-{Yl9TwcEADQx}Nn!+A4%kRdy~A$THU0&GHfyY|LL7cM~GgRD%uQ
cV^KtT4*jwTJVAuL~B_a#_j!`D#m)$jDl+@2Z6+1?iK(^Tp`4kJHqm&iXbImo=5<;d}Rt#zRX`Q5d`UgC4j;1*+TV^Ov$@ph|%glCKlQq%bzR#@|qu<b56G{
z%1d9;fb6O^<mvo|A$0^o{V{Y>0?j!%HFvY9@oRo3x>!0?^Qsa20zwwimoS|pe&fB{SViG2>2`ff#3p->RNTi$V(Y;MdmU&dQpdEwO%R&8(n4dFBpIO2xdDO
03{tsr&j%{8>npMM{7=UPOo|cY8@{QoWfR5F}*?iI2D2Wvo&i<_E*DccTiUP>kG1du3R)uKZ{Qy`yk2D0L1UUlzs5mG$GRqTL?j<ni-nAi1pt2>1oe<y(?QG
+spvPF^V{@;$lp-H$e<7a3sbj);qslV>S~8&b}W0y}^X{uIuBnlxY)Gr2%!&10EtN9gRAK9JVwxd~wpkPe~=Iw}hvd9Y3FYQ$Irr#O%RWsYWa>l0Ug__e((u
=p(olO(qF6YL&c39|vP<YyVcVS%V}!NbldBH<Xv~D0D59>|GCDKqvi24II<|!k3dSW1#k&Ae}Cox7s|<ks`@YGbA-WDy|saxGuSHPnU+(f4po-Uz<j(Nb(f7
dQFgG%h1;HHY8wEhe1_%iZ}}=&<c4KN>BNFqF)bxPOK%KoT*YgaVlrZyE9Y48frT#T8B(c!FYD~xF)BD+V~xhSgU#AOG1iLkb&F_g+74ZhOuz$g~e&qcCazI
&w$N~=a5{@m8mk!C7BrOd-zU_7egzOVd{*{+5X&mBP(15a}-(Koy0W<_QLOeai?>*ZC=4S&0Ex^1K*yu(nP<ePGuM>7FYXCQW&?lKxN;0<3g&WdUnj!Tz@Jf
v0<AEgJO!Q&NVB?s2uoMH`gSr{~UU&x52L8e1+%ews)yx0<sv+nQGQp*xv1+YCbc@J}r8K_>j8XAD1NytWmYXqH7ph7ZLsv0jb?{kRh8^@;867c+VU*jr|Zr
q4PNTn(^bX@8#A6hc%0v?VXj?>dqOmn5j|4b`lh`x813J%9fX0Otfk2D^?{g)WF0JImE2?_1L*R5snqHfE|!WgEpqZ(oVx)X9AoiKR7sgmS@KSL_|s#^|y*P
$#mRU^+x5WPS11M;*5LXkgt#?pS;lHrorK$WR(>2%k>`Q;n^X`_=(Fa<eTInDpKpp3Yp!!oB7S1&2ftilE0aH<bi=3@s$F|`H1a%|M3w!u(YbHLVP$V_=<1+
;@9qGdg~@M36c<e9*)7++!CB3yznw)7u6{E&R!h00X_{0uh1;&RQ<}!T;=qxz0NQNeAbku8RS^61bH{(fRH$54W}Hj+zT32_JcjDr*Jc@isAv9iNm*2^aR)I
d0p?!aOgc)+s=HH-ybeP7Fd;e<%%mt#;V0Ut+Cadp!Bc#Pyy}8BNo%EX~3kN+jqW{>u5Q4Z=u%BBaEWAfg;ptpH4Jh_Bd75%>j~>iVuMILJn|hXWR?4xth`;
v?+WhRH^U0C7V)N4n{7Gl3G9cV&H-E{OJ`hQoO<TFQ%@y^qH+B$^_@&WWB+=-bNA5H1xFc(==!_F6Wy;aG>ccL<ft)l%+eocVq(M%s(_`eN>K>mTG`ZiRjoQ
RNMdS04O&g8N?Ht)}fh-3Ct1)%U5g@(0g5tQ^Ut6G3#ZVa8pt(6m27hbH{^bsJwPmY(Hjh`MvFe#lKAD1TmI2NwH!l8sg?*2YgUZ-#DKkiye3QU9I*LB`vKG
^~6A+q*Rt)gJmirw4syS7nL#ngT2{aj7vd``By$3r>d!YqP_wM^TyJSVYunx3l%yLPsiK5Mjt0JKh)5od@%Y_*Odg|-ttP6D^;iB=Ny~qwu~8$6{o(yfC{Xv
d$D;4XF7wrsh6!!-A*+ei<Na#5S`NLxPYt8VuBYF%&zc`<v+yDbT{WRtt`no8vGDPimyBP63T6aR|f^ZXIM1yoe<6+S&3KWGn?)JWEY9oe)&}orx>e340lEf
32|~paqJBde0<o(`owfX!NX<@esQkx&3XJj<U_UUy5Mm1D{CJwC{Ez>RjvtfZzwM8W2+%o1J<&}57-bF@GEk5?<+Vp;Ua2AJ^Fxz_I`tt-Ln{h0jFT^(q6M-
V&3t$<m4f+(6$1%b#XKy;73iq^3;1=6cj6*JlgsBlqu5mH9Lp0+V{C0nKCIq;A(y~Ww0=pD4^}ajlq2?Q5Lt9G%2EBzWEy90mrAZ_}#uXC%<j+D{%-}z7~0a
Zhn+S*!eNI)OUU6#tFo8!~B8iAjYwuJDyKh?RR%RinUEc=Niu`cYc&Cc-`UY0mfQY%1>17usgn<DDcR(hIgJn0qCwf0C?B=*jQO`zTRvMWJUEO+^Y<UaZzX$
1HoVEhDc1X251+MZwWXHrW7zK{tA!^=PjSlh<S)$P6dSO&EyrkZDuz^w>_b-=ooo3LpVU1cy+F%l5xlHvw3Zcw=}10$^9v|#(tEwNAlg;&)WDu9MI+;LrfpZ
$h^G+pdP8w#E&1f)Y7YOke@6nKs-RrTBq%=1tWlGR3EbFxJBCSPPDm@dZA4(txEb<B2t<QsJjr6Q!T2CSo>UWcBHDwp*-mH+IUu65`z17XEbX|&sY{PMQjd2
4c&e}61iG9(5O`c8ANB<7LfMIyoS9#L?ek31YrX97bNl5@3?-@@&#HO?&`(P0`Gs|%BR*jc|N2cr!}UMOrQ$3k~(26q%@1YUUQCD7|<~1DPl};I4j&q#W$Y$
=;-Sfm--qOx(u^+4>!Rt5J^<2WVjt9V0f5Z>4NuUa^w2$V%j2R90vb$QDAaQPmp30l(au}7#<s#ZeA{XF(#aSvb&+T2&W!XyCr8qpk+SY9-H{rfuJB&nG#8%
3u};iYv8sur1js~NnUIDflJcTfZ<yl7b`EGT8b01?g8B$W@kD^+~GCka36v%1nIvJvDNXj2#lD7tBd-3G)5P*fTC89?O(jDwL@Wx45uSRYFv{Uxc<U~G9FHB
2@3G?hx?$Om!NY!Rd?M%qRxk~S@<_{*Vos<$}6u*UX6-O<K(g{p)Z5oYz}TLGjJnJNHJnopxV5I%sCm3pHFWNyZhmEvg*%xM+MvO{H?&;nQPpowoWZonyE`O
o@FhkddGyB7HnTU)m~)EeP?fL&1#EjY``DyWwokYa{TmU%dc&rT4yz>SzI&X=>b)u&00RBq+akShs(i&XcP46toB2XGn<PzSq8fu&B|UxkJII5Y)TxdIi*<r
qYH?kvPWE;i1v|Mex{tJi!_`rtw+s3O0E=Cn*o#QkPdTY0Vqo(7CNrp4Fpqr*^HF;?d_lq-_J`(G_tsen<E^dDYKMR3w(3tQ-V*>%jk9sX4<Qr6kVP@?_@l+
e?UK0RGI-;UrU^CB+AvpR#OrECGMx->IXKspuQxi3zFcD+pHn?c4286&mjZH2}|Gp?m<4YW@(i?W@KT4KDlVhqy;I!+oOLHG|#fI`-Kqn3#aRh+4+W2q(&S`
EMdMO+eZMb({D-6-$0+71vC{&Iq}whymsR77~zbXsHA<jgeB|!U{0W!Z=M-x<70D|-59?*agL@@e>YBx^{L6q#Qe~OlBL-y3ZWTPW(thL+gQBA17<8HV&W7`
%++2V?eN~hsM)!p!DY+_8wO#bCwUP2WdCNun5%cCG8=w4_aUva`{=uDq4Y?Ryi8VdjXQ@*)Fjo~Oyo&P#fO{Jf9@q`S;nEWF(**@X0EsYg$SD9DWAWZzd8%d
oEpEVyMwqHK{D)WVk5R?a;P6v`UM7XyT8t44V=3X1kYl=%DD9xyp4QcOz-5qEp+f54~*4#q0eEgX0$?m><dz=#}m1e?tS8cus62&EuVAvLH=sB>D3z8>({TD
->Zn=&;`yIew3~@$3`8Z+U0HIiPicql1%r?yqyodUvBDmqlEt!OGvM=g3Oo1)D_668m~ukw~c7{^RoMUR))CjCUSu6&BeX2(`QJ@2ITNbfG}J>Uofm{=l|^Y
2pt<|?}*lfgwy-O!CIp6lvZU9jDqO-0MlL|@e^Tp2L2F8pZqU7p5gP9rHqiCjUzBgmw~mj<U9C}U%7v}7Ckl`%t;A7mfVA3Xc$Ck8zTHn;%stFo+|*G$BsM?
LmwRawbLQ_OGX-?P?O2I#a-FF(5ZcJx!(g$lMd-;?ykOC88W(1{qPWpK_V&WJ@)lr{VipP5^QKVrbl?;nVN1+%q5n=V_{T1Kb)mWzq>}7Emd_K2-7O+Pgc`k
GzQfm3X{(Xgh+xdMF``zw$vf((y!JNWc7tXO!VxGN=l>}4ti-eS7%!u&s@+U4H@oR9`_8lj4f|!R4>e)hQ2l-qPW<Y%tt)-Q{&U?2zANTN_Hfy5!vQW2XOx4
C&n20r&(QsXI#wuRN-fk?73BzM>Z)kth4ueoBtr-7o2>lJmwdUB4%*pY{I(wiX}<9$P<b|6?#e71u*bqc#FmxX<@U__ru}n6ie}g_nm+to^jaqeK|P%*nx&o
8Dq|tykXro4S8wiovFLODP?XVSlyr~D8b9WaP`{F{)IqZr1m+!8$wI_kEoyM4GGk-tW<~rr#5^Yu(a*x%Igsc+&Aofek76E8l8zxVFqdW<Zh?>)<tX9!iwHv
l%()4jL}GZ$|C+8%ZJ$w&_DIVrJjQn_YSo?t-JgIkyXDiTa72&9^+(h&G)n?xTL9(3VBdgQ6az11%h=X-Q;Td#V1yz>vT+Noiv=4?{=3^Kx(coJT{#>k**{+
2<fJDtc5oWtUuxm;(lP@36mW9kSWrFcYpS>BRmG|IKVF?tmL0}EG{JQ?+bR)p0&BrNB=;g{>+kb^n$~-5**(~QFrrQ@;s+5H=eA2j2W~!?3eeqnZ#mkLXErw
v}@d0vPsEg5RH4mvzGc>!^(mXqe-LHz?J5F6UOr=^rNAXc+<dp(sh#}j+ObIMmGSO_Z$V8ThK)fMFZAn5P}l>Fr`54(gV3FB&{>6_A$!i^di*MN5#dUP{+f>
lXXS_ZI(|;J&wGm<0T(y3<uGi*d^h8N}32pEkqcdms|w5Hw<pL^L>0yhaZ2>^O&sUkIwPa9V}?YTI8&w7*JH-C#QsOqnc6=zEPv<57`hlhm!_`kcIw^hC?on
Nal`>n|Ut1>O%F~3_y6>!I(BQFsR7DFvCRGG+pBK7wuTCPifIY8KhVg^UfazG6w#PA#Jlk)IX>iIw2r|yA>!K(xhwk?e!xQ<~`0FyxEd#sbW?`Fx%K}V?mJk
dTO<+RvEtdbeA8e-xc_)13KL3%o?nt+$5=!NvG7!ni%S~ZK~vaoeM6eKhN}ZzjoitfN6+~ZbGI`wrNXVM$+&qIsT1+ui)z3d6JfCNc{v-9|X9lvTxCq5S1by
YUK2HJ7J0`Tbi6i<Rfs^R~@;Y?l#!2j&*2<IkM<(<tPN}u_GRA+_h^aMx5j$2_`Um66=45wkAfpDfD`*evxFXE{osmG|GC&+k{Vth@5<j`+auOUL{IWgN_oU
$Ir(`WHC2|fQ`6=v$KwUq~%els;!8Gn_?hhb`7})edPovA~f$iJIc|`7)-=xJ%xYWB8JRC>m#SE0O?E$i{JXllIVd>SXLld3WW%j9>etztpo0i@s<Hc9o0|M
{5v><Cet}w8;P>&Vz3GKB%{ZNRR6=U9|=FT8X-}rYhGk7OULD64uoxr(Z<%5RwcLYJb@vK>!DgJW;{1P>jw=dkc&puvNJLUR`T?B&K#mNJwoMVU!@iN&<e`(
!jh=>7?YcvmJHcd)r518%?#uB%ia<K*n$1v6|^We`Sck0MKFBIMU8Ar2K-%7&a6ZCw=GCgVTvM8FWI<S21L`rUA|y7><}m{TQI8QbQ4_SkgM{OF)(|gdel-!
pB7^yph)unU^@}rw6Bm7*FRx9r&2`p5J_^F>JqDJP5-zBTE_*8%!advf>HN%8>K_A*!3uD^dx9TM6Nz8<Swx;&W}BNR0u{e+{hR*146}!=fRV-GtGK3l4iPB
-oB&^{1h2_u-SlXB0TNaH8D6lXszRyT|upxvLrkX@KGG5MzZg|9_jmxXG2=jjE7|HF=AoNupyd}e*nKJAg5@H&Up&f*}Z|11!Iu;q_p^kB!J-vC?MTAiS1|>
4OroT-v@<oQ)LHN+||0g>udz#IvA(5wO!55cB*qF5x%J|rIVpc6@S?|BQh&(!g``Y3%BQK>!SIQt$+p4M4L1|#;8VQ2T6^TPYFr2iB;p-4ntSTs&x3Ej~Suy
xVWl}WB{hZ=bK8_`WuU@Lny1KdQr7=SLDYMF1oGQxm4+S-&7FEZpyCgxM!AvJBSmBzPe1S*tR2D(;pM%NHkz%8RkITI1{M!y_d=(po^T6BS{+>2we5|qB$SK
xVZbDlL1`}^F+#4MSBhm=m+1w{nn34d9n9MD`>Ec+xoBnprsMek-e3M7i+%hxH5OStsH+sbIZn_(j&jf>sxnz#3`#nrRrWu10MhmG;<y42U*Gackgl2|G1#F
@ur1>B<>9>;-tvsXZfK7&gzN0L}5xd0#!7@7K>;B0$%|57d=kH$w)(<EdY@JGrk~c(=%J5y__nVWrvXg31Wf4je(~KCULjX{h{hIet{=R<wd^@^FF2Q3-~=3
4W3lFYmOpU(e8$*Uw?n!J5kQ8aXa20q%Vmfz4eys67L26?g{`l4Gd_YZ6?y4wbYFQU7pFn6Mc-8ZC?<jXX7<5`KRivj;`n6r<V6pkh@4obSP5YolD1E5s#2J
AWi>(ab97$1?SwKx4*pJpNz`li(^?_z&d|O^HV>nM|^!OIxLN@l5Uj9o;SuG=iSTq!ua{wt!3yy{-5wwJ+HZ#kO@L1wZRpQP5?t{jxhrUMnz;)NtC#bhPo7#
Sw3sropW4TA++HJvK4*Pc{6~a6I(@FFFfo5qOONJTd4e#{h&cJA={>Zan?^S)z`X+H>8||?7Qx1!S}iYhSltsSyZH25W;lg=INl{Og|P*-n6cIHMry&yBq_>
$l5ErDEFf5O!NPJ29Y|=yf5d-d_4&N(&VmH$l)?o#Rki=`C|}?(JuzgY$T!*`$t+utU!?+byt@SoCLjsdTWI+AquD^52%w4Q@U2$;iF#t{qmKnJRDQka#LvI
=8akX-JqiDyve+<QUvn3^D}s*V%60S^oBq<LKGdZIT}#`sf3{Zaa<x~0+DSKjY8t(+FY28$o!?5wY~X=jx#RB6-}lg!hN<bcmjpG8DfaoBCCxj>~JmU7j{Z-
iP4l36yiUO(9O?T$=PO2OpC(JUem<8ngj>#G3Vt>**YfP2`b*>0K0MZcz~i*OFcNS>p)z&VIo?JhG?B&JCWP8!Bd+d*<-Sh&GL?dr3Unyo+63zckS33l?x|-
4_9Zu8mj5y81`Lvp>Ma2R<R9n3nqMS!AWMz5_?IN7Nh@XFDJkajmL~3Mr2L^udK3@xuoZ~?a4TIDC8S}OVa+NSjf_-s_opqIJpGUm3S7|e$~Ybr)~co$nf<q
)J#|iE;UkNlQm=_+4TN6n0>r%j!|2@A^M)l+GG0C+r3#FB`xiq&|rewO?Vvc2#Dm8Rio(Y5Z_r&?b4bR&E+%2)Y&RtLG6P8j}QE!d+^4ce?q%-H{j(LuSi97
zXDK2I%CHluOs@NKkB0Zp)GPK-)2DV9BeY@yNFm?eI;hHY1;zhj_QS@`)iy0U;HzVJ*eh?W}+c;<(9Se#tqqvVGOO+=GaKYCKfXkSuzqG!Kcc5km%bvy6Kae
J$oF2%p%Rz33-LWkT|83`6QB(Ja!;^pa+)XE-j><D|ZWC-4m(jJ)~whSFms;x&PfHUYz5cZq2Z!Yt8i#x9jc|oGeU}g+LyV4wB+%Q^x#{fc?IjDNWjc8K2nu
_qyO+@EC&qHtsxK+N^;^Q6P`_o+ZZA&)C-L5uyJ|`Lq(v3A4k*9Ci5hh>SO7Bx&D5@eA9fr=5?PqE_ICRz(&?0wzyz$#92Cnh;x96xj<qLAXuL-tnVPDdza5
QmKUyF5#WeT@zvWGgt!?Fy6ofYU8E4-R>S&{j=AbGULvqGN;rQlwb23o_xV0wRF;n)dF)nBW+{Eryjj*!qDLymAtU8Y;sU`!I|PZ;lTClRB2fvZ;Z^TYIl28
ZY}fNLwiX9N#T1*z{<Qh)ZyYd*;_s^f9Im8b*kqVx!+`~h3d^g4g(;|aC>>?D5o$u)giiV{P8~r{3Dx;>XN-}HYuYU@|Qf+St2tPhx7H}V+n4c{3wppjZ{d6
c+eOM;0O?>_~b#E>QpYaVOo1YpusW6LNMK11?KD`io_UXo8S<6r+YXSm?&`Pcc_B1aw+E$L#D}e`j}g;!wm5n;cUeLG2*J&kC-gvsiPs~CzQvhUVKCt=P9_^
<nJ4K%||~zA8c|~Ej&{{!SWPL+3boWAE_x!*5K%TxCY3N<z{vV|2JEQ>d{;`fmO7T0`ku2--a&UT?VM8bDQECDbl5|V0u}1^3}ZW9S_^`T=08RKzmF*`SYr2
%X;ZR08V+qvEr`{va2v>XBctua+Wm@XOtnSJO3mZ{f1zR-8=&tZ1lGu)o2)!Co|e1Ljk_g^a;^!iW8>eZFSBgPjZ${nO7nYc#jXiK0l`r=h3=q%8O^~L`bKg
cP1FV288i^Qs97kl*MdOC2|Vkq?6+DY%z4)6+VpKZor-37}zK*RW3bddO<|;Gs;!^O&enbO`OW?B`GGP5n~aAvoGW`H_l%)q|Zz_mUHBt0=s(~dV~!z;pPb*
Jvy-L*!{tj-bKa4%a6=_RP3utc$@57alsk|-wM*awGWvMCWYY>t6xV^J3aXW7stDChOPR}flE*_9V|!stZ~5Zl-xQ@x0B&tn^^-kVrS!Vw1GJhK$*xXi@7le
HjiruM*Kh}tLU)WeWvTw+T3xJ^zvxg*p9`(UPK9G`kIfB^?o5sUvyh_X&hcQ!-Kj%142k5nw>s^zrs%Q*lE~UxE3Dtdz<KByO>9c=>!uHvFNe^a$VN)?af+g
spW_mCRn|^g$ZOsCb(Lb5f732=O=Em*K{;@LFg}<UCyieg$U<RX?9=6RUOw0zYav~o*Ptord5dB$|G<&YWkKi_|*)hWCf*H8Sf>;LQ0(|K-4L0Y=G}`q2~zW
1He7rUN#Pl2_vsAKV|!=`6qBVnHGXwz=~zD<CAN~G&xz;05pyHkU2Ez@=bU4is;1m=2C+GS#hZeNuv9py*vrX#56JA6$*?%UX5>t>rC`f#I}FerIr!ja<>%Q
<w8XyC%&H$DMoL-b<lRR3|AbNlGnuV&{j+o(|+5f_QRhHI|8-G;&R_#Xo+F4d>_Cplh=R$r-r$O^TFI6EsCDYy}mM3v9&i5lfnrC%bA*r^RtPFlG3Gv2THhP
3@r`R&pwPbMRnxI5;kD)(wrs77oCcGwT!x%`izl~zv#U0#X#D~b{D`U4_6#QzgAg`ZH`)%q1MqqE#c{G5@bq;S0gJO9Pc>boL{G!WNG$;tnEWXW(zB&D(5Aq
Z9G&vB5Vj5(+n#Gh_g@$sTY!&4dCh6|IqJ>7dkFOEzR_%-$z{2O*QNN`hwR0uJvYxofB*(_DK*Vzh={PdWe#>fgZ(+#D-S2+efuyg8wd@5*2Akmq2XYh<eeo
VKEd3#3!VD6v17d-dZ>Ja5kpubf-I74YI(p3%=fUjxc0}WY(dChfhw^D=#r#yM^ZVJF?CWOZrQB5Z2Bpm6kG%(-9NsVmH{>Uf&S~vE~VyI@X9(hr_zBaJa$M
3J1PQ++AH)^>q+NgX6K*MZJl`u=TTD7!V0>%ldvK_2?qGv*VU-#;?2d_`Pl16jW;1s--)X_*l7k7p?fXo+!KPA4bp2?Wvy6oKw5me#X(obyLeKT4wVPVmfF6
wmutW{zxE^wGY9(C49@A5$5<|XO2cxp+M%vxvV?XB&Gh@&3@!75if5ObzZQ{iw`6TwZY-re_JA?X|@U$WrA}NBnD-^m>U|%lDKgctOOOh+z4iGh6StYrjreD
SDTmukcQ;+7<#B;CPs$V?XoJ_#`O3%G3|i3T9%#6Kv+}?$1t@rL1?-CvHWJ<sYl8wZP+-bj3|4FF=m=D33(${cH`Y`&9L=|Nkg$x581~?Sr@BatM*kX+S`m+
O$aRy+?E)Tj0tWu6|fSf)|t_u-Zyxo4ig+;!w?N$E3&8qrw29=*H!``hh0P<tBXysILfLqQ(6NLwM7<NJVqa|+Ih5ncIBB)mJs}(31=kYmjbLb+BU`2rBaqo
w}wt%&;?V7;j;8=c1rHw7EynH^-J|SDzku^CdN6SkuHv}X;!?y>->^xXHpi!6f)kZaPNm7`05uO53xTbX)t=IEBN(Va}8V!1v$^Fw-dYP`gVqDlY@FzAxnqn
kg})=D)7$LqPC``y^k)vEK>z6OTesydo5xa7p!fV8r^zrL(ICJrEo=$;zZuZx9%3sT2&VVt#*KGk0DC$lv&^ry>@E6kCz0Dh_0(Dxyr&=^&JN&E;f{#$vNr8
L+=C3MH_m74TSEy746ja?DohhX|i`;W>Hd}?q$Xa_6Ffq6P4w$Ai2==?-kYflLsekv)j~ocPYQKg<jHdcz1~wFGvR?TxCh&q4YYa5TwW1LPIcN4lv3PhP|AS
ND7@qy2aZ-iIdDk%N;YP1^}HF%v>ta;)fihyCx#In{XZpvmW@0GiKSW?%Eepz!*}Q;eFy-|E*Z}C#42&LZMPOx&l(j0f$o7Q~~&x?6xmZ1(5^1529ZqF!bf!
t8kuV;V5A*3^J75%|*HN-Q>a<*C4L^JJh3z?kYOZN~Lw>U*1`;A=RR+NKvQ~QNwXn_rZgp+ISP)BRJXMSI)3LA@zDx5)js;la7u)hsRX#XKQ!5b{ZYf7!svY
YIv@^9S13~`~0(In-y5EpVOV`FLa4bveL=$Rqe?yXSN=f)}@7k6PleFR%ri-0d6rNuv9qlT$KsT&-mA|ONG-@FV=Y|4FFx_1=m4PaR~0+)_I+MBPPkWblVyI
W)C>wviZ7S%dzACMsVt9giT5&!y)v1ws&Tv)8rG>FGLs1-V{<8Y=1q)uOY=@NvJqk0FGNWDdq2d45RiIeaWVDm+(5n+5y7eVQa(^&<3jqJB`gQwjY8U(q<0F
E8R<a?ArwUb#Py4D5T>9Q=D{u{UCy0efAVGWk6GRujOGaU^0;*=U)-a2Ki%f1uknFEysGoAj$In6Y3<Z$QoKql3e@Et|tmYzjj2Y#(&KPz&IQ!-**1~=J(S5
G`Ys@h{86$bjoe532%FjR!(x%7JZE&uEPAAp?1?^k0u5C4iaiw2MrPltCg5oLaU=~?x}Vm=HB8DCh8rUtuJK@s&<r`EF&~V^BJIaf-Fd=s4z*<VhEh3vUZ>~
)<C5=9ckISdMV8hPh^z4x>j&mk&(#Ds6KzB(5vu$J(j2bNnCRMMP2-91diqAUaK;R3ro*;&VeX8e^Z#%RPo`x;^&;3WmGr<QwA?eR1s!?Vnb^y;rf4T?TAll
2&9w-wWn+K1dbodM=VfgE_SUkpqz9_8EeG?CLNwQw$<0IZU~I#BXKrenZj<zXGwGRCa;y!YoJ!o)gjuO(*XICE9Pa|aHbq$s2x1sB)}$*!Kbj`4%+QNEI87?
G_%<t|LVl4_|quv>?LGyle?$Os%Mz#KZA<1HN~oo!mm4p<uj|}=Z3S{?WIkvz>vrZ{uApqx8k*u5qpt7yK_WRq4$R9$l}%b?r(=vjq@JrrY80NzrBOx4=%@V
SA@dw7=MoX{?ds%M)f<xU07Ss!+|Nj)8Sj~=4wt%-6kOGIU_4dXs<;++9FxlZ*$odj{rg-Er&E8R&DR$r)k-Ar;c2=G`lKocazN)s5T0!Z%O0pAV~$>4oLtp
FH^R4m4EHfVn|&x+8e=sD!w=TL=6x*^lJ1&L)@BTwD=^IXSPu(7q@GlYF8<ks$uBWy0ewM1O=0g@ovbXJuWdKU<aYoP!(H#IhD_$smHZW+ws935;H>`jE!(0
lKLw_g`h-#%&h_-$TK%F)$I_d&cahCGQ39-4cnOHcZi;)@~c|`v6^sbN%^9;A|ZrfsH(H|a<33#HSMn6W>cg%)feyeo^!iE<TW6pVe~w~`lB3QjtYU9t&@yR
;!(HuzSE1g2p+A#0VqNdPcVpd<nj=4H+!t;aD}g1C6LK5Ht~M^qSiV~$4G{3jJ3lu6(nHpOZ5{HDiJ?L7q;}wXu#<R{a7ol0=`4)9X4F4B2{&In`6yzgq24w
PnX)^sVIi|udkS79)5Rfc0l2i@PL%bx3NkMc>r-%FU<N)R7D0ivxdmr5F;Z0RJMl6^2W_f#P|fXB&V{)_|&rVU{g?K>?e1PQp4)T==w9YMj#J2w<I$fk?(Zo
9xdo)X>LL00gWtP7*u*@Fz{zH^YfFJ+qhL3JBel|^>Ba}g`tWf7X^W{TCA%Iej$o*0(Oz`NCEP3$2JnLZB0!~p^q+rXMWt5*jQMh?V;c(g^u~(4{Ut4`6%Z|
LV_Z2vVz2-%jqqgpV!UHN&|i#$))JiJ{`(Nt8HEIA7z`0K@NIRGOv4_Pe$T$s-ywOcsJN9+%G?VwhZbgL$>rCiJ)<ZR5&jgA(Fcy3|enIN4c?t72q#rd=qMf
#~?C$6YLSmG<ScuoTs@p5`5mO`@u(@MQ1N9@5^i+HqUrA0&4*{CbRA)+KTzWUM_+D2Y5G4;`c3bYJ*Yd(30Q$^!e=;Ax5A*I}%ij!|t+Jw+f}Pwgm8sLJkij
B2TnM%Sn#j8Lr?vMW!2(O;1Rb>jDydG7eX_dvl+@gnS6(&z`8|TDG=3)fFBUX1Rmuj_tgH8-BQAU^BxbpB#l1(H)vX;hhXo)|y8lY&$$aE>z%3xJ5+88s6@P
{I<ch=|z|E0n{~kX1D}ql|0O|INZVkj9Za~@G@a3@Zw$`q9+Mzw$4_0+V1)zfgG@X74_&IK!qC&N51`Su+>{6D`92NJ0omS8!G-T8#^p6Pch3Bb_wMF>2pAd
bB!-m4MVLK!RB-8IT^d8J}6L;FJfYSZ`jUah{_s3EqAY6Hc_|%#w0i$SpzC^3v2={a||*n|BSv;`Ck&x=eaal5SCi&+aK%@LB_V3u;-jPgX9xsOZ+0o1J@|T
!S1G{m1mu_sYkoXG#xo4MMA30M1SnShBI5SC|SVp{pqMd`&E*0-89w+yf5AMEiSSY(_Y&V&E#Vh4`qtUvtdAwZlG+yc8_EuQj7$L@)&_9?=ttN3WNt`htEB3
9Z!h03F8Qzn_j05)RKY_$8e)PhIax7nUqK`M6j(MiRwldP6&+yi~I?wSpD1S+7_JMK!Vu8_!b})t4Hj8L*3eXz=_(QKAHu61L+2M?0_7TE62-t8yj>B*Xb6f
XR`yD=3dR>cZUe%_>63H1`md(n!{vgH>4v@a4&#}z{mU?TMkDH(w3&vqvDLCeUSUE%^(cY%KvYp{Gys%y{K|mkfvK@%SnL6<l)o<fmNwyhN43#QZdC93|zz<
|GR#~M&6LqU%ocp=!U(Y+{;t1%LIkhpB3sCY!BNysa1B{0dIi6uF?cECOwK44KXRctWgtf7!_XiHAxC7aMDjOA+i_SQx}tR)kN!(i$XFf1YN^YO4-Jf`t0WZ
%qrmnK(u5LmNcf(Ovc4<0=$zHin)5R<abD2hijp)72n*zBSa9_y$qzrxB(9|xPp|!0_&<-MxK7EAX^H%lTFxss(vbas3e@SvNznFnpC!9(PmQ*AukAfw!c>I
>rJoP=X&<?x@DwvH|FV1`2?{q{Cl6`1FJW*mYLqQgd%8clZ^VP3gWU#D$_<JzvUL#yeVtw5rOxmCzRZ=Wn%7y39%Y289mb>|DJByG#V87_LtR~{|nE0?i(|M
ozcJso+#ibmRl{^aY5e2(Vh|iNm%_`d2HrCs9NmLDS*X&=k{C^Jap`m^7W`WD7fYchtLW2TE-)d{9zektByk_;jEyG6sT5Et~u)~5}Ru(G}RDNv-26MdOpYK
IZGig3{)e=upv3Oo2Ep}@xVm9%!6h>25Ah9y(>3pq|!rnVSMcWY_?QI%iX6L$?-5{mJ`ivLz@I!eB1aPa`t7|ba?Bp5MnI`ae9#0v<J_*3bTpti8uhF5KMcW
)l)Fn?qZri$*HwM=&?}cRu0F>8{jrNBd`X%QV_HozVocW;g4pGh9em97rlY{Fol+3VJ|`mnTi8XVG`KZtF+KS0pV|EacH=Vd3;`@O>7S2x_6WFW)3_*-Q>ze
?Kw4b&)0%}L7_Pj2H|s9F0J7c-YC2tus^w?OF98(lI9@7r>>ePT3BIy2}hv(EcZ_7gLs^8N!-Tb5U4e$fZ+_?SNis-K2!3^T7tYcv!muu8uf3fp>Z~y`j<&E
rM*o+-W&5JjR1$lF<BDmqYga-CE4}c1KB$_P-2>ytH^)hs7(zXxeIb24E31KpE=elZn`xrB8y&Nx4+!o8;}$pk%%(lzr{qvS(_U8sPCc;jatzPb3aK@ZX5Y!
$dS^+=hHsx9&y5lu$b@yHu!>T&YBYO)NgKSs<Hbv7U~^@!ft$#!AoaA2U+$>9Mph(<H$Bi>tMtQ!ktDetSRxwIU&(`10pkos2o|)4QaB5OHTw`wu3FxC0P{d
t3R7ss8jK8YZ*ZFQUl%YrA}0ns9|CT$RD-^wk!#Vay%H<YQH99mHx`RxH{N%5chzs=`JzePV$DDme&2=j!mIg$y(dCru_8)nL7B@eg;v#QskF-QA|O?%|_=0
8&@C^9)%3g-aAJhLr4&GEWdjH;I=E3@VF!XgfC7kgZhg{(i^gTG`Fh+WJ|ilEa<@7K>6Z@hEuzR!c`9@$?yYWb6`M=hdKBb1?utmtH}{ed-1duk#z+D#iiC9
6Vk*AQF=O03AOuW^+WV|Tr3*3cWG5}eg><<I`~N=h)w>`-2dKyu_pG{I-owDl<Q@}UkrI@@EQ!x4Prt~Q%nlxQo(NIR2|xDc$Ydj5y8^dYU(c?*sv>TB2V%4
VIdC7esgm!c4XfpccrpLyQNa>{qKZRS_@y$sL-T{SVoh+H;mLgzqxB^P>YtbjP?A+JSR{*z{D{e(}d_)IQ6^~L_fxj<h&H)9TA)D;^y$~J&lu1U@OzhpvTQA
%uS6#q!wtsK5=+x>i*&8kw~lSI4a~h!NzDbsgulAq>9zQASd|qrG7dkx?e+!eGKPsUeGqCQ9TQLEPMbjy^7T{e-~Yj3Rp-I&$Ps^2#b;-W55C!(LrL=a(p^L
?Uo(aMB<a;)H8uahiZ!Wqe-|cSjH_@BA8M)PL{7X!zI;%%C2#Bsbxx$+=5{<CN2jE@P!Ybcg5}@r{Ux@hmInF2Z+vn$@*xtt)eZ8p*d~w-hb|zjwo{wcr$SJ
mNU_Wx)DTxfNKP8Sr&%Y0kQ020-PDRBsCTR!J}4s=U9X?d)C*V$NMxDf}>XKjjPSI&#`)e@xS2xJ2XReU>W&w8FEWBk{~9ZaI)|SRk{iwoiv!{SjtcRn)hON
Xh{lo&Y0MYtRj$eh##%IJ-CW;sY|G)aq~>4as*+$I!87i)=Ttd<Bs00FEd530B7&HI1_vf=tnO1+eB0I;rH&dPlq;vsVBnOzoeHJ1;VT~+=WL#q@_)d`o0(;
V!wo^7)<<biVSHdKpN*1U12y!b1x%wd#aJinx%2?hODd~%8v$6j%C>qt#JC$>#6+5+Q8B$OsywwRyZ;V6~Z!gwrHdl-3|nCgV&#&m*P3~E(8lCcjaeS{wm0}
??IkBsCtT+<=^XYUD;%P(r)#G%hwsysy3D}MG;PoAKioz87zPP&#fFJIG|V0L@i25j*nb<$_NUZec7b_^=l9z9WQFV%M>(Ap^8zS7#VvtAnM4B3lL>^mT{{2
3VD42afeX=s=6<oe#Lhx+TH)I3;|_pBu%MNKFUF>2(%=;M#im`IP2U+gUAnD#^VZy@?s#GI$CT1Cbc6!vDg51b4DZ&IrwhmR-?}www`d7h-(OYKj2%2l`|mj
t%?@bs&rJy7jHN&-Hu8;6&nI?5U|~6^Bq-aF;_P>Pe)f5(rlI+7eD@^oal*r;ERhmSH8A1i&ndGNEw`4KX;!8qmr2~dkw!y&O5JPUS0qqr0OZ#(~+%2$~9@!
Q345~VtDg$z#q)>glYgq!BxyQFU<R6ns97ZF*T)DbOIB+Vz=k{|Eev_ymBlSLeQ{;hz4BQ3O60!Lw{x8KzI!B_8N(jDGBXMGw@--Jt5@d(U*#fr=I3yl!2Ph
vn(<@(aq#(Ser?UWr+#E&wnNkA5L{wuMaS@!A$p>U0I{BN~=$qDC{GIU8x*;@n{B2!rq&kAHXqtS{FH!XK9}&<*v#yd?pLV+Mwgpc5cPWE05zaGqXc%QeR^h
GYIl4<N!5hg+IdR{Njs|41p{;3*SNhAF<5OwX`a%21Lfee5l?(b;qcWnZtjE3OhoAD1F?zrbLi1le>yvO>P+N=BVN}?k(?Pss!hmOWG_tnONar&&=(C9=jsi
DXUazC(O|V{UVPv4gX6?>P@&Xr&&|%@q+RKl%tVyfd`sYwXGhO73dEg!2?aK9uhKi$SA^<TGlRhs~S~Ccz3$&kK@wSI(o&LnI{w3$<6;JIm^jZ=*1?sMJzzM
GG|Af9V2&U5y1`_5G1nQ-?G7%oI(K4=j<ekk@(MN$UqDQFDA={uj>EO`h|7Z!dR8ewWpUi1_fGPH-e>wTL$S#vkQ0`;>1+_L%yBiPt%=6qgS?e^IS0A;M}9>
^W*F4j)2|rO}Ag3u>TQ5owOCwAXa4(?TKwkT(KD{D*C3J?1~A(JR^Z^*(jxMV7{8GrgpUl!eb&jPxudZT$=x~&PLpWvmCo<_z-$5;HXz>EO`1>E*O*{avF%x
_7unPmKsAA{NrV34r~)q{$LZYHpPd($4PMBI^gzRV@B=DrQRej#P=5+KXlI37kVg@pAB?=U8y3ZkS}SNsW7$yj3Rivj*UIWi&vbsMWG0~CKeHuhzv5AYh62>
8(nEc3=RRR0Q42LmPGpFs|$N2;E0aQR2EU=Y4v3@(8{f!VJvo8EFtFQxoo1S;+ekqas+y5Wm7es#r!`sv5Y+P-YTXjGRmrQe`Sb+)C~X)G7{r{0-F3&M;VvB
5^hIYCN6^9+3H=+m*0zZeEi^LdD#B@6g;jV?K7q~@HZ&*jQ?xtrRP8mYQuqq*5_OC0;-G8-@u`2jL2t!H8>QI1PRx|!M&RZ7lZW+vL6#}A1o(O1feax#NN*q
R%*O}shvP~UJ?jBGRxrW@_+3VBt<teKcd5{bDx?tGEVDiO%h!PTQrfsTje5gGQb-GRyA^CQc@Ei%iIX1tPU{A{0S{3Eag!;yJSv4d5AVx?~hMcUzmGWcer|Y
sy@tPS2{2DrX^eM!_wLt@ZW2`K2Lq$bNViD5C0OoV`bxD$2@a`EhW3GG~$)j>$rfBB#k;?m@L&WFk6kwz;WtjDehtz;vXSeUEqfm|B;*9H=AGw1*-;sWCgZ>
W6Ok2L(cFR;c=i5BL;qKRufoeZUmxtCa##qD~ivWb|AO84~&73Bcz%g7N+$85DA*6j;O_>a3m2FtFLvn(YQeA+CN)<0hJtM?dqN=_-9wK<C*3b;m&Y{FCXqM
=0iAy)wtm081}1SI!K~m>G?VS^Ad^F6#Lap(uK#{=_?ojkp-2HRpdcsNUCSk6n?E?y>vi0uG$Gks5s;m+25;TKUD}~pU6{_A3vb;#=7Tqf)0Qdh;RAHveud;
Uq55Wi=nL0#SaAdeL(_5<^%KB0Gk&RX#XXdj#_zjAaw1EZ^2ts^8yy<7m)5TRKB!B6F~JOWdOup*{(VdU?PQ4=4?acx(tdLx9zc67xgw`#37(s_Ou<RIB3&c
ov>;BKjTSTb#~`K9d1E3QrO;z3(^!M?A4ebN(KNIV^E}FO7%lvG4kW&=abmN;mXV#?+3v@n+1Fveo?}1cr<L(e7LhzyesW{6yQ?z1E*gisD*m%WO;7a`Brvo
I<!&cY+($(2iZIf0PS`aywWcqui5eRp`lK?Gy^38gsTzydwgyf$)13<x~>ZhBe&pe1V1LKKgkB(NF*{lY)v6<C+ykJ_6VrgD6%FEPxAm=%!W0{a*?3W{iSZj
K9=TFH~((223${qFGR23_pVC*5{j>P@S4$+qVlczP%X|pXDo-!)y=awuFHy)J?z@`V@}a}>3_yDf+TJu;Tp>=eCZZooT+pz3Iez`Rj3#g1a}#nZJD9Za{YY!
-;8FH*18n&n1U}`AA)RMk$wL^_BX^3KJuhe+!QY0MhfTUY{U|XmNrZ$AY*!724aR;-$}K8_TNR`ImU=$BkA7$@>A+2z1vOlr}@cMH!FKz0Pvw#U@abafQ}oS
A3;`Y!}6?*ja6h5%%Wi(K1+cHfn5@gWip)t3diM$S`9gr(7oA`oy$fB1-|$ig?A>GKSS@3LH>oRPxw|uJK`T$>~ps(j%l#@l-a?fvinwSHd6#?8}0jKQVTu)
MuYAD>J6I@AKk2YSIwQh3_x>3(zIUTBHwQ5Qc3B(fXQFG2jUViP?wj$mUjSpF8Fp5{D4fy%aCxNvJ)x7_?9I-@ktcqs9Xb+;sk<~pmiWO#!G;GNer{t?_@U^
mmA@qlMm$zCxYpE*|r!8FdM$*yR6+ymFTP&)6w=r-;3+2OXXo~ZM9hw^yqGW{F!#un&inK=@tf{7tKR*N3ph$N7vr9N=IXL)Z-Ywko(3JDf_waE=eBH4qQm_
tCI>662s1kM#g&pxMhmVMY`OLE?4&%+6nMJ>Nwo5*}#T~USW+bj+}bm$n<-8?;+dQuWi%Ep1cDu%%LYLU?nQ}!Y|WzD70R*p1f&pmyCY9A7k6nJevD1nqu9B
pf{7{Qw*KK>HLUXlRgV^%4)FQ1$EhgPlwxT7&Zg+`?5qWtR0I_zI~{bYtp3+pmlttON8F}R8y_QVyBddjnF+4ZnUgvXe?VrecZ?6yV6`&f#?2+6p9cctER38
<E~m%<3rSMUUZ(3RRiUye|6BE5LV~9iRfK?HZ2aGCcyR?tJSj`X_xr`!*`$A>ILf>U?25zR}W)E(T`tgwdu-=<&5R$P99h(KByLL*jvYHdbxjsx>$#BXAp?~
u(Cd>H7K0Za;?sHtP9^Tp`41XJNk<mKSX+RkR*>oDoN`;JBK0fqmoCND{S$1`dF8c%JG@YTOrF(`-7?AZ3AxzHsRxPSWaJag#zU$h4F^c14zk$tD|+_$1^*h
^BTF82JDpa0lHS<isgp15S!r(42DL5fhns>2OH3h3|#Yz&XXzH6qu>F+J~2v{_;Fc9tX_8aT>2O+5XH=&w_pGQ(4*KHk8)M9N@=BHQBrD6QqKHmo<hGf|V=f
A%(p81W;3zTF^SC{r_H3=)>}&YUBxH=Cq9l6y%s~4-;4~@Z0D;GFBsp$0?l?PsjNLu!cofA%hS=8aR?8qmL2@5Fu-IhlR0w2uUHW@kfD_B<rk2xJesMrE_Jj
kxJ)Ubx{3GxEXccAdI@WHh4hT(Ngq}d5IZy$_9OTMhN7OL1xi_4bL_Af_OBl%`k$?7&(F9>I=(x#L}Dap|;dm(~$A27~1O%P4GwL>aP-n|EFjluw_%d9w8C1
M)>f3pHLU-l;Lz1XiLtITspHD6Aw~GwF5UfZ#k0?AtV6qlJ1Q#wMfWVB79|_A@|Q|+`^3x!}88~cG(+2pVLS9r-y}h4{xpiEFCZN5u;4}dBS5-Tjxzq0Z&{U
W7m_l3`8j%3g?w=-IgCo0tTSH!ZW<M@wZQ;LC24O0DhQwT!EUyBUz^o0#`xO(v`d17smy+&<&w*Lk6J~n-S@bkT%h{SA|To#tm1j+?VC>4Z`?#IC9R+?ojlm
5jYgkYn$%t=8Af`;SRE>T{o^gWM}<{{53mlNtVW^)Bn)S*;nX_z93DaSZGC%vNuRB(y}t!S03bcV?x4nPR#ee6MN<5RQDi#vW31ucwC~#ol^L!of|*)m-npK
w1Q%LCcs547&h&=C5r`m0m7dwQZHa3M=L8h*z$P{G^Npd3;e1sRApdg=$BOzg<AyGwilY*TKjB8g@tpbxBp(9{xhFR%^&6@n}pC&Z9fm+mqSYG8S31ZEA2ms
flBIow}}9y0(A5Myj{|716@OJ4$NMj^EALO^}JVBPx1Xic1=)G(}sJja|glX4KXYC=$L6P<91qv=7UCu5y|=rqH+yN6Y#FQ`L&B+e#24MTd^yO4VHjc)r3vE
-6I;FI{HH+Jha3)B~R^DXR+Nru=4vL+4lBjLB|J70)rgWr}qhfY(E_*gxMR4q)rl9oZt#MVn(y18~bo9YAJyvhfgb6d(f#`0?u|a^wS^^qeo-SH+&PZDJn)e
SC<va%ZV1ge9QhFau-KHGc%Xfn|AICPew;mRq!#OWRMh5kEo+^24Y;m(6SZpSunY*Wh>4hayKCKrA*7mxFMbwlIHsmbVw^SXLd-w1X2)<@&!QR$z#Ez67ZoZ
V%zkJWJ=%K%wmJ4KF1*B`eT;*<MnUzg9Pl%*7|ursgEQoax|QCl`x25VZcngg$bdZhzesJymuad*nOc<<5yiF$HcVy5l5h4MYg8oRxNQ^>s!#j%Sm&h#yl`)
U-2-y0BBrOa+j&YNp7Aw$enLNPIR&${$C{XS?x~&y66bUA$>Vem~cjV8q@pZST6&8GQ(SgUTNQ2boR;b)ne&8C+f`DYUR31PUNlx+UEp{ZZdOS>CAny#?H5A
t)TG&_aPdcp)h=lzfH2cwlaC9o~Md?rx=29u;QiPe7Y3TMPoh`*9w?6%}>(`AP|Ok_a6-MjtSr-%{0pvUpEhS`n^ar1lMDq&^lmh=@o}ZwkR_T5XvRwurnUc
#xmFpwrsf#blorEs%yvuUJ`Jot<L}p0@eIx$p>x1oVCK?hF;5#gU|QVJ(u0^&uClpV;7?Y3!ZY<viLP<9r+1OCqyOoVeF2MtXdGzr8gXC7}jGFVpqe&<QOkT
L3B*g{`!<Il4|{SEGH857Lw=Y#1B_EPa|pIa^68S(R=PB0cY~5qGCbxTNhN(paNtXdbt4FJD#EjD3|}|-BrYyC=NmM%~)!-%$Pf>qGrC|g)rJq;t|}Sn|=u7
5u#D&RhQNKJ*7pHe_TGLmdM-k`%apO35`C+Zhf0~=$E(}-L>&5jSFT&#$QBO0NV*UmzlIWtT)QDjeOin(+Om;gE(Z+!?d^9l|(ge2ektu;d7UsDwL=$9y6_<
T#<VkbZyRWO=o*jh{ZZpjD)XsP{vG&viLrLT-K^Ao#K;?9|KE%(>s^LB;z@e;_gfhk)FcbaH1@GPBB~bYa&-Zcnp<=lR_el8RhSn+y%R?oVcoKEk@fwp|L1F
E=ESitMKj)8*=h9>kxhTlZ$(?-lHksKzz|chbVCaDB(73DT1mvgGlUq>wv}S^dy-%BIvRJ+Ga}(r`s}|UOI?v@XVTJWgqTqd!wYjYm^tOkd8}iW@O@R-!Tfn
fU*7_@;R)X=cXt9k>5CHq2Z^}E0X5u^hGvn7Plk(-QufK4BT)RuM4w9fta!pT0|$f9_YqT37YPa!R0!f-jtAC)far)xDMBq<jerm^a^x4?K_#Iw*iJsIvU>?
&m~dk@%0+evf(PcUk()UQhYJeoQThOW9r0?vu+gI>#YXiaGj%(qrRW$I;<%@daOj-P({gPwGT^?gx=ZPQXSYBGY%>{xg-zCQcuzZ2H&PtUOw}^96-(LmP0vg
l905!>XG4WAzzEF{4;6d3+Iywv?i`Q85y>b?OWpnGnN|<@&-K<di%xNepGe$Xb*2Gwsad@f~#w^fK-rsxcq`il5<G1B=kui!6O_^@-?lSoP?Mx>P!Dnr3P_}
E0bBYj#Jep`Y(TIpNjp^i9GVzr{UbWiX(~$yhEBZ`t0Y~Ez~1HIAxec<|pBNPezD7JC~TgLK@efN&jRJLpeEReKuC`dUa!|vheY3mi0*1g4%nXrd|uUNmEZ=
wP^>l_dy+C+d6@hI_jxCL0A-}mK*#g#Q|~z&mBh-9BV-dUGW#VqFu;#gDGz?(j-LAbQ?bZ>C@%|;S3G9t<dX9AL|_5?P}h?X;H&oYZM>d+zVc#hn(@_#HgDm
_BK{Yd?v1p4ol5TsM=5dhH6UY{&v^L)*^ye7q-iixHSSXWKq@!ta`2EU{Edha-QmVM5#LpsPo{TwZ!cHSpzV&qTx!|g<dkUIx)IT0l;*-<RVrz%mZv$yXANS
2&NXr9&!Um^J4&#E8-J?R3;HxH<WZxrgeo}$&#R}mRiZAMr<CLR&dMv?mfH*MdLMYDmb>Lg~Tj>klf>jhUbRDHyRAc`BHF@K;kMw4Tc^sd<G==n_X9S->s-|
iNOUkQrfD}!O7Z^CZx<6^pj}Y0-kqo5*&e^y>Ui&R3kp0+@sq^ep58WCSvJkH`V+#n7muWJm{6@u@)}VlJaSSI6A;3hai(lU{j7j6oH_`Yl|#Q<DLc@x*X{4
jt#0o#BLE;cbq41Nqr7x(3Fl+Pe09wz?L^kv5krJQ}cWa3+26q$yG3`EfU*ATX}(!YkY>EBr9!zKSh@!D;8v!9uNpfW4aTxJntfpBn=?)<$W%vdYs;Gm)rbF
;b)_BG<09FPYG{2awmTyvTJaa%_4CLU|YgV$%)cB*D$Jj7S1h_lZ9xQ74;x<j_qjcz9x>SEt$TP1ip|v2C!Y0Wz$gAq>RED51>E#2LbvypF<H&n@P7bQ@jdY
A+a&^Dz&%5DZC#{G2z-yO?8UjrW2WAeUY{d{_)Q8NMxvt-708?dQ|$9k3D7`8N#+;g?JdYwzPL@p%e5!x)OL>47T))=~q?>ZYk3%#izeo`;-=2YeX}919NnN
_1lf16;IEOgeH8BJ#X000P8grBKG+D1ZYRs=iq>0Ac~4r3CAQ_*nmT`+=O4M|BxN_R@BLC2dRvTA_>VHZ(pp;@t_(EC}`(be)B!mh-PkE?bdvnt}Dt3ge-}4
D#P~|c%-VulD~9u@~h%^jx$R<5&Uei_jlw$4xLtO)HLw)iM^SOT64rkYMSTOPhRr}vFG?f6f3^4FY0?#1@&2c_F@ul6T5TaeK-DJ>zOd55HA22>FGE97LxvE
`$LAeqEkR#0ndJ*K~$3hkxieHl8Qm#gf!g^U_{BspV(c$^0=0%!@euJ_AJ@G!h}gwaw80xd4T~M89GWvv*v%A=WH~bx{!=7>_Q=0cABlmzdJYxgn^(2Dhq_%
x|O+x$OvU1Xel$_jBp6kS1J3F4MQv5j$lM!00wnQ_n<ox;Pg?9aaRV+f54=7B|Lw+-q8dp5xi&k)k&tO88;PwAo})t9LprlUlN}J2@9X|J?RVL<q2;I64Zx4
{v9usK+s6RY@8ickUBLf{<!Vsj(gvC4P$*Sw9>AorM_O*{{kff`(q5|Y>s%8G69kGOa(-g5DqNSgR#yl7$9ilLcG;|6@c2_I6n_*w2mbV`LZO@iHh>4pzBj(
vLBWp02=(&*=jp4-!e!q)Rf8^3UE9!yi@k`n?oGv(OSiueNy2Lq-PyCP)i$r(UyHwoIvGb?>P$}w$~c09th*E;GUfPaNOx7?~0iny^Nvh6crts-%rA#czE%=
@To`gB@CXbP$BXIED#Fc4v&n}%adC_l3Po`*fc-220A~Ycy|bP{z)Zkkn5T4-6J;me`{6Qi>5N5rL)*Yvil%!nMmxX^&e`WWBsVJ-kq#>?R4_I?&qvrh7%8V
+D5MKp|i+GHmm=014ADd6`L*Ttt+*-i4sT1<t%EA8*21vdq_WkeeF|^>&WhzheiuM2G1E|8{`FF9qFF}p?iTZ)FZJC!lxPbzcU)qAXf+F#<B;d5Xw-ac<Mn)
`971V3|gn6S|&pPb%~?HHZt%eC^J;v%8bvg2U?>>X(GOxSxDyOx2z}!x87B5q$n(uJW1m*ZrG%e#zK6hk8N&ZiNre|`s2yJVC?C0J8BB$YD<^LzUMK?FO%{^
Grk!h0bis7XCq3i=#<+U<t3}|W0UtHY==38bRq(cuSW556d~;ebLg}gb97kaYna7h4uBOb<1jcPvLyQDmB3QPtJ_&ImR)j@!3T1J4}tqbu~R=0_)3LD=4Rxt
0YqSIR$7h^Xj2$!=xdW6x*|CMx_9%!g!{3XJ<~NJe*rjhN1s3y)J*=rTznSJ*Ng>2$fy-C_E-{Tt#*R}m3n*=@k>Ovt9eG+padYCyyb#Mm@X=FTlZUaL+n6V
w(khc2`<3V!R#@P{7)7h-YV*kKXnF5R3qEmUcf9nqoY@8wtd~Y^%0?K?+2YConh>Z<OR$#>=p1yixof~h@6^LjUtR*IG2-mimGWmK>73|%FZJzqY9G-u4(-j
sEiP1(Z-}=2EYc)&5q<WwRW!q4q<L3kgkzkk8Efv!pzdX%rdRWKRAgt&*Vq(AciEq8V<nRAL%p9@nz&QbAT`ouonv%^k^kUPa^<McEi^x%E7#T?z=Wn0S4KD
CT`_`76an(z3W^4^)}P;)5Pw6)1e<`Dc_HtWO>XCP`l?}f9wPDZLI1|ALFiNVsyytR>#;u3<>0}NaneksG2JhcM3SPf^WaMsjfhQ|B==#UY;M%8i4juDo8^+
IQ)2C%~)^EZun{}>bsM~MKss2G;<Ub4bf$s5wp(Kkg-e~ZL`WnPE3MR`wZaLL*&@pSGSNdjWjD_J_xC&vYEjsG||IZDj*ne%9y_Ay}wpW#nb^;UxZ%v-9xGx
1Vc(N+X?OZPK6BsZRURKf;DL>+n1M#co>0e6JF|6PUe{lM-G*yRl?03_tqS1D~4j}&Yqxb5$uTMXGxYA>gf4u3vaS$CohHDv9fYy?{SVG_Nw(4k{kFmri5t0
ut<*S2^HlZj{K0Na=4PrYor=Z3sKQTnZFOce{0;p(Kd2JpVhm=l|QNius3^V>5D!xc@F<BjBS#@o_dp(&!pAn2?*)XBHMK(MSq?3<(970V6z%nwM!O4P106u
h|j4N_4n&Zw9&hYNGg=>x*#deX1sh0u^D%yxSSA5cl=E{1TH3trJ~h5@HFU{lZ6b}yEcj`62wgE4_9E&VLa7GVt$z(z3c)7EN4`G?9C{)YK8TA%7a>oVUXk$
9jNpcEg+)jxY}}jt%@>(ae@70-FZ$52_?+d<PKdy9ig-~9U|YsV$de)SuhYz@5{zA(wWPuyWfMIQ!A={`;)v{1>GY8icYr_*jiN(AasQFhnNAx#7~UgOyguS
X16yj!(z9Ip@R#C&0<L`O8Qm3g8$f)<IgoZ3276w!beJ-c9;XMs4eMbCHuGFnES5BO*9Z!U+bL1%z%<e_gW@f#XG@DR{7z8B^%!-Q~h%4Y+HKy`FYwPdX>rZ
YUWq0%?2wYeH%Q|Zg(wiA}ExtL#!tqm-4fB+n$!T;L%z++~g$K;GKc;H80hyvR!pM*iR1`@xH4qmI9X3nw-zF_1sI4dItju=}T(&q8}v|eP~smO`{z`m8vZ4
8xnc{>FuOjsW(1r7He+jh0w;mwZBniAHNl_En&R5IWW4gU>#M$xx(G>FjUKaDE-_?3P6l(Vs$1gbD~;_nTbyEz3ser-I$b#C2E|$(mXGN83SF$MT-Qhi{=YE
E7N7IB7Po;+f!$H#!q55MEC@2u-|N2itQ?nWGICEg<%%o)_}kEftp&g%GCRcuB#&nI>jRAg-^3|9$t3XJ)R)DFT53GpTF%=7Xc-oZnGI^g>FHe-!Jp>{h`dA
`^4Xx8DeRCI%CHjueVB@aF#e9KYlxzq~TX0Uhv950RouE+TAC5+!0mt&9bC%yLad0gl1`XEGv)R){tKcZjzc^sww?y-$dhEcr;IZ6g<*{UG`fb1}tucfW%ux
(|0Z+S~fKMX(4vVFIwiS|K}#|2<exE+x?RDr=@?Xg>n|~6`DqPS;E**#|kv~x=Ix`dqXTzM$4Xlg@EDY14VI%B(8u_W5ULSR=Upk59v_Cen~>#UDG{fiSAF3
QKMy&^%cZm*z?}DvsN1~%?ef5XNL0WzuRvn<%8@4nK#^8ZUnQJMZw6<1X6~7g4@U`oit1G2(w{odDGL-=*0<TLJFN>hU}y1J=??f2%YJTh+Uk#=uV)A`L4~H
UoC+&Sd-z-S)a7}vH4NCeVBj6Jpf={ddts9=J?e(J^CsSyd{d#ZgMt$Y$}P6a-4S<UUu!j)4q0qZ@NlAou<E{dAozk+_CrlYop13nTM=}P4XA<iLFMv%3!oK
VcZSg`5;K!uu2>5J`ByNJZ}RWZJ`hkV#$ZrIua%)8?yceg=~;hRa95&;q6`D*Z=w9Lk(sTc$v`fF<0c`jF&~<FKBIQHlv?71*KRg3=5RrvY@O6TrBgi3Od&<
d6HeSxURNuw+Z8{u&C<{R=@y^o+jGT;v@M{Z`H0)Ml89dCW;@6NWCQA!XI=!SFrB{dSMe8yKo%#R!LPZ`gnTfxG?!DhL@$pC<}p}4~6lV`3E1~WsUe4cU9X@
M%|EcbIL%;UullQw}bD6{#Ow#_U>I=K3FQ>L+{J<m>>u(`9+9_hDoU>O}c$Y)Zx>)Wfx<)xo5Qyt+m7mvf=$c*_DoTj)g2TRRVmhF2%v&^AQDBx)3+T`5NCO
#_G-*^A15FBm^~2YT;L5spf)||BY5VpE{wpm4QzyjjH>1W4bWj2Bs8;I8eMy&)m)N^7Jq&cGU<@QC=Fchobi9qpd2|X0T{hh~Ud&{MH=VOiTlha6iLao-gfT
Lj-PeE`KK9JGlPfxK?=^!`55|sD8m>`F+*FAaUId`)>sjg@45<0v-_y8%-8?C3M&>PJ0_v*G;Agw2RG@=QFFW<W5n;u?m!4OpjYfjbk#vcW0HUhP7w6qvF}=
+D6<S8hoK#-7+F5^1DA5eOZ}7o8j77aDbyM3=1}tkW4=&Vw{jZW+88`s1+p5D+!lVnzAukKZ29J%9pJIAg!VgSxidD)!~b`ilmgK*3$(_Qn&iP*_FdGo7nvl
#W95!>5C~Sed!Ro$<S?|<!ncVcS8)mN}?1v#KQSc$_YQ0D)C!3A4^v!c~q@Nq{NGC+_RzcPKK8JiJWl4QR?o#^whc)bp7(uhMn9nk*FT}4!F>Ew6BK0SjVro
|5!0c55M*pc|+3OmqLMb<)AUz`ccesy0_9-Dsc-yWfSceS0cS5n{6WSmXV;#moFk{7%co``)6CXsaA%6bXbEjoH75Vpa!yddq)qRl|0V?YKwo<%yRNUUtAnt
TXD;7bTp$Kw5AxKK=1%O&e}D*xkfFWM9YqUd2APx(Q<$2>>LrF12n#mXS?_de;W}q#P(i4y(J;bSwB8BYDrNYcFbRL_$yr-*J*$Zk$$m{McP4V?~b<w)l9o+
7Y>kgf95w1UEl0UXzA7-RGp{r$%<)e<D@;tVN*gqQAKQqZ9=dtT8SKL{MXeUB?r$n(#sb8E44`t{FwImoW~gD&-fzrt6C!0RPI)7P76j(`$G$)&nug2TK=A3
E?-SwS)%6=#axuV4&V>>oPVu&SPNs?m<yNbitLLuR7z}2Fr>{=J*mpIM~*Q<J`U!`x0Do=E67P%p)$t9_4@gyH8DNN5dUH`xgLgr#9U?(&Id}hIe)@kzJrt2
UdzDNZ!XYs(0pfnhVUu*xIIhkaY(7#Zj*qoD889ffkiX<x`e659>|l3uSlP?_7H=U@(|nT2HZ$p8ECdTGl~!s?Kk#Rknx-mCTPiVFoeVEeVrW@>Z`aAeR3A}
!h#o7QU;a+0arM(r1ZSATn@A9N^yoXGFo_Q+xT!*k4?*~174C{_|m4&7`{*Ynzr!~Z8GjmY-)yM3+2vFwq$msiktj*OeH&q2I>;VyAk&$IYe`QNw_^#=*`YX
Hxpg`^wlT;3v*Zw8;0=Bj~9qG-JV2rScQkI$l@Bx!pxb85!0FJ1gu%f9tZ^M)fhn+1pdznv5_Hw4nhVGAvE_GeIhiU<S76E2mawXCR4gfbY^KD#aHdGJqU*6
%|cuVz~}v%k3Lq9^3WfHW4@;f3;HZAH)Aa_0@$a_ja3Qd<RS|$Fid$T5j?PKq*eHseZmI6Q!~7&yUSVk2s-qDYGPz{@m`xu(RiC_A^SL}2&T?vfRqfEU{66G
H0#3;8(-UX&-6NHoN^L8Vh4qECpO=811+AFZRt9GxhN;{9>n7)X>)YbjfUlzJUo}OP=%i6Y>H!NGf-JNgY<ZjzAS$v>JVCGm3r)BvlVuE$0yAtlc!Al<CYI|
CK+{SkkL?Gc!y)I9rq&V1V16thF33|=Nl`fmM>smE!834u&hSzTrW?IuCn~joJA7|-rc6&IdBf#&vXWO!aM}c=X|OL1w~R=eZo5Vv8iQlpvk*`1{j><G5a$5
P9^7#cIh#LkMwdxu9GeXa40|%W+Z_u!(as?d7-Bq+Evk55YB2HKoOxn*dCe15<>}yO&^ng)rZBd#MNVgUf=pj{id4^Ab4m_L$)w#TUe}Vam4<ngVvIWiM1Y=
qP3>j6Z_M{?AUV>+Q$05sn4jnG_2(@d{nQx>Sdr)<;?%ar%(!yxKgHBK8%Evb}WX#u#IU2Y$+KQ8K;!TmAqW*JRH%moIDCPUwSSxz^Y(T^n|njl!>SGK)al0
F~lgRJw2<uL?Q8*)JgW@8XPts%KFX#s+pi%vKyn9)u0t&q?2?p)8!+0`nh`pExZSHUQNvZ0FUjmP$#@ByWpIx7-^3`qSBKo!M4QShk?IbRO79;EF`xV^3m@q
2zGhj9rS<2?S0ifL#Mv8L;$LCnXYrkQMXm9+{T;8ct!hSoV}O>hi@+V+TNj%I%?vB0<uu4FU34fY}+bFSI_2*#s|GTi*@vZt0E5i*jTpcPTxM8GG-CHKMhd-
|4lX<5YpA2!j0#>jyOk0*S-R-B641Bdzq`Zl2Fr|75zAqOsJbr2_jdlVPN5`2L6icH!>?@(;4~;G{ySLhRg9REKs!a1i<7~tRNs>eTJVj#nN1z3_QF%(5|Wh
^rAQ<XMoeez^q91x1JXyLI$HLIUlmSyzZfJQVXJ*cO>5PhcyN%Ra#Nm3`v=XUf8j$Cr|U{io9B%xw|9S4(bG+wc88ZaA>`LiIxiNG&z$_a8O5#RP9r61tS2{
!4H{O+XU$h6nNl0x+oq{v5}r7{}78RczKw&H_GRlQ<PeRr53eqvEA+@nW0Q?*O+khX<e~(WiZiM#HP<68_-ECuDvMj{R)M@F`{cjhT;tpMoyb-1doV@9K}hv
zhxda_6E>?^ff)t9;Se=B*xC~WkK1h;`(xAcK<?a8v_cNA`DaOo&+=l;c)L#FuPDNV9&C9^lrS|G8Gk$#9os5=Bl17r!P_Xs?QYyn7wNgD(^ov9j#3l3TkP(
V=F+6cwK_p7Q{%wr<uu<8yhvxB;43K3>koK%wTj3d{-?oL#*KW^?Ir%Pe$`z(IM%oi-7I&;@bVsfinCx)em<wWJwR0J8z-D64~PU0KYzR%47yrZkQzbbjcKH
eJ6MTipXtF+-Vyo*KMm>I<rHVMVvO^Sl=ALYv{HW(=JxGNi1F2CV{De?bZ!?7)a&Gs2Uqmr)VBZ?JCiTg01&k=?e>roGL=8N$gyb;de50hjr~zizxS$&(`;g
(T#JBaEe{LEq1y1OcQ&PUbHNgSO|o{X&s?k#jxeDAUI;G>3B6xbbL|G_{D;6hnpQwsX`($rg_%Gc`cFMv(NvH9atm=fY%^k&QgJdQs&jGR6;LS5F1O@vlL=x
VUhelp&Q{GrADNYVjsVlW*q*?8VO>EDr3BCdFzda5ZtXHgl5Ag@3c&bxj!;?jz|zD`VDeu+sgYe>#CY0`L)llBj|8ej%MUH&wa%<=|6+`^5I29n7dvmX|IG`
^Djn6OQ4+9Pz@STqS`-ZAFO#uJ8bD_&!jHF;yZP>d<ZF#b%$jQaezDu?v?QZM;1sHM^eJ@0XImB`Y)vx9Fom-IFY@KC@3-;mTO8ZPVLi5TVrYfwF;djQPV{X
$$tr<*HxFU4I(UwaOx{&Sq?@>B~%p{QR~m*r`o**$yJcLW;>BbT-!ew)lhr5Qgww#Zo1}!Pyfg#;8AjL$rmf!&d}beD79x!521Ep9jE5x2B}qm&LF4a3%RvP
*uo<QJjgzlH<X%#&SvSji{Yk>&x62tH$oVJti&9pPO~Z(0VUad^@unN{uQP@JTXcT9{iwEi4?M;35+py{S0Lv%?kI%Nz*$hS3>k^0vS0o8W19ARW;GQG{*N;
Me^K9*%bWL2g=|Df5So{cH10uxZfpaZ-QBRE2R1<1~-k8M^;~fcVS}?Tghy0O_st*=%GgI)_@DgZ*Q%9ce!sqm2%yPy(uS|^el^A#i&uDAMl-Wz>iTAmo$Xx
8&t~;j3av@bFowY3s>oUK=6=qVNU9Q)(&JN!l%$7<@YWX>Prl!$9TrhJ|`ZGA`QdUgs64k5^k@!20PIDv)3;JPKQU`r${ZagA86_8dBOzoM9ywlj0n<CbPaj
gFrnqsEZQ~1ki8rNoKgG-Ah|JW2nlJ4Te6s_i5WECf+{U%w-RUd*%kzV7cH~{n_bF#G-G1C*WAtDA0ydgtubo3V{3#fZ{Ay)T7bn;g(6;4NW09{_5;TuwAdf
&#ZMw;Ol6$z})<)@_K=ZFr~I22*R`Jz#hj``nBDj<Mz)kdb{<;=%mv$-wf7FFJ+o~pfMa1=+r|IUX`!IkHDl#F{HvxHE{dQO>(qI>T6Jk9q0DVJ4jKp7gp7)
+xN*<Nf-?S<>3bqutBZ=s%fse&oi&6;YjeI>;C5z^o+sQx;8%5NPj9HCO;fFJc(YqFf2KJsW=>|zI=XoJPInSnE`m{1>$X@qtA0f67#jv)+x`9)n}CotGx9X
m|{9vd{SH@PiGImd-k6mz<Q+lplkZ2=*pcWr*|y`4^fF}JxLzb3eT1K-;4(w{x|rS&>4OG)9}#!`caIsKYTvJ%=uz;?f*>J%{lnR*79DJ!jqNy^1m#vp%xft
g>A&M&+q&^CEPL9H#p@z6<fY*UjFLNCug{1;HAclhWMXBMt~Rhcd8E`5HBaMq!<Z9ckaeGdI>1}pI`F_FBb+eM9^*4p4j+Xj;mRHjozo~5lx@5Jn;|CKPd*g
0C`YrWwhB2t_~fpYB&zl-^fK+LZ4%%cA9A2%M+?Jf$x=&(6oRB603ZfG5+|cuJ6UtWs;2GQU<Yp=c=L>zF`XpCR{?u0@JPKU^|QR<gUj^TLYd<>6(GhP0A^L
JpX64OzFA&F9X&tXWTPMg4-UwG0N8&3>o943tYpMHFV^Mq>Y<4`=XC;kx?o2+<Rm7C&q)u{eKA;jM?8mZ*Aq&5>(G2G3GIf%1tY2y{|JQNd5TaC6*|^Ol!8`
9}%1AN=b++glG~E5u>P9QS*L~5g-W+hl{86lQsIGdCw?v5#A;C!$V3u2By~}Ot<TVK|&KBAKW%5a8jM(GghVlK}8F+F}3@*h){Yku*}Hl$v)I0WuWt0L-tF_
Cx8tR<%Y`9dyDo|W-$?_8MQD@<cyLnUESGMH>Q@-u$bHYyAIJ+SiqUkzZ_Q<@IQ{34t&vIMKkN{9{)i-`DlVGc{hxnyuX8vM+Mx9Z*%(>t8fTnm2Cb_N_~Qg
y>C9JhkWfOInGYFBL3S3XCo}F0~MjQ=^y<*eUZk1e!{i6lzC}OhetgY^}Lf5>S-qIc&MkXW086r!;|EHA4Qbfgs|#$9y{{BNqfx~Ib$yUK+of{3OL66&<Ql(
zayg=nJeM0lgxX%2lt-o;qArFhPXVm7?6h}mH^51voDm=yP|((TQtoZ<y!w5wlj@2AcuA!MQnCrWI9W}Af#j_<(XaU@3mr^Frgo<J54++?>Z3hdb~!BSV1;{
Dd$L7={T3MU@mOkR+v1KqpHV!A7Hr-p4pHUyqHyy5!*bdd>Lh^L+y(B99Ik9S}zUgO_h%uj>%I>GTPk{hUZb!f+-;AK-;h~qG@w4-&9K&n=GBLi8;dC^)3^$
GSr*9OiJ<DMeC}5kOsnO;7qj+z*>L0|I#bLbHF!5)T>nJW#*;l7C6J87q!>V&;KWWI&(^bgkI*arr;1Z`YtdMyctw+%T&Uca0$wO@RR8%Wbw}VJ0a&$uUm04
v@T}W^pX|x$Oo`Hjcx2wF>j;fDicTa>%<>Vl%8s;K@cv)hKFA@Ix7I1nt&M+fl0Ci_LU8*#hozVN3{)$EUL@;AI)OYSs*NZLh6H?(K9GU9Zf=>Sj7#;J=~_M
6GvWC`XKbxT*-3PeaXWWdkE9u-BP+m)I4djnX%w{Em9gNdNW`)?xee~D3ZOBpn~YFH{;-`h+t+OQv)C5@QZ0M_;?epa|$?&pee*gQm+8OcjiE|WStmIWE*C)
bN`R7{)wPJR?>;JiPF)D7|n@Znj3>}Rls3Yz^FgCEQ;?)H`MyXLp%TkFi{ZU=0`HLZbEXtcsfBFF~wYon$bKud>v^9Ms-QPJp%l(6l|`b=s6Em?i!K0e)MDW
Q(b1C>NrS%M4{1?M%NCNteSa0^CIF%^%42u>~cF-{XUY_jOA72v(UrkI#@cH7PXOoH)aC4AczJ$jLGW~RVo`vUBXn12Ig@gnjAbDgM$EX+Zq<bXdARAe!L;a
n?{;D%lx9FBHt2SX3WmXRR2(}Gx)@ct}qKwF|C#a8IS%iS0&K{g26uP!OhYC@>w#Y98NI{k@S!$;>Bb7B#!FIP|0s(Y5QuIV;?uqfBW#0glM!2GLh)Q%eSfb
XLD(CmK+Gzpj-ka=nQ#KLT%8Av0|4l14(=eoRXb6_ju40rUe{pxHCFhpCA1!zmD`LAxWj@5fqBDIRmSAqI_+s@EML{=@?XMevDy9xl{T7Gc!Y2VH_E7K&Gkd
aWBdKXp6XzIU?|XhF&K<I&gUrT#FWbQ_=0+KpFGFT<0^U5G6_~^@(Qdts(2AER75vPTd2qX?V-~*QO{0O0o%QAMimTJgwv=|B|sbE%ba}aW6hGR;IV1Z;b7m
tU=l-wucW}!;e)L2y#B&@78x*gF07*ZKKV9-`y5dL&!%;M=t6pg1dE#LIA}(!zM-V@|zj)d=(t87!RHsnNej)vsGZY-)?k8mEW-e6Sv=e?=+X0pfSr5HcLXr
gmScKD0bh7KA;LW^Met3Q-r@ptyTVlMt%)>0?xFgW_0(WOOF%Oa0Z}Zc}<^P@<N9yydjLaWlPV=l~Ur-oDWBpEk&~qq5Y_4HS$xJl!}8DG!oJw&;`u7pV~Ge
&sJ>VJB#O%0uCwEd~m+`pN4<KR{V>KuHlx?8$MVZYP0NSQ$K76Kmy8)vVaD_^y#+LOBXU9j5e0*{n<k}9OLa{J`Nq*NVH9@7g=!NE%R2Dh=`opz+3YEB>Y7a
i$(C(7OyAkd3~=)Hw)veF*Wst?c^JSwbVSA7Hr+}p1eBOgmK$#&0NRR&_PK5d9Zf}qYHU#&c$kGt>$_~N(<19hsXFX%E$#eOqtAsR*TG`#DC-I?}(GN`jl1K
b^ELw$0D;66(}MyZB8VwMQ_;Gr}1Si)F~ZwHrQlDX_C>Z^6}cgr6|Ga<V+?key)Z<X3zq5+j<pcJx)ZfHOz0ANEdaN*06=S1#4w5gUOe7S_pE3(y0>54XRnT
_M<?4U>tRP23Lr-yp`B8>mvR@mpDH4)?j_>%sKlnM2F@H0Pj_5x|aQNs|-rDAmo-0RTNu&gw;VyXR|}M6T&mExQ-*o>!wZr{3e18E;}C-L2g&ISHTN;LGHD}
y^I8Apco(y#fIEky~r2LCAF!c$sIARqYxST#KX*<7h2D1_}&<%q#OC75HX<)V_8)QM(rL3@RY2(C4Bf-$+(4GFN$iz1cgT1d@uA||1_~I=2s+}%87}zj5$7?
Nzx;v@4FY6b@`7SuRjp$S7JYT)4130SScM;po9~${!NpK3mT!VujbR?Nsbtn=Yk}OOO)SkN66WKw^|jfEcX<1A5DkuXdn!mkcmmh(<85exidD%71Nj}A0%`H
)dwl0FQhSycpQ5EYJ1dwI4cPJIB;h4c0Mo4i&rzF(djo}Q{cB@6}rwf!s;!QUkX#+BnsMSK*jx$k$xvZg++piQtty|BDombA<bU=*%@X2pLMmHL<{TzLTRD1
ob$#*qn))1P8YP=L%XRsndbnGe%LH=9!m4?DELI{liM#UmOe?QvQ(V5k*+LC35zI1H5T))Xcx%{hcoo2NJl0n(l@lM;GHshsxY4GV)MCUKA*j3UbxYuNH-)D
O*mib2%Fa0c{SqX>y(frJVQE=o!v~>^!Dd)vYPY0se`YJ9VWhCbVzptZPupHbkdg2gGA#JdV5e?gGqQn+=K@!AD{FD)SC0?-lX&Vy=gW1>g%3wB#lEi7P*GD
x6rISFOa<`6Hofz&-65FGAnj&;2XzGT(si}`*WvIza(nhQ{O8cY~n(-vt;E8$Aw6{dukH^YH+swaGS}mrQsu?B(;6eU>B(-5$Nma-DH}HI*h{`Z4Qykw+2cj
$cLq{+M6N<fksBByo1O{naSp0?bpiq7aypoa>O4GsZIyt)K2+W5T9a`!qxkkUbwiy^X>kU4#eJA+@}(G1xivvYM0x%%NcqL?#$X!{e^IiYJ(lzCgx|Khmg8g
2H@})&2ND)2m_DW6g3lQSrzO|lycJofB{c{`*kI{tbGO!tvy{hV%V4@ga&z&od8PMgbur0?+|5>Tq&fUlmUdU$4%NZF5@86(}6l>wM1&5oNDvL97PIBb$Z4T
BV>BtM4^7C_u^`X@=)y>gU06zu7$jCk8I0+$t&A}csQo^<7b?AU<ck2_L;HnXix{Wz;=MnlDF_P1|xcE5|&-Qtr`2x22{^-`Q+*1e#cD}MW6jkLn79P=#{l=
fPb7@I!1V56@4Q(c9UhM;wCBVCO_ocJP(H;zK@h~oE(`!hzoh8xdpreXI>!*;gsJ7_D;)W<OJVq2`n<VqogIcn=Q`k_35`G2SHO$k2{aktCaa&I{GxjgT8Ip
vJEVq&;i9CFx)b6r8IeW?()tQ9|qLlH3Q+In=c<GY3~qy3%Vyi=hCVgZ)FAXslC@?fRpZrtzy!M_7{Hz?a)0RiqNyy)lmTzpf`(=WI9{(hVO){c@2saBWv+O
+&x<SGbm9FzB~X&4>orQc*uQC+#}92T4u)=NVyCdj{y-NL;L9WI!u>3Ft1upFv#&w4h2mXy~dGdxK9jwqsvMn50@6i%mL09n3=)g>p=m(E^e2S@|Oq#K$xqe
pHI?)-F8kFw&z4-=Xrl1+nbVxumd2li4X7PT}6!xqiH(mm|umj1WeHMW+WW|1H-Hq1$jPRCkY-Dh0bEY<Ta|h$uq6wt?kOEh@v(dOkBhA-h<6GNNff<%qoG9
y9N29rq5Cmh3JSj(bc8*@<Mj0;uW?*6^fbrVW6A|bE!>l$zlpi?P~#e%eGO1rT5IS5jeDGP~Ol<!kQ>|cLA09i#oD@1nBxjt$Bb^!2L5X_a!H)%FtKe#U01}
x@^Xp{x8aT+&);DX+k${!n@nz3+ouv4WlDK>3szO{C+lK(B$X~(B##bxZSV<{b+)r6$nm`dA%kvZt#ARL8V^{{idKjst+u4?>H1Dt_zVM8VIG2^`}ErN`hJj
sjLs_DE#kL{vuXnS4P92=h<41L^+dTn1#M6SHfGIlGW~XKm1yl>~5#Lolfy2Y}7pxP``-)7CKkt_&yFTMd?n2DtVO8lb`kc3lDWq_<Nqfp{XNpgKrOGyu<AE
z0a6klEWNqGF8{|f9y6)A8kqS0dnSth8S6Geb^i>Wm%a&U~wADY!V|#hgAEbL@lH}84sYX4og&kiaZ-M%pslG0OE$;M-|_or$xLg9mnQ#oo*@DmrpwfLj}^?
pwvLc`ZbgWECp3WbR1y4IL4AN=RD-Z=E&zO#atQ(is5*AV|q#p+)+2o3Vh>cI)KecCuZE%`--rzm9skvd;mX`Q<|PPIBwENnOz2^v|!h*`i9v`SM%yj0`mDL
lR8EPI!gvU8aN$Vx+=e>P}-6&TaI@#IWQU9-i({etmL{gHu$<7FElgCv<UBsXT})9S6>WEC;d|X5iW^>g8n?K&q!gGsF2hn(iibY9#C(dnNo58@h|<iJ_HRn
z-&LMt(620r0Bwo?QI^HP1N2Sgnc7iMo3#*Cm;OWfQpCj@!S$W0OO0z`g@{GL)>LbEwHsW?MJ1`ysq(wZ_`fJt-zXOC@8|NKC}o`c?w%;f7*{^Adw{(x$1tG
k*5hBgTKda+77Lq|JVSO1Y7{*2b)~gu@L4ni9-W-#6Vczsjy<7s9AedbxIp*n_;eX(162MfP^%yFtD$ZYIuP*{IhlCqntZrrRqt8yD~kDcb%pO@4=1)xb)ki
R}{KJ_lp1~`T?OkDg0z9NK7KlEFm;0o<QNOS@DgO28a4R;sy=^diR7!>DP!!AK<vPjvOC#htwg8CDaQ|-`yjDWP)mGt6`P_=k-aN^{mTVtQ?tHMkp|L*bw#5
>e<cr-($uBiFhKN-q4KIVDOimSB{as^SXbRSlrc(uLst!(aN?Eh`Q6oJh!EyF~T>BT#9V{RcUw%b7ab6-Ja9{kfCjb3*WRlEa#IIr03N|tosV~tRsf_HnEr1
4OX39;-BDd2nl<%zzfe$iSLjn<BYT6=I_nA)zz$vvU#fz)$Ri=m-2Y(%67BSAQ&O>XMvN}1-tvy+(@vQZSsj{P{Td5F+enUlDDc7?Zc(3Qq3sKD31oMDN+(s
Y0#J9NHn)@%L}=nt(vx`(DX(uC7YF&)&thqYmJ6(hHr-wplzRV3b*NIZi`5`3UC!niB!4lL)nG`?{NgU-yFuiK>J{f9M%=N+E-4%I1=A!$MM7Z>QD$TX2k{v
=%3b`IfFN&<#<iR>8R<6eyTv#A|cje34!onjZ%>wI5Do_OK~;XwWlxv5j52aEMOS;eVB9m82JQjOFz5n%u!el()Q{G@AtqBLmrm87>;shq3nz_#OZ3!Od>rh
0Woe9%7eYQ?Z<?c4&#-mqeSt?(&ryl|0)>@rji{;EJ#7n0<08-C$X%k*%LI;q19t6+M$}5)>v{IIdsuNLGLim!5E9iQUHg`$tg)>4U|N;cxo#u0D|M%tQ{Js
g0Y`r71c+&_rOfwNEk^D!E2*}H$M81tfr0hfx~O|<L(2ZX{|BV!{vc<ul`Zx_Ose;s!Bd2A~eXXu`Fc9?6OOij}Erh*q*b~rF8-?`~L|T7OV$ILj90weVSLp
eIJB)WT~`p*E3(OVEpTMlB2DFdRH{&#pcx(6fx9Ca9+K!A$~`BtwJC3h;1_K!#Cr;TL<SR?TOZ@k1tvDw2)_lk69jzy{!0P%2iyMfF4B&L(^XCOdg=6<@7*t
_)g(B%4+!0bE6Yxog<6_D@VX4Kd0(v$k_MnY{w<X_)BfSE9Q??X9E@b0w^nTC`e@9qq-1ihI&&%ok9QQ@-CdS?#lK7)f_|NWGG_m+W{RTu4MXtmoLEIxjhI!
O-L~+qP<HxnuxH!gMMt>lM9;&@UN>)8KK0&!a)^8!{3@y;o9Hd(z9Y-UZen4AS)|e{2Ty}be*-|_lQRMzd_-nS}sw}^M$y9WgiV%^=!%O{Qw~B8iYN7oSH1n
^}<$SgsM{Uh^4^xfN6&yFpP9jNa4cJ@|L-(la{1_akug(5#v|*vcFQd5E6=kZDW@pUN5o120c+fiLlYLk~2LX)}ivmLtCK?!KFhqd3UH4AX3!Fp@N-b>d|4S
j|lYZDu*5hvuh-PsqG5KsRu&`vO&JFr?g8|1)5_UUL(^O&ZelLAvi%Escr-@rMdDzb|AYVQ?@}k{n~Hd@Pk#Lyt1P~#2O1&i~LwZ<(U?c6h!u!4I#}par5J)
Nc1Zwz4V|I0jW_@URko%9rvWq7h>%B9V+A#n)f(h&@@bOvPpPHSUJLi`ZYdGTZa|ei&t?>tmM&Pa|3$7{nnTP+wS1Z34Y#pgm<|F4TD-6?Yq4z@2_#lUX}~G
hHbX#q{9~QRQD2&Zi=_WkQ0HD3vu#&S2W2o_!hwK0Z1Ok^+DErt9=uk%a>h^hGX=L<)DML-M?g`HT?FHubPQ!E>SEg@o)U=Z1=EoZFh||GdYNF55C6h4xnbY
<DNq*Le=n!gOP*FVf;PYxHpmYr^8csKh{uC+X?ONJ~4YF06vg8U+8LWo=mv$5rg1EoB4sgP-WJEj=qm{Dg%8aXZR~rjc1DLy9-zMokl^cvm~NCbZ(2*e+(Zw
*2Pbzx`7#b93+`(7`;swZq3q8?@7f6-<q9e>wRhRRk{BE!l06zeHFdjW{)LIDjX`^Q!+U4r)O^<kc1N}2PD={+I%Rd>k@D^mO%gcpM81#+aqYWJ>8Q1s~A_!
#GOf4$Z{Cx5Chy85r@8h=2}AUXhE3*SiMuYGUN%Zt9F*1&o#S;F|W+rKbBRVLviyCRqZ3oY$=RC;w%@moO*}jt}>ngNTlJLPXm&19#4&r@y>?l`FWea$Ar)>
$u`+PZSt1fRdBZa{8PR*>oo)YOE68-Yox`ZRt33i=7nY&jys%0wF`;5kcPl(OiRF|y)R6ga1_1#{m|IZF(g#KA(zz-fC>#oZ5H^?zIZ>Ox5H#U2+rQp0D9TO
&WpxSD*x^oDzR!tKS?%R>na9di_5Bzd2(RyuVTBA_n2T^0FwHZg<m#N{kvt$tcSk}4lK&ce<=}1EG1I(yMo58CNw%%QUmrDB)P2dp!6vu@FEQLm3t$fZ>Ka^
(px(ao#chRvNd`yJH+H4hPb+?PcOB@{9}7!MuzbG@R2O9rB>%VjL~%8lK@uEEG_wnfM{E5Le+~RuyOSES`@n~>z>iqGPrk<tAE!y1aX}(ba^);qodGouztZu
s=&$wm~<bb!6_@cX^#oGq*F}hSiHtx!e}RND37-;;HfCr#y#3$W@jVSJM4Kc@S5#0chwwN>N&zcd@+UMvAI0|gPTEOya`W$*wFD%C|cIol#2NSj|d`apNmxH
u?E3=2?1QI9AkdltFj@)cZb;k(I{td@aMC15x^Y8B-?ZnVcph71-I)(<c~EZY-|&?0^Xq|Q>cPqiEO92-LmM4Nu*+kq+OOL)1@$~12g|9n{h)<4X!4LGWw7C
e55p85&YH_U+b$#N>OhGg{Gympcr(giVd}k!!<xa2M>~1l|xgY{lFG*6+6_9Qw0;MIDrQ8-+Q%kXFy+!#`Kkh`u8!vTdNHNM`z*nsLuq>8D%_KSavwdEIa;y
vbu7dL$E=$kjVj&4$vt&mt`7|rWU3S$596c_!%8})otIp$EPMl{Wmz~w{NkVeeV;JTy?T#FqYu&BQN_xq{HN6OSLKHhx*f2B46e%#y`zCPfG#;4p>BY<6|ZZ
xuIa=A23i_0UF%>;2{wH|1q(kp3HjWOUlg(I*h_lhB>yltB<nXJu)f@eOtnVY?4iHjc6eJ3S^s2{{gavK5fJ4;FlMYssrCKvB+Boh4^<dvR0jNraR=kd>X~9
dVk|-Q$IW-tzCaoxyy_Z#_KIU((`bx(vy3VQ8ne`T$2e`!!U^2wbBrtqW?()t(Q>`eP#fdWgUb_Ce+QlPfoFFxpezg+P~;IV#axX1|79uk53s*A06%YxkT2+
>#6J`{wef0?`ikH-Kvo?Q6WouS%g%EF7|6eVdK{X8>1bKk#d4mkYFJTvAB~c${u^=<DH4c63?ilr2wKN*ez<BZQ|6Rg2<rv_S{$_+c()iCQM9_$^WO_9c#J!
hONshE6}@bzJl`BOJ@PK!JnnyHFo_jZhDu`F}}(wo)41Ma%~m4=*cdt&kB*b>QGi{>t3VaBoT*~mH_9htcyu?H&u^iq(+_bWI?C%wq^bP<Pa)U5Bq7Q1Xnc!
#ITrE+L=vuT^83OBD>a-?5IOUyTF%}XpNHEo=u(}#|R{3oN^sdALw*y?pfwB{SSv0{*?Jv$luMuAQ)1v5-R#+l1w^ONrE;S745ZhvBui|jd{qUflu(r#2)?e
kSlYfmImRrgXMLt7iyB^GAs2gQgED+bw=DCeySqEY*{1mG^(X_u@{3sDTn5D%yOV%mD-m>m@MNfMv%h`Mn90>v}yt@Yi9x_UFW7uA{xChy#%XC*Zs!hGl`!A
!NdxMLxRCnnD1l7%$da-N}$>04CUkJ0<y4F@fm3oY%7YYZ2nuY7e#mnLaFgl?uydwZn+h0f?*8M%Vn~p*lTMcc5evHJv6V}{iwIkkS^75DLp+3;10O{Z~%n!
)ll%KS(jXVG@L%?-mQ^wGXhwLh0Af@x~3px`vyC`d2AajsAppI0FEvQ`O}P*=-7!=EyXi{#)4f-;f5xd3f}%G%-_(q1POQ+_wZ?2J&2zb_x`_l(HIk8q1gE{
+JbK(7Egn+j9L0;t~7YE^Tl!YBT6Prs>b{UHj4QPL>|JO3()~?FU8V^1Xc*>2xi%YpFu9{)lto{;2r@>?snYIn{$pWc1at2mHoQ7*f9Wa-is>K+%@TCTc2zB
9q_+wf&9$RGVhpa^l=fbO46_1Yo>OP+)SP<m`wh$offXp5D~yVg}+k)j;N9(0FIR(y}Te7r_($CodjhT=#_K1#WIKixU4>L-TP|C^<=$U-&tyhd~x3pFwpdt
UWhYv5v1c3$k%NrOd7g8D{j}-@I!MJ;fY<ZT4;Eq$rTlK3R)%XkiZAH>_W7|$6%4WiDBdb2}rFX#QE2~8`zEw#4MF;pJz5Eht`y#$A!dKma&M^GW%GT^tk}q
bKUm{8#=Ma05m;Ca0yo*0`a4=-SUxm6Cx6MQiKRl5|H>!FW4STm?`^!&HS*%0yE1}?NI?O(pg*BVzomT_+>S`V2mKwT(7Ef8<lF#I#0K{D`V$w4QFvxPTGlj
)(;ZtpZ9S)B|<8~sS&q1LlYN?^3G1>eieh%ZrDdTBb+xh2@gWm&}PDFZn!1ZjnIHqo*CUzo^7HPp_5iL38EV7w=Abi9&2(=lSFj%r~vwCu3gtO(uV$|^)KV4
Woy9tg6U-yEg<aQMjmX&_h%7tnBqyO>OeiwQh5m|(tB7DuT|V<;4YF~BqxlCJ^JtTq3wn%OemMN^_rAy78mq7qoDnDJgsw0x?)-J=`1<<GI|@%<Njt@zuH<U
7l4WPGg#N=a-f`vKkitkB=kCqUn+7A%{M6Md@XUci~&$ZEGO-q2>`^CeqVWw<X9>og`+04Pb-{P_wp`7$680LN)m0~gEU?D)`<r=p{$DRK=}V7I^E+c%K}G1
Qmt`pSvAzD2DI)Mx=+%P#hNco8#Af_eF7V~0~Uw9;cEry-&fLJ_M^kkQfLE;U;aOq+l}$UO>?-1cX5KafqYQIedjx_fPGoe%S4H84(zj`py0i94moT%(NSon
5CzCeoJhX~e()G)hRa3iPm8|6%~e;S>tKS-**ZzBy4sE~;p!SbyT#&7i7sN%&Wo2V*C&4JuNm1stD#0^pKjp6-<UMSC)6%uQc*Zl=yH>UD)_r~7)QoCba7+k
6nj;w)LQ!|5F+J6M|#*^N+}tC=E<y^c=QqLI}*)!hm!nY9XKIYxjA%9fQ~(UzZ%^5w*&imZF`!&4h<LUo6Uf4#@thFY|}GUtD6z2yKg(dfIm2yWP7SXH4sv8
wA-^qO;J}B4Xh^l!mU2qklU{XVc7o#HGl`Q6RIQkTL6M`bKV!TX%5`#)-(v>>Fnw<q|zLRss{lt=#A1_@<7_n^TgfgV#aRR?ZK=fKDXS%nQ2XZTyG%+Kf=k@
-SCT=VlOW+3f{o3YQW}|vq)0<5$c(OeukBYLF|!L17k#h)xj{AtWdVU<Or#co#O%rOW`PQSl=!^;#xy*BS6{d44{F@T~eSI;yn=z6h#C}HX@zxDmyQt>wLiQ
5O=;IRAG$=CH;jrf7VgXh8++uE8P*FQ`{3V(4t4>mrn1CbY6r|G!V2NT^-_bCC0%*#a|lRjmRF@8bnrEathP98>tkWHnibXArIs5^p-&nUe*REZ?YkB4|4du
3_mSY?h4Ywl3;YSd$nxQ681QrE9bCaE~Mtq1zqJ}W(wCmUWY~p)D5~lKm7DGS$23zS$n|J;NeJ-cQ#qzD#c?IXM6wT2V+D%j5F>IN{qg9figDpp<BMDMhZ2=
_Txn#I|;r7<8UsgMi28P{2#cYcl7j;&}QMIkMqpbX5dUi`nMd4ctYjYLIv@fB-5Ci6VJUYhPxJXIMgwlf5bN9rk-m1Q%|+Q4_Z`vHDNi!Hw`pJb+6qsn+{O4
$6#*%2VKT_H!&CYvWh8M`Q@2d<Q~|d_?e9{^m|->%R-OB2{s#7#DMyCsI#I^u0gj^1_!gLehAc4e=i|3a~DIOS)mWR(8c--xVO${MVFnkz6*1FhsFyM^6h3R
Z!NVexRgJgXxiebo>*@rfZ3J)QyawyDyJa%nL>*$l}+^|nohc>n0A@-&#_au3JaCxR+LKs@Yc*GyteZ{ZHscYCwnN=kLj=}Bf)ZmVryzg9-4Tc7un_*bx^Ql
PVa}mdBQF#_l`jqfjAD*WXBItGCl*Ga#DbwsN(wAwd9Hypo2_8Vz`d1(iq1xq1bJIC8zPIhzIpgX%iBOv_Rp7iN0N3s~RueCgj*6wL0H*&aECuM=73P42BS+
n9Mf@JK5H+%Z6i3X;NoLmIPvnys;S@fGnUL<W)mqX-AnADBRw*=j~&V)+4ayRlQ{`r$UvMbXWy^J%ZvGAL`BMGnSSuIKo(@{M?tHA4D)SXkxTSxcN^F(VaQi
X{i{TXj@|tuaeK%>+KN*uMpZzE`-VIv_W7}@bx{gy>djSdyI%$4!Ok!K($k4`T#ag|4ypB5zYt6sH)f;+y(`EAMxBI)dL~Utcv<F4UV)ifB3~vdH8+r7jHEP
&y8+UcWSq7=@KOq<Mf0Ya9V~Tm|Ec+^D(SW9|s?-hq?5QfAv8OQWP8RB;GYM^xQbff*bk|bn}E9S-FJ@bu?`~RD0@-v{5GT>GiMU-Jt7W>~LVH7u=`Jhu}$?
h47z*(SA;P?SS#GpV=-U#FF0ofEq!}hqTV|xO(EIy126hd!?W(jnr72i758WV)iLMrJq4c$Nx&E9E^;X^#BYV+PEEro;=F8S$cRPfhqMyWy7jR6PMW{9ifi~
_PbqVt)@L1eMq5L(~!c6xKop?s(_l~8=35amZUlHoMDkfCbidX;DkWYjNaR+hxBn%Nj7X_CSOVwzHH{F&vP~l3fYa$B{%bar<ejc=r~~VA+{i?M+gBHKncj7
WQ8hYL?!FNDDtQJyaFU>{qLI|Hk|nIJotEQ%b8I$Q9rE8Iq%;<uGIJC)a0nJu{#1<nDDAF;;;Y2H|0Y|rTLPKN9nA#4gPid?+qnwz)%vbqQ?uJYlRk@+eP{V
R6I2sGI7nvGfSE%zvHU~uon-r7aFkj6j`ZaOYD!C?{gc+OW%BuU+c!L(tbk>oMV3Js(}C6AmhZCkj6e~5XPh)?7G{PlWDe_({!?V2LyDsfi|dRE<nwecd@22
+oOcbzkYYEaA`!JC<?45i76^gP_kD>f*|3&Sw`6WsxtIEt#w<dZT1!8J40;c2rgHcdnXqZ{kv70xu+qlq&6KHp=$}#q~~y_*mfDvOMwpwkY58yY!a}t*Ew9P
6Z0iT<zvs-yJs#>ce*MkLlP75Mp6y)IG0$0wDgFO^c+a11PTqupAQQh>q)$g3<zZZ3i++f57I$obJ6X@vB2DhL`GLWi<z;FGOzlAVy~&*$kmTrWc$YtB*}l0
(&=^4j8#zaOD-r+)N5YANsHfM#LdA^Tw8vmOD`*U_c@01GX}|PXFrgW+w?pcEO3Wg9H>NhS#~vEQ22WTu!aO?QhOOpbh$GkK~)ii`-?SzcKue*v+RnQH$z=&
ht?EOJQK}zsSeG&nZ{|5lR`ANQw>M)G0_!D?XzFlrcH;?C90>)#TA&+p<Z5z!4)2NCjsP*Uvf3Hn81#VIyJZER+`>jw~8!*8S+p!c+SQulMZd>J}E)2wX;Pb
e*B!6UDltitrm&d@6VN!_t|NViJ&s0iQwg5$d6)MM@e_SI>8Y~5;<stXWD%AKtY!r-v(E-K2p%%DXH)9f6)EscffZ9Hz)P;v-XS=+p-cSQIPXAti(da@4)hA
fOGp+R}Ag!7ye=10E`p~7kxWVJF&JOu<rdKvnR9ZC+z?>Lx<$0<fM}FH?XT{df9%cVERxhC!I9|v<<Y9Y5Bxo?rHE?f<Y<M4uDdNk~sENuVGmoIkkiC;)_xi
;!vZNPnLgk*D}{>S09ObK~K!~w#|5sSOMya0}7svK<n0D$UA*n2sP+mn~;)ta`T`KNoK@5R>uN19pJdW$s_sQycUjBBaI4Dd2R|;RK)m&PmqHJ7FWa9`G4xX
*yT7EKa~Ca*^Gp2cieGuBJzoytV=5EZ5!I*{79tws(R;HS&{@{+nu_g$Ix_u<m>i#BKkKghk5`;ISj0PJrhl;{K5BiHM^E)%`c%uoS4OAUQ(D{Wyw5%v^`RH
q%i&`WKU;+j9Hj~@^JcsatO<(GPKf1705>`W&byv@f4heJjjy~x499#N)ImsN}5EgBR0y^#6+<Ubvut`mnNWuye4CwaGxWhvF#9+IZ6;*`4iW@zOO3RhFIvV
25VwH@pz9kPE{%l!|o|uVu?MwW`(l5NN9&otCUfC{KjV6tM`C-zys7i0`d$TXbiHOfJBO!y?vLtH|19dw{EE>XAV2$-Qkaaas>!RzA?2_Ugxb|={1Zi$pZZQ
Tct{acahd`jd(pjM9Gf?MMK_<SC$>lSAPkb|Mxw6Pr)`}_;btE)3hawIKfnOmO`^}YipKchiwgV(M#EJk~E~a41gPHrd2tUB?N*sI;Ri8Vtj;|r*^hsxO@yU
z6Nm&YefuH))X@fMVN}4j6MeFk!h<CeE~?1#e#MBlhj`^qoVyR>#q(gelL)-TkFA>Zoz<r)g9KXEn0{o@bHH~&SOQEWe-!bxHHZvK!0L;sfQdibp{-XSXFtQ
^pW46q0xVY3#4RUsSwJkR!1mR0>s8nXaG@YP5rK2*iXz*sjRh8?kuwaC@NF%3OB^`f3omq2htLJ)u%Dy_fS#?IFM1&bvD}V?aMQcIzmEsYi}LHNcbKHBYzhg
JY&!073~LWUd*#J;INMu(jPdY12Ju4M-vD8_#!1^p-`69v@;<Acr#q^4pzCa!U^p0z)J>NnFPT1S!}()K;J2#;R-3S86yreOXmv|`xB!h;9!sN2aUM*=+o~u
YtuykgdMCN*X?ULWRUr2N4S}_$v=U6TCper!(-zm6=oIlc@Q-$oEd2hF{;#?9ACQ17m+ozFT92ROYNwXTXTk;Nfw0&T=!~2VI&1ddvngQeEjpjN5oN)9ozOc
NDn8kHFgEX)tPk~o}U&lyKKu`rT1oIm!I`Ghdfx`GWHpDEYR9|jdr27wB@;tLEn}6hlMWG(tX<n%A`i=g;A1OB)O}u!Tp73wM7pUM1WRntuZ=a;)kX8=aB)F
AOKq@CD*7Lybt`InU>YGJ@<y*+5oo~ah;i_cs=v+CyITn8Rj+Zn0uBAv4)mAgNc2TdQP;nTH~lqS>$ZSv(>)0Ei&CC7Ya`<$-U%Dw?mu=bzxd=mdJY-r-xc?
5e^2r(Yv>ZF*91gO=z_&*N-?|+8?*;5;DLI`>22+CCI+lG$r%8L(m-x;`A>~xzBeDcVWzo<js7pB-3QEuxQKA@c&hw)*IC^XVytdAWy?#hw8;r3OyxProiiR
!n%0sj_>$5h*fvt$<e4$cIq7RWr8AJ@RvjUG(=`1(3@|;K^DPLWJe~0ux~9QY_>8K5h=^LL;zv9fXf#vcZO1ys{WE}ZgIR%f@2FbO$S^7hKP7+v53r!`vGc#
slrm#6GF*Y`Hi{1bd%&VnYHu)EByTm`(xEqB>_%cR^LogNX%W9jO_7j;^+1CziFb8x=-GNsm-g(41PncFOM^69uv9)j~l{UOUzGt4{I;9usSx|lN_T&CIGh<
nc6-ekDviA%0poVf*Zld=#QD{55bwHn+Ea^U!{4VQ^a&^ZQ9FO5l}@LRoI0La$gHmRYRCJK7AT@iMd`1`xgLf4xB$JaNFrVxpt0<MdMWDvwY>HF#imXkEBaT
zn}771mp4B&E);5Vv2XA3Oc}BTWtY3PHq_~6|kazNkpO@K5n2rfU#Brh9z#V{TZQ+sZnjoBjMtl0wm1oIF>I%ev={EpU31l)yZn*7G9m-V+{s>CR2}~MO)hT
dhi&qXEboQk9j(hcVhI;V-EkMv8bvIi1Bc0D!uixzNrg)LEB^*j48tGTA_0|s!g5BphO$mS(XEA*XqWjmB{W*O`cpfQEgfJ)cw@5I5<#nTyFajRUpj5O5b^i
-RXK(B<%&c1q^#ls>5%b?E6%hqa>`Z6a2#Lm6HJCZk#pUKVuu=jkp<DnLpdQPv!%W=9fK9`{F`mcl&pyqp;Jhd3t#GR2Y>jf4M{q-2t_i0C`@B1E-SZ0m)IQ
G@)Rv)NMTL8a#6~g&$u2pZYb#^%ut!*iNNcr*#CiXp}aeSjMrLT35fft7TTX?kuCLvS8BdA@+46g1#CG?EF9zmHRJT_Yt9G89f$!)U;#ST>*yMLn?}h@gVz%
a4U!I_|RPqx$p=$eld0ifJ0Sm4h!}M!+gC_5TJ0(x}KQ<g{zyJj(8L;YQr12EZ4yeBxC{{bcYlMR^?vufnjTPdy+oFSW-(E5BC&xU*om4r%-K?G0ox<VBNJ?
*$>?qWos&0Z=-d9U8ueRU55I=1h`@dH<_DoR=pLeV)`a@@uSD#?~GHUAT-1Qb1=(ohu^E_hKXErQuVyvur{L{QC`UUEia?amvVLUOwj`X3HJT`UzV|74)ExV
ypdijm7z0DOBpgp-S#=QyOq!k!DWUj^(0-OnzW}lRgYytx(7vv8&#x{E7kPJXWUa>2V5Vz6@}myy}6{oWZH>HD!7_LY(}ocT-T~_Q*ZIx`a#M@Oc^4lR7~+*
e-y+xg5Q_+kF-5B+e6XDKFcN$4|@4y3!jFAs=twJ!_3=X$ch%*>;og~b%q%U^I%~ATRU~W8Ol}>bL{Vl{pyRuX_?*-3e4gB6ho-6yo(Gt!)&xGI~!}PNQEXP
({35uB=glK&zPXzu-AROt4D7?3J*v2aT^o+4sv(|K!Oe$d8D%hU@=>k-oWQ>DEyTDeJFmLSNUbyh{!IB=Ov}1Q@(TIG40K+Ng7-{bCEvJrrl+NQk`Ac%O$>b
zhzrIu8Lx2t?A8TT~Fbi_OT)+gP|9Y?@iVvD7FomN8J}I!}q|IacR}%(03tIJDKY0CcxF?aA)onsudJw_Kw>Ol(8{K*>_MP3IP56S@;gleVFZTD^V_rdXFwg
|4VbOghe*A2x$$Cxpc#Zm}=^z7NM!|i2Rd#890QCv}B6`==021*oyrO+OUBoJh||UF!qR6dzq}nB+ZRn)jKWi9D8Hge=Ri5om6nGxkrz1!S&vx0d~+g)!ZrT
**Mn-!_b(`36VR(p+>bwWlYh^W-f0u_yEVgEXAWl7@>P0dqk^6Uyn&PT>92Q$uqwMN~d;lhQ6)hs6S6ZN|GKoYv0H0h~Rq|q+=dre6#GGPIak{#A~0iBPL?k
yto|<0teqt2|KWTgMUt7CX1d)buX~bZ-drG4wzxFP+i^@nfYz4ce_w?WA3Hh2!gD|ZSIzZA`MM4ZB_nBP;dq{b-cxGf;VM6MSO)c#KCBpjKS)-ZcR7C!{l7H
c(|D3koLIml8o_6(QU}vaPhh#$B=V&!!IF@(qK6U5=9}hJh+Zk#ShokTgL$5<C;{2LyRZ>#FCU1M4QSlqhN+U1~QD%Z{{jhm5N)@K)?PuZJs5S&)t#iN-l`R
+p$?*>J?==eZ7(CH6+!V9A{H{?4iXJjk!N}rHSiijoB$%VqD{L*5&$M{WrhmVCRYJ3Q3f}ZZ#vZLRw$WMiXqytkDYKrl<~H6ib3ne?7S&nOQts{UC0Q&w0Kh
TmYP5a4PZobhD_xKc=l+QB8V0Va0@EQ!fdh<TVj1Uw-}E1+fQ~+8PL4eaaK7O+<;gw5s3hhZ*9N0k054R*#s1BvCUM<^SErt~2b2bxInByNX*chiNxjBeVV#
XdM}I(JAX-oBf#BfHh>VQn5!t=qDkU^YQyuOjYPf6LmITnAO;}zS@K;^+YuF^(dll4PQM7XQmg~KIvs_TW!tQh=<N$gcMu7xs`0@9fYCP0|!TgRZL;)Q3B|0
GEiklB`ny>c$sMOBYFs;ia6whVV_X|!e*o3a{qaqd!@<m7F?DqaUxQt=U0PH9Xn+;1E(O7u3wx+%$#BIYyeZXWeH~f9{T)hH<IXbJdL#BIu*X>f-f6XqNh{_
h-*m@H0JBh*y_k6R|e@$kTYHchhXvSqmTCjG<3ZeQJut^t9!%0KfWjrjDn;%=$!p0x8N)z<|7ouJ&L*t2PEaw5jg{8SL?CA8QADEg#;EpH)t(Qr5_*VK_==0
)sUdXPo?@we}|fyl{&JTYj9DpLrhw<T~m8w3iV}Ma@>5>VUqBdY<jrsz|w|B<eo&Fny~49k)UjTT-;s-j_)yl@bYR_#mF#}6ug)KzR)N7JR2awn(1KjiY{oq
B-u3Wn9VCo%*2A24bAv^?UMdX%fbpY*Wd|9`uZq*S|cqJ^1kW|8|5kUJz3OTJabOY-%^dUXmVs>EK2SI3qHD{D#$ybkEQW6qP}5~%A05$BgH6)2Fm;u@=BO|
p-b+(nUygGI<1^mk<9wX>-EC`?CVomS#HUazFyrTF0kNE0;Hd}=eHc`kIQYroAf+$vTVQs9dc{dfojW(*O{5MEZog*y&d<S6Ux*R_V@qw>X`t9$!OheeI1@O
Ranb}^-RJtTVq8(t<Qva&;2hu%9y_vM|@1a_a!7ddG}#)r>1pA)-bU?_oamm!jg@H&xpzT8D<)*FXyg^79$2rCE!F_*YHx?xl#$%O5K}eC5PM`;>q_4=(<bE
&HeyEPl)526hsyMp{aF74LmnjL}u#Py!Td*zC^}{q#JFYv{@+dkH2Tn9v^>3w?h#u?=?)KaSnbRO*!>kxBEULQn{F&Fq`}xV;&`GyIp?taIJl8N`%PM`z%8Q
GY2NTiL$mkD82w@4n_s7k?di-@t(Utpp5KJmKo{U?Enh@oEdqKRHZjV?K1}Y31OV|9eQ9uP0~cY$_m}h{}usT{4>d0+p3&i_1)s$sQGN-1A!YkaT+zFIJKXj
4FURECDkri&SCb1mGt$>Z*9J9Y~vi|4qWf!Ou5}L-Gz#{O+>EDt(AY{Amk5&W8{CF7{_0UJ%}rAlPmEFC9CBgFO*joO(Mw`=O{IKPbhA$(Nc9Ow6pKUXN#At
4Buo;+R?ojtTe8p_-E?Ek`S|qGo@E^;d6jB@x--y_aY=JB=@UT93QB{ZQjXEJ8NW_KFXzw1r$1s*KjuwOxNNoO2@^b%CENY<jjQZ7AD<EKXtrQ6@MYP6=K}3
y^D<m{O4R~G;)6OE!k|IdFN&qdwWhu4}C8o&d%^~==tFd`L98c3_ZU@_KTXaU)8}}xsHQD@JrR?zi4e5yA~o@GIg|Ml(#QHDR*+jd+p_}rJvGlxxb%BrNxeM
&Z*HwM8gY|^!F$=ItSpees$9vD~>A<@-m{g7v)4Xqnyp8CpkPa5o<c2rL0yMBH-f#2J*#T|FhJY#gvJ-HNX<vRLYNaQIBg)Y!#@o{lT((osr-P_2hk4l$_+|
o==jtzynD=Sh@Aj@_!OdRE2e%wVQ}Okfjl8bzZiX*+KP^E=4YZh%)ru)0t4BX^?<33B2WeZ5Ti!bh2F%<`ZW4h6hk`7hn%sOO_9f7y**JVMjzhUBKK1WU65p
<6M65;9d6L5KDjx9^8*e>?O-3FA^mIGx(O|OU%mrjCpvxR=}vSuW*kA>QnVX!<a}l+Tc~kl;2}`^pWS>e|1HD6z8qB&9+B6_^Ts5Z>q^j2zr#63iCokVn=Tg
t?{aqvTJqwvkeeNUy6_B6mEpn0Yoo4ihe2a0Nhnc*!TlZZXCtOuT8^K^sWX@H=G8dWmX!_PxH(;?3zQLjjfJPhQ>~-ZLRRdW3O|m6ccD+q%v#;xMbbH7AvSd
1DjY1(JcJxBns^N6bQ)Y4yw8tnGlY10Jqe@($`E9OC4pZ5@d61_D)l#VuQ4H^-kT(4Ae%vLu<|_up1qIYI6tOT#Mb~oq4ZYu8Y0=4c|^XRl5N2()&%!g&-0q
%mYEn1|XfE3AjSc!;*@A4+~z`;jrTHNtJ1v#(yhwzBCIX9tyAQ&_)|t$d<zZUh}0x3iAqFL<Y|_;)J|JAWKRxpsP9}!v!yxP@((Zes3ag%pWiuc+&dIWr{5O
Vd91pVVS)>;3lR3(I8i0Z`}Ys$HNCZF(qZkH%2*2_1)>U6v=iv8)l;3<fD1CUMC@NmEgeufMmwj$fU-EwnYak<nLfxazc*{4TeIpmZZsV7J9bavganq0y{t?
mt!x2hmL?GUI%01IywCU{(8Nd{#g9LbJGXBu0^R|P=0iHLnrQ{z7_&LaR?{2yFa1?t!}99_txDizxmIk|K`j~)<ExD>9G5BMa`+R7Ox$|9@s|n9?#^#^v&QU
jiQ8eV(Voz%T6c!KcpU8``bpnmvkH4EX?9^uD%NdFT$pLkS=)*sX(eI!7$2}gtQ^N9_tGeu08>}wA=#!4wMAB;U0}S2y1C;^ti?N+c~K30F?qrn#M_6iF0Pp
N@6zdCF6~ii6LB@T+-k?4fk9dx(0P*0>@Sg2-WSk{Cy8g!ML}(>0)0f*=XJ1(66QSyRpT_vW|we+q1C%Zr-3pp3-I<7nw!LlYW`juXd^q#6q>omx2fW(oA6(
!n9nty90>!2b+GfPmM+dB7!Q1h@Q#bjgVxjGp^c2oeVk_g(p0(nP11Je_wE|l<G5oNub2+?|$K#D;R4EThUvn&L1xKI-YmwN%D~_@TR(#-ig1sefp23umMiR
{FAVQb0<VJ!0B(50GSX|<8>nP|NbWYW&|iTy?IGN{FjilyoHLZI+(wKjB8bGrAfLUT;0;fwLcEj9ru?FFB*N%Tp8;<S-#SDx@aaU(t~WC&p&02b9Lft7&M+-
2l0eE2W^@a+9T+vh22~T!M7%7Y0$^mMqAYK*E{ZuWz<LAV>iQIKx(sdJW_-pU7jxR<=rc`+3EJ^LH?bSlJ!<0u3uK5b~H;tFREvgp=&|tf@_=08BjS7C5GTA
*SOvDsjfADc#t{(m!Qq5dumvm6IZsInDcfpIG7Gy*h<eS+6M1%K$E-bUaIaD9_Bp@=lllpdtv}6mO<%CAIw|TWzN8cUN5^y`)bbKH8OAS$Tv*dD8<UEJ1Y$=
CLs1gp~6z)TpQUC$k@ekn!)6)Il~u(vamZ27`Spz@kpUPm}JYuxqAIQkA*`&N;Xb<i0gy<pknYetruna0ZyFdK%PjBy*a3!<i7tfdV;<0VU!9k)NU*fLl-j{
LjYHxnm|WzAlWZV?TQtq^s?E4jSA;j0HPgEWn{dI^;e%;th`E(ZgCFK0}VnQiIsI_&9(j3R7eo$yZga~GoumMH{%|-lb@Ocn=)k~DW)g45oJWd_W8y>LZ{C>
1dnz(M1qx@EzAl+*rz~np1yzK+@5Lk3`YTocIT$S2!GM-5*9Pm8}=zCfh47OSwv_%XK6r65~Gx^@C1w6hG2XIEXE{k{b2f!$Z88Y{tVH`1ag0ky)P*LQ@^U}
mk0^W4k<wT4<q_`v`Dpl@X&}XJi>zjyzS}4toAjC9M&))SvGY&Qr*VKHA#SB>2)dlKE;Q)A=>4baX*vbZ*L^7<cO%`FRh^6;s57zB#2pyBE^|ICBafpha<{N
fdB10(l3N^6PxuDg!k}KCeY0ti3n~erjY3m=OycKFSlndF2sWPe!2h4W?pf$4d2V_7*`**r0ZU^of)Af{`@$%<)>|c>ZFUV^~Nq6L`LTpQ6<a(+YM$P5q7Ym
nXErs970uD{!7Hga<MQLKTl7UmbiyhnsIpHkW|-G2NJ=nSt3M-f2Utc1i3OQGrol27Y!p)AA$bLUoL1l2tx@sT%`qgwG<FoetYsglq>}xV3Cyfe`@qKIlIWn
+2co|fVKfpo}ie^g*~XW0xfo;bG0Bn5IO$aj?4834r1i@qlw3@N3qxMD7_sB_0tQZMEGN^!gR-JK8sew73&A9F6yD`3-7zLsvK;t<^A-948t=6DMhd7eR<+4
=(}N?_vI?Nxd%6^>oyjE{d5uQxiOwGM<aXKOYOx^Ef-IbJdo=rX0^$x`;X>0vN*L!$@$1lnx4KDzU<bV84KS(8aWbxCoW=;75<Ms$+YZiI&sQgC<$lDcVyh+
s}tEj5o!W<3S@A`%^^nQ%U#_lhvC|?``EokCoUt1);|MU2x70Z0wygBew#DY{taV`7z8H?SdX)b1#}^Ho@Rd1YB@Tp2cPsGIfcG5HwE1i;!~{7;l-MdHmcDN
AElo$JBi$07^R70GyDS+V^|SpkbVUhjGEfQHM_R^X<<tdd3uc_iclqR9mlZl#(GVXzwak#XDFE~rZzJ=+JmBjDS>$Qd#<a`=zYP|PK>zR5P(_%vm?Zh@O;{?
M|R|+JPbXEC5%o0T(2H4Pk7^o0iN<{bNNM1S;Y97p<_sTHfN-<m6ZZP0*MM?wMl??WQ3yW;^KApVFxt*Z0(M1yT2ROK4A6ohR$TY4tXt9lCi8Q`c3+1MQ2I$
ywbxT=tb%{IgDb=_|r;Nh5oH*0hYvj(^9RXP$H{XN`YVYG%E2oU5LD2Tzr4OR$42OvSH1}2}Dza23O6|@!S-&3qWfL^`w6oS_N5lD^3L7@2pT+5-!1lZmJjB
LuAm%EEWW})%lOFX6pb{on37aNGqQYl5fVY=KWJxJgu{BmlowMgGsO@QPzZrdc{9mTQV_ddmy2=mh;B^e1w^&(++70KLC7G!I}g;tzJl$ti3s0JtVe`N%@Ca
*6&;U+>7zZL9U<p#gSD~kFBARwl^nmpF9<C?09p%_^u)`co2B^DwJuGiG-6JV<|vmVegiTHRp00y-;nGE?r66IQ<ZUt5)cm<*d=RSNXZnaZV+3xWGOY!W4T&
+z|X)%{=5`);%TgVJ#Sb6_+h=TBFXgL0}ZO$7IsU)ANa+Th&N9yv#=3ot!ro&5pUi*_@(UBu)vDlKblCuh%e@VtT(H%;}70Mkp*l1<{Edb1Wo&JoT+2#hyZ<
Q1O^6Bs>~uXqHq4J4pmuh|zrWKSu=O6u8H*xt<MKaqjP_&qL+VLh(0|hGq(-t1oA|4HN6<OvLa?=n3i!izu_+3l6;sBK2Vh>{UyWQcm5M{4MIK8O2NNB-_L~
MVqm_ls!Fcqkg?;!_iHl1-`VKBdp;Wut@)@(fS78b%QO+BRak=kuw;9#$_{)fWmh8WYkYMnO5K}<VQ-k6^<<QCQhBVA}OS6ceG30to|11Dvp+$bjJ4y5t8;F
!Nba$5;wD+@Zb`Zdg0_jDp9%L#2)J<e{f2MgMooK#5>V3e4WEiIoe~8|M`i7((`+t+PB!W56$ipot@BxSV7`-Qn7$whg1;!;>+6e8THgTy7>Uis3%amw8+PU
B`srjL2`IBJt)@o#Yp6YD1nI5_tQ13e4AWi#bV~87UnmGatF~o*Codfb4NO!9{GIOny{(~t~h4u&fLD0TMl_}G(Y%c%$cWl;Lty}D_4wajl|0HxW+|1(>mg_
QQD4Sfs<mLc^LD^?V@rAufjrYf{`Sj`{0_a^7N>eNL(=&TI~09h!QKgT4zw7efl66O_E{q0)-CrY|$&g0+)Up>aRgIXiF0YW;vOmCrn+3iQ6#AHsaxf@Cta7
n-f@&%FeXf>-t3roP$(;8&1~JclSmukyLPm!T0f{=a~1}|0xWh`{F)?|2LY3isbwo%QDckW83b>vBSULvt^EJbURCseSlCkc-Gk5z@5v-`t!he`L8+zPdM7X
#`@m!=&5Q9jaK{V#O@6ra^uNv5&qd6D~kYYH;W%#cbACk{u}hiXy7+GcU7%PFdD++jlo-XAG@GpelF2SWTkdS&o?3a9F;E;!TjJ~21(P3*>WblDEiicKyf0-
tf5twyKJvBFzd=$NPcnqBUuf+&-&@pp}rteFKtWawvgN;ugZ;0rbeAi%Vr-qr541z`S6N68)2`1#tRy7SJyx)B?)XuXK~yQ0tp01mgPrAmM{wrylY2v>|Z}I
8i*s%gt)aOBmntXevIew7+WHHuEW1VdEybLkX-*rg?s)x+maQJ{2_=y;;<75^QTDuQI)ys^1`hhH5}A{$<pXQ(<Sy(;Xkas??9}BAL`SHrc=VXER7B{1xhox
;cdy$>13lodz%3ER<zRm%slewBhy_>%goB07NHK%U>-1?1V}LjR9{#xeTTCQSau><<usBsAPEi9#<Q{0A6<xfjH<56!+elBYuAw05_7UA+RS$uqcOmqM^Gu{
m83&WM$IOjFEi(IMgSu!c`)>~^4_+5YPVlUndRaVF?Y?BB~EdYFXZG)9F)@sR;pAo83%3iEN^uyBB1z<U}cw3sS*3B>h;-78;jHo5tyCH%Nx-V9*J+x5Fe^R
4?rLf-S8#v70M4F)jAp$FQo%kpAfesWf=~Na%k943u|+7em&%|d7c6A(H@?ZMYKgrCt!l6&8HnxAga93=N?I~AEwDku{8)UM*1nDLD_S|fb10(_i(3t<Ptx}
biN9f+IPks02|$dgewry0mEtZeN4;*<Nsi-f*-$$qYd|YBY2LD6sHpD1b7XDi*Rk+)OByB8)3o>IXidgvPn`m_K}iOI#_Hxdhy%(a3PC~d|<(Q`2R2u0WSW`
3_Z<*8f*jo^H3n*b}O+Ty|w~FpRF=s2NfU5Kdv{sN%8p~UgP;%=KF}OI)+;c^IOZ)^M4yk7opFC`W}17SmeoK;Tf$JQ>w)+%hh_7WPBAeMzaW3m_V|wGk#);
9RPU@=uGHyC%s8@(OF;RUUf?}QwYRJ?lD;#KIy(6wV`JaX4&i~HF)?SC{hz$S-&GN^0A1+14aJW=QtRan9N)&zIs^C{BB;ERl_<vD6ih!v518##Hqx9gX&Ne
qDy)+AjzcIZ%plGNxz_rcdk6MY(L-D!sB6ensdD~kl<zGLDQ~8b%$PFV%&&ior!}~7%+&&`p^9F7~xs43d+n>OLFh{jj|P-bP?3e$IVc<I(=WR3Yp!(@RYqU
HL^B&^fif{bTm^=#!Gq(@xVq-!Z8|N3@t&ZQ!EyUG2O%0E9b6RhmS4#lSTUmms$5yDI-y0D})4Tg0}%-NHmj75p;l5zOA^J10c?HeKMD~nP!n2y@R-bVYnRt
<*ip!Nk%-I+&pysrhuO~0w+&=*Q^KDxb+UnA!zxJuXIimuDVqN1+LHonrB?ryKmmV#3MhrM3aw+2{qn3MI=m3Mu1deTi=X8ZlhYL;la+&KoA_eop84va@^{H
!&MS}0`BA9^<H-j+k__3Yt43RY}*Dzr=%E(`x6|zn=zrl<|j>7xFIu~*mSF4j}_NKjElUQWM|^#(FWLo@GjNjK{cc#8b#*`OgK|Q_{tO*R#QXDElimtxUjA8
ZlczB@tAd$ojp(eNTitVkt7w-;nL$B{mxwmhQ;r$bTmM2D6eQfT!u?oi>r{lbdch|+jVXl45wIXw0OY%xKu0@-3mU;a{ECH+v_<jjIrO`)xNEfGn(y-xFwl|
W_fC@$^6=y3;Y(EA*anx$YUPxTocqV7iZ6AYa|mDX#ax`o&nACErYE98y=t>GzpU;*qijeYC-+eDg$)eZttUs+GwdNXVl3#{OvqIO~v7ur8}HFPzY^52sB9n
=Rz+f!Z2H$u1r+f0Eg#ZH-=dKe-M*T#3?1g98M~<y5r5a#NFrN672Pj1x(7#W>+ja19CPkFvMfgs{}mf*RdhNE4-%=FTq>%{_~o}Wbc<3-Lb}d|3IK|49S4?
0aSiTCf{;5ki<2yq8HZSz?4+x+K+t+Y;l(6`n$CId4(GUzq*0|{4yce#V6BS03MkBPF2lP^oE`83PA$LJHF*6t?DB`dEY3p#ZfB8LM6a;(0@S2lKJ>flQ{W)
#4tKMOYp(gq5)Zlpi5EQXQT(G^!N@vA9s(<BG@`;m=^b`OUJY_XG|~S+tm%-n}6DQf7!y*eA~Co%~&PhCaiwsWY+%dh?NHSs)-@9o`P6`kVn8B;`x*g$-X(M
YBGz4ryWfbT<esi+=M?>d<!Tk7vh^Z#Yq$;rk4*g>=^|=`3N2zPz+|5rKYmhHQd6*^hl|sA?@nDBp3YCqr{Zp*l*}JM&5;Qk`$hgjkK-1?*I(sT8*=uEJ;I@
(YP8XPymg%!K7maUzss*LCQ%koS<=(1g^fI9NBF`-9OWnf#+)M?;Spg>^-80T^x|KzP>hWV81Ci3!{F5;*%MqQY!>(qaT-q@L<4$i)YDsWQ^8b`R%B|k1X4a
<v(ur2YiXsC6BPOH&{<kAvFp;uu+q)i4A@f;%^e#Z$zcJ&KEifdpv|FCc=y!VK2dQYYkh?)FTX{(kPd<$MYO5MYk9y2<VZ8BYs%rZXxwfJB1({ri6BA>Xmlb
_qJV{N=<RbU7xZsH3~ZOkoVAW+`%yXDnUjW!o7m8`xGh@JwrYl9}mtB0n|717G&M->=~cWB%#Zx7&+SAC{||?xf?CFM`$fY{}mast#M%Y5yzb3ejW!HqB6(9
kU>+uxtYCo8&4t0dfISR)t!CBjOwTdpMKV!cC&+YC(5%l!PjB{It?3aEk3d-N>%anaW|8H_h-oAd5ubOp!gUQv8Tr_r-;aq+&;&N_iZIl$#}Q!T^h~Tw$OcB
jK7WpYdztRWg}1ZX)x$=`4prt*Z79x9KjWk(U}Ee1heFo(Yis4Z_6mXRKWTA4QXfEwWPHXze39MHDt5fc@RT>bNNV3%Q=>*&ff#x@}iHZrc`wwQ8pU9Ui=gD
%Xm?Kp)sC9Ufpa3k8H+O&Cd+$%h3ctjrTnYv5^?vYm2d>Y<o6+>1{yy$Sw5?yocb*EoSA&kWRhb6wXO1ty0DIFY>R%fDaDYWJL|{7$7K%VgW{g!7v$*azdlX
rW$^2y*Z2ih2sv93uht1gRK%oLyEYn{h5kYbEFvj1WoWuV=)11rglyO;H=D<7Ag0hrnBn0!C;C>`KXN?Zxu$SbAV%U2lZd0t8SM~t3FsF=vkW=OfQHo`5><}
RjjONE>Ru#vT_cM(gD#4huf@3P<^w@#S&jtP@1iMX;zQXpg#zRUe1k;+lyRwq0@3jbCbV^ITGWXo+D4om33dmNxZC5Gj9vM=&$}%#tqx2lPPMY)CO}lWZP3X
WphG3+-C;uBI<WULw&S#TPG{V_Fq_r9Tm$X(uvL9V)+T+V{pO~f+q0`M;(HtvV}~!bVcr>^C54)QI!spX00(5quf6my%JILEjvwxqAg0_x7Ah5$0Nn$buXFv
|8aCBG_Q%X$>M}uo>|#o{XZ1MHa9q@Hp)KcP-Vy8bmORUu6vbAAeTLsevLf$%RtT)+=B_{>PvD_2cBj_D4lW@hu?sJY;P7V4Y{gOp-#TcI^ZhPYl&Dirw4KM
<ZFqjNe^KNqC_*#UD1}$-Eil|h}R|;dCozI`F(?9?=^%|?ym#N<AD;rV|sYp*T+|JB!8!0%2rfS8M&-v4!laX&3ZENiyaRn?G?b^w)N?D<V+Dt@#qJ3d$R{=
swzT;mD}CQFS9y&P0fI@9*$lG_97|xi2S8o$&!8KqW<J41wDB!f0Gp}&hK+H;$YJor?1;5`*Iv9Z|&rB4rRmsbg;ZnK5+!Gww-#LO3dKWwtL#YcNE9&slU0D
0O7qlqc0P|!}Ud2HMMaT*`5w6Dn`PyZg(oQQ3=H33m&OZmqTDDZ(o;g<}*-}%ud&_FQ;+?iOdS=U{kjdL?Ln11Hi_JlD--X$W>?c{xFE1L?G}>(%u$uc~kOp
U9{=(zO4>^xoaYrz^=>UD`!BMIGsNt6d=|@)N6ahb9J^)yMF&e(C|`ny?VHu7~8n~`JNN<bKacS{Pzh*Xd7JEv%=MDOIkunjAFDmVBkmt&iPM~fd>)3C|r&D
slXlT9bw2Zm#3<yK03w-q8BQ)GT9G(0UXaA@^00l)m-k`*oDyff<#zHDBlTp+n39t_;sRjghxYWP>b*`8j&?i6_U9uv_44qh>6kDwE|C}WSqD6&)xF4a7v$}
R54-@q-$bdv#B2N$whv=G8Oy;i<jrBf?!uhkp{-&63!A-9?OxA-~HjH=zuJ=vjIsO_HQy@F)|T|dekDrgK2%rp%Xq1of{NDP~ar{#vJta;A42lCuKM{B{ZIX
t0}NPGScERi2v?Kf^TbP^M_wtoV|d$><|)@@c>hjGn@%{pGg}u<68&0Dt{(F$o3JMNrQv7x?r0M@zeu-uO`=Gd(syDTG708g>n5O*o?;i&iapBRjxVFs1lWH
q!ID_FX$KI6jW#!4kMa%SrLV58-Mv{9-gI!?bcmavtnf_51MzhRHkxonJjCJ>{#~T0He!PoAG59=BI|QBC<I_^QKDErFpX2I8vjbkivosnW>%a+NXQ<$`Y-)
{xTK&`c^hNExEPxh~zFGeIbsldS>z2oFxnN%F6UlvIw9Lj=$m1d#}wOK8(*uS+M~+n#bv>PV&{J!Lc8kvn%{I&{$ZOnVWwNW;2n}I%s?^|1mqvkXpLfA^~UH
AFn{Zzm;BE+K2T2BA`FFl3Nhq@xZ|%F`|!$P55LRp*@Sjx;K5=<PS(r<wTdZx#RUQ3D$!15HL7Sq%vJa%9ok`Hy90!>J+dMUu50vvA#Y#7AbTZT`RZB7@zaC
%D+CPVJJf{myPvI;|(c#Ufm>Z13O>|nh5|r#v*N~&FH!A8tHLR$T<Ph1L|N6E(JR@&wBjyHGH(94*dnl&#jF@S|#7v`g1V_GEsf)<4Pa_-dBke4AF!`xmB<Z
iMXEYofho1u%WK$ybv=iwyX$;^P(luQ~1x<+mbgqe`>P>1NR!NWTs4?D5lVP%VPE1?ds%ej81FlmPKD0d#L>bTK!4djm2(;GNERD1MmshsK);|7A!yLN30r`
G?l@(HxPT0{s5P>YAf+SYfX=`4=bzf98Q3p{2SVj4gstB(_QIb_IiZKJnHTNWZcLlw~lmw$3cRS*AbEv?P;Ahv&*jbV}*jSS6_x;3ey<jT__~LHUZNO1`^-|
+(A&?tt}b;w^gUm4xC_=iFzlpIK(jS?ol?&F?<2<EHWB;@R)I%VaMz%MChuH`gu<8WkOE5^TJO$--^0VM<h#Hd#~f%UNW#7`?;ai*&X$|x7Fvov$^L?BO@LV
SRI()%e5=9{uIq>U9Ay46n_iQk}XI<AuvQ6OpX7WeQSsguFJ#6gFUe!sxyA72VSg+q~%C2k$cfwTm>iMNs}xm?RCV0{DJSm)!NQv)2#}F4$8jxujxUa>g7=5
Mw+hB?n3c?7PBI4YzG4?d_PWz&W`eR@Z{*znfM{N%M>^tr;9Te0k5W%^c2O_!TuMicsG~Hy2!_*5x%*SI386-Oru2j0EwdEHY^m?4VLhB$1=TdGR@;ARP|ty
4Qmr^S7v7@SqHaOK;%IyzN&!FETG*su23P@#UsZ}Vb!;1Y^B%TDuv-q+t$_Uq{s~0w6-NPwiY+9dE(IpN6v-(0+cWw<4i>dqfp3a=HnAjezsBtq=5f{uxvfM
)P9VROSV}y)TWnp%)apd8Cb28b<kVt93Og`dgzVIjc;LQt-4qbIJiOvO5I}5x#F=SF1cig$;vyCgqjLHq42qxhOt}y2DCZT#E#FeSlMB$u#4F6&qLFTr;uT^
M~G1lNNBlc>Y`evHD$ME<tob3z?NtdhIL5cYcj5lz(`2B@&DoofD>{~V%vn7wTz6fp>Gul8?-Wy$m_4_eD&{q6conD1MxRumq?smHy$n1z|u6sRxrk&W38f^
4k-5!tF-YWc2Y)zhzHn`klqUR!3^>*WAT`(Ckx}H!CQ9a+70yTP!{hbgA}yz7XIZ#KWIe-@){~8QpJxFv7(DmdnWZKhhSl;6W`23NNj#sh3z$BIrPpQ^~qLW
Bb`GRlF;{MblwUKmAE=B<dezaYF<d?!#kn}>laQEU-!<FT`s13y(5Etuc!Fh?vcnHq8@ExSQmQKNZAz%#17diL~rz5K$G}H_snY``c>*%KRk3_8P(#`O%`6v
$`C<kD?Y6jXk6^gvp-}Pc|6L0wn%+oz+y`Q92TmQ$k(tJ<m0Fz$~pRjE(-Tln|#cTC8SP21)Gg$Y5jKrlZLx#Qa;&H_nM01<AcfOribu(s=xEemYgl)_Bkb(
02iZuBfzR!qT!`f;)AZxC$;d2W;*e@OY;N``GfBrnYeuPLR*DfEC~ws=bS>+LcqL721mAc{$DK)4^IX0cXt$*NPzR?P}E!5^DuQO8m>_a7FnVGtj5<+&b1k%
b3;{$=D`1L#U7)Ga76ONW|CZ5X}ZMh>4+kMGFJMV0y68X+RU@Y!jn2CBLpw*2AQ?35xt5-<*jc?R!;FEtuz$i>(9bFEn2R)sHmx%VI4Ky{&R_nxQ6Amwr3-7
!*2*6apcktx=}#Z5*PR%7c|tnce-a5>61U=Uw+{WVbBG$yAUEm=u^=xsaSa2Hx4v$t_F!XB7Ofi!_-f_T0ZFr>DLcm;IzHWi>}KW?F4Nff{;Y=9w@CC7HPFJ
s@S=#HKSknxO>6#1xta|$W4sau>)uJ_Q+9|Tq!oTOBFnElJBt%Ht1O!DjU8Ew{1`8q26mL7om}*$q-YTa75#@nMF4!0&f0KWajqQX^`z=Z&OFgAeCp>h9Z1g
V(?#nrC)VU>CFp3KBpz}c3uD&CV)6GJ>t@-1Ne|9vWEMQWnq0Om5GYi*-^Mxlb`KhLU)BUT%ei$$9q;pIQEl*u*9oQXRO#z3AL%>s=U{by8eR@h})zwUO;Fb
_D;N9t}>=vR+5j1>oo6^v^3z}7jm1QjL>j_=XX4*L&4{-x(0Oh5fyT(zP273hlah1$VG_*7W_63VkXjxJ;Okn-2*Gs_KI*6DvJ=Wd4+cNvCTEEY!fNq{$tWG
PNiS<zdKUOBN5eo9NBMlQw$8?m$J>7#KF?+H|Fuca*(9z9mAoD47|`xjDpJ<BPSTEea6>^)R36R{>Q^i6YglbVjRJh$2+Iyr|S^AeU48eA4wp|SB%j@Cs?|Z
wO<DEe<gSJnxvUsj;$db&-4)YHn@!sydq}w<_iFSrFBn-%83m#B?dm3?b_u~L09MSnJz7qq}<)~T|_@7J~dcFLtlCLP<9$z**-)Xt?JN7B#2S2GL}^HrN2Il
DD1d4nrCY77;;xM;BQeqxXo%(es43{+!r~j=WEt=xux^7{E=IRbE5$+&Fo!J8?v|rS{c&!3REw}CUEPag)^rBQ1O3-WW)95uCqA6WtIhA2X*UxY97vG!g>^q
>w{=Ly$3mL&>9{5IM!XE3MAo0e%)%$tB&=nmtT5-cwy2OeGcbl49Xan&O#JtT_M5d0F7h-FBQ}@*Qxrn&d?NyDsyMixNRa7e?m1+W2{fX=aL%Sk#5{t2RH;(
-k1L5ykE%k2C!NKUS9!3I%QkHLc;WVkv<}D-v|Q_UtJAXnuMI{ozn*7%%^G}ZZy;IZ}G7q0(N0_l!f{tKq_I^C5}CRDNt*Z&+)bC<&$__t`>DJy&ea^pZ^0M
_}y-6^ki2BI$#rXg<A-8gBgS*GVrb68zI<`>*UD!Dxbu)AEx*gI(+LxY6lo`hM({|luvQed~*~2XwHT1QI-)}p|iII4lYpudn4vxukQhV?d8IFd5LLo<LRmm
>?;Y6tzDkGA`X5UXqU(c9XoG5ok_fj;6HOmSUW`Ipi>Sb>@Qa{$HRqVM{Rvc>M@Dd4R12Mem<$aPPNY%1XURXxg7zgJkl>uJ*s-pb`4$Yc!42FgsZ*@U>EPf
g3b~}<KLU{{%4J`X|Lxs|0e~(n_c>zGa!zulngxKNmFIsG9nuaB2i|PFH80e)Hd!u?+oinDe|<-rw=A&8UQJgCE$C3S15l)=t{uB2D1|dKWN47v~E-CH<(BZ
{z&6ljbN63-`PhpX!%z$3~Pch8NOeKtR$x^Hn{B;c9cP(mw!$j?+|lgKmC3ai3WIHbBu-LL&ym|6|IZlJMC--LV$mVTG|S5ME^2{seKCwI2lSpNd)PT*qMbd
2&pHxUzo3~yoG5>Du81Sf9>_Vv#xZ9dS%Kwli!d*12QHieo0c0<9N{x;7tNBE3Ha3n>9^k|4qa{2|(Xw$W&FGE6M3h$mUu&(XQ6iyUI*daJ4x7WyJT?ZnINX
Yxao7cXlZ79N!hMj$(hR&pWgdyslyM3mkVad$(dt^)1L88o@&VfqAshvxrS-j3K{O24RIsr9GH*lu`~0sxKB=<27m4r*qmnoR+6k!ze+Yc*zU?`c8J~p+OG%
BG-qXUcR<o==B<*_^~SNO)mO_OSYBpZFkOJf4jaVFM#i?hos{qI~^!(=7id-J+<Merg0l`xFJ4en~A_fM(UctFFb1Bj<=;32fW(-LIbcAbw{jJ!lqI%Eo-aL
{S6sR^y(&IJPc*~s<=U+JVDYsfV8}n+DCJ^2Vzg4$6!RdgFyx$cZ=D4XM23Fn15j>SE<^{443kabSGOP6yBLgNJkT-oV02_KWC>4f~PUbDvxY!_u$@n08><d
*nF#gREbj|3Qu+u4nS;k%`lMu7{0TBcA!|r!}~0_g}_yg8T7%RjOQz1x8^WWK+n`1$P_AAe7Sn(FrLwrwazx5-It7gyeeMMKR5cgE|+u>xV*O&FvKWyiH*5!
0zv)~0r!Hs;Ir;KF%She{xsnYMi#JnMVG_%VRpDv8m$Ish3jrAv9+lfg0Ol9CcUv`qb?0`AzsX`=_r%rYp3A2l{1MTkj^!<xVO5U<ukHVtra1RS$u7*gEa!y
_W|{dCEl3R71CfXH`_;mbhk1f9-|XW<YwzF$uBY+$4j(r{o=`~*TtYcgHIdw)K3@F<CZ^l<Eg_?F9Sj!vog(VX<g82VNy@-S=})nMuQ2fg_e<rpLkLPBsR-}
%&_uzf!K}!-Kv~y*wyHX+Kcdj&@9xBV^L^F%>dtgA7bu#ET^s<N6K^~9#Mn;$9rMv-6U7IC}B5JKeFjQR>6ui*<z3~r+6Q{(L#?u+q|d^fT}UM+L^wbXPsQ#
?J3v#{W#k>E`FywQ0<@0v>DyctQ);ERg(QI`FEW;#nFS|9xJ%ezh}jixj2WaOWiP#mk8<|cGFv>tWsv!^Vn6IwhyA;cfL={Lrnng^uFR%s6U=d<YS50iTk`B
DTo9WXNUX9R@&a#nNgP>zj09$fQ2%oMhpw9-ZXxl!B)lFzge7Oo|s(UT>b87onysRXDMpxN|yfB_-DZVy^inUOvQ02dKiyy+|8g^N(T0oDw)k@;r*J+SjO%R
B7f_EM!@v3eWwUTn(^(CqZ7SpQiZN?d*Q+jy@Ut{TL)QQu_!V?E&VXmJ192wskiOxz<kXDzHvz-Vik}nIxHdOuON*f{r(h~!?yK381n*1p0WlJW$zs{4tp}i
vF4n=GWxb)uLi4pGG&$0+Xs*$@KtWe1I6u@oyvUP3NaGbmTva4;0tam22BKC7Z<+^<DsV^o<d1~r~v2n*6sPzPhmd%<Pn|3<0*KuWP#kkWmz)i5V5lQ3OZSm
mW{`=nOI_ItehgFnWz8C^`R*6ek#`Cf?+cQ)If8PM>C7lBO1LtR!?J=?MR437e2Tj$vOCKq8W$#8~IT{?8rPCfTdbaR(>#`8C>Iv6E(Gx9@#A{u?d9?B|I{f
jMyoc_DZRlW(luc#5!^tV%@^$ayFY6MmS!D+x|ga>!E(Nx{MKVY{o4k*Q-!L*#)ZsPz(eyFI+IebS?fsMGu0`)R4Qpy#}MSdX6?9k>=(h9ap<h6|~<-d=~79
t04|4n`p_GSK9EueQ9R=O}GOeBFGORL_Brjib8t(UbTV$5YTP)$gORw4FAb}F&f$|OL;fcSf43x6XX7lgzN=wg~H`Nub-f}y@+BDY(Ib&DBuualzha<_>VXU
E}^A6(X?JUFLJ#Dp0QQoXDQc0$ID^6@SXXf{Tk+-sp2-@x{Naul0d<9tm{$Th}|$0I$4)@;YPDYtvIDV0=*UhykQDLmM|~Bhc4A;IYSudTsJ;(^rVa;P^c5}
(Yyex1YLJ?agVlg9K8(~7A#x$DfvEA71rSwtR^<cmnNb;+DIpVMC4)s`ANvc`wLr#$(A60{E;#~=w280kwk^}4;4(hvdXQFSIflM9!C)^;m$VOeun|Lk(LXY
Y+e<v-#*5m>QIyCmUapXS=1c!?94CBJLzv49axEBLs(AlWCqT1$(N$t#6f8}L)t7hUm|P>X7f-AGAKk-fQ!#>3{f&TktTh0f|r>_>VV9n{{9*UrQCS&c5<dE
ciqTld`<$>{t1gFr9{DACYKpfX8DaKdU3YUDWF?eJl(5H03j;~V5u(XGZcI!QPE9`o8tgtC3DTC{gcj`Mqv<<05eGlkQmor86`r1a%D+I@PLP#@@PRVyqQlL
DTiEKh5!)Mqz|wMGW}EBKG!&O!tq)&x%neD)Z+Ln53Fp}Q>`d0$f`tXh#adR^pvR5#L66LH@d@M0ACjN<nVlVO&}-3dAvU!a><lII;;#Icw?}?Y(Sf_%00jy
9?>>ingAGMRPI4hwzqv-L80fi(?nd^@%p?pK*|CF2Qj^*L}Sf@1sz$f9qDwGG$oYQxl3I*;TSq4!vzr&jLG0W3bBJ3hzy3SVHz0QrmX1YIi}yDieG4!Rxm~O
Bb(~{jd(wAY1!p&sLbli7pyZB$Q8l{<%;=|_^s++%xXz1{%-S}Q^LzFlPPG3H7IOJnG1MD$3dU|mwVs(A<YvrgweWFs|GY)mbHYIfQmBPK>ekVe{zSa*ZQ_k
d!?+F#pKKqUZzCM61}!0N3$C*5028@k*$~^k67L)yQ%BYBTeROL}nf7Mc`Z_lR!yA_DtIm?gY|<#H<6&*Lbn5dNokttmQpmb=?ea`oAUwzEHeu_DC=j2Vymm
DwTQwnfUaW8m?JqgD76wiR%DmkA<giZbBnugVUrI%xc0JngFdF`}^ReGIi4eyEG$v3li<J5rY6*Y!gg+G_KhPq|eEB>BVTm^*RO{q}&iyWwVx_dWl{L=(bbI
Py!vDW}!KFT@79E#FS$q`n8M{0Czu{Cql)#XtN!y`aJ$^_yT&r`343#Uh)2-d%KA0p*H5v!+E>LoRlnzT}&<#j)T~kRIrzM_d-gFZ9?c!0ZDGZ=`i<`=r*vQ
2Z%1P!=~Cpd+5N*CvI&p>+&D{7%Q8bb}f6s{$>QEA)6|0lPO5%LTAn?vfRr9^OGe8stSA9QM2}q*`+Khge6d7L?{OPGxb<0TNzcZL+5+rl0IsaM+N#_V+iP3
7He-N^sHdIT!If3c3d^v!UtgG+*;Ca^vpeBFf+>I_t5RWry;z|MK$n^lAgCSMyz)jh4vuZU(uhp%DNV{L1%-)7V7*w8y=RpnurYZ1m$6}G@4^mN0YjJ5kTua
(>LeOjbCPLUHJ00vyLR7i7C9Gq`GrtC{2Gj97GF;Dh}fa_kJnMvJ>2~%w1Yjg^YTVdF^^94gw4v)QRk3`@+Brjfpd@hN@6S*ZdvYk<BNjwAZ16i&UbFrFrm_
eJ>g#LN1rva+eO1z!?d;<aFA=?Pmfvh|UB+E1~^oFo3ONwWvZn+nZ$y7E5T%0CdWPE)2Mt-fqx_@Iu{7*5zUlzj$(yH!6S*I*5Y7p`$O`wkr0g6x8T-Gf(5a
x&kwlYQ{_5<F1L^09Z>6=1&+Tw~9p({)~~sThh#DWjpfe95nCMgtZmJZxB>jEG~M*I$4s@mftwrrEV?=_6Nl{<|hgV$Zgab@q8@Lu4{G73BT>9p|0~Ufn!_b
We{kZkUa->h+iOiMG&t}Nz~s2otsp4Uz<$PCS3TVw9-!<q5^GWlSTugY1v^`<D@*eeCW_@bP2bs++`b<7A`BFtNr|_RfZTc>E2A>FwP4-iv`QI4-Y|^F>VE0
Vhrl<Xy|!Oitd0#)E|$6N>8|C6~)PK-2YtNH|mcJ^fjdu(wpvnv=F^+63B5^6i}NuyAh`~5-y`mO)Y6k)qMDwJS$o3suRj}hylg#85a8o1?!Jhe=CF2Lb)L^
K(UG?AZ`0es-GYCAj3i~m{>Nsp-V>qDx(*B^F-NIHO}#w0dGeih#Xfl-8iR~-)~?@6rJaJ&G~8Xxg*%m4^S$9(LTy?w#>Iw%0(hX#&K~@>f0V*KfLgsh6?m-
ey{*)Fr}ho-=6e1xOrQ#pkkZGYI&xgZ=7%pplDR?0NVPpnN7)MjUe?&{sfbSW%Wcz*D?KyaBtwWZMs@5#Sz_Hmua4$G+@pMs_wpsgg$t{Q9(E}1b#LdZMsBQ
phb=~K%B$j<LTlW*#Q7lrCa;a;N#RBigTtupWKvX+!f^cxNXC>(@U;neVS(`0xQc}fWXNi+FA`x9Aql7SrPbh<Bx_9JA8Vvq+qXyW+4w+zj}V5Dt7pekIpE<
>b0ZF9<0FYP-!pM6J@t)B3Y@m1y2}<l5}_sh$hWusT&!P`k%8z!I+AVMy8t!8+cyaI9B;>Bo;nkX5a;U4j=`ogU<ro%#i*E-=I2rK8h|7gUS+CD}k(1t6_+-
9+k1W5$jzsG#`4iG&>2|`LJJ`aOV}ezh;WyRaPF5vE2c&`^}7Erq0z2+mBRglOxvoRje!ij9O~{*-RMZ3b}2%!Dn^lga=|4qh0e~bM72T!lz!@{s}*ZxVh3i
B%H%donh9lIrD3+cFMIsyG?E^$ANMXU4_Ipb0-R#A|KNdDxXqY&&gqm0%o0@fX>xgJeZNQ0+E-2D4$K$=8T%_BX>Y`JxPOWx$x&~f^LO~zFV~x5^=l*<E8+}
CuPrI^+M?V6WVA<prTS(bQc<Z0?HYTkV`Mlk!@@8Bi)MC74`c-m6;B5Mn7{QG)Vy?^|D84H)XI-ky7wz^cQzj=nAD_5(7TB%XbU?(436^q~Z;u=Tj5D+R(s1
tMZD)ii(cgubSN$`@k>)lFJG7{d&8-PAcdIyz}x%<3O$VOO-mR27X81ooYh!pkxj&ZLVM{pIu|o0F#hf1J<C0jDv)REdo$@=18KoF`@>EJGzhw&F);mC@qk;
Nc*6Np6?lL4~bYo02mTlm{(+6WxkmMA7`1NaA!lI8ljs%y8`EGWffRa?ai<K=G*QwmABf3&#Xg0mPjPfxxS8<3cj7ZnZk_tcxBoM!8PA&T_QfPn+gal*3nMK
K?nd3vP*8QIkyJIkBUUcn0Sf-q(v$#BawsmfEx@`e0}BI-PT^K3~4>G5J`X|AbN2W$awd3m#n9convW{aspl~3iE=~rM|2X1FZsA$`e|B%940!Ez~vCkMtfP
G96u{yu73^kdJn>#(s+NYnE*&r}eO^7truqGM<MI_Uank&b;+%VrK%j*kqu%)8rO*ohsjlH&~A_fLt)=LgR)Z6c);IetuI4tg%Ibt?iiQ@BJQ8cN9Od%|&-c
Fc*k_`<cuUTV6kx{_xR%k6pY;Xc<FYaMBjGjMsEqxD5fARzPcZI%YWR@<_N`N^J78P33+*dkyrxtVOg<_@j}`#PZkM_H)~O=blyc@|l8z%!H|b>&#XeHUg$5
tPw1OLxQ+{^(+ePm}&}{6&G<k0S7WM;a!8uIi5@`kr1YXoZ8#7H+I0Qqs=)_%_t=-Havt?ca^L0W_MaCyb37=q=NLpFc$@Q{!d{Z#tc!27-*_rpY9E10~iPo
tE;e~-!3|fc5TVv2pO&^<Gw(3e&UCSPMtoi{Df|MRN1<*UCp1lL&Iq7cRJ6C_kIi97ZkZvK9z6i`^DP&A-qgDSaQKNYd}>eZI|=*xyTxR&KVCp6xvHh=D9fW
cF2|lma95>lY*?XP8u<f(n$y4v~|ALx}bL_({zGJ6-<7nM&r$G-vy3orF*F}cGUJY)S?Z(6B=>D2GL66*CHa`YQ9wl;P(3gLqG%p5YqTQ-q7CU3*f27ls`S3
eK(_;)|HLO)D*XpAU3xGC13?M`xiZGQgpJAm}H_8V1v5eUTQWsU${)aT8d>johI=VO855AgS8El4D8!1Hxx*Iv-lY2-;iakT=<YfJKf?3B%-yhFb+AEvvR1{
eEI^pyrCqy@}o7WBG>w<ps?c#H}nQ986vOKH;gG5h{H_Xw|*EfUeSwo`Clw>%KLsY$zNK`&Yl>g*VAThoT{a6_Fxfi7_hP{kuHB;&CpNJO&MzSV(gix`5k-f
gg+6suS#|WUJ&|b0>5z&#UnVokB8>Ox_d_s4>6V2bd`62$)5=Z7^eUveIF{TDr~}RZfz{dV=vaWGt>e(p@7V4Z5GZrf&udUr-GfEt?yxsHtf<P!sI>L3kPC!
Fz=VPu;)KJMSr6Ocdlqk>x_zng*-fLCy|pus5i+Vg)Yk8TwwcEYbz)tcp~I~^0WTuQG|H;6p4sA8#QK~x!3WIg9~#qb7^4P8oyM&Oax@2BF&h4*7ba|#o9S)
9=owW5R;WLD7^wf@0hyAC9_m``R+fqgqkgo^wVnFR~@UiDtTsimV_`qv4P5QiD%def<2IswN%@*8nqGIqwdf0`RX2_^wIlL5Z)NVs1&O&GXF#k7mB{8FlDwz
O5F$~AT%MKC23$>4B@hm3?M}WvigOm@14tsN4fZ!rBCF-&I7}UO8(99Q}I^#cSpwXh<)<v-x9WlkNO^wZfx3|V)RSrws`G2Uw#)DXC?%lrz)b7%U4e{!z>3^
R|Z2q({rv)@E$%EBi|+Xd)Nt<X+a@iAP@$&@4f%qDzgH9i$pa?C^%`iWeJBJNtx+v%cz&m2eq*m_8Uhhah!n~viLM<&!QLDU_-Q7IAuF!6_)3@a08XaB&<>e
zpnQ+$7jiRlE2xy8*mhP7P^#O+KMq#CdoTN4MPZdW-8ox$uD`xG+3qI_MG}P?RrTkG}k@+F1!W;<-|R=+Pa=MK&h$wUmF1?`g?%G3@Kj%J|{KsZHuYz48g;*
hy4aVLb3SL&&E_d(5`a2udebQ0U>=+s<6ejf;Y-fz6{-qkc#v){P37UVC6VAcVthMK0xR|?fm)PrvH)4#Dzp%)W+dDf#huGua1t20s+x;8P+V6DR-a_ijmD7
{ug}JXoQMJl}l(Rs1sv}ZBcBSbG-wyUdE>VgJCe0X>jjDWN4*6MkL?9I&fE_$hP?C$~IXJ9M;(_*L85^{QdgVL?(5{S#A`*&v}}0aT{;`?pGj4vm}U}i{2W7
Qb)pA5ry-DXiUVO@h;ejN&n{SK%Nt+G}CZTb>j?_X3lY<MH%Em{xp+JhR@5G*EkAjl;xte9X#2Na`c!v&Jme*pWh&hpu`)Fv^Msn%t(N}+)b%uWtz!X&|?U^
QR%c_xuo-8tmor2*ayG2fIa~iu6y<h?PFgRL>qhhUtC+f)i-|brt|n=8$CnCwK{RQ-<2<nH*?7ExO4pzU>2VpoQs~K+w^jep98{WL{6FCzRR7!c6Z!stfHTT
sbp>Kd`x?W?G9bMr9VQR1KeL|Bg8?31g}eLpJ4XgI7g`@1uUyh0qfmX2n%4ip}MwVqqK*imJ7V}`^PnAVZ%?VVc$UgGaq4?T3tyvJjEofheH?FY25_jBQz1>
g#7d=_3M(OCHHi{uSWizoFT&L)vPPo$A&ax7wZw<2IxDHnUU|%cYZeCdA0aI3?sE7I6aikPlH*u8BL&eBk-W@NpufU1m!8y-g30>g_oFQ@Fd;}SQa~)j#&oY
A$6A?NOL$JLS!7|LEbS!rb+ZBdB@4sDr1u6Z*RCUCTk+&ratoMYajiTK|>1xf&l7Qh>|**Z_XWDxH;P;!y{)Id52iYX}Z&p-JH!Y?GNS?h;v=nU`e-i+rLQ*
aWnx}D36A${}=P%l7jW0<maXXtf&0D7d7^L6^~16G?>oKK=k1!m&hPRnC%AsgUqT_@@VKVI+s>wIGeMM9He3J_`2<-3C*i;`sCp;^+SjC^vo4_-*aN2>!OKd
MC6r^@LZjBm^6Z7ae1C~qD0%&Ku^{s@8*OdS2%v4SQv-lxK&-utFn_7GXZ#Z^jtml2|==q&#BJJ33~G0m2D%o=Qu<Qa9bwJ-?U0UtDpR;G_<%2iO2`Dtc^5L
f$4qZ4uS)6&-vc6&}kT47D?SXI%b&y&E$n~?w1Am9Y&jzv_8~Vl$OaOag<oh^!@^(kcxI{SRJNrRp8&w3gM8Bl%V%WnhelP?4)5%DcNk}J1n{3{+{6`)wUAz
?!Ao%24rs*jutG=k}3lXe7J<5--M~B{oB&b&I8+FjJp&XWnAHF+t_0k0+eeC2A!4$Q;nG&ak4_Ozf3nM43lyz{UOfgSvfHAP#%C41X1NO<V|rm0vm8z<_rUB
y%#%eYrT+M^n-1K^+>>!EGXfnw<L12`^1j4{)<`%(vyl3x1zF9FPJKJOKv?5*+)l&<Gr*mr_(jfgM|(S^U=j)8-VI2+x`sYN8@W2X6EMFQFS#sIVBz&1v$he
+P8ux72do}MSO@ZUrT0g2ZIx`&(4@9K}k2Wy0?K6U8YY^c~mY@md4M+D+-r{wpmwM3C)FkdfT+Y!SZhY1Ac_uowEe&EFj{-#2$`Tk7k+s9q?RkCqWaGb_b6N
R)~O?@ST!+V3VoewdMj4H6SEuwtZK~6nBgTp@wI^jp5rnK5|~cbEhK`BbEZBa)59r*R1I+uN`e>TB0&Qw8e;TqI|Z%KTech8#yGt8}-MctS4YiYWCe9y&XwU
+BE!&BP19=;{99L=Wv_8bMrTO<nRLOV?;$IdVu{XL&;7XIBK>My`2CRNSf-8q(jz|pUoT;OeMjJmrv9Qs;*9=f2s9m2>=H!Zw^VMB)6Z257)I*jKux26SpE^
#^Y+FjSL1AV>{HUS-;tKTrVqiuy3ZoCQt1%Z4puLWfV(?rqrfX-Zv|Fn-e+4DAg!WguC0MpjeLT=~AT^gU#<cG8WUq2HyR<<7cNka8v1>x>-~)78xRS4D1kh
nk^LOwWc=LgV<ul%)u(i8+1;7o;>ApOqEnH7O=}Iis%3mHA|Bf*v{uTS>WsdMx9NNd6)Mg0_SVLav$!RK`4(iM@DRB9X5T8P}Q}w|E<@q+=Hide^h^s#`xgV
ch#SIbDc*uB=W6mP>H#)FoMz6a>Z6}B<Jt?U^Zueb<k$f6KdsocaNL_ENR8p`r3@odTQwnz{-?VjeNSGZtjs*lXBRO{)W+^`$gtM(qgpw9;bJ2Z7w#jx>kbh
L764>E4qt5UX4J(k(I}mG<DN7<JG%>9?kI?zB99zalle;AVTp^e4pF5RObrr#M~syA$U{wZ+~NO0L0B!gNiUKsMNP2P4RJA%CK#mC;6cJUQ)}Xcf@$W{kCeG
!cTG=a1t<&$9l#<hsVpv?S<S3{Z8Bgvr;b9)kngsc;o7MYU9-Kr*@{zN7gQ-nuxrl6CmGc4YNi6f6(|}x@P$$f2+utJpKi>y)v0pEGKG-np?gT1Pb01YRY-d
cB3jJyQe+Hb?`Q89z)RpMEMcv*%plG5b1C*M{~-jv~mvn_D)!uMgU0}g2>n*s~uYuQrD12q(3EGm5`t!pF#9b!uPl|f8IH#i{I8}w+xa0DsuLwJ>O#Fs)T8y
@x{vXCwBXUIdpj2UKJE6G-ixDjnk_EdN}-U0NZuK$*hoU>9%zFQcKPlk><YMN_0yp)>!U2flDYuxgtr!i?e#vd&DN7y#SW{aR?CH3$CEbV4YXd5%wE?7{@QK
aJxWbRcr+MbL($OsWwlqrLnqB%iQ)`nd8G5nx%3R&LG8$<_X|>2?40!YXPS><U6EV5|`$Z)vjAS1jGRjm*OsdJsJ%&gh}t~f-pp`h#0LYL!X=*aAVrkU~5*L
H=dm3pkqb`L9|?mlN+H7Z8DU_SN3$^&dyUGsE5?D>j~$Gn(ef5URa+A5w4$ZO4$f-0m%3AwUmip%4Ygf$e};e%N(*}EVrI9!yIk1<<ZhWLQj{=(|F4yt8w&o
h*)BHtgTiD$jD?{q*oN$UJVJfrq_)?lB(@wn6VMExye>X?meP^6lhJ*&#Av6xp1GbK6iT2NmzD4U^|YMU}G$)LA!0i8-u%{hga7(=gEf@y_~}aJ}umj4Z^A8
6t$;XK~?t+XrYo!E@otS{GEW2L74SGLnO1X5k+=jBTX%z=7FvzS!_@M`$<u+D|GoP?8z5K7oO5Y#D_7%={}t)O<0Fpi;$fC@=q|^&|jBxX4sKjGT&u4@f+!U
_~vDZBU8+SvUvD!c>SJjKPn|6Ys`9wJOAukvm5HsCWAdi6ztdeeG~>-1vhM>t1$kscqDuWYYT2YLzFd4PrfyBK2$k!HJYf{lgBY6pRln$j_}o)Hidu@V;->k
P{{WO)JqxI`Z^_&h=IDwKpt+OCM#yakJ%!ht|5H9)OFi={_ihxhq1%fQ=RZ(U`ibZ9`lPii`2)cASn76pZaD*HXh1Ahwk6^hyxFd&bp0&l&TvGX!X61hlE2I
?P*u_!8V(kP06LrPcLftkn17q!eiF=aFpLh@CDE5k@3>3JZ#O?qLk2n>8kBAH_+C*DrqFV<^PPv4H_W#pa_4_FMNtvLrBI&2Nyb2D$SQHa?^bb9;v%qcor3R
uEhKZH5Ecw;&vB5dR{uc&wvz}oOZV_AG8NalN%xVljVP1ueLq^A?$98x|uzGN=bzt0}Rt4V>rKQvNa>WmX(5va8=zhBGOhcs@a8GXX_iZgH_&x<~wANEm*a0
Rtn`B(qb>m=mBa80&36LBb|Ia#0#UfqWm%%_EfHV^TnrnvH)aEo&9<cE0XM1qu^#9?ssqOVL*d8WEpcypb#CI-hHPv08xx<;&+l18iaTk(KS0!RoL1T%i5a0
wE;=pvw$0l9tq`}v&ATWiATtXphsf?TN~0iAnoUdXec2=(1zL(N<?s_E>m58%{Fr&p*PYo7F%`c#&9&3%)*rA%K1m(U0<yr@0c5b#f>gt6v4yVc}0p;n;EDj
zMS~0rm_`#dBDxu2b<(!&iU;A%~sA3+OL-L1@(XZ6>)B;Xp1?@k{DO?e;lB#&jFEvC36l2Y|%Z3Xr=jxV>9)-B{!Sajs#Ed3CXksC77)C9(q#D>8ItYLJsjb
O|^p0v6|(@Ua-!ej`uGyZa=#4PsKYp!Ejd`qTwn?Yj~K9;NhKRRc|AWm~)T)(t8f+=@S7Yj+n2383PDKm(U`{a<oJY(@C%BnT@rDDn#jYZ=HGO;C`J593x*#
;k+HN8@-0&`6%CuzJWD-xIxn^Jm^S6$*n=67jbgb5P4i!oeV8>X^ZzWHVBB-P`gW~sQ^O^D>9X?O)GUhLG*5rHd(9AGeYmfv4JrtzaWGcEsD%(Pg7G2l@k&2
1e!MRxw@!9cZ1+t3HWigdSO%`CA%;UbFy(1oufMYuh`poy*ro?jd9k^Kh&fRV$yMOT{1z<hE618&8z0)o-ZrZ*dKTyYQ72g>^w)<zmS}aII^Avw<;QPbP1Fo
9sO}3rjG!Uz=5yY&s49QG~Ftv)8`NBBw>IT<dLW1**6!K>EYi$HNx|hh7e}8YYXl4K7roZ<NuXp^;;_Wb9k0kb=$+yii(j_S0x>vrZ5)S^8*%Qg?SZ(ub#aQ
oQSo;0&19n^qPoq`|91n6~6=JKq@Tq2j3Qvjer5dStUWVxdJvsIhIZ&&;O){W6<;*7cH%Y>WO(DOOH3!$DzAP*Xowbt9jPl12Q2(^)1BEoyFzgQ5_fySEMXr
xsRx$)V#=R>U2pNSe7j{y~H$<I}>UexnR~xt~W)vBJThNgWa(;`gC~jRyz=Qlv4S;c&!hi)WP|KWb^k-r9rW!0OC~_swc1!Ikp1&j^{$$I7a@450O|U`DeU4
R&+X)4@}8}0k(p-GCl=UOVx``-(QlrOGFa(<vc7H;>F8q76vTQVF5qH-mO1k=D%dfRtKv@_oWqlRxX4x3RM`uZxX7yphPzQdVd<>x&mPZ18#c4I(DIz`k(0P
7@R3+43zw?BX!~oLr51A)3VJ{VEZ7fjG@vsZU2m2$IrU>M>+ONkvYR)t#X*ZqUAjX-bv+L`?U<c4Xd2ZqrTx4>GP%_#p@AxFl6n#<@`&0*E=33Yez=)BfOt+
`-<cW>6c1f4dUcaJYG2GPBo)Nt8>>xx}kGF^?0XIls@4pA>Mr<o+3E(_=FZUeVTN$3LmM~Rq`7vLNivZ?10RJMVW;~b$b&cCy9PJuzg2OA~91_>*EQG%2+jn
zNR`#Q~_DZ1<oqBP_OUvsg$S4-8`eN)|22VMK^qbsb<P9tj|Uqf`H@@yOdMXgs{5`lBRT9&a50t+f$(Ip8$B5-RXUD%=;{|KL7Zmw&HeYq1Bv^F1ycG9%jWL
ZaXMEtHu<X8;g@Z_c2kmQ2=5r>rSbT1OsFF*_|}Ny{s){mK!Y7EC~U64?<H7RThQj@aduL&I-2o2{W6#l`HRz?htiLa&z6x)<U}$2<>*`;RT(ZS5dB>RSfay
h=es%?*iQ#JXXKo28wCjm{Jkhlj<8+<Ey5+Ym||hgH|)fgTWxN0O!+$Wg_wkPV+Y{($k7xlJ_aoB<iR5yf(xg)Cyg_HW%m+f}UB@R{A!>g(Dlys_P=hP!w6u
%EVYuf<>J>>9^}6@;Kk*0e(H^4WvCdE}2Wbah)<<Kg~3&FM`4+uy-uwZdx9cUdK>=gWybUpW?|pZ*Ntv=@O@JETk%|Z(Cl30k6D}Zd0Xy7i=_>Bj<d2rC`8e
;p*46_Xbp2h~%a)CNQbtrux-^);Mrj6wY=d%@=W^m(-_6mtM1QI5K#;hD{@8k;wc?wBiL%7qV$(p#K~~8VN@GB8NLGAWu)vrMO<^&^R~-y6FGchY(JE;+d~}
=+NxiHuI2pR^GSXe1d6JbFV!rTWn3?Uk>4n9k1x7G`Q$`5)1^Vh=Caa1_EdSWg|9VeD8nk?X_Z6P=@1*tKyKg`+p@Nb7t_j1Jn1tY<_`-5FZ$I9Yo#M^RYYz
T7F=oAj_S6zp%Fs){b|9BD9QnxLMX@exY7vP#yFb%6C~;?}=lY16Lk`|GHS&<(%x$vye@siavRqWI!RZBSl$*9UxL)ZA;{B8!q8Un#`~q`COEeR~j!s&Syoh
-5q0np4;9E+|n|`8M*i`NcBMXU3e$W28nf^!v|Piy3Sal80ZF4d;bROb}93}wEGM_{$Q>qOJ9aV9o{}b0D>Ss0ryfTSX-H@B>Yj3>ueR;1y5Co#8H_t>X|eD
gQh+Wg=~$#J4_y<VQ3!dynyZWP$-|D^eFO!cd%1rp%TmivMw&Mj84_~5_rWrKuyO5$JfS7Gcr&P_l_Q}I!QH@o}~O_){Sm{Aj&FAgh98|4T2=~&u0ueOlB$v
zu`RuD*<%{Z6(Qo<1Pom9rH0m;1WWy8^ljw)apvI#lrXoV?2}KSqnjOnc0`c7&x<S*(2TumaS=lUZ+~I9STaEiSsNfOimV#>;tDfs&oTz4PRFixmfyaD6vhQ
hvJOGVnp*)%vQ?J&>7VW_ZQcXrVi>4^%KjLvmunW%1aJ~3~LG{)$8`krZVsoSy5Lnzf0E1Wx`joi|FW?GUDiXl^#m5uolrAe+gz_uC@eo#m#KB{gyg4l-(||
%q!bwUibLN@tH!601kEXDbhd_h#l>#UN4HgpTTJH6DTukSLrDr6VRRrm%OnSR&J6m^f(RyV`{%WbGTM$<aO8`-LvV3_+>6I(UFHswUgLIP6^Medo=(ac@IHC
(qeF`p`S{wSZ#y5=B}`)#n*itNkdb`34F0U3yLQ#5}5zaQhy{>`3Lg*PX*SGOYZC^tQ*nsUhrq5KDzspAXpqyb}@=9tT=r*%BrTK9>#+e+V1jI@RLr#Jw_Sh
`qj|P&k2Cz6oGTlq?`Z3yh9N|$J*m4q}FS99*Hx@|Kn!w75_$PM~wIyn$mEht&Q*5-wp!tqA3D~M~X+=yp>mh#1m)kh>4ULra4x8AbTY%O7OY@4njVscXMOp
_R*UMt6B3QrInnP7sW!*&c2qd{yCx>00t0={Cfau#FQhjWKV*OV-+5E7!If7=EZz5u)GmLKy4JP7%6TykIcv#a(GPb26I7Xki}E+QWe()Syy`=0`2sT>{9Va
yHK97Y}dg6U9M;L%}D0z<4tV0?2g{akw96Lk;a>rUy_ta_;`I`1d8YCi-ufp990v{s_)3ULmwWQ7+(Y+k&s1KG2OzXK$Me#Kg;#@gWHlLVkiWnxdwt5ft$^S
E84qcv{ELeJSP=my*PD44!%wVDah!9*V>=hv1&y!x}sKydOF)S>r&ynpgM+_1%9lV4SE!k3BKRiHQw-;h^QKxWhtIm0@!!8z@byI?jUm0wxH9;uOk+^1RD-b
RG}hz1uNsw4`JhL2fTiFvxDQgFZW}YZr$^UxI1Ckfmpbct2|nWs{${NaC0MS?-WEhyH?9hzgoRS%P0X+G+VmkRNX&`1d(>=6QaC$-LKU8kyycwzwM0bPdXu-
oNUdw`zAx@f5xSC=p1NyP5&9bGenqPBRRpLFcVWEO?e57#~q^a*|O(crbC=Rlrk1gN;KyeQ}|C_(Rswdie9c3qR0e3dU6`i&Hx6;qO=_pyN<pOa`r%m4;IQ&
vH&BgAu)ei$T;)8Q{lXL0o;I1{j>y|S%T5jfrKQSSOcSt8EZD2a^6!*cWGIMg{5$NW<IV&+`nH6m{x5izq7My*!9Ozx)3}nc$;wGep9G98r`{FOhlX;KhPsq
<_*j!I34@*#Bq<WD62B`LItK3J)UI6AYQ`@Q%S16v)6ch-R{VOZN0z=Pq7Q=Rd1X_vCUjNTLWl`A=AlqidgYvv};#NwvY2BA#{(CSeu4<t{?t|?1T|3yORz>
yKMvIRWja&(&Dv&#vKP$P5c!<`XLyo#$OZvvK)l&PoN8Q?$FNQC}u9*$aIixp{sMugiA#w(SXbF+w!d}iilzYMQ3&=qiU78NwZBDX@bny{5j?pc%QF=m_mqh
2d_2Vb&K;MiKl3Wn*wQE2Tb5|eBPs+b^kz@T@L`m9j5Cc>-5tw`9IkclK4dA)MZ7{kgH5VG2km<Ej#FecU(a-HtP-ocj@>_l*%SR^y#k1lpQ2Y3#v<ACL4A_
K3|^R%Doo2+Lca4ao_!Z3Ag0*hEfic9cm4j?_aKL08*|gfn1}GI)GI!TQppN{0odZ>?11d9i%F=5^$r<bETj2sg*}=enxyHw~PKCcb*~&T@=tv)9jGOGV=EI
@9(1;+r1E!o^*U7e^R^ldvXBs;eiIn{{Im6j+R;G;I%5msAbcp?5Vb>f_dU<Z8Zagon-r<_U`bu_0iQ_2iGTez*{92-F(QD0FYs_JdSI;7y^|(z#mT+sJF&8
VWtw^gdI{#E~H?3iAtSOkYw%^Ei10Y!L&MU{=z$Mc-ewc*X~V($DC}TwP3Y3#mEf!v4~A>3AkhEi5`spAYYok4Z-%s=^au|H^dpkQmxr>?a1?J?T!Yizms!d
@7f@!PCS)@kJdk%4cT-I*EHoDgnL7fcf?gb89{bsNvm$;5|`yjbvq2kGu_l^^y09n#O7D-fZ#XhC2Kg|*}&t`J{Y9(F_u~jc$QZHEpSI}qBuhc@YSwuG5Y4h
mduqz$p5PkwJ7^88(?b0F&TZ%w5!Bzpo#44s?Nbe$(4Op^H(UCNIAe)T2IJ<ECw#RB4>fp{szwV>=Q>A_YFLK0t!~3+zfXaN#SXD8uPqaT03gR(GF+|h4M)O
v3BN(@W($r5<xfTjC0R0T)SHAdZ$(yhQr3#k3;V3%6;;l6Pu<QOYeS-PFP=zLO#tvhGCUC1aLq~bXI7WLLNwM%Ejvq)JNuC7#j{-Ztk6(i#o!m27AFVQ*yBy
JIwIm8DA($HKHtk^ej^VHoEa@ota`W!$fLzVJu5NxE+ulcB0?6x^5iuNa<)pCgN`DFfE4B>+Q71UFFOT)lkTzEZb`+d3kRH1AJP!UINfIlu;fF%(mPnfBwFi
;!!EL{QCZ-MUUhg`yqP7{#^Ue0A9y-y}7deyVr(@Rt*C~6vCV?nZAAVxKy@QS@Wd?A5FxN92eQ)<B66Phc~jCnj2WEO0KYii|le_Er(|y0boZ&=%lHMX+-NG
9+|vjaw6kcZr0nW6zNB`Z`ZB7If}I+_#-xKQ^|*dZZ^b~j`X`ww@fF@YYrWwwlJW3SaPE)8rzK5a?4;N=HZ{Am8H<J@qY5yb+THDkL+%1I^s4V_l~1Y(vwnU
l0L}0uwNcLffUhrCiRIQJmOMvo`V4Lpx$2J{BOZ{RW&Fl?=H_mp8>{SY(w`;P_u>7X&H5^r(Sa9o32K46i4dp=cbyzh`9iv!jB?3Wu}~)1;Zvj{OFVA8HFQT
c5Ck(SgH_!?9P0@@0z!@ny4W77~{U=ic8rOqOV|0ZK$lmP5e!tm3%&j^yWzw!+PWqJg~T(RoD&m;Oo)FU80)YRM+v<`3X$rb9S~bh+@pId53Ep;nNC&K=eXx
u3bmmA7AouP)`=DIR4u*2gSpKWB<m|wUsHSr)MX=MT4Q%NaeK?+)7RYB!C0?n*ck@zSq1I9t~!REH>>>cnV6b?mjly6^bBEjQ76y9<3VckRnYvaQ4)?f-oh`
D+PFKbNFKsiPskltQsq{luI`LqWff2xBiERD>!U#tvT-ZMx^|cGGwS5(by+OQc(;SFQEzR?v${K9_=%_azeARxT1_46v|Zqv=N>1_e0IY434LW)_3I#y2+i=
s~|^Ny({}e`2?bZ2bcyM1tkn9#u(pk716!0*8eN-j7uBrMQX>bAKN%?V;yk`N#s)ZKMS%8fDy;%&@qINNYJ%{-}khZh=mn}|7b?u)@@#b;@OoC8N2&3EawwD
Ac8^Vm5q!6RvE~WM0-9O`SV!-LvU5!W<>!j?}dCz?`!!h0%rmrU@jL70`@Pdms`Mr3tV4`8Gk`9%lI0(=jaUnea{=S68Ut{{&M^nTV1x9z7+qee7aqnL7ir+
z?hf2v%K+^m-m?YnM_qKFldjnnY#?}GD9Wio9RMZna+mmV2$;yI`?`&p2uN=pJE5~vzT2RLsxE+z^Q#v=LHqodFv|rdKmz<#)RikAi3GE^_chUR8&}-!H&^e
PAo3xc>GgxmKMNweg;CePnlJf1FCKqx;*l`%>S9C*`x9o2ds?;j|j@%M}C|VS@^>yr&y{WN<v+JiWNA*?|}|*54lpgiM<($@*4f#pFg-nOZ()6C9h{W|8(>j
VBPFw-b8tu1P0RM;E1vEr07hJszA&lU5tyo?|Y%p$UW&Ns&8Hu%k<79GuujLNaT;te@{aGMo3zh2B7S4it|1o1Ws;w`+Dyd$B+O300000heX9*Kyjkq00Hf`
4cGQK_#{B)vBYQl0ssI200dcD
"""

if __name__ == "__main__":
    sys.exit(main(SETTINGS, WHEEL))
