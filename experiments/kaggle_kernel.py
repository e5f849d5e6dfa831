# Made by `heartseg kaggle build`, and never edited by hand: after a change of heartseg run `make kernel`.
# Kaggle uploads this one file, so it carries heartseg itself: a wheel, checked by its sha256 before it is used.
# Experiment default; 20 epochs; heartseg 0.1.0, sha256 93703250ec0d745b539a08347913f012ac268790b74fe1442c4fff033334950f.

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
    '{"version": "0.1.0", "wheel": "heartseg-0.1.0-py3-none-any.whl", "wheel_sha256": "93703250ec0d745b539a08347913f012ac268790b74fe1442c4fff033334950f", "experiment": "name = \\"heartseg\\"\\n", "experiment_name": "default", "epochs": 20, "processes": 1, "stop_after_hours": 11.5, "resume": ""}'
)
WHEEL = """
{Wp48S^xk9=GL@E0stWa8~^|S5YJf5<4ZU209^nm61-q2m(_Ag*iB$|8(>1=oZU}lf<u-x@}3|3KRR3BxM0Q2%Em%IxRz$=ok(qhV{m1wlx_|V9gW}-{ByXm
0RLyM99Ep>Zu%cZzzPxlo>S>$nFHo&5QZog57Q^L`>bLe3Cxp+^MHBpz1&^cGvdyi{WNg#HS-E}TPPTbG&6GgNz4wkL6nIlv%m{If3AgrBIu*~I5Fx1C`Zbg
k3ix9h<8-a$fmu%4k{*8FOCJp30Jw10_w06Z^M4EW3j{1z=!_-FZ<-n5V^cL+%NlbSUvp~^Ec!n;@}nOgrmdzrgI*OClO;H@m46!Ng(<!d|9cf`#K*;5vTYC
N)}glJR?b)!LW$u$-@JYAaoJ}3g){#z3RHiBBPG=+{O}y1lQJSmH|n|vw9TD-d9#)QD-Q!K=HNCD1@kGA0@^ovbk)k%CIs(Q@c^A<-d;u)*K%|$A@w&5G`ZZ
?!PLeC(+QEN>)sdt*MA+RODQ!k?w<&*$i=%BcO2F^TF%P(k>=2)@}%VM|6I(x=|gRT_?T}ZU3K-Ra-~4I+d0Mja6!ZqNH`I#4nGbfsBQi)~|YqDCjsHMh^$8
33^@&a0|`%_(r4Gf*QdIm|ZTc%1d>1{0qM6FdnJl*-6d;SUmO(A2RLX^W9p7Ow7r*N!Qt)xX5ILZ~Dgd=7c<%qr9;2c`TpX=3J9_dwzyO=yB07;f}q79*y5w
hSH(Au%k|EEL4XEuZ3+);V<^R&M3q^9d}%!TBFgm^V1`icxbaf*h24{2K9i}y|V*$;%SyhWjJ@zO4$uD#1wAf*Wo#Q+4=fO<0Dt)tQ<d@i1zSvadw;TWJ070
*Qj-ZbyBelGbUQu>J!-txpO&K2Y{)`U@wy9Gvx#qp)tFB=ihB6>8Z_tEg*XnBl7ndunQ108}9KyBNglibia<iJsuu8{Cjk&FwPj=9oJvXp(xOi_qj@8b)1AK
@`>`XY~S!k0^~kyay`AUu0Ph`z_hL+KSpDd(wR4UczK2~2-Dj-R6W0ad;gB5;@?_N`R1bd0G2rLcAr0}OC&lxNuko){)fB;E579u3I1EjBM&{qBdn;Oo(;By
2alxxr>zD$P-5#SpY7*SJX+$L6e(wXR?9+d-LcS&itf*A9J)5PD6Uv^#0Vhb^)1Y4Im~PH?|~`^Heqa*5dnFeFiA+SRL%HWz7I+iz&HT&8Ea^`8nEl|5)luD
)SvVp%H;F;vFXes8b}*V+A}mmgC6fa6UlJGNq6tqM^%m^4(7z>efmJ#O$*rK9-uC;P{c!~Hci<)O6j~+?~#n~Th7xVXMCLRR}&m*|1esyaXG2`F!4=akR0RA
HUq;gY=THZky4PMokWB2{tQCQct{iAZ5NH@y9~e@j-1vsa+j)f-!{32V6|4m_#2WF=G>3O(uFev*U{=OMd%A&0+SBpX?XUen@^Fn#lfxDjc6SIR)&^@lceRB
Hu|>9i*CRs&}0J|C%Mm)wZai(*n<~FrYYtE$#!afp=i}}Q1zpjKnCZ<ZHADCrnR1iNx_tO6|AQ++o&o63Nq!!Z+_*&6@wa^t+a`PwHR<#c58-ycYI>Cw@+uh
$|W;)?(%dx_*x>c@Ph|1eeIk?kbxGsHWw!B*;!zbM(-wvkuk9Z=DXo;pY&KmGBiHs87JF-C7IU#oU4Nf&%Fa9<c7=O@wW)x?hZEAQv|lCYNfV~(XA2W@mWeD
VlF+OwG7{v3$QSyg;7?h22^d1JNj1T%Cs`;Wq=f(`_W>Zl7%2YECOtyD%lI}N<tOV_@RCz-)VHI2$svrV+`Fhz4WqD!Z7vf!2Xa4$UPvCaEr%SLhA>3l_`{-
?R$6QITPa*pkd#cdDE=TOXEWp7~{FpN`?^gU;jh<Sun=6Vh77ylZ?LWx-ZJ;*?BSlA-h$IS-(11vcvUPWArLR!zwHZylQH#Kn<P5q=8c{*AvSRUkvSDS$kQP
Rxe#!+53gAjwpE6gF|zC-Ua%L0a-)U(er6a5G%)MUQP>UTq_l)5N5G>Ov--FRS%p~E$?Gt#f&YNG^}0Xa1Ta+*jD$)(mcByN^UG?00tMy;XJR`_WX-W3YTcP
=73)}%aBOomvU7hWi&A*Lj)5_stlaM8mutaug&f*ZBsJuMC_PE%rnEfMn=eTC=Ksb-^h>##-f*{QXSgV3OX3}Wo&<u7lOT_f=AYII`~OZKem7Ja}HJ153!EP
Gt=i~XXDTK7|f{_ttw<!#l{qEmQJ0}W%k#1?mHs|7bR65j9arH`0Qkiq#;TSW<tZI{1nTN!&L8T^N(8LSb_IiuyE@@Ls(!Tp8U6$?fw+LA<^}<j_vniu*)_H
TTxzYX!yz?&@9@d_}fuAYr<M%FN6JfZ&FO<^Vg1G6fhGO$jd~>wkAze<(1eMrWb)GHl_~D{T)giVW=vdz+2THf?b!p4Z@@EZDFExz=ehlIrCk4TS=3h^2LHG
D}}|O#07SsM}{*|Kh25x?}DQYapF|zkpott4wwgOci6!<6x^w~<sXl#;jCLZNM0LqZA4wG<$Bn<mml-EiW~h?z_(#ag<p`3&5pKHDGLyXq9K1sLACemnQo7(
$6Vyspy2)kjNbWgZm|lGR@k`=0n9x?2bL^bM=^8jZT!a~{zK@mVAT}w-g9H&Jd{5PU0*qbyuTil9m0D}0!G_D%5(WD(H1SiMt7>4R@Kn_UXnKoPQ%JgjTuij
yn_c2anMM5RM$CW0O2&5Bi^ZwxFLjf{pI#o_IOri7eqw$*RuIJiSHi?V$K)sIYJ@D$`s+Y&>4O-2p1zvx(AWu7tbHK-lbC*KzU=kOn##-tDyp6t@;rO$DI?y
Ldk=9kdrTkVI`jyyfSb8qtT3JeKt9Gz|}v~ip%*)Amq&6V@M$*ZdQOZIOtZ>gwzHPsj1uelnZFDT^co*vmKOE<@kht?}=0u(sK=$9Zin5eqPbxHgQtI9}QQ=
HC6ANcwo(CFvcXF6>6P=LI2YpJ55pqpMX#HE2>j33Qgk;QRaW!%M*h$0EQn(0*Zv+6n!?tc~)>qpzR%7w}YGf#shNt6aYwFEUEJ`O+o~`f5)8Xbf{7G*XSwP
s9+8l88#&8W3|Mti%^dNBPa-og+$%2NlCG1Sl%k}8n~Hi<ynx^es8l3Ld?G{sikP*x1%ornBZRKjY#J?**jz8(qtoSukK!HA2s-thxOGwJZgawj5|s&AccE;
FFL4u8+v5iMV$DYp3QfQMnNEuSt5(uSjHSSZaJ!gpKK!h`M;A(F`nrYOe%D9<yL(6#0vW^7f&%YH&C%8j{;1yh<Wha$1Qr+F>AY5i678L^JK*$S!#<Ic)p8n
^y)#^Sob9|Kv?0)ONTe45yV)OQReV{FCZqZGAae|J0F1HJ4|bIvCO_F`!!7B>Vhxh6LMk7h_98HkW724StPJIQh!3OX~9K|AJM-X*`4$JJKFj=igL~lv7El>
%R#$0HL12kC>hSw+ro1!%f(LLyILJmE)oGe51T%VI3j^Y0fEH-SvD=fag6@}_80vYc=ifVt;~%IfDEW!-)(S8@pF}qe!4W0pQx6LH#XG&FWS=1K;1d@>%lfB
^t{Af;nKmkFl~92cy+OCl<Vz(VC5m4Ah7}Ink1f3Y(as!z$I*R$QcsAqf*)e6qH!tj9^9`@%(gHdoS>0$07qeWif$Jho|ifvz2%N0C-VtCOeY!`BgthZ~!+b
7_Xv$-G1lZ;^G{E@idMXEiiXQdt!Vcv7eO1Xm8+4_O4gdcrSyt+wz$J5d9}1@PRpwVd9aGc3)N6J`kFi2?BZ7P3!7<%P|#uF3z57O{o%_B51fdcmOoawq>Qa
wGMiQH5$EMI&tJj)`&%R?r((<zg9o8qBDx-c}_7{{Hq*zbiAOtow5gGqKew-n0x+31~Wqe+XzMm(2#ES&!CatZpQYTh_(;}3g(};V$9q(xbZNTF|NP=f5C?(
kR?MRYG+NTuZK|ig?Gc({~|pGjm-Prum9=|N_bJEHOp{+@$*<Op0dOZATOAwdW8nCme(xSF7~otw<X?T{2{Z~pLIZ12KYDJ$Y7dpC=XGya@@!7#j8UCF}x3K
Wl@);|Kd2ha%B!=4*6Po)D`q@qqzS^Aj%DOb&It9)fF!^=I|`JA<L?tS&<Y;a*~+ab%`4$Wm14qHHJ-XvOOh2W~4crBOoWEz`VAa+EQrrp>YSKjIAN>%y;rA
`z*l`Uzt6C$w!KM^T;%ci8?=v1E6E<0I$7A_Gp%uMOpw7Tnr4!PB#9aDRGl`o=UugN)%p(MkUZk9o}3MyI2x%EW2G}f7{OdyzWP3)17KRWG1x>(Rbum@HJjg
8lnO@Cg6CxJmrWM=1op4Cz=V6yr8(hHuDf~y31XNNXL$NenJvtdf;PDho=O#k67z1WEg)~_v^hS_K8cPeeaJy>s9sUD?AtfsEP`0=zprDIFAGi#SzOc4&5X<
lidoZMlowK!XNIf3Iwb_tX`tFR5D%%aNnfzxJMHf2zR}?p|awPuaX%{ycUR3D5xrk4<2Nbn7Bu5up@{o^}~cVUi&-Y`86Upw)ZX8+y^*v?2;><?R6nGpIr8a
Yp`-d&aXgX?EcOi*2Y>J>WQsi)>#F5s8C}nI7?kwBqgn-mEd}aGIf^x7iL6Y9IeYvn}JUFKBTf$<0>U*juzHMds_FY8Y)3gXiy^UYkqgW?HjSSXrb~TtPI!q
w5kEN<weSMVC3+11*7|w@(sc`7->Fbfu_$N1Amc$o865#T=~R)j9LlCjKFI`LM_h6<Q4K~g|mj1$m5NMeQ3sa(5R$`RtrNN&Y=v_LeKpk(t-;<>w_^?0zGj#
lu$UTPzv;X;2>L66K;u|3;;Cxf}M4j(H<7Z8@zna8hX2)@c?BO(ipz|^2yd{`-z20qaTETDCk9q26VxA;bz~vRxgWlmx6d&r%{wj;ulRsWG})Cdn<OW;BGNB
-J=$WCn!(C;RK==5Md-cyp9BCQmYMp-A7IMxR1Qq%{+k>gIS~e=7-kH0v&da1<o9<d2ogwPAQbl=unk|Tv7>1W5dk~UWF>W5|@VZ?!QUe%eEJ(fLvPmf3}&?
Y3nf`i9vJjTWdhM_<F|u8#x>*qM~*Aeb`}Bcod43h;<>GdMNdpXo&o7+U+E7A#vYMj`F2Ic79}I%~T#V6K>qlF@0hzssY*t7D!9N^8LjE1Qc3Mw@CZ7#Cpl7
E!y8uM;uMX^`Jtuk5hh`h$;L*a@@XYvan=<!_Yq^*ePoN|ETEnT=-D-IO>AGGIYi<6vH8pJmg~sGkZX^seK&}=a>F{6ln+@ks$6dFjOspnJecXO@&#Mi_i(H
#Z9dvfJ<y!I%>5LoMtIMeC#f^`o(Z-2I*mh@?n(zH=PexEwReXpKnRGBpM>5CVF_x@D9T1AT@p_vGRg>WL^n2*|}AC2QW%0Fil4nM8`Z{m@VB4Pbnn*=(rgQ
NH{}J6gzEQKIZ&J_{Z|Id~GlQJe5ggd#K)Bj@()tSg=U1meTV`7k8M{ZAKglNx^1?qY)_&F1zK&gk$INy+u>ILB)j-S&qiI;8lHY))JFSbG!3)Yd=QF-wL^?
NK^74*jOum(mG7L?97|WN&zhOPH;H`F;%H?Ynjb_Gq0u9^fKexKzHhi97;o9%{FMjYfN^b47iYCqcm@Xb_;MNhQl)3bBdcZzP*ywzV~EtWE^ZxRdNd9Toqd9
`oL)-&AL5hYqQ@<{>*>UA9A5JB`6*PszzzsiyrcbR5&CNm~;WlxwD*j0(0tpmoAZN$CVB#KY9BJl%!FQ)Pl@LZZC7H^w(-!bWJMl2~X_7%T;O4^mX@r(rFaq
AMesEkMgqbxF6TT%l?@I1^g#Ai#012RKxD4(2H8R1ByO8M5(^Jh25GltPFrjWW(ojmyzz`Fj{kj6v8nnpg+y!__-6hI&!r7crCllYgG0ezWxcj(zN2A0a(PG
qEM|CyA2_{PL%oayV=wUF06S1mVuO5c9y8PCL3Qco4xx-+m4k?vmQB-xFuZHlD}W<XqAKk{gciJJDwE+mLtCWsY2cS;kfgURB&V&DE=>~gF5hZyCT*S7<_bz
rV2ntP1#}QM}X=pw4qxnEremAv?0k&$NeYnh5?&{+S7*%N29h$Z+eMbkGFcZ2NdY6X&pQ=c{p{YRMVFbyrB*Jf8!j0F?G-buP3SHWn2UI_eU%ebKR=SZRD5S
S?W1NCkhm{lpcw=cFSB2{+?rJ)Z~&F@Ay-AuA+y#?1FO4y3$-}?y27Va!cmlqIPW8uy>@N7Vkv562pceV=+v2DUdT<2MWnmP>h4Jb0FP=C>OrZDY#LRH@zwb
0;o4E<+@wrC|0nH(1$3F=<AZ=xvf<&t-5|2Q?%^-CG)H|dQ{IPMhAu-XGniLx?64*HI$;nmjp@#p}x;-!Bg>A_ae%?!rKJn;9x-`SL0?}!cIa_J)PL9G07<<
#q|x_=Q=u_Lgt;Lh^{_t%9YPs?sHQBi=XR<gHsGKq#-xcl7oqur_~T(uqE2w>(JZ5Q1rE!IJ1G;$o*Zf+_BW&818~l4~z@xfndF?jr;K)N3Nq$^Euo8Mj7WS
6&g6;n*GJT4mAZ~WfWimgiul7d+dVsxnh?g-tDqzXR&0E{Y`p?2xwx!Xk;@w2EPiqmkU~l3-o`8P8wJv(md%=>cY!6RAB5LmrObmwBWF|tO?Y*wH#?SIJP8l
OpbL=mEYmNZbJB$dFd^m@Och*Tf+gHx$&pNmAvj&lv#(Vx84Fm5qR4NajNxH($qApBT35TD5Cohz06U(O3tomW{uP(2s7$S$hgg4=y9E!n-z<cTthM=CE0qz
wV~_I@K}c%NoDgM*5(}LT6VSCyNpc;>L0M-1dDMfMFkm}OYiR34ztWZq8$#5o9FjQEj<(L0^p)HZA92l1)2~|fo69;B6RDkEbNS?RvD|n7_M{4wk$LK0==BG
nb3n5kw-eftu(|cetsQ;SBbP?UJYSl47Qw@w%nNsYb>?vc=SVQ;r->Q(o{xez<Qh?QY%;TZYsvrsN;yU3aqY<01W&fZX?t-NVJc%DvP4>E}?4Sx=02%OUDUf
eSW_b6N<KHNL!WypAt~L%X87am+HsCmG_~v9|nM6k!>^7j~R5_o%y(0Fnj8map_M5ei|MN{J=>@+c*2!G7oS60`=dKP;-OmCZL~x)yYVStDw&9F6IL-_9`3}
@A9IYj5J^yeaMo33a&WxbI#%>ZoB>L&{Ci1*6CO9r>N<W(Gd=3q5r5Bnz_>Ez%S>G+>^jmx>SGWKkYy1@M!5qo?pcSXDWFI@kGnaQpUUj+EcJ*z7e9awIC+0
c3Tu$9`VYbwM4XZrn2GS);;)F+?pEP*=`t{@S1d*EDnL6O-JM;YwY^{qz#Jz7y^9Hl!ow>l%%-B%+<17xU-`!XFa>=x7~nFRtq}3{6QhB@0aHGUvL8Foaq)w
1yRbeP{sTYD4j)}AJ5HgJ_F4iv!RhaAv;Qb{{OaHtR<%c$CMmt=L{`t%6w?&5|?o4p@Gyw#4oBgFk6iYEEey>ckK6QSQ31;`D3iG*lOn#0ra7Tf_YE-gsw(L
nv$dPY!v946{MQ+$oaP!I=2ZN?*Slb)}7d2N^zvU!%*wbD}Xeuv|hqVbO1EI%F+xH>h}0q*pDHcpU?gcOH2<&GiD}`7<aIa0;Y6hX{7ilUgEwrUIF$Bo}Z{2
S=rl$`;o_aZ3N*auN5<d8kt{+zKJnbYT?zJMU4Rzr3eu%`ZT#$F&c1q?}6m@{-sr&3TryRG1$FX^Z%?A%NqbekV}kK)JBM33x_#|eiO8WM!RiBR4Evo=4=P0
gb?pYwb-T0Os7j(EC#MG;m=B{09UlH(!B563`<G)J%sfbfTskRT^lUW!*U@52-l&_EGCPp85~Mr0`U$3P`^P;QpP^TD{?M@u?#I**XlizKnSS)^F47w8@x#6
Od5CC6Q7E775T?x=c%v?%YtR0KB6?$5!Dug3run+Nqz#}d5ORlj|NMeij&n1#<EY`W9o)Ezpw-wKBS#U9xYsFkC<6dbDl!0YKUXYllOxmDy&|{wKxV~h{hc`
eH^(JvB~#R1+flp#2rUk{6c&Cy>p>tF8Oo=2_Yy)qW_4vwdK1)kOX#$9?=x)HY$zp57rVl3dcpI;a6Gv{<K0lZ_QP`p0Hl8T<fNvgQ_Y%%exd%;g-3zJ9!kH
jjIURI~Yk&IcJ`q9@y5;?R{Uu`EIbp_m2+<8dwefQ2;ZbbM)kOe&a*U-&Gc9)uMY~(UR`>VP`vjP|lwdAVGhgc#}^JnTCuhqWlM9LFa1M`+1f3vDknwnXOU;
&|&mRt|xG@qxt*kV?f^SmU;sljNcuV!gGuq(@eO<nnjBEO;vpok3bSe<s;S=H?AAeW5<5%;q*Tp(afX|Z#x$b4vzkgRI!vMDx4K2L}kq38#~8?HzDZjO-0CH
wjMw2@677kPSUN!XbxVe9)@O9i6L3l3{+jruu{QYNu_{eqzZp}!T+{7gPSCJ{*KZKmIZ2VCT8V5e3>!f8$2IiC5(OlPSEt?Sat&c{tD;O6lSFqGW%EbLzra?
#Fp0$g*ay&xPU#Rh7xZO108tWiUd_jYW<S_u$#W%Yk5Hix2-sGX)?)*Pa+=Dp2CE<1|OF*h$^+UU)-OF<KJ@oE<#`LnqX3#QJ@^%35~x+dhA^8zt!?zUko&n
MITH?+oh{5{u&Ei>vI_H!Am5H;DD`^_*7VU%nMUQ=u1Y(6)j1xo9m#-G1RF8N25ROjUb)x+u>!z0JX3>MLbk<Ini11vbvea!ME~axVw;+y8;Rc)8tpW-eOYO
8&NmNNXec!#e?_gx!v=i$fdJjjiuB-nQvTqXyN7IX9hng%yy<nWvyf|bV*0}En=-j{3Pz{1JxZ^oTKITKgb8F-$sN0scV!d@y@8X!vma0ge*rVFV>M9qG3X-
9?%TI8ioi(rG4!3C`I2;beW&iBKVVCPy|sEkQIiWzTMPSMAMQ+_SS<fB`eM8mp}kRuSiJ@t8BmLyof;r{$>`7Kdw)GuxyddKaqAB4XfA<R&xtjI<$`M0CyY#
pd2`veW<E^dK6<I@)>r~4#+TUomq{)SAIFh>0(ju-xkD@mHK_J0qS=Ukx{LG9UD+h+|<gy_A8sn&rygMU8V|4FMI254QcuYSSQ>|NwtGYqq`1;Ua;A1Etta{
xQml-XX665388h;vOhFn;tO1qDyTAmeR*p74or3%%7}%>D*y=s`+>z~QJpCXTCte~y@K(_n@SC2RwLH01}9IywQR||XWN5~BeqVqe~Ys!O0ZA*-ItYHo96|P
vDV9jb5Vy}k?@JAkiddjFnSj_SQ(eZjDXc!tpLB7yc>Iw*TaL$LzZ|hlgBy)w<sV&THSdwNO%1WvHOmeEH<76UvVQ^!SGzZSAfNm*T$LV9LE}uSqQ81sgNJ$
)+x#soeE~l>u@_-`(M&!Ftj1Vv}?UJ{jE^fEW$AhP4%=^8;e>uJOHlUmF2G7-{@+erY{}KUY2-{TZ{s4Sbk@I5op4NH1)}M>|4zFe)a0uicki9m^%M86LCl*
{eUKA2!I0NDz6<e+cgIX7E|9O{tmi+ikFXo7_dH`uha`dkW*NC{k}MQd?=^&|D0Jbn;z7rjop%3LJ90vh%dAmTlhJ?zguJWU9O~pX|Sf<y4Rr6B&KX3pWgn_
eNs=0u}ezyhke_k2$K0()5?X4$%<~}{5kUCbLylrUdAG?--P<CKxdePrX4@-3^_mlV83@^M$fe1(JR+QYQF@({6o!4ceN@XfjO5exxppxov^Y}u+8l<9O4Yy
wW*9n0bsmGaAvs80nuP)l|gZ#gRg3v7;wI~g%IAAvKTKz#WaDwh&+K)(a__V@yyeZ+E{eU<*)mg$$IA(NHQN%$oqMCjL~~5;B*N?_t10|S|3RtxEVjy;xS&e
hK{{aaLe|pAd4MSRawY3a(ut9o?)HvnURD7aI;n%;y9*j=_rhk%sEz%9wqU8?ObDaAZ;HBOr=t$kx1!&sKPLjhrLK=CUd*>>aY%D_m;0WsRlIUC`)7yKq^v|
-A75pA<J}w_j5drY~c8~UVoxktYr0zw~i?<Z90~3M_q<Nw<QRhYP(p0lNr-AvOZXSdoSA`A2)f;svO%?qF7Y2MvzP1O$fzlF$`PUM`{>BfJ(Qq++1DG%hI*y
@R8g4M2ZXq<nrz!C`UJP?sIQgV^?%7s72-zU45MuA>hpewPF6JSX&pNr9zAQm=b+MY*h|4{n%zmGt7JFnID;s37#e*(ap7v8-Gl|oF?s|gYWN#D(;yO0plbA
^-^%*Mc~8tDHZS}>L++%tJk*93`?$mv~68!WD8QBa2*Yv-eLoqlc)ip=BR&)XNF#wvAy=P4o6t38ZlB&)Qo*--982H#W^b#vg>Y*k;yp(!Qu*SJ_q-8qw0S|
lYqz_%x`*QJfYnvV7gj9V<)BDby3ixqiL166%7KW{XV7ze0J)M4NSgz`FSc1&H*LpKmce2S}F{gJR%<4*nq0bw~fRkBNBSx-o0{R<c3zL^vQVnXkR1=(^Vx#
vn}@0Cf76kcD~6+o!=?oUoR<&@y2kOCurq)Hm_bRtC_cFpu!~=ofb^UV2(b6twiHCOge}VKs2%!jMh2LN^*`U_5B+=KzQ5TH=rw8VYjzkU0#tp5kSr<6qc_&
ZN7tKf2x(BoYb}0u<LO5y3_EFK>y_<SpkI9Qa1F{kwC3eVvBaoIdJi0_34h~*A=Vq8pet;TWIW!TGvs>i*Ii1xP)VX1&UFmNmW3Q(F~guN#Lc}(R@E|vkqEq
!6^~a=3st-!)&t=80z(n?UND?gB#oOu9fRA_!+06I2}WS`%B7<tQHF^>13qWTEgzb@cOTp-q^ySK2(uI1-Ga+DAbAB!r^hHh#jXgGe@25e0wM#OJ7|oiDnk)
kIfLp+7;CB%z<d7IF$a!>w9;TJRDuI$Ox*)jU%36SAi(ese2E%PPuZAB<$os!OgQ0%p@c4?-rFx^us#%1_30bd=RKTF5NpBhK=^vxVfPumTk=Q)MfMcO7#~+
T(adMIJ&4-Y>lxDHV{=Roh~1Ogf`sPESgL9+P$E*2)hN{Ml=~7uei{V#!7vExPqJ4JXerj>OBP4n!rMyNz)QEQKJ;4t}lzgQ9vp+ck}_qt*M7K^!kwd58H(q
mU_st*&{p!k;C;!gEROrfPSjk&0@=8hv(UpmtK7+%MvP$KknZ9`_2@2C_a4s=r}~T15PiR2G*;wFU3RJEmjOeg#I^NB$&u%o@s5MFH(t(iaaU{4vqM~I{1%V
ihT_`4HK<fcXatcjbg7l36aO*mUOPms#=nJV#Utc@1i;;xemgat5}0z&w7k~P}@_ndghf{Btv$KcwD42_Bybsd)v88nto!<TX22KSE0bw-CAYNQVzy^^w*eQ
zp-w2barBMag(@yuo#GTcRT<xF7*;JR-fit_ZKI8I1nSjNNCd9yy}uGT`rJxpFqQz0~S|IqdMD>x`|F@K4D7ugWF?_h%`k_jOs8T`Ht~&#79bP?sTtiYk9>t
qzGd3e*zz}1=OX1T;)mUegA%4NeTk@I*a(o*Ob`nCzLIify2D`e>;n8ZCUcSMEsM74Q=$8eUZ;|h<Xf7s_km#r5Aqyp2c)+*-AUT1rm)9uxf^yU8Req4^gnZ
eY<}d_?s4)8u+zxwEGwT7}m2^IstO>9Yt6wz?Zvf;v6Slh)^&*_2Q}nz?IwmvkIWCYWmhHQKnn)4m}!cnivLNZ3{Shtki+Pa$bCrTf?`FT$qOz%a-Pm=kPN&
?!tHNeF296n=6~SHSr3um3WGW^Z%a{!K{W#-f*~wiC`S7jE%I5L3e=04WTS?8FNqpO;-SJlo63e#>ic6FiFQnEN3=(GGBY1OV4QfkUhbb3Tw=P>{U5fOqBXc
<6=J<HAzx}RW#U(u1Po1l_4$4Ygpt~60q`+k~}+mNMiwgJ$-GO4K~SOOqxjsnc{S4w(&>{zMMReXwgdii7{hl=S9><g-rn{Me}((0*v5mXbQ<J3>RbL=^)*t
lqF{_7nZ<?z`?M9dH_hOFWFC$?Voy|r|#R7NJ29N{(v7(l3r?V&lHoJ<+!N<h5k*(ygDiLowq&wV;Ly$LuYx$WiWZNTq+m-2@-m{O(ma&lidp3JRF~a2cN)W
oxrTgKTSvrGl~>z6z&{sqoW%)64#5F`((dhG`PQ)=-K;IRt^2LTd}3-VKdq-ua#GBXXyvL{HfD~^koSR*q#~lhDv<_OUR&mQTjLUjt{py4SW+I#9hQ>um5lM
5hTX3E(250JY`XkAeSq9=kz-&dZN}X0@Y3CJc!323AWg<zcn{eAXCt3ZrS4xGtSk&mdS1TVgzT*Ye(xtm~hmvD=l$OP)<{FtNp#I#hBIny<2dZ%`)(;3yvFW
N^MCVy)1s&%{qp%_SO~Jom8;p(<VN(JA&l-=N2+83iB$yaW$1~NiF+7C>$18eZG}L3<$Y6+mX@^o{O}D_g3a3Q<HSfODgwIt3<ee>rpG%<qQ_@UDZ27=b0#m
?J@~uCiEn1Y@8i@NY`rryYR$>V~e{i;{cmFJgHtFM?2HpOVe=?_l2KOFyc;$|E+0jSIIeRC<beYV^mU09fj)SG2ue0#o7mR2>>}{-^Rs#v`m*n>KK56A@B=5
;*n~)%S+J^P2n-o2GYm85C(^a5YoJYT>x_P*{3(7V`e=7N>s7-MOQGf?`?6mfoWbNpz;L*m#<TOORleu7O#+_R&<i(tEFG&*pk@*t$iY9dOoT`68B)IK6JS(
o~RHjDkP&3nvjdxQ0F*sRhgG>NT{~IyI>o2?XsaFx=I)JvqUrr*W<@LZbi;3g1H{Otk_hJK+A`=Duaq&44DFS;qgwF`oS;;VD?nQUE`eMNkWbm#~|xhE?OSd
$R?g4PEATVG~0f$Hn}lGVR?$~bYnTv<;<<yyz1&pKJpd1oe;%Btc1`q<n5ux`?t?8Q;CxQhz=uSrRc7EVbm2Mmm`pgr!TETkpfBn`KH;gu!(Wab*XG2w+^;C
`t5~66;0K{4b^G_%0+^3S&bq5R)zZiRaT5<A5;CgpMS0H9;pG?X3(V;Ox>;iO^aY{<{14zUMm#d*-8rZpq#@nI2V^HBL$t0WDdm%Bhmu)TgP>oNub$?_+a2o
`e{|S9Y`uR_-g8ex-bZ8jOiUH=ZXfO7l2{-_@6)WQdQ<d`>dilCADLgBY>w!twfoDCbeB6O`JZdnJZ-Vf1{3IK&$iqf4!qyvC9Q5D{tag+^mSi3Z^EI0h%Zb
4%bnZ+u7rus6_49fh$dJ@Bbg+u3rg-Q=EDp4CL?%bs$|#F=^D@l4F*$Wkv!QryVwe94cX;e}a6s`tG+WVmzyz$TF;lwgC`drS6$SrlSk%JR+xbFQ$9Te@sKo
P1Dr-WY$1tSoR_7em4vew&0$nJb$*etG+#qby!n<Ae2+@FAjLH?p_S;viN>}L!dcj0(PQYU1LH1HcEb>i%}vY9`nf89Q{v6+o_X`0_VRN7Pj%^S6eZ2*L0B{
6Gt-8AyQ+P@G1DKM~7Pw4ZPE{q;{)C3E(W_En$AD;i3{?zW>!xfF8jU6d3BW`znqM(ZOn-`r0IAz4}OgMsTK$IP~B9%A4h}Jh>u<=ic-V46|(xgt9SU^u+7a
rAP~~i5TYP;=3;ZqJWSGO3p(<h9R$ei3?4FjGB>`MouCK9yn);(KX||{GFBjDTI0W88DwA->C2@9C)WGtLOEh@vYE-tB%#NU?hjz&I^x9<8loP>^U3oq3dQS
gBCHcR0}#>8!$+&c?QYSG%fT`8DoZo-FV8Ib^lp7ISdI~V&-t{GR80E#jIWWL-*H-5!35!&(NXX!MOI679u_z37T6+lB0%P={3Jy6+SfO7vPmO>9*8|FzMpb
TI39#LrPfbAc`b3TOVdYnzp1<u?#SCU|ah*HJqB(|4sB%2O3?V&%ys<Bd6<R_FmB41b7R`wd@lltg!*~0r&vaE)TYL*D*Hyf5<O^$<jnsp&Y^z<yZRGTKLOC
6B)|$C^cgv|0VTbzMj(FC96J@+&k~<&UKSPY}ARrSk(Xz2d)it;hM~(VefiyYeJUE=F$KmlB2duH`)GH$_0@ca0*%kWaqDGikYUi1HJ+=3v`g;e*${4h!e7#
3{CV6DJd-$>XzeHqx!*Z>lJgeK!em$p$&;iC^43$iIUa5QSLA;2fxgga5ZyKa#WtNQILdLx+0#NMWz2{U-tnux8CAgmUaisj4vTc?(8Q<d@!T#;$P)nMM56}
vm@)brQ2a1E<LvX^d$F%^5p%nc2rz1%#e(JoU94jt(Yb?=YrHNdWsEVW<a+;fQ4E{1)#T5KOZq&yatRg3>shuSN5|XKgjXmGdm{La5FsXwq%uFx{PCU#&Z0y
%}ts=Tb5faqHDq`$J3$K=lZ16{?o+pg}MzeCRt`|d%wlyXyV4YaiC8!t;r!}NYc)7mjM=E0*S6`^z0P(eFyF;`uWRU2=?^yI<R-qZ_4N*u6{oqKKS1QPBb@W
CLhgotZy3sn_22R^6I)F&7k*CWn3e6NRUJ(W@M$9V^1oSf;C=vb3#poYejn4dUwL1HI?#TTQ~si>6q!lwGPwHo){|PV|UKM92nIX5x)!2mp}VGJAOz#oH5+A
lu3{M0V^Sx#jXY;qa9zh$_6yRHVRyPD%D`8gJxh(Y%=`i{|<EKc?`5~UC+gzdj4CwiD!&_gvd;C4I)1q2nlGjJAR#rlG<;Q5(;40j>`v<1V{L!v+#veEp3(9
1JB^Azno5}yb4j-<A2+Ah^yFy&k?Kx-B?S@NIjXsUV^f~1OkWDhSr~^02?qmQRrKoaBP@9ve+{ojmnP0veWkI=QF%mPNi(MzsnR5zb&?|avC`JivkS=(B09*
<;pXowzCz&SnR?Z!b9Fvm*O^cRnM-c+r4*C)il))OIl5L<xY`9%<dkAPZ|)^<ok@A>LH@ij@qqLH1{c6tO+VE7sBJA6-A&zs^$Huib{OvQYq7*hmebaHQ}O$
l~}J#rIcC3d^Tgatn?7}VkMqoxk0YjnL>$X$h2)<PJF->CGg^#&ia&%LA|Qf!3%_dUALxgb!8>&9rC|PV0_h*B|a(sc)%0c!5+D^`^vN)#|SzN*LZ@_50^x7
@kZqj8E6j~O)rR#!l_L`nPC3SNmD=1tC*D9eXz=u2NRH%f36ho{g~6RN0k)jKkWM}%+k{Y>3kvxTT35DPPGSNLTvZ{51A^m5th-#4?zeTM|-=27^N%$ia&Pr
yDRasuDjDw8sWORGPAKXOndo7Hy5S-DQVJO%*NG=u{?DL|C3~WV~lj5N8mBxg{b{Or!B|$r4|Olf;_Dlpyp7_aN`hvxzMq6<e9{|oBwR*A#T9m#~G!@vJXam
+T&_A<eRy6w8K?MPM*tX$F~>Be`Pg`yqA~^;~Nd3ZlPJiPy`X$EIihm>{TuOZ6<}N`9QfS^`gBMrDI_DZZSxg3u@ShOF>;9g=&Q(DObA+GM@@?RTrw+Z(aAn
^qtk`D@VOKdeh8@7b}xn-yegMPKpJ~1*I!?N!zh-8vY8|Wm}Z?M^v~RjGzYeKUgrDDD@%rWbXp#WqQ2~<FGm_=bpY=qlz}UCSUx^73}e9^3M5ox2?*L{l-XB
q9%rN`W?x_VZSIBK?EWa%ccmqon#_rcE||1%5emI1T|V}r*!oZRUfuXB{ZDNg%{9Q=7}_J-=)v;xYq;cXhF%ug4d{>z=^KshNk0Y75yBF9mxiMe|MBB^L1=7
+rfmOUO}mc{uRPoG#5t%?^qP6PZS*aKay0EPQoiIh+G|WF!=~Fk&?PFTavq8E*kc}9{|A0vD|CxA}hWSbd217%%Or9X#){b%ClUeoK5W_ts~)K+^s<PPlY!7
jIs-IzvG;3@7WBf`4Sr>eh`-mbJFbh<~p{)!Q}Vz*>n=E*?NPP@3l;|c=Dl))i<;a`Pv0(dBYPl5Kch(RY3r=8H)mE;tJPi2|LlZ9@%18*yBonIP{}RrgkI_
U+R2{laR+C5haUFgv^%$6m8M`=n?{Z&|Z;6n*05{28h&N3VQ(4^%&^3s4rPxQv%l^*x;~jTKmR@B?xa<Ii7*|Lpy%9`kI>N7WLFrQr`y_=PA99;{?l3m##L&
kf{}LCNIOThn6&IJdgBuJ}DXUmy4(X+<~0V^{2#QN1D5YF5m_4&Qy!)glMQAmb!p1VQGmnA-*b{gB@L_Z?jqvZ>$?OnATbr$%BuG9Izz@FZ1fT20}sDUQ^3e
B%91L21x`%68l^MXxXRP4{JRHLdgP7&;OgVAjptZ*M^LXOwlp#<i@hkN?l<c@yZ>x*v&1y?vp)dBkrPQhDCfxvKld52~Oh(*E(Oz#i1{1NSi$`(?SSi&Y8Vm
FAMGvE88*vI)0cd6z1C^;l&R~CmJ+L=|SsNq<hpthq|u&ML)dD)&lDA_>{u1JZ1`S7~=>Zg}RBD05oZ|(*m+G+ZTD|unX8g5L~O%(n2t)XcmT8EK1A6!)55M
TuprTL{2cQ+R6}M3?@io0L0q^GPiJ951GtTXvFb5Abp^V`)+Uioh#f*js#|D4GIf&LKiTlI~JHkrf8ba9Ch<%bbmJG54k4{QOEX!I5+w72hlZAqP@+s5tdfC
-xQ-aYX3KPs~pmeFIqN$!8rkUTC^cc^uO3!!Cj+>6gwqy<oY8-u11N1$%_Nax^gfr+=uN87CqwcGuh9RkJLuITR^x6z$qr3)>3R#zrwQ6$jTsX#Qm1TY$Lj8
y7)9qdS6l<3hECvN{eB1Nx>A~of4(u1O~Mwy(Kx(0jPqwIhVDs3+@j%8T|jt8>)ai){qIHt>)Ma44Z{#a1bfTjmh;A>sqKU3BP43*+ggWGd=_l4xa_yj)h7m
(^VZY+j%v2kYZtyQ288rB^k!$?=v{_T*eacs=edpM(iU;qFu54h98AmukF07PB1!q=kJ6nlMGu`^v{##Ikh}?yKInMaGywkl=Mq`jI~nSla+w^h($0?bHR#P
c$bhgLwT-}tpTb~D;L>A(<>Xn){?_=3$~DW33OFqr1+hWw~4>+m0Qa7?%=3yooAWThL-8)^34y>cjR%@3SnuCmFnnjvW=-|o6r=^#&sPF30_l%f9;-4=R5Sc
%bnT|6ore1J}TzcqCbX=tP6l@4qoHHOMjo=nWKDU+N!#1!sXZW%u6AhB%T>2Je0$YV!|hJcnL<{V^@H;vNFWVOp7?Yh_|hQ1)GUzjDhXNbE7Jt-}ce&8-)N<
DoB4%ElZ{RKk8neo?PgA;Ij{?gv%1rIQJ7mpE&Io=WKA7EFYPBi%Egk=nLUIZc0q5UWM0hHm9$89oq?wjiD0SJTFa@#ohHGw;1kg3l$QN!(y$jYumI-@bvn1
H0F}w&YU81=ZQX&;HlpFuwM+|+&7mcNDsh`s$3NP7#|^A)z~q$fycN>=k5HHbgNgcltbs@{y8eM^T&%qM8$nSzoyK5jM0F}+lxA75Y<Fcvn?<nvXXLj9-$2h
*om&SB5wMVjRz)uc%J@Nz22RZoQ?oIz}rK}kK~t&K%ij|^Nb-`uJG;!;)_Kaam&o7w2q|*afvPv0cLsEK10n2rosD0PIjLE+|qg3;TUOb!sMx1n2(EyPKsC4
MW=p_QZcJ(ksoafVTA7|?o>=*@!Zd6`I_9S)HyWHKy85C)AXLFltAD7MID>6pk#XP-Y|2O2Xq$?gM59MWw}rzp@JE*Nl$-e>RK5d#$hM~#iZL0SJ*~IxZ7SX
i{?7;=cu<$!S|p`#pUO(SPnS=J+%9!^(75?jZ9WLFaE3QzT-kN33)w=SkoyP>=dkb4xW<2OoA%&HZuyU5s)6pY)U)E8MJ>aTdVQSU<@)x^){WA_i4+a$Gj2W
E$$~p2hVPMvkd2*q1P%jh`H3dTjPt1=SsPZBU*d08P5H)PNcOerqRE-jx$pTUp=YEjIBxMt7#aPr(Bu)qtxDHjnDim@oQp|#A#lYRg+khYjd$IHn9BqoO9F@
rlR}ZzRE?mEr>_;Fn<Qme=*lav@nT#r7;^neyS##(t~MWvQmSZ>|Yw3pOnOEDw`HWZMBmdO>*MJ0Wa|dTs=UM4R5?g)YMEqAg{kO0f}Z&lOYzI7VG@ORZ6i)
U4vOfH5&;meYPTMEb;%|hA&lWmM}GJ0i5&(cIczrXoJ*>U0i{uM*M@a;Nj9mYQF&~7O_?!=OaXXjj;(W2sOPE$W`uv*19ri6=(J{Q18h{WQq=LLH}bxK7lHJ
UCdth(F(%|KQYi7WjMOj1nT9(InrT=(fX}IblsLte_xT8HAk0O!SKlxp4yD0M7<Owo#VIfxT}f)1PR6Tb_7wyKs)r7qU;&!#`~g{%s?7nL`Sr*5~Qg|^1-eW
I`_c_LBg?1r){5a>}e!k`gvh>&V2k<IJ1nIqSe7O_LV5l)^Y92X6fsjuEnaOC3A5;*wVGGWHLy!b-w&TXhR1PK2OuAH(F|HbSkz4cL*Cbmm*@#xxY=1@P33M
7K^yyRppx0Mrl^lE;@Pm!+`*ISBcL|f6A0W?}huWJKZ<uPIkss(LImb{Z@w@I;oF_1Y$W*-N4;M-CiKcl^KnxboOE>C4{Z+spi(@9&cI-uE%}RgeHj8leI|@
ZLLt`m0XSTVLovg1ro|Vh$ee>lr%IJ$9sV$x2|6J9AFN>OFj9urtb2i<`-G<V#KxsYb(oO+%S`W+lHu<V*J=SZ|2s;N(yU!+6oEY9o=K4jV;#$iWa!n>ue2(
a3t$~$Jd9n7zzhQCNA0ETJMPTiuAQXiRCX<+1(V(C@oLTs*PS=K2fy+^GvP+ZmdcJ8h}~qSmFs|XEFu%x;><PjQGwEaTlxRJq5G%+!R!>wi;{Y3<wdBi~H+N
ckCW<3U(KBvTrPj!MNzNy9}o{_(%0~mf-wxphnMSqt4%z9^D^?3qu%JE5EoFJ(jPsBai3*8dHGm?YYlbHG4OK(_JzQ7eFK%Nfdl#Sy1xUXm{fzlJH;cA-wMJ
;HK5S6o=Vf7WntvqJv(p28PFKf8KGPPJbC`i!`}978~2MBig86R1sCuppW^_Q>4_31zxg4;1WVw^u!2L>=2UGtl;b1Rre}o8iu6|nIzLP3hj20Q`&}N!y-HI
%FdW_7E^ygNm~fmXCM<N1XFK_K@RzBAJ|P<meBn2&(+SDV{lqoC_az*GAAoxzp&!)u=7kGtqx1KBtFGPb*raGe9i3P0^3&PhsU|)IL{x!ZzK>P3BKIa->TR;
k)PAj$a1zS4TlI()!N1xFl<4e>th(397-msAn#j;E!a%kya)s%INM120j>R=d&f0#2z<Q?c;w(Ct>0L_FFlnp9L!+MkeI~d&~SC=fe0|31$yRTvU2G2QU7*#
71>-L>b1#%RpDi&{WK%FP%KLnufXPpZI3tu4|XQLWJC^z)x~RPN|?ul5^I8#^N6=<fKJ$MK5Y~Q!f&w9xz*q;Be=g)2^z$DphZ00eReS_-jS-<BMWr*euOld
s`Z<QDfy)Q$})!XSHL{kNzl{p?32Lmv$WKwhH_7#(!@-^2DkC*jG@Qmdz`XDVRw~j#U&52Y-AEmB0F?11E^p){yt)tL;_T^$|?KQ*`-Oip@J?h_uLo=w?CoP
`Zk-1RLy#)$$<JL7-K7xzrIznAjjcR6Z?<JawE`WU7~}O7+P+$u8;QLMktU@K|{0{vg{P0VaQW4+d=f8|BH<$&MvJTSUfir#M&*cliB|cvW}%Y7d6IRGeIQ_
-D|8iP@z~}g~Wm%Xvzuu1o_D(+91Yj6rOrpq$hqXr&v|sG^;NZQ}NXVNGW3OV~5N@3BuQtw4~x58(pmxf2Tgr8FR5l0?O~tEP3FeBtWC!1cjyu9i_B5o|2Lp
f8U;kG1ntwDwSy5B~ZHl<?$=O?F~OB{PK74gs(G++QFi*%mpI0Os&NiMSmQ~^UL`j2}yA~b-?)ybHOoz16GTG$xWN4JHilj4?~d=_Z@mA$oJOAH1<}Wpq<@(
=Yj=f+~(1q;s#rk^FjBXpyi=&BhW<u-a&8R+?-8~DWpjMJuDFQ@P1jTw<Lh(gr`vf^mdpy9ARVl4)c9Vi^{&8+7-UiwNl92PabOR6qoAV;97%!k|V$5w*@=G
vsQS6nW$xQ6Ab^dE1#H~eK6p`S`WYq&Ae)}^)86+9Q%hwcHsdoT}URd$534%B&)tgxxfb8TI_Tz_sf{e3)L1R5jBB48f=jnxvAutlX1bbhD@}_bgzc0ZeNL0
lk$RhTtM)@f0o~(UqN)he{<PZh<mj*&*1bK*WImeqLbH}S@M{Xl=_ewq#+qwognu>a`FjZB}E*rPL<9z=&t$d(w9H`*l5^x$l)@L@bZ%BFas>PAK&-GBBZfq
-oH9MqS_SY;jHGf8Ko9ovcisrmVnqHi7)dLsp9`!2+`c$?wiNOdRTiswg%){e>!m_D{C0)`laf!lQp?s$O1%!H+QUM&jF!Im~sEIrdS@+u<EFrJ)OeKSpc)k
yQzJXC*xvYX|;tRg31MBT|oT{C)=iQER3evK7>_L-z9m;MSnvtbp)LYCpT^)nky1x7rS+LbG=Ww@teVn48IZ)z{d+3HdW`PJWJ~#i6}<%M^8`c%$ztUN5IS9
!S!E1p`hxUB78mIqgVT=LHL%`7%D;D9Nm3N;qvt5;+dtF#mC|!%34Jlt2y&bem?<I4s|MdMAQQ|USCdk+TW_8(@eGr|HP-jnHEg<y+V8g!W1)};mDM!fx|4m
R}|*-uZ5i)aTtTy%btdpvGhw4&7RI3#ffeI+ozs7(CY`74G({84rc@-=$LRIT0(-ShVJl)Nda_%jo%u=Vc)M7Y9(_pV@sb=eQDs1sIkmo?pV-o=jI)jzIBaS
ik;HP1q($HYBhJ<7X3*ZL-~r7E9-8Qf=!vw`%yu8yXK6qZU@BhGzftV%=g#f@9`0Lj5NNOVi>~7RK_O#_bpT9`Z|GIYHN?Z0-_zSwZT8Vk)5t`aI;0ynR#eq
Te)l!M4`5Jv$uPne4l&q$@z;M6Y2M&>)dM=&0-Z>mrJOS^)ug#KcH--N<kqb)CSOHaTpPW{RJC}FBMVL6}d{6=GT82m3+7S_!tKPkEsP!(mANK`+UFhPg<Lh
6TJBKU;?;v<+b(=S5dWg!*<NC5yhTXE1v&wLr<}5GRP9oYj_AO5#WbHJVUzbxt!q_1NDp{&lQ$vulQwTPu2|%afz##?^-lGw<Sg(Z8sGy9dapZQ%GdGdX&4H
pU<EsjW429+(FbW2~2EzV*j;Ba{NSb_2G;qLmjELCf5~_JEX-IWo4qLZ)S#{DY?z#5uM-l7zo^l5Ll}igR{Y-xtZQZA{!$*03#z&^7=Y`qh)e>ggVin89HU@
pdQUl*k|Mol^<d8@DQrs#Aca(SNE$EXNAz4fzcSsbV>VGF#ncbGNWDY8qWAi@g64M#(R=gXN?^uW|n>>_!WO3?RZl-J7z7k(Cr5%%N=?otS)>*=tTR|V&X;!
3sn)`@1ha^{)#?syxSN5%dK~5zwKi}i3!2L8f$5?%MEdAkF|Ky14w@Ai6s@F(6#M7cNzZ3ZuOZp!n~%whw+~sU~cnXP!_F72j>_89W8v%QOrex1bpqF?!_n*
PcYr(H8-9BhLmM=p92`chxsRFtjTDj{BpY3!uW+z8U@pIL9;s}upfjyogOk6L_P;aWrs|C;bVQ@90MvQP|WLX`xt>%8?8H>$rL?C->@c|_p`%*S}MOyh4K}u
tXOPpL3v3|wHeU+v<fO->3Ox>X|*XU@lqzIfc&`=K#*+{&y{E3_XT;3MhAT4H)RjOYE_LUno!By+ulZH1~$iab3$X0B^{X_C^fkfx(cabfX*n8_^;@{iyrYQ
Xi4S+4-TH@27{+2#`ZWzIVr4&dR&a=mqSJdh~>(YoqoX7I2NXOz+<BmLrMFanGAD&jbD8hW^kQwO@_4a9>wc&;Xs1ADSvCQuGtky<xzefc_7{FAt-Y_O9zU6
@t?9kaks=AC;vGU&-R-2z1tL=)!Z_JpmEs^Dioj%pM=qzN7pcJca-MoIWC|rbQ4e6Z@g|)lx1pwZ-0#;1L7(rjGs-X=s<dC4Dm?li?LM7Nj}qc+>$7Wdzanp
3T<<Y>gO~&)WR|0S&RN3K7L5<0vdmP@g@2mF(B4Lu~9c<vOp!j3#ap)kZOT&1zcDEGxgr{Z7oCGgr7GD_VWl7`Y!Wa)5=kH%DBMqK5KfyNXSqzy1eegpZS~r
%NkY3F}kZl{5uaOn7R9OujEBEEX@l1M;AcIucw6}QX9-p5GC7+Kh@qZ5?utfglerqfxtiFxz<rtcye0&EsUo7lL%1r`>;EpPOMC)NcnaMvQ}k0pqjoN!ti51
d7^t6+h~}bB&^t^ot~p5<8ht^8gw_%hkAf^+*iNrNXsTA&>RP+Dm0Sca-T*Y*d7h_)I6muZYnjEvoHZPa{mYAjCJfqF+996@n+6FP=Y9(6D7TRw3d?CJ00sP
y!YQI{M0VOn`foUq~Er+5!Ry^2KgR`@`H`1R`9sz<b=UGQ_c><JtpGsrcc)*5YW=cKwah{crc+G>h3jo7X*jBTT*1kQe>FRnbDC{XS6&j{LpChfN0u$NC-V_
?yCgS{746iX_#|P>K0E4OMQSyWEe+txKw)Hk2>0V@_9xducO3fXL7c-ZZ^RvB-WJ@%NUV~P@SJ$B9;24Hlru?X*k2;yUj@;6OOqXFCLe07%V;AA=z(l9Up&!
FgX2~8w#(OOzmULIr`sY6J+%@dwPsZB!7>5=iTeA_)p=y!(d{)lk+eKbrg%P2^Vr!QO2+%36b+dX-TXplGtru{KI4ZgG~QOs9<K%aE+XY*Yj4glQ3B)l%2x|
hJYV79B!N%_iadDZXI_8C5JVv{4}+rYX7p~Yhs$k9Ib=It4U7@a-8r3<o23GCHcxc<{9@^GsE!lk<E*ar0~WT5(Qa&-18=3@Hm%AYU1y2Onw<w2FdJQTwaR&
;2vYqA9a92EW9H}*%T`xd6kawW<Mi_qAr0#WAb&!@}`Fd6L`#-PO%s6Ih>Uv`s|><=ET^V&HBJO>Wlg(c|dQ$gh8*GR~H+pL}~GYPqnaQ?bM9A)tg!;lQ;90
cZl<?cS;N+emVV4LAwDn3}q7uVMv=$)9c;;2aTnh+Avr4K$a;6poMP3(8i|$6$%<I6gc=4?M~bgP}nfq*LEEMA9lQ_(?*+_$P~8l?rdwnR%xK)m4+Kt=%0=N
Z&!|Z9Ddmo_R%!qakW1gyo2i9)RYWyl%?QW-`J&U3W+E3!>mYS8M0!e5H=Uo2HsNjofOo$@rJeo4atV%Dh=e`@*U1(NAV^;4V%U_vZPzu?(SUfQfvLHE=LX2
H>M(nTk}1ce2Pi-0&bAdTyL07fYTI{@YK^8s9P0fdJxQjI@p+e^r$Mf7?c4&s<_q>zMeP@!R_u%Pq=PRP}fgqkl)h%G*yqotqzvvEE(9OAkA3g+W;Z00`$i~
vf`Md3BNP!DO*zm-hZHwTjqE!@rZ>~_(XfkvW?!oL<;c?Wx$oO^AZLXMk~EdbUK7Ytm|gHMqloQIsC)qY={pP<MOdWDp=b)|9|piM6J286tuU(iE%IP-;sx%
BFxsF0w>vK%M>|TcT#ND#ild!bGCZ(k^u{mOf9f!{=dfH(mP4v3{H93{_gxR@^-uufyBhWGYNlGr)^eQD|%gXOUq}<D&+YD4}F%bSbRq77<xpQsqDj}ov%-#
j1%_Pu0|B_F5)G9`ebq~KA<)-ikYP+IL@^}?XCgyQ(xO_HSHfGho!5Ble-51R!-wSjdXahC>Nk=TU~v!aWMMj*ZUkAjBpL7>v4@-y*vGh%!zUy6~%T7Lru1X
DAurK;o^v{9=Y`c(x+8dU|vy@%pp*V+yAbO#He*MpxwrpOJO^Ly6?=753V9ZO+}+yNa3bW<#i_L-<Xpp_bGTDoddoY{L4dLqrxHI98h#PC?G)?AKQ?CvGUh<
uSKJ@!?X!dkLg%VXS5T$nmV1Cafz*;cKSK2#pP^An`{esW_$pIH%4dh6pZMOYl~RDXhiQ^I;GW*$lY07s;%YhHGwlJO8g7}yoOL=plQ$7D&@nts@27(iXv$8
i%Qq~DQ3%KV6wBS>I%bhKrNVXJu%qN{KfZfuv_0CM%|w&s$k%c8+BfyJU19nN25ygW0k?CgkEQSxyP%U20VC;4=meFxHluU^pC{clu8H;RD5~GcC~jbW8Zb5
OvMP%c87-r=4a;pYi~6^UTR981ydk1f)Bq>4M&2<Yiks|N&}WQZo}(ui(K2^$E-S9khGw3wlpkUGl)?EWs&T%XnW=e;uf`Ka+Gr|ul^yaW=fIUZRjv!ebZD+
UF%vOEk#_zSfF4`2zMW-tcgFKZV{5tb|RGTSqAA?AbLO4A=i*)NAJSI=J|Sss~udRWeq;e*La8uLrUe;@aqU<wP{HMoke@wpM|w49}|X7FidlLwSQI}RI8a@
&O)k5E@q12uCSyGd)CF|8YNYb2$)PzG!=(dJ$N^U;7=E^-E6h}VQ%h@>ao<^Cb;p>+{u$?(gEt}&8=IC1mR*o!F|j;9?k8rZysj%9W`&tFenH*bcTgghjcdD
{HE%x2d4f;wN;4(+V(Wz`0DiI2!=QB7i7Z^Xb)W$)~uP(gd^Cv!BN=Cz(-WTI<Zhr>>O;h8rSeUng61T04!4YhAY)GYRqYfN}nAXhzohg!${ww=GDfDmwSb0
f^c;iWf~wlFNL2~M8XL0r=Vo?OJ%cMLT7x^IfY|~CroTqCG^9nGqeZI`=+F-lxW?F2Jg0@5`#&%NAk!4U(zQZ7(@h{GqqOWL=9E~0U+3Ktps!X=E3h%%R}&s
fi}t>2PSacxQ;oU_55v>IImH$16Wajrr3zkOQ0Y=g_~p%KTt>Pz<rz$KbJX-v(!QNS|-gjhp;XjR3;BrX5qnM*Up-_)+9In->%@9))kfrUMh(%Qq}f?;^Fo<
2%EZv4^szsIMCTK%v9q7>P}l-p;cT!6j1(|SFzko2!GgbG}zQHUgv8z>hd`812X;S3mWPcAuaTr-e5sXf@TE#ZGZuVKmDcEu9AH!al=EdeKc_mH}pLKGwkl*
-O!ntI_`R#{!}g6;A)T?#K*oNpQ;z&U)+9-+a-!^JLd-1OnL+#Xg+gibNg!=z@-6Os)AQ=haZcBjGwxUL}k+2$Dv}Fv;r*=+T5=3o0Dk}g*=mZX&Ktzv<r5b
{YDad5I;YEM>GHiKbojalj+~snOl{z`@57|@lQAA!D#8z77^DwCP4*(C)F_3gAatZnSHl*#Ng?yjAa_BFrj<plt-rbdbJl(^1~ZoIS(QvB@7-y)1d;<tSufJ
9oLV4f^%4FiJ)uYb-EV!-Y1D})#*on<K{q%a3nD*P?=bh(A^DsjmN{-zP%S*mTK<y+=;5C`8Hu-#Bey_sPp(-Z78b~hCC40?cFOhp}Ils20puyH7(v>6CM?@
Ru4Tf0+Kk9c2ptB@qtc!XOaE~{gG^;c;3!3+-`SH+=Gt-#5Pr0Zk1tBJA{7yxCaErf9O@~2kilUr+vD&3*bP(=sh_+Ter!l=7R@lFjdjF@rqTI2jnZq=^aK7
7B#$m&oJ;tev^sem_G!XjdAI}nNpamkjjDDKJ5om=b;e3B6OT11E%|1h|GIRg4%|nf=}cdTuWAmbCHmJWi2qzPSrj%7HE&2ppH*)b5JMJ5+)T}6|yv-rzD>n
Y?%WV0qmmI1#VW*<fk0(XG`NMfd~k!F+`OOAW_u<4E`Cs>qm|3yo<vMMnfXM*#xB^%m-6!FS#DA0=%(wVpeCIR97YZv<24ERC{`XXf>Ch*RQACl0cI3c<Fa(
iwn#))h@b8HG;r{fiH@d8Wr^KDlc-x&jp1^%BAb>?oLdlXBj2oKG&!P;tR8(V-I#Swe;}|I$hcXUld)+5g2fVn#;pMNzUa}arlltr|2>lQ3#b!5wkoS+3gbf
5k}sq>j>gU-x;a58<9IFSfefgE=Z2{4w!QskcVl&`U#Ng?fXpOs{M<N?DLFXr~LLY6zt!RP#4HnVOct5RASVFO}H2S_HYMvA1Im_PQ89e5(E_oR$iG;cg3pK
$q0h07lD&>n>KVD5T23Qv`xDX1eDI4=d*qlr23(8KGV8aGsA{d8TM`LlG|-N91(>=2E3x{mX7<cE0FByr50^hnS)xy5MPUk9Gzeme>xyCL<_eVd!M1WdRu%z
ep`LQJr6ZT-3?un>)^XZx(nS4+CZ%bvJe197%vS4)zC_Kb-jw6+|o}$lp$Afkq#yI@_gC&EeDz{3iB#axR8u})=ec6a&vUO+CJy1k<6DFk62m+zG+P5m3&vm
4h3quwtbJpDc{S2pqge`>i!Vag)l%K?MA~r;}A7>AHobDfhxYGDwFmxFO;t4;tfwpOza*|Mg@^F-m?skq;?~F#&>RHr`&cx9GzY`fwUswROJKV0GYFZoh1D9
HUAx@^d|4_dQVyuLBh(E9po7IL^Ck!FdTGOEV#(1u;V6K8W!F@9dYqBIvgq7B%mbZuxO;10kVOmeQ~>K<s^MzRJ#e4{o~Gg-Ll%<ZOuyRrt6wW-?~Ps^5Ojw
stR340(A?yF^MD*jvw7yQ5tID30cgQADu%WZ!w%9h!$94<DA$H1tZZ*_c)%lrC!1t%(aB#?FKxguQ>wdzMl){YT8G`^#G&oky*%~!CGd}V3*rp+GK?{oj@P;
Y-${B-0_e`W1X4Db}8)}I%pNwP}HY<6|9mltlihV%}N#2<n{ss>C$sAzN+FBK@-RH!UBeZi@^C+f<EJPLPqp<=E?(^dg3?GeyyOz3HHl<9uWA-Di&u~E!Y*2
R}vrAjERd$5YaNK@DtX&Elm0i1`_s#i@Evo{tt&SC-l*|_O`E9+TzE2ueNsVAtSB*e`5kJGQ8U>+2AgxJAo=}?W`uV*&4TqG)AUB`8eAQ*|0PaUnbOL#=KAw
Uk)N=%%F-CRnmwK2w)z(MtERw2}`6=4@0ns{feQ>B%`ub{am5deH>cnctp!pk_l$q9q<(iNe;WA0C1^x^c*yRmyrb8s%+c#aJ?#oO%ae)&!{R(e06S{OOJaE
3cPd?xLiWfd1&(y4!J%*lF!cY57->1r?_m`YoW_=u)X^?^wBwf7g0BG^Z-Bl7>_VA0w(3Hv&^R4c=)A`)V)xD3A~+u4F3`m`Wjv}#_2L%!$M03f(XsgxY>C2
9_vyTMZuR6Qvv`vXkt-ftejGxDjOrpga5}?#aJ|<a-g<YLoZ09T7bfy{4yRVns!@rc{`at7L>g%Lonx+z>R7>Z8H}+Ect~Tj$gt5rRT0yo>9ifaz(ed$xIMV
xet<@#D(=(dWP7#8-pT)kX57EloUbM8!68n_<*V;YIuZp+$ckI^$Lt9*3v&+@ftM2M;_BLE!3a1G84N*eCZ8{b_saM>4x1j{~n1CP@G1Td5T7N)-r;H?jR3V
SlqUxG4ZoY`C}D{X#Y|khOIF@SMJ=`opE|bTQ)dn7^#cB0-<*D!rA@Ve9X}fT}9^)x8NX&^53|S8-b}p6YIs4rO5@9AW|0kn_@C6@-m?I@>)iR8J7po729~K
rr7gD7o80N&(vB77hpR0A#doG-PYq%@OeU_qs?DT7!l!&oEVq0=Ibo$aB9OXcQA)elDBgp!xeaQ*Hf<MZTzX5A!OAQm;Vu*=ttHHP2X0)hO4x*)HlyJ;YVGX
<wE+-_+!JD$o>a0!oKRF^zPT4OGHpYxoi9GtfwC^#c{MU=Gxb#BGfqsKS;RDRm$@irz3>wmy3_-n;grG1{8SF12ABQ$xN*frebYlE6SqhDD>tYW}#%P>QHOe
8PD}LbL!*Nf2><Cpqm8uZvj`uM?Mw?k>W$QNfj~}olHe-h%8@t8GD_yp)FGsAk;V=@IF@?r$y>*=}ut3sqdrof{l!xQ&hO1Q}Uo1O~<XSL}_j>GF|@<%=!W-
jnEoDjCfz5kD*#eU5G>fY;Hc5xr*NXbTSmt9}8@+bF_#{j2&ya`f|9qeMvIig6FA(2p|$>U-0;M;P}wWfewXPm}RQ9l*kfydCT<%ZGA1W*aay#$d`v{@Wq<&
A!jlOt0ECWY0J5NzTnY~!%`Vr<X*gOwmP}D+3dC~?uZ6a_Dh#VurE3)nX2xy7hyU$drf#^+8=5nVbv6?1d0Lpw(qF3x6QV2-pL8EgPU6EH_Cy8fc>VVJ;fI`
J%;s4oJc#z4~aAz(lC`#`jeYpQPI93;$6c)U5U7$<kgK=M-fi%NV=1@HiAkTq_6EIzNS6^B*tyvMBbTyhJF@*&(TjGi8R!eWFy1Vd;0O6uFn%^Nb)$7u~kcI
F3L13x|{d)y5}M4AEBXDpIOKahlGKbZR*xs0Qn?4h0DbV_F|4uN~2ziSUWx>$a7!;VP?aO*{3tqDuK7&-}o}Aa0rpEp1AQZBUnei^C0+cj`ripb<h@Whgzs*
k_>&5i%rpfSmgBfAbs0{sU}M$!0Ne3g0%u9=$Rqvf#HdIV;!9DXpLkGSLPd=6`GA1!2k9)TfVxzW650=&!Vk>9UqqulIaGU4sPSRM`ZrS;z_a4MpWiu^ApNZ
js_yIj2WjqitStC-z@N?6U~spPv%=$>YF(3k04TMY{>UuZl-+Ara%-Jw1}s;RbV}TigR2pRCY>)Cm9P~sq}H8G>BjSmFVLeX6u3g960D<dpaOc^@^fqFYdJ`
RV=%S=|FGVS@x61M_m!A3K5f6ELdjiYDL<BmR_;mgj`e*f`l(E9d||Wiy1e;w(^o9mTFQ2VGzL=iQX&rb2^yLCf?Y`7WC4vyQFFw8P=aDg;zui%TwV<_mj<G
Ozb2ikF}6V09Bo@2MQPR&@V4q0DaTJ2&XTcrKc-P-QcYE^l<%^1@JqEb!`2jRNK&H>oAyBmDf2pXO4cOTJJzgKKIM;>&qcWDE*?bN52YqP<hN48<c(*no2wW
>qXQrv*sk&W}7{X*rApV0ovuh2<-8zpyZ0XPEYMb+$p;C+lO$mp$)tT;beFzN@h(TjJy}AHwYD$4gIPgvznCCtkYjv-jMt!HjCOx0#bvl1&KmIec`G?1{YhU
bj62@Y>GhPnkYR0Oyw^2IANEIl!dp&-Ci#W*?EwES7wSmzU{_HbB^0p5jfE)IavA<oQuOAw5~q9NXBH5(hset7i|QtD{eP}cUhw|xCB;meVXt*%CbECWo^ro
$*||he|An!`l|_sZXJP?TK!65fLu%#U|ni6`q_t4)PA)HBQh7;I|qekunRN<9J4Y>1<FsP7%lPth!YZTxpxRkRON|CU8Ksc>h%fujlN>niYGL@=g8{H378eo
12Kp`xE7AjaunkG0l;4sJ>|z!%x$oVQ_kI4Qmd<V1Qsq%@%)9Ls77?`@GK~4aXIO5PKRY@2;UuJt^UOtbzJU{LH-sqPf5k0B3&k^3%c>?9LrRPzG}K1#K(9S
vxU9_+n(~S*Wwrf(WsMrFpM)V&=M}1GK&WYzppWm(Rsrax#g!@#n)59^oO_3B|@Ved5(OnCv!y2<7{D=0V&Qd;o8Czea%7eMH^Hz5i&&6^O-?XNXh*ioP!Q)
w%4+6*D*NpO8P1%KrfT}Uj@ol09EcY!K<(zeO^UVM5a8pV6`y0VkFDu{3CDo<UC>8GCEAW6JP0)vQiKih3E{wvJR-fDfIr0E%j;nwk<1rVokh%1_lXygYn42
v8&M!Hk6M->x&B?HS4^DDXodvehWIVCNDUb_kyqv%+Vg=__qqW2FZ;V3o%hJ-JInDO}x28bTn4Z^_SeTVi@H}{o}r9L1~W;|FVV-^W_WN6nk3TwhiaBOwWp|
{0w+iZscjV8BiI{jY<{sHES|nB~)v!{7`X0ZCl1)iZ9@1-tjQeI4D{$%=W#=aY$5a5jA)j4pj>GMsxk1N1D^r>6Qp*v&cmUI#gx^ZI%^$b7vKKxrk0IRid-F
m9ur>-?1usNbsJXUZ-*WH)V5lmsQUTlEFyvtzk~z>^oxob=n($wxt@xuBC`8F}lxE=)q!Eti^)4QL<g(Om8ENee@y`+rX`O3l$aldwzswe)2lp-cj^(8{t{o
zj#@u4)%w{-#k*+vcmLX-Dfo3kB|&J>4-JYqW9HAj;LnIi9Y0)Ny!+B*t6+N(&m4hvgYW#HW%DO1(X;1b~yTymLlv@#q1*gv5R#BRV6pSU7S&J(kNJX+3_(%
FV58U#7$|>(_qe5wG@{1xcF0#$uqWkQF`;kUEvF|`D(3;5@iU=mlt`Jj6)Lj+uIEC-A(2nX@?T8kT(`iufudqXBu{AH&Ic@l$m~u?O+5OHPY{lK<iL2&yF>X
UI@`@{ap`h-IW|B%G1mmAxf-F=%pOrd_%PCeUb{iltQ-3HDH}D(~|kInqs>!{{rzp^2r7-4hDcGKjv)f+}1lG$6qssXG>8V(!a)q-7>fR3eRo{^b_!)lR^aD
UD#xqF1SI<8f=>8o?p&@;b8i$pQg5;pg=9?Dyc-at3GBCc_i`+WlnE!p;0@Fg1%Xwv0g~0hK}AiDs%$3BTCBj(-*+)kYUGCuQxxp)syJ0-=b`2ZKdKq>Rtzb
y4+59Wab|)psEecl#<E*gw`u9-$(Z!el3vFc@s$He{FD?YcMn^t;*{NHkSF|NKw{>WG(gj+FEIa04St9YbX~!32hW!I0e9i!<j6Ch`-x7o%PTtY^qy0R8Rg3
d33|*ic4LwM7%81c-jmb6;7PGpFQf)(bq|z?k(r_dIx?&?hl4F#=aGs`oa`B=19YfD>v2GI|mupxNV4#j~`avq6No|y?%ur4#-aan3av~@rkMLeHxpDw9mB;
5kAf*^Nc0@ZfZf0^jgr_XSgx?jN1Xt)eU~t-sBzk_FxTtXN7aidOj)Aava5e&MPj^tly$>kW1K1b!B=}y$j|AwwoF}-sq^HQDE@VrP^Q9Am1`R08yvh2gWU#
3p_<YyW~YRwT(n?GJ*HpCGu+?9>QUsAiAca$LIJHy5yNh@bd$1cCVMCsH0*`gsbskCH3&nkYJrPY|LW-=0hzMoOuxRy&-hs_bZyN4{_X<)nAXxQY~;ju<{R2
$)4FIRLJ?jh`))l9<upydTAN<v^TkeJ()uc=d+?CL-C4|_v8@z{bV}q2DYF;^v8`oPSp-c8H1VO<c_|jB!p=IAi?jaKnAb&y^P-pr%g@e>O3VMeT2%}AZqpZ
ob})-rE$`C(!QPk1VDS4Bv^pE1?4#9e7<OrRaCRUj&yBHsz+bF(j@62rdg3{j#}g4)Hwjr2@xcfJu12lh;bp@md2n%<;Lx!0BN9z#a0aRa`T2c@MoEe)cpk?
jETeC#L45=gpS#=0t^fgpJx!;sVcrT0wF*H)+QQ;c1A<Fd7>o;AzQ>7j_|*iBhR<lg7*vu#3jA-fe6zMx0!Yll4QYkYzlfuh<=?_aVXLXwog6}ZA4{Opu(Og
oEXCbA-wbmYKe#hG%eCy#ZJIP_cr?`su)8)#*};>KB@|p(|E7qo-IYWgqi266z0YQVDpe#yP8;1F)<5l;QymSR|Kg1&rdcj5_~H!%X+|9W_|U|6||=?85L@j
&62g0OO%{&6@l*iM{R(R3H$ik;N{O)+;uAcqnDBx9@$la7jF|*^9v<l#DRK>Bh!jH-MFx_F<kSs-1;eI6XOhbsx8xMax6ewySuMd=Qbq~7<zbl?uJ(Yl-c~}
5M{cJq_ovFhx*={G$3SgKH(CrprAV00si1nhDc}iF`)u-ko0Y(qlX*lg6_e3`btLZSl&0orp4p_>aA&-S1gImD3YOdw{&hi$==Ah8(ICwg6jXVb5u7Jx##N~
_=P1%@T}Z{&Z-w;YXc~*0E%gEamRg`h2BD0cs3UC8!#7Q6mRG{x_L=^H~4koA}&6B8>3yLU_X-E_^V3>vYxAc;c5VD{K5oEz{j?zX`}-#LKM7Ny$J^m=$0Ys
nd6*!F=%*meD*Vb&)W_iwBeK$NPclkqSfL2H@kxjP<qcsWL2ZoSyA&EiuY3~T*(Loq1{kPmrg3r68=E4RfO&wXC7T0*>tv=8l4F&5M<0z+f&!gm51?1{ytuo
ITI(pOF9Gb*<M>yA151wPewSoT|R5=g+=;AwNVc7SVVm%A<?HTk1X_pEg2JY&ZJ1lghSgeE-NhvcuGPvOAp1PRg3<PeNgo8Q%&ZsYcT68U*{%ZVQ^qq<Se>X
)&zv-@0sDcw%wyh<2=!hA2zOkTbKj;g<xm^Ih#Q>Us<<=J!-mPoQy#yISCHjvTi*XazP4*8LV*L)+P7t<;nPnFOHjcal62vkM?EpYy{H&&Dgbxt71&Cj4N&$
ue9nr(wKeej@}E0A!VT-i6_3>?i|JK6H^*?T5-Zzyp2_5=5cr2{PEUa=dRY2tqC?Tsk(SU!m)T!!H?Y>LA=6I1@`7MJjCjNO&PoGsAu?pyLAz6#fd!}@K77r
#eG~rO>N-|?xKq2Hee!<6%7&cJM#GGGzVrGq>%oF`yP|DnG6zMy}C${G3J&-*b^41osOy{i#VkqfqqnPyvh9Oc4JQ_r<GJqO(yjKePrELZ`WQ}UJeLh(BhsQ
`PHt0Y)MUSVr+&$ZJ_)9fc{o<_`*g0I?eTjBq7fF8E63W!6l+lXea4x?Z5EhSi2p!%L&%L3g`7!H+{i%n=NrzkMD_$>z;Uv!lv-XXUT0@Lw?O1;*~H4l!Aa9
<>bZbdJ#~rHQ)-#yywUny0Jsh71vd@*rs<7@2h;WfqcFX@qe~uV*4_35wOKwVsExO((T+$E>JZiZxQ_qq}CeDDq2qWKmF<{C6d5@lx^Bv!B;c&lG<6nsgMZy
{4J;Q+{SOHAR}MAXnndt>JVyO-Q^%r3`6gDJD<J)kKPpe@k;T`&Ieb|HTv1CU;qMDuBDcOZeW)TBGSpdhpH?~PJ%)ld_mU^Vv+Rz*<K==<qvpwCLV?mt&)9C
e~=<j`QGPtX$sd{h_2z%&0z$o8;6ub?gm6-n0TM}7H(^+$4coD76~7s>Ed_{a*^RgN0JfrM*8A2sSHGH_2o>(GaQmzeotz0);@r%w+QJik!q=yFg#Raw~C8-
)|u-!Va>O%%DxDYk7}0xqan{;?Vl&%u#ylxvSFoUNva}DF8FFzGLhZcm<2rZLx({jA)=s@KgHQxF8(y*n2iBtd~nCoST*S%Sf`J@^y?Qr>iHbQjo`!8IY+)B
<{?gCXMPliA05ZEZ59C9l0rFdk%?_WOta`Lv6P?&%^5n7fX)0*Rw?&m1Po>I%`x9!<V+~O*Fei(wG&IL6<U+cTcmP7=*K+0b`Nt0iq5WjlORd8#6%>92Drh*
1Sh@f4tD#>*EHulJc!f2(d>bE5P^6=J*1odd+A{K?~BLq#4jPUBibOpxoaCrMh`ncg86S==0<Z|+CRY#uh3zNBbnU?t*sAow(b;ZjhFloG2B(8)ldHOAo61I
82nVX$i!p=WR3O}zkI0!XWU5yLI>Q554#{WSIy@$TUCz~UP=nqi5iOI<~R0CLiZSgZp9ukGN^q|hTGl<<YL1AO-)%-;*FRQA$TLzEPtho?5i<C7+k{qApwdb
*`ZVJ<Y?uO!nC}n^PpQ0V`#qU(!r|uUod0SgC@BDWIjZ-b8qb^-fD7J)pOmM@&su6tG!iBj~@~46k-NO!$nE#%YZS#B;2(8j?ywvm4gXJ{iyTF2fv>{H!7_S
nH>f|YWLnT{UWYMBki||AksU*N68b9lYZ{>qYK4ZOns2RDg2|BA~|MZBvghmCR5SyiDB?WGobWJMPnNys;U08OPGwAusZg6F0D9!wRVd;a1J}G=pTn<q3rrc
wkw@j!9oR2vg2jKiwtvsZyxfVX`IDMeRXU<6EGqIPP$`VRKeuL7<WS#HHOi~>8JuRNt5A=)B{qo?IDazNCV@6zZ9>*Y|4j!)mk~IxQd(B0biKQgTa(jrzjU3
G>>7Ku84`^r>RVVtAtJE=Kgk{+Rv~UldoQY&!3#<NHaWkcpoN9vKYYbQ!Y3j_KB&IamSUvIoFOmCb%GK1Qu)_u8z?T8Qcq6|7qAZ{Eiipy5*8<KrTxb<DJpR
436M+-buOi(dJanc)SgP>%=u^h$7Zh#Xt=&FArtpEl7-$IzC>B2sbU(vbYby6(l%zf%gnj)JSf{Nm*nj8Ov%nVU}W*GLCZG`T_7isz!~doZyOSgsVl2rBw)`
`<8y5?2y#aA=4@f&YsD(q`afKNf<jAr~#yv@|E#AhZNQ`cG<WrbDsZXm&U)<&ivb7dr2({x0FF4q9_)to1zl>clw09pe`iWC7=%QX^pml-%oj_BsHBqhi|FN
=?gV4ubxZR^|Bt-)<>5DcsuC>u@Ufu>VltQpK2IZABH~iWp<3Rl@*EybF7-E9N0Q13sLV9T;EgoKW^wxX-=`7ShN*64Zf~IN?k^Fw)z+Q2Hy_eoUOIbLXbl~
nfnXuKxYBkFi1P(Ublg5bS`OCqczQ8P`DgdapkvZUYav~uAH7y!(fVLsZ)o6Y7Lbag(6SDJbjPRgaNN?7F{p1v45W_G^wrzrcZqIfMAuH*aQkSzL=tv=X*EY
aa=Lx%k`kGoJV^J!C?;!nL-ft8Z)*vEL>mv+$5zsKKTwKpGO|(7G5-&(*xW*=ld6IhI0mxND^wn85p`T#c7`EO^;<*k(x5cvomIPdJS7wz`>MB1r7?|-4)y(
ybAU}P9cp1oJk9iTFpvL)!PX5_x@!%e;;|6EgrrcJ7M_Z5K>^Jwo2a7kyAlWJ?9GmaU~%WNek|UVPN^rQ!5<3p|>J(bU-4k>S+kgE78pIf;~h=ClRo|gAWNY
F)OdNI4jQ>QSihHskSMp&-{@bwcRDV6>s9Y>rMW_{#-v>+aiXN1k?ZHZ^yvUWP74MEE15$Pg`${WP_+{8oJ^F%MQvzW3!iV5i<N=?KD+=TiYXz2dzx89G%d<
SoOGrQ|ovsZTpgx0sE|QQYOcOB#H;H8*1Ox5vqL@NToC|Q#b-YhHl3Z9z9DG2usCY6-Y4>w*o5|n>k5pTCYaq7jBUer(KDzB8Ij(U004`H@AoK&3H=!2;{^0
9ZqUPqwzg}e`;yScUJtT>z9oxq$5Z22B&YomSU0zv0idUZ5BFIX{Ri4N@QB`_d?<+>&X@<NQV>Ef4@H*K9mN?3-%3m^#1Xgw8&qhT4;_&ceD?>PO>T+k3~lE
eu&Ox*dH>xhl=v{j*5Q&g(76zGYP54G0``)KdygfP8P@mtM*gqY@#{w*o3EfIiW@$`ou{PrT;7{uB{q<xhwi#`IT6yX|~`P{)W~@frW83D1sI5XUGervoR3&
E>}01GE&V!G;Ig>A$wOH4Uibm#H;;WsLv`<p4kA*9152|gQPcSU8+nk2eh=j4GggJ^6H)RV5`k!&0%l&QQ#st$*1K09(~CU33D^x@&8+$!H4(IfO=JoRLRB(
JT5*ta<Q%hzBdddLMo<Cvo;vYhVyhK*zN}^^c1R=%blNB3EP_g?nwZ=PA9ir4QLr8p@aiR{r|q3b8qJ%jcF(=_h!923zc;(xT?Z7q7RyCVTa}q)|=BbZ??X>
b~8ZTq3iCOwZyy{%uau$%ph+lt=kWKY;_&aQg}#7kQf$9Z|Yb~cbkkB=bxLM3{Kn40@iKpgw8B4hJ#H)keblCEbi*|S|}fQq@FZFfM{C!ZF&wDp&ONUR?si;
a}0COmvxbK@yY7^)mQ{3VLSV4s-H`wgX-2$a}X|1@&;eX?${>3r&M^q_p`VNK;Jwfrt*fO$1LM}2hmF!i8ksZ&zBNFZG)+-5K0991xfO(eWKxM0#@r;riKQ2
s%r5$@@A9+ZoHV^(?XLCCTT{S;4}J87bc}wG4#?Oy2uGGeAaNTsd`{)89rQ?0r&SV^8A)*LQkEw`iseY#r$ev`ywzT$MPOq&<_~I(O<Q-1F7!c|4vI#t?7bx
I3&k>F)KH4oWTuxXltXj(EYI-!B0M^eb;n2h4roD$@#F5wzuvH#V%R~s#qw#zUvQWk=_1Bu;U?ErA~&3Hx55&qV*4Ra0ULa6MR-{6A;|ouZlxr{o0+!k@(tG
#30GEfS`R-I;KXY)<9`1=GhWe_M-3-*OgfM7K=^3ghV)>6y^Y!gr{SW?owu%=`N<+D6C}s`AAP662$KdRfBELZfZ+d+>xLL#l^|d11Cmkx>d+H*w<7IIS`ur
V8`DH4ny&GABFJEeY$U1_(Lx=c9f*(>KFLDYXb=jmX-U|WU<HV`=ITwal7&qFDh|-l?4gaN>MbPNT9}^jonIgJX*D*430W3nIEALOJ_mZMcP&dauN*`q!%Fb
845%saqaINE!eM3iw3@JqZ3}jX~~YP3`%192Pd&_R8q@XD;jpP;e|V=ZpihnKRm|^2ohkt`Btc&RY>X%vnH_?-)+l?C0-n1okMT)D#ABwDIf0epd)%<7)Mb=
W8Rl^%i>~WLeP7JN2ttVvQ&H4>TsFzQkVU8P7GSIM0bo~;)5sIGCL#H@$<y<xN}7@zdx%HeI_#d2pocYHUVBim2S;eGY^Ww47!IPI$Q#^@C!%{?0q~CbSGBb
Pw4HGi~?9kM(gS<*1JhS6gD6gpwr%k?IQlo`-N3G+<y&{b0hAv6KVeW73ze@njJGvO2d~U5p|_$)JNT9>6n1hwwIIQ!V=5<fYe}WNg6u6(H&js)8p<Wez-Ut
o&w#YZG!g1DY=XP{6Zi}mnX483n*m9NZ<aQGsOQG3uW76)91zP%05|x6{`Jf14nCTA*ZYOj?YFj@=}MAtu7o|DPDeA>e9vi`~`g5-x&1Bjd>fUN_f*I=UU2$
{erlSG2R6%SGhiLaL~*Qr(C6b<WDDU$BYNYCMx*TT#2-MMx#mPMeB<?_@g|Xrc?A!C^PLJiP8v`<rPq!X#gf;C{!-<S7bhSkMwCNbiVLTTAOnh8BQRiTEwA-
p*G%_!TpS<$ZYR4s0@0rt0ca=T|imdZlr0US=aa#nSa1?uX4t?C`DGKx*W{dmi_mZ{=pL`-5w?m@t#r{Zb%AlD57Tn9QEveGmE2(3K_qx;yTLUj)0x5y%aH@
An?HTQoZw}OZ9$cA8zrk_{k9CE2Fp2bU-D^0{e5A$368iqbvGy$GD5*KYE%JxoL_g8n)iA%DLMXP8?^_#P51D5{<kljLq1LJADzF`8|b50|X)mKy_=<)szZd
!#JzPKWrEKW=GhoUrCH#D|Gm#`5zU7Tx0qu@Uohf0tAG}GqSUod#5SR1mWNY2Y7`kX*KttFa$eIC7(kQF0$Oc8_c~5*u=uQ6fF#Hy}TP5R^lb@z!lzniLH>A
iM_6nQ}}L7Mfg@n0<G|#;=$e<gJ&FSOY!VR-KJ|9-6r=PqZfiIas`_#wv5H^)VuO3YZmpjronvJG6=nU3w2aAPdc1&eeEooq2}M58^l%2*e}<&NRd|I5?qBZ
=<F&;5tvBi<nDU+=`%UyaA%Po)0=<5PpGpQ7oUVdAm@mSAr9qu9%||IsoPxF0vSx*X<>;&%U@<%c^@9tcG<B>GEUxjWEV$%v&HjqF|z3TrqibC;c&;u*@Gam
{aav9iig6o@d>d(+?Zh41kl_0T(93{v4k<8eMLT#>5V)K(z;D>+DZAB3UwY@*{NDuIzkHwP8|0NH@BDG)B`zD5{Gga4%Zm+@K=L#p2bwP>3zTmW$ns`P1S)t
w~B*bZa*-gc~R7m<POl`Q$A@^D?XWk^;TCE40h<Dn@42S;2}xSp}O=j23Wvnk^$=J`$9OmfaHk2h&&V<LHB~Rc_H5Fn{`~KG!5^K=N<otaz+V8X^h`(Jb0<i
3&I4T=ZG51)KMt%TdF=%DM7|{@(_1m{$$b~)@O>*9hArJ*y1q#*`;PXCV1TN6IcuyZ5MwlnRaxWoQgIn&Cu{!w~V`bkWrURJi^W_&LEPoYxCE3u_yexU@A-8
{`FY|3YmMKi&!h-`Bo^W*t&}e=-f2Xhd1C8iohbE&6@|(>H~TzSDiChU_1ICdH{iM|NN`g<i&+`uHtdG3{=jiA?D8z^3baQcSB~t3^+o`I5CiA*G?SACT)C!
P1=&zcj3xY4zb2p+kecz0ioD{@GR^8ER7=Py$5O((!q8kT10;`xRl^b*!@^Cxm|>_$u@*w6sBQoKLPIgK!aQhku^}vCTF(6DOYAF+|lmGNwT<Iu%4ldbTNx5
*N^!(Qn6-I^DeF(V%~C80CV*7rYiqb<n;b-bvTJxvD>~>vz<5Bsvo#taG_ek&OQiLAU~h}bFE!Ti49|@>J_$y+VQ{~n0Gh}K_X~jB?-A*`LZYw;}>Ogkp7WP
IS{-V0ezOPY8dm5YyFFi|MN7G`Pf7rWZ7mD8~;(r>bQh;^?`bj5AL)QsvwNiLgLMAhJ!qJ1|1Ca{lXu)#jvJa>y+iv;_p9@px$Gw2ZKN|{+C)~eAJu{ZBdmP
O!npYbdixj9<DE@thosHQkhyA0#?!}nax(b+TQX90oP^i$7nCGX6vkB`n86x8sPJGGE_lu1*)@hha0nTIjQLZF%0WtOA3p1<NbUnW<r?NSmVjX^qnsu`)2$K
F;3N>yqG*2_cM4>v+c;&V|vUfMh4q{kRYC)kd}Hh4(fO1rbG(6H+~~Uof2Jif%<DOO^dbsPnx+qlv3j=oQKZ`VbefF!J#Tdj6UsL96-}N%W>)Tos3l~#z^Z?
3vomNnq`W4bXlo{+QXH+{W9q|6fyMa&Y(aLCJJg9RA2Zd)%UTJ;%(^8#N&)#%tl%E->@b!`CZ6V&;G2cUZy<X^W<-}H&%X~ABLpbs88eZhH_jiF(2}P&W5lu
T&*%2zNNvREY!_w=&|;9GZEonwGYo=KIzekN=&>niT?93$TmuehiV#91&O}Q$gj}B23>tTi?Cm3l`WnG$;z1pq)$}z?}lm3v@7DIpy`$Qwxp6Zf0s7j_3hnY
1ZbF{7h1ni{Xj6HxMuOk+Sm1yYEYn48Ht7%_$|e>bVz_-2~Vi{7_`4z6{3L<ZcICldQ7nSn`onBFi2+X5q!Z(DkF{wjEPa$3ra&NN0LtVzm~4XPc^75nkJ;}
1v)&sTc592<q7hCw;$K5zSrwRooRs6Z_z6dT%0Df?SPggbPr=t84;9kyXSSvT{24rId1Ezx}N;Lv!eq&%2YOu>5p>6j@>!qp6xxA>-^oR2B!tFM=5$>st0s<
_v$hI!iNbDaRB?)sch%nVwAVG+Xizl7T4+=wfe$#PBRF~9f`wmIX>YGO>2kO3NjZcBDV$5AE|{u(%k7bSc*walc<ot{>?96oD<K0&UbXqv!NCVSP2oTi$Fxo
9E`=1EW<;IGL~n@HiH0wfIPX+?1rU0v;)3d5})=%oz#(8(BH)S6d$uGf4uOjH)kBNrz-_}#LP|dNFj5y+5>h<E@9(ao1Hq1?h(_>21b#;y||KuxZdw7gGv76
!5*y}i+Lw8S~2vg)B7#jbZucLOM0?Y3QrAdLe3`+4GGF^yUaIT62Gh%_f=FUxvkbNU`52H=QaR&BkD6(e%2dX6mmJh+XF!@f)W&x2ZF>|l%={{AvId*$EtgA
_6B5)$1KR4a$%zpSZ(mAHK%?(-6Ca!{)sBN?(Aw|Axi4pD;b{_eYG!)Dpxq^#ss~ky5XH1VtFqP>rUEAj+o6S(r!LbG(4nB!<AYB<hf}&+Syex4Viu|iR4v8
wj67wOQe`^FmKPd$Q#8rq7{5jOp(X(0l>%?#K@V4I&Dxj8!Jn5ka)rb?EABxEbJ?!M4m~LCMZH%)YSr$R0~k7f!%Vre34zhg6)KRpLG=Fd2J=H-_l;wb4&Dq
#RICs*%wN&m2~=UY>~L7SrDLeW-))3Dc24b@@hxFR1*p42QC@dR5ZaN2AKuP>8+_@5v~dbJB~PGCw0Js?u1jKq5h|N?7Ql3^{q;gW|=y{P_KPe4AXT)V-mk=
WW;W9yzju?IpP;qX_vxuSY9x4-&O$&;&t+9zU*%iC@}@WnJ_;Pmk<nDQ5aep0bfzxoe|~*tJSYhIja+GyH)6PWT<Q^Ni&Cx0RSR@Rn3OeL#XS5ZY0J2_l+}+
RY!mk{F3#%XxwxSm*8-vMCF;qp3+Z!6Y2Xk7WqJ2rIhh*+NNN*7px7HmRmGlWNO|8hZ{C!RMWoo-4k$VUs9G^BS-!FR7QX%4JQrKZ5cCyIDMt^T(-WbY*0cr
*Y19C02g<Aja9NjV;=tcpLqj2Qf-58&3D`X{M}(YLc`c?l&6|oqtO1eiV*??^q5VIj+Eam#d6evQsUDM7(0{JD8v#4R|%6;RN4;+LmArM>{l(O+S^VOEvMJM
*|Hu73SPwM5N)yb9>B_mY6!N0`)=6WcQYFjCe^3tPK#7c-I3D!&EX%a<VXs=V*4G*z=nmC_2^%KIA~KM-)q`&$N11(-~O8O2D0Ojo>44J=r0w;?_MPMr{#6z
-1)@-OayC%TAM8#fTzJlTa9MfvZF9+2nkB<JUzqR1{DKI(an}2dMfPGXy}MtSSnu7fww$w+J@m%Sf#LjSOM6IDkjKHO}}NIUIkYFoTeItaa_&#(4bSgYbJ=D
P83H0PG0~XXn2fzD7H+Xw2#8SSgvocS7EvUP<%eWfwu`K?A;Puc=!Gsc`a&dU<1=|QJsaGU`RF<N!#t0wlT~!B7e55c@a!=*gf^YeoXMfHY|8y+)<Yx@!bNf
tr;>#uR>CrV=H9oXW|PE(K~9dP?c~m+^XjnZa0xgAR}*f^@QI?4iG5+Wqi&HBX6XF=v0yIYZf6-l>@mG<YrgX0V%S>Ovh!f6;y~Vh;&(sWX$Vdkg$#7`33!C
(-IvWuQ#BEoiByHA@);p94qi$>)>tGUqx|M({XZ2!B#_b`-diX`sFX$9rw@S1*OYzvWB-tKx1apA=L<BaX{N~VSNj^USTGxn4GXNHdnAEp(nonfXw(MGtwc8
#M%r-C)^aG1rtC=0m3G@GL!YMpzY(r2!8^nlJ)VcyYue$Tebg}co&M_CZIsu7O7nien-K(eUk|gS+6FiAZe1L@xO&E4~3p5mYs^~+7({SAX*xSZ~icFw{<9L
?VFYn-a5NS@d)Lkj<%B=Q#GJZcBFWSHx#Q9%SPJW=BGoN_YIlf*Jss!<^E^wIN%w8;&WtiAP=pXZcggMFC~tuD;gmdrRg7mk^?KM5vi6Hb1_1uc;P`cu-cF*
bdJa{t<=-Cq>lD%@GPq0J6$^OR{2Lb&Msa(wB~SmH5omI0DNQ|yW!~{gR(dM;tBQkO(0z=MLXgyT0Fs~OXuVY(7X<b{0OU|YEo`2u<QkeH0By)RU2{8y=L0*
j)?cG^1XY4XxsBE_!>SkkqtDE!%VxEGVjb1fX2C?uE<uAcSRAZL<?_b^a-cK-QGxc!jJ!L8s7gyd?6V@3n=Lvf}oHj30E&tjxgV2#w5InAI8H(P^HE&zdm!z
)b9~(rEk-KQ45%JjA>K7uuO7wMfbN6lVhTgqP($)3T*V=78)FChjKi%Rv!kj;XfJ;Il;U0osfS^NUjWC$HaF@c}S9eW-7=I6#Q3@7D!(x{6sIT%m>pK)!8Jj
@u{EH-y5XkAk3&luA4cOAq&Pwz8I6X{5Pw#(EYZ(U1r?K_V=L^q2RM60{WIqT&ER5W@|7-3MmpeMWod2+z+U@k`N`e4DYM(cVypNo$Yj#3w}+Tq@wZ}0I@Rf
qt`{rYL0F1ewBob((_d6SmQ8OQw1)X2}|4V*GqS&(qq5q4`~rD3yG2#2?vuKy~hm=P4^45c0UXFfZ{)U8?%Q<Dpu5~l+9Ulpl4JK!HqShD2Z|((^vv+)y;d7
kQxdDF~&U!^0Vw#O<Fnq1Y354W%7{52Snpojb&}`d{EOv)bZV>@V{uE$-pibKYr+?Ko!r;);34N&20#z0NkVdVccedt~d2`HNzR*q0&BWrFl3Lu+L6Zoh~Sb
YPacE7osM&u3*cbFZL$^(O?(5Y1BQBwx9&e4wY%LjC4z%PE?=@Wii-OFyV=i5xU^{3+q?CvSEMOhSl`FL0G~{UKU=SkU03DlPql?Oi-AMT$2rcKh&DnQ)~Q&
MIR*mID%FmZ)xLd^ykQ^Kg@+<Rx4NRr7_LdlA28ak-boG;4t~}uNi|uZR75AT;p{w*Xi3M1OKa@;My}oHdy@&5W?v|L-XI5vUFIScd15%(0Mxsc$=5<dviZZ
cFz2V>_+o0lTI$7jyST~h}bnKcUi*ZP!4>56m5Fyf>lY&WMtzyK$)re&Z=i4n_|l*Y`mK6GML3wLbW~W8+`VLsH0u&voot_`nfQjJ@Rye#Y6bGCX}B<mRP`?
10FF=3w5x*|5L?sl7$d{^)?UeVK2uR=EBekBgF2RQaM%138~TEH1qJ=gf}8jw^}iqKe*QnxaCd0(rE<CXYN9vm4tFNNE=D>K@xPmV4zevHeb7z?24}80zUuW
m;9wuO?G=1n!bZ=p74&Uju9dTK)9G+Cz6oB!pH(Xv*hQ_5{<6X(@)3jREbSVOozlO!zH7d#n`f`^(sB*LCbBYGQ8vuqj%ckTwdf6xnj???<42M-Y7=1g0=EX
jbly3qQ}a=Z6<MGJg*uF8_e>t#)zW~Pc+jpo*w+F$<%)v<|>w(gqHeDkA;&I0L`{PGMXL9F%l<pU0hl2Izw4CuI%<z%2`0glJR}V)B>-r<We#k{gK>44YFn8
KSFo01Z0RmOYqfTB-rKTB^&{3X+XeN_-bQ}sEk|gr3+VTmQ9e1%rZ<M#lo%P`z)jA*a4%wj{%^ADlr!I@jF?0Y#J9gK~ES(2UJ9Z(L8Qf)1@BlLfo9@PwQ9r
%NV>};O;B|NC*2d|702kP2nL;3MR~r$|*#eYCGm@HJ!EBWv(1tdaCD|a+fg3BFik)im#uoIAA;KKV`Hm`#CT1_YZ-BxHKY7?m`8zA|hdgsVXDYd&=$hvd@q-
V=K9lpZ_sAKD%hgVz9uhr>JlqfZrCb-GU?c+zm0nUkwnX)!a2(myUhgCC09F5M2KBzU~JHu~IN99_Sl0<|5Ol0k-L9AkB=|Hga?CDcuR?VVD9Y5Y#fr>!ba%
j}Q*7><fWJ(%@r<^F{)}_L3A}Q?Heg8+2N9R%6XcVq>_4LbY-5ne8DMB|!ET;X%RvQ|`Ty3%(yzu(9U$umN(FV}=Mg#6*bzNm5TTPW-D&S-g8$d*t)nHjzbF
(rWY%w{V9X(mqUlkU--1J^eZ}EVrptd_qeE(}?YQHd=bZ(Db~3(q3MM%Pp>zWpLy$X!dyEKa*_VSLGQezJEQ7MOB%xhe`<40Q#TxKb`F`)%qKOl+6_=N-^`S
EIUOZI9(K+7_(ei1{<~(Q)rK?Zih;#@n(0Y^?KbsW`{5q{q#Sl=F2ZHo+F?($lN6unzkicK5kB`5SP4YX1?0NO%=`6I+5Z(ObnG34TwiZpt7CM;T8KcVmFtj
A8!#GsrX3DeM;+ys^6ghW`%&(FD`V4@R+QM8c5fFQaDRfkPe-A+#ArHVKJh*OaCI9N<Uq9?<eZPA*M8tQ|O`L9)32#0+<(L+Ni>wEN}jIPMPQ9{bO7)VtM#)
o8X1;^P`7*68+r~fi-VJtR7XN7E&QDuQm0wr)2Rolx&Cd+d!M)@1QMPozGhLh$xy@=&?1ZG^&M0l1zA!5_fO&PpvGByW^W&HIIYZt(O_B_ah+vZ<gu~R%PIp
n`ISwZ{B5}ZZAGz#Vp#(WCmKocd?wuVA8K~G3iGAdU{?w9Y)BkM)3i<Fjl%V2&kkb+$Oitrq7XvJe(Ggbnb5&AnV%b>&W<&sHf7|)E}I#Q~g&0{jl0JFhmC2
R-|Uyy?7On4-zcvNcCn0lU0h|x^63$1$wYk(S>6^NCKgeRA4X0sigpfJ+`@3EAa8_Gg|r2?knv#&ly5K;mVBQn6PjyICO&D@v5s70k&&EcyurI0z-lmtC=Sb
B;2_MN~b4gl0B(4T~x#gm7PNy58YAbHPkH)lYFfz9#=vTv_W!-$oI^~rZ#=5L9g4AGbB3chjkyzUR0w!{=YhnufSD%V1@kOttjGiWPD$TJWS^IUT?~d72cA8
QNa%};x-+$9N6VtXlZ%!cfg$t^+hOSkfLiQf`|?BnLLB{4;_gB_>q+Q!k=74kSl#xs4DMqi_}ft%j^>yhhfHJ70R|<lI;ZzeGp5PrwgHg>w`#Sb1ZiA1`R8n
;=N|p#U`P<`NzrtTkT@fBEBE`C-WF9(syNdF75Y%T2H22O16ny=jSiT$z<V8v9UMLIWQ#0?XqsHlvFIlpI6Gy$0=oqdG{EUWYqnLsJ_84!?<Ss2sJ;Xl4iWb
kY}H05(LZ+l^vWDROISSZEWcHxz2CYz~%eOt8YEqtmQuicj)}M=o25#GtI*|Ju9k(1!HYV(MRdlrpDj;Ui#)YO5>xD8Dcdqh~>xVW#pHLZ%|XXOpc!FmV#-k
fYmZ>ZFkx|5Vg)vsyGiyOvUP1>=LGdJqFBwGHK;97`tI)g6E7n9VY1cj}GsN#V@@mP_!XePY)eRYd|gP?NyMlGTf4VRZ(1#=k>cc5t<?cX*Tt8%CC(U@{uHc
UE_TQ(-sa$dSw?tAYE{7y_#-nF5x+I4|EF9Pe3PrZxWRP=hsdc?)j?{ZdTPSg8tnnikw%fra~}FZGpf=5Z){;owt|=zT9d;)Tud{;f*#HK8DZxv<X~_gm|ce
zO%#eg1pRpIUt^EfJfOrf7?hdxAAVq3X=v&mB8Tv1ae`{G1u0na(~~_5eHESGIh3J`nmnv=(6DMowkcqQ4R6f)jr8b9Mz_^`MfYQVcHUovh>30tE0k2@4xk0
V+!g`c#Xd>ht1i$bgst<i5ul)MlU-$mu!v==ihaaR>Y;F)KuSAo*j$Vm9iRK?l2oD7u1@t<l~V$eyHi5F9&B|3@_|*GvQzn_;%m7p6!erZU%dJhO3oZu3*im
Oarb&MAVMZGY4$~msb5ddEf>6t<gl6W;-zn#g?P=buJ;AduGsED(^hfhiYZotd~qGrF!>=f$A6O#D-%Z9R8ENf1D9`*R`V&1@8Z{A5j*2MCCItvf3`9Os)Te
OaRDa%1?l|P`H%TASe$AgF9B9Ng2;YuqGzUlRX=Z(!7iR{nic&6`^+}W0kF}h>j?=CNEKhJ)){eI%hR@{~t^WntjP!0owrujHc{Fl<$WK1@cg4HDMhf|LZgL
0UfC3@62?R$#X^VdU0ZIAy3r|lG#_+8g5JU-{Jp9aAL)9{@v|z?CHL1muiPtC<T4t=zq}ZSKvCv;SmLmy}-I%b>bQoy?wGIeb)9iC8h3?`T!`W`h*UY%;iuX
HXqITjGHQL>7EDwc#zk(3Uh*Ql0O$y*&HI?g+0TC;OFbs8YNkc;^BwcfCvPWFjl6c%VX1NeoLjIls!gRr;t0P&IBFbJ9XpbFOR&|Gq5ZmI&IY)yeJOS9h*kD
{^STWc%|ca6b18{Z-K{rzykRCOq+cZn#v-vp>pIPcIXX!ie|$qN!<8)k?bfq=}KhKc$FglkM$w(x7UFc))CD-?ISgUP6yqYy-MLPYC~9Q!V$<|_u>VWfmUlV
EJwu~^$}_R*zfLS1%e||4yX}oIk3-36>k=Wbc>vfm1n<SYBgMB7&~-HNrzeJ*cxV3h|cgjlQFa89v;9)2;#_Jp%IV1Aze``#h2KYLw68Gc-b@3?iVg(XpW~X
MzBEvv8l)G(<#GapWZ=i-sw?a!j9LAlJ~a@NVg29^gjWK)V0k$mySw&-|lylM5>^6dY+p*#{;JPK*O{cu)1RjGkt9hR}}JA+C={6s4HBmF*EN2nSeeF(?Y_h
)kxPysrT?~35I~sv8+yu4HW7+1_~Is0~qSi4d$tRBcUKeYiPX7c<#A#U^~)~<tciyNtxh-m#`LDwKqu;on9J*eCnc-c-ohyv1C|5Fgw#p#NgbEOBhDfnZ&n1
V<2Y#?*soXFga#rLxF`)=JLp#cG!Td+|#C3#R~xvIPke@%C$@!q1^(aO3BU3j(K%n&e-zu*BN`Y*(ouw<{IsE-edod7f1c-T#IR*`ysB;hRCZ-leX{xR}JF#
D>o~Y5T8Z*wojeBbQeR?C<akI`uRnGjIl2+SmI=&<JqY>zu>sknAk=E;&0&k?jj{epqYXOK$=XyE+5~vF9X`vJ<qUf@DWd^GLy3%{*Ww42w`<3N<CF5Bxr*3
m}3Y-=~Pdy;h(FgXVH-IvxghT%eHrfgtbg_`i_D4s1DEGLyI+l=HAAvPAN8x3fw83?M=JrZEZ;W^P5t1w@~2(9!$pYR(As?<`DSqZWNFyhf&||t~{9v!1auu
#kzK^al*h1vz|Uu%I4;-7MprLZQO{L%zFhyYD1?vzp9|j7&&};J^9{yXB3`tGfg`u&VdqrAbaOKMz2(Q|MYCHo-99dXg<j|h{;|7w~H?d+@5h2?@{;Z5;fzs
Ql@<g9h6GE{u<XgLzkX4n<EO1$`sHAPN>jrOt9yoln71*X%f;l%ebMXaBWClnhYB5)*6YWUmF=Wq%H$add$B{!wt3=f@IwE8&pH1&69k_5=q4!mRx2#(%zkI
?}o!;0DIJ3k(lH`SfAR2zS(u<JWqKtsiP>0$9FomC-BH?6zkT!OP%T#1dL$M!pdK7@KvD1!<-khKEx4_H{02?!3Q3wp(rCwSSJ>f$;>8!inV#yb4IC`xts>j
zo=y-m(Ac;t%ll#ODQ|<N`-|~Ik`};%4ZqD8*WZ)s+}cNpqSdpc~|hK0^fy*oru#M!TCaVPO;BCuts&cUP_qFll6@pmyPKpQyUM+LD4V=x3?qOUe^kZ4gdl+
rJc7i{@f3_)<~_XLW_#~{dbbQpgi^5x7u_;(PF1|uN-0qeIoQE@M~XJd{D082yN{*XWf?CZ<tTH=N$?;!w@s*&~z{VR0Hxyn}%e{=;33!bFQCU=e;&H3@DQZ
Y1^?m5`99)A4Q~MYizenZwX1>+Mz_o>!62_FdpJ}|II%E4vZ8LST*W12o}Skn`oM&Q0R5uErrh`eX>r+IUMFBZ3%OW2>)t2)7QI0V@r@sS!n!F>BUr2(IDGb
F8U6J4X)hEmSrjmTU`TY5P;fVvI&;s_U}`eF_Hs<@$)11Vfpst)*__qskf7&*pA$ZCpm+0&lbtZWXDgA*VJ`YtM39r5Uf@{gWwSTj842)CveQs&GTI^V2BL9
+m0vz><4gapm>3YhF-ZE!76nwh<T7>&X#KWV5iGPZrkA!l>{PzB*{ncTY0+IH|X!H@j}~_>#9-g2h=NT+pS?l4NSe|3v1$1Mc<;q)19-|BTf>Jcij$rb-e&$
5$Dx8dXtD+4PzR3v3$X`+WvCnct?h~n8vk{L9k(bOArg}JS$II>qb(ppf)V}VQ^APn2Ezb8&HWJ@Pl6mm7%pg>ws-fMLt%vEc$alT);3KFT>P6-?Mu`(V-M?
M!Sw3ywjSp0RdY$*H2lNZW*E$m;En9c;045domJONOUqQ5z|`<P7k7YyFKEFZqpS%Mm}<y1<Ud{X2*mI>4Z%ttjN5-h4+Znv*37{rKIsjMXJL>uno{enklIW
C^6}kM2w=?n8$*FeZ&EIiI&{c4Sj*Btca}G28R8T>1sRD@VTn$$?QJ}vUPLBQo<9%d*ubafP@>QHqgES?O!2^qXhwAMqx!P=Sc|9qiW{AC}}^qr5z|0mJG*`
5t&Ux@wo_~jv7bPscei>xnTJGXQ4dAn@-=(18<koAJ4b=2O9T%nsz`%YG0I?ls;e~4j(^G)T)1p9-&<g=sn+br{N}K1xC($XFvC`P=>!nDal_%JsBvoqEVjl
DXLC;GHV%gnxM{C<#L}PndeqTC09&De9gxgRO{2|o_h5^T&);oYarXUyRO1$m4YnULzWRNV4(rDa0Bd9Uina=7yEd)S)**&4?1F4HPyXH=biwBHZ(#}jaBW9
6(VkjMAK>&I0>om%ih7L$1Nc0#?QdUJy0j_e5CIXsJt_KC7fe^JJV^~#kejx<{gBYnHq#n73Wt|aCp?!wT$}A=9?papc0Jp024`$VCVHzvGEnXPxys0KBZ(d
eAg#wD;jJ^JvQLlaTtl!_MHY4IRUe&Q@|5!Ib9XA$^RW9Qv$YCf)2AX>$Hd9b#6W^9-O;l_w<n=r3^9;s#bV#eM4HpQC|gtLTR?ijYewq)^naien1IJB2z7|
)AZ&Xeg-EkYZhtTat```qD^wK4XGC*C@&ACmNR+78%i1goDFn?_a!zWV@RyY1*+s=Ezc)QpT1{yRL2~3VxSn+vUbp@+DctTQp6nX3z^RwP_t;4?8OtPnb3^2
UdcCzQ@m)(Z!^faaa26fc5fInoA>tLp;Af}R(*w|fdQTyjtdIak2SqJH&oUwLyE%#F}9_|Dn|2Hmm6>zXGp{zW=?6R@O4;6tdioyUjKpXASa~&{^sNI@~?qC
68)gFT7n?6C<9q8+-3ZN6IBNVw%lf+m2fFrJTL57o=f6WS?o8yG9Iq+@f~}vNaUzAMk~V=f$H;y#IccU;*N17w*I*p!*;M)@5=W65dY(-7c3;dj2wtzbRLE0
{z6v!DyCNd7)P~UqRM$+-Nbc|{ah~Qnu4+N<2M)-G+-4WTaKHHB~xn&QDUGf95cn))CMV-u}ePLf(|KOemb%d_@YxFYa|v!8UR$WG3ZKC8%D#*${RYI@?59)
dxfo;b~5&3dDBsXml`o?iHMdjYqB8lHC8Yd87w@)i4a`hI!B0O!7L^v4BNgxSn6YF<>mc?eV=k4HEGxr8o*iVz64_KY=@qXCLe^X-u7`;C=n_JEtu7|%4)l&
ioS6O5g($i%sfUnD4@U>lY_zSBEVCe#)o)w;5C5^GdE8Q9(LOCyaZ~g+l-}Ki0jAz|48^kXcOIB2>nddpB4aH@QT<GYyHc0Q{otc@Fw=TC$#apL(ZG)5_iDQ
pZ`g4`g?4hY4BA5O82ZiI2jGyLHnB4jyukYm#={|E*<w>4qhqwdeMo!d6KLiuukk&Q5}zQ(`fJy$DXrh=;IFndVtq34C|*`jr(f1PY1pHaI_V|=wyVda3#pk
5|Emo+ver2(l-tt_r(5(xE}X5$Bz^$^?%UL+r_Yw+_584bmuh;8<a})U;(Qi3|(UN-ekIPpH+rL$2O|zUxqZXi^3T&fz?8$oANC0FKm{1DkjAz01z@5PhKSI
1vD1orciJ;KrUZIchnLBJ>nk;_+L5FA)}EI=FlU#+5~IX8yER6h<<c}UcM4hCUNTrygX$IptWe%Cbo}_2Q#HNQbfP|qGw!Wc~JkLyfjvJ_MOca<W>$M2;5&+
liil=G0sIBY<;mL{$*^u{FQ(XNhph~fO%A3-Rv*mc>=$?Pu=F6Ilv{8S?3%E`l|lUo`DfI5l)F|<y*!PERH|lfbiDh5q#o!8~5wwq>fxDiH8aRna1#-M1}<j
b_Wb7aB3WLsAy!|S<xs`f3Lfe<k|ZSx?u*a$(dL|*Az#?bB3OV?U?&seHIj{=P&a7hVR7?Pw<BWbJ;qs9`S($eOj9gHoO$9z_&7m26W(dF#yKzO)59rj0u<k
XeiaJvC%I6CRs1vUb9$t^1}(k6=rwEG@1c~oniPrp=1B@Sf`~+OWqHLV84mqPuSlCYyuQwZ1Yb~%wZw~uLiBpu7an76jFr<)h%Igo`ldJllah~GWXZ;qb4%e
B<JJ7$)tC3y|SA%_AC<q=N59P-VhUCGxpoGmOQ;>P0Cl3;Qepey01pgss1$1rRwM}vZg%o6&>wha*wJmvByAW%Ffuwk(UxAQEReina_pkDs~N!dp&uH6aP0t
yv}rK%VyD`rG;P$tl8>n#wpFM1bG?ArxQ>&>&MX94b#-ZUTgEsbepH?204C|G<Zc>e}if}m$*w}p*~qBb6S6Xw#IyfV#`xqxqz;S$hcpHIZ6h+D(WMc2p$eW
P9nUwSYl*gx*!diGqWGKB_V>jVw7D}LMch~I@+0sZIx`-pVA-g=X2T!*M51!q<mI`pj8pkH4~t=GtMBHi+`R@Il2V(%M2`$O<gLIx?WZ1zZXfkOE;9WkX%OK
WLjkCh%E*!edlf=njjb!H%xZ44do)Nd~`$x$*5CkN$3Z@J$)FXQLp(jnIaT1#}mr0&Q=iX7>TE$_$1pEGtMUj_{>6kj@otjl#e+qD!mfL?UA(@&x}ObmVdEW
J<Xwi(moOHRvmk=W}wcJVkF7B{#Lnr21!_nB`(%IIC)hF9q<wabwLb=yAJ0wvH11oo@IabG5hIs9ez_{-b518Nddy|Z&N+*+_)d`{y)zjWbqo9p&W`D<#lv0
jYYttCsdx$!_=fGZQZ7t^4J`g<fNtFspy(qCQ+DunqqyKJe1KLb6y;!L^V1MjIChw3*5Uy$uKr^@o34g%H(MZ@DiyvD{wLV_#gR^8iY|{O^L<qziYg&U&(Tp
5X-g^_T97uIIY{z3==Y@wXe<-wHBkL)Cxc4(iry-PKN=%^KkChW5X;*rLA{UmFy@<I|W4`A0xWDIrFsb(jY!m0JJ2|o_r$=!9Jr+-ZAtrd#)XBjxU}tLyUS3
m+48Az_}}}y);#T4YFC+SVpWYXb|pAR2MY|(aN-gG>;dWs+yrJ#=%5~Jn+AU1a#I4)ybN$S0exmWcOxAO4bO9NAuN;onnuh9|Nc_JR_8op(bM1c@9m!I<`do
Y^9j2a1iyo%{$;~gWjJTr-GJ~)LXS!znHy#unmlvrFC8bHNQCSU)KZ<yLf6jHJq-3DtRPa>8Zlr?lXwHUGp)>f>TbenpKgY(;PE~NddW(BI}}LAt%CQEkzU`
xAmb2a3wkT3{8pc+Eg<dw$W~`IY($DsE1Zl(^k>D*tJi~eG2>VAip5DBaf<2d>dJeH#3Lver{s~z9ZKGN~|Sr2KpFJlrlrHRrRBRKJdz`!7ej&KcswXPEHhS
p@RK7(997YI6uEzLMBOpAgX+aMRF7?QCqi5F>V<WuB*GUlfLfgvsK8_0~!YwL$JZ0dzg8AN2KPsDc{vvNiN8Y&oW|1`07rTi~>zpG5_)hy3k;W!a_T?u~cyk
102p<!E+Z6glwCA$tdU=<-ac<$pF3T*(@;sdF$rz{x@S&;->6YZnsA|J@oBp<#xTo&Gu^QAGE2Kh2PqYgQg<aa3}~6i7ov@VHMZ&yhC5ddWDsq6&2*f^S^~U
+1dW|I|}Lmx0Lj-z?IFGn(-wsC^fOG@)Zp=t*^uzS%uy@7Xo2e-NvP^7!3Oa&P;#u)iEN<%}DL)(eLrQ5!~TFHO#4~?FuZrbZy@p8Pt)`?_C6xq`g{RivMzW
4&v1PU2WZr&Lx^&s`DN9Kr0nl?l@kfg*T{M$HB0N$wwf>YT*V0%{&g-5D!An=un<+GQZMQLaqB0nT?%?*&UxRMg|sXGhqtbVE*>q^G=Zeh}wT0D7UU2<TFcj
J{CZMZwk>$X@2Aeq&Joi_y@v`{Z^uk@%%625mll1Y*c1$9Or(0>|cO37sNzNz!etux}HMi*y@)`J9wTQ$v(vr&W_CtgK5AzCw=pLPZlG!I9#ZWRNwF7-^3hZ
=^WhUt$ut=VY747U3P3(65NJT`9sh$UkcClLy!5)WM$;+f#cz<3hIZqehE<;Qb8GHp+ITuk#R}f>kZX&Dr_kxhOB_LrYh$a;To$G#hd}>`mlhB$i-053=6aM
wLjjEWNupe)1&^TYfVe%8^?_M0x94E4TTL5g{CZHAn0J22)eU@Y?YuK>A$4u0xmDzbx3^QhWVP}Prxn)w6b|u*W|J>@mGR88A;8NaHW+$tHK8QHOPSN{F2iV
$$&OQ1gco~4z;fTdj?1}M&!ZVDf1X+!3h%+vjI3&E2;QsrtdYy@wm6Lf52ZrG8FaPqmea)gl+SW)Z1ESmiqEjdpDL5*OEP+0BPHIK-oW*VpjHi7~xq&P|@^>
k=|gg4fY#89W4IT(>V}Zg;zVhX0l%xDRbLwGI6G#emc^UL*5QW&3_#uZ-9S=;gMo>o1?3mqkI=?ep9ZXgXzZ2wg--Kw7?Ua&gs6!fvW*-m@~e|r(}0GgpPlv
w~%T~-IC#&2-C|H?5N!z71KtIKY6K!D53(mtqCtrzXqGH%Ozyyk!G5k5D=N%0jT@I%4X0$^U$4eVnoC?ANx)<L|Gn2OaRIH?HH_+EgcU&ho}Ea`^RtUhBjK|
tP=2NxYw4ViWv;Y(KE)dyO`T3bKNC!931(RgX*mbm;Eq7Q~Z8Kouqq9A4J_A_)_Wv>^LZo;(FSv(CAb!^bS@Q^pI<++#iD%*5BCQUHDcjQpssk-WZa~p#i7i
tNT405>$z3LE;&xN^vCU&FcnTHs^+|g0#mUhG@H|kCP}0x@;L*wb#O%Xv*vPJy|V~`H>eHB5CD{lS==W^0!tJpzmGHH()KJ2Ee%Pjk$$g<?yy<4*~?8*FTW!
BRw2iV)KJ*pdcTMAOgz<<$s8o0V$fg4NF=+=`p^oS>h)kqmQ?Ba~)&tPJXyth2U>6WE2j>JyfST=qDZki!MHJ)zcj%<Q&SPM=NR)q=0~0&yQg5XGE$Iz~J23
(S+{P@W)-c+BE6v{hxl8{Q%u&rhHC0x4k)9$ykvM?iHE58QB*EJn$3&q!j9VZD3Mk<_2;?jfDQ`!+e)wtgTcLrmNznHYC!K+RPj33=7&kQk1<v@-CnhTFj}-
PCl}O2L9}h-}N}P97+RG-t_Z?HiJWhPybYCq>&J3d=IfKQAu-9`k<=(=Y-^8G+qmS#abK}*KjdC@PDi*mHm@`os_VlD?S$L6*9pUT(7#Bzlj|6WwN$yvhAa{
d-M`smQn~=6e1?N+9dM;uP|dCI$2xH7)Ay7AU}>}#R?_XT?5IAzQxG?Wq`xi*v+l4zzW&c4o`#X6TTRVM7*_{8;U0^WstW14F6t?0!N=?SA>rcsU>d@g7}7U
Js|PA?;88{z~J3jizp8Mi%9#Baw&)!S}|lIC!edprNc&!DqN$yyqz;6bMb^8gvJasjr)t8ABTl}Oeh%J{TLE$Bf0(@$h2s?bQ?=UUbk5~apm8^e;4DM7C;cw
Ko5`sjVmDelT}f+E3#R>Mr5$zypc2rd&+yl3bE_k=Vn(MeUp8ArdPbka6`hy6Uwq#W$W2AmHrR~!hp0_rCj;!r&1V&f#YnbLbG(7^251GUB#UGd4Ecfn?FFC
Uj|T$kvGaQ1}du~0R8(ny1io8jcPA-hb2}lCs6aNNU`ugN_5oge;H#oi#xa`rX6$UM$5JoIOT6=h343~`lQq;5J$Lw%Oa@>n0ffTVNwRQb6+;uyJ;x%^EKiq
jo4ET>z5W0V*3)~R7$6G0zpew6<MgE+Z%^&r1}?ga<Gr~ngDPOWoQggTCTqXj4~p6OJJ3T<5a=Z4GaJ7>&Szu$B)&`!QL}Tf?jk;A!C9RtZY_$;|RLpqVX>o
{uX(!f-jLjU*;C9KVg0J!{9(j&c>Ibdiu+jz)9o=-?0)2Ou-7*;F5C+bz$$CadL1xg{lG{tzrBO0RJtNt?qeh>ZW@?^7;iBc|>-pm>xDHl+*Y6GGUzih^zb$
oMm)<^ZB2R>5@G<r5^oqMh>9-f`cP%RcYWX-od=xPS@m&d0z|-0<GVx-YeQkT3T`^xC+9jQ=#N+iVLr-Iv&alJgfoP!f1+9>=sBE844#rlr+o$zISAZ#dv$o
FoQydW9jl;miV=;fczltu2?5yJPjR}xVS9=D9|#9$4qd2Uo02r<*WIG|5fANe+!LD6{Dnkmi2QR=%!m9l(CV?7!iwK)VYRo?A>XFU?6EmJuky@|6S|!6pCT$
U}a_p#3uy!RvPAi(4e`ZrvXyL)_u=I9TC3;?iU-5#M#TQ;+L0Z5d)x9e|WuLEx5kZsCoNC2VH>VbJ+f{gKPWN+fD&#`tQ`W*QeuwotidON{?9#()6coL7qZ$
Ju4VWaFm<*+xW7#wn5y?gBGz-ahvl2G&><ZVd<Bt|C{KK^j<>1r|ip<><tPq3ZrMmLz1U_(xWzFgXMityrsSptrMY-MGY&CfiAUHsjC`~t15;MAWCes$fuu$
u6>r`W``i0ChPSC5>rrZvp(g9*;&`UmqBkZZVbr%ZDznANT9~_9XYl@VH&t>Mm5CaZ+RhkDGQo=>Ci;sx?9fv;a$74z0n>KNasUo^-PK*O3U?@A<1G(&>^Xm
Ht4*hbR-k0`^DK^UA^Z(#eNph5u^2yd2<ALF2QMI*1xjX6l}2jzIV9rniKY3T%y11jS0d;WyiOLB>5-c0~13sqm;twom6p#ayP`>DJUW(mSywR=~>`-qqG=T
-oEG|JSK+OdC0-CCrbV|KnXzDPsU=kB~9RPhIMBnH^XTI3fGBODwbu5=^%wE3-YdnpUsB(I0@)n_l$SD^w~hqU6TEzY?{bvW#mw0a5<EW7-oUP_e%B)NB$IE
&c2gzV3Dm^T>ML$$%xou6>xhDIt4h6jWU*LPH6r8#AMWIw3R&VB2<K)O?;raYLjMw+SX^?XJ^{a=sR!I@`F`~!r&Ci8g^;WjUmPMa`Q?Xpka#fXF|`;j|L9C
qT3si;RY8U$!dr*L{t?11SX)7wLp041`Qy*V-Ium=DNlCH&cq+H1xgK%AlhQb1FE?-<d|k8ooA#7Kr-0D6v%Vo5gaLyxOH)Z{xep(#o5JD^$g@kU(hf`hYoy
obdPf1$60BM-Xw60XXp^H2nzTqiu;xQF#h}s_u)x$4+^UW{S)9g-gz?>t&$49G{UZXRhWU9e-_Ex+wlCu!v;$U-L5u<e@Y~qi)D$-!;I+P>M7(fRqki@tx3=
kS>tpy6Ymq+VLzz`9g{)nnPK+;(&yAUiQB>*f_7C!38jVOB@x#E<;j4W<a%nO)G~rU4zdPi^P9tA}3Fe34z+PJ!+*BokGMZZ=GmBd|XTO!6GyQ`O|8yaVtm3
eQRiLmO7+Zd(sAed#%otJNRIK$Q&Jgc`Z@3y^XtD;}TQ7C-Z6H+3u>rORPANG#+sEy)^E5UsTzpd7Zo%<5Z@b60dtMrT%XWL=4IqlS<MsEQpF6s{{MVh2i)1
#%@C8_cp`@ZmrdGUdNn~ATtCC2CGS>A3UM+$9Lx%BO*i0zq;;c;(>uW((fCG{!5YQd=W6#c9rEykDmLtw`dBwA2NF5&l#}CKNnyoQlmjyS-pU~?U-<y+B5WL
W994;GRZIcj@|noEa0%Je&SSG9{`|zM=SJM4I|zVz*dUgXOXW~3opD6>mHQ%DF&p`Ke64x`r!%9q=xr8qiY09Ts7u#ctxI#rhWN2C{X`p#aTiusi5`|tS_Mz
y*>yF;;2+fw<b>2bUarR2*J`VSdR_49#Qa*XECNo!2{#@=Sy^y;#^vdmDZr#p{WNC7{tYzZS-qF$4YQzf-GR%STNXEF=#gO-Gqrua0Cu=R6CI>uQQ(4CQvMx
GZWM%`c96rNS6eI2yVg)W2jLx_I*ltksGR;SuDwsPE63yR(#+>dfO>7Xlpyx2$8AZ{*Ngzkb4B6=df9-Me0?dV>~xG;V~8tx`on}E~X;GX#{@qM*&IA%3GCT
w&1N~y6Gh8M=PFDxGSzihkh-!!z!QT6Q$*b(A^c?7T}J=^-IT48S;ZntJs&sN_X5>m@6|h*si0uj!cM}Lq4T-KI?o1S2q}U1LV8?+l8A8Zqa@JCgi6n+5#6Q
T?RzQe?Shm?XdyZ`9x;ox&nJ)g+VXJjbyc1<H=0yC#-GdN66=Y1Bvq3qMT51S=lsAKoj0d89nS(xQh{x^2fmE>kMTzoyXTFOB6Y+awcz!+hWkkR7+nm*eGB0
<Sck?gw^^+?O9w%0A!9uCGWI`-dKvW#&LNEGtGrp5<<bldd$j;4DH<=G_~Ym9Qs+ikrs&fJq-h{Y4_>JmXJfX2$(m1;M#Y`4UQ>!3sb!`fZIOikt9nhVWRp)
Yi(AkX7_@cqOQxj^Vw-#E6j5&d&pb{e)l4#C7ydLh}W_Nat8R1-c&|DM_$#*k?%J(8M~4lm$`PFSX2EEBt#my07t?(h1AesyP6g~P~8a5W5~qRnTIX`J*cUa
FQb3RGI!vMJve8+!TH)bHf=MdRctc<*_-T~bW+WgYI5Z-2R}9uOQ)JCAy+$#r_mo9)?U4I-$q2l$@Ph`VA9~+?jS|&$r<+tR}&@VwFwYv95oyZqK3gIl5rho
5-GQ_zLtcfj#8;WGVUnYuDsT{NVIRM@fEr%_HZ<>^ZTp~wjb*6rH%W-S`$`|nDqBPiGB#0awU<=tDs9Kuya*FK<a`E2IsW;+Rbp@g2<*=Xx1_m=aE?*U$*=<
pSKYEv6<@SlpGa)qw9O90I4%d2yiuL)dI(-oLruvAw#d+K!R9lrD@j?IjQtGk2iVobEja<KV1{;dN*{cwugKU{!*zlqRL1L4rV@a@ZJJ=4mI5tlNKz~3fBx>
Ub%Z?_nDanmoot8y2-*)V1vP?@}p|YdC||TdXR}Ar?=1hWkFcpOFkR}YQ0cFp<_g}ka_n7opM&+i%#{V7W8quyIT8C-5Dec%NFeRrl4oX_ooe&Hrx1b>aUF{
yok4Q#EOr=zzYvSXat`58y+OcKPY0zBx7Z87a~ZxtEL1g70TDzY_<r9O)S|+g4-w}OQDDLGpaKih(`hmPb3-UG=J>q8*LDR-A4F21nxw>*Bp#rn!fhHVALDd
z<{DCrONTufudt54w5UVmlX?ZdWN<O+nX1ei?qP#UD<#sQvbhi6@hxHkYBm1tK(6z$pa`L-~M0n4`7R=)pBr@t*m@w&#LdF3Z$qi!r0(Y=f5%$8hB>)P`F7j
a+jRU`kH}Hpg+-&>ORx5u10c*I!cSQHE_sbDyXbH23F;_BXJR{Uq*hqsMg->(RrE$bC9;?q&w#ON-KFppRd|6g5+ziO}9;ILX6HG%h@;M#A7#yS3Qd2hd<&Y
YaCMSr40*AW^wL)Ihw}`LvsnLJ(wE@@kPj*;J#kdbTHvRK+OEKib9xr^wm0!d4iEh)ThGNB#cGuFFsiGXcTQ#7isaT4E5Dfpd2TvToH?MBOmvyp*eLAg4w~t
T=adpl6t+FSA*%@j&897{-};yws<4sFGzKOzda?J!IG^`n`W8;8|`FoMQ-tbHj!bW7>X3b$*R8w4|kh+GF`zfIRORuVhq8jd$x^glA90e$vM=2h6IO6@gn~{
sC=0sWE}8a+Z=79<=I{LNtm3=AM!-fTr#XgUOp#Aic6b;y_*{O&bh3+s8a#ijimBaEU@(~Kp-d#BzLXsKG_4x`okiQq%J8@kecSNXo4V7cI!tm0!h)V1blH@
1{uVKsz0q@9xr!@C5`_}1q+~^nwG6m=|tTJOHK%NVB4Tr0_~Rh(W4exe`^=R<*n!bN?*LVcW761z?q=UKr*xAgoseim{QY7CDXGW{;ucB(Kai!$wll!KLhPx
Sw4wO*04U&+`xzv9SvT{V@jgKf?=NC3bYp?Hnfp63bt*6Yev5NRTyIdl^EXwDnI`3IC*Hx-0^^){0;b)BI_GQ^WlZ7R{Ur>b97+S(fCrqQvrmY35EO6A`Zmk
2mp@%g#rsp%WS4$czZm$Qu_JC0_m$@V4&$HB3q8Nuahg$j}~oQ>vW#`_nl1&CwRGGTG}=kR2;L6$}}78{zrrVzDlU?x|~`0jgSg;&s|gD^_W)ba5ptk?cP}z
o!X|)8X4XU2;ts+s*lb&jSRV3!+vxGTG0pWzk9>I2u&NZtR=Flt>+JZgZvyK7~x;PW(Fcu*-ABE12m5qtzTg96up?Em1HL4*Ds}g5k6a7^g>1RlIx(fdstb;
SUq?Bu~NiC9!%Yl{niia44!Tq<(&LuVrODTY;gHWG-;^&%F<t{ZZ&Bum=dxaL_gGJcZIl*cXNOpyA@5^jm3U<;7Axcni}Wz6liPuu5Ay4B(yWA7)%emBgXm+
<V!EKphBS1X0owVoPZc>q?oS<jL~r&l^-~M#C34rZ-1YRK1-weOA+04&XUq>xgQITh;mGbZ%BY&aOFL34Czg=)yqJY*kE_IUB-$}4xR(!E^ireNs+CkLmPQs
^6-@SXN7T$%3L)ITrn7~ok>Wgf6jOkdB(guA(v7aPBI0<HiN}h*5YJ7KKK@F@H!y$k_5SX>(NV&+BR{7p7aOsOlKXD6lR8g2rVPew~8YFH$rXBzjiq)8r$4c
A(}i6Vs;{!e%_otM|Z^5|0{@u3&+T%IdWxOPE7jy(>AJx@=_w&0I<{rzeTDAM-Nzb@7(mdP_q&#qUOc#T~1isuxIU?fr>Bp^haFoC@e*37YX5|NZKGjHPfiR
70A_JgRGbAD%+TIv_j-{u!fW6+^Vwy<j;h?ZhRTE#cGoKtD^UkPk)S04Kbn6>1LP`UHY2{z$wfjxvhIq$>Fa$`Tcnig;OVw>kIZO#TQQi&H#ubGbu8C&CirT
%kWvS#?Puzy~6f+`Pu;aaAdCl1n^4n{09E*7f;)|dA{2qY2z?^whhzgj~nMyFvhz?Wr+?pVh{{RAD`2w)WuP|Vpc<A{O9Pte}{_wdsqTa;PjbnIBQ`YKha~c
?r2k((gL|Efs4YI6gUpv-!yL&iL@yjjX|Nm1A~1BNAe!T9sBill*7uIFImrf(aT@TBLI9Rd&ln_nz+3DSuQIdveeC?(k((di~XWMO;)ae`Sa)FquFV@9ae!q
+YqPtvIxZ`Rx|1cIl5jrDsgyUB6Tw_rCPQ+;5M*o<;cK<5=f>FFxBc(loRGLSpn>i?E8)Yb#?pT9*@x?QxCpm>>)b|oeorx-#GXzgSE8XZsd;X(*+Q=A!SxH
aVuSJc*QMgWB3hvv8gYGn>$tAAsr5`h)}#5N@YdF!D{EPvS`5EFl}hn%fim0cEzBA-k+p1u7j9SZ<DDc+po6Z<2NnP^v~9CPrK*q@$eJsZ)<zmj13??fYZ66
^;I;f9u+Z5z{$EEO=l`rtUoI8u|h?2Dp)1?7S9Hw*kF}+SGxM}KNB4Hj@Rz_KFaltSxj+=(Tp1X*PRE^h@t2=g|QyoO25m3310|7ng)6JFv<*6QGgI3k?ySC
C{W__;ZF5BnIXOHX{CY<4C_<5@kLTRqrPemBw%zt4g@QEq2r{P34R-%q>MYndMv>uS<RYCc5$YZ!$?T+dD?m$bQoSdOrP|E4C~aI!0zZR5nvn*divD%s6M1b
?SN{C6?r{lj<us9P)_Rain7;seN9SHS{dY3m$mYQ$?az<8C3FHk-4|fyAGM0&Tqs0cDI)QNqfED?Fes=N*W{#sUh6caLxeka`#3}pb8l?@k^e@IME}ku3n5d
7y<09f|J}Rk9dFpE<1n|4j2q3J9T4^m5cnY4X+9;BpfQLAhc3u9ml{@cg<w8TuO0bI(P@&^NZcu?7ZwTDTg&xbMeD5GvmXGID{XPS?=ZlULG77C%}M!7xQz+
LTyCf%_h2ahiC|*L1-IG1&(U}-lMbHhc>%`e5NU9TpP9SwAI8{sM2y&k4^_e+4{p1Wwgxrm^32ngzN}!!qW;U?HCxqHBF==QG3b3r_XLJyzgzHO-+8YBIb?=
ctcgr@ToR_M&&wYf}QqW6T|eVX23KwdH4ojK{LY1Q!+EjFcf5!?bX7T-AimN#yWa%%<@{s66O0d(&qW11$ICkXY#iQhahk>=lE}ea{;Sv6|{%oZL>EvQ@o2z
7jC%5CCho8+0#JDO?&9&9;3tyrucvN(^B~1A!NtUB$Ktj9~O>r&qjNow-F_UZ^CJWm5SHy@}ToX<(4q^gmdNf>;H+<VTxRPa1lMs%-yPgLZ8bN#1{7CMe>3X
L?1n$Hs6Xa2u28^c?gWb)%?EnFKx+j$wwcvIel7a6U3yQYr`;R&4Ad)PlIP&uQNlep339*v5cjLz1G5#$Iv?lpw-Vsi5LZ)ApuHJdMy1*9fFdoT488Y+}|4U
#FKDGNuMPSk9X{`l|lqywKGy-(UQXx9krx}6HGBkMtSC1FrEx@#I?2Sz+&);u<N3daNOI}vGt1ci58R1VJJs!111alXfs@RIvV{pvj-m1c$o;8w<~ilQ%O&h
<SvsBt%JZ1K5KFW*GN2jAfAm_Wcyw?bFE}ZN&JH2rlGBqMpbrivcZY6mar|>89ZY2*Rc;VCer_}h9(kK?y@i{&B5S+V<t%MfE7gUVt&K`?ld7quThFDpJb=D
1q6Feor}`rWz>o#g5k=p?-7c<;)u5HJ?()(AmfMT+_z-Vn|L;hPEizQ&q%u+6f4;3rUuAM5~<~56c$P-6Hatw0WCvp9IN_|L@6_TJE;yNdJKQ^VoFO&kCMA8
q#o_5nPk{@&do@YA~t_y8bE;ICvjJxFhRmj-In{Qey3sVD&NfDkx~VEj8l_?QSRi$HxKjZtRtw1chb2xE;yJXMPg9dCxEjo8}pG_97bIoda@{Ls-`}_%L~pd
N@zROa{WXt9#kMaP50kwcI%2Zk%ZP?h;e{p?j%jgC)X9N=ud-0xEUygw16>+zQmn)Nb7U2IW;#D6a$irnO*pVMs?ZL-ZdeQBq$4`;pF2E#C2H21=urAaa(PU
$k(lG|JhY5O4B8tdxB$x8XsWyP~2idk{|_YetzEuztz$J=HkhrkcL{lkmz&*JWMS6CC#Nd)oaYw{@Bv9+r}q|B_*cL@9_<2Hcc<IJ&Ps;AenK5+NOK<_Mj}j
L9jtviO_P2W7A$(ncDT9un+fpp%?d)RN2>sblzaYlJJZ6Ml6KoG2_aWavogHOr_MyHm8U=2c&cQ^3;ig;Rtpx@2cn)Y1r9<fHFo#%ryHKHQP+>SX=;ns(bbB
Ea<MtwMeL6eDlwTH8=|!NH+n!Z8g;?o=ZXI?U_y6T@D6w1CF@#;<4R(5ka>d$A2|W8qMi&cOrvbDPOF4WQ8>cA8{!bASA>%ZV_>bc-S2PyT5q6!eW{tMDXAw
=HTf|{ji;cxEx&PZKcJ0`XJNbVurEkA;7edRjRz0g@+pCif%dp;a`(jD_@d02r6Q2qs|0e5BRv&x!LeC!_)QmL5$pr>O((4Is(f2pQBl@eEB|z7ixi!6wm<R
mRx``62ThqF{Ni)3CE4+wT)E>*GG{%vS}+IPcR+18xd`qJG0G<-tOBwe5TfO9qhqhqMc#|&1|}bZ>6litRxn~NVLr+cIn=roq8Kq!^ARuu<Ao_7FGH$8NI+=
H^=f`W^Wj&-~t_VbaO`iR7pB8i*AVd<VZ7P^zkk&#@NU?<)xjLM7#t}UGQ!<PwT1K4RyyX-b``-LULr!v<0%IS66vnqvU?)B7iPyt!(~ry}2)dib-lMXO5?6
`R7Ekx4^>qSBCrpvPbvc%v7+0P8I%+5ZBqwI$x<8%w$p(?PDtl8#fZr6QToRZzL#{m`&MYq^H0v%~p&4Opg=wiF=Kw-4dWG289_u=>p)~x7OT^0$h3Twor!D
acx;TuJ$UZ^6W$086d`Ga=||xaBeXh@a9vZrpySz%fa(iXQXK!p;?h^P5-{9dzIu~MM`{ZH<Iv#q{8+hUb1E-2)w1!)$?3Eq)B8b*(uiv`1~tsrab2*6RR5o
n&CY6&_?5eK3sOZJOmNWzfd8<wUAk2<h-`>mSb|bi4Bf3Gl1BVB?0UDL}yO+8&}6OH~)BwPK~wVN?rnRQOCT71~ZX@)kx$~O8^LuUFs)FRO6jZ?;_N|s-m+6
Mh}84Hcj+Wh8FkzDp}8yqADB-KfNRnCH7HqoLMo6Q(gpL1n~7i4gp0m%rSiYd1q%}tTB&;xN&r$m|K$Rt?*Btj%@=Dz_)LU1fpu)tBH=cclk^al7aRV02SVy
mnxeB4EhcjFdK1JrUe-eTQD=by0-YWbVc^_1uVw9_N1@Ab^!*EcyJ0iEb@F3>@yippU{Ol4q}t{yMRlDN{5UicDlo?E@I@D^X9qm24Ppba?*}bw9o*KGajEp
jkmXF*>wBj&BFcz>d5n($KizyT{K_S&|<+b<)Mv(Im?PtJICDLZA>UCsT3DJOTRhXd<n-|TFsOvABa9agF$sEAB>FtMOTvE*qMJk8LEGXKH8{wdmxIXl+s|W
bMC*`+9fv;rrt&jz}i~To)og#+s}Xewti|j-4NwDzss-H5le}ZvT^PGV;(Dcxy!jBpbaAOuyfkhrwZP#moFiX?%8`Ba2>oMt8KU%;!!w{(`DN$h|mP)PN5LQ
PjhVzRthYw7Y=Q)ZE-uMeE&L{N62c&t6G5_Lt2O{L<buGZ{@_s!#-OeKvz{j;mzllQgl53c$R__01wu07nx3XudsmIpG7v>?NjJK6b(UXdeTSC^2WsJv58M!
);2lNJ>rTVTPwS1%>53DtYrGgal?Y73g&L6ox<9xqoY21NI#A}#`;AlAbC1IpZ!^^4~EmG3FREZCt2bo8R=&3KNS~b8b!JPTY4a9Bn=rwV|{&XS6Vd_o{1q$
JiqNo^+lzrdn~rib=XcWzfI$||E)@?Rs0{l<N(fT#uG}CGVDjyk0XNjy3Z0?IiO}HcobDLs{-aihlU)ZBG<%CtY*KHOD~@yewPJi!`%e&(0o^7!N1iJD%Db(
I@MUGC}8*LB?DsAKQ8(oL#5%&#N1q{zv~ie8Wl<CJgHAm6a%msrs%;oH9WyDHo>p@<}iImePxg9+u>rwR4^stqdy=Y&(z_R%sn;igGfA@5wwkcBit2k%Akk+
ElH}Zcu1C&?lu@Hks6!29?T%8M)xmOAZBE3&1^D0<yI=yVJhGN`Tu1hI{#~_M*(@!3gH9B;^UVP`d#kMlA20C-mMpNMPvKB0~=qOU}uFbn7YnBcD4EYEnv?t
m4uSZG_PxMe}anfJv~NIY~z5qHrin5DjSv5k?vC$cjQ_|CP4NCmT$h;gzZ+DwL@T4ta^KxO6UI&L8M)@*35Cwxo;X?uV}^o<))2kSi|M88WndnI)o?@4vot+
?X+MZi%eLT)?r7P*-|JOIX>R@hwAqB%zNd@NFLrZ<F%J;D3~ZT^RgGtJ`)%Xt21RsZ7+@O0UMeDk=0`7V((7OYNF`=tlMVcqXvU^X@n(W%1y+Tsn9|k2^HQ>
G8`LBtLjGohiSHPhOxI?047yq#~2Joty|PK8fu?NF!^4dBqJJDU)X(~ZOEyIv{q6+MggR*-@iUxcPqb=1I*U(*+XBTeBhGvUaws^skgtag_RnQC9~UDRva^b
@RrOBw1mUQC)>P|K~8EG>~J}X)5UgYr@B7S^&5eI<gYe`Qz+>jN`XX2H_(~isL1_0lemUC1S)#v!D+ISw+3S>VE;^KWsovo+Q81xhB%~074J$kKveEx?4AR%
8%vZB^VOa`dIn5@Ui9LDA5DU@4o$m#?M#DoU~j5Ob~Gkk*{gOwA)Jv2IF_W9d^y0R9dJO-{n^;F^B?8C!rhs((B;;>)MtHzmkNt{3d%UlUv5&U7*}u5l3M1G
CIPNkj$<R2qjeCEcha8yBkLvk_C&h5xkOFpx3##jueTAUiP!E?{$)4>S1LUoYE2dk)XtOJt3kUoJ4as;uEeEbtQ?XH*CEz^ERw34l!<~AFfrW_OR}2UpE@K=
bj|-D8!${QSFOp0g)p4TGoP}Q_2w{@u;waD;RBV7;F6OoD}n9AJmtnCg@U-o7ahYiw%1*&r>gZ4vtbL$Jc}qrRrtwQLHj>wa^Y7R3hG88{V-EFon4@2rrIj+
GNpHvp8W86DLej&RI-PWKqI=gZQ?2?7CcpXCwlT|4boR?x8<KicS~DZ*viD#j`8QCe36t?E>FtO&iU@4#j~GaFQiYaGHip`z~8TiFB7gRTR*NAZIt7ZTvJyo
2?^1AC*X<Bt@9(#l`_`dJ^c8l;PMX;F81=9U92IgtCia_8HpIe+WKAmNia^uyP?(y4j(s>esO3o4!mku#k*Ec_xa1TOJJ%*MarA(9>@`Me$<lbG_d_;_eI2=
?8ev|%w%FJN~94M7^G~vjqMe+f)Ni}wq<?R(^x9(h+&Qig-k)kL51k@{BCk8PI~WL)d~mx?m|#Cr8j-U{o)mhVRZ%LBA`SXjC+^;B$1Ioae^f4pmptX7bI3`
W!9d->b8OxR`fFcP-A&1NDl{iFVKx&@1(1@w(y$~ty3-AlyU9?2M>oZ%Gkb7{I~v?Rl?K1OzEV-G)9Ie$R!Om>zS3S2Y<nVT`3@(jB5m`-H7kUk$<=85K`X1
yL<~KfN4|@51AGMf|uiA+P|~k!{&2A3!zm3Ep<DENmUft^(4W$JzP?#YV=8gbxSd7Sf@REc+jMc0n9=h(pE$npY$8tmjoQd%_5#?%>fN_&e?y#@e&C09AbwS
@C(2Hp9mE^YswF%w;p0)l4;7BfSYDkBEcQS^lXaNTWiFJ+ZV0VBh!Lp4^?JJJ<|0`8CNoS0v0)K5+qEMg1{P8c-m)U$&zs*k>DcZ!O5#!Y4Ea5lD$-_+W>O*
7tf;qFW>QrUUT$0Aq2HB_;^S37c@Oi!l+@kQeNk=afRRqFK`0cn>S_G*<sQNmZ!B5i)WJTPB9}>Q`micUEW+H{z%btw?VXfbay+ZeINuyBnVQD62$y*LHA4;
Uey<7+uj=il=1YSM3-Anp1+V;0)6H=ZxhX}{_RGYfy4#+0^Bu(N_LWF5NkesgIA&|x|HObmwQmG)B)=4h#eKv++M887W-7gn6>O!AdxQB##n$2NcQStj0Jxv
6PcwrosoVzt<{Je{Z7f2^T&<x00o34RjjtoZVAhSPSktllx~j_2V>DDo|oKXb<9pDmj$=!3gAUk>RFv5_;o$D4XQq%y=4MT*24a%?Nz;@FE$fb3`P3mkSW6i
-69EsWu~U{hmV7FZ*Y=Ei2{9mlPM4=5~wfA&T6#$R-JXLkg*-kSRXQyQ@!+d8|J$+0nmil)YHvHK{Ml5_JOCy<eEIU`pQ8R=gVn+*x_gb^)K8^W4{**z~c#4
0nrfheTX^+-=y-`s+}y~m$v2_(VosMJtWL%ob8mDv;N;ZYuZ<|4P4=5)q-4*QaeTC7X59iRwpA5P-%2b=c(<dwimaCAcQ#D{|~1v5{x(;0An*V9D$G%T6g;b
#8~PQDVl1?_iHz95S<)v@m_ib8;{#&q{GR7UT2)6{9`#2qfw$ndMj6v>&YbnT_E+?kX6qe<E3z<(2_U}KpF5cw8IrGPz{``l1Q^L!4i8%?erR&XDwK25{tk0
Ob?$z*%=P(+L%@Cox!kZLm;4h35m(~6K(MpfP*aNMRo>eWdcEbq2yBG*!)KzXs>Vym+bK&V|TW`m@G;mzEH0~w1ZcDSRT^f?+;?I3%;Yy0F~Pd5L9Ie2^Y~t
3e3yZM@`q%#a54Cr1uI_JZ8tK=lw7p?c}l7&|L_0UOC={zWVTzQj*=XLd2zcFW~+!k*FaxbCFT{wHK{qcdVU5!$7sRaR>E#7R@o$?Qxd|++(F)$r%3K1r640
+LLO&OY3or&+?Cjni;{p5AQG~rNm#C5kvvn0y8Baz^$n5vf_5SExYFM5pzJ{Za~hvQ_&XEb|rww)Z5@Af!w~dUBcjjy}((v>An}AHjQ{P>CpXsZB(0n)QC0J
VuEa9*M!QTl2kA72@2hW8#PDa{A?a^Agf-86~2^``BX(wrigwKwP-5?b=(iN*}~cLd7ecMBg0GTJNnM<2g_D8dp#Uxr-7z?&Y-Nq>`R7H^dNl7f~3%%snfq%
1Y9R8Mitd3q=Oo|a=gy+xp8LjdG44e|0#M|Z%q;80}ebi5X~;1$h=sy<EjszQ)>fYcTHDxd8IlmP3Fd@USn$Hfcj%c_V)`aKCaB)a%)g~Qu#?jJ1APicb8_C
w=WFUAihdacd`c@d88ubx*b*>6Y80J#dzf^gf8>*6K~6s`Ra9gWIh~A!+8r00oSevRcoqi;U--EZPd~&U~%YTF<ISXG3w`<<Z~du3E*FL<7pz~OYrVInzb0x
%`wMJrXg9;a^1jU|4#b>!sQvo0shNM#7I5K4p5r@@JZZKHuhHzhT`Ydr=`2Ms|Hz1KF}O7iEFham;EYz?R?G{nFZNC+et&nHo0MW|D+SCHdk;WfqYY@mKzG*
|HZ2HUqC)>H-be7?`9YakcYpIj~eCmiMDfZ3LcHI*=t^rLN$FuAP9)elX_6i1Bb5tvyrn)!HjZsvd7I5hwEap#Ei=Uszca+2kf~i8wF;K?HXg(3v(U02D_5y
3f>)2Ra%`t7*2pPe4c?fN1kQ*i#>=)P`Yez{T@0R<K&<b+sAjX?Zm&y=y*=c99p4-Y2k>YynV}G8=vCezi@qJ>A>`)|5M;JaMYTBpFxd4$)j>`Cqa&_593)9
u69Dh9d)9J0t%L0Z_W|((eWc5fbvD5uOEQJPwexwf1Yy);dx{1jpO6t-_~hNJ<Yvz%k05-a`QSJ0V1jU&{5-43xFB(TJpt6znMOxWu@QM>blvoQj3^rAein-
ikE*HBo2xjVFzGvW1HSTQNynWFX!DxnKSwJS0gz!K7Q=<9p*^+0X8dD5FcYaQ$a;4I-vcJUN;VyoRxTs$LMk+gIp$No3dF&vgWHTbdT+qn^d<$AY#+65yDpt
0w^42B#g+w$xBT{^!j^Nfv&>;>}QY34M=sUWI_TBqPBfX0DVLZLj__Gov&Bdgp014jayPr8j|#l=Rg-VZ2IML)&B`ALQQ6F2D(Csm9e_=4#i!Zj7c+juRhUB
l?)O1(H|27++F_;#^%WmXwf*C>EuZ*L*Tppl&nx~JySvEu4+IRCCn?4W`LUuyc<YO-xrEhY61sZqH0yQ*%^q`jVGKM=Q&-cuHMltFLnoW=NvG%RFqLwCT}QM
RJCI4d+m{wTB=%}W<Cb+oPtE_Uh6-?Pz(pu9Tf%7-3dCE8DhC=FU3S*)hfH0H7kXV&RdJ?2~{tX7>C7`i9JW(F5qbPHHRZuUiDX6CQ}+BFgPKKr-BQxkSxD9
f!8FuEC-6Ntn1+Ygj>idGdxfhOQ45R73E<1)DqW{Wb(?6lvI^ES@0Lqf?np!Pr5=~jNdqUhwmxGfkp=V{KRwiMt92EsQ;-{c9}RO9!UWq6TdGCN{^o5&S9hs
#{r)5`HFD--PcqPD>2SG$EKS4Qca8I)%YTT9zs@wa4H}9;q-qR$0RI_^ckGqIc)ium(`x&VEnM=%ig=H>Zr9wW318o-cnA(PQ4xh0L}s<^TA3m+~^A&7YmY(
FgjQoh>U%|Y0|ElAmHbH+er62TJ}0grbfYZAiF?MLILjL3S@;|VBm%Q><W5exC@<!lcEaf54~bHjyP@a%fO|w=iWL75fp<oeBx0ScrTmm+m;gKzQoUp)onT+
_7c}eAXt<#Vu>Sok)Kr*A$8iXT@l@S0m0k~XetmDUP8a3ub=smx$AM4X4%&u>OW*%_L8I={vXC21F*aeV|=3?V)4<<>w5npm$sK;2PC>dIvl6(cWUOhuOM)H
!H?bcaSkB6lwK0Cfuy@t?>q$z5OJbRx>@dktZCN=J``R(iKpv!j><x!W*^BbB>++ds^n7(>qB$z|2fu4WaJ^{^~BX@<B_WC1n(*vovU3SlRG^N8KMo*pVa6W
acY;=x~g*2C%bzqaCKrd)%S74u>%1!tD&hmZtfYs6=A*Ly~u*w*-QtDcT%mYe13<mSZNDu?*KZ7<P3CaD+CTR%%{#!$qcbY-QrP%SHb@CTD%~G0ZbMP<s_>R
s9|+-Lh)lKYX_y9qac)^PY0y``qAs=xSrj;U?h1I+ODm+fzN((>hUAY#?^Qdiz$YkA5(@f#a%K8piRg8Pim(>7^p-b!i`f8dxU!Hc*2^wmI&ayg9$p9k78Ar
+FyqP${bzG<QMwo^xur0(9$XglkJR4+RMxF&F4K*Pd(#_(y+=6H@Ps-lXHFRJt0O%d|(U(_MPhJh<-IK!~O2ktUa#-fXY=_!$+wM2_+vds}De`9_D01-1`V0
i-HxY%+WeO-!^njuox(h@v_Y=ZP;_rJk?lZCub4}#4qb21Ld|3WKz5~9!v)4r0>t3<#LogiztcZCHBM^B%6UEB~uvlr6_8OTJWcQFFhn~TYh*w;Sa|Wuon<{
Rrz)%c}+>{4@2W<-$o>r2m>Ebx;*UoxsuT0nhSc{$T~6rSty7m&Wz=fva<3vat35XC#C!)>wifnt6=q~)$S(7xLnC}xkHCBngc$nsEp?Q4|vR_Oc>FO?m<SK
v!AK;Ibwi&a0ErfeiAWyqF0S>7O7tO0=$vM_?^RZ!~uL+L~%W+UzvGP0YCPbHDPC|zYt}5zlsmR=!ED*Xgg>a4{9_AsV{(9rzEH&MXe~aua1*B18Y<;aBGZE
fIRAu_w(d_`7Zj{b#0*HQ-3yM^L|MpnupuPuM}%`TZ%E$M=T>(vRK_R1y*CFouUoY&+j{B@#HmZ&V<i7$P2J2bq9W@wcNTLlV6;9tW7=mCpZYH+pSyX_$#l8
E9A5@28}O-;CG}rZ-S}=DJ%i7(S6*Hz5O!q6T)&%>cl+b0Y0VwOy(9;);vyRv3a;I#Qi)mQZT;&l)2cBn0}fP;$|CDrdjVLsY#}o`-O$cRt1wzuKawkI+Iwv
7!&^LoD4Hj<8Qu73+0Jx_e<SYe6eKjayUa6=djd(_2hR=JGV)z?C28-j##wZyX>okG@?g%l4NoX+Aus{JO(`(JW){@C}f?xCULUp9{Qi-^&=<ymAZ165pW@H
zV<l|C6F~ExHLW7hdH1>u(U1?9`s3NfK~Sp-H8?^6{&|-7tOI6({IeQo@^rr31-J)G;AasGpI9&Xv)5#rw0k5E6S{ao=a}a+-xgy?e+=NGgqT#+c?9H-Ug`i
gtWl8Ns4jrLMmU@pN^o;#^%=V0@VHfJi`aL_>NP=5|doiOR}k_G;R%)@x&yAcJdr6W(8AdJO&h5-};PyIbO7?5vmZ&PG2689GTX*F4EgT9fKqk$ekNZ(hFRR
lRgmVe-m=CCBq5;*7eHl6qEM1n$CQ~EMM6?ne7K&hzMEOpWJ*k`rq~^dfnKD7r!nFa+;u_?)WeJN?KDMN(*G>CuL|n+H!=|O-XcLO$Mm@4YVrM!KgS1M3?Xw
IUbJn<@(=S;5gNtHjWH!amjd_E=;P{9PemD^6pPbDl*PMP3Yi?^yZNh4If#t6ZlvGAhZReRGHIAd!68(eg*w!g9uR;-G_wO`l?U{dj$E?@(u|SQmT7L;fEJ7
4114nYsV*M6>oa@4F?Uu*%Ke{+&8On0D5wKKvaKj01bBVbE`KWM+2MfXb?pl2)|fDY+iOXi(?Px5SfqL0*$)F$6(zO9YnYj-G=$)qU6KUn`dUf#Nz6F9?z4|
y*O|6y*FMx83lUez|K+b%5<`(>qWR%TMxNISqF-gsg?bi`4hTF(WSZ7^=$aY1XtPDk{=A%x6GpDvKH!*jx9!Fxv!~BOZ*3Hx8|^VQruMW98r12;nmah3n4<@
$ctCg{QjuxyC`QQej2*23>oL1oFR}TAhn(RL3wWMrOrrfoM#FOkg@1x+bcwTVxqi`e@o>JaSZl1yCx;krGjEd@_)agh?;AThhymmjOKZM=$u%L%7A%!{zZiN
So##q$964*;99i1VS(-m=$hI&1PR`KK2)bW-2CaCj?MdYB4!s^z8E$nQ!mF%e8z_r81{hIiCtaq1%KDpglmcd{nzLtIsFINE->W$vRIdaG4>h(j=?zt3ICOP
YPciYr{7Y8sU*PWBB)QyHQqK{=&0RoCvlb4e;x|>*T^Z*gpR`y*2^vNgiB6i2iI$r4MtUvRYTM?EaWN9Stz99Kn{<O5pba-LmKlXBX^Aeq)A?nJ$tJ6a}m&&
8}(|<QI+z>5ZkH7>Q``fC7E7&xYu-4E^EcV7;ZBKHS-DI@`f0(k7<el6RqZ26nVHEs$w9@kb%s!-jHdLbUuPoB!!m%Qys`$UYmCQal>)m7`cQA<F@P%OcyeF
IXfYG${DNcH^ZhrsV3zV%09u(Y>MA(rZV>474t7>s3PBkV1akHi}?=6aj6ZLw>+AQKM7tcFyMCCRYrz-;R(xg&Gyi0J*2Q`2yG1xE1X*7^98|FQ7zU$U9>n~
0zIwMm+1c8zj$Ql4Na2~v5CVlTBo|Ul&B`ASud)s;jvX@n?;4hkhy3j8co$>kMjxk<MT&HV%SY^K-?ma#Xj<?y!gAHWjnv2#Y&4mXyILX4G`ApmbAK&9AMM_
%4REn$K~YWPss6}8FjV<(67ApEO|C$%S>~>9h<1vP+UPCu3^?B8q8tFQPuu<RJjB7m)Tjj$BZbA6Uc57@=x4ycr{>BRr?b84u)In$vm%9x1k-gx<v88(l|=H
{YkY<;#~v*kBWCQ(S7!yx)TG4+njY>TZZstwpS7q-kh#~7vB{-QpHD5^uTa(SWW0k11%xZ4ppPSRLg|2sn%8Df}D{0J(XWf*#k0s{VVY6+kU=2ta}9#85nU6
Xyr-tsynl7?|2JtM>qaCn){<nUt`Q2QxCG-*?Jn@-6c=n8zK%K1J+;2f$O<D#F}3KgrbIFg#Ci@xxKJ;n5UxpsR6uY2L`)X27Y(ce8cw{M<&@4$%{Th*Y{N9
MjxrsE<$tlvYXFf|By=5<xjb$e26A3nFY<RgmAzghgs^9h&+<(q`2^hsvRBRP2`RH$yfk{K{P`E=-A69q}hKr?<7uuf1EP<BTxMd#EzJ&F$mkQZs<{k@QUFX
L{w@&=?WnYl<H&5vS@&21Hl-z8pIJ5G+&DW#QK(ZB0B8_ruIT-b$C#SigneEd0pze5|GJ0<UawqwZv|6mS?5~h{7H#zTs2~l(0of8rb)5RF7!#xCHb0{wRnc
Mlwy+wgr-(S25uF4?;9yh=WKQQswrl=OB^2XB&kv>t{L`prJ8m#d$A5?EFfJPD6oj^+A0c!iA@p&}T$v$`6Jn*WY7!+&KO4$;18NaAJdhBjDEevFXa$f5A}E
)@ei$wYEg%x_$#~hPb#YZNc)m$AW_wSup{*r-`APP!A?&Tp?c;@b=HX+Pw=dIo0zQdlc6R(C!^;8s29l=07Q-3}GBibQZs73JzBaLnQvIHq+C{o(fvo)%gz#
>$YQR|Gb%A$dWlak%4qs4=)Ay1=~evBnZke24&vin;Phf&nk-NBCqgbpj1Re+}`Ck8T&(Gf>}SIY}s`efMSf5s%1p!4-1ojkt8O*_GfI=s!0F_G;vL#8Yw5+
Ua>Oz3}u+gz=z^S5T+#RQyE#?Q)Tl0?#o+vs0jw0o_LKpZ8m87lE2_N^318Ka!rKnl0rr8*l6%`huKJZk6Mf#uKB3sXU|VUM{`Sg_k-<){b+(AH#b{$BQmU5
H5-f;8;*Nw6&Fdm@K3M^@=%=qVey9->s0wHeSDNW(PZpwzf}1Rc@Z~&^yV%&Rc0zpBc+9Y;*2h@a~O@UDHiS{)(fZmetrY;9&%oGD0ub$jvJky^hd<1t0RaK
;=Yc9hP)n~G{#89?Wfzt;l)M4YGxXOZ}a$_#`-yOLX+>sIg2hLWb85HB*4^nJuM$gT)Akc`@Rc#bOkeNlo}!sSB}*4TF(#D!Ua@oEXtUDdY>46rmJ0QtFH@s
dCJ>)maP{e?T=kVStc(4u&=`c3pe4gM`0if)5K4G(b-O~+2W@^0Kg?oQ<s7pcq=Ep{hx|cMj;l@o6z+Qdb&euG<YfS$1pv)%Oc(W=Qxv>27wBGe0|V;6Rw(N
M0jBOPYYuB>bP$*pU)J`vBnw@qibFZER7_(cl)GYV27M&IISoB%jpuL2Isu8F1J~rMuQRa>9y0-pDOO-epCvT9BHxxR`!=O3RmF{EL1Ko2#L8U^yk94U|QDu
)S8qQxXSSEl)|XY8826H;AlyIuCU0zuRd1188{_r57KPE&xU>CzJ0u2iNbXd5{19Bjb#s(8}RqnrNWj=+Y7pR-Z<}+^5{w<M1p4WjqAk<9}gu<BmB&WW6h&v
7h^=v4rUq{NtCy8QRFK}kyy)@Sjd51*)glnGae;z8V^>ytp{-6B(#IQZj)K?5{G+7#Afbki<I`gO>3*|01gxMG|lY%1Yn&N_V<u#%hqOMeurDUJ^$!yM}*$b
byF`;45xbT`qGq2j^pCW@>xj6nl2w)6NpgLd*E}SsCR<^H?UU-wfNS)R&z!{Vw*5j1tPySES=x4XMAV}%G}5;<#1O;woBiqNsA?x8OOQl{BDTDjKf}|pGG))
5LLtEq9^3r^RuhHO?w#S#&zWRyG$?OvVdZ9oE-TLgeq+dPrwBSs2c~j5mNMoGaQz$Q~m|#<soQ})=z>g65%OeTs(Xkp<Ya60%KJ7t~y|{jgm!l;cPv8EGZV)
)7$T9+1z8rEY-t-h0Xu+=wBhXsg-?Snvvo|c=rpnn1j!S&%G2D4e25CLzjz7O)KTDW(?0>fi*F`I)C%qn|jNfBpD~zc%zEd8-*$t2wp~^9i}8)Z(DpTQBQj`
9|~lkrg$e<i+X-m6EF{v9;=I{xT=|r=b(2FS%SWiplMH1DC|B3l^v#og)UT;7KcCPhU$1GD#_P~r+glBHlnu0G{Ou$aUV0@Nl~JX+iBt;rQ^(sy%{P_Ix_Sw
nq-6-|9XYMSuUKDowe&>EVz(FX#kd|OTy_t^{s;Z655CFBc4Tgei87keWR)=B3K}`X6KW<*jD5Pnp|R`>`Xj%`2ITQB|0cX;Eboc7u{q_$3PJRkJwD^GY+lS
{LfWyFIy!06{QMaFDoL%6Ubr4lnJ=Jj_hzA<8yw(djEPRbL8eM;9{#e#hmq^mNIImR>zVLUTPwbE-{Xqt8pOnGK=ogNrkqm*_ow6lSWDk>hG?rUvU1d-K=7b
<4G`J`M;Q6>Fi#o@E5$tQCJ|PH&8I;-iA(^N2M{2vrH4@3P@G{!>@>9<E$d(0BT;h!p~U**n;v1-Lu?(3xt>({SStN#i>8n{0xWX%cq_^=<)IP%bQf@;*~6a
b3GZ;fmp1zV}LIl{p_M9<0xs9S|!lCAWJ-9{St+u0RNpt-xpEUr$D>`876<nxNlNxN)$(5<c*|h?FOpZIyniNidTLq-%rjQ%lRSMY&J<6o2d>f*Y3xy-@jh9
WNouT+Qj~@-X3AZd9SvHjvQplFV`M70CGeex3fTRb^~}atE5cPqMLNpD*4dKhe$vk3x*mG0(Q4v5X=<y#vR@N(^~F(ls`#}#9AFlaiH42`#pJ@EpV^Ps^nZs
urX1eV4L$Q^f9{PSxjkckjj@AI_J9W%kN<dw9=33_Q}k<`*}xpO6tX#X^QIk!`=gkq4<Pv-AT?=b|`_bCcWmTe2CF3IfiU~#C7^Y;AJTf4$N3M5q&b_#s>EX
d7gwmTZO%5jsCzJ%vp&@+B;)kFtUX&3GF|yr%>2yrt&#T=B#X%gUyQ0t88#**3CHurS6Mlj5v>TFu>A#Z>&257J>um8Ax4Y%>9w=L=%2Ig)J<{2aG)86wq?`
n-S2j=*Vi>s-<D4BhT6N0-cj(LhI3#V7t*=8(_#(tgh`g?*OP8{VB6NkpTiuyS-<a3H#CgRYHHUqby_Zl$QJm2D#wUZf(_3(m$YDpA<c$njotGbU_G@b83+`
b{F;G{;hPy5tM@c!q2_hbGRgVS-H}wlkF@N4b35%K#+zSUWo~&q<jojr1N;fdizZ|zG^#YwsImz;W9{=493!&<YS(@qcvsflgko07ym;P-A%D&k7V052mjL?
G(s0zgL7K?!(&p(R{_D<e<?o<Azkr9`E0r6*D8%Ap}JW^iX+Po+Tb$(Hy?JXQYcNsVqRXZ^p>5Tu=sB-b2h3ophXKb(e7QH#BArbx^!#O&Z5w`%ekB17PJGA
EGg43C&1)~Za7W_Q0~PnkFObJtC}Zu#22vK11f^um={Pbx1xOs(LoB`$VD&DIA^<g`zF%_Sk@*oOgkkidLabLw~3fH4l5IaCliZn1lY4}V7(%H`=<OyM513l
2TpKrEa**Gb!M`tpEg7Xu>vsh%bK#x^}NrdXwRe@>5WQ=hZN8PPx2(s8mVb%GSmHfPK%Yz6Lx^|?LF$HfbpCZI>4NPx?ahj+Jz@()q9Hkl%ENDw*2-D?Qg&k
43+G{a^m9StouOfomHp2W}EN^ubJQg>o)p{kRlA}Qa%jnoUQL67vW~xR>9N!@12o0Fl)PfiKEcY!T{nbC-f06`#!6F58}KTaX1}%jKN*TDB##b573+o&<=)L
eyOm*8!eBGrR-8eduN>sP%;>t^z2XmvsoP1V@Qpv9}+Nmx(5U5#|)1zO(HQHE56u#r`JxFzir`eVmH)cn~eV~`g(?1fXDW2&fDO2vk(O?Z{TwtI#||y7P0_e
t?u_sa3p?#F}`4}3{*byb+w|^xp~JT${5Pr+*fl#7n!i)>c03NW`QF5FOnH_kLOUq!oR^Vv9{jA)J8ZKJJpkVrd1C3AxXwQ@LP~;CXSe2v?R~X&*3iUS=ID1
FcRT7Gzk-2q1b^5C^P{@)NzA((xAbN7qG1!0s$mnom8H}dU<}j-@oC7qfO<OG!|}DgcZ^R*}MdGqFubg&?W3rMcCWp4V*p6bRmyWnLW+bFVvN|tS1?l*QDB|
39v!oi8S^BkiAGp+XCOoVL){l;ZpTWCbBCF%!o&b?L7{p)7N!qSePCY4z=dS`S~>U5mjGEb9r%Bz)Gvo*|8=(Der<wfhM*LsBZsGSRkrkiGXt`wPr1(mS;)k
UrAPH(0Unf4SX2jFHN~HN=-tE%P8NGHYl*`6=vfH<lRWHMXJ@{z+$bqqAT9zdJBMMwVsGy2+eUY`Tweypl^oLWZeS;!MPHj`VAqP*`u<)1zsh5NC__URE1Jn
SnWlSIAvw2|G*romT{N`g9*S4U7mdnsRcTgav@i6FUiNl*F=*L?Km-`?KNE(U!?IrgNn=N9-vzXcC8To6xe{ctBQM%DR6mFv8DisygJt>rt)x-(Fb=UI14>#
cJ_E4l==!j4>H1fY<sDjk>WQPx5M6$4}#)?SR~?Z99zH;SW%d~Plq97nNmo%K_z;KCH)={n_ybVB77t%DYv6f%H9YM3Ul)QNNJo?THw3=O+g^P`nva(d3Qs0
F)zF<W9A`=@n*tmTjOca)PaxY6{VX4cIcBE?@D=d+F}+GVfq@ayVUkBdu0;ZHO?YU+%YbC{{_zj^CS2w6u0W5?mSTm?Ds7r%!oS!e1K4gK~i$$6Z`x?h-`*}
B%4E1Id#OU4CN!>AAxtpEarCex=e$tp#9x!B8iXRaPngOrw%KfKxok$9RxvmL#`~e9*f&uWIo1uLziJPG(YDRP*A&q6PNQ$1?WEjp5@xI)!N(2>4=1+oI(1m
-&||3e9q85F)QXnd+V0oF~7(yvPdu3#`>f%beyC+zlM-_2gI2|5+Eo_7jvD45{xAPrjq>{#-zUZ>VxnsPcYNGRJ0@`>iTx&ru9l==IbEyAs%I<NILDGNk<~(
1l)l@gKU8RAVT+z!#ef90yg%1)cM}L$~1Ak2&8bSi?dU3XaLaScgwc^FIj}U(L~<r!{_GWuJ~hSnnMw8I-?wcuD9B{hiopmQU!*2V+M=byk#5!CV5Q{Vhx4y
kWBK2uui|tZzW6vzhnSzxUucX8u}M_0#Ffo+8B4d4Qd9GXj0fpv<V(lA@Mx)<^YR7-52>X;Ks%3F*qCgL}lUlOf^9?C88a*%&A9BhU5w51+NrECDZx_`H&2D
IcVYXeXwMtu&Fb8m!-}2jxonh6WfWT|7!5i155Y%7i9vD9kgEugy8gcpgV1Z5#^gFZM3hag}F}ka<vn_P%9BfAvBdb%Z3_wE^P>cr{_g@13>(o*aSh(Kk92Z
G7f{`wpX_uhl8*?3Te3$-)-iROZ8CX%8sf^T2X%*V?IIXa!?a<S$KE8eyCh`HR3^VLx`!qtBvpm*z!6MMwDX1vB|n9b@RGuTIXh6zdlLA&gKV-lBnp>qcz>;
?$a;(K+EvDepI3WbfG1MX{b>dQ8okTLK2qPj1*DTEPWq}-2-oaYFMf=esL&aYj+j_%jCs^4=$hai1}XkEV}=;2tQXfoMSa2i$Y1V8O?I5pKcY{%YKa8WN7bp
Tk$<%VAb1J8HDl|P!25rt^0xHw(Y#Rk8baI1DB1|>{=2gx)?2j37;Qy<F7Q@XX8*%3;DKn&&EQbQ&W&MLnn#K+CGiH!Op_<!%O+5X<dZxOqPFM@I^i+BU4Qu
lJu^F3TmL&a+b2Oa^1K%w<IN#eWkdP{<F#XyKSQCE}`F5p43=~NiEDmf&j|-I*$(_vb<?9-v|@!^uq;LIcxv8zD4X!xe~*4-rl|ag_J1C5*+am>hU`~*Ja5r
u-2NjP<dQVqiHm$-&!-e=F#-GjwfufFq!!BoGbl3pm#^`^Z^_+BY^PTw%;4iiJcPN`bl#HZGc8)-(ekRq$2@Gb<&}RyZ%_94CP@#j$%?GK`py9?32+*qF(cj
z)Ui1UE+mk<-$ige=}zG*B6jRO3zMiv*OPtxL$#!{m(hCL`(m`z)YB<F^`k;)$aERKzV<!yG*Rd59#crva7xQRa>>RRd{`9W3`!_pZ>tM9&gtO7osu-B{Uhl
CNDx@O_uCsyg}Kr>9A^G;S*~Y2#y2xDq7v&{DO5Sc+q!wx-^U)j!>}~BgQ=#-^(p=z-oAVDGuh_<_QR}VIR;nX&!<an;bZtbmpw=mx8Yz^YUrwY~nj3SF&9P
RgHNwflS}7cUL*N1rAGa<k2co33!MafZ)y6V7K=QxtOQ3;&n*!Lu94_kwnhLI~OiWQ-E8GzqwBB$61$DfXGz3AtLq{u6s$|eY`75kPm#z{tbrm1Za5yv&_<j
kB*>*WWy+c!RSkBYz1kD4##ycYce91rUD$g{C|@5IIW1Tz`x<WjVhY6-QnC3<A_OSMw!)^tMp(D#3;>f{A-2oqR;I^9dKoC;UJRWX}sh;ws9=E7KtT^CbaX6
ert1IA(U-tng-n@XDbxl2rOnaDPGRn5Sg-N7ptc@W9uts$er#VW5IVDe)g3_M+Zf0z}gd9mqp~~ZiyU%sts23P}Sh!y6-T8N0E#;Ed=FHWvTdI^%rlYViobT
q<jej4c#rexJr*Mc^MkhJz)*~cW-anSR5op?%2}s!0|j`juT$O@3UcX#Ok@Au7lhWWxRkLPc`XB4%Ps{o0AP2z+a8)<xBgMC=JhuZXmYpDGx_F`*a5byej`u
0<Mx_m(KmVoJ!BREn<HRdSO}`xAp@SCc6F>TsIt~8UM>kVerqfvkM>%4b<!q+DzdTAUvsnCAR%iOW;nP(|I_;t}lNWpA7<ykgo*tv{9zS$@H{+$01piX9*rM
#Y=~Fl9-h{se+`$E<8Ijl5V8l+=e<9aa~09lrCu-5GLnc--Mk$XZ&?ylwARzW42+uo3X#aH`4LIe*+<mi#e(%21u;`a2(o1J{Z+GaS!3{9jzW&i##x#mSMMx
jvUwB9Mh6E=8ZUZ=eoxLBDgMwCeV>?r8r&nmPp5Zqhi%)*ctjG)OXvEqoFyS>MgVhl=}Yln<=59V+)Ez)uSlOOK(H)xuL)~9q)HEWB%U>F`WH!0NRUUV6tRb
wLH1iZqV&FfO%Og0S+JOe{JgR&Su8MoG$cS17KO#T39I|+RAC1B{RPnNPoHlF$}!E>)s%5g8`;in0=!DVgMylWf;UdU)vPF_WseSt`L6lR?`fs=(7~`kM}q$
6SuqAgP-%AL_UYHXY3XM$k*)C$kmQ!Smx6-*WsaHF#7F8Kf^!~rWXHL3K3^)-t}DpFvzNa>mC+sxh{eHKBqGxJdl-dukTbXoSKpAetCwJxcQ*}AxAr5vgeO!
c3V<DhCWs2-17W1na2R!{C5y*Lt;<KlBYQ(@*^i%8Cg{t)ptjyxWZ_!%5W?>?xu)>t@+IC7c$0{3sS#?w|mmgYP~C_kfFT6R^b$7IgcLm{^3#-rYgH>DRfPW
s?1vwJ4wZdrYXeo<-0JIlc{BklK&^v^>!P*dBW}+{LePQ8crYR%t^oyXuU3dR|*E9&O<*KF^7t@6-3VpEA|sq(xRXI(e>r_c9{A#o6?5m;;-a+2x#+x)X_D{
#wEqYd;NJ%tr7kCF$P9y2Ihd(S?zjn%BEU4yI9JFK(xGg(}B@w@EJx=u`Ri-N|Kb+f#vYaz!)_bvb>2`dT|aXpO8JyfNfnIkpMB^9_(lH3Rw$injXf_bm-X5
bxi{b@~D_Ja*g?8ER?#caL>ntna+;_1ZWwhTqi*-m{RT{BX6T_`A#^Hj{F1j+BKb-%!&oH!VG6NC^Y@M9OVXqbt-L!J(g(^7@O37U|#YEh~|y<2)Oh3Pwo-J
8GcKB%E2x<Tdv1&_7&j)A<qgb{hHZ(wZWrcLBnS+2TB^3Vs<h7Bv>ZierAy*N(;Io8%{hvX&y{!<*D!CmsYz1eTe8ne1>V(H6U>`fUwlsU9IsXw*>n5QC8Ma
vxJcpj-3}<?_&ID@F%SO;{s4V&&Y~CV8={znRR9>lY#ztp2)Bjzf0yK$)r3#-HH-5C<AjfLB!r{xTm4%ZZ6Nit7St&7^4dt42{K-H1a0?<FM9MeQ*DSK$Yy-
&d0E~`}x)h7Ls$T6f2HVe+oQxzBDdzakG^`ZS3xjRPy@X8KSnTbM{Rt18yIe6Mom6LWLJujvLmG46MGcc7>%k`?K1U8|TuwcgzTkM0?psH;16*3lPe*<MmqT
Z4bONP(R2ob}T-3weQq`gmtUZ4m5TfSrF_W`msggERAj!j9(ERrX#Isd7T5E1+Bde_cu-Rec!16)1#6#ru0W!lwx=U@ScdifyjnQ2i!yUXpV{i@w!!Pj`8?-
p$UW(?(^-M2FT)Xu<poF@HQ)j{zn^e$Ec99<rIk!1UC3$>-<h!s5yrsjWWYr8+I>YTnp-i5klf8zV;*i7@%EEJ=QRZ*}P2ZIUl@oGVVqREb%IMxy43JB_+U@
Y%HC3I#WhQw@Wnk5EzE(`iDJHPnYckuI@<4ENKYE7`mD!pH`$fZVdh^b+NQwN@GQFuHpZSeCG%0!K*`puUOd3mpT3I5s0l5(d?rRDfpruFYLib7N?tQ)+{DM
R9fY2W^hbf&SY4{vPnY5@RZlt<-_3gXuveS8n(+WVn-D1jW9=Dcy)f@BgLCdWYSMUD<H%bgu7_W$in=%XuZSke^UsKp=KzuBDr~wTB49QI8)c0T94PuW&j@n
=Kt;*`_f`%aZ7k2?pf6jiW|Bd*VYo1U~2R3P>DtV!vg}a`olSsr&i(&Q3f<77TCLM$p1@S$>(sZbCG+6lfa>ZV>(*I`7`Me@;EFVl9EMDGb1sNTI}y)&hjRs
m1gw;vN*n6yv!kn_NUKyv~ZIp0oTKfVa``DG~_mQWd)iwOME_5?o9k0(DjogKWtwhUp20tpkVX^WF@9(mzLfVzm`3C8#lpzOe2~(iEAmaqw%O$_u0=;;HftT
)QZmViy)l}r|@{Lltx(T0=Vt}yv1-Ni;lX{DF0_NcXij|r+iyO>s?=(W@4|d$w$49wUk9;7R-REJU<M%KYWxEix&SeZeQ|0pE{Go7QGK~HuR>+8xmKagO6E<
Z=jS-Wo;!|{VguAxB@)idmiKiW~aW&b>0*5;u-nNx!#M7<-|i+&zXJ!82^c%rEa(yv6Z9ojD|AkFFVF61%Jt!k%juC{>s2Gbl#J%b^Yz%BevJK;cO{npDKFC
Za(+n?UaIR3GF82d&ga)*C1e^=lekV8m}^VwX5{Q<JO79dxgopqX9bICz+=%u24OUhib;l-e6G_T0q+galy|2A7*Zj35&#;oFX>u&2gRz7!DRl5l!TvGSx$r
kSv%~0p$LY4P#ZgMy1IG%aXTz&23dCJZL6MNrV7{_O|c;0GIB+v2qigGfvR`nM^7v60YT3*9Zo73BlLD79*W0Jrwt!Wr1pJd25nNrYtOi&->iQ@wfnB($;=E
^sK3e3wB``O~-laPSf&#IY~=jEHylQK#h5?<B(%1>3Y`Un~1E>-E~C3t;sK;kz54|B2K*+5Fz`Qk21!QKG{i_&u6Vkh!=+c4L(?TyAMz+XsfGhhGTnQM_J)*
b*cQGm&*A@ni^RLsTM|6p2ipT&UNt4;ZD_=SyefLlEn3NxV>C_RAJKSSH)fV-G7eC+TGTV6y8ZKlGe+ZIpJGBYigdH>~Lawfy8#UxKiEG{A;+%f#D!KF-TXo
e(W^aYDz*RRKj>%qK8{Yjw~6uJZqNZU##=Bs>(8HSWw;f9egi^`m0-x_1@cpd@t>w!~GaP32YlOQAL!)_ZVhq)Lou8<|=T9GsnGUchW*xWk<_)O0M2L%S{&D
cxlmWhQaV6@56x7TR4)mCk0`_iR1Y2N6U?u3^s_n(M<(6L5w7R3hfaq`z>;Uk(D)=z@%|8?i1IQ2>T-2?+z3H0G73alGjmXD=(t$g`gsRU6CU0N$DRLm<P9w
0Ox5>aqz^+y$7no(Vb<80@8svvPD>a(av1`ybmY%&Xn}|X7V<L$aX}Zm6>+iA#@s0qc~+M11)P!W7hX~`BRwkltq8){W<ffV;VH<_S_j0Etn9Hvaga)jmWaE
sIw%nlR(o^QL$6@OiMU9QSLG>6fpEK7Q<ukeu_gB;>ir@EJbfYFF58Q+U&Rda#jPz`js>v19ppFbFAH)XbbV_J3B^n&j_3is2S{Xm=~~m5woPgw^wCf*gIm5
ZC6B-xR>yT0n&D&x5nODaJNR<>YrPoaMk5|f_@M^c0q|+8;=Arq?wLYcMA&O=VfC4U=cbwGF=t`E8ZJuKE)p}x0ddnwY6RFp^@CS>W1X5!;*y%k#HVTggi%2
KYhYd6@mI75)hM?(njg+>RAdRXLsdeY~9n|%NfMF6-Yz05jEuo8>@@EhLE{2i)*6xf4m$-B$Lxc&K5I4rG0rIXIOza`@Fkc!qku7I3v`~7)i*uHWICC^p0b%
T5#bLEThLRp=6?mYNS0qKVr25xc_JYHPq<~R)LF26Dlv3MI<bNS(I8&9q@=|&L<=Lw>>oTR6ai{-p7|XCjgZjK(Mjt*Yv3V{#H#V<ykuUBN`mjvh1Mhn624D
@tU^~(mp|fOKXA7YPuX}ECC(P0Q|Bqf+Jsds>M>s2nr5rRP<~&#>HVyJ`mdvm+_{9EWT&}+vgXl==;?7DrnvlB1S~O+eDgK((II!LP5r<K#X>P=oa|PY78fi
Rc6BKXUq{s8)ps<ZAoz9UlH{v+ZW&i-9o1pqu6&~>H9iB#qgM&Vveju0eOm0;3}A?ecjLd&^R0hwFLl$jT*|qTu;q!#FqQfZN$>{fie%iok7e4k5$z+nNZ8M
P1y0;u%YeczEvC<4TD1s@q4Aos7fJ4F$gju#C1j@f>h2gqH+*6A8$j7jo>tKA{Ylt;t`HWh$KFdTJT7NR4NmJ(Xt5;0l2kY%uHIADHY>3!c}m}!vHvLNXT4t
2Zt)*7;@vOP8%tv<Sr|Z7tErR$g@UI<X8kN2oI<$>Fv!aGntB2jlBX3#JpnyY2Rzx{KtahAU#dz2SXKR6Ulu+K1!^0hd3ePVkJiH#>GAfOz`=2fvRdLKx;s#
t+m%$HhvJ}K*+}sjQEsJf{|G=?Unl|K>G4%utSIXL<bhsN~`jigz}huPUtbh9V*ds^RCgRp2<R#B_&4l+b2PaP5eALo+eswu*$WC%G1l~k{N1&k+mB~jd~b(
nS?8=ni6c<0GfD|T<Etl60EDAHnsX&=0s}Y${z9T^eA{A1^b+@t6d?FEVffcM+c{h4veX~1ttbtbg1^=rm=SWooC}WJPw(uD0hEf>YY`a`yK=0cOFR1inZh*
!^Bc`^u(S0@Q(;`DBPNNi$QSMJBbs49l%y?5|bO-q;>&Cv>|;IUjX`TWUwF%9!GU954@!APZteFxR&Unfa}fKRvld**kn$Ws_scbz+iy{mmDqE{Pm?cjDw0r
8w{ZhiR9;X8;=nf+w;=*->fD)+;n#Hki~^T`D8ppo2OR8;2RBe9UkvOcnkm^hS}q3^hU^L1{kkABOYXH&LSswJPDWj-C+(Qio|;ByubALAYTct4n?C_NsyRD
K0~~{P;UBFGI?d5zBWowCoT(BPfPOP%Gx~BQ1p`}?I|pMF69JL)qe<<o<_hNdHnc76maqUqxP?13Ob>tt^Py6%z}X}9J2sGE)ZK4L!cMx_^HtsuQ@bsjhO?L
{X`xXD0+BxUpzzxV&)IP8YId&ukr3dbY_*u9Q15H8d<MT!^QneEVSy3zTLyI8gKI<(2SAs0qS{A>f6@qT~<+at)t*BWB(NC>_mS51tH+7WMv_{bKc)lxf3BB
k&!MvQXSL~64lG7&q=q@Uz{_Q+m7mcTOGB10oj}qTC0LLkxOgZCR=2w7<c10+qr?$(4FWkBJ^{Pc-JGECUzntH1u%0hioSqu?^&Ckj<JQoVl(16-*7K9|g+i
srEBa<u;@wX0ioy7}{Rj-X@K8phAL{Q@%`bH3+fg|I7@DWz|f{Mn{g8f`h{rNc@1aa3;0H2XWEVZ~MOjCj_umlhvf0<K0cavXLWt<7#_sqmBS^4-fLExjr9>
JGTdkPe*|t47M3jLHM;Ik+btMpFl{LqW5Jh4qASxq5-KE+@XR_EFktBkv=KH((emjQ>@cUPHK-K$BfBqKjN&`P3O<<_p0UBBba4a`k{nhWU3y<Ht8a>k-kaQ
9Uyy%9n#ow6Agw1b_(oFVLD%5&OFY+PbBiiv0@|h$C)DTls#+Bq{|SIHen6KXOU41%c=Y?&U5S-;W;J!9*5710C^Q+yd_S)HbyUO5cfRr-(}Zxw@IQdL5F#(
%}wYG;F_{wz%b)7qYaQEK+#NzT3Zm{+VTE865<$H(iGb1`D?GXq#k9K#R8LqDV1)s_1`WjZ%SlpL9;8PjQFZ|6Z$yDXaL_jHUwNU@^|Z#2fheG?L)GZ--|yi
vJK<8KW5g8kZH{q@u_y@cdA^4F?Ra6pTSxZmz`}@dMb$ZnxyZBH9qr4Z`_U;hC2cAwke_0wpE49?P9t{h%f{<g5>wicU+sHkSdV)_Zp5Fp`&+FjG;QC3XmE3
H=n`o^VyLMGQ7g;A6s@zIaaGmSb6k)+J;LFYq9<v)9bEh3SCP+2SZaGL^8QS%SQ`Xc^&&;WkOW0l?Ls~GsP{RLV#AjgA7Z2)4B3HH5f2@p+~;+K_s`GSC1*^
=&>j<!s>*;ZmKGX(lfVK<xe+!e71L#!!kLa^M)1StZ6loN6i_iRe}KnQ9Uo+un|v?U<%+<WnaC;lTUh~vAapd)6<r$=9_~&2P#~9A*E-2RoiDW2!D)>1AOAD
yRR0VoYmEC3}5<UduHYKv*?l(J(R;3)KsPp|7}{@bw!_fH;+^6d@Y+i*39IYW>`T8voB?R9sLTXgpM>0(^U>y;Bt2A%!$}FBJOqDlFB}fiZmFYRbasXDlR}H
#f&-*L3+5bWYY=VaUMm^<%hmR>-v`DK}*=<J_7Es<`n&@9YW?wo$K1!i4`!X*L@c#JSqMhT13e^MZ|70<*mp#=o%xlcE(|YdQq_f9gTxxbj(oB3*N74<lS#Z
$J=-FgLHWC3$*{At4t>s`h7Gpchrs|SO#C$EK{L*S-TCJ*cO9k@<coqSA*Br*G?3oQ0P;({IPb!s3<F97Hk`=8nw(~@AG*G@udT>rMf(+(2da;lRi<Rl6E60
6jMnH0u_l`_ZX(a7-Y**t|5VKHWZW?);r%cuAA0^zb$u=jcbZ&L<K2AuJx4a+k2et-R87iM@8Jxs^Hd2V2gL5PZlU>Eo^z4o=xl}2{T-?*N)9{_MkYBsdfVF
HiE)T-HPl!M+V*wLJDk&&-&z&j)T)<<`MFw=yGsRC|PfyMn(5)mzFgMVIo>KrV^X;_9bsC8WCIyCrh%jnK-1{*;?tsTA&zEi$}<Vm>u8`(R1h7v#W+BHBTVH
0ZDX2ECpbLNWiLB^mp|v-3S<ueLoYz%)%iedeN9d^O$m;%us0gnU>mse#AKcwwR-C**MG!K4hdst_+0{&1-sta7$uBBN|qkGsdeWnzPL8Uhi^KPFh+S5?UU1
aUJ1WZRO;A%)N4uXxOK00-QkC@Y2br`+W)M5`r-Au*SNf@fhE8t@8^w?gTOPT?!*YHyf{o3dbtUg*SgYL!t~K_SjE9Q=s5EQApTx^K~0%RQ7sUc8bUV$`pZ2
ZHpp7lY*7i3O||>a_d^qGAA^As%@Ls{hd-@G4VdsaY!1Kccg=6*ll<caWbuNt+jOU=fsnt6%&L4?=F5<s%VFG_n^kqVe<&U>F*o)gA>*zFqOAS*tqqwxcANT
M4|4PYtoy3-o?Zd6$drXja6waTY%}v(K>Lww#logAD;6cT@c|;mC0a=vlD-5V<s#Act!Q5%YK9{dU<aJne;LZ3(?ahX!@F?z-jUI|4nkXh0Fn*TUotBlTeBI
v{j!&&rJG{jPDMt|C?~iP==5eB)Wb?k7Y!a!6XI^E-wQkSbTbE=Iy7|F(a-5@HmW37hdG-ANBc+ZuT*TBasm9Vril7Nt^gAAy$^#35dVnZF0HcpTx5xw{Lpd
!Nu+`iaDcnmzB&0M+0=;Qsl`p@Rcvxv#|)-=p^md(XtX6^MFwyZR^zd(iw~>ra07Cvllca+wk<Q0^s4bvCHddLRpEGg7@YzLwE6h35~wQQfYLXcYwuqO#lIo
y?;w=6y}I#ACn_|acyw9T7Cc&+1~yT0X$mcIAK;arwIEtxGyJehI8~Swan4@yfXz4M2i$Y2`5E%^v6ue<ufJ3L}hNikW`b&MV?am`Ealx{0?VdoSinuvg=$o
WNZto0d96Ksf-i=b=<;0BrFA0ALm-M3O^*gkUB#}UuE*613Hyhu!c;q#eJ5?a-aslf-E)>(?8FRv1zDOVmA(Qj70LiJ?PQU@L>2Z!EvFO^g$@y*Y7L8;PJl)
R?H_e_F=)yA><wy{UO^Q5X@Smo!FiugkqjyLwG?8kxF~tp#HKR9b!Zkr_px1TeQG6ig!6IBd<cKtXyO>N;}(M0@kBD?8DpYboxj%a5#hM*R%(7coGO4d;vq<
g}nsRLQxmRF@)G(>0Dq80=Wz4hQC}gnd=Ujl%lq4LuM{;2V#mO5i|>ItHj2HKHD;8ZTgCyfoQ^!oga4zQX<r<QA75~r~RDB<R9aIwIse~cadN5#aa=;<XCPy
1E5Ta#(-gp$Hjhz8~QMgFD$Z&FuiS3-_RA(6H9(H{@l$+=N{nrU%A33T@fG$4d}oVLuP3RGIK+P2djhj`4Ods=ovnC(t&N$^Ui2^Z>59dBke$j#>EzkP0HT?
L*V~LbA(4-=A@%=-)n}u7;@}{k*3}4JzL*^WfLBk8d5&bbg}x(33lFSC6wbg`$a#6f<Hr%SXEzbZWV$xvH+t@9|UzTph~boC%ob-HDB}Q<^_u}>=lQvuMiQY
ZoF}s%f3?IVCpwkbvp6y4ca1;CoR09|262!aufo*aH-12PUj$?<=ekisV05X&1qdeJk^an()o5G$oJa*ThR|qib+BJq@C13#s)7k$X3v%5+bu35Nsrr4blMi
@sVMtki&CX>HXeY(8r2357|1i>kf#3somNR8G<mC=$`t^r^12J*LGGLa+U|>#Qu=S*b_^ok%W(Ol{Ei#^Y^Tj?G)9_nlA;u_m0c{Xj#$DDpo$_qXQtiso<P0
r0FbBYF|Oqr|~w~d&TwIW4PVZLjW~qW8hr-&|I@UZlqbv8H{wshD5(K7={)#i2XZ9pr-^9%|0iLZSK7>us7VlF642FKWKSaKyeklW+qXe+Dwdtd{2%5R0TGV
g8Ifgz`+o1Qv;v_;_0QhU;7cNoo2lTO`0B!j+MIHK(h*+?CH+M(;n}b(vY461-lLjIj<%+T<|WQL5)@S^**uxzR?{Csrhhe{JPLed=tMN5K;fyq1Ltab9OZK
ZRu|i+^|?;Qwg|ps4`H98qFkZ$Ya$h5Fw{<znP-8kM~jHy63R)<D8SIZehxFs^8<Oibuig7Q?nTTp2sVDOBzUuv4%WMN9DrrbK8RWl$Q(@u=yrl^@lwM1)gA
DN`qFF$w&^hj>8Oys-I~?@g&0U&NK8vwk1UI%+pDN@V*?;s88@7-KF*#l_Adyf6ozOu*anmU##P=1GtZJN6Y3M|Z&4MN|(wxSYY=HJ`g?Q~Mf((zcqJEB>yh
GfMV-4A;uL*t!|kWB&2v>oW>EKL9Y&?^Q!DejugBY!m2Zq+5Y~Q|kdbn0zButaL1Fut|e@z7WUKJhVJ!J{*9zWvw$GuOfr2HB*7&i*-qMd$lU;#B&cK&xh2G
2Q#Mnc<rW1@pnbN$nyjGq_K&FB-fdbEym)%jN1J~bj{0Re0sbotj9r*uU-e6hs)FLgf{b&WFt9x+m@Q9C!@Ah6FNTqY-TsQ@QH}Tn>$9#rgYrela!iFT4&==
6FhL~gIa}`ngD1AAs_Yh|KehqKEvTGF$~}&+Y6b)Z<tF6rBHu*GB2xZo2;sBDD*Qy!1pCMK(@D*d@GRa7Vm{uyWt?x$NpT_MF2AYaWU?@jLc`tb!EE{M8L_3
YAX#f1&8*hS%iC3fi+t<^ylQ|1N}NY%#B}<@aCAM2)AYa+%~CzCNP+t{M2$DzF}D@L!M$;Qp2++k4^tQD>Lt~ez&5Mouy(+VA`;!RTA)tH17>PhEN}m=)Bw}
AW!GuLAgV{;)u$~yLDB35@|7dlLxPTN{winMC&?9pI@9#)AXg3w?_f+K<AWJ6rEJ#)y{FqtB9=SJ=$-t3BE*IaqRZ#E|TXS;SHin^p&DUY7pH@ix_RZ);R{U
Cuz7?NuNHjAJdfYTOa7W9R)&}Gb5qbKFe14YDO1NQirIbw2Ccp-@-?bX(EWnH6#m5y*A#K_$5@^;RGyU8s&FE#%7bMcD)t_f``Y!d!`oUvLIfOiR*FK?&hz3
pedFKT$YUED;TUod04!5XE5Zq5Fu}uHg}Roe#<}_s-VB^R}(?*aSC0wt_A>@dDd{01)!?8E?s*0QMVQK6q+xBPH@IgGxm=BJ1wV-o4If=^aGV2iUF^uM!`7*
N7yGee37b1PwB%ehrPv45p8=+T1}U^;!_>*xEXm?fVJx7brBIyQF?aWd7U?c+(!2~Ee%sMvc%-Q4XN!p3*nNkPW{otQ*ic~a@ThawXV%Mj3YRgCw63ye<2>`
8W+@Gfb$IC{8?(*GNYi#`;B4MyN$e$u%fOP+^B9E82S+v;6dq89vxWMwj2u1`Iw@Gd9!WG&yw2IawqRAzz;cv8EO}?X$uQ+rCw~Y5ir8MRD&4#%qUiLDxE8$
500qDQ>g1jE~FeOzYom)f!$)nDK+Z&XA$TVp@HJm>La#NB<6=W|2;J?BlkN5Dxlhv<^q@`ArdTOZ@+_d948X2*#1ref2mc4eTEXVFj`rZim)0KGhHgpGlSBQ
v5nrSa=cZ7<Ik}c=s$62GVY&qQK2GULVMg(j#cf}H&@{=82MHs-holJ+7g6Y7+nMKq$g$fQ%LBI7~qULlI(*c&<d=cm#xo{1igAgdbUjTQ<K&z6k#D+7MqJO
Gho>jS^K{jEdi%&X*&g6n`^Rib*5Vjh=WyKDK+wQ*~cnBn$Zr2Q_||i#nfnMO$G2UuD|Pn0bdyOqSF^=687#G9g14-b{`RRrfX$6GWcWc-`5}6#a%bVz{HCl
^!n^P6aFW~a;4vg+8=ct@wu6uyYMeX!5GX;Jg&&J6+HQ0TKeyrT6}`~I!W44TZGy~j6sh}Y`=4>9!zDj45o^f>W*uUIry}CKqkr)b3Y`b9f=G62f0erHzZ2=
3<n4{0q;0yizy!7luhct$#{Lp!~>Qtd5rPS>g%wncCtn@Uz@t)yWq0%i6TOdd_?VtaK(7Da>ere0xp8V<fM{*DX=o`IpCdvv8rAH22gT>+j85+dEB@n9B>1e
sgLc6Eu>?9T|y=ozPl2(65XZY5OOM*ayzBDV|@t|mD$m2%XazG@n3Z6Bi@YZ?_Wnnl{fwT?MdaBZVbV8(de7akeXeYN8T|ZLe<`&o>JM!E0F8?_Z0k&QuFPF
ca!5`j~u!`8_FmCsZ<oYxZ{}{BHCaunehntItYuJ+{P+}Px|7vNCXMJ(B>_TU-zx1vL%_G*o7r17t>>Ve%B;ND5yre6CuC=1W~-1_DEJJE^+BeX*+RsfyObL
h`YARC_Aqh3sXd*2^qb2wI-^Vc+N(gfCr&U14+QfPiwu(pxIRgiEqnn9tYmHKbz{59Llo8a|uSX+3{KKKa1a=biOa9r9vB0wc^K8w9I&JQC?5&dVqVVZ+o8d
v~mNf*#%s*MMrlRJ|{ThqHu&=r5viW@2>qay#mHDDoyRK;_<p>7Dnc~usc5%o-7dGLVQ(C*pRV~o5?Yp%YgPr*x~d{ftb<rIhNhFa(2?P86A$_$X<e^-`S@@
t8{HR>}Cl+H3D8RH6oc9HYu{bB9J=v_bi!++i2*j4acB@9!%vYZPyJci@j^&QCJm?h!}PpmQ;s#^V%gnlqO2rw-KzCaVk3fs_UiGkcMHfeg=qFqnh>|d6}k{
SEGeoEY?dCVi#rwd_Zv5b+2Q)rZ=0J)J_YH+q%!Bmb0UD4A2$_xV9{NYrK0o3I+vgt|kO|1{dj5whG{%C+aTo=AxugW$4a$A6xX=V~=TJ4l_4XwFB9C%R!<~
ui%2o1I4Hl_Xct$LRy~6iK<?bV+V3gh|W58Zs!wiH{b1ez6ril_-+*F8snP}eSGBr`AMT(<>y+UG7`5{tR;Z?_Ny*K-v3FOA5y5fE;9r1&7+SMUA2OyAa6_x
rMO8c(org$C(R_0Oz3Jwv`&h*+*O47s#3CU2UVO5K_%9ur<HFwaS^km^f%8t?@Mdl%GiRSbQ0yrrGgk42&&uHgN;`_KMJKE*vM;JmPy5Nt8Jq(zx6pn3DhEe
5fO$%&r2RxJIgk!5|8Yd2fR*#BhQp*?4?v}{fA%k6(4MmRZx)v0=CsT&qDoks{pw4XZcNZ!~9P9>n{}t!NKkZ-W{0zb8U1Yi2`CA+|!^zR4S0-ckIPPQzO!I
r_MzY)f5(k9vrLPYRD2;`D`EbSxP`bDYMIGxY2EdvmgXCPxH)1507i{^Oa<Kn6mV&wP_#I)}c~_FYzdj5%x4yF?Z15eSB9EOxWTN9Qf%LpP0((rQKnq!xw+u
E58s@LlW5=M1aUx)2F3ApG+~=poY%0#hL@2Z0I^eKzscSPWtF0tD#;)Q<V>0L7MWxK-DD`l~-K<2P~hARuItK0B7#InHV;Nec_q+fC^#c_`MuL<mK0MxNY>6
Em~OUKNOf}Ly->H^v8+Ocu=WIp+6NK8swD12Q`j#9A;UP#|%tHPUP7ecTbqdx9N~FyEQ;UOcrPvp_VtVjiKhglBEAM(;Iys&+23<cjaEGTQjV!fFzG%JQ$g3
vco0*<rI8@xT>&ONaqisf75}Rk#F5<Z&hRC>8YC4kjAXo3PjJQQQd$R$%!BE$4rM^rmJ+OlvnXUZ_Z4w^0TI{n=x6E_%in$_Nd7T+(;n&suK8X^7tS6dtZD&
CXhl0)0rE_t@nGU!jL**U|!>lr3Vm%Q{}P}8*1Z*SrhCGQ~5R~^_t8!%_&Evtm^hO`SyGT*E#9+5^)05``NuH+v9CPKyw~@u)73P`vC~y01FjWn4et-yYirh
qi*oOmy6OlmaWQ*+6Obdo$cAdvP_0$tTnB^ZeQ5B_jttC@MGRI2mg5#76cH<Xka@vWswx@)gZ|^e}1s7mPiLFj&>h8&#Z$Af747i@{ySxgava-tL}G<jEm$B
S<Pglz%T5zR>H#V5#Qy>vD)Fa$ZBC$T(*){{)hS3nK2Xi9-FRD0FwxCKdpv(9cRluTbFWBmLG?UZpX@lam9V5^^)y4WKFwB(lla+4n>aCekhQbSyxq?#f3P3
{cySsAUKN7bmQGR@j~UPPYN=YEj)e3v_I4?h4L=l?g?Ru5%XB;J;lCk_R8j7+ge>^jf+`6vzbPNKHk>am`>5uRW$j9@k)Q`z{Lpqf&bZJx6`grPzk#BaWebK
vKMEG57ZPqvfWrID1BArTptet-O~?-dNg<tRvmiAlU)=2r&aS}{FH}DvFA3;7W1tK9l7`LHk@-R_gl(Tf6qA~Yj{j9nZ*(2U_Tk_sJ$vdK;1gpeD$A+NI?Aw
XF%MV(Hz4;Rx(NO{xjWMSIRR>N~ZGvnzWgth2b~K;QJpR>3Rji+Gqbb2KpzM9eRUsCv1*4l{i`A?l9#b2q!5Tqb;q^Uz13CHiO0dhvFeB6w{7t-k4H;czd*k
E9-Fz(O&m%bx2|{<`(7b*ZbV;krwbfcyu2H2jXBjB&$C^1#){cG3MK+?3566*m;iWE_#I1=7X4<)w$CZGyUYD9J~`+wh_(lVd56V<)y9*BKJ6P50L?%SBeJT
r2-c&S;xox{dRa029;Q^wW05ONOJ3F+PzW^+Ia?PLG)YaIYlrPOm08?vIkwRxFZt2>G{OCegr_g@q1bI50#V^d{iLEB({{k@{3`UiNmd|C4!c<W~&0ObKZp~
mFM3x@@fH}BwHjS-AqIYo!(c!q0FB$EA30H4>2ykT?+JnvrT_(s$1md2po~aSlz%aE_<CORN{Ual{FM{Z8^lg4$jF9fKfNXv@wt_8J`a}|JNx&BzA!L-}JWD
fFSimH?nF!MD``GUO4|ovAcbr50)$7K^DVN7Dc^hA*Y);a(?Z+3)W(zMje=i>zw!^QoyoFIwODF=vxZ3@Swb?-Q)vj^R_z1)Jc-KeZe`DF+)~tWooVEe*Ut3
oihTWP<TE~(0alOEy(t3!teC<+jQjIAT9tUPx%|SLT?RKWjS_U3w>x6jQ0)<ABOiq@-wX4*MiGFY7j&XhUnv>+lgt)<6fN0**Qp+qhyMXg1zBNsFsV)Oz&$T
&jn$Cr+HyU-dOCa<gQgcgLeDXE4xNe!XH8bJrJrpznduF8^M<kRcB{uq+~I=9mf80&I+0HZtGCC4dqCOoOr6TZ%#|+Lrh_nAp^(dhnXiQvgPZSj)U$oNyZFg
0<gG8?P3;&ulSFrZ>0xRgi;?{3~l{F<knCVgGbgt_vaiPP@8H{T#S9(D5#pv*}P|b8N{N-aHJF8$^~t`^{C<hWtJXZQTS!tUvv$>l$$@Qa2}6bYP#R(iNpmE
BfV@9KE@BQuFlEA@9)+*EOT@Ec<k?i6Igb<#=p^vNzyjIlw~C?(@nd+>E2CdVE0~q?Uw}JPnQh2Q9<mzkI6uFttAZ9_;cryxciRFvCq{x2KH-Iq4|x2Uy@Md
SgIzdS78OY3x0JY3b$m;wCKe77BOAWdb$xjKbqchhY>26R?Ys;`&iu|AG@XA==`+sptt70cXH9bf%#%`4UVP`V<vzXNY%Zy)lO9rWC2ciX4s5Uhsb5uf+$wq
PJs3L_a{;t#T}LW&{10}Dgtfx>n8`iy^Q~@%7TiECsb&8@&~_CB*aM#SnG7_-vP*e_ArwcY`)%h%QUcNy@;OkJ_r^&5cnnXGW>c9sd|g>n8DT}PiNaI1DoTw
aW)J}3tZ-=HZXJ8BF*SbW0iyo$m1(kZRrANf$@4bNKTQII+7AhswX&PGZ2+g7}(GEmwCLKk#s9r14$xq^W3huqyi5iy+t`el9dYO3f@i4jw|PUY!X+fwYh$O
l*eklz^u2cz-;cs6)`*VwY|xaZX1S8EA%P6lRKgQy<S+_FAiSpVJ#MN$g>B$9bU#WY1}FH2Jy2|vwqHDX5ty%jA3M6XG^HJCTwH_+^_6F)sB7>lP)HoYg3gz
CY(hUO*D-$!3_W*cTT=D{bWhKKDWHIJ5c`eb%Y6W&r&(u2$>dw@i3>n+qD<FfMOH)N-&ejEkji@Fujh7=Z9}^80Dpe@-NLAteDvHinq%#n8uZ(NWEzc(Mm#B
r;quge{R6aF%RgVwzmIwqA;`TjN6CutQT=7=4QNqUlF7VP)E)C^{fZ8e>y%1VkF5TS6cz}V~B`2ZL^ybd@mH@Xud28{&$>N9n)+*p6x~C{e?GDg*C!r3eYv-
C`V(_d8&sYu4#o(n7xQvJ6F%sl<{b)$$NkCPB>T>FGE18-j=tP^MRP`p;Ww*XcyWyys|LWW-WL#z!zKmhUoB@wHNe<U}7KhK18f(UUk55+>4v<lsjR5PRdq_
Dm`euqXI$}kG*ZvYU(B6Wk`l^gC;{r5IkNj{?z7oR`7mgjgA!LqZtxqAi~2|GpKd$Iz$jXnNO#JJl08~wERQ^Am^fB%&oDzAS^&-rV8->{$`iE+09>B*95jJ
T3(zMUN>V+&`lmJ<n?sn&<%2zlz%hulvGwJQRCNGuu)2$K7nGirfRo4_c}$^@&%FFo0)B${8M6hbYnqFu8GyHl}Br%RON<M5wVc~U16^gfA(4H+GMEq0zM7L
tZ{ibg6b=$XwDrgClCTZB|#Snih8+)v5ljuSQRET2%EZdAvIotySI{fjtOx{%Gek8%9-S~*Mew&(il#Ae*vKU9P}C{Hh|oWF(Yf2C$4sI;{HG$^N*~h>gu-6
*33};Z<a^GFj9!(CZLkO7KMb-4wrq*>cfbt#BFngP8&K-r6s-9uoqz$R9K;F2qUYJhMyMaH~3)$E0-O--KpdmnI88S0zJR3@>xI5@PuS4#JEyZaN3BI7YeUx
4SU^26U>3LPh>_82s{sR7_{GJT&l!=Uac%$bEm*1-%CcTsDTa8M9(rAG0Cev{YyGz9$T1rO=XpA8Q(*Y$eZNZO_K{8pTy}BiuMcY3DUY^$;X_>x}@sC0VLb`
J)4cG_iX=SJx0{K%nwQPEYuD-QpafGJyfvu1ZKEK814s&YWJP?lxWp8?l`%nVFT%v=8mP>20<2!8QtcYum57*qY)XQAiB0qDkF5h{K;!c?D4C=Ob_iY1PWp1
x80AwA>im&tSET=P#mWyoorL3!mu!-j6BdA>7UY931on^KSLN;bT3oOT-rIC_?rue;lc_)IntGz%^$c^XI<=QKQq7ymb|DF?9?~2Q00CLs6N7aIXZ)OLehRJ
%745XvABl=^ZEd`>_L;X67l<>_Bgz?znw@94RNMGWN32cgoYh$U+vK+R5$wss7E{;nNDPRn2&FO3&0ZC!j~aa%@|_$?@vVm>b*---V(|padeoXQcP1PuA?lt
9vQ@vbBGhr;IU*d*Zmw@Qs$(@qz|=oJCk-Vb#b9cHxDaey{KuwTs=?@-r)Q~!Jf8D|E@`Jk=U=-eJaP=n9Y|=mfNl}jNDBELPq3Y+w)-|&H*ZP_!}4b%H!c?
7E{V()?~(DR*J?@J``~IFl|e^@a4)Dy*z~2duC>}BTYR$*v?BB3UbqF&N|Pn;M*34Gf_*@Bp%&Robqs`AQg4Q<`{aS>-J)*B6@*~%=YD9R*yfvE1XVIU55hl
OaBDAqHu$JK&$MZzDx}YUWE>aKhy|YPk&t`A1r7h=4Y^1{|a-&W6L|sVJkDI>7U0aHsU)p6b0S<z2dz^ran(!gdbNlMV14~cFKn+-yF&kVN)vpU@~vm3Zr&c
E0wDFGhgftb{m6Y7K5)EK9;+`8t0@MY{4C5k!lvKJ4r$9Wc87eqo@m|u4DW{H3Tz5jB(R7^%&PoczZMX<x$jpf2m+-p>56O{ihHAj$)@b`rceZc-nra7~_Cv
8P=9#i6%b#q17(DbLc-?q#RA+?+7NWj9u;REfQzm(F|kq0a@tG1ohNOzTkFfc1ldDTwc`5E6NxaT98?ZAdg7)&jvCA^N?LJ3%L^RkD;NfA?wqGBGt0(bv8lE
NPi$2P3xT2R@3yL@1Kr*N$Wuru~>$_6MInL><P$^2GYT|;zZVh#;IK`;5LqJ(Jg4Cc_7@@s^OtIyB&g=hyt#g1b%eg{D;=hrh);+%<>g<<q<onLpq99RBWT*
H=sk=fQS8{9d_yvu%t&toe6Nu@iJdjqQWd(9;|~S0Jvde4UZYo(!aJj1T6&hBaFtz5d8g@ZFJWQwf#J?(k>&ljojS}v8AI9XAytJ;RFb=$hc=+>pi*NH2IfH
|DF4!H{oiw32%sV{En8iM0L8ztS3~vkohY1s23U|D3c^`ZpU=WS_Z*Fe`NrY*UXW+lJbfL1X*V&5~c(XC&l4%+B`TIrOXK#HwlZokZ3Q3=Oc+^kC-Wmh}hmc
2q~lC{LaE_w4mC$0qA;K?EKz9E}tdqm6?OUkJJAy1i}Z_WN+0{M}i~UcbJ#|Y$YS+sck^p^AakE3%<J$)Kov>Q7%>a>YQX9hIi9VpX@$=Pm<a41y12J2wg)&
f?rr6e+uPIZXP<W0?<7v<-6H6n@$uJx2Me~*}vPX&UByH(xjkK!iq?Q;=~m5ie>ba3dWxl^c4X$7}UmlMY=+;14{5UeIr7NHQ?tBxPq(-w8$#?3X1n*X8Vx$
Ho@lx9{J@@WSdA&n|i$~t#uIgji8my7xUy$y8CZ5@O|Oir*2nvKBw+?hV#dFlo>7))LxD3=r4LAUn|mn<zhH!w8?uoE)6dA{IOH0gQ4dU-R}_li7okekgm@S
>a{{-OrO3g7FdL)#wkk<EWqkEb11#3KM26<B<Lwst5_5~RI}@dKZ@IpbrGydqW=)Pu4mp$1_2!#-md=FmBRcNFY2Uzj{TRH2$u|II|%bj9ki=j)GEe~h?8lc
Iso+jpx0+}l26z#g5Fy-&!ZzAfYJ-IGGkW=?3b6Jc;H?_P>5|;+i*!*xK?eYxLV8`-QTXPz((GJW}1u*KFw`$49~7nsNEGo9kX&ABIu#63ix*t62GSv5&>Yw
jG|W*7Mh3=hs~F3y$XWxMLw#a7$zb(?4jj8wxZ&x-CH1d?gOB|6<jAldbPO-Fl2MNfJpXI-wCUqRfxY5`W`ZUOz8;#D9=eL9(^)}dgUd1%)F(95n{7@sj5N`
|GnwlsDtLhEd{cPYti!y-Yk_~01!smi&yRCt!Tle@H`0=re^`+0g=9E=2B4BF(eUf=&^)gZ*!&8&)6v3#k|nKeb@gP?O%pgxZ0SE!n$i?P7!Y@0!|~#K(Ikt
F0{5)<1X;nW*gaaI+(EvdcVaqwJ&1F1r@Pk$GT7*as6z|vh-U(PxLzMC~BAyj-3ouP1S{FfT_0PA%!;+hV^G%Ig2ojB<n!%z4!7)J!7BgFJh?PO~U9~v7O~L
&aU3Smm>hy^!U5|DUK+U-O=oRdf@95CB{Eiod&b(dWU6U-+|y<uOJdyl;3E3N^gb6H2Iz%9TTq8N_fE*z?IqF8O(qwxnR9^8~3a|zFO~lFOceLWt7Cz4gand
+WLGvJfSl5f7xCI@px}Q;92kpB0b!bG^TOfdr=A`*J^MW1yqe^&CdBVJ^sbnV$1gIDS<0^_P+iXLb4DjSNl>lKVK>4{59$I=ZxPu1bu0Exm_;!7Sq=hQx+W-
bOM$m#toS<1c}(yu$V{=3V=RKdVQATCKdNpgUPZhE*{|{?a9f4gv`c^(R&Ug8=8xeSHOcXv>P0wTJz!7)Y=pE7~h+IGn-Z_9^*y0-~@d+CvW8oHq^Fw`vrrC
Oc~>3amT%EMKMgxcUv0__5iODN@=xX3>srI&K!!*d2C8GI{%bRN1Y&bwu~hbNYaa5AznYlJn-a7w}t_Ukp1NjmTl7{S{BvC9ww=@!H*#Mx%-JLb-1h;+4;3J
6qOEd|8Rq+7*4CC<9x(@8OZfUN!)7BOD@fjDi_+Mum~e((LFvM?z*2a2(wHLBH8V-f8<*~&(UP+)4Cww&5u&Qg{0HaD~|urs=U$uN1)~J3)qNsf!#R0+n-5G
eSk!CGu3%%5*LSRrV*QA+=y<(%p*F5%H`V#3UWrBb3)z{CZ8)F^C(2OW2kaqPN*f>yhNUW_J$%b0TZ~38{Rm+I+~QzKxRbjdA<yN>~WO|OSw5obL)>r`j7?}
sykXAcIcs~84$5K9XnB`U%+L-6`eV*0s62lHb;w{_Tq+>_U?BoWEXh4cwI+40$xBujpJA1Yp4>uAN-0Y37;^loVQxdJ$(l`&h+!!h|R93L$khvA=Io?pPVZ0
LZ6Jr4Pe3ZXNapO8mxzSrJTA0fx9;OR$|BJzqb6R>E?iv*pM1i!7=T~5$iPl*=ER#yE56{NRd$qNXNez&McGG)i_4)g_0z=)s@8=XSQh9`<5)R{MA722$Ln)
R6@wyqwU)KXg_&Z-OJtE1!}bf19AsK9gU2eRvKwP)ByTIJN1#G>;DWrp1F*Jtn&!DCwlJ;Hy$Oh+ds+|7F-B=W_jSHnBz$_DM9iM>L$)n_uBUo)Sk2MWM*JF
rn-36pgulatp@!9<e+>kXm$~{EB;*#Jm&=raaTf-#4mdSpE`uHw%5Ec^u$^$f+;q<>k|j6ObQ!E!%-RKxB6=YqjQ#+!M+ojELn~FKUB`$hbdbwg|ut2Sz2C;
^c4Td=TuN6=XM<R7~XApO@8v)V5r#fuxgPrmqw1gbw&ZVR_KkJBKNOzsLp}L7YuQHh{HGi@&|V6iIFK|BeP7y#cPK6`S$m%{3EC_l><bOA>iC<Fa)9gwMV?R
bowIN>CHC;G){3hF&}(f1M!YSJny%jyg0d(!UfWEHeKuQ9)ujwTe5v}%cSuSu8nkw07hWe_P14>R~nT`5qYFSrBA)5;C&~kW2@^`bOaCxs|R<d6x~UnJFLNS
)vu~X!sDy4<2Gdw-{?Wl*p+oBElTlxK;5`y7@6Dgdpry6>yJjx`WF0wGp-R|+OPF-e{0{n#dd}6etm>-t9~{eR64zA?Xlr05;d*}5`2;{-*@gH+Xq50G;Jh+
;*H4#IxsM|fiPDu;^Nh>07oq2{cd9qK~X2a-C7LX#~_NYWehNg8!lVP!d<j&miA9ZI2&;mrMGqvZzv@y;fJV^`a9s;jG^ljLc(10zF~UbJMrgST>Y+zc<h+1
q4*!zS>&Soq?{si<FL{IDC--65Qo<aFr-cnF*Wx?yWRe?`Dw{hj%QolC|h&xs9rYi8-8}JeSIl8tYukVsnC*z*`{PPD4PCcad#oN3-zTJb}Q6iKqn<}OTL_-
Jgjgi{%fJ~)A<>zQ-vq<A*RZ_#cRT>K{!j3M|Y~?cB|^+kYT<W+O3Xl+B!V>-o$r>OyoK@xFRj1$k}y6CH|)^Myfd(F5)zVf!H>2>?KpFT#ZN&uBoGIG{cAB
v@lici90NLfEBM*15uT8k>679Dva)Vv|}K}@q*TgSh5|4+bYG~`OGT%MBEOzVKog~nklm9W8fxBl;ljVeYs}((NdHwLDXNuTqd&UzJ-6i<Vwj~0X%K?WRukS
8%$x1rXbSj^>(fy{uF$5OdRUqTf>o2^|Av^DOzo~qO1biYvIfE31jCCCqAmCk?|;Q^xrb<YCI?q*zc}<h9WegMK7@qY8q+%#l+iksy9pi#LydI8gb;5c;Z6C
7Ma$>7DO3%^(p!j<xWSfW)Iud>=aIP^XGXbTUZ^HK>)M2)}aksm6PpHdG3A~Sebw$7n;%xNi;5V<6Hx*;t|n;-~5n3Y0PVgYA!@P<7=c<85V(Vpnd_GYt-PU
%ANU)CC1=R>0enrNB<ThJ%Q;I&l5OXkHb134pOcc(}kOALpE!wu<G|nY8B6N$xM@ioas?*R1kv|B9>aEhI~A)d8|J+8XGrFO>CPWn%zW5?bX)3Ya}!LfJaa3
B-J${c_0Hncmaa=&gP;P`4(`aGtYp1tY;|S8v{vCiDi3R_Tzdrc&8?#Q83b+f60^Bc)~i_irVk$;o|brK=qPbjPu{T4_Yp<1db7(HtLQ9n`i_2SXgf_9QE>H
;eQGEm$%p}T%qP3i1CnRPBb9H9MYX3K7$`hQl4PTxaQUJ&1sk&-%&atf{SM;aoJ=XR`eSX6@U3^e@iQ2U`HZK>TEUp&a6x}!xVn+pL!xfT;h*fShiWISyTLQ
flL%!UDi7XKG=n{D4<Uk5Tt(h9Vn^k2|8qercARfS&h><vWXssb}<LHQ2G@1+pNMn)fA>et1)O>(q&k3)DSG(Zh?s5-Dc!_m+pA9ow--lK}J#lajZ?tC04E(
^QT9rcIMtJ6yRXDD}<l7EQ_jjz1z)R?rg?Mw-dP_f^BE$^I;7$W>X2g@z|oiW|y)A8+^Lr!CthTQ7C*RCABnjrDU8rCpZmk9Agf_a@_(>Drypna~TL?RErUJ
uKGE|wN5$<s~xyb2D_6Y9J$4e<*5MV2xrg4+F=&zvUDG|10Tq$K+lmVCIyoDf61cKEvw&7S5-`usO05-X3C90W^$h`ZXY(4diRo%Fqa4>_<iANcW-l@ce3Z@
aU~6<IJxjQtwb|P3=Y&x8BcgC%adtSI@Ji$+tacF9X6#3#Bz^=RA}X1b9C`vf{OZGufQpaiYQt!<0G7IjQ0#Dq2a?Hrv^Td1iWs*$4MywjCcaad80Gs4=5Y9
zQTD{n-Q4^W|d36Z<do41wSRmCL+@-0X3J)R0x7mzxcom++4&mmBWIC`3j|iK_kO&18N$GMA6$k^<-x?@^fd!VqX(hRDPaQsfzh#l<=c7GcfExEXGTd3ccPf
hW}$Sk}TUH-I`o*o-nB6-?=ncq|0^0^lm2Y`5qOSK&_6)eelItjkym6r6JsJ#N&k0Mt!r4FlIHhQaIjvW`7Uaac&{t^~P#fRVId&?&(3En3?*gvk9_c*;wll
Ci(T466!_$n0r5RrF=k`eiY1E*hsuu6Oiz&L6XVwfu}y|sjlh~fjSBI2XSrUoo>-HW0>Wpfba@zq?jl8T)6Nyg=EJ=S+JjX|DfcM;{Hf>ELU-HG(NjYD)QqJ
ko%IWlhc*{NufJ;p{csNcR=5$2ULYBNG-wI#k9zaf^ri1vrQRrtH;89?^GfwJ6?6V_UmUblxU~ScEJUvn)-LVQLKLQsTGVe=l&xg;SpN(p&9^sD8V-=`_av1
3XIRzFn~&R2C=vsWk`E{fF7&H5@-)`*H=(N5UAoLM)OJ{W&a%@;yr)pQ4TXGYQW-q?Q%<Wdf%L1X2)m$fzL$ZAp$l}SDYk0-Y^!(>Hvr{#iL$=X<w_eGIX=`
X+i0-ZI_6Z^T}kB&<OlmxvA`j;e~+<mj>!4Y#mPN^?$CPRDQ$DQH(m|&1oi)Zs+PBDjQB-<ms%m^d_L{mpY(hR<BM9;^2Ng5|deFxI8t}L~-T5&GYy6YD7E)
TIi++FtY4ms+V>qwhQ^ObkerQ)M0ZD%CWNn^eW3I`Si*XGf&QalC*lpJH(=?@z6NR<Q?%EW2KSRUS+BS%X}>+IEtHnfi)=QCr5*gU4Fs`SVVxu4)-QP>)nv3
-3$UIRkHI#Cj&&z8)|t3nOx4)4^D!+dIR84Ir<Ok%`X?41IhsVP0wdKhlkE5s7^i7tLHG`3AaqEmNudDiVsGXsa*?ylC6KgCnb1uv-Ou}8e-f@p+;pA>Z7L`
+fm5IO_@)u0Ck<Rhd>cC%RKSNE#EILt$nv8f1EQ1r)LGbijz@&Y5Ln=w`q1E?T-ZZwk8F>@r-WddvykTx}UN`(WO)tn(W}0S)GacL=u;V>^r(3?ps|>%)BfQ
!jT)2*PqJ9qW6Br4W_$l1Y@25<Q;{)JcZwdUc)qJx)1HMtL@dUp?B!@voj#yVDcyFP_1oEQ!jn%Va{YL>`u{jEr)40ZQRvMQhVV7&Rr$3@zVj<C-1+mHJeWt
x#u{?sb-#vYP9Q`3{y-c-}dyJtsFACHo^LBX}M?5I9fm<qT9u`V7KiF&w&t4i4$5dgtab=Y#jhp^@*)+ETQVvlmHK`Z5|zYI)rs_{OwMM0P=S!Ao;AN&g#{n
i4{{pI^V7T+cP=s9p=5}-ZCs;p~HvhNV~9pBJsNmqKQ8t_3~Y|(|xb;VBWNl0C*5||CWW`S(NmtVMWC~1piE`A|gPZID`t=DA#tAA+s+!UGrzuwOs-LLESFX
HSA0%g(5kGxSjKCpM}O)SC`v3n~;*RjZ@u&`0?!CoO)4g!bXqGoW5ZMI|GrCqdoHRtY2T6lqj$AJDm`;VdR2lBr3DB3Uoc3+%GO~v8e*c_=U`mgSu=wXlUm3
d3-dB!S*0+%i+1JBc8YxupJH-zM$NF58K=j|L=vA>j`nFxnhYV0hRhcOhK!`fFWXXH1h!bpf$KFu0$z5mbySIi;fB%WA;UCo-~nIzn-q&<B4p)K-w~*7{9BB
W50qL`H`n1`sFD3rZ(*kjIOa0Pazx5dgilj+%!WKpD42Q?PVrlT5j!sB_rgD-JVTm#2|@`Kv*DSW%>3#I*Qx0>upvQLkbDG5MjFDP8X-lHcH}>HAxv&vi3P=
^EuESEtcKwzm@@9;wSt_{1_o){jFsdsTk@~oem1m$^71J(J*lMW%iULsL317Uz7^w?{MBR?ZNBu58tl8-xTb^N~$%bjo{9S=}o|rK}>Nfy({D81r}7irx{g>
4=#PSN3dh@vP?FWq59Ks_kz&N=TLDb`SFsau1~Ye618U4{d4F5RjHP-*fWm)(kd!1)%Jz6aqeiKv-~=;Oypxba)uRI;>MwNH1?}8_VA40D3vv5?{u(Z<6+sj
G+ke<!EI~6B^oaQH?0AyrLSk{NxYKYUoFB5^u3n$v6ICR(1tv$OL-{2AE>y@6F*doUtq1dX}18HYDUr}MoXPQZ1t=!cMILkF^Se#sjIuW_WZ9&!Ge%48VtWt
tz$dN)+V73B4_j<X1<3;H8?>{RV=mKZC&NvncQh`$&=su6KemujY>DB1W&%T0<=dAj<lu^0~r9r>vwnPrSt*gOr0|4BiLnAE)K(+0kSK8$RFVPQ|~fxqKY%{
N<CG{Q3G)(6A~}fNrC^TfZI<n6`-vo(+RX#9mp#s9W`*4$ss&uC~J`st)&~n9};-x>5aM07M;%*EbX$tW_GhpiGOxLI|Bf|+weV9h1#{`SF~f{Ag9foB+-(C
Ug?>=3;k>cdJVLGtycp8PQmd)W}Oczwn=bck<tb3=@L`Q1DxqS-=C-#7!tJ>f4bG?canJcMkHEK0?iS-i_0uy$aGF;8X25oC(67AONP6YKv2?;E+gwsIF}aT
AvLI$DeVP6^OU{vnmJ6Wn8r)-A`g65Ed{s{QFIQ(O1g-|zA?L4w|Xnwh8or<%Qlq&s;3Z`n+eXQ^*Xey#GKcqwrA*`4?){?6O83uA*uOX6?W;t#AE)T_JKoh
Lo$%TD7^??NzIeNrzY+Q{7mC2tALCx0h8gX$fe8e|KHJ$(FvitzFPr2?z+ZmvlN}uVr0A;<{~KRp(x9fD7mgPtjK@nwk;75W1u~11TzCK*n?I&(Ror;9XS}B
2|D-QIg)ga%4<^g6J2lH#-rYQ`sG#IGP!Gq6=E8Tup)X!b$WG?Yz{eHiVy<pR21P7XBCFDX4hBKHZ$edc)&)39e;cSVWB0{Mc%alG3dh*jY>A(w9<y;JWMZ!
f{t<)bcA*zFY<V{?%0Gi(zdmWg!FTSeb}c;Ajg+kr+puk;lhr?%KC|>jAice7SPz>d&5=-7`^@OIXfIcNk?*-vodfbOuIH0-nV@W65l6iN{TWBV|g<Q2S|Jp
#qMa|dc+|Xh(aQ?@_}+-ovDrJf>y4%q#$mrobo&D1A{d9;roYRLm_BY2}n%O_lv4*HNNZOVT<vWN9fJBV*c7jG0phaNuU|B8QM*U3ezxj$7&@OB`bG{BZDPQ
yF|stRY=$P`hGx{WnR(r@x!-?uP5T<^*av_ZyE`$8V@xz@GV&(kFAMfqzRUmiJxus@=o`P4N63#*J3Fdd~@49A|ol#GKBi#@hbVf2%*!4`Q6o|fhoCCM>}``
`u;{l!P0ckH8cqxAs_m~`M1B#TBV2+Yh9hGKd>3u@4pw8+YISzRU6tre1*_#P{Xaymk9ydNBk3ckyf~d&58GC4z|*U9QXiC6iIv59_O&8wJQrhYUoyUV$lJI
fwQIAYJw2bek_#^I`ne}iXVY{huHwZmV4gcP{GFbZoD>wm*LjuVAGkq;8iBGd0R4DfvQewu{BijcedQDyOFIOh87BcqxkkQEB}{t1Bm|Ydf*_;O^z-jW<qIA
-W`#Q+945J?j&-XYZou&N&(6Y!^k7kZhf>kGT0nvkX-_*EsEjyl0mLGGD5La4?!ehW-GVOl=JRsnMk_Yvfhe~M>@c91yId@L76ZzHSsA4Hn|>mts~ognd=c1
hE(T7F3O#<lq>hDCN;axacF@BoEPI=A!V1Lk)cFrspF87944D)@+U6?j6p7pxx^x)a@5X_RyM&xh0U2?_bDxoj~8fk_T{~V2}FQ$|Lk-!j<+HcLXBlR<@dKL
9`_Ma-n{8GVo)Uh0l;;)TD*ryy?+tal2S-nP4zwa;j5?26ddbR$IThhCcwZ<^n1|&fcwnNf^I6Ou64g99_pe+d%YX14k)DK>L1go`tc0XdOi&$N!zb`QOTt!
LIGiqQk+#%!c0S$zavtY-$m}abj!9inP65*F75DxAN5$@LgCY)J#A7wfEGW-+>LOSQW?_m(yutYKL!Yvng?bYXcFe}@u1@%KOeBL-@rc0S%s<^myoqt!l<0}
<_lFarTnOo`e|l`SF!?a1Vru*wn^pf96=6oFYM>10EV=j{}iAtsmYXhnwZSJeu4O7#1ZdCw+hl={_4)a!ToicosdjM_{?-ai{vz4<!aZX;+9;_SLA3ywbOg~
C&uZKm^oKa1NnYbt4{k=0E5~}!=GwcJ}yo0As2ajQyMozBQM|Ky!;!!MT7CS=s4Uz1Jl9=_22BJ8-RBG=3Ac;D@%!Dd&r(bU88BS+)>&g?^`C~gZ+HXQ25tq
lJS(RIO&jtGzy_h>txpqrU;~M{;)om&vEk@ga|w?0oW^TLDX^^N0=^KddK<xbpRbb8|+hDRi}HFQziYd(9`M#l>W`Or6cnO1!69fmlQj_U*dEGdj53dhPS-N
lm<@HIi59t9wPqUt*@G~|GJs=Y8Ufk{2Hc;Yxm*%8!S5Fq&9nkD=i?HFxN|6(bJIf?v7@dC@wbHPLN~;!Jo>7M~%_nnLu6VsEF<Y4-z8Oaz5QKD<9hM4`?p%
R}F2$PLH|m_GYxP$kXs0iIm%nmz(JVJlO(L%v-JGbWHbc8H#iAntYp>02{fW4(!Eq68IoNZ)Qy{)`*Z3ZPte$duT<Ob!M&exL!XDI8%r=5G&Dfp$K<9omTa$
N&7k#4ceETW>ZVy6#fOo4d%updtmzFnbe6O!w+ik({*g|4jw{Omg)#tG7{eJdnM^3`A{1cI$pR?!aCm9@9NX9X<OJ=AH9ZuTnL7+U%1A`aSZu!$uWv{V^sZt
!g@TJ6Y<MNeql_CB;!4&qH3u8sr=`m^|pw+kq9P;f+5ERTYNikcnRcrPW50&<skN;0abK}&RTnGOJ@Wzq7B*^%yOfdg_r)_{#GUAYd4-g;h1+;z^gEVlwV%K
r)1bgUmNsZ<;b~QzYiE5ZQcqH>sn+hdp_v5pTC+CR?)jigB0?TCeqvcLmQFr54l=&z+CT_yP+=%cdPl8-cpMBlBZ=Mz{Q2<cf83RGtVgr<M*NG#I=;NqOlE^
I>6@_<Nnb|I>gW29b8j(z8Xwx_z>n4Pw<`_A~hjp1tHx;{;66aI+;0J-Q4Ziq*mg8qW*i1^DSv6KH-uz!Ki407++1xg6bp<8Rn~jk>Y$3hOd`ru_eX_A*BXU
me+nkPJ=O%ZsHZhq3uFXC8aDQj@L-4_;~eKcrnX$PNZ@LU0}+px|R`zmEflBCEUCNco5uFW?PyA%aVi`q8nTUdcWaP-IEH_gi{UUK$sgS@W=^`H4JKo#I%Ki
a(Bfuf}kXvv)94naEE^l77r%hHa0X;{$uPDBz@u7azSP|x3_Y2#Rz-*rU=JcjA-47<1-Tqg@sRphw}MenoyG|ao=zA`eb6GR)fSOr*ls@Z&>T@Sp?w`c|{?V
gVwytXJx)*OlNkT(<(J_et`%Q=mWc|7v7&QXS2@BIKLeos$`;xV?BVfnT@cCWlU@b;CfN4<U+eZaxS2A0ChL1+)HOpw;x_$FeQxhwVq%b4)){=&EW=K5m{E_
oT`e_ZB_d*b<{)LKXtar4j}D_qp$J$)^KhXXaSEuZcXJ(@ipE-n2P+(cojttbnFP5cX_bp6jESO_G`^>4{WD6y9)P`)XM40jL^floR=ZJ+Bz;(cu&#Q9y7!V
uE-c_^I&WZk^QbRYsU*+n7u(U&9r|*=iQ9$)&qRV;^hIf#r%>5xTXz_^k+mTzSEk3V68dTdODaFj>?q++D9=wZ^|wJD2P#EDu~?dAluaCv41{gh{W9#!iUV4
7SD=KNtM*?;rWs>?uBwF47X4|K)a{bHqpSdkH;Duwde#T;;Lwi$9b{_nI-67PDN<0uhlZ#km<*XTSw5ac4Ws!@!j9lsv=@fi_oL4q=|toGu3vU<WA3}RpeAQ
wU~ips7WV;-3?6D4bfK6GA(X4dR{v~^&w1_ol71$If7Ce-Ew*zOg-v0A(JEYN$fLTiqq^M;`&J15NGcJB{2|ywW@yZoUK#dfaLYADransj>*-V8!g~uoV?x6
n-Bo+5>Xfz%&mk7&Srt%JqI|w`j+r=4n$cgt?*jNa#0V(L>9hy)rj>`-eH**I8SM{Xfz(hoxWQzkFcP4klFukKej(0DIo9UjAANG0JTL160_N<|FRDv3`71r
mptP`MctXv_Tq<;?)J&-0tFu`xcX<9mMHCf0aV)1&RgK6_|bo-;hz@<kF2;VK4wijO8*A_`gx`v6Zo&WoPuPxbR;gp(E1`KX08L6I1~)EO~u>A{?)l%ZC8S_
i>LFv90?CNcClEVpuO~8s1k+0oKxp^t>m)~4F2p||A_tYL%7Bt5_<l;w6PN7pXsZI(aJmfXruH^JfNH~Zuk|LV^EYU47ZW;gw8v=vHgdXtX3!=98I6odc4Wi
htc3F^Qem3A<DKHDy?txllu`n<&;#9ia(uW2tbSxQc^Jh3p8;y9~O8l^&7?*Y6~ni%{)$HaT|1OmthNF&#RJyYFFk8(WFU#Jz9<&Udy+;Qxed^=L3q!4?Uxj
Oz=CvL5TJk1As?W!zSChJ22UvVY--;qOBJ8y+}mqCwzn0f-r#SLY$c{CiSJi3rPLBaigR}?X5!7=&bPna-xAcagKD{bG(Ge{riJ*q3<8nR!A+CfBCD?vv^rz
ks(2tCmCoytMv@5Ih?vj^H8K}nBV6_pb@QExbQnK^okPJ)s@lY-6}IRavyfRoGokR?Y9!1T_3cy=>6woFOfIM&vYyt04j|1SWXx7)-x+>lh3qXgb4~xF+)1t
GiVDAj)TDSMR}LA_Y5b(MDrZddNIQi8J1o=X|)~yq1#Ww!8l$}sqQJ6rd1wvfkMK_T*Hca3x&Re)D)T~a}blz+9rDZU-4duPzG}H(RRS_74tTQ)BBT5yr-M8
Me*aym68>l>9SU8fI@;V{{ADnDJK}?<Ui^{<D@ku5kDUvHsp?$7bddjZgN<*^Hqc_1b*-1G&oQyXT)D@BwzxM599G8_l{XtsLL1IZ7$o{)U~bxmUe|ifW+H^
dAcYMMuV{suQ7tzAhI~$5qM`$)on(o<+^3}@BT94pIR@CJxD`x<di&4en`2az1u<B>6Nwq%W+$u4*4HPv)j~h&|NuZ0vS?$up-Rl*msA8FqJZb<HkD&X)rZO
qoRpl+hk)dIngZh+&Lq4W_jeRR&;y>eyO${7(0ci<N`?uz->%{pV6^m$)^8XN5}HWQ9b(pNP$69UpuWGZv+0E+MRA>j^DLREc4lj^#56lY>}Z+1>{?P+ZTYJ
SjN<@A9)I(K~Lx4l%{qA#HPo@kDRs|TxH3aRNb)@6!-&a8<HB7j>2P%OXrSrnJ-1U&YwY)m(EmH%eCJMXN?4UPCVc8b+q<6w#pre6+Ui0;{dmYZctVLd|a*m
!yvbkxIQ-bjtWT0HDl1)8_W^TC~{P^+E7+>M3>A1Mn>w*m79$C1pYeX>t_=p+896F2g-*3P>NaeFnhqlNQ9#)=!DC<bNb6c$u;~6eSsBOAkO#NgQ(7nHsR_2
o1Nh$zPx?BgT&0}z|Y|mqSkF<Qu#lYKZd=#{(u0d+#Od~Wx8hgIXlR5b61}(`!Z>u-XQL0%*^{Z@3#eB87BMN?cQ{E?lm*Nl|fXe8A|Z~`ke8*$JxR>-^tr|
+e>({RySdl#JwJyow*FLfZ)o}_B|{gZl+Iq?t6D~-S0xu%~mwe^sAm+LQ@uidxN2U1zyE-qcE`l-E69*EntkC!|<d)j($WehQL>;=u-krgNIee-u&syck4eU
nN&(E56UBD(y#*n?msZ#TYXA#CVc3IH08|tmIHk}-+16Z^sz6n&KFAyjb;dUR}nC8h#!WfHL(K=Kuee40{(7+2lsm`k3!SZHm;h8hrL9_L`IEf*&q_bILZdP
;pr#906+jMo_r_g6Kp+&Lu-c}_R|Co@ons7Kv1geXD7mz$pTW~dOd`2oeQqkQhH7?YxHPrV+>%WV>+2Vbop@7N_!OiQe#3773MpF5u+wRJcBL77@NSCtOhV}
jz?>@FD8G?N3Oab<O?ZBrc81_`pS_wv3aZc%)j%v7m#iT2iYMPwe@vCp~{X1NnQ8ZTWO|*xtNz_vw))oKkq5>`yvEj7?PhcT`x7IQp#62$XxEDuj>Ho3iDx7
zJy*Odl`t$S11~7k4Six@SWd(Kb)=m2R_H`I57bO`oG)h@&_oXT0!rMw{f{A!k~~SRG56O=oxQZlMj9EF>o=C!v3mD3;xrdl!scB@;&3GphUV`kHw1*`LiSX
71LlFI=7?WAJn<2TV}ju@oroAhFHOj<gp||0sUlW86D7#hLDdI`4&YJ)Wq=vMdN3rvUQ>0E3z<z2cSHsN<07M_2@HL>z_;^pWgQEO?Lh|Ok3Hv7AdxdfcbB<
r+l<gnE<L_7~n<GrQo(U1Zxs<RovLnNO1({X<!gBqA{Q}hGgREco<vlnkn2OYiL2KY*?*bP{9@r^}?pQ1Mi^a>kb5{NjjiS6I1wSDVlb{e_Y_JD?n^8eV9sQ
W%><sptL#={!-PNTg6eB1H7nCQ+$Wb5nYWFDyn|j(xx;UP}4c6{i9m}Q0zm9bNgI}IyFO!XQL7XKasZuw=*DX@?(ijyIO!s%qiB$qERHnqG-`Htq+#X)jo-P
-6`0uOiZt!U+7_&Wn2-}lt|^5O9oSS=fwmEoj<6G1@FLqjKabefKtd-YsmBLIySxkP{GQJ=$fe0ju@tmB!r*oHBFoNpmI-)$9MJocywisBlF1OphQ;n%L04b
2jHPsF0@!W(%1_@_4D+(P9&cDInRZ#W;NzM{d1{KteP{_*HjimX<Fo+HY+O|W<i>@sWFw>+f0q=MmcwTq(roZ#{HsW{9c4sA@eg?0U79j`-uLcHU!iEQ?l1*
!IyVx1o$G-Xfs3)rlO@#mQ@Ff<oGPZtn*Ke8ZvFC)9R50?7x=C^Dx=2P4s&u$f)4&zag(u=?h<lW|0e(^%*X`+nYE=V-WGy9+X3D{)_~H(B)Jel&meW-k0~G
hUO#rbH_5AysZpWn!nO;R7;p)S}q~=<=pho$JdIF4D>`jQdPBg$r`nlz_dy-JG_@=D}5@!kV0*bD^m2YscVgQCMo6k*JT0Eq?hF|LiSca@i-67HNfKqOdjp3
R(OoPOmeLcjhkA5_H<8PW#cyA&9W3GZbG|s1&`ha={7aNwDq`JY(NPhwp?@DD9&rr8566;p}bw*RS-VuFS}i3s83U8h)WEwe!g>+M$j8AD3^@$K|&fn8J(bR
yX_KY>;e$ThkZ9s7nc$)c*8K_cGiD%x5jkwSbBq`){qE6Y#bYcvN2h6C@&80RY6_4i(M9Ya(%`M?jq8X5#1_6^vAH*Ruk7(m$N3J6!dVh*+L@BbQ6MI29u{T
hGw+70ppafli<B;Jst{ZN%<B#&2}6X)=oRdtiEEa1*bDH-HV;O3Zdp0NcZP-iOU$L_80YUQI`G_-LBbP01>f(-(W<=V;YuyOEjP#?Hy3dWNA!FJqj^%yYJ{a
joRuR)2VCL81&*iAx4{}yz+Lc1}L@wkT$mvuC=PJ?$2uxegl=lhA63C8ck%H%9W|-kylN)md})szy8NCBXW*IoItxs$-VImyMyq#NoToWdVp?fhC4R`78HAV
D_sRiF<UE$Fupe!V-Cf)WRd&FHEQ)>TWGlFd6FA-B+mY1WKT^d@edzy#0<@ob}o#DM^2l=JB76)$G0gBEHPziPeoyOtIepL(Rvbdl7$A6C~a;n6?OJO-6ato
9+EdpVA0Yyv~ctfyGc=u_oDTTRd)|_S}0z;7_PxzL+76va?LI^Z|3Y`4KZE`HON2D`HWIAvmT?Src11;@m}FS<~^=#nU4iE*oq1INg<I8O0iXDR*#OYSVIoY
pvqk`>=#bY{MU7+ZOF#h0=rHC_IUkcQPw<DDQDX&Hn_<6g_E+q?dSz+JVz1nw2A!>8R-?H7eq>yc^<zuMd?llh=`AO6S>FktG;dx?cof88257*=_ndK1BdIF
i~PtI?nv(aO?_H@wtOoptnW;OCpUl{q42J3vk;Y~{lRotO4irSfv?nYM+Rjm(NvPnncIbO9HRwaMyg*pyD}ifQcBC0SISi!<*?e<k5+F6meNh+yDp2h*?zJY
eAv8vx40yu9r17QoLrNcU1y-8iv==AWS2#5@80Z%p~(Sv0D>}GbM7SSaFZ?B@+z7b$=1VN`4L$&bWKKg5p`K0jG*OytU*ZPwF3#Oi*1-c9Zp}u85eRfUYyp*
LB!IQe%6Hb0_2bLOF7}zBGDS=`1L%Xkk)fjg9;<&@6(ILvonE(yXB|_8k8#1+Jx`hi=ALNcQh{<j5P1XrmAXvb!x?EnZu?jg2bp)z$~=-(x>{$ogY-VRy&{N
s~E%zj4;s&0qeKm^}_b*Sie%NG3jYsn4u2!pLjm8TtBx0w5T~eGwCUhM|ffDd$1+S!se`Et%@>%zx~pOo_Um2z!{}XObFR`Le8}rj_aXfATNlTr7l}SF;?DY
82r~<5Mg#Y^(%|$Zo=zm46)s&KieS!49h(Nr%G_nSL)ARR1^$gJ1}hZXKv3rp>GU&{{n(DM-!P{SPV8$2Y6p5!03y?drngUwO!I$+rv6yZjIcq-F=E8s-b*C
Qm3$;n^J}-GZzLpmZxBHGx6WEQyI@_ns+Lby7se7eU4r<ntStz5cf3^M7>bP9A9!KPQ+lEbgOVf$sfn-yXA!33Di8N0sw!(l<(al5vzw`jc7iV65gwJn-$&o
xdc#sS7|=V{4lnGXmWulwsQ`yy|Pm!Vz<kKR^n+oN3W(p2-6B`3q#Mm0{IrAmg$mwU|M5tV36|)uY83G4cl0D-+UsIc>(xLr(~Ko8Ou&JN07<O-J1Nbyv>B1
qM?cTcy{{2n`n0)tMq^D0}9Tjq#8Dkx6eF?|JgdjKJ7Nf{IvqmXby>y+~PzXh@H=r`lu^D4?EL|gaLqAB_ZeDrzjW_y^b94-;`6ZsO%r8Aee%)#=HH|qT2X<
qh)i_Ppw8QPEfvNP-BN)e7!mcqXHU!3K%6$*hqiTwfmNW%ZDzTRoIjKNe;Hn>@ua0Rg22CHz@Ikp&pi7k%-t*DXh428Kh)He>itbQs)Tu&*!CS?bjVFdjX!)
{QVdz%e{`8uRU!9f&_-odA1-Lq}&X_pI&izDI5@A;5|nf!!IpeD0n4Ks`U0%_|8Flm@FNnETz9^awC*?s*2y1J&*~~;8G<@p=X=rE0*y94bGU}lCZ#sgEC_8
ZFIP#pjYF&(Sw{Wm^q5Pkrf^fEy4#ril?r$u9wP<38wpA&*cEpYxD-FtKVS}Y?k0kY`W(OwrNfrLA>d3l~@X<79JqZ*(B)$ywcl)30r?v{pMHO2;3x>2!gRT
rgsU&=XdWfCg><lX=t-p^L$=N(Tj!4--Pmk?&Or2Fd}Ji7<keL8iR(9p_-lFFTJ}p`CA;9|H3M?_hAiAn)w56X@&wtzf&WYP6fmGj@dVWH?>3+VYiPx{F?B|
F<_1f-B$3>aUGiJiRJ51so(ht3-k+|n<*U|AVkTGUV}+IsBNf_4#M5sG~CuaJE;zN4;1tJN(jhM?o{LSPm8m_9po2U$hpV$?Ze~L=_pXekev$e1EcyCmxgST
g4;HbOZF%cmp=oO?BO6dL!+CU;ql2puS7ZW1a)Eoj)Dmb=!<F?-(&a_We*@yi$qYT6)uo3_BodXL8Uw}VBHHzJDh@AXfr!5$B7F?(U5Bp7gbY(_90KQbDbzS
C>9b)IVf~5<xr~<njU<lG-_*(aESy%5KyPKOEoS;M5xvsr!zOdDEo4s*!2WBxBbl*pRy@b%e2CaZ42Rp!*?&*c`2@Rhfy;-32FG+R`z{<EQ7}(ZI6YrWZy)#
mH9eUfj&hTRWKuSJhcQ~s_!$({_0gBPQ+nLR<4>du=+l*m_1i~pDyiL&A)D3o&@0tJNkw4v(NhZqW1y#RXK`Bm7UU?4_daD<O<#y!n&GU6xC4o4~V}%F+tKU
RQ9;(txpRSDF9;Bi8Ujf&`x)d0nhz%B9R;4_*(?kTYYZnvp6<$Kp?|k*cX#0Qi$q#h<uJtd@C>GKBsBIRbCYDZfbMwGnRrZmA~!O8t-+Oxuq}vAKSd|J|e3!
158Zm)vUXNj_2L<fAm@P38LSH-=SU`F*#JyY&SE_Li1S7O@Kp(*=NpBDD^Zc6P>vy+H*Lx;Tg+KH!08Uw+7LQT-?ORy@07fT*wP0)I|(Zpg2_A<%nR_qSb6<
;amUZ#^^~RDr5#CS&j-7$@oL#H*}?R%Uhvr=czF%jr3GS7>&!X_LEd!S%eMUgAw-^L!6hCOQ{akG3yjZVH2{4PbBh)=m=A<-$~CbbU?6F^sCE&2%Dg0)5L~S
Z!1Lnqz<WKq)daDX3YwKcoH^cFGc!O`&$xlfmVgV2PwwMx*5mn^Ug42kZbr6!F(_fgFj52ArQp7q3c(fph3KaVkx7a+{fs6ZqCmLl9EKLRqBo~pbYO4#7x4Q
O}yX$R|iTZ!eh~XV)j>1xd4T_{~Lw$wfS<{QklTI?GY<@hn-2$<IwpdVQF|7rsaF#QIzM8Y+aHA6T{}NMvI)ic($~Q2fE59!e+f_U!=S=Php4sNkTg4FAJ!9
*9efnYQQI-lel>TGz4F)9-^JJ-d|gg$AWCE@3|gJ!JtLNGKf$O&`lgZ>s<MJ4(N<?QR53Dh=##PgXO4XNAGIyp$Msw8)H&TkJ|J+8igU(qh7e1qlSOsFIJY(
gj>0*`WD%O0U%w=^^LeEIPopm6DJtAJZ{C&$iUP$cpM3~UdFB*`~Sfx4DDlfYw+0lI`}z}alF<^HN?a;=}?Vau+I(alo3tSCNozma)W9QH_L^6cxZZ*YaLEm
lI=ozaU9ylV084sG<OhhN^*SQmEf1gO=m@rH2&I}=0rCH2K2)q**BlVWTL`9Lot_TsSG^%6W<VKfYS1e;sS>XZa<p-_=^eT(y+DN+jmW}o9JsPS3N{y!0Sk?
G7u>#Gk`6F9gP_Ch9T&yxkUxs`@H6^BauuZFe=^P>7P4PP0Pk(1be>B_M0?7S9GXY0-RC2r*Y&u546Yn741eij&W|@Idi@5hln)^uhyM}3I*yP(YI<8b)eZb
F}!oIOARa=ELx_>hW<f(I!wi-*%3THuY+uSgGI)18rQm=3CUQ@mG$|WenW4f5eKiS$=u%NT^{;-^58nuV^*pceDF%=a$V}zv^7vWt>RKJAaxyuCg__;BWq0>
PxqRp-ylLhLCJLJS|uLmh2=r0lFu~bxcPtUkcU-TPe|NM`6N@4tYAufXRkOc<CeF6XKc-Kpp^GJ!+aLHANLdS;(AQF`0ZDtk|)%f)U_EPZ9Vg)=D~(le|Dv&
SSZjn#Dht~+p}LtmF&GBs{m$KIoV#Z>@Pr^ZHr-cF|@ZBO*GCXJL(9Sw|m%1lazNTY^%vp4p&lL#r*WtW<fy)%J?Yd%4SH6Ev?0YlU8U%IB;q;`|yg;$`Gf&
6mt}H=sbN;pimeY_VedGpuf93r=xyG$z?L*sDnRbQz+d9X{Yi`f(r*K-7^8>srp7B{uP~s;1@Tfrw7-BS09lXKsw|Bc$ScFCD{Z$!;nx=!6euY*O&?rI_l#w
A&g0Ft6gFK&K?k#ZDTPa3d4FHN}F0%2SM9WZV$V!JikF5XXkk1E$MO}2^NUoYF(R5rvxxyWGmk!CEws`fdeUyJ^-M4Jd^Fa`l>+0Xv*tTW}|L(HudpSeginJ
h>{wYNE)3lfo)M-pii6_GSSbSpgyq`*$onpwCZ+D7QS%MVs-rcvNuayA>9%sHk>>WXTD#m0^?CTpJH~`tVB!q1zOx6t0h60Z+-GP93o~#*i4hakfJEgj=PDu
VDgNHx>nH^*r^7_ggyyGsz2VvvD;)&qeck(I5I|l<Vt7U+d(`?Q3o%}B(4H>&|Bv?3QT|3U;$f5OSYKDfX(VdWoD1l43aLNZ)T8PS^i7F+dT@UP99kverDay
jRr{2WNZsBcu4B(n;hn}ts|g}sUJxis=v8_N#i{6ZED6y2xiQnR6cOgG2N966E=GqSRnj#o&A+pJ90SblAT?=+oU88lNlC@yztsVBmgkhm+F?1#+>Sx<;)x{
$Be$p5CG?nw))@+-EO52->64a9GrOZ2wPI*njxC2<_S@mlT2(?MJ~?z%6ffE!Cg``naQRW*M}QKcw<|r4c%l6)F=F6t-ADYF`O=0wrJ>=)JhT{nafGf2N|wJ
hV9#;P&c60ykj%0?Wz_mUL|}Vl%YT?s;$hW&&Vz(5lkLf#PHGRS5QmL%r)qbvVp2PPWpbq;H{hbBBt=-cX%gi5M9q4YcjK^n&*%<$F-6N{sn5$&brx}QUAe*
hZaDR-g>|Zgu{HqxBc)LNT?%M9=EC7FQm8XwI7TR_V0D9R4>BpAbxtT46dM-R_{YdQvH1wt|e=y)_GE)LYfE2Sl?NqT$vX~jFROEMBlG|+$2AGTXG$1NjhwD
CQF_}@qmPc0Mx@eRUp;w=RO#CJvAiIQ}`NF<>A(Ljx~q3Y3WUv(`J-pd~~RP6U)RjX_I5=1C~>c59-<m5s(RCvMzJm%;9<0kADEj1l?e5?`|eb#x@t?4tet&
f($-aXd$5`ajCNgVd!nPp&>{mbe0W7&RI3e=r0f;2L<A{wd7TR%za-Cp|G4C4RQO9;84?-cpZ$7?JM`U?rE-`pKjZKz(SlYeVHMklOS>hBz1Vmi9a$3nccFr
SU|j?2Zwn(vy`DDuZ8@j0Zo^mrUzJ}5%jV0YhU5CeD@RShjs)Zk+Ji%<W|md|Dt+=(GB6$Ppvr_*i5KWekC#Bc8E`FGlX*3rwpE1)oHb#IwL3jR=!`%NK&ji
nx_8>GsrkH#Gj9Wy)Zy`6f>+QkWx}o6f*3JGJI|=8HD%#YdqObthMxQF=z-X?ovD$;BnA;=$v}k7w2$@J0FW}Jz-r(OGyjt%PKt=zzn8uBO}yi^pkhT*s{Yz
F8?J(&**}YvF0Qb`1EhRwhXARqMjiF?RpmZXzZ|~ZkdkG_f6i6qp5G48gyk_2NVThLFT-w<5UktkJ4mp@ELUGo$ja{k6$(%Ylj};_RV13u&ML=d+Wpi{b1iG
jWeQoZI|a9+iJqaeX?M|nwFYriiqYVq5Phdp3Y-6RpEvjKsLFfj}a|^%T!i#SnXw&&j!C|l9yGj$aBP_17%L~%M!~I+4K1f>HSBEppwio$fVmQd)BJZ_p1EH
N?mvZf)heiucv81H(G`&1K~LDRG@Xp0&A{8<X5zxGYydn2FTIKR$vPro+Sk~UxqR2Ce6qz0sYEKyz|kR??WfdLIn`0zj%<=i(Ui(>iM|T6So8^rhwt4((Ep)
MIPS;#y;Tdj$*#*r8d<j+7PO<1D;Pcp<!UV$+zTjJhu=7bN8K&az=61sO)4+qgmT8y%Kw_v)qTqWdoTD{2|Ower*~Uo|q0Mg}sb%eVzh?>IDF_iqua**VS!r
0BoVhee{{Nds5kO=)bjE;NHuo2khl?hoME<M1ulpjC_W^ux#@KeVxqkSA2ao;LvArn0{hyOSF+BIa6h03?--TKhO*Q^w=_+rNBYL@frO)4C9>>lL>)iM;`mc
e@G}`ge><RTK#gNL9hA@1WgeZMhzUT2}_}%B(!y%T_<oSd1h+-#SaXT9#OX(=$V&uU2zJ2daFk!Z`pZfQ4YhC2G}Z~G$z}XHeMraUaQ;w9~^CqE=O2HbIQnb
r$5Q~YCXE=B=Bf60Otj}P0^s7E8DN@!g>4~?HOsBkVM~)I&AnpA3dsBkb(2D$4Lj_KmBz9kzt$BP9~Nd=>62gU+DC%iyDw4#KJ8uF2Q(UVLU(6kM+i)i;O(x
5l6wg_ILyMrw_%pJvOT&zcu=elfD1L#gbK}4WfA{N>f+HjMgi)YPR7}?>#pMW`39HlUWP4_y%w{2p&6w=JG4e`2!s4eFzH|Au$3<!Rb7el6EToidHD^Unb>O
G_#erT|4UG#j^Dx3m<upDlldPtCYA%x#1)T98qxc4q0ja#!G9dviv_-AwQjhVlhxOt?kiF9SH;)*L+y!^!gMy*kDJGsmsF4cgR-vD&Cu}Evwtk_mX#+E1Q9x
$fmJzzmDQ{?J+E}Z`wo>2Z{<-SmhnD`gvD1rrINavPpn`S9CCwDo5F*8rUWi_~+dS09ibLvU2Tt3ZdD_xBm?{#;TPUgZO9x$;%Vp>xOza(5D8F?0b)tDE*PY
zI~BJw`@+dseM0<ICscRy$$HqWRi-EPcEwU;Sn<>d4lMyZIqM7?f!8#_fB|8qS~dfg1zs?pBl$fJ;wb(O%gt|=r68X9Os1=#p<(ytqES#4e-{QU#Afc%v`!*
4R+9Cu0q@y>}#sLV|L<G!LPzP8Jj`^*l&222791s$4jZYNQ%-pyEjVd;ma_+;EPD*gy+(HO-j>Nr{@nQDMg8am1tQF8_)SCII65_8s(q#vKfw-%=-9x;yOwg
16|GUSx`Qy^(^1`$7Xn3=d(h|ipnM<6cA;4{eHpm;?AwBo=U;+V+ilA+su=6nCq&1B*%J%fDi+w+weM)oDEvxRS<?9ZkW!5sbeCGCr~b=+xNhpg&kIUx8?a9
wmJUEX<Q&%``Ubq3g77`yz|KL4(46e@9YX8=qD-d^}lBKAz&-xQ?|I>g?3R0S`Oe_JoIK3JX6DwRi#(QyXF%u_$Vc`bgMHqk)P$W;%ja_wv5PEcpo1B+g?jJ
NE6e1o>`$}kF;#`cI{7;b{5SfCBd-5O^<}<dQkWD5xbe_c*BzrNt>K;$w6}7kYI_#)^D7syE>y;aiak}DADmt|G+S7$HrhQriRitmf@j%0_#Q3pg}RdRiGh6
4My_VP*@ls`5P48Z3drcLh_lv-QFtkz*iRzTs)}?DW}LsLES}Yyx(|O*HTYmrk9_bkT(t5;aH5%>Gn%x=JHEtyRtNlZPEeK3jva00B|HakDB&5MHx*Q4MiE&
-n++laie;(p46t^k>9}ezZrP<*MhnioKREX{@`+=)J4ieN4)4#>o)Gg^ElfKfp4Vr_2&~~-XvLy`P}wfLye#OL&##6w$3Uv{i{MTM{{maWF7~POw-Is{DR)i
VPO4f!LW4iGiEp$L$dfytC-cguwB7TGC%oYp`~E9ec|-Hs9BpVYwJfW!Qj^Uo@qEAx^2DnP^!hFw65Uv8@MW+xVOh4v%p3GW}yWlxHUbVx@L?yB$h5wgW+ZN
LJ*Kfoht9P#@i>Fw?P6x=SSKOf|UMk1A^|Q1a08oskSLJ2mH$gQh|~-7f^sl`W8&8aBq)lqKa4A;&MW}*z9UEPie**RGqgY%tf~do49HdO|q^;M2o@ewprgd
#&8$*zIIXEf<&``8W13$Z~~xDTFn5rm%#yvMv>S&IRFIWEFvqp%}$$Zm-B(L=5GyYF*h+_N{Vi0UNiZ3w{A@xvu!J8QZS{7d*LGxuAqUF6}vOCxEM#+#_z%&
_5(5byW}x&Ki|%>PGr*-VXSiglo6jT@R{Wcy-1rtuq`B9I48h@^c&fQh_jw6UykM2jSHLhF}Y#0<>rp?Xv_%(T`2}Orj?VbW~*P)8?Zq=RyQ`me&}<kMSk0E
?$AN+Lv9ok>5xbJTMkCs{@{VWnt(v012!Z0B-4~sp+$G}t^u<5LMU!$zT_xKxxcVAR0v9^x&FSmmL2iOv+Anx3yY?l4)%*d`g1_AbWCsTQw~-5)@1jfqMA%5
%~kmUF^)ORVM^R5$4+RehYF~9mWf98M`O{cko!UPbNTQ^JLu*Ko9Jcqz{^GD89dXt@`udcS#K>L!Npk>DH;qiD0<cy<}2ubiCXKD<qU_qc!v-BGD3~z&1ZU9
knaJ~uf<lTj=cwSAM?lx`33QwwjV|ozrJcsCt9<=cZiZ%-JXg$6g6efD?>Wgzd*7BLcfJUGkl|*O-odzCd*SKNn57}_8-92l3v(48R3o>s>S^9MlM~ofW|f{
Y^TUHwpOuPbyDiHLV4xgU2kBS-ij=-q`DF6o3KjG^<ErSOeYW?cI_<O*JldW(F16fvb&oCbd9d-!MiU`tmAN?)^m_BQ;z0OzY40Uj+{?;kH+g{c1EU3j`&Q{
(UFN5LVioOO>S4WK+ENQL+`apQ|F#fcHdnDGW5L!M;KY9d5ni*R$)*3OATvK;QPmvmD{?to8I$q17<8;h@bSicagRrr(JUJB%=l0F3zOWLXR66|H%a`IwUq!
1oti1A~NX)-m8-u40d5FqEo{hxi{P@Yf*NOX}ns(Rw%hp1+-MmCIMGHwU=kF72v-EV&PA#FZ^Vr@I;f?r=~$w)CWL<&X<rDt6&}bgb9wF2fI-v_jZdsareG1
0xISDWA=3Q=Eyyu%Xf6Q{iWF23w#!+c}%sbLP#SF<o;Th16!Bj3RRKj3cAQcF?h<c&SX{zz;me(?^MPf5((3eV{0C-|NTZzp62qnDwU5}>|b`=qE?T(E@jK%
;kCv@MEwPt#ZPRg0N~U<gQYCOAs{{f1ORyddT@BXde4+L4x+5lZ{OK_YOOO<(uCw`yGQcUh@F@g!wl1*vv@qhc{(5b+86IL#Fk+z*}@OW6UC{7eJ_=s$cz1e
iOW9DZ7G!04!={w7%KpVaAm{;O|0<;!mGqaIG);ji7fzfGgGE*Pq$;A?;*(hpx0{<V2@ohwZ0lR?DA+&kdsJ|BNPFYVrHIgL+n7=Tjm}pW6j=WK{3(8*h4(N
x)(~&*R#Qe8e3^xt|(N*6$->qdA~Ox*KCoT4O+h0P@%o&)ek=?gTvKaEY(QLBP4&AenSN7Y^N9CW#ZB>kkh5@HTQoj0lI;?eES&*cCdo_n$7g<D(AOgy;QAs
`}{nxURddm=aHT^>SH7<wx2%qP7T}OSw2)_%sxFCry_##3K6&1sAv#)QT^v`z$`gpnNK{#G!1$s8Y&_mNHd9&ie_pbm5I3OfH2dh>Q=ZB44U6O-r!E(&nLUB
3l}!Gn#3Khou!eaf4N~Twi^D+UlN#tbqE@3Jx0_jiwGw?jFL5`(^5=Z_ZG!_oIo_#QA|;Qg%9mCMEtkRv^<h{DL~VO;$@@+%KWFjkuK~rnjP>!-K7h=PLMTg
h@}ss(4$YML8B;G<7XwIVCHQlX)9(MAP)zyRjt2@e3rWunT`pFbFkX3sjmIBZT;(Wl=5Vx|H5xFi{5<g;vq#2HO|3T&ls`Nm=UaRn7%Orog?h3qfmJJMy~$K
xmcp%G)-JI*YPJ|hxbXD`pier)<Hbb18HDyB=r+%{QNMO@9OW9xD-5|EN#@iOY^NE5{_d=(E9VGn_re8&Z~I7iH&Oo1$u!r<#r1&fDzgu7ZMZtdve&a#!uX4
&G#NHUHe`Wpog&X_Z>lZVWSSkoRu6QhL--WD>o=vux=L$;uH+iRnD1V3&vZ@)M#T|3eJ=y4g4NkM|$cQMu0Avs;UXoVS%;%+pxICN`>(?=_d?o0Z=o)9J?$Z
i{B&r0B1q6VLkMjct5N-NM1Y>8go&>AJTvrX1#b&R%pa9KDUnk%FffwT#0Sn+a!~utUCVH|1-T>ozagp;vYt94Z9R#%03_WHio{OJlYn%X~v&Lt44(h=apb6
41M~$0ehX`nH*6nBzK99$s^-uv<Y4feCNx@m(;{jJm*~m67BedSIL|EiOnbpWNfE2_~i}3J8bBV48F$m*|1yX7HW3mrvV!SS!OS?ozFx^BXrY(*szcpC;vAQ
t9l6nPIrya_kH}$ZnZDU1)7cEqjkIPniNVN*2d^Wv{aJrr6p8xxJJF*>kpo0gQ~KBH`h$Zx`-gWqK5dFC0wG(MMk{Eu~6o3PVHyXX`LdHdYgJ6wvVe<C)e9_
L1*d}pui|$50$Slazn(bkoMYYDR%=7l<gt6bMtss6J28~G<$Xv4gH1&W5T*5!o4C$W0aDV?P!+&ifBu{V?=Znd8{9H=M)c851Mg*km*zEyM4~O51^0fBg~iM
*q|p=4t!1(H<lwVtQ*WFElNsG<a-VX{&fsMK9}D+X&vy+gy<0f|5&nK^V+pBd$F_xOYB<k^DsE(Rz9}rS-)qJ>{jM`4TRezIZFl$LY2e+5`Kmq!UM9tKz8m=
v6%MQFm*!KROfAfHU;S2st5#IbM<?E!QApR5(;KN<hlXD_9Ao9Xk>{-etMq>rLuKyi@$Fgr`kWFK45aK!>DG?Eb<pf=Z>?{pTmD+{|6;H3OZA+I_b@%Obt>s
=gDaAu+AJQ&&!6VKRP$c000)jq!oo=S)HY&94qsjv-7OtO!mm?)-1iy1Z7ntMb4TrO8Oy~arI8vQ}=Oh`_=T9r2Q4|zmFY*L&io^ORzNZ{eg%MA@qP!whja5
;CPF(bS<C(R<)%%wNF~|!f|s>cTGB0$e7my=i0KsNR&lqg!y0D(ICJsf5l|va`U%ze>2isqAz}Y7QAWF2eWQete?lkZ$8&vaCtd``3Fnv0i>O$YaDuYlCBWl
-7nK!f6IF=yu#Pdw*TII8h%OU2-@Ec5i#D&q{WZ1-DG2lo$z9LJf5izXO~Qi%F&UJVDhf(x3<XzaF0G4(V0(xZT;&Ql#V@h(sov7_7dToYyjQbw$Fi#2-t93
44PiB-w~EP0s@3O_owS@Eg-c>M{mUylS}<>(1IEDQ-e81j8}LSt&I5NDVI3=;6RV;7VOZhGar>#?{_6fXzSMmm{*iLb@W$hN_$c~g9VlKH;bPPn{w6YtkQ`b
K5%IjFIL+otuu6KQISS))V@nPqyN1NGqAs#_YtP=5@;I)#e)k}fh=n{>fybF%<b97U;~)bWe=w?BUJn}Y%A&`yQ&htio?oS-o~$sQ%XmaTv&gkt3(CPjxmC+
cRWYn2vGeUZ52IdlS{f5cKu&ZYU*i)YD4OA^iSPXU1MOu+uLMW<>}n20?~kBM^97!(pssXif-21t=1FTt$3fXC2(*N!5mNGE$By#efjy!(-QbVQBn@#As#W8
V2knB>-ylSG2O9!$WjBWBr_3Jdv-fdkH{lWuX>%^V)~F^tXfeYhBBF;T#=jOutU5GmV3DdLqAJ260K0j=vT8CpFE^c*4ONz1-t{aR5=OrxAjYJQeR69j-`|4
j%XZ$x!6$P(yX)TWWd@vUQ4;vH$X{5pKlx)BwE5ZC6*f%x0m-POb1C89uOnfhP2UN7vMNv5*qEL$PXQjs=f3|NeTJOTl419QK40SHUwfh^BkiU6mzJNmGM$R
|6&rO{-x(G0vD|?olLa3amw_sw;PP47SDC(bDNr}R$%c^u>n#L!Y&Az-$hrAkxB;<8XDm`hW*T0(t_>Bw1^eNr23uI17J@yE4wMqKIQ_TiH*QP{8WXjjB5qR
LZPTq3BuR3$ATXTc^G%M@Zw3q4~5`{sE(Y1($MQw{6DZVzd~zorC(LvKgm5fG;00h@gC7*vUm_#r-!)SJ)iXY_sDGxsLM<59Rn#GZ*^w{62O8}ROTCSCLz{I
Y^jR)C7~SVyo)gY(0b7?`ong^gS>C#aUoj8f`d+~CNruMOG7ZdimwYgYC4Hx&x}&Q0k;BEB@3NJCaO_jnNDX-j0FDJS@BxqP7IuzDcSXkh;UBa#y#Rl7!XJ-
=S~*xWl>@G4Qey66PJn|3S>}lb~4-s_dF?*YyRZ6?&gvpFant_G@qSQNVNWyuvCc%wWu=U%9e{`JQY3>m@L%-{wpKV6?&n{;HL8E^o2JO-dbQev>)f*YwL(R
-{EjF6qlUbLbRUJ5cb?&t|4y$U=?@GRj^@krAU7!h!=gj*3*&da!W*x5*nuk*rDuI%lncegD+UGtmfI<I9}9T(NN%4`R^;J*qP`XofQ5l2`Mi7v&;Z8>h9v#
cjr~Rqk%$F_pNZKxRpb*tm`dfgv*mLbBy1Ib7$U&R3^bfXkM&eEoCm9JccJEHl7IGzj6pe#;n#qG!&Qz=sMv?2aAzDnVFHVqlJKVoSS3{-&O9zBip5P3Ahx<
)hkTxD{dyNE$JmPzgr!64N#anUG64J@Y+#PP{DAEM+Fb;>>!9hV53fHdLCx(BC4h>LF(RKrd1AuT#BfwQJ97Cb7Z!EdE~A)IR|ziu(Rw9F-+U1nBk@fnu{xG
ChFIVU+SCOMJXOPP~Z62)Ve-UZF^NtMiYOW9;I1O)Oo9Z`$P%|R73%-0^<pkG`nWeG>AbZ_M~5JG;`~6rr=o4=yo#V<4uYmluIF64GcIAoZ_Q`2c-T{<^-3p
n5NJUuqHvN0)VD<y|*a2s(=DQn0G;!boIgBiuFC1ep9{C0rdbyQ%|@~%#L}C<=2iMuRR>)sv$T|gCn&l7O$S!1DUbFq(q_Fhfy3!rUw)2(8~#~122-^Pu4c4
YSb>dHYnR-HPv_SM*~_Kkg}v(QeHGT`G8rG1pZ27r0ll@z-BdbH_x!kXy1-!E?%Q9$D1+N?{TF0uy#W<erGahU9jhvVoS@`2u41uEP?-bFYn}e-DtaBRUk|@
)f1lq_?B3x2fAA76COhR%jC`!H9NC=Hhh3HfWNLnZB<R}7L*|O>=eF80*vMdM!$VHd$u%m`-v}{LbT_vniB$tv(q}bUB|h<G|4XWl^9Sj{SVF7T57lsk;^1o
YQHH22~b(0yrJ2~^q8DearkyMr&5R-Zh=(jX>@1X_il?Q%qj3Yze=$N-Zwo#lemdXL-kP*uQwT2nFaPu(5Q4X?%wq|k#GKf$UtboXg!6`E9c$hx8`~o%7Bih
VLs6C18L^;N%|w;kD-o9<}UbGbhXWS`5+v}bqzitz<3|&3b-2=THtYpbOxs64JT(q-wd}a60GttXZ8f@rl`;Py;)w5t&jS;&CsiOu$n&*TA&{`@`^FWX!=zw
Z2)<BAfK<COe5ZbJ2<n8%_~Wq3S(qZJwUhv&bq1MG<{RU2N$T45j?q|qZm9YF}|=0@D6-R)G%9f{M9S;9ulowjZw4UtxEo=Fp9V?&T!dLkZOWD3BLSJjj96E
?z4?J#+E_c>bMdm6eg#uGEYk;`*3P}O8^IeI|LgS*4lXW_lUPnnktmv%#fqzA@F4zC+o_BQLPMs8kTu`1*n~*bCoe@FCrIWYQ#`f8R{DhD(^Yr3S>WRl=05M
Zi^?gdbb6h?5rXJ1?47lIDDpna4fLA-b|ujn#n?`*IJrR(8t}7Pv6$F%BI%z4zC=hb6`^$?i?(If@ApRIZDc!l#lB}YvKg>@`cx?!`BXGUo7tSc%wj1%g_6}
dAkv&oPz<F4Z!u|=k~}gh+o}*_~f3}T3q1PC_tPyMLA|Dm_u4Kw$M~5d(y9y+X<J1ZmR_^h>R#MqtRu6lVv6TaG(S!8yA4iF`ZKeftXA0XL5v}ndS>n0Pk!>
K0HE6^NKnS{=eQUh5iu~)EhSBi|#31T<+>?5ac<{!nJ(4w`fGk?d5F^90I=Sqf=GpuvBl6tc8L$eLShOxMaGAhpI?ime4;M($i~in5?4v<tz4hSiUW#!ytGX
AS%#Mk1Ylz6J2IXmQ1(2*xAKKcy9;sTYYAFsRVcRQ;~~gQVe~a<YF%RoFk*#HsdB4=CN3pYQRoRN{-kSEc!crvT2HGZp8=TSWa1qIAdMmn(|Zb1N=1eqz3Bb
7Cy(#hJz|g-JNdJEe@nfy2=L?TT1~8`Z`)(74>IZNt9>dqE)sK!o)^Y(}$1y6Vs^kgn@#;#;eIjinj;y7$NBg-a~`Fd(GR3PQNI0JF+BN)=G^M2sqI3;$O`S
sc~<we2VVI!rb6R1&1u2tJyd&6kuJn)Y8CWm!R`5bR}*yv;!;#eTUS-bcw|cu2Dqa8laG`^7d4bx!n<xJXqZmIkJxzHG|JR=-CH<BJmE8x!b(OjFFFP+C26M
;ZRhBZaaaJZ*gJf?HtU}bI#@c32v;sm>fiyFi98=iLd9s6vMo(Lc&l;*(W{kM+~f@iRpYq@Qua3E3XNmHN+ew!jRe)pa4<QP>Mu2q9EXq>GrOd248u%7mZ2c
dcmZ;F|@GSjUx{)ohUX1>$iqh`724dWODIx3*t@!cHAn}?P)SWD;b0-BbP2(Sp6FuEV9sCdGvLVZKoEwuN4^1TQ-nZ6;Plx|EnSdC{$U@6bG2pT!%9i7>4z>
xMGrtp@15*eeG<vcbWt;KrQA{mHUgd)q7eYS((Yv9hTB?v|<?y(*SRthbM3i5Z4CQkXNGpn4r*7XF6b?LD(+)&xdjF(Ax+9Qt-F$hyqnLZ#FN(iOf1^3D39)
)y%<4k8Z~+s5i*+QP#j`DkwILi(ng-R_KVw{~AMb+tjYc0(X`xu3Qcv0Dw{fv42Bv?#flDo0jR)-UA?RWuD0W6>g;yJ0Wb1)sY<DFY=j-c5$Tr_gQ-;M505%
{g6#@`fXk8fAp1~3%CzV_-<Q=WZo_K6$vQ)O^YY!fTQB6zuT2P!fn8{Bb-kJkapuxhyb}*aC~}s6tZ?2n_h(e5l6L4Cr+2|HPQ-v>wnL?pn;PW79}X2Yn~jT
-w_YAB?=Bosm$L^df&ZQZrYZ*cSR`LHDJCVnw{BnzACfU*J6gZ<5DLRL;i~Oel&<C%`urY=QDsDp@mGEc#fFU2ZM;6<2=``nF}6U&%+vhoUy6B`2Tg~F#nt0
RB8vvc}DfcB(kC&4!~01*G|&PASsN<FH;s&IP(StaX#F4c=KaH?3%BuKb`Wmrt6rXSn6h!?*2Za`9+-OAYCzmM};h)p0TD*t3=1auKY^wejg-4x)#|gzC0#%
XVa(-8ksHi+{yQ{kpQYHyZwv>N!Fs`Zm`LGnI2Svm5>iIM3`>ZVYNs66mkH#m+GWX{AR`j^fh(aJ~-zw+7Y^{XD59)C)it>c*xS>A{0J(bvjh##!Qr$8>bTm
|3SOSeOpRdh_u6JiE+*c&uv!uDId}|W4>0cCAyoM@x2Yxs}(Nm`cvP-C|Yg`XJP(THH7f@)DJAlgp3hU%hUE(3$Ecyxk#%l><>4g_4=8}Fr?-x%ZW)dswqxL
<$pJxi)v07$30^f1if_|g(aoiCZ70Ef26W0i$THgBaKK*GeGeSsI}S0iqmiJhTtx6f2EqHA-D)v0QqTzs@ts<v(eplM%I(*#!JK3OT0UlPW~>Z#k|xhFgm0>
-g1r3xxOnCa*N%DD8&s25Uliv0VOoZZH*}Yjv!04${RlMo^rX4suh}zowV=?b%70Hcs#++Zmt-#fQ;-EKE6QJ(DHe>rQ0q7)FefW(WhXb0pSX(_K)+=2hl0U
Tp*xYK}cS@f|B7x+VMogwFt&7pWtK(L@~u~1?lFh;<e<fa=HWx({1Jt+KOxu-aW^VGDrtIVhuTSplL*b%J}h#LuKU4*9l8diF*6`+>b|odkbFY<zUrPsCm}e
E~i?q!xIc2vDA?ThTS)hJ5tj17Z_68MsgD?Bgey!Ny9!s;-$oKrZ8XP9$S|0jO9BcgO$U=RP=H!5m?wf0iYH;)iX#k$35U2Ico_wUx&tN5N%Z9Z%`Rr$j88y
Tg&MAJM8Dy3YYA4hwx)4`WPbBYD|D>lX_~*sTo*m0U6EX`k=@9Z{*U4*=cwnXr*E90DrjXlCNJ)@#VT$xL`40$Hq-2F9&oUs0Z`BcvQNTe|`wbQdeN$-HsUE
S1w^i9%;oh+%->^CPo?@R*7>^g_AYOvSyAPvNn+DEwzaB6@Y4Gk47Wd4wa+k+>bV7mvZ2M2&&hyN^Wp?t<|e6d~KGL5xGTgF2=QiW)#aU^4SSWm8r%jSBLP8
QpwYjo+_LRR>>DJOdt1K>!6W0O(C~Cw%}@li5x(SQNkNf-A=i2ouUo!IBU+dAo&awb{m*au|$GbyhC064D_TZyJWvR+=&-Kg8@eW7^4NSkSRYx-H%ibV;=j~
c`BVGdsK<gvCHUwo+W45gIO;Cy|N?qG$FHm7++<FT@>vp+TF7$h6PF$jZVor|4x7y(6Am00|-0Wp$<S?J#3ydR=pt24-3X}?y#p9j7qaQq#vb7b(Z8eSrcBy
+Ux)4t9^@Ig%W)oGn*fEh)5n+XZ1Ytmq&unYZj{0d=WwU{g}8XgMn4fMKG{vhr62#QikCT#5zt|ZLK=)e9KWP*)oz+Mg^{CHA4Mj4qs4l?C?<5E|Yes1C<`}
x(|+ii%#q(z@(q&j<lJU7&M#@MWD2B1)wC_5o+()C<g{4H8RKf!ey(=DxhKiXm{kSf3O?uj$Aix>Vad*U71pNx~js4tgG$kkG%kDCEYjyk|QrYDGus*&KbPt
wORUiUlgcJG0Zsm_es6Wd9?OMNcJceHLT4Vq7iH%?7M}uD5QeKx}|W75{27`tCDWHBZ-lG5Dh?;$t?a_Izf%HKN457Nu)ITtbsYYIR)H#agB(uaGvh`8Fy8y
?8P@2LVBbo4Ly*jX|>F_qwj8OmHdSUD@Y+VCduJ!bf5q8pSLVoyw8g^ZvqbfaN)gfDq6yQei~VjpWgfc$bn?#^!K^@bQ)LkewG8|vHmv{&fF$4^Jb3-dvzjy
bp=(?Bc**l6(qy5y*sBh>6-hEqE+|c?c9VjrDa1qzRS#M`jFix%4?jPoFf|r1q09mV37~=e5HS{LP8K{Y#<irWtIw0<Eli+;yYA&U8{ERS9zIR)$g#o%)m^9
pa7D}=rFq&3<wi{9~GhAA_s!ey$`(f0OoA@I8KJjx~YVxMBoY>TuR%)A{39Avv*2;bPb7gP(u|}OB+R0q<Yx+o{yBXu7Pp_O{i?_)=VOLp3qE01zVONW6XRQ
lF(e=_O~l{VbZP|v#i+cF$}h4X`PNbJpwe0MXcozgL)S*PkQW*Lu-lj<B?e>b_k!Y!OHc_J#Jf%<>`xjr19j_MlpC9c^guP>W0p`*vp;o43VXg?YM>S$D7=a
DE_Ng_4G+73tb8M?aS4XC=p4gw7=^EXy(b^Tgnqjfr!ZT(}#L+a1BFij5B$GLCX3Zkdt2U5)m$P(;?9zV`aE61URcVpgS29TNk)tY~AZ7HYP&u@<~0R6oCid
BzOieIbKs(nNPcHs~4|1(|2`eTbZ$9=dT8>+FA8&?Vo8L?t*ca$*&la?SEf~V|TilCjfsSywtHC6q|MIPPucugFVWzL{`xW5%mY?Qed$_HKJQ%Fd96_pk86&
75_e9V5!ONUEcJV93P#-UOWoj%;r5?4jP?iWns85lH7t4q%cA~hgGM>rFalyX$(Z-dsT2wVbq{^{Vci10r?kskkrla5h@9%tefk#c8}ANw-4$2012OG6m&2v
_V@S{QX~;by@%)oz-_Hzml^d%9ksX8ZRbq|@DgVZRbd^8(JQF!u%WbsuOOkw`ypZWgK2yBKq&A^v}~MhrMLoU)v?2@xRolnXp4Lu%bRBiy8&-PC3iF}33|2)
f7)VgFK)l{wHLpjQwDa?MeX3lt^ERxQSDo2rN;0n!<vF!8aBD4e%5>0sAn8p;x<k34GlTeVc&ZxpC~~e+`;Vm9a=^F{erB7vAZ|E_fXu$AKT1yy)RZ`w(WT5
+JG(lf0O9S2#`Tb_T5j_&772nEVR|FptWE*j3WP%!2y7l9@6u54Zh5f?n%I4<<1p_DC4LFX&dOrj)F*;O3I4Ro;K9>Z$J)_H#dIH7alZbzMLR6p-IA`UNmPG
RhUOliTpCaiSqar2{hM=k7|;dPVT(=`>8VROByq&2jrBz9QddsHrjvPViXGHaUO6#Fl#Z<gB$d|Q=FJjf<=FKax6wJS6xr0#fi7u+zMczK!ZL~71F;|RSf!+
Si1d%;^la19n>~K$YxKVizgqa@}tR|yT)A-{ySVUxh4D6>$I9V!EC_NN<n*9SbP+1%9_{iEfxPk%|Cp<Y2ra0O5@<%gr{FOaJ@kQLGeknyOaLvxf(iPX2SmR
+G|I>&x}|_o-|rHNq8KdBv_}ck#Pwg9K3rBb!RWgPWQSWF6S<Pl!;mUBOl*rZ_fhHPd>SE;Wqk%VUEW8qr(c;yVui4Qs%yc?Sc$fXxyJv9}mCu13F_@wq8?k
n^q?oyKu5-evfMW4@+qGb3`>WPoBt5SFLd1jS*(*07Z{axDBZh-jJV&Qox7`x(|M9&pe9ky}i0RNr7x$ScB;iHacU|WLCFM?;U+4?)S2ZP%=WJS!#65i9x{I
G;w*ZJrBg|%}D|id=%Gt(sO(liJ7PW(F4`WhQYw|J*NwNbODx4qg)-M`K-7U%AI%I2pCzFIvS~t!1dk#98Z_0@MjxH<4yB~W*>kUA}abpNaC7}_xiCW-)cG(
D<NohgItG#S%U6XR-#1Tdq#5?)-1)76Sf9UZvmJ?JvW9dj&TSY3Z9NXrCQV{#=Lmque#39Z);86#P_*$K!^&BAwr>NJVJHxps!z8CtR>}*$XsWKAT)yeFDas
DLtoJK8Bf_6>{|SinoPtXFaDgKR8GP$>>@HbOLsQjwGk^B=SgmW<Jp@<UA^AVPh&7TMG^Nfb#=ePZW_eV+(F~q=aZ5GV-r(Xg(P9U2&9no+Enf5s!Nl+!_{^
MR9*=@ftVQA^6_Ncbk=HCQJeB>hZ<h2n2WfCTCbo!O-K!w+XbUoCC$Zv$n8cX2wwUIP=cqq4(*MDr8lyXt!oS?W<e){^~NP%(KFhzC}%;dvRk_<E{={gE2hl
W2ZTo$dCx07OlQvJlts?s7Ya^c3)6C;;?+AO?Qd^HDxCE77Br43^2QXmZLdnsBvS`{A+J68U^|$R8`&(-D-DB8m)2g@HtdUd5NAHmhU;C3hxV4+>BOt3aU7L
>^#y5+qD3dVR+-VhedRg{TYJlLQqurSv_>fiQ-eJzHY7cO$3<lJ5P@~vPOVlt~b-n{%ry;BzKg*)A|1CX9Dz7^MXMda<L*Ypo(v@b{^jg*WSzUB`Ex3VBS?f
Qb=>_1Py0R;56nN`@QK${ZwfEIR@@3NS~aTsDMSd0|Xq>l(^-IPgDNcy&uwOF0zvqL4eR_nodQR(Y8(y59<>(twFXDoe!_rC{%^4|1@S{;xBw7Z{7rb&2{O*
`gvFWPKcxt`#n%JQg6==u6!c6-IR<waZXiN5DA80FYcVbjCj=xKY*8QI~*_$3nb{)3+KWGB7_(_N@|W~y++uYWLCJ%AyF05i07Y?wj#HqIX)Mp>m#hpBN|b<
gg)>>m!cNow+QRb$b9iu+@j4F{d_zSK7;|>1?2oODVK#m07q&{vM~Jcg4ZpNK6r;ssJ~6Lf2A?Fc%5ufb&n<8ognX#6+eqw1|o5EB3-^h5iupJf*-cnTX`}&
nTj`hwjC51stB}_Da7st16f+t)Z~yE!3m2R^KC6*b}$f4w*7;RiAZW`!T*+0vgr>Y4masd^_sK{#3gjg;W%nhk~~Rji{j^AB2cJu0R*r$6TAE{%*as5J9^Lr
0dPVNU^((tP2$HNuzWN{9&Ta3Myc`R=G**M@h|WRG=Wiv3k06$eCQ@ar8dsv)Cj?h^jl`qB|{=&Pi$NrVz%oEPZ~ttsrrw;Y4wo98q0&%225+$Izd{}7yKa2
=6>4eI|l$yy4Pis(}oSLELbLIuO2N;ldTV}#!VA_U`DRpon?g)PlLWGk+%mWT6)Dha@n-ZWI0j3owh`7j2x(7!bd~aOUh0H$R2u-4qT#=LHoqhi@;6%Dn0P#
>CB9*6PQ)&-fM$B#?^*04$5}>G+d?KgYhODa&3hs^fKj+gV3ncf;l_ucd)5{qmRxULZo(mgt6==$cFgeGL^Z(C0Wr8w#X1-e*s7`gQc{}<Or7#VBJn@skDHt
sByc<<ZdJ`N%UF}iEPf<Q^DFalBX9?c`z|7AA@<uWgJQ)^y)`-$lRH+qxZ)&LgccfCaQ^Dco;Fp6^@&N059DnNHWF3-Vs}<^5=Y_kvt;&Rw-4I2S8JlS_V-m
2Up>+`mfaO$2J~f0sX@(OT-Icv^WFeeRmTEshRE+b*R;Q{hcYQTjz$yr-*5WYKXPWV`H3tO|)V@zwYVWgJ*KUqTM9_<?*m%vyKR|V<MG;djt4T1GKw~-5Q`x
5Z<MR&IgYzg=0`?FH@>PBvt4|0cOz{wi9f4xiZSv#%KPYLb+973U<FuRNk*Cp$O0tGP)nOr5Hq^*@d!w`)XqVhm-nzhRku>l`N{3k7SU@_(aDy0QAXUzrJf|
cmEdw*<bI9iRAx1r4*0@M=*7<-qKe=(NvkUd`sD@7l^fd)-uh&WeF|JBr>DkmWC!!AWDcPE<#n=8)lub6j3Lzx@^jwd?^~Ck<rT>uJ7&R{k(t(8Og=zf1{<+
6=8?cw{pP;ArtJ53PaLSu}iA)7(47O!TTl$+rO5(@EX`}{NQn2ew@6wqV{s9ALgyK@Z3Q7f{+CZS|1jFSEtyNt`{x^{$f)qmOj}i<=y-sH21DXHH)P=y6UMf
!<%(B$KX5Y>*DW=SM*-ae{Cms6$pqSymXY^BSdm?<zfvjthzOd_i-4@My21r;8r~R(@6V;Pv_K-@=Q3E*hw*McR?i;g9f8{y-`eLm3D2Ljc-6M70htZELWUe
P&vI@16tyzN$zMN!GPp@mixymveRYlsye9@v%+5y#CY3F)5QrjoBvsrN1ZtGKW;^=e_v0h-s}d7RivBo{ukT98S)%;1+$=JMD*KZHHChx54`kjy-M6Ky}Pqn
tY+QYwgV}g0!luXh+xxP5*?V~xAT!!M<2MQ-z2_+Wcn?MSn&bybTHI#pJ+xY*97kfU1jVSc}r-4&Joy2uEG<f4J6`S1{KSFckQ^3-7Z|Druh)OOcO%IqXH1D
a5REpQ2f7U+7+uxN<S;ZpSE@MFvs$1w!~USU00Z$)a$tJzY!inv6-m=ec=^&LxE76(AEeb_~88Tj!u>%b8>qn3fblM5nkqXYDJr30Gv-y1&EuxqUkprFWD8}
>z=E66(@AKW#qc}IU8=>DRR<B(CmSISL@v#yiiRbcSDNstHHIuwgfTr!G~WTnvCy{zpU8aP3Y1e$B%g<ZGJMuC)!bLYQoXwxiL-mjQVn*5i8+?u&_y-iB@vI
u#Ftn+SiPlt1+%fG}P<(*k+U#I+Cq#0XCHGEhrzvm2SozIegI*4<CKtS4$D7G&B~s6NuWD?+jC)6R_7EIrxn83gp(`;2nlP7C(y613f;nkseFx8z{VLF*`P*
Xbz3;Q*iQ3?fG)89<q~rL9}oGgnDW!6ZN?9Hl5cZaH+SsFa-v_4)A6Hhm3vTNV4C)%EYK!l#bBJpY@aTcV<HmYA%4dQl4=YjZNKe;x}zMgY5n*toHyCW#uO?
z`(yyDuKlr24EIPg^L29p~ztnE;b$M9T67)P!ZcIq1VgdSk4wI>N}6MOls$h0!1s<OXD48>DOC1y_~n<-SoPukLsckHAS`(hlCwpP4lB51Uq^AbN(r`3hU!u
DC*70z#Ppd@*E_B=bw&X!$Jsr9w5~Odxo<mdZ!-CjIQ?t`V&XEE?6VXPBj(|mfG-VqG$=n1-fGnBKrKC0L;CLoJ3>vz|KT1Z*9T-s6DCGcg5Ig*Ny+|%{>Hd
NiZEcF&rAB7SEgI1N2QirKZdXN$P%coT!B4m$m9D-I=Px`1!1#v+7rGXL4EOhiaojVpq(hJh{<q$Z`toO4+HK{;jZ4yyU#7jOO-A6W<`;OiZwR6UZ|G%2qA^
$xsPf&C_*7wn85w-rPPq{e<5KAC&Wv1wp<zamiy$UPwmDB>xhfspu*|*M5dCPQ}Lj@p5xaF6VOa#wf;T8WtiLlY~|8y5q$asa*EhdyXuK0A6#W)}!_tk|1UT
>xE>a(|?DuC6f+zkaSz%?YktuO|i|R&prHr*sH_y#aQ#3*nUaQZ<0tAqEr05f0cB=^^|IyBD|4|X!e!xLYL%9nhcPcKCBr}O-ungFH>Vv7It&JxnoX<y?aqJ
R@N5r+o0j2Gy?L!hxe&f`1lcn0wZ`{L!WvJHjgsBP>dW|)PDhjyG^alEy%~87?&Bw_|ZrYJ`}?8+KR7NqTWNiy$Q3u&6P-uCs+xiuU^tE-AFuY);s0;fk`US
`*}sPjU2#8=?Zmk(|VTSxHTs6;s2u73-JfznC@n=c!#GCyd5B`{V`br@^JHCPNHnld(L+&z~IX!K_vvXSoN1n;z+5enZ^3oY_=`W$Dv9-yc~i@C?CKp>gvkU
;sT(fNYi93%qRi{ophbWuj1`OPtOjgZW#2=w)KrbM5`5G5}vn-dkW*3UYi%`%6v?@i0Pu34_HH!Tm$Z0{UshGaxPZwDB}y6JY757^PJ7lVe_rBEjZzKl$%3-
t}$x}NnE*8YF4nhlrcSp9*P$$)w0atrgk|coig0?o+2x9<+uQj1@~NLd23Lb&(o250v$<ty1A(WiW=5GavL)wq)<!xD@E1&VXQ2+^D5=%_v5?EAae|=GGKk}
WNGx0`ve$`Y!CL_k=Mdyc>FT=tj&LnKVGvIW?l&KW@4REfIpO5wq|MBsjX8Kj={?hxc4aqSh}zJEN{k^6oDk1#nqrPBQA;ufTD?vrjEE94LpMILmpfPIa`Ub
JXJATFtGXLkronSMDD>!nnP!4bEwCmv_!kYeRiHkUir?!ngIC1GXmVTi+5n<K~MJNf$_4b58H-dp%1ipIj~>Er42L=0_9p#4cI*3lD{bg4zb|JfT;_5Gb!Ae
tww3DbEJR9q!RNm*x8iIP_LJt@-)V+FC4Kk4(*sHZk%p48ZI-xSKxufkp)sDc>eh@Z;O!bAKzm%K=m;T+otDs*ZbIMPkI35^Ov>ge8h|#n#=K*dL54@zeNO3
nZ5Spo(u$I%o>fuqkIpz)51@ds(01z@HF)?WdwB`O!=hnLP7t#tjQ-sI8PGdV}P1ndHl6AZ<A~*pG)LEa@(v)g>j4qK8Mg3O=^T0G%VR)dIjc-Cb61)yi&ja
^w$B2v6k;j1{!vkHITI8Wv>6JV{biY>p*Bk73CKd#vfWPQ1Rr%yl1jk9x|!xMvb1Xt~ttRaZbY<h#<$n+))#FZPZI2nm2Xqs+L~u1*)LGNx=!i1!c8tcdXs7
!de0~o<#nmDiRuEq)tLs)!kNk09bT$hG;NVDry8D|6kA!Q+%JYiTX94swm^gPHho6|NM=_My$J7$1F^chRFl5#FF7;J~RhJ@$X1EFfD+5AIY23&3a>JhY~#%
u<fBWnDqj5;bw*<OBT=??ET#BF01!;uUg-lF|r+g*5a?vqV(~GT<%6;UkZN3IsWnU?ZmA#rV-5cuP=ch{u0Tt4QpW}BJI$cl3oEUd)ij(sgHpPs|<Uo_@E@h
Kh&i+-DYd{Laby|`sb7h7Pz&bG5H(e1QW5+25fz+&I45uYh>3kOEIF!Q-t^J%3W#vc}Y*bj!`%5w=<_*Si}_=zcZD#zr%>p%+x_sn+43v_zPD_6*-evWa?iv
NofW+QYlh@l*CH?174(m5aGQGiX~Sf#@rBMiyJ&mp_J(j(fT#BX9n(EE!kCc3k7!@c?Ql^Fzfs8_92kR8`Jn+Fv>sz%-ecW0{!X?L7FO4B|Kv@-HxmIq+T3r
L0cpM#XnE2Nk<RYAiMBn21ENN_ekX~J2}(*3;qABJke{;ZDg-(k<kDUBIbn-1+`#Dd0*-&WPCY@x|iy}Z_H6f&k-jeIlxOXlS>E3FHL#G;WZ0Mea-1SWyHT7
AOVV&0-vJ4A!YQkxx)4j{Q21b(Ex!t|MAy)5eXn*^wGu7JE;*Z$bmM2wdNfD0_}VHAEJNOaS52!%k0^g$9;40=n1LhrH>YMXA)z*2b^c^pfZV4V?zb9wCdI%
D)_#$Imw`+03z^yV;ItQOUpk?EHIKdzVdU+zj{kkpe=P33bju)xy;qSD|Z)3oJm=oK%1xzM`h||KGLQP=zGL#5S%TFy)Zj^1g05A;(UBA0z9wy!L+C)>Dw1(
zuVMgu0qu<vdbXpvX*Hcse~JNCcO>;ol9CFF#)fG)PENHoBmbI*LSl9$Va2e&M1PwisM7f8p$-pvh;+IkJILNP@R4NuK4C**rY$k@x74+)&G*oN|HEPLISaL
zbh7|G=4A$tj5D&qcHhYfdu)h$4EPyK;z+uGHA`Nc^$ohj?bL1g2x&ikN)$<fI+gFF?6hih7M>V>s8ID|E~VOa~w*5cIiMjSkfR1i;ZOc-*vRrLQAT~J!0AJ
Wi9B<jT%dz8~9c&>xVo2S|+yvsImk_t{HbQi{}3(Biuk0L`8}#n{da^)DM~tv&ZGPKWa=H|4r6MrolHju6FXpFZWV%Daf@5V?l#d={K`6up9u6MD~uFNsfs4
chB|>ut6|%p+<Z8sCso*gLP>-<x`nHN!_t|d9MO0F8(KQLae21@@7{28#09%l<YqZ>3JKoLuoB-iHL+7#}^Y=fk-CCi{^nmDTrZR$uhO-S-Zdwj)aZxBuRz3
NA4dITIBv0r60ir>yekd{S-{XOuWothx^+JN4qw`N7h3!aCAbtw7b?hy5v5q>Q4l6X<lMGg>n|T9Z8o@m6ZFWd0~7z7y4u|B#^|2u7UQS@AkPHwYuel$RV0?
RQb2FhUjBLDxa{3g!hIYU>CG6lv<EJba7RXK}?g5zEAy!H|vwwi9?a_Cf4KRnCnx8@GE1UM%A+pj9#sE`#fqBvnl0jdb?~AC3@ACJHQq8$bKDaGP?#joqqA;
=6ZFj?0PxtSe0O;J#ayi<%ArS$wy8e*sK^B2W8)XBwlD4aOxZ#4OhO^thR)txxczXA11)yCh1FDi$fWHpB1?0z~c1z6Prkkx8_`cDY$z_lR5bM53RtHmveru
0=Tje8f#YjWhS<fkT*Xdw{|B7{~$b!+rc>N=2zXjFh!%h9>SN6k_A@bea6z<?SjU)`ElSVpNxGHmZ7whi4+N=D@E%@5N?S9lLnM2xS$XxA?rccyQ|tS4Cbbp
KQFMsxA+-0=D&4D6L=&5jX0K^w0o_VV&|TMXQSE8t!}^37mhYaJOM)#hcI@F5lg>iZaw5O>!juf4}E}Dui}oB@^Z_5rh09$P&k=q^eF(o#881f)<rZLF)fpu
#I9qJskTkM6mJ8P07XTg{MZ=)OwV7htKMKaj$!r~>d=M(ObFxL^MKszL=X9%LGx2K^UvlpzMBUj;<=S>l<qUam&vwHfM!}S)KX?-)g^Q}Y*wghg18?OCWlWO
+w-pf!ghUi5_0ctStM*VF^4DEy0_7CQG;S#bEhf4XI4?Q?q&M*^k|~5?%1Pr<tegy#XEMdlV;aCU;{2;5F1Q}@}+Kd@SK-#rNhIx+c>Q<GHOIKonFh1gYGUC
#&c#iTWd<pcWctwXI3BHsdBDxPg>bkr@^xD23dFX5o2DBhB-*U1J_v8$OdY~6xhul>H&x3y2_CA@@1G8;OY#WZkaLq$$WX6{YXu?G@=SuA9yCKjwN`G4`)M{
UJB601p4%<q_g1kFbp41Vo0rysYtu?arZG1OU0N<DX*gP|8*J)mmp#qN4V|mHw6}`cKr#<`Tbx=G@_+7$2oJ?^|wkZ=~A_K%^Yk@E8fhv-5U#!f;Sw|=X|YO
DSJ*4msUiT+<zm-=rD!}$sh0{1{bjX<jV;)S{Y_xQ65m^CgIfMeWf2I_WjkHDyD*XPQt+*azRUqmW~hXsH8dWSZ#v;2gU;hC)y1SZ%9$Hw6_Bg*$3v!yrpgm
#fGfOJ_l8S<^dud$yTA`OzQDlG0USbzBDcru<xw7?HHJc>n%{BU4TNzT~id3kPMVD)!<4K`JfrY(*wU&JUMg{sB+Mij%!-VEFr9lpEpG>cBWQEQa4$>xg3h!
Y<#$F#!HGUA&8)N;|holg=H(=O(}b1q*<%)I;W~Tv&G`A%37n?6DSQU2HO!KIq2AxT(rl$Jht_Vc>lxWL0PO~-jfc&w(i;2*Z{ef<JL&CaSMeYqOXo^13~Sh
sN6FI@s4a;!=dOabYWfq3)^huK?js&N_IQn+v>F?pnBH=DjOSc&Gv6sOivPmC&#BX4T<VICN&m84+-r@_kM~erw)f-9OCZGm+9*1SsZBa!4wwRgxIZ*2X~2c
8i5Ctab+x&uA2oUBV<$aNJA)sF)E*kH7sw3F`~%n4NiY|_*txXxSvwmqf18?;ZCB?oH%eE9cJ>Hc5&r8cekUirHh=ipfHU^eaoTeSxKNW%AH$PVENX8Scyc`
KIz62yk@{f;@^GtVlTeYeWRgyKzDQenA1(~F}Jo?6t`na*eogS+!a#N?mkgu6siI6O)<G%9cF0{G7R&7U3?J_sX8+mnsz&waEr*`76ekHpHYT133+Gwze&5B
G7Kg!2R<O5zdJwPh$A6VmPJ1C<?0}oV~<qf{A+mp^Z6dP@N;^2s6V{#O};aNf^b)KY{x1;ckA8vpI%nE`MAuk2pqv4lxY6B7iT9r508VdcQgka6fH?YTPMMK
G6BAqUQi9ASHF2-t^U3Y>$X3V8M-maKk0^CjLliRDL}s1cyL4PlF=XOFIOqZ1@Fx&kJ2Ivl8?E7_*UsbusF+96!GzQaq*$KOo>Wo<wo4d1ee=;N3KyayKeu+
_la4C!n^AZ^MbU7=>0bvE!;_wC^@SUdy=8l3-n}Bg4;i(&mr)h)`Yv+hw0PLlFTTykz}KNkTImnSjiai9eMgM&)nI=6@Hnn!KFf&Z`kaRfD4jz#RwdI<2))I
13-M>j*`XrBI3PW>1JNFPjN|YzlGv^oaZj^-$t;zZ94Psz0PF#sXiOAegMSsb2~T68{%Nn%Gfs{7F{c`%g3pz%%aA6L;qp)iBeq5s82P&f6lc@_Y=xw*VlM7
kf6Nl`?OD#S|s@=*UO9?xs$Yn)EQUDqyR`j;0O~uMUR!X4S4QDs864}jB1o<(y9N%eMXNn7~&BGxL8D^Nr)VeTp*D5-pWn4cqiB)kabZSq08?@VU#He$;Z)M
*8Hcmg(;yhHjnE9Q+4k_)xg;r&W*U$X|$~&oRf}+Fza#AVN&7ze&ILWd4tDyZQSxjMy{gn0O5bmI_{?Q)@ld*NOCO(ohmlOntKM1w?c6MEMpBFHsMi?I<R(p
pbf8-AP<3diOfM@M7`m#cUmG8C%BA~t%kw>*TLUWZ~FVr^!ef|R>L+eK36uv+Wp}iIac~GVp$}@1t1hQ#b<AMqIb0~Q_#lR27u_?M&)t{sUjyZj>uP&v`=yw
Z(~w>%%hI85U0WDZ2OG7zoE{SefeXia`Mb#KY@s%?I~u$h7{EaG|XN3+8PIy>(_^ct-Y~->cBhF5(ooIHG3|El^!W>l=)_ViDx}%g(Ui_lAE7<_G}Rqk+qAk
X<zil8uu*~p&EUy;AAmGtUbNtiwz(U$ML6-6?)p$qD$R_dN(5vl<$P52`L@uf)~soH<1<Gb!?Ie@A*dW#ilftTl92#4$M)xvP*P+<z98S&k^Fc#=?In*Vcf2
_1;1pDM6?ie_O;w;`U%e=N0EU6w*X5`}QPPLKn-J5yu<S(?CQi!e^Ts!i-<&nE=5xtMH<y+XWz7DZpQu32XRSXa3p5k-$gEml2Wpj;pU2&*g*)j&AofY}o?2
tMcw;Lm>DFq)FC5h{&(mvhn1>6Tm3|+RrGCkH-kEDWuZngnSX}GGMTkPmPLb0Pt>Hf6}YZvkf@yQhk90v@&RV={XD~Z-#YLKDR15f^FV5f>U|-1Rf32t%#@x
p_G&msX5%^i$({4%)UjOaTj8GflJak!KT<610MfUKRk_Y%C}M{txt(FXQ?Z{Icd7~ci*IqaqFvgww8e@LMp#8$lnUH2RyUh{AKSLc|7%L4k-R~Jr(E)l;U8#
CBIRE9vSLaBy*<in&3u@n6-Pta?%BL1qsw0oT06p+GIDR6Ugfemb6}kM*~54QAnbQ6SimiD!W_iy<Q*by*Jx_N`zXb_tkyL^Fozj_zy-O@ROm(Sv_mKDn{&n
)5*il5V~vu&f>dm!9wHEj$0GS3@c5iXACP(FHGyud^u-Vr*l;$E!POMff8TP#4L`#F)CRm!yDlUb0Z?~9BB(UAz^vU$JM}$L~c>%8h`_}i|1NkjN~75pR1V%
L!=?$qPmUTvOdzMx2x(bAEEd1l)aXc8^M2UY0pi7ftwybdmayLW)*zRo4+pfy1D1rI2H<rEYvJy?D6M<t*ba0wgsc-s;-R~x5D%ScT}B3kHiNO>=fX(VITYN
Edh{5He$o%aSPa#lx>8tQ}~ZkWN*0rekn4ZIrZte#8#ttELP+97(qRLLkjY2+<!jJa9##fd@;$+SfL?!dA-<Kk_06n>Qd&Y(HwsmFlIbCO7G9ThY$(e!<2`r
(WNl#on0#c9#qQ~8d|z98%0P;sy8}Zf?OY1Oj9H_97LgJS5p+DTmO_Ms$feshe~FNgIw@O)u#||(eFoIP2s*D?NBvEp3~a;oJZ=Sh8XlZWaN07T|c{pNEn5_
KxvSE<U~&9+!p&pZACkqHlfJ&!Vy}W4*_>nqLbFc9!w*GoIW?7yi841Dcm~|AklIVg?WCM+bugh@-P(V`Zt9?0x&uwM%0!2LhGH+njMGjF{@i2(*k0_DFSgn
7<AQ8T^(UPYIiqGredgjYH~^aJEOle*~p`5&w89{Ni$>Tsq`_0^WN<3A`;<Y`s;QQf`Bki5<d;pDxXIjB1$6WdV~-d#?Jxwe-app>CFO@PHwmLSK8KpYxky*
)YJ<QXJq&HD(pYjXdWHgLfzSoY!^cqt<TR`-U$Kj1){+Q6|O^&P)k?Q2DeuUbImopPmUgbYDUZ?ZbO+99@z-}KSgv~-2>SmMapk&2=BB_w(+`pO4Q4XhDFj>
JM-UAKe?bfU^gJ|b92|(>JGpheiJ|6^xB)_Ajdgwd9-)2(KNI3BOOEuQV&eAN?yFhPd0w#!z~!U7sv`|eY7VNy6y<!?TW|B*r~idQ`tj;Q<y<}5VQO0DIFZ>
_0-Nc_@}Q(s6f1WnQDV+ElU?nmW*``>gv%tRDhVEX>IbY`9(&IjH!oGI_)27j4nsmTWbtcp`j)7d$JJiYV}OxN5)+J0J3ep55AGoQ!1S1hhe-{8d@618P{r|
8_V!k(rIloE2YFgUw1O2<W6ftIt|#*qUBuLT%$p;j6#}Eiyl#{i#|NKl{~-$B*B72UMz6*gbk?z(BMpE_?t|pCE+p31*`<5M~!%XS*f`oVNW8cf@q4y5==bk
(<{De%dF{~gl1=EhPOQH*M5KXxowY%Z}nZoRPlFZeEXM_@~ubh)?px?oRuvhR25E>kd5K|9&3v8rP3-kVT;>ak3;o$rs{~O=sx`iKTUXI4@9=GeZh*vi6n%?
ogsfDX#XwCK7(2-pw4SXSR^7W-E_$;?3ix|JQ>`V#0SaxU`{GMv=4paO^LU?oTW(KD(<;q04I2g^RMI$gsmxw%ul7gOwOV>V{ZS?ezL1n3GpG4EnT|lSz6h^
$T0jle!ofoRQ0>Rt*Mb$2lG;8bM~XG*-h|8&5(!wou#0MO+2&k6y|$mp7j($+L9XmzLA3+rpqM#gL$uEAG2arndv7^%7f)_=bAw0{@@UXFfbr0K1Lavg@|mJ
a{)R#^AbdA;S!PX&e4C8jJzlIZEBqI>lK#N2N-e#x5kjMWPtfk_WUP`H`v`N{sw~SYyor3_PF=Os^U$8?Gf%x8T85RMW$|QhDGnR6>d!rL=CA%COfvOlNiGR
+VbpeaQ&9|-i&Qd?ObWpc;+b#Z>L$xYKJiS?sr1Fk~R<_t61d)9_E@VjFyVSh`RSmIjJ_eno6IX87e~~GV^cTDcVqPcUZ0?qaEXJSviepnA!HRf++Aq`Zck{
rQn=!E$L@H-6DQr_SBo^t@r8T&iYrTp3mTR>J%hTqE(y{tIA=?jy;CnkH^spZEccU98f^(rUOiW%^+HR!rqXUfN57@h51>s2q=Xgc3=SEE#nDKe5F-kPG|C0
Q7ybxgprQmL1!_~x37&#N%tfnx87B`t;{Z|Lz{<Es#h{N<VhMseKf@IT;Bn(ME(4{`#e>g4qMaziSI$JA=f@lF$Tn5w6TsUMR$4)Z!?PES0ukrSUMnwm#=`2
_cFio`4xGCA2X_>%MK-?0z7aC#&<60UsZr`Gf+sIt6;o^j1f%c4HN4Gp1IgQ5sRr-o+!t0ymVe2KwK5#P}(AFJ^wf<&PW8_E1=4vh(g3@mJ0lAvJT)dcb>qQ
{+y6HZLz~5T+FI>t^Ed6woEXgVI<893F<O3J;8c+MML87Gk=kRZ9JKqx~S?27ymXfNQJv&np47@birj{iY?pnTs{?aSI8Fuzdm|~oOwb$_>Z1TsAI4x2X8@K
K~i&ly3*l+EYj;95HFfTh8x>-hm{KnB6x{o8WQFU+UA5L&HcOPyY1~*6d>MImuAmN4C8@toMwWhH!-sxMmAt%A&-bNpe}vmI~PBudWuyyig~a>;3zNOs8z=*
{gdGrhKL!`!UpG4_t6xfDxJ_JdH;v?Fg>BB_v(D6VG^ZI9jf9(sfydu07}i@Tz5DlZY0131%-AQQu!O9zjf@u&5zkUO6;KFCqsAtl+@jv%q!hi?WfveN}h6E
^Rryr=lGdZIAl5n7~&xOia<DqOjHHAdF29L&np^JtgOLB{&&mcnc`0C{G1fDpxdjO9<No9i!bwtEHvIow;xgupkJ}LdErzJif-T~t*x>$6g8Gd^^Jjj6z{RN
9Sah~*juNeQ3@%DopVo5?JZLOdaW93HRwDgYDDr9kCYSXvD<b6KEU2zK>PzECi&{T-LkP-k+rC(b2KvvU1R%OKi8pab=~2>mIOx{;+wq&+6Pr7y@2Vy=$tVy
k2IwxtNw#0W@aW{ALw_0jzxvGvK8m&g^T9p#{$ycl4idV8lFHW4)6#XER&vv9$v0UCknqASyoOOu8FY3vU0h1R6omSD%Q@OXBrzWg+Ul{=#imobJ)O8<3J0Z
I7vhT{Of1b6DLTLI)WN>pM+I#W0vw^N)LD$CEOREMOG)VL3xU_1h@a?y&E^Mr+23e{aQ!}K!)ua2gqOsr!bGT@nH*t6LaOpU~v2dBbd*eRh0q{g2b<TU?0OZ
eXu+@`BrB|kA<n=p3fVZITKofP~|1DGl(ndp3fA6=Rrdve!jn5ZFqKFhU~+#EZt-q<tBoVLXitFn@QQ>GS*Zf0`eJ<FFwn7UR(mSIdCGAaKlfuN5E}^>B1^F
+RKggGI@G6J&TBQ&g!Z=+0H?ULFN*R0=Zi=xJT3RDQG5+YZzsS&E_Fw$eMO|T+lraAv7t###34N0axB)C8>z#R8nA<IS$=?kc7#q_P4*distdBzJUeomo;~i
CwXONd9#*qGzzU|vrio&377;mz#aQLCoHdex4Xf%$wdDiPQHb-GA4s~DAsm;9=3s#G;aN%Y?2!J{ttAwVE+1*DP=}WAPjQc7Ye#P-O(T&S*5RvLJT|}iwWj9
#|Auc05HhPPd~S#ePJ8J|LW!z5Hl}ngb>!=4w)$hbliZn7ayXsbh#HI$ksa4q#%>8%~tj7qL+9E$N+@h1xIDhUTnog+79~7>{beDK>H@mxCAV@^Q`j0_SEt6
%l#LB`0j6bnzDe4A>tyczNPVet%6_0{ikxp(^IfS=d=qqe*p(2S!ie@Yo&VLL(HU>cZpuFh0&(Wld(tK7LODwe`i<4EjYsC1w4V3f@)V-qUXWFhZWN%6jiqT
ylf6R0dD7<YZT`7NnZ~Gr0v<SxYc?|yBVuP6P0`OY<Se5?G&c6G-(PemuEo(D{o<5!HfXuWSJ&zFU=LMtN8mq5hEL(lT$mlUOZ-Up=9E%Ng8S;B;(g}!%`da
pi#^WEyhJ)8*mE|LmX^?<g!TN@Ae5zFd}Lr!vhwF|INE-0>XNQx?-Ch?+auHOKs|%#a{-ppEdsAQrmRE5~v<}3689Yuif#&@Teh**)U2;`X@aJHT&T5!VHe|
;N}N_!y?i*L~?;#B*T4CElQW*1eUiSvL$8$s2`j87{}eaJ=4bZIfN9T%jiBISfGaK;_#dVH?pWtT@#K4xCavWMYx0vOoxVpfN<VUCQ<Qom75Nb@c_`WVIA{V
zl>yP;)h5&T*eO_L0)4sq65Or={p6Ta2#%A@u`s#nmN`o4&m2l2QmjDS@+N%RyJb8#su1`o0!+&T#xCUBA#TQ&b2S_e02D>(GKW2&5wksHVmw(Y}_?gv$B0-
c^JcOp$Uj=3fLBG^^@>M1NR$6Q}6|lld7QVP~=c`(FvxoBTIP2h5OJCnA>IY-DZMMA9_7FuY@5CqfFENYs2&Avi9q>rW-XgsdppOWX5MV9lHp)12Iuu#`AM?
p>ke5>$YqGh_D!?bN_u%G@ZAcuzjAuaPeWc0xY;^)c^b=L6@0zn<@LG<%;CFf866D2W&TPN3+%0w)liCsm!Z254OJgd9cHAVbuQYRX6|p{!wSX5d!&gyqfzK
t1kc}miHUBl=5}0ummZ0avZM<<WpMD-*%?!2V2)Jzp-L(8@1{I3c<W@#{BNwiBmtft@0sz^PjQk3R^^v;GtZ?cUS}LsKEVU#re5&r^p*SY1n!mgkui1mAquu
`r};(^N9X@+dWY&Mr3|BwoN5;)B~{VW9Lq0XLM3m{r1cfP_#hvnDI(a3*x9kBrwSSpCc>I+Qln_RR_Vi`PH;i8-&5ot8O%ud+^ECtr%B^;)bytRJ(BughP{P
uD*DLn~t-F&$`&;>YxQas}48|SR#`Z?q!nP`By!}%LWT>qH0x<{l62uR0u?C4Gj(NXvfR(eRz;Q9g+|^z4n@^Tt+$%EZTTPGy(nxZ!c89P)J;Wd=rE3-t?;V
44@jxrMYsVLw&an9InWB1U)bJy4looQf}^w#BPfL=%W*ZR^8fLh!S?^b5!vMlaTj#7!7c(r^`YAjD`_)TDG9zR^bq3zYr<XABGrgK}TJyNI*<taJwpBY)T^r
!vmK@wa#0pxnBnL-_sauN%XfW53bV0p;`s->}MJS`YuA?F~!<cUo<>5-xl`d80DC1RVO}H1?W!DCVWLNs*CMR?=MoC$ZQ05NHAL4;CNHclAb@uO%FCanu(LR
k5KkHHkb3?T=(<vr6owG?DUJOJSzfm)b!00Otkz4#0UTVebEaZC;obG8o?z)n8nhA-GDl@$W!iv+{jT&mcfOi@qti3_2)VRaO?JtpY#)vma@35IE&FiRV*34
zpdm3{)_|Kj*5aF1tj}wr9T|(hi5IBpdOdGRhuih!C{@`7vNRgL@<>JpfX)|(tJaJIu?P|yW`%LbmL#@j{nWFNJ>fJ1br=MU$nz+SfG}G6ZS%JMmVbF7D5;4
APKoE6+`21;Vr3YxE}6ILz7*(N*<%4Z}Lxmz3#u=5L(EAe79q>XZ=UKdg$>jfqsB!3F%9FL<WXGd(G)6=omq?=r62e1H@{Q%zldX2fBJEon#uC(%my;-R|Wo
e8)vq+jC<E`Rs~LAGC7pR1@<m7uePIvEkSh&?q)p-XP{0wi|7|d(VIO5_P2%*%S{jNqIxL_uvsLz(AQz9V#Vf!yW7n%6K!U1j-qDF_(HF99rfB#5!K@6E}uO
#yKI7{fhbTwyZg^mx)fW;v7*L6o)c{ckk~5XnsvU;2S@=;<yF!5>d={4S2Eo4ECfl6-kiobTd&ChGFLk?}2!qy?lzE66HpoeW^;}LvfpuCq!4SW4>I#+W0M=
A?)ao<dnEw`buU2{d2cUzo<<;djt;O@l(oCB_duG=dowiV<_UzD%G$DX`eNOmnAFtr~P<v-h`j9zW-@%@mV-0G*KDr!JM>-&7O6Tz_Tmd5wM9bF0H*IWF*Q=
a)t{+tZF#B2ukreG(oYJG?k9CE6g2$++`Z#Fos63g&%=`8`$<lUgFc!*Xtbqa5ikq7D3qq$fTcWtA4KV#}4S>@sih}v5-)xQya`)#yl#7FcDcyvr;?0=L}q*
F)c1>qvAH~M(!^RXa#vpdwjWBD=tu;o(s9J{Qb;}NBG80jo6iJMU1$eFxqTQ9HA)Me-JYB<H7u3@DR(N2m1g^NTm9FD4n4uFI~IqYVOemG~sLMSyi}5E5hQ8
o^>$d^MZx2x=qx&62;Nvi#-37(swCtn;mSy0Sg-F`9w_m<y<Ctf85Z%xxcW9iGC(RW=Ak^=llWRHU^~qG?fl#yV|X9H17oo+5>UD+&Fh*8_jmL|4KpLrv9s1
XG*)*(WRzKPGB0>^BjfIqZ)8+H{b5-+mXLjKx{8pE!^H)gQT5syv?#vy%c=o>mY`Sh7$alJ+%95EjI8A4Y}Y=i_jpuVblWEk(+d&Z(gBToK~Z5NMMK2UII!(
(lOf~6ptX=KP;eb3sR<JgkH=l(qV7-NmVK=5@}vEGywo+RtSB<awz;Yc4HQA74+*k(H9v^InJ|B8o3&YB4KdHdU|d=cy>LtYSm?r*NJ*89DW<0G8{qn#W^MJ
1Jc&^Uh9nZW*qLq^zGi|JlJQ0hm<-;J#Y_asspgyOHZT&2522XgTxQpI7Q6R5^ox+;8-^v*u4Y{J&lPQo;X`<zKH(cGuTl&CH4e!hL{&0@$6#~^DhVA!8&((
xQ8|n(`yW(EwG>EyU-`|Y@_6wAxC=V2pY7A12f{B4ZXe#>);1u`DNJ0>;~0smo9nD)Z_&h=ICe^oB?pc7c@EMo|;ce*rvx4o+EqZNyWE3Sutk@AM4St=JrNE
n#P=77GtIYonZXtGp|GzGsrq@TQR3X6k5d<C6%`c7lK7bWbd#!p~a+TqI=plwT!CfRHbBP8LHo^X!N8`Bl-hZ|D7JXgPO{?C)t6~pSC~kD;ogq@PKsiGS=l}
Ae!i8Vil7B^zseM9<B4I!qe84dn#-LKNoK5JP1i^xd<d*>o#3D<4wWiSMuyJ!9_ZVo;v$U?t<UO&TP9HLTPI!_`AS-5TM>ektQ>*UQ|U_!(4l{OE%q3-d;Nf
HdM`fVv-~VP$f?#xGVt&qQz48+Che4y%9Ri0$Io@Qn>r0Q#K%;uDbA;*(?6sLw$%-jMI(}3z<EgfId?&#x8Y%p{yLU_GAzIui79k#;UY|8vlWLqa_7*OBA+B
OxrV&rKiwLzn8e4vb9TX&EP7wK!2t7137<LuXj)9&;3qeSN<CmA6X;D{Pp`7ZDZ3GX7jG({&txwwz3muL`Y=eUh+fd=J$yz+)@=ypC}=Q0|?1O<OiH(g{7XC
N;krN)b^(tIZcfyR}T`Zj0#nbe$eFbdW`F6GRpQ0%q-nWrd>;ZBVv6U`G}*70^hTz_-W)Os_Q*Z#6O3m2Q|E~w^mNlR!e;4DeMaq*FG;=T6E27Y!N$;JMBgF
)#={XLL7JgqUy5V^fGlMG;r5nMd}zp$~Ulx;ElXRbXAU$kFXy#o1PZZ|2bGNA2`cPQK@pzJEpEtVwHHhoLu68%Egwa<(qiD!xjSPIk)xZ!r5wUlX|Otv#;xe
Z!|zR=0xp%cn-fiK1Oqy96mSZhIz-{0n)sTcuz{MfrqCA)D^lFre;N*Q>LLKQgzl=kxA25_<V#wwYv9HdI?igYP8prHs%r2wkfs9(L*x4ur!qfij-TXhThje
)6YjA0zR&+C`)w(2)Ym;i~m4~r3E^M&rMgNY9t2WvDBvpzuWnr4y!uNIZHQ6n>yA*I=SH|c8+Ab;NVf=1K!%Jg3rPkk(1*M_EV|+3xU{2UO2HuL4|pU47Gix
sCrBj&qp#u1OW)Xq*K@py_`wCwYTk~bND!f9@{bITlgO3m>JT$Lwng5=RcN};OJ(RmwOxg?2XGZd9k@E_9y&)aXmVs<YbeMs9E%q6UKLaJn}+?anOw&Uot_K
l@R>SB0tw|GBo=C{X2Y$4LlW-+05orJx!~D*n+Ew8it-!NyZ(c(w(pldgI<*UJw8?;A1*pT?Zd_FB)?%ym|1skQNO0XX&ByVby-GwI_AzExk0;aH5R!o6ohP
z<4eR%(c86;d`FZGTV5HOwESeK*G&)_hVmh^a}KtNh~!9P!%|8hL1{F4BrGpp5UT_km|OAG&$I8Ak;!i)ta&17L+RNC2lO3KI<9YuQm&^*guxM<~_PxA}Pdc
FZU5!$7l%^{fT!2__5fH^7FEG2Inh^0t4=*zNgs&E<xzh6GLa>qThaHN3;Zgf$Bv4&6fr>2$Tz3MOWX}!PfcHa0#>BGmxI0>=8tzG@VnD^vT6i3WaJFkTx%7
G`ySK{s%)#jY~sr))b>HDq#7`2X-;XgrRCba828$m1@+;<E;l^XlRzPxn8ubhsy0u3O$$~x@e21=+~m}S%u;p$HK@rUXevK`gP%%D&txPHl%Q;50mjN!Q={@
?PCXInONJjmNPL;f;zJt1BNFSJU1$lMVAp&Wuq-fD3=PCz~D{ye$lh#-=-*Pg2sC76^=uc_GGEuVpoxpeqSOq>-fZf9-iG|+Xr@e+!2B30<!%77xKJdg#zB3
c^;*s)$v#U@%_#*dNE62{5hZ5@l--J7G(Pu;sHp6Oz0IAi@kpjH_Ut3*rU7OWp2GN@VzXLtb=*29!b&EyyTSisGqh~F`3oxqbJ@|5<P|_wzzk|IP|GfIxV(C
%ff|75Lg0RTLM~2nPOmRwOff9*6~wx$s09?;L1Gtc8noJk<gW>?}cYYg+UZ?9J#*zZu!a)2&$q>6}(l#8B^SWDZIPEk(H7dznI#WpONm=BkHb93B@5|u><;$
P)+PL32F=={*xxnF)q}XiKoUkjgXI=Lj!f!qo^Aww!hsG!LkMebCnbZLZ&EgonW#1ufe5Q%rQMl4N1oU_*J|jC6WP;?5K5;Cl!T3tjhy~eZ55I`n;w*XUbJI
Wa@4B0%ZZ%LAcoUe<ID$i&HTX1VN7o7c@LZnd5ej!_PVc;rXBvb&%cKyyb`q8uGYrynNrV-Mw%xp8Cnfc}7xX?5Mn_CJoph#`K2*edleq#mMq(za@au|2pZG
YPJBFp9A)}Htx0alA4smSSMNyHL8){+@hE7yt?HCh@2*<4Vw8@pD5@4cfd^;pdRx1V|`9<X_pTj!(3`1r}jL^`hvxP$$)}}3<aTeKaB?YRK*vQB}7EU^_S&i
BKWW1?BM-N6F|xg8Ct<NZ;zAyrb?bpJDXae{=b9A?@3lJYHIiOvWG8S2!+)s^lS<~<sry+_IoJpr<iuw#wcol44ZSh53pP8>h;+DI>@M&E>d2>^WlSpf^%0x
D(yE>@Jgfm4}Gta-tjG1B0xH?+EA3*blk`^f7OVOvHmQ;Ls{)ZYf0Ls+gB1i|L1B^T)`o)=D+7TfppdhWDdc<NjhF<KUkE+U@L;gr;_#~RS0YW?t_4LlnOI|
g3b#q8)X<qoEXQZXv^z6E!b`D8`fmXEGJ^i|F3z&qAKFW9|DF9HM>F&&05$GoPCCEkXup}5=nxV{Y<WBFl7~enT4V3^p(At{}P^ArM)GAKY@cJuJe7jyr^w?
Sy}FVyrK(SvY>3Guw(_+Cnvt_K=oY<%DtJwcu@hAn01ohnjF|o_|wX0Sn~9(Vei&|A$i*h1_O!uNc%@3TZ7oa_O(L><z*I__Q`5zCS$$CN5&X_3p5E*$v!r3
aDKyXp!MD{9Z3uvz6>@Q3Pr&|JpbW$Wuy%y8*j$@^E3SA=IYg#;L$utDxi>)Q2`Wgor}(8@UaeX7H>&`!$XEGzQN&gr7?$#{uAj(A5hpoyJcB{L?=ajJ>hoM
ZZMK1X&rLSO<QC*mMry@rE|$-Gm<o5AVFmN+uu_SGLxKsQso27W=Wf~$RlDxd4jJ=<7pG<pw@+_;XYquE*I=no3&d!NH+BppwPaKgh^Eywg{VpYFBy-HAUU2
>IPC(A|ZhDRsw1*6t2~R+GQ_Eh)^dFpG)kSU=XS(Q1fYKL}7fr&#jmPH+cSdlG``X3#Sv<C8fSO@li}feVooS)<KD{`A1@Vn_mdCzm$e%PR)(kajS#(Ry)lP
VTC=!*i&n4#J6rk*#Sq?X1kP!6CFnbFNZ!d=NXNevqQ(ew-*YlS<nZD+4R6pt_Y{UoJZovO6jwUW|^G~B?S!Q{7zC?6l-s}VnjArPIiZinK+8n7|Qa+ZdXBD
ZEa)%5Vz&l-2zeaJ-1S`z<IvTO8Ge3fZF+j!mxB<Q3s%N<*W)ts^#LyE;kgR^txT?Oq0W(ea%Uv`#yj-8{Y$%`%_m*C)r!Knl*x=C``-^GAnb&CUsKd8`_h~
7B2%mdL$(W7pVKl&t>y}le2azrzK@_%*sj&oG>vSC5|i9MQSFq_om;cJoAvRKki^RNx#t-8=aS_57E)@<#R%4g4vm_ijld~d*hVT6QfE=X(9t;{_D^eQ8c{e
Fh$5Tp1`HL<N^vX8;1T}bEtK<98}=E7h?(&P)m*t17^HB)J+Kc5w-1ffdLRQ!Xm$qajB8y@2wm}6kBPq?}yA7!N%q_vh`LBflu48gL(|-^h6qZFR}FFPW@zN
W?I@fG@SIuaqx0FmF{4fC3ICp-0C5LQ#-b|-M2(@R2r1Y4t5X?ZI{~F2ozFzswPb^nE8kM^CkvnEIz`qs(Psu&~mDCEM(C$V#2$_e%bQE6D1Kf6MJeVmdj~9
m=aBPt}N!2JFdY>Wc35Wmf+{~;H+ULAQ{Q*6)vg;J>jg_P+T8UQ}J=9)0`V!dsSI2HcnNw(svXMOI^TzOyI4yVQv?Q?%*nkkMbp}X5xArc`}9+QAt$u=t0~G
+b*q8PG3~gAGoEw@u_OKG0y;S&R>W}2MI>4S2lyxok!td#et(VW6BZtdqc=E0Kj@222vZTH$hKW{4*DQsr!}%({K*r@lu^eCA7#W83Q0Ym9XhB6V7nxEF3Gf
r6&<Fo{EV6@n=$BO(rD<X@s2gVV~$xjl;AgBILoi<41qm7VMO+tOsKNrV&RBUVf*=h|7LmKX@qR1U9rjosC(&m+6O<{%PjSPTjCRU^)}n1qm>Z#&;^Yf;P@5
C|O5L&zh6)o{3h@m9GYG2(w`XF<#42M&8He#ZdKB*??tK7(9;mI6Pemfr$DZuIfnr5L$L~F4EJoPL?ztrM&_9D1eRAWjFrVYx7Z7N!<-*c+kdUSnU+c0t6D|
374#eQIV?1_yBVNd_q!1LM+^rbv?-9DCnVmmNxq&65}8ajaO8299-<ZOGM+Yf6En(w-M`k2dar^%ZPfQ@uk>mBRaxuR272Ya>wb|Nil_BLro0)%hutlQR~2;
n$at7_vc<WZb`||SdSbgCrc7T$O19<hV&#dTSILsgA(4`E%}o|L>)z+2Qos3jz7wxr%~*VWVneb-Oe05B-fugNMxA*Pi0K<(F2o@uf3LEe~mw2p5|WCtp8e*
T!1c5KiI~4H#cX?*B!9KE1;_>B@K}>CH`2aQDwA{YH2g_iy~+)1Ubsw(AO_3Kg!G<+U8P;v-}twp73^iD2<mb+XD_MpU%=@SiHMtU~8<L#%U>A<5S~HTed%T
;k{@6#84tsA@R-0i+{!_V6%^lw6|dBb=1@l7&d|P)|Y%9eyrIq8G3S!3O=x~(m1It!{fwJL@<p=iXi_%eYlF!&JFE&cm2$^dLT!df;z{`zOpiwcM(wp$p(D&
tD%p`dI>W)g^{cCqNntjqud+p@l;>>Cv7~^lYlkHdk1O|e{fAa3WyrGB1hVI+WW{7WLDaoL<?uS84vy?{)1gvcbC)5-!R<R$D-9FWKkef`vR)T9cm4<;WEiw
iK3=J)wg-yQ`A$yM{681z_sGG&DY<qU6b5(J-VWE$ov5-Q|YJy0-L}-$UGDiCBKR7O;*%ICyiw`luSzf(AaNE=CB1{{`9|{|DLyDF}R}?Fb)vx^z`cqZnXvz
V@V0(4G2e}lNnh3X~uML_62uA(CF&lBk8U~+fmz0!|XzrgVO<LI71Q7_~Oen<kypzsXXYq^4EGLiG4+r%>$|X?|nHW*4eykgQks83HI>CbBC^r>sV>`2eNlU
4qw^0C)&T5p(Mti3dwU}u6dPo+%0yG%z$0EM*@<Npge8%XZR5+iB$I@)EI7cxoA*xqdMEVW!9!I*$TVs+M?QLL91s9x0Di<EPOQPE9me_`U^no?8y>0=F&&(
Q?AJsrm8LE!0p&^U<K8N=Gw(4-*uWvaJwZA^UCrfU3Zuj!_5ZV#@Su4b}OAjB04HjN&v`^+>}O9g|l0R=&`Q+9_<sgkd-;Kk<vvY6&*qly?0bMA*^Fd$0YG&
nOdH!I&{O@_47mH%aEJVfY(<sb^@XF1}W>R61VqiJ?!<!_6MQ@am7amC?caAMm_$Vq;FP+0T+jkHhM0qUb3OG7trpdxV#I5!dV>%(A{AeYTUM@IUoz@TN*>l
r7PfrfXyX@u8qw-f<T~SO81r%U8t^d!PQ1La>r&A=Hb4^U2oVyzl{pGF$6<ZR5`)NiD4lPH8Zp2`04_vMa!sRNcjh4+iX<&L)Ab9H&=U~IRM7e>s6U29SEd8
;>1-)N)M~)Ar^chm>T9!=#Gpd-S#?Hv00ZFc<O&27C4C><V76edr9nQwJ9^q<c1gb;qlr)Q|vte(K{L4{w(NM{Da^}sw+L`lCm@mXV<+MDuZtJMoBs;yMYXn
)XzGH*gh*T%Xk)IG64ARxm2}v=)@x-b2!YyAOHwm^9gjW<L(<1Xi$Ld;1Xhp2(v0h4h1*`Zux?%0pW-P-<|tK!;5~ttwzGta-AL5B83N{tR^;N%s0i#ys5g7
Jp0K&?4@qj`R(gicAr=YlA!7p84Qn06scGI=c9flf%0)-qrIdCY?5&U*8rMX53vKUxxpqig_3DD$`fb!XGmhtcmksjxxwQZFJi->j+|)WybN6mqsx%bq^Ti9
GZ=uV8DAZo^eOxxF>qQoXH!x0(3=bWJw;|}^`OqK<9na#S$BD0Smx+s*OZ2u3gEk*t|qr?n%3KL^?qZ7ya0B5JY~2E4Y_p?Ul8Fnu)%872S+g_FQH50G54}m
&FCyC6COuGW+I?3`_D+^y{610aDfoVGETX3FgUyG<yy66t)pDYvB~cB^~+#4Ny-ys_3cNc;a30=>=yN%!Qd7^UxPDfUB8{vRPN2^qPlLw-{6{!ia3sT=rX_r
3#=PsggOB>nR<pyQ<bPSjO|^iLI;4b&Q?Lf^38`rBBa;0uFBdV&+3wv0N3m)u+QZQBhL4D4ZWwF5cABAD8jb8UNEtyFXcpj`})SwHomZI`qZ&KlnNe(26;09
RIbG?fGP({zsldN<he5b@6gOl{}T%YvLZ?77|3(jRR;X^0gd%1y$RAC=$?plP<&68vh3Bd)nZkCnHPIjaGGDGES2arur|z6b|$Yf!d{>=Hd+m-biP#>ehWk$
rp&G>MmK5%kvHj^+U0SEt=|1&nwz9)RSo?uKBYJS$GE-W$O9E>x5JNrFrhflM~g<?Rw_8<Ggc}V$}a*M*2{0XGdf?$2<H^s%eFJ>HBk_VLd*Zb>TaZ;^)Ul%
o|JyD&7%cX+!+jfL8VO!r0syH0u+<dlySnILjNQxF?zr8;*YP>fL1;<<5l@2{s_U`9+Bt@(*eTqn4*D*!J8AX;At4DFVQx-Z4{>ACYYC45O3K*V~+7;&G`n2
H<2*TY+xH97JeS_aH$keCjXJxpt=FY;oQ<gi8NYylXE{1H7b<7mwm^~g=I$vLq;n}x#|3L|4+55f?qGUhbibJ%5}fgZQDWvaSu<b<0%|8RY#Cty(SsMsl2eR
7ACwx2j)rN#b-Av@rou6x-4fzJ7b<I)-!>X%uRHCth%MEe0E+m`SnG#7UQ%|3c#f(yaPb~C}I~zq44LMW)->xJ|Hu?O85&9RWkR@a0zzx4kf*~bUcAO=D`6^
Z6zJyfT`{oX|s<<7MWVlB)LI~H3XBQ3#utD_txJOJ%K5UIp-t#92Q*TbfPbvdQ^jIow;!H$J3^dpebBSx8MzPKPK0`hOpL#hpG_0Z?mL}Q@>!bfKeG@9UBaT
le=*Ie?<ofFu(&zdkGnpg)%}{pj3Y&BY<(l7p^K;9jd#B_LN$r(z#Hlg8VOCOB=x_mac|IZo%)ID>}z&(dIp>=GjKio^n&CM@u%==I-TWlIu1$1)&7IS4Qvr
Q5YKTL2um)sw`yyug|rK2fWP0fR=9K$@Vch+nKi`u}KNx*(7Y4bougc;<cPC(@Sj{b~WHGX{Op!ppDsv>dNxhb_pbxvum8R681!uIWEVOv4TUGNk?Wu(I~OP
1=12lP!I!h(5p<?Zh3OW+T}KQHt!kUK*dh52}2(eVha_cEd$F-#<G6SlZ#Lv9of7!%gui>`9#;tC9!-c0gqYc0@=fA7GxBkKlv!J5`G_79bNGAi5QbKR#QSi
LNGqbi<^@s^^l>(5>sCbu1$12JS)L@WAfYOk`G6qq`YX9kyNIEh3&{{|Dgs|3AzUo4A$|^;Msg)xtj>~PiK;B9HaQBF0A2%`^6n;ZFt-3BI#mMG^S8G)B!xy
zbvUl^~<LNBcf$HwA|hhQ^mAb&8@4z!fRO0ZER62>IK_W*6`vTaL8b^EoqK7p>wR2`7MxZE1dND0E6lv@?@{8Gb`bMEE^?&V8Ws5V@<hed_qLgjmh4xUV0<t
FT+{VTysvwDVF#kQ=}(YiGQI=ksl0X`0fSPQ{PCdacp5z=6Y$}<cY~*YAXH~jg#mNP}E)7G`-81t=m)({-SIFu4o*|`;o(v^NOu63&?9o&)3yA<^25aSJA3e
BQu+3OIIPQzdoDs>7=jexMOE2fiJ^zGRiw%Y#~9!5#V$VnQTqAK0wq6PA;-RK_dlOa@`7glFTAEe_~LRhw!p)ae3ZHm<vh^ZxSd8QF>KXk<|M6(<<R11_c3h
XF7LXej5q|QhO6uSKZsdtib<OHr_*tQ-{eS`G*q$<8JUTtEQ#Yt)h)pn3dzWq8Vc$9&^md6~s~tonZi(QU#nj#$d-3Pn^j9oeF}L!7<`FMD6m_I8GT(kt{eo
#<AHv+XR*>c8oz9N)M7xyhe42K`z>&m=4=;AxR}%hFpXwB@{;W9(5uvV*Qp0TFG^^+7@wmDWem2=P8=<jP+sKh~OP8>YEM!uYcwsRkW?I)NQ0;<tbdaH<#fQ
rg6F+2<EXg#8@==K1A%qu`7U-%Tp>ZC`Pm*1dmDx#=>7V{p77yVUi(?Kl;)6(-60nt`E?#A8&?KeW0z<Nqdmh`1Fb<TQJjSqWXI27Iji|n3R#qbq}?!gh4ky
G|CqwgxqidN#h~wWdZTzU(P>sPV_B$M&6+s-xjB`ZMp_G^NY1MbJ8hOwB?`1_Y@s5lthm?Yg2}*vs=9yy-LQML4eB)OT_U234?uPl0Wrj3vucOMX>DXc6ZCA
p8>kjmDc`x26=VR@4ru<;-;*b*femmS^Eher_Iwk@_RNtIur(zQ-Xb4U^a)KOiL9}XiU{bZ#-4FB$9!ZZ!H6yA3sMXDh6i0<f3%j8<%AV=z1K~+l?4X<bWW5
yAM=q=N|~fQROO4jci6G)=2ejH7q1v#rp=``MB>9kK-mL%G@%Ob^Toi8$uCtYSe$9>18>so-rEtx@Dx5c7t<2eB{=Shl&Al(77l8|DMdqg6P)DFPMwwNRL!{
|I!DQZh77xRyeF7M;c)dsMGkj@HVM0OL)B`AO79A-}@$IWgvnVjK;sVrF7Qmk6{z?rODNqB&C8=4)s*i49>|ri~7dW&#DcKOTNhoe{NOatEPpGd&P%LVgCwM
DyE!v8wlu0erDh*z3r{ryr#qftz_Gy{Ie^)7Vq**BU?rgT_-i%3wQcnENO?51=(jLL!RoD`{qh5xars{-z$*{6}#zwvMfFqxSJUIn{cxHhZt%ExH)n<FBQJ$
#KiHSuSI-|i{fRjF*vel>#o960B8%%n|lgJQRDlNOs->sAfoem0|LZko`&SmlJHoN4vyc&MMUZB&-5LMA0B3=KEm#x8C*lEuUzTJ#Dgy!3fPvVBG2y<NIdVo
x*3bdd1<(g2&Gp&)tb!gUDMF~T)hvj+LwPS_NH#x@mg7Cel)6pC7C*!=m3RIF=Egz+(5O~O2*VXhrr8JohdC^F|HdT)}|#Pj015;Ebjt5SM@$qMWI+T6{sY@
lQ^PXXS=l`;PH#oZW3CNN-Yy4)k5d#&3dTWqCTgQ&jr@qc{YDj6wz7oUc?!^cB7kodh3M-&)+vO1+--f`3}I}!e;2hQ@iU!bQUY6^V4yan?t7R&xL(&6VC!1
6JaDZdJQVGVTr6L|D2$spxV{e$GK~GJvOR{nAidsgD&vHCq#Wz7Ky}w3EHSUJ0#h`Yxw9ddpJPmSpA=0D7MiZFpO>Oy&Y|gAwLXBNn+ddy*@+4DjV&h4&4bN
K=NYh&umK4(~)`x*3dRV#T<HOay@oe%katF-LnwU_1fp)h9vU}4@M{FA8(}Q-h=4n1pP4Jot(tP2C1nowrcHSZ6ytn?M)F{{kT*<ncN^?r9hl>P6^QB@VR1)
+b^A!VmBJM%&-d3<&3U*4754+`7~$Ni%aTeehUFh6$|nItD<{)4RS9jLvl_c*Pgx)$E_sfo2OWFFC<BD{QQ<}$I=_atj&fPJWC}Z!wJ7|SCu2oj)z+k0D~wk
MYX7-&(YJeW57mgI@H^`{L%jqg^d2t7Ir0oYuk;>-9E~iak-nR={y#86++U`THxi}+!JQhwxzO+xU^~-j3S8smmKtQ#NJciYoQi2x0k6b92^Qs8YDe&;~4=k
lf^JPwdRg4?uPOxqxqkw;LrfQjI_$k9yVZf+$nUFD2u3G2#T>DFrucmfksOiAi6gQs_=+)GZtY&WfG}j>LSV&qw*f^2y~$<#q4bHP7SUK;k#b&`DO)VRv1)u
bH9ILU}u)b2E^zqW*0~wP>yKYh=M$*#piN?e}I7cu!(7p>>8N2OXgJSGtho#Xc+C@OS@Jb8AFs~WHiA*=a(8=rFj&<3a}@S=+L0@vmQcbIvv}{3P6-ReK=yQ
o)mF=cMT`iqYXVT4IXVHeeXFDp7elhlt4NEXpW9279GeH7qUb5SxZ?43Fh|8I;chmQe*6+FL=dsZ51p5JdmpFh5l4MoUN4SQ2J<|r4hByP3eu$yd98gTdynu
!3CC1u1(;%Gd8)za|^SmTi6=+Q>(Mr?R3SrPHohcnbj`j5546@L(RawgELAAIk>uxI-1$gSfyT5b;=OlzC);+sZ>FkdVpSWRHLAkG9RX%&ENdcNUBOWG+dPB
c9HBzIh5lBFuni*u&V|?%5Bht!nttZoQR{CzAVYD-={`(#PGSlZD|te5}u2F=XyiUMPi88jm_g2ySuu+3fTg<d+>zp#x%gV0CRcJo}`kb@8WKtmpp)%Hi6jw
z3I<PE!(0kM=U@SVsk0(`7BywS!^^jkpl(hb($p5pP$_6|H7dM>o}SF24J|5Fe>kgBKs(EVFaf!fdxygO^YXZOPZ}gf?6Kx78y%5IXWo)p1Hx%;)6Nq1@9b(
gnvev6q4dnmnCHrPAB8X$Hlj?mV+ThSRWErMAli&c-Ff88&#G1r9o`Iw;+iPOjm6NoQvTA^;dd-n<m%T5!yOAy65$dj3*N7YMiShy5-vc&2sT(4&{u{M~*tc
q0Af3>-G2@{`$yDAs(=RUV*+>F7S+F*zB~%o#xgM4p}RE&)$a$W*Z6uuKmyT?XzZ9Zgl-|D)ppqU5#5X`ueo7aUh4qK92<_WiDSsLM`56lW0cm0%0_fdUC*i
?A7jTx&mJ?UIl~@vL&UT^n75%Ybt93Uk8d}DZDs3tdiaz@M8dQ_hurx!sVS^59MbFOGXBL_ykDK`-j$fRB(sSWDZ(ZIH!oPLT-loD1E}Wnq`Dv9T!o4TPThQ
=vZ-}^Rz`p!Xv8oZ%w}HPns>rDQ|Ic%3c7@=bLS25t(wZshk$JfV*m~+iK^^aIa4dB)s%;e+MMn5^c{-;Vx;j5e~I;Gg&JI@n<&M5}&gxze33c{c6LgR<l;y
ZO9$CCGzkh(2ah22cHfP4Kft_rpGFb?`rH&C9~C#E(I;nO5*KGV|kHvHT48VjhYNRCYTsuz&}^RAzU_Q#}+M_z^~_lU7urhFwZqqOgUyM=L`JCbHBYuVtj5P
EDiq|b*8#ueG=se$z+E&N*`+wkj$RhvgrzltgBjKqj$wYhie-Fsq6B6b!!Vn8fn>WT~6UQEy#4|c^D0bm*7)Eh{9qLL_+Hx3y2%)x3u5S##nX5g#MDX*cjC>
6GU4sjUeu5bYn2!r&Rs^k;??=+M4uCDbADMq3}pDj~v{`zK&n^-u_)PZI@vM7?Yx!5a4Sv5-|$Q@9?CwP%~O#V$ww6TLtHRLv7Oh%1tS$d%%AzS1waZ+Y@O@
qZScY-8e7yuGRc5dk4dHIVM9k*NUk5YTQWU3U-hS9*=7YM&DQx2XhcJolXcMCtm{{A7UIEWoGtb*s%?0o_?C3K~d|<G-LmuM8#R)wdh(=_Ko3#pFo33ObPvg
3B!}4%OGz+fC-bzW;AnBvv7GS$BHy_@Hp!ZrL8YYgKNEBGT{15BgqfOO$MZIr;+3u8+lH{wxheslxs2jN6Y(3l|@eWA`$mg10f@r7D-M?-xDukAHtZPisd|P
8L;(jcE;`%P6Jx@;n#|GJ4rWJvr=_-LTbT->r**{?V2*H+QOLm&%zCP2zv-lYK=q{H=TtNK-vKS(Oje1fFmu4K&HSOy_(m$(c%)}+PNPsXnP@u)Me9yNT$j&
s8GXs@&jcn=VwA8N6*s)h{{N#+xj4dio;qq;y%)$#zFJG?aStL{JFV}MRvRS<aQr7^pmuz@5Hcs%_+A^L(ckgD$x^qEEIE7J#+pk>a%UTT+A@;KbhnZ!1v?)
DCts(m^g>pMJq^$Ngq}`=uz2gpsvRLR^L(P1)$2xF(|Ktd<oxw#+dyC@Jw$;>)3GyJM4&k$JKzu2TT&)7@nqkok%>QdV1iiVr&U$kgNC^WK&y2aUY;aemcb<
Pe*?s(a-`Se785VMCVIgND-mVJ1Nio57kSRWUD=XMkn`smtyREsv5W#7>~}CmXyyQiLQ3ef+GMnT3iivO&&tG;+<hUf&~)Wsoy`itDRJ9Yy+1}{N4X`{y0jx
6)5!ncpCbz#Fc|gqU80P1PXS^<OLh-#P(a^K_O`Pu2Ja`7!(|==^N<)C@7R{@#^8cp5(&@y+ABj>b%vVFZ(sIVyXI!DOicOF&br;p?VMaARAS=jR&cv1};}@
HW>I4JVJWjRiZ1p&lAgn>L(_Q?FTL3qk_M60I5ngK-Q9M-O;QV6yb+BzVlQ@eVy*`#O+|b`qnI&hH#u;idQRmyFsj`a%JBuxx%WB%=ah{S*sA`D3?LIC@)L&
TpSy%kjus7LSMBnGct?o4kw=g6Ke_hEHvYdcFKBKE(w3S#ZPj>>reX%8l0xOuC4v&6J(=5JOMSEN%2rKv|b&l4;zAy2a4M6NYA`Yyr%LOKu@1c2`fwA-^|e$
mWk6C8V)mSOchkhFHgK%cP0x$nztvqew=rMHE}gb<zclcckwKGGIfOWR)ww~8kKW4dd*p>gtuH$!11Ch0X^tE#_|Ac4<B9X(cB^DRrxsT>|6BFDLB}9G3MH;
!XW~=WkdiuqkT8O9T)9_=(6fsa!N&^(<ICDC1yJrJ}Or}HQLQSnp9DnLean=myWSt_$60auC&C8!QYJyx^v4!chreU#{l{YB6aG(Vw>*lv-I;uYmzMMwnTc2
NaK;E_=%@kpScuzW8(+fNRPaW(3Y;DfDN4ZJ=Itng5?>Tq~Xz+lLI*Ti#50L^l}QU`o`BT3w!ETD9Q{c@LZ)Rx7^n@<t8>0e@JT?>67L3ViQA)v7ed!Yz;z5
{&wgE18bIf4ZVSdyx=rgG8Xe+0sL!!Cb=KBRX;U62quyIP=(=m1qX}A`H<zIJ;Nnt0lISL^ObBL;6T>TV_vi(Vsja1H1<8y(GC-wr){Dgd@#cHZ{>Yx1;+SP
=7}34r>$Hy;UqMPBPaz|!Fnyp7f}oWFF#9OZIFL8c`V8+*XK)%n$bw%F-V@AYdtYvKjP>HP@ayx1=U{41Da&$)2_wc77GoMU<mE_JkJ(J39h_08LS#uQ*hiE
?=o8QHqk|Qp;)XAIO60PcsckXi4_@OWi~i!piV*u(X;g3V$*dojzJN-6)N}ldP~q02d4i_LpeZ6tyoo*BA5L9*%`4X;?*r(&B^y!!yH1#A_YHzQrntsD+1<~
H3mZ#T0x}{f%|tIgrt^)-wNNK=ddmIMeHH|i{>>i1%@IxvSxAkQ*?F0xBd8HALchF;UmsH;srqmq*;bI=aBr~eNFvB{?Q;W|NN#hb;!L}UBXjjs`<rP3{Gg3
-hL$#_*GX;jfhs`Fg*C4`{U7h6$PoKwfu-X=cAa8MA#s8<aG|A1hE`imVk?WFrrasd2FVad=}s)*xLDWR?nkrLIN6d(Gu-K;UKb?-(KZ#06*@Q$^3M4(e|UW
<>7gPZ`){8*O$N(?5uqYg(c=Lu}9!U0+vfg`Z0%K{&6;`%M8{yMeK{t`fA0#HUhz1yLUrNHv?Q+R>Tfx!$n&~f>kQiG?9u#=kzio#b2@E0SjVO`rVt;`f-ru
<HkmOvwImc!O(}9f?_U5DYP7}yge0Tw7OhMbX-27V`SeV<E#kfxargZe-q19G{4*Zl9>g*9vg$K&56cxi#yDAm`lpiJ`6f-47^c6ijuY8%e@pn*qtfxjYJpG
WbRWucRe>mi2@UA@~CSac?e)ntAw4*gC=&ur*6(J3zG@$Th0JPLCYLG&9j~(!vy1EhW;mD6I7sdpWrWI(YQO}?f{T)#FNP#=j+slJOMJB-Fi}PrzT6%PuS7o
0MqvL#S+yUtf3^l4Hz=ew@{A=GyldA7;L=8#VXZhncuX#PaL_UaKb8IjkR4Qmf+kB*$v68q>On0Ade#Lrk~&tnl_l9tkMP#4VHNBSqOk6)vioS2N;n>xz#s(
gHvhebO;Yec8;+0^*eB7yB|=9qZhc#=8Uo;KNX-*z1BDnR}6ob@Ajd0s0)CdgdHvYXd*?p?B4nR?qnWA%q|QYSLW#S%y-8(pDjm21ncr?QTX(c>%!fP#q62Y
!a(e+vJ}CUu5C)8LA(bJi9#ZqMS7}XXdC!SNiLAXeMEs?=L?)PaK)_UsY{Lpu}aEEVkO5vIX~~&>ma0T+&%HGF8}{)HU;Zu#WIc1%mhzcH(<pUXMM9Wn3=o8
haqWk<zI+0m6WtRhszQU@NjM7j4d7b?%)<ha}$cYE(j027~}e5jA9M47}R7$4=dQLc-EJU+#)1D%pjKZ3|60tbV43kRP##N&b%HV%eIP{Us-=Rv<@Gu1=9lf
R*ni*V`OfFtu$>@ZQo943_HQbTv0ro6LZ}`ndY-xoei67H|Uf`71oFW6VaRh<`t}Yv$%us5lrcO^y3xoXa+R*6?F>o(p8OqF>IdAYreoV<c7`rpJu9wMR__H
DMSG_!rOSm!rXL9fWloOeFX&zaebZ5k0vzR>ef-S*jYAFutFz9J#b7x5fv4o-k!CTqNJzNBZ$@dEk9#(avD`pT`;?mee5cZ|J-TNQQiu_JoZ_k{OTJjTsEh#
p~t7ib2HKHS&k$0(ID;KZ?qb(5Q!;H1OeJDL7OKZuCqu@p9hMw=F)ybt*$%6k&hfkYPZUKj)fK+ooDMnoZ}MeLV8^|>%>I{?Irirz_MJqhzFQZG;8>eBN08P
?n!c>BM98p)dSj<0n<mq+n=XSg;3mn`r+95j!Ft6uw^1)jv?zM117+b3HkrTeBB@S<djja=1OBguHKFRrgM@uPDq*;oCuovT|(-!*KBJ^$nWBze|~HM8=kY1
yj@MKV-Z8kM|~QDihy0E!p0>JSL7^fcrG4jDLyE2j+BQ1X>8x#vJdt;jsWjbQF3isDxRNPrPM3CR(`)d9#x2<juS;9ENtxqgO=%tLI%Z`FVdPy2trQvtqf%L
KX4;xoGG6BjX0jmuM?)XAQ@^Z2-Q2J090mb7F~fD^E~`ebXTN%cvBUz!|H|Uhaw!Xp$ox^Y$&>a4n}YUuqvU>s&%n3@;v0}mFKvtnXb3d1p!9~cWpUGK_Z5}
2O{JqrX;9g$?jQ75Xp($b@R1}oZK}i8yIv+k-g#l*~)VtmDnx?Nvi5-p}rkvSz1k!iu8Uu%UW3_^S?iIHO#^l_6jV8sK^hP4y&Pu`Qo#$n5?4_dIro^8FTJk
ou<FJha}XJlx55&H&eP-+FOcx)Q01*F*$ZA20fhx3m@=oOK5h>OLW6;vl<OhQ4IZPZm&R!oxk`0_9vGnpDc#?kszlLZ70*ddX~LfTzN_Mz>>_C>xhNqbOFNv
Mw>%*zg)=V_B;N`Nm8B;fJ@>EU*?;ex62U0+|@*QglGFrUSb?N>_whR0xsH&nD<S#2MzzGLJj>?afPLOz!`@rBy!ypxHE?yDi`T>9u-JoS(&8zeY?#euj>;Z
$1x>T;Xs7jR{4XvGvR;|f9I5dBtr?nUd1^sG{9N%T7xU5Z;fMljg+*c!EnUSOWkdPc+Nn(vh|auP-?D)zIV`!foE%&kL}SbMu~9GR}UdY6qN>b!WE_nmytos
h@myFnQq%4$Hec^G@=If0;}mtP3rM(lHluFAog1AUFjc!d1hJ*x*sHjNRB~w`WP^|-ZY3E(y-C)fq~K;2IG?vjtU4Df1lAe2c8h9x?e~hQ&b^as67Mu^q(Wc
{9(_qJ!v3|_M7I>90uF>rz$HyK7UzP`r6<DF5Z)@1kB%lHk)yH(unll%@hcmF|MHkX?n!IcCNYsFDoSaq_M~}dOg>=JAHM8Q{<hI$=uIrOJX50+6dcvqh(&1
4nff#zT$%F_*UL=Pgkn*GwRlm0MGOY+dzloqPYgYs%EbAg2FQ*aj@M6QsCpNw$)$ulu_$hnuV2qGHr4lmgW9_5MGUZS`l^o%sX3@*0R9q8nRI=T2r-=FC>xo
3O3vuGj+fE-Jyad_F@iS0Cf+a*o{Xv3;=q~`QQMcJ$v2R2+fFKs)jMH3D7|JpDgp;h6r?@L%X?rbrvJ{*{)8FKr(2)S?Ipwa*s!)Kd%s5HPrYYZ84CCv0f;B
Q6qN|!hPddtMSE&I468KcROWD8CD_4IY-fte&bRG+>HHBCbfkUs84tngFNtBsZYjbbD`mQv-pdEXyPnYr`Yoc4<`np+_s8O8`T;{y`7l)*hc(E>T=u2p$lmP
X`C%>vF@2ErAHa8#~r|2&y7L6YiN`$A~!&&W&<#3pp#?O`F~)`m2NbDoShQgq4rp)c%;uspH+UP>X%Yo!gRhT#T_RTHb%*HpNUIv;NHZF0W|e24`R4@Bb?Y?
`mBgTNWNJbZ{FKWtER?qd_xh1iSwYTH(n-iO9%PKEZ^tbgcg+V{s8RT@!VZU+zEX{BEAi|`Sp`2gq<fn*JX@CE+u91kr>eUX*-DAiDm$)>M+a-h8`+Y#Cmw4
u19OTH12jAvRmL7${3SQFl!iZ{4tCl)K8_s1O;;<KTQiH6aWyn0B^yVQV3I`EEoB?_kQ?@3^@&;xp6kLfw6UEx-bUKaoBxB_k2l#>-D~{1B4(r%23l5(#b75
IRWeoqEdkZ9;cuihcOwwF02t!y733}l<Pzhvw!S8=6L7sG^wp{u)UTxk~MGs%$Vp7Dj%eEtcUD>eZ;|Z!c5WTupTP=JWd3H{&+*flu+8r9#)Qxq!wh+Ubx5N
e7|iArglE%{xQ*BOb`m?OV;q7ucptsP=j|2O9Oxc2-lb{B70R4kJRTH%>kP)s&TV6#C;cTz^M&>h2Zzh9o)kZ!(0}nY1M#5fv6H1r%ss=z%(iuW6G}r1)DDM
V9BU1SevsXx7*(wY9MHBU$g|A#3q2-(KZN*tICuLvsFHW;dJBNR<Y(nyZIycq4*^@{i$qV$+VKt4sRq{kMRw-HzXZq9aEHY^aDOdYprHrtxv(dY8rLB%*aGe
DTf+gv~SK!TjxK4>e%co*Vz-{gT2@@z|;Um*P^bgG~ID84q9ZPaFC1qO1tX?^cap;^uT}75lMptw6BA2Ma>H$`yKCPcHz+*d>4tONL07Jl1>qG_a+3(b01|-
Yp~(~Fl_dVOSdk74)t4lt6y3;dNf@#Mis3fh_x}9;i>Vmm!cT0a*4CS=>eG?3HnWI^S;D%;n@qIs|OhgWk>JZygNSIDFwm(ZI+F|T09F^LRCY;(<tfr(bXEv
u)ckHQ+?x&XEQg+js5v*wU5TzDK?V`KWCZn>lfea;NcW6tRNwqFQ1v0S@&((6{wRgC4M`<SGs6qIWq%lDwttu=~z(CpW+1T;<AynW914#MHRi=X{k16y+9gr
AUlee-BUV>=Hfc#%hu+Whs^4xIDmwd&&~dKtGDaiz;D2vi<(Xaq<yVJ*eIA$jz}nldi$;TF-^cY&=5!4>zBm0?jA59=k3aGc<eBq*a#_QNONSFa=zV)iG1J%
8ZR6JW;r{*#Iu#?pC~3GLB$Z7`ALoJizpyl7U+|?&zUyv4v!vYKL(lNGmA(*-1i6%F)Na*?g0pjk@5p$(Pvk5C-qPApf)r|!xZyiA59cLK+|(5Tp*GzUdVL!
Ms#`uSl2W^N5`X)@1i23$ZcHckFG-o2t!SK>ZUsuzg-JhC7y3wJ2lC@Vaj1sY+fiZODdS%JF~%u-psm1#H-OW-t@MLvWN4@?V-(Q$1(eEB2`+>(o>zAxE4vY
Lgl`C*{Ea)8OmY^G#g@<jNTE+FUo1juh0BfslxkT8oCinyxiO5q=)NOs#+ps)5@!}r5Xa7NDUJMV~hD*{Ap}Kh*|Z=)R=wO|1k1YaPG!8N`2o30GW+=5Dz@j
?QqX|Nv&j$u01oEvKbu-GYt6uiieyl+By29c#c~;Pn0VF1+O);^%wHGI9Q}tn{vaG8+{o(N@SQo9T5g9dhNq6;nZv2Lc$i6<eqBDAbkC>yK6f>(CD|B=4>Pq
p~-1(e>2|fQ&6%{j;9M?Jd30&K!|jk#bNg>-Z<7tkA1@cNYybhi6{Q(X6U?`d$LO8syf38Mky=BxXDK>RC?KzJ%L|X7Y4f!R_Kw$efDW6Inp-vQWZYJ9Zzg(
Vqdy%Ia1H#M$(BQ-}S(MS#JI9zWpt(wp?Fc^Hsp`m7z|Q5|n%T2H`vJw+Lk?^!&&2y)af)7V=o+bxl-Ljw?7<ANNlh<9ID2?TXejX(TmYBN-j_PV9@h6K(F1
{%ChW^GLr}(N~R%ei&Vm@Wij!+TwOS2K)rxb8%twPEjRMFWKV#9XyC1+X<KCDa1S))K!*<7<!89zQwYR-9nxKkD{^@B|6K!FMQl8A6rw~uF(-x<L9Y4eFCFW
$11UzN-QQ*T8Sh##VdKLHzF;dGzNN591llvw<f`zcuuD*UXNucABw6ZGJ+)0EeK>>xUC0rKTWJPeznfmAeXQR4MkiG14B}^T2Bvebt>EGB;~2TEQtNOTH$mu
!*Q_jKL%$}f>4Xo`XYcUk(aXQI?eo-Zhkh@pCC`{;16??VNhJSh}aS)SR`(5u(a>J^tFc;=FIwpynd8KNzP78B}5>@K5MG_)=R2nCU}`Bya^9sVZbN10%Cij
R4G|`a9&tI0J%_dn@w&L%`y0VMebSoQ!d^rBf}Yv4?>#dAX*<j=_({K8$B&OeEIk&KuVE*F-bTN@te_OG);Z^Ai}lQhK(NX)+bWMfxmhQD9(a(j$~T$(LT_1
?v2V#eRRL9yo1gq(cJGVTuNvyH8Wl&ce*)KYEP9O@|3+o-uL}5>H#)CKOz@JZG#r-xq~FX<JQ&NJEw!v9&j~WF1k1s==UuDg+*sDgLTv5KCxxtA~@vH8XND-
=|%_<1qQoamoHYWR_3trRF+T=+1@z_({Zg`R=N<PaCGGM{qG}VEcic4g6~?Xtg9CjI;FN7tv1650_NXD9~J+WR|bN(pO{EFzN7*RPhT_Rr+I0mpD+0Xr1r?F
@Fs;n9$Zy_Cd7;98SPaOWvmepKpy9DyY4P1vU3x2C04(VC8oi2`EvwZ*Igv`DQ3PsY6s1CUN;0Gmn1-CbTLFtTb_>yP<quZB$y}uNDE$&s_xR0EjN%c$V>fE
6|j<zoYkM#2wvp5`ufL;5nBcH7rAXk_l;j44l%l1t%?lEAc!3wC1E4}#J&dOsJFWO&)N04J(LK_1NWcIs6p(4nq$F-+hbuLg5KO+zHAJ7MeE<@z`pAu>@(~b
Fnhh!fi{Kw0)vJj7wGXyrV`!L{4?d!Pv#2+;6&Z%m6C3Wc*Fa6Lj46h0Woj+-_UtW2S@!_puR;^#ytmhP;`DBgLt)>(xVLl-xm}{3XiP5EVqBWDts2nr*HkS
jeD5^uo{^lB*Kw@KHgNRiBd@Y%Qn*ji{`s=v~Sa2b><@V2G-<~ZN(KG;jr(;47Bo_(qFc;{+SvO>$d}ZW?5hMMZp+(WDfp|<0sUNiEjqt75tstGt;2;32<IF
4sKX?0sSvgo226EuG(c&m4tUl0N+b$$RM{qaaW5vxFAB2)j@mPc%ho-=<&AbQiCan$!!Iift(c>nW)Ci%`{dDCT|c!ZJr24@h&)Pa@m!pN0fbOS)1U6>p{i3
zMxo&eWXtVyhJ*W>m$q?(?x!ra7vA?kj{KRwXsW<65q?uP3AdZM_dE8?v`?mib7tAaW~7rpPNtwshZjXN!V`nBJUX@+t=h-(4$;9s%F;0TzZUTTqu_7l;V8m
0|oBY(wFJVRAzQl)cGBU2S&T0W;>^(#t99OdwcNM+)UENtDA?<Tr;X!dl|2IdVuye&;J)LuHpS%+ICg=dTbJ^T!gW_l1XFL^nq8em^)9(P5N;5#qi#bQEHj0
`G$6u51=-J{G9z6`bns|VZ#-o7c(6p8MGD$YJ)p4G_sL6Zig7?51AZ{^#vhg3#?&*?}GPF4|vYCxwza>Z3-<9o-BbkvGa#fOiDHu5}^~V;_H&KtBy%sN^^N<
;HE$GO&Z7816B5cZGX42XauQeNOi8)?yxP@_dOBUEiqDP_v{}H4}6a&M^vkkl!9sYEqzgh67!71_OOwh;g3@zXEP4Ph&-Ee@e(H`h7?vYwXA(~$6>RiJ~KBm
wQXE|T?ZUj|4W)9O8>LDzCBF%Y}AAE8&9j;DOle@-{D63Fg1$O|HZnzFz5kHUcsr|muC%dYA@MzL03vIkse@bcA4#L7F*r~;dTKKlwO#RiLxV$5TcW~f6M~V
dc#~Pu~Ke~1=~yrA6v#IFat;RtF~zORWt)<67ks(q$Y;Y$Bo`Ni49BZ_#Es3z$mV)e;z`|;yU+|%kLrwEwCo71b(nP>9xW>2e-?HExI(POPQ#~BTa%+in9p-
^5P%amWz5SiR6n^I;S;7mXK7OpkbC}FrvworXk^AE6HAM)~)g^*4B@e?BB<ycmS-7hG&5S#!bcJio~jyejgUh!ovh<Q33KLo8X>@-dee_&|Fv#N;~t1Yg$}&
VPLRvcW0(rvr0u24jihVc!ze<bwk%BGE$m&+w*!oraIXNwj|r};(r82l+>1tIYTy)Z0Tz4yvad61BZ%*AcN&9&#?%4gZMv8F{WJhHg2kBoXrB0biFATPCSsC
CHVIlgjxA3bW);=0HVFl@67i~f`d(vPeTT&Mpw$<dH`zoucC)wL%4Sqz>o7_fpJI$KDDrd`JQM^=Jg##c}&@P<pg!y4M=KE^bK{qD$+<ZDJGc7`qM<ePv?Ij
i)1(F{fu62R6P;D#lf(?F!-^i4Ct|Ec8zcMUP>b|{)RVfm|_0cWEj&4=U{@)nYfF4`UhMb9GQHvLEUGf&|v56AHCKgP20~=*ZueLUKhl|iU5KVNvSocCat0C
T0Qpq&at-5Uf5Hjra4h>xZjiFX9ep|U6WguR#}jE95A0_^~(5v&tI;&*~!F8;tUl<<-wW;iInmbw{Mya?_0FNap+);*c7y&8Hx-JsvOFp?{gFT_SaW=2k%^;
A0ryYITztq%XZi}_bbW7h7KWk_Tc<S$@j+@K&(2xctigwrp>CnhId#;R@oTN$Z!<Hs<H%#qv{%TtD-RKmw%`mQnVNC*JivdEZ%m0CE9p2bzRJLudWa5Ul`e2
I`Op{q}e@@H_l!>XuA8mt-Q3+q~+&I!Jkp<Ork(mTgjoC)zy6=oa#fm<6n4lu%K1)uTQs&SQb-Le0ok8e}onb)MSQxf|QvL*j|=^gRR1rVJI6Yj&<$YUSJOL
e1<|}6la)aNi*G2>3ku1i!(fKHP6vQQCOj}_2x+za)^M95y!Lrnpv5gAZILEkaicd^4P<OZ}lsh_LjW(;XDxa%F+1(+Bk$tH`S$+zh|jFQZ@=^L8JAD?NSZJ
s1*hB%I%kSzt%U*+5gRLr&=ipojASo*s^#6x!Oc2u8g#vVo!C`g=p5duyTILb0b={MiLLZe50i1;9<r1=SK>4h2X#3quW8qv|9PVudonC{y;bAs2COq>-$p}
Rms^wK7(0mASumdccC?f${yg`Ur0^tdSm!-Q&Tzek3}fnYnx)tegS5V#*(9r4CU-@O(=oGtD}HVzj1KxtUIwc0Mph)Tou+PvmjQOKhx_CDsA$dc-3SNZ<0io
WIiTUYpkc02Z-ldqK2Wg`lCXl1z&IM-1o)M5&DxAB@lF<cWS<^_pKLC)8bMo$rn|pg+&umYsQ7H>B8n{H|0vOCK%AhZ==$%Wz__HrdI#qBfhHun{7d&R(IgO
p_3nqCkNcQA`(JbSFpwQ9C(+VkG<-cDMkGRM7!~6!@;J`d5)<EvClN|cxF|gV6ZS?3zAUVQBn_I;+x^n+_*{)GdcqA*6X%7=~3P(dMK`6j7M%QMbnB~M~lg8
1)bLDcv0Bnt5@VoB{A*LLx@H36c=2UmYwT(0~Hl@4Co3W=dc;Bqj<e2NnTyZOlcn54{7k8qwjAe_q^!fr*nTyKh`0RrFkOoq^R3X10Kwpe9riEd8#`2`7-N;
O-76n!YSWXc(yst8&JJ-B<XOj#LNrMcT6&;XPfsYTA%mHhjyeH#xF<s+6juErpJR6i(9XW)<klTtbg|m)hsyLZ551&AA!WInE~3OJU{u5$j5OZ)aG@!3Ue%;
We|V>CQ)lGOA-r2tnz9!wg6H&htZa-J}2!m4o;Xg>nuM^N;-^WH9Qb+V=3;ruRFvSD2n?9RW{~;3m2y>W(xvvBu>I(B#+o9Kio8usE$o*W$TFaD^m7qoTr+N
|2d#^3N_&OOQ%4V`B&G1QkX(I6t&<68{h&fI(tj>#mUay_YTp=It2oCV9`Pf_NTlmP+y*_S25APnfzB^!5N3$D~#9p7EJzSrIA_FwAEU02OQ>WrJyL+8w%Z?
TB5n3HcLK#_b%MAE|rZD>TZRE%35wvusccO?RgNu`$1n*YQN0IY+X)&OD~g?o=<+7UKEw6)_cnFCD3}@iEU=`*$`O3q$+j4AlKC+aY_zszcVRP>W9vDv>Yf2
6%#?Fz0<Ex1^aW^>Yl14$GnuEr5FDs_w;rU)jK9xJLc1$D9a^wVY~rGlc$-5dnyiRfG^g4zvn4GSP}LF^l7qkz__78xhc!oH0sO}|Gf8IF`g!6w)XUHB*dN#
^Svg1^LZ7G#Q1=M%O|YSWfn4?dm~~=s4i(e<Yr5=CIFW%UEO+#k|0%}C$R|ozL->|;`$keWBY?32u!9EE&My$<_l<k^c0FWi6X|O#AcVHx;&CW?4|X-Z~+q~
c|+Zm7S(vPVzXWMgX{H>^QFll<*)Jyyo9!)O#d7lm3SwnQ0YTX(=Z15G+}&R4L@Uo;Pl$4>EIh5Blc-P!b8kOwf@KN2%j5YB(fHp<C@B0{@>sx6b}(hpk&Ox
!$U`!GwiA6AD@f~N#aNj_PXuhA2k7)Snzt;(kGRx#w+WBVEd=m$U~vY!5F)?_nVZ`kpUp%65Yf6zvl4P@vm$s9kdIKQ!fdXcjIsN$T<@<e?$cZs{u3e|Li8X
@zFoUq_=k4CW(V3Sx#1e^6Gi|NEj<b1cY<I+)Ft?)?qwOMM{R2den*-*I>5DtqgJBuLN<`wE&xJ>b=#QLMLSI--~fzj+_7XAeip?<B@<F$G2idX;ENMW&S0i
@;Qc4*SS77?wi8f)5)K9iMK{Y0hT7?pgi|FL$lgvD5r<vD&n_&XH^i%jeLihsh~#shiG*(ur~8?PHLWb7Y0BWV`jzsvCCqLuk*kx$C5+IWvqFk692W4z1ZZL
Seb$K^tVSzPm~{pxstp>F9YuQY4L0Z7!(09k9O@&-CQE@hErL=JaW-owdu-6R*j~O&r&K2G9CUhOY=~dlEAnGg&)Da()zWrezy$PqrBYjfT)b!h)<D$$3~aG
brfV3YSR8}Ce@<1bWldK^e7QCFDZUpd$rcl*{>rBE?TZlCR)ep$E5a5XM0yq0Pe!b--E|g<gIQI<PB3FWzVg4xM9bI#K@mqIL=Wxa%@Biuhj#gNdC+A)pY@3
K09j!?pq@8W`Noen6<DMp&C~1bUF}uWb~lefp{4IsT6E2L;Uy~4to0DM_YQ_sf)6X+6}1NZLR+|%ahb|VseQ-#Wl_u;~~!Xg{?CYv%NBYFU<F9yykwWBZ;>g
GYrnWx<jC`gkC92PEq1YIBoHp=D+^3h+PD9t^Bpe5{=ETl#T-vWg9w-OnA{3*J8mK>)3+Gq}y<tU!i^VdQJrrK`%v-iD&RPJEUx3m*!z)+tdU1*1zHmP+_kq
3>Ui3$1$Wd5MXm`Ppe|?fn>1naLrLn{>nXX&G35dGo51_Pnli&RaZ%vc?jHSZB9Fw%kd2|cQ3C@)tfgk82<LQ7rh`i*GAiwist_YC5)xiO=U_S0>BvL;4A~E
e*u}-2Ln_whV|=^F-VU1eG=5=N0Pv}2A>0ooYxily%Y}@1LMPjBdX6B;xKWK>Bv05%{W83;yNy9IT|ivv!!RP%S~e<O5&yeDLlE7%Eqo)+o$>1KfVeS&n{Yn
Tvc!274pU-Z<u=vkGT-C)-wga+xOdp@C$o)R}+!_dS&ScyT}Q=)aJ^(j&~9#+^6b!<fOpD8&f8?KkW9k>hiRVVvg~N(JzI=wmy5@4TiTPogjIvSQupWQ+E_n
$du7vI<_vw5(p7OJtHd4hlRm3#bjXC<ax%mC*Uy*&dAi-`_<cEgaBI`<Ql-<*5_c_+(@TE{zvGI0tJvr{6w8?Q=XV0Jvm&i6iU|)>IwxtsijJqMGz(I#P>cw
r0R|7&G*-D{hE|WJW8uve$*;BN}>OdI|pA{Y5pmeP`n9Y>j>6B*oiHe7QA8qGm}w7bhj`uSYe`5pi=boe4}W8GIxLA)Cbfju6lq_fb}=CiMB*0>Ff)`N>_a=
1c6ALTPz+~C*RmVvmjc9fl%b~R|Edfcr!!S-2_zQ*l&gdr&}dB6+J+@N$veI&5Br`)kXT055@pOy`7lw4EX5Bbj1}x^C;fM;+Bu@ii6CS=|PmvX#TE*9S)<f
>cT=o;mwi_)Q$0n)^Ej!&X*D%8r)!KI~&$Jb5dH5u9}bP`P?dPW|7&Yb0fK`%Tf=$BXvgq+mDpb3#l@A2}B@crj^fKjofp|=+Pv<$;BBn7;%NB(YNJzQhmOg
;H>J+9<bKCwB#r0g|x{StqmL;{+N|Sbi{CGZ(~OtCGb`CSujbc%r*}QIn2sfW4BTO7WaIYp<{k!K<17+3(F@xDf{Tou3a2z9+82ZYnFBZlg_=<EnI!~L<RH_
WmMdN$v?<4kP^_KT7!nik`g96qK1`ITAD4z(p%y?VYBhD&6&yG*)h}SoL7z#Iv1H6<~gzsfG^5)z0Q2nDTzexqc;A_VoSar@yZ<Z*Sfw%|HkKEwFJKP(W_1y
TO}sDN^&GUI1v>urB{O%uv=0htrjY9LT8XAMsYxkEjve3!VDtW*dkrL9HQE5hWiG1pLN>~MOQH{>`W$%)Z0X<kum{p<CC_fyzOgy16cFs`>P8WHKBXE_Z%Kh
x?2?9H!v_9W|6X?JxRekvP|Myq=17h$Mzel$+oBSyuZPW$!^CKNVhx}>gDeQ{kSpCZAyW;GLXydKQWu^u>st<>zKg@F;hbWDJ)sPfO<kB^O#Ztj|rVU^Gb=8
lkUkF3=*SJ=X*jBW5YnGeAuP2o|aa@Wn!3?*K#(~FZ879?MwoKD%!nZhBQ$CGVsml679;uVr7<{xo-L{^9-SCrgxzWzb3*<>LtG&DJo|8ho37n#HIO^`z!D4
KLKbRXY8&qARc3y!;GD-5Ie!-z9PvOk)=@P@la?Gjk0z8u>iR%pj9nK!4dBgWP+GX%a=-`6RW$*%o+-fiN0&R+4JpSF+F2i_+}R&JR3vbi_*CWfxU|&hvS|g
#X&?aEuRrJ{%{Orcqv~)4}baM27k32s#7-y`&any43!r4x=psO60lxoP}lyj#!`=pNp<y)mv@6Jwnmo!Dx(1}E<f-V?<hV;Pw$?`<_hxz?J}3fXQ|_;uP~ON
x0lnLb9@w-FH~$bPwJW}juJi)&M=DTJOPRI{3iIKtql@2580KR@!kv1)9+K7|CzFJSP{{46+8rhId(fFx%v2$D(&IzHf@yiu1v>})cW;+U%qEheZ(&)Oq6mq
R1;;<?ZGQ8ihP*ITezX*YqbxerWA9X_m{85mtJQ|LG3~(82DAu&U!KL$wgh<sJ~dyhSW)53QGhGeib%reVL&Hw2A-h*;e!t#1L@eFHvVxrIPA`kAVAv$v~0H
b(QQ{31igsr1e4+vyo>$L<25<RJ7a%X)(lG0j=EJ2N+)nRrp5v8eByd4q``jlfT$loso0}6-{ir<?XB)d`;<d+>VzVMu!zVhK4vh59Rm*o1FLSR|iu2_EaZb
gYMt|@13Y|p<QOW$u4|f62uS2CS&EmBCPbYyIGfiBQ@b3v?f(ix9LFk1Q)SKNP8q0F~Lwd95$QWYdBC5(S7Xe$wh!0^~Ph|vbM=TUx?tMt?@pxWhl8RPAx+9
pYQA5#cJUj4GUXGLk#8eVCIpUm2^pv#k^W2zAkK0)p5VoY3do-M<274FHwGIG|39HqG|mr1D8i(H>SZkKK+?qQ8<5z9PRoOMS>$(<MdcrXCH-1uUlq6lD{Dx
C>m?=SW1i$b_`?p2^Cr%d+kZ^ewKN()gR-6>h5TWGBrk03{hYY>o^Z@w&qEO4Mc>7SRX<J2?!+6(Cx|1xWC3**o3Y;J`3MBJ>e56B5?49d4*X{`zcuDr-bgL
>H#q{g8E670=%oV1HmNr)5DnltaOF|MS}+7A2Y@HRx*4XGVAU*UJ2GvG%$Td(5@t1q}rtNQFt(HL+d2L;{kRx{}(lpbe6Sis)kx3r--u){BZ#EO8)HST_?f`
eVjQ5n_ugfx*^WvtJ!=Su)}mRfI6rJ$Hx~QC13-+axHT7bM`@PHRz^RtRdO+0<H3~NZQrNy(+phL*l9ME8YSb_ydlb`4RywEDHED<XLDstDKDd4_?_idvFte
H=-oPDU`x+ngZ_+>NUg3LA|V!hr3j#BN=blCLpi1-)AQ+TOs9u^nA8Z5X2q*CHYpnuM1!`X2M^0dyZVSf;+1;Q!cpX@n+tew^I#<rDHuC^y%JRnKSF8@lxpg
vCasC5OoclQM?MAA))#<<^E82seelOd@f=nOcFhIRhxi-A2z86JRjifmtB(w?bT3xme0vXbVbHpJZU_H8R~AOVTxUL4-iBw81I*%ED_SJ8Jnvm3cMgwx=3<2
vY1EBpp!Fu`0qI{qyFd~Pd0kQEw}Or748Eh!ye)WB>V~1!|ynkWuBHNS#2{>JATZY5*dpW@GB7$2H6As7J)*ePr)B^iSrZ>>(l*Ubf2`dg>r-b-8?8QYQn|X
-3L#Q7O&h98rR4I7Nv^lJnd0;J<3)Ed@CJ>a+btevkc&mTGvS|UNdeo3}p9EXsZS1{HZYW*QR%Kub@>^lOWmX#_2MQDnBL`>xRKR9ZgP;YxdD6S4LBQEs0)(
)IFsof-{*dM_@SEf`)N39Asv+&cqSdTEjlIu>tdD?+>ZCjR?+geEQ!#m=geRP?&hKmEqrshv}#F566J?Faro5Oi>at+yLg46o?MJlLceIggoW8IQnCE3p9Q}
$Ab$pzmP`CP7T|l{!|)8#ji_MI^k{T+>vlWOx4j;?_8x_bGM9oFP_XiOG}TDtDgxP!Hf-7LaKkbkV=Qe?P0_+d>;RcUHS)8$g4}UZ;PMb!ZW0Juzv-{o?-cU
wlU?}ylceImxDMkl~V77LkRIB@M;=9af%2Y$;02irkm>_g#)u8#t3Mc8h=~>kQF?;_|CEDLALpiyK!Ec?Owr2mmgVJJ#-Rt441A9Qu(=nO>ur+R7lV<l-j`?
pHiy4ho-3G>upwHX`la@oT7E7kxU;M0EM5?GTxI}E__9PBFP@b7zX@R4g~-Y`o$5b;niYNP6WuNCB`jP2!wzMq9rDd4A9e`$tFd!-*h;71<4R!{|B!i&cFG~
t^J^>Bwu?T@mrs4EhwwV$H84NN2h{_HLZ9i%3qRTEt&7{GHh<~K2ZqV(T3^aX9#{u%BDB2O9;r26D^811&_5B9Gyv@E4Kd(P@MFQ_p^hE3tLhc@DS6zOU&*h
B$wXNt-Q(3a{}P%35Pz?UqtTTlo6;+t4UgEG4v9Vx)mKJTCno`mKcbb4a5qdQB|WQ<1C~Zwj7Ks&BYt4ns3&r6x)Mf9@;BAY84xQ1|j&!L)Y&$y2u75(w48;
&(eOC^7H$4zU8oPZKv)GFMjtdu1pZclf0iAekL-jyiA|txx?BJf=o8_-;juIq|_^!mv12rKfD=yP@QNGymrS2fXUC|N`Y*id1*p$nEs5wtK%pgzjMG&W!q~B
+)*O~vmW>lSU@6OV(AW+<iI^gX?iniNWhBEcNET8%CgrJb2fj&*NW?#42#>1ahR-XuerT6l`cm*|6TUXuNCwKI()4?4IFdInxJ_I%xyDn4E*gc+vxEP3f-p^
hg0Grdw|$5{G7xg!}6;Ta|2WzP$phLOYcknMG;Y@3#2d3EqyFCLI*OO!KjKFTVsd(%NSu9o463oAjKCELEYS{vsXJc0oYXx;9;os;-5a}k#R8)sn9pP(VZJ8
t@dm((Egx8%Y$P#<E0t)-g)Mf3j>N`^@}cCRzMschZgi|x>$pukPEGuqHJD4FzBxG`Y9?^_XYx1GvT7J*t<OoCogG^^qkL6oS0x|7i4-i0Y`3VeFLWZWz|;m
8Xv5LIYmL@zGv|dAXuTM$f8BQGT(Yoeq==~<D%1%`AD0<+r|n&5Kt1S?v}{t2Jv<mvfCa=^i&o1W#>R6rAvTY7*{)7a^&6tPPyPAX8@rUv}Cr~-?UC_%}JCk
c*NMzKtqt2y@HmKHqeBt<R3}$j2z+R66C#vAs+cMR04%nC3&Tl%f**_Pv_b9eozjTEfh7ZB6Py>(hIQ_1g;ZqYlyQDr<XW+Z=GCXQ+LujL#9l<2Fz0;f*xm8
eSZ>4L7XCS@7r(ktk9K2jBkn>LE)0>)cEl7_aKzz1ag}r<cxsPt6xw3OEd+gyA%-&N~q9vLuQ7#9DrAx;+hyCu~)kd-yW2z#j$sfQ!alO=Yu8>f@#@0W2wa%
s)HqFeF5ts6;Sr((D9hiDA(atTt#8*P(A5j509W$P(W+#={)~0Vw6I`JcTC;@y-`1Ti&qFdq3FpyI9?fXmh1xGH@B)V$c!`7sqQ4Xs$th4R%%Dv$=}`n8Q7}
v<!Nu6N;7I9IVyEWC-3%&2L7_Ftjs9kH1$oqb_F!X--w__e>$!U_+~YwS?nn79x3ey3f&INiz?j^7%j?uJOYV*oO`Va<T?8Ja)ISV7`<NKRoF@Dku>1JroIB
0TRv0gm?vx>fWBISOx^)#pd369AD6dqjtr4R3M7u^(uHlBG2#2k9jF|{7QsJ(}1->I+Omu1B}|nom@zmu1R2db<A`O$4x<fy)cQQ7fBOgam^V^z=MKDZJ#6x
@IH`z1C4A^ODsa&I+|*XAkf)c`p@CWt1)JLUPdSaYwMH7e>s;_HEVXcm-cpo4c73MDIlp=nxMN451D|w;z%m96=ZVaSnD7un_POD8h4Mp8C-%5$gi13^O2i^
9B5R_RU9H8%z~c034i9zpSwwsCU~#XdLPD)R!&NvSo6xgJMw9!Szo2em8|3wzJ4s&Zj})^aYJppwV<fywcpmAUP{_Niphx=Ye>njyf7VDf&KS#-Y4|S>X(M~
<_PXY!HOHNnwB$gR153Rm4(WC0@RckF&-=_U{FI`7VVOnir|9`pfk1k0kIi0@hY@sEmjbO2fTetdCU&sRwpPnOI8_6Fotr(x8A1lL+y#+siPOP@fZNjn2%#j
-;>n8d3{vdJ2;B||7GQTZ%_2EZ?heXK(I`@bTWb$gJdLQnHj}pZuv`2SLlmJq>)Xe$vr#x=?RHhdLLTTMO-es*s9<^|3Jh)#wx{+W30$WVE(|>nCwnV#*h4_
T$MX$4l)+^HM8#|yL#_i?{I_5va~kwCiPLh)jjr{-X;)n?6=Q&J$FHB4t{FyP;?~MH~6zj?f>?hnN1kP126L{oIw1jk-?$1^7FFg@y`W&AmQY}Ao%>OcMbsT
8xbHYdsFw1tP#A5F1_>WXn}PHv!cVr{5eMup<6~f6Ai(sU2!vQ%25HKZ`Y!`mVx13aqcz<A{!!ln>M*S&&J>pacE1nUSd+Af=PaJJ_9dKoXz_bseLeXG&iXb
_=63^11Gr*Yj**m(4ASpHcQ~!x=2QU|94^il-0Bw$DhRxO|@+LTJ!-3JY*e+nBa=S7@1=vw1w|1B9H*~VBB2G6<1}(QwZXiX{l9KX%J|c(l7WKFT};I64H*`
<q%m9^L1yDJWcVyVQ%vFt44drVY1P?oT?$}iv^mK?JF8)n(Mg-OO1||U#N={rEmN;wGs3h53u(dDfF)JbyyGjzzt1l(KWNK7cM|em{y?SJWrh|?4>s)KkBRt
e;pe^m=zi~NRHg@uZ5V`ku18xK)cQi_kjI>h3?BTAj_VY41~nIcbN6H)J>^WmXcu66Zbt07J?@r%U=_XI8m$leNw;yp~Ysbf;~?IDWd;@W*O935Dn!PS6>b@
RD)zt_Kh8`qUAf2XIqv!&NBW47-H|>6X}p|*FaCHBcM|k4<R!5a7vzJ6z<UhLJie}PLKQ+ZQFcT9Ko{kHyfi-_#Q3G(FWLbK_Ep&MW+^H?`q>F;ETClqr)0%
T|;!;+8A2+rZ=+{I7@wMIc{T8K`%a$jZE<C<5WZkFRHILJc~<#DUq(+#eQv*rT~Ah=@9S)Pdavg5}Gex=ei+)6)qk(g?pu$9qn8~-oH%;_Bsi4BMHs3De<l#
aoZyGgV=Y;2RMLo-Pw1904R31q_{nmGXX?LegcjcfAiP=(*#+sb0Sd9^*m`kiRTC96*(e*ZAhRoorzI@Z|xQx#1|Z5<39jWKiz%Lp^nz(HNmxf!qoLqb&TL#
+i4q5^!ezYOo=fVN*Br`Z{~zdrj0TFxO^eXJc?UuB}DS~1MTlVcbOy<oBdf3GKd1h#JDxMt4|gx{L>yz(!)?9{h+J{G9GjGa;BNfdYxQlgq|R<y8ArdTU*`P
-@&i;svGUv1MSLRJkCnHVmJP?oC@hVc@z-i7wGY$O>_#FZ53H+aEJ}neNl<`%|_9y<8oz2w}}lS3X<DyOU+bTMx==BN{jlH)cYFmtYM1SnWf?Z7up_J>=+kj
RLh#J3je)nd15*&9}bZ;-5p06MHIp1jc>z|zXFl#J2maTjQ_^aqJp7_k0fIay5sIBaVRks|J>R6;A*}}^(?<jZThnq1gFO0dnf7LHyPez)(>bo|KucNO0TI8
(-LCk0dhaN$@?~`P1p91tgvtz+Zwji$%*&oD}J1kGK3Lq62Pq?oupKqz<9J}2^X3uQVS0|;$Wm2Tu}|<_qrvI&U<;qmO+eQOb;OFP9IaRWuAY0mb2Ozo&eau
sdDsyYdXYoc*G5TO=d@frl{>|im3&rSm<J^-rr?EgC~5ib^!V;IwQwgZJ(o;cWGPl!uZHCc^s{3x`bC=gc?CEC_6w!htAM}7~3EYTu*o#rQNMb6XlFm&Jb{#
XgeBk!}M3RTFva&OBr(zHx8%;_OE3$CorDOU^HyuIyO<d$4kSf=EdZA<PS73i&d4dE4u~W@wUXNh4cO_hS`uOvh>F_qZLMMSZPJW>Z>Dy^7HEKzyf8_jt~Xo
hq9NdCEjF^#i}OurR0HaelSwer_HDa!eyfS=HBECTS3O>z<%7@J?~Tl7Qfkmc<?-ndYP*IvDr_TY{h>&U9MdoS03%B&wC&m{u$Oy?4#OB2o|s+;QyjNq34fh
5f^5T&H&*RXHAv~@0nQ_F*UBa>)p#fd{QxIm9zz{b^s&(zicX>j%hr4H7cJsC+0Q$^);M&W<-x5%UXtc)Uz&8uDBoA^or&E4}f2I6+&RXfkC>m|K>x7M??eR
I*r3P9OnO6$?Zr_s&t$Eg2XScsD%evEdw+%tRD-!2!o-FVpD>d2m_zAaC3zgk91k-;Lkv1tL>3FzoXN;LMIyJgT7h}NXwcD{?Prj5gZws_w%?!jC`_TR}@Yu
_7I@qptU7IHwvyHAg|UCHFjflQ*5j+ap1RMb(xw+-S)*s2$U}1{p-=KT7IBwBe*hxJ;T;j#d6!Mw^Hf4XRBWPmEul<hgt_+319=E-WU_Va-bj>dbajEmZr2?
J-#^dj34~c+|!|&f43l5tBDBpxDl1bZfQK-F>C>W6nbHhjOznCKs=-0x~$A@u2tvdKRx?F&;^|<^5kGV9VMz^KhYmN+LIWHh#T3ZO7iKU!%RkpSRp%Fb2i8>
M$U!4aA&yf3xAlLJ61$)Ly%(paFgMVQ2|#sIp~(^>rQ8=1AF;QImnxRFt6F_!)|ofWbbDR9cWUT@QA-A`!MrE)dC%$yMh3<=|A%#F=L$`j$zj}dH(CfNsv^l
1xtbMqfa=OVQZ$3x@CGO)8a5SL)*x|SHLQ!xs~zM-WgqLK6<tLhDazUsaZhy+j?~$^@uQh#^kU12{yc3zB%^g(%uN}JG<Cgdno0N2-5{>9};@1GrWji-A(HW
><5vivT~itd>Rt7M?VAs>5|-Q2<wa0SVsIOG;+L6<84SOK(5-E_m8-;D};OBlu%0-Eirdxzpt5a0I@!#FK~QrWlUg)FpB$WTUEl$j^<@f##o6237Ms7e4xJh
%GMOI-x$xCa82D-bHN&_JyI8{{$%1leKIQ*qMevoM$2UM{wzlK0_PHglK{`^T1^!v@H7$MRgkrN#S+g~%is!mM&LXbkV=6Ibq*C6XPS5(wFZY8vU?MC!=w~x
2p_V$LoS6WFLfm~+O59pSg?<|yo0J-oKqrJ3!lOLtL)MxILlD|)VcRU5{zS2vPA*(w4lkRrcly-`E!&E8Aff`pq&tW*GY_3j4i{6jC{R@$fEK^kG_}$(1G*T
`d47lhiU#A&JSq&e=1FnHoZ#{sK;5(17vYJF>FFtSeO-b_3&6sJ<cl#oM0|b$m`(`<ea;<y+!7zh+&RVVcK=G(TFT!t|uF9E%n63Ma11u+sn}BE9Am;!bPJ}
eYIyQdXGor%o#*ZwfI7R5{+fNq2YA?XdHq*EbTR{4N($&B#&yN|FcA~f135qSc&QTE6#=xg_Fh_IvN#qXn_k1qly7bz(x3Q<lohHLk^y_0aulFOJ1im+9_(P
hEOU$2T+!#1eiOZo{vFCnU7EmDAv*Q6fc>bPuNTkQO@D+XmpLSq=49InyKeCw^9}N%MVejzRnBj9WODy?{xz|*8E)C=u!uGlMfHv-%}8rIL|Fa=$vzazW0W8
wZ7>$;FoH>Bt{p6pTzskn`opF%R3i0HG)Eu6C~jA;9RLUp&2LBdcE-tpZa67(wUnbr-vA9QcELOKa*|!$o7|^SEpOj8|U<{Rd_JZV-Z5-CwT5WIm6-Nfy)IW
wKBQW3^At5T2g{hmhOL&=0aDT9DVaB*6coW+)Tkxx;~~;msxFEDyZ)_rGZ0W4>aL9zt|d|tCQSakZ=^V2Bu7+j)<MkJm>v4hq}Yu(;=EuA9C-`pBx7ry;~p;
O*M4;yN4|PfR|SMRm~LqX?idy&*x1MR0n$r<^FCGIAvkFPe6f8(~eW76@iDaoC6pOMmr)SjyCJhHh6KNq!GjBMATcP%e@oTCBsN+Z?*GeoG7A;<zsMj8A}Q9
c1FUfYObZB1uQ%%Ucv%mHVXxO-b&<pFe>Zn2w_+p^VQCJ(-_I@fJ-l`1hzn)JI?^DJO?gue6^cJJBW+bc2Q~=-i^fhO*l3uvvZZ_3FTC6e=|?i<yBP($t2ks
GVr&XjK5=kvLp`r54yvWgWFXB6VnyCp=-Cg{s>uFm7eJGr>xMQS+=9RekFx&q1ybTSz>~-!8s$X%sqd&=nLb}OqtH*mJ?S8aK;e6^eOHNic1@Bv3rw0Ou`=i
WWd{L)*i*-x_FwjW1$}p%bio|SD&`>fu^6q2<?=!ib<5(d*WugxzNN{<}ptkv+nTd&r#OzYh<FKh~M8=DX9-;&XBewO@n|rcD^9w&6tOU!C@6um3FoKPC++|
-pD@hz3-eCF7NL{bC=glGmV2#Qw8rh*6GCKD8=gTiIUGgEE6k%EvP7lUHucrKXw$r6wS0HT7mQLPhe9C*WQ6um0aAL|MEzi#45$EA6}$l&0Vo9bu*x>z7?M|
*!cSn=P-y6qKi4`72gR8hFlo&b(_0sE>#(GpFJh_NH>S_ejPa~;G_WPSU5S%;y4d=a!kxJAwy8rC{(lySj;Z_d*bgJ5ty3a03FPovr=31gJtad#p5ht10>pR
<&0P|SSXVzDu>G+=2kG&d~-K?5J@BcaR4t1A_*Ht05`8#`Ui$~vPglLN1|X;82ODHRC&42Q~6^~c)4vEpz@DmZ#X^!7k~rGm~}k-dfTMaQW%q@;VkC;W2CWN
Zh7J4a9nVO_mDe}nr*Xe^mVe;ao@4NgS#$}GU0(L%4gEc29An$VN`4J57Wc5SN5eY*o?^v0j0A-_m3w5W49ZB%NSANXr&_gvHv$%aUK@hY(_FTmB%(?yR?aH
$oq3bgFjtl9vWEpKGD~&-QwG7W40H3DUdvTRQRtK>U@}<%!zxYEATk{G|HbY!BJ-4qG7<DaRb9P2e7jPx<NwMltg#^Yyw8^+Lkq1{KM;h6vlffvDfAy$>%wK
mxZkFY}Y)uhH1(=*g9vf^bcHM1Wr0i{jcbEXcCrRzO6)6C#g{-n$J)AB!QZd=?M2g4<y0ZI9f5KuN?an-|N9e&Hu{j%jsgM(M^$^7Qs>p6p%Lpq99NB<Z8VK
WZvUVsZMkT-_OR~V)h$9JA*Z|x5<|{&oLxlp_kro*-01Srvgmb5rD&7wZj;Mr>WlD`PSiy>c4abiz;%N3nx(29ux19&has5|NYE$^egC`Obr%!z5jB$a`4o~
V%i4;us;?*{e`ZF^a0A&oTU@KTKc*z&_bvo@8DwLwtM9XXg-@ejx_Q2Jv^n3N9V&-Jar=;xIoj;6^+xMp}dyC=Ir`nk~jE>$+4wi;fh_Bysz+H?qxhvBI=-T
ABK3CpJ4U$uON3{i6#=yi?NOuz!mq?P%O|LUH)Url1o)!Q(NnG5}FW4%1Ape!U8-V;WXde;4=G#&|TH>)un;ToSo7w|9-1C&++$)U4Qj^8wZpM;B#-LYE~(g
QX4xjbJy5MNjU49^UOus3i^iwQ#z_GYaw@mi1KP9fw!Y)l0lf47tdxFhm=Y}3TnA3e%~(DVt~gKxNjw_@5gs&QM|L4>8Qz*D8r=#J&XzovjI`O2fyAo4c^ul
QhbVAm=sVHP59%NCDXjzIQan;Aho?>A;dI_L!R`Z!&hOQaCE^<%S^2@!dQdo3*2o&COduk{~5J;3gf)kyfn|YVDbE0@T3>nQZ)+?C=00Mpm6HmxmFLa;t#W>
yIw}(1KU-h10}aaRMzC;2|LYXMiz{5u(7_F1PS~2(?vd$!b@)WR#yWAY*Ddn8A7HXfSj*|u#N#mXkV?aW~ct@!JlaF0NGv430=LD9t2>Vt4E`ec}@9l$UFj2
t~KHT;0gsu9Ss$u$T%W7Fo=GZ$5q3mh{Hg{S{GYOt;<i(7`xNdT&OwMh6EC>Q9-O0=nZ;OA=}-EG6024kud6zQuBPE9j5UD4$GrcGXf|HN9F!Qi}Uh0qZ@@*
E?A@FcC8bX$<%L1>qc*C0Nenr;nv-rC(&RWHWzrqEsI?>&P?%;eFWYN5zDI3WU2{J&Cgjvw4_Nmbi`pPdDWlioV1J8-l=iZ*EJf+Auml|QmgT{iilBhEZAk&
Aed?Fb9ngCqq&I|Q_MwkWDE;L#|V-)i@dV5)-YW$MqyA$pV+HlY{yDb+@-BPbI9_JS<)BrU<KXvSYykGy{S$qRZcpp9aaT{3r`!C`z)Ez;&Zd1)yM%~m>mZ=
V>3$>tmM#T*qDvq3v3SZ4V<jSLKQF#OFkIv|H%&nx5Qn*PQ0pKVq4R_*wm?KgVB?E^RUvh#ds78{JFGCi2sF%u<H|4CMmZyaE}bm^a|OxjZM3eGsfB%-6-Z`
V1x+l2I?ZyI(v;<Vgxq=0e!ls99-S-cD$v&%O3R;v@R6V;$ph#lPYeeH`ZYOex3=aacmmj{KaRRh8|~nSs8c`emM^-khAF3diG+s_DcueNDqRHDUvnwxw|Sw
y8g?y?Q7;R-zsF~U84VFGbn?vDdgJisaN$=hVm6^0_p9sN*f~I0F`!2lQB(y+?<Ky+`|ncqJw2K9Pe@&9?D~-e=vgTkXH8PkwY%O)Mx@Nwe~tW=&}ghA|e}V
5Smh{0<(W(U^OFk894eI-1J*8|C<-O?15<ALf#{rxgS#EoR<{@O@KeP7bdNGdBzELE9XbJo!KRHc?u(|XWjs=j4zmHHq9<PlD#|HXjeR@y&Fo4JNEROjnXc5
X>x;VYn7{JVd)K8C2c&)Xd*;<AB{z|L01tQAXJ5<@)QjqG@nkkvTtv{=V1gkl(I{#TNDlSSoeFsyQ;nM?8lo>xwHXGY)6Au@M+J7mbGtUZ%{`gBqlUIHvl&%
+ZuN{$Ka-lZiX-Pd8fiu*>N-t$G*EV46gg8#}lP3lJ|Q7GZ?=D_?F#pYVe_$wS3A@ac#&6T!DR)7#)Dsy5wSFstf`m&ZNi~5c<rEf+J*bTPhIFK?$$A?azm{
sRy?jRq;VG+xl#W^?UDm91TSUtRuJBU|9DQ0)Ii-avDzI7x58}OW{1shJlGcKsN8-#_+by$O!A?)%`I`{6}0j!m_*C8>)~(yPlqG^eEGscreTFnw6nR=~T*j
4h!UTAOZczt65cu9jJzYHuF=U{sNgZrH2B_$W878yO|^cx~5CHqtTGUZO7M=r%t05$fnG?p^0>!5duO(hEA%TG~i3|7b2?SQy&S~RyAN%fV$PvtH<Q^Q+w$#
@9q#xCYN@okdQSv$Nox`=V5|tG}+^dwxU%$<I8(=FH|Jzb>Irq$P|1Pw<6Hx1eM5B_+^5Wf!?1&*V?!ac@t0RG%DbLvzS^H9seLe(4U@U(-BEvAn;LTJ%@32
;G{O~XSJS@KwYIqJe-o_3*3Lo&uId6h79Zw=t5Wuq6x4W-Cszv?tbrTsH}k+R7zVAa4m6QIA9J2+23Ry@Z$($pB*(EOc!R4uv<dxsZi8*TtkiHiGK{NJr;jE
A03MSM+a}#mi7o$)4_VmeS!{f8qdj$rthG4j5r-z8#WGGLn=KqgL1Q(*4nA>bpG&5!M}y220H#NCqGtBp+80R4}Yr)F*&yiSfHr><u@e-plG9@fyvRYM5WJY
v}XtwNQSY?rP}5UajQ#vOLl@Etie-csVODcEkzeuKE7!U4xpQi*C1M@&<Za`Phmu|lylQCb&PM2D$BG}5wO;XeGO1PN`JvRI02}dh!uAJQDirUUe7XbJFC5u
lq96{71p+8BfASyiZeZw7BtRDTx@JKErGhm)9gmp8l>GnR1htUm_^)a+jaMi>T19IziRsC%n;zLktoZ$YI{~dz)##nuH>fsTqQ}Z^<~S3{!OZ7Y4isHif03t
0mhco&g`l^&`@qB`P9*4u8kW&mCK|V6{pwYmep^=##M^~Jfc`!VH8TG)F|GkQ{(5-no2i)vJMoxpBp9V{w&bs&1Cnu;?UFUjqAXkJHI;$MI%@0IT=NaxJ*Xn
$Rw9b5A{2Ug6+w$*H&CR&luO}0AfY!Wflnh+e2zDb)M%1XA~ZZs0P@@KC{WYy<F*FzOBEcrKByTaf0gTT-`*U&_*H=dM=0RR2wC`vM0Y%t@>JjO~K?s$l`K2
J0F1Ce_Ot&$~X&7FIfE^EeUDdbdq=buFQbj3i@P5Ak&E-cnAzMi7AfWt?eA4$E~yGkSXAcD`9}$lgeGm0X{J@(ls42Ij<O)akHQ}!w#x1F@d_i5mR_O6x~oQ
p^*m|Cvs|t{CmosQZwWQOVFxe)e@fp^$3h&tZ=5dEEXI+x%#%H)6j|UF(SHmC7EpyN-k5!DE`fh={3*<VVGK&@5#aua=v31MJL9waAv#M{f>V+MpO4UbBNWR
1g-CCiwxmOT6!1xLT)U%&!9s+PI?o@&^kjSQ?9H1VbIdN^#gdhDT!#AAo=`Ox|?S37<I+|e^5eK7-h<fiwGKYfu*=#J-ZdezaNkWo_jZD2=aJ)J1xxAl#2&E
$AAV#;k$xK|F&UP7`8#w&j)3UU_8X@6;wY(rXoIxBbR!bDit59%+3WIhsI7PL-WsRoYP*Ec$Hd;pl3u?SemgCAx1_Jf6Oe`+3izu`e5#~_q;|DUPp6@Mj7v|
3)wnKu?(FY{fcc<RupXj<g*!)hAPtCP0j*h%T7nB|5y@IA?Jq?K}%c=RHi-AlJg8^R_(!H8!;TWZtFk#hq?;1niD~xGTYROLj$X2owOVU8Ztv7@VMX)9_i$F
_wmDJOOfU9#=+Ga)5QRrd~_q=ox-wBI96;_nnCdck{FU@X|`*H3G_)hTZeG~GHs%o8ucOh6ptkI=_U@I<}|IngwhTTwX@h&bOeF0_aAgBhMh;014Gfmg*4N8
mhlWpJ+@<>89vhYt}jYmcd1*;rut~vx9ie=BaU@J!R#TNo0<f}sEE9iJC!2`5|4PtzY&X*WRR{E?1MTf?)SAb+=BFDnj7xp*l)rbhcbe=(c1tT9diX2IqvVl
s(1!MKd?eBSM53U{NXcq@9Wc9q8O>=eg^pYc4&d>?EKGZW!&!<udSvngL_5;>0RovXg@HLlP!-3#vkfh=~0rw6-?eS=RZ~|j#`Y;Rh?8s_3s9+8t~60W;e1Y
L!tPvM&B&4Jc@@!8B}a`710KBon@5w4${UO1|P<}@8x%m#@WQ%3ioiU(-S=k^^Csyq=~pPENC>CXb%J4R#Dtrc->N<=l4ks^mBo74ZnkP`{+g+C{)oK0gJa9
KelN_87y5LVSD6h7<^wV&B+z!TtYj!i5%7ymaWNc1~sIu{QcL}_#LqMH92w48$nfz`4;}SdXDM$*B+)Il}f1`-4wD23L(p@;+XI7tv{a9ImesrT{>rIO9rSD
*PPne>8IPA)!2j;>0Sq+t$Mq}@{@V`AqLQLoL8IfB}h;LJVL(!yR(d10U9{p;is`zIKpOsmIl}om=C%T-yBO3b*JWKtT>aN>zQj8rF*pKoI_$w<LuXF<6V>i
x1szFk+oHu%PDY`R1n&yPL~SFD<<)SMgr*|YK=;{%{;=+nDFYtZW^x=#5%#0QM*|y%-jLs0W6T28^=`aqy0Jcpp<HINa7N^jQ0!FI3xqOT23n6_00=4wK~>w
OK=>6h-HyJSc&?bUQCL$q)fZ`av3vWxV^`V`4$#3@O0$E_=}>-^2%>qlhN(5Ei5&!wVlN&yfX!`U$NLBlj*RV7nt7r-5?#YF#~9&+};Ij5D%G*5XzqS@|r_c
_r8Y6Q>xx^Y?HWAwtiwapVIXau|;iNcmL(thNL1`WH5U)A$wj2K?N~g)l)PL5BD}<4|em0)__#yh5zg`Fux-w#_wV-(y)#B!_y-yjZX}IR_r*-+$TlViz6g2
JDH2OyuQNq!075Iy#s3jJE{dipj6Qoi{=xOAX*fj-O4CTDvK&ugS<(3=UdvqZ$}qWLQFTPE=v7j-h*{|%#Ed76nSP-W6ImQ_1xYGeH@F@D;3yl71puvpZ4*U
9KkUNcUumN;J~3!21|0nxPOXU@hj+2^Q&da&2U=Kp^9X^tIJ*YRFy&u9~F~3#wSFg+&smcp$>Jbi2i{VHn~(bAv1Sh?SW#D2>?K<D4H|e67BNQv(u#lTlVkB
4f*N_BZC>FXT*qNH4!cdNB$*q(bi5*A`;K+sOq0Ep^^zJ{~Af}gV#9APZ_<4l@`4A3cNqtUx?N&>%L0B*awJ4Yi|-jlLtV0uG}$xmTT{`gQ1j<^6|gdJiH`R
o(}S>J^XP2<$=AR8j$_j?P{-x@jS6N?gbL2aAfk~g>8q*!OnkPo+=Yd*s<R;UvI2*^lIAtbROwM7d5dhw+<a?*3XIpFF50uLKn}!5it@6f$*mtJY$zH&k@G+
=>4PbJ+Gc@bzgO`IX(#V%7-9STSvAq{`@ec9AhT{CSV2eP%F??3&)k+n75feBbtYA9{8X$7P(cn1RVa*ANj%~VsvWO=8ok7y`7Dq;$nt%NF9m2m-NuV!bxh1
gj$j1<Hm_t|KIl4y}oR^S?{XUI9rmoZ5RVWW6f7cgmMgD3KvLJj$PoKL<IRW&LSgV9ZfECPG=>o7z4^J`GP`;aXwSu-yMFRi>H~Zz^qiM3ZwHB*)1i@RoG|6
<xC(~F6{iHxhquvYoq}{*$Xa};{%kcwl1$$Uk-cY_^eArY{;ruOI2ftnBts%l(d#ZLt4$TC43xh<fcu)&xc(M2W=?w$ndLJsh&yLk(+x#K|#z5zW17O!6x10
VS1aHqnyK=<NN=*kMY|U)r$+xKF;0~&CLBd4qRyWZ}iuKUzqJS8ou@#y=)V$V>3K%bE{fM;YV!;l)NBG6j{!(o-($cyAOPb@sqyEX8Wmo5L}W107DoDR6T;Z
A(A*bj=$R!hHLwP<a*^DjV`$YptVkT;C=I5fBk9<vT-|W8#kD*%h5n!H)+tGRvJ-Zou$Sdw;!pnxqC}n{R3f3l>kWHk$2!(oIRORoX=K&Bb?-NCK733#1`lt
<ug@gY`l{a0I@JMWi#ET+~SCpdB!~ZR{aPy;#N>k>s8v`%mm-bx}F7`P$9M)1blu;7B^-~vSDT|)Ft0q<u~VLn45QY9h3^AJYZMR+x(9)ypglCSCUXyy|=Bf
%<XJMlhN(m&qPUwJ`jYy5-vsDg%!=wS+jQj7!Z^4;Ef4rVxb~@qDRQ7DBHqYTi(-=n*;kV%Iw-__Ghz;w^E)SR-U&afg}axV&mcIQfiOd>3@CzjgyOMy?w7W
sKsL3kip*KC^LaAj_Z%ba>9eT6QSp|gbW-gnMm;Qe<KqTNBW`@S^kl#!lE^I8@6DHHBRnUBR=f}*H~$?AHKp=<+zJwW<oR*sV{Ax#BG|usM6uq|DS7nup?Px
igw89M^CL1mwhOGT#LrH?xv$;kon51=##-=l%W?$=9}aw{O81Y)QaksM59$5@8oGEwYd>v<~NGeV<$<BHcw^KfykhK(X~Lc8lW@BJFnk7!;85{GyEeHIAX~Q
B@roSqmS9^nFkiVgPcKmxL+!Xu!g|IpM5X{OWW^$y2KULakY_oB?`;R(|vT4;<#9K2IgyRkE;j^A(#Vbp<?^^Yd%oDm+mluy~E}Ddk8W!XGeZkjmzhmeg#>f
turS&Mv!X%Pm~{D7LE~;Igki3;ETo9ZywV$zyb(;!R>d*^-PuOwD1hzzcCsAXdwpAn_jqD>7+PszrLsvTWZHWID?Rr+1nRj0Ff@qQZ3}i{ne6xCL(SZ*+VWf
WO5=FkF|m@pj{bSk;N#%m3+30Aqy~K`m$^AqgkmB=^@`Q_fbF{(94#SqnBKB*zRuF+}X;EWH|TDQ3Zwc*m>PM+}wPp`tR~zsTI^heRF8ne{j=k$|WW&>;v(c
=ZQ~()>_6u$L&#>Bno_&V%C16XO>iMB-o{v^pr+wJ`61PeqffI{C1s;;UO~PMBoSbX6SDoH?Cml6XfkCkdZ`Uwqg=3?exc>@XpoK5f@!IT8kOT_4w8HZ6A%K
!GFzCN9&V7Yn*Yn(^jPFdy~<K4=rfHdgABiX3eKGZGd<^Nd#{~r*-2M&uju;b>mIN+edY6UN90Tax9=<(sBIWs@V4#6IYZNfaoTviPCl$|JBt}P%3Uut+s>%
L-K#i87Q3K`=UF*K!X}XYjjgop<~%WbEn@#&S|vG5p+#ete4op__|HSsUQOwypcnZ!IklZi30>6qN&ek23y${kJntC?537at&*)UExb|L`Hx57^4qDm8^}+D
kgB4t$4x07d8nwubiOGnu$#0|djjXv<5fsv`xyjc?<WnO-L@P+&F-rJl<IwPi|a)-lA;T2iu{d(Upj6Za{KicLdQL}9VR=iB4&kt{d)=*s`<9d<SG`+QsiEJ
3bcF<wDpQ-KJ7<3^wa+plZbH$qAz1Ik)3w;<709j6uXGL{1I)rI&(v}9NQqvE|Zc$>9p1HcCY4h-_`Wh>0(rS%&MZDfNXgeYK5A4>6UCg=D3PjE{J7Z6ZXu4
r1&Y`j&dPsW9}|{$;NWr{dP@=2BqiZe)&j;<1o4f_!)4Pqm^v+yv|r;Wry@n6&ETYNbs}X?^R?gqj=+=wcU^A&S2=>&N2l{9FD{sb7Seza=F91y|zC*lrsW~
lJHCPDa?r+pLZ3@=<B9}dKLQ@L>@-|QZcl>w7U_7D%#eYz6K?#BBQJLgrihzpDk&2M_-}#N=Kbb<GupW0w(d#J|Jdz>t@r9Skb9Yxi*fBaZgCZJ!TRH*tYF-
Y+IPQ4a^eVuwi+nd7m@iyWb;y!XIwfoQDga39L_nF6j^fTej~!la40?B3bbc4@>#M%W}bA)b%K-TM9818fjoQZGxN+H}XV(hPLzB{GHQ(!24X=5gDdGsM3fE
W=*!M;0A6seziGqzxgm%2^*fGIQaHmq0qlF?DxW8zA08@3h<zW-U^<CGV7dCI}+7!29PlQ(6goyu!}A}SXfcZxI2ByUZ)yPk<U|9c7pyDXad)teSU{{K35B!
DU3Xy9K=4`OHVTxM|gJzx|^}yKCKZrpf}<$Wg-btkW8f7dC4Q_XqZ*9kD)Sj^${vrAWVvZ{yn5%O_H|BGK{ox;<+Vvx8`$V9i|h)vUQ>RwP#ux0}a1=@b$=9
*OqJK1k$NEqDF`lvAi4GoWViObg-U<ydPnZRikJ{PrgkK(5Rsn*3Ac(?3m^i2mh_NxrVM#A~*5$Ry%%XBP0kD&iAW*<T7;YIJxW7LxlJNU>tAW7cV#(DSBy(
L>YQ3%l69^nsFp11!fTZEX^d*Xb(*OXNAKO>q4N-|Dl-KBt5%T<8rV4_I*6;c68Of?I+s9FKZQ;XoTM$F&O%6SWKD?{c|%xF(vSU)uz3TaI>fZKhGT+oNwzz
kgf7K<tc&Zb%KOltdq&Wq(U`CTA1p=+U7C|99NrLiDf+;T>VHn1_{m(I7NG2>*ax(UZv_5Ta>5;0#qk;OP7i2>^}ks>7GoAi>KIbQQhgf+Uz~`GeOL(X5Zqg
V6xd8vIu*g*5R&&w#(^Xv=hKFW;P3G2?by}+YbCnPBN#Oi*S7sjh0z|{jP=_ojiOiuZwUd69WvTI`!Gt@z^M;M2cffq~2D5Xt?pjO-_!k^lww5BCe`OJy>1i
wMll80s1$#ZQ(=HCw~;2{7DobO5KZfAkHzyR;<oEe#}+DK$#t^Oam(}E(F1)^hNzxK^6TU=Dd8FD@%+Occ6_W?d&||(mD@uDf5G%4c@X6EWI#UvCMuxY-2Qy
9rVM&@p=XP#Wu$bj-q3+Yt&qMKvcQ2={vX-JR>3uk*$SZJ0H(=hxjWn9_E2B88bQE1f5hDyY@q$BGlx;TROQ?jiYvXBCp^1wXxQj&ps!20j*K+(~5*1h5ao$
AE;)V3IiM5YhAtHAnq4y2(k~`c}H&)DN9(MSIwz0l0X`UWb|kLjwT;nX>?SZ!4W<bDqI#lgXnSX?pxDOqM3fbz_IaQa7ExnY{ceHgrd`hNan}h-!wJ$5&(h>
PnssOHzYu>o}S{-E_-nbBLwVYP1W$gE%AeBQnI7@hDl$(>JOM#Q*s$Hf$O_qn8FF7>xE##MFCOmVr8!fis<z3vvPN?;u$(MX>O3`6YxU!L(>S;$=KGESO}bj
WtT6U&~#F^et2MGToS5*;^`Lk))}ABpZtZtL82H3m%5hNtUPr-1kWeT#a&u6D;*?yO7oFiX?4`;Q3+xtA}GZuaTz~}mr_-RO`XZ|Zpg2htc=00Ki6lQ87p(L
MJD%$*`R+Ovn(&qWgb;K`x5pJQzCVIXWC{gt@ENLk49eD<xzSQXn31qoIabXflrT4WD?FNB{WpxO0^CLP&<fxK?#h$%$02*dpfZ?8(0wsVsm7bEXdp8y~t-G
`^u<mZ4?0|hdxFm>uyU{@<OI5NSg!GHlI|T@vevW1bq-XB!p(|TXx9S=W+TjJP9m4C-K@K!+L#Vw-K<;4PrX*k<uswAs1;St9!e1mJK#+gdlEVVCN=|#91sd
*>YN4g3k^!7imLkaR$>8&MsN1=&YLI)g{P)_zbW9{z8pMhWlt049u}~tgByPZkV{8sdF|Id=9kL7LY|%e~8cdQbOmmR_Y<|xTYc--HOG1!3;cxuQP?%F`$=s
e&nF%8xhfFCLJ`UU97GH{d)1W<1~4Ay|YQ`h@}=h;0t7<Zmc<~3wyBJ@SCSVKdjhTOP4_!^a|I&^_7E{1o3mFiRxQWH^y8f4n+f;38Ah3-zm^dfbFz8;G>2Z
--jp__}$h$ciStNwp1aKLxc$b4-~(kmGmk_7gMZk)36CxOOXTw(TmFX>_&4O-BkKiQIz%i_G$WlI&N4kXye<W@?;T2{83pK>m1Oj9sgdY{@sBe=p@@uJe3N-
5%LDt#{`&;cl|^50Sx8lGYO|(O3|&!br2j4{TgYY4IUk*k0Zu((pkiGEN=luhnWc{;7{OSEb$5arzCB;MlExmPj`$mLZvp*h>&JZxbHDF<B&+70<76Hm8=1B
flbC~1y4LpV{98^aLj^Z56oUOd2!W9r~Q(FmIkf0TjyK=Xr!29l?`K5N&z?1;me;e=nY}Vrve2yz*AFZB$8g&KKZgl!tcRPD$8BhQ(wC^)lg3i_YyPgg24Qg
!u8%PULar-FtRLytc2PlIE0iD7$f?HU{C5VFu%TJhZ*#CW*&%M@_+K!ucH!EJ}#bu(-soLvbbmivXrTnB#$$ppC7&mG9heV)c##&2VZxri~Q-;!B-Ow59wfA
LHf5bxvo)-1m4hqQb{uRw3kH7r1(kN9Q{g1fimG<EDY4;zU7d=p)%AtAbL2D2mBu+%rnS`64&jJ^Ir&2>hPL2W#?HyfUTvqSMnyl{`Br6Q;|=x49RoL&y5x%
wvzY-_7;!cCCut>l7{%|P>F%pF{Vsvy}0SLaG<PKt6W%h-f-J*B0t*CfQ1-&mK}R}kZ!f(a+4Bpt?Ml1R1P@yQ2vsDIkGDypsz4?YIm+1ox>a&<KhW2aHe4T
=M5@~tJU;9+<t+`RZT;mzPf~zP^KLpnY~j6BBZ|B;1PHCD>}}xIpO37BO){1bNV5uM?Xg()FG=pv|x&EZ4cj2n)xL@C4%jKgNxrjapqlbKGo&eT8q~ackSb6
@UTrMq=R#-InSDI52>2{Q(I^EW`3#qo)iZ~mq^vbRE$YsTju9IC6JK^$=XK|n>4&#Nr{7^<fK^Mj@n8*N=$OqeDKaE<GPMhhJh2ajvf*;ZQr@;qaqdv+(SLW
h#f&KGQ(Z&$2r)Yp!~>p?IA*JrhKVJ0Wx1@djt$i)+(xWl}>$4pVQ!>sL>Z<pH1^uMqv;igvvZ+|Lgh3$-ItEY+6gT2Z6-bC1#}*e;eByYC(JnuB6Q78#x_M
xjudU1FXlI1>%zU^}%1b9xhGL1QRQHA2LY_T2CK~79}dBj8d<nFpO81RFViZ+0G|8(-KAcU040__0w3|UoPlriMn@de1l|d+q~IIDfw-Ra>>uSc_h5ExprQr
j4I}f{-i5K6M_APJG$%kImp7$m>?|jVf=XaDFH?md#6ODo2D56VYNODLE&o=$S>KO$AQL<3m7aTg+<?4w9Dx~n)4nUfeht{I5gRB+S|RgfUMZ}^_d`NK0l<h
Cs9H)AR9_@C&tc$CENkw<3x26Cf7l@sl389w%ucm1cR@(h0RF1K<lNo1VICI@^HdiR?CfX<+DfORcu-|EW29W!WK?VHYySU&P=tfy~-B;-+F~6Sb2CUONGq5
gr{d8rQ?qW*NoeRjc*qU)%rrnkrxrWL9!fr2TKV;Hr=fCD-SV&9bZ_3gTLc~ZkzHkQqYBOV-P<Qa}%DlV}g(^@0Vv8!#?4|lve1<K@*%p^pAy2_^PuK551mX
f?6@{>mF+q?|)uPp;4Npe)t|0XiLgW5NRJtywU8WrZzxeK074DSB^^vUygM7-YvKW-8|);NH*Uyo36R%yFcMZ?Ebeuaa)Tls@&iO(rdDqQi7EN-}!|qLK|S+
=(mx1T}#M46^$Kssv-VhF}FhOvp7|+d{1*Ou#N8FfbA=GFsR?&N2<{oNyLXv^g%9z#wyP-m$gOrmb2XO>H*m%(D`_BKwV&lJSQ(~V#3E`|6e_55GtM<c)U<R
%O%MX80b;&12pm`D8`IPx?R3LF=4J=)UWp!sSd49o}e=iswAtf2jiJX%TE|Stx@l<LT>puuMy}<iLNIMUMTk(H)O!y0F?+&jnjwLbSen!sP#{bUqkv5%&5%u
?$yBk``x**lSI+v#N|w80Ezl>9YF9=7q;(Lk4}>lda4Kz1oKJi@&7VoVFfQBK^oKczNCiBoNRN9G8K->P(Gx^F-EhqMa<e!%p(Wrc`>wxFW^rqa}W@s#h^xA
IfjXx`#vqp1_Uc4eF;T*WDqT^W2I?Er(f#o%_V4liUv@l;OUw1T#F>CtJR?b26=6LT<pG}3OX~Bw%_WwE1V^!*IUYwrIo?ErN)b=O;<+OAEgCoO<K1fn5%Ay
6|d^m3PaZ+ibPtIYCq36pOkTjgR+V#S>(+vtS7Qq$R^(@xIFR{!=l|m@*K{Jwv!$r`j{Hp{PQL75L6I?!9!$rDJ=WC$Z9&j4)w5MyL0Tuxik=$KJ6Rzs6#2f
bWai{Rj$8L6JBnb)DUs$H1IP<a-0)S<4@?cMt+o)kB^NNAW=S}g}|d}Fz5oiXA(A;LIRc2W8X$`$jnN{g!`?&k}0pSn8*pyxEk75g#4atd<=Lq*o3;hyqO#@
zJF6-(vvc`o*6UP)~3_uns~(W=9_@wgiV_cIQ9}u_3EFRgKSa~8ywxvhI@1n9G;9II<MZN5W=!#DAW<Lr&y5{9)@wm0NbedfDOv?swKNUZ%As}qJhz76JG|}
9Js-7xRGO&dB;`+-xD1aUjhw1&~TA!>W^$}#4V8>_>Zq$2?tE}V!+sk<j!8BJet9>{_m}1{VK5q9`_e_D=P{zZ1S$4ko)i;zcT<rMIQ4dCD~~V3CcfY0~rFr
T3RTmge1uWXLpI6`8;Z}L=kxKMlG7!tBdNKGi~!;1*(${kGoPr-XNo+LUBW7p=GwSuCQ8%2>i+sptivL8cM-YVn2W(xvMzaOKYE^lgOl_ldj2?(12ZnprNUw
KQYxV5K=*gl>J886q^r$oj|RfUXowv7~!0sOY`a=(mA%gL0E!3CKx3*4A1)QxVxOoZ@=HV!vNoL@WTGcvNdre8jBUyYK)wLjSxS7UW}ED3vV46d3$r3Vu?mO
q+~c_ixz|f?jY9@z7d-k@9h`e=25f8pJWb#QFp&it(xzR2s3Mn2YxP&J`mor_gLqm0lZ~s<AG9MVBmhCp)nfRqHQ`ihv3yOc%3o%odZ%oQ4akrXr)dUtM6NH
as_^9&JOR{tX{%yb+E#X)7?_#S9?@?aSvo-2>>+k8*1)U4{=vodo7g+@%j{hA6QO!)C1w~8jT`cOwyiikQpLg#U_)Toh%YDmnb^Hdak?jDOo(RuUHSU<;XEU
r$3j(h3qa3CN2nNyQ~ohjh?d~!1tosx03SQ91{HkEL(I)MmBle@Afa6wV4z~MmPX>)oEgTr1Q6bwOy~f9(a~OaN5`wzm*}L_VW}>HLc2^j}B4H%tvQ>Gk0ss
5!rbkg8<(+aKW?|l&NgSQ+B7xxCLL=VNKs*u|xRvP)XB3`yYhSch@?p{giv@3)OgF7_9S)L-2ZWV;LGP!4a$G2VNu7l0{XvD@L`loHpQ4xLUOAR1j<(>0v(k
s8##tpW7YQ3FQNSD*DEAI1Ff{N9#OT;#7>^2$y`#Ua`zIl`jS1-J2x99)h=^6NH5<Sh`K|JB+P+VQJwaF3vwPlC_?=47vO+R+x7Uk?({|PjP7K00WFX)nqQO
1P@?Aj44$cdGFAyf+49aBAnU#x{H3(g|+$Z#MY5OdA>HT-;oPeYotBVX8Iy6#e&jrqFfJ6T@(b`C6GXwcV4QOr}*(_yd?;SQ0#KJ=C<j6#vImW7E$@&_-zhK
p$94JmU`w$P;A=G0$~fUGIx#EZna>uI~6!D%Gpiq$1vSeb4_cD<!C%%**l|Nmp<KAPma6wtu(cdBNU-6uZP+>Xf_MFV{##BRed?M!ga1h(R+B9vDJUa-+7^c
BdfJarmLo$&zN7{KRR=zyG4!&kMnU6+Pn_4u6(0?Ce!EEf{-eNTK$~no}`&a<$Vj66+yf4_nRy(=s<rW+<jcw4{V?>oU0%#uqcaf%GYXQhBzuY`58fK=@%|d
9|<a<>7cI-!}X9_*Q&@FP3Z}7*q61ZdI)lmP#@l9NcM=FD_7XF5b#Ukvn?&=9&rr_sD6l#wn@+}C<W2jkv>1c++=z;){?5w*iWm2Pf8i*weDjA!?jc*_@|EK
vhH}!mT{F(ZSIGV)3VeqA4Z+^I&tZ-X~1wpkQgsV3%K;oQ{!pJ^$NOzmbckKvSAn2a)F0#x59Ep?#^=lr`7qhgGUa??`YW?QHyR2Nh)|APhE9>()<DY>ISwQ
*h?{}a8ld0)W6;&rDAj@RW_stZa%N^$S!!jId7ghgMf)%5x8F+f_fTV-KfG_*;QMg<&ic=j)tqH+rAV0vQ3hpRF6f0vvD4hMe7Q^AWNAFYdt-f(wT29)QhZ;
OAFIAfrkj?i_1mg4}(Opu8B9?oLOH5sNxuuwG<%Z@YsjLjPR&72*C=yNQ9x#34F?8h3qpmzB5@x2}ITUq-b$iP-_)qrc$GRAeINQ8LF1I&V@w)@_Fp1qnzs-
4<N%bi89_{#_wW~^a7gJ)$0phC$nP9cp6~`k>JkZn<vE9r>wqNm1@RkbCAJzOwQona2dZ3Ng|A*-2V-Dm;EFKzwQ|;oo*KXWO+Eg?&zaFI0Os@g9RA^_8P#T
UkNh=9xP0BbK1g0STDsv+DNwB0FIuK7IQDori1rgy{=!)K~d<af43?te-<%kBXrRe5ezNR9AGe8;mYPJwqXe}H)Zw&ITmX(^W*MdU@VN>PVg6pi3YCQ@z0eE
VrNGlhL9Q?ICUJx@C{uSz#WmQDn}Ycl}?d73?iS$XcU^wZ)%}5D|d9=P!=G3T}~S~v9~T>m~Wz%vw=pDg0{sS@l@$vqsa>}enq+xSGV1fdGkXs)38QwR)jPP
X#4rYxL(De&+Zj?{UurlY6zCQ1EeeVhhwC+2*0xW0J;1ldhSXG5(pofV*-6(?V5w5_)HWZFn?z4o#k?nz%GCPd^6e01g<ZZ{hBHRoWe9(e(Q~jXl^lbuTsyb
(hP$770;Wul*wNq;M9rwU!&R1c1QNj=KZv~)`e-7ws`tMTvZ!ifP=>2b{T2iC_(^4wE2U;wrjh8Aq%Am+Aq8ydQe3g$p#xoz|%idfyI2PfULgKxttIRA>b8O
tji4vt9<|SWDHX#72b9diwQwX(?iCtfo5G$I?ygiLWwTC5@OtU8b3<TIg1w)JibQJX*0F=s{$aOj7(!R3~oL5FL>y`MU;KfA!0Fq`+VvMerT!zycYJ2#q4#t
jd&XEK-B+ehSw<T6S@-z;{9&6+2TXJlOF%x6}pv16cR)a*lhGeNcBdmkjHXrQ6a~tGGGfo&qneMSQiZiQ&uF19VxP22~_*2A+qQ28L!q1?pR5vBVUdaO(PKf
TyyyJRnvEzknG3ecO0{Nv9y0PNRdKuBsy=U#$~zlV?@3{S*$Qkl<AJBH-HG9<dqB{JL|NBAj(tY$>R%7rwMypnP2BU@YM=g&b~8ybHMenFB+&}dzP-Je(-XR
+&7gFOkv6zdH1H9SoNegBqh}nmYXt$`V{an{vjypMXtB!T7iTJMH~(}-7DuA=HCw00)=J#>EG=a4Su6@Aj~L@UeDfck29T>z|IWzKgL5_$zYafm!Fm*Tva5K
1nH<C(6xrkqDpQVr-=}?cjg4V*2S}K48D$UG~cVhYvjM7w%O-@Xq}7UlnJe3Ph#dijQNmFE<yLfPR6usy9gzkC?(A{pen#T_jG;VB8@|WGKBnN(q6KuZ|}q8
JHgYuM&io^d#7|0lfpj;xj+X@*3PN-3e(G!#*bYQr)NK3SQ`)R4scN|laXICbm8_hZ*hsL!RWQKuLsyyO?Sa~8FG3MaZZ(oeLK6)dS}2e%R3?o-w?UuQ<-m^
Dmhp#6YGxAqEfsX9-wh5ZX3TQz|CcPyiBc$QV?;3`~&D%9MpFAz1VksVY=V}T)Wo0!&Za?oGrx4n+(qGA5YpzI9B-u+pxfAtBbsDsKXS7AM=(oMeJzqCH~FR
X&ss1H#I2Nhuy5U=I_Ee)%Yz?2SF>v=5WRhagIkP#Jf))y?Z))dVZ$=f!jYHthz@a+GKWzBUfBoJE@JAkP5BEtRA|f0AZ1R8L(yB0jzebo>Tj|q+BTS@R#yX
V0$EmV{i{%p@!&^O`G~0iD%puDfo^NRGn2U&q8<vq8Gwmo?{P>Kc7uYJ+&K4^Xav;Ma(O!$X?#{wn3awhZ|BDVfYn+;efh+Ss~*HkExq!GVoaZslJCFedrzb
PmJiLA-?UH|Me-U>Xw@)vLeU0tUm)weKuL~7X#Ii-nIfWHY4C`A=+an2#jagrJ;51<Q#T4@%@`h(lB=uYEMmN<fAoMWyASL8&1>Hz0oXv(;o&tSeAJHWw-uD
^Zz3ZIinFCmHH~Ig0lhLV*w`$zk!qVq+8CD^%eKY84yL-s)8iF-fWlNo-=e3i$S_E+E&)560XaCyu$%m2;PP9umLen_;#Kso|o^Ht|n+xgDsO3_vhZfrHX;X
Se}ACGB=Mo%2+YyyyLzF6+>Vy>L|p7*+))EKy~qm93`!8e4~StI}tW3evg=+Q0UQ$ui6#qpfB%P>E-Z!8S`e=v^j!<Zl=<TK+ghls)kiuGYkSsckkjf>(;sM
*P&(~WRiFXyoVi6H6As)gLX%wkt}bD<F?-5kc@|E9_U8z7f+Q}fyw(gy^W!=AhGiQn8Wi0lXn#|A|0UR&S~H+5kLjZm}tZ+l>rZW)V#CrC8MOtv876_CKq>R
E?)qSlf|^c#_|U;fp1~`T~&$Ch?`_B54Ir6PHBC@)B3R{zHmp;@t!@I0{dUMcl?jAtLX4Tv`~hPf%T*-_&)Yv=%_x<gv7Q!G~4?hICDu^t4@chuoH~NtoZ`V
&~M=FAVq9v@xD<c{CjSNC-4#>KQ(dSApu#|jhbwPpWoe3@bi5E+q2%JYriPCQP5=CK7S36PnC)^*=O`HQ3!>N32AMUP4dSpc=qbX571Bsn4quq<>L2n7|BgF
FQyv!d6F^C-AK>uQn28L)Lnz(-&Ft(mpU^MERGhoHK&ZrKMK~8nGI@iWwKvNvK{Ssf@{T0oMjhSb*$*DHk5cb%UHYKA<$31&Zpy<3^gTUKKIE(+f~phPj>EE
C$59aJcLI6^CD(fOoy@5<wyS}j^a)J<Fd*f!dfm4`(3lFjbLW{nuz`?0+h^BJsPYc``$+Dv%C#1cAbA`Q59!Nd(lFnVMa>^H=t91FB_X_3f=()G_z6Z+qJ@(
9w3G<tlk3Pg}r}DIEk7>BrHS{59#S#{pJ{ZGjKNsmHhLZuU?;xOda{#V)gJZww~Xw&Xs8MB<Q14#tfvm!4x>fo9ngI01<+(i?R!@zOf`oHH~<}BX!d{!liQC
{<z*G`ARx&5(Dnw?{Eq*;xt>=UVOA0k3%EcEZ<zu&chT$xGs}Q?D$qm8$R;SV0YXbh3zzpN;F$?48fOX!QGH;M~SJaOj3a>R>G}PL2NyVYOtE_TI?P|nGnxJ
Bqc2KI9{;1Un03SN1lv1`XCdpoRA~KKR>9(zQrwoa}s8>w=O$OtQ@SAu|SMq#Hr<;AX>RKRR(Ph80h|o+#rk^e}tV2QDtHf&*)EK0nu2hW6`2QpP7jE0{sm}
fv5jobvc$~quX}KJ?rj2o7sj58+ThsDaU~11yFMaTb%=!rLppG@Tlblp&a1*H>X(^Ww-QK{RvkNF>;HAkrEKafR88Pn5Yr;jjWPa0N8iwfzy{dLZ~`?>_P`X
GQy5#a=_}ISrNErQ3gPuBF9A&PeJ8ontO@8!HT`v;WLD9{Q@O`q!BXe>2~jfC_ZvAYA-!#LPH7OD#vxgD9cHK7@pht>$BmmWGu*?z@85cGQ!EJ;>qpao|g5&
*?#EqpZ;7r%UEXWb0u0pt4>+^AAepZCI=psVTf>9e9rJMe3v!B;`1aaz0tqzYM)c|<s+RyxXy3?9pO11>h2_&8G7iEJOWV60(d%wQ=zENq;03l4wv5Z;*<gH
C|CeSuHe%pJbPW}=7*P4B6v$`>1)Hou*Z6Q{jdRuA3j*+|9}CRc78Z|zi!YviP;NA#O=j%vVQgm9DuHH(%hDU_o^hKu2%WZ1JUjc`?q=+<BKbNUHSz+M%<OT
4kD0Xoua1_4+`hyvq;Kb!igkuvLS<Wp&DKt$cYx*9@28~x~B0Y@5Vy`o&G>UIw02tUgQTNcGTqeTijuxZ?rz61J}T>kdWl9G>HH>!Mm3QA{X3TFlw_X0r-hJ
sZ?PQA#IEa{F7kAtHN>J0D`RKuWaWeRvF!Za`K}et7#kb$n;M||M)?~`L72dry^~<&TRJ>j>8|n>8U@<?B$1ScXy{Fm%cU_S9H)f=v$H&vLJ8s0edRJis<5N
In+wjnmrRfrr9Bym7nj_u)Q#Z|2!xglR@tgSage39}4CRxxzCX(bXus&esjQq{)AQb6I$NT!C4lf)Wl$;@jmud*u2R%Zz}$2d|9vAFSC{9{ip<m7}?>Y@m9X
RH|a);vUx^5zA}Ewl-7SP1{@Uh?D~goo}>`;6#P>r;hoDhvh|>U-wSVgt)~GLp>h)HZ>b*quSA4^cul%r(0#&8j3GtB#m*JN{_HSL5X&OBEvV)9;td|%eMxG
|Gnu>3~;wy@B;0-SWaQauGDO((|vbgY#xo}(K49>No^zOxD?|R<XXk*#-^+y%QW;^4X_bKIqv7t_yA8{-p_EkC0IO&T+T`dL3NVLicc5Mt(?*`gL9(d6)!_g
=Y_Romhgx*7p4(k{0pVLhosVWQT7Z}(M*aP0Q7t4@wnX{{7fc{bn$XPbVct)e-()^p)to>gLF1Lu?Vp5%X{V!SrAB(<)_-Y6#HM}6i?!&AsXx74_E;PdU@7N
lB_PxkD83$KF;5^?07t9=v(<3V#bm2q|cxdBQ+)=D|K|1c|HZQ{=*vc<y3;w-;tjOwcT;mZ%Qgi#k&aRh?gAE>M4L=MYb96;f8$R*43$mgfm1@lOyH}FvRLD
mMunBat`gqeIwu}_=ho@A^wd1^$U}^Vjd{(oF6dc^`2+HRhyWDpFd9mTTrTSig!3szk~f{j!&g{0yj5gG5dT&9TED>*<cz`J`O<xQHt1CF=D-p<dY?7#2j;h
M#?!^nzr;j-DAm>di3ZKdgvw$99@TQ-yQ|6sG@WrQbTsV8KoPdG?73_7Qtghosih#=G>;skT33amIbq^tgo|6#{(n2q_j0bZDP{NN*Qdc;3cyTUuYX<nlp6l
C59NW^8)4@Xd6zpKgIlg`PRw1D$gkduY`2aQoZs_Q?cYo`#ZhM4+`G{73Nhc(cE@C+y2&uFm6bJ??2>Qx?K00SK%l3C+K_(YdR}nqU+(mQ?(11>0W&(rQhyI
sKNFKFi@dww0tCp{=9Z<U12>nma%~|;HH>GR?CaR+u#0l;Lihvic+Kw&DwMq^pTtIq(*fsr>Wft<r>fLW9y4;!1DhNA1Q>-`(0*Y&-vhUUKWoxut%o3rH{{C
Z<k?<h|gTl@5#3QIHAm1YHtOn@FK4y#&?wf=iWf-4%Fd)M-+CVoM<=$=(6tRHxM>lS~|E%_au%eX?|?*j4HO>$o9*c$`?>K&Sg)R<FsGb(RtN^4}wh5>TwS<
Q<BK>%>Q0sPFFyoRbyka{tg>bDTaydogr4ZMOpxMcZ|IXM20woShYEZA4*;qG=?mbH})w22!8hs5uLH{jzv4;fhifb#CD7NfJw*~6uA3Fb2XEZN2D|JUylFG
H$|8fdTJzdu0ISH-qop%g|p;)F50G;i*bCDgZ{jO!}<H6gWWX_$d5>eR~uh#5S4}SUw~&ZHl*mrAF6J4J1&a(UVO@MewGS4o5+`A7oGhYjoBcnz#2G~N?)jL
8}i@p^1!jBIkDFIfo&KGbC8Ixv$H4ft@AZ_G<OQnIr~La@yA?EG3{1)G=u|g6`d*=JgHSoK#j!Pu($Zl``QDymA{sb5kc^#OOWE0Q4AxlwVy&Bx4HrLby}8e
2zf=@MOLSaL#w!Z%<-|W@bH>;+R$gN2610jJB_s{^AVX2K95Y{rnB%piSz?YyOUQ2Zk*|saNyJ{KuHxZ#3l+9R`C-x<s1zuq~sf|`0yERpBH6xi?^$Zm~%>h
##6RkrVKEC<HGwf!<i;xzTgBeMCZ4;BxGFwIPC1vWeoynE@|i<dj>SU-Y-xbLG+&I=(b2Kc6=Y;&4`l@l~1X2zxHj%UT|xr9S#tLuG4g1mIgJn^*hjH%$Atp
?B?AipOf%xQ}HP5GboC#gV#IEAvImJopoL%=_6|Yl)a1<e=QC(S;PF|B0WDEL;tGnFPn^4P7qp(=fyC;!%SyRL(kP0oW-{qokP@vyEd@-`zP<FSNPObA0);9
Olb&)HyPZzUn~Q)3hdT+4*o850ZX0d7PG%M*iFW!?^1I`dePfGDZn{Z$4evcx;J;V)3DddtCqj@Ud87gTw4q#KedM`9xP*bWj(fQ)+_dh!~^*ao3JxjNG)Ys
yfdpgYMkWX4VC=b^A;6IWQk|z$O_h*-Y2|#GS64!{lY%U<rA<&;;|=n+*FfrJ!&F`5kRA200(`h28k{mU#kra0;Lv=^fls)oOp73&^FU$cwYWc#feE^SYN{l
Z}&7QMCn1|V(th?auK!e4MD$1jBLeW=>Qv3(gO(TDhy@3#=r}^2?aqF|8={$o^!4oDx1e0qpyg$pGK1k;zugD7v-2}lnt9^OqMruh&woKcY_;S$IN;(O+k*q
gf6!S;$$#qQwl&+?-^jV=qVX3VsP>s@E*t5EVNQjflTU5jX?W!eO`kG%7qMd*V7ddUZfNSt&c;)Bm_?(cRAL9vZq<q`Ut2{GcH>-ij=}wuUNE_$iEN`8Xj-O
%NK}Ps{<M?^NE1punH%@6QZ{lrb@L@t{Hjzc!^b8nrY1%U(-?2S>Ua8w?MCfW`MdsD}JIP{pLbs2Q@BvEpuLPF7Zm=G2LE_7WdfFQ{nYb<NO!xk;DaaP&&4X
9q<f+dAAv0D`p~`&e;Xb7OY}PQavme?v>ghinthY;Pkj(=i_!cmc4>IvYIb0Cl>47sJf6yfu4O;6~ZP&=(W{#8;R>b+vPa{1Mkn(+kb7xh1pM(fm=vxtkkp;
@M6Cx6fp7XXSWJytIaZ@Qv~)*o74oLDO!P+K_@+SOitVsBEE1J3vZrIQl>k63T=mA38PCye@**MOSXLw+&mI5A-DIEQRKAmM4Z74d5S(5b{|%_c&?}(3yK#+
5Zd^3gx#aE%9!OrmW0(me%oNKB0%?g!Pw4sZ)j@9bk(mYP-*Zs$06{*)G=&c@%O5rl6(hj2aM3}Z|Q1<tjz&c`K{CstLBOA1Hg`JrXhH?dddVy;K$WiY|V|2
GN|#WAE4>UH0rNJovuw>eAM!CyA+&~ok`(sPan7;S@Rv?X2bAU7yB8hbcU$*gt=&vBFSW5vI<Y9);A83lPaJE`O-+;-f>?QJTZeokB;uK+*SiMDJD(0P))>1
pqJ;@@fH~V&p17Iw$6<KY^aUW$IdH^32&@_9XtH<N%~i{EM7_vJ0QP~o)o^tIev-P0+PSikePC=R=B{373XQXTWa=mq(0izyesCjXC??Q7gyO_GkCwW5A^=`
)v7Q=|5++d<e|+bXZ!Loj^&P4)!*rDQa4S<%-+mV*3tsiT1m34Vgt27Ox{w8_`~<SYdEpu{#^d0)XI^4eV2m1I#J->HM{_R{HMA1L!;$iY7}B7O(#l>-=G7=
Pr(RPNgmx(t=cqoyn9E*TftDUm#=3%$Yc7In+Fk=fz)=^M`B@)bntgux?o;A{zSXzOGLB6EJDM_mhKZKa|8U@GsB=(CGN=X=P4TJdI&q~2uW7^ND?wcB#BkF
i6rf$x6}F}CC{5=CT9jlG)V##*KAGgnwOfYJ3|DtnQNDBxR}zm731Ae>Fbk3lth%7+z{$hMp^>g(dv8k-91j3E@=n$qRAm&q*M#eC%JQi<7nGOTqi3cs9z2S
QIIo2`*5yfr|3;m_=esa#a>>s3pYhHGkb|~@V`KaAmGur`8eGfff4+rFuB9as2r2;q9X(S9~jT3OL8=>r1hcxhg}yD7i#Sa<Bbm71fq3Ckwy{!bNe{mCMj4)
3;V-J9|H3tpGmuC_lcZHd-ffeFqlmd$hxrDg~+n^zD!W;7}CT@u8c|}CR?`hrx$irRsOb2fl^%)L&gFlG9X{!4Gj$E5B5RAYwmpr7>wpaudWnz(MF%iX|8#u
;j{imU3aYA-~Y;0G<^ySZkTjIt=E}-g4jWSG%LbR(HWV7GpS!|;)fAnqc+axE8;}YR(ub6aNO}Ka$6w6;03~oJ7uDC*hkC`dbw(p4gIfQy&RHV6qtNv&Q^;s
>rcjLf*ia9q)>)`-K;v(K<Ioz?Jle;QPUsZyJvxPhdbfKSMNMC<l?L^S)Pz0<F`z$QW7n$#JarxNY>Oq{y6xX9cvDP=jQ>erboC-3Ou3=lz&0w`ca#wx|UaR
3nygQtz)cGS(>Wt#nH>)L)r6Nh|Y-jjoq)kM$r##6B%pT#Eb37OhUg?_I1X-^o|zIW~hQWi!w0;$8bXS4*7pq-Hh{|r;qf`@1CTSIH0q04K@w=c(NRgJ|$Vb
iA`WnC8e|bt*w1DpR(@HmN{;bzOiozZK;zDPVW*w3RgJJ49~2=C7At?vXORk(=$h_#+3{l??+if6X6jfjc{|3&+LQhh$rszMJ_;UdZl2W`_aNu)}t1zZ_+I3
XQ_{EulzjIxbQn#N5GGFQ0WIrJK`Uhtozd~JjMVdIJhPBJOo287@Q>3_sbo=BvgN@`4Kmb0dcHoV-f;8TOa@sE)Dr5jFBJzzfU{z@9o-JY2l^*&jrOe#xNnh
w~(ZTfIZmY3xibwRhFURJN)FNS*hhD3;kaj!UvYe%+Sb(dKq62l@x<6XLj)D_uQTx%Na0jkdc#NF@6G`66zvy@YX|f)xN-3M@Iuy>&-M_v=~=?3q~2=-aLuv
tQBeWBO=7QH+-%Tnj-RQzuXRWMJLLHxsP&q<wIs;S|eJ2&GJ?B#UdV4OzIi4RG<o&6nE;YPd;A?;QpUO)A9P;V3@fP>UUgsEU5PZ2)68Ozm}MhfW1HbZ5d6o
eNlFYzvBvIk4sh-_D`pjbrxgv(@H_n^?@SYYCh1~nBW2spDYH{+Rn~3D%9rWK8wHx7&D0=9`jG`_;Gd%IR)^Wlz1~zge}P|@(76{FvMA&{oyCr{s0(>#oPuX
#5Hox5A9Ak<2u=^`>a-;SZb?YtW_h$<)P<O6_{L_fl%C51oQ7TN4W9Id&Gosr!&;(LXeGO;`hS+A39Pl`lD+(QK(W~H8Gx8N|_st8e&L8m}^0zfbph)%A_%r
KDU>9gQN_?y~&Z}w1AM1Al+BrUEWc6J<Ewm0hWp{(H{_3+XBxWG-pUjLMF(ZGix9Qflwqr=D{A?lb-LBQ-zDqiLGmI$#2)1v_yrZVlm`d$^-levzsadwLBbE
5=6A6Nj-@Zw<u5p_tgR;4;+E|d-ZnTK$$b@1VB7341%q2-e6)Ne|RHyvSlh$Mos7X4sjPEsgKLuL{;DQ!T8A?cPNec&X4b-U`A@Rl?l4m&leqa<IKm~le%7%
*`1>h=~9@C0}~U5GqTr_5pGbrk{ZOQP(@$t3yik=G^*0A3JwsN2<Tu_854LjmV+QSAqwuiP6F9Ov7_J|Mz5^(Eq-rkA&i4WOFLb8|3SbP$uRgqi~QGlQ#`Mb
KBsgF%r&a5aOp{lEAt);yFGr3Dm(Iatl=5Se+X!Z#@1@OS5qF_m>LVe1FgHFp%DhQv%hCR?zwi<fYuGWi8z7@=vQF6jy;Y;ZC$G}+-~iUwB{;hDpda9iO(}6
*KO`0c~XN`Th>=W-!+(A%Y^1N_X`h#SHC|*4rBu7MaS&hMTH?M)F&LYOq>SXjrq!W`tBtR?H2=k+(nw2j-BM2V%x~NbZQy%zG?tdNmr!<x{lY82cK_UH6ktD
;n8r=>=cd+19DSx+D?lu{spF#wn8EpTi;d8I-RKsKwmlCv1s3XEKQ%ol)-W<%r*5fcTOdbsH^>S^SjOv1b`K$*lLPmt5H}@#qle`reZ17*F7YdJ`nlG)B<L`
zxK5uyZik;JBjgGC*Stx75a$hbr$;3bvG2EPp`SnKxaa5;BRgqZ!5)vBuIaY%zvu=w@4-2cJ<e?{qRJ`@dmZh)MWkS0A?0-G>YxSMtRkeLS4P^SwAx)4YZsP
wR(d?-#=J7)1tfPWT5|1XMP`Nba)=C|B?6r$OMRdW8~9&>XhWrTT{MtbP^vG&3U{p{1BaXD)!F?A<DAzlr;TmqN?>)0bZ?^B_s-XclfV&#P2Uh^(JjdNRR(T
J*WTpfmKEOPnbMB=r~t`CD4=Q<i`ZeOZN6@!ifTU^T@ar47XyA$3T|#o(_Cmq1ySI!bwCwm^Cndel&Y%-rp1x9^58YjrKSZaSS2l&$DIiw)Q-zR3OAwL73kL
kj!UVpWr534{pdsRcRu~d#d<IPG3m5jWx77rR<1>r-gImV8uR>&Jv!(-=0UL%}x7mnm^_l6$<A%faf;=Ru13KlM2X4YhuUV8nh9o8!XpS0^nQ75yxuP`y9u<
;($3lQ05Kboe;H@fuQkUOpmOKz6o{$$x~YGy>)UsMbrP8@{8-Is>O)GwWmFrFGnvJF~v*?_A=^G+_g}q@KI0fa`ta#H%vHnQT#kf=V7zPj&vM*Fi0!=)mtI=
1&0gXZt<+@Td(99f2}H{4P@rkT*Xs-J$0OJLqF>Zz_*~fgi{-Wc(*eXO=6ST@&OcbXJ++gMkQV%Tn?o5?f{$J+A7D(cYMATR#{rT0(B7&)gjIpUvI(}*v^<+
#IeNkaKdAd7?;^%j9Na38+%sy<Z2&JNw^&KQ2?>haVJd3!^yBiw7ePDY7<k&bcnNe=gc2`@)s<H0W_iYrtgLNzJb%};{JE_s>d;L$?8<jFVOeATzLp*j3Ri`
w1V8Hinl_?x|mXxcuk)l1}~DSs`{gT!o!Y$*CL{_=RIh|%8n54jOGMH6Lh4w?L8%oYHnQkX|Il3crGlB*iI-(80(s4d{uuSBbzFt|BOmstZP{AC(VaNbwP@=
*{DTiR6Y(eMl({@C3#`e>o#R<3UzAFAwVzpFEjY>?CvP!IH*3~tA8E?)v#9j7b4+5`jkk_=%b(fT1vfrvwfk_?4peUbp{sZBA%u!GiQEu<Dy+#bmkd?2)=zd
iG@VL?XS7lebBJ5zV=cj+${4j9&EhNCX|NrDls+L!i1dm6l|@idmYNNogA3ljd)5%b<axuw!u^OMt<Pbl<2=jFtrLise%^gSD<>be*>5&$I;s^<FEJL^`-t0
QFn4LFCY;N9NMRZnV0p_2z!zy#nkl^tu%R(Cdx$t2@5^KYYU0BIPnP3i2=Z)ms3|5Ah(1`kd-5b^7IVBAWS3r)<*~Cd~A{74~&o+b+z}2z3S?@kDWQs>E4uc
wR%?KL(}rF=w?0_U|!O*HsybGHClnTf7qW^1>l@_mUS<`yovY%zgTW_NNr?(XTmBTpq4sD1rXK(jiKsB*z@F@2^{hVP7Ak@lYM+1j?Wbge3n_)nAa{??rXHf
pimraYl^x_-bSZFHE6O!o|Yl*dhakHH-Uxj2y~ZBevuA&e)l<tzIB*oSKs-$gOkc175>%sG3K5)YEhxGBPWbdAAuzrj%fRbH^XUQ-*tqJAJmu^_$wb5oEiSl
E6Gp6f>nb9*Y)<OiEYX<Y{KQnqol@Do-=L%EA={6I!5$OznlJZ^IX9wAO-IpKl-acWC3_seMV3;VBSg#lc#tx0)#ejA%}CP0OW?qn>6r=I1*qi{YRwx1jwM7
!q~+!6lKD4Q_@0T3TH0SAR|8j?QV-&tZPhOF+~-S8kj=M+`1s&3=b_j5#WADy}1XI-y+f(sI>g(OqVpPZr^YQs_Ue3vhJMSa^On@48>vVyRoIEN}E5>WNL%1
vXu~Ll0p#>Psq{R1?Wt@NS`rCgW-7Z9f#ag*!5wZGItOrDSgSnBvm4Rafw@PZlU+3J0%?4F0AKK?ZP40pxUCZd;b7NimJhpg-v7Q(MO<sh;XTwPY3o#uRQ?A
%&3Rq*dQBYBDZ92{<1{^6+OXeaU!6LD1c^CBhs_MJ0$3Tb)yoE<b^|g;iLsTt0DvJ<b)=H9b%K5DxFpOn%hNO+Fir5=Ns=DD})_e$6)GFXz^LF;jR%Gctj)1
9hX^x3kWzeQA9dUWTty<r^a``WE3IbV<pS_6I&F01G@A45{U71e%uYxh);;`I{CV;PD*zS*R>%bOeMbZLcL{p=R1MBPdtXw#w!I5S4Ew~l5}J00!+}5G8Jid
cdAn$z)(A^RDv5W(Ho?RHI{Yu=@||&-JQo82b(>x_ZGEMV_Wywp>GhCb0|Ki;U)7^qWgm4&JH%Hb_?UHWwMevNFU9<40urB4=Fh{@|*T(8SO1o+^>RpCR?M`
#&^Rd<J`5)T26a>y&3~XJwhC({^lypX69uvlVCaFuD_%*F3&gOuVrHBSLLP5;G?FZhN<LV{^gnK(1NC?(ASzgzWg??wLFu>g{rDkRMq`kC@*D;LXO23!Nb}h
vU6&M4@Yo4#?{6XvKR*Ph8DivDhY~<=aUImNlwDHMnvB=VA3&Lo~kjEh{}XuRwhB;R(?_oZ$|TJSNp1X<GmN+-5FFl5XaI23;Ay$Z%#^PP~68Zl~<T}b}^gq
Av_FZEnmV1240QLNHPXW3{MFC0td=wIc1b~!8NB6Q9fu6Aj2_8|6Jq=93{vbBDZXlA}&xAwL(hwex(uBgEo2j_iU6hrb`XrNiD$Ia4dP^>|;S46<!+0YyuG!
Wk$9%=p}$RSZn%Lj>E}&vGZvE@4KpjfdUFF&L+9R0R>54-@Lm}Lq1IL@1U#5Y+I?GAv4<i{=OxoxFP<yVImhuLxlJ@Ol`mmPXqy<w%_s?d)raZjaBQ$YS=M4
EWoKWdM$|xEyG+cYMs#1-{l*-KG%i!sdMFs38Z?*c~CVL6CBp_Ri(ERK(0%S%6yFGn_S9;kQ#T98<14?y}sVk`n7XWi|#>g?{FQ+Rg`2rM^o>CG20D3meHym
UTSKIq-KwQvM3;n=IHyqm6z1GTUozE(u}o<?8zul`5t3OF!1uf#q{BDM|ht0>tXUl6E17IwPddk3C``4NGD`GS67EX&q(4>+yv@pF9$kQ@(Kq00d!baTrGIh
Q`vwBM!es)9rae-n}vK}e;h8Z?eyjXxKr~Q()&Y~%<MqZA*2vVQYDO(jhT0cgiV+&OUcydPnEG$T$0V);W#7(W?9nVuGzbDC?T@!Xi~OGcAKPPc8{i`&RuPu
AOr|N{hn_)Rodme943Ibb6R>1v$|xl+Knp{1VC7SjOsd<Xat=p2<B&ZjjWrHGR%XN_JeVH$L@prKNnd;NK_oGM*%=A`KuYgf!}KIN+CAJP@2QC%(sX+73wCv
1&$}kTQ_bO{EInK-Wy;>cag%{cZKy{0!n<#1<dakUzhzes>9;!@qT$_m7B&gxFA}_#gs&5O3jZUo)j$t85)^(l59M2tfBTm_$kTeo9MW!b$r;ls3%1v8X`V;
lrx{3GxU=w@nWQ+1;`wN1MC8;akI>IYVpW}A86!t311Qf%Kx0(<G28NL$Us}5jr%YKmc^5%Cd~wn{)=we)K+oP)k8JwylVt$?6Hu+xYv0(G~H*;JTuwz(Sdj
P@_CuaZ;Q-q39q0YdU{n)c=WpPK;_S3u)zFQtjQvq5K(!%ew>uA5nX~&Sx`WdSh3D?9sKT=&<T48{p{uPqh!toxt<*o&=czd!%`gMYK!H*8sXz5zdzXRW(ZE
E)Om62dm{sS@(WoG(?hm#N^Z(IWU`1Ag!EM>m0>eQGp9maK1uDhfue)d7n45J{q!im_2a)fuXy`mWGX^DHBJzV0zJ@{uI@{$L;AsQr4zElB2!j{|jW6z{-tX
pcj*~f2KVRRiT=3M~40N;-vlbJxT}I`RI%9u(1MVRLqMH8M;+Cek!`yOxWde!`Ai$$~d$TOQqnyz4cN2<kL!j?l5}6joTB4b71><<$bwLOC7p?WRC;0YFPhT
fuVHm*d0HmE|JlBS!@N8X1eo>EieTt*b@UYzN2<id&FY=A~Kz;_I!OWE@q3?&yM<p^Z3swYS8H?^GmZ@2cUvw=nun!-1^VI&JG*g*4WEMU1BBKt1qNs-_bnH
2yZ<0>(hf-sIbVev8~&Ev-vNIjgAqFML16RN3S@aa{9Tr`W%Myf5Qk^99kRopR$G(N;<VEtbxBNPCT*6_iH=05{#6R#nbtEM6pDo77wsb?Y%QWjQTL-xf$$V
jCDbY_bBB??fiHl$HB69HH1+Pt#6ARtr=Q5JyLo2*p%PC#}T7jtSe%qBaXR<@%F&rN8(V-2Qdt_u~yza#q+le!}#+Gxh`?1Qu3&b2n||_bB6}5N%JU1RuUCD
=eb?a@%c}Ue3;T0SS~?`FTO?_^a@RN-4vnbZa({H@8Co^B)0_&n7%K)DbvRoX{=qe2;4$kMX8f?`S0sev&?|=*i%aTcGiS?k#P<ONO@2Ox~vMa4qlxP_(Gx5
5s_iK$UaV~juE#5tn8pF6g$yXNr`{}l5`L)U-H8)t5>iV7*w^f(WR#%?P^Y4ZTYSbpx1`I!#MfFjE}F;laBlNofg_crs7c1e$ts`u;A{tm3|AJvsA^R*Dn=i
Xj04&E#3pD3k_bOoZB~u&c+#mRgx9^_vS?be@crjo;vO9wZoiG2q-9Uq$MK|&aPqgh?k!6aRiLrh$E3s<|%vlP;d!I3bypzN?I|x5;t?NOp-~&jw+}6nmAS}
RBzIRdxn!oBJru?{rv<1%SDyVQifwWx)OBSOFNm>Me_XAW~`Ao^S1poXXviekDZzkd?4ix#q?&p|0;OnpM250gk;+zYL!uMdac(ujAXlc8o!|^-B9)l_&SEw
Tg*jfyCS_swLdD#)6e`{S6AS5&viM~3Jnd}Z&{itj_7pNKe6vwup>@ZH&2CEpMNa~#Vn62_~#yP!zXqoMGVJ5D9`>5U@I%sPO6xL=wIq~<`LQt?v3Cb%i<oU
0nJrC4w1J{Z)U?;9XwMk9-r=_X^y~<0`=R?^G|#vF(msq$`Z)&tH0WtJvwawYv*~4Vwuc4u0Km!?M=lefSdmm;&ZeF|4KFHELe?Y1vM1@>O#&`x$M=A#OJo#
*!{tZNMVLk*{m?QIJkxMr0(pITIMYsNtlE1E$K}rBuqfTr(7XgW$nQqtL}Mxz0=ZGR$WR93eL{Kj4^HI=+Hqoy^&@@zz08c0ve&FbxWmO)$Kb$>u3B3p*dqf
=5}a7#{lXK0QPr-n|EH`w!T2YVPng*<RwA~^eRsT1#x0Krr><)qDPF3FZ&oRN~?sONRS9RI`-u+*D7vPfGo>k7M0w&otHq#^}A*wMsi7*+{uBU(jns9VL^g<
(K^(%;$iY@bA0}B`rT7O_p9dhr?V<EdfH>TyJ^gYHe^<U#YC7FtpJX_v(bqcQDuzZl$S-?5A9k`VFY_i-cBYudt4b=C{gnRAa2mY9<=y2ouL>_PXWFC&?ojY
a3_kI@2AVh<Gs|^&p65XrNhj;o^j%pu!oTl<7e+#?}#NGnMOdOc2U)1b?Eug!<58WDK&S^`@i(OBa7tm#->yN{*0hSwA9$(kQ%3%t&0Ri+oF(gj_)1sDLc^5
(sRoNMmf}Y3x$(48|Zi5n*RPIHdR*_d>G0s%QYO(ZfCq5_C8)Qh$&=2ikX=_QArcUlQf$8s2P+ziV*$qJp6Xv6$5R(Y<?Y?`H=F3%jYj;-&f@gX4c1T`X6n4
r{u|Dg`|-3PkY#&Kw<2h^wc&AQ&b*a<JtKlI?TwFl#yTX1>RCo`jy2y5$pl#GKWpI@2a+Q*qjIsk?}$vixc@UY|;Pf-)|TXM5yj{P#*{DqY$E6?`-}s-4!a+
Qk0fCwx(fMtO6C+)q&ByvA|HgJ5RU1b}@jn*&$_^Q9WBJFTo+uiZt7cdzii0ST!J_1<tIlGY(Q_o@wKvx!$r)R5jxb>M8Et4_*#Il3+q|_%u}Q_HT`(eLb3>
iQe7)RRP}|dGk*RDR)J=`^K>ipiYGh8{^y{WiCGXhgvA1Oy9Jv=Af0HcDR{G8H%ul>Hs0Ci791`EwkQIEb2c@I??7NS<_u`t<(`-!Drmz)SAJU9O^FD74SX>
*ZgDqH$~rs{*`DrteIFPiM`UASltUL_G2=&k7s08yiM-+)RnwzYqP4n4jsL^#DOkeeVREps~gduWBlLj=S{_N0X_KrM9Y<V<D~lxYTN#8m2`A@@d>LZ;k7T4
<J`6L@37wjC4C%yf0`Aw`nO2CgS4BAvW$suA<<2MX48f9(Jy<C|M0iiYifBfB-4^5hVi@{dwmyIr8eDcY>=18l8d&F|27KR=uySn&x>;*hjR_gtC=CbucOnA
z}G;0{fBV9@z3fBK<osi-RGU~f<I-qyh#ySz1<O66m|gt#_==@;rupt8<W>%eVxx}W8acZxmR4q`2Hkhu*J9M(xA+m?x3?tBH<(H-cgD(wmXI{G&7{y64pLH
un+Y&QG#vKmE(n&;ju?SYm%z|ufBX8Ov->nQA*MkMtRkp^JP+CBBPP{?67Is`;uWm2OKc16GIY1)5sv~rIi@%B7pF4-5XkMn@qJSYdTlCUA}deIz5b0L7f46
X|2*oam!aob!6n_pO)=`{y)7U!9nkh12@OtxsZty(uIP$=-Qsn58XNgpFFF^dCVz#)b4+JQ1G;vG5l45IVRi+pi4c;rkRTz#}YB?FfxNS1Es@@owR-iY-mD)
j+8CEJd)!bo@{|38{wBB+gepGy~46?Re7Mfv8$%cKZyY5E(P6kPWiaUv^&p=2;u##rX)a`v--r>yL;979-0=&4F>$fSO}bF#{z~|W`qS=2?h`7mpGE~u&73e
OVe`;@8-xeccNfr3X4d8b6z_0zdDb;+3;R&%=d`byjwDpe(`QFl3){4sXO$E>BOUATk&+c(YHv92Qt^iq8XPs<RdW>z$gn{hV`fUW>WsQl$tML;FV=DqRnBz
Nof>{*9Hyg*uj^aRxuVtL^$~JPS`7bm$DZ@n;M6;=H;4<i<h8xd%Mm+ign3<G&#cXBPrQHsxT-OMy$zku+8F$+)D`%)Z@f&X9f;@=auhdT%WCj<;Q)Nf;*2k
u4xphA;Eh1513i82EX9z@*t5W5OG=)Sk8hQoIME33lQt}|CIr4@8)mw4>Uc_(F0>Ey5oEEm)sUilj0Sk_DKrvB~HN?ko+ctqf&stos_ns@ATR6aHE>0NXXoX
TK(St^LFN#dQ3f6u)$5!<eCmU$78U+`K`;3w^A|+Jk+3gGqF)mxFFkB1fflGboLx3K{9^$5V@Z6`#mp6&^!z8jhD3&e!=d*v~%Hm+HCwlTi|f^1$!9g^*HGV
tkpfZ6v=rBg1KyIaL@+X368Y_;O&`!(NOWvDWLvW@(P`Wi#DzOC2H$Sb&fg<e<%1UdYv^zel9wfA0Yp+J%pNaMB;v&qBIa|`-!tEdvx%UCbdpH_}klx{YU4~
BVVnm3vH>JL!vjQB8B(hb|+1cZS3VFU+ApcCg<^TpFP5#ydME80v_Qy6sj|sH!ZO6oXt{s*~c8D5V{6eh)v=iUuz|;5l^5vN@~(9Y@{H3z3D<V_TFq5IU==C
&zU`d0RgELh0|Uhs$cU_nd_*&Y)<V#WRs;}&iVJHMdkjmc1a9Wa#Qz_8x)x9Q58&@aeOTD*?n?i$^aW0ktdMLXjKCMMF%#65JpCbft?~&om~Xes^EvpVmmm)
^#~{6dCw<jpfml}+Nn~78n)q4Q+F`5Ha{Cw?ez(o`$muDwKx+Y6i`cz2cakAHbLZ{z9dK2+5%c(Uv|oQfke=PBhJcK-v?mk?w*4A`$x|ZR*+zOmbGjmau8o{
-gxZBjF$3YLptbl(s2Tlt`c=-P=BR3ww^U4I9#kp-ZahNrgl2GrV#+&e5@wBcYNYsZl%ix&MD~|uw#qVTT<A(`HEX-4w9;ke&u;}$H0;E{V0z29^8u#Nt+>T
ANo%tHQ8(2tvyEor6GXYwOBpQa>O%MMb|_Vl9HO&1S08zc(T0?l?<2^dJV{S#f=oTd%Il<XfkkIc(aVOM&KAea{WP?C6HhJKS1VOV~z3|?kc$;4N-5;+^>K+
<rT4`+xBcXTN1|$>rg6BbMZlIh5|Z3Fzgq1s9`cXGY$8_WIM3VGlKebMYV|TAT6eE3BbYhHI?1{hHZrdRb>L>7@~62F<$#!N2pp8ELMKilvGe%(H}00!kWe{
!r#V#%8fy$IqZ8ztOp<sj2tkf-44e0E2BdhNaGtJ@yXVUe!yEkN0d(U!dgce;E~dP{ss`_QK!da0&StQ-s;lQv6^RhXr_R|@^GvCAtA)iJ00P$0MK8*zdU-f
r|m#p!egA<K-r1o+X8TwAvOB|ksMd-_zsppB)PIl&K*a(5jZDvv+v6HuXTxvot&(va>2_Yj?%&nfeKOLyx)|6m_D_h9hX00!`iEN?JcQv!m&+A`vRqM)5LLH
sorhJKU-#p*j<A;*L4Y!5PPPB@tW{bz5UvInR<YcLP*TmCqJtOM8lCLn3Rom#L8d|%tl=#8>~Nl-qpNHi2Z<eJp2Y<HTO~mFLav#t-{eO_I&w-2gAmW<(LX8
^=o;{8tFv1hDqzYg`Y}(P-CsWjR<0)xW|umx2QA-j2V1MOxkHz)^~tKmQLj_SrZeqX%;?~qsW|p3>25r4ao4;fVFQ`@5s$8o`gq&<z%|ii<U={;opIr{BNzx
ze^E#YNE{1c>^@DUW-PUFkmgjAfoyeb=X^2qGU26t>>n+TiF*=oV81KmF1(Q8^-p@*s7yZ9wXUos2i5Cea%qexf1!%Oj<vR6`xU<$z8$Oe@*Rdeb4M`%Lpvb
;6@s{HHIW#Pvn!njp^XbU{6X^KJ$ESk`6zREQih(w##s|lCoSo)u_58G0ioJdi8qiT<R6*g)vstbMUT&kZ~70<f*I?2S;0lKO&UCd3<g#aowkP_9TQ1QAO_`
yu7GkzPHC>#GhsYcC>o<?@nu|@y)fmMeZSYD$Wc0`2!<7B+5(f+Hid3#9dpG%X@fPptqQ3f*+6y-tcNi)3spy=;4iYLG8}jhlBK(`ktrU8~@r3WHyJl4fgRg
qeF06kxGAEh$mbt{^SyyQg4ZrGH@^Lz}Mp$1iN~xk<I~eBR|#u5m@f>B95vIH!a0q!x02vWS&x4&|y=<Cv=689xU#gf=M(Ix>h&Ua1`(l2D1<YV7@>rwFVxd
P!0AG*?w@LMD<T@6pO0$eYoXH)G(}O*Ua@cw74`{PT2Sm=_|0Ybf8h+p6D|W44Gr&zRUG+z4yk~g7)Zm9;9@2I@dMZe06Q;tX!M4l5VbwW3vZH1G>_7s3z)G
=Cqfv{IP|yJuAuDGzLlQ;w6q8D}kr5p&cyAUJl0{5Vx)R08Wrb{_FZQ^jMcfl9GZsALI@!muQo=yJOW(s8YP%a3k&;0Lhe-UNwZ3a3L)^pdRTdR`vAv-HaTn
X&573FvxxvhKx2niF^X)W@FKR%dKpb3GD|_40$F*KQCNuj6exSKWQ@S!C3{Edc};R!bMjQ5{u&e9y<d)d;@KzTG&J|tGu%)47Gt2m`m4YN4)-jv#JBuUXx;e
G^B}#&p2ceS5B3=-tm(vjXzjI!IU!+P?t!t8ZU7humHTb(WGhi?V0$;>{>Rsj|<e*Z`*<4>EXlq{y+I_K@Ry1D)uAH4K2E@h*=E;+!+LqyK5==`d~Q3&ShIY
Z4xXC^c7rIqo7h6a6eBh{0H9+rkur}P=-u`0$5vob8(XaQ#~DD?%a(S@qqalW28BP=Gc~$r`<5mraL+ZN8v;U13D}0<(?H?@W>rtlmAXpMsB7y2AW2qSql3`
bc^8H2mzC5Zm<)>&+qZYb@6oz8Qp4g_q<!8mP(ifsISq#GV8K6^rUG8TGfcp+ENPTnsuzX!?@}EF1f^ZNXyfe!JGe|`Uiu1FNE-^LZQkQWZB8nXo3-`zs~ro
f8qqf_YHPQ6Nv*EXC`sCK*ND37a>&GM`+)~VJlsIbmy1xdRFmmk#4Qyr(Hp}J9n3tUK0-dM6BVal_@dw_lvOCd{LHW@)L|w_-$%z*{KRXi$4gmG(-(t{;F(5
U}*hlC|Oh#omd3+kJGppe{hj=!+GN!OlkBg#j9YQSp#R(R-u$@^=PrdKGfR2H)8t1*O*si+%M)nOFg7Utuih`d%@6~f%^;LceC;1^{c*@9HGtosJlyF@^e<&
{zcwtp|y}ch2XkVJrU{rOHaq@d*G9J&8D}3h_O4%Y^(dd;Br$889?yHFHW$oqP){QAl#fdg#uCLp|%s+z`J`5;|#<O;);7mZmx!lN&)PWkspK!3GFfb2h^UN
wf821yxeNNq50H?_0K@&B2(Zoc?chlhGY}=MBZ!mX2|Y+JkHQ@T<a>M=MmmWIWdU<y_~LVT^)lN4pHBmYjU2>h?O)i)A@pbidLMiLW0fYCVUJ+=BKKM@*XlE
2e7x)h3Jo30`O=dD#KkL_=g7$74$G3@C<0AVVvg9=|I9?RVvBUL?`<)_I2poFwrFjQ3Ykf_apXX+T;PeethNbs{rhl`Ty)&pJ9<2sj7VI2}FmRXcnb?a!pqN
%7gQmxR~wS!BOZaHtK$<jnjH=(&*py&Pt8oh)C*B0rTrIk8_`c)DTA6E*9(_)J~T&JX5MHAR5VH2+|q;wmr656?cGa?iGZ};q*@KF$&h|<yWCfc5t(FK}I_^
uFLm`9(~K=9;rjG77_sne=M-7PZV*u`&38*NW7$!nWaN%1`~#Wo0?OFR?Fog3`Ycf0(I2X8XQi(M*m}RZJZN~&+6kb;61Z0j=Z7x!vh)r7sRKr=aUND6+97U
N~m@m=d^r6UJH`wAYoXnxVlyqK~k){B%ghUa@9H>SM5UfB#&=~N~f{8EL9j5g3fviT$ZQH+a^CVBJmXhJ`|VA{HK53ZHDBEEw%8=Bn4*CUQt&pkuM}{1_Ndv
Ze`C|jLLne)DI)X(ve@QXouElMz=49Ka$rrl1I}8?LQ`4g?pYBpkuKr7N5Cqelx0GX>)}|Uu~sc;0Ph{dJS)u;S+Ew2>cY#rN0e#Ik$`Pm#m@?@_<?;Hm;V}
7bxV_$!7a<1{fX!)v>q<F?P`v(|NOZ9RbT_j{uRI2GO(4!T<|U7I0YXo@r2-t^AQ}#%IS<R9TM&l(uQ&0+jJ&y~dGn8~}!f5G4LcaWsmNzX`CNwoS0ml@-0P
?$G@-;fi5)q%G?>33ShwZ{<sS)BSkvk^~qC0r1_ex<9-_3h?Qkm3lsHOapmk1di6ffINF{bmY^XUTdZgZ9z)-b2cqQ!ddwDN>}Q0eJl%S7T;-R%GiA)<e>7Z
MmcjpbtMB3$BES|TmGrwParTlt5!GyUY!jf8mmP;|Bq_r5#Zy}#)Q?QzHAttGv4e}k}d#iZ4{5zW=^{G!yEdwZsF~M-B!NQlT7)Ljm=L-ILqYr;-sgUBXDzg
uM^OxXO5p?(FD;H2b-j5SeD48mG?ROreX{3aP~TAJA5tJc)_-=+WzFpfe&XH@{G}#l`QYUzGlCaJ<&VjF<i~c9bIfSt*hMpaBEQFg5KdU!nZ4!af($O*=RE_
^7`zBRx0@D4ZR<e#v7o*U})VgxUfTQB1=lx1^+J<rBTI{MpFIuPr7?-WP??LrJ854VjYS7-aoT9Xw<+CBW;t)R^xroYBFMs-l4RNTNrE$mdr>Lx7IyC`y^M2
hO;me^#f5FYxpvBsb4!-4b=;@M7Ov?i;rcmS3A&c>8oBP<==k|5o`zbOpHINoV-S`nVU8HYmt5p{v_ubAEM5dNGCuG)u_D=lyFX9sBTc3#v5xpvAmoYbs-N#
33I8ndDZDa-#P|3p>j(o!5t4X6ODM==rPaQt<&4i^Wa8`Ra@Q7Akfjw121Vn<f40a?k5;YE>ZSFfY0*D9`MnTdWD?C)Evr1sAWG$GBJHC=lQt{KK};X%2@Ex
+A+9)?2DW#F=M()!||<fHVgrZ&N--xz{@~&>k`)|E@VaN1+#x}1WG@qbehH5(1rdTJk8nfh4A>TlgVQ0vls?myX9-`KvPS1483^H;Me8m(4a`+mwr6mizaZ|
_pK*6J7}j^jmidDr&l<+TR3Y#<a8PcednSu?xd=m=W3?jg`~C{@qZ>@Z8UNPL=-O%=WrlX!HpB*7mx{Z6mg?qr}N4vv#PP)2MWUKf7*Mz#M`>m!or&!IBnLV
YzOlkCp({C$j(YNc1q6w6t1!j26Am2CjU2WE+=z}>4K$h6>%X<>~&<<&`8U}JWXqyfj8W=Dq=~pN1b8r$%AsVazSD($qGa77#&$VwWeJ3f3w6pWwwMSnlMt!
MC_4Ee4@vlv$armW_{X;q$Y(I4tUaf!tsSKr<1+q-8t8#&tS;4p1>|YulgceqWuA(>d>D`4BrULk$qINd5kPWUYowDeWyNO&eT%TqoGB7!3x3AQGRE;-mRq2
Rdo$BATK6H8C4EWCB1WzKEez}qs&BT>-R?1;m^!RO!5wsAwqYw8K*7NX{s%9dK9deBEdOh!rCdF#Q@gi6gp$0jj{gE;U%x46R8ZhTtIjTI4HMQ?AuLO1X@p}
^KNhfu~X_y-0+~w_TAaZ0yA!<2A}9$ve*564Semkkci;Yjhqx}2${ahXodZKc+{$26jd4V=f-DP@Fmy|=KWUya;jPB7S{Aqqam`La*sc_lr~`D!Q2JNg}!tq
3>;h@=gf<VhGrMzx&IKT0XWG3w*+i--Z6Lke_#7oJeh9a2lS4GMjQb3oU=<^Ij!HiK`N32UQtr%W79Q8d7+j`tIR!aUI-lvY0`wvBwk}^)QAE%qCHfBVd$k|
bOYn!qgSm#X0)zXo**c7U$)YFW(QK~Ao?+;M>7W$8ZmL$cyf7@<)vj*)UK%CZ#>jGS(yxeX_gHqzU<CPK(D`QC^;^I76eigz?vMFDP5S5Vy)iKb`Gl@2-HI^
!pd;q;M;TQn=nSM!&9{85=jIf{l9njJvx{w*(Vw^T?kuo^M}r=&|&Z&h4Lx8n315+^r6Npeq)NX599pgm`7z_yyvR@>*vbwLwkdbc;@_V;Ndb?@-It@Xi@?<
DzPr@o5jyqonMBpz%Rn2AHVbp-h#3&o{M6Hp_hhBf17Q_<l{C|`COv*GCD2|z@3%v^4pAq2jJ2Q22-yf5ok|I$e8IJ9fF<2{e{?;O#cx{ki^Yc&Ag5Y#*P)q
2A_)z8b>8AidMm5={2F0qy=to*uayNqhHWqpwS5()jYY6g`t3u9-gs~Ip26Nptx>$5`E`raVYe%)WWi^?^5E|MvlRuLaglJ_nIZ6QYb_BmEWAdSy{+mCaJk$
whk{#FJNI$>Cx~Cc}v4g<!V&O&9#?zfB4IG3tAPl1$3G`R%P#F9wv>?N%U={&+Z^n2W3XEpp#Sg5He=4Erp?Um2(6#Vfm%jh~D^zQ7JnTG}MWooEpS<*{q}<
s*vg+yq6qun2FL7zX#{h8t9H-6ZG*><tyrk;JCCULOTz?wM^^(BChTZ+V9<uySaqSKz?ab3{)s<$Zb$qd)z_H<Bg4ElqyeZOy|YZx3V|roaFnmcXroAD&U!<
$)8M26kOA~)TjKb{25+jom^VXL?0&X2^NA?g__awU}y_6<HJv5UU}*=Ju@!HgEO241Pt#r_<!(Nl3k{NmhkcMS)ze%+lX)&%U0w|Tjw*im94O?rGh(m-OG;3
pFx93VEN4sRQ!K55HDkRYe)z_NU=$a#|=F(w+OUKo_^TjOjnVs{wP}Ho`mv^8=70yl^$*Be(Te9J{lCe)P%XdiQ7R7;0Vm1FCFswKxLO_5uyL7W^zdnI;=gK
gbyT`0K*YAa-h#k*9(Ts99U@hkp^xG(Y#PH6@_D#`Ob2?3yHfL__Dmy6^3V>*%joJ55lE0fP-7cN|}`@2IRkkv6n}=uLydCcLRlHM0L^1W>y<e+{>srT7#mw
Tr{PA^Dc89vDCh5uoYM0_Y1Ebh-KYdewX*0oBN9`QMA-~N(u~jA%InT#kCx-N|HHUI!v|B$dj_0usC9k{J#5NrCCDDY0k0Qx7?!y)6@<m{LyvlEg-rEM&6i$
K0w)dXn9<N<aknAgl^+a{8B0j6=l?6LV(tg0O_>^wBEY_Xyy@)nvdu~UD9irQ(X#Vvw08Ii62?%_t5h|zgE36F8An(@ff30?g6Mm->0|?uN5?<W*?K$sio2C
Uo$IEK*YS68vfm&j%*AZE1`Jc;LOb~Y?vI53>}@<XR`(rh^!t5s%;TNQ1kR_0w!N1>DMDv*`SsP(}U$19~Pbp!LnHGbpfCxO5`u4msjm(Ve11!0>zLtwF;2A
RisSv8ljJKk#&nGd)Ry;cPdBsv3QPG9v+FO{+=O=YE~)Hd|pZPB!U(5lV%?3vm*m;XcIReVJ(Rk{|cNZ#<mE9F2uFQmc!XGT(o6QDmMtOuE)~8Fze?G9^Wr!
LFAY+L!{x&OuX9qx0`Nx^y!G$pZ8>I>`evI$?-f)t#b%pixNk>;d4)8y9Dvg0@%zjll||u*VTS+;%@CVZ@N!=rcM8br_Rb@EyrAn6!n%;k)-bwc4S3$7G~Uy
7NelpX@C$VUCR)n&O&LH#b;a-fQZQ`?2ki5><!|KUO%$$@9EIj&w!yBPd8OGfMtRBFmWbkn3GTfpgJzn;I1sKI=br}Wt94>+b5)PKaR>bF!7vd&w63nTL_=J
jHw>ze$s6Rz4}%=;uBuTBQd{BdKG6~w?xUV2wm+eh@pOZfq|N%ZMh~W%4dB``~0aun4Y&c25eO>&BZ@~&rq2%3k2@$d-?D&EY9s8ub<|-UZLqR#wBp^cLiV3
^jQUsbg`56zv^&UL4EY3PNOb-$i$`^a(~O@gnACAmA-q>DaL|GJOtOxH7bzsJm{C~3-e{_{|vF^5_)r~q(UnQ?*gWl%dj}<W`&+$s)2bjKRw)2GDfV83IuW9
7Ht7h$pOF#@OTb`36k8kS`1Un=G@9^*G8!I<@Htln0}Hp;3-;DKzo62uLB45a|wCrZsv_Rfz6Zo%rL#0K!uqsO-M@xM`#&cr|!OAVJZ}UHqe=oat--mv$X>@
e%QhPvIG$X@G`j12goMrfN3`UD3en?1G*mJmb>2Asc)()ehyXT7lvUuw(}J6xshE+dS3oL@hTAYP9et!sAP3Q43kZ2NjIWP>jWMNk(X9%hEipBnk!W9ilRhX
l%Tt{mCL*#&4f>7p7|u52`owL$Znt@@{(|q*09peilBLq*}n~oc|+M_oR^FhYe{aG?0Sj{sGH1HBNk?~*;w~h98P@wp(5YnAUrR>I$gZkGw+cL<-u+UB(9Br
6l+-!>lO2ppb`zi*&FirWSfPw?KiD~Tv#U_J)zD?-n49H5>zJwX9u~H?|^`flOSJ;P-@vIR-4`4+9FZm%+wqh*_>epnNLa^q<Xg%{uNrm)RY!(%~ZD&MkMSe
2`e~nU2Ynix|mjG^OCv&BZcN*a^JdQ4`CY&5cQD7>|f;!IR^e_5b?1;+|D81_Wy%!;1*nLlmPsU4U_n-9UP$(Y`^akc!e8}q&<g6gP&f`br$`?t$sqB0e|P&
Mf#O?PcSy*hwjU|i&(Vr6_aC^cVy-aeEx<C6*``}%rPJ>=WoC|y{Vd+IGnGkiW|kGL&e`hgDsV#ncD@FXog4P2ga!L@qx?plwVPg0*5T3xr}^EME|CUF+ox>
Z@NKpL3L~**BG55-q?cPh8zX=#y>Wu2TT_?k(6=CcIl}|tNzxmw6zw)^tOpuTS+@6=yv$R|1I|xSv;GKpDJIFYV#k|8syq&;}x54aCNjhZ*Eb@G;bN*fC0-Q
%1w932U15fngk9WJ3wl{`nKp-(Mlh{#Q?)F-q^T${AH@&yng7|0zO9z+0UXslISD(t<9d@uMMlBm#w2hR~ahmIg#IY;d;t!I+Zk?5c7B8sd%AvvC}U!|IbxG
njr&@%iDf*LHsMJ*>rIrDU-=V!v?TLs?W7Q8IS;exP@Kg!J+V((3~x@Rh81t0tcK)i%Np)_iG-{&<1#Sf2OxJ7Z6~GTWc&@DXy%nJAC3|2<lPsV9DnNi+DVl
T*y1Q%&=+lG+#Fm{HuRxBpY0W+*pC>tT}}Vy%8)C<Sy-ID7po_t`w^2ADrGD9GhG1%oa3o7mDHYu)lg)>>rSo0<h%L`eHS9-fG7rhdUfT%8gsG^s@MBYCMha
J7CiiZ8U?1?Y!w)2cKTD?(y+@3Jb4~i3%>gmwb4v?4J}8>?+_*$a_)v<`!>8$nh0$1-wt6W0O_OSW`cWbnH4u--<3X|Ilpz=Bb$t>Ewj%KiowlO^3?J6o^)Q
ppC7G5X1s8oUWSrpaWi_-=_aZM~-ez&LSu;3BBHDBS^DrfUp(D%%b`Ty(#itDm_-u-`8Fg_i`Ij!aX82qa=>-Wp+3GOuyiqBv{ZNZCVwTt*Uk#SBHrW^}plx
U?2ZBz1nXf25i`_I)F&a0sZn11kih#DD%B})|I%CxKf4ztNHbG10IBDj->iyp@_C%lBp9FBZpN1jx?{V!dnBUV0ZA7$R(27iFP=FOhjalLG-LsM1n3|EL%ec
f+yH2g4HotRZ|sga#U79pv?_##-z$JlI;}naGJ|%_ByiTkT^p?-?9+e4QQ5uZ}V!v3%nCHm*?F#Y4g&e#5?oFDYOh}WS5OBZ8R6r<{gb-vKHKQK9}xADv-n`
b5cQRz0r4<qG?)tjJ%HcZdY8V)}Sj+lKDPa94sspm00*Kc(thh=It0a08Il4mcB<IYz*Wx&*t+3QmSvrv0u)m8c<cfWQXRYg+t+Gc1Bj4r3OrR#hAz%GE+6K
pl6r~2ki<|l9a;1Vis_9-lBL$lL_3*5lU%4<*ttHJP}S*w+!{SZa^`bn<Y?B)%fom#%R|FSJ#%a+-f6|H)G@|L31|f&ufW5n{`s?BJNsB;d5j_BQcAaptZvE
o2rJRTz_Fica{9wCc#4s;$)m@m{{v=N;U!FCiXzVmE#)<Ev7MV?92zmA>?~!T{5aeBY4)~UwL<OhFneMFfvf|v05@w;K^yDMTQV3uC^zFBx%^Zh0y_ZH)?q5
Re_X{RH*J*Z*$5v>5wJy<>0KWYnGO8Qh#;S3&j&RsmsJX>XEcP_kxg!i_Z>tgTD25(7eRDw0!LrTW&&jey&YCg8UAD9uiag6<@Q-X}vK+p&cR#sw^R(fF@iF
pU}5j>vQ_)KRt#Q0<khBAJ<y8cGBn`Ep)wO?o(PfF5kVp9>(-}+bg)_)43Tcal(I@3a4h>TgMcWWyyITpjRTZ;9JwyN{XK6ag)Ko?1V&h1c1n7`t*0O-STT`
<J575HcKPa7k<{!N#ZHNVbnXVk)UqUyTFF+?2G&VJxKg_h$Qv(r5@98s|UNsN$$P^(fCf{qLkfu8#c*53Mv~>c`oM#OqqFy<~zXnq({<i$E_8u9$@KM#TaXv
6}(0rLXV@B?gW=7V$9E&-_SOPzm<rQiq}+`fc~3MlzjrO-jGr89aQJANk?2ekY;UJ8AXN3g2uA6tIC`!_KfWd`pE#ME^Jy}RBC6tS!8Z#u9Lw;On%=WQ@mkQ
p$lv11J4B&orth4g`2k$8fCz9sftuf4IBh5%O1{*tKd(h%6QUe9u&ZOY_04Znvy%wSI07mn*Q>E7q|##G4La_rh3+|siv48pd-ngn$65zLG6B&Lrta#QdhPO
DQ|<11yY7kE6UbsAPD)M0ZSiALdUV?5zzRTML{L5HrSMl_5o8`SA`G$x*RKpTl$El4x&3MnzftOp^d*F&na5Ri!?+0VJ2*m54u^j+n)8QUu&c*)s0=v@r7pk
6+pk~PuH#0EX1V}SUL*c_Ay~uGwvLvhr;F%1aULuW2njru$61a^Zp-`P&LlnCa(*u;ACYkX!cMLnCDg{@OUzYp+CjeZe!DTpMzx$Ozw+VGl}M^WB12O+SFw|
%v3RC)=qy6y7fxefhiP=lmK<GWFr~%@W7o#b&(1ZNeF$pre6T*SwP3_$sD1eEc>#B;L|MIwQ<6f9hUKBAB~wi_z7#T{Q-Vl5hD^Yy`KL4CZh3mB{{9@=ivaF
hLH!q;?%PNN*U{GnJhKmQM?$oMuw;KuPfDes-X4mADAc8t0y2h&E4Gne2kIfTf#?qlJb>B@4SqFsp*9h)@JWCAO-44fk))+b5C0TiDu<K(U@V6OKuKIRy=KE
h81@$_Gg$9zupNilwzEk(d+s*EM?ql#v||4oBq{f5+7fKYR>wlaZS*K8Y-+;Igcfkc-GudObIN%gUndi``Tf7wv^Hdun&d64>mo)n`w~#cx>*GL78v?P)Z5G
8DVjSt~8buldt@9v{=kioDpFpY{8DFghBveu%q!1A51zhgx-|Xsh)o}U4Xj^&x#7-1h_W0&8d#is<UJ`7LF*h6|a6DNqm7ryMitTO#g*!7l!inZ2biPPzi{_
mQKB}n6!1X!a*%c@=Q1gfPU5t$vLK_Rhc+U<Hawy*3e0k6c7(RGl@D|A7aVUNFK$Jis_`I_!VNsYx1#ixF#Mcu+hXud)i7wRxptIVGrLNKq4!BpodWGiDKL9
RI(0-#b}&`{<)?04LakrlQ%t1TbiB`z$DLml16aQl%UYU(kdDG>uTjt388yVOicB`eR&}2ybl$2dhBZ-a~DQTMT7%u^C#ezSBD3}@@zs@HOrPLNE3=2m^S+v
$ntAmz|r#sk74d)Z(6$@yMacu=BBJA8h=)jI_k&D$(R^4f$&jN$!2U7WbpO(r-)1AYfETD4oX-Wr>icICv5^s_AF=C4z(V|^TA4BAu&T-rc;@-v!n>7opC7(
dz96X!32>j5rjcOrp>MV)P*l|+OhyEP(_n`RqIe+k4s=rpKl{-YpkacicoK_iVF_YCd)g}8uar!8;sn+F2oYqb#}v?HJ+yMZdJjAJmVh%kx9wj>(t(X3_hH(
(j!&<*gktf3GfvD^mn>{aW4yKh7pRukH9tGv%q^FqWi}nJXl-2Q!8IjpNG158~G3L5`SovN4tbVzxdcGS>?=yLnTw9$E*#sjHu=i-w=PFifr-+dxGu)%lyx<
PkV+%LqaYtB27F#?7B^2A&ID%Qje%ZF|a-6us)XO7D^a)b72*x6kPD?W>NYwoJAosDvHDBCa&6Y1eI@dl;07S7<oA$PBM&zWE$Yu;W|2-*nf~cJPYarKF)s(
+KJ+Y@KJWy<j{&#qtJ4NM)VWS9-1IkpFefRhgzXdeS8V1Zm9jSVEwT2;J@I!C3ISlYC;Q2j*Uj0UF{|l8E;{P7$?6~S=oOb$qp#G0hAT+7+zm`jR|)@ArfZ>
LxNHvZGO{Fc1~S;A^x1VF6JN?XMTHn2>sewNhY1uD}Up^eB+=*qDTbO`-;g;ND8NCvGTiey|{zeA?z+k-Lp*B@ZeoEs~A(TAXY{vBE*|{xpmybZ;ezn$;VLq
?UkDxr7yTz>})ZCO)qvfsS-M{y)$az>gum#iPU-g{fB^Gyc=xWY6GvOxEii-Z8W9Z+9Y*6o=vTdDRDR?hIY?&leZM<pXKd%6E?HJp3x(+&E_&fj^jNfQfis5
$5P9soY)~H->C$x6+`In@bwZ86gR^(@*I$y<l4O(PA6DNyC!!pA_75p1Pq1=kJqaY5c?Y|8~41f3=wRSi5!#s^Wy3~7=`6?!7<nthsq3Y{(kLhsV1CLJQIn5
v}1%xd%|?0K~(CBG~1-D2@f|qV-srX-B`+uU#%3yB%zN}dwmy7;R3)h-xQ8Dg7rSKjX_|$iO0=8=>2YJKxx6Ly8!fV*_-7CISy}SYc_U|0?4oHkp{Y@Uw#45
eVHBMb=@p#sIzAR4dhn4y9<mX&dW`Do_&M}GAEw}f*egxzVx<C<xYV9G}}hGo{;90<MLH)Wwl`HFD@p{xGC7q-7=X35TeTQwnc$thIt)hf$wXArzeL}fj7GQ
PP!K+`ftHPM$SOFc9o)#J{{*iJNRnz9$o)`ZRy4Pc(wyCM`i-FLfMFULJ88e*Eb{_adsO#V~Q6LvFjXPE6y+Hw`4KB>l+p+8gW1Lu6CX+jhNAySgIX&De}tO
sXIw#l71W*-Nn8Wf7FpuxrKbQSqn*L%NVkdWC0|q6~B6C#<dblvT7~INIBG8RQ${^9jebNAhs@*pZf463xo>>KuYfqD&RM$KbLWQl~e^lm(rXFGTbUZo42S^
(EdMuq0=#igR^I^6&GS)%=`#L<7CKD@GS3*bG|qkZLa-=b*d3I2Y|p&2^ZW)I2cTO5!y)K)7Et8y4awov-QJwR`0!(A04-t;#zFg3unng<EZ8>88{HCsebc|
ksA;kxoHw5L>=#i@a)W>uHei{Il@=Ev~Yz-UZ!kJgf3e0xv3s&`Hw;v0%RoN|Jur|#LJB2M0NYmF;y?6*EEQT0|Vtxn$=)s9cE5!$Pqx|bq!&_*gyphLwU)|
Oka+)>4;{&gaq4O!|zihQ}8CW?#%u6m9XB8`E(h%_dTb6{-Sk1dFAKX1cH&htUBt3ZjjH!@OO||kw21Pht;e7y!Y`bKdF;?@K2*>D#nQh13QgHEk8VEINZin
+tS_i=2w=~L@9jR@e*)QOa~b7;5^lFY$2-E>p0|5h0NxNm8a^?(D#PcqMI;Ck8@h|k*;R|Ym6T*5!V@_5QKrb;+Twkc~>S0I~HCS$cgF@#}~UC*bn$KYR#U?
R+GIwTVG@o6K2KC#f<d91?G#=c$=SW03=s!V1M}&Hi%!e@Bi`J*dKC7Oz{z0^A#?HI@q9TLy60?>owM)K;HO);cOyyKAMqhHK&ythRZ{RKLkG=C<{Q#-|22M
64%a6)sw33UJZPpX>c=Twqia^&~Q%pMtH<JFEXvA1diE#dpBWbNGSIPP@r5<SY48&Sn`}WHr;tIo25kZ?YTCv<^Lr14rm#+^acUS85npC3;UTkLn9poOZGoa
g?m;mi0S^VD%;fB%R&h*C}IaueMO_Ske|x7xJEERmX)vtIak^Xt-c7{l{thg2RF|LS%atXJ>~J_)v9V&!t#GzfOO8=2y6PVF8)z~MRhg?CX+&B7qy%wGT;kx
k?5aYAzZvV&+$%&ptO4c($fknj%(a7A7mih!vfiGKKo<Ekz<M-e3MUI3?xSVK~)%&?wDN9bC=QsrTZj7nB&&nplh7uYebXXtG>X-BAV8gdWSG+3+G5C1P*|V
6rnnqIY*db8djV27?!q}oYh8<yCWN8cppN@fHz$9TrDb7z{Sx?a=dpCNkjpuqG{*<rh2@11qUIWa}q*@8>%7**zfS`n|Uoqs9IFr>kc>YK$NCEbc)~L*5Ce$
T2xp%;)~|nP~LR$KwSp8a3JnkPSH#10`rH3R@bF!6ft*TzW1?u_FqzzvXI0p$Q6+R8HF6jgsN9tnkr2yylSyr_zVt*)n}HGQe|5nas$Pd_5Qvc;@IR4Bs*}A
O@e%$aF(PMTfu@L!$t<%(_C1aZ|`NPAscUK>3>Ej3j&CjP=A~h+Mr0nCHo<gGC^g~BTCmb)xXn@uPTNN(6KD6LW+L2G3m6H0eJzX*o~7MudV=^w848P6uA(i
1(`i7RG_02c@aL-&!E&**VKuIvD@tOv25f-WufVtkn$b^8Wkn!eV{4mPo3PpijqPpAxaSubm90CFqh0$b4jmzvefbuF36BXO{a<J(B1r_^_7ph*BK!(-EUzv
D_wJxiru4wp}~qa>o{{sFOrazveIOF1JG+H9bmz1KpJlsf1q#}MHl|+5UMr0;!b{e!`hHeUS46>gB2FIC<9@1+0~(tU>=`zniMgW3!+=^KOBSO`IV`r4;aA~
wldh_nIsj-sQRF*iEGP-t6)B?6G{(ON11RQ@0iD?@x<-`Pjb=Fgnl^Gt**GSdzpV)^V8zn?M#aWrx9X!ec-q`bd`zC7DbE2S>?5+QQ1ojMaE8EcYFnD0e&At
FHYQjgS}s)^}NT9Y8B+y3a7f9$X4j|lZQ??+9A^CNvzJ+i0c<RKmvtIsK1XsJj4PX1<87cS7pq^BXlb|*RXb4^YsnvuDvJUGjpXOc2R$E0HT>(&=>31(Z_)&
)LTnHGDz*>slm5BwwvPef%%47qeqWQd(hG8v*QUCzmq8>MmyWS`+-&M&$&X-^6L^SjcIfwyK+iRoc99|x*pDQetRFp$Ob?NTpX-uR2i^&bR&Go{Kvt-Prw{)
Fd_!1wU;T`9*9`oY=8)aK08VB*MRF$@vnmuF_}UDE>%42hUu0<=o7S_J^IhHoF|*7A;#!K+e3=9B^u(K;hGXy0%cR1PP->>)rJqsAfbxSb%v*6`ldzEUFeJ7
NuwSlhKl=KWf)UJ>l<G_cQu_x_Br=xq(3exGs_?C1=lUhR|b_YO0w{zXrPsYxY;e&kYNJzf|FFb>}LlA>6zEdBPBy0zAh(uN}VH^f@)-31Rv&fPm&Or@P#LX
6?liPty;7uS@gIMytfbeHwEuKxb&=Z<5Q<O+oAwjNMP#Jh@;!g{qnNwHR=WU$(ppzuXdXB1^-{06Y0%rY@!_KMyz-S%73;@uC~ay?>WbUjtb>BWCdravg*;{
t!XX@P7N`da#A}NCv?Gc`|V(f|A$11A$>ojX3>F~!&1mm2GmhdL?grC+kA0<6KPmi29Q1O>#BdmDVk`#^xJ6aa7mm#jpSvE%=@2%RCxz;<PD4eA%N=TWCvF3
-GHATj)-K~^5f7#<wt&2afxtL{w*K;^cPa<9v~kQoq5JLqnHsoJl^(SeyR)8U5eS;-3%$G5r`_lEimxJCY+jjPhT*M84(=vGjx6YZ@9Sp|GzVO@0QowW%s>?
uCjPn-GI>kiB|$9xdWCuVk=Dv;lmltLh8WLcNxupIO86^wTcdWxZT1w;4asGYy{WG$!DEnw2Ph-I|Ya<kC9!;^<M`Z%pu#6TKaZ&;~|O51kJ3&?2)WdEV`$p
XhISZYi7YqET30a)THnq2}<)7M5t)Yp*B<7;PY?~{)jd4WNyFXlVB|kx%9y)SA<7L@x_0TlzIvO7D4KQSJ_dI+s^!}q|$YBT0*TIy0mrQk#7)nw1o6VYQk%5
@F|Tm4+|5wXj&otnKD9BbM3LbHsU%Dm4_|est}v-BJx071|fY<GBfC<An;>6kS;{3ha!<UIhikl?bnTNuooc80gQVRrs4BTGGG2(72Sd`sgGf(>h+KY$*!_2
EretGTM@uSoaa>@_^efVmEnL+Kva>{Xd;tHfIFZ)ii)7Y`vC>`s=@xFH{~`{T1c>evLq3^GtA&Z-+lOV+xc>imhPxgE$!OR1^KdM9LoJ_>G?Xx+Y<M0DVtr5
i|I4u%`MhPqB0<MYP-^Jm5xO^W5t%x!YyFw)SYzJfT}9>f3+Y+GqfS7+w9!(x8eM|e`oV$gpDd?`DUziS4$FQYlfzVq6&V%YZ~9yK(M)dU(xAtiDR%BuZLlX
<g@d$C#|W#gV$+_AY%ngV_I^)kyfK94d63FK01j5*OF#U%RRQ;Fv|qQV9H*fY_6W5XoTuaCY|j0;~w!S9y9A()IXS2*kkgd_^LgZia5wGH`EHz>EEiK`CwdH
Y4e|h7jz7P8yaZo*Kdd4W5WXgkm(aD4W~8USgA%QX&h;a%wgTe;N`GFliP;d!;dB@8;!B(Ta69V+~NvCrX+B0aR%ZYIeWeZGzj9M2nCWR=q%}C?;&hR6PFuq
*v^In-FGcOcdWhB++4Ew4o<8;KI<rJ#x?VjLHP)FmSXn$mf~38W8D;{?RF{}!X0khAbXsQ^UbUls8S+>uTfbHgS;;ojc_J@`mOMbUhFO@scwseUjX8S`%u}`
`Z5>Rc1mAS4EwR$#ceHWSW8Py2#bd1Y(}t>!TS|6BJE3j6!>Ep!te3*D(76fgPQpBqzL(hUp@XbHD?c9g}>V}g5p{X+>yQA#RS-dmMx&VGK074w?=zF{uB8v
-Zpppr>eo)VUk|qLE}foL$hW9xf}KYR`Hygoj!ep;hZa4uEc0c>ICA0>qx+_9x5p0<fz%>0?UHimLV4kqz{N&1)dvE2?OrrZUTmZ@eQp{Sd2Y_7j+S;q+coJ
!l6pLaI2E`IK-mBS#i|d*VP<KGgp{2!*cYO7s%6g?a1GIO8}RkF&Gu}iTw|%)LZdehlI3>j!8RNI3xve4HTEuKLq^Sh{K=ON_#}3_r|T7C@<^~lJ(K^JKivm
GV#;dSqiNk2gD7LdEblaY+Uh+U%EDd8Nzf3ybkI|Vtj*Cw=f-`&t9Z^o(i&(k&a)=S|Gl^$?=fvE04F!m85OFv%5->7iD_8J3ETGk-1b7iW~5@zs6FWNr^=c
fi&_HnIQSEFK^<-?rhlE_Vl|lA{GuE&TlfmRGv++VY*R=QYn%T>-b<~{&$u}H8@+Xy;I}cD|=}0qouh#q}bz|(Z^H%F7WYmI`+F8AN<4TKaw!`dGJIm4&(mG
o6*#of?N(x&H5iXdK@3?YJ2Wq!tcaA@P2qVRXY4<GQwOOiy66Di1i(h<o<EpT>Qrr!CpfA({t?4<E^ksfe_;Qgr(pu5*yOq(2BvGmg9P|u`L7)*9XQJbhe|^
>@--K!T8szs$Kb!JIaey#1EvTb?P9lVoQ=CQS{tiR$1mbRbVDGZ-TWlHLVkPQo_6{a6jPul%2(&VV60C@4W^yIo7+f90TAk=8*M&?6w&YyugQvpg}_M)^*+-
+F0UIl^@!07Gxp}%ku{6oMr0bAAjg=zF+^WiH_hg9Yji`O(4NCo4yRLT!Gv0R95BWm#~XpCSR?L#lh@Tt$UMC9?S6(x-@d5tdXPVxFY)7ZKNt<2+EaHX#_F7
xPPsRCN>VE+In!GO#;5XdsnSdW;a=tH5Mo>0B)9LFPW6FH?1q$ZY)#3P-b);w=PilCI+q)V(pmh<`q@<1UJLNlggMVZf4~I86cQswqH6IK@pXLiC3Qgbot2V
XD9YLqx7JZM(SkNcau);q^gjlx?!mZ(WzA#y#Yd(&{1<^eV6jJ_W^+B;NbqaS2d8#Sl)bPCz~R_5ag+_D4fk*Bs>byYUj0F2N!jDEY^P~_7GYR1Zl?x$I7N~
kMVSHoLxzVqkF=hq*ST~1fGe`7@^KrUt&yb{`C!@cBR}+y4bb|$pX|k&DcuKdjdFT@hi153}WAqTxL(6+ip5DX4XZIt(44D95D}tI4JO#wJys4q7O>$({C+)
P2Wpnc`b%jX!RGmvs2XzA6$fLAC^&awM@zKAF8>iMp`^waUr1^EiiHAFgH+ra(0b$3)oG9SWU-*ccgcE$0x+@k}6zgIQ{p|0@esx#|%cyc=)vUha{ob!Y84E
K?jwHjw-PkR5va?3Z5**HF`Nc;Gc+%<xmvd*T4AI>Z7<LoPa@g{MYNAZhO)xg<E*@A0U9~NeP*g59td?N_gDi;D5J)18w40(@_7ZbRYLAPwNK$6k+2inLbj6
feT(D_RDNtE^kLI4EJ722!zr!MWp$X@Oe(!7xdTVHNL_jP}~>mAC`}@LBR0-%c_=>TDq%CYsJWLlw8jjZsoZvKT(BEm^>L{50|-+C9wUIKN@547tA|&o|AzQ
OlM?lk6%2(AT+O`a<qV|R22%-Fri*-O5&|iE)Q>RJY@hp7y6Y2WI8oy?6hi`gqfk|aCcYY+4QU`!DN|pkF8m0tg%dBSG7f-dQLE@BY0vv@c%Z^yQ(vjQdoxw
$B-u_ZU3CEJywteUbvgkv=IS={qknTN(Jn~C3Lp^^(yV7PLicy(a_2kJHh_eBO|F+sXj*v##9It-LwCt(W(qdb$YpfQ!-^$X~ptHFgcg>u|(ulxL7i0@{#`O
ImXsLe4XDxXdS76^4(4WdT_pRhdWp%N(#tYu!)ECGzjj=JO>#dN=s1}@8PHBy-9k`RM@vyOyZxbDy6dn)ZW{%NdN_3TK=+v0x!-9D2WH=x0v%JyV1hP_-d$3
_8}ANt4?2}?{5n-B05|#O_v-TkwglU`c%Cew(sT9S>~9jX)$o)OoN*kQq9(_lM8{OjmD5y(Sb76!$u+V4COc91OUiX5ChmGEAVkIfzOq=WNe~9k*HOlV1<B_
gk8=LGl6ZJ@Nmo9Xo#UmF47iC(A5TkB4TugYg-mu2NGG0ih$@G;-PegbgCI+Gpsq?)$$@5Bd`e!N#B>`D$(Luwm6;i1gRTUbTc?Yd9`p51?ZfJcaIeMlYBH!
hOR0vo+6jZm7e02%ofA{a5D{nF!lYQmP?3_A|}4z{h#mij=4z)Bn-iP;-a~-err9vQr{IQ;st&o`o*#H>1_Z>zGItJ((;lIg}>-0;V{3<O-POo?fpl3;P!zk
1e;?ymOxLAO~X;)s#Que=`u%#_S-wnkdZfe2W*)RsOjYzeWl{UT1rBb^_PxJS9)>~J^sF}m4LIPIDdiAxuWP<%mt~fGv111B5tx*!DGAb2JE2$2Zx|tb=gkC
@Ay*>l6WDkqL2g`)3qnfuiim^o)|aoihK<{il}HX|M;O+)urf6aS(N^@?u#;>!Q|Wokm@glCR&9XwcA%$%)D5ZixkYzJfO?1M-n*Lp5Cy5UTH^5FhMb!?C4Q
$q}phA|Lh`t7kkh1m7Lr=T?tCD{AKTx>k6P?f7HjbXtS;%%!@7_<BamhmUnTyg2dkG^_IBDNf>?xp<2y(mzJKtsPjSdlWeRy-^&giE!Cy!PoB{IQZns3}(DX
+3p!^I-dsp2tjC1jr=ZSVFTdV{Wtg4>bO{Q^ul+CJKp)^9~;H>L9AA*rNxNpw_@eDXXPMc-9;Che*f^G?~n+l5~|(+#i|{!0v|la9<2Wj+^@GG=);?sYb~#J
O<mfpf~uqIl)q)>c)C26u}nfMNpJnI@~ZU6Iy}ZRe?cNYVggT(!pvxZA#M)|YmGiy;N8m+LK>hsad6}0XdOZFsk2lE!xf0wgs_N+axEnR?45aTJZ0nr5H28d
ccf?7UCZI;I&ptBt<%8mjxa$yp%`l!maxC(MRkQ^f1K++HM5|PG}20WWuCN-<9+6A1m9Wo(&;A9V#ry&mA|$HoT%*Q?Y#-;1SL1Ckh}|L#riD56#IhcT`~))
(~lD7Ad)IC3oly$<gP<xY4@wG*U-bh7xCJ*07UEGX@jao&ypryuUAX>W$Fl}pIiw@x><}QB`lsx=YEE&{OvOIq}>{#|C+<|;I>bLZ~VCL6n-Lv%mzB*G}-q(
%Gv!)&z~M^Tmi{Sfng9Ji~s=&*%U47@o94mPAY$1Db*YB+DSj0yh)Uf_F8}YDGr5HMoCQiIe2Hcq0GufksgJOg8BcmFlij6aJfOB()BEEm_AorNaC=5=5Ibl
9MnPTYHxef6i>KIY_>AR<aGz<76EfK1Qh@`v;)XqR+az`8MqSz$W>sp#9A}5J=8J-n0S+D+kuiw*;=<F=l4(remlP}hq7tE2yhN>K`H+=ja$nQSgiUN3a0#0
F!JOW{^32JfRhH<mqKLqx;&XU5{siw1Lu))@-ycDY5Tk~^E3-S_vQ~|jqeJTNNW=te=>vVgb|4U+xh|cZSO*aNOlF*l32<-T|SU0R8np-MVrgm+t7<Tqee>2
6@|{!G@?mz-M@Tc9M+rrJ7dQNKI52FJfBXepvtEI{)qnmm>ks+P}nR9@*>?(&j_~E%(G1E;`dxqRfA{3z^t3pDTgIHy;K;85Nkrcg-4IUX_3@MOlMe*cZH6#
+R3orX#!0*vcJ|A?!H3SF@vR4^+KtGS}1TPxf%xk11I^q6b%pF!+}VJcx0vQoX9JP*j}@5&>TC)zdQcIJib1a#In6gN^s^{(fX$0!LX4N6&gzRk=$NV5heKi
T1C+362nX@{ocK%)TxHpISF!p<BSW387OYET!yamBe&n;FQn<CCT5+x?1t)!XWw01x2Sa11n9N;^-CM$+V@Oa&upT1zI^9!xH5h^MVudQp`Ijhl<e<BgQkeL
N!#+H%&kr9S%?o;KC`5Xd@Tc(!gMflH*h+RVHtST&w0hNkRbAfZ>VfN!rreE+srxKSvjPM8L)`CQNWzww_eV)6&3aDagx77*_WFK$_62Y<c&YE)d;;yt}(ro
6&Y1(hPxHhiW>8^C%@Pr3x{PBT}Vdnc8P-v%Kjq2nA-3GTyaA}>uf46l@HqTSmb*_Xj?(MNU=%+>{Yh}Da6b1mXw~Vh*QXa`)3(5s`jv^i|i`jZ)cIXxis+k
B`74p6HYO-H3IJmUj$)u@glHJ4kp=AW+z5bpX~f!x@eKl@COBJ_#zJCUTjWK?P%68Wu)N1c`rQ6=|$9GU%)*S2^_|e#p>z;7`R9iiISMYfy4IkgzH^(FI^=k
x}hUJksx_g*8=f6F@uA%er)M^wwI&cy1-}n(`7V?c_PQUOg|~@k%Sm^sX+6KDY&k~Cj`is%zp2;DA^s(+n;6nKzdNUrozCLi9WHKjNCuZLxxKS5CVmM2}1pH
KE*LcIF@(n^SdsApg?C@qdZ=19s3l4LwZGevSQK&z%&FK{|Mn>?Z8`i!kIq;Ac<S1C>z@eKAKQ_sDOBY*8qS_NdV5p4N!y4HLRAsUf9?gZ_3Pb2-A8S`Amu+
#H_uBE`fr93o+OIPECiTa`2JcW||pq9QR82t<Q@ml%Z2`l+aKlFkHF#={f}r9~H46sW`ho$^GZR-*us?8V(cBXk*C>+15Un9VLcLFGfB-vDkU2OyHCF9#{E`
_vW!8CbRA4&%bQH-*f;m?On12)6ASYZQj65895X4ZmDx%Yh>DBs@(8ah*1=bjWZiOMPvVFOlM;`R)Q2uf+LI7B5o3+7^)<=GVe+|*cHe2l&!Ab<QscNC0BpH
17?VMm@qN4`PpXIu1F$^)eiMCJ^?WuH2tA|4AUrSdPQf^ajokSf_Ht`Hh22R+{=Ik7_+y@v5@M_@?mZ2C^Sh2p&EQP$>yPa!Oir@WU+hy4Xr7c34l4#Y02v5
d3hTEX!H1#UCCvGwrkiQ5}o3q8Sc;XrJExj!9hivGv*}Gf**lF65hW*CdcJIjX}z>O1&}+Cc|Z0M|RK{M_RL{;Pu%feV83=<n|NVI3CGgYy)%&69AKl=m^wv
@hU?j`Qib&wQlSl547nPm`$vuYu-rLy1<8khYN+XL}KP~R&{ehTDB;Qsbsqfa)6^~q@yg|M8~$dZns~}(l(tLMao1e5B$JH(SJDQA~jK%iOq;wkm7!PogrLs
T)Aj2^MR9vRbY)2rJLKsY&e$v7#wWeKbh#nFgeEf6i8pM-EdbH@>oGU=d?qJ527EhKyCl7<wxjl%PDd}etaC8ooX0AIdd@Uud=i$!;}>Bx3s*5pekDMK`b%l
7YV<<e>mXsl-UD+0$94)t?>)cGE75IAyy?8O5f~35fW>Gu+b3R#b<h*h8;Rk%&^5gl5Lx&rtqdYBiSE-yj%`$pT3+mVcZ|Mv~*vv8(<<J0P??BEou60Z#}Il
JDB8hnV(|1Jwc7bh9;uE2?B+Gl)O$K5vD`SdHy#t3DK<Gz1cNK_YCuVv_ld;`iYeIfbCj5X4}?m?^12Ms66>)i3~-j4cOQo^!fJUrPA6CVj+mQR7oPJLiHKR
YMZB*iAnxfG@bKlpt%^Q@AH$<Zq785Olc8xN`XI=^L6l%dEHKfHf~%%7IT#l2#AW_)m)aEOEsPHN@fVvqhP8**^DlLSqNbyzi+dEjfk!wyr=`F93%k}HL+3@
utpT(H8!(U9F2SNFUsQd&6DhhvfCM$O9?;|iSR)_V~xNeEqnnKUWK5PE&${X8p4Cl0r&0;><!4C*Si&&(#7C`<k52GQR|--S~}BvfSL^Pg|dpEFgX{5%<rAx
%hT>yYB~BVW-?%D!Nh^PUSp`ce1>(LVc-09Df8vQwp*J|<7TaVxZGfH$TrhSlbW5Cwaprj-pxJ`Ho0m^aKJCIA$krrMWRVvkws_-UCTOf_~y)WUxiueUt}se
Shf0&YRuSX8^YReDCDMoiQGx+x21`<9W8^_0BbSlm-prr|9q*0H@(b9)+06WONguREu7&Kylj}Cf}Ef;mC}%+NE_k>uWcSqJpNO`*CSmM+<m;WDya6@r6RDa
JfE<>8AM(EHUZ1sY{-e)WIH-FkV}a32Wd{M7n}wK9$>P@xO&h>%dI%vPiC%4Vo4TAt>eaRdi`DdS;A4r$VDAjSAOd_Bf3s^_LEIufj)<}ex@?-tv~#Me=yp=
tc1DMEt8Q;x>UP=p}2ccIr-E6q<iG$Dn4!%x7|oKT&8iZu8jE)ke&>!FDtzcjengDRFL0jhg<tr>{IJofhK3u^F3@kmOAYu;c%6@F=1m_BO(<`1Ps}+S)U$z
(rN-uDNdx>r08KQDM$C2VkAx9r-(QWaUPm6P?lVPiIoXJ#lHYV_jK`m^AsgD?^$fk8|Q^_^`gl~?T!T*<Y%T%up$VXtb2yB%D0+u1>|$lY4WT#(Q)y~iV<!S
OY;~47XxA(tjz#_@+uBi9aONxzgwJ?w8@07bXTlIz^B>--+yKXhRCWn<qf7#XkAbupmUJYlY9$#zA0buF+~BxVgxN#8UC_RPr?0ebp~S!0q?3yK^V^zOgT_@
16ulz`;(|I-So&X6VUl_TLj_kKOI;Ko7&*;4&(pGVE_dY_lW|5r7sYMfDs#sY^H69POyVhEF}Pby$G$&r6@acCf=)g<iAm_c_-dI@T=cUqt=O^hoMt~wz*>M
qqSFr%12j6+8LP}N#9jCaq`N_voTL9PC%tNysTEe=v?z_=Rq&)4fAedp+;l(>VB9LPwbTU8%zWBk7zsiA-BlDfY%5#1Zppd21V`eUk7yS-oH1$j^bY7duU4n
pb^-oA5td<q+VP25_OYF@NJf~RC+BCGDvMQEUC0Z;6R+db&|KKqbGQl5Se{XlZ8ldeG9>t#md?pXy%NL96^w}c|j2dg?bbB%2#-K{OU1l=C*uj$|P3omHf@6
e~}A@9Ojcs<y3mk44}9p#vDE8;Tz5|cb#}ylExmx^s{pC_@o!fzoy#Dt|YvE3lStWZF94%F*N}Q&7eqp4cEFJx~JZ1C{H3YD+TFFPmC6>aRgqi%LL8uog%M<
YN4w(pj<|i^<%E_0CQ62!uv+s3;p!<LY!w16oCCr{H`av`Un3@gRGeeXl+JJEWk^}u!O4wxCz*k!@*u6QfgcrjsMJHZ;o|{B8t`0%@LzL(t@tFkTCeg{c~r8
kn>xLca*ltTW+6cH~N$bKb-C?83UI_5~bZZls&`sB0xy$XHjE=28m8VK%M&G(#IRpHWDr4g6R4>B`^{ks*UM@5+qLEc^7+?4E-^}tB!(N2FzZrJnR-j()#R7
52(Wb&~t{N$OYq3$BPQ3ve8jV4NTLuuI}?AuIf`Q_$FbVkpDfpxqMOM#tT>H+o8T2SPp7>4Cw7A0?tT3CQhkV_F6iGso*nT&-t9{_SbR_LhNA~S09O|w`e+#
w3{wq2;Ltnd`Yd$_|c6iXJ;=mB*PL<mEJD41<QU|1exz`q0dwT7AG3q86qegQCK*N<;`xE%?%|8%jn_5>Mx9e5JzGTrN6GAZ3e6^AD|jg))lYnqnb&@S37>7
k&i-(6_fUGRDf3ECGf;eP!i)Nx6u>>x-pX0fyz?Af{5aMSP`TF;`o?HVe)eOK++KU;<x)F#hj9I-kV+*8SBUGZc3OneC2-~X1j9{4@a!lv*VHLMqPi*mnmc*
gWF(4iHi9Dj}ZJ0!tQ&%+Mj1+F@%lLR?Yx=hk~k;d<rADr!T-;V!y2Y02I@_V{aaU(m3I0R0n_;s1L_)SXdBK5wA5D^K1JSuyzgs++qHHG{?k{U~!?H!z3%L
XDhUoOL&X`I39Om^h)%=GJLPaOxAZuBhmh5blHTvGMGL6erO`9XFwP{ZvmmCwhuQnSypn)g_?NJ26CHQePA&7u%-JDH05rb8X=*I_*SZF>nV?gWSuG+A_+@r
>a%Bb8z{m>(P6KWU~F*8v!#Pg^b6s5dJk%c4RCqIJLp0tr4}a3KBlaBU{3VJ<3Q26c(aD#U)1L_e9+l5@mD&_@Q;W9tYObQzbcpM2-y1@VL1*g{gm(WKq+op
9&MO9W{~Pd0w6=A^L%uboy2?h5l|~~92JFPZWN_m%TK-*fE{LY-2zeld}5fTZ(wrFFjSgo!vtqnC#G4A<28vL5n*7T=VX!h(6?}C4;hEyXqhd0J9vvB6a`P`
)_^y;8p27fvVmqxyvG0vN*-r<O_C$D*hew`mK6Vk4WB$tUr`w<+(krZu6Sj$6H3!A;ZpMr%+ee;1bm>-vy&6O9Q}OiT`9z_?yAwF-6WVTaSQCY>-+{tWT6%A
hvQOUhSN*Pb35q6UFcr05InQ^qQ<6-RdHjT4R8NemZVJ~ieo1~&0sne`ymsjP5f#kNDfOp)mQ}IG8Xc>*F&Gif#J=`rR6(?G%DzdsjPn!e3pY(wrdh%fZ1yL
SUJ$PZ-2xVi}yb@i=(vD@{dD~n$xigXm1Ln>OyR?B#YW8!XLU5+-CVjWVl^Tq&GeZJT8iXcZ$F&;c{zEdpHoNQh94Y`&TqKa^{X^486fLnm`;>T0hoDu9{L3
<Eg8V7(0ynfNNFF`|=86V4J_TjAJa(|5ZtwQ?Tf>Y9^}M5p97k9`tF0o3=|8)I{j(rm9I$?e>wo9^sp7L`b9B4gGZcHhY4D>hE*>4w$yX1=wrW$v=0P*CV;R
`r<P|MrHm0`P!{vs9=QWe3bb<{&cSPrq^zYQbMgBl=DqC=+bCbdIzVvP*keNebS{REl@d~V6%U)L)ePS&Tr!9O)rXlN1Y~P$<cyVoS;`5-mptE94hc*l~5@3
3vEfgNKK?3vW6$IRc2vxJCFM3fQuszoNdwalA~25{_?ff{85hVWoB0-TglZX;#3D&d7jhxKK5yWMqjpz8_utf5<8Wg5b@=N;BY{F-79HbSd{`N5WOF@?cC*T
<e(tiyK2}<D_^A*9_m1b`8csNMi9I+*p`A!X^A!|2c@VEL%#hPPoyE>U*nq|4bo(293B^8F-{vqAUK<T&~VHL6-x0rg8z6wa`y*0XdYfG-1>+HxM>9W`h>LB
S}rQiX(ZmmMXj>7>(q=t4leiPmjV178qGDzzT)^W*u);7W*K<`w8s7UQE*({x#0EnGo5AidmZBK9380#{{TOP%e9!v9}C@;mI`SX6eL8X9B|C?S|UC}M+Q)Q
b4TdBppg8d=C_ui%O(km8WCF^LC0~nCZ`3NMLgfjJjvW_9Z7{+Dh>}~j?{hfxBZHZ@$9UCVx6&^8GxaT&wm>3S@GKYg+w@MeJSrnSS01&W#BlmAx?>VeNSZp
BzbOYoJH4~Mexqik$N(DWmTx{TOouCet?1|N(|;-fz0%6zEa;KK$Q#)=4iB6Pk7{^mBJ+BqvgWjE(2DlmMe_jVM~GVF8@{y11&@d_0V)v%b%#l?w66pgk_0E
_$?W!a#{y$Jo0!__J|0)5o6RDA8S<Lt5rP{|3#gnAMqIS(VOop$FVu0cx&!T-iIEUQok;ZIoc+R{d4FpGiD~Cd@MttW=0M43rwl&L{iv{jGn6?%J>ncqz3mC
-l9|)bF!ylv3V;jhO07ek)5kHWJOSgzIWM>)MBs28xv$aE>HUK^`}vJy{Vf6Ot1(4uWU}QcX>zGpMZK1<DzS!x^40rZ+Xk%mAa(>2DHS%n_U^&HXv>^6=21K
x>`z=PzZO9b2yF6vWkj9n&S=<=JVPNk;VSGBcVCC-uL@TAWV}jSkCcPugpVWRb*RU<2|Gu2YTIJ=t5!OkgmKymWykNT_7n+3G7rEG$&KaP61v+1~sb7&W8Yg
hrp$tK+S<}dI$(Wi`bJI)c?zh?&t4FyQl`~Mf&hl=a=WBrSm`yG9^dku6!D3sF7=dAr9^5zTjoRHpvLk_LL6pL|O&M87e5xf=I6B2Q7y@L<Bf>x$drwfj=_J
@yKo!2~oGs7s?unXMJMHh#urp5}Jt1BEqzaJuDAe!=g?Gh~2+c0EW*KsoQ5FE{^SEJRxJ1`M~G?^ejY03(cCCO&3bVxDuEiD?3-avLvAP)-_aSNx7PtHOc@-
d`s%stc5b^Cs&<cAXSS<uu+p`lu#xk(u@!3d$o^R-NQ)3TFG9FC{RBIq~)O@9|6H%)%sr?nE}F}h6DP!;g6K0#k<ajZ*Z`bO!|&m!N%rmCm5z_*T4Vobc@{#
gGYu9VS$&30QlDUSL`u?AabG3<A}IFq?-L~{XncB(e4)JSqF#hOd;N9<xObOP}tZHA+xzrfI45LCxTPeJcBKW*ZC^W`{~$;yp>lJUdlo;vsuuGA6nbr`h%F;
V;8wb3!?y!aEx#WjAz#u3`6d8#3A#w>J=YM7f$whR_e++%C%LThMxkg@HYvGDEzDUDwT>HTQZvHoS_{b)?BA|!w_jlEycj?dkVzs%H=J*ag|pJOj+IVvPL>I
AYu2xv&`x1k|jLI(Zv3+!&LEG-SgQ`;#fVn8~Sr3sIJ^x)AqPqT(BHN8b{vWt*((6y8kFiq*gq&EHj({*{A{1pN<7kEA@70-y<|6;$F(SBnDB-KWP(GK&Z~=
7m{SC9#5R~KOtXy0mIEj9IF1K7YDY>HK;wC=T;gnz;5RP6Cjokh2SL^gWy!``3?%|>Ldo8CRD{$WTgGPp1n7I=nrn{@?Vde8_FOwj~?)6X!_b;=s6$tt~{_;
nK8GtGwaj*z>yp)okuaYs%$;g8;zO(4Uv{V@kF=HY;}+oq4F!c^!;@J5zEJ!@>FrKz0pEIQcL)u+YI<A)|~6=64440X<99EUWVMKCoiu>z~aMM${%+)`NKxD
bhY18PN@N!8q3|Pgsm{0$J+JzTUdXfbjU{O9@RG@kGbEaOOgoR9Owq4HElV?kbg{be@lbu+zyCcJ07RLtLpCJxviBG;m@yGGg*6NxU8k^(A+F+`-%I0(n!i7
m<g0#5#`O>Nf$CTPzGZMd>UPGIw64_9hbTdJ37aYXq8VB27eSzZn?)pRMLExM}+5cPipTF8!9)Sjzg2%)|f#BuCSA)aB5bvUy_e@b9q8Yvr&?UZXU$p?v-eW
CTv@$wlym@53*us<z*;nkjWt;Ra{@MEM1r>DOPyOZpG=oC9+w{hjCbK9w4u^coUB0vIJp4u7bsQ+?xh#ZMaum9+qieSxb%a7}p#Mzf6VcRtRTh?gCTzc51&K
cS&q+C7Dr5XW7og8XWjdye2#*T5uCH5UF&TGehf8an|7Z@ScFbM_{>oTa{Hh#p=*s+w032!hg=lOiG*XUH4HSP-dS!^}?Eaq@OOvOfXI@eT3Xeaq-6kKh@+r
%MgHr_;y)lW5xcHFN>Gqgxh`Les(|SOcr);r7Hx!W6%>jeY1oaT6>mp<%BTbo<K^rlvUj;Z4ICFsmS~a9CKEGz?${<Vx)QqsGAqwX*3KLY#QoF3NnTGap25c
>TA$9B7BPdt$Ob#x$($Y0Pg{WHGZjBzSyr-0?>K>8!9DuKDTJ&nxi-ZR|%JzFFaF0*xbWy;mLtvG0A(HDMuFVnF^f=WO@i=pdO2(g0UKZ;xP?GUJQxq%{hiZ
AY)z5AMBIfT}ryIJN6R8>2{WCb`3BlmEhGKYghUZv#j5o=ZoPc@*v&6{42akv{!X$BmQhQmp$e+E>X{FyNRDremq7%fhYVwZAv@tPp#5bW8Le}KuZA-$p!>*
HZl#(bPzt;En8W}@kN?@_x*gC1En%(sq6oirR(60L)zj5m!4P%vg~7-#W$m2TAYAQj@CE5Ba$k8h$guMr@wjyb)7h!nbW~;u2-6;c&}X+-a(5lBE0UG6ubz%
qcCUf`e`E*a$s9Xu7z0|#+osYSJgj|WS7mL)zJidQ`b8tDc-nqadE1XAj~&a_w7>XJ=xkc;r!L#5UnZ-b?IyoY}xa=Xql6ddy5;4Pr))y0KPd`4>K!Z->w3M
phlYTm+Og}6pr9fWs$~n$e+^6LD+gHJwR@7AR`rj2kLF8Pt4h~z;Jxd5LJ4Gp!!>n@-cB>7v@7stB~dTNEqc`s+x}EDpFO*a7*BBB(`It)_$YV!flb?y!iOS
l$=Vxc7Bp!ZB~QWeUc85ZPCU%tmRI}Oene#6p5F}q}i3Pc8su-x6kQ}NwEdSCB5ox9V{ByV-ivqUA?T0KPM2cwOd30ocov)RtBx)@6v`y!mZuyG2fO!-;?PI
hW0>a&N?6Kpw<Ob53M;xg<GH8k8>8D9}xvA-~$b@1fPBt4?|Aol*VufOWwB@gPD{WTB_4LjGl?>KP8KAtfY63RlUw%8U*9EOQ|79-67IfVS5h-1g(f9KJU5l
b86h3TKX^>aUFoMMAEt&y%Gcukb%pEmX<F{c~M42JwrIKw?*`7NXzwo8pF$%hyVdYB^TG9fp6Dr#C5?`=xG+XB{HrUI$y$^m}CuvNVHy;FOXqDa<jqEPiJHF
&K>fq&ZE8%84p1PD%HVT(J3YPfE9usqo2AecN7gyWjfCDQFe&DZcu;O2c;7VOa|QEXUH}YHAs*$T#H|VB+I9dizG%!TQRm^0t9qFKO`}P;ZffUaXT1vKns@a
7_wb8Bk#fI(9`o_Sg(YkQ2QU)Iz7ap!Nn)ez*2|3WG)`hMGef5nW%Scs|zxg4)f``EU|doPZjiq^d`Q#*V9FuA+9uqbSC8vvm{6BOsO1769ty3eFR_y0MsyF
0fNNM(Ie-;VF>;4wiIPyx9miD-RKOE({%?iQKY|T(550>1444)xfN3)yU5gAzNL`G4r0fJ4<WWzS%(uW0lh9zTk;b=hsa9mKs>L>AAjYB>T_ib9=akIfoji|
b+C^oWGRBi-U6cQem&<eROa5r(0GTB*M<y+lpfU4)58*}KhV{8%V3pdi)VyR(*8{jT=G`lY`%~=RWV7>;K)B14i`t~cx_RVyusz0!$03&YrWJ9-PN*@Ulh5)
o5#%El4**(`o%r*I#yzq7$0%3eE(UtX3SHeRf&@Tc2&_S9yU*(vPIse<F=~`8pD*|PUFSzFsp&-2OL`|#)afbi^JjBiCghA`<)zun#Au`wiml+B1iVMI}~PZ
e8+~aF9iv@oCO&!Dh{j?lyY~nWGTh>DWwk_@9j2kH9U(lTk763Gl$u4+DTo;0k7>1qyB~h{G{@~Vw~-b=lo^R_}x!aTn{WE|BKkuxON{EK^#d>v&9&9dWyfo
?{OV<4}G&o#)5csHmI@EY2MT2*t8oEz*$COUHXb9PH@$|-Y-8FzxW<|;Hxnrbkq@{C(V#J6r0jb4eh~XKyT}={6MF{f0`<|=~`aOu^op)Y`Ym@F*lO;yZ7fh
r}f8VI)Of(obUjUBv(8Urkw`vZKY5$naM&_qZ$+YNi3cZ$UgGJ2ThbuvuT(u<4l7<F>EZOSEd5pz2ye3I7=kla^tVMbX>4ST4pqjW|QZ3&-cok;l82%o;F8g
$$+xKvZzcs&GbQsWt#fv2;ZVG{6;lC&Vz8g?KY4u@V<h8E8^FiEK8JOK*ByCC+B%YQj;(8Tnm&q(9SPpaz6-8uScAOXRgg0L@c`pFSbvWncCW4SzP0n{1d%F
?>Vsrdn^`hedC(kf8(&cV76Ci8=advb6v3Agn1?$hT17G>>k9SG>m;a!S_Zc3@9qje8WecxbPixnf{<Rc4Y3mz>@fIlvPHY@hBK@0@Cah(@xsoCOSnlG=(kY
uW?-%FEZ>maz5+R8}L1x=TI&-7b4P3V#}6fDv3uFJoE0a(+Tl&#c<DyJ@Ev?oE6RXmIDQTlOEXY(GoG)a)>`d>JxW|dRD4pphmM@59n;&sO<o$hBh>r1)%}3
#W6nXS6|wCh;E7IILw+PzrpabcZb50)siuMe)}H3Dlv`KZ%<i^W9st1^eYz7DO#E>8&|kNNYMS{;0a+~;PNZ!g-jXiuj*RN3Hk0eK&Jkq835F$(Epxm&_!yU
x>?y%dnD?D|GR!<PRm`~R6l$8Tz>L2+*)|8It;qAt{h~um{#<@T(7~3{i#&U9`fhL8x6MWA9=VfU|G;S1Uwez+s1Sucwl*OR_%L<d?O-l3+*ViGkS<xUcom;
dEp(}=(Z%`v(+Syg-!%t6`0EwWi*}G^>rS@MWUyC_d-e4fuLZ|wzv~ob^^LT(Dq%QqR(5C_+NgPU=~V3L3&~3<KBimGa8u!E0mr9k3sGwejux+zC6&nV1$@Z
$bLNZz;zx6)Wk>{Abmm67aZ9hOt4;sy%ENWY|XLIvr^!i04Gaugo=sp{s6Y`1+(D{YNti?RYby^0jQ}}z`Ze*Kj}#9J@(uoIl2d-#X2I<?@2KDFCQp@RUAGQ
kSWyJlKYk_s*hZ_<KWJ8_DmEiUZB`@QU(O!MKnNMtSQy2Z%^zW{X@+NeCOBQh?<8}c}X+OgBqF(z=JsTBx#BSL^_+1#oim)D4B2}qpQ1P?l7(EsTrAnuC`X#
V*^={#F{Bz^FyKWapW7m0I%H%xq9yr%;OrE@`g8+Q_p_?o_Pd^W+D<FPzX970xcb$BXbR55LK5D7R`45E346CnzO!4Q*-Ft(_WLDn(PjAx8r+_M9P3e?@_dN
a9<F&b7L@);&}4<K&#LH?oYQo&{;ap#rSA#gsraxgBAPU12SGn3^{6B-`Q%XokU<<Jn7sf<V@-gkl2lq9ln)}3PZzFHCD$`WRtE}1)<Za_K2X~r+Se~%Kl5`
F(d`Yb>N2hU|ULUW-lYtgqX#z1<^u@aFRZk`koND8pSR#7AfmGv&c|Jb&;zrYmxcoX_+;jFr8;U4@#jFoO1{%0JGvF5E7D4+Ut4DlWQVCr97MVkUL+VfgWBE
O{`HB2DgnoU9hikmopy+W^a%|*aH3}_mN3H!MT(45oP~z#}jHtK&B+bVIc)(Y@N4)R7hU##UtkhBfhw%f$vvU2l+Sv^yu&pZ#t?LQm~6sApp#xn;^hK4QJP<
*S#qt<!eib#vDM<4qqVkJmuta(l8Om7;FW&-Wxlb@z-ngN@MZ=lPxq;^kmM!2vu}O$ydHjJ1gP~y<-6fMF$a@Il;%mMMztepD5f8xl>Zo=xu%ruFh$uXrs~m
of<KoV(k%xzc%D0zYTI6d_D=UFfod_h#q$jCK{xYOTrCH_C8;!ybZ6se*?KDi>~9-DQ)N=JcSE~Rr<V3sfEho7uqeCXP8aZ2&p1aEyr-~hA2gesd8fRcV@Ru
0ONj~QZ%8U*Q;%oya;Er)etx7ZL!Zr&mmI|B#U!Zu0vl%tS%A^uQj2O$Qnw=ngN7W6y82RJ6l)IwCrfQdsofG6vM`l9bvz|MuY<YQ$8?M4{^-onD5Kvo$myK
2;dlh<D64Bem-;nAo+Qh%}oHn&LT|4$pgs$_WdRDWIPM;1sIR+5GBuQR(6ReV_*l5*xmz`%9wbYsy$r@AiUNd^z27wf>z>($3tj#Yd66R3-eB~nzf36IGrw;
dZb!Sy9c%clA}pbvuDOr^!eBpky*v(4&w9i(e|Jtq?K+(;rjstpC0nrlSSYG<YCPZzw9Op={$hQk*(*T{%Afk!@C2PFV_+#YJQENtzMST`E4%d7~wl{IIxm~
@a{+D2Q1ZHRNuRWR59>d7UdL{BxBz5a4L;*ZWu#H243`QlEAK3P{QBVeUBKaN#DFL!WqbO7YWpSqQ0QRWPjC<t%Kj`u&9QE=Y|=jdw!`H>=wQrmEG|fwT!GR
DE>~K7m|;?+01)U#;#BJr8?o1a~z*ZXiQld$%ur9=`R^k7DLHa^A)>I&$GaQ{9VGmd{!fU0`{<+l}|r<-K<;B;*`pXzt)v7?V!;)7$J*Glf8Rfo>`?ta7D}v
N^iPFpN?_QzcV+OyL?;<(vTu4?MCn5k-#*(4&GNsl?h8A(BqK9%@f&aXzzYe-rNCV5pa4W=&#?zZR=ao%1lx%ZyaeUQOxQiu*8Q44BNFB+?LrMxsHdf?nrh;
k+!)#lWcXUqcDa>7#%Vp2JzbCDXgZ3%CI#m`+qaQlL!?AM7NZVb=z2N+(YRI`;Q<z<c=xkhr_uQKzc)u*2U6(e8L%ue|lNlI{q{Tr++D1qf-DO&C&lbxrvyD
QJ}(BcP%cfL`*~Cvc^<@3b}7Z;#xM$)f;TbY!q}69eKx%@-)T5_<muIz2Ese2p}BLlH{M(9)7_=x@E#WgczKL1*ZDh49>(hHqaHj=Lh!*Wxh04#hrhL3r`eR
Gno@Yj6yCxq9FP)aS~v><+g$)QmVf*<yVB8PTVm;ETm+ezgtw49|vkl{<}P>)%!jJpVqg6??7$l?af<{h9Yy0uvqbL=4|Q<92?oe2T6!!a@~FZmI;wh`D9_A
__!<odF_dQ#TNZ~Pn&F*EtpOwzuD{)g{e2S)zio*Mzd;`6nDTCqXv7z#0vzOXfK*V*(*gIM$kV=dxgNy6;1jUP)(3kU;p-i3*uOyz;B?aQ$+k#`dn)u^xqFu
5&MXD)*MJm{M1QrfQ{V-EB;g;1b82`8sz%8fae9D3B~Cw=ImH5A4drNh9EB|&)3t*oz=fSDmnG>Ks`l`q^G(*`+*&ZU$ZIQS1K%%yolTK_BeUVqZtZk!v!L1
YLWxi7z!-h|29&=*;o&Cr~44z)cfh>y9K<%SSrP}TN=zi0Ny4~$)fvlpTKOfSeBD8Li5SJ*ms7pYfcuwx`G!z=~qvSqa>GG<IXBL^?N=Apkq3V9mYMyi>$du
W!zuHPUrVoS>>CSTpU@SiP+wDfCcG}lp`wbgq`Lmh`_4xMJ!5c`N;?+I%oC&0&k?@8l@Ax-A87AL3j%SWe#0CQgSy02`2tjOGRR|zex-EB**Z*pi+49e?Hpm
ZW{;~v|=1M#7buNsJOsD@SK=rl(FpT01r_JjH4|)r*Cf8ZuqU$A<L1JcAPyt*ZTF}+Z#;sGmjK^SN{r<2I&^wWjrWb5o9kh?x6Q2FF@;yo5XMq<K%-fYZg9U
4@1E$PRE(qBP<OQutOr)cfLVG>}NpvM;|DitP<;XGS}9|R>zieLNBuljV_QP4txSPLwMGQx<8mK*)NwUv2c$<Upif<aj&+3%1RN%C8UXRFa}$!4Gx?i_-;DS
1kK81#C{9T1aP{$7qt=v6Kf&jpl&@UiEJ5$<0;Wv_B|}c9Lv1beC!lr0!Jv@yTuPZd@ZGVg1l;<gB%5)oxwxh7b;7BnvCRXv9xW=U~+inR#<W|RovVID%s2Y
?9#_%Tb~MiEmZ>(y&Tw7M)a#?`_$hoFci+!-d?>{5o$Z&Clb4<=EV*d0MkIVbTZ9S)H^z&>4EnU>OR=PV#CQ=qN&NaGRpSr;4_c*iFd)<CB3o2c|Y(2S(7C+
AP0Xl&=@PkTgslxBbdhU*v$d25X(VwXdJ=dNCj;Mow%?nbV4L@n(jgSml=gKG5Z*Ej6J!6%{e;D{Ommo3bCLAX}xh<E0iF!qRhK7C%_=)^eYXUhu`z?)j#uk
F=aic&AzJ_-In0z-2jvt6qaKFW4P)pea4JBW#--uZ9SN~-de{_L%d6K!Tl0K$UhJkoI*gjmz3dGjWI<GcmS}AyTAU7mBA8up`3S6TqpFOI_EW;XW@Yw4N~6_
;Hx76oERy2|01bT#F|GZnywGbF=rZ9G<xL@EXcT5Ka8lJ`k)RWBHH`#%ianoP{%|d4&nN->=x~P==WzX?!}<ZyETElcM!o%1;&aVlqKM9&PK6JB{J$_1t^D|
<neSv<lV`1Ra}3&h6p2}=p7PMHRWK1a9Iujf?&{sOIOY8#-yH*pJui;?#I6EnIb|qNf1I5%arc%flV0fkv=EVw*&gAJB7#}nNHil&9C5_Kmv$vr80&NBck~Z
NtNb#uJg%Py8QX7ui{hRM5yCzR(BW23GeQqmK*ml92}^9#->(3Tw7~g9tsF5Iqtt#B7z;}Tbp)v48&bagm0Iq0EAw^m-l@cCKEct<>|M)z;N~KqWa%>S6x@h
UG52pAM!am6^4dn0%ZR^U_5Dn=lxcpbohk)f5?q$X9GmzuJ6iUxd=H1Fr`h7im~cJ#z+<`;p8~ApFBkpW&`l0aoc~ir6U1huRP)Z);tX|p(z>OHi)n*tDKxG
9aoy_LgTP2GYI<Znex>wFx?*4c~Od;kq1091dJneMLb)vdI#X4{;3K_&7ulmNRG)QY^tgelXj8{RxB)YE<si5L{Q$#58nM_f*8Xzn#&N1>z{E-Z*Elm%H_Sr
)g_452CI^X@y#_ITKR{&H>J12xE=!LV`ZD0*6jpSWo-dNT`7FZjhl{$q+PQAN`dDlifl@%eoEj$6)pnIw(;*(<4Fb5(2*#{wl3arMWNrP$)TuNM>00S*PBxY
>P8?)cq=U-+J6paL<)zKV=o-(L5=`7U{jJ9?7D01Jvq58C=uCmVxDQ-zTv=4Ekhn99&~+IhWgO7Z5j(EkdNi=U775+_bpR!?(7AB5r0OUEe03?{NmT023e_O
Y_?HgUuT2zfC#7cNKi)~>R!}@*tA1xr~VhGW~@|SNxt>ZCtwj9^#WH_q^e@4*E*(jkZ9L1G16fUmI&mi5oYuFAGs{E+YoZ-d&n9WW;rMmnRcXTpGx-;J<-Wq
=>_Tl9yIDbF%Dl;vH87(6vi|ug=?2%HjAvfu&vpwwt?-z{}uinRf*>^VR3Hs(J}FlMMy884X^6l(+_?trBNLOrHu&t2|8oBqOGz`u~gV*J~b|4fmiQDHKu>_
_-0|lf*VN+v>u#SmkWUBzabxFOXxGzw2z+II1S=Wu3B-3%|#qkC;=b48JuJnS9;Q(53$^^P_s%Tu>~VB>iOgAXlJ`Y>G{=YG}Hbic60pV0h%mH_B5SLa^xW~
sKGIFgXSi;peBV*qpxtom%j8ydm^`Vn^~~&<BQ!nKT#xLfr(mw0$PH>6APGZBqaAqH7*;>pMhYxv3<U;EgqQMAt&;sG;5&bd9{+rzozOLEqsvIuUi_?xmrER
!)LVgl~HEhq!enl7gF!$WW+B<f+&7LMPI@fGg^)qSvl-p?tc&JO<ug#{Gtxv3jKT4P6DN@O{+@$v7pbugZ(AYjC{H~@#*FVv)1zf+>n&2=g_<Msjh0SoUB`M
IVG4Wk4=DLKyiVHi?~gIEKSn0vN6S44M#?pGJ7t4rHM++qZ3Yapiyoph6N=2ucQlV%5C0w`&7^yVz3NRhnN@bP^&_XsCvtVLYMp*<KE;0r%HH~2=PtXm*O8s
8(8k@236mz7Ef{vKQ3$IE?3WBvk^zUX<Cua5ss(P!9a9uVjya?@gP%n?p<lYu*KMcf2S8+TEktD5C(f_(JGe#ajVEgE&DpdEY!5m^aXPF%QN|2qWwxa#3IR!
j#l+D-eI8(TQbZ>iTyB_k-_>&#4e<@tkb($bGxt4t5`x)(8=72n<H=I3QhLOTzMxwHoT^V&9se!EEzJD1uiibJgtea#MUDeEq0`=Df%L#TBTmnADtT+e-_q2
MRbAM?``2S!k}GD-QXgvWK62{VK@)KG<um?3yylqo9zZ>wY8*El<htAP6zu9elt--d=}E?>npP5%MYKXl?4C)rpRCFgYIxhw==Zq{<`m&7$vXSz(>h>rnp{&
MZuPK`&U6;rJ=MxowJcr<sEbDRSt}x)#&RUZJ5NA(p&sbTj01Q4!O-kyWBSpN`={Y=3zsbQkg_Wk*6f;udB^+=UlLSJV;fhZ&*iOmx;|R`TvZDnmYttcNyRo
9!a1B*}+WK<X45W&Oc%KZGnj$Se<`3cN&7nXamHLaPbsY()}=LRZaHZrL2~5vYq0dD@>gqJa0@R#3CZpIYD)0_DpZ?b~uVX1DgRlc4gcHzXBUU^t)Del+Yf@
x^!n_*>|y9+{B%X2=56I@;z|>kD;@^r8C0gxz*@Rc+6~{>t?sy;;WCUb}?{PjXkOptQRPyC^<eWh7mJT1qt54#e+5oBJypBvCZ$D!yqs8SkdN<?$14yZvYbc
cIy`s-htz2)WNq5Ne3LqUbdh5jMW)j6Zy=V=8J`%nzh~<o!dk_&BIn21@+V{Ko1-r*DlaW>^oM<Og*vooM#G_tcW(N(?SX1D>oQbD2vvf9KKt59dTy#|LI}#
EW~k9TwKL*Qxag`0{ZLnv$3XES`SjO=1GYd0RiP7kE#uP@6?D!vz|J44I#z1#^~JRMmFjyu2%(VbE$Tuf#mzeLhe!Wn7vx^usklBtC-W@e10~31~G*6z|LD?
%zJfW<7~U&Op%GYfq+=nLhe?T`B`xKwCOtgQ-oXigM+{SBm4vtduK=u&S<ye<L!2fgb|1X_g2jB9oUWASEmSV88KHfzndyQMw>UC^OF{860GqjT@hVJY&>rJ
L|_bx(q;~p=hDTxtO7sg;u3HJqqe=$%ip{!j%W7*>*0Xy%G1_`Z{h=8h>`O(kzC>$0=$A~n>1`Ws<1<DOFaz`Fh^<CxBSF&wlFMKt&@&+(yVHbZ^EH2b67M0
gH8h;@%`<8`)gnO_tI}%VkHfZQWF1n2p?I0?M`1!05>%hx^D#E))~OMuPt_X!j}q?=Nb5u3&LDz>bfqJ?6f6f9l`6F9;9+Ebj32&f(nx0vH2g-D{lqINu8rN
e~22q^-2>PY8f8gi6dGp7+U;IijYrANGaqtH$I=lNJM&-h!(_4e&a`h&607bb>=vzXLiv}m-DMDs`v2#$yvJl@U$U1#*-^I_JNw~Z0#oRGl||v!&7vSd$pa2
k2`5pnlGMI`PfE_Pnfw3GCb`MO}*`Yv|e9dv{mh*+^afkm`HTU`(p3oACa%F2YpBGrM!Q4H2JrZ&?bqr^9AqfxKb0-(xn;Rz&XT|y-V#XDDd?8)mr^)M-QHb
Ju@7oeED*!`@f=WW>tYM#WoD^Q~Jb$$y7O)LJh$8k*gLlgb?KL8#aIw7~w1H%)(!hgN%mH_qK0{?M0PXh2RRC)p#>KH{lZ7@Q%a!>IW~I&AoGJXQ>Tb(dO5O
K5}dRI55)>tQdI^hj4^<(ZAh*CfIB~%r!KFy1oEJh_;{p0Pc-nOSj#xAuKpP4SJ&jap+4Mm8(eyTVIKxzuqoa`p&)(GR)O;ooCc3<rRW?#}22@#g4)V4AD0R
7j(flo^E61baqtdBZ88H<Koe=Yu1lG8bML_R@T9bS(T{~ylAT0!Ysg`d`~lpcSoApS?b(6_b8f#Cf2Bnh|KCP1Na}@nzaArdYHEM|6B2|WK$YNzC&H;T#sJ!
4?6UFJ@#kz#bt(Fs=AD4pn<A`2-kj3>+RT7)i#@70B8z_9%axD+2p9o$Y#{ULx?Xm_3^|`<UGTK%2X~jleiO|$H025kv13xs6e3b#&35cq;Pm+oK3@hj1_Mf
T*0=|;H{f=8uwv04N4<~H}D~~|Ctj*_~ze%<UW5W__Q@GR`BW!$XC)B0d;r;6e)Yppl6fQ<5^C=W+e`z7nr8Tbl40kXpEfdmp*R@4P7KQl!RboBgZud8cPf$
>8e?p`DH6o2;FE`co`pL`c_Kb_prDM?9v=tOuB-<bisy!q>9curiYo^6Gkf7{xDWAS#2{z`dDK_ttkdK5%Tfb+~a1H)pt^;m+5-NQi)_ufk1`4pWm`z5C?X4
ZJ>ff>*1EmCEe9fsgPV6^QGXS9V=tFr+UfxBeHV|kF$!%E*pS)jl3MxZ*(kvKt=S5=PZI8@vn0kc!98C4<bx-Rm&thV6cutcJNDaA$`Kmu=@rGDo|R7x$w<3
kg=%KC%<q;RLPmX>`K5KjRx6Jtuz6e#c_qH$@h%W8Wl72mOoaP@ME-ft}Mwq7me;6!=8$|wp%&Z{jM>Ek2zWL5%#|T<(`yXWd%tUbRC){K#4cMjw<U9A>PQ#
LEV|<EfBFs74+s-6aK$sjG4IYJ31ufU}M@`%=<|w*4=eug(3InTL6H8v@xaZaJC%}V?|fQ%s|s>hT7?GM%S0U8SP9wG`O(=HAO6-9DaI@-N4#Tv-?Q_H!dDU
sP}H$7Ic&r!;RgEk|!q=UQWhc1@nTRfgN<IrPurKq?>CtH#Rs_W}^`48wA#p2e(1uH82B|RuQbE0TLuHoc^a`;)uRK<NKi2!z7Z%BxGkiMNm9lG`8W}|6aD`
W<OGbxOdl0%&%C(J3Or$G{&l7_M9V(4~gERPe(A*&GuF|m%xv2v2qQ#nSwZPvYE;%gmhI+Q*cCrH9^+~>g*f_dRa3j<iv`u28IDe2lgAJ0(8cdkr#X&sehr{
95tYp&QX5htXjtcW^NKakMkuC{-al{SIfMmHghmxT^{%r5haFZ8EMCfWtRDME-}c_xh4HTCZgiF&Rgzx_3#|4gd{o=AyTW~zBK&O8N7+-m!lyga@Xslein)`
Aw&d7+xKgDGmJWXrgyk@z5-vvdfP7`v}{_epJQFHt#~8Q%?639%^bDg4yWSb;<&t3w>DiP-miPIk}?|N@*^8o(s=sd5M+Lts5A)%k*w$KOP~&t3U2=$gPTzt
b8tsxk-`#eCQ;gwRn8w+ah7S;P4-g3Q*c6#OR8)M^@9%7Z$LSO-AB!iC#SHevdZ9EJB8PJsPgC)?V0dUYV=@UywGzA5)O$dMT+l|*x7LZE>i?QKb6V5GKN_Q
;TBwguKb~!_FTsAgXsv;SoP9v*jui{d|>GF`?%Nsc42?|wRwEpK4)_Ss3?As-MM+mKSUObJO;<1LS0Cqn$G`0j7R^uZ;p}iHXbQ~-W;pKhzFszu=rVGaeUB_
LQ8<j1Kh1?gA!Sc&92A^>y|X;N`Z#8xPF)f&<8#--xj&!#PcLI6?^nRG*}9r<<;={EE7l|U`N=58wjBGu{FNYbGZ?2o7*!RRsMA>JGAEJ9#l_Wkv1fD#QADV
k3@#|j2ad+HqPTfHFZendcFwTLj-9s2hgx<du$cL0tb|TTT3&jJ%X-v_Mr1#fU#kS6YR{jwvQ<%)@VKPA+scjv7<B^HsQhx4v3zGby{Ob*IbX7QqE@`ouFQT
c>HaO8yLcThE;^o(6QVl`{U_LvB72OpHl(vB%#_U`aGDc^|7n(2dv68cydQc9Ggx!^5Hi?RRiLwtIWkqB$)sLX+YXuh}QBvFWW>Mh<n58K}&B6szo-&1ed6+
14Q}OAL@6AyehMOhFtfPunA!Zn-#&v+Lez)p>I;TTE(sPJLu|X@aHEMk;pRMzw|^(J5=3t0kk;@oGY^owVC-3{fV-%MJ0E;Dsd@#?vDn<8jZdlcK{_CG5D(b
8I8)!y)0Ah`Sw!+LAW?Q;nJ^1rAa0eG#{<UWK(Cb6@EN(uIOuWgP8qIMi9n=Iw|eLmMoXC28_PzpS{pxtq8&~5+#L0kUwe?4HU82xqLfx{8825ogsFY`wd<^
q^Ln0gI+6_5m*P2__vfIh)c_bi`1kK<%eYk^nKayg3SOkPiv)_%WF1KU|ZwT`FQY8y`Y4Rw#*n%fRZ6TWsZ>thn;SG8Y!6Fi;=z2Q;F6^_oSD?HWk)0FXq}>
+yiabA0zlz5fG8+{*nR#$N;d&|H{EU3UTT3BUtBh{bTM`YS+M1Ftt(%K#P|FMB9G_B;~P1r5GC)E<}s`=9++FVzn8DekxF*h#G%DxO%&i4f3oH@?ReLWcYAl
Pu$5!%c+dW+Q@2o^%hS4922ljfgR#55wr}CqQ??sy0%C#_0*XbRpO1|B0_WB#7Kl=eND(^fVmk@UXcEuM_%=zqv>=^?7crzP6(ire*CBsQID2x1#6FBMr-HE
wvJ=`_8rEFwJhd={|+nil8-b=;{K~JmShhaOnUp$VOWOeo}Y^06j-f|)a@2{bVW#yaNpME8DftA%M18Ihobi@6mWrcN7X<O-q&g&E%6MC^u>^0EZlbc>>v_h
!Ex_P`}+A_@~Ac(<S0(hJ3RKRWkNQDfP|WPDLb=rJ%)alz|k4i-XfOc(f>E@9G~jhF8_CSGd2&ls)&Me3RuHKSuq~B)B#~s%)g2Iu^8;&7yHA81MxO%Pi0Pk
S89XMEc-yPFUpTkHo!#ai!}U?8$5g4jNx{U?FMt?@8@ET6+Py}Kl(W2*n(c2hB^-|vBfS<^Vi7ZHb}gzhfKMo7+e@AxAt~<%-;Pj(J@9?=REHYkphnno|k09
yVu>rh94(h+djid;9)I)G3>3H=cdJh0~SxE$G3R4b7f-_ErWatb;&z@U=NVxLAxnFU6AhXI0Jn7$^E}U_gsPvx0*=0w%i@ek842gJio_-&9Xo-$#o%vBaP3l
n#osmLd(3@UlO5OJe+rFU4wP>>f7Ul6L>6s9(Ci!bQ&gtkIhbOWb49a@U&uHDB)NlIm35JOPYZcezKIvnXT@1-LH0LeDpqX`QKJozwFU4g-6WZ*5}ZhcZA}*
z1#y4N`S56HR{P#i{)JC3k2yvu9Lp2|IZi!#IDC|uf{N2ZdRm^&o1u(e(|T`tiq~?VA(MC*kM{^J}&bQ5uTXy)C3lZFR-eJnF9YcD70Oa6O-j`?7&$a8uNWw
_aCezL!27n_r{5#)T1q9i4o;u?YsUZdFgSE$J{bs^x%l5RK?k)Tc~rYubM=f$ulT2oYv`7GBh~!X<&Ll^p*?5o=uljMUnB-JVj1^8AyL@ukhK$bu&K4*FKFz
o?lS|U}b<|p<F%RQwX+RL4m*Xny|D-g)Z68eiWM*Ry>F(Z#vGQ>2VY$M5Ph`6PuApP9wG3|6P*JiB0&(EzknJhCI~IT)2;xvRgST@)rFo&X@ha4n>)vO+GLY
?}wZMTBo>(T|fE9ngTV9W@+y6slGY50XfSms;T|^afTY``s|9({f)>>eX8XHL?Ea&AcVOuieQufjHRv^1O5H$XKjClPN7TH<h0r_3I$nuOXGP-@C%{<_qi#F
w4st&{vK04y&|i7HUN_bjX~0=#F^_ynjrgbv|gZogKr%|_%Iz<9T$B9$R)LvV}WPzU5fk6M@t953qb5Hl1SR-#WPUDn=JFaT1098c)}@iEkr!|ZqJ@9(K+17
@2CJgeWaMHFIs@_4Hj&B6mON4(0lL=50J6?OLOT6{W31t1~G<YQySj)!|;wJ&`L2!>NM$Ve`!k~chN)$;a%Oa?4V1DCAQL<)Tx6PYiNouL`Z_K^%!I(oc*}{
O%$@}qE<zFA&P0Cb&IF&C?$@6kg5aMfWuhNMc^Px;gqMJ%MMP~&#J}Apj3-GT4Iqs<FVu3NLIIyqb&(AF87z{)P^}7F-7Uf<=uqpN|)t`*UL!J7*~jhTrxh0
+*3KV!oMyb1T7<81cXq(P^TWgw{jv(zr6MXHY^mzQNd*y_h*!;@y4KXtj02&5O!1f=#S<@r9H>hIOM!LBcL%ewfWkwWM<kF<Wx!2`*B#?d4PL~M%MH*08O(Y
t`}Ml*4l8KlToR%yW0OpMBtu^q|?rEII&lZvQjA9_poOrItdfA>`2=*CyoF)3D7WMEd)7)F-;R|#{C&z3vMwhWDN0_S$CY&yL%t?MoujS<eRk;-^>0*(Vu==
qfA43;$RkQXrRxJ_)Gz(`Ab?9OAypU-&td_4lrv<_{yOaoQTuDeAWHXnyzfgDTlO4_7MIkOCt$N@lD4eKIuTTd*`g(XEOaFtLG#lr#6jtarriv2PEXO#F~j_
7zJttWAW0V+}kj8&896;5sU&FE_q@ETHVdUxLc}`2rRapH~}Yf5ghChb;p$?N48*oal}d<wx!9+f@!s={%_3a0ck^U9m9B#qq-qRV_fAzM@3q1`3y};0JI5_
FD1i$OG}XZp!s7CQFu8P0Z{y%OER<0{E;@dSvhdBP7Ej%qt22QJz{@cyR|5C8(boO`RJsb%Z0+Pjqa4G#jT@QfZP3I#iv9F2Z}()2|Sw??ZvSquBSek)AW+z
_QpN(I>Jn{b4@5k-|6K2i}yDqnNbbL^#2;W`{_HB#8uIvY%k$M<2~AfQ62x9?N$YL?ZZcuOxP!V?g|zEnjt?a%L2&k2>Zd@E5Z!oHj+VUS$NaQ4gdp>&)XXA
ioy*mTmIx$&v9UnOgJ^PZ2q!STR}1==Q@(3lmDi%;s(hzRuH{Y@&qwTT)%Q!f{w<Xn*Qgm(#yq~uZf4@QyROB4aox;gFs}svcVniykAn2a*O{`I^$97^iTM?
x6ZdUd02y1LK=IOJ%lk=WDPWl;SMK|P+~eTA5iL63GP&+Z;_{%LO$87btM<H$J-2cN)+O3k*knRiNv55skWK|Bz)_GqOsFHmq)FT3cW-FNRI6<Y`CL@`h5}d
9Dpu<Wtk@5pqShymWK`eYZT(3M7O1zxxFA8-A@C5DqOAqE@af`=cLe$X1(Gq92a$}>!bx?jXBm?4B-af?0g=JydL_x{p<>(f~EFs_<qn5d4#W0XU?jjSwkH?
#Jv@h1z_#ix0+gh!TVhOZJ~{SPI8{?m=%r7BMzNQ`M95`F}yBPgjc*Mr)gLVE&(mO%78r%5h+Y7)lz$!W`&qHu{+DnngNgCG;*kX=!3a8Uq{loEv<^_pQ-AW
qr4=T%AcrXw#*xrkGhSYt0M4&?}q~*P%t)WJx)oE+pZ{?P_v=)rr;w9ZeDhC|Ms07k!qayZSpj@bdctc_RHp!^ROGAna)H*C8YPh@sb!(1W<8r)ib%_yQ{F`
)*BzNd()oy&%H#-{51m)N2@73xhi}6+sEY?;{^3iV0!W3lj{@<+NblXIC4~x5}ahuv^_=OwR@~vf8~{_wxLy>9{#742}P7gIDTHD4!plPMX44qSN^F=hpjoC
0(Hib6kSDlY{KP*LJCpdmKw2`wj<j(QozgIyr<Pia1h}IKaUDv=WDkBwMcg;F1OI9;rgrIp#0HwoY~xZ+2IPp4*`Z0+u(2iaH0ep2QB-etxnk@^dJO<WO3qU
%;F7T*qx%O6{LpPx?~%a1!@q@i%w{gyZA!ub{Dq3eFM%+DvhoE{1-mY6`wIASdsLQVql?H(U%?tcG*k<6c<w}jTncwyuU3;&;-@Ea3Eg!a>0yDTvbC1z7A{t
6l^lIkh29lV{o)5E%dpqqE2D(elU<@Gie%9l<m_JCBv`cnHjgnUoj-2<_GnaUq3YD^g{PfQO*@Wjl0Ij4)y?L7Swv%;LD3NrGD}urAiSCz7)(2!kPa^G;>4G
>QlgxLM;WVAJiG{Z|vhf%EQgnZ4cGukdWgVz^#0xV|xy*)lX)}_t!Yp(B}kOA_=|`f+s%K3da^RTqqyI|KnGX*48ko{t<$2D<PU|Z@LWCK_*_0Si`3XXl=_K
QXqyaJKGG5-banc%Uzv(l*k|!UL2aVM@^^L#(IcQ!zq)9VD_cl=Vx9N-hUFU6G2N9>?6<*ky+|;A0C&XP?1?6mT{x!nkSd+Ttp**kaf_a6fghRnoJmUsybDm
tzo-i5DngvS~ZtM@luNTLSonT-YJIc1MA>dqvUR<*jGCtUo6_B4vKE)Ebqbg=n$Xwm~|e9GUsdBF}N-wiHeXDUBV7&|0UVT1RO8a5A3OF%+-&;m29||d^Rzx
XRU$9I@D9^MdV~pN3S~z0U_2^-#Df+aSGoxc?SDU@=F*t>V<VDV6-yXVSm9`XgQLDybg5hH6rORI?tA(UQGS7l*maft_pdx2eO5=E%#=WCP1BT6sKAp!ooX)
qXY-_GSO6(D?~5ZEcfu9;h0a$t<WMaQC*@8RSCerbgrx0X`^+j50l&`oatc91##%dI}`I5ti#lTu$4vd*Bq6X))cu<P)2ir3?u7^bBXJ=s7lpurV9u+n8Vr#
PgOEDA5R#DvR_T`MKH1QEq1kd-rB{5@+_28-TIRTmLMYgjjAF>5=vTl15w4n2~9*+*2(l@X9t>F*Ji2u02!cY7U<QUi6SGhq-0*b-vN{oAY<b`VZpYi8M67j
eSOse*6Oh&54N;P0h6IeEQ((ANa|{Q;gz=~s6W^T+`_4+ACLfSV09I19&<tGFGcLaj6F|b6WZjjX}SxxQ=T<5oc2M|s@Bb#&)bJZ^l(Cr5sNA)wxc}R(gZ`B
p*XJWjqhilyj%+x1GHnlR-^u=yLLKTHNmm)jGY`3iwhV2d1oXk)1UHf|A~}HxFn|l8ZakDVngs6JZZ}2EBD35c%d`L7NkkCd9JK-QAm->9QC=N5h*MY=}(J=
>ATke&qeUbs3)}C4;l|pF%PRVrrS42lP8wn4#fdE<%KmJOTjtWmB0_DFz-TmK}Q8PE-P}Y5DXq^0yct8A#p1O*S3*Zt#MW>e*SU~jxAKz;oH^v0pE9(BVLbC
_w=KQxAWfzJ*5_q1}jR<T$`mb)!(k8uugLbRG`q(U~@o>gV2ELg)f<3VS%a`pFFR$JXgG0!<gT$D`S7Ut1qpmF)5j|*2Jf`!L}Hi^FbYT*U~jtRc~fdNtWYD
sAEhV;a!~xN~lstw38uOod~WWlxoLLXZToexRk@xFeyd*(N=7~9O9WRR{k7(9<(6y3NwG%KvU>9<&l*fW<?$SoA|sK3unUhZ!^v;ysZ~2{l}&~b+@Tl(=e~6
nGsE0L%u1fk5&*la-H&xf>%|A(h$;|Y4fV`kr3FCOKgtS&|wQoFZcO&wk#>DY`0DY?vH%un6-?|ffToMVi~1)XjMncD#Yv!oSVKpZFm!X!M-Lvybj7Vb@9eB
NE%|l+3Ny_B!=X}cX#z-Gj~7gBA}JE@OGiV6d-$rRDVE|+l?1?V8$-<tuh=)PrJtJJ4vF9T-Pewo9K1t1~n9?-uP=UiD*8xIlF_kD=?5QpIYfo1W2<k4dWDk
=*pXp1?K;(z5I*r1ij34SNA6!Z-8j<0I?GSf{9~aJn}862(O~>$$k;Yhn<;Pf0+3G(*+!l;e3Fr*l2nN7+u-ZYv6OYN*j!P;!qD!<8Ho<9oFa)%+i|Jm*hto
G0gvgndAQGK5wbeHTVR6!W5%pZnloxI&ECo9Pvrn!RI=;{$Q0n({t^#o*8B5vqa1b;M>vXc>NMn<z7${kq-!Q6hGO|-L6yvy%WJ(6EiASjKHK0HLs{t>RVS$
1=KB@*lp+eU%?Aaz*T~sd5&H7t;d?zWC9Yirz;j(2pf>aF^LS$Ii5`d>oRJI?(-BLXy)dy=}op~8&ld;i~5|cbN%tpo;c`>o>^a_`}|}guTU>kUVKkX`KAIt
(n{TV-HLp|xKPQhkVM@CY1V8b2fN%4ru59LpjBWp51h~iYOD-8)9(zGC^(DltsmVSlKV~JHDoR5gJGT_fR7J0Z)2Ud6JLJ&{S38vk5i+La{x~L@@}kpP^sQ`
pDp#_8`?)w6BeB(k#jv^XnQ-RT8*8DF70y9^)<H+mH*tKFS2rTJ9nl7Av_uy3;5q=z$ach^z6P^;R73xkhrsG0I>$H6arbkMr}LI!mpEUMOc)e4}xIkF6Cb3
GmXsmI`Sx8*icN3ei^lv$O|HkvY~=@r&QiE@$l)BrQ$1^@zUn2W{%v5ouXX#a<y?f^S=hQavK^@4G}OwnkAmcy!v4%!?e{s@S3Y<PX)(~++5E;6vuJzXjb_Y
%|ZKw!xoPSm1r_wzBSB8(>e}fYbR&asH?J*niVAZ&c{#wznR!+VJKvl>NWH)DOuVUaz7ag5PatK%O=P#9m?KW&hw}$MGK={uG(CMO6!zMhtU9>?Ur)0+{>r8
-c5JX0F1mA6DpB_<ki&HfB_V;f^B8uC#Dq?Q3Gs=4+JF^g2#du^~BP`6bR9@r2J%K;J*?<lf0)OcnYrLoP{{-Qh!h3B&nNBrBP6G&3H96Ok#lO=zR8SwQ7R4
17`46vW;fu8d!R+U;x8-p^Omd<dVw1aqx3nohyhIwt~HWcq(!W(I6K?Xi6a?;#A-xI%A-fp540qNc*D0<yGNqD?nEAdcBdlak&m!Gd?J}cmmWJke;#crkbPy
-R$G;JQpk)aGu!?@>c*ka51Tl)aO!uY2(PS@lhO7td}uY9f;!kgA{3@sIcWEc?st!_Xi$^j{t}ZyZp?M7VG%VHwAX-NI7?3n?3WzN0+JxC^eWmVGnHK;WrT#
P6Ew^<WLJati~K)zl$6L5_uts1-_4={kX}DW?PMICqtFi2FB7Wv^T$+If`1syu^ngEk`hmL9}5|KzpU_gF<P;)2J38l!!#n{_OayLJ>NXISF)=xQ~YcJVnep
PPF0@`<HdIPxu6wc7v9Uc%c(uM0X`(d_aR3%D*3=QY?bkFcpfWqYjdsQGTGYJV}F6^b;P^fj9W_Z$sjDz|J#z7a5UMB(@79bEcRPjJy~~Bga}!(v>Ia_Omb&
26qLzy+VYG(~5Dc2Q-8yCQWrUECLBuB<0YRAdgnc%4+*^FUnG)J&LSw!TF{O&hIkjv%g4fctp+EkwCRVphb&i&%biee2unHq^9T*PED-AMI0$NlY+?Hql?mr
?J6am$6AJ*3__LXFr){avGuaw;ikaUfXh3S*toh|xQ%rbe!*`;8zc>{k@8{`3Z4{)>g~megcru8J5TPRG#R1ln1Hp)<+vGEnFL^?ub4_V%fTGFqaBt_ig;h!
!gUU7{UFicOUIo@vA=B>!rG7)6MX(Ru)^2quJH1mgg>7go$Ckea@=x<81k1agT536pi_QENJu4wr}n|>4c^MH8?!NVbU8QSSgaZGaj?N)bi&$n-})0X=4|vf
1kROFd-WyP<v_Q$A`Qh>h`J6LvW)5+5tfgJWx?-9#+D^?AmOnu8G9B7?Wn<{6t@lU7=EeH%%f}FAAzmP+&{!y>zbOZTo#bbg~ThvpU|k4QAVwvHBz>fy(If9
02@;@c_BYb_p<*sJ;q9tvk=B<;R|c(Ob9x0Q$T{5c3TdsFPL%yW!#Ebb`0<-$y`5rM2`Q14!r2NxbGv<{Z)bRKYp&j%m*jX(%<*eY}IO&!VGHB*@!4HVxP`$
V<LjVJ2EVy*IOz2MW<LvIN1<ebu32+3}Z1#_F-YbdsH+)?T_Zr$8$4hMr;;sue*Ny>I)p<Y8;sRn@$^P&C(T>lzY*6ca&9HxP^=2fE@Xto=Dv&Y5<^-NYbzj
DQ<F3I%$ML^-7Yafo|fRzf%hT+`UH{8-S9QlAU=fplF^BF+~Evw(@KhbXW|)ZSV6X$~dM#q#qwwSi+pu5v&J-8}5CJNqNL@48ca_n?}A$UB_^&9xI(?gMCzd
MrPSu+BKbb+G8rj;_1|GN2OhdP3<=Lq=Z{LI^-1uH}hSTHKqwkm`tt3*{!sa0-XEgIn3$|x>Sfdw<TEoG}zOazwtUDzNiHYhdj`f_<W!J`XGlXg*mSKV)g{<
ebTtLEgaT4Dw8?(+4xX)*)p52ViT*-)O{zg_=9VFh@bNfc)R1x%2dgI@bu6UMGI>Tr>NSJ(%R;81tq{Xl0NP85WMQ%qi|%BC!M~jWhi}Gtoh`tfZyuh$=JnU
FbOX#j9n-Rss8e*UE<g$dQFdgyUA$!L+1vU5kSyHO4^a4cNCHEiwgdKkyQ3Yz9)8e7tG@8g1*>I)2vMV_O=oC`L-S&>iyPKwO}*JeUh`1HYDz$olDjh3w<cQ
l?Vqx{vGoXvdvjNa^c;_=uI+-<&-E(Z3TJWz%hSJ?p6xHgUUf(&YI%Bj)rkB>3Yn1kE$UwMjgTHZyPd~$62O4Lr0MoQThC0Q<vpng8!B=_0BL0%CS`1?3lI}
3*30lXR~T2It(Ogxa7yM(KSU_gKfCNu8x7K2i2W!Wsx?AZv0|)FD*9>|GVxO9c8C&`fIn>%U-sSg%S%O*UytO{UtJTOg0){R>=9r<69(s8uOJ@=G4vjY<n0G
=koj+(9xG_Z3o$=fg7O)54OcHbpDJw8B(9f5?D9nrWMl@wen~X+xSF&DOezodEiPyz_E&N7?PiKw1djdc1PK%v+<2=(!1kjikS$xZqp3H9`#DkxVv!Nn-KEU
-Bi|L*Y)Vw_!8!WF5?vdJ<flvOnB%};kN{o6@`NpL?(%8>PZxEC1EvXX?(<Ew8Eh3^{^fqDSdM>HwWLA%*?awD(GqhoD|7&sk<deR<0T%<4h`PKN*o3sOf@n
`e(72;M%Ia<_<E#Okq7Y1CP^-r33T@Fj>}EjgNHTXJVauGBgQXcjj00`Yhv)(iEv+viTN%&o4jfS%-hR<p7@2gep0JeQ2k4q+)JxA(zR~+viE<i+WuJ#;unG
4xVRN<&b^fPf$#9h4)yjm_~aOR50mC;UX|{+Dd;nw@iz-Xy~QNB+ala0!WG@3mt29-m3)vL>>B(5N5oVnVgO(fZ~;IJ1Q$Jr}zY%Eo8ym#Xl_Z``T%zByP$e
iqgY+RPNS(u1t`seiD6{NrQZE@m}>NbUX@mLE_Ef5t8+!HQTpwL)x+7BIs1L76BuI5Dd;YM5#m&R$#;tw=9e+1o;zTX{9rxvui4a3babEw$UM*+Wb}rf~<sV
Fs4{oErLv-?_KgkkaXg{5%pG3jg_QcQ&jX>_mg8CG>l%nWA)WRWIs#UTK1bmJD^ZKZ^XQAL#2O-nhYP^7L%6xEs8`p4K{Su;j}6E-C;-r2qs+59A0C#xE!!E
RE(rUFzzQh1^8m#EDRgARUUX%rAsSh+z087RdOU`{(P^QV>pYbhpezvY=IrB?#5*BU$Skj3GOmT8%BB;;W54#Pk;4Y8RS%%w`zGAnQz=PA^eb%Alx>%Oyp>@
`ng18M@tCFR=J%F-!Lv=<N|dX{((vmj@;!Qb(LVluSh6w(7Xp}XsRgy381#?9Nu9>S44$Jyd%N9Dy44R!kzYP^T)}{R&gRdr+Dnr7aN&qT8c^`CVGR6=y%y3
J^bLaKoomT&-Out<p8ckhM&xQe+ISNWOI#ahQ9v@=boJ*q>yHm5s)l34(_F$t@7WOtKCc7gj2yk#Kia-ybFp56a1<`JaAiGL5u*>mmhVwpG>SJjKM%ddhL=9
)}~ZkjkSbsLk?UB6QVcUw*c>gI5#_S;}rM8g&nPi2XL$Wc6LIslL)hRQEM%P;%OsY?2u~Iupi6!`l@uK>EX$e@4uVM)U$k6tJUzy;NK3Ro@3#3Lb?E^QtrC5
%qZIijCK@ZUNW5s6p#2RoOpnuyt091iIbSs&*Lpw|Mv!8E<7;_-bC#UzrW1kjFxrey#_wfDU%Ln7C6+LdM;!ah(W{B6#>PzJK=`guh9n}VGN_Ys4jWYx<4N8
M{!Ucl0uDOH);$j*}L?Bwg7<C6EIt`F|c0)(tc$f-Ai-8thH9=WJP9@R&f;*3<y;<XTe5vBil&{KA;aNj3ug}2ciPX5)U)hZ<v)d=%?i=pRE#NOQn5jZlW8D
AtU1t?)Lu2a|oG}m3e-N@0-iDFUtAh%;7!)s<fXbcE~|nQ*b_@=slo1Q~;t`nRJWQ`P7tG^pxxbQ^8n1k;v_Q5aZ?0E(S3<GKF3|McVB6@2=l%tzDA7skoW^
r9}X1E8&9E3rq{`mVWl>3~FwQ)yla?PFYwch^(nACxCh<z9fM;+Q+TxFSx5K9Nrxam+0n(lh6p9$dH8>4VCNQ9zZ8_hqsGwKw1!;BOr0O^q8`Sp1La_V^_p1
20@fOoiRSDzpDk|)Lr^GOzv|2sbS|sUk+wsdVN@xnaz>#&RTuiXRMa>W-|*fk%-7VrW;ATWs|;73018Hm1K@D<O>Q}5kWQJopoN*a=cX1Q$tDfoy>LiI+A5v
f*5@ME^@ZPU1(C>J6;d5uHZ9v<DB~IktTF7jg3g|u>VR~JyY%=c+OR7DY*2#a?g3YEv9F*LtE5VIA$7=3p4>jwZcz7L`-IKcv;!t-mF~SXRGg~&<ZK9Tx<tY
Jr$9Zv#G#()j+(VTNe!?sZXX&5q|}z{!Efpe(YV`Zeh8wrY)y6JV(1|)@^2L`sg7<6QH_4fQ%CH1CDU-#CiSeYcTnA_lsdB>o!}hfG0*q_<%G-JV{lk)|j@a
bs}cVBUg&L!1f89gK*VO!{XHLX~d#6UKd!UdI7!S6?0NmfW{5sr(#Pc^(+;ci`7u$-bmChx+_FJ*o#GAh5F=U1uZHR_mK@q9?w08!Q$Y}ER=%h#vMJTNAxL!
XQ3Z9jj4@K9?m;dg|J(`a75@|--J_4&nO5h-k|cU-UDn%Akg={-m>QlEN2W&@7iAzS3f&Gjnzg;>Kea|%Cob)cenErkXe#(#C4`bg>5?)mESyI;zOQ2YTrKW
`uk&E4<mM4*+L3PNv!UiKB#+1VfEfXk1TqUOWwgHTP!ua;EgU^cx6wf>X?_grCjm8Yjh_hw<Ut?^L($-cyVrEVHXFk1hN`OMZB3OlJ^^YHWFI1P)DA5({5Z1
)ug3}SS-s{L=^B)H&zHth~XQ}cBJSAYD>_QyqKP(GxYP1HE1SPuK8%)<KCq;d_c&6&MUOecsO7EV~sr(i)NZ53G=P7w7i@o4qL<gk|JjD7`+|U6KmRU)N4QC
ZE2P-Y4)9`gR#&KN!}g;A#*SF$BYKs?t0-hHj|q{vr~gBmhi{zS&?r3c-_<VHCTa9lOJR2?Nkxe|L8aiv?7Zd%EN2-?;s<<PT8LtmDe(g*45{*@ZqLO`pdc@
jTNvop+>SKbcb>1BOX7cD;~K%tlK<!ORvrGuA`i(ghgQ$JJC2mhf&ZbftE{}62`^Pbb**=f26iF+Ks&J+0L%8kKf@sDrEq<>^U}GUU!uyIyn`!c-f_=W1In=
UVhH&TSx3Nr9xnXDGhF1%9+S6VyB$`8v@N}sjuJ~0pbHOhFN``AKCv24a9sHb?Th=jdp%OMRRs1gtcV$Nkdy^(_h_KpQy23;K@wc$f`{1Fmdbd7}bZvEnS!w
xF`Y+i)yZM>3_{{G0MhENaqJ$Hc-0Ggn4)}MNVpu`w^(^Y8!j9yIRYp>}$dZt4<xLzl5+u(j0&ippNn?agp!nT?s_ak3{LL3Z2|T=-;cLCTNwR?=IduY58-L
uOht24giRnL*#qH)=-?0<`!pk3Aw$(XR|pDR*Nm+lQW89iX5WaGDyYhxdF8skl-pmL=Hi|E80$HGGa_+`|yzUcZj{B1tY`FzRh!yog*w`s#Q1Q2+ZuT=qsj(
vv{ERB>LNRSsC!Ob2_-g#+Ozj!n=s&6r`z)GG>(xt&B5jONg&0RiWCC<;rte94O(YEdBOSjpiq?3L}E4hA62jl-x5%&nyCXfkG5}+A;Sg?WQ?Htkis|&5s^f
3gAAoI+GdwSor`R4Mc-}ZW~o1H&EM{mgjIx5(2XV0qeHaiFU$gz6l&PlN#HDox!`{k4Z>Ov%$)pzsBp9O+2Y()TUG%4^68b#!!4JgfIO90wYKn%Ctn+2<*^0
)b|>bYz24S7fZ*1I=Fw{_Bs>v2VE5hA-Z}6D%biqgi8V=`-6)gHMBA>hprQ@`_GCF=T?)Abi!hyI<i3%>aDu2q83O#TqnCf+qP+<N~@EO*T?6Tv3Yi!kQuUA
xv3b`!QX_(aD^XuAnb>x+c{0u=-FxcfTR}wjxEL{po+!cT8;U7m0|)939un48Ik=OS*XH@fcbv9Ua~L!LhywxqpYkdSj1?9SUGqMzSofRd}F|Cy5&_uOGak7
LG?oVS2`GsM5_7MjFE>c)$0V>FoC7-3Pl8`d&2DGj^Fw4sj$Sp<`iTdQxNS;@yPVhtgus9a;`pr48fHRwO2ke7}r{sJ_$cO%Ih??PL>(RYL2Y8DpDeP$YWKF
a>WG$hJ=q540cY;q5+D+I&u~l5EuFw)zN4XcC!GtdwM`Hd-4&&k6=`&Wls{;^E&Qxg{(KT>;|pBTMqMGxHihXR)Powt6F-EXu~cQ#Iz^|$|{WAv?mH|zk-$A
Z@q!jhjtnT=u5X~;sMP9@;O2gzw|7wcI96Sk@_y6>B5z)J9C$}+q#Uyw?V2Q`_1Ma1-mN+&_|4g|3ew%=2l|H2?8jFY-gTLhN9^WT0{%P3qT1GuQVK!;v9tm
I{3^ZQ0A+Ia#Cw9(5i#vh{|)l^BQiPf3qIeu!3a7FGGN8M*5g|fteL`D58?q(@+lz%m9sA*$=I?O1%p~EzpIzx#E$c656f@z_F_re|K9M(V(u|?YevJM9A&=
<zJ?-9k#u#0K7?-E={<iW|4x#`b1g_HJC$K&}|XN^4AOL<xZa#*CMRcGwsvgSxinLu3d_#HKWH|p)AH=r6;%Z?7nx9NZor}G!f|<%4~j~O^e!kn&1<mv_<J1
PGQL4bKQE4MF~k-K6@LORahhm_78`o{t>A@#^cxV8WVH(@W7-AoS&;AuLDvJ9&T@ZQFR>w{*UyGEB%?px0Ien%VPS-&YJJ_6998F#3mCh=BICL*qj6=&2lYG
gD4gUo%YMf@!>}cE)q$|e4<|;gCuo<-XXtyN@x!n=HWAcEoUPzDlhV^<Jikmq#aRf@igtp#&&?hOvma*98)HU;4fG~xk{bIKQC9?u>STxL=CgvaTS$hel+5%
Uwq7Yc?>A)^xPa8Ut-GXo)V^drgNo$nixih+P80to=TbDD27Q=q^7#G1W1N-sol|~GM0R7vTPxtNQnqSenbF-_b)H3&hf>%^4b_U1E^^UTCiKCV>dgClp2fp
@>-nGICDfNeAdcT+hoz}{6&nvq$ETV_P7DaRu>|W6ub7!0*XDX|M1$4Z(s|56ai;+EYBQ>x!_59PRM`k=jKzUE<0X3^hWwU+)Nb@h5f(=t8}zVo4|OGULc{_
7U3s%#GPBt^#%H8kPFceurL(&REh^$^mQDo7p!q2!!j&Tg?OouNy02=Q{uhw+dz%zDjgKPZ-uw~qk!=8qo!yD3nn0k{BUQ><9(G45bRLRFmVUJ1}F{{Am;P=
)Nkt1D(lVrDnzqpRh0cr$Q!n5V6*;JEaN7r0^Pu*7_ZT^4ao!sCc3705?zFUG$#^RK>r)y)d<Dkxd1%sjbj>m{7Q|uFo{)3YG-+|3QVSRr0};F&V(Ce@^;#4
0e3y8Hjd^g?CpSx`4(~IAq2M1^%t0dYenUN2Z+Dtg;UWc?=3^hM+~6Zva`lH!^MKOY`f98vJ}|@@4#|Czx%cX7a>S?1EqWzvi%KZT-kc<q9>uc=JKplCcFi(
p8elvC3q5<-B`;QB?Lu)Fw`*g1y%C1^(16{lV38HAmz{WXFGWFu^0q&l1g*KoRk{v*LFtiq|kd+C?Na+<?4cKn@K2bq1-YdMFa(aUp@3H=Mw}xMZEY%_%P_>
%*wN0J1Rz?wz^xd(Bu-Znouuv*&tyjvC#0|9So$0Ts_=TA11m<z)yJ+{=3eQG$O!@t!LbBP9|O{y;TWEiT|?0NX!NTva9Fwg0u>NG{w&H@hR2Q1<L*%Ihy6h
vnni|&wbD*U%PC1d?nD_VnDj?1Q{nD?{~Kx&olKIs<G%lbC6n8+yS|<CCpEInDPvk)FlP5Yek8-OwCTutKA&<sVH8vA7%0O<Yzu!RtMJsR~y`C4Y*51N0&8P
5g37P3*v}s<QXZjLt`6J#ziVBgJaW1sTDkKf%RCD`9?w6=+7PaM%Nmih<pvY5|{9HGH?I}9b`E(Z>lx7=5Aqia^<s*=)kLMVA{%?{4MIF2FB-uG8=HR0j8gK
=FrZb5|#z>HRCrC-gHgKH9Ze4FzTlbkCf(=;kx*E?=ESuG5s^G%<hMF1-{M+`W+gQCach}qtgbH*{q#MJVnmnaW`UPw_h%#L{d2LQ1Sb_*UYKwpU0qhpCmXk
jnCIzA5uf<O+l@ts*F%M1O{*;(KiD;xzp3pBn#~t*6{lgkh<Vu^y#eXZ`SMcXmPY%H^2$mVR<}80s|HsY@PJ;f|$;ASyX3QL9E)RYijpko3HC$N7|9+$#xTy
c^xXg20qnFBpQTGDjCHCgEBGPdDuRI;V8%1@Txsr9H?57yb-FIZ2fKLp%fis9>?f^HIIo`mu1(5E;jbv3B@z_LQ%i>#zTq_dPdKV^M^dEy9Mx$&j0xlhi9oz
e2upe?7)*h_V>5zPt-3m<cdBOcQ+JBpluCn4G&jb+ofJWeNvTW2~v^^Fd~IwkjvBoB$v?DvwbT*=0>RnhLRPkv*y2nFRSp4v(_msEKxmaTbdWfxLVC?W!6--
P0|sh2)PVN5#rG)`Wk9+t7NwHK`iPCHyMqUZVN4@TWV&TIuFNXWbz5?;`My!Q{UG2aN5q&_WoRSeU3f{Iw2UAQMx_n_(divN`C9{MYlCsPSJ2=GCb8!LH!E`
ioZA*dU7OSb=fD?8(3-$24!Iv0SzJxr2U6@H(6(lySw}~ug{`Y+ZDC@)qE4VuqbTJ7+!ceKnTfxa1tD=_j*jLhRLK~F^6<61AR!O4|~C@PzT|4Bny+7;k`!<
r{;p{P+)PYnZH?Ra{ta$;ms?dQ+K%W%)N{anK_Q8{2_*<)pR})<*|KPkrgIv4-$EGy8XcRVlECc)Z`^z?P}%?mD`Ka^)OxD1hZG2>M~p3I|HVSnNphdh*6S6
NglhE2ghe5ric1hL!ayTN<E1F({aRWuGt}6JDJ*^tx|Eca`g3$z{n%eQ2b9dYixml^a8%`m&=3#0z&xC-kY}@=0pl;cTIlBaeYnznOg@*e-LTo3;qpOn9cLH
O}#JMk>uPRMUG9D>S?yjn;**TdOc!X#Xi~Au_GDF9`rY+V5J=jTNvC8&uyZ2Cize@SFYpnOAA~_)}y7j#Ff36?C^iu=)caM)^F%_KK1p;zrf3?p+Ue`NqLdo
`qwia&N(8+Xf>4@RrtB?4JUM(Dp))BOGFz~NSq8zgXfZuXH;M{B5J39y=^r(i9ZkNz-SdBB?EK`#uq~;|4cXRIdc^8SGGJWbOrv$!>avi#e6*!j6k~IVs!7#
cgzzU#Y>A6WQ50c%zvx_pTn3rioCtOSIYq*;#&k{&q%|1aXz&o-W<n$pO0Vb<g}L7nYjlMAj0x4!$&88jm5f)$TO$8ddRj$q*{01cn;U6H;vBMo}glil;SPz
4q+<*6n6Gd<8d9&icQJigK@p6(Y`>Y7`937JCLOCGS!^Ar2iKq1<#*v7C&+zOJ8D=^Z9-XcY(2Rcb->PDY!8Qb$X-c3JiD;4j5thI=?1N=zc$igFlzSFn<Ui
<u<?oJa4gVuH;+InebuSEcalk1~=j4w`8ku&1Q^J2wShxsx#Ba^XxQa8#~=)N0iwE(!M<#2B?#W&ngTn5#~Pm^U;A!CRor6{^_qZ!3i*{=lHfK_{fRViOOF(
NnIaoeBduX6N8MNx$->xYjfSBW)^Kt=uR)^F_x5fsyGkqA>8@)-`C4Z4wn};a?V;&>8MLA%?=eSnWMf~oY;$sU$KIRKgaMX!Eu<gw-_3Uujt7%AGP_?Esh~D
btEhWcOv8vk_a)^b(a!oWE#6CJE9yP<HtQWWaFs0<VGiIr|{^jB!r5S_RY7g!KI{BaR?%{q>C^hXfS_lZEMIYSOb|d3#P{DL6=3gkAh_|eyX|a;8SFkz{hXb
68{>={OJtmB&jd(Y6e*Y-2r3&k6aP;KA$m|!#1VAZ{>={o)I_8?fnGSmBYuaJPc$6Cqy$fRcIs(D+tX_OfCe#<uRKbfxstV8FaDjJ|^d%sxC*=bmguN2<NX+
&uF&K*DQI#96PLBAQ`376T<ofvd5oiIQo^FstY5v8o+>X<L{HNWCpJag;QYi$<8XToG%9@6ZKp6J-+o%=y^ZjP~Xz*+@XcXD#(Yu<{tW-7!86m)IKI+!tT2|
<|G5K4J!W=ZG{)^n*uk?MTw+r&1eOw%!w8Xa<g2G28=~a_K13CTWBNqOuP+XHF_-CuV(FRTh1chKw*r&(F+~MWKp(PkGob(?WWjPY-!Z!Urk9CJ-+{4?N-88
apV9nNbmIqh_N4(sPGO@ndFGv(YY~EmU6@ZR2`>YPv`~$^^&L^95JYcll%ayNSEqC;74V6*&pbxCYC0m4iAj<WPsA|RqFajfk>aEOrLL08HDI@j)k}krOtN)
iHI|^a9%^J_9|oELxWh+7h!$U&sBRmk-F1rU1a|pAR0Iyvx#xc)bzlvC&W&nz`!-wS}y)Ve0(w31FMio^uTMtUYu_`s(*~fSWac_;OeXqN=(0tv-FhK+Lz$M
BAqyXqbH(orvoKxva3=JK+$Owr2<*Ij)T0zX=K$9Rrhlfg;?xWa{-oLaEZ?^CKMJN$FGBS8XD9_p|OA0GTzv>QWjb4aG%EScGu^b3DUH{J1T+o{2)wwUhM+9
RoC@A*#%|7Yd9DQpM!;PjBHZDM#tgQw<Jxewu)f0)AtovV7x}wZw$+sf{qH>=}rE)>%tD(cTI`GXf>_T#4+W7J9(_PwyF=F1?1<fN{K`AFo9oD{b(L7r*BUP
z5uS-Np`&7vC}+Rq`+>dZec?OB|Hpf7&3ha1y>dRuGS!;zhdx3;w~qt3KDltHfSmr@m67>X6EZXN*>+LJlp}Idz|JE@$<>?Ep-tgpuTNdWY#QRj}oH<2|%C>
(FrZiC-zqh4wdY0t-5A>!7ZEQec8I3WW899m}MTqO~1G0s#hapyp)dbqvaFL>s9=Q=2)DBY=c4iT4p&AR1KLaY1>Vkz);SWT5`@LdkE~5ugu5#*M4FLj$P+$
$B={a15h`YaLC#W83XJ8JucXABMH3+7{Z|Niu%PqG4G05o5^{}FJunH);UNd!gVw^{RMe%uF1U@3Cm{q5d8L4uW~vlyuXjoq=g>P%7j%OTf(`%5aQcski$|_
0JP)=Z#40e5{uf5JWiO)2)4sP5dIz>8#D3d-_4hr4yrhq7fL39i1#^*M;mMbxCDf|5PWkB)PQ#4R8J{FVP4qX)HLoZ&qOIx_P;zG0y0C&peA`=c2P)^7AjFj
U55={7(WSgfv98A%Yr3ptQJsjRLG|PdNpk|1IVnw0UQfM3&|-Nk6#QVJTx>86lY6f*?0noq$j_v+8kd&v6Ym)ST8mx>u$iOBR$*$cpJXA#)=%;3g+S$;ch$s
I%g!)jEv?!S7gEYAPDzL{Yg-Y6{TI0;zXb;rrdbmIQVsk?7!9B24|(?)1jj?n2xzFC3r`Y+<#|$HC=(y1*AOv^kFHal1I4oPe2#oDSKRi;rKEkh*c@5QP@}&
2ayxrlWQzL%wYiZCGm0HuW%AGfakw_p`e1Pc8oB~8{v=|e}YHdP2PMJe$}{f{KIoVe|i-uPrTVmGyO_yfGh9NMpPZPFf9B9tM?hhr*_vvI)uYu86+Sv<iWc*
7iCoa2e2OEm=Sx>9t+1lru*~JW!%lv)GnEc)=*)(CD`1LT3yLIXU6BhQvM3h6Ut8uR{`K1=GYcgZZ*-5`e$0#uhnvf8rpj;d8Nn(p)j9QeaJPH3>uk_iSMY?
310ZUj^=$WOuHfB9-8Wb=jd$(Gi9xz_);gM*_wLJ)!SqT%Q7{V4=KHmB2AyGL0)E^4)EcEiX=@)cxkj9Vbj4h8pMS?sp95AY@eMKUczU^x_2#&My^K^340=}
mA7SHX9T?30(8LSjF$GUaHp=ED-AE+?#;e^hY_#OD&isDtwVA4q&(<Bf}=|TGu4G*4n5vLa`u$HDx4MOQ=+AXY5TWGY0=rME;x0QN#205ggdDmo;UIkY4|e!
j6JC?{?p_*NPWU_;5b(A-%>ZnDxJ?RU9CiM6c*=t=>dM`7?#M#(#M-SA;`b~%vODR?}9%{mjrR$6kk&S{;d0+!xvikf{?X;V`@F<#xs~Y%s`xb69A|Vh7PNv
HZQYscamAT^<I(E62UUC<z0wR=(JdD{QAee^O)Cm^Nd9fq^(8hzHC8c$FOYL>E;~4N#eIqhIbL`H`V@ieK5TZE#RSowCl}|GXVwQFuQKTi24{{0(-xKP6te*
VZE+G-Z=kcK@vG_ToRhFEY0Gu1O+&0?>XBoup7o!7h~gZMjnhqJZ9afjKROu?b6+r9iEWEpO+gfu!ACpcyO{rGQ1`lk7y*{h2`^a5MhT?UTYBlC>f#!nS?TR
tEFmYwM++lkoAgVJII-3qP%BR-<Vh^UF-zA@B^~!12PS9jUf#ZVx?L!Ki<Cp%um~Vd1;}ho)p63=k+p6ROzJAI8`<4zL`1%>Y$`z#W4G#{^CBJ4NWlEW1KbC
i^X{fP)_RBp1YMAT`z6*1#LEGoM}(P!q%2H+)atctUiOBi&`i=!IIwby9L8(t_!GER7WMf2a|by*0oC91pWih>UGaO*F>8%q2C$?Igc&!;dSYS;byZ4L;LjC
LKy{h-N1oBv12TMR&AFP?}9NFZ~r1d=}=QlFmv1NjIsVY%j>wGN;c}B7p-P!(iz7(m@viY7fC83t!aXNrjbkfzzg*%>wLE`sVcLUP<i4?ROWlei4(O$#7=l<
`pN!<D|suwAm#@yPoN?`QxkW3Anu(Dc0g0_0l`6kCW!grJB--Rk0B7)Gcbid$in~)i=6q_z4=WGf%vS`362NPr_j^%*7Wdoir`?UJX%F$#$vc64CEPVcVVZt
L7EP+{nN<57A2LH6<o?-4ZRKiIz<>?=Ez2S48Fc~iEQgpm#3&nONHH(2K;zmyi$<5iwTCkd9MSWU)!M-M2CQ)*+&*F<S9<aXLp{_gLTdAEK-}E<v1a0p(A&t
D-*E*dy!Xc2V_+V3c+3OQIM1Hj!l^hXGR~_AV4Q>5EX1+$X}Vy2nOY`{k_!{x?C<sp`uS56-OX75<kcgM=4l(5nwWUgpN9}R`qV0>WUr{$+_z53NPwSnu})O
r!s$xj}Ni)82?4-yNtZ$tJtej4z@!R@)#mKnKLW)V%*X=#%Rgtj@f>G$77^$za#n~zIa6(pZphfWiGyhFY}GaS{wr<dM%R}scLA4ng-;*68pNfg?hfO%45%=
(I4r%Jb<$JH8862^ds)gpK^<|gPHk&mo)fh-p-@-GhU=m?sOe^Y&8s}(wTj^!zqNdT<#Iy!{{@yc;bA#TUapnB-T(G^tCxNQWJhgb&1RPeuZiz&`9cDkP`l{
K*+BMqyyt+NkSMxg|`3Pw_pfcF%v{qhrD?J!_k5kPd|wpOMy|CwP|;?FEL(!7p7ihsJxH^f7GGJ>q{OiKNdU~Pze2iJsIDr<BVRASZ-ewLA~o93s^b_V582B
w{L|>@ncBgYIVBt0l}vd!UFWZ|4DfKV7T#aJY^i}adQ>=_377O<S$MuztO&aW7}(wlunHaWXl##N2^iyF1}fq40LMeHhI!8)L9v}(>$=nu{OkSP?bRSttGp%
yv)xW#PN)@;mxb4n>X$Dwq=RxjaU=q+A|h~?V}QT7w?Zn=R#K~z8bacyAZx~BIPpb6N^u}R?W+{hV8-aZGnsj1AY=OhOK4=w4)s=o~e+Op4YJdwraU^{wa`p
;B>xpy(=2gkUhnWa!4S#Rl(w$0fqaV_LgW6dMX2B|A&N?cY@u=bQX)ME0fCOh38Q9?B4@Dx}+p|N7E(|EK&&Xoc&@u|Ej^i;*u4rvyQ1Q$=w6fWATSeJk$hP
BLIJ=;e}GG0(5opNmsGqWbthuvVKYmxSC_P_&Iz5u5vbt4kNUzqIH9fhi2bvr2tMH2=M&og~KHd>m_FRnQT?!XnHVnPs7OCHrzGskhZv+tv?Y^@m=9bg}u_S
yz|^V0iG0yU+DE~9nT;VN4mrbwzv|<uEVT3<%W0o^gX~rlD(;>q^;<`KmGpR9C4;K*^~FhLx5wgSw)0ZKQES_V2?P2BpEk%AWAiUIb@Vi$3j#?Mw>2ZFO@nF
rT^!Z%RAsBe1@V6OR9Yj-VGowPFg5M^%|9N8K5w<!-nqG=)#*JCf3CeBQMm(vrzkd+DDuqfSB3(qSkz^fdNIWA8p=PVk)eH<m8dF9^%>GA6)y}@Jwb)=_nUE
a;V$ECkD}PM>5RO{xGHT4_AE-Qcew=qODmDMidCtb9J|f^1wqg#%NlVQ-+LTQZKN%-#ydRv5L}8;ZdE3B1zp`;;F-7PbHxl4+P%CGlliomLJp1e+*U?JuJ3#
OzB%Dd$L*bwo7+6C`jvqojq{&A{esQySK)t6eS$d&3@zqGfbwvuicEREi+y5kYKk<?APZy=en7EF0*m0`@_`iB=GY1lKpATz91__R?R}`<Zg@j66p!!6jlEk
aEd(f>vI5rYcN8uJ~M-~GQ&k|xeUIc=Vv29H5oRvt^>|<eDU%7@&`r`mgSREF|5_mO9joRwxSO&2oxgCpp-&)MWkWV)OTp|>Ep9)8gf1+OLDpLPRkU)meZ;$
rDY0<p}jx^O3DvVs*!3bmMT^lrJgU5bA`p%8RDMPx<P$XQ$OQ8J$^mn&MsTAyKU}vIT$Zh{3F?YP#gBu`@$C(C$g<7*6@yE<|b^a^sp&M>&$n0j@|kITp`LT
SF?z**~1Nh2@pG-StAr~$^>x*U3h61V*b(T0q1+=9%3~5F~;@LQY((Ug=vYI(U#nlel|ZRsps^%Xi3eK`B-pQ^4wDeA1@Ox=IjKW+D~po?G-81OXQXvN~w#(
x#yfUxkS_5KKyjh6z1~rdsXs(53h7<(CC7#J-4Cfwnvh`h3+2nEFb7ZvPKpFiem3rY!zOzO4}yO3iG;z?8Y&tDG^m65h5-r%BrErImr)A7ZQAiY4pe0F%>Pw
GbS59C4?Ue?xSaW*Z<XUv<5<@L*57nLt|&AqA7KPr=n*(z=UAW(%SXc0A5psgxHnhjOm}Djey~!_8bA|>I1;*i&Sx&4!A`HD}m-PYEIgbBNLr>pbgDQlTLA}
lZ?mHF3=wz813RId^5}l3X0D{ac_wE^KSX%Hc@8UL><KX$kw^r@~g<LTyMr<GRj|gcx1o}6lLy-GaZ~VpD9DDAX@m~kH&v$RJxXcgYjr^>4q>28|A;=_~atW
?1Vy9L==q>4{T2$0Ep|WJcoW%6pj$#+y^DFn(t8|6i|MlYR9||hlFQ;!Gi8i&=W-TT_TlDlA~)Fea$38q5dUwB|%LoR3DEHWFdaIzmh%X&$z>7x27x6?o1FT
y8lx=z7ZvU)QZPGO@CwZcOu&tb5-S1@~ot+Hl$P4Kygl+029l1%$}Nz%vm(L!d!C2wn;0oDKDrMp0!3vcx&x#nFM3zpsWJxb`69H+&*%O_LH<LsB+<aPE7$Q
Iq9i5q&~4^BL_7XCBCsx1J^EnYupk;lYiy0kr!l@N}++h>Pu=|79Ja?XH=%${J88XJCV}&yS7~Kaq!m8S|`9>mQlIDD$>bwO}LDr#TAAdDj_0#YZ3+u>)<AP
J+>lMt?|_xqTAiE9HGz+-$3IPgp<e>{I|LkP^i}VTC)k{@n@OI0m>qH$$k14W{1u)6Lb7q;wUqGwdut-@o7K#L=gQgM<To+^&`yLaQZ3b77kg_`<eser3-~y
d<yck6;<`HMck!U?nNYsQD4`cZ98`;dzkooVDP$`!Da)~J9zwm2C@Ui?g2ban!}zOx|f}oRV+O`uRr`Ocy?<Gt~GLhdac0)b+ADFNdSg`mbD}=dWX3-PWG+E
b_vnh@hOZ0b_4!Mc?cMo_>Qm{Fo~=RgYy!1EPqOi{5KxAmqFxedu56Oq=QTXz>}B4u4*UUv!JK?aBr)i{~=N)!u2YOf6~VUx0j%m`e>ryFkfkg=nZMa!;uok
|DT$b81gm8d}1emf1z((=1X<}|1))j2Y#8fm3}-ks39QO`U_aa(8cws*0Tk)u9Yt$o5j3y7|zdnR=0JL3~XOHpFD~#(~0G9uHIYKlrx~uGYZaro45wRiyt`c
3^HPEN#Y&kri&uqS~9ZC`D$;^_Q&Z-V3^i8)#T%d!qQRawaSh4$n77v^wJ`u)Gu1j)z}2TYu(bq=Q4=M$I@Z|&)B+v*r)j+MXmNQ_JfLJ+tP<{2|QJ~XRD>;
K=vD*mwZ|sd;&Ss>aX}>PWyiC5UbNH%Ir?TVEQ**6DB{YpI^@<HPLEvyHUX2S4{ZH=M}7%IRehW3=bvTBW5*`aZU&8Z)0Fx64bK-IgWk3{^PzG9UE4xDD~C}
h=HPX3>JJ0>b%CU_6O6mK1p`uHoeaOq2(eFNFOR~IEVLU5!>hS_C^Rh*&CU;&Jqzt>W((c<TH<DfY{{!1>S9y^{=+clfnrZE6l)f6I@lD)UO|{5t0I;!Rhhl
8dOV2lG2`IU~^0i7{B>nnzcw)2h3wmO4593I$!F!`jX(O&?ltQHJ^7g<CVA`{F3>a0H*7=7#w+n8nT=UhQ<^>MqF=Q+wtScnPK^Z=6tk<e=%+E<vK%g7ZQ!S
47xbrsIQUYzzeP{t1i-x0|ye7iHc_Ev7ByFVYaTKE8>VoTCyp^h0+whE|M^ZaI*r|vihVS+qozi5&9i`7Y5<pom2Nugea4kw<#NjJfu3ZP|UWEFhBdAViGGL
#)@U~MlWm>$pgosK5lmYF44|MEXr}CqOxSWfzAXLIRctY2%K1sESz*fOPlgQk}nXC{8$C=Tj|}xren@r5=seYMfm)Ns)$c$lDok5KupK=nse9%NzsZkE!5pY
f+zDSzmTKra);=^Bl=>8B?9-kXQbt@n?)0ZN0~+zjXXL_0ZzdVWS*ykw=|TzCl@cJ_j}ek-7vj$qeP?e99R}EW_{?DgTVlmBUV$yJ8Kr0rtP#t&BZdKOcIwz
4$l~9C_Bj;czV?~KAB+PEAkX1-oaaCWEE%KUIbVPXNGtMJ)V;skPdc2QzDC#pHj^VFNdi@SQ!{ow_<hCQAqsVN{7alj!dNotn`snfdVcb=sv~u941g!<Vr>+
c+3ov3KX)-dcCJWpCS#HGmC?2XY<&c%mL5~HlV0_zHjF=U7*j6)$}#>2$39zeEb8*SVTt_SWy;8V4l9|n+cin!V(C0rRbamqJUM2HlfOfB<Z67uz%e>jWg*w
r=kA4cIjpBv3RQ_y`nXz0cHSPkA>3NfL<{#eHd@)jaIW8R)&!CsIIF%VJwwq5fGegIbK#7G%ZWLLh$+BT|Yd+t_RTVnoue>B5pPv!VC)|GlJ0l9{)fcCM$!P
ZgBetjzr^ZH9LRfv%+3O5uFF(noY;>?#cn*HSPmM%JW}y1x5)S)s`_`Ww`fsZi^XIX+-NEC=DIL<=`{UBD!Vr>Cq^Qv`w)sGhwjJqKI6`A4hq*803XR^(o}}
@}CiDxhi1P!6sM+smvHH*~6!Q(I07gviZr&lN0b_`6)#y9X08IE-QTL1q#fU6GHO{E_ObCt0;%oAf()sf&nL>KRD<7`Ip4?$-Uw*=*-<ktK>VdGaejAJDE5s
Cs{v2hvi`7LYl0cxK_jemK9t6Q>O_lt4hJz^8jo3D?F`ubnj}_Au*hYxa_MahCAQ$%_~w&VqCSe_BlYjY2)Mj2A<j{m8!%OpNbiE2~oCC?u11)SO%37ceC{`
<(~v#OI~L!Kb$D9hMzdI^an-?9ADeXjri~>hCYa8{BPVl>-Y`EwWoy3sg?R<<*2!yh5d!{Bt&(L?W~vnvPLXB<bzhXQGt-@vX~jDyPW&-YBAEIn-E{`k`s9V
q$qW}#XX4&6xlS0oU*YvmG+HpZwwe*1fE^eUt>L2dAnm;G2#WXO(D{*k<+TQ+RL)<&ls`8qgW%;*mR9sd|^@I+EmyB{=xbr5oHziJYL){yIug}<E4j;=tfqq
L)S+8DUTkJ%0km_aDGAU5WSd4`iv|0tfbw#jP@V!aX-}?c546$__yy2A+eBj{M1#P6gzT}R@qiYbUvlC4|4Zlvg9`h6La@8M%=W{T?c*gs3%e+D6Gi!t+9cI
z1;meu#%xjV07i<JU{$lUkZ-%Jv%scBgaz;8$3f2ScBq%bv8I^zR`!}i}zQE`(_R}<qt*~{=~kMh&>M=*w2(&QIrR}Fb1Ul6`L6&J24{wSFc5t6@lC@n)tgQ
+vdB;$)r}Hd#Vf8SAAV*@v#93KfB3VpA9WdoH9}LGb~_@5LGY_9~2?V*Wo}|jCnn{Zww6AlkLNP9|c;nfcXeI3CowYAjLOvmHn=ky`SFRSbEOaS|gA2OzEe)
y6+)OULTw#;9R_Ui<ss3w?h;wYv=BoY(5{vEvft>oHso8VPYf*%W;8HF!-vZQD5I1G|LrSljsfSU0d7M-_C<e_9^7bicwkr>}azA0pAYZf~X6?HDxY?&A2La
la}W4Q6)cFCB7@8a_``;JQ+PHZu#!o*NZ_dy3_1sxDoWAQffRK6WVON+TRb7@q{a*s0H7=A3H2xx5p)Pfv5cuX$;i_Q?@O}PU-oWVU}E|vX^ta5^wx`8tPjy
1RWjeiA{5y>+2u>x5M&f%i7Z#{>&sU@>hi}>Q(0O4wk-uktlK`-%}^kpwimf3}3}NKdDQ>AgjGCv@{!Vp*eLGvrjbRJdRpGk*n(^jjmN<^qcW`@7EW#4))Ne
Zb&(HixVyFyIi5ra{QCmP>XAro|vg7e$Ym~C1bBkM;9#l<EvJWhWG~~9hgXm?@)O8sVlPWEYydXmYwdF9;Cw@2^kryB)q-#KF+pc9IbI)2GVlt+9T~)R2F1W
gSD#v^KZ*H+WkS}!uUiuvya4^9h3}eE{uY!N(h&=0Htz1klAo$et6&KMvyQbywlf_7)dB31}I*$#IvxSKO@axM2aimVzt~L4r17mf}oHo5m|dW`Ny`Jz3@}o
&ff&-D;Y2}H8MX0=dsWhq>n&AROY}MfvM@_q)gp^1b_3I4_dzMJnO{%pk{;U)*<(2vszdeUU1i_`u-t5$glq}G~8hw<}Jem{5#xJ2|wj#7*(o);1`GGOs?rs
lf6Vx(6QVmu^Wh~OK}0eDxG?3+WmBEitFFN%Z1viaxwf8X^n#qhN*W><e}oJ3S*J<hXJz11%DX6Q6ratCqzi$7R27#OI^lPFGu>9Jb3GvA5~SkIZs@PQYC=A
*8caVQGt9ySn(q5)6Z#>^cIRYRkIJuR1$J!G4L#jWS1%$!ok3qk{046vPhb8lUowH2keeV<iNsCg)d<R5!)r}2NRWBSRELKz8F`W@`@6^X+vEf=XeV?A-+|T
9_yv*{h_wLFI1Q^gVutzEF^Zrm<p^#$%d|cKe$#x;}L(aAO;91wl*C8tl=xmdH?^=3mgAL9*YpOr0H$Q{8Rl+qV1&zrFuHkHjmN+yV;z$0g1}_8L?J~C-Uro
6>=qd+Z##3C`htWu_(^lof{z1^vt@e7I$j@S1wLaTdzMuKH=QOLi~+*pGb8P`OJ%#MpBYRI0*9>L&G|&9lfxSk=E@6b*ktUvAc_fsG<WpH$K73u{7-f>O#O;
72fgawvY2Mtwf4fq)a$fj3+cXGI5BlI^BmxBa(LwJ@=0KWs2`=i>=!{|5t48k@?p2@bh;IbPuJ;(z-#B>DR~LcHejS89Bam;I70p$TbDxL&*UX!@sa2Kxp;g
KuIPLZN9Z>(~j}d8&vSp8)X_Km^}-RnSj%z;E_~Wz^JU~-*1RHA!xAMcw-Ztb5hkYP8FSW(xcsy1b;n~#LDgYY~lO5%F($IbVI4{r~#^O^-X>77i*tBcxZ<y
VN$<%^W8L!X0d~2V4$A%@s3{(^wIzL#`FpVin^+pZ{&FR$~2L+5G7G)VV9VyoaYRgVVvt+<9uUDvD8c-4Y8?D8m*>X=Zn#*cpPU8ZgZFqsyoEB%wzOJ4Auz9
Ni!%JS15dMS)|!D@KWKP4eFVF)vr*+vV*&4)b!l}8@9QO8h-6(wPKM4yKWQLRDyV-E3oo)B>Y`_#4XwxrOj##I6~sUW;8$E$u+jJMcco0d`NUMPl-DobXRsG
LrEaSZD7Vxs!lk?djV(Pti)fcC<*S`mEUl1mEnh|R2g-UuO+RluV|?QuCd$`R4-*1xP@Um34?LKl?9F2agZQyxb1+ThsT8YK1#<fP1$Kg+`HHOpIPN8oQ}qq
EpvyxNBVhW)=8a3xD=!@u{ie>b2J<WBu2RHt}PcBn(X48VE(=D>$*iVav_E8Os!T#SOdYSRy_LmN5V@%qI$s(DQ?y`yW(ZXZ>n8gP2q)CP$dj_i2%1F-Wm?{
lWhvEnl-HzYgSNn_@*+A+{wQb!aphjup)v#cCZGpnyHo*IRWH5ytOrvs6J#O9yz&eX{!tk9!fig#-|>^&hYK}isat$YeZB#zfW8Gfw*Cy9|pIXo;b<l;dkdC
B|gJx-1ia(TI~fk9W!4=hzcZkdW3<Lw(>hkR3<UTbhoO1ae<VLewH7Tt{9}(8ZtN#^Um}b!*J<Mq?AJ8ncZR(pl7U5<3DE--vZVWwh`+nwCw$82AhCnvvsvK
^LR&2DE5r6&kmqTf={Wixw-rz+wRYH@J|gaM^xx=zF97Z+cp}vMH+X?4<x+j<?l)X1(G?g8B7&Ol{O*dz?mw&Y!AnV)ab}T#+>j?l?#sVr$Y|vBma#m#4Lh?
L(1FvZjCO#Rw95BOG)9smt?29IX2uW<<3`p8ys+(DoznW=rrdFW5wddwp>($em)M0wVh=P2>-{;LiLlr!1T@MWSo>A1ueRNc=mopa-ZClmSoe^JmsR-9aE`X
E!L-pqfDH1fnj%s7Zj9FAg;Vr=EK4wkYvF_TfEVZ8Z#zKKemY(^o4^#ZCv#{{x)~$rUB=a5dx%aQ@Ap>N%xFGH>Gv%pubK)=u1<Tg>u}|OofNh<^37%hXP|!
pDH8<j*mVtW^VRBH|+WKL65R>iVDU%gZdD5xpZVl9pztYzWNYg!%di@HR@Ytc<2twRKQ_&dI(#VGfXjKq!hkCjMESXYnYN%r6M^Vt?1XLwZuQ6Wqz+8Eq5~k
dR913UP^vXirI0DA5f4Xj)3Wya=4EvjAvBt05{W)2mN>W5~oHntZ*HNTp0zMfhK<0yJ;xD@#v+5RLg%)5&ZjGi`v<%HpXnhDwf=cO<l#O4pIXG$*6eD!Q+4G
<qXEoS$n^h`I}74zPB|^DR;!3wRh)|D1|*#F<M?5l2%aJpi*?J$U89<Sl#(~PBHhARy;bpgOcs-P+hmjL!E|oDxS+4Cq2Pa1qbKQy_z}qEED3`HZ^?Z_|(ut
^9|+0vn0c5qXtigrFZM$MM;YTORuo3-WOoa<MU+p_OZbxL=2*ON5or2&Zt)Q^2y%v5pkdVRGuEb<G~I{ZLtcjHp%QF`$Dlc6mWQP?oTuBkUvb}ry!iV6#ev1
OAagwy>AtL#fXwozZI3b49Ju3m%_(T;?9l^9r^G6C;?hAc!vObwdCJoWgU{SuoHw?;V{F(zl{1RoP#huA_;Y^CI0U@AbTyDrw9KC2zimjm|zU8<(x+r6^Y&s
SfW3+3eSUhEs9bQy9l#WQLoaL4V29_kEMip1sLfyW>ZblA12NNpR6=f3t#&W+dbqI{mhrqjM^$*O8pU<5jhD@gw9OC$}JI6AMQJ*<}+;0Pwr{mZiRj0d{_;t
MlI@FC#5oR_OnWiT!%ut4@SVYNVVsp+3?07;VwL{1QDm@L1^q^&cjtWf{9%omA;IMc!?0_9xjSF`?O_SQmW|(?~YGvQt!ZKjDjngx}kzZOwZ?%=C^`L#8v>w
ZN*AedV@pL_qtVttm=8wWp`*`C)F_Ex6DlYJRi*}y#(XR@k;~7E{~pCkV9Y2L4{40v!*?Fg*39W=zir09saQFR*f)<%NN$St#Lyxj0&s)!plWn#?m%8b{88Y
JsSj1ZVc>5JVZa~{#QQ|$-cbAW}Vw|5YvNr;wvC&Md0glx)vkerpw@SuDwk!#JD_3AK8t;KQbVOU4yMn_U^(ss8j@X_FG4HZ>~JtR9*EmJ^NGzwpP_!2LBU}
y#?@%C1Ct=35AKz=owLfab3UD)w5xjEPxxh!fPF?B7rx?G&UN811$^fRCud8FPhnnEC4u8$osa*JDKHSNnLDCWG#IJ@3EW@QS?2&$r(syMX)FEUw&2CD7tV{
jGBTANqc9qCK!u02iA*et%lC{Amacz=I;?(_@L+#8-{N}up`aRr{Gy~m7cbMy>REx?Rj>W2e?uta3iBO<s8;l;ZC=aBOxKI;j=5>>*lT3e}8j5!xF02uufEG
#dDg1x<6Ku*Mo1C5rYI@Ld5r59UX<ksV4Qplww8;Bg;@^Jt9rB?Sev6l8PdS60>XbzH%+QSIo^H!T5alp)W+^T=n>cbdGW7XlCa7>lW-(&wqF{X5mmk@N8%g
5@Ku`iHe$4fvn6>(8n%rWav1iKyk7mA&~K~={aHJKA*|#T|#2~MJU;KBZ`WSQqFA`2BVyqa+S5IKO8w4@Q`a4H5Lv^hF@4?nq3vR7aDwcK2;Ge57&nUj9cc6
fW1qzX8Bd_HlWH<yhbXdLf<^etM>7-%0OM!f$`J)g1G(p+GKI<YhFSv_61cWC-OPiMBsBmA-urYmiqZr2C3~Vm&{e2Iy9}n2XhIykD^AM=$?gsLR*NDz36HQ
f2I0DzQ||*Hv&)y+`=86MKTrahEb9@kfa80Pd^1!bQ<k*vg;ruy{r^p4-xS!yk^7V&K0rH-NQ5M!(V*Hf}k(E7`C+}0TQmGJ{h_HD-HaSz9P|>cZ|qHj^kPD
Omf*(1KRII6DoxGYoR(}m}YYE?!-AE??r|kD1#GKHZLF8oXhriY%-)ZsOx=~IF9&rN(@_?(hyRZh#3QOPkO3_f91%!=4_yCO3<A%SBpen1-<jgg%sjmHFE%c
4^v*dE8KQuTg6<k?tn)15o}#v@8~E?IZ_D5DTCheQ2oRmSfd%wbZ}(e;GEYQma%-PEhl)n<RQrTN^ql>Gtn~<+s#-J4Arj3n<2L0g);)PF_c5qyVDL=S&80r
pOI5xi{&QccXL*n3@}s@H~c2~Bk3V=y{e53eTiKARU}Z&@MA%w-7-f~2gRb$NAlM9u0AO%VqgEw;H7t#9wB-n+-dYvKab-4lw{dwObRc3k}^YF8(SmPwYPTp
LP&}_wb(m_MR(-V51j8*Qe|~V#~<~zk*2uoV~dh*S?zg?2@fd=RQR=9WOG9g>x$VKP#8`h-*W2C@Zb^p*_wanb^)?m2omJ8QMc?IbFEd}@zUvpBmYy$xnJGM
*R+;amNu68R5!SCWgz@Q8PEi^^$;3Qp(?M)<4CR88i(YIoY+{eYSr0PiTndafH#@SyKC^X$V{Nh;dFKsOjG&bJRF#HJWf9-LC7VG+C+9n!sP^dRO$CVm{dD%
x#a@)`@=L%&j<v%9Kj7+_I>AR2Gasx>Eg~Mwknd$FFKtt{MHhc9s)g$Z%nj|hEF&@2LQu{sKwCee8G3dx^s98Qv!l*K7k$g8%BK>c0+X>EV#TKCW)0QnXLVm
^8&}SW$Kc&1qyqR;`GYrHS=AFZacpoFx8nQwj($GKUf2wa0A8z6^X1vJjJJxGyKhG|LYP+4ZO^kK53I0O3f>J8|bUl(&nL16!tPpcOZ<cbtlD@J+Wf4`{Gj9
RM`5<SY`)=F&Yvu?^ut@Tq9uriY|vABS(3B=!|&)uaiHm?YwYyr-Prf<tAC>+>?KAqw2V&_eCGEM>Ud2prU&QHco$ae_rWzc{s<<!f|3APJ-d@z>;|1VX6<4
a4Y!BQV`@*qiB<#;9&l_F7-V=&8i(d6MLaRVTLHg+serE!r$b*I_a<m)N<u6PtzLjF!FeTXBtJ49-N$nv3{)RsJHnM95ysLk$5D}ZkV_%wj^*a$s_%u?Pg)K
3YkP0krJKWss72WA>l6G&e4J(NjQ`NP&JLXRKXHe>fK|B6O~w!!RnB5UeYv~L)1M{%G!-rLAP~9A%RN*I*FUD07#l}A9DCcZB{%#-8x6ervt*td)=lHtgE||
K7J1QGs^h~ZvMUJ^6hdoG})z*-%7!<Mp{L38WmKNBGNK=JOb3vxOYUCH88sn*CP*w9cOO7trudO&=AjWB+S&nmd_dB!knLOo?q7i!o6_$FTCZkqE#3;iz=0*
M5|5o4TbS&fZXQxpi{3Lzaf116i({x9%_t?w9_h=IQ1EIrfzc3vsHjD1L|AAA-NkE&?Yetk3P<#J|TFsjG$5o2aBP>>_*L#I;)=$S^mFHr6O3#D0AGU!5hHd
B!%N8B1Zc(pR__Ac*czpH|FVFAhd1RH)5-+L6{Efx6Bv+a|}y(r-tFi9DW;_O2ds(h{D-#Me+CEKCL3(@{5n&QLEwYS_qjyzELda!#8?+pfjut3reK>`Q7M|
xR9{f_oT6z5VPwi=sjtuW~1j1OvHt5R`p9w@Kgy?cCVpP45gj?Z0mT=vwhtDZ7{xdvLClkO;=z%8e_NT_}&a`zl+yAKP<-kHDK18Vk}^AOXdcr*5r@-GzzJM
;ZqMm0rMvh<u5Up8SE7C8jzP$krEzr=!m3LJ;KwXS5(~!N2=8Wqni}RM{A2lG>4<Cf);d(LcTkQ7xe_%g0ND{a$DB25EwB3(GqSYmZPMc9TD%CfH=C*^#db0
E}WbF)Ol!uE$y>FDlM*Oi4A<(Wca0%wqCm29@wh62QL1jq~Yoac9%%IpoC;56E0^iEv<zgP=>RDQMQ{LRHR9XmA<EO_Pq#y8jZ|eVZr8P1bNK~lI%??Wg2rD
SIn<#6s$NPvQ@4xCiMAi1&vn38_{EOQcGUc1I|9V&M+={_1VjO^sVDvKigQ?8dJ7EEKVH!wK`mXo@y>!QZ#0kguYAlphRAB6YjO_NqsjU{(RvzzbhT?hV8f8
qY_jumm|%sYQaH@qE502t%0C~7TlT>($u@Od9HEMIS9U^ob~J(<q_0XmH&CZ5Wo5(fE3EZqlr8N_8Xo7*ANkUA&a28P{T?nc?|2-8v6y5yYYDm;#of``Y(xm
ks<gM0o9nJb$!kngEs#^<StAYIWT?wWlRO*=fB~c+Q5BGQPdPH`;Bg#>GB|u(O#e2KAegb=tosnxiijNZiE!Fo~|DZ4MbYEL4_JpV5iepB*`MzVGw&tq);h!
&g1;MPMdLnTO<iFR+sJ-&qg{YZDi+#QDYK5G+oLDI{{(rLd0L%SkzJS-Ii9_xkbAb?>r;IDum#zt~0o&yw4c!ip%kJW-R6|0~$!({%OOs8AJAQphxw8a)r_x
!}F_&$1a^RnL{z1ntYTLWo%Q)^sE!Cs2)6(yk_-u`|Y&{NueDcAu5pd-}{#&Yb(Fk%wYNLuBn$83uHfq^Q+ctg_5klV;UUIo>0e+ybqhDPF$~M4Ha{J3tOM1
CJa}+2za?cNVVfLo0Kdv(c#mBC`0#@`H>D8D+CA9<ruuUmZuDme)+rr!*S9WeA>i&`W=b*xCUIv5A`>LPrJtpf}oATOFTlS(DCrFU&<L*RXLn3%Yxl}E%J&@
OljY$>gD=A7F~v>xq}!~#P8QGg<qT;3N@VOKK_C92(^Iv<YeVluKOEVDbk|&B`OKq%-6?#0nvw%uLD3J`J5FjE<F#WY?aNd-dUP}oBXGkw2eI*x@at4ssAPz
L+pFS(cXZroV?ptLIMV@pM{4l$Bl4M&O`!nK>{T^i6vDEp6#%hyJlgo(jA~je&A*amaU*Ph2B)Rl8<mGpM<x!P<?k8?U;q6OPQL?pm2V{VomySEb-u#%&_Ru
1NRskrC+w3#EXqCY^Rn1xL0~1Jn|GlXiBw##mh(Ue*>|mm3_1|F+kT{2c6H)Mry*yqDX#7DlRcfz1s9&N&Mc69O&_Dw^6$NP$G3eEksOSKVE4C(uq8xFinES
i4G-Xz#JV}*W6%z?pn6wY{49`#7`5bVbo(k=05p~CjpQue!wVM1_U=~rNor(gdu#qLi1m_5z^0C<Tm`+!*ONOmx45+idJn&5o((Glx6CZ`|)i@#}eau@f5(a
BKt>P<wBvh8qFK_VR^1b>VF&2grQ-2g#$@tXs)sT3OP{}mQB<#2)ki<5T>$9G=S>%-Av;ah*J{|`U4<aJt1ui4E`CfhdF6i?kzVj5<Wx42kALbta;Jmt!Q&H
Mfvs?jVGQ;8Zgi@3o=j9qGh8iZ44@{SZ!=DuB243q}$DDn)193PXo9pViX;qdi|TkB|>~u{P7nw4Ny1F%qoKc`NHnOkRp3@Dqb2T)y>57=%Qz?x|SJgi$FBZ
f&gCF@NIe6bv8<(aeOW>WH;uy!Xk~0pcx%EAbwV(@^H_(O^m8&RE)yx=?idoLXcNH|7bJ#(>0i4&9+QK4WLKjshSqUW$$L!W*$RxvbFx;`_{t+L4A2xYKaKu
!&kVP(V)$4!9S0~;vtgX&zbEv6g{6}z2iP9tRILjJ{%bp<pn*rdqb0^vz9Po)vn#g%&d4-^fom-8Dxs7^%l}(7WumBO-p7^X`4I#kB-t@tLa=DA8GAgILR{W
%8(TL#*93ep>F77pkm7C+&y-7k8p}s`NzNI$xK+52%|!;EMOMW*vhvuoO-UsZPUL!!YHjYU9-6POV(V6LwD~I-=sM`!|4<cbpn_Qr-#&vwsjx}-?mYU%@7?C
+E)I93XZ)Ea0uEnZ!=6&K=jtH1ES%pF6f%2eEs2-f1jN9fV6Z|ci0ZHl%h%=z}DRJitTF+l;%k+b2_{3b|u}^cNFXZx=oP)ekuTa^nqLpuo*%o;o0i$u{B@2
R@GrOmQE)ndKPzwxhsSsdgi|2<v({N#E36xnZ>-<Y2<;>19U40$Y>hGECkPRw)Aw5gBmx>BmHcng(5AOx3KB?LdY+T9B*~Ar(Lq2VUho8-RR!W1erl7&#j0q
4}}~qv%eBQ=Gg~?+P?QZN1icQofNvtq1o@SzbrYdYPRDC-HGiY5zW=S26s@>orTaHKL@G`j~~tN<(;~m3yLf`^toV;%i!h_UGH(dKV%9RHF|vUI@gysoNR&7
fGvfT48hn&4M=cixH@3KKJjlTwVxM`)#bTUi8)g0vUyrEz^56JH)h6xmG5cuMrI?BK{$PoXS}XpSDCree6a9hV0VCj)8uBKZlC@EDGnj{8Y}f-Jt5(hnRmf2
$0Rw-pW*jCep7v6`YAI^b)dDnEU~z*=|QGM<hPk%%QS`_KCu78?&`07Q;z;bF3HQhk_@CGXNGueGH_1SA_=#pQ`wArnJFc+N<KSKWq+8wKO(qXe77Hy#yEXi
8Uv-Lp8KlgSw7S1-PG51M6X@iJ<W+FH@d%Fhv=*bdMBW!ixgE7&ppsC556N%iuSHiUEWYECWRaXz~*{E<;qi?&okbs@s+-KgtY1$1u7px;>GGZ7sQuVJ|8ZR
%0WjmdIui?$Vu9&4c6Q^ADJ``9xdKGH7T19u=q%F!46U#ygnBt=j)}bKirWsy=n)GCU}?MuB3uFwMwQx)@kfo3)-R~@ib*@%5Wwm)*z4MYsA!73i%CaG&=&<
(Z>AwK3I&FiGKW~d25utM&dE;@v?>a;`>+H-3Lh?k$Jn;wTvU-%|QSdFOnC;7<Vo9?gt3uh29kNZi73@fh8=$iaX|i$b(0pG7Y)XqUiIlc#VvqLz_nf;=&R>
quGVYDNDEDd3$WC>J(mIZ?oFO)jJ?n3amZsfs%dzL0!3G6}rJ{Xn@~dz%v|~JAvH*tB4`8HuY@tg$;w6rTVK(GL)60f(!>oHwv*(>3|x$3w;<Kuo|)(G=ktM
L^ZyN%^Fa=X+g{oXmt9F(swJ>!buQSL<I$BR^83lhu>6=r=?3!di9+Xwi3pd=~8vGnE;IgN73Bc?;{s0Cehfp4eso>I;aq)e^f-S?odORTVmG1d8it_ZYFw-
Uq-DkbVeVx?p)wqvV4U27&AB>22LF^T5!wXqiep^v)~i3h^o*b2jM1wgmwA2dN_YRuAn6`?zMq!)nWl2aJDKZ3QE=Z_nV50aJNl?<$A8oZ76P2@^gc5H_wkG
-tgBO&gLK+sv4nOC)w64_E1p-#G7YmyTD$$1x8(iR!9&PyvMI}KaYir@ny_8g^fPBq?->TJ;Z!Tq*wX`GBGwj;CqEP1|;vcX~GGq*c|Sl@XFOAew+uqVbEb2
^~v%FJ0ewBj84nb>r=&wLu?7(LB=A_jCxxG_5Q6I?u+5`vs0BR9c%GLx&uoGfM?SG=DM)y)r&z)$~pAwX5hl(N4(AswprV&I<(sERdYP{uz%74j|rFTt8Ub?
EZdFNx}=3v6Xc}2=qj2Vb6IPB5hS~9z@BSv{JB+nd7PgvN|NaBW2^pTB&?1VkprhQA@nEvEvtl>NvwRv@%bOcZfe-<M%!hCO+a<ouT0k{%xni3^}?fhx1b|{
uSG5Jm9*=8_J|Yvnz`qY!kSzDOE}|DCE)50Vh1zi<dp$GBOzisR+0;!B2*dZj(MqHejE?Oyjd~mh~wlC{NUzbzuV3J4sPm7q&m{*Y74*qrNKg~?9Ut%aY}f+
8qa-B+=`INUiS37@OAB5Imdcb10g7~tgX>4VhnT4RmRl?!`2VGiS8cX3uK~mh6s|95pxe|XNW&Fe4?^obQfa}P$cuz!6E}2wiIz;UVQ>Lfot7wz3E>)OMCa1
cqM%SAO>Z`V@R%q;%94v$qA!yE_8@}TlU8ZN;tk3+Vq%}!3ZK6Dl|RqKu*oo>QDWZ5vU7llKnzCRcOzR!ivGU$&D089wQx(y(pz6Y(5913Ygq1_+&kZeOBp+
ikv{#u*(;!e@|32X8G%I&We->Wjp=TaNOvbfJLvaXoDbrbSK^u76_d-%hn;SPg$lwP`VTi2yW*)N`iy|#cV-7NftNgu@28DtEoFtag8}_x@VxsJM*!Z4+qmk
li5ZmGYZQQ9;abBh&U0cOm_jD4fsD^M<+#I@5nj^R@INO-wzr~IGaCCT{k!NCKiujek5K%b-6>sNk*6Pc>2t8&5wfK`-V8^-S|a@-al(6aNv~Z;f@asHIDAB
FxHpr4W>BM0CeCu+W{=y_}~~WIuOVKW16eeqlNdVUXM)NHOCI`D7UXJ6Ya{`hktAaC#t_!sz*1dz|o}NHHXO3>hzm9(;sxAKa=5vq%`|n>y@O~ptBi&tdruA
^_hE=P8gmhrbOQfdONbbNweXnQ>Hv@*=<G0rNdU4LZ9vq)=W%w+adt3p@u9$-3C`q1KT)U8D*yNQ(!;D^AE7&?5aRKbs}$o%iYSwFnNZI0GS6X0QzN9^18|N
CR94?DLsI-#q``;A#)UlA9ec*iK`>u+OxG%ONKi$c|-EX?U`GZkI7d9L3WjRc@Slq^!z4$qNLO3dMMT`7B4hZ-{Tb1xm%gQh|qaF22l2s`S^i(LXcO{Z{N!9
kpLr_Q?q-f>!?(O3NX>|C-Y%;c}SG;n;C+Q{g~lJ*yC~;((O<7VJDSkr+W~i!DgC4%H_U_i(KA%9PzX=c3=HDGK7dc{qPwZ$@ocVhguw-FOU?>iy24Oq<G#%
(Q0no+`Y}3L%1_tDQYVi0#Qfe0@_iC^lDblW7uo7Tzl$x42mfbB%JSK!9Q6M&)*qOEFQ^Z!GqmRiixY)&N_rqH94edw_?jCsKFLwNeiBt@$m$)wMIfV75%XD
TaS$I(z1JLeUoT$*H@(Aqd>f9@kwP)+B{@W!8y~od+^bDu=H8beM8!p_LRoVJyC$siQ`G}GI(&_1H*B@e!#^^)^9*7&O0(rZDEqi1+#TazQb;YX*k}n)r**T
gtxr3HLz{b$%_mqKpbt8{p=Bc6aU`UMbN@u0ksNJAFFoFr%`h!?v3ji9@Wmj0c+_O=A^l9(p26D!Oi-;ZDVGGznQ}`#U7`vre-p8kVG1@Oo^c1D<7%eoZW=K
$WPao_3LLFAe~1q9GnLkaOmHCC(w+DX#KCbiMDC;k7myo_m!^M02yBUs5`!mNV0D}<9$~Y>#HpMj^Mn%{#?If0hW7gycb>r&lXnh6AqySrzP!0r1OpaXilYb
VnX`-RC>;z@-J>)YVxmZc{utVDC>stLb;qH$x*Q3zjxhI{~E6U+uesDMBpJMswdfn4!4DDP@xUYXfke$5euxN!mlX->|c=M1kKafgWI%uGl(VQ*orT~ib0A>
GA5k!vwt@lSj!ki&|{R2jrX^G09xEvSoe>}RPsc6rw-@^IqSY=H>WvYOD?h7a<>94748p^w<7E;0vyW9&Wnf09-Z_(E<UYxuI2*W4seWsWuTn<0{*r!$({5g
;|5GUZ;InvYRdZpSj!@1skVWipbgB1O`PkoPh%41opYWIGc`D_h3{^#wc(jJvqZK*@pn2B03CMX2YQ$YYWYvQ#TY|_h-a~g&`JlE${=Mb{UXy5xO!BGkBM)x
Tjo`9Gc>4_5TmkXRS7JnEU~}U>{POlRcNeH1Pd0->li;<YLWe88yGf2EaJGD>VOD^I>mBt)2#(I0JPNSVv;QK;d^qjRyuAh&NasUeEG?48GZm0me(#l4rd1M
#Ci~a)x)mH_Ag`yLuE9E{R(C={z*zi5!e|G@Jy%aQ%ll}o<)1~xzxYQ688!gI1TA|0G@`E+7MnAfU-nEWa8iRAKitbUB+<!DwV?7JQjWH5dhVGB#*OeeoR8S
DvaTuysxr>c1;zX<(3CJ!7e0`^j*}(k!bMphSab7C4h@T@zsC!g-CFe7MKi3y(MbD6MO_nTY^!jpSeYEUW|eR*+PYFIC`&$RptJg>L?bCr}wyHhb@p`)HvS?
kw?UQK|x0)rwD>GX7wiH1GJ1`LRkW(uICl{<=B={Ej-njLv5smj>JH$<70Hx;(8PINfHMMJ$m-U9eu)Jte?JE&dq0HLlk~@^Us`$UEKtSrIDpvM~h^nDUicG
eykJM{cB%$4J?iL_z+Bs^5lQ}pZntT>rn8-*T#pH6Nk5suscJz-6pIqxp4z^@W`cm{}H3$TY45l7I!dYZiPlP^Nn3(s1>NrF-&jB;tl?cEL(`Y&78G=KFEly
LsbCi_Mp0OdkmH3pyyg;C+)HlqAjki9$3v{h+_*As`InHqystiar=u#>g`BeI{}&`J;pu#niXg>lcX_k40k;Bl?kneq<Q$aQ&Vf#h&lq@`s{_6ai-3i1mDgB
Sur2}KkrOl9$LdN!%WmT#+xzexP^xUAX8hPR=$2I*SPIh6Hlaod4~X89?qcCE<WWUCrZi!&9a2?V`Kr~J})`;z0S10aG&+uGPGQe-{aFnOwuniu<~XA`+nnX
s0y8VVw`Vc^@g@5X#=?9z{gT~JO*C!`N|RMya8UoR5{bkFPVVdnERnNC_7{F9hgkcHxt~QvDBo3P_zl5<D*%4QkQ80eB@+gZ9S-Bj)hWg`76}0xKRjXJB~Zo
l_l_QBHeA8m+|2Hr7H?dd=I`lbBhCD;TXKXjw0OYg?o$bYDOq{EQiIN;ZIo#5`%O^i*M?fu#UF2rjtwDx;>0UW$a8M9}M}{fYOB$MJn5rSjTgNZ#`bhM+?RZ
g-=7@l}CyKyGMFF58ECkxs%h$Y2OxQWC~nXcGm2=p#bxVteLNHPv0MAqy*a>ANSSaCgcHk))yw(Ecp^A>)jADz@p_&C-o^VTmOR%mFU36!j}p!WK;;R?N8!8
L2s`6x4LQk_@BI?H24Ed12J`svC8_IldYbegc6HUl21cvkE5$>3bkgXrNN-vPN1O@I)@cR2W;fWkF)fO87s1ywL$$ZXTf0UFRQ9gq{=Z=eb;HMc<iKh4`o~J
xgRWjN{Uwf1li!O0lEKKpDZ9t8yEWel(`_GQ=G8{o+&aw7M1~#%_MT@0tJokIvXXEq7Plwy+VYpF8W)VBZk}~mxg50%O5ngS4`;;oKKlua6B$n$daF4G0bCG
F-C<U%uPW2PUvO>awz3fW0z_iB>)6TW_7Cq8#y*uQkC3IfI+rD{`Eztg0hPF<N?(K={J9uc@P$|Z&l`@Ty<YTUI4h8IWdBCH@3qvf6C(T$Vh_3r9l%E#_vG~
d9W`|vhg-!+NV^uzRwMN^*tr-v37)amXJ0T9rx;2`gBVtN^eGew*_Dv&zrN3`Q~L{XDgO?Lei-powJcrU@1j{JS*KDsOlE)ZksB@`uW>cv~mLmY!x#46NG(Y
s4>1QtW&IYjDehJLWiXk#IjpQ49#bg!`w4KB^Hz|#P|wYgQ?+LusCTQ)R?`$!2vH(qL-P4G5W1Z*Q}88TW$lUZWvrv%#1#8B|jY+bGS)I|49>TN+oUwhsM93
3+-b8%LsDd=>q@hMxhXcYku+7|FH__X(7W+9E{S!6)bkFS0>`Z{aRVX?;f3)@0_Q5M!W+z8P?lhr4(<B$hClL>>3HKPEye{^*@*E%FT=h#Yc-kdJnQl{)RiL
@oI)cgvHUsDwqe}!Q~zt&XGdRB5(ojnwkqL>hQJ_ujdQui>gw6tGdU_L8qFVtQlNqmdSwbSsPn#sejp{7_dFlgLx2X4hsy6{h&Oaz-dev&*Ke3w;>*C=s(N;
cVH@<xk4C&Z&-R)QI}WkcVq{8tl~`yo%>e;kMJZo(S`eKALx5l%LcY7W9U;gNl@*d&ew2beE?-sD)X1Kk5WX*)T#YSn85|+=kb93*%9g-Q|1P8klZLth#zK?
NX^{}Q}`nVgF!is$?%jfm&6w4%S_YnR;f8)^|8ta4poop7sfNiTcc3!&koTn^0FBeYfUKZG-04EV8X%=TC%q5NSAvaOpj<CfG1eZQr6d9ZD&aQbL%9DQI4R^
T<Oo>VyG6Ozq2Hqqtx{R6L_4L)E5XO^pM@;IRw73Az~bTolM|${Ax7vm$8pe>735|k<u^^TXX3YYzB|?5FB_hrW4ju4$NV+6mROfgeH@uS;j)E$Bb3g@77hA
rb^!2hdxIjBBTMkfpS#6e%G}a?wf5PW@<C5x9`k~;Jgt0QvR+K!sy;oW7LMKFOuVg#GZKT0c3&zEzVb~zMo-s)`L2orfZ~~D*Hgaslkb6y8hxRXD^Q-6BdPZ
fX*+WaHUg|r1(j1EgYln65PYB9KG~&pH;h_@I}h3AxNZyt-qE!`+n>nTXi4Hv=6@Exgn?GEDUB`++LW)tyB@6KsZ71x?jrQ#pMU#U!H{h|IH)zNufv%P>bTx
d~vZr$D~U!$Ng2>YdhDywMXRanRV!7mlNZLI0C^%a2O9PsqLFb0tN}2jgvb`Cxs6d=ci3aIM=Xf-7E_rxnP;{K#eU5etsV05sG&fSNTSBS;)i#2L=WbXygwS
uT15<g_e~exEEB$&o%(yd}h`|eAGc7HrXC*iR^K}<)XxQuP>wVj-9Mv;NeZ=%ts$U*dJV%jufT#oOHuMf5DVJEYF^K|FfFaURJd{B6M`L15FKg;pHWZoF^X#
8RQhfpz*xB@Xr=YK|P59U0g{$<KT4K1s8(vO1L)%3Q%;dSl6RoM`yL|>YvPVWF0arNYQY$$0|YME_8~m-WyQhhOP$w^1O_+?kqG@_1z$e?TvOO0!{Sr&*EEH
q~Qz~hB2yUhhBCQm=<+Y>0RB%b7t2BAk36zA%M{B+DVlqPL~rVIF5V=;Yk9SOqw;ZJcZf$M>_cH!tf~jU95@T^=GEXTE8O7z_Xqfryhs%TKpRN<!i|tO)e;#
hd|AzdGN~HGXqznVIuBQvva~hwR=AYe&2g{ZF$)}M1b3KG#9ofQ=`F|V$4N^na!ut2ajls_#n3~($_ESGppcgBG`6QELvGu)npoFRAeK>e&i`eZb2-RYwt1o
2b5-`8DR=IqyQS@W`sR@b%7V)3|2R^#@LgJiKh^xfPlWgqz2P%r<-@6hVm4l98NA;qMPHF(Gf@0)))3WIkib;1!|=$ndwhivL$!Hqg}L3V~!tULIE>sby2Vb
xGk@&kwNdqz_^!yvC=!6!N}MDHD)@olvF`uFVz=-%P~{wvBEZCufoVHU12V92o3Ys{wPw(Sqc~Xy6@*bHlF8Lv0SQzG%uGgPg~ffH~0t#qMs8Qkr$TLp!{)B
Z9+dYmi$Eat2-he&dIRwfG-eWT=_!e45MMT9+Z?A3ok((G~IjPGZ*UQcig5v=Yo6YpmkReL)g!IB@I_cDQ85uxeyJ%QO0$taE6dt3p{c>C8!cQsCq=g0U9UY
gNv`;I^jCb6g;%}Nm6|rAUJISi8X}fQ6GsHpMVJaE0{=JDYLqbk?Uh^>F1%_KX9Lck~oBS)$mmoI=!y%><HP;#U&vwsMI)hJ9Z+<vWObErJ>f;TyPE6k;Hb0
D$GyZCUZD|DY3@4NISCjY=$(qefPm!9g#B~R-i#HhC_Z5)wKiQ^9EEl+AhEAUA8C(3z^?$YJayG6}=dKN&;Mp_D`ktnBKJs{FWvy&Na}c^b6grV^^{vIFdum
HWZpmw#YdwjQ`%rT9i|(@$)I=+PB^jYHy`tZXf}XGks_(Xn|db)V|5_1t$<{j0hv{Y}um~l4`zwEK+OJ8_&I^{C(`#-3`=`bz)ZLFqXtTJ98Nj(5URplLImp
5bopMeTKZj{8A_8ZNvcIbV9fs&_@vh>w5FgC91r=qwNS}9Y;TSi&^Oa5#4Za*#3PZKtTwE$_*kdBoes5;9+WVq^T8f4pyIRZg>lO$v9(U7^5rj5l%o6eZWix
*lxM!rqtX47O8%aC7r467>*7T9MVel(@9ovh$wk~M}SgSl|$7x&Q=crAx!yBgyT??kY?KsZf|mSqK4U<+%hevBXX@w=d><+Bd@_OA~%sI&Y=Yz-NRmowhyU+
zWzkKvW(X&O&+w9#tiNTA;Z{nAA+;ZzfDI)ipzMlx(u(w3VSlrAhu#e0Ev{lgA8o*=8bBGi7<R}`Ec)eYTS79va(xy_I8lni$%L368i20%w(_%bq$o{AxA@R
_s8r7L06(1f8umiW0}LpsmjW3j<q;vCp3U$u*t?QW3X*_25qoZcDKT6BQ*y}6jxbqpqD2azz6O7u%F?F{3;or#EKpazTVA#c~e+|%U&;eu+E*)#27+ix-Hz*
>*lvsihukgNz$fC&*6c}L)LywpVzn1{{HkH;SP=_?zbQgi+EMN>EQhQ3275kE09SwkeJb(r1E`vkedu#BTMwGOrtX2z+SENAA66=tfBPk7iGQLl_gfX7m*Yi
b}MGaO=6WM;+Dp#a({lP?F7qukC>MEY+VJLsRc<ty+5b+BpY-bvqZ1!gox%KibinWKVEzt3om1O<zF=iJXh&2s7EYOY5lU(>n*z*h%7_MJ8C|y!w2eL7zeR8
Y9prpphvqXu^zA0<qNG_id8`XfwG)&+P0*TY1LhqElGF(#9<4ex6k24?%qR=JB?_|JAsP8Y)eMs*a?Of1|?-*wMC!fB!biot71CjXZcCF&c-H8DaFp&Gjzka
Ml0sq%FxTFK|E$P!H806Yx#9aakmw1J)#fyF(USb7`M~ZPj<2@x(&3pnBG-!%Ddu6#i4<Q0r=nv6?=6p6X|oos1m7$I8(|KMBNyS`Gh&frpnm@_KcFpMP};#
#^5$cMssO*-6nTSJp388*Kd-cFaTw=*)u>1z~Atqx;DeJY3y-5ZsS!rQ=BPo!>@pd%}dPU6}G7sP+D8D01IOep~pUZCAS-oXX8dRNa%$&9Z%?At3y<!WSLV9
7Jj`IFoL~moaPMNpVlw1Tg)x1m8V&5Kz5=fm984RR~jy2%<+rnq}o{HhC~CZuvL%3s_*=4(MvN>lXLQEM3h^ddCmP5UX9JTc}fxc`|9bkVUmw}@%-t}s8NCV
po0nGA2VNpvWJybS-U>s9OrN4=~s?UO;^*EDDxC;8)5GO758R+6-(jN-nG@X)cuL8<h#UlsjdaYzd;Uu@6h-=_f7>KB|0w<bZMEoysB_yerTZ{pzTCHoI=M}
r5hM+XV(zP_nW@4Va1sq!Pg-GLG>f<5`J$eDlyP+nqyq;gTd@LOaiI|7`i;X_P7a-@&sPHi4{-Zwu3~hbC#vAd3zQQI4Z%OLOLTyNj-6sRn>J<SCK#P8imMD
-UF#iqNkI|{0FzUBHf5~hcitrPq@Wjd=b~=Rqz1_#)bU~%57TD`7DL-&oxA^bB4t%)J4tU$HQQ_cgSqd?`m*s3(xR3MO@O#?{AKyt$ih*ErVrBUjYELsBusr
abJZv2@AkW31YmizA{~-*O&RoihXbSN4_dmxZ%{>gSlB^HVj$_GO($VihswErvdHDw(_q!fRhV-Pu>9J)kTKTwzB6~WG0?LnlM~Tf2Sq3+CXxhd5@*9ldIkM
vR>mMHzJj<{o;{ek9K#D6&HnR+21(8F%mhei<+l4?MQ#{pA!zrdjUf1oWX{AA~&!|mcv*(h;XCth;~2>P6<7R>4<bxiLfH0q1psI0(bw{Y48=sD2D##H~;QM
MFqoUjV^(M;c>t&pmA9~T`QSC2uY`HyHbPNJ^P@H`==y4xV^bj&O~P3iYx1s<`=g+lOrq)Z*pU-@yyX90hnfaKh9T|K!syFBShbL!$|K4oivN|BdX!un<w2o
iY_WRjZ(dos)LM?zrxfXd*m|GfNi={<rFMKTE<7mZ0~F^V54(IRyQ<LP=Q%8eq=xCvb7*y@p{dAe0%DG5msEex^KZ$p^Qp7rj?_-4I1@ql{g1GQ*ZEd95ngo
8o+6SH$Fz+ug+D9L*VC{*z0=Zowh)_56Lv{mklV{SJLNSb@|fzDY4e86Z*nR^@&cIDh+@fO<Gj;tkwDtc79q=1G0?dspc_hboFt{g4eCB^H=1M(u`)+<VZ{R
8T1$Y9W=+PaV@Va{KgK4McxlUdah3^S44f3Cj8^dbEyeN@BpgwCI!|4^$=$6%M0p^L~!C+U9G!iRST3D1<3iv@1VEFh%CD^f-lnN^R87OYel$bvz+RysUGT~
T>nnw{H;=cUB{p%!Ug#k6DmQ-^gs?CXNmp$I%zwJ2e=1Ty|SWq37EbZUR?ZnTD^CMi}FFtFWAz>xZqhGASPh+isEr_!4{SDWvMMI%!vmi|F;EvKSSJ=wa?9D
dxefI9vaAwTCJ}f3v+>Zm)nq@g($WGx>Wu<?w6V{0Sh>ydHH<jjPrq(k6EoD_Wq|z4i_`UksN}vX2toB*io|R-2F^4t}(WUId;>(wILd=aj*9}VgIv2A*pOu
>Rd1M5Tz!_aU&3g@q4Xdmci1HQ7+-vKF@21KsUU)G^QgQdox|@%@D3psXQ2-(WPK&+i!g6(&qS?Byqv)plDY1EaebmtdI9unf`5+$`0HuP-OPoG!#Hcy2o+&
SXjm5e^7%5rC!xW2jOw4H3xJ4`;ufYQ6B}j=%1TBTW8U{^oI_|tZw?UUedyl6vL9>s_ebuMF&E+O`od{MYpi=EK4zmDFNx#FbUWilI+o_E%~$jHFDfq14&Kk
lgSG>DoGOCf#j%-!V$R9yICaH85^2>OiY2Tl16^Z(n8FYc;hT*c!D<3N_KyEra^QZhGQ-{nQdP|l==Mo**X8Ao>v~-5^i`ZXo%k^<1FG`JaxEF<A_zj4ljSz
x_b#ZT%6!BQfZ2LW}U*uMHN7oxo{X7avCM*;HB1-U4#E=)e2SM-MBJ=N2#y#z+@OBv$pH*q|m)HhWE$%W$6Q|vYZE}^&zBgflR9@Io+r>Cz};Gr?s1z%*y;B
)2qVDjoA!0g9UrG?0JJ?>5Vz$!4=>7J%mDInJmpJ(trRAk5eECoc-=f8FEnrT$AzS@}~P$Cr=7bGGbiPD7@2yvgJOQ(h+iD1G8J5>mOCyy!bt!j1jRKth6oe
@jB|tEQAcR!Wxr2pTh4h6FK(0trV2T$6|bVoieB=6<0oV^H4Y|X&}@3^1IJH_a&tv`)UZ%gP`$uo+q%NO=9mrGQiAK(U-S&4JDU06q4+wf$o`wXaS?JBk;(w
lI+1aL|O2^-;4HN=sKY5n`^tH&-wT>A$4a+4A97GhuC4Bj)^=5F?}HXROpP?dUau2DCNY%{U<D_{a*_vys64Z0;v`Z65sVDy&iaT&<*>Nj`flT3|?Icw;;3f
=ritc^7I-POM%lFICA@V*W7g}`P>9C2H%6drma3lndcBd__P7Sd!6rQn(lpJ5MlI8vT1a5TaTPZ3H94oEgd+PDPyuT=Oul6*)`px9yPYdDcss^lMr7l?m30N
!)4MPK(lx{aMzT;^UKOe#4}lSc^ap^xX!T`fyh~fURFaxyF3~foXwa!5>F55-iTIxP(()k1&jvoj#)tG6aZ^vR+Nm5uz!R+Me0Sg%#e(V7fM}vKvCLWGSsBt
VHt8dK&)z2E<pEXXUMg4K#tophHDQq|A|5>{K~((#$*XX9?u0SIs^rl|EvF=l3Kp)7QBG86ggc^yGAGO(&Bp!ez=q!uB9$Kl*H-!?Y;<S#eYtU9zC`O{CokS
<Ow$C2QtHzwFf&>EITmPmiH!4fhi+mfr(oWJz{YQFz}`45AG2ILRrXwr105a6kSWDGj%j3c6fE+LS)9ks_`q|_*(PdLUsVXHUnk&|3>d2+K(Rc$f>*jZDXA>
+%&`DpKMQ;Uq%AuRm)I%sSfZ#5+RiwT$GqWBtfNZ<<FWnr&Vks$5O!$AZG9(CH0L66w)y`(61E@T?&snf)%1zG$fu{<rNqcXd{#|c)ti?v4A|&D&<O>3HwOb
x%EAN#0|`bA}>EYGR5QhfML)W_krmbOYb5B7M2I+<}0-7Uk-WJUDPUkwzLwEsVk@^|Hf&&wQTybkcahqp%A~?<`OsgBRL1NO#x*baJ`p}(`(N(2@^c|l}`3+
)STbL1WwfjSejOMHW|DO*>3ls6eTRC)&;%Q_109m!U#8FwN*1GpfR|-PhxGCs%Q$DpJP~w1tfTc&O7qPfq``v^DCrV3r<^O+<?U@oo9sOc%=Xmv65DZBTn&n
{gfA4m9FKDVaIM>uPj^Q*VrC)5kJcH#!@km1!ERw?5dlHUF<4j@s7V~<shNLFFFBWh9nC$AuEHrsEJ^vsY1<(qaf|DTq4yj&P6WBnU=bcr;VlSKC2MLw0}K+
bzL_dnN9*k@gl!Sg$v3LxV!EKMgb^kwhmZK^F-YL%EO5dQQ`ys#k>M*K>q_P6Z~4@{dA=}x?PZCt`3Dfkg1Jf{>Z{~6*vX1?UQ+qaE<c70Zwv(TF9>{lCs0>
B||_!WUgFE$enH`zBIZP%@MczuMXP64I(n~L2jET5xLv|M!Y{#2UTIOV@Pa3cp|^irEHqZ=A_E=%I1d~KhvLKol$=q=H|iIA_9@-DK?$!!4|ICQE44sk9+89
Nf&ZEtsLeqZ$aS9J)IlpR(%0**YQ*|e`fw{ub#*csNFmovf((f6zX0lr~hfA&|gJPc$x(+Cvui;#KWL9oB1lu7qubjakLlu;53(VJB6ACCmR~TX0TE+ZJmVb
IyidH&o~UgiO4KS`0U*;BZfhohk_Y<n*+q+JooX8-@Gp**3+xC4zGDcc3+=RER5-=0nOS3u3tfgv^bVN+D}6e0sp?Dx&aMc-=a+hC$!gb<yxr;25LHIqp;Wm
oZP~m<%k~%0AR7*y~rk)-dUQT>=Zlv`i~m&ufd4#9t#3-l_29Yey)6Ol-!f0WD2hbP(*j4-xNtGJ>ffx3il;67#Vfqx10K3sbwp%g7g=e-%T)~#;&8ePv@RP
&QgR3^&mo7&MJVWErwI<rBx-NkW_m_4&!MJud(HN&E+Y8)U81G=u)OVz2Y{E@Fnc&WzkQRppbWY5UEU3K1sepS^}?_u7@f*GGtm7kUBTu<ByY~hJv=WWe=vr
4N|ylQR$E)#N!x$V|*O7?HxVCUMvf@+O4y?k!ZeZWf$frrzc{QoRas3ct5yLZh`ps=y3F9?ZId?v}P-Wbwfvx+-K++YT4XxAZ6%PQ#{243PmT&k+ntWMQ~?U
2ZK4e$6^WiU|B}x0;x!NB#xvygMjQz=8F{jVwrKx2s?b|mCd{<Zd6uFEwn~xCy+0`SYea9#EMf#V7cR^U%S6ZcATv>)-%hbV^MJ3VVoC&oaMJl3{G1~|C$%A
jNvPG5<(E-$hrPu#BIkx_FUfYg`lNyPW%k5<xDRSdD<@6?w{x=28<FGrSdn!-xcf+&8zzjz^{e+Fw@^LGM83Jue2$|K{6Vo4@L)uMvr8pqoE4(XQIH+^1OlW
pI(XSZMU1p5db9gU=mPyviRc`$jiINjR0&z@<kGt+cqHlI1`cP>P0c7q&9JQ^4-ZhEoB_x+8I!P@*!QP#p`OHtB&7a%BwwoU5M;mVJ-iR1=VqMKGgT-u-tc|
-()NiLq$?=g>8B|#f<KdR-Ajn|6?>=<~H=v12pml$m19O4lwy%mSp5)*S#kG1c{#%z@@1#C-9)Zu|Bx&(lEZw-*(TOn<iYDxS9~vVm>NE;f<<Y3~(DY>36cG
`(plb`hbRjg|7T7j$*lScJygP#Xo*)G#e(QRuF2<GAzm9n2CBqKp4#JD@lT3Bti3x)zi6Cf0$K6a{22N{BSpChk(=cDm6;4`k5TRZ!ThRtX3|kMibhx0pG@`
0s2c-EqzN3k)Ey+3+y<nkC--rP{PrOzHC`K3}yE*s&eC)Ur?z_U}dAVJBA0ykN(Ve9HG0}Hoacr>9(|tT8Gr~oq*%4bzI6nCM4+HuAjf`IdWTIgn&r)7+J;G
Ah<3oj<sYm8Ds&)=YGTkyqWhg>5*}3P12shWPp>q1*^*_2*<Z1{EozDyc7G;BBnSl>I9xrP7FPbGJ)ZaWmJ7<zO)9qT$fPcs8E~B`h@K}{uuAp#1O~!CHsWs
7Lvq0{gpY2q*Zz|T5lFL5nCL}0vQMehushAb`!o_kJa%UCmZSwMD<LX#n;VpK?x${|NAZs-QAhGG3L{{y{1EJ6flj7<`#tZ^6}^FmBwtsX}?YhA|>UuVi$*Y
BO*PH#GS7ye1XWq3McJfu90KVAAxon`rw=Pl8lFa70ZJNHu_N9QU}H^S>6=e%&D_EBR|3LqTs)dUZ3~sNv3#pF}O{2;zW7v^Ah?$BA}CKjWn-z%GkEG);u6{
q@At06V4iAO<7>?>_50N6P*m`E(&!o{RRo61*6WwP5yoRY@Go7m5aU))*@dUU`hnu6VI{`%^L2Z%Es6X<g9R_G}oXHaJiQm+`FXGLSoAhYOX1z)0ApNR&N?K
n`}vOhc>_jg;5Qq5}ok1HkMNsD#u2HZW0$Oae}=nMRFv$cN&GX`$2R}5Sxe!#Fy1Jr6wyVJJzd!k$cf=L(JMEH=zz1;yiR^=btmWk~@{uYxC7g9UK0TvmFnW
F)S5M*hyEK@{;&bSe#gWeVgt&G1iLofhDl^3#eFlmT#UE`!-7d4wV|a#eJtt8up~$+Z~*j5qWEwxF=GHbv*eqZlKDIGq3sr*T^QQqToxQDAJK`v_Y{-(&BDP
Li~c&YuVx|W?`bNo<qG=q+07mAi&?|j}>5my<PB3g*G0ky-ZVp#nP9~S2Ow(6jfDv4sN;$(R6Bz)H{m^mJ&QZonc>L1_~c_HAj|>;}z+K0fXg)Wz*CQTi3ev
9phI=NZQi>Wi6YQpc?BOLZnL^B5=$+J788J{;;6*ux`^E3?K=dOp8$de2w&meNwi-1}r`+(sOd9P;=5(E&-3(*xMB~{@_L%Q%vzc9`LUu{QN^6K<v@P&r05p
0g?Xe+^jGzcLlRBhzBy!_c%GPAb+?yf{%qvaqQWaE@`FO9zx_A=k%{mK^yf<1x4ByO_!!%$6AxnR}X@ivQ_4k>g4Aowq~hU(Ef;Rl|jg${ZhV?;dWd)PUuUk
<U*j^9m!``!rzasZH5Ynys%#yET+b2JfNwk@xA1|b2>9ws{{3cWev;_)m*ZrLio_+?AgfsCs$f`3kHcdw(T(EM1iosT6;fN`IGYExCggmC8#(B9L1zPP`e5D
8?M40@-RUvtKD6&_J~D0t*B0;pvTpb{=+YT2CN-!K@H+bUP^x<SE=YJ&j)bv7wLjL7hB_*@%3f({d*BipsBXQX4=m`OG2(6<|k8Q9>KVmdd7Atf&{(QytMS%
T}H&EUjBzT&pdWa6%_%?tVuH7DY!s)#rv0hT6y|w@yfDSD}Ka5=HeI|Zm8Wbz&k2tlM70FsFb%yeFGoPu=?NQBTZe#DGy<KF;GRpKof4HY$`hGd+oUUZ-`Fl
gF@FS7#PY5?SK7?d~VvTat#Icru(6i$^z-_Os$h=q4ZsBoF7e&fjYDvkptC8^2%=iPf0}KHDKsyCc1toEo;k5E?W3GC@?%<qxzR7ZZoW$)jM*7ik#t&vTrE8
*T($R7E#`~r!uF@cGYJ8iQ>H5T&4yV4DDGX-r87`1}0doF|UVHRna7yR?)ZhG{Qk^j68p*u+EWffOYu-j^!%o>26vC0;TJR)d}lqv9OqdOn!!dMPSq9`=ZEG
%_UwHye(KY>2ZihRyNx6SKrdC1TU2ha97W(WPLV$wMfRK_1zK*wC*eTlAE)0=6@07DXU%o<KtqK2aWd85sly*DK|XGj#RbTsGT6hu=<7IGh8%zC#N?}jaI0|
y?CHiv=!+fF^0*<&jE`JwZyW13I`{%DR7#f$57*iTu_1j84VDb7U*lehQn|@KpT%@%Ki*vUbZx1i-ito*oPdWFwdK8c&-9G;1@`(V?5Q$PUXK8_bCmH8h0iw
R=(*2#iZAV1mndHTYKS4R_}!bD7=sQg&#4dk+xY5zBwB;oj!_5IBDdkn?TOJeeuBfj{o9yYrR)_i8M{*MHlLNn-#QbgVCQ-aD6spa+!W<*pc}e%$`O8aU#hl
54OJdk}OK32pk05BpWc$?my~?<BhiB^u+CY{57wd&To>*oA2y;%5_f{q8u{1#2gXYM<T9@T&Q){hHYWJjEyx^uiK)N#>Lh_6T&P=o4iR3sMW>92RU4Bs$L0Y
r~X6N^{PTHD40B%0bLj7OfHF;F0HXIcOqINKhL>kndi=t6tH7Xy;XWKzBmrmG@iZ2DnCg~eb};gMkVa}KUm%*i%S@hEKy=C0*(Tw<SG6|WJ8wMbHFaS7f2d;
rNn9%+*`P@sV3j110qXf%G{NSBMlIxkm<3ow29S~9H^h-L(x*ro?f8c#_}$}dEP2)-@f^iRL$Xb7_Ty1FL<NP`vUK6-Pks^rLzg9m;czw;****TCk!*Mc6MU
ef%CAiVTAF5tp9uuw}`<=K>mRF=i-wh{a(_a&2Mj3z4U_q|d!@z|+c>6i2QLsMg!`21jKA8E8Kqj*z)h&IE7YkWUx~MHl!gWrL%cA30M(%9!4zT}XfcP$zR#
z)#~XzUBwxR*SxarHg*faDID$YxeI%vIhHReB4=|^9wwLYN`}+Qd5o8!}Mq5&QX{t5QfOa8A7>E*b4(=X(K0S7bSfXp1u8w>SrQrUk0lb8ras<^puQ&WtGV_
NN!OC_fp-N-H&c?rppK@BKjttawJdrwn0{?e6WxPGPo|}IF2DF06}WGtH`+EepD2}Yd}pscctT&aP}n_aASog*UFZw2U}GHF&hQ~?U6mUA_yO7IEv$TUtDH1
8@agbLZ>T6bt<ex79Zf#*t8ZIZy4HCc`A`wqvmp`3*BCUJyi!IBnS)cChhi^)qO->Jf0rsqkzghtstkdx{(>few7LCF!mR&Gu*>&Jla#(A@S{SUBnd2q<G*;
gBlF%43%AgvfbP!n|jIKK-1^oSfr$+f_N}%MT^Bfm3{zRicDR`s8e7Bgf2f|D6a0+k!84S=SPNbsl$AmQ`#o-9~`JmrdWq%<@o(RQrk0tImUhc^d4di+9CFi
wd?n12NW34gu(`#MG5DPtJB{AJGZSC76t2QWn_MxNa&lK|8JCV{qY?BqXPo^fmx`;$Q)f%qO~SqC^>Qrns#X}{2#u20p??C26L*r0dv&8!lMx{x&=_WC1D}5
*t6v0`2zvIK!tRgwc;F=5%<|~y{iBuhItvuUjq`<YssChrqPNO^7M0S<a4E-z<@3zte=MSADQjsV6rAJXsQr7VOvN(v4Zcdla{{1Y1PnwUm<+W@N;}2j>c-I
OH+9Q_c)l!^{r_IHc9T0<P1_j9flHm9KnQ<H?7-uWap|tL5^z_?_-eX+2sBrUrA7>IAFG9J8-%Ndb&BA@_idJpAD5Tz_M5iGVJT=5L1)16njaU^CU*Ujtjn<
QfX?~@=T(v<+|kWStfu|yl`aopC%Sr9?GjD5?}`R2G4NCipO>CZD-`*Dpixp!9?{_c{Xxa#5@>%C^}^fQRG-mAFmoCuR%V0FwFaRxN@RSo|wA?;<)eL2}VYp
oIUdnSh1^n!PxPax`tNqD0B?Jho9LhbOTbUHksJvIQ-|GA~#gzKuYdOB;+VK?MQ>AHrahCb5sgxV7iTuh!-+p<ujHY{NVyszd*y?3ry94`MXIp9muw@#Nx17
7;Q60wJk5XNz~V=M$N*!2qk|h08^dzDYy98d2D;LH}oT@J5a6YLxK?~^Oqf`lKWU$Bla%bm?keVWzNWtJ2AKOw15EQ)jY`5gU&GsuC*r~?!g_q=(d<ejqQoP
J;}E*>WAvTMkv~PAF^RxzUU99z5;H_fGd{?jP5i(FYd%r3|^jv;7-vTPuqxRWNb|)b_H(prXv1FDv0N2K5BsAW|wW9C2v(GlNK@p6VL3PYs8Fg)C*@mh7Vp9
W{VeIbmBmQ>pvR&T)xIDakqn^J<G;o9v-6nRj5t&fuqkar{Fvnb&n`EADufgMY6%P9Qv8uPE?bY!*dz~w73Z-VCNi<{^vKq{1`s<inO8?#g6E77l@IVPoyF(
K3Aye3gVT{gw^0w!8EPSVGo?30)@SrQTS4=BY(Cqxf$IDCvQGpTb8Ad0t>0p=WP!CWOTuzSu;s((j6%>1G|Lm^0+Qn7PYiItA}#j-qq3w+k&ij@CGnRj@nh3
*5U?RmxuigqO_vD0}Sa0fRs_g3>uh}s}>F~sF2a3+UNC+A=&ahGziyzb5OdYw1RoaqJ)RaNx16RnOiVU_3On_9h*5Ky*BP;j{n*c&Bo+DO{u%kf+jhsG<~9J
^4^fsU9dC$X(=;^A99IW9CSPxqT7YiOq)OJx5Ps$<>t9=PXPXb!@?rw_V<w*C!Xp`PxNL?xSKA0j)~^5{v$^gERLkTDk&#bLxIQ+H7$BL1OJ1Nt3L}d%WkdO
p)!##YHP%|IKu!ZX50J{cKk;L#r}e>*ltYTF8XEa!w$lLRYBs8xe0aO|B65iq??sXQ&3&lrjm|)Ws;JT%Cvoy0q1!^+L*T<rI%%1du2)vpX3x4J5SG?eE&bW
$~c%i^OK`+7+{66U^sr=h0l=h|4R4;+I_;plqaRM%NKoB+E8`>v4<7$Y$0Wzd?!bWG3;(7E+5o{XWd{xoxdH8R?^T)|GKpHyxjHQY+S)b%o-d<eEba2Jm3G?
Mia31!MbtmAH6j2ItiT~92^X2^Oe@)0RG8W*b8gi*M7|d0zqIpQn`^6=WuXdz{H!Py?uGK@uYD?Px64l_(&kI6#`!L=tf9%K9E396s0HcXXiFFH?KHam&pZF
0)}lcZl?uyHWx@Gb8yVaAd*A%EyZRjF<dSY6$ISDSc$U`>xdbZ@&K|=(&VY2jlG;>fapYp6&LuB!z>ikP}S89nB#3}cUW1oU@?!QguFYFs{q4@y%^e<H96VC
y?wo{1yptd#x@<pi|(Uf{CQdq_Fn3m#f%_tpkyUlS2yaNcYXOHOr))W(q_UytC(W3tCrRIM|YsPY3TAe_Z*c^Sg3{0Pd5I(Cr9LW$jt~D^)lbUY5~B=74te%
-e#6#d#DND^i@wppI1UpM?}OWDMK{%64QFm_baI~ITD>De%MN#ZMd3X2L_G34EvGqJ`y#XN_5cxm`jdF#j{c2c@1|x5tW;_Z({9DP{fi4Dr^di#qv)nkgnO|
>v9R8A%q|D=CsjUQw-NA3qF8!Fxlx|1y9aVcnLSO3J*jt^V8;g`U8tw1)jNOcMQF3VGWi?3M`F0F0a%8@b?ld3ce0Lq3nO4v|67v36`b*5*&sV+1TJrpeCfA
K2-fSqWf36YcY-D@lzFnb7!nL0r`(d+J{k!Ho6_AeM26=aHxlDoiL2Pj^zZ(d%ngipP?kak6hJmZp2o2H!83fHV{+&!duYIgufOv26&Qvi_)i<C4>1a3{=sJ
(e_O>V_K#hT!G1uvwlxUCb_fxxOnziS5d2iA$M^8%;L)s5*PL=9c>@tGJ$hs;-(QFe?hxGd=4O)tK*qLXJ+kC)JW)`*=Jb(ne(?Ej+kAal^jdp)ACkO?=hOd
?U6328l>%h*Hi-g?F6WOXEKBRvE3%j>x8%hP=uE`%?d+gWdcrX>M!l&s1s~}eIk5oZsM*JwaG7q&z3Yrj3q`p19<WRg+}{b=71XtPj)$vu<(`!QhgMqK6uDv
-DFw4%w_Vn@_@2%i!j&i1>Iq0iD>pG)|x@^QZbl~8TXT6h1I4F+1@Kv$42amIae&mu%jt%?`5Hy@SA21%zgq4@BCKf40--Plb6Cx0QVT||DL;P`s4&YoEYZy
<jte8Xf0>j(J-(cVeS0THQ_J2t`Cdn|8yo|w-9<zSKJkaxk`Z?ewgQ+wRW`6Yn(d3i<rCQFc?#enNyJfK8vtiQ~@GE8I2Eqth+O{%q{!dR3R)xRD`7WRPYIB
7M#DHtmHyOsEQGsc2AX%S?W_`q?dS+B|x=l#3*ECoEID)HoQx_1SC#;+p(MKeHEeC=cqxvmZO>)y5Ys#?EpTL;oO?3G>*A7JVk6#uDN&<_zutB;o2Z%$aFW4
VgoVDMQXa7Csr`Zvm4;+h*@LZCWX&?q&n1Fm$6AgGFz%dYPL_l&V9S3D#Rov%&<avLVQOl_Hvm&#NgYWU55W|cMPMg^~SoM0Hmf7p4qKDoj0&h`r7!xTf^h@
on-un4FZ`_BQXr>+MY!^3MfV)!Wo4e;hYuRN%`iFstxxSIP5aib_a?7x_$ARm-$_o^~i<Q>CUJ5IGgYT5tI=@Py-;dkCY19_o51P4;YZ`X{NH4L30@ld#cse
G-{6%CQHYhZ~EYm;kt}Sa^fh@(-VhqqGE+yZ-XYdZtw2Q&}nEpJJavZymh)2fZ)qyW$8!nt<(ka2qqsfbnSVEl%R<WBe`Oqq+G~3)&bJZ2eSfrC4vYD{Kn*>
fW62;A$(#O?Wzo468Fhh!&Z2C5=BY;5u}A={57Cfq`#q3z@?jg;YnX<=C*+^Ed;hm(6OI_E8B0Lq;OV7e#d9Q-dbt*Muvg7=-M^WO(vIrL9bvrUmSf`1Z!TR
vqT0j-<lf`AvNL-9q=ON@#oJj^m3#WfYR*4`MA!>A0#T<s%ze%nqsvh$YhE=*Z3Wi1tsz%as8X~EBQwWvle2^_tNQGZ0*<&oi#FYkTQtk6Wb)@HmJqbmZxV&
am78Kp4gbdY)_P#U7qx4lfB>arj`%YdZVyX(ItH8ryqtl-Nb5Ia`(wFXOTBT$jg<9%abUKVx7u?olW(SKdo=Zg4@PvUOdAL;m~}=<XhSd@R~e4Xk0@k4Ax%8
e!*rA?}MJ@KpWbnm7ah4E9sV1LMo*YCLwKFaxZz5#w1XA|47dbk!0hZ%iNe>;z-Th&^8?x#Ue$9z*7_}Y_2rG%fwt1ju-qmO7uGh(z-ubb|bsCc<|649GsDB
@`gp~o0XjFrD(hUm}|+E<J>BNq&^I*t-9$X#wYWg4cxi5e5hQC)Zd{d`KR`cq9$g&OE&~fk#r>Isq?82QhboZaEao_YsqBxTB$*H_fwulJ&ABEtSch~p}xJ>
Rn^(9NGxtJ4ohg0vP9BE^~$W}Fpi#RKR{LGFxz@I`5&KA<?=K<Qcm=g^~MDr%aTe8fUpxo_f}qHYr=VQr}$vJ*OZn>B)4ABtcQ;j1Lh4Qg$-9{QHTm?5}n@K
fHsAcS0;i^y!ZPuhSY=y+ABTpIs3L;5zXAn5{cA$hpko?f|?wub@J_fm7n5o{BTkhj24NBUv<=`0op}?VUSmUQ)=f%!AjrKxN_phtk`cyA=hJx^;K3Y86dB?
EmpN%_-n`=V<3QAQeIj+liAEw`Jm2+;psDW)k8uEI{J=hJ<Mwl-_A9HH@p*EcE?!y^97gRRX@ZnuSaAnX`u$<Hvdp8h>38#;yaag)T<h=-HDkxQj!wIKqLU;
HkUoF98l#8Qb6s50XZp!f`Vg;%v~<rO3R#D3BB}%qV<_{9!{Ok>dgOFbs!<+<mPxxEKaFJ?K~TJ;shyzvVeIC090GINz8_*>;{in#=21=vT`;@Wa5Gvz=%53
-3=wU#&p9MU;dz8%7Pk}!{1t|o3Yw`)l~remOH87QD2{I%@yR;x?~e!xWhe*JJ|G{$!g6HfmbcJgxRt{-@kjGoh{QPd%sz03PHVdStu&&I%)q>aE?vbbGkT2
Q`$P<Zm=GhPY!sl9HlCDc6zM#%F#e1*dl<n<-hvfOm4$$)e?C_*dvBuRzn$(6lX7FSIH(-@#edz;2S{JACd?S5A%;NKj{YW##bTLRWe_T*Rb3q!U7k(pmP?H
VNCPigaO7PVbO6rp8=3egQrnt8QLD12R_T$_=U7JGNz_Poa>tjuBDBBU0U$)bt}%!luqzg>IfT$8{z>icxfx7iFL)1EbrTpSr&!pVNLtq4wyV$E#0d}RcG?2
+=TT!<;TBg-Waea#%SJ_F$qwh%n{fl5LBLEAWfU5>v>X9S}S*1)@+;eghK5HA!iYO0h*cUj-f%EU1;G>PhbMW0_!7uHUq6A4Q2<KKnVewe_g!hh}#_FXb<m1
tTAt8u;=bN!Y?2{_^o5SgqI3Befp94mzG@D%0<%2iDMgjI%D33#Ub@av@Z-ucPl+ka1c~^EnM@1vtYoGUPsQtXUbI^6vtb?PhVC<nC}(`d0+FN*fuGQtvdR_
0~5;}YG!bnn;w0rLLH`W=+a$OaPPlORG7Oca-aJVJ+e@J(JpXkt-&{fBx!hF2R|jY+2?}qN9J$B!sZ#xF|>Ns`BURx6`cF!F3#-0xANPUinFnCkW6-`bbCWi
w<g_JXo$FrK>DkFcy|oE%YE)?RExt=-j(R=w17zxEwE`<RbN<#riX4RYv;H1;QD)oZktxxrf`?8Vu*S*FtMZQKOlv&@~FMeFZlq>13V^J!1$3dhDT`C#0YLX
XTCv<*3HcjXKa$~N-Z|zan2b-<rXzRk8=tTq$^k<2rZchA6llXaQHJD_?2V>mwcO$OkB!Yi8@^l>6$?J`f59g&o+oT(HrCPYk<P$8iju!g)>C4SkYTQRI>Bl
xp&`Vb?xnFJHB1}&Kq@c!C+=kw6=aobi&{K96P#{QAJrcS-rD!his8YI#d!~qywv7|GQseo`<H&RAUp-ATt|uQ~SqW_m(~>jfO8Vm&$ua%k<zD{aj#f4Zzti
nz%44jkM(YfBabNmevsvcKeIUyB<|dSu&U7jZS=|q`D`5kzA-(7(b0_SV_uMYxW8v1;cbr_O>Q6qROZnzTcCEzU^mfE<e;xznJr)zF9nv3cSOZxBHlMp+LLA
=x5@KPyg54x1;R1Ibf%Z`+aBL*is(cC<@AbZ8Eb&a!?0?BjPdER%4led(E=Hex@GOKmil?Y}3zBFpBkrLZ1&A^;6=fN@q=jt5d*VO^l14)?lsD7jbJGaPsW8
Atu4}O>BwXt(-!i#8SeE*U1p%L6`FRAnSY7g|Uw9X*qB&SebMu!2?$&$ly3)id6#UCU|u#_%w#nY4}(Y&YN;@gkVt8pNIIa0qKBHL?r3>yC3}A9e(-t6f4~1
m*`N!Zv3TzzNy47iU>T<jg1)T?bUX7g>uQJ)kSmZ>y0h1zWS2mSCXnpBW=?!m$;QTM{DxOo`&%S8?y1P4F)H5i%h*2`(c(g8?^k9i3>o5bY1NH0@GT^aoP7$
V^yyA;gbb?kU|f(N(auQKulOLn~0T*>G91(qS+(M20)H@C7Jmwr#H`xxgBF~L`m)$?XwP7n{Q)acRVDIcL@KS4B1aTwpFYMMpv@MI{--wKgt=Pji@H8{*YmH
2g=bq^f-=Os-iWSmzU_5C%PR)PB5wXic{UlN`W-SV=Z+(Z@cE6gDSrKQ}_yzy?lmuVC5<O_V99ylol)Mh29PNL@SLJy^s+)$aU4FD1|1U#XB*~WkTkncXFya
wA?_O<hoNfIk4Xq@}fI5ngp(XymTOi^`QOl!M5UgG2KUUOPzb#LouLXDIe<&C{NY9hs;sAcnRV?vj{5}oeym(vAQ9+J3*SGU`?grfBf25ejLp3dGZu|r%1=P
S;Y3t`3Iev&wEeeffVeYA@dBT%ob7g?U?b;w&3kFXah8wA~1<tkUX2=FHE6n4a>aQE#$ELN??w!BWk3P*$ar`c0wlepCS-Ls9Z%Yet16Kw@>C2@Dx5?Fh=%u
8E|~^fjE1iW@2<2DMg{~J;&{OwLxXTjy)}nzpz_xq4snR%LE7~yOoiT?l3%p>izsir+N$KM*zCG&cCYjWqGWL-7{@0_tbHa>rp5P#VdKp9aL|^9s|4CkzpYR
AkRUwwg5PP6>X_b((^60z-+5V_><n0e@(EK6o|p~mV30vIm0Db3$q2eh3xh8md;y|HVA5ffkc$9Vc@YWFEB-?l|rg$Bsy3N-2$K~y>?%QU_-fNL=0*N=u#-?
BBRLVB#WtU1YgXa?Kk#?e$6o5=PEas%7Zg)pM+)jB&*V6_XsN+f0|{kBxotWx%}7YySnQ8G}Qva*~m1EG^#E$&Og7g(XOAsjyCo%3R6&?84Vcd>~O4FFPs4F
u)gGSsTL;Bv2LQ5Mes9Zy?F9jtH7VeYr~J2%$orHEQYmfAIpGKChNFk6ysR6SauhpvFzLkeaD_7nt8kLGicF1KYJ`9E6)YKnXaqTI1z^_4ip4HT1C(}<)V|I
O!`|(R6vbqbOK|w!6(nqza4C|4uOm2Pk1CV@O&FW+H?#pn}=PF=kRQ1rtm2{Od3dS-nMI9c~aZLa<k2(p9pk5*CSVI55K+NQXNhJ48?H}Lrb(ahsBh+l4z2w
t;EiuilZq*7;wRP2PZ1NhMIOgVX{yj$dSAMHa#P{_tGwFI$uKSkdUT-H%%+F5j&~zzZBc*ebS&39uR#u%@312_h-h9=V~x|BZ-X>Yw;-f7j_D%tfW+lsulK3
D>%PMLH~#b+1{kgEie16nMj#_Q{=&QKXyNX!)fGv*BwCk-z<;Dp=WIWUtoF5*}Wml@P)j3jL>2-R2NFloKxCl1YGDHq0Kwm3jFgCihR>4VpqG&_((Jpd`SRU
3*!OJ=q`WP9`HxyvQK)e{gxGT=A3+GUh{{r_G#oXt_7Cd>X(v5)942rSIe0VJHx-`TCLGeYks}C3l=&pkziMw_<q+jA~dhh;pBUD<!-{Exl~xqKaInP$iG(2
C5de}%E|%NTGcR|lu8tO(&F!F{D}baI?hwHCj<ys3BjRyCr7@BDW@!G<P?LYDYx?3ix<G|Qn~(2xBOeHf{N(g7WfOSyisv7o*8$%NAvw&EtC-x1ET-^aW5j`
jYYohuca6pW{zPgO{Ti^#HnK)E9MBN02*QgUy?PKQ~ECOz_6kWZ2PalEBE8nc~eWkLnL*?IF`Lgh7F+vR8c12s`nYpIY>rIgzsnA0|)m5XQ-WSeOuQWP2bP1
h95o11qglZ+(%UzRln)j5qV0nY1-<*CViQ<weQg}e@m-JYqhyz=<E&DzhMG<Ll;dMxNDE?vh0!^!hy{RkGO8x&sr4^L@=qz2o}1P6or=IfHFqP=Mq|4uQp2g
&f7gJAsfqmHl?u!vt8L;(J~AbYpF!2{e-1ORPDjw53#k;O%S=j+w;W>Y4D|L><*|<@hN9N@~@U0JH}?rd@33T$N;bV=f08d8%k<lY68LmflrJER>ZggvMC|R
f7f6NQt_9*EJ4#yv$bFDL8a}?y!mrdMJX|%N9iQfqTBp=eysX1WW{=_V}einO17#3BvDdvD~|xin$k)9Bd@ph`RoxTTkm3!6TINZUV+6<ufvCY5B(JMtB1Ko
HI$Iq_scNPOiK=jytgh4rHlXFJ7mEc>1qu{J-_x7MYO_9iH4kLHcDa@{-YjnOTzdm7{?rz57xa`zl(?pQUit3v$ZJt+ocEY3bezutXKHz;OH%iYrKnRVT(iz
kU65EbElYdofwInC%mK0Yb#fYkX%7H2b2nXIRei3B!~ZqZM=f8SXj?W-Bw3-IJs&oEo$~^=Fl0p>O#JrjxN9X)tU5n;DP3g#Q0b;qX#e;UNxYpUHlTSPRgYq
!#vz%ClnnYJk#PSxO~~KtkgrzIk@IJTb0U>LAFz5|AA7#q{G~EkQ2!X-o8%R;>ChEu`WP{^Em=#l``}Y%rkhTi^cgnpsk@n*h}QDQ_#<DV+JuD=EbDHMGJdW
6;+0DctAu~oiE^_OZyl|O5yrxZT&va<!NiM1wITAy=1vBndFo2nxyiR?t1ZWUyRP*L-pj-MW@>GUIKAm<8O4K<B%Ofj;@A3dQEHT<@i<F@+J#O5NnKC(fj%4
O|@KRy=hh(`xvmQ+Mk9;C*%;#lh-&C?9XbNJRZ`wV-qp!fRufmIN-Z7?^u7Zmxy^@wr&vKbWnG*nM>+oEq5=wl{<>$!x3$yk)9bjV8jqwo%PlZ!qlhEFGeHT
Nm~+hNOv)~FmhcDLg4r5B3DqmUhgAfyhX5cHSS)i+@z~ucH$pwnG>>MX!0oYj5<PdlW@UBPmUk?O8mDD_g4Lw<#cIUQSU4em`}8cl+N}<ebZ$lctbFTs6V?8
+vRp+xvw`M?>3_K%%kHK2zR#f1ObArYcdCfEk}Y^PX>=g61{{yH_$#gUUn)YG-yejI$I6w7bWT->%YkxIP)3O_}Ic){^Ixjn^#JthdMQ0XKeLV7>qO|npk{p
D>^>*k-C0H!}El(sxR+H77uXtfC&dKZ*9rI1feN_K7Irjg(l_T3VZmFz~Z+li<|bu9E_WrT~Ru+i)V45T_XcjRN%q9i3{C{>+4)vrCHl6d;PmW$w$~%9W!#}
8e9G5$<80=rvh0fSR{%3T%17xaYSR5(d-Vd%jr5kY<G!-XtuZ?JQ)wff7Al)^g*~>@>{Ef;o7l30g>fZ*7`jG8RQj%dIQM}7%?bFb3O;8KTIZ4b^}cKHb&C6
vsdG#4NRUHGVxW9-dyG!wnVaO;xx>|ZP)n*6Z!Z4;=-c=aG1INjxIbv0{_@PUn8p_^=~RAKp0K@3*?`ruyw&;Y(F<eUTGv$8)4JVGo64?&U=4RFi7TR4M;%(
$%{2vVxDSGDW6{GVGZ9Yx$-mEVMdmO3=<n0`SY#&Ac<+CQ)D{sq9G7$s#79cU2Pb(w2F`2;aJbZpRM9x4&O#jC!BnkI`g1C^m_gXxPG$V{|K$*^r}SZRR>H2
@}W=ne7hot<c4+<T8jKxkn-Mno^+HzyLwg-FbjDBz98f$Rch^?H8pqBVtrZuUA&YH>+7a~03eQEyM=Uinm+H3=^Zv|nEXl-zNL<#?(D*&!mr;IgQ4_)#`)=p
Io)Sr@2)|U@ND9RKZ-4x-5v|-fldq9;d#{{q7M-a0>baWl~^SH)R~{$LPYz%MmU!Uhm`R#QtUYLYj~xj&9PmX@YzNJI@>zy#m53_&szGcfKfaB4y&=XZ49{d
Bt~KjuO@EJPdTx~yB|a7C3_IaM?2t(a5JWtPals$)>&ZmJ;6MLTi7@leqYUAfoAEEjNfNce!07aW~<K`_Ce}oAaijHT1Xy*q8Fu95d<fQ&Iw|Dq->4UWbkSc
rHI1>W|M(RvHw3_ku1yb2xF|=<^%eH*U((jh75W3vqcW;XHZ0}MsSPRM@^pWZ}t_WSA2#KhzQ%OwF{>1%vJfic`f_GJtmweemp}I)1X+l%kq3*Yj%ZT8aYh-
_hhLz;m{wTfB;v=)@ecq%gP@bev=2m;r>Xh1+(-dK(RTFBj~~h>#yjRfvy=Q+zSKip}IUOG?CzFRl?_368{@NS_7Ij+J0;i^KUB2@hN9Y;7AH!0cUQcIVB*A
?vFS~0q~u4Z_^!cj9cjk^)A;4qyO%+be&8H`i*JL%gm&Sk54R@;F;>J4YCtK;XjqNT;kwYvM{8xv~9P&$vDuiQ@`ME<TeLt+SE!_34M$XFyCjrX1(Tqs<tc#
Ob+~Q=OcpV%Lq_@6X5!&Oew(mq?dU=3LE7D@L?kU7sW=s$ChsT)He}^)S}T&W0k38Gnf{%2kfsO-M$OP!3k?jS>B5$<YYBQo`Fj2rQCwGBu~%iR=~tPa<zVI
;x>;zObp#!*57bW5CdP#W*{zR(`2sX6jenh7AbYdB#}!HEU_L@EE=V^Us0%|sTF+N&sCTmxBJ@Qa?3|l)ahD#9lWA9zeX8Z10#i3U{8Ui6fl_raAZ^Y1FrGY
&gqA#imW1Hx^jBbs>(O`V7#3JsL!j~aF=@jAJJ{W0iiO~*Do{w!#GJopv*j{Z5msvL8QuvvSqRZUYgX|TGO;#E7Ys2E^Yz_0M^8ht_BmZnZ7!{vy%u}?YvOV
GoI}Kz2j8UpBjgqj@#WNe*<?~psPlb$Cr$AU*TN0ki$^&^OAi}r;L5q>WgE4iVf7yA*tW0O2`&A^~bW^)n&2K`0N<&PFHFczUR=bXZNjn9J5q4Lcnc^s$)Tt
JA+G^c6_l$u#@FiyYB5o8>jX?!L}wkuRhBDn!i#0kJ)KmmbMSWhsg_)#2sT$YUp?eJ-2oQCO|9iNpiE47|#$1`LYiTkX~$6H4lXae^LC(D^NVNCy@q5BL9lE
uWXWxYA^u|E@?H~&RO4RATc=+R6;=i$!*xO0c|jVuO#ZF1i^~mr6i|8Zn~%$N3U_V&#EQ~J6ucSo)5hy4%d;%6xjSfEcQGaPRS^Egyc5o?Tb(zKWZp><wIGi
Z$=&rn-X&IXPlq@8>A50_>3XA37iEz1dF=9_6fAbt-4hwoYd889AXj#Zc4LMf@LYqt_8`TtTxhwVXoFVs!>Mv@=hA{cHJ1L?CipvApPBtKaGh<>~5_>lFWQL
M1@-$0`Bo)JZ#<BO0#UM*QVm_2w6wc-w;pxS`i$JD#kO_8u`wO=c7_)Y?+${!M73RtY}Mx9E^xKl}(d_#6u!}{r}Kf$l<Y2W_dJRw2Ta!0OJi?;Zdu`-S2#!
VPv_DiivYQw^34{6FybVVJ!pfYyJkuT#DEPhi@ab#`25C3}36#ng`<`F<<5Vk0KyrV*V|5w_kCPIMJlk0zQv=nGC_2nn1V1MW@VO>T!OELOEw~<5|M!H|3>}
uM@9wnf_bc*-fLo4?LD%lHYaZDizInthRvN;@&4kvSK=dMuD_lWA9?X2my<UtQ8ZS7d$}gm77D6<y>w&$F%Xx*(KlsBipgC+GR?}5hfxHO2>N0YJkJY4L?&H
oE<0Bsrf(wr(Jm~KkwXyFt;*DW}5oE%m?Rj)R)b6u=`=VBjO3n7Lm!y7xsvoac*z$UyA9`*a5yc{*Zi+nEM747vM3Q17Req<Qfd|$6)WNpIcu#?O_<ka4)_?
atU?vRAGp;Ho_`XLtr+=ZD}X{_;K%cmpljqs>K;qC6S$KMe5$;wNQ+XHaGeEPC9-)QahR*T{`1)DvGK%ml^Nq7|*mH6_vH3Zey2=4jA%zDmDNGs}oCZCK^i;
H)jASMej5os)~t-Ava{3V3Iq<|JZGqF?k;Yf%s-{A91swPRXNtn}RmP?krrQL~oJ0(CA!Gp^b7HUKdlKNu!8jA|rXp{B$eD0Tbp_+O)xEAb!&H3RV)Y1&$}Y
#!Txzj67ACuEws`&wp`Q2ep;Oz`+0{D)zZQ#~wP34*Q_Fnb``%d{`+)Bw}7N2BJ`z=<}~J3(d_S0-te|0><@f26)~_6bw`bg}?;M3C?9X^xU#7gDRv#_XBHT
+T^*S)lR0F#N0TesI-`NAG7V4$Z<`ECn>KULZJ3CVasF4B4ALM1R`+Jau-VN9H1n;(0`-Fu5)R362?Ilw?3Jc92Y0mJ0sEyoC__^KiWH*%B1}pwukR~s)K0-
NQ^0K+1b0PcgPP{_Zm$P6)Gt(mI4BVFxZ(8qO2Vz&1c+IBG$rtquw<0r&2V29{z$}8GUCAd}kHeoO33d@BA4F)edr9SQQ`_0yCBv{QmZ`JBFho2OY<!TfWY|
f*lT($$ZTOeqU?m3UHM2`4os23vY}E+Cx;_kh6+#6AG8sW6c>(s_WN`I=KT3<IEAMx=0*&77ku3J}PYQPJ9_5x=rZS&;!-4Z|fYGi1FV)EV8MdG1EmbN7_)3
xss@z(!w?Z^R1|cnU;PAn_Iaw?S@9JGvls6QPv*lj`H~DU{?9k<?nFaRw(92<GTh!`jdx@SnApnv2r1({2FEFg#GhFXBOmuh9Y4c*REt;G-iaj8isJ(2jg1u
86&^6qp?zH$S!+m6qa+a^fgopi6+rAb+v@EsszZV9Vrh7cs1BxSk+jgm+>-)qa^5?-UAQMVKc19)Pkuf?FE_p`9cow&iCF}NYDac{T)yCusy6zq_+U|7xj;n
qT4#x589C@_<I@1^q7^KlOa{Qe(xMud(l-%xbaG00a0=^?zK@pF?{QA8(wR=z4Q}~pc!M{D7m{FaHOWWug32sm&~gljZo&x@B}iGYrq1Lge^r$er5n*%=CR;
qeqkr*`!I1r(2C!ll8s(HmWUil^6a38^_hGIdn6%uS|@DovTQ?Qr9_bjgCPrceN?8ahf1WhnGQ4=w+qI7I2Ac?<yyDzVg@+C#X>>3WP=zNyvbX6?n;thA?d0
qBkCi+Q6%FIZtreiGbedE!qs$3b40e=K9gpUiOB#9$%WGB)q)FC<B^LJ2@)zr(euJl6p@yr&EUn^eS)fheQSm1QjQ2$5z40^;;^I&txBwJh8fpp-=8GS}1E3
oEx=yRr#y-40I-0=+K0xq&ga_glZ8-GCfvIr$c;gzd47yX1U|!ON}+V?@o1!wy8atZuOrS2@DTQ862`_;OPjcu}r7{>tIj$WK)jmo%@5(1RG_w;d4E%89~C}
H>nU$AaLW7U^DN+@PySi-TBALaRI=QIO(~f&=j%gba|MXmmk&DjiX{~zNr&|V`vn5HV2g!8z40iH__Qv%sz&YCVU+?5sG6ic?c^r+%_(cknY^srLGk_-$l(o
zB4bAgU6R$#sBNG?*Z7KSgK)J_P=FQ05nvE`MfF@+$HKRhYzXmpITExe7Y`&qD@&n*$zn0(K#T2ao|7=lM>2Q{(1YheIJ80_y>RDcUZKq4H>I+ZUffq*lb^G
Pj+1A5*JS8b-5jo;r$w<;!uo(8d!~`Nrl;IkrHyw52Pe=F-rTD%5yFXl3z*{XY_vh{<*|Pp+F!*^(5mbC}L#%G*uzv?|IGSy@%!sz=whhgkEYTy{*}Hz^zIP
O}=wTMxo4nep4%UaQ-3Cy!1=*h`!^LjB#Q-_xoTuMT6S9Xp#dtz5e<~6=D9J{ZT=4d-a~CUW`4N^udH69WdP{qmPi+%*oG^4_2KB*o^Sa%K!@_&f0uK*czXd
-l6Px*MNm?GXv+WQ|bygrcyn{hzeT2QaV;jZelKbQ7s4|mxsdOy*4xcl+Sez`D3HfntPg^I4m@?v9|*I1H3WBpFB?w*DTZd@*pT7v@r@>pDJ4KdQcyUWUH9{
ljE6HAArCk5x)v!#m+|26IRzmAUGobQu6RPQM`7N6a#3ET+C-qmn4}!QzFPtbzl~82gj#HShcHjOBwZMWXME^aC@uX6|3Vr3f<^j2dLq1Y?0MVA0L8HcIH&o
2`2I4n}{!g`}*1*si?_h#{zgp43K~ig`4geuop@vquf@^qMtPm3T9DLHVPVteh5(2W@uqJ#P_~4CO<N@pXmB7ul!zVROdLq@FGn4_qLNoZIL6Ix2Mf5a&D|R
BuzeANcQ#{@v%`oL(rLE@NAxuj6DW#W>}G+)8*Fm>&=T=ezaJb>Qg3(lGrHBoSSg^$$Eiug3$9bX@q-Tt5VTKUra0|tsYu~KB#RR9Hm~LeStv#wR{KYS0k=a
69H{98h59p><NbScOpcDtJtWQn4ae5ub*kY3v=D-{_g8jG>c(R2g%BHafLi72%e=makOYzST!w}h=M;_A9}epqrK7^mR9)xhzB8V2WQ-?_8;o=gj5Hkvwyal
9&1brtbK3*tUE}xgx*|Yg?=pa{0-A*zu#oP%jKvNwsJ4y(Xk*OIt;I`J-+s{xx5UzXQ}3K4v}Fzx~*kTDM70s=%<FfXqmmd?xnCyZ}V;cnTMA;-iY7Ecf}o+
R6N;QXVK`QGi>#bY=n9+R4B&xBJWE5VO>Uo-SALPk)qOgO17u`7N9-(uOq+*z%CAyBX2$nzH8tabd+~G*za3sM}i*@-;|kb78lKXn7e(NsBr-L4<(|gw>~Y_
;|=iQ69yttPuuIB8E&1Eb<x!i?+;VW3(OaQY=FABzu4IX-$;oBHlE(#16H?Ptp8j~+WZTqrdUlPEKRV5@u1cZ))pc^j@&xvSi<WM<J0PwwL$Qhxny%GlSa28
-y)f~gL%Jfvl^z;c&Lq?yQpP>B`o4(vlVDSEn4<e)g3$1T6}%CBSm%cN2hCt)q#r=p;Yhy;H_Fxk@KJg9+Mdyv5LKnY7g4+BzTv<_JT}B%aBeRc!556GM?OZ
=QF~?cLt`S4T%2MRcF?q<p;|2T8QCv^r5J3+=D{e2O8>vBIf*^rWSf0x-g^6Wa<Hax9Mh<W^u*V457ZMnd1e-QL(|fY#?cq_G@`KTron&2YE%grU1_<swo$A
soT5{SaWQh2wy=!=_3!(_<btTjeyFRNk7SQ0)@8cp1)Dl<w6*rmX6FEHezOJ_2@6%|Cc`#v1J6m5<lQ~e;Q8|HCiA@C{nR9>>H0vBwV~fwYlzieu}N|D~!cP
C{3=tOCzW#_}Cp@@G3kuGVxl4P&S&N<v=hh0C>L}j|vrYKLVR8gWm_J)uS^P{}J11A-L@^H<#}NOnT6J@oROqvUG%l*4k8ly$~cCVmf7NFgDuEs><1#&8+%|
Ipx$iMM;~+{Jt*I_cWI5V?L7SDd}BH?i9~e^gS)4r?jk4lZ|`=WvWxQ!<-3xLUnD!Lrk$fN>q*uIZm6}Y(CiFw*?8bB!z#j@2OiI6{z0&g!A4X+fWtAPx<ft
);5K45--<ya#K}DAKd&qPw7erQ~gL#OAr^*suu@_WIUin6<EY^MI`zvY;vrK*qYJN3}v~$#KAM7WU$6>&bwaHIocAs9AT*{t(ljaVQXe^zSsGS#;P{46g_0f
P>gddN_0$u)0%%MYj&>U-|g0CBd8#gKveH=Gi%`%%qx8wS3)o;@$_BDW{@4;1Qyh(&67V3dWJ(Ktt__}iGt^E=e<%~#wS+LrgwtK8&!n?Hg>JRcK7Pq1BgI9
<d$Do#5?Q>xlt@KSZQmjdf|fZlcbC4lV~BSzELXh!{c)0FM)$!$KR>EdeHz}YBw7PDL%(8_m0;lN+WShv8@qXg?efWGVP6<8*X)WHSC1tXR5U<gQHewV6WU?
Z2`WqC$Oyd&uRRv+4~W4oq$Cv1n;|d3LF5}z<ag<lN+a-xJa0(Q~ez?K?f99xWS;bcO$nS2)5V_2ivK?`PdO}jP`to%%Gq^aDR3X2SKVyK(wW|lA9Cp@;#Ba
lt<(76rM(O0)3uu1e!PUHz>L(>5bKNPgWd5M%l_@vX;%Fc4S#@RBmmBUnr0bA!=+eKmBBI9s}JuuB(zk3J(`i&_>VK8|AQmI&lVT>*)<Flg_59@6+4_tdBGn
Lkh%8A{dmTOIj=0dS8QtxuNRsH}+D=+TW;8xfNu7J?CLmi5`qw{rLIx7trJKRrdi;PPg=ei|~(k4(<1XGb$cPMR2PSCBb!I9}*1)f`1Ea`f3WJ|2(%}$E4%8
5GEON4=qP&qVFMfXy6*sPj0^0BrqNbg1$mm;^gTzPQguSus5lZ&%g;JWqs665f4*Q`e(ixs}uPQo5;7ZH6e2M7flZ!Z#5*?vVY%^?@QrYgUCPtqg**_8@9_T
Az@K36$H2pH}J1A5<LkYG71MKXY{}m(<5uWJa0OPQ}P-c@g)(G*pJvk6j#bi7VqJE*4_)-fmS_`EIHO}aAKp`GvYZMiJeS%uMW(AGA)pg@niF=2S=HZXVR!?
z}J<3|Is0XbyK$C8QL`9)mNug&VnNY6Aj~~=lTHTF-6qB=}TW2YOYIobmk^$>VH&J-g3Qh?Xj*NRWq3fi+p|w)+tdft`bZ?B6nX%!vSz-zaX;5V{$F~^#OY7
Xxl><zI#jYx4?2Tm8x8e`v@vL$t2rYl6LsrV+r4VEJW$6#|ebe0N!!(XnyRmn?x^S9(oq_(>)I$7~G%Ver~5y5(!UB*W+R(#QWos`5tqw*NHX?+i0^wMlZ=%
TB{@-ImX%}SPm7?fHRV=h86@@<7D}|%Y<bMGeosRDQonSG+kjt<1DN{4YYmp9v<-t)$!`=f&^?0AJy;2K<rO_4IvgQAVl1|Q~YYd@*FVQ&$wa7kIm~48MPV?
%Pl727P}k2Z%RMPxS3!CZ>hbi@}r5+_dvdjO9qCwfY18?6{pAuUOX&w5>7*f0uXhDAB6ia%NcyR{}G7JpP2wu)}ue4VvSD(L0s0#5{6a6wtxya^QIR<%Lcsv
#kT`%tNzoZXng)kJUjnUB8?q!*dvx9JnLZ}z&(D^NEp)JI4_F7sTPB0v?gSb2{Ibc{lt3U$B9wo<pn71w0l{-3NntOWV$A8dq^zZg?Lj3V&m;Y1`ui{P$*3o
e>DlG2}}xLC$k`S!4S{TDBiL<o>Pm-WToUtmFlwwp#cc`8rE~usxSfg8(ys=_ik{E$wn7JK<;zPX$GL8k$GE4bDqI2sw-j*Z|guM6u$;tD&R+YZU}+#;CBvF
EXbpS(7`fJFb-MA)4O_82x-iYl_ItyG8b==tK(lDvDstI`GzXKd}U?EF4{Nzpere#0*fg5)RD%35l!UCC_se)ue<ZRd6!4o`#gOQTbBvVUOM1V!(Sy^`$RQr
4jo<(5BkfjTXYrtSzgX%x~kaagQ5C7sIG~oQnwxD#ye;Yn&KP*>Gi=gZG(sdNJ{e`p2&D#B+Z!e1t6ho{PyYtItlWQ&D_c}ybesBbWF^LddHAnHnW(+8@Sn9
1+To3RUgyM5B|*{|E&IgCmxg7;BXJLZ4c$~d`45rerFTo*Z4#+Znx}M_`ge#np7WB7L<xKLK6)SEL^UYqbG#Bub@wfTuWM&p3+UYYbFhRO`7%qO`}8%5amx`
vD~B{=gd4<CMFk-v!~>!={0omGNFw27<0zlQL*n>)e1)6*;uojcqrzZ>%u^h#n)gDGu=C3z7}T)Fy`%!RGB`B*t_{C>VTZ2nuGv-Y>*E~@gsP>S<Fw%RojJH
WQQqvl<!J*=y~a#y93`=AQ}CJ8>p0TRADBvIZQy2C>2|^1S?1^OEDFFO3j45`jYd4%7U5YX=c6FUto>Hih>JSSNh!9lQnjL6M`Rfe^f|xgMhtHF-9}QYFW3f
WEy}F`e0<Uleh}C+Gm8TTgzo8pfOPUP#_CLhxiIs-2}ml9v~t~cCJDcyOZyu=Z;}vUHKPQybR5J-IOOyvM3B?(rE~N&)LpBBN&S8@;&*(ujj{{Q)Fb4_^f>;
CINoAadbRqge!28%F-q%%LOtJC=Q`W9S0KR3C-2Mk^6F~9QxDyaM@zch|8#PiW-n<uJvmIz_{7RXhzoSD9++x-A})p!#WiZrx?8~y;ya<2VWH?efS86rkXtn
jsY$Dh62n5osEG>OJ{c;r0&71;Xs1ppwZZ2$Fqt`bCB#QSqa)&%9p$*CM~gM^<gsQXG~AAmJzhd3yjGcBD1%Hd4ZH8>cU7m2rzXYOZMd=72nvZUGy*fxf~&h
^?<ooElaYX?RO=EgUBY%yKoHwEr~6{f0@BfHa$OhmBsDbWrW;QfKE#QW>6WoGBtqY>e66nz!i0y-epjH#m{h&U?=$dj|u%hcB5Mur>oP^TqRxWER8x4-X1v*
w%O@rS=?m$6*;t<NeuCiAYPsWpOPqzQLd5a7x+~dN4QU$V?=^1sb<<KdrKjIk-Tn=BO6)j*&l%{>j2?b^rSy%1_rG1QBA?<!+~$-I}p3ONjzpy{xEN%v<hT!
pv{f|^oA@^@TgSp{W)FHZdcFnmbeUkroxLZteqO>lRxX>E|1NN#nPnG;Y^oBX)zHa6=<In+DZI((f`trBc7uLjUGf5wKs~GjoXF6tp?yKA!|IJu(oASrr4(&
Onsg$y(@a76rSS9a<D%0$j0mgTV)zLr5#1|a){?*s_txk<6aG`v7(K3DjE@b6V}wkjeiX$-B1CmD&+xSeTNWmWgOXdQav=CJ0S|oTeGj7(*dyk%R14t4HJ`?
+~dsK_JZZ7pT2oOLYn#&5fF8OVYd{-p!RJwJVwI<q-)T$DRZE#gp)WQ2aCz6N(Tbuc*NE{A$dWw7j;x_2W1ubf<mQDl}zzje^|VZwYnBL2%E*FQS?%EDT|QG
?sp&QljM(Y&PA{Z7iR?Q<*sbVLM<@^WN(W`Rn%hlwxhC}hqIF9i_K_TUCuUb;9@dkW49ma%iH<}|EW}+DAvX#ZB<sSOPk>j1Ni~)j1q7?z*7W}XK;V#+jcVi
fChWw4tlMufU~koO(Ja`{s$KIPHP1368gnx%QW7-0m>yV_@!ST`U$Zuhp6~D5ydGt*<topb&2iYNwSqrL2Y!mr>#+{3z+2qOtF3l*v&?>C@5bd_vp=d@cXzH
y&RpAA(;Koq0&M<VIDcQ8W-?Gcc)TWG59;Okk&@*v8yI@1=2v`+dTuBqtfliP4{^Cx~@>hh04vr9{xhqvc>7W9u7Nt;qDS)gfLMo(gPE`{#A!H>V-O7O8rLe
{U3p2Q8(+Y>YVw*3y@W?1Z6e|9(;mOqqYy12U5)>7OS&_@ueZp=_g8NcSYh6>huMOU!}sXCC9#SCFrlXs8BU`9D<kFW_upex3*e~yR~m^dxZ-DE5ytZaR$8i
teY*J@~32JGqqyqooCQ6z{KDft1OZ-5T*h&l!l}hNBA@8&uR6isWA=2OfdENHfNhw&Q5U)u$SR4N=Tup@Y?I7A9<Bj-(W`x3LQ31XY{dv_x{cpGMlyv-9@^p
vzJKt%#9qIOD480o4D3Wn!?O9`ZDxu@?0c9gcyDO!*D(XZt{VH9S!i*LtP`?&;T%p>~p})4phMSm(yogD<3H^EA(f^R2~w0Vx?fZ@UtCt7ueng)J%W|p$TCw
I1}*o336vWT6Itu`n71cUqc14sas5A2jgyvopSJ86YCbH41CCJtRv2^`k(T%ZR@hd_w!Qfcgjn0<wLKh7}Q?Ce!z*#J=R-1aA_&?9mel%zi3n1eRCrH-P)$%
tFV5KeAyF?DVz|T2g}=YH!clDQ}ZW+6AjVBFJU5p_z8zSxD+4m7#axy&V0)>C)+ypt41B6gi@49FY^ysF~%%h7CRt2AX4|gliwaJ-!fw3A~)pfYpw_JMIuJn
yVX2hE=$x3Xh<&aP?uma>9=83_WH4aubyT{Y~U+NX|{V`IPX)m?&DTUtlXxnwDAzvErK!J3ZznL97s)4U6<K_O5efGj|AUeoDW(!LUeb`6pZwcNp{^GSb<4K
hn{R+*yHs5C}8ZeI4lLNW59Jx+8Lrw!8R<7Zfz<>377p3zsix7D=5M0IYp;Ms3PM%|CWdh#ll(5_vb3Q|27Pzy<Kqp%((XcI3|8pTJtP2z&uRu$YQ`8CyQ&e
h5WK{m2UWdvP;7B7sVgk_5)~|xE<_n+~EObu>%lYs4ZRfD5X|(g8oI+!lv>4^*3#l@5+2pzz7PBoHXAJ3N$eyvmc%HxwgX2S*B;|eSOs>Tr}REa+4|5?q?(K
Png%TicqD^P<6^e6%mP6D9)pLH?<CKtWzi=i?qH*pjNJzhG(veVE!O*WOwx&0zk?>7#$_jf-SQmcr)p&?-ax2pS2*?rXOB{dUd59;}$>Tkc?BPmCLTep;nQ1
Gs<ATHGzSDZ38!3gce|HHJQM^!-f`IsiopbMWDmDx%X~bKpx6;k_F(V#5hTNvw)w)ZZ&ucla*5(^KC87DG8|~#p+GrYO9IsKycYcDwk?cE(f-&x>j(hyDYqq
Z!@HCBG_K`w#}&pY-pmA?&QlN8OE^1wMNNdOGj{6X}<3Qy;^URU^jVKL?`8AkQ(SsIJb~+<JkvLxjn)wQBvqbh;iCC3E$(FEFOsC8h?BJ7&b{BSlJ54Jcq}z
nWU%!bd2$D^z}4QgUix4m1a@ARj+TwyD&FL#||SdLg7*u^Rz|I$o4uJ_q8C7FX>iuQY_C>2um>(CG6Rhd|kcbSQ^|?Xkf2NOYCwEHRv<lUL<&lK)kQxTrCBB
S>FowE0GpHacIH4c=^Q}gp?4^CfehHDr&vND}4IgYs$TKpiP7TfrCTfT@RfYRFT~@gj)MNvEhP^q}A4v9C-$`*>E()KKNuRcOM6XM%A~AFr_pfK415y?ZT)j
mmW2)#t+gri6+XZOH!B~WDj3TW=mdEc++uGp~Fg|_3){X2S~Q9D(Vwv)Qi^zIzXuB;~_-I08)zzvMIhIL$gtMTHJ2Die6V7XVo=ZtK4N(kPhiXza#G*_&GCp
B}6$aAp^L$Z%0dUpYn1dRU(J&^6ZljB_xADjr6PpOrF`3xV-=!rZ>H4fHhYLX8=;Pn8m8+HRl-^-q_2z$%?7EM$t1{x%q}i!=3j?H;J+n04;yF13K=cXV#E_
lB+W0T_2+Bo+?}n3l`M4lIr5h{(~NLqysgZ-&XG!(28e)t=XyyYAp`Bp8)!{r3leA1ue=H;L@cEYRt-eH6l4wfH-&^;i!2?OeqgAidV2M@8DF!kn)LW&Jm?u
F(@A)I9AHa%GjzXzj0n$$1F%1z%Lr?43_WmAy^wcB=dgBOJ2Sx*T69n8u_;sQ&KLfy%>TUc5y`b`!buyTyT<g1~2^Uj~x<%LdJq+wy#zEb64R9<8{9)z1)QR
jSkFi!wB{f!c1LDY@pQ2TLic2w<Fc5CzX~jf;$=0H1vF!!?Xdj$ME$|))N%GkUW>!Nz21@^TtwKkIE3BzJymE1C{fRIGi>^bC6f1GPIuCd1k~&sI@=)vWlT&
!xAkWXr^cof24xX-+ITW<<N3}5VV2Awo)610!+Ez<nFP-85MDEcLio*;_mKvsy+1C+F>2y@y*82=;HF!VMPT!Q1`+{B~s1?Cq~(;A&O=?vbE0AQs~I$mbZ$W
M!c#ia!CvD#0h}ax%nvwtn7RJJ6Y5lKtGQ4Pw4%sM*~KUmLldnw{d+3OoB2t5Kib$1PV63?}R$_>@i#M?L|6k$`9w|*XQN&_#!pSh1o4YRVnYy>9mVth?%mK
*d2o?DAL8m9hudmV9m|~L(e)N0!m^OmZ+C)-K}=`6Bhuot~;V4$OOkr<w4J%hx%($V{rO^EQbRvF{|1!WCACN_ciLOt+}<8r_$;~Ryfv~dmV~o5hk-!fCv!k
-VovpB9vl_pI{i=SN8U`FOByuCWhm3=D(3krsm}+&UvKan=y$+pEAr8Oh%@75TcG)SdK1}`^4c1Tb|?CVf){pi$YU~JCJEM3;P>~uH?@jSY!=vfMfKf;S)_L
#|o&u9|;#R8wrG%@TIZNv4Ff=I|5k(kx5JjD6_k*O2F}Py=S^N&Kx!k?w<5H73!tsp?w2>rn#7xBX1@=1l7!*1ZB0@s8jc$_79l)&FMrVwgc2XT0(?3r)o%P
JuTWGB1l`%7zSZ(g}cSovx?ZS`~PPr)@tjCKHTj}<a;pKm?9ecAGKgFTCeBz_RU>8s#3$wz3ibtMH4+4{w2G*U4|m+%74u1$+4W+pYns9x9kuTdW<!gW|mA3
bXBEEsRMBYU^f-euQ8Gr+Q;VQ#3?UE2ume3fAYE$LQZLFb--uyY0U_8EIaI;^iqeyGW66*j$9TXZKA_YP8E=bQrCxhL=T$d%hqEVTt-&v1@j%97J)6_9hNko
P&utv4R&CCG<?M9+S8*B|C3Q!cV*cWhzFTDy+Vs&23Ak5imSNRJK9CMBniCLbN$$ShGS43qHs)8sf}%Y@K{-TQcLb|3^1*B1BXz)uk=5H#RzbHb|Y$wGH|oi
0d!?UiXSK?+XqG|7#M17WB%J~5=4Ooyc&{nt=$=c<F#bLN2YwRr@kKjbsZ5O5V362Tcbe3HdSCpMZNgVD^uh=fE0b|acSM2bN$}}gsL77f5d{|E3dHIz{K&1
7$xYGoEOb!z*H<YagqXhhQ#Q(Ch9D=S?<>?52qZ}7TP1{wjwlM30as&R~uF2=kwfB;pCLVzu06SgTX_N8cmArW6X=~IU_YhfCMUsf}%Ab3l)#0GHh~qHEUdc
vnzNa0-#ZjNmzP4yvhdGTpHC+p`M+h7d(Bti~(fHt$DET8}39-w9lQzR1fz3K%=(Cz2a>IrTfJA(wRuWp6{Qaq8l<=+p_4VJoaacVZPtSR}%aVUaBcVzR4Wq
e9+n)5mX67(Sf`Iig<&MA~@mqOc*5+Vq!F_1mH0fP3P!$Pe^PDJwle8!4p%Wtd9eh#nl9+1*~k_z-hXuVCbTZ2O6L77Br4GF1vO_;2G{qY;N1M(FdSTAla6D
A0Cc`$6<G$&oGgzz{bzz&=CjhN&tA8eA$bVIBWkT#Skx!-R>;NbkvC4ebZu^oR&XhG000B^*_;;jOY6xFsasB3+;)%GUX;aMJ}+`hY~sF2eh$Dx&U1g#%Aic
YgnO-tP15cSr($A^E~6V-PMTu;UyAABe~|;U?l&PFvi+Kfo2#6#?0xdZHBe7{=l^<s-`4vv;t`Ck+ggzq%<OLMG{Vgu1DCXYswXBrtKq|0eom?pg6ju*&POz
QiW^IYRmSNO~f57J}r-jSFEs~j==w^DdrO&$ynD51puzQGA4nQbSL)Uvu5*sNxF?~1CSwQXiJBS)h==~U7b4Z+2!7zWDm66T{G8I#90M<mRK{MiPx_}puY3W
I4I@({>baEqGC5(zo{J-bA{ia3rW8geH0}WsBJp2B2HUw7Dm_&xTbu&VJ^~oY7pxMq2gYAb0SbuNS-^7m$lo?-iQl!KJavf^He$8VLQX}!CSWc71cqH0)0wq
Bma}ER8CghhXRIlgx?%J7oX42<dcs}9m;R`C#Rtns|XP#u}lU_sr5AUgjA2;Qe*8gW6Jvifc-QQlhGjgHAB9zRrnieIf(v|FQEa3EPQ0&{XAk{tXRdWxq=h)
Bd*1-sL~Qw^<{S-^+**6JD~coA}?1Wu)CjW=xcAKhlGqbAh@5182ChIaZ4(`wrw)YuYX0cI=>JGE#?wKZ!4PX8UNnDbD2!8*RRX;?C_D9N-h2{3(%!$%d{qa
yu;u#>Cg6cXi!v_(U#`&ONpf;MyEW|dJ_=``_W&%%?X`nVCM9~MGf_YNpE<UARsy+TWjjIfev$3@9|%y+xZNfuzGPL?^4Y9P?ctXM$?jg!5%o<umAu6zf$>S
bfoAH00EYf59Y8yPkb4JvBYQl0ssI200dcD
"""

if __name__ == "__main__":
    sys.exit(main(SETTINGS, WHEEL))
