# Made by `heartseg kaggle build`, and never edited by hand: after a change of heartseg run `make kernel`.
# Kaggle uploads this one file, so it carries heartseg itself: a wheel, checked by its sha256 before it is used.
# Experiment default; 20 epochs; heartseg 0.1.0, sha256 6d26c669e7c9894e1bc06f58e6cd1d7561727e67670677725e40932e80b5ce4b.

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
    '{"version": "0.1.0", "wheel": "heartseg-0.1.0-py3-none-any.whl", "wheel_sha256": "6d26c669e7c9894e1bc06f58e6cd1d7561727e67670677725e40932e80b5ce4b", "experiment": "name = \\"heartseg\\"\\n", "experiment_name": "default", "epochs": 20, "processes": 1, "stop_after_hours": 11.5, "resume": ""}'
)
WHEEL = """
{Wp48S^xk9=GL@E0stWa8~^|S5YJf5<69r^{#^hl61-q2m(_Ag*iB$|8(>1=oZU}lf<u-x@}3|3KRR3BxM0Q2%Em%IxRz$=ok(qhV{m1wlx_|V9gW}-{ByXm
0RLyM99Ep>Zu%cZzzPxlo>S>$nFHo&5QZog57Q^L`>bLe3Cxp+^MHBpz1&^cGvdyi{WNg#HS-E}TPPTbG&6GgNz4wkL6nIlv%m{If3AgrBIu*~I5Fx1C`Zbg
k3ix9h<8-a$fmu%4k{*8FOCJp30Jw10_w06Z^M4EW3j{1z=!_-FZ<-n5V^cL+%NlbSUvp~^Ec!n;@}nOgrmdzrgI*OClO;H@m46!Ng(<!d|9cf`#K*;5vTYC
N)}glJR?b)!LW$u$-@JYAaoJ}3g){#z3RHiBBPG=+{O}y1lQJSmH|n|vw9TD-d9#)QD-Q!K=HNCD1@kGA0@^ovbk)k%CIs(Q@c^A<-d;u)*K%|$A@w&5G`ZZ
?!PLoF48S(2iUJhMG=p+^$2)DK2)&!Un9}5#7acWEYF$Ai8M?q=ZN|2CFGrkk1=_-!0&1C^fXXIQ&BH5u=?-z;HV;m8Ddg8gwmk3J!HYrsH(-!GYu(FUZi8u
eCWfD_^+zi<KaKJ2eRTJPq`s;wN)Otf?L^u0Y+RyC43kFsqMd9ZO5;s9**LsUXvr7iL&8EoH>dv&t%YlDZ&7lM)p>7NIT>(<vJQL%5J}jRw9U?wvUr`K1Gz6
Myg~+5UpHlbjY0>KP5k#!}&ywuRY_gRMNd>mX9N6E=$9GLazL5aYn8&3Jv}c_vi$Ce}})TMo|B^6!y?_{w_&~;0B|cSEZv*wnMc@cg2g(x*ija`5CEI2uxy1
^nN)gd%r8CvtLf_O59MX0UPI{z`MyJ-^P?xC|Pm7u;nRf=ZjAkXle4Rd3B#H;HX<%&~7uJ)HOu7J`ZESuIhJ?FK)3y#_T8Ay?Bs`YZf5*M2K`x3>zn(ax36r
M514}?}r>VDN-gcUY~LyDdjFb6^=!$)3GY7(fgM6vnQv2)X?F<l!5@uu?9^hqM*u=xfe{56eVwX6q=eYktD>TUF8%}XZWm)bZGvcFS0&r8W7W^+!_z2f!Bli
$Mta`PJ2UxIj#<Tl?~07^RTG^?8;0y%b)IVOs5G!Re<HSa8u;O{KrsVQ*s>fQ3V9Z&j%g<z2=jDrG?}eR)TJhaBZvyv)Vwoud`$62!la>L%W9bDBVU)mKRMu
qG#^;S=evPoY|Z(p>2+!I!axioT8|{Zwf}x2wfQxtfo3W{F{`E{-91ID)VReQf%`KjfTXsZz4GjO$s-jK8BzujI^p%rvH6UcWP$yxTplbnjizq*%YNmeU#od
U3l%f?%9J3rDT;~(e`3&=j0eEYd-<1TDy<sqrjmWO62Gg(m{Q0ex%tjad#aceQ&Ej=*cczf+8%GzDgcE<aZw(c?^d@WD`E0P~3X^NkCX{XC*2(^NE^P375Vh
$(z2>?B^x}!eQ!13-0EuMoe{ysHzX)1=pk6v4_^-GjnCT@vS4s@oZ-$6up|?JpJlha_O!q;Q2FJoM25S?KUwGtDv5hVZFx~aoX1PCRj8w>B$S2dtg|iMR`g^
1&D%88QC7L25ErG%?}|U)lcKqW0=v#o5~95#K_GFKpuG0H{QSynZ0-rcFY~}ClKU*g0tKvYY41jJy8!1TX!C`QK)m`<Opvtct<suZCKYw{%e&qwgYZJdh4H*
U^^vrJOe-U1QUpRYqG^~a<{)5^$}kU4fDq^78hm<SJ1wZL5NM0^b?^fJ%#;w^$~}j$=b9;X3xOHF^kqNjxg(tgStWWIZw?=T4H+HZ8cg=(QNZcsc;I?USU78
P*{bd(~hvUm@5J0bUHvJ8gTrf!W!(#PWLJY(%Dm~Kcllo8dzY^E6=lw{W|6KA;5x?axuc{2YHt*{o*AF{crmnS70EyQ%f4ZNFDB9YrL@IQEY%wwU2E9x@=9c
04*b974!J*>vIfTc_G;`u$GYsl<s~i-J`i}gAd1%Ll7djvuKC+Eupqeo#VhDdsc1ruRR~!uKc@IG0<yxC=HJG+1XYdxV+ILjE~V{<#p`w?bRYvM_5ahiFr^6
Nj)pBQi4LNN>SGKnZ%%&V^g5ZOVUAGPZt24n8V<cWxauMAmyyaHOP)UBDw0p17z8C*N%3^FnV|rM~O>t^+x``l39;J>EPeL8SoRZ^Y_*21d)f!qZBl|o4$Aa
yjLu{A}om}TdjNZ==Hco=`erD5Jk-fLSwU-ziKdS$3H;+kBiwBhA20R!+p`JW++Tw{=nsL2kWqmI;dzhkl}CLI3)E@L2(A5I{Q2-)l)kLZcrLUhe|)FU5AE}
Z|z@%Cw5`GeCoWP&1s=f`XvCtK5cv){H*A$pz~E;3cRf%m(GCO`04SCtoDI@(xM&nh}X2F`&9QybaU|OfT5JvBPD?#lz?E%ky2PQ)?GB5=(pJTVG?@`l359J
zJ&y^&{3^L13f3wLeF{7ME;=jwBbc>P9dDG%22q%f?!SNa@U4SXhVw8<9^Mp{m+Hc3#h!7{0;AmjAs0GdrHJuTPaXtKr70*>6bGr&9-(6pH&*;2uf%QzH}w+
PV+O$AdDxo&g{%HITmuxUbEVk>G7m7|G>Nd?6Y?mWj%jHOsrvylYL5%uW;kTP}n}2*P6rS$jUvpBPLUCq3yOCq>W=A1KzKcJ<P+C^nt*A;Zr<`wGGT!MN4VD
&@DX}E;QK#)*Rrp>7606@<HNjrUq!bs+a5mtyNDtC+S<zMML2-tv7|yhfo404Rbk8o3=bcm=JNW(Y>{uKD4BG7uAY-yC8pN3i56!HxhrP(=^RB2}P>q(8pl|
Vn-e&UVM&^y45Z*uQ#bK^^Y?idE;Hr+VvVK1<fv#Fi=|W=<1?)enoQKG(>D7J|;1%cL_A;p4?!e)&qJ8pZ4ut$S#ciHS!hdJnw6EC{acWf_4w*-@k#`b!E=Z
7jg0>H<k}DHdSy$*4lF)idkmQ%!0V-w(o+Onslr-drG8SoSfgVY#ZugyN&-Q0FG=h+8C6R!=;3#K>0*>gJHR_5FxB}I!6}i@SyQRDOt_J&GH}xQjYo9{<v7q
SE@kt@m2N-t3j^)6c;s;qz4y;upx!+T&*O?%u@QTcr@kH{7yc0JymMYQT^Gz7+eL8*&0j0cQf@2tO-)V1B=TBxH4_g`+-dvj8&w|@N$Vvn13=XcpEw>4YRmv
<iX~4Lv*%)qXNIcBg>C)2ab{P87U=<F7yeQZdYR5ok&KO>hD>HvzB-1me39Uur$`zvl4O@tS*oXtKmY%5@AaVHt!8{=^@Tp<;TK!okV;Cejn)KY0FY>uGY+*
d175cDqsOXmI*L14vbjK-Dwg0p~VwUCOkB!6QTElx(Bw^2Q5j<bNb!>YXQ4cFq9|TxAb0+vH^>EoCTJdikXOq3AOlHoi{l*T&`Tj+Ms|ITsQ4&X!PM~zQ@Df
QkngbkVjxz!0UmWpb3Bw*(%_>-_5tmemD<#lZbn)hftN=L1GLHl#y));^L?5S>q)&OKlbcnS7+ySk}QVjLmA<wEk$>E+%O_dUE@s4Uw&wk8mCM1UiyB0Iw>`
(V#2k;0*%%okSX&D?}6EE6m2(zlZd~9%{N>Ei&=d%B<!dvHTNe{S-x&G;!KryLL<y_glM1V#im}kB7X~K47^yFEl~ht+P)~_#V&9EF<Yj;^PP|$|@lW2}1RO
h9}%Mm4<K!?J9v?hO>CV?jrDtXDrSL%5?qHG;pv@MqT=WvmU7m2$}jybm>L-4g>i%D$hfE5XeojUtmhee#QLU-_%%S+hl^gO7v%?p_IC@Y-(w=X0x(~QS)+G
i%VX7J4a<&TaU{J5P}cg?_;e6C|>373Z@K623dMPOxPI#8?~W%R=;LXq>thrLwa2JDNTRHemn{j?T^nmncM6HEEZgc8i%k;WZZ<k)OEo+q5erj(Gg|;RddbG
A8Ie#j#a83%12X+tMc(pU8hd>TVp0;c~B?UkHiL2?@*N>vd6@-f6Q5eYxjx$sOWH7CBB?`Xe}k^6$d0T97v~Nr;g3>$nd~d7F^@B5ZF70^zu=?QG*2Owxq$C
{-AqF(}u_QxW<<Zue?rfOD~x)?I04j?M3^g;rcQEy67%?)02GuKC8bZ!vkg9!S5Q5&bgS>Ri_%-LC#)k0=+GxUfN;W_Dt%nj79@xXIJH?!FI&Jg~q7vMF(Nd
@wgs!DvtL)mY&ru8K{#z6r+1U2W=T4u1?DXZazAtj)9ABQTm@zjLHFCJ0tD+Sh$PLc;ISgHk<h4H_JzYtpnf<ndI_y12gJ=Ej}!fT2-zaC-;Ur%AVTVSZ(;G
uz0ZYld9gOtdhDQSNOf|CoMm8Dmgogq}_MBfcLUV^_yV41DQu&BP~8*4{8zU>9S!e@yNB^#mo`%1!<nCu=$eqEb7*@Ygs=#X+rr6Yk*ps?u%Hv56zY*0o4VY
CZ}?h)Sg@^cLCs@tig`S8QJ|6ca;-O`e|uUnq<|wd>`pvzG4cis|YU{WD4T6UGFnx*A?6~g@00num|0a{U&mCegvQHYTao^p<!0DLO5QN#cEU7(k@z=w$X7&
MK5Pp=q3wm5&!S`GN65gvukiutt7dN)S;&bLiMqQgl%$C3dJW^v&{@k66HHt-Rt%A5^(~Uu?MjO9EoTei8-w?&lTUHzs(Mqlv6#KxgcIg(nEclMY7QRwldJ(
VkkEK9|f5HxRtnrFXZv<CjV@?xsIweo&`G1TE9{!?iE(6g$Id*5jnnC9Rg%LiTPW{MeBsQ6YWvr-_S-?lGP1v4oiq9`oEGXO><j2ve<0nO0G)h=KxqTj28fg
00l16H0GO0ydCMohXhcw>?%+VWQ6Y-gFAt@$M(#b52Z9tsw(*c%r<ymjsO*#Of6(@dA<oUGT)Uy?W-uAo!_=CN&el~08-lowRs&t|4XJ0HfR(OJlr|j0STX9
6p7c<CV@cbe9N@*8E~Oh>(@p`g<u7yfk~2mN+sDghL(3Y##=he!gt5MLR1Is$kmC8nugIkBvos&NSWEeL>7-ZFbO`XL85>2Xjoox+%CL^LGd&O0D}@yVW@t*
wJ$l0DeG=Obb{VaEOGuSo$Vb#Lqx=orv0mim_srP4OUY+<{_vEP2fVYfP@P7KWuSo^n`>E3Fz<y7Ft!L?Z^Hl*mHypi7K4O<>r4B$Ch>hUjO!*5-7x1=I|jd
gHtg+?yQ_yU$h+-<E5*CXohUwZu(XKphLhrUCLS4CT<uFh%ynhHnkv&t%xN#-*~YAITkmu*ds;P)PLefkA<1q#8_WPN)xHOJnNY<oMeNQkcd>OYvkO0Sr>t+
zAw^b4z1=G=I>t2T=R}YgSI&pUZLuP$$P@0vlsPH)U>IX6XzSl)!p&MX*-BIpE~TR;DHIl7ni2j!mM>~c_Q<*=(YjLF~@puV*?s_t}BR`B@ryC$2F`;qbP+{
z6|=?aUyY~E=r(s9!N}Y{P6o~hAC;>zR8<6@BK^V;r|R9O+o(uw$W=wmhr>6*2Qa>AKP3GYFvX*N%&$gZp5Z=(_Y|=zAf-1$DBHd9kxV_sTki;IF5RiCep&8
A*ZUYTmab_QTPyo33l3H75wPrrPUW4yF0Ng4GF6c`<?ssY1wOa;w%F)kwS8mv6Dg>Y%)==>QAZy9I`)*JDO_PvU^~{Ym!(q2Ywlhq5uPr_~$?!B*ok_1pXIl
$UG}op=dQr2^*IhkQv9@PBJ1AzLkKc%R=fvQvCCSBeAZT?($8ce>3KY6h^x<{hBp)KBzidv#c{^@fG5!QP*+W9o{zQbXS%VRE##zJ`m+%JEdtm?`QN6;OmoF
HTf%r%3w$IXT|&17BfZy^v0+CVFL&?F6M9vaS52?+o6w3qst>JQql2kz5wJ%zj_+}^&BJZwla!@RCs=c!%Z;Kd^j{kzi$#<&O}hHb!F07C6J1>@Zmyq?!V=X
Bp;Cxq(w_S7>UZM>8l<OKRxQl50|;QmxiMaw;Zup#vT_8zD(IQj|>p`jUAprSUr^DUo?wdKmg}sx3fThWdEe(KRoMu@BTr3hHc0Mn4kNh4*U|%kAl7gKWPp*
cVMH#q_U9I_6m#coekN5$gMk>zTJuCA(!YR+cItYZ?)^=K~XpyKJtP1!${1Zh`p8;GH4J}XJRlIRN4}1@BR1TbB4leI3tN~=6~`3TkSh`dQ$hCx$U&LR)c6+
146LwZu&v{#J2XBa@nQ#cq#NTAT+NPc1vM+zyysT-lXCDWP4GQ540Ky3-&K9sVWEwvwvr7$BgxSx83bGm+y*|$@9|I!!7v1k&w>C0^LL*T>?}~L5BCZvlR3i
FVYKt{67diEKh+lj<6n2M_$s}Ubz8IaH7sn5u_)XkOsM2H2^KAJtgHyoU3wNK`1%?W>?)Na3O&$>k)1m?y>poM+73#4Yu-Blh-M1kdP!T?SDd_rQy*jNnY`@
V2xfvDZ%vrH0-~OYjS8-lsjom7+1lL&CqltmTz(`6|M$^4E@vrUUtmgCjHWS6FUeclljPrf`(*LX)u*ld|2DiC{O+mm5nT?4RUofGFV6FQkjXZnjk{;b(V{i
{jxyd<A$;GY|InFrZl!5>?Vl!;EQK*^Hf1mcYHP_uq8L^qm+de65P$=1Y}LOf5;~<&0ga;t#JEH7Wk4u;NajN?K?-9^~Yt>G6dg44_*EMM5g<tLO0UC_?mr_
s{vHFypB_0Nz{l+_H>oxTSbg0A0xlGb;Tjak%_REfS$~Sjd3xc6B`87Y`9melP|cSmBQ;E<KZ7++_{#ej|Yp?IWB<Ebd2+8r;21dGkA*zz}bnphS;P%G_33t
0WWvfn*+vi7pv+W%wECB@@@x2yjvGD2w*ODqkX#nrcLtTw{29`&|$4x`NaC?v0~O8BO34*OTtv_UHy-`%EaWKBn^Wp+&jwz)C4faj<yD~UO&8_^>tR0YOQmB
Pl^<Gkv*Z4e3+i^T|J_Kbe>&*5Kli*KdoWMLgWGQaX<rfNSO12C_e5@tDeQ&5~$p5Jy8E^SSRDjHMc4W_=Ok&;{`6_KG3z|-50>{O%BP6*T^GR1GFAqcbWL9
Fs(ayEObtv%%;W)AtV2~A*}EElkYn4SN2>50De?!i}ah~`&sg?vK@&~^Mc}Fg^{K)uc*3ewqQs5^(t4b)<G!%9yp~v>7sVd4V00!_hIcKkuE=R24YMZMSVp`
=_Bc|wS#Xffr5MT`q}EuVo28@R@8;f6r|2Hw#Upn_{H?X8JUhPvV_=mQ<7#UX8Aao+>TIE0AMp%v%IV}fsrCSjD>q!@L0=%KRGO=Rq3{VV+CB!gh*>b2hh;2
Ve7c2(S#@$wn}>>t7`HpxaxLtt+p$CDZzrkl7ZAPBU?CqKuf9x{hhB>;Z6U_mo(r!6bMED3cOhvLAqc3J|T;Tqd!~uE#9PE_$R5QPb^6r1xa!|{n|iYd@5nE
c131{auDm#pd(r-x6L0QKLjx@M}Q_wIN8n>m%s8?0k0K%45m1X%=1Y~`}z!c_`;`tKSZ`h_>OldX<w`ebUz-sj#G)hQ-@EP;eU^nNquA9XnwKs#5_2L+bj()
C%j0R_p;qRF6-pPl=`MlwKz{rmIT`NzsfgI9mVx8_%M<!5wc;y)0^d!rV;LVX!T3GCTG`$)lgy*zzc8{+@8sGQSOqI^UCc|fNWGqN}Bw9ND`6;nx}f6Q43?g
YPd$j{PU9oR|UgezL3N}7|tRlaGSs*$}Bj-c6-E27h$oTKVwRCowd~-&IlJWt%;_Un&?GqXSDoc4Q|x?!ZZR9v~y8y%fKYXWMeEBW~OhBLBBUPb8mk-%$Kzr
z#6o?C<s;_q!3N1+`mCjO3#hrvZMoo*fyFjNj|}<y3J#U%S|VfHP{BzXrl8<l$%TDl70+GU7dkJqwf$Co6(1Xlxw5ggHI=&IX8NX)#rqPd;Wbl#d0=hEfjD0
H)*Y#x(q?ApT_GRu_a)4+DI!5Fxtj;1bD*%LDKbXB&24R(dvXN5zK1CKrV=gZSE!bNmNr{ZN;N*aDCXD63ljoE|y+l-I~@$P2h(d*4%C$nY6^P#l6;QhAg)<
bk#NVcV8b1*)1_7@0npxFq6`BLYhwpe8sZ%A>^I(pT(<oU8!G$)Fb~HW(!@`Zdml#6Zu@m-Y7Gr0N<p!jeQwmJto3XxnK9RrXl=Gs#O<`{c?0TIhlKbuMtM9
H4{bLK|l%V9Y@tE?#;Z#L%$bK-4#)KO9M8)g#M1-<=6`&#0i{eP{+MAjKyghT<~w(<Q3EBPnA>tM}D42U(1m8FkJv0_Qc{~h)1rh#{30QAfqoq5dmm(nf>T5
V-t+T%iGmK=hj?B?BLyqn{l8_0?^O<HEHX)qcrTVZk;(<L@-N%Xy4^&@3}m>rkL5{NEliV10ed3Yh+%42^f&^!W_;%9fBFJn4sGW2bPV!ZklMLy+2a$vAtUO
ut})VnNi338>LckWIz?xK92Gw5mv_@>Pze4a8L0v;l5-24jZ`p34Lla@N;Hw@|86-?>2-#DgzGU)nHfo2^73hogPQvt4<F@p#Ha~B<QBTUfxNf?(s>X=cFrc
=N2VcTc^}Nf@nBAQ<!2C`0%a{@Wc~AY2H3(Z1)twHt%7x1<}1r;z|#rDg84OqV(-EiCG^}+4+l6V4E&VijMdhj)vyq-Gy(Hn};eKOo546HhB+u@_gSSV-Mc~
Kqltex{O=w)m$T`8<9nL!z)Y&dmi^4(cj0!R2th9dgn+Oo44G_bwYuy6mqrF1IV>MDpQ*H3ybq<O&PV5ox-Q%znSu9Q!Jb)kJb~l^ltyI=P@Dv>NI^7y$(Zt
GEW6lhM477vNKbp?jdp58q@N)+j5CeuT|+vR54`P4+L6~)db`_4Wz>*P5Bjkw$q-Foy<kaL%eWYg#%_Sdt#!I@$2iObD2TF$K!Q2EImQp93*TW6Agl3Vez@x
$QNTOYkSvD81HZ+vp<d~8|FF*wW8?4_CXU3f%R~8U?u^I1twT}_D~Kzb@#K5_=614_Rdu~a`iMkPQ!VdQ1ENowI}Hfr5Aw;|EJ#m4qb`SKh2FmrS*e(zPyAd
23XHli_BSYp_=e|q+>Y>cV)*T^Au94s7SZeejJX*lCBVaTgV<L`XZJ}eE$A%gV&{W+>BaJR9Z{q>TKAIDBpeZu}13z;y0dk0w0TjdWC#2FK)~y<d=Z~lGwB<
kl%Jy@suD7%nA)kLX$8nqtn}o^grB&>bfAua&5%k04OK{cH`5G6Va;n(F?yF;EZg`u<cm5)MKc3g@1-cC84@PW@kO0Q+Rq-rCc%tJ>Bu1DbcYnX^(2rP8{z6
3%c%rvM1%mEU~r|rw!RyQNe|3Uu92VW}9Te`zVdBCz;kAL5PrYfNYO{KX_Np?rw&%zR9Qea=vjXDmGzR`MT89uEa9<!mA}Q>8<DPW>h+++G{TL(}x<!XMy$s
=G<BWywtE5{-Ch$7B;5?1r@>Qc09{x%=jmRsB{_!X(%&h1=*hTn%x$nVtUdWd}X;SCT?rnfbHn}sY!spF45{|BF$x7R4-;pUvkrS;^gR;8W~Q!Bd>wt8}jNT
`6ozPZL4Ks9xWFY@ci3npv~wJlhq10aFI#CuAlR*gA9$v#RTTFF4v~sJgA_DEzk}GLSdIVzK%Dj2I$)|nXTq+)#BqM{De%Z9xH};F4wqG_N{7@pxyCR3m(~a
31n%{$ZAweOg>%kBkfb%M-9KPirspU7|Bd2SuM~Kp4QWtalzavd>4MxKavAYbZ}&~Ei#?AcH2C0IQxUSp8Nfl7c@FF)-=R4_b7-6gKBJ7JSg>FQgs$?uS1L>
;6}VfM{9#kO9Yo^RyAdjPhB>9nPBXX7bp=8nss>N8ZZgT2c<z9Ym7{<MupTD+LgkOiFI!wYV!=!`3w|GhDe;%yQk->ZKcC!l3p_GLeI5(7N$aX0s113&+vs?
vdg0aTZHJMZXiYw*SOBFA)l^Uwc)Cbnv#+-1(NtG1_&t479@fsU|48AXbEGqdKsLYGy>Xc7U#TiB^DYyWiAL)kY&T00*EJgRCS5>9Cw!BJJWLd{n=ku`RDja
L~4kMESjw}TgCIhDwJ!i5h9HqLkH(W8RFnbO87$IjzRn02qaPxnj%!W50JCVKDhAQkYM7mg5{`PLU0pr8Sru7kmb9((vG$?b_kJhMQy^+><0d-mc*$e&gIy1
pO?Ua&7s{BYfc};fQH5CjQq$w5^K_fSYMtyAb;Fny;C{mOg2%FKkL*!=adO1|NJ(OtmDfPtzT=mkD@-{n4OxCH;T~s@z_@_VnXjds%BEx$6*R}CiY5&<&{;)
`R^oLg^oq1J0R<T+UKeu?K8zpi%lyb%Swh*kN1Qe-|z_Esd%Wrc(4fY>z>+O5Nbq}0F}xQ1*e#0!yEtP<B^IU!UY+wM2AZesCg;oKdK1igeaz*N_aJ7uu2s2
PcO93n-e1K4QeWwJftQ@G$1<<H|QPd1K$qbM=e{})?S<h9TBqY0jucfhGjJoXw7U-^iuG3ZHcYm%T<?n<cDEg`A{v$?7T=b2Gw~H{m-i(Mc-|APZbRayk@lE
s)l{#2PL2zg?QcyB5)me*+Ns4QY!nFiQLiJ5w)iYdxs4)YGBHZLT`ZbD+0+Fb6iv_rKuPaaZ7p_!F_KT>b&h9g*p~wsC8PJ+ZG%e%rZ^7EEj>4j2cnF$)mNx
V#_sfGH(CTQ&+QCG=sZYq|gk<$?KESBT4D6H8c5Kf)}%qJ(D#puv+pi0(s5p_#tO+0D&+ZC75_2J1i#vo;@K0HeDT|8%tSkBw)LLb%s?hfmaIbDTjcSm#=n^
P8^Vyl^-5pA`R(&W`mdccIAzN(ACMPJ_ZU7^VB_sFTONdX|A)jTU_4AxmW}sdG>DX+<IhgEgbLoK&cko%}|l`<VnQyfkN4?e77GTU<qov31kPp&}C$APby*S
eM@l!A#N=`QpN{ULtT5(3aKYN2X%N)_-~(ldRsK!tNJY8#(KTJegL#Ek}Ac2fG`z&zwi*jyp8*JZCV!W2u4ZAvPjrCypL6B_YKt%(rIViuS$+K2d{WL@9Ly@
CS}*dE016)*D)J1z%8L0jHrjJgRv!C{Cmwvyscu7FyTvcpWvuZDSNok0<+uUtFgcq%xs_`q&r6^K;*6+XOhGjjetitY|7p^K>rr<s8Q2lTBMxIh-2`|IAcuj
mdzW;L}6H5qW4O2I?nTl0jPX)FK^9g#%ZUtm?@2ZA3kjo7~{wbiQNXw*zl_knJ;1`I^%iWuf%r1g_sS2>CUZ}Jy}ktX0C@t^jTa-l{`I*n7Po?&jsiW_qJ<$
H$^M;F@S-8NyD+A&!OJgKFOVMNIKEc06Gy;3y!T>f=w%n+zMtCBQvtAD9U_ak{N&mA#9hiCKEvg$tTbOW<9fGNZkTt11O&dAns9wBbFwlkb~{4xY~gJn<&8%
sexXKBbQ+JXlT0P^p_^#?A-7xB~{WR?}8Q3Ff7DfoGjTS4j)uSww&s{HxoPd(d$Aa8T+C%@S?1JX%I#pj8i2?l8_-K1)o!cs?bY1LV!frl+L9<fj6zr7Zy&K
g|GUDJ=(r4mXL`Lea;=bI<(IeJWKR@?sqjRbpshP!8hl+oXY|CI;;q)0INQ?W41*T$eR7SgykjilrkkWTg_)kf2-x@d{9GgXMq5&zJb6}Q$y9T8bg#5sBIXm
kMA@3&XGo4l-Zk)juW+B9lUi<yMh9-x8w^Gc_*l+@0~A;+eSH=-yP-1^;-dNm0)i*6329~;>eU7{rG5#T(SmZa<y6@-u{+t=uUV6WH47qHY(*0!4Vb?g`TY&
x4j?Hsl$VE1N1(l`j)``x;Mjz;T#*ziZR5;@BNQZ%I+{_<!7U9)|@ou8S7>x(MLF_>Fz7XA~f|fdvKAnn{t^<*f1ddKT)@e2-RWUh}p@nlyg~Hg2*wDqG_qS
jG+{8`@@;8Nlb&CRrh~k;hi9=x&~WhDSjppSHZj^(==&n)i-z8e@Z&j+8Udkv9~=2CDQ(i2GerfbPWW0yA@HUfVy<%b4zAwvdGZo3yCWrzX3rU3R<1H@!-Ya
KYwpp!(JQT^v$s!Q(}U64R7gOk)@ZmpSu!W)uYMUD^mbRLRvI?!Yq6GzWHRD9wSw&S!l34P4-pLXBxU3-Zr3&QaI!rAs_zuCaqtJvhF-zKs%fMx3s@i%y_OC
x}W9iv5jl<>sW&Zd1*FnAFtfq`H7O;##zGsLS^GpLOR``HhDP|w#w2P3XEyja+~zbu07hl;SSF+Pqh(>&fy=7{m}Bfc9;cvl8ye{;ZtcTIQQ}&$*xclc*w>j
iYKC3xPk0JMy0~|G=DtG$P>^G2QFu6gmCl+(%dH@Ic52L+!v$_>|?Cy(E+xSBUFxfWxQ6VZa2q)Q&XE;0%>h?@A1Vu>Cs9YcGJg+796-oH4Z!bL&1#-9_@)r
WR!)Ej0meoy)$$4vz5!&J<`IhR+b2OZ>HdTX#<Uz1>IpK^OGHZXhU(1NiX+K{qxS;M)}H0q^71@PSfB8nTbkl&$VVmbyY*t2?F;?1STPg_a!`ZJ&RWB5UVD>
;>2rAx3Fe0br#6Pc;H7QQA=|I*8P3d7Qdh%rqwO=Iu+Xna<9H-8j#^;z!Em|`|&(q_6^Y)0R;4-be-odRGjJ>HP75?zky8|URlv(ioVQJ7K$&*ac>l5H5R>6
4q5_?pE&(;8(V>-)DU?q3`6p&JqZhW6;|Y`-j{zQfEv<Jx9=y23J#*KY$?(O#&48%=WRjP5{GN){jJFzp(dB}7LYCA&MKQ_#~o)(S^ZX11wk@;pcvWvk9a-r
G&lTuwiL6~Fg*hPf_gSqlBp^)42OaU?oOhc_@CL;+T4Gw3Wkp5x23hdWbUSiRC-l|%ACAwlg)9x$&RnkPMy|xmhw~H$UQvGcx(Uyzl0HOy;~R9N{aptL95&L
2(*_&VFO{D<ei|B<zb-KiRFU{!||qYvx~-crraq8-MVhyPDDqG`PAl`hq>jPpG+=vJ!Y|-wzYyJL@qX`%z+D<!^QD^L<M69PnjL~SD24yIhC;ezqTRjRoD7n
Psq4f<(PO-aVS1XJpV_WFHFE%x|(1eH_oTX@p`-vF4UWS;}qcu#Mxe3)S>hyBPt+uN89_4CQ9!}7Hxz}ZUmJOvm-N@<Bo=z0ZOb~ujX>9?W*o~P9T?un6ndI
&r_@Qn-nxx4#uNZ!)qD~mlI3!%yGI~1u$MLz|g}KL2JoA`^p_o@tikH9c$58$W{YX=veF;bVg0@Q@TO;yq)OH^bHUaFa(#L?D@zWWYXk5kHSU#>W=2jLq^z8
b9LR?EwSDEK5x$Q^;3i1B&y*QG(UQ5ij&}r^<uO1sA*aglqDI#$lV$QL3O|;@EQYYi^I36^Ao>WAa4u{4ge6L##fReQ}COiyM;WlOx1)}jc0TpgG8gtmq?=h
7dX}=f{k?Jgz;@w9<ZuMdODVYlEou8O%6-#=K|~V0fD)n8NoeFk7DLue3nFnoFyS3lX&a?h#6fQP-*f^Yr^NrJ;&F7h0TC|2T~p#LcSp%rj`=VTaybT;QK{{
0_T_x5F?`sfKFGc9>eJLZjBeq=|aA5b9t3pH-xwl5u6zKP)ba}nBB|BA9=|8>O;B4ms*XUswB;ah>7AHsw9SiK?|u#51oxPRC#4ixT;3)95@1^#4z_{-dL;X
Z#vRb#m{r2k~%|lEo+JCum>=)D9^{OtB`_To%=6Es+G8gNZz<wS@Ug<_~sZ=zkGzf2m(C{f71{NI$kf1h`DS}G#YcfcMR+)L3<UHma;D3QPV>7?Xh998a)}I
Uu$RVe%keO8~o4(5_HTR&K~vBz#{?c&NSLPp4T-;Tv<v^QUn}V%I^8N7xkAd`F%l&p_*DttEE$iEA(LvJHcm-Q#`agm?!KwS-xcHCjrJcntBvTT{IhD!IVkK
tnD6Xx+I_X7;4dmQe4E{nRXCf&<!EE7=Z$oZU}t}W^5}LurD}*r^!kyghb3gr=^1rXGZA9N+Ar^MTtc-sK))(ILi-)o3P{>pv<01$O|e*12ml~9_}tPa~$nx
gJB-V(ytd~DM!GsYu@FNwLoz@NP7i%b>y^=g?sdh<1@dC!vK-6UFEwyFy`cwmMFhkAS2+<M817U)_B=hCMXNLy`@vsctsX`$O2PtG$N-Yq9bCWK}o7_vVt%*
m%VRD8gtY~NL;txhdI|Qw&+VAETwvpr{6d--Oc5cFt!4-+?5=Cq<OifM5?vHjgEKYxemcMO6Je)QCxV6*nvpSmWI4dzPK}(`>z3-UsmKB83k>k*`-uUuL@c%
HonRl@d20VMRVDZI>W5>d$nx1zpw<z2F@;;R+*|HtaZkr?&Mz|hYf{2Hm*zGI-^?9w08H-fk_@rCj_Xko1<jR{d)wKw_aJ`4Q`H$l?9|nU}pp*>40`^Ko@mp
caHGPa|Mwe=eSj~&PDkfoO$A%raU12&hv+q39tqBnKG#hQqXq;$RUZJO?RY_HIs|V+=Y=)b`5YNRS<u0?p6NTUGq@mv;pe(`Hf^Ol#mO?X5GTV&9U+DI+-ik
7sKw>Ab0?K;!@)q58WGwx-Qz!+zh1u{p4QHBfW5>l(1xi&aO>ov2`m+tvRC@{?tdqOfw2Zguv5#M<Lb0Noqei3L4}yp>`+pgcNp+*K@ctf7$MjvHqIg@2LDf
Y}R7znn8_CIau=-6dkG7OnpBGq#Zzb1}XbhBCHmVvtvUK1!Y?s+>ww={6WAxK~J<>9+&H5Ytm}^L4+`l*2L~ir9&*V4~Er*9nYvXp!s1?ilxK*`*v1FTE^D-
P&s&uNJ)C(v?<HnEGh3dWcsUEEY*~_z|5<TeeQ!TG>=EX;?m~$+@BB{{?!Z087`eQ-Q5KiQOk|(`k7I;S3T92JFhOH91ZK=Dv!YQfg{Zh-mF{((yWW_y9TT~
mLy|r+DyN48!34poD7l}?u=g(l?z8(aWdY_!=iBw!#9ATm814sw*u9TM+wazp;pPh#lsK(V`iFdC+aGL-k+e&LtqaRk*yOFK{623PFkxUS+z}3quP~PRFjWc
0MUb328Ck7+1#@hJ58+3vAM#ObRIe0o*o3ZzEciRrMF$4vx!x&TjR-yFqC*~Ss~D|PeY4ND4R%5N=s)q?b9-uK-Yc$pd<QE0r;%W=G}xo-(nzb!uRGo3DPxS
4=L$ZLerZ_H*w5CB36K0qYC4Z#sva-zo<`(t;C#SlZro+q`2L=x9}8lTdH|0AGD62`(;xG9L%IB)9baQJ*U4V{ZI;W;O6mMYwc=))X4)9m_kQ10mnB}wVm!J
-_xKt3>_pAEBgy9gun*AR@-DyffU9&?)y%Lw6^*hQPFia?tuoo&tzciqx-{*^MSN;SKCF<Js+D}V`u!2IlmZa3o7nqM$Jh@L+K_pn!<y9fr$gyFBhkYe3WgB
&u#d<e**KN;4V}FK-~yN>*UVWANnD}9JuYxj`{*0Pwg++6LJ5#gzs~bt9&k~aBFJVOx~_gbG(5JX}z+iu*Vfw2P^FLM5YjAJbR`}D^XJeVqjfIP^qo_ib~Nv
L1azvBjCWM{SaJiEe#QlCvQ!Q@%=m9j_G)pi8Gp3{@mVp>Hz6F16!e6-G%nfW8~i96GUZf^SxhB^cWYpLg?fwSWhPiImx%q+M)PibMUC$hc~VgPB%(2?I-OZ
0YV)@Wu?w%lAX)ju)v2%MK?;+!$ZAW0J-o<PL9TF`}2FCY5*&MzKvwLwdouMv^GG_6JJuT3o<zIp!G=w`PVeAH(gzj!BC3svnV7r+jUigL;5^*wZa%Hp3qh+
!L{JIvp@@dbpeDGGz;g#oxvePc`w?G4SkVp6Jextnhx5xAAuWo66QzA71-HmxJ&qUYQhLHuH$d=*xWL*h;ffqAl5p0B2TSyx&@#QdGjz$a42YPpQ60!VQEga
$<TxXuMklZCd}bHoG2P{ZTXBIL`FUSN+83vO-YxX7HX%PF<44SA=tw&N4X9yO<tuALA+G&N<Rv&)!n?s-CL4lShs0x^U8tNoDsaDe#YF6iNc9&sQO^|Je(N#
hQyaDZ+sGH8tDD|vp02w`M1*v7oQ6G4HX+20PWav5?KN_xOBnj^hA~nG>dbFT0$>|2Iu;S-{Z@wo(Akva|wb?ZS^j*r_7*D?q0+RQ~o|PMmXo^zTOzP(f13F
mycUtm-nM?O(kswPKk++m$@(F%9cJZYj9a*qWMC8hfO@F_W?J<tciUPgZ^+o8Vq7F$hw=@^)=ySHwmjX&Pv_)-{__f%TvOH2^`7YgQ#h?3U6PRehV9&QpF5C
2{Y#1Vv7b_0B~^oaI}w{r_MK$?@`DB3?jZ5swembkP9lm$+Z1Ey+WCO^q3FSUV6KgE`Nqjwn0zFioBBZob1n!;^WPVmRr(an$v51I@mBMvX1*g<NwR^rF9{*
)(FwisuD*|2_h?A@0Jxtua66ljB3OHn>Esiu9OjfTXHsZnIbF}$78B9sXfqYE*XgZ;${8iL>ybIFBCsSKjVVtVXrDgD?pI*y}{h3I4H(!Mut`KZ*3}zsaDK%
{U5B|=6+6s8+2L&3|>sK@mRysZB=Jw__%ghA^4$@z1+fr1Ub31x`&WL&7fYLtvPY80&GeQ>s5ffMR)rT5G!U%=qY-QWe7f?q^6U-R>c6XAksAo(DU2&;cqHo
Zl-$DQ(wS&De!7UZ-l!Nwz49#>^p4yvnE?|riGhgmrw1Sxe>qK_oJek?xARr0_AcEypEq~G96641QkBZ!DXe94UoqkF_CkZoaJ(x2t{W@{m-+*Jeqo8p@S5M
JO#`3$$1q&q;-jTpIqkXLu;4Z&`J8J)n!VKXnObH3D~CFQ9|VM%w^t{G`o?7k7jRAKRk5SaG3(3gNrR6&;P#=q&({+3R)xGF3VX^7=7ZnMy#U$QSgqxpKUxP
={!^w)1rnLQz346vor`~3_I9cK4e^bIz;)%Pa})oU_GM&V8GY9BsmfSV^D~V&l-AAzA}06NgKJ2kO>b7t4QO1Sf6tNm}#JL;zn%mgdb-vC6e2VMVuwKWaLUe
FNM7V228ssECHO}--b2Dgo8WxI$a?9JuTNIxHY^{3hPWvSk}JpUJP9^D35u&Vb8EYVjb{`-$J8oy&~+Os^W(e7?x8zK!6QVZH5k3RkXFcuHt)YEnTsT^2c~V
x+ftUc;9x8fJsG^n98e>?tAc|BwklBr$*kS%9LAT?cjbbiR{6rgTqSsPeX21HpZRv_8V|bHYwRN2)%Tx7Mj$6G545}J70H8mWFxq1rzme$q%4Hl<HOyIlQGM
2dW`u2J>1&5dKeIHf%#lb0g3c>eA=<SAPYIkS-dvKnT}8%!(xKCPluDrlI-&AOl8`{mBymNB$7OdFmXKe}QFB$Y??ToiB;RAc43fywhx*6V%6!!7PhV5{gVX
Y^i18va-p5)R%>sP`5B{l(diubg5&pjM-4UEubHOkF>eDXb{>pqkkM#@Z(B3kxqr96O2guA`QXL8#*bUW#b0?Z~BtwTj1XA!e92i%tuAgRvepoja*rzhMYWj
&U)dOC|L}Fa@k8gCjZN1pC5H#yY0!W8jwZH&-IS&S{i1c#RxLg9fmbL5C2x<?}(<`eo`_*|2&%1FM?2ke1_}Zzh0#Yi@MIcl;H{Ng)=Xe{uN(&iX8!J6-b+%
1&|muGErG%g-8(-RvFy#P~B>q_Sx!5<PAt_I%6)RE5bPh5p0<^LTojXeLvrO-~bbTEEcqq=XYZdRyZY(ac@qhgU#2vx*%fVg~h$!aSIcz_bFUxD7GE3SQqV*
3vnehl<jlhBd;(D^-7hERM#di-<oAz$OowLbqn!$95Ijq%E(exrUJ@INO07GSgC1foHHljVSF@SAm|gC<Kc7DS;1zYI0S1m8q7xwpW^!#hCvp=@&}1aQ}H)2
1pK9i1d>GFXw_FFFM)KRa6!1bNjCdhfVPE5PpPa-P%PKg|I`;UiXJ=HMR`NI62+ytKexYJpw7z)1?vYSd5YuD`!o!O1dpS|r~m<|KNIKQ+^U_&&nIbcwtWLK
>){1#UFL3GeBiQ0<Ns7>o|JHSQ~Y&bAp>QDq8~iXG?z)EH_+7H%XumYYl6$5{H<E8=_4!PeC5A++t!Yom}nNT73LBjp0sW_K283)2720Lq588$x<0&$eg{@x
?>I7vve{<F$rp6VXmHIn7PV7>yWTL_`HI?+55xG7JP03oY20ynfQu8>j7^`ONe0Fb(^pN$64vQ8*#u)p#OWI;*g}Bfeix1t=8r5Ca{4O^+Mz+xh&6Vh-cS;v
yqRHD7#BzHu{4V&GX4d(alnn9+*!<7#{)?@!Up%CtTgVXEPhXs+gIGzrv`Fz2|m0|=XY9c!z+1Ww_Bbc^#0e!lFC@=4cE#W7L%ECZF<$OH3ipwJ_6wVfwo#}
LgHI@A03c^v`=UjRbK@<nmu)Ov^J+YqM=Y@N}7Rc<pLV$58w(f-sXh~Fqu9edQ@8_Zp!CmJnyeBlq~HOghl7V+fQbWnx;e2@WZSVFEzHFhYi)?6g^+@<sZ^^
AT5-8Bv*mSCd_6ixZyNbLvyaQ;KG`1U5#u!4V^xs`!Z{XW$qa07mo@of)}_Rn#O8Eg*hwOxe))ix18}>aojGB6O#4r@z6|H!-aun7_ksHrK&h6bKzQ|w(^f~
OLz#3=qQp8yIvz=FMja>i$LKgx7=`zQ84}_w=U@7$gj1<GK+EW7Ej(tmovAadG(e<V;cWk1VUlXyxhqxa2=k3b=+ZEWfPhIb>VSuD{HxtVrWFvZ?qe}+<mX-
8I%)pl^!5Ki#KG>3J%!X2jB16r&H#eJ%mxay(^ZNv4A^VM{^42jrgNS^LIkNs&@mF|0PvK4MkJX{~#>Zt%~oCp~v9T@d{{cFG>^d%1P@j^T79V3<8yr%&Lv;
a`GbiWKPTE3hn#78=4mQ)sbMry`7)^JdZ(Dk7i|{t%~THF;nd&T$sA$I>DisJp*ffbGrWps)BH~H9Q6Id1HTCD`^n7J>QC-g@*k__lxyz9%3w<_0q7|MNc1e
n?vww^PG-^GIAx>&yBy>4;?mVOJG-yg{obnvB!Sq4Ylio6?yj9n&7;u>c?SRW#)S|&%_QWQzUs_@|xs!iM+^ToThu)y^20nn}Aga$2b6VYd+*7rn3-k*ta>-
M!GpUgns`y;0}3|c?|1jQG-hBs3z@~qCL^cu8Ags%P&XsaWMENNdfdKCBNk!c<}IG;Tnv|FOJ=u(ss47;ZdL6ese2ZEL`0llT}DE>fSo(Po)p9KtOg`fZ7_i
-$EF3wS@oOXi_TP7mt(YKQsPrsvwwY*TB@L$w=d!Yd}m)@Ixvi2$fdJwE#rel6B(HEB*<VNo)J?v3*QgAkQVamX!iKIN~!u-zVO80Q}?aDaDR@GQ#XPKr!!6
J`SAeIP*gENI<3dLTvp5YT(8)B}$HHarRy@KWR2?omaF=!{uwBEU*jBKXVAze-Im9O%5d<+AF%e>{PQxtatHjnmklPpl5^|gUvr<8v@iFtU)^R)6G=i!+}8Y
4V~z5eC8_Eu~9o|g(IOmnSM7bJ!Y$dch2KqV?6=XE1>U-ClKWfbTIdY=GT@Wv0X4dSEmp9kC+DpNDnfL13vt=^;n1cGOi|_iU(n6^@kTjA{;N6TX%V@X9~CB
om8~!Ywa{M7}kZdqyij@`~km+3>kW6A)Z#p6$rSfLcsl*0eHA8ux-d_X%UV(baJp6v-PRV($ETNd|#7*y5T|Mb0dT@d9f`&IH3U!8}e>KewmKZ1s16@GD%@Y
yKg91Es5@O0z<2L)*r&1t1EzyO>gMk&a|^52}@5x+~<0wa7pOb?3<{pe44D!2EAa$BTJhKxL8z2*B3$B-A+LRZ_G7^l(NNH=b9S^Vj4&9;8@<mO<P;EPbK@c
CX_Yj7TnQqlA;CH2L-AXr-*2R@1QYA^)^X&Ci<q9uYE}#tye2LOzqZuFf{Xm5}#1{aj~%u9`z2?*oQmkBAl{7ZwVci87-zvDAP5KwR&mmMUX`U>w1B!_5}4F
D=r7s3Sa*uIAKdglV6l>LG<Ww(iUcYhN2)CcRS|5{J1B17c^kNq6Vbd-@0ITUS?_r&06qTeqR5WaQL8F>#2Z0g7sr~fQDcZm;;@fY}fo2fN+eh6l7{d#fya6
yO78D>|i4%geNzyZ)Hz61{Jjt3VcP$(Q1fJoVc&P!<P`(#BET_#4|kijfhhYeLT{1waKs>^;oy;Vueh)iGV{XEj_bb4XXg#)HnF?-u#^!(|J=ENYBS(|1^<B
w!5Bo{N?@NV<yU?>y6;Fr9B|1neB1l7fs82za7#pEAuwGOnP4Z(g;(-NC?~qc)`;%h!h;uMU7VSan(g!OinO7Q`p1}B2Jue&U~Y8aqwY29V$_D-b7?B-QJRw
(gk>V1U({`!4Ln`&L8%_T)T?{g2YXalSaA-qCUGO^*!Hd!j|~u6JB1_0!9z#gjcV|NczYR!6X197k{(XA=G0TE<4giocZR_q<mT<rKJ}W;P;K`V-r`ea8*yb
QLsrtT|ptLzPEc?jfATQp8HTI&f|e-D}nf4{#64%1Rcx36x77ruNv?|g2!}~K8Lylraz=2_trg9*}9$LYZ8T(a%Qw~7AzA|aqYT6bg=KuK5&WLI^qZ;RPw>I
#(Pa%G29GDT49XlugCd*lBwrAb@;_6mjRi@Gi4Z03}Mj9bSLD$bz5;Gv*ut?+o=L$uymNOa5BiY#~dJ|A19DWai31fzFmZKG(<U@6d@De@{Wya{>#9Vc75%<
9IvjlOdS2F1v80>YYbFyx$iox>tYBvsOp{ech%?&YHI6n6lGLo98=D2RF=xFp%r7Qg9H8K`TOj98JpUrtblAH#*kfl>~5S?mQIZeU)^ZBzKjFLg=l&_f|3Cx
_Z#)j1=eeXm<sfI9H}=oHI~u-EeEk)s{7@`JpFC{NHsle_nI$?2)kWqUc6Yb#zip}zM3+M;Yazcz0BETAyK9VgJ2j*z+|d>i4BwyoO2~s=?a2|?7~0|?Hg-1
Pq2$RjsU6L0yAj93vTrcEGoi)_moqbyn1eaC1eG{5gx#fjpCF$y0XVbboGFFSPF-}&tISjo8O2h4X^NT84h=;1)_E^Xfh*>KWv1ra=kMt3kbYJn75p5hb!qH
2EN)#AqMt*w)`WQwC5pi9^N{Wxu7*~8E=hG>Gc8X{9IfUXOOghG4bTC87%oboM6y9l(%B}dLZ<ec|gZcv>T1kE&=sPzzZ=WS9efVuVN3KF3s^!o0$NGu8dsy
jMJfqsFx8uhd=)Y1|P(p6l2o!R;5)?O4&?(-|Vg5r;`6u(?ajQ@jY0~5o0i15f|qd)nuPi<{anUu1aED17nHXXZn693a$HhYE}RwEP-pgC+zUVrmn-@svd^o
2Q?Opj&=I+<n)6TC}s!v$c6wLE;M@EEt0y+AT9)P=L$|U$b$MYsZICetjOJ03QCiRw>jRD;gIR-3O0$9`-KmN0@9lgK6Ew*tCFLA18d!I3N-Q=YULW9T@&33
eBX?k0=W9%BsuQ9YN3LGIQ5AhT?+|>4tzh=o#8Le0iB@`?&w{I?JM8he-LmX0+&Ov{{>!dG{`nI_o(=rp?EzIM337;045yeS)YRa{Bg4rml8uqTGfJ0zdLM+
vDa#KU@WpXk<IaYB^AY45O7}q&#qT@1I3C$27Ug~h>1n4-x5Bx))e9awhMO3O(MYwTBfv9kvPb}(<N2PWHRV?tq<X`i3*`7Y|Vv<Qe>`@Do#&=Bd~}zs?QCl
-F=<j#S*WenCkpEVAx$NPr_OBDU4w#x4tMvi}N06u=W`!3LOYArG)ZTl`{tABfE|5=FnPmxS<evoI`oXKM&hnkt`x`!B8K`dieNierg#IBColtTXMaALjOkZ
dhV2pY5S!mI#8(ZuH2P?!U$B3Hqy?EERm;yzKsPS@190+S5N#s#+LIhSU9fkcq&yCL2CP(%ZJ9~L@v|P#H6aUWg+64f~K#0-k9>?qIx&gBvypRGY?U$2BZE2
gJQC2{s>jeB3I5Mzyz7ro5u>>YqDM$crks#@6#4rof>X4OY|TiNLMd1AY9<`Q#)HsJ4l5M`r*@&dde_Tiz4JM44KaLL{g8ju^*|a#Z<nS*yZR@iV8k7nna1G
b?%$#Uk6kNskG1=h(jvpXu{<1&ofs(<0_OIX8bKcs0zdDJ0<I|4F!q7!DdAl?5~K&)4&s?l~0Ih?mA!D?^#3I2o-?~s{5ITV=SS&E=Q?#Ueq3^(U9<y)E9+;
*A^6)CO)CG`1WQ1I-Wk}U1Popnq;t$A@7EmfrRL(XV0^Tfw;8v1B{Cn;27H#@k3?az8|J{ccqzE@AKmb5I<M*A-nSG2icXJ^A0!IEg}yT_MW<-gpvRPx%-ix
Pi*Y%HsUnLY!+w8Y#y5Rjoa%n-S(mmA@j7HVim5vEK;C6VHpXgKh12Oe8k-eUo~;Rjz@kU?W7R()dES!f*j8(SH%3iKu-v9E1FQ7Seeddkr2@eCQ$?4;=WOj
!RcOCc^Lqkq-v9g1_xr)rmrfaE_*Xc47x2J#3>?($an&>3``Dy2ZhI+?l6ayaZFY1Jg9?W#9_9Cc{2(ICz%cVD^%ck%;Y;gd2L?PwhOfg88)=}>o=ABh0qhy
jpLdt87^YfMF>@I$Ef4qUcj*`cMae9k8+(b(nxX5KbYDM7FdE#yt+=@G0KVpCrK3qq>ox89_hWmt*`+^5U<buX?bz-t(+)|h@DLxHrn4{&(K!EV5d9EqiECi
>4MBCJFOiBZ3Hfl>?zq2W`oIMEd+K<vN9MJZ|sL2QpR0E_z0L;W#0Gd3&#G2=##lkF^MTkX=r-q%F=KS^L4?7+}YvzPtuK#ri?U@1LnfTBTuWco*i3GR6UzE
Nnl&f@f?k8SuU!fD)rsS+BP$n)f}b!Yv+7sTSBzLs}$K?f@Xk^E2Mqt87JP`74ul4H<ahE79ly*`tjL<EbQl%7-Nl09gL)K-y+`_m|*FLqQVCl4ahH99OmEm
8NelICW1HrQ>Fj8VN#Hvr2-*~7N(6(UTvc4_ljGCa8TBGMKy>=F9YO{v4zI+^>W5>qEm82pVSlncE0lpOC%$Tgp#)M1MP09M|p!|Wk}Nn;QU={v&?**=h*$W
Bl}d<_uZha$R{VR3188hfYOr0HElRzjRl00aWLg4yB3f52r~w|%}^vD1dXo*D%GYu+_WS{vUxQMV2_vxurLe}?Vr=rzhlSGBJP~kl(J;KV*WoYH7rq>FER<a
xQ^v|$43!(Nk-Fhe5c!C6ULdDu+5WJj_>!!l!rJTVpi2dnZ!jx)cpjCHxwXV)O;7r=Hp%`2SZ3vt;c!F|DBeq^5};?QbcL99THG-8>ne+WV+gM0gWqyoYGi?
Kh-}o^RvMOMIm3H&_xWaG)2uZ#Cd)?GDQYm_lp1fLvAGY4h;N)vx>>r&9Gmi&f}(i>M?=g3Z4#uO_&<RVc`5?2G*|8oAbde3y^HZFJ{xm0js!HO_``9@Ibri
(CG5AX7!)x?tS*{%(oJn(q5j0E}|r^RYI}%G@dttj8#yvp+~?d^TLTSD7!@!@a2|}AI*xazazooG9r%ad~AQ~#c_j23p|#?%@inGIv38c!z^#H_@-*c$>&mQ
`sO%KRYj8%9I!pWxMyXhE)nKiKMB-opB=v+fKcLUUIgHqtJSJ(Gc6{BAIQ@h50H?bMDB&_4`~)-BPkgol=Rn|J3bp{SmCb#+DV%0UGr-s2}}!os0(S3+&@N0
sZ~Lr6e(J@HmAH~H#7K=jaU@zzTi7`<_S16`9R+g?x?b^EVjT6@<18CmMPAZzoG#|qPoTn@aSb8Wtd)B>V_(cGbNZo;cs!VcVci)-oI&@@Sdcb)|ia#EG+$^
Po5^a2o#F0zU$UL4c6y(O3!4+(2sW~$8p}OiK}wg_{S>y4lOy(yT<sk%K8?#d^TqO(<gk+&AI7&AEOT+g1|q1?lI>ZV8sPO;p2sS$}8VL?nL;!1hC974Smn6
mQObgk(D|s98Ms=WGd@BAtm~xo`a~_Q;Gg+-bOfXRj_khkp%)FP*SGI%$=cX)TCb~SC!4Ew~V05&b4={)BmV0^R9I(n0s}Jx_nPr0z|nf?l-gJ*kNY3h5UY^
2iEzEl&q5k1LbCsrP_)7*as;$?l-V`!4e$2ExH-#WUE{um(J;jM|!vh=+55@e!X)JB~j<gi6|UH1Z+$u9{7@H6k4Tp5o;Kk_~U1b0jlA9TSP@`3jlc0Z3DE9
XW}#i81dBKVGbJMYMZWT2<(l(NBdmo=-Rd#SDM&uDMZAbU}>oJsb>j#2#J|bbC3KHtK?+&OUg{YGZ#{Kfg*F3c==Z^(elFuNyckIqVdIgCzX;|$#O0XM!BUU
IXnKYS>WZb<IP9G=*&o$nkUT$u&kwFl2_eH&SP$mV{jcPeUg;|yax^z<*6Ek*3;}tyzcIJFXy%SvhxJkO9hF)`Bbf3N9&{K7UI&paEify&7g_NlfBXr>t*1X
dDQNY#msWVL?F+V|K&Hcn|Uzm#hoLZsi(T`|I1qeXy37o$sMbNS~ugefV!c~4Gliahvd2N?`XC%OP)W*fKUhxRH?gc+FvrPr?XAR#3VT|tvS@z0j1We*iDxA
2rN0zFlC~y{w9rK%VSiCo_-(?Tv{V5NVB$i<u#I1%Qnez!MB9%Qh7IQzpoqqUIRIjM|ZdNI1e|etGvyDf8J&(m>=9I#1Fnh7Y~Xga`n3Kj_FZC@JCzxJWeZy
joU>EI;~{@`Gx>m<#94~l3r^<EdsGZMBtEIdchA`y}jji9jambR0z<(31^3WCD4>iRUyPUne#bB#l3rj_|9cBHN<R+4fFVl(~7R_X8-8UxD-}%L|}+<<<KT_
h_vDuzR^z9Jhg|;aEe~aRJu5|JqVv(r>~+1j5B*)q!|nL?w-In=$Vqpu2=_VCVH(0zC37vF}z!1%gGZ_c?)V)0^WucwHJbI^ZcqwBNWE(qZhaA_9fhqV5-!g
9#K#FXeI$2*#LY22M9!xtha7ro7XVR6jcX_JVg)?<ZM^R#}&DhLTnKVgX>&5fP#fc?W7pa{D2+G#FGW@-R1p>Ee1ZhR||-#MG*jV+K_=-5@W%fMBil=Em;h$
W<sTRpn7kLT!=qi%yV5FD7k=M>cVL0AIa)MLs0gKJ9@wg9@;^)@F5ey(Q)T4wIiG)rz|!T!)$A^6=aU6sa9U~$vs_fKjM@){VcU?6WOYY;G(D7DCm^FmIXN%
JJ-nF4N)^^L=6d+gRJ@k()PbJ4u=<MoGE)LsL8B0)Vy3XXff%a+*&MB;(&6vRB=>lT@%LgXyQZ*2bleuhR?u98vX5z$a@@ehc5!fE7->y<c9DXb4j*CJ@fzB
zBqhl2m7pDswhPgV)vT7_Zr|t8Lz)atxP=)fg?T!NSwXm7~YNoJspO5Npt?pVYqAm^<Kjk<QsTuy8ZxGoFy6>x9ihO`W+X^TftC9^%JUr6dU&Tv>MT|`H|dB
*sxRp-;2`BwlvaO{hHcdX2bb)aQ@tMHzXJzu#>J?!$h@Ct91HZL!3*1G{}NodX4I@7SxiEuf<iSyqKA46anSKp{s#ZJO*MsMJ;Nwk<?m*pDxE0S<rt}{C)0_
$d6<QhB!)HoR`_|rF>z45|P_oBh{bMAtx<=LM7Ix2bUon2n=MU9LG=A?bD~xhm3_=g+VFsVHRp|c_s8#SL@JZ3;h&PLDr@<wPW7OYo~CK!sKITIY&Edg#zw|
^UHctDV4=BH~zyKg`O7*j}!rNh_>(OdAx~{lZDd$RLqgY@&L_#330`S%V7;b+{gbiHrjaO4jFVbrqz<A95DpC_6y=2cb)QD)c_`j<Tdu_u)Y*Ts2_7FqOT4A
Qw;AzwpALY*;o4<o;k@@PfFj?hv{%$3Q!YvVG5e*sb<_LT$Rwc;G0ZM6My0(WY3zi`$Rkn>&oMMV&f6$7qhp-1MB(m!sW)^UQcL+YDE|Uw$QPb$wDz}QSbFo
r(hlpb`w=U#b5bGD<&MR*x$VwxfX$Lx!W||tj3zr$rF#}@);rJ_?rF!7U7-X_;WCX@)zkbl`R~Rt22Zc8`hS9@t+zVzj%K6^xhL_?l~u{Pqf6R)1%Qy7vLYQ
wuIXWx?xr2)4+VvzI^RqB`3R=7j$!Gn)d!*$sTk(#7<o}<q98msabS|mT1PsFHvftO8SvfI;xD2?T`_PYPVoeo8iY=bPfB4-=?@pP*HksLs<1vyWSi!F*v1L
;jBkpk00awKF4N%O+H+{@mpci3H&XuOQrpD-nJHlTgWS!*&!BtjtI;%2TAfNdh`uh;FoWJwlN|RJQzaQ{drU8D2VnvP4_yqyG=nlQ?;U}ER|3Ms?;7-6LH-a
hIVHuGYK3c+LMero+3>7A2VrtOd2Va{K(WWtv^7lsZ|Pv%Ymn5eRK}d0f}+?sI3J4jbBltGD171Y7Mv<FfqIKSS)0;Isie)0K{L^<JR8}IRHSh;NLT<rKXZ7
(l#-;$rB^#dlY`@3rp!a=@AD#^AGA&Bdd+q<9)D}Q>hqWqb5yJXawKMYRF~*UM*W73chHd<5#0?(=Bv`Q#ImpFbm|VpAwTB7L7@_<-A91<C+f;=R^AwerZVq
`NX;Q$t@HeQG?FM^F61}Pu-~Tj~6wy39hPPuo4qn=@31*0jcl!NzH?cAlYL;!SgN!9Qb@!4=w9NUPXjIk>IDS9^L;1d?=Rel_s=4wdohbKHk#c+1Q>72c*wr
=caSv6D-DErc+eW(kQ_wAkA$6dKiS=xZ_9`R#&JIMNDP+Sn5P$hysCr2atxs4vB+Ms8Wdkbv`|SVtwaGfB{@r4lPE|34=<WtNE8s-+{e0Jbtl0b6rI>^KS44
>CdHHJifvW(X;bGgoE((vOR*6xl?YVL1*_kB|FL_OPqR6c5M%Z_=epZhx|cZPg|TM%FH=+empsnx1`$(3?}oYQV2^bFVQ&S>y#*{>;c9AZp5JEHMj9DbR_O4
j8xd_BFjX)tacb#H=Q89jz-3RL&v-;>oo4`H2L;5xR)SfC|wP=_&%!q#5vkLo>*RYV630EV2DrM!rhmtl(=`~r*-wpZ%JTz{JBVhbCXb}xgu_!TtmSmr=vvs
5h@FC_fn6rGKvL1kC*iT83KjZlQiK4LEA)fA_%TB*u*FwS5WYI0Ts9XUmHdT^ec}WebJOvdS|T(Q={wMre)mx1E+k5X$^iO2Q46?h%B#z6X`2|v>mgGE!#e5
7v<6O66{k`)k2H!<l{Vrvjwd*t*5jfQ6V7ZS6rZrpW=m@rcMQ3eCpFw{cjC5$y4XXJtYs#&Vx#+cbwU;d<#E5#2?Or)ge#%4O_D@dcr(+sl(0*+VKrab3Nie
_od-A8)IDlhG9A!n%&e!MI9k0?6V?+>-i-bjiu$w{CT5U8Mw8zw*+)Z<QSB7K;PNuG|=yPgBmr?jca$0<n2p<f&FNf{LAgr2*FyC&nmE8S_4T~$~W+}V&wpm
AleTJTA@$W_naK9&{E#-y71w;_EKO;Tog;I)b-P!$ht;y_#)2oG^&(dkgjdlSo{ClT<?{J4|5m)p7bw=*78Q2A{S{E$<GqH-~phi1~;3>d;6Gq_dm>=$gDfD
-0P)ujAM?imE1uSh=&sj9!=nJn0U4&UvO3fG5yg<ejG2QUgK6a2TFasQHa18sHw}$eu@pL%`!MZqbpZd>_a@>?N5K$%!#E_&r9J$gct;rN-<T#Hg+_vJaP}P
Q!{G^V8-VL`274yF}Jv3)<iw@D5z&@8lH>dUb&o;%!1L8yj?R;DumKVXX^*yF(;zoeRu3*Rl)$}25xX`)__#~2Z{`fsD%OILfLJ|pZ-qp>5Gzt9Rh4XFzQ?W
sF}+T_OY1O&g*wYGI*Whx*N2npDGd|3CYFxx*n9UP^3?7)L55%@_Qc1`FfIEm`di{Dl3Eg3>lVgh%rX%fJQvqHYKA=zAp~(SJ{=k?^u!L&Ui;cljN$aBH2^m
3l?u`W??w=CA_@7WM9L=mc5Iq4rllg*-oM5v{k)_SQvy~8qjWwKcc?gtO?U#-EL9a@ahY%cw^762R~)w@E(4z3=8?u(OgqnI0?m~br0ZM;(r#RFn{hCWZw3F
{JPsG2PZfP|25T;PZO1R<sE&d=}^=z#sq7)5|?frdf?}afmNJ3s;pLKC;Qo5u+<iz_ksG{fkj!Mdmb)3p#kJ%@t0#d@pJm%E*1xwwxPY~<+$DDD*~XN8?5r$
taOhqCXC!xB6Ew^76yx(@~i$dB?w0cp*lAlA&6E_jk!x7gH<w}IRLWio+gS~$=#VzUb{|^qKkMMb!i)WB-Y&HQF*R{>~f;~4)TTIewTES8Agdw-B7d)BiI$g
8r8vN>}_F*W|O_z7L%e#NWEQlQoKPj+4H&7-oi4r@zDp^ORB$xs8_57-J>X?q|x0^AZrY>X^ksRs57ACWK4ur5s)Y&UCM3;UgO?Jd*>{)UCa=M2@Y{{Uto@y
wXaBXl4M%<k+?pg1f=s%9#Q?M&O9l59nkA|d8ARhYg@ttL^^+tE4=<31VQ*Z@3azE%;pqk4h8;eV7v~j<j*oxiSlmW1JClI%$yCJ{$4cK*mirAk!n>}h6)!B
gs#Q?9SS=N*XMlx@}>7E`!Ni>+n2rlBgGZ8z|&)^YMf^YmB86}1-Whd<^~n^T8@U0=${tpH$TFeYlD&-zSS*VfmBLbvp9Qx(9&SprH0ZyH*$`?@_1r=tNVb@
pd7JM@Oj1rDzG49U*BXI?ZN>*JH>UmPTEYvBhRlS^D4^lN5P%#v2ctc*BR2?h2UAU;OwOoQgkwX0{ucCWGXZ=zI{9BJ@lRO;*Gfw`9P$%tM#E95$&>tIr_hG
8qQ}J=(#wW5wa^Vpf>vxC1~x(By%G81q3fY+MvUka<c~rk-2hz4x1E1KfK0rA;z{2XW3nNLX+;}-3q*oBIQogNa@`B&wccZFE0i<^K-|T0#DCh{V#}Y%PY?r
@2Y0t_mzf*sJwk8%u5u$0wD@qU+V%v*4k{2uHQ5pWvf5uuUt#$^%qY*m{yd}siuvs4_D7B`DG|rzie2#a{kpfQGcxhk{dlO_fv5fwt>a8fp&RU3t=MwRpDaG
Rzg5)mc?fct9pWi{9Wuni%Lj+{hw&S-8s=SV(2Rop|XDof&O2GF-f?F#k?f><GF`K)=vruAB!DJp1b$pKyN^-HPBaWmP|u6PWajxntm;>Fp&Q-%Ni|^Q;%IX
Me}~~1|9)<3J_kcsuc=OX1$R_Z&`zhNb9P$rB$G~0$UB^iQ^W5yTN+pLX0DW4f~YiABs$%ZB~^4F8t{%Bq71^0D|c^+`BBSph<GYF_7Fa*Hy{RbZvRpz}VKZ
%S2-kEXA++;gK76EUiq~6O)nj2*8;Eo%!r&)^@>S(;SQ^!Y6@(-Z!TW1vx}!lWn#(3L=>clc9^&(%%k(9ENK4LCGq3eW>wj9<dKjRq0tPwcpLnOjFS5U+7#z
#<P=GX<-F?dGxr=GIRE~B-`^iipvVY=XiDCOTWGS`<_F$V!0;O&6<@EBi&bjQrHZBdbpgnmZWkh2Ag5JVC&EN`BWNk^K~I#mTVg0M$Eq_kO;>5adO|CXT_CG
O6%G+DcPB5QD&04`DRrh`LXd@o*ZXx`v9~f&!%>!8cv+N;|Ai(d2=6LDtQyexLORDw-wi5&XZci^fI7pSizip+B%uB@ScyR8&9`^i;4<ADA>h*v%uyK62gzV
tw=kTcMI@qnF^GPN^59g>(>n?$s3&w*?2R$EtFpm?Rl9O{-<!lMNro6h{d6|O!ymXF~kiEY4byMJX(VqHS=_R&oNjuW*A5EnT)iBAnitiSMCL>ab=3}fIOHF
n~#AJ_h5<v)&%}h+%3@(F_43X=SA|0o>KZA#qf8PW7<2?@UeeNFM(p6jQ5a}7?2Jh$PMRvLrI2552sZEFqCt7=4WqiB7<f;&Lqe$9qpNVPzwSNjblO@t_io~
<yl2=k&m?v4-*CwYgzI&vLF%w1lncPr~f119px+FX%!_&pD>(A3K@}gQAODWsnvTb3>%c)cR9l=Bd`iD9}ekOv7<JI)o87PTJ1c-XGGXzGOOi39%SzI(@MaX
xUj@VD|f1{J!PgB@N~wDc7!FN)^a}8Y;Amp$>`UySfzeWo}-v>qr3<8cpm^E<k%xdQ9-uagkzbGL!&F#@v#8$=zALqgjr=dy`LeDl#J>t((hd9T@!*rKm=6~
3ZVyB!Yi-a$=D6$&F7~Je}a+Zs!p_*vn{fnw)O#@-yqDeEkSg{6M6IAIW;(re>{vQdnw4t9!edKW0Vj}=;@Cl8dyl8m1T!K4k|&$wJE+R5Fk{wZW9zRAqnEa
50%Ghv@z8aAo8$7mIW8v_aC*ulO(D%k*%%vM^WoM;4L=7cnp~BZpMi)HF*%rpv&0Fqb~J)1Hi~4p}D{#@<jH|Rra0Fp9Z=Kd&D0+Lc}!CmB~oyze+vQu$P$A
vCPMbS&r}_wI1*b4ik&=>Gh3HOzijP1dA~n$8|n}HN_$5U=kWIl?8e5_s;G#__WQ*Uj*glHX{GEc`kaiU(RC8B~7ns410#J$LbdwtNxVOr@<lxz;h+s8;aZB
;0KGX$lDw(+hl_QQqEx>(AdZPAT=9%XkN^rgZ?~#X)!)(oQQ^co~ZZ|WBOp|xoe-4+AHi`b@}*-r7qpDd6xnEyGujV5;u@8C4W38Y(W@+KNl@<qN@7|mt$P<
2s>(n@Qj6?y>qsFicaE1vT{veK~eaKV0p=~4NdNVJ)DTN<$^Ozc^D{ct(X5*Qn8hoiQZ*E3l1)69*f08ArbOe@{lJvZe=dKzrpUDU;sd|5Zsbd!k|YQ2)G<$
(w-bknttyDa<L<S?I@o`K?U8EafZ~gU{3oSmXfnJcfk4B{D29S8hD1da3&TjdpMgpHG!A=00$c48?vvJnZCcIXP6PR5I95&)6UESEPb1h<__SEXQ<cTkfl79
i;D2r@P+fP=-?pDZ=+ss#+({Bp`3DZn$yRL!S)xFC;0?F%0BMqDgu?&q~=UMFra<g+iyrta)!x3Z#{Q77ae`;a9oDfLa|Pm2MiVy^SQ#RrGAI)*mZCeKxfo)
H>SLo0zL!KNI4Y!4CY83HJ5NC6UlQBJ2xg^CV2>4hs)TZu|zN)Ep6&$pkk{HOLFO<N_{>_L?xAHsR&u^50q_v4+vhxgUKcw<xBE2*3yL<p6jeul}<H-+k&U9
13w%bQ1y4DcDRu^3+mHWJJzCS_&}4WfoGNwpz=c0q3J9%9R8FY*hsP)?{e}GYK2uzM(Y)_u%W|Fk<p^<7?4<3t_j1>U)C9Dh;>jj;|LRWMTA|u^<AywyKtc*
WjMAAM;lmi{c?gS_3ADz;b}On^Cjv<2*m0jEJbit-g~z6fia-OAfVn+M1<}NF&UN(X;(DVGG4w3>MOA7&>M`Nhk*QAW5qH5VQ+&E7>lTJQfL-RKaIlE+z(Pn
2E3dc4(6<cAt+9|NTbr-oTR9HmuH?S$q%3M75@*|%U)A!$E{TRaZH9_C3JC3hL8y{RS0IW|0$YM=RJr(J3tz`th{%hrZZ^I|Hk?Lz_5EXbmsT7ln9g4R4*e7
2GPFdV0d9{pna@fVkvI*7?5WKnHE)XGmF+Q#lzjKSpTs)x~`XQ_Bin~JrH1b5wO=`6^wxF9c^Wv6jh9dU@$!)K<$#g%XP=->_sWm8iYM2+7qR!0;jI;7CqNx
pe8GIeCI>LKZk01nfMO{644uMQ@{FM?mH(al($T@slehdPIIrq1s&=`aOMF@eP9VpHjI2{_MTtcfz*d;1^LGG9j0LS<rkxnrV+I!$YTC{+uwP!XbV^P?3t{6
+7Oi$Fgh;P+%yr*NJEbN)~t5x${#&^d~-zu=^4Ou-NY+X!?!T8hd7<=^%$tYo$v77^|Z>{`iFUEiR~WgdIUNPvGL-x@7{0%t|c&e2{Z6}fP&ftGyu9qtr6nn
M)rJeH)(xVQe`7o54-A!+UYi7t4=bY%hcwVKP)~<ieg!j-=;R-(@@qOEVRZec2*CmP;VypB)}b*e6DPQPH|bl7JXl;*o!~c37KiK3y}ODOlfdg?E`-7>YPd$
a9<k#kdbEORS#bk99qw$4)|{PbU0J(m?Wn*M=ShLeWFyYjQ~m{{yV3{3rMryk;8ga8_32Yx}W(Xv{i<_FO!ohI2IA<tnXPhdM(5ufzmx<syAGoyz8Ue)$;(Q
$t$y}4ncd;oRozQZKf5DEc6a+Eqs@RP9H<kw|PGL@urKz*s{(xJ1H$K$^u)6foK96<BK|>|04mtJ{Wcrvk#w5C<&7uVC{>T9IJl?m<*_kK0Of=d}ljst9<b?
Ao~#V8?8pk>&8%;!~l>S@L#??u9we$@#D{^K`vizneo6E49T>DO2$$7h|Tj&;OF9F&u-Atta6ZKxaWk-U1BFZFi@?ExI@`=MJjtMm4Mf;mfJd*1KtKU_pvq3
;kbo6C{l8#wzHfLySG2eNU!<1Q}#arO#rF3ymr^KdIOy#-F0KNXlZ}QvisV2KkqI*O7(4-&+iqeCyy!0X$lki(j}%oB$5^vr?x8w7dd#IzHXkGpC-e4-PisC
w4}T`NfpaxZ$8^Nn`Pr!y_||UfVbGO<q+!qn&`#FSzw@*XFlYAGMTyogk@aqOAm+O)e?`}rK)y4dRpADSEM;Cr}Q|YJ|YSQ4j0tly;24_Akdi~#qjC^({k(g
U3|c)0OhVq*Bx<y#ER~Wu5E<bOxK<9ZI)btZ|<USJj<B%QU&Cv+Z-V%^Z3O85|FE4a4d*Da7p9JRom4;4CE!jVV-fIJM;TSi{q30eYpHKVOsuSUawuHle)_V
0w^n~*(J5g2<dQe57kNtFg>fvzrYSDBDq5ndJL!vgK%Oybfpd^oC+oe0NLGxmIjhmAmj4Uy{WG+Y`0q^4>B>8a2a@Z97oRpAYeMKdVX>vrAA7CZ0r{ly`oqv
8(u3rL#+Z&xnk*f2O~UerjfM9sw~m%D#$FIsMP-IJ^Z;KFM!a$FYI~nh;c&QD(uAkt25R1<LK;RKR=VmECcP|zhti-U0y-%;;3P5f3a$LpMP`Mk?$}}5Qr*u
igRbiVHz9gCZ?NF(@b(F>?M^WFlrm%(afG-n!paX%Kz3(*JmP{A?aoJwWDfYgkUIBJw##gt>cD%$S7<^E!(fS19w<c4e^xM7m%i~9F7^Y+Q@08Ve9^v)%abU
<Y<@%8aVkUYzu{WuZFbcqDxR@_!9bI92zi&+XnLrlH_Wi8ZHW7Kdu&4kXyT^C74kPS6XA9PD}Phb^v+)a+z!Ubfg}3#w}z1c_qq{u3uxNUr`RwjU!o{?i^j~
Q|9i9;Ab~j@?WySQ8L(D>1<`LVfsP<vJ|@IxFTKF(;|UmgHK3POJZv{Sp?N@Un?&jTY{X6jZIPj6rH6lh73rRt9}caXdhrehRshZoBuD<xdKSa5jVW3D_yy!
zil|Do?1sWL;ojfu!{^R#5qn6VeqLH`w|b(C^E~~1atvtih&%(S(k0Fj7m&p-7$31_5aL6U>y##$m=n;Xf>s>*XvJ;et}>LQVn;kP{qwZ4r=7+<9X7Ku)Q*K
C_tg6qPTfDbX1PoX7p;$miTQTa+$JB_n`bEsV6<&!UhaqW#DdXlK{?moJy@zkg{ZN3a%^h%S&BT!Z&bzj!p7bz=zV(fKAb&VFxTI!;G$rux_;pu@DUW<tZB0
U1oR*tcp?0IP<h-;?w*mo!tcjd$U|tzTD2-SB-5d{N}#J(%O7SpWnCTgGGzxcgy)o^Le-WM{LFytOf%Jf<9iz8;&vmpCOkdvBgsc)9iH4skLiUHe!uoPtz*2
798$Ru^@LcUb7N&x{APfF*?^{xlQzn)!9H6mZGR4>DPf#m!e;?$i>q%`VAo<sCWUhBDCH=hlm)_aLXDH@<<hvB7@k|F-}_;t%ArnC`ThSVtIqp)Ke`O5Nt3|
cpkwZKGSQAQxY!BCcwIPh7#!+&Ns@MR1)Qp8OA}YmVX@VGciL5;$#eK9x#~*KzXM_XSVLCYsh|JjnZ8Ay~7VuuoBV;2hLO8l&c{#e~J4AQZ!y95u8{f(-aR4
MD{1O$`2#3P)LkM!+3Dz<>ajr`7>qbI$Z8{V4*aIIr~>;FH8R#27WO5pCgwiR6v#kepiC3#pLS=mKOkkfIa%VSrY?STilPD!z><ApK1T*XT$As@n6Jj8TOW;
0HsNnw@p}paCZD5&zOJE<ipy{TZEd&OSelk>UF9o7PZ9_?gNyFv)klphAWt~;!yy|o$+PUZwh%fydD8#>T+CoG^me-FPuW{+!RF)cwmCTjL}=|gBe*720hnZ
Ca=`c&WJpM7!xfR*!M;3!5}e}MU%9v?!^XP@xyJk^>V;pKw<5XsG$fmY^G#vJgCf-x4^zJg+)Yc7Qm-SujMIuJ-<A<OI0-*LbZN-_k43T$77PQ<-uPlgPlw-
EjXA|MKnlyd0@Yq$1xcEE6{FDLW`c3M8>Ms@Pt<`yD%gi8ZDy5x5hvzJ2Q8*iVsu=+dQ~YYY2>F);rDg5lhL5G4}2KQm_MmFyz2>@K25(n3I7`BeUx?TgEd#
8=aazFHfzfK&m;fIeiI8QE1-~@C31q;KUHx-1#K&svSyl34BMU={DXYUJ+fBX%#St#PyV~3k|-^9|A?lyGbQFB75py1=lfC_>~NJARRyKAb>pb57(A|vb@gO
>g`R`ZgyLN9=Ah!ZR|WPgJs5J#x|VO8B2`Fof2@|ZxJ*AmjLJ7<qO91J!9?v)!PeUGM0iN<E!XL8rXF3r8vGJVJoVFgd0$s1}a;zUB#P3YZXrFr7QL@h>!r>
<TqlE-}NOeLD#YaX+a<{1dDzA36|RGNe)hHvU^w)#8WH~26K-`p5a*`F@&^-X!fp<X0I8N*ovQ4In4E#=SJ{?kpuMfRe!>@+%XFv`}j5fyGUDxZB(pFd(J_S
F);A|yiUn?W6_>Ww~DMjr~%c>sb%+UOlGdj|DT`i{hTr<0tz*pddRK;JIJ7UoHI!AcJ0$>3}`hYoI&|=={>49AVBc<c`q74cVyT1*zs8gqlHS;f2sMDBa}q&
26AAFj8E!g9Y-;%G%e`J{=WkMWsXRrBXIh!pb&T4>GbTSR=_*cAQMCY)kd?qzP@WTl5L|aattLv{ca)T=Cz7g5BtJ2({2_d-HNf!$FE^ao^QGRvDPMw=)#ZR
hqzuU^KtrnkHq~j#C+X_#TpG*zPTPCVu@D~qpCRpECX%(b4R!UwqK|~Egm{>x%)KjvlJpC_fPBd3a7(RQDlRN=QGri`7=-XXPeb_^-{{!?W5Cj;_v2GsvVpX
@E}!@W4`uyM+yt5dqxO!itr()dVBGpHAbeASZ}pP!Tc=j$#y$+ICS)=DJR7RdM0)d;bNx<V)vOfn*$a+7=Gg4$|=hKTMkub!aKDf%0H%znnq%P{aA!L0?1F`
Dq#8|-?_K!yo@3ygXD}@PI8!;f4en!z&XrExCj$&Ur1s^MKqC~5w7VAlG=+!Ikv<l5B1(P%ZMLCRFuozXeP@>{@qIl4`IDhH9g0o%5{hyQA}W=-{P;6AP2VU
&vk;?kKc~IT`-*thB#qBDP1amGx-SD{qp-xQe_p(%UgH0`VstDf~m-a5GcfeU4zx<IKFN-G%RJrNZ9sfa;P~v$H2OYlNgF|OXh&IqS_*_33kz1OrJ-5&)=k&
D#K1<N1N6sVRVj~cjCiYKSYV)2~kklvOP_z4ji+7Bh$0EKg0ArACLfhrM3jLgZ?**UD4{GH~6!qI71V(7O?)Jcpyq8agVEhl|Xa1=llaLX3#;5j4}`fN-~Z_
(#&~%bPlt;a2sw4NJ*QF2m-E|iXS-WGTh@Z2{kuGdM=2M)Z2uZN@Z2^m2goyb9Qv=JMU;5fZAWx5nz;IR{Lx1<17Y26l2$xQ&A0{7CK#hqbKCYSMIMHVj8o$
VCN<R*v=!KQRx?_^(2=jOf*pO^i#ym?<Ajm((sfzh2n|za1dif==WA@jzdeV7SpKgEKio^T}5*f0p$N#+(D6J)WVHbiB-g+(^fM|S@iR1Fn<&wM(_R`&khmr
A<r{{Krgm|wl-;wYRKuj2Z57G8UI<jSV0kFaBEnKtTe`yiCQsr!9~pG)5pz7Rr7Xhn-Zz~9uE)U*Jba0+`N)O@57k+nRPkFu0*F9<-(SS=Y{Wr|I;@lKQ+|S
ifh3O$smSbB!?7PZ2+%XD`2H-?l}-rUd``X68AXLaWlYxaM2@8BqB@|eWtU`p^A{`$WPpq19de-BfXJA5%I^&-++tituLkSW3j)TR+6eNKklS|oMG>2R;Dc9
byq>z1f8S<6jXV2-zqmm>@n7dSaw>-N!JWmZw2i$rEPn><Nz|c$P$+OF(8^v@I3Rd3P@VFQX<L+_wE7T0z6Mar2q!+lJz;05U?;!!W;GUneh=-Q?wu+Bzic$
)xkIYiksNJk<*4l!De1k{_ouC-6ZmF<o)a^oDe(t(Jna!bJQCZKnEVyt!|HYMLwf{rv=p4kU)DzNC^Wjt=c&K&w4PPx2VP)a_wVpYDqx5o5b^kKJr7vQkeNy
uU%%2R=Pqk36Wp0V#ZeW%=<^}e>CCu&5ow-5|{##2?iU$I$@H50JAnz)wR)g0<`8Pnv*BHL@=(SHx4M~Kz4zPTWx%)8-Rw68s-N&l)0U$g0fyV9Fq2T*6;DX
niblTm;FlUo|Z=Mqe6hY<{j*2BkN-FRbhoQu$9!^6RT5a9I0S1p%|a=nN%+XAhkj$LnVT|Qsy6(=VpPG>jW4-{lgNl%I6xax-1Uw+_!2=iQ(;#Bh|g8YM$Z=
Xm2P37a)2ol{TRTeU-HbbOqDp6#x~wQQ~DLAr_ub%+|d8OGIo>B+jRNHH)OT2fP?mTdM7El4g=W&8No$3@(Ie4&;N?+l5jLlslqCEXTa#r-sz(Cc<rLr)pTF
j3p2(z}X^&T4P`~Z*O5;{dW^yiv{$2Ez&gIwJ*2l+k-L=J*(#b|G&v#4>?>|l~eD2uIh=8YdyLeZ*OK8Qo8LIQ&)=VV7}nhq{#z|GdV7rH=oKNJZ#zNz5y}(
dwr(gwEL4pMs3kLu(5DR)TxFIR{nOAb=Al%cmxMeTlzKxxCn22ws=<fi)RBzECV}P&&{Y)<_g`@f7>3C;l98O2uQ%%=GwA)M~OQxFp3|3DNr_?EIQ}brBQe0
Vg*w?BYvYa9cS{o)PTSi3SYg3Vo6g<lOt<1G;y5PITKBoGJxx+P$?5+S<+7~HZcHiPMX|Qz9>rGuUS@Zym|xermVp?lXK)OFh#pnVkxbR+2IgAvl$y}%r7D2
un#Yr=UUfk>XZUh*`)M9*ClK1Jk@`GNVTtQFdKmwXA96uJ+bcJL*gyKSdolP&Uh1DXMhQpX1WiMU+4QTdF%0FrI4<{WQ*!A7695dm#W+w8U2{el~DE1ZO5V}
u|MVS(J1_|6;ZUG#92!m^9%SgXA+o1`PZgfXVjMwGD6&w>(#!y14Jyc$Z2LNT{Gc}4C0BetRwKo7FMDht|ch%1OyRO<27W-4YS?n%YB;`iE=LB1H0|*xd5Rp
I^0l@BMISzwlW0kH1T&P44Yw@%>Y_NjreM%VZq_u_h$(t(=PL2RS(DOxSP@I$-0XNQB?c&_76IjI%GdFPBn{@@o{rZ3j!r;zq8&tf`N}F1}ysd8&YRgYn!nT
n%U+BM0xE&7O`gwN!Y+p|5|#-TM~F3t1Rr37nQ2zSkYgoR{KwAiB19V>t)ZH*ldN&%9?~U2tc@A!%HAUh=|zSunD~b=ty#eo<J{x`veWKE@1;mZ^#bN^Mw9L
SvLTw{1HH)q+fjD%Lj~7ZeyYI6lhx7g^XJMfRtz|S@KXw4^nIS00H3BV|G^9;XEvC_6pBRtlI_5zsXVej&pVJ^FnRDANW1<?vl21ukH2h6;95K5|&73wM+bz
lylnToPkR<i!HIpM_6lYHDEKuU0TZT-Jpeog!lfWxUwA7r!yjac%UMh-Qb|c`g<tTC~db~&aSfZq!_es%}#I>1GUzWotK3^$E=KH^qe+~R|gd=`qpeuDC-G?
XV}Mb=Wm_@8vx3v4x{_m+gzrUgYI{;FC(>WOX^h!lbplDiyi`gZ>wQrMdDfJYRs|{+)W)}IwArH7ZMF|x`k0c;HkfUY&|S{1``kc@Qq6w4*6vTuHy0R>;J`T
0bEiFs8TCX@Z%P@wKxq1$qLoEmQi4mc3-69+|Y<vH5rU@D<s|aX$&uPBab#_t!AU7Y=K%fFY^kf-tIG~k0j%1vbj=5T|a95e*MW8j<E~c7irNiyS38qp{RXp
L<pd|a_lJ~4hQ7si&#@n@xPRmD;FO1l2Ad!5m)v#+ZaTins*VX8w_CvMp~^P_p3LQzZ+OI{eGrcX2rF<la&9#{7v4#hJiK1K6;eBI`&Cdn+lQ}pOfV<){X_!
r|db~Zzpoh_6m4$ya_O~Pnl5v6>-YowqQ8lhkV-me|{&7qfr3aB`@n3j$C+dzAz4TsV!)d5H(BJ2Em!u?W{{GU&u%rgyb16sHDP?;+bxOkwg+B4Yl2nj!n~U
`^x$|Ot4j^&%ULe__p<Sp58JhLq@$Rb_zd<<Pw<sTot#omLDj3v+0D%&406?qe!b@N9N)P_7K-i1#sGSTO~3`nVkeeoYIoid#1kL&>;gMVOroDp;Y+SrBu?R
SaN%4Dg&Xll^rqph!Z;$o~q^?ZP=NcX_^?q%Wyz+ZOp&UsL$vsxKgQ2ClfoGQHh_*gGXRE%kXB=um+VwMoH;od*|MjQ2nbz;=-BXhy!8VkBgrA1QOHRa5#%e
WCA$;;AC~#P0f1LfK3>ntP=alKuUo4wNez~<l=7b^cII^o`c>y!l_(N4i4S-9kvJX<d_ZHx^`i1UP`mKgs}re%+??@qo@-_EO+f(c2kVpTXqV+7}$V9{ePV;
Nwz_bw2=tjpNKuwpYFdx)SS0gT}INPl?&p>tDQzw3W69m5BL@MO-$b}!6khLKiH$)5HFa!2wk~j8QlJ}qRa8K))-YQXt6U&pNP$sU|dwjvGYc!SvA$27IOII
>~_elsEY<@8{GUBQ-@YFm<9iUuI2>;>$szmDae`n)+d0W(8xEc;RfrQo&Z$`&@qh>wZ_}-!EPBQslRp=@U;Wff5Ei|IlaQ_1@=Rz$+z;AJ$iwptF+A0+9Be)
dE!|d{z=aLtcn+)s`%6q*Uzkd?#$%N<;lmLISM{meQS}@uzR-NzWjKTJFT@lj>$Ou8he)Ehrr`n?;#)DCjF7(&aOl`RVWci@0^fCS4rrhlJ6*O=Hs@NHG-(s
I*IH~7V@70O&*_Zo7VKKjX41CauQ5nyvB*<g>1PkyRrv)ut|3w?t`FoBzqNml(8DrJ>_B$lU?tlbFU>)Iw-B@=KP8n9p!zXeZPrL{}VUk)w8k);w=$nl02mz
(470giX|UIpskt`5nEn}1~hm+QCzyIL3=}qBK|!E9SELj@Wg^-CGI&?U85=EXo5b028SYwqedbfR1SPeF1j>Au{m(e4T@dt?-ktW!MKg}j<Cznd^5?hz;VO=
#};RwF&H)D)-s#CS;|RU`qr{FA_v3B)5LCIH76EKoxmr<zzn)7DDDC-{c1!dqf$gJlQvJdDvW5|(WKS)J-x-nyRl^M#X;do!{p$rrJN`Kt`K#eEj$;l5u?l_
0`W0hNqtGg@2!C{LVzE7${z)Zu*LQZ8<%)i1PokPGmL40hHL8T5H27a_;ALZ-9|m&F+#4ts&O?_r~6QhAao~r<GGu`UK;r;NM!^nOQDnD1>3jhApe328{DWH
#>jLp#$6otd-?`(vn#CUDJ(nrB;TCgX2fsGtJ}fca_?scEZGI(M%;q3MOEj*QA?l?kk97O-X0UWhC+N#ja8$L=p42K0Mdb{qz97-ntMNSWh&_>#Ahqr+dl>L
<3Kyyj#rk>oRhw;5-sljb_kcCVsMswm!{eN+hmBZTAwcIK(ytAC7RU*f#<^6Q4_gFnb{G!)?tYMQn!BNe`DlNoNW3$*3-&bTCXcF%7+Vq<DvLZW5tk#BP1iD
^Dk!QvW4q=!hf@S@QDvCvl1voJEONk>BG(LQav%Y`BV>u{u(Z@QGDq8-AAQ^*fnR-X~1*W1Z?U5N};$03g(<GRZb90!gbOq9q*wE3C-xHpbyGBl6aiy9HQX&
o^_ZDKOgs3vxWA9kuPYH%fvNOh7sr;UL?TEP_N6tfol`a=@lx8LUC~e{n*i`SOl*Z$3=4}YwEuN^4?a9Mnxj?F>b^iajNOLhBJKnjB$Hmro1kdP^so!)PL#@
_?1U-TvLAP6a$#p&NVRd_Qf~{D(@X|ur|#<DDY>y*_?S(WlB4d8hfdNGeMAP<mM#%BjO_cHtb|QEY%>S8c-0JO4daoD+B03dGp|EVwmQ%c3`=2Kb@^pZK%B$
oac1R<4}V_heh-3fgOwiN_60bxmCrb{w()XGX!FfWGYg7{l`mrb~uPD$`Nr+&FiRg$`DgThWIr&l<VKQMa(qT9^G&f=ZA8;V3>;tL&&8h*B`5WSh8+7nJw@D
YTGULcz<m%v5xPPz1J0m(<4*VD~-LI*dG)}&#zJWq4vXb^c<wew;gtog1hQ4_Lw}ma<0#)j<8okBga~cQYOVs6hBwQn?u=lh_l*@Q`vsu%;V~JZ1kZ(iL(EB
#k!;ot}3Gt?rw>Rh}z4B9%!62*}YC>wFHc54{9hR&@{I`FVino+(AJUtQ&R$hif`HjnT9ownHug^$(l{w#Tn9OdJz$5v4Ant`z=f0pLjRGy0qE+gD41Xkj1A
&yuhW=jkNY$iCR6-J9on<P@TcLL2&yB;Z00<LwD5I6)x9fpZO9l;XlX{Z*1nW+oAq{e_YEEb2V)l6ejJ+He2%yte<40EberFxq+13cTLc^?cb%x2RfL<nz7%
KeZP4_aH97klPEVaE;NhHJVn+L@aG4s8A`Ggn4rxX3~n*H2izob2B^y<Bvxz;%F#4%eSA^Hv*p+u5q4>n>V|wQr!t}a~~{%-1%bSiF*DDXCkQ_J~R%4n<g;G
52vM6Mv;HX0V3>Rju|~XDf2ME*5)~k6_~E1n}}1>!Qgb{bR%}B{F=#c!m0j}*yMCuD%Ay0P%Gc2Zh*^-=^ffq_mY@P?T+3>TD}PoTGN~iCctNpXkGIrReR&x
SA~o6C%V02WI=~D$J(*vHiQ>$I6ym1*>F+nuQCw%9;qy|5xq-H^5vjlvl4Y0lD1$mp7`B}VF&DTmX39TZ5DB?Fjq}!-uj;OS;>WWik1lvCfT;=;#TMR6-2D}
<yiq4#NtS4VMlI`0*PTd5RBO$P{%l)o}cgR@{TfhKG(&n5oIuA*9aF>wHI#5GskY$rNDDp<ZLYB?bvvs5OUMaW|g`yYARM8OF_*AKYDyTS^y`PvOo;xSjbZs
qzgr#c<W4{w4<p6n7}ZX`Ks&FTP7^C1aeu@d1BDMZKXFUYMp$5!2hUMsJA>7fknXt;&005<`_g)DrPBE2FKZlnm9X<aA=ik$<t39g+7(E+Oo=UN9LB(H~2c-
z<|fQbTli5>kUD*ZoBS_KEur0EiYt76yflV05q2-XWU@Z<jgb53{j(|{c;I|zPC$F=F6ma14aa@zv{XwR*m#l_g^0^!p_lvg-3BU(69}IY*2@M`VPJ_`((SF
=^y$?m_!n&7QvI%FyRj4o_C(FyURmS>c}J89MUlcp-u>+@SNdIOj^+Ne-XiU?J-*Hplz0@bT#!Mg;q=5b$a|z_PE^Bqmpl%DzG5EoDpqtisYmipA_*fBszg_
Gf4~BuarvY^9cR)4LtHzr^oB|?&)?~8AUaYd3gRDg8dy@36A<i(9xKnzBz#0S5g!}5DLGhH@2?(zJ+U?JCOuTY80WGZ~7Gx>Of+u%knW|Iva!dq7(mLYvBFD
@kHJ|cFf|lbH1&c)TQcvXi)M7sr09&6@<?_3lb*#%i2j&9@K=Adsj^7ZfAR_<}8<s+biRq4HJQW|Ax_|{CsNtZT*L4;nrcw5uvP%=WzPe8Pr@<MV73#YRICH
cFV5da};!1K6x)F%AT>8phqv8AbyCKo<S`N3sP{ef550OEtfW*sCkvdrZnqP2yGdH)B(zcF}u|K4i;8}0M=|!u*VnGH!)SIReR=2FXcO3wa6FJ=i=ORO>L01
Ued>J_DKZA7w#<L=1>N%uqfThP7JLtUGZ0DoBYOUx<aKIufxvRqpt>djgu^-L$A0QA02ADbeEULiSY)b46&8(jt@#%2E<0jI)l2A*bqc>)Q{goIJ^LxrO8#T
j?|ZWGWiIO2$rU}Oc+v+lLFu*heoa;P&?H13;<V};tU8;D{sKWiPMl6JqZdW=*|@=Y$JUOU0)jv`jatpKg4W=N_N7w;dvQYq&c4L0F(*MdYxto1u8+^gQ3y~
g<99gPL)1+b^m@>TbDeCxw3~?hU8pqG*DdIp&WXA;C7x9lc)(vN=ve_#5^NusMyz3ZmQ}bNuF&CkI64pWZ0yq7puzkiAAUzD7FAx4txBrT2+g*B2KQIlA_RT
wyF4i=>9laLVXyg(0z^#LF2Dbt|R=MGTsZq6qg{?w=)a``GVi(1~$A9)U(rcG*)A1nK;FMhr;MOi&*l|8FU{_Eg$zg?`f$p5<nOKdY>L&SSWFC_lzvg!%Y6M
zvTW|qn`9tN@JOJ<P`9e%?lQ8QzCA#HvW;Z!bq{%LMvVp9Bk5iD`~(gXqX3ZnOwUD|H^!Q>Ve*h)o%iXSGp#oXUM~^mzt}>>F6Jir1DB##N6Vn3G+{{6e~AC
hOU)hwMdHx`Wi3<GFj$mQ(N$XkEGP&j^C;D-j_-TR%VI2n^yu*gndIPy(m`oc75waLAv+?&c59qu|o~ldE&}D5?K`!h&IwncL+|OTkXCqN%LKN-!%77&~E`c
yp{4GRFM?Sr2mPcX-gj*zFiIjiJUxv6f)9L@^k4my0@F~rD>R0(}@3Fukg$$#{{Gt_84Bc(64%jo3v2<;b~Jr{`aD(xd@HdhktTdcL{Kq4DC14!U`^n-nP;P
o{aWjZKz_Qq{mF$6g6d@sM2(e)~Wz&Ek{d96#rX`u?XTrDQV@R3*;xL<LRxxm!x8cSlLqt<>-6!T<T*FQK?YIue%aWj?Bk%Vt+z!qgO15jj8;78>pPNLB^>&
Dn}IQ9tJ2*hf%CSc;#K7CQd%)RZydz!xjAzy&Lx8le6)#o{gvaN=WtUNIO6jb#2&}8&mDj`>FcU@a8R2>C0RbcyXYsyF5Y4EJK$k&`r+vTY94~irKQBqamjs
{>BUqUeMsoz2u<BlIwQnWQYa?C^~!)Ha0T&(3z($qqr}Fj&y9+`>Aoz-xAYskJpmQZPU@k<0K^FF37A_ov!3GZSPNk`~qd|a%x2DR;&x+vzOwy<QHws4;Nmr
Nwil2_c(>Ztv5iyK~toW24O#D(&84B31Jc&@Dm&S5xl&g4AOb1{xx#N5+>fD*X|OQ0W*qTm#<Bmdlz;WN^Yk(im_*nJas^`WK*--eVRt)sN{0s`!I+n9|1+C
W3wJcU6g4JaEk>gfWoRr)1Zp0KCjy~+2E@2wIMNlU9GN{Y6!Vqw?OV;_d$m_3Fa!-yd{t+>l9r~l*yl5&vC$ESVW3HRUF+JG)Rj(kyX!Qv`o)h5N@-yp!s(e
Yjo4#&r@Nl$IySwtgI8OKaVWyy2%Xi>`N%2xbb#qTG?!UTR#$v7ou*j?Oe1ra9ZvEsjnB4l>RHnA3b&@KyGArR<?|?BAhJAR}qdkqXoU^t^aYLZX*8L<{LnT
w%~Av*f|o?RDbUFJ9@x}L-?sa3U1{w@B<}T@oV=NJGoh;9|SL(dyl{ISLf)gHq1hu9M2BhIk9g5p%AGFzqUGob*$4<RSmA2_rn{;&8)FMSZvX9Al3TWehsJn
bALv7oB12~F?i1{>ST7J)p)Vu>;@)v!geZ|bri*TkizF>54P<;UxTS;OiDX=G9;7G`V?fUS~^l3{~zYroeIOBH`c?cX18)#a-!f?7QV9IL=rqG-VbCFa&hOF
Pc^oSbKY<&Hk}xFh?~-!7*mnDoGV2TQ1bN7Ly;QG|Jp<N@tuA@)ZkH*XadCn0$%@KijD0@g1_>;yRmT(QM~1<EL28wgqXqjN1#tp8smZ@CNtY<1lh@52)F8!
4UtJ4l)F{wX@0R>Y$S4}BX!r``M_ll*E8wyl+;KY&FI{by0zt9q8y{Fa=3I5F3w>kgWrP6m>vVf(poIufD_&j0(T%%P~o$H$#)E8zZ20C#~5l}0cQR>u|CDY
SVQs{o<FfX2tdq8z&krw>tVMqk_4<zr^<U|8scpQq1<@t9Q@(2t&(?0G>9F);eXFF@8kb*G2ZdO0|vR{Ty``gx^9wR5VNcR<l|}tiUMngmbbhkg>QWq&OGVB
vmBDN%2&iX4<kQZJbLWk`Z&TnIZ~A`fi3Hr9#x9Pr~dWoW}u;bZVvs>6Xee`U^M8O3iImG8q#d9QYo-OgG`GfAS1^$grfyQVbRXKtu2j_^+i)3fmck|t8KMM
@U&t#Tza$9otz-!XmWcW{3@N-@UW)q?aiyLHBG(&&y%f2=xJ4x2J)rbQ>HGnSxS;Jvn1`QJ;6jBtpq0DjG^rh&B+q2-K=hmK1}se_W)*$nAKi3B-qIEPld!#
#>coUouXS+eZOwiga1W3A!(T^8?bzgg`)b|OCMu4-|8<(zLwB@c#IB5AWBRT3X8?>W{u%?5n7<`^Z%l=_$cT}Wy#?eG&^D~gl5-<_@mRB2-;T*vhRd1Dckgq
Y(mR(M3`UyT1v3DGKN7r$(r48SOb6RaDESj^N36z4B0}2V4KTy%5`KRe{WLKq&pm>ZK8R~HIQZ_8)(;xQR=R6y2kQvb@a$pUKESme|*|=y%5e7xkJyELV$?Z
=D^%-jPoCiS+WYpX2E|;gF|B+8;eJ7#3nab_qKwOvRB5A%mXZC8aHPu7eZ_|x^mLhBmFN1&!P4TV?;~XLG3jV!`nA)`Mcteq}4A-Y=!yf=?%I*Y%%#6gI#jI
Ws=)*p=8*b74PpoOJ{4v4Ve^7#s3KLFe>=_WZg^XH=JNiiwE)7#CB0wOORJnr)*RSl;Dl>?ND<xtc*z|)0C{UJCib{wzccs*&z31LXcOuxl3$Ib{1$WIGCR;
m#DpXfE$bKf0*j{w`ts^YHu(~l@_=Hi1#V1(PF9kA$_IaNdpUk{cf>gY*5r<b6G)YvlzX44`9S*LQo(gEkVHj<rm4CQALvOA@_206}X@VhJ^R1m{72Tk4Bd+
qzHBG-R~DDJXL!&B9z`c+Hv#3gc!7Ph~)YEQlupk2Z<>fL|h83RLUKVZAdPGkE0?9R>ST;tV*vgUcfondb8Doe6B;i*x44B;+J-ti;S5fE9A%@A<JjfnC$D0
a3Op<o!`R|yMV;Mhf(x)NA0BM;O7@-Bfg~j!E>IM8g7qx(xLt8Rp?5t-0{urGK@ZD;Ptm#bP_48x7PLY-!Y)EF);dq63E!mlHr`2@uBBhVV9%#WK-!%p1EQc
%XX`5dt^H&CyU!cjjG|tMWD7X71s{W<&@)iZP?dvOMohNg24r7>wbipo)`lHjN<h*GY!-}Tj4`jJH_+$jMYlLk3Ds%p>_Je!!PF+k>0b2d04q?*`HxPdndQ^
p8I!R-Z&laRzcw^P0~v7Ct@8s(^3DY;Laq9vK)&?hXgxebwoKG30Rr+SvDX{t_`~a!)I*4)|OB6Y$I$!1r%*|XBp~(6<*;-fR)Kmz1<O1(n@WGQ_bkCt}ZuF
=dfqNYaZkhzAVkx-r|t4fRMg-N1B_T-Fy4h6X1y}o5h=8X1~EvA)Y_u2hZ~7IdCJ)9G#}LU&#ltpSK=CdKY02aINo+WGc7zz4CS`FlTACoK%#QiKqN;B*{31
7>ze(F77EN#UG@_6!>b1PUc`eJgb_2H?dOua68$=C~$LI&C5(}rKJ7F?D^TM?oc3~u?TgLyR4sZM@9W^Bu;ngI+Ym94r<2W$CcCV080#g96k1BN`z&z<_02{
!<z7ymr~AV0YTr$j&eY0w}qxblm@`LJf*j7<u&GmG~{flGwm32ZxD8WK9J<tl*^Us{>m8mS+1|4SjVp^gugl$g5a^ZB32$^00Yio?qaSdQKmm_g*nMDN9jU(
q_j2s=X`D~BhX5IbK@&vYFsl+C^9I_O3d65+^4kkG!+^F1e*5CN*xbUDLH4Rp*o(QW%_;XLiK9yUm0=j(6Wh)>oZfgXOWpp?Qph92;}(M@x;hNTFeY^D`WK7
-QBs=ZlfrDQhEex=#D~s>0K69SUx<%<#^#r3nF$oN(_&e`8@OJ6W3R^(z9JMP{`k(YTR27`Pgp>X-d%{dM7TB+m4hcCxly+;Ps73?Jk+N$9B(Vw}tVYd(B)P
#Ch6jfo(t>Nz3*cXtu1&O;xNDYwO;V_$`&>9Zd^ImR$8NQDV&eCv2Wma4J&I!ouo_E<|$+!f`V>65qI40kORtt_fDod8E1dH4gvMGK93<7P=nRFp3xOn(SUz
uz2mIA6Zv@Z2!=Re+9J<)Z;(}I2jB~-{~ZU-*g8;J}a_9ie5H9zMN>j@U}=0--+aywLiDzN;1dKV9J6?ve~vt-D8fj`9xouyM(0dIF!dwL<}`s@J6Y@d}O0D
XhWwGll&>|W$Z(2eBy(_RUww8Kj^9<r7DVfLF%bQ(NH!DG<UD@O8FJp<(nH`yhwmt1M}#y*>#e-KzijKa9SmSKQg#KmHvDj!zaMmd-rXE>qf)l%2z&GucZSz
>@m4HAU&pTjP`dEO`t^_`+tX&XNaH0$G*A1VkTf&4(op4myupau)J!Klxgjn0bJ8J>C<M%H;w@35E7pWyOHe+R=o?ZK#<O`xj*)2x%c4%nhgM!v?^MDawQ!=
Tg^IF&??(J*><@TyHy4d|J34d_iqK8tr<$`VP$vuVZ1&kr^A`QCXh6eC7!?8{=R0)L0L!@co2)LV9|ci;C||2CDQMh*&>|!?(3k=bjjFzo(x`Im{GY7Zu1uS
<!{#o$YyNOTgPeQ1~eR?+CP}P0sdRnDUg~tZnT$KhlhwV-vw9!lxO}{Ny64c>u;EH*l;Nu|6cg%Z={NLt!4<buxPKV$ph!ku3_yR#H#GSYZQu>GoKZHNMAkf
az(&2{#v>OIQo}a2qTQ07D2ztj4r<@g<{&icYez^^OT<n<F-zTLB#Q~|I<GBqG>S+V(GX$4HOt}xqyk`==_Bp4)*F;5Xd*=BA|T@LzF1{27PmtwwS$*z?tnu
4axD7cb#Rnfc{{{VaF&G;@LIAQW~0z`}|u1s<cS-46X4rwkKrqq}y(KCMe}o?CM^J$dL_5E%TsY&R(^1=fr5mu>{r6T*o$NclwTPZPq$##I{F_R8TK(B`IG(
$T!DFcGAc@`V&ntjpTz{4??d*_7z!0o*9?H8K(IhA=Bz>@hXl3CIZ+^8%>|I1YB?6%@(zTc3erUw5Re|{#^Lz@qyG`J#8|~qLc2_<AreYxpSPpSPIs7dya$^
f7WGUg>X-JFN?l~;-9g&OsyhEW~h{}N<zB!G)V}oZ|pfSgJ3#YRoF0vR-1~3H40IO%qhpsfBV#Iz7SgV50Kf-ck+Nn5L{pKc5>9c&FncFbx~DLJQDc-fz(3U
!$T!}VL?2SHP8R?lqTaUcIUoJeZ1Or-Qa$^GSLv!#WzO2fv}4GkIj3&JZY^bsZr)D7CuI4IhK{xm0}IRZT9;T<m<!UMszeCg?%Nv?Ef`W3~Owl;9I%Ofn(s*
p6?9+_uj^Ww+Pedmhf3|PUWD+d*cZ=sV^<iYQAjdz-D^DcifVR1@DblRArdu9ycM!Z_?a8pg3BgkO|khF{%!dw4TosfBF2bv8}g*U^F1}7BcpUcJY}>&+RA!
z`_O8UK3WwdgHr`kU3%R`CcR>X_7Z!V7bN&F^{^i23FELh(W$f(ef*j-hrYNW!h6EOdW-fB)Je(@0$2+*j!$NMP-eQRk>P;WhW6aI_HCXSWJ4!e9%)_n*tpe
YQeVFI;N+@F!ojk=eR3pq_SUFs3Y6d7zn@a<ZRGQgB+{q6V<BQS_?Yr7T^=rXg@bfE8`j}tA8gstpq%~R<Z-pw@S*@XrwzeD3G2tYV-sB{{xH~&1v+xaW!Rt
4bq&`Wgiqb_-)@pid6gV*lADOEF>`t$%jh5bXmw)dNwhG^;m1-Qy4NN$Bt6JPDG~7CbwWXE~HTNE+r%I%{Fm});PqB=`@^r^$4}}Dr~H28{H%5HK%>x;K#GU
(N(_Qvhb7+cZhsw5u@G!O0#v0zTaCA3uBw`>4S?VeZKjsypSi9p>v%$Y1!>P=x7hZP<LqeQ-ePf%DiYxOgD|Fr^|WXpc`~q-X?mYB9NVq?&_*-Zj+_2MRz=z
mzgR21MBO_)O)NhjCiU6z(vldW!yT6d(!E6{Yo^;tng0kv~IR)j0er@6X7>lbhc!mQm-%>tFTl*Tg3-{hoaTDrt4RVxZHd@yEiW_PfxWZyi~x?M$|fx!HEH6
sJG*v_4JvVL-^*MccY<8oN?F!*j(J!cFw$f%N7Zyx<=>ODI&I>2ErK&z7xjT-3D6HMTM|<X)VI*!_wHTcLtqL<iAhmLjo5$=VdbZh4UBs<0*m4KUN(ylXK`h
hPV~m6>Q0Gu^ROv5|-ZK^cvpm_WmE9)nFF0PFMj~JruHQ6TtQAh$j5@UIK$aAzfq}{?YiPe?l?{;n(6eD=qp==jXyxF0*g*v6;r@lCI_@ysCc{Jy)z_3)_Rb
94&ueS%n-LAepOM5|9TRn;j65<!aUss_?6XwO6-Q(ywA^E`hV;O;ZxCR=k&)ghzgSoYTp3wtX!6A8Y(Gl__@$gq_E?vQ(h%AAtGWPJCU{^fO7k>{7Vx)+80X
pY%B-nv2)^*w(pF-N0IOM=2B*Ts@CyBykWRxqz#Gb+_P*;LGUH@`DUFKcO#@|AFv+J<j)upYN*7*3@T7F)U?-^bj+UV=9yz3Kdsl=^5R~r*)Ns6oI4ZH&#ao
4?cyd6zmdIsBDB*Z0q6e)ehH-5pVd89xt))PsP;ywS`M*ag!&eH)VS4pa&;cmmY-#OHCGo3O(459hAiWCT@F}?DZ0SsyIH842j-O@|U9Y(BX*snUw{JGm!JH
))<7*3<bBS+#$$<)rdPUTVeGQ=kB?3pvENBE!bbr6-JHoj&<&~Y3i9JE`CJktJ8mW*w1nGff{A-S$9uormZ14!i)*0ZsFK+0f2e(pSgQ`?=@3EsC1C)G+`la
Yq{;aB@$nLN{uY1B77DKcF(c|wCF_RsxWsDJ?B<BtPPw+HJn7+tDSiOgDmIo21U$fS>c=N>NjIm$Y5Vu*f@EzJP0Q6f)Oe)Q1y@W<a{FWRM%4eX&9ZHy?ke%
ZbD$#6~h&&{=1(MSsFEv>T4f#-_4W#`e{vsD_$$laEAj;<mH&a)9oQbQdjR4C4YQ7J95X(GZ=eW^y>8Njyp_DwFkfPeVzhE3UtcCF7K&Ey#(;S?fFR;n(;A0
EGi2IV>yu8gSPoJ*;Mo2*`hbTbQdyAaeR|z92(fZ1l~=3XTLutIx0u5v~s*%9x{FrO(L2Ci6$C$ezOA`_+5(X{8}Iy#kG3bJV;F7ZqoPAQA3lp9fDT}m66`l
SlFX{PHE{KnyGL;+qoB3HHtX0cX4c2ebqE9WdcwB6N$M#zHvRoe$c}-9M~1KIP+|V%2I#cnezLM8p0Jq2M5$R84?lx?;z=SnsmIng_kXSY=v-|fY)kdDnA{A
R6SPvLvONjFaI|gN6eccS~(%}`A4<C-Hqj4AtjOI&#7OUSg@d~cn=xKKn*|p#C+sWPupeHUudX7Iroj&;r%bV-g0&_CM~BCa-qPeW0~I})ENeHjhjgUK`|<D
U*tPHBEU+IoM5lF{LmE|mT^2z3_X*)W^Rx7xN4B*`mS-g?N7I9XKX(QRQbLhK}<aBR&lpR{+SJdiM-1IC>{+YJX<6=2qddnm8EE-Il}nyYU|Ur#8{IPb*;o3
50wTMlT)S9oXjUGiqd_3|M~RcdWlBt!D-wTE9(hlm-c1JY<+L_lV3^k(s$U>S@@tT-2Jq2<bvng=2Q_~uU-^})Nrg0V=9utwjKV_i4#9$ahyeo0@zHc=W^Fb
fWT~35ma?H&+{x4&*(gUEeb$NB>uO_@v659Jdm0wifdH?p$^odgDXP-cuvA2uI+26IA{9lreluqxdz}j0{HlxoLX$@xtJEkCBw|Kz#$kAT6c|p4F}k@$`;`^
r4-mbd>r$Yc5fT%am4GQXxWFZKuTg!3>qMoG&iwNydV{o4Fd#BdYG2i&GKhH&lwaVY=w)-FJ$~K>F{y{+v&Q#-sOTJTr4By8m>=@{WPZ4mPCex26-JEtpgyk
j}PJvp8MGpk-p)_8~LV6i!50T(XRuMOGeA~$4Ni<$Czfhp1F|T8u==v?=)TD|8QdGDY6S0Yb(t0K3R#+(C~fa@3GDY-xV{mh#8i5pwSt(?)9Z|yH#&-+t+1p
O(F!<67#re6*^dJ+5as@DP^-{7&-MVK5jh1{EO`EUUY?c1Y}YFEpPeGLHJ0Wa>3ykG&PqFV5Nu0!PP?#!Vp@9aeZJK;VPw@rxH3cY9|~pOtd~{^Sn`tV2P~@
-5-WkI|AkfM6^oi&9cS1F^Yl_l||JBO=-K<b}Bqg?M&b+orGPl=#~zgUS1E2XNaV@?PdjyeBXVq+Br(X8U<=;-Z?RY(|ra2qw@HPw|EW8%{4ep5#>25b55Nq
wq8B~--h1n4AI|aG#)dTN8)RZq^E&J2w*qIqW_%-YzycHj_sf(%>iWsbtFK(mnZl7p9S{{`N-``r|!x$TQ31hgG`qO1<!gw-M+9vreZ$vAS9a@FS~ui1^BTP
?kwKAZ(UBC-W=4Ps$isX8F+;JIhvaQ<auIg>|Lw1c4rr`=u4~MgC#oFinGgdM!_}6@!UFj^T(ox-##A^lj<?C3w;f|`dEcR<9$;d`DH%o2LKzwVVW=mSlfKj
i1I5KSyo5D7oE5GR9)JW$M-fxQWHFzDoWd$oYg~9LghFq0m$3<MtbgSr5&i19|Pgec?D%l__z@qb8mE~%VpWAcPkdle^wE*YZADZI}`aD9xC@km+I+P7ts?|
t2!DW;-C-KMp!I0smTMm|Gj`g><G+LNa6Hmu8gnU=NyRr>8k&_m@e1C-8M5&;HL9cJ#J<&E2i_;k$dtf6OY@jS);&LT~kkP_fU7ar4P-Uwe^6hHaY2>tmh(~
LnfWSxA7JD`eim3u9&0dZ>u(#+3hnhwp)Y1KTFjs1>1|GIf=@Bq-LF?oeR$F+?x+4(kQlZUVVHyoAaFRQ`_$mg)i$kyD>CJdPJhaxlIy*Z@LDJ;SW1dU<C+O
5PHOx@PTX6hlSjs0@6wNI9KS05|y(!-)ls!qRHYxYY;F^GI+-$N)ene%h4XxC(CdfVC~8m+P}VCb!InyfTKh-(I7u3>Qf^-kmHqWUOuFy5#*?)u!$tbEs39|
`^*r|I?4aCf1v*(qjVv$&MH`0yeT-fZIO6!+xvSuqTY+TZnEieJ4QD9yGnzRL%xBwZQ~=$iL4ygNgPs&T*AP(D9g0C(i4_z=Y=^a(BK|`YQGQ+@+&hxDGpvs
kmRQIdP2Qy*QQ;Qky)#@xjlrO4>eQO5}r8Or)72OSNPpa_(#dAEm%9rKx$g*EzAeIOFYeK=Tqd!5rAptHeM{H2V?rC;ZcqZsYT$Wm%52imCz}{oS!Wj<)083
^A5~_-o<S1M0F#2{SV_Zv7b-N1d9j%R9(E}&qqB;OJ|fP$)#loY*74UKWBTcq?snIo)FKW?)h?eV<K=d-~mJBb8qGD{$)4Wvp?dsEu1w!O;zPbi!~p~07Khg
|MQEQ1j+$MxMauN6-!0Q$_~o6meD&Djh-VF6$4m1$k#?{8L_R9#IZ~mE1mM&pb{Q2YNE^5zu@|lg`M0}v;{cIIIt-6kpGhanV>&{ZGp3RSQSx6rt@@Z4EH{*
8AR05a=YPIji?@SlO3oP;>Kcf{B*99mXo}dqX>Zf0gzTbRpKuARZ)Jc-gy*nhWOS97l3V9D^f2_8EBR@hr1%G>448DX|`6NMi7&R0~RA6gUswW%_eS}rmQ}Z
hvj6Q5g}ff+Rw@dN&i2ub5;ZdcC5Igiwgx9O6N`~t;CZ$XXSV5<U1t?QZMsaszlzX-3VvJyEO|fyMj`*Uc;T1PjodF!MZ1Tn3{(2-@M5j2j9i`VBweD0Rz&i
Y@pidE2L%;KCRML*T+e*L&F$LQ$$tq{&s|IY+;Pzjm@enM=aZh%5{ee3lhl$L<8Fazn0E`XX>!k3LRXj`;c#jVU@7BHvs|<2Bm595r{eLSH}KYAV2V1k}i2r
LsAbpb8Y-;OEsTu{&@IudMa7@A%JRKIjtq)qbx7}xJ}C=1s*7l-)$tha4S<d(zPT3L&&LMWEcLEjW&i*+#{d&_Zbta+ZP^Dux;_~e%3f!<FEE-yq37s1E_q~
2a|)IL+~y$iG98}jjAP(mRy=8@7;=3AJY}^ON`+(3@~fbS03<&YckPZjD#v@g<>JQ<}^K5b=|Os%bjW+0Sf8{fpkC0Jl}r;`(X4i-nX-mMnWSwU{lqG100Qj
ASFDGn~$Am7w0P)o*#NL@IZ;!6A6_{^@%vJ`Y~(e%+cFa=^}3Pyd2tTVw&mLx9O4v4cnABzM1psZf}dD1hDyl6}2cqN_sdsCo8WdR;)1vT^L|c(F5PW9g#oW
%V07F_5E(m+e;P-qc+`?2NobB<zkmQ#v1>Bipc<a#r%l#EX;9`i_B7vPUy?jY^fEMEaf!C#zCG97w@8Zr?;7?;PDk-jTF5#UrH@Gm#~V9@+rYuH4sFaIM1S!
UH`Wnu^mYfvNJYs+HE@Pllc$i78Wu;Q9lh#tWeFXRy}80GDFKc3ltgTMbc0(a!^#@hD(9-S`AOUZ8r^4=QUnzy_3pb$ymG*X@me$T*rApF8e*R_5ij72>%SZ
M<?;C)lr%Edo?)zwO!G5I{7BNHe6+5f#llFpo+>Ka~@A3fttZe`Kpk{2?#QrXJh;ti&M)y6i%H3uu-fm<#m#;{3H*t^nhq<0$<IC12))%IRlUgyE*>`b1LrM
@g(t{{*;kw12l!Y3Ayl)cth=p%+rQ{^v5;tkn6m)2Cyilxs!i61I!H9fRddUN(pzQ-=OFmAAa@M-lH*K=eFlEXbTi1qy3=0RjUm35{!&sWfJ8<YWfF3h{-q8
Px~ea?~)a=N$^cwMGSwP1T#4EA=K6ED1(IDctIfjc-33~$!xFf!-6&2pEbh41|r!w33*wEc|)`RvKV$DWbN-{qNNQq1CIkIq_b4xTSPt@TE}+ii>xW~??)g+
b9*00uyE&No&Bs`b+mCjHAG0uwD#AqpBZkO4lYbdOA2MT9M?oR{t~7ZPJ6Uq;hgJN)3!FDQJpw3Wj7Wd8sf@kV*In?1O{#=i0BGBd%+J(aL8(<Hs6gwfYVar
=jJd<BXrGxq)-OSSVz`J6O1{q!D@mWTC#;Zz|j<ZLLhMcvtAW)gkOSi#}^f!qk&M*vYc7f2Ov)8DRKvGGkFB7R3ou#hAuH~m;E}ea;<q+9SqSJCtR->EnCTN
$TKF+S=1g7bX#gKgukvOe;NJ#s2q+P6XB;>0PD7l4KauQ=&qmKpzc2n*GSNBKOPufs<(+ohoYdhJT&I8o;fQ_7@noE3tRzJnjhcNh&UYFiwm=UJhlx9<S!&#
Nu>5=CQaPp;0L#NM)VDtIf#yPf(Y)PQ7-fXP{vQsH9=*hGS~fciG<w}AoxII|Myj#%D?P7XjLwLv@I)TQ-Il+twL*)Yh)^jB^};&+RseSB`p`9mqS*;HYlJT
>~p-%(c+A4mQ|`dx==H1#K$Yx2pJ1P0uH@~4kb_fY`qW2eFJI27e|P@nZWPko$2;Nkw;K1n%7@~uVnkoV^gtzw(vcusH40W2Yn`$l&+jgmsHU#qL;v(ttaZ(
scRvQ(s~AcW}RPloPp{s+AKk>Z?RHOqhd<bZ-nT19xx@h)0-SO8gn5%r6-`5K4R>^-qoSV3<tU<X<R!N>|PLgPjYi%TE4(o$^4T~L;vZNS8rv}%Iou`8kVGb
2d_Jcd72{OuGj2dnTz7(5^{gYPkD-#${fAnQ$ui<t8H0TK|i5rndSK_VrE|}^ni51>2l2Kclt4wW-Q?t7w1i+gIR}~EK<tgPiIdjlV`CN1^bJ)n3;aS8XMC$
Y!EppROF3F+}zK_fen&Ov!t1exA6z<whstl@F=zYtt`sKN$V9r_NcLsKva8Otul7WRfB+z+ci~uxRoTijZWaR=iBMjN{&?@G+aIVaLqa{jgg#kyU4}YHy^;j
!c-pq_q?_i?IA}9;6SKa-m&h2pE37fB}?@M2mciUfdS}*I;KR=WGFi-xZ99R8X$%j#;8zCHjt8P2}tyH+7c}iXK@Z*9i~M0;6~AdEy{_~ko-F?<j#FNo)u6+
`Wjs6QRDwi2-Vt9C3%JKpnJt$9`8D$r`XM7ji#ZyqUhhr!#ZVxrz}04%%`L5#B9TMwmSI%=2tpCDD$VWtGZCQgfLm~%f5jGva00I6^~uHgeN(*38{u9lIvb?
Nb*0)Sv^^htRs*V8^2vfNFL7w1jV;XVLaMk@7_gPeagq0!Fz{WKK!kQJh!F_^7a`^tJl2V9EN=E2T2d%{$>9CGo3Rr(;?*lv*`TuS7#T&KaORB4$J9f6~k`b
uAGfD>U8<@>-EqDLL82iyEsDsiA<{I>Vb3mJ`Zj{6zAifk`eZuD7uGfVa`16(n_cRLQzawCH4&@wnhk@<j&j#k8=hcZ?<kHX3e@QL==_uVD|GA=q(2HQt}{y
4~NY^wm(^iIP5<`0flA$Lbo^%dGFbIhJ~N{U5NJ-mT>=R*0(ay`egw=Xz%}KPUKo7u-gi&cU`i>YaS6bL2=<-;wwL+rvQ@`NHPU?7>zJ>So2{IP0({XCS}(n
mRP~WO;IYsron9#0NcB*?o?co^VkI~B9k9?KeQ7Z3Rw>b&W7it;}by1Mc_SYu5ofD7Y)O)?jszr!|&-E!OUEq)|qL3<#&4(_5uc-)3s<cYHqj5YgMl}v8w@&
gP++K9hdU$fiXh>G(O3Yt6$B2w3PkMFIn{(0Yjd-5YW<=dZG?Zn#2PFVQE3{4g+omEz&(9Bnpxgn7T=qdo~>82_)(d2!*{aZB+hBIf*h{0@`|Wmu0rRd_pS;
bg!IW$k1OK@%e~U(PYhGd~W(4ab%c~Bw-rSmwxYdg<XO0-k(9~K!Ym-vs-PSk4@fdA;R=*&y^YBpwdyqF$2FCnOeW;Wp~%XR`3p1O~GNoEI#v`BEaBYd|xcl
gu)I*1LRnXzLnP{8<(_qIQPVKbG%p2n1i3MMldC7VP|FNndPv^;6x#SJ~M8N-VlY2p(WU>%uzmml;W5&Ur((s9~_5oB)KMbz6jka^-hDIV)28yC0<LsgIkHs
(<mf72S*~xfLW0_-c=`gXJ5;+BQ;U=g?9Bo-;ypeqeGK|NOO8y@yDuwg*8B}5KexM;%8KMCq1at(0WtUdkP2tc=f1|%lbu=(Pr(a+cC$p$9>W-byqYv^C_r}
`=Pr?xT$(xFpFJB(VzTcwCtETxI`BWrq7fnyJTZLrn2--8e7f`&Q^lYrV%;9E^RIeLFxiBt{$+=Qo&KC4m7?D@$*cl$O=Fu7jDl0)PlyD{*f}~VZ2aq)Nf$W
uET<D|5yPEQHUsG3|VR2yFN=lTGzRrsY5u0TB{4dGoIeq@;=3wllrs@MJ+<u_A1t|>0kv%^orbn77PFq2^yd(%$F}8n_L}F5wsj^!k8sPq5nx+)TDKJwAW04
*5~1#L$53RrVt%8FpKclHLe7#)PGoA^z*LuH>=j&NhnJGE_k{ti7GM*7hDpaUxR7yPV>q88Jeq%Q7wK#a3XLFd$7)Z<UF*T`2o*oWtE9?bxO9wXyEPHE;_wJ
F(ANag8n$@a8haCWZ2M(Qej6(BT!X()JwL?<*?z-<XJ&KGA0NZc!VNMABSs1n0_>N%kLMkCDn&&I(Q82=-w|4&LIgK$ktRFpv6V&)Uh5t4Jt%`x(@d#!PT1K
Q_g3^AF@TKBS`@-eD$x-;TodhS1Bbw{x5gT&&|6DeYn$L+a#4ih%31T*t+?<qHc3D!*2ZUSR0*Ju~DJ~lO~#8H)el1TAInk{7o{VgLmDsi!@RV-*?m1Cr$kU
s_f+dbL$)_E^8@9v~y}HJM15XliVp)ekcPC-e5g4)kTTI7>ZoG8v=HBi>)NFBb-$dK<1-NJ>PbM3y(q6{vg413Ap2Q*kA)Q7UQ!<%;B5tg6da;+m0Cc#<jPS
OF+do`ApTfPZYbbTV-ZsewE9N>$R)e)q1oQ5=y_rV?|QFeT4F|orwKa;#hx88(=$!^y*HDLHS)M{pd4su}D@Tw=}Aq=H%Jp>U@<gNjsb{$4mbrXY{+6(*QNn
;_yl8LuP5|2Q3XC5j(7rBTwZV1A`So9pk~AJGTYaqJg}DG9kTnj}AB3<w6W2iHO>YEZJ%1UE12JGN%|b3+v#@+pv?>&IY1hGa}=kZ1hr1EL4-2!ZTGkL~9au
>L0sXfZQ=o{V}}J3Ii>{yA~)6tL>zh@ga4C_0Ot}ei(VgI@25G#2Ag}J?=3Lh^vpfDTyNgO({)BW*Q~&TNQQqjm{&5oTI6x(%M6}0%*T58+shGt*JG_I-C=Y
9>P(t)PJifO37KBR)D$iop=xEVuXiKB|qyB^;P1&KLD^MoUkrF(mNOs%7I2g7vigyu3m$0^Hieow^9>$BTTQ%j+Ema7=-qF{&=H$rsUO4#e>ETe~T2(t<sr}
R7^Tik0DKy^X`yw(bZTQy7IFC1eX(BaO0g|Aom=JGjZ$v%a1c_zX(H<HJK_f_k3;$Z}|;J;;bqt#~dM7ATAr`q9)`ECz#emtcG;ll{RSIWDPWV)qGN05#}%W
xIm<Ud!tUN5lgs_ZR<DwKoemDc8Y5^MHAuI|3XjCKM1XL@#WY1&I<c30<jV1(13-GHpK0!2w5m7!SbtJ)3cHBDP8JY==Wcg+nX$Tl!&X3r93kp=ecp;Y%TbL
6TNYO;vg(ia|F>g|F|oE`;dJmbvg80?kbLeumUGlWm0s#pmp2unZh;crP;j!tQ7s$N+Q{A*~0&x4z%;-d)J8hxKJ&eX*rf482DF%io&#l#OZm60{25W<u!lW
qyWiz^tT)P_FlGXrfa@t?bOeo>roWUMC2${aVwD$s1IG_7d%%3cE*Q~n2?#mh;Ba$9m$=m-)xRVQQ)nAyC6qnQ0sX;beVt3PHcLeO0?FA9%`9l|2G=N7#J)k
aQ(A)zWXqj;9?HOR3p0kcfU&YN1-ogy&Q%_OvF?r$r<sZE7FiFb00T&)u;V@uc)mBLtpG!*hivq^E|Lm1JE!VYsXz*I8p=bq~|6~3cyJl#&MkZByOOz9h2q^
Kjat3O60;tV)8&Bb6%RhX@8*a64a?XHqE5xT?D2*sdMtd_BcDeYjNP&lIDlgqNCHZ3XbG$uMr6s>7hpM6khh=f=7$h-YFW1&&}y+%g?V#wr|$TW!>l@6GJcv
w^CTMeM3i~GfpsVPO|v|nTv!BcEX=5<?yzFJv{&Q0k;FL&HmPbn@<!L6{Ii$oL95?XL)#5)NS5kunn0(R+<dl1IEahYRy#qER0Ey-;-!z@mAvsO&3}vLu@M#
NPPywY6p{~56biqFgVA)XWu#QUZx~@Xx9!WOTyKqUcrTMMM)ZVF0_lF30Q#&lBQ3dxf(F;=7!QZb=^uF)WyIWNXKM9i)6HR?qup5(meoLAp_Ql&s~;jI1A27
n|=?fZmftUxuEjx*7j}!K9(ymbIE}ECRK<4j+?`Wqf#BZ?!Ni~0gE7~8g?&n_glKG)Rr$%k8Y|;s*R+}Lox)5j|LPC5hHf;V6PRf!*3xdnApbAmno4xu7i-w
&~}-#2iaTcyTU?0MKtd+y(e1uBb>opIO*s9-OH)}rSePg0GIX7(pR!?tgDBjgWR8MPdK>%_fI{|*qW!a9NJWtDa=O!5Va06*Fd|^;=T|m<1$S~<e6ai-RRs;
SJ5h;t8dhF4V(xa8t8JAgqp-)w0Rj_bm4x=gVi7%v(Q(-usq))?3NF#nGkBrXkfrPXKvSS7qjy#NOxV=$BN0;pKTZ{_o(3rmlMMP9Yh6RJ`2N01!<F!+7lZI
+vYW2>pB|=(ntS7&?@l_2A&LnTg`#9$+NS@(rpm&n4rqux$`5h+LXCCZ>}AV&Ik$dF8SXobkld*wO*9g;jlI#htru!qRS=?$H8#tQ$9GKM{&hJ&YbQdeCj+x
7jW4R8A=ZJ@0(QKtJi1E*kUE{_&py`O?Gbs9u=dBtEJd}^W`+I4WK+c&o=CmJ~6zk_;$qMn;<S;lkc@;@4jPm6~+Tkf)&aWc>AzItODw_=WqMPBQ{}tngXr5
O%lk#RaMyU5pnJ$r_@i1y}Dfu`n9@K7nn`hfJqQzmeCa%ZEFe~;)$0cervk17dRKkkF@dRhjUkjQG4}$xTY;<FS09RT#kGp)Jc31>xP2CIhP`IQ`19~QtY5H
T1O@sTwLmuW>;Ak3FfP<G1{qLM#I*j_&6U`l~;m<8~GNasF_W|T~q=7&Vmry-A(^}tYMGi2oITNiw^R9OAMkLNg#p)usdF_ccF1*mh_z^m|tN2m)W_i&!u&C
FGaFTX>>J%>t$$ldCKUu;WlJ!D&ZQ_z#P{NxSQ$bO^2E4DFxp>0H6guMTL4Rx0C7B$cIbs9Fr_QRdbkz2x!JJM3d~08Qzb*CBPNj4}Yt@y$;}K4%@fQG`mbi
D<<`r=4b+g#V({QrETLqnD#KCQ|)OKglOTChH%;~ih?bYQSYF-ovG_F_%I3K%CGTN+-W7aMb|ZztpN`d;+K_kwtke4x1M-^W&!!q{7^}zgSP1Ru=|{1y=L5o
ux|w~y_(#XVG<=~t`mj52l+3bLK%twE-VPy9!`*uyL(Cy>xGAxI+uM<B*I~yq&()d3LIDprgUC1-ZY({uf=uSe$)h8Fb-<lX)&)+GD_G$-{B+-0dA|tMq|`~
uCndDOfJ<_-yay!h^dr@PO1`+G;d)I`bPPOokbY7AEi2p9d?f945Y)ty3(#43O0T~Jl}5P+(@e>+)~2Cg_3gn=uTS8e(KOtYCz9Midr@IYbJ(RluRk!0ktm>
#vM_0r)DV&UugAELMSjq*~;r&vwi9Q_1RT(md{R5N%mJv)Rd97Z&&ZzTwCfZ^RL(f9q?}4#A9Bx(WZK__q;1OZ2c6nP^k;s7!|-TUFSa2)p0)40@ytyeYe;X
PATp-6r#y6bc7}YT}gOOU>RZ<@4o<DS4LM*l`_`F3}*5LKx4OzpkLxsAQH}|-tHk<$psarx=o;k1$48P`>1dKnE>jc!)EdF@tlb8EwO+i5K@Zx;RGNZ^B7Q!
dulwV2c~q$ma^ybra7=J2=hgDjWbNMzb)hsk@7ssh=Wn7^j9XJoL`VLZ6evnz=;K6zzLpZ%|hdnA2KFMFdD~tk)JKqD&{Ro_kNN^L50$Qv#orFf*x5&U{ka1
!!9^|h&Kzz6hba|Fg~k*30qZ<&rf1(X^m1q@?`<yTK%e)>XB}nuqi7Kd0pPuXr~V*QJ{pe9HX<;-RY(Emrs<n4pE~N+;O2uZFjAugFa7D80QlkHzm+gdc43x
qi@NmqlH`y$rU}aS3oMPIm=xUYU>i3vt&!y+_@Qr_~IqJRn%t0dwFfFpPSDZq4Im9G;BR7J{V-gPmx2ILqfcB>e66u5e?39umV*JCQU!Ot{;wr+vzc!J{>0k
36{Nv5m2lSE$ON5yO#noOW)gpM*}<Y;Px|%3f-4ETj9G}(48d=s9ZH~8INA#>R<Z_z~6FjmIM^0AY;+I_tvtn1Z%T-I$U#{2>4%FY)@!sy~fBCEzhu#;DT-F
$B)59<d282KTajlM?3+jdIx2aFsztJOB?xTs*0I1gL<nW<Uc0rf)OFrEHQKCS9~6<$3EexELeuNxR^`*qlh+~xOP~s!@Q6BE1^c!=#K_UZT6vco=?bqUM9tR
YzC6bxlaTy7QTFTgIOSu#duygY{cy~R)4X8pT4o1u)k-Xqgv2;gZlF>dSOfbvl_n7#6Fkc{De4mCfH8LmPscmoweaad|*b>09yw$XN!0P5oJy3AeNN(EknYI
cN(X%7h0Ki&Gv)1vsy8L?ws=+JuN7eK^M~{&H{i~{0+D2cH^o#Sk@igS4O_U9poByHkBM|pe0wRt(Lg2T*!d9(&>dpn$7W+T$$1~W<sPpg7BC~IAO_dvnWp5
k05qCn#%6Rn(C{uo}NsPmkm>SeyyWmad>LJT;PO55Z{W)9Y0!u!krqs&8Nq&EQ|Y9W}{=o<?H&w`PQ^X04LD3?53H8S&<9g8GViPs-TIXR_Tc2<XhtZ+Cwj6
3H&dzC%QJsY?;9DVt;N+%){I-9x7Ch$HJP_uO7Qk2-{W$Hss#P_@3KGjol9hmRjRBr1i3x;YCGaGrN`J)=Vyj*8@8)0?6*0?$w*LdYIE&xn;V>_0zL@+Xv1E
e2)c)yCup!2Cg8e`t3g>v1%W%S%Wvcr@OPu#qdls0Lg;j=sH|Pi={7Oyfq8HyNDzEfYEa?K9JS-z6k~?aGsr>+j>l(f8}r;M95a)AU8w$U!yu>2=vpQ=S1|k
ok89$n$A_`jolo#Rv{fFRAMp(!$#!I>wiDMRN8g{m^)~+^7yxPdTfeLzC%ah(g&gKia5@>{X9<M1s;M<-nYo{+wP)I^91@vs7$YZ)|3))doOkEJH2!rt1s4u
=Z{SeY##hoGPQf_UZn*=`Vr~qL9_39mH$q!y%s=apVKr=#0&&JSE7a~kHB}XrB@6NtwM@2OC`2PW5#=LMC}OcsH+3hclE_;UVAxHsa_~bL%DgBq-C=fn^R!e
Faiwol6v+Yc19lwB}=A1zA1@j`W216G2fvo<_$pZ2J)?<Nz_A@Ba4s-9^=#I3_KhTp8MKhpO0WWEwQSi71m39-%)n{B-m>T`;-p}?sX%Q;32_sU?uLR-)Et6
1iG*Uts+qgB|Pc2P*e<3`r;8%T_yxUi1VD<c>ZnWqcX>jUc;29hlhgjB@6XQ($rEgiy+OTVlU*lY&iaSjK)b5Cy}U@d1?K2bE*c3JLKux|C)cG9>ouz-rn^8
^<KrHp>2dap65tLc3m{Vv43`a*GxN#t{H5Q>sSn{-kN9O5>cj)m$(WI!%kf;v1{8#)LnK%Y&ttPDYvpsr(6k_uY}6tfiq=Vs?9*f79whf2#(?hpburOnhZrF
gZXQOgPhoEDQ)iw7Tj$T<ML;4UV;NAp&1t8xS$p_Q1!_LZGSFCQmpXi<K`h3+b|*boGB4f{hw46Txv-$!Bl<WJ+WCNQlSHUJ0;EEY_LNrt3(IzJWjF}e0}6q
90)Kg2F~};<N5+|%B4If&1#70ejI6r=(e1pbiweAsBzNwR=Ks?5=90H%&lZT&%I<P>d7^cL=OFS8w2+NfN#?%&%6IQo5RDzoaw%w*P9Gwxj%)9r&0Aa2b9{-
;ZDn&vH=0x&aDQnx2KR-ssuhf`We>rSVZlz#WLnmr{L?2T>|(bjBiPJUF3+DR5-9wpB_-6G|h8g`M<;TBQj%_AlVi!dn>`J%5V=G(ny(GpsDLcBiL5gKO8a7
GTB2I;U)rRab|QC69Oq-!na(E;et*l)3w;>kssT}98jNq4?0F&+jKMW@ZV<>BL4vAr0@s1+JiRH!;DY`2&+AK=9b&y{Q>FO6zhbR9;aM@QuGSJgY;$|cCVMs
+#i1_eL8kd7KBw+=HVxAJpkEvRxQdDwePK3m{WL%#EVCaj!|{zLNP)`WLGF56zxaTyWx~nYN!26fuTAZTt0Wnx$G)KN@8OEYQD?>EuJ5n4tr<{+6l|S(5V?u
bJp{v;>G;a8N+QUog7R>upX^5k7eZe4)ezmdjVIr#(}wsP>M>?__4~801DJ#CXO!$qju@Wp`1VXs44&tAwB(1C=bqU?9hUg|9x{IVi%O`I&{MQ3O;&o=dPlc
XgK07O2(^jce{N;eB9NE(Mg7EOfQpAp2L`RZcLd}UM8cq5aSF9=1`|hP5im+(+KRCx&$3mZZyK44wlS1oe1cQlUTd-hoKGJ>)uG@_j@Qc7@jqr{r_%TuY+|{
?6zbkTSPM#HAwH4%A872$Q#P&NBgID{cTaQRKV46>gq#|x)z0Q<Q@%Eq&%n9hMiU0P{FR**C3cV&0&CG0F(K3o$swFdehb8iz2j^7}VBAfgBzZ1l*<o3|@&}
=42Q$4Bu_?dxJ|mK5?VixuT}vB>jj(=E&e`r;nfkTFzHFeCNXWw#UAo2SZx)qqa<+@QM1Y914~2(e(Z#EAQylfak3MVF4;_Ss=g|Wp6s%O-DLh9HKpyY2Rdr
1zOxZ4`?4{q_$h-j=kMSBXUC|t8rMy=VR-d%M55STCphNv?iE>R0JSkm{)>o0sn-`P^K6f0c<S!mU>gQ)W6jh;ShY`Wv0thxRrF5nY|hG9o~bT1OZ6eG+TXF
_?;R9Znet;wBBhY<Q-2t{L6wtfeVsqKt*!2i4S5;(+vPCK~s=3YqcOi0sd)^W{;pWEPtbb{qQasd1eE1`rTthz!XB%=JyXM@$PpAQCdVx2HugsUYQET!DZm}
1w5-Py8f2VucKtM1f6Z(M?}oJq&x|b6`V-mZ@FIm`}w$?7=E$*tWlk!BWgVuJ<a=R`7y5WnSRHY%s(SD=LdtO<;$Fm5hUkTJ<l;G-FULPHT^G43EO3o=AhIO
C1hzs-!82jqkjz00p(|}q~X=h!voZ@I2?hao>eLHwRw3E@ix>ft(z$aT@R!_{maZgI&F*|?@r6aATk#h2~dK}i}vSEEgDh)DbOI4l6O%YQa~utNMPwf%&<l7
Yaex78CPM$yyo`|#((9zKF5}-Eknlr&en*!_gETjg-T-wW+@e};X%LbJ0hh<2B_vRNcx%k@jW&Sg&ao0ne!QI9v;42ot|<6$rGn#r-H5-#s|eufV<Z&itNk5
v8GG+Qgkd1@biPc)L8#tzbn2`DOw{IGfiSnMJ<xK>3ePFiwum-o{|E1Vsin)B&StcA#P4G>u*I9<PxQF&T5>Wpl2}CkuKX;Msfs(Yytxy{`0t1HbJ$XGhjA-
@ZO|fG=MV=i*Zqw1&k?BTVU2S1K#)A@n)-@_c4DOz&Ap_HfOB&Q-BvG@$TwGYmOmXfx{RADf&zgIP(k9dbu%^mT>cPIfyN3yD1^Q@k+i!bjnYuyLG86KE=^b
PJeiBPRRA)b~W0Qy4JJ1)*qe+2CVJimko*DcBRXBPZQh6)X-dH9XB$<aMqCLBMQ^M?XCy5<+a?nGAO3T&fG3rv-zPj(<buf$cIQ?rDYugqh;zwx+n9Q6SP`D
k6zgsge@|cgVAWjF_FHMNEiUaPje_>RwB>ekK;wy^I3bz_3Q`aY=(wK<09qQ`h@MPXtD6O^QU1o<>S#;Vf>(#KOUe{it+%IeIRUOpm1&?1@i`2oQ`6R{4b~p
p+Gtk2R2w-|BS>{GG-DtNGyBFKPXe(eB^?sxI1%t)VAj_Pmu_IC>X8_r!p(0Y;h-Wp$D;?UlxTua)o^QGZ@hJf!nJm$T!vLfZ4Rwikv(2z|~S;&u!7k98u_4
dcM9XA-#kIEd`pU1bL|24tw(M+M^iyXEi>Ox<roV;fdCMbv{3BY%M8g^B-mg)#5<t-IP{a4tZj;zr7rjoHdjGoFGdR=3atkM*t#8O)V)fBfRDFhJHKAh<@$X
_}94sikxJG{Zp(+o3D!%N$t()jF-po(KASy4?)xoArp9(>8l5c<?m{c<}J!Ex3J}?-fWzyD<f6|<LQ}#Xf@6-Kt3(VHWq98>_tvO4~v=Y1q&|5%v7}uK=gh6
W@tf<I|eLY7Vf|R^w&rqqkg9~)}kaDveWB#gDHRll?syN)!f99-3F8sP?e|J6gdJQk`RJ=x84z~X!*nG(SU3f14bw@R%n_Qlx@bL8}N$(MhoY6^v<?Hf)Ok|
!#vb3<?~2(&_zL!6%MOKLCG;RlAe9$NQX0McXU?TA^8+)kx7X@%1StD`-Xw?9*@d(8yQ3><QRp1m`7O0=7m4BoRgs}4v7LMf%8g6EtCil+ReI7k#y-<?bP=N
4aEw$@AZQzck<AY1hJIF)I2;MG~}+3%Xy)g92&CdvBzGc)xzvir0#fMGGw+tn@}r*qbc7j&sdJ4Xa><l=GBs1aEioG3+t(FK|@4$Nk#8S$njt(d<zhlk^u$v
tU?9_Z~q1dT2$X>!&%&k(r-f2Ds?o#?!8R>1rgD6urQ-^A-nrw$$sRgEoTL}m<lvGxJU4*6`VNh>FL?%5N)g2)d-Jn{5;l2?_^zM`*Z$jUHS@DK;3UFFlyf=
YIRQ#RJn}wIz5m-G;CC0=eT&UyQ-7V3G}fEL9W_30D{cOuNthS!n1io!l{ln3i-aeQ|82RLW{p=B%I_AecU`59S6teTt^O@>Hi9_WB3Kf_-cn&Ud?#vh56*4
k0A5_t5^o`a~7yMO8&W@-9utccoPqRu!$qwdh<SoP&x*NVAFsrE~hzVUP;n<rpda6uQ*csrWXs(-ze-o$9DV}*M+co8S$5g6_b{RiED~WF7s`sMGIH<fyGu!
zu?oue8hE7u`HTP!wmww(iF6prTk?tB7?3QsQVQnFLc`KDtWG(oYeuxH`%f7V`h>;8)KY*1AcVTiPCclTYul#kcsyHi!w3FDp*W7TSvvJc?j+c@4<(yFTz{u
`d7JHZrh`@2x+pg=8yeA)sWw~j*TFg%hfjM^IME?t0Z%ONoG7NAQ!zBzyONN*5B9&sELyGg_-e4T#zioy!L=lX>JI(cBKAT`KvxnG1f6Jq+vw!%M5e|=B3|X
EQKJD$$;mt)3>gaU$)S$tl!DuNfqg%m4I_6;@$0Y>N@vkbmUREJ6{WTpf247Jwl;Q5FleC(!o!A&D(eu{7k@Ms;GoI^~duNBV1`dIr1fG?6H0o)SYzri;S4S
U>d?+E<Dr$O`NC?pbg!$y_f)$W9xo)3M0g&n4k4P>}IAr1hMH0&9S*d!z~@OE9>@S)<k5W0!H3Z@_JcirJg$>A%}zc*b~uJ#AwBx(Fw!yNV*Ht*9YMN&8V25
G_U3WiJ~~)9eC)bIl+hGgywB}AG3^k``0Si7@-0cw?$|jWmW^0={oa`r&ynKVdVHeGp}XjObocHO)zo{6kNW+TFAR~Twm~bC<J@0-R%S3mm&3D7l)6r7b7c=
!kZ2}FiYV~v^I`JD=p+8jyjyTVCB2k4!y)HKlqBge)R`6Qbq+Js=6sKx^D%=gt)t~C2h3u`?_W0uqsWDGeV){fdnMj_?l65s<B+xuTO*Xr4kYInSc=Y<P_?I
S?d@j{TQV^BPo_*N?b+bp57s;qfJ^{U;5Gt==hhuvQ|58&ObR)Tr#yyB?v1En={RcSD#UwC%6fzk;LO3?v??FhUSYhg`uv`MIfWJErz#<kcCpNO~cciA5EB?
ns;Yku<IqGixOBWJSb{f`geJj+|RC)1H}j6kH5_V*<2{9vNQ$%MGxpVybwnX{*=%}EoYKoeB2o5`_Iv{9n>b}j$eEHI6<(^@j>;xf^*|(Zl^nBP%W8w+@S6j
DrnruIU1!KLvD={Fce^Tim7@VuD;|3cX>1T$@zjR!y%>5kl#<Kl01aAe^zX~RxV&{P9@?s;^5^ErAGkZZu#()l&1=A>iAq{Om=Gd=I<?**_eZ4Ni;!$#?#C^
a()r}%av?7e5`nBFSc2ln@@oH^4rII;L*m_K%OUB3A|Om|LQ6`t}2Lh!%)dyo`ahM3(|?+i*32hwdai`q56{|I(UHw+RSmD6AQlkt^&M*eqX>wG0QnoMWLA&
q>58GgHr1FO95bzdrgNoEeT})G<rjby$UM0Qy)bfRda?%_1}hf=tPLN2w4Awe0T}Z`Nsc1l(d3|lH~KExrgaJj6MQ^=P^~iQYx<+6UTX55h`2h?OmiJmPBQp
mKmOf39!vFDmQD3>h`+7CBOKMMl_g^A%0WKeZ+(uN~g+B!vuB<r%m%pnP~x(y{X81iHR9|w<54VQUjrCyMlG&pz=}U4-AhiXWn7HtfjSv;$tR5)c7`6`mBAh
@#&0g6G#|kX=UVzX!+b2dd}>4HURO$UZ`IJ70rhd2)u<C4|Q%B;iS|;N1`%o#QYWE^cn|EibKhbv_lrwJn;+M4&~jX6SiM>j%N!Uu$!;(QEFz3B(-<Oq<i7v
eH~;T_>+8AB0BSuM-e`)%>rmrop%V0G=N)C3OXN4?nX4+J?kJ-<F*m>&ci3lV(L0+ZdS@GTJx@91q!Gtffy?k9~34TxfKV`uWxe4Z+lq6lxx+8xeZ{|0+Cl}
DV1p4N$~|V+bRmjRP@pfc-=f#IBSiO*b^pcfBN7;Y&#!uz$NG-U5?H<R~RK45XD3T3(Y4+;YVcM!6wK!n9=rd(Dm*gi8bZBwz%P2)Eo6C&!^d<zGj9Dz<7=A
X;daIkYoFv3PJ7a4)&Pwko8|gBnW8n*!0{l0K?5^VjX5FNw$4AYWKj4aZ3rlNAn|(QoQDG76<#FKFT|#kit{<iT83~rR5^{^qBU|K7N2>NE=3s71{eLttEu>
!k$7V{41sTobBUkppLbStFncm={Tq&Mv{jiJI!(pHP0#%_>Z#@bAevZE+Iv3IVGBGrs**3rYrfH|3pmewy!Ai#uRP)=h7>Zc-wr;spt$D0MI)%NaY_Zkp)IM
B<JWApsl1p2B@t?J;o#g-}EFZoK20Om;7^pA&ofm(^NXqoN3%-bJme>3bgt3IL-0=JB1T=@RHdY_H~yBKTy`YBS6?siJ?vp$A)uVtT0$?pf`PubHM^pngDb9
0uG-QJINd>Byg6=1@*_uJGKOMWcdm!WD@ulF+g&9(+12kgtk4Q8yU3gwx~GqGRf7gO>@Heb0Q+?03_v_c6F`v5?ym=wURlv&BKRs$S3yV8>);zz#nAEF8kmh
)I7ltPy(}yY`4>`H1s<VavA!^67@8;Ij=XvErIosfu!bVLd91}+xfv_6#IregQA}Bp`Q(j4HrVn(1lqjjA?>N+py`OT}YUXMxk?aGt{|(D){bE?PNn=3N@{o
uu~S-0XL%ezxnl8FGf%QB%YpNgJPm@uj7%GCCsL@+A_h0spYpT99z3>U6q8ku%mxbPmg9ne%*E62nHIQG0D58T*%jKfhwqjjvv?h1iL&Lepu{3ON}w&=@%>$
QTxNaqZs4`tN|H!z_uYg!OevvDw|5Fo0=haxQl1G>jZqLqN8LmIVjR*I+pzA7k>8$eYVJOQ8`uOk_rV^#z+y`i0FbGdIk0`@iiF@u%78GUP}+9t3#zPIPopM
@crbAHfO+mdZV3ZH~rClmj_hj?E{FKu3=D?Ek>L9Mt>Ob^WB4<Th6FY15O<mnZftF^=c!;aM~<Ra|OhWP_5;fRQX-0Yc944=Sp}?KD~PtJ1?A+_Qod53IySf
h#k~QJ_3}MI{2hYD&o8%B#KU{E`%Wx0|3W+77J0kd)U(e5vNfA;1THE-wZOOKd8eY=SG$_IvI{PG$`rIvr{Od&<dZ?2<iPS0@JPk&#6j_<*-fBfpo`I9J_S9
?#1a1&|XLa6vD91$^Oc(HWGwqKC9c{pqE(bdqT7GMGRfykM>3$2niZre)^&CSitlup<Shx?q>pEv-wZ-(3PqZ+!bi@nG<~XjEgg0GmV&M1*#-{{_W}m&ZH8w
BW*;vQ)`6f%F*B-Y-dp_ohXus48}QMKp~F4@6VTY^Fm33x<dAs%c<vD+Y!m-BZ{M=A`fHfUrYtq;`HuwpC8y&upr084X}HQ)5zlS;@3T<$zkUaZ0O(Fxv1pp
k&15*gaxC5jL_wu45tNEe-mlDL)zR0sT@IsX8%Y;u{-(*p=Xtd4HJ?Gi0w<I-Dl5`j=C$OLxF@TZnGY46cdR`Wf97bZYpAOVyb46Wnv{PN(aUcQm^)5IA4AY
ar@$I`I>YjM=th?l>H56;>tC7Uia<fOT8s6T`D01v0BRj9Nb0e=H?0`_}XF2H>CB%6)iCpdTpqFtKJIp4olZ7tqC!se%I8}-holB7l2c9Aq(AdZh&##1~YO|
^kb${&I^>f+~2sB^#5oE-F4|C4AOyG0b(F9fO&v&h=e2#$%xaL4HO-wq!kUS^zcu`1-4d%Q5SA39=><^8{7nQ1S0CwMk6d{!rJi~U@g2q;(*rMAd!N(K0_C~
dwe6NLb1e5G+?@m6jZjDFXi-nTJup{gW-R_=9)^i8o|`~`+z=x-kC#IRmfR^Ls<nka%x?ex>%=fVS_9f25#v-EJp(_yu)Kw-X1;R=juKSIaO;yx8Z|SG&5iP
jD!X=ec-w+9uS|^pJoAwsvjWDcWe(rIRrfa<M=_)Hyg2`ttr<7`@kJe6f$-5LcY8TG)NWuf@0x`)fw6;Hrs5s;Une#NZ}^=6wsb*Sf}7>5yUneN|*7Q)`K4y
T|WFO8r(hbH|Qr6`yX#h5Eg;k(<H+6|CHJyoAA|9V9-M`R+5<VPi7FtsePt?`;;4W#F#EDIps+k^f*)Do*ZNPX&S?Rh1$y}kcd>t|7=@HMv$$F0o&Z+e|UyT
18>5r+d|ps+xL*@^%Q{6MN5=@0C|EJscmLHmG3S1Y9{&M&l0CqgqDi}cdP_4M(frNL21)A8O-Z8!KKeShWq&x_+&|YKn%#~|G^X|mnFx-t?S(lG3B>DNMb}h
7>}ZXo_^&_^GUH!c4UJ8vw@3F-L?kBw4#-Sr0<>iA*V1)P00w08tsBu`H<zz_^~LZ8bl-F>Gd{`OJLs4PZ22{UBa-5hBlC9$)-OS&h&N<PnH5gi#lXfNNT?=
uulpc4o-&ahoHNYkH~o73ZLb&%NnKEmUw29grfd7F(In}piAsW>Xhd>;2w=9Z!k77TKdU(ywQ?NfF2EQeIVuIkrz7~Rft9*zKSpSi0S{m$Cly0a3j~o3ux<T
icK={%`D=Oc=pni%UC(9$u1J~j}S0CzO7{`2j@VthBuT3nLOZl0k;r6YI`BCDPQE-&=b;m@&JCugcyd@Bb%MEG0hP|Rr+A^ytfx@KQ0yspzV=ylg3FtDG@pd
*tVK(O5bKzE(RuG9sYbz(p7D*&;Fg5F*9+y-@NJ(tR&Wo34Bxb9|U;}Qh#Y5FBtJ()98`yQgu6aq><l0Id&l$kT@8>lg6?!GllXRDd++Z(Tr7eu9Hxv8LOq^
|B1^V-^ZqG?hr@%KwJ*iBFdM|1!4m6UgQ%bK(chQ|2kEmJ7o?ZxS<+HCSD0!X3<KS^?a6pNv8NNaFEUD$AwxCs}r1-Ngc#glwJM`F2(=pP9(Bw-*C*E7|-rK
dDP)eKDF#t<C=p8wQ=zZa?nD2(C52BGk6s5(aAs(<Ub7{{)bbB+%@-PTqIPZvZZbn=<ltsXzV+)`+orPE&~FgDfu}ThOs1)0!p>Z)Q>^mB!}zOg0-%J9>dv}
<%Zya$`EdtdDD4BM4zC;cn)oz$@c~t@PWI5eGB}4Tfu`Ie6%DlmVYaEre*oVaWF5!b5$)j_<bELYsywhAzlrztU$MufkKpW&=I!Y2oh}zdn5;WY!D5GYi{u4
TrnKfm|Iy=AzhRVm6Ldqqs-{AM7Ws%;jlR5fqjURMlSEBc0mQfo2Tk2-)Fi7F*lFUb%%)xmW>;J)c$!Cc1m@}4A34e3AVivhdUN#qi@Qx#x6v**adA<7zxjC
wXPmMlOEiq3S84{75I0Po4Pzv5Vr?dUBC>UJSgpeGHG?%$Gru!&x+9YM90%<<CPa1aeaIY&dqE(<$>=hoJmvGbKQHE=q)Z?F{}=r`YQb{{*Ml4P<}vh9S3oM
?bLAMu?qq^FdYKzWqQt`6a;l0u(27z5sm21bgWBaPdi;6!E}QQ-9huF+T2@T6WY5EP4t2eq7O=xQUc-%=KUO((sB4(6>4?~+4!gg8@l1T=N-Oh*PzMyG@uVg
^Fv2P&b~r?SjCf)h@SO`x2EF7Q0vLN2i7L+5B?pgOz#fxO!L?&Yo|?{uP5=FO<$r}H@V?<;cyC|H2Hfjk$^PO>r>G$0Gig*bJI*#$!q@r02R)B`)?=t-hqL*
w;Jimls;HnVs%wU!xn%O-@y#?ey1m-XJgSjk{J@qDo8EFy_L)3^o@C}SrZmb1LeDNnM7Dnr<7$aS8-~pDD+3Jfo%-1_D)H|mk-!oT8pkqL=rm!%U-Z_ra%xU
?4k(a)1W3-&0zqo1IEGBYQqGMJkD%HnqC1MFbHlnA9hzz4l$H=0~PWstI5;P(LT0B&>?0Qu;n)CZUj@&Y=)X1M~%K03sqSmP_$@7g1|55*QdNJ8MQ=C+}1CD
ZFCvf-N1nXR2B&KW!;zx9zJmnW$Kc2Hmdr`Ulsk+uznF0l;yC85uF>uS(_nrnR6!9Ku>-3Xt<N@B2qRRF}t6oX<qJOz-WmJ-=)tPY2+_F2qx$5+oG0?7~@Wh
u2<}CRY4G|Xeb!xrNiZ?H;DYs1@XUfdUOZCu!NLchqOkk?H>r<zUqGYfo&i5DHBul&y00$wxC)ppS9jh!mG<-nM;#-=(b=b?W^bf5O7{G=Rg=D>E>=!i7e-D
_RhyvkYQ}EzN{r(yDObpYcP@)x|D4m?wrFAtV$CE?T5_iL9W~zo;+M=3=Wovs}mg?cW=h6voA21I|gm~MZp?XU&_kHwp~9~WZ*6oe9&{o(&sl_G~mE-HZbUY
wTeQl1y4EOGq?yevCOBptyBtcs(d@{MU9%)_ZU7b1K@}#Qv9ZI{uSHHMjJT4Y+}TS_}9(5$xJUIZj}<T7Khr%&^JOyk`ZoG+0oxbHuUEY=i}~ez9Zba{yOCq
+5=$9Sc3L?waP;;OL1eB<A-E2)o;;jaYvPg@NimulQ?z;9BSD|tslgjkm9z?dQ?;J*JrE9_#WvHnzpcPS&q;UiZhe_7t<~+nJ0AxrEj)JU^IAe0$!3=WoQ;P
wv?HUWu?F1w^qfmwAmr4_+&k|q`h4<GaJI*8#(l@2-h7>I+wi!CzQUe9IJm&KDgD4wvcK_0*(XrHuMQXFB_{~ap6n(Y7>q5!~n4Qt5^r|M?r*GWBNFETJg=R
DTFStINYSuwKh@ZDO4mBaMnq0<6<|6!8`7sU8*DBeyllj&oqHs1ECBBGb__nigwbDh7pD9R<SXF8Vt1EoeHic9h|9RuI?RP%wmHZ;ErElRJsZiYSl&JXmdRB
)WT)KYN(^J027LN+qerfpUTVIdIT&DtR#ZG`r!g26$kYt`6vy6-TNkK5s4D3Fp{-nHrJbzNJ#epz*EHJHAgkdnv3k(hDu|R?%V)h2ztn*6&*r@9_J2*;$e`#
<sH)cFfcrku1u~rXK}x4GHV9-vL7U?T@4jiaE9b5gl9P{k@DLF2wBrZ4~|VvL=GRNnQ`PTxU=WuLN`^7GGZgYyUBZmuN#ZhNE7b4h;Wxc`mt5y<QC+0t5Mve
z10mZkvp|!B(@TN5?`wx!E+GKUmn9M8Y$Z+(Dh-eDS%D<x`p%3vv!1<jZKX37WVnU8^5gt#Q~#6uhxRzMw1z)9WqBafyohfp$dAdqrrQ8FwMg#nP7gr_pK@O
_W`5{A~Jrv(PSKJ^po$q>L+p<&>*j{!^lYl@DD|Tbnf}oIX&b@$or;OII-WbuaV3xMzvh|DtIFO*H(-}nPjcJT|kNWbb`p{N-HDS^R8h=+G>1MDIq;Cs@ux(
!W?u^b}p7WN1oW^B78|l*w)zSI$;Ine9&i9u}u42>}}`BWgQMS1wwFvuX=gxZKfG`bdAx0O-cQk8d2HMuCDf%(d)iq)XQs0#7hCK=&h!;JyHbmXBEu11kw3T
h!q;@k!eNxLI21O<W9vXwgt_&Ze+>SRU%gu`Kyd5e^m8U^1bW;@|tm(%Ii74+|}fx{Md~P`bHL8Gq(ZfQP8lGzsGzv7MWl$8?^Jca4PZ3e^Y9Ifx=-uOheLr
u{tahIQqb6A;aC>Q8?|5awP-_j439nsj}voc@f|GWB3n*UI`~MO0#UhOx${%_Bf|&1YN=6e}xT%eY|4HhFJq3(*Jfq`556bj{38#2C0#yEzib7#g|A&5X|$f
@Os8y7B*f&Q9R1A7w7^&qwC^13A$2)iTY{ZB&&I%?m)2!%~~JD%@8gR5QW5XsyhtEzV|@~Wi)0tX{Uz9kPS*0&}LL5$}eaJA==Vs#&A2I4yzV5l^X#L+1cr(
SO>FeK)mE7*O+RoJu(h!rp4(^F{J>tyc!tI^aB*WdHT{lud8amutAc0;=+!tEJAZ5^pP{t*O@)CU9hsa<f05ReF8H8b&zxTsfKC+<!w5=T1hWC8Js^wPEeH;
NzX3}6JNF1vOP(*`5$ouDSM`B{C6cI%$ZM5v(5#rpW+ranMG9h86^njW<A>s#rp#4E$>r~$B-;TKBK0xT<e-E>*mC_KMEs0mOHXTMu`zuPNWK~oUgFKR{~ey
>lG(5FK%WIDgmkgH7OLT5j=311yuK6iy!0ma=xZm-yhOW=(CdK^<BS&0e!TI2NA?6)%jpomxOE6a>7!g^h<1fS7HeJ&dKb<Lp`0qi)LWLwWGl68o3^T0mWFD
s3r42vvJgn7`|DBq(vejRLOV4xdO?WP+&A4y81Y2m>X?beBFngwicsoXY&;(0)IaXiv^z|wXs=R!piojY&|bJllKwAru}J02JCms@*DB<GxQoDi83KO&es9e
sUI3<*3I)<<UkrV!?q4-wmrwyD?UMh7`6*a<H>}yz^h3g!8rCM5BaEi)_YxX@<&mle4)7|Y(lYH`uxC$sk28rvb~WBYQ(7sJjbLIMca|a+rN-{W=($iqhKEj
rMW|Mh-#mb!hIK}{{=tsT7?o1YcodM?*5Qnl0uhs!guT&*WI3hu2FwpOI%+A>GQN?rJzJ)2b)H<*F3>zS^DCt53N~hoGQ79TOWI?M>gLNN$P$S!X}uy38{|z
{Zr<)bV`(7?g6y{_(WS;yZ&}VmpYL@2eVjA-OKB4V6Dr+p~uMJb|~pqG8)q~c?6kPUt&P^V&J6gW=KSHoVn%mAQ)jJv=9mJ1DbYv-`jwRDY^IZ)SH4kBq{Wg
_)9}YAejb33d5vXo9z%oElZ3zHgce#HCN4r-e{#ayYWN&22=iZU6!FScX4<mN{fqiXHnM-)u+fdD;v6V=vb+!<9gx>ddhF8%*2zMb$w;gcce^i)<B8ea1R3t
F}n55Sr%p12=Ni6^jPG80$+CtK@P$K-Z`m-UtW4D_WcP`7yq12Ke{d3V!vN<nU;3Ch-l^w`I2JJnbia#W@rW>r2kZu-(vQ>sCS)6MyLfGeD<@&z(=`iB6LqB
kk<>)(7uJjELWV-@=;m=Y`2G5yneKJKxu1>lNMzQXhCD1_32ZtFIx{UJ%c)glrfGA)oa0;mX`iS7r>-G)B>$d)Z^$z=xrmC|8kbng%~pNrps9iSc_uwddhX6
`e#*pH{-3KIfHJVY4`eW8j?EGO*6r4uw$XCx4Xua{jXNWfqF~)*E>V$h%`GEj_~lZlGUDExZUgeinx1WFJ>8t79$5}_UltmfIqPpegNeas#4dzb~DHk74D*(
XWEu3#f~Pqm~3ioyR!1^;oD3ZtMZY6sT=YM`g_P?1ouW@kUkF7=;oj*mEC}FeToKm1^&nh$)BOk+8N<#PRe)q$ZxQycv6^*VU8h#pSb-}YL;mvZ8lK8Ym_IT
I(fU%r>t)H=quwW?9Ri{nnDa6glerh>CMjv>2;+@p8bVtr02qL+G~%SxGu%41lDTu*3@^I<??j?(~o<gS-;9gs-usaznRJlvPZJsdcJsJNH|y9X^0Q08TzbY
0qY_LXMiZ(j@MnZO+#iN6cXxO_~y=wy<XfP!%_|UE}o}pmn0vPnT$Ik3K+3^&j~#S?9jVh4kx(t;T#Q2d;KJzHc3tSYFCqjW(XMO@|!*=vd4-^6V+NZ;jYjC
v_P;5H5aDh?mT-0SzbY0uVjn|SpmCf8@Wbv`f%=8Lw->`oV(qFBR0@qM7Pkx4C>e6qsbq#Jo<KhQuSmMlm^E1=Q1Ieo3~6P&awLM_BnWSDpRt0EqMj*2Y%j0
E3@@oSvR7~5xtx>`udJX*l2;yJ?IWf+>T@Rdo$Zm_9OM=jJ0+ia{@-xCUy&I{TdJPZh__85&=0|!%O`Dcrea2{Z3st2|qCnH6hGj&A;umF_@;V2*8v{v4e8a
lAmF|z6m!gJ2GC(JdM+CD|0q)rtb%d41VNE-J^HfhE;{;#{rNHnBq^rb{Qg~-psg9EIji1b}hGDlc@B~N%Tw%mi0txSL=Q=N1a_oz#&&9<=C>sVI9O`8V9`8
qQGBe;iM6f_j9M0VhVzhHI<^EZSETZjLo5u_(sc2f0*Qd0NB<@*Pg>?a~HFX1YQHxo*4QmNCzN|m(HLG|N3Z(QGZwxo7Z65CA(%hZ~(UA{OBTKFbTXrQF2UW
0{}A0E}K~YW@<3qx?e6Xt?+#lb`S2$=`G#AP(zC|qtSnqUQum!8n&;IB$%9t^zP{{oCQ1!mBZ)b)R_lZ?saG=eP$ZiqpjIv9<y%|CzV>5rgKj7uus%)jDqu;
5kHvYH&<lZJxM^4-$?zECvD-3Q@6`j3Qe>+ZCKqQ$UDkxqE@*L(GtzOdKWLi!fivM8l+80#du|6zFTm)^&Hv@754+R22pKz&`kfhyoWz~CnaESH>EL1o2Y^8
?37r}bA6e(IBgFUr@y)_PzhjNdPSJR`NWH(nJy^wuVQ~o>-)~J>waXfpt6;qo)Nsap~rhq(eGtFw#+EHU66QF1gG!OUo;aHtVYh-k_}@SMaZbJI*7Q{6VAGs
wF?yrruQCKF^n4fD0q&(dk)|;?35)%HpgD(^8qKB*d$D@=ytAG4O_s><*UuFGOc09H}p2wI<8PRkg5J<dq~<^Tuu*2`<u3dhYB#4{4x12;eFfP@<mU)MSKv`
6K!dg)cgc1!?_{kXf+e|CGPkaOr`CnO+N(p!2Eo}h<$ctOL0Z%Y}s?tyuBi`aZ&ZV?-@FuoaQ*$7+F&3wScWg=(mXL*ig5oJwQ9L27$j2!1~1CQ7RLDe4eB2
`zr$?=1lOI8tGAME?A0z=6wDCc?Af~WpD<{L89+f7V=`iz=1;Xnb7jw9{KBh+A|?92OE|g_K4)%y5uoCHMtiK((6tJsSl>a*?ejX7}HB70zm?L^6ncP>-g*0
A&Sp6B_{wS<I>pYy@C+Iqy)fdS}+sSg3`r+9#5;euhdg8bntsT_1w*by_TuHNDOD$>u{OMECOxp9M6<|T^UPxwpCNAgzHYio&^GaTY(0xmD{#Es(ZH%#zRki
aSo!qyD!B|Swt{S&?T{C<nSTQrb+2tJueBY_9S!Q5M;Bys^3&M%sKEMb5c%*1^!hhrv@(CylPr;*6jCgayEetbt{LkSM#$Ky>_hVb6`oRUr2wKcUuEzE7YKI
sj{3fI}DRattKfJ)vNfl@QG`+3>8E}T;mtT4a|9vuL7nYM@>e<cfr5UBnxAilW`00@N+KuaSiGIB+u;~Q*w{=Cg@thfMBFx5X55?(nWl|Ty{cR8W9><LBUh)
Tp9k`qwBf&R|s!l_+|Zz@gq-;)CS}gp{}ja>)4fRc?*VlXNZ{Eq*^5I@;D$<;Z4*fv=nc{gXZ2!v}j&bEs$eV`?R8~UQy7OfQ1n@ZKDI!@zTa<K%iyJE6Q06
;NkR{)7lBa4l|0JM3a+9n~Y4!Op1j}&Bw*7=c=tHB+>8um7gFx@1R5Gtqjswx;;C2#5^E6%o<;}$Nn>->uL2CjpjEt*{&%#0)^YSD|oQLysaZ84@%Dthli^F
XFkzz+vkR?QAI;M%Vy1ma<Rv!d<Er0z?fc3a-K7<8$q2ffQdP{xLafJbYP(ftLqpCwi$?RUaboCYy)Kn$y9xRcGF8K&zY)NnQMk%jDGcLkQW~nLG0a1RNXdJ
j{KwW*(=;=!cF9Duq1>O9axb|(-VZas@(i^nl-}(<8Tr}2H^QBbb!L4s92;(P(ez91i0mh7W!Qg#SoO1hqV))smW4BY8DkD@6KeqK475~@}|V!F=k4<7jbkZ
zWdvIwpi3-;6NKHrnX!u2FFin&z(t~^kY{n8v6Y=AeAp#XiEOWRHokSkY2yn`#jO1omC?hYw6*AbGF6whZv>mA`5{&;NQ=|TYB8V@#zd=3Ddwein=G4!r}GF
1}9a6exGC-6n_V&b=F$m8Ohwrr9SGRrO41>qU2SYF`<*Dd0^!2rXB?Wprs_FAPSi;k(0^$N;P9zy@u8Fh|=giO~ctkDCX#Y$FFzaw(9m)eKwz1_(W?I!ggb<
P^oYu5qG^&fHBVjd<Gb5$B%+QYzdpA0`+wlzB{|wd)}VXrQzRv0eJz_FBe_UDb>tl>01hJ9?n^O<9s@vq7eoCQ9zlJ^sk2BHB)S|WZt(R#3I)mQ<X*N=qPN-
@@LG_9yvnml$Ct{GefAJPp@cQUaJ)5{-@K<XQLQo+bVo&1JcpKlzTX0<QAf#0ZGtiEH`hyg!mHL%rhDH`#u+t$Yf&4?R9fgRt8SD>pXF@g*4d!_-4yYRLaE^
BFF^tRZ0KZvhz^xdV2=FM`H*<PVLsbAQ$*n6j?&N{Y#$6>B9%mi!~v<vMy<8r3L{@n#Fsj0C#b(>pDy~CU>GUrAqHWhswZQZ#JEeu{}CI0eOJ}N^FC%J-7^n
1b_xAv1bYt1WgPNGwu}0yZpL&$v%AO9Z}bahKGfH{Ljm9M(b<AU68;C*7bt2na`%^sagCgVBo0d;*wii2Z2|D8r-fNw<S|%iM-%gLZNmL_UPcIz3W&lMwT~=
CvfFhNw-iD<6#IHR5Qht$ix^N0C+X7A0J7v;MMUE>Xsg3q9%mym#d8>@`n`Ba-79s{*6ChXhLo6hn@Kr7p)#mi?4_Os=we6<sV|t_kOI(<{fvW{gSGW&xC4>
jKOk}xD~hl18bZDKd<t)gmF7Yl>O=@M!&a{^0P)g`NZ(wTkRJr1_$2}o3e7=mz<W3>I>GgVesr+e+yJ5TAYr~N&%iIlwGcZS1%a^0bmnEpvA5y{j3f{JWqQI
7pv9IRn>ixh?jua@UqR?;Og-%-SCdol)h(M%@Yq$rO_GmG7ADsW}u{ObhqBsetn~l(mDYzoVY71BAd7cMd(KLJOv_Lw$^2)_Rsr*Rm3;a9sO=$F<K8f0~t6<
pw#<L@_Hkn<@Lu9ap+Gl`l$i35>Yan?xEHrHYjrI$^rR&tMgZfyX8xrxkTm<j(h;_{ScM9lM%=m`Jmbvc0S}uA_9<sS*q;VuaX9JxZu3tS_Er@0S!|;v>sMW
M`eF>bYAM?X!F=a_P?HB_OI3z8YeeSw*=Nczq}6%0SvNf1X_quDa+i36(8884#$}gyPoP!*ezhI={4K{9U>VKwpSgo^usP;)JB3Ka4w@A52GETs308{LtS61
Fh)_OVS%Fjt_&z)&}7*Wqd_@FA&oqb)+?4r^3*rrzrtV8uG^@QRt!fH@2T<=O;euZqwpLK^Kc<Q<C-Y{W4v=ZRQv;`?j%bCc*NY!zQqXHLh@*(HQ7)28Gd4#
Sd!dym8|?p2ss8)8OIjGM>$PBUd~#mv^`>$tcv={*b})y?j#ya!ixdv$AW1D9<{y>U=?OzK?+m{NB@}p?cizxgwtYUS0G*P^daG$W0=FgTLrU}XVY(FMZB@B
MP8ul;IPRpz43d6=tyO$hio^kzHrrvzN14u4+1~0Qf`<IPUD20p^y8Xs<~)<{RwWqu(F4Yu?DGJ@*;d1NzTa?Ip4sh&b}BO_ZV5gEN?T8nI)&HS!Fx})32)h
pK;Z#X=dpak_H&#0^&qcxab(i;f$7m5Z|oqxjNU0Xs|sM??`YQf`nV%456t6u!x~O?~KA47WM##uOFs`UESJn!SM@Klvy>TcL25%7!AivKxqp8RG20Calye=
Jdumi0>9^a6SyW0TTXKwphVNE`PfC~=;voj_DMYLL0ucH5TmD{H^@zPhgZW2$E;)oldK+0AH#L&!bKM3ckEFp6=Vewkj(!-mc?!12kK)M7TAdrZ96TxB@-b%
qmhC>;|8NOKz>v>PA}yMQ43B`3PJItmWFB;;Xf*rJrQVcG@RDGY+EOP?%2}6Y7>FW0x3P0u!)yA0xdP@hz1M%hF=TUHX)q<U!`yw%j#pO5FH83AdMPKfgqfX
otD~`zjSMPOLZ+?S(s8!`qv*8vCo&Oyt`fKyd4+onB6acuwz9fZ_IfM1TNPA*mm)(dL)=3dHD=>WZ;NFxb61XaxhAR;Q;5LZjkELy)5Hb#E=*aj&}la{*#oo
q#>E}>>+>NR!>NDjp`UP8)f`wo!3xKN~<iQX;GI52?1=AC0vrO!D{Lu=ki%r7~*n3D7ADN?fd>G=!)^M?zZ|UoUf`g4}m4P8#8jboR>$9&4BE1OVY6jpUY9X
_Gqy*-Dy{|!^+b1<-rF3t$M7kMF8qOU=Mm!*o+kOf-NF94Vj794p;7A=Gr<eh*_csYGENbSt4>=JVPh2GdUsbWT_#NSt<h$G)}YX6g3slfkM6-w2pS`Xy=`a
)%re)$<g}seR20ZIB^^0VW^s-sD>WQm!;iMTX)ccD0bslD-eWP?*ACX6(E$Ha^txm*g2Y1QqqQyatF2i2NH9cW86y%TZWl^rDscLHN(ISBD>M_4DpTZ%J-=3
^ax<Xs$RHc&HH^tVDtr^Y-C!Zeu&@Mc9Fu%deIjE1E0anzf3<lXpF23lSdT4K@$!5mP*>XRghprO%}W1|B{pw&WhfFC|$&Vem<4pcSw5}l*H>Z%iIo5{C!S6
SJMfRRCx1A3hed-CAcF2q9$EZfnJ|DGWEfei(Ciyq;(fqUU;V?g#L<esvo4!bFns8olv+&!qBadWcS3G?L~|wV67sc!cImd*esV}d~oR8zc)HKX@ybqzy-)X
4{Pn}_eGWKZE~KAC3Zj6-h?~X@H&?x$mU2T9HVb)cE2}q>LJ12P)%<TZi%8aQK-jFZ#7tkZXzjfDjEC{>a&!e^h7{|BbK#@%-m#ez-}WK<{#e}^@}=Qd)WFb
alYIh789gnK=ZPUPD^06U9w>?Qe#*Lz9$-95l$6caGS)Rd9Sqy4Jy*{TZHBS{j{(+VVFlboVfbA!M%`lo^F_mmYUxH4qN31@5YnRb60}L9Z1P$aRXFVAE(J#
fEx4Cg&fF=a_9owEN&3F%K39PHze6GusL)^+tUwlYw-eMgz}$@Thzc6{ku3KTiC8tIsxl|Ppc*S);m;&&*e+;9Jqv}=Su<kjiH!1)vs43lGr8O^xzXVwjA{~
dR~Yq_!@oL{FE74aC6m&#2wcoTch5eBT}SUThH(jFYlnaotWG<Vl8N5?QaS-@KZmaWxz$8%Vaad73~Xnp3ZEq8KvU#8vs@AP$_eh9g8fc!nyCP&z@QMG%QEL
m9g_1I?cjttT}O|5KaaDLtb0eZh%(Q8XWlC(AwB74z75}uK*2x2Jx)ka_gPWL(+8jY|C3z{H)@8QoNll;tiQW+HW)lA3P%pb=IrmIrmX~<P0;MYB$TAyRL($
A5xH-1eEvTF+G9ui_>dNh-jQ05$C~N9<}iz@`LW;@BRQ?{%#txP9a-p%r>;A{2z7A_OH0y>bl}5UO4fK)!H?DDS=j&!LCgYCAuCbj`lsegSBk|9Z9Sp)W5b#
tQ(%9T$4U2)KZ?Ll?)ll!Wm>Z&1=ZgfjJmxp3Pyj!?BT55D|8gK&LSfSxV^#$lzEMp(}znRtP_x$qarxBbEB8bN{OUH$M+cwM`z4y4XX<;p?pW)_=fvPUq5{
!gTC@<Fa%{iCN%H8x)*vo9)c+C=5}p7|xxa-PytFV#!r3B(#O4%gTb7x(?X5j*(*YM><qEr$Ucq%i;+HKH+dl@u)B|n2?a>e@4t<d8C1ob<>4Ko(bNJFOlFU
E{>zYW19H>lsB@dr2`#^gVSvS2WR7^m)g7QL~1Y<O0R0y95o_veAWR~$a7S2PFnKvo;h`BdtmN#`ft&{AaV7@a;08f$PhI=xr%w2($&Kaz|#_bORS&jP9PLC
5!M~QP2TIXNxc|bVzsNqscLC=87ASfl?q;fUz?LZ?TAz0M+U2fWy^+3QE)Z=dQCm)#Nb5r10LAzE`znTuS~Pn!fA^5EDv&$60@OZ<rO=ID^T{#p+QWn*aCQ-
l!mpI8e9=ktuqleE*ug3D=4%`OA^j_TB7^VTXQe$Q278|TV;@nTubc!f#yf9G?nEooq>#lnUpob*8794a!QQ+sWK8&u^OrpCP~t7k>aLHvU4WD@(h%qfP}eP
3UpjoMc#)!^QB2ZFuUr3SsIj8-&fy>!{!%Um!?&^=vLhT47A=YVPm~t(4oIZNo@(kN1c1sEXy^v-B_z=WmmEzL1r4C_z2ZU48Z~85C0-#v$iM<!o{U|!WEm1
S6lS;t_6h(Fakxfdr<xthRuE25PQqT?9p=4y!IRyBr5Y}o<%xsD~pYWT1$kzb=+w)iS2SsBSKTSP%KXYIQl>z{Z-XNJo;Be=bF*GI$#oRj~Ld%+n~W?K^p-n
aq{~}&M-SiA{PR=u#BqJC9*={VQ{sY4NmGuU0Iiqi}q8mg-j_}y|Id&CIDXXIEU6|KEotl5+s&4z1!G&4okI!!d%*AO?3x@_`f+c73FS+c|yVYqOA9su+}16
?QE9xhHS=9LRU+W&Z}DjQ<JGt%4?i?5SNMS(Tx__|1?a>2La$N=h^~y%XXkVDPnIKR7QGAVMwWnmAXp?D%?lXIxbFz%iwj_Gyq^SZ=YmCK^ut)iw~De8|#xi
C(&M^s?-}11fps!Tgs`Tszlg<B3inMtYlgVluNFT^fo45@wx52GNWLJ>PMy2p)D{U+mm|7#QPj@BP$}f*KIKaijw|j>W;*YnOeXa0Uc;bQZ^7hv88sRY%}p$
>D$GGy|pOT7vQg}mr$w`)0dxqnN!Z=6exO*uMkAt9eRPbn+-?YZ!3hmUNP)HNjxwCrP2b4?`2f~HtlUAR?7Z1c4Eg_OC`wkF?3cMB<SN}n_)z2k%8UyRDI;y
=rECmi>5nTIHXH$SjysY8aL&I*~($<6r!rkm9d?qMU4`i62})b3sGApVcah8G;;z`MMrK1{CmW)41%}+XaKETLD|TgBS}wf^<Q2420i@Ht!bj7ojg)cDFu+m
=~&J`q>c_)Y7h{{-5o=5xRMb?*CK;-^nyZK&W0GTv>Hs`+SvgIzqU<}Tw+UKtjl|%(M3Lu?21;r&%-Nr(WuzO6<>e(^r6LIxhEz41bxLKW$GMcqA?L{sMWn?
GydOaXyl3!GJ@mV|LQ1rH0}IrnUXAOb3KS8sc4ejinvN_QT)aQF}=`HYg4OOuxqlXq0RJ+Ax)=f#|8Llo<ovPwtWZvT?$P8jK&jxN!m@&sukS%vuA;*CunhA
#^{psoGtO;a_VNz2eaZ3Nz^GVazE#q#>js#(_=}0vT+dXH**p>Ot=^=Q2p16Tk8F%Ya5*hd27?uA08d4?TG`o``dwa_1W%6`~5HOt~77o%Uj(WaIWG-U?JqO
;|kv~r^q^-z;LoZ5jFB3Y%8&>SM~Ia%Fv_-R)3_<x|@?XwJ!VEg_MB2j<}oG$BF%dYIG_Va+m&m1fkh)D>nIaPJ>{%`r04<g4f(50l7@_I_Pb>uIP#i=kDh3
x|hGK^Yy17?t{8@D5#NT#6W_Ua^|dz%Hc|o3ZqE49V$1lFlVG{9x<A0<8&4Gv*9;fb&!7}3-+FWX80gC+1ve(gOuz$+mEC9TKAHl#EivvQ-mi=xQ<)DQ9!2#
tVtt>Rs$DQ&Pm6SxE19_buDf%_n}N0XDujoQ(J|$1Wi4pN%a1Vmx#hR#62L3w7TW=D<7haHIy{_3<8|T&h67jnq?$LkXJ|}7{FomT@_Zm%6-gff|&*0m@J>Z
<2y|BoTX`zK!Qjy321OVsYUytsPXXd&hJ{4GNhN#ea|&(x1umvUkox+f+*=XwiT*yOc{1IdulJiOX^=gnzxMwH8--$#<5yVs17$^aK|}oi0Uk{A;L_I3~i`i
i2f?AYgQAubE>om1)*L~X1g51QsX2<KR->bXYVMz^&n@m*{WoY**OH+D#qd+-yY@C0IEf*GS~RV17dfyhT(p}V$tF@TcLTFP|m+#P^C3**l5cqUfZLkb*?C8
A<j!b1#Zj#cNZ@_nvx8?i9r5F2E7KXxKVI3->E-XTFk&FV3qw4*FmL5tfRK#A!TkFFX|-+d!(T#HrrT{PiqeK$vypDqRf);!Cm#xeSxJqz@56;szi=|F&@+|
6@tg<y@u?lVN~U#WNOhB_y}E3JF$|NM_#^U>RFf!t<F~cUyAS@FPk-);v9fQK?X{=obfBSB%>Bm?6{JupQCS?T5dUBtI^lNXfpZ7$ZmYF&l+0g!duBG+j=0c
^>Y_~7&=JMYsKr|l6(OP7?U8Xt0Ed&F+d>$0*u<SVA4GFsiEn&!ii$UGq^)N%bWr4&SF|@o8`@5lQL+^t4QKc-XEz>Rhha&Xs&fN<mnO8a}gB3x{QY6lTleg
X-oshyG(>7Rr7Sfh(2-30L8q{BV5NEB94?(xdV1x8B8X1uTk>~(0o$7x$xA0nUX}|8GX7!hORQp%wG`X#LuNvykvg(Vy&J&E_o#G%gW_6>okuD3F@b0*H;{m
H8p^?>T<h_FbWB={s_C?>4pTVR-dVgf4)p+eArf8s?d>?OU3d&3#MXO0G`RF^_z^%Ftz&wLfD$QN6mysf_SK^&v}=up?f$VTMqT(ayCRo6CHb+HaYR`zdg0t
!s+1qAzTHGRq45Lum_25oMI8-L<H8K7?N2<ZqDv(+U^ie5j=0B7$>hu1#EZrZ_1sHhAXGCyTCixvQnuT+dwEvA~TdPvyI1o6&YNF37Z5ThP`g^?Hs+}i<?Bs
FG5BntAA2MA#!ah*-Rvj={>{tF^HtDXI?}B#PQ&}xN?ei>o8$$1+GnB`0$ZW*EX~;*eM1f=NDt@8acsF2JxAA(gmoOii}gF53Shad2AemRGl&R7@|CD*&9M#
XQ$7}ZOK?fjr?+k#q0=P2D|}dUQHxOY7}i_-KI4=2((q->iq(cFB#=Rj5-SJ0v<Oj0Dd|Jt=T?P$8RkJeXKG+4QJF&_D|(-DhMj(MAZnS@poS}M=UpR_=HtD
8@u#3cpUy*EL9&I`svDh5+^}NC6HTu!Bk@TAXn{plhx4wXwAWn6>9w%YHDHE_d{S-tz_|<$dkBaTZh`SebY(ThZkn*gt%^!l=0rTG(sD0+08AZWGYJa8p8R7
fy8dW!HUMrJSYRFEakY@c&*=Ln@fav5Hr8md0t@#3ZUop=G8WV+eV?8>Ldpaz$KmzGk{dBoMG}>JH@Xyv1JL8X@8<Fqt*w)yYEP6*=T2e`#O)vy{n}7OMqf(
B#TQ{s8QP<=QdgkYwT3|8W$7QEoRny49F*N^{iNN?ibz!L-u5Bf7@NW#Ti7hq{GxO$I^h0hZwz?z7c1wI1j7u!f2cQ3+32<eAT<ZL<&Sq-BZg{jIc+da0uDu
B9SmSLB9-qo+`Vdw8n4Im`DkaOa)bX9HyKkS1e6m!PzgtcO=-xgt8~}U9gd6)n^k)`%uB}%?i-pJ|0njW(7VFx7k1i6kL5W4F?ZesYG?wTWa-4S|H2KoA0Z_
<Zhrg{v~C(sIA<x$6&vh*~hH?SZuzb3!jwO?~VYKat)-73Jtm@Hk26drp|(8zS3Mrq05LOn-MQ_30PW}o}SsLf*co`Gq@I^am^pa@6F<p>!@8*3^Ev4bp#d)
o!KA^8W-C?ufAth&00EZseyYH^tHwk`%V{$3LTDv1_(lg=+&G>541MTZ8u`Fy=uACfVvk8)$Q&fN1u|olYlSl;Cr4)mANI^Y9kvD9CEO-rCHms6>Xml(;!+M
WoaWA`%D4n-1taO1WC2ZeiO5{w|F0u5{iN-LO|zGCX;nm<@jO^OkqqYgwA3n1YD!+8_}<rt~T#u0Ta`w2N};Wf62<ptvfD~+&IuSw2zWh4%7eRMl^KVdK<jn
z2`*4W}0h^(trCF_30tu<rpP!|Gjm-sdm7h`9~IH&IIs)2n*t<*BWST!P}VIkeEh%;R<T;`!@xmo8h(z4-OVvww`8I_?1Istqt@h0g4Ra@1Kl_9J^)sG~eOE
U}tla{;!aQdt0(Jm3g3qC@H_%)rONr#Fh#n{m$+H$(e+W^I=~&^9P~4<H5*&osQVmLKZ_tr3nl+M@mmyYXT+&JT&lZh`8U?!wt3QLFHYkw3?{<^1etyWC(@|
HI%X<0@;)A(nf%5W(o;xZ2u4FOSX?R>xrtbbx*8Ay2o0yKs=SGnSV?4B{DfGz1R>%(f*<nnBe9u-oky=;R}~JUj_YW?@0jFDoa}M1N+PphcDJ3P(lRKf+|Zz
$-yT(7F!NhlvU>KBur#O=w-&iouy*Yr0q+2WG_c7Z@viVF2_7=+jdE}QLl@xGJWq02D^3^$iTB%k?p}~C)wr~{8hI)f*ZxpWzzmv+^{e`blJ1FT>wH}SF=~x
%z*AFm5>;U|7oQ~n#nBN?R;ez97=ogEdH0Rp0hSe$rbO?E?rwy-WOdw;EqmBV8a^lMRqDMZm4yd{$EKcY<7C?Ay<pj4ppM3?s?KNfc*RguOOFy=--3=vpc}D
x!V8JoHes7GU7h~sUbK;(t<Ek)zJNDz9fy{>`U-X>ajEd??3W_J$7!UCt~#B!6u!kX*MCo(FeE1hS-^JS~!MG(2o<pi^VNAMB74<4Om+r&lbYm`wC{PyivDM
D!m$H@yZ>USQy5Gk$&#MEm2}pek;`aXsN9$Kq)vg>RbvB`xFp<2h(*Jhhb2*q~0a?MQNNVvOi?p<PDCI*TK@SH?H4IJ3)RhJZ9`ksEx}lx|s(1T^!2J6Nb>8
EjBdXFo{PQM5vS5?xyZ0NG9rm1|6+$3Nye8N;N72h3{yxvQbpco<>CNi53HRzgpof|L2KfsD)4M3;u7Y155XdfZY2oNzfFaa&QGB(qn}s?QsRI8mspt=J93k
PUae+9_0R}%u>+JaU|j8<u<Mgn%6T`Ne&7OYIf!z6y<mR-QAKdABE<11RmZ_=Cf$R&P`lm&DDoaMrzHWz3ND5@*)7N?>dNJ4%ta~?q>Aiqz<)6b`^X#U>YjL
S+dUrI4fyx#=25+F=($fHbnADIf&Ay9mCC03>DZyD8$st@J_au!C#P?iAdupg0`Onp$?+IeOWR-;a!((w~I;S@QWI75(c}_QtV7^xdNjm7Cz!nDXLD%8x(yo
%xjQBL7TzY-z~ZoEyDZ&6)4_GM>i<BBWO9Wetk8;dZ`;kbn|KEl4={Z(>2yc!-Sm4XoR?}Id2$NxLW76{fvIgm3##9Sis*a@OX!D8DTV3+D2DpCXZpRW9;X0
@6;f4Z9=1G^3H?!9@5EB$m-dm;8NS`UyVW_z9)e@cgm>;y^k@`@C;2N(>pgSfHCGCYFr{xuUwn*-jdGb!}ZdB1RK=CEIpBwgP0-mJ-5QQ_+e;oIr?-IlQMpF
FLb+@zQW;mow=)`DOer*|DX%}=q7UqDlrV|8#+Hf!iVIRuWd#>F0SF_3&3Ss*a<S`Nb5`et98&e6zt9qsahEbZG(5bP@arUzVYsX;_}06kGg0*;G_Io*N5N{
pABgD0EWGFSjaLso2y0hj5IvcTD)e?Nb7c<(Jg?OXCs%txfQ#*7oq=gDY#X?<!e$_1ay8H4jKZ=o8u%P-B0y7F<J}lyPwcoPu{(LM;*QcV<90kD_$El<n>qL
)ovywACeu0VyA5KD?FtDUkHH@{wj2lz>b<tCsqQ$?~+Eac@ZfBjNE>PQPDO3*T^8OUny->0Db6HUu-kRL)lOnAPPDsH~^^>r1-ir*|3457t<^|mL83Hpc7)*
dyTC}v?DRY2b8D)X(zm<a@4R5c?@?DW+aN7Kx{DTUe0Di{X1NaaUa2eKbHBbv#fwES(3V>B);wjSD>C}4OaXVu`*_-i&wuSl3Fw1e+w@7DBaDhG6;|G+r-WF
($N%rd08bieN^P6Rm$fo9*3Ney?_OFdjP4)xUOUqM@b!fItN@6en4!m2&%BEvGNlqQ6y#?yMcGTAAEU0+HhRwrf(F6y7sEGtAOse=w!>ey96LA^=17t(z>!B
c)r*oVvnIHf_f@LjEo=u*p^n58(S2vnRfpxHLZx!T%B_3m)GZ$cIn>!Fe^vzm3!g*9tw~YMVWWJTd7O?w2`9=%E8Tt0@%?3iDsX)rX9Ggx8T8-OJsIXCW121
&0L;3LD?zdS=a3rbo2VqaTvV-Z;2EuFJ_M$6y38X=VJ+R(b!+zH3k)|6q5z9A88eQB}d2Dld`s6e21fT5&g1V_n+CukZ-<F{&ccd7B%^&hR?N>$!ZeXZyCPB
H{k&+Tnh4N%lP|o?~V1U$R8oL@I-T#42D`@;HJZW{S>DXi5^1}N*K?V{9X|!c;3XZ&4=DVKzHzh%5CdU;9?D4$d6g}18ntYBk|5z(O(f*FuOp1ybwGa8FR5}
Ww=CM7)Tw&2kbh~Wv<}>cbkYWpir`E513RimQC8tLmn2qdK=RJ?D5Rpxp~K?!Two>Kzsg=o#;-e22Yz`RW-bO$G4NTfy<Of{UW*Q5XPZhWHayvkWLlszkmi?
fv2O+Ur5_Xw=5FJo8Fh03mkPDTo!N?3*7jD&%b~dr3@|6q2;n7LdTq~kQw3*T#KnPZmAZPbLT)_VV}UAJ6ng*0>uhsBPow=CV{L*dM}`9{}h~zRfW%=D`61;
o$W!ud`mY6bGyQ&Oy9D6Mc2N#Sk#kDT|H-d0zMy?&Z*d%uCKpKv<yPOJ1#AsW|{P5Z=VL4$tdCWf2rg#A*tz!g6+(4DeQxN3*w)h)kJd>*}n2AxF<?H)UG9c
{A-BzuoZKaH(57~J*TSUHK=}8P5f0q&wHU5pwL1<eomTbjfF$OTb4Gfw|nGF6sp3-9(wqbpWlgVnUEZJiGe7idj!-u$6rzOEhO^3mK{Ds6L9Ybhft2P5Z*j>
c|Vwh_s-d#Sha0lA&1{o_lSI>)s5{nFoMEm&>}v70O&59VGu8lE7v!;o)n;*Z<jO{&RqHNXwg3G{7-c(+_?txRSLKsQFuu1B&HUOfVIscNp+j)2kiMIF#+Z*
PL}hVXF#cq?7*Ry`i@3~VXg0rkMAbJ#N^9<3Fqf}z3Dj0IsSN{<6NuCNPf+;?fxn*#?Si%__4nI>%&HG=WqwSYUr#DB#?&;^^Bib>@t%LC<EnX%I>NYMbd<p
O+#KGaiKbQ+aiQ(PcE{sCZCTTMsg4e@vq&QE||;OdaxClxOWr6;(Q|%F+F@i<liTe!cD?`X^T_I)c|_Z-`q>eJtLM*dYt&89B2N6*PhIvuh!Wc@y9orwI!`_
y@o7^FqE*R6uK`#_d%_`tPdeS0NW%n*V9{HoF7@t57&0aWtlLl7Dj*!=5mR}xi`5l<GW;GY~almP(g3%k8~ylf~n$XqvQ(oypv#9diUZ2cnrxLxWB7wr==kB
oz&IG)34sLe{9pST1AvLJ?cY2V*n2*J@=mwP;m?Bg=AIjMxQRpHEkfZJPv#jzFsmWm-@Zh*}0@2yLkn;#R0wus#+zvo<Af<MNr3WWXPG2%SMvY{r+6Zx{i_z
x)-sEViU%5|M%x2JN<sFil(mY8(Ej)vI%O3WU_kjARRNfw<~u*I2W=Nu4aX3D~+n=4x5?+7k^bBhX!QY^uc~<5!6$#q7kRo8)FhLXLG~wSMQCEfWqcu${^c0
oo_X?T}}~5t?bkS<J{Ve0Hcdg6+H}~IFW(OjZh|JeZyY(IoCSJOTe&L|Mws?B?_~vYG^xfUC-+T7s#zIVN=9sLKTeP5;7nFHx46ByUBZ2LG-3oO$iMcq_~#Q
&_3~m#%ccdxkRP%okT3+1uRA2f{nbsP{@TpENE*o0M+e`vrj65vyEz1pzEQI#246A4qqOINZR<ipd{_)lAc=M%G9*^ds*ehd>n1E(2{3i51J4!G9LW+OC98Q
0YL*mty6y$mGS{(Wz+?Ys!|b8@p$c{wnm%{_TyaLer$<&S0%3R&J$V%w<1`)r*vg@;)T`2S5W{SX~Ywl;{h(50w)w?=Hq~2e|7G?@V900A-SU<QCu2!*fYPM
K_a2hkRdRY*Jcr7;PAyy1+=HL?k=rxmE((cp8u`5rH(OtxwVJQVF*`xeCbEG0E?k-Ynk7OTzweH?MRkEWY_7b-@$^}7K4|fyC~=WXw)*4Ws?Ug80ITD<PCuI
Z-;Vxr5$=)U#?v_S1P895~z`DKwvru`$(Y<qD~0m=USmw_r6?o)Lq4jR`=DvV^(_L3M~mYlxcp$C@BPVw<^B|+Plvfnd|5Z+XR^k{s-SnmtoPFF#ISkt=EBP
iX@CVRtuUF@Z*IoKT++-RQ{sOM*W{r*tX!Kuv=*;Q)D^DKa5}YY$~`8R(GD@QloF|TNU|-O#2=Q`}2E?_Qh2%AS9%X6OvG6y@~6Dl;l+$-u^)!1h#U{Ct(K(
Dgi=`Y|>J}k-+_Nwr1iLeJ5Qdowl?zr+PE%JF^&4CXyEhyX>;Z^>=s%fWc6E_EB(3c$`Z*`6`OM5<^F0Xfx5Y>>>JZA*sfU_l8>xWkzY^IkieAQ{FV)!J!Oa
LLbM0FVAl#SDfhGhmKNqT<M=5iup}0ylE!$UFa65ch?q2W3M@=745YJ(etOL4UjpjSoJqKhT+VbUIIz~T9|pLoaUx0S<mha<Jd;$G;z81F2v_kI>;SXF+&;@
B;pR6;3C&`WYyO)lb=@NvpmTru}>LJy<B!Je8CW7^Jep8?NkOMhZ2O$N!C^4<Xk|qKggo`D`i3-7$iR;q|;GeXOvcX!wvR}B*TGBAW8SS9Dsp9C3@Gu2EnNJ
ktWuFn#iw$cW3{r`(?w-zy3KJ^D>Fnt9N0Xke+xS{!)G6LV(SI(@<&yE8>bDTgK#qw3V6PLmahy**Y=N`J6KO$E8`|?5=u0JQ3AD>XEm=o?;*Z!{7vflE{OF
0BIbm!QEh<PQ)cQSBn<8xbYBh7mt{HST6$Er}PNUi{Qx^E);7p4fZ_8wV;E-6b;FMo@Op#!SoNofWUQ~#~7%Xr%|CR>AV`31b`-y^W%saN?xwE=xLTTsAEYa
;@|Vvi9-MNIx&_~`YU^>zT+lRs7&Za9ZkVjo_(8(y}UGYlfDxOwj;x5Y&j}mwIKyg06wbVE~s+_cXPg|kucmOKAkf<fVEy7lc23eZauABwyoAN=Z(QA1Y-`G
Y?0ToE9c<`D+p$*2qSi0IsC#l{pPXcr#1j0s2*AVRMywqXsn2mZWe(`cXk;0#Hu^J`?--eOs0l!`RCGI$gXuJxLJ)T17!meFQ4jROeScn$|8{!R%FE#<9UTL
!4w{9i44J)5pDm95{qY=OMpChjzSkj&RoLX0p>0mDuc*WrI}jZE&p)NIVU*ScE9$}bQ+tx45yfP>lL^J?$!#G&`tfjN_%ZH@6~aBq8&?NnEs0>o~D3NJD?Do
0BGCC<y>3{6b^dYDSORSTng<17cH@a^iYXmpAn8w%Kq0aS<nLif=b?aR{A@S;gUaBI$WL-Z;k;rDT{XSq*1u(0<)nwmo23Rz#+cMO*=+oGQ87t&u0fdaF*b3
B{URhC1$!I@b-`7@dcQ27B0=dHSmm8Zo`@=IrN|E+m-v2YXd6C*)BD49~FySg~$|zuUek@_ndhySc%d@-|Ed>t*t1)CXq3kLtJ`;7Gh#m_2{}>r^^xXo<sqC
xiw7!rO{f!r_bNAJa^Pt?i?&5VlPzv+Z^ksadZtvvMJz!nyZWr47Rs-AF*`gX#W~=bkt_lqOV*%I5jyctLzkponeCxm&k$9G66bNg0i66F(Dc(ByxOkAtLoY
6q)EvN@oUsh+rUq59?-Kf`f9Rjv{fGlRZ_K!#;m1^1K6|SZ9q0n><vmD_L3<Msr^^5)^xuvR#V;&wp~jfAX|-BeJO_86(x$VG|HP6T17Y{;%HC_ZUb7sY>vH
=6ztyh)>&^nI{lCjJpAjeIxpk<VgQ`0}4_df^Ct3-$;K59f=osRR6L;sg}tbEdy-lFC+}Tn~ppQ^mjAI0ap;rJ9-vmR$dsAjqotwb1}KqenS7erSCr+inqb8
+=ZSsIw3_UOF_#G7bi%=m9l#g(D*#t{tHb!$RZx9;NUOfKk(g{1#TSzAoS$dI!5mK4&0lo$<y+}b5=hhkSMti)1#Bx7oa((al{gy4V0imQ85cZ7*j@z-xkMx
Nc=NIMMgddzt$X~uh8!_ux81*;v=m9>3f4ntI8@XukG#~#7h(ip7x7_sB<rXU_!~0*(zk#f;#6crjE8v?av@`W&yCYfwwd!aYJr1)*9Jjb-kYp34Xl(a8h9Z
+?k~rHjX%&PFL%kF3%hGbM%eWdQ54@9gI5CKGKb`o<0NS)8^UsT$Wqie4grQ<w1^{XZUU16?5@{+2c)|ZXYs|I0>R8C<h>QLsTDRHo~lr^z4GmBDj@=1k?wF
dxJJoAx>L{(kV{ZVSEJ=a@i{`wqnlJqw21TPCmSZ!E}Wjvxl)9O|K1U#%6+k2<{X=0J^fjn-sh)n^t4ED}%(!;iH{{N-N7l8cfYL;17bpOcq21(nwTFF^(_w
)sze1yeGU%DM+p?)oyqe52Se32{Q3n>g*MU2YV2fb!Lzcr_5SvQW;;u%sp3kc+W`D5%F>So28BOtch?h0K^*I0^{yY6~Qf4sjp~)K^Kh`ps=XqpK;qqj;>!L
Q{HvVSa<pZuiB@*0Q)Uuv#`zd8fb=F4ohzmUA5q(foM|I&1pqTm}rF>1)>TTA_kT&X4Wk4bjZ3q+^OWL#(1Vo|EXC257|2Sw81tOhf<#Aon3_HVAKdU2;|{^
&!vC8Z%HOo!<$Li#6>M3wa1_4|55puL>wu2;z<Pf0!4CQj1w1OdqG2M7&_NQN*WVa=`G~x$8Qd?Py{85LPCpiuedR{egrG_Ew{M#PRQ()<usq=n<8?{lw^kT
!WUz0AwuuuVL~7|ScI#UNRU!>G!LUQsMRIg>=8Q~;s1bh#m>~V`f`~oK|YJd+N(Ml+veGV!(=2AdqN}_eVtH<LjMHtq@Ll}KH9$HFI9iKfVkhxE1Z@o<G}}q
xT=D$fu%AS(uaXr?v4EhjCNe-;k8cQ-;0n)9q)9m03_^GD60`%OPFX3JPwmB%f8+4DoQ4OL_mhZvEq#aui(71MazoAzHS6kP-0Slwz%f_b1k(niJ}|Q*Jszp
cIid8Rg=V^5DlaPAH6#sJLqDhu^M9~O-kVT9G~rV?vPP+3T(T%Z_YC2B61tMUue~L!aDZck7sWqmf4O;32eEzc8ugmGv0Ut^@)3Yr+dS&SWQxoOFb=Tra4O*
d744VPXN$Y6V<v8&W2{WIKR+-yQ^7Ug{wcsC+}zLX5LD;U6qo!)*%bM`?E8KUV#{W^wHK(-LF&ui`GD|8+H#iJ*Fzb$(02=LX6a-FS)LsAfyA;Sl=23f~=Q7
mU+|-;T=A?LyafV7X`W?*Q6vt!O<>Gy{b6e_(94A%$?<T+?iaO2DHH`JDQ2fUo^wpf7nr8sOTN|#K9W69Dei6)N+e~+@w>4#`!;!V(Sp4MTb)E?$6D$eOZ=4
vm4X{PY=oQ5{RPpa20&_nfDCJQ*dIY!0)=F0%kMyvNy>2ztZK-MDn_TNvrd;4i&9!pYYi)tkgr0<H+8(+2GNE6G5D|%O}O(ADIskj4K0``);78jH*F+Pg|;*
r&t|gik%A_C1XGzb#dz>$u@6v$>Ym92)_Tm93PTLA3o)Q=MDPx0=$Dy5Aa1|hCqnyRTpp~e&a38s<Ts(9V~hTZI0kbCq7?o>;0E^D-eUCRx~kK(7fQ!3S44&
$gCDp+1ZC5`-6{!2DSC=yv)S6{Khm~9d4w)UYP#=gxY%93w$Kx=GE>#JSPf1VR8(%VM1I|s^jhVMJ?oiyDx(z<-4o4>ZB_Zs#ZZms=vXpN0@H3*Q*BRYZQZ2
K<}2;7ywi73G)sM6=!wZeSTVlZ3{y5v?R}{9c*rWPY(!@%yZ6@$Xe<>w3mN?(yuH$&`coCv%U6F+Zw6qwrdJ0)@pAJ+3yL`<JNYe!f~)|Nx`bg=>8rbeBwZ%
@{pabwE}C6fi;x9oz>oBol>f)cVhR^(rAdG%wS(6PY@9ep{4LFr-9gHF!N;Pxx;4Q2pY+-O!#OoV3b`V&67p7nefm|EB+_c^C8bD@!?pok(f_=5-zO<ut>~t
v?8uNEsMlfe#td&hB&DdFqz_M=_6af@1(s|_?Oj&fH#~t;%DX*aMp5MqV?+4Y;~B8C>C|DAq_}j9EVei`lV+rT2Ols_sm)7)Q1UD7%#E5;Hp4wi$#C-O9FH?
gl^(|MNJ6O{2<im;iMhk(Y8V3K4-~1k#k4c2|BY97x%06pm(!T2bbMjy2)f*ny~*}30{94joIuAM6vAZ#57jT*kxHeAP$JSBe1HjhqS1uyO~g=(j85*4=0lB
rYM!Yd5g(OeTc*#Df)YtoN=60TdqMdEVrQCMy(G=fY{@370}8Y8jjDTtK$g{z?=q8A!~L5XZ6Xr%&PT&;KtEIXZx&Eu%cW1#sbaj=7XErrBNsg##w~$g`7`o
#x*qeT($Yh(1;}{h7cLQOfhV-xf)QdUEFPumG;cDpl<J#hp7CZapfy7P<ALtKS>c*_t?PsD`oR8MeZB^!nMO$QZz;m5q)ix-=(&W_FvNEpWAzBk2Obl(;rMO
$pYVoZGHO8hQ#3>fm4BIyBTE@LW!AM=|!a(b5I1?GanMhY<;OsT1HZ)!#BD~yLrPk+fo=BorcK-a7b0bS44v2#eXcMXb7T`)37uFXmkPS#HnGyCW?$_2?K<y
0De!e_f&D|4w`tC-8L@dyGmpX$dPI`F=X;UUFXF+qBjvW2a%(fz-v!=P2qk7>ctL2k$p*rx<F}yrZCKOG-%d0)M~^vwH{D3mY64eys|!oko&eHeYpR@=b(M|
;$q_l4uZBgcm2c&ZF6<wqS~~!FaeLr#{a+?x^X`z5^N$EZHY4LV;e`~=1L_mAMNOubDka|uZwQ~OIpP2x9isj5HIKXvc|zKUsw3ffw!T+tqmSG3+IZH5^rq?
we`;HHJ2Df7Ahp?cslhs45hC&?ROJ(hZ((i;9Yv|UQG2cg+mxN{n+G?Qq3Pc*qpxw*+-(b3wajcCff$rJf(R;SXj?79f1QsEw_ClL4ZsI-C$`98`t0aIvx21
mv44*x@kgW3@#`c!z^o%AW6ho)>woK^T4j+snemzVgPs6I<Oze74x$u`yh@lI@C(iM74*%Y}aN5QmPr>`30KAo15iyGsziAWMK|<J&d{BnJn(;%1UbwDQX)L
S3g5#eAj~z3JkXHzE%{Q_Xs@23YWNAtz^K4^54130#}=a^0jse8TmtOsQlpX)HbyoA=5bA|BIru6VorM#hGS)O|j<AMcf|s;y@&U^<}p=8K{*<khbnQ2j8-d
ElZy9_C~m{y5Nl5Y!HrQxC;(8?2+_m_eozl#fjY2&P<ipCtBbF2;L=>CAiVua2I^m)x}=2-yaJpY0xt@BYe+{Hc=~eCSlCOhHi;{;%th_CXV)_ZF2DtjOD&B
6}4)S-~Dc>UVUgh+23*hERX)D(ytvKab=Prgsoh+p;2KVp0IcZ_(}uIPH|nKt1MSMzC!Ofii{yllR!g576OWq*3CxCp;wrzFx~f%nm(x>v0Q03=oi*UqAej6
jj6;;d<n>xgW_CcOVBVfhkMl~F2fMq=>n3V?Rc}etTjTL0nxwc5)>~u&NfzP)`Eq|oJ8{4YQPh!@le-XyMULXAy7zd(Qk|e{;5Ux=Zf?Fy>6Xr?Gqwg_Zl^T
C4$+MUetH3I%?C?1xfrNqP5UUbL{Sw0gaE?gRlhZPc)4|ESjcCU9MLMf37*M9XO)3t(kDrVRJ)4lu!MNgEwrh3=B>tfGI~=Vg(LdE5|@V&IR{<#2$?Piw;Mj
g@9sBm^OP<cCJ@af$|~GM=9rr<f4^quC}iwxPLdVH{iz#$+WVs=f*Q{KLA^j#S0vi-9OTM2;b>cy<QuN9`+sV(Chmebs|Z$?bw661Fqt4{mk7LRZYqk9QBG(
{AP*ks>{>iLJVya(xMMiy0^)Ge(?^R|NM2k@D`2$W{Q$JK$|jn=*8y<e*SNfba6-BaGFq!{1mS#JIB)hfCjfo)e|vT19QZd0@4Py(PT(r&=cisSa>+42hn6B
&*S~82bCoC$%%+1){r-ZST<<8fk7a20$#NM_Jzd=Li?`ynPXdFgbyx3yeg3n3tiavW%Kg*VSorGd<KXf?C}KP%OB2>f7$UYMM}6hp{{23P$q~`fy<Q4ys=Jw
>Bb4GSP|(mMUy0fZd^dOm9m*Wb0SVv{C+4HQ2fY?#8Y-|mP5ylNCutTJi0RHnOG6d1UaYxTsiPfWPEfzQ`5EGqn%_pi9&qJ^^)cG9O6#9^1(beCGJxPE1VM@
M7;~5{r?(2s5);;1!7dHv2(YZXgLb@Dy)ddLhVs<T48R<`Vn7erjU9}d#R&dl^V8HV0%HalZf=9J3L}uw_CPh$$pe144RN&Inw2n1dp`4#!H~T?$SM#7;z8H
O=J>}X`lN+D0agh%%Phs3?)oS)>%;1;hLmxPKe6k6DP=%P!#sj(<x{sA$w;|DD*^Q?2h*Q&lx<-sdg*EyTb7O4&3{vcep1Ye8RelYNJ-ErJ6Z^&^dTEq4{Pd
fMK%&0j8=D#n->aui_WmHbR}Z%Lz$blL3BWxOWIW9|W~lpd>-i`id|(9@&s*zbNGzW*Mv|P7q@%yPVuMn#OPYXtHArTz59|)<!bX>^@y$bEGazZkyf)01z_F
atHqZLmD+)Wc45|VKE<X4l{JoE!B^SB`M^<%LdbUG{RC%Ljd*jh;o6$>@0>CAH%Y_ml|l%7C^3<67%Mcp?>#)sd^)cvUO0Y+Zv^9)OBLK7~9?%z&ZWG+-vK#
JHgIhUKW$&^Q1WG?X<evTYkVD)ZI+)@bf~u{iakFor|h>DreIB3KAhP9JT5{mP#cUX4`U%0pkySL?n|!$5x1wyXZLM)jU6=;LgvE6nDt+z21~(gd$v~`aaei
e&KlXdODY9!dla%gE@i1zn7XQ_|3NHCiiyhLnAKB6vQaf3?7&!$hBM*e>_{^IUj6pJ3jlJ)Mfi*+@ye#5*|Spg}f1Nbfkwm%7ao#w~`&Z>rdJTi~Tj7&BB(A
W!ldd*s~+%3PxeVCb<2<Dezv=OVjF<8w<N_(gvHym2d}+VeYDaH1RUBVQNv!aoJMN7y8syO7E4L`F^&GDx%`B<xv}>k~MCvNS|7fjx`$Aos!psIe?BLI1-^c
pa&AWJk`S)^~tX*w|4q;X9nG%gzg+%5J|WzU$^TS1h=x`qKe<Qf0gDQQqmKF&J6`}Zg!Nxnm}i%5glvSy)Bo=u~;#t|GThGzcnCE44A~hk$rVVhSA}F0Sm#F
9%PK-J}dY@OAWctNwb5`j={!<JO7KaS6WhsYqK&?qI}j<1}6!`y5-tl?|{hbI!L@qV?26D>m1$*eLx(^4Frg*TGOG><l7rgb9p9Rq90}yKsjm8s6$k}W(jnK
Sb|r@5aDG6!s+Jolg^GX^6x>C{xm()+J>3Vi{iIYuT3ES2fRjG;gF~aD8l(=^D{g$K7U35CKeHCCCcr!4rp#>I}+8ZoBi!VgFN3!LqYMtMM574SPQjE-g%6t
o|T_FyI@!zfrZ*(ZgJm!M4|R>+=nU4K<Fhln5UK2dXK{^CJamLsMEM;Y22%Pp!dHl{|HIE8SF9)y1A&;f|#fa8XX#4BSUC3fSFU__p8jG#sf3chox3Pkf)OL
y#r*?Ys;3uVH#TQ4&xkjWd>^aA2gOLptXSU@M8wmTAziNpuG;ZY3k-I7`iFNiiJ0}HU{&Q#(WvpI7^If%@iqcIopI?+z7=u!_k9|SuIPmg#i2y<%KQPWq7Jn
=k?0;N-wuJda?_2!FQ}B;U<VZZ&zaB6`OqF$bBFyo*?~NXxG&4DKQa?ap)LUod0KovsK<DBgRc&Etgg_m|25`U-a1T<T5Y2QU4UVmA^N0LZHx!k|J+<O3Gh>
W0^k4w}2Ta<$k?kmZ@hycR4L2P$)Xzg+G;cN!B%$n&;In*ahh)hnR~0Z|q7M%ADRb8&=GigA~(=hq}BvYkE+x5$Qkt-yu5vbdj!)ujl59Y?Z!CA<6tL6hb+I
J;VdG!SpSv!C8;l*YZZ?lxcBLJ<(frC*2wllE{qLPS0q{M9CdT<ZsiItHZeBRkH40+oF65hg3pYB*zwv2bV^^H7z)n$iJP8*Fc!HU_x#P;Zl?zWkUS57%%||
l3`x)H7A}l%NfEoI%zry?+MqX(VsJNGWvxvwcLSqL~^_g(CK(Iwla)1H(u&uDJe*5cmJH>=$yt3Yx)K|AyQ*@p*kx!COLo0PCw97gH1bH@1w7a*KI!SigaN{
BH4wWxNWK^h(tN3qq9J@byWAGsGA#HoW>zNIyQZ8m{PK@=l{ed<EPAoiAy~`fm-x?BU2dP<nUBD>PU%ehh4vq(cig63aTAs89O2z;qyB0BM)(2K79z+SLsU4
pw&;;O4A<$gRETMi)oCTlftR2#FpJ}DoTjV@&=^HH_i0(5(g9gPtE|+9)(EmX<H^Z)WF>U{54)5IX!3^7?0*W2{wCxHl(wdAIo)_!L3xQtbN6=Xh-q4EX?kp
7ADn?Ti-{K-o)l{B6-F^`3T}{tpNkgftJRX?8Ypd<^5xuCl=y%OR=i(V6)iLI>NV4e_~4@Lv~9SRHPv?YH=mOnpRRm>hg&n>7a)Ktng>piHTdTJCvI!H7LMT
Hy<lYC1#Cjm=6DNIm%01@buSb_~9%BsR9&B87Wj50MRpY<+<Pt)SjALT&UO@^;FSquToT_w>CMYoroe+5P~Tu4Mx0&F|-B+bN{a^R0Tc@N352e<3d8&T4hI9
wUHQ|1n^D9Bw0r<zqZ6m_tVi$sV7%$I9V_~2Pl`>M=aa50z+^wZABk%b`P(V*+3;c1~{o-(!PNMm;+aOL8Jj}@ykcZ30hgLLVqbx{MFhg&?6}}of3^iT%Tc;
{ZZlKMx(`)p^y1`hPEp{AZyZdF>h}mqKzw_Gl&e&kyXq~3cD|`im~q26Gx6ztFQkCyk?F$H<|OR4Nu5uYk56AX7bO=4rj~zFSiq^e5!yl8g79;%eZWg`_eKe
FUxdM41nM<=5L=tsu2n%mjIZ4XguuSXQAgGcAf#eq~|`w@T=R_)rTeWQs+y#8MhsTJ?>&NB5xgc4uQ+}?>e(B!YcK%&-_~z>Rf(bp{I>kR&Y{RVo^u1l|pEM
Js00-yI3$=2blAh*-Y!1U|YxNED9nP+Co;7&48KOJH-?ilW&eyNR??A6~{x<<|%d#)KaAd0@W74D)~NdrjHw?NMk{~oT%MSTk|s1(|<sYjDNTUYLUWrD{{w^
)o$c&B5V!r8jw5c{})ZttyriK2}@D$N$gjUFYGXMpVhoRIHb9f9^Cbf=5-Hp1S}-manA<N4XUHsh6%H75E_0*#>dA0kvxz`1h}w-=?TkH`B@sAK0c_uFPO^f
)HFnviAd@~iY5bY1bat&A#(5Ww8ub?rQ?OZ<W#GwKHK5sYH&>~KRTuR11=p%SM~!>duR*VAUg)H-YK?tFu?4_mE$J)wo@X1SNr5Q!Xe5;ow11?1=;|(0Nhp_
phaTG*)Fy&<YTu;b`7tm*ut~&m=0d1N?~XH)}yepE9>jz`TEl0EPZScDiYN@(e!35ztMfl5y~?@vA!+&vRAKsb;gN8=PktfLTIUZg%$T`#%nfcxW#J?3j-yS
#vIfEFY5P(%tn2%%3yWQx=@*f^sW{$PZPJAgwGI?JQ{3MYl>Uz12EzG=m${3${|*NSqIDbEI&YyUrV*xo#I5SbzFaxbaQVA4}?w}MGz@M%PUIa$sc<t)UAM#
PU-E&oWYleNfcB5WLW<O`FG$0Iv_X>8fo~s#Fj5Ph?>NLhVTS%@e-F)DyjVUNhVBBRPbZ5g*RV|c0`djFXc`sKRn2Cp$-cj)|u5iG2YQ4vF5SDBRg9NWp42&
x$<~Qn2xD<yehOmaQCW(R@@WsYMiIES=bK{_Y;$z#Z?{Hy|C^i)Wh?Epetb^s$kTh^)$mpoZkxj={cnl$r!Wi0Fh!IYox`^T(4va4Bz^9KZUAfxUNGQ(T41Y
YM0m9S)gjmh8LSiX$9e+8+f*jm9Z=0uN5?eY+hLzdZ~})gw6dZI=K-BEt%gpaVDfhW8|iNZ+^bXOoI@9u83x757xCRSDVux;bo@w;N&$dII{e6Y+h%G2;;Xg
E(?YZ<)GlS`CaiD$#=vr{tF8h$9o^XoMcxNnK)^o8b|Nr45bEIB>r=Ma~dDuXQI79HjKQ-epm^>!f=pXipcY68r{;GNI#xAHD@<@9VHI+RHILEQV+Z8+*+2j
`U8A15pcy+9_BmAFPXSw(jcxN^EKkfd_k>KUq}^WV2~OCN#>?aA2vP#S9NTfoS=B#*Xa*C6qWaS+ySI3WgCrX|6k|)<5FI>B_Q?nO~k@puT9&>4~>wzDs+;(
B+1igwW6D{87Q1<WG-5fJ664cCG{<IMs3)kf@G8&Z2j);<BegET`%LUOgYO*(dPJl-vVW4**nDwz({t$D+93(B56xr()RCAvklw&k_m!A!Mlyt9PG|vOFof3
(AQh<J3a0Pb*UpdE+8t6x!OJP%ER?;fc?o7(#jba6@<-^T5)&@W#+9ACkUHUary~4FGMxr14@OrgC&<}MYK$@3TNE(ga=oSOFu)~d#mMi<ARpOg_Oo`Z*Q@V
p|0h%ILS}NwdfO*qx#u9$6eRDa5s3D<>ASK$j5GULlh78O$4i?Drg$EqFiGUA57^$8N+W)q+RXHfu+^7^y{z)#l!Mb&Ucz`Sep(t5<kyHzf4^=I46k}eEXRL
%Mr;(tt+H&bk9n>BddjX8s)0LIr1)rI|paAzDwn=c``K;qI?mcs0jfXvT_`KGhy(VdE@Tmaly{-FY-Ab#q0FWwJp44cQNM{hA`PBEIv~>lQ9UnOtmqBdaD_r
fbP+uyX491e)nFmC46%GY0KjIXLst@XdWMJ>E;1`8XCV{IGq6m3RfrbX{~nqA_G^u=(v{a;-S>6X(D!IVj4?Enmp>}09x!2IN`Huf%Lgi0cN-4WAEHiU3{Y}
BR`X`aqV0mBE^xguP!AbgS(PWm08V-zonP?Jo|EiF`8#!tmdLtXB&(}<&r0JgE~nB<VZuQs<R*_B?e(*xiHvX28AV({LM4I05my3oK5UCm6re<Gyr5Ii@_K_
ynZ~pb??uHDr!j7^tqBp0^i@BJ(bDK?b0&buD6769EoP)<bcGFSnWtL8=3%_=*lONSJUWwWD|h|m|e1B?Nf7=)JJI|HHR6UTcR>p^FkBXg-IzRhUbqjnIK3t
$f)Dw`0IZUE%10_I>|RyajSSwTPO@IPN9Ko>q0ZxLTC=Rphr5$cmHao3T>%TckiB&{1mFE_}dokewW(E=Q1`)gm$gp6xnka(T@82U;9m@M5_akX``}R0|bL;
n+ldy>n3gKp?D(mx@=c<9si0{6|3bTNF##n>*hfH_)|USe_I|H-3`VP2U)S<V~)G{k0;I|ywNiJ9f)WaXP5Vi1)42Z)uEG0rX6}#+odnWt$!urpmo@-Qt-oI
b26&<93*2g%TDkO<d>UjChE<j^p|;OFco}=B{Ish@$#E6qoiXScNNjf9>LXV-3vI#pM;>F-*v3XoE8&Ys#ojg!EgH@XcM=|IBL`obS-k~;VuYw%$S=ubDf`B
IUl2t*nMWBBA?z&b%cGx_6tPq%G6}mD5=_Uo%rcu<v;R#WPto4Ft&*uW0!SQ&JZ#NTf@wawOl>U?CaDF9jX8(dD-Jrm9$kuBLB<#cJYUReO}_=f>jKV=|w|x
sYK6W;qP7TMBKcOQ_(JVRB5O+jRyRL0X6>4`#-XQWS{|*H(k~3Ppa2`+WpP)hMw+D50VpgUd4$|E834HJG4u&&PKZ+CBe5tq9GGM%-S1#u|iDr@UGKxvB0;f
t;ra&LCNu_L_|WNeP4Gy=Kb@Q*3EtI?yfx`9XSIkp>W*4`kUCGz@fzC`I30z{pafJQpqZd$5r*fyL_Da%wwkf!K?_=QO?_9*zo!V2Mn6*Ar0G@{i7-!IpE*$
T}76zg4z6b>`3_=@&YKS0&0>AgQQxu(Fa`QCGQ$!O7MSns}`0UkCUUDeHgx`XcX&Zublf33Z%?*1a!6*K_TsOdFvIzd_FP`eVZ130U4YG5pON2DBb7UEh8%N
l>l0Y4<6-^G#u%mEd?w<Ss6P)d&`o?U9vCz=D!wbinA9Q%b2!&$d4^N9b+G(DhvYlU;B5oaLg;E1w(Wm$TlKNl@fG+5FgeIdE%Y;L_q!x5bJ?~GzP+bI;(L>
w&l|kH>=&mc>0Ur)%dORTo4P%f6eDdtS(IATGKJ}T}|M`rl&xQ!JTCuNDdj*_so@*4WM>3DU$oN)|PwVCP)Eq>D_Dt`6vPXUAKQ1gLdvvC&0<?O<c+1LTMfV
jBT=ZJfT`kK2fatZW5a|_Sy-3kq;oub;r3!h$2-XPdb=^ZBfVOwSG`nB}M$AQ^4QGoYg(3%zD%`nJ$}IMXB-vp$L`=65)5)*x2e{tK%fx&^A(;=-)J~^eyrk
DXU;uD{C6uDdPlNdCz&ttD7x(S><PrkbrTdFzRG>!73>;*gpx2azdzlkyu-`R-3%E7!?qf#=1W}Ht_VEfXk*5{eLaT6`kSbLcLt;6AkHv5QPDze?i0>(opK-
sk$be2#MIzu75cC<|#^M;Sy=s0>M)b3t6UeRtBS=i(*1oOaVP=-DwOkw}jdE8z!!UvjFDLD=?&E<&B4p438*nDezDxk3f>UwRefS@S2T0KraqeEJeqpWoA#Z
I)x|{&Gd<$EKvgNfO859VC|TcU%%R&HCQLXFl*-m?l6NSW$FDfl@7L&f!(ej6NcPTC{XZ>>^`wa->f-QMBj96Xap)CNgM_1;?YsGh(^!j@3X~pnliPyc21t2
c_xg-hsBuI!8S6z=9oXhCMyTIE^-(~Yy>u!Fe;vJ!RD7R9{vsxxWwwCLRPes5J=nR82C6-cg|y<OJvb$7=!&I_u&M+7lj|mEL7@r<yPPZxjI2m_5(#<>4Ig7
5%gZ}!kZM_UKO&Hg|r`0tpG)<H<lj)ao}6DHX7vF=l`>5cWqWB2dek(ofOVxy#Ce8Qs=qvu7X;cLz-_9XYAq0ayj!}r<1VB){R$o?>iaJ#T`M{V_l6od*~(+
SUJI$5tO=wNVqRQOxha#Wbc}{1gztF1=7>b9jPt}eK)DxKatlkikFK?2ur`km!Q6YlQHD)Y({bMR4Wk`eXdsFgmfOiODU<BQBtgCM<Q~D<Q;dqUWRQ3t3v>n
;p08t{g&_sADshy(oOOUPSn;2s<N|wFLK?K2(ey0EZ!3R(HCp7k_Y(0o64ds1)@&Vy8$O*!m=erB!T8^llC0A%AP(qXIuK8>2QcX>A`Q~bVLL2aBB+ymEzM^
)iRWNkb?0jH!()e5+gvjEf8syMJ7wDxOE^hpc=`CT9kW=<>oEl-OeVj7z61`nHpTqQ3L_HevIn7@_ocKQZ1T!P+O!U;r|m_c#!w+wd!5=8fNH6>PqG#CqOeb
CkiNa(pRzyuPc6Eyza9uBx4S11FpE)WQsL;$TgMPvKd0t9)pGz#;2$;yi)4(jK0Q;f|P6X%@NPN)NV<&Y5WiL=y<5^J)o#guM0mCuc+^ZwleN#ugq9HqS=7(
uW^x4VN;AzNZOl{y&ib&rA`4UF1gB%35vRE;iQ0vZ50cwln}Y~qjF-<7c<II&<@C2z*1i&drdT*TPFR=hCH(7Kw=R7vUs>qv`(WJX!TU0i|nQ~ZjcgdaU9FM
K7~Y9&Sq~EN2If^(FopmlNH7;8y@^G22M4Wip6HTc)J<2##m1uJWZ{K1-bn9NUHIwm|uExW)~Ie?gqFz($v<_77?<5`kOAdf&yi`-=4A2r-i?($ZY~of}k&U
tMaYTqhMI;1s=3QmHl^XVr0R`6Y4RB<*>1hGG9vORmae~W`|BI^a1%FpwF2>k{P*0uR^Ad2=sa_nb?bs)=#Y}2%S9Cj2^OxWy~lkx2~ujbsvr!2!#dPs%#b|
;lm1~55wuZnn*?uOjiYiqPvrJ3DSVzv7gmEWe!2rt)(?*=0t9Hh6ztb0m}+ov&f*Sh@r=K4XlV09L-LlIR%wZD;YGJSK2&PS;b0;airWH!#TZ?noduxd=WU8
hqV^>swX66lMO^GV+IQc4@|5RKeMO}94wqW`jT+xVTA4WvtvHth|Q4)5JP%fpcJU3wf%`gz)u!~>WP!8QD>~sQ>H+pNg0c}eR&_`NUVshMyxgO{84`aLZDiw
Vws%{Q3$3R>mj-Vlf7wCuZhMRW^06}37Dx89~L`n8k4~H9^cEXkXx4^kUu%LHy)m1*5?nvQ&&B2U=3TBoW6nh@xBtteZh&@&jc_G8W*LB{ygzz_5B9I-E<>{
?*H)ZV32v1)lyjoh^n%jjByzB3*964LqD1(ddAzP6o*VqLjNYKFT=z;ij8*SMEeyK+`G<GgYyz*fg|_lP?*Rg3<-!rFon{+ND%+Edra(F_OvWE@ty$ohmO2@
-Qe*Y!}zqz%0;}z-RSCjZQKjvvf*6OlX}SdNRXn`!Y_}1eL)ciLz|Bx2Fxa2{8-LLZyU1{@$k(TUqt*giGG3Ck<Fyhh}g)?plGbU?Sk^AX28CgQ%kZ+zp5mJ
!>&#-n~LH##r%gV=66z<D+gmzL+oqaY<bsm95z$4v*_f~YQst2?EUX>sk@YaO6CUT2pxwkMf|k(Nh*;_g=PN;d;o;B(lb`_&;henoy_`z1AqloBWy-NJ6+1;
DYRFc&wvI#scmjFfaCQ2&^yd84fB((M;bo~?HV;_bUzCA0kdf)>kQW|0T6Sf!E-*4fv#R~OLl=S^;L8ug(ty6FvCOh9p|JVf|mhj;N+yj)Th`8fxve3`W?BL
ulGC}Dd6RwkfF#jdA=Z-OU*f`4+kBJls|=4kGLeg9E;FpGOJZOQz&>njsXMZLZScmj{dUw2j&SRTrC|i<!Q_uT^{!~n`w?qlA32Nr9RX?4In?;CByLL9NX1W
E|f(nJhxgSQ~_uBnh~7Y#LXU2b`fHQa2yI&8h<5y<yOe(dL)c%l>nV6|AY1gfgPPJ<R(sBap(6>`kccd7QY)Csv&OKu4d*WoEfmt5{{Hf@Q)C`h8PKda+zNT
Y<b&6ZEbbM0m!J)#V<qY^T!E#{nM)gWgbup#JXzPS=0@KbE#md10@bqP$U;(3?IJN!NF5%zw#l-N4z&-s@p;pFp=&QPpx-h)|43I*GfD8K&Dp>7mQZZ3Rt^z
$EQ@#LCx+-spP4WkHBts*kbNyKOiRuSiMuwdreB{@mfqAQJ>y1-Gn=;aK-(Ei_Qn_OhIN^xflU+SIjwt&MI{6Ztvz8YQ&@A_7}><&VHoCKKmRodgB0l=@k{)
T+&Cd+ad*_Z>>r_T-=*g^`nKru-G2jc}MS+K}wJKNyt5Z)-Zu}8SJN&c=ae~)v~M8b2ssjPPF00bQev72CBKCxD|GX)Q#FUB~{{llZQ`pY|8ra>Xw+Fq)xuH
PG`VmJJ#Va4x|GKH_oy>L?=^n$h>?!M2ur4*A#j2?uZ@`g2^d+!oOsdtbwAvf9_2|X}l=cHK`iOU#|T9oEjV#EZ8nE30H*|J9s1|@1w}NfLUIJV#y9;>~_T$
dP92}9m}KA3jBns(X6PKs3^7n1WN&fG4XfyhTb$J{%<>>rZ?x`>W)}Ywb)@Y)6t@tbDU&c6DEmnk5;^J$zS7wxLAIA^R4xSpeS>Adof+2H;zNK1<1O(w_a-9
0EG8QGLeq|L1%9EB8~HybyO&ygk6j2A#k>bJvA<qS)+=bw=!uUC8lpE8yqcCb}%;BsxDqwJh8=I0?|b@6uMPg{Z9|diNUmp$a8>XCYlVUQ54!ebmz)SR&dq^
`LMGoq!fl(HsGn={{St+j&xVNGipjqSxuxpQH=W14Ubxt!zp-C6p6b(3Ot9hHtl3V4{@59-yxZI!M7EEzcTD{A@s>_!YSOf-`!ZgKv5{|<9eBw>c;ae3haOB
ASDLhZYlZjK&_D-`6-cpRZgan|GmG{jozD`WIH*o&UPDs6gY=Em);@6mnrQK;A1`zfQU1zF$zBTStk5vF)*;s0!<Sx6+MD@+;5Itu6zHp5^5BVDG(dM*!O>T
u0R#C>NKD_vY#Y!l_NuM*9A_CE#&|+r#pkm#aNT0Z(MpFbz&5?xGE?;XN%zCor!O2a}UIwsAgdD29)s6fMpd;&ZA(CRujyi>+cSbc2cnVns||+p$$^TcW0!f
C$F@I{qJDL^xY65U9?4;h=out<IFEda=^G~s?VFb<-dsNQ#-^)D;@2KFb)Zx^p%Z>=D!<|c8_DUkB;W`<y(T;5^}j2h|M}fPc>{QyjYxqVNs%Rq*OFEypB;t
cD~pI^CbVXP=E@BumShO_sRXMkG8z-qG`OtP<U_?wD4UOk#|SHW%AA&Na_7*15bOmnYyuP_-nvX=3m<DiqmT)*T-*?&#Y?qukxA<f3>J*eT1jIl9lo~L-RQG
Xp$We5zWIVn?Y5R^35>&Ek`N!P5AOSusuha5R0GJEi##Vp3%rGuVlCkB%7_J$bBgWO*bE#K*#(cBxM5?K>s!|2+7T@L3d;=KD~^7V0xzQ`%#Hv49JZ&9Kz5b
ePU-txlIIgCo<^K;_}o(luG68LTBmr)Lf@S=m`<n|CPSfv`T7y4W=65bvN)6RxiqpD(H2VDKcFZT8_t~9XWr>tn+oO^93QVFh+_39yjzCs%4vs;%<MO2kiy~
CwN%G8mi=REUg>@iYZzuJ07(hUI!81(Xwu#4<dQFUwX*#6Zo5u6LE+{*Wi1+eLkdY$+6X%)n7~qO+o37{7?79t0i`Xmh+Bsy4pj+jm)LAvmzELz^fyz5i%(b
MmSCezDkX<JGkVF5io{Yxb!ezq|E9Iw@@uZsBMt8K;{BUN)1<%Lz`j_3&RB>yz9LvxViGM*9^Y;e|;hKkTS#_PH?Q(U@<<SygcWUoN<t`!kU2Yk?i-rz%0r_
jKF&?%{b#S$u8<RpJQ86cy|QKhCxnW%lUEP0cGXK2QRs$YCU;Bsjl}2tvaYi2h&aR?e!=Ak<hQL18;Uj$z?&V=sc3V0P`6rC;+eWn;13zru&pwM)N}YwPRMW
Dxy|ZJ9aDS6#8R?m=TeG`*Z_*8@~?7f@VbSilUIx^Hv&jJauPf%g%*t;fYb%S{{tZD+QjPu?~n7^<*v^Cn{ED(~x<y#kQ1_j7ZDuDl;M2J80LS%>L03+_i3e
Bz_nCpClK2I!gij0}bdD;i><k!<`x;5wj*a@EJd@Fypv?pICF_sL1?`t`&EcESzS<=jXvT4Qw4OSz$A-3Ad$i;8gTf=j*VX{d?d6<Kg=hpWM^)4CfSTQAkTv
%&kRIF|M-I9YeWC_R#1r%_QM6<7Nhp)($R%NczU}G1Ii7(dpFjtnOwdEem&auCBxvNmt`OjPCazRw9bE_0z|pRW3-C<TBCm0!LXzXmoow#TR8G(^$Ps!Wu!$
7P$;eE>=yFP}x2pE%c$N?6NblyYZ)K+6&Z}FJ!8&leGg_Y@!@!;H!>2rwObH#|F!Q!0s*gh&8+tVS(9m9Z@6b|E4SUI6OimbV#lQVZ;xEln{wHDggo-RPJ@B
gMrHZPJ^3rOJuBEQ5EX|M{$hy?^{6`tiu&1`^MJEW=L>0be<;iF{^4Zyi|fD0yKJ~%JjWI{wd8uNu#m7kK*T+f;muC*ArOp%hMtz;@F|}f=wYWb$yGS+lp4>
dWU8{vCuP~rQocd?E1qGbUe`$J!0~n@S99SF8T538Y|-|9G@XZYbJD!47jnd+6?c{0P13Ahp!*84?hZV2!ijYjMCS8240qpxzB$+7(_i;N!fjo$m*}ki(nSW
v0=ATIdi6vAb`keL}?)a%cFcBxj@3iRMexrZGL77VXI(Ad4C}>fm~(jtF^^h(CNlb`M{AgN)%!EYr6Hu(=;^IcJSt6$y=`snLoRBYJq$5aIvp;BseN3NdoZl
tQ6yVsHO$A<S(C}A+eAl_k~EKe&NSp@C%4siRD#pc^zzO0>$+J*7yT`gp+Yp#*{m_`NsDF#&)TC^m{wP)Wl+Ant$FfKpV{Me||`$!PsZ2eIL6ViiP}at`b#m
h@&{ohkat}O%=M(fd(mJCi0i!m(I{=;8I>)e)q9abzlrl4Nu?cbl|Y7gw>x`-#)!9SUvGxG@13wXXz4jWI!A=waVcNGF*)HGL$<fWe?Tr#Qd{p8P~8U_5z_|
&%8#<wDP=@fp)+MM<ky@f%5D60o0|}!mW>6S-<@>#vKN)A~&;KG935shD<~OZ{cX399zTf1t7#kwu|GiEO4MD<?)MjfB$)Gw`-cq;XDSq)0CZSs%>Joh0{>`
D+l=58F-A~c8ghOSh*~g0}?LPUKb*l=HPbLpiWX2Q)~ivze~upB!gR0dSy(01E#`P%!lvC;UbdiT|C^*o<EI}+!;+<2TQM-XK|MN4LFRZ4Hfv=_xpRwgli>b
@sbmt`WZ(G(ZEFH=vm0!S-?b;<PBZ(aaO)JoS0}I{6COLYAVr&pHJKpCxM#^uKj+T;#73>J-ybYpzQq9#VQfK)X`HmNyCp!YE^uIK(oS8R9v}59Fvjo^c^cc
-x6XQM)6{dEw!jAc|YtgM&@RtLZsXonLJl`L~g+*df?OQZLAn8g%?>Kr0VvY*vY|$=zji&A|3pcmhB#~Ap>^txoiU;{s?ZPJO@=6!jBtUeZk@hTa=b4%4Em3
6Ss#(#gxSd2ceDo@*N!IpNKu^Ia1xCVxESPH)wCUPmB#vjd{wH`da#mnop+e`ThZnzMVZrf2FK;_9+6;gCn`Dc&82aEc+1#{#jOPK@R+K&ZyWmiRPhL;LN)0
wKSSPIjHm7)N9wi4hg$9*Sdbcfma(*q-_9|UfvW&!8<+B%trc7%}{wxx@%^|>SO^s{K9iRtIbv+Nj_Cq0-PMm>ybV^ufKQA5!#Rubb=MdOesEak$VW!q^tnp
&d-5;c7jD%__hD`ST!usUBHYA=NY%5FY=!KRfPsIAiZqMzVxAsKaYNSOWVtDVAkXCiNN%5`UkXgdcdfMeWb>!A6H`(e8L&wBHt-wlkmv<q$;xpm1nHI%58!!
jRnw98tapNphUIBGjuv+&jYj?O%Of$agNsv^<6WDIUG~MrSGD@?<RXGTa!s>*A@4daRdYkfXK^W>wfb_Fb;Ved@gMrqKcw)O(Q!?i$K#M{XBjdpX8U3IxOy{
wr`dKKH@EI5d=yFz9i00+k`yAX!f(0vFxMb=5XsaAtb9=HQUe-utY1)U;dqk=u(=c`AoYdsx?IPS%sOE1|<*-aEoG=o6!p4M6Cy~*z$CM-c%@>T9%HhJ$Bqg
FDH42|9h*%R;UpH6s1X{UtP^?z8p-ye3sNDbJ*jd3SJ6mv-SGAp=2w&qx=V|nx=AgR{_LKO3JM6D!$iuSIvVeMJ>TRGL$+|8{1qf1@RP9I{ATa@{fca#b*_c
Kw+rIgLmLni2@lOTZ)G1Fz7}0u-ajIyg3VtI$;nrv+Jc@dzJp28jXmj$4mATTO140cY{gkCZ1+O??y|P4klLVzTh;lQ6X%vfN7iU?brvLH((j>EQFiZq0OUV
4h6ZAM$bF#45ArDXsY@F_E@7mH0~Rs=jOhX%a)+6Y@J*kCQVPaVpS*r?PFpi+SYKwF&!AA3oZh)93@$LAOMi)Qp9Y4JGsh$i?a;eqn{t?x#EruVjd@NTmal4
=0*=%9X<-Ne3y#2xLVkFQ8kw2m!}j#$kGpceR9i&Pkr9B%QwhYx>)TV0$?<|vKa2f5|{Tv!e8!YP0W&Um;HuzsgiJ^k@{hqcEMJe=;f;RxkgPGnGGoB@&LaC
K!3es&qFz7If81Y?NIPrw|6fO%KhtOB?qWwJuxAvuJP=ecF5d=@wxps^t#8g|KkBv@w?f3r!=$G=;oR=(!`i~L9n_F1iNWubDs(GC=nP1s=jolFL(zn;oAdI
GvHHNrZ+mi*8uN!P0pT)aN>oL^R<0nVPr4WN;8yJQM(abBWabY0EQ7Fk!~pm{S9qC+&MQZgim%T%9+RI1FR2f>!hv*Cyav!tEdFlPx+CciDl2ra2#!RWTw<!
WdkCiSIQ~sZD`GpO6d`J2O+Zit|yL-AKwZv;;IuS(vE^9?M)7G&alg#9-8!iO7I3%S#H};#VOLV>I{>d$}bT58+n~!e90&XqT*O7oY!&+2*cK_Fxiuoff4?6
^o>)oOkvDxMv}ofw&sipBr{XPU1+=w0!2fUXFBM0g={{R0~UW<88Jea2;%AnRzccVyTvHGOk0w>YphJ#R>o`L@IEY&+@tZ;(n6L~U%>~M`ACz4Iyobq%Sc#W
Y)_WGX@mOqxq-J$aMA+xpfraxD>o_nOeLR^Hm;3Nz_egWk}J^!1K35hu4b)9sy!7`ko-^r<}USdoR9!f8$2?^tdK9>zy_F>EhAZ~)awoFf3Hs6(eKato3vij
C!&j4$t20@JJXp-l|;L4^-t>6V969ti4;3T)iSCS9#Xa**i@K*&-w+4+0x@YmMONtILF*{cT#0$M(Y*xDD+gOKX?LmZBP{BJfw0I<qZB*lbrtn6a3ryNvV<=
%7F}>{=fxCIZH!tzRaCSw7u8qG<mIH<bv2++h*nX*gmF6d49l7DjKl@xjWunN?tBK>7NxCI@A_+(MX#<T>9L6(n=4LDT#0vriCt;cyAf?DDf;ULU@8HWo4<0
ZL{Ii5rC$`>}_>6b|F6;E|Hz`Nuy9KqGBp~+N{UCQc&f$Me!Tu3o?exl%`N@^Dt(0DuEo^m)42F9XsY=I@N#+Ep3xI!v(T-t}guVO`7MNoaqsn@?q4)YxZHr
QcFv~7k6(ca1L5?S9J)!!WhO*_X%HR7~%)!rQnXRH+ZF2tDz(v?qmNt)aab&F=#{mKyxP!K5L)up=X?+8`=qf>t#-a^Gl!4xM)U(GcP-s9tL^$K92;IPTU7<
5Cdvut}0{wwEqYD?xzpSRX3>wIqrO@jJsR~A*d!uKC>@7smKWCt^gyj7-@#bjDY1MvtQ%KFl12qQ#e~-1;>?W9$VM`I;9z!cY$bGkrXM#4aM1E-<bdB^XJK}
m*!z{o--xThP2<1`p7vuu$)s)hGe27hz*sU)-QCC-I~-buoHDDp!J~lmsBo>whR@xT=tdsM+*TZsvlfC`oQ50tV6UCZY`>_<3i@(YLmM-i@o3k5N2F1+DwNh
X-Fj~GWhN53m*81NZq#!mg4)ShHry<j&5NU0R5>Wi9S=Xa(ZI<l(E}R)%yNG%imRrz^ii8TWr>WVM~Sxay8R7S2C+_qA14PURi1&kAe18#@{lgbd;z+?BQLr
q*V4(XpKmTeRj3=IEj-xzw~L^)hGsB>l)z_HL>ZH*3^B8HBe7l&A1Lg$9rKm7mFb1O=Mv$ve`1*$4&7K4uS|8!5TVbIs{op1c^?bE8(g4MExI`y7*GmqKUJ2
#wM3seHmnVULkGxo;jXr)7%Du0q3bu7=0STBM2C<W7s1jHnm|bRHG6svQBC&>4%N?(?|Q!%DkW6P#fcYJJF~JAyh%XBHD2V5?cfo_oK=<<~=2tTHuprxtAr3
DRB&q_6uRjlz;b|+^5w~_<bNDUxwg_Na=`iCUpm1%PtNNt5iEG$@Zd)IwiuqcmdcyqX>l%ti>mqkXrFIR;wN&CH&WbD`NXPdgkS2H4uF7!Mj5UJl$#$KoTXp
LKqVLUZ-T09a<5MBHg;oj`&qK#)=K-<1gb<r~b_r)akSO&HL`341)x2Jaa^Qf0ko3`#-cI!fb#wB`QvnB)9W%K35=HVnNX}>5dF&sQaj5VoR)Vtn~Asb72X%
^B*Ht=1@icc7V#EjyP%>8=3cmf>0wsrzULfO!eKALi!9m$o5ee9|6ia5&F@~g*fD!16^(^sXs3N-a!Lw8G)9*b=e;Zj+za7EoKvuGL++Qp<)+&%XXm;yZ5c@
OlU`#(qX-}`Krs&%`%j$$gYM>MH7Dw`H@K;W=$2FpBjK)*Lue#h%-mC)=34LG1ImViJ~gx#0{5iSRH{DBy_BsowV&}h@Cy9CKACdg<VC}wSXSw6pL|=th8_t
G)u}La7o=*c-6w}^D7b*GEr}#T%jb`mUZlMRU`YL*#TFO6TR1oTB8T;9=H-rU7X+lZkj0p)rcwr&1T5z?B_3H<Y$>i6ArCXJ9I?Dis5HjT{I!Dc@ODqaYGFP
b`H89%<jL*;0_B&K~#GQS9d;j<rlC5qtK8|?l?M|?F9w#EifV7YAm+4E<j0_&j-`-$=IS9(zP>wp{AY><>U|<F$QXd6#v#n14>w9AEeqW?;*w%9C(Mf)4Hmd
kSaNeu(X+-j<oMTu*kg<#!Y0bmK>?8H4W@IQLD^e&9ew|yc}x*jbi-l?!3h_a7zs~O4N>Dp8H{$OLpy+%Yw+4jX^M$ZO}g8!<(?A?8K&`5mhbFL<u7PP%ge=
1<yBU(m{GzS8=n-X>9TbD`ngDzu`HX>m7s?J;ytL+3@r~0C)eUD_O`-S-(rx2g$uAQTV>}D@+<Oox*=xudJjSE-kR7p|Gzk(M>T;Qir?EKbE>HZrQ!hY))77
!Z!(pPnsq&R8%Ckiht_YFWiN?S-DS|GpK(8e#yGHe{Cza^MLmzhl1Yz6c6nBI>K@6sfK=lya5^S)Y>&CVl@(5aOEI6YyDRunssfwnui9=pp;M&Fh3OUywsJM
q)<*yIkP~vV+CjG$+Hj-#j_wFcpDhJf~~PjU49>Gl!NXrwJ|#?SfC3Qg484hQ*_$U^A5)Pf2aq(@t36d^K4Y@EO5<&yTQj|ogdNlb7=AEN55nyG0y6G>187k
b12>1Q>Lq+Mn1EedeWl}t8y`SI^dYzTO(3A|AfRO&9sS_PVh-`vSNfSEXLk(jD~ss=J8uVA!NVu!vv-z5StobNe&)XXg*#Nxu-lM*9*z#(1s(|s&$f{#0B*4
)zMLKM*H+1lY-5QRU~W=X^U}K(#c({8z5qFJ4YVr`FWK*LhyB@>8~XOkuTt#h9fWvczgJW7?T&o;JOceqEIB&ka-00+ZDei&?-=*OEOdXl`Ab)9ylWz)|7dA
ctBi-^BlHXR#C4uN&$`})P}caQoEy*tB=Z~Nz$T-vk`eA=y)F)zD|UN0)1dfm0L+HZZm^?x3SNih`wvxld+kld=U5v=bshOE$Mn7JZiA%#E&*8Fpqt>BolLO
M!^$z4?&Kc#8&)>pyUS|B7+k)7ANQum(IU3&xADm*aLB;ivN@xTMKz#MEF4m{qg<B(2Wo=UgT}@d$OGN^_p+1S}wQ~9J$QpprU{BV1#b6*LFc{0^)KXm42mM
SKFlPN<Eo{92o!)*=Lz_9wKp!XL@5O{{N1IVZk^@%VU(P19q?}{?*Dml^Cc-E+7{8F>Mfu0~pimD00#6J>6UHq;#A2mvcrp2gk90QK>S{(23XY{~fc|b7a&a
K6DMUs2R3Aj_21EjJMDg1EhoJ83Ek-n$kZXHm5PISVqcoAw`cx9g$51M|cUmMfi26$p!~ysySzR9-+k&V-DmZ=1E-{{BK#UbDG;0_zzms@Is=97d}uN)^x$^
Jn5&fG+tO&{QDrwqmt3F%d+e$J5Lz@X<naGaU!}^lp~(Pzz3Ta(ca)cA7@dg)K8imx1Z`9*bTKMT%$gtTR_bGu)_;!{=KqbNu#KJ=*Nl!HzL#|w;w;v!Z@e!
+vJ>h>Ec1}=rm~@9I|hgdM&;#JpQ|3md5b#yoP%6<r>YLntQ^nN3p-cH$<k8iY*JOUDNSL_-~cO7fCO(UH#H}6390pdKxLbY5PcX0F=sO__->Mj1uhO8fv|9
k7h;v)1E1bmtwGic)mHmmi%W0<p<rVQK791lFu*g>FXJ#`a`16P_HfxC~nB`CVQI_eP0o%X?m354j&munlNL<=&PeqLHkTJzX8gI*AsPy`Qy_G+}-u()IW$^
Pz?Xv|1a6=#t@I&Ek9z^w(MF8!igfg|AkCiEK~vJxyGVij+7eNHT3RO*BOpY#?$OAw5NqXB-+Hn%D8XB2Iwn``^r<sp-W7nYaIwXPGW9)xt2<?4pVu^C?U7)
@{wBP@CcOu8l$W_A*^<yUlaUvNDu<2dY@d>t8W}=_cQ5MwjlQcjXM!syjg}^#Bs##@RvfpYlGbn(f2zV`n^U&QmFS8L*UH9$lXIS8aFR8jLt(rq=(&GgBNND
r+)RhSdg^%NnpT1eGU{rpq8h^&!N4&-NzYrL~1|sNea}d=jmyr0KH`T*>;w;q|#_yy1rr+AXs4(5)fhpQg!xZ{2B7i1c_0qoUgF>Cq&|xMpA*_{Boh--1ySM
1Ddwb!lzzuk$(kz4<f7{_?_fT=|RD(%B~vs#|J<6Lq~$0PsKvQ@Wf~@)NksRk{isVk`R4d%e3aQ9U*n7q!yc{>^By)bWVmkUys{oA-IzR1=I9c!=ej>va+6k
|FQA|pluWG`2m^*I{YfVkFeQ3+#&&Tm=Z4SaSOQf^MRc|jK}}2Au=&n^*0Ua`*a}9wO%f&apk2;M#KS*i&#<IA01>y%i0S7Bo{-<tw3%usW?nliz#ECqFom-
AY6+16eJksUkLf&Bha&q>g8-xkFCXLp3A6_C(Up>h6qnzVo7l<RL2q9UYKBn>wc5`to)&bR>Y<yr@KDrp!TVc(Vxv~;^V{WXwPODHb7eI|7KT$D-`EkG>y_+
bNsL5qA<<~Hv*T_lK*EFq}@a&S<*eYkP(>}y|2B}&|#K`DLOQgjh4d<A%_;5{LwSNgp?6?b(hLYLp4;yHNttEuIjKSNB(hV=9>p&6+!Rf#)783TEpJLD&PNv
#e)GKRQ&9M<ch%Yyu=%rE%03tAmX4-Cv6zWBa$jnj0^2(izLT~n%DgF3vqf|^R${+VPj3IK9fmN0i}*rLG)%^SXTV$#|{#_H~|-FN;L{`c(?18){o`}!Q{KK
Q%}^4%b^a|osy`%iQN<O@3Cb&e9zUMs~VqMOq9s3(0In%bvG23D%HmaU|$+wJQK<s4|HbOp#c25fY@Lausl%RNyk4vve$TI0}8cVw(n}S%V(h6iSx?!y&AQ|
9Og&m>OO(Y`Tf(|CJyz_mGS#Y3B(;*#2a~hh*w)HUofie-pty<rSe(>jRu#>tETSDwkkRUMlnHPe2thHCrw`pVNsm&J{~B9ebhWI3EWtAh<Uu%jsvNZFieVL
Up;Skxc8yMrFxQYgVSHQllc5gYIr_Z>!s+512?u3q;2XoUd?U5dLhBz<XLaPa@?4=diQK}KcP;PBC?M%0idFGeB%q`+7v}K$5LXDAZ}n1(PvG#R<sNt<3kND
XVfgFq>5kG^EGc}y!v$M`4`6&iJUZ@cI#N0*8beTqYGmtI*Q8WDvriPcg-|q2>|vD<o-E3>lVrum`i;D=HU@nATFAnCC!0{Z*O%bd1QAC>?(wv$?iyTP%P*h
k5RmY|Ev{l-BK_LZT7?kcVYQ`c4N!zw`R09HP(UJ$ovI7ZYb8@IS`mLTXP`RjS8z!^C-15LRk@An<TOE`F~$<sahcyyWYr&6230~<fVrz-c%!G@2n2mwlKQl
4sPr5tRY#F8Rg^~^69tbHI{i6@pTBV;R!|B30PsmEon*+o2sLMF+3EW$P)1UIPQMT3_jJ-Xg_WNTOn>#(@VVU9q0o(F*EDK230MMdV>#1Bk>k$+k4+zC&BEg
+IL=R!f->h-0`oIT@`I##kEU+nh+4YVsDs}2w=GW_P~i8&<WJ8;z=ZgjH}3SDghe_Qo&eVw2PP7c4j6{I(JR3D@dp`X(%L08INz!5j`K|cD|B>L6BXZu#eoG
S?NAwC=%Cx0&E6q9mtCqA0=l2Gy$wEj4-R`X-DD=49%&AcAaLI<gqUQo_j*zR(d)C%mn9xmR>3DAH>|Bg&`QLlqW{Ia^3F@5Mz2l=Xy<E^7|`@g{@t_bs>N`
HcFn<NlTH(!}%26rcrh#1pSFfhaFNLZ~j9#<VO6~K-+P+eb>st0d0({_xOLsdNE)&G@#42cV7g<8Ue=z-(Oam`523m;;xJhy3;(cz)5_qo*?eP(g^*lvZ}iY
e{=OXvrZjlMk9q06V_C|2^~fLtufwqz!<Q=_#2kND>C&<uw8vwD~%8KZlQjh;1)q4u6^pQ4Zp4oA+x|z%xPetP&Y;h)-s&|MuPj9Q#=&=W%1z)W1=#+4nWhb
N)4lZEb<D0fK+xgOc*YtgS8V(hcTM<_dR@qcQBr!{Uqbj8MzAQWcsF480~G*9eRF@p_IiA%^uW}H&o|`z&0D~k#S#!w;KjqG*oi8(v`4o?rrrZ5A70qb&|c^
{}JfIqO8h`^adHK(DBSbYrU%T-Vtmr@HbqSJplW4y(nq%dhZmi7FH23U7{9|*teW=1y$KBc_wttN751xa^y2|_O)l26VaR5=BMnwMjH4824b(|9(oaz>`83~
f;^^Xla<c*lj;0qjJAfE+E*gtz5ac~q=A`xZ-N!GS`lDSL08cg6++d-Z!(am@ZG$@lg>TyqJuDsC|o6a2q%Rdvo?=z=DI7TMivGJW_A<HSG=-k1xQq?O$%A#
<ae@dQUaXnI?Gc|!N}0KJ+}Gx8N>NcZ!VK%r`UVYgFe;xUOt8d*b(Z&w$)+Jc?8ClZrJSu9U9-oQ60=^{pBYNC{B#AwaAN4dl*!)xf5oJIh1*Q-s%?+&^IWv
93T-{Ow}zeWS<?F!m@d|n+<CR*i{y`!NtvW7&gxx>jD-q1obpN<T2t%3830-YILB-88oY_rP8v@zp-q%gz_3>4bcqjT~JBbMKUT(D(vnKK0gNwrSU&2bFrO{
@T6Q_q@fahc&ml=mry4N<bDTZjEhBz!gm?*YJp-`xngui_~Oso|K83c9ybwEYqO`vtBv#RYTr0-RvJ2piUWiOvEMaexUVxpMA)*54C{i3h|NuML>$L>gL%TI
AT*{B^>vyA#(R3Nzu%7Xdw?|@zgeb!5{v*z?Y}KHXU6$Q0Uu6-a!J`nqDk!B*%@JtV@IN7Kv=&>kI)fZ;qF-MF*u*4QB*?<ZY+R{vnD|;$;mk{W<mD$jZ3lN
ZI2YSwQG;p*c2?6W0}kbz(w?<SaT~nq`|s(%FZZWl(&8<UPu4yzUfFW_Re#2wsjENkdn!F9Nx1oG{x==l}4jxybYZPwuuAV!qvzaAjT%Nf4#383_ogyC6;*Z
-X!gz2n^3&sH5`?Lch3xT*14YJZ`WxivyOlXAFUiWrC4zkmiaAWiw*cqGZ4q!jRRqYOJdoA#{Bcj0Hl6M_X^*qy~Pg`HYDp{~~1<4=Yp-V)~iun|`^*81Nb?
4(;ae6(X~z#BB;nFYoxVJzAHkKC<fCI-J&eMC81n|LW{C$KNfa0R$KOl;>o-Hu=NooaatKpULzzFw{jRT5fhjNXQXzt@>UxqJd3(iKc6vJQRivlz5C&Uoq+2
S4UY9NJvj&9wF{ruD^4s+;Z(;LZbXBs2j%CPMW0}D`SNgFZdlc<3r8+)plN}kr6Ve={|Q|5#um~9`}rG8`Y8(U={Vg()HDS>$XDA2%PPbozHV8D0W;B?QsvG
H-f&OJERW<URDGM(u$$Zr%>n#g$Z)QNlPlYGvY(gs>vk2t=iO)pW&uyAP5LRR8W5bGRC2t#At(KmcoD+5eE2kJ>bcAzeG69tnWZf1GWPW*BJ%t+x-7n%^=Lr
)?E_zkiR~Ac@%F%DxR?`BZ~zyO@K$S)hu5>0s6;raB|`3Unr6MfsqtXi<fX~t*3eq2shHreuER8B1=Qqa<PI|GVQ^(+GtPoc;YaRh5B~&vRHt_yXGqEJL@je
Y>W_Og1F<;X0#SV*xOB_*{qTVEZ6W8V#daYo#POKckQXsPi&+>u=f9QQv4{&!fSF$=1gQsBFq%(7YXj{L_Rs!kZ*_aes&r^tSRXkeGx5(zdg?jNi%sMejevA
cyqZ?%fZ{Jkl=_VFWD|rK>(d)i734QOxklVn35w&m`+aJ$&Z_1Ufy};5r-`%aOWo{zW59OXTO#dNyGL&`R9G9mXVZZCcHT1?#G>|3uUz}2!>d4w_^QR>NVmY
|FR9PMO_S1^DaSjm}^|s&kdC7Az}@k>fau%#Tq3#XeO@lftqw8tfxI0PH3OG3esL`HAn9K&rL_RVZoa|_1g$ew8lLWS$ig#T&=$v17b^fJ^IokOB)Q?66qPT
EzBzPzdT`F_y<y=8Mvo=D*7|H%Icpe8uqkzg&C-Li})7m8+SkvFtIYJ4yu>s1NQ1;2VX)-@=xW$R~pbfj52ekTY6BdMlN7Y!QqAM-hTHiOPgqg=X-DOFQrOP
rU;H9oMA*<A&g))ZD1oYIY0yTWz=Muav}l3{q^mk(`D%R#<($+6W?DgkXCFQJY8VhBuIW~um!HnNH~{9>@Hw7HTRJE1Khdf439Do9i2Qe6Xtx9Fs5Xcs)?<;
ryg?&Y;HdKNu(kCHgJG)XRn@|GtXDu%JS{;1Ws8{d(2$f)~ph1^`Bsq-59=?k@>|sjHIZE7(e0+cCi_-R`4TQ-vExv=1nVnZg{;w9Q?vx8)ArQ;SaE{c7HCz
9E8f9cyy~`xyr5Zn2XRl<s*1zcxCzsLK)Xmz`T%}#N+Xp%^(DhU>7g#-p!YUze^qzQa3sq=qe!j26$*LK_XPrf}LA_B)JRa*0w*%&ldp+2P-|wi=5k<3*m<E
xok!sBB)a1W-T4U_Ip&ue>oM;#c3@H!zV;}TCMqJPTN{eGW0lC$~oEFo)d&DD{$IQ%qXWJQp763v2q`Cbqz4W?oTDm@Ro2q^S-s|URFuQOH&WJxgIU8e?r@K
;;9sbyJqz;60{HF#ts_s3Fx3jx;mS5iu>1|l)ry$A>?z>TEgcc$mOdxq|xsa-ZXIUryw<JVhOe3u!*{G?i<u@wC}kA?1*+IzpvAzf*cNW2VG`i-^jfb|0k7o
o5l}w>m9eVIp>ori)GM><7*8J=u!c=Va)u_y$f`Y-V2F^aFhTwil-@oC+EfOw|ajPA5nNCKr@j&q%X;x4p`^#ScE|X9C!6YCKt=ex*zS#RO@={kxs`c-8v?&
L@zq!#j7o7uZ1?D2&uw~2WRt4zISO_(yW@YoFJ2G%7gahHBp>}Rl+?#l_D%~ENc{vsHd;7``~e1@sW`()vYc#uWc-}VRVka##QxD8cMjIt?VTN$U4B-s2x#9
_$1>QCUXIfDOv*@PK$w9>HMvtkrY5%25{HX{Hlt2A~QXi(YpVkTxK!_jyaSGgnr-4lL#KkgHo2Y<B=R6tIFhvEz};S-;I-qbE2w9e1)5|u0HxEpkl3^c*sw!
b``GNn`I-^-*M>nld47Gco1L`&j+9+1i8jz!d2oNWl?l9pZx(2$>iUi`FE6uoS<Wk4`N)>A+LhK?pkvuVX1R;Xf`nmV>Ym=(*naZGrJv4u%=Wq^XcjrVid0a
rQYkjNd$YGtkbSdot!Vp1(%){{9NesYW!sq?ex3vF6L-Dn(t}f?#nR2D`wCb;zL8cs%buRzmbbCk}DnkZ-6EF=dl1Os_xv+iEg2ead)WLg6Fk!9#Vr6_(vg1
G%WtH1MLtzLuIeIMfN~N9j8)h2H@@ku9asm0e&tVv+{)aSglD5Rl)+Jz88|RldE~f^;M%ycV6(|q2KSw`0%}a0zz0|1>7n&wnV1ti&d*J_@UgogC*Cs?nrQo
>RaY0%!N!F)0HSbZV#5pEcQcXPSuy)Z;<=dpjMo67!YsDx*5p^lJx^5(0fn`mOq)Mm_(vOsu4<mHBqs|(8U~C1}Jg<MO(X=KrOY94RA9fw?r54qFN9=*2neJ
x90?BuaP*99kAie)<bX^OnM@p*sX$VeC&B_1*IKw!?zHY*8+g^4!Q59#i6<^lV9hI7uwx9Qpv@;R|qgN#tQRh{(1FdZ<!>d{yNUElmjiBh;}g^BJzQF)4H~O
bOBF@*@}v@N=fQfOk6eXOi}iOnBBcoPlE7fnkO97w2Yjc6gKurf(|yaFfK*aGJScTRIr<JPh!MRWRYz&X$J;Vg+%zpD)Zg4i=mH9zZx9k<WV66g|b>tAk6;~
Jaf7-p<c+q9vQTPfl+2X54{r2?7wW_1lhE4jey34o`lMq{Bb$gPmziNY5*c+@`MyUQ$8rjw!Gs1#!;r6sBGjxMbUB1>Wxp2AYNFN@sz=>=y1q@$v%v&ZFP5W
OGepiWYK`*MdtXgQfomcmN97{wKvXXh^^gPRI}uaOR6f}0QWzPLLtw!M{AIp3_lP3U%FdZG(<ybu2X8mLNqzQ$&Gj_xpjvl+1@V&@@wI|*5EI5vX2Lb8>4yb
M83;%U<$FUXzZ(hpqy?S2eu%|q_`A<>Zz`xPlmjZsW<j+6d??H)j>IX=c1SLLT8a0i5(sEBZl_KVyhmmsU@N&@^c>bFs^1>yxKaV<LM>C?Jd5vtDfIm-6gb)
C~~58|CB8`YJ=58zb;!5HZK@TFb4YurCd_JrI>Nv21h=v|Gs1F+?S!7A%jlO_g<tqF6icR1+hM4M}%gE+vb3zWnecuR|kqELGlP^o~HB-NYn7_0q0|7pnGi6
SPUj+VriPX2p(oiQ(Br%n2vqK@IF}tvIID&&yCh^+><@h<ocHX`<pQkAzcF+{k=+J(Tjs`P=>JH>1Cbn8h)V$tL8llVe$Lw@5D<&YtBL5hY+})-#XbJd2&0}
EiIp7^88ZB1%RjoNk3BF9DuAa$7{(`-0^K-=O+Zy9d}&BSEPl)sg~SXkl#1^NM2nC=gScD{vt-p8S3qNW0x{shza*9|9yRiOPk%!to)pAkT}D$U5nzlYy`XC
a?U{0kI(8Ybxwb4Q5Oj_Z<%wsm(ZxT2(0EqB{45VbAwFf8{z;rI87*YgH}ivFC`X{G%zz;<@Mfa>>17_D(h`y%i#c*<X@j9MW}&ugYpctIBgI20EbIUAw<RE
fk>y*<=(N;sWnF9N-G;T27+j2o=teQbu{0?Y2Cbwf}<k;!;YW9P0`ezQCMzD%ZUgV9%#kMWGF#uc;vR0GutzvBFa&x|9hhDl#v@N3gNeaubR}(Snru}om&L-
tUQ7<EMTe_d`%+4XWD%U7<LYWw+oxvGs<Fulnpl)qnU?FLnh<AYX<g`?Kyn7CCN063uUhKy6{5=Rt3K(2g+x)gwa`HQA5OO)1|5|7;~bJ(y&K%Tis&SuH6G`
Z@5S=rO=G_-nL+6hu>4t+PP%q<-Z|fr;Z{^?x-I!3WN2vCpHv796&VWC)*?uHV!QkP2Qnvfa*xTmE2O8PYRS!X$2r2@J_TXkBnu*<EYls-iOhjb{_!rA`)yu
l7zwkq)Nmu+8V$u{iqz%PrBrk@G!6B2H9(2GaUen;M4RC<>$x&Xt{C4h;h-zk1YS2l|6(Wm&1qe3C1|w;>C4?V^5A`o@mCr$II?1m=i%rHV)@VJZ8lQG$!sS
N^}STmnbn(Cq97O7SzMiMj9~*-=`HcKIOw;fyuKYME|4Zr-3nX?H9lE;?HG!pA;I8LF&~NZ*qJ^M?%{l=XJX$LkZO(;jA%d%O!5kTd6+jfn@+ABHJzqh!L9k
2r%97iEB04KN#Uzu1y-Yd})g5pBRwq*wd$@0dUQA7q=qJHBxdmVJ&3BW<TFxnjo}OC=T)ts%>N)8O4d!AHn3iZ5Gz>B507tqJuyoqrGH*@C*Tep?RLMg4q#6
a<}ZA^3h~Bi>ogwi6x(b1@{=DL`w82ywG<w3ROG8<ru^LYRYQsV;)FF`a|WkOgSj^^tvbW_bpFL#6u%622>8y<zNhS_#sSjNbm;J4mWTJ#+Ir2z#`2X3LXaj
+>uEJDeTD<n_PV&f#CjpDOK~HtX0G{7dSKQ4Eq=Cb`z_C(_BV90;|rrukmo54ASvvnX5y187DLVu~;T#VTL4QUjH-s9E@$-<g3y>7#)^BGagOKdAse*icJ7)
Irr|iTzJB?IIVYpy1p6mb{0*9EX%pnk(V~;v=FF_GJ`ZEssM?g^0)S}W4Y_{F*@DyV<^b)q=Yie@W^Z!fgVVI$nUX?GI2|4m)V=&>1hgG5LBhhN&`J{r?-!U
6l@P7ins;1wJJJL-5-V^f)!}OD}*Cstx*zj<`qQ|Pz)GAZXt1z&nf@`jd6xcTEIE9Yre$LS#OwA1IqaXi-#GEV1_#3(Hp62A*vhHJf74fUZ^9*py2&_mxaNy
*Y8zig-7_|u<cvMM8Gx9YDt{5C;sE5jzB@29R_oHWLNGbpkAq)4Pc8>M78Q8G4nE-fL_8r1E#Z~x>-!1Gs);VEgM+Xf<1kN`l(0!_SR<z)3Ry?uZ>A;_~?MR
i@_lgOvf}_8A2UV_%K$~T}^UI<;@Wj=ef2{H|VqQn&f~0lEVmt-mR@$cc~bMNs$mt?=fc}u*HO-FJl;iR8+X)2}yo?3d1>2js2F%Npv-2fN)BCZMp1*4-G0@
ULoU(Vv34#CJeyw*+ZydCKAQf%afrTw+uGXL}WbyMDow~xL}v>l0&3nH?HXc-k8d-Wrubs@#i*tNw}^0r6>;!p*{MG?(sLi@ycQ@zH&)#o5X}-wm`K|UE_Km
;i`}<gEoveEhw)>*UWxaO|w$48_>~2jh{wFqrFg6_&1Y~k>78ClDO>viLk}A_fXLJR#MawkdC>xm3nKl)kMVTu{^b0okPbKLCBGrtmN8R?@>zw^-TlmFM?MB
cmYUFQz@thCo%H&IsE=4BZcCyp2rcQ%7x~{omY*Bns7E%5>yr`2q#&i_)PyPxF}8RMP`(8FV7I3pdb$$7CsMgm)Df(7}}Lh<-GEmYro2j4=I({6lY4oLy$@8
)1kZUB?(y)_lhw$%h|Tb`Za4|3s+4@kohn3l%J$Ld#WEy;^uUtBP<AZ#tn`f*_-w=b5L+l9sefA-j@gNN-eH(IMyNAfGbA&|G5Y~yfbhC^O^a8B1V%fauaYR
+F3t##EjcrN6H>?E2IRI<UgQ-i$UqUVXBgX-K7C{JH92rfG$fe_(+NZVeQgd$w27#?Sv_0*f%28%N42Uz*!=WW%&oNzls72sI9Y6ROZQgEN9PoJ<qQLCq@mG
o{GMQ8DmAMp`sCMm~5w>wSd5Z5RH+0yVj#;t5AqNr!CZ?$0O#?JNGwa1$DZ72YfPre>Un!2x|UQ!Bl$#K#;OYYu4LgDvYtaS|&G3LsuSFG7ZPzQs~|aH!Nhc
=~s&D%`V1yW8QOXA91|ca;eRl95Iu%>oJP%|BA=XZxWz{e|f%c>nI)?O{j?E-74~p*oQ%zG{leK)_;H#V9H3Ga8zvi`MZ>n0kAYI5m|p>9D?<pEVQ}-v!hW^
Z3G--p5)q3O1eI$u+P<o==VFCBb3I~F=mW!NYWJMuLC#%xCze^9Ir>FpNvp1+D>COt~jA(fY05hP2}@iSY`tSE$W^z7y!9j(I1cMnG_V4N37gAc9cRQk@!3Q
im{Q1660(FE^tYq067#cOvEW=fgV*m5bq2y=^01`y(s=kf7zO&gSlITYblywfL>(KQ}ii3CV6+w`l?QOS13(G9X-Xkr&UYEggACFIMKS=8y1mIzzPhKK#IKt
60Rh-aWNq1hwVVeN|gG(HNrQ=5w{^ku~IVS4qyiDOZk2{4Br7p?5wvrx<j9vGhRr?&I8h~9*b-&*_2;tfmG<-HfWCmK-vR_1oGAl$B(}lW`!@`J6fgT4QiG*
<LAD7q%C^Sgf`x^H7=zNVPI?^1(%I#z%5Z8*Lg6|d~ITeT>fP=eDjC<(>XFuCZs-86zA)&9rI1!3FHmnnN{h4aC;w^-za#a#V(ncY1vh6#%cJa5IMwwQN$=|
29WNZWZ8tDiHKY*Q}BVYmEGh3%GHi$D^hrJBbE&x2aMcCiuESY01ONfv#Xr#!0E9X_x4<m7=5x3r!LQm5bzNsBFdFxasDgS-0Z$TuY7*Nm312P1Mre>+r*k0
3wShN=m75brTMc}$H3@5d7rue2*;^UWaoMdiCa3bB{<6Vf0iMAlF5$7I9a^UpY&NKG{f|H&8Gq7_fle$cYDO?0#0oriwC=G^sVW8ePoRZcV8xNXQjy6yV?XA
xdsK+dLoPDJ)B@)S!}B`;nfI%&i6-or7`#nxHHf6+()4?91~X7R0W*`0;Yy#RON!|!Ma6dnt~Hhp%&HJ!);O)l^{DVqSw`QW2K9zcHZ$*)$wM8uKA7@TL4)&
Ma=NYxcm5~Oz(eDLXJU7iENnlss_K?u1XiHU!vPMjKA}FaEP+UF#c*H`>Yhgfay&xXg<6*bLE-KC%Ko==W?5ydlz>;dYVWv2Veicm=}&Fvt?=J%7jkE4~^Ar
yZfiKuzcun%OsN3`Xlb%ZHS*8b(t<-DyHTq%NE0r#UQmuz}ffCtM>mh(H?LW<6K*A>YMgJRQsiTMV*TP*xOm`=YCP=s?4cNVP!yp4*VIvVgth=CnD=x%~i{1
M<`g+tWRwrHkdB=O5orZL$=9tj5k}iUL+q$`F7<3|LfvjG$vl!3e<uluZAXui1jx}BQsVd1}fOC;Q5_hnU^}o>4+0DZ1|&q0+)$_&-atqX3sI(-au#j^<s5!
Lvc_i$sq00oJj(Fjlvqplxh`_5rR$q4AQg+Tj(Ks$wa0}l5OyYC&`<F0zVNw6axsz>jQ}3us&aHW2AVR)s^O$HP6bAFz%vGInWBmEYELYztpK~`ypyE-mGQ(
Td^~~GFUU-^P!^i1Y%X$;xvuV!;&kI#RI-Pr(7$o<>!(_flBCedRNB0>VY5rAIKNgTNcB0H$dBUfzSu&aZ=ol@GkHT>4hDNil{6{C|-%O%hP5s2ni{&r=F-|
gvXtK4%2%|&=E(F#N+S32MMI?Jw>e6#T<mxTrU$``=viGa^yZ4Kh%1tVg#SVC}&3(@<3IOkr+QsW0VWT>@j%$5L#?cR4!tXW(^fjqLom!(t>eP|HTFQpyR<~
m-(*FzptgU4X`_9JUu;7l5jx2QfGa|Y0U~EHG20I+KFdCxUP_^mAE&g?a$x=LDWHY1v-d7MWDCeIwQ!z%F&2e&|oaZuW2M!SX7Xys6#@b93J@u$aL8uH)-om
%So=i4g9I0R<g3Z_?5OL7;OFRwMY15&Z?rRCg|Q8LTLMS|3XC@5<!MSLU+gEP@^aZ#t1<xM*cdJY)2BNn0^ip0+rEKsUSzkC1`2lR2#F0KaK;unvaydx!Cd5
)1vhoE%Qp_mQ0#<(;QGY!y<9hr(*>p0}sx=beK8p9eu%o`a`z!_*D-PE#eV-Gd7&kEFqi8*$>Iy6091Vrw=A#ys4`^Stf{0yX)Z=y_rQ+(=>5RM6@qUCITAx
CJ=Ug%lA9jd=#^xkLmQy=zwSWoY3ed12y%3>_OZkSZk{`=sah8Ah}snWpriY^Ux0NRD-t!`<Vi=Je%2_&2Ixeey6Mz5LA;E6A=Jte>^)xL?E9uE*5$eOw_!K
BOoZOnt3$?`!@6*o>Wxtdh%thjxDC8&GKhwxk&U8y-*G8kui~qf%iB<P>_9$aG^$#{zF|3(58t+OI!e9l+7zBQ{@T6A{^{EUTz`M9VKi?hBqRZ&~k%>Q{_V&
jda=-GF=O&|J!U{!L9rC=ZPTZ)|Lj}#j8ACu&;SAdst-l25h2G20U%})_?1D3!#8CI7myDG2n)=egZZKdR~({$_W@Tkw9FJgfhtPuXX>>X1HOUL-EDfDEt7$
Z;4smQg`dg7bzl|#p1rpAZmIo2BuTffxHozhZS4B{M8UVgf$FXvG`W&8QX?C36h22xdfomCiDF_Pw!1JQvvsX67l8f7^dnyGdisiF{?z|sA)R$waXyaR+iX$
Ul}4MO*1ZFJl7H#B<KdpEv+U}khR&RGTq+g=6?s`1b722TRJ6dr%=F;!UeTB+75N|$)BRB2O7NXEQn_)<1kZFt(|fs<^4Au6)6%XwneLEex8CvDa@sU-&6<d
r1`HUQ;cJ)fn#zcqx*npjW=(aJc~P(D%YQ}0_3)qP-a#_R4ki>?~ix;>6U#=QFMuQmTIt5F!O*-5~WDn)O#>Cpj11bymL6Eum=8}7ouS18wrbycFpb_SV?qI
?fOI+(VKko6?e_|+aP+(uTC_FhYNf~c7Zg$r)jj;@)3pRJQd++Cx|!><9ekbv)YZZO2y$E71LqTr9Cgkgi?<{MwqNeMO*5H)wTT5mX1Fvmz-&YOT|l4bEwz-
>n9)5QkWTm<2RA|uODq^ZJ)cixj89!L(wPhZ*>SWXY_J)G>xBPHsVHnz~PA>WwamDIzKasK{<oF@_m{3AuR**fND$1P)+vMVFG}YOL6_5jpNF@z&L@_Q#=?9
t7f?nGsGRc;*R*09a{n)E&0;xLA&K6oB7)jx_s6yrMI*65u?6S%`5hfOEa5(>t@|&K5C{XAk1(t4atpH@PfV8nlj$fv&7#x*=(a#x?}BUW5t^|%@&^MG=#Gg
I4|av{AY*4LY+McfH^&)g=j<O?A_YwWlE3+<$$ce<IfnUN-hGKy{VdjvvD4^mE9{Pn(#y1YL6=@^L5I!wg7)&8(ob3ct&vXyu9d{L1BLuNZhXgO;w-%834Ip
&F<r1KHI~TTG86rpbL&Pu1j;m!5Ltx6nAO;<%}a5082Jf=LZ;~ggPmV*s&2!V+LiDFz6#<AO+EjKHhPpb8*a4%zD7;C>DSh@yrG7pzrMsgfkhSJyZ926FZ3S
99N3#*|arzxYjjbW)&ZC-(sAb_&|UC?$XY;+JkP@YwlCC{hoPRRM+v!>h9ZZV&yV-NKmiYRW~ni^lq}hpx08{27>Y#qbQ2PK2nQ2d9+?9H7609MJA$KQ1-ri
eYvxzXODvs$e6H<odL+3uGsE;#50-~hdP)`xT*IJAu!3yyyKya?x7QhBN*-#Vv!9|twwi<eT918BZ^z6l7w)ic+r%6C8o{C#_&%GcTdRM4l&n)xtKkH=P;u5
)}6#3)MWL#YVpS=nlW4}MCQ&=iL*VVIl;#9r>Q}AYEp*zN(ur?+JQ&@$`&~;qjtqMa+Uc|erAz=a-kK3uE-kf+;t=gDAp^IQ6PV*of=-EF_~@@02<T19OX*)
r}v7wZ*3rbByxkoIDTJ9yM$E5l!9v*e?Hv_9Dok<V37_Srt##=saAaTW+yFbt1$?b{d*|rxw4M0I&aj4;I^QXt;_z{;&imxp!us@BcQw~K_^b%H8z+y&LrgF
Y|h>AxlC`b=+=<E98zG>eMJWAKa}*BIzrmX<6a=H;ZhcWHHAN&Ap3u@wehy`f@NCSr3&oh#B-Xk>Aj^nck~^}Ip~r7epzls`jw8yjp-HlpKHk=)hGl03Y+4|
-rexF(AmLtvcHk{f{@JkAEjKlQF6A!J|J>i`gdQ7UuGS1DqDj4Pv(dGc1jE;DCW}V*($@v5gd=_AdV=2=DZ;bj<tj5P1!}24%cNQ3@sX=CtA2joOgIuUPgYg
uFZC+@nAP%v{%^TsqRwGX6afF77BAQE>m1%SNNXk$gA^h=fBT;1{9^Apv*B8F(5y4I-TI^5!#-Q)>Vk8f#e)fKo}Z1LXp`q+E#o544|=UBB$}oWACg7Qv89=
bkKcMNscKY{_oY=BA4QpnwTUj>-|WC;O9?|Bj~v3{IRx9S4893VUsLZeM{~+6qtPA{Ifo1L38i%Mh4fJK$6AKG8N0D!eGg&uHZL|y%gHFAK;3y5mTTZ#|8Gg
g(NHoBs&Q*$O7q2yhvdxUzaoKQUa~Kac8jw!qB5igWFXaueNDx8XLbrXC1|1R!M}2vK_b*NE*|Y#c98sCBfcEP!g?NscAw1i~LeKUp9Q4i1Mt=QIRekA8qW3
>Bj(Cy3o$kxiAiya_pleya>WIf7xb`9|uNu+}{WE$F0Icp1G0D?Oc66H()O*_+wqnw$wQjImUSmt95Ij9(0o-61Wdh+NH>{0{MhUn3xKOaavzXODtJDT+T0F
CK@(og=;>;U0)Bdou+!ouuIA;z(7Zsyl56k-1Cw#HRFFQZ0#;9v)MBk2K7c>5U6ZK^^DM0<VeS$KCQtU^a^nu4OceCa)N1F=&IAzR1msp>5JeX40AuMR>4oy
eMZQ&K!{~vwD;QQ3J(0+0631y%^Vl%jIDG5+;S%`j-8R5p(dujYeeZzO9hC4>Emfh>)Xv)*DTXb;keLy9EQ0HrW*I`T@`t>!A!LQU=SOq+dr4@i*z!wd+cWX
R;Vh=w?B}UT!V_(DnE>}I5ZC1Vle$#ph-BRpy=kpFE{%98S4c!0lIOw_OOHd=phpCE_!|Cne)2K*^8oCx<W!{$ieEqC`>_d)d$-=M6=1&0Qv|HzK=D!`>+|j
BK`F8RG5=8sp^=Mlaqn$3i{v}FAg-Y4Fv;a-%9L9bgloSY_GZc6664+gRIR)JC!$E+6JaZk2<g=)YpDgQ0VmU;Ytqoo}5P{=A6CgM+hTL9zw)iRy1>nB-|gl
!LWjchm_ox{R+CGRS)whDC8swc&|SsfXW|$O>skX?XV;1UKI$QfZ>KXLgKj7HE(c1Sy#W-kw3t6LG)x@EWr2Y1;DNX0Rg}8QD?;>(o5m03dq_FB4i9LeyJx*
mS1;mSXbihcp3IukSEnnXx-CZeV!}PniwcZPn?8I_-)%Y<%c4l)3wOb`gD0gf?|tESbdbJ&}bknneZRF1DKEU(R{a^NNPKXYi?DI7H+R%fsB<7jSGEckxww6
TQJ-=tjbjxJT7>C0z91Urs<MfQB4m3)V!nEJH<{$>P=a>Dd9iTLdVO6d4i%ahtmNT0vM_RBG5YFoLK|!Qt?GBORA-B^cksM7!?Ku>XFEyxBkC@(6P$mAbFks
_A`daqqY5BAr6b0s)wKC{GORqExgwlt#;=`i1kT)D$HEDVrr|Qs-wRCQPCwk{ZAZ5Tf`_pfZ84K`<$HQ4PN-I*)S?>XOG+-)Y;@QUQh6Jz2n*;6o2GN=;K!C
15HKfQe#bK2xCz=1JW6u5`|pC{|T|Btr24q=zK7574h#QV;%1(FoG)98N?!O4RO+f*UA#5EcG8*%Qawp=mCl5MkWUqfVp=_t`3kFajX#&Cc%48F{nkd+qNAd
Engy2mvrcjOEN&q8<0Lg%!;`QI?2>CO2yHGfsCW_K#bTv$faXIw5-MU&_-25_%K#>O$ZO84FC?-v7%5?tu(crXfl=P=fSwia=vmS6)JxfcrF#gT8id~2$2uj
*tDOkY<Jy~UxJ8KBVvw{rGQnqxMJaO;=i+7Zfbyxf4`9s^!V<5{c+5%KKC3u5q*uj^q%>L_Z=5)PQKa{E`p)sPxoF4j;iB*!X0^Wl9MG+6*v|0U^I6_1!L6#
GVKce5kQ1Jjm8JC3h?Gu6--{dIIwG$5sVMFmd2CO0=#_nTx#a<J~MEY_btkc7IinXE?{t&rE}LZf)_mz<*MIx0im`V`2VsY?ihEkKLC04Ca#MrFMfpLh&;+Y
f)Bm#-dG;)<1Q}JqedLj>=5V#rnMCBgZAu&p02M{3pu-2=zeaTKs`EZ1Nr-ObsJiu1N)WLHd)i@wQe3-cg(3Rg?P>rv^Y9=`G@a)-=O@oluD*30dErIJDz9`
0B>idK`mfCVzC@QKs)T{@bUwU&WatZG0So>kr)xth<w&~z`P>6^<3m9Zbf$wS*hkAY10Bt^e#<V2SeiiT%<?)Gx5(ZhO)j9$dEPRuts1=O}aNJnqeAgGVma{
J7iGrqBeG(bJz=y4XuoUmEJ=}BRE1xnXGLw{n+%!^tXAnGy-gmEr_EqYyHo~utbE41bAmoILbra7iX(Tl&gIcTJEsVNqr4aMhC-G_pG8yCXbEssdzK1+##GF
aKcdp^;TYfJ+4$;(2A8~SKi~ES%zzsoN_Yccp*j&e$V0CUs&Zt_v3;f`0I`LOX@aAKY#{Ci^?(SWJ2(y@qjq_r_J-@4L%{xiYeht;^=?MR_ToasJR4id9_gS
Ho^5wKPfccZJ4!U7FPhUKw*8V0~AJP+y&Pw@^+MTUMcaJOsa*wehMe8aW~drMTA|z{~)61`Up|Jo&e(v@3R1*8OiKaD)Xd^%Y!J9{OkiSTN;JTxlS&(NW*~I
24UBE@K};K9BYGSRSE_6vRmPKAW9XXL4JpEfi2&f=ohYfF9bfHtKXDJ(0P!PA)?<4WllVrSAfHCpT~8rZ@Ob^9-@s#S2iE6vo=NG!iM(zHSnR4;qnX|+!=8?
Qt9la?R&n7A39TDOjTdc=x1L*9?~*5KB}HLrc4YKiB$6DvEwxxfwcpI3RQoZFH`9e<Y-?#-?1B1xu{gPi=|B$-HI%9_IvyAO0u8{05#_!#1=zTg*~@$dv*Oy
bL$f@8hQK&f7A5g?N7XUdTW29=9odaNB#iq825@jZGCb(q+xMBHHtNQCUA$y<`FEq+yt;ssDK|ZS!_NB-j=SGaDI+QfpILx01pw=1_`$}tcQ<@mr!hF7<W4m
Bk_S+I9zf(9Y2XyQ34hAOJZO#QN02{09hjl9`6C#qbEKNs4W<EP9R;&WPb68#*x@-j~sgs&as87Nao(C)|#SbDQD_42z?+(1tba6QJ)~wqxTGcu~Fw7@SNuc
`CR5`wGLa4O3}d(gHCO#k9h;=TL&3!k62P{$yzfygR0&~^vTE-`+f~7ZSvY=wux^C?TIFFqMOq29u8R&$wtW6uP%#i7r5-DmiSbY@@?xti}oD>36wfErlKq?
xSE#12H{54ap6(kl%#9Yt3&D2@V(lQe}S{#!Zv(yP^vNueJFYDrH6B?xuyWw(*6Z9OdksL9d!bX?uXlE+kv~Ec7rmgDasW}CUaV1{6vOXqk24prg4!ou-!1c
kj-1hzxlhGXYy7=5{^?T*IzvM_GJkHOh(xJrJ#ob4b{)SvIMHuGz{l=sox9U1R$FTJdmijt9xWW>9q^H#puuTj1fHopFV?%ze?Lbez)yey&@W*gXXCp$Y^DD
B`@ix>Fj_8-URzhcMw3ZGbx~G*U5A7>c^I9)|8pGf~LqS*JfRdPOcd(&LoisnWzSW5)b?W%TfP%)}79x)6%)+UYoqq5k)D7%T#E)tVY;#&Fu1^X(AH4>?9_W
hj^fEeBp^OIAxV)s5VyH$xId?az+eo)~7={&i#j6;9O~#xI*u2{$h_R%f8GMfq(_X)P1WZQXHeeP5d;-T<gERX<pN*krqLcG4h>)SW{Lk_^DwF(TC2Ym^Q=-
oH5axUu<~R5(V1J0hHOk2~5H3h5{t0D~vL?&$;ean?y4@iudKOAI3`;+KXx*I8{y3==X6esXc;eOFud;LaqDm7m43o#3GS+u!-gqxPF+^{P_i)iwCbJOQl&h
fS@dSLhEmo>VlJ25!UcvZ9EY&9E@~_;pgFkNFzX7)f1xQC-Z_NX4FUnR=yCq=b`?AIle76yFi&w=<wV&!x<^f9>qX5{5}pQ#+GUzedH&CY|3QZP$5a^u6UvL
?O1&i_Cn}Sh2*CqKNXBDxdsc5KCB1+6x*P1wGO$pBd(QNOBLWcNA(}>MM=F(gy`F^HQ%VB0P0LJ@y(Vmkt)D}iS#JK4jmgLuXTBB<=wfUjay9Rn8UtLznZFm
YKwZ!s#FSNlexDm45vI#XplUucLw8ne8^l%q~-)isjUZFDL#@or15ak?rrbMA8!cPzN3L_x%AW8hJd2$-6DZ%OM)*md<HscV$|TTqHDIx-&*TH{|&#c>bgye
w&tGPir*K}R$W@U@W#z(x6Ko0AO$=168em=sdC6_RU#tkN3DmXg>awz-oD%n4p&u(6D5HTWnF=Zi5x*>j!eHi(Zj<S<l|M6aIttrNkD4f(rT;j!q1&^VAX?F
Cy436aZ$O{Qi3qi{nhnI-}qfPi|TL0lNftkQXQgU-ZUwS_A4f24K{f?QloX(*~`vm2wz_r)gw7xM=zQ1IzXD$u-XS1sW}cj`bX?;5x{6OimUq1bBH6E>C>5m
Un0Az3%1M2H^$|m>mLP6KDbiz&7*HHBo6%ZJqZ;VZz7WhVcZ;WoDWb@TvdB%yi}AcE9@(9%^L)ySiaP*s2y_9NmN#o=AuwNPoKii46p@vnFjhaUw7Nw>q2(%
liy}#2DZ`5LPyJjE`UX>U$+-sq=o=Qrwet$cmnJfdj6#+wbU}-iGqfWg~IYcM7H8g`zh=g6LG`A*H+rhG+(ua)?;$+$skjvY8tgmr!!43sFU{_18#W{PfnaC
cnc{W>T;dZ^DOtBwXk>D<$?P0y0M|4Y|%~HrI&W}c%p=?MY*?|P^?B}=#X?0&*lZ!{%z13*g;a7NmK9#@Vm0h(1Z;esH(uN&pxzARXS}sR*ZHF7aS;K=QPz*
!49}~6R^tdd)4UaI@tf~OlGxtzF*|1#L?3i=U{O%G={Rwfz3%}kLTYFXQz|vT?WNzXrJRr5ERB5JAb%i03t*CzPzeB1o|sd7sH(l5sCzpZw(eHUs)ZHEFc+{
$-w}dveBfO%|Zb<Z^YPBgYyl#oFl*2hd%|X6EZKC5{`g=dhr~2;z1ak3S>QoTJb_&DERn@isp76C%11cUmN~}dG&!rbTofsh)ho=kT@~DF=1Z(4d5{i8UhyO
#WH{a<6}l*B3!=LB|4|JI@)b&*b|Z($bGIK91Oe;v>xpz(rOM~*Wt$Xx&bnm>2pvDOU9UL)B`TS{1F;63hFecC4i_p>D?cw`FBU4TnuE##XAXf$*w!XKxOOE
KCdfBJXl~-{>?RNgcNW9bsi%V82><fU@!>~?yyz(MiA+6kOJvDXhT{8<EnOlNH0G+pXfhg3?swvZ#Ac$*dBct3i86Q()GiAO(bhAxuXM}MS}a2L4uDAL%~}T
V)rIW4KXZm4Nj$RWQXd9SLeY-3CY5iE|kIfDuF!uRklJk44IL1IyJVG%r-VS)(aHdOR<gv<tT;Z8C9OA#P%~}OA`TYXhAntABmNzuxvs^o5(uJX^o4jMp69k
EeLR;!g+rADkC!Ps?qVUbh(iZU-1WR85FiOY8)b7RG9WQ$mpLVtp;pGiTjAQDKSm5NZ5?-k`pUpb#lA7R)Pb@<p>)Lv~j#d*%=y+_GlSEB0~KL50z^M0?QD*
0N>stlt|f1KbrjL1q3n7&Z{9o#RU=l1HZzwHRB?f`EVa(1WX$=ZNI=<qW;q?@_^&86TI8(C~@9c_E@IjO7)R#CWt}eF6m?U*nf%&h&Fmn^^RCsuj054cEf4f
BlQN8B9iRI6>^KGa~r*wGaYe>h8#srEAr|Y&>};A*dN81ux+p5O533#V|0W8B<gzyO_)C#`X5q+HNJcz-QuY{rsEm*^Z|>*>NTtF%v(1tNT?!z(&ZOj0rX5`
47@rdu};egXSKtxh$tXG;sV<Q?B0*wSLyKHf)#UAu|xf4hn^7?=W2)9dx_0}_UtyT=juq*wm>--bj_EVBY8mdjz5I!%Os&tp{XbIeQg*mr;nF%QI}2C8vE-l
55BkGA@ap9dJ0rmu5b)ymnn-cLQgO>9vk~GrlHZPKv^9LX}P~HEzt@o9#38*cB`L+fpZVD+T#3%J-hu#U2+u}eO+*J_QX3K&^|Z&Dt67$4XOCW4R1EUz{Plk
apPN{ME7H_|3@xF^K-pD12VO)CI70)&q6G~1n{)80*PyHNba!3q*C;&qBT*^%I;hAB5E85P}0l7DJ#A3SR&RboX(jY&CS5>TEeW(E{nH{33G9j7lv2|h*O^l
Ydax+K3qG5K~fdT+ao^4b;N9tm*VV4Yd_9}3k%LLISXBPWj5HvX>x`#-wRyYbDliF0q?~4%ai9$pyMnH<!sZasA%y0TmUD(YYOXJRUl|lTka$SQ*UzUBW#LJ
(=H2;tOSs!*%jXyqgZx+H`h9zl}4AU)l`yG(8EE(k<eEg!iKIs44;|N2#0(0S5dY|4QO+)WOsX-;uNd@C)2%f><{qxliMTGOO*~!GW)u9FD@?Mi{4GG6MAQ0
SQYqkGyf6m4a{zd`(AxO3&3W$dT;B<ZGo)RH3><T(Q-d3jS9L(Sv}8UF*~E`9*D8gWr>_L#x^e#WbdmHegk5DEjn8aOodXzSi0{(RDp8{u`$gGMuM*5hde{0
OX5rVDWI!9V7Z=}p}hp!)HM5ed>5K)kT*Nfk9Q?P_!Vsye35owmyVc3YLmM1+Li@$!?Aqc<T(@b@5i_wac;nL4Jr%ci?jsp?`sr!3r0TQukKIig`01-Ca@Ed
%4oEK-Ed{n!MOzCc#O~bYr1)}&C(2X_7X+f11TgeZ^etbIwJZ2GI&<K7L_j2Rg)9XT^bTYJF_ZmYKOfJTZ7iSP*;xQ0`Bg)<;G82X8`-uxyz~Iq}f(Mvga%!
qcU>1<$7jad1A%90Jh5>4SY{o>{MUh^QrN8bz2l;8o|C5(gYGr!orm`78ZfQXimLX@(Qr(jRKW*j>T=z{{Hgo=>8nMaW56ij^DN<8D%e&C5>rSUh#+dO_K7Z
({&H_bui{Sh<6l$FrnIK7Lmu~sI16233heif}WODEEx!`m?}&XL>Hj`YzTL4v|c8Tp4gcKb(}7kj`ZyL{YzZ(gBYRZwAv7y8q6W=6)7@qia30u>!hGDyK^_*
?a}gd(95Sq_w)vU`&fxCvY&t1QR5vnjAX0pl5jLX99;Niv8L79-nB$qlQ_nhSot_m-$O<;?Vi^Z3rFJmySC5q`n#SJsprmyF520n`KEk@WYl^7uQFKG7LSeJ
ElP@E>~t{UJ_!25mn=sl^Q6;EO(&YTP4hFvww|eoq?0&Q5@hteN8wK3+PaQ@k)1F*!2ih5vcI|nRl!9YnqTYjwtESkO;HdN;Mj<}HFV{0uMVGAw;8q*&?PxG
?y}w&_BMt6$4(8LN2a2g%-xKHhZ@SH#>v4YzZ9KhAg3_ugi`1(wcalb;sac%0lTx9lUL%kJU4dP9}rXsLh$IAe(Cz?PnV%GTH*uV5)u5Ge>kZARYhIqdbbFg
7$Aoz=>IBYL<`?0mIeIHV!l#mA<G->tW;A~+@Cv2#}){-E8=Iwf5Q}s3UBPb{b{Te%5?qS1z)4)jhKpS%7EClzWQ*9s_<6tcX*i1-3L&|Z<a-23=ZW06hjgN
H0%xw)_PwsEQ;Amc$Ci8VeJB#GMcr+|1uYJXbMD&xIt;!otxBlXn_;HEFn&4(KPj?G^D`jQvSnd_%^MFW*D;wMWGRsPCSt{vII7<*@JW{0*KHy-N}4~D!g5<
^irbCb}r*p6gh*F_J1x|xJ}?8{qwFG`=cgdk*81sSJgneXqCw78pMtu_Q9UlD0h@98IUTA7sl3BiQnXo7H$^8x3CveciR?_f4a)LjGeG2<|CwQLoz&7JT^V*
d{B}$_jrb=X!G5lRU|#yRm_e~`LAnBoxYt=YYye^rc#MqpB!5;SztwEysgB8s!*V^aMPdR(Bi53gUM_jSn2G&biDD?36}Kd<%ZnxX=u)z2g)8AK8h@PxHV?G
5M|6+YL(_B4s4zV4eHp@D_X)0j}c8VXT3S6FM~DC*>Z>X%_(?&Cg-R(SkqeakBTMYF;nGa`6S?vcXYRLy3XZxxX|y%#*d_g#8RrqA2-%sflco)V3!zgG|J<S
UK)79wb7iq^Iwfs(3R>4SHb^jlJarhJ3x5yLe~iK>F`VeJ}cb>OQ#}UCxwXK2cYr>A>P;9HD%jhjG9aR*`btQd&-hwG7g_+!cByCaR;@BZ(8d(t{<K#)zrOv
pE>0DZk1XZI~4hzG`eUB$D53&$_4nJg!=Opsyz*aKA*aO(7-YhNH)<O2R}7nyo!B_jz)OrYXrI{WnZ`{TB02}*&FJZ9+h4hK@@oZbZW3VsxJh6@7S^&aG%j6
1HQV<MQ^$&*~&9&8lP<a_C~ji3-NPu4Bd4vxZt#`h}lgEX7*f;MLRNIv9I4^mrD@f`&>wM^O~sh%>ou&4ZTEepsu(6twQjamrwSQVO&9_R77wr+TalB`NDK+
e4qutDDN3z&+Is+Hr0YO*^B~X%`R+WC)8uiFOy%dAjwA_d+hIJ2Wx5PdHv|-H*RVA)2o-S@QK$wJLZYp!-L|_&0p7+^Fp~=oo*Y-HWS#6_p6gjwKqZ`gIfK&
@TEl?35;U6#YPqh7^K^f&D}`*G(cefix2-LH8)}+f0|m=<&#INFG5e?LgffnCFj)%O-?~b+cE;O&B(bqJJgo2iR1fvR$T&#Hesg4x4GONTY|*#Msf9vl427^
s6OAM$TuLj&Lrtl#}3_5TI3F25w7$CSM}EsV-}glkK}4IpwU-=;URqSnJlYjRkz0#w3E77rNMZ)Kr%Nwy-Q`2ZLAj1ewgFU*z(bScS>V#Grm*~kO2&=SP<DK
J<?mK&P>0VBgO5xwgP@M3Yj4A^3i#~c>ORHUn0|LyVBK_<tM=3%sl1~(q(0M#hJFJ!jOX2YOcBvDLrFM-RTZCK$y_1RS{aN!D2s{KehH#V}rfCH=;7J3DBaC
|41}<KTTM`nbpEqJ@!x1ul0^E^mK6CtBiqmmu}1n>B>9gA}p7|YFI`^h859V{KxtSXO|xOr3A5?jhN~wU$P{bSV!rsC-RCpYSd!(B6;?D+tW&@-JjHQw2%9v
nlUP3d^g2+(3_0_I3cV(e>OS-4W2kQ6M|X9diL;!e}K|8eDoHsxQqfvEB%y5JnJViUT~b`8j>qHubN6LW-$uu+3@x6IN|=zG@vmChx5DWTav@!GURW8GlkX_
BoC_VW=%Q47MQQ$o~`ohvFV6M++uRH)*)q)y~n6S7yX?2FYF`&F5)T{Xm~7g?xO1%XT-N&DZpYOgs8~V&j+G)_I@`er%`WKSP4vss{YUiilyJw_;Hk>$?i##
D6SC;d^fUaAWP;TTwOtsM_;kvk#ss!6-?+SCD&+&B4b#g5renQ^YdkKef~hbrz1O~D_f>IexY>_@g3A-vD2BYeVk~rTP!dFAWS+8Ae!r~gqSHWeQ!ytPbwlN
F|KL-*e}6Zl#+5p5uZVIA^&6)P1A=Ww?)pHCiUlFqQbj;qtI$5fC0(8o}}TozNCsgsC}lpvsKTBY$Qa?b=i;0^)g<q6%X*raMvPc4(n{q*^_B@q53IVbn0AN
AJb~i1i=pVFpq9VkF?Popm*(>%t4=_AOF>n9_S7Jr6*QBXLB}DK*+}%v~Yv$8v6`)MmiYTSfVi4U+}szA&@6ISTQ(~_iQwB{ppI>-H6ZF>0R^3Kng<c)2r`y
sMX5j4G|cq3G!sIFu3$7$wCyxAraJoQV;NDpg|34d}B(tsSES(+p{0B+Czv<`Y{dSG^Ji}B{c>fACMxtH5CBqvvWk3LS&>fixtBw1EHeSRo<DBRy|{_){)O+
QOC}i-XmOlNRH9WCO|lxv9a6OZI<!9!gw5YSyn+6?*^KoH800z<!&wnkpv{;|9m1295pSDpee`Y0bp%ek~K7?cD;N7$E>lw(CL4^h6F70FGk4wF5AWs-u1;O
Tb>JTQBVcy!sTi2uG~8MDpe=+w}PfC`Oa_4KH2=`B_2pns}<&vC%zQ30i+>9uOATOV<Gh`qE~yhXG@5a|4;<i>+&6umN7ML$&E4Sdb7B0cuXZf9bbCnRDk$J
*LNIOJ~g*is-ijaOw-2;^qWb3zsDcM{|wP}XD(q$$_Z7Xus<r}qVy^pOp+;E?Iv@A=PD$Lm~#_GJpx+;+_PO<L<)?NUpE%rR5F3*KQ2*O^v-Ne(JMX84$nu`
-J^<!tkzq|sPnBUhYIG_79$oaYWs?g^rr>?MfYRYLQ3lYbnY+xkdZ~*^?nzs5d)Pi7hr3<z6$3AjfS8_`5j;^_{`!xJ+fC0f3;U);I>)LqH0!m3LNQr)JtpJ
9O$|js+9@hgFtz|3Pxg^#p5?#;ec)}@HWC&Utnz~Nbm7r&>)1O>JErR0_7kU*SKe6eoe4D621n7NAxkm4OKTrxTezWOc&UaV%HI4Is#-W&t7#uUb-qSc7zgU
hkNo-q8h!ABjh>oLs5#=b90`tm6dLGd)?yu{(f)`3`z&26Y$~YQ%rC~cJs-z%83;b(3jj<I-Spw<Y_p4NX2fkGltZ4pUZroSR73G0(>!W<VU$L2|D)qSbY3f
mK=IVTR|}8w?JRzOUaI~pwjXHu>)YWnvBJg(Ih+hwyBc)`^@2%W}}DR?`u-3`?|>(y1t<1m4Q}=9xH}NN2O2oY=B+LuSlqvJJe15P|F8mP_sAN0T1Jtq6%NS
3`Q26gfQtwV~fsQIXEi$mA4BooZ{G+bz1WfSyORp5s8Mxm;LklV~^e;y~OV9NiRms@i$Nk5nvRz?>FvnP7b+r4Z&ARYOo?|B-OwJo(6%p;)g_3MUK30AvJY2
hTh#%Z9;viNj!o*gyNI6e-H#^x?QF!I%E1~m*S-e1m(ddD2=fql-dd7VG<il5g8^aU(Sr6=<)<xE!L7Q{|lfPi2*+ca-tvj7psEB*CG3lMP#hnmZozB9+!|3
)LIC5KZkT1V9=vXJcVo`--AMKK6^PR2<MfU)TOWPHqZVF;fe<hhQds0?4SF)X-MVukk5Dqpn$Hs4Eo?v8|2nac`{n^x`b#5@XHvWv0joDGz$S<rzJE=`Cdjb
YU|&Byr7yfMAoyVjLxaIq_AsYQdD)*tSnl4L+0A$J^fLLUql+Nt4?z+pz|z~sZ*}7VH8?coB;z!_@YA^G0I8|*~pa*pQ#fyQ3fy}CKzj;_P9U4JQyyHXdlLU
b=nic%i*&XyEB3XSSn$wpkyjEHr?Oan-B`fm5>zpIo!<nJ5%UWn76}+JXtUxBYk@RV!1y4#)X+I>>H?{+`rdM$`$82UV>Y1M99xzB;`jYbRvPAU)~@DcJ|sd
6fXN<VktApIE6#&6HaN#Q1iMlRH?`yj5wv;*i)16Bf&2zJ08<OJ4dV8+?7Xh#60V2oWtzzL;;zkif~7Cgn9g2Gvq#Tw4-q@qNU^w&3WJ&6VG;R64@VJR6dLm
Bl;Ck3NHqR^Q#=rjZDZ&gvtLgJB%N+qK_*3FZ~U{w%J|#UoWaid{kw!#Y3>Zu74<^>Z5X%Vc|N+2#zVG>L&U9UVxP{%?1{i5Qs)<B#0}sNUz+@GV(PMq~NnS
bUQ7Pz+?fYHRZ84dmWRAKE<KC@TWMqX@DvGB<1q8^t(?MMaC)rhw1Q-qz)H32w1Vr0fB)XdpD_8uAK@rc`6nnBz)$FOf)MoP+FxT^)!?_>{`^)%61dXKv761
w8Ivovvk2JVj%<_?hqdfaN>eyZj~UY4`T0QGp_l1+3U4Si2zq=OI3zcJUO38=j;9EBt0rhVqBDruO!I`TU2WxpRYepe`Wo8kMSZxTY5@<3L@;covYJ#4Asgz
Mtu=G8Twc`ADiiJ;!n8>RJkBd&U-2P45t%gXXX9|A{_Mx-Dd;1+dHklnutN+ofcKvQktaaaE3qu_w>>FvA#b2A#eDed;HAjWWnI=w@vJp6G56x{wJGDC{*#r
8LMrMMzVC;{8`^Ui{`B<Yg1U^SN^n_LvZ!!Z(mMx@+(VXx=G4XJawdw)3jpa)bT?^pNroDmO=6=JC|M*hI)-!@524SFPIVIjQxS|-kNj#)<l(HB{|bO2t^g`
9r7D;RgklmTi(!j%FXH0fMVd6zet#CZPjrUTvz7v<&%rJjP8`QHMHC#*XnB%U9C=?Qo3G|?3}l;OPMQ+s8pr%J0mC%65UPm5L3%QzFc%6ZhivXO)tCiBhQF5
)}zrA5fuHwV#WpC^o*WMq31*qCuFbtQOGWC_R~aO69QjlGY4?zeP!IiQQb4%t3mk@7A*;@Jb&UQIDxA<PC6Nbsg5U0sE|iSzAaf8`*}??hZ~6=;y=Iy^wQSY
ef>HhNEa8lqFpoEz#WPHp}We1Yj}aW)F(>-@~7^H@4+OW6d0$ttpRc1!Roho;INPbgKiwgpfKl-G42e#pMYdXya8XlOIM?cP!fjb9@-g@&B%EwB>K+kpIlFq
ZtlYyczo>g7K!F7^y%f2<ufU3QoQ7erx-3Bd00y)b?&6+44)G4$1Y}Ta*>9bQ^E+n+3q45u!1veQ>@S*g8PE*DwSDATfP&K^mnbev#7H1`vKn(GNnC%_97lQ
3j%v!SCg)9*C!Fmu)L%8Gm0em+$_18YDi4`ei7fXbPgPvX-;TmHHq29wjoK*Ib`n*=3K*@FQISIErCS+;{%`ctADU!u(cwt2hKO`;9XEQ;d9{Z+c`acYt0v)
8Dnd{h(~dBXNFDieZ(A%f^??Vj}y96FA~QTP)aa<@ZqFnRPf=l?_gKy8>Q`Uu_H?$QYQHWvyz80B0ErYc)VE-Y$gjFVhtSe0j}3_5CTdX+w5=%>bfSrg;=S-
dLmrrUU!|aH4!ocC?Nrt5Zn`R+&YHto=7Jx{hUl%fD!w-O#d$jVaO|8?()&cmw0{fWHJ+@!xwqiFr|(F>5YdmnRPJ?ewI6chP=gP#J)KAMbrh(B+jTUo!^nJ
Fts&2ry!6-2N?s>mC*kcxPZ`aCI)8E%W1EClbvCrDhqpA5Ct)sP>3!Z*688D<-PY3`9bGZG~^#2OvXxpQ*u<g#V&0s5IaCIJWYmu)-%v2R6wuKV~Uh8=UX-H
pw#4Ly**q?M6q>PEcqx2w}PJ4;zn~@Z`8@;bF<?9pMjWj=ArFDJOZ)dwJ0U!m!^B%@ABEO8l`A3p!*@+`q=5%w<}x?g%f_hED%Uwr40bx>mGb={}2s%Ps|;*
={@f~rQGH`${-G&LcUNE145riCAOfnmU9<OcKC}HK`M>F?<lu@cFU2W3GZ%#o1Imz3AI!~5}#3cgf(O%-q8nuUT+Fp^URf{^T6WfO98~byMMGDLRuT&$r6Zn
Bw7(9mSM|w%ofgMof~Xg*Tc^T;YsO;8)N@h-43Q#F7DwQ<y=AC%}HCTB2bI;l*dH?#|_;zejR6p&Yzsm40R6QI#f#i*H4T!cQY|Vg5y7*gZ9$T8*j6`lg_gS
{Wr6f2fM{_foKWH-VwjVj`@foZy;y6*xO|N29=lt_CU%pB}0O_>s&Ds%U2^mb)7}A6*vC6JenrO|1HwfK1C9FvRA6n?rtmrTakj0TG^zoS;(t0Ol%E;y}WBn
B}P2xCq;7mN+)voA!oEJn>?w@t}CoOC5WZ*2oSy5@BYQUSrZm+5E^Cn*nQwdLJQWgM+I!xu&r)5S;%690vC^T^>f*!*yG5Nk|CAK3nOIBh$uIHtO8YG3sbF{
r1`%4-Ly9a?u&t%ixb~qE|gtpG}l9_pgfT@hqJ<lQxiY_KNi5))QNKMNS4)o4mJaM+BR{;GPeKtm#(m|b3(Ls7<C~;ibBOi^Ig<p&XR;=1I~QW?5~mUtG)tV
*0H%Q-r+UBsUJlXeeuLhUJEfqRncy;`x@A3Y|ND#MM``seQFUOr*tR=#Jy>vr0ZxURxBE#jiUd)XHy)k1IOCK$hodgavnSA9P#+WT(q1fMX8jN&`X1bYx|l8
&`*SPFCJ~v@i11yORw1qELxUNwR7Hi@>jDiY7k;lULF(}xF&@vVq7{t=<SviaUfiNCBrZOpr%g=z+r&RUE+K5eT2lk!%cR!dCr(LeBALfDb33RRLi?iP3={p
n*`f4e)`yXjo4c>%U5u!hXui<{e_mfj`A{A9PlT|Lat@znTBe{pGMp8v5v9HDpUh@ON3&vEP6P*5!s$hhma?(Wp>ly>Xx1PzwCSdfbaU6(Tvt4#*$qt)bw9^
_@64f+-LFTj3yx#w)w4BjBFA8aUY$a@soy!r7aTxd1og|d)Zb$Yj*56-9GqOlpO4=8L!2?_m11zMG*pX0qz;H5t|vDY%Vd*@FnJ7OEYt1Kb$mv>0d7PWTFbq
g3;sVK!oBP)>M;BSn2~Rp{%IvP(u6<3X`RF!7;nt2f|X<$ZXjwtA7R-4smAYtz2vY=2i|Je!yt*<w%-o3F|G>B7UDRG+Cz6(HN*3a+!d}oC~xPITE~JDWEo-
Ln)>@D4z+SOODf={I{CfVn@iTKQ!)Z?s|cZ$OzulA@%6iPTj3s^*#ejzr0k=f-D+WC4bhM(x1-|AI?t~XpxFsflwo@QBKZm#s*^$A{`w3D!08cH+i%<?iK{$
+w_m1Xg1ClY3>dRjL2mfz;Q}HRO~dkOVYjadwnW9PS^@v)m#48(Jjt(q0KUVorzAXd0Jj=>?JxE&GY&@?C6CrUDYUo{C_c95%FutMc(0iDA8f;I9y0&86>3V
>E@A=cw+^&pb=WADvkH)m~KZ%P+?S`bRoOi`ho?q<KzRAFWXec1hkn99DXn1;6OyMF!1Zy;m>4kge(L6g=APnr=dev0vVYWhnCWiQTQ5|yiiZ{dbx_Nt#aM3
K)Au&X9=Q}9$}3^?<sbylry|V7^Jh#0}n*Tbsd_+)yR>(-&njjnG<v>e0|Xn>Qy^zYJ0+&!_IRm2BWRV(iUZ5lNetim#6<CJkS4N_T^;g*$O$qO~{ySVB^ea
o9LW;CTl*Xr9Ni%{uu43M;~J7jE?`C32G6;5YRk|#2oF^g?RFGp(p|*#49-e7hf0O91X)ZF~wzPaSM_s!E*{5cx5uNPn28^ieklnPoZ8Y$;Pt@Q`RFCGc{<(
!`AmhUfm)HLVCC?W+p~`aF<9o!H`b901seGbHK_g$64!!^b4xPZ$wmIeqz6}Cwru7t=Z5mS7thK%FRhRy9WhQkAK`i1a=6HsSVFznusGhMHBFfY8I2ycSmV8
#fv9upn;IOkChfR@ggB!kgQ383oxo3%67{WzqY2X!_}!ChX=d`l<j{BX*<!2Fgm@<6|mqz&yxV0D**?Y@PGTFh>poHgtgZ?PH?-Wp@em0VLAh!7ZCTtO={Zi
g8T6j$oEc~90^FIj6p5kSOD$dbgMYCwlat&Oq`yi=6w=}as($t1hV^+Gp`zML5}jyXTtn~_Q)__FemwB)@|%=R}Ll{PY)`{-Y#r{Qm%aP#^|oYrcyLazJ>B{
6M0dh{0JKjXuFrZZlJ#*P51fEpGY1co4;?sI#zt%H<#SYqdgO%LwpseE@{e71lO`@z37<wo$U5|8C8QcL)`gObEBE%kIkNot9SH&^vL5ik@O=#ij<;W<1upZ
?F$Dw9d%Mpx2AMU!PXvP(k}S0=S`awQtd_hu`Wl@6f(>l?>J3N2r#<PQ)7{x(jG%C@SmqEe6a@$L%}xLp*C1LxpJG09o;B%G>0-1$TR%(0?fRm&ed9%m|0?y
iaR2zb$n|z@l|jty4*~vPDr`46GGl9X#al+A_sOiO1>D>`Q5*+jpiyR(a*3g>i`&FoFrkGJg!+L7A~|%`GsXA5sDb{>Idij33-0C+%kcxCf9EQp5gC=v7p04
x5Zp?xAeFX$d|>d0oD1|Y&%F~ba87l`d4&yKL#X2j7)LPq*qK$H1ZCP+k0)FE<lNcEiC;mTi*ysSOK$AO#wfyiuEfZPY2-umVf#`N=^XQTtb<{Gg`W-!-B{u
x!O!$mW7!}GD1n%veBRREn-I4fcD#j6IpZEAys!BC`{fFJ}yhFqjf4K{kzs^YiL~O*R7%pVJTnVIFNO0A&TE#q#XeWU(L~3uNQiP%J)1p%HCgszy2)JrSoa|
k8Ei&z%-Lqu*{ZIS?SCI##dl$Yw@iZO`v^%$v}ehin&tXL&L}Z=QqGBmQ~^&?OYWgn~9bXR5<KQTZw~M-qH@+-+zJ%T&T8-Xn>w)jm3LaZYW9CMX8HMktQ{H
lcVFO7%38yze`fb`qw$oLH-BcJ&PHnUw@^U1_<~khz2)j(fMG7l?Sr6=1+u)OV?<2Y~|e-Y=eu7<h)M5twvOgrk;6Zywgp-RnzCvP=`NI#hM-`-km?Y%U5u9
(>l%JI{WIfGnA5QH$J(O+K`<J-1}wt5VFmTS0mmaL5q`@p1C~z$>R*7@Xs2);O^OSb?8uP7!VIINCW6B^=_tl{Lf0XBS#8HS0k%3x_p)dn%tfS#bxXl69Uvo
n@t8@ZK&+;eX3UTql`qh&1K~2J2G{@v0LDe#_$*(l{wbJ;=mqV${qhofjLooAWs5g*$={j-|ub)Dy6yHo%xo2{hEB#(@dvxA+lVXtwxI4*<?$x^Be}4dGo?x
$Q`O07lIMlJ&+r~O^mEDGizjR38W#!#F%$55ry*mL~99XrDFzYh}7)v6WiQehhe{U16eg@F;tcjO3T&~x26#0$^sA?r<2sW6U-lv>Rjc*T-KdQ#`wGwk~;?f
U~NomC)hP>;)+ak6h+f(2dMv=Sd7x6iKHHbxb+~Ta{Zu}Tyg&rQW=nDp=y;oUnWVDzVw$yZXJWDE5FFaw}M1*%&Q8)rZwUOWAV{~PzPjAZRIDgUgTnUxSu+|
m#0;bj2nv*^nSD?us>UOjC}Y&fM6CFR$3HN6MAbT2M2Ojh#%L?5Y2sNme`&vF|hO-t1p1G9+^AJ3<mF|U?s;hYw(-cDKK0L3uFWGGFtD-3X2*3Rfm%sCE<nq
c7NZKEdVzx7iEuo5hxydWSc8}ld!t`iRp`4bt4Ek3Q?p>l#c*hiI9W7BdC5w5<L&uLq*#2(Ij(VTC?I@y0Q`RjSrEdWnfCU<Vg`pmYkvjakfzTs%ewSScJ#j
V_phWwMNngf&O%O^t=Z14a}XnVbY!vnRd=cj9e2_O|0O3;-~%PNZlp(*BM#=_Bt|wD-`)F#EZMp_?}uuN6=0UWI5}etPKjTT_5s{!nusIH@p*E0}6iPqUnlH
-I^nNjJgfib$~elhT-~R+7Cp%JHr$eh!l=O59aFzNLwFVXh0p{Q)}@)p!3po2erm~XRB`EOV)Ed_bJOouBYVh$KAZ8Qe$GLQfB+#9tjus)UaDG<*T9FlBsx5
oxq^3T6#VS#)IbOJ-2`@Fbg|$*-H&VfY_41%4Tj&f(&z;cs%ASa3RP~^M!q09e*Yfsw~yRX>TbelFKb*b5I4Bn}-y1qy(ufF_s9X-Or&0or{W$6gh>+Cpgn^
uUo+U4l-S~^wx776paH>*~!bsDxr}#M3(QdPd+UCc%X*V709|f#-&A&Ow-9Cm)-Qt(H;ihRBxoiXjv?-6M#Zspp2{9@Z|RQ*jg3tVh<4fU0x&#f8eHRh>8k-
&G=81akD1;L2?@*@n&gdxnmyX_iC0Wl*)&`<fZg+3JcgK^F9u+?=eUXo&(yd(+$$%%)6V#a6Lyb+Y`tcY*vxKY`BP~Y31`IkVI9rtCNyy{qKB%ql$$Gh3$nm
g#PFh10A{%6Ge!7EvF5iZpj2@33gK(qqyq2J=qm*jn_Qf4;g#MK4zR>Ns=L?!7nq;3yh`W0o8p4UHu6JF)$hdL&FQIcCrhHbiOM_@BLhOzd^{Jya|rJ+ELOw
$2c_<wHZU%zZDqE>IVA18klGb*i=aal7liR30(x6qZs$mL2zWq%szB{!>krzQ-wmZ6}8Rm+#xgBDVQRWeG=vHw*NAQ&<Mxwob#b>8isM$E-;+rwCnjfSS`t~
(#Q801eIlDo9wg`Gcd#Fwq&0csrH6ld33K1P+4QDmhxf#)J2;2nfAG@@R!x|TC693rUdWl@O=o<TkVSQRY=BVTB*2-pSI_=)rJc~tv1A-z{n0f?dHTsQ$^v*
>Djx%fA2ctU0X$jsYb2^n;P+Ztw4tHB#V4mJ$&_kzeN!*MM&_{GPB}-Bfz;DZ#|#NgvdA=_k_<mc6l*#eN-7g41RdW&K0`*T{wd9QzTfzT|z0wbai;%zYA8)
@<J@#ek2!i=|ly`b(B6{@Mpl!13eTIKnC0Pk8c@gH8+8H_>+31tUJ;hjp_flmrH71JBETDC5G=_{RI&@l5sEo5O5&Fen;E(3VQ4g1F~b!K&B}hFfbGEaSq2k
GO5sT$x}E7#}K(^|9RDNnuh>cwSLwm_nq1!Mwx2Pdw0VPB|-dpL^Au%>&vDI*Hph;n$$)mr%#32Nu^ND3Ry_9Jo%poE6`4MUde{>4X`(D<M4HiV)3KHoUW(5
K&dP$n4h;lawyJ7Vv&F2jSw(smzOkG=9$lnHb^ca10kxBt<h_xTA3b^*4=UIdX<0K-}6!1H0!Q}a}&a>j)QHol2hvlexg@UUgv{*kYe}~_J2w>dBNSzp!YVV
A!}jmvNMX7wxNu0GJ^S3x!*B@XNN0Tn`rM|Qo<)%X&#=})FYw5`a}1RQy51L5LueuyXFcE6H^(Z`y9Hn=Yu&Ff-!%~w(x{BGCeya)IH9FwVA3yPBY-*L0yle
ZU}!y?e(uuehuu1iKPLnL_2R%;b{lWVJh5%nO&LCOi;CBP80K}GqFa(XO7KsXP`S}sf<oMFij_6id`}<WhUq^3d1bb06Co%46zbCrnM4&*1b5mdoes0o>UT$
On|lsu^Wh70nZezD*2Ua;*crK`ylnEUxZVD?7v)6Y}?gNd?#$7R@44kTxx0Y+J!5!0z(<8y(SfGT$3K+!uC|(k$T_+Vr5v~zNvMc4itOg?#>>XI#oQ)Nnu>N
+3N#v_xb$J$mODyffkuHJY9Wn>O5aUo)cz2U9VBN?6k#rk$fN;_5*D@Vvs5#&8nVZR8`75`sp&`sHs89r?l>pGq?~`3)-NJWdI!HEQ*ZFXNBp?HXWO+&s%lQ
LBSAgSW+m8CwC2+_w3m_+cF5V+Ur_DLD=d-W}%psJ%8L$2fS+G;VGk5-J~$838!T1V30#*7LPTbtoOq@=GBy%gokBiEGXbpLEpwDb*FnP7mKeE{8%xn*#u=l
9Vw?Kj@?qg;X%J)ce$Z_x6uPlAE!!9x9Fb4U24DX_(;pJuk`_mf(p~@8B;>nai750;6aQ}?6EF;Ym=<1brJ`q^<#0&?f7>R{FQ#<(iXm3;{=}gz3i%vm=ku`
km2Uqi&VUC){bgQMxT=GA6_nnB+Q8)sE9^d9+j!(R@|C0lmPmxXYY++)?WWyA<@6Hke{7WY_z>tVvm;R6gctujp{!F$H3;n`FI@<CPD<c_bZPc1TyHc#<6+|
pXMUCHQKeMH<5}2qaDVTLlRZ5-pO+fq3+9Jl87wIe`c-dY;$6z)u&$rtnbZ9nar#J<xRUx8_n@Op7zo*0Ushc*-R5LBu|$>3xO0x+e*J=wGKj|qZN&3*h7u-
iel{hFwmEe=HQDB#parES)>h>iufX!bsZId6COR|23^$aiX4P;%gn64COd{%h+yjZTBc&qjLKZsd$gP|@*`#PO>3Hv4j-6AF7{~%CcIcNm%feF;Nngri|y=0
EUlQH)s01?oFtz)(O2=!yVi|lK)Js-nY78id^T7jx8DLQ>X!A9;7#aB<ddu}7_y3LRz{PQh>D{e+9DsHgaP1*x7kWdz3=rl%-WuI*Iz?tIS=6|isx$_LUuXR
Xw5DEtx;^Ja?jJ|u!f;3wwJIkZ(yHwPka$#|Jll}#yT+VRePbyI(7;lLoT={Yw$;U8zh6A)7ON6V|wRv`O|Mv4&)XnwjI@dzv0Fv_<J(uY&7+*vnelq%nb|>
8BnruUZOL3hb6%PjQpo<s=*zAvb063Vl_4f>n5e?{Cj{H50JWpZ(jgrvyMiZ8ER~>UF{xR5J<O{!ia3Nz)|gW(Q%qw99!y}VYG9GIRz8q^gUNk30DtSqH{Kf
l%*Ci%MaRq1<qwS2+@%Sa%<G|V-M+SU~i|4a1O2P;iXEn6^2Yr8TYqFuPKP`p*i1kQ)M*3rrU-SQTa!TX&_)cf4|Qc|Mw0%*PraZ7)%ViYiW3h=sy3L7QEeX
*xtNIMrM}y*k>>xoE1su4qYF&e}wt$g<>9fb$D9Q^>b=(9D`8Cv~EqeMu*IC4`lIu;Laf6<VO*s!U^W<uwK?+-}NKd{T_L3l{0lnpF9K`)M(FNOqI90EZ8TG
aS4rKVawBupuQl|5$I^dO_yXjOh*1O$qaC2pdf?;Eg?3vy?w;gSt9r$A8+l|Kvs;xRjWMn2+k*I$!0`ai-+PFtLBa22hh-z+v+%2O?S4YjaxWLd!v6P>`8|w
i~U!f0_#%ejk-`FCwHG4`*VKldOaX?rkxbhwTy}8_@bGGj`p#F9+#Q*R-qKt1T~Os)KFYX&yR!aAh)FT>4A5M8^7*2JAw`OIIk@eS{~ihgB>MaQ8Pr0g`=_n
aI;0F4tix+X~Kf0-x<(FzoM`UC#Li($(xQ$2CgkkvkLIkcAZ}n`g3MM&_o7ghTGed=&(uM!-u-2^oDk0UAu%_G}@__oVg^nuxpnck_f<nJVZY}w9^83`3%?g
-(&Rf0ipZqlL6LC4=&4CYCaNCvK!EBGS0eM)YV97C&()M@O=40>}uo>%2si@p9~Xzt|MFn`1c&^gW>aaLzA-(wzO%*t&v0I=a)gL7G5I&Y|tc$)xHPjeulr4
ZQ>Ew+1~Ky;Wqcj#QRmw=MQ`;J)}~bYX!1}xTzhI8NRYi$7WGa7>VEtCFmH!!vd;d_+NmU{w4ZV6ACCn?LirB2E~xDYJ-mBos3fU#;>}+B9kdbrw{SEG51mM
2zTVDD$R%FkL4OYu}^y&fa)N*^)y0Sx`SXwJ}3Qi=Sg`~iTB4^cmr#qKh2=5SO29B61!HGEZQ+kX8$BL%4gxd3nBIMgeR4{xycW>3{c`#+<}_Y2N75Rw^vs6
59;|}?VulXj^8sP7cxAlA?_H=Gz_hCe=>W2IlKXVSdc$+kVje;0rm9|x$gShi|`EO7&MUyVCI7nwW@#cZ1(%TH26=2h55GH7#MyJqH**u$2=)MhquG}&L)pc
Xw&wUr4n~<_;utw>yqLlK#=$NSJne&^N247)fr(o?s6pVmQjB5UB?*<pX-?3`!AUKw`aH8kJn<ka@98eBK1f^RMEeB!X-?Afxx;g0A=5jj3Ju=)H7|VoYB_W
-DYSh)xL)1HBbHap^DD4f^&C3Y)3CHMG8jZ<7UfweE=z%PJ<xN`7}PD1j{@iOn0G6vv7FhGe&s#vwKuPxOPkSSSE+vis`z8yzP1MM-^Nwzhi$KXnN5<u-e&C
UZ0S@tB&&fE_9m{xJEDzbw{?&IwbdcQ1F_s*d!_ovtZUu-m6M9jTHB}gdo|~T(QGg9cMkJPQ8!w2S&1MwG@=_{sk$TeF!Xl!puWwM)aJ(v5d?;6*<ULS>rro
-*fknRfWiWfjrpn<YT&DD2M9u_gE31k;f@}WEAIQ2|oOj#%-@Y1RYyJD0y%fdO)pdbpp74HmIDewMacF#(X@Y!tGX&rnT!XF7`o#n9+&RUkd}}guFtcj-uO3
PsA}3;i~nUPyz5IdSWXN8u@5OQfQSKp%xOr5YciV_c}0S<#I}b6>DYTC?g}RtddiWs~5PK8M?x}gg@n(np7?{2Vo4KD=o)6LsDksm!}vBuOaL;xf`VQh^7d=
q}2AO%gDoqFjnz#a*GFhZuv<ZcR2uX#y&ktqjV}#)--%j-&<YN!*#jC-ka|xMzD$LdT;r)l!rAtcSUmv2<*6DzkLNp6X1?@c>en?xHBJ&Jpe$HTfje|xTfnI
-~kDr@rDWiXjNW|nm2eweJ0a&4`eEILIPPup{(ySyluQOGoTBnLC~H#jza2Q*UO(}xc-&YqJCSDFKT0fnL5?&CydeCoQZAWszPv4*?M-Z|L>r1$UYqaJm5c9
la4A05u%*85DYN|7SyzD@z};k29pISOM#@&o=hPw-u1oSz6k<^UscL)-s&tc-bhz>Y!`ZA0|5dYg*?~<a{6MzN}_#F3I?Vhq06cM<>ay5NMc8858xN3AQhy{
t>2PSoZrTSXJZ1zP<o0NCUAv`QdHGvV1*M4{h#ef+VX_a1+Yd#YQ?fq+(T6`j??TtDqGjc$Qukqa|mtgU1T24^4J*b`JH@@{)1S0*Z=E<-{B!3Pp|gz)d8;$
Tm|h#^@I<vn{4p((0<X!=EwkJsXFFX2@ns?$%}t)x&iB6zijZeTXM0AmY@@w)cbMESPcn@z|cffA6)>NFc_&UH<4+D$#~bBQ{cscpF%h8+^h<zdh%Y^vlnBw
d+F$F>HxPxpkMK2{Sk6{1v^srcLD^<)<O3K>84!s*{?Jtclls&u?@n=QFceU$)X|`tC6bEe5IGa(cOcjSdpk0XKq+4rY@L3wdNd(6K)N&<NEEOPyj5Xkzzbt
xdqqZwE-Qu{}dQOc*%CBQHcWVQ^|ZYeA|!IQC~(QyzkziEpI4qYRtMfc9MZg*VV~=+^pF?*9Ny0vzMb-ND=4|*Rg#=K+z1anTFeZ@~|wWZa3NVM>UMxM}zVg
UhEe1y8IW?<cXd~!Mq{aYJ4ru@nbHU&~faH1*0G27^r7xwNA_d`YYMH_$(&p4heHOB-m1WCe>KnZ%_y`Z#+U}6)9PHMy_0w3%Ud0LEWSwUiU_{zIvp%IaCjN
0Ib(vQWOlZ4DA!L@&noLlU%k93X<PsiTPPCjZfbR1TmLtEJGW<+Inf5W_7(QH@5=OO+cC0N31322uBM6f!o><er_!Ug1EpMl%zsZK~1XIiZNJJEQTsqi^SNS
VDXY7DrK`goi=9o<dxAw>SG3`CST^i-s2)ib?<GIcD`jB2*EreJe_ngCA~LR%YppydHSr%yJEBTB)ygfK=QKvh=Plcn3fBS4sov4d%b815jhz}uOu>0t&s<<
mL6;<VNOg!k^B}_0{x533Wde%!p~>RlXPXyhIi7RjqIc5w#we#6ZkO43hMHng|23`E|1Fyn!LacKLZY7>2oWGj=R!j4O<`XSld}_7y&NmFthm2fx*jGctbXi
0rjm_31Mhh9B^o8jNFr{-aQNBa%=A<Q~DlmxV$g(-Hk11U5?6}nHs2j0q_j8Ic^PBKJYPu8hC>Kl;^I?7Qv?hMkFa@ch4hvaQ9oU9DIU5JMQhTesyv&NT{(5
^bm+Nj-}pWm;NV?$97+TxfWQ;5Z>N~pZ0cHhU|ClhhbCpK?UK*bM+i%3G**hhUCi|?_VK$qWS^s@_P(lpbh>O0N&z(4Vv0RLGifR(T*%Qyu64kM%NNK@m`$4
QFTARCEAdRoKi790`$MJ=Y!IqGeLphhbOGWb4!F#!!s>CE7f;Dp@Z+{$w|SFthBk|J@C5klO~^3{sSL@rlOL_4X&^qT{4*QLlTrh-5T=I2&%iX%VNqUI#CLU
__gaHp4(u{Sq}SXZc0gMgnvcAE#7Lmx5wfJ{#5hA?jTN3$-%}sL-!;AVDYlK=SK(+Hnb0NjjL!lNgornnw#rndX>Pet{;En$$3N5*Nt9O-YepGBDQUWWyTl3
Z^I|S(|#{$R{eBKd;^&%du6*oG?im1AV?0RZ8Tqs7~Is&84$c%#K*pv?Lk8F#yKVzLo|uro-Av%*kXQ=Z*G=f=Nt)eD3CBmO0Wl)yXv<WJM?X~N89xn7$0Vb
;E(sB4iS*?VxR8V0zCVb?Fj4Y(ECbO^cZUuU{oZu>;T1<9j@qm62yGUmT;Jp_<n+QJDl~}L0tqmE-`9XhKu$lBQBNB=8zZl$!s0t$GIO=FN#04lTlxx>k?L-
n%9cHwBQ+TfKacmW7-JBsYf+QA~ufu@|#QLUvMqOL_kOFPFAUPnP!e>l0;xmK}9*8$(zpbF6UnRHj<C}h7CsuZt=NX-c%bSsviBD#V!EeG;`NZU`K-P<+XbW
S!|L0!FVYLu<G@x?_SDuw^Ba{Y)o6{H>`w9*<qVIN;j|+$ivG+IJz<U8LmeM88jRlo53Q$Dc0Ve#%A-~PWnp%AgqQ+b#1?k-gj##nAo0uzd~QpSiZuII^k?q
UjA~yL%WD4{HP5=U;U4`L<^BvIVU0fu`hbewaDwNpGL0eWI{vJj{OeoaOK9bX>pkbBzNZbg_9s-Tza~XCmG=)14v*}e?(+~WjDuZ3nAZS>VWt3!eKYB<AmL#
PRQ_mqE_Rn?C2?+T7hz+OjLWeom6aUFLfiBNw6^a9}>oF?Du<&=1KXyr{Y>}M>O4<0h4XywsBbwu-OxO{oy1E<`&rUH~yDth$t5zOlp!@ZqAne3hqhEa5|@0
cp_&t`yJb%dVA;Y{<>(a0xpI!{f7DlvA(M$o)km#yXsN@2OS@D@OQRY@LFi7jUU3X$Stpf&h#YOvcdv%>XW06LJ2=Ka3;0?vQf<bM?Scp>K_pOf?RXi!Y}|j
<&#EbB{)FA5%PmweLxVVAS8}hn7UXQ5DWf>Lp}!fsnI*B(V(&kh=92mz@!x_Z`$GoWY5h>>Yt76*b6lUdBz=BpRNlYEh3>-8T_uW-m(3ThIkWkEaEg;I=(4F
%cBJ<E*zw+_~)c=d<)A#2I&-lTbBBUnAWdm05(&L6C>)4nV`)o4#d}>5i-UTMC2#u4sg-r36!y7Txf&lKHB%lD8_f6Lp(h|h0+U~cNxy`XIT(T(@<PI-%Ri@
;LLFsOHh0iIdlx90vRI2O}j$I$*E&$&5)9M<3X{_{zpIqhdWO~9PA0ScXh4Y*UnU`63rj<`@eaD{&64sp}1dolZ`oRrfz-~e7L#j8RecEH^9CqSS=`GWSQSI
C-2BpW+w_hIO2{@Aj+NRu<N5kBJkhmJ3wbe^|}7D!T;6|un95q_(boUjsc6?iJn$|IDW@d`Ek+R8N#<(k|SF?)~Brud0N*J84V5xYG5THdx>R`P4=9G9tN{5
KXMY@8{yFA3?ERppR3;*2**#$_*e`zCl?=RguVg`H8+#Vx3cc{2n57yI;9$@C^?`1bw2a(vZhX{MFeJp?F5>J(KF07E%bAe*5M-l(fdIYHW@3>ncBj2`I{qK
iy#Lc&SeNVx1Ce55iR7FA?muOK?HXjSQ#v>SZsanE`p{iSh~4u)X`N~;5D_QpdME$i>-pUwWW!hroJ4d9L?WPP5(-11@^(sGfAhp{jfHTHcB-Mvcx2ox!XrH
+7oU81BwYiVjHA&)zzgu;e6$b=T=j-IKhl(^{Dzqyv5eR+mu4}3Z)CF|3^|uVCN@zKl-8F`JGRdji0B?J^Z+rHpj_2c(}#E^YO4bA5cH_^Ml=?F%XnS<luy&
WTKDc6d&)O`4aVkm7gm>;LCn`j3T?oOK2O;siS%H-SpR!QIY+6>114o?Nk>h|D`sl+v0wilPhwU+Z)QKzH~kZ5r(~cm@rpsO=Qevy@<Q-cA?DwmHy8E-vyB|
GV}<p{5l?qU1`te)-&}#nP(iZl{Rw9(9i8=(>+KcOZ541XOOl*GeL=z()X<)aX?5-EBKR6ErRT7IT#Da5VMe*e#O#=3jprDM8ql2;^#&vn3ewWGsVrdEx$o*
ode=%y5Kbc4Q0H$huJox^jPD3p2GKA1~w%%G$84FxnN0JD(Uvf`vxhqebPB~BgnU<V}#s(I;=p#cY4>01$c~VkdeFvj40!OQ+B@gOJkGUv9m!r)D3zKl1qP)
H5&eVFFrt&crZJ`JV&g4mcTKlBGA+0Unr-GxLm%_Sw{aYXW4~Nl5Ve&6pTqY&V6_Jh1r3Kt=J>qf1V-7IJ=Odz%5!`Y`!Pp3-c(6msZ-d4RsZsx8{in`zt<4
1(1^SH{a8*x$=z60WVlNvr(l%EjRbC5%0{49wkqYTst2-8#%vf3)xdGkkcL6^{TrIB%gHR_9?G%aT`<b)eo_GO02R$=S`qrh%%%&v!<$3he^WAYmX}du?T*2
HK`C#YHS40sc5y_kd1aV@Xr7|ZrXEG#5gSRky0rjBI$CFhp3y?Dg_FGN@Q-{-+JK@3AU@-A3}R3W9SYHDLr*6*p=G|c}Bq8*FxT8V6Me(?>(?dht8d_Fl@PX
VCxjxDBzURFCH!bw`FX+uWozZ#=K77T3#AK^@0SDzW&lwRV1a~JSSP4bUSH2>i1la#r)cB0Bb<hfC*zNIZ4|tk?zHyMhPiJBq!QBE3xg^brDf+xf`b8MnHvl
9(cr4DrPb2Dme3bWXJT*iey(DNvn%H+TTuyD@Jf#sm3Nc+*g&{R8iFFn435paAPw2p9IyxGg<TW$<iH7^WzogL9k3k@3xnz?gfvHu9v^_6MmZZHeRQeK#@&B
<KDwZmbaOMQ6zbE)BoXnI3o?1L^9EQoIU}9wwQ9B?LXoV0a93{F;4z|j$7x3O9b$hx8f3)pg`JtoE!0|It9t@o6+&o{+A`yTGOAoe{|!ijY18)(OZGD&<GKq
ui}4Hg3v`95>;z)tCw7?7Bm6&Z9~Mc3i}-sPBNe_yYxKh$vjqJK1IMP(T?B57Apu+I8wCM4pJ|XzNH?M&_u>9TB8H)1q*T)n3_SLSh-v!E*t|6a|JVVg1Sz|
>2H6<of7cHXSso(uF>N$l$pmh^oVg6g*i$fqFr@#TodotAC&%FweO2zqct?+6c>XgbOKb*Vc`9yM;#dQLy}7kGm=4;c;F(O#}cwg8v$8h4!z+I9;@EoGX`W~
^rg(*u?GHvhTSs(TZfvd4Lp01SGp47ZtMN`BawG~PTE~NICG|{2E0z`18BjqBN5PeUqqN{eoxTyv~>ExVJ@WJ$Lz1=6#3Q#)Q0n5xFYC{q5Ejo`}+}98>Xq_
8)CQ77pKel7Tf`XC=r&!znz%Yd#b+|jQB$eH1+EO(HB5S-W)(+9h?!Cp|gAQ)F8v~t`JW2h9F5r@r6^Fv>x%9TfVQw$@thy)G0sD;!AG5hX$FQOmuz!AwtDO
ANMnDU@w}lr<GAid<ONwr?Kat%3C|d@p@;_Pgu6W;F2Gh)+f+e%f+^Vz|xz&gJiP_L7Ss6E~Z9LN!Lg(&9Nw9Aa2)C<q9M4PkezO%Yg8Jx*4$akIlSz_h-&`
0x~smS&=;*O6EzM*zXG_I#=H^P;egax=|laf&3qj?DH+dPpl8*$~wEMixg^?Q1ulve#^z!JC7b2-Dt#ha%a6J8hQIp)yUkYFi5ZecVPQjDVS8#&|@_l<ev?J
62hb!npNK?Wp*PSw_V7M`F|@_hH+9=a#Yq?_Mw1zMU~-HuVnEiyMUaVZ}6dGp$QRM8P~@xKH*7n_7mLZxmMoLDJ)tDqT>iEXw-{n37y4X{tGGyKkIg4`&5_U
M4JNX3_CzQZn-8>;#n@9+@GHGvt)otrTj9|GHIA92KT}nWyF`e7jy;&j^FEZQ(s{OhoE=UPpmxdf5S_S>4J1M8w#+g67o|0x;z*`+#_B%Z_xlRf4Cx#wQvtW
4ySN2d1q;LrSi~vo7_%(-q~_>*~?J~c+fv6z>1)_tFkDb>o4wnc>H!7JUq`Fw5P3AY-m}@D5};I?+g8=h(+?$Ohlm?Wm#?+2Uw@pp8vJd)vAV8_s`rk1je}&
p`Glil(9QTI+QUP8<N_jY$syF*zw;=0<#QA928l9YcVxq2Zf1h%PLqQ6^;1`$wtep$e!wk26z=Io@TgnHrh3oRn*!V0T3BaWa#+3vs6xWXp`I0+-X>0i4Ck=
voHMwT~yL5n5+Grk+diQcc=ga2{>+0S@#L`Kv+$xwER=l;&qE&0=;eX;ru_w{|o6VWUdO-Ws)%8z+4lEM&xe|J(eyMZ#GwVHRiiRrF_T_0oPS=&8PRTHz7`d
Fd&zrE>cY<r;$ChCAAQ;6`%l8vr(Nitsfu44b*<yAQKmU5HN{^g^Vxu?FZYjEXMo=1ebCxeJ9B13sOqOrXGv$YlEo|yfviwj{oJgD0eaeLYUZXIlNDJKco~p
oovRF@H8dop8U0OB!Qd2GD0g<fDB6Pq>HFd%qT<^s_{#=9ow_ssG!5SbavF3iKHky?nJK$`TUZ89oB>aGd0MOe5a2=voWBHMMZP~8AJ42#3f3G+n<F_i2dfI
ynzpYPBfd!!nu$V@5a(|orE>hd$w+!xoa-7kHRyHJbyWVJ}(EI>+>b!hyTc{>!k(byAtfH<W`t3wWk8eF&9HHed>esd8x_F0lxXP0`bNMuUvH%++EZR{&b6L
CR{SWBP~(sh^>2;kD*bUN(s;C2%ab@l!NzrXu-ndCME4uCzu;9KPErM{wPdQ85}x&@614Dp`BU5JA}+`uJ4d><st`(vw2%>o<t;PK~4(7YQfAP>-l`x#z4mZ
UhSQgmstljR;!n5OCQ{U{;Rlv<+|z-NVch30YrFN1%&sC3is4rLAslu?+!PTf)a=rZInXdU^G{<XzH0Bx!j~GAR}=lbYQn)>jxQhk6s)V_oh-NWzIP=0(gI<
y<G83^wb=*R<*&vGLS&h1IT}g+#6xQEbtguey4G1S63?}qX6>20BYD&vRJoFvo#3R0_PFAwzk`b;qz%&fV4O|apm_-T{t$uvI|=uW{c)q9e$&JIoYrt3ZrO7
ryEAZR^Gr#St4Uk>7;#ol?T*I<J;JIRCHuBNRIi!q6WlfFJj%i)vUj0e@d19k1Ha-3UtI<`2dEUr;+7fQmuXO=si5zAo8TD5-NBr6Yu`Z;{0RDR&k(f67-qm
1X2NNnfYYuF2q3cNs(P0UCG}`Jzmn4>dnWThwMpk80utIGb6}f=sIS}Y3fZ0!6W5$@gsJbmc$ynJBcI0v1o}70;{n*+%awH!)JNoOneeYjy)@?;b-VLqnriO
gi%YtkXFF=<X>X~j|1|-b?n|!ZpoY81FYW5@K@xMLi9O$`Ac&|O|<F=_4W?e)dfa&lKcbH&(TOzj${aqJnd_QzmS_>H=9!Y^@jDMf1=Yv7#S>oJ{NGw6u$6b
Wuw6>yTh5ss#efjhUvn{*qg1L$JJQe@$X0ts)Jd~aV_Z7*@$_>6_003)ALz6DUNxY`*MMO#^XbihH7Hk?SK$!!o#k`^@DCO9}RA1{o7hr*VvneLYS1e54i4&
<ynNc4MuxH{j^i89Y1`!x?XFSa{O(riuG7vYPc28Lt9j=!iiK(8;Ey^$cfq@8D^8QZ!lp+FPLoH>}ot`60`gafb8$yGWHjjS%Wp7&!j!1!m9@g=p*zk9u6*#
F6x4(dietBV+}2IuMG(RCiPpG>noJHA4mN#U8GbYm6wXWB>xqYP5p5-V8YwN=dBD!8OC?ak>(=HGG9A6<D~4Vkdsm$mJH*1dk#pIi({So7qBQXg+Xj^hwe2<
`_nJxroU<)b1sP8Cg;cN%UsvCo@{RD^-3WTL}zjfSxD;JWkjtUjOI6V{c9MEcHyUxP(aE(QFl^jr9|lQMT@SPiQp_V(#W*0j9?+`pJUL54i{&x9q&pdv?a3u
rtWa6!d)wAMDCP8X>L(XYwr4;#IMsYDt|Ql!lYII$ZzRr61~1NQVAT?@&%I{=49c*Je_oxh&~B-d3mCtsN+u`rLp6oCMrN5`3_DaV$=uM25mr+>W><avRY4m
K@J{R>Rl|`Qb7jjZNx!E{PK+{18s*v6;SB53jEJCavTSFfMIeqa8`JlQP^jo<)K&P?Bwpk*u8F?7!DMiiLExre=y!oy;>QeJ!qPfHOlw}{hZ-ir6yBxX_3em
vG=Dy`p?JS;Vda8D{^N3WX8T!cjvr(b#*uo5E}80Wfz~S>UG@453|zjEg%9~g$T5Qi+v7$t}(#ftU1SxLca_{;HTA2`*78XR(IJ_|C%nE6!a~qx#i8${^4At
4bE=<Hi3ivxd9&-s9+|#$05V+BDdfcTwoGAKxLrm!>!EQGJUIGBa@hNLVX9~zTG6k`Z^}cAC=yMdh+-AWv_P0U-<{-H}Vgm;A8{3?GNJi_AaZjGyGaLnkWas
fWGQbBG4>i0zI=e-?L0Jipai<(>v@h(VIFgb8B>NRuxs<Ey&y?mL7uo0W^htq3**2i)xBCbkQB_jWZO}2yjoVL}F9p49Ka}`F#9EZ3%!Iux@cfa45Fiic>8s
t^t<xw_$^n4gRQpdP`P=Jrd}I2C(nvvUG3Pu2@d^+vB-$Y?~{dyX4qYApwJCoM0;dXc*+{%=m#IQ*SDX^DqfNaTA1a;-fo{fGUSgu@+(JuEFBN9G@^8>HRsU
-4E6hq-D8@qegsWhQ@qg3mAhQc+m{f2NAzqYy#xi&?I=M=9HkYhH_$`slMJPwbiQQu8@#@%r-76+e7|THr?r)aAkzs%^suVn}Ln~Fbqo401901TDER(zcJ4C
k|V>fgK9#CIiVr~ir4=(n$dWm+gF*1B4Q4Oa*B>oaPGaK2$C$+L)#JzGhidW6<RI&0`kq<i%2cLi8P27ty3iCebgp2RP-M3r88gPKhm0Se3C$IsjNWW6*)d^
Ph5jBzQAN5N0Y`PO*{X?K_vfiB3zfrUrVt7r*VAsB+1QjYxnfjEwiU8djXmTd~JG6<Z;@Ps?!{-|0y<?A3pe)$8Yn>@_+TtNW)ZdpHepPHDAZ_^Nj4~wK3Wb
0bx0pJ0Go!*$75jH{s@gVlQOxW2-(&<+3WMJr~Z(sifxQd05<Pg66+>AGI{W!;i;1xSox!)S0lI7q(`OsejNSt*pcYd9imjJQV8qj-u^fTwT*4Su1hGa0f=y
0-M?hua!>x2iOR#CBQtp6$9*6hzP4;HM8`bF31?6snz`JJu~}R-DziM$ct6kqp=6|2QQ4)N`c%~a!i!P5L@~ok+dptT(EYDd0l~o4c+_2dAoT#9P8#|pdm^g
tqc-0g-k3Z1zHz_?Z$+t5>G!F{9_2Q^-DGXvIZ3KJqoWi!f{f)KFs{8asoy{`ab7dtC`f^Dr7Qx3e+8>evLryqWOIESC>OkxJp-z37aLI8lP>X5o^g%U^qeC
0fu!mIpqW|v}yN{`)@RuK}9=tq7#wrTjn*o;(PE63YEmyOBzK!lzXmVT|8hTyD3QMAbs{4E0$$_hD?p@IBnY@NDANLsH=Ob*CO)wJM~jhm}2?li3r_IcW|)f
36r?xeL^T<4}I%4)gRoT%kK?C5|7n;IhFPZ@&GPGwVqbl_Au=A-mhv>R-X@*vShu_Stxha_9Xs3D!6$fxv`FVWs5^G4|=O5ZOO-}bkG%$f&*3c?-*y2L$G#{
sLWU&rv55f5awj;9CNtA*e^xyTUAp_H+cTVLEW>Da{#rM_Al`>X8JSOuA8)?W@IcG7L^<TQH~h~(b`Vm+0zD-=FGkZpl2~!mp1QV3ES+8jtSbG38db5_kwc*
$={2DSJ`C1hMQ`A=f|@BycH#kY<8^=s{YyE&hHF9;SyGEv}%<fWP{kLDoBA^sCq{YLZVf>#`EV3yQ?>Ri&gF=P#pNcZh<g%*)r^UPP%%GBmr8c-dkliBjrVF
tkTp?4%fbK`{+3$dA*tNVIBo!%%_ga?me^hD+c``h`SM-ocy4mmk?e*U-@>wh^rLB8K%Qnof=mm;oo!nLys@IsrodSjW(c+9)X2K)9`TJ)e2|RMBP@ki*v45
gRQk=u$0m_ga(^R4<}O-Qd7}r%(O-!K=tO%VgaGUc?@8p2`OPxCIP8CFw4#NdG!3&m!!llf5{x!R3Esb4<0Io&<k^%D(cy`z$lDz(2aMPKP9ix6<YNk^0PY(
Ln>|pS(ppN35NM(z<dt@U?G0Xw2$jRc-pzXFWNtCtlgU88dI5RxdvhXoMNI}ji^DV<)VEjMyevV)i`BTo0Zl&ts#*HuF-5JseThFbW1Z|YdJSIA(2$gYzYNS
B-!9iMp6gNU=&WIX4j9R0#fBcznz7}-6gGMOc$mLWH{Erq<<zVFyQUAHg{{7{>SKB0W=lQoZRJwg~@hmn)B;(nK;TLBFd`mkq-6YS<;^>wFvI(^O{SionkjQ
w2{W0Q9ZzC{8kohYuJ6yb<P^6hfrzgW!}D-UQ(95C2m5AL@@U{guPEP?$_xy6rAx~6wzY=7xb2!Ih7=B1()L~C&tQMAcim4g?ep+H6i~v)27WV+-?~2oJGg)
{yRoQL!_+3Ld?{#FtNFWJc}OH?M}NyT1HVFFQjm=fUd6C>ysBMRsg@78wZJ5H^Bm?Qh|7P{y&A6j=xt&)<yBF>0N%NtQXT)#?Zx^pbh{(Q*c6{(h4IYTODAg
T|BRf*mO5NFi$xdGWDC5vTwdBZU|&_#n{M9Vgh;cO2NpTD<C$ORFU)*rOrVL%<bUcx@=Z**73Z^<;xMlr6)8U$PF$$5igafhZTv4zFaPg(xn!Y?TV8ph*F%8
sHRAP0gm`>9EaDGxTX3M@n!I{yU?e!o|@++eNwGUI7l<juBGMvjJ_XUu>r*Gc|aX8Atv<4=P-V!6m_=eJ=oYgS8YF*{xp6Q4u3FI-jLGm3Y2ZMvz3qX5#K2@
mb8AR?L#lMw)L2cP(aT!+nL_8(&Q011=1W4uobx=(9o4>v4~~0{LozJ43zrZBA})c#fxi#$MCejC$xQ}k#wD*@`v6b8|DBeCP&@Wjm+m(J7kremDa?r=T3y~
C#9Qr2{O?a{XG5)-rL5R09Gn01rETI_C?WNIy$hhQMH{ssALK-i1784nnIBZqWtD@pvTFc-lub$w_e9~7h(3&VW|>T#$ODo2l=fM(W11~QmRfZ|9-u%Su<W;
I6SvQ7d>jUx(1uuM@N(tLMDgL0mDOyPkkbqngBv1CSu!@0s>5=43+kFG(X^sjjb-E(UmlTps?6tH#BW$_^@2~JN{r}K9NqCgO2d6l*#nhWbewIQPp`bWb!}I
!bPs)eU5~V;-*z(eo9_>`^n@v+z@~_FL<U?jjcO5YWDs*X*$;XTp|wfJQn`epJdAN{Ujot%5GH)cPAZ)ffmd59PjI`o$$0v&;Kx1@w;N!3)iNp69p7~`Y=-;
YIv0K!^QG;9Pc_OaE~UoZ-!<*%g{$`RAPELnh!L|9w~iCE(dk{aL0e`9iAcQ8}?#cYfMdqBFU1o%i1FP`Gik#ATo3*Iu=625y)>AVKEK9`dO<cNd(-%h$1Xg
=*m*$jODuYjb>B3vy25hdGD08b_Tlm5|bo#(p+70XmE2#;2v8by0d|TBEigqQIN-*?XpSn>O<Wq&O5pA083vG=s3&q<3F~D?U2(Pyx8@e@_U+Pz55qO_YW{9
3www)J+m3N{@_eWZO*99f9jR%*oDKX(9ltU3sY%57gYV0Vlz8_p;}6tbE&{*Ek3EpJ*vgSJ{z_N$c;H=SZq<U?7sP!G0V5!&vg-qDunTererqIn$KO#-%Y2A
B#?9P2f}C=AzDFSp}4Xjc<6Y;oO@2iPlQe~yCLL`!bzM+sgXi=88%`C;Y+uJ^#ZM=mW6Zx%(N-yOH`AXJ(MBDiD`V}UNsRWkE8GM$-m3Ycfy=`d3$<!7B(mT
npGFAYp9$dIwiRLDH)PkUz?q_373*Oh1y#3ZtFQ#mU;DrzX<VjthMGtDD9F30a;5tY5;Eycu4?jrg8^vyHPQ%ZhM};+hbn1JZi5s>8zTO#*I0d-Uf*KhuTNQ
8ITd~kNyUv4iUr(fK}u`an`Xs6fm(-DWgrV43o#dE`&4I@BRRz`-}bSkb)~cV>1Q=sUjlPwgfdE?Vm=Jm2~c$67h1d<H@Ydj{&xVKL0-sV37QO{XQ1@IdpDS
T)^}xJQpAe+fh}D<UPz3ai`Zl&>My^F0XZt#UtCwP3dOl@SYdNs{zOIb!$`=b6CFP^2Xs5NuZ+>WK#p@kUg&MCg@rr9UD{9bc3T1u`45*W^7`DT46~<_fJ*1
l_^N5rbg`cbnB5^)k+p}VhtV&m)W&&WjkBcW;;=hwU;v*oA7M(qF(*i@q3hN1K&+=;B9IuO7b`6*HivfF4YcYtykLK1O4YT7Ce{gDK;G%-$l0FT|1L#5~7;S
pmjsTs07dd9;fMvo`mIaaI1)XzjN48p0BSODeyjZ%pgGrsOSxJ<q+y|cLO~x)x=p`T<IB)xT?W_F`yzg%dX3;XKF=qPFlG+6*6C6rO0Y{+BpdPd>Vh}mYNQ#
J>t3Hqp+f1eQ*BQz_qNZ5<$tMG^pi!f)yDmT=V6vq#fvM6!@~X-4&ibLvIml4b%H(?$%@FCVqL?i%vWOZO&(V)o(_sesAsNC2?6=K7o%({52C5C&d+PbI>Y|
85dB2e>K|7JD$s$q@;Umc@9Q{CH7Q!vpvk16|f0zfVDY}3{Z!WyJ?5}C(VU>H!PPZagFh!Rb{RTHgzYtN#N{hiK2hv9TtP6fR)d)UH>d!qN>r~HN(N2pq6c+
=oV2UBcOoqo@6AEQK;8Ug=RlI0BgMnxa@FqXrMeo7A`Q71pTk56%zXLdpv{|ibHHH470C2NgnCOd4r__fzGuH9b}dRut3{MJ)n+p1ryDL5z{4d%2fBFKBbKs
B2fJYZ;Gg6>%bzSu1dFo8yTy;zdf~tmrO61mSLUG($8h1F3iHGwZQu2OQl5G2xoYc)3lX|vAJ|i#b2uu{}%~js_PYlsUuY+=mk!mU)_|kdG)bs?R#<ZzJs}P
#G4pw^a1AS>K`otR?j$sd>L${3MKu27=6h{YWB(~q>SxE1{MEgl2rbUDYh@3RJI?f+cL#fm#;(t<e;f-QctM=*!-t+`yt6ZCQy1x?CjWQs=B*fY8=b8Uf{j=
Si6mSdpr8KcVfFFvcBbR);_I!1)(?YaPIHMBuXqd%;u$I#(@py3mfl&VJ;%duG!H-Jfc2E<6giylm4zkx1exVUYz#C3KN;kPpD>kkW7(`J6>nkxwCx}-fHui
BnnBs1R%%gz6F;oxxAKPCa=+jN;P1YRbr4(d`Fx_(mVNKrH^4(r8T*@Q?NFp+&lHfaCH<?9O%3(z8ymkGrv+kgpe4&hocn=VYF7cz98LJJv77RcbegX!+y0z
T2xo86~jLZY5YF`|3jfTqrlmYmgpPJZ|{M`$|XSSSYzdMwPj%U@In}59q#VIEYVO8(?IunF<!k13(YPwP^Uol{GUv2^({}(xW91SWPq6}UQUM7%GepAqL=&F
X6ox5rdLS?Rtuxt2aSj~*07z1=?w8Y>Z9<J{qgO7D(|e8R!4wRK1P)DVnYh$t{N^1A5X@#+35Tm^ei3Gok2T;k&ee|@*U7J59OU`VcIH~eiz9TOz)I{^)kqT
?mu3<*E9fL+11VqI@v;7rDHS(R;1UcONg&D6Hz0_cqfJKi+A#7qs(g5TF8w$KfMt)MsQFyx&0^rBMNJHk8n!zgtNkw3)dslak>qAPrbFHat9fo7M!T;l~T#>
d$HIi3IDOGVk6?KY=ULri*R4<4B)cXiwp@<kIi{FY6Udy!D7G|caL7~v9(WNFkC%gm(lH0R{f3=&}H|JhOLzOYuQno>eIXYiw>S@`4vHYzDiCTxbyA~ksUin
Zpn%V$>CB#IH;ierNlg;K?4iFXM3a9&gHk&aU&T(BU3HV%%W!4Pd&YM;ofN8$uQ3}bQbDpFH1;kdtPY$_`uT)R}>*Y$x{4!<zx}Ri9Q4->WU}C-=a=&v<-OW
h|r50Mu0~$=EBBRD0gtejBkfK!mnltEaI&#NA4<zhqaouCY$b}V;C0nnZhs%jP?XC{!(_BEseQ!+sT@;^)nc0JsES_GRna@S0Y?+4;GG20jI&h*P@R-Wkow3
JhT$v<^Ex<T9cl%KvR0>P)NJ4n~z&&s348F$u`~~x|y${?hNF9Q}7{w3z3k5Ixyco2=@2PK}XOtellZNu}Au$PS%!x^w{M$NdwX)g9?gR^mf3@P|1BRdDrDm
>Idt<e=#zoH}dKzzT05AO{m#f#-jji2~7-5ddl<?1=s<xAEjQ?D!a=hN0O(2%mFjbaD)2j?C2}ycm-<p91~hmWUXBC%|ne%Y7Kn#Yua=g7bzBviw8OIcu$uV
xmzM$E{Qfjx^mGA(08i}yfiC0TzCb<DvNVhM1dD%@_X~)2n~LO`GT<CD<7)cHUTgHAEd4wVz7xvd_zN%BB1YA+l@4X?cXJ=!G{20-jCsFSSfdboJd!ppig60
GNHRthzOQK3STG#9|y~_C;tdChqye&Dg8J7ZXaJhI3CV<@(Vejof<IDRk128fG(yz^;oyzA(Z}9S_>HlK9!QLw{~RFo*bDJJqG)P3u4#px-NQ{kUCBm>C)Qg
yybaFG_D0FRek7v!Hy!BeE2iS4)?@{F7Jyk`rivy@eqY+(*u7PYzR-3#OGR@(^>4Os@z3S<k7nlNhBt9sX+zT*;j`MR;}Ab_~WuD_<LP!mG2oPbMTYO*son0
CwMNv_&}xA;=91O@g3|w6iMsDf#K6-l4F-*^V4f%85n$sbrzi`+GQ3@e>bEZCp4C^`}8?DP_)D4zM@e2h@%RGD3moFiwimrIGgS@lo+Ci18xb<v5hUnzFLxd
I7HJ6SNl(296SS0E3>3dS;*OD!G~ZxCm6TAQyOO+4t@bmdl)i%C4<c!P|<x#fOJFt;kZDu3G|K$7{5tYp@(X(Ji(8f;z>$bbqq{Jt?E6+yBQn1yT5)vX7H^g
9ASELcsLG1BSg1McH3p#trFLsnlJQViiz>r46yN<O2NGz;60aXmvjcK)$drSAn&Tq8<@b=@RF@k#4Nr{j`&_f`X}5$Bsnf#CZa9TOUjS9QWK%N%&TVxSuh9h
x(WTZA%jp9x3L>1sqoC%OXEC>6EA0Q@Uc=K-S4|^=5OXG-raD%L};MMW*#bcoG~w;mKG+ck!!QO(i$^J)c_$Tw(usO6ma(oN|7-U<7e1G@h0s@F*}{rgB$6+
_Q$#X=TuO51ZCFI2H{2Rj&-le_$>l3Fe^|$zW)*PRrLeMlbb7&%&7c<B1d~rpsd|RLeb@r?lVtVr|@Xl8CE|YH%Op6w2aI@DN2o|nFa9|;|{pGNMja$G0S3R
ZcgM^mwoOKG{m&|Si4e&3|=R=BW-peL){YiZdPAM;)(=-q~0-#df!e+MpTRML6pPCF9C|Nh4m#4Q6us#6i1F3tU}4Vu9Rxz_bPDo%~;Qi(HVoomN=hkRt_A!
pt#%7>J$Fb^v#h8$c_BF4!BPiuwj3_{8;RyPMbnni0SP(D#?`iI`kI=pwX{5xxsDfiVNPBE-@!IN}t<7V#gxh{^G_>wqtKA?(`DP?XBTAjvgr!!8&vX#Nw7r
W&E`XeVHO<!BR|R`jOI3cUTIl<2Sei=4PeEc~V@K$3)lq2T}bJ0H(gT_N@Xhn)%~*ds15aow^lmQVL3G4+E{z#c)#tb$B?9m74GdF_4mUC4#f^qy@ET5w^&h
9M^j9G}_&oH)%s=QRq}4En#V5b$k4DU#lgvYZeYN9sp|Y<41NJ3^o(W;+zXe^$qjCHyt6517y1Fgy)htDy&kXx@M!qzXTDD6^chkjT<3NBcV0ZbnN@8w$X<q
Z>8EIJOW*V0l_m05L;LqobFwRWC&=d%l)p}s<kNBs;8s)cE00R>lc25rVrlQVez~0AqCd-JKWwU;idx2Wbr*4EWqF=LR_V+m}~ZW$wG!<$vh3N>cDulC-Xyq
Z4N5FsiH8GUxYKpUtmg%L`GpuYDA89;C2zX)0{>Q@$ljBIRki3DAlK{#|@_~c27;@Vgxi<T<FAtH+L!63Jo+c=jYx64Lriu1Y%2|Bdb|GomAuwP?mb$;ZNI2
JkUFhp2Xw3Hop=DEgBh`*F2(~dXjS3A($V>s8*)!01w(h{E*lX^9rQI6r%;=@g9J*(+5s)lxSqJp{2^>pVDV^;g~ZX3eBdzw&UT6brFhWZC>}<8EqS|Pm$!4
yuBM;1K$0!4P*||Wt4ehpWW#Xs*)>_v7BtTvJ(cE;xAT^Gtl~&45vCDzgj-T_gvKle*tP?na1f(+2EAbzA{j$W$um^V!`yNUdg;7-ggfsE4X}<s)UT=f;bOv
lNxQ=70}*Nz?mX?OjGy{xfBXb(i$SB_1eGjdJi(}-2osY6jykKU9Bv)QPEKrR@T*RcyCV(y{}{wd=Yiy8_vM(re()jJ=m?Jo-XL=FK*!c4~5J0m{J*5k}GDS
Xw;6RbV#y74phQrOH_rdH;A*yo7^ldxk*~JOX#;D(fP|`>Mk0wELO5VoLP$@J2&gQ6Eb};XwEmvBJez?Y00tJ^c)8QxoIis95g0|E_U({`5a?z@t~2&7X7OD
!%ZssW#KpVger!77N5CvaDnoagpia-6`f&7uJSeJy`;-sA!qhhk9Hty(~0~4O&e~0n}#I;!|i{!t)7z|C7YX}jtZU4JJAT>*DSgd(!zW-d!sVux#}Sq_a-&w
6APR9C)*+Doz8p3Hc#IDSN&GXOjq9VKfc&MFu;t(^2umu2RqzN$d5(m$h&$&M7NFWD#W&(5ak(~@O95l#LpaSwC54#Yuu(8#8oReJ2DaRFV0p!;8t)+{W9-{
-zy#=h>~&-F%0bvedTOogBZ<N&lohkp*>UapjH;Ej>Piz_KSB?70cV#>E_4Ej~|z&SusO&7MX>x1<smAl`!Z#=Tt{hvK0A_4KBbbRFepmQDp)eh5M9wieE7g
h`ee}jFB^S4`?ReLm0)j?mnm@8;u8|5u~;lvOp*<6tsqM+|=tN%p+L>faBSCZp!}e7i#M-_=k}lVzvh3S%EGcystN$e%31?y0e;>hEFm?XyDOkG=RxTK6+s2
fdqG)g)KUy-ds7WJ#Yo%lApOu0DjtIcDLwe!!?79IMDP*e(F|&T#x*v&X;74;NMuQwo*gDZm*dR5XJt&`e!Od@F@pb0vKDN%^B#0fpPIDd=rAoEzrltF;?FR
k}x?3Ys;0Fl|2eziu>)creu>Hb@}o9`&MIock;OK3eOtt^2`?IA^B_8=WdcDyysFU##i6_oaFZ|=hs!opnJHJ)K%Vi&60kgC=_UX#bY8<=%|Q~KY>{TUgA>#
3&+*KdXpl^TgHl{fEXtyb<sN;SOFk0*QOdhx-@zLk16AfHcAtVECYg(McCjWPGw<Xoh+6Ar{$S@isw`WG-pc*F5)L4qDMfh3*wfvb6epI)UCs%B@gg0e@62f
|Gm1uiIxqj*LVx$vuJgKM>$*T@ORi5R~&PWO>*lP5a;%KIY_y`{}~r;6w{H9e@%f~7(Nqg-h`XHsK+3LHZ1BjXc)y)psL!s`In=%))O0ZEjr&^1Hzs0PEGm{
4mlFfNG#^c6vZlb#qp{ozLE%&ja-7YF2c(Xn6`?6Dfd_x1-U$3B-z9J-<38na|x(};*5%KT7l}^No}Y$Cs`e$B<LBCeA<5}UDCudDy6c`Z7qWPV@+YvfHMk^
!ZOs0-7glHlA|H1TPE>r5zq9+7_=SknxQvXe?|v$w8=&zu7LZ0H$th~{k*vm77otWV8s4<Gqsvo2n)sv4&XWd1q+1eSgA^GXV&9RN%XGQ%?{e_RiYKa--X1K
pXW5r@T2d4ifOe4uxpB7@+OgJKjog>=wW)~l^eU!3YkecnlP?)g;fme^+hHaNls&uZKR6jtGuKEop^y)NqX-|Me6lJwC;Hje0<4K#Bth7-VLD&!*((4r;gM}
_Qpm85I*6pjQ)_D5JzryST7x}lyXVx5xzVs%Xv&#v{bVN=xNS@f^-|LdA<pi-6H>cpciSmd@b-NlxTH9^|lcQET<QLbiX2O5W02Pwmil+33{BCrBgw5S}7Z`
KA|0BfA#1k<fb%CTC%2CJy$VvznLSbXf|yquScCAIo?zTH&fL1X)kr;>-G)XiDIIRg~-eLO%?o`TvQ%`WJ?Ge#Iw#dLr%Dl749TJpZ~X;15d~z>`h<<8;4f=
cXyDFb}4NX5{2M`r%?}9rh2k)thW|0D{qLJ8tA(X;njnt$cW_vX^9AJ(fa=WAv87<n6qj&$y$X?WF0=3xMo3`+N6Y=9F<nvuDP!a_Gyy^r9|Y~c@<bAE$_Md
>C=&R?LAG5mTQnR_Hx00N^t8z%ls?3H3aT9T4D~y)dybi>OA^{#-Q6-_r=qknQ-}3JuQz!=W$?NjOp`9Dcb=R79_9I=1jjeKoQ}~Hi;p&oejV#sJE#;Gd4)r
8^753HKvqIXeZ(jLR-22V^4uuTnDfdcsd+$FwF?PMQJBp`p9fh=CWJ8u{c+CP&^{ce9^anN1q~e*`LJPO7Pd-SmV{yfcZ)IXjE1`3jA7!Aqv?-wUuI*&vNpd
bYgq!(UTE^zM%h>8tA)ZXO8F-9kRPbCh~nfqn%Gbxnx?E)}1o>ht{K6D0~6G#3I1nR63006xtFUqV`Bx#U|r)TZIGB@y3g0<e|cgGro7v`q<Fj2;yOIxP#z@
2Y%T^|7O9j7N47FRb^IdFjU>o#T@ruiH83)GL!pa0G}2M@Ey|%n031`#X0I*4!WQ;tsiZ8bTaW*xv&4W?qc#F@f|&h6na_HgmdR<zi?^)L5<VPhyV(xI|6`l
yFnI}uCC$FI!y8=31)VUygoR~^pFBzf=H}%*P^DC?zU!@+Muj+a}SB?zRbXgQeo^t09Qrovq2???qMCMws@>bg(N{WFMz$@`qNrJJn_81dgPGS4G+53HYT#<
A-inEi#FR9I{Bs9c-+N+0uj}eg@-BS9iqzIDkix)Nri_9TL|+8LObUgy<oau3clPO3@qSJ2VQ2pht@CCV`sAPp0CSppk6VsiznYTGB&%a44mNqV5AYUJDnJ`
hk~l0cUuQHTHTo_eQj2Z!;J>r>xm$c^Cjd0Sd>;P)4EfrPPQOS*rr8sB+?XC*9agn9oeD%ZAMw%IH80ssDrsW<%rt~xIRHW=kP9WSaP0Z#mp!r3|1ufek)5=
6I{5!St=K+y=wC~O229L30JAYO$p}FcZmKf!))&dWJSC2whzj{sevH3y(ILguVVcEJmzPw)MW~{pV<!UvyewP;A?u8e+yLh4piJOowYJoV8Z^kYePz^T#fX8
SRk@`NY)S-R=NHC9Ka)QBlukTl`KxW-p6M80PIpK-b^4haTdZfoJ^RHz)qfwoDDLduF*{-Be59%d$-%6kA;zF{3%10Q~}Tje~hyOCUopq$89>PHc<R(Q#@@H
*lU4|?AnoF2<aERa2{)?{N)Bn=v{qbpV~q9{1TrM)ss5j-iNTwnJ|Nl99|yaKi>l`5i`-g4U*2gFmVdy%}YB<6!27E#A+6iMnTH=BW09!>^=t^nWOoMihB>k
BX+g<1$~$XJeizSt^kCBDPdmll0hYB9x6Ir&T7Vt+Y0ZaWw{o8PFRk~AXu;&#4z`&%I01>$EcAD&4wPO{(W~mN&-slT|CDNSsjh_TSl2|X^%?Olu&6zK5_ww
!Ie5sG38j>?WParY3cLE@q=-%wOnJgc5>>i6S~x)enZeIydbYF^<i0e+CcEJ%asp|v~mkzEwcv2yuZ?<cY}E2Dpv0tsH_i<oyP0WZt*Y?{wjWeMYwzOg`|=A
gHuUFY>O(`!lo*QiArC&5@7d4>$g+m8@KAC_4o~+sh^{rKxZ$sVU@yu=a7O6GFuLO%kQLLcdv+vXG2at*`beXZAoBPNy{DYxAccNwCgyonv=5xp?Erv1{M}+
H)AwIf0Zti^rC+UvV{E>dzC7-)f1LV=5#@?gsMC~cUE2vAbnD4--(6VGka+;-~?QM=(`2=KKq1vn9rXH%7FO3Hr8fL-O7|;@gz+E=p3WbZZrugItHNq3Y`7?
m2g~~X4S}zD;-Xklo_J1L773=pxTup6<ybPc8AlMa3wm3E#0aJrSm#yn2IITRa9wlY$T92MgCi3$Y;miFy(<T{VV~qZ}1L+Mv=0Keje4@5rk^w|GdPef(H7h
uam&FRmv~;C|3AlDq**Ro(dNnwe3?F$BM}RrrF963;aeZd4a8ve8>8G&s!u`rj#(KS%%1bA4=mXWh!45kbxM&vh;EA`rr+9B{<P&9$rT}EH@MGNGH~*q#v^E
p2?rv7WSfZ)|n7UM}H{{+;L*^VYMxHK+m0}8y^Txe#~H>u!7H3-C#XcSc;Z>LOM?8^Hn;M7#sT&*bwchL9@RH%H;-7gaW$9V`_<Iv<aU-=3v^AJkye9>K2!(
f8l7VKp#AnnW?HrW98qP%{@(DG>W{#@>8{|IZ1ufD1Q$hePSWQ>&nMA-O!D1_@CV-Vq^RWJHN8|(+6h_rAOl*T@Nmi{mh#h7Kc_07!&MH83;6s5N77UQssl@
9H>6WvKAK5=4IOi<7dtm;hG6Ba`plU9Mh%2E^2<^xCj5>;m>mu`8<2Vtex*Xj#FcI`^zLU*^ijHj3Wa<rWFOfai%ai+teyfS+;LwrABf+EQoSIXoXAxVepa?
V!5y+cLE}>fjgOva+ovgh%J=CPK2^7qf8$$0yWMt<vnnE>FsS#zKrWU5P@tY^5-87vzF3+%qphl4F&4gh=5fG;v-7*zh^+{*w0fTjH^wNvDcA0H+`Wp^1<%q
q5*dwxp>SJarWuMZK0jgGn`d(;Y+LJqTM5@Mf*uZtl(bBgUY!_b}i^vqL@tN?LaZ*zRQvJ*c!k<K?!fkDt>=Ar@A$)JO@#{NGgF-EgS6my(9Q3y#!E9qo<=1
iI}j-BwFa2#IdZ^9r!hc{(NOQF{1)cljdo?>xP&8R&h_sezKw2FzD5ns!Npv>7FQoD4^t7iPp%LScp|S8@0K(yY2!1fz$o*8X8L{slRiZA{=xey7+=8g7>0*
gN!?Y4QAuHdXSX*VO3)lyYFuY^A+QGCsP52KQ>I?BS)4rjb(5>wjTD@jrjp<x!f|>x!=3_fXKs+s=uN(fhL$L4~e&IBI(CR^}^|=f67w)fH?59Zv}7`Avb)z
-d6Lzc(A&o*@RrP4kIi{XdrT>)OJpz(VI~0t?9^J3w(|_lnPPr*vFdWNa<Fyo#d=1S#NJHG$Dp0k?d)cZWC%?{2f52cu!g5=7)OxpReV>A@YF$Uj8ofXU{;`
cKlRe{Y4@;mOc+d1KD#r^w|CK{+X>Q?ypJoPXL>4tOU;XmIDCcr^JU2d8X`*AL`mW)bBBWmh(=A&cd6lf8JE2%N1&?KK&C}R8oEXBkm;fl`n!qkR=6m!H`(F
jTM%uA`2<8<o`oy=7hqs+gE==PRPAInZWXng5al=eQ1N3%f~WjGQX8)Se>#y5}iBZ&&fJT1%t7iMIUxX_NzD!PLhBjG}aF>B@;&f0But@(Md|Ua~9c8zUf8~
`@i5d4zev%)D(mR&cgSd(~WDb1Y;<-X)2>E$31!_fc#qN8Emqo8gv+!H~0$XhAyW$9|b;7CMDMqG#}M)*(NI@n;*YbDqgPQk)kGY5k)aZs8_FFaq(MHP0J-2
gPywacYa`U5&@51jqvb&&nJ6Jk7>DUx5FUV$CpIlP2D$UG{ySf`q3FfBG8@m?+Zqr3?O%wPhwAfQlCHUtrDq#hss<C`^;T|bUkA<r8Gj%w*1A+IZWu8M0O19
(#e)UqDd{{rVqVM%9Orj?*)MifdcMeHC~rQ#aJpYsiE1q$jEE3a}8f{1~-OM4umqnqMWoy^|SRRox;c3OgC3FCL3*I<os}>J1oHWYRQfw$E5ra{(^O#k!9U4
?3c%1#!_7s(oipW6b&0P)}xJC5Af>q-KQQIw+|A*an{qlb~AoKpT>v4)l|e>`sTs6oDe|r1s+%8v|>ZodkfbhbZOc~;eggP#mNA1#c$4T-kHf8BNx!4Q5uZ(
1&Oj#FBi(NFG0knzZ0=6Y!fl_<}fuq0?`Tbb2I<v#(?!%Tijm=d9S1dlVH=4@sdi?$Xe&T6s0s+I>z-6c`?|NbIuO@_kk&xvEcau1aONMHkk%H7_63^f6*LL
x%dpF^K~3)M}f-WMt#a)ADaQ8w^ihHsA$Q=%`;@LR16G#%4g{|iN%W~lXUF(*KO8V`tl}R8b_Gzs6Y&;Rcgq8Q_&`JXOd!S#K#jMy%1EFo)R;<g9$yacV=&|
-d6g~rApNGSEVgEg|lj(f#ZHO3`kld4DxB$bib=$==HQ=4SUmW&uimy092x06w5S2wD+f2HxYa$Dc9>w<^0dOU4epBSSDD)2EXhqC7=+in4+)k$&g_oPl9`L
`cuL3Ru~JIoTA<68GrDkT+&Vg#G*4crbvN&r;U-nUYJCVyq}N93ni_A2IISl_bPJ7b2oA4d1?OJ23G`OfxBY)M@c`|?jk6~k@i^w9T<<hU`Tx;P#3rKgzA^Q
bsEX~$CI%0R=nBPy9r;Rf16wf*BZO=-&`Kj8H0c7`Sj>!V9<YwF5c4)3#G>&SKeEhI5Kw2FUZcFOk^*}G0gUhx>Ypr9yla^$1Hd9QL;gVU{A;!9O4hjIC|ss
D&G30ZQth?4rg6pFE?##ESi5&ft$E6PXy71bf+!)*Uh(qiKcAiTDju)T#v!IMUoqYrY_d^&)*4ci2$wy@O-(Gb$m{Kr#YDDh4^k$tcI>TayCPNxRB5<Zcwu@
A;I5l9RB6&MK2BFPg4C)SFXKq8<FPbnvuP@GzJ>Hwn;5QK1wP_A?Mm`$?T*<%sxOTKr920+aNJ%EyP;FjF-=U=WwFx-;n;r!1hRC7e5-qI-<wh4@VDMRIl=3
eV;QEe1jn?3)eLE8z>8cv1Mpm1M)&R8V6$K+EcNxfPc~t<2b84qGg7+X?lb4N4YE)t~5Nhrw@A!!zsd;$&jkBCJnxIfjct%qpgZ2eJstr^>k#Gl+88+O?aw~
XqUJ|x&7-;c34;eSGGAVfj=eS)@$;rNk&LqmM~cy(t55!!sR+{JgNen?O;4xn7(Nw->0Ipw<P?qeYxwknR$d^TYs5d?0FM<T+}rGS}PjK$q{nnSO5PMD?-J7
VLH*xAzf}%A3wd3&TJ4IoL!<hl<SqafoB%$lyl=>0{VO8!UID&-B`Xy#DvoHt?IDTq7X`I9fLG^se331NHt6fycq0(fOQouneL86#>f(rIC<s>EBlCZng?L8
pHONbmQ6;6_pH7&tYJ?wMsmc-gXP@zyFbTsAGS)cnpT!c(Uf&<BPhi<k?c;uR6{(!EV!oFPq@{_S)1JjMt(|BYs+T%4T_<HwL+}o#glH}4X!5|f&y*U^EsV=
3=hj%Ag%nG+~@vx5PgFNCHOt5m&n%jZ9H=W4$QjgYKcvYyDNXE(_Xh04~f|y&OzQAOdBSO^Fq)+v|ESZRS`U{bWIqU@Q5+YWA@xckJH*M5fssVK@tG1OqeqD
jL@jg*Ih0Y9z4HUW?c81ypsE|!3a5fL9r^$cEl0`p#d8YNxOd)MVw%jHE~b0#LTZJwFeIS{>l~yBi((emM`=>YzN_yBA2xk`xQ~aaf>(mR2HQtc9DDrj$~*u
lq!#^W@5+F7poZX`!*GW2&6#>59<&o8;gRfTHVE4?;G(&Z~VPf>`asDc}ccE(jG`gm5sZe7ab2YKIKoF-|K@KP-!Fcc>yhy&-AaROAE!z{x0|rF%a*9hG6X<
7!5ah%NLB_%8lN2ocO0Wr4rp0wMu}sh21kSoJcVQOME47j6`h-$@i`8<a*9c_x-8rU{^sUE%0Y;S@(u0=wfeuPP(!+B5bC@gehVsVv}Ni$mcSXnRO>kPvp3z
cLlL5A7Nd!^`GCgcziQAwVW}p;a20UP5n_CDJL4qk%r*SbH6pahc-fpLA}<{h<w(nGd&qXFn^?;+nPhCVGSC_i=M1qBl>8Wx!==rbG`aTk@G}S?R!P}xCCZq
_YMXKxc9540Vt6`X^ch#FeFGkoqfLUCDN0)3Z#}TnmEhdD4j~AS`V#QELv&cCCOB%Dy{4%ruct;I*WS~j+w;_RP>@Dz(`<*sYeG}3;0Z{<(e4bQEBd$=2(pT
<QNQo<yEs1ot|ukSVg<AE72?Yq^>9x5g@tUZ&t3raJ#zr{)<d_D>zj!t$BCO%PJSv0K|O`8iKc++Hk5z59k-M9~a7iUBq7I!A9zwAz(USt=jd@1^?|P(bRU2
34(^gqvQy;(6UbGgJ-eJa`e1fz2A1Lp<eh5#atiVj-5)Q650u?>-N7RduJTgLAiZFWTV)fVc;Cz+)Prm<_6t|1<+)fFgS#fJRgXDA7PWZ&v%a^D^v9Kl`-3b
CedAdRAkm8pmjA@*Z46;uQ=0F%}a)+6-uxDElx+Sn_Ga1h=;mwM<Srb+JIIZz>5o!)BG1+MmgT;KT(6dzsC6-CRd$WTddJ>Ds8yLz+QwyIs;qP)I5%$mY|2~
?lkqTr(#@-mP>!z`MT(G*_qo}g7pycBJsw8wA^M)U~gMFhft9XqU4Dc*i3dU+RGz!IV@#6-m!4#%2dwCjZGnVT%5bPeYhnU(B3KD#DH>0Qc|&J8Z05;?Cr;$
<EX<T@&{gv&*abjfym_Z5y?dnMz>p@AvX(`FVb~f^Z7-B!svAH#OPWs8jf>a(pQ(VW29Vhp~{$2Dm)LGD<lr;BuRq$uJ~_wuC8NI^s89)faL8N%!kohJHy>b
*)Xf-Z!1xbR-!2UKmL-5=bbxLe{jTo4T5&sD*t4^&X8Sy`?zCe$n=0rV#rs92*D`@q^TiX{uL!jwynUOST!5XD`PR7+yTJ=9)1-bF{<!dqUa~x$7!`nB~Y-D
rv3-@C~A^LObCT{sh^jLcMuTh<ro8Xc4lzvapjJ8Y)R3Xh`{4GOO5Rg0C0QV`mDKjYX~+*evQfhX*6$PUO&`(fq*27nQ-7ePd2A4f5^1PkB1tp{ZFaXRWkB2
=D&X|2)8yauj`i{=G-Z0dg@$QeLfS%o42G445=h9+c<%FC9t?&5DBCH7XnNpwDGjP9s0U%baS(}rh}46Ib<M)lV*d*<)ssfw(kPMeTmRjdbn+)tTc^X{Lk46
MIl#I4Ba*D!e3HCWf?aED!Q|6j3^8Xe<vpf7W1<+q-TNdjeUu0YqOY8>>*-!zZ#)F%D(t1icPzwMtoJd?#UgA2w4{zXdq=twdXb)*c#%H(I*sLiC)vWvIrpe
_#kADm6zFeS$ZkGDYQxl+VfhW*Nle$E=g#(<e1=giFzeQPhA$qcViC_u^^Z=_7$GSCTJ<uq1CwS?sL*ga^RHqYM6<YOz7NxLi;>Ty)CtmEfB_onW+jhN&kY&
P60!>nu#rz4mZ)8@|#vprhutq5}hX@lCfJ&Uq-GWio=#YoolnOL2eA8BXK=N2TJd<McPgl2%~BRIKf>-bsOqqOpQZ+z>E!S${Hbng%c-4h$F6cKZW$!zWV?g
fKUg{8ev-!6RoT)-2H>LVSQ%``5%_2PFwK7qBS5YX-k|q`jPC7VcK>(*B!?P`gu|z5)DvP4JgKB*v}>VA?N=x8?bYp1SLOrV{&aV?VvIvKic8U55*gDR7<>q
_U%W38U7g{Hxu|Z8;UU5daxy%jgVtP-dA<%+_Arr)c+<cOJi{KMDAJPgVRJwP#67vPXeQ)P~)VG4%RKd(Wd8Svzp+rdRKPWjWROrJQ!ku{&%#^ENf<yAcdX2
2wq@D9PYLWm**C`qq?TgVNnEj(!?I-as0Z8X<1<hOf2w-^cimP0H|QoHF0Jz>;U=Md$i2yEDJ_XE}dtTtXqd8qOyZE%%Trb#hahd8>V(%XiFO*($y8y=B_Q6
gkn~FNaPhX({z`17*u8B-BoLz>DaY79$Wu1%qgp?j}>vjmVy!#fCTZ<zCizm60mR~#~kw{KUkj{Rej|3uLO@BUgFrf8&?`8<hOYS-teqLAzljco<|m|^C^{E
GjcCluf)a;1K5f<7fTr4_NsvgWH0mbJ^47uukED6yjX|5eF6hQPi?llDN_!Ouz4;^+@f6W&#nn4&u!1CVKN7RJm~51MNRbxT>-D@t^KrzW&6NqqPnMu$$d){
-O`fCN>lfOO`k}7#IJojrW9F>cs!3lh6FC+vLx5PIBi^NXBmL_q)_GQ+(~93t@jLGbEhcfTm4Wuyv8tJ9p$HY9ckZ1Qv`tB*5cQc1&CzK-bOMERTrj+;r^uf
(T^JeqMGj=X13={hi|>?*u3O|lv#ajki>I>1CyTeuB|1RRU}d^8ek2Dh~T<EVLBf<ex5vH&Z<j0C_wIa>TidQ4c=aj<Gp`FU0JV(MLvOtGQ<2fWY0UlTU?+h
rASn|b<RxmYRaRS@z>b(T)^VwuafWEqy#Yzpl!+c8thOSQ9QuTKueiO*B@pK$MXL%c1iKYI-WMg?D(F5%#6~LJ!ueZLr6dD_@HMp;nv%&b!>JAw?Kq%Ya&QC
)rfmsvYlOd{hLXrnQ?*~oxkWsUljkO@Us%|%=Wha9!0YhBL#{Xc@)}pumt8Xcut|VE~69<d*Kxa=&DF$kV}+Jvp+QB+0#0>n*G*DFML#|F4U&XoIzfQj{<>v
C!0>BskJn;(OF$t<?PVPt?k1`M%~1k2oDZxK+!~S!v`hi;xcVoJcZxtXZtmoy;evG5uP21qF8gqsv<R1S-sD`zy{@ykoc?u6R)2xldjA8W1qy6k4q+R(-$jv
+VND)<x?_N_}?_J_aK9mU>iybBGXckGEGa#aIWUjO|1M!>Ty1F;mgI+edEq=%0T4jee#D3f2MQb+uWQ(a`i!pVGrf4b(5BOW%FBZ1Yl*I9vo7EeWq9Rz!VF1
!*f7<Axlfc)>8MH#<<KJv=V|lh3o7mzvGWdCoc&e<m6(Qn!|4~go=TgJGdS7G)Lsu#&bTK*SM_<OzX%egoLCE_YUJDzYdU$L>u86Ntz}(j6Z#>5G4yNT)&!s
fDunvG>Oe9C#9|ap*Gw%`LE#3LXMjS1u3o-9=Rs;N|s=@9<DwATMQ^Mvda2|=rI0v?Mv4ExxAfX&^Z9vY2hAbs;NI(79WSO%s_>~DD)3Rr9cCEg9rP})fj~o
EAZ3|Hyn`ZT~!iy&7;k7lcL9l*ioAP5yobTkKXTR***W+cr@))Ty+sCfm>tH?_K!(Hc@f&Ay7=G7po1(FvUhZWj<?`&b|MjY^oab(dW$<==Ja>MF}$El#<2g
B^~lWcGCf*^j~k&*q_nlTn`l~+ezR+okU8Ic3m@a=nX!Ak6}b}62;_}^eN3+5iYy^KZb?I+wGTQ9!Ng<X&2|JC_dASchkZUT5vu=T^VRm$wulD$p_^M4EL}!
53|ai7>F66kDJ*?%794YfZtCXCX<>weHiommNzGggQpv}eJBe44#z(b7WPbOF+z@x^p$1haO$O-H%N(MYgy*k3%!692%DM`-pqIz(`@D-W+8(-zuFTqMI6Kv
ZcHNsEr5i!qtsI$nXaU`C^_Z-F2TcK-FxTk=sM=$K3N&R<gX~C2Fi;MzCP%Fsz8&MxQ=!hE)T3E+o4&<$$f}|d~)si^F~I@kFgoSop0Q~^^&I5WqJ42SCk(4
Wa04y?+XmK>qDCNI<l543y;FZrRAJWK=Xo6?8s8rgRSfsBbx!#+@Wu^tc-UKMW)o5;8gMWj>6m>@xe`Z;!a<8k_b>-nm*+j9Z+0lMGb`9;}(AuR59EAuw35l
ZeFWNyqHLnw43$9`~2il+9zUCU$xK<abVI3E|-esB9X|MU$b|gy$H=VRb-in0UZ{Gnx{9>2?M{vEE|Hap>~~?1jFk7P+H&Zj{9k&GkcGz){FLLzSMNxiX+5T
gINGZ+w#OpSP3aqL-y#ry`mq@QDS~(`1ZhRsCqVKXex$O@Sjx)d}r)nRaH#I8s%yHGz!K+DS^_??ZoCYOCRr47>M)K;QUV!2~Ab6P!7tCM4CYq3@o8#_swO0
v~MUnTkJUq@%nt-mb6yp%ffN@YKZobQL))@sR)Bw962kIYc*+PF?q`jtz`^V+2`-qI&4I;Z%h_i@j50wtkiJ~(Y+QZHW)qkv|ljnYrug*l&;<2^AkcUk)q_U
*k<3+bPSn$Y2XR+jgmv)k-jW9sSy&j^u&18ZPp~{0mCcsLC$cgq;wfAgr<nrnmM~F5{(E)?lkVl?)1{@*EM5)qEI%O+ssnK)r!y}pz5izzr>-N)ILvC9$XQ7
y9Dg=r0#AvnK^Agt}0m`fq#4-TE45)F8E{hu;&**Wl+)Wwfs$c!H<`IbVurR?Wj*4-M>m!o(;a!DX|E?Fb7_!{T8r(DP>AOmX2^h@{0>kVn!M{$hl-V;mSFv
>b1(U01-Px-f>_L&ye_t`3fj;CtAJBQJSfhF&=-Do<4E;LGNre1G=FN!BCrmF0~9$&|@`?r_NwL#*+{5zA!IG7y~JVB$TI@W14?pQi={gMc{_X<|Ko|JtmxW
B<?ba!~&kR*-K^s^=Vwf%P*g-w=g*#1;SRiYc@PN?U2liss&hOLvrdtb&25bi?#0NwDMzvm4kz~-l%P}BG!R!VaurQw?&Vpd&^b_Ztt=hG<h<*I&ek}@pc0y
{Ea{7N5;^l&~Ir(g{RWxQ9XQoD>EkJnkDRaL);gxdUGt`Csi@a%jE_(c;kCmE7aC>nVi~JzQ5Dz4d6>XuLf(j!6aPQ${jOy<@yf2j|;lgR|Q#&jt!<{l5rWS
5UWF`V_mI99*N0&(P|Y5^d&pE^k#|Yk%lxQi-$|C=d+)D9pTYGa)82=E#7@J7ceBL0Eb5Mg~D0577uI-RJ)?j@Po#yBlW?&i^cAQR-ZI8xm5|B3+~KuK*%$?
OrPLPp?%j{JuWHHo1I}%#fDbI13B#%Of>oheXUWyerbDk$Jr}Ngg;N5HtI^(Ete~t{XQ7Q1Z?PYUpMW0bimOMwOf*p&S~|4;6AC&6m&i@QSei!?Bo(Z>27_z
!>RvaAm+9Dsf%_UlRqhqhTy<FdF+^)z3Zd@4wq)~%|GHwz)q+fGUHe@A=wtVdA@f)X`6$*=0KM+)fXE=R;pEFHh8m;`Ktk9>}561h$h+zf;)}oA}4;Gc6iyx
5@1Kx1=ui6ZkCb#b-vY0wVB7y){|%9EI9}H5x2Up@=6@kR`<5;c{FzZ@kzWY`ZqB=D5wYoNuCll_oP75mC9p``d84lyy$-I$yLzz`J0|gvH-R+rHh%yYJum>
^u?Yv@*xBg)vCE$V~S8g(iPesz@3_$gNhnVF5IFFS<D<aX7*P}hGHE=xyN&sMfDgAP_W*_H+<+i_rPOAqy=~`^^?ogz03-IM9-&WizpX<sE!`#N3vNa5su^2
mt_teFz$LTR`)KIi7rNNBL3G0EUf?xuvcakB+&woA^8uV1$jB0WHoZUVd7NJ0X*4HqW>7eQ7YvaZjI<0LQ*k~7@p2aTd)^b>_c(Q$RLO1ga+(Q8D?2R0e|_e
k_8|uzjE<l8S1V|KOdvcs$!-X+Ul-)Z*yVg2=xLFtzao$S)knPn?!S<v%W;kCp4Nj8tQ6A3Mf)nI>jKKOt2*y;0o-G99Bz99#;RT*@d0eyeDtDGys0TRd%V&
wi!kwY1ek>48MJ;NCFOjGydUzO?A)*O0=r`?t`WsnSySCHGf7#1T?aGJQw5fairO%_1rw8+^~J1EsBhOWg{G0C<`;x=tq?{IUi>#-I2^Cli7ttSiz9)mwf|v
s&B!yZXjMH-Bf5aomFq~22~fe&{ioj`;lfR?NAJ%ZNKk+=5#^I5Dg8DZClaB%3z!V0`#E;>??{hmEpTR5Cn1uZGUbo6_$KvUAU-#x?d2EUWVA)eNnC2@Q|Qg
6V$u+l|Gps3b5eZmMwc%G4pcvmp$W3?5i5@n~IVh>Adv|t9aQ}ISEHeI?+Tm>ol<D6@Nz=Cw|`!%~N=NsuF*9r69#1dQTt4yn4+h;qqMxN=CqYyrY5|<+Ig!
qx}TLeIa=RIQ{U3Nb@O`g+jBOj+A)>B*Aph))8L3OnW{CK?95~N;fq|O?Y?#ErdxzBPLaqml|tSwj8Jdiz{P7<?aeUlh|T~%s9*ng+twK21}gY!kgin($7Cg
@uXss=<Vc#nfKbhw+>riLl^@iJeTTW5_Fe*B_7DT5gtu#7N|dwY_JgaCw&e%C^omZY{FCS65;Voza4A<Dke4iATT`Zzzbb2r)PB1E3oQah?O$2>&i)>_CRpE
+G46%zhP1c)%ECOgIo~Hk|#;o_64t8RS_Ndlj)xgrmO2;gj;$BJGDm1>=>1;QmfpkuU57jyBZ*JQz2vT=a$N3pc2TmUH_Fv=9NjXi~K!d8G)xky{xwK(`kM`
6{*VCQdviC^Yh$zth)^+|8$;o-Yq|vv%fV<+WOIa2>cq2I$n)9RCcv*>}u#<>E+sRjT+TQz|^vQyd|Al75w9S*Fof6o}%}>B7bu)OCEnpjnlaO^#2^RD?{7*
JRPOs?Yxozk5c!3lPAle5@IkW8yAq~km_I}1PHAMT^G!dLuwM-dgjETeY7S`IO=P=@JDlaVz6dvo&8^Hr)S2bk&LxX9b8E=$}m$%Vm_bmw2Pt36_*Uvr+l=V
1JHZMj;Wk1o8TP_0uwrH0y4~FimYoR72aiQVjvW0QP}l^EB$`)OOmV$tM{3^#l$nywx668dbj2s_b-uHp33*Av>va#Ou2R9{!6Mm_@8@Gw9A-hi;a1JtjJmT
FE_8~bv;<SSUUtDbCxcnxrZLUr0w+nO4jrpcXFWr)0Ddx_-Zt-zLa5_#<zk#yF1Mj5VBqFWQcNDvh>jy4VePxfH4KAGul~=dEGrf&<3E{-NZ8o=K2(Ye)ZK2
_OViiyP<DuyiCQk4VC#gh?w;2$P5%ldAeCdoHt^9aQ=rkoCcF)*$EJO=>DtS67}EJq_p6WZ(tWbalF#~^3h~T*c4|#w@Izw?-Suzh%=a{J@tMOF-msATVn*2
|CCFSOi|)pUl8t)G#q=5Euin)>k{0+Ir1Bw{2Lf8Rm|Bq0Vu=J0W=CrAO=J4$+`-*ee`ogW&Q~kfU4dY&QrWn37NJu@3?1s&m@E}m?tA+)~<}WoCi?$nl05c
R3#^ZVeMx(Y|S4`{tz4PuY{`LZvu6%9d3=mXXaQ0${J6KhPn-9uO*`sD5LzrWK1)F64%Sy?-q79?wPuWh7k)4$y2$1GzHS<PYKk)$kY^2ZQ6eI3Z3F64^-13
eO%MtjuDjvkWSD-rk9sG)ZEB&1RyfvfSO+ZnD;ID44R29u*NRBH$Y@$IEZ0Ym1D}ywfhzjwhhMr;sBhlhHy*|bP1TA<0E(YmN46Lf61#tRFSM;CobaMGQ32v
w_Uxk4u3s!wJt!?0DEYUF`KgHm%v$C!M!#<)1@ALDW(zk)z=2_g@N%U=Tl9-BvD{T|FfrjRVk8vAJSWdZNs;81U!$+A_Jmeu_agNW~lX4p=Vz(Gi?}{M+&?x
@ZYeGZ*nhzq4}Y6@G}?OaAT8r7;o2a=Zz(r^Ff<i%0j0k${?Zrv9RtAY|~T)B^GU!Rk4*R;$*#nKCNDyxN^1+_@(5Sn~F#O8(-@V8m+oUYi{jA#9@6nd8OL5
$MZ~dlh{9gV9lc}8xiQRgSaM9#Bsx>xd2F_wQ*G9{_^M2?xmTPz;S<^j|v-?ncU*6_oWb>zG~LCu4ug4gmt^e6x4gbfoVyVgG;2_8Ya8!^kWf95G?mCgzcU0
?sB@X$<a2(Hgw%+zO^$@F==s<46zGLQ|(co1XR7wlF1r6{UVgMS7qNhCNAxwtyy$IN_{UA$!2tTZ+<fiyXB}HD560JG$UC6xDCnF!x7CAq!a5YWVfnGR<;%k
%v~an*(QMN3{FP+c%~OEK%#!gQS;v4$)D6mdw8Pgf~4@p`P`BCGBh3N#*q55VaT_-OfNuPym;^z4~St6NH5}x+BN9DI)R+X1as`!D#<MB5A+h#mm6m8wpp?E
aF!nLAu_(Osbhn|^i7BrT=4bmm&Rvq4RvDCI$pLO`G(*G|6SSS8{Z{sNWj2(Lo_CQ>cchV2uz>?vXx3ynW{(d8-QL8zRpcDn`8^wRxZ^{U|G*CVRW3nIw(nH
dyA_cYZkDNo2wEcN$JWEpSuZ@{r2&0?K^TEt2fLmAH1f<s~ERh%f39TEm&rDj`*5j+YFL;Z~)<cstKU?fp~7=s;=I&z+5sYb;`yDO*VVobmkJdx_M{qrs{Mf
g;YS<F{)7`$zTZz$LxO-%YOGj>h9JiLn~2#2~LjF-h|T73JL=TL+--y@U=qQuoE|9LxqO;KI0Auc_nM`%fQ8bCfz%Az{dM;{c~E2_}w*Ry%r7GB4FQu1IDM>
lr12u)fJMpOUwga)B2_vY=WxC3)1tOJf3{Gm&th14Y-QLcrbA0^up|6PcmvOh?-<2802oUX{wFFDXm&x)g;dKMln^t>6U<+1$uNW35!$pg9k?4af=U8*MzOH
6h!Irol`RvZO*41{6)RK=KdGb<&?0Zyp#4TiTMcT+b26x#8_c~zdt5YfXhOpb5K}P#?e_AjL3x`#Y(gWQHwg%YP!xozDeOSq2aagaqwBc%dod+A47VUsn!hF
v(p_WL>^I|3tc4hql~GUiRizItaVMi=ofq~A}ITwo@qdlB$x><$Ng`@MMds3Ur<9}exF~uHvgcwk-@b95SXf}@<RH%08tVFx>u4`s~7y%U%d~=hzXrqOdWk}
3Sftn`v=|kIO%oN(nDRS{S1h!U@z9(2`+?37QrF~r5Jz(cqjYY@LkGT{f7~^&eBq`zQV)J$18pFc_?IPos~U$yPjO{8qAIe)IT+k^SMRB;(4@*N4B0I#1U_}
efR5oGXBMQzYlZj!i0u)*iK^hJ=4o-g8v{g+#pf?*mJDOSsB4REb&V$sHT-BZ-2;5*0urGoUuh!`3&6_08^Q!srR$_K^dx}b3<M3@zyOB<u9iU@=e80LQeOV
Vb7b62Fgpb%y&sR7rX}JYPqm1$p6;}6{dA{jlHI|W`F&uw7M0MzGv3K?)~GGjv)7F^T%3DrTet06gA&RszCW9I(O%;$5kZ%cfwO`*AV}c8*D<1s4z<1r+$;r
Znx(abEs?r+dONV<c)M8#@Ohlp@pae>3Ni(&I}zp0HD*i7}gsyipG0F5nCNt_eZVmQC@B;46#(hFXN_yYdaMf)e*glx|(G^K%vE5${y2EDSKD95J>A}0+b{v
ohcH)=&0?h!8#6U`M(lGA}Cz5>^%yP?~*K4$~NEgEP3{k{Rjex-rOR05minr<M9-B@c>*>We9?1G2!E&S-luJkvCq70YJBJ$8=q0U(gjVwID*)DgSNv$U917
;m&5qn)Aq&k#3HB(c2mYAS)@Y(UNO7=>T_5E<p*2NK1SUcf>t&hlUPBe&Cjdzi@%bQ5<^;oeie(rm}T~=9nWU1|HM94?}H&P%CTAD@$Nk=MHdteM5T1yDJo^
YIXgZc_9vO1LEc;^>-AJuL3|ur!^vYVDuq^Uet)ndx&Yt-bkPd)U7NBkGjsUc_=(kb87hEs^ME)q^7*i{wi_{Py|@8a?qg$DjWfEHvgQ^SNnVx>e|K1Gm$DG
+KQ6DM>}?7P4<0gLoOxH4%xhtXtE-8{nC-yS;|XNpD6T}^+mlq&$3)B4=^i#<tG%Q!BzL$CY=21Sfmcs4El9W{9E*9eY7$*w=O6R8~&aZgNaypmjp<%BW%OU
Y=3|BOWC6ZU0aGN=eIEj0}ZPAd&xlSg-!7?uY@#F?vv)1-EUkIJ~FcYU^PW3%1<`vKE++ojf~RBcKA*IyVX6XJD2t;8F?D-z<O%8oYl>jKxy&#yO1J`aI%ZQ
AadH}qg<K8t`VZQQZq2DU)4}CA764KdF1>MyuWMcq+t>sKLU*Y;XggQdlH@kpIFlgd59rsN0%A%i!g{LDqfO(p{2yv`P8j?q4Zv9X1MN-u#TtyF)W0=Mw8Wb
9uXKi{%fSZ`w&P?Fzfr^zurG)d~KaVN`FOYd(SC^(u$@ccV$eQqtcL-tyh@V(nT{LdH{cmM>yeb<OdfO&7f@;Ipo|^*BR2xu1alh-zWkHX}pYE4~zM-vFN>l
Y1GBKzjYzB4ZuCKPoTDWt7m+BN6p!3)bZ1r=<?Qfh}7V&8I^U0M&;sz4qC1f{RqKN8R}-?(NaAhk75+0ua82?imzy8;=B}zfhv^$tbTRnRX9U9;T5H`Rv%s=
c0*gqfs@sQ64DFuH~%N4$$wiWn5q0FZP^!V;s@c+LrJO^mLchwF347@k!bQb+^C+HR|Z=mc|6Zn(NUf$Yp7C>-ML-8^iM*rJjxGsgRRicp@;`0)61Q$`IsC!
r-hTGdksRF2@O=YNln8uQ>!gBi2P!XMO{w@=K;v~M)=*-t^CaCfi6stL1j31$JjRutv`gogrn9hR{!~Hg!W^tuEbmxW9lo)kK_nYN8eU33wvHbhHa2?9V&36
-EI!owc<W>m}d4(`!<c3{Rldo&$IadGE_1maH1{nG((0Dmw6)K`6GJhCge7O2}N4VE*!JEKzXm7Xhf8`?F41-Ex0BPTxC7~-<gur0QEiL07ICPKCHvlw7UP(
X4un*ypDhh#RrQ$8QmnxXX4b@X@W?bNJ}5Ho&38driijdyOveH6+V=1RpTN~EGqR)jouIw%!l~@J-xwL`r`E$TUGlKJuvdtWdTst0guE2xFCki!-ZWuk~<V_
(kKLGw{8y7OGtW2F$w8eNw`d8pGL8vRC1R0Y_>EMsD|+bsjXRju8NYP8Fr-1q$EXQTpoMjd(wIfEsmKa6wLx1td8}!sb5jguYqfhj*@aOHW6tBPuNDGYAd%7
lGUcN%|dxzObeu+nVPSq9x8}+xLaRVXp6_tt=!>yfiWlhyDXm)>sxeZ%Jp($JupzqcI!I$pBnsv-2v}<Of#^dUtyyRC2nQIQ&@4?)tXX-zDo&iU5vW%h2g}}
E7Xln_@A4j(y&H@W-L2Ke*M}gjz5D!!y{filuwzo_D8>*sXF3e6R_L}l|n-RQzpDA3AMO1tG0or1VVD?Nq^Obh;flW0grNQ6)#R1J7QN-jbmsUA|s|*2<nz{
!a|vEAAP1%FLQpIvuuNYM&#)DxP@c+X#?PI{#$b$5aDryy;vP!w@<O=gss!=yV(OmGm|2<8k^LikVwwUv|j@-@_;qyn<f5aSavSo#_uDUi?mjt!JRwiddSJA
EkQuZ0DrA2Wc0rXd=7>dan?2BGh)vG>;9aHQ53snBRHBWdM^fwVcLZd0K4WD-ESV=<#c7A=-%1H>S`2q5=fT3P1>UVj~g1^T|-n5HQ}v}afj8MbTE8E!npfl
I+*_srs1I95k=}IVNxKteCE06O43C!<+wiSDam{aUEt*+@HyNaLN~J!++F+<4{uNJRxFuQ5axZYlSBSLN0dh(_O)def8du5&8G|*<4C`K&37p^Z1)HU>cL>+
QQaaF=LlbLfo%0^18R81m_D+@cLY$&8P`~sMC#g8vyoQBDG6x2frL^-aUu$zXTEp)QvmpGjgi-qy7go$p=CvGFB4om`HtkWa4&OXj*#8R2if+1{SAF!@r^Eg
6`tISN+VHomJWw3+qZ+k_X^0ljquH90mYdpQ37$gh+_GIUq8?RR{c<clHVyQ`=nI~*gO=W&1zfR@@&Jj<f_I$Ytk;qZN8>#ey~9o|F9tP5+=Us0;nfiba;W_
P@zniZccpW?3F&t^`cw+j1(%`bH4=DXg84izB5@>PoeRyMwAQqOy)k%^(7dB>~nHh&PQsb8Dj`6{wQk4jFzG(^w6ih3-D6{wQSIEGk*GNiMq$<Wc+dRRn*7<
BWq)VM(5MyjaF=tPJp?qaZewbHIE|hjdgFQm7F^RS_!aBTq@(E5C~GBI|}92U<J5*s4~sg!Kv%w8+)Bl2%x+WsqWyAjld^Uh_7_1kV%Ol$@w0vn=Pt_cf<ee
1_w<Ey;qksYK6YPfB4om!tikLHf>Ui^^S+9n1@h?y*`4%vWET9m`!-F>&hKetY^-RaHGjr9_$}Ti463#{|$LC<mN|b^D^`$ADStqQy$+8xZV1a!`8xYj_w_g
M{!U>KrE!p0avUCgb~dD4gPS51YRHii*A44)@*7)M^HI9yZ$;>O%fI$j5pMxEmaLEqXOB^!QFuWAMnkydv{eyJTZsem@T!djU>zoKGc?hT*)*YPUzDNm{~M*
<x#I78btcUxhbaM3F<x@vlZj`w;cL*wc*NlTRD_>>4?A^g+lNr+CRMXMjNwwfU3_Gps0qkNp2GzAI+a1LG9fqBhD4`+8uUX#3IzT4B4>cOaBMYj~J~}>t?%j
^{s<z?#me`Fj4fp_EMU%>-4>lY3WfMr)jaIQdh_KR~rg*^;DB3g7JE*Z=oP@zfz-mE&b6aO5x8mH@@2|V!XsUulNX=559oy(>l2rFfe_QvgeWd=A$sXSX`X?
2@=e^Z%Lk7ssebhGIN(i)Hg-6D!O59T)Q3;sxsiIoi-TGT~Xk!_9*oV#0*(o5-IlV5bG1IXpWR!jr*8d_u7#U)?{Otj^e$8_Bb+1abpdVx81bA9k}tUHa7fV
<baBb?}z>m$2m#VuNu_;!$-h@4z>B$j(e^AQ`rzS?!Ly~%_zz_(k_m!66}8#ITCi*7XS{b-V){*K=!I!4`_Wx%25Ysn|D0(s{anL$MWi5Uoc0sum*3_YemK*
dBFWr&G^4R$#1GBx5oGmKGpWZ=lT8x%P(0qo}ZwxATuYwn!6#a#mCZ`b52s8)#gdVYHV9?)WbE*%iHB2!jdyBR@?=CZx7#=P7Qu22;((F8fXIAQ(bXgIE#?4
|B}(ZU{OOdMJVYqH-PdWpVcq|S4ywuyqfxV#%oQD^?ty6G0pDYJM%AXeMWFl*J(?JF2Rc&<9S4u66O07?%)q(nV|*w!mR>!=2H^-9-pg2BapY*0aV$jN;nv*
d5#-C@7jKinPdzKAn_jQh+nbX)qv{o*N)te<_L;f2Q<e5v<cQ6R%fu+joKw6+gx7fV0c4NGsjd_S=)^kgQr)p$QO)eJ2<jHDCzSBci;b@GW0c*|L`v!P2<UO
)lRp*5XU)v^6rPSrfY(Oz}|z(j;_snID7vZuWfYn<r5ww%rK_<(kiPYL^eNopLUAQnY#tpiqZu_fyC0WK3(*vT003}={mA9z}9CbQDiq&)rNYDg&FjWR1j<g
_z^Z;&=4d1A;V4~r}kPp{gf82Nqa@N3T<aHA*uk2yMBL*?btud<b%y2NdKE)Wy!cV)$P2q3`ySId@<$UZ+1KbODOdd<z``e2lp7tVFa}R0;JLgop!OIpzK=m
pw_lppar@9QJYc}X}yhT%U`6!@eh>ELeQrUkWWI&1GAL)@cEwgQ5%gKh6#iNL}Tgp>{~9K@|&tk%sHPB2$i=PI<gbL$3GJ1;7PrI7R#6B=6m&ZwQ3+JhS5xs
dcqS;Rx`5CQoV+y`r5H|ysPpF!~b>-DmK3=p0gEJ$1Tzv*9xB{wDtE?+-N!8@PwZpQ~c_bD-L3a0Uzm^XvccX0@gZTfquoXMS~l7pO3)_1*-fyg1@7AYe%c<
YZ5e*R<k4rlvVh<V&-~+6)SxhVRHM9w}pAz8bHWVpdR+jNq6coj!YW4|KK?_Z5#bH>g-5kIc0f9Th6VS4<4-E(4%{N1=bD$O#flV*^6;qGQH5p5ikFbR-}or
wd-3|<9<VXDCv=N`Sfk>p&?uzEx_j-5i_U*4Q6SzKW1|T2c_=T!-1y|3W%Bq)g=a&toq%Zq>xxR<jP_R*_nQSK36xWpou89ny)EksvH>y7U0*<rA?5r%wL=f
p6!XvFW_a1VaWVs{s8?RAGhs0{-P4y+iCq0)d7hE=rT{&bPP*OZVbG+g!XKDeiJ(_KP#4)Dj723&i9fG6v`$UB0^gqRZ-P<79bnMYI;7cEI0jZ)&hL5T(<5L
VeJecpLJsUkIj^yf7-yyDCg<;sr!x@FYT3Ghht_ZfkixyBPJozH{5qRJ@A5@OHYwrT~qnQl&qZU_CWQ8+ehSO1SGYen|<<fh~yG2x8i9`{%~}7_tiITm-zs&
d^R0u$AWB+bB&3&>eZbWqz|ilRhJ&ZhwvA~fo;#T++hU1e2|nTTpH&b?dhp--L(7Z3zRzhuQ;hrr)^2fQZtTj)vW2Qyq=rZ%ZiG&x3*t|>epAVagQ8QsyUvo
*kVYlu#(x>bbPCTMlH0Hk_IdBK+$s<uv}RuS1|F|Cgrs!GMEYYSo_@u(smIoU~!T^zjoU^kjRkdK5&JX4B+<Wa_=Lv9L1RRa~;H<4w%m3;<l+G_q~`fJdOm8
En+>-u!P5)G{l#<*t#IOLew)=>SEbDn}r)Eed3UyDKtkKvH@K|fG%IaekQRf(Un3kl@F+j0s<0By{zHo7D>zF9x*#ZPn;SB4w<0*XJJcmrg_rdSga{-JH(a(
DSm!eu|kblY6ZHKJC!+ni=K=JdmnZiVR*lBL_nYNkAldAd9!7sR%@LC)hHcchJ!>(91@S+!6Xb1)Fj2xH|EM!p)%P<t(V2p$}7t_-|kKxR7XGYFGp7Q_ma2!
AxV&yl%_KqhooTI3MR)eGPa8*{4OD7iTP_h2G(RInY;Tg7E~{2e(a5iWDjWK5z!uS>S(M~mli+F>T)&gg0>QC{BNL|ibDv@a(0mFG}CF0RPk^z;Jd8K0TY*m
;|TtndI|Nx9k+xVXEa1ZMwG-H%m7I~;NV(JlNdeD*hqM-$6AkEM5PW6zSZ1@XFRp%f}lGLq|KkWpiaMQ{>PY;!^`Jq1z{@|n1xy{^z}0nNMI5$&54wJd6-!~
ZhlJ;-cVIPTPN!0WYtwigTZG2y>UTy1lYhCY9lNnab21fM5~ztmCaphJx-p`cSS%W&NHJRSh3`L3Inb7=$^cFQ?551`7BaHSD5mVXH>EIuVG}x=dSQoWg_>x
<q)*|G38H1i?%@f<L#PLLlvQ_Gm%*n<W0VZf5WOlN%`Jf?8Clbwi)riZtM=+H$UHQ=5qcVO9`Q3_ad$N?w{hjUuRbq0#v8OG#))oveqNz`<oS#RS;B4HV657
#ETgcJ7T~tM|achC4`!$+>Ge!970@-<QKHtCP`jpk8WkH+{}yFpK7+=>~)TNN;)iij*OWQXHf~aicW{yv9oRj@fC-CKi5e}^7gTB30*K}t@!|TDC_L{lxRk%
y`^|vJY({_Sl8jJFZU8LZIVWpr9IVaEBwuNLZd0*ei4i_?nhh$)yXL-*-!w1HgyiKE~MfAMjut@;`Sb5NE*G<hipc|JSw2Nrv#CVB{NwQWG%bS#iUlE@n;?1
{v!SjYQ_dKOe@MaW*GbF!C({9N_<qu1%j0%si05iJ9zUs@x<vBSzENpyBwui#gEu@AXDKrHV<#LftCSL-rNRGc{w<33^AafKU_fyT)D}U_bLhfA?pxft-ct(
6<=aIZcuLZry+k6sM)e2XeK*91N%k;u#(_SeIsZRlCtc{VG_(++^Ge*iMg^H5m+~V^(QFcRSYCK#6nqHXsYFJy#7{1W^WZQ+l_coxgyW~(_pEqGmwb{GXh0&
R}EuBKIFcdOC%=LO~uy%bjC!1tUChUzgAnOHE#7=^M<2qMJn5a?zXvSO(EmjiO-=A73Fe5xfdx!2a+P^LtJ4uVACH*GyJnS?);#9++&Cq0x9`~y=73J-3*jc
gBi{HkeFN<HGZZV5M?(@L*CP}01FvcT%(D)oaJD_p1ApnikSh*^{-#hc@v^!RRWbpGoxSL^xG*n$FMkgLIb^O-vkizX3E};8VJ=$Gy`i&R=V|_?zVzv+#Q+1
itvdt6kxz&F7O}Z7Li&addziyj>TH{`7}7KR4&ZKhyIu3GYy!1wM4XKlIPN2{Ne?~i#u~=gg@eNMR==wKna%tKFO7bqL31oS2XtH;IZI|wzwaHS~bkWTC*X#
h~Ur&q1rz!b3-KbHf6P34C(i9HEeGD41ZW<*bzdmdnLe$bT=k5NLgex5~OyiYCd!l5#hIDA|QC}X2K!>X%#|l=wrT@EFW6A7t<&Fi4HeEtm%Y>G4t^)r`qzB
4fm9`FTlQ2WO>QFvpbvMYc51IjP7=`UBKZ&Si_IiWW7JOHeIrffOH8BrN42+)5m3!h6`vG-fRGm9{zPKhyOHPHi<_Hw`~TI-!qW(Q;;&8U2SSq!1AG)IW-8#
IGV(x&P$d~%=5J2&1iF|nR`s~4A1&T$Q^k-?AkWjRxHO$W$+w9wL!p!%4#ulA|xKCMprZ9QbgBcPh*|N&t}Yrse`wugD!!2!L3H0$(K*Z$95DdIU3PFngt&c
o9cq;vOkB|>IBaQ%cr&9`tKXBC!)X%{mUM}sZB)EAV-LNkDOV^{7(q1icjtrt$3qOGW1-$SXAJ?pU9jD4l(c`QyOMt(vy>%|5ly<9t9AD|B+(lM^~{*zW0z|
lRfae!qYMlNJ9s8HHYP^l04g<tqcxn*s_?*cXF8hcuaMEMg;>w@(+GyOqN!^anii-Xoy}r)5)EU$3QOSwOukxe>9XeOlnKGyl8T9-((`nM`2^IcSY57lvDQc
IZOf^&@_8f(!@s8LN9+6_z{z)2(@4EM0|MIGHkV46MA~5UrF7e$HgUzaBFVwX5mruEtC%BiA!q4t5B`~;8G7!g(Ce5HFI3$|1X9!3dEko3NmAOJnYMLR`IEj
%G2e4T2A1gq&;LPxy_xM3NK`l#0O?SvggLD)H!6Kp}dFV-0U>1QC4N<0JE>yX1S3l1nl0<?I<Jxrz0V`sH~KjnosSfe;^WO)kPhDpSW7MF*?X6RiY?LEzLc|
c=Cp-Eu)XTK-4E+f$hiDc!Z@jOPo>)WPErsrVl?Xz=}WyTcRAnAF{XBCknH(*=E(@5HxncB>;EkRZnKK2-XE4IEL@>6gIzYvuzYv81`!k&-Vis;VP%loho6B
)ye%{yq~bW_iLFvP@)-k#ZwQZ&0hzc{1g&6eWj3N%*iX}qx%x7J3{Lhd-s~x8OPp&IS8w<geTrIqJgbrBe&nEAT)#M+W|Nhc)nK|9AhvJ7;E##^nlAo0<>f!
c936_WM);u1h~2;wsjkk{8Y(GAc<X-#qiGcuyMWuX?!H{@q`u$YDEnB>9n#D%z0Q*%M-5YJWjM)8TH)DRoV}KZZwJc`kMwtR-s{X^SkQbC#UeE`-9yL;7$8B
yI}u*m>2AOa-h=Af9&27DK4Xz{btO?22o3_1E`GboGrSTbmz9~5Cw;6(n-XNQTT6>YMBL)gDGc~U}^d0%*6MI8*(J)@`7?~nb5J;hS&<r5oM#>@%M`zhSHmy
SwH&fqJIy|H}F}ae7K(Ux}`0QzSHGW1$lA~R@zcba55tN1n=nG|A(z7Gkw#>ShGbs!-XObtF$N`3kx1y&vpO_I~l!R6!^AmP8*s5TJgbAvJdA1Po|&n&BMu)
FYW?Ef`2!hY?q+eaxfEY_+F2(m7Byx9y7$X#X^zA1f2YlXXqqnXG2qmFFMYc#a0eK<@~FZ&@kX`iZ$QB*3P_Ug3OTS=iTP%=0lU$s5gur4Lh6Z&C3Ajsk&YO
{E&YW^Eojb*p36)8Y%}cTT}C<PJl~ovu)<|*~|dsY#}K#DDvt+5hNwT7(y2P@{{f|45|Q#9b1%?*&~K%yh+wzRdess7uRA!Ztd+nL4Zdo#$X}!t9~hB$bkap
?Bh*@Z?B&LuQP{9U$2bgM;eXUeXv@;j7=M%hS!2A_-D;81f>ku$_5&GIWk~u$i}cfo?q$+0*#|Io5+z0FhJzs=qdGar4)FVjzM(pPZPV|WP#iQANaS3Q{dsq
gj#uud=#6JiNDzV<>MYAK57$M!{cSs5TjqQ``fzt%@I1~1YxYNmm)V#h^EoJn_Oq#)O<2i0}d)oT52G|Fo^HPe*$*f+7t?sk<ROmTML)c&#ABKlau=$fRi0B
k+!#152Mg=*c1tHIU;h9p(tTi%d~yXGhau3k#`U77@xB2KWwLIAZq(D6wK=BKd}l@dM)I~rT+2{uxncyX$S(Oz;rqIz(TY9!Xn^S%Jv)^iJEpnUme+Txn2*e
43OutA(mff$3TSj{*qi3llbo4rw1sS(kX6Zyd5{NA52{S@tHnO66Ac%l~f8E`8X%?7R?cbW;W1w4?e`e_i@p;;G8Zog!%Z*NWTfo9{*^2Oj|T5RT>SuUrx@Q
1(zQ&K^J5HfPwdEle(glSg19LfTNL{nRhsXcBcx{SJe-oMqqP&D(83dDf7)vWP~(60LjFg%@;kRdAGAZ>d~kf4(c0%?Wf{bcjDNMWF$-cQ>r;D5b|kTRsdE=
S`^6F`)x_m+&c7yIPIixMkLl;;0zk1r~Z$M{U)3h#*Nt?1nZj^xR+E<FC6<g<>=Z3&1Z+}kpW$krb(&Sn$2T|Z4<o$A!NcPJG)C|_-Mw^+pdOrTh$RR`j1gT
e<KCrw`@1&s&87Mfp0<PdHz~Q2G8ycJs4sGxTS8KfE?8<=d92j^L#%tpAh(|q=adVsRY>nG(WkYqc<?kJ1q7yFT7pIjl|982KHfWOH|4=qVwuDFEW6ETzdbs
a8c)4uT=rd-i-cgX`__YMd~)(-%)@~{kaj>S120QdqI^xT&15X;8~eGma(2>HPl~4lee6nqt26)UskBB+U1;@hIS{RPQgi+GP-~z<}%KvNm40ir_0Qa?N=h4
XsvBpp={m=Hn61;nw}Fsmaisd20xlCrw!~XzL|4yG62sN!Z`WF1=}U;EX9J256S~=5=^<9HdC<Xr^a&=ZyGDK3eTFT_L_1UHf5za>LAI30!?pgo)=A0Z;8&O
ca1Z<(pw&xdsGzo9)oxKZ{}_4;HLUCSElRiE#jz*VYUX=g$~{rTX@Xp-)>hco12QOc9W#Z(+EB|N?+~5B@OCF`tOO=4~$kGrtm0uj(rRiRjz?63dq?pYp6Wh
ql5|-ES(Aq@S;Q&c%R}jTdFv?Y&=NLA>dv2ZXw)li(1TLl;zJ^PQO_oiZa%AO=LpLe7YT^gAy7ZQ`bv`BY`lEQ@Fz`=29Y036<clWBYx5!Bt?bhc|15Ac(7N
(8K$*jqXSMe!QxHSaqx6y_I)ro@1BGxn$2chroP#D-qh4<=c`6Gw@y?0|DVAfhLPsBpH(EI5>+G@OB4|l1v`}W^r<o+!wH=gjH)<<#8OH#%H3Q%HefI0ZlZc
4FqUkCb5_2^{_^U?jk5tI{NuIE^TVqzsiR{7XRt)EbPcIBnfS5^5u(?CD$t+zg7rmG9ZIja{N%Ua-j(6_U{N+r9rlO#+V4ZrCxWM+n3MQCgV>>a&JN&Q?>ja
kQ>G&xed`k#D|?t$&DhbU8singwTHF)ayN|lK=UWIMGl0-i!T5HAE<MUZt=!$l!v_0H0?p{ShLi88LX>)7pJEjk=wk^@+=AK=L$y2(({wp}?+>!!A`LRNZbY
xOI1L@pzXIFRSNH&(;BL8Y9`U<q`hLSnmpSECmxis#pu$f8TgkaH+k)T-QZNKGiFiRu#V4C?i+tYZGJ48d;<%>ze5OWcZJlZQX;d^S@cMSGceoJ<RfyCuUWb
_!W&|7USz=f|CUs6SJ-?o6K+*Ge1v{7ET33eY6}-JGjalADraR0A!0QGc0wF+4iCG0qZ8m%qrJjMiZ4LA&@VJ=&4(GtlB#f<{e%DI1IB&$&-uBo`JbH-n~@W
j5md5yDw*zxjb74zv8bV;goYku{v6D^dA6UXkP+&^33pccK-8PG<~Fx(n<<`U}FqGok|?wBJg1QOE6bG!69tVSoDL0+uR3U$_TtFqNw+r@|SMS7O+OOzWJ|2
D(zdShJzQ+TU(>E=Pz^3(JDfsND}2l0cw`f6sH09D}lg0GgM0C-<7c>0~AWmO|6~MD^k?XdC&i*@+6<FpM-lV`-*9Bm8Hk+4M<6j=<4|C*{>b<-EHSd?84+6
O>^Ho)c7|7%WyPjk3-qAE9IXwSVE10ztQ0$l&clXszpYmJ!cPg7x6cjt7%3Qq2&McL{?p!o|c`<lZ!E_C>@U=&)7Grr*~UpVcB>&nU3LM2O5}LOqDMlbKRUJ
sGZazxD*@hFSW>C=(WSN*y`-gVz;@&#9=?B#V%mZ7cULX1)&3Np@`|pUo}@fba13Cr8%D?+JSfEP{}8OjeBN=_)BmT?+^({bBoswHxs#w5QoC&E#kK2Ph%5r
gf+@p26O#J;mS~Kibij{#$3q5Y2t(6m_EpMggQ;wy9gqUEl{mvoE!pDj4YTInYUirWqlbgQxi{lt3H5m8`FMrq$X>44~}W_wq9C{jar65htd~uSPA{~;NHOs
Kke_Ffe`9Nx95oxC=)j?QLJ;VOX7jjeWR`Vn2$?a7b39u%HssfUl;9)ew{mP#8d+96sk)Tnr80n7a7E&d2GXa^gbwhta?DJ+3WUoFcehlbHqe(i?isqY%BMO
tkZ$cE0Bwh(_jEp&%}b2>1WZzoF=0QfJUjORtpf>_d0NPf2#&f(%Ri>V^gzOae>5uzFm#fv!j+!<Pwue<|{^Q!qeJqGt7vwh9~Z&v{x;8A;!8hzrxPki*yoz
;&Fr;#HG%TjF9fR2NO3B<liBz$AU>%p4ex@HSV?3Ly4b=n}22<XwN4Cn55?P<bYDr_mq?n<7EEfA(~l?`S{c(1yq@d$O<!JdLSo|#*#MMQ(!LhJ1UIbb0M=r
YNK{=Ed#ZbNRsV7%&%qs>5|$JMC6c*D^^M;c<B}U#cojb=ZWe-BI7~lp)ZlO%B0O4+3L3|c$B10T8OLS{p_W`Yh#o6P<}91XaE6QUO-mpK|VF@HgGi^1Ny<=
(i<Y$T#d-VKd?CW`@n)%<EJ=SM~Q0SI9WJys^Riw_3-^1UNOidVjU`$#Zov9a(%fVpebvlULz<)rl8!EHx16yvd6I@MC}uXpLC2nbch1nCKE);idUu+pddTf
bqxPv;;w@G5AQ2^Vxdru7=$wct<I;tsh(L~6}*=y2^$$AbV(+E5UN$AsnLk=G%)kz&5AsZTG$$)U%IM-G;0q{kbkRwgbbvEK^*-7Z4Nnr?1V^Uur;M8={9kC
Eh>+^yp&ReQd#?W8@m=iA!$SjOY-xih1M~%D`>;ZhvUpNBgp!myoc!-w4d9b5EM)&O<s`&w$BU6X?$60vouZ%K)3Q8v7$Akg~eBNyULfrdTz=@8%Ab89BOcF
`J~`otcqn+d{9T4pYWbW>wh-v$>N46ekR(iNO_ftuvkxP93tYvG!WZLA;UHL_LnNP{!Lcx-Pa*3KJO{z@&bd|-qMq3YV+_GFa6>{&Y5NrDu8^)4ISIkIK^)t
%Aj7k{rOL(Xi`|H0~sDV2OdLNM~yYulU6$81(`GcH;w14Qbt6Hyo(wM%YIoRf#I0TlSSjuuhSgu-jQ7sebNUo+7j0fK|c00;o=z5q0`r7zfLcHE6vdoYY&_S
)<4QFL@M|au3j}Og@)jrU4*p+nlFH5Jmn^3ydS$|zrVN67o{|j4XT>O48+AfQLQeprN(U%t5pJ}=;#N9lB7uDo|zQ;;2XXw7xT=2a5j?rqrs(Z=8~UYA1W-Q
JzN<`8LDtuhcDV;jIndxMdpmR_9$;HCH0@mOsuo7JOALXW#UuI7{U{<W2XShF5LR#?#y1LfTDi1<m<$E?&F^E>HJQBI>-d&^XCk6fv&;i=Pd$dRcx9WezaJT
7aNHfB1c6=P}UoDp7#{aU7?di+@!mWdQote&B{iOuS-@Gg$hr{^e3oX!ApF7u>VTI?8p`M7c$5Jmh&ft-%N((pjGoR30<wm;dnGnuMVC2AnPt_zt%p_%%5jP
*mY?GwK~AT`HW?h;jQbbBFBHZj*MXE>_ui>3{MHu%B59d&cT_RxTjJZlp9DYYw-v^NhVxV8}E$ci;3^6<|+r!K!p@M?apAu$y^=PyG1`p0&##Vuc!LRVZ}3h
t;4gNt)@nu<gzLnP|Yz&T|`@p4g_s>h!287K>LPIvI`)@lZp^4&Y*arBM7zYg<Xq<H4i4yKW_x1;b>Ivx8Y?6J<|@v3;1Av<t397aRTeBR_n8vJ(X$3SwlYa
U8vx{b2ZPFi8Gu@5#yRKPu=_d2+6)y7`qn2jC<y?S{%*o_#%qH=x@FB7>+4BC#~{A2j2I8R4~UE?y~HeH3PxK5?D6DpokCP+QvtYcv4_;J~%$bT+J>6HRsy1
HIcM~BwcK9;#mECI5=mw1a7vym=_~YOdR4gZQfaiJfz>>z#rk1c$6XauQvi{+<x3WNaJ&}cP7crF0~>MozkGgG6_nTCr{bUGo`nIg++;ABrlo07!JUz=hhwt
@^BN@D1OVm`su(yEoxAI0sINvUJ?~{<#NF()M6dPn?i4R5($z8sJmVF33og2YA`CFAsGRXw38C6-+y&5K@eZ5xY8`x7&Ejvl!VlP3m5jY%6G;W%9pCFKshnp
r*A1sA@7=X&!UgosvkugnrMPCmkT5uCMehy!mH}DraNAoeq;+{w1ZwVv@|y!0Ir`?t|(xy?Q9vA?dwI4WZJI=R^bUs&~NKQP#AY^-F9Dt&Fdth``(a1;vXZx
Dw1Hg5x`Kk9#L+bq*zE@n@nZGRvj;1-*znm#47u5#-aHE9h29p@yoC~)~jr1Xp%*9zk!FyqJ8NSjy*Q|RkwJQ@UQj6^8~6_<yAFRm1ENM$5OGL{I)~$-w%(0
bqYSP1!@!|UP~btAK>zs0e5;gcrpFZwLfK*xC;}*sPiHHay2n^o@`3129uo}VwRffiM)L|=}u+<4>2jKx|*k|Na~gkS@9)J4T4>P>9>6%_^+x%iOErcQ3y^s
Z{qo7ZxN9h)&&=Dm&qYF2{-*3&%b|Z!%DbkANcUPPq36M^@#8dvV$HvW1y+*0%i(9jHTn+C0t+ueONNAF{&1CfFUufo$o{4+Q_nS?A${4KsuOMxPzgccIC{$
0!H_T>8e|f;Bz(%`^w@)z3h>G`x5oKkH|3@X9?#OP{saM^&g8Yu+|gck+go&@sn!w!Wi>VA{%@G=~p94z{A*W*hx&3V>`+1JGN<nL6{-1e|@2>`#Oe+hgwN)
oLbE)Y3Ul^z^<}UCqy-nx9~Z7!5DurgpUK!YA73bWtqI>a@v&7Gj5OSLc@RolTlaT@2w$$^1M2=Ug`=0EPpjU8n(p~FTmS6G~PlUv<b%qg512tB7Z}ErL<0p
d5YVoQsS#`>D}t%o2>{QGruq;%g+>-Cv<ak7(@@LHPd17srH(Rq+(wv+i3X$LY9jrbwppU>mjcl11>9hn#WOs8gj3A5>jISVsxTuGH$%!Ft(-_yw-aGr;eAN
dgJ5wuZ#DhY&^Bf$j#Bl93qB+9{sRGCi1H&S#tuRbDw3*`iZTsflg9eVOct~g5vLxKVaG#cIN*IbIJ5Qw7CauxSiA|A2+q$8;+<jNll^J?kC)#=#82uE`!;*
?M|D`iURfnb|rsC6eSTaLMCeT^-xl#A@W)G7wN0ibQ@TUz-8wwGV)R_zPh&bKAXJ*QN#d&?~j~DbJfbYjX+FB%({YsK(jZTQES1}$19rb?xFm<37HRjEYm^V
4b!@a6mL#h;$fB8)D9rkc$(9ERBl2kg+!ymFb7-SY4_j5!mRI7_pGiJe=>l10DR!WW-h|1`k0b<_e|HisErC=3MKVtBYpPD=xcIc+;}IiRT*82drru!)O*!2
?+77)B7@nox0-xf>lJ30kF6Nbk!q|AiFmSBMm+`zIYoGYc!vuizINy%vDQ^Kp#$9xx=J`09?isZPo9U`&-w3e|Jx+Pjd9=gupC{U0A%{P+NC%Pp?2VGn)0-R
(*H@s(M+81z|sZ(WrkZe%i=>W!6(y2BT5SD@CbwgPNerB@cU;ik94P^zynG>WMnVxLcTX}*Q+4c?u_h?Rs&qiD)gV<D}z|D$8<X}O=;;r!J`LRCPbM8domEe
dEbmxNiDFm*^g-VLdW2R=d;wIf6?3_BI{zC8yCH2B&K#Z*1>-|s7CDDqDL^$>OC+CET&6mKT=<HB14!8<Z<UL<{PYXHl?U>@rl~#+jfN$;3^(>_|l!BH-h1q
j;x_TJhngopG>%T@E#iuIN!sk<Opn^(!wz>4s_R)ZhBKNwSy#?IaEc_)r31uE<V%i4ifY3b7d-Xry(_a#A0wJ*=cnh<0mz>5&dpByLAIugK*MF;6bSx-m|>P
xOYL~ARVO}7r=s?X?7DB?dyS_by6t}8MTFk(W2*Y=4w6mFV{~SqNU33MWThIW!$oS^Z4tx4>T6-PZXUzrpO47@RaVCk(&c^+4XNL@x9HSiL}}>Zs7WK45=vC
*EPrB^b3&hQ_7)o6434!`wdsk`u(+>((q;BGFrOsJ+!H4?P@{xWLfnCiS7eHi*NJ(i~2kprsr64uQBV}neh}ZXfJ=^D{vAQQdRW#7?<bywa)RdD$2=CtA9Ln
S)H<-uFfMNG!nx<sygrU-M)VyG!9a%CH<Cz-<m6t8`k5IO)X$Acc~=)5Zz<Nh{l;Ylh4pBo3}09FLU?gc<RIXlhqd6E>t%-Uc2I`wdIFV)dZArkZox<445-|
QQBtSzpSswv-N7dfAvV%^b*z3On2^LEg!#p+|FiS$tO+_%cViEOQt8OlT3o$NOh5n1_T8&*b1M5^;v!}a+|WFVMn5|Sq{1(5Pe1!KjVAf_*>NBX46Yk1d|AS
@)LL<QO|4b_hdMI3>-H%)`TcL&LfA}o?k2H!Ph&pUm6mMZ4D)gC8n>(le75opfgNRJPX7xbf`-VwKCR^t*r{2VQj=p#{dG1@BT0)7Q%JTN}@vL^HNjgi$BN%
R@Ep=tN+HIY<3*V>)K)j>{lfZ*hCl}UhvE>9k29!gT#DNI_y_Qm;A#owy$MCVcVL;Tjqx7&MR2fGMa7*@e2T^$STP*h{>i5UVB=z1~1Ku1hz|*bchO9PB?l_
Us^=!@6LcjSZ^f67L-8Es1d)g)t!sZmy7F=Sn93<5H?&wS(gL^HvAo~RHMI%R=aF-fCb;Ji6No6;DQrMKm7;CbHl|c!QfBQjo?EcBE;+b8PNA0X+=>N&j+3j
YdF=MFg!y6%(m37&T?d@C|B$G*X^c?16V+2mi(D<G3Qy1uGrX05mkSEzmP&|{EG1qm~MF}Rqf~0yed8A@NDXR{|4OIK!E=9a#~zbSteoLFx*t_0ew1<S7+KC
4jb9XohEF6L7sXvKMR4M@b)Sg=J1YV6FWd>gQ##ZPkzTr9Wue65!4jPY`Ql(!61|Tz-^(MQwle3kVm=6=wQRJ0EJqx4)EEv{pc09*>f8K!}c&~n}m<}&`c0T
?SIlTgXeK`!FqAL@ihXGuWQY~h`c6<?Esy?i33r{-vPY<%<O#ohVbp$S?))KT~!d0Pr?6%8dqafD@>^YVrahqv=qS74x+ve21wGHj6U_r4Q<o1J#xU#XqhC^
RGXvDbAF0VXMCCnQ2$wr6Nj81_%oszLimtz9}qrjkwX9UI38bVCRGO<<xEr!5XY6iHP%gkZ2%O+s9+M5a-J%jVMbzc8MMNpUky&}@aEVLUr4PoJDhN@iAl_0
#Y8{A*CJV?PsZEo%IiDOP~7!i7Fee$b8iqHrR<JgYcsUVNHRjuluc}o7QNa+7ZVp*S+vUBcfNr#<-D`=MDru*M+nwZgY=2%N8Hyj#aH@*>Ol|rU#kaqf51nF
)dAbL-XV*;j|7IP<u!Xfr*WOfI>Kk_E6DdX<9&J7HYq%}Y%7-q?AD~Zi>m^xT`k|=L*{%=eCG9K5!1Bn47`M@oVLzzj2OU?!XoC}zoR*WI8vVTmCh^OaH{P1
r?Fov*;8}Nst~%>843m^lG+;lm4u0;nMT^LC-P|o?T2~9m;_|sSNDX}PP^ARHwXhtPwut8uFsuu#xoAWrjsB>oh{SO<>)74s@#R97jnLe5`t*uP5VwVzL@6I
s=A{fL1LUv*7)j4)|9BB$MZh0Qo@Q<MKf-zDNieP$pLOYESpqImN@U)YQ%Q0w$Vt;(V$Tz{m!$b*?@;GgNR~|%$V2^U<}(f4}Ay$lD^s3{+_s|-Pn*yNZWNw
Q-9&R{SHVm@sxP$1YmOnu}|=8CxGD8)iC87s*8U9n@uje$Fxa;Is_5<c_tCgc6J1~cBK8_V{S0rL*o-&4Hl@Q{)v)LnJQUbEkA2I)ZUm=tsCO@%c;4B62{H4
pwLw#fyc*NtgGroGIb;eo&a(Xhg_LXN4EIgOxTN+FhTH8E@@9p<g=Pdj(th2$-lTR;R})Tbg%|n-rujK-kCa*P~T>89$@ayA}K+oN*6$1i9`<!?u?WkI(4gp
&_5$|f*(C+S{%rA(>rAn&xmVSnOKHG1WPa-H~J~~^s}3xs+Wk{m09}l7~AnrG@XMA<pF|KGMHrP$$l}jjyT1fZ?EF1$8awx#gwM>KL6l3er&E<6-$`bd$lkJ
DQzh<ev-nixTCa<y@0NHiEN`oLUyHDC%y6ckCX6XEBM9a!<iX*tT7xc!G%=b_YrrPqz;D5VHvR-BBQfpui6Yo_N~s|h(3uyfT!%xL<%IO5v^kV;2>XfaBjfN
-L&5_G^5hXWiKuyb*A6ki5$Q^{L8)V0kJIat<lcV=*i(k21Sqg3FPD1AgUc>Rws;SNK%mN!aC|Fvjgl|G~?g;SU9$mHU6`#JV`ca@C>L2h{KWk(2%rQ#?jg6
1zk7T(Q7(Uv==LunAO2=>|c$a?YMR_=&jaqh19``0>K#CFDyRNPrz?k+r~k?(bgp}MZ&zgH_MRV$V$yewR+4&7KN{i>U5ydgNFBUy?y8W+o)v$eoOUgeMN23
lT`6QDX;VDNWqwrQ&aYSco(A+1)u&E^1U@?fDhd0yE$RKCX)(Gx(_7j!s((E+_#j-c&84~!i?IosEB-=CWWO&;%2kz)A`U7*_q;L?vi_hSO4}GWFo4rxwJ8d
LF&P>684~9h^qCr;-tAUqmH(WdXFE#LvAKbCJf#|bBaxIA#{1UW^2y>Rr-9MUC*Qf?c@#3{MEx*XvI{NwIOLt70ZC*w7ba!jEmLBh44?7E<SX$cSO!=Sa2*`
TXu!K(`46LeLo40!cq*9e|2Q^Yqh2;Z9S7Pv@?ZBS{}Ax@6A{hrp2=q$?3hxeS1jSY_CB6jU;+N*Q{a$D$)5hFQ#F^k<3XX{?<_;SO`8wu#<E|GyG|^yLQmD
RLxK^yt{PY){AE9FszNcJJmFKxX-fag7`71deRF6*cvITaYb1<ID>{_Wh4!g$XbT<8*XT#fFT$z5J_4QkRH*yEB;ZDqTlz5zQsgri8QLc(CvTPgM3A~p6eg}
2_P{b32{~B!GeF0g7J1RWcx_EZ*Z_5J=nz9$?8>Fo~-Gsb$()qYFnZnW|mZP)aY)7T42Mc^@TkT?<4ZlKTw)~FSV_Vb2Z<zsigV;!2|c_(@n5^XcuPx`uaaD
9u2Y{mE6jUw{3$;<`L@t@3{cOg&-&DYk#c~aD?TL4lldbgS%+0nNPAKoK+%N752zuk@it1p%xhZ{VkRa)zD`~<`cIs=0r1fp@drkSQIs_l)%d#ix4e#_LQU2
DH6l^;|V6-Nu}?6YCcv^iQTCK{C?9bo$Au85%&rXKAo^Bz&j`DW$}=qt)ZMo?Ea`oc)nwR5+i%V09b58Zw^+F;<MiM-o#3y?W~Bp!P0wJ{OnIw4X}`~MUCo*
Q<`ds|A?%5S}#M0o?!D#Ok&e?=>H_fWep_A|7jDcK<90^@KclutJP3A^HZ5hv-Z0#wDN32a@Xr-2}3>B$&Q{xYm3$gCa>&rv8`cB>>x(dlN{dnQY+*(K7$g&
rUS+#hB4cXlb~w8p>V5wB!tAl0l4qbP6V)@G{k!{8P6Gix4wH9&b`~y8g{eW%YXq;7T<RYfdv#x0xIv6N=0ur9Nb{)ABNIR)?+E~cZPR*JzR?63wR<LF(r%P
>5-{=6a1vd-YLaQ3@R}AcyFXC5LLwK334y&{;7k?%9`2F8V)w2x7Q7d)HOONk;^=C4VZR?slYa8oV-N(6jaAsO8L({=x)KDi2Cp*aBwPTv-A~C1DQ{&Wb=KN
NOL6=HE7qAniK;{l+W7_>ph%0J6G^Pvl}bgdy)eAb+VabZpxi50{LX1Vy5`Rz}HQp!t%?kAx+zXaUkUqJDE;*A+^w+soO40{N$9C5i{9Cg1#soPoXR_{!$O8
h=BcEB1*cW4iq+7@vU`lPOsl^y@cbR&mNZG#HcFPUC>~Kz-8MuhNJ$(JN+IM{;`H6KrY(SiRWOVLH67ITOk_!8eh48KYhGd-3;hwML;Tdtdaa_0~nEws@t}Z
8U{b4VgYQ1j7}C&?qz2z*5fsf_pM9-jfY%PDQfMf{aRJceY|r~5ap?_N)_Hk^yCNnluC2n&TW|^8>Ea`In4x%CJnLVN*l=}R4ZkDGAK@uCiil3#XMl-AY93O
UYImQqxRP!<Q%I-a63nFFUG~B^KPEi_e86iNSM*u!U2TT{YEpyIkWq86p)z^?<x)ESH3LjG@jbK=&wOJs^!GnPVWjz<>&{|Sv4`*z+E+bJy4>RZONnmfoGpN
YZ=rIof0ZGsv;XQ!-Dc8BO-#-v$I5dnK_aZu9s$*hnU02;XOOEOqm_xirQt##q<b}$iygBUMrzZfx~p-w}usGlcIOa0o<4Ba9gZ0U6Vle+ttcgnb#XJpiFYr
j@tct``9I7ToK|<D5c9a!11e4n_Da#>x!(vF{vjCy6gO9R*6emxaHZ}fR@&KS_8TM{wAWFi~mqTE~BGO5^(uJPJ5$6z!!!h8IdR7`MUM(wpu*)weF0^TY@3t
%=+~~TrhS5%x5y*6st?IyzNfkEftXyD{0qbs5U(Hw?g&_Q+v!id|&HPr+9i7+Ch1m;jacUfslI<(TTiUmkhUax7g`K#Cx|`t1UCceJ_yLvA`HV^#bWx*SIMK
?@)`#+vLH)KRG<QtRQ%)!BG!e&h-~h*Wu}s&ql@i$wb3*+IoJS(uU5a>fbwJ^+l1Z-#<=)JK0t5nG;%KScYz|eNtgvsK-wAA-%ukAmh^@kUtq~$P0z3hj`QG
A;g8@P%WF3@p&}>CaebCk&^BcdieksD=m|46ow#5ZF0VvI|kAKSZbzZg>bEHE+(iz$UN2aZYwlSgsi4ZCaL&D^u;`it|K%?V);D=Q4COJ+fiprh#N5o+)h9D
^<s|8*f+mfe~12vJa4w7Zhr@KI4ijrYUM~4$l(j>OS2+jwvgki!5!exB>>Uum*ZVYA#@1Gkz|ShgnXoYO8Si%>9+O<#ti`~(VI@fPMojW5gU0%juh!trTp3i
KWa1D|JTJ!2k!!=t7De%a5n;hVP{1r$G=}aP@e9n5Nj5w#73vRXwNhh3|vO`6%x@mGYGp28Ic6F@p0sm>1i@<;O8Pvy<VdQTa$`in4@MxZ!oZSDHSj)jU|ak
*TCnXPr-B0^kfCX7FjIIRNi+*&#1`_A*;ByCMs_a80$X5s$bn{L?9~QzkDBz<f)QM@~>J8NLCWh5Y?|D6@q?_Xo^t?Uy5;mV|G$AOsFt2Eh#agW9W-8XQnuZ
+l0WESNBu)w{@%2U!;7b*Ig0kn6#a9(_ui~3)=IxJ;qIQ#-?f5b1OfmvV$rz!8UP+wvRzEE7M-#kiO2vp{*S;L8+KID%%ryzbE&(U@DryCF+|T>&Xan+?7)i
*d5b~-_sWMBwvolEEA*G8}}~z#CN7To}5r|P`C9GGGIv2j#*cJ9uY=Pm7~M0ON!1i0nBHDRP-zWw$(XNQ^o=hkZ*tXzSp$XpmkjJ$k*kfm)?GwSrW&UbulgK
OHF<u2rc(4#14E7P7OT#@V<`C{-wZXNCj~X_HVCJ1{xp1dh}e^q0K=P8i??*tVSU0<$MleQ3gaO2^f_0RPcaFQ^28?y2&-uk+94s=Diqggb+b|QPmY-P;A_W
pnj#iiLA|S)YcpAZJCwWsU`fIELE6JSw_ZF7Nwf^mfQMEOQLpdr`h-?k5LC_IH9ijLr+oa6%R=gcMl#uH@n>6**90>NTaZyb7aS#kktl@*4NhFtF)m30(bU)
9Cqnb-Uk3?T>J3i5*94J8;Ps~T&3zP``WfVW$LqwYcbwzbsJmVIMN;iTMg%sC?e<)U2ZCf2?ocaL8mP&A<X8{jfLuwG*%X!(Y|J5UNg|`@<q_ldeab^V;<*0
rVc&nxv&s)zA(VC&3wP{14z_z??YJ4Nw+YUR_Q%OP>|qoQ&qykxp$)DuQM~vwtYna2J<=NDPWkph`I9~S$-)}l>kQU9U@QNq4VxT#Ex-e&+XHQH>z(Ye@_cV
PJ`y&&waVheMdCLzzqlB{+G1EN(0}}bvz&O)}Bs$PT0U|fnI77*O5IgIyGm>u1r_gkgT?k_D&WUS|!@fELCrC#Ou{^&>ErM=g`Ku9-P`aYa(MwtAs_Sr?5dq
G_cO*N7!vCh6-o1^~yH8$IWNB@{&5y*M6abw2fd4Pt`2?;;2mrq1xs^(N}=#!K9Pi=8Ls^fFwFPxLQTwnPUISTJ|&^GngkNO6`b4tMrT!c217}zDM4mIx)NH
id0JDCx&g(Y==>-;O`EV#<8oaqUpvB*S_<PM}+*4#=0%tgJdv$(rE7E6F0vY5<)3`5`pZF5p$zwPC<dmEnrTV&Pl%xG(ZaS9tYbf=fZ+LzuX&&G8w-nQ0@zi
?f>gLK1T^y8jo3;z;+p}Vs2*L7w~f^bv|LHsdw%Q`X@g2b`UI>(`?fH@Mudam3`VQWqeTQ!xJDIDTSFcqtE*~FMQ{#dg?n*GO7nU0~AP}w@(UJj_^ZGBa94Y
g>pnynH^bcD%Lx-v{!*jTuoC!_fzdMX6MnA`6vA#fI=-YfY9@m8N5TD7rbg%(ODt~A!4pFf%A3$>_9&l7dpKqHK<`UlS}z6J#KHgJL^U<wyiMKTCMIHEZII>
lHTR8<#vUhrBm$Xi@}rBa^R6Fsm^8!=#zVzRRZ{{3~yq%zq<qMMxD|WHEHYueshJkSR8?;?o$yx?G)XEovlC=NiIm&o?y%`_Iq?PBWtQ%$MCImidx3H6@w<s
fu!|LLK`E`>ROI{c0q#G&SHxVfD)^(e*q@!(X5A?9iUD|;LYho&6T|hM1G`PKSOh~Bsbk)bqc3&-ZHB{yG(P}*zj^5P3&~A@Wp8x9sDA;pJqBL3Hj2Io)>qE
(B9juP4f+CkD)97J{JnYr*AUkYkOT<``V(pF<ipQ*%hc1&O{^$fO^Tm{Mvg+IPv-swhZI22d5e0f({k#mohXoO^!0T0%f&Q-`LPT+z+mT2^2}d0q+a2wc|!@
+j~||KPrY3OD~pF#a=xfA(?umw{8#@Y6g94svTkQ7x-L!N$*!%XyK<k^U0vT2`@Ny&K;DU88f+cRf-OP!t@eMe`#>uyY;caJQ&7TRk*GlK@v=K$Ncc%d|}8g
&ngDIxI3QcnXH=^zfZ?zJAhKaumH!`rFS*?#L%L%|9->{1kJupQ&c!!i&`B1Uixrudbzb9TWyS=vf}C69-XKocOC0B1wMq#FAoYRbTa~f0vNAEBGlTWZ$R3y
R-yY~(IIv#uu58dX?=qv7s1;1$wp<QIAn$Z5)Y7mIPaGMI=1(5Ig>ejHmFvL8lWPr*Pk8qh-M0gtUsOXEJ!XUEt4}k6oZQmXN0_Y!^K!1H`UyS;T=~A_q?9g
C|c>0bqp3o*^u?Vs~Y_LGnrrCQLB{(@+T)#*(Pr)5k!W4+xkcXR|PgxYJ9WQBoc|fD$s1{=So_l-Jz{gbhXVOB}{Aj=lkBRr=M17qH_;Q!hsW5>&`m(KKzib
X!>7B>T&KLO`=~e^2M@h<g{YHJE2mCG*HAbsc5e9+5^l?m;>XLo=Db@Vmi3YX*2SRJ@)uGVME6)Y1r-kzqYqAaQA#9)JCGS_ja9_Svc3`z_?FbgG9jP+oTXq
`nJAw5!Y4(d>c|9p3lJBW+z!E%6FvDF(7je=!A0WCSRF;Co`6^uDavMBzp~t(2u_Ha<Xn&)?dNAZ&exWZy*!qf;XpwTzWCEDY0V2b9xa|lxfc-q>l`Z8^%+<
+QvYQCweZewIlYvxrn$MA@muc3qZTWzu0Wm3}xx{_U!YvdCad5><6kx6lsWAT!YP1*U9$A&cG$C`&7Z>A#;+w{j>(&bDT1#^zomJh3i4J^y3n}Wi4Fg?}*l9
w!D|J5cGd}mBDRo^(f7wIg1t7n7;`$R=`Krduvpn+mfhIS-VfKULDlPgr}+N21xHifdIuH3>n*=J{d*Oa2YLbtS%+5j)jt6k;=HPN7=24l={m!=wL*isp#T>
j*?RnABpx}LurTC0_X>zy(+~WQRDW=`ptXGB7Pr&MW_%H|0>U6LbA5i(?3RTIW{rZ3s3{-Z0`ziXemPhoT<-l+P`{Ai7>Fk7xGGiDi)@Q#3aQ+$<9QgR*K1E
jX|C9Luz?XdE>@$isQa3Ty;m?c&a3LDEU0JzLj!>RVPb>76S3k+8qM3x<AtMvB3yL7NqfWr$dVvPV*!)wKa3yC?=tK(Tvi~a&OfN$!VNo&0|DF4!pgqaH;1Z
my~lj?aL|)K-^%#<d+}A5GE+k<ZqXiIA-aILBui;<~k?=w<}<U>tWJA)*z|T^?Yi@+Nc?3oBCkduGSDh1Gq%&!YLi_;P%#E7nT_~X2cA-{dHSP{N2gBsYVB5
>q&aK5BYvWb?{rBUqF7E(zcFmc6$H#{))zS&~@}(pRTxvi1bUMtR6bHGv8JyX+rft7u~(9ww5Wnb&XovTsfAsw1`G8aJWyhxM!0@wrq{?qjEL#g+-g~-Djf0
%^?M|!`?}GpUSKRwSf9E@mKLH|EW5$LR}YywE8d+i;lPxCb$ky@`l^;;5X-*Uq#1u^%hZf)Yo1+6WmOPs*=>wsgdZ1{B0dn-Z?n1y5M7zTnR|&Nr!NYvQssx
`)8XO4y%CeD0vY$!6>=flv&L(W8xiAo=?9eZ`z)8^{Wc22Y|wN<SXAG0y{|XKh6%@!XYV42+TsOtaxTKZ^Qc$_b$}MV`)S!()Y`5s4y%WPFztJrfe-RafTFQ
TwJHaLaiA4)k0$z>nG8u)i9!q5c)>?YJ>skVme{;K!OAlVw-q6;?;e1P64Hm7-}~+A{@>7{&FkmJMj87_YMlNZ&3k|ibTF=CViz-&y@KF=sk*G?F~)^WC*42
uy+T~$hXy+N{NT*SOp{8HXwgj$AD8{|6L+hg!W%(>L<3Q9{NIG5%@6DUQUvsCF>>WW2aV^)oj9>W|!2i#P(BI)fhLeDh1|=#-5-x?7d(fj2hQiikaSOyQ*aJ
aj+0K3-VQMzifxGhgi}XIH?MwDAwRnaMKFs6u7%HkXG=*AMu>v3|?^mqb|p9ceOj&*4!yCH+D!`cQVI)6>}4FF&7sMcGAKPv4O4>Rp+wfUi;t0S-R@xtI~6Q
ZK%zZ2~uA89j<}Zap?px?{riBQAlZHQcgBE#r8kaV28lLW{i_>73Q+~%RWfh0PF)2A3ogfF^4>yx}Kq!BYe!lpdu=?zd})-ENEUE$xEb?0vhNsw{DoN&R7<e
Y!1ujPr~Sx@uy9#+4pynyPvjIQv|aOi6ADCyGMPyuUX7eU2RMU1<nq4xcBbe$rWs`NB)PUT#eEC&iz+Yya%iD&Rwa!ylxO7afB9Ce~xBl^-z1X-xHJkRyx%;
6tF5+XYo}!O00=l$!k@Y2vAew2+d&Q9<e>Gbc+A!z+0WaTXDwRoi$d^Ge}2VC_kGybfB3eiaYv6MCly8c`5OZDtV>dRWVt|>;Mt?j_Pxw%+vR2KR!wQnHHB!
`a5f)Ss(ILaABa%YXnb)FK!W*y!w5jC3o@&O_41(Rty;o$~PWZ!B|{)-OTw&UbH(OPGALR7s9k{?pW2f%d@zz;M4oqoXv|-N)?CLvF=vbm;b(<REN}$way(W
DFx2yw$=IkQlhktLyzY<2jWG=>rq|^FZ6)%!lSaCU5Miea|yX*LquV)8Mck&RAd}=yZe-jYV9W(fv)cChqwM9@2H9~A89AsLFllxMgAjn#IDC&NUk8&;Z;NP
!!OuUG5?r8k*X&ie?=q4bq_oXkp|<)L-jPBcGUf>mlh!{uqQp19lI%~)uf6vN0$cx43jX=!I`Kra7Wel?ukw{Q0#9+@Kj#*p2#e~n4Lb$%{--ncrKoyfU6p5
)ev7QJv(5RU_2v41!69Dd;=U@D1&uOjg?PpY14Jc4BFivVb3V5wKXKuWUd8y!D-WvBD4mh{2Gg79=c~(6fk>gnOwa3)j5ilpGHbcqbm?D5X|N1T>ZERSXo!5
N7)H!G*mdZa8+=hVp^^{WF>ZYle=iT=QLOUD<-_<e7d9pSRe!ZK^w%kg|D2ZuHA4VVLyOCe|nba=u}Iis(F13MOe&(MYO8*t!Kzj3Iq_BW{5GNK{%RQr-t$o
KL>&?+UZYj|5O0*1b3W|w6mn)r{(G?YiCq1jy$>ckBkskCCAF(Xsk6{NO5dzOJ9z!9qorar4HMV8R6sfI5NGiHNXcE)A2x>f@o|dpDsS&;3>rhCJp0pjTpJ@
iNepY#v(0`2muGJOiX6XFv+<Vgg#{`+ySQLQ0jMVZ9kulyohGIxS<_L_WD&<h8T1vh|WXp5f^5qJtIV#y0$sf&-AZ16fh9vXedIjU1m<W&Sdk<J}M^~5NhA9
G?ZFLHlVcUo<8<h#s|gI!Yy*?2z6EuX_Foh&tOV~n6|J`zSMnZOM4?FR|v*26O8oPn%<PZ+rOdZJ~+7P3`Mw?|FcGlUnxyh@HLDVy~D_fQ7$omG3KVu@NJ*f
QV_<y9Hd*D3x^WPmVfOTyGlN7ubGN#X0il9_ScWO*rGSg1$nMIOw=^y4pk7e*owMFQkLyoN<tTwX(UdT?#QwS)3U7rQkq(SG=TFp+JW{HQe$2H2#<p(Uqlvw
bg6FN9g_=1Up~=LDA4jRg>~&Due9~rOXUCrW7W!U#7*kH5tGeIi-}of$U|xuRSF6jWFK&<Jiu!JyHg#02fA733ffcs;YLKxY6tnu>DG4$TMWLFmwq(fl0(T~
WtJm-yao>;amsyXG#_Bk-95;mnv2a#jLilwYHM(teh1fCTifT$T+9E#wds_X^2bi6VX&v<@@^pH0!?><xWXKj888*4k4Re6jNCQ+%i_s}G$KRe>&eLJZJSvZ
ptCO)o2XXy8FcMH!UlMF2XPBp<@s;Uyixai>D1s)yts{e^p!#d)=}I=`sv&MlmnqB#2}ftf{%To=Z3@o*5?eIK3g%fqqVc3%_40D8kTPEDz^TyW_5>R`Zo>A
spCi?XDi8a`P$9)MNS*3u$-P_$N`~RiLyRyE!}aQ$A}e0Nump>D5-^xf#hoMp+G<0rR9IJoGQelKS)sgg|PJw?o=;sc>H0_7~6d5M$cOssk{t`;L#S!EF;PF
g$}!8Q7T5jN@2k!DQvyW0uAV`+rffjdz=|i@Kd|tK9+=!ExL>>Z;_Rgiy69}KmGtq-?VQ^PKPp6PrWZ<j%#E=t-2=Vsgcj%X2Fr(pu^4ym~{#@2xxU$n%Okd
UUv>HR1z?sQd;GzbwSI|p$Ov?pEbiZEuh(4jQZ9rcx>Zj?xHVjCz4XUNQBY1vglC2Pqo(;L=gL?s&)SfrtFIj>azs=x@#Jb!wlGtN|S8?slz~xEZZ8z^3$7e
G9J4ue9|B3W8^j%gW6iBdZ9)T&9C0WFizFwE+79;h<-vE3}&h4Ch8EBFTkoSZ|8p@009Uv8P2cUm~on{=&~m=SKt}LGGn*gtnN-&!)yHei&+!d<fRRDS15>3
-5#p1+8EQn>X_zf&hLTLtF59j0Nbx`2dz7Hgs*;qMXGNb?W?Hg{|1K%An)>8fGr4wXW^riUHcR4pLcucggUgiO~drx96imN5EQRo^nfEJJu|LJ0IYxfa=VpL
g-Xmg*FQ1sLb|A^;?{Dr1D9VMqa3F}HCeC4wzgT#Q~or0oG0J5n%g%HFbTdb0wabX?+V04&w=ju4@e%<I*Kt{Toy!0n-i<>3Q$^S#0%!dVz>Kb=FLhoRkQ2c
*+n#E&#W}OC!^P0dgdvifmevYhFvUx)h(|}*dNLJ2DcF_`0oG8)0X%SYn6eL7UnzMdufSPW{d58V`An6OXy`F7uo*3lXh&&w&_e?rC6(UGw2|F>OUO2qo^~C
?9>I1%h^8^X3x~iND_wq(x?EJ`wraAgdWE#Zb*=)xcJf&#!f><xi<DIJVCvB?kVj8PeFoj{q-NRV)4}rCb7%UpR|JcWUs>qdVD|DmbBdT#F}1g>F^+c%2JS5
(Gw&ALJHxE`Chz>1lM@Ry4_o{oPf2}(?tVSjDVYHck-1v;1$+2^6^JOYu}fplt@~DP}RG6py-_gTlt3gMacbq01fSB1*k`Pe{5g16^Xj?XsR5bE99Ke0Jj>=
Fn?i#aL=4Kt9<{>1K1v1LxhWlAyam(8))yT;%q)JzeJD$*(iFK4Thx`W-D0_3}a5j!kuXLE#6*(HI*(*Q<ao<;2@PjPyWcPagx_P#7m!MW_?a-^~Tg7Mn%qx
+aMdDGaLvym93RbiU)Xi0ioMZ&FXYHE%F7!u0GwvbBt#AeipBTr3yGm8O<scI2FZjCBc?}s0m3Zj4gJ-&Nr)DE2!R50CG{5N^42R@Ym~^<9rJH9HMJWeH5BM
vp7YJq>rmm1QHFpxBS4LF6c*Srog1Q=*3TNdEu*DMOFXXOws1o^&Z?E?#UAMqvcR!221arYlQvES-%vmV;eD*C|?oYE8^-3J{p<I(j=ZfQr(V$DYeD`zUkRT
g>^9PZ<@CZ;T<;y|CiW)50#tEU0C^)q1;fSZ;_p!SQa8(Ys^WX)<vYplL@A@RzPfTNPMq@imy3zjY`qiG3((e7{2|saZqm~xU6T`bw9tC6Cv+rnpUMoXph#?
I4j&c;YxE($=nWAXOsV`S^@t`=XJE~&$M9FHG7OFN~K`!H%(kTRUX(Be96#nw@oB!BgsA#FGYQw>GCCD7VXV3z8Oz4T5;`3me5_FnzTH}+?XgOPn@_!)2w%l
i{&eH%Y#s$oAYVn@YVSVaZF4cC6WRgO9}<*VW)a0CU92D!6}7EVu-+jPcm>^21zdf+9$6qzjX3?GP>PKaV$nK8&cdFH-emzM?e?bF^EZ^aq=dl*|I@p_SdJ*
dPWSn$b5T{Saat}!}oDfJu`vIFet^cNSF_t#&AbyFLV>Xs7g)(lv^PVWw&Eg_j;yPIAAG8laqveav~6ju?IwZN+1a~xL6c6TC$5|1>vZ2w`EdT>_RQ}3oCJ-
=tXZd@~dM9iTxrf?E`*0rwj8$@|si<sGr*^Lv?Fp3{rM$k&)iPE2DMdMmGyes3vc9ys~~Jqu6Gzi3|VIfK4IjTJS5}g_26;k0;_FzG(|wCq4{($${6-Ic*-I
#xe@ZGH))cz}RwE{TXf7jo*1$gkuQ6L3-*wce|Cwz_{JS8>e;>(E)gmou==ooT?N|q#fYD43YGdJOsmV`lq4kz?H0DH=EFzLtPLpFzes`+B=LR@Ln%(-%BYN
r`I5fVr`Ni+6=ZH(q{_;JDF9nP+RqwS0w0a%3rLg@a8-ORqtdoL9}2=!&23Jf=$yV(V!Y=u%9yF=qxwKkB{oWN47r%0G1f`{~QG$UH>JOh%qad`i}v7V}oS1
v|qe|7uoNho0uJd+tH1!qAi>rUh2!3Eii6xeu#37oszf$TJ5^b9JeK3ceID_=W+-0K=abPCUd|4ATFJV_S)jFaOC5?tbH}mJews0)xIBm<YGOr@z6-^nd-eu
aLU8JeeQgo8f*y}vlBc*%rXJ$9L)F02do9vQA4zvmR2{;dlw}?y&ekM(o<4o`{j@#bYi=TzACdOxwj;iZR=;hNioO^iC+l^v8h-J^hIHpT2D6{`g@wKOo^<r
RlkJ4%ge0&eOcz5bMB{t^3r6|xbP+cB11XBBfx=MLVDEa2219lphE7krqo4~qqDvZI(tZIIokBpHrs;S#x0^zBr~Bxg#k<hzuG9v#f9MmxWOnE9FsZA^h6A6
+!KxxgTF4cqc$|>jVtf$K^8hy_3|3i)<*N)U*0QF^~X!`L<S+(m-!a;HDcg&i{#v($W<|z43`4xTd{~m5xT=|L44?V1sUAsPWSFCdpxM?6Jsl$F}&`U3$APC
fTfpx^Ebcz)!xO%*5INi#FGwm=5Ac{Y3{h^&>E#a9a~{6(;l2^71}+FT%m@hoB3`o($bMUr+K3KdNh+s)JeFZS&|(~nqCjV!k4`N>5e>grE-eo3+g$uND)9M
KWpYD=h+yBW*Hsz+T8SMflp=I7f`qgDnoHYJibJE?TgvPl<O!9Eg)OUgJV9q9=ZY5AO0UPuPphQp2xly^1V4k(IQXAzvrIGekuX#)U(>s!sqqq2_`OBR}tQq
Y-lDLO8?}JB*(HrME%yX07u<Le~-3=o*{T@v!S06+!^8!a5pbQYqisKY#Pxn+z|H({WU~Ti}tE~9a*&?elfpV!oip{jNMsZYvD4CbdY)Quk{k}a~g(3C+bY4
SQNTz@=`~yZ26g(a3#7`0DievuJN;<#?0Jmi!Nq##hbmEtz{b6H@c#(Cu`D(3rR=T#W&=tpz5a2uu3OP)<R2iUQ?i+F_OIzY83B3%^!M0gmot~C@f>okRVEy
w-RKJNy=p#;@SzkDFSZDv2X3#6^Wmnpl<>7DabErEP%%*!$q%VY$!%F`9?fA^&keMY>1`4t}Z4@Y+~Ss@W{UM$a6-m;6`qZj^S0fyC&7C$gzP5F+|I(a8|C9
Kb-qi3qP9!G%UL29yyV}13%cd4MCO}ChI(?Pe;S|TU5>v#N||OJ#2i#sY8^B7DhKb5k3d?fO&i|c)pdj!}X#tSb2^cc38z?vJ_qCU-(adli-F4$m&eWs>p!(
dr}>4)11?ZPm!h!5rk@_5A`D5TjwZ}tOnZM84XCzjYC2(UeJv0#P;eJu;aG&`3rdQjV^Fc3)f{v%XL-DaT8|<kqqS6>+^hC-lAHu#~dN20cG_un^w|rd5FAV
O9CZACZiqfqyQF^HjVzZD0TA`7(V(-wtA%7iuPT4-qLRA`|@=7<E|fHmaXALdSb9c8tIp2=4ndWJ3GvO2YS8G{z4@sZfYkar)fMwxOe>kFvYe<XYU`T!o>Gz
6P$AL?B=Myuam;HPf}hSQ#+1Q$rp$utiMl`!DvL25eE+DcNI;}j9+52f)G89j{Eagn4*D6`-L81Y>;0(C8I9?NR6nd56q3Vn690rP53Pxxipi=ydDb*n|>D@
uGrR0ntL#9Ow^&jL%^~8!u1+qfCYBpy(Y0qhZ>|IprYqcxVKb}OeMX%6&{BBhz`^Dfbn-EB-jF<KKZXnqWU?IF(S&c9lM{PAfmG>0BHZN<QFBW(Bj*Wm>QXO
WfsLTG_Qr~g4$wS4V3M^0KPyi1yN_=atk!=HAWEA7k$<Ezbojw{Pee7@@5QdUEZX4f_g2c)z*3|SW^WSJ84uV)cXY+D(`i)i@FLEuO_Uf(}0Y{JH~F0pV{UU
^|=sJRC)bJ1?TQATQWXay_Xu85=CqN+^d9a0UDidyHMHk^fn(2Y#n?^J-&zi0QgW*;S9&oa6Z+^Pg{gx2+(eTfngu)4#r2bnH({`Mi*<;#PRt%Cpgj@GZPXg
?`b4Q(x*o?!IEEz4M3{rvhb#1ns-3gFt6?Vp|io~@8w)X-R6#hNRKJ&6X}_qq-Q0OHCRNpmmh)-<oOp>g(mUd_GpS1VE90*aEgh1O4d(;s0O=iTy*k*L_x7s
$0Z^yvO;Ia&YZIi@>_EYf%nNdF$&hfLZn5%cgjs%OX&s8kEwS14BjLuf-c~zj~GM!)Chl2SXJ-Hd(Wfl`KlVs!CO2yE=e=G5G@s~&w+PtZ%pvib;%E3a#!Li
7TN!XL03E1L#2|8JsR_Gob7?)CCk*TOTNKRckFSu#OMPD>1Pf{Ja<e67<0M^g|$*^3b6fyDQRD;-#S;;8-DB;?Q(S*_Mbd7vTsi_3Z3eBA~F$G?RokdRuRsF
6w(*Kbdk#a!QoTD+>WzU)5Bs8_?L$yPOusfGOY6sb@5jzN6?yck7Rj+yAqE3qzx1xXJ+>_mI`+^QCH^d^=LbyF0-jN47P{)Y-o;`2OEDCloe34Gw<k>@EBOn
Q9KIF!BcAei?&XoQR(jJY+a*r?37=kfad>an}xV`z29QsW16#LbP%aW;}3T!6FymTVU6b9elu}5Ll;cXaHOZaS;(Uhr8I?kF=U{FGwZc!C^bq2IpLUAX6tlp
HBiEOPk#0RSeDGKHE?R6+C_}l&r@%|dJsn)uS14JP2<<)gL_M+>%cKUw=_i9An9b)GeKWq83zbR@sd@3Fi<-^Dn9-6j{|By+(RTaH;!RQv`V^ecq#vA=uq^g
|ECGC!?<(07eHJz+yB~i0v!itpuWo{)EDRILN3^IOf6$@{q^9$!#ujyB%sCTTgTr$L|(C5g{6uRz<I@n7b#}7J^GzC<Dft1iR1Pp=2Me&*!!mHZjtyZb~s`9
Xe+s8lA=3)5KV75K~V9LRHc#ZB6Ol7HEm0&>NUZ^jPM06@p?Ij2osKP=gTpsu26POESxxfFIK1vcH|%(?x?3Tr=50`%M=BeNJs^3`}RzhVFo)z<a0+`JjlL8
W(Mlw|96Jax)^R$cGoj>5aE8Tt(<282EAPDya358kiJ491&OO<q4NRY^Kn4LerGQZ020P**NMVa`rNmkKL<i=TK>&99SpIUH0%~!@!&oO8w<qp6{l^|j0_=0
8pIpSF(4v=Xj2#Z?An_6SYm0%wQD4q+Nhi@G<yV3?nb4clBP}()o)|j`{Cad410rbr!v-x^JRBW*=|ruZ<Ce0?Ar@>Eam0L6)Zp$cokN(qHCvyRp1o-ck|}8
6jVObqb3<W$79c+;ECTtsZMr8PS?v~HvDZP^;vQ?7lW%tWzsox6v!nFUaVvvRUquE-!%gE-$lNef-42-pjIHTMVMUg%9|WnIunox^MU_ShH{x2hA!mVT8)Sc
GNII`@C@#ijuV6pHL$VwI_hTkyj)9fY}m{nZc)PfP7}~B&%V<$ZPD<zvD3K}A_2sx^YmjYEZ0a0ktT;Ft8Kb;RMkfgQ6vVKpuXULwKcY4kQ9M<WDW89t{Eh$
_x;^=<*J&D{StMx?7o+vZM8k?BIoH(&)wSWn+Uy^*O5TJC3EUhFQt=>)$D>an|&vlG5>hrXCXHv*gMO^btm{+g~DlplLK(m=iTgs)3*&l253F3X^uphK3f#D
V;ePx7TH+<R9lEWjla(2HGN1q{fsIz6MZc2u7?h^r?~~JMJ}?v;?<wndg&*>-j_I<gJt5fB_A34$dR!(`xJ^V!Q5`8wQ02W)CZqfVQujJ$O9iL8+W3#dH5X?
Y2N2?!?@y70UYk&{qWBI4`-VGQPJf)VGwmoD1PMCYPH2xBOag%!d}cYYBV2~S--?WD_WP-^opwNi5>%C;cuA4cIT})cd1l~%828Amy?YFKdlL<^Hgy-ZJ>Im
W2_bH(<`rpA<Y^1)Ih4Oi3>9l4|Qth@eNc*0WF$>OcAZ`Tv1y?()vOg7nv!hk<=Y8oah<P4iVDWHrWjSq+z$i@vL6G4@WnqYt#(J$=N%@EUvDo{Or&bIaP>1
tL3P$OT#CU$}W4=YGG9|n&5boF~q02^sI&EUeH@z*+;#V5(nfLD4hrWbd<ZPg7b#QCVrR-w&BrMr!$NY<gfU71bG|RSB}9h@6I)YV+@3veW~?@e>k4Emr(^d
iuPp|2e}vMYt9?S*~iSdHkk~7VYN6QjP2Hifj)dw5MTtAH4%qP%dv<>!9;9__URd|Vlc?7Rc7QnR2k(i{&V{HyS7|>0Tr?m<L&a5jP9d~y0}3=5HbXbq=5O8
(Z@@8Q=*tET7bnY@u_AZ7L3UxU9;$yPBj+aXvbqklk$E0oj283!E&}}=;+E-9Q=+REG8Nlt3RDXx&D`#Vis{f>w$sjrCcoMHMx*x-Uk%xVvR|qQI`;Evc~b8
2~w^LMsL7`-rcCo&jYV?+|VoV|E5B*_yec7o~rHF0>5_SwPNGnajY<9Ujo@I5P-$QHzJW4$t^(nUhR&u>{zGD55!zb!E|Uo?jL-@n?T{kfM+O%8)3k^+SqtG
V?i+ht@GkS&q-h^)U}6c<&}XGTG4HUNuqmF_C#VHb^5P3!`BxTI##MG!Wsh94Kf54hu%_!yY&FI{x10JQ|moWk`J}ZLz&I*b=0l8Jo+znfKJ7h7PFc1kw*~m
*fC(tOZQ^UiDL(&ZWq?8&_#*)Y#b!HlZ>O@L~^m*Ib9LrbHIz9lr0$g<k4Nb=#sv#qb(1B8hw<aj{FwYLVjw@G?8z}B5CVtL|=y$AyqO4AvyVMt?LJOyHjeV
Li&4K+3zcen^lgd0(u4n+Q-8Hk^ZswlVD<nS}VxMW`(d0e*d{2qYJ|QWqRKen5Tqo*dOH4e6lY31%;RRv})_pUa@1nD&J<V;IIupjOn#z?5kYevIT6U@@;2H
W35s++(~Lw2+%%rWHVqNYaX!JjzXsX?C$U)xA~uG$WI4>DM|glGxcP~=HH$+$HxRx%N1WLhv!ekC9h$P1@H8rJEJg~PpVyjj#L&Pwayru$f@9-(X;Yg+H`DM
d?M;AkaV8JUIqkV_1fP7S@%n(ieZp275%ROr&|C%!`+npaE=t<a;Dd`7S?7CvLOv`ZKU})fN1Bp+QwS}Sa=q<LY|^zQ>iPJ?)n*Xc*C30S^N<=>+9W0ouzBk
9A;25rzdGh5U2n>zULDgAKCYQU@aA>7n<AcP)}}^s+y#}pp~TmW;<YpUbdnW({7t|9#M*lrnvNGQ96n%dZc!7`Avsl8fPr9Fltm-Y6dVC<ekhe;s;-(M@qc{
DCnD_Dy6Kmr|D+-Zcrl(Ai=G7gM<NLer4*HgTn%IMQCGh6`~_(0voXcEHO4^`>wBHQS`s_?BRo8?4rC*5b=!MfAPQY!FT^1p|+DZAe{A6<m#riatg3$kAi*v
0%Wo8cE^MqB@$5wVB+fqGE?{{Rq*djKU^#gQ9_Gsbze9zrHOC-q<!Ei^hT!78`=tm_Fm5MaMi90o`ujB&)t%Z4-7`Zk&E#`@7B2^2vB;Trl4Jk?NC<jfzo(c
oJpkvZ@r^6m`9V2E<_sQ6JXbu-B@iJj(MTz#=Iy*LcqQ(y6q@WDey2AO<e6yp40HJx3G-ebB_A^2U92Y68`iEn!&BfX&o=lhQvh$*g?5b1KDj}#{YpE;vT`*
JuQ;s_=nRq4(k}cehS#TB`_vl#~Me|ofM~(kqXLf;gWe>L~YgYb?{C_Bsz{%D?fQhqmvWv&pN}&o~C=;V)<%R@4nvZIDNyIFqqBV<accZaJWrYa(R6!jN?ry
b|`wNKzqZg!!>qKAzXM_Hfnpj;=eL!a7rIs1tVo!xib#aEk5Q!586wT<~_?MXse}d4#o0=#kufZ6pJamsWvFAT5m^_fi6e5H9csSgWMLMK>vO+1bSKHZLlT$
>1X?R4o@+Pn1>uXCoKFO3s0uHd?{1%Qqw94LL)71UJ0bPaA3|`D0K3BfNO1m4;ha0pK`-zyaF#}Lk%e-xW*(P-mG4$QRLN2;W`X1aMM(`#e8PdbzgTwd!dye
D-{IfZwb0hqx!0HpRR)ZrZc;%)o*K<!yl>+rlc;CWIQ1{vD89X+PjR_HQODXYe#Lfm0hUJ-?eJhSV+rG;k`Pzw0Ng(nsbg4=3KI5jYy@nfR^TyFaxR$Ozul`
bMf%>@I!t7&&yQ?w>lbytCYQ`=0E32|Mz3%p^W49Sq&J<Fm!Jf$o|hcz)7E}F}yh|Hhn3#UF?(_Az&4Y%;H56`($~YL5UnH<AHA1*8&ljfP=5ZCDyw4rf$)O
9yJZ)t&g6PF+U(tolmp>njheQT8$X%vi;)u+x;c`FMOhnD<&{M#lV2dY?`?RznMD=)h%N5;y;i_rQAt6<U#Itqq4Ja0Su&{q*bawef>&G=pxkJs;A1$7_C6Y
qkkA=54@|#z;c#~V}sH-uTW7Tm>#8y^GV1R65}hyJdb%(-c*fNdcB+9=fiV%3mZMw;*3Wp^vLTAg&en1iTeIX-NbCT*XYWXJ?I|XW@C^0-UEQ6S_f3gtji1`
oe22aw*ISC3W!0idD`y@Eg?sEN&h@`$a^Kw@qTMPqb@~UWVT;jFtgR!V+jgnahMn{)#rALR0?5ipm?4yhM}^FSA|H_-mc!OKh@$9es!BMs2^x*I|(N%Z7<^h
wVysU-=DOA?Ll1pe*-Bhvjpj1=*-{~-^@-Ja65VirOLT=!T`!gcv~usRK<ibPi%a-f;aeMYh`b4P_f>?@h1Vtn$k+Q*G+}om$b*9>N{aqR{eQ;d)R9V0Usix
0mkFYuId+Gh-mpV$-*{IXB*^fmVN6MVtJ6U{?W5t#af+`1OQsm5A}ssCy?kzpLvLJ>+zmKE)8Uc_e;ATNigsVYA``z9wy&_(cET>B6-l``D9^1FcgYiU7)>C
)6B=NX(}3fLF51C=TJqtfhNJ{gZJmvq?b#DsZ3RWNZy9@i*YrX*YV5t;`L~)<wqr%ivta2BD|=`of-E(VcxmMeg_usKAAnwdfXWoFcrPfiPkvUz(d%JE!;p$
Pb5cueuc8Tb171u0^_N0apjLl3_HK;E{Be<#C5#ABLiQzAMuKr+WfoZYk+8#NG9>e$lUKU>5IBl<++c%+u9roJmYJiibP(UO>`Iit@@qbLVGFZPzzF<K}~3b
B*o)3!_L6ezKX-j@z0~VXY-r*MYhDp!N9(}?<^~JXbf0+Ppoiu6a3CLqiht#7Ni$N(jI(>!9=u<X(mht3*YS5xW1rr_(gQqZ358gp-VpkjxqM`i`R^c%!2Rt
al=Lek?nPUqYxMlP!FWV@Tw);$tj*-*$ydO<|ns3HaW*Y>+t<4sA9@O4M`ieLMd!T0m`a7b@hmU@g{pF<s=D)xmGvnHoO(&uyWF%^LIohhIFvBW}!)2be^jv
IYr)eKn<!9oq%IYMEmwT{o$f_Io$3V0E7=2Ohu^HMSNZOL1&jVWX%@iOVj~wFs#lmA#&~Q%3%y`m4A4{3H$8AhoKFT1h8o092B~A-QMmFl@JD&JimLnb>X#b
{?dMEgcC7_2TX+Ax%C$c>V1KQWv$faucStvss_O*|9@Sy<hg)yYE&(<Fz85V2$sXQgjn@I9BvMH1mk$dbFzVew!lQ^7yU(wu!E=^d{2R?kJ0HZC4w+C!<M;4
rtx5+ia|`xN1fECK2jy(&n&Lt2b@@M-UWT>O+(Fj%=dexnQM7m{5)i#-eM_-ti|EiK=G8|(6T@muu^<-H+bOZB|i(El5+(hKjs&Azq_KmJ=>%olH55`ddkdH
kB!Jw4`Ub6M~lqehJS(hpSAl*f3rH35cSm2BSA6hI3}lhD005|v#{GP2<#h5aaF>-(C){~vzM^7J_P_lgiR1pyLY}pFtLp*6&`q(2fSug2zoQlCULsRZ7Y0?
baWQB5B#+p)5tfvOv^MQ*I3A!<D{U>R7U@5Z~)NZV-)&aLK4!j_QN%OL2Fg!_eXq(tH1BPLyp+4B(PzY(2VpnplQGL33r?0)~OE|nRSYvnolEk0_!fw`_!eY
&05@js0llm>VZ@Q-Ey;vqVD>G-z*%;D}|rkoTaJPo)sMQ2FJA>T22XQzlu9*Q2&tWGvYx4JSPD056B!-rL=#$hpLm$^u%eniAF#nxjjjGQYpN`qhRSiDdpYW
=;00g=kC*DF$qF<4QZBt@eZ^sbrh~lg(VEW|0Pk|!~s0dd-<r_cuGDQZ&TH_Hs2VT6vOxa=!VwjO^m-AwG^9{3s&1(j4Qx2h_qCR@*#^F(}3q8olYDr3pK<%
IuugBed9rYHL-qkm)#Q#=|srb#JsZabrJXdcr)0-De_e~3L?^G@okZKt1D>wq<5v;$M^hhv4A|OYh;hqA(_2^nlMp_`^7V*I`lXV9Q?z>hP-M)*y0i2^a70g
@N&)z_^F|y+;iIg3f+0;{I+x-$pNVGoQ4TX`Q<z_nOx7E(CufHKNppw>MOYIQT)(o&Dt2S2ptcjE4cgAys++p(q<?3L%zdhUsEH&p{0pqJGQkEj%&4@4Xo_b
xBU2rtU_P^du67j6+y+=7768<sJg6#7na;GA8u={_`>R0J^^!}CPJvb_3p$6n$@$T`=Cy^yT}qg<)%UzIXl^iQ<Z0z&{KO_P=qqlIFUkd$LAs|iU&0#=*YFm
Hk~^PUDuoUgFR3`60p7wZFSmNyWk(BJ1qH{@HhUd$<`r>zu0zg0&K|?hl9;Gnw<yX*zPNAD@a&ZljZP<-soRzbA)KQQS(V3ZzVxDo$DVjD6@Xl3|k3>F)1>B
DKs{ixB@GWZy5d0$cvGw3U(G=;8E<QtCPJ8fpefG$+rrn@z9wNdBz=CTEDqPx{(*Mrhm}-pML{@xuWs=-alr7AERX4R1)cagHRv(pyGbUo*ZUx6yzyK3NWQ{
R*(w#dR{9~ju$jv!gKjgnz5N@9XpHMPz;BqB~6Yk)H~M`aCmU^1w<GDMYP|rB4Os))L@5nJBx9xje6P2_7AwC?@9uNQNG2^KFFTZdrDg{GU;3n<mD}!&#W!g
lZ)m+&fBmPAaY%wmqD1KD+~Lo*_qt2t}Fduh)BBv-kz*M!h0l0=4cQzlwMe8qu16ib8u8nyf@SE+C2B!N~s!^hUsX^5LkJd&IWf-dB^95tnH~jr|NJM^h4St
d+$npa+;OrY+2QZC#q7<EFE%pOXZM#Q)T~S==X!q4q}tKk3pXkO^x<x@jLqj=zL}GkmwBWf{YC$Gy~Ml6Ke99w(66nXXMB72O(Zs4j;0a$tQcMB5i>uR@{Fw
)4P}vI~&~{(kyI7sNnC##yYzxM_2T5(81-+hDNBXHwh~MzGto2S{OSIK#^IdSy$|LY@-e@?;nm7Tv0(@(BY8bza8AI*k)k5cb(9(H|z}TKA-3I^}JT?ll?XT
L2Bk_P0ot?5J8ztcp}l->_txqQ&;?um+_!zB=eUEa#m&AGo!SGRXhm}s)CikqJC)7iM|2*D9?b?7^Y&^zh>xtLG;2aKavr>GM0>$s^Kf<q3<NSO$$|#!C@vr
UGDnlcvWGBG_ViVAS{kKZ*~QDUx7zb`O8&ngsCa;QSgv!KCo-U@RU#EsJ%fe;BwX#>2TkN3|a%e8OsJY5UenRM{~;j9peYb3FR|Vt1D{$4E|=o-a&M+C5QrE
-64iH8GDh}xcl0&ZU>^SdW>Aom`jPh?gzr`|A0pwSIt`_p<r6aB(ciL>a;lznLLYUFdEGb!(O9Jfr$4J6s0hZN)C1NyB$2Asgpf3b&PbCjU8@^De4ibvUh+U
_AMjk+M;z2d<lfQt>a_S3!6_8OlFA;KsDwYYcx?jQ5Kc-%fsFI*p2KTLN<ja1DmRm0LCN2*%=~}H^@#J6uBFHp@_QdH2#OXcbj6WIS*&}r~7rSCmou|nXxr<
V|Y?Pa{y!~4+{oqWc>==*0TGmxsc!Sri!j02sx&2OBQZBWP)sevwb(j>@-r<7TDA)_s*x5s&|%*<sdQiu1#Uf`|Wh3KKyR*JTt~Z12=~DVla88dsGr}USFXw
AfYX9{zaBV2MH?lc$o%rJc6GY-}rE;uf#~&l{rVHgZa}ezTP<?A2rxeR2&l8kAdG&Q$0u&rFqYidvmsqs!T(hVkO`m$nGd?_%G%RKx~THQ5;}y{%!GMK271T
aNx!wH=i_DEckEL3s|=(Ej}>n2Zb=KLEnlt1J5=vf1ypbn1!b!p~z+OAMm;Eb!~?e-c`VWM|sjT>EEq97^m#Dq%$G0Td!iqq{$96tFP3Eu2zA<qgPR39vH^B
N%42glMOpK0oke2^5N9^ax=IJ0xv0HnY=^%jq;Eg>tf-in}3ykvjksVJ72V;$hwh{gIs)Z0pW$!_@2ir_x6Pn;EN0I*4Mie4xL!LRLSQQ<6}9M%qyH=(qzyW
{eC%Adzo>dRwMVCNk4_v?N{bu#YKybsK$+iFt=fwxgngP;wRTR*86ib%NYM7m`#}}TPc+}&Ky~gnL`+QX8bYD)bF>;N}svyVV&y(??!1-|GWI<**@XzY=~2O
eya0Pbz9E5Xp(>UC5SnU#pdg=StOHsMN$HnR9+k{10*0Yo%v*EB=ZgM6q3IlY~*RGO+mB)a$|i+q+`OeIc*L!>&{hOUWsEl3z9y0aj@ZhjXWrq;k7o600J3R
R|DmD1j>cn^iUeGiy+^QyY(_7kcpWNIIO-yi&DHe@Xd$d=_uKh$c-Z4e~7Qt&6c32o@CpWz!R~d@3s=Kl?nz`ZFMIX+?iM)2uW{U-$e^fG!I*|Uq7rTcr5p=
XMFQy+J^~$G)c5#)33jn(lp^M=24-subcUDezF=S>{Gg@DZ%wHa8XekrnP@EkjmLY@UaBKvxB0VFV1+A*ndMSF0Rp{MFXKaSdk33hPK*O2Ena1o(NGoVskdI
mc>%s(s$?3qncLK=$S1WY}y2zCjA=Jt<|F8`)|Su7fS|IgvowRu9D+#R2jjT)bgX?`u2KC=dz^{#Wsr<{U1NcgU&ck?zN=sbi9?^P7eCYuGG^PTpJbv`;*}h
C(BLl@xY9~?JIEIm%-p#(+xRZs5N^Sg^4X>kL8^~cjoi>-vPgcBXG~=qEs&w2}U}a5IK`xkENy?T*#LuM<HYerp}8y_27irhgn=PHVR@}#(kl%gedR}CbyP1
&G0nQZbaKp2xFyYK6@n9-j!;(xruym+c*@*ODy_T+bxF|-FVACye(Pq4Hni6z+G2R;VLJmL!!!d`E$*AbWcv1!*_$3hyfWd#n?o~hjrYF7CMXD@eR*r^pstq
bn3l#nRaCdktx!Yqbm5CePJpbmQ~VW=Q3b(X73PZFmB(Lj;TSVm7G)YvXs6q1#-6w^Eyb{a3N2pdD*O89s9CoU9K4|qvEF9S$#sugGS#o%@CBu=(nP1?UVg#
SbO$zqT^-6ZIH-HSgi>N*$_n*#d4|8G}F_uixWB{bXS2kn%Hw;`gs2a?kC<We%sft5n)3)H^thq#>W4@tq)jyLNaqm!Dlev`3H#{mznN1JcK^DSC@A6?mH#0
aGUN)mllju!bt={k7n42?`w3<Ehj?NFGJ?->TUQ<jd+x}QE%Ug=kY+<t25t4AJ+GAZ5W4qTh|U0>3P*Im;gHglOf(4#tw*P2WSj3Ek`-lcoHTEke*OSbnP&5
0M$j!h8!<J%wu0h7GgYS{D-h~4N+{7((TZ0;^Bbdb?6&X(l;aNh?#U3*%0GQkyUe+-S>q^WA&ZD3{U!UqX;g|=>lhNPqM1q>w3+l+9I3{qLlU9h__{y=4Yh<
PA<8&IOsTB3eKJmOmUj1BP8%zqWzGs_6_p4Ekg!t&K-Sog`YRq5eH6Akd91D_GNo+(56_4Y;ItPV450PWdrO}y`bCrgW(@?T=b9?KE8Jf;3<BOMq?0i??brM
^=mIDye#INRcyBEC3s9Azf*lZo+)G#+u$r?g)F28v|f8EiEVG0(rBjXQyrUh@3lD8mC%=;^!l{s>mmC9>=YKXD8@-+S{j@ITI!)@9s6y-EDk6|d}|Ie{)HLo
e{X}DLh*sVY{KoXys5N!mq97y<EQm8sQ!R10F}pI#RX?AoY&bybOariv+QDxcC8D@3-6r9+G?LjgN!3YqkBrosXw7etn(<dH90_dx5T@qR4(bqE{lb(Pb~<B
ToTEj|CIJ}VnIDX<ZT_iyiz>JOY(J)pfT>rcI&C#$Q&oae|i!bSLs#l;~$vj<pw7dd))$n|9(K)L4rQ|yV9hu%_~SmtACwM;wP&V`&Y}l2*WJPisC>w8PV`S
RMO!pPTY2R#v0e~#BM{4L{`3?d3T>$3JZql&&UrfF4+?b)Ic;zHCt_ZIY6E>xQ#G*wt_O;X3TeK9}6z^+BHyWk~OCmNinCE>bmf6Y1;4N=m?Vy3?+&-KycLL
PH+u{JdAUZ4N{b|IG$FHvm}-4Z^w5)$`Cg#cNp@Fh$*|%uQ=l>AZT+sSs~=>?-w2ZCJ;8LL@{k^%wl+X4%@wfl`2XmnBGz^(x6}ErNY&Mub~=!k57DTY2(k(
MFf%YkI}HY?2=2a7GUvQcNvE*lD6~aV0i|ZgK>9tY)M1*X3Sz?BX%WDbN5*?)%#u&e{YtObTH7F>CDc=m2Ibktd2V{A=%ML`*_0WjMboE_!VtnMFuL_Qmrkb
VXKcV(#w!L@;J;anlr_PE$|qV*ihSF`_1PeE-=XRsgn@Hv?O+Ys2<^0pAdQCPjLaZAu{mkZB(3`Xmh5RiM5cl-W>J<uh(bi*{`_5rJ)Xd(Tvig&TIzm?3+v&
^+9u8xt(Mrp$wUJ)BR~*m?)2OJ)A^P(#1C9Sro<i|A4rZZz7{p{@0XpL6OFzWmegMsDqh^+2W1Lkg0E76$Ft{)uuAqr=XH&1;Sc<2w+OS%aH>w@qLn(4l36b
;f%mHKTiAru8I}fZ&j3^LG3+H1S=suv9=vNM3r`NCmVCkHHL-NU|)+ZazRp#4Fs(UU%h{-Q22Pm@)_nZqY#Y*G-R2kDtn()BHBN*!W>B;SK5bK*T|R_jlp0>
x1yzyv@>pl`0wf;Yu;``O6n0+;#hp))pSbxXX<Lp<b2Fu7d`LUT__+EqzC7U#$mYfSmZHq^fjn1b~1==3J_1L<&tX|knyK=ZJiLgYHlpoiKzj;Q#Lpo$H!Zl
RigQ8lU`Z>1pUa*wY<*%(Ga`U8jiZCFqamcQF2c}Qt~3c%bqWGX5^mpW+fI{sLhA5aU97RKtkl#iums8Qu>22DL#zWFfi`-2>GmQQ7c9g(+O6ebzC!q=^=Y~
yF^yim`qr%?`K0K<fHxY7A`^ZOpng?(hE>&nlOTp>KpZaaV*RceK!YEJVh^wW-g3Vy^90U>CEvW1dpXyergofw19eM3u=)nQMJytu+EGsx>xAXgjz!U$$0PC
C+)|gPhA0_%Jy!`7XlxttXZSGTT05+4pc@m*rWvG;iBh}Vt;^Ls|!LyYIC?k<<>~_RqzFCwk+Dau9%A!zjY)_Q04*2?;Kq61G7TKXt<J)7%^_;l_ZyB`slHX
U6|F=xtXtV>?~-7?Jw(9p_nd%TP1?a1GuVjtYL_|f;-t*+J?3}vRy<W$pt`h*$E%o3M8)w`p7&o>N>BqpaJhw&*;#md3`5Gfima|ZZyxU&3oQ+mbeQ8{aK3E
TA^f_rq+-}U5j!h?vZ~}c3Chdfi9uiUSr9W1SU+ZG$RO9KGoG)_4yVF>immDHu5Yvw+sUFbS5E*)6V|>HGm)z*~<Q)C8<{dY9k0$Zo51tG^xF?D|)@dM_aE`
OLl>=PNmZxu`cl$XT#MURu5yaRSfO;RK=cq=97jh1n46%A@|^OsXn`q;&$lDZ9MBi9!|5Yl>DE`=@VD7dj$$mM3*BCYfJLjTzW-Z%d(B)DME9faLMbWLK~B`
H?JyGmd|8gx6ztG-)-q;GhtN?cARm`_@+tGWtBe?MOS8$Q44jQiK(=6(UpTG@E%Q_u6;4>OIpJ-$4E2!#fUQhU<)E5^4l8^<>_(xSKICrL4F}QCeGR!qK<Z{
0*>Ab+YMSL8Y+0}qhW4^dM)t9a47SjV+^f@a(?{A;?^46b>DIYHA{3~!Il1^3(EuF(hNnYP94J=ugJm={6(X6IfHY@p&#RxMsVF>FfLsgOq3x!MSR9TU{_O}
>)ry&1{E07fy=Mmc=DZW;#q#3RG+j;)Vjf$uV)#zh0cVz!P^2@=hzjU+Ne_11a&J(O<G1Sowwn%CBCf4+=_yOI8YJORTa2Do8GLKy2A6OSJMBe%!>*v8AZ7^
L9J+y?ARY>Z=B^$RdhQTb-q!n#bBzLF=~5wVyuJAA^{w$=?&F^@7{)PuZ0|cGLvO?I)oQ}5cD`&MMW6O#P~Ew|2gM8F~JDoi1;fQHzPtqe|jZ~67!g?vvOiB
3%G$iijfrH>bNgl%5zTsyz6csY#8F<qTb;zd!GEKJoH2Z{3;_r6jczd$^3jmIfCb=gK_mOefm|Gp|L_wg3hvXRBr0Tg_}UAWY0nbAU7K+6`n5P=@=jSF3}O=
nf7RfMov(!E}SJ$fO-Qbc&pZM_qP?Vp+|p;3{Nnb7t|j7{=xL2YsD14vLXRkFK=Bi!<PA#kw7Qz*nuses%wT*r7I@)5zvq<lceUgJlKsD|5GS*!j-A??FAN6
>Chw(T7pXsZg$70AW7PBEJ5{@lG`J6PCo=O^O(`FiJP|&3X57$Sc63yA$<R6Dqm)%kcJen>?e-(63v7J1w$9R?3Z6ahpNfZ2Xj`OUeLw;Pp8(UYM_k3dN~Oa
_s^5V28~8j09TiG+GzlTVm+GjE%$qp7&)8v_E~*oZqkly@qTEo!8%tzD|BgDCu3DW-b*lJMev&`{#AzY2PD?SZ2C(4!@AT93Obhaab$?)J9flVX77+jupera
-<vng=j>{Z<=OskzAhA8?QXNdN|$PN4zEsw$rX}{dMwp#QQcXA3TaNzZE9(PXC$uF1m{(@&>jbi`WeqTz|zd#N~DWv&De&Enfak4*JM-{?Z)KE@QhqijK@uK
oc7kYiG!Hlx`(CB)e{uNq(|?{eg#`Rf~{=nw9Je0EJodL0?vDaV6Hb0n57oL66{4-89qe=Q9n{7z{GFqe0HD&&L{%Y7NLiN0O}o&NSn9Ov2uEEwdQYnZ(R|c
eOALBKuwt~z1N~C3DfFB#>OKw?h4JY3~ERIH@7$aZN~ecCobhZtCM63cl@F*1;anW`YbL>NS|aqaSn&cW-9FKE>wBOvt2VUxD7Y#V!c{(k7ZG}bgi+?-lMZZ
WJfY~T}-hMCG-V%<it^-imJp_30?e3$#hrKpIXN+a>NIbqOCj8%gH_Z4^FnN6e%u7EOf-n`876aEF`-WfAon|5*m0clvQovGY&Rn(u)Q<WKp;$;K}snAqLF{
QcGumc8K*40h$Rd0I%l1py_1L@Ki(?pF)2LlsZ=(@?P~nUC_gE?<`ee?Qnmea`5WyjiPXk2B<gRE8|*zu$mxXi!J1(Zm;56T&+x#J$C9K_=6A%&&k|41Lp<-
+AiBvCpEds?$Er=8=>tSw%B{iP{`Ewrnv=BkhWQO^XaFN<6?BsaxTfrS@VYnH*hB8-!3BmDvB^`c}m#g4|Mhubh+kFQcNHWLEb>Kd=M4q!=oQ|hf67hO^qt>
({zNQ&SOmMvgmoXRt|6ZZvbMmuC^86QxCpp+OTUY_+U!nr&IFVqbg?Uxt^Z<Gz@^PujIDwj+4R?P^Wl23ho7up>NzD^$#yI0h$(3FzZUHWa*8tKv<0+g%uJb
ultcY(6ffgF?ydaS-vO`d5rlz>FUI~-hI-PUnDgZcFB2vRF<N@NIljS4&t;=0t3I@kc2x0HPvnGS$Fvs!gWnvd9OXsaEQNaNKAWg90HbhbZkX=gce{T=P<d7
9AMc6s{j3duXn1mMnP|+KHW+9a4Es+D4!j}eI1lvxfbLpo9T7sHZ_zJOzEVtRAtJ_#A9f6(Q<8Zzf1;_k_o|~FF_~@(SuJo897;HmS#N`A4zO;&qG(F4i5h>
@oBN|c^Imdv3l7w5`5bVA@au99{8hE@Egb?UQ7Pa!pT+LuY2_kMSxQcWy~95I{84g@tVv8Y<=Z2HTI~9NoLbM#c&ZJ!B(k)%|gK&%h4ij?m7kVv`yG@WHd^c
Uc1}{slV>LWlK*(u&$CJX8lVyM(2uga<ap%G9Q}DBm2L;RL+uum<1$vVOwE!xm<2%uz&gcr^;OK;}jH<roHTk>i>=(kG(B%{j@=MKRG1WTHK{1YCgQ$pPAc0
97Wd~|Gbh#w^`BJyQAeSIsfkNZw#$Ka7e)FYGeEgv|E~kWD44^lN@13Y1K?h$T&_1LZQR%@r$hJ7{BM#^FH*2dMiBDwga;mvDw~-<ozNH7l%aDgJDQ!%p6YJ
>lGw39Uk$N--|2VY@68ZSgERba}SET=_7YWY5Kg;AwQqKXjbEufIFQ2*90jPy6}8R=OrR<y|Y=W-Xcl61;AcniBa{WQMEsyC0CijoSjBX>2TVvJhy}cBR(M3
C5ZZmx9tc1BiUX#Eib4|B)JJE;#h}a1~nZM;hO@<5AS}RvJqR>k(f2fs>G*f&2=_XQrnfIv&Xng_dKPwEuNc6gQ`*vCvpnz?e1g}JO5LOLlC7gFXN3aCiKQj
yO*!HYe7=F<W<Kh!2hBHA%Wy*>CYjrgEi8iH6Gja4a|k42nva{iLUbm&x6HaI>+OtjSU`MU+PwoVZ7sJ`O%T{3(BV@K9`p~-9FsOD1)(~B+^g#s58D*{cR|`
h?#35ujX$ax_fvOWb3RNdF6{t#PDZ(8h`R*rGE8h=_9fo`}FO3Hp4)P;?n0wMdsNY7B4!=AGY&0$FncHU~Wkrl=<aY4?eV|R_wU+ORuslvZDa6nIE6ZyrcsQ
2bu@uVt6c||Nl&-3e$Zqs8`0iR@g30nhsT-<sZy?SJ{&IAMJeo?akb^G|Z2DqnBbTLGwlfSkc*6z+Pur;QS*s5TDbpCGznU{4j?FR2JR-VoD!H0gCc6bkKo!
+``Su8aIgbX-nsLRJq_a_Kd{%qd~o*vc|rSbi-Z`TK?Kx1yj;`i=goT1oUC{N%7nYJUgjAylzTwSYU!%wWnj@*N)d)sn{!Vzp&q<Xd6*so_DCGn10bi<D;-P
i_RR%MKFLe9<S?k(_6yP{Pqt1KVKD^J1JFVFB&oV_#b>l%8oXka#f|3XpMs=)+d(jM(f2J`ZBowrSrH_JR>FR>nqAQ1$Sh0&;Ac+P7#W<Eco!;G`UpaQZT1!
KIqFs&{piHpcg^Lw$1jZa)djCp>CYKJ=GLA_dTtu$aH!(ud-n!aipAL|M8dBGZg9qzNblOJx(vBaEnzkfO+<>$*Mlec#X}}A;>_9XAZFKgWHjd|K(_XZjO-0
-u&)&TYoYbfD2upKQw8@Qj##oC8o*7byY<UpbESy<6kow9Ld7YoVxAG!umI<JXF4h2^jE!jI0)5it?&!SHFR3so-2==u3O=BuSX`2+*MCJK9r^vwcTlN{Gyk
cW^oVRyDld?X%FzZ$6|EIK56sVG&$FgyKmXr*?a8k|JQ?HF+Qmgr~shVTrbir$jZ0kZd^4@!n7kHN23V)*~c)D0V;(;1;j=2w{emJkb;qVrChE=H0X@6&wHW
Z)8<bIFX;VD_&^sbij8w{3Fd^SOXKEZDfqGu?%ZSXy-L_M>osrlIfgStEs7O6W5q3^5KjL%!<2}%;1d79Nw-2U22Gi{^{y)0mpahfdr<gEko0n^TTet)bniT
>T`P?Mq6XWJ;CIc@pZCd)#xc085Je?(7ZajBGn7+>XzmN#&{~BQ=tH4Iv330wnE_<9ubx5ORQXmfz9IvQyQkb1{_Ckr)zixT0E82(Z$`=6bxsZU0GdYjCCoY
6X{p%2G;DhTsBW|*yipzhgj|e;Lu1t90tJkkx^MV<w|aS$8BVZMI8w#6q!$+4+>knaY`#p-Tj`T^O*t94-@r_F6_%0iC!XycpAL>WeYkZY5{CzX3nJVa-<xz
d%?1WLp^8ZPjCH@NJf4DG&^4GI5SKz-re89-c%6TBlBKLSBm|Z1N)G;>AJ6^pSRRX0EZ9JRnoI?sxFycQY)?Ia_5Ru-3PR8C0laTaN2K=RAc><xlE5_mAyp9
!}?8R!9S*Li$f=F)pG}<I;4Gvq}7hdrW>qQwSbClREA8NDDYfL^W)#|JQTY^X)bmIA_vrQ*<5R!%z%roK7^`Q#&nwpMIv6T`C<^a)*V;HN^zYT*258$y7iRi
rfDN=%T)4h7*!U2F0&cNmlF!z8{gnl-Zyr>=&=>;w!%zUC`C%NxYj$eelD$9+Y=Xgt@*TXV$A@z-UIn{&T`oRBb{FhJtyF<qEtmB0-;5qN$bgG`%k80o7W=U
v_=xKUNT_-xtfO(Yu?sC!ZD@JYHB*m?#2si9_qyI>$as0e7eQ>O-Va;I2*hz1P(Hh(voEuv<4n7_pJ42d~CC;Z^KQ>?#>NYd7xqZ+ONFCr39O+c0H~FSabcA
iE1h|;SkbYb!`Iu+)B5A#|fxZ`T7+(ohkdycv%*H5R}e`p(Cy9b_nS`CyyMG=^xp02e#1$46{rLx*~5f4&RGp+G1GuR32mM!dUQ2DEH4IaAePxO#yXQIzSzj
rAkYu);Vx`)cI?<%M1Ujp`FmGiL?a8B9lz=##fCgn=-73Jle>cz;y+vu@5+w7^GH{uOihcepIYk;Po6hkXNiTPlD7vmYfJG&a^2LgD!^kePA6Jy^fDmMAHGp
lcy3&DcE!I_o%HRQl#({(=c2y1~y89wp4l9Rv2~q0toY9fb@kCXyc&A(UxqO@Gu+cGSJkuQO(w1Yw%WTly%--+g<JY2?UDZ7A&Ngi@Jf#;T9MB_1gfUkJ=h;
H&FuY$xa{xCt#9}4iIbkshPTpBl@tVPgIBN$-bKzxIuN3*@B{i`Z%fmz9Lq27EASY8Tstd?=u$jzt==)g!(g8U>P6`nYe~om~MRkwi-DgvLB(s))z&!8K>>?
fewU0B#FE#bl^tTCcmPKupF4pH9{<vQ56S3`~aRkhrMizCCcmlwu1!~E%QbHbX%c$?!U*RFO0nYUxhrk1oQ;voA`)xO`Q@dxg@=AFVUx`lCdy<@6YkZ?uJ7y
HaTlaywg29cEi^XbVp1d@z#EjqkHVTN?sq0XZDTwFkR}&N+-zEe2<$DLEz2TqnFgxF;@JS3p4e*1F1DxGB>=$3@UNq(c`HntB7}hDxge(NC@GK+f>pwk7QH}
UdGB9Xlt8fR=pDR%?;&p?lb^E-B4Gnf>%V_t_crT>)6A--0)D%)`Lz~kRg*!l3NIXOS5igk%8dRv>{@v;*HlfGc-9+5%#8owz)G&IA!r<ojTWGx~s_h25)CF
Qw=&mUeW^(#(6dvl-@$oF5Vf9<z9o-$zM)a+3KjO2*N=m9()ax#U|m!o<JLLOyAGh`M?aA(q2JI$Z*wIpy~+y{mtPb%kx!+iHus-v`j$;D6L?UIe|Bh_H$6=
<MzV#o(O<TxQ~UhlLukqJ#7jrYRD3>LM*Vp`?>H!egmb0Zi>=fd#u5htK7@^DJbOcBdzKv-Q`@&%#sC@Yw`*L>F0yC_-!JD4BX>Lj{+l^Q-I{MxMonQT7<Wv
1E)cUj`gNQ{#3|iTvm?eR#O6vD^@GEG<UuJ(HEaYQ#BoR+IY84%2vgBgcjtXsdkjMfy_E8<qUe5OKgwM$e@!}!el%thP7O03Sex;IihpIdh#(AlLk6P0fNRw
U*vCjEe0e+6gRwx5{dbd<RCe4n<^d3Eig(AA)>o~1&tt_XF=KN2_7vAVrCa~H!ZT$sQ-JUgO$lq$`Ou+2fkZSo`8hm+nMFYmPF!u`to*46!4qcCSV*z%V`zG
EDOL^8WG=XF><EYrhD&NqCRX6dZp*t57nSl`-|uGCWl93Od94t_#=8^8|Jc%*lvQw8qpE2ue=^UwKpc#S+_XIgTZ{T8EtL|#i2e{Gt+0wkmZ%$lXxf#i;mN9
4AFt_2cs?6Ww|=#h&)eMFmnBQ=d=~8Ujcin8)E1{w_2r1!R4d9ng6+!Yke;ZGc|Xuk7`i_STHxZpmOgOXz35M!c_g0Rf=3pr%mB3?X0XsGSu*rKk-8}Ge}#k
G6#{#vDu+%nt-2pZp3&m-#!wbWbz)iGk!l2d7lg3A)SG5gJ1yUQ%n<n5m+MP<u!cKdki0tCh)9KNF``>h#IfjN*`I-G@A9vNAxVKSC80<L_2i=z>w`Kz)KOj
uNGDXpG$!F<w}SQ@|{YrAf*b+`^0CnROM>cU^u3_!WdBIdY9Bst|c{ch9sqdBH&BoTp^C`GFqlLi^ad>AUbrPq?JdC{qrsm`v4Dao=)5={*#wjo^vZzYpTfU
ol%w>U|!Cq3&s`UT6SswP3|SX9hqJ5*L#`8>+<89z)VfRFml6*T>7qGa!uZTn%7CQ52g(hjdb=<0l0@am8?|vx!I|@#HvK9@iGP6?O@Y%N>6J&5U6v6aZVF-
(IeGsQ-6W8yJUERtoe*g)v!HP-ld4waZN<WyJt$hcfYljiCVggcl<&^_vfA3A4VYejzhd$(<KiWXklhX?p0`~CL7anE5ko;r1Zv*!^sn{2=3&whFNe!LexTf
9xXus6t-{w>|0;hvKpCL4I5}|Ql{?j5%;CHE#F`|5hyNiaP<y1(np+&$RIfDOUI8V>r_F$9sgt5+1&@M5Q(vp^6G6OKx=0#R*~CT9>M#5b8)<f28y2Ea!xiV
KP6pqY}C^;JX{C}Jfh`H9Fw&>O2}hQnBmV30WomI{@XycEXGR<gsoV1Xe@0LV3yC7&<;KkeJHGR?UBS+3k-Re#I`p;36dR?Nyexv;6J<c0`t*B1iO`PkV{xw
2CanM`a5heQ@Sq*L!;@6f^CGxZiG#!8cO9LGl&lC@;e)3|8X}lz1PKGYkxHdu(sCmI<Cu@b$!R69ZoAjYY<O!)R>YW6m(47F_C}>%|&u3pliL~jx_Q4H#EAR
9Q?ndVdT?erPMR!>?4{lwy+s71fpMlrYx1@MfJ9+RBnmV?_gxp!kH|?P)ygrKH53XNnnm2clt{II5TfCwJht*C3wb-MW5~hudAkeNb&D*>UB4G4_xVK^1N?L
5FZj6n!#PZY^wTYv<P+wlH{pItu&dqeR>-c{{1}jw_1sQFxcNT-j=$lgOp{@JrmZwIPL(kA?7ND1GLpES?wbDZXzpGqJl0+_Dpx9Q%BYFFS=o?`P8Q#$0Q*<
bIc+o><DsGe$A9w=XoZpkvHm8*wM5B7|N}zEw%*j+Hmz>0EKzjfBvU*pkAT{;&si`vxcK&_+ujEe{g2F4`Jq#M`>Af+-L8yc$kz5s+-5jR}~TnAo6vCzH`X^
G_cZ196XGlEpGmBna>wivpFO6Dj8`lA`9?+&#wNMSyHU-rctojlcYvV)<^y|($9MaV(REnrE4wL4BSY5Xtab`4rIBSY<a%SmHaApw9QSiF`@F9_8w3~jmJcf
Wwh<)9Mp(xNn;L>owevC)Y}ApyIuWtq5+{e<jdFQPOOUM9dt=n2rlriKvDTfeXJeh4wYr}=}|WseTexutlJoVorShOEu?s(`}h@ciV5~PZFyC448&oOkI~<x
vm(gNxm^O^7e{o5M6rf>A5Oa>M=_Mu5(kecDUQ`nbsfo**ZnUul=GiD2zL9!Aujn@z6odg2fpY>>GEDz=ftCat4i8%O0boi@qEZi21w{L*OWY3pK{hpOF2<)
hdEd&g3*2~JrW?Jex>8Q+;Ah;LN6MWw;lAkvuh^L$PsiPS^CYj1tk`i4y4aN#_#L0bR<(?o}tNoaqmJ0hzRQELRK)<4dR;8v0FVbl9p}LoNU4-k}f>LK|f8<
9al&PY#YIPKU5FGuM;^on6FFQK4b>y@}Ca>ZB+pLqeRjd;m<&!6YL^R1jSbsXcy3vSjSU(I^}F<JDcijXo(KiLKvS+%aevH+7lq91&*PrN#R|;a{7sXZ%zYg
a~Z1o^021AscivFoUNyP@S9+B`4HSp1OQ|G(1N#Cp&5CXg4)9xniksl(nE+(s(xI=Awp&XR+C>f*weCn;TgGYYovxyD9l>>XXForN<&E(4HSJtqwBjM17jzc
Z15RL^NPXUQV^hF4QM)BS1unOE9@-#6hL>p%r7$<l3szX3l$?HY8iSnTcSK4cp|z2b!i`w3is-PKQ~U<;VfnF&$z#WKjN-XgG7ga)bHsRj4WOirrw2;`8(vC
MVh5E^u%N!Vj+-d!A7>x$SCx6Yez|YRS&1i2m_diQ)W+FW>Ij%9h&|GViS=)gYc~!+G+hF*p+v<p^y+XYPSM*!)16L0Uzh1Tx}MKPTq=(k&V$rjvi~_z!y*~
WPE%NBiI59U}pbU3(`?3f^&8_W?sL&e)j<CZa!LOEN9pxqub9dsrky*R1CN5_XgJnWpxN|M;BGRg^@-3@S-y>gfoBS{up?$7nLAg%DvYb`3*lU;#<?n0F1w-
(9PT%J}z)qsL|Rm)Wq_VPj&R<z$?4P@dv@Z6vX?$OZy^-)QXYQF~U{rxNmh6_qoLkgRx;G_EWmxwp0Epn;g}ucYP?KdUm2hGXwG=PU>vyYjr$hX#}-Uu<~CO
K;afCH_JOq_a7=dU%&rP)YqSYEYzcbvx?&!S?Mkx0>gmmNElb6hX$U0HcX<hEq&-qi>W~s&v&C9r@0y5z`s0R$&&A1^8|b6H0ClmGAxZ*^j1g5_Qz4NHAwTL
S(tLfOu3Y9*H2Fo+8dYa=10KOfCx!bZ=)o1-svX9IVl|cg^u4cUSs-Os~-u5>lUY8DV({Rv&6B@e7@Hc2K%$!+$t2foW1ly+RHtFch}H#XQc2@7sZ0>6!EXd
3=C4IYI^R*hj!|bCEd186y;k*bT3cn7Q=>hopPnQe<^1P;l{APDPAdkXY1m(;5bQM)@GW}fXjk$+dfKZ57IF1h!k?ru=Q1M>ZIzG4MP8VPHq7-qQllVVxhmh
wEju~p_Q>lpL*qnmtr1Q9Xf*NOwcR*10W=6xNj!HwPqzdz@*VtYT!@)(YX7Z9}V=hL>ADx^-A!??}^TED@VT><VhF2TvhS7ot@oT<as~Q(70rrU;eN6yLyH?
iD$$YoX>!^?FWy41s!%E%!sM3CfimoQXC1|Wvbr)(OF@HziM&Y+@l)cDOvJ8u#yH3PQht)@ny06&15!_rVSjmh|c{SzJSo&mi5&52Y3!yS5tdxbp;kZ*gF4}
w>lomr*@|fCyiH%^)2LNAquOzf!wxi9A$3eOgAKwc5PX4qrvj_u4IcgT0vYkR$R#g)x3IK4rYwQ>;h2pu!N0l^N{6$2WpsT$!4aoWKQBEBd|c+x1HQl1iYc|
g02fPjs{JM|E`&nWs*UdhyPSI*fE_R;*}%xE%cpf#Gudd&(BxDKYO(uGU>-p+iV!VR!;Q2ypLGWRPRMHH^2XY<E)GJHvv((KeW6xGoooc=|}TH2_?YtMn3ci
32M0U!)8~W{Ob?u*{_aMeMYfu+SXUuv*Abw`2@GSMj@_)yCTnn+R^MTCE4a5Yi4WL&3BWp@K67lJ|GQVnN#r-cjK{MrU+>r2^`916~`C(M@VoBPDZt~{xhe?
wF>A|aig2Fnjm!Mb-hFFu*uBO$X*qmWpg?MPOCi^4iob11Na!89#{W5=_VANwGBKR-g1q;mzb`HmcfG42Uj5u8q#}1zei~J@g+@z-~<i_4L2PGDII*;DUSj5
;7XBeIg!A97oSOVpbb~sAuTCVT~N|%NZB)_W0EZ643Tp9gWEe=0@Yd0AHmwuIsGg+tLskR)Ewt}HoD)wPqbL`Z-_D$rQ4e9&qISnY~Yh?9M@Gi$?)Q5WTYz!
=Z$3YaBpjuyh!lFG>UslG@I~C*Q%zH4m72B2&`jBwqu|)7OH-sgsO)oj!AM(p|o+ym2JkAXo0wyfH7G(-Np_*8@Mx#j>Ggb62q`MHFOr~l$e+)@Y6o%NY~lE
*y13+m+<WrJK0D97Ou$DnrxZ=lv~l`LTxMnsdRHYc-&MIK2?(u(bI;K;)hY{i>5)=a7XpFTHtWzq_Ga}eSISakK{3Y>Oa!DQEUy#hSrhc^eL(MwjGlCcV=({
Z-wC_q!LF%U8D+S|62h7B$7@vGw-8Vqj+6bsMudO$hAoesRPcY=;ExF!0!^v;*kkM=+mBw+NGb0+hZB<_19`B9kwmzkV3b5bLXy58+$5x_bBz@7@zfwPIrr5
1x3C3W&dcdOjGE`%)VgR5^4Z<y+q6Y#XL&**jKljBBMPaYTU&6?T7oP9N~RwKSL9))wojP0FvQABUt38uh~-F>zmm1oJ^<jx#GhdL7(-QbENr>_|pS3pzXaW
Uak3xml|sqv(ZQy4=L{;8rY9`M#9$9^h{6WH15QwvDLKiB*r!$CjVJyW<O~@6vIF7IG-?}Rw!_8G-MD<P8~)jyW9EvZ8@MmkaMsSHtsSdbjbi~QegCU*EKRn
SIk0>#+i0|#jRVYBdN@%_d^L5eL6~O>(MVEDkRcw8I#5(0`^!+O}JpzhfhDfjOkP*FPjEaMB|7lk4$=s%8gJgrFu>}hWN20D|gO`vdU6s$(vSid$n%CA<I@s
krJiES-sg*tUYW%Hv!$ZU)$Q<f0~T14cs~hcDS5InSeRS?lo9K(cJd4Z9djX#=Fc)GNLD`1laNvQOcz^#252P_Y#Io#{%_Ja)x|^;8D+8(AGzsD<y1aEv}z5
iM2u=EyMtRXe;XsYVLzJUCZTX6w-<&#RR0{b&WaeaB$$1D~Ql&Z4ceQ!u6Oh$-P>blug}QMXc%J2fQ3l%7&#cOH=lWZdVh|sKIGmjd-+-kf7IhHbbpanwI+O
AqN{v>W7YGNE1%gYKi-~ZV_q6u+wTgCH%S)^$WcYBLi-&L)@Cpx=PprMlJp{1pM4_X>GCKkoyWtujFy|hvylg0tJ*82Li+4f9n5(zR~e`kOAM*x^brk-!305
fDJJl|2Vg$eU7l~-`yNpiQPiYl{0eOkSSZ?___X&4Cv8=fguF)+Rt;H#eLC_)Jd*g4;ug2x(>WwjOp7V)t1QC`g6(;It9F+Vi;3>CJyMZifbUhio=VkxRY;p
8GaK$r$VJFIIC8h>QER_p&B(VCceBABgyQO6z7kV1|02T_o)QF(eAalaP`W+MM;a_GEk3oCCEx%znDKZA<a(Rk~86)Q=tF$*DIx+jsib1XM7UjtX2h}`Q;Nk
iOsGeFFfg+ws9y0R#-3X_jg4u*kX&7$BfgJW3T&}?h5i!kd;zh`&eC*=V99jd-F8*9=0gV5KCD;mJ99Kgq*!PxYG`m+gIs!q7h}8`$h?UHSEV1Sxl}uXm(P#
2pE$1eoplYWb;*HLC%x{%G`%Q+WuoWK4#@D;EZ9=Hy*|!(X)r2yq{?wl=soI&R(AtH!9BkS0r+~$bGcomhje-kbRRtDfH)0WJN{9?pKCOQmP7yu8Y9DBzhEQ
(Sx?Zc_k0SXJ%OOT|09au;ry{pcR0PP-ajJ;SH7rna|1=sIA~k7YF*VOzQ^Y4A-!=$7;$h=+>EDJuTQtQ5iKuc3zW1AxI&B{dPgyi;Ml(RXFTz^b;MF5ccJ@
4(w`us(cKW1t<>#oSr4R5gOKsrvH^17pF?6yCU2&eWHmf9hj~j8$@4Y6+jW%ByMtYl*9<SAFEa9W>SX1^k>qUEuv~T`G?PT9w>vQwKV!GCaX6u?7pY#PPG81
+oFlT@I8<n6Go_}{CSwHG;+<MO!o~_fMC7y6!!sS7+%S`(oNQQ3|_tduiu|ZpAbeKLV>}1LA$XW_a}O}?k>hnZLfdlC+Y_bDZWl_2@!cTd5pO&x5bL7P%zaq
zvf~rp`&iPB_wCewS<dAp`$*Y+6Rbpiqet|eO`3pb`V*QKL>B<&@rZKe_|rlmIXcmRH}H<i#!E1R9q@o)oN>j?s-<f2B&;Dy4T*fG1Lw`O<}g3&u-kVPtL~b
?R@0ySH*ULu<{P@QS_A@kS$z)cXKvfyd&r%ppk7XJ!4ETfe#iH&-;X(4GQRbm05yeK<)C~82$t+F>;rbMkwmnhn~G1#*m1hMOkL~EyrG)fD&A53Vrwi5`a2f
UHitL%HwmIy^R#lQDl`&CdS*`vI;>C0oy{Zd1qIcj!A9*p-K@|y^=_GsNU!UH0&C+{OA?eLotUScE9#^#Jy0c&HX#)S%ix?SZ|!}b<y*B?G^BK(B%AAba~jm
R^Cj#zVI&y&BUZFe^yGB4SlsA!3})3^p?nFanT_3B2Wba)rdSZ?6o)HrHDSo0tKn`StC)UF9YIoU|}1JFT0SmduEO#I9ZV}KSc?R1fthTZ0Dh~rz##k{j!|=
f@tEjO5OUSP_0hiCPAu8qlCN&(OyKFy;3mv-oN9V2e&*tY}#qk45#yMO@Q3~ITH-#gfK6A^XU?lL5GcE43c4b#V&bIsH5C@);5AR?jzCRmxJ^xW*Q;+XK_0^
7v&vIYHn3+wXf@9L?;>BiUJ1RQ7Xq+;gSwspb#RWkJ`43#9}L03s$-mq>-C#YD3dWKa(Dxv3eY>MVVU9jSD@wiqTN@Dm8;7M;{Fa#90=G6o7_0#xrJ%LShy~
>{R$Jr)3tPVG3oN5tKQbjF<yZN@sQ-RK_?*4`Ie$TWwG$J6N2hsI8&?Ez5)*e_+Yt0gU2Bm*SeyT}=cQRk-J9MA?3y+PCkuBaXRc{v&-Y@sD%u9>1!ZnlHjT
CJrEIQfr1pDZxX|fB510g}GR>49FTIbW|3gtS8x<h;Ev-VHWH7TYc&ydw5^PZu6Dp01F?@H(_#vX&M<@v4CHEQVai7&VsSs6s$$6%+!B>ifpXMR}1mw3sGAy
sAK{L&#M35{oUDtM$C<TqzA;=`%vbV8f+WnFA(oTHp1u8#CAVag3na0$fPhuKlC#VeFtIK-6LHT6pCjhP%SE1cuRbTc7i{CPGay^Gc?ag&_<txzwGnt#=<nA
CI+DNgusX2>BohB(jZ;Xe=L0{1%2Z@KF1QSJ4vdYC8Me`fLzA9b9N*#M1m|`=v!R;xO-y+3$NiJE>9MZX`UmB2u;55&Kc$1;$cgA{`fR;!OF$@3|td;yP~vJ
(gk&1^CXU-cIDhvbqNIdKlm&O|61>^5VGuS-X$t)981mbtmdc+>Usu0GQx<m-TwFM*t&|&Pllf^MoecZWx&;UTKAt-R>^Jvhxp}X<2*-A^@T~~0FSw)fB{;~
(&L}V0Ir@OtsYG>iQ1{(Q}!WSu*Gs15bSkX+!^DY5xDLN!~1Z1mZfTvg>rv5gZ$bFE--&-1XbdBkKVnLE+qsy#MCY8*++CUAr%*KVDGdJZF>!Byq%jU;Ywy6
VRPhy14$mD01%h^YKYmRY%SE7qse7tOc~pcP=QeGNtuX4OJI2)01?OXRTuNd$bclU2-*RZz<N0)zH+r>i1pOj;&ru$f+&Fej=?;4MtK3}Wo!nWq~H+uiXx~S
$DBE%0-GJ>0k8i+WXCf~Pq1EQS{Ya2oXFOgk4rb)l&CL6!WocIUj(zIy{n<K1}<%X1T25Ix_jmMF$z&LS6pTXCW950r=7OGl+29;8d!$8>>U~?^-Eni%{4p#
;k*!-{k~#~dQ~;T1$AMB;sVsfeT-TA)ib#<K=0r>R+OP2*DjiV1N=vy%!btL_ogTfjK}*LAh-2-t2CGbXfmnLK9+k0GX(87#fGlJn%l<x&eAmMO`05>__jjE
ax)+{=(oJMd7cq)hsns1;M?@Iz0{xKg(C=y<3QQ)DM}6lJ-7G^a7*HOFWHM4q`f<Z9A!X3g7?O|#bg2Rjy(NI7@vexzvY<%9rSE>T;4(sS1(oLtf+ab#KTj$
wg_m-jRd%=)Dq_vDQZOi(ZZFuZB-_&k_5p|*Koskoom1|(clC}M|FZErV73V<VM7u_zHl3)74W-md(L&m*SubS5Z=Oe0%tMA)~P^DbNr=KpL%V$z!2Y{3I0k
Ul>5>WbF!jEI+3z3Ot{Hv}8LwO`B1Xx%6OSHU{Tr&-v2_D0&8~>DMT5@4-%{RN$GLb!}0rO>-f;3g1cqT<Eyp=VX>(o=;JiY`NQ$V7P6*1ixY@hG!VuQZ*qd
R`W(wSXeyki`$JsdOeA*SNrEm(^~Rc?>&_2?sHd*eOR`15!93j{xX}Ki-S4lnhP2r)6DHYx)TS{%ncc3XxrbbVUnkwV5fCp-2zRO5Z^xycc*A`pvzYk+CVU#
Sx(4+c0U4za*{c2p0XCQHZq<B-kTvFa13OJP@TgalSvA<&fihJgta@KK*yPs*1G9Cd!4eVhT!0WJg#%h7NWA1!QfUNIlt*rj<bXSfZQ(*?r^@RNm0Y7sYkaZ
eoW_M|Ax);k3G=V$;lV>qDcsuS1Ec;5-Mq-uS+>%Cm#e$wM=F;9jEz~H;p#-sUb9F20e@lG;BPyT4LKW+=Gb}E?^eCCJZTAWeCQeHdLbS#Elmsdy2?9E7P(V
e(jrI23oc-S0*OaX^^bfGe!^95+RmO&2urLmW97Ky_TLJG-O+DKeK3uGAOT|^6%`qKX8Wg!%2maPHFp*055|Ab*~J>N0&xD24!4kY%0lBui=78=Y9e){^ng5
sTbDNC?n&yPgq1AX=e!BiVvV|aWo}lR6L#RJ9AJQ(Qy!=a>~7?PraiO;Yd-~4Yx_Zg`DpHHW@3dci8?c0hK(DxC>)1XoK34w|&lRY#+So#nIONzKE_;<EyiZ
0A0s(A0lyk)!}G$kIz4!w6kt+kH;wlX8zyeOnA_trI#&3pKoO_(!f!89&Dit6DlSj4H`z9ONy1>8MXvC4rM^~ULayD-=>_os3*e2tHwoE;f`uj-0>gVX3hvn
7n1w@vNt5!9e)>^s{<Wn#QvB)F8o!2T)ANQebTgwSl`R?zT^w_-kvcpT?~vkw)U*~%V*{#M^h@11P^vfrJ8W@ybE)_s3IN=jFZ7ob)oL-70Pw*O1&cP`b?kC
<~`FD`ywU>u8)WQdzi`&;hy`No*=SyU$ccp4iU?j1rhDUi><nXXSM~9Ec}xiB#e$Gy>>QfKQuX$)MRv(6;7O)xKq_(rx?nA?I-)Goy_m}nGulKwBn6PA>Qz0
T4f|@0fJ^N*WPEVqXGAWaK+w*yXUscUjTmNd{Uuywzd0UxG@fOE`P`T!_GoR7QCZO=e(&sI(?DtdcmVdaG*%{+L{{U_LG4k+IW!x$|cN^wsh}K=7Ke|2$T=D
3wffmZREqv)jMzzNPf-4nQ9Hb^$@pe!^3k)iF>}VB5R&O>z6!fOu^*Wot<SB#{Ero!1e!xWBls}R$1pjZbU!{#nT7GZDX{#oJc!(fvo4Wb+eIy`L$2BY}}W}
Kzo1ZFywH;H`L6(7;w*X+H^RWNn)x6WZm@szlCmuH@m~B=BN=!(ju7O{KnXN3lGW`iZlqks9Op~WU6VQcBxMf&JliKa*6wPS)LqEN0*Ed_p4Ee0!R-3tOp>l
HJi9pS0Je>tKMkRBqt}&8}Jbybrfgb<$foP$oz`bXHrWR94SdKm6_Iu8&vvM)aH)5UN)brg5`3&haq_j(BCBc8pacSBQ#{n_gVM_-)=6z@jRUIdv#&U^0@0M
BA@f@9kpgZtP7CY9mf)@d}@0KU>oX$O&2RE%-yJLcmWT@#HIeT-}c~~(IiMAI*$F%m3WExc`-7r(~tlwh1k}y0flhl*o)4ncqtaeC;(QCccvAF^(L8FI%5aw
J6p>^d|K;uXTQ*23F+o5dwCc<!j|>Dd&unXkD*kW23&U+3O=RR>n{f|anknhxm#?Nr;qH|K=WyQ$m5fF)Rz5t0Me~sNDx&~9B05vTNLt@)!A8Pv{07LM4Jk!
#mx$qaZ_Hfl^GOo?<{VC+pw)LabRgwRfk^I`Rg#L5!MEwr<YjbL9QO}rddxb;EHQYkz+c(fZYXD-A{NtFAwyP6anqCV_@(p5#@~mZU*&w2)IRMauV-T&(&u*
p!=IF$?sQgyd)5cN3q6MtpQDe2_ow(^zyS1)((DyyDste&K(ivEXtHdvpYWl#x_<?eFRm3D#(v~(=qOwW>IFN_p^yy`W!=pOcdv=sYrJ*x|upY#R$Ab<j9O5
k}KKx;^j{X@D#y>u&@0#>il{5uqVdXIKEokAOEi}_H`O-oPxF)iTMB$hNL7SToE?nZyQZ26(WtqwPaGqLn2jjT2)MqTB1TS8lkql)9MA8=y?^<h0o<1N<N`}
kVOCw*A)9CiI=|}n4YzZW{%II$cjAG$5bfCSK|~h3ee&PL28UGfsIykdEcMnl4VOwT#R25Wp`w?4CMHgnw?ru{~x@Ppk0~hJ!zUlk6Hk0C<wXcaEVgF&_$I{
b-*9qY+y54Cf8pPE&{M&@G%_1H=CcR?f=0tZKT!Cc9C7^(MgVPtL-nI=_r#L<sS{B?lc>elz=g}Hw3j#^?a_mXOG+9<NM9|`bZu^+1?_BX;43%38=4Hq>-0+
rg_^R>donE4b!@ZM<rJSu|iK6r|4Sv_%fvly&kKY2S4L?-c>N|yS7H{*JmXcS~1lY13l^IVdh3s<EM0#cWf^kM}1>d&P_oi&T!Yu3j2Md#junEjp#69tYnea
O22Oh|D6OD1m5Z(9ZsV`BX@E3MV6|`KO4Ecjh)C8R6tCuqYh)(5_E%aiuj|+I`^%U!z`Zc(W=fXI+W(M>eG&elV*?G8(N7NqRIO+NI+IW(pl3yAfS2#nhouM
CCsHprS1%EZM%iwYz<gu+eEMCIt(!LUs_cK)N~a*<haQq5>y;dEwL@oa&@3JGPBv>S+K&3WAt0{l1PmrAL*6(6;=7&PA7%cxjqd3Dwx$%lK$ROa>~(W;XOz_
Wi7(46;!QN+8gWzd%i|ECUmoRqG8j@-by!S(1&Wn|FaSR_=4n^Wn=z(Ny)fXg7<oja$BuwiSiVd;}^94Y5%lq^bQEy)D0aPgnt$jbP+hmsz7=Sn0*&u+ahT!
o@MpgwY#nU+%kv%NHOJ5qPR&fyMmxZ1-^DIY97FID9O}|)5|q=PM2*VWoot=b3=|QsjM1Q8WEpg5cEGJFo5s`L3M`W9ol>sQgwdZ<8q3``YH{Qdl&QnXfKVE
7FG~ADp|8~Y1!WgYzD-cYEx4;+|}3zTZjzN$UlJOBDV^yU4ZI4D>|&woL^+2Qv7EOGWK_!I=dt;fWPcOBXyFT)z3RiVxpn<+(xiXRjqNKzPpq}TGHhXW%D5C
bN!L4LEzUOcebd2umj?^yW3dF<A)rXAf8NwFTv$9VzP3i<?Nf17@Z)@CgqA(A8G*H@3CIkARcjRfq7j~gE=A+a?OE|L?|F;O}GD;gN7aqIS#pt<e}p#NnCnj
Y^5~fIz2(hyS?Q{^^@~}7VcF!S0-@{4O#<%^qxTMiL=1T5GzWA?i$P`-_1+nQcIK0(GgL@qU^c>%~Wif{C{YGZ+>mneN=~><s?M&L{OhRfrXau*bbMwDLCHw
9v~TEQTO<g6pEAKnQ~X?c0SI)00kauD_+2jq=458KscALtm;drm9jyk(~wRuUmWx=%5MLw*ZNDf3-Vw0%ut!@n^rn{S<Bh#o}o@T)*$^+FwH~A7Wk{3g|AIs
-YN98i_YS1E-(wPe?rY*S(0wbP*F?l+701&H<ZJS{c7`GSGwGva&)jL#uBZwT<2EzwA|5K@XjP$6@Oai+1!Dah8`o3qMo%Hw}T59T!=S#dwbUfirz;^mSLl=
q9f1aaS(-VxaBDTX;|4pud%b)4nxaP<UDK6Obv%_wg=@<xp)P4CSk#SyvY@f8kJ22{^pN`%&(WV>$+I7?pTu<rEY*3W+OG)a4wD6ax=Zdi$qqjvG%Xm6qkzt
l>~p`^wlZ|f!KE~p4(b&3CD`>HatcyV}FLh#<O_SaMhwq?aMhtk4QIsTjsYKIwJa0@qe79%dkEy4{*x-E*2A>-A}sUvXCKGJ3ugcM-bW|`K8bqjXxZ|#YBVb
KdYq2_GmJoqe>7pntfdU)6mcHGPhb5hig4r5G;11^DSB0dZM1#rsI^zQJ<BibeO2%{`AviuKO0GbVw_)sl}D}sSXM9(WQ&W8$e6!@_G@HpigD+IRuVv*8Frk
UIS!#-kSsYz#-H$Hfl2ZUx2%!5S^Jg{4YvI)+h41)tFRowTv!8Hp#N|#n*OY$&kbUbZ;-w$~VW?@XVu%`L%sCy5zqa4U$0?h#oplE%`Ya=%yWD`4O*JAFm4?
&2Vhu4y<#5+Nwk*uz(10LQR$M{d?q_N|pNo(QGYJkHX%f%Zre(+*h|CS_dHnPLh5DdF@?_A`?c<r>vgNn40sy6TR~{uEo2D?C%*n-&~AXUgWRy%g{rW9YYUb
Vz_66^WXJklIyUs6{yWKF@wwS{cs=-Y9k%z^h@qF?Q3foz9k`*w7@ByCUpiw*91F;&6W|9hzeR?*#ZkGO}<3>94t(G@9AQ8+w;Q_x|=S<a+pwZsYY+BJ<L6}
5qOFb#w)OpqabYN0#X8DJ@pbVq5tsKABumTQQ#y!Z{@Ett$$&xdr4Rz(Zy#pgJxE~Z^q$4IL{GN*|YJvs1?@qM9t+lE*@zrF2Fz~)KhJE>n<FYM{;i`H3{_x
Vfovr#HS4xm9}+bk77fr2n0^`rv>Px40%|Nw+UIM?;x=OQ_QX=MY^cWrACH$*DoTBnx?W`S}VqzplyJ;F(S2+$!B^4QR4w`?zTsVl6I2)``5INl2)GVUQIXu
mWQnKo{cI!x%D7lsnw%BDa{y)@}&!sW%Umn_i?Z|Aa#?uL#p$qXCeDa89`^|pSa2QIhq-DiwwmWK}~7o+n*b^7af+28}cZy1sStWZuNtijkn940S1qAy@5g0
!QOq4fTKHvq_M%laZf6pP$<JKD^HUwW@EH*%L5##5-O7DAZ0mN6)9_Ns#^+$Dk%{u=c4tUXM_AFgbZ(~uqy$W<K?|2+`*jMp4XZrg6*mi9`W>58c`ffJ|}x;
(w57M=-a1Qfw+*gcF1{LtmW#W;avmB5gPKa;z+`uiBXYnQ!`+=4-A!Z^b<K2Miq`1?@)5H3su|jaIS@SbfZ7QTXcm7Y@T2d&N+Lw1Gw(ofuhl!hI$wmQeI@_
ZgS<&5;G^x!A-Jbr(IcM<no*B?~*~e$uG_UnXY{G$OD@WxC~o%GFj<85>t=(R)<P{KqU2Y9*=6hyj97FMbn#aFi;z-U|*7~FB9-edw5c^(XA?{0P@Q&$ll2f
!zPN89}m+=TWTn__xl`72CFhQQDa1FN}fOBeMuv+)?KIN@tep=9XhLdmjp63?Ue!;pRQcb1U;-%!&jxUL&J|6u;<^f%7Gsvx0F!W9BuXlBKDF)$(-sh&>&FB
ZCIMRtvyVGCdvcbxIWh0335|VUf;Q45UVrOcP$VnLD^g-5EpbWRw9gCVpeHK*-HKQ1)hgEqt|#3(~xx`{kQ0@NR4E~y+NguDTJ~9Y^IMAYNhKt16t?Fc4Mn<
!AK(Hl0Tc1V=X~z+6yFnztsXYTP_yFkj$@6$5_*%j`OHLa<XCm2Mirt96R|Wzn+_ioX8RV>Shh0R0agzyy-w=6T_WS8bMT7rinOV^sYSQuuRld<Q~IKp)H@b
nxSpd+q466@~2{-^fWuD7yz84O+2ts)#V&Xbsc7yp37GB`Ii7qiE*`I7Ng{5XA(#7-LXWaC4UQvw0t%xNa4nXCS~P*x<X|A*?dv>$GLtU&hvsMvPmK2=T+Xo
Az@A2$2HY!(S=WpnF)eH+R?&i3Q<0-@e8bzQgdav)kgr`_6kwH>aErk|GhcW=5Okd6K=(#zOhGF>;(HK{pOF8RHgsNk-R#eX2iOBcHJiV!4FWBrX&tYhIR#V
DC=f&Xza^H6$lT<P45%znXiR2kTARGp$e(|eng%G7`80knW4w;CK<O6dxBZQ8u4&5QUnbQ<EwL(GqunBvI<0l15Rma@pH{oEW}3DnH4t`1`A5@1fiM>(hm8?
8~R<>>|X|i)j6>KZ1PtI@<cCm#9QtCRHivNa{|}&&M;~1bi4jvz8c*c*}EeMZK%9Vky@O@BZ1)SDWUn(;O^j%G6^7o9=N+Jjtp}@EQiBI;o7y*xG=nxQ(?l?
jt&Ilx{d86C)4G+@x|c^8sqTMmhXA-+HH5n{7%^BEdeQV#7g-f3;=o1R(;FBv~v4$g5UQGPT&leO(ZH(=!Vo?2n9lz`1UbRXe2&P09g<RkHlDVXk8RE&+Vu}
q=^d!nk4B?0bi2%kIbbB1}&UbG+JtTI|2>U{=_PuGVCtkq&SL3ZTmwE1uAq;QcDW==BF^iK6#oV?6Tr8yM*0JA%U1T>!P5=Jd7TeCHMv6&O!XWUq(qA<KZH2
G`Pw-#3;|GuwXl&L|id~MStXZq=~35oZY%6PNqo5CQWCD`>uXQ)wGcEnY#y~-P_G<G)hFex!7NO=877_489CMY~y=8W1B?ShFq(-_mU6&fUNX^+=Vlx%Ud-K
dRSHQAy#n_3T&>4@gx#}5LOkb=JylDywc|FQEv(NR!F=DqzUd??@6{5PF$8c_}I>Q+^@blmqH{v^sDEp-mG}Hln#TPGRbcZ)7<VGekM--%nzAlbToH~^FRNv
J0vQmZZ<^5Os&kbfl1KOZ=nm4xYa{NvK;7k=~d4C^HIx~8Rp1#V6Rkm3J=F_N_+3Rn`D`PUV58{m-?w&_s1tJy~|?0QMap^v)s;{?U*w0Rc;cv*Ue^XArre)
ASb?pLXdWYRxMrtPWm<!MW)Y*>T`Tm#HBwju3vt3YRK2iGHx>TPZ!$a4X51*Won}2@!c^+-K2RDr{VLBOBfAaW112lea~ZWcjT1n9YXR7)Ybltc7sk0!DHE>
aoeyxmq#e?@bRD0{$uyIja&e+rZjs+toheoFE#{XRzta*dTICF&B0W5UZv(1H`m`kC7J{t*a=qc9iYA(uiOVOr(0~LVv4bmjE_m_LS&iwft2e%Z%&ywWCk0#
j&I|HQwRAk+ng1M(Uk}_m)RuTtLn>+NJ&xkU01OdiqPog;6TwwmbW)HX{!YOsu?dEZ+~5N!edG)Aw?X)CAY$6fh@JbY1Q<$z%}>|ErtIbBy-$F(`;8DGkN6g
n#K=Iai;$Mu;~t<8JE`lM%_S<{Xs+WxwbOBZ0e0S<!GZIBjfA4j_A#b99`SbKfgMZ199N;o_|dod?#;_X(9O1Hely)#rS&_a?PvRQtEpzs06d=hU}p#a{YsH
%4$?aRwASr8BMchgk~y{9z)k8-X%(3c$?*SVd|_&LsmNxG%Cw;QOtaabSq3QC^Y_)#5mwFH%sg@&aG~?Uus=RR98|;TF=1f5opr#D0hEwGrfslKVT6Q-nyL-
j#L}j_w{ZSh<vD6F(2($dB|s@Os!I;@3*KmC-T2-LpD)!dcvb0BD-%3?-K;Nd}*Umt%~?WVxbSmI1hFd*Gz-vTmWLbWE^&QWSv;(`$atlQ2bl}^0yjZ^C{U`
_cB&cDF8%Wf~1^<8Jtn`+y7)er0rfLB==(}d-tWgtdzqpi9xOqG5?MMI)NWMrvU$dy~ae<d{IQ|oX1gi9A)77Lp&fXE3*rs^{zV~5EMN@mZL4tq;EGy1FtJ=
I6;~_yFne+3t`;k1KkZm{-44buZZ#`4Sx>j!*(eizQNYCjYJsQ)?6a<az8%#;ob7}aoiUnGZ+sd;NJlm!Wf-V#?fE#3pEdz$3E>I&!$LmI$H}L3*GAATMI4T
tg?ZrjDb@6`de8T>_bT3sz_=86gl(VBM(4NAr?6K|2MqsAs^HRE76y4nRFPzw|J7p_vg-%5Bhcs2$4Rvs=x5oUKfRq(MCGE3<^bwDc#yN9rm#hEp&(ONB9}L
(UVAGc-wqAG{&75YpJyKcu_6KA8iEsA;-6{^oblh+k`V(2m`*9D)EPB9-AHGQsEwIzYaHUqXT8m4r1-nAmD=OZ{a#g=Sot<ZO;B=W#JfwbzL}R9R%O6qPh9)
uDeu&#;CKfH*4mLq!Sb1JaO;?q%u&1&HmjWcq%s_{ZiHvMl0l=lv1-OnAO}x31-g?jk+?p`E;1F3jU!e=XJd^vgGkxI2-T;6LV!`WV7)v$j}{Mi<IycyiePR
3KKXfj)FcRPnOmsKd@U`v~wJJ5pQcjS1H~X2Ul{2GdFh}kV|+DX%I$XrXr;#jx!Zn1TwiKl#f*8#_qP&|AR#yQPWOPVp{a*5QX&bY<sSk)ZL_97ZoR-6V{T_
2K{9x+(MI0^Am2OE^X3l?!c-U3?S$bB`>ya=ivI73SnvI?eck&5EFTQmyq$OM(O5CPr|V5yw^dxVtR$!z0tL4V3It=`XzQ-G>LC>gSpLne2(G^(}l0flVXPc
&7DKjp^Q7b)HDhmu^8*lkzi<HlJ+vVy^0prg%>S36XM=RMKk?=mmjDo>KlJXN)!TKzs@t)s>>gTej1igwLNZ1r}R&sVaiJCCrJZK;!D|+SG~wfT1+?Z%Co(j
JmyhK1DO75#30uqz*sGSxq4Cs8D|mK7_H+tt`3%dA73QDjN<xjf5tBzm`;}l6Et8_v0NILjSc3pbfTe}Re^SzVXuMVND-IKzQW<J&Zy<f;;oX@Ny$$wZp=|K
_0z85rwY0E!eOae>=(+p&eMO9^85t-d`)0~_yQ;k4^KDrm-sUKCi0s2G+=oanQs&7*d9$NV2f0tyhA;n?OX7=6u-=RUnj*75t#_uO%(ZaP_1W`OT~ovKe?CQ
`TLak#}JAG>=c{?d+bE7wr%^kxixOL2`|KTl*;JRKx+%XgcJVgb$uSew3c)ZOfKs;S4C+l1DUmV?pIU-FZ9ITjU@d5@ns?t1<UL2<H6;o_DU~F+GjEzT<ZU1
8mmegVCRj2_k@0xZO*6y&QRKd7cX84pgPJxJh_qb?0kt#?T3Iw=rH|kKE-CqA`0yu!eiYuSQe)G$eG1x{hnt+PU1~FvWmo$Aj!D!U{}7L{b@1iCPtjS*f`7<
tdEC#5`^A1Gz{nvv&Nr&I7BVqEtCE})!6`K@#q&AbZKyH!xGz^yreiqe=fWG+?d<)TteKMLkjH)xbVo(7$VB7rOhiSvO#;TXcK!^Yt0i71XyC#8kuW2sO0ig
*mOf$tbnewa(Ji?uiyLP4HU7eU7cEgm?jo7C@Y3Wz%__s;!o=2>%WlrH*W2McoJsYX1&2?`niwXSs?GGZzs8fd=96OB7`d`lLfRw%%)}tsB@D;g15AMQyetw
0I4_Rm9-rB*Wy^e*aWqKWjTVc9P-L3!8~RH;a{^RWqc2d3vJ5fL0{{vRmN`uk~b$un6H6^^myBj9GVCypprz}I@$~sR#MyD8Jfjra*tOe{A$$DsA$uJhmN$$
fF}=VWEkVKzko{RY5%*owbV-K!y{~Am~iJs00vCxK(S5Jm0^usgc&EA8wiSy<px@A1T8MhvfRq)scHw^9$6Zq%d@??758<Y*nLI!b<Gi!!!gd1JSrqr+$#Yv
E%BZ2wH{q(slT4bMvnsSJ>+<CPp0!{MI1=I1J`3&FWuY8|LfTg^lGKWZ^fnF)5^Rqi|ZY#o@~uBumso514_LT1xL}2_m3wI{K*#mW(B3!6~LI;@MM!{36gSZ
C~8fkWrZR|$cL);RrHno1VyJo>thryw0CSRDt^TT=G%~wqdu>>>I)-bslx!M_OF8hIof4f4nnHT0v-D(yOs0sm6My!GR!}EQBccA1;=TQ_crc{g{oSk%0aex
WiykI@j_f4#!(d_#3wL>y|F<;PnU0Y*Gxd_+eRu|(V?FNb`M&D30er_B20%D!yAPVeEV=E%6wXCJE$v>CqKuY#ab_H5eumg21(N7%y|9~&P#g1U!I$I$ag!n
%lMRc+JxhQ<-`&3a8;b;zyDyiSS(%-m4SwHF!qT**T;sbhau8W`{}f8iPXPqG4{DpxxBS8cgeF!%b&T~U*O0@|2iZpvIwr@)1N?QRM=-Gvb~%x_^fOl0eW6-
M=LlCK&m;y=fC&7*sx<PHu_F1&u&KLkycZe@Pm}X9u5?KSj<Im;zDjxFL-DK!8q`XHea&v147!l2Zgl*|3q!RG?g*)fO4Ifi&BHvnW6fT!qvTGh{sKrgCkhd
m#p^MkkB@dOJ`mYUpRl$cK1Vpglij5#f@rx{EnafpKUKGFX=nGt-LKUmZNQILj#c}ACvF|0U?9bC%Etvk7QO(*AfIF{a}GP(mHiAg?7YwTb~B1S7v_k2$+*1
C9KpGx7MdU!K)lGu1xFkl#-cw;AN${lk|_=O28F^!#=%AL74Ck-QE1ka*2(NeEWKiBQNaKdyI-|!Wa7qJx%g)gEqD_Zvh2x;e<!J*sivK`4FyVMr~*i?gIgd
15Q{wn&36GhwyJT;N4C@JpF`wF@&tv8cwnYThpEzpWAJ@QlV~}RM%wIcXyoV+ZxGfExN|bz?NOxKx1nr_qxdsI2%XfCS#56I$|;I7jRs`&q=ruBNjpXrq6@J
T}Mht3~*RolRC1(7#@LxUk}dWf(947kDlF8&03rvjjE_+f*knBsEL&U$8m7!#?Pp8S*96Zi$t|x83-bi^uL@DlF_C0+bv@inPkbcDcIYwH0hxSMT{B$?^8eL
*Z@J^5#sy>RIX<8qjCJj5J7nWd}#9R2b%C75dty6(V~w?BtAkWa|WLyij||!U3hIGE>pneMM{GFI}_0Hvnb`GF>#$YmN!;NxOV-n6``X!wMu4CKfs6t7bqWa
p>TnKmk*p8$}Yj>dedGt&|g2l`vYOK>{b<PQ0t9T2f4~8j46N|*;7_C$WP>-H5=XUyR*(!qkz3scZJB~E^FhhdgK8uGUl663U=%EDIayN?NhjrM03RUvPet(
lOo@R14m6aJNzL3uv(FT$w_0}E!zQT$4WV$U!i8bio3%cWPIC6Vh`TpHy-!<&F6{QV$c2@W5D{2(v%G?0b2{Z-=Jt1XP?j1X&whh@>}waJoL%>j@<pgAGcys
IuXo^UaQeqhjAc=TS$)^xC`oiogYQ?#3PajQoO!~FPW~LOb`ufaK*r~KS!f2n8S1=WSWWPo~(<#1i`*1hyJkoMt|YiW@{kgvzyGTC)m76Zzfd7DWnjqKwlEN
hN<K^%)u!a2JlVI(srM$9YoL$fE$=~TR#ltfV+mTgfEPhSu%)7YfVvQr%sPRQ0!U{&_F5M!fT@&c41gr9Bnap&SNb(4!leig8ebt+EV85+WRG`svlfe{~y5;
A`smYPi{s^_Qd%Q?XBAGOQ-(f2^d8{DHu^Y$fx9$B>$Nm&2aXjX7CwUgD|fc)A(`Sdt5~4B<P-WFs;NrPLehRp=_!L&Mt&y{VHSP%h1{5Q|~7L+6qDv56;;v
4z>qFc&~Ht{9_lB<NZceJKa!JZ<dbgx+>%v<qZzcz@P6Mvtk(UuadH=e~xV5bA%=o*u(X<8J<}R!hUet767MpN+>a=o$o40c>#2Kx8KPc)Nu-z?fNm<O3)}|
nkP8G;YzKI^KZrm9CfjuJ{7GNJAbRH`k|a*5pNO)E38a3;h?G}@O%Xg)Tr2Qvt1<xlLAKcSQr)Z3ef16?j<Z|Qfu0oEH~W$AFGYKsmkd|<qIIOa_OG)_}l67
@<T><-)w0Bt*-P7TEl?tz>wOka9~VWNJG}AO)gk4(shgo<mOx1F|m|^hfOCt7n7|f`=TL4$1=3o;OP=GJ`vky%OM*5jBVw5$bo6#f^!`^j(gHE8I2^LyDI1R
c&eVP$}w%)MbLtzhY^mcuCFO&Q2Dsil6S*ylK&SKiOaw;!*>0q;sSKswbk7#!pMEma#$2D%s=${oc~ABvTOaA%%#jd)8nI$Co3m<!Y84YlyO4n8U@>|4MC_@
xO=GP@}CRK9M%|p&?zvz!GnHb1aJpHjwzrR`i?Snm)WQrv*3<)+ZDPFp3a}w4%^p4f5o~*59fq}HBah`WFH((b01YqfIGu=b)hz?d)&EOW92pGDMhRLCpPo6
Z<fovx91Ikp-@9G>nME~O$OP0D{!>4OSRXHcvH43Qa4t*{k_pEeC}OjY<JLy+PBD(drq~UV@zG}vykffTu+!3mMj+j7my!bxG<+tb@#RJ)|}sciwB0-VM@sm
p(9=8SoGGpOarWxCIn?ea$|T3eKCElEOpkys&b<0oUP%F8-~s7f}o0cd9vs=Y}_i3<S#=sd7Ip+p*{7&u{S@wwl_v~hIYNiY;CJSWLvxfBDilW%fk1qPT{6}
`Je434$LR83f>7tYCVfzL&TV=Xjg)(Ao;g~NGO=DGsEH~C=|<DQe$Og%yNa!-2ahrjpo{mcjfkfGz_Rbij#C&bDj8NedC@Y34cQFWzw%*w6VsM7tMn(v#e{n
W+P$QErKg%Uc;0^z+-q2M<&Hc7brGK<~2hHdLS~hyEgy+H|cl%k<viy;{Zlr^j2`xm=Piq4r9Ojb&O?R_L&H$oejp!5y-MkW6(_R+M|vu()3(dQH}=t%z8?i
#aYMT{ldoo6ys4HU$T^a=S)GR;A@OtP?Hmp3;+Ju<({zpbDEus0KE?Yar{Y{@>!fYXD~S8`&}14Q75PO|6-1%Iu?0X>7PZ_1Z;nAMber?f?9t_N1Yr$Q%9M$
qrD6<5fe44>1X17^=-#lLYy<8^{jjmJu#$+g|geEHHo$DOo~Rnd^BZ?5t_L8(faxD1eH9*XJCF_mdPK>DA30ZT!eGHC(bGE`VesD%)z4djM7`*Fmo|y3>nf0
)9}aox|4x<Zhp}a;<3)2U4o^>UvT?h1*;%xH}uz^I@)81rMXfaKRPU@HX1G3;`G&XhcRR#5+Kx7gy8+RZ%9JZ=;|q^7UXKe5Gj^<(jVhEM{;dbLYE;@RRgG8
R6l}w<3+7w7bNXRx2Cn~x%m!iybaQIFq=&qO6Q?b2!;7Ax8Ymn{*tSVD=R(sQYS=p{}cR9btuhJ>b&(J4rY{nX*z#3<zvs1tG=y3S0aHtcHEKMxRET-wMK+)
AJLRW-C2Sm9%(T<cv0b4vP(CFAQTy?DJMO;{~>CC82?auB%~efAn=G4G{FaQ`<;qegCHmZc@h+4Nql*xrh)|Eh|l|zp>y6h&K`n&r`)xVQS%t~;V#Q)^5C}a
vhWvrb#lNZC#m2VGH*u^Myzj3RuIsmzuJlS(=F3S*>8Y=*<m*9=+<8`O`mbgJSTD_5-#y71E|u^x{^b{va_l}JR;OAv$LOSe{j)Qv}pft@ZT#ek)>}j23}WQ
N1mI(*t|GQWC3X0y&>OJd$3xoHWDvNoCh0E?Q0KQnG>#!R+q*Cr0J3*$Er$xbpJak$Q`(YR}{4)g$kkjfD+)w(wnddjs^0%Bgt|BMe=XulF94g3n6NVQB9;A
t}mTylEw{00w+b<NS985LDm>>i@sNb61YZ!8-xIFgTGP!Oqh-1Lim{N1==-ATBo$KiCWhg1}ax3Xotw@=^!jTWaQ1<Gd+g4)XYH5u!}L-t9gC%D@yFC7T<+&
%NBJ4YSCUc9;Lt;p!8=jPN%tOq#VO(F6#oTPnA=R8jJ$fO*xKe;7a%n`9fUnKO38lU6nBNb!M`~-;IqI=*s{UuNhpLO#Z9gM-k61X8JBJMdEO5=3k%~q9Xyw
>s>IFBRD^)IW?G?b%cC5-QJ?Od=s%##(&+_>SF85CoX0H8Zd_ZkDQwp_PxS>do#!+WiU|mX1sQ)<e1gnzZ1Q!`Zn7ISih75!~qZ1>5^syK{10*fMvBo?@whe
R$II9kYO3*P<HLOQV+GwLySszunkIYS!6TI&qt9(n?xxIYw#UCg*~L=6qgo~iU@v?Unw!pTvlh#z!suGunVXFMZoSq^iGpZ75rJ4{^o(4G$=SXJUmMo$F7%g
<Oyj~Du1ojItfsN%q6fvzw>y2+*@tLEVFt?>gt4dq_oDVJK0ewk6+4E{VFf5bA;wV5RouwM<H*#6_mx!s*XYPH4lyw0+h;y??0;|-(2RGwQ<u4M?>ocv)9)5
*;*F&ZP3n!$T`FqRt<%JV^z6gHww7nJ^5D)z}b*wLkauWYqt<1HBgn2x>sQqX=P2SWoqjPk<{(KjAkIx!UNzkq^+F&_9XYV+#_8e60IuYc<Ag^vX@I%d?t6A
V0tx2^}zdJPnYr!d9ic0n-nYQ2QMeF4%gXAznEfi`~WQFR$m-05nziGM%G@!0wfec^;G;Ba~Wq(J5Y>`u0|oma{Azg#)st!xH3b^w7KC~E#Z{)&D7?XIlkAC
4a;JVCkoPJ5R>;VPK^|uZJc+(LZ|u8_t5({6PKB&-#mBkg)f198%4Y;jt$Yx{ixxV*O*QmMJ#A{NIV{W`~z1Aq+BQNMN~7ze}fLTC08j(?m8?0P0<iwrag5y
XSYUF%sKv`-`r`A-EUp%G<~pc*cnG0x8JlSKxiXNGNqpJh^3F_U~i5Rpg8z6`qNz(ru)$b*j9k_(q$7`k%sXi@=J#*Lwj{YFY05t{Hm<`5^OFWNy8z+SvJZ`
U53!StG?kKJ>WcjgTw(cpag&r=ErYyF368Lj6P-8s`jEANFpwCUn6Tf$G}MMQ3~f?P(b%>#T}uLT7~I-^i|!`cK+H;d9>5VZCiVa?^ayFfgX;d+;^eiF0v1u
_#1_y<U|l}odT@^>^G!>sq*RiVulv%XQ`!xut{m9Hlk5Fa+cVHkD%Bo9|iv$wM{CT9m#u3XUDXX{kF=uuZ@Y5Gg+mJtSBUWE$}*ehgz|7M^wTHBj+qnt~Qm+
>%!mu0z*uji{IPPdZNb_D`T!qW?2O7OP<U<t+b$W665aDz{_cT{KC5>MThZfqyl+D<<X19Nn!1K^Y=$bM<{Cw;y0MRF8>4IZsV+$I!#*t>&lV9khQqi+p{hn
8-I3d>IJ%f;D!=;`agSoBc@HhbGU2;cEN>%Fpq`d{73SB<fXRl;7r1%qG-rqsscFY^&8;EpZ2p91vWA9?us>iGZEUy#W|Hv9$}M1;-qv!hPZ$@)&3|3OJ(gt
Mz(EFE#Roy9|1IW9ZZ6ek(9GZp=pTl7MhY&#Ctf@c*pVQzHsa&?&zcvbPluy%Al;@VTPpT=JH_BRS6&6{SJ+&vtNpY!>5!XqLC`2^zA;=wPjM7s*iy^qC(KT
FKPzXU@X7qF+0xgwrUbmRR+WlbOLqJeVGR4=GKBnIZwy7-^<0T<+nt12WM^vJ<;Wns}(6%Je>rCx;Ac`XK)G?;z7c#@C%Gyc_`u;3MqxR<_7Kn?gRDyn@L6`
C@wdceYs2~F0ZwAn5?#9$0JWlk|{0c%~)(KV%9O`qOdIqf24AMLyH3d{B}dPaOu#K=myW0%|`>SXox^mSprbNb0i(3dV4ymvf!+2Q%L#4#l6v=RuB<TEF31(
Lp&qxs0AojBDbQ15@y-=wk?Qw-j+T6BqsQ3&y>90whSlTAJ$HKM5UgsF3L={^XKQkPQ+4Z?G+gkE(IBRw79Z|Gw5E#<yS(do1xDrSN#B*Us*i1CAJR|MsE2?
ZvUAM(PRzDVXb{K2W5ERho!&C6?R+e=ngqV$co!RxkR(Q5`I2OR$HjQ7p#Lg7Jx_t+t$Rv2N3Xluvz@O3RuI)gNMZyR4ct!Y<vo0``|};PNQ^?_^>18eysB<
26x4PU~^Xj;VG=VKRH@T@sUQ!?ppNVjL=nEab-w5X_{+$imnNDtoz&~efvH6f}_#awn)~A_zs$DVU%>D<HiL`zvAGIva|?Kd?HDrR52FrjcwlQ4eERU$qT=`
5OZj$3d_iW7UB$6=~Rc`&Ev1@Psd2GY1A~*sytCU3SOR^aJ}f#s%&X-NJs?TZTHPu5gDnS<pu1Xa2#PZJ@nxur%^`0$EVa^p=zSgF$3H><Lbnq-a2vUeukYJ
V+|n96Jd8m0n>dL);8p@J&e7UYBit+@o+)|5$Js6T?rK776cplVCqRn%vv2*DuazT*Oz_wdSk&0AcSwSouKj>MEJvz;^vwXkp!0`Vx>X&`|O!~go%dT4_9GS
j`Yop)oXV2oj#&jS5DtU9wThcc6yQLK#kBZRvbbflPWqOsVv$sjg=2HC9tSx>0yxE1I4cKD56g`#sAB68LpzXj^nrQkmkc2a#dl~msTs<`K}Qx<)9M<gt*g}
?IxGpf*Jl{UZbzpX9j2dR2}Vvf7&#hhY+v3tkBGJy|G8*PMA@=Y{<Ko7sbTn>hzBJgU$=Z`b^OFGyd0`Sk6v?w3kivon65Gg!dd6H_!rPnvo|i)gCW-o+-6q
xu2+wYfO{ucX*HDgUJeNjen5ux?6^cLd}S3!{9XDfiXO%J%5X@{s@EsHA)}*+;~)Ea$b?%s#!R4hD`dD$}dKSlb}rS<=<;)3@JvjA@sjwUlRHBFUtuE=woo-
*R@H{g!1t2Z3t`xaFo;7KElb#v_6zI;=<q}az_S(COwL3$2k&{#CA>&&G0vZ!Uot!9Y5dprY>uIeFGz!C?tb*rhPFN>?7WM6dBV4xu4nFVMgmeuX>n>W!9L^
HA7pu{N)^ph+^czba=fv!^|ljhK#FC&{CAj{$SFEkMp&|MFNX$OZu+1rVuMSv1f(8#Yd|kg2w#Qx+%!eIXp)tjQ}BED~aXhDL(qVq8neq+LmD&r{7gT@mm3C
HGUWm+m_vUamgKk`<9o%*N>73Xq2c#CQ^MrLdmD`BP#gs2i!Z4o7Ki!ZBuVd-!81nosSy$Y8tsL=T~X?E7nLOfcV!0Vm!Rnm0kc<BLPdG=njtPnyvU_F(Xzb
Es2^%bI(1%R20pn)Cq{e?FOMw2-BU#Kzu2sczH34%~%JA6wyDc;OKB=+5ztOJOZGrnkqApVysz_!tPRqXv}`ZNYyZ#CCQCq2)#^qr=<z|@k!TD`X*(M);cV^
D19-Ozgn({mi#M|qQtx!9R8;zJPSf@w@jy!)<WHi_KVjUz2jN7X#c1poEaOT-o<LjoiGyDG}nB|jBFW4x><kzwOu{01|C|wImF5b#)!5ne>-PyPgGKtKT*|u
Xv!&7d=-R+oWEB-OZ$FtWt4x=?(>d6IdU;-AAVpwfk`gX){9*-I7#nGKau^jhm?)vFZY6DB38lJ=-Co9vmqwZ5C0UKX0KwsF*LdyIF_LYZ|7mUu{kbB<Aaby
^^i$Y6@nbH={u*(FA^ECzYucIHD>f|ym+wxA85dOP%?_Zr_xbGZT1^Vt^7HgizFkEp-5@muQ%KTmPRW(6q@gF9zuB*NJXKX^h7wSZ7sl7zOLie$ID}rW+yv@
y0-YDHUFo%J(3-jNTrY1I6_7Z04h3wATE^174t@IhhU3WKy>GroZVh|8yaZw)uM0)EkqeV2GH8RA!p?q74$vbo!d5_J-V{*vag~EiI>&@c^BvsFU#lpWu$(C
-EMPHrk@baP8T;XX2hoICT8r2Onf!${1H8>&8+lAULG&ayOUX%wAtF($!NbttdZ}e=rN)y^H<Lf+>#ej4<XKb0o}G*XAJaL^Xz?Q>9hgRrI-mMmpaw8*0P=o
o66ue;Buf<h%&QkG`w&`ZQ3|A4%Oaxs@~eSAJIlEY}2rcgK*^kxpUAwR$5ksXKZ5Y_m?cKjbSj%!Q0vR!hO!cXCK>G08VDRyg3<Bx?M@Q2{=({Uk+o%dZMW*
kFOW~82VNSl0*)ffLGS7%@%{Z1h%iwycZ0A23neo=<^>16(kzi;}VRZ*J21j60AKOS*<KkWTe;JU<W%O>ugOhQ|8l^m1<S2f^{$-twh$fd2V9Y?l;VvmkuD;
mv#f@HR%&Ji0aE&{1@?D@cM!ln)dgv!iWl8WCSe+6w+X$@4v=L71$_%kY5*pP(%t1s1WZdh#wmN0)7IxI-ATG2`g2E`dsI~hQBaYARoNQ#DpAEr+kQLU}@j2
j>P)lCzf!}{M;b~g=P62jWU#T2#k?c^8EGWt35kLYv7(+3~_OLVsD}S+WN)HN*!^4Se6?pvh)giJsGp9&MTtIS+>@V)ReeA!d}<TXF&Vcjj64VSA01n)EL+e
(5tG^)V!R%>_fh9Ds$QRv)RCZ%^AP|;9JI7D+jHVi^qDB=MLfIk6YAiidC)#WYh<V=RJv=%0SM;$a>-3OQ>N}TBR^xy+iYmf&5i<7V2SBpsmj;bUh)5x?gc{
@X*BUG~5V_E5FxVOrl+e=`3224*#)*f1%sQ-<-cdP*tPWm(M9^Mq-0pN_@~#`{ZZdC8Us}P(uW&;5{=65&By5*<B8lN+<|ET7cl|EH}&@SuYp;TKi#$IFHcD
&C(i%NJ7~tiy|hQTLh5<KI_ulBZ%Ud$c{vrIYGTkYqb1NeW1GB-yWXdh~(7ZaD^SO(iZc5xQ+F4btFv$9FU812=dpRY`>(rCXF6*sn1qOCN=0qbG3wfKY@&d
gv8{9630_t)dj1g(Lq8buHo}1%Gy)@brsk=u$KI(&0f0r*rkgTgNv&EYQe0sn-u~<iG&&gGB90G;+qbPye<a*CqM2sGq!(gi))(*s4LRpjIdKLEqt?+bnVsP
1-oh#T#3<?|4+FP#^sDnmWr#dZPR9?<WcQ-8mty9=+{!s?xZzqSPnH7vEn%hrP4D?&$V`iFWZD)t6fNwv>9@{3E<PnW{ht$cj!&f@3w8V-YbH?rJY=pqpj<J
rRP6+FW>Kk7-|zYk0Ce1<4`-TR<+-hiK9w0Jy5?R<mH+=``WMnJ8?q|1p$4Dh_muM3N#4?#<%IR)QX@!XQ_mh(z&xhGf9eugOcbeJ(GJ#lr@_RL>wUFma&}P
`)L02ju}_}y$q|?*5EM;!q3#JAzJS5cH9^q%!2>fckNLUN~rdJ3s=-t#o^a{HT$)ZJ<}xGz|;(}F=U}*kwz*Bo|3ulTq6<g`S5!UWl)nu5a9jLGuxg$WhU1Q
O91ZE<sWt%2I1!`_8z`zY~K!0#xzeI-f9TqH=csa0*uXKM>R3)RtXGmQw!9P7I=AQ_|{<#Ak)Yuv#=VqZy=2?iIFY)PzArttW8>9ZTOh`Rb;%)!1$eGzW0)L
I_q7XlH>7)RwCtrpdDiiouXJL7NKJL#--&d-->%qmz~7esDYJ$)z-ri%{@P(tC?cJOn3o?&iqZ-zJ^Y?Q7Rr}u37_YF+ne@kmcI9gEun5QU5A@Ta7A9b5K?T
AttP){_szGYQt~qVRsLz_>LhXq8A%_lh^v?7O}6a-DL0&)YBSlio)UV&d9Tl{S1QSI1ncVvrLC6`MGz&krUBX2G#qzs-XgO`Be(a75x_|>I#IGD@cwId{z%~
bR^>Awt}&ytO{x?z1-qy#0mWl18@)u{R+^+bxfqsGySC(*dyfC0~=J?%P8M>d0bo9&}?GyY2^bSn(<Q2;<uMBPX2?&#;#dvs2S~y1TWCw$;3wVjOpUg`@bK7
&X1}K7T8BhB$Aheqn=p=T93^NxJXuf|E4g%BshshnME#^k)X5JOA#<wB5&R5hrG<ypMFfCh?Fal7`9_Z@33d4g9o8!O&;`F+1+`Gc<ao|EjklSxy{#kMQgQx
4Apmh?0jLYtnV9M>4SMLW~kFD<C5_810bes#h!GVSop#slG7PIG)Rp=0UAG9J`C-MjeSfxwu*Fy1o&d2&*VrpFqh}Um(>i)`5;U%Ip*V)XbCTlIYkm%hvSap
&GDReEep?lNF48Yyz#Za#ZNVPfF#N|zlP+i)|NSgYvf+R=^B&JskV%8Y^SWAMonYt@_VitrL(V#6|oelOc^~i>AZ|$=Byyo<=zMgN1<oAi{+cMnB?->SfS}z
ch&a8_?98`t@ZZ@K#-?F^0eh{G^~pM@td<3lEA=odn#|-qLN?<TsKiyl!QIXwDr}R4)lz}z)8iCT0rp(k89iGu7C5;E&~Ltju_%Lt{G)47ryw`7yTqkU~P57
D9>Jj@BOC4l~tdK_+iNM8s6we5uEaZ6=FYN8Mzjl^k8mQ?|)kqN3F`7fzZT6;zHw&h1Ua3*t6Rn3D5l&frFOERrF*Y8ii7qBwQTGPDLkxz@oa^H#mat0j!7e
_|Omop3S6)-JLg@(?LQFh3?3I&uxm7dYGca8lSupAGa+H<?(CKDXIzsTnY;zm2@>`eY7}q+p!aJ$bZ8I^fSGI(IxbY|544jfe%5sQENUe+FW<_z>$dwp%>jT
7sYA*G==YnWAXw>oPI9=_<Wlyu3zyb=gCDaKCPzR++X1c!8pAAeofiK!_+LQ=;$ShDNlXJ=gHd3bMp9+|GeGN!xIBN`o|#c=d4?1WbY5#OWI(}12^syaunIz
(bCi2l>@KgRU#whBGUoOoLeriup7eQ)A0NNY!?dWIj67`dhm$qx>~ed`5_B0rd)u)2_RW&pcEax2$Y%;UqU@~C}>(!h(m>O{)9Z>w;!(pfDJ&moi=mP{4H38
0k;UnfPOO4bNU`=_;F4~fU;G}b}8Z5+pe689Ma|1Z#149F7#>>$H2CC3}RL3Gt-y0UY6jGX={w_fLQ0QLL@t(UlwU`Fhwr6??9E^I=Tr%H@A1XqDKZtRFm7l
Bbfw<Y?)MxiWTWT&dYpI$Jlp{vJLYMxwTm)5+JVGwI|=H2ipRxIdFRNolp+F&g5nYb*`(eSqh9AoB^KS7g>58UmKmd!e6SW=9?`~aa3S}IxjcjY@#eLbLw*y
aQ;iDSHnGT`XOd|Y;^;!Mb;pgH>Uy#OI*DaCQB;hzeMQfZt007#GlEuL}g5P=0O3!&5<dppi`4t(k7DyCc9Aq4rE(u1ic7zK`KgqQs1r`kv1izA}$hgUWyfa
mK#vNYM~_gf$>Sm%Ulz8<#2s^N4j+YcSv3iAfUZ31S_Q%;vLD8hM~Ig{}q?{^D^F+C3v|C-=6i8*BVvO3BNCEwC*O9vVxXB3WEPd0W(VFiWH(>f-ZaP#h#fD
cNq&wKpE^?PkZ32a`teEBzb<Zy#-H(s4=pK<#t*sFZa}yyj<<fk}^ud;9W)RkgxWl(6k6Pd;*m`En;KXXOlMM@FA)+n#Jx;!fUF7V;c0A6{|0TeSeUJf)6H%
6ZhfRxf4-kp<}r4VNSd;k58m<E74yC{(NhUY7fD)8$&akW#|UV&aov9wr$a9a;U?eFO2e8I$nGXwgmHxdD9(pw<`k0kp2et#S$|E3s)y~U%*pb0{Pygz|lo<
>IY;Ff;BZFXY5>*{m7l+7Y5EcBFQ>o^lg-Vkf3)|xO3o^bsWj1bAe!k2MxV+zELS{#)cW0M?9mFJeWw3io}9bRyT=ct7^FJSObcK<0Q^c{z>AH=bZt27nIUc
y`<c+d*Q>9XT9!7%~+Vm4d~D$oF8h!`J89m%xmh=EJ1U8mTfIoUX|1dyRbWHY)bYCy0i7#Rl8-7pAnG*Q~1U#aH6&`O1C(>dzj~7)fY>(>YkHNLW>0sVcM6u
T29v#0n9-k>~-mEEnnTDWF?qx)9U6i|Gdo>$O_B97{Y=0c#mOV0;9yw@=XrFO$i3}Q@|-(p2qrFKyE!CKR@`8(A6;xLiajqQ_Uw~X8zixY(R{~*UOJpS65&2
xmb>w0BR~GO){nsc_dTC5@pL;nH3}(Yt#(_kjo|@v!B=kQQik5b42gbaQ<bK6MuEVJM^@=+r1|_12_txwAp%$?ifFb{C+AO-1gI-_}f-e(918ha-BVq1aEc0
+dx4u@x1KMC=d|Wm=U>;9a1If!_7m`?~IW6x@(PwL-`gEZ%wm-K?zL`R!=*q7;0Fd*JQ_t$|XRru!hZ8+E|fw<<KhuKYq?wJg7No(Gi~<&I24FvYGIhqC?1p
+b46zyFm2|%c5meiBqQ_2x3Ezm$J;Aq^%!lQB9J4`iB7R@<d}EQV83(ePGyAw%TFxDZOv7b5nQo7;3~kP$fN#AaaCl>Y$L4EYfICaNcUmY%4OYUT<o&CMfp>
B?E3b-yOdS^pw++*xC%78rU)s2?;<J5AMM&R_k15`-B@xvAt7bq^U}THv&L$CGW+wgZPvEV@BWTx_9SpZmorp=Fm@E5G~NSw|BKBrRE=)d9oV0V1%awvgMu4
NbQze*cEN9sRFut{ite@!0tWM@Su}#e9#a%^ZTRqW13F9S$Oe_r9!3vX8mAaPAQLaAxrEhvan<QltK8%&H#SmK#>;`M>8HFFXfiSd5QfA!bpANrVU%Ok~(5u
8zeU4-kkZVt_%FT(dXmBV{$UL8pHUqXH&O~B<C6t9{{5p?XB0mRdO!)5U}G)kAWQcM>BNw@Wm;_M-YN`-N=Xs{=KOJ9ueRYe(8j*0qW^eM7liAnODy>!6^Hr
R-8`o{O9WfPxD*Z^?hhK3*!))sX$#h7Gs`Rq(pmE9SK!j!x|kGaK<S71o2N?UymRhLgYe3C;xl?oGg5)ayBs_^FmnPfyR&pFV2Ax;1X3qmr32*+Q}C3aOy%l
1@72b^-O&+v*2$a@B|AF*(LTP`#bD{r$or63aDsNC5-|aq?HIU|HJ3-?-J#!?=R5m!X_D}29U)Cr-FKC9c?jQgx{*sBmd3wIvR@6Ga3gG17%s>yv0{o&mf%;
#VSwD_)UPv6XSE-$R?a<5vW2duW=CS7J{TyH~W2?bPMT~FKhVXLbUNep=$Hx>Zl4t7&!ev#g9NzX$un~1;?UuMw(7Ey@sP8fFrgyC!!+Gu5)G+7MTfAOr~Aj
0A2}m`GR<^I!`DmL6zQN$Qi0G(JGkb(PjcEa2|ee*j6HQ<saloBqBnoMwK2(tL|!U1{IN%Ky0GxbF`$pow%imheT<_E6-2X%_n;3u9Rz^UflZ}k_3zWqxv>v
C1guKa2qU}8H8z=jvbI3*N{UfQN%+_(7!b!K|&5}BF6_-1-qnL`aaW<K&ozK`jfnNf8K91Th<Q#T9giMZ`uN*wk2Z(2F`Yt+Cu417vMB4@<I7>vUA#wp$#Xg
RGomp*f7fem$?&ExTW6i4~{hWt>|Z<-STV?%-g(mei-aoSNuP_;m;k>c1X=BD4b}(haiUAlaj#ZAt1A{0K)7g(GsL2b&0c%y07*IuCSeeJK8-Iyub<>5ZOnE
ePD}K*8hW<WtS{IZG&a15sYc1oJ9UZCp&l4*UzG8Em|hcDHUT<T1w&E7V0IYl{y)ogviUZw-!>z>8o4#9(>O6@YY|395fYndl>))N0cywma-sA&;k<e<pIoS
FC(yJBqp^nRa-mp87p0idPz#;h@e??0X*0T|An`{wO+@_IL*ZX*{AqHveKd(sIvmUkqS9#y908-RCGl=a8dmefl{lepJt$p$8TIYK5)M2j%wigC6vRVbnuR^
I^HlgTb`Rz7mRGloP+eIE%lumrYnrf3cCdEst%~zbZjvZj9g}Y%7c0W#xDekD^L7b*Ea4Al_mgu9j(5ta^_~n9*rv6)wQbe?P^LZR`vFH7&z)0)0H_P&-2@r
GlgdBq<IaE<J(mGXmk}C6fhigosEteb|5n(Y);)|DoEb(oCHI0!q5M6D@d>Vp0B)x*se^C?_+joiq8wrepl9*lLa&V`O;4`jUEJP#uMC5WxZVY?=yanG7VAv
u2iHs&UEC`<P$}&JSqjSC(9!R{y!R|JU5LeF<r00arkpejs+$vTVeQ)iZncu**oq+cmyOv3XH7VEdmU-sU)$2sIpIQfp>yjkZ8EkS|~@Rda_I3P<M!v>suBl
x^Y~Nk&8N9wd!}A&H(%ZUVYH-e2L(eU;%`W7t@kLgD?GCN%`*9B|!smbs2fX`*Cr13bfe?VU3g2xS11_Yl2lHNoDr$`oNscDryIewlDx(pXQQ?L@9eACDMAQ
pYD*>6l2>${_xpP8%APmTL{lZ;xLzGpUVZ`t}OT*uOx<(hJQs&{{j**Nkim2F>A6kF%&>FGCj|`fv#;LVx(RgH)yo*4!xXlhX#G=8~bQr3bT3*5=K^a(&1!o
?`IOKWegcBY3Bf!DwgHXK@seXU>VfQ_<%X0$(bkM0QmwRZNm`hj+KK>aNWn#(zRj<VEOjn8)*$D=QJF_z`g_*0-+&lj4F$f9wRqTFq@c4T=F=|l*LfYIs3I>
sCT(DEsCTx6;^uE(o-VhE|LeC87F5`JbhED65Q-QBQaE-abx?Dh9ulqesaB;^yg*As?))+c2T9&Y0F>F-X3Yw>LHNkFD3(#QY_%C|0tc)6IBaC)_W9`hC-wR
{tfg<{bYp5GYV@$;&t%@p22QaY{ReFvLLCReo{OX7!KEqYT2LDcpq^?ZS8kfJ^CY=75qW0UAMhju$qF7w5x;rnWs_k0dZI)$chXX`a#<l*ob`i09cl8=kZ}a
l9=KOF$80MN=3D%qB5VFNZLEXK}lNExP$Rgiq8ONEXDPvOv44!R`QcuGfKbZqdP4%EGmrt{%b|*Qv9Z{GJS7Ipm1XfcGgRyjm!vcKK7g3hbLr3J*ka%h94U5
T}S^iE&P-q$o*j8HO0JVI~<KT`q`gv$sWL2CzgjP&al+U%DI&3_J*q*&Q!f9!Z#4}ER$a*(HAcH`k(Knsq;fWt{eDOA0;%JuOo^dopj%B8wgSS{4zhR7!Kuu
_o67$C#jkExEEWS#)PrPa*Rjp@|UB7ts^k>+JljpF`9ce2Yjvws)2@qESx6b*9cUD!^BNj2tm#(xq<D&aTyDqn}z|^82H97>V@F1bLCreyyMh0R8S&Qs&pJF
+U_Nxf-X)qF!K)C!YN$KhWt)NG~|Eihd!5~_!e5lEl#B>%#qz~rPTFgc5Pi`!6w$^BkjUO^nCb|(+4cHb7L^p@xoPYO&4!g{7{bXgd#19$-PN*V0E<>YWhpW
kEIl_C~KTU-~E&HdS_-|MK}E8b;o<+gHo64hEES)%yXZz1Y#*+qjHcklnzK?y|e>6Udswad=LQa<yS8EO5DsAoY?w)Skj;4HDbiAw~N$mV7WwUoDtdkuOs2D
Q&;~xohbEVd>hXcxFX4cx4r@lb6JK5Wkp`3+GccSVj58iQ{c#UeYn~Vi9swRj3!m%ssP7)b!Voo<^00VCwh7~n?NJc=Iq5D{P0dcD<j|`K#q)oCF~=HV5r@i
A|pV*LS#y5ctdIfr55?Se}l?(!bQ2GjW<OSS%?h`-72Kp!f~@)N(u@k>QsiR%lrdUBbLtmC_B&hJ&P(3Yrya&insA(TvvEv{BDn1BrjoBW$s+@CZSKEWBCT)
?q$BQI@Y9Ta>x9~@=C%kz^vC9n>QXb?S`q(J2?SJQ1p2EFI=TgIfz89vWF11Hl?(1#fA57rMSD1;6Ig~-K`$#6rw&#E&qJL)O#9vYcZD<j{D3pWLwF)*fIk0
>-w<V@@CxAtA86@EFXy<BmNe59N{_q<4JWN$koauQA_PdT+>)PQ6od$JBL<l*I0&}VqIU(shx{e)g)N-dkLW7jA-g9y}5et0iH1AUVu|siv5D&Dp>#g+^WJ2
YR7q%Z9h2^15YS}+6xto!34ScQECvTj;f^|QV_3O3duNS@s{tYE)G1(P+a1!Ri;`{-nr}<3m{cgrBbDdz1y>ZZ1!^(r7BT>#U4I2cGA9Kp~2_N_&@Sx_%9+s
GO`?sMS#RmiM;`stqEj^7n|&Kb-^S)>R*kk$oh(#Ht&?iY+5RIK;mjq+rfY_GVA~rcNB4R1TlV3y@r1#-F8Q&)~Y&k@(zLZ6L$O7#dP(2%B&fOu%>amT&p$n
WA)hD>-cOOS5Y<@xfV!8f&%3e;~Z|7QW{}?NuFK3-YJ!Sy14FVirDcQ_-4*?EFn!XkkD$mkGk(_psn}XADOi+1khAsTYHO<TM7aY0>gLFED$^TlU;V)ungta
?lE{a@XXZ1&E`F2Kfyy->}CnA+%i#2o19=ubKM7RkMtN3Yuon_F`KE3d@Se@QdV@52bBwyCXyW+MOb@#9Q%m~9IbW>>vdU@GG~*z+Q%eC42z6@G17Iy7O7`(
L|^@t6%2#?Kma-FfKe!;TB)ZLPAcghnhx}#zI^oHF)*xa|1rN!Uwr~|z9b=;`%G*}^6f=qUKoB)Iu+cbGhnjb;IJw|%!KkwO@8WLK_P#ACL~Uce@mrA<FU3@
LNJTzCB&e%n79%()=J*sXC8>r`46!rG|WyjY(XZrjgJ*2eio?KZ<~O9zPR0mCAE-FxbikV7(LH)sXA$S`zeH8pyhev`WN&OrN!B}J?3p|ps%-0SY`RtNOOLU
t5|N@WU0ECy}mxtY0>Z8UX0i>p`TP_r623%EZu6TT(Cj&-gg<cOd}1{1$)-|=ksTx8b5d8#n681#^i5{|Gg^*`^V3=cc4^Pq|Q`IJfJnU0S3HXI#-O33%Eg~
{k!kseWiZ3-9yo!WS8I$Bv`-I&?(C3^tUp*f(L%kG9|v3%O^Qs5_WAD+$a8(2kjLgHPoYPPM?CI^?8T4^}t4^v1ke^5Ldju`2(JusDc_dnPy6b9~7b>jc*P{
SltSWnOEa?HA^h)TiB0zBTaGUk^Lccce_AMdUxn6JQ5)!&)pbxPIjqAF=}vB^J85(b@Xwy9wo6f`E~(Ttp39N>i|_jiKkP`9a>d^W^``ei|$MqBCoS@k$qvt
<j*OBdDC8inV8bdP4EhK;mPyuTs8^YL|WwqjSa1pN*bbhHGo8As7~oWnd=pi<Hhi0crBB`opVL%?L_4AeOvU{>_CVllZBqi%15cTM}8+H;Il>mCVir=k6LrD
3Vb9^B4xu`>IFbsNC5f`ia_zdpck}0n@?l;uxn>tBm6FH+s)uQ85fE1cF0PC9u5S7!$6cYVA=Js7s{Y*9xei<MvM}XL>r0LRo0gy<eSI2E5v6sA#Su<d2cRy
ea6jtjv%wi##ll+`I}*(q$RdR5y=;xz|IO95@Xn@?`XJle{16Se3PV_e6vt%TGPl!-z;TaRklx-!|O2p9#O>1tL02fP?BQt^GkYX%+{IRW@-BFPsA%|^1V+I
&bmh3e9HFcRE1g#yN>-o`_m8|Pn|m0p3v8W7^)d(ffNkDO*jvd5{g?7+pGivY?pv^K{Xm9JSHf|S=`1Wf}2)Mg+|%9lOaU!W{p74gO*(J-@gRnk9jZMp~}k|
_L#$=@i?u_W|qjO&dWxl`iFk@ET=bLk0g?+Sg!Xe-s0VNCvwj_1Z+uf#P<P2l}Jp2o)>+9iBeJ@R;RA8EFBKKfZJ%xl$MN+WXzUTm16W<3j4{gzNTLX`yc0M
G1b7y%FAgXdK9QBAzau-I2YS5Q!k;+i1y6C3ik1z#%uzXCn$4YAR20YxnliAyQ#ov(0T%0k3&>*@&*b4Z0-_McJM$KOK7}T_d$H=;iCSz`(lg%dLZvepC>NO
B8!{dBYq7@OG{f+LbJ$9E-xG_$XO;ZROGp3NsPxvP54B4^uK#2+PW*}bX|Q3d(EksC^gP1{c(P3Lm!YXmquE#vvpO3<CZVR_)zW;^(dFrgJW05e1}*W_rKmU
Xu9x25yRvlPJC)KEZ;BcOVQzy+9&=-CbV44_6@=jMP5+p84&f8sPR8HyE%=QB_r2-S-8s^B4zx@ThO|>)%fX<v^qf&uzd<$hX~ywY14Z8S+A@H?Q`rp13dcM
z2V<sXML^Y>1uZ@7j9;!{R`P$wMrM-OKTMi=$_RzS3WeoJaC%O!e(QMjZj!;ZOD%m>vf3Fh(!^7CCP36mx&zubLT;Mb@?Ie{9^FdZ;pcU^iq1$Sbzs+E^%#Z
H;%N*Pm!bC25fwI{yz#XFUO5<&@=v?EH{V19?I3`E((%PL|`P7>}v)Vq5zc2oz^0p0HTbN3lya$#I&0|LMJj3xFAAZ+7d<$!hnhozls47&zhL&1Cnq+yG@*4
N_1(xoFrhi!8JacY&d~H8gsvD6w1^N3P##-Cr{*1fth4fAz|{d&RwlL@fomiv!Hkdr=LGOJ>5Bx9bUkMtXdHxIpUKmpkks_{=RWATSI>(=`Gbedv)Z>o&F;Y
R~5;gkO#4T&Z5RnEq4j&N2I-4+|W3)6gs~Ntd)0k^TT<JJWW=qwM>Nv*nkN0`>{~hn%GT4yiKc-c}#AS57agEuVjM|l%hGQ3Fjx(LbyEEmAFUzD_TXb76sJ2
12!w>;PNGl-cQ#3-mKk=s*k?4AJvd;8?Sp9GC5DMoHj*U;s)gq1_^HE+*H-QoRDE$&jcEqKPMthK59rQMx7r&`(0|WhBqsUhJmj;>p8Yvnq2=e0f9CgK)8Bz
A-iJ9`)zq+g|7V;Uw3-QjbWT`TvI&kQgPW8WdXAzdpu&jEXEyEw%UT=c1u;H^a$N?#t&0ROUvn;t%#D`kCT&nPR>WQ_Vt8T=PH6<$G=LH%BNp>tz?jm!&ARl
KG3#B#xeS1#YKa_R;#oD?Q0rwP&Jh!d(E}0!(#^g;m!E%0tlhKAy^oE=&Hha7Pg0vKCoRmmFGEOciJ0o0q(O1^8+t%cUJBwbYK{u;By=uiGAFdQ+oC3IB8rv
`jNP;QRi|s_BD$RS~YRKkX2=#eDp__NQX85lyNN{_?Zm>SPKi1cBukGlcJ-BA|DY~)SwIQ6B-Udlj;|p?YVP3{l!vDkHF&Eix1^3`b~UJhfe<Mi42;)!jMMP
o(EyMXVWmi45tQaai;K_bl@JdKJCHH){;=hv|<_-C-A%N|2Fr$*Ftn24R`3V47tJo8A|Q6BWkK{O!o`atsfkrNEUZNfOVJ*r1t<uw1e5uf!HJ!jbpW)C*M~_
vIb_K#Q7iihx5bdskdHpt9o}d;v8UUAmV83M^Z(qCv_Q`OhKM~_UN#j>oNh39$2TccUNxCc)xDfheCGyxwOhpx==_HM|Os`=kiFjq1Gs6>m14=4>v^WH($3(
dq#-K8rXkhwCN%GRi@rP6_8IbB-83YZFK0sLJ}bCq#gI!LpAq|MOPb*C3CP_*U3OOvn*r}!|IS%8wwH>+<}%cs16su%1#PJFJZ!hk(c5~v`&D#J{rX3&Q7$_
ktWUfpDPX^vZ{xjAj|g)y6A=sE0PNg^LV;`6PB=-?Z}q(psD@5i29`GR9OZ9I2n>~S@r2Rkgo@7De|wK=@cKwz1p`FIdUGUvFs|dQ$ACSsT*0j5<&NV^r=2o
%1&7&-s?Yd;{=<HiQR^#_5q6&;b^hl!4ARU#Lg9W)V{CV>PuU#f?$}qzE)eWT&7``gwo)o5WirsPEO1;`>mB&f?OG%s;<?=-}5m-RF#JB{8#_|4JovWljDcx
MZ6QPuW9xHUHfmt*(!VwV20DpliM;BZVCLcP%$N0ngftFM|J%Ia$@7X1(BWe1xIb>Cmg|qYD-*NMd_=Z@s_J`pG}%RS=^O%z}H5mp2#46rX`J$+gVA6(%zC3
2`Up(SYtJ1EOy`J$3O0-uGjX6sTA+DD73VxIW|2<F#V`ywH2?vYVE^VEsq#=iy6x)kJKH<^0Abmz)?L`O<hhZ?6qWf%1$c4jw#?L$D5al<bFM#vn+6u*}S2<
zuM_$y84IxX!zukxdo8TVo4Ef!j1$r-|Y}qyt5sSg&PNpzD;mT!f_DpU<1X>f~P0uAl^l$RS<No8zL+<6tOa$wYbd2_U$Q2h-hHAnX2E%T&}o;9$s^|f3X!^
Uf{aR;@L2nzplI?%B3+?gE49f*Y0*;_|)kYu=>s29?_;nq*@gZA08Xw!xH;zx~??x_J-Q&%3^c{zX9O6(J&g1Reu_!ApCfK%3-r|H}6W-r}Sj`731hSJGKQJ
GMY_(PEg9t>b~?cbnDKlx7%FlwEQBS0x~s~uUKN6gy-aetIu?K9n*C}eL&4Jqh%nK9U{{_Glb<7mQjm_i3Q}qh5YN+i-#D9??hS`*q@u)F}zeX-0Sp0E>3)W
!fX{Ol;%;U?ce{jte-<mUOlh6$+>nL{FjdjFaGSti{X>A8_IiOVDd*CMYuxCx!K(bbW;+LTk!AGy?SqGi|Bi$v$VF5;BSTq{)c_8Owt}U@d>{aa_t@!MPaDs
RytCgppRWa334+~S7E}>)8Ftj;UaG`(zxYg3&=(|%`xpk@RuAqqOj8~Td4}X;N(YlbSx#oj#1Up=rA)Va{0{I*|vph%}YhjEjDqP7A;1Xj_O1XIeobr^`NP-
M~#HhVZ$-;zqDUl)$on{NudmTf)GHR8~%5~y9RUsyG>PWsj!`LH;fUvOa^l1gopc8>MtnoW}4U25gn>pSAA$ln@R4|yUMY_eGr`4jrc<t<DVG70}|UXpdCQB
1MJcMMdqAL5JdE9iAS=|U#)~I1hd`!1~@MV;puhFi`M(;zL)Zf=<0j$*c!stowDvR99pGGtsNr`Crid%I^SXXTuJEaWX>%fQsq$N51-Jc)!nYM|LE?cP-f8k
uzgc2h;i8(X-$mo#)3awvtZ=|4U6NkV4nrUZ*9q^)^h#Qm+-Z)mgk$`C36xaTE>Y{s?rP=(@km^@ig_TJ_9VtIBx0TNlQBpKiGLACZiMoz^*qJ8R_XM#}ox%
`Xuf<BL^cqXSmtT1sm9aORe(wY!&+aNUabjebaBYHU<e|IvGCkni9WK{z#QCKe-^`DMg{Y>U&X8>}=fqyXSUKV`DAB&|hxuRO2*TiWA66xHzD&#ox{Pz~^{E
+>YVN6hBU9yGQ7S0ui^&h8)LZrg4u!)v<&*qUwY7>h^L??V{reZvx=g;VMvz`11hk?3K0pK8*c^nxg3Ek4hOUmur<CK8~de(Mf}p-^9;foqN%U0rfnMV1~>)
pV=oemmogb`<Uq_VNQ><{z~n&sF?ePO&>1*Cn3V9iXGNZRCjNFp$M1c!=aI9J!3Yu2I7nR^sPE@)?TtmA0s{&Q=i#XYJ@K1cd`6>O&}vS+#?NE@hD!YHr**e
=+#H^CL;hPu~WrKm+stU9zK;JH0W<2{IpH6drgto{=#wRPGQQDZzb3D#MjM?*B#>CXkzD;6&VxG>_i=obf)B+x@VgsGW_(daNm%m=;XK<FLF|9MXw(SXbjcb
YQh<C9cp{|J*Uh5wshF~=3;zdr`Hu{D~V!Y2L@=RwCVr<GKk7Ay5Tw&O;|M0kr-t+8X>(;24py_d9jumD8AG_)APR)stBLkP@80}Fk0?JaZLsVw`O|yRSoS5
ee@^v<#cgHX4^mRoX0h58+CQW4Y|QXn;EsNtlaIT9l`;(-hM`$o8W)WRA;#s2-a-}J(-Wwsg;7CKn(<lJD!M?brZC0HLTw}EzFt`*CKH16^S5^_><crvF!mH
W;f6}P)ebMcuE$o1bq-eX6B8skFyBRO{g8X1^?c1lmFb|sKSvTQ#<xN-n5b1^DL)A3^?&)pZ;U?tvfj?OqyI8VRTOZu%v-4NW^wzBK4a#(4t&YS0(0zjEWtM
XjjSTxK(tHzOxrepazYR?_fJY31bI7I32r4pgv8aJ-14w_lE&cv)+|u!`g@z#dqEoQ!WrKk9UEDB}>%}FC=cmAyOTl$)Oo~I@T%ZSRx|ZHq$;jeB)r7uF;<(
&XaV$^;P;XDs}DvMbI5RMSx%&YE#6&NvUGn{*b|hG>(6B(7Q2Tmf}kdv}4cybB*@*nNo{ypm7&Tx!OP&(09Bxh1z+3t!)^0cKoPEMzLJQH+r%AJ?BIStonxQ
^<D=m=)GiZd|o+H@S&l}O|hl+t)6LC3ZeQiN)b%=r3k=ZAc=KyHkbKx%)n3geNVV4%t!#C4^JRpHt6wb638t({F3!k{@4NNJVsuL;ZJ|omo<1=oS1*eyT(g(
(H*}>!ITYmAIbl`7~z>=)aPL}b^_SerZv|7GDdYN(vr*S-KOYz#OHb)NyyZeZ#=CCWF%EetXtA?)p(awvMF=gzvianAHom01UkC8ba=zki%BOkvWyGDZ{0a}
!L;B7#jAB~oXY9v2(9Pv^yRvvGI_3-RFwpa#U~w&5vbKL%@qP^ouUaik?}>0<<;m%)sqSx&gZq~dXK#fdQOf>CU}=FyUsmvW7@V7=bd<kWYkh?)ZLs8dcc&*
jeJH$gWp?fG6{$NQMG*=tSq<ABSHot*={1m9`J>Rk4YLuFNU+uicY{qjF5Q*N@-^}QHjaOi`GH!`N~Nk{7I>2hB8@gh+qt~GvICjn#sDOgpZCtj-#W-#UVuS
|ERa~Qf7?TKNT>b<;V7;gP+7)r~9)i5{sTeOSvTA{NRal-lR_PC+#Fq;W+hQs_S^G%DvJXI;5^4N1|vRr<<pCsH)%BTS%gl4T<TEwR2AGBwOZ3v+If$m&Lki
4I!8dCPS=XE>2EN;t+mL>bIz`G!(-aUUO0-t*nP<a~J_x{noapvR>w57}tXrmlbOH%nbI`$nP*R^t*Jv%QctEL-4P%3zc{owD?9aaLTSW8!_z?3AWH9T6@q6
FHxp{EiGW-@jV#q4ZODtIw08lb9sjEIy^i5?N*rVRaif<fi8tOF$eFof(-Aa-egNcJKxum#01J3i~~Q=#22({2$c|EM+~5d0_rwtHX+2PnV?uEQO12VZ!dKv
AY-!43*X#OH+L&IUyCf)bzZ94yK;h#V|KV_%vX4MGY%+n8U=L?Vrvo97NM~w<1Gizdv(I6Q@KJ7fGLdlqT+=uwKJb#;C(n4;`#4oYg8^=TPDFV1E-e&Ynu6r
ZZ<W33gx-TF0ehvs=06a&a={o<~xJ+k>v6x4k!tJArfU)sk6hxS?U&Gv~AyL$0+gF^DtC^F_Tw&aOWfY+6R0GFLBR-tC(<yK_$z3ei=IU)JnUS?LfV$_jCwk
y$XjBN*HlT#6sU(@%f_G%vo&9pF;B5pS;$#koBlI+KUMd)$c@fr@865AHC!+YC==TsZ2$sZ25M5srfO+f(RDc$AiLw#ZQ@>Muy_yP;<)wOyWJ%FQAYh4zKyL
^-^@eH#Z{xt^+EL!;RRSaCYd5B9E2H^PhP_&-vH<4@EgGy=hr&c`t>cVm@ZLB%p(E-9U+{J$V-kt1I;t@%?xrRcC*}aqhT-Y3E4(1|&=cud08(SNBbbd}VX9
a~~<JYo%L3{CbYPv=ts70hXl-S1(qOBd|;nZS{$D{r64NZ!VZLarNbM)z2L`cA+>mfdLkP@o3tb3cMLJy?o7*K!=Mg4Zi}6Lp!i!k2L(&tP|mfjZHo%BwED$
teND%-$tu6@8^!mzL0<!<kVA&LGre(j}v?~DbVcV3aks(OpTQYXE&XQ;bgWRk<A#72ZG>(%)utx1bRqSJT<uP&qZCYP8zm8t@|YUjpu?XczOf5KNlpumN#dd
lk)N90ODBP3vh*5Fp@#I5|ox3MLf<p#ORV8$d|)!!&+3H_33Ehn7tWK6sh^{Phe-;DCp&?Ekz;~j5z15;#YLi8YUb4&>uE-BxLRFe|szCKN6)zttao>c*KV$
Jd(iC-eaJ4zQ<4zu=Yyqc)75cK6yu|=`p{1&|MLSf12ez5HgKQ@N~^%84K2EgMGqA31-;)qHK22L_S8}7=KhOBm4mZ^O+Ed=MlJ_rOgos`cmZlxwq+fx58a@
1*<)E3x3|rRo|H)n)_?Ig@@Ppea~<-;~QE`BAQTv;G01Rz+JGUs5L4cq=1v}egG{w7nHxzbiux|X^=uKKHUQ#mIg*D7SkZSfH4-gUC(&aY;IeGS-X_C^(>>9
%Lp|na=?|&NOoenP`7PB1<$q(%iv%Kzt-LE|0~lc5PG@|LH0m88geWbA;y!8!i_ppftjW@P?+C@dC1z7ic2vN;Eo^YYOpcvSnnu_PYkG&aS%Zx`|sIzEQbri
2=$MGg}5$#7{ulUXy3P27r~ESaxpZ*Q?iZ>Q=+sRvD9sSYKsdw0yR+z)4zwXe*O9$zI@=)cZjywe3H(`#OJi6?2R#!I_S$`RIx3eOwzH!pSvKN_T(R6ILsc?
%KAlRHt6!vmOtM#`6PT&8AKgrI;{usc7Aot#fE8x;+isPuAbjCHH^O*WG|S*eA}1OH0dxY6$H}4v<=fQ$AXVa9*;IYn@nfUMhw5mZOH<vcP|6?yS_qpFRK6(
Lr->h@}Nhq;&8sn{DYGdj7(?Vw%jnJw<ez**w3;u*{0&o6`g|bAoXbRAhyqJ6@I8qu`(=8;Q38xCYp8YnO)^@Vt97zG{@v}DKWZvBP{HV6*Xe~vAk_gz>>`L
gJe{gzvUZa$tE%TEr_rHvm1QE18{8lrIXfX-&x#T;!tFAP4vlcXY?lyu^~25W{2ok%(2Z)V`E#`#OkH*Z{0vAKch^-5$nVnGHe5TTab_t()U6oPkw<`nK^fu
0sHunMjjiNW7fP@pF5)=>z}Y)3wxu5_Q`Dhx@KhC-5it5|DCu3@W6P~P0dVPZE<&;u}Dl?Pa*8$z&^MldltQgj|X}XU^FoFwXW?ch3EL52`2~Es+{Jxt>3y{
#;H^e;%%dTR&{JeCG3Lm5x81-$3u0dl)EZaE5=qZH;*q^h}wM?4&kHuV~ALJap{>t=jepRDV$i{FLQS8=f$MbwWKS&&oxOrCc|FcCzuqt_Y@*Yl|(<Ucy5PF
kFx5mh|}1y%NoT`V;*zo`rN{Pzz0GYcM@2lBdue@h){E4H5F8IW;hx0V02;%tN>%p+fb>_)U)$u4?_#B1`?&N$H|HGh@&d)<>P@d<YyAw@okar^8+&UB|GK%
CkSkCAi#zk?_`x7-vfI&=iX9U^F>otM$K#TT0v+KZ^$sbs2)@RAr$di@1H=Xq%n}d(fw@av3158(<HjBQhk&oHAC1qRt)}4a`J3@{_9#-sR%S%ySKjUYGBit
K&l)Pv-y*IRLW;K7x)AZbm~2?BG=%eF!S|T(UPL$=Yf7O_m;(17vY{EsFTl$j%By}0Nk24ewxj#F<Xzo(9}C@>Zgg#WPBp)%WNk$&k~2i3{cl*X@)KvfzN+C
nU0VRP61}5_3kk4yNBgxU>c!XaC2mM&08y~KIAR|zjPp<Mps)B$|#!Yg<}&5>Y*O2a@k==Ez7>7=2{2dE+T*M^<~9!!J9ZJj|C5=09enKLWWe($AZ1L9$+Yk
Dl30;TsFy&7qlosxR_-p7Jixi0)Ibfhj;xFz&2q%O0de5P9(B130&Zw6ZOem1M31AmY=K$4#qGNHu^R8edE6OX>)$f6WrrlWoKxOW)FlZqC-}4r?-ZMLuxdS
rU6nsr9{wp{GLU>_yn|v-47)W9_n3=E?lfn@P+NV+s~<+CNYqUj#}~o5c8tTSotzLa;rpItR!R((+AF77wXs}mbGF+@|-;#7GFBV6hhb{_0<;llSmw^IAMcu
l!2?J0vsY(JCbb*<)<l=&isQ&Cw83iP?(y&g=h$j6wzl^Z?Gm!*tFzrlr6K|DMGm5FY}s|T_P?mEPo!_ZLO)@0u_OusJc>er|)6|QW_adqMiyDPZ{d15n;qz
rvz;@1Yf*U7%H@gb3qtZQq=^niS4W$%ET5)SXAC*>RNh9o*RyIVl@F4ZJIGrX*%J3h*s>FSxyvWiLY|z*n{>z7a#tT7Z?Kx1Qo53K(+p-0}y@L`Q(#y8a>z8
xFnBQlZ^0O$|Dw+l!MvNGUM)CN{COX+@#K+FU>zU+6&7-bvsP1rFzUZ&{b$3jndFGwX9?TZKBtecUg?6vR^d_7(XLnAbx`Ni?vEYH3@SNO!y<dTBo}ZR!l<5
e5nC3RSeR0$SK|QoSP3Ri1rw~jnt<y`FLslyTEgFqU=N$^b%oGpDEQYj=ZVCm}b^hS$NJnqc$rRf$&8Q(!Co$Z`l-q9Xqi}c4xz(x8BW3$SQ&>%6PHqgvtu=
HB1`J1uf4k8@I`@VWNOQnVlC6mli&6TtygJJW$_r|Dcnu*J_a(>pUG2-OWIr!y}0_-M@pE6}S@+j0z;uJkac50PgHhD8sKlQsm=bRO?YT*Zj3&=^gp-{vjIJ
;QKFjA;yxFP}%cceh-L7hu|Wz(laqq9egmWgD)5<(l;QfIYVc9#&-VuX9;l2&yf$5b!i6K&&pIC7G1)n%lOoo&M(=7k^(CcOEogGAnHgFI-)s_1oYfCCewl;
o3LT`MwPEQq=WJ&gmb+wHct1{;O)%cNQ^<e3@sy4EiRd!<OV&tkU#v1a4U7pH6m}K@X~l)l!(#;tIF3>;{$>@WOz36fZku|Grlkda=FXqm#;K3a8xJ4bzfHj
WIfrg7Rp?@C^f4S^t~n6@nRy=^n>~slpi^(KFWybd1sBdwc{(Wa>GDFeNXogHhtgPD@F1np!Pd%hkV;{6zdXlVs&P-RrP#9-6ox*Xq1NqK-owqXPk`7BW^SR
fA}$%&gBA2barogm4(ON3}t@8uD?S&Z^{k&CWS<7p~7c23u{t9qP)LxP=YS`+Idl#&@7;bilzwEQQ1o=X;<)5KV$=A!#_3?Dqm%eyOi1WFK{XhKq+Tf21b@w
8edc#S3GQVEaJ~(OtaVt@bWCYYjG+uzEF5FR=3YRp3!b^sKAJ|b3+ABFlH@@c-Y#ZK(1Opyg#XaY5$^D_tZscL~={GgNXWK5M2m>ikVeag!q%*WSDpbFTztF
$l^L}C@YA^sy+gMPST0I3qtWF^r+`YwD^mOmvSFu*7*}*Qlqa9rUNZtp@9K?hVV70;3SfS`4c+kb@1w6SFkbR_a1<9(U@+9-^jJqPpv(>qlqx0tv1vX@E$5D
TC|aK$ve<@<*8rpu3fTmq&Yb=66{y#hm~%5{_xWRw@b@F&=_-|_o5pB>1>K|%_egvw-}0$Z%Oxr@!v$}dkQfy$e$&;RtNu^l)H0M36zB=doW!E>6{rhm8PJD
Q#l5>bO<+RLhuuUp^9b0z2j3fPKZC1d{k9YS)ArU(0Umkr$xaYLIf3vz9*l}?t7MM<hTcys`Mh)58`m<ykupAG(2a5DN2hJovULMk}P!{L2g=wj`iuxtTolj
vjI-BoIi*)k!W6+VJcg&A|e>JmhN$0X$5rS&k^@KJ?uYfaL^vsHjIS^VC`R@CrOp$ytVdE$<M<7$u2RExh?Uw9zGgAmZOsS`5FLY`S^P4A%ZbH*8GbOE&~HL
;YKnzI|WuFWoAzkXX)K9t3fKIQjd(G#pH(5PWxrHy#&jy|5_GOEfDVwvVFLP`!$xB-;dO`?yrGyDBgM{=%Te9j0yK+Qw<_K>{c$&LDDjHW>Su^2xuu#?(_P=
+IapF)ynd_*tj1@hZGyjgV30Qk@4Ls8N9z4AcQChNgok|Pt<M(UK+^zs4r91ep5qoE(MRQ=n$y5u!kP6LdZAfzsnXlB$qt~591D;3wCy|sM^d)D4i}*M4$m?
v2%3U70G{pGw$Iu2j|2+*(|At)4Le`9X?a5Lv|yKczE(ubUU6lCy6{6p!09U$K=~KUJ2gHN!b{NFa8k9VQZ}_J;rDfQj~^xkS$p)H^K`mjq%2Qage?PFp`m(
%`MZ$iAM;aISb__H0qvRiPcqHxb~l<l-1+8pxpaWn`bX(^Ib7A&HkKp!>csdV{YS9FR(Q~;*?&)2-fB=`zze-SHWP`489-VCJf2Et@*4byQ!%hY?H!XqB9Vr
7g((Mo53NZAbC|aS`Zh%XCUUgrGfleODsQ*+4H_fN%Bt?eI$O}qb7_8Iu&>bPp{B7@0Bn;7Sjy=jnA9CJuB}KaK#Um?^8`bp$*1sHi9&;G1IGv9R7y8;I|f@
oL!4`xK!84F6Ulw<&BSNPjF!&Z{ZjQj|12^#Wbns$YuR9AvEKO`g2!CXa&FG%rD4<7~VqmoE><+5QWeJjY0=<{|%P#qN?m$O~jV)SW*?o*or|*I-IOpeHWUh
HZlYnCpk;js$AB$6Jtgcird)4M&l`Bjd;IH=~rBPA{d@s4?Y9aAE4SP<e$OknLzbK)E1B9nMj>1l7ha>e1gnR0_gNqOa`~P@@3*cVwZx@ZQ@Gv*Vp;&;GG$N
ifPq2zzhMc`GN4tiE;Ph+T`Bn895+nz2O-g6uK99ya9#a60O$v;Q0uK)$TXp#3}{;Gv83`BzU<siU1kCYcTU0lDULwjNAqhLfFzHM{eLY2JbKDNHUiMWB53K
k+VeO!UY*045=?@O;t#_j(S>M_C7muj+~b*&t%)dR@cyzh?;18!&aN{J&=-N@e+0{NG;1`dLNsv{39h*WbeheS+>zbjLN6TAWpYs2E(k7>7xMF?Q|yMRmVf^
gxfgdQMj%zd4b!U4q+4RMqT@7b7~Hl1RZ-Wf%8K-hyk`e?DkOg8n3FSETpl9zoT8u7DBp+c1V+WmvLE1NF(;tOne6(r`8B7F`Zk#<7L|Ldz+=W*@u6T$d#3S
MZUCg)djbz@PEnFxDu@p8o3b18)vc&rzbfn$p-#Tx4nxsd@Y0SY~)k$wfmfIu2e3eCoDc3G1HA7e=ac2!@yt|tHzMGhG?Xpw;03BhT0Z1!8%VmA1R0ZbWz-7
wJCMVv5@Et#qMMXXnDPlD=)7(Ah4ztarbEYULef9t$nZNXA~~tyK}vO-&FYa$OQ;r@h(<(u&=I8FFTUd_Et>ThBa4B87Tu9WZm{k6XDwl)g~)#$M_{cgCMY%
Wzbg__61j-jBY9bTCe;@EYPsW&@s&hNO6~D?q0)Jy9*bFu3}8;ze&&b1dvM=X~-MPZqybyNTKbuXv?er0Ai${TR6&JBEA$jLjrib2gu$nBpHU}@l}^cnGOn9
YoThp@eo(-X39(w;@rP89HzwkrnVW4jG4eF6p1Eqw!{?lYD+5l_hrVQcVwil&nk=B;`(pF2M<Qp)3vrqNB#vaB9}^GJIu%dlOe#}$&dIzsLB1v9}^eDU>B;;
&)Xh7C0%mE&jnKZQOVmW9o07JD{Ma{WRQPJPhbCgMh=5{L)lMT!VG4hhb~xM3j32n*CY}_$@ff!nk$T%T}udeA__w+M2jbDu0X&%#i%5-y}Tx&G#Ttk35NvC
Af7E5L}|T-2t@~AV|yyz9dKYps)q(7M?k7kVQ!$w=kkUd&;m;<)sqCf929qtRphQkwt<>a*sp*wV$w>ZK7E(yDSu|jf3N!VCofX1$@bshcdITew;YzlGF#X5
7Ub%1W>gUI;@IY-IE30iln3oD=WPF{paR7%5C9zEmRN{FYK>-k_B*Dzh^M&dnu)Cv7iY2if$+$-N!qo%7Lt-k@yIGRO3;thQ0D!{3;EU*_I`W(rsG*XLC(C)
@=MbTeE_icbVRCMQDTAIw4TI8LJgIDuWS7P50f&DZs_wl7iSl;)BS`66cL(oWiszM0<e}`KC_}ja^}^0dGqDR=acl3RRF8@2q4K;RXy@vgOpMe#V6;w^i8MR
V-mbCJKe7RdHmETs5IfJkaOHKb60MY7$)-@SR#gvJFaN#^{`nq6e}--jLBmY)pfv`b3go0`8!)Ce!<N}3QIp<_=olECN~xj&}47I7KxSYzA1c!$*MGFAypv2
zi%rTOeo|~?(LzOf#*l^nOG7BM=n;|7fw9o#31MdGO54sr@YFkfHeWkGU2WTVG%9jgj#fEXmod1LKmA>M(618{7+ouZHbKZnFIUcl0lYY#RJPoiZKIbfT(Q7
u7LqmV)2U(JwQt(FaVd~iJ_kgPJp=X@wQ9z>S>*oD#1qe#<VEZ6T^*cmjbB?EVg|prBSK+*dUfM6%PTQFOg<;481mW>$MkE6S^OP0?gh|Ip307qKO2I(2p#o
10+gh_-bFZ5w?)<N7puT;LLX93?<o6G~Qamwr8E(mU{_P!eJiLU4e#5?SP}pJEjPU1)0Y7?aa1~X97Yn4(%iqc>I#%ov<Q}9OeSh)ZbEhF^08=q!wNqv?e6%
AWdj+#|P96#kR|Rv|mUz`^O2Rvwe!#M%;qc4{yrl!DV}SW!7#3o(!tpu^KpC34!Gk9;(D+wa|!9fM;MeB%lP7Jdn%10ORZ^L~JPcUQnYb78jd8`URVWVe^(%
qrvlPtJ6l)(nBj@P3DCd6n^OKGMAo?*=VjJh+JH>B*okoZ7qnYG;IqlU5z}CSF6aUewA}*C`4MT<nnkJ2-ZG}#?ny@-RRYA5!55D00{)gX%;U}Tn-AlZ?`-}
g&!0Maw`??YCIqB8+~siK-3Nq`L~C9$#f{Tb97iUjdn?Qv#wMxg=ZkX9*-fs%r)H*NhF#<ghGuFMd<q6NaC?>c=iop%#C#^oqt6JkHh(7Ra;ZpsP%h+;kVOW
P{yK05C9><sa}g8nd<jA{X{sPC}mT0H~m{3gh}pQ-lqHV!t^*6x2H4ImWjO6OTtSlf=6f|oV+Cuq8<?rz>^)X&bWO;zAaKO#GPaGbX&-BX4LJ@0^c`u)ju@X
N_T4~$H>&$X3N{fPQnQof{{@g<c8%t3cJ9ss`gZ!B#}-;^VzO~|I@hKgH`ZV8gb3nGf%IvrUcNh{(;}!&XjNfj;o(wLj_y-bs%+d<$_YdXT08Zmr*R&8dKdW
D&8QVwe!Q*<}tifMy^pl8`^2HoDVw<bn?w@_jzWdkfer;fX8%Yj%6y8pbN)Ro=6?6R;iLFmW;@&u3PE@=c62_{srzftD+;x8Qpqxp(9~$s|F!%>d<x=hi~im
CAJ<u00iGworX*ch(*@Jn8t82+whz3)(w+Za51Xej^9amkXi0E=ij$A0o}%oBd!o#`~bidreK`3$19(HT}cV$ujc-x>4l1QxRd0gQn66Axt$+ICK@AD)O;$y
38V8i^#5dXI#vl@m>N#Twtu;R1!S299FoH`uNL$X>cRLpgtZ6@`nzToXBQtI>a~-hAK;$QRkSt_-pZzMQWKNjcBAZ9(k}MJ)~WU!f@7iQcjiV@BZu^GZOb6)
K!=}{sCQjTzop%_j*9Ds)kRc~^){%tv4UWM@y(3L4Sm`RIubr_jn{n~s39O&O0nejkI3A)5!#bO7<A2Ji_{HQE`OpQwJJirh6=ByvIRv^*U;#yY1Jv!29Mks
G!}eDYI(0f@q#;R#47COMiEYM4fNM?60>j)&gl+o_N1leMk%bp`@*Si!#W0}r4r0PFq!5rA@=;m;>dQd@B)(j|Gqmpu0J{s61vG*2llKPFeb8x^PiW?d#BDL
oWW;DumMhy7EeXbt`gY1i<5U%k$VMoKujpUI~30xk|UxX#6yZZiggnDj3iKAe$i!{NEbpY*h=pf+pa653EeY%Uav&?o?@`|&r<CZ&)q)<yMw0h5i3vDLH}s4
=R#R5^wsqu^QC}(xzUpt7{5Awxb$?+DnMR}DNR+<tOc4LHS!p24J<jMXP+XejdHol42$O2nQrOY#P<wCrGi}u7E5P-{6L|~->)G~X<bJ9)7Q~Sl(1M%+SO5%
?3em;kSXz$)PZ>m49`M+$1<L;#jK7-=j<C$&hM+j)o%Q_jVH#Bv}0g-`;FPtf4!k(VRHC{>i9>w*YV;ZB68_wW+2X_C!z0LCl0qzQ4hgZh7ch%f|vzzmW&M<
X`r$`Jj2YGWyBHm(RA+S<tI?xEoE<yp`NgzwwSmK;?sk~gnhg3jwGTZEqp7ThZvd0_<mYjJ|sI~Pgvz;r5?nv>?+=<IBbx0z{3yT6m%tlF~F-Oe!P^i*$dK$
ooBcaTQu%rvtmyi5Q<p$jY3SBI7?ps7`Z8E*IbENa0m79(6$d}W=V(G__RGzR+eH0#Zt5@+WJ<i`tjbQB6;Y*HnPob5RwD;*%Y)M%d~Vk=<kD%ol+L4GZUh#
ihRlEuy@0VzkZ~v@O2pSnh+>J4NrjSw2L**P#0y!!uG5=Fl~kpe1fRvV!hYs$NQN;y`sPJxp-g}OcbDGpwL6Bv~AAciiG>Q)R6M4Bbvxpg@73fiNkFRgSgU~
cY06<INp`FYRfz=$oo^!o*(aG{31t|BSv@Ovd1GdyRR@_LlXaTb9%buhSz#v&0E0(la`JNkC_nPoOzT4S#*h@aV^;kDuQ5;%3cvI!3b;Gf(vl=cBH2xXd9_*
9K$8|rm2v$%4Pkfu7L%L(WOzA;L3jwRgu3*1+;>3YQ>1*RZT`8*v-Z-V4SaPm3AX8GG$l|okX;@VV|7bk}bEtYcj<lYeuus#~ST>Hyj66jkFpmAdgV#SA5fD
cPycwr+&cAHsg)@+4E)bA5mfVyowY~V?671uSJoS*DBr6uyg1Noo}jLug7pQSVT^mp{p_Y1h#CIP^-vCjZexZWQyN<+5lllSX?WHiGC|OMH~k+?df7M<l~*q
^kqAn0OvQ0Ps8OdCua$E#bd!HF77c6p3HW<6OC8W+Xu{Lej^llBuQf9`J_bk&YM=nW6_PEFS=!QT5fCuX4&3zRKMx;0)n)H7hg7H%QBdzo@uOXXN1L3+s~bV
O%_ehdXRE=HB<8pp||nE=*R~-2%OgC2Iu!#E|uRc;?2$6`D_}$&us0Zqn>b8L=02nA9rYFLy|ijUbRPQ^(#aa3ts<V2jH-*kV0s{s<nrBLF5fL!##a5B=S=V
Uu^geL0G}kHiSw&EnF`#oiF4Q9rb{!?J=FflGjo7wV`PIGFtqZbWF#b8KL5=vx<1Yjh#=fld_M&;`J$xrT-~eDH*nUWCyZ<Ch(LSX1qqCq5yJ3#nvYka!;A5
Q$CIrTe<8+dD>~*5Y#V#H8QY9AKf}h#aP0JVv6e@OJWJIcR$fUBN8JZ_Yaw!T_Ck8t%1jo9NBy6$#hwZJBGSzuc9k15If**@+eAZ>Ed$W0GXM85g?o6UQl#H
7#&egrZsgm;FwR=x4`0F=IT#100QeBzrRmYsR`WNvfMnz$4g_jeBHeMwjcL)oijL=UrhCx1}9?2nxgXAxw(yXnC+3gIb2462pZNpy`n8Gxu>O5NQNYD^+_b$
>`b(?GF;)-7?<Oxx{li;JA{Mi+L5=$AzGd*{Yl2u_nR0~ZsfI<b2~Q#x@k!$;sM>lhiaPV9xyRqw<%Qjw7J@Es9B%WqZK)*p_Xm_Ru47x9@b?K_0WP7m%@_K
&%ntnVj4O)E51-N|6$c#@HF2J^ys`y?=25~UVE!+<CtSe&eE636E_|IuqwJ>en%MvK3|dw59rI=$I24$fzAIC#<@GPI|+C{3RJ^7tJ+RN|K9^t12IR2(@@5}
_SKE~Z8*j@MLmtF7%o`l_}dpxK3_-tb68X#tO-+?W|<4z*eTcB+(Gj3Plx9RQ{GJ-@x@>dKxX)!FS>;|zqqJRVy~yEnG3GQ0uteaa&E@^0u%Oa?Ok|9YVZh2
XVUOB`<>PMnjwP+q>56o(d45FB*@E>bVd@@yAPi}$=MxB(VX3d{Q;}APScDLv=_#e7q;EWL965q5hF<K@<PMAJ$-#V%gEhu!;wfjNuq1nbb@_o@ev?jmGKEn
!{pT~ilrv23GueaDR)sKNr#T2!0z)iz&U+x#{t{>Jw%6@(IieGaD|DZWE(47Qh53>EzlEwk3bsZboY^IczBpJXo%dwVJjghAyb0JUuqH(iZCq_H0vb(K`iO2
?g%l-ZD->Pi`}GDq!fIuwzFvJ1<XYZJl9x&bqGG-JX-uC|6G(E$)cEW4X%H>8AxrH9q)Wj^7=)XmzOA@-J)Y;Qps$@PNohw73np;R;H4;ThyE5&sz1aQ;=i8
N6_(V`8SnueOjE-hD_frH~Njl#hK=3JS0~ZHgA?zu9&}U(GW5SUo!JER{&E*#NplOYxWDoU&lIOl*SHWA5LOI&aW}=!9sUj$N-De21Qk>EA=f|M32_DOc!ve
*c<X&!w8wc-`i3Ad(W?Ugl7AG(-`x@sHu9=;Gb3sR^K%Dz@IOvG5sX!^b766kVaFV*ifN9+Ox=b)Da9}3Uf04*0+-mSMvJf{v_c?sZpn1TqReS3I<N8%i~a_
!Z}GSzq8#!JnBi2WQmY;|K{3pN||8*RBYVU1Seoh?MklY^zEk3<sop+*2<!i0L-$%BwauDINVL!im_@}5X&g|*<aneEsqAIZU!u+FIhQQ4L*RM7jn%@48>kU
_mtqea{;hZXK3U`aD7S(1i3m~1ucZ}Li-}SzhSZQy0*9#!7Sw$kwsT40%(MQ;X`>113;N+uaqLuS|n_^d1XGmk!WLcE8QzfP53?ZZ4MKO1n%5lkD7YCQ*x}<
-=}JE<X=orMqO$hTYkUdnaz8LVuScMakBbfrq*^I#OqiPOIus<k*_@q<tL3BF74SL(A)Q$wsb7+sx@LvML@e(XcHglVuyrdEeNWHWhiK`4GShGS&GNyv6F2i
OY}=b>6)#;L<l6f@lo%8X2)(dX{v92!ed@aasx=(A7T=k?b*3)g&d--0<M*pvW|^Uo}Vt7@|3C*qqC9gi@2I#P@cELa>8<OO0{&O08yP>PJ+GpAT=6t4xNCg
fxU4k&-X^g<Z~6Wuy*rj;14C+9QNHj(=QpR<r*^=%YTik(7a%tF<=c(oxBaYPr)(e*k6ffl&6OIhv4+O*t&LhV$lcJF)lq86mfS~rJYVDyAt>&0d!WnTl~&e
!2=(Fe$Cx9SN*2y`hboC*#6ptKBnNQ_epE`yb{(<v0+HOuXZO%%~s+da&SE=YvG+j_L_ZjXqRa|YwBJsD!^)+*rQxI|3R9hTPL)AwO**r*Ee8+wma^xxav=^
LvRP$SL{O#2S-6QeV2MAcxx#E&@<T#1$C)>8Ur#@l%2+)UO>_ay*El-nrkdGzH=iiPB;*O+Aw&mmpu>={g1<nAl-m@!ywahl$G)k#l?YEEk*Dljbc}umYi&l
#b%qVkt8GV5Qg2B%T!O*mO{Q0lFY+s>4_Wj@rhyS>krC=oFyeN8}X9njsZlHKKuLi8>t&xPvo^EKW}|F^PxU8MglJZ_TE;!c!OY1OtZlmX*q|Y{@KBsm=GZL
x6}wRM5-4nj}%1G1=;^X>GtZx451jP9CUuuqvvf!vx5Y(*b{$8lL<=3c`;8z%lgPLt<ai<p7Z%f^182gAi{2WQ`)6G5sFQO5!Hcl|0<F4CQbgyQ6{WkI54pa
^#)rI-g(eN=<>tp8~U}w=bk9yzu)D*5+9wh#$JXjY6SYeSFFSf7K$$znLsp#=a`Q#zRjJr-Pm08Z_n<G6D19&46nD@%6+H|zY$9UXAsp0E!maoNh7E6CKAtb
#ME0I?YQFd(70%~wMi@!P&jocynU}(ty9w_x)s1;NDD1QqS_6WasX><(t<1SRUY|@05BW3xHTt_Uolvs28S1dnT~t9yb6Vb%Z1!4hcRT~p~8AC(eOS&uvT@t
CX@)8Wq62JJWmroevuA85HDcsrzq=1Phytyy|7GM{leZ`klCK72@ku?t9-=#u%si@zCE}v#yZc`GP#f(O1Y+Cfi6*o*?`I3rkR0td4tkd6a%=1>Gp7U#4mhQ
Eb>6jnat7$di{H0;p(!6y2c4xXuE>O3y}9XzHrh%#{5DLQF!p9(<lQC`RvIYYX~OyNTA_I&D*M3t(HX`O;{ps=c|$qVEoX%|2!HhP$vs~qERiK{plM`DX_*e
somx#dBKdTNy_E!AJG?jYfT;D41|_?Ndh{1r=SiOvFx=bE?Q;gah@NH!(gS!Ri0*tz;C~WxQ%?^8&qp29gunlicdJe{T5t^nDIqNJx+pFp_UW1r|(EZD`uGZ
o2>vWFM|DL%OcLR`PA@e0+EnJgvr*8lN$JL8<FA!e&6nULV8E>5+p9qqH1@5BNMLQV+yb81{O0QfTT9b;n(vd1FrJqP~geVDk6gcwNpSveN3j7)6lyQ0e3c(
Z#)$N(J=DnbiAli+dc&|j=MAQcST@fCn?tfM8YcxboDronO^z@(2&>5Vi_H;pF=4r?B_R1AY6Ebv_)~m8$B0oCtFTEr#Kkz;6jArqo>y&h6S{y0S>jZoj?6c
?HAV($<s4Hdp2(Kd%0ddL{~HwY7g+k1stta`~l7!H35NI>eJE!dH4d+4W@U+*f>G<3ic>Gq33XH-p#(76Opu@JbO7Rf`vzTBGGaWBtka_N33eVtD2K_e*W22
J#y4wTDp<hD<qmZ>BBr!VXM!jz1dx#kZTxX)L&178<LK6jQPc9l_s8>?|&fw@*B8kQiKJ1<<sD4`yo|FtbK2qGXZ-FX`NUMn?(KO4R+%jXiDa(;-U$G+<d><
jYa?gXW_MjQ~)HogYtnB9|kmNGRjZ8t^kTQ`Q<U0RzKfrw^h=cnUx~0@m+-ocMUfID?Q%E*OcN4@TE>7+H#rNwQCNuN8ukCdH<gkYSec=zMSJ^49hT6v#5(d
d#b7D8+8+Pa8yiMqG!EFPNHT>yPaovcPZQ|FDle)(IYW+$ZGnkMXdzrMlkE>CP9%XuD``)G*r>c56Ulf!t!igSfkm+CHw>rF~=zP+?suQ;1s=6H6g)ZVs{)_
y{+H3`cPTA@<ZJnwL07+6o9pA)pr`{6Cvc{dASmMo22DsFq}lt-|bSFUX5Hp(4Et<c1dHEhD}#mIu|&%aVg0L;o70W-TBG@dwd=<;#xv0oyqS4BTM8TmuPS-
e&WQ;n?eGdNlV=jp0(CDb{|W{%S(Yss`y{Rov`37K<1e~WKI`F_-(Hyx2ZSnFsCS&hnsPl^SA9>xFeMShf1Ndta!A5-vFW<-IKS5qF?45hbwtBYT|R76XU^*
L?R;>Dkx(FKoe71{vxkiE6LTBfeKa}j7bomPNq3EgcC2m{BDKOK1>Lj;o#$3<q8CHl_*Ke`H2<*{;OzPLXrOcOue;<O@Y69%P~%dRjT))qO$`EpR%(_0gS|?
)<vYexnQPnZ37%vnecT~RqN31veSW_i@R15zdX(f(hZDTvEU;ZXZ<KH&r}PLmL<+xqc5MpWaAC&lK^1Yx?%DJvD~VQAq1fRI6?q$R?ln|OSt^+NnfNkOin(t
V?VHcU=&9|qKj-Dy+rYodYH3IOCT)_IgWt2JvE6sVGG$LSjZoEM<kQ%cbUkxLuq8v>ur1WwJee1&6%Au*k8z=t&Iw$7|NXm-lMC`3S6qZ1~<mW{q&xC{o+CI
quOABS&;9;8_`}40Top6$&S^{XF}%dTo8A$RgicI0C+xHXAZ0Xzp|8HK?Zk9XUKbS-;VDw7qZbUWj%O=SPECdA6vfsw+2@31>p}Vs?e+j$<d=lxkWyV9m+`*
yW&i0??A-2{*4wln&9&%UIt$0{x5(QJ+f7-iISPftadO(SVYt=@W%enkJ*}BQ_q#NQRnZa>Ax?5tbu24<{6-dme8(pqkSi;*f$X7KOjcrXt~zzLJYQhlRJst
z5PkmutVstdz)$;gB{eU75aKu$;-+OgGCA(Yqk(1fg2xrzrg0HG7FVUkvus$sWky9k4;|}dlhLIdmhCh_E}`<ZsE*m#QWG4a{AN&<99E`0xHXbl+(?KJpUv3
%$Tb^QuN8TCNY*{WMhw|;M@psRiET|MfhD2?wnihxXwBCFm}ZKumV>o{?iih5z`xiQ+^fssT*4Ytu^3cP)B0#56Ya*&7k&|Pj(OzC0-~*TW{|KxoDnjO<@D0
%g?+dJs@vCgDG1@j2?d^Cn<C6A_AdrLsjhj>zqihEcwZ%kzuTl=W*9V+x$$|6I8`xhB$|YD;;DKZ={SQ4H73nkl55brY;eadeQz5IpW|!LkeDPbAufGpcmDE
U43O4yJwoDE~4_5BJ2rhJAps)ss|wNR(g}xJnxYcrWRQmq)M%(1KHXeJILjPi%SVP^?1-5N_MmVEKBd}uG3UqJJCdfh;Wa8_)(tpAusmX>A^z7o;FAhqB9Ok
ix4=WXI*TtEYTVE%qkP)<tBznD7ogVLM8zSa(D=gg9<H%Lhlg{WJv5PhEj>=oJLONCue{@KPh1UBb`%Hwa_-{yZ@RI_!|lM$%UH1{{$7O7=NgF=!VMV1X!Db
6=aG;mBvy~izvBo>EUoQE}a^WsrCZeon%?CmYKNGxL(_cz3ublf=E>k9kRt%vQLV@*1J|~I;6mttjjcIwlxQxyvB4fMkk%C;UPyotL>jAKBcQAAn<pWw553m
!rUd;vZvEjb9&n*CqX12?`k}_Z&z)EH_mZ0`Kk5f?0;nY24Q0>j3_h7j`*{Q1J@8!eY0VppIJm-A=@cfbCL2?f63KpPR`8B!6@e_*up(~Ipy^mDzvHAm^!t+
$o7^JB4De-I@=iChfp5fk(Ym`R+p#?hD@}AKya%2wQpw~PCQ!W%cinzBvIWG4LhNu8w3%=f2Vr)aN(pEmjRJBn}|_sJvo3mET}_HZEEL3=v&ADmCSsstJTvo
A<vv=8bQmXNKFSmz>sV<RsvyTYDRLO310pyr{gN$LWj`+`vSF!di$!mCDK{O0kdJcD+`(XCp#Er(w722G?ss)2I48&ugYzsXp87bu5Ku6XE<D$zq9)_m1T|z
Yo|j;!0QdqG1|$90>-77K0l}(a@APy)TErF{*rA`c>n+a00000y;$H<)uq6o00E)24fN+YCT7TuvBYQl0ssI200dcD
"""

if __name__ == "__main__":
    sys.exit(main(SETTINGS, WHEEL))
