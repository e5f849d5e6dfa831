# Made by `heartseg kaggle build`, and never edited by hand: after a change of heartseg run `make kernel`.
# Kaggle uploads this one file, so it carries heartseg itself: a wheel, checked by its sha256 before it is used.
# Experiment default; 20 epochs; heartseg 0.1.0, sha256 976e30f49958c50313b5cc0107f147376d64c65db2490e24bef8d9578020d18c.

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
    '{"version": "0.1.0", "wheel": "heartseg-0.1.0-py3-none-any.whl", "wheel_sha256": "976e30f49958c50313b5cc0107f147376d64c65db2490e24bef8d9578020d18c", "experiment": "name = \\"heartseg\\"\\n", "experiment_name": "default", "epochs": 20, "processes": 1, "stop_after_hours": 11.5, "resume": ""}'
)
WHEEL = """
{Wp48S^xk9=GL@E0stWa8~^|S5YJf5<4b+-|6Kqm61-q2m(_Ag*iB$|8(>1=oZU}lf<u-x@}3|3KRR3BxM0Q2%Em%IxRz$=ok(qhV{m1wlx_|V9gW}-{ByXm
0RLyM99Ep>Zu%cZzzPxlo>S>$nFHo&5QZog57Q^L`>bLe3Cxp+^MHBpz1&^cGvdyi{WNg#HS-E}TPPTbG&6GgNz4wkL6nIlv%m{If3AgrBIu*~I5Fx1C`Zbg
k3ix9h<8-a$fmu%4k{*8FOCJp30Jw10_w06Z^M4EW3j{1z=!_-FZ<-n5V^cL+%NlbSUvp~^Ec!n;@}nOgrmdzrgI*OClO;H@m46!Ng(<!d|9cf`#K*;5vTYC
N)}glJR?b)!LW$u$-@JYAaoJ}3g){#z3RHiBBPG=+{O}y1lQJSmH|n|vw9TD-d9#)QD-Q!K=HNCD1@kGA0@^ovbk)k%CIs(Q@c^A<-d;u)*K%|$A@w&5G`ZZ
?!PLfHS{DUeo@-M7#RR60V8g$w(sEdg;R&;sH41LuMjUf5xFI4tfZgl<!4EH;M9Yo{KWz~=>(ULWO!>F_!)YPspbM&XM5*stZ^ExwS}WZ7cdxyuf7FsN331L
U~-sK^(j(Gms8aJ8BNS9T!TPezRTmM?B87qad7ehMclb)h(XDWHy>8!?Ce=jX;wtU)`;bPW`KcgzAF!n8&6n!$d&GG-HfmXEUU;i+ak5@ttuhfoM~}yF#w-&
-z(X+N8RN2r`d&FAkwxaj3(*7&q<x@j?<vIA@(f?g=rQF1sGe|ygt+mg!ia%rX)jSj#`zBO0E=wl^D|TYQ}<A@H65dIk|tQkmuQzmoYp?>qTxfJ7aIhi-Hv>
2vA6yF`T^1%srm#aubq8a(^8i7R|KT0+~rbW>R|AgCIzk{Lm_w);T*Vaw2CmTPX4wfK)=vfT}QHd-JJb6x3X<DUK-8@jq5k2SU!brm(p~eqeCOI(HWh$^I(^
r63A}uw$LJ<Q5a0>eEafLaS6>l95k1e*&(b>mq4d9JiB}hsJc6VI{9o0u15md{U~l4>Y))HqaM<l1ql~D||cek#A?_`+gz1>aGn(aLZtxHy{-6-C=PTp4erI
zs}|RHrcnD3vxJ6%g8(s*;6QEFx4>vvR0vqhCxmlXxZw|7hf(93)tf4wDW(pt$!tTwzGC*JAr;kSHegWHAG-HV1UD97dIsV_w0`d5JG}%js(1u0+tQ4XOEJS
)9N*kxCVUrs|Zs0*a#Tmis6w;PP;S|40V=2rc|Ktn!I?F3YPSNDs`%enlb8Mbh#ixyq|J%98*<f<Y<;gn*TV{!ra5lAa1u=?h`dQ2>=2w%OR|Xn-f2=*rcRT
vGm~Kg)*d7IED;hG#o;5#RrdwTLi-LnkVQ#)A7KZAf$RC^dNO!u|MFK3JBv=)wHw6s-#B&dl3|<4EbTAi5UpWq7YcHmOV&uWLkE#nz-B593=m$jn<FFIcGV|
Mdi!H;fcCZXJ6R*lP9aG0h#up;qdXIqPNe*0ez*d=E+_RGY-<RGs2EAP$6R^J_li@Y4FX!;;p~LBqXEP(h~8F;cr=ZMW*zI7J@dfW+VVu)he%h<*mT`Kds!j
gkp(%-2$tGPkH82>GMqU2+w#WK7r)s3?|aT?TT>h_mi!PRN!kax*!H@=rHb~n{dl#@-=?2Kl(aloPYiLfOimr9tftArblGzeHpp@FuYu5;^5;hllDt9wDOxS
e?cSv$j;Us0^BC=k$UheH@CrN^hp8ahAA~|_6~V=7--YnzRuo&b_%^p;_+GaE;kXUbcHKRvOL_7<b8}Llf}1F9vj$><ky4ULUAy5_b2C5sl?goS>R44<cT5)
qp;ZA4kwvgyCT>|Og@c5{@%B-mu`5#Tr`y%_$9s-{nIVOiFrm90=qQ3xUlqc%mcP+*&8*Zo%VR=!uV@wzzP^le>~kB*H$`kZk9E~vIa2$cn$nNAn<kC-dm~P
+2>34ZskHgnJdyKY~`c4M#xh16Ava}L?Ov8Oh+v%EnPa3kD`1hE%h?j8-j?D7BP9c-GZz8FOFwfqH|l&UET*|&@b|<IwLpgYD?fSkRa|1p$p!p<oDVrG0}GF
(TZ;0wK|vF=lb;=S(>Vc6LB3W6DZ)oa+p?v2Pn%HqQ~Gg+zXCSr_Y*03>NVn|8MsNf{2Xjbb`5khUr`L3Aeh&=HRIyfIc~wr%F+*10A?$+uw+c2VKTR1iel%
CO<~LXFNZ<TMAVPMuf=9dw5$Hs14H4+B4NxqL^IVhl&7B_Yf0Kev@3LR`%?!5!u6zoQNv>Q0PJNa_(mwYX%A7is6KGn=`R*(3`Gj&cg8b9-~^|450%;RTH9Q
Yrd-i(K`itV(rmCqW%|#z+9X{NedElxgju1)|&a{!OU-}C(&z(%T!hX^N&gA_l&cFQilgB$Eas)UKz6<ySQ}<Kb|CXZ9FlR4HEcUz}{UKd_U<2X-kP1(VT5T
JTUGY7RhmdIAWmoiCl*}x8ouNcJf-^dG2t#dSB_q9;yYmljs;~ka)H~{mbq9j@-yyxFUDz_|^HpAfLX)=qX33kgjLdB>6}@vVwA(5-Ikncz%<%I#L{iYqD%L
N?}Lgnwep1!VsX346~55w{$<{7gLl+<+=BHH{Hn~_-ElT5t6M*(-+WsXGR>1WhzHm$9uk@b~6ULx{<whR_BE+4H@&K@&}0I9j<V2J>8NQ*g6B3Z3nl2hcW^@
+h^VRxaSu#2o=(8ZEezW=g&2p!tI@K*ic#uOcCm?Q`L?hvj<b$A0cH}H;A-(*NO+#loe1?^14!5>yA&lcS<r>E|RiRNY4!zBX!uGGaye0Nj2R_Pvm_j^<14M
8Xg<gp2j%XT$}o!@{Y(qE7c=IvlF<~a1fCDb#C7?4i$fVD@Y;RKeaIqc{Mr7d!kzKxNK#;<pN#3qJ)R3;Zn$43SrCPa4ZPvl*}i|0K#1J>R+E_Cxd2~03}I{
atMTDsJw%JOk5fy3d3HS<CP3m?NF3uEdESh)AP(id)e=F`<o(<Tj!tpisMYS;`aRnUQ(zq=L2K#l<a0m1uFHn{AwHWGP8VtjgVP7?rvvO*bw?p+S#)Etxf|M
^Qb$sPMiBlo{?g-ssGKdn%I@jpW-?F%>L(d{JL0C)1p313ow_|cP=G0BV6Q^QlqyF&oXjff@G6gq~I<CZLNotc`Z}4te{ro$;~%j3`R7|f$9?YXKNK_@z!bp
dZak8+P>T|{~_~*gi|>u0Nr2y2f(!c%Y}Sdd^~dA`ZLmwjLwDAp@?l}sMFR^b{GpxU>fx<6~6D>S)^RyzkQtIA6DR4zugW)pSw@0dWaBrnX5B+jxTn&e43v@
zyHykujMMMsR=-+N1{joJ;QUv4m{Ok4ulG>M$XnuX7LyK-5X#NSNj)3!r^jZJrC7@ZT7L2m+3RdRgcG;S*y(KNSzJ2VT)01ii}!(_*@C1&;A~iB_6o5{8_ah
`i~=_@XfRrcze-eqOLRCJ0-bHI)!s$fx_xMjm`L`e^Ypk<I`=4PVKh%M7BeE{`(EV9c(=}6D96e*(>xV=)}+D1Syq}V;*<=AH=E=tmgF<a}YL+ebO&eEdf`0
@!M^r{ma8`95DAaTm4?uz_v(!D0&T&*u>KL#R_Tm69nOz?c}*F7UP;S(!nHY?iIwt#k%)X99@KeuZsgQfZz3vN&HJ`SwN^J7+!rjWFVR8O5dn|Vnz}B$QOiZ
HcQ-{=wEP*c+g37Bu!n4q_lJ4CC<FL4p9vO;2VdnM-kj0>x+)us^o5n<lB5lAvk1RXVt#bLZ9M`S<{n(GiT_q+9ZN2eKiH=4{){hTNcr(^-tS}mH6=-3Re<h
$=XwfHh-S7fP6JoY*v;dXPJol3?Rl-ee1J1z*eB<Z<~l7U3$MC`nH-EXftJDUj;34?M1or7S>HCby|?Q2{l#EpK!N=4Buf%2at*cXp~vpe>sGOn@AU!h_?g?
_o={KU}4e?am#-=R=515Tu&Npl<RM?ucq+1)87VV4_OI%wo3KFNaO~eWwKgbf4Mg_ke_g@6o*aBzJ;AnX&zrE?=%5gw|h#ZEh|yMZmh3g3P8H8$c}L3r1iF^
lSLLcYO_>&9@LN7rCcf5h(<Iak&2Y$d^be6utHX3CO@>6lga(sZ}XM4#-Zxc2e$2W+1g`^g5IEBqoEgnqsi3CB)IyI3m*M1*@huQ`chhk9^JHFj<Q`OQ0KVV
2p<8QJZpUr^`Rs|gFp`k37OMv&TzcZM+cToZ@lhcxpXu>wOtFGFj5{`MMJhzZl%ETx1!L8EHynd4wEmn*0xXpS>xfTSd*FMfiDsG4Jc!huWPV80bKG=^P0vK
#CKt9`D^_+{y55AgqEuocMh~~?I|1NtgFKM3`{L~HSHQ7MRF=ck6K3GV-en-k&mrKF=+od1CsO@3?d8{v4}sk+GbRqc@8K7-M{GXyD^VH{$i1(9wwTx(OMsS
e9#dyo|fGiv8oT=w{J%V3$@oTrSnGxn|bSUb%>Dvg5OG8EwZOxsM<-A87tV=(c{Q$b<?1xdb%yBU)X=Y9?G6VKJHz%+hmr#23R-;_-nPm^REGV<H|&ks5)Qm
lm?hXh7MNOO7H;#!48&#w*>ohIyz<XV`ctLxqNGHh(SheZz}%gmWfnRxV7E4xdOhvxmj`IUCV^+^dYHBfYtupK0}Y*susGUnfz88-l!%7gE>Tk8Jr;1D;KZK
Kx!-VlO*?|<8-qObQIP=ii!wa_$f&#mWihOx)>noM0D<eP>X@<{#z^Shjbp!D?U^Rkk@nBrYb1^rF}eiJGXk+oDoV<K^8h+wnT9CI(dyFZy~#68;KRY18REw
I)9L|W{B%UYL8tGUZ&{(!w?Jv{`j-JT2xcjm0Ujni8!vn3npYrTBe`h%+>l<x(mFNxH>#c70z<Ot<ntIz8qx*yFJM@_(2C*7YNiFy%b_ZUWy>t*<9shr5FOH
U&nxU*4R&!UuOHarnkZzBSg*YSA}(Z!h10S=%xW6$lYNaIzDN?%tJ)odVN^!LGflYcsD{72s&Dne8uI>h+h;4+#PrDmuj_ijaYxmAodA)ml*2KJ~i84K!lxp
!9|2)rpY!jA6J~;sK@su`_&*F@tFGhdB6pN^StsVhN4)}QHrxGn!_3h&ZOh7v^^u7h+*gSX^o+!dC7u8XS-RVD3e38c<+FxY|FnoKO8p~`4$5#r~+lL2L=;6
kgk0ro6!mMmAjMIYSwnfet1dl@N%#SCY9M6%(s6p>2b-R*G~>-@UV_*x2DTrt$<#pZy8coSM!|mNb$F?NTboEkf2Gr0k0f!H-vDWr~?v7@`C;~A=p`bS{_9J
SI!y{0VX+sx#*d@QD|GB2jJjMpRI6O+(PzSZ~%A^@WHC(uEOQ!)!R@|nJEGX#K_i2@gYkk_LA0CSGOITcNuS?)7^q-eVFHd%zPbv+UlA8xll13d!Z4yh^83^
B)DYTv`U$2BS%u6QlZk1x>Hfo8{1|`aWtj3{)tHg01BFWC7b`6acuxilQSG*G?WM=*Nv{_l@SriF+Av_w71X3W+T240f2N!0NL7=4idXe{|_MXxrf(E-c)NC
J{t%lET$YNmG#m<lB-t4&vNcqo7eYt1g5DDQm1AU16*g^**_CxJpo%GSB9Ct%=bVXT_)&-s74R@B@ZG9juulu4D*&igKOUsbNU*Oz0(`w-&O6loB>qn`nsc?
EA2$SbG8|y`yRKqaarY_tL5wsXZvV80urX&wHY_saPxwr`m!gEn0A;$tj_dh=zW@YB*gW-b$EFu@EF%DNqgo-6l>}|2ghi#<E_J!RbglhXCf(MvLyd=wcg3L
r?^|L3rUDB+4g#1stH<(UTpuHzCcVV9rd9f;`rzY_Z+6wPr@moDZ*U~l7}qVX)9hqVmc^If+8~H7Of5}rO2as1XL_X3)>(A&=Q?ttwTM@^JTS=()00|HjU#U
-D*LpA|p$S1Wph}4Gc0PRqQVI-uFQw1lrDS!szdvy8mmrMu^||M0T4*9Hu@{JW}tOr%J2|<k|J>?0DhGcqQFWVg4S`%HFqs7D_?>YKOdpoJ1~J)|8Cxe^sN)
b!Orp$D&_VqsY?2aYm{U3;I7?Xn4d$cg|RhI`!chn};71DBg6+Z^i9ELACG|Hnp69CGTh{nLTdO{%Y^j!z0*o8<$qou=rwgb!2uvgoxpXZ+a&SdbcfrRpH0s
d)j*1l(V=kO<c_%*amPHi6dr#QAD_7jZZqTtAqX^;E8`Zhc9194D7t>+VOukY+0d6CRPW00`HM6tWqP4boyL3OBNqGEl8H_>mlA=$udZVDo?|7X(TV|&*;D3
vgUQVvgRuhKk1oUSL0JzO$Q;#OK=xD;_|OS{C4#JHD%44PsNvVc`d>zBeYW%I(gBR5t;L6u%uxPtIw)yh3fIX1T5a`YBy@|p@_|YtF)qU0$~Yds`i0CAXcY-
o-$!cyC_r4BKU1aRh{qa-vFDTrlxwhd4OwSpm<On77Z!=I&NL??JpRQg$NKtQVhD91~$cL#oIj}(Yblw=`nM*1h8ay(X)4K{uw8Kk*KL5+TXG`|D`Z*erdmh
|5k540Z6Q#jf`|SO!HIvFlz;}vXp)@P!H|S$*$ryiNv{Z!THdE5d`1kn+w~j8`}{_kfkc7M4yeZX}Tx(41=5b_$<p#(3(O(kg7u1OJyrj|Bdt|W64-9a6%_f
=I_O3`)D&%jV&O=pzcUnh}jY{G1jdd(toLA>m00qRgxzymG6jOFRCVNQ+0l|2e@d`ZSjB-3uc^;A&b>~EXd|$@9ZcOYZd^Z(o?MTsPDU^6%%7!3uS%?FDCB1
HtKE|<GMQoL0Pp*v8+P~D-sG|Q0(wWKIC_|8k>ew73}JxYbI->G_Ho#-D-5nl3RMTMGgd&wRYd(I<f`osgw>szt{-!s7w_N=V<Lgl2{2-AVEvxd7C>AAG4$p
%wt3@fohqNi%r9DreBrdKKjIU;A^#gnhN*~Xg;ST>Gu+4JDfYB6hg?g6z<buPZ<Lb@>7isDr1VQ7^h&4lu&ycdiC3NK{GPN0wGG`im;U^6v@6{33HWU-C>Cq
y>hyC=R+iaC)ebO6(PvkYFZXr+Pwuz_b$BwB4lX45%3Oa5A^s{2d*lpZK@a0zDaIgHhNgLolq_BvqszIOLv5<n)8=oIullyoxUh}0tfMPJrR|jX_;rDRe|Iq
^JWyXr-!amZDg^Z119f)UXLNUmuHJz-H!XjRUm%qq3PDmubGYtWez28<X0?JC>L2=(rgT_ZvRXr-!{t3tCMVXzLavMqNU(ANJUJq@{hYdJ0)Jtnyf35qAxg9
dA@=|&ximM9jB-WKJXK~IvU5o@XET3%_n_-^yCY)!fQgK2Wpe0=kF17VM$8`H4R2D?!e?2T7TKWXp2n6joOr@C!gbp?zc@Zr0yXDy_;H1oiR7ectJP(y8D+B
QIO#DhG1Rmj35AU@<)z>aOaZouzAaN_oRFQeL;F#gEXS0xq{;{djC7B{UPu+fIJ;0#7&|E7XCCKXTgwbs#}bPlf~;dz61bJu<3>(HXqGn0IPv6*C#87Dwr_#
Q2i1(NO&@38pJa2{4rEro4ha8f*;u+A(6evgGYPmY&h>nRHM{<K@GE4fj+1zn)cI$GAL^DTxxy9M&3}k4Z=*c;xk1@0g$JVPB(y9aes5O$lIPGnn)#CGS{7-
gLgaKxH?AgWKkVtJJi0DA{qISmu}*foHyXCgNrD0RcaDc2Z#H_8X2?^g9W7bIJ6;6Nub)*h;W%P8uVwt8$1QK#ZzrALxkLg@S3Uyb=U$R0AslOdbGm>k9ddy
t|RPjim9;%kl<)8X<j{XHl5zfo>lsD1-`NT)w=VsM4Dp5%aa<9dFBMohyTk~EH=8{4la<iPX;u<$4xyhiOsf?WQVR4@5gsDAuk6DeJ`sqsjO2_`mc+CnG+dd
V`TQxT?Z!Vg-EGLgt1cd>My{eKmhhC<EbGoW`b-&n^nOC_}029SKeMZu^8o`PD@9M5oLxT6LS*-!D{V|!PliHF|3>%HLFL4JyycHdjN>Y2O45OHTd(0QOCFR
A{=W8=;3^Q5xwOy7Eb==gN_|9*)5h)ja>atu*07C(7IG|X`i1sS}Sj#khCd;-{Hl(-86z_d-yyS_-$;oMhYY5K2-dtqH5jDk5N6YDG+JrY{=-|sarZ9k3Saq
P+FKWm&!G7^@9LVu*!A!ay@lNnE@Blrku>3?x-xpdO*zZ=fuYgh8WS@-p_(DQ0yb5z7`e91PuG`DMVyn5butZ`>Bdz>H_I8bqJLfo5J1FxV~44u?q98)uqfr
{xBl6J=2Hw>pA<O8fB3sL?jEH_wMfy`4WY%5$6>-H+@-BZolRez%WV3Q7eb131)7atPyfxMqk9F{LJ_;F)LaOko2)}(Nhx8nf9R>@zJ1THc1|JI)@)}11TMf
l#h1=ad<ADc<Q(81>36TDO(?@CJ6CS)1hTJ0<5b|w-p4MzcH$z$>31v<v9Vc%u-995z!APxAX|qVq{aI52CaLqRxfioW5`AFU`+oDVL?>V9$ZR<|%u%msATJ
&n8vaU*6Tcmi#ReNCD@9`|t_+pp7-<Q7%26{hXPMBziCd<pO%-SRk`5vLlr*w3rz=1^OY3fsAMldG&7*2vog1UqGD_X$l}L5H`LD`t6vX%m6@$^Ge}QV0`70
D$_Q8eM!?N{!ns;b|>u1&bvki<XYHT`OOZCFCk6J+DJG}0)xDsXvb;)D1bY3>xn<d^$1Kus-naiCFj6syk_kMQ0`h<x4TcsI>2;1xp8UiE#PuQmQqvH@CDPi
$xe}dB$pN=igD2JB-x#EyrV<BNF8GMQkS1tx<@uh8i7B`k_#8_t@SOt+ZDK-W_ApjPcn@OsuUI$eGJhM{(ZryWbJqz9=4@a0d0Lmoa|Yhz3Wd$p2brM$XZ1J
Gyl~{7VCuwbOuQ&fvNE^xV^?U?&IjcvBJC=O<=aj9RppFrNW45V1^5J@cg_|({cdGRiB!?f<ptJm)$eoKcaQP0@XG&kdR(rl<c@DW;`Z4FDu*XIjIH2QvF|m
eZDxK_EN8!lb8g8Ea?&On5G$IRz!7d55+bd8%2ko)vvEBuM!GcvW`%|R@pb}(o)K7oBpFicdFkyh209!B~wK|)!*@E!utpgKxT2{wlUE}8*6|&9SY$nrX`^B
9K1{7uzr##zx`ZP!+i03{V7|39src{SJ@zUE1|POH{-7!3dA8LL#Hz-02D9Z=}h<7f6mlYEvojyUNNeH33RxmYk6WvP<zsP0c15AH(hMv_#!X8d>#`({|7is
f0BEF38CBWCT<}S&%vgP5A-X=?w!1oOj%;JJTWPddqB`w<N#2I5JFpnY+;u4|7&W8e6f^fj{S`91MSl0DAzKp1%xSfbmFQT{vK>YrohJ&hLUy}nq*ciFq3kQ
DhNn4@%$Z_mXK9>O=8-Mw?c0SxHY-xgYl2Qo`^h+VZ}-@F%juojT!$jwh<bd)-2O_Fhs*~SV7sp67mG=ffx^uWh~A~>b_qYje2zgR!`MW;(Gxa*UzjtpVG;s
OF!~UN(H$~n5c3g`n}q~3RTP-L{c!GlKl;b19fJ!{{?TWY9lJJms!V)O73Gpn0e;7wQJZ3ee#tejLJ_lf8%oEav=T&*ADxwqCy8n@3Ovs3uHJ-behiB@Hs^4
)86uEy8}-v_KA9@HM=bkux5{Mpi&|FU~)o0g2AHX5G_pM;Iy^>XK;QEOBnkjd7lHVFnTF|WwpDL@Ap&P;|%>SnVh(#qidb?aPP6S=4jeRM*kyU^l-!=(Q#xx
EEqk9&R;@W@{7XfYy52SD&MMmDmtG<uD1q;0b!hun;`UOes+@F4c3}-uXhZ&1#-xuUw>s|!a2S7J0H!XA&F2kKo3{wph`)QdGiF}v3BFysN6*p;J53&iN2`k
98|jUh4-m;9-z2f;wXSSM`CH&*cplzYGd?sGkRbaRLPqd_SA#tDSo=WkRK=qb*-3i8?=CVYn~xubnIOG#TaO!P8#W(7(^>wz?AE*G4&n3`&C;eTWmZf)C~~9
kHdX5cydj6e1p@|RdBBm6o+q)xScY?me&u=EN3lowkmiFt#)5&;Ay<2GXCo3yn|BM_?y091-)|}+m24YnU)R&xvPU^Q~O)W$OufBj?uWg4qG~j!%E$d=S%Xz
mk|lTQJoGDSpAy)&mJf7ca<)+;MYq&ljy3{)u%Zq4-)w-Kf*qWi{_KKshe(_znM|}YdN`k2b`KG#3efk(FZd9boDem^8$7Ucf7@Awo}2uvaHV!Pr81}wC??*
Z$JQqT-K_o<t>4t5fCX`K*4~gAW7*5<RgpVT7S2I+!|R4TFED6oU~R|;**^zv9pH7izNiE`{$0VwS;0jvb2sP1DQzAM`Ycq>raW1yV26g&{*_|Sv;2ru2Hjc
)Ab55vkVea4hw1mv+h3lEv97k$eQhh@UF+vfO^|1j56`ihYlgFFI{%v{!cKo;?>mo9I^rM%0+giVx5he$~`ukQK)Sde?4ri0@kHdBTs&W)<$Yuv5+}fdK@1=
Ti=e@r>)I;GO|tBKdE4eTwxUhC{boxJd8Qv8D;M_#8a7EEx_p}S1qON#Z&-E;@h4HfNc1}Xyu3++Sp*7Q8=WW4t(LPV21J!t>-iVwZxgN=b`MPcfZqL*31W$
HIs@RX1dTAxkCrU^|y9^=9FNV$eJ`XVj?c$E(B(drwAV@KrNAd<@lzVxwx$piDX>daZ`<G99)}_7{-0|{lkMBndB^s&|^Bw3&~wp$dJvds;AR%G6oO+cHnl9
7KV4DL!cw0OOhH9B0`gsa+`IavbtRvu6}*aQ<#Yrhqe<s%A++E!RgW71xs7Pb`i2`9sCfzsB6j-q-M9aO<inkr-7Bh<KP^!IsE5zZlIPS?QDaHbYOt0oI}W|
8Cp8ENP=R(1FQ)Z9eS|2J!wqXv?_kZ>0`~K+7djzK;Ly5#Fygy)vkWF!XQF@?%+=_EXBFSsbT#P4I2LM(iCFxj?insR4Y_uhn%ofQSA%_(;Hy|w@vYNSbjQ~
AP%KnIJd=K3^qk~mZ)Yb{2bie!NfiY|BWS1WT}-dcW8zYmSILXJn5;WE#<t<Wawh~xgGhB;jyF1EoK;&BwQ2vJdhVfb+)aqvw5I}tLX3;lj!NQ0AL0xnDA;f
%%)0iF|XJk+{2H$&B!o*Kqs&c8a03{1Ui3MP!~+n@dR}ER7VEyiB{GO)<_F-^+T0Pn`4p#iHYRC?ntu~$>)8XPRwK9z^E>9Tu7G)(V$C$Osb`pUspVhkrKoP
?a@UF&3?!B<Zu#D0&snOm`;xH{5%FD^w^m7vjCCd74pCgX9??H3v_b9ZND&#bqE>X4=jmjxh)9vU+U9PoZa8O>*CFk{gxd43h~{k07%>J7~VSICc@#oSD9iN
>6Zz<nE-`QE1+&FYVY-~C<lqRfA+JiAqEp4Z#1=p66|Qc5>zaQ@6|-uJ*vTszR@vypu6_7-wFQ8sm+fst#B9JGupni6Geq^ek|RL22F}7!dm<=ACeBdE(MxD
fS-{wOYDp@4XvP{GZCLfVG0!KR`37(Vi-?&<lh#@8aO{o0$xi#EAe$nn_~pCI>MtEa<-j@258gM*$9b<Av3o4I>i5`s?crfrW>88jte<9wwTcm_mq&Cv^VE#
rn;E39Tl@<H3Q^-xO1n)XUm@FsCq%`=yc~GD#?tGj)PaCIbR%Q)i=wC*X_a^890W&)mN9;W7a<kwO>5Is5tjF#AjTqRe~<M^QlcjT)+-5PWqJqGWb)wdeSC-
{7`?G8}GPJf~}mdeRQ>nWWxKAF!mwDr_<T)4VB)l8pqwzA5&L^hDYO@ll>bmn_V}+M68)HzRgd5R2Ur==F;J8`PK;G^;YJ8BXr9K?b3~4fCyDWD^OV#8R<Fu
d!l}0ayt%A10O7~d&sq2$DVwHMF{EAQ02-dxJy;I#Oayj!j*RPhw%#!S`z`MjW{C#;{{+wAqFK>@mxg952AeP87@9=`H0XVJ72_P@##wItr{cDKee~Yh@G~L
wOFB?&m<67v8snU*i-6ua4a|$WAQF8VE}Medkb;}g&PGhGXG-lB3lCtWEnnsm;)Y$q4;8YDyyEJ!tAbU1<tFN%Yq06N5Q`ez`JYlk*J#ad&W`HBg0~oeXCS{
;BS3EXSLJ+P|aElnI$&r_K<l)(j_^gu(5`CguN9ongGNwG43<t*i_!{BB_!&n#_@618`i)cj{3JaT5}<>+L+Hl|?7-s7eacfxF!q)X$05%uwZ2bqf!jcE@eX
p*%=_cRN>%jC|Wj>pp?ku&h+j3U&7xHhMSlDP`Bkc|#ijy^GZ3bw9wcwAAJ250=E$sbk0Q5Nsa^d5*o#XG(oS>EhRf>$Plu|B?EvdD>E<c+V3}fO&>P-nURi
M!jrs=AUEle++Cp)ydJ)IZuT$mYDuKF)`9$aK}?~Q6%t`E|Dxo0)Wf&f92MU+mLl-d~(sh-33^5SMDY|=g+&9(StDKHlYacEEJpSIAW6C`OU5Y@0@b61G*-1
7JqRycJx1Y+IJh6QB<JcMEQ9hn}v8(X=xb}nH>6wXUhGj1z-?dpsG~?xjIZr>UiT$3A}rrO~5vqm%UBwHJmAdu2byUD%@9DrGxQMIV4G^My6CN&mw&WE?9Cy
9!H{R@UYjXt_Utj8{KbP##EP>$6hi)rL-J^srLSss97Be;%&#}L{(zzM$6@q-g!JA>nm!a+<u4$<^%cx&MqX);xVnf6cHemMnBK20o~cc76wI<6a-*tKbO-N
|EF~1?jfQmo>Ctoh_unj3x_)E!CJr^4<#2p!Qu-lW$;Js%$rRXl))aN2aX?jcr(1xbkNw}t|T-*#A&`6F0Gg~X{ytG+BMB1Qbq)Vrkn}g=Ko|k#}uus9(N3K
$9;dt382LMXvT=!-Xb_pb|!h<3OR*25Mc=-kZII`$l7r2v&jg%XH)qJcP2<h%ZE^`AO4WLg4Uut(Jm$O-@}NsNSbAXNBWMyB{dwr9!@khhsAL7C`62Ja|t<~
!;uxnH61jPVer=0DAh~y47PF@A~WmMd=rN>#{1~mAUsuqJoSx|2;m+-=yxF#HrI-y8s+fB2m1sbW5`A*n3%X`g+j!A>By%bRNHjgW4YpjYX8UDeu+ziU=u8$
(eA5sK%<p~=?zyXUn2wSN;+CPJzUJ+LJ4wEL}fF&3f(!QC2L|yDn*!(iWaZe1Bj?#RFeI0<@FZrQgs%4`tI&!(gpaI<ctodK{(`+U;Z~FkGK`h)XCblO4I@4
^rtL7QI21klivrUk`in6Th;c|cqO3X){Pg;!)^+UKz6Q!IsNYhso!B2o)sf5hqf6fqw!EBzkpZ=<`p+^B(Xz?*PZ%d!~uOk0)+<R0oON>@t(M=f+TZk{%Cse
fKCT5Ion`Odze@!{-<jhHLw~bsqIUdAF8{Z5DQbWX>I^6>y|=*=Ws80sq1jtx%9bwPe=2T8(}l8PX6Kxi!xr|pO(9De$xr8SgK{9u<DHE-%K83q~R>+y(oGY
>d`X(7BO{f#|uy9D_O)RNU5&^PsJ%kLyR^e$3_24iJtLt3~v$DfQx9Z$aDbm8ogjla^{l%Mz7XG$83}AJI9RwB|8qt)ug#rtk6l~1RfFo@w@M2M0Hu-iMYeg
m?jFTTtpJIl<0rE&sw}{DKkMlL)+Vs6e$;T&QTI?qQ5Nx%G5zht)e8AJTIU#*Sb|AuYHssO@xNw2`_4Zs!NlPoD+-HE@`Vs;gbADPyy`S%)BC+)--EZ-r+MW
Bfq(T(KYPtRh>T}bdVvb`NY21Npd)b>hkWuBGCg+%k!D`EhJWQMwu`|8nfT;o<x2cs;KCqEV=Cg&n|!y^pl9m1ZJ-g+;<*>=5iU&Z~$+~5QNa4#(N8cADmSS
G-TT<t7ck~`t}x^uJLvq{XkQ@Kd?yr`X+C%pF3rHc|Y}RGZtj+PoWeJ+oCw-j2#gAhyyd+VfQF#WMVoxUPc2>xe-5mBAQ%B(!o04vYiBJ)*$xZs<+U|xi_rt
O|~^@XIyiBsxU><+@E?D_|BYG&&rr}0}oJBsx|{E&EeKzeXKXEC`1PSE%HZR%LjLK4&nwo@e&0SCkiKWqW$@LOmrzcS<ZFnOLkH-$G4^Sjny^oC_-h_JC{!c
&{1vu$|rHUdgU~y_Mabwm9~U1c9=eU<*1Zq^w=HfB+g|qUC>5h5!U!<cIqQP$d)rYylKk#b>PZ_PUQ>rP2k+rY`1yiA__EU@p&WKV7l2+%7Yl-LCtP}(v>0u
XS6l7gI~wf&gfpT8CAs>skrSX1m%&W9C%6UbH#-mw-m~$=io+%Rl~;Bswt%1H$6tcL=D(69fm|BUtGj{ww)t}E;)VOKzOZFEpsj>1>tIP-%fOygpQZukMZ|d
KZ<tEK86ZCVi|LAI%k@6+yM6?;#%yihxY!ySXcSQ!+nPk<tbZ^Kx8^F!jlR}7d^(sJ)$i15%ws|(i~67)0{K`g_k{~G8{PnN|<1@a7je2urI|P!<NT`jl(|y
6FMJ~fr@Fl!PrnOR!b)7eIP>0;Z`6rXXUZus3K*6X1?qj3#GgiUKfsfR}IZvo@?sG=%MKo#(?qZ>JE#cL<sdhqpRk5`YeX*s_rNSYc;?El8JIN8ot4wu&|u(
|EJZ=k*#gM5wSNido5ti0CWmd0n6|xaTjBg^bNz==@|Bl;)*C;P+&h=7HEbbC*PSD#4@j9kZb?YT^!SjyL4VFeX2AQ(>rnSJfe3$j1|`n{yh-sSKzpP&%&Z~
Mat|1&l7(<K^kUe0)<gvo6j`i=HgGtuUzcEdumD7J3eprBVj%~A25bI4{S2Ubd!5i9VtlDp91HnO|0(kWDY9XOGR@=^4+_p9GN84_D*irWEy-&T{X;1+B2Qa
nV&?J_TVYqWEa~wgXqK+Q0f8fggKnk$B!geSVfL}Klc4%Y7W|{;>%iu?N*&neu);hjafFDn<-{wy1k`WA8SaRQWkw--`zx0y2L_8oJ_O*%E!qmzFp}+he25N
U-=(~l@dp}SIZd&Xo)Ccp#B%CrCZyF7lwLPdGnIz$6@j8Sg8RBZ1*1=s65^PfDp5L$Oq_?*pYQ!#ahMeAcO@42$8~?XYc!#jBpHrg2HY)Um6N?!JDf6STRup
sV|JAVpw#dEBF;&ZYPaqSU%KN3WA=kDhoF$6U?*2!a4|->+J%lf6-R%|GXQl@*T;@Z$SNbBF(s_pvmW>?zm<sZg6BC`yNr&E<l@PE~`xTa3Nm(G61J*);6?;
CJLkgfF|~<WY@s@dgNJaeAq=TNNp5K{o+whlS;n&rzm<)6WrKapo$Jwnt{z*5>6C-qD47IUm(IR+^*O=Xcsb!Zua;E^m}j?h=5lrnq>%OGF(B<5Wo$+B;Vb<
V+)lDHl#y<38(0()KvVZnJVt-d9DR=ZNo2RZTBMGFEr#I2-|83gZ}l|#%w0~&OB15?O%u0Ak`m7w(%OrsLAntA^PLW*PBKo-NvYj2}%|310L>IHtas5-J4-T
bNuhlPr}srQQRPA(Yz)3abC#99(L&0*G&{fqjzsBgV_>TBZVz$#!r~&o7uM-F&-bwK{7GeTqxmr@&v1COK9CW_hE^<pSAaduO@2R*WDA2f$I3yzDA#qR=R{`
9Q)p&Q5S~B>YcyRAvTi?u<&-or}8Z(Z?3o~_4nEFyLZg!U>;cH-@jpv2tHpVubyJj7P@po<H2}y$jK6uOii}*FT_Hs>g6b=+vn>Cl&bS8ZcvLc=0b2J`&=QJ
b%)x!^Qp{!1vso<RKcJYioK}qWJGRhC`|aIK6_z_bGBiZeaYTrs*zsX@>SRX$xn9K@OT<WN!;02tpMhjzvqe>r@^O%N<CkkDsqrObSNst^@R#4Vn39=^?tr7
A2v%>M8<^p2N5bTJE3U7dFX-jmRi_ee|XJ>dqyTonQo;K!fY>G(Q}lk#k69R{SU}Fv>URpYaoqEHzLP~?m7)$DuHh~xU_J&0PAy&7hl|YhW=cH;apI+ZjM}H
zE={IHx?#iFIX@6;iJ&^@vGMzlKM%*WV~$KXt-gLA=p~(!3tls)(qR*j(|u|+I49bXhW+j_L*N?f_r`a2GNkYeFl~bdj?dxbu|+iF(+6+)#IEY&5>iFYc=V|
@**#lge6+zc@a_C$nOE;IMS2*DZDpp5{5@s1D?px$)0v0Lb6sHBOjLWORseDH1jAPf5><dlAUMRl7VcBH{;nDws{9X+6&Nk5*l#C%6<9Rj~Io<o`r$^aG>Wt
!AUQQ8_<=Jvjb)R;ul-6`cy!JM!BWcNi-R`s1~*O?W(i0VwZZ3nmkyY<zK27>3c}1N^z(R`MU^tRS{Qwx~X%ZQPYnXDVeO}vEH<6mxDHmJVa_rf%O%lk)O62
6$P=w=L#?NNY;tS4&x#PDR1d#Ep@7RjA*{=Shi7sjfO`d{C+9j_;+xL1X(Lwit6Rf&>(H@N<^LTB~;~gIt5ZxqD}M2h+2@utR>4E0(3u5$64MqjRy2qWOT_F
rIuMl*m(vlwui=aHaA2x1K?^_cUB#nI79MKFhUsiOlFOQWM0^7j4oAits}YA#6ST#=w{Gc%i@!tnC?>)7O23IWD~38A4`a_K5@~vhn3U7df=HWad(4ma~JBa
+&AhzT%Hc`^B#5<{GuedKXAL-mw-*%5nd2+&qVUb8^uBV=NLuQ3-NvuJMsG?pWrO-(E*%O+|XZI^RjRh0OO8y3*0ghOw^K_+HTMEN5<<Q?(9~nW{^mz=3#qp
yh!EnF83#(oiX~`fS0g_>j75gSlXVQRMBoEc!sNU(DAtR{a_EMI-H*lDg>8N|Dl&?Rs~YX(zqF}vFd9Kjvc?heXe@{O|XfH-#(o0aBY%kk{qAjaDe^8hQxyN
%TyPyL-d<c0eAfa?AQ`e7NI5@g(e-<5#CV|nY$;wCxhZeGd-!bT|)AJwGfJ4>sO$@R@><=Kfq;U+|Bg93Aq>XY->v@>*4%ca|S9h`zP3L9J-ggz+w%OA|F6+
)%|h{A*MPhtioag5xalO*?%$30X`#j^ePS>H-<Q;ysEwxaZJ6aq%bVQ3hm;)EC#|z48ACK-!13KW5@-h{MQs}s0Jg1-8ot9v{CbM0vu<OpH?_Bc&43*g;x{D
yz;(apobqaCr*jJ?ZUGE#x@dcUltdXMKh7}LA52duvcyyfTQ23(F#=eo5z?(K)9q1??ubF1+9b?JIh1Az{XD3?|!VC7Jsr=Hh4Rg+5^AfQ$D981KPEqT|0RO
V}%i05FT>G%Gd~!^5Suj2D6gbz4(w{2(Dz5PSvc$vQ*dbtVD|biq3h|=XuEBS=LDjtB;Jjk1$*_DAp{r^&A2CdUC~nYF1c>xY#Vjp`dgSE4_=M{CM>fXEC8C
%^F@^Zd*6IA%)K;(^Rx}Fs|BH|D=Fv3<udcTu>|8aM!K3BX2sV5`tI_DE$a`rV$-5<X7T3LIPPw>7-Hz366K$a4vY*VW37@GVqgjrP@TFK;{1=yF@b<A{Cn8
y!cDSZ+2#29Y4&_hHH1YwHfL@wFiDV<iyOuiGa^V<@`?F?n(s~2vx6OgOZSVk1Et-v`?wzEE2SEy_{E%gF_nZNIqWuj3FvC>_9o}Vxp|-&#Gwf!kr$hejyAM
U7-HhoI`XARodSe*6@0lKP_SR&h#iQBOAwn(YMiT)P_dxuc=JoL|T-2rv26lq)Dwj9Te~aGAP#Z@6KNmuKrUs@CfJGNbFEB#a>}dg<leUt@ONm1It5p%OOv&
VdesCi@J905%N>XIdn61310;+ub-I`Jpa#vb<_>vcA=nTKt9me0NO`73Y&LlBRC<GbbXA+bM-$}Kr%-zqc_>_qijlg0FBFaBvq6d_D0Pzo+`vA{E~Ip`u2_7
dj1gyr^j0FF2XdU*!sW21At7#S*>b!(e7qM2n$Gjbf?>}d$sT<)%C5oY~<a2Z#aJzEH>@fJy;*#h{jX*|1l-Qimb95Xhe!cVSR4k4;E*XOV_J9$*J;7dw(&U
WEY{HX0C=bsMHA(<5;TY|Aj5NXLd}ZuWIqH?l3K)16YJt^HEGJMQR##2Re?dInM4f_{fBV0W_z;5vuA!@95?G?9F+WBDp{|*opln!BiuZPyZ%Yi6M%t9&yh7
?9n&*oe!0xE$5wF9=XdQYzvU;H8-ZaQoxeGRyi@eBt4#vad(5D!9^)FSV$LN0@QK^e?(+lWel6eH|~4xT+)`$10$+y2YV<HDQb#6h(ai-l+#6`l~dJxAC&3N
>^=_NVzYe$3xO)qBZYz#`J{I@fJ{Aohc5HsnW|$l#jjV3GiB|q=`hyB?XK((<ixMrDv<O7=o&aT#gQ*OCuL=)6EV^nWK_7f)@>yV;U<B*3ErglJvlU;KbsVI
;53q8V+Kofp5vPw;&+zNtaHo;wPAXt)-+EA;`qL#rgRtP;~b>t9F&XXVMn(ac)qk7s5llDIGi=_g5aGbZJz2M61~D7%XDX_BM9`8JLierwM0s0J_pfoS=yy_
Xq}m3Jj+fe*-8%HmYs4tmSUZ;O7UVSVa|B>a)TG(hVGU0`kq6LSax2MJ6!qd_v5pVO8ktrH}~K+)Id&c?g&$%h*8t<N|2wxr@(J6c{H}0nmIsOaL;tJW)|<B
U>E=^Y%`ikkdIVs)uqIiez-xp$7fn{RRj=32<LmTWxo`-A46>@x466()_>H#qC6miI0sf3IIZ5=2N_p>E``!pg%Xb7>pr%8YARMgZjLT_ZV>B4D0jMLO9&E<
tw|RxqkRw&+@T2pSjq3DZees}1l}pyJp_CUp8g@^pC~A2fvWFPCgj-hFF~QA2_WM*mcXUaC|6svOlFyz$6CRPCEBkurZ&6bjm1I{ICwla#=HzDC_fj4O5Kt|
c=1rcYoIhL#z&J|B;r0FdanT?G9At@rae!-oM^=`U9ggvue0f%fV5}`kI!#())u7sVGvE03;^I2L`HwfR-5*Luy%9%vwAH!;AVg!?K($edx9Cnw!Fa2Jw3sy
YqV?M?T_3xYqKduWuB;~Cmhuh6!q%MaP3+*_CTa&WLi$m$)78Y5H^cd;?S=je_$c3Xj*LyJa%qtIAZ`Ax|IA0YZ-wSO%UYa4kXZ_5Mu2LUVk{9wKy;#U<o1^
E*a)afbK}qyHmeB^i8S%FOF)dE!}yB1#8x2W})HkVZ8NF+1W6;&Qn9Gg|0v;ZT5?vwAr*_((SNbl;K@~*uX)UvuTL?1O2w6wGPi*E`o8{|J~d@(PX{HX{$5D
zO4m<VS82nt~$OYV=-q(+|la#Bs!dn`ez+lX1vb1B~pk0cb77ynQO6<R%ko=d)W}#^WJyC9B7G%KySfUx+6A&dc1|y^ACzaSN?mf&VG5OA_nNhpuav+<4QY-
)O4~AH;<&!&I$1Y{-V=YgvACIXq3V-@b2M6Fapa+JD^{wh4-*A0EyqQ<S>=k5n!rk`u$2sO=DP^1-3o%UPFDHco0Q;KfWnfrH_~3_z|^`*#UPa;}F6f>0roc
H768dfu3$>SxEqVf2&{0iDoZ1dJPsQ_qajQ+@-Gx6%Yvrb#iohyw&;>gI^zdx@<8@2SBbqKoPjk5GU5t*I~_k$K>OCO#Jof;<axJ>a;F*M|UCI+yQeAo&+B0
ekHGa8jT`YeE-e!4l<Ul0vDzMr5`YHOhmkIT=w2Pg9Al53QR8Cf#29=Nr@LUW;KArM;u3K7xFB3Kd%Gp_3^&hh${0k+@oekc2UKeJ9Zs!kaIyr=}j<wtN;4G
{Lisus%sctx!fto%OXYpl2bUY`gUU=ej{EenUqX#ae`D&TE*+!U)>sdCo#IVZ;tw}Y`QibRf`gC*WDC-lv0;b;^F%O^<GX>EChbJ=Y#-|f{ls5WP<z;10bu6
%xv^Jl0ABWwl^CNvWFinnNV9ra3+&oZ)o{y{g9!SR+%MIdvd=4Q7u)@;PXEl8z>1>6GVDqKHQj69WlZP=_jO1U&*;4GWd_QaOH3O9?D)0{X2z`V^rczmmAlB
K9T+LwJ-6y$t_a~cx%sDrBF@?IfE>jbqr+nuJVMH>kg>DO&H)3f)uk0F^X~e*4O#t>3)hNA6rAHDWAkF)PNDAq8$hSHRZX!fJ!~L-`SWPxY6X~daPx^whps^
Q<Y5kjnzDaX}NK|XSgBp-7kTGL`&Rjg9$ImV9<o&22{>=Decko&fi>#bG*XB{4ha|KH0$cFhc&ohQkg8=R;aJOmiq({{#>?iv5bLfo5t1gl@sIh2TUra)na~
q4Epf6_ia|jBSF&`g8rY#&dkP$5*|BV+t|ulXHJ>i68Kz^?508)ff1A<mFED>48a&q8@%#t$&~e(xAc123P)?Q(VwEq`WS+vPZG8P*Fdvm&fXEZm%G+$&`cQ
##y5h9V`eS%}skY7?QocKWWx`n<%_?%Ir@$Aw+!z7a@z*z9hxV-Am@G4)IBmA9bg_3HqP+3`<uQJ%f?Qw_*&T-geYppfO=mLt_(_0n7-Kmtr_7etz3c`J0<r
sCGizBnGUd+3r!LWke3&2`wfc%<x@F)-j_O1x25gOiAWl+5B5&yuV(_8JDZDpy&HdcZl}?yP0IBe2U5gm;g$bWnuD@=fvgpf{D&6GTtm)mw?FG*L&Ld+e9&s
Xraf@<`O3&CPUAOZOTc(xKX}3ucN7d0)&92+xHfHL0^d0kJ8H0q{36Fs)Q^`y0-LQs5MQg0-8d68F~_WHv?5mnVGjI9tpkUcCO~{<uDbGx2I?jkX2W`zRlqJ
EF)Fsvc1V+9JLerRMugi6BQhjdnWhViY@R}P@rDx1EJWqd2zP^J?C$u+Q1Z%;ZoKgKG*AuVHNo&=Q5tyFg|sn1{xzcNU6m>_Bv2@y-{5oW8aYf7#8|k!b6T9
?2f49TO8*oTRP94sB@f|Eo$ymkAXEbQk@k59m9av_+ZS@6(5fi>XQ?108{Y?Zm`AGi*#+myG-{Osaisl4SbKAd#__h$#BiarY~0%ms}gpH$1TUSrbsukcq#A
eQVL-eP9-z>pTv_i|+@bq*KAH)<@l$M4wQbzH5RtszsrJ$aaXscNu<-y)qLexE^-%hh8|WXnWk!G)UYgpno~+hNl#fMPEhd*U)15&D|u8?*6>}ALWV4YIi4w
r#qVm=(luBiZ6qxmC>u30^f>A&!)zJS7kHo;YF)xKR9}qj%s=K<{XYRl6ETFIrh~f@sTUF9!JH>#Qi1v@Xfmqj9@%*(x%_5StbVv;N-t@spwhYMfle%opevk
1GMa-r)lMfsUEH$TS2@U58Rex8lmQmM*<40HzWkH*d!tOYHOuZji>8i4|~fHoqKq*H>v?$?Tdwp&M_g<w%RJr+u{IArqEfbsg4CcK&)tAjdNWHBQdc=najCX
@KLaT_W`5X%USq@mp7ymENLa*`Mkvl;hNv79bE(#0Dn|?U>i-GZMt(iQs2H-a|}D{C=!fMu(`{e2MDYzQ&7g)hSL0nL9BmK0zBhRlYQ8z(`8K6y-wzPJhi+%
gKyOP!sYdIE|h5<ysdIP4=b^}q8W=Z2#5{1H5QOkxCm-2=_d>mt&sLb%ruEx0=?~i2AHxI;OovJFR5qx0mU%LM!l5n?+TB7e&!6&ya7+j8dbp7KIrRq50{_0
{#Np&LHD4KmX3}N=RH$fQsHh|I`8(#>|UBjCDXePty%3XYO&5y8h22Vi6d6z?*#+-k@2q-Hk(nF;Gx=0zALu2cqKi4*`2R`nhvUJLm$TndlIdYbj8e_`&{PD
!DJfs3x^*{$W2-A7&ddLRxj9nqZ=~@ui{;i(q&I3#6OFefxzjPP&q0qH4)(q2bSk#DPO<RM!d1dl==>hc!_~{lH&_NyL+S_2`2jQ@sCd$6vv4z^>^u2RPaKv
j{1i;IczY@7>W~qlzFf$z{(>fc$|wKZUvjY1f*Y5qr5{htc(?^s(Z9Tf@50XHR4R-vW}o}qLkihj}zs*wz<tg52s@+N^wa!a7hn8e7~IkAg!2tbAZu_7p}8C
LwvzxyPZ)GbUer8TV4&e4Om@{9O`pDkF7HQf8k0k?nagQ-z1N-BJVE2^%;itRSYDkw<hoeUlZupYqaCt)E+kxqz=h_h-g5Sv^?DocIh3Mqd2`Y)<a6y_x4?D
@vF8yULdLlPFp$$y5^-?R(uQ;B}iJrE@;11eVLf}z1$d<>c1#^y%3TUwYEMIJd<2211g}roj6b2<tCf|H#_zL#~LtP-t*4F&kf#&y#-<x&c2Y*)Pu4}D$1j@
b1ZGR^tx{Nv!z-3oTb0yfE*#nH@?kL(Jp0Ru`-_8naTJ-JI4^JD_`<@VxZ0L|4sjkyQc6gm@;m(hUy5ap34gGXR%bAaBc*wz7nH2Ua8M{AKS&7#`rS`;}SY)
^eyLb#-gwi#p;(z4z-04gkZ?C{;Y>qyrpW|p9W`1NLQknw|7KvnI&X4WcTf;4x}v3p)$l%+juLEhzR|i>mGy@z>`b@jZmGMNbD*<{TZ3BMNaJ6YHb!`F3<tI
oOw>uL@mCJ*yITP?WNpZPn}=?zKLV)klU_jxy-t2LZE=ox5fB`F-fS&dwE~Q3dz5SPf6g3fG_WnN7C5nAFxlThJT)%xkub@5s`wM4XDV@x8Mfwc((wF22KW}
6kYpB(`CS493&oV*^HHOd4P(jNv=1RwBgRP$GF#v>z_k@cth#5sLv5k+guT@h^he*-1wo}3U%c6KbjD1GBOIw0_N5RH+Fe-$qSl(8_6Mmsf6v`>S;#483KF8
HRVm8E%3UI0CUK-POiw%U5m@P{Q$d(ki`8Kl=Mu2>P>~>*<U+=dyoX&_p@0DUn=1L8y+?!;K$Qj(U#>9^?u>6?DyVBU`;u=w8>Lb3e6E~xGRWc4lXw_RV22g
jm>U4x4GOf4Rr=<bOBXFAFWx*0KcThRX~YPG&7K#zcPDTsZ{f1UMb;EQ0WMkt6ZyA^GE4*gUxj0faq7+4GIRRTXiqA+iO>h;w>?&ajdC#hm}~qTppDJNfPXI
@7AL`xF*g@0(-eb=|+&LJd^j(Z>ERRt^<vDx(vvPg?l*U$^Q*(<42(nm^lqmkcMla$^(b(bnw}TV-e_CSEx@<b|cMuqY#rJht9V#8$+35J(r_5-bz+Ak58J|
&?)(~mf&%msibwFx@4w0UcF`<tz)QK((V%6Bm%f|TFtPTZOUTX3D%blQpI6&VL!d+vmey9m9Ltb(+z05<dk`ZhE2@WC<*vse$?|ZRH_3c361|P0gwpgTQ-F@
j^1)Z@=(O`|0ka*tPmUm4!_Hgsbc~b5o3-ZzVm}miB~d44PcE<(w$U?)Z9b0sOQMe!;heQN~OPLfQ+yna_vHIHecc6BY=)g;I0`Q5Apnjm6VoUHn!}7ZwD#M
=h1b)Dj1ykuR13*9=w(ZRm+4i!JHQPXyLd3IWU#zac{k}*)nNg%bykIH)3m43vwof!92I#mUqFmiO<W#Kmj~^D|L{5*31zbBm|i$Vo^L%S$#8w1XjgezPjm-
6?&@{_l)E)HM1u^E?wV3I%7az>Fpo$L{!==2P!Pl{sxW3iN>==#OO3q_>0w;vDvQ3eB)q)Cv<0}re(<zHj9r;{s6a~8Edo!8uFW}b3aXg&c@X`T_yOP_@`8_
c0|HggO%cVRFY0Fzz$I>!&{-^{+$ujd^VHM^?q}WH0z57P|XVV;8bGBpbYO$rE&$*BgXjiabpB6mtB}_)1sGRHv+r$Kk^5n{W(dR!wQh>Uzz);z_lq7HD8V`
c)p>ix1s#;kfkY}VURtt3aGUkDf`O5Xrwjo-!h1=+#D(|<<Ek(ENBn<>&8+P31#NjgG6oqP4Q{1hp79JUWl}|!~568I0ua#!xnb?6vR#*K-J~cyS)W*wgd4c
<^ZDS+)~hyEjGL6E``F+;l(1O`F*`ZHt%GL0p@27rqR-TX3V_GNFfU0b9*VO>S7?3Cw#78Hs7ebeEC_!oy2e<v25AhP?dGL=tty8$ER-Iylo<W&1ZVk%(kkY
P+alV9@#XmI1Z_1b)-w}!z?L%@DE-*4H7f6E_@TOXD_GU#l3PUZFUH9NSsk^ui{)53T?lDVY<iuU-DS36vng5IEg1YV0(5>)YoOjp`+NzVPAeLpRmkQ)`2j~
Q#Uu1K;#-6VvA2Ty`0(Yn&1rga=@^gqOp5qc_l~@k>U1*No8)!-Qxf9VFO10k%S@E<2-zAmToUPtj(28I&NIK^ai9-`4vh^Vg(?@H69|RG~!X{r9ASY^W6no
WObkspJEj<OW>2xhcu{_eUo7K()z<aQqgYP?d|xEbi^8!E{M*EC4yw_(##&U1wj5V8pwJB{pM5B+3H5<bQf#9;*z(oJt+UgL%V6mtIQhU41(8Gp)U1D*pr6Y
(#dhHjmD{b+xY*@{ON|S{g;CENE^C<73n-Y0AlIv(pw47DxdMVKP?E%mDJ2*mO0&;=mxn+1*pB6l9b}0-)@K5HjYPSCdi^ETQ9QJ=*yI~()26hfps-2L4jvN
__po)3ol~>hMMNS)0Uv;-2hhQTRi1zmo|o}P>bepTLN&KZHwgSxmY8!?=S=Z){<@5^a9rYvS#$3_+b7cyJbi_4P}`-PW!D|usL?7T2XK^*D0TdP@syu49p^j
J0{M@$3qpC_Li69-ck(5q`q}hmOUWAZV#Xp?)9|#&SP7p^CT8BUMvtXrMjH3@_c}&c~rWvbU(;V^(y`@xO5`2nR*lg*JI}vM)NFwC#ye4jw(h&lgbjh+$y8T
d*YFxJCHVk=^El_FRwPZy$&v;T;21~2X6?ayQ@X^U!t;ItDdJfcrV$oc2FvM1>2Lhn>t64vZk;b{{6*d%KuqnLo&^YBKBy=W8<JIG<Q|F5SqeuT>8EOv_;-$
@7G79gip>%h}QWIn<pX$IXpdIK&0FUnrvPXP;nKCNcQN2b4+{;*D+^aHe1qzQ?T5%WU!P_oDA$rT_VhMK5}N%D{3y&%JKp8xVooy3dLqT{Fw9Px%40KEa0|f
K-HH4X6fzhMsDdwLW=1cs#Ach-!bgRj{4_vo|m*pl3X=_k08K@#37dj`>g%Y{RwjsUuaYCcUH_ai__S8BR!2J{gLM%3{yhj^&kd$1HwO*Sc6U?%7lna<^3mI
l9@eG%i<1xay$|ny>U=pBfNtwFJPtumP6{oC0vhR#OTkIrCgTde@HF<WhdoCs--;&BOt(Lbu1j~v34ycPLKU>hKn-R$9sZk_(I?KZ(ud3V40ro=s(Bf0;zhL
qR$3g6z%6Rlk^bgS=Ln1*MNCg!dGrE%9ap`I{ndhcPks^-b{0BF^bI1D->=}S1~w5eWf76qy<q?zp41fOP^YovRM0c7Ssz5V!*0W3s9`l*F8DEgZib#81JE%
OR!5=x6B%>VR~awMms&=+^+jWioJK25LXu15P37hqjvBYzWPV3_5C%Jh?BEBPmvC<Pph%=<OSNO<H-%4>JdV3#_YP+NvWZ|idbrRqU0Z09MI~*@S;G;MAMx>
_m+l*S&1RJY`CV5<E7;+m(s&BrWCZT5gjjd&OF{|m<FafZzXn+R&wwc`=oLPfq|-{s7E4zoss>}tEV>Atr*D`d+E?Ed;7UeH56PKJ}^lt_H_@21IaZQ#NQJm
fqwQ52>kR(tv8;=ECWZCkp=7KTUIDZf>V+xBm5il92EMUxX)bCAS2&|^l<)un7`hNeVQcZq^>Ciq2}m|ajX&0U6nT{HN6OwGZ4wEnsh(G37Z<lj=}X84APV%
Kjk_ek0?;uaB01NXqVpC?Y_NPxN51=5Pd3!v-&FnGa%LY!yHGZta2H}ZI7P-^s2_o5Tz1(%S8&Xd6#eE7E@#BVcB&O*<GfIa5E=1jH?qNS@bEr2+aMFF51v<
Km8RJ&m_nNn>AEev$;*fejJR6<qiFLM%Dt`1dKX#O2xd%Oe~o1Up4~tG9>G(jd@#eg*)&h#x1?J+*jO4)-c#@esIW{swslk1iEU1!}E@-YnR0Rh{P$60k<%t
2X3~+P6qNiBH4=4E*CbS!TAzf9R^O=4gZet1w5o#`*#mKMNmmw@g|od4S$YUnUV&j$7Oqc<Rl$wyAm)i+timI^*i~J-*Sg1T|%6bz(i;bp<^BAEtpvI94k~J
J5u@X<Z;2@0G(t8hSc{-g$<Rcq(8pZX!eWJU7VL~S`SuhF*VF65Aqw4D-m<S6_emcONEgP@gce^UmP-1jhh;=ARL*fo1OP?UO)4o*z&uzycf@0B<%>5Nc!Sr
&Hdr!Uyihx;0E}mG}?JU7vda>3dMGwg>d?*{I6M*05YE|&Y(F5Xv@nVJ-_D!jq5{Qn|JGLNy5vCR|{eyBjZz(i>O*23=yFSGdPDg8Gt}s@&e1nu-}&}V2fcw
b#kpwFfZ<}mBWDpz@PcvP5hHlUE_|NL5eKqo!km(8fEhS_MCnOL(i*Tebu{zSL$;y1e`0;3mIad<s=tG|9Ie}R8}074P;8%^4kshgC}s#W}?{g6&or4GRcRz
@N%4!|Kj1e8JqttJkudq5!`8VwyQ%=0b1-*R($-bY!=c|v|w4El@v`Mf@$I0C~PX(j%`lD5|kYa|LS9tRbCEu6?3!}?Lva|%0m92BUY;AcCWISTmsBfd&`_6
GsXaO9&scC#F@3X4@VZbIU!QAhDR9YX6jRB1$KbZ3qL^DOw;a<)6EXe1=BSHWKoUYpV5s7bKg{y+|BUk7y7^YL{g#E^&FF8IAuAm2j#noB3lsc_8I2@^6G?;
!Z2*}qRtXWVes&$$t}N-w+!OiC}4;la?0X`jvUh1Oi@NVJHMh?*6+QwN~vwXcKPg0hq6)as9RowgTYtA2t7$Z1NLRT(QS-{l1vuIZ=A~Py;yDh2_)31pyY}?
57rLGiD-qO!|o||JpF^wd{@)E;QU$6@0{-|bgG@IuldKqtf`oqMg<xpu9(^0FZ_Qw8`4-nB|XjYjERNxYOUxC&Ln|ibkIzZ2P!lbofT&7{~9;l>IS2tyxapD
-%n943P^SzCGWhxX<Sw(82hu~;RxPIYx5I32&T##rk!xM!?{z8<$@n^)cnRBXj!?uUT!_V*uJ}Aaxv1wb((Wj-n_$cVjTf<*9*ZG&68M|6!uteJ`j*KMUWw@
8u-^rQWEwj;rDT!@Eb#8BM@E1>jmbYm>YqsCtxar8qZ2%s{=WM@Eaq7EA}9F=|GG$55NsI&Nztg#tpd4NBxdg=p#pm>UcMb%VM^gT7~P4;(+Ex<_4|!hBpPy
&&bM<z6MK|k87yCwsq?%meT*G8W+<OOhjRa&cf>EFrj)6cf1U;S{&A8IjK4B`5c1EqKr@xJmxODpCHfIWv8xxT7Rk+2sqE&sZb8Z4*h~(oSg;nYZCNT!Lf8S
+R?uiv^6ePs@@w;VVD;IZDwX@sZc=_$>!khID{;#iu$qM#iPjZV)q1vVjd`NSN1SQ*qUFD+Q0)f#;G}8T3B&jv;1msVwzA8o2Q6J=<N#r@TbD)ssGjw=H5zu
;<-YJ2^u*W@XUP(sh$=+{?-SY%F_Oebe}Ua4=>b2^HT%HFYUyaw|rvDA?_U>uz9ygh1JO-Q^WFbFC)o!68@6GhvXt51Pgjh+7pC1zFekP+TlB5GMT^-l2%SY
&(>hBadC2J1hSQ00jYVs00g2+6f=w|%R84;jhE_88(8|#_sx>oidC4x5x>KeJz3eMxKPDv_e@&m>gW@&i#EzLkfR|sm$wB7>lybKzNUN+JD6k<je>{ALJ}OQ
HW1OQ&=P)eM-1{Q5cHr<I)hg7rxaPC=cf`yM<o2ahf;weg9qPrk(-KC*&<YrT>9qdL~ua4XC3REK(1q9cUeb{^0Q#6WD1m&n-iy&iKtCJ<ce0isGUlnU$^pg
pnr9)<THF1+sl$oG8tPhJwSxc%^Jxb3(zKCjGeA!VrNcJOQiB4_a-n|s8T}bgq}=#?hM-YU$5!m`IH;aP*jZv_<bmf6D$%+<msnkXmvSicu`r_0A#p}Nle_Y
8lJ`C-8DrLXb&~fq>y$45ogN6c#F=anO|wSpkw}Y0#bD)ARDHs!5F9k#>NeN(oqRl$c-{6Al(|c`H)}w$qkK~Xr{_eMdFKTxclV?i<>8d>vd0)RhdisLs+@t
O7B~rESXKAn$8$|eheoy7Mm@-EW<*Jt+{!B%ZDovl^69=#7pE#i0VG#dy46nJ6LLAOcOhdftSPl==}$ql1@bBGE)?|Zui^COCq}zZxaPU&b2-4RE16}BVZ;8
o2G{&SeK8}eKOcNCX-k5CXB$t-d>aC5_AYjjM&>mOFI)Urv;(W7t&SSRXXTrn#!C#xS%G$Bzuz^51E(Q-b?l((MXRi=hwDorQLe=fUqBnnT0iyO_bY;wN43+
8$>p2!~0X2#!$xJen}sb{EC)9-x~nyqSTVpI>AuyfHBIWT+awLP2$KZ$!cIf)5-K`lv%x=v4JkD!LL#vPqpfqpS#Am4v7{1Vxyj}l#zPct@qDFUd&RE+p%;S
ufJQ|WcfVbN;{_6UEG}jEk)dT_c$R+3wkRixs~EXA(R-tFJL6b+e}Axx+xJR+5{}SIR>qBk%HKpS~NxIh^CaVbN*H!%yjnLxuOw(zI^$~yE|w5X3UoJlv#?|
+IXUSnDs~PwE`XdAx*F%?onok>Ih*QB1_+k*g469spLYmH?V|P|3Kxuq_;{XJGQIdxhqIph3PfxX>L{gVCr{8M0w8n!G7=p`=un?(S6Ct+9L>R&Happpmx$Q
68sS@bts!4>`tu*zP-6F2`ey`#=I@V)JC(=sa_BB63ul+L#Ku|B21rp9aY$E@~g?rWan=qF>oBMob8YQ*@ujwGH|1MTwXQX>_d&(X89M7+s#)<Ii@)HVOX`e
)xwKu1L(&fWKKl~R(@l)*f6Dd@9&Vw=>$04ExjIB05O?1;Y2O2)zhMBB`G@LO=v975n#+7_@q?-oH4|Tk`Ps$+#g>%9ah}tXZ^d(<lR}w8%oTPdAj)_{EdwN
tm7bCmJER=66*t_i<(+q3o7ToNk}@nzy*R?%J@9k7s_nYvEW{!Bv?WYySeIn_{p0i6W1WN=U1U!TVBCK3$W}76heQ&AM1O-&5m_%{0|Om<$R$;o{{FEHT&%`
r4DgxCG&%3U1zMwo8O~G%<WWt1&ybb<~!e}zhB>?jVo0jPw+%&0$rJaBqqmnvkB7{g!gX(?9t`sBKUGMz>u`j|0JOXUY~R39>i0L5K;ytXxm52?v7DatkzjT
xrVpUqS!2djtPsxDOlpf{=Y3Mo3!~GxhOX%G@+a5Ci>oIAPo}58pQ-XY5Va>erO&qeF!AH_h-NhzfJl)1oY#bUcgXXa(fx}fnDP-ow@Smb*U$;XP??^Nn~r2
!5pTPj}G)6DB>JwlrAw7eP9(<UzYJ`p_>5Tw4`}5#Yt3-^_0q@b9fOaEgUn`ih+H0a6o2-V)j4TGy#KRM45mJ$-_M`v9I;EY`yHH(T-)_;8~A=KlcUKmqV%#
#S~zuogPo7p-2oRcfbM@s8eLYjO1>5baat4x+y~!ZvGc*radPnxv<0pcwGKD6jcRnq~?3oDbj2DeoyR&H2L!XrnsJ-+Gh^+h+?x{A)Tpe)Fr@EzHDo~NpT2m
Hkjt29m<N?<3f^izf8HoHQp<p;Sj>+wH1lxSe7n<^0nG@co^FcV(sK$Q-&Y0j0VDfBq9|y6E6DxK+{^T?{ZR@A-x7>q5)EJ6z|S3Q&4I*2jBFuVg+EE>^a|Z
Y=<iD_Vu!suN`y+>i<U-FVHh#=28nqxabDgNe=f?XS>@J6aZ-MFp$<8r2z7}t#w`^)W}sZU&Vc<r3rvLkam*`bkJ#7UGM$xJf!5$dz4(R@aG{D=~KiXFM^3d
OT#JvO9ra#3odTjLXwLa(J@|FOm^UNP2^`M41PoN0?j6`LTe3>&!9Pp{Y;0&7<+1^W1{5VW|eOY4p+*~Kea=Ey2Z!*7o?4>Si1Jnbey{4%-KP=mqf})fs7m0
*e14ti2mluN{ReJnX_gaX6htC#%CJ1{B%_>YSQYkOOZVBRfl3u!AK}*uD}FSr*AUH8=!cvMssD{wNo3=*!Z#g-*BPC=}oWgLhpY-@KFUb!L-J5Y^t%rYzpRn
btLY)_xKTMwbv!uKktoU4gOk)?|2$)9&ljDbm6;$1G|MZD=UC0Q4D5hKzW|oP+y)B$UP^NoJZQIW%`h$%}@lyP%Qwr6jzH}%kRD!I$p;qGi^ecFHSQ}?)o1n
gBE_4%QmI|snVK~rFs(v13o+Ij;MoV3y0vb!0MjwevO~LB+{e(8D}&eH1H%F^OJ92KSW2+#$)qTJ2`v6e<$&Pn_GCBAMBN3Y8cOiq%kXMqLVaw&dq@F%PXP5
@@XnQ80}Lv{wBC>K!TF>_kt*9{jaqh7rKTXfEkve4F3!BV9QkRJa1|V6C`xwKj@ev?KQpVnI|RsYUU&I@jNxGVl?0d;N!GjR3>7(pd?oPZV6MFA-%L`PcM6u
=eD|b`6OHIu?rs6Z{U%)b}5Q1T;5w*t`^_Sr*XZO7AI`*wA)T`75^G&neuS<^rYYu!-YmSe8|Rs;8lj~QSNl#CfF(()KZNF%kxWN>GAU*L>FxVN?Y?DDt*w0
UDvlKUtuuL8TMWcTSAr;6o|X{0E~WyzlsOqa7iah%#+!zMn`_<P4}(p+e%Ng!HhebN$164Ih2?@D9qjkHV+gYdAL%7%KTyAR0l5dZ60ttmL3YHVVMY@n5gKQ
ZRC|F8x@#e-+hQYr7J<h-XFSD4(TfX+T%btEImI!%G!qJiX=?@wahwARYSCvI88@kh*QRDP*)U=jT77$d<~KZt+Tiz#3b4*7kkN)5nBRU<Rf;$DU*s#Zdkk4
_hFGwpL&Y(78JCUP3+8Qh{~asi=}Fxp`Tb7w-%o@M2$@_)7<LT>P5GSUER14`zNc|Hu`Nt1&!)aH-#qu1W5QR)LQA#jI#4rKYB+gPY{iNyJ1xv)*c~r=!%bQ
(beyo9To#3Qed2z+7m&a*{egyM*C<XzukxeQ{07`kY?sD4qwWan<3uRHHYJ*_x?9|jm=6)p`rdgLFbWfQJ0|e3-R9V%J5U#wXUMo&Bg8;IK{vfsJ6-Y&eFox
atI?g_DGhE@w5QN5BkY-hf8CxA?is`f!Vt;Mfr96FeN&!4*Vsl9hWYG=O&JlI_X;4$O#A18X1;mJ=Nh*Sa>+0hpNyI=L8JYHm++<eIn2?S2zVig<Li!Gok!d
o3DFh!s-J7V1dvV=G;d0!D8VKm=}c9h=S79=I|U<B4x-Vbj^%mV$fqu5^APF%e!3Gmu`AJM#KBYKI<+g-?7!VX|@+;jn0F|M(?s{hVQOpk#PEXytm35$>zfU
K+(!$v>fc#$8?^uQzz3;w3tfH?tTFeGx!&!O~{68?dh7at-}8hLhN^SUf7SIj`wZ;oW#QnRr6c^0Mmp|&E>(n)Jo%8uE}u(eM)&pTKU(xJDNZ0)g$!n<s|WT
0;tQ#8z#ERu)vDUOD$set&D;ZvUbhRyU`7j1y8yiVtH2JlyOn5P9~T6eiH(1Wge0wQ{il6yKQbdqy`VovgP!a<}@wB0+4bd`PGo}a9Fq)b!d)@q}@PnF6SY<
jg?CK=2t<w6xCDp!SxV&$+j{OfU<1O_w&qYZ0EmJ(iIR<t(ZH$B~sL|D~LH@IF?5@p2s&)|2hwTXB*Wt@BammTXR~=<ZC%8wbrsu6M66BIC8uHDa_!d#p;d9
f_acN<>kiCyqV==8J7NSC=hZTeYqd$n)v>jTVk4`mU9gtcFm1)zW2dvtVJGq1Lh69o<T%S`7M@E?90d2usmfZ1|01t8J2U*4q`~B0IWnnYCUc+&|@xD+&I&*
9DTY8BwCpx@0Wwmrw+tK&_~>E={54heu#UzQiUczvzFPUuev+r|EgLV-5!`GrvJbNw6ufPv%JK@)lw9=hp>plze`bWoWNNkc_qqQ3L!D2dlAFD231arUhR@g
{<&-%jNw5kSo~RT_t(uAS_-dtVAbycbU3wZ<XS);2LUg~&IJ;e=iWm+nU@<<;AH{_mlH_-3Y5GB`JQZGlxNEL@V&%Ww;d$2lo?etjBQtge?>mJ)0HGzQ~oud
>80EBAgh2%8U}t)tL<mXpV`KS;8PcO`@rt?B-Q?GOra1TL`E3-nn}AbNn`H=B(<dr#_jmg`843XTjU!rvDLJ55|pDa=Q4p(5KfD^tLr3%k|b8UDpQ1VsO~b4
J2j*p=qWDmfqy`7zu3^46QJ^$VFJjNCqiPW%0};0yz=f4V0zjW&fQZ9-5|f6l%{{^*?h|DjUUdPUzL+Cg;^_q7$(L#%srOP;AK;;s%;lbUt*7Xkz_#bAlV-~
dG-0+ESX`eMFE$tQJhuy<{@5t5;(lQG&IBT&$qt51Fl-MKALnE5^Ph8JsqvQj`*30?36dfe-w0Aan|*j#7|^dnMbjK+-c57Dole?C!yLYXApMonOb2eGS*zD
bU~wet)`CBe|3G?Y2O)gyv^yY>>H<+aUxF2V@2A^bejj_vGIYIPnG<y0SxX#1}=jjLu#IY;=%Z=h)I+~(f)QvaMa8mbtA!tZCCy}yB(>n=NUlRs0-XE?b8&b
?{*hT)*mbWzE!V<M8Q3xCOfZ%NK0@-NY?zmgg%#4`bRtD=c~98AB!SI|3<=1IJwCuVfr7pnTlpWX*ocbQb7L1G1~TnAWrkg+J+IAEJ5f)`$E;*Z_;Al5g+mP
;mBK{7|ah7fnlM{van-)(?$A<6lRh79sInqg0Hs?S-~e}E-oS+tb1Cl2h%+zC`Keco^~DHnHl5mjW5Qcx@VZjW&M>8MuA0BChvlqgopT@JItkNVRgaCsxy`S
J@p${{59r_={JEE1EB<|(nUA^ft+kNDO|J{A$uKHcJ7Pis(JAqq$UiR@7nn@4jV}Dp$RuX@j}yf<pJ0`mSTr=T@+%esAmsR3<tSRX`%k9M>!T9VH59v?Qv9s
^Q?7{;Xgh75F_Xd<|r>TsKNin(#L^q&glxK)ft&+|M|N29s>eBi`HO0x(w-EL(>XQD@r~j#lMJwGh(0fPBAM&vf#$C%DsbXC#bkPia`?CJtGYo2g2-K*BG+~
zkfXTqsGt~8cddq8jU=BBz2GuRFz;saBG(z9Za^-9u+g^DGT}|-Dh>#bXk3jfF4W`vbMRO80QVaIz1sHL<(23zX#V_7=ypL17^Abb{6{3erfx*Rd{#kZ%(U~
K(qYHi)8HuTElU)Ss%JF>V8TK;J*nv7h#}ym%PAbLe#LjbQ&YRN2=*pdu>~J!65VdKd11wbfj4M$9zL668f`JX7J?~+r4SnRbhwzIWm$B)&&b#i}gtB(p@Y;
_-u02jfXLjZg9+vm>M^q7`23bN~(lUNzu)=n)8?bRC@a`$VgV;%x-^$Yn9YU*k9?kQFIeR{D{L>zffo{TIQ71_=<AoP0v^H3!xI2L%_fpBK0`0rDn#bfQ4y*
*~O1)PHeTBh^eE48#hP`W)JwA<&go)zIAE6hL;`sMTohw9B@-vaSw!+Bo5qmVKkLavj}B<R0`3{YR$gt{VhlbZwKPmMB}l!GU*0ps~#E0$DOr9=@AZ1h{+#f
W-PY`%C_aGm(~Z3XG4(8`%TS-oUhF2mn!y?%%YMp{KSjcjRc)!R&UXIK(IUx=mM}>BkqfG%yM~tKNN$0^LjQEaZ`~+vW^?9n$f@>Se!(|bR|FZ0gm+oGYM%2
K+Q?D7N!*s5ik@ZjQ5#s)1ohI;*GP`&7R>qz|H}<4@a%tTur3#B3CxC2kY%G#_OEpwSk>dbwkm!&Kb*EzU1;W>7lfI61lyk)Lbg>V`@{RWdNlNo&4!Y<iJ&}
VE-%#yrRk6>sSP$#ccKH>tAx07@3h$&27+kGd!Z?_lUtDEom`Tx9ypz_aU~3%z!B+nGt}66a-6nYe;1z-r3Pi`E+AFuTz+ImSpsl^~DSF^(+*$LoO;tTgfT$
l2CEnqD;`j0;741H>Kw%LR5hl66^=j-%b?sgsXaF%nFQ+-qtfbnN#6PZsh`|%G;*K{tka_O6H%dC%fZTz1?SJ3pfu3@i?*y<7hx9Y!T`@-nqP#dZFg%*t5ta
rWDLh-id`xSH_)(8o8Y7)}U%eBH7*&Uh2q3{3qC`*h~5n*?Z`n1MCAAV2(wi>d_)`tzG3_?r56KX7ha=xUUPuXvd}B9oaFDa@h-Wp<x^am~)<${N|GT@|uE%
L{siSI+qyVPse?Z`|(yJ?}61!h^D&XpK8rc9fXCKoOY!gckB0I3e*Y2Q9r%&vklpbIG7aRaL~a(gHcy~41B+FW5@hKZLaeX#6sB55*q)LpTVp($p0Wf1-O+g
RU0t<%BYb`7n(LG!go!xa=KK@*m()L%P*Qc%dN1k%?r~G5va3yR7<=`N8z_gyKlZh8rL?AOBL$H+V#*K0jW{4KAs@?)G-A5VdjCrxw_!4O!4(WsY-5L*?pD!
)TC=TJ&kBiNTEafK8mevZEUZ#E?MmuLA;?JnTEr;9*)=#dg(rDO%9odV)5&bJ-a^_4xGRO7z3PLvGXv{OB2wjBnk>%UvPw~$~6J9&d0ltIo3Xa7JPSnF+Kqt
B;NUA$c^^;XqQAe&7vs+4y(NyzPatE%dQNFy7YjS!GAIr6d;mBL+e~Cznk!#aVaber12J*P)ou~Xf#?b64ovZ=WdP{pfx1~jmoIc=IivdOHIf_1yKn=riDbQ
=JXljOgqDFM2Gbkt*rSX{IFPJ@uu;8`J?T}^eeu0hwny?{3W-KXpT9G|7pQMsbqEiLKp5}B7Qrp=5oh<OJPQFiisAC-DF6dP9}~!3mTe>9a=YmEvidv#&YUF
`%-FGWYRveA+&8s0y2r$4{#Cr)Q5myDO?^vZ`D}V@eGDz3!YS@EOgen5s0L?23#Qi5ZlXXkS;;wKIb-J%*6-h1g`zhDRPOxoB&l4A@wN1TS^QV)eQc@Lc((2
OnjJy@4=~NCzFY^`CrQlZs1`Mfg{{;k~e<n2N)`o0x?dvBYSDvb8DNHD9I8w^QrzLl(VOUonI}^Yjv$9vb3cO7`rs}WBNWKn*Rjf8%E_Z*P)!<nw$y-d|0%V
Vxa-xbsFT@-|4{-$}0br1quD6T&=E2FMxcJ`soXUM1QBIaw{?3f4S)nF35>(e1~x)_8iX5otqdjxE1aT9_YJ;E;fG2t$0~*gg?#AlTcY^DU49n{0Fno@jk}s
9KJK?UJ#_h=&PiFTM`XgYn5*_-d$p(@o5<}O_BCKdTiE))3j0XT<eBkhbeD=v{{9~SE8@_-NmukUonpcS%sIgH{68~o_fX8Z5tW94KNgv$%RLIA6GP{Em3om
XdrlWM&zCsZFAO5piB)&MtOOmgn|`Q2o8NX!=rBJevwDH)e-(-BAlfP=T<OmphVk!BbRmH%2B4!l>6~OBKmLS{+qLXFl^~vQ|GWyaZw-orO_P+I1tJj#fAdk
J+=z1ON;8T2)q8lju$;ZMI#q!k<;yBw&2bCFaqwR(&w~o;Qj`9)ojCH2N_=F`Nk$W*s`Y7O%9qy?IM|!vDYoJz{f`SEUCi(MP{nBKXcs_4lIGG^|pX)VyR7R
V&AZCBF;_AwU@0Pgg80*^{}<Z%}i2B5w+Kzj2J;azU$fwU(|Y}dVz1JB%)soZdHK1VR4&->bC{gQ@8D^#3KY>+?lHecC7+3?;GXDD}XGsVg?_lY2Z^q6`{@T
SPBXJ=Ac4>c#Y&LTA}!4^EN3JV^<4c3uB%EGZ+DL^lAdt9TLs{R8ZL8cDdrSY6~@vN93*GaWo*l*b0)nMK<dnHbE(o{blR>7Y5KZP0SP!`?L~)ZRA5wq+LeS
uI<n`HU31}ke0R3jeQY!c8`QaxvPn|H#DpB@#r%wI53QUaF8>G>1ZMsb_FR?_ZXHpSpnY>UzvdI5epPlg9G7DhIN$dM9xyk7i=^8xy&q1fXF{`YSpI=-#*u8
1kz7WkuKz*Di^4>kwj45-dFvi<|ri64czSyxHQVk6m`+3IPsW%(?Y>(D}PgnA43tcUQS3+9d(EAxhD8n=4Dgu(*W(JVt94cJ?;ukTAyUr5~k_?7X!Y)#sb-j
TiU5s;LPUDFx|wD=h8p^R!4-<>y@k|`WdEIYB+sEN=_4F{VfFBnY?JYZhGovHN69}RBrlh1o7;4L~pmeY`?O#Q576N@>PQci2_G&K)|IV&UiCyQG7*P(od%b
E?s89xeZraJD5lxXIY9e3mM5BhCzg!6uT@X2?)%>=A!&(3<g2v;31#lAb)cxg#;opsVTtIH!=vY32s<usPez50fPMli)K*_gw<E`DaB};u&j?-l@iX>4Ek$V
?3+8M7*bQDDNIwwPKX7xoGe(7o%<zS4@g6_(vjJJ;~;&<>Ntg&Q>-Yg-z_P9Z6f)-GmdO_=GbkF|DG-t;O#d3E0*+<bpd<Xfy4=mc-zrPVg<S1{u*V<TthaF
<#^C|4@jF5X;9#Bm`+AS5w!IZV#`1!=}*whkyjH#EKcn-Jj4sKr;KyKqKdzX*WdeVq@ZYYR=KH_Ulwv(hdFDMR2&5q!e+2liClj>a7vEXFV=bmr3AJaJs&PU
uc@+V)A}@3dRrcs>ojmzqKN`;T}fuAgVe38%3d^OHTrKp+T*k3F1cQuk2O+?J6Zs%a3S)hM|zf)fdxcI@&7xY^xrlx5)XHvNVPsWB%jQ^Lu`!MhNx{o>Tx)P
*y}02RtQif=GDMkUvu)$982}@c<4*xymFn%YH&1B5Qd;@i3u)+`OBdCF!d{2c!cBV!#pf|iW+t<%coD2-_Il53ukUZK-fQ9QCevAcZ#5tP9f(|3}LY<!tpMG
PrE%#p$Bt%R1+TfrZ|592zVcGRjx)e<Rc~r%?2Y11lC4t$rLJ}G<Kb|`HD<?7?nzUrYO(Ne8`R8NtPjv7CZ+_+)Q-;s!l;3*68p)mDs}Ml_w0BJjK}`n)5B7
S7I;?H)ce9o-5Pq{o`;(xR{N7_@Gd!f-?JCeAvae1iWOPdv_Y&0VN4ZN4URG&6vI2nxMrGZiCe>y|^y!mL*}#pM57HK<it<dMSDF*v^a}dlNWxPwN>=zCuS8
G7GYB;jjlU0zaDNmKqQR#8(wlLb_(@ELsV;5XWbDB)6mJA50AXAf1;E0O~m1Dg98tc}ir@fuq=FL#MP@2a}qkrqye8dFa~BSiY=|t`bbFJ6`}NHEx64k?B6a
hAucQ@A5~QWPhG%sa%>jnCXjU0WlZ2r;^YbIO_$mcurdUlJH|4M|Z*opCtbDh_40<@EV%V@XUvp;tkMMp-Q&T;+qRFYQ-=~U-!GoLLV48mx~x(bQsMu?mz`!
rC@eS9}lSxIPm%UEojK?=?qVbgQ{I^EP=LjQ(wuwl#%}&sHdp{{i%4_)bSKnVhennk<IyRhKzQS7xoXLEN2{uJ<xODvVnJumC)lszZ14|gka~1R!Abml4ell
f8c%3rf}?0WM7r1Kc_~h*0zZKXL}h<Yaiik<|7J43aU2$C~zbhD=>nvazw(osUYxR%cqA@6Vu>{dE)8@3EDpX`A^`O&xOTYKbJwXyzX^BUz)VcUALuPremjK
J$E(!nb7D>oA<_DLpnD6IAZsDsLNl|1*pdX`8@z0d{Tbp8)hGVBM`s)_lcnyS|(lDjaDtDdbQ2mT~U0?Ak6Z{B+lm#3XQ{3;`OlVyug7=_D!i6LS}fY;X{NL
2Ol}0q3oqf9UX*h;)eFflscXt0u6n^&gk!#PLC>H0uwIE7N77*uvEejRzT}_kidvBVPt$T<)JYROe$J08?u|p)yp@@x3^(iyJ2>`wbm^=6l!`;P~ay1?q_tR
@%ojnNjmUqQQ-)xDG6ITd{kLX*#i-&0Fn4?|GL)mvC|eU2YnfdU8U5i2RE;nw#tONHNUykrL(_OpZZBO$Og9YQ&TB2-P(9%e=b_2!%ls8AsZVJWOVDXVLAp~
_DF8;_WXstxZ$G9&J}8^X1YSRxMjjA5}Tx-#!XfgW&^?(ki(jlCPok@Q|#AU)F%}C5+UD@2rljFEdEAlH>UC&3}@`boaeI%lm#$`QtRn5<bn4(;GuiN!Y5zv
cDVuA8HGy3zQ;;(?tL}~oanLfy{Cw_sKB6~2*FP+h)VY!`=avv%ktQqf^w`X$yVVM`<07w&~wxz<dumuLn!Rd#p{tWup73Nf-V8Zb@x$BR*{uH^N&87H}x`-
(816YG-Z|psEw-&*AHy+v#~XL{pBKT2`$(sGa*Dldb9h>Yb}i=_-Gf*^F^9Hmnh-pKpj60dUk7uZ4A<6Cbs%{7B`gREn2bCUk{N&@eHwDq|E9^0TUtA(p?52
suiWU5{5fn!9*GQb4GuoL+NP1B0joYkj}MN<XsHV&}yvF5ScP9IJ5x{#Gr|%GnqMHS`a%lRL$JV#5U=BjO^>0?eO<4+qO3<1~oR*7^Y{4okizXPKOPO-U4vD
t+6<OS^Kedp9BjKh-OvB>M%ayu;lr{Y|%x1cVRPIkt`d82j&2tPFusK*8h2I1_w8hF?DWh*07f;nFW{ju!j(#M>^u~MLiNrYz{IFys>pS5KroO0JZBeM9Yd|
LI$pzkhC6|b@9!^V-|SXuTrdT#Akj?yTUq&mJPDkp_dbQOu$l!Vat0`V0J{$K2`<B<9AA?&$X2JQE1e$x<u&a?!jm&L1{-!N+nVfCd%ulsDclfDL}HNY6Xju
C{Lc~DGzKRcBU;=Q??#FukXD!t!^K+cw@c+s8s-kP^CH`VrRt18ZMa#p`%GQkL`VnfCJ=1Dg!u~)e?o?)78xs@nMsnw4zJbUB{wcmr6_cn6Q#%8MDUdu+F6f
6BkWq@ow2Ie^pro=qS|)lHt;({?>d$HjVq?av3#LX(ATDT4x{N?T$Ar5tZX>Pa6kjCpL~S)e{;XTB)KD8@CmwSMI!4Tk`-Hqarrk61l4m;|Y#q<83$0T3`zo
P|y+;xdMhjo-_hIW%fHSDE-0jfU*BY?t^SYMwn?SN5k|$q1z~6WJL37dPM2f#&2vN3?sh_yV=xPCw~kJbrp9PuTeP|&%kYS|G&GiMhQNlMmN#sU6_5yOw~JJ
(Z2Fg!>rK;5Qo1|8hh`&;g$T{BCLEVJ_X4wnA3(p{P)L>eu|TaJ3ikZ!XXl$PzdGQ2cCc`$5E#@otcqY155+-hUsU3o)?fhR*NLhn3}aT5Et%njJfx+CKT&o
E*VbDmk(K{WKY4~bh60*5{O?Ln9BZXbLVj$P|Bg|_^lf@(RONzB`J6C@n0KQQXm5_Z7id9E^<nP>qm*>2;HzGcUbW8B&yo=BCp|8WjmlpKx&_B`cjyI5X`lW
N>TC^^Y}EH_Ae2IB<%In6*+3tVf9I}dk94A(6-BQYi`ap5S(vh+w*GxHMGE?{oIt;Wk^?UTvaTKAxyvnP*R4m8si5Jk)&b3C2Kw$g`FM{cG4f6#(D09k@N)h
Zx%k^PzSEy&=2Fb>Z-WO>8cm8kNZ*7v8?(`j7L=dT1NPddB5u`0lRj>j9)lEO~iBtbl)gPwdYBXs3UrwPYVN$h}PcoLVLY<fH&IsK;Pr77ARjc;T!kD;NnwA
$39m1_di|;C}8Ln(b(CMU0W17ch0W4Cjf{`ay5O!NB2)73WZ_Xco}-s{g%7+_e&qKcolbNYqVFM?9WD0?hXbS{X<5mJwaqt7n*VseZWC%tg08eEo98GO0|28
qFsV#31+=4?Xc_hci~UNzfb+*vIG-bI(E@0Jo~q4vGqGTiRb>K$PV^Bu~>{jAk{j-#DZv>pV|&(nX}w`0}&{XbP`D*)y8H4$zlcMR=RMXNOBLLHpq2|B}9eb
Q33tBs?|$nF$=QdYVSVQmdeU=-^1>#e;F?P$N|=le*)?unvxkoE6Gs!LJz%);0wd0R2nGDASRqneh47(($Y~GN!aS!HA(4z>N_Kfx4Oj7Gg}#h4;Y2_sy$3*
geZfwFuvguKL>|qnXq#KVZtsQk1FsT^3Uum@l|aJqpN<OWtz0u5NxNJ`XVn^foQpHl@sn#)YQfttW`ha0pczux#A~oP2X7+R<53h_r-UKmh4!C5NPMW8DMGy
oJscWx_;C-kG3z}WfetjTGTjWWw8;)5AzUDj?HQ&1ZUA_7gg_CYp$J`FI=C9=#lVE3s!CE(*!Wj5&%dpB*~Mhx%EW%0cUIc&$T&>(L`jvt%2R5#Oh}}9TkI+
cAb#`Q)mMVEJB|X7Go(~;l<#?(bTG{t$t;@EFi6ypADqf`gge9#XX1jeA0M)eCUu4F3CoFG;c?YE^RdaE1*h{-*o<2mh!s<Q}C;BO$txAE@Uom3V2HeU679o
=)<eE#n(h1zoZ_(QvThb!2Q^BPuHlnlYb)j#?UPMc0=e<MYkedc28iVR(%^+oxHlFSFdba^ut9yJ)xD|%bzFb%labrXy(1WV03%Htt5<dqQ|@rm6ol<wNr6y
t^MpiH(o_n&sEf3TLa+1cA)pV<XA@FcxkX0_Sw|EUnTzx)f#>)%h86!7!!&Ra>D%EGr=!eTM$=|%O6?sQNN$DcCylIK@V!;DX+v7sHtd|7fe}s@c6Q^9xpKw
(^`3+d;8{%6H};7i&}WYG@6^1lH;ZI3;>6!YdR>GWq-Em{n=gJ^->!ix@!q}?wv6c+=F!`Co@n)|4TN-LHY}|!?lx8Z9E0LOxn*lHK)Izy{2?vb{AzP)`MVn
&c1rub6jywj(rF|xIFO1=z>o*dXy4}Kxlxn_f2s`;r5bQ$@3g?35Xhs-M<OgV_5AIAW47_7PRb<Af*Hp9~_~!3CWXVG_zMeOUsN#H;Nd*Z(Zr;MN-&Um7waI
w``2(`aXgG>Kj7~-7&Zz-JjG|LL&^X93%-lyv4>2+3tZ9j(y|~@l*QDW)p!UF5Jle#-fBGX)W<20C;Uln22xLhZ&5-5*+Lsh$<*Vm)tX9B7Er>zm}SjG}FNK
4vw;5%OlLGM1w)RrE^9Kyf|d-)^ECnH_MiU#&IQKO%jOph3;JXM;$l{HG)bkg1+WoGDr6sloEJ~Qfgsec$|ON54cwcAXObA8?sPj9Y8|Tc~b(bM0vjP;s#(M
I;W8vfeB}7!!8xU_$r|F<Id=h(NU8#$jGdvx@2|+LuRn|&j1KI`I(MBcq!)j>lw*LWNa3?<|Oo{7-W_FGlm@bJ}){~QnC%2Aarnmg@#cC5$(@_3|?-3Jx&NO
@S^t2!~on(<cSo$!ODTfjK92Yfe2`Nw7{J{Y-nHr<FYKmtWaD17h|M#Y#Muaj)CZxgke9Wc3YC_!69fT>Y!Nz2y#}QMge*sP3Qwd)odu@s&E8mt}@_Xq_O0d
=tZH7AUI--=j_R6MLjdKF}L4m?gYrqjp?zJqT8Sw$UBf%%Mz(Nby<HGi?41dHJioZTZLvOj|zxtSQ>R5aEMuy9oWv~R?Kx^WajFI1AP}CG3^M_V`<g#*T?_@
l1;>Agb!|`&@OVx=e)i!nl~R%7akknTJZ_O3P#SFiW(-w@2s%3Be;Gtsl6n=@nC2!(2va?gucmBGeZy*Q`VNB&DetX)p^w<VpcC6Om3>r@A>V+sh0?{zB`}{
cl}r<RY-t>sMEDjWDM@ea*+i)<NiF(_$_bj|4vH>eKrW_?xwSDJX>bt6$|kq*Wc=ET4vu;{tAE00hcyaZfCjvE=frI4W!w2Av{gM@H;i8-|_dp+QI6^_TiSR
{9;IWVTHqfJY{lPFw$%vOV@`+G`DM+77C>4Cx+O92y#uSvb&{>hVlW75x&b>DMFe>JskCHWrz~x_e0AVd@RX;4(#hKtw0=nxyjC6-6!Ln%5GsN>J%@hRYEck
bdLlPykFZ3s1AH;hwAHkhT_nF+Y0Zd>h_uIbF-?s)3-)6u`LtjP@Aiu?JGdo^Ce?+HA0vXBB=DVHzJ~W82NpIBq4z%HOI9-m---=l`%*<8?nK-Uz4UPiQd>_
T))sXTVpknd{smuF00i8sGK4^7)6;s<KW@KrveE6?&?LE?{|F66mp0+d9x>A8~+}zU$ZID_@4IiRPsf^w1sQF+TMqiLJMmr4Mo*ys#-(kA-WV=UgXBW4*FZK
-G4d$cXvW+daR<~P&_bv=>ms5wBruI@N$`z^e~)j-gL!fW|$Q>#M0>Q;NX3jOy1xm-y0*~DK3<gO{s!t>4sksU>XVZ1<FS6>$Nu_BJ#}^s0@sBESR<MGfr5X
;fQ<Mz-E~=3Dr+-SDXP%d!1(a46!Up;;NF;L`3`dl*BWT)nLa;V#}<4+9l@VC?q!pwQHP0JaEhHM4!lpc~VDkEf<TpcYR7*dAb6gYY4{VCQ;3DWbxS{o99)h
RhJ;uh~iBC{k`ehDg6D}5Uk*@rIjTbr!pjDJKfmAapsSn9*9zQqt*hMts8%)+cfaFMW^Yq@<eTqye{nIw<nD*70JJyL8u``UTf(JT=N-JCGm5?u2vX}znMDS
HEp*^NfJVF5qROsKIDE|>V+Zx9}Pz!F!h~`&7MovQRM~@b4r?bcsczwze&87K!A=*?m24j`_fvDuTSh4uc>E@dF_M$0*Qyy74qK6K^#~)dA>6+$(1ZYgaXCZ
kKYKM=DZHz{y?aYlfY+bEqZ2e8YAhDIoorI$qmj533J{4t}-OG)HxbOOVXGB;uep-Z;R|_PvHmmXKJHc3t)ZpSdQ)e#y{{jB6>&ZZhS(|XRX@DI8M4Va6Y;4
;9q}CwqCk}Fh1RR??3XAGZzYGKR%tT^!!{nW@L(fGTTbANWgPBZaUnhXd<a4JXu>~@Ox<(AF^MjMlimfXZkUfKt;LxR3fG$NIaV)Y};=Rk1SI?YC#y?8bZ6D
#wF^fZ6TL%48|V%M)lIso&b+Y3+>czsa|z7w!L%Yi4ZR~0B^Jqasnlw#x^iuFs%!`Qi!t|%H&Nj9~0rV7Bn%b6gw#QE}V`GL-SEjY8Vux+utzY8M+D^z~8T=
kkN;E4fYgm^fJmXvrV=d+)=Y2AUX!H`9<pQQA9nEE3K@Mlc;v`qJwCpjrMQ>YK+g_M~S;t&4uZFnINO=kMgCO2E!J`^SN#{!V9-Sc>ehli&m`Ta{$OawPuQf
)aOO^RI~mh5<*Xl=$pBEJSiS~;h;!b^c`juhYh&wzsWL5T^2;bra{xZ{*`moao4yNk=}Y;n5(L;nr*NuX+P^9*~5?WrTRV+AlOBrr?2Cou7A{&$*mLwHHJGZ
O_#h|PY7+4@$^xQI<3F$vr6jdw!5j(n9RPqWGukqdcWd&A|S{px0JS`@pfE&fRj3Cc(nww^U=+GtMtpye;k)i=E}?E4eM8UC+Du_Zw$q=x05hT4lz2{%nngw
e09*m?$}c?nMrd+Nu=)a+rF4RGSd|)g7z~x-+5H2#09=?S<xYi@oK6@3HYw*Cjw`Jr{PS4GR3A`*u1U*YUL`;0*m=$l!V|D+!z%><_!;$&V?JiY+q_TGV5sg
0l}T*1ZXd%MYz4EXmuSl1E=RqW%wnCY^^i(UHj(u8dE%yFNemKD0<mx+$eq^DRstSs*#B#@r&xf(`HH-fV0VqRAPmVet<HRtBL#pS-pk1%S6kR4KCr$kL*+x
U}o7+cef?1q7TRw))TV|d<Y`Qx{^iF4bodKI&%aL@H82LovTXFyz7G?$78Gu7%hT|i3NTN!(m>KRA#cyc#PK+f{bqhtADP)L&S0Csi9<P4^c>`(Y$D<;v8Vu
Q<_N+)DMZ!U$rppvOJN3DYb~tJyK=lTs39Oj}xATG*NBY5g8>kB2XXY-I1Mcb@rIRwZMzqx4~qSI;|e}Io7lXmIg-^w|9Ec+M3qwdO(msnCIlu0nT%B=Y_#u
rv2?_fOqS9#(dt=e^vj{0LvLS#9$sks;7fNti6n!O>_Knv6y>SJYGlG#l7d6I*pIu(17{WV-N{gv+dw8l(jrMm)2zEOmtn`TDYk$S$LuZwk7%;Z!7b29TkFe
zNJs7P4=IN6pt4|p5x_$tkD*E+eCOTO!DFfp*UuZ1PcK5<S3NoKTx(M@EQHgS}{&Rl%xU*+LWpb?Hauy-L>SXCB1;u_JI6lG;_e;a^chO(xIt}F)T%nUAxT}
jsjU_u9YvPUf0*AVzZ9+<=R&X4Epk9FIATPwy*dolm|7lYR;k0ret`&2A}t%rbku|Q<t+O+4_m8$R3UI)SVxe?=Ma~J$7KP@_4*q&+iwCbEF>z(jCSiP<k~K
nrbA0$u0FpZKXB-5wUlszNOEzLThr^oENF5()O-N!NM$Ah5xMC$ItMG66483z&I7?qr0%CzAXgXrwGc&us=L=i8IGm{dfElzw?k$Q>}&Ix7HA10mV5!tk2rx
pLdKlSA<-4Dt{TG=kJXmDQ9&;VKtjvl*A&tE>D`xah-mhj`!Q`JtTU4kwfa~kyt2U%Br*bePGUHZbmhdIfQo5;fAAg=JOo+9nkqBBpl8-(p>WweS}^s+$e`x
5rEZ%C?I)S)m@Y(>`jx~qz|Zok8P2xF=!&@rr)dEZi}+0rKwNtV$Vev94QiS#uOA5BDV9~h*G0+E=Gbw%#o77U%TwFeLG{yraVqW>ui4y>};_5alp)(7;PIp
?##96m=duop$*A#jd)sZ5KdeJfUjB>QyhxM;$?wd8PMvtH2FljP?bEO#R!uT_2I6cXLQ{*<J7?ZrnI`BVXedw?&E!iS0LF|-HTJml+=VQ7#Tsa;W-neUu+U~
KT}RfiF!!925?8o!6?91=sv_r_;}`pVSs?=^pl8#+D#`w1^_4ec?xRn<j{_lmdYTRY#|<6r>&VMt|-{={O%-EBk5zfbWop)vv-_*BL%Ql_#JTtT9YH|;{unj
7%&AOr{6jq;cC*J32FB%YIGH%dzFQ4NqxtKq1&#ZqD(Qo_us)v-8AC`eJ*3SpWl1QtU52ZXtN4rvy552cP;|CK(#}Z-9tDKF@moHs|QbJgKTCI_9nf-eOz8O
DK5({;{UfO<yy=6-9Abih-NwsvaUG@Os1?tN^`1tN9$v|RVFG2NaF*1&0&jI_qX{|#niK{JGBoP@jXmzksMa>oDrXz1eK>n1R=jtztjHU++!-A`R5mb*vhIt
G>C*;Kzo&OV5Vp^)W!#Uc9p9l!65vY@S(<a2!hPSn6nK+sEl%X0PI`Ytp&dA2CCp`v!)Sq)b#2tPxNy*KSXls5NNmXXS}{JkBi)QB1hz9bB^>;_%xd#MU&Tr
I*Dh_cw)I{r7G#&r4XhQnriHkPXI-1Bm<w&#Nmt59(8a6ghg$lAEE3BuvQxoi9Zt``oCwjc#g#fwD@jp8{@k7snvf(jrs8$haawG)hGviVz`|pv_!3sHC8xu
`s_@O@2K5&T{YQ%!1+{cJ|a9uA$yZ5PL=G6J-Cr6GbGWuop?7tETqSx2M$!ajje;o`>7z3O#l1sWeAgZ4<$(>deDShEF!g~w13t0`YxbrXN$}%z$$C=p`i*a
H}^J24^09G4ye;=oDptcl7_NL8UkUW&r}drd%Ti-fm#gS8YO-QG^(U5;THBtbd|S4l)n&&Uq{!6enzJ<4Yl69XDOpl_se1D$3Q^-P-a-BJl);!lkv7P!L}A8
!T?Ode~`0QFh#JQuPTZ(BZZraSH!paO&&|-t+%zqqm=n!9FR)^ySIBRTA*j(Q>dd4A)T7bMhb{y6jKr$rXFqxuVN@gYfgIkn96K>*{7ys_J_~3Sl)IY<`CRx
$RkT|Ls4x}Fg*SQurrD+@+R72fq54;@cYJy{K3c!cpO2w0T1$vb@SE1P_tNbdbs|zLjitNW(|v(T;b^KsPIUGNqAzM4yX4dX2hxQ!&0C{wN9bE>UV}u%9O-s
xC2WGx(Vr_^%rSL4Vb-4V{=CrP{eHlG#CP}q`JAQH1P?F3zT|k0409aw)nzaHKeF}Fn^ebLa>-wd>XS5fa4&w{=T=+u4l~KDD>ZZxdTv))cPYmxBY}q>5YHn
3gnqov{h=WOOFdSkS1svC76KoX0?X+sT)+cFE%x_ZXBRRqv82{V-((DmjCmfWCy_fK$7A<(#%ycv)S+sRF9AH906dK?$UDu#HLWP|NId!C?ikgGn!j|ziLc*
7656*`ze>w2KB?5bW9K_bhzD__q21)acU<p&6Gv_#bfh(PaKBI?6ls<4MR+}Dr@fI^l5p#7+H3q<bUlK>4%Yi8U=XFsyj0tsBM0^0DjV2&eC+NtyzNfg7mlP
PolcK&<1l;s5PcICuqqeA+-3B(WANtx@leIhe@n3UffV;bMKD7=fHamO;L@Lb+wx=l5Z;DV;|z7mW&8*^2nb-JdcrQev_!}yU$4QL*|=NVvm_HTNh)vaH*(k
PqVKK8_O0Wa`gJI5{c%E4xc?oeO8XRk0J8zk>C_y3KksEP0RI1pk4HyT7JICbr$O~V4?&y&GJF+wO;yXPmPBtc*xJfNKR9YIZTdIO>u49DZ<zG(Lu;l{2cCn
0N@rIzmZldM=##~@rsi3Mx=#*c%caW(coRuic{Wea7miR6j9;yG}c<tG@v+(w0FtmBvKgQ@r;W!G@%X@dTsc4X`y4<LVee3(mPb8^b<5aNpI9LyW!!Ds*`%+
0BdwFX>(oU*1Mqz^{O6PiB{O^%1Pz2l(yY{HazfW4I_QSL;D_J?pe<%5t-|PsNN$nhu%)&B7+ou2FpR%a*cb)!vu@nak;>J<JHiG`qu)xk=6=i%<4QmNhN{t
aEBb)9VX=j4#1K*4{+OXN9vc3bK?;Wo?->em$A^kthF1HBc8rf@$5jiGv(TZ%|yC!o6>aF8C`?q<k;o#P58=jB+8POVmPfDqH_)tnUQwGZ!i<*A42+t_<_<^
({-hOrlUzVKn!S71ryEjheXnr@5GW&a)h!Qwe*Tty7jNaua3h*ARhLo@6f0fofZ|C$AsPLnXEIj_*o8GJAKxT<$o24iWj1s-JAz%zy0$9&=CW+@n-by@fB3#
K>4n7H|N!|0j>)|Jer-C{-R~SkiuQ02BAn9a-GxD6Ez}<hxDiTh|8wEle%<7P}j-X1Ruf-mX9u05mJ_{jYFY85mM@u9A>;nNHV8OYW)|hF>3k^$4a;jSvxIT
9W*V?f|8StS$trDu$*I;_BNsFZv|?6afovK8x3rUJ}k(0HC`<riTg&VXBOjdj1Y?|#oI(iIvC6qj}um6N4=4}qR`sMGn+?ywd&dhV{zC1z4Po<L*_vSgEtiv
wX*az5F2oysGMrj(nizgnKK>o9$W$G)8T;xsZ1zpqX0N$|HUE*gf7#@&h`EBG&O!+raQHt4pVv<p^G=^o+qtqnFhrJb&E}W(X&Je#yh_?{rOKH^1dDG$EQWc
>%_w%=9?OsLiy{OC3G6Yu?+se;^5-fJ6tMya~Q}M+UL4Eszp71+lakaBl{T*2>!?IU_fTuqWDuJq?y6Mopo!`6G>HWC0nLj1kFsPbgP5*Xhp3O<>(hM*fD+n
tjlN@u>yjZTEnUPkerPaZba|>{xG;)AkAnM*5G#x+MoY27_G#q?BV_4-iK$wA<j2!rNjA$dKCN^v<71uPqM#vsjB6SU)sBZy6W;kx&s5TV0IQAKQb<hI+4wH
^atArwSFY?dDN<tKn81)5M<Yrw=T-J<?0>Ey3-Uj(ejC=8mjpRt})trh=o22yEckJE6$c_|I4OL$;n!W`IE)kLik}m(}hkJi9H=nM3t|3Q8o^4rf6dM^;y~9
o7b>kc&gtP_!<$f4$q4T`+(0|SDc<mMuNbA$N)$DfL{+3VQft1MD$Dp6Rw4n1D|K1KufRW-!)bK`YR&5k7!yIb=D#T=Y6p%bgEmA^vriGj{7#fUzqKHx(_)I
5$&3hNM`GbHmiG?QkSbQb>fwb>k48<EhL=&4pmCz6%A>;K;K7LwUBJmN=-M3K6%3cfw+j@a7~v?uVVOE8ue|C*&~6#rUQhpjYEg4Y6;~*<Z{v?`&eX<VpU`|
9CJLqsUU2CCN<_>jV-o#&O=%SL>tcoZ}eIg5}z=r+b@FffnlA)zV14F{@l?(1|E&-+(FGA7=b~cAL*$XR4FWikFM$?;o%LhiGM%Fn?soB(FhVJ61A8<(1-;x
ayqZB?)b-7CTMg7mQp`-l6@7p9YKY;MNY=fU#;tMkc7Td*?B;luVVawnwPXyf)_zE&WrSQs@`D;KT>!jw5lSz>CB*VAo{}qWtzN(5#L0Gv_I*1p!ELVjNF$F
`Rq1)qE>xXoKHuSR-Zo}(k1|sY1eOCXYsiHpD4E3G7{^70C<nWS?fOQvgE<f!jM?aVedo}1j8^JJ=W<IiidxOBc#pEbThG7!95?RQ~hDPBpNj6P_m%vUuwkL
54E3)l1`x}JAHkrJau(m{XAq*Q;;8h=J+*h*lAxc5yzfcdf)HPf{+uF**-M54&R?VdCai%inW>Xf-OY)A3)f6n}WH&nJ$s0UvnwCIk?&Q1KvW_T`r%}x0PgM
03?-^6g+1P4W?ka!#&hb5W7o2SCo&l+&#4CBaDl`d1*`u&9j9%rtuMr;Pi)+2^N(42~n8ZQIvKb&25zZR=H~ukvL+X+v}d+PAzgTy!2WMI%FQ)g3;XX$PY#V
m`Y}!z-if?vT#uk{|GDix}g*u#=*t5{r$ak=wunFmx@$;&C;)92Uwobi=AiZF80AI<jYi=KGl)Fkgi9ZMyktuUK5>0_6jO=y9Fh&qjIuO@`lYd9Eys+rgG$N
1Y2e=&}|=?Ip`q6meh<Jn{s3>l3JfyJ;^L1J`GRA5B7V<e2rsqYW4^u4rx!Y`wUq@w-;tNZa9PUNeS8#bNH0(T^|1-3EkzGYIW}VW^-tBw031mC^r-L^k%7C
KkID8-!8L)guRSwn2H#K5WA#e1AU}MfIh9~qxY@?Ag;qtix37L&`9s>q3tTAW}8Df2Fz^v)!1d(AM7CJERnzNn-znCdc2V7U40I>Zg*^<m64Hi#2O+(+=Bb@
MDfr;kj2JZJ1uyI>=0UTdye@~Xl?Xj(l;R2?3#kHBUh+d67vkQLT5$>jsn`f6WwL~C`gztXGM4l8oOnsLakxdkx<lEK-<082uhFDQx_B|0Fr&Vn>JnP_p%A3
C!j92?GDxdwfnwp-(h+I_5@_jE=%$Va6o_tb+wKyb;uobrPuh%8exwFp*Y%xr^90O*PcG5I@!S!-}}F9nUp>5^nYICgb4KYI$FuM@0KO8Z7L{Dfi`%M(1PC1
kk><?1JFvrbd~exdaSG5TALLaabT)j-y@DpVFE>5J3aIZkr4Q6wJSIC6eV3m{Ty<%xe2;HbP*L*>>d|ppPUAdP*}C4yBpjTAva?`ksUZafxgY~au|2`hqTv-
%1GG4Q!8gSqq7`&D%p<?wfRR`&s0^BYdel4EXrJ$+n)r{F$0ac#j~JaBoz@0yK^C2;1@}ug#@7v55!NDWMoFCbKFR^h}|2t|4~N&?0RM2(w}g<^(u1tY$pq!
UJO~gsSL&3^DBTq=K~jbJkX2kLOlPQB$Rr4%Fs&vM3})o6KCCDb)&!d1$e+0tbkvyd<8WGJB2zShE_I$nj-}zaVl$w<xF*=#?LwecF*Jht0*(|4q?Fm_z51-
zBOl81+d>2^+|a8dNlJB1F{ontw^VnXHa*F2gUcMiQXrvnt`xtk2Zg*RV!O{d`_D~s@wJ}(EaywwZB#9)-SDPkfM+&W`GtU=F|zOT>Gk232}ljb72tn1-(1k
ipOv|2Jm5~*yv7J4&AD7lwzPYyDI)1#Nxqp<1=xYsTiHT7Gjzz20+~ucy$6KK^fycMtFXk(_qj|%xodrEm_QRGyAvFi8OBdzUp8-GwO)eBuEp^tdZAvWLE2`
IvE=4Yo#5go3XHu=qv_ZaTw-RUqO5hQaKR}ct+Ls#|W`D`aD++!3L$*6RHlF(p>y@V`gdXl#9Gm_YV7AV~P?bi1m^ns|~G$?)EcqE0;k~^tc&__>En_`akm@
UJ=-ze7UViw&5ut=^CmBLX1!nf(~putq0|D7`t;xkXC>80Ln&17K#8{yKQ-ANIf{SPrI@x33E>bg0|Hlfn<t+!Jhzf<453<53ae~hzP?vDt3Tbuz28*o6XN6
0H{3m9>_A%xG`uz|8<Q6MG07Ieipvwr&+v-7kU{T+tu-m)NFu%o3PlZqI7PxL-rI`<5mTlJ$qC+7jqDendJPyXP0Qg{M}9m<Q=*<)Gk;hbVApWi0ALJvjuJF
x>iDGYa0EUfU1M*=I>F>L7dzow|CgTBrHyO21K1CH#6d7FYKa!FsVFUWF$MPPOmjF6YWU%?}JMeBPTh?HyiGh5akmgeqyMCR+!SM6?0Y7RR+2d{C^)>6hY~?
xljU;7#@xtjVf7&BiM$tM05g^s;x`0UvPP65UK4+#}CXDvqg_t(PfaWJI1R1d%8q9Y$8e{BBpZ?pF~9}v*yMXjA}*Kva|yn()<(KcPg9L-;*-L4{~)Tz^fxC
qPvT@b?QS<;hl^IHv*h#q=Vk9Q2Udg5nUg}*%^{k{wR4;*f?<}(Cn4Fhi0?p+Gv{2w>kPN$0#*Fcl@O><@qDRP|AWIu9W=DEQ_e|G@^kw#b{ggwoV&%0IMZS
^{`KI#*B|t%v9lNt>V=vr`E9Z%41O>DS+V4cdkI1ni<zr#C7q9i;5@b#Wqa(n;ocm`)s#K&aX;dI%u61n=k;kb8CHN$yT@9=Eu(z-wTt|sX*99;i0eMkbOl(
YgLxZZ63SOM&AeW2$g0mOu)Jv_u)QHLs-iM!=wgHVHa)Ue)Ugt+MVEo#pmjSK_IAZmTcR0=tJ%cdonD<CLFjIvh9eU44>5nGrz;c0(X#l#ySfp`_Bw!!qMOL
;Nsv_ssuwlv9g-8%TlE)aS%=VcZdWDAKpWC0bBF#B&v1aUZ(_0tE<qC*gj!U-7_?xT0I<GMS9~u9&!l#N0xNOVqgzm&4L$jaTY)*3bvvjMgG#=NZK~l^GUHu
JFWI$+KB}DCe!$)YM=K6H_RE(i#5ZGS?*plti)1&_cCgAo#uX&Uy#)GJOn0fwDtofQ>nX0eOyl4j{5rKGx{G+KC>g~@-`ct`b1c@Wx0o&XH98~;<MW!4N^gU
%BGtR4?Z1$wy>Lj<STQK3Wih3bVV|O2UuoS00SdK7y9@D51o@p5iPMMIx%np)u7+$dHYlkT6L@92Vlv6D?A@HhiRyC^3dPkU|f;eddCFSkW@7^JD*OiTQbk1
fu|$BosLL>U@>(k*DAX26at6WoI_lTJfC`}G^C=WT9xFZ6o6MY2z6?erusPqRc0)5R<AQzJDV}VR+rQDiA!alHY3DxmdLYW!ztm_7Ll}BU$(M)th;rCq6Mum
w6ZV|!{cgJn_x4J!X6J$S><9aar+P!V_j6sHSwuj23fXiP>s$EBovnvaQ>_-*~YYVCF($Nq4-w>k#5yW(0o5*LQE9qGZgrTDPUGeajBhWa_}aSJ2i@sz3TT^
rDf6dE2p49Hp|g9DMUV$+pFj+ku>pYp;SlBKPA9DCTrs|#?>1?qS8N+aef+CF^hl#dV}Ba<m71?6X0W2`+92Ym|}qx8~k0k$kjg(mWMGvHc7ap9gH;CVXZhY
8+WQJ!G-bN1!Ubh;SA#t7s?w|z2vJ>@y(fdI|&Kr5S~sx@2q5J0eKhYL;A;4oRnXhJXg)|$J=`@^#4%cH&J7Dax$|3qi4sv+2D|}W#zy!>37~;$jBtn&^7QS
!jqD*e_&gxim*;C@J@+;3P*Yxx3hH3ZyM{2h$JN+-x<!#e#g{n0HD$3rtLmKV7*PMD(qwwmMwGXpZ`M<KHB2gN{c=eIEiJ1j$)dGY8dey`3>XdBG`%0(MHm|
$4%u-^Kco{NuqMsBSo;S;ZGECX2_rES{Yjrl&i|IM<m?3m&IhM->wy*8^ALZDR&B6&k{!R5;ER?kwuHGrdPHx`pY%fX@`ieUsw_wXy+u67B901a+GfQF{a*Y
-5Sjw40_y#IvO%LUUPScG34>GIX^NLK#rpIsS+v~U)mK>_dqc^GAMvF(x-8@EoF{GQPhJ^(kpzOJ*E9DVl7-xC<o%^&_7QjV%gHN1q~q1_0HVjK>5`xH^-78
Vz|q(21iS;Yh|~^gfS<z|E{T_GCnBcSE!Hgo}|SPDYt_s6desX#Yg*-Zg*DmAn+*u#@d>FrBvUMnwIM50+QB`A9f1lKsRPLlY`@p6slrq#fq~v`Xq}AM4qG&
o>j;xr^~~jrqq*bKin)@KBl3qF~dS{swBMAX%s0J)uA-aB#xoiCv!ZOEBksHJ`Mc926f1I1|aboX2}zS&4gSWV#)|Y35CSf2roNeCB8H)xKoG~Lo#H&-ZIuW
=S&gP0nkaTtdmct5%|ZQfgh0mUUFF%%9{_kvg)L-wzlQ$IO+NzKHMbn+Ct3(&cmP<o~O{To>lJ(L#at>wm9IVm6^#-1@J1K&hgp8|BA&eb$5*i<CXUZlRTT4
cpZUwq$t#`zCX=AT%^F4M8hma^ktkatneXjhGI|Xq{%~1B7#{DesIx_JU4z`vh4avMw%LgyG*jA-Q_v<O?{0Lk><@Q3(CJN5p_f#%OW*$H+#gmJVyX~Jw1=6
59Ws%-BRU$jwdH*(?`Mdh5-}VKOlP<F<*!Eg$j8VEyn1`O6qq!f?D|ba<V{O17;$OpUZZF{`Pt7NK(B>!NHM}fX}}ktZnx**Ur#Y<-#lpQNI#0aVPQ_5e-Qc
M+B_-=;$f9eN(`ntHj9VWr>y&avp_`98lyC{aZ5=AzR_4EUPW$SsYOc)K(~^F%174Qm490RoTVy!bM}Zy<(Q}Bvr<Qs5*P5Y~<)V@ya4-F3035q<atTu@N*`
8I)7`%!7pLN0JW+DVljl#q#}DXGA@-Obw6+R?YX!Z?eID1|D1A<g`;dW#)t`s2H%zfD4~kLvoJ_ESKtX6wjxr<K-%m=Gs99R201m;_#mJfLp9#oSH9tc?Di<
J_K2)yYPanp7V-T178wr_}>Smzk+H9kkq;r^DMpfvJC(CBj|J!i?%$k#u0+Ic&3d@U4#ce8F*fE1=BDs>WE@(ISg+(#e%bF!WQhLHbk=CXt%!0)})#ELx&^z
{HEgzmm+&MUbx1rGv?Wk8HFaXm5^pn7N`Il=sJS7ZhE;~w&*;mUa$({S)d0H1LE1r+o=D0$aLfwU?Xo(r0>2k-3%v#gL9YbgN6P!MwymmBHW<OF%5e^9M6}+
QU75LKQ85@G;uZ{5*KWTv)V+T>ndBN;y<YhMnphNq{jahxEq9@8NznUg70!;OOswTKIG9_upg>$&y}W9(o}Sq%0bIi>PI?+TCZ+IzF(|kCwun7RRT_6xL1o6
(EaWl(ot9hf4UjtCpi8rCNSgL%P1b@CYaF)$;BLij!bf+gqkOPQreaijOoed6RqAr;}kFCs9;z~e|9Y3dXu?{*s{3jd}E_JB`yb{ZwD=S+W>}^>>*8H0nEds
9<zk9HxlM*SXEF12{E|IUa*(}eYxfoeprGTl+IS)HhHp9QM5UJ(G&C_Q4{HXve7`zy`&lpCDmAUL{s-y3cgN%(UtTEK`2zsHC!A>AU8CtSC8KV$c0_XYLT-6
CC5lRkMWV-!6f4o7vnkVytTV1DA;S9pK^Wpu|J}X#~pFshFl!2#fAOr2P%WrPdthqJGB4n7ijd~UbNG&MO6n1pUb@2U)RN2-J#ac0sm>)%^XB`iPM!zt+oa#
35Cigc*cIrh6d?-HoCTB^Iv!`?dJgB)FukoU#@C&Gg-C+C+Hyc<RF4GsqrEAEB+Qu^3Ym_Jb!>f1EE-K!ZeP_eJ~OBQvR!s2I61ovCxLThgu18fmn0hbG+nG
$|a~!ka9#$pLG0S{Y*fRCR*jNum`I*lZ;`(F1uDSIhb7clE5czvxdMBF;~!FedvpUv8w#t%@9pTZ+=ssT?K;uEdx*r23qfo)dC?y6O1<_sI`S=%)$cfxpj1a
g+=s|r)PeNA>AMcdAF0HsHsYKz>A!lI*O;KDn_uQdT`sjIaip<cFupB`|^5u(>HUoiCj+rC0I4z7`P4V{MWqmnF7Z)sGnn7y>LOpr$b7UHx*cbTFR`M=>fgU
GP;Hms24jJ=kx$od#g~=jhQfD?WQelDUA*q{xkbz)6VJF<lnMz8)LIhxq<Y}dA~)X+Ig3vxH&d?VCpUmXOf=x4b@)&{LV}9ZS4!6%oNm_KSi4M-);mL*=PP0
R8<7z)WIS&?H9~;&)Mv#40AF|v%he^6u6mY*>(26>}^czDtGW261J;fI{{_IkxIofE(Nx#RVEPn`$Rx>zrsx`XcjcIYLmubrG`hO$gFmtD{2tTBU~f~WCnOt
OWqg1`^omQy@Z#d_xME0sG1u00VB}*sIsXE{V~4asr!?;DwbtfimsZWNRYAl(+w~9MoaPgzWSU!Ma$+DwsGhJL=tfm+jf_crFQeMjV>!4yyfPTgjgy~y#o6;
Y_TCVUDpoz^By;_qy?}TxSsvg(%DwhMB^jzf~7m`9n)oAKkuLt>mK#YVjbOlYD7sOPyFOoEXg{Z6Q3YG@S-5F7E^w3!5Y2U3R9$yFZ<~n-rX~UJiJnpim45_
p@;@ap>ha{GKGFV1Eywo)iNPkmUapD*a~qt7Rt*l90=&K;6`eVT<nyA>P84^L>>b$zBfA6U3$^YqclOqN9pmHFpf!|FB>+IT2eAX^W@9=J$}x2{;uuYk5>j~
YDoYb6ekL8;TqmdCR^q4o<DjfTGLRKjyA0XUt)(NZBipHpyw`Y4L0)>5%r@<oc{4W6Gui#o!{`xdqi-e8hc((DLS0~8~X_)!zB&|=0Mv4W^chQ(}6WwL#86V
O%ZG@etlQTK@X&LQ@s&^r<ms~h@fQ&!#TH^H`^-H|A+<u1#tP9OZasgL>D+3fT>9oe~3KPIiM({6fYxwJd&K~zt1pU5?%*!wk24*)@bFo6wt@7^}~Rl=qzw%
$#ga^lw{Wjkr`Qp=nv7qyV4G^=+y~x>9vonbPdU2cAdl#I_eg}m;E45!bcDQVRVHV%_1R?uVbW{NVmolRV(o93zG!Z9Vsl3hIDx`79FeqluJzIQeyE7-z%U5
v_rx->3IOq4kVwm0i-5RH0E6iaIix|`5|u}(1|ef#x3Oh0L37UT3C0i$OMd}s9h>yBM=XwjsQ4ZHmZtV*le#I{s1f>FMm=awBF`ndpT|BunTRfo?k=}DMbl^
a3W%Gjo*3|ha-Wu6I9>_@aGjYXg@r>cI{W6&p2Omx>uu^sxPJ5+Gx=om0yKHzf2&D&;&o+GMttzC)JUd4}Rp6wXAS9xAqOb?TA$*e}m=ekggzs^^v5<h%$Ac
)$}CVK2l2?I}oI{HF!9MX6=iysWj9Ad$#Z`Fu>{9SU7uBuWifRtU^5y$Ws8O95bR`VUS!6AK(I62Cg090SN)s#YMk-G(Bh$41r{imHW<n`<Lk1Fv_!3gzI%b
%TzxjIeX9->(D#k688}uw5X!WAbc??&yS0hNB_{b%gqHFU0}v2JIKG&n}|Fu&%q#Ku`)InPhMjfCM30a#AT{38>dBLK6ub3W0^cYrBMJx-k)>t-9`E2GqZVb
llaTfyWGA9U&zlpN5kUewg#2H0W?bh7*aKPIB9kC@=;W4yj=DH3xJC{N0cZL$M7BgNImM^3rmIqF-$##^I0AN@M%7wwWX6PxSSJ}p72Y|Yr#ennl}>j;h<h*
zLmD{`ipv@B*s+X2883&pODT$YaFnE$nJfkPE^4IIezI9lRoZ>9&cS7`7Z=R?1@Ur+jQl1nt}7$(ByHF7AjVa787SB%E@9mL(t{g0?n9|Ayt720j!0Q<>_Kg
D5TGLN*7HTwfj2^-bRjzAniKx-Eq4>9%oggGYi(6M>)#XKs{YFVHAJr8A_ve6#lU4H`?^kWVLrJZ;I;r044@alYG5i836E~75*B!^Rn+EhJJ@n0VTLhmy{ao
o!{Y$8@;p6J91y}iTnl~n{T1ADbZ};Y|-y{CS$nWCmSx_p_vX_TFF01poHmM6?Os2vf)L$op-}0lgroSg;$(M)3_{JwhpRm&=`QKwS>zg)JW^SS>7jw=R;t1
*gH|-MZ~tgbvXWu0bOEUyzsM6_GM>69?aXyT35?wTXTdD%chEW?>*1SeMJU>y_k_79Cjm%XvOw7O}n7xl$Wq~G0Ue4tDjw8@q@IZScje4vD+Egx&GD)Dw%_W
b{j%KK36sAL;y~9O@AIK!o#>N`|pVhtv*pt^hy$}aL!t692_?Rb68vvwivMK0g?+AuL3ZInQ^2CWALf_wEkR=H=tWRKaU5FeS`v8ZwhHmd^a0RcIQ`p?HJ;E
WWq&OXmE?;fK>;WT%l{~j5J7E<EYUlRyI{eT!g5+276y$?(qs)$12!Yt+j+N(P67wJ#6?|3zT~#zikUMWC<-Q!1i*cO-fy<9h%3eH;b=xuuxH@nT7{#Vhak4
5APU}nBtXN-+jrAf-+$0;2?<1Z)~IWRiQRRIiDq9*ec3XlCMx-OU)+NmOA6vpJcIOM_4N5OpTyC@#@?otpuz*FHh?_>Vzdfj3h`=8&-TFbS8;BsbiMw6nlz%
UXxOO4(|0axa%)tjFJ3BNrOtbp#C`tdp<?|wg-KoE6sV2Ur30TIX%2Y_B?}t{(jpnIYG~sBe9Ux;EROjp)!d=mCkyg0@h^o(*46-KSZv}@*|8|J|n<7Zua*4
@fIqUu##f)e(MRiXn+c1J%p!%=VMy<8UG3he0Q>i+S@TMZVFx!LyY2?%z18Hh80j*(~9r%*P_GU$b4l;iI7X$WPn3Dml{XX!wHDXs9A@ULTm}FRI24VR_EU_
=u_A0cAbe0`^yuZU`X)dXkJXUPLnY)#)pP?n2#DJXl-NarjX9E0ga71_zBA7+FBuwI-U|7{Cfp7EK;SQt3X+OeX2}`1#T@UDYQ)eO)xjI{|F|2W7_?Bl)WI{
k$&O{UF0^TOY}m#|AnY_x21biZww9ynH8y!5^gbM<^XNCA6<1w{5BN&xSb9eS2=7nlmqnb7G+}*$Sg#NyBn-gj~G4i83|H&zrO}urpBVSN~l|GMH3evywVie
VWu2IhH_et-`nd^J~Hm1-%f`OZ$he4W6!vDnE}_wT@+8{->&F>?P1Skot*W*2Sfz3>zz9DQr?+wcAea@-HfcG@3mlHSWiT7Kd<w+vX8#3=Yerb>Bga3pQkzm
f1WMfHm-&j1Zc^mE*5NK8uj2rlREx-iRV+}>uFw?FmnGsXnZ<Air5i)eIIv@+_|S^r0{Z7Lp<o;7FLoMm-;TzpfLpj2ac_)C<>hDwoyyP+Afy#Aj*@KWks$r
H(a?Ho1_~?lzM0%L$DIPz9wD-pa;#rab|7ncmP5eqElD9Owbe%6LLWbm3_rl07T5=`L6}xL5y)K=J=Z=TU3>xVMCc|SzR)JK^OL@vfovp#^O_D!h{dVjAS<!
T3~QnP!m)vuk$~QYAwz)hg}gYZ_7H|9F;X@5Y8!&zGt>aSJq+MoHO!UL+c0#WL3AMIcK)+K4C~IavKM9^bVrXU3E8)IURMNt0~N(2#=V_Lu_lxCwh@+cO!6p
3%}^REvOvn9ZV`6JuMonNAp()A{Y5cbt1o&D#k2)LmK*;@rJ^mX4_PrFdA%W7*eiB?&AL9O}*c`oj?K%5>B^mXCW8%>CcIsW5yDoj=T{;$>T?1O)0jGB~(}(
xHF_GR?fuu!w71WRFi^LYM*D=mc3vn-!Zcj8GG&6!o=fGXP7dwq@RMapcJF7QQCJOO3vsj9OEiVjRMB~OgE1&0l9H@QdjYlO1$yaPLDg7{p?yIuH>I|bvO8n
Bw^lBoL^+*ZrhV5YR|0<xj}#O%sQrlrtTn<(;5sxLiHe|kgHT8R?JQlIm9N6`HF?<Q9$1usp{iD2tFM^aTnrQYiF(6dxZLYVoe=&c-1?6#<V7(9Dea{P77Dh
b!1?Kz){FD@Y2&Cs$L%KT=n4IKGipjxl+FbUc&eOp_S|n#X^%^(Bz4%l2mwR?^Y9&V2*N`BKH;f#g{2yd3v$#kYqpalj#@LL)Ohj1pWe+EEiXMQ)fx%yCtNo
Z<8k0veIw4+)3?%#^l5jSu-h{p4++%cj-L-o+-y|uEF~o#mRK5rL;DAomD+2zoCk?0N{2pI8mn1=ot>cQ3$bET>LtK{sA>LhQ>$2UrJN#=~MFq9~Ge_3;ujV
<|L=$!D$(&0uFA@myCcYeIJZ)IM=EI9xZF%@4ho&M2Q|F=svvLRA!F$jlo(W#9WV=aw%-R!jmeiPK18+DcAmLMHL<_TE2L#+sY|ALXfYfK+BU532%-q4^pbB
Xc}!Ho)dTJcQDDq)N))T@g5_2f5=wg|5dl)uXyhUvkN-l`BjJD5_>{@=Ln0IlNm@q3;k8+$&P7HchtCf2uWA{k-%ttwA;EcJr}Sa8!Rb^A;iEPg9{J)41;+b
(|ddb$N?HdJdlntiCRV(hout;b18(4(!lgzx^l_^rPbrEH21N9!6<(RRj5O$%#jtAy7$Usjm@qA>yrc!W<QeT|3_@sVO61iAe!lo>K@M(77kwl|AlOvEH}wk
b{0@s6&Mt6hs=aXEb`jfg|+5Y8Ib16xDVx5<1=CEmAvnbOcjLOf);5jaj>e1GY;w9JQ<6d7sg|`N|SCCULsK5KX;;VMWirvsZ$Z%(+P6%5-j<Gr#@Xe=BL?D
bKuzBeph!YOH4!2g&!`P&9~$rO#i-jld!`;9wL>_%m$2dK-7qlP?IZOC%+b)3eTB^Sa$E1s}=XsGN)7$&DK!F?F>?r#)l__Hw#qDB7i?5qS`H7c>4&Dhz3a5
KPg)(|0mnou=w{Cc>F7B^{?Owk>$^qnd7>AiVQO+cbL&Uq-Y;r@ur~8Ue?*Iip=h8SLVgq-gfl6iD(nb%74Aue2Y6kSWeZC)HOLsgGMX9j+WM2@=5k`837hi
DIrKZysgw{*%x151U1o!kzed$1qKru%vg%HE!%-kMg8r|3dBI1a11*`eM?IThzLNj?;|7%3^*|N@`90HORAD#AcOEFO3pFqH!}W+d5@6d2wz(vas_uk`Y2Yp
kVKQOG&wXa7^LUfvZ-WW2%io@Z8%-SS3~OU;%tCohCH^jOtM)Y2`ZR6reiFjCD$=DGxBj|C0K2V;@KmU=4$k$`o&wS#?4WvOb;-sN6wVWDq8(JAv#H^KagN^
=mW&KPO@;DGH1dRLw?qs_t#UNjU}(cUZk1EEHGm*SieW8Cc%={hac@bj<!fkf|lD376MvV<tLsgevrGwhY4?GPNdZ>eYWn=%Z=~>!Tbc+wAeux@DYw_mM~uh
;|OONlt|SqDZH=&EZ}IAX-C#IbQejxqu>E2vB*lu1sDa2INGGEa9yUxbqK1@HzcwMuI!%f-W@!fe0bcQh>Tjnq+caQ0L3DK4W=nh&26G#&p<?Z=-Z3MpEeZ6
H~n-6G`+M$vmLuFA7F6CZNfdkz=aVu?g$L4b`iaH#@;kELm&0{0#ru0`)c+MLNrv}6?Lq5#59=Jn4jwAXvL+05r?+!!7I?QDk%>~-vo2Rti<<S)Q;2A*Os3I
@LsSQPbe{+(e+N$FU^-vg#-;$*2cypGFS^;Q>t-VidQiWhkajp)~)hTK0Hjb_FA`|*21oUgU9NHSB>JjTzmrv{b{BX&ix@9Y_7_;^o-|Ns{xjKJw?ptTNrTO
ekSusIkUZ^!Rq6I<4ZBH^E9ix@O3mx@@7<Hd;%Yj@#rdbxunW{=cs<T6If`vi8$fizFfbHYeq9a^M~z|><#CNSIseQ!M`7n1NPVt(|^{q{3?R!3Ly6(C1>AI
H(xtp4f!2xm@l)WWNpOHn@JRdR_*RU0f{UOwLoIHR9h4gN6s|ZS*?k(uUBdizy8sKi!d<sp@=-~E^M&kPV!%#Z_D37*uSSNk$2gco2-)NS&~tx(<#sd$FsM3
G$JPMj-T}Zn5V)DE97&FvUj8fg_@B8C@<QA72n&~>Jvp9GplqOzX^duZx_in@4PYL+alX{`W{S;7O1)>16z&i>H*5|A%0q$SO<;}n_In-&t+yzZ8j#vh#6d!
MNPOI)H4OhbgYA2514}a`cy`vS@8xvLr0Ce;n?nl3JjnO(qiT`$sg0`=s0ejiTrW<a}m=&ueHK{M$zL&JWM1*Doj*<Pg4f1Ye6a^Iu<!nP)ZFCXp#?lpyQlL
zq4N~Lj5~NLt2H_z~P~8a*wV^g3IZTJzhp@H6?Os`XfKbjDkyBGOx|T>?fI-phkvj6O3_ykM{i;)?A{R@u<W_(&EM;XjWVWF(A>r{hk#NArJ%h_n^{mRCoBF
hX1}|GhEI@Cgj(ZuAja^bH^JTMHK~(o*N<OiNP%h*S!Vg^9W4iMA5!p31%xFLPBt+R;&3(Xb`AXJ@&7zjb$C)VcP=g&TKDg2#%*(wscP1TLi#<?N&GRFCE~E
%rkE!R^T}d92qfc0NxoTa5M9sLDBOWns?4KN3KB?)2V9u0sspz)(pDGOW4WY35oYPT3$|Tk>(<R?L%su5U0f)8YdedF@qumyRCx8)++b=Jm*knk(-FxnPN4?
=s0t5-ghMMOL7c8FZMT_rDV6B6gV!}^q!^x4qbIwK3mM0gan@jffFlqT<-hO*%#P1wZ3Q8q^<fxQFUO&W8fXl0V+W%fZAJ$s^wMW@w@Ng+7-%7X{>g%X=327
XEVVomFXhctegi@%p0OQ2RZoB#7QUn+2;dq<+wMn&`xr#(_Sj~hVoSp>pdJt2rO@LE4aj}9n;YfV|*`1&=p>~J3P}664q`R5Lkq<-FxG@M)c>s(pZTPhm3?U
x_V^8p{YhfiH-w@WId2DDSwlL+uU$(A+<;)Os318lnEVz*B&ny(HGK*B$4S^d$QMi4?QG{%#^N>cc)ROg=v~tewUw<2SDx+!zF|<ul>T@NDVJo!U<XpMAkj2
)TGI){qypm&!N4du6Bw<+X@4A84{TdrzmXsTx>4j&ip63w*cFhavW>dmi6x7A=;}|K00$Erc7g8?%`Si=xBba&T(Re-!fI^ipM+dA|6-KZQW5t_!4~Tbpst4
D($eFEP^nFz454oZ~L!N#`0d%M2;oW!SOu29+d6mXl;;p868p$pX~YpJSCv5)XReKnQ6w)!<g_f^w7-u>|WWOEj5Ipw1dp}x`AAJc+z1t^$`v6GJnvQLn=y%
xvpC%b=iv$h*eh}mk_^v_sD790P46(U0R4xpg=5+0~h}mqt8xL2sg<Of6aoG8U?Ebt@V$7@_=%Imco?FY7dsLd-SVx*O0~Q#3Aam*q~?ac?IYWB=S9W5Sadu
T4$lJlw-7{2B<|j%9ktu8zZ{htNXaTnsdvrajn_=`dWI2=G^3XXd&<Bj>W0e4di1MePl(0A<88-r3m5dN4P2ztSQGPoAZCZP-A1YStn8i<!A;0oP=$}h%9X0
iQDtKMDS6rz9jt~%YRXQAsnLRQUKmD4b+eiOU5l4n5`}KN&h-vfXCo)=pTZYwl4l;SezA&z%<FePU3`nwnNQIzlIL;lig)fZjh~EtVG)8)M7Q(TC7+>gfI5#
MFW&QaR~{0sJ3n)JFA^To#ogMVb#DN9Ls|iB-uEUi!w7T&*HL6QKXcJkbcjt=7&4nI0joqh?i;VK5j-pyXRBa6<i(0PW@;v*LI1g2rMMiLMhCS{w|$5&*4(-
g&Li(FCEXABP#K4?mueE1xOxAp|7rX8@?x_ckDO72e$!T8l$&5Xz#`d!!IeE1%F^jW$Zm{B6Myukuq}m5x4d|*AqY!^GZ7F4{?HDUyC-Vf;`v)g;;nO!YT@@
+$ASeMJ$G}Kp9}<@#FzI1`la!4yIQ?8UG(o4f~@u+4G#roBe!#IKx5f4Kf@O(mA`mEh2iF4jcIZI6&kF8{fWBmpcAxvSMu9L{P*GjL0PhVp4QxNN<;IZ&*kQ
k3e&ySw}XE$VCH8&T=AO{0Pg?F$d#o@p679sqDfHGYX4z!_#$X=Z*#{0fTLRq88imviIi)<jQ_4IVZFIVG$TZPE=(DaYkC<VX-pm2C#PTBYc8HsTU@DXIhPe
OW+wH>V^L~!8$i|+H(>Emxl@QcaZXF^!68ZD&m_zGNC2j9H9sS404nLIt_D7Lalpai{+^lu%!%1uz{f9qo#wapOG2}s9iC6H~KNYER<oRK~l7o<j+M8cnAGE
LcL#B_%5;AdPp0x-aXXTJ)yA|OlFm=o&MgHHso7vVAnZNnKMr|4niaFo?SVqnX8j3fDx7tu!<c{Py=OH4Xt4W+jJYI^K-#;ehb{QqT?Da?HjZ9%^bk=7zIE5
IA`(u#dVF3uD*MxP|Gad1I(=S?5VkI0l^4T%b7(cv@OEmH1pk}5!NR_KA^XN7;PO#_4CWX`15^uDAdg-(LR`<Pp>WtYk37gO2ctWA?~LlfL|BMW0;7ouE6AT
khDtcDp>;G_bakvq@fgHH<Ifo1!%*c@&kyZ%$8u{G%wLQBbPWom*7*ujLEsWZGVqBpG}yl(F~1w==a{JYWvBCdv1%$G|~@T=iPqest%a9#koe4>T&3yP{x2)
euo8Wc5*75n{*5-%c~(N2Rfg}JkH7QA+ABe*>`5bZknp7c`SdtL?G$dq3~o{W+ebFGr8Rb1f=7^vII!*mQ|9a?ukHdX$%&WG_S2%qgm9K3(sLL9aD+>I~&{Z
+QRq2A*+Y&hsmjqw}2!4QVh>Xn(O1D9Ih`)TQ12K)l0C2Tz7DVX{gMzPfz6ipW!XNJG~?dHR$p4V*um=!ne*mOC>De2+8jffEWTwr7|GuSOjAGIxE4TZ(WX+
+?aJhrJ&%7$TYZ?qh*fC12R&18RCTx8H)W<?evP6QG&)kl)<Gi_V}Xxc_zjXtg`+z;R%d%CS9NJM>z&VWB|Y_jy>oz4@t)xc1Fbqz4M&cjV%W0q{fF6{&I%J
>@F5FkU<|?LrFnD$`>H|<Jl6N0spuZ*usdUMc^P5DGRl!$Rt)j3mJK91=;)ucUWa*CZ+cIhf)JEjXSL|SaM}vN%NK$I#d$v4t9Mk$KM7(umlSAu$NKPlb4-q
JsGtOOyltD`%Kp_)m%Rl2hnb<$oBOCOImt*BIylZM{tM3?GGf7`HfC9lbpgeB@9mA<*+kN`yP17T!{@!cxs?+S-#j<ZEH3QkMXr3kZ0^ng1%k|>~&vy1zwUc
P_~+AJa5z?Ks#1n*LZhAIIP;qb_#5|n4o)gNS<Z9I1yQ7{c5K5e?IY&2CECjvW*Tj14n=VZNiU!ls}LI#P^ru(gO8i<W+QnMZ|CahUbbV^j1DzjeV&}sV1Iw
rl`F%GABFUuG&h+jS?dzl=;vunu7O`%~CCJFTHtqO@<g{Ag1Hn;N@e{#Ndkw>V8+?ruP2))dYXWy$I?*{N&xf6WSd@&q$tmMerW_c13`p^VuKVC%%uiIgt3u
=8QbcMrJKkbq%anMx^~x231P{`NB?rXGwH7MCzLu6^!2vJvd@Fdpb$XQfTi`A;m!@GRnqP{VaY9!5rwwxA%aOE+^O==WNoTm&x#+&2sDpP#<A>Bs!HgO37ys
NC}!PFc)~b62mmB!S$b0&qtPg7?u3rJ5z+0RZGz!Sw3n+*W)z#An-1Iet=MdSm8h=RL<U2;@%Uv^Y*fNR_ll9?4S$lPaPg4<lm#5+tjchs+I5SC+%J)Ja2MI
(V}za>@5=m^0#E`-~dMj6ZVMk&xqD%N3pO3d04Ry-t;3<SCaRe?$Yh0Q;eX^8Ek_wk#D=OTb&HCfhgbBA#oLnEE(}r2e5=+cB>grVvA9n{5o?%*#dG9*Tl%~
Y(Tse6?^jKw|XrcE6d=KRiE50>{nUw5Q%v9B6rC!zVNULd0>qK>>NJ1R6YLkaXK$oPRn~onZgK7rH25F&82&0&h!yV?V#GmT|Ysl`85V6rz6|-oy!@W=uj9O
dbpe<rm8>rWpDl&`oq)(3Rs;WpEM<`|1#O@QxV=X-k^KIg8VRhidb147pqBl6I-w#u?lF^?jvJ6mz}#*q=kSs9k7qEP3mO)jo|-4fh2&25vW{em=7D_85*qk
ysPm*?zkp{<p{*;;^nF#7*p>E#bkT&9i)G}zWZ75FH7@^=syfKiPfLOf&+nn%qBBBTXRKKQHEPP<5$-c9s98D=P2%pORKb-<Y?^p3HBvL1;&NmUk&`&+}toa
`4avuH-y-HnP}Y&dp1iB7-86F_R$M;GIrOdF^K3K{)J909{~2uEz<OpLoXpKPOdnsEI#UCZeM<#C9s!T&G^njs2(ZQf-mW`>4w2*6|8K7>C;sS&%?;>=3utk
#Au&Ku*|bL;#sokGtTW%&rAXzhHDV=`a#(Aa;6hR#+w0|zY99FhDOWOe=^Jc`NzBr|0w0fpXxm^igGzpPXSP_8}uAU4udXx^2hcR`xLj^T5s=u^OX&{=I}Lu
<D&pCtwfiuOcsDONNs$u4xhF7vT&vl-rQ@o@SL}j_%2B`+9Kq0sB?M91p*`Ij?T5UE2te%y=4fFz97TdBQ%1?cfoZCL*&bHs}yIm-;SaCwIM}p9WBv7>~rXk
We;d$$90wvbpnd=H^7hO<<RhlXJL;L_k!Ikq4!{@l()siWsg0PCHD*L7qHcf`<+7;Q6SlB9@h`2xU`d@<-EJ~OPT-nDPDelCwygApn!ukslF@*WJn$2Ss`5K
bV+(ix;as12~<HL*i(sXC-QB}kmNd#mXYh#2}YYHloB*uq}$v=+heTUUBADNeHDMmFP&+#ej{fk_n(XYQQj(hl$hc1yn_ung<*Ts&Q8w8mC@LfKnFk(XWP)}
^|jvi6$zM;>`%0Q0ULz*_z&FD$;?xIbrKR*xMY{oaI44%eDza2T1~lwmF0x`b8;!!{@1B${$Lm0&Fyx58+T^nKc1y9sYmzC2#x}&JDXNXMvcjD`rwtO4Q}Q~
-C{r|$Q0Gu6G3bHE;2xZhEnF0L+QE_PL6Xo5NGCW&4&FpskWjW0lJ`5wAH$$aBTo_L9ybq7)OP|=qi0<H7c`QTDZH4Lgy<1qQf<?PF!Hl8D8QbaxuQo!D3a%
S4e-P1ba!5zE0iYUGK`;5C#O#n{-?zkRH917v8$E1N2p3Cc}MO(wJDY;)Jq--L7Q~L=k?{wCkFEk(DF&ad_sOIJFznum5%Q-*8I$vg|Gz5r4)LOta4^8n9kh
&Sa{&=VPx!P1@Q^Bg0(ddi?r|fd|3@*2$Q$OBd+JF`_~!$u)1+GZS9B1P9s0WZhB=Bo~NSQD^oAhK^xGRlRFAAqI{Q)Y#*CFc{TLNp!KQVft}U!<P-shptR#
J@~yspY<`^3GIO?@Rr?%O&46$vm+v&(RtR+VPjrR5WkTw9G-=ys{-?2?Ud-AQm?v1MxLBGx&AxnpoRUBL}j%J{QI>JU7QKJOkCtjhUP(L*o<z&lQiA6lr}!I
{Kk%n{AB2G;HCs*`o8@f5YOvlaSnD*<+c6nAtzODd<XlOTlv}fO^~1jh8FOen3NT(R*RN&L!6iEnfcTwh{qC-b|WR_k4t#gbmO}Ilbq|O)N`usb6~3V7b5wP
E8beto^IKy)omfKpN4ea)e@RQkV89oEA6nK41<Gyzs6=`66Tei;ai1V@m8n(>NrB7$9)W=vO*XZh6D#1lHyNSGw0)?a@`{Q@REj2Q_*o@^#)dr>s*Jj7QyvV
(^W|IOpyz8$X)u#yDSaZWC<0}YZ(-sLnGVs9R*}Eyq1&21iZJc^a6tcOv9<7Ow^L5{$Sr9O5S#*+};_ggi?4XhQi8-R<`8AK@Mf|f7xs7tUiY)A4p+k?3k8u
^kam7;>s-#DB~E-c8dxV(?-mB4LwB+OWxV~R!2@Nsi)_W(6_#Xm9f!6YITF>i%a!h7E@<Nan9SEeLoNfJ}>hN3<Cs#PL5o5GnLV0eRd+Or8;a<hLW<qPU*>&
^ZhhHIZF%0P}epDF*3_rieQ;iREQd%Num@3r8V}tM#^e2yuM8v@!GL_3j%yeNaVFO?in*jjZ^xS`ANP{Np|BOD|Fn_bzI7tARiRW_aJ3hHKK%48uT#%TOcvk
Uo3ykY_;iyKrcs8kz(A9NFOu%urhN^k-?7mmeO`Y`&I468(xmKEAu02np~%01gsOl7T$iL7ntQ!4NuQ%qQk)vK)<lL$XNPwS~e*?!M-Cq&uN2>QXSINvu3{U
q&e{+oCGSjD<#gW6{4b6Yk+4`NTmITfYO=dbif~p`?gewAHPR()TFk|1AczR0ZmyE5Pho#>@EhKxnt(*K`OoI6954x`iw-(%m~gwyok#Rpj(M)X$RSVHt@*G
i2S%Hjb0;BU2&^lbpA<0*?ngN8XvyeR{y>E`yH(ZfP4%6T8k4y<P7<a5oyp)8(1U1Fwp^iM5NBn(etT-oW=MLbS=Uf(_-L^axK|UZMzZB|0yez`T)2isV0G|
^H%^988ljb#mRA2Ag)e~$C%TKLWU1#jEMjV)lXU!Zfqj)n}n%vcf6k#+Mide6({_oud+=w&VbUSehw-(nVsA-08`_{@o_~ymvXpc%*^j5kOlzIP&z#1$m_g=
oPn2&^9$>cvW|u1#Xvwq#^ysy-14HQ<qII;1EFUn`g2c~Ej!|hg^Q3J$$xn-C>1K^DAWhrbhrCIKwouaWTnr^@BjQeIM2TL1;1hEm<nj*xCQnhz~LCQQ)pDt
8V>Jy(?9?2{u#@U_h!OL4^wp+FVDca%ac#q&cEs$Ar(8oSPq_WO8wtu(L$DVE!M_S`kiZ>$j|w**MZ;U`A<LPr=JL=->K6(NB05h6d*_oF5RWn*c#7<or+pj
6VWXflgi=+&)lG*KO)CIPG&V(fS9L%6Ph=2Yw277bsod{jIYEq(}}X`$U7cv126Jbn|h|r^HIv|x&Dr3^?Fb-m{^wm7hZ)Enjm+vVSE~_eSr=oB+9IE;wcia
ZxGqN3|Z+ig;$M!scK}?H4s~nm^fnxbwFj7KeAoB+FdxVcPF>)IkLibXGRQ^Ho8pJ^48zG>dqYxecj-cZem_2DsiZR8xqZ3C@bfR*l$`P$y}qLxNPJ7niOU(
vIfijlo4Mth40n~H!E@eTtw$r2fHGag;L$bW#Gga1QqlVtm2M>d0~0h*(B2B1DZztgv+}Skrai9z~IFoYwLntFA^oRA{L&mSDVkG3;jOgG?F1u;p056BhF9|
d(n0-m{>N<$DY4UgkcFwq73j0E#RF%G&uPiXe%}NWLk>@EMYMZGgJH!l$E`j3y$c~SGs^R3So7cPsZb1We<{&dO{#d-8q1Jjm$RDQ7kRT5T*e8T+x3FjEBn4
_{Z+aK%cx{Wn0#j_~W-!K#0l=diQ(?p-HXY>+z;SOCu6H5tAHUXW=kt3|a?yn;5p&NA2Do(`9~J5c-r@6RIiopyl6xhgh;GrTU)JXLnmU)B=MtTv@#hjj7h!
a*0o_Ju+~5IpzeI|FetSZ{iq>H^whqKEy<K@Xhv|EIp(EMk4i$)T?3a75vnCwHf&lTQ8l`b<*yo@-hD!f%f&mCQ<`3@29P2E4RR@tL=g<w26pyQheD)f4HHe
5)8{Bs_)QEsvT7>_A&Y8DZWA9Oo<rmV0YDQ7;|KNgXoh?vIs*G!**O!pwkT8I<X1(BdPbGOqzRL?$Ul(`oQz6Yp#=DVK;>SXHrOjIyjPhDusMoIQYCO<n5J}
Xi+N@dHzj@l3&vxdFH<RltwzMJh7~}O^6;4xlhls%R#CgX>z(j9j`lMz;ABEXa!4rl>ZCn8_Hy@V_djPIaLh4!v%~fbfff1f4K!#YFEahFx45{H#Wt(3BJ39
ttXa(?mAWlltw8J#arYhRRsh00Ai%9h(I(l=Eyb7NbNm4J!&|vPAWg8DTT<-jDg^0L^BsZBY(=;vkV^8;}8HGX}9}7U_!ub%>Z^#A5u~~P}91vY@H(5*eOk;
`@|_&lPcqZL~WrNzoQ@_pt7na)OD{_?qgfN4Z2#i?bx!XxA=oQ&Z|n()#_~JeG@;0(}Znn6ft}8-RIscVX_XSpM-sCz1>D*%;BPfp>E_U0|%~B|EJxLNGzRl
nZ-ww=KKVWQ1cKKw$436CZ8Zb+Ctc=gJB(%A(|ynJFh+Ni1wC{5sAf{mxGT))qvf~1cLJnA9@{TJ&pZP&8bKC#&v=S!<zcZB0_OtX9hmY`ti-;f_zjT(Yjml
W+=`VL})tJ$k6~Dai7iUCzh=&`fyFkk<V<EY~QbF?LXB!`(%M5s9TRQU9Q|9*%(nIzl8=*M`D$&s$UYVCE50fT9nMRgZfAyx`#52BFWfG%Xn$u!LSH{b3O!$
t*ED8DMSdqb$R$z+Qk#y5mUxK_l1>TQ+s@96CPv;lsbJcJjrB6R|%rTp@ZevfMF%7m~&IU3MW{&hQB<M@nA6ZpH96t3v7jDC_!?@_g^4u>EYgP%e7lO&%X7*
e%D0VODqyzbBaNqHU;CnN8jnAdx7nFs_-B&+|gG%8R!|QzG#l8$OXIJ!^|Ga2i^`%Zl${M*HpD@St0S!MS!pAefvVu@dE^yXmZ`cJ`AC+e7WWTEEe~JZxQF1
S7<M+v*VQ+W#f1p#2+LtN|h-@EMXM$Z^@XOiT1RrTABoED-Mxkci!nqtbx^b#!+PS_ieb+<{spdT$5HHj}!(;JQZq0&}V1t1O6x(Ctc2aT9hW@UCJaj_Tioz
I{NOf8|+Bl4~<mjBWukYi6sXt`#bj82vEx+iX96rL1=0dHn16nLkX>BKcfQi*sgpUlo;|$DC;6<cz0Q^-o=dq!H;ddj!foE*%eQnnC!n~irL1y=6oZedK~?h
;7=548?>M`3ztGP`z3@ee3>Qbm9HuY%>TK>xe3oz35{sBBH*%B{ErB0d~<;w#V>pAVRQ9i2vz2bXMyLukELaH3<ghU0JVds3%&Avy-rF&Z92B63B9MewZj18
216J`#ina!yMwAWSp5Ph8jf`dDd|~R7b=wAN~B-|ijR5`mzex~Gv7%P6OG<EqJn-EycrcJgt;PJ<JL@V=S4(hIBm=Q&gP=ED|beSGn1r4_*1rTsbaqgI5aD;
W@PTt6e`Q)LBoqE!?y<kxV>{up(m)?x9H97dyvmGyeXVKR@&=zY_U7+VPy9ysD;(W=DCzVEDhgxcUB9W#~}A~Ka1_ot4lXklDpOcJ4Usme?J~_jMNw3O%-~o
T4J^g|2{6Dbh!9B60C9t!0C>-qrd_#(w6*!?RvZCL+$Iq-9)#oSp6q3PY2?&wMfpe>50>oXo(!Qpm#Q)EIeHZKbm2du}>7eLS8&NF(d1)LzP}UiIr7Lzj&};
sI4AUx^xhggd-kvD=PN^{#pF^n!d?evHCf~U_b**xHAuX?%yfV_Gp@}j{$-ZPdl%dVy0)}xyME;{Sr1dlCp7(qU)Va4ps}wdD9u=d-ZL#5T*#dPqP6eA>G<H
+AySv5R6Cao;T3OR#HdNYq53Y{#e~#q<u$8`p~SkOSAf`2(}Y8Q|<~xeca0*uI)(;^Z!THh-ha^l!<)->cS88YfYGfK4p)W7Lo1-{t4+HDgh7@E2S#YuJTjJ
{vnIT-V+aH$f?<YHx^_EJ&f6brByzcNX2k&y?VAR=6z_{?sM$!O$gF*c{+rUl*n`ZGUfgyrY}GS$5`gD=bP4^qM-<+=MJ=q1+MGD6kT5L4Z6sl)y2(~clA6c
_v#5w5or6NRQ8sIuz^L?CG=FWY6``g)-p+49=r@u7$E|&>AnsHlBfkvvNTSF=Y9z`2<%VZl)Eq1M*zt^M>2l33Kde1YgL$!O^*6<4J5Q-OnN;?ci*$NzT<pm
Be~o?u(u%Rs<oWU2S0mF#*Q5g=iFJgnXf)b@XH%Dwpa;pqEArDFK~fXALR6`9U#k>k)|~w>u3$Ud>0VnYY&7p-ko#h9qO)++ghVK2l>YLTmF_MV-^wq=Z?>(
S4Y+pg511H;91yg96L9^qbxYxcAlkMQZ~R&F%j5l%!Q0l>gXT!8ameW(4J4&P6wYuN9=K~GEK-Br<+BHpGcaAX%CCg)q&Qh5-T|F*>5M1<Dv;fiUWATVyFp{
KM1i;)7H$P;W1=W^7y4sw@2c2Ow96Ao@Otv5<W*nRnH7Nl@#Qtsml4e;;tug$*7Jl&jRIJcs<JL-vUqXejN#<5g{0^^87d&woBJb9fVpLBd`5EglSpkx{-W`
qvP$#9?mPB{5O{0k?7Q&cun4zdg$d+yhE8;s{*c4%xA(;9sci22)I13#vy8%4{a2zT6~e<3{yf&g~%Q#UDzF_pl4q|%{pk<hcS~dvC-w+KXt9BBP_yN><YWG
`>-d&$qo?k&scN7L#_|7RE`k)LbclucXj+J<!WFEZ0+{r$H!QQi_E!iKPv`2=r2UMY+_82x)ZoO^6t;A+jis;Ki7pbVj(|IL;OqZ5*5L!gCy9UNvZ#R>DOTb
)D&=a%$+4ER6QQsp8;PDFOO5)cQV&n8NF*2Yn`^$m_|ySU754Fv$IeLA|+SyzL9EZp7rZGG?F=TJC10lwBHL{`AKYH729L!v9C#S>f$_9f^{<z^SD{SGxo?y
V@5l+N@;?&Jha~1A*X&&fF=6Q0naGUm^vUI8GbnNk12?fof;4OJK!Ch^Ue^MV&=cbhJap|mSn6MnlS)Gx!hRlbEF}33bmLeKc1(Meug1c%Gq%8a)oh9ML3j=
M<NB3@hAv9NfEN7z}@2#DwwiG%#u{{5izmRtFuB3z?UN}SxNS%3M;eHv<YaTfgDK~ByX~Z1U}@ZGk=Q9jaJFUANS|gyCv?2fgW!M<ovf)`&Tt%yKgB3cjYvl
5|%qa;n(S+ctGE%!p&%w<Rgf0<y_npm0KLG3DXK!6{3Jbf5Bkpwl-x3YU;b*NLx(_Pc`S!?Ik4$zPWgQDGsm?>7xAN!TcFN!y?mxz6p16+mCV$9B(5^iOST%
jCb1_M#2?gPxcC61p94Jo};9QdeScrl>OmqJDpZ8nHZXn@i1CISMG()F1uDe)R!e}t7e*eqy2GKCC_pG$RdtC1LUVSKo4FsTbAPql6x7PuFa_p`KL!_&JGN1
Ly=D(T_P|gn^Y}M$Mugh$;iQw`?>B~@bRXTwo~Dli;7U^Qm*^6yV$D|o>r25Uz!J&)ZbOj1;?R9Sw78eYQS-s_XLcq67F3clN_L)Nm1x}L-5gtfvW;MOD($O
$1Rke7Eo7mT#T*4#QlwR&~F<uV|`i|7nWrYEeHe~#8rRHiy=E||A7NK(0*22DhHWR;Q*erKBKc=76UmoCy|FYed4ef)Plnhh3Zz{kGF*!XuZo2VU|u+Zm-_6
UK7g)o>K89Kdw}vy5E71+j$G{ys6U04`;fnC05AlM_8=5J|=!hrWxUT`{Wt3a!9{*SlS3QMxioAeB5hyNJeA$Z679lHSyGF6<rmW+KL%W+|%W<mp&zwvrjm>
sYHBPZ*fA$jcJhu?@N=y`HL~l__A))5XKvx7SB_~=e{whocLu^MerIL{Qr7z;zL}VM#8|!OKCtwu+FcDK6@bvwH6^4hjdj8=WNsx^dj}U)soRc^JDxK0Nt8;
51ao;N+UEbg1=td9utcL*q2mmOEu;fI_9L^yn`y}w@|}R5bcF$$gewm%oIr8nSJp>NSP1#9OH#IWQCkFp}21bR@CXZp|inqef)TtQG37auN@a-jGx-Y{kg}0
b5B6BG_FnmD}T^`8M|-Mc71Fe#_xW}x2rw!b!}`v4;miI_X-+nqC;3hr0GTVq3pSYB1t9Yu2^^4kBgh$xG08Jax1MaC9Vi6T*T;8--eJd&x;mLNbmr!dEm1x
tW)HaC?897$lQz|t&W(y7$Z;(|AQ#Nx-2@uzKL4myGj$JBJMeE#elB0=O}lxV^@jv)VO$}-$u+BB~s?Nn@u}ZK~5MM>l}eY_5D8d=FTAr*F3_`zQadxKeE$)
6#o89*WUG=*L2BM^w@05sEYN+?%oUN{Enq004H#(dNY8TIL4Un*uM@UGI53Z*(Fqjv>Re4Nx?bRk63S8jgJHCYliw`7IVLiF*vrwSoiV;2JFD^T}^u-D<Q<P
T4A`jheMM}_-7qWNQtw#oSq411Zth6)_YRCK~k^Fx6%N_KkhNp#<qaC5sQ5Z`0%)2kbhDrOOx?f{FE9J(*YDIwHOj)7hc*11X4-^HV+H#7M2*C_PGcB{qz7f
7QD4O=23}!UAykjOJo1jGWop`rk4Gg^j=dLnHuRbit?14C7a8(Kk0I_-)!^c5w2B09?xF7_2YW-iO`u!@2NDyGDvj3ZC0Tnxc#<%<eY=oq)yzC!d));4?R{x
Y+B!wAHta#q9K_n8FnCsOrv$O%s9JITGBUbzQqcy)pl`7OcD$o`}ujgv8aT?hy;2Ex`5ZrOB|ABw!)y1Ee>{&i30xw-r`SMK~T}oGszF_)vv^-fh7B6hOLp8
9A|SzLm??V3@J7-Q^tQpfLG!eQ8{(|%Q2sH<BZ4J4T!DcmG|7FG5xt7FLc@9Z3l>2Q?COKvjNI)z<@81ru^2P&wQS*8&J#xig&f)qzlNMR-WoHHv?7Yq@h9q
gEfnzRDT4PQf%wjCzL9UlJtbBAkIA`cwj6xE*Ad~yl22MJ^nN%A%Q25U;?Ws(3b+pwEu=hQV^@7=8@I%(T+P+lpG$#Z=sR&$d>_m-R69U;^KP<xb`^K;WRh$
YUQMw=j;OdO8p2D$50=UAl^T#U2n9P*PsnSiP-rD($`Bvm7|_fe58)@)$%bY;C{VaxOfBaG_#j8diD#Lc;IA-c!wZ!%1Cw*lH6L2Fe;DDiA-Hr0H?gnf^lUM
AHbtL6%dROEk^H*Hab&PeVI<5HCD*OjfZm6NX3GkqY1WXh%03G#75IUr=O~dA7cv%Os83SWjz4jylFVnI`GqDI~_}O43Oh9bAp<yztFi5`H3a(vE}tBnx3eD
*c(=|P<CSuc*Sx<3Aqw`BppIZAEav97tDIse2P1=IaXardeke=n&aa0s`)EonKICPYQ3a~fTuA*9sy*CBI-#pK{%aT5-4h}B#z0GECK-h-GN9b*<%sdY!zI1
y4QT%5Th2BhO#7t|Br%R^c$E=hd@<qd^#V%C!G70ext`44Z6cZ-h#xv6ojjGsFZ}jCQcn67QPmu5<WC)+<ke<X4PYD2jzMXGHN#T-Dr_4sqw!`$)C|vmcM&r
zBWr}%PQ%yT8pxACmenb!1ry$$Z-G9aW!xAb*~-r?(E|3Ti@-x^H>Hgl~nU$lu^YZxRvkD!V3cVBiFVX$f%J@u9XtfGKBW81&_ymj>LvHIgsA@VHUQDaG6E@
q;TOx?4vn}FpD6}zUk%^H*CB#uxG>aE~=o~)~r|@rn35bDCUIz4PQe6j`c1=SBHp>@>>?h5jSB^MlW?8j7c`kUD)H8pnlywKK<)*Bfb-U>Fh*6aRVMQ1{@OF
Kh}R2^G6DiF8u~;)fLVrtaKWq``YOo%IVAnW$~F33WhK6M)<qypR8oV61CP9WA4#d3dD4JJ0qf+g+o{Tkr)8SFIm4WEA&7pQV$Sbc~6>AoFelAKzsD_G4w8s
n?KdZ0$vG1q*=<_1uP6yX`;17w{A`lOnD8f*D-Xu<20NE=k1646i@bkyDU2id}Fw=X5-I_YL2b~#$?mR(m&THYn9|dCD#ktWNXo-picrtp&K?jz~Hx|g*~D&
(uu$;gIbBX{(zqKM-V(}Sf}B4oi~@HpdrJH7pzn++p~Y($+~#gnwP_DnXY3nyzbA2i9X4$;QaAFhVdvThCdD-6xBFi$i^1t+SYtN>m3XIR&O%So`$^j3%t)x
^Wr+B%m40rBco4U6~J2{?i$*Q_4ZaSb3ZvzBb=u}m3=uM$>CSKVh`8`7=k5I!>C&00WRSCd1J_88iL<t&)-?RL~?K9*1P7;Ct&Vr-+I^dZ@N70KLbrt{f91a
(nk#bD}_QYc10>8=X{{dy|+ZBOm*>x?trr7yLUqQkXHM)PG(k80`Ek`JU+QXl2ojN-dv)LsY%cOTK58Cpa^XgCv5aoCVz;{BjC2xg@kxw=1zLl6RvitD>#*K
DVARU=yPBL3u*T3Vy&)vqwE&3&q+DC?&K}9q<BqcXpC`j|BF1WE@sMnj5{298COHX;G)1opz35?u0#IF<a2_zStRAk+o+wklZj_AAL|@HQ;-+F;CYuhLju+K
FiMcs9_y5is}-L*@@paQhHbXjxtte+DVp<mfp+bziq0bkWM_8vW82ltuIlEaL7+SHrg1&=OvAaxtRxQw-H_&2UG5kB)VRU#)`V}UkmSPRIDuyUw_TP*kXkkq
!YAcbm*jwJL5*stmCzT|hX{jrJuALoR;d1)y7?fB62XIN#;y9@K(>NuqI|MryBZQU_xF#+H+mQ0GD{GHV`kRRa?KVa%2n~v6Hv13GwxT?N8K(N%CXU3e}k9p
YH^kdGIP?W>-yt`bD18Ttt-l%PTuZ(UBjIp)OVRwnl&Ft^jMc*GT_R_B?PQsWy&XF9fG<MJ&=#@P$&HxIH_tCy*(+rRwT1WIa|#P#9OQ0Cx>h>XN}?UFX^(r
-?+Qw95jwdARfdDWUgc+Ere9s4FWH1Q^_j^r)E+RGS9ab3U&pApX}1O_)(u2%x)Yk!r@dMhh95_b+KVj^V;y(qkzI?nI`|LD=ob@lbFFvK8S~nfO8LQ(=Bg$
xF2kZ5WWTIzr(3zP3A<JGsK8~e$|hck1@=Q!7!U>3Cvc3P)4{*dt^Rfo*(Y0qnNRLZn1GaSG}Ih5ZJoz+>Me!eFe0H+7rsa6ElFu7MD1#3N~)9=M{&9p4_G5
t`W#-N$Yw{SebXK6#D5}$wRb?a1`z;BhK+};X|Aa1w;mVEXe)h^|?c{NVQF%r|S^>u?H)TSZel(0lM{IU}W=4CPg#s1A;<1ZJl8AN_oBi`o@@}$Ez#?e`nxe
#oqOnLACacVgn@AR$U&U=nK=1kw;!XGf--4=3;<rGu^UBPmjFWfcpKkq4j!h;qFVZNG??}8V*CZsAc5{cqCD4ze>s;xZ6wLQ&r!j%(nQQR(f!l3|aTQ`JEnj
VU;x2UCGTcyA(+DSpXJS$-G*k(j5Mx)wX#{7J|Yp$Wn}&L5->$DYXXB!B{DE3^B8V0^5{?oA6)|gXLzHc!yrqgxOponJ%Nol$Zg4+GA}VwMFw{$(_y^wokAj
$JAXZs-*@Tp>jFgE9x)E#FB7NE|;GJ@PTO5M7riz-Kks92^_E>msyWKbKsi%$UjFZ$O49m0{R?){Nxj+;fv4*7(+fb?EhX$ZWL@`Vul#6&_%q9GCrVcjDEl2
0bSS{D%EZRXJq48y!KRdvr8JnP(k5OCa0jkEipM$hf+GS{wSKo(IztEwc8?E9h=@(2n)F(WLRMJlzOP(V#AtFGeox-bLTr@luVQa3svM8phHZP0(2T3N-E7(
kvNT{qKb`>nW6a5i>C4GYk{lvL%mYl1YX<-ur!JK7ePisalRzr{#jDaS>bY#NLVLTI?<SCn{DGn{$XwI@EU2nW^*C=${0*-i)^`d4RR{C?ZhA&|BM`vwxpvx
-1qH$!lkycaZp2>;R%7DYYzP_i)q}Vqec4%N%;zBN1j{}y0RZLW=wdLP-@0rgN$N3r4UIxR|2fSsr-ZjRfsLO7_je^gt4vY+|5+o6UPbTlY7*w77`V2AK&jQ
RM%5@!t>aBvRRhG-O2%7hiUpW0f}0++kq+Q1)mh*jiYDom0SW%n(Cn!)ue_U!?5Bqgje9OCe{I7XQC|rW^IdSQF+6~2;&B~I*@v@m7*9RQX+PO-i_q+bIzxl
=_kwRoIkmU61%~h{HfsA{?k-i*G(wgoCNm1EnBsG3RQbR9+7*E{%;97U(s(dmQ%ms21?E{G}1%NLX5O*`cphkW>KX>aAhcg&0H+gdCl<#EFzx7#$Qz3Xw!db
hNp7T6%bYyC!?XmvqCVqpev`4mYa6#=KwnC2LBlk03qNx(UVcPDp&nvC^Iu{c2A@dG6Kd`FVID@SefVjBmPwX3BC>32!}rnbGoZY;&Mks?QDO~JWW68^fO9u
rt$nq%LRRX6%<0}Zn}O3wWNThv_lS_tW%$mv`{-%=4b%60cSj#RP}-7_AWxav>BIu+h@(Brua)il&~$#Q2)$Ol$9dCLXe^3)}=d<Wmk((=4XUUfdjD%pIHn<
hG*8UgLq0KOR{jaavHB!fnBGOxWohk^7{H6=!?miAAG;6eb3KrvH3%_x1K7?Tt2U5T;Gays%Qv)Cxkl9!OZ)^9~1O0I$F2w_lNKTAFRp*KNl3^Hi>yU=qH@>
YH4}KQhbp|L4~beV<M|>z1^mpEWc|%G(`0+flm7H4J3g$mU!iUTShA3Af0f^oSc-Kk(_o$(;4Gsv(ae;k1LIWv>B@zv-j8uTOPkR%X1KV^GU&fG`cGrI}<+5
Sf^$<azvdR1>VK00Ky2QEA5*=$m#)hP=*XhGQ|CtrD7QHV<uqa6xOT8WS8Hj0-10DfTc@Bbmxd*s|r%S-z^wcjT039P<3jV&(;wV?>2UO%^Srk6$+u$u@YYl
x4Bd)XFYki6aZKf<bS7!c%1{MQ2EN=-w67&ehLybpb5r#XVPv>%YgcCz)na6G1F_t?SQQgn!4tHpVtEgOK-um??V3hToS9}N64E_a@`^YCV9}yNMSY=Nw1^6
*GFqei!{(ChEp^yog1WNOWp^Kz?HE{5B<OLgCr4Ch>~`vOM4C(ZZ%*DS3#=tP>&fSo_!0$(gmK7uWBnw*MlJtNt?FQLs-L^emC4j6gg^FDaBtIr<;ulTxq{s
s*I8uQEhR)CdC|xscV2uJW8f}F-R=*BG|!0VOo#6GPCw@Kc59lmMv2kEoVnb`eikMdPQj9ZnbV5fg2o5wG|s&<>Cr}vFew50|u#7$<gu21{ns(CGZ@$c}Wj!
L$o$k#c;^vm%*~lmhY_r4@Psx1AZ6m`KDeNvlAvp!VFj_&9O)O(OxiZT}`9;gA6vYGb#CkVTeA9%{d(jAs`7G&GA+K8DSd1Dw)JlKty;M(O-wLF8nanK|wI%
46f3wL<nj%O7k4w;8UMRWnE78P)9<5aASD~s@CP4OCVOCDRYcu2<mesmTVBKv&-qOH+?67=IT0Js^6zQYs~7qzHET+I}@5i8R~1Peiu)&`u7>Qm!OZ&DX3sp
MK6k13>B!z5#WAKNca#Sf0f|BcKfYu5Mi-1d4EQ3h+=M{=|cwqAW=A@PWGhyTpB2Uwjbu(o?y1pz6laM2Ie)su7s|D$0}1x<2DHAcPqZhme}qx3KzDtRA-=E
s|RqKUxG2aiB=t^8rwT9OA8gO&g>Ym0iUmI1Z$LGh=AC46x<2b{Z{wck=)0~zq$8ntNFvqM|ovw-eC(@k0ZxstuPr{ylaEO`#2Xp$XnRz<8P}FYP5>#d=X^n
ffWas-o3uQrs|l%Lm{tRK2}|GqSl%HbWUilLU>%!tiS=pmrT)j0i^MSLKm_V_0ecM==R&zQwN$k!{mMy1hL(J=mX%Mp2et#<F8s<ny^%7-*G+)*|<5B;b4Ce
1l8a8Rp)iPx@w_+>T4TeIijOr&5W84B!14gK~P%la&_lC7sdy~fz$t<=Rh~}*|6pU9w1d_Gp*ob^lgJ!i4RVq@di>DEYLzp8|$p;#6#tH#!qUqc^QDG7y+@Z
tB+;2<?0e+MG67Nbui}Xx>VAF0s56B&DqH1RfIZxeeQqTygVNy=Jg5*f|(tp!hR!dEtPvf;P86`>;I~9-_ZAOBj-wQ_esRQ8jQM>Z}@U1=xQB0`T`TJQY9r1
A5E^w5bG!gbm2E-iy*AI=nF;bEh}Sm(Iv7}Wq4OtjmnaOPXBK7w3%(_3ENhxOKT21FWjlaLs5PURSN_RjX;*F7*|87fg#NbpjXQkIcGXak);HjNBS@$Z44+v
aS>{<@9u|{Km!F~8_(FTi82tcnr_U)hkk2AzYIcK9X;|>RaEPJKNDXGw7I0jN{}7mosY3|9@46_RT_g)Xuh{q#lK~X%`_Nad)w{3K_#LAYfd=Ga{VLtjt}e)
1iwIj7o@Ih<Q7P6|D3FZ;{%~8$jlSa(C7bgb|u9S?CZ{;_4fq!+DcKpj^Xo~l>6mJvk!yW1$q?B3$@d}+|jh(RyiAYXK=`jg^E)!!R#*Iqh5Ga)Zs<dBL^y~
*=B@VWKN|HoE}!$KQcu&;9YkMrq9Y9js8*^$<V;}6N~w&0?YsxG1yi9PY+68yz<wxxnPfp<OYj4(SVVtLmE11kywZEHB<jnQS*(PW-^We+K17|Ft6yjikRBx
hfW&55VV?Q7cI~74AbNiZ6UFx;qYv%W+7{qG!~UZ+=)t^6#i|6jH*jf-OYqc<bmUVRbRx#N>1c|!?=${H$fNL=X_KA$4o>y4}>k}m$=ZKFtB9773r@et=`T}
;actO^xkVfgd5m<U->w?2+~QYje%9>v#5PHs}xnl(H^Hcg>$@j_l|y-x9$W;LlgWccpYRIyi6BW4WRT$lJAJ<l+YR>74ehJKHQ`JK+SYe7r>{5_n;q`OJFyL
UN5XXr%BaGg|<}g0*s;K<|&H3WW<08Emh({y{7o8>Y`q=i%0#-zEgBYGAmx3RMYC=w7tWHL=T^`sZv^RxOjCyfZ`>2^oX&zHtZ3)TY54J^EvDzn3@S5;&!Zc
7?1^?jGBfEQtm_Zjbc=HBGl5RLs<B6Sl-oheiS{acY>E42fT(-_mODvS;5gK*|1VxZ#FQi=ozfcFaL-)Q}Py9&3L`&D2+Kt*$<%}g4r9NXPZyeq{tNHS$c^#
2cpf#45R9yq?Jd+mD%ULpSK)7-$v|Ag)H%YDPAS*A+Z8QL-fBGLdqqG#lz1!D#t00Wwlq}Tp?cuAxqmxdTLvC*Xya}eaX2&r63h@A{c^M9I2ReLvzlJmE1p4
6qFj@03)m9^KN^Pk_>zLA(gAFgllghA|ZA32<euuqDZj?WeAAgLAtN!<95l)OzIw@6jfpfIiAAv@)LF5S29n@L0AJq+>umNVHhpM{pUiXa47L>wAwR=gJ(F&
%3td@z1N|1Z`)NQ*RI=2{*K1y46qKq_@T$@x}fNbhK9J>Uhxop*Btx94;mJDuL5F_+ZvjPZ8eZUl2$h1>X25J9*+X-a?^_~*s(&M+sa@w<KWIRtMxa3OwS1;
DsVDfSW`C_mu>k3A#1Z94QTz+l7r?uFHocOYbY-~EpIyax_t9qDQi(h`n_FY>ubpz?d&8B&a!ztN_VAo!#mm$O&~^^UZ8f+)O6h8zm;9x+8}qPPxN961w-Av
@;?>h_{))_URDYts4@hz8uP&i*G_S$I5R5(WEuw#Os*QRNgCM0*CuV5mmh*bJg$O65$7_;Ct5aG1CbC)1$RS*lV9d;z~YK_Tx~raw<Gn{7)wG6iiHH1Vby^M
ze0D<s5BCdBT_F|?;hN(ta*sAow7nowpsQkL_7O6O__7neLVFjy_;pA)>;{sOmGXoaDRPQ53dF7nD<uj)dE5XaBZdD8krQ!Sy^}PmY?~Z%+RfBUvx?6;%ZzY
ypS3c-SDxCLH>+Y7O|gm@GpL|1_(tV&h8}iQy!Bs#r!#XfC)<j0u8UJG`)njiHlGx+^FFz-7u9ibFyF*hxD$Mo;}y+Chi<u3X03+{V&<WQ$xJuQrxqate4kC
EObhKD`RL*5UVu<36NA~7gRoo;NB&=VTi#4cDf$%Q>ExCrnq>6B>Iu=iF>hWs4RJR2DhPJLXcXbSIejWd#KasUiF_a`M~cGy^($RV1oQ7*UWk%sKegmY2^nk
Ng4R&A&66YNp+lFyw=x|b?RL=lmiJnu^&ObGEal{(eM5M_m~O4R@aU^C%7eP#rNtrBzUT(1RarN_xp^f5zu0*{b*wj$qLp=@Eq#>5>T*RRguG_{jL|_xl<>0
baElNy33=`q%jTiB#hUna}j&74dENWHkG;Z3jt2>+D>ZnILH^sz)ojTF^$Y4)|#=jB4zCVzWuu2&6-#b_>JQjiOwTYt^KJ5dO1#?$5HnD;?xCYuCbmHIxw24
_SNwPiN`qaa=FcsYGou#66l~rtH5SQnuFKKO>TE}cVj8;dh3SQ5$`>moYG~d^kxpbu{udxDQaS4t=9|eh4OBN^!CNNU*;B?7eRfr2tyRuEPP^hD=x^`%wJ<J
1NOaUTERA~?o3HQybL$qU!p%x4QJB1$$UU;HX>1MJ!^L?n@hA_{8-)GaFP|m)A2&B&>?pPZM~(@kP#0>YaSzi^-Zg-8)o6F^xgSrJBlk&DdxPV25X_E=QiLp
qi$gvFh_cj6SNEqC>bfV=jQQJKv>f@>X}Qn3=-~)nDm&OE)>JSFA<g%MlpQ1jWiT!KfYOkpP%YN-K0$+3$@(-mBgYGA1oOTXV8>bPI`p+zb#z#s4070VdK;7
F-I4+A95VWNBDdAQw%G>z&9B*ysMDehPFoVt!iLV&@Q;CS?L4DV1ephq%gg0Gv0X2O1%Fd^YGV+<Sx;pD9+{iOIyb90ab5k_b_!>{1vg1ZjX^6>eemb2`Yxw
x~y2;#RnJF2qIiRzg0cu4%nRU)|oWG_yGe_Ef_YWlceUV@s-R>)IH0!!U>^L8ds<Mav)2x|4^{F_cM&VSrj5OyeAlIqW<(P2l+sf3QXknJ&117vTx=YjDXEc
%^CpzNTBUSyY+6d66b&=n)*MB#`yQ3qk(z_%!NT!Ax#zA-Bb+GL36BPAkq9}2|_KSE|CPUUmSlZFiKma+&stvw%^v>g-4Wd!7w_zy4%%jYgZ3*x;f4TX40dx
W$tu%41KZ7k*SA_mo*-K(2+<R7eAG?A}t)3=xd+8@c6L3lJM9NKisd`+tu=wWU0&@krLnXeGPP^xP8TWxRJbVxS=O2Ae+m{I>^yf;L8*BZ4Aw((9R=w<khdY
>WwmI5+?w9*bL<s4|4w^iAapse&^@3$bRZ{!~8}rFc8C7mZW?5UCO<h_UmX9!T-Ft>(ULNGdOxlx;qe_?gvXwS*%uMl#Xsx0cLrq`>J6%pcWCi1%CHTtK~>X
AZv*-hCl~9(p#?8W$s1T57%&GpDd42*U)NV3)ym}{~fNYQG4E{Ia(=oN;wfTWp)b9Zbrz$78hGvn_G1od^%Vct|tI=H@uzyr(ly7(+stVPftIitvga3;i=>U
fH1&=wW$5&jcr2+JCpfOnPeVEQ4MF+zQ$|TwhKvdKQ_HljC(=8-hUwHkH95hU)i%nwEj0Nkeu~idJqb3<Zy{99<l9c{u4pNR~!!F*h~BFR6YtJgip5>&SdDp
_)LdnPZx+e#|Dsr9@gLeM)Jj}tEB90FZJdb5^}|D<r_;>k)hHQdxh!H8@Z*m0GB3~Wh6UO-8o`3jKi+JrW|J)%~oBUy+DtlI&NkRSI&_^&|Y{Xj0?Hoany^a
l8_0qvc9>5)f9#OYBqO>zPRcD#$vtfbn#bk4--1d{ulR_*>y_CczNRMf!Q<Ti=k~kiO^7RyUuD^Pz5Ws@hxYOUJ@tZybkh)`TFZXFSdijD6leh;)MS9n5JjD
<83{pVBCJe1a1t$VC$g-Xfb0-Dy;iiyIMq!2Acs^AKRBke*^_&d&ec=)Fpbl>UFfUD%MfQx<`w!o@Sl8GGNHE$jP}5-Rgawd0qo#NJRokI;dSvkw>?vWaN0A
4VxCM@Qv4zomQooIf(inSxnk0uv;=<9%!(xiW+FXYbUM~RyE|M8BJ}%H)OUVCZ(rAW(>j7wZDRSK(r{mc<sh7HRPhoMdH0yq5qvq6GY3#Ex~eV!fM9quL%mN
Sgn1IoSs@$3uC&i_fA3RePC_%FYo9Vk=X6^$pfoV?m;M8R`rMVH4O(}&vv03U-4AG$C^8J_gu!lAs`YmQr;Qo*}sRZV;!7eOHLWS_K8JJz>lDALsn*dRr3o9
cp<KwMMztU|L;)lJI&=4m|rf6EOyE<>kquU^Mq6))o>uk<bXw@qRyiv&1@%O?mVSuYCYmcNVA!gA4tj^mFqtl=RAYAG|3sDTsxf8<XC(o0nEIoU%NY3)K(nP
ph2B}CvW<61_Z-xon+k&Si}3R*?@D$jD&?lJry-R2l9a|_@xijhu887gyuopVh*$k1T?*@2jvg#;-_)(T&0$UX=LSqI?Z4#mJde_&$QM(0IdnUCOP@Kx!>7g
T_TdMHWUY`hvrN<0*Puhk1e1jpf)kU`}aS4FCAWCC@XJg)!34b9Fgqe_KT|!sFflsV{|#2ebfrp(>RjAd&5G^e5nMlYn6MrDJfZD{KNY0`lZn8+c>Ct6d<2L
CK@I=cU2$RkwYoba$x)=Y^hgELGS?qzHY7@v3%0Fn;M+qQMkdh#Snvx#ELn!&l`DSAjA3Q4uB&2iBKXDk1%77+Ee1P72E^Nk0{b2y#DQ@-qnoeXQ&K@U=K>C
fYjP-P<ku@{;Jn15FYj^7O+W__v2KOJWip#1S57C43KDB$fqMvOnz#mkFk1``m7K9F?j;5|B7wN%y5hMA`|KiG_;(@AFTzgK(@!iXpzt~IPlwy0BlhSSi&TZ
sI*Gy0byT>$Jy!YV){89D-)fmo-%x8H7IJO(i7V0SqP_m$1JS(6g7-?2FQ8h5-1TRuWHGjSO)9twHPFY-IitL)Xe~}y7O;Z_v3kPP<;)DuP<Up>PImiSjLhK
Njwsd(BkeqKFx6Tgrs$f3evyDR3(?t@RaI#Osi?o2x)@Ss;9AMtbQFOP`$c({o>npj~S3$N6CI9S>LMZGr7I}!T!vNEvRkKoK>&`sKJOL>6i6bZ^an{H=IUB
ow2E^tmM8A7$jNY@_7=+mShZXsaTcK;o^z$``ge+*V^)m0a6`DR@ZLQhn^Fo?AfsPqnwp;v308gT|nuL+C4QOx#$4}oMMHIsceIQKM^wS4H;#?|7B*%>@NKO
MRn(`L!S#B(6de{ft5QN+0cM0<EZzM^Zr*RDZ7=rJJY4AYOp<#zN36kd6#YEc9MK~`5PT0w{DH+l`{o>-Vh&buG#v-2*Z=pKo-n$<lE7VU-^U3031-5BF(T4
?#OXBMZEJEc7r|`eLbbv(=Jjk4s$AMsUArQw)b1}R2F;=TT9Mz!$xby$)+^ccCYn?)oZsu12#tuh3>E?z0#=+1I-tFYQmxJLGgVV7v8BbcNYRpZ&q`I3Ug@^
tft2HwwPzp)p=lwN0%8PKU^oX&@E~#d5_zjzWNU|PmRWe7n}Qt5eBg5n<*gU&79t1#*)lrlu!nZ?;@(<4-ff>V)88Nmq(W#pi3&o(B!UcjsMp;anNsY)m{hJ
>eX{eajyJdw2k+G6l{^D6-&NXm0Z5?$3jW}c1wD9t$#gx+iYbBQASQhSJTgrzoF&t*ZrWN<TsBMShCah8OS!L`-=_Uia9N8<M3(!-*_FdlMBaNp^dB|?%mB$
H*1@Byq-Y860SNDdr0-Aw_PS_><B#KuKdEpvCX_&tEr~O;yN`nDso7MYb2Z^8<#Ze{#KvTn!sM%)LIGFDxr9^64-oG0-?RM$y1hc_*m{ZzE;!|D$0+{p1UDZ
Y#V!rTjKoryzY+SamFdY=5m}8?Rb34fwDN|icJByOQ`%?ZNQ9n#jooQI<q4N7up2#0aVCN_swe2yZ!UK#2v2YY2Aqjr)0<+5!5tS%wD~7=)9FiU~0=VW)RWu
xH<1^t>9?#TR$8w(!n4jl^@WO5^pRmm_{oXv=bEeA<S*29qn4<l)7Oedh3kT&ImvK<#|ihIhd>(GhILa!MS(gK|R39qrfog;;Skm<(iPDplBSQZ2DKNr8<mG
z0E=m1gUM>n&1bMbT^g_E$&Nd@UDkWdL@`~85XLRdoS$2!CDVC*xw{9ZCk9x_K7SFvbE7|shD~$S80N^ns6OooBR<CZFVkykr$?)bT5yXjL3uWVTPgyiomyg
^bqeSa^_=$qax7*F+#X~dNa|W5W63%0~*YlN0%fnQ=*0Y{F9Bj{ZPMreFgLadq6z_Aogo*jUhU+b(}4hs=m!r3qt))9kgIz8Ppr0c^&oK!#-!Kn@OE9Ys-v%
k&c=aGe+J1!P58g5mI>Jx4xhT#m3a84dmC&RnceeD>kYTmb;ZDr8l5z;J{@VmN1SAjVKih0wzxUNgK9qKwY$B`TnEmQ(^9QSB`4LhsXTkw9M|7D{6z&vKqOn
vd%{)Zt*s;q70Q3s(SPFt639*Mir%*56Z;2r;j)~E&be}#A*cemcl)uF-n|J0wAEdF+E;Ggt;WG6$u8?H-|_h<#UdX!gZ|~b?VPJ(wVt*d+b`MX1~uie*vJ|
ufT3f=1{@XAykUYsD@PJcc=gAN~l=%s3eFzIYh(`5lseX{`r3#5nNyAfJ{Qx_TI|)jPE@6m!8mje#?Xziytz9Qwl4)4<($`>Pz+ei(~p`o{|xUYCstiJr8Y{
G`ZEB!e#aL^I)M<R)cAaIMMWSBoA*+B2!C6A9r{&a&h={53Ta}S~=(<4h|0XuF-fw@?japJzp~qJ#R9p4zs_1?JpHf*NUjfE5q5itdV|)>PP3R?*LTHl|Px5
P6#{lDT9JSv|Sh+h-J}5ouRM>ML8}8k3a!SXK`1G43aF*BAP2j@~V}@qXez6$K=*Wl*BgR_K>;fJX@`Go!5V4$-<%n!cXCaz?bWS=LW#EdZIYkbU~ys#`b?(
R#WPRfcY`d#V!?kopCpBrc`3v);<KHa6B%*Lk}KQ>Hs-IU2pmvvGsS_0u70nj<`RW+vj9-97slaA=wJk##=Q1NcxMJs5wl(MndEnE{WVgG8SwXUs<9a;~-y}
gxqej%T@*xkGS+G7wSmgJ$;zOnwojaIM$7Prc!PT5(i4<HwY|tL5x#0$EkYpGJSLO)L<Ws<IR8rd8~=Vyb?4Dp@hMJ27rF4k6_gV^#~E4V^79@Uf7h}YPLAb
si?fOUEu#^ooC%U5#9<~E=KJCsUbg{HzUFNdqi#r@PhR%@D+%KXbMtwc$lx)-s6x%klXF?XKKa}gEEuQMvjP|;1BY06=L3H{~NWy%h^eQqlqi^+W9FYw@<54
K_z?EhE9DmUoJkzfAAD$-<*-mHpEZRn5R-N)%$K3&g|u3g<>f2H|nq>8X;438uQIRQ?p#*nZXV<C13f>8HdosqTM)!gGfY$$r&&?L`WDWhUoCTF^x;0=X&yx
%#}CE3Y&DIZS0IhKLFys3Oc;nMIl_A_lfI!${{ii$8qa(u(F?bcq_D-bsD5NZdTCu>nc|=y{`<r8&x_I^TL_pk8F}=!)-5;Q?WcgHJnQ$XbIbqcowmwN{Umw
hDww}gM2qt;$Hyv8kECGK+jnlk2!4sJI1-P=v;aR7xapoH&Q%-aUr7d0S`CHal*WrV3i|_2GS1rWG<r`+JG>Ls1+z+tNy>2odGv?)n(9EqeCOf1<269Mqyf<
uP*ij9Q?0moRa^=AF+{el(mx_66J@70H+UHUy-}(F9aP|gx#DHNNF`o(E)nuBPh|M(Bl*$JEnHJ>c3^WvubwG_ivqB_1d^5&7Oo@4e8XKPa#ErM^!57+8c&q
(7pX;tc^TlmUXG|;bb%ep?MK(kv-3bowf_dj90u8ZaNAu?4l)FOk)$Yy>>7&IhpMwgQKCov-e!RYKVx}ehkM1PLiL;3UCE2k4zYd%2YjsnR2A86vMol0syY%
9gSk|z})XxJM+i|en^$9rx=yfEh;Bz$-IlQ_tMpW5E(oQ`UFfn*x6-{KR*2z?+KT%sLGxH1EhB~o!LrI6wPDwgt7(y5b*c%l%%YIj*+urAjV!N0Apg}q_f!$
08Btz+e4uxXAOwXyfGKNb<`Yen`O~RnfMF|-w@kz#>&j<uh}1zC~M!|8`QFv0NY7DSWfmv-|~j;1GtM=ZPrq+O5a`~w}0eG&UWkh+ucpvPqlO9Q(Pxe_l^JC
sz^9%Kt`^;u>lntT7DaGwiUZ&g;Xy5C}}Ar57Ffpw=dw6f7l^j65wV<iLAq2bS(i2!AB=jZyci@f)nEN>)Tehi8G9Oean`ZC-%zaJ!3oaAU9XPe(0{1kBmEt
MEqr|SiNtlRmf;7bdn3aBxm?<3tVraxrD$R4R-S;(KI~M_=G$wvxP2FiU8S4J0B@WRS`d6_}&BP?U9D8X*n)AN7RDlVZm)QaS!?%B7f5Fu*_x^KCU~sgT}!J
)+{{Ei4ONHB0RMPN<X(+gD9?mK7rytO>^=O%V5DoGG>QgyAbP#DBVeH)7(`Yy8AIv&DH}xk;_msOpWhfzD~8v3|z;)LoXxXp;)h>{plQl$E!PTJA(*5tDQRl
?QYhX^R;ZKCMYcJnA!`kM@|e%3yQ6n{J;tQ?$L7+?yuJGsSnT^y#BnuWsA5Wcm(bH?7<pBt1fDv2ao8eiM5ei&Bw@}Ny}-+St!cYy>%0c7bV$ONGfpV6_=a$
F9mgSSn(&OPim%u;`!%I3;6OKrYN+vw!(*#-AqL4=5u^eD4NMmfQ_=+S);8vpG{s7sTZDyOUYMUl>({Ph~%e$qpur1N`E1k#+oHVq{dPDqJ$N&*YBN<k#XAS
pN|}plE>N#J|TLe_O{k*AGPp0QS3GiFm4yUjijUn2d3k=w=ZSeDSluy4J-_~^T_vsx1woMmxAWnI!E(KUbonV>5<clqHHA<bAY$KfD3mQ89XetzI(>LkApui
Zv~N=T&99_A=$se0P44pJIa4E2$e(+Vi}ShO_WIzj)*1`g;e9evgSLOo26a|cWKj?CMFOofm0zxfQ4z;(nR2$e5^h<3s}Jpt*w1Yjj9&Y9EZE$RM}(u+Ske(
-85BFPJY`o$D(ajB6hOq<ej^`s7*kDF!$(W7x5Z<MW7@_t<gg<?N3wiRz&U}Jq*QlqXH}$b~-J>AFvHzyJU!EK1Q};m)=?NQ4fImS-qgh(rjd-8J)c~dpo)w
z{WglT`l>HBe=RN%5HYWK>{oDfBZVq4ZWWn)f5vdwQyYA;H0{Zj6|Kg^4wc6fuL!*vsMs#RNmi<9p;7738m7)qY}l@@423yEK7B>d(wx-*!0@o5^U`fw>~?X
nlZsgUT|L&uuluhi<F6@&_^f#Gx0)7-SZ0#H%r3@FLs=NK5_~VLB{*2NUr`cs;`&8w@UWVqb;3OR1TU`vlo<1SeG*!q=h1d@^9wa^kiCXcV)4|b6E!-tjfR4
j}&v0g)ze#-_|5$OuPtUDIQC)tx=^}CQcER<o=K(0O<R9hT<CjweK6@K-z2)?6B_ZF#GWCv5V`RGQ;c38s7XV3b{GW4^^X9v(y{vQ1coZ2$R(bl?L?U&>no;
2lF9g`5iS%#rZv<)@R&$Rf6$ooLB}{cB<9*UA(ch#T*bBEjSu=;OUyV&rnp^cynxl7r671*^@Sk8{FCyPrqCP$BP*;lBv-R)P`BrUtKJO-^Iwf_%Vk@SkG%2
oA4`sw?n<`b%rUOFv{wr<x(RtKfTlMf%+ipw>ASHigH*?#;$boHTjB|YLJR^B*;$#&Sr8(gK>=1yA8JS&yC_m`tF6^q&bOj4oWt<6FQE895?e^;FMu*xl_75
a$!H&`IY~81?<ZtJB|j1@-4C_EfF8N0_Bunu^PG=U8j3cW<R}2)ib{Sm5yK;;(j*pUnwWnQUKHND~iMgIFqrWEv_ru51~*psh4_Bd9HM|sZ#bsx<!+Z{D=c6
CDyeEH+sskOpO_b<dbOsSgtn&{o(yInR;eHUvPFBMhp3$9l8N;k1An0Y*(?UC-<vO%ZHCG!(m_35a_I;fY<Sq0`eN3aTt)bifyeDgw)%qoGi0i!gHsOt9V%v
(ndev;?UX5l8=SSz2XHam|@NdMQ=m3btZ@_qd(E*Vw@~cIYVL<2#e_3RE7q#Qy<V{6R;*7*XjUBft~o?HI_Ju61fRGK5K~URUPI!sPC_tPU9e7&B=yw7kl0t
z|b~^eT1W|j&Msk**Nn>y$yIkpiS(xp-M&ws&O|osRQDSelj7LG;s;D)6z=rQiR!1uZq*}`kNcsNf!89Jn6ATre5OhIV|xpYBG*sO#^~k(PP<z@(zM>K01N=
8E6YEwE?rnt831nq*Ur-!SJdI4sqH1nNuO|q@QMZH^M%06Shi8+^Xj?fOqyW8R6cT_`MsMK0@fE{s@A;4kD7R<QU^AKTcuwSSC8fgTvQiDwoVKFcyhcD<up5
0v22r1evIp;PDBK)sdPLhD%Q2{;A&ZNBosij}d|Zys)13@ANp6sTw~(y=_Q8ewjXiIdVjZ#1=(W>ha$J+iA&)jM$ME@W;{BEk<CuRY8+bj`H|T^q!}Jh9s0|
g@j@(o5wW!-?s*7Ql=P;M9yqOc2K8C8E*>ZWcFO_B(*>qJj}Z(2SMCImI}_9N@R!GPV%oL$=78<O@<~I=;hDYxQhj2+#cG+SSM7(Wve3^Ls4h^6Z0K?Q<UY;
P^f%+iG)8$%Iws#!_%GWnK_LG4t8Nx`F(lpSHA9TYNj1jXkU8@Hf=oQ_&oP?EuKf3cO8Y+@auY{5SouZrj_Bw+03gFZs|L!!;RQhu8i9p5>SRebm+_-{a559
bwL=Wv4_6PTrcMw!go9vfmQ?KAS)qgc6QXdw{&FpPF)|u>Dbf+RH^lKdhGW)KvFqB0i}NP&89({@9cZeEfdjkM!QsZQ#=bSDtUZMHkE3onfI%00y+b@XWi#i
LN#ijElU6ICSRSvfCStxr&MTNv^~vm0NRnfxaX^|J)MIPX}-AT0(*fGUDd`0S<o{P^(U^jq#ypHT4lfsW&d}E{kUs*$03Xsush%F`sw}UX6u<b_#n@B2GaT!
S&uS5qEuEAAO8|zSSW=161`V;5RcW9Q5Sv>3e#m$9sF1B`Qn`on|-BQ`!llAE<eDHv;+k_WrJzfZbLaCS4zyajw=stjik>|m_KaFaSu%A%8!eF#7iHW%{-oy
={U;@y+W7w2$_;%V7=CLHC<JEQkzjk%gA?w>`q?6D8q;7f39O5o3YHqlowD)g-be+*v78Vs}^-CUO+H18f3s$agx+%<3pQ?r?C&1u=Rs#|E{ot-=tJqEHTqT
f`M78`sTp~h2zhA;Tbk?GN<($DqS$RArp2LJ0SFcAaHGY+;r;Gz(xt)^F$nMmZNDy&8m6+X@7y+x#yN2eVLwbXHSa>5j^xYWuFnmDOX967#eCmiLT8BW|o+~
=11H><}AAIXhg)}SZB0@AF~EJG}E1~=<on19!z;KDM@MKx%EKnY1Hu*T$)Nk<xxz?4@R~R?ZWYjEA5bW(2|&$l7qF(A66Y=(#-kLFyHx~4{T(e(yrMLSO;rx
o6L;fsSPfp`)VzIMtJ$m4eHSjJ{2m}A<W^+2E3caIdvX`dTB>3A_u6t#sAx(JkG_M2*+Oyk^oWL3-;`0$ysS-0KED}E)TUm2IkXx`>~ST(1~X=Wg~FXk;q`&
EQy`Lh%Dk1%wy$C>xHdBQSZl{!F~^{oBKAbB;V0o3-)6-&m9s`h0x=M70_{LcpMti{vp91y_4XLtl;Sp{ae+kr3vjd^Az9aU`!Pdl-K)iv>9vcXwxC7B}P0(
J&lwI1jdC=B7jV}8<xH+j_t$!_iiE9Cke%C`PJ~C6xgp2O6kWVk1scBnYS=raGQt}WpYft#RsS<rA>PeWl$M4S6?7_GMKg|`YG2VU6v4skFA~(-5BGdmBTKZ
;ig$7)wpLLQtE?g3T+(OCGe9<MQt31Gsf$H_$rK~JifUVtd4YunY%Y$uvHcaF9Q#P=I@TD75Fj>aj7+s_m3Q}eG&GDs!_?Y-mlLQR{}c>2K=_w3<jd<CoJ|C
kLjqlw)yQ5DJ8(=zJFaU?8fE^V+eW%p=kzUyjw2H_M{YpHLJI(e$sf!1y?y9-f+K52n?t=CPzc-G)n=(-hrab)D$+RO$Mt2Wu>{}_w-QtQW!l*uoMrV;~<?5
a)bb@vdM2c1}$}9iJ;NWqN%}^v@b%|@D98TKIZ`SP3a@-xFO3H5Rb9Tn>gvY5K8RDp}bK>YMFd7RWpF}0Je`|CX;0fE0(_!S=1y$U)-mG-3k)SG}#QwN6*%v
VuoBZVi|$+^|~zhIg)5t#706k&8$Z~40-MnBh68d^RKf_O*~+$z=+E|GYd2a7hM&C;Mv#bRqe!dd3CxJ9vw5Ek6B}<v_(`{whZL@E9p6ix5UyiM_Qdf=}1m`
Kc|Z+p8cmv>{J_cK6)w950BiHY`N^&O8ywd7sE3<-PySC$k`9Q3UDxvdky%&<2CY7l_6=7h$meH1cau)jPWEkE0HZ;^QDH08;}~AVV|bXPCx=+?%jIv0a6xW
lyFRsm3Hwm@s^bxt)Ded%~VkNpKaoT0VLP(C0oAM(ngm`RIq|>T&LA?&nqrU_&eCHkN^gIPX3mgG~+ZrG(IZL^2lQESUH9#*Pl-+paD{6r>fe?S7R2o|ItvB
S4;QzzJU7T*!(0Pvc*CQ&5H|tBiVYg{btixx8YL@X@sEjZCBQG@1r_%-DXVaaWm`h0-GB}V3f!RdxE(cz_kYf$A;pg%9=#h$m6=OHa(lGsgS~Yp2q9JEZEL_
N9{DU?aF~!eFnTRQW^Grt{YSsT%)F^M7z>rX*cgD00~!Xv|fG(siiDemR=J(A=<>WKTAKXecmDfnlupuaF<T9-!L;mDKdMOx-9GRnA;Wk%T!Efdof_0Cy5af
%@^qY#iv!o@#WiJ@qSiw9WreUuV?x>OfLoe!gC15T{cn=bchcek!{d@7Wu0nzWgBLR$J@}o*i_jMLCyQj<|zi`w+JMi3viq6*%WP4t#*5%Vf0IEH@nqrF3}C
<xdw%=)Uj8Q+Xdok;jo(*#RX_I?1i4(=pH^q|Vm}?>iO@ULX*NRO*Nwg&xrLM5)7hGhEE3!mOD$a9)jGn`oOb9fbeBK#CNVrqxXp#$u7EIjA8fN1DY$NPtLj
hoa(>dl~}s+|A7RRXAsW#rGp$#Oh2li_pbLV!k!VtNjJa5~JcPs~&^WH8kHO1lNaj(j-T8k=f#zs`y3#6Q*K%J3CfZ0v-)7)q0+2Sd@^s9DTBZV0Qa91ifTE
Sn!PQ!W_M1S@Z(_EbuPE+&QgiCM(T#A|%Vak)C*D29IextWB-7av=>Hd|s$h3?m*uTmR0gU(y$mtxAL;RTo}*zc(8Tj!wNYBPrl$$%gArf~ohZnK-+k2FP7f
Y63Sn;sgq_4{8xC)PGDPKvQ7e$t5x7rtR6pFVqZ~D%lgjK+}@KnyeO*%7s-9LGcESwpLX*)s}HYvs~=ZS6X#=I%v^@9j}Vdo;3lY>kLC0wm#)Wgz#{EXd$4e
C&aPI&TBuLxnv1hbf1Wzfkr+R;`-EM-@IU{*%Y{w`hByf!Aymls|mfC$V5)D`#&0ft5kt=%X&bW(Wl6+b`{FOv?G<`n#+d5f*kC2c)ei$&8aas5`ff<1=}UJ
;jOH!Urn8tad%-zE)PV_DGWHc<e$ps9^)>OEVIM<jcDkzUe0sUnfCtb^>Q;ZBHr|$BNb*A!fE!&!`c2MGj3@o!cL2DU9LcJ{qYD0HuiJB%ncsXv)F34*eqO$
+=YU|>$QYnet8Q7@d=O6F>K-9<YM28p5h#8Aw#Jy<P~fJCyf+Ymmt~QE&L0yA2?<C1WMa!P0+1*W!c_W#)!-tASRm0pE!VlyCa7#2gLnUMsJVoi$dM38X;}-
Toef%CAiF{!7!?REMpT@*+`tAY1efRGcabOK4jet8=R)uGQd@^rN4d=3F0<VCyOhzMJXq>=4jsHjX{1C`qH_8eOPS5$1sV)n0Cd`s$n*f+czSYJaC+JiKJ!~
QOnhA%4LrNS3p61uo8LCM5v&KGn`Yjr4t&?y~;=tB?=f4z;y$m-kpb=ZNrttAP8PaMYQs&(#d^&ZfJV1g3=boGkZ`;kjFBSUQtl&;8R!x)NJMvHkExjHpGHr
(A&>%HkHQD+4t`b<|*rg0+7@7x5CZ`gJUW}(ImQ}4X#~H1O{#Hogks+fOBoDS%FFj59k)?*^!GZxkh^{yii*~L6(JHzmn?@iNA)d12!LJUGpfXtPkvKpY7;=
S5CzSo18aVNNasEIS@-K_Ks-91K{b?ne6?yxVGuo#@tD~+F$IjM#OHIfNk^$DuqhZy@RZY-hb?7cHY_{P##hx*?Cs9Ru|)YKwYh5zt0U(yA6X##g?ud0h}n%
Aic^zj9s7OQVsEA(w;QqSaABtzMxi4>q;t_H@qx|yfGGoRYV`ggQVyXR8^f2k6I8?ip#RmzO**U;_FE~LQ(ds`xGOv?fT1MUN_V)K@r|vHspe$nYL?qsH*0K
6j>(P{j8tgLIJ*1kYSZVoT(^C2|pdI4eh>Lhl5?W%p_EdKHnced#hr-8i2_BkjP%x1%7YzYx6n%15KenkLKc~EZ1&ua=#EbN*Xy3&*ri3b+XBZI!#71kLL5<
)+G9r`XYx716628ONPZiB!{Bu#7<IdF(2^q{;1k&)V|8CI9^84ee}VW1LE=M0IEB$voPfvV0hj7%yr<Q=O~9!rGjjM&_dqjh!&V-(>$+R@*&?^GF?;esW*4_
CfK4e5s6pnG`l=1ns%+(EaFLm3krPoxc>vSH~ZQmAjq}+&yi6rpQFI7SMu~{Lw+}+Wz`Og-OCv)C|WCJzc3yq>V09+%#^L>`91%7`5T$`J{0cPkjS#iT{<1~
t@xGY0qwNuGaWNBB+ok0@WJQ?t6wP_<!5=6ka^9~LLHj;@`K|mlwX*MEC;k&ndRDb2v4+G;YJZky=*=6S1sT_e1%c<3UJeW3YixsoDxVaP-1(2o^(I{<pA|R
G7JfmBiWkR0BIe`&wrpEltyqfAR7OG+Q^1y?`-iJ?TeSR!k^&1cDk0QHVxK^J}o|_Ja@c4sG`BnTrd%h62k}&f{7LC0k=hN5!$A2`{ITnG1HxcVK`|9oxAfy
%2E@n_4a5ZJ*aMU@ydF21rH6*xHZ-k4bPJzN@V9e$&im_PAHbD6-kf_UZX8@j%Jsn8>fT;!*gIXL>!!NK!DnC^>MkCnVAd(a@j5e0f6uHCL;wlc^~Ro_fkOd
rxpCY-6^p=<S4^cs1;IXV?M<gUV7X%8vdmJPkwczt94EeXN5C1BtpgY=l_HvcqKwCts`&$+{T$Qi}iwBZ=8jmRa@MJE@J+V`vq8a(|7pHFV0FI?XdjfdIU!A
kEFGzLG{>=%|%H#P^5k%lE*5?fAj)>0;X39e>Yd2lvws0PpDEPwb_3;1xm*AI9l+5D!Uu}7sV-VAEynR1X5`h1C4Tlz8y^glaJ9$n_+(0xk1DGf+f94ki`7|
+I3ny4H^yqQN6ZGBcS>1WS^j=II-cV0Ld=M5!VA&|CH0+O%J~3feGw8?8S?y`q79twWnfo`Jl{7lT8pwO+;k1lR7o7lJl<q-NLsdh2$^N^&UbEjj+#^1IG+*
5s4C79uJ1O_ZnCpr*pMR2flkM$X{{|CmT+>bEAX4@`jfcGf!2Mfqp0u_VHtUKDT%>>U}+1I_W2IKbLEOOZ|8VSLA^abRry7L&In%K%SVmiMqQq8LBzc<2yqh
x@<NKS-yLW1zs^sqf=F{N|{0Bsia-KOVfQuY{;{jSTD<mRR*9YoYKtWlEnBz=)rYfsI7|kC2d(JVFKAtd5KLg-Df{8ja<xhMRt#OwXFyegl8{S3(L<;5IB>F
j6UUKt_{ZN3#~-xkLOccOWCqU>9k`vd&rDS!mI^HUuk1IoK9g}X}=Zh6;ADV-5#MFN|(Im`KFXF<hj8P^60l?p)Aq&p%Qfd^<t_Uh@TANrlI^aD`gf^4WgDq
?J!sf+hLok-td~Q7hb&4<Fv=1?)OWbTk^oYZRGx2NF&%(M_`UVekqw@19F?uwltN%OP00*dX>zX82*oeJwMcy+u)RBpTTjTSumNS?!(IJ`&LQ5B0W^>E8^xv
a($W6l}<Z}60FXfpIKySvUc?3x_)&lgkKu8a94@a%ci`<TR}s&kp{FE2RAz~R;|)2;)(%gJ-I#&w7bjlA^!zdimEvTXDSHW8eq6wx-CNC;EI-uauks=yRI({
=ia29DtXUltZYubvXe-7brc8dv%WGgkMs`Q1VPrs*g5#~M{W4bcO@4=Zf|&@<Vg{>P<3u-Ps3>jU8_xJ(&Km?Dxz-uHXpk2ChbF-lM=P`-NX$-MQinhH<Ur2
kbr0V4pDDR>hX*8t{M=IZ|u*5zf@R$U&Md0V44>Cs$z7IxIe-6Ghpsw_317m7(+rJcu}mN+MW<Afulmh3F&aFS6%4Mw^9!l`dI~}-r|FLK!ApvI}-N@jl6_T
$&Jbs&K%$&56xTM3N~XA2-OvE!=rI9X-R<9G&eoIvyXO?I!!X*{}FCuKFfmwUSNE!CdOXjCGAJ`0VS5dUYjdEp=KQ2nGyhWH-wD}@wdz$0dU7Ne*u;*h5le>
ShdyqZqoWimVrZZJDZ`p&gNtHH3`WU+1w+Nj`?{l`&uC6RuZWAX|7cq=iagm@nsXMi<&t0^AfAGvYa0Tj?6&bxA4zWsYnE?CNH*cIX7fK$~hA@HRaom9Miv!
0p}NMi@DC4?`pyNaBVeTyVtl{aN?k!puQE<Cm!Z_1c_}cO}g^$Y*P)oX?CC6L@@iY2w(cI4vT6B!ReRbuSu|YA8*`o0|%C6F}c?@k5wIH5a?qZbJsSq40_Y!
XbO7B=6ZdeW{OwRq}h>_fN@3S{tikSgjq^K*d1aSV)UbiTvs82;JHqB_tlIH#Z{ZDR)7qH1Q6GScu%MUG(;(twv~m8&tFkf)!Q&dBy^qV9rKLu637UgW)eKn
A_TZ=6-Z)uK3Fk)ln$^Pv{}ScRPF!em+O?^y5k7Qj|QwU4=dt^<|UXyNq=vYY)~bfnGI5W7cd%ihL-U~IisyUzVT$6Lq^=;lw_pI8P?J}ppAk7yA~fg%QSpU
eHJpjcDma0ld`0g45AiC9I}?gFN0D}LRdirtE}$4f#`cXh?T%Gg31I^fN9Vyq!0*{xg$FUNr1eyLl8m&#kX8;>llfQRdfcVT7IYlEq#c7vGassYOH@SG!||d
q7znKnorCkyqvZM$+?$`75v6nu#Pj4=J>NJ-8HQtq>-}>{`ea!EQ;q-;jP{V?zPg|n8OYoI97G9>RusL3=RHfnakYfod!(2Qsr#l)_mB_T5?tp&i(!Z@~I+s
5r+$6O}z1h8zVC#ET#W)ZPpHPiet3Ix*MMyb+g^A#Oqmw7N#?Scs@0DJ)rrVoeEX3&w<Y&eXqGWPbBk>zP>w;D-{E8sd*~W<^Mbk9H^vBE;p27e*C1YXa*K>
iD$@Hkyu}et#%(V*4igoXc*&U2{uo<O^Q=~S6N6`N=&#4nZL&v7d=h)b>Mc7EXS^C`6Ptb%7m&f%>~*prO&mv4!lb(;>QKAK7`y+Ak}qWH5aU}B60vzPRpS!
AMHM9d?Z(sc@%zm+D$)C-Vh`4@m_xyU*8q#tEl(H`pU7!{hoq}3e@E_JwsYQurM&>PYv3o+EwE!Vdqlj-V>WRyA)4T{fj5w=kNk`L=LQLJa@O}IU7UORp!ah
93qQZlS1hcW$GA_hTj=i1q8U!$jL4M_s<ZgtMjX7`m#)t4k4nAN}z6X=sy{S1Uo5HZOELAvO2Y$_+^%p2)pT%p2`M{_{xJelCPvOTyvV?o6Ms!1JFzzvy)vP
*tUy#V|Zzl(Sv^g4cfHf>7QRoA*r{yh~x(OZNd#u>J{$o7qjo7oOQ#EGFv!|(%s=0eJh1sG&Ror`}x{N3G$Yb9~m!{6=S~nZ_6@Sn9(!RO))h6qef1cV#cM_
x*xIL2MuisSYhR=f{Y5M%>RNJ(qTwr88=HF`8m+PwSD5+l7oYt^g$Lg@6vwu<ZRW}I-mM5<Zj#Z)({=*HI^@e4^06{vJ<hl(1T2FB@@r70I5JUxop_A?k+G6
V1u*D+3&*z+FMHGm)S3%3RO#4GJ(@hoII}yE|wm0)NfUm?dU}zFun#>Elih+30V3=Nz4ENiNTmn<=y?Ci4F^zQJ>S*xKEKt@5<oS;8m3CqoB)>k}^xS0L1JX
`a0U0oT#<O97*&ed7^RLAqQwxjBVE21vVeASm7J-3Gz+!mp^m5&AVpJt{e&1?I}%>f$<XDVP+G<_~0YCDYZn{MisnkSI9DGzOQz~Q^-r+?QP~vF=rn<hm`vj
&WmId_24~hjoc{7j6%Z^sM8J&vxE>c_?hX+ap^V+x;o+UB6@n@7VmVpy0D3&y)-$mFHdwnjEeMRPMP_f4NOt26`yud=ZcqZp#8F?d*4GT<KbG#&?JtsI;p^@
qNh9cAubgT!=2`0162obh<b2M)6%bp#Q-VF^$FlyRi57)2axh_2-!GD2S`Ifz;P9olONu%_<)Ev#&M4^e7^C?;JRV=PPPrF5rrWbzU_f1^TF=5{tPSI9Kgw&
%2pgH?YH3KD?aKYcD$beeYfGW-kwFJ76~bH#Sa6&^Zg<Gdo!+Jiic`xeHY~!WWn%ml6X;RZ$(YD_nBEsSpkLZRgA4Qs*+o0TU5}NMmjo3O7r*cHC8rIMBQrh
$v;^{lFevuw;48&(_swYij+{GTO6u4SCfGH8=_=->AyY%&oB%Aoc)9WcOc=lnT+L%37uQviq#QQ2FPb*N{?v2J`vcy=mp;#odV|ryeerj7`bNyV%tdY?ZG{d
)dA`tO}il?bLDSiQs9F^M6-0LCVuG?V+82Ig+W0!yN!p8Cq3?7J<Z>u1|{ZcyQ#_<$rgKHca8P%*G&N<a?n^j0E9I%KDNWvwOWIucXt2vRMxBX?0h)Ec2g2T
EW!3`JnM42!iUTe_xW19sj^N+4sc}@?}=TOm}nu2#V^w<2+j#WcfZNKAZ7#LQStjMRvMvBI|5uIJiPQ`#x$_2!p4fVByBh3zlVvXgW38dp$j$BC`CG+P`Um~
cu@G-1~#tf`#Awss<+}C^~(8@0(k`)1=vgmAOXj>@<3_Ts`dxtQ$=DAOu9fYew>t7R@y`fza<GX!80jGP)s#hifgHN{?F!ZD&nD|TGW$rPitAJtJEfP0LF{w
L$Y5Xi{6PE>Zn2sG1W+L|CsZ^M<b99HjPEwJ&+mWv!~s3%JMxLSk;-jt<yzS4q;%3qqteV#G4ZvH$Z!c<QrAuwjy~(rBp)u6;LPkVoZYPxqND7d^i4f-KDXS
j>9)V=i~sjXE{1HSxI_cpY$4Q@@d|p@aS0CM@Ebi4486GqfA0EI~@#XA>q<+!y6zZcjOAumBGVYb@)C;RAOi6rw@@{JFa*V4&D#1#eshGX-e=@tH4gzMpE_y
24*a*;;(Vdz}VwEj1AzOjc~NWiMy%BIqCE)R_;w+mVlY|(UKZj7+C)nFWEA$??&0PIm1-p+pVq$=E56gRbX)-FXjyDB=XvOWNbtEHb?o->}Q;e2>*@pAgY?9
Ud42ytD~S2#xP1OUOA^7<u|D>a~P!0Uzl2`nl6-Pv7yNQsMjDM{;F6vP??(3%zW~LPp4!fb4ex5TY7Nv8LEg^5CkTJIEJk*96Y4NOQD>--!o)=H4$)o>F+&B
6BJk{I^y-TS|}EvJ8Cv~&|5dqqQem=S})eQOh-9EKGXo2UN6!{ATmHG&E#cZ*pTJ486!+1MV5(lSf<|H?YUe89X!^Vs8-FQqTUiawa0DDx!or$0pj6SjWe?k
RjQ+5X+$T!)tCJ(AumZM#RAB_(v+`_A5jP02CM`?=9p<Qq+Jy6wsPSMCB<o%E_O-pt1_j+5^AX1TR4L%<d^@0+Zy4~WA1s?DA;$o)lSkEtTH|lf5UYI3OB2Z
x1Iy?s+m^u#E0;iG6&%%AzPAUS3p{nXO8_Lb}=QSO}Qla<8HU^VJTrgOx6EM{>e*Zz6_Cmg(5gso_c&`2P<F_0r*53ox}XoM9>Z7wGb}mgMU{pL~x$VRNuKl
pN{=M0(#r-129GknG@Z{6jLXCV=X}z;eQAj@f&b9O}=BSOn@Ss(c%}3o!{W*F!=2c!SDg_Ojz9e;F5&b#GuE|9X9ym`(36l+wME^2_A%VxJ3C#4*e<pr4{2C
hQ0~6@*C4nU<^iq`PmWMKqx?HgSev03STIPOqz6??%@}STT(f;2az@;vc3K!_rrg3hR@;RJb2wtx`WR3Yw`Nj(tdIc8+DS(za5#maok3Me?DpZH++0hJVG+S
4m4srsHe3^p<mkw*!jp6c?8pB497}g+h_2UqZ4_jGYFQy8gP|vE;~B=s<b}t<AnwiAde?fF4|Ldjk=&y_-sOzcgOF#C1~xg7p3|T3s7d(ES^k06qqg3W?uoc
{P1ziMX?TK4MZsz;uoc7!)L-xONv$A<)Kmd;?3i10z-2&Lp7fr<E=yQsVbYwODnOK;P@wrg)Ku<(l(U&Mnv*p_{2>BT`eSba0oVbbmW-_5*8z00?Ngt*d94S
y*nGZGa^wfW2m7}jzgo|&-HIGg~IQJ%NHn0V|EdLp+Uh%-<9#1Q})siEfO7}I9mR*h#;Vuc0im+B7u?VY`pyZsr-9i?zOe_f)G2L58jxCP3@1kA{cdcjYm>6
gCF{O)fZ8cLivkmXOHO|wZ7Kw0}D3_Nxyf`xVT;tkzG8hn3FkY?}3|U1h3y>2hg%d1o_!1TV;`kE!oB9pH+U8_h0Vwu3-e8*EzM_B1j<%88fx9<L_i2ES-gV
onSA*%6SCxkpcLp4+7ec{sb)N0zM$L;}}t?>aiM^_SGx?WZ+q2o1njt3QoddN9a)vmq(xz^$`g;oQ=nrdVVP6{Y{VyP4Ir)>|<)y1E7C77z1tGb2QY%bYfG-
Qn(FK=vNVQ6?)?XH<;JQo}Z!D9q9s3y@I@24(QYE=l_zsbdqf%nKVd8==tdXGYf8|hzaTy+11d@?>b1lMW*E~**1R?MT@i=tDq2>VUc#t4iS=38J;=6$L3*j
l2g068pHW^khLVr&aMK?uw{Z}hXP@-bZ4g%aKgD{7(~*uu~6!b_@a@kb?ptX+6z6K$OR0d=t&M|9bUDhQ}#}y@_*WA64ocEW@o4^aJy+#i#A`ukt>;r?rCuR
6^fWNkF<v4pYJ!YuT|k$zw=rHs-4etby+`db%Oys6MiXFke?4z)1g_K7^aeZ;{_Ni3@OlyRkc~**NLSltLfuUGPx2CnNf<7{ugVFuH6}td!ys;@}UL5jX!Wl
Pm{DI!CN@u650wkDE?(r(IXbG)aU~yaH5~P@%$?w;hTwZ!exStL$}J%Y+}&|hUH5bOq)+L%`;Pe6nM@E-R{fc`iIVWt0nbCkTc%i?!KoY3{^-X0H&KP-)osh
b_(b>Kn0ggIk#91)xu!1m1>iaQs`VkomAGiJe}!j4_W(2#|gN1mr!=((Wg<wx#qDj68HM=6@V6jPHpFUt#>V-`^Xf^XS-@cc|DyN1}m=IAZW0Jqk`dPyXujz
<gB)sDF+T{?vq)qL{$Vr?l9q`a}H`HD}*P{2aQIfA8Ol6OQpfmCO;YRNMRyT7*PIpjE!Qu((03y`+A(%M~1gl71p8uRG-9GAsFL>TqEMz*wCoFgXQ<#qdEYe
*w7f;)CL7aa7aRlX?JnTJ#oRYws28CtV}+7wb!?;tdfokU)Hns#C`V^t|i#=F;cF{<gWoC_FqaCgKJs`QJP&RW^^4UdR9N9KHCXIf#LHAk-Z*qSGnK+>-l{j
?a8-kc#WxpPpgxM7W{ByNp*_}GzlPvriE(|U7L40c^dWe=)*7cEqS0{JltLE>f(0l8fmTG3;{BO_&<%8Q3E%2JHodZS0CwjoumKQ=B9%&+3F3&`-{O@6_pvo
?8x4aq;@$gpS}D<s+f%mKe&Yt^Sw#g{hj5TH8(k_2`{FLDzvZ`DoC|V0SB-7x4n3Td{r7hu#am3HL*CEm!`OCx#Kh;80;-KB=r?@V}sVp$UJ_+bEEPM3EOw^
x5s5cPjt)WFsRSy8Y6$gP`=jHnhJT8Ojom!qy^z);yOEEeJ_|RBA~`_1%&Vf8XC2UE8N`Z>F!sUPwNeN|8EvsgcOpi43z~d8$XA}E(gy}i*fhx<(Z=)nwodN
sWgULbhq_Ea6K_C@HRwxD7^(=N{Yq;@BV7Qnviv|ggt79<bPp=BLA0VmjPS|eFl$Cv-F=NTvqOit(wJ3)FYK6^7?fGZ_bU=fk6l9OZkY{h&v{wZp02F^eqdH
9imoR70bi#47u~o%67fVP=#{o$(#@w&&Bt$UzwYGhshn`6O8b3*x9wz3l(_RQ@+a0=M$WrBSSr^i}ky$>X_{pewRX7j1Zwa`9r1`CQl|L$ln71n2$A%=~q;P
BU!zzCuE^%vF|1}Q>-ETgB<KyRqbLYIL%o|lrlR5QO`;*>i>!j5FB|?-7f-|p|kjkm9V$?byZHWTWJBo>?8lsKrvG_{aI~QQZ*cAZKP_nNpPVN+7@&qZQ&u^
&ZCVptqfw<2v6Sr1r`5iOdO8s)0$D*X8&J}_zHj?XU%Dln(nr|?C*r0$!F|7bquZ4Z!^0ZJk{^muf`gOy)t<vX5A%A)<x5slO5BC=5p(Pa%Uz1PHJ-^WzQH0
Rf72j?9|(Op~$}syub6vlKTCSymV4TK#ciwu~wndhuqaZfcVnPVL9RA_T+y06Eprm3`b1;sZAb={#wwsm(SBCJcC3>I9x@Nc<s~-VZYE%{-k)smNcvieSo0S
vwoKPBjTPJKlxxlpMmcjqD^(*^}uR}=ziVnVaEt1hASO%L`c$djvJ%SN7?jJ4ZN)NGJDD+b>eLw?<BAYEvuP<${D)ykl<fEs=VG}0<ahL`LR2fFZ#ab8bP#A
W!2jE8qF+tK&thi%bIQ*5w)KmOR2=p?QEg0OadM3Udk%=0It%)({^~}^;;z%?WJ>9#jCsEqDh}~8avOKq~gNo=aE}{h4xH$Ey!zq_sQaC1WY2{81){#RajC+
XkM*olAex28*`A=PDR!u1LdYxMz`jeanwTD?~HE<LmWU(VaMvRh`g4D!^TUWgd#6gz7jBX1=aNv=)G8$w$W(b=ZR|Z>l89YqJP|$hz+yCAEED2Go4UaeyC@T
1o=jG<E4p%7LNPXncIxaGw^BCr)*C)xv7YZT-W!#qSxyBjGrbUSHqpJ|7+mnNpgiJQQ@`WB=L@PGWm9hy&uNNa&K0{cP(qBj&W)<ct85Kc4>A+?C<_p6q!f^
!_OY_a--ffd&ShJoi#CXzyqq2ovxb+V^yP={bjKlT}nn2EMNldh3D^ty>{39tP%rtMYtO^UM;_9@_qFaYJXh)v{DVgDsz-=Y?gR@5nGv5)Khi}`k3WxQ&r?b
9AdBrH_|2}*)SrYkA*)onHY0tmu3J)?W^*ctnCH`4)ZIzKjw-bCDPgL{(LY5cHdByKJ?@5{d!UoqVe=tp+x(Z6Iv1MJLM<E5|L(^z5{=J8(o*O&b&LVchJD6
SL)_SC1f#4>YFD7fIH?*Sulb`W8Sp0p%PZAOkrm2b$gmxG_hL3Hfx0(8%&jqw5ZTv>7=cL!^(~UNIlR)CdvITt|LnXt7l48FWK9}ZY_RP;=0nx_HsR!M!lnl
sAr3WJz!JuKOrU23Jp#6=yDpY6e*MCm@8@3#t5f_zJ04}UEju26{RLqwj6+JSOe0`gq`J+@rM5NW}QlsOG8C{a=K!?oVIo?Fx*!<hQ$?uc}QtQX?k4Al5kDA
5hae)4s(XKqq57yvB*$P_YR=#sVs&qZvcH$mNwE)6bk_;>TQPWK{&Q^I+8!%aCa$DV3{ft5!B76yw=SxE?@RM!hf9jK`?Z=2bt7cob*$fqNuaaPJJ@HQ)2U3
upjwnw+a9E^eXhU@8$Xt4b;nFZ!ZWDu?<oG2*X|KuXG^W_R9kaRaSy$#f0*Tu2OsuN$#T;gJ%ZUB~fG!YK1gRqY=n^b7EgRQG3*XS>(6u)M+>P*9^sc)+)Vw
nnha3r0=cnwy)?r7OB&nnc^9)$L*LrO1GZ0U`)(}eszBOdLPGTRq2rsoMkW|9VuRkN-U8GrVnfT5odfG<|Z3l&9&J%qH^SDu*OraU$Nl7CmPb)!%xS@EJ(w3
(RJUuVsB~%G^t{L=*rv*5+fZWteTA^$Im{~herkPhx0TJ)@(ilWh}NpT<)!@i#Z8_1jJ<H_pO!b4|x5z9hT5Js>CZt<}Iw8*}jsef9)}1MJN=Zb*T>c{l$TB
RBlJq&DE9OzJ*<oWGI(tYNY;(``dHTs`oZ<ALZG0$h5ANE#evtGkXjG{mx5dMHf!R4Hq#NRp=8os|g4^KE}&qX%|W2coUiiSO=ht5%GWuABEkUqdBlMytTvR
ou;1GKa-6aT_F5eVI3@?(0ASrYK(OMjkzd7s$F7{486i_O*5x)gLtb8IDU^;;7_(d=}S#cnSu8ZAc?)&jiNLI!pic{+Ox^ld26{}aGDo3L`>_&(`K8Wh85*t
%Xq@{AY0KPhRpd`l3m3r&zH&e+gsQ-5YrweJ(H|~0gJd_`cMGhc2o5qKW}-*F<p8~RTynd0ckero6u2zcZH9=;*GkYpt_75uOacoX5=ZB;@c<gEi|@+vr)m>
kptVQdrYEonw^_@)0AR*Xb{FdVi)JTMpS3M5pEy{IXVObF1d^14qwmpDoHJ7*EA*4)QtABTTcg9=&{=;bE*oy(Q4H5Za7g-a4BL%c_j<_4*-wHEb>Us`9q%p
a)a-k=<&XPFPhFGmt>5+b(V9oF+0aLckrdU5=hwt!4q!Zq(V6X@<XD?by;wL1j41357D9A-bMVr=iNDUY06;tRS5pcFEApGi)ySO5FIOCsU1YKvx}M!qBgBm
f8X84_q-0a=9u1{;vi$yio#Xd6(Ld_xRTu*ZFn4*F0lLK3~}AK{p-N)Ed7!Xz`=_5-$Z;e8FgtNBPtLuSC6bRNX(=QeO`63`qW1kTaNt-w=jua4Yu_l<P;uq
tg?A0xzCh^c?WZyNOUz=prmEXA+21e0jY{SwU7DDv9IhoF}=AH)ciREVuV5rDX6{(q@0HQQjuN)s(>nMFSid4wo=TE-@)V7=F(AuQVqs1_M7J&u`iNfqn@N0
NlOFAvZp3fdZ0U4v{k!rKi4<2s**dJEO%2uASfIDxlD?fnBg^bbavM_p=SS^yYw<E4!DtD1{y`0RArQw>qYkgWs}8-FVs!G1w;_s$XofWPoOFzKA^CgpMm!M
p;l_`MlcX?qE&Qd)fJ26W~XaEB`(sG2{Sk<YgwoxKfCXBI99aWhj;?j;7~m=*xp<yQvMy@8IU4-?EK9a_FX%#2Ep~Q(a4`x(2irS<msbalbM&k0YrO$&Q2%N
C#+R^<j7O=H;HJWJ$$VQunV6y^hN!@w>b9$KXB##(=$?ku^k+I#s9td2*>Wbkg-}VjsgA(6gUUl7QE>J_pIZClhWA`Cp2k%TGk-=#+Uc=Iy_d#W0*9mn$4?R
!y@7MLr28Z$^-9yzz$u<rs5)vCKQp^`plx-HBXC!=~1Z_ACUoJ@b5S}TK4O+q`~<H-rkvqZA^BILG5V3tRf+!VX)w>dh7Uoh@%0;YloR|d3z#DChpI)h_ypu
?C8+Z?tIfGjwAZ7jj$u}*p_t-Z+ktDoY^^>zmS}G#x9_;knWAKiqM;~T34fEsSAtgcDx<0R1X-<({5S2a#r3;eplIsp7V&AiIRE}DiaZ<u!o*td2?z?+AO=%
t|xVpWN)d6uJCs;s{(+0p!dXsVF=+po~}r5<b}+h>@+*U6+9j(gOnAOLQ45W3*z*NaiFOAgh2S_Y*IH&&EBJLJ|kkH)8qc64JiyjvgSCAh62;Y@ll{6tv%^v
KCiIk{{E+689Q8Gvtl+RT@F)rRoP#a`ID+3f_r9YIe}6O$^4$;UY1>L6W}p?qds}ZC0Tqmy#Nl-Sgdt4x~jt?Bu^$f&-{Uy?W5O2*SYFPA7K=%%aUn8xxJqK
SSw%z(YxLBBx@+z8+2k3M(*Gqe^w6)Q^p4h+&rVukPw)QhNBY1)FU)Y`wRf(^e$D1Wn^!xz0<z_JbSJc!UF<i*-*jvig8Vh^uDb=#}-Ib?*$g!r@KlqA&L&Q
VsHu77iazZPC;)?%*;xlz2Pt?FWEe+WQXtFFGP?qZP@?R+{Ycwd)cS7tsOiHj%f4h{I@e?z$0>%b#u?FE9@Y(9Eut)ku4*n&9Wtf?VnF|DGkoz_%!+v0D&jM
oiP@TN`Ye^ymfx`5!VB~-_5m(U6t_eb)>1e=D}A`wrHFCeTF~izdC@{p2;06)FwgHTsfwunc##6beB%ZJ-nI&0+va-1T4)WHh#oDyDbBYvE#^ILMixVm*{mb
tFHUt)N^VfX~Dc2pHK((cNYDDBt>8ufmLzfj#lm_hs$0N<KJ@R7;H&QD~o^vfcKIPDxf_>OAZTJTZlSsU7~OFh(baX>tk4>D1yJFC32@AZ0LV*%%%x*mJzjs
lzEFJsbrFWI4@HywK;KTf&A->=|&z(bM>F-p5(npR&#W5kGd~Wut+TD?qfMDvOYkg<%^1Oqy&4(|J_QJ|JWY<w&P2r?%vwD5=6?x5~cxQ|5XAJW}IeFSl%eb
k&N#_1#Poy8FRQ1gF3e+Y0=O*329N&?&Oy+Hr|;H?Rs$|D{}CMo)*`7$zcu+9)E-}bYYs_d?lkI%g+`p_+*%DC$FA0+baN((skgWnZa`&FKw9eqAl139t6WE
@P@0FlWj5X90#aOY{BBmS1Nizt4f&^G${h<8bwO3deJO6Cfabof0>A1yE`}`EXAgP%ML4~Y)@L#3shg#ajEkVP4Qa(2O9AHE-5&bB${=wN0)^;$}8H3R#+Gg
-Xtc6ffnNII;moII^d755y2EvgG-y|$x;aJOb8u~s6Jy^ZK2l&LXjk=vD1D%^tyMd(Wz&KD}7pF1oQ?8FY^f`tKa;cVFOJXr`UAfBB!JHG&RlBs`v#R4bD4P
<R{^afcp|xhmlJ=xjLAV^z|H=#>}E2VF7@A2oS_bg(YCYBRtk5(LCWMLEnL`lAZPqW<ddcfDtC*D?!9|p@we|AhXiH>~84K+a{3w?_C@P1oJSWY5v8``TgD&
A$R}0={f!+5|_S8U|N~mpChB0%DwApId3TZfuyTq(jmDOIwxR8??8E!tSnoXM=abvn3klXI5qx?B~42LX-bBsmqS5uwxhjaQ@M9qscXwzF8PrS0lQD3dvE8S
bt9)gpW<M|6!~gCcRY1FU)}H13C^wPgV^~=>xCExaFCh}r}KEFdokVIT?j{8S`O-f-BwoSdOqzY!Yhf~*Er~M_eu%tqESLJr71zyg`*{Jp-+h4M@g6V`o=rd
KA%>qZHVA(@rzag9ak;2Tr=We7=^DtXaNy9>CO*BVqTizOTaU0{seocQ|gtRGQ)6ayMH3lTuIMDdEjYl%)zHMAa^gRf2!hL__96l0=U9c#iRYpY;GrtaZgeL
o>&cALp-Q)7(V-7$JTo|`<XOKv9*)X;S=cmmwW^ef#_N+0Ega@Idyoa`LIG{Wo&?toR0nI>3O9a^A~<6w4Y2aJ-KXmk-8eDqw$xxK4$7ZvWLvp)*Md3-p}$|
+*aQnd{)thCGUr}&qw3~2Q*_KHw*8DIptF%LsiWv^7imTCQ(;(TRZGn#Y(T{SfsI<gd2(d0Yn!4lt{>?Gy2_L2Nbyy;t_QK{boF!l2=>lr&&$S?(sFh`uxaa
fW5SwC}fK(FOE^lT!(r)Mu<(ICB<}jv@D6HOAm%dNB0S(u57hjqjjTIQ?3up(HYT%Ix<-+WG9FEK^SJ3Nh&AUAk5M7wf=MDP}V-7RS@Mw`IlLTjxrtW^f)>(
{0v#<yN?i>k3L{8E+(^fjf?`U?yi2j#Y6MThJ5tp1F;=Pfn}EERb+~PbsiIL6m1k?p=oFXY?>=YW3shE*`qj)6hhLfaP1=veHwi+!(=5w?Xie8)m<dUiK1p4
02F2@%~?t)D4$rJJcKBlEe&$Y2p%qJlM!F7W|2RU8{hrmrqe11e&1<r3BqAP9c*@Bng=$ZlnCyO>Hg5R8wehmnbPZ@Kavm%i(2$X&H1=5vGFOPb-(t#U_jd!
hPbBW9Yt4~Lt`%|mHk&t!9oRpCUT?QOguXGx>2gtWZ?MoOp8(t!;YO~TU}a$t3~V~x9#rFXCOe!!G}lX1^JNLeN5R30v7-At+nrY8!9Z!YDAT!*Og2)z_LU`
>H=M%$ztWWuTlT5UTsEY#o~^GJm2&8;KP+UqbF4!Q&MwCb0#t+1>dKyz_hCPBS@1x)@{v3%^qYpx%1FHAo{|szC2r-n8ADxT=!8ywn$SDCX6VLY2Viq%V%}v
sN-j!6<%agSbYdn-QS&f%1WT>5A4W&gYv~bJM5kvZJ2^7!}FmpnPo1RQ-%VL#leIrxm=V?F)<#DeQoN!TS^N9_Z1)zLF)BIKp5%D_%jE@WmDKzMK!9%uT?1p
0$|5m`Wsd5G9%3wil$b%=Mm^U3koywRBr(kUpP<Eu7^X)O&45DQ~(*9bQ)^0=&`w*V3wL_PvEUSo;gBY!em34w?;2Fl)e({3a&>m%zP`)0Ix?F0MLAI+b8lc
A+uKgbnpy_7elFw3-x_>oW&-4k|_%Ui+g-$hhLvr-lzAUGS$jO(OuU}F84eJop?#pl@Tgg@A_hJl4wuI>jr0&hnD?Tdj5VIgUM+-T1c!dYr9`Nji25r@sq{J
WbhTBucyg!w>9b&v!ERQ2eg!-TK#y(Vcm-JPkh$<=cCiV9b`V;)hqgn0Vk>N7rP9rAgLhI+IgxW?ak@fYGy>dKI)Uckkp84dGZ*3iUXP(%R~wtOyI<()yj-d
iMo#@29lv+3yB@C!d|V_`UF+;Oo+M5^UECQz7z$?%Zkjg3`%w6cn=eS{+%h@^s4N?hl)K98mI&s)h`bou%yg-gLw7_TZ!@u92aL_CprlJ#fS7@C+b?7;>hZF
Q5~Nhx{|0u+VJ&Sp!D2;E*8B%a7L^IgzOLLQWg&$!>3N!w97QEC1&V7+%m<%u1^bII4^#lK6rap?oaB{FD8$#h_xEPr^r{a?I4(Z?>C)7|6uRY*g@HK<v>{$
B@wxZ2zljS4-u)Fjv^=(7afBd+CXklfGxrV8rZFtF97iqY>K=Dg4QGmSYKz)%W~K{br7fMr9`5W7$+?N;n2Nhevw=qZ(=GZ)7CcvBQTCYkR*rO5V$`Xkls)|
b5`jteet1(dRck;6PNx%*&nngfXQTQ%*xQihWBQhWcR%Z6j24p8D#AT#ly<McQOC*B+IKaDdZEbJM@>=#HyYSo-}b^N*?QF+3N*Rehxgy6`O_lwn%&b@L9D1
e0GTDup^)L{9U7B4gu~LxQoIkh%_IUh7#bI;1mEK(iL1;X_FGWdfu0s!OL*nnhwJ7bvt*&-aVERlwY)HKRnp-^a}4rPRTHYu`6${%q$U(z2@z5&-v6`<KMiz
Cq%xGrrb93$Jgb7_%3Nvle*(4WM6;VVf%r)%h{aq<yn>7t)C`MQgFGqLVyBSYCIv+HU+mGhl_c%)>^h99&Mh`y^B#bMsX>O4>>BsFK8aRc$3JWs@qj1_C!QW
F3wWzVCqod!vuxBCSS{z(e{)6)2HtB>^3g(@u#oQ#&RF~Ox(9F#b*&|UJmA+X`3nD9z`}JP^-`58(2kO>uc}9u+i4Zgs;HOIC&;1K6SFv-kV|L2AG3v4mirV
j!@xh^Z;lcXnD(MK^^u`H|>+&a7uM0dCEwZPh@j4kk4>8AyS8ZYSFwCG*5|nbs3cNIwY|7S%u09dJ8N$y2Rg3lr=a^oD!hR-OI(<V~a#gL5DNRU{(esJEm1R
k<mA}%o#`J27oGIN7t&v>QWTqQ^GYu82;tHW$j5M+rdfCq9eF;V_j?M=4I_wpA5o_>_;p8WqjQu8o~STf{ICu7(bkts%*m{c&G-!`PMmPN{qpL6We1le5t((
br^edxL+6yqn~hqNaiBCoWS*S4xN{ae5?M7_V6IFuRwb-4GKM`A(5=fRM`)4!9c6;n-(^}9jWS2i3Il(j2vuzL|B?jcu3zj+}1Wo&hv0mE1Y5%Cvk=&t+}Jb
*I-*|<mK-4#@&~r=wd=LIvT#?x4&W2#Kkn@i5&hKG}%ddMpT;EN5%?CvmjJ5-Id{or<v|=#*eLE7`G^_O1_6!JGm}v0xe)f^G3Z(MecBR1~D~2i7}zNV5%b7
)sy`&&86Z~%7BjiR#A+r1kf2~4drVdbpx$O{F~9`KJ=$FgTMYTd*Mnwy%>9}ug;kGAPzui+T5VKSU*rL&Njw;)6#w%cw{%{Cn!!NyaC8qOm&Cp&_e8)e8V_m
Y_UEufRb&Cvx+gAPK8Xt%Rrv##ayVo6&c3qN!H{uR=xSzgNV&genm@XS|c&_ikbkJetYiLew{CZU2sVi<<K@+e2n>X9k~nvpSyTImzm@uSkSF}XMSCZ*w+AF
v;y}9h>hjt%sPU5omlYtN1(1ZZq<?Ea<pbIE8&6oPb8Q4(5=`ysWC}qgzB=X+=k>czB?Oal`Di)@uA61TN%vYv+1&D5X)cUnJ+6MSmR(PBw1Z+Ns08H^4&>G
>+kUCY!2;#&63VRfM9Kt|M+$prsA2(Yl?P$Vmz3q3iFD$^E+6g04^EPNXE8s5=Z194<&KN^yAY47sS%XGT;V*7x%MnoqsT2UdB8_Z;h0mdS4!iV%X9>6C1oG
ul%a3Q*hTa?MvT$n1t8S4G8bMf~o{9I`wZ)LvlT|+r9NZ$TM7Eg{8o5Ke_oe8w=*Ko8K<+GY+g32{bOEKx|x$#ftEf3E*KL(yFc&r1w#X*@(H>Po!LA7rl~d
d_aF(+I)|`9t!Sx5r_%;9GeF7GO_T0LBp`ucfEqSlEq~_jYmB`9s(r8{QcQeiEfb)=M(F)G)Orv-W6tT$^U7qkMrNFHJ$5vrql2Rp-01&4tFMVezbPScUcNy
tG)q|c^7Yy&i+4s65e-hEBMbyB%wc7PdcqqPyD8`TQu8?WTF{6ML_Nk2Ris(>%ZR>VjgIh%xY1Bg0QQ~!WO3$lX9sU|6E5UfQF3Gzpz<31DG;5_T7I>T(rqw
Y$O$8mZ7XDkK(B2A}{<7aFj>(EpVN2uo4Ig4H|=@ZM?2-?i%kRu8<kLUBvqqGM7d6ur;_oArkjZRyk<UuFd}l!AJ@#(2LR4UvE+iFsE4a_ed+Zy!qENY7wGF
p#s8Lv||s>nEl&?Bk1|i5jEXlN8YP(?sA(+5Aq1gTy-fUq=Ijs*D#iY$^QH~ca4q)bmg=es1xV!p5;-<YcA|`w*QK836f@oRLzybzwN?i51UsiT~;?5RJ6W>
hG<+-8K13Ee#{WGKGIuoMSfViDsSgx01<sRD<%&HL?5nd?aVK5slE$(^k3+t57>BBnqqPe;hk>5UtEXJBBJTOdmAy5KsIW1)fYLYF||6fq*!VadA5HI(zKMT
C3&KziPAqxf}W}&UMJpC>vrDvk}7h=t>C-`${<c07b1D<E(nyq_!)!owbpA%e0@<M+;v_POI4}I^VgPfo0Fo;qFG|)=Sx5Zsa(g0v}>nsHM526=J=7?2fbiY
wba1*l0Dc~D*7H)aNW3`;Rx139SKgAXvd9|cKanXn!g8jQ8T5I62d-_z6?FZTzeI_=&LZDSneUpopB@atpLOaxxRd$F`Ee#B#l(TYha2!a4a054a8wp*JI5`
{f{Q*79cqK_%8jN$rk(@h=s!=St1CM2<RN^<*Jhyn-%{JFY_mVEe>~gW`~C}q3K4Zwv>&YH*vD~L3u+^$!)=W9Q5JRzkMmdMJy5xj11r7sBl3s2?@t^ZPbYC
H{IkY4vlm$zX$hkP3WuPfTb!7v+e)3)bp}NjX`uYstt_p_a(LC@$ae8p-*ySTzh^KI5b91pu2CO(3cxOs;ULf;9POvj|pc(T&3_vu&c7AJPqi)FIJ&&1iJ-5
><|b1QtIh)QW}WnUkWT~<(!@-^#Z-YsXl`A#MASI{-EJ7d;yI_F0~I^mN-aZy5-8B)}-hnF#=26WcRjM_sBjp_PC*{3=U<Dmcp&hh{tTt@diGGH=;Rvm+{8?
%IvB{11hcjRcrNrtsHfr2vli@M1?vA1*CmgY2r{W%1)ZTE16K^+_Q|a_}hi<IlFl3IA|giFhi4}-Uh56BPD)PtRXvTcsrvw%s-az7VN|fJS&<o{d9SIJuvg-
iZW&?-caL4jVaM2NA`6+s%ebT{G5@MN(I8?4{D)xv}@G*Ek6O=u5kxB3iHfHlP7mTVH%roU>RWOqJ6gQep87(d~S}PQNnKL_Snz7m_nC~56L@h<=szQZ|nWm
#N6r>HnWzWs{<_QaJN#Xqvdz{rGcgitb%s*eZ$fk7>%RxgDkXsXnvlSSsS{0P{+Ir-$@T|iH6gWqRs&yY|@<Ry%u~7;bC#ncGc#6Aj)Uly38@(T5W#?F7W8j
ee)wEaaULwy&<LG1*MDTY%sEJ+jj-SL1gh3o_|K!!NB>y!V4Z@w)Uey<~WQ{TJ^u^?!1;V_x)>#K2NL5H46%={Y!@=wsX9I-f{IEhpVr2k-Ld3&KvHG2T5ql
{Q28C4TVcG1~!HvJYcb=f}utl4!-}zC%P*ic|p1!&$gNhChhZl<Hd_{V>C*oJdTQ5TugVFGj}onLs;98PPR#T-JJE)89lM>A!4;ppI^ilG~f62%D+&HdT}m$
Vh6t1>$edrk05jRe0|~Mbtfy)?hk~b=ES>UyF67hr(}DH0vV7bD$xs+>ZF<Z?5lLo+jFPql<%Nq`^k`B1nJK1<fa?`Sr_s!pe1X?9A7Kp99#TdF@|?YOQa!*
%EC_8g`1IGuUDHo`-Y8bcW+vw$-~F}Iz_w(FX}c9&G_RW#doHSv*^<r({!|2!Y&>k_9~t3B{zV@enVyI9chKi23BSKqu-gz`#P+Y%hz&e%X>^$tcX%f7UU$-
$D&Yr*@TNoRwBmfU=>J*ewaUtcZF+za^v~(vkzt4D2KP@^ar^}O}g+bsyG%m)C<RszMM=Or}5_T+(2qYjIRD>^IUVa4(KQwwS5vw8XD$A=hC11n+3R%qWV<v
J+*{Ghy^a=nt=83i>URmr-`+qbB>2H@=6;yr1;=YaC}Uorc4ZCL-5omTf~JW)1Re6soSj2eGrF{>Hll~x}-Mq)KGEER!A&2uKJKQcaSY6JQ#S_5O!x``wTxv
eF>~+mjJ;b{`aaZY|M#qenZlVA_u#x@RQ9kICjBH<=d=n=!4@-18hOQgWoh@gS#z!@eIn+ulP9Ym<TQ_E~T#hYf2rMlm(j%fiL25Znb#$Kd70U_<@=6Zx}5E
v};smKox;{i&0SJs@-{U1bV;ha=O;J@UBf0?f#@5`2Vn@dBQsK3^{>>;~2UmLCPOj(}kxF+Gh&V-07GsMHcXQ9(}vC0IQHx^ZC`gFm}xbho%zygN?zs(oWpU
t#1y?Q4Jn79YdTMI4PJ@)<^5_OO?UlTd{Yw`7#4@JeRhI+#KK4!65^#Zsb+)86VR(sT6r7x$kI5wEzN=nP|eAaUq*Zrmbma`DZ~nxjrfq80;y4wjFw$M<v5Y
+)c{9jpWz4{VL7~Y49O??|zn&z!2cf<LuIJ^ZBKIEY)|LMpSIyziRmiYs$((4lJ~p1EZLH-06s^ePpW<LdDJ)Mcr29lpvG@UU6Ys4e}s|p7Z2=x%ouq{?dAN
R>PRh?8n*n&HR{xFfE+pD?E6{5I{VmQ4ujBEhbl?xjpAWt!b2GOlA)%6<xsk>fZdI=$4b5n3!gHG$oa_Cw1}h!vc4>_ju(coYM}9SuG7Q*=wWR|KwN&SmYbG
UlW5ZrdPx}W&8|KKaAQ@Sb|I76DZaFtR}iQ9RY@pGEF1~EFg*}4P1M&&xILv*EhSb`o(H_2cjNM_#ppxRqpO)5{rt<(dbz}59iroLG09&xk+JMOR_uyN2zT&
4%61Sfc5zqZmTZ9iptfJv)x{+>8BH6f#$xrc>%=+-l~zxCV?lta9uT!KR-!tXhfium{Nxc#YoLoRfKyxrNKi+A+X9YP#r=PPwd|*qO3b~7zeV~0$yAJJ2HEp
lNA?QOsWYPk1;y?rPl<gxKT5?`I>&t|2faba8V3m6D@W*vbx~&QEcbn6t`1jNeBd$3_E%$3Fh=i61;zMJ8Lz;X_O>g6(qhL)%3h=BF2mlDIgSvR4(_^?6^ni
P!h?M6iMh2NhNFfy{g1SO*1M&GAMymBoarw0HwiP0O=WunJ`y}|K{0E?<EdN=*IZ-3{>!4;Dp+qktCZfA%{!5n!SdTWttop62B*-Xp@MDP;@NP_FAv_!t71h
Wq7TJP!Cmrn+>-l?nBejb3+|$&fROaintYHw9c8hed^!R0x;d{+r(L0sYieT>hw&~3Jvv<s{I@WhaFK|_4#R~d?CVb=oz)!4<_aB#sOwY7n-Z?HaaiI3C&qn
$RF*`rPNKv#9b()tKC5`Yfj4D2qB$6L<CPa6F(@J7dKGL09u**aDX<gh{zOOwvW>0+x{8^>l6l`G`4ddE)KB;x|Q?k#TWmN%0cXO;1G$x>yEMUJy-74-jw*q
xtB19ae9*6Coa4qob`CI`=&;-4bp`qLjY8*ZXt+z5x@dhyN9q8pPHZEszLWo$vGn-cXmel^=T?f_js%aC{}zN5ii#_C7BN6O>rgW!coN22_H53m4s}jE6Dda
+<!Y3te61v<MEPYq$&#fL`5&eBX`khV=NQ*n`krAS($<`4M)WK7fD1^t}1F^GiP=5cWuIx5%r_?$iY?ou>~J=uR7naBmPcr$=%x16jU7iNL6FWr>>or;YoQ6
BP*1-uFk3$wqVg@cc+#SIdpiPRI!$z8%E%a3SDfSjY5*qEmokUs&ltPsi*qKcE&u<H$D!$?MMWhXl4F75zi`wA^O38cC{MZ4NC`f9O9w+!_hTze(%tCWJ-O+
LcUe39Wh%JrA*Fh5a>GD{g0)jfr0h?RqY<hy+Atra-PQ43dkPq;}e|q_ipvMKxz%qaWAF>>;WVJ5hqayE5(p2?HkyF^8-DUMNk&vlAe~wb-=mi_N2h6t51QI
KetcaM%wx}@m8QoFUpEdRC);E)TR46;^{zkEn4BqhN}7P9=;2NKhuwWc<2G_#^!|sQy=5gK&x2i<md-c+ZFPhpE#OiU?>n;#bd3@F9C;CZ5GI9=Id6;U!8{T
`_q6yIjHYDxk5fe^dhLNZxQ-ELQ?a7+yr0~kFxxB7Vb;NkyOWpqBS1!o~O&@XrO(lE%X*^CBzblUMtp1&6z?CPga4B2G;Lb2dkmXwd@L2Ov|;F8l;O{nh!l;
5mVh^HVF(t%`vP-er;!zga(frgG>KBzV&(yh3V*>q5+R_Dd><y{>uue03Ol6S#%|unyJWrMk`Kg0yWQdq;e};XS+Z?L-c)_DEUhFCIjPAlNk=;iEaDHcNc99
C550L+Ku#rxt{eDhq72l6^#dq94Etzuzd%5x*S2RJ==Owx5wqJ_jLdH3@@tAQyV!KM^_aiX`Z)h-`JY<_YC38Wujn324y%lE7QSplfC0FVc;tZQfSKz%&!F(
!at2z7$cyP7d&Kk!O!3I&dKn2=82i=;U`Yf7@u&-8zfrUvR(}Ea0^~5s`D9C=~S#^P83PZl+dKBcA@TMZQ=Q6BVxuM#a8}o+UUhR<j<GbKR3g58ejBRzlx1c
@UWNjGuk`#<8Lr0Q~p-h6{xgL)BTQu`isUM^-@r-H;S$aN&u#HMe>`XriI{|ld9ipGi(5E6v0m>aqHB5qC4x1rTxs<RpFp+xyRLzsYXB#<Pu*S%yC@80iSl9
bI#F&Fk=eFcgR;1@*T<H&#=ls%#L~PBFYsU7*C&uuzn88vZA?oSyPd{ah4*I<%HE(kYoL-|Ams)Ly6w+rH#t`_v7@t7wSqcMkw(hyGFJwLA&`(ZZD6f9MEWd
Fe71zW-SQ%h?r=U#ZxzBz<F`{p)iAvj}>AtOKeYXTNbE$OfNrbWSOZ~Dv7Hi`Y?PMXc}+UJlJsD9~p2dZrNSQd<@Y+j24VUHr_D-KNYO_#mDoj6qtHnE)MQq
IKTCHJNRYF)rbHd$38<u>@b|faovn$h3Y=9x7~TZzY(@(u`E*>T1ak1|1cy#6(W>_T<s~`Tdx{&DE%L-cKP5I5CMpN)iMRtk5TlZFj^WEIy$=<LXk~iy6Ym>
&|HJ#bI)M+2N#ST2boH*CU)5!UIR;hh&&!;H|BcZ4$X`N>s4EZ_ouoRd|PkZy!Di~W1h-`<Q2!e=13kR*h8K+;luD!)1h(87`Y1>o29J!eK5hbW&k&Y`h_My
%b85IIcJOiHi$U^L4oL^6%j3veaUPZNULKKtz=vpfYewsu&w7@AbKiELgUS;uTAeu*~<Ef80jyB_YR(x>irNEjx?B+pCUe;aS$NBdw!tS3T#(LsQK8H0QA(I
!Ul}s6Dm31$O~&Bk76<aZ$D?tpLTCH2L*~ZM5oD>rGFp*6Yo$t-m-=4-PhlkFQ?LwqLe$sLvES&A#y1o&b_$MzlmCp*_nA-6FgMQ{KD&T_3n`-_aA$M>0Syz
q#?qtALatxcJS|amsLpQ7XLpvH1O{3RwDqHy2ELeJ<e8p4wlgf#LFK*z2ug2i7qm{Rb(c;s;5Uf7<9$aC+{s8W=ra6oP^$70z#CwXb9T*({-TsVKwxa0k(A&
*PZetFE)@J)8)7S0Y9^{5I$02)+|Jo*4|_%MS-!j=+yE|Q+`HW|3HSB$u~rHgy*k479F^Q@FKL^T^}>F<iY#SR3#fyNDyY@3<5R|`N&Uu&V30$+S7yDa^0yo
84d!t5s=gv0SB`0uV#L%szHfQoC8u3>+yo<DQf?zDL6HS7=F#Yf(&$o%79ktIlKE8H`UPKCYQE=gx51z)_w^w1xmL3EP*rzl-UqKhMX?_IVMtE+>FR)Y)|xs
W{6#;>%k;_!i{Y<7Dmy$g@79DOjIx%w1n*qg+Cu>#^KESFRu0Z+9CI2;vk063HWy2h<fyjUiK+}Zdd%5?RfKp=w9@P|04fFdXu9^6%QF7Se7Sh<Ik)A#lZwE
+mb)Kg3We<9eFbjf`p}-gXPpLQcp9!IDz4I#<-A^3F!G4K`skFA#oPrAHFO58kD+9XR~^W`1ZS4P|-_*f-VKxTJh5(fo2Z$DaNw#)s?RD$aza>&So-@Aho84
G<UFdWtiM+qgcp;pl%kCVDU&SLbM1sQfm<!_e;cQq(D-N1L|_FB1#F+*IXccDuRu(6};&gf2R2<5~H#za*{9L`4@n3=g&5x({}8P=RqPmS_kkmQ-EXT5#(zU
9MX?`E<c~h?gvUY1H#EL35r#s0Ojumcpz-1pkUW!NkohNdp6*D*)mcAVsK3=FCUscJQB*RXhCd!<R=5rb@%jVTT`~{iiU}9>qtcZ+`(YUa%PjY`STl75cVhZ
%p23t;@3*}TpSmNhV6j7KfwpLV&^_Db$Lq~q*u2kj|RhD1){@#T6fOZ85cZDaPO4d`6|P1kcppUjU!OZHtfzUI!-<A*sns7_QJI22hh^lqJ^M83juINfm;c-
4NBxK01EZ~UWWEqDdHtkEh!tL=D-1%c%O^3lZHg3GFut@Y6*ct$GV;aTN^1Qf-|rl-SdIe#hR2K+}g|dgd|}wA#cOZU`GC<S-7l%Q#r-_g-~83_!1eM@5kFq
*H2U|3AQgVn;J!%&Hsyecn4X4=NK9#-q`%E#aqBL_)p_ge<lE8PGBo9)@N<_yXh~ODuC3Rqchk%y=Rwe<ONh_fmF!mtl!7{M>9rEkrF|D2D6V8qGn4o*h86;
RYllz)fbj+$Mt{x@Jj}`MF5XfE-p<YF)}BRldj5F|Gr?fAZ}KL@1j&Y(sLp29dn(GW<|Lcc^cho0h5*IRspyGh&DGxOLo@XcWRcbvlR(aZw{DQY_ER(wK~4Q
dsKRO1cjE;{fvSFQ6Kt$rp=^WrElO)jECp3-TPEOOR7KWB~F3Z+5TW6MRQ=LhP$_BtZnWgfLtZrD@^LxuxqRIs=B1UUdk>vdo9mv7xvGy$)J8G+Q>CZEhuf0
xX722v;iRLfNv7%df8?wT2vAeNe{fdo-x1nlkA{7u29hwJD}gXBNEX<RM~leqI9UQXr`|&jkOfvoeK@{Xgw{7J@`xGG)FO0JHzvS&nwx}cKxkwdk8s@qw#S#
am3ZNJ)EyO)%K-?6^vU<rIvbnEFv-VGHmqaC1^{Ilm2wXIBim9fa>)PZ>W;R&&3M0)Xd(Ur(9QwJSh{peI<&Vd75;+f$9n3S%CG1zoC??enf>p;#{Z$iv-SB
UQBXVSvO<c32vu8s6<{zkAEPxjAXB`hxqd@aeXDgg~M1VQ%j9P=Ro#q)1k1=8f<Q+Z_yiW*^uB#pTZoLQ%~z397TK{3cN)W{G8k6)nbxn*9%X<3{XGxNWRQP
MT$Y%#2O@}BM5zL;54n#RgtTMtql^7hkcw6yK`YkiIomcP<yqj>qz*`6;RgNfYMGSS9mjl!_<!ZvBM+L7<45BB&F6VQP1?zvl^cd2E)_L+-8qm1KDRm6L{TV
lFzANyg0Rjx$n1mqvU>)iVeJ1KZQ}nr<_EpN`)2FQS=6`d|q-;pZh(R=5ZssHPp2k3z8VJLvPc=&+^n(Kr?4T6;To}tFv%oN{ZqlLn_sWjuUv5JwkFl5b7Sl
UWH%MBO(Q@N|H0$l!6G%bm(9eVk<fPgz27{98=#*3K@dUluPhC$rU^bNE9`f$g5HeR)~`+1v^d&VlmF_*@tnSF!;h6d9&PwtMpE#<vfKU7MGEuX{#ZrLL$Tl
-Lq0YxQRT2cHRbP$c`q$*A}7n*W!nJH&U>CI1d4(rlC_WzgN_dr3ER)V?R2xhBAPGKiTQ70paweBF;JP<mk$OvPQ`&_5|&(%VAwYG8&PRh2y5U%r(qaDw_rl
Tx*pgA$x^6)+IKKsu3|AU^BK6zA?dsb*3=G=sQ`5qCJ<c(BA=`;4k^atiIdG8u~z7CQ4YR(3YdYJZzP9_zW2vX07)@<A<(d=_`AgBMK)8M^taMd|5m+%RQMa
{F2-BFOJ8Kah47*15q(mu5k$xg|T(<0Bj{EgAjwuF<PU7Fts{1L2>tG`VwIWox!jp(a!RcWj*a8M_0Kmm2wpv6h<RSSavNLz8l%5L79@x;C$W-v5_9Za6=iF
SS0IC3L`}i<6)i5Ybds09e1yS5=+S&i{J}N$@+E|5>2hlq$jD0k&;kJ3$oNGJP3fzXLjs=5q83!sR$*%*yYg>YG4=Z89k|Yhd&_mtV$PpV^)^BJ=7~fR(Z71
|7JHAX!h4i%F#&f!F=>zOgM|HhO?F`INkx7-bgpK-#>_ChsFrljBPdQC*T=&H@&}l#p#09+zYS&%fK6Ol*L=)yVP~!s)3Nqz+sx|Q(IL%Y!M_~s?N4kt;fQm
h>U(n@qj$49HtePok3nOr<S7$z`VTp{1!M!#CCtvZq4`4jiT0H$`qAK-n1%<jKOHMKEBzfr|FN1`BI9F?Wiu8`EpVK1ORw7tHGa<RwgW3%}A0lS-MoYN6;kF
UR^(43F~Ho9P<z<pg-XXf0)OxK7H)jWmb81W4)a)0Pk2eiaRZd!m(rKD=Wu^n-PXIn#v;S>e_xiI;tV(Q)F9a1h!MOs3A90j&g`(`4Q%NrS8ZBkWeizEI9Z8
uk}!`UeXOu451BJJ=geD(3=~?&@^L@jR5|m>&EdlgImt+bU7ceE(z~Qb?E67W0M;W&BhZO5?WGRH+@UgF?~65MBNmqvj`Nx54J_hfA)`eTrdJ}tdpMSlISNd
WiG=wBe`mOUmaKWm0b1O2UIY<cQ0}vov*9XYob&K<*-ubMn$9Lfr3-K=wJZB;~0(Bbtv<tx^alIkD1^tr8E-2mcpYrT<<iqJsd!rFZdi*`Jp}wWe`kz=#L3j
t^ERtZrXkxm{}ebR#c&m?GR`yKkUkqe|2o<DUduVuUvWOqGB--Yi&Rk>jsq<t~W-@InQg6u6E)>sf@<eK*|UhKvO;byx_7fA)xlK>BZ&ow_?**3<@g}!G*s`
P++23D_>Lt>1F3X+#}2&HB&mW1$Pw-uYa30w22UxS+202>QcBTL>#N^Psr1J@faaYDfCm<@Uh~j6*G;2pw6-Ttz>-~L!))!K_^-`Td0Gox|)_+sg$C>Pu@jp
MN;3Jg)8`=W3ZC+NFTYNR5~pGV<PBFL7E7j^<*T>;QpVA)<YzK%PO7XVyWc?lY3KGgL8keoEQi~@rU~r`Vm_ARU)_Lmv&n}vJ(|~+T*Dnqcfq9>BQ7=Gc^Ua
t5bOWHZ=bZR9S)vt@fcMMY5h9ro!oQ@L`zl4a>L0HU6u81y31Y0lWSC89P&$M=e7Q?R`CauY5`?8c!Im)tjS$J$<Q;wK`Hoi`Tq<Ydh5;ai>OuU}Z?ybH^z#
=mzZh`kXX&4K2opmg+lL4!zvqD>UdIYJP#&X|q=+(z!>aT5s<B&bK6uIE1tt#hxD-C^$L>vxb<)us9%)r;aiSM@iNK<wNOb$S!S(NK$KYofQY+6Dp1H-Y?zi
jK>2PzR$N{B(=5ZpMs^c&^oB)q|_<L=%8)uawNS+TEy|j!1Uh+mn%-$>xC-1=FuoE3Q~QZMeYF0Jb0-+u26tC`$J3uBB`#(r)Aapy$<WZitC!vEH4D-_NfE%
*BN5#JOt{iTCWyD4qKb03_1D}TO*PbAbKsyDE6?PKH;mu=JB{I67^$GhgoV*ajKA=Au8;ugef39pwQxDZKCFh`<BNl*JJijC?_&Pq2*GpsXs><UC1oK3!nc8
J#@yjOvuDl0WKBx!$Zi3NX+prIoA`eGU_XJtu=yBz96s<V2fd_0plWS)55i|t?2nv%$bNk{~-WfG6$(9fe`34JvfK3);V)u=~8R59{=h&#2x$%FJx-6!UbJN
r$ewe1zCdv7$gLw4n348)2ah(nmYeMl=iJap&=mK(M$-pd~0^2xc!Zu%J=g8pHQY^YBy|O8_7MlR1sw#C~=)gaFR1~P^>uqu*NXA#O*&4YfZNuH;P;-N*omX
bx;;EVwbGnY*m!s%ysfpKorm_o0)Y#{gcnl`J1}A?Noy6%n7pzh4F_>Ma$+O;aw2y`+<(+0qFi-Pn)>zE1MiQNi!{AdOlCY_&cY1Ojo3;kg^ut)4d=;!S)Lm
qxHXr(;=ax&D~x5&oV2z1-B54;U(Oli?XlKn0*Y-y^U!uCGff_$xF}vpDv233?F|a>E6}{Uw?8@&Oxuq-{2}{3SJ}=uZbrB8z3+<AF({I?{hqEN1G*dPEe`c
USgd(W0EJb5nH=4^Xr1Bb5i6tFWdn9`Prl=?DN9Nqd_JuTp#;LS;(BR{9QJPE#Rg|aU7YyyP>M@46zqPYQc#zV+}Sl2tr@4JZPb5x8*@Jl@bX4sChScMU~`l
j99{x@)=WBKr`DwJz_T3lmFB#9}sOLhr!5n;A{HRoh<fqIkt+qkOGNMw4A|In?m})<Vl{0=EGmU9LZ$vSVbAAwHzmQD5kdFZnOpgqm5{?L&zt&-tyD9p7qoW
;O^<k;H5kKNwy01a+Fe2^agsN%q9r5s*zQ+!xT9@CN(416!AVT8H&89XwZo!yP}EK47I2m$tT{jM7Q2%)tL;(2W=$w3#`EJ-?ex##7(?57pug~?6qabtm4r@
Jd6w2HTizsOrSkTK1SjsmG3zr(LErlZDMEnz6JM+fHn52ymE-)^@u9O8S3TM=*bsr#l!~auOhf8L}nGYKpZ4G5cWfdAexisPQ)@@xjRpx#L0(3pCMVuORHfP
_dBA3RBv+nxCG47>hZ~~nIQyx6;E=7uyLuyaT}C%&9NTpx2qjhy(|VyTZOFViRdDp3So@T$vq*EFC*q&N95(s?$8)=SA8KE_tiwy6od!U#$T+>MbUCkQE*qQ
-g&U@4zE>rFC(mhN-wq4IY~SHqIs+A9c$8(eAi1$s=!vZck5D>4gLwcf;?75=b_lO%nxDdhx{Tlzq;d|$XnToH$I5Ink1%o%DQ24naJ+QJHC<<@3qE!MCOSe
awIip5p^>+;)QW5`S!B_Ls4f*Nyf@~kQSV+cBmk^`vC#j2WZXmqcGHy3JE65=Zn(qBLnv)KS(t)OQkQu*QyP594ADI`qgZ$2M6sKek3eW;~GuhkF4+VW@ln;
OyLoZ(D(@V#0fuAdfXFS4Vc_S5ft(XDon!PP{x>lT{^$>H>9WnB$FK&XrS)}Ft)Uq#u9SHK6%@Sg5UNHn$V+3wnt95(Y$G-e<Pw*13YCKwJT`RCR)ql+^9jj
8m)Yy5sEL$pnTqGn+JX=W?8H4i`M*+R38+jT3K{aq3_g)_Es5-qh^cPhn~oftFfUziV1va^jn_ep1b5R>j+gL?Psp6(>&pHqXh>U2&9le#8K29Ho3g73!>5&
(7ZrIvvb~eL7{!}{(e%<xK?cxt>0-0aXzL>rl*nwtm8`VEbV{Fo+h&ShZU2-GNy7rAL>a)vG?(m4CC)-dLC>TP%$-7u}P*gXpVE>yfxN^ZIw4CdONT*ZDCJX
@92zta#-x85mr$-tKC!u2BfK#-u{u|FkyHIQ;&X)uFH{!Ln<6!g*87BA`Ydg4;>$c5f@b0|MCAf*QQ&)errj>p@nW;6ufY+TX62eTHna8>Q4j>1ss?Y7k?3-
#T)wXwwQh@_<i!hFGNFfT_E8A$0}31Q_u7FD55=Hx<!oWT)5TP4>To4;9fMP1_e7wgdi3|0&PMoK*@^`NR$XsBIk7GRdvIH$K%G$)MW?Rkz>cX*i+eo^$J>m
cuY$vqmYx|su25pVM21fuHwk1!^hm;cpy}j5EvD8KQN1bVtb79eMt+gpq9bn62JeEndJPRN1z@_DZZDsK@CSlQc-pz3}SnNvi1k*n+7Q$XsH=(;eb_*g&JJ9
Y1Rj7v0EhcPz^#4@@gSm803)G|Mh6k0o*JlVB&vOQ7FuO+iqN@5==@JWCC&oIF{ZbG730^qzNtg<0QYA+*=R}rqYhGKK0rv_oFUHf;6nPxLdEgo?y;J`#v<@
@0{~cM+0*8TE)i}Q^(kQXB*7zwzXZZB{%uti-urLVaw<BK!FM<JL_t^1ahjg(7q+n$X|Woci0Q<ye^38c`-1-+@WD=$ZXnUNdlhD{L3K+F6$vD(6;6ch+)?B
`S>rnHaOT(?Bp3Y;8vOx!9JUbFdi{>*6GN?|9)IiJvpZVzR*{972;e7IL^F~x%V3Zu#L*hQlj~-zt!EMtk-+7u!XuePD}-o4f?4Y=)v;y$^os-pb!mZ=;mS=
Nx`lXoZi`UNuVz7Gsje3E;Ds;K{5rea8qU^*}lQM8;_Wp>jg>@oGmm(9puDae&)z@QZPEAY|owXv3wY8Lr>VOBAU4a3U63a_-|m!SiexODGrJ;h8#qdcMqjS
tgMddN|G-Ew&)LlNfef7eZWqviw$%ozPLX^M}9<;Wwt)i^)Nf)Q<h($=iW(q=pzu6<7G8+%S}rrs0M9pK8Mhci2HlCAde7v_Tna@$$~MUOGZb#G@;#IJY?9<
bBXLO4TI*sGWX~U2iu!Ud5GX5V9}Qy7ZEflUb9j7gJ6}S#C0)?ONgWPAb72vp?K;FPB_4xb5bo7zAIU2H-#6uC2FMEC5Z0>Yn9-~88^0o6vW|MR&hcC)L=wu
V;oIy6bXVY>cg=@DMTD(kbG0HLcs&z8b2qio}6U!y_syVW~V}24h`z)QG)GM<m?%oC`;HE_)|Z;Pg*cG5CH`pGY(Z4$D~hgw_G$wdhHp=pU1Sa<p2%_3C3oI
6AJ5H{j090-T8zLes2g8$p88OUXTN?nq(Ou)E<1oJlP_RKZ|!r+-aQ2Jn6iD0er&R<+Pgwz2yV9-wZ4cKbqFyA(ipmTymnzmFm-3Fu!)`+gz`KU&)eRPk7XJ
G2)+dN?st}DG~$#<=OPHY`uNlD;iH#iM_38cbup|J^U26r?E;|J~Nl|-yC4@*ZK#5ZRpS{nw-GGGs<KM>a1ahf#QD5fryT9&S<lTLnyXC08GGsl_HqQ&60dL
aZfJI*%R(xy}Ncb(+uL=8WV6LYgisGzzO60Jen_tE0PPT(=Ri>$%(|Z)=+*{%r04Hd0_y<VF#8`prg82BbGibi56kCK+}oWy2+@EY~{cStw_ojs^|)!p;Svw
>9Y!C+;KFBlWjlgEdUkdRt7jZy7t+d#cz3(M011-twUK5*0Idi35&uz|9|yz3kh2;YyN8`RoJxKuW(BFycOw{qb4d0G2WMs^ip)J1kJBxS|~Xi#Zg09w<~!V
LCpfk^w&<j8a{TFqbC@!iOMrJ<rw(cduss(lw9ils`2ujf`cGgoaq!iv4OwqK;RE!FI4_D*m_g>Qi;&0BC(^7uAK$vK*r0NGB1PL&<M@w16eypE^?q2pf7UC
X-{l0R2nfqYBX+q-~3IoNs#X(tYLpph8l3nj!S!j2X$|1Gy_4r*CLP<d~zYTT)>mxG&)N7{9j~T=%~K@<N#*qXZUUQxAQ$n_g9~qs4+-p$kiB4x(KI2yv$0T
9leqbr9I=-nP39pbv9lMv)O{UWnQ&FWDiaaCM`1CFl&2!H4qD~K1m|O1A?9qQDmu=e(dI<3Ug*{94e}6SHvuROy7sBnz@wC%y5rYLsa%)5IR~@jJ66EHha6o
L0=rv+}Z&v4i(Z$J+kq0lX2tt8K@-*b02y}H0E2m=tQ#QPH{vWAFieua$?NdrXhm@x6JnLTNgHl(_Tvs;LF?*86{rDDHgS*Xm5;=2yXYw^QW7q*u@W$Zau@(
o~pbD?qPZ=K+GNC$Oh0YKz4Bz(IG6<f)rhgH-)83pnPP5ntYt1&}EQi?vE=Xu~)q-x1wv^Uw@YwT?nNd`#x!ZHz8rGr9fe)32B;IFOebuU(lYqcCWxr%OnOZ
&vx82C%07)GD=#4JBL3Wzocs*njP<}Df|ferk((^n)p3PXwBGEYcW@U6NHOx8Md|Syr^#I#7QJXNs%xHZ-<<2%X)f6f3z&8ll3wirhj<WPw{ze-08}DcGbwG
IdBR{cngtpn+CM!>_On`Zy?q_=dFs}%;YMKMgRU)PCYmLsiK(%yfKbQ2<95$3s~VDkw?d&tJVNQ_2&&RlL_|XlP?tigMJ8SUh`<38MN~&rTVg1^_$bSiY^em
!JwA5vw7iV2$VDYvNs%#My~lMLtNijw&C&f%7HcNLr%X2Pdn_(T<x$jZkNc#4Mc8TQX%pbvpYql6uKx5G_If+cqt3U@LDQbKiUqtPJG`}(5Kh^UL`}zz3E6e
352AxK<v@T;E014CgAZ%JHS`a1p90D?p0tc>ch6|i@T$hLLIwVHy7LyXkklgk|!EDX?`W_!Z?|i4Udx{PT;$rq;>N%{VPx-+Dcf*^tha-g8;SZ#lpVk5;2JZ
*w(hJ+z_-?8&ly3vkHFV_UAADWfArFG@3^wDBNc;-w5hCBQG~>)aJA6%lQYX>ebjB?ij&kye`T9u*wB-)IW5=@5UkKru>+el3y8DV3_2MoYDO$S!>Hbq!If)
Gl^xNG|Ecvw=qE^2W$(4yy*kRGs7zyRBW*Gl(AJ38dbb#<$G!BUQaG!LMVnSUgIeu?D(06)V3x}E6OC<TCqqG$^eAlROGoW1D=gyYs2!-Ni?O-70m<tFJbYa
!pHnvX{>`vy1*h<1$fONtYIj;OtjdpKk`k67?iS<;xItC7RhcEi%JXgtW=}{$eS<VJuy;2W%VtiwH0D})#BN+ev@M5dp7(KH)#5a+`hx^YWGs;!Y)*ElxhXI
u-j+gJ^5|5ahf4`c*F|o#Q;v=b%KXm+6J@!=-O_e>44zdGCcL&VmmKPaPG&x{+UP^zY!-uw(kq7egxUyat9))K=lLpJ;VuZCBMJTibLa%$)r10iDDiz$ch}C
u{RvAb5(cn<~-SN(#vJa$V>{-S#S*Cm9}-(Y05B=zx;xV=0VpLU>r}|UqoF!b#>RfeuPEOVC?Ww5Bd;;<NY>Au3&+jYuEB*S@QU>A!H)HVkMB$Z6A7QNjlng
+{&?|I{BNEiUoj)KC<d-%V1*A3}Mp;g3$owxOdD~rvHgJg;fJee~ott%`DsZX$eM==QInt>pi0MIa)q7t+V9R*iIZxrEtSF{0|6qBBCwq48N5{6AGB@50|4j
8IAj5(L5zw%J*!C+ZHQV*Dw!#95hjtMVBB5C?HaZg5RLTzoz<Gsv;KxA$tPuXP~0psE@LtSgX^se(|*=KM~8I6#_ToEtNJgoxY&P$#shCM#Gfz!uD4UQd0}S
9@5V}-?tO+_wmmWLGf6O=oLXQotM~U7bLijI8!EsKj*%aVa<<vpBnCMBQ`yCFzmYp$8g+1Rmp!<d)$)Em0ZB)+_besz^MzLlqv0I^C_XPeZL~hxj(`rPp6P9
aimp~k~bv<8V6Dse;!H;C4y6O9|XzLvx>(gf|9lTQxv5+#1m`>$AHV<<?FqIHlrf76yBpvBqgKrSMs%*Ms^_23$`9+Th$Q1X&aHfHeRbf@o8AG@7r`^&SL51
vM<nX=10|~FB}ntu%1V!Y~bs3wa&xBF*R)zRmCX`%bb+&<e1p#2ZjAZGXz5_3^%|hdpKMc0IFkIRTI>CsgZw_gNo661QtAzdtGUv0Dq8M%Nqwog3%1Tb~ZH<
=b;j4OKd?nv?rrwh%P7KE6D6{%44boDNRZ4gh>b-HIZKL0xAW|NmnAD5PX3l>O9S2yUTEp#k(et#wCl-J|5I=O+z1wRH=5RjU~-Qna~fFZTROAY-ERGK2MaO
H%Q<s>My@g@q#;Sn+2<9?(IzNU<}0KuA#gM?-`zg+{>*}xy(>2s~>tq^bF%tYBe!v&FxOsZ<rg3iR6I(a$`w(B86530dLy^ANbTGOk~wH`#Ln>ah0iq$pC3D
TGJPi`PNQpo`|XBt|`DW07gAkN7}IAemx3*Sn=Q9o!Wr3-CMmQ3!ixnEze+a4iZLp1<%WJfFjs*dPyYMEn^Fi#GCECk7S1RH_>xypzYtNQ&t$mtrdY$St_GN
8N(l(8rz%419&ZOXZDguYAg25aNa>Dmz$vTsI|Cb$(-OJ;YE=UDh03iqn^&h_qWR|XL0zQM2QfUMzb+TsT8}m<J5e-@|fJ0mbF<El^^`bGGrdhrPggwo&0Xj
ss^XxtXMvd=>bHD>1_u`42{u*?*8^W2Z#W%8>q^7lT>)+vxU9Q)_kG$@1464*MB6L$vwBSURH=ITWC{MOMvW(#_9OJ&0VV%mn>V{D_FAzd`oE;d+Vcw1IaZ=
eHst=^T48TKqqqr#XKaX;c&1LoaX`bLrJIKGd6Hej`JPF%auAzjn`Rv-RfRhm}zxhb_cr)4VD7e`hbe8`l|3cn?VR#wI6NxI8^#j^QnH)Au3-(Zg&Y&Kw^i)
I<ZrnU#mdh-){UTkd2hgbI&UWI9t1`QuZbQGWLk5k|T-mkLs-#!9D{3j4?U<2bUFCk%f8Mn_r{GlQhfO+ha<Qex0@7eRZKPxXNa`D;|8B^EgZGZ7}K#Clb12
LLCiK#!moGGM@4MF((}W9u-6BxyvHt&YlTwO;&gi3?x8*zCZ)uaS;Ae7-C<5b(yJL@w7rIADBkDNGPioTj~^RDN%~?M&<C5JH0-31j1<n!*B$yRlYu9E>Q7j
ln>Y1z{kShbzC|5U>-C|+c=j)7pH0wZl)}trgJwG1}BwXp6lArf`xW516&>U3n?Vi-HNIU0@6NA0m*pBy&SDs2Q@gmgn+EP84zXr9BGvR$q@(F(z`Xg*(*wP
ww0(7T)51VgwRy@YMRo16ewQ}>LRE3Xi~2(+-9CYM|1t{zz?H~BGN9F2}nny*ou7*q*N^0&sMsu<>BUP1T<@qw8~K|3*{38aadW4?~HI)zIQ2d>f;UV1iWA=
3Jed*>g$)A*8G=8lWe(xrylBkvP`;ML2*rgOb$%kopv}H5a+A`&7x^&Eyeax0AMI}@Qymbv&J3C+c(CJaX-amcW5pXfY8Q4<Y7C^_d&?^LvcaE{3aG(bVO(<
iy_-LP(>I9e*|hCSbOFH36kdp*lwQRe6Sce!sVQq3Or~}{G~8(47VP|v{#2j=g{ST%{e3i%INJHQC4;Q&{x3AIjKuYiZaB(*|HFW0m<cu#F=<bF)Uf|FtiH~
*<!#~6WJ%o!f0u2Z)3RU&d$lZqpl{fI!;Vvi4F6fAN+EmSoOxJhP{bgyx3kRp}o0Lva>*RuIJC4%tfPwbi{gJ)C2Kh6<!{dRj>;C*~nhV^0C~2j}G+tc<`_v
dXwx2n;Ucr8B{f~KTZ*RcfSCM!cxT}!fE3~F$T3ml-vnT|0LV$UEvZ`N`k;@Qk>heo{IG1ZF%9qa~K}(rL8m^Z;#a+6FQ<<Y^b`JHSnMnw8_0*tu(AT%nUH2
0xsR9$S+;yx3EkgiCE>P=^cEhHSc4zAhY$lJy+^2)d+T%VL#?pMp_3-0dHp{Q);EyFY6zhCGCQ4`{`%tW$}Ga3CylO4Ztsw)<G;&MDb^AcGNM%ki_5VzGy!C
9WaDrE93g>VEWti3jMY(X`E?h>@x928fmnUA&39tmQnI$^x-Ie1ftArB3LiyoCMdH@a!1Sds}cLTkm{zAB$i*JpdwWV4GD8hU_3IRt9!~gb}0-Y|8<hRucjk
dr8#Ta?H8VUa&j3gB0W>k@3td>u#e>^Xrn-xoo68Mq6AU=Ml{b%m%}xdyPMy4~)iAPwjDRY=EK!R+@8YXo+PpJyl>9OEvhVz15UDo~10<zG&Po-qS`uK-_jP
0h#VZvSbB5+dm&ACmdX4mUTa?#4ST&f~_0XVm^B~zp8klW-;<}bUH?t+YMY;NboD22_`$Mx0p_%U?a>5k!Dvj+OPCG)YRQ;586@fau$n(Q<Y=c-{HmtD5+hg
m_r@2;jUv|x?a)YUC@{q=kt0^d+)y4b4-7AL#KiyYK2UMb*1ch3#+-(^{E&P2A|ue(~C2Fg{hH-Ca`N{ANFZ4Njc#d6vdX&%Bhp_b^;-TMat9u+-g(b*PJnM
yIT{!=75>^s}r9s;S(=DmJQ(umF^?@+|ML0!nTOC+)%R@n@z9PvZ>aU|Ib<N;8D5^8Go~)+Zo(%;)b2M^v|6?ZDE<*e)LzG$9oBw=c>+P)$9>;2QF#303~+y
%uHF^626o`hUnOHMeM?crPRS88N3p+NE=z25l?!Z`U4HsQmaD)+D4rks@fKbJD6vI30aHuik-sg9;UR#YQWszF<vu}P*4@06yR!Zyx1RVh|722&2YcTy5z%Q
o~zUEGyWoka|m`7UjkuX2jhz^|GOI317g040&V_6HOx+xnY~WK4fLobBMJtvs4&C#Z_+I4RwCh58ru9gN_A!q3OE4#+f_uWuRQ4w8Uwrl7bEcFU2Jb8B;VqP
iZA`5_CA|u&c9e$8$zTET^}Ds+*rtnKd<85#F>;DCoLV)!wPpJ0zxO(y&T>6UxOD&)R_-ojhm8&!dm`ZeWcw-mPM|VyV)LR87QNJ_~S`^`OTSItS7|~V9AgX
A3g+P*nKBVV1}Afp=(dHmLk~wc6Es_;6KJpU?0m3;AY~weN8m^;EIhPA;r<MjBhb^zQ*NDIi(tzlVR7ntCBRnCh%Ou(bK+gT6l0<fm^OJVpM-w{Qz4mjID8H
anw<Ra2{Q^XTP2`*bg34f(UwfGCVlf*5X8O83Tq%_6F)sMZiV}6_t64rKBO2B)EM;b&V%!T?vZ6VOOb{WH#Ck0czL`@P<fL?Na@}xRD7$@}<p37-@1iLN}vW
))KLm<a%OcjbC#xQUsiq5GTrJ>a~s&EBMT|W)k>JA%d1Wb`q-_Me-g|g|k>RA3BLdc1tmZ*5aK$21i)#!&P8W3&a1&k@b%2GXn(?-<{M@WpU&c0G~0%B+lgp
E?MD`&|=h?PQ&PYC<f<#8}*9`Ra}Hsu^v+TZK<&IR{TJ?It5V+vZL<=b1yZRyWAK{wseaR2azMdmHza^5>rFo0%q}84D@0bhRDH|V^QX@2i?ebY;E4TLcFF)
?$F&a)Mz8vl>7jMZ6~boi2eXC(ItXKPZ(2qYfYdBDqhN!Ok0GzJY2dnn{ri0E@?6m%;Mq#p4BUqjC&@*FrDD!IS>bTcVjU;nl^6>^USi+*NlW9q)pH=Yy%1I
7dh2CZ$gQ8f0$VCT}DXjn@gur9tmKF-$j_;)C#?NK&MO$!;&2GPJ(bUCt>CYFXQ)$&myd2^^TK_NRSifnS!Z`Fc|{qL3YmzvXa%zbPlI6LSZ>`Z4tT~=wY89
w%S#h3$GJ_uWXz)K3Nf*ROoF*f1P=WsA9Jf-<A>mVZ`%_mm=^O72ib26B*XX!!#yUaj|XTVoLZ5l`9r5bEt-@#oV*ZyTgkfeFpWFs7QNXx-EZ%hx5x6wNEfx
`k|NBK3#Y+By<2>H}~)u0R_c@qD8NmNbviLghg}m6|Gd1g2+>Drrn#|!VBZ4`{phG$%<gZt?vO1+n``_in>QP^zL!XIfRx`d^f1!Ag&YjoTGJ?ye^kd&hYOP
<2FhfK>uB#DRINT7`X>e(SBzmlri)VDway;7!H%-pTQw$3f{6H&sz~z^I4)%m};S&)Uh`p*(Q`4hZ{ZIelpuKg7AGZvh54aXI9OipM#`j!7f(gxVep|9(~li
*&(f<?k_pS8Rbk4(62}oI<HB-vsS&?$uqwYIA}N}vvsSj!w(RD8J*=*(FFBG=zxC}ZRF~7g&xEoa>@^`?IMSd==Zm9T#-2x<mxYbG(~{MNUHgrS~qx!VeLtp
Y7B<@$q7=I9~~eWyISC(xo*^;nSAU^9bX^O<@`%$a63U(PcDDfdKuV^6HsUwGQ3sa42HQ$a|!eU(hl!E*|LC77cYUf8A&tOuthg$3j7#EUF=<S@!2G<YsA<G
Gol8#pW#0vf{AU<&;TgbEw$}mu#L*`)Ka(82c)j@Lt2s%`QhJCwdnO~%Wqc+75(N@9)okTL+#gEKZxKPGlQ&PmO9m^B_2%-c{|n`0nKSJVVUS0`x7=<*8F_z
o$xC+Xw(v!msn@%Xi;Py1VO4cHhl5{zZB;A=zFy!Gm(6}z;Vje8HYeQ9R_6y*)@<x>w547^MY_AI;N3Zkz89%o9YAOXra$YR1u_$;ud1E&?>}+*xTAzt*Tf4
%m$*G=C>jbmMXqP5rSN<5DR9VrD;{{SlNF)Fpc+4*HfJG`Rui}CYXAe5rSBbpg%D7;AyU63;I*3-O7hdo7=w9>(@-fw$yOLbKpEp++Z|kxj8x}fRWp|^Dr(C
S9r0DOy)f~4o^$R6Cu>D5rMvC)?$}BI(T6}=lzT@zm`MF0=AGlnf7|&xWcLtebg{M8Iyija~`#xYPeE)hd<Z`o_AZj-E`|5h<EOVfkU~e#4a=MZ&zGNWD7ZH
o$A|LeFTNETq(eGfsGi(+>g<bDMH1TtjlF7*i(yuSEv0cXUS-@phqhS&rrFrsl%0r?lgVo$o2Ic&V{>Vj*V_0EZ~D!CzXSC($K2szq3dVU!iTn*MWF>o+~Kq
@EKk*KhQ$3!A*dk2j<gIY@q43mSWK{tsf1muBNg9i<2icLf>I~jHN=@6BR0du*&yA-v~pJHAy%*`Epu${Gd-S%~<^q%|82U5T_j^F*t%5jS=w^_j=xugf}Iw
v=X~)WvEfKswg_en+m{D<=3>IweejzkQ+0ROhjdIxKlug%OXefO0OU+qKuLeZIet5G<OSW_&qSOSdkVW6<FJ<cV~{B$u^*xR8Lnm1ROk@K7H~oWgBqzmj0z-
9U=@<AG&5yE!fQ?Uv4pb`^hq--MGdvxbUBYD|pc0fpnL<95rn#lM1ymI=z49&LfA_V)?dDy;nO7u)jK;jbNz0k1DVRu@p;}|CkmvtE>ZiWt<$4$8V>xM8w<D
#}qjq#xE=w{E19<x}p|!9WWU=hDj#dL;s6n^Su}EA9}@}+N?YW`qA8R_{?ul^y-2oxdHqe!bO~L6_omBv#%*v-jLr3-%5F3>Hl@mnTXY4;d@LR0Fur35D`z%
l8_mN`TG=jjy{WLp;<E+36(LbmDJ3u*RC(PfOKBXNF!0hX!`;cPW0I;;H4}yII1A)pJMOf(AQKq`)}LH>~qI<`geU6Nu|wpUA2cjF<3u$Rk~Ggk@~h88mt5X
{8ckV8xM-us=aLy3=bo30l%T6DL~=OsVPXVj&+^@;K_h-(J;0jW=2VAJ`b}QA<gKAU<JU_A%<sz1^Rwjo4Bkec(pcN@A|#2^~%uPZ5-FjNplxCQNVNndLjLc
cG>bCXX4)8dVg6K2J8K;M;BSy>3>TbSp!mnK1uG~+)S?jo~{6Wd6w!H)SIjC%h`ttXZW$>xq;HEQAZ0CC6IMt<qyyWcY&0%<U}?z{x~3`Lg`F9U2t}e^@4#9
j#uBOdwuTnSMKMiZ8&dN>TX_K5Q*gVamD^2F6U<2!C$BZ7H3Sw!%-~@TgJq7JY#@Wr<^pgY0UK2M=9%MxkLnj@PYgD$sL$nEjOU7Qte^-M;G+MPX@UyZ<PHt
4hBP{vxrWOr6i@!?jE5`F>0G5^<l=c>ANbCh{o($%>rU=VC5LVwyTatXH$)>ZNMs6<a!g&85>=`7oQ<7jfR0Z;jbQLC7I2Yu~nVw@<YOgu~rxyT`Lx|$g4EG
V-kYeV~^b@M<q9FGcYl3!;m?L%pm9ENoW=pBTC!`3vHIGM5Sm0gTPV(Ax+iqn~TdoNwQ%R=Z+tv5-yg%CBZoBrL*4+IbC@La`17aXKkmi{}hBIsi>|zbu-Sm
!p-K4n;{n6UxnNuC6>8E|D6#6wWbXUB(xue*I*zW;&$1r$7BG}*~R!bSP?cZWZJzjZ_Ic}27;8_(QRWB<_F<Jz)6TbVL~joxz9X`wb?vf6~}^!7=Y?hLv6uN
XUo~<9IIa7f81sLvae=IfS<rSpw#n5oX=(YmUwLXeApZ%DNP(3G5|d*ZDY%JQs$%zZ(~UkWR)a3{u&}1WF4X4*8JDF#I$hAXCO|yljAJ$!aaa<Ll_QJe15$E
9iHpSpQ#<?V@>Bf0CqOXzA;JjtN_W);}@4%gGx^Pe`*0b|B;#xK4jBH%Y1iDnuwLsu+K<D^x1@H0R8qT?3NASGpN=jx=IpyiUm%UzAij?)YS|ws!V~7OB+E9
&!GC!xOZz)#h(l9tSXD_<l}X*oQ#1v|EibOtNx8f=D@RA2zuD{tItQRV#sx3F8A~7Pf<jAs(l`Q=kNmrI!JQ)rq?=-$}FYDprk&5xhPC3+Eb<w8wy>x8MFi-
N_kZ?jam>azSxvV7oq9u>2vJjiKUmNb-Q+iw1BpYtlG^+SZ}?ht&rMwV>MC;ZcTXIiVVNqPWia-xwrj~8YwioBm@8oi`lxTBvBGhBj&v`11_vqrr~s3@%GQ8
@ivX5ZI-+maig|T9;iE^e?7Nms#fGo0>+xn&$Vwi&Na8Z^@j*lSJ2WOHNs#NbiU&fa@F?tq5s*WTn-<@J+JAo!b|x5eOj6>7TPS(-F-HD(Yb^>GFl2LszZjb
nK6JV92s<a>M^cq-OTKr+Ux?P%U+r?<(vd<rD6_BpVlXN+61M~yYTh-(a!B}ILbj4EdzV%Aqrg}D+{|yHAla8g5|b$92dH-EbvzwQv3YM@F_b~Qrt2qyB~y+
QpK$ZWWkla!6O00P#Dh#)7BO3^MX6H>6gM`Wf@3H$jV3ZRwnvNwGo9vQ3&h%5^&^cpzX<jCna1w;$GzLa1mWa1hM9p?AC<?4xgt!CQ#p*ky>!l#DM|OC=X1k
{JE8dYHjkep8W*{o|n7mxie}gmO#?jFKwl%BzVUWl&Ji#s8Cv)|8+(dHxwHb-r6n2%+^0zVsBUclxxI)&jsggV|HF_aDIkxHYa|#XrEcpDih<mfD3hIfngV<
rz6>wh^w|&b}ywfW3D--wB8j(Od*`Fqh=da8c>zgZ9TY0$~|_1MEO0tYb!WMf;;06x*bZ?H;1?WPjKd19Mbg%@-B3-brKtI_B7x|12!|@4uB-3HeA-5{P_1u
TbyKPgt-TV6NNnim$MZU+FRz}=G=-Yu=@Qph0JimQmjr|TG`My@;m7CIpb6I=d+Q{dpfszw_vG6ZACYE`D}!_2re;bU7w&qWb=!3{Oc%^+*c@|JAa4>rr7@Z
Am^MtIoPm;fq}iX#$a_s_CU`-`j5QCV#H(eYVY}zChle)sw$EJW>}(;0#p+{uJKoziH1p9GFXOvSrCq9x`SKx*4_Rto=V|UGR`on2$0)_uN1}Wrnh%Q+cGaS
^A6GJ9vrI=?X}rnzj#mf<wilIQ!pPT=SS_IsV0qk$k$_<cGPJFUy)(hdV!>q9Zx4}L6zE2I3_(V&F{ueql|1k?cXmQnKcw(LloCraJ5eJQgMq#ewRxORB*OT
@FGqIk5xkERO3T*+ul@~wCz)FR`Ur4sXqPcNqj-gwyXIBP*8WC&H&m3N4(1%EO)|ZBg5l3ldPnEcrFys<G_c3e>e9{BbAI~ZCDXw8?8&LIDIxIr&GzmsYxCe
UDYFwj3UU(U<3H)qfM~AI{HmkAkUBq0#2FU?=kP?dW?LytzaMb9)CY9J|lOPYEsHum5<=WpF`o+0Z7pkbW68%><)2x@WVYkRt&ynkQ~?oTIRHk`}~R#z6x&<
NEll~TS}T`eg9CW3+@i}JGU8JjgdxkIwd~Mo}mpoS7%8fdUHYvKyl2PE)wjt!IqsVwyULD0HhNV%$%tfZ%Buh5l}Zjdty3zfEQj{XIBni=116YH?!anO`AN%
%*1oBN3D&9_|UqZ;BEbmax2vqG`tAR!klSLnh`%6)Iz1t;0IwFn*x|h(sjyWzf#b{UgH&%a;N<!J8CnVILdp<4N);ee7~%))(d=ZE=0Q|N)s!2$VQab?#W)%
Zw6EnV9}{!H&u84R~c`9jz9MOlk^&xbq<HFSC$K>Cho%cP91~VBGZo>Rr;Fkaodu{1~TQ4Tnoy{BOts2zMlm{&rNl+2SkD9GunL_!rjjhw6V5>BW2mX8;o?4
ian{lRLXwsXp}h_gyJ#}lKfAKMG<VUE|4kzn{QLFZ1Y{bCBp8wG-^DOnyJE`W{c&WZR?Hie^3U5sw|%K1EDI;LL87~6ld>od**gL<p@NuTtHpym0Z8yRcobW
;e=jFV3;6D{E_eOXV5oh8d-OI3z)<=Y7brE9m|KAevGRR5XihUK}ICE8_Ac}+-+8PeGi*$yalxQARY@&ix4w@beMB<JFLvcS)4Os++w&7vt60{fz+9Ba>*es
o5jdBR@`VQhl^$qg(iU$ABeb#QrG>ZQxI2?Iaqm#tz~-VM&+EPv{z>5-4wA0t9O$R+U1_<>9KM4bvyKbVof%yDw-^aaW9wEEd4elh@QQjQ<lOj#cDs%XkfAZ
3I&-JV`Ng0iO6}P@cKQXAIm9!@<5<w-QEWuu98Mq3;%gg&2#9jO2z07A&rz_p+}~$6b&0WjJYe*CYsZ1!|12yL>{D@&6fM_1;ih==<<aY$KXIAWR1CMn2Qtv
%)NAf9fY>Nyf<r-9Y%F9@7O`I`+o?jsV{ZOwT`THB_=%eD`Tzg_E>5GZ|bW*-@mpoS$o?=W6*c2nE;XZrmit?y22YN4MwkdJ?iDJlwtL$Cv>%Tb!f6&Tl9f^
7S6^PV}qidi74$jt1V1f`BHnT14SJ2>KR9u^WiR&#{Z>1y2g2lC&733Zw>#x&n*U_{MK~D$$fw3$TT7shdg~XMo5N(aN>77?!o5$Qj|fb(*W2|mf#vp_$s=s
afp0}g1`Yvn9F7)B8xTE-gfGB>Uzw7ilq)O)p_8?|Arvtx#inK<Y7OaH=hptui38WBKA*wtGId(GaY&p5ETd*o38-Q06QIqsU@`uQlaG)0;AhagIo}b(+~wG
+n>t+ah)j2?F^KPUf)n>EG%R-Gm)lAn^@)rvbRgHQEV9ugOV{uP2P<O^_VSPCElLdGizd8EySG`cN$1ld$#!E%Fr64%5O_3b%oT+!`q!Ahx%j-XDh>*^^2^1
Y3a&Usp$)Zrod&cr8ki^`&{8v|I#0PwIpQLmqpzF=I%YkghI;>vnMgOvP)=w1AfL*wpE}sMhu!nh}&-j_pzt-+~Is+HI@m!3i2`bV1ZT{=3K%8WBQup(6*#X
szpIesLkk(|638$ol0`=$ewRBc5MJH{iF^n-&nB@v4<-X_`|nJt!O?HesqLs622W4C+I@RAIr;%azC03h@hn{Q5fhb?miS5qGXEamqv@6ja$Vmc>E9$=a9-;
XU((P3vLvb9WL>ckySo8SYF^<*@S_HNIpVo3N&x1x(%0W90%!>BI%9SPTS34d;B?-jCwz>rD+r`=qs+rR0pq}s|8k!Ald28d}gPo@)GU2F?w@5Y|ZaDV#4tc
CALKTXJcdlPkF|0lOg-yWxAjLv!cY#W<;om;U#LD@b(`bb-rlLSNUYuHqphjn%GtF4Pj-TKSvv63l$HVK={w1D7rgsRCFEecDsx+Q@A!{!IniFX=-0pbE;U^
VhmImsAw~p6Ox#q%WPAC{TxwhYXzS8B@P`-FwFF7I-e&cI<>upBbA^W6*&D6F+@8Kr1XG0rx@XnEQ2I<ZAgj9PH{Odhgb;u{FFcJ{lx`Ax*_C%BbUe{@R0p+
c|PFIUgvvgPBpK&UegGf8|>qv{+wzyp|&eypRh=jPIqee3PpkaG`5%h_h!3hg&>G9s@dW<x5pnZ(JX>)%nvQ=q_mn=l41NAuD_#)xq)}_(&nC5<^ez(i&Cgs
uK1^Mu8!CD7$}LBI<Ch8LlvQkOr?WD3U~;^VzmIVf$zg<2Z?XnN&WBFNe-8lpv^fXQ=kc%a%5Ufwucd(cZ@8Pmde8;LD@_2b4tUE1m^R@bNZSx#IuFWdF`k1
q1KGv4<@CWs6v0^u8oP@yx%GUz;w6VzdX(JS+%+fjIl8e$=StPJcse%7gF`r=wU{;d*<@F64sZ6`T<wkX+iX+o<qwY{!!p~JQ)0IW5<X4ls*u<C2b|KR79Is
*91M^5n}HrzBFo_j$(C-S`Xy~$<C0W+4OkNO)yZO{t+C>VNyfRl<O9MU%lyi<Jh+@I>q8#a1;Q{c%(6->42vNDTg?E8N*0bbgZdcGQCQuZ%n_Fn^rY1iArd4
R9p~zK)btcUQnhC;jKzHE*j^<UV1l}jC_<waEnnhOziO<?rcXOiXgjch!0WjwjunB5L!X30*JM&S?>>lsBu0~1q|%h@;UR*ss=BgK-xQu9Cl!3etsBKwhEDm
0GR87n_s#%9#ZH(94TjVH>k8NSv$$_(jG%C@^F{|)V}EUG!*30QMi7<?GZWm)%^y-tXegUP}@8e7oXk=cEseXfFTSVyb{mw=TKGE#gb%06s{3PEJ4x`deE_j
`V1|w_N5wk!_7Kw&_?e(s2c)OQSIcBe>)6^Tb0t4DMHx@nd3GPZVzw%8EM;kT2qYM%lq{nuYA3;=L!jOwJKuUe6m6RKsNZ!GS{NHNk-Xl+Oa_OCYeQcHGFE5
4)T<$Vq(412MjfxZ04tSv>Hs2a_iE!O)4pU%&EQ9@8oUX2z}XCrn`hACK%gvstJs^@e?c-jwANHafBiziY}iw&z>;#kqplAv(yaI{R%&V7OC#XjkV94Bq?~1
xslO{IEA}R9?94`A?!ZWwNUk{SwkN%Bb1?MiAFQ)C-;A*ivMwlGM*>7%m6{HX@Jc_1a+b;?r)`RuKfdH6rI#KhBxz;anksK3w!%+Uo%4dMnC<rk<$yq0`g^-
prH&kNl^x!hrVb5ONR68c!PH)N#=cAN}aA@U&@0|&uGoKo?UdGsf>%V6*6ZSYL&_To%Rd*d{H~>$nsV_BlUYr^$$6G#;HS=$U9@ozBS7qT%gs+CpbB^j6oQw
MG;VNLM_6g`JPk93}F}l1`zsnK$qQWFr|0_jQW<Q^L3z8S(6Pz-3*Unh({=Gs{xC*Yo0cZ;LPHdyGFrBQ}&dGB+!FUBG57#`h^;7?^-Zr7*Eb|IOE4$RYhFx
YtedmMs_Fh6-&4i05)v>-4kEKj+Bk1X%RJ&YYK4hO@9rd@sFE;CV!VRg&!Y)2D6@J_5^pshWfLtjyCk)t`~*%XsW`>V0}LKsfn>EhWNR^@vMx6`P8FDwsW^<
HF?_ED!B6L{L%k#uoXn!Lk@GdQNy2ZR_dFbMrX)Wj!;ReAVN|TcxVFrgdyi1gKR}j{?W|@jg?#9+7g*iFT(YzIIUAL>n+w@l>uUiLF-GIHC{7c3P~mtwJ)$%
|3Qci=vaHEES#a{RN)+HlAC@y2=(K)Rw8tXLpDULf&zP=_cSD3jS9>66lo^av@+Tvk82^JWlnyHXaM@D<tfPR0Q^mZA|x*W?ErUBTYY>R%FJ~%C^yD66vm_y
>mf%q4LdZwlfh^#bZ?R|{jE(c;|cpNe@&wD$IEUU?k8R3zX)NV`LHEvbdg6P+Hy~S2-lgxd4hG^akJG7G+P*lk=du3$3}vFRWeIZO<if2kIR6(1$Yl}-fB?V
mHdQ_cLiZ@&$0ka9ExWHzWf6hqKo)#0=5Uh3_gw{MHN1){=EFW2MWz!)hhd0;x?Nk%nDUjZ|Qh0VjETkUf*)xoRa)JG{@Na?757VVGA9pknU|#PO+P#K3gdF
-k`F}Tzk9C4rb_sN^gxG%gE+7o$k;wMRW>?0F&EpFhrpabPYAy3d$<^hQrg9X;}h1fKysi{QA#6*`0N(N7=N$N>pd#<CkwS)YY1*OQ;NM9gthX#|b8==~^ra
q-yQe;8c)ZiezI{lqPve<+deQ2e{ojSU?w~zFG(NN)Xi9Q2cNgr7F>{1T*4D3VT)m1KT?tjpw$E+u$9geD|I8m|@niK#RKLCz8D&4H(c^4Q)z$=5x-7dJ<BO
_nuahTgT4u^(0|v_L7-_7EmOk<quq+o^dw-TFAn}0m(|Lf)=EwZK6ClD6t#^t5DYKfMW&3(4&aoXHoh7MK=*#_*jJ@`bu@PbLpn(83#OGZ;yxbfk52+d4vFK
#KM4b9fVMCsWtR|eZV9Qs$G)8MNECm$AAL+K-UJ8N=kZ2?<FEubm^3HEJ0HHGsXQQga%|NcbE!7V;Dy}heZgo$XAD44UK{~*Z}t<q$ZOz$Skhhk&q7+dM889
3>k52)xYq@2Y~eOV$?DyqLpM&iSu!%9CsY~xu~wF-pR^Ia1m62X>nv~R+wFFgLBM?Uhf9Rg9GkThfWz-9NHtkCJZGOVV5f}YGlN(8pF8|0qqd9k(;*+3x+;l
#x@oxhfJ(e#N9RA-KJXu`q#Lv9-6FujtK9=iL)KZ_9$N|$FHau*!ao9m4UczYoK+COHg0}82L9ozrVKYx@cW-3;dvS9)>WyU1O_qzAZFNEi#mesf{b`{jB5s
;C3?I%M+V<Ikvar)IU6*u7dx3n)=|YvB}M&lL1MD;G3Q^fYr?q3|d4n1iX`u>5~KucZIqsW%=z8i`G=2-pO8+(yqQ)dLyzO8EU_m9NHt(N3?DsVXohR3?rRb
cN(Ud?^r{;jHJ}NIF-yc`vQc@=V-B#7RiSYCgw+K%Ec7?Tebx>26euc#anN!96nu$8(FgaOk&GQgEV8Ru0%>>3$uZwCT`vGeMU`zc-v=p0;G1C=d{4uoLPAA
eZCpe={<^tmwsg{KdV5N=IG;G`B0|ip}bL1?6oz(O!BH&H%N}|7Mb(QZ(E?(QE)p+WA3I^e*X?xiX0Vy;CBNg>b2sQ?b5dEOgMwzcin2*&KIA80ZnhQ(l_BE
{emeaB90DwPNHT|xjSt7Q!Y}1wp%~lE|+aAgL}EU<8o6(CeEl!k<^Bjf3CeTS#CUNVe7tR#s{8!v_GrWnt?*#9lUoVfvDwPZ60a((5K^eIU$E$%MP8h>!W<c
r*EupgjWOmdwmTu73+9i_tn_0n<c6v8#bZ&>Xj-&y*W{(@#d`gcVVh-A*O_*4vY_Fq7jh@7x)2(FYu9pepwSo`}tY)d>B%_njI$Vb{<wTCM|@l&s;gSp`;lh
uGLDeN#^T%N|K#=?{A2haat~7ft$(cG*Vy`smEu#Bk>AzCOL~HX88MJ)alLTI1=q=vR{iMeFxBN>7$T<@$_+OumATs9sIr_^>Ozez-^+ZZ4Lj}j}y>$-v0q(
ar%i%)17TQI5M<3Aq;l5D)*mEYX1`k#eaq6(<3Eg_MG_Q?{kj|sivKLITw#G;S|NbHwuP$FyG6je4VqKZTM9(_sy9^NQ@mznCrvu{XF|CBW=U5Dj(_+gB)yx
76E>fBD_j|QNpaA*KXR+d=xhst79EzOQ&SEV7*GAPe~WByV9<`xF(oO<7enzY4{hyxUVQGR7SAky_=$VmxVJ=+1Mri{h>(iHF+!G=3ShiK5Bpb^H~CHBnV)3
lUI%z%PCcT9&*lP%`r0T*2e~2%B#LfnS0MHA^Gz@i)dJt(F<qC*pQeOed!dyx{P{B{0bZ_Xh#HK7Qeq%Uk}L{6HD&wk_Fi4EaHsFY)SXecKPH?@o!rcVT-i+
-j-}%;Up>qZgjY2XRN^4mn{~}ZqvS~Ac0WrB|W!<6#v0%VSGT6x{?Zz&%96y^pD(>51{jE<<AuwXl|HtZ8{@f<;TR8XA_y1{6DGf^dX=BmP0Qu&8!|EaG#eT
Os#3y{zPB4T-Y$PeKz+-kM30N@6VVE`*EMlI)qWCM`crC)`9$FYcSWva0Za`>WW;?Vd=mHVXB4$1KeK4s0p&FYVrb^HzY`Za#E)rd37tmTzbC;dDY^U@9%G>
!}}jD%Q$F;TO2c8O!xy>D9xh+sFFi27Yh%`-RErt5?-?qP<Qq1k!%G_FxQ`AUIqGO^ZPjYTN|$bp|3VS^eVPhVHo<LGAHo~jD)i?Qw%Y(xi4YvM74Y16rx1>
1EQpwjo>8n+c-}Fj0dwccLaahg)t8%qs$_CdWC{Q3X{9sRVg7=7;M;xvf-eI@j|FExYolTea}j0(NMAPnJwO4xX_y>@S*TJsY<hsbd^%JIs3>*6}?J?rc&nm
UZ{AgD#8N&yxSS?<wt%J&0#+Nls5E*b)$nv_<(0o73TE!PMYXl5m;N=xA|)TqJ<ZNr0EqG4+Lw^kiZ5xXa(Qvkn2bzyPO*0UP#!LB-X``@<gCJ?y@3-LE1`i
&yaDvS9?PuA5DuUaH-9pAOmlWbTxg7u-AMN79e{|eUG(}iIcgoZULYrCc|V3(nf(V1Ie&#JF1TE?C^4i8^7$g?DRH==1VvtxrhhaN-ht^jhT<~(L_0Ju6u&R
!@IIWT73t53T>-LJE!QiIP~tfY$z=4Q!FS~KBz4?fm7<n*Fy+=rKEeqAb46*NPJ@()v!t`Hz{CyucOZMiZf<fe7(%AsPxJtVIsk#l=?yLle_*)#QGu==K-XC
Bi^|IT;gu+-Bbn1{{O~Ud14tfvWIq?GDRh{>YKmns4eMe5WH=Dz!o<V<I<kqrD*XGWlN;e!w%zynJkO;*3=WMzB0r1nnq55RX&J~rwUY$s>tY7vQzJ9^0m&b
E|e>GiGO&1PNO_bvQGmv_WCvmCXMEe`4=^Fed$#`(y6&2%S&xNlc`6Rks+fWe1-)WJYA^RID24$w3=tNdP;qvJgia`pm`glf;+HVL-WICU51kr5ScRYZpwxH
g^OWt!ckneO7!(vU{ibKv&AmuQ)k2qOe)`g!F3}&(KT?hM+g*W-~Cgk3gq8CxGaX3R#|}Eko1eTd~_t5w+)tVy^Z)11RgxE9;Gw~95ERPiqAVW$G2Nn?#dg|
#S@%%waA^>Yv35_X&C|6xn)K&zRn7w2t_kaTe&OZWs-8Eco`DL^Oa+*IP}VS)*Ya@_}rLoZe{Wkc2_0UPke)35qzK93g2M&N<gcnT!Onl`a@m_B~P$Kyy9^C
7@I}Z5dB@s6AM7a>TTAOq!LBS`!j|HG@V0KsLc8(ZD&L*OF;<+Xslp$>BkmkTPVvZ#pJw)y;-JiGQcw&``i^FvW5<7yzZXa&#MpXa}#yaF^o7v_5jBUxphUY
$XL!-SPw~<5Sr3#K89TiFt^zwiMQ1F!&=Wof>r(Q>YI{3-2K%t%4hc~VKHnvDLOZ>bIyJb`zg;F+d?<<?E-oRR?nq5L#g!gsjI4iHgGk|+5!x9P$-+pe2XH#
4aVl;O9@h)SB{&&4?L_^FV+Op5=klhiXh@GX%2xDCrS}|z03hPnjeVL`3A$%ML%W;op$^LHnbxF2Lx$o16k)Mf~rSi_ujQKz4{S+m{R6qxd`)}rDMH_=X42>
8vu@>Mn#KxKh7%0=?1oeLkAM1?QLY7#7z@y#`8f=>+yo3X{}-?g{aOk(SAkzA`6BwQdYIq{C^@Zu_|eL+^lBzj1dFbw$6G?lW>ys+24ju-GMrm@K;sf0T4d9
UDonL7lG9S#$zBzr9o?E{)phNa~oxBT5G%2m2Ap5EUaM+E+8|geQQZ%8*vG<J3;y(eo`Pb4_W~PmS&XYz^_bXeCx`43jLOd>Ty4`IpRO*zYKFFx|8!<(zj*z
i6$^gu%@~#hy=zcyT)UIy5y&|=nHqEBV;TATnl7r{USj`{su{{JMvBF@9z+nayM(SU|?BJdQKFW)t=_lDUFtS0sQQw;<plw`(@JHT7Zf!L5Gi;;N>DLh1HK@
=ng+vH>KqTl&W3NM%$)3OM3gbLLSTTkEF%#@p@7KgoVcsMtdg2^VC6L5qltf2Xm7JpjN^QL=xbd%#lfcYMr`eaHWV*$4|%P&?XnzCU3au&l@fE24gfui#)5u
R!^Jib4HG|`jE2r?VKgV0=AC@#X95nT46`4bT|CsT(uNS<Zo{O$-55kIz37L_zN_lLb(qko1>?<jrF^G`Uq+@1T``y%Z`K>?P1V<H@2dxCi^z7*v=qVHlTOr
Dn@s$<9sz<JqEh0cw*%?_3<Jkj)l_=m393hMOLz9tBAsEi)3YE0e?ayZUybTLAZ4dSOJHo$YD|4`vvFmwe4u4wVq7>vgIs&i3)676Q;PPsgCSSm$8Q}7&C{C
!pEGwSfRl}C~<O)eeR|z6z(Wfy|0j{dNl$BHs!8q66ocUYOC9oYlDWp><6f5e51jDQQV^r1<)uQ@Z$>j27-Y#W(saHaJ2lEO{26pCwT<l6w#0Eg{AopwtgnY
WV1eXuf-kOEs_mvV&vp-b;tfCS6GPpB1%g6*Lx-boqoPI#iI^>A58>lk$?Nxb(fGEn6cp{uENVd;)*4`M&+CO(d6I{C|1gfM-ulSjlIf63XGs;<()H$xLiZ6
upI9VEK&pbGV-tNtJ3uI!4rIf5bpzKcwNOhRRFy9iG`I@WW=H=PrMQ~%MJ{t19B@OqA=qyeqQ~y&EHfIINEKL|M!808oeW?hk7kb136;^3}S2@qJiWtU_D=u
I_paD{-$Q52LQ(X@4T3<vmyURx2p;HQHSNo)1dLIFQG%I6bJPUL=iq4Q&Tp~m1?5>3~ZL|;2@PF``-t}SKgnZz!*RoqY*3}e2#5wK*jQRW+vFt3L)(wdca;}
(<zK)NUEz@>SRTd)Qdp;Y@u|nB<@~PxYkcP>;GRLuDNSHqyotPfXR5%gcsY}mQpV(4bO~f-+_=2$y+;B;^oXpd}#=T=IZjF18Fg#n}azf`vIz%{YytIOt#y|
rffoXKEz|x5@>1R-<~KSK#W39Mq5SkRX6|Q?YyiMg<`KJKwK*yCG)f5Ky@@oD$r&$<ZHCc$O%g4OCh!?4SE=jtJ*B|l$>x+X~7=|`Kot!AXcXk{9d`N$>VDj
LUk+##c@Uo#W)v<D!mCt@;zmb<05=()G7o~8^fmV^(!hl66%*i7$fLS!j4=@X|X|)XK#69)Ls6G0nnjcx=6c@(S=p@74Y+vef8;PKNvK@-Ju~0N=n^L5|WrF
A{M<=mOUoJ>DauEr_+hsi2=D2?k`yWu4?5N-NC@~slAv4IB4PF$GZpd`tuLIL-Tw8!A{uI!Q#4l2GYrXz3KckLrZMI_<koIGQ&&g0GJrowROA~7SKBlX_O3?
BpaFJPj}nI53Mx6Aod#Q10BE08p$WbX5Uw0=wDs%ON7<V_g&k1653gFm!^&iiHJ&pNLrD#?nN{5RUHxaR&ZYhpD)M*pq+{?x4v7SE}O)P2NI6L4NjYVeH;Nr
I%FXNN2cd?Nv%KvWCSI{RvDhI+%!V{-?7)D<m4-ed2wLjRXDgDdi7m{nA_4#|70yxD(w14+CHO+cF2GjiYE7rOcTDrA*9Y|g3ngF2QHzN+L@3;8S^WY(0i~R
uT6vPT{K^11yNuKuvr!*Ae&~Wce$A{60*ks^@W0%2+tWElUWTh_goZJr*&QZ#!JN;Du;H@iKF2HYS5=WiC9->C6?F)6F;6y+1ZNU6m1k$2u!8;eMtatMK;Ac
iM&GX)U>IzMWN`6r`S^iFyU-u$t1;&D~c-)8G9j{@n^I|SUS`~K0^^T;c3~R^kcpTivU!HTUFM8_jtV)7vcPfIkvyK(g{_0`Wg~LvRmgtomhOjd;*w2yOUvL
)b=nCX?e=RgBAbrQXdiX`d_Mo-UKk*ewDEcs2+$q+``V92lCmwQHq24J>_}t*5L_f)CyJ(uCakhDlG!<?0a8dTMI16p-_cl<pEq#+qB%9+%g4^3}7Dd4b%Pi
XwTJCuH+k%;BUPSGS1DY41H^@v*Iq)Rw;i9p6XuKb0B98V~JHUU-&}GKQ;ZT=1TLA(rPuQoZ84hJ9+}U2Hm=o$WYiU(>S$j)fyB9LCM&~6#^7eBQ!P_&zm<_
<Ul+L+&2xZTAeJLx?-bS?Is6ddFw$vt#2_->p%kHXd`Ky28pJgIYk<Qh&1*V1~<-66+=>Bmhlz%k0-=zI6VBT8BG@Qe$IQ2@0pf6se`Ce@!sSomZ}Fim^Tgc
KwsiNiogTDS_Wv|^LTJmr2>S7q>=-FF9K0&YfB$7F`VzYtv3`hbGz&M^B0Qzir_W<Vlk*Q2L+l}uSBO<gyO_w3AZX3U-2~uQP<bpeQ62@8lJH0Df(|EV8s(o
U9?r^OtSy=-B7t$+~fM85Vz)Fs)(tArp7B9*Y&>kUIq4$mF(D=b=Mv=7i0`2${j1cnt9+M05KcBFMAWcfh=xoZ%Y+*(fjn0dd~>k*?|ik4VLK1mqf#sDM)^J
J2{tedb#XZM6p!7%U|pf^5~hp)f^gRhi+UqV}my~kD1SRJv*x|{=5wD593F8HMQy-_^HMcprSLWQaYS^C(ktBa)r!p$)ocP7JC_XP=xes*N7|5WxHjDOJKX0
p<o4nA&T+N$egnIykDga{4sw0ldFgcDxS-=aA|PX%`l*5aQ#MoY*blkK@7MP+3_F~aFawHqFz2-;UpU^MW)2{K^S+WKU3R^R6RJRK*M*4yhr%;L!5u=w9({e
apK@*xAO9|6i#YW@b4huXp6UMIb3k!5Z?|wr5LXZ`qzt&$X`fNcXHmSXX=OPvFMiw(Ms(?i9q&REJ_<2)WaonTEx6s!o%dJup>ZyAW6&0D(U5dYZ;B>m9%#<
PkSAf1M8nVsR7KH(RW(M0xaIRI0HOv|FS@+X!P+xiQqJRY(I>O<C^9Q*2wbnqkjJI9I_y0R_XooM?M7**!f@pV$8$!%Wwe3@C{zbLq-&SZ^@p4XxB+r=Pep-
@_@UDB*Z;E#BW-kp!;M#Af_`nOE|kRu;B(<k`-|h$9l7n+&UA*(0u5F!jF7+i!a0TX?0ANY&ziN6S20BG?k3@djMdsSw)j*d#WBGgOzg*W+oa};N3Pv7G9v@
zhye;HEzs6<%&Ztpz#ZQZg7ubFrV}ORfe?9CDh0yK}qZB4bMDSjY|AIejHBP-sCPL)s5dZv9pT!lv_M#QVnODuKa$iX@34J#8zRygx3={@%Mi+r`~s7z>5PY
hHQ6^cu=mqA|#2OhR-r7SiZSlInv#2law5|1`Z%_4W0X`9(IHWNKg=igLIsU)xUhqDEmKP@#lMHf0NlB5IX4dMNErV36IdqY;O!S0yHRKibja9n^wLSu@-R#
m-TWpnyJasz$l2t_rhHa7u&k2c9YaZ@6`uP!+@G^BFFB9Cnr_6_JD_0Q|2wr(_-Hht2pMSMF!(S&E5RfiMH<_y31$Ie+*t17ZJ?dkHxO#+Eo7sOQh#8u<P~J
lWk?fs;edU?~S*&2XV#4vJj*C5?2u{fRIvs^b+FCEs}jkCG?&h243qBNz!>F9(c{CZ0MdRl|!iD0%x~x;zA@gg5_0rygS5i=pvyf^Ppb-+R)9bz~+}~*4u|n
5+<4~8&7452MV7;1W>Fe#DNFezg%^HT$SR=vXqD;^^TaN^xUNoiK|m+=(w-AGLZ`&P-OZj(h7z%c}Wj@NqP1~+DNLr``n~Y*Z|Aq%tv*RU2h=vN~Z>`_D=fA
I%q`)tXu-bC@`y$mn3&Qw+OdCeYfP`C}Jzpn)Th3szof`Cgj>3KS9V{sF$nG!rA;MBRwC&6AagHr`2!OdsS{R4!h2(WWy)bN<New<x8Ul05J3F9~+CbAjmQt
T{%B3XlASHU@}6@%9<C<a(do*BACza3^Xs>wQW$0al;#@=b5&Y#)&`DJJ^nfBTdxPx*{ZDi9^cgCD^w`@|v#ikxW}bgugEx75`4mc<*;ULgLuWUUGm337wIy
J6oDRHTJug1g?GoP~h%g=eV4jpvT*h2krj76d@|X*>tYA5f|*~T`c+$%+Uc9&B5e3`Cbm96?dTVaioQBhu&%tfvs2GG<YCCZ*F55+=531&P&bxjCjfwc+W@(
Ay&+&d!{wPl79_670WQtmiw=5COAH<k-zi@Y}-uPiAXwwA`#QH^zg_{@h~^_oIHLJmCGK?HIZ@YquOLvD2co#?tUBXwm`%a(Cd8~-;|u8ZN1#hos2%|^Um(L
+vqx)%tbZ?EB@Bm5P2!KdFcaNw^NI2hP^vHBz#FP5cSIW??7Y#cce`>2lCL$nPoq*(a+z(g^oHEjQMDV_|U5)3j!M`Ny{l4&LAq|;=7xyo&*W9#z+zOSqAPD
WH{uPROi1Po$l+wTstmzCdkcvjC9+ej)E#ceQZqilDkUUrWq!9jHc^tH@Sq@^X1{Lb7BBPLbisV|J-yqX@4RQ`eO1~uwQZuwD|6CTPIUQJCFrtjN&D#Is1;J
RvbbD;7#EE<u{G&TW8MQ-cfS%;tnWt@}tT|0$jR8S>Pe*W5Z3|+ubHdA>@}<#XM+6k}7vIOFQlW&}D!UsCXP)&-Sb>Z>gyChOG{;30UoUW@)W%=xqQ%HQ$pP
Mq1F=BrrBpD$TA;d&u1=B~<PtB8q`>nVvpwO+}LrT0x5+j*)om$+VH3w_l&%n7%lNs%pj<#<1X#4QIAM84qKjz#WzEg-`;p(Q*scjuO;1w`O4H?=jH=5^dKS
C$dl9-ESQ@3vUPv?R&6%<Ng~`!&NeKgzS(#E;evQxEbp@gC&Gv8k)wd`hiyw5qCP8KdwFw3M2;`Qg&C-tiE<sQ^z9xZuNIe;Be1-8_cE(7`dZ^cvcrLJXkGr
a_YXw#&kPqZrs#Xs6)C$3W9#j5>8|eth5f(?H~4v0bn3Wzk3Mm0eaVsyMqja^)X5$&&l`j3#+sNCi)}nHRlRu502s>cH>8J;^QQ`-Ji;j+19$ac7*twK-scp
@|?1Ul2P3p3sQ)+;;M3hgmckP_v5p{Rbd#eI%Q|dmq;uZ#711-J~%+lwgsMJ<f)|{y3vgc25<OZhL55{ruM^Nl~?&F8{d%+3^M)zo3=B&(t^{y-bzgTKUh2=
7yRDPBvmOuO50$xcT8BPL99(S@gY4FbTq;)TPn$eVtG2s7%7(Z7xsk0x*SWxu#~o2&oE$(&eL_R3n?QU<N7r8+aXchUjLyKMo%0&uJYLD7>R|rKJMfrHYFUm
)3!$(Zm6Ge0Hf4_@87-vGd>!am3A*jL%UbPFAEUc1&fYN5VW?vhcZA%8+b{QLnfqGvIVPfFVc=P&cW)b7Cdt3ksTr;sNb^Mr7!tVvX$(iL`W_7cnqbp(Eo;O
vyN1sVm4pD^CO9K-zm!GB1YK&T*uM`XO4N}^Muh~3A;g)s^j2OEN9^W)0rW1>PBZbnHws<YTxz%t<9bBq1mc~bsrZ<v*U(>B)GHh#6@;hyweAsPOLtx3p{S8
G%RJGx2`Bt@3Ehw^rCu%L4;llgg+#Om986Z`*EFmBrRTQJ}S1mNi6?Po3er{IEJTtWfTApZ%^w!6_=!^o@1l;P|=SymcNHKHv`=(B5>xe8HLPhP=#;BipuFq
^wB5-$kFBf2g5v?tGiQ>q<WtXV(DUK8dFRfJo&DNu{ycL)>1>fVKfmveWl$V-!JQy(FRIvbdrLt(#(1<d*y~`z`XVO<c+K+DH6qY(jdQsdcbGmVZ!y&9C9Of
5}?^<VL!VX$j_GFESHV$dY&+F)P0$4hs9x*xzIWkw8EU#p00X$pJ!oGbzi;-wbNj|b#l9u@qpgjFaz}8D)@jQtcqIi1dlKtp{l;(^1=qqYuvZyTPO$uTWEV4
iV)i#!1K(fYcmSZ*@7r3k1M0tl=WJfT5g|rT-a5;Zal+5T`lA?o%_MD7?JqL|Ggqak`C*tAm$<gpD|q!kCAPJ<8gxav%BMl1v&a5$4-yUD$YT7tZ>L-s0QqM
rjd91duy9K!YfsR^5T^9vy;Eb^!r;Wl+S7`yvF-kZ0QQ6eZLMJw-ftn?M%J7t58?m*G2&B!Fk_8RtyG0WO~TQ0v1w=twkr(;3-=iLMpM%%>G=*{XW(IlIJNa
m-xfg$@9jhVw=l+_x<h0Yv0I8Ec!^ZRQ8Zp-+0b_(|MHWi**Pl=CP`Fr^6T8rA67a3JKzgluakhoa?-|!Dq>9hyi88$Wdzm@5r_9<~o$Xzv8KSs0d-qC{1)A
SmOvVc0Q9>LA*xbA48*Ta`H@?EbVVb%2u&q%xmruT+D?Cy2*Ud5DEpb<BH}Q+U35~7dQw2p{_X34vfZB#_5F<+Y5v9hKR7)ht1?27bwGX-$$LO)o=BSR1eU8
yV#r8T$IlSV6VqfT9?~V^MrX{7j2r>uT2lZUvIobD1v=dw&UgzVN*@8h2^S%LcU0{oESPl2dn#fG%cN;$pxpDaS-#MB{U92Wf^$+vx9%A@Cm(-SxAj)E&a9G
fu1I6P`IUs!$}NRwEq9rF+YkT6FwYzTZ@u(Lv<{^T|;MlTleT;0^&ySr?l#Sws}lH$l!Ep;x;2qMi!#jNB5IWe$8J(=fMtZC3y7%5|XGaD9+!GR)kU`?xgj6
D&sAaf6HDbroUXvH(ld4TX)+tR4qs)o8))3Q7-?68${P4wyiIL!0f?Y?16C5{xK+37A_$=<TbwiT9qW4304(tXMs*g9LVk-mz@TERc^$iy!eL4o?i<+zCCY!
Vdlz50@KV9dkdPouX}Em8!iYaO|J9tTr;EBnq{2~VXtWdl+NaK^}v{0*~feW6&C}1$BU(v-B?wD7Yp@7h<_lv>w@IuR||7K-^dwh6wB_f&+*2h)zwzGlUC(1
_bq%uls-cGg$$jEbYJ0ib0-lAEOGp1|BrAUwoEA^%IdnV!m9Z8*V_f{9kljcM;gnKmaf>g)sGfRb{U+rLw{vlHxmB7qeVH`^QU;2yd0_M5p!&BcByXx-r|`&
NklTv9%lIrJW-VqIv>n7agvNzO3Q%1iJWh<NvGA@m8iw=>a1kgSbb&M7y~)#69W}oG5Q_eamOP4+HovZhsxUT+s)&u?J3%M?^e1DB5NF{_UiHGeu>6X=|8F#
kKwFg-1Xm7e9#Bg<EdK4%U@mXpbbUGX5cz}YK1_g82*9PaH#jEoJ;9T(l__!M_aOPz?7=2u4l3IDenkO2p)m%J?dL7l_c94xuImVNg389hs2)L`v-_w1Wx;x
K&Y>mz`S%F)z4T&StX>744ZT;>1X#s%VHzdI4-@`1in%4MCWK-G73A~zr8r!JqIM13J5VR!z(Ps4q_=iblZm+COcLyuaxOX(aDGO0@bOo^ZOX>jwVc6k<C_B
3?n@NQUd6RQ|2X9ZzIK69LAl<tOj^@K<gWyK~u_T)~W;$dCh18x4c#PeHY-!TYg%9Us*R{7*-Nfx&*P#U#Bdmua72xlJuZ}8*hJkv4z*N9+q>4jnNY2bOzO>
+KoG{vJT-V2_NPUM2&k~YbzD`ObNTBMV4jUjNQ~W$Xl{SzIl%N<SP;9?VEsSX5UU#Bn3i>@O>|qQ^M!8Q86vG!<<HanasVsz)ifkM{yLQQ%{)fQGz_1Qvi+8
2?rNs+dwidcbHVTpZ9FrI~fUXelrAmFe=g1X++Z_%x!mI#=^922|4cqerd;tjeF!=BX$a&buugamR$2~n1b6z!r(UV)iAxpybDvrC1XPfbjGnv5iD?mb>!85
3^HG$Z)Ss!z9s(4Q{-3?cr6$XHOI#=sciobvA*YAC~6aKfuJG6^_4o7P?w<HdQn9#*9Eqeigez1@i_PoTz_*I<2zA#mRb^PWQ7fgn2f)tn-T!c+8LrG6;{o0
2_`tL(!XBsj-Ro&_TOnyHCR9;)Ke5_^cZx1M+*Il|B17uVOj9w)TCL!8%X~8`D+JDfYoo;6H}ixXl?PFDE4STJ0YFAFZ0Nh43#ck?Sk>4H8WPta1emq=Kedt
JPUeY#dLDbtO9xP*PT{wFN;{KJ9^(7FP64@k{<0Mt+^-0tXMMBApvkR?{mXIibOy%jC2??5O_rvuj2<Dx$tr|ziU3-^#8O3YgDs-)hU%yrXJq&G#g!Cuo>!+
>sW0<O3=ZhAe?Q)+~a!%*i}A_C=RC8%hy)D0$DQ+G;w7LIB;rx<@ny5&1+gn?!MKF@)+#><ZMGe5W~5;%@0l#X*N3H?E9;Q*JN1fqwsAzf+;bXkjAYE6LZII
mPBEOBk$>bvfLv6oQjO;XuSp{)1Y+f19`=1xKH91z_Imy=?VFxNXP<81$@%zGbq#tB#X9~4#7I5IpUE)X8!zXU<6gQ1JkV##(*=Z#nmZ(+Q(yt)D7b$iO9yd
@-l4}Aw;qmprUiE8p&RlfyR>_Ej<KXVuxXCm#*C5cUGxngjiGX?GF#37{?W%r@conxIe1jO2@1%V4-x)*v~bDVN>?PEgZ`!PW#2_x?h|}s1>oqb%NBpGi(&1
;VQDA>}ML<`b_M$_4{d>8J|I`J4(^7Ty{kR9z(PAznQ<}u5)APN`)gLwO{=?uDfP^WPNd3OYPc94}YJ8VS>)Dw?mYZo-p%~5jY4jDz~;|j~B*fm`JogAvx^^
*tQPzO7Y9+7=}s4RTQFD<7tfr)<0o`3knJjj|A-&Tk(}JU)^?0C#YN~>{;17f6<fxl--^R0ns4*EGDeZA1+pI4-O&;G^bjYNuB_>l&xQmnGRPi7@gNW8F^$P
MWkGNF7h+{`D(y!3Rpa-sC3q@XYQQ%c8l#|otKgNQd|)iXKgnUZDkO_(Or6a>86l#XhkJ3PA1dk`?cc$5G83#Z&XmLAcvYh3dgX;REi?mfWPnZ2Rt<`QwIm<
muZY75*;VbJ-A%w>NLW?OF!1Rp!6@$sNpFAiJ3`gfbjOKXtBV@DrD25UvYCi3!;+pIG;uI>^hH+A}%}Il;M*ao)9;Yy0qGHBa<sCc0o=$KMdWeu{r8UUzTSH
4S_uI8|Q0;8(bwg3-(SuxQ^*T&$R>GYYgA1ip5{uXv{#D%w}O*p{<ToG8-pV?=LGsX3dS1mMlhOjW(CZ(}zTI;m)vZFPA|~qU@}mY$fYv+eL^ED5UdMlQHIH
O)SwFyNKopw@Cd4`IK@%XBI%8Sih*zJJE0Tu{tt@DoSUH)>3g=muQj<QuR~rJ@tlvT&JXbwUm7R^Bd_lgjog@GP+{X^2W`k&gCUq8kx_hBk|>kdT9MlFM7s$
-MLzwJUD}`KQEoYB4G5NM+B|}3;KQwlC6uN<evF+aGckM@%L-+qZD84Q;E?8`_8_V>iHNpd54dX@K;3WDW)8!WtRONodP(r9UJ0p5jz0RV(G2hAE3>v%*5?c
HvM^X_g&KB1<lMHr9f8acwk<xK1_hoZ@&Ttx?K&I$M226eqp}=2b7JnM@Jhq+HbLx>1oo_!~g9`tTT?^a3qAl-wY%p10QjEeA}#Kg)r7KbDzHJyX9OT;WnPN
c~T>Qv7zsEGzKP#!Z;1!l6JCly@xeQ+u7GTfqQ>kaE6y0Gllx@L$@7y+9GQe`M_fR@|3308p+}(wDkxKTM3MOCMls|h-|oQ`Yef{e2G<Vgj;A^)@&d%b$-Q?
c+TsCO2nqPJle+ClT9*UxoOW~sPq1zlBHD?xzMV$XE^wEi6u|z%jMp@9(<q^Kna@ZpoDWNiG-=-aj$K&dy&knJXa^e>W6Z!GXpNpF*ZKl_BTLOY)Bf1VgYk2
@Sh~0Uig_@kc!_lkp?qgBMKU9UXH_fwcHd038f=Y%s-_`gkkYV%#{nbrz*i{%FRp~V*gO8w++CYXUXHbIWO~`{FI&<H5N0B5FcHIjs?X#j?Pj2s0Eov#eX2z
H^VqOX~)q?z8{ln)C!mRf8XCJ8s@Pkb92sH^9MGci5>WK%0%~MBLj#kqZrq4qQEW)aFXO1H=<A*L(5_Zb&lENOQ!JNt%u3aGQzIf<5lZ`oF+EPlZZ;|Pt=@%
DBI(e`q%4+jK0x2mDk~IGnDagFzofkbN?$SS?*@7V5ST0LoJjZggV!9g0i2DUd|5XC8h_3$v|}H@AlI2zD{hKgu2X=nZM5SJdyP#M0jQ-lDjnq8Kgm|fjju5
ZSAq7G&gfK7bt9}B<(^nn|nM=I6W+3$D2Tdpz<gL{|DG0pJq{NJFc{7o2d7tCljqw@~S_&|BoTq7Iz>eVbO{Su%}DLZ2S|viwhKvtJTj7+B;oU*Gp;;NBKR;
%~raX7+PE>&`xyr?uV!jMc2dQ$xf<(i-jsZdLO<GHb7cVU<w6Wh7MJ{Fb1pcomY7Se@kWLlA_E|$t5cT@~tD&1l0hDR?qGEv9!iL%f9q993T?xLk<1}s|9Pr
(Hqzy5)&{;=^|8<*3?MmxbcO^|1lTktnujtX&+RvzJGykt0PR=P9v`*G-WR6T;#kWJ%cgft6i&d)zbNPTkUb(!Audm-glZnG_k}ii{=y>I$%t%AKXDP+^POs
cx1ffL<h8AbXfMfV2K6Z(hoqIo%r(eZLoB5;eNqxs77EQ%O9*VAu^on$}w8LIan#Bg+G0+Q^gV{7ZkoTu=@Up{qoAWT%4}h%62xOMQ_E2oQj4AL3T*7xACN4
zWB;bL5^cJK#so&n{Z&t`oVSU%7#H)R~b4C7PsH7%VvPt7xz_(?{x>}t+q`a32h7a;oCFv_^?7UJO-_eUJ<#lIz=X>%#r@Z{g7#rfegOW0+ilw116uHi=${`
PfY<U&ewV$P8N#N(Z23!gAwEK75`$6y=+BA|5YYTeSf8GjAhsFV40g7{Y787WN2>K>$eVG#D-hQ!QueD<=NSEz?Iv$4IPiK<gi`c8=Vp8{+r$bo^~uE-0OzB
Dh^(6`Qaf!17Z5U{?eeb@G<FBdS!3c?eC++&1HC2`Uc3?B=_!1MbAp51{qKz%EZ)P*$YHAc@g~oEBROY<d_MCu*x_2?bz~Ja72BcuKCI2gG&q=?uSb`z`5g<
69zMp*)W$?9_=A0v^TK!b@qyU%0i{dqs0YJY7DPP-%TsI-pd5u&SP{=Yc?DueFjrrAQbd;V2uLIefX15w!AJmPQP^>Z#5f#rBiW~&Yd-?<(Xi20BB9Kc{cv1
!SDC(2W4;HTP#D~&(vKxbnrJ0>0P5-m6cFa!d6>~QT;qTjWMMTb0U={$=|Sb;2?MP%|>^tTvDiDK)2mUkZ>P7<n3bEJf6s@^Lz~sQ7?U5V!B!blcdFnZK8`8
U+S_G?ROpF2Vm0#UAHI$P~UP)uYPw)1mnSfcS2Eb#M1urqz1aJzTGkMuS&@MJic|W_Bb)?D*pccSqd)K+I^HWbs!21nWMJ@jk_3awOrx68(*l?Xig*plof+Z
$-Xa0lg_X2`@<>-m$(c(m2=d+5oh<$TKLjmM(1@vEvHvKYQyo$qBZ}=AF9zzYZhr0+}-Dek+1cabBe{U0=;GQ`F(5A-Y)ce^E6mSg(?-;XtZ8Ky;&a+ZN7YM
j1V=k(cB>=6I?(e#fv1zpGBi10OPzHlAD3XNgc~oK-mmcD)=C~h}IG~%>{hz9}9hQMpgiUZjpEsTly8{4|3s}RNKyK=~oB71X@Aq!OfjZJ)+4&Gs%~!6;sx)
1IdL!smrmv&P~E61jl7FZhJ2w<AGEa#-bv2#-DABQeBH58hapnB7(Qkg(eAcf8^?OA~Z#OECvRsdN8Ho3N>^_W5n#fko!jjfYTazi)Z+l#u!$ak7+FvK==}M
o_gSVFElm6;pqlwJnU>J8_vp!S9t7IG%x6g$if4u;nj(|6Mtv)j|$QAHHu4hLK|1@y(q7zVBpv*A(3HK%)sEaW9a>G0{>EHU1Jw|&1K&>VU6OUE>L-<(*?Rp
H&{4DlVLxqvcal13>D~Exng@Y#qk^+rp-fxpx&1nA!n48bl7U*G<wT{sD9XsFD{SNrbt6hR}?XcwyAU9W~kPwMvH?<KbpQUlGA%{9D9GTF;}kZ9Idm=7>@cI
P;>I-IWpSe=yR!z4=(_h@0Snl&2<|-L6rQ@Pj(|XWw<O|KppLyR|d@x->Qh8owJnBFe!G^ySviGRowP8^euNJ!XCvd5gp$FlGPSC#jrbFT;nKvlAQh5;4Y{b
j|k^L=L49Q!o9NHsZDCw;Dm<}&v5CJmMwL=!R@_Di1ZzT^It8MlHcEu`C9!#>kMOUDrtOR!!5>mr7?RpUAyyZ37<~&%5MOmS$W#ZBTwWqq#5Rh*o`;ux{!wz
-{Qq3g1-v&yu##L6mv^>);H!QnMK!fiP1?+_&X3$&xMwVSS-)xfx?)y!W5p#vG?S-+7TpNb~I3Mf6`z(wk24yMYembN@h?V2N-X_b24MeR6J*q?^UfRK5TJq
FS&D`KR5mR{6$ZLzPi24mj0_55`#FQH^m9U$sK@Ug(7=cO7$l3J3%lFS=93G!eA0s=VNK~R}^Vj>~{yb+u*aGH~Sn2t>VX*D1)ciA!MzW39dr|Qh!zBRbJX1
>S-rs`_jv7S~i9MOCxt4n{EOWGIy+9rbDAXhH2%SHI)rFARhhtbiwJ`^rjHg5!g?uf386=_d|g*pW@7`Q?Tt*aJpZ8^OCLCQXz&(n5nXY6u`2gUFBK!ye81x
Q|03@{EuFKgBQ+4JIUEjgls&4o9)K`F$B~cG7l?L-&RaM={i(3EOdHz(dpdPZo9s+?}><MUIKMUwhX|c;wsbN+)(MhTj3OT3aJqCtaDEE@_zdUip;k@Uw@17
4Ke87@dT0itZ{1tb4<QB{t*ZFa^wgmEguJqK+&IJ*>;#^acZD(Ght@&#i;<_zKp1X<`0`d#^Wn0&*QDVvp*ZZ-3)JT;UUrQUi^uyHa(5r?HC*i@`GJms$lnr
D$?Cw`zHI}59MW*nrnP?C=8&l;>uAv_;uWHHcBu>P{P-zA<yulw-uL?W|puG+P3-$c+OQN;zrk1MWT4iipQrr9o5$`M1F^H$Y_F=<sL9nFt+S|mIJrWx!%KV
jG#sX{M%S*wRV;y7m{i}*wC5gF-z>>7^~jwjw503;7oB(_qs8d5iqkUv{n3nAOG=q!v$@0BK|MAnd|i#%p>S6BhQcN4hR&kW54rHzvj`!o0_mdzS($Wle?iv
HJCwKo&5L3e5MP@e~QC?1WwQ>4evszyGGWsKX{Oy{Ro;zs_NSBPj@PVx1s#5A(Z|a^4U=x18$Gn3kC8wfF)>2r<hBBg8}nbSX+a$@uegdT?jWTE!-R%>Y5oP
Y+UpSS%h{nLB&d~W4z6ziZ&!>3yfh6ygE#vT^WbQ0#CpMD)Fr?w@l|L9bTQuZE1g*1bfLrfD61NiyoodU7~KkzjheQ_Q(#n7^_(A?$=7p3i9+%Tl%Rhvg?f#
nKdMy31$up3W$DYTK-TLT@*{u4=j3SDE%c%!pk_oK0eNf;r~un1^DA<f-^pdtA&-_|Cv_dR}=O8O+kkJ#t&K`%y6Xr&6%YhszoMJBp?I<$aHaPEx49!*1X%W
L1PNyj|x@g=0&jZ>R8Bsz`tDBY|2%lB{g@;vTCX;5RkJcNtNG-Z>Z`@bEcOt9n)2zAl4rrmWg_!Qf;t<Au!1k%m%9Jz-Pr9aSO14CqNQm_H544ETjGwr^-pe
2ah?9x3I4SVasPdereD^3^*Ubn)^gA+{FJl6GVy(m`cPxN3dgcI#boHpqK#;`_lTqO{QW#7h*dqmH$+MsSwFe6ufEi$&KEp?RPy3!9MzE?W3Q!SVT=h<=r)h
0H|(GC_G`*5ufgTT*~1kzyDRl+yN6B@BIsTm`C7ddk*rlzGkbj2*1U=#u6GwoXneGS2cG-<MSpsa|s8X->LUSl9=3a(#s5@N;Rr0W?F}OH__|)2~L{{-M<Th
A(`|YQ;7~tUCfNedV*W4;lEs23KYj=-$93AL?>oVQ>Ijh>r86OZNAb{=N%f1p$Np4>SkHi)?E*;yf(MeWST)l5k88En;1=AP)M(?0rz2PpC%Rqpk10zAcXSR
81XkJavJlMW9E_*%l>K6`+0;73wX!K#%+3iMT`io8XTvyV*ft$%$Nndhmlb&8KZM!FS&D*V}9G-wwmkAzf&GEoB#?{m05o#k*JSKLd!i1m&)YPy45HFR&1nm
u&RT_JZI0NiZL$Fp1gU}$)ajv*-y4cjhKt5$5IU<;nJ7w!|etqiMbF1*~D^kH)lMoWS~MA#=;cM+Esqv@zzJ1`5CU!1hDKkp=Wvq+N|upq-d$;+%4m*O^v2$
3@^1U*lu#5%WTME9Ho7ZlcWqFD{-L=i|jxHL4)k%pkRsDBIf0uWty)+p#lwE*O~HhtkDwgQ;(T}l4}47x6O9xbU57h!kG)ZCm{Z&xv9t~nwNx+ZE7?Z8c9tM
iMb^BC{sBb-!#^b)6|vT6Hm%Qcu({%iHgRsI1otpqg5~KAXmdw3AX*g?vM7oE<crJaU({z;@bMERM~mih*-<-4o{<)9s)8Gu8Zk><)|V1`6X+rugzv<q<}_1
Sg5N;#m=$zsUcxhts~UPYW_I_YK`h)ynS!Bu9c5C6oW=QAL9GklX1%r&Xq%6&aAh=;NEY%aMpD`(dg8EI$;XVsXk%P{^{#Q`kms3mwvFigD~WHoRFDbPVwkU
OZ0u!J+A(ZWPM2L=9ivvvu3$(En3%v6#m0uduB^-T9C{6qQg9tc&C4}iPWUB^{Tg1%nIw8L;)#yljYR_e(3CZ2i*&JBK`alN!W{o_-UYq$u1afX*or8p!kr<
hHaF^^e_9f>Ce*djLnNv4Xh?|X0bw}m=Uip)`jPlyOMQ1-RPDPxwC9D8sho>`jy$sF8_^c^UAblNzQ`fGpk{&<24O|5%<m?EmK(rXQS_@zw{oI&?M~~ClPp$
mj*?Hqu1i9q*wO;rqMtaPNWa@?*b|zPf@q*$Nk2&J?i53B%>Z#-b1eBYFF!`e!XZY6mPq+k;h3XXMpDa^KZIm*KeuQy3l=P<{Yx+50&M{7G<XeWHl0l(W4Ha
2mER)&T;<UL*!5(Di7?S@UC$Db>W*ja0u6Z0aZb99ImwomIV`wE=WQ19#%2(Im-_<%p=mVH83TI9vB?|tHu@qA%em_mLv5gLWMRnD$M89b;yY<;6)0%vL1=X
a>0u74#>w0_VDsMfn5QC0ovNeL9V%|deEW66KCv?D$y$JR96sBBUbRHP9aj?p(2xv{0-_$e5X{6Y`dC5c`Dv%D<stW8I8c1FzfabXc|hUL<<txp)9zAd$_3G
FKnzrVB2qBG?)NbdFUJT1D*CrzKx^3PCvWm^P{rMw&<zrVZ-VM-z0fuZDL80lWdJ$1G&VDMstKp11x+i@5c5%s9!AV+aKoa#r*t}@gf)z*)Fkt@Nw#=Jmr@Q
1}fqQv0($03^%SYfB<?7mlJqzdYIDPv0CLT^u4a&Vjw(h5;Brm!Gc@#NeXY%ufpAT5vmVn53QUt0tf3dChi-Up=&rdS1-w`zhJoRrj*vRvlP_AJl}7gJUId?
z|KvSQk6kku@y(V+g{S6?vbC;9%SUrO?-_HK};K-wwm!~-(&N<#NFcJed$B_&SXR<i>&5EO)K+D+#Y_>1l9fzk?zo$m$}P8=t94En#=(ir;e<I^CSWVH%7_N
1Yk06)#w@6;&iN*l7|SxP=udC$CQkwlAJD^^+9;A167*S_H_j$a70b;%R+aT%z5DH&J9yH3%TBD<JS&YA)IwI$VbH%Rr!CnlFZ<OOxzQPBTwYddGV4gMNqX?
$B1YO4}dPMPO~(REPmt`yz)zZ#|(=Y;FnBWlyFLU2USEFaI~b{E`h>Da*Lw#BK!SK%~=Hn+HfW9ygAgfdi<;+>hl$19~j_kIsS$j<4tir-$3yUJ(2d&0O0D}
^98QOb!7I(w0t3Z{?F0pqoF9v;Wf6E9=~HizRe`4dl)HfUkdDjNGOo=TxvOC9W)%uY^P0tq_J#7pILUV-W|hT)Yeg9aOOiCJFuJYQ>!NK$ju<`#BsLXiu5)_
fEHB_Ax`}V8Hm#tI_x&H_usBgU|Uda&jShiNkhVpSx$J_?Z{mxt8P8IE=egW5_X&adoMe+<3ML@xq!{J8mznpv;p{B=|-ZXKtP$d#EQ<81-1q_@w;d@r_W%&
p)I{7Lem2nol6@*pAVURmHL+;xcKfDn?+h8F_f?10c733yLhQC#z7<CA1`$tM&1f0+Kj+=G`GJ>zd16V_NnaN>dy85;I-+cN%m^E{-sX=3c0_@0nL5q7u*xc
)OkzqEBU@d)b}-2N%)lTlX>1DR*7jqP2etllcE%<_@D{eNuKHh+PSW|@o^(1G4H9gHM*()196kwJD3-|x#DcOh3$8|^*{fL|H-KN!c^h#v=G_H9-dNuB9goS
eTE)61-PhfACT%urC0aXJZq<D0YR^(f*+=ddSXPbKeN^XS)7)PeAR1x0Pf@=?nBHPw39m*@d?423W`h$r;nFVLOE#*yQMC1)%Om9GpDD+e`-d=*O*tUdcn&7
*zJHc^vJk<-+ni+W9bBx_`P}wrsT!^lyG#~LN7-sOufMh2bo0JkZulxOEMz2jit(bz&ICD@tISE10lhaZQ8e|Jh%Hi1!Gz<LUc%1=w>7+y<n%%8P#<4SQ-_f
A3~0qreZqKKW3z79+oN32bu^6GVcl{YYLwc({<GKS8N`!-@LwD#qTY5Q2!0;mvz{n`r?0w+%Ln`)DLL$^Nn~(h_L-9yM)9-?kELH0@Xda4Ak$PLy*_hi1~+d
8j9629aAf9Mlyetk5z!kC-JcvXYHIxAQ^XX|D*WT1x(?&!mGZa+aXOZBbf;|&3`r72EVCObYx{<+2@HpZb!e_67;zE<t*q>r0)9ks$VLrS``ER#hc#G)lFv%
8U^30Kr8U1f@v*NNA~r-V#`q+DDlp(O!pI55Oz!N%^4n9M!fM`q{-YMGiH9})>AR<w>N)UTIe4&?b7nHfJdDM2eG#4{Y3biavuTel7S;P!L|z!P6{fSZ|k6x
>zUF59(!%Ei}_$at`{?B#sS*Vsa_puG+*1UWI#^L`_2#?Imj=clOgskT%CCNK;XbBi7(K3B}JW;Cu;&emBNf)eYBk}R);k6*c6mN%qKjhi93b18E;N_<S~Zw
)SO%tKHwjsay?#vw~@hU&_T_2X6fvD<t<;@Sb5-;BA>iY`@eve#Z?yOldki%V|kv*z|_XjJB|kWc5y0k##nVGhk;P)Ho~Nv<0c`i|01yY(raTeNRBKDP2Bd4
Hw*HGqPmHiu+}A<^VS7I)W(>x9;Xr{L>d3D5ij(g`zicvIo510)BRzlmT82?<6(MRC3@7d%};0z7iK_`=?6%a$%T`L$3>CvvorYRKl>r+VGIcF`epQEj=GhM
Y_o!|CoX@~+4}?B#7D1w+cQbJyZil65+Lb5bykqoXV*XGgDXLPe)+J8SHkqYc`wzfHZWg(ov!_#-{F!lbp@$kaSmkOgL;n}z7NCcj^`|dzn^^F5IVHJn)?zb
gdbQ$hoDv2Qui5>(sQ@|va1OkpN>(;$d|_&;7?yOxt3VlCvg`St?PCXk4pAzvrL{J?%_)P(`V}A<{gK)t?reisiB3-6IEaEPR{Ox?LwzQ*De4xvOZ7DryUB|
G+p`YvtDJzDlgpHE#ZgEx$GW_>PF@HbN#qs&%z6tA#z!hGwflguF|y*P@lv}D;bVLjy)Ia+|q9z*Hs3>)ax6{id|b@IVjc^3QD3~+-f8Kbiqn>Zyv=c0@p6$
bQyPn$p@Fss0;?cQP~d^w1}0yLgwJ98<#)pYQL*s)2s<;PUXiTiP}RtfRt<wd8^)OOOA^yO0tN4VzH7;bea|IWjjKt14D0x20ZqOvh7*gK{Z)TXY^JeeypMV
X0_QX#@aP<)*s^oT?r7OEe~?)eJzvGv-6nSO^3{=q5;n9x4P4>-nnnln9KJ`_g}AvD@-rOllfIV?zUk4q1hfxIu=6+0f|-PZ8u7~$8pT+)qHd7@Qo=H<+ZKz
b^|^k<sa`{Z{&Y|tZ_}#OtN)NdfUL>mFZUFMcXq@4sv6;K&A${CqTVFBVp2(Gp(3Q`A4#oH&h8R{4Mv_vD<v;3%As*sm?|SUTe_J?nJS2JB*5|90M;y`~lcV
8-gV^A|W{rK3oN#EcQ8whs6jGGvYNUj~T9fzA%n-1MkG-o%vcD1dg7j%%rynXEM(fT>j4aEd~{<W)v_Av4=o@zAGbgY&p-)y{jqgLJr$Ihs3qBdb_i*71x0d
xx6C{Ma68JJkjp0_JB4_<Sf?ryg+o){Xg)K2shBQG1L5dOAp*KgAU+oz<e6=dHmv=z-J)8cg>?X9k;SPP<z-PrM<i8oNBI4vXm2jXRAJPgiMh0pE8MQVZ4=!
PTXZ6gt~&I#zb%T+#+|0Mvk1iNxS8QGv$ZYY3^(@HUT?}_5n$5aeFm;vVX?;RdHV+f{`-fbxf@UA!y58chwSs2?7isfCcE>5hS26y;<Wa+CLn6VKHyQRlQR!
TloeSx4hZH;Ma0&0L1SGOgQ6ul6+_O=8tCJ$i>3zQiPX>-uv!*eEinY^_wIQe+12JWG2-A_Oxbq%RWw1kwW<I+<!nOV~^btA=Q_ZQ!&L-m2x{l)({bxt(o9d
KBG9l`x_PSns_#YQm4~fghs3G7B-IRhc4nb5y%rcd$T-#eqAFlX&GgfFSKSER>$W<AXj{eU+uOI^+osXIT`&M#nwmSRnUfhE~Gxm7Lx5{)Pe8K)#TOAG+aVd
Bh?kfem8$6pm-w_0+)3~0;8E5F0Lqms4jqiaR^42)Ph5(bzBS?2UGQV$}HER!CkkfeWlv2Un94u_}FA|bf*6v<2m?Wx*$8Z>XkxzU^L16q2tdKt~x>W?i(Ju
u_UGS;0jgRNU4>W=9X{@XyzS+T?F3^?&a^kQLYM~Xrd5pYpw7QN)9mh*$)n3v3wyo+8qq`jV{(VDB?j+CTm=XG}uoGgtDulH#37Jvbr1@dX<|mb)nkyZ-+uO
lpAW?r1c1Ew7?(tz2tbYrAl>OmALDLAH8IH4Ofm~4pqj7x&%9%LdQzayBS>w%PH4*Dj5+E%MLF|u(C2CX$qGg`mo%$N+kn^r0&!)nWMz0VS+{RwH*+)k-STU
a#ja?8?1@>RY5n&{sRx8q>%pz&<6NlMcUqx1VEcZ*))U}eeeGO9hV&;4?z6Q^NMafhmqadj@<-B5P@rPZa>h&ni2}j#Y~p~jhi7N9x6dv-UvdixfVcr%+{Vp
CHr|cd>bKT?Lu6e&91b<M^!Y~mMrFt=&uvqj_bFolCfCXh-(#oI)LinvsSS^WKGa{vccYP&{f3BUJ>*s>kn5i<?aDEW}fobUrRd1Wv{zz7}yZYlv@et=O~;h
`*juiyFv?GA~q8)?i|W^E#bLA8mh~=YtI00=iQVTWP?l$ALyuy5Ec1RYmTxK-h~E6PXD}nKZj~TB~lII_OW%Q*NZc|Ze4f0I<wjKAjcg9+pV5F5s<dm$ARc(
rxp|bPmz$q0`VGef=Hn&gz(4A5efF>+|hOm#Sp*=?mXUOC&=QB@njQz9FZzi$9NU!LDw9FO7QRn-<Lq$DuV_E@5<|&0^1TPc%eItoO$rA5^tjeN>(oS$xHJ+
`q1qEKGMatAXh2pr!X)|<&H?8;TfcoiE@J$W{#kawv{vTdpfGP{kM;jzSJbePBJ^x{g}k>cEa@iV*hBmpHNRx_b#lHB_NDPfM}_qhhNAFzi7!KPb@W0zbQ6$
)FT%&UM@+23y3NQ<M0Z35kp)`GuSRJs1rv~1mB4|N!yQ`_GG7DUVMQ|n0FiYA6v~n!QWhfF`zsCYSyJVU2`dsHb<ZYEWpjXkvDKcPnMF8c;eYj6QQ!XfF*j)
Qxs{X(OINXb<E9zHJaK;^NhWRO-{c;-zeWnIL3w)A%nr$tS3Zc!!tRHx(VY>CPo%FGv8<&`nN^XbFuUJN$34xGs(t)r0U91E|!%Msv@V)r#Iqzt)ST@{ylgH
&CMz@?MwIB8X({K`*tOJ`_wpgO$CS9HMIY4#oBPQ=|sAMmdU{xf;FRg;!UQ#UUQ-`OpY%TbvgoVk_6oVUsI8xw=bL4>iPQf1-^z6=**L4Acy4on@R96h4xek
hzb!cMY#@(;uzY*hmv}XAal@GvwV#=*)UmAN!UOb;MPNe#J4=eu#dCntAtP7*HN)eNUagG-5<ga^kRr+6$ySF)Gs6uXF7=5u&XCaFdeiCr6_dIKn;TU4@$Jp
hNte2Z#3-^9tHK9dA2-{2}fKdQ|+Ot^qY_}p_YY~O>JnRJ#i-Qofo`uk`Cl-`G2Bd%}%qd85=%gc4nZ`DhAlu_^O!nyvq7_iZUr$n1Wn#-r?xju}JEXvdxam
#c=a+I-jKNlRC&mQ_|oVM*z3GO`4hzFES9e!0&HNF_y(b!**Jhb?7y-j+ApWJ=Cy+SucgOLIR{iYXGrn#Fux6UTIn<OAA&1<4kmfS2Y)x84tl98@R;jGP_9~
=PGHyOXd6H6dVwrDjzgQ-*cC-8<~NJG5K%YTFUwYMpF1blaMlS{N;5;OF0n-e5n<TdLM?1NsCt#)^qQAq<ynu1#ao*piydntyyL<_Pf66v=AN}JZz7t)o~zl
e_vG8STJfUNL|X>grRS1*paI*k8;fOoErUkTA$M@p?4UkQF=$vtz*4TWe($wQ@5#X?xQyJL%?f7P&7IJxcPF^^;j8odP+A^^WpNr<ZY6DHp#c%@E;|SZFJ%E
$}IW;0j!E-%3rd6Pn}=uE&9r7lLypSD!*`FvY%TS2066<Oyim&M)a?2E&|CPd`LFScAMwNp@9;iJ^Fc<a2Q+Kj4c4UZ8iitoFL1>a9S7wLf&J*O||av4xKIa
@94hj?1bCj%GZE!@-eka)S)|x_1g>t*;{Z5&mVUgxO%}C+sZ-iiRRSi_D8_fQgJAI30Ds0B_sJvA8_NmmE?Psj@J8GaQGeZW*n=~#toh3fG@}R8mgHaK;+qp
><wGi_LO@l48R|;(Dv=C%V*yUk<-!O=&=FJ<Zp8nJ5co)8dU#Z=5m$blM-RP)w!wDCOLU@ty6w*h~oD?u*{hjf|pH1U7S=b^#rtTUIKxDr@$;fi^Kgde!yUY
VA}}+3sC~(Oa@w2A%@JNCeO^N_KEXD92@)p8%h1S@gO0(>CV8COA`EXBXkkgO1cnV8)~ers)tzmTuNB*EykNs8V>bB2DS{E#c8+D-R=B5G52N&15l?nejpeQ
=H0$CGRY!${2%e26SHwX{Ueu*zsDRg-dt{Nt=7(jX}d7l{A7!Znua&@iB5nMHAg<w>#6wyaEcmEgJfumVN0~zKafd0_XFjy0_cfL8J|~XK%8SQ)f;VELoT%i
T!g9Wbd;u4=AOK%Mbs-j<+=+Q%tM5ex14Qguk^A+zzqMsRs7`k$9l#<I!b<P?>RkOR%4GTg~iBBe-K9tl#Z{0b%@RM_MIR{@n}|dYPQxvT@CfRv=kIZ5W7az
8!Exw{&@9bspqkRT;XxHibo+ezVoN?y&vw$(1;g2{d<*oDLiyt=NKk{42Aavx@47fshJY3@FgD%_J(TDXqoC<xSFVF@Shj0oiMogr90ZHG_qu&wYO{5E5m*N
wqFw*p?CC39G35JQ8wdCf|Ibvo(#m<#YA(FvRtMsnAv%Bovgob*W&1$+jyY)wJ)TBW=)w4vz@Xi4Ri}kyIxNM)j=>>y`3?8`o$zmJuo$kfxTKcoKqrh!yF!~
DKWQsgAm7yioET#@3CMr18^zNQ58+y+kmN`b>^)j{CEhX&_S8w@a2UEa2%zeGEJLtR1>Coc?tc3R4cXTDcSeHx4ePmncy+O4Ks5&&9p|1v}8?Lq+&cAto%rE
VD2ZD4tFhgkmiXAyzMSuhaqYalkdF|nKPS3+xMF!lA^6m+4DAKFvH|#c_LZm?e%R55r4NGY8%La!q(T!-}Kbs6$T>4Yi9Y68-BH@D$axA-M;xIoT+{xC!Y0^
w3?v}`n>+l@u8}rW(=W((_~X>+p(Hxq0p$=&zyI7xt!swc-1aGS^DYba9-v`53j;$W2xZC^Qnoo!MH1%mub}5@^62w-K&t4GT;6(E%*Ws`h>XxR2QkYml8R;
24T%|WqHID*{y$&O9RvW;53D5u8_6>z_2C5*j~C7`C?T3Tx2FMJyQUl>>2}EltcyP1~Gf0i~qS4Ezh@q%l{MGyd>8^gi=O6fZ_o>EFz4WB%d}SFU=-r6YEAC
D2rlg7e}(?51)9Vy=J$&26*mYTUbzk;9$Uoy1=g_I$~U}uC;(+3a(KAGp-VgZS);P20x%wqX<M!4jzL4L!oXD{k)ts!1Pq2g1~DCYH#2&#m!{EKP-1Hz$T}1
cH7h}l|*C1jb-f__@G+OTVAqO{d}5`0u3v|ll@4RQne6(dL@RZEQDH}z33tAq^1Q&J+&w4(KCdVv;@R;sRgx-Pri#K?SsJ7*q;YKnoiH;0dVLC$*)yXT+5JM
C$&pDG2&0u<iu!o*jGXG>$W7yVXD;5pSzL#sTs~T|LlZ@oV5NXX)+BL`Yw}s+9k@ZM(&^*7G#9(NYDl+BkDfDr}DmIpeL}%7Ui`rN890?9ip4O5RdG6hpv1B
EsxtAH*WB)u)~<GZu(d0G?kKEMv`Byel0TCsej?1PJ_f<99|2sU-_Ox>qts(c8DE_5nErDpP#^)^mVL#=c_S6D)h4OFTMTs+1?=sX-7}Mv&ceiAq_ffrIOyY
Id;!k2xh(mgq3s7(;J=l<TJjys`%Nj<Jei%%WZ`nj<O0qjmS4n*1~~`z)*%bC^3#}8v|g5UJpw^MqgFKHSVhQ<}ZRBBx+8L)Cug#R1%**z)auEZSO@)0KCR3
sLU%pPhVRf!D|#W3UiYqu{c=t+3G<+*+M_;YOg8Y<MHk+X*5R3-F_)>d^C%6N|6uTs{yj`!4n8?gGR10%q4Vn&7y^zDYngZD~G%5V&uP7tbj+|4JX;o70P|?
yJj|2P1*V&c5G)?Z01OyOSS~LmS<re^Sp{V5WmSyi#)Ux&%}~ByN59hL+!*tN{9GPv}@Eh%Z2tVx0!x&wuB6#YRuTWMFQJhoRC&9mX_Z;HZ;Gpi1<P>EY>{7
5D_HU`~~@vIM9}*jiRS>xqlhj9*~iG_)>2zQ6M^~DK6g%14vzM837lxb{v+hr3x5T6Rf0wpUdQ^Syn&@o4EW$D{<-AZkr=WJI>W0fdDkDuA=7nrdlrM32Z2^
w!O;$=#ws|tyb7$vnWDybKQi<oRneq*SUcwYGk@LGxYi)hB4`Jj={Y<5#y*SDyVD&2NM0K7biI?hMZx^H`5AZxdg@g+)Ppv%GfQP4PO(2m?VF@;KxG2SjSuf
MdP7CcW5r3dHEdyvL_O|kRptSl6$SNqTu^bpmKgXK#&4C;5+wGN^wW-h4kN;y0LYt__`EUk4Cthw``b#5F@HMgdW?IddE37Gz*KgnN83;z5baY$zz&7amBY@
Cbijl&EfK1hmi)^fP>HIC{(@)cWw|I42^vMLoq~!D1of$KpC3LE^e-%_NzxKEVVzOW+}!BIYj>F0h~)3jkF{dq$s_4T1zs>+^W(C$8IZPQZ7X8w_UHh%!q(k
*fa4ijuhgZ-a+F+#HttO$__jQnNm)K>uJqJt%*Ow`AF|!$a8Dq%FD)xMlijdfWM9Kf>ib^uBBH1>nNgb!~?WFt?RLV#)huk%0K8=hk3o|@Y3j@p`fmtkyPkk
xfW?%3=r-BO-TAs!2UK@J)3hBVg@PBY}fc<a8_~aSrXvk2Dh=TuOwTZdiB`KFoCM-%Tn0FzWH-ELz*kEJE!D4Zr0wiq(kb))i3}6$}{Y;KZ1wR>Q?jI{E#Xp
2HJrC+0jlT^7YcKBW9##lPv-;LP(V532f3Zv%s3_C%Cl`Vw7Tz>8V;Q)0I%;KP1}CWl#0Y#JlrVbr%H<+;*|X9W*kttUpzqFAIfO$jJL;i#Yf6xea`oC7luA
#%tpBE&vtu9BEowq;XelD8Ov`H$VQPvukeV4(WR_=<Ge_<9^~!!&}{gt@DgcRg21@S?0DN4SJu|-g!)Ve`)jcygPW4tz_ezKp8858xC9nw1Rlk??e?O$vO>E
4|%RzG_ad&8QE%9O__6(nKfA-T{4w$)|CBTdnB@ga9RDi1a^NsHWgajGo+?EM7FB}(!3+tc>C5PE()CKOil`nR#RL{5wZz1^9@L50$xcQ=t(?Rok<!fu!Q{C
)0(|q3+q`3E-}^&Jk{B}^4YsbGlpL@K+ovVfclO0bse+IVUc2Ez@km*fo7{d&=qYhCbB<RlL=?=cBYX<I=+frDQcZ9@GNt4(fUkF7X(+~abXB1YMniv4u?n_
0NDs{dVyv}RWF#vSOG6_NxS_yZ2V18!BUzAro$wzbcSJq1&FEX=jjg*r-i|GRdkQ!^oB$8A5s3;y#7tM-```eJd&*fsFAP_$KH^rZ5d1YMrp$9JvQtR=||$n
pcI(u|I}L!kyJTx%qs&EHx;Zn0)BkzP#<;-X4ui2OH5F!r5c+O2|$Np<4h?AEfU)~%ff~bNJb@neuPjscZWK*h~zGpEpb2S?;>ArdOQ%aPuh^2)a8q`MOEs|
gQskPAQs!JSiei2h<hwk@HL<;+a?jFBeixSBqF0Xzfh%SqHnn}>oq6UMpG;JeRERx(FgEUcvG0zUk!hk{CGigKV++#aos|qdKI7K9EdEUWh?4Bj0%Uuc=Qbc
fA!8zB`jw&&^#=kqd&#z49qA0PsMygIasVgLhU-eEP8c*FRXV7MK|wG1@V1;#P78_>Qc^Go1|q??XgH!OT}k`Nkql*aN-P^2Q|d)*b$wh3)N#~Uc>Ob7zv{L
i;}@pt<zEa8uFY}Yx%ajH7}kI8qiZ)!+s^cHm+zJ9uX8zBUovpyLRkm?WX!^tyxy^Gj#sp=zU&XXp4BjDKw2JT=hy^kOh4ZR{^(#GBuXF6uFFp3RQ6w7tzLx
Sj%(hPkI9~jEhxNZe8ZCq*6r_5Z>P!nIERgrZNTnJI`|I<0;G8hZ|`?NLd3bAp%zB{Dj#a<*@&xS?>T3N|a%2ijJ?lbyY_uTRzw5>PAM$neKRvIO$)RBEjue
CGSLmagGAnbS5f(Y!6chCNM^~@dX~Y#dX^p?G4jHwNdS-|C&?<qVJ>(sklg=Kucxb!TetWs^0fe$n!lJn)d(3ss~YmpEkzFVaQ-Z;`3z+A5N(fIMa0p!<kWh
GFjywbbAC5cT7c!T^%Y(z2|;-vooE<wv~)2b{$o#Y#$!~op)Bm++Ez|T3oUlSs&t&6UQu>HWF58rxvp<qeqG}(b?qPihfs)Mpko7``oQ-E>ya-;&;{ZPW+EP
H010ClTx<pb(mPy793T#+Yu1AWka6R#KNt5w0!rx;x}!y$m8&`$U1%ZSOdYyo1JxVv*Un+C_Y+o*i<-4=_0Qa!T@0Dn)CD#7yhh;-?jI9rTFj~ylb;cx?ISD
3j8vbX0%S~G?boS@l~(M%`6{^?<Ll^CBZCUQps!trNm;%n*LlaYFQE-LQZM?`G8lAn-K8v-4^SkUJ^!cd+N>PHy8nbIVZpfELh@8IkkvI@=A`zOLKKH=<(UC
mYoS~dcmyqo#c&P-ExVwu{6`>>scp_+DUy|m>D)qwWIwichJ0Q1f5?M4{2$P0`lp8qI7<}8mTu}3_q&<w4pI=-763e6Bl3nctHcRA6-!zO5f`SQAdXCuHVo@
1xmF>7?&1K-nKgW+kLM9xxq(Emgw*xX&0OsHk87V198V0LJ5wm`=P`UQnVIM>ofpY5##~}08)z-cUv=}E=QV3E&btH8f1M{PJ*Wx@-0Ork<6G;aL7@K;NTj+
HisyB@3*Ilpy3VId`<N;>h$V{abp1cA9NS$k-J=bf1^W)e2aA^OJ2Tx2?bEEptzNFjZdX7ndMRJLxTScIY7)0Bx)x>W&gg`241&WA7nT->r)_Sec!Su1^hpP
r%Zpmmlp`3bq6{K)u{k<y1IrD137i0-NE><FHP;P$QTvxZ{aF4aY9I~t&Z9rL>yshT}`JEjgXcMy;K@Xc`P5wcQQo>bU{B9T4r>O2Ai5C24)>srjA5d>{BPn
;DeR)t%<`@-;hQj9?L;3Rgeyxij<O{331KF6c;hp`z6fz9@fd7T98^G8zHKOy-;6G2Je9rm({Oi<jMHpYG=b6G~0y@RasE>A54GiRuZx0<gs<yh4zP%=Vf2@
I58vfr0Y0S0D&(-&+O_TKHTA`t#+NV@}d}0*$DZe!ngoj5k0(F=aFO0Y@W62yVMF@VXg$Yyob{J+IiD6heh@@pq6x$*<7xGzZ(tUhgv-=fVEQM>&?dZA9lO#
peVI}J}e;uu`Jv9eRD=Rx-vyK!-;*iZdPX>PY2}%$du_}ep{7-4*`DB%Lq)RkKzoI<=xESV{WsjgYyvUdWNI#2EApLay826G5mIn5n;eblkGAGwLwc))9R0L
#UrYi@-q*_6_bfI@pK^_zGLjM{njm5eH?#bjTz)~lSW96ioiI^nR5j~B&Fc<Glp}Uhf+ufgkx13EH+BN6Ag~o@nFx#Uy(l1<rk!A)O$jVgG~+gFJn3->x|%b
syki*2bTQJI)W6~fo_~UMDZ(@tT=(=-i`;uK&VN#mWj<Q2Ev_I;wc|O-1*9E<Z|LSId)Ef#1^f77;~8nAavmpufZp%W79dZN+r@4V?s>RvFW#43G}v8L6^9O
*;<v}wPni_izZHHShvoxjC7(EJEEN{;uwLObM9r2!XXBZbelnR<461;ZO)7nja};5x{DRWujaLJBgp_i@p9RXJ^Zx9fALINl2UjBUw4M3U<I`L8YduHm@EpD
BBbJOES+B4faP&1Og@g)g<M~SQMG;Vj65ino!z>8E&&K3hoZ)C)&5#xzqklb0tiwqtmvyl1Hl$^IHr{c9%y8XFkY=V%X{r7aZ~@BN*v$`zsMuoxVV=<Y4b_p
*o79ekEUvnW-Yuhj^gsS?L*pkYO{X4XL7o$zI0C+=d5GQ<KIgEX7W#I#36PFECf4SH{R!7Z3^#c^TF2ZM0`I^%4>r`?$!xwu@5he;pdMQ?*L4@GJSQ$DH_#&
vxf`<>=PwEcXm43h1K(YEN7!80`J^Sc5riYlZ!xFc;K$7_jod2`@0t?Y3Ug0f6^)aR%SZ44W;Nj8S_}g=Wphghizs>j(4Fa1PYsXqD!%Pc$6HU?auPc9TPRj
6g(QKr@rPLvc~b*<#`-TAOq?T;T7Yprp-Ppt^pj0j*lwAf!LO66>nvuo8mCv68(oqy#57{9Od$l5@Z1Fa`9G4P`oZYI<1&&Wf~R5uLIMvd(YBN+p+&aQ*V<i
bLS&e%s3r?vpPuADx%IlMZ_ix|5naf%J(}q6mLAT1<Ro1X$reIF_WQWUsK~{h06ri%a(%XmD0Bftf5J$K^7Tvn5M8FpMW&Ai_`<2>2k2eY{G)Z^`JQBuHf&W
+R3?we6OY|ZHd--U`q-eANI&1O(+TN;-4e=#oID<#UZs)rsU|hlr%4g=H#<b*Q;fWVZ!aztwA(H^Hq0Hg3|tYM=He#^}RIm<JFCxKNEaO4k%N=<G%}_R|S3f
<1*wYBY%6I+Y-E*J_%;Xn#ke*Hz0rtQD^uyu<wHAH2>S`LTj~Z^!52}H58l>i3P+{6agrx@MkE4Z~fH4MQK_izu&kP!7Qi4Z&WIk3IoLC_lgeF>6hXt|E)8N
J9g>v{N%vCl~yRez@FVHA?Hi|z$E|e)ne$Omvc1VMXzm!I=D+7kO9f93B1#F=Y)wB5Hw5&dlo}wjAFRH!BT+Q=|9eA*FnL}uYcaJ=DwfUqFq3(CC6<T1`7v3
+qocnsRsifMvaDcdhnS9YBcLy8^gXgIEK?$eMAQz0gSL-BhsMU<IqplXa<*a1)mm_U61%Zi*$B<R=wVNlu=hp@VP@t9Pa@XOhid^ZN_2V-1*>!O)nCcD*dTy
bk^=A^0oDN%YHKDGR}3T2pz!~@=*f+-DvG*#O?D|;7b)iQK5D~vUY7d1esBU_EG3@%29XXLZLKTidsNrTnY>gqYP9rE;~_J2W-v=ZK*f=vM_2tYJd40Fivgb
w3XWq>Cc1TEKb>b3h|qs^(#7YSg{z)#LmFSjlQE_v#z>Tg%W<!0;(QnQ>1`X(jjDT!ClVc5n3JwuK5CZ!@MSHHfkbAbY;G~V`XTDqj&c|B5a7=I0qbt81g0Z
vH*mW6C91o>jFwuvVx76l3tT<IuIBlw?N{IkK1e6CMe5+c*NLE_9$SnIJR9xhk)0<FxiMpUP?KgrGnORl(Yw2U!z{+^$$-P<z6MkH@`}&X%|NXPDWK2K)(MR
d$#`GMQ>_yacH#|v(z7_6PbnP>{UUd4?W~hH)%89J`e1huzKU&k9p7~b%7c(nc}*UB7Awm)Y)0<tQwLOC{P^UeY52Cxw`}JH$#*g@BuxC6@sD@=VX#SbmD`O
w-F8hHxOkx353>E(`Xu84><>F3&n-NFiXK2@&(C`>9V|Fop9Gh{+`&{|CT!6hmQy{qj=0o+@Jxz)o>N?yjGo#%7Gv!jYl0G>8D*`hOfzU(_oG{c#7mtc5LG>
$t6{d0n69-V)II{PPP&rTqG<O#(_Cr^~AnW?*@9^>JICSNp2`%Nc!#*PfZ(U>T(5^mFo7McI(V$5s}~Wx4(>HgMzO=F@i4O+7X8W^-F+1g~C@rn=wr}YK6R7
QGu8dZWyqZh@I4<2B0QsI;p*rRyFP-tGSkYwIMWzCbnEWrJ?nNV!V^-fjuY5p`5Nvu(^vEtaQ^YI&0WhqX<d5kFH?;H8Kt<5nF;5Fboj1JtN*K3vU%K@z?&)
WsZO_V`|06$#bLjXVxY?WNieCr`thiU73Shy9-HX<R@<QwoEm)<G3-3IkaY$Q{E3Es`e~~UFm_ZS3YaX8bBZx(JxI8>Ep9}eBXD6(RpJ~8rjfImr+W=_Fyg`
{~cwCBRnwvcWX*XTatniXw8YwqPhXjRsT-tZv%<63gBX+Zto(cii@R^%M0;dsvqN^s|eD=*zdB?j3|KAWLT(M-Ac7*7UDm-B)4OIa+O-_+o;&bkBFdl40eLS
E1PsKrpw!g_RtC$vZi@dSlekmk-1;11^*p~6DcEKA8r<(4&8~d&vH#P2|UwU$4@fC>hm>bDpMDv2Y?0TMa|zF9e<$#^=r)bO%2xS9T=*g(k9Z&HWeyty}}m~
Ip8S}v)-KQ%oj*OQE5%{d3o!>8tQ!TnUkKy6eAK-MwTK|#TB88y?mH3JalFZK;4|}><L9tFE4m-8ft&vZbzn*+7TmsW)79m_-y0YA+bG&q1rWSFVzUZyLZvX
c~ux90=y!P#MrF+n!+Qpf*FuisRz~mpS4=k+x-896Yn7}%@j->KB+(zlhB$b(SJ~Fn$8B>*R0;tW-FWSm4A#*W>EM6@QKLAA@7tF#b7Xz_(X-_BOek-IGKUH
m5%Tmqf~d}R;P%t@(0OWj*AYR6ImlTgirxnwZu7!JXtDAY*|kmmMLP<OpB_8P_Lb@qlNwcnVg&0NG;%cz02%5C^uY@_5FNj11w7E*}quO_Xf|nI6?|~KThur
N(3vc+%JFYvz1E!tY*a#lg-IBeD8t-ePEKR+O(gf{auh;6P=l>6X9v~y>1Oq)~Qw7({bA#J7=iOlblC+mht-1I_YiFDfpL>83kv+(?n6~&0gENd;yx?{C(u+
>x{t8{<bN><+sz8B+v^jL!5b|e1OUDLN1O5CQrK&ORj*_7j}QD=N2m&Br;HXNVrcT@2wggs4jyQ0}^GnB`7P_m#(=$IOLm(7*?9gMa}gs+=3?Iq_~Zp92C$a
DBTl`Vps}E#De=0sa2=be2s26GK8v5gL1}X=(mo1?L`SrUw8qlvR&va;Hz-RHWm@8y*{dmD(ECj$D?SUm%yCZVF9L7O39KTdN4p#`syN~q>$<w(<3kz7hV6H
|A7|!DbE=Ze8|PN;FZh-h1a^3y85abvej?#4UNVhP0v-Gl$jNP=KAJXMdHYn`(zrhaO@U9wC^E%Die*m52|9Uv$k1VR)m=S7xYF2C8LP~%OB=`p`!*H0i0Qb
55H6X19V`f?@+EM+Ig40^FTyqerBWHkJ)Qj_{-2XG>cv<{~Ve0-(+OlP$U11lPGaNK#{M&{%Pa_eBRBzF{pw)NsW%}a@E(|KXqfIOxPzH86W!|(^&6y9DxD*
0}jGTFp;87wLmSY?(@#ik;}_E?fp;VvOFugF%X!BJqp}iR<%ZWQrorK^-I_x8ELzV!Wsnsw%df5@>CnkPH!OIU4=CPP4Hu?=_yUnQun_EE5Z1jykPW&jLmM}
NM5j=jBUjhq;>S4T5*>zNS~C@lQbJ2DjWPOg=BkB8=%LiF@zHu_411~m0@jmPG%?#L)%F@w(<ll&>)49UhOWqu(sqk;=+}_9q{%NGwkiI$r6?r?Sr5!lLn^d
WthEP<T~1O!~CAGSu$&wwHj3I!i*FNWm}t2HZ51(vNps$?~7oKRo>eJHEJu0zchi#$Mp&x6eXiPI7o7IS2AeFw=gC?kWlDgWRMo7Xu*=hWoLW3XiElt-2^u9
IN>nhsR(=jX||h5*G*tpo28Jy=!qVTmsKP$WtgNdu^E*oGBu!t(_TB_`=O|;QmiNinMJcsERE8h4~D%ZRG*cgkZWhnXB^oY*AcuZV*`*`uTz9Gs%^yTHd>j*
n8--a!fB&{^|g7WYTKWH{AtcX-@bD$*1E*kd?msH5trz=3tk~9d*O~xZdJEJY>+5VEy$(T_~t7+D_8dE+k8_IZmIde@T|9tdjkDYjo5-vXBaH`Qfak7fKwrH
aZA~>1&oe25;oo32FM%(LTe(QF|cmTc+08qykssS2=w9P6L{99;jMl&7m!|OvFlR80NnQ02yLH(fJaoLT;omP)h!~;fB{?WX_uM<7`x~i%xL@G@`Ic-@LR<7
QAN?f6AB|q6y3n_nITV-+;DK(@yx0Fg6gq-+Fmx}yAYnUQ4Am^)>vS}bQ%YRy^vDMiO9>>VXAVw*ykg{Pwt#Zx@BUihA-797SzOote%xsU;I9T6pRghr*9-n
@PisksDwtlvKfKh7kKAFV4d<UYpGS9F#s%?BP@Sz!tO|LW*yjrAF`Bl-|%XZ{tnxO$=QP;OMWqK$E_a9IN2t#hyGLJbQ|xphE~=|;Je1I7N|0UYUlbvl6K(Y
{DmS#G^5SHCS_di(WVW(&1C}y7@sq261RMw<-`+3U%o5d2Ag#FHJW)_TWW{x*gAixu9>$b*(*~s^da-Vt9k;7^N|hl<$r#B2cQ;?fbvIqC@R53!HBh+_g=Jk
mfu3w*&1b5a+;rGG3P~BnMU7R1<2?kiq-aG*UGB?q};0wXbv_>rN!iX$#JX&5=t(foPc*xx5d#MR<VWsGTp#)%r`iO^`bEEXMuA$vOta#lgu3Wrt-?)xD_rO
ISY1AWmxoqLEY(&$?&A0?>On_0dvn-`+wam)ATfEZNX}u_#J2km;`0Cg}x91BhZ@MS$)|eYI+*KCc!Ogo%dcTDHGO}qAb<xa>20iD|vUptYUZ5G{J8jv}$e`
?UZJAE&?%4S9&n+qp`@5JwyXESDz5E!K6si*2dC0@^(ISS}O?3Cb^?PT}cOK$Edq)o^x(i9dv!SKdBs;Uz-JL@K#@rSk28zok^VdWv;!Az2ELzL9t3;FDMC4
)4%1=92+6oLXVIF80t9!Ey)Rk@ZSrB2u+;TMjmKZS(Rk_HUM&}aN)D9)!#xlu;Vy{u`lM0pgHOn8w%<NoNo88DXKF$!aPnt2_oRpegH}Sk3K)POpq3jHV!s;
Z~6ZwUyv}?sh0D^+)7c$yuNL93dZ|hw)zMWSVsOxuIJiSq$*{bKKEdsxfPStGfE6HPfKLUWhCb-vZKn9HCRQ)X4w0T9GOJTJ*SClfPU1{5|&v|%tr(ea0}(z
kBDBKu$bn`hV<(ule_sPe5sF}8@D4V>yne~q$6pApI}MIPj>6SC|u(4+3x@cy95_{$l(4(N1yD{tAyaZQPL!Omvhf(Y-xMaY~#Y{-dKLIM_6z{N1zAL3L-3j
<Z{M$wCh!oB>BBe`P{7s^!4(ee{C1b6*c<v>{mGosJ3OUNM6^rOk+SxCfdSkKJD>zEqCac(~x15^yz9S6{2Gj1(J6OE#?76gh@XYvOL4okoZN#*EgAx<SZU3
6{4-#jfTKcsMGWKaS(&3SPk(yBb=Wr{HY6)ps+RjXi8WlG)=OC`N#HT-3VY4<53YB)*YdlGYPRL%xAdV0!zqZ^XSKK3$Mw%lAnP7-|qQm?(9xlOu#{AQO>M#
eOZWYcPYa{*sRR}VnA;Jo*!E#ocEjTy8Egux)sq}M;9pCrmu~CCWttm%N0f^DWa^{<H>KXog(bE2o8K_)TomcgcOXzX}WAax&|5dGNj6qW&X8BJ7HdatSzGp
@w1B9VBFaJ*gb{GUd;!?C9^J&i)yv5=A6B*lWKhCLni4+n{+_(NGG_uw^@Moj<8+3-NiD^aic*+)aC^5i&)y6peS89@K-ZFUxQ^ll<FrdxYBw0T*%*bTYpw1
e0OB-ML+bL8Ha_trTr;QE4?nF(e9rvNOkWQ$%Uu`t3r7_4d@1O!bu(!;_vm{-X5k2J5Zz6iXdhwF-v&QPb`p$<FH~KCtNLQ`wdPFk`4kW+in6M5X41NbB&Ji
ng0Eb90|6LQUR7|{aXmE7IU~-tW-bYet(D|c`}x8FkJ54V=F+XcW&Tc*CZRtG7nD@gpoc$inF8B?y{6I*2OIZQDqe9wpc&a1B~SJ4$Vh>XHb$35Y%aE>r@jl
NRNl2H|;`F6)Dr>6mN@F?V@M~g@|4}iD?feSFJdk%1=duozrK^2f7GC8>0Q;PzDi0^O$_Z3R?N8EM<K=5R)K`LUZ#1;jA^S6!8p!1edJyW*dxDw}6-5Z}`)m
>mEMEQ?Wlvzbb_t;=ehZ8u#y|M?Iw#^EV8VKVTDdhLBt^F+!i=RUIEVc6@X7?=L3roSz3b-w1&CRLeNy4-H+7#@$4od8sK0rByX)n9y+P>_Y*!!WO;a*(co`
i%EMh10QNFfJx=)DpAYomc-8Shb-`H%y}fp*HZY)m%R8{8Drs!g&7uq*LHCJ3~D-0JY{l(y||b12d8J4|J|@9Cdr=!h<~qO6BTpv3VGX}oU?!H;m?zK(LYVg
n8o?yuZ3b8QsCpJ3iiMz93l#{F#lVPUnG0fqJY^D<hic`4D3%P5!iH&B!wilgtr-|BbTFk$dQZeCrWpqlhSb|1j;*vu8hwj6zDQ`e1NBfuL3%q`ss_mdQ}(%
oZ1sHiiW#<$I<i&D*Q9ZxG|@dL&zXcwKW;m*I0Y3!+5{`(XJW@`#LU=uL)ezYMr|kB6F7%nJD$zCuc>(NY4gYNo0Szp6=Y%$cLX+jy_YWnPJ#tU8qhQ_Sf(F
=t4IZ5OqH}FO@Q%2eVFc8*eV4e1p3HnmaZyhV2`S)Y&8DWP&h0;>29zxOC*NhZ?rB)b%LqLyL!leq`rDj|5ORCF2?@gnG0t>)y{a@C~BLdH+=uHvckNx@zL)
xQ#8U2oV~rrAWPGU^OS~ZXw@T`|dsTEjrZ*m&_uZMame`Z2fRB$@pO$T>vh>aIW<H1(ZB)VeX?0%;K(2E?bdu?@7v!`bjG36k)Suw@DV<f3cZk7agTLA<Q>w
PKJ&XMzlir<#0)VXk}f5ShdWZt)=SVluH1JhI6kq1u1oae8Yr`1d8u^?3sg3TE?hY9Sl%2!lqTS*HabH4&=(TX?#=wj6}{?B%Ytl9X=pa#@Ac_3(^PgAaAil
Vm=eQP+zJgOhQbg=<m9!GqGavd;P=7&V>>2X2egNDNX$vS~m()-@<DA_-3v3(b{PW-V>CS=u)nsfyuZEOE;;pppWvN{$BsPzB8H=c?=9nYp)rZfAm8uyC7#>
8_+F=y$~#18KT;9XcRTDo;;N2{;f#v-_{O!T9mMAwk<el@r`of7;<Mb6f<%Vw|X#sZG9%jANdgCGVw`osdZo?sya?Duu-j?;VKwDp*SQ<&0i)LGW!K=*?y=C
+&SwZ2uJ(zSPG#G>jF|PQcv8`yFS2~+92j>YTtdwN)6E{v1&K_Ao@x_(~-^_v~#a4ErvCrjzK}xP>en;V76yaL>9FOL%c5wA+=_+t)0s(q_F7VWP`L!0gqPL
g$OFswhp5ew?D&Z5>PhroG&(kf3BpNoTB(>-)$7`rT96L*MORZYl{`~L}<B>8w9(1?gA)BlE7bkC-_}&p9jc41Wh8<OGNkg1-!ZZ){te&WB6`us^d9k^<k#~
<7u{*ZuPM0S*6Syd}n-Uvq_vpTM5T`bNAM^A8%p@)?Wi^7K<c9wb9k3ieK(TfGtWBASeT0n_$md*Dx9%ry=Xlwm$!3Ge^dZM77}eTU$>-jc)@%JbZe0q}%$p
D)S}uE!9qaa^=aE;)hQqHXfP=U*??GoTQ#uBUP_8RW8Jh7m_A<!dBs!j3nSv>!_qIGY!$d{Ag!~Q*m3*d^r|l*z-Szc5WzfeY>O2VVd<cD5<7KJ4FyH+D8ud
331^iMzN(=yScwef`dybuov+>lsTNEz@GgJ<6HIpx<G*Io~tL2Ql9>vXMW!Lc8eCpgxJJQVE>KUG88Tfr?xIHDkdA^@Bp={c<kZ`bXmrId?>wzW?cSPqVa{2
ZHr(6C#wH!6t5nu4X1fi88Q>KUq^<x#a5utjF;WN-EPHvDOG~7DB90sZZqx)w|=oIj|FCLBPkZQLeM!_xH;_0)vZo)Kls(>t#E!cz&K(+eNh{4@H{w|g7^;N
J*Ej<6nC3saXEk@E-nRTv=??3p5Xa{nwxoi`8~s)xG!>QuTQ3<znO1Mc#}J`+*y)&Jy|s@-EKcFnPJc~k7^P`Of)XC+N|bT@AC2<9>SgQppg7_Bas&V(~f@3
t&V7$?a~oO(!nzGn+GBYAz~6GIXW<umTXrhs!QR+NGV|(Gu7og4MK^C^-PvP^gL5SD79J%XC1a~Y{fH@qdZE!iShQj)ExE`lM#db8%CI+gYIU$Kc~FWa(^mS
;^E9qnxhoDdGA*}5rS{5^Qc>2r>QBn$)a!uThf`f-v;XUq;yM1xqcR^!xOFmc7h03n`2?hqn(}6U}k0qi`;#qNHPDZ-Y<h*!M6MDg;0e|Yk~Q2P@|^B(U(?C
iwU-NI&F<vmM$8Gk1i}(y(AtPj-gnt2>bdbqbxcKtF7@cyD`nd2pu_PIp@nv#4cvc-@xu_D6E|TTlw<jx7OPvMN+x*fi=l`JzNy9_uswEn36HL5C1Ae56x|3
A;C~(Y5O~xAOTi%HLoe7$LNhyD|Qji8Dn=czw>9tHePIOAOGTY5{nOiC3U;UN!q+OF-{eh&!)L~?R9WlmBy;34NEV<tO+gT$+VQIzAod7CiDe@BfCAKp`q0A
XV$T>ncV@OwKyXcNy<kP-r)!>lUKmOK_*rl=TBR<WDOGNLqUq`$h>+;HQ_$&frB6_7}ECU3Ud9$y1Z8p@5Fl!gWwy>ODcfhwnqr$h{(K~li@Mwf3bk@Kt_Sj
WDjF2e8eRC#=mvFk;=7+zip%Oj`K&BIOfE}{a<Z=6}!q^QcT8NDyV5#>%_@%(K)mi7Ty?{(>t2QOh07z^E6yw@vhYWibK9ER{GhqwL(&@8u&ID_I@UtZG#QJ
5xpOpIh2VHj$3<L%Bc_o9CI7G%G`$j?SyVtf6OM|UaXyZjJJsnb2(0oslTi`?101EU?F0Z*pY8oa8qN3Zu6_C<e|e(Qa=5mVruAo-Dc{N6}`d^n+MYX_gRfh
o}J9>7Q}n8p!<j}IXbC~UvyJgd#CU<yjQaY2L`!gUTuCs?KI_}AnaV<EGlt!w9KMtRUd$?k~{ozB>eMxk$hXV-%7$Q>mH!+mH@g<8|r=UsTB6eR;N=k!nj|S
8ajyC-Y}hlRLzQa<)FwlwK5A3Cqn><?kMq_D-D^>Rvb=N*W0LH{gMiC|Msr$?b)2Ni5DK;?!PYSKE2lZyk9If5V=+?yA*Vmw3!!9uI{BO;xS>g%;UiL4igpj
x)^Bs8bsFj?bu-?o3p6P2l4>*b*^T*eyLg#0Y^n_5^u_RKe!vkAUC$HHRfjQX!#NqdKM(B*Y*J0@uq)(WMol1X^}8E!n15ERJHH9ztfD+I9lKNK}Goso8<*H
xS+pFMYQ&n<)4-glV*n{R|-gcTp!YC1AEH`9k*|^F&)W1l!%n|hc<P&mO-~M2F4V`!9E4M^hy)k^*kg@j{8nAXME{sOgfn0Hb)oiTe<=)ijh!a)Cf~O_)^$4
OpQX6W8a|nr3J6v$(%-UCeo8frx#o*N>m7=!t*oJQS2_)C1FY68)d1TH=qD5nH^sA*U(Nr+$DP^5cU!V3}lQdxuKSj2n}5xM<vUBv%3~iYj%ZK#gd!%Fdo*B
$}a1dIpKnBv6fCC^5pE8Y8!eWMq#2IokdS#i9MsNLlKo_)m6}Z(0J?<g6%jwgbgHjB=g$E$zRwzg&<lFR*#>WQO9sDEBmd5rcH#%-m^w=*T?##LJ|}4ij&Af
MfvrQF~*%tlL6ttSbMes)PtPbh;FC|-gigjk11ty!94`5u56R5dddZi*sQAO2SHL(;JMp(Myd85F8vdFOq6NZQ?z?BD0uvyi%lwct~7-5?xSUmK@Jm)gRN$3
6%k1;QwA5_V&|RV%2BZBc>)*~PJ@%X4j$gIWXU=k)ltg2F*nT7(P>=5A7Eq}qnj9l7{m;_uf9SmUuhf`FN#^rL~1rPmTn7P{rm3^+O_5XVVpvvqe8sua2e){
DaIYsK5#2B8@+qAN#q^o*ZYIbBH{JtAK6BWobP?*(0S?SBID#NQ1xt2?2&8t?&mJZc2ja<){+eyO=N?|4kVyF72j7)I>JFcHnRZBzhH;tUvl?c=Twj=PR~%m
*h<NqU7J=8xR6HvSOC+BTyOeU(aI94nQ3874H<MqC@K?3fL)TmTk`Qc4<D0{&k?fw){-0Ee>X2>9Oo-KF|YBG!TJ9^oX<U8kKH$_aI7`^e|zN~=b>ktZqe-1
H@gBa-0*6-71)lo5?9F1Zql8{rK?nC$LJ#J!fTH6X~948qkJ1ccsh71H(7jbyj@6q|M3Y$T#~Cnx!UX3z7F5hI;8|@JU#AtNIrAIwVRX=<Snm9jKp17Y$5vk
VO;>;k<^cD&({c=$_nMrHetxF;yM8|!*W-xA63k&+_@VD`*V%rxrY`Gk6iptyOT_q&~7|KA=7x}i_)P`KKF8%Bp3jbd1tpBv$v?O>7$hU^^=Cp8%1)1AUg^-
J(wG|u*e(d$GTE#2~(1-`0nI<nkq6tX_C0d`T=Q4tMGqHgN77GO;C}@Vuk+5rCV;+vfo@^u8m=rac+Kv{Mb}nI*tDF8o&vq9!V(4hea716fBur%G{0&kjfYD
fHL-pnx5<4+dz2a8$!XcX4~vF99}wtw%+0T2Y*eH$lv?2*{H#8vN#6dXS5&2l@bIs(QmGk4qr$Obf}k8UL|1lvcS{XIC4mPmAILXrkT^QTWf87^<&Vk%$Z7v
fnD9E26ZIfFoB>;=!YOAGu)`&u}D@qK5)%61OxY+rvX7dl9bl2GZ6Lg{o2Dk7O8j*BMR7nuHkh)Nu}*&8+vf~Be%+qyHNWE4UEgRWKw%^Gw6OsvOk05Q|bA*
U9VseK8bJAGjjzLsH?HH<pSH+Y}#sIab;RI21K_(Pj~VKGGBRR1^T(4HE<|yv*|hBuu!*=XU#?a5H{eYtR+S%{*;tF7nThoDvsmWE!l?SGh~8^!IiVyXodZw
TKlTi4nCB|hjbP^Iu#n6B!4i-rk`7ws6Jf*A)C+b{PzuB`rD$}P!Z%hTebt_2rT^7F*yf}QCji5ZYoajsqwu{g@Q&t9EgM&d5xTC(W__#MWr9_=ga(ywah@1
7M$KRapE+*6tI@gI?p=x2AP!-ckw09(i+BgqsWPzc^f^@o<SfLe@q1F@K~@SqGH)t*_7gmj#j_J4DJGo?ZzHozeVJj(pI7d-j*iQ=@wNLCTf?vpXA)al~sSx
5mvyA(KTh!%cQ04+H-9BZ7Y_a<^DRbI7)h~f5*;<%~^t2z-@11*2g=-U#TpZV>GStS6<no4<-n=E_9F)x6pjqh1_=m!=kSTm}qwYS1opx1hpZ=`Nw4Fzn6BC
O0-HBRJS8l6otBMTVd7?h{$;#Z`p0Wn$m4O2~!yOjNrzu<7yu1Z9-T9Ye(KyBNG={(bri?0)&KnH#FBMZ{a^o)O$f?xeqN-DR_rVD@kuym-5W(>@8><AUR)m
Wj+b6?yOkd8Tx<-l@gVZC<ICA$!EDCbk%;EaLjxCzIs?vF8hDv<=<eD&nBhR&QWRl*R-UCzQZg!5B|DsF!CuGX^Ig3(Qzb4TpyM}+Ky7cHnIvRqCR+I%cJ3Z
pSWvTiPnov!o9-x+0@XK^kgBjRq^UuQW1jG4^c(vYq`%5=hugZykbxua08|xzw4eSuDB2VG{~DFHX$npNG02u!8$DCX_h$k`zXJ`*_n=QviUhRZS(VXng+#}
w4v#m`U*U;t-k;^Dzs3XmHzz|29KL!?47<a>3H1Zu!gXPm~b9Gxa?6}4A+2UdbH4L*ZOz&Q${vy^pA^lvkDH|8Xm&9!-T_X>Y$*Y&SHJ`b_*@8cJ2)5*1yWg
ur)nU2?ZTVO?5fW)SFMmXj%z!=M?K<tU+k>n~;qvdrl)RNZ;yLC3vL^CBJ#K_XO9XP#v{nGn18TpD=!qES$}dRK;;YsHx=FynpE-5?4-zV>)u0dt~*H+lR+K
MN;&Zwb8-9^=Q#&-|4g#7KK({)nH^)@U}-R;1e^I=oYx5cNehl!*t&W_<AOtG!oJil6vF_GBV)y<;vxO=FU(5z2=%v;W9*hzMz50xso0CRPRl`K<IaYhcxa*
uJ5m74CdEJE&_<R>#RT|<Mp-YGP^gy{?G9a!;62HWAQgwD-zAm4|R}<!HM)X$If5dG>-)6%S;V@QlwyvLjvxUow~)D{4wyySHiGNImoW7#2<e{8;>L!y1$X7
2}#7#<c1y1ARpj9)~Pi=VvIzAltWuKcv&fQD*|$MaRbT|RoK{4z3;R~6_j!fX&k8H0<j-#30_?iqPt1hfMDS%1na}JmQvj*G%l^ByX}`@IJJ1js(N9_i+@!G
yK2ldGppn1Ex&st#mD0&u0|irE8zw8Lt+*e)u-E5Fj1HgQX^t0tEO=l(pn|N5sVC$DR(KTS@T%w97jF<U(k*VI1DE{CH$L=woRVNm@civyz~mLxf&UC%_01-
zA@yziZ`lR{m0S1U~i?Gn6Fxh>C)aj3dFqd;qIEyFvtc}lQYgl3+sFCWlT~ue}3V5tB@*w9B76?c3O!v#Hb?_#(BP4f*9r2Y-}&yv3l)b;)Uz-No*A@9F!>f
x!Zs!Ck7!%;T^-dl{!oHITHcY>ti*+_-Pl^g@-(czUrJA0o=6~vNsU|({iFeZ=nzDqwO_*-zq0?0JrBSCnzJ3T>#<l#T(RQ6||hjU+L<61;Ej|27t37Q_7zN
&ag*KskrRnm2wb<2f(aCV7ft>F~bkl1*EJ4%Pyh8N!}E!;m4K^7ZC4d^0@#{J;mzctLT&an(B-QK{fQNMg2Zjn)=xZZ4Q3(iZERwGIPXM^MPv9V&x`R01CJh
8)`yIZ9^vKt>L?JrU;vwpYE6`E^Ec~iXmnehgD(`J38ibRi-}`WNt(X5X8dDiE$K?K%5qNP`43^n!m_oiJP4D{KFyK4ZZ^4)7PBE{@qYQ1D*WWH@=i$#ed#+
Q_y<{KpA@4mj)r|o$_L(wBWyXGC&<T_)RQ2=#1;()<FIq_i{EARAUWI?Y=o@&YBIY;+N8-#O{6T#T*jnVmfJu-)X~uQ^HWO`-UGhgjUtK^~gyzS!7PgEAl5X
Y3J-e(o0^dKP3dC*b_tDbd5&5wBrQl;$bQvQ~gY>4j-kQiMnWGwLFy4?ocQUt~TY%A3Xw2yp12@y1z(uV!$UzSPt`9bZyDGpsnLO{pWjYlvaIwv59ioE&Rk8
MkXfJfpRwICMsb{B`l3e^VOi)dd~Ov`@FfPBI`$<wC|3?rO_6Ri8tVz1)T<`d(|Rvx|O0}@)u&sbNY`=!Ot^y+(?>(Mh22Bj|0wvr(AXswNLHv=<YfXb7?m_
^?Psi<3-_<i!%LNfp;N2bcz<)cqd&v4*DF#%I2<7mif%J?C%BFO$`()CY=>ZF(1VjYYKk)SGXzGjQ{yR5{snWU4XB3GK%P!k;(b%2TcCXrra#G-5X#UVGPy@
!6RvkiYHR|`DyO-E(Cdxq5tnS`s0ORRpS0VHh2j<od~%*7B95DY%T{l{%S#BaE|H}*mjk@{@8fFC0D!&lQJJkg$knN+E)%Y|L5}s%n2yOrA+s0mpAk1514Ya
^Dr;leq?LTrOQ>8?ZU84s6BBO(uI`D)57kUd4@0}Z<!;(_G`ML+R6T5A`Jan{KBnX{n_u1WF?T|A?Y(mFgp`x)1L8Z$2g3q{TQpMrg6ARhA6Rd7O;Ek<+FSS
YJ9ozEF8y`)2U4PeBtSHa%8qo*yUc6OxtYosAf~ec<GIy{Uzm5Y=$b*B+ETqy7}_ihTS{e=oXzX7+?cdawLZ_q9+2eJo%G51u%1mH<+pDmev%fV1hb96JX0(
UZ*4525i7MTtK{B=QW7c5((m%F`JG2&G!&)UB#uq-xC%wr1TCFzL4X$R;?1}*%qj@_I!CAoqe113!rWD!daKUjzcO|JM^{G=D{lSVCR}^fC>;%I?jr=fWA^f
?$I9H-p0nOEz~V@lL0hv{U;ylaE6vOwGwnuzC{IvN1}h^;4BM7_;R@?r!}xX$5ybpkkT6#8;YAg(_ag0w}KHD&f+Z|=GcE>nrz8;@o%do*3$ZOwvFBRT~xiM
vyr!N)6m4oqeKV}wS)$36acFZn|CgH0?f|LD5M*b<jt)>eJmVSR~tb4+YFrV^^auViu?xaC4Ltxi>UV!fxVlr`7u>=Z@DZZ>3kTp^~=HX%zIlu4W77h;D;yh
_vB`6M@$`3tyyNv8IgW$`Eh5(vS?^cT_@O}1k@!pjO#^=2-g^^s<}-{<*6N7>Y47jDL{qw)ZTH~=gd*&g!9ASm4Ikizn#SHb3^y38`*!wK0PtM4!k%<=!hbx
TnWg8dAz-F5n)QK8V34!$~lTP4`ue6bG_}L`ximwN!J|b2HL#P8d$P%s2MIgFO?w)fUi#+wT?KNHU4$QQEI&BasH}=QkWaY1}@efbo`vP1W=gS_&hHSha(QL
o*4K}dr#^ano>lSxV#L!v|P3XR+5^XE_3xyBUS8hY7JLfp=g{=>dJ=`hYJIo;3+k}(i&(Uga}2L=0=%@36+xFyjqASfSp@vdZnxGiUsjjje+157H!%KVkss$
7cu4UD_EP!GjQargw~W_jGc0`4R2wI#;*db`aMHe#qT8eeEeD!d6j>T)7$9MB~VNNw_=0=D~M6)GJAqC`G}1EY_E25Nj68U-Bs>UJb5%SXAi8%oz!?&%erBp
18xnCF|1x<RDG~C<k6~iX7sb>IwGxPJ+fiI(2iCv0Qm0$KbXN0HAjt3kY!IdBUL^(y^0hs#F+OjjwN~bh{>X%Gvgn0v)nwR_l@`sl+rl#S&l+U(1)m*aDW2q
641N!N!v_)LrI%Zz`{%MM=!Cy(|EERc@hQ_OZMzb>nbM3<pQ|aVmF*(^EYvk0&9p{2C)>$AnHd%t#$$I5GLEdHBVD?xYk(-);<}b4>(*`jVtF=qcZn;1oJPo
5WNSz#my281emqS<*y^5hY1)^K!u~TYR}Uq9ZZk8732CI+{H}>wB-VP_r^G(9<_W1Z5~Ful+WCN`u&4l^!5<d;ACqz*Qm>7x09apCu!tMj-i4K_yGs!<fsw)
X5K}p!$lSq;88kUnbFcZgq^(3yI{<W!gJ8hv%()xy7a^f;tIKCs3WOwP{=*aNWioq2O99{{0Mx5*(wOAj-8x-CEqRc<^QByY7f9U)Z~fSRxq^bI+=Gtt4!+E
$ZsURdf84WByLv-drbGinPT?h%}|>NvD%oZr%;pn7gjF3g7rJmpGMT-i!Z%F{1aVk-(Co0)fU{P_D(L#N^7E@JMs0htbpPslZJ(do9_ejF_KZ>uteo(2J-12
3};dB#0SSH9mZ(sq<&Zl0Cr7@#JHgusUCr<@!v4mV2WxbVP6XD^v+USnbYMbSbvx(vh<3QutH;f`of!E@(Yegyeo`DZXNu1GE2VIs=gF9YQlRjsWy!T5(d}a
U|&=v?NAZ1#T+sJz;mh!udsERm@?O*!*L`ND0*oi8dg$KUMzNLOFtiU=247bv_V}3A+C*~EQN#4bdYz0>ZPqUVJH3&|GO}P5T0u^*$UTY-BM|7!X%=!8W}(2
8n2~*1YiVW*}s;74J?dT0}h&`blL9%bUTV62d$<mRK;eQt85)*6Fmf#Xue-X%*r$GJ2Gxsse`ewtc&eJQIHwANB~+p!#yF`ZY)8_uSs#Iq`&q`kT3O^84rVk
+nH2PRu?=$>)bo(Jj>l=Sl;PL5dc7w|FJwaD)(pN$e1Sr3AZohWR1{y&`JTsTC(uDDKHeSv%X(Es9K?7S>-1Zsy%Yic}WW|z7-#rv>PMw=-_arIIIJu#W+QK
k#SgRwBVC=F}9=j0xWi+^%ecZ$UUU?h{#I0(#!lTB80KZ%pySiod@>nNWwc26v4V*A7^mTv`Qv5A{Nm2SsfVlJq46c%$(7N#6Jn#t5Mzw4``(6lZN-&qtq@&
Et66YZ}$qtg(o-H1jubcl20fqDp&dVL4!#8961~)O8Mby;!Q^#z>Sq4;~&g`O#hnk&LW!xxwl5Gwpp{^g;q+%)19q3d~CMDf;{Xt*&ua-9sn9zaPuv1B$Xhc
51?VlWpA*(R;sznQI&<Y1o@{CRR!KssTs@I=mSIqGimpVSppfU12s?}!_%+cG?W0LoE|Q}TP)JRehY90=rhDqRM;>3?(I%}rqNbk4GlkoSbKupC=)*a_EMev
@wyQ*Zx>02Q(f=PjfjmN02VfS@PWC05KA8|Yn|v+UOlfTjQIl=cXU2<Ga-WX3IO|Un5~KTISc$31{2fNN1F;k<e3>JjF4xdh<Ian@Utw93V@76`^&-3YC4y2
==G&|%Nm8#&Y66HQ15IU9dgk`HTCyeMzLOz`=b~iQuM2CCvHN@y+1RePrQ5a$5vWj5ebH%mQ1o1!?P@dj^bBApJx3=m&J8{pt;EUqgNWZ_|^p56O5{muMz-l
s5V%H3L7C2g>}FzzIV&CEmA{rr;sf4Mxl8I)s<S-e@aj0R>W&;U2Uq|mq)v0t@@b)^n*NU{f$epXR|4pLS>#w=AgNCz&~s*(#)cVTCG1Pe`>QID@x}4M)KIU
7wEtpfQ_Ev6GQ^|$m?n3Vis7*EuXrPIZukEzlCK{er)hJWrCkma~Vdxhd?sESYyKwRQKttp*ncD33#3NS}@)$Bn&f^chZ)=fACj|`@C=a8Uy*YZgMScV;;J?
zWozhU!!i@9af>`UmK=TCf1S%4+Qqd?Q1?Koc2mkxRbT4n7KUS|BG6JWD)`*Y6?Qndv}z^rmZ?G0R9RsTIbY!GSYR)Yj!1`!VNff$OH%I{x)ZEO0&oT%4xE1
4a3TsWNfYJzoh*np}TJ()1p@Q>@b>nv^$sP98HHFXeOnrhRkVBGy?Vsk6L`|d>sP)m+K?#Cj2My{(6Be&p?-p7CnMC@`iruePcg=Zg=Zt!<02x#i=6-=eP0q
_<Z{TSpc7Sg`qwMgFzV6?U7q7*HL7${1xw9ob41eYM05PjEgQcnS#6j({_Zk%9c{<R<*4VyA|7#k-ZA|at@a9p6`q5klTU3bPMBzHUZ3OLOSp5Q#?{?Xw;ta
{XIA$JSqYcwIYnsnaf@I`&(@|N5Tv@;laS5=f<})_VGLgvae;NmDaLWYDY7!R1k2nlc~d51T?NtoZ>P`3aA2kx_>B}&92~02}DvG-we6Yi^L4jANQL8d6w6l
=%0Y`Q>|4782JJ4V(_p!OJ0Ho`W1*)P(Lq^e?J-%Vb1yO@xjmM2&&902TOl-CM9E!vc0e1U4JidkiQ8AF<TRIcu!FQNgNZD1~%p^akcYnUg>9MnA#oC9pg{9
_C8V3;#<D-W{`z@O&Fypp0Kv`(z1dBYj6&UyioTRYzPJcdjfpjH?8rrlIMU>=3s(kF0TZGead?F5&Wud?$v~jsz8RhvB_{jEu~GQ5m|((b=C2N9T&C+4+`Gd
%0RrgfTN`rOy{&go&?m+eMex*g6cV{HYAvXXQt+_Z$m|@HN)?(28WY06WGxx(ImS$dGy2_08GZE5|Km-owm1xf`}V&8{*f-c<Hq|iBJ_LFkNg2W-CmsQuSpI
pWEu%y2o?UEa3Ixn<`mDefCjwqI-yTkGu;ls6Yc3+>-W(C*f;%#4&;EQ}>Egp<}~P<~?@UDZ;!Tbv!?f;}o0#B5QsDg-Fb#D+~*p)VWs{9=h;;pTrOfI+cf_
?ovz%?k1kwW^Gejd!*3*6bc<9LR88E5r-?KP02OV%Qqa$M6wy-kxH|q%4ep#Uu&DM(6|TyC;fPyG!G!6vLP`SlhGB%e{noo|4+Ilsx(#IayT0aJFx&^2zFrX
5|>Dvr{l|+A(AP8s_sZ6!qN(XyK!gfa=}R<<<qVlZ2+w;+mq(wW<GCNXF)W2`&T){SyLl3kM#eWOacdCyuRnHxW{N16n)JMAYy!apkwZo)|pe1LpjuH-s~cf
c-C|v15W)z-Z6ZgW@+WTK<EoR?fBVug6ZE5IzZkyLGkli7}bL#zWLatwG5Yh0D@uNEZwq*COX}&GJKIscEKQ7AA+uq>OgzNs!D@+z#4q}=XVd-)c8c*CHt`$
Du9@hBxWi$WZ#@Y7v4K2nc`jF!dHZyNgK<Yk{%BLSTmZW`6xHrMH7<J<&y*KJEQ)FMd-wgtj4&6iiWut3tk8&C%nN!lmcm81p-^5AL02RGl@CMx>1k*ozP9v
-Y762vZ`#Q%`F12b$n6vs)hzSKH=^dBa&SCu%MHCygVc=B;BMdonyE}JVV|5loB<aR98xl6GOmnL;810<fcfXqruV>-{N9<E1a!{XJ<k3Rj^-EoDpF?d|n#a
!5AyrCI+6*)^G>V8V~P6ni!|-Uv1C`-&$KhG@%<K$Q1<hv6kh-XThOH1P~@b_Se-g5v9{00$x0%k(@_}YBeU6;6Pjgqpl$oWimz;j?Du<criQOYCt7GE2TVq
X!5?$_s^p0F#$2327mwGlAwiMrIRnP^3cu_i@qFM|K|%-K7N28viA(Gn&oKC$N@+Db=G8kE1kW*u7TGicVnc{<X;9iw(cwwNVJq{GV-w(eJ88x*xcsZwm#cY
Bhw(4!rK(Ug5%eo*{s1{<NGxBX~pd@tBz0^$dqO@;*2L_F~K=GEJDXr<yb)&yMN-v5JF_NH#kpB6_{%9@h>1@i<aToJcFf7*y7tQm6&ufv@HMz2-ZFWEpd(g
KB?+mRGtj$YJ%F9vEnkCFA<NmOG6dK2jek<p%2yVYl+p7sIq#-k9X_G8w0tg%pw*-|AL>M%E0{iqgy~54*{Q`j2}P*q<`LMd#_T*E0Krj9d%Hn*GVf4=|f!$
wdQmLld#3Ctv;|E$SaaZyL-io(-_9Z=$UCDd5XE01ksMiSw#`b5^`jz4OWw{!~w!>bhQY!Y0W<fb-22qT|}CtaLsk^aZ4Uv5g0b+X7o~D?DU>OeeV*?H7{C5
A>&_|0h`>tK>xP|;fE7VP@n8fVu&<JoiO?5Y?9c)1@stX`cJdat6eJTZVa@xZJR}+hMKj|By_Axhhbibo0#b`I;Of)q{9Dnxh@spB_5M){FXQ@EcJo_2xvFK
+R79B-$FW*hy%;TH*lq0IbwNi7wxt5dwwk~$!$=%nLP;c6P0*=<tMxP;OEPs>b$?hf?H5)A#diS<We=!kD;&zW}xqcU45!)g|Q{!INLTOPi^==kF4)_zOQF*
)^I7%to*9w4Wu7|o6qKrqziSM^4N<c+3gs-D8h`(6#xlpzb_qV7u`9qIwqYc6T42mE;$+Ms3~84;1?@Gw*^pDmouZ~5Mw;iw$Bk*6)hQE!wnIh5=xDbLIAkO
1ksoQ1igbwzgR$$<6M-h0PpCV0rP7(eW&1;1W{-YzMmNjp{B5vz%}gPjy3iTYQT@hCKF);)9gmIDgxT!N|NXOw95Hn;N(w}i|gJ3<+Ux$8wFvc3$Zn`v}U6>
wo8?I^a0&)P>$9qv|RlcfXL|Vns3iw3m&_4m7FSoX}kVQAC--{jmtkWS4asNdG$`D)YZ}=Br7(2@!a7vXJU+Q&!PwkN<48NPHBOE7hRUK><PKJe%jY5Qj!GO
nMlI7FMGIU*h1MeUh&VFRLqPn0}`0^aQ2_CCV)@SkZ8vC96>;Wt8$W6Gk-(_3)%&?*@os6A4GBlxD<>h>ObnX-BE4o)$;3yqHlJqwtkacLCy^Vx3wM18aE)d
B^1}uET>!M1>?GKA6uK#gy3txGMTTL&^rwCvX08#EmaI3FaaB$G_-c|5F17ktgFzddSO89(>T1<1dpiH^A$r8tZ-iG%bezoObwC?Dipj9xs@gavc3K|&-av7
%-UOANoy2Yo7_oOijGR98E%9lcZt-KNhV7PI|Fgb=x4ZF@*nPwdwt|gE;RK+(?MuhEPkV0_{lEHJ7zKco~Llcm3U!YlFrnM$VYQ;<{_f9D{cjQA%&NVpzEM}
ixo5QT`PUXu+-kp@b3I~18X<af~LWa@sx+vE1rBThK67wDg8}XMkVml3oyy+QuW^9gGs}JaA8b}Qr4{K7e)&;Md|tOiC4LT`T5ColiBdIbuZ0X;C5zFejyh}
KS4}O{wVz)Jj=sQNq}o-)L{<i63f`L8M}a1a^F}Shhx~2EB}#MeRO0|czHA$Aw%_XjP@9Cd-!G3ZQ}BIN~Ot-Oe~y2tKrk^U}^g*%Po*tamk>4>*U>RHOe(d
32-8V$P+qtB7|L=<@x^xucifYfqvSqMIO<!!~FEZD${w1#2iVf`qYs;TBN7j32f_Y_`7N&=m!pA8@U(D6&zvdZE%pDf8^NMUk5}4+}$vO+-%cU7?6&s=3W79
{rh0)fz!idUfrMh_%8}<n=8h|Kxeu^h^bZDj{z0(%M)pZuY<7GzrD#M7y;B?ooZ*hK_;>k=egvv$$PnN_6nb$|1=b2<}KHIng~+|(%3x(H8RN)wQ$j+;E141
d&~o-$AB57vYWtSnRm_R%>!N`<9`J+eFt-X@S;&(frd`Aka5~e%YZYM0{cocJUi1ZXOtsmzjUGkX@@I|ANXbf?+i?#Qggnvqgq!f^AKQ`_JP#a&s&V{lrOTS
csDZ+>Zc3gao0|BHF}>@uIj-Ky=X3HF?>D6;!KDOe+JYwJbk_k;(Evs?w-w3=kcIvvRysWKZKs^c0*XG@<l9H^$`{ipjwedffQp7PIA4wK^TNC>bSqL_{)DK
0tx656|y+g8Vq}LH-gj(d;IhqZkSYy8ZDCTP_!!oa*yl(EXtn<)=Xm~By)aQDzPo@j`lJNt2;Im_Q4xf^;ljBcx&Gic}h9~Q0Sveb4+0FW40MptM{_Sx#&2D
bJjYoHnG!C#$#L1bF57x>p~sIZKc{$toBA%webW8^^R~xNo{lxVNIaxtv)+BH+7zEIac5WNO6ZgX`=F!<xm<er3IR<+0dQM?XPP`b^ksjS}xPdqX0C35kR{$
$RbVi+<a_F*>2fkB=<5HH5HPHGckl=4?##Sbq|W=r&cp(Pw|qE3UIO;*`iSshLRpY;bIVCJ+pseDI+M!T{`3Qzye6MZU|C~217s7cTDxqfOiG>-`Er3#J_im
;dqk>yozj(23hzY6fnb#MyJ<KSJV!1QM+x)lw!1nVPBst!wZjpYv3;p{5MkrU_R{!;&74<nBoc5M@|QPUTQdh<3VhDN1;$YS&A5456{_PB$bz-dqBsTT<!$2
RndC?aMSAIHg^KvNhzK&iKiLwujSZ{<`F=cVo}zgxCQGboUn=)7x0SbW5xjTAS;*66e&=Ouid8~BJpc{vFuY+T9*d#tp6=UkC?s6CEiPSCvgLZ(Ti}JdU8?#
#2o^n=2gEwxi9UR-{LB@j3Icv(;&eR<Jt5I9jE|x$Ch{Q9~pVjTmX-58U&CB3kd|v)Xgi?Ekh)bjwh%Le)4ad6wJdAyNYdsrJE|;DE!Zn0Q(-)4%##alXiWC
_6qyWAN<sw?2Y?RI`6bE1=YYvApA8K9zWjS!HwXxj@P81p?1XRqF$A6PU|)~_M@Fh=MHkgxQ~5y*&7|u4GjI{f;qa%Odl)SmUUXiR{MQs5x2g}y!%UP)heU7
n;*>u4h_Bk8Uqse|CVT7Af(n1C-J}_x=7&4p7nQqJ>X%G_V$i6=YLIn-1X-pUpV$Ed|;%wQAbZT={BfXP`&l~JTNsYHc$6!1wVT%tEuvrLa_i8MR&;JZYr;(
u>|prsLe*rV$r4OAbiXTPdTu3_9glxMgIRY)SlbCUH2{z%w6@E<<7=&QO>lmR)9b#IX8%Ts4cVmYo^L%L3AklFrr)4r0o~@94#x#BkY1y7lNKAM3CdGYMJcx
V;IdU#gHl<RE<-J%|zW7w2R(I*zLZoM6h%0sokuKNV`a%o%kLxwOhX<Vok^>IKgB9Yr>%#iTpN3Buv7_d9N}*fzAl~MyDWpOu96R7BRxg7^xbOqF-B&ss;)G
L0QdIGJV39PX1cZTn^}w)9r^sR-oAKqIU5yR*XPnMs;_Nv>|Gi^A3|%@@+UVgQoSbQ-n?1)aAJ}bqnuxni$eBV)>Q>oQ&`-$isN@ECr)Y;1HI-V1dw-WP*SN
@5xMu@U0#Lm>$&xOTw#f@XXRqjQcouv9Fc^p}I+pDs?EdbY8CQ^B-Y6mcYe}G9zDf>R=pwU#4u4iE>|KjhEwQ8Pp-?_}%UuAEiBeSFv3#-Ff|5Iz!w#O6IAG
Z~<}t#$Gd|QPDfvGJm1zf1RgA@D8tem+f;7LKc?+uE8^iSQnXtm@x>CqfP(w!92vWSNVIn^y4V$&mePWsE0UHvAAbDe~Iywr&Sw!ajs7#qz9^XdAk1t?*I#Z
@~mHP>e0N%?Cxmn+bSszWD7Q6W{GtNQ?ZV`(O4gd5-{SolDGHpgv_qr2ep(Q>Gnw17p+sj_SkB!&YY{DtOOC&_9GFhB%k9#hpPf@*<iQEYF8ugfx8faDKjuh
=<q-};Gt7-P`?Va89!Q}{9=Ot<>OD&`nC_LxDJfbl{?>H-YsCGY;Ez)jZoK14NrY`<qxj!oD*AWId19ir3dM3HO+JO7fbSV3+9N|c$QU?ub1ryxB}5DLhR8o
!k|yz%>1tjB(s&p@Sf8B0#)Oo5|a-}1hCLYYIQ|`MEgw|e*6wq&N!JUG8=p*&Wh=zgt)0(IJSOD?3zT5?#xY%2jV$8ASF!78NS>oasjk#Lp5CN-I`NnUmu$o
CgbNc_J)OXg_AyWwC27TS`Q%ykos(W=X~jUg#SE$cCFgaIT}d%9=`sfK#cFK%J^Uf2^6RdEdfbToXOot4q_VK05)5@B^`>4=E^?}rpX8({peF7FPPf@eC|C~
T8oMUM!_dWt=zsWI7(TP%e1dM=ic~@v+JPK?stQH%g9p1D45-4_$K&D3{BOa2tIoY)wabcm|zRCj(2N3LI2(LB9^h=QI$V(B4%_p;yo@7wz?ibzyNyk(ugig
V(xvVU<P+|<XEQxK2nkS3Sb0AT9scvP?$OG&qZ~H>C1%K9gP{^9{1T)T!^~&tjEIliUyEJy*()C{|5ec|7_-Vwd&`&P_C7?t!MF2;nB#)FU4#l_t@MEf<rqp
tSb6uJ^Vk12Rb6y0!GyEG7o~)ED{yPE{F!*4-0uxwuD(&&`AHk;f)<7P)v_wB`d#=0W_{-NQu*LoQqvVXx>=wpM0`SG+!1%Ht`d#8Dq7O(Jh}sAc&GRi&eaF
D)MWwyyYfErOBI~?a1J3NN!{Nj-30+z^zgq6o&ox`J`r0ZC#F3t>!l?VtcX>h@SDXW}ln6M$rTdt;PR_6-k>t8PCAH;NUOIq%@8LS@N9ofR)loWhYF?fn2<h
4TZKl%l08#H%5$}Uyc$(hzrdbOCT1abgsMe?|szasu_u|)a_s5LYTSLgt}_^;s*l9e0?W*XGUfne*JxjOn}*FgIHs~Eo5r;DnN#_y|dkQFvQhc-;%_?oc==t
#3gLQ!yh9FaF$MPVA@k>@$Eg4W$Ri^x!}F$loM1&usby<jh5eQ1R9kM9Z(2^Egt_55h-8*Vsi!C0R|sq((WQ@?~j<lEvvE6VRjHUN!HFWjvry;tNK^YY}b=k
B*q&bt&NA}OV$Cwr^C$d8G7X;?e?lNfy2Du%v>1_C;z0lgzHPzj7#3R=Fkov6RA96<jR%@s@nZ_&|+M%>(}N#CKKDF@22Pz9cTL8EFr|^4W^>xy{}Q#(~e8k
Qr$9Mn!=~3h9Q(9P*0uXD^p~Tq)Jk4-Nem}nr$KM=W*#&O}=Ua<Vk8*3i4&ouCWpDc;<N?=~Re-fl7%qk3o5p6`lL04mK!d$<O|Vk-$ypaCml{Bfk!Cm$LlO
kbCVc*b1@J8Fu|*;=9O7%OR~#TvV~V8jT0cYpV1X>B|&}1PXm2>}g!g=EO???^5iRT;eu`J@~+UT5C>Rc8KMjpP6A^_UDwjAieE)rS~1dLG2reBg`-k)9Ban
NOs1SGJ=G=c8(ljP?W!syz6uOcphcw_v$rG${F61ru>9)tR7fbJuA70=odnI+trh6S#HbQew01=e=DRn2$fCkWPSA>l5e14xHFlB*uHbB%aNQ%@0(-he|O%2
Ln`Po$`vZ<V_IJS&B1oe@bTT&!AhuixcN0!WLh#Edu~awhDR4y_FN(-V8;OcNIf)%!1Ekj8jrBO`vC8d8^~0j_|{c`lJbt?_v3`IW9!$!q0Zbwn`XM*HeHtu
$h_O(WcPCJ{t`$bFwj*UcJr)E&4dRmqLUvwDb^8`Xoy;eaJDdsw)!u8fgpp%Bbcye<x800I#MfPqvy&vj^$G$d+iU{SRW_!q4Er}h4K>tt#elzCzO<juyk*s
a_p$IbJFgl8JACO4_J*zr%1B+6=R!cB~f_7SE9WYUq15Zn}RzO7JMKqWuXie+0cwfB~CY8dFU<4=%rLN){<!F6@))PK5i>>@1oBOIPj1|q5lk>BR1NC^_JAR
?_iTxEC#>aP6e6Yl8!^=SBQQRQ&B|Sh#}ap4YOU;HPiZ?m@DZzDMsec976t<LVhpud!z$Mx$57=Hz=N#^MMD0lN6BFGoxbjqm-um8GZ%#fzkrfGp@4G(%9D&
3;37vXaHkM-9PGR0swMDmTr+odt(Vez@jqPbfYAfJG;tmgJiwQcexiU>*=>(xgn}%>WQ!E8}T6d3{x#L6@>g#I%Evm#S8znb*^AZEa9Mc4(4`a0D@iu3=PaB
)_;M@@Q~6;qH4$;3`Xm%VAwt0g6K(ZTuX7FEC?m_=~k%FEz-&r^@2Z7=P9Zhc94xPLWA>poJcT!`zk__oErB&a?yiT_i$y9QKQ-V%QqYVw=s$6#M5Q~S64vp
jH9eOmq2f8KzGzlxR<Qa=efqv++_EyEtwbJX14MUT+l=Pj9cYL)Fw1U=LB-$cBNWo$G9quPSi^R5cro`3$St_cUXRq66R#(ysCi!7yA;7JE0L@*@?nV#38R<
MS#QgXA+J>ScH7-$efs}#i2sctlKmJ<tlIUaF1MwZu?d@nbjThl5W0D|26X8%n6K%?k|f8ntmlCCS7o;=~;&W(!$8UzS1hD{?^s#*sVIx3Y{u`qL$hJ3LhQN
sF!4LHkm7K5N(gS*$hEB^AFFj6Deg|84r>UX6eQ|1ZB(}>{3MuH{`5RPA^N$**j08oxq?2jH|;de5naGY%NJS2Q*Q2{%JgKx*eg$gj}lC=4s1;ADf@;oG1cs
dM|#TazRiupbtAsbnTeg;3pwd$RNDFZ=%Amx{88*O=7t@Oqq0jpt^0}!L_Qo(JiM1XzCJ7?*eqr#muo4eS)obTfoeU`I%cvRg=`~^Yz#;eV4pX?mHo(qkd-Y
bk0cS9nd8Nl34%CSQAx2c4{&^`o~|gr0K=_EP9oum8tt7Ym-AoI!|htxtn}FeGflZpxI;65D?o2LCj8u(;`3;QewK7fnagy|6uKk$@{STaLovnKXHgahoD40
!elif@&4Zr>bY2-%2FsC=JwC`b!V}^ynD<MEgZRF`VvQNZlLnbO$<bCCc;mR-oT?Wiri%8oS|UI+IzJyvzg9?2?HMWi$Iv#DJ&y_RaUg~c|FBS?7FTl)KWNZ
(zUltUL`LgI21pJ>EbegR{L0j7kKhMj8eN|%mrOZC1Y1>f+>F4kwK$O*rmc{rN~=A<(##VW;O(nRI*=M{Stfsaj`E-ii$GAIUl+lr&ooctIT?-<3=E%SfNu#
Ds|!x5I}?#=H;{HQ$PIMaaj&m!#dV?hEBgs=n;5bDm>jJuG(D@@PJ<$5mcB%WW-@WlxV8<oZS95(*Q&O)`fQAF$I7hX{o{a`5U$QDt+1alZcbebT}6Z_u>%U
O_fMr?K>};CX37~Fh%Q=4cx%~)wZ<MUNm<a2(eqK5nBZ>0prX?68L=FwVRS#v}EXt0Z|}50RYn6+9Gf+op#B0D{+Nnl6FqVgM;aksYaq`*HFVt*aMD#qQL42
iXGFJ%|)n~Ew`;&4OfBVB!tF~0Di}#z=ggO+MZ=Nlr)9t<V0VY`I1v`-#{UiHRFC0Mr8(j^ansfTLV*cWZs7sM7>1Em;G24p)so?+Hh8q?~gJ>O3K~Fvs&Ye
ZIw^*K06|+H5b1#dIl*LKOKu=3mq*rjKEieuVTallIptsR<AJlv2uIGJg4c8f4pahc%h&}_GHIZF12O2XFk~-R4aj%rmf`x9A{fZj`c4nt@Sj)I?^|HZ^{3|
!mLejd!d?(XTV6o_OFG9N-6nA_S?ENy%$em?fX>cLDxHL<g@kz?Klag_@?gy<OY9BJ;NF627qXl(6>+7Pur<Wkz{L<fK|0Zix>%0#fGujKg`tAgpA_vnpA#=
4z0>Aq!hlxX!OXLu<*SdwDr&7nxl+NDBfSo%mMe7pIjkNytm9aHLvLR{kDT>fZXAUGP)H|XliU6B?(;d5WkrF6>|(p&QfM!5ukXnCWDpPoAUBp#a^T5K*rN?
$Y+Qcvwi(rJ7bz;Zey6LhGrx&?$o!u!6YOS)oC|Cc+#@D(2Hs^wv1bEy7&DaNAq}AZQ~son=h{ikfF=j_A^+}+U!OZimR|?lV9(QD-u!zxn&bfY$7k|L_1Sl
y2oor)XZCmr2@wiYALg}yc4XpBTa#yDyTa%U!1G6oWgMDy;4#JM=G|PuTNcSSOE=#NSK(X6z=+YRrKN6X~lsWX1Vg!)ZeIaV$h{ge<Z`u{=La_e=>VZbf5C-
>gI#{dHCAqk{*XA3UJe=syX<vUC8S2R+jIX<8SfQKD1I1C2sN;1LAR@dFXDPQP!%uozc*QRt@mz_WK3i%Y_vfv*L7bH^R(B?nQeQZL7nZ*fW-w8NV^Mh;hQF
R<oY`vcv9_9rrC;ZpZ}nXnfbH#bgdztImYc*n=KfEa<=Zc{~-NJ8CG=G9W9U`%7H=F-no8^WSrv*NYH)k<gZ(C<=wu3_=X|SyjhexrKzB*BZ|;tU>Vw;JJYS
yg!KqId)ZF&{>66tW7rp%bu1?<Pz(m-iq+8gvjP?gQe{w(1W??3`0F$p1|fNDUO=Gt>scbtbkCp88D5U<<G53i}9^x)*b_z_iVx9p7J8W#DwowBIf9g?xBZ|
f&ZB5_|;XsD^W(|ZFwfMM$cqm%v2s-yDO)$FxEufq#_f*qsL`vNdFDYV>aWGwXk$e*K&o5_ppH9?1s^~l33=ijz~L4e+PjopCNi}HHlte^a@G~_sP5$@7$$<
)o<&Bsf-k&!+(_N)xz{n>(vgOCzOnYX=uar0NY$q`~}Ll9-pslbPb@<>xd+SuVW<aFtZdPRX|9VsD|cEZ5Tv#MWgS-%PnT;>_*9oa$mB2sZCzfEQgu*`st?%
K_9%%bg8WSNE$|3`w$5eUC;D1_9uItRib{`5jD|>hKD9)$k?16xy&dcnvtxfZc;7!R|s1{sl)M@=1=#|Y$t=y_lHE6_9OK&6-d19z&Kf|`1%`u{cDE+MnJ-`
T0jE3xB;Qvu&?3dQ>Nba+n1*{@})jQ%3S#bIMbkBvF2ia>18vnEqtsDN-uJu7zt(90<%Xk?#pt^ZI_M~ksAC#+;H_e<}URof69TtJtdQYXrf}4RrklMH`$aY
P5Nf2(Zko^TV51m;rNEkgbG*H4gct({h9t7w#p+UbCG}}H#=YL&C?*7)7|npg=u^V!`rbV<I~O=uZ8`DN=(xhbez1^POR=W?hbwbz`fFV7Sl=qA)xA1uKLhG
UR0+CCj+DCN-0)#!pm|VD6F8@Z_RA(>D5I_(OQaK?{eVuhZa_9F^FZAZ()J!2<no=(fbR=8&h$xxg>PVr3J;(TM-BYvsn4hL#xi)8P-QGQEu@GY#$PtBQ8O%
<DOIaL|89eWqxLPKi^Q}Y9*GuIx@N*tZcg6S1;LE*Sfh1x=uRa%g^rF6NaAXhHdjR&ao8IvHq{7fmuA>u{2`TTxi<JhsiZ%0|Y?ex3F9~I`kz2f$@PrtQrv3
PFwCw&<X|(Vu~8YyRqIP9}@gE2kuU7W$(pOR4KoHZe>D=^WScH^ue;%`_{tZ>|^KIZ8#<#m)ot`Wbkx<bLoU0x3Kfi3&%<dk&B~)_3kC20r$ZEkQ8?hcyFLw
+7NL3qYzn>n;Cav3iou<iOh!J^mPV|okuUlu|zfgy`heL7kLqP8wd}9rLE^z*)GLD<xZdt8Fs>{K;d13>AFT)R~kIfN39&HLHb9i6$ZDv3EHkPVC5y7DoIkt
7Dm!+zLqy5-4-3~j?56?M7i{3Vp4x~U<i+5nGCie`$yVcfVhY4Q-fTTYi26d;P7qqDl?9|2#rJni|&&34P8{I@Md8YOeV(L%Te4?7OSQT75@Tr06<T*=CWr5
fQfo2Y68CunLQM;PY-X}`D94Q6;0LD%N*n%c98lI$cr5|68)wLH@-d$6iic23@1X%?cqX$IxQwfYIqTd-B$zU3C;)N%0g=_TMq(MX>|TzP>LG<(AC?k$&8I@
z%a={^QOHwD#j?JgAu%{5dDam%}kq`wl#pOd5=1$Lc|Ict{}EZzh;})D><5ynx+2OF{0h6=Uyai#`8>8Mgl|HXLk7Nsly7aTygMB;6!QUb8ee=>~M-^JOmE2
{8Djx`#@P6Qqf_TiTBvJHxS)2T>Ug7zD-yDBl{9wRI1WzI<U6au!}p2EZmq(Ic<(0TEyQtX)LeoImbV1!kel?wENl%REmsV7j!21rw~M&jj+c;)UgUm%M9s8
_N_k*WU-Zd<mv4Oj?M%q%U{rQaS1YAe{N^`Gq$`mizRXst`l$H_69FqpGV_nebnYJV4cK*3)H1>*c}3y=Uf-UHkIu(O)G|fJ?m-h+5xIw`%4BiSkT<9q@J;q
pk*b~GjwM96k6PU!(vTILa1Mi?D!=PNF%Iwqvz!PcqZOmY4BfcyaF!mHUBR$!uR2Di*STc(>NvR*3k_{PT+w!usV-|i_~fGUx6I0OOJ%AK_g_Hf1-DxLSl?3
8eXY@X>$b30fu^h&=*Bz6hc|6T@GWeY7tm|`L=P~F{2c73G&TmO)nmPkf5s-MttN>`Go&+Q1C2LH~o}+m~Qy+ms+<lh$})pOzHUEmVCc!K-?_m!Z?qL+^p2(
>l+OGBqF7D0jGG(;HnA2y6dx*O+K+=L<vqu=W$LftOC#_z1M)PM`xi5O<|S)SX(p@E;e81dycy5C9D7*%du5YONzZp>JY_`9<q0n4I5-ihAxdLZxc<-LCP}h
gWP7ca3_`shmrJeTMxZ>#QE4xx*p&PEG2me{P)veb&~a+9N$_~sTQWtA;b1ksIMb}xZC!2%ZtQGd&%Ch4$OycZNt0BnvohBk}nV*35xz>B3u_KZa-1qEie`X
j7Fk_u=>^o7K{CqGMyvW0)>T80Z%n>_Z#82LX+~wkxx>n^n#&ufEft#w#rNGFHQMC55{Lt)VmUNKR`!-cx<M0@k>Iz`(SM;A~c8dK>!npzJN+Rb$HqpVe{xH
&;3#fyalhCD{1M7n6?G|HxL|6qhvcHAPJwV4u_Yi_VRB?Un<e^qOO~2nU*DKHf;xIDe25E6p+eMWu(mER%0CmY`HW?6va1!q$-gy*kH&)oWW){==n0bxE(II
WC}sS1V1TLI#|h;z%QbmkUk{5C<Q@CYtoQ1nZ}g9vq*73l23bj;7pRp$DenCk=%1O<!ZXP4{3+6xBb9XWITqCkmJ*Z2p(n)=tNBI9wOZzljbT{{b8A2<Fq^M
#a!^dzvl&hEY$)!npR&H(U){QJFuNZtb`r0<OSaM3zn33jZL0Qg5X2VLU`+u6t+HKwL=Z9&_ABbQ~44Q1NLzB?=OM>A*?skjHz%*Do;o=u}vtgmkS0U666Xx
;jOk>jweEa93a91UI6d0M;b+cx#t-TP58+*!eAxyfX5cpLt^|4ETiw*2hqQEeEr1UeAn2h#6%kU3R)a%m%C;nLsjDEL}@DB!sA^PAXp!1EBngmcSGMvVFB(x
bzoXr!|5XB(&<BFVIZ_R=c+ESVm^pf={(Lt=|Qi$xg@@GnLCO|XcmWf+5u89lQ7AUKpafe3U?u2aIzgL_Eb0Kn}*B^<W!IgR0UAnG4JSx0f2o*1k+%u@a*_9
EzT>4E$Z>arU3*eSs(%ID+O6$H^3hBchlj08mEzHbHL|_MEpBwUjZ*`EVeUjWoc%^eK!0&Z!6El1nqJfB3dr~RCTeWU}wHH#|XBkvRMb1>7<JS_%}GHODczh
P2yMa{Q=Uv?jbP;to$Q$!m_^7bguM;ke=husB1{*&ybO_>WOmkuV>2i7-Zth2aZ=M;e3r!(hv>z7c2)b`yR3maDp~Ag<&M$wRf~zShsn9@z>TZd@f5CRo@@;
1MHJQ?>hRgy!Ieo(NjmO0&<zqhs1om<>s<dO$f+2vkGHi6>gs-i@|Uf<~u(MuF&i;a3c>JO^B}~QLEm|7GJfp2-7Koy7MyE{og}&n`|aoU-@4Doa&bB@}`n2
`WvHDye0U^t0DQtSF}P<5=!|xnFUtCyDjehD{s#FeywU4{53qh#?syDN_bmIPb^;gni%xEF!Pp8i6aR9M-glnP0l`;F!A5@D7(eHysvwsk|fj~KY1rI5cAU|
cKQO*aB0SuCAO!qG>UZC{1@idExIibbH4F_u7+QFjR+gI@XvM1A~nfYf;6T-<FDKG^xs3-gH0r->`)epce#iX#XSgKkJ&s=OUA^VR{y8lg<%!uS4#n06r0XQ
&@dqbFhbtm8ihW(7q20MdsB%2`AW<H5S~dArs)+0i7ne(N~+ElWEZ8A9H{#csoHTU>OwdE`S%9w=K}OwzzNc59Xl?3Q5ChR^rUR??%Fptq*QqmCCc@z8KynI
OV4hCCB9XMY@Z%6xb~3@LPKrDeH9h~qf)RvGKTJyQP4wL@oRY`%b#jE4G^J_h;wZA(I7&=x|YEi%!PY5s<}k%)m?x*yHVkv@l@_bi3VR1Nl$o~_+rNGXYnRj
9=;I&W&QJ7G_@6j5n=oq>~UfuiZzBc5cR2Yf(iz4TMDXYqg&6YvsgfwE+B5d1XUeI=h1h>W9wstb4tuK35qS6&;TPAD-3GTjye}$dE83$wEQS23)VTUyoT)u
H$Z8NnN#*5)_}G3e1+mg|HdfsuJ-6`D-4_~M^A@7Z!-#y7d9+GEu@$#7;SzfORs9WL@7bF|L0i3Wd^E^U>BG+cWHgHq%*wmC6uWl@F@wd?;q}InP^aE5lGAQ
6n9d9)VZU17mZmDZksCCJNAp^-emItogajLyG|s6(IEj<*3lRN(W5FwzuX88^AetoJZQ!eK-wExz<hLsDGbM9(B(f{?-sn2JE;9aMjT1F#U;{ak6Za4uu+v9
*UEM|c$hG_7MW~EGv+ypt}FD0V){24iV8;iB8lEeH{v*y+nNIxxnZ%~r2f>E>G%;NWXBo+>0u@5Dlv%&a|R}alIz#$&0Qbad@in@rvU!iEj^?YOwy79G%|4X
dslg~DtF&JWmwMt5EFsT$N6>B(E?*SdD;~V2gZjO)A1}S30IpL%^$Tme)pO1Q@<-&_vnl|7@!FkG1#=kwVsl5-szIpLDbKffh9UuPir8W(wKN)z<XzCSloI^
dZeD?xX!FiXcmM{V$<@iH3K0dpf_Mc#{C5J=8LcK?g2l+(4!trVa$K>R{q2;Ug>{HOJMf}xkPmnf(3Inh+b~u$-&t2O2*hQ%Yx(HWI+sq6Pc5&AiT;cndlO3
?kdj1Ts>us%@l)d;8<5~)nI;MbXS-2o(?rWWPqUltgoO4jztc@AkHIPa;~qq4GopLHT^?BdId78Hi@d|oVD=OB0yMJ=)Z>>{Z0WM_P*>ymKeXdhO>y3@YB$8
F@swE0;J&gvlJFQ2~=RY93u}lg9b>!>x>TVhkwiZ+XT`nO~ddZm+d?fxc;M1>oX#P5cgg$@F=4xU8F>BlrK&ucM^Q4Cvp*tct`0gI|%AsIKslhqyAfaxi7*;
pm;1vv9{otlVn_ey7)OnD@t=dOqc+C@ffm-Z+l9tK+c;bF0l^HywP{m)aII2jk($}N=W3Rg)f#vn3-aQj$-p&{;l%%IntIsV)@Lgq8`n5%)wxyY>)?Zf?pp_
N<;r-Wqu3vQss?KHtbw-<W4A3_m0g!rHtKSGqY&Sj^m-)cn}0(XPclIZ_p|Y4RsjGai{i@!+@4YQG&DCccK{Aru;w9n;w@a2xv!v%-~ggJcULiU5=1@xmp2E
53FLxXzod*9FIm?;K>a5QfZ8BY*h26v&h8FmLxg5bSLMH(#b&|)vs_PAH>c<T=F5R+~T80yyMTD+J1XXWdFI16Y~n`b@}G`5L!#3?H2S*`)TEG;-)}OgJ3C^
hF7No*mf;D1j+(@70;|)RZ^*L|4<8bzr~ynN1*UD`hjqecPV%^t+`VMG4!O_S|41()e8ZuD01?7WFLC1k^y>+lL!o#iD`74_9^%I*<=vU>5oxu2&aLqcuUB2
1?X}}Z7{Hb`T=#DHolJVd-xaYC7l1o^`j&SqjvX#A$8`W;&Po!TESfet`@NFx&LuENi!j#3OfdLzRZ>v;Ln4iHMaSqgB6z}%`q&jR?lUH@BXHL16=R~p=bEF
3=%uTIJZdf+}9re+R<y?$3g(jmgL+)OvaBG)9BH0r%|l?%fPH{rFQ=0MbtyZ$Y}_P<_>|y?$K}d?@&+bUphnnKspG-Tmmr5{c?4S|0bo{O?IDk!L%MQa}?nm
S({8`>Zrh*%ZMS;!%k#?#u8<1FF?*!NJK%q9pj?=UTs8qd54E>w_;c3FRS;X)pqvAZHvD%Z*bLzZnT!FSv)QF9*`T$)$I0Her{2;DC#%z>UqhxU@hM*G{&(y
XpUnCPfSlNnJ{8Ef1NODPbewCyk!dSqY8?KpD8lZN}Mb9dqDFyxW>Ud8loz@;N%zOaXSI>Kdcbi?cuD!$=3tD9Y^sh0u`o!kCDB4o5zG}oVKG@kH#Gs1=<jU
>QHvwVafd1`&tl1_$b%FJ?)8PV>W8ZL;j<Nn7e(z0QF4?rvLd0Z^4XnvXUZUdmLruzI!SI;@^g#M3B=qU?xxtr#A~Smx=5b#yJrUHopGb4O8Hjp)wFN6r!Fd
uCPvj-xKUCq==J~JuLS)%lS)GNasN!JjJR-C=lvDMWyiX1?8*9>7XCaIk}sSchb2khwGD7_Gg6jcw0>dw)M;n^OEvRhQ`3{yqyYtP^gvJnto-wc;j^PS`dr}
nbH{X#-RiGL9x|bH%7AwEL4)_vitg;sejjkA~)kCE+x#Pvs{fU>?)so2TBmv;3_l2kqM#*6>zgEk#d{vqw!*xm}mOyjJyw7tAS)iZTD3V$A$hn&dQV!(*}{M
m#9>j6H~Q;3sf@?p+1+_%P(IXkUz~^_V8!8W$O?v|Mu{41{Srn#aL~x+W{%cGtBOR)WQCK!;gUKQT9IoL+jOm&yriD+n8lMA9q8neH%_<q2vJ;PH*muYguBE
uIj%($es&un6spXjmqr*84Celz9weflY$}c16oDIbg^piH*=`GWy8=Ak(6H?DLZC;T&B&g{(CQ1Q=l@tY=9d_U$r(l>dIp{H`sC#CV2B`*owVl5w^M`keN!u
dmn%HM6?Y=AJlZH|8c1yhrZ551i+2tun+<y{sCeJ3)8;*)~(w33AR~3>KR=1{!^pK-0uz9vYm)1PNg+kZ}8K`U$ymq*ID4KnJ<k%Q3y};9o{NREMgms*gV}|
TpiRTNU>){egGn4$=gp)RG`nCDX+${YytTEdjel?#(I7eAXnBbztnHBbaF-vkE4p|h=;Ug?&obCRqi7L4Kp-`{rau83^`p)z8p;UHC&4yH+>(?ALYy8<1&s&
ejM=FWBi9Dvn-ecHBf`Ko?t*q?kW}j_oNUsnpSav0IT_DzIg7t{9yWk5|eO^$8?GCK2J<T1uW10Yuz!2hFmsx>ktg<8<PU0d!GEIetqnV+vxfe0JUuSax%o8
^u~9_`%53!?*FoR+TIIk#B<uhG!xXxtY=#cWSy8T^@s2u_72={X%!yH)qnIf`~ixp!TbEj6192Cpxf|<Xa%m(boRLz!f&@Vkf0de+dTUz<0LL-)hiZ@`tf-e
6+C7D6jCp$5;GYGGMr1^L)xw8e==YWHxLPN#@liE&{vq=d?lzdibUqr$)>x6So1^na9^#Qb$=*Pl7?4-ghA^`83S@^);O)gPziaZ4xAvC<$J*U%00GW=>@|X
21^In<`GTzoE`(8_?)duTzUjBLDzTu!gg#vwz(#cIPmQm*<v{7UtB{fan)J*nY=|HYB_sW-Qg}(t2f+beq(!Z8ahq&8%EV!S}c3=>Ll%n6@tyUH%h)MhPFd6
o9Z4k*g^Fpw|`l3g5%jMBA@e^>HzC5R#U(7lVi~)YA&og&#LzgN^=;z7|A7m;Jnc1R(k9tH+2YwWHi}CWVU_16@XcZ-45KXdTZnbTelPx1q6<zrd#M{-VIqn
tZb}^!92jt{leruT@pyhK0>Tt%0S+$mqn`#zq*5sSQ~({9qzpZOS}I7PKiF%bQ2Z#*W}D%E<Jt1x`{l=28<-d_@{f#isd&#O%#cnQ8ulQnk>&$#m*9nk|V1!
?a45);&#<->7Ys(!q@D?eCZR@OgOaFbMDG*Db?c(kTeQKQCGJL!CT@j^<%e$`ZDfgGVhXUsdbb3YLO5W^$czI!RaR``;pwdH`WUCh>jwkXQy~rj9xk0*^KEK
=1_Q3CS=S?XqJikA~F;7#?DY@Sr%1X0bB^V-lWS+>fRi*fJgLJI=0EWaU}QyzBmB8*ak!se3hFh5k6Wh^`h)A%877FwI67c6Or~B7kR44rb#!W9>q-L)mVyn
(>172@b}bfza)|QDvL;A(euayc)1;lMS~MP3LpyX%L!yVd;t~CE@^O-2kBw2Fakv>gW@ga_R7R2zGOnI143d37N9P5F}FkSo(gP*@7x_vE>~Y-jG{3=tmGov
UAZXHY+zdpTwd7oJu(}%Ja_4MGnjy5!edcJ-8KnF+myH+Hn5cvktlIagheYn41IDmJmo|`U%P`~wg<y-@}yQ4^!vW|veQ3@GEm)G^cFgQjE;x51yhOV#<}1+
6(pclaX#4vhhVK4Yimneax)UK`oRu;`x1}c!!~+=1(3csE9_Kdc|7)e28u|#?XT1mYeV^+u^(b)J@PyQQHt~Vk62$aA6|DIl$0h^+x1t(UxpM}K=J2G`xYKq
QMi$`wSe&6W6RFQlf&@G1kGsS&Ovve9`jdY3zBgk)(#P6$Wnk&u90P|^sw{-?^9-8nUvb0s_%q3PFtIuSzcwM&HBVesTVdbZ=X;^I+EqYb&YSAKjJsLF5(qB
1j^9}!ka8(EwWjq)e-&(Xh_D~6>}z5tG#z9Dhpcq3VQTTw?7ilH89GB>Xn*Hx5(wTCi<k{7r^QWuR-h<BFWGB<51}LZ0ta3UX>iiqqaRhSM(DpP_A;$_LFaB
XFVC2q9b_b!q)9t5Vh--_GLz@y#48eimvXcV>V@Q$`3{JwDJA1l++mYL%pFjHMSApbD?(;QiW_qCCvbt5_ZxGC1Yprta~bxHl<xC8kj#V;mVGONL@%MoW1%f
T%`~QHMs_jhx3jdV;2p9CXxFFH!%td{shWNd5i3;@|4PgM9Ku>ojDzk+2;VOh!~~_{>tw!&oCPx#~bOx>3bzcxcLl$?mc-q5Ecgfp}NNx_|4cYXT@b*PC^Gy
^|2T0<@I&qzy|#H((e|rat_^70ihh0BGE)*8GcP%#S=x}2e0}J{IpcZyh61RY#eB`1x+rES<gS6Iwua0f2GY!p#n8Y&TQmz6+ud628^nNTc-n51FfPgth>C(
O4SEmnzi_Z*3{0t=5elV?W#6f;!1*wr5xPI`Vt3V5Z^mP<GeUUU3=^%2d=CKhN&_jr}*jsTzJtuyz&WCBew#0s+qh`<$v_KlCpoT*32M&q?a-5R`PPbDZ?oC
RG{;{RlCt@pWFXMIw-7Rt%@gj%_CGG7v3boKX6|3ujH(RU8>(B(HEEn5B5Y-P)PsAAQ~w!9h6!)D=i}Xm^9d%=D#MN!|ZSIn^+w&oV?KQxRU<awR!I*tti5g
=UAjeRXqUJ3&gC{`MLTBiQtHZfrBtOC@JrH*ozl(MhT4>TqaPz+pzusb(3!y7q71G>jE&4r=46@s-V27R-?3jqdyBFmZ~rRTyCaZud)c1H1TOfZ%C&efeu47
N?&cRb50PgATL#JBzD~a;9(shMykO<|C|ku;Cs?kF|qBP2J$yM9@8pP(Y!e|Jjs&4l#tCeR~?j9&hA1jQy08CmGesq=&nr^g^k7>ghu1AlR=Try*xoYOvk($
+lrRw=i23PjrvwPkAz;37sV7{Aw`!Z5Fd2QUZKhxyOaq^F(ZizqIu@?l<^srw`T*cTC^5iEKnU+v{r&ubwm#kf*|cQ*^O`8wLLd2Ja2`PnGrit*u`B!l<$;J
<$<*S%6NzQ*cRG<MC>jV;pI}hv~T}6!{!33DdA=BeN{BZUvt3gSfoo5aw>(eJQAeh%W}~X0inu$)nefkr*fXEx2~pqAWhZvjVuxlrn4%OS#rcG1D38bM4U%9
Y8#0syC<k3K5{1S%RT}w{@HxU^;O>!R^R&dfN)#YOF8Rvh$aZ=CNSo}#cgi5yE-{2s9akF_*wt72!gNVl^*{+LD|JPZa7)Z5-?i)(xX@o3$_IhHerf>F5Jl9
DhjZ3Svd$OjV|L|p$E|+$g$>AV*U|6N_(Jla#nDCWB8Ne^f4FU#*M!cqX?W_Wp~`p>3_Kwcz%2Do`LiN>9ch+=WDXh>Q2cQIVI;kL*W#|YqT|C$gxN?6jO0;
GDA`quDvIeu0PA6cV<}J7Ov)8_i_M<L(ncw`qq6Xc{Z>1qV;}=I<qCi`1$2CDFtZx>$6vXsd+)d$C82#2PAPM{weF>v$|Km8{Kj;+*mI)Hj48us7CM$k*HbR
2_`60-bR?p4M)W>7Z3`>8j*mfc6I6Qm6^WAJqJQ<*bP)|V}l<1(O$}xjPzd_QS4XWv|#QmehK=qM5hMU^JT`0w6K=o^8>o9)XgjrdcX-R8K2gua8DL*KxYZ~
(NORgr7S4AgM<CVV=F$L{1Q;Kipmq}HBB<~Q>**r{8MECQGbL?<biH=^7!N8SpMyNC(WrkkOj49G1L;LHzRW+ZNt`SaMOhTb!S?jvQ((h;QI26-R&RLn#%xX
M?{dC3O0sig*n^wL;7yyNr9K5o@&8J!B(@OwB-`%ana%jEhxo_l^UA)jz|DL%~aol%>8akX)Ao|_95i&htynXPpr+RBiBFuG^j<PHDT>1&h5`@RLpXC&9QZp
YO3Gq>n~D-!(W1hO*%NIX3!H{Hc71<`(&GIFk(>$=tE?kls0W`wL(LjJFXh)mM@+t!<iiYN%S3Pf=j66q0;|zZXo~V)1FMQ%R5$b8CfbJ4rW*-lS5`ICBF&0
cRa!UAMoQ;3b7)Be3>FAp9~h{9MQ|<UvIsrJxN_zyL%vqgkk}Ax#Yxo#!B^K9<ckUgxFgy@Zl~l_sAdl9j2kmkHP|Kk0_MchkRWg)ZwsDcsQN!hlwO|>`d$o
7`AnHvf7%7BJXu{@<im%M91S*n>BhF^M0;Wr79tgM^ZDpNrq5XJfOp;pIm3DS7xVZznmdaojDoiqP#%HA)H^snfC1TrjJK&3$^3;S$MP0N*TQLKD)(#AJ&Mz
Fe(mL-r;*{(UO}t786EOf^oP~lBi~5hmi0Xk+Fyq7-qle5ibIKpJnR{6bE>ECt&3khi1`MNtMjd(!xV=KuaClt^AjYn1&(`E25LafwWF<$aXCdUpxoI?UGnU
cffEHY34{hUUT_`kT9wquML2fNW*#Z$$@Nu*St|(yJAOX1{i~u5cbF9KS6M`8~MdNbZ3d~_MU9Q?b}dtyX(A3@KXd+6<6R|4UhM>hJ%kP?pLvAD<96@<DN4|
scLX)Ayf~!_%ufl1bRLa8e;jt-VC-17JRt@pDbboxayc;iV6)7>oLua;y{!aF(2f~5Zty1tS9ARaLr*s4*PDijLCl~zz@4pv9Jb*z9mK?JjO3clK}5#j{492
u2g!|JdK!DSa~7)nu<rvHXV1+`k9Yo%4lb}*;B(d=G%i0r%Bpbzcl2+Zu`EzS0DzYfLvz;9IoM@#D>oawld@(fK?ees$}hC1$uW2y&9=y<+csX9r@ro|M+Mo
FR$STH4qxb)e)P=Xh}-!3qX8svLy;<Tv9FQp}L{kPY}y;raWamkQSHBZ>+Brw2xBRyf0I5{E>EYLt<v_@4m;ou^xA=1%R-TnRlcW^xYBcxhk3w&-8>mkL$ZJ
bx9cxCEBKZO0_GrLtP3=QQ2c!y_Ar%g!~EL;VU-l?J(71*1ngmj@^iGGSA=ARHb}t<^BijpT4J)|2Md-^K2<$XD>CzgF3coS=lxLw}zL${(+n~C3H&p@Bipa
(!TB2Eq)xbS9`PJ(?dwxi{I46&|J?cS*In#uRrqrwg>4*VD{t8vmVp}U%?F~dowWFICL~l$LbKvS{?^<bF!c*XIXocL)J13*AA1X9uXCDC^GwR!Es8!i<7;Y
C}vpwS+wkKzVc(3czD|0A`?S088r4#V7Jn2M@RRrl0c2SdFw~>kICOQWMO22urUmL1X63Gu$;&2$mF+E{pzzJTgD9j%+|RVsDd{2IVsO5Gv1IBvoJ5(bVk&~
{d0>}zIvgKKO=lX`9|bkUA+MEqdThu)tdX!L%G@~{wd1$RNzKriY=^qRfSzNFx*BtLn5TcfXp2UUCXjBZ+u#=P2hPlsDTKrI=UMmn`|zsZ&L?)e&AV)za0&w
zYvZ8G0ds;*XC(?6nIsMbn5L!EnIFW9I((&^756BjPC@YTwuE-;hZ&tccJjda@F-}l+&OywAfFYA`};=ZCj6Ya6ykj>iX;n6TX-+JX!fokP2nYp%>nYa=)pX
z~Luw^$7hLr0WpbJ$Vhs)$Q`$U%KGXXwyyb|GNx8f##y7U&u5;v;`;`*MY6HemDQ_(<vOH-PCw9>Q(ipEM`AW-6h@L6Ot$gm~GM9ndd4+!zEP9MEftSm)N?6
3D8Lu71u>5fA-vc!&}%`0RC@-atAcJqPWq8`S*;}NGPX98XT@#`H4qOidY*=uR5c`yoazLkDkxg-b!i4H>78QY0(D>kfk@)EovSZDHZ#{qX#-bm{9;$CvACQ
$U#RbzyLqaHebC~0*-z1%@u)enbI==2sVRdhPLJUuZ?(@EZS<xDfZG)iz(H-CIXXZ0-w%;z3UjY5oiD)>?(g3_))GYj=<f=NoW*pNC`T0CPNk1wkp^OeYGCl
*^{6ese3s|RW2HKbTruCN<Ig-XQ9diWA@Y)99zB_Gjayf_$|7Wf1u^bd*ZVfPOO;UrW!WJSG&mdPaEybIHAycOxOJEQ3W~`*&PrT@2YSxTZlWIOI^l2Ud;PX
Cq^<!ou3l1eMxhlV9_H1q3)w28cnJV`u!P?H_Hpitsi!|Xar2~bI^<;B?V_rxu_1=ptO=>C0!h?a|U0V;hteKBkN5w(7S-vc~U|x^ZxBTVFVrDEL+qH0_gs)
N{s1BV^U`e21wzh9LRs^2^6!OWfkvu<g#@8myXy|I-E>zn!!c=nJ~MCsDbHyKZCXA(KFvr+$kJ=awo(Y<>fH@i>Xvv<;3y-#o|`fmmE!OwG3LU1S4PVSdIm;
FhjA|fwHyR(J1>RdLTnZ#JEKb2AH=5dHgYDbXMa3$GF60R?;NM;qS$x!t7M_s_Hxv8}wHuv{!@M{e<NVQaqY?FK@Yt|N3%5M87NvPNEf@d5nPqH^N$us`GwG
jsuUGH7Er@JEi{HVSmO^T}i%AD$lwS0`AO&{$}*wkNMFa#&%EDO|6OwEJX5E@2Z%9C72pLvKALrrg)Hyj?Yog-M`T;CU7%i#?jck8RFyeGzY3}I77?X^?v6G
r1#`#W2eSvCwyFdD`Zk)7iM9}1=*(=Ls|=nBLMhEB*y?uI!%ZJ=KhpCGn$9@U5Wuq3Y+LnNWa4TK)zl-kv#IQ$D$wAIg{%+%RUhZ4SYEPt+`-<)W@s&2<=R0
PJO^jM8PrpO@QJhsRh&mQ$E_~*ilXPx=n}o2LRE+L$U|~ktY0DRii|53{`E}XYb_3?XyPeI<V2bV*S*~(AS(Eqitr*0N}qz(7%`R<*Qnm8iO$F2%;?1Kf}B|
2dT;vkXDOlq)Ztbpm|p%OZ$s^OuMTB;@og41N&wpKD?6a_O-#|+qC=yc^vCDcc)Vr!hiSXy*nTP_J<@WsA@b%16sdZI@$kgR%B4Dt&o>B+qALof$A{t=nPOJ
TNj(i;;2kC*qU!uM%3vx;Jz|$c5Y*!qoGz70@}@gOSw<Sc$)>7=GUpJ-?w<#M&fu$_L*90_=Q<266*Nk>(l15o6C63P6`~xuce1+oOp>qSbb-Gm_w?uubH$+
)ch6zq?qG}ADOG3jM3W%YiFQj$u59&Rs&p!Uja5>%`LolW}_xdDrJUG4gR;|f6dq%EtAfbUgt8kUi11tH<qje?8i@~IbK}k4s%}BPbJ;LRYva}nc|QR+qe?2
rMEpS)0q{2U2DG1k**69#<NB|Vu`rPW|@)K3mJ$Xpdhhe>osl)MV@^C#TK4}z`b-8RoV3Ajgw5eq^EGUFn)?Pg78Xd;aqf#E8>}w;JA5a!q^`l@BxwEu)~cP
3q`K4o?@gj#^JQqa(L|t!$(g=DTUCr1aEI=pJxX<@o9h*8f3OVk~nYNp5rG>21Beru<8U->H!AKZy@Vz#}K}yOZ&E4W`rMZ?;opv<+QJ#Xaa`ocn+y`M^yQw
-E#t5VbHx%jzL{^VssZpcfcncx9CEE4OX|G&2f=#^gw!ln*vmF_A`pY@;c~9&d^E06mefi8p=OX1K-qfMh+ru_aEg94T9&=dT=!o;67z$+@o!hi7`}CHuuH@
T!^vXb+C=Hyhd^UF_Fg_!H=uyzD&gNOh<A6q}}J{pKm|0T0V+2p;G;?SL_w*{5mg4_dQpUD~vm?de%K|Ep6<scX{ekD<0ZSz~3U%=C7E3s`gV~>xQi#eLf|N
-u!aVA;%nw%os%QHp`T7qToK~Y;BYb8|x>|RT#=?E`MJhyT8fe4kG$5pN=Z#4Avht+?W>OvGH%foZFF_z_?=_Pf#tD9mfFy5`AiiDaQ_5NSCBe<|vdWnGAVC
uy>QhLnYfCAJ13)qGfG9>leY5*YLFrRFpYi@OV0(Z>9weu`gDsM#PLakBUWWKjjKE67VdnCy*6g$p6VZS%GCS^#)HbKxj+wfD*s@IV#}h<Nkz%8`QkKczDj7
PA+Ac{sA+gUe<*nK#bvf1z0^yZsF~y;b$vRn-^)mn8AVXSS7(VNNuq4mjM5MDS}}ww<rvEc%^zuCD*ee=(JoGPq)1(6xEu}ks!HwpdRhs9Ox$vU8^V_v2C|p
?A|ir6sdjgO`#$0xmbq(+j!TkLW+*RfnuOO&ajf)8y8i$rsFuEglSm6gNH*yMynCIP%*CSif>f>`arA{j6-P!nYvyvcnQAL{Hb>ejjgy>Gu-r&)^hitc<|pD
Dga%@QyAbZ!*(zoT!P69E`bPfOyA*Wg=d3(;G9@Uu@Nf*V}4ZxM&Jlt4kajHzJ&KXt!GRa*2?Vmi{LlL6K**<5HI24fO8YH(+X78BEhsEk0m9_OFo1#9!iWy
&u|?xERnG%15*%YiqGxS^n{)S@lk9he;0hL*xM5<1jH}4nw-}w@NPAZ^j^wIHXY!v1&(=qKMFfE&FAg0r@%TofM4B|q=?@(g4sn0Uoh?Oouv?U8gcey3eSo(
9omV=LeZ_}#DH0TmY+}Ol3{4}mM{_jkPECJu^e=DRYTr@bQeUW@LypTteNsKAU-2-uwuut5_U!bb9$Z|D5Mgm2#MhizxILg590e5D_w%6x?+_sM#-qE{m=Vg
24=R?@>Ai_y%^v2h$5ps6?bf1fsk^ql00<?Mu_U1)2jiLeRAv=1IUw7K#$Ryb3o-oM^GNsFm-LQOCElRZTPL0ll}tH`I@g`zW9~oNb#YCU3n*QI9v%!>oqa=
K#{;ud6>B0LizA*#Ti=Cv%=PATYZtNvq+zfy~3yDdgZnVqLv!P(V$xZ<<mZ!LVqF42wxuEl<(ez>mN*fUDxcP$O2lAUbT?fox=%wWhP#zRM|!JAG>0u`r7-p
2P(lMQ!Z0|BNi-S-~}T?{5I9$=nPmc#!%IKZjG!mQ5{DAWd{?Blnk_gr&)#dqnPXw-Cvs&uW}bZ={f-Wi+2&3vHtD}>nP-tx8Y;k@?rJT4*G9Cc%6~-V1HD~
hI`h&gqQGV$gY7Jkm`Nz;iI#H8Bz4qfj}zlo0||>%N2T7H&TpR@0AKb@DhF^Q(UKo^j9d<Ltd%)gqG2q*Ug_18w_)Vqw;6?jx$NJ3(=Q{zE7K#Pza0bHja(7
!cRx0Yyf<hWCja=K4+zd%1%tE(Gt`ycNHuiBt%zoDGx6E*w0+2Q|ZETBSYLHW+&i47n81PKtcJMR6JGq@86vop(Z<-@l*;JR2`19QXY+3cDCXo#R$gipCxXN
maGKdPVSm`lQXyl6jjx~!>9ehlUqnx3?i<l=16FbV;8Votm_o)FZhUSAv}Zi4fsRttWU$e4u3XOtAC*x7;4%NgdYM1@KJ9U9Gh%-5UYnSSzvS1n%}kI4?<Su
0-ngA_g+mU+Qf79_FBfr$4#oQTchubfqU;Rd6!<>e#nCXa=A6ClTG3Nwcx<CO9dtCpdrY}i)Rp!pFyj%SbGH8!|G(zSV#C0zqypK;DHt#rr&uUX%`C7pmnMq
@hW9didaFyU9t>eS;L=<h{F%TQTdv}LLt40jG95JZ(yJ+OOW}6{1}z?YR}iU0o|Gmd%DSQ@&|D!wvhEt@LMAW#cUO@bhu|xDwfwUufzVBwZp8C1r=lS0Fu&d
Cq-Q4vOWb>3bzAe4Jq^X4-a+j4aO|*J4#B4efJ5gepgEeb6V&;jdT1btrDStrYt~_-slMFzCKToMfEMm`RG;+oh_V|;ctV9YrzregbbVnHE>9qjyh~X_gdB-
gNN%Z$obHj;_F87LUO*HhJ9}>QFL<0u#>ka<d{Rv2+&;s@2y_MIf#}~<&}1<yG3joX9l&vtRb(p0OfRH>%=y72qaRnQcz6y1t7>TKi^Hi`)>{NzHf}11}-(q
jNGCUJEv!-9b5_<>L{sNvJGfh;m~YJ4>$~d1Q9<N?9Dr%g#RteKnNBe9F*85QHNHPfAU;vN)_%&XL*oCm(I-@*WbJc?M8yRXk%;F1ZKc9zTvZ#nRbI#eY|y=
@AnbBzxVBOM(e7joQ=f=9kxY(0FzMmMry>geP1CfSpTxEpPK0dnsh4X#$&bHYf&UcBA-!#g<-qw)^Yf^L3K7X&x%CTEg7-QUlH0&CI1A!wEjrIindJUq7jX0
wjHs{R(*9Ae%Qc``dk8o1B{a_<3J$zY46%WF_!=3TP#=oh0Ro*&4LQ|Pf79oMtQ?t06}*Ag#kJvNZ;|n*FN<6n^LM5+=itZ69$M)sflucMk)F!`p}os0-u;r
u}{t4vva-G49H|<GX#Wz?^VYh+<A9qT5=Lk#-OC}=F>b1t?CKUw9m%o20Tp_xgWdEbo|PHx`fFQCSfqZ1LsMJ?JW6zopJ)pX=(v04ehehLg73?;6-UyBN1lK
C=cp566;6mX1a%@&W14x{O?<f{-Ggo?ZsXFA-!LV8=P4uV_Xwxcuub`ljzCYf$9zO+hYTEOb0ZzDFg!jh(xCs)MYo~*1&it%e<(o5u`i#PqM%4)VcQen4J*Q
`AoGa9LvfeDII8oet>2-KdNz8^n9Cnf-)Yi%cTgRnaS#=Q#}3_T#x-2sgn!%n&hs?W)Ej~z#HQ4p@IZT<=$@g?63C|0R%?HEN6EQMRVqSeQgI`EKG`y4+jo^
lqc1U+=qo>fxKT2gSbwn8_zjIIBKp^Wa0~Ki^~`<kDVWeeTuvje*$-E+=y0>GwNF#!0Bb>7mtn!neCX*%X!6k65DtJ5UpFUUOrT62PCStfq`LJ6vhkENW^NJ
h2@u4csY>ZLJX<7$~?APmE2*Tq9px!x3V6lBYgXkb>2+1NC%xryt#F1!XTg|3vPfc?JHIxAvCBMkjdZ0QcJ=$rmdjVQ5zGEbX*{TD_jRaHont6vE9%Ns!}rp
Jqff_+K7UR6tU*MW%B?MyP|<^r4yH=L*N+l#paIAt_R_v?`O(ut42kD4^P=)w{n#2Bvu;nV6t961;Z6;lhV}wL6qo{^%rqm&sFhEm*}2rc7kQeya;@P$!WYD
j7CN%s*qE`F6AnhO5uBZh5*nHaN+G&3S2y=O#*_3yEpdT_?t$!`g`2Y3nR))nUlw+>12pw&1Bk{PeZ#GeLqHo9DXyNRmY6h@jq%QD7Vuqwv^L}cf7RZ;RQ;a
B-Ywm+|%U^UpebQXIoFU&^!jElPRcuy|-1#-JMpXx3gm7r{b{9i^%}+(CCaDC<Jb~0RT)0Hx|=OFgI3bJuWK76xeb{{*Y0+t}j7)3g%w)_sGp(YEg9+NR5B>
SR(>l7i>tuk=;#U431!OBVP<#OU0W(%0-8f;f@keR<Hk#H8%$x-fh#o1?{P!<U=P(m|ETAXMqR&yso6{kY-9rbs<m<35<aLmeGui53kIBKX#Z>7fw`?*C({-
352L_#(;BAj=@AnqJ!<vEcvNin<ElYmf05DpgsOt%_ARp%!}#wGNt;vb&1bZ)N{mR(|CVg`{`JkK>@lxBp~rk1Z-Rqh8@7sApf=`9+J7zKIKgG^Fr~Wp<&$f
RBI%^Qp1Zv6P1|9_wYTL95!KV1Chr2cleY5FDIq72FJSf7W}IWZ&9yaQ{yRK#SEa&VtK<M_S%At;=F!QU-egOsIdUXSF1~tg8l8|V8CM^MWW5!Fr%u=7!-E?
o_MAT!C`@LJu7!r2#2=ISPzGi%hIsNf+0(}LbRrd-*UP~<c!afZ9wq@Val4<mhMrwebeKpczL^Ehq_iprpd{kv4tc^g+$wjpIZ_mN6>zU%?>9$lhgNFqC1^D
stM=wQRXhi0HOu0(Qm9Vm?t}<55rbF0=q;&0O2}p!x?I(1tSxR$f1Y3OZJm`uDhN6(y@J!B}8nsV_{J4Q2SYyescAX!NTG97#fshEx^-zqNB=TPHpX!(@SH?
A8_3nE7IHZA<&y+V?GXX_?CJQB}d>V_$U@Wfgd&o;^%DLHVoxNiK47VR+ml2Fonv*s`;UMo30%xdxi>u<*7PfJL)Ftyz8k#pIEw79_m+QW9BMwE=Wevg_ZlA
$G*OdTbXHXkv*+oPZ`twgl9bZyjDOBda=o8B9o{#jk{Z<lRgOCdSz1)81R-WzBx~N_1SWMsI%cn73{!JT||(eWpA{BGBDa23B3J@dhb4&V+$nUk&|{F(@xf<
QsI!t_S%rEsE}HWsWrg-U66Uc7>a)(zP{XalPi2C)R&DOS?hV6&}NTKcyFPE7o>5WX_5BLlX*98p1a_cg~)z7r@CU~@E^3K{49KO7)`YcZUyG>Ofe095@=N1
c8u`;s3@vR2MTS{mOU|g==u2m;oU8f*;u@%tkCq*$noHn)(Z1&*tHM+-yGd}$RiX~2$!FnyhIYFw6wz%033J;>`1|vP`}D?YpvEBik8@io}2SKW^=1bl&NOc
!t_UwYHtCyTSG!4H2_SMXq(g=>|8f8)H^D+wVpaC#x8xtPM5ckG!-!~&5Gh)mDkZHcMdz>%Pq0Nh%9tnZMD=Bce^2<NUj3cgiNe*<;Dd+QhBXTzNiFKU3=ve
OC=qJ_n<quTo_1ZtG80DFC5ljw`<m3avG<Bfvb_oI2EY=ja!&ITKugIupQ;7WM>EaY7hAyn-+VXK10h=*wCYuwmGR>q#ag(wXIF(m16(gs1U7ik%R<P)QNSd
P$xOgksF-p91pn#cdNCw&GUz!UVQSqidDpfYX8nF?ISEKPkUF`=0)dfQAtdrKHuv{!kB8x(24Jb*2HsP?yGv^{mE<wJ{Em=50W}~O)y)fg$V})!jQsu%6%jI
TK&H6<~bUn1Ajb<m;Gt|o8E!`UeH?xL6Yo~cvI=0#F)TC{F*Qjs^pf<<8}42Q>oA2eI`w#o)i^Oenp?^-d<*&*nrV6e{`7;xuLfl|BzWk8s&sHCFMaJZOGLq
e?AloRoVG;wW|<vau)BM<U=p)Cue|mi*qL|<at$>90MFdz<@XtgqCNybmv0Lu}A%3MO%R>1t!e@<6-5{$YLU(iv#IB6>8u~Ii3CMAcO$FQrRFpK8h6k*tnkn
9nkCOFUo5C7#opDd9qNC$#iiYk={PR|L3`vHfZxarP^59R;%YDPU*``U0$YRpZpT3T=B?x59EY2X*jx%oA68tWC;e)>0OR%aFeI%r|d<UYl!>+jf3xp;*7z~
C4%X7(rFYQ47>4w=C%IfqP+Q|O7rP{F$Ngr_hnklT-O!7QLi6GU?8h@=#VJH2Y-um)>vh10z3tkvdh5CicZRP7o+YZ*0C%H<7{<zy$n=|Dh|SN<JmYt7Vvqh
N2gTtq6b8%kJ{~_G~0zXaG)J}p@|65>tT_x7}3j1*lZ1G2s>79&!eBh8e7$@*6i11N4!`WWRWYWNgI<?2Vq7O%bvAaCe3U=$#~n5+S#>ZMaToByHSmBbD!fO
=-hYLXkmc6*-Q=5VA6?Q#LxN5!@4ZIB9-*2s-RTcRNP$oX`S<%96=W-;p6#kqafy^6+M0Hk$eC>b_^9p&3zLzTQ0SLHQaFv=!ooE3rdB;h+cJ@{ML-UqjM-=
iR@;vbhkPi?n(Hb;?>Viw!-rDycTfX7wkd4n@837uY12>(}jhiJ7E7`(?E#FpwBK{y#8YkU3K0I{<y9?xAf%%JTFcuv}Uc`lKFN;a<-<UR0W}kPoRM$?CqYj
OC|oYh$-cPxEF7VOR&kh!LDxKySsGc(bLkM@d$I5C!)x*31%Pf6$qb8{QHLr7=Pgag3(L5Z1JD*Af_=FCzJi7iL3~oQZSo*@!j4$V|x>frrOG1T{-N_i6)xZ
;p?$&9zbnJyPT5EfoYONRs+3JVz9H#8H_Vn;#OF>y3Pk$l1MM)FZBsHYK4AQDJxw~sV^^VJOgRO_GHt{8NAblw+<>Rof;b8;Z5Gk49DeOC8Ac+YA1Aj?uvSB
d{`u0goo|Eg#G+K;FrI(K~nLKRU}BaSO2K<Bhe=|A;Aw`N;q$*=~i3N$a)jfyYLWJIO9KkjFEuAwu&&-Ub0|HjF=h~kENIgo96(%?fKeA4vSva+(aV8QJF;p
R9GDW!>F*a=N`&1kZwCK5wLwoyaxlRcU<D_!fDwa&70!;`ycyh-JKuAg$%{g6}TrE@;!ly{LMku1(}x!Dm_e9AAavKr7@UTNID$7HJMVyGBt~G8a7OuoJqil
;VR~tRgBcSBxFY&vO4t8fL*j>ZoCNXY^LN85W3Zxy_BOwlMOUm4cD>P%#h^@q^Vi6_S**e_2F*vc~^rE&tOJxl<YEXN9$`U$>_jvO<(?Ucy~m}M)<^T`V%*O
2K1bG49($qLj|G6#N)`%bl%j|K`Zrkb*^YneeRyRCrvSD-peBP!lU{hllG%Q9tvfe=5ls=oOvX#plKJ*Qge8t3_uFkqJ;z2o*Ej9VU|H0&W>+(u08!PdAh;6
gSeWA!CGM}@?A@7*hTMYR})uY&CBfGUu{(v?5C3L#~>XGf~dtpT=Hlw324O@8<?K7NrJ%X)gQ<`fiZuDf10(#UkJ#)r;~q`TPq(-Z)KH!8Cleml}5|3RZzH@
3rN5<_xUcTr;7tL(tcmq)tXWd(+mg;!oe3%r~P|c55CQSdLMYT<n=%3485QG8TgOKQsRECYK~Auw8RxkJx_}ALz8mubH?L(D`p}=k1us!_&OyC3D)R#_+)u~
^nFk%6P+Z8_iFs~kIar)IuVs7Tx;!D+}%@~JH4g?<tn-YyKRy}@et6T*I1qHy8%yQW$<@3?;<`YLWFu%El@8}W)>y$E-*NUN_2<i<=a{J&v`VqPiPeHC}jSW
HcP`Hg&1lz^0HhbVnh12?(;DMZ*Kv)KiMrtPS!UFBcI{7GSj#yqlytpm^+tGIktg=ZdpoiirfZ<a+>_G)*8BZxm#ef*3IBilegCIu6Jc`0fsMDBJu?#I35w-
W4LHEZof-24yC*rhaQC<#eabAO;kLgZ3~}CU+nN>5KygDko5s`Q9B|z!b$3T_%t=_S&p#zy_om_ra@HuOR)jn2T3{Kz89q@9lK!8NjNNjHWoE57K%s4-5i|L
?6w%Gj1kxqYjM9FNAygI{j>}=&sf3olY?h%eK35enF&_Ixzwfm^iwZ20%oD}L#(vbQ!b3Ay67LK0RSg!2-NO6n53a4jeo|542v)gt?D;UZ$|$;22_U`Z4x<+
2s^mn&9`})B#8^_+{JddpZ1T%r&;lI(&^k|lh1npM=vu()fI*Nwd6otPIpE339f<qkeqbQl;SDtQOOnX2Csgquy^%4F0^YT2y)e?+$zU7PX6%qM@{hvaUOwD
f2vI$@Embsc^CkoSf*B!`AwfT_(|SlSn2t8aQgxQRIGI;fK(C9w8UHnN7(TITg0PCqa`H;m2CWrtxgAJ+hH85KDSR@ES{oBhwTd}C;q#^jQ&oyJ_B4+(2o39
iE}GY1YvC-r&DprNkKXjg8aX+S5{TmOSdPQSfr(}c0k*X(h9g*iy#(i^yi_9b!JNzKuQozX4@Gi7Y7i^fa)!Wf>`5&5a$G>DuI@eg!V1IPmW|?p(`?1^g@ny
=8MtJHZRMHFjj203n%y;6hcS1UY(d5x<&aqhkfE`{%@A=%ze?5YpOlWb}za_km#~C6N0);?p3u~uT2C7Z{SE3it_!B^`gspb;%E}yy$Io&00GtfdY|RzzIO^
0o=RJ6F-!vOBsCGn>LbrzjkdJ#F!hA48+5u3djH{+cQw@L15i%>`q_kJDlE7j(trq&tDgy?X7PFF-8zlp&E|Cw_*1297@BbQ^#X-%|VxDIjbhPXYc}60Ia-7
_8IwvSAeO78c;5g1`@jC6ObMqLijja^agt})`W6CUFOJ0P>pqMr#b-YPkGum<@-xd)}t}{G>sZjZEbno|9$&TxF4Ymo#1D#qwIf$D{p1ezKE=QRkN5Wf4t11
hCJGT<9SXfwd68(_^iZJpM;ykYJ%jZHqtO$pA~N`iKL#rowue#Q}0;h9;*43nu7$hr+gJ+b<yu{f7^4#N}tw=^v5?d2M4{ElWy|u90)`inRq}6zx$+{B#9gh
a|S|KSDv6kC#8mGX|jVIx!H(aAcR8pYRmP9Ghn?XcVZU-%;U5C`-b6@Qz3sP$C-e^7Y|1<te61ZCDha|vxz@kkAv_MO_B~{8sB;@8yb^$5G~XTUNT26jch+3
dvW<_?hibSiLQp8lut*Tjne-*^Hf7b)Kk=I`0oUSW{fTfg58EEl4v*(WON@z7cy**vZ+y{js{vs#ay=Z`Zw4}*YZL=r1H8>ZA$GuEGoU_i)_V-cb$KbDOKLw
h4h`EEqEZHOI<2l(ZP32@~H|LJtCEK7%RJJ{h`$9rhQSIC7l3Wf9#-r_aA$W(PZ*CiJ_@HD6$DAVIDfxBNmyLb#2IhJCuoZ5=D08yFtVCeiwZmu~8}_xi^%h
>y55gg4dWJyi(Nl^5RpF<o~<^T$H?`B`W76h7^n7I~aCa0)JdHC)KTc9ZAI=3dW9Fw$-iP4;GFQ&%)eKV|jT{K;fI4^e(EHB=n>D$(bM~+~M>QdTm~=h2=_Y
>R|tB>TB9CZsMU+fATX6j}Ti_y<WvB+DtoNWN_m?l{?Ax2dE~tfm7Vvdo80Q_~R^=Es1=>PA6FKhD95f?>1it>cdJfoGor&&;p*^JI+XH%yZQk;Cv2L6k$?f
oEa=KsC>d;hmBnVT)n)yICDJ>%1Q`f^T-$1U^<+*+t$Bz(sSt$I;S5Y$oyj@lF_XdL4QAf-s#ByaHv6*UL*vC!py$#i#gTj{KHX52sy@r;H#!ax($&LNycuZ
0P@FMVkjm6H;~1#LzbVo5sI=>t1$uz$(_9(9AW4GPT&jHE0{2<hH@hK2Q8wA-4N2}U+6{ts%k!Jj@wqrQ>07H;@lOGX74vV(^v)Z%YWe-F<+ThW3B>@DzqZ5
!l*VEs}SyGA;+W*)MFPBw|*U*WuYofW(EAr4b04j|B}j=KnLF4ZcuzF91*jY&z?7Z3f|;&Jt1m^vY9PkUJleDnND$GV!Yq#E+wAteypQ;+K_LYv=7qgDFS`%
a_Gj=4Xi&gX|_M??iq(KoLwF+N%AG}m{AbqL9@P;;N;N4=zs!@BXfV3>?+m8^G8e9oh{2KM}|$~>|ppUtP9zZjU^N?3%%%~%7CSLmn$u;6}Jx4(6gI5ljCVW
=p|Au6mUR{vFh$b`0Db9r<jGo%7&}q5`v(-4{Q8A0LzqShL@c43tAV82yOhW2zWH81Q`c`!;?k_{L(~-Isg?snZb#UkmIJ2++(^=p4uROo#qEb)WQGI)11m_
Nc^1}UXk3^;l>%vdeYoc!|(ye<prvuqxM=kmk$|lD#!(QZrcsGVwWW=Ie?jnWyJLv9u*@34vHxt2T_Y4TGdJ2Q{U$BRcig5)KzvCw_jGPc>sms!z*->wf^dJ
^6U>X%cbCSPmseWTFluvd$!ql;7t=qRJ28t23<M)z(Tn;W%80xjhnW9IXzD_0*q&Ih9pJ76v~*^Q_wAUepCitk0UuZnF8JJJFh__DLNf|S?}k1Ie#?VY6Pdk
Nb^Q{Mv1-zkG=S#?TOOUFpE@k=+u~>YJdaNH+p|Oja!j|AEr_2E=yX#B~T}mF4zPE$r~Jj6YQ}&Q;c*7DQ|Mt$2S?S)ETK%8Pdc5t&BdB+Vj)8uLY2ZE8thh
zOiRJ&)K75AuwR&*JGk?Xfygvtol%Ty@Zfx<s;gXCO}gDhvz6ou=@r=H(vLLwlicq5agK|p&IxCaseF6aR-;CsO}6Wk5mtVuPxOqkQU!QVB(ZC@FZhRFrp)s
0fiM2?o!Xgl0@033$uLHCF<+Xm-&A=1f(akpi;Q>7Rv>0ZY0Bb=^<sN=98=Cz4RD9-+iWUxlEi!2{hJ-94^X5-eF1XusEu8b6}#`H3XM`?KkHFP5FM>AHo<(
{3QFvD(+N-slx;QT98uP);<s1oE!;+?u~s!QwXoPbh=U(d0yiqC&av}luEXmhZxDiF3AX?Qu2CgwG{RD$j*hLwz)ozzZhPx-M7GyA~AO{sz{1{*GRhE@8Z~f
Y%sQ1&xnA&-4@6Q-+N-1V1jeEB7OJyIfHi(P1e6MKc^bzxZ*K?k+`NkjRu^#LnX^L?^s7>qtoHcn5LMzr|1O{k{)nnf+Jdl!C4_+&j^hA2#e3UY)y`-LA=cv
F`ohEP@XLnjEuDgCh*_KGvX$dq51JOH$qH4kP**~%J(=AgbpYfH)g68eJL~S!Qe+;`r&$a3q{_Hr<_Na2(mW&#$`;i&LSE$m5dj1gHRUK7HQY}cX2wR{k$LT
sskf=zf`nZKgQtpDq+biAX3I;;)uU<#O`dLf<wpnN>Mx2yoY4iov!)hT|d?fZs!FAW`@#wKT1&Z!a<i264v(G7&36OYFIlnubw^22?7k_!o)Kg^)o4XmEl)>
D0*9=ete2FFYNvIq|{Kb|0FFhxFjA}z|}Gd-Ak31=R@WGMNK`uK(E8cGbYdEq4ljWC#MdE%35RXehZJyNyY|JPu4neuPc|n^hziuTiG=X4@HY#)zdmtM*R#q
G>eIk(oXM1HUu+n_mmcGXw9d<`b}PwRWkADM%NY%p<xOMyZP8+#DEM{L}vTAa^&}%tytIR>E_nS;3?t<;f#~!NbUL^4<rgv*#!|4M5z|U&qdgGJ%EzBc1m$>
p=24ioo0`3qv0UsEnhr_xbytOXH0opom&_uJ?Ed4V_C(Q_V9j=%sRlfDCkH{dUeX3llXiS2*C$I=?~Y50H~|)&9dDbig31v`*D$M`F~JG3-qjpIF#EOx1tx&
^ILvs$g}S^9&@bq=5!JY?PnrC2FToq@6;U;(`|06idq{An_t~K>@lS|yptQK4kT}8FIu<M^gOONFEg*U=+m~F_t2dcyMz03LCCkZW?Ni>=W*kanYHL?133PL
+K0Y86X>GcndB@;oZc&&y%{D3tk(e*7<K3$9K)+$bifS*OCRqLhY^-)jF6!r;huc=2e2G)Gg!LH_dY=2bFV4+HQ;3Wg0y><59hBc8*t{-ymQd#36DYVr$LV~
D}vCZ1W=sz6=a+pOr1T;wOmD!SiDZ1zH3k%j4h$Sld#r+mnz^VGvb_ec-n<LY4})6Sol-@NQ_&;mcd~sbh;W)q?+xavR}-0BD#i&vSuF>33~dI-w&$4QiDc(
`bQ?{1+?rwC+=NS2I1wZj=<Ore%HO#BCZkq70;(+suQuvY{sb<hu){|Yplqw)OLK0$k(tej|Su%XwKh5g5>C8+$XCcR34=YpL@Ti`AkdQ$dh;Q?y%Q4j2i8T
rbF7W{z^hmm`LgQbkUXFe%<prAj}FZ|Ig-LBN;;Y5lmWSi4sqA2{4&uJBfQc2?RY)Zb0d4g{NUX=@#e;czp-Aj2C(uW=-lSS&dry4XxmO(O?=#X}tjjI<i}I
d58Kx7Ab39&d}d56D01ms~I*<Z=KP<!X~2eyN_w3!@iT#K#703+WvACSv;jW*$}lf%ja|faB~OsM-e8ezy0M>@WXs{=ZR03vod@=d3y0j$jD*iUf;raO&Kb_
nph6&U`(Gg2Iq3Ouj0h`s8=L-Y>J9wE#JliXzq!u<iH&Rgrq@`v$(s+rW2E60wIu3g{a4KaoGURgurDoj)anDf*`kVR!OYoR=8QNRV6o6d{G{{kAj)IYdaRC
)i4b$Fm@WE19&hS@&(#0NB(JN0S>VCdPKV`#5A_4O{#`z<!LTB{<}+KGzFS8eXGzLqrucqbP+X4aIXDYT)#sj4zAmwVVXl@`mA_KFdUTD*L-omI(5qtmMS6B
67k-b8yUi^5GD@PU}=bC3-ntEt|fDN>)O$-=sP#ML{)kV><fyOMKp*KI9dE`K9bHeogLl^0ySEQnw?H%4^)AA$`{8xUTP*VtA#Mhoj0&bk_k%w;uSJVIbQ*;
w{jDth{h-lTjYu@N@^%4)1ZwH&Z((7X`#fKgldK|aTINB&W!6-y4Ie<MxkpH$!a|$Dq2hnuX(p(SgD3NBtD<Ea1MkFoSdew9g&O29%SHK<h1?|lKCMkLqGpI
Li#0e<}q!jEKobIv8og<9(G4zu~lH<(#*={!?3m~=H+|7dD`XBE`pAJ96#5ti7=HlY=1x7mP;#}>h+i}-uzQS(pI&6*xsH_y%<z_ef$i1GTdqVo{zF^*s}|P
f2kSW6_IIQzI+FeMx~zn`dO|?Dpclw3vh4qOTXb}fdSJE&Vuz0g$C6Hk5JZ<^hi+JQp;O4L<9T;kywwTIZgPBWOBc5EVgqkfY%lUR)82}(Y<o^w>9r-K#z}Z
4wZzTUFeQ@Xpy>xH;QB-=KMf%6)5^qUj)o5e#IF4m#y{!F?gBa4&C>D3R9XQgPkLh&n-t+98+@FCd?r>c~Vp^u>!+l(V__2+i+84Su1T)V*C2Sm@a3W2LfWA
f1iNnpjUxCRy-B~f$(C||D&_Bw>!g44;WX&#Y!M1oVT(r=?fmrIHAS?L#B)?B2ASYZ_$ifbXp35tVxA`Y#98TKHmnRtg%yYaEN&b=3GYkdSS;H(qJuq@pEo2
uLD>zG8$e}umKERMP?OnaUi|}In}lM^Z{!JM!s><lHEp76P%ktBQh<n%3!N2389eh{bHo^?-M$xvGSRj(?esR#lQ##khwL>TEvb4az>oBJ47$DI={UC+WsY|
Nc0X8X@u^Zo`#{i!&fI%8OXc!RTvo{o&gI8Re8*Uih%E?lh{Q*n#Z!(o9im|NX2$pxS~oIX5ugGGlGKa9uT4Z@$lmXL0B<ufc@sVYuI`X$TF*Ojn#awk*p*%
dBr}UKUm5Nc~DX0W@qf=04%kw&D@-<-P9~&A9@DlZKc}5;3oo+2Kr`y=O9)z1g#2}{#j9R2)hR%4cMc!K_p+(nESm$hqYiS*P^tJ>oUQhVu<NvfHDJtf$ZN%
k4Y#N@(zv|y}G>xjmd0z?H%YQnGn|ud_;{cADfR^^JQoAqUvg``|yuU)!fylPTrIizszmiv9zAkPg$a;^IfGhNO?NDhpiJ~_&sU1JmG$<il+V2gyhH0x<yQH
gmHm6q!++V%s<=Y>`L$YBYADh)wJ9b3-mvi8<zH3T}@KY2A~4CNWFd7{**sZ;@qKxtr50ey(9qX1^RObzfr{crKq*TUY^mtAE{h`HE`lMC>~bb*Ggic6lJAD
K5*0Kvmoc2^f4Q9lR+Cs997>L!$OT2&<ql3{Jq6y%2g}h9gi}Q>2;qT&$7Tz9eyNmcs%;hc0SUk=w(|Ses0g8Taw#-Jce2spE`%UM&H4$S_UY81fimrB#?97
0)Qf0U8+j3_f7()-OXm;lt4*J!j?@u67-ih18k=aeuzligRfxcS47qOJK>N*7kZwyao!JP5iCqg(&le$VJy@V^CsH|An2<_zQX-<4B>_G=S9NM;9WNZq4n_E
B*g@U?As>AXK4<ZZ=p(RysyquAV^k8?<o+XgW(N@gy?-ZX89T@yFGH1ky=E0M@dwXnSt6YwIT~&BZK{*C~2~<3jI)pu}7a|ut@E2YZR3f(l8(Z?{UUh0t9I_
0kwnGGy9=Bc6m2dns<1L_z}f9n@(xDVp+s;Zc_cE;dVV$e|pdItTA~iPts?D!g(;4#4A$c{9HxQ2LNj<(<{s0{3x8F)KIWTqlclAv9;9Gp)TbG_L!`yh}}#R
CYR`Pci1^cI46?#>R_)f4Fmx}-5vEXbRCCE6HMezUl!(_R#P`2mcVAhA+dY0)f&M*Q|B%U9QcL5i!g??1*#%j33RawbI$T4^Ku6d@1ii23PkM{14+hE7{yT?
VuXw$6{khRq2kK^iMLdP07!k$MN$pg0u;UKu>P~Jcd_YHn%KM~qUWNW-l{tELDU^$xW0AmW_1;Zp|m{;+lK+CPJ~CQ%jJ*L@L?pQPoXp8C-CaW8^$5?-N`vR
oir(G8-otCAxzx*Rf3KDqWz=AM&I3vUl|%Rwr94-O3)=_%W8B%=ww`{`2iPJO{d{`RG4VN9Nm~Sv+I&6O`&8WKlyv|V&7jf72s;{`<yH}_mQUtCkvs;Ux&|I
V^%#iXur!^BvJA)Dp#)|ohdUu{xUF&oNz?haRC}PgRcrD(TI_~8-06NVg@H&Y5&9c>7b=ab;jWbr!|}Mc&a@zyuUlvIrA*7q6#6E_VO!PP*0beT9z?KBojwT
;t<B8)Dz8<5}kbTC6NvPiSRbmlpH`F8gIgLRlIZJ#T3wJu1Su^BtMr-XX<`K4FYdY0VRAXs^4chBCiooEuhV+&q+}1R}uivXU19erb}lxa<mEO-cySMwA~@5
pacwf99)Po@?w2^=Lp;;?joum@d@49r#&GXlwSxY>aK*4?&u}>(s4o;0R>!NuwVCAQ^P>A=@-V0(5lP)<rgKsWtaAIZr_tmuIEK(F)&qM)aeCsuLappg5;YE
&YGpoXZkjuRxnus;}P-i0UL9wj%t1ATjO<ie0m?L)lEQ8DM0|fZ73Z_Q_g#aTA>xA+(L>vZ+!}57Txmin-3jfL7e*tXW7u=cywOkbe5-&tCm8k08rAy*t89~
F{;`7qMz9B1yU6{qKC@yDH9wO<ly8DEL)sFWZj`NcY-dib%TOoku9>ZVFVEXHoYR)P4<tMFb8MeAQC;=mFR%U8}XjGyef_G1rlNd(?MjkNKCY|EO(U?0><et
*Ir7i(RuiDb(Q)pPxGI#Qb!|a^{$2t>{)_H1WPA@JZ6Z>0`X&MxARck9!E0Ae3rc-02H-+M^*ZcQ&6-Ys_kz1M|#L7lH-4@zD#!ab5X57cxpH}<I>4(&Arm}
xO!2_Z)m8dX6yox3T!f-+e9gqMb&=Q;fCYyY5@VVn7D{5*NDPb*XL{}lk%|9<L^u`^(*=byPhMDzEu0*3@F;~OL`i2K-#V=J|r9P)l~FlHY8i|+;)bz^}UnB
(t#c>kdA6cWRx;ZS0wZ3ISQXH*IPX#ZlnTN!ptbio2{oHWwKmYo&FdDGQTh(b3-~0fVuYIG~!uPOi;;ZH|J^w<WI%$<*aQcxS+~<iT~O$uodfSGi(<MRIid>
qEY`CC4}G6`8n;3yQva}*06mS7Fy^fxpzKl5VaUGCwc2i9S6q~7}k)v>#)!42ri3B?JaF83_a1^dJZpuZ<u_pf<piU<QP@X5B%y$=sQc7?5m^Yp!gN~4Qxar
j)se<QWOq8lOj(71C<+%D#`^$w}~W2KQSL~_{g6(Lh27QDX_AZ0C7fkHg~IKzMi9>-TQFpj0E3+$$}*fi$dikHu}GVfkrbYK8{3O>4}V{`6VE19UM}qsU9(O
=fuo!e3+%7z*?+&c7cD@pf*h1r!Jtn_JyM@!l?+4Kpx1mHQc$_tXguCV8|ZFbSqlrDwfB|%Hxe;>ECuL!Ef6-@Md}{bO+NBzzP_aUO=TXo^J5$LCITo)6A5M
q4%3tA>%~TWuD{TI5V(~gqy9=Z(?S7p91q^=cys&X_UA9S)XBZUo-%l=50So89Xa`hu2Y5)Mc;)w{$Jy#En<)Omma%FbEY8To(PJE9&Q$;|Sc-7^;$14<o#_
F*DGr!bUtkj+oxZS(P?GAwR+;Re{2a5}`j#YO{``ICtMMecOv$?iYSeA7B<e3{@hE2_y7>0*SD4j~;KTi!sme!z^TpE3x;xI2#M+^1kb?kwL;1Nn@*IWl_g5
vEZ}CaM}BPRQ<m?SPs)O3!<5V>cl+HpP#)?$nTCq8shOs#Zr%)DlUByp-KWfImE2MRER8Z_c}lpIyEd2BTq$rK(bCY##jl$oiJBm%V~O6?G@mN0rx4f1UP1n
&F3d<K)g4&p-IC}LP3&>zKciLxs2+D#E^tdvTFM=KqXd0@3(gp=+*?_kv^qgq6nK#GU%xPqC`C{9RA*v8l3mPsKN{D)9qOsZhRNRFB3=Q%e4<E`)+7AR^h;m
z$xI~gm^`&tbL=lRTf^ncq>!}@?f4dh<@<nZT$i-XXr_d(j<KTsSEO^5FA!vxpX>0-z^RVVwXNLN`HBypkmKGmWiP=PGD{tU}!ARb-XV)_W)bYN)w`s5#r5P
Z%dww0eDX!5X=kPq6Jcptqp0M66pD^LVi(vhu^j%;41<>17V+zCZuITs@V}lOJ194ut5#J#u5+$`AYD5`kNzpFEGMzJxGDGWp>J?stGvu^L!+tNzu#^QH%E{
Nt)EwMVmxWHX1(64fh2MjWjp#D*AWEj@nXR?(KbZKurNVSu(99A|a_PTwM8Jqjk|jU?foQ4anX2=>XHFp{qq7FVNaZ$_s5{$P^x3ZH?6C;<p&9`~az3l}%|b
N^z*&E6F@J)-$;{3gel?g~xKr$H1R|MunIbsm;`_Y4C<%LEGPo5o}k{WC&wsrFX(9lrA1quLfSMF*@09hcHgHVR-Dlo}{&*XHg&$E353KuXiJsui7qpDHfV-
Vb_Cc9ZyD@C&1RS?*2<4_O0+g$cNsZ-Ny(#d=AIPd{NcRTXNVNl$y=Z5)}>M#BO4M14j#QEnur0J~td!m^^B=XgiP|6evV^IqPL^#GM_d=v7Xon`lW~8n-9q
a}aq33R3^4baYx-Mpy)-aD&CP@{5W^5bd07u<DjyluR(lBjhB_vEw|MMr}qj3BSNTFx-m!i>fZDz5|*bBbvad%KQcF+I{lpa{2|qu=-*Rt|F}miv3n59hnSq
H!eDAB`=4CyvTGYS)Cz_7$*L}7f8xDTUMC`;6Sb5X~jxg%6|;5V@)oTa@5lWYL+d3q${4XQzWvP;8oWX_VYZ%F<#Jr;Q06JP=K+93ef-FJ{PDLSeMI(R%_S2
jFh;WlJI^<ThG5$gk7W%mCX)P?9oL!qR$FrPT|gy$7`FW_E`1eZ*S?HV>}YW74zg@b}6X6LwD;Mtl?L)(IC5_<<ynIU|jIlFX@F3S{dSh!s@mou_McfzG$RF
8XC^Og81@BS%MVJkp+oQ36_MZ^$>PPCAcl>3hG9=5+5GFAz9LyXMR*7QXhX)^BUm?xTV?rr&R?(NV<mx!Y8!*6n4&MjY?@fTPJ2yO1t*3#OzqE?{IEE5xYH#
)c0k+sM`j>9xmtQjL}<hOMvIPA>k{#gZ}RMQb_#K$1Q5MUQ6JK5~Ao_ZXv9(krT)v|Hu4iUoXvPr%a1YA)XT$PHuVGshs{iCsc^BBS|lxXD;W5F#Z-(iLLWi
hizt~im(s3yA^8aoLrta(YczHSr(}!NQ&c*#}Hv>9zU3+Juv6RI>H>qpl50ivqOVdf&xi$)R#>o8g-?%XSuvq49h%(@ssDHDwZcV2E7WUZRK&9sCt($g8Ez4
I8eULpvJ3uNUxf?AJYnRW6rM#!-wylz<(nBD58QObRQJ{<r&Lo%E-+!8}H(J{X0F{ErahnxGeBru?HV^3iG_ai6v}4znHh`IOFy?2(8*FHO<D|r99|G#c|l=
M@0P5iG5LxHAqsy80#?ez{NlC|H^9j(k0=B9<$JHI&LC)b#}qc({hmN@r_6k%t0Its*#IR*|xtc-RPIW23!fdd{ii*?=j(M%FRc}2VybU>aFHH9IRVbR!w|)
P?pEyj8g$ACL{Ya{W%1ulE)|~a_dcPRa-Sn-$cBH5>Ph<ZzC458dcZ}Xn+1hk4ndM@p0|-Z<9oVU*kO>+5e9-@@$1K`wg58Y25Ys&s}Dl<4U5_Eh;S&QX52@
v4BAJ)MeOz#8>rCQ8)wH;oiHj5!)Bb0SQ2HntP3N_5fe&Tu#H`6?+$wVgCeyT=#Q5be?F$*d8uWRKlLwV~$xU%YKgDE}YP`SkGs4;9KEokf>GJp2Vqb{&Ba=
BVd6Tnr*^WGL?IlnPp_|JOE;VU@dLl9#)NBwh2WaiV4QWF;1<Xu@6~hU68w>c!0n0(ZNtB^_v53LmLo5I*|HZA`7jWW<WE8AgY2?@eA5UsH(4{8ZnqcPX&~o
hd;%9(sZTE98|3kd4H(OKoqaBVVK8(lg$9<<7Yh)5qjVfS{;V1S_3H2@JAUc!AR}f5ot8SGelB$E9MKkGm3O|5+PicyR6A(ljHsYDtGXqZ2^p{=DKY_QJb54
ONxJCrlWTC8yO<g(Q8~uUBu}YFF%wM@TExa^AET`$VP~n<C(bY^Xs&HLdh!_%Q)a<<3|{Nr$?Y`p?@D>GB@=t?Pr5WIW&LYAWqu}g#XojL_JAqRPwcdyP-a3
psH&{`mciP=6X%h#vx1)K<B!P%~$FHT@5zti|o=fBJ%>|1Wb5O`#pWWkA!pZW2AQQ0@di@Q7+hmt_L-IG$c7(jx&3Qi?5RspZz-D!S^?|YF#jMt!(X6?p&p+
megIR<XDhrB}>!}&5UM{a;d8KcHErbnsG1$CTO52(o!#z{8w94T>Z2%)OL%ym4}>hihc!QV}<`#F#qY~AFIQ2uu*=4#Kyf*$f4piUJ}0Fmsv$`pG;2LU=Sm~
H0-H}KWc~TpVHp>BwJx`RGor{sV)0(aaIIF9=R((KjC;;Yb<Jb-bnNhI&CM5>8>|vs*r0{5Wvc#502Y#E9eRH5;UwjkmWXGo&vdml#ERJ@6_#gFjQO09{K<G
-sNnW|AeA3&P<IkQWsAOxAc)0e*BKP4%OG8M_a}orS+^Qr%av#0fFd6f!h7$Xa%?8`~sccv#sSMYZye9TMSf-&%gE_3wRP(?b3IzB9^lPBl(^?IbL8AjsaV2
rrOxj^9{beY;crp@eWFLZ&O07R1I*z`C9N)7XS#gDnfEW6k(EFjoys{)GxSeS(Zi1pA(mlmC2m9e=Ym=?lZlE{OyuBKClWl7_;US@K=V<ua$~PG-pvz_|Z|2
#H?NE>2sB~`LNd;<u)CzQi6oPBjFtPA<f&sSD*IFe9v=mIH0I$W4))euCG*!)d`GU>ZNMxDcBYvD685Bg8?Eo>g;LrOhyN&o<vY%cqoma8+-7Swj~I~iGved
1yxndKM0c798NNzWI~*7*!T8gGC+u$<Jr!Y+FlcU37;9%S+NxmM0mq9QL0rC2DC%$PfSC=P08uE3B_)@FXdiH9NGCRSvep4PN)LjGQEh^xM-d{LLlPHqm$^B
YECSH3rF~$a`YuGR>VkmC1S{s;?%NUE}5N`!#;+t49hJTZypX9ecWwA@@l<mSh6I+o7w)`zoAk7_$Rcr78T=I4Qq)+q8OQtu%iKzVy<^y0|7@>>9?nJr|%30
6mdm2$x_+q*C$Ftb%j&(l|dxdU*G0ShY>lE>uw&8DAq0@6&THePM(mQ%Q;cv4oOpqg^?su1_GQitBf+JwzW$;*U(S6a#oTom&wHHReX1zC@gJEs*L5j(OHGi
T5|BY=w)qC9WJ$6JapNuv@xtet91?0^NnI?>D$3Ci(jdF3xnG*vcw$Z-iA`f8`|bpx5guVd1vOXcpP?5rR4-jn-CnQDVXCH8P?_vep@p}F7kqgBJttd6jpw=
eXH|^YqH;@0<#8H-j-t?KGkm8R%<pK*${wRjgQqsk%E;^&9Je&WhwSf7ps&6&`!@6OB+dlAf9F01pj01ARw9+mN=GSh8u8M(E=c0KuyY?a<$nX#-_}%IciU-
U@_-I_v{zhsJ@QN$78%cG0z-IwGcNyURQuwHuMSSBy&sjOjuoy%n=Tufyi_+n2Y<YM(AU}Q_E=8ZUS)Do&f~$7MPRcJ~5G{T2Wg|z(iL^k34@nl(Keq`+|q4
XXevEIG52Go(&IlPV|*{lHSL!yA7AmrY@br=nieV_wVOs7?2Gy)1cXMSkGT0RMJD~zPCkPa}?U?#-o+drrQFP!?SMQR1p@OQf-k@U)WYL59ONRr6Q3MrAby~
5L{gjG%8hVEKTuqH7`K4duJO~0=QE#7pt6t8(3c<==_7fBeMszj=lDH&#2T*=nLRd(78BMe|$rPmkKw=rD})#wiewogyS5u_O8BsZGSuE2ce*5>*aT#Anl5E
xB2gJyH|9{!ux6!-AcB`r-M}LTOQU8exyHKLuAdJta-MdYw-3$ZZKBimlBNyrXd=hbfnlyM^|j@OMIS@zi3;i>E05-7NcqQd_N>NnJzF{D|FISmZcR$cD?&Q
;Ft+rhSg?J+#o&Ld=(KyJzb#Sy;NU>R=CZRKi@?jvgz?~cgNR@?O*&f1*M~oz!9p)!@05^dQZd2Q;U?FxU`Z92hLuPb<=2?6+j`0V0VLT13t713opFo4qYgE
j&LK`rMgSRp`-$X!cDSIG2Yu<bfC;?t^}n9fu-l~8JhM<ng9mjYJ__wjP&9u_k@*10Wpv35*_2VDY?>GAx1Tpnd&q=k|3?HI{@haf=ETI4BQa0N_c`%tWUKy
rV91}z?tDnB3zx@B889KCCYk+zKK_`$samy-ATcMlLn&N&X0Apx!{SmOiLi2B@tYWbGim~^K0o!WpOzqJ-*S2_=W4xo=>dWAPMj)o=p`Z1?_fWj1_l^j2I9r
Fno4?TUhW~ox+!n_ou?4q*Rao#zA}7qn9W?yVzo4J}5LTmrs{Gz=3X?ce>8NK<B0SnQTU3hN0A8@cU<>MFrX3mbdiiJ8YJ>Y*jukYoD7(BzZSoSUmW$j%B|9
h#GQSlzpLA*La`2CG7ycR@j8d!vzK1gNp)jvH859K7ydwq=lX!czM^4=?>UZfe;KtscxO)3AL6H!`edga_S1FDP9Jf#FXX0AW%R)9>!{iv3QZRa*tw9<JXn{
Px59S6lkTi=tgx&k1{6@e)q6A8+d$zF2`GuLCZWD`*CaX)v4n(d6LscdvkV6*~G0SM`5_}tAVvNoo2`1CZ_18ih9N^QNnnROvPZk5_(3fg%p=p9~O}(01XVq
au)g+E$d|<CNt>z49nh0F^zU4HT_QMp5(5BlajBtvF4Wfywi_U-ZAF|-Qf+~mTuG8qCL-^tG96}8&SDENbWvlxi6fpG5mHnt1_=E2~+iFV}o38jvscOd8VgK
Mon*kuN1w<9Yx5<Lh?t8<c;s2aH^(x5NR0Fm%-pWvk%v`40Cg(gkAxS@o3KOzWx*3`Jl`UJ6A(vnXZD#d^j&^NLEAlnOd9q2oIt+%!-S<1skfSQV!M}b9p5E
<*kE_SJixLrD*afpK?1C^GpuSoI>8WJx1ae<nRYMH)B6`#Qm!tCx0;x+=q;WnWW>8HX$4b1%Q~~C5wLDr%M6@F2Z}VXyPq37k4uFs_8Y(l4zdQ6K&hZF?7f&
B9!D>MZk~?Q6#tmeDCQ<axOU@**=<;eT4-%l$-E!C3xL;vCv_@0<#cf(Pq74EmIn6Ab1u4rk@pN9|<vt#9PCv4fyC)jB%!Nb`(6#&P%B**IRnW$#d_<5pAh^
?ZDmp&hQ~DS(72Y7#fepF9-tL%CxmTI5Is)eYZN%YjQ0HY@-vo*dmj@(tHYC$gOr-Y|f?ui#os3#0iPK89pJ)>+{%CcC${(o;6!be+HxKwUGY9X6?na!!w1g
GPskLy4mgKw7|F^_Go%JdN|(DJCwdyW*BuG4rkrzC7B8mV_`w3Rvv>f3b3&x^s_c;ov^Dx7u9$^DSi?5v%362{gzQ|0}`@_*-Rjb#PqC;^V12f6p-F62Je5l
n9|3brO|0E!F4v^`f|ZFiFpr*X;-UL9LNG@zL9QUklkhqRwTyoP&7b^Fqu#REA7F<bQ9AR@>A<>K#>MPqL{70TgYp&Qfhs?N^PzlV`?U@osirdkUMF?cNyvO
GFkn<8yk&QsNlk_#T$(xjujt<_@CTIQC_>x06k%%j$eXqQ?rt1J__oO^(U5EE)IIxRU{-Z-k)+gw7bf_Xq9Z<=B)UuiTVg*UTLIzo0vvV{G$1H(p>G6_@U8R
1;>OHPCbSA--xhebBFTwc-+r(sih%?QFOXXqAX~l!)qF?rmG+7*Pb6l)Oj;EIHna+?=M3V#t2m1{yWTm4KuYT`Qjy>X(JPzf&Nj+5Nj}e9I`<4O19t@5h_Mg
nXb1XMuseKapkr}>E;g^*zqbBjGkpz=qKvk@hbM>FRxW^JLKP3?$?40h-4)xIVgFNq^Ovn1Q0KUV#+22UM+ezw#pll_`}Z;i8_3^{d09|<3eQh0*~mwW*HCl
Y&mNVa!s&&{Sm3+XyExD!uth^gx<2_0qK4-p)m-6CYql&2F}!$A(6$@DJzIV7^KDshtJ|Nz!*)Oc@mNVa%)HOf$QH;Xu7{ol{2IRyTCj268rfEaldha#jlBt
fG1MoE;s%4GMDVHK94zi!4HfYR%PPc()U3uUi(XPl)1Kg(%`F#rZF*ILU9k6;Vymlb7}YMEo#qeF@WzRl|K~~4YXdp=c6?#1!=&(tICglOCgdCMa}Q{Td^_9
#8nEt&$x^aI1Et`uPq+V)!<WKyIG!g;pP?Bz@QFlbm7=l#aVE;WC>!y-<Z1E+Z1U-07*TD!_4v701!n4&>D(e2EzT?gx;iC8p}&1cmOn#&TFF|^J^hs0x^>O
6Q2hK#bR`_Z3G@*B+~iUf%#1kR(e==mjSPMa`o%N(?1{M@;l-?#D9Q5c9!^JHoJ7lxa2ttb`A})^TS^vVDot9DWy_Eeq|X?7Ul*vhRS!a4L6_XssB;TBsqmy
FIyYY>`}{7Ar;@OLl>#kC7yd5dHD@q`0*aeRYtl$@sEm@!^E9X;Ks$?&54v1)YM;ul4biLd}ESntZ33CS(&hMH!R^iLB_)=iXdvc!1kLRStgK|h1O%Cf(+9$
bW(>>m?~ZX1t$2`R4wM$5283NG*(6$wgr{{KK<}`PiwqBZ8eaoXAjp9%wR8YVQL@4D$~pybi;)Co0F&2wjS_!9l*Nmd&ObAEdxn~Rje^47)hzHd=yr1vhneR
#1i@j*d)72IO&8kCK#ru{ScysS%Kl{K~s;EK8}MV1u(xdWsEI?hhJ>gCHm2NDb2YZOOpkpqM{;CT*8wYoXzVxyz*YBVKI@HXKdUMaS8lhf>1UA2*iw~WTv<=
(A(xhc{szPMz)xsIZmrFQD7I$H9x;)Jo6Kx>YdjFTAy_4uJl7>1EsgQRFt0U*<S@pLR%JAiqO0^0xYga0ozsJ$E3XM?I@F`E90qqtokEQ#ZSmD50P)!X_^p~
O-@R%|KFMvO~LCX9+J?VI3}Pi$qww$3>-VlB}jqU>(U4Ar?&>4vWZDNJA+9IY(9;6&j*vdQNt?&IpjN_N><_g#qhvOz&JM{#oM2=L?_BHhN>k+8&fFAlaCDG
)M;nb&Up8S-kz-UuIJ?!(?7JZB7=i8I~Gu8#gw=0kIEpUvGBxNw4y(}^LrErwU<`+#R-ds<yB|?K0iA8&5lf$WTgy;S5*pBP*SV^XvJE|IJ7`%<S#|mFYP+T
VuS&q26TA^kj+Vv7V7SWKJdPg(vZQ4xo=8WC)1FHYjm0eg}ye7x9C(Nr_dNzaz@qWzm!@b@?F>phaT6+68vv}@aP2UD@#pp<E)sbX-aY(ayi@Phk)P8o<Pro
d7`0<rc(OxjNx6rdO*qqNm*f?Ygda?*e9bP(u)DQ*LU4UQnIxkV(&#16BiE_Q`kAfUx}IGWHzR^s)wz6izr;(*0zQ}G4tmcM^fgzd*7#Iv%DLWPJ3Yn0;hA3
>Mgp+2${gu|740E<#cCoc<C3GCVjvMMUuk&Fk8JG!;Yy2P|Wm8DrqfR;U}>|XQ;4`V6Aqn2WK*Vq<+E|g82^9V1qR`N+CYlZD@bWc1sx11JNd~2`?zKK#e%k
LLv~<?kJ6S_VNpD)b?dRXk1t<e74ZI4?pewi$@aFl+6H>Z?QeoBi*6Wo>`#2r><XqMSb@U6LvPteupXk1kE+wYIvW;R5@v30G~^&m7(iHv7G>;E*py}2cOYh
&ncTLp;>Lv<u1Zmgd`nDfra9_UQ%jSsE8{k61n!^Z=4rN8_NV)^%zLjC5;(gpICzB<-Y@{HYyA*1$Ku-DC>Wbe|NkEm83r~L!cAp8Gqqyn}<Ov`5s<1a|j?~
C@C}~@e}44S0U0JAZKPZ4Q|C<&v--}&rkN98)eI9&4k+<Ay3m{Nxg>IHr_@zVsOb^B#@-5sQ9^!OWm&tvIeC@&AHtHAuXC0_o52gAJ>K<q5B_lbF2q)ii~U-
%IqD*^7->ik7Oo#KYTl)8v}Gr|9hHk0RKB<KJH+#$nQ(~{*ZwWVCX7BU{Q}y1%9e0tHj#?Dfxlf+WT`=ljAoqu_$$fK09raQ?Hf;v$t{UvVazFJ6yc1Zv*{`
zYEN^s4oawlkT(TA;O7c{>$}(f2_cQ6+*J}%45Lav0>SS-x^~Ay5ER|i`H;Hx$q&7Opj5*-u)};wC3(#wTK5_E)Dg^hq)XOr)XJZgr1yVH_&guM4Cw<^^X&-
oYZlulu#dFu$+R|r+!n0=SdxHPc?v>5BPzXA2So49Uv*1w<o^wnK;!}KXWj1ZAAqb6@_odjBn!ZlS^J>VdFWA*jdF9($~p?^Uk7(2XoeVW<C*2zp>77%&|%j
{|U_nO&l0FV~MqgfQCUxeZQ3<cK=^<Z$zPkHQVl=OGoLAo1@f#mMHPqI6h$8Q)UUiwmFDiT2hf^E%rF?CAQZL1y;d@Yyv1UK-6Sc+j%!Uzca702F@xbX%W;n
lFtdRiOBYH@R&M$z=3QqNa|`^#h8;yXoppKK}UY@xO{4lvLNT~L%g+xv|<Du3j5Dl$)pU-JjNIoyqSA4xih}6gR)xL#uMGPmNLf6w?wm=fe(SpK*;Pae@@MU
8E4e4;cqd!uzhLSKMdm$-AE!<ZRnYc7?n)r-s``>>2lKf&CgS$R(0VB0*bnN3@J@-6I2aFJxJLcolL~2Q}Yeu!w5Y@)DBC@S`bJdwmr542$wr^uFS2N&BZ@z
sptTjr$vpCu-07a&%|+IpKbL}Gr!Nt{<+Mmdm0L^o2u@BS`Qx|u4MC58?wCTFIV2%i@(XYq~WZP*5qI>XxlC&KW#do7Bz5S@x6tos_StZ0-MRaSkWRPB_=>o
f*G-qPIiZ!gEp8n^c6Os3?Uoor>_FU>BFw+VnE2)ONJhr-#(kGjwsbS!FRy1{!wtt4e<rL;f!c%ZR>M2*g}U;iCZ9IoI;r>%B^PiI%e^|o_Xgg`@rY~7u1hl
tnL4jjExQDHeoRBHdhpth@pT`KjM28L6a$`5C*3>JWyHeAiv#==M`1}k-q=yY53HzK}Xx8C~C&L96%f(snaj}?zXsSerP+t{r248%uaZ`6b9pMNF#r>sHry!
SF71sj-h?ZK`sj?wZ{5Sy(}bd8FC53*ky%>+;8K;W#hS(+-#|%;}s2qlk36KKN^2jj(f$;tW*2?IiFWp@nf}4c-~!DjTA~eUE+#3+OBPK+E-vKUTnqRS)tfp
)RTy&MZ4QsR#}5OmGiF<aFUVPj`n+i05GSSsD}>Tn3QwcXwq{FidC(+zE8S5lqzhb0jbswTSLWJf-Qk&H~I$n%0wXXJ5u9x@YiOZ6;G>=mKk4P#7zW$?jx^q
%%Jg3+7n^sw=pMa@HyZu3NgU)bG8})_a7-*0sS{)<hd(!0gTpP<hR`5qc~$gG9+L8Lrj?R^+I2cw}w+JF;WPUJ<@H+5Ae}Enxi716V4L2e@`g?V8*<pg_&zJ
RD(=efh4s~Q71VkdfR6VR;kcv5I0y=hJ~@J-AG~jVp3Ra8aT9V4F#=QTyjT%HuWFI7A+EUuT6)zT)=Q=0&SLp8pqvk(1TMzCHONB1UTJ-9bG#tq~TM0EGS9!
Y4Z&td<}g<G|2%JDHz81OIX{_6iwN+ZKFFJ>uibi$_YG4b7A+vZL)^>z|Dy)$p9xi6nBON3m5utjq`<Vl7<kQGWxm*+gdY}T{pytqGHEjy+bZF6*y7Sk@j4h
t4*CoUzh+Z<Ql!AMl8YCfn~ysJu;AbRd;HG=Yo)kQ#Ks7Ns7CW?&xLoW}T_Kmy4Mk*<y&;ved2c^T?0S_KDtfvJTRcrZGRPtaC}5Fqes4;?%w)_554XdzpB$
VDz_&!T7!nNP*G)`;+b*AcV<Di2IcAGd%3qQ#`}WFWn4j5MX~LK<96E;NIoaY^ANhX?$vGlU&7-Cv`Nvdl;(PGn=ZPH|b}k(p#fq3;Ec3V#ew@o`;T^tnp25
oIX$IMCOXR;PcaA^cHa6#c@pvD9=kf7*&=MIux)<Hp_rCnGD&%VoEmz%B;UL!D=K!G<*s{e8B2J-6BzQ4hXCB))IuppeCjxk(@1LF|6OtVa_w}3t_=MC5?m%
vZ#C(=FN4g2Aqu9>4#kxl-dpqxj|l6Ppn+p4CkK*Fer06E%{8Ublk*n_qZYSACO-CB3&ijRbh+aTbS@Ft!m`WJHz6jLKxk2tLuBn{5<a>tWepFfSM(xtblXd
<T=%zw=DC8KDtOZ*JEsT#ivRvy}A80jco^aJNovcZ<`gnO>Vw(lHz8TUKFn^s08p5xGFvZ+&ys22cZpB2z9~bx?5n~a|&*IBfR+uP2#%8J6&97u354|Nj7%_
!u-AO=L=ePMN-%2cHXIwWKLt2#RmW!cL6mD!-a<ZAsmLCRJxv0PqaFri#|8arS`d4$Y2GEgJQZ0R(#2w*dvl@gvUb%`L!Glj>|j;NfiYVME<4RuQifTwSTCC
yO+svQn~==w*<KuAnjI>1P-D|pv7Qlc7(cu2?^;x0|eQu6n7-akZ8|IM98Vfn>Y{Gae)5sgZyNbMcq2Q^$PR@1NwDcpJ%V0W2%W=2$Z{^9=c1>WmDE9w{2SU
CZo$eRM4~4JYR99AwN=%?i)0a+Pr0Ym4(=XnB|%}4H~swFOdC;1*x5zTvqH5Q32B`!J`I}FZN&y3IE%WBb|L=btQQZli`!J#YjvO>Kr&<ndh_z(jnDoMffaU
jxw2UvJaI}3krib8pY}q)Q9uo3cj%uPFu%`INXsCCbV6wiKhX+w@D2@8!4J&19`PxbgXX!?YN;E`j%ZaN;slWLzq=kgSDY|0S!m2;@&?FZLT4HMSDYG@dN#r
NOw0uo;u8x$8cISltSULXyz5S7DBLK_!`v#xJU-EQhT$%ssInRm$9*>gJ6y6#6~@mGv|wfl|bP{d1cYSGp27!6n2f?$h7HO<@K>cp>M_nMVl5b6EWLh#Ec#g
?aY4O2iok9BDDo-7`(rX@5e1keFr*Li|WXTJ5yKtA9u9>3*u~SHh1CB{4`RWVRoCnibuO|iVm{f%ufP`GGy}<v%@SywGcHPD=vp@Nj8a)=N>UcxA}Hu9iqPJ
JAExkYSTaxs%GX=)|c+WG@Rhn1&6j_pO4LW*T%La3-k>f(Zt6}yf%F3XMBB7zLzvFeV<zG&2z4HyZ7yp$+o-Z`P%=BJiMB$pF!cgPH%;ELZ2AK^#v`>stgjx
8CQ36wI1vKy9F_-a{$Sf2I^TaJ0|61dJe+%XAwU0Pb<WXwqXv-x1Ql}LSj$Ay}f`cR1MUzyGdf=Y!X=YH+nx=;=W6rX{HMZ@DAHLyN$@9r@lg=^&I6{E1upA
#4TM?dE?n%gKt%&oFTW>oqkc;xi^JyJCy)eyyWgwx=Q+JoZX!;Pt)NXG>_!GV?F-RPMA|BmYs_C!Dk6?GRIL}@WUl`5xXDrYnnm9%eIuh!3)7<1JY*q03{xq
r)EB?`^UD+1D2sR+DEtAYNqsWfwV2$uZ7IQKMVr+%{L{97X#ejHYBei(Cz-lex6b4;p>rhNjc?bq%OMdKeZG;ME?_uzQn7c2E0+tx*j66eq?i@j-0PQ_wrHg
hi<e)r(z8>*@`qll%8HTj~75~Y?(SIY82^NUC^<vg$I*@jmXbSHQgQRk%M3rSnS2ra@T3^6TIiB36tgLc?Zn~gh#QC!T9<~=byxo5Ew3IGs4d#!IE7ri@R%)
ce(2WMpBP)(f>I$_ahatMSGKT5Fb_EN8n6)!;K8B;N_*x`ocK`Z}NXwkYUmrG$)nHoNy+mz<>gO>t^tsT@}lnNA%<<rjdYgR&`On(dC#vW=*HGPYmpqV*tpY
v0V@Oi*Z@cKnBkfr>c&0B)mH<A^!^r8n2*zfu1sVh-@JMEqTYCl=v6^=hLv}^M!YS4HUMj2kSnHwsD>a4mSBvg}j6v@=@lERQ>Gl<JQ_9qU0`;V51rra*&$y
8x2u^c98Ze5M0bFUPyZ0D~M4D(dDRfDI#iC<gI;hZD{bL(S-?F2P-6{j;?sd2k^r4Gb=t6g}^>n;v}JIOmHG^cr|F5UEO9@_rBIS^qI-$s`O(8a?H$v@ZA;8
U?ztWI%|#!p&HD?1sw)uwgR<xjt3G5NeEymRiTKq*nr|r&-uu#9DIJVwF`aT5E*_zY2?-K^1hi$cga5BUl5n^Mg?TES$Za75hi0YU%}EqfwNQcf7-HqVO1R{
SKCa7z%e7IRinvgRvD2c{D1xaR5<8Yq(T_tj^6D6Jar^%$@+8xi+namQO6R;XLgxKqqRx=CAzHx<XLiCkn*y)dw+yD;6I)3)-hI9Vv#*`$Bc!|=0sNe&0u>Q
;=*Ln{_DAG(}YejfJ49by7F!2%^qfNBjB1{3`_<hPPOqtD3o)m+;};-BPw(SWCf_Fj^dBfWl1h(9h68IVVnp9@T~@g8i+R^wqOcYZtlsqEB149*PVW+#E&!u
Ja`t)vmwgUr;qlY-7y3<N>V@Xo4R~k37Pzi$4@njz2ftCikWFr=lL?5VQ(gBfx2$tWE~p!)q30Cy62X>01%t(t7@&#X?gZvo&dDWV+ZkyHsqnKaBqM3UZld#
6BYlHR5$rhE?(fwa=y4!I#;t*v|Nt;PqdbUEf~kSzwrUf4PEz+*YpX`0d<6`)ooU99Q|2JGQ;E5j+4iLwo~0XiQFxqRFSOHWD<;isV3a@YVz(>R+$oP4YSVy
+#Lh^wsuj_>QsOQ(O7GDxsT^e$m@~O3CH98;TneUB%T<0fQ`B7Kl0@9<xnQ|WN_CukULXTo_s@$f%Kn&`n}TU<`e+-gyBE@AOp8Lx%;x@$n(7mY`>rfLrV%z
*NqU}aiW?}=&5<fzJLAY9b8tjWpQu}Ux|G+m45xhOE`f8dcUlXRzVQ5*k(vWV#m&N$`L>GQD7i*VCZjDtLvb@y;<ApGCtw|#dg^n+vIjuEQi~kR^~L;KL^kQ
E7`Mm(+yom(!1>(@uOomlb@dUNz4a!*b4>b5!3&zQ5Hff6AOgw+!ZP<^!Is#y5k6n$32<9W|Pe4&EM=(Uypy@_H+{x2~oPmQ*CoecH8zI;wZ3~+6upbEQ%qk
;lxveD&0UVnGIW^0-eM8N6(llHd5U~aIPokZo_B>p6IyoGtI(ys6p%Dx)%fQhKy=EL#(JH2;8e_2Xn?%=?IhzCusG7c-U;;{S88&mcr{M5%}z7FhZF#wT97@
oK=^}D}#vC9Wk+c>m0XOz#gk3Rh8}nhbt#HdsO6H|5<3gxlD#Hfv?aZN`XpXs@K!y7mQzXm*K1a3Eyd#8YsxVN9=SXufOI#|5u&zQoOUv<H?Fa=e}JPlek@A
qlZyBA+8w!4z@QeGN-9(pjz+xou6lnjo8pexrAE|5Z$q(!;6|uz~ix!l63e$^1X0l-de8=hbt=p1~bT|Oj2CRnOlbh$+AJ;v_>uHymD|5fXf^$bt;%S$~n6+
@D@RFT0UGX%@RP*xgcp891GRlWH6t-$EQF`;Z-l9qx19`tIE}kZ{nVy>_5OqxWCU^Oy93ab}_hiOn<2-7@|)AUl5%6!AEN*q|Cks%YoYKDz`P*{`K~zRM%J@
N&lAOF>&V*2P8zIQkqY(qtD?jT<`@VerC%UpoHIfK-+106~Fk%7RjZhBT7h)?>M=wBzt0QIgWyT`fS+Rn3_rQEqS#XCi^O+OwSk$z!8MkzN$?twuITlpXKW7
r&$N_!B=D5#Ns8>T)BpEp-E%w;>NUkIuV&1LR%3PN$`9PYc$4p02QFa<Zz3%cr@CjxD#uJEl}Y9gi-2qiO>)J9TuY_%jGZ#5Cipy1ZLMQZS3r-)vdRm+By&M
!O`(md+FDsNdo1;$>z^XCuem|BgnO?y#-Vd9VL*#ySf#nDO`@IHWJ;Y86VBe%nM98z9K2*e*NKSEFLGdz2ApHU_w$ui3+@e)&Y%^NN%5!;|5_ORT9`l+OO(q
x&5Seto5CeNJLB?Slg-%kQy!~6UF3RknLbzgZjQuzx^$3fXQTok71Qs{M+b;28A~u>_J-HeK(t3PhasFpHis%x>0!o6i$}8sHJZ7(Fb5J8yThFt0PmxYlwov
CL0|Xq(PY>1Uit!y6y|m@+*VmUwKT>xi<=CBO!NEN00`wfJ-m}sAP76RN#LoK+t#!n(&-HeHLOn!5b18@nL#U)UT*z&YYU%R1$6)k%>R=KN&z1gL2PW#w^|P
H^}G4Nc+^Ea;Z5hq~yt){P4nh_!ZUafWmQ}V@IEjel6Y_wys11k}+%QnOfu6BDf)h0G*f9NOmckVR`og>F&|_+g1-etUsof`hBpoAuKK7K4yc<8GD42r!TNu
=)<v?kXHnFTEkv;<Rla8F?x(xhbYX0UAF{$$8gEX^IsHpHznE?tLaw^h3h0?7G}~u{S4VCjpO_NUtn&KTGx@bi0$^`&`<;vtu)>=_g#oTDfknEbAJB%NZ&AJ
3>t2SaAWj@k${w~SP;Tiu8vjfE=EI3&tfQMS4hjI9f=A7kG+^85ZWGHmxXrp0XuGPE#vOe+T}23PYd$RSewNQ9yNx)rsXi$%f>aXL0|w<1k5v>iThExOPnvV
m;IBFGpzFHOhrH($nZAIj$N`o-Eoi_S|I2mB|%ysaJiiy>?{QeugapFq0Je=mUU+F+i$;XH2riiF~N#ShHO9-q^}_X60fD91NY|nN=v_OR&GSuC5hY-vI5gV
W7cH*EIe6Lp$Lz#G5_r4I-a$(t}!X}!||8A@0VTxrS+UU5;wQW!35))98W(7^d(-X#fHesSWE>Q1Mem&6QnkIbCQFE)H3w&7yYq~=V@d)Y*psuVW=KAOa!cf
fVo0IDlYcL6W?6M$P>Heb_D(tDLA`7wc@e3>eU)K)3A3oW_bUEif8Zs00zry*+~y+dAVtB*-QC?MMpZ;zZkq|R*0?IHRGJP_=iKL{0`XvfI-KgYpX=Bej$oL
2;hQLCMrR;45*~cB^3m6<_1H<dCpa7-dG!W5a^ix{pkM6L`Sf*jC3m=c!^i1(E3CU{gWqOl5{@Z0p&8kzqU@IcYsDw`y~!e#V#)1PJ_v<Dilco*|t)gs5{0E
^C2Nhvmi@F#(<YKBc-U8&**C2d*WCm^j5UZ76z?_)?!}l1=i!4j~x^Tc;t`9gsDLq`&Ao2?c5|#Dt#buqE&~m<N#s5Z@KG*rtT3c0>u__-vdEToC!d5Pwujd
yX$XUfAHHRD1F&Y9%NkL9An+Gak|^S&^O$wRc9J>A}su7h}>?kiu@AE{RR3*4V=RpnA3W1=s&ZFssAD|PT4H)$aSN91WYh&HXLfJtgt}4BNOQPpE6L!-=Lx%
wt45e_SLMiSkC}i>Eo%yhTjAN&ba<FEpdr`=;}w;uX!PK3z0}^hO~r)xh{a-ii<CD0YeupM6=ZO&unr@CG3Q}bS?vSs7u^nv@xjgjrg!3BR;UcO=_~WW7g@Z
&rKp;O7BMmdqmtLMG-45(sU!cIXKjBpM*qUTUdGzp865}cE(J}fdYe|co!?D7ET5%KTSJ!Wo2MDnLh;rMk#Rr`GeeXZPW3aW<RORWyvi%E1@L^bsOeLIFMP+
#EF}a<zFrgb-8|&?>A|v;h40}tEx_|_@tIX=wztBQZ=MaU|`Nyd6IFsK%yq$_mOPQ-8!ygXwhx!!&4}|gmt%~abUsaC;>10>7qs?sZgfOO@-csfs$Yp61-}5
h!zFJA*XcWPWm<bmwYp4<{S70m~GH+X3b527{DuU0{gs`w;D{TDZx%ZFXRq$+5D6qXbechggg3m4iB>ZbuEs+j<lHFUVE%&?rm4JpdNB=8ltFZEkP^opAdHQ
*<5-KxA;UuAYM_|j|`c42s7M-EzT<I-x<57bBoyHOf7x#<9ASgah7sD$>yxT|6Ohq;>LbguS3+=G(Dt89#mHdc`k_uRJ6wR%{4UCrt6zh(q5G{QH(_?7kX6e
UGx69bVnCa#|~7G4#ikE8L=8X1G3HhZxb)Nq#|hOP4WSZz!{BfIcSS}m~Q<V%MYOH{vFf#ltie}c?NiAEQt`xIeBH@s=^CKJ>#M;e$A0tm`xLT#LTS~v<d*V
e;+TZFTOGueu=KrUP84=CTk2mIDHZswF?cpTd&d4Klomi9#6lp9HxryjAq$LNGyYWvXH&yRhlW9d!)Id#_WD0MK+#MR${6R-P8ZsMGi*oRt;S(A14BsFRkS^
`ek4o*g@zj`zd}G+bPdzJp2Ma<TP(e%NVLx{Nfn(l_-{@L!TqIXxlJrKVE7+dKCFg!o!E?sMiXY%!9``PPxh(0jU4j?9gtKt5W`kjqpx>^IW~_N>NZi&G^!S
Wahppe*1|P<mjQ^NIi&8tcbO;bsTbYW@Z#L9-Y*lS@-yZmG{XI6EA)7O5^z5wvb1-;Hv$o6Q6?g$^}>l=2e~+9NUXrYd7k+Nd_o;Qo`2TpN991x*pMze4_n8
hZVj8(&9hQ%cI2ZeH+;rQ|p(U*sJebXY6Fg*X=(QEYEycxG)Ip?%3Nwr&8Wo&O)fbFfCl2NFijQdwKJ+g0I7W7Hy3brI*xf5=COErD#0UVR{_iBDM%GC=goj
rmCo2X3zy`xk`kN&G^%;4((#{+2n0r*U7!fJ#yd)H2MEC77Gn&$^vY>75oVw;6Or9_j<A0Xv-CIXc2ecAcVW+C;YO&TK`q>HBQJhdw@J#P71aD-8Ca}Zh~Fg
ZiO-03P@e*-=KAQXg9+@uzGa~WYZ5SFQ59gV!eGEzXTL9u*d#X2+`_v3R^pAqcDYgTSQv=q+G1IC98J-r491l2Y7oA3meh{FC#x>BDM_$ABsKWx_64xCbkRq
m|N3drsib(7{y{c^77}u(eGNInvePwI&bb#B>X{f1Gm)CC5erCtq`nt>Fn^P!gA4Tom<U*Ch3u}cm-rlV|4MlON?XsG&4I?hS0ur@Gpn$okgnLiYjXl=%&}@
$&VM2nOxbgp)-cxsfqZgmjeeV2v=<3SY#Jt1-7@@IJC|luFg@i2T7Qil|A$&UHkHZHQk{&2mvn*#$cdD-%rD0kh1pu)vS-D1d0IOi0^l0hU~<EGSG$-yAjT!
7W*j?{@a6yO;+Qq1~0Y4n5{jtB7?z|z0gz7ui|~?BQw)?AW}Ut<kEk1Xf<tq$+#0a2xn`rIZ;d5>)7po-8hx2)>cz$ET2NSf)RHlBV7~aR~Em-_2S<CH?%6n
k<Dr*jfQM>gx!KiIVgZvyBMYvm(NiOJGf)GUT@VV^*eM0-sF7@&rB2Z83ox!|ND!5R_`*i)vk}=z`_{d;h^XPRK(lE{ZSu0jDOwKnZ5%yPX>v_$KdEQe4TO<
yykQ|D`5y=(0ej45Y4bW(tMtLjUwoYGJ(Ixc2QPZ|GGF<PyC-f9fDJOL*?yYu9xSjIJd!;^5;BG_|j76^=rm^IQ~m+on{GVru#7bm`LbUJ)W1tHD~|jIh`fZ
c_aAXWReumfLFs^E(^YG251*u|3C4uES%n53Y#uzyUPWa-{+Lmj=41cl1Xgts7Vr_@JvY4;HlkoKRx`!85^pdS$o;`8lQF(fxZp^^-H6?8+=9?Tx*!PFlL0W
J=2olh;D)EeL2!$4$@*CN7Q5<eiBb6IlxxT&s}yNNV1K&Ryu~nM8~;i<s&{~`9uSEK*T_Z$VUX`WNk@!lvvj@Tt5F^SLyO%QGu|qFHp2PaurYX7+MD7feCrC
b0LW>#vfnw)vwAHGzL52vO*Ca{=3~>i76l<h-N1i{TGI#`Y7&HR>uj)^`BoVdU;{@G!9E3h_j3HPvA>^G5ZVOs+MVv_*TD8H6DlUtfBRIkf$Z8#Zc{I0v1H!
`^yA+`&rKwnyLg*nLZ)j@rsW<o>yD@n&U&FRpf*gDe&Xw?Omf@wUtL{itWS;)4Mzyr%U|WvY@WSqR3jB%%a=HN`hRAPrf+4R|fRJF~TWY@`4pogALboXbU81
*M_Xp@t&K^`L8N|{aVua-v@mB%?{k$2gvk*29%jQq=F%wWIpo<iYh!@MF#3$Cy1K^2ImMG*nB0UjjY1>A$_i|R`BIDHm`ktZ_?|3<ab+MC=HIt|D>Y-AkF6q
a<qXZPvAmmTOcPv6!<VV;CJBEV@O!>ED&<FtjqbWBWtoVeCf^f8c|c~L0EeqRoPino7`nf@6dhHL~~tyjY)x`CcWmqpyVe|SQig@@_rwyyH(N}igu!f!NOzy
l>1yC(u!wsOX&LIBD9dSl1G)?n_{pVl1JnvPp`;*8x7v(;jGTVHBozuvLw;Y_=?_kebMlzYOHnD1O~TF<gdqa7+K{HptdJBta1F&$|Jt>=pdHo+TKwcFrj)-
`9$3N+z7}k79gmGOF*pJgEjdzB0N@vbxS);JR?aN80Z}lixO=1Q;Fx>KA#q<Ynu+vQtSW)P)$-2-2o!Eh!|bdIwXhRo;`mH&};PAMbm=*gSxzA;D2VS65QyD
mYuTk`EQ;jkhKxm5al?&j|@MJ&mtqe>+OdjO*iXoy*6La!N*u2q~*A9=;LY5c`0ee>c(yzea$u^B2?o4qt6Ic)}&R&5BDgu1-Noi_XUAwo~Q?W>ya1;Y}kwB
+@e{=80M427M<f7R2JUz{^9nmY7Nu+#@FCKW3eOFW6r1S_0<T&)*|p@WTSxSBkKY|!!2m^L!Qeh{;Zub&(}vuMKS&IEfY5&yW5w*?OaqzLmIuYU>O&BZtsg-
U>%|U8N1X8oc;1Gf-QN?z;-*t5rG&4PQU#RGo(`AC|Nsb5Vi`)!b@_KFP!Qntz{%Ry*7L3CbbcsF-j_F*d4d2_O>`D%x36X^*>}%jtzrOJRBEkMjH1}U{KGg
aq!6hJjfXcgGJtGzYF`E_{a8yNMqWlB@*6@q`7t1NS4!G<$89r^}3}!ze-dR0-(q@SlI!|lOf-gX&;IVgl+fv=!ItTb%(IJn=^28cgmOpBV+N<bjGU~uqfVi
AF2Q&j#gb$2h5OT+7*wjl)-C<CM@Q2RB%(zbCXCc(N!Xquj*3z`V?#NA`A%>o*qmiNV)bl()Hj;;T;{|NRr4U*z@O1+X&oe_V%cEk<nFJ#m?4YgGeyfDE+u%
aZHczGDU?2zvej|*Tp&B4giRnv^c`}E{EM&E7~`?_&p9V`=531@ncY~-riaa4qhwPOrOU0Pk*a@f){Wau{A6nN9B0&rT-2A&qU4CO2iOf`faDR<`#*<%f@MA
2KbcCSS_8G8O<H{409hj0~g^+b<IyuHhBpbytr%H+vU1m5!_KiyMyu&%esq3E&rs-OQ;tAB2m&&MDns*0h6%gB@@I`w2MT2qNJ4oSFpGptn6uv%;?DG?&e^S
sKT$rr-J|H{kekiJFNvtS^XF?U3Src8zwf4dy$>rVsJGdA!ZAbBta*4;DQK1Y<?aTJK=)IkVbcTtS?sbjSr_haJK_wNM&33ES}{*pB4GRa(F~dj`5R9FD^)<
;b6|#abAj82NgfY0wW3X+Jje2ZThGcin*_XVU1Cw=q>H~{cMs8(DKGz=b?Db$53c<&EXZOi|icv`#??dlBNv1QY~ja50B)D`zK~$O@NKiykP`Cqp!IJVZy3e
ZI?^$l~jF5Tx2lvUAhM9<G?dEIv**Fmc|SAAxN*2v26)bemw2Jao*_(n44P&Uq5oRPkOMb?TX<hi3XF(od#9#g-DC<*^X`((^A7Bs~CurjxclY+E<bls7rvW
cK>`U(D|v%#CfFl>d^gRDL%G%j$Xf2HNM$=L9Y;<X+N-iMu9USpKg=`{n^<1hUVElZql+#UFhPl7v|d?;xQB-sKVzWxviy5guqyAu?~6^X^d0)JWvSOX;1k)
1ea?`k^8O5&;CB2t-_L(13}k)LBtzKSupL<G@Gid9q>^WgW)Dal;InNo*=jKEu{qO=CJ8FpqYO?1D`++c+re73*A%a#ZL$-7Awcb&Yx%dW`6oI#kk&W3BPBy
xcZL~iCs7Xv_RI%Hst}MC+Ax{|2H0J%e}?+HzGNgo?WbQyRnqtqQ*7lH6~*s#DG-{ogKHKUqL`ZNwBeb$&i{^oa6d&1BG>ofz-4~V%ghPumbJZpol8!oWhg6
zrd6OuVaSCTA1dM3`T5abtae5FunjZ*cjqtF#6rRNEEk6%f`5fEN#!^W!C)sJvutT&?0X-)|y8xdE2=xw|6(P4DBhH%u95&mWQ4VnwTI58cVHI8)uc!1wd|0
&EBW?0j=HxMUD~0=egE@&Es!M@&BjW^!dP-Nn|Qg(&9c{ZF1tBu+pnuZs^Q08GWx5kP9p5|Cc|u3Q8-Qg{huW8baoWjGRO-`}q2UEPyOi0!j)&?eV?C7#Ui%
OgHObVA)XE;k`%!Oo?oZCXiDcU}_Nefs-KJ%j4{|;Bk@jr`xSuAWAy6xAus2>#o=RvgR9pd;6>p*S7iJ`tcJOm@Kl`ZzIxBCD}l{M3_bYq|MIs1|v3B$!lIm
|9h=EZ@JZ<2o)>2Es!v?F(qY=&Y=kzF33AOaEB~sO{f2@pXuXIMeQttV2mOCFB7n7m%R8MngR+rD>neua(@gM<9=1$siI)gf~5TDDg+v--pCuW-Z5$;)vFzW
yHiK+_k6(`6`1e`DA|Y&O;P*)8JB{pn7pvtO#qx(=->Bty&jK6a^i@Kc0|Vl$e8qKtNX~DI-Uei-GRGAc7Q|Huu50}dJlyy-H3^_u=F#O4+tV^-M9Po^H-(X
NL_Dd%q^^&wu;OKDU!_!Kc=+J!a{lRJFSKAFGZ>lOlkXMdP^|EaTjjN32GORbQhNbhAxr7YKs_}i$`dc!2(DcTAq%Ib+z)3_hgJ&nye6?-w%ZDAK|0@lYpIu
Nd0<%l=yg5)2MR<=lN(sKYzXQ4?51rW2@$&z7gq#>OuX4wXU%~Am{8-AnEUZHNF{RJ?cT9q?z?Ft+2J`B;HMelMDblnsd(VxIqyxC8d_#jdtRE#pU;8=V8N(
6O<@`{^jP@Az4`n@^SKT-{qb`iwj37WOl9mZ9wb2<Y;5TmU%}-dApW*F@rJ>%g_7$we+PGEmxcCV(KC_v2}W_TjxpO)yRCzb+Co>Sh?y-lHcS(^BFl@MOD>Z
!{d90Y&OjDIS0ToL0^#5l016sCP*`(NM-*mrKbHA?+W4|d+ZW%KkM(~7{fMur|dsMGsin&rK8*GPaY-x7;%+eJExOmfq5>Xea$Qu=rG|E7p@a5`p<z?%%p}!
b`2<AE+UR&xeI05`e6v8vcL2Nal$|G$|z(7$c<9-R1#Y#K$uW_WB~Yq+plVTn7(ACu=lvgVfn<-phE|Gj1UzMv3M3&&jPL;h8G$hm5w$ui&9?W6qMitZLFzc
N=hkz4UL%b+uQn%C7dRebz56u3P(Y#**qr$ENrhNbC;TBE`;z)wQ5NgjJlF3P~@he9#_$BE&$ThrdTd5S_UZCnxSq-T<zC_Bx<3T56Dwlb$FvsjJS4%D3Bdh
Gi!EtKXcC4WfO7=zo@7|8<s<dVypaZW&{4nmj=!#c3YbE`bQ%+pgxt=)QaZNB~z=E!*cm9WRNo2$G+<+T!aLGoTj69u$h0T&1DBAej)}!QTW%B&>az>@Q)?a
-Vm>+9OObm5wb%uU1_jM+Ec)p_RTD445#MtkjW9~S%A35t|GuDlnfk*Q$smeE3z)z0pR@nQ?PjKVLp`wytHKKU0U<th>BZG0MYL$o=Cl~>4>FGapG`(8wbY3
D|lRH<$wa)5+{W7Fo=>M-Jz?3L26aeYO-MoS2oBt+h15C&fAdUlCF2g)@v0cCe+M_WLf>-WlxCh<PTuxK2-@u5S=O<<E`h8h<lV$s1Q-v1b(9Vi2S*QuO!{a
Z<GgQbogpS;vOx2*-asE{%gL<(v*_t-}9qX0tf+~K$~h@E_c`k0)a;y0usKf28%~%zRNt7fsEG`>>*y)AlM;0fpWJ`EN@T*X5^aPu0^}|;eQ0VWkQR+Ugut5
Z_k39oXCmwZ;&ja7>x!5R+gZg1fv=x%eoEp@8_~0!7ie-HMqahA@6N(xw?lZAq)vv?^+C0$M@}F42KrLbv5a0WRGkPyuyNW59ywo&rUW@z=+E)7<@LfSzdW>
Sc-zj8_||rujx_F0A-1Xx+IVsMIatEu8qA8L@a&dZh&H;2l6~R7&=4D8}F^zD(xc1fR;C(*<thTnpu3fE0C8%;o<V|*2p-@R|Q>a-V?UE_Vm1E`9e4{k;Z)#
5h<(-xzT+O_*}cj*XV^yLPei8)xm2~39BZ$C|5TOKgH%f|6v@Yh9|Xjrxouqsf4A(+}xC;Kt`y%jm9-|^EWz)DS*3HwaQ8g#KW5ltN%e9?T1)nJ+A5Z%(n_&
UP5Wj+N^m$4pC6szC)<~j(P$_zxe?63}s=LVbF5#4K31cHIi<ZvgufU$gX)=Y6qx8)>?yujs;5j^hsfS`!vOsx7}g`zw<5^pz=o>KvY=J7DmIC;E_9vOi?Kd
vwIlz^;LN6xMJ=lu>?*OZ`y6i(x}Q%oI<J2A~MXPIEPCERdt*A$WPb)81_?a355S&)x6{;t<k=N3DgQ<Kgg63?b>hmO6A=p2trDy#Az?n1zoJ^zOOfgM{9W1
caWtsn)~zbtBY9V>?#Qa7CaXb|10`hnTJdgZDoD)i$5d8J;@0cZtvz#Wh+DmjO-JG@c~usbpTKS%Mz<~d=tjF4IJYQa3zsZWgky?t$OxSSlxoSADaH4ttdFM
WVECzXUC_!c46^~z@6TKLIJqhNgpmzpwJb~H$ym>Qo~y_*Nd7TD-miKo&Ux((7h+8{Oud0IN-9%49J^=$omBCHm@bUqn}TgRQ3UGDC*~Lv^)`N!GJIrV|LJ)
-ScGB5VG!NrKt88jM-E8!2A<GNuwNvFb-50Y)uS`UhLyj&+WPtAZT@4O9ieLlwPi3kz+l3e${Yi)2wHZKyfBN40QKGObzbjA_*yNj%9E*v@&<eP9cGe+al98
!{09E;)QXFp@8deU$fy+{``W_Dw?P)&S~tFWQWUJ3b{dn?>g@2lA9CEO={j1fq=56z|2-Hb#k7M%w11Yt+m~S=X)J3w<N>#Y_wut71dE_mj#I0ao|<kX_!_H
ASCB%XbqLIOTG=nb$;fbyY~;15{#PUYF!OUxQAtg_@COv(u(j5n!LnIwaF{pY0T#r9}*c>GrO7Wb&;3bwc`XGgl;mV*zrK5b;ZJ)TXsk?WFfL&1&Q9ik(q()
COb&5!Z!>KayvNwBwZg#Gpl2oP=>8hOcQR&OENQp0I|cqN&@?G=7c3tO;*YpTkxLGfYr_P4KxVkQz8eHC)0ubeT{myzljL}32d`y{QjFRMi8YV#$mP=Lw7aU
6hViv2)+(_t17*zXVHe?Mh4Rq_^i38((SwnxJC$Q)ZM^&M(qC?^IU7cqouc6>_bClUkj2xf@V92dC2t`{C%cW1lS1!(f^y(WrJszgg*NCS(Kk?%Zj=FzSXvR
g2PTRIabs3+$S+im*_K05TnXp?G{v3^SqQ3oe$@S|F!A3W1deqCg;}D;ED&YJbM&ZY|j(A|8l8bl4gkWhHa_Ne!nq*WRgWKHv<s&B<#|=>fF5dQTI#xHU0wz
b-DTUM<MG?e`j9#Z_O=DTgKTumor7N7vtLwx(s*I;TmIVbNUBQi)97HIG3hqsh;9vmyS7AEXtwX&BFV#h%~oq;cn~^z0ZbG4A7<>Xg4YLKL^g7ith|)Akebm
Y{f9^^VPGG*?R;*vPdM$J-~_{hp8B$VxHaW@f6WOG0q=Q*MBmQyad($CgT14#CvuP#B1LgwyDHuO`+hQLvS6TN$1v{aa^H%k?~V(8h9Z`#%MnvFd2kYosnYW
AdG6ZE%&6l%@0%q<-qVBzASR#mN`Ke_;If6Wj9cN6MkO~TdBH<2vBp_zsC(Unz|Z)n(^2;w+h*=4D#eqzcM_5YBu&w!Ucp7*sOxKGh~Hdw2=z%=2ahE4Dvne
6G?m-M&RG7RC)=Iu|Lgfk3(C^gsmVKNZ`M33$`)jDDDNF{Lut74M;A24wpeyOaNGxP~kHq-JS>W%}CJ8sSp}0)`&1ZT7ftFC_8=2U5FR#bzd=B0sr`L&~<vy
xho)Vl{u~!MA?{zz`o(QwIHx@AOReEjbbLrZ=v_0hpU?|Aaigmd65y&+o}L{Ftay$w<E|Zm!sJ#`1^a~V8iqUZ;9;|dWJrDOP8{Nzs|uQHA?%i@Lq(tfcSEx
1nX$1PfttPomQAywk7NA=zZ9Ml?<|Rb2~flfyF>3=hKHhwb}<7C${RjM^Vl*dz?FkG-p|lFb1Arp#}0w6i(GnI>FFI##cXv7&9}C$}t2Gs$U$fk*xJB?YY*6
w|XbyS{__XV1)ssf3wsF>v}Z~!xUfS#l3iK`XbW~Jv+QX@6&n`DRh$A#sxfPM_ZS0!txM90HK!{&O`y7nNz7``9g<5e=))58tMUaAAAKnW7!h+Ou{hQJXD%t
RMpBU9$>>WGTZr%a!YRy8_>t>baR|MnYmY{{?D{uh79g38eh5vh@YdsJNCsItg0@;Q`L;~a3TSuU_t#DyxHbR94nv9C<&V)S-#hYJZH?2nRT=e*#N`gH`O%g
P}2y8a`QB$^V=)@q%IV{ck@PXZezj^&7tL7O3nXL6XkZ(UXhBq+R!wnl>QsNr!y88!PeF=Dl!41ahlqM24jsdAa>mpsKd97)&(W{MD*9L9=2dwLns5P`(<5(
4dWBi`Q5YMLb~2awhGpowAFLnsP^61PUui9L>n_s70!d%sP-ZzWD+Ja$L1>TvzL7{AFCK)pk|lNRo&Jhw5MKMfKqE)jV%v-_CB+rp-8TsgTG<k*v+D6_zayJ
5p(0+<ZkgnyRTC^j!}WT^-<<vNQgxo2A|T(p$#S@7bWK|J-=X*VvR5WsxlFI!1Dcbv63tcw(A8UIgL1e^!b#DLLIf1@Lz(5FITc}2E@B^BKs*llp$!lM3ElM
^(P@aM^+Os@@G*{G6Qf)3O&A@DL{GK;;yU-qPD{k>1rDNMt3w>unJf_&$RAQ=x|n-FKFBHXu~t^ssFr89v*j)mirFt!N9QURKODvK2xj@K87sPTmy7&DMZ*S
h^;=nUK^QDYV*>C#k**YV&nXuvG!{<#b}hw5rmn(&?XqT$(ujH^rXxhnE9}Qq~p79{N!$|(EJ?GHd0$Mug}X7e5%4a)GS<_p5xC1N616Ydm_b6%BE5MnNAIQ
(~P$0Gd7BX3z6;}pQRwxc;^l3o1cwQ7Lh+H;Ilyrw3^FnLVf8B<tbs6ZClJ5Q+6Rb+btv~p+;NH9vpunio9ii-I=!EJFSq%utiuo6Q}Kb!2P{mTL`=PpP3+}
9sK{H1!tSbV7;YnP|>r9^+Mr!Ny?)IcR?IdOIs>rzQpc$iGF}3VTG73GMZWM7MKuUz*uR-<Gwx^SxXiK`5vLFI+QM;c(W2V#)?lMc|+UwoO2uC*z&K54PH5`
|B%L0b-<0&s;~($#?BW~LFta0iY4aWM!Ax&J0&iUw^>yX$fy|000Q&eG1_aN1RXeZO9%wu;pPdEKJ-Ir76Ob7^Zh^!_Vk~y<#*J++s#l%brT!~S6p5`e~Gc)
U<$*+6b9}zCMhbx6G{S#_9Oq(f9QHe-`v-&rb1LF=Fg#aJj7Z-)u{b$qkEsx2tnwmhf58IYOY|ExRHlXrPnH8n5ZCU8w;Ct7uv2!YZD&O0Z~Atf*tJnND*?a
7!TFr{~_y{uiL7nni+0ty~!*Dh3=TNM}pl<6C4w$rL-yWgp2vJ`eFP23|E4fbkb@@6ZrPKNnveK<F`0;y!tAtqFt!$uLb)@7PY37`FG|s4Ewr-=Cb=$lsvup
KGGUhV*Y59YByA^_T!_3EVR$460Bo`fyXv}RK%drB4E*2V?MXh7YvL&{)7T@+4%~R^)bVy;ETyrB`#1DKj?e#Ouy#EDaeWJxDx1E1klX&1lvhz+g;kZzEyNk
dWj+&d&r`qK&Q6NUxc6JjjLaR>rPgV$jyRucaGOy{Uh+QFHVX=I%5<}v!TB+kux@H(D0@jxR0c2zuCZ~wH9TwP!CTA;bWAWI|BZ_gExz-MC4%>D9wf1Rvp{=
!ky_gNB_(m6mZy})CJ5^5@Mvcb8+Sa0ss#Ec#9`{(J9EbqF1RVQ^$dZq;zh>DyN4lGyMv@GuCdFA6jQrztCa^9;8Yv(06#7eDZwjfy~ENAbc75t4}XLl43c|
*%BVg9G#<ELytA5!^5lTbTGn9DC1Onu=--LY4y!|Xc#ch9QM4bYBVgfj^}*GIAGp2GV8%>G-036JKVAZR2Gij7c;WW;^dOk7Ayz=dFkO0SS*t*;--s?g~EVc
(~((%R$5lgt7Gj_m@$IlO%H8QKWy&z#bBz&lF>j{%eNH_M;Nb%vY#f#^<r|Aee~9Fndzwd0hgDqj<5pOSrrePVo6}U!Te7XHEIh^Ccpl)$+m*PA6LtJ0IV>8
8(!$t_0_pGu0a*pSJRkD`@MWngvN%y_W@o7&Uu2;%M+JFbcQv;M}=P`-;i7VU5ycpIxfsUFMKEQHdeWBN0Q&)N%cy`FH(y8dApmNKO_D^{U)lfH4RSj2Ii>U
uq7tVC)ThY1o~}Mrp<YH7WO?Cec171K^VR`I^xIi?qYNIlHCI~U^_5oBKdN<+xCv<kbsRaB3UvM9;vKMmq776FFr>bqifTCne@)pr}3d)^rq^JFgEUl7Mqv_
D|7+PPq8n7A1$m8RVT$jo&QJ}CcbF3c*p)MdE1x(D}*ylXbcjik@#1oO`?i&(Lv5h4X@^&)CuVAI2vU)V3Tn|1znpO78r9dFUbZ?SM@vmH`EWF8r103nRi=T
dRs4Okw3V_05Z7G6DfFv`jInoDjzI=J^oy~r0H6^MB0y4+SHG!Q}?u=<BHMt$*W!eIwXj5>gas3;fcyt0Ko{lCJ>?C^IOxg^SQ~N6_2lDoj2OKaE}V3J*^~#
0l>;sj{Rg_ouCvBgH%Q?{Y^C_ci}!!3lFYMhcRs5jlrq$i6X|E;a)jr<(xz|g0DNVyb4c%bBRK(-~ILA;<tP`10-K^QtrMYI60T3zLneACk_cq0^j9)Zf0H=
x#NeK6cFHoCJ*-hn9-MY^@sa-zdn58W!WO+YbcfK{(3Ywosjh;sap5fV<)=E-|TwfpN-af@is3Qt38$0a#36Pbkl}MKmxlCq#^l<@NCC-kNeGu_*sLg;q{Kb
_ZNynt{b7QduPeE_qHnd_<oZA_j!>)o#$T}unZt<Zn=#LpkxrXPMtQ~$J0A?=<3&YdeS&;@$3(6VAX=YuuNFc5N$-2R_Ca|sb+oQ_r_lPN(eqrLizE^H$#x6
?WQ`3ZrSL+^%a2hFfRAtZvz~&ycJ?Vw%Pn=dRlrKOS*F&K4l_zDp|$idBwapy3?-D)p*?ZjUc>dJ^eTMSSrT+`)#U;<B!&8DxtIWeAklQDb+|<kH(V6pPn`i
kDf+QFh2RD*)`1lQ@w(bb^4ZsHk2NI*iV=QMH*~s0L7<bE$;^f4gpS*8tsc+#*4+Iydk02@+gls0@|S=oH{sAd%wT2A<!@PQm^4psJD7mq~XbT5}Zc&;0}nM
IUL=_;ieXAEvJtIKK)GO)0k`_VDG6vssmmT?xB<DoB&d}-_7}b!?y_%l5k+1)X+U8dMRsxm5!ffxyO5)EA171rqh2`6XKn?yQc&62sb4fn&{<j+`<FfUzd<r
{y|Cw&~GF2p?X^9EbGhDhF3k=pd!n;pMfX~Ae&)aIKA%?fDw(g1e*l*<HX=`3}4lB<PJtI0MFgmMlYFd&mXlzxHU;qiNHWoe%Ln$t=|X=#2UO^mbmkanxA4&
*c?T0A?IMped*!tWk_%DOG(k^7E%MJ@S0vfVTFIGC8k)~2trRUpP_|1T~Y9{9p~P7-PAM8Y2Cey5;2-fUjg%5Umz7f*Q*~M>nZ%OWMmyl*t#%fQ?c!~0YHJK
(*Z<;)qcdcC~Xnq>216UpYeM^<2FyF-TZFlWh~2dU%Qq7Bh8I5ypZpJ{(%Kg;l$@KlG4LKaDtX7Q<-@S#7meM9m+1Xgz8ZIn_gp;ZsPhaIxR!`N50>H_8SVW
t;QN$v3*AgAXsbvP)VSPY!VGk5}c#i6XU#C3k$34S6lwcffP53PChqa@`(7HkFOiKTf5vW+kwm1olMkJuM<&8UQYa5ad<{qCHgD%>gW+uOFHozHG%opFZR|j
baIn+0BdVc?iFTeM*;RFJ{N=UO1wj8o3_Ho%XJCexF7&~OoN-L$lRI64yldhs{f6V`_GKQ3khoM>=7aVRgya87O}{Ie9q&}(%|`*3KLrCEWSaY;`m<ynl2p}
WA%9cBh@Hu^S038EeAY*gXsg2PO$~?Zz&ewxkoaFo>aU1Ci_svSKhnC%{gSGc>$H+^jkF=m83(BQ~@n85Q#lt+N<zAlI+s2;+6yhmkE9vFwAbUWtnRDl>1wv
=GaebH2#eS(x7i&Qf=UyCGNnNkv!>7Enm97s-!ZitRA2?h$@YkOKWxIWZgpZl~Z!a;GTU#dIuvq@MrY_C#r9}J`&?+f9967KUKGnAfk`)Zpil83z;K<6`7{B
)VoG?WYuz<6R-Il-Q{zH-77N(Bmcezu?fCw|Id(Q*V_1Ay1?{j=)gFC0T+c@?aYh!nP;m2_YKvz%L6561`aYgZ+w@GCX~0QJjWP>McEBkjq>3*2P?D|I5R5E
=Ym9X_d<q)?y>R$h!cceh+{&SvqV{8c*6vk@=DkHt{Z@9@xAkbOnLiJQD>2tS}v4KT>Yg6p(a?<^L^hfg5e!C^0kcloE_lS1|@!g?d|qfzuojk<SfwP2*w8F
v3b>yxj^U*I>f<-9!5ZEsy&?Nj8QjtjWSoc277SySQ*H|7q><Fxwc?$PTJ##37T=S*1KgP;WW2~l-oBoWe?HxpY2^weqiO`C}+L#&ods4&>=_PIcspq7fR9;
vm#IdBgUdG@Ak~A5qhwF|Kl-}q)`pVITDW1XCBDm5aV#)%Ch9nb(ACG;GB7tXqDK#3j+m!$(aF))Oe4|j6mg%F#HZMpoM~|dn5ljyxOmVJiF98<^~1(P&{(;
dJd`&J0d3;5z)<3v!6wULOCX%4+D`+WeahWB6iyWI&F6yzm~DMX;r2CcCDC}?!{x)d3yQqzQkwRQGDR6S4?ZZ*Ic@dKaTCL!j|ljr%hGv!=E@GY>(1;!^;q(
*mp)E^gf(_YhC4##L#NFf7rP_T^IMjIn}S5K}}zYohIJfGguSN&OTgTRk$XIEFW5Pym{-B0XP5Fp+sw{^%m2OmO?+1`WLDQK9n`CP=1}?G&EMI*HPPXL%y=+
X-5A`M8lEQq9*cy$KFC!Uv8xDQDMa}9NKllnA0_u*9p~3H>_`z5l%Q`4iCTRdl46Tkiv$8Y6Na@-Un(4tUW;M^oHcFG~$^8gZruUJ2xcftLlcMdGb^ttIG)>
QX<}Rx!;YU%hbl+rXtt8J>@c|WkW<*Eev7g=mNR#y?QX2!sYg$Ct9^8>b5xcir?gTDUcNz9*PHCyH4xAFT8A23E#3ipY;8rsn%r2N>33-?#QG%#}Yk~N_<(3
)}gVHr1N(g(mcg_xoPgjnxVg=5@9SZ#qUI812Ssz!!Fn|*}MqQFuwDkO;*kbI@L@FpkxT{_?dn5l}7v~YcH{GqHY<<DwepUnZ0Po$^?qO<PNE%S~Ww{m?t5e
;z8=oQoJ^W)xX#l*hgpFfyQXzXMxK?OJ9};{Ap(V3VjxcYRXW_&ni3l@@*hm)ZGK9`P10k2CSPMurlW?X?^^IB2NIeoF!RF<ZO9-=4*F(XH6fa@}3AlVDZ}?
n40h#j=m^&_!U%)BzMV5x-*l|_K5oyACy3K(_(s!&8(k`Wt!shTcD|48__R>1AEyt*Jn5Y9%Q4e@n}{>61;MJ5@$J~*0Lho(?IhXJU29j<@~^StGU`pniI&0
43m2FI&4pPSFYA*42BQba>dYe`=l1H9_`<P-2acz6!*8~rOC|43}tA3^)|&eruS~VgZA!P;M-0j>K2)yi{_f4i;yPLnSe)9=z*U=If3r%U`B~68Scjwy=}%Q
40S0Mk#lpti@|v%YI;y}6TVcWl>uz6#d<CgnQ_L|4nTtsO@6FOAZlD3g&2w17nyY*CRocaXqZw-*4$T*vl=3{d_{D$*yYcEzJPc=5WBN>N%>5&A+I!U!*gyB
2$3RpMJ6*>1Zk!u0tQo^)%Y`yltf$^xz^_2eVgI{2>7O<HG65$!kb_O5r;&AUp&+?(l6M?$`}UE%er1?A4G)mvk!6AY+0i!x*&2HSO&G`h(%q)+gT^c2a}F>
yCsP!ju|v<sCq*Cx{EFG6n0w8p5qB*BFltM<WaRw6e-W>!da}~or|ir^f7Ts%J;@t8G-Iv8m1<{(TfsRhE_`-`o`e;si}-|Cy(%*9P8`ItpGkwRUO`#c_Fi5
%jOQzFgIF7U(p-4M~}|IDP*CqkyGjmRhowJ$lRS5ny#=3hWeloE=saJ7Ve4Ar@qBWW}NGT9yi3wFnN|~*>WKz&=#WA#wDCfNH)34Jby>ztdI8LZE&zwA@uU9
$sJWQm}uo1*0pFH&P;S&nMI!?$YX+eg&UzaKD3S&XXS*IL)MK(Q>0+9-8}Du`+n47Z9IV&!CK`<4zCaVJ;ViT#b+t3>!^Qkh^XQQd5(Iw$!0-9689H1-(ho6
d<`0uUvPQ^Q3KiVXb_sNz=Z&7vg8$VE&-~o9pQ}`s0Z!4Q7b;Ke3ySU+C4f+yr^ql*`#j={h)aFjZAFU=>lUAcf__$e$i_KKUM%gU1T#^F1`X1rF=xYITd6@
oZ*M?v6M&P`_O$7`&k<swMVbU;+sl0UyawgA<!P8i-Y^tu7IB)F2vq_;blekrFlz=x;bB<(z{+it8X&!IsJSfWpjp`7#vs);~T34ywk~-$&fIcB*}}5UzP+5
KQ_*DsAR^^4hAIQYA9zaXX-cZk7c-o3pN7Cl=xy{M|0qa6DyY&)1D5y`A30g30y?{i!6na9Btw21qZC5YTJ@$cO#p=&rYX`!~v^!G*k)$%8lnb)6(lI=|YUy
)X9@x`O}L8nG|bjlzU?-wP2&1t4x*rc>gGbxqCu2@w8y!_L;IlzGB7#dfxz=AV7i2Bm~LY{<{K3f^NU~`X`_C2KK8&Or(7Ot$;9%w_)3uEKK*oE;b2duU>Bi
5G5<C?(Kpk#?BHa381eU=2?R2_@$P;hWJB|A1C(awga}+`P#uaGNC>Al*C2oUlnXJ%i&mggcvmKN<jzPdq<18e4n(`FiyC~Xe*DLULI*J+)@sx{J=5Pv~V2U
Nsy6qq&wSODKPe)_PlUAmB=EuNI~jgy?asQHMS3g29u|kAceI{8LTjPg&VIX{-Cg&V<;IagfA&kYHq!4M5M%bafib$%=~~&To}}BSWyu2<Yg+mY+GJ0o&F~p
p9!u5_1#e{o?i>YV+ZdLa#Z3NWk&yhF4BN3qyb^{*)>pYdO7bbbC&D3gr(uMFycMoOMy7O5C2H*s{4@CC{+>`#4~x%W{$3xyCGrCeE}MHy5cK263#)omF*l<
@^}h1lZ#h9bMkFLep4QZw4E>T?+IMe<`JIbcqZ#fx#K70O^`^?K>(JG*13&^*aUr}iX}z#Cso5XM513NT8BzhVlEhGvgjjp=F$vF1%c1*ai3v;EiaVfc1<f4
;DDPDYgF~%$n#j?i4$`J6u^`!jJf2d23A)&z`OUXhN<AIRUrA>oii7|C%=te*o|M?YkhcZ;(fQQX8k-j)F|AVljv>yg2k%r$S{$3qC|o%Pal^kQSU}(^BSG#
d=381lf_o2nx6w4gg1p$VbGj8f;*uuic(jXLoyZmxLulJblM)H^YU|ILk3R(z;}Oy+z?+-sjrj7fFguJU4sfRaG+JEkqk{=rcL;JUj-Qnp?8*@r`PVWxsi;6
lK<Gd4T2zM<3RXivLgYB)z!d$EjiY39+ye|TpTuk_De6$xN6P{%iFYc0#JH?t8T9E{IRb12rA!Cu$xGR0>ZT@7NjT^h%&WppccmqjrD`2DOw$PV_q-?g3l<B
k~wxZ!6SFkAwyt`lQC(7(HY`hL85df^JlvLyj`1NE2mOTY-gB;0_ZUp)F>?7wygwMwgIxDpSe*wjBuq4QELktcC?T0pY+xT2mQG9q0%cXf~{$9Rtxl{m$h<o
{Y|h!2E%ITE#&ctb6Rg-SAS+na@;ZShi3|=b)Hx?Td4(U6`mJ&{cc&$Pi}3(w{RA`TYB~N3r171<p_DrbAH0JQkh~3F7CMG*!=jf{KG2uD0WHdm{qSX2MbH1
BXAxQ@*@MI0DP7#u7#Z2BVFg>m^d0RY7Qv+7$EXv6+nsD!5fI_q5zGO1Zo?t`1bdDm#|A*?W2E_VTR|;56X&x<46ID_@Hi6xCJ_<rAK+auw(FdUOqdJLgE*Q
;T@~VL^zx8d|gf@beHpdO*vZ|jW}2auZ@X6ouCDV55;2CJIXtSC83UHfc&v22WlLS(}|5t53A5Mb`b8wBtkCt63L_we4+QlVU6FBn9J~U_Y0ubSS*8uP9JoT
uQIgaH^YdZAleBk#=VfHF3Agi*%Fb+$g3e3o<9{CluMG_tBc#tK=4P7KhAicg1BrQD}pxK(2*`oU=b-rY+1i?C1$5}DIA8i-J<`yC;WNA7HoDU%Jl1+x;MP(
T353vI@)e?r<Vq%kzKGZt|2^}-8;+9jtFUU%BO;jEr~O<h$Ff6=?YCi8-?f#PU#Z*NMXgN(7V88H-vr6c~Qh!QQuGG(<Sw}uKjvM2l|8ReSwXvhEH}f?8Op!
*ruw>-jyAM19-fBxz1Jh6@KUKdtKaI@#ic*VzxjRRo|#I<)vBaghsdBrSVt?XVAQQ@SEd>lo%ExTB1x+371TGAv?E_zzg8;uUFHQQ?#MVoSWyR6q>_1uCoO{
^wC4d@hBU%N<o1ahXE`{#w;AmSO!GUpNP#1CcZ_GIhm`@=CEo0N`kOcwbIX_{Nud3-l#HT(lI$gx{k}AU_uZFP!kTkyYzW4=`^iydg}O9i#mmk{BEb;6z@VV
Z})Shylk|P4rSe>ASf`<Gs4=OYyn?*jmmiEE$tDk=LTYVBzjz``ByGCkWj;j*!2!iNvUq^{0%5;Qsf&L5C_3pIe<)J6_~Q~DE>sa&@Qr$6v(|=tqgVoQiUPE
v|Ds(P$ttD-5SCW^R8ITu|s|4InA~E0TqyZ`kEj5$ePN+z?x<W=1I(0wn#I$6Z9Z{d`bAlX+B2t#AO_PTw+Any_N^NNgvi!K`!*A*YUd3#U^qbG~j}vKcOFz
nS4aA>*C>111~`LXq(vUa_e!Ae-ksqWV5(yr<SKSE>XSS%62EY92169kF7LoXKJ)9a+<L$`^G{ho^tv#rCAU+WYRwl!1T10Z<`Sf=gk=w1M_?I$L+#-7v?g2
uv==+D9*Sl{jHUnPcA~#g5l#Xw1XHI{ud~FIm+A?vojE?K7xt?gND}}byL<S1S~0EJrb5Bc)@#)qxRqoHK3;#a8z!=8GGO|)SE4$CsGIfFn;9UJ;Yh-rcE8>
#KaL#S38kq!3h&XDos$zVb9oBW-RgOT10VvFqp?b%QPoxBv*`nyM>~HyK&9o387Q@C38Qqm9TfMB+`k-g6%d=aKI^;c2ZVqq+VzRh&_nLtfPeNY}nF2xA1+S
O*%2VLUrwY=1E0DZKb}V>z2W~tCii**XP)X$Q%aedWVrCkwafXD)awyyJfWo3BOp=^|ClmV)HEhkJsAx;l3<A%3B{H<8rAhTZ5d_q7N0*C?<c$=w~B5=nUe;
k8(VqAY{?|$ZWy>@Jp5&7fpWV`}S{~2H^Ye`Tppu=0v@&><mVo$96wk&}n6Vo4@2q#K8qTSR?lB0PnsqaVS$)L=G%>HCeBze`;!Aq^ku<AjDU7bAi&!6MG>;
7M{wHs;dx!n4cHG#9=Z?pSd!Wap~}4rc_<Ya(h<@fTqIfYI>NgS9NzAJ$hG#68A1o)3*R2ls>ki_9NhSGM%}^<ycr9j#Lb^toL6vy2=>b6x^$j+P5np2V=L>
%gm%zl&rHV)JSn?5S49^m59w@x+{gr?Aa@V$tPR=;!2ViH+3g!w#s@z#|h-9_A8)iRC6-KF<)KV-)e0egLE3&cX<JerIihC;AjisdLVP3X^KfAK?KSHI)yV>
=d@#OA)1tfy>ie{yKv!mrrS>2hpu`*^Nuy**jo4+oZLD47rxiECHy2osGhVU$10Y$jL^jAszMqv4?pl<<WO&5SendNXc9dm^*9!_CaBbVkDWkqX}t?jK}dAS
J604bvQsBB|Ff9+3nI;$2Dw3~u*?g5qCR5IXJ0+EW%J}=#FhEYT`)MPQ@o1?ZtUJ4Sus}6vupw2`3FI;+H73joRl*!`7^lUMAl~<Yu!HK!Fh;<>%ZX4@FzE<
=Wx^knErmLXsbx-`!l1r<>1)8_Kc!+t$Sg-?r#F@F6GMw{*-O*>~c!B?hcHcRC<%pT%ycjcT#Y-wd{lhx|!K=6JI<<+4kWgiI;$TcxDDQ88r|01OF;Cmb1(9
c~+8uPz=9VFu`3HJHIr_dW7c&)9i@X&QZ9ktqq12GW&oo=`91fq;8+d8BSXP-RzUNn~PnSn8xH|UG^(<4e~?bT4%CKKy4Z>YK7s<>9!BZ{(Lq>HEeX1aEapW
QbpoI5*b?HciRo;nT(0fA%RZAuon5-O^NfHy9}6`f*4ETwbGU-*AtHiIu+%n6S`t1o|a9Lr`WXE!hEv#aGVLDwWCJ`fO5dU@iFo%XCT4w=qvfr^%QNxxc7E}
UjJ726f#ldrxxWT?u#VuzC20oeNBkOFZ&sB#{YMKroQ~iREKS-a=ZuOveB?Arg>CD(Vt6D;-UB1VWgmHEiv2dafo${3Af(LRea8NcCsNnlq`n|IZ)6AjgBbo
ASQ~j{E42Zn9e+11|D@0+!Q^N*oaoe?>1jjP*4Wmzc0DD#?>Gcv?(&vy<!@Lwq$<E2`0#Ab6+z|{%d!%X=Dp1A!};@5#8g2VpyHaX=Qt?Sn<psxH$rh|F!I4
hi^l9tLvbC)dzaoPTBd9L~#9c`o2(wPBYVr5$viizH`pbd8+hY`4J10awi%_42(!Yw{RKt&OTBklnLNe0XK#<BI_k$%PWZ6U<UvnU#oHYKc`R*L_(<6i7wO-
z~gKTgQ^YmxyvGyDUkR!o5v<87sGs?QKKlAVZVZaYF&^LB+3&q`;3YqD82MkQR(=<%8BC{=5`o1Lyv#+`hdIhIn;w3^kfFU%6QHzK~7<YYe_^TxUrMm^fTW{
mGa|*@5C$>&$0<*)(LN<`VOYA&YsA;XL~r<3+nlVlxyR|MS=$lh(_j4DR1~t2^Uq(c3>p{ZaD=b(oCKj5=L>W&Hm`pGUI)Jx^$ub5zT};kb&XuBC`8u4Cbcm
T$d<zt(F4*fglBhs*iUjRi@J0>KHdIW#PO!ATd6%_!5P`6l8yB=2?m+phPuTst)fhlHC)_&yWoghO<0{BQMF~9{1gD8Za~a8n$T{mbUx*t!;6ob?x0ENgYKd
TGtBKRI_%|cR0a+y}0#OIQZsJ*rV39KZALmOnYKDb`~wcGn~~K6`dED)iiJ=Mx~@bUQF2n{Uh{zIfuZ&$?R~i!E2~;kz!AZjf69^wFP;q+}80#GMm<LzO>*m
&5Lg&#o4*6W<<>TtJ`Mxf#2VvXtUkm*24`-X=<>Ub{EAK^(|h804(4h@T4-IXtBI>_vy}m<}-OMzVED?NbW1O>6x#d_@H8tbo}|`p5T#7Fs5I*Y4Q-O+Y$-`
zqGlcs!L*x@S(;HNKhPKec}kL;Tl^6nC-HJH62U>n?c|wRybbwVd3~ea<#tH)tY48uqLsKZw4sFyiU|s`O$o{r<N-VXGY*aFgGYAv!WJOvt*=Q%UL3*e23*k
YgfX99@4Z`FP57e^p-48=b(r6Od|Sm7A_=IK^+gbdvqHNHe#TD<Z*bcU$N(uzD?5Iqn~fIHQjR00g|wsxcUYt+Q8-Zm{&$?k5g-YES8+txmS5YnDPwO)ByP!
S${1jn{w?#joqmsRYq&OR(HqC^5*F&fpdaerElH;+DpjYel?e6NrX%Uj-%T=eI_0LG^M+f6WNA7n-7|3UXR%ALVbKA`?PYQpAd8U^)_^ZGfaQ{wUa8m(~aQx
4I0s3RNVy2g3}=3+FGN|9&2+X79WXJ04fA@-?e`2$Qa$YWS6&&2p$nsIKrzZUVnp!$N6cM<_m<34$S}ha!dTBdNNSbZc9*L8aF#~^#}feU2v7t=??LzI(cJy
01r5P6}#0n`FHrWb<$ATH|EUs<3aGMf6>;MG8Of@z0Mw?<%0*EI(#M<i>+%e+1Yg2RM|Czhu>^HO9U8ZshnP6Dq3-_-v^mirsz^<V}6N9y%Ec)K_<%j^<EA}
Yb<qrGet44o99Td`?ZQ;Jig^ktO`S+$oTebnd}!qk!2e;J}Nv%`!u>bgDg1#VPQ2NJI+EEY73{qUsDQ7*(m1V&}k|^GPX`d?Um8*RV`|1R6cfI6l$=++}+D$
3xh0`gZMD7<%>hM_Xv?h1$9yQ^s{!4-jUy2*vL{dvgdA+q+LY_<gw8HR5u=-xr@6}>5ix%j^qgc8WLFKT4?hvt?DR~l4sVb2JMtzt-c)`GfbM`X`om!aA7rl
d5ernp4Dh)k9QkMWV*6=9Zc_aM3y4mLQxqGvFs%mmBx=;81Z_0<beMg78YAhCNdo~ZaqAp_tkA5XiubN$ja?{98WC=-KCZq*}Y6KrF|~q$GLUD5(D}>xg0st
^b}#^4Mx;`fUu$twKQb2OT2+vt1_I*>xC!GLaYqB0ZjD7{xG(7s8e;jX0_~kaLY({pq!i^l<?I+oRIyiA_AJ+x&~REwjnmzzc}B;H&tTdvpSXt1wLinYFIlw
G<Zm59>Wl($A0&5g`9Q$KHQA!#ykX3g1%;&B`h0XjMn`yNrxP6G3zy{sF5<nP;A~C(3zN4$9q<%2M=a^KOUBixYlrjThijP7GDF(2BQz+51|vooWRg-SF4|0
HmR$nR>iatTmr^AvDirYo(}A$gvu}|3)<$8r2tyN?9AsMG6o%!Fxz40?l$kRUP*s)G=EYp^pROrA`ZK{K2UtZ!}8^$N%u7zHseDq8-KnPLr(z46@<S6&BCT2
{9-#(R{C~te~^M#n=wKbz(e#C-X11OL|BXg@w|wKo$cJ^*D{lrV<f}t4kXvwmnzC7)mM`9iU|R^#<5mL&5lXAQ?^`t;rC{B3OA()K#Jr7pP3@m=Wu<zM?%a=
)&~V5tV5bwzQVYb@u}ZQ7oo6AnoIJBCzcfV!!MNIJwQQ-B-w=vPx-nrc=2A_gFa(ETYGGC@vZ`%sksHm#M!zOp#Z_M!Xu$bePHy~7QTC3sn^L<&{&=$!|4)l
tO4I!{6V75aBB*9u=pT`oCgb4pUCS^KzCI|B5DsXh~jj<CHA{x+%>K{M|Rb9IFj>fb}hM}aZFVUZPdCUayduVTbl{l>q~?Z_(f%Yw|OO!E)@!OhA*PJ6CQS*
TJ7_KKO-#=ybS8J?CcRln4KmGoS3o_F(FmDi^(Lsj1!UY_WlNkGo3k08c;~aIF`ARmtDpd*NTcHoE{(c^yw+(D`)6*I4ZbB=9!;|tI9lY<^zt#Ca&RA;=6(~
MqHsdJhmMdwDHS@y^xFYTBGzwnm@ta6}?Na_gJEV;36tgh;EvohTVt`u1GLa_G8Q-*n4QEyx$>W<rI`woTGE--P$ENeGo<$jCXomv&6B0d#)dSU^ISdIAbEZ
WXO-`iw;i)K9|2-zWb1*DOv9`V@Ss0WkTBX`V1JvPZ!|IskLI~TeGvDQ?Cg?zxj|zZ|4hmrUKoSy5!v+gc*|P*2!vB<D<+>WOpAkpEngD0NTbeLe##(Ra^qa
^O6Izd4(k?Cxpt*08hN~L*uti%k5`$6(!1=uZuW4>GuiKoZc#V>4~r=`@6IcJrH(@Tm8EsDevLwF|A;aB+jM>iG`QhWSEx_zDxH(9eWri*ji{z?7-UO)6p|Y
YuJgkPrl=#;bkpU_vJFP*bPn*D8FK}*qc=-?)>_<B^*pcZPhraGfABeqiw-|E9%{<W#R5K@fKn5U~@8ps|yM^EPqtFM1{asYk{ch=2MZtg~IU8ia(1*DD59a
$8OKhY>i87^rT5~p&hsNQUS7WV&k3M`hz3JN#Hh-w0$mJRZUUcqwX8=kyl=Dp!K9sY#}@riL~d+D}I5qIg1koR(itH`AFvU0=2?B(-cdAU#xtZB`(T1oq^v3
Q{CA|rk;jJr;B88*o1!(IB3|@(xYfO1*-S33}Dh026)J~Wu#u(_dVqNqk@w1<G2EL8e<g4Vp1<|EF(#_asv1yrr%jC{0?HH42q+_!P8u|<dhZ(-1wRJNjT6*
_LT=AvOOC3*4l$v9%4_R%-K~;_`M#qF*wKAWZdqgFQZ~9=Rl*_+$@RvGTO&!rByhUM|74CK2sl7R(3=aU%Ai=b_$}29&#*@omlBugk?6OCD;!tn09DEj&)p`
+H`S;XWf7#B<7)6;^!m8vV*^%J^!V}kHj7R0ZPe8hW@j|C0a1j9Hq5>b1x6@1P}k>p>*qkjH~65nKW+F4I4~$6Vn5lD5@m%%}E&bYTX+jp3FN(!gDBilR=0E
<Yh*tk>|S-c$@uZ6BD$jekTP2Q~yWx8z@!!ZypNFB@Ub0DskrDy#$&rUxiY}nR23g@B_Kz;G65=K|I7%EKCf|7lxiEx3yYYKwEtl_-U+h&X4Xb{&^x;Wo#bK
k>30HQbjZxC3@io2>=NHxy!HVItV^=6A@~bc2etOqHJ|!K_EdtloS#9_h8c}KNH95Q-tZ9@<DOwgp{x_axDs>%SoU@tx&Ce5web3Q9KS;IBYW-F@k6CcI7Y5
(P2CC#|A9RyW#2wCV#S#L!X4L7w@KM)g!%QNndPrZ!yGRwf22B-ZsP1cE+F#r`nT7OF*cvH?}ixMk?RVm3ac&4c!*@{_!a4+w&6~;+NEDhp%7oqwFS2^|eKQ
y39pQlXp06;5fhXbc&3!n}O)e{GgZ~9#qlY+|0vkB46P<t>pH>0|a{-ZES|HR@_CMTgT175d>=0ZssS8tbB9dcf^dyodDS9LO>}o@iS%^Lg~giIpA-LAer!s
GEBR`8t_~pNL{##jT2ep<mn0ihd=eur6qC3f8uB}KAt&jfF%W&SJOE?z_=kyuPBud!j}o{Lgck(&ZPuDXsF3;6&q+vrHGX+8(KWrsdk42E!g7BM5k7T@q#2U
g>L2+2KBhUv5H$c5-^h;6*T%-t-)1xp^rdwgw$Cpv*7|)#xwQLbZVspM&QHPtOFf<?%1nftiv&;@$Y0-O_np-xBCjptkkIuU!^FzLxd$Cdp1x3<-S{K#MIU+
-hy2DN_sC9XaGxV`BE**iK@0^mwWg1gWrX8){N3L2i0b>+=3^VV#0*{>c(iAj}Aj*gN{%Q6bXO0G-IFhT|42~rIdM~P2G6I!~GQoGY6l*&4qs&Coz9xrB03;
?aJbjXp>m`L?M~@6i%`3@0Sy~PX=#y7JnA}lReo-{CU+A^fp^0S}S<};Dt1<H@C@D(pslSA_zzxq9*QqbjcpAL#lXAuPL+coKds<MS}#Jj@2sfZ{3nDRe?*i
S7*MLPp7gOSg?+}!6~`wz#)#;YZ+5bf8?GI9$;ab_bPl*N9D>5M+`IZvs>`jxG3<HS}qBR>TFd*s6s}>ChBHUEjY%xN9N2{xy&8nuyepP)U>t4VYY0T_nd-7
IQT$>s9u5B^qdckj{xCGY0Z7&910`PEkAMSsDA(C)*Bmagm!*d=cbxqbHy$*9v57l{ZE~dGVjN`z<(=Fsi3JoOM|ePM*`mRQ*Jg*HC;dYr9U;snK|`&e4pbS
1s4jSzYmL3e@6K%y|vl66zkujKxz-n2M<2Th>E9<Y{g$*C!eH*rR$SjoUVt;G2<M1Fl4(2$BQO#O^DcG$Y`H=l031_67{KBYqNwfOgM=ALUzQS1T%F&fOdky
J1Y7ln3?F!qh+a+{#(K>4|RH*Fi6V{|4oYD=_Sv_dq5$?oo5DM#U~VTpWl~@!E(iy?6ZC{Gd`uvYM)~VeY&IyRpaQA{Zr|-;ByR&*Kf;%qvCB&Ie_8N$rJ$?
d4cHXNVP@#2m2ii8Ho~SPSKBvGn);6u=s8MV1SpcvaL01>4A5QyK<c5*0tmMMD%dPzH(u>!!3-puEM2p_j{w_|EzPA2eEh80+`+s1E^>8FtmnID$k3_vcQ>G
zZva~`7b19X!{XFk=nL21&Bo{V6|&;q6`P>W1RSS{xvgoKD&*C-Zx4cmD0%1Mz4Ct&Sy`Q2lmb-ggBRq^H#Nv2F`vWAt5_vuOnN64RluGPW>XjQR)SPP1`+9
^OH`DFvK&Rp8UZ5*<nT-?pIfGWKi>K@v}T?mXN_?6eVD0Y3R*|PJ~Lx^mtAFyeBOa0PZ(@7yEAInXKV^^6LC5AlB;Ek#-yuGprYq?$mKUy=?#z$b8WSfRCKM
Qxe}c>nQb$a~);NVD65MS6rADR^9TvtE=0RJ6WM3qON6T-%@_BnE$MBKmvb7DEP}RPs>*Lnmq>72&}{e8r)w9ak@wQ<Mz9hBxNmCLQ1hUIurHhYjF`2NKdZ+
VCm>72NdCaIn)bct){G9K`9`RvMP$Zf#_jAr5_P`p~7j0V5Wo2M&iwsPkeI+vqgi?V_q-5@u=~g46o!Yegr&;rsBgdo1JOYanLyL<R{vY4mk<=^~;R=5aE{s
@LWb#buE1YV3+3<Dy7_Nlm>#<!!fE4BO5?zSNQ<W>wdTsr1zeNjYgE-A)yk^KL&XxUS3D5*V1v&(l#|6`DL&cA58PGrzF2}c;#ezQt(wBt;eY&Ae+uwi(q;2
fKu)47&LP{b+xsp;d^|Kw+QuM&55A{zmV02%6>fh^!pW<^>!7_hfX)vjSW29`j|nxaf7<EHmi`{J4_gxM^7!5!sb0Bp_glLowo1Th1k)YOXbavPNhs7N*)wj
;E9;&y_r#J_HbErFkss}bE^EHK~B2Bd<3jN&R&`NKL;qMQsJ+BgQVE%ie9Nt1nux&fg=sto>lr5w}#vXo;!j-Amq0Hhg%xFS9XKv88}p?snt!S+#ea8wON&J
teDnGq~fv95c7>)q3p>#_lVITNU3mfXr{7PVFYkT31<h?rHX{KOe|b*oiC)`SQ?9HT0HlW#l_igSTg{w%&z{~=;TA(37F}U1ubWq_$Lxc44jVM2mbQ9yMk5(
z3e^^DC>c#182esppv5tfBd3Og^Uuo0CA+?1+a<}t*{!yb~Oe?2IgxHQ+!gUYpZGLI#A7B{rC)_GG`k$bLfVY&g3Z##HJH9yA(s=?0S1FTy`wXI+5ruvND*#
X8-Y`A)r}9SfRoa=rXcRL?L3~R)0YPnygb^V*e`OC&0J20-XDqULH%hTo<s1Ai~@g%o(r`WZ%E3<X=bj^tmo~54v}j834Y+m06z^^3D=w;qLt7%0~+q@Mcyi
=Y>@B9p{k;CX+%<TL)ny4D1<W0h^bXjLlLU+dron25pCMz~56&_AK4{dhgB6u3eh@J@Td)3N^1Cb*!Q$Z3PX$iew(tyfc*HxUx)W33Inq2BOvZ9icHFu6VrR
PK;?_i@F|tmxjr;|J~~Q;Sl-O6LgM_hZQL;vMYOx4K-#4qa2e(va$Rr3M$S38WRQuT2)BpDER7aX`1U>+JqZ=b=Th`7dpn&RQ5s8@`!_j_BO}Uw$OFnK0u0*
Odqw!3w|q?tA+|n8K*=CSjJU9j?j6N0Y|Ut6XW03ju|%AwMs;(W9M`Im`t;~3+tWDZLZi*IQJszAGu4X8~MW>W8XysBwRt}+bci?gwK^J;-rx=YBhK+%=WjR
g*N8Cq{_P7u#srs)KK2tzAeWpb}Y0i0laapNuAm|W+lO1J<l#b!ogPM&oFdbAh4#^^X*t0>BoE{?<-H9fX*^w;`_Tlh}<x_1XX<LKuuub)-z`jmYhWm^sjxP
2Y3@_KZ)X*xNDRt8lRAaTcK*$!vII;gC$aZd9}b`>z;=bw|NQUlIcwa6YLFg%HS$j3q4}VGWk=$&!)obhQTrgYmSoqOp+>9k6@hhz*HBrL3?v|WHz3miF9+U
%ACH2G`itwx$Ev8V^S0CxfqrN$8bl-iw;8dN)%^s^|89!`x)5dSZzm5g+E;EYVU;tEJ~S6qDiLC3Q&kB_d4(Fx5g_Z>O1i^zgUymL;97b@Y7K6#-Sy-O8LPE
(7gwQ66QR+>Xa$Pzll`PA&)Xt5V|<R`$VtB6lPQo$=vlyQ&p*03iwRTuXx+C=Sg+<oV4_!?w|x%k3iosvL15068Xd0P`1NIjrh7^;ed!9CKKGs9AgVdyEbeR
-Z71cOm5^d_sY*>Xu9_;U}+2r!7>D*jIvo_tULp_CF%OuqN@hjt@;W>=N?Cp(uS@5xOI2r8x#E?+%R7d#ez)r6#Xx6EB&xc5Txx90(=*|A#|J;_zF9np7Glg
c&0OS@s6~E^$RGkGLGG+!T;xdm46+rbp5LQ`PnPkro=AH??AR@r|w$Ps5T1?mMaRF<zTgh>9|~_O173FZ>$!i4l*yZ5W@q*KIF5zSv#1gYt5TWb~g7i?Cu3v
(uXY^t<P3)3q!_kU`ZlEQNtP}h>U?*?FE^Y`%uH@z~d%Nq$-a-#`!+jR$ip;Fu0qKM09;d*;wnH^6)g<laXC?twh2cyj&M;CCgK6cWyh)S#?BQIrt#d_Yr5z
L)r?=@!G>q1Deuqc!6|Q1bTG^n9F`^q5!#3NUMLY!vUuj$Ss0DjcBl_KDhDpXw0W`&uV1sK9Eo-tn>L)ibp~8)~zK7n&iSBqWk{^jz=+xvKi!xYjRpqfPWbq
XDp2hEq<BM49MY|K&lc2URj2o2lYs;aR86mypwbl5zAN^PD&F9nHj)nKHWeAx}%KI^r6Q}<u@UO+&5D|L`mWsL_E~51HAwHQ;{L_6jeh8K=35AVhjF=9GuT&
77xRb9o+lMEf(hHXV@!iram;>jpsKiSi=rxioUev{kgCNGYUu?F*l+Q*or9Zqx3-ml8g{9cWc+Y4*v3}rE|ELY7r_Fz%^GFbaj2kx_7PylDG-<oD8Ss0E8DZ
pPS-30{!iZia1hz3}WTNe&AANq#5@ssb?u;DMOUstQ0>(U=5l>;x6`d?|>&*X}Hm=9Q;UGO11RM6n^ffN#<u*Q5aw(1n(X=RZ#q%)}MT2V0HJ}6P1AHGEQa3
a_kl{&i-nhE0P*kBq^uT8z=)HLGkb8?E6ffWqin5!0^xbMRMkhW%nR-*E^YT<whMA&rDcv5LYI8G=$6?pWn{z2mK2QU@QX`&r5yIRK_iQujH8{rt$HUuU-c*
GZFd@H$KA^r`u(-+iGSu+j6)jQzP5^*^Y@IV`8xBwx&2204AfSs7>AbzrkdeBmDN@zTLqb;M5{xxxY?%4MpdNJeE*~&*x*v<;}^06RVheeU<yEI`VC?jDQ8>
Np4Er)a6v}j1iC7soRA#H|I${y3vF@?4{pycvL+{p%s7pK9}&jhdK*QV3gnXB*jmG_2#xuzKhZ=JWb-mht2&~YN{*Sbe)?#s8U^Ob;SAF83ex`>Dm%F-Qa0!
iQSy@YO$=%8bc^m@_u&ajjoVN{uDZWiIWGiXa@&}?&Bo=YQMdYRAbpuoF{-RV%?_?Y(i>uzk(X?-2liA-_o7aI%v2N)Cd<!iZNVy5j;MPy2{lUYKxf^wN)gC
GVVO;m<$XkgEM^<KK_UX*Ca%w#xFV#aDfZ8$#T#FSltuD`&hCoi2^l3+DWSgZ`a?5pH``vY?Jc2e0p5wk%Fpj?#HVzas5Z+<s{A3&$(#uH`I<iOo&4dHaPx3
k7ZhEUsA6B<lL7VP$}l2D#a{26%(O0>D%_$1E>41Ry8ow36UHF&OD-xghGq`J@2$}B1`k(25LeVy4}6KJPqRxI;3_fW<rSMs{!M|&*Mg1ecMW{o6Ca1u3G}z
augpl3>^823xP349!?%p<CqO!91XQ*xRT1vAhcUMMQU(J;Gcet<~#J0|I?v@4VnfeLf(6?nyh%;y(Drl1lDXD27f}d<s&ut6TyNVgsQa~WKzIZWxozoPZ#sV
L=yg?%FQ5WdLsJiJu*&<G^O%6A$V@~5Z+v-u*f48jx0a;?%37DL?XkLP#u~bW1s&q^}99VYD7RbP0vKExL932s9R7YJAV?-#cb00-<Zk9PCr&gx!9>M>zV9;
Lf!`U99PJBg?KNZqm6qg47oa%+{@5#*5yAw{FSz6Qo$w|p^|PSmns)>B`@~-`)RuN({MS6dKDs1X`QBs(;x?edXXPm-8Va|-KWVyK{{s7i})AVbtX^s%Q|LZ
8*f$v$o<kpIVW=$|4oj58QtR)Dm?55cr>MKi=!=rSIjA&LhYHj7L4oo@79b8mlp?%dF7MD$4xi3mftjGqg~ey`^<WP_kPFFdH`g8u}Oo}-taT^QiczeuxyF3
;&@y{s7md@X_HxW_bgAH=GLBwg-)F~@rPghdz{+ib0fM(AYv2rPw`GU7Bf{Ps}n!gsFDh5Nr#~K2f6;f(Fkco82DbyAr!~vMyaPL=HeVu<j}?mH<7Z{f-&tO
?Ml9KS`-sfybgiSMmVt-DVk0Rvev!MDET5y#!y_>=7r<nk?VD8I>l#mR`ZP2+>eSdo6e4E-LGO5WnDCS?wjhz*|}aE7nHNib^Tg6rNtv0v$GG(d{yZ_19>Z=
C$A^deq4b<4B;MNz<XfSr+CTALU+(tDmN%gx$hXLXH#5y{*!qoZ&;9D<T1<w__)qZRXNTN!-*%UpoQGz+g}Lz+g1^j9_!~WuK*n~)8%AwPqvlB13)Px61nOs
qw|wWQ886eKVZXK^g4W6;!V!OhwlT2`iwk&VcYp{Oe*3s9PKoQMuVi9cHu8BREHjSZj78?GIc*%dM17;wK>e4urxkf!;gN*1qxw$3dA!bv6`2SgM)6MJ2tFP
NP3@Y1wa4-j{pVW-SNtxMjb<o9Gu#`RY>d)?vX93XTUtvZFba8PNo?=#AbePC)-;lx5ci?qoVkJQ}aBZ7*@?5Ljp5GjnA>8aI@Sd3bfsUMnQ@qm_1BtV$>A!
%YfgOvLeAQw4}Z#w48tLfcRUr=Oa^sP6@%zh!ok3FHP`EcMd1>afWyLKBt3Zzi3x*cfWcMim58&td=djICOS&7#xruAPDlF7g-VBx{f@gSQsvO+o9oM<tA_=
Z)^0zgF+!^>u(K@4*zh*o|XKgUBzCy%Q_PTVOmL$Cdtr31>yb~)%06vJcok++90V`ukfPbJrdc4gS#QvS8c0UqgCjUfE`T{0DFQ%P$<X!{WR9^>~E}2y$4ii
b9D$ZNy~K^mg}@>^kP<Sqs4d^X}Bzrj8&s<FE1bn=CnuLrO{F$^xEA~3X@w#8_$#?L691a3LQ8Yq&h!+;e+SF`slIE6L?cq;GQUr$?WzIeUt>wis;bECXByW
5&O2&8C)2E=ERPzR~PWio5Jy`;AE_2I`?K;T{7D2A|cq<x`T#GJ~k+-xfK9Hv>>ePdiNmZv+C|I9G+OOtgTbhDJS=3Mb8)iT)*Zn{agMqKfy>kOC&xV)rH&8
<TR;TPUNC`Ob+6xuV4!U{8dPE-CSKfk7g2G`}e`b8{GmIqjm0BU!=--klA;=!l~VveHk$xLWjO`(mW0`8T$c>gtwx-{7DF+AmF|4my`59&CS-pZ^XAl@N4b&
Yf89ebv<`ALJ_u2Yb835{H4Tt1wp<!U8y9;z9f8RtpJ9FLB&n#%_yWj=ksLY?|VT4cmGDuVaXCMbRON<&|Wtu?<*6%Zw+Jf;R?^hbtLjMUIXHDBiZm81#Al@
|IJIlKQ53EDX1Q*>0r50Z+pgy6z~^q2p;6`vJMu8>Ht-in*l7&BjP&`Pb-7Yo~3?pYAUZQO`Q*q+~xvf7gYmml2FwYYqWXG8Ew0ahe28!qDYeqqH0dKRxA)N
n^^G!mvuJ&b3H;pTvrNGzW#Ai8TxAwDK4lv3C<SoWW#UHx_$<UN@S?I$(%qc?6xEzSAMB;&zIXv4@L4iegP(_>^nePW!OHHv%RYk2i<a87C}vlqt>F2Xq9j$
rHL6tHunIieXox$XWKa6Tn&<>A|+C{CE^IzvTpao-KX~%99sT&*2aR;p!O%rj(+4wrF<iBzY2Nr*Td}wA|a$)G>3(=Jc<5xiuUg@t+Botc6WFnP3AIF^t$he
i1`GtB1E=^u^{2$a=r1kd@$mK%W3+OVz$wo-0PJ|+C(>BQyZ4a#*79*(86;Fva8^MI&){}F>RQpsw1nYlSFXpHhhS-QjnL<Je^jG_;zD&6wn%Z4}ZmJV}<55
<UYf`J{^^V&RdLvOM*s*1lbgOZ@{(lg>7fJ&2JCINOs_8j5fZdBXni%1a{`}rTr6p4OYMlx#KwlO#s0a(*=0dkdFMRxq&lECXwlu)+2XCcMXD&-n)TtJ8H}F
wZqZN*dAFjbE5upY4Pfk)aqI85Nk9|j&%;s#3l`4n^>~jrP-ejP0`V*OGQsCavnMg;{3l5pTyWHP&?}pNE<$XBssz111vi4JD4v&7>hb|@-KyQnun_fI<@28
Y}WHWZ9?2o(gR@#tHuyMAf}mNQGkD~&r9l}c3H_>CfX%drqMLJ8O8jG9L8ylYHX4-v3!LehQ+TcW@nb3Ud2fr541N|-ai1R?^HuB9834!_+s1eS~SA>7Buop
BamdO`D*|0%9YZM%{N>M@>(#FX*G6$)uZ1<kdLI2{{IWYHGI{TNjL@F26<BAm^PRBn8SNY^Q%=(yJp+h)vC~FaN&w5Wawg-d^0Py=6C>=cjS&PAjjIo!j-ug
D{${kqc%7r#or$R3meRuA{$)_>$O`Hqs2-6D^uS!rYtWL&nJ2l+SQ(C#-(vJ*{47Q-m@cEnLw#U;fOQy=UUXKzvS7HgiZC7=Y)2i4X|tC>Ss+#ly#L7zIYNq
_8RLg<QMhO1U$n9#@wKArs&b2A8dg~wR_R+G}1a6eXoY)r2t!bPeA83$b~EHQ+suFV+Iv)9aK_WYCY%rzLZ8BOt8!aK+{nl2Cs$6EUJD>6Z_E)`Zo-WFA45i
J0t#dk<*x0g1^i`5WO$4el^01Wcxf+`S&O;;tgn5a<YG8LX7|pgiE*3&V4k5y+#V7ZxRkvmxvOxUo%l>J)hdHrBV;T!sC@G=VtlKDs&MuYT&0mu{D<nC`u?S
)k`x;E(Rrbi^)YSwT{lV@~#Qk?OAJ1aui;hrAtvBoB@#Gz}@9~0RBO+kq*}QKzMjSSHnIdBnjN`09M)CPRvE}V!4mVG^VX?p<z>WgSMm;U87WIeS^C&m%8oR
-q)_CR#;V&@fLK*{q6^Z^+sGt;O~G0uDVKaYgQmdw@glydFkc@l##X$DjqeFkL0Uphn&h1%V@8XIGbFVkB4XLkbtmL&6|EN0UoJw(~sL8In0x5o|pj&An(!_
wWj@g7cmQ4w`lqtUYKa&-h+jP(b*1{pgcn!B^&zXn(htWZ9{(;ll?fSPlb<FZ1+y<;=-PT4lO4+0k}fsTDOS{fzbew*T30q0;Np*q86dsQ$W?qS03Tq>^r*)
-2ZnE2{2xgwq>%47I)xdSixo-&m#32!)(eL;6$d~hT_8?8J1zcxt$Lt?msW*kGfhapHze9I?^G(amC0iB?%A*!i(Kfo+rIatTb{~j>{B2c5(DByKvm$2*B{t
c6`Mqm&!jY?tAXZ3Kg|o{(avk+R4=AgYQA{q;mbV%SWs1%m#i}%IumDjD$;B4|M9T>Er{qu%EIwmg~Z$QBTVJ05VV4Q%V-&un%vjZSDBxGPF=G6El^0CCBA;
7ys@rN&Yoi_zqn}JBM%=TMB?-^P_A6k|4||k9{FVL9Evib;k`GTFpy&>N{+Q8kTv<*&LMjs;`t&JzN&Ua1(+TClqs;<hB$TsE6ta=8T}IOj}N(4GhV85`1xU
!l+=|k#f;<b-M@9deZL8*!A8K4W702xz^S9OL2n))%KxCQXT7yDLC?uYBfIv3{HkR&a6x_;x(50P^1b1MWe+*96%r{lGpP!Z|-PgKU!+S>~avk<kz18Ydc}o
sB1K|u}W0JMs#eSh)lpkYcvfV@*ua;65b9IdL&lxXxOMM8%M=i=wQ?)&zlN-P4=5b%4#=A_zd;E^zDugk=qhSFejJ&eW4n%@4>rU55G&8TgZWaWPv<}=v39s
(JiJA-jH9)>%yFwz)gZV!T_(vaXLe$DkmENu}9ICmo<P%M7=?<;*59CK#Dh?iL>46WhAcLB$ec5NV7HpGCFZ<DV0)PjrYfKbG%R)G1rP|sleW*T9VDRLU|FA
>0IOwYpB<#!gRfpjY*9YlD=YB!@~j8+Qz~j?rp#J%+_9@2G1kqL@C~eFnFg``!t?!yi#56=6B&g;c$F6W?0E6`{6u-oU(SaNy?>SPB-6v1bu!?x8r9d%F0-v
ObrH2=iT!Il&x_drLgcMldS8+zTAp=I)dEtPhr2^31%yXigyt@$sXzAGnkjo19AFM1GeyT3Lc$n5zk~0en77JIXwyW8(S8J3xKPC`g$rqiaW)3-76MU>EnQ1
i*|MVTwySXF?P(;VbE)hO?-;5_WA2r7s6m%0kOaws59A%$vmqcFtqZS<4#E@%4?(D3nQm;t1SLIYnHiZgNNl!byXuh-Ru3`Sg2|nvx96bsTUyn1PbYoi~Rdc
nUqhs*eJ5>``k41S*|fd?YlTA1nSBR>HNh65SPe3X}e-TKtq&yriOd-t_2<z1HlSJsQF+tE&}ig0Qi3!fxYIe3WcXx9oc%J@j+|@oukfQ;Rk)k?~q$t>bq-H
f|^R;^Z4L3*hkdX3uE}f_UBXPUF+AT0=ab$+D&4br`ncI5~0$2T<8VvQtU<g^A))d7{eRCYV*o(U9456s_ThJw?%_(bySRHR=~CPWSm~<pAdOXdY145_8q2<
rq98w+gB}*&=2ZnXRUvY9-2@Cv@BHQQ=|SpOC{i$!I@fL5nT%H4Dicx8avvT5==u2I4XQEq=TB%Yne&h&W2g$Ulqn2wbyW#gufrZbx$EXTbS3rtt5WkdLB4I
R!>aiaz0^8vQ_w?P{30ghH%IVa>JUvyE}qLq3bf6ULujMg%_YPL2m)~y$jCAZ-NcZ;uz%51bB=5fF9Xj^>6GuY(i~rp(iclip8_hTUrrbCxzH3gYe%CmNnAF
ZHCI8pb;u9e{HD;koe}5mWEJdKfrVzQ|m%HFe|q6`e2I~BU)4xM8<`3iGYn#^OthDCf$unX8%ET$6x0>0_hh>Zi@h47nk7IXEtSl0Y)sL2XRIYu$}dv_aPY^
3Y@N0!gRSq#wuIGRz?6Rp~IzeO%@%<<$0<xcMT-k5-`Vq7PfZCQjhwKHl$QZW0zhzVMfY?Z(+5i7@dR)?Mo-+KKx*0jZVEGT9zkoEy%X_8R0SX|L&TToObsh
iW}ymQog~>gfEkBzDo8Z|86Id74Z9WJNa)3hO{~&>4YRtboyN-2fSzPCOROu)u`DPy0Bv8gxHrQy*(7VTHVvU#nWv>j;H*WvBESpV-8bDA&;*!A;<e@^C+%d
yIZ<|9#bCxC@jmU`r?!;OsnZ^1SD>2V5O#FUMvUvId?#jX>LBX#lLRnP+!a^RkzN6(B>zHYLcSYW*_K69Ni;^Kdzf(5qbOQmdIQ((Emhuq30B0;^f<uU{xTO
$5^wj@sYr2i1Ou#W|1fHL<dd8Se?80tgbz&z{}^WI<?rFD?9yd>GSl@KGw6xMz%_IMLmi!C(rkN^W)sh?YGXz9L~H#pvUW9c)^5@71367_)TaX6j8_6jYw09
_OMri>ozE{aLM1a6Yjf(Dj+IewSt_e41Xx4zjuf~SsX|q_YC@`H`e~}jUKjwXbi((b*|A$B29Lk*nWi3_O^-5z;>B{Bb11Zq6^>J4waL^5m9-5n?_^9dT1Mm
9Dm?dFLVdeU>I^~q2r${N4kM1LHPQEo<jh<0ON1>qx2Agli51Or3${xs4X1Hf%S$Lg9j91!YXXB$iP6<QQ1itf$imoNojDr8s~YAO#*bgsbmLON$SILNBd(%
TDhqeK+#u_3pkHC>~fyUi;5txy|g}xIExSZ{{w@9Elu*n^v{ZHJU~;&I>R;r0=(m{W*xEt<Zg;3?VA%j$lU@mqB|zZml{E?I=%o|`Pu@!-UokwX_6o{Ams6?
X&IQVq6ARh?k}02H9&MjEVh5WX%i?1csyCfYp=q#dZe>asQAYFH`A2Y<L%FhTerwN3RJOH(bOsgEb??+_oE%!k|rlpsq$vPSOS#CPzf-DwHN=KGBn`*_@1(!
-{Nx|+ixjpag3Rng~yD97KxLFEyvp`UwIgQD76BkojAxG-6BQF1J5i}q5z?xoQ<6UvHFQQE%?l9Mf_Q-uR2K0B)pF~1O#fjBFXI;R6tc~@WwbX2g%W#8WdVo
7zPJQuiXbf&?4>FXQr<Cs?WB)6<j_e?NK2Vq!EK@s0A`@QxaM94onwq>3aHrA{n?nOx<%yDXcmt0cSF`%kLpaNo`%5f8y{a$oQ`@5GnSGPw7v$U>l@oEOc^t
m?ubiPc}z~F*;uwnd1OF-?|HS?aWK`ODtD}UL7g%vv+oEk;v%6RzX;4FvtOdgBTh_iY{aNLA*_*8~+mo(wvOJ)V~88-63j)jB$!@^8Gr3DHZ2-na?62sIw=&
YMaBvJkP?Kn@Jx>y=UhI`P(l|gX$ibW3f>cuI|Y;5*cYoLOrKIMHAP$22Ds>Nz%Tjze=FRj6u2$iEO*V|M{|9dj@uq$i^V6!D`CQsB*^420bSfKk+XDkX=+4
t;{NsKT#B8S)?8eT!LhgbXH$)&lJo7YDHPy6->CTuE0NRi3)xF#3^f24^sC%GO>^Y#C~Q>g?=dE=RuzqYDeoywKs`H6~KilJCZ+q+2Np_4CGGM=4t@2$}jur
z{h`+mYMvWvQCt36T!vN<P!$CHs<-UF=qALD7eTzTLBnFKW3|ciTme3{;D2pu7uWao<&N?u!2=%YR<!4+_AwA6*e?oq-DQot<5G`6VyTFg2iIE?}$=T&qrqa
zPf2Z@ZtwkJDdE4x5WddJrc$=@wI*+(4M&*R?e}_k<rghz55?gOJtF^cbPR4w?J?z3<PP_x+bOMKefC4Qb$E*+vu~`*77sq4WGU3IvKzuPR<4L^Hw7BgxL!)
ynpYDgoIoW$mL(+rZB!;IeS->cz*}=K4IWpx}X&BZUYqepIs^YwQ-NS%tj@ZQZXwb6fBU96j83m&?n)?ObUP%`qPd(8?1sa2G4U{NXNBhqvD^XA14GIAT-Mm
u#(W2^})ZZ-c+_ax6-yNO66Gpx6_`H?@$ct)-DLiK1`sC<s|h*!B}5wqM9j?ka`9=@;lFPi1O;OR0d-)L9Frs&Hi-P=7qDkZJcu?C@xOWk6mrH__2)kVA=pF
d@^f;{8A4Gs_;zRhUW7ZmAFe5kwDpD!pk$7wI6wsJq6pK`Vg1NSe?35$Ya!=*R_HLsFh`UK^gk|Rl4b&M8Q3~nJ0sV2f=0grg<q6-Ja+bZDsPIrEuU&OfWTo
(a*t#v`;lt#j|>pN9C*%J2z%dS5re{mIbo_8b4N(=^$Wb4vHymgjC5A(ohX9<t8&%4(Dj)89>K>_%}CV2_Pm_QCrGMC$=DI_V0)mp}vh*OA+HfEj$ZFv>?#w
)pB}`zMI}-)HDaqw&hE=C@GZDB}@O-zm}iV(Yj6TyXvxS<|{ENxc*Cl<`)kgVHdU681v-o-=^1*VvgljUdJv*8N3`2+xn~cxnaq_L}Q7#DeXr#eh8_d373Z?
sW-+5odAv<iC8n|RH0_ug>OxeW%-#6_|3gQ(6+3#F+9B!4Yx3>r%~}4g$mA*kHRMn{kR&PwlavB_(b9s*#3$yzw>4%OdsR#MQ!6n<5l`_sV|#9gAL>K7t4b+
p2>f0NU=TNwp3<CXFi0?OBRx&rYOr)7`26}TgE`mW;>a9#*yy?N%;Q17crVb*HZ5PJ=MPJ+;-*?UMRvveVHcG#mpOZ&v1wGJ7=wTfFhBEDQ;uvXUp{ZjH<o`
XB7mY>>jJ7-d&ov)$@T6cMgR#jDP|>2XEt|QvjF2R~w$>h-`dh0lL0H;I<mt&iwUbHAw6<4zJpvlAnCDiK7p@471x2SH2Hy+Nk-ef`XzaMK1BN4!DPE$BE4G
BiibL%Q!E_|A(rlE3Dv^>@;s|s?Jb6QO|*%i_c5m>U^9WdH@m+{&et{<Hl)aF{@fF$n%Fhz``P%jOB%JM!uJm=F!RYTu8>4=Kir*-vLVhapkK!j>-}4D3#xz
AHd=^&_maE8RKKK^pVMt^={}c9CYQmmxQicbBp-|QhaLfi>dig(r`u^b1LpNchD+2I3nxLayf)3e-w6F6tlUaZJ`LuNnj*f_vxwS&&xx;q3)_VqbuQfk>?GO
y@K?V_xANb0Ag_UHcc!QUc8$vBn)Lb7$Ys7bkMSL@buGR<pPkD7{a&4aabgN+4}@{J6nQ!yk)JvsoZz8@j9x@L>?$qS#U<lO{|u|Y*6(-mzfiVsFuO+=^<5-
+({PBLBB!WB88;vAXCAmwPP$2`r-q*a5LTn=-{u_2;l1le=0o#-KJXPPjo-}W{)3Uv@PrC)iT%%t&*3`f>S2bw@r~td>|NJCoVKjRhf?zS@=EKav$U(Br$vw
Cl1OmDI~7qSqBSJ6@O&@P8pFBQr>be_9}*n=U9MTj&P7y+=@*bEMMm-T_p_uVJ2d?g5Lr_RW}qIhvPEJ3>2l+`qkIzdj1`N8kSN>8QP+QBlW9_H+S6AngqvC
rou}luo_i&S*l~nx_PDV{g)@7p+T(0x32YZCw0_E`5KM8t|I2bY>v~MSvJ}bjwos8>@_?}@hXv>R`NB57_LcJHV_V_1w+^S;@IG+ptz1K7&}XOC~74(?8nK*
NS2``D9RYr70w?T-`>D;HPk6^s~kTokvf||L;zUUizTFgaxx`{DB7+M==swbbnR&YdwWkUa$@NSa(%NR8r!vj!zDLqz(pHGq`(2q{Ws`75))G2;xpq>ved3d
<wX{@T%7I+7PaZvg@3%mlFZ?RchhHH-;)e4hr2Oi@-8Wn`yTY>iP<#$>z=RDEm^QJM-+5+S<LE$CV5g8Fgp7}KLC~+SBHnSup)f|PhlL}@4_{oK>rLx17u}=
65C2Se^ErJ>uQv{I;XrwAKd1}v+)sDq($aCWd=$>2PC<r11`)vBlRFU7UTyOlpAiH*1HNQvv(jv4qcH^L7h1y-REj?hU=HBWt>PVuN0mCXRSBI-jOkrvF5aw
z_&LPlD+%kNg2Q1rr_U<VMp5ig4Qf+n*s5a-yy5KkX!?C=|#%kB-o?X>(eZnrM~=sH1swren8YAv56)Z{U1-w0F;jRoH$FP&%`p{2!Q<2)^T3hOi4AT^vw9R
kwQgVkYU6Qv@+?OtF<fO+C6lb5KX#|&3x#zop*h1$<MbL(S?z}(YP2}%nwIV@mS;U40re!%^EF{re^nT&h()!v5}$V5X)>ZKiTjyUc7Gzlw<F+spa_W4Q><%
R3Tcokp|#0%826ZBv31MYhSLdBgulm0CEJYKyS}+aS|+O0`u1D-#5AurZrLB_NGB0=z|wb*}3Br1^Z>_ob(r?n#d49=s|cMQtwN!gPn$uc{McSy}pV)zBy52
CC#~C)2crlpoy8e>osBGkUS#kf0;bfDE0%LoZZ8`&xy-Yzef=fv5GXF7HJ=-lC$TQ2|n`p>KooixFR!83Pi1(O_z&5U|wCDF(!2B1XrxuSWuk-=&{Y-V=d7Q
4urwc!KIG*{YW%tm$?k-lN!n@j#@~_d_Mcc&=PQudb#g{Il#MNXs;@n`jSn)LXr)G`*V|Z+~q;aOFF#hg<+klchBqk%v@J^!gW8cr>8M-hmD>2GdubmJa6oo
Y^_wii#5!hh8sbj&-Wo4_|~1-QL0=bj=VUk;tXSOXhiI~j$tvVQ^&w*^oTLo-kIM0aZhx0@EqF(Mu`(_0Y&3GT&xVNxGbsU6`x@<*E(<!wVA=&sVBTucaTg4
cFyI1>qM=9lIw4r)<=q`hjk~Kfkt>b&o~zRem)uIl@$E>Fd)xg#j#lz3|lj<0LjXk*fA^WuS=OS@lN9zT-LhC`P_?AgqOx%apdL;;p@)*uF}|=VprC*jdfMl
#?$!s^=4blv@qUJ4kCp`Avlv4DF4LIdl9GwrRq&+lCZZ(0UfGqnoeQDer>u*9;7<378z(7Hw4+LO2Isbw|*~Z68uAc@(l06Z>M<026qm8nh8`o%u&4BbW>|l
P$uuld%bHlL{{|204*p@iaf57^vAoLs_sUq?b8!5aZoX#<L>}}@*U3jsujA7syOMi-;f^ccLc*r*u27)sn$II!pi7`&E2}3T7%2EMss9fO0Og-l_AF;Cgoa|
Qk;*B*bf>O>gq8VdR<biPdGF$5UZ<w3h#raL{g-GFN}MLwE9v(r#93zT52FaY5g@$DAp4ZH+h|xT;|&~w!$wZqIImCNi5C(HXt7=&TWPqb;isuNYn#!i03i@
39x9ZyyLgmehJ2!KfGoG^liE>FeM|Tu=Sx3JqqyJe&*Ug9V5U|u}5|8fP5$L$PCE;8dzdiemPCY>9t4e(GP<pvjGzAay|0A;12|(Hs5heE2=6K#-8)!(efiB
y9Ryi<r9YKZSki*sn9wEr-_@^$11I`PdTMj(cE}S#b;Om-Dml`AH8P^til|+n2aHwwX2jT5>!Q)*l1b~X)c7`5EmCvS7L|YCb=hB6&r|b5M^ZN+*`!<!J3Hd
ASDTFouP?=T8>_?OsB|CbINDgS*CQa?FvvD&==DWzuAuNQYm9oRc`*})27-l&XAcE3_$v1S?gO*<#QxeT;E$e&6wa5;@-xQITiXC=E^{~S1I;-4p32y3sA^K
sm7Sch9T8_iKx3V`z;Qs*Af?)#tE$Fwit$?$(uZVcB$YjA~ELHokcNB)278)xHMTIyn>w_G^<~Kla7M35@7C@>XU~(Jx7R#=!9c$*<qvTd1P0(q*Ezh!IKB&
@binie{WgMxAWAQTLLeZ5)kAXOWGr;Idqz>(Dp`|^Gyv{mW#lh28xSV^fH&Hq@oNy_5!mm^FEXojXT|&^efuH8D&Wsv_oYV=$S{aCZ4rWn$I>%bk|;Y#-8CC
AedH&(Pj>GxV5^5vkY}kObp-#hw@j9F^(p4ikdc6oeKbgXHU1f0vmAbCbi=tFtjGvC7hEiV>(mCIxFh~X4;4T3lKsHSN2v=_Ruoy^aRFAt|*GWfy|C86vmN=
bf5+@feo@qIk}5|M<*nm^Q#S-`GV3sQKmPlJGhFK8PFEl8qO)>)J=-jv<D@iS?>1sTD}0QPPh5#G{L>Dry=Xs(-`#{SpEmsv)AbgX8BrJ<<L@0h*~;>#iWc@
!e!z4u$AB_8JJn4jdpCixz~WzxDI4JhVFGpgUhz7(#))mP-GX!g-@QdP}XjCyw5XOhKS)owQixMgPLUXicWo`VziEpH(Qgl2_NQ|;O1I525&!EO~Ese;0=>m
MzbI&Tv(N9e34d7HE*n^IPV7x_LapMuW0#{CmLV?G8Aia9L+hUO)o<hJ6U#U6%}EwMb85)H4AH0gHqxXRLVmxG1dB&ivAPNZEtVaR2`+ulwaQO4YHFKg6o`N
If2ks6RLJo0saOYt^w1HuNKNnsU+EIqswFLMX#@y#6Ed5dtJyE{;7ko+5#i?6z4(uO+AVnU1a)`+vWlgRIrI^+t4@w?e9Zq!5Co(1bL{ef>f|qp+xlaXW16f
tE10j;y*Q!-{Z)nPN6#kXWGdy=48QHYk8A1Jv~&rk4hJd?P6b?jg1UA)k-1>r|5+VSqPuQ{g6=_?El*R*C3QEeClBwCWv6v_X&Th{u7>Iz=ys}y6R0OoWfn5
-jF4+Xh%zm&B^C#`J$)5bTotwy9RVwKiAqn$jf5qj#<@7;{=8#a6`;kbNuoNULW6r-)BX)RMbR{)VOZ)LqgoLZ~wKNXWa6j9v)h+g(2L&`*drL$(w<{ggAnp
Bp{+w_P+<k>!l4VO!%u<K1AZ9jULClbs<hQjVgbRnT&-2xldC%Acq7iCn)a%r~g;JITnDj85S}?T(EMz+NXW_|AylzwG~|}1KE`KAmug}L-U8jOX5lE7hZQ^
5(<P^C(1HZ5gk|;M@5yonV4{dRdVeNE=5R44k;^TK4ffstjYHxaUI*59pCe^@SpW<9@+qw`sl9j#N~WU4PcE9O3Ra#s0sX@tMSJ-4H_~)ZiD>Ly7LUP(sgab
h285UvOx5^1`+f5*8O4yv3?_jF01PKW-VydlJ%~zC&*AU?<Q0yulSR*dK=wJWnem!QHD*5*3oGxE91#ITNE7SIPv!|9;QhA)D82hx0Z3rP*Z#qN=S!Yw>B(u
PR-AT7<6zbx^hG>DC>z=dU%b8b`_J5)O|=%RXT%w5jVTI!r{=ziIMUElg2?+pDHSd;g|p;Y~y)Pb&I0vS@Q@jLU#y$zFR5FDOYp^eZ&irda?bH^f7!$`}5(r
5hTac-{zfrk|wv9-8kO(eiin{5d|!T`~QGLml~d4{BuRvA2r2YV-!q?Sms4hWRudE)G33diJf*zqPFQQ56@C_4C7Pox>hPME1>^3tXxEaU)wQinCU^3^)OrP
r~@WcpK`08b}mZ(9Huk+!eFcNQy=gxI-psF7rqA2_P&HD%gJRYx(enrhO{3HYm>-G8FOc|^4zPOOlYqF#70w7009?94B^HysmyOA&aaNSYlTZ@!fOO5H!Rzs
q=O=1%+M~cVC_MKZQ~Q~+{B9ZUIB0@^e1FOyKRdm870=gu388;R(?sz`ozkpH2-U74;Wcb+kzqf0IV=4e;IEvb%uG-X6{F^*I{T8Sx)p9Y&Jlo9kgC$OP>QD
-Hg-w6~%6j839<#xy5bSe_8iKq3+~FCdGL;g>Yo+js^+TrHwjEzJXFAO-*jsZ&S)$SBx1=(lMJxnrLJXwUy^WreXlg2X4Yu4F<6eKX!dQh{^<21hk9=CmC%Y
I(~0XGY86eUru=F_yDFyc-S-0zCl6z)K?Y(NpXNJ(Bsyk@Ut~~QmNS6{-wZ?iWhX!R2s_Kn5ig7f7uHkE1cCww}NFDRlj0?D_o={j$bW%e}y^;IwZpeL_x5{
7cz%(S2q3{;TCd|B`w#2pz8pYmL=$dopFICer#cqiOBDXh=)_l<AEJjs_LzkZt5q`AvhfRdb7r1zvzDoSxJ3Bh#k=??3UZw{PQnZo>)K@Uh1y?N~Hr?x)AFT
CjJuph}OB3gQXZMV2HonK`Ne)MUeL%6{9eh<0F6p#nh7<^qtJ5G}DeGv?e6^e=kTI=V9S*^>L|KR+Y6p31X^Yqga{mR|7t;-kl4%m2jbh21?QFLI6|~*`rNe
EYjgIHs`M6IvVK3YE{2h0(JsUwt(-Ze<!ooeI@~QNg4b;%Yt5^=4}Hb+0qQWs7V_vB<ZD<xb>)|%dZMkv9G61LoY;^{6rN661ZfS-W-XHq-n;N#KzV~^!zJv
Kz<L!gq9gU0A)z@wJBBHhUC+uL%%BlCTrjv9S~32r*I{@maTs8R8RO9L<pEjC>eT9da^1pbNk^aOcph>@?yXOJ)FFBu|D~j+u${DVUPWyx0^acGGAX${sj%c
1bbW@hmlwpOx-BPCszE!&C|37e5~{!r3?DP&naO-rx9w(6E8$OobkhC{g)WLimYwLdj}dHuj55!+77T7E(faRYzAwd-%@JMucG!+d=QTRg>RK%{k93XjQZt5
7Y5s_#!#4&QN0!bwTfI?i7qCdw-Fl(hksBH&?;HDkOwRvTDks7&u2~?@R%(&YJebh(w!ANj){r2x^LgEXK*LT;KN|LO|sz<8d{hp<~l$I%}zm)&(>K)B*qR}
T&xxi0nJRF9-%#R(peepp#9MA<lxJ3xdpSe`GJZ-)^04b-t2JH)=zz{z4snybZ6hcC<PREbORXAd1`0>GsN3#3Ec>}_@zNBCLCiiXoI{boEEO+HL9(e{*dj5
#+eAYJdYrg4Cr1iLAYw6M7X>kP4j+YML-FQWVkfNGE^K&+Q6iF+NN_U2nz%e3$Hiw&)vb$^m}b%Gcd~X7b?h7@+$WXLU9OG)bsQ`gZL{tUo(6Zg=}waspOvY
?D7{&`Gz8pzomEl$oaQ0YXzJf`?{yJkh=)%wI$$nZBlEVzmcvVN<enM<Jkg4xR&WUbxUZ)^3V5$%-Ep(W+eo)gAX#-Lg@B%suSiThA#Gq=p=$!Pj*~{2X0bc
3S@~kD>_L`#z*0*96|8Cv2WeClTj`LNl36`fPrutQnh<_q+#n56|6))&cihy=c=NwpHX!r>PZ(W1!RU2zOeFd90P4r36kN#E}8*fKhx?rk2tsldr3jxEMX8c
ciS7=;A0LAy~L(GcJA(b*B1)=lAaaRT=TUJ4*)(C<QrWJh0A_G`v;{QS>sGGyf1zI0>Z965ff$!6-x!l_~sK2d1z3U2F10*=M7Oen_AHz5mDG4x8~2H%_+xY
c(1aey|?|I&NS1O{jCEK%&%b_od<ZW1@37~l{vTobT|I>dY~AW&>Wl{H(qOlaAIIJE-1bSnK)*86ABUaBB*iI7+-!|#NHIyCJJ%3QJOoYHRMi|IPPgdn~Z%;
r$2=RE$|`)NlkFCN7YqSHyU$}w2z2ErfPVUYFXC1)Q`9jy9?jtZ?ova2&@9eDElPy2Svlx!=9nRV98G97#`$4c{M5qkPA@+Kb>L9IL#bCOr3{sBDKh9cs{3u
mDphg$}ZrW^_H!{i-QR+pX;zze2M$ReK|_{8G@GHGC_Xe2}c@8du6K+iWQ(RR;Cjx2H$d|9|_&<hE7EJiNHjG=qL}fAxhM?rD6ZPrsgghV>?fDr1}MI#Uc&g
=tJ|bf?!WmjBAw8Dj!p#2x|+MPlPQ_f(1{c1>qweNGuDpf`cNtt^;YVlO<itaN+vIgw?|bcM}Y86~r}s{Vq$cM0I1zN3|EO%7sAU@;jf1S`W4ic>9RdAEPAr
V(z+J!10F&XLkfuMJK(Zw$Xy}J_>^&fKzf@k_b)6iQ?Db6$k6LW@rg%0J8D(u|ZH)-1?=uF8ym56CXH8rA46`-PZ?(tR?5H2a7PNM@?{^BdyaWG;xR+*Q}8o
azYvpkW2&)`kjbh3nd=*_qIZn-HdB}^5Ls{v-%}|=TN0<1+jj@117szBI&IGIKe#;+SP0G4NiXMn9`<BmWP~bGWbh6x=^T{<ow)iE&VKy7;Teoo76PDkWg0U
lW$}BI5qAPxlDP@AGfV=YTiJo6^n51fW*NsC-FkFb<2J}cq4lNqsU_A(wLJxS?G1(^fVNm_;RcR`bz;16#hBZ;^72jX<`o(f`X}<tcAUc2#|H-8@@$0xGelT
q|PulyK$;wwsQ(_%$P0ruIULk0flQo^`?I+oTV@!!Q)+>-}A0_Igv~sfIi=b)3gJR7ASOW!!+six3O35+?YNSiU8!hYfy0JBw@vxe)AH`4$dsBekRw)GTn*4
9w20R-s&PTRBO)l)LuFkSdIl`F{M@-%2$j1#jYkzQ`WkK?Q&GHclVo6YWC*ci}F`Lm4AUAUks^nR45mJh3GC)Z+?fXRS{8g@YT*-R>j#EaORoQQGsem--D5T
=p^ii+|m^x_fintAq_OT2=k>LX#bq(j*GDy!puI9_l}J9d@N&~EC$g^3ola<R85bI<TGu(u)~HjdOO8mH_;A$gLRVcq#3Q#K_?y3I2R5Fi(1$EM25ND8yXv7
G+l$t+89Ky1ohM%fFsR^=)LUG!ev9x8`1+*?f}}9y*gy%Cr<8M<SKieQ7}&I+WUyz^pOdH54fK+o>c54xWI@F>oGTBVPd%AE(eBO+zeX%#!@H?1wlPL)VU?C
ug)x|(;(xKWq%QFCn^59CCx0O7q=e?5$D$DQRh!gDW&DKCI%(cWXihLaCA?FRoWys!3WhDL5=}XnNU5yAtrRmL2oiC8=M&)GS*WoP|Ub!8(3sw$tg{0fd;f@
9JF;Mohk&093V-q-pm4yZI;9gT~Oy}I*Wz{3)V7B!&hpx5Q!qm148v6Lh;;$ASNdYO$Svy2C*Kfdq{%9h|i2{l5Y5H(eM7<e_2V?uCos>wf(R|J;Z)`)hlzw
k^|_N$hi-F`}Hv>B-U_FBm9_xh<Q&98`|39o^Xcn=JKH^qpRkKR4uE}w3Yap2ac;Rw@Y%dy=Om_#ia<x_X?z{c9+3T)FH9*@EtmRwus~ld_od-1kvNu(qv+z
(t4q`Pb`Q_Eq(R1Jtv3vxF`ErIu@^A7>DENaPJy}W8$2(DKY;>R58Kq`=lat1~vN~c+Oju18xsEm2~FnV?jhWs~QtDH0pF}Ftu^8w4c>L7kd(6w;O$Oz^swy
IGv|9Ya8JOxXPW6f8e^GZj|KZXnqU@C#m3K$4VETwRd+kRO52)-=FJu{4kuPgNWG$Rm+M6W<A(`r{Fz4-WUm<UhBn>^-@Tv+oAC5Ey-=nZ$<@V(TID+LCcs@
wOWTQ7df7nY&+Cs6V{gPQ-*K6=(FUS?Z2w>R?W}kV!gI@GvoVwH+#&VTYzHRh?N0wC_$hh8dYU)??g!*82&Y@Pnr4G*8IyX|CUn)am)eq^^2Q!IP~;aXy-eq
WJbw>+EV2Yw0#&wtr^_!mD!MHg<jPduI@A4qDzdYSEXXf3ZQhas%J5YpDTu$dHmY<aATB@a`I3Q*<dPX9B5aC#*%m~qJIavUZnO58cYVR?8v<H5lNOdOWU6(
!a}cQ{i5V~F7Xl2M8Zb~hwr*2%y5&dm~15iXu*@FBK~Hc_}fT8vToZu$<YfRBwj^zEI5KOoFqZWIxqa1njgVq5O=_wTDY#_DS8z`j9*uxZ+cztA36{e-@-c7
NQ{qcA_oqA?C-376rTrWT3rR0lHjVCv%s4l6yRSa6k!!%94L5e)?%0zlGf*YfhxsnVN56OH<qfSDX}!j-2#|2=8-A|n4$k7vYzorAq*7A=ne42Ot!3UY7)S8
axzaRo`qs$<z$OCu7DF;e?G;cJ`i+B#+ANwzLmTd-PT_wV-CD2v9ehxUMH%pHe#gVzk)u)8ZLp&Ot4r%3XB=qK{av7GlL>6dA{k>#M#v0C*%sFlfvY`MV_3W
8~N|5W<?v8MS=)9ix~>&!yPoG5-E~k0*7t~s%a4>*VC&!IV305R13&Gn2N6Et9g!t3KxuioAAJ=t@r=FRd%?d{mE+@Pb|&yyxfwvOhk08zXAjDoo{L{=#Kl)
KgY~z!3d!zYHl?wCF^f)*l-$)Eqiz}6(LS`n24`gmViXd-9Ct~B;UsM&OeMu_5F#<S9EP_W^P=G($G_THS>z$ws79v6v&_a$HoZDvS(RGC8f)}tsK^zgiMq`
5V(`Ow>k=nKU~Ixo=18+$eV2q41OF_Tg96K%(GKpF|!A(*DcY;7>}A-mtGg#weZgr+^LN|&iT(He*mEU6eQr%B~o-2xQBar`8PTpm6R(d^u9_rOJq3?gT{}n
m+Ywj<Vy51``HOgui=0}OC>?CH%f2S5l4e9ly#j5vum6N0bUA1g?iAY<q}8G2chp=G$ME3J4=le;HlY{34y|TUT0u`Q0c?%MUv6mDvN#8X?vaCR2;OGoO`4A
g`7JOR7Bn9mT{_jK#zpz<33%%=*gC;>cCSlO0E1}&6x3j53$rd4=8JX%U$s?S7qM)Q48qD?Te1_AJ?lY8o+)Yvzpzfs>k(=`Q&0LT!&Vqz6AK%e_vsJUsLq1
z7_tgU@JR$Fw_PozERXoc>pbzm18+RozjFVPHtFP`dBty<6b2Xn<N?R1d4w^;CK+?52V#BX&FFI3V}C9swIj*5%wwuZ!6MD4!b~p9SNDRTig1$j?+6qoYoR4
n3kl^Tcys3pbxD@T))q=g&b}eQk;s~#J9e;pZ%h)c{Z9G%1E!<&Em${6(-W_6@UZRJ;c`1ZFpT%2FzAXyfsat=hUC7DOb<5%3%AB=daHA&WKKHeCSzs7r8U+
bP8m1u0^6GK&Jv{r?V|8Eu4xyC~myw)W5Oc$WMj)tVw1j&BTMhATsl{UsRkA;HzMe`;DXsO`y=?(sdAuV@4y(ehbPL;q42Cvp)XAHwA2zTi4{QJYYzY-a`uD
Q6x*N`43LSrT?lR-gQcLd)hj?x0ZwMU8=ohT$z6juhHGH>C~c+@sR#=w9kXS;&Ou~NtQiMW5)MUg9KF-2W1XcuNK}T%rvFt?^;C_h6z~F_E1G!d1?<Yv$N9L
<6)!}umlWsXkSKLp>$E}lUl7TB*4I6LY?8C88T<Fwf)7w0{=%+Jal5mWDqieBQqQ=n0-L4QhCloo~P41|4^2(r{Ze#7Du;=3|-BVFZh?axSq1)6J-U>iNusl
<n4IL4TP=$dw|qFVO*a5wM>YpGf{_4la5J}#GXiX#tbB%0G3k2`)U`+<B1w+g;OnXj`hbIv(?X(+|?(i5KgcT)e;tM#IOVF?WvfJ|9*%nO99$418fx3(yNmx
Xi5kC_|0bFbi<f?Ue=E6eG*mt*Z=5Zgn`fWGbbqP7eh-0_Re2Q2>1#VwKNHM7z>)#dxq1Fyu1PHX{LmMN<ohVGarw5qIX%4hkt`u5eYH;mp5;SFduUJEhfg~
eTKkOJ1qyxp#JTl50nW^+t!(BRv?~CTl=@|6=HOyXuSv_#A<^57WBYoO+no(g^7JaeML!^>hP!euJRvvm3o`(`yHMvQCF)>CkA0eoi+qi{#=EZ1UF$*pnxGj
=0KkjlH%Sw5$O)BKZrU31-;ljnjr9Q*9wbb82*kI5MKCiKG$vsi?>j7J;~!)5P4Pcpxgo+2pAmW@8Q|Y>dhg}Hs^a|+DYfQ1>JP?IzNLR;h1UblSzWhxZv?7
E)MZ1Vu(489AVI#1MbFry;L1*pqr2DVCcx@8AqKo$bKnLJw&&fP~1a1JZnrJj-Z#8!f=2l$r>bN7k_85;^6Cwv*{Dvf~MIQ_w(@e^EJ+G$geRh6aFgB4#O8=
)!HoqXTH*9Uc*<9h`yN)9k{UDdV9cqCRAobkwHmoJ2fqyREW#xMg71gUa}-2=)&H{ry8N@?Sr310hetTzSX2WJHDeJ{h_lj=c|5ZdM?L(%D2^OV>@WIq!K(t
!1gGwuAc5D3$sf)%Kqka%eKHO<QvNCMnuy}<HkW-u{P$-4q0)KUwHVf+lY~eg{XVex+L6(lQr$%eJS0N=%a2CcN9$!asZ68krgj_)9HB;<4Exh4|Bvcv*A}4
9pS9dkb1|CtEySU?>lVL^b7D+uSDEyl<qumo&wN_qO7i5=B?}Dj1gFJwSuuj_s`aF+AXo*Uz!?e(+1PFDA{ddeu#Nter3}%C&=C5c8j~4#l;C&!mSnI2Bou@
3!FO4xucH>yeppHzP0(_7l3Cxhgg+c-AYj3_iz}%JZN-%#_;6qV_)DN492)LAO(X4ZaW#+jtF38bfVc+0(V?1>dsXO4kz*(h>{TF0rzu?rRorc&QQ+ESAg=m
Ge~!|&GQ+(I*;FPL3zcsg}b%*Ab4|<I2kRMmCoQh!EX>mf{&119d0P`jzPa~uPG?k6!Ll;b>b5@>WqfD@6IJU(BF-NR-uOhY*oPE-8oyP)n7z=`8{5Y7zcSs
NcOfhh;g2nM+P7Zn*0!VL50<J+hisYdGd^$>!h07A*&K%poY&JBvRW|?PW?yB5R|UnfgfS@1VA|yr4i|{8C69hX@o#oYdw>7R_0;tVwI&j|s>?ingEH0VIY|
->n+Tz2q8TDf4ch)S$s+YAh7Nf=Tit5?Hj>b3@FYIZXUTWgV01FGs+ZKMGVWiROcOrHY{Sc3OwOg1Uel)^<78UC->E=_=+=x4_Nzv|ubJ&P5$Q106^{JT_mb
ZG=Z=9kC7{e!pt)ZWO!B3|#*+W-xxl!_y<$lp{v7x<+7pAuP8DcWn1>^-$@ms&3W8{L8G`jckv3vt?YVP>?rP7YBFEPClfcz>+SiYzJk%(G{0qbD%uhx+?eP
e3&0^$Uo{F59{dTE*?^3caVFo2V?$KlKWSCn4QXL=mjeE=>t?37O-fqgbZ3)R%zL=%aEoi7sTpQ9xdg&>XO{ZBa^}O3Y1*X2FrMmHG#d|Mfe!O%D+~1j}if-
x*90Njx-Ls9P@w8HdF)}UzTZD_nR;*?iC?1D*3&lK;kHkDnJoD6fDD!4{V}r42C(Tv=k%Kcsl{>>*0vBR2%d&SxzyLmv0jG)fX9?YtJ!AG7yufI3REF7miYt
5(SL5nh85g%I7cS^^cv9tyO>REd8AE@X3Byu@6kA%vX}5!RBd*)CpQ@#uvmqOxfhit>)2x-8R|+me6zvLO~aD!;GWy{bXafZt12d_eNqM3rUQ-ZE?N(S@+?M
Xd|PWF#Eg3pCl?53WN*`ZOwLJ%8p!R@NMpfbBKToAnl~&M#J23OvX+#h&R5zh`ceX5@@Ba?YgEOZZ-k%S0L6(GyA!JkR+IKAYc9Krx->L6Q*y*m8*W{az&;O
uwz<I!X%G~1KH<-=Gq;0MR^WpQd^k1A<Mi@d}!j<uKyRx5Yob-#@|6syPAj9P2)fN%;w*oOn^xNNUorcvfmn}|B$5ZuQJXc8+rnr2iKnfWakOjMDdv(>0v=;
*WEXQK4R7C`!;F>@vY;Ab3k?#Y)*&!++4AI0ImDlU(r$seMHrGBY{L@sSZ8{;8JQm9aCa@{JS0=Pc&bAki62?F3W4qhCF0vH;4@g1WZ@9DW`czslFfS>mNvf
L!t&}-<ljEAX{6HZGfzRU|?&f+8_8+<-7O0x<Lch)H(wPq8ES3svuBFGaJ-KR70_tNI{yPd*4k`buE>g9--lKegD>PT?^aG0fSM<9d!#KxSV531(?QV4aWWC
2VTdC&yEW0!iuBX>7YIWtA3OVGca`<|3<jkA0$2m{$2^vZ4n+!MDiALQ$<%qW{m76hZS*J$ydpNxk0k$KT@y#F)L03l{a)&pW-#>O74QGT08qFN#}r*PIxi!
c%>?WwJf=yt8PnOkYN@NSrXvDSzD6&XPe4|>l7$!8~9sQh$?h9$luJ3@xI-^9i6Vho&J^lRoY!EQ5qf3RuLvd(v~Hs*T~Cp&Xt_HSB<1673TDUPf}q`Me|G0
${RCCg+FMozZQ?^$U)??c~Mhyo~^tI!jH2@;dGes^PdItqDG5<#*y#j;zQ~wehCe&U>k)x4|1&<rVpQvAEUVQrrrO8U4-$bB^FI~v5s-KO#jJ!efBHf`6tjM
ZtrNp;c2^I%%@tg<{l#)*#{(=S)v1U16htu>Pa8TdN)E9V3Hoy3=)l1lSXLNnx}T3Kr_u~M(_?uAwf_2kiGxjij={)GhBR5K{v!)IbBjAaJI_5dfAdj8Ai8p
2sYB?&Znc7DlP5*!VtTY3t+EI>>wa_oj)%zImA>_vqU3-=1?N5L<1ex9?xX?$d^cTI#F1Vu(V)Rw%%4^_}{CLmuu`|)o}VQ@i99mdbCuszG;onDSWf_Nt3@~
#os?C!J+|wA%Y44WcDsC{#6+%0ck^k@Q~{M<oyA0s?K~O4IY=62{d6LQ(*4wI7-bmnr*m_=Rg8y-WP#w30aj>DdF6}S-Mq%4|8)6a1?E9r`)pt;`H_^e`wsm
2|<jEX{tx1IK#Z0owOXXxz_7(%7-O&w9H~(yKYiQ!<An|y`#li@X*ibDZLAbLP2^FZqh>PK1F~VnfajoiH#@g^uy7#(#||JKoaPlz^CPOvnS@P)_*<kDJNTZ
n-ggE-7y~2jY4I;II=BjAI+y|&IY2JRn`)CZA**Vq=0xrryM6~Go;>ZX?+waVXxT+^Y2Qbl2z7Yu_o?3;*_yZfZW19$~5Cj7_5Ou>wlAXVV)}6QW1?>SeZjh
E`8;JKyVmgk@)W7$ATQH^xE><8f`hkn&q_m(W98A<A&tRh|)72mhkKKN73Ses)xo82z^Z}<UC;}(Lc~qVQv^1Nu~&z20wMM`V?Aryf~jcj%hGQo|H6oaAL4F
z6Fe5LH?`WH3F?ap1_dZztzQJRvy&GX8?t~33Z*T;uHrfu)W=OIS{|=k4{{<EiAywn)N^biN<mQu<i?%SUPtr+|IF3T!n+3G#~f@6Iw+Mc1EiN+rg0XV}^JT
OvfL#NPK1_gu{x*8H%+Sbd~2ilh++JFO7@J*X5eFI)~467V3YFB}tEY>?Prsd6tOrnf;A4b>+3H3T-`ct($eo(ku$g;x_8vdIJpeAf{|qB#nmw&VAG*M)*#6
js?)4ieFHNl~3OId_r_1!2eUV&1CWW$vNpE+Pm2xH0ttHlE*IlO-~xxR~a6qn;GH6iNS}bdW6C;|0790c|e`nfVoV|R|Y7`((gY7sMU6mJcnWS+$ayOpoh}b
KFH|!4ZkJ15+jWPP|C|H<d!y8jY1UmR!uo6L_A}&e`FTr9AfzkoKYkb%2_iRiK1>tIjBo}Yq2?}3$gvT#H3*Nm3BpAHC70zoU*jeYX`livH)=5W5cX99E78%
3Q)&cuQKSXuYsl3{tr%6DcEw$`3n`rM5*{@c=?wIrna3PvYk_la%Y@z0K*kNxvGV+>65Y4v7Sgy-ZHS#{~1Uxz62z2b*_)bp>neCy%O`%_xr#T*?Z!Y3<Md2
V#*sg#&o1jb;TRP&61X<j)%;5b0zF-@dM+Vs7`$fyKW;d`-jvaupUixXne$9tO8iT6kDwy+8mOI>p!hXzi4mHR-WJ5^{=1VM91gCWg=dcc7McnI8qU60REp<
5Ze6K;xIzy&<B*AWHUCZT0f{jb2uSbA|V97ti1s_eUztiUb0?lnbKN!97|%ZsrYa-GC`O)G}7&M9S2?b)}DerBw69DM1e1Gpq9dP1iyyCI+6ei$hgMxyC79@
HGGC|EnUt6<C*KKw*b_ni8_;ls2Lg95b~qH2gNR7z9Q=G;l@WF;cUwSF47rtNV6VyNCK-8S=52ROCVN+1hFT-n;kMVOOa&XK&l~U;;KT}5le}2_4D3ud0KM>
ge|<;J1$DZ8%&ukxca9rNIK4q0=vJe%>SlntEgEyrUEQP9RNs31kqu~HpG1}NfbF`QK}-#g=p{?k;Z|$D-EeE1xi6>hHpcVs0+k-vL%i9=JX8_Mk!H=bs*!V
rC`q6cOy)*ito1f4&o#^ePPi6pzU~w>KD>U%oL78<RomIi0WU-htayS<KUT5|JjilboRdkK~#C2{~dC=*qt)4tvQWLr-I11XOdAXf2G+0hwBf<@C3>mI(R4(
1k4H}6=rLQCaBetC#a=pdND2awN6*Kh#*u5-h22SBmfqz87P7^Y@t94Sr@4mv_=k*RJSyS+okmC_maq_;GP3v2jHpD!0$RJ`vXBwaXe=Bx=JRgKg(3{l{`U~
1-iU3Y;8u(O91dke0(KjTW8T?81;5Z?!X?Z5o$R(2PU&cW?|M>7G<9}$KD{v{8E2-ee%hi>k!8N#V;toQ4=yemeaJ12;ryXkL{U&3iMYQQq_(*=e5;2=Z3&;
CwsRuhDQJr&mCfc>gWjoz--4a%`qq(01HIYBzg@iMgv(Gx?pO|f3d<+SQAi)I@&s%?vizw@OL1@Oql{<H8(c#;?`f#hP$Y2aihA|U5;S&S4IcNw9dpdqXuGI
yW-HrU?~wKJfqXc_i@{m>pw;9txMT=TetYeq#ymx)3iABG2Ap%zrp%PHT_BZq=#w(s_l+0?(qy=Y8H~v-Ya>LAmxCM!=1?cp~)KCz;kS!%PiN~RIq*p!42I|
`Dyz8EDJz_O#ATj=l=RR9@+q1v-^08%pd95SI0!15AN4$c=s1z$Zk)%%qifnjbW?+2mx6R^+gG96fCnH!mXaNP`^Zrc;V%bw|EID^a0Z2o!s-hBT+5fl6X#a
2yp&eg&YHy4galJg7?-X$nBD*Qi5GGj5lM=jRd{sQgjNbA@NfZX+OcRJm(KhJhEU)n<ApzBxp3xNS}OsFXwC9M(U|AH1_o_MI{vQ{Z_rtaZR!C=~Te%{cFZZ
mc%fYpU;Vaa{=HaPBBiQp2a+1iVc@(0JMwjS{(>RqXWH(E`3oUi__sk=izg|lcCcCpfCtrxuPv=XQ&IM&QFlC<YEV}9(YN)6Py40_16Qj^@}BUiV)4zONm?G
D0y3Z=nl@7^Z{P$$ri<?g@hd}GD)0z<jQgPg+%iCl&+|)i4>Jk8rIIT;|u~04p?gc^Z1tPu-WF4R;=naUSYFbSv2Jyu>6kCPUSSMO6vT7>2Mkx0`8YALOrB>
UMesGEu|U=bAx7yvgtb&*}BV}Q$I30Zr%j+dkpH-q_jlbM)R}6BBBS-vVIPrY#w^uDF*wC*5ouzR;}@S1(><ef3;jUp~{dP2Q(6da70|U%b*^SU@uh4FEaup
(lG7y%lOgJabci!E2l3Aj~~zMAT7Hg{+l;5pP$(3#NQ*qTV+l3gscKF!%+-dJ`1XIJP7K&v~A0<80qq4+;JJzxS%$UsmSS+>7?r#f90w4@cPcu7Ji*}8TEG9
p4+@oc|!NP+uPCUpG}1PeG;<)c{ziNi*rlgA}X#O+^F2wLd~pegmug$0!=IbBA4Lp#+BAds>nlg$cAY<jiKDuI$*Ads?L#{-_VAA2!6~NM97m*eD!(G7w9!R
;=^&fsbO6DsvU9ZZZF(=axfbJFr}eyLXbk2l_v-+2@?_>iK7Pf6H9wLiuxp&<KCEVr$FeP6aZsGt_y)7qlDCP?l}LK7pT{lcM1C8?HoCrg(z*O!1nuc_QqM6
V(MD=#E_eul_N`1WVLKH@_Vq%7t3{8P3u;vJ^FIg3O|siW8rim0(l{r%(R{&+%be_wz?JTk$zg!D5FxA-L+<d6*-wBAZeptHwB<@o%G>oRPM!^#)(9vajgT^
M;OXCkxsZLaiuWg`+|EFR)Rzb%rQzE)RtnT+qpLU!yDfU%tPFDW9x$xZjBSY;%|MWU<(0sVyDEFeyynB0#vFt=w=rhO=_ZTQ>>{)+4KG?GF5zgb^d6{!mcP_
lOP$Xp2Z+IAZJsnb{^n^a*{N~D~woxSzUk1C%m{SC^8jjTzQPI9{Phb7*z@li5BM<Id!2dY?T&$=Jg<HxyWi?E?dbXmS%0-M>Zhd{nlc{tV=y)i2J(Kjn#Sc
zwg3|Gv}J<m0P$-$&Bxci0f@i(XzjX<xL$r-xAi~^fxq7Z5j$~)K4Z2{sfs5@hAcrs-PPvU()Zk=Do~t<e)~ITN$nPG2&Y6(czz5A{p==yGf(@tuY6B(EnY2
kL1d~8E8OzjBmjF1rz}<O6Dp)BRqqAaXRRQDXu$fGCj?{!^<+RTskrkxcr8zu=+gyB?wJTjn;~O*p*GK7^AY};?1@xuzJjvOz!5@R$V<sULyO(uiooX4i~8k
)Sz`QGD!%=k7^grFv7zzp2yUb51s~6H!L7$^-Eq|j-{O#Hp(n;f#*Hy57zLcj4r(ZA;MYzLLo9eg9}w?(NsM<(qX*xa+rxUy^zMNymFzV4zUlCVl*r$v!6Gu
OJ4C@ZEi6%1}2%rf0VMa5V)+qJhnOu1Zo(!-a#oS`aurltvb-hNA@!fR*{|jp$!Mu*5`>)5bTR+#kCMYS%qhzqP3FcrG4C=H8L$N*p$e8SYt<1C67@uVV`6z
sZDtM#A~w=n8mYaB8a|a5^_plR&&R~Qzf6*J9LT*0$tX`Mci#YKSxqB#?(DwYgUlI-B;dE$g3z>EkZx0tcJ=o;U<c>y=hKx71Q3OtL^|#_mxe{V^M+s7$jr5
Di0&L+S5&q<1w6fE#<N`Z!=l*l#3I%N9$zUXahU*{FIZa)OC<TI1_sdI$wU9)l>+;Md5C*gdtN=m8%}LLaZfy;*`%>_)*emAya3x%1I}q1z2SUopL7{eST(v
5!6bsqk)G9B~*wkPry$-_2~?vLv5tVi`=`KQq@eSaovTG*#&2$P>uD?rIQ_ySCqn3Ec<cj?3m033#>xh+MQ-G-VzFkWPvaoVha>uX@u~#DszU2s)_Ro;bEdG
6Xj!PK>Le29EytX5N2?1X`FPumz<SbjZxVDuS;M6>nN&No+$QOc6vCYd`J}f3=~=fbBNA>ZK1|{Yh*db=HEs;#(x+oB9XCcCU3X@s&UPElk2MwLrh(+4wvxN
%RRUT2U#2<*XZHTGN8ZxrsA$^!!%O}Y7=T6x3oklP3H~uH4yJGFB5fZ*rMiR_ov9rl}Bz*>wv;NN?~-G!^O|v@lZy6<3kO&FJOaP;=3QU+F!As>g#aPg@aT<
zt&ZQ9rtQbU(Fsh;8CN}VbD}|a`E1;uQ7`q=ks+_cDkK=bCKY*=QEkA-x1+R8Q7|ua+#U-MqP_SD>{n#5NhC&YF`aDAIr!vVyT<c<JuP2bE|dCEDR+Yx~SWc
_7;U<GB(@$ey^gADLX*A;B%1%>@q^&65eiiCtB82<t_5FZ}$ih>BNDbK4)$(M3&gix?P8OEG&H$gxTidY7}AGeLdEyt|ts^)TeFxVy_&Kq26NPgHYR!X7=|l
R(-B}eAY8Y3Yvug-b~Z?KY6g_^i>ka)G0bEvKMBw6lY>Q)<51Li#Fe2>&_Az+8<a<nO2}d6{Buyl@3#TeLAkJX<_`5k5En9rJ;RGFfzH?|AJ{Ryhph`u}9MH
+lh1#0$8iSBV+qA*m|kk?m!f)`uLwE_-QAB8{YiYf%w#U78;;x&5GC85uavHE%pR=n-Fz`gV?3g)RR9Z3PSv9hE@ONy82SyQWIDGKIVjUxcH1UrOA!fX;v7e
=;>p%=REEYfKiN1iFYsqzWoK?EE+SNR{>87d8Cl!=YP6iFo;<$q3w0cWYVaL{dBh08tlS-y!G6<i9OY$Xp+2FbWimbpCSZXR?F83yQ75QsyJQKV$3;U>3_Y#
xKJ4Xlbx?CiZUO;=3!XB81-DS>hF~nPGy;KQK@L2D04DP@`%7Y4)Fm7u+*w!>hPnO-s)BFWCw!VU&cx8eHm*V3%lSY(T;9-;~uUa>w-PFasQpY41U1wo)<*s
&Ct|&nkh0ccF694+l}~09*7Gr{Y(ihjkz~{UdI&ydymkYQ%Z3il#cMveLZ-1j5F}+hDaAP`#>`3N~z&yqG#F6VN&pqUxO?Tq@p6mZ&Nv_(<coBcZB%2<Y|UT
krF~#8Au75K;{ZDl|KtHW*}!BvFq~0nQh@qk)_AArfx!nyO{4!891y$I^mm*0T95V#^cno43;42oECfDc(8W)z|kovdR%c7Y+$zuxyO8hi5Hill&Ah^OO&%C
R)55E>rD3b?kprd()nx+G#}}CVem3B#+zWe3ds<eNm&VZNc~J&;LM>*jPnANJyAW0XkK4Pg&%U8je3~J@sBB+T<q=0AgOf8a7#maqqkM?JXsPhx5pQC&5z}8
!IG$eac`OzH^E@7EdG?s#0=bBiQVExchkxmA2s^1+l5?_b(|5|aalx4LWi~9bdk@HFXaNVq74im*CIP?(WD#t!z>JPFU%IjGB|xPTVj%yMX5b*56>{YVYY$P
;s&Hd%!}-M`AdEaXmk$Ke99iS2f;Zx_YUDC6e6kECWV}Jw69Twd`_rk1<s_a!gV{AmM{eP`A0dN5#(5(nY*~ZCJ#6J!%AmT?9+}AiUy@Os3t{~NrR#D@F%hI
lH7{&%Bt`8kFK-Uv4N(KJMxhE+y2;RtlwyFt|6RCV$bpj$Oh5Sqv?3jK69+kNR)O3Q;>=F3Ye#>WG(!(ea9@uPKQjW6M_CXOeooNWufAKs`Z4k@xRi~|I5Kn
8foKo<wi{<Z+^!JKjc5>vqt3Q?~9F2^WOX8Tyak3^j%n#sA?Wz{-h|j3iusY&F{udz7Y(4Zn<vd?(MZFYjPIujK**oGY@{p(G9~RSX+B4_p~~vZ!^4_-IyXY
T&|e$GjcL_0rb+cHWlSeHT8io5bVG6xRi4f-n!sA_X*@Omok&5vBYL;KyBKFu9t}w6J%_9>RO8AXT~ubYppx6-WCVwFGNUi^DW=tbSBnT7HG{sYnqU^@^{sM
oR|3)hj8HO9KDg1Jf{G)jvrwWjeAVjzgLOlTuNK9{5;9FF#kxJ;AL|WiF;^y4NkGM-Oi#q3aJ!7RgjU|2k{x>EvkjYrcUU3nhmhc=FvzcFj(9gC(_P*uR+?x
MUQ><9=G8#lKjx@mTcP;f_`R5F@K!Bj{s5Va+MHyEy~HD8S9-$@3_(AeTZ-JpTE^O%u#VVBj)%O|15cVsI$CdBkrJQ+FbS9ghC<3K#fDAN#RMh{t1<PFCX2M
W_E>;=P(w9gYgOLCYRTwG!klGURh(5Mcq#O2(vW7d{*ieZZozdoZn1j+BLDbDt&ZSwI<-IYt0<*l1z!nmA^*-ESiX>r;LyW-9g$NR$gt|D%-0NtRht)VahC~
?2r8Anmqr7rjvKx$xUI?=xn538+(O5btVQTX}QV_J};Gqj0u*!jo{Bsu$iQ8-UxOl@G(&r)GKt(fH-&pr5xWf+a{zAgF&teuz>N8c_=@eRqI}x|Lf6y(|kX+
3E7s(X2OLjy6BTWHA0cWmTxMBr8>0d-h0dsJ++b+_kVUI=FBSR*O-8#H;D`Yy#|b{(+s)9kin)Yt7LIjTg{}7rv$;U(9q<!GHlRa&`!@U9*9WpvV#`l#G&MD
NxjzC8NGTg7PE&$()wO`3OYQMJUI??ed8-V)<gq$c(vxWFz(gRQnfW8P7?x|beoK<S!cFj*XIx9>A@(C16?PJ9oZH}XZ~@OeInMxs)ktaPt2dIv0yM0)l5~c
iP4tZ$?MpqFb+?GI2z!{5&-hPH9P4>XL8kg-<;pxl^mo>+Ab!ogXI5zp!kyuxjOZlX{X7g9W_jST8A%N5dtDw*fOU6mG?3DRkUxUVSLEm{Q|m7i1Ef}h6&R&
e;Povzz6cc6(yeZZXw2xNb3wCKeRD+J+`p=dT}t$sa}qGZQ>LcXr;i${?&VRSZ~K36|5;re;oZgeZblTiW;dmMzz+mdyCLYT4WIyA`)9l#dV?G<ugj2WPmpG
o&h;_co35sm5XqYj&Mc+rv3jL2huaDgmBIRVp!m!RM>mZa_p&q2)S^HKE{6NCKLYbu(rST#}wiSEOA;?n9&c7G%F|y$t!c2$eRB}xTZzY`Oz6}Y!~V!(W5Y6
m{C+QQsbo_NTx6MzH1HZK)kE7jTPmRCq3;qsCB>^kZf9>N;hvrGkUr^_b^Y0brd?rKQJ6xRbBRi{d7*&E^Bjc;(GoS5KX<p)&q>fdxS?fdz`6&ZWAbJ&#{67
WHj-9G=+y5kh>>e0#&obq>x&h90k|r=_0hJ`Uit@=vG%os_isw#%y!NLiAcwZAcQ-<ubW1?9S(1C);sp|31`lVkUwovL#cqle*v+S^XCcOr>{CXJ8xVUvY^;
g3CU=1Vx_u?5jbsWJ8@2Urd2|7cq|^1Xlf=-;JuD(IN=}PD&xAkI$(m<BcHMoH1qnTqD;w_GU3+{%A<7*UruUjJhqTTfjLfgNJi`MrfS-Sbj{cxglV`GLo%W
O~+}#OZ9n@fjH9~5k?gu1WRqxIh2mueKcVt<7b?4qQyxIaA|Jb2+0GBQrNGuO6MW&#w4qdP<d_2{-J2FcAh^Qh98bu;YTji{YCYHXfb~>10N~|gYt5V`2}sM
8D?TuJGEq|+azQfD)A3}7;6eDD<!$ffbwMnW+lq*_=^*W7G|uyw?pG})(LLo7=S>2`oVg7;m8(ydstp#)|yfwReeZqvXp7Fnrzug#{T_Q?NUKqr8n)dd5yU{
>dP_WxG|D|;tX|u{M8$0DL@eZ$J-jC^>|9P_(tzYdxs6pZ(J!Og&UE1;c37w7Rh8G*>$aX?6b*7mXBxvSAB&CiZ~xRl1L(+w)Cf&qou6|K*DlJE>Q``w>g;$
WZM!vK=`3WS~aJNkDVa`U(}*mGMb%;exrpRvwYWNB|{5J7&j}=CMZ_OgcH}wifzh|nPm8;hN~Q79U1sMllAax5k=IxSYE8v4r5`;&a;AwiRQz{Sio}n0sjDj
I<a?rEB?qyX)$!BF?~MPdW7)N#sOdd!z_tz#=xPS%<)_<XY)$-4Ud%JWy){z*zDW@PRsBD>0)t8;L#h3h_{6}I@1kdkJ_VW;}!TUcgWEfANYzjV?5j?#$$-o
sZ@v-jOH>S`SUHX%8I}NwPUVvt=3@RY?i2RJb$K+Usfvfu#L`5SUPYsq!8~<n56Jv4%flNe75|$7Q-%TeO2BGDJuQLY6@)T(p8mE4`3x~y+(k2kx9xsu{ebN
D^<;!_BB#J`>=347N=7J!QI0_Pn)CumNweRqL-0*?}cG4?1W_t22T(`ga)6?Wpc^<tp~wORA4JAz|rBi?Dm#<n~%?z^%<^hb=FAGq;847xgKW{(=wECCe*?W
UaBwA2dYVTnOIJ|_{2WeD(;>3XN)Jw`CZO{0!^Zdwrr_r;^E8oN9ZmJS#7IulxV;g4W4>ohqNx&kl`T592{r$uO?tlA)t_xo!uLz%unNu5&36$b0mdr8wGH{
SEbm?zL^#-BnIL{>s4RDNP4==h^cfVBB6=&ARLsM!@pNL!eE>!jyZf*H&Z%x;)j-vJ+Y=e+BeZS;Hd+RmwMD-VxtirU_bVQ%>-J?Sx(rYnl@Oa8sGE)yaue-
bHp*^|HQ<zRn@wkT+2idP!b2)bHLtAp`pMlK#`&l4)A}nRX<=9LnOx0&f@hA5J#N|)+mUG@U+T1eV45e$odxaD6yui&!~<A5_F~$sE=#2`c>~YAsCYJj>GdE
-0RJDHEm(!3t_KYa()YWbUCv;DJTB@d^lwcA|4j$fbPXvF?1aeYlzvH!muH28pejUi{E~`X<taWfO_&(O5~5r$B;auIrb(-<$o-0X#7^m(NnE#C$ff`s}Sam
&M@NKS^hyZy$)X}+dlUU@;3N7;@tq>_y8zT=`!xX_u5TKygp^i;CMDJ4AnJGdU+WPuYfljB|;YF*+CbRW5`(c-xn5z)e$1-n^Ei)-E;Ni1N9m46yR^0lm_Qn
53Zz;vCqP046`JSu#9+h-U8BxcQ?9G7CQQ}b4ZunMrZ)oL=jM5$JF@a|FvObi!kB{&j?3m3OD#ec|SQ-q}smfb6KiGk|S-*wx!(gmT@`J?}v5i>@9bPe7i@(
_qw3ApFm7x;wSC0-%f!jQyz@SK;e3?_vfM8($6OVm%_^Ncu`nEuT){&sSU@790~Jr(N0;1!om8Ob$(9=lDPOHwZq%EaK`$g@_kAY85N5(OYJ(cpUX*RNWOG&
X&s7|c9hKV+OJ|?80w73_%$lDvk%O@_E&2Pi4_RXtXh>#dB_ELA|@3>DR%k9!^70&ifqc>Ar8N{gODw3Iy-=HCt(R^!?a_<g;~k}NOBxOd*<dKZKmkhMF_E-
=8QVXQKCjJzaIOP8Y({;-q?=Jvv!*be9#jcK~@*djFdMFbPA@DOLDfgyV>s_bRX2@YDS}-x!>EU!XbDATLyyd3VT&uymuXUWFYuj>!AGlX2m|N^)}0#G{Q~8
tx^yV1w$Gq)RvBM9Qls<km>WWwMj-@O=G)vde?jI7sJ9~`HmbB>-8!Q2r}?mUsmDh=<muDj6~N)(fxv=;wQnrFPL?2FuqaIoS)mGKaO@ec!^?qj(AM`fVb!&
>`F#m@R?A}aI=P7&Kzs&PUJrEmJs_la^*eu4kq$UFnkeZ8@~7T!q!q@jwCbfat&A6suM6!0|&r4(5#ZEL+xJlO(88wLn0t|JnT9igGwsWRZmXPy`rCEhbeqw
KOmI2XC}!wFCI-D=9Z^y+fr!AA};11GhNs5VyO69dtB$hD4#P%-uj1Y4%fA8S-J~f_AZVH@!f+rLDEjER3I~cQBL@SG~m)(dGcYy?7s03kWxbrVF7*hWyjw*
#aWc=-{e9}@AW6sVkJfs1m#25WmeYVT5vx{v1T=}14<v8zuY%J9fi{<#VVzzgaN9@W<@zmu~*B2=D4KWE8S`EK$AK>lLU|UXk3Y4QsP)|koh=KMtuTDmi%d`
nu?d$9IU=1oo4ukrs+2RPD`|k2B-g94ai&S1Y?>X8DK9?r}*Dl|JXz$ou$I}k`;aI(1B-1mL8pf_NpWGBXB2QE8a=db>$QFf%VztoWob@@wk}fbPNjJ+AZ6}
4+R4xN7a>a(PZ2{$pd;W*3+URy3mnv#fOGu${V|evqpt#n&ZIVSNu*$`|DMUFGHq_@3O`H>0PUHnlj7JJUBE_)yW<^spE)@&Fv%|DJz33XLZf5uR;EoTYn&k
n`pIGv$(5mS?*mBevH~J;0&={$6UKyJA^&zbOd3+<)0Ttvf``)Xa{cza4<z`Y1j?4HWXa`Kco<|C%*vcpEAn|zJB^+?S~)lUS-EqgeFziF<9ZO-$L&&<q}m?
YOM^_$*<&Ju|HF24m`+09A7jHP$eH|>R!Rr5fM!v0XRP=_<EZ~L&LX>Q8`eJ*UfQCht953MPP_^dmxf|5Uk6+v{Lv2lgSp08_@7fQ&9o%i_U>wBGFS}$;-u4
K#)KkQ;A-RUR-tTn!`k1QuU$TX`0-ktLTX>4XMt<;9ka8D3Z#M`VB}>zE9MU3bn}EHpn<Dt7rJ4y1ndC0lJzEuUGluy|F7>n^gwhXZ+K*@x{)Ydhhh^s0~?F
m#J0|J&Jz29<4YUEj;9n0IOFrF|SpPOE0c%!ltprvXk0Q_(v%JX5CVJU7qF9;2=`RCnq={8*3(anId>}{1(ym1vbCj7oLMqu;DsRW$aW>w_-<NvLq(PCn^j5
s_3f&CjWTLkUth_+A3;b^Nv3m&;^1j&Z|?FBV>eMU9&8#H`C~^?h;yG4>L|spDO&-Tt?&O$+nvn7$P7}jL72t#UljS31a3p^c0|5j9Z<D@(6``pRz*B!tima
htgcnHL%w>862o?2*~oxk%%$d@Vv0&ZsXI_l9yDbH_Gy<NswxJx;;-tcoAgUUs&#H@YEr$ezSJcyl0l)So^mi+e0(xz7-SLC7?dq$OV7M^CJs6VshYenLvx^
>Z<pDv;!XxA1p4rK6@1Hs&j(uvDy`SR*K@i(CRn|-W5vH$k(+M7yp!KwT_-H922j%Es0pG+OV_m#E&y1bHFe?Mn{(9iYF~E4itELts^R5$bdn9WdY@Wt{mOw
Q&|FTt0xrkR$cT`*ybaiC1mCa1jbD3t8r~R@#DGYXoCCIT=uNZ0`9fRZgmOXQ5_m=q|*PK8Vm&o>Xz+6;B3?U8uFB)4M*%NkWr4!zyOePGq8QbUqY#xN*pTH
Y@dP2LU_+n{%*n>3auj9dOFcMz5eDA8NZc;Ynce^rzi2`-Kla0A8mfSXNg?|i7(zTIYPNCLuQ0Xr_~rYPW6<8RgyE1;E6-47gRIR3n%p5bDkf{{RoF0W8&K?
I?5Aksqa7887QtY3vpQ*OgiAR_LG`-D0#ViG!YO(W80lgiNMgwr^*T9=&TYGnuL^#zu09Z(e3Z3mu#|(r!Q*?D?X3;VTr39^$>iikQS=(gY;jK!-9x=s9+;^
ngAE0^ZzY_2VyzcVh{58PN6t3=WQ?4g9YSb!HS-6$Hls~5dgY&Oq*H<b6z+|IT7EdN30aivu<{D;9$qKhc+X(>}cI?%4<=Ry_A_554<_iBueYL9p`g~zkzH^
1sYE)&FtvBl}PUBX_DO8YETRTuhaFB^s03QL+%|b-T&&NoNJ&wy<KVYmafC9rqpX7T@b;=MpJ^WWKAXAfL_`RRAsAK|8+8>Mg|4ec3*wO->TfY63T=lfK1pZ
bZHJc<Hofc2}M@w_cvpJw+0Spzp2-8;!7$om~uwL5oeiTuyy)QdLqGlE{z2zF=4mE;hh1-%wKOsk7LRgu;-Ks{-;5^710+i6z13AR)g(h-E;1J_gobN;@n7<
HjIqN;*@X%GnD)gp0;)*7$GSFLl!xQ2WyIU3M{(U42mFflVj2y9^KEcAO*<9SR+rQ`E+J^h^zwqxqe!`l?zGM<$vCTG1VtLCmfJNuMJ5EtHs)O@*g}_cfd~;
5?>oyO5r{v6#t(y+2*CO$O=mfpj#FBE|jVggP1ME6MyiNV%>TM!zwRY5=$u+q%~y02}<;g=nRX_`q;#8{6Y8^k`eUCOR&Y1YU@N7|6~dOFeqL+`hu~;<x_c;
_%2LEQxrOvfsRiZJaD-Sj|af_)fRLgi^HfK`PsO)lG9{e;W=A-eOggAD-jk#=%vK7X@yjE)LA6jz7O=ZL&kDX%8*tAo&OP7o3}g%rTNC`p={4r5cAtrgmDk-
B_!e`LIW)2c?Vr3IP`1<c~YfiO&X;4I^`H|vKv*^MA3uI8Xj0q&*+xIHsL>CpYYouA_**h_=f+qYBRL9JzjYQ4#-JdY~`fv7-%(Onpez6gc44-Suec@n8fbR
{zgYK(_A$o>2wkr1U^Y`sHt!0^P@nddp3yeE@Klp#=1wte@(8lPBCLz97^gLJrwF_VfO}`FLGvE^Nks7c}Os<9*I_lvs}WJ1rbqwWUCB*qWbw8>naYypn4Q=
Rhum3!u2G?R+xM#^{MSd9RDVX_<^1l&22>=<n3L8-eTkMg7*#3-O#5g&Urq<epX~OLE}tE@S@zyOiN|(^3wvl?KCnOWXZl6MU~`0ekvPnwtS}9RHtJ$<^fTe
9^Xz}f7OMd*SS(C$&x!;r=tP7K@ob$I=X98>`ct~1pPCz_DC^M+>RXKZXpEp8K}f{nspMPcxhCx5694f3ptk1$W=U2!KV7YRxxazUp95a(M#QSItW!0!G#P@
kg5Nw&AO}H!P|(IMfP?TNH?pSDTCEC90Pr{wDI~fx?buxLNE57y_;fREU3*%SDue35N}Dd9eVKmm}&vsTRl6rmTS+9g=TqU$j_2)hazp!`Lky-dGVO{-10;N
*uZ2?g*je<k5i|kDPT__(lQdl(OZMD>akS)%tIfYMsKZ)JJ5W^O`qFtYY!*FIc&5L@~hdG2L5X~Cxv$tJ~62eV5c~&p9qvGXdgq|NIA-UUYdR8%_I?|8edtc
+7b1t)VBCbx3B_d4+b}Od`sD`cf+g9MkFX6Mrvz5%p`K3uKZl!`7PSl<0LTo_*5(z&B^bwB&i04poxG})qWl^Rt1j~;ybDXuCZ2i;?H#0gsYYcd6ft{**&Z@
ZZ9NrIx5q_F%85U80N@bO_#GRcl5MX^HS6pt>-(k0gxC7i)5UeaCOz1;y@dHyhckKXLQZw3DLGIhbXJ}s1?NhOo?}lWp_rvP02gCEKwfscB!ou=;Re{pHk=p
`~ZWLH}}|263V+>YZ2&{RJ{6cFf^pL9o7-|wgl^p$AW6sFE}Z`&9SBadrSfCjPY_PdjBRRSHofnQOF!>+2~m%`i=(5!gM5rL4u&ebwM=jj$h+=UBxKY^Nb-T
nk9)~0#UjBN37BhVz1uyUEIP%0RQoiyU(Oo1}rOGx6}AmdLMz~P$P36g@q_MG(HspRxh}JbSyTl9+LIGJ2iSao2b%AG9^Zx=^lVUp=6ltv*3qDu!w6~6df*G
3`*N+zQh)WE0xDNm>+9Zfy6AOih@f+*fm|bi8B2|ZHRoL!yGF*eRL5QQTsM6cASknAN^(sACczC_c!SpfaRWGZ>$kZ!l^}OSRiYFv>*U`gnFXKlQGAsa7wvz
Eo!~fMp+ea$y_Fi&3LD-X*;n0@=<)qUOG~(Vej+`n{l1zXEnukkQelSx!a7r(d&v_4`A$c)4o+5kALcj?44uXA<iOnqZsop&2EQ-k6rTmRr6jF&rB>BpV4*3
7h{u%lnHy{mW?$!O;OT36zM?e|C>y^q)^jwhN*EL?c*=U?WcuDUg#KKNM?kN6l%@w%eMTL@9aZ=2Nz?iHyMVJmR@0UWrSUmeL;j*i32w%iEbIpN5lEkk_27G
*6K*PyJ8;M+zS&BGL{N7D-E@dR9mVqpk95t4tXyl$uma;9k!*<;e~6B@AqqJM5tV@bT|LBZg9Pv;06XfM^<1rH=XF{_-MoqrWh-F($mHQ*#$kZPrT0*VEQHO
?*4@fs_YiY80t(ZI}Strt=~rH<ve!~*5`wg<4dSD5phI6?L$&a4j_Jv`*>3(y{S6a`w2P6Ge~I9r~`?uUSmZ{8rHm}ECFDT!-^^dbMV_Y)7e1Yz6{3;uuQj^
>rYimRbWGtMQAqh-3}Ld451=$^Cne^{KJ=ayl_wO`F>keZCDPie@!XvaE%26nP-QXy%j;;$w>V>{WPTvWvAmc2P{ABo7=s)qg^(fgRtBzCGL+c!3ChR<Y;}^
qcD<fuA_xgX4e|ye^&d*2LT|klUh+y7Od8QjxWFt$z6&Ji3FDq{@@~2>gcJ&bg44&0P%Lu)2o=xp?H-G!`gymg1N5Y6Gzcv;rh#O!68FN(yVFiV)O&Pd}~_}
pgNeP$HayEki{JF)LD{^rWL*T@FJDikc#jW`QU(c!A+c5Y7NJUA-0+}E3)g%no|6m0ssDAR_UH-^H%r_DX~Dy<=y;0PO0)}j4v4jbP=KLYG_S6*J*MIF7&%A
?E#_r{^EmvY4?G3hzu7+PtErF|B((4KYR16tT{53&9X^WD#IxTpzje77Mt}LhX!*x;&&jxbeG5LrQt0EHZn2<zL&>~1+SId^KoK~^AaG+8z-a5PBWX_r@&cE
fX_|654at2G9JTMsm;`c=li8exahve5FM{BWPrg0(WBX=_Rn||uL30G#_+<;f0Z=PEAV?jcbTGa<$v%y_NzwboAZ^F^h(2>8HX|lCxmecObrinP&KyX>s}?H
w$|5Buh1;|iv~1Ox`95V|0>AfN!dee_Qv=sp@<=0A|^-so`gD@Zc-V5P$HI2V(Tu9U>{3n>ddlM6)XRSf)B|4VpqH;Swm@zF-bd;#4CA#Mo)&T=rxX6I6^^Y
r;LGmj*L!dxha!U^~I7;qkFBn>;?mYJuq%O1cfqmgQ*khY3Fcg&k0m83h(~9F3(3MsD<6V0bgQNj$wB#Ac(v`ygaTdsqDDsREDR&T_vB{JW)H!qO#e<6Y>Aw
M&UXY8XRa#!r|l5Sv0=lki8ESdc!_+AQci-Mp};A>!a)#>7dhsWVRC+yYyl0Q!+0xrsj@}^9Azn8VxTuuzogsz+(SqVTzC|&4Q^CP2KYp<95{{2Sk>2Y-J!d
P5%m2{F!PsQ(Y87FkG9@UBKMmgvU4LI<G|cscSzV-D`*Hp@8RVH*4rrOG`(g<Qls(==9Q$OrByK%kMm~jxGmYk^pJ9(&iV$1Hnp+phD5Mgw~aZ-rac{PbKS~
Xg`M23#PtJXvajHoz+gj5p`xZFKgTaqw>`IlczvuTX=etH4%UD+2R0Tzzw+6f{0Z)hSufn;Av??8$1ouH7Wp4Im6R^JN%ESWZlb?34hq?3-Pd2cXSGcsxA4L
Kk$eAaa9_p;WQ`+_rS>fk~eJNKO#9iV<~r-tRep`**n1bdi#>)>vp>Z<)G6Hzb5-WvN-r74>8vgqIMZ2E;{i(LOipR_mF&Ys5zvw_37G7-C)*NOK?!CN7Z{C
cjQ??C$TD{6`9j?fB8YdDuk+vn`Y@OUwXo%Q-p}7L}*Jg`o&7{>Q~ell0(VWg*L7bo|pAoboh@F9ttAUpjU;*xxrC-UR6B)jo4x>=C0vCfjz9JYDsXBH*;*Y
P9UM*8JX_v?(8G+un)Ou)%)^KWRalnnCNnZg5=yb_Fq*sEBtBsQT3HVOwS>_I3iAjh5Cudkh^d=R|*vhW;lTt)cHx4q@V0%jm)AS-SCAIxp-f^m3r8EOvw+s
Dsu=zE!1U0D$IZshj-PU3eY-Tok=4dD-@cdY%T~AOjxwIYfLG3EkEexOB8d%d~#cr&)?C~6gqDZQ}~nLrD7D#yqULq+Pi?i)^J{R?$%2k4}O+D@q8U9@}BmS
1&iI3IUs(%!Nyg`BkVEGV?K1QFcN_wT1ONrsDImwz#vd-N-=V0JbJO@Nf-!Lb@P)oqu*X75jT!_N|aouAD0=r^3-^K=zdju;o@b`PXA}`NVW#Q?L#yi8<7M~
I~qJcB#;|cUeb~Eye1q`k;A)C@Lr#V_s+A8dzy5Z@UfU8tPnT*>{c0<ahi}rzsYaOc7wq0KK7K_B76D~0unI*$doILlbb%!L{aLI3a`8cAtMj9WFLA=JrtEL
#Zsnq+_r1vXKHC$?DN2*jIM{lS|?8ecOAD*QZUaXS*u5XtT*(g6Y?wW96!AOk+%*R8Y6L$+>~j&f+G!5Dj@>$Bi&j-L4R1Yzom|z(UQ@OAGgAmf0kU~XMh@`
g`y4>f@SOwcmE(g)7z|ZESlvGDFk@%?Quu-*m2OVXp3bxq97=poYHxTt%q)d<MfvIKZd;F>^cGjXyp}yL&Z}RJ74petW^qS?VorViU2Q_RL>U?ldSMH$>MB`
!-o?MFtSAQ#KlFVZNORsV4+=VL|t>1f2keB2m9^5(6K%WANqkf+588Z!pm;^=ciqyAt1bhULQ7BZ4HJoHvvw>XMhHk{Z4m(ZslsU9-W$ItPe&|CpN%~0uTJQ
4b!Nl;qXp{Q}Fu*%#sci!L&<2vo1rb@S|v1j0G6p2=mp5;Jw!Yk*NBZ{QB$FaRCA|%S}8+-e$;LaWftr6rJ#!cvpk`Hw(wMkv}~u#LzCi5^ZSEO1RL_3D2o;
b-+xP9IM&S_^<YefthX7*11A4h;{;<LV#s0_i9Qpj5GU;MSQsUu@d#C8ecZ7BPekB09>$(upvDrPwq;TY${uD!w=YyNihhm3R|AmA9YI%&ZMv^?0ncPTE%rO
l<^c_cK}_hnl@CI8l5bB3&};C<O*q@lMzC}v617DS1)24q=bB$tgKnJ-wkVuKT#}t@j4x49?OK6lA9#)mJU__oA-^k@42Yj8LgwO7|GC4FtOhJPAc;W5Tf2s
X8P$3c&*UYgoT6^Q1vWiogQdF3pcY7Nx$F}cNz##A84HZP4Y%#q0w+0@z9ZwiyI)Rp%`Dvd}T~FVHF|1uLP@pn|pO&#jh#SWvZ@Ohr7fgMlH^58Uu!X?yK79
Bb)I%?2W3V*vbM0!=b4~D`X!;G9TVvE;+CbtOc@<&sdQ@fqsHYgk&U;uGn+_N1J-U2>|Paf*6xu0hF<4hI*$ZKJO^+2L~gMo(-<68fN|<MPwYd=G7SzGWiFe
wbBzPUtmK;Ubq!p90~Y=bp^zW@tmr3C~-(IWQF$f{JYK0(x{%<=nKa8_Xr7TbH=yb*wIw0%eLjiY>)_eG%*wV$5RVEZl>3Ejul@j;-H?C<mLcEv^R1PV5tP1
TdXQ}riU2{!*+ijqi$fbY?=FNE*TWtAQ){;hyob*j_QLH49>}d%`-(i<r%y8?CvOppCKv{FWl?OcWJ8p%Q{qvWyXc+0(7y^#o7pIxyNBM?T7kOhR@P&*1#az
BJtygM`F=0qGlmBCwyX7*DpzS9ypN{mL1Q!ia>#Edf%Bge7JjM^b{TBYn1}}273=MEp^o0S8mHy;h+c{b*yAS9a~|;wz1zEiv83U#pwWlbin~b$ArMr*)MBC
a)bZv3Gf?mw5Y~kbrIL-oKpid!gnF~`Mf_ucb*=3L+=*iK^W3@h2l7SVsD9|=VG3?{4>mVK*x&u&sSJK>fE#Frf7>1*y}QPaM3I>U+&o34wZ219mv5WD|ATD
@sfPcpV$MfaU$8njCFm-78E3&097rNeA{?Z*eCcZDdY&doCIEGKD<Fd)#NoBXL#}b3BfA|*6gjB{UiD2@SAUXH}M0E@i}|DA#B2LiwI>9n0G4yHD=_&*DujV
88o?cz1DbChvSk(@9#*|aSN+B7)NM3OXWuBWf~Y8yio$}l0wqlJYL`!#>6|d2=5`m@bZ*oE!vVbYh+D0I|q2qX<5*6YcUFLh<FtLs21T_eDFkX|4$6QAuf%d
zjJE)3<3?7#JLEfEnicsXk1Z9y3ew)g6|TCHR}WQx6vG|1nk7Gd0M?h^$}vwnxO6!6WSjKeud@EQ$5dX`vMf^TIcJPdLP-4%>1SckWnA&x*%4j6|m9AULif^
Bb(WW6%&r;_c6BgEa*m#V$W972>Zum<N`9sQ8(Ngf4o(G=ZOgLtyR7^%)b7e_yR4519iDdP??rXGgCFLo0S9zy_=V?MCl*5#{2c59y-YcXY*<5#gxZ4hC;NH
Ff@MKSO?qFK(6>o(t}B95yT7ByboLM-v5I{KK<<jig3y$H<-1MG|TK?AQjXfI;bwK3en&ujo?wJt!^u)_iyvr3ILoO0RQlbW|dn@y<)P7n5bJgo<4=f&duma
!_ckgyk5hiFYwQrh=O5S0k3S0U_{Eom1f{t(&3FQ17G7>(yak13Vt(qTd}cK74|kamm^exWkMv4e3}OufmS%_>^KkhqCrmv)KSKOI;H<j2fF_xhsF#rqQl>I
BA=yF<2@!(8ixGz*t=f>H5WJJKSXqS{Rt;&s0|ho$Av;TV7laHmaeQRF~{RtM#Q#(NspOaM+#WZHN|7IC3Ln-#9oiIALktrR@OTf{#(dTOZ_pOmWs(ilTu}+
YHbQ3b+Ufs8>UeAF>B81mLDO#crd!VXp*W`a1|Q<Rf<>iP%b$l5?SM7$FZwvHiF$%rYmb?1Y~}}&YgHFjeeSGz@}Sqx((INFsY4lb}%y+92c{~jU$&L5Ldi{
^;l9GK^?-B7J)7ehZmtYaPW6w4Y!n1&_>ejF)$I}l&WnzD_Z#Zw7c#zgYfMVp0zn{tRBO@>P;j9#!mtK?S_1gLxXG)+Tn$Lnh%gSZ1g{C(c7lynzjbeW<vJt
Nw=EMC<H@=x{sTOhqVXuxY{FP)P^>TrM;2ok`xt}f-nvm-Bn`6`v5uscV7HB3}f0@fiGy$!NOw~(eHd7HI$&8mvj;`HCcqDX)-o2l##>HTu=tV+~xe5nrk~|
T~=)Fh|VPB35XcvtbG%oM{iWPZt5|HGzPxB`-<FV+zRNM6ehD{;r03j^y6FIP2ukv(hI7Vv0IgQkBRBk;TcgK%fZkdXEyV@rPR}-Jn~M~)EK0+z6R<+)r1ay
%Eiho3ZJCc!HK}-VgcR;8HP(-7VH^v?E!)t);w(G2M00VLoQBlhL;7C<+&rUgXR8Guju%mTsc3)Wb=)xrXZIr8E^xQXe!M=Ude!?U5>6%c6r4tx;b&R)X3JB
)IKL|zkKj!FybPRkNr8y(^3Gz=L^c9-z-CGSBxpXO)tySL*A+-N?l=3k<28o_@{_d)pN~lgH7a$E~dMt{GM>JOCI4C3|`1pmt4Rm2d0&eC$pqffTqc17D*BY
5?%mDyi$tiC<Lj>LF=FRPncTRFWJ<#D`(UqWJ!-Wd!xN>X0edJ0^(L{`npia#h%>!!z?e@7zv}yLq925Lhq#`@j?=`64eXlh!8kfPW2o7UcuiO30`i6g@?B;
Z;{&B%T8D+zv<-sd*2&Q1TP$F?3Dr*c$fXC9lZz?-@y-g+ZDT5qHY<x_tpEV39-!{ClI1>Io+&{3q=^W-C!iScZnR|jkEm;u<#9_5QxN|Pf1m#7?hIocMXJ8
Bvn7SDU#f-5jA^(xU;U@ZSRJTfPYz4IVVG(*~LHPAUwvN@Z;Ae1WwnkJ+P7ND88rP81(8}+%Y0fu=!wNU?sbsDMwp&oG~@z)V;KC$VBIC2p;$5&uPM*>)=8r
qCQkHC8>F%%C6!p-?2EjR_5K(F-N(~RH~C)Un#_ZJd}Eo6U)Ss6qgb&-v=c!eN&xOJvN;hjA3Srmn<21a@?kS+UDWr1k3MR8Tl$H`_ESCJ+{IAXrmLJ|D`8U
!_{P3;;x{PGM3<-%Mbj#73mh@Zu(+QVxrh_8S6cZK24nlTMgI4y;&7MmKuCA;^HL`g~U1OFg_#uhixIoX`V#W4d^ikpJ`&S8V%LgphVO>%FkUe1FzL1MneKU
x65v~IZ@c!2`elPy3b{8^VWOfnEple?Dw~!8d<+;rHK@i<EHB)SebL7#vYshf<z>uR;nwCpj{_WWSVid2CcUdgPFJ^vB6FuW$R-;+Og*Pk=;*6r12Cw{M4SQ
12JQ#`-#P1%lY%&YuGM0M$S^ECG*;i2<3r=oAO#umu=+JkDB5&fC^>?VrPvC2#2V+*IB6_Sx~c8K(AHMypif`edbLZRk3&7>!JQfwF+y<X=vdROpuYVJF4$&
GC}Inr2xny&ySf^I|uYE?=>_|Kqn8niW+TA7W*z|P-P3mo1~WtPRS42*kKOL+ycszY_&b`)&ZFoan&hBpEbH9$&<<0yk^8nD9R7m@W#9uT;~POe0oJM&Z!}0
u*+HPaiNLLMQR5(qye>mI5>m?9?Y#2vC4GKm4fww&qMo0WPB)ofkcMtpPiqZLuS116SNg~{(`pooF>@%)Sg76+Cy$*?PBZT*;ecu82d{fPxlSVqd4<(=jEeN
=%#0Zl8!7B6jR86Hp7@2GC_vJGOhZXt7O3ES?7;nSTSU0JFlf{?s2&&Zc<Q0sa&m#kEUHR!a$11T>N7coEXW_PcaEKGi9OPN4QZW4lUxeTJiRa_x@ObUxCQ>
3@5+AOforKP6_m&!4E)DI(GJvT})(HOoFvz^H7vcp_3=c_r}q?_1u>$=J`ukcLjagym)-Q+|%L)O)H8hoG&FcU$$w_hF(6)Fh1(~x!@3L>VyKyq~N0PTMo_|
2g>&QR`J9-YlK+J>7h=t7i*b%7S%v~B7C`-q&0`N5;XK1b;DE2a7A^|4~A`&Pi}1Nl+BD*mg1bnvuqquRT`R$1Zxd}79dX!l8M9{6+D$)CK#fT&%7Q5%;sdo
d?Ccqt`Eu*e2rzQn0~?G;zB2_CADVpK;|=%Drn0V=B9>Ut4Bzp9$9^+sb)^jvd&(bMl|rA0{o?An}IE}MloWfIGzSTS#|lk;{qs9bWc=1y;4@nXwZM%RxhPF
oCjBVJO8mlwDW?|?gRLXq9!w*r2zD7el1E>8B3gY9DJlyWj<~DmF6(m^DLnLp7m>r(XUUrrpnA@*Y<2?cEiiM7WVl24ptd4JwG9D<#hslU5(!(egc51bS)N(
{M4A}g}i&ypfFH2B-`B1LI^~jT58)&d;7Pc1K=+evfl$xL4tRYb{|%8Qh^=bPyGs_Dl&fSqRM+pF{N5=8%`r5^mF;SuL@k>2>&ILIb<C&Ljah~-l<*_ow@op
C41LG#Sy5nXaex<kMRIiNMIjlB~|Z&DU=wk+Vp04iED*1y5Lq~>+hdR^%8LEwTS-Tm~61qdAOREKMBz&zMHWbfN4Q4rST4zdx0-9L25kqGeP)Ld{YI_?iBaT
A(0|QZ#l=qt5%uG-A|xHmOfeBsv}<z8|5qX{dH}Ioa61nUwOSr`9B#d8iO{{F{w0|tapzxk@5vYv&nbof&KQ0Z6F7^S$u}Y@MbRr8M+IaxPf<z@BdAw1|XbL
3pSV!G242HCbcsU^+Aa<sp@tn&HVStP(zlldu92X%RjG^>aw3&l<{BLu7sZDF%{4bZN`tH3!s`>!m63IyEdnw8GRl3(LMC^Ze$wYl~PO;3}LvQ6))r8XCiVu
_vgN`pb=^V^7o6_yYcO*T2--?So#u=z&o+H&l!8CI-c1s_Y-}awRIx%^WTx=*BHH1?IAgKM1$~#Y}tiJlF6X}w>-_TJZeLMr%}7_7RghaVhD$p*$!z{i6+{p
7ijt6sRH1=XY%(pZ3djqh}&1sv^DklvB@3PtamSFz~cP@j7ppjO}VaN^Zm}fZUbnc@V>}OOU_tQ=WBT>G5tc?3#`BIA2ba%dY$fVH+g!E%FEe1{p&pdS;>%d
Y2UmBUZNBa;LHq7mS%ypuuY>&d__zUF4Nt4roFpG3TC&JPj+0uYpbQT>@~E?hGAu!N3W4<mOWI27nXaP9l_uL&*?6mwv^m}#<^gm3+i{}cW_J&>#WQaHqEv)
^<8)Tem}X@%iBLUB&NwD1H78y*;YMH4dW*FobVdLZho^^Z8`%=#kma@25;=E4=M(tU9!m%)e>9uE=hz#{(o4O1g;BEnq?CDcomcu-oM{_-4ExJY13@B%dbj2
n^VEl9&?x6VP7>>mYsa~`kfE1@<^?pQu2}*WG_~@ImJVUqz19|x88Q2MJOFyL9@vU;&qYY^S&!l)JmJ&#`jBH@GJY^Fw`MR2!oySk4Q$-XQ?H42yuC_7|FcH
ZM|UEEgDXd0I{!`s!}YYO>LVvvIKSNm>EF&8)n^sSoz9F2@h8Y(7gaIbUl_MWH$YTR@AnomSIH3>|;&8Hmr3*MO~|cbx|g^EZYTw6m}P&H*I`iJd9EED7S&t
$+sdmO(GJN++K8FEj8QHKAgxZW|s@<e8?0{?wC)H>#+!2&KqQ_ux<H;UZ8H_FNjB_1OX{vC5ckzmdWq{!W{2j-j)Yh?kA{a4*R)ntNBCN2!Nqpub5QkN|((J
YBW@I0Du3d|14+=Ok^Y=fg$^3YWz5c?9s3rrO2(q_f11!qDPYmZl>UGe688r`6f}iY`YZ0;*{Kz{?JC(8t=Lx@F<%YJ|252TFY7BvM_z9Suam(FMPwyXH2C^
dU$@*HssP~|1`^B>mn5Igz#YIr9z3<u*;a}3auxrUE{=Mx;-1bXzHtpS{qZ6$aTEdK&za;b>1!6Ly%2wJox!9!Gi5ck`2m^$TU~wG28T6(wRK~X=qt6mnJF@
HEr6m*o5?A^Cl2W!yxp3vrOzCb3QDfq!cwR-07*RsvFfzU$W4#+t22{7V0j}{y^zmoOZ&{%-5t7{1r5o3ylL+-DmE;hZ;HEtydTKCC3qaSu6UJ3#fRDo~EE>
@lMDCH^VciudIIAv<SBaMGAueBz;AxIO(!+NVA5HyZ*(!BSEVH%l*a4$L}U`oj_zeBl7j1V2}fimx4EF)}oE`0m(2sWc9^3xF%*3IMO2nvu|Kl)N*dbhjB3>
X~+ohPNm6tuKcX+$v#vq%M4#)P@2A;8gM+)=GfB5;4o@nObSU*DO4FJbYqsBmO3gE$$U@XC$;n`CYGA2G!WCS1u8fc275csXYk0(MV8f)dk^Xs%k{V;eajM<
iBWT)TppDwpin(e5rCGsJcDQyLc%dsZe!&;j&Bw@#dGH*kMTzAf?7^p^a@Lhg5eV;?V${#vTWpF3U7<S0Ew^kH21KVJ2eZTxpz@3v#(MgV<IR*d-##hCQ_>E
FX^vavB55xP+`)nK|;#LN{fNw*b3<EyNK|N!_L;NZ~?5c_M9Md743g+IyiXarx;NX*?I_x?GMqFc4C4h+sTZ{7dHu4pHtgjH&gPQK*}z7x|pHK@G{+eDUi@#
nn9~%R%1jHrQj>d`;9F8svtrJtXUU4Lov+AE2*r(cWa+&ARk&(peqsgJ^FH(PN9hc&$;REk&FD~ie4jae{rIa!-4L=e00FM<x$l6>x>~#6ix!}f2a}vGwzeU
T$5Z{vpJ;|pWp^2Xx2JEoq8eksfBsq1<*2hoidRPks@50*$E~xPmF0+nYKpsHiQn@608zmdwgH<(<7Ny8qZfKy86OfdP(#cu)k3?d)SQ?<Bh7lfa|@xL2Bn)
+zG8zuq#B0ttgsY&!j?vK<;5#B3X$VW{OO~-N8YP#WAEtav2g~pg$lP7B?+kGF`KC58fku>!{tWrC*X_jK(R_0OR2T<gIHWuh|vtVmfbZ0WR41XH<c7axmoP
R_O$x*M*&gdd(oN6Hk~2a~XeOG9$DpT241O<CgO!cQ2sl3^D(C$0uLL{V^?Lom~f*K|iTJC!ElZ9$h)o!O7(HzX!2JL3EIg5)l%BPg%#fN5USCbBsK4Tx<q;
)4d^Zr!#)Ko~7VAK}#nm?x&>K&xt?tO$NK)THd7LdzN51oMT{$5ztF`$Y$>)h%IA#y&?&G17Y(C=R6kZplr4W*@}(;Wh>cgyL#1ZnIZDzJugoMwT&AdxBqJz
8H*otmxM5tAm$*ce&Z<a_>zWqZA6Y%Pt=f%ZJ=_})lV9|WB$TYrOS4c<LG6nBsQHW^dtO1%Vd_S-eJOeONF0HX~=pkP(HKWEliUn)xrOnuLS{#FcFIeEdTZ=
s$`*6_)%HK%*|UJqmKJ7!!BVjO(>0a4%9^P^^BJ;d_x-an}SliSi+k&G^o!k1@A3?zvln|zM^AL{by2hQ6&i<0Q2smk~~wwoO3JSY9M=VsvXq6cMY+NP30ys
X|(BF6iCY#gD4OaHC9h+`_BazY$9Ym$}lqQCGfwc8$c--w55O+gh=JVDd*NjxJ|82JO_m{pvt<x?AM62(L&b(yJHz=A?Ccg{>~+_<8d#x<80GpG^?9pQHT!u
ORWT`;7p5HEbo!|JhahH_)ng?2&CPz%$^>Xlh7$rCti>b_sP<OZkAs*E>S_-!*^Lrd!FEs(Tn7Nx7Nj#3`Kz}`4w|hvuWm8Vg`CnKkP^DC!9Ui#c*`A<xDLZ
vB)kwGa@SXJCF}z9*r^IIW#5VJ-G7N&(W-;B?i_^XbjcyUXckO)a~nkkJc(~6Mv>=BzV~?n@(GRbPh`kSkzghaJMlIwK%9mPifdewFa|oay3Go<$XTRp<nu%
p?FFVW1gN4H&%)SxN7usG~ExO){t=L(J~hHo#j!a%|#}md<uGnRWh%n<@`JgaDHKe>!oF$H9caT#M=nCaW);*vysp!+R(KR*u!fc1uc0{cE{$h9)shiHPQc<
OBq`9HY<nLlgJ*lCL(+ZHMnVDhRKs95?EyRCFWqtSI{x``k^#rCs&$;y!&A)Z~P%9uBm<&HtUDplTO%h^O?GaJYNk`4q~Hj<|;GnIgYYHH`rEH2TdM*GImAO
!J;u&9TkC@Ic|z^4@igrcq!`25!eYV@KZ{!t&0T5{Dmh(maQl*I~vxsH45HEshBEZMtH_ARWAo0XowSE0`M)hj=Vs53oZMYkRBP3_V<lY>YelgK`<%bZ${QD
4-a;UgR@YDK1RyY)mY%LyybQEF{wbgb1ZR71Tu=`79_Rk&I*r^)KvU$+WuAI2~l+5)bakk#EO#N$`j2~WELWcX^lTSZJVW!cL>yYFLFqUZ)na4TrwxuldB`b
PVNIzeinm(%TCO=zC5h726gT~VL@)Url1^x>_Q8}QFE5Vl<pl@2}Oe2NA<afQD$Dv#lbSoHNK491iniL(uFMgFSQd(Uw<U}@4q+2n{9`I;h977DimsHVjr_?
)$?Icct2M!l4k5FsH~@6cc6?$5%H$KE0GK5RD;0S3PvaCIVO!p-&BfsN<+??1_lWqwVw`6DR;#YVATCp7Begdf8-=+eN*31L!~vR6S9c61-+C}m!DFmJko3v
?pDW4g_RrE0#wDC6--CGUo+8SPpNbtQV>Ug8YR5eI1?vEFEQQfAs<%bzBGflJ^G$DK^LS3VDTW7jxrwQ8g0^6_;Q&pL6S2O@0?`Ib&aIF(Yoy5Ti~!DuW2A&
S$<SiCzo%*z+X|xWkFn<J>?xm3!)#3$UI48H?~DeRk<^Z<_Y`%Qv`G>f|3t7j+q2dYw<+p4xgFg4<f#pQf?+lDJ318aVE5DsA$WOOpRiy8$xpiIWnFXAu{pr
xiU?no-0yl3cGk1!kUzlOmRPT!cfU)|B9K!1$3DzL0*93W&t*O(f2EW@tS0tYtnQS8V9nqB)d>8;<mus9z6W9r623Z#EvKEAQx3Kj0_PiOT*<6Dh06kcrp6$
D$yPMv;z4NulK%x`1+s`QmuPt4Ib#n*}C+)QqVc&eK`)S_(M1&AQ0|$HBc~A3K^d~t;LXCD(q?)sKT5?=vr^Ti#lO+zr75Ua+_rtts5zc6WLJOQ&bDkDSSMu
6lzo&r+sCE(2qZ&P+qi}bZ4~9E$N-P)(w)gmII2C`f4R>Rl#eqf`h(v+|8`8!0H3d>l>YQ0_6&lE{2&hlVCRY12prj@*oc-{FN^<WA+$43`SH+3&sDZX3ov_
5Zq^kKh1V*V$R&+Xj&eIWaG>mM(W{gr>zwo)VfTumUyk+yX@I<;!|*ihLYnVLGV`nmU(L6-g837T5jD?McH+sho~lpSyT*TLNh~S5;-5JfTuXXlHmMAe1j&M
Jitj%w_!EJ0vlUw0CmF-(~p^N94{Sm-##+=N1M2S6(P#6@B$(kX?uv&TL_x^1MoE}cou1*lG$m4B;Z7tK$nV8FY}#*a<#$xS^#H7Uz^;)6XZZXzmsUr8tXHp
<I+fUV{`teML(Reg#}w>h7|rU0H<=&gOU*FWBeG}lM-ytuFqv$Lly#IRLx*qxX(+FhtROXXU5$|;F+9-4g^8OLwr>fM07jV((K^!P5Y@o%C86|QWg&q%Br!z
Zia5VaSP#_KfEs8iz9K|-(Z~PE1W&booB9-eClL`_KCy>*Mn5Ofu$Jz%7rU39B=g|Ye!^ABUo<6sNsJje~Q}N7e#y~BwSby_IJ*HY4bw0S)e&E!(fhA;Y>pY
LiFz<pdD;IJe+l&oSix(tX5EL86D}d>DT2LWxG25J!p3Wqb*`vRPG2_bDhUWjiIv$(*|7HXlA3jur7Je%h8^8N>^1e>!B)e4AlS;yePd*-UKjl5siUoLxvwR
O3m~rekcG*o=twnGf7h8H2^O#yfBfv_Ay5m2jR;wP%%v&$SDVZgwkl2AcYL^3>i9Cey3$`9!8*Mm5L@C9crSr_J_vQK|XkBspUVRGJ(H*XuQgec1g{6nh<^v
{UT~TlN6YL^;j#rGzrcx+P?|`p_Y%PYwrKX1r@;NKvpX8M@9t`#K#iaZimCz#HHj~EJ`(eDOW(~Y>26HfwTLcNb3LC4M1#*f%W(++}#Y1e|il~7?8oFrC98u
A=A}ke1N6UBWz~W!+$@pca%2UROO)Nj=%Z}qUYs+C-mNtS5G3(voItk6BQl3ruSJIg#!!O4~?zCDk;6DaS_Y#?Up}-M(N>SZy`Ea5GGrcrpOc}C=3TeOa70}
j`WlJli)n9fF=!=R^D>)ExI{L=2z3h!@u$@&kz}bMfJE?Rw(OYQ^YTIPOk!PAa||R@+$H;Wf25WIl1vA+p3K~k@|oTmB-PT=pBb0CwC6}eek`Y$FTBw&1JGR
a6wlP8yUr)tNGVGhX{ye5<?4Tau<$h#;(1F-)80VAzhja=5$ltu4D(;%#X!NfL*hzwPI*df<fVPTb&pTMPVtRVzf6)J;x#+tx+}g2!ram%W!m35>`X6T+v*c
Lam(g)RkIJby1_%UzkulMa&*mRlnrK{9d!4!+?A1>DZ-S+=SQ<AF8?|Q^BT&%q%CKScw4>Ka#t-=tZcM@M;s6OZ`t49LwxltyfyS(`01kjxxPys<1@wQicHZ
1Ax`@U&uLJ>Q<@Da=p=aVf5m>>efx7JVqMUXQb2;K4K-=Q~V1c?|L;kqzEx*(^??>^SsgtWq_ndpMR#Cah_~KAFlA>pal3RBd+-;j*mjNrBBm{Ih|?3hknjM
zM80By8@ts&KmtrjU_O_%2PyG-(O5gu{RWd#tPUSS}1u}pZ&O4Qjf5E4$<yg#<^po?0LnHZyF+X{ductXteYu+0D87s3%7;&0ESd1Tgbj%RkFED1&$zZD)Yr
Bz(FC)j`$~0`nvCS{E%T_bzM%sJg7;GMGfeCDrhMmsfyfcNi&!G?N5&uC&^j_&wBqYdKNPQi15x>Z;CLhS1H)Ae*_sedC#qR0!dv&Gz3at7?9my*1vYf&g^b
Yd+V9Q{sVmq#!iMM};8pSkQF;nq=A1-V<-{9_7UFEvGZ8U99Ffn>~{11f+&TPN;Ru)teIeZ8=7#b(s!{&jbjNlpJeP4tGp~`))hRW#P8UABs$b+wuu+?~T)p
ECgW7C~w(?Ai8$)!8AL#X_Jhc{b&+8MaJHyDjbUGZnDMYjZwM*5m*H1!WDBJd!T?w6`%ta!Sxa7DSe@=4)-3_>8P0Y>rx1SQKx0iYC}Nk`LEis4kEMGuzE*)
ShvgmHjpR)Jm27bh0ut*01TP^Rd@%p<P~gVN)yxvN(54oi<PFpR3)mBDI6@NEzOnsJb<~*RY-*Dn3-wq7Q^E!J@rm8iJ4X0OW$I<Cg6Q$3C!nrxo~gSOl|~}
AfjZ&e!O|j{S7s2;9u${eaZP?Eqz(oCKU5!#gFy_D|P!)^Wtyt{*sxH6n~zR&|8{xbqHkrd-DA@aCy&zKNbd8cyzN~WQh_3MDwg%$}C>BTAchoxrBNMa8oyt
d|BPa(b|>%hjA5P@<C0c00QurmJI+GT}76n;z0A&N$3@(DG*}K7p7H7^jIs1W}HwfLs^L&3E?n4>C_;60BoIwQGq<+5^^pZ)h3ZvFRpGQ^!W`uJfdtJsx`^b
It|~Eyys|G^;;$Ly_>y8mY$<kRbz~6XUuw@4%|7E8{&P>L!SSw7kGQ~3K&yO8-rkNMDI<LMx!);=Ct|xDO*_xxzj9itNZwfGSoGE=u{!J8!6_m1;3rC`Up=<
oy2}Y&?HHwUY&==WLT1`AI6k#`T@ejNLE1esNYwwrM`wWL11X#`zFe~2+pHDn0u?iwBZb9P#@UUkXn<W5qNP0%UucI>}6;D)=rnx-1Oy4TiBea8WA?)Gdt>~
mzXolq;|O({_SK;-*9DUUjO$(S;S1{rwhBy1Dql6u2I@993HL*4WC?LuYN$JTH$|SJ5HG@!dr2?zFY3jM65!}CGwf4Z3po9(-iv{7`wBq--k~WBE!+L&*dqg
NpN5eJqtn(X+2{dGL$8DpQ$abuP1jGuV2SAFB?Yh7vSgO>uMF3T;W}SH8KcX0No>0oY)2$i7Z*m$F1BL3r5NzU?f@h_oEs!bNpm7AWBvCkyHsDQFOyd!9IVu
J*uwAzvc{dER=8sDdZp%eH1=?{BJP4=<55FG-bPzAmszDhg~=R{<fgqCm37_J+4i=FSjmnFX}}&16bLrn)loaynOuOi8#W2^*#ONr7*M%OY7iDbgwX=yKy79
c!-R$HeNW40>!Ol4~FMV=wxGcKS?iYJas`x(QBPFUQF8V8Yfk@>~u<sni5}Z-G2Ge(AAY`q;7}SEdZf7_##78UEDR7hsB0f7I2N;+UAXq>>=^sN~vv`N^_y;
Ts33sA=@uW#Aw*Z+?}kBCiFbjPHuQ7BU%70Xxkk*6C2?b9q#`4nEak`KtKfaH{s3E-eFg)cfQy~=n}KY-x$BvV|kkwlS_#I>J`ib3Y*c=Cw@}grwUvS8X9p%
wq?O_pDR{UB9~N=XO@N<cp<XG#+k5<Jj{pwPhRkD_<nuQKnxsqCcc^F`|U6gza%@0@vn+Rq}n=x^~>`z*m&6PSCU_8Nk1wqCKxip&v6c_fX6|T)puj67sVeh
G+Z)|ewc4`{VK7ucesN?03tD;>8jsu(!;MFpGVFRR3}y%1$sdh72_6u%cx!%3P&I4#fv17j{1g_!AgG%bIgDU6F42Is*NW{K+Cx|cK{h2e!LL}@M&v#yC9*K
VFEGQi^(UQWSM!u0A6BR`@GA^@|K#5#IL$Hs^``h#(2dzQ4*1wRZZ4QA!68)+5y<J%NIr5S8MUV8IK&HcR}jUtdrE>xG8?B8Tkiey`rn>t)RzzYI3TYD@JN2
k0}AGkjE!1xLq)Xn<Chn`R|@)a;XCG6#L%m<letcmaQtvbdZ3b`w&Y)9KGekt-&SfURA$2u~k{Q(tW;XDf?e)*y+K}9mZB^pkmb6Vo!Tn&grxV9ovL^dD5~{
w_HzaVbt+t-j>IO5>e1uFB2e<EGwiREq@X61ANrdor^C^aaKGu5>(!E>#l*pAmu7tV0B9Fb(w|#+{1c6KQn7465bxDBT1-4kA5^BN9)wV(!03D?973x3DJKL
8*wNj_3#h|gJ$0SdLkr>oCQkb$#|Q%@)Guu*L`sdIOrVMPMF0+sXeH_B{Mq=4HtBHU6RM|b!(1q&|n9x(Kc@_pQcE{&C1Tqw<#F3kXy++7r-r%sX`9QZyAcn
4=X5cgeZ!v6kXg3Z?_q?iWy6A0Rga1i(U-@*5lln5XZ`cJ1rHAjJU1)p-pPK1t6?^iZo?w``AK)8+6&<s6rpQ$1-fQV(W1!1qCSrjOJ6dWG-}hUE!={OD{?3
bLC4YxszN~b)|%JyoU63N}W*P+k1hzHCp@@@qWYTY?A~0Mrm)aT5({~A)ah+srbIG&eW#5mmTL$Pg??dMAPR+hop<ZPHH*292(!`dAISyuw;aW_ELVIgEH%+
*QOE&A~KlNPZh-)pFJcrni-)q>}wp$#T*R6yCJXY>s$c~)-gYQF$&g}8g*l#CnSREui>tbrOQ-3vj%t@vy!8obi1Qz`-f^XaNvba9K_tip)?%y&oryTeZ*wI
E1Jno-RR@xz%Q(V?H^$Edjc2Wb{U!gc^I+SW5{Z;eNMm%m}6*G2;U^?vz4pikbfjPh}r4s)t#4HN%xtUkWD}ZiZa|rGA5K;?TIp)^uVaU{4|>6aHXdd3jYXD
_P{z2iVSl{P6&K;S3zoNP`rQrVA;3br`mnNH^)H5r{r;YI9QLXpwX7|{AM2n&iz2jL#~Ir?G-CPG!YMk0c%%zc*qSnMIw#pNEAJv0h(1jZ8dR84k-i89>4ka
$Yr54wT(2CNCpxLTxo@h+^b?1NBBNRl2BhA^OaILhDq=l7Cv14Uy6)+X&I`cc*fd|Se+SQT6AuQN^)96sH2!U5@q{8=-<@R%m;`txWnSGkNGW288~qWqMX{?
g(jwyyMNcIO6jt$CJ<kqXFL$iiBVnn^PQ+7mGx=R{n(nitesKdSeHZ)A|Mg`pZOoY*RzrS_0G^9)cL)9?Cq83N5TWy36eD&F5#g5O&l@MAk?lxyY0T(%Oi@T
)=B>-IVQLaY(EP-#d@w^a@&K)P`jTo5sQW)J2~N&xqDTpLu$sIL3&|pmdLW*wi=IKK0|ji6JXq~9}b|K-~utH2#PPy>S4EfItwUU9G-|~+sXvGj0QrEh97F}
6vn%sL*N=FYM8vG45CxPYrP|1&vi^`L!?F&qYz9x{`=W*oVbZA&Ximg{@!jKlyRS;0+tf<gD>7Rj*u@t!eI99`j2fgMjDXK*l-^bF^Hny*fUTVSSi-%+H@9>
?*ElJT}FrAeKl(H0I_N=cSf}Vv1i%SdU%IxUby&#@I0$v?^~XV9<>^L|1x_!v`S6UbbF1r&Oxu_XP#{H=WMty!!_ifbHt-({DdbVUyvDzTx56^vA~4BH}1f7
q7pScsqDQR*#fJnr9c0UG=t~h^o{DfInG37L3S21V_j<1bGa9%hiyY{yf~%jvsUFs{FxVv%muqfszx;e*0g29J($sDQ6ccM$~J1Y&XZzX+N%1~w4C>gf}J-<
G-OyT9yGX>;A9a&7dzE-dHp60OjL$yJqfIh_AT`{Q^apCB51UP^#d&bW;H|9>5c>DI}0<5)HFKWEaCaV_!ROgNXdo5`2y!k2iN=pIlq)W{Z}s_W85l|uq<nJ
2=-;gnN)AzL9yj1#g~Gx9QOk-3>R+8Km+XsUr<*Rdy4C`3Jeampjx^R(5KOnlMhdJm=^ieXdZMTV0k6)zMpyGma9I_76_5|{r~^~_Yqhl+#0z+00D}T59zQ#
lKD~mvBYQl0ssI200dcD
"""

if __name__ == "__main__":
    sys.exit(main(SETTINGS, WHEEL))
