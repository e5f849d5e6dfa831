# Made by `heartseg kaggle build`, and never edited by hand: after a change of heartseg run `make kernel`.
# Kaggle uploads this one file, so it carries heartseg itself: a wheel, checked by its sha256 before it is used.
# Experiment default; 20 epochs; heartseg 0.1.0, sha256 7a27714309e32caa1da168af968133e81baab4ee13d8053c2605352ec8fccc50.

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
        done = subprocess.run(
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
        done = subprocess.run(command, capture_output=True, text=True, env=self._environment(package))
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
        process = subprocess.Popen(
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
    '{"version": "0.1.0", "wheel": "heartseg-0.1.0-py3-none-any.whl", "wheel_sha256": "7a27714309e32caa1da168af968133e81baab4ee13d8053c2605352ec8fccc50", "experiment": "name = \\"heartseg\\"\\n", "experiment_name": "default", "epochs": 20, "processes": 1, "stop_after_hours": 11.5, "resume": ""}'
)
WHEEL = """
{Wp48S^xk9=GL@E0stWa8~^|S5YJf5<7pl609^nm61-q2m(_Ag*iApA?)F3Fi_*NmAj+rYN93zl-iq+4iJFd==EDh5CB(N7Ag#Fjy^zei!h6D2N<fh*Rt+S$
Q^JOkIk~F$K&aVcILIE&dHHuDE{t-@6#^2uU%IW-HmzU*LQ8COFoiW4rBe;5JqoOOJN%~oL-WcoJ4US>{C2QfI+dVx#%Bxry@P`z-|SjG<12jmC^F_#EsPf1
a)K545FSj;Z76u?I);?4)tpx2i-eLr`LuB}Lbm;&K@S6PEprC#9XWX_N}JnXJ@317*v&gBvoj=z825su{vxl|J}0&?ej2`f2bi6{)qfsTH7OXpp3?L&<ixlU
NRber;ljeV+3{Rf5PB&Tq}@=;^{&nAuB*H1m(syONjRJFWN*Sxm$H|TY8kF?%JgMxWkRwq`jYssvyJmEI%CR!L1$LTYA9I=rU|iod3eUEI13U7x|?s5!qr(4
ogrV#OI7X^9tiywCw_CT#3rF#HZi)i1%=m*mYk5#rqs(Yju+_GIc{CW7?Eer-S^zRfQJ9F&X8j%6oMKF_mi8(?0d%e4cWOPq1%S)laK*KFh^A#l-D1LwqvLG
rhOF^jxxhjl{%+lz8Y}0u&INOWtr2`Z2hit-YNby&Eaed3t4AT=2AqQPCH=Q{7YTss46uj)%>j>YCg#$^B2|1v}7C&<x5@ttz#AEhv2e`q_#*jv)bMIH;fN@
B+W%&y-G_bLzu<N5uen|YsMbr3;0gCDXs+vTcn{MITtgKW&lV0%Cu8;7b3K$<hePhiHWI&$m452G5Rg17Xysq2g0k{05gVjMZTjAW_zoJ(D^8&#LKy)cnJta
YC7nq1zBtuqnT1E=kCQS-mlKNuJ|saQTX8Vv;d3q?OQc%Ze=B!(b(y>lx+7MDa`!t;;h)daPNeSAdKxop+`}$x3w$!<uJjs*H0k<Wl=y?4kX(=*6mQ8&rq#j
j$wN$*@oYW6JNC8tlq=6d9PJj<J$5sW0`^l(EIAF<G%py<YTe+3@#!piw$CINh3M&*Y5kkJBc5Dyjx$J<-fF^1LHhM!r>{VwQe-n+Xm?N4y5Cppb)ut2@pU@
S9*X-_QjlJ#V#U$r`bcz`A1fyjo#0LIm@aEoWoQjr12m_Y=4)!0yWx9>E8^qN0QsY{M|QnUe7$woT>*`U89cy%kqW*kA?V`mXr?%8YPbcIEKmY-O^8&^S+nJ
SY4Z@!=NP-C+n#HKh+UxY&4U4f9TSAedt2sH(W6=#xWLVv!nLIU7bmSS3?dBUob2!u?Dmg`5F~?VLpOp{iz=S3*dWBb4qe`9!HKqAOwm(@rh!^Yf6n*PbD4U
H9kJiHzqN~a8<8Aw8^lx;FX!WAf_x1JQxB1*oie}8fhR!zChw-A9O4nTG!F%S%|k4v{{-%8L01$cgFeA1ZVbNET*3dn#I@JVM<031tk8+lpPr3;wgf$doO{m
zm$Ve{;<nK7z@0Z(Yfhuym-w7F{Ra_fLYc!)n8?4fK=hkqPl8t)TyO)Ry=8`hTa|fah;=VI1%mIxgJ6HW<bT@d6O@BH3azfq#(HBL4&Cmw53}ntB4$yIC}GJ
Dug@6j35zNQwiq_UrtdwpAoYb2K-fDY<|$s*-NTUlXH`)UX7ye(GD#C;%#EZZDwAuf@5Hq06zpVntr&IWeQbLA4XL%+o1y&3>J7Z>q}<<GU2GNRPh8;@FyKZ
Gs0yG<_OAG(X3o!Di&cm>L%^Y?6Ojm`^wy=Q69*U<kG;Nn1rCFQ$alI7SjJqkE9>jOv(5_ld_f-fl@*OnD_EwRB)-DaHRHf@$n3t#i4iqH9X3Kp1p?9F0E&1
YT=a<03zv8P10*-MH%wx5?h>Duo58ZyDc8LI#czQdACMMo#_1ieO5|?p5cuJTaFpO)|E}*z5iQ;j(h|NK$VGHJ4y>mv0thDXzoT{Hr?=#^WAT_F1o*{Z9BIS
R~u$Vk`RuPp&#`!j`$`!M0<g&JWAb6U8ai_4m_k=$e>?L%+!%+%QFa9G(Q!PgpQlEETm|`G?z*eMhX+{v>G+rbhwgJ*Qw_td+K@eLy*_OH4DxLAM5w0+hdOl
vC;CjPH;mTjjx(PAmZ-jp?vKc_R5IR&n@Dc<Y5(itqNPSwP=xw)?fTxOd+T-Kkcn6akt|!g?M;^Az}y00)~;HMUJ$O$GV*0d<yb+zbRN4qiXiLu1T)<hve=V
CAxIOBt^ui*_b0rLW)93$!BIu>WX3G+#83c!knC|LUKcqQh;sGnYs^{@oLO|?81Lj(>B<@z83?YMGwnj8V1)h5unhcfSqY?p7~|x0qVkL#A>0OSDn}nGHb6?
Q?JGtm0KV*nkLY%Wfw~KPs)5Utk65FiOcirJY)+k1pPDwZ<;zPq1$PeS5vnc`)Ul$>T9$+b>UsvUh;AAc6*^APolSqRQu9OHE+d};J_g?20fJLaormd!?_I@
v^&vbSaO+%Fvl5F=G}Aw&hm*v4IiS?#H>&|5%B?oJ~?aJ)Mn<O?XfIAMaqueJyO2_K9>AB@XBq3K$y2^YV9vdw|%<y0z(LSU0J7Z6Ut!~^#aZ$xNNxe?$(sU
!N;Gc-*6Ypp^;25*lNjp@hVbg^5}3Y0I>GG*uJ9Kd@+N6!ZwA;YitODtuSiYtd`tQJNT&Td!cB!j0UQ0eVt3Q<R=PV*i5!ovJTQVSJ{{!>V^q_kYJxpn+QeH
${Ld|E@`GU)OV4iHX~|$s`Ly1j87~T&SmxkmLb*EjbAjacxW#HC6+^qR)%lr@{O+j1SWk&ODYz#6KKb*%qN7!r*!p$e^W-33Nn;kgA0DILaJg(fMX6?{Rc3i
E?oWA;*RQJxaf2nI0PHo|7D)fq>MB5$d@jMLP395#6$d4l!fbtNI0+K*I=r>8IsrCoPC}qR3jl8watBUOaVB_Wz7OZjv;EaOOvNhYX0{KpB(g(zT;#YvNNZt
z`B!QtNOB2rEM3rr2)mwMtDING4NuM0e+!<XI4jjH7q^y=9n*=FneyNPl6dJr`S?dKppA*QH8)gUnp)`Dnb;Hg1#X9NOWFvR%&{>QyGu+;0D=ATJOAjxVOk7
8Ol#x3d7S<|FW~%Bqf;}3IqT;ef5?y@`3{uN}?#YRAxe+hD*yJFySicS7@xyq7yA!pD61FvFJHt8R!6M<6hSXcgENfAa<Jtj#-!a4K)cYGs8bi@)RnvJ%;Eg
=A1zD;YzWV9vBx<w&lk{td6lx2@W4j-9tvgAR!DER$8H6++p#l4;UbN!n?aAlAj(xSNozPvE}(O(C;qJZxDZ5_b94~q$aSms*RiiSjTMDU{U}dJVxSBAFF!X
*o5h@erg>kex;B<g45g$X2j6R$AH(H0z@_q7=(6LNfGCVgzh#*5M5l6jEv-yT`a9IN}E$Gp4LAO^L)OVplgC4kP8ul>FQdVNpo_)Urj;3=Z*rzyVT>f{a@Sd
g2eWnvwA#Nmj_UQ=RHzx{le07Qq5$(EDd<?O7Zk#13}7|&#9oz{+twmxx6Y1Jc|X$7qkH|(dC5yc;bF}oGQ$EHx=73UsDdfqYPuSy|_dNpy4@flLNN{hlQt_
Tm}3PnI9)zys*@kWs#^w)i?E2XN!mDP{wblZr@#F%!p;p<3Zk!I{dai6AB>WkoKa-FWi9#-ya%ovWu?(qAdWh8j7GQ62QTnByp_f<SfqLi13$|=o?fvdwzM)
>S@MLagL5KOs{9-<_InDuR+*n*Ky=gn+xg5sPl3WnB^;~mcH-YeZO5-^uPZ&nDjLU+<0$YG6w!12)sVz7aqcZWw}l3T~sqvK0r;1hQbMqGX5NNPw<#q9f%wg
VConZL`yF<ZZGfL50b8F8l71;_w+wpp(Y3~{I#is$7|@(_A3J6|MQ~44y#?Nwh92N3;gjH=0;ZTB-llp_3d&yr!x6uR5=PmMCIO?2Ld@LDohuiw?eD3?Q?{_
sSnyR+f+RspzW6d^Ge(&_`?H1PDyQ*=XJ?s)Eq$dYPdq}<Z<Siw-r#9AAj%DDqE>BQkBw?5g+mhLy)Wzy%dxc#tcv!_ckZFkn<BFK@>D;O&yG_!zuj0aV^rW
7qO=dwU)jtlLTY~e|^tSYj|w<8-|Az>NU>Wcb4j{H7?+&-q_Io(*#1(_$%8HDz{%?&b8U8ElW=FE!-9f2UQyIxOAkKnumPiU&Yb-Z{(v2T?nZMQk3ZACdF0+
7`IXeFE-ZR)Q|=mB!a4hk$X9`(r535qBu<u>G@$$7atd2_c#coJiqh4LPB>zL5;3#Qoy&TvC=RLF%-j=;B48XbuJm&2W#KaCaE3gtEZk{{|wSJQ{ibY2u_Wm
Uuv5qVZ=uI0yp*Q7Cx)$!DyBXfnT3ylSKfBB3xpI8t!j&r$CLL`z-|il9u?70Od5&>D+VdmXg2VKUN@~9S5|BfU?-@$j>K^QUFI=XktD;7V`uBePHn9?DHS6
W-$kFels2wb~K5*^bDhQes{zTl&~|UA%|xfjNlvV&Yk(ulkuMb+8=z@8_bpzEd3gOw`EE4KT%P{ppIM4AQsT2lvHf6|AVSuMQ`0V>5(kiwtGj8=h~45VsU1>
_t0ZqmW_v+qP8V+RDZizA9fx*+qZE7fQbfQouOjKPezIGsD&=Fq1l913eH+SK6`_Iv$j6fRG=>IIEgKO`07e(G#VE^glMsXb-eMt^ttjS(GoC}11ov&>?-8z
Px4Tai5O`{$?_hHB37a<g=8^UNYRTSpxrI3>VXa&nd|}iMB{YQ0;{-e8-WMcA)2Q0W)o+o%k@6BIv#O-PzAKG(;ejRqE~FpVdKf<oA3i+o=~|%rKjEh4A24^
e<Fs;QQCm!k<j3$a8X;X=HtH4;Sj`AKA*u^T;VAY4x((F1Y)vDZx0In;F5zx_OmpO2?I_Z_#NNWU1;({9PYyAv1H?Z^ld{n-jy4CW{M}QBg>Be9oY2IS8}1+
nU=7CYReNVm<Hxt9jX&QM|`VWpHX@-6_sXYZQ@71_`Ie;6PbCIMN1JDUPEpW*>uczYEEi^B7dOKDVfY^q#mRx9|}XMY;L1P!&2^#fWH&dM3g|lvEPMUwn&F*
wTrmgH9?}f@*v?CLMLq7WOpSgrW_rAyOc`e84{ofEBI)GV=9Y%Fp;^E2{Ey(T@lt@U-V{29N%zV{GcKZNc)eulb#@9GpUm4#Q`6Xbxt$f$o-JNR2waG=5quH
V7cv1X4v<D6c#@05n}OZWFE#dvKmgC$ovC;(d3_b!JlYWqq64=9H!S^?}!zQWqKL+rrqFn!lhO21c*A>!&KtGSm3SsVlw7xpz%|8bG*Q*LsKn?khR~141X!M
ktv7G-b@0u*H9aZuGoCwRzlbkhStXGWOzcoANo@4l>W{}+e#EPlrsvWawaN*O9LgJD;w@?nr{ao7SrGnZ!yEd`vCGTZlNy7baIu~G2|d@>FZ$Dp|m?n`!21Z
ocY?_S+XY1k3@%0p8@3?|C|;`kO1YcDxC9uKShceC>C{7xH9EX52$jM8<)!Lb~4)2=4_fnigT#ssPxGC1tkx%Puzis`R7;Ihrv3p7o15lg(_%n$G4VBCe@<J
(sU`M5t_gyx(HuN3#{XV3BFr_c3#p)OGSW>KVTjj9%Ww^E*H>&h*m2A1RCf580YOt%Ltq1aiB!N+S!_SJ)Gb<m<34N{Sq{P7DUjH=7)bJEhabXYAKkisyNrZ
1o?07M}{JHT0rS=tiTXk0ohqojLv>;m^EpDx9fW9)0);dI7;8DZ8j``-_}XWZ=D%|c@bK1k4CdT%i*2WJu1J=zB&e9@2$D_5gTWIQpGhEm2Z3#oCfev(=DMM
P_G?ruL@_GLcq`1?Tx0q2eU8kN-zQJY=R<h?p9NjS4u82Q?^jv^+e{BSFo3%jCaZsGDuy{LV^QVON8~w+o7)A?p-OQsDGB{SEjwm<iU@qHaqdSrP&qwPE$~E
!yR(y)gSq3Bwp}u=kKro8G%1kUpTp0K`jy_o%tEc+>AlxAbKoxb+?0m@|7cn^&;^BuxFh<VZ0TC=4!bF&v?%dfS^+61}-7+%v5Ugl|WvndMmBj^P@V~tnN>7
%IyiKm1E>u_li|OBvxJ}(2PKj*<0+HQsxxUe8B>SPr+e1{Hw1=5r;(NpLFr?tQOH#a7~$3T8|xbG3C2Beo|>h5hr4#^p|N2q~}7tr%8=qS#6x&>(~T)S48(M
Hw!O`v8%HokoWaYhE~Y_aH5srG=fA9tY`-_^xnM14Qg=Bg+`0xgpc7H*g1_|lP=g*TY&pkC@+ff*gc)?1JkAX8$P&4W+dQAxnC;UwSkkdZI@EtRhmEOmF?Co
$#d{wHiTQNIf?%7Y7XUnVx#8n6uo#%UKB(03cplj30l9Rc%41nMTz=>H*uFZOV7Qm99tbMCoeD3DU5yFL%}6ye8p^2T)nM*Dtb~tX7r11*1z0gF~)vb<x}+a
l`W`*?=2-3dc-cs-+LhXbpL6=X9B3*aw``=380fVY`iNRM^8d>r<7Ro`%p7dvS8K~(SdQZlxRBYJ%hxho2%;(5rJlo@f={*4^}IS@BRvLwJo}N>ww)0Ga^K0
6H-0wIuJqktUXSAtAa~xTk9C{sF4P6WQ!?2P357vxlWMWHo{DlFEE2y&EME7-n}BdFS9^P+06Q@Vsv<xY)PfaCPUE?_y`^cqDUU4WV(UBlR_i`(}&I8w(>Dw
kWkbv{p*y-cAws~0fv{c^LqGr`m8s^Yt_rXv_YoX@A64(UI4o+tkeoq!)~U`^^80kP`6b)?OKc}$fOuc<$a99vB7X=E)Z=$itbteU)o-W=wkMW{gBqS$Pc)P
Hn@w7x>XnoRy5q!(v0UF%>a6YmzwqPL<3d{)SIgoW_Gmom`I_Ywu0G=vRMF(!kH4|6x#fQ@Q#EH&3Mfa^I9t&j#0PVBA1sa94w<0+E92_=wf^?`!OvMqo(UW
Io458lM^U~`hC;92xbqtaOe0v9Odb1=?76|U4SIqje44I*V2*Rmm6!&Wf=}!sV&b530(ksDE*ajacjuRdLV?uLQ29iTBN)8x9&7EbAoGA?{kN8e@587^!}iQ
e`419_%$ll@189*8@3dH{OZ*tl(zxQ#HlXvuZKiJJT>MWJz<<98In}7ZkBf~j5g;B|C*uwR_Y7Jh1#eWWZ4%&N*FsTEUkz+(!*|Kc8&4F4!@jypo*}2ATF`E
Ot;&Cw(l#oI>@xbFV`u#6e3x;vFtwB_Bd2H*7V~M5Brv-g3^yFa6$y5!pq=M`D-`LqfB7_H-K=uF%ZQAv=L?tgNHkJwiedic)ZT4ghUyw7uq27?+;B@vn6FK
W=S3oh$7($B4M2OHUyAtdgfvB8&wYpqZ|sX;r^k63P+DN7Gr;J<1or*;-2Z<GW@lFyZxt<*7sRdf21)esA&&HeaQ<(N?l^8TL-<<PLGl6mFZKs!&76B24Zsy
MQsEDxX!wpG$&zA6~CK@v3fMByIEom_K-~Z_HgSN?f$%dXa&>Ftf`|ukmT$fte1a6tu*okD~EPAGOKNyvl=XfhfGnsD+PN@l3HYWd;o4PpO>C4<Z<3E^DtBp
$+ue71;kL6axSHg5_BPb%RYoZ7calEJ(N#+a7uWcMGM{aQ~gWECCI@<;YlJqPFq${u)OwSD(3xQ5AZCm)@<27$Y)D|oi73xC^n;I*~R*E6W_)aO!kWnQ>(#d
r2KGzr`gU&guD6K7xQkyNV~I9d#m<3Ji?S`@<B>OY4kN>WAdEEyeW8XtoyACW`;$*wE@_1PAP20!z>{d`Dhr-fAm_Rl#0^Ti)mh3R2dZ{<pR=i{x&|8%_-!&
^XtAk$tx6g_*ILkc6*VkE&>gMJn|+R%flm+mK{20c7Dl==AB{i;+>sacwN0gu<~zGq0UyRgB5@>rquPNU(Tp>t|B6<SC`8GXLGCa?iEQC`X1JjY<&s@IzPec
<AKQmcGQ(B;H^3#EwKkA7fXR#X=8&G8PPLh%vzA^zQK_S^V^RZ(m^-s%n;+e7@&NTjaDkvDDc(TfO_4_jy|rG`@fMN*P|FR{{qM9?#KNTgeCfJBgxRTo)X%R
x&@&oIA%r<jGqqXl;yFWu|H7FD?3oGR>Vt5j}MOzY>?&osn^{qJ!r0M`2^pvKd;CTT&CdDQ&l(C#7D((*g6^k$K`7eU*^rJJ)C2%*&0CvABT1zjd-8=lW1<0
Ojieb8spvC42Az<BU2Sc)Rmf7L-BtALvV{K%WYO+1Xh5jtEY?@pliUJkak_iw;n4hRz6!CHM?Euy{sFFODyCt1r!p@qM|ivQ9Oq~{7m~&LO>Y2iLlpnY?c}#
T%4s21mpnqm)XvM-GkKk)iR1z;MPR#5$SB{j}n?<&(b8w!3ixOt+;#c*f6+oEOJ#&`dfLB1)Ey_et`@@^a2LSGg#qv8$FED0_Nu89f$B6-M8zpfqq0}e^S5r
j!%H3;*#B~@JP`@;<UisgH3MVdcnkW_L!W)rvW*sdod-6pGXJsfnuJFEi&pFoZYT#_xwLiuU%*BG|JK#C;If=1dS`(vXJha$9CA5Qj@J+h8in^4OTC$CaA(~
s;-x|u4WN`VaNU=OygC%qq)eQL-rutg^i3M3*+m47(}zc?Mekv0Tjr?^x%!)b^(;^(sXdVtgzWz*4~r1qO}buas?EPf#aXuhwD-3+XrQ~Pz_}c>&kwrHUbD7
Esg9;K<2+BD;aZj_6y-`3Td#aWlmhd*-8SqvxWa8{@4IjD&MIjK;+x+-(XuoJQHjTMdQAG7w8tqH$(4*o-yVJtgJ;bCQ|EbQX6-c*r{-Zsu;W<E4V_IAdBr6
qgU+R+C73w1oYJ~8H%J=+K{1&JILAbPzd}}*wd;E-IEq9*lw#!pifVIKWP6#r+D#{PhWZB6%&9kA{jV60J(P$oQxP2q2rL}=|3_No5#|JOAv{B_RnGe0~K!u
VZUNaL=aq<0V-j|zSFMha-B<J9?~!+btzPt&fK>$TN0k`RwsoTZQZzACDl1r@?v~Ia3|c}SNGAnjQ3KF&k#(+6@r0;O7m`NBWV>Ydx1s+7XLzRNazE3MfQjV
zhL66Iwk;c$V+SJ2`Y=Md`J7e1Q^48-99U_v0!))g1w_?zNX_MH0m%dnuGHM7LnBL-cBwM-0Slcf-j_5EAGmo0H?qbYB>j7wMg(7nOR)jW^Tgks{G*VJKy$Z
o3rI1h^FD96?aYS*#F?Vl-50gf47hXUKRG*Eo4);|6BW9R1Bmj%-w(JUzARQejGL7W=-~NzSGx0CYX_9Y|*p;CUx_@Qp{lz4}-M=JpKX~d@5IVbH<*(R_x3h
K(xgzpE}Y3gq^9q6mfXU9Kx$N<NvqG;D655?g}~mlS+C_7p4G$u*YFpa7RF`ak%H%N(hAL*Rm+#6GM}3Y(?wdF<O*{n<&lMFnRFo_`kjOF3u)Y&b<DxhPyYh
{wVYH;g#K7sn6xrOo8s5z}Z>^p!IyeR#lFy7@;pTyIpOrmZ!RWLO*%Tu#eZ_X;kuf6WCO{IA<<?PK-9MwI{C7OQFi%x89-aUIYI`4YxjV*11R)sRr?KNM?1-
-$tZrS#)rL$TB6U@%;#nL^?VPtCYYswb@hRS&FMyfm?&NYvCrl)pR?&Sk-!8#^bHemp~7G*9u~o1}e`P)^wFb<Hp80q4ibnqLMa0CreZr_47k0ZWq;n4&^F?
X{}Ky`d|?3W@QNp<G}}F-a4ltHpXFi%YP3r<dS5~b)o{Bt&`hsSikkEfc;ibD6EP<4~>;)*W%f$><#(qO&c}$eOaSf6d|79Wd`lMMBCs#EAwq9&kcutlp_A!
)6@3ZMdG8Qi!%7j?F>lTSp1lI#mIt9K8B?sgMayT*It&bjyMv)2s67c{F1~k){CB3Xl*XQ?=Nz0b>~lC`sEilnd2XsaHojG^bE`XU{yxxr0q^J2*$X#Ssxph
1=dl_La1eN)AM^hjZKe;R}A5z5c=QV3!S#IIE|MKod(+$VOCS);S=vMNgoLTjMf6C%vL>ZW$JTZEwdFlcv+>qFAAnCl_?--m|q`^L@CkI{F5o0fAjDQMFGS5
D_u1ff-M@&WyLw&=uad3C@3d`+z0gVe&+on7I{XPbD|t6$H|9~5MtQLz%?;E3TSnQMv2?xzm^buF($YE7|=F4pb14d${ad;Vy|Wd(SN-B$R*(om1vYnk9-<z
w&eKNX#{qtI|b*U1ICVzo})|ij1c=E2+J1dB}mI98|;?eLj1Kd)7ZhSGCi6tV}^<sst&V%Jy~IIrZpqsEY|Uw!DMhoED>vDbr<&_EJJSJxd~7-E&Sjd#dgJZ
8~=I2ac|e9t01f|PM^yh8_Q)V9f5-oy?!=YT4%mA#-oU%*_Bwa-+tB0i9sZ9;`m{p)f08KqMMmHpk$*6t!xSHbTc%Cw0I+69R>gIfgwVb_t4~&tzSlG5u(<K
C7gVEBc6iG=6O`b`PynJ<B5#i(@gcLRFFPapo<Cz>SxXGKOvDa?K&+dz8~Ng$=cA*h~OQV%mk6z1PPHUIU4PdDEl(?ex$Ke<cikuR^Qe9JS+QC(U>42HVjVZ
*}8FW#nsG8b~%cgI0uk9Km}nuveElV1gEyE5AOF8=|=z?%uY(UtUzt)zLUEsE3sSWNUHyMqT8~ati-|ea)LHRO{4}0z_=&9M8Ma-4@fls&eO~U#}Wpu4ytr`
1&C!y7J#RLdDk!XpZ(0d%l}%kU3ahni(qp8Wv6L~6VDTRweN!E|A#;6f(#4GMC;9@-lsSt(Vg!Agp_Yatic1{m9-_kfqWLyEEGZ@d@LAzRvCVoqD1ej$x`^$
=P0Fa8yubxE<|y4LrjmO#|fYI4%wht{159wjEwE9d3m3@I?k-ixhg=KrGJj-o&ZnXlUP9lI_J;b(+r};%Gt5Z#^T>3`<RKZ8Wbi!^|Jb<PWQ|c@CWQPepN2)
I<_yHP^>#`n+b{&Mulm*G5?J$YD0YpGqz?Nyrjq;G?toHQ`oXZ;F3P4IIT|=SHVj)bnG;~I(}wyhV**13X#m993$=JWjzR%>RiHmrLY~LIyIh@IJ*;=Bj*iR
>giWT$Z(+P#z<kW3=ia9P-)Ix;R-S8ZW;+3$*3E4EqYpNjqw2r(4l?@&G&le%$J+@V)1{kmlPsgF?}fW<6VPtU!6?pqi`gT&Q_D-W+a~`fAe11$zY5v7AbNO
o7@Wirr40UM#&Msc=K^GxRik1-qL!>d(lh+IyFTgb^ZG5s#`P((lvmABHAryCO%6G;%957H+8xamex@Mc!Js<Nwpk1EeC7z_`hvyf^*fI$)hNj-1q<kT<!<O
fj|W^=Akd5B*rT9$9ki(<?1^79H<T?A30+_0Lo$!5e9`z{&`S{L8VLJp>r_AXiq-TcI|-;W_ZEI9?o_4HrbJ>f9Izr{EPkTMjlT(fo>eIP*7wrAWS5I!5Nyt
<>e$uN1`qB^Bik2`jAAu+(6j#(7h#GLI<ggP>9DoSz4%d!VInXlnK&1{m>DfSpFKBp2kr!jv@f|`NtGUjJgiETW>YNBr8)Z=zAde?zW+Tk{ASU6BwwsoTK_a
vlCTTDj|@lp>Q>odCzZo!%?jMral~94;IqiXhy<CyeR(3DDY0IuT=sQ?*SbfC;#4_=z5uV>Qf^>esP(CKa|5aJfIcW?t;y7!>r$O`ka9JXK0o+X=K6PJ=5Nd
{{`fgEID1%aW$M#(8I}DIrXr$+G=U!C%Xs6&tU4c;V1OSDUuar3s8yg05Zh^ZZSD(P2V(#ItiTuo7mu+MqvD^@Z7(qNxIo-b|wBT@W#$v1yUTrl>AnU(tm8v
hxZRtw*BPF%@dM@NvK>m4rXrf@bdWtl`yJ)La%5U9dp43!M^(O%sIC&c@he<1NE-2h<)VRJmVJ1_%zz0mONCaOG;*QIL#aIyK1*l4(CSd+xP!KH^*IJ8al2l
wc~-$Dp0KohfWt_Mj1w2mO<1V!vxt$mSOhH2B}VKz-};ORj~0o1z34h3k8HCE-o=}9>A5)LvDL}9!@Bc?B>lhlGK!vU4NSkUG372AEFBw2wq<ji|4O$$RC{q
B;rvvvrf0T^&IfgnBZ_27!*C-=ldTy=jLE=sq!LNQQh}Q6#JJ0H^wz!D2q)aSJWyIk&?N_oZG%#J-U=+tWr}K%A9PQD({$ou&F5r)`%E-+0Wv|^uzltV_bfy
W3~dA)24pL8I#;6lBP^=$~3AxZ^03Hg&2cnB|-HaDyH8I-#-cCaD+GY8%!qW_cRwWWWf?a?GYkjyp00#T4WZwFy3ZC&WkpEg1=Q?)2y`uzWX?e&9?(IqG8Uh
5a<>&)4cn6VXGS>;_FRx+~MyuPv@ah5Mm^BLGGhd_X`ZNIW;FJ+vZkXrGQMNrYzs-$UdAHS5mazlp;0~<LLeMfvny15)8}4v=ae=G!kJ>vOwfBS=EPCX7?fl
3ieC5Y8yD+(Hy@T-+Y(S%5-jZcZ^2_D66VDeOGmiE(7yVaq|w}5D6XtdOgmDLbYwfsl|j8R*1t)_;C4BLW*y2;p`2jjf)0$+>Udyr?ah5q07fTi&dBuB$o~a
_S_>n9JjL$9yvi<q||8o1tn0FeW`3ToNQW5L3DzybFam5)1^s!Xa&~c2JE0BDSj3o0o+{*=#A3JgI9p5s=essiH9_9%<z4(85;(DGQkN%sW>0tC$>x*C4pVv
v!hs5=6iByXDL`4SrZMmABKn0|MjRks+ywjbm|YUysFqNR55hZWSc7vdg*v)g8h4(@;;14;OG#s)DTH<1>%Q*lf)dc1$R1SG(G9!LmsBt$;bfrbE)wqzgtHe
Em|~q)tgOX!H)neL&8#|K0Z{u?%F^yy)KH7Gs}HFDV}K8Ers<GXIG^T*`Qps@vIza)s0A8A89=vvhrB`B{O{6G?4w1(s)1{byEah1qe&$iW7Qywrfo?$l_1~
@^?z4NlV$f-J27X5ONP@qyAUETob8}PGvwKcg!ro{4xo|y;Wb?-I;?bNrj$Lf}SMwjLM6Oy}0u*@OKxDwW9dLPDm^gcTx)GIt8G@8l5hVGt76@lOv;1KM-Pb
9^*t%n>T*0A`x%~Mr}oBA%4OlAiz|{(Sy&QNF8-?vW!UTj1(J3BxFkQ_OJe3&){G_9m<Z6`-w>$uOy^*ID1RRweM3@BO8jERftvpQcWFVSbal4!~r)r{E+Lw
SX!ES)Z7quK*DlOr<y29E0vRh%3zdUjGX2`cXAy`siKRPB1xr`qaco(C&^CM-0_=cFDDV2-07Yi6^%Jdb-V%k2*$6dEBaSlFaY$+H3$h<X{g<Z&^2|Vk4j4x
A1T$!u9o6%TNpPjdp3AnCPDP5F^QtXtB>$}wg+#jLxRePU31+N2tWn^3vNzW&Ova_&}su6gxZ2b)rylbSL*NdrA-AGQ+FSLo8hRUDj^g(arrmx*f0Uo-4u&P
BdBGXl0CRlvc39#nFf~ovBn)L%TTX*l_Kb|QvXAX<?g%P&?+cQRX73I0z_u^*fPy`yVv}#X&$SBNt!T@LxnRQmN1hnhUrT9RS<FCGu*#;g!2__z-d^coQy*%
&@GV2xrs<#BVh}33Ugdm@331UtIP^EAj{Aoq3AD%@ISJAvN=bQB0uF!dpZLoe-FVtaxZoRWL^B-nXTA&&KfO8dW-JA2}y>+&R&J@*fWyP;Q6Ode(CnIM)V$^
9$Bg>jESGz(Xc2k?gLf4Vu=}R#{F7x<xo_d9_XBJk=K4~I}E9w(_e(0ib>gZ1={o{f%jzRMa6<K(LD)dzuR^=faidI+P=YAY41`BWo}La@8`YlHAyXfT9t+%
yK7_P*zv&jF$v&7!X>HHJXi?iQy%D_{+x#^VYADUUrRI&V`IG8cOibNy8t8Go$)&ie*BSUW4=c_pW<Pl_LuJ3#+hp7T=wZ-=?t|Qxg5;Pz!*?k&7?&PefnuK
S#KXFiuKbLX9dLl5?4L@ImwX~K)Q;s7+@thD-J-<HkOb2$8ct^UL7WYaL1R&T<7ho`u4}{#wP_Ey?p=CNUg8CveFY*xoH$mazgs479EigAeuf9I3}^!B4Wrz
o}9v9h|{Axh<G`ki|%o!O%TEV1ILt%WYMe$bQ#;bd4;=av;A=&q8=DBXK87XtJ}P=f=?%>Y6ROH`bvDg-)fz~&*9D>KG4Bm>}+JyG`uZldRSrM&arhN<cvOO
+eTy)(XWM@nQ;yT75-<l$lGH<noB{)hfZ2-tT9`!EQTJgZqLW<Kg;Q@kT0qN3)l8s&K#BFdoD%h%vjH7d<!Q#rf>1i)v~&t%jk(oHicyYB8=mnn&TOZ(;*H3
_{pbo<npJN5u26^r$s|-guC0o^&*sqxqBS`lD8b{EvV^x3q};puwEKwLFM`$!}l)187TSh`{!YftoX~N4PH9lwHgx?z-mJl-ViJx%CNtCk&$o0Vgwut0?<R$
;fg&d=+Ep{qGHRe^;^3Y{cdaUrFgr%7Roa3!D+1b;|pho@W37L=2?DBm6}Mypb^HDf9U)lDa&st_UnCKglF%CCt8lI%XQzx=2}J61#x`q9B(c45ODy)Ut}?5
?Dwldc-8&mIj<d@G>#GK$x8zo<7pH>Nt6Y(TKLrc1|HX2Q(?&_GO5J>g_1K;I&D+pm<ej#tAl>cxXNktd!dr!*wb$C4G+<+6XrMHOR{k3;~P^)5ic-!IzSTF
dK1ltHXSiB*1IHgt0xvoHrfS!s3YA)+@<1Czf@uyearf%a=)3PgEneUBfc9!%5=@LQG%8+VD}*_k+HRSkZ0_2?uwp}$IdZ|;<kG9-0ZSgwNkxv!kpO3)A|0#
y%!<04a-8^K(XGZf|Sfz6<}5sbn^|_w&74NG~GoQp>Y$mB>qMFc{bU610Goii4@XfYd3FpEuMh$m?8t;mxEPH#)b1Dx+B0Ww-pl1@(<xFN$2Co{%0n5Hk1Vb
W^jDcOy$V_I?H`D4>s{eM4iV-?2D>gk1HRCuJ*h274Dk9-fTCv<(cSpt&(=@dB2?>Ag4bL-Mc!ViWC5p>LcFGaG{lw4R>`jJPby;DEv=+;C^R6CGi8@Y|x7~
SmeJg08)KSGwjEPsmYHdvU{qo9UbcopuEUw<7TbqJaa65`@fh}4|2G9Qrh!RGqsN4!Zk6JMvZQ3iXYY76gte&i6QPQy%(dHYb=PDYI0}Qy@Be8>T}=9vL8u@
xiTSk$JV$Xq7mME7SW#hR3xxtcmqmXm$-Tqb#15H5TFo2kv0GW`DCcr4{(fLaO#;0*BlOH)vF{r2`KjjoeNv*;x8=4IL5h+D7oHVRT-TV;R>`gHdQp__fJRd
e5fD#YfpAZGE82(@Msme_aJuFyK*5GWY6=jM{Z*W#r_=$4(>2os31x^nXf(xIkDzfhWg`Wt09P|p?`5AN{-$5M93P;$LkW_CDS;ZEAdD>ejPKFSIsfzg06Ub
tYhm*k095XoHrYTpcnymw1qr0c|4~aVb<%05qT^C=?C#6EAn~&lGQ{pugVnJj7~JzT8_o)_!QWs?P)s<ztDVGMk+FEPdcnI_B@`JZ4=zgAZm$$1OG{Ps}xfs
K-v2~?$JGk8($=4NB4O%36w^HrOU6Zzu%#~w}#1{5)vYb59;Z)JiDL7x3R0r7+X}uEEDuA9zgB*Pg{HNmqX_+$@$AY0lFb@HX;;9;l108X{J3tl~+4QB=C>A
AE}IInA!6n_gfN+;glA;$>+?m_L;}k_^L)Xzo?lX2K8+Gv!`uhTGaeK0@teKS!16m_o{_*wYPkHXmdJlhLiMndr*TUgf?9&AyMwWtr;IdDtKoPEI^WGVl?^|
oNP9-^;f!dn)_fH?5{V$p(n8sac4%-y;P1%-nXRE`si8nHU#RrD2TDfrRK*T*k0Ltafz%Y6PtuV*qnxG8hO&$(D;4!y*wUO@zSeUjr!X1GnFANqEW)?kWp{9
QD2rW26$K2hh*l3wVO_t>yMXNtjX$aIOmVBL*SHR0B#st16-X-1*3#<wM)F7X%tZvesI80=nWndjSbxYZF0;j^Ldr<=hBc9dxxva&U7_c=VW*Hml_IZ^TE|F
@}@@dFqkm<S_p+V8Y>+D^c(Fkn%c`YCaFLJQgUvTZ<@dHlH|WAMg;$hKZuFY3k;CaYa<+4mc4_kII)W*^L_)bQ%c;h!;HR9tL?!}=jA)|he=MOX`_%RW@65+
SrN`ysf!NCLx9naPYc)f7#f0Hm`v4eBNt6z^Z=*P>Zb_MkvtfAb8J4>kBW67I4{Y`aB+-)@v8@qC#O6Wm16#$8T^1~Npeg;<kT>wR*EIdAI=Vp*h2Gk>vEok
M1l0qO+>B3bvO*$4`CTzBw84z5;dMRiIc5ur&V+zVgIrqm<8SItgru+ris_aw4m)z7%XPq;xymKIeJ4t7=Ux)2(^(L#ggsRD?NxN&*4q4-%JwyHu$JvAlDhX
1uTP0fE$6sC1kTmZeRUM=7|Hv`CSEJuTYM_k`8SBAY79U`(5H~y~&~*_C<`G=`giekr^v*v?(%|6?brlcL!v*Yp#ViSgRVm7E`}}JVHtN&B~K`pD^kPLe?Ei
jVJeR$m4e#HbN?vD~SHB@8f{vWJzGFfWo;Y*i#LnXNYF~_&#dNtM$ZDqtblLs3PY+;A`^DeL}KeD>zOc+&nfFJov=%z=!6Z@PQ^i3MFwmyM!;EbR@;d)3<rd
Uk^_Q)xz^(kal2t4E~>Mrr&A7&LNBi_CX^Z7B{G+?&1a#dke3O-G?I&<vVhr;T<7biQs6XubR_YB68B8_fRRPsGIX=mxw?=eWya&P?6f;hE<kgk8d^-7}(Ph
mi`j_`Um$ZHr)Z27^kDcixMGJW^3T@IZT4RarbKA+ccPhRKk)rX8m&Ep!k1|`WS9V$ASY3<H_dQa6^w$Risi%3~3&U7{TNFP-$sk19?D-2o0DJTD(fxeA*r@
x_g)9?e4c|)<^8yj{Att^>rLyQ^uaS%*7|VSvpe41=FA4ushaQBKt3@ZOq!yq|rw5!%qI2>8o9-fBqR^u5S{9d1V|i&HFcdwjMlC>Lzu2ug~!T@LHu{22`fj
e0L{fv{lh$@ySp_zl_hY{ZBKG-m*%xRPr1=UE&h)Q3-RH1emdcrDpSfDk7C=!>bFU$G`ZOkfB7IX6#?3ElF$x{+eDzN`&!?QiW-m-onruWOwn}K#j%femMjx
=uU{+#WY`ONZ39JrY7@a<@$p%DE311&x|3w?A;5y7_q*L19Y)&1k}Q}1G(RLJH85%n~|taP&Sc97&jfT(7F7?<?|0y8}o#4uao^}xNN2z;==8Xo8R@JmJHnM
twQWy0&y$sHa*K~_hUbR(;JP*OkqC$R2`0$R^te|2fo`jLJ@_;10rzS>sxF|&22`SH0J+J14KL>k{tQaCxtKMB+vUL<MJ8H%`3clqdV?i%o`J=Ja)BdGH4^l
pe&r$Fo6O9CIQ1E?|`R&2c_?5>WaRE%q$E{DDK|H9Z7QAIXu^fj^Jed|C!on$supNQWO38*7O0%D_S7n4iSks+O0jPeg5Hz#+Tb7YeJKKYAi<m?q9vdT$8yc
-rbK4&&crFhmR&`Pg9NLam$6p%RCb%*pEUU9-z|^wxz-<fmw5Y9(O`vpHw0Yi`x<E+_|Cwn{Ay+YPR$}G_roO8%hl6hQH%ZT`7P8qYz;W1|Ea84chG`!moJh
{7+B%VCh~07LS9V?#{;QEKH+0kft(-6j?261px%8qne>HspU%h7vlvnRKeO&H04T3bG_~HYc_uChqN2YyZ-BD+WRI%OzH+K#t%sRzGNQ}SPckTX~UMF8hx;6
1bewg%?D=15ZocfEFSz<$|-`Xk5gBpy|MSK3%6fk7Kln2A~&b~U1T}+^Ol{29#>(i6_6)-le^GdDy5IOic^6cFzjV)e$Nj_=4blx-n5=~mq!zEe@vTYcWcbu
q$DsxKx);UA%AJ`M(&uQjqbxbX4>!oxxfm_M}|Lol+R=Sxo5V5O`<R|;9JxsB>xkuWU-rs3gIR-Nk>jga<*Xay?~kJaKI<RCtoE|7aDPkjV;i1-^*>HpIAXC
IgY7T&cW&zLn%Fy6?`=E=G0x8bpAH{0n*jP>CHC-falAxVkuPHt5c-}!R&M=qq7-@OFb>kB@DGM^bZnea-uO=sDfzFP;RYP5b+?)I*BT79oAAEPt3f&0odk(
XJy5U(k+L^hfmp#jZpEJra+&Ps+=tkA@{Z-0X?ozx#iuqVTyFj)xnIBtx5NXl!>Y8dCuO#_Dtsy6XHe3Df;9Y;TkF$D-s+bpw7L6$Gmk%bgbkBpc#GxdD?QZ
E$Kuqk$l!$=7>nd_DDi!aSB1QtGiTxDlC(OWbSbq|7jy0Ue%@*ANq~jGSz^*LnZ4bjzIvUr1U@xha*Jhinz7V?8&T*C?5^LVj5;~^ua9Ks@Za!HiTz>OR6<7
q72d9>qkg#QMYw5ZGp>9>mE6rt%uwQhDLyh5M#%BdhY6Dbop`=NZP*K0(DLy$1k3q{2iAGn0wBv$VNT~_V%X_s+a&a3)1L&UlN)p47@W$6^4MCB;k%Tk36?;
`gB-jx|7C2zb`Y2+@6mik>JL>V~?)PfuEd*R!WyDMpZ4$)208!C{1j%&l;`8CPro#Bw5Br;=NoI8&D&LphpE|@CvtNBt~KVsn*-l<~uT(mc4Kd>UrwfY^ydE
O6CPLi^+Ps#JX8fDiS*a(9cL_Oqnj!KGHg<>ELjU7C+=Qo*4Y)6;vx)xHqih(lPKF+K9D>G;avSK8%eFF+4-SI)|1h^`E5=v<YD5>m4@^6R|ps-)8FU6-j7&
`*6y!bwlpQ6*X(>n?;IxBe6<QoF7r_zuvu0!8GF73QnI^!1e|dqPU`&aT5!3sLst#GsE0Syj_5-&hr1vN{``2MK%MjrpT8@<dyBu{aLwwJ$E2D);U^@x?Jq>
>Rp$_muf4OFRWN>af<Q48LFgNXP&r>T<=GT=l!mcivIc3)krUwWkVYd!+g84zUeVt5KOh%i7b~2@!EOq0+-b<_^e^cV*I*hMzXf|GKS!$mi}MYLdm@Gtqkr;
P~Rj;aT!`E6t?<-ApJtCQndQ7Z|%ay0vm3?;$)g1ziTHJHOuz{YB$+*_3AoW*+U%|(IHm}`vpatx_?`@1-Ao80{nlBGz25Uy>OcIgMnCd1Z>tT`FPP|)0?pM
g0p66n3SV+^&m>yZ8u=X{|zjAhX%NGM&=ZBEorYcr{Iu8|Gib*ob!91$vA#k57jo|*5cXda|@6va?wBsbA4aOC_An0#`CWP8QSg35a-~P*~9*QJyr^&$0Z*F
wp#}N1U7VUe(dSbt9_B0TI)_Pt&R|X5HFQBmHAE1@VQ`HPRD(>&u00pPNL2-vHG(+Cl3xiKK0z(zF|s~eo+4QOmh!*VFZ{1r@^)Z$+rA69^sgznRUa2L5&fq
ZTE)it40#MTD5NrdkkPIF2hc#-&!u`Flx5)zq^n4_H}_|;uP>{bj;M$QZ#t~f-DY1yn`RC4-dcUlXggqvo@rZF<_teOt{xY2L64pHSP0Ch7w}v7sdt8Crn}~
L6{~T16QUT1<iHLGAP%7+(~&Pxzd;ZWP)S!u_wwAWBzs6ihr4-neyKz>wF;LG5t0%dPRXe>u8rP1m*^$aH}E?S0ED+CT~h4QWOpg?kgLV_R|Zi*Sabl5Jlfj
3U4ru4{jZGy@yY&2D-mB>@}^zE7~U)FUS@?k?}J+nKa%CrX<z<`?Hsf8LWv0e+0>VXp=%h`-Hfz<xO8UJ~RrODAQJE9YmY*v5n@@Unlt;_g|1yTN^!to+4i*
dv>5DFt2wlRC|SW(90$WdtT%*m9}2!5|hYV66zNy@R;7a3lzQ<umpTQG^#v7At7mcMje!|{+@QbuC~$>fsN$a5RT-sJRxhh(gbX-&Jgv@Y0J<5GOeAF?o_8O
{U>4nd{Hd_MNX3*|3sKyx+2#NR4LeOb7O)nP{quw5324r)=GiN6Br+RF|&7<<}|XmYny>+8+~+{kKN7Ml(&f&8D{?`OZ!G4wh{I=z{@TuCngV?Ub3l$@)O*t
E_)ysAJA7Np^pi(*czoz$+*}Jcv;b@AXCU6<E!bwIV9LWCSqV_>9>{&!UZoMShfRfs=`A2Z-A*Dwe)Dh5&5v}QZQ-a2dfclE5XDD_w>Q>qscW1CHs27hVOcm
P2xM4xKaJ(WM${9h=^YxyRfGiaI@fTC}xlO5gJZtUWiFEQ_r>xLz(vZ&0}8fh1Oe+szrovZ3a7<NU{t~w(mT-ZQG|Q|J!J(8!($j&FyecvE_2KI>Nxg(#Kd}
+GH8bH5v;q%Ne=1TMF#IfI}dCw-COS0E}YQ<=kS}&Qa^BkP2uL3`#i=GOT}h6{!(<<04d#&8*g!S5L|+ArjRRXAOmyr8t|_r>{IB>mfcK`Z);nzkmdYL8?jy
u1*XOZ)Mk!#3OK05do3E>JP~%Oo#9~(uSp8Jw#hAu!f%2a(UI3{>7*O_d1()WX7y583L9j<3`d0up5A!uVX0-SKRCR+>MYsgRS;zs}?b5{vEd^0ZZR(+s#G&
DGf;}0O?j5Vs$l<g#t)(YRECHTuRVQx`C3_-JQed+8xYJ^GHkBP<R;L&4?Pe{3nVXJRT?wL%UoSLLB<oSxLx31(8BIyVdG3AP%jG<EgliqjzKL;54e2kh8;o
H}l=WN)S#604yotJq_%@E_u`+kxEFON2!+}@(qotaw^IZj^@OKQ7KHR>U^!K^=MpdCJBO-PD2V(_OZ+uBE9Bf>5P-Zm6#zvAv)HV<2I}tEfJLn3EcM!Rl?z=
fEik9&zN*d@Np$j(U(lj0&0*77sSXlwLjC6K+R$0vZpeHX=war572|C@BQGJzQ5U$zY7b^izJ5Ru_;z8<?gMb$`x${Y#YM|s9|p;AN&B`0J?I*2rt#vnV>c%
jOZxvESgOOo#TFfqdb#;=RMBX*JbW5;KkzHyk_`&by7DD_v{P;2?K9m->#|8PmIsAFqY_-<q6p;2D1f?kyuFrva?|q_B{(jaS*PxPJ>TWJZo)@Hb6vK7_WOu
z<`z-|H}A5?%PZsvcJ8&D`0I!ArxorPt8o$s4*S3yx=7!P7!SWMGi`gtK<vm&vkuE_J_s}m*SJ}e@}A#TCk8K2U|3zlk^q)k(F!fAzhs8)OYA;dYeviWbm>r
Np^-0JAUqqEcgQ^jQv%J1(wTF3ti(mQC-$vTU>2>@Ae6CKkZ~F+aDL$2Py~&^z|hn#RDh?N!?v^#Rss@^~6O=`LUaP>xK_Q_|&T^btNv&pzv^17~y<O*eLLr
7N8j$7SA*nV^W+*RIHJ)EXQY&;#VP@(Q<-OAQ}H-gCzDj2^a>S=8_bw8gRY2v<Wbq;vt<#M1~xwxM97U`<Z?98E*h$8yB)UE6eROQoKe(LC4P23`a-{E@7Ez
^R;M+wy#WjX;$Dsim)(utNP1ZzxFwgRao9T?>mNWz!>8x%qhRyjU&rSv<j($=yjr#9#Dcv%tomb<0|FQ*#F{fFk3ZYq+*n6aqWc`N`5gepS_m2??9tIw+$nZ
{}U`-B(^GU{zU!6^CPK(d|b#7$1OblZ>V#nwk#uK_->V8SoOnyfik6m_eDV&Km<PB0v^bTY%P;Js`>cG4EIC~%qv$lPA}BTq&F3|?0dc;mS-Rle56fWohP3h
VF5W7K#rlW%=9EMY+oHN8s4c|r+9H8@#xY%C#TFk|2X$HLn0i6EQP|07WI@_F@ichh6iCP<n1jt+6oCozG*Q4{bL#hOTaedSr-(j^IXwqeO4loBi^vttaD0t
dd}dxN>~fS&l1>x&)S|#0**R4QkTxJWWb9I``!Xpx-%5)6J~{W26OR^qBTJ2zbHq;(e6NX&wNwE&I`-Lb>}q<suq_{6p|@BP^Z+)<sH2)vtHpOw?EFTjxR)(
Xd-B10gkUv^t+fY+XpR`piYCX0lRbTKWlweD)_Qwg8T6=iO%HL(3I|s>*DfI4A{f*Wc*7*u5VtrlHSgN4sy#kMM8?x?^J3KDwQ^QX4LNhIBk0*TDJg<oGg3X
)0}yq0W`MD^*~vjRa4&oZ+4?+aX=7pVsx9;3@tY!V9eT<><*1T>*r@-dV#p4+tcX%|H*JXb!<H-`9#QCLsJ5T4mJqIlJvdIHfJ)>yJD_Y&bfkzb{RFqxq+PJ
g^fnN6rCq+wz$uE>Dtmj^~5ZR^Pb`YMezQgWfkc`KoE|E`_T$)b#SuO<2ch6t|B;rvH(VoAV;KK-ksVO1sj{Km-$G+0A7<E3bYIQecEAQY8T#n(C&LG$^Qj?
Wsml1=m7m_$r>?65(H#;(d)40%Ut)^m_1e<@qL>lKmo8lKkegzG}m#sN(-G_SVsJq0Obh#JBwSZQg?M&_S;>}>40zbHTj1oveC#FOn(5luJay;3m6FYYZq1I
c)=9x&md}wRqq%#<|+DUkd#lhros|S@O0H9M$9sGWJ4v}#>~2Ma1`FS=&#zGvaLd&&odxRs?Z?L@K*W)M2-=q9FF#wVe|+|ss~c!ID<a4sqkQYAg!g4wtWR*
pE-myB^Yc@wT0|gKE&XAvb+X`O<Fpm*16(cN0*VfU_)IK4g5`~J`M(;B6^^zEw_xeJl(jfbGJHGom8=Cwb3ei!V?Es1WAk(mc^UR2tB0^_L7oMsedYxG@RiK
B=~9j4==To*wdu#;aw4D(WvQ_c$?i%*vkhTB_H%+1ZslAQZT~r%9ekne)i;1y#;^Y(1dq4XNW34f+;`Sm>(lH^PzwoFe18P^>UKMINFFwXz}OP0lT3HAkFe_
)praWKf`LJr;L+^E4gML-ph}>I(ajejA*BS`^MC0{`SbJeZo7;rSbmQMgQMrWn+T`eR_@Nx3lZ27HjF_O`9P6F~OfIiTWu*e463)&;S&qU&lo;-R0b*oU7v5
`SwVClNy5(jmHTP(`?f0IoCkCta{!hH@|Zelr*_{8zvNYM`pJOPrFIAUoUQ-v~-M!8fURnQBKeTKtkdH)V$qUCt1sKm6+z$9#AD}KJF_5BS}wHIO{S#6ku_G
rj3j4;l>q2Zz*2u8uQT(V7rg1s+)h9>3P=7xtNAX1=~ncnNQyn&W{7>Q~rK>xnb43A;EJFed$j**2~`LQp@R_gLv%NStO1}Z&DFyWfWlI1JHEGmm^+nsPrR{
dD%(B?)UzIRc-SIcwSgh`p+-=ubsP9;pja6-Dc4}W1x28?xA2MEOW_R8_&WS-ULn4Ykf7906Wc!z<JZmA^;_rwYb}zvVseldpe^PMtO^vWbht!5?E&doaO^d
?QBlPsGFfT0;~<Yowv`n_Tv`j-jN;3q^Q0rBzKK56ZHak-JM@U^){m6+QIp-`-@6F!z;Fs65ADWJ@Q}N{Ba|={9i1gtjWg&UAC4Z#i?R<KdZVDxev45lm2<A
l4}I5eIHD2@UE&;h(PoS<_@)(=6wg7D#TQ{AB)mo%gX7cz~QBIVMa!<E(k)D;vC&vQ*QZd$S!XRoyr<T0#VvlCdl|7mLQUveS;73!7`+}zkiu4@wjpI;!B5*
&!SpBoZ3!&Ml{elUFS$|a7tX(CMhxrf5#*f2^)*|idsIvS@0v}?1z;|0nDSbEq#Cg0|7)K`u~c+_<{*Mc$q(*c)&CCTdTU16quI+F9knMxTe14Sv2cBkl?$x
>n(72IAqrpxwE87;4rQ+d9aW<VdZh<3&#?(KN)Q%Fion$^#Ygee1#E~TS{7pk^jCxl?R<xnLJ5FYdU8I3V)>ItxPXeJlR<>jgfbRV9gQxdf#nJI9VBhi2+4V
XU$4*oY$t(@*#&kgz&%FkY+ALMS|6!{1sb-tQloUEYn=}vW(Lmu|_6jK|+c5%5I2_<qc9cne|gQ%kR#WbOY+|HysQrUTmbyI2WdbiQcuKnfD?UR~Gm!j>fAO
v0?>c8}<UgQ$>spYB+o;PeF1<uHiasN!g2b>??tkx0_zGc@gUZZy$(&U&H2Ses4f5b{}s_3AyBZb4MdmRilf27Yz(T(jyKNK0SPVGXtuoZH0m||JHY49f`FX
s&km}&JEqSB5+vxF5X@vN?KHwalV#AHx-^GFUkP#QAEpNM6X~Y==>M;#Cq1{smemOZY%b1Z2=jh^`?sA&r0@i#JC-G6e;KEY)lLfmU?&?Y~kQ(*8r1w?^xD-
yonX;kfJp03WPq*0y^9F@{cT^G&4kV8fbK%s95fW)J&r7#DeWdcwkG#(_`Z_yMEn^t~MOTl)Ib8-30v{NHZE<IuYnO%i_#^UVKXcGj98$qB+X)hG5KCGFqM(
Eahg*5up82C$N0?0x1WvN?3WL7w>z#E`Vw~^|XTo)$F;~Z#x?b<ds2+MnK$*l&r+;xTRwG8!Ev;@}SAQ*KB$C-f^I6l4=o5drxT>P?$u$A4h3Bdv+y`x68O1
dXBjXL>Bl`wcXBsah^gkU>(eWJiIlXNTMXW1Ero+6#a75jd!;H1VrXJN@PY6cab9v?`5dX4pPi=f*;0)Yad^?)4G_KLfeavg(;Sc{OOCv&kSWqZ}#`AfKJdV
?fY9B6caN(OPtD;g%u4CA-Mv}B&@+KFWBBa0uo9%eB#~qs9!-r+2GzsAT+X;2jkAN77$*-t+(CWBmW<oh7DCv>I-5MjmHGB7!N$zD`1J<s7bdBh^0PjORtk0
`em$$ii)B=Ezt%o`}qwvvcw3;&_IF=p-{klAUl%dYX4qbpzZcURA3E3I2!p+GJrEkbE>O?GLov=%HI2+=oN5>)mDE<Tj_byXHkX0ew`$fliibyhDo#ZG@3w1
n$TtGRuAKTd#4lIF|QML3mmrLLY&v`zXf(dxLiWjhGgpS4flOy`7d(jKpF=-dS3baaz+7t^OSC!lDV^^ffGCMF0va~8!l8zSoO2sQ>C}4g7U>d9`e!5>wA^r
cbb+Ev6zpOUlR|iP3SBLGYKdljE86qqTP&t`I;!sxpUfiy?uQ<qz6=?-SOZ^GShpdF9}Xcix>$z>#8teK}*x)8C9}S6nuAZS~FKm6a~l96~Pc*@03r);}`{%
22aZBTYZ8!eYl{Nl#yVMU3*qC=+a@h0IJZNeONy-w4F^YOC28<*bu{E^5y8-qAI=p81s(g*GD)et*G<O`<kkRq)&~yde_f{Gl}d7TU3RCAKzvi_X9HB+7QBL
w<8AzS^!bM7~b41@5j}L5&7=791y0emc~)EFk~KjgP2?KA^Dn(4qK~*LC?XU?NNsue*Bp}-f1lxHL|+Lp>Q5ws-2bp4Wsh3MS3eOr>RU}O4HtSOY6_?BPcbc
t*(@bAsZ;RWSWrTjm^T%Uv~PU!xM^GUOs$<=?=cto!rbbF+EPqg>WZKW$B|V$`xbkTL%By8~kz$yIGro8h)!K&aqVZA?S)F=EljH2=T7hr1R6rETrInpb^+}
2p3T|v`kBpOP$ip90c5sI_=Gl=B-~F9H*GKUpPcgCq|s;N16xgP)`&lhuXyD^wpo_FH@LDi!Jk5k9MTr-HmT|x!E$Glr^bg53d)JG1e^_7e+oMNhP4k_a%^d
+B@}qvCJ}rHs{bpK`0P2t(fa}br-y$UPx6{q<M8dkfiZau9zu2?HzV)eVo_MXLc{bffOrfwRN?e2373|E<0x;t`;tyquCp0$_&jCH?Zv<;~1xUGn7HDtAJv2
TpVvaGtU8onTM<m-4K05f`D506OSg89JMF1!D)tWZmQy4N8E}{i9Bha6Xd3LI@50fV*mhE0GRzj!8g?q#*K6iU)?>y+f7^^5m`94<2Dw*T*zS!1hB8+sRBk3
gkDASL7v7lsPQ+*u0cEDe62dJ2VcLUpzh0+s$tM)QnI720EG~NislTcwZavXUA&KK;jsQif;=aubsOPGNZpB<(ce_&MI#nVp-|IY=3SSup!4V7#nsDt%i}6x
x!>XB@wd%w#;#c@hqkpC*s+(Mr`4Cn*?KB@pFgqoJ%JL172NKi55-C9Eh;JL#j!viwMX&Q9V-MiwGCh>ngDvR-{68|o~hi0F%6-tZ%+gt?FYRcd<|M5jslyR
5T(Jx-=*~sg<A#^hWdpA*&B2mZKnO&-a!4P{&5e2G|1$%qS$Mx0YeQ#h||6|a?hP9kXTeahyOA3N=3)}^Rd_!>?9JOmblq7+(gcADjqeN;8GfkWpdUfyHEj|
O^FV&I6Vvk^_xH<<Uk%3P6k!rqY`bb)j98wOj6%+xE%i<SauPFLgy1t^w;Ej(4sx=wyFr{YeZTIZ3-m$KpIae!-$%jcGfgr2^+-DLukc7t2-1B=E`tWO6(s#
qo02nKmufCH1^61ljO+(!BlL|PfVv2Kz#5a4lYmCPJrA$H8~RFgR9C5HrQ}R$heWtoS**;m)(88=o*MflUxSdyRm3rB*t(r_?vCkT_BAM(GR_5O6OEm6|G=t
Ifr|6hm0sP=n<G@bsP>k3!?U4GOH#b{;FauD7P1d0bNMTQ#fFI_?Mx49|-c#cKhpdhkf@V0tMg^f#vP3Y)d<QkD(U<1Apgqz|)^fncXzR$KeGRfppC4dVy2u
J<h=%WB4UrygpUDM+R4}mOf^tdO=Ca$U2_?dytPyBoUxAG*GL)z8sVP3ahcAS>Rl1e=&CAx%B3-Cr__Z@bH96$M;3Of^h|4Bn#?Aa9yg=J#4^sa<Y;cTSo0x
t@tc77CG^A)9IwCH9pMW3&bK-4!Lh@Wl+_na|@j0$V^9PKooJP9gDTzo-5_&<>sM(-a6ce-a}KnKY_I_5INIZ_8?Uq>o?leb}*l9Pe&&PMChzwxYg>UJBtug
yRu-D^wGyhy{YfTe5$ZB<?xfrOGKf<1X!G=QViz)H?-uRbQr@=!0m&lo7=OX({DH63$=KN6W)F?Oe7N;WM`upzv&k=6T#A_ab>V7iyfjV8Fpl4FIHYJN#Lfp
6$^iNbeIY5yG5iQTzA2;0nb^f_ID()2zpd}*}+yq`YgeIXBPeH_{2t%^H%n?8-uGAp?Y|tMowwR`1oHzVsb4$If$VNXTWtY`Y?r9ecWlQBmvVxy)Bn(sM)y=
nQCS1JcPiaisWxRskl8Aj7(rFm2T*~fLx6;*jZYXPq*kCHdYdxSm=juM&mg5>wY%}W7|u3FJTr%V`CVNoka!zAPT7Tn9rmI_v6Uw-W~&`LmpmAa2WaU{9?Gb
x$;Y^I2nSo*)HQ7Hb~2B5UxnN4xcU(ZQx%5*uqTvjzj~+gxq|?E{w5q*~@kozh}Ezk#FFaz!=WEMfkfnobpdaaWe!zw@d({J~mO~axxi%9hPFax(#hTG(3vN
NAObAuWHJAq0M*}+@g<<x#3?go{r_9MyN{02xj$?TV#8oZoyP+$>Ow)lv8BT(qvC8pW!-ecTE_SPkpnmH_kp9K$Q0p+VRyjgx8wa)mLwUZ0*`jW@IwHS`Ju$
4zdxsVhlkA^qytI^JyD@DIns6WI~cSh9x{ltV4kzF9(2D$<|CfE=?d@1LV|(_Zn_1yZLl|P7j<;5B~*QjHsizWrE9A$?0L&@l*}jAuJI(l2%fmyHxTE6iuXC
+EnT&5pD#>?SRK~(GtSdkEA@_)wg71E>)Pjab^We&z+`C{@u%CzoMNOo|Zs9vn8G?u`V6jX-i)%f7L5z9Q*&))SP+2-IHP{DU3)MoMfqGU{WQ%VC_~XK-Dv$
ur)@)5bj-a(uqD@9Q-;mENJyc?XcZ8*&(yk6n*?IvP0*KG7U9<Ah5qsI>SoHdpj89<ZvZWr%_<UBIO<Z+1;s!XzAwUHbNj<ctv1uQ@Z^cw%S&rcgS*E5gN^9
5jM(8C%^okwWl4fu4~;EE~Rh!N_()7m<M^o3!sfm_nL=>^8KUf|8dDQMiP~|NUYyJDRl-q@Ib>wz@{_HPn%NZ>(z8t;axzzkn|7NVV(9S5w}6)-$T&yV{sYf
VHW=1EdTzthv#*negQ|-`zB&(+}IFkRKSRRe{W3t^%GnoDc{d`b25^<T#tqgXH#tJRl%w`JAPoMXZ@!q{0hFC1knOfVvcb5m<!hvju5<zPL8|t&{%>tjWim2
oQ>4hxgs24HGgk~GQ5e?fBm?QFh0eWlMJJc;Zte;D6}<~Kkc8!en~}S&x+BDGlghE_C6RP-YGbH@4@4HPAtZTZeA)N2gIy73;U6#_7qQo#KCigQ}tC|bWE(d
3v+4>?L~&GP}t(n^|Eg35X8*%VPraTCfTxM^9n#QBRHbeb^;f6b3)pNw&z*0;?Hmn{7kR7&D#Jarsv>o`zj@%nQ_1pwjG`3cLI8IrBS=nvfDL#eZr!f?ff$n
{WVYe=MH0=wU*;AY}h=nEsZp0=kJm0RB%d_8q%i?u45@M(Xnny2e|pq3uB%z(@!J$F>=^s5ekdgKmj8*MIUij-@x3YEa^0_Atw9EFFXhD;z#H1wS-`oqLd<y
;b}2sqbhT*B;WPJvT6O_vN%;`*}z_88F)+R+ZMm3TRvpCZlH(v=iHhCm%nHB)9e-1`~=4`&nj0f(OZVXS<gdIEZ`4XdWdT}$QJLJA+3%RYXf3`w@5ID9mQne
M`y1+9KTu{S^zKqbuA)k(KN}V1nT78Z%WveB&1f0R-FIMuQC$(V4)33!eSRz5JWs=L>2nD;~4{*J9Uk=rF^;o{e(KODA2vUHz7=MKc+PnxkLq54rcKaITd}$
Cg68!DEn2Wq-cn077b<^JKDp1W4{Q!xrvjZN4-MS{rWNY<C2EcFs2BYlP1pa)QtM?a#n;lHeY11H2XlZSIo@euQUUbM_8kC*Oz{Y?l%EX#HsbD5dR@g$(td|
Ib_#ulpmLoCh;Uk2h?UKW<*{^sccJLyf}#RNMx1HF7J`-TTb!s=cYgL-<4w>jcR3Tb8c3$0uF)<blow9^f}Y;ChyJs$V>IAjbv}7H}WAki(EbGo6(L*EP_1$
JUw~i*~<C1d$iy?ds(od8SqD5;zmT@-f%Rpl6nGfDBR2zd*yImCV?dB3SqfV;_zv<nG^z^3aWkD&X2c6lr$*sK36xXRYh>CZO7)D@)qUxvu4!3R{h}MfDI>7
*XE$eMDP|&EQD~rq2FxEu|Tp{tKlOZ_Eh$xBP(1_=DmNZ0AaaiOFF(6Yj7u=K%C4ZYs+0-#AKxurjto#C)t4|mglvtSYzd>ffV!tDG(Ofz#0f!&g_>_5KR)2
n<Grw0HHCtrt_;@c~y!hdC#rSU6L<Ih<YolX)kJE2!;tL`2S3`$STqzSy+uziB}=ZOTG_WeN*Y?SqblCYBXm@^{!rgO5a&@XyMPs^SjAvDS{^`C)*2UL^jOC
FiUIPzWm3$z(DKtAX3)G?=*U$u9E$$N^1htZ!VeyVysA|&Qv1pg^TGK_q1*jn$eGqP>_LobF-U1#U2y#dLOY+552~*1rl5D!W)6^Mql3L4X8+9f(23s-1TBO
+JL~+U|HKJVhNjq;*i>91luw$J!{FpAMpxjv&R|Q7QS%uT#5N23*59nZ1~Br9V0h?blEP|?6NZQ?e#x)Ldv4PM_*`vJ|Hm0d|`2)iFc#bxpR^O+;Z+ZW0GUS
ee(6s8m5tElS)yDBy=2Lmr?0(6)7D=s{q`D3QJl*+qN|Jp-aF*mvs@con<coE7yjVj;C=OOs8e8tHEDtRqXX`$Mg{%gnS<>P5K5ET=5~1shaRqMm=MZSYeSb
Gr|8v58Epo!HJi90#oNe6AkZJV9y~g(lTiTgWzZXchTimTU*QT8HkcLBzN29cJz!=&KnF}wNPMM3T#&8sr6ma@~u2=L)8>eXrau?9hE0?cS#f`vEGcgR@KN_
m7<F8x}dI)1ifb#I`lfYG`-WJpM&;BI>)IqgZilJfxl4u!fj7i>p)VW;<_B;rZrJFGGTF=9jdD*ySIG7TZ<Z@$DCY95~ZM70jS4R`nHgKmqRGQNn7*_sbyH#
gU?S}izkutv|rMs#YO!<5efp%lU}WOqePKW*S&7R2g77e9J{x31g9+`3WRR61d}(7GYHS|MbA>?lgO5Fu~j(@%sFlRn314{c7#7}4X8thRLVK#S^UywjmU)w
#fa8byrjWcJF6EY4AdujQ(;%yM$sWjs41X?H;iy)xf#0|EGdg@)$Jd^^`0nl-nunc2b@Nh<$N_5%mA{b0kbnxBi$RXEO-1t_Vwt0zB*IzZvA2&((dQxSrD~#
v_kY}WKKEV-NnDVe1eRaosq`>_PK`#mY2=sl_CT!Jm;)ZJd>fYavw}Kuv}ODIPo%v(FHmOC7=2cr=V1!f>HPBQ%5Kq(47U=s6`HsKZ7nGz+=w=`On<xe~?J9
ySm`01E0#m)2cHcUWcqZ`HT7cl&h$E!_h|q&U+{Ge}zg@V-0gIWo`o2(|mM-KGtm;Nr`%Y{-EPA`)xe-kqS?{c$qOvK)1X?eofSoWkon~fjyn4o%OWsXMLPh
=pV~4KfMF8G#WfhhBGMq#>Zol5hZK6lssLI%O~YBXrqcJzjwUmr|p%=-jST}78X{qNrl-qa<4r26veV6zsjkCvnyfQaDTA2ScFiWj&6=6<rI;CZ&5MIUuMj4
oJ*t>kJc7Y5SZaR#WLYPyC#fMuBNsFCP8Gks&TEkSsi7w&({2sHWOqoKMQ|ZAoekHInRlNwsv(_iB6R~E_B#NdX&TrO-zyX45fkj&+6!j*<U(wNP;w440pe9
hMKu@{v2W;(IOyrZaO~=kC)$3pakBJvj}^WY-7AiKCF8hqCkUG@35)jEkyhjtVBf777#W!((9s~A~iI@!xDY~TO2<GxuDES4)5#E78`&!J`Z^Zq^Wwf^Sd@M
l<sT3%{t1s@=ZLgNa(_#4B`^k{?~*lF~&->R*vB<^ESVCA3!U+1!F?X#lNPcE!5%u?<_oJhm;K`&o=C&fY&@wp8aB=uP`{Vf^k80%uji^flZwhCO8=UB`C%0
Vrrq|CWiKzuFT)Gz&!7sZU`T(e@mN4rii&I!p93>y59{5Wg(I;om(8OPCHt{`38d7$Pn4I*rlV#f}pTfTU8)k-?eb{1zbZ<#|v@$>VtWafB97#F=iW3<JdvW
WPQ!!zZFaEC^<K=gJt{R1N!%AlZA)-(bU7Epw*g*D|X(lU4ikEUgML$Vc4&TxUKxJfqOaR$EaT@oN!BY`=nbu>&!}Y<iiXU*U|qBNE-hB(V;i2qjO+D$cgDK
V;R%Eu7rHOf~;Vux(?(%pGCWRIZkiCtHh%8oF^GTa<CZNurV5LtnxouCSpwWqeSbThSQR$H9!6(bv$An--bg*<Q`uDTh0uUL?V1>!Pz7gECcqT`W>BCu-@R}
W1-bMmDq@QM;U+N$|nuYi!?)N|F7iDile7}zUo&-`_0IpX4&GMgvY)yuSPKQbZFjjc@sL@jidxbgj$4UQa1Bnf?+T%QM4_p|3K-IJ4Dx54oTs2Wa}{{yH<gz
QjUDUaq^*#YX}Dt$kGBePG-XBStesri1?rbuO%05qe}B>ME%-zSGVh+(C)J1(s+c|Do7yFYrux98%~w;&+pLy(Kt3pRu_EcUkU?%R^g`kkfM^ja#2S&Eut=Q
Zf)<mG#!uC()B_ek9Pd_L_ip^L&6G>0x!b^B=Ma%1#yF$yS?S8PJ#bAu_O!UP(biJ!Gvs1MVmftXqbAjj6w=vH|Cy_QL=Qd1PZ`?ftpNv09jRT&lup=j<98F
-$1MmV(CPQuY~CpZpKL$+<~Vw&Oq>_GvvF=U#aaUo-7htTdBA=v%Ra9r-KuV@!F;EUYH@5O>=i}m^5n$-vc>e_LmX?iSnz)$v>IdL7WAZi;0w@pq7Lj$zDx-
r5&hn5OxXpMNCS(-e7n1qJj!1C5srq;a__%BlAHHOY;vtB)E7(n5L|bj1-7M{Pn`BiWw<y(5i`=gMRP{Qov1YU$(aiP))Ej+dVbC4}<I8URUe$WlUJ?lMV9T
x@QPU5M=;fB|#%!nt<gW(E})Qe{Vv8<Y0ow=B;vtv=i;)NR4BBK(q5seR!=DSu9xza;(Z7yp3N&2W@GSB4Vp3P8CK}8pBT-(p2JHtv`Yh=$5>gqRk`&nmIr5
Z{QLa3ruAae`k~#0wNWA9-M;FH+1yQ(tyL?>YZ~_-Plx|TD<C6!zXP~;>m(?$}DcIQq-a+d~5qzR#02P3$1`PvwfIJ&9#t4cJG=d8^D!v0XXU3dA0RA5FX1j
0!%z^sk8$Um4mlpM;M&?Ad7s50Q?&SKbnQi{qJPoOKNXIf20;l$;aZEbWjB!vfBlJjsz-6D(oCs<F7xgElbpiu5v_-s!t#}7c4`iEdIPUVk2!?kivx*qi45f
`0umsCHB;_t3?aamQEnt7oo~zdj)EETw68Ey45DPj8PKw<!V@w6&zdV4K{K&UoL|2rO8U%>W9MK@SBv#6IN7|GbYf2qx8c6_uwv(3w?|HzeuF)TMp+QGc|u<
OyX8qVai>_lY0r`Ls+;RC+yZ&%3D>$HmDQ*5Iplz?@y$Z0Kd_GTfkoCClsi($-mqfkb&7Q*J+f>q@Ta?`75J(5a3OkthAcOxnuRYFqbC0f4|>5Jft=%nuMkO
^weX>7h>FoYMeN0hWl1SE#Vm$TQVh>{I{HcNjgKICSg+sE`*fF!EJg0JClbK-R45I!-RG82vFzG7jrh7iSc3}^wSW91a*Ou$P8TF>a2Bb6{qL;P9t473A8i%
vTdWuS<aSHuFhC8XbBh`5*H${(Nu3a{mBbJxdZ6#LITnn*d>RVO6MhCW|0Pp&=?HYJu3{7y3+N*1aIz-aP-XCqshN)ui=V~Uca;@k<WiAzr5z+UWqJU%Xg;&
<m5!;-T+uv>vZ%V=RkJb1^XfMg2I2;WVbUq%m|DAlrJpFK4_t6aN#U(%)|W=BZ!I=Jza9&YFIifOVq+j4ZBa*X~&m6Z3=e^j~6FO^)L6#JXv$z+JJncp!wTA
PhU8>@xzk4dx&k=d=16aC)7N?z59jy@1e=<U?poTo8$FfFy4*2eoE!5?0}UK-atg&iC5T%k_)UA8G*T-7oa~$iGvqzxV{?X_cbQuevHfEnpcjx+Bzqer;?!4
oq3vgrQSR|&t@*!a3diqN$QH-T&o7ah0}`Jh~52j3E)<Y=!gp(6C4#0D8#IPp8%caY(-HdiQ5-fuJN`mRItwky_HLcU~Iaec^#zhkz`ux$BtMH$h~CkUi4Yy
C0d?`9iTNTkYt>4&@}yi;|?0}&v2_pX&hKmO}l$K)H;1Nz^Z@`(0h{OQ{)=E0Y*rw9v9;X9>t9;uCoSz83aMn2+M!}rW$lFCFxTZy#*cD<8Ly2M1W^rzxyzs
y5~@seesfr!DO8jI#piur?VJU3Uf`nB7w3P1aJR>7J1Qn^Z6i-oa^QvtSd>5J4cHI8S`3D0VD%nLuU!o7_aaKokD)VIOLx9EIC2a(<r2YIkuKnl{&7|W<KFw
)JEM;n=YHaAbb@r{7aK?tu#`GGM>tFjR71@SI8%%^3dn%@HL{6!Kq1aspl_3hq_GG4DUE<Wexmy6f>HsDsr5lw6zAnVmuORTQCx(!&NvU%ye9FW};h%`wgiT
HeR@*u^P=1x~R@qYZpJ0_uy{7`Z%K^5S%f)n5&a|h4w8JZh}3XL3hi8$I==tol-E==WS{u)z}EN<?z3k^Hlw$(0!JH_r}y9Rn2ADz|~+|#mLzXgd-A}wM}=B
RP6iWk^3a_a5%8AxpX`ksTsYoNfkd$sY|2@W)FV>1M>1dVaKi>eAIK{=WkI}7f>|JY8Hzt%AbL@DaHMuvFq8qxXC5(!Vv7)9HDn@NV$0t#?~Sm^c}<nc)O0r
wb);?m3dqO&@zZz^lM<!nv4Bgu!swTjY6dupo_r6^TRTU=#byk#HemGPlY@_lyIllt{rG}NqqFj^Dr6gI0^VV6M|y4&XWPPVf7_*Jqnr2N}X0Hvk8~<v&FIp
ajTB}uc^35M1Eb!)X2{I{j{?BhbV-zLXRb8Gi600aknJCeT3eVN?qk@j_ft)=PR@4kW^=Gsr5@5lxVEi(9c5FEX0oBy$BF*FsKP)h3jTRuSoU+I8x!Q2-yk>
xOus2DEJBS(=GlA_@u_B4(+V$iK^g`R_9r%S#+_#pcV%0mUr{dL5CoJ7bSzuVI#-Tni4Xb*=fK|^&(^6wGCol*|zdt<;KZFlvBjBo<s2km^e$XNrLJ#0KU8D
omT)u4Jvg1dur2JmR8OULo$01{WUha8}kqMvS4JD*sKk&;fEV_wV~07fWKs4xX4qm(0BDH-W~wX+D#mfR9G628^c~eYdk70b{MV<nc~%8`K)Qxomr%>su&Qz
&@8fiDhDaq>|k5}$Gz6W@<6fn)bbTMHqAJ{#M6qUY|W@u+$L)S(3;1J^&s8d@AeBp;QoD4NJQ?^q-X%`k&PwH)0*wYRNzu}Z@>K?L{tw<1O590F6G|b#&ULA
m)$a~wc=KA$X$&FwJpTGYdC<*ehbjuAYYMHq>>Brlx?BX`4i`Q%5WDMN>+|Aa$1VGd~@0=X`l-N#11pcTF&Gy9KWY#LSKHWc;W>Kp0@9Q8%v);%JO2DL{N#d
B<o`LGS_6YrsTW`z~M*8{ADK?pyge|_!C5ErX)FrFu3VNlS$oFjGdrR0{YXhBB-*V#>9z?<pRFjrWUD9tOo!weJXoScxd5_sMFJ~%B~4M^1^B66K(Farf#5f
Sk`4YuyMP@WW})qGfvuGY~XLUxfoJZ!E?-f(frE#JLlO-iZk}&(wKhwDFe<VQNA+P2z{|g1w_@ayhBjZr#t~V;22%}81Z+UHW|-+Qs(+n<X?KF)5~|BmAc_+
UW@N3sH$yQC0bA}@PFWh7B~@!a|=59>_s!?Pe9CuZ~;|syZC}bicxS7KobUxnSv^X1AeDfe|dx|#<aUhlm{<(P)YI9Q^}!t7U`89GE!|@!)?wzhVaFI2T_j=
pd>uD9qI6yl}AD1)VLP!nh14wg*zeG;(?%Q(Xrt@!)}nIT4p7=<EQ2g_o5J_ZL=+b1%4!ic&LBma!<x=7kr`+q?k?$0By^Ts0N3;0fzjZ*Fgq`^%(ae>6}&C
y94|BC=DKucQP53a2B4!@ME0MQ3i=h)4JlRpqm04&Lc|YE>$)&ebvg1ytnIkt&@rfS!od_UbK1N@?8E5p@v4LecTS`cy1m1X{UBVK79+)Yk)>QE0vSm`8nJk
L|`$VS|dRAMf|8<s=W~^7SG_UgxK)=DMhRs94{6j4|IjgQhF14VfW`~*hSKnM)|#Qt!cuur_Pp-<i8u{i=9&DMsDWaGYg-;F&vJ5*2>&Kh!2Uixv<p22d*g6
i&0OMVxL=;;8I5>@WQS<05?a1i-l_{Aov|0(So8z(e;Nb$f&!i?IP~5iwDV{hU~3~xR?Ckk7E=laix)OA-)I_P|>2yo!Z!X#zZ$ORvAw)4QSE*b%gk`qR{CR
W{%&~`xhe}nIiVSeD7#<n|}N2Y%Xa=ULxV#EZ(YoS|$_A=PL4nGS7qk1Szqg+j#t`*78GP!RPPF&`cF`wNcBmR5H`Q8$YIZR-Cx?n@wNzyC`ca)f{~E+6!Mw
UrXJhF^#^Qpp=`l@c%ct<#Q)DuKL^MY*!z33#5s>J0p{Fl~omYCxRz}vwMn8G05atE3^zFA0%}Tq2+UBL*MvflksHbsB&NwGh;kBAbHd(*QiSGqgs9xl;h_9
-16@qEN6R!1FuHE{TBQr$$ZD94Hv~f?VxZBMg_|#zV^q*Q6P2V?HdHHe*AF~Wu=Qm{u;q5EZ`PBP0v35^LqCIU^q&y2GPk=c=`mXOyL0j5e4GxmxZoUPzbFR
d=SJ8W@dqN!|J1BBO(*n+TGx15I91XIPj=o2R4WPntQ$ch?|upl#E}=jNY*$eXLp%KacuoYY#eZ!<6yS{~iHlNZV+7K0^(Ug9dMFlguTve=^uZEhd2KB9>M2
6-pTLd!}dN$!>`UcCuaFNhhBXI`X%&Lt3}*UVdCP9Dnd)A198U5*v7)4UImqY0RTxyXB&>h?RA-X>oKn>NtW`13z(ikoDp%_{>H=4o10=Sh#xK^k1gt|6E->
$CvQgttE3KsmW$Stnt!(^2`t650#lJK5v+V5EhGr!pf*%zQdq3()x{D$mRU$dV-*olg8JMq2uymWV6)atex#YLVcBs0NBe(xyooE19bsxu%=Yjl#MXHsuC53
DACH8G}C#&#6?xJv?GfJh}*1qRFWzm<$=KjJfKM2?4gK~rD7ZuRmX^&GDl$!vXDB#P2=*vF8&*^2dR5u=~T%{pl6+^*j;?QLTCCC-s6@TWOXhxKZ$=!iu6IN
(lPiGp~LT#;)cW*L6YI>eaVBaB+Z|awHF69R=J%4$FZ~t><fvrIfvMWY<yDC>k`ENmN!ixRJ{$&c7Fjsgb*w7f{@zn!hQIiwy<*wisQKm0Q3SC4=PwyoJi1V
iMMZTpYlU?V66utFT#P%_Nj-{eT9I{k^c#|BW=7g0sjnhr(M-VhApQ9-Shyk{T<^qGO8%7kzFQn!6SABv=hZPC;|S!Y&@wg<oWrDQ+z&RXQJULYPc1i=l?!A
G<uwFZbl*b6c1XcvIjhiMM0zrW$=^Zfvtv0^g^=sYcL#x9_9vj!MyZAXh2+4KJUWc0bgJkHzz_-5?1)`^5}~iU4l4Eyy>Bq4!>#&A_AXeRM2@KD-9sofw$$!
2~ZMGaSHL&Z6=-A%4reDCV_faWC!Snbt6+%_xz#b7shFpZUG;j4sz*G-Sn;ARI#!`hH879_Foqt_?2bRLY}PF`*V%V7dMi<8`}2-7nXnFGoF(3s*9VApwYtX
$qh6oeSgs9xH+Kwqja$iM*i4f&YPxSgY#AEtmjWe+mg$^f1apYT;aBHCu9NS_tD{Sf;hyzCBh&3q2{m(1l}{6CUo@z2CvHv%eid~K)U@9O&3}EAUvzxtZSpK
X+Da2-HE!TgIwk??%3IN#8pa_p6w&exz1mPWN^LuD+XlS7R8?Xc)L=ayl$CJGbT<*1b4wxnftX)4Qz~1RuJ%}(e3&^BWdIN*Q71#0N(l9Y4~Y)>4SRJMq-H5
b%tTK?nz-VQuWLEAh7>`j(e-2PM6r1{YJgIMndrWIRF14{+z9cG#XBY>pAxV*DPf07Mq{ZOoeL_{X>6|-L{1IJzLx+af>oH{UTvf6{cSp=V%ZFPB`_)YcUI)
=@^WtMcYaZN>7!xQ6u)!)Fb486pZN2nH+&Url!8@300%&9I8jql38L=?%)k8u1+<5)e7xl%C(^AQ7^z62{@48;&mn#{H&wJ5M=0}56LvCxp^h@`}USh&Lh48
U_yIvK_Sc!V<#&vk0`gh+GqglE~;~Jj*};w|C&b@uN>8jzup`E;eUP-IG>@rD-FDk>}w6`fF_+~4q0rMF6b4Zy?Hv+qiCJO>FA|Gn_M*+!gnUh;rO^r7Tb}l
%dc^UZGNDWb&p0Gh4xx?9Z)0Q`X2%7xwEU2Ch7Z*V7^i{-vbX#8$z#>i)j28BMu7i9XI`-jLHPN*~pv^XI7-S-d>U9<m7>HNDS>kMU;a5aKt3AtBMLDi>$v7
zeMW%;fR?&On#oPTrr2y7~TiAO1C>GJFsyusfm|OXS(2u9jJFfX2_O{mMJXBLGh`DV3o&eyzi3>y`%J-24I=$*yYMEOP=>q;+A1F>+e0L`g#nW_({~-u2p2N
AxFO=gK6))V;3J-7MANq^d)B2)JQeT$D-u~Oa}Io;`o6%>?Lc=aIgkl2i%`n=Zn`wah{2E1!>WsAg+Ejdm5IIvUU`KnYZISXYh{kcTU-pe;@58vDKZZ0^)m>
kvX{lTDv|}`+8mY5^bO4QOxT@!vLr!U->rNN0t3ZBqUOA4AGRLdnDpKepLnW<%)ybOS24_y5-F-RmVt+z`k-V(goQ3p|87fam`t_xy;=ZnbmnqY_jZ*;<#}(
^IN4q*&({;$E6(Y{Lul+zU6<z5RcgWtZ3Decdu%a$oX<LN|L^Zl7qd6BVnl_Z0?vSYh+De<u|6Cy+fwfZ~<xdeED8`bvgL?ouOe=kXIt(VqCkVtg#(@b%rXb
gN7VI8fAvQRTm7+m{f}~_PwM^Pe+=zM~f@E-q%aL=EU1mqy@+lTNXr2v;rPMmJTmR1mJM1z<y1}Hrl1q*dkpa-{V#{OMin)Hdbu0@@}_}i-Rayss;Yi7_S<#
IAhW;L!u5BOEiYS+$2hIgE6*B)hA1fPct$TruQdKV>MlZv&7~Kmu{CR3P=rm61%<kl9E)hx=d)6f>%mMzl1s_U}C~lxr7N)hQ*}T<!8)Oys!>7AiSyI^Li#`
C|itA)t=3jw<3fr((Ak^U=ej?6DUkd^I@pi-QhR*GVI%R7p@4)z^5vd&?o!oJ^)bBqU{P<Z$YI&nGd42(p!o%_^F8dEdvh#oltm%%kbkvAn~;~8+~l=WRTC(
^oWm}h`}nDK~N=%5ElLK)^9zoe97!z6Lw6Vi8vJ~z4m?m5MW$yi$_)&j#8JWp4N}_2&C2_)B;iy_AiJqiw%4XV+{QH^V#q6xS<{(44WknyMckGIkP>voDcT+
F&7=eW6lZF5roWe>{GBk?j3V<Q_{OPwkl{T(Hh4HPTCP7Rx&X{_E~sqt7EM_YncV>=BoeyD_6;m*7rN$x@s7*!c3ht3Bv3ACqvcoL}5mS=gdj?qU?&DVDJE0
BzV$2$D-cpS(EK_#<FBfhouqpqlljIPP?l}J>f4dydYeCkcSH_5lg{5QX}Ge>)`Len#9hArTQofp<65Oj>n5No&m$>-&5Y4<?55m2fY0ae(CZuAEarFUL3We
hu3G`M_J$!&0IKdWiRZWkY!Dr!c%SA0h+QA_b9*kNCVNvUA_EAtG*!WjSuNLu$s!RWUA4zt@;_ITZ8r@v0q?SD{?s`N-{>7xCkeJ_riWqLuq%u35hZj-ygOX
YK0Wwrz(<LXwW2kktJe?i}PS1VQ8^}#!_TjEfNF(c(9khEfCJ~#w)8%5fLhv+%@RO_H9Rb_fxItP5^ZSr{7fqMncaGz?$~ZKKZU5$$U~Tv*s@3&(<UW91xWv
F$vxdDvLi2XscpC)6uS=B-}{@oWum@mgiLS@t5rU5?vjv!MjzAvuRfXeO3;IffP>LZ+<iJctYSE`52$AkEOopC%%d>3=*D8f`4edEUJx0i(I@2n;ApC`1UG2
SZR_#>0J87$NhC8|0|m@B+j&JcizBVb*?9d{Z<8W>hu1%!Y2X;j)Hxmfb>Ta6A0ur?}Pc_apK`B-&tjlU>@OUfrHDjsgcjEG~UK39etApR=($x$AA1#o(IGF
SJ-CKR!Ujq4Ze5qqRj-j;f>K%3r+M2)8eq^XysnTqZ`P9P{A>lN6qNCAk>rv3TRKUq3vW5IRoUDfnt-i#@RtF=3M>{BN&G7*I(2zBJ*1Qg)Ci8o`K4CWiv}u
@pH&R=_q4p+!;H`=3@>P*Ht>whV~VuF$0G_Z5VI+vDO7?--wuoNNtm+$#7Cg)R!K15BVQx2!?}kzNpgwAv60-h@-9mn1{u0dz*M2nNyzgQX*1`r8Jqc^@|z_
%aopYJvkF_daXnTU9h)6ihSkHzG{i%dy$}~h&O@X>&^~NQCgcxQ^a~#Ka87r2ZDneitx)G8$`i-vkSzcip}RUZ>oD{X{iN?Uy2K;(0L3$xTWvw4jRUAvc1J_
IzCp-l(lJ2_Qz;9*R-CR7XBFAO?KULREC*gd46)3se~^V8%<Y3t0_tW!e%X&PlBtkz)Z(0jnz*5zBnYb?D?j20C&ba`4MPoIWCMRpRPCb0&Ww0#UJypYZ&0k
Z}taNLt;|{$hUV10(Dj7cIVrwmpU_@=lrCy%>6_&l71wx{9>MMq#nwp=1@z8iP$nfWP*4pfL0$)x82sqt-!K9ayXRY$Sf{cf-f&x)NEI}PkWE!FPq18#WuS(
+?CNFv_ZcPT(R4^1H47iR!NAXZsP(u=p8Tz2GG>ds_tufKP3dS0m!9B8)5?<(b=9p=a+SR>f3{ZNO|@YC3wLV(EfghvoX}u9qJ^M9=|_K>x=DZ+6<v>7aPN!
i$M^_Pk=)Az=`6K&B8;?8q$IeEtq&QpgY_Fphq~Z%pY^6Z@1F~zijy#q0aVZH*Tv(BE0M01m=%@H%xZw0MBX7)>dD(I;Y&oUnYN}J)IOqX1x75sQBrTDnT0?
A75KyPs95YpO51RtA5l<kUp~Kme<t~{i_Dqm3we4=j6oW3X#{r`@Nh_p(c0gd+1lix3${SfP`y&rI=?7`%+BHS<l;G@fPh9P?!2f|6!wM2I%OmTiQN@_hQa@
NgekT`;Q2xbbUzf#ukLQ;zfow<lr(O#Ir!EG_@}8TkD;QWDvrtBRwp5Pi9X&$)wSoC}N=v7#$MfS5JfU2wDD&{oWwR+s4T<*2XD{@DC|$_?L~BloBPio=@rT
m{*@x7k-|||EoL#bW<$WV3DhKq!cBjWTTx2x)v$GGi7}gm!6wmawb~AZ+hbHgNEAlM~L0cWacPC_n2;|TUkDF9;vdXi&51u8Kul7@G2?33eV&L@>%bjL@#1)
Zq(?fC24O3B{3sH1{b3Bsu5bu)0vB71$|mIlo=Zx)zqp4Y|6<-_8g?}$Qb)n0@;HZ7cxEfEo(FKuvullvpQ|@oHgDZ?2H*rNBMA$jHW_nmTYlNdrabZ$m2kZ
o_E2u$;8&@;UB8}*dl7i)uqb^Mf^PHG(Dq5sWeR*`<!U&xO}CB(!D>^SsWfAcbA--Ra^_blor6yTSNMBe`BdFS~S{_v@PGb)3QW(z$<|F*aXw)<w@UST|QUM
Fr+ms4fyaIjyRY9S(IHgMC_pj$bNT{zo*=%Sm~6DjN!%<nZ?=zqJZ?Is)G>^JKhsJ*wQ6mlP}7lQsmZ!u2=Fgejf+cEWJ_!@u>5g{;fLQ{zMbB?JYTJxcWn|
AB)((womYk!+|Q_zd2D4X9+Sa2#UZ!?u~I_Y>rKybB%wX5}V?YuD(%d!~1mQ1lGP{KaXsaaXdIDmk8)GYuQbvm#^8j{RFq(wr=N~{|U83ZW%{8mdyTxZYiaQ
eE66W<ZY}_$FY%`<J08@_g6nZ66BJTfm<1^KgXDe7$O*9@Mjs%92-HzS6DIoQ;?>un5vx<rjVu2f?K$V+bo}Bcs&ZgC~y7s6SeB9;D9w6Q^p{<66g*W33!1_
pH+P1PJap9`AMS11zYjqLmZk79meSzjjO_8xxS2&*jjzDfO5oXogV9q3!v;)&+ICqg3*GMSn@=5O&_~K#kWtovv#*n1!klOi%+>oa_sI$Dt$+w44W6;sPK-q
Z<n|&%<cd~d+ry`I-=l!5(=7qbP03uWEIR@HHx-7=x{#&>mHMtoLOxQ2J!(cqtkv7-Kpj`PAc$>@i<Q$ys|oNp2>3Be;Xy=_fc7RZ|APopTCI}_yMFl>MuFp
1sk#v6iS%Avhoxt=n1yE7u^@QvDi;PK-q`1`gMEF<vMz=ldBk*tgg{CJzW-I2-7P>?z>(_JK_GCxD96>B~`ca;`r3MLjO*{A01`h`VIgNO298dC>W_9U&r8+
dov}|p8Jyaj%ePnZqQ$u<E@ZJiW`xkU(O!xx<~p>C_wy|AU@}C*Ko5pTako-sB7)oBx*hhRC}p1A=w2G&@~5bKY83D_9jHdO!j$Z<(Zih!4U)aoljAvoXw7d
NpE8~pC`cMk!77mCW}l9p<BTN&N~E4skHMM0~+>FKq>&P$BGy$YPNyLA#5Ms222E?TNtOV2@E~6H42l6)GK6vGG1fn&L;~-Xfu$zLDqc>BHRBh`m;}TYZ8^W
;*!JHdR+4(B_k3&n3Ht$cn>v@0M4!ut>p{rSo9Q3^tE}*lmHVfY4lB6j=Swa%I6`OhKVY@yh)@}QyT?f{vh&hnO@J9^7wHv-4VcHa~(kPxw(gvv2?->;@)Mk
n+5^D<PtEGHf6hR!sH&;EsibjUmrH(T#fpl#QVVpVwEuvm&nxWY|K5ZJ$TAGc3R3&3)*#}NojUF6Pbn>bx#agqIWVTxw!PBTug{9Zl!YPvgii&E9^1mkCJti
86_eF#4uONJ3_&-owd^ti~6V0Mj)FtuseN0t~wk4TEm7|_}s%PMh2nBu9uW4fw@HtjqG{2CO})_w55<nH>L$*AD%>u_5ogYw~Ml7_<)h2qY^{52VqCV@f@Ls
YIE*OOw*mQ@j?3W`umT}Xt?Uup>1&(dSul0MMz=`&j<aFei^SiqxTN#!?<-;nL^HPooG|W%5iv3Vv@~E8lQ(_lmTOvo9iGNgms(k3(J8X5l_t?e@=gmq}}Na
*2ncGA<?|r>1NpXnb0-yi1Yn2|7oHc)y*fOANjr3Eai*JLb^=kCQm(P`UzeK{X+2X%JcJzZkMgGyWS6G^GgHEvz6>04L=_o(RdUJ`DkJ9iIfrJj60XE*SboY
_(H_dHLY1tK21>Vp}Hc!*NcrNgNFp$#j1T!exR%zV1o4LHG7yPf9DvP@iuP;-jH^HbrJq|&9<#VlR3S&)z(eh0~bDqLw^+L12uk*s{a$i^A#xrFw{>zW`Z-z
NK&G4u~6KpC2G@mRB0;H!sFh-9BRjxO<4&2jp9bb->F*h#p5RtL1ZD#OXG8zM%=l;m`@#~^8W82sXkyPKox4olZG#<a#oQsi`B22#}Gu<TIyY|3o9_!MB1wP
{udCZ6KYuE@O=o>21bH_-O5r`JdY<;`BX_??4ZZ^7VYAeHNwK+@*S&`t4U1Vdg_a+OPW%qLCt;Q5O!Li2Er8y=}nE~g+Q~1=0x%R6!-UdxQXQuz6PezRd3-N
`u6ygNY9aaqx-Qx`K{u<Nk-_&L>xPo%kg3l(Jq)ZJ10Ln9H(}pUARut+8A}qT}nWoOyK14lYU8*LJu;{Q_WPsLg-C(3g&R8{Q?$L2&B(in{MSwer<TET-6Ks
DpuZc3HGiKT2lAa=r=N-KiiZpvKceFZl-s%GN6J)%m&NOpvRzT6Kr5YK@04Mn;QY{$cL6Wb(iA+N{?5ZLYv0Vjh6@m9a@viBNbFd<jH&8sTbnF&@9EBtJg{b
sCTn-$^5$}Fpp8^tc~bY9}Z<8REP4SsFh(HY=%5tA{J{XTxj7e`cU-TzYH&H(kbve0<~%)uHm0in*>p(xWN<Fvx&`W;~hS07?DF&ABu82aW$E;4&At%BmjqK
77lj7dlLHtT#4}SntZv^DHU9fQmBV7fHX=Z54}gepH0JHW?JuK(cg-AtQ^PE0sv$<smQ{wEDA6o9}6wzZqyUo^boYnFNHosT^N~nvI<%J8<pZqk>K#$XVi;N
jzL}xC!)#YkCCy55K7zM8daUajxzjxutT$ZJbb592zo{FhyoBZ*BIa*HWlg_JbK6DEcgbcA`-eJ^B~1;VxRS<Mem9T*L^lX_aHrWp1gF5T)`daueR;8eyNlg
O07e1i^ebue=R{1lT}P23HFllQYesqbI@0sU~9q31YRp^lb~bVq){B1M1XoiKf;v@N5;d8*MlTnseAGsD(a{TW%7#D#r*L#=P7K?kUd6b>z^ZlSefZ8vQCGh
GrbJ;(q5UCvjVwo-Ro?v{Oj|phknW<+*tJVKKl+lyRVC}y(9tqS}2%%x($%iE){TErv?Mj@Y%(1T{Yn_C2*y7g;*zm<y<uMf=e9Zho7YE7Xln6ZaHs*+3x2m
s0{B>{qy{vB};dJrTlnM*%=M0E##51wqFsAOxrRx4$$R}Y$<>5M9p{%wPDcN2WhaTH8Q*$&s>6j(eC9^dP|jJ<Yucx2rJwTU(45O*<6grZ8s;lJAm+Urr7TT
5<WDuLVrVPF=~Q7YiZ<}>R7|+44PxM|G^VkQR`^2-yz`7gfI{Db62(hCX){g`Q7E7a1E7Je-4_!--RRAO$Q+hA0;HXAsg$x?*wGUM?gIi1~8btEF%u#ZvMg>
LUB?js<Xz;w*cxkB*>P72eU}E8hXiZIWy;lnA@9&jYf+n`WKjuJN~KGsDp>JW&VHPz4|xZt_H%A*F8aU>--leRy76(s&=4Y)BO{~6k_7n_G5Ge93!085fypT
ys(STk!(MA=he25Dv(kXE+ehr^d8mJq^AJoa5y(lKcr#WlBtw3?8tOoBD1yVoksHs6>=bFWb{u1=#WayIAy!ZMYigX4*4KtyVk_iy47}*5g2@1!G~lNIB9a&
j_@qk64AK&3}<-y8H_c>@96W{2iQhp<z~0Hwqn|+ZZXJas6v7S`z80{uXdX8^@A87)K@&C5zOeW&EY6LWvJ;vWA|^U$ItT&d`YIhe#^a*P4MrO$So8|H6`!N
l*wXmbn(ly;I-&tETlx{8&0D3Dxrjk^ysq(OqTj!-Xa3^%H5p3(6JM7MXCMCDo(oYrf$6e*1NzS8U|~$Ol9rz#h7_T-rr-_3dTGhVa?yeI~nhnuA|K2eE)<i
FKOqoo~i#)_~7j>)K~Mq3Q&r+50Si6S$yi5m*;^62eVkn*2{x&qCX+c=Y{{nz!VW(uF+73LEdiNGBhPeU;z_?O;g|}I5nT8;@woVT-H{FCh^EJA!`3wyyFcz
pyEiB;c{&|@^*$Ed@^B(BvRvo7nOQxe&PUd_z%agb3euV^qbPJV7}(m(g{$!csMK{hii07n{*6+<3{#~cUj<|&(Ruo@y4*-_(XV^Oi`3e5^s`w@MBm=2d~8|
k#m#P;mnGo>fX`V9B*#@ASq^y23xG~Ug^Z?(~&ktNA3oz8my%&;AD)AN`8Cygs;$$eDah=l8pCRia##TJQ$J+XLa|}@8fyzMjX|X9ILGKW$Z&^SbHwL1zNzH
Hg>K^qQ9`G5_#em>w>g|*#34i?Rcd*M>Ac3|FAG%U8)5GQ0cn>Oh`3@F$nXdzQ!Y7>X@eO%RVIcJ2}Sde<!%5m12~&LD^c2hU)Ddd^)gWxC0>It_bNkfz%4b
xUT%15|HSh35X!ugAgxVdYS$_Z72^;Z~6*-zU&@nRhn?zOXSrS%R4u7>;59f&MOe^jNBbJCsfvUudO?Kmysk%x~L#C#V@<;$zn%tjBb)Ta!P%Tj;R2uxHmGf
2$p}W=!-t4ipoZA{aXBI=zs^*Ma*fk;xl3!^}94ZO_@bmsBT5;s8TO1+Q`h8E3&b$W@eqo;nSc-f=R&f3*S&I^z^01i>^bezb(5;+g`&vwk<n6FrH(_t+^50
i9=kG`cu9WPgjr(b1%OL6!BE^+*m6}J)@rNvRCOba6u{+{Z{+*#f94m=q2!6PpE9u_3C5*^E4L!=ZQ-2J!5i`GxSuNup-}b@pc!PwT34Iqw`l8M5>i8gVZF9
gA&0f@mp#5G<D)e?jt1@&9{X4fwS9G7AHh6UB0#Q(hWK}D6pL%6`Tyo+=huwaPlzaR{~p>;}J?MqvQW6E%{zpxJfCN?8kKak1hKX1a4ePbDy$itinYuaS{`{
aSo{&AUXV6P!7mqI*z5NE><%<`hy?z4nUK-g%*BXF(s|WQMl?rgsBS=T9tE@DHqFx0kb(~%G$E^hcR%o%^%Dmq>qk=B8<{_<V>Big<2AZ-a($EE`Q7M#(-k_
beZd)cl&xR_fnm<hZins05nzCG5zV>gH%1a+nZSLG42OCrPUlspYwe1&<m8lcaq2}#}AyM57{;_n^b;8S}~nEJ}}TXOO6QR;s!a2LTO`lU$cB?1vCENd?Ps@
;9#E78<_vgZ#nKILGPcXA8~B%!A^|Jh7+UBQp?fu-OADR{UkPWb?lsOD`8a=W~?2kg>n>Xw$|V(X+)*JGkD>1>icj*tOUbnwc{m==bn(?J6A2>I^MPe!FH1>
K-Z#(UDI<d7p8yvEMdsGKIe^{Q<NV-dQo{PopwAjC7t$%g`>mV^HHo0q~XZ`@T#<0Y~JiN;Xiz;HB{+@*BM3=(oP^om8XF7+P)ptjbv{t8DvbPH%bXwh$sSu
?yez%O9LMN?i|?okGoj3=-c401zR~~_+4DsV%RZJ25Y0-IG=u*J!Cd{|2k$T{07IEwg-TT>wi9SpVs&k5ND|Y#yyGHiW+D{FW_FOcmfoWa4eFNz1N2_V`s`c
npX@nnB7rG)wO9uN>7&a?gMsMGSSQB(t-)6;H%~<A%iTvaW{YvoDSpcyEjxhihQQ#*4>S)T@J`d|G7d3Q>Y_*+eZ8rNB1?+Nhn=fBM8+W*i!Q_=GX%aU%+ET
RUqZgD2Tk92;0CFdH22707q;krV?STRs5mGLz6(B(wnYg2KST&E*CwA!IDDV(kv7&8CeFKl641T>g11fQa(jV*(x$}V0OlRu=5)4I|Kc&V-^(2MexOZTS{EU
qWM&SC(?vkHcPtwvcHF@VrhBQ>!d7GtL{!ukVeOq(m&l6uc2lwR<Yvm4n%u$7zA6*Z@)g@6*Nbc=nzv%Vhk2;AKuC5SbH%ePdORj(uluZ=IUpSwK)CHI)Le#
_yA=wEFOd0DZeI=`Gyl%7RFwX4#~JRThbiZ{KM9-_S&+lT#l08i3q3m@~RO59cyK&DihQEgV+?}waFTja`O(Gs|P%Q|B{9eEVi$}2q7dSZe=`$TU35-dE{*F
k!+0&56iMUvBA))YVgd`Levs-b|s}|XCZLEvY_Yysl@Q%F2Fv)x9)BHfvg2hqd#wVZm>!)#D^e^>y^;7hD|oHiOvagJ#p)~h}FvGc;7c?A_eSh(Dhmsx>8i@
K}raTTsophn*#wTJmE$=fezy5K+DA_?#MOs@XT6|YiDvmZ`fvy&y3p?_9(@kcY*C_U6|b+(9Ai~jc}CZ!e?MJeQbzfyk%Q;u{HRtF*m8$6XkwWG9g}6Cql7o
)|s?s;bh<gE+9$~1Xr;o)O6%tzvVBhu8@~W4me8WQRC?eQSJ$kM>Bu+4ylw^8JM_?BHSJKFXm7tx%MC6Q=jCDqS=Hbrtv_OvZ=9Adtl-=d}8BY%d0P6zwh)g
_|QIjo`>(Kx@^6McFXQ{e?cHuk+jP>7R0x)nh~59ch0DAi>|$zH#WS4TQlbeZnCy-LJzZ3lvNoq%$(iB+1J~13M;b_Qiq>}$k<!jU-M`jy|f}^#ZN&2J2S!V
kF)zmMB0GzBv445XKrJsl*lC77t_<azX)ExB$Bw1G6j1DAKR$BQ^TsmQpOrCu}xEpI#M9{=izxzGl+()l8%`G>D3!n%c$i8BV*6hB9N1#<?L-&Rbh^fnqR#z
8WFV6E{q!x4$ETBKy7ebI~+9DQEuYE(ljYoSp+sA(V`cy6*<@fi{#;_gZ-5aHb3F7Yt<@>1JHR4*QPH26&pjvTh$ZZ%`{moRqd;HgJl0;#L^T+bE0qBhtRvE
?mdT+SThZ~QEIVKn`x2QS@#W68(J41r2}pzdLYGXuehL1i>>lqB5ss#JmPdRTr5EuNY&pjwyjw^xqLj*RZj?8Lua1q4`La)k;%RD0k>&w<9{2|!+GlRb|TgR
jX2RR;kX3eRqIr~{Z>_s9f4PI1RTq12p}em*wuX47$MbM-|j~?s49ck5zEszSlQ?{IYUP1l|4>ygsf&g7j*xx-PYj(v%1{*&B~}VC@<7PYgToF^XY=;3YnyF
V;LT0RQ!lDlbKmwGO=sdjH8aSOGhn4;0$dh44z(|siP_ktwyx<HiL8Z<dq)1_y1fY>9c4uj-31oVMfH7(pV#6P1-8l!07{P4sx*v2DYqBKcsF;B+J}mv3nC;
H<60}ablJ!vaS$(lWo#4aSvxsbd`B%>dp<?enMqgH~-J*Ti`P)kGv8of*~`ze@Irk`EOCKM|LPH0WpS$yaH&80-UUEMTqH8_<gO<^bpSur#AK6Y*6iKus^ou
o{vjEU0xsu=7x8~L7Jfz=macS1T5LupV{un?HIfr3O86To}f>xVS>xJ#4}-1<E48}PEn0(iJO5lP17izmp3UrFCK(6q$@9-SyS`eZ-qfTt3%{%*t|ul$L?;%
(Wup?fnJpBuD^nFe_x0n>(HF^KiutIEY6!kxyc1`x;-7&31l;u&ALiL4~W~3V#xbH6g1UTpmy>#QQx~6^o|LA*iNFqTLU+e3qaf+%)gNHjlr~22*t>4InEJO
V<b`Eko*fLX!ZSr;-1?nyLtgB#`$|M^lwb|m_j>r9lIWFg`-WsZnYkQ6Mm}M*K@m_Qh3$gsp0pjDvS?&+AwL&ua!a|p2QV*QY6=1KTCNX=p@gdkd6M0mFl%N
#nCi_YgUD8-qoB=*KypNB_Py{5g*;<anM>Y;MY|zMlFgjdF&$ZE?0n(100P}BM@j6jfBIfT||z)zn|%F*Qb7RS!h0N?@&UlIHqbkV|b43ufGi(*B?cfkzf4V
wXRB;{(>zJ=}iYv+<%?ha^P1}8<G4SGJB*m>w@TLMZMm!J&glNyt=DcVEsJQ-%$<1CF|M8)QeO}v#ao3%nJ}kSw=_N8CUvWG^qSS$*EiDy9{%AA2E4fwFzAm
kpl4`5eE=?@ou-=BZzw!1tWz5XUA|j3}#J((}D?z2>lvkdewAl#>}OZ@bsxCiD^O|FR2)5V}+_Rz^MpxIVNS9CQPpm)XA+w8f<h57U~++qHrHqx$}*T1&dYS
+fHjdZV}T4fk1I35C;X&fzV5b`~c>Z>ok}+W;e1qI3IClN4{l+oZ%76*9KAywMheFfUa`oB3faTg)<F2&yznw!0;OOyzVl7uS*g{PUy6rDb1qPz3D1HGupMM
%`!u_9{rxU2!KAtGsHYO^^%Ptqu1-$t0k55oms29q7Iy^TpQ}tMh>ZvF0A<P=(}w|ggKw<?&;3+r<jScdCs2Z{+iM?vQQ$Lw4I!(sp3zd3LDFxFYrI;Q}Lt&
<iJy#)d}cHb~9dSy7JC_7%8G|Y?*xS^+E<(%)(?5pPSac=zrM$ysa}AC>K7fGdQ29xqXk5@HsuuKgol>-1j)NYGq{lkb;KI>I9`+Dh$;4dvchG)V)e1_!xz2
SSlTQ<C_%zmfg>}CoaP;KUaW?4VPtrmI*)ViaKw^-X_maojzKbCBG-nh4V(blFS*ki7JtIO7#3)lTMjiSV%Xu!(;h^6%RlBZ(s<)D1;gY8+rz@-m_*DS-Ic*
+W>Pgbk-hXdzaSG;1&5BAT|@dD%;IPNdU&9EHWZ?V50D5mim9n|FmU-GA$Hkk+4?lJI|oX)GPbShr<?AuUoWdK%|aeG@o|>btj!af^sIt&P)kLTf@uy;~%$0
)Hwc<dKK@0i9qh+&KHauHCg?a8qWQkZ>3Hjy(JvJb$nF{(lnpXUO(p!q`8-*YhU})S)o8xj=LEGSmO&;@$%YA;yhX7!(Xn4LV1|5HYHaa<4N97>*h;OdE*>M
WTK0rl94N2D$#?IgV(?41u#d@A$Jz8w8&Ck_~RdzTE=Xb!1eJY9WUzcmmZfm@!u##WNQnerItsf9FykD#5ofBeR0CKR0pwY+X&__k|p@__G<RQ2g_l3`q}pg
>X+W}t-Vf^<oX~2;R~<_5RpM$jW!YUdYhK?p?FTBzGQolRcJ_L&DIVN)?^;D2^#?9#E+06(ZD0an4NKJRf6&Q0$nvC?JCK3p3Fu8Okb7Cu5^1TJyQ#Vg=)ip
4jw9YBlY&(OzxS@Z+l5Y(EB@bTuKL{txaG}o@yjYB>jZO8zR8;EU>tXzR(?o+gdAQzDx)eqO&5ojm8OsEtaM20t`ntXfrHzjp^}~S!3jQwff5Ktj;{CGPV;g
$@nFLiEa$yt~vLD8ha>!UsjV88l7cQ+GCc8mX2)oRRUV<n@@ZSty6PgXC6DB$LpYU*rNQ<ql;md>#z>xXSw0$BdgX-*zHq;9k2xy0vOy@f&=kg24}|RzeFD#
yu1O-d>M)VzI5ucY7d~;@5Pk+qAuEWd6;o2?k4wn>g7IePx=@xEqDQ+1ayPG=sv3<blF+?7{6qOnwgmn78hiAs;@1RvHr7yuNDc>X+H^kbz?9mvrEdQ5ZGw#
SFH~~Hl>?NDuioP|5)2zaV4>=!W*tp>v|lY*m#{k5}EG)qZU|*bln=VBS{;_htWoY;{Pl9`KaesLi8Dx1l4Ir4v$0xJ1sz!t|qbsaIb87tzs<?l-fUDT7m1m
`F#k<($}ZBPF{V$v+lvbvycd+>u#Kj$l3@gb6j52#mM{XW~7yg{!WAT9xz`fx!s!6mL4n5rt(m>W#5^~pTgte08%;?E#*Rzl)i;h(e2@6^Ei<m$@Uk!E8#wj
yBFU3gQ@fkBIhkO)x(w(TgfEq<&F~09@9Q6bn6bA<QcL3@+Y%u2!pXS`WcHNX4Y*h9z%u9rJ~4jSMgRO$A>oLS|7f`C8F_L-$Hpos;#116YLMbG*rDBsqFAC
i!`d);a$QhhDIBm+x?jR;NVvDC#%+xsaut0oLJT^{}PF2TR)g&ole0wm+`RVQe+soiUL^GskERrVpm_iwlZFQFu);r=Xm~yI899&_w;VHvxJ=#d&E~TTmEre
j+l)8&sO^s1p!TG23I(P8Ve>WnCxZ#oo?*fh5Z7nDE5N5w&iB-LJ9!lQ6MJIVu>)^wt{dbE_q@rJSl2K*Hg-otbdQWiQTxl&WD3%daBa~PmAKdPwJB~;F|Z`
p>9Nc^Xr;fnA)QtrNI)NEK24BV`^ck&n<9gHCu(d8BU8Ip?FDyAceUdmToRnEfdwsyO)(5dspPDV=Ht4)pt_YWzA-Q<lVtmt<<%(K72$^MOw3Z7Td4DU~Fz8
qmvbwrC-76=wK32CPuP-Ge|IW8F06?J{*7oXI<5E9xru)HrHC2H=CryCI}dR`vqa;7+W`?>bV)Ey5R>aBjp(r{+N!X{8?1+;3$OF8k61?^^D=w+yDfV>`SG@
x+P$ZR?#Wr@Z0_itfOJl&4u!*^%$sYga_wq2W9;}6*}K~Bi(PDZNM?eaYFCW#=;lOPlMg*>KPYjKldBF5^DSxljPfNcDk3p#GP71s-4gh<j^ylgRVC~xvk~l
N7NVOS}}rHDsnYRb|P(X&O*T}U{bgO^X05W<35pZgkFSEun@>dKPrsu`<gX<$gUvKkS@Xj*igWndmI|Si7Cy$F?kWXe08~20{Q4xUt&#<5iPI26}zAA#Oa3=
Bx#_hqHreX?t=@UzN9vU9UX3&(9?~F=l?V~-x?=8OY*<8_@Q~R`AoWN3>XCTcL-uzg1$;UHsr49Yxh>(w|Zk;O3T3<Vz~*o-oDtU6^qrmvlnF=dFI+xWz{p<
n{~O$52cqIXtvU%o5vXPlCs%3PC2Y+IK;(lqAF(=hp9K$q@^QL4$QZghSiCq(0}Z}rz{{2+|7?MsAKD%^R7vk*LJOiW!JnJEHm*(ORQ^BVLqBY1Mg0fcNa7@
3T>KfzUj<T^9+u>-5~UKT-vtABukr%ud3q^l)Wu60YEz@)@k>i*PGdZ0#CDL_{xwG)_@S=?pWZn^*wHz{pxtOO8&2Dd5F{Co5Vj;vCYc|_R^M0g<NU*{nc5m
SSJMXT|sGpFv;&9Pj1i2hvJkD@rRmMtp|Gx!lV?Zct=iOQi1kM!LABh$4+xO^5hRENJg}hb2>sJA_RWkJ*~05U>Q5&WbE!jQ08K#A?^%p56tRkV%{d}W6tz;
ey&Z@SjIub+UH!bDj{Qe7U~+VyWHr&^B27+_-A*V5V!%=%zd&=1-iH-Kir-BNI3*UF;nu<mJO6YM7HveXtcCz-gij5WQ_&$nYv6jAsn_rjHZ0lzQ~<<k{?(2
5R0G1;Tu9fvOmDQOpi!cpf(Zv<+MrC4_R)34ST1JJ7=_nj=FOejY9(%_+Nv&6#luWrSbkTQtg+Dk#FJKtO%%@Q-<22*F5<j7T2?1!`e<Cco<V=A4sx|G1O}0
eaS0qCu+MX<=FZ9!B~fizo@J?-86<{{RGWfmvWMa)K9Krx%(2+k<SP%t86~Kh-f&86<4#tY7>Kk=Q5L}m={P2&-f-%v_1PbwkpByanrn#!6e5KLK;fFp0n+r
$&R8NYrNE_&ivtqLn@+V|Bx@o626ij=ofG`+gIhdtvqiR&(7XL74kf=9D+<gLR*&v(wp5B(skJbW*HW#`^S>sBE#Cv8z<Nf0*&!0+rx5^h8G#^<7P8^aYf@9
<M4_P)UF<>4VID}1D#FV&^T=6d%1;Dw4YW7#2S#(`+w8U3-(^m@Y!3R=i`$?Pb+UVKfe6bWzhtiAA@F`<z2$Y?y=|ZT<^&H?C=)o1T{S_|6&gQco$TCcePR|
%-B5DB?FSGLO1||qgDZ?%o`evL*Wd@UEjeh(d=%|PubeZHk4R5u~~E!p5Nb}bjj1%)E{dx1t4Z96RG=O-hTb!TI@wCIOOWXLof+8^Kf!Z@L4scj+69Cs@}YZ
&<&P4&5oVVU~>K=4JPJI$+kXsj&-TxKjepsG3-D+koWVD1myH73xhhctt*j6lfnQ%N#kwS%#FN}L(0Bh_c^R)w@yjgZWRn08q@FJ0ReIK;xE-6LR7TqjUh~Z
OJq&*8#XEip9g9^El0K2`aT9~*(OLV%eda@SwWUTvTI7ib^ly`6%5bpD~ZszC(PmNC39HX=?(s0O*}#*7i5fXT;(P4sEQ9Eg1S&?U1S9F&_@5wSq%VX%%qdB
HOHyUD+eZDIYQula4tAieaH`C$+a^ORdL%-i%dE76vh3Loxd|AV8AFo;0iQcdBfWbDDO2y&=&~Nm4X!lAcoFEW^X(WCv?3i_bzaNld4a@mPA+U?5b!Z4&70}
H$YpPn8Xz25wyN`XW9`-udbdd`<1aP9+^kPuDS((WkNWDD-y020e^1p2tFVKZtD?gD}&i4;*Q{@)2Nxy93~4)tvgiS&Wbri<we1Pd!4%0gUt{VDCi0hS*LIE
0-NRI5!L1Ttcc96s`)Q3cdYq`qs3urjik7)-TXH2&(#ch_dUOKCUh<IgcnOdPC>+5+^vRWeuARVgRC+p*h`2tle*t^#;YlOVVYE$@(IvAa;Sq?HjV|wHhmDV
v$I^>zqUMt7Co)94Dco~hz=<Rp4z&?KLMDQ$a+ckw8b+-4_<w_y_2Nv0B)><+|#cQ=EGBLr;#-U)bMpJm?QMCuiMQwins(%0uURp0O8+6(9J;(Knr-$20k#1
DFPCls5k-^h7Zt?VTHX8-IEb`w%+>^$VBF}VhV|NQl3%w^?%oTPPUVTfZ4?;J@q6ZWGAa=%}@`O`tH(x3PVOJ)M8B3cE41H`Ebfs?L9h*?@ZPtDE(p;w8RMe
cX13L$sP{Xi4zv33}dmmmQ~_+e+%_K;{N;*E)HJUlEJ~1C07-jbp{rlZvZd7Nj#56w;S>#h_5i&!>*~o8~<J1oHPM;FC8`qt+CKi$EnS9-pApC_^&XHefRO6
=}hQNvXA?E3^e-6-aVc4zuVBDB6=1}eh!^FS!U77;YjRSI;MX+@sO#t*TZ@4_{B0sbIPOEW^oTXC2nd$V!F#uV)RXn2$xn8DJC;%6Dm?7LBVogBq6)PDNTzl
6o?f_D2=fbLr4xmLOB%g8~~tJn-lL3nuRA84JlAzIfGjFiWM@yOD`p=(qDpIDk}gU)*1XWGyWl!H)#XrIH!d11fSdeag5;9TC3M09Fmv$BzSczC@j5)RvvXf
>k-wKWp9=JeOe#@>{^9KbswJ!DX4wgKde=kmiu39)^P!W$dx>RMwHqv^9q)XWnNa+`9=?TbM|4OgY&2|Ij2NJuwubOC{Thvw1>?opXqX9XLftKCW(GdNgvIB
CCJDsSz^c9+faPXB#mUR>_u*5hd{pIls0%xGDi03M$`tQ?MnNKyg)^c#RO*F%g9i>>e4(Tqil8Yh0&|tv3SSDh0Xz5LA;Z=9`N~(&MngnNd{=3=ib<478X^I
qP=6%`iz56uV<+Q2Ndv>Yxv+yD_=Ej@B_U#rTmfhT)=Z9CYG{5j}%E>GJulQpdl)yLMO-Do#ld{G+PgaPfA3*q!*UGzSig+*Ss1^V_n*SL+B9D{zKG>ClGHG
AiEU+51<LvVv~a)FiMcisvIYT0%;vkuN$(cP_fBgF#8OGQjj%Hehf(QrAKKG=vB3^)`QAhvvXqI+q|b~l$N)K(I=|_eqV%l7jUp&?G;)u{|(C#7Sd(W?O#6D
jax$0P)baIKG%iOGX<$ksW;Ub->Ngs_*7}B0Z8p-s1lq>eC9?@FWAZ<uotN1cx~(4tVh2!3@g~P8>T&1mc^T!POvx)dU$wvPO;|2@g2*!r_jvPE$Zja?u)oO
AW8+pt8E;+f_0oN@sj29kxm&*_TTNM&KE^%n&NQ|Y=Jb&ky!Mr+lsdjT;#{X=y3w^9&MAIzdTF6(2He0EV*{3!pE~BCuW`18v+jSSVR%6=gsMgyeOK{<Zab3
uSG_@zFl96^k&~)wRYbCzLVcyAh}jrWM~hKs0D~e-Ddjo0(}CzDm5;}_^)`cq$^NFE@DjYij-5D`#C5+_%abXC>AO83JPRSHpyFBYKv#WtQ=z@-y8Da?e;2U
(r@g5MmUafeD|x2B#cgjw{)iz*0F;e9s!UYLJ;0SJb=A|RtqulD~ChEc*AmPFb=HB4`DRzZ-&AdyEe6HXx6Fu7d}b0wOF5YLG%!UAQWT^w5b1wOzgv^_VPr&
L>XG~@05Yb9ZwG<B^Vz3J3*5NRqt@!NhFn4+(cp6QTx2n)t6Pk+4_*mQ^Qv-=byVZ3Lp0e--ahh=EA@_<R41z^KQq$aT^NGq}Wid?vPoToTO}Ca&?}SEX2$S
m@;ThCHco&=fIBWEF9X#-ou<+Gp<9`GX1<jr<LyG_ch5UB3r=IYPg5BD@I>dI(`1^eF`J6ID{i6J(=B1iHR>WJUWPVg=U^tn|Vs<91*{<&zO6STM9@o${$9d
SJ#k)$XEPZuxoh*BMOZ2{II}J92;D^dc7M}LE_u8uy^Y{t9(Bd?+^9CdeFQ)UCqTMlO}3?e9cIFjn9oal~w_gk2H9(`$o_+tDDXC2Xg6+7e*4I|1V{mPXsU>
AIr%~N~*G6*gp2}?=~)#aYD3?JiKWmkU+q(<V~;N!4+CpDkG-X|F6LjM=!X`^o}u4*<u0mzYc}ChZH<KwIr*lkl_qI!!W0@?LT%o3hmU|cJ74FkWU&av2ezd
lTebIMD5eG7_z`(wyg^wx_Kj}Ep)cY&&fl|pE?P-od7g?h#T(y$iDX%?Wzvvw4#c};skCy$yb+@*%}a;sO5O(&(rLvA%V?Y0x4n_FqCxqaSME~pEaEOLn006
(lK1)*~1bJmMOr+qrg}8PIcm_w|dm$$<<1ND5iWZ?l2W*8wV8TJjnZ@i6ME<4$fQ@RaFMku41hS_23z=<2c=HjlY-SwU6FjEyX`LWlcN9AaL7^6Cu0GtTMWd
nl69DIRlB%oHgn3ymi@HR7CeOeA**}S9Oz%Ro;RGlOglx1#pGU@D@c0i;cTQ0&$d7*@3Kh*Sk&w7CO~>0heALLJ^|rulwy$y0D+7p>4ecu`P<%dI-K7(Y{Ps
f+J_H{E4P?rcTuZd(4#&#fZz#F@R#%T!mZR=sg!F>mt83$1S}LFLGJ2_O{vz`$#r%$p>Xok+dG7%WX?NW}aQ56y6mh1}<at6ed5v{-ng%1l=!Sc5~$wyTy%2
a;Tl|IGUQe(4^Sktl~5+5Y*^RpW3Ucq)ip;KoCJ=DS|R1$oeH&urTQp(up6+r%<~pOSns8Md7tUYj>4QoiD+g5=MudLL<J>iWe4%2;kqoNeJ&M@erk1PbkkV
6DF-prz-sNm4(vQoA)#OYv9}~V=6XyjeGOE5GM0fq|b~cW^hhV<OZZZ6Ug#eKE{UA18fhY-&=!)d>5yZpK(U&WNWwx*a{@61Ns8AocKVL27cN7s?FXZ8iE}g
Ls6NMR%l!P77@@5+6fn_)o}lR@9a9)%*Jy!q~M=JXQtf!*p@e3Wvs3cCq$gH1P#QY{}@*f78^K=A}14W&YfJUEB8cr)5Wp~u&KMH&AcHVKrc}{#%uj1`Es-p
at^em?mM%XB5mAAKr3AxKjZ@MK;Nh;=BT9k<Tgz~bKqx<3HkUc`Pd<Sa}Dy111=dzQ92!29Acdav@J-`6~gjFa!4hRTVNgCs1M|9{F8`OU=}|%xRlD-%s-{7
#9B3kSl?DKs_0b-8rOy!uvo5vIY1&AM+ZPIo8$LT-n^0W3y_Mz6{+f$-40AFK_7h6PMV-?zPlsQ&x)1%4l3ES`%Ivkc%gY*r^`o&EXd{R<m&RfVF`?E3=#5x
z<Df<2z%cW^3b6Q2w+x;ZX{ve=Hyf5bHaY~%#s9P^nSm>WW;ekWl*9*{R4CcDLu=84~)!u4KdY0_t;wmLh#mlXZ};jNv;pEO9jUhI39+71Ql?bX!uC&PCns)
M#m)f^ka1MisDhYy(%Rl5*!_qG}@6j764o-t=Z{}G~Kz#^s%7dgu1W!9OtDWXSmH2aRWd44T+LatKo|-b=FFngo9_9)|l3WWN?J8W7puIm0Tlm=Q!sUfVGXa
0WbP+9l8}VF9GuP=s_!%zXF1qxI}>1+SZHlPI~-<mzyUWdRMZ!uHY-g1iL9GOo+^E3(=wti}YTi%9p%g6%HU;STPU@MjD)=edOC-xD9`!<ZM%-LLxs`Mz@Wm
P0=-kjmtk9qs!K14~zdY5ECT6PgW5h2V^9e;#4E|uQGnJ!m$Imh?5Wlcky-0Rk*lA(W!~=z8YFK)arW0hirz=X=_tvnGdQPsJch{D(w;JH*~zFkGq3+_lrj3
dCfS>JokF|WD?5@N0Lgxc)XTEW;Q`Oe*Lt~!}snoAL<5xL0KtnwRM3Z*i2xN1<o!O%n}!Gvo1U4IGnVMF~=yExm9~gx!oO8mAOt80G*ESb6v=Sq(5+~!XVVl
z?*8$PF7G>j7JEagx9xaDV7JG5!bao2}H}H-vt;m4I38cEX2%UzajGR7S<&KLvPLINIZ_hj?5q-V4{RL_rQJ|-u*~2%|}DPHSo>`Ws?9Nlv#}MCQ4Z2xy{;|
qG6d6{6PD8Q!!A&C_{Ng*{3%wqYxHcoq9M3R!B2+R(TdpD5?^g*5o=Igf2k`C+oR#MkXlCfS@K0zFxIdmfkEn_e!4KBpT}{VH;#U?#LxKEyjV$rv|thAcfb^
ywBcgSXdr!b#@3pMb$dcEb%HZ*C(oN{=i(|isjkmpGp0d@~Z8qe}ww=t*raHPe?%Q?ZYS=U0+P0j*Z93Fk@y)NBXnxhuEpM+EcD!V|@9sCWa#r>6^2#|65A#
427D`wS2Wp2>#AydVi~o0NfDSRRqZkF-`{DelDN<FVj#O*L^n9W@K*|A#o7CHfg7LqWzznSb8gNBBaOr=~2c%2f?LH5mxp{J6?wYtY;}S4}7`dF!~TLPledw
!yr1oOng7pWs(MZICRw;9^{kYY2t6E@DRJZg~5|bNSfwfugVbF!rwV8xn3=4zDuM>$<gKaev4d#O?H1byK`Zyr&LN%AYbDl0uIpii@*Q7tfYrDmd~KUUGtIk
_9X~%1~eMXiMvncf$=6fV66I$iVi-)L6t$fn_0m*s2H<8HZ2Ju-X&}*qcev^@Uo7F*g+!IOT?+xY<D!p1%O!L2pM1UCb|w`KaXkuw<F9<fZsq$Wd}(59+ryG
({K{#!3ztbQtJ-_Br1beQ)uYCMQO<g`3!_(>iRC+-iz@yzFQNlhqksliFZv)pvI5luxbfHr`k4Ps9X3)Y|j*C!A|YdQFy3K5=B_c(aOttUj!FtqDIe8o_{U_
!ozU4M^~TQbfYDLI<_2j)@CW6WR(H6KlJ-ly}E#Y3f7(yVBq1A=4dv+j&~4s$CE<uA~fJ=^L4vwkx%wVAdXO#-{z&+Q<(uwM~bb(s80HpKoVbE`6dLghEtQ*
po#?myAe-(AjQrNc)>m!WMR<QWUc*4wwI{_!7BzH8^i{DQ_2Ox1Spd0l;Sg;zmtmXe6-dR;5sT~XsZkiU0_c25t>hj(diUYYx6QSri`|5^B3ewSYTTa8UdL<
LSo84e3c#noe|GGT6SfoM2v!jx4Hvx4=U}mRy2Q2`+HOp_R&d8190vB6mk%Dk(6WP=*u+IA)=``fi<;A6s0dY(tL2{m5r-}$Qjq}hdtK@wiPlL@|J6QAV-;?
_-6*1DBym|zB|-|6N^R<YJ|$lXI8by-^vifHV!ubH%4)81m8$i#~E;~3P<*gKq7ik(^aySu*BD^$FPe$+Ev*lu#D|F`4lrg`-o7FUFe$vJ^i>M!{EOyi{zfG
L#Tu-v=KIwBvDrH{~M}lzJp?yqoBSOX-eKW&~L<br{Q2_#5JmBn~CEuxPCwWbq7r7W}f~HF9F<3gr(uD7r!_ob=d=Mj;33kfRf&p(qa+`o-PmF?xg^%Q$pg2
G~U2J*S`yHc_O~0Ya6Br(_ooui|aYz`n@}j^_+qLkkvUKa;D-A;|R2v=B8gXiFsKMs{)>FEIAU5*!1&TIN*w#zy2gokWyfUk!$T=2_XSiyB&`vV(i4s^BAgJ
W!451#J~EbIAPv#B6-onHv*z->5L(KSYkhqa8<JbM>Jib9B$L#ok_UXBK_-vlB6_wxIh|6<#FwqMq=n~?$+hJSEbX-Et5OSKsg0hy&sQ$Eon(xGF^^D5keY3
O{S&d+dcp%efvBo*ZcLZi^S-U7>^AZGl?|lNy<yVqC(xmS_&o10hUa5sY>(RSaz=@p)~*C)QiEV?X%0{dy+paME=E9>Bzdvb?PRryO$(od}BOD7f+h)lAz)P
?vs`3<)VXJ1-}M~%=kP<?%{io?f~Ob$M7ra+!~f!%sCcI^dQM2&+in_oE8D!(RMBN-e}fA@&m}Sm^Xq1Gcp)RuS_#|jNI_pT;avD(>#nF2WBKyUV*fdlq7&T
_?x3?<5#MgrKgBMt*}o@VXaP{eH=rLcG0Hio%(lN>DLQ8E*LnIRE?;L-}4{<cVacXo6hNhJBV*Uk~i-DVq`l8fzkmYCIAhS4>lZ4F_${0uJKtQn+N*c<SNyj
eFE1?TFA2YD?8#3Om>>zBs`>;?b`DQ2m2xtmP(&HeZJa>3E63rWkI(su9~O5<!ndM7oN!A&}1QK5&sDRP_IQ8xvm0q6v>^vKDA(>?QM%!yV*uv9$U7j{M`Tp
OI@WxDT*E_L+cWvP^Lbf)rGz{Ix7oEvdECu>?sOjr^Z>>5C`SF?|vJC#Vc|oS*k?<$8Z}7#q<rU!Shhd6B!u%Bmi}jTw*2$?KJV#2On{q*4}jOH{@fZa&#8C
oPh)msFJ8|4-y15v!6j6|95s+IbA_8Gp;tg@H(=Mdy$J*NKIR1(GB1Y2_-hAzcIt)bLFK7cv>?##|>pZcij=5bz7B<POy)&Eq3I06n#}wC~;vl$HO>^9J@6L
#XIINawhcq0E?TnzQ+&C^3`SQACG}mT)rl+ul1Hru@ZyL;j(bvo<8k_Qdwqd%-X{F+v`Dn9r3;a5mvv@gIlT=WPz<a?%E2KiJj!Ghrd58KLtF7=)+a;woOk9
*=>)@;>wM*()Z=*X<tr9SDVF4B7S!M%v>y1?0b5zr5ZE8^&`w2(v8qGta5H6WCai73eOpZ5cbWs!Ki!2g%_W=!y~7jPHyGU&8|V~@8P&|rjuEiorcY@C2<^o
cW3u<8=qcI?2>kY&h^G~jiNSYeoKy3YUKTy<Q5hjeCQF7p|&4mO7B^J;3tBw$Zb+3TrHHCiO$!wnEn5@XUdC+V&5xZQWW<Q04|^P4VP3<2;SLNk4Ao=r~Li|
xG^TI`hTv7zQoBSv>D<sk_kq-OYZW5fd5edFX)uBz6f1X{Vze~+lYm21I8y6Kl6=|;fNbr9GDC$TywdDXX`nBKJq>aH@_guR}|h6GeY@L%5?#gOyV`RGo@%p
{byz?tNY7bTh$27$kT7^k<xlr1+2|BoLw&lhEXMS@hg&PaYR96LIp2=&^xD-nhd9H=N*>VnJml58m?fgR05)gS8GNDu6NzItyp4uILW(gBSB+ZjXntKP}`Sg
ImTS}9St?%a0{s_ih?oh1yrvd5HUb}@Ha)IJpzy36cB#S0q6__vgh<0XjwN-r>i4sHKkvWR2fTkC6SM=a6Ea>qvb`lI=hnJnX-C75fp-&2;S|M;P4kCNwN`5
D)4&=4MKyVqWVv}jM5-8`_{Ry&-WC%%ja`Gefrs&R!nz|J)OH&w&9tx9vRAV-&@qzmCNa8>)ZrHm~MBmAntyc-`_ow!N}%}RZS1eBS9xCB!DXDMAn_qr`yGG
F&gCGzXbXQC>t_oCk@+3tJcYDH_?3<?79OAq13K?o~5wVGf|Ux5-C+@qB}9Fr=17s#J+J4X<`#P{w^r}(LoU0;}0zamIGPa@lJ|n#t3|>q*q#)Cm^EB*Vh#%
GsDUU5~wf(jTq?^e&LIK13;(S&*jSmYz&HaTCI7JRz*PzAl`#ImO_H&^h8R$zM;XcSKwIR9Yuk`h45h?Zre)4$WjaPWe3*UO2bPnJ{%k~BWZ}gc6!TvYph1T
JsF~U)$7hyYJTkCtwd>66!7h~<@2hs*5>m24$P!#Vy|h~8Eow%5yZ#&=jRf~h8Ymjvl@eiK3Gk~48&2JKXzki{T`Xk5GDQVdMGdzGWHNm8lRM*;8=%ou!V9?
@;%3ki`j)B-s9flD0^hU-zq+4Mp=c;if087t(shw=i1RBOFl`1?uYT+Th?3L;m)WLXpUFq;jatDJM=N9oneOcn!dEFo<VRKjWPF}0IQ`VwEU<51W;Z7^WW*W
0TnzU+bMZc<gI)-a|d|eId@We&NZ`W{&YMxkuxb!+_#z#R<@{gi1hdb{e5dk%MW?~P8D}O1d{%(HuM7qNnIZ)EP=VG!?KJOwbz_5O-ELUDx<J%kMh+ZUJe+}
gKCpvd6CRtDRx`|ose9g4(Ck3FuE~sW2-lJFf=6W+#Sfa8ZAlaerB*W3nKnqGuvH+%QV3?PlJox5T|OT^dNHS!0FpH&do8y*0L2SKdWc<1gLoK^v%;lsWJJF
q40ZMQV$f9W_hq4p8Cu6h<8ge4dx^cnj*X#h`GSm^&&<*&$#mdC)42sQ@`n8&YXQ-S{C(<Ev>38C~8SnxYd|sBQe80Lmx{kJyn2Kt<{Eh-;wv?5^q`0cmYKe
dF^d0uCO0;2H4(d=wl_xusm`QUCid<Rb)w9&l$PFrapWOsdUFpO5BamAXzK2Jztub>9^yn_wR5<b1an>zF7+h#XTM!8DtncD;w$`aY`BeQ5rBdT56hrX2yM%
r0w(QJi3|iD&A=SSR#0Ekd~Q(Yg=mkTI`#*F+X-atNS5>H+k6iR(dFpQ8=p^;Yi6j4C{C&GNYt?(+Q$vFZYjlGwqxX$r}WY$+K?96Y#!MT3A@|LPbH+pRU1<
-U0(7UjxEF_Xl!{zL{F`x^tehV1#K!6+Xn#(98f%*uqglz^Sky>l3~%Fgsq^Hk<T8U-%E|9L2(%CBmJ=;Q}JB7Yz<A!aZ*C>vo^*o<T-#DN$ysY!voznt3E2
{L1Ee2&{6n5)*XrPJx1oGTNXHiB(02au8FzW-B<-TqDGwsN!x6l*Smw%QjR1%`1^2fXh3I$TbZ-o07%r1f6;Ky(h4sGE7!&Fv~w<;k3Vkxc|lNt9Zz|yk*-@
Cr}Ne9x0*{;g(35X<yrO(aa0tviv?=pM3upOoYddh3p2Pd0}fv!^Wv9^y8QwiRCQg%M&1@Soi0KZZR-jqX|(a#q06EDo|s8S1$?CP<9!|@5-0lusopIHAjQp
pn7e7d17UH1=Lcu4tAs~0Y13uGJ7f2GWF(2aL~Iq^BJMn-n3kWwXXVNiQtUw`W#1Cs|;PwazJ*NPYd~k7f<k}(_b}NjZSH@>Pha*sV~0h+;I9ae+Y0&i?6X#
YlfDt=b&+ey01D!(jy>yVXp#-eu`ndf~f@368%v^BkiU`5|(T%96<x%-#@PD&*d<kyZjQfx|}CBojQP1{T7Q$vXj)S={qiwqI%QrSp3RFGgqJP$)2I4u{B9(
fL}&`)By4bvQXTN{`Rv%3Xj=y_+s~nbtmyGl2Sc=j;^zI!HX!1pU6jzzh4Axrpe;Tj=o(fKA)a;r_bf&a#H%Ugujg>?B)1>kH!;<>#rXo2Ki*gr@Vh^PCK1#
B+fO;7!>d!>O13R-4`mM%>{PP?<|S|Z(fv>L?n&Qdks54&17bpktf;NJ0Ka@A=)5m18ft@p-sk_09NrSy?nLzXMCM*=k>d|<Ny@2JJW`Lh-kI*1<1FPvh|l)
{W!Y<=RWME(t8F98cK`Dr%bh{znN&F=)lxFM@wZCKlVs6nT{_GcVXJYZ2&GBZy$@8*Fg2y1!09?amT@F-sH*VC|CzT(AC?_U<;1;777%(n!W#VQUjo6P=1Oy
$-8tAX@MCZ<v++wewBkDa^$qF?CWXREFo*oohHHe`~o6jE_(&94zja~9Ba%|eze7iU@@(4kF4#JRU3yXJbv+;MGi=1!+w-O#srMlf2_yx#CRvXF7kbw$RZl0
upM<;0Q&8}4|;7w57MIAl`0Q6`3`=dm{Hsc(Y`h!0A)%}o7t)RwE=QHx<-FXv8KGBv>i`xDo+1ru}?R@(|Gc$Lp{^q<GXA*u<bT-a@&)Es(Fx~ZsS0b^6&fT
EQw1xD!1%L{&uS@3AAKtl`A6#3puE)9)15+#b5+ei*XJw4l^>El`4@)2zNSiB~#Iqx$a$3sJXKP?DESM6Jzd&(uMGC;waXGl0WsBk6Ze$mS~E(8T2Tpip2A#
KqFH_-4#ug%7xe|v}`ozTi?f1jsYG$V%-=Nd97K}9awaQ=hPGh=U-i(%XoUy4g~MdZW{k>AlA(0po#R|I-fGjtq-myd{&~j(_0pKJSh5hc^;z$oGD5u#>)k2
dGo(SnO>cBH4iU~ermG-QRgn^UR%NZ%){kM2td<LVDuq|Du#Z|8f_+UjzMZr-QA~%NAzW2CfWmH?{46pbwc_ONr^^m2Ye!)PnO5ytlI#pK*ilOg(d3vVXOp<
Sqv#?;sov@cs0`^*_>x)tkPA%X}U7AB33QG1=Ru;f`sU#-_@p&X$e!h>Z;?b40ePj)-p|btK&k`+G6Z(BskcF@MllvfEN9#h3xPAo()x^U>=!?v-zkoPH`-3
0*xBRRd=DXCt`QxNJGDQNw@g(1%dlDamrV0p2R6U4FTk9NeTZVtQ$B)sS>i=|JGZJUzL!|?L}hRQWUH!kT?CM9dU7mw)guVtE}+IDMFOWQz@Js1fD^N4$H+e
GE{jU$Bn;o+arGDcMaPw>A?*zJ`T55OhXuWx97R1Nv0}p*v%fKmUAd(iE{Xu+q7HU5I9jjHI74Wj`6j95iC+O+pEDTVi#kZu=x=lS9_nOi}_#XrnVL}aiagQ
4ZWFomj`J#Rx`u?rbZofXbF~GYpI0*!ylWr8;0$9Y~zA~EfrEaT;}KYK07WYqPSa0;;=i4<lU{&K^=&xtr+39kSW9(Q^C({FJ~iRAamA&#;{L!)Zako9~(g$
$-2c@nq5btKgBqMmlc`Ee4`jl8ZlG{<b4czpIct2l_`P6^&^~5$m|(gm5pJ(1s?kgSt$8IZ@p}hKL6F&W9dt>6)e{ZeiD_9H9bfeqGCwT&B(Vy7{b^c)nQa>
4^ZezQ+*4dj>%*EUQjcQ%OOLP0%>;P=6txH1kP6Q-K`p2xB`lBne!HpT&~LN0#A&IJc@E6>Gz(HrtGMyCyAI~+G+Wb*1YLdj~q0b@7`CJig>&SZt-D1`}o^j
OzgBSn)J8~YS`K_#^8cQCTBDBl%=NSfy-;GK(&!-Jldl~PDs}knbv#<2nWRgYv-rMTsFc&JL(ada%#N5OM3!M?y>YOMkIgFh|D|S(9xMQO^1e9yfMpfcB#{*
a`BP1j&fH?TGI}ABQCqD51g{;L87VpGIviT{+Pl1&!`sAApY=WIFR$%JNt>u=Vi5(55#MOH?j#FYcVJ`|I31*v)qyT+<)NZ(F-`ymSY1^rw<dtf60`l!Y!ga
BW9^|oR_uLtv0HARZLO$cy;#KrCkyj%TcW00O!;st&rR?IP8L%e5@_g3p%6HZK_f?JWDvAXvI-ZP9s-^$^7MOWScU96p0oAl5Q*^Vyd6mC3@&nU#FjHn8J8U
0}cmnJvsW(y16he)g<dV8z^p%016(q4e@rf_WoOAC3X<gfdajgo^O@IIM&kZk*BG6%!B7pq=$yizKVgZctqF^r@!FA_D@@4Naa!-<IUbYn(AMOG|l8#_92gw
rv^#-^cbA@hLM8vO9R<WwiStAK5uoVs9X>TOnTZ(_JP5dFJvd(Ohe3WV=c)RNw=ET2RIHyuR8A^-0g#Pi{Vx}$dwKgYdQt`6x*h~wUUh=y~ycLS*K{hrf98q
u~G}>p^CoYDmh?0r-FQ8AQ5Hj-`-k~HA)c4QZCV<@(5GFyJq{9^w~4Inpx#p>oNz83E5F6w6{3tHf0m6k<Jb1Y7HgWJFVr@N@Z9*L}+HI*=Yap^rNlMKl3(;
dZCsmO=?_%AM#C2&Vu_EF0%!lBpvCo_~ZIFsI^Zx6{JHdz<V%8Xwg&x_^cPx&IF+k4>^;YB*xUhq^Cd;Zw%Lj`*%2S+k<B=bg{&wo0<^hJ1`|u#PZrVTe#X+
rt$0yJAbXyt^n_fZKR&v<ksO2?Ep<jPUudZSzm0}D=<ay`Ho+;ptdU>oE|R_CpWWhmdVSy>fNA)_i)?`rVsrOWhH;XDx<RkYr(C1Ey_u+{Dtm^26#BpmI?~`
40?-IsuV)}K*TO%^n-u>0b<Cb^rBDfjQU?IawAZbUZd4}nNW=dRH$e78RR!KXF)Os>@gt6Vrni%#brf!xrZSo6m=@1&8lfuM@Yuy{l+GJGYm`ws~)Iqu_ZLA
^?B<`g+e8puY=5YVp1iSl_lxn*NVY5ppjS?Lq;I;Axagg=~er)k*kjMLb7R2`$K}iKw<JmwybI3HFg|LQRrPX{4p8b85XN5biO~;eNntm1jh~DXvZ9^<5PFW
U)JD@KVcwgf%+i}2{SNn-w%|OeU>n%Fm`V2Y^1z_F=?Q34Z%*pO*&a0CBV>AIQ9X89ssRjFfIu>@X^5}&iS?hZ%>(osy{^3JgbMoi~Djk+4KakJ)^!1Ndfn^
Sv5}!0re&wRN#m^#F)SBehtCaV_+}++<xS{ycDdK5QVVm7_%y(8T%f11O$0b;&CqHC8_|si0rQYTB$=aMvP>MK9%~sxV!R*g;IFajrlthAbmMV6tMFzf9h-D
V5_3r*BDDd<IqS;L)V8G{K>WVCU`?_q6qd;(!Lk(JTNnTy3#7TT91@Ozk8O^BwIMM>^%}j)SnL}2scZhH~Z~U0m-?!lBD3`(?IT~nQ3zusrTjaQM1Ny^`yyj
+_B<agRtkLdS8}st`Q7rsakM+sG$9mTZ8J}c44U!cO%;66Eo})dXP&ITS2%)B}a0*r1=MGr{pY2;Y=Ig+)4{%{HIBrWM1^}NDI7;heu9<ove1`cMn*GBIt<0
W&TBxUVWU7Mv`OKTkl}+^2BPJNxT!S=n%6h%uMq+Qnd+?G)eNvaX8=5T(jlSA8T>`BW^HtQ~2g+=TY)O7;Gl)A%A2@HZOcZ@-h1Y{~&%8TE{PJ=DPi6WdqXs
h3g|QKp}T*KZ)^!WP%p7Phf*nQqS}QCA^+d(m^WV78d!bWodK6bqD35&C|<_Zr|FWV@?Jp=}#D3H&u$^=1Jgw9n^i`gN?wv9A>x8pORmVqScxFn<~CuF7LGp
=)g@XJd<dy{AnrO@L0`-VkW4H41A9(Ys55sFaMXs^UJ0MLa<W&>eN>D;$`t^fIJC-d)m9?dRzfWFp^RtRWBBla-LNU)D-hpv2BpG0uQmK<;z3-R;%FyY>xnT
Ccj}juOyh!MjAyoSQB?tl)687946{pS$h&R%$NZQ{CWZahxvXG!m}GALNr!dDjie>3ScqUnT31mWJfVOG=7ArzxjBOk=wfN85HbYnbuWQBLAL7v12wia>-y5
)Xz$_5j^B8FPK`PFt4E}8NqXuAL;yDR7vAlF>ZEnFMgYBiZUblF>VaH-m-Wkmf$vlr<VvkB6Uf~D319?g~g=8{zXt@EBuPtl#*bV`YNkNvS`G4uaFq+6mP)q
RIixVS8w}Ltomkc!f++mENurm(u&ohV#lj!T8-aW-k(ccpwlO?jW1uSnct|ZOHAp^ZHAs7H`>^E>1h&R!i|7azfDmS$Nuv#nEbUltRP?wB;Dw>%cC@Tr9!3y
p7#d*vPiLFeFYingXUiO81Qvx@tnkLF7SSq?vw;dq<6m}K8>MHXgUbc$Ry;1$U<Pu&<-^Mh2x3G4hii6`cPcE9TbdGreL0=sfx_P^WHKBN5LcV<2fe*-JGu-
KAr4_b%MVV8j86iD7Q8RMF~@UfcpZ=AX(7HaUgIsY%Q>^uAzh<Gfn|BGmr~fV<L*EoGyf>C!d!YZ=6>{8-Ltc8jB!&C~?RC?87fNyiT9R@*`#)0KNnc&0M!y
k6T^Cu;&|_CN!SfbkACQWqm<bun<FINmr7vooA}Mci?)H$h94fox|y+0b(m6Xja^QgJa3S!XCqHZisKU&`{xRtWQWFhQO|7;2zHxd<%hHM`_+6Dx2oX3VL`z
se6Ln>vMzO70@`!*kI|Z+n{pp2{}dZ^EFI7?f^N{+^EqwxKiD`JbU=18{pco{#wJCnM7z?5IX}Ftc`m7T?jWGZ}+-Yv<d+3jIG;R>;v~9F&k$UcnFfjCw|xa
l}Yu@k7OY8)^wCds@G$$Hd+^Nf8NnH%ks^SDtt-cb3-k=p0W+{K25HO`<ZX^IbmWf5<rZsB<89MSi8Pw?kk88g-&OW%k|<mD^^DHW?Qb*{@?ZH{hyDRYR}R)
MYRooy|{=@gf#d5>S!S?$sSaY7Son(C=)JB<HS62EcJ?u@kJqZv12+-^kj%I4h{Pcqs-{_eQ6FEOAbuTa!^C2&hG7}ww^gUyK|NtfhjP3_04idJ0^W!yS3i$
gGm4gu186Pb!>X2_3p{X>7pwXyyDB6+Pym$o=zX5uLmtV<hm;$BbR62MZea!p~dgy&rd7)9Uu?>t}aP2F5B~Yrk`B9bXgWL#U72BwwTw?St@A~K!iS17^C|P
5h3n;p8TKSgND<>W5akU+oZFAP8XL)I2qB|?I`}<b9#GCi6iXr7g&sME@u#iG5EC+hS9;^mQLO|$vzzIn}jAWi>!we#cy+}QivT4bg1wPpQAbhh0qpE=Sne|
1=s>5@&f!@2IAu~4s_D<3-5OCO02Mx7}~rcedDJujS$7uEsL!#BShC=LZS+MIY8=b7cV6KZXXiMhGm?hhi0{xAf{WI)|H4-JpT$Qq6X?X$?9wi>JKJ^zmzzw
i@C?J_<dxp%W3hjiFfph5zaMIMEezEaKp21#KZ~Q=Z#E1;a6$qy847nO8NAS+S-KxeX;i(tnnG#MQ--lm)OMG1s4bivV=-0rWJ8j)b7<;vd1uAG$+HMc~6G~
T^G0*KFng4`BqDNS4);E8OQ3|mTiAr&3Ovj1wWmeR|^Y3gFNnyZ^HV)y}YVqdkxylJaoeZtkOc01BN_$7B{na&8>vj`^71)PdlX0e1!y<qafbRFqwW;sBT^<
>RxYJ<*@a(ySuvwL(xdhH>+?5ZNKvxVv57ow%l!!30oj!g)G3j(pi&IQ|iP`C(_vcQ*dYCmNsgOPy8LmVRyBIl`R<Ck}sz2iqZKgeyj4NSys-^tXsCu#kr-Z
^IO+KY-?n(ME$Ic#5@4^1OZn)-0n7&xzRhM%B#aO#1p;EkOZG#R2q$j8?j4l=4KNM(}4Z$+v9l9N7T-YAqJ&d=`CCLNNo`=hW@|hfYdsV$|JG=gAF%U1hdN^
{@cwmHi-H{mNswUtY}pBYRe6dL9PssqAw$mCL<x9nNBo>Ot!Ze&VS|45rcWrPis?NVKS@(JX1387*zN9vV@Bxr+|+K5C(YX-LRdF=`sVHJ8>u4B_4(SPY4+2
LiR_`b`CCLmS;-miFaxS&oe2^Bm7F#;HP*VrbY(4UV2wGtr_vm3#a&0Hbp>?q`I*RO$3B+YR`LF%la!>807S8brc#I`9>sj?P%DdG^!bC7|)OTnUSVl=u0>X
1{^}iDT+nc$bXFJs&{qt>BdnWz9cSsIBgXT*7RJo{m8uR_){G(Rfu1RwpFQh0}FlSFJ%<`-W{b>IqJFKo_V}$bmZmhHlm4}`BO3jl3OD3gzam6RM$@~qi>Fu
(qA-$*}2CluoaA&i#=mn)IEb)^{N{R$wMT2v6zRjA~%$e6&MP+HG%ZlziR9fn<c)oph{8B@s0dd9~Zw&xi8o|UD5O)S8?q(4Ry+tOszh3KmEh?&jsv4Xdgfm
@<lhAGB8vjMB?!p9OCOZ+d&lwyVXxh+uFMkaI&T<>uHVPw<6@<JYrr}kGI@LG~k*jQb)<vq|ccgVX}U;pF}2%X}EykgBI@Iy8dHXW>xgGeNKp3d+;L>8xO$@
v))vQkFxD<)tiSCM7fM-Zc>>ZE~68Ha(-!>Thv}^?S9St<ZkW$T2d(MK@qb>Gn2~M?A!cZi+YVqu{ejqmnCSp8bBobF_RC%KfYkQ0q-26Yr7Wh7;N*ocOD#r
dY9OZM+^~Ka~71jc8I8Rkc}%&){G<K=Gi*);)ZM-dq*KyfUv;%{}0(Eqzx<GAhdwU$Bf`x6>bPsdpr6&Tx#h26UN-R9Q~n6Bu-&8F)Gqd@a!}Lh`~Gc-1gW5
5uoC9$-L$RzWB6<IFyB81{qszy*0dv*MSVk(LoqVkf+A<n^+_IU8++YvY;V(bKF&~2EAxd62%bgHXV2^Eg@Z)jqZRoWD*8tg@^B7>-ze-siU{Tq}o9{@;IDu
yG~UlQ_$@49g-me1zACOYbF@n5G_&2IMA`MKzc)PC_Kp=E43aeILwp(R_|S`?xk^F&psDE^QplHv!L5yzwB_#7$dx2FysnkJAK6cy?iri)l9)uuCO5{ioy-d
zPQ!<KwtrJ=Dd`SeXKI<qqKK24C3-2Js)44DGY_H!}XU=ID`@8(qdIVW>XF)Yq(%zWLTcIzpgPYiJh{ec3d)T50X`~RHo8ll3vK|4<ztz6C}d@me=(UNOyKt
T{e;W6PCjgP{okhSg^Ffz9Gam6^pxaZt1`dIReL_=^*A{CcEeKG<F=ZtnrZIF1454%;JE7$I5;vWFe7cQvS-p50nubf=0cN41atA(@d*g5yHJL2H+=ipbrlU
@TBQ^uS@G_LHBEdY?bD2cG`_97oB)vT9Od0S<x|ztK!j{8U4^4bR;!*t-8Po5GNAHn7niZQoT_R;Vb-~Bl%V=oXMZU8s-e&Ys1E<b9}6GxFrkiCQgNrdrwmk
zh%W}62l4jpN?`rAGueZyRe=>tm<=|vEhn}5AS+x725oA;vasy%)tHWXH~#qW^xfR8u{d-9_aO4&K9Z@Wk+yYk8v#cjb%fI92wr-e}QyQu=*z-KINoGs;Gg0
itp}TiktA1ZkHEBLPwkZySidpq!_@iDln7A+F4x;z14Werist5{4GeE4~gT$$No!^V7*(OPche-uvGjPUD}Sc!f}UBpcd4C4y1lTO-m9NJbfM?(EwY?o6Tz0
*?VACmgFro2bq&k`m<A_bvx{seoo)ECUydV`+@0$3(ThXuIYMppn4Ph<|d5rHKGWDP;0pg#cazXFPkudvZX^$_Lv<U8i$(rXL`InFL}Q%2IB_bYY5_tw`8R_
g_Z8g+6P#$Q|bKaG=m-Dxdl_hu7!US=3l30c`D(MJDND}@hrVUBRM$<mUs@Eo1cW0ufmdLoNKt+@WJ#h0##9q_XSlY^cm0~Lh_6q#oxg}-8FOr(l0*NeS=(x
Qx^qoh3h<A+mkI6$&x~9xXG`S<*;0A|2fzlo!gzuGKM{7xud2nY%Gb4E*5<mc)0UPI5D$ik`sV^mLYi<dd2pizVpf-u0O?DK&O~&7k|;tM_w2;6Oo+<0kZ41
Vq#d}U%pUet|3ioGf9n3g;79FiBe0m#MaJehRCe;8xVlA7B;iBAU;yC$#mg~sE6fYTn^%xkmUQ6)aMx9MRu8)nrSiCt~j9HHu3S!B611^x5^{N6XmZjfYwU1
-kJp+y<i}u(@4a4RZu>Bp4V}k+@Dqo{V;8_UjlYmHP6<Z-d6dK`5*j;%L!WCZrmDJAO_~0Oi9l?*Llo;<FdVVyU~o%iQbg-RALs_v$*2GXRdQh3$c`)^>9HY
%|#PR)S0%s;Pbm>CSeWT@K`d2U!~1m4?5T~doGS@e4Skw(E1>P(t;Zt6#!-iq&)s)=FO5+=@cYt7i*aWlV~fh+iN;&kjCltHNLgSkgDex7(OnSe`8g_WRI`{
1)%}viZ)<ES0uf;RGSN)g!9ZX4fT+GOq8gKCsT&*@35S74*DY@Nq*i7JE#@*H!I1Zad7ek0Tvcno{NvMwTjrun62%k<X+xoBZ&>^5m)1u^e2>ZqzIY00s9`|
CMo%qy~n<+Hy(72kf@F|3puCW{No(F<LKvlzw{|Ksf`SLG(2_B2rb_4*efwKp1!Yv#%-)XXh*Ujxm1-ykAk2PPrr%QB@1ca(t)k_4;f|L_+iqfbq^NDS_7@g
_jvmlPa?y1=RRCc{Cd`sO!pkbSGA%v<5ktPi{$e6@JeEn!mp^S;*P^<ATX5<M)wec#_SRRw{a9Xiv6vlfaHJ0PHsvfPwE4oMv$--R_FC{3|;)EQlnG__k#zJ
1|{Rm6x@%(!<oduDxlL8pqWnRBlKf|+&?1z-SK^OlV<W379~LG=L^HBrR*`I1vs)ipfgl>wOW{3w$kVXb+^NwaYHOfH;$Hkb&y*LxFiTqEC>Ky3rH=)&z2HV
z+LSjVi_m?ukW=EQE``!+eX3V9nI}a*~_;d$bh*|Hulch9=|oLfQ{7m58;E(Fp}u`7`s><Cvc5Ml(70-NSe?S{<REiL-@#~$~7EluFh`uuJxoqd@-Jp`GD@o
OsIeX><|E@`=d$K8WTh9Ks#<bnOxT&4tAMKwishT%tClbK56UVynd@+pW_wm1ausXeu~F@xBnngJ%8@WJ#ZmMFfRpgs+m64Iv8{;K0jBpWnIt@84T-&O3AkM
vW>ZpKQoU;^;(k-{)A1k4xN;YSVn7{EbXpPF!feK<>^rVdK8wG%_lnml06dZYppglq0?6S6hD{mkOO1NkhN-#aikaX04j{Z8@fjjp1pzg-p^hxDB5LO3mFOU
3OHOgvbR);#qHEV2#*vxm0su~sv*|gSGl6BH(%b$eo)VDCigpbo_}b;HX)&;*=?AK|70aLeI06v6;7dxNnkWLTY;lUaEUeIB8~&J-W2`@$PTleB>*uAvz36z
2ziK6BRo3^L4v=w&7o*xy+me{rk(#`(9+$*+9g%OOO`Xi#viBAg`5`Rho3ixoMJdhWPgNxnbS(bd@sOw0a*DYJ<yTbODZhR`TE;Mu%-JKXmgB;Q$TF|s!pg1
3n*O7$({Ye?A<(G(qeoT`kvx9@_!>7lXRD;>NrCQ5r(FkGNk{Q+y^>_{xH9gTMg+)ob#_lt1mcZzG+6<j1>C=xnKgbSm*o&D*ZkMC%jOdSDyM|!3Myl7!XVP
_sW=|hirS^Nc(UBvlPQqpF*OHBe4t{W~An$LO3{4z-hX2(1o{iRh30?S|DVvYg%)m`O~SY9Y%KDkgAfWDq4X?w09}Xd#61OzlDNC<WS;IEdqlmVLDWCe`In1
dN;`cRbXg#FgTPTVEn`(t+s-%4DBcXDUU+QrR%$`A28_d2MO?A?BX3(mMANkOzKF7(FYmLpnH{;5UskY2Vm@7M^`cFrZdHUTCb)Zfw7wB64dgP@Zz4Dy@b$x
2dz*<zl0qwTgsk8%{Z)|k(HyM4H0LCASo#pRalvwtl07UZ#I1bL1O%{mgI%itW|IL#NLM($}XmM$|<AJcZCWdqWyMmG~=ZA;q9dfwq&OYQM8OKhQ+Ivegvln
@dDL<?8$L#ie;|ipo7VR{XBu9$7wcmx5W&(W)<eoryj^NL6yJ_6^be9hQzgy?YjKS$d~B|B+BVrzdQ-<76vtpE>UZ_T7>JFRZ_ci{Kinjf<(ytQDn=*Rg}#+
!IrY<Gjnz$9t_!dRe;+FQ{=`tmV9c?Xk`<_@T!Kd+vxuz*2OO<qaSraVyo)!gE!+)@S7okLkQWRbg+$9OI-!cu|8p+6kQ?Zn5!@YuIV*6=P<TE(n6n-sTsZc
MgIL^)+csz`N{V#%t2$3=A_vFQe4+fIZ~Z6ow=jVXyx;5ElE$U`hm`|1(8qM&y;-%)qi3cP*hE=gDMI8VdXi`c}O4a5}o3(#vRw}r;c>4$$tzMjNe9;Q?jOi
iF@Q_&$+U<Ah)7Bz2R|D?hs#};zF==mXDFlZdI5~`Om+koBZ(Z`<dd#uef1(g}o$l&wFasxElJk!AMdEg4I$H?<~ccS=9Sh{SPl57yNh2k=B(ldq4q-2I6;w
rQ<7YqDsVEx>}FFo^ku5JNiJT1`ugCdLB3qeaft9H5jZs>?)pzt(jap`|ff-acYZfnTl45i8@0OvCyK^AA4bBf8fd;<sA2*9~kA=ty$l=Y@uCQJ=PP(S!K%g
Pni1W``kt(bm&wu6YWHg^8&{SW87A@n>9eYxWCQ&9XZG<t1+xc3a&0dLcO&8X87O%XphufUya(U*^dkgL5+X+VvB;T;jF;UN`(=n?(>*=y;DZ>5_$v*aS+xu
1jq?KJbp%LFe2oGVUKClk+Dv*k{;QA=FMS-Y~~XZJHql>3|%_HcS_N8c_Jn8nSIXa2t$<<<W^g*vMX~M`qNw1(tqfkW5eBT3NNOuW^++Kn;Rc6t@WMwF&oqC
8M4TfWaIwM;=qI$@8|?5JJCE@VC<VIsV$x2r*e2kT&4mbW;w*={0p{KRco1Pv3%FuObA_Dy4kx3xQG+Q@w#Q23J{}JZE-|LcNc77^{3=coBopS)F~@u3ql{C
4J71IElrc%6LQcZdT(@&SwF=SrZPdU?Q|pmwp(yD4rcfH_#f<eWg}V%Q1zlTc6+(Ge4$C6K=JgezHUY5eL5zTyrC#rSE|H|i?w7e<e49xsMU1jQx|kPQWSkV
cIC1kc@rfZzxsiEot?pd{$`c}zI%O_^9Gy;FauCBWjzTLWiDYHPJovUCl=1ikJFlrq`lHHxiU=*RT!Q3ZrgfZ-|-W(A*Le;nPENqCJh{+nK|z5OKg?25aL4)
w*l8+LeKA{2regn7*-a{9Vy7~)v9${Zp!(GSTB|pzz7OhEWPpG$3)}S5ty(NT?!5J%91p9g{@V6l)uMKL}{*MrL&qfAD|PX8}@LDsQC?VWy&g&?A`)FFT|Xo
-4O1m@4DfBS|h_+!A$?{r8F~a<6yZjtgT(a`dunaR&9~X#v(0ZbBU!r?Ui#Iwir*guz;S{nXbx4*_aXq+~C&5&bDp0?Zsj1N|{3qSC3R}r}rW8V>_^uYsJy_
>K0z(f;3-#gM45;q!z9Csf-;X9hzCszrLrM^0oGf&J62{#uVA_X9oa|Ls{}&yZ}|}KPH|SJ)VqnE2JZ!g9p+E7Gp!<;@eKmOA$7bJJaKKN2Paw8QlE7daxa1
{BBJ#`D`>g<U}^;mWO$XbNWo4Uh?SbLE+cZ3a|Rsv7?BZFOYcosT4wDVls6pm|@JNw(Yey)QCJj@hQHU+Mk7C{XAge&}yqJ<ml7fi|Xl~Bz6O8<ysSm#5&Az
90}WwK;C5MEs1VtCCfe~F0|Gzp5d(l4<WJDmYy1Q!ioKExazhmvM5Nt4MO8JVJ`V;Y|9$S)fv5-3K3|;vwl|!EQRs>nt0l$FP3##cEdm4t@tI<F)=DYG4qOh
Fngg|yfm{SF<`jvvUD!Vm)}6(HF={<nYTBTJ6DD4iHgk+-9PCGe{fh(Vk#GI5LLkaryGygYGl()&py&T^sFnbo<vvbic}1EcX7EVi3veyH|j>838Lc1L<Pn{
`B->)y0R(26efPqaeK&FO1%4?(_j@VdXC0J@u{Mdv!zg_-ZsTL&C>8at;@$`<)R3fv02-pz@#n5{g&R(V?k_`JlJYTX*2%I(qeCbNEm{O$+Iy(58X3scrp4H
hX@T6csv14JM3nU{MoSg_eNgqglR`!w2AVS5y*WLwP)K%e4oPHn|B>aQud0}V`fAEvXkvQ+wsk6)MFMXkUB32aX{D)5NT)v(<ro?h-pWx20Jk$AjonS`d5@c
ln^@S`JMOi<BujbA268&8ldcC83dK6?x(^@k1_MG&pigkOW({!J3Qv~jaQk##0nq;IsQH{npKd`nO1)}0M5mt6zw2`g$04n@?k<X+DTUn2`988-b3snAk^cu
Vg3&iq#=shtNF*r6QB-qO9#>#Q_XZ#bAxe|ATk`+edb?B(Jc3Pqy(C431bbZd4WpHEm;=YW(i(EZ@ymI=kgS1w2Q`(?})v+J&Qam$J3ws4kR6LzLzH)%Ps`r
0gZ8fW7*;mix<=t`zPYo)|KY%<OU}z45*(|215Ts58Q~yo<WEs7#_M*Zz8_NqL0}4R<bH|dv{%|h!@2)vQ|CKD-`oJYj2g0^4cy&E49dmGyQ+sryC#aBPh<+
UC8xzKvI<MD)Q4z%abcmbRoST2+w+i0n$B4wJ@vwp%!}D9}&SySdoj_wXWNohokUIM0-}TK%^F)^sBu^MnrzD=mgweYwCyEynWKbJ~ycGp0Ygf>mg;r%Xsjs
*+|Dik|5?q6>A0(Gd@L*X^(iLH6HRj9(bk0Yly?e<xdPn|1pEavIh9(=#RIGecd0_9q#2z$DeKx?qZ{5qiAg48a8BK59nz^Cr|h)ixZOO)Xza{iM;FlbEqpi
`aOs~Z!m;T<}-l|_#8=E_iv!MG1uJpGZIi$WsiJfHo0*_;i~R^@3>t^QX->Wl*L;2`$>xWi;XW6@}bU-MV@%%>@ubVF|i$x!^T>*`M4=UTtLhuQvVz@jhpS+
huObfRwLfLWIELpt*StcDkUG*X8$%evfDtLu#WoaMZmM8mb7xmty-U5<K<3}!+h{-k{4oP%ut4Q4CP`Ez(s<!W^Q#)3&Z()`CAXKQsu!h>+?7You#J=PKrM}
bt8_hLv7pp{>)+E_e;-)ta<%Ye3d+=+{%_+Oy=>j>`QC|7oBLzGob4Ec^o|af90?5-Q7s&$#J6T3ybH5C9N@>R`FaoYxhNA`7zHhHW=(cHO0iVn^trsH=opY
HGPq}wIlqvm=UNnQZ@A_GMxmUCZ>%5(yc~M>l`GJeFIHCJilogl5mZ+zXByDtyoQFOjjI7(y^No$}lwsa-%ws(_Gh^I$y`8=H6YdhcpDM<_hJ^i)ts3z`RdI
_ltw|-5)<wUJlBlj}qJF@egWiJ|=dnc}GBUhVP~9OZ76%2ysJ;9=)rEm)@XwDe=V*hs+U(e4g>;oQyqxpnCDLCiD)5@GOshZ0BK*JIuK3UZmo|_uzEkma&$U
EYD8_{I^zr6y+}u%{CSQKUcRNaA+Hc^BIg3!Q1y4GtKe#K5n#Zoi{g?5!FNtc~x6F2U=*@M`i-{nqg*D)_&)`G+ylKFNT^d--^p(UYd&j4+yyqJ)Y0?RJ_3X
OV9xqmM(Cd*x4ecQYPDJ-5u71;YK!P&#OD0oCw|wxe3Bz6D@xHXIPF6HsgUgTo}yw^t3i$NsB1Ebzp0v6GzMpq7GS7Ju%eT31Q6dl6|ou0B}L(;6qQmIV@`I
N%MNjH&^X=6l1KEGRrAC@C^V9^p^~56hN7nZFZ#)OSeltv>e)dK9onQV>+3(*}=drFfoSrlk^7jU!Ib+Xq=i-kd6*K#@!uo(x1$_RNSqYX*S@@`IT;9q^GW?
<AozJzIzje$$D<7Yq=*>B1Rw6IA7yV<qoe!==>wTyQzkeK^d}#6YzlgLbG5-{0R5%6Ac{dL{imW7*7#tbFg{!TzO-M_<gdj+xba1#L)a)8$noi!&ZMk_^s;6
$52D?i<Kzb?M(4lhUH1e?iN|n_?7YV{#_4}t>t-ls|myBW<u`)O3X7w<P>SeV9C^=i0o?<10>fqJ2{J!X~_@$49DGu=K-UHTxfPOWCD1d2y11Ew2k=3nCiei
Lb)`bsHM{JU#%WWN1gu$u~MgVU3%|yWPK9yZA<enq1EgP;J#Iky$&d!3i_dtx;kD92DylQMShzOpC0aXC=Ct@!pHkcIPmCO!JwUbihQkzRn3gEwf6oI8{P)k
Q%W8mdaT<XWD9~nDFkm$?{N{K9)>7~%v}U`P6OsM|Mo0?c79_#|2v>%=5EL_shgxVJ)dAya%?(CcpSZG+=E3mh(zrLkX!}G(6N!}*6dIASCxq;19$A&D)x&4
Hn1Jivn5Pr($Inl?0w0lY+5c-eyQf7ds>?hoFFcYV0V0TEhsgl@4=r`{vmxrq}77rx*=IRN)TT<@JT+CwLtrh(3sOu6sz7;KVo5D;xkt*2>8}0tZ>Li@1M<v
3?7bWz>XI1k<k?ZWCw+rZ)&_#p4yj~4m%+1mVM%h$_I^C+jAw1=GIM!1)A1h=W~EetujT=k_TF$@R_j10)tizV#KSRbuFN|?|ei^2}gTD*YPuqyF<=8Dz;ut
_nS}Jut6qPzQ-=YN+~-K%wXgfd%kcchF%droJkj%`40=`*0;fwyRw*S3f(e;={83|@<Qf-f_@Hd3dw8u5{7Gj3Uw1500W_z+fpdI5Qa_&|9l238LwS36EwfC
r64kmex|cy9ye4l`V{*-+q(kL(39)xV;t6Z_Z}S^6>tnhobwAiR@qAIvqMl&HL*|Ig{;aGa`K0d`Q3vVl!`jc$ig?gj|*4BacVZtI^5~`Im9?Pkwn@H7be^0
eeZoe2)QCN=@Y`<u-gZ&EW+F9Et)Xr@XJN{6Ozcseo~Psg}VfJ-V0dG$`z%35LupWU%_7@D_rb4Pky-piYVcL{Vep`%K!M8uEco=$EF9b$fcs>R64H5Oz5!A
-Ap;5POqjxYcnwu8NKoxm#>mxn#x?{m0#0&E{@uz?Io|oS;mYt?0$G*wUyS|xgxnXZ)!g)r*-xMpWt{U+v2$K`kWo^#5Q!Eq}_qoe!@-Z_x-5BR7D)~vf8##
*|V#h<k6TSTYQ_bo3b|2P`4LF`W?uia+?T*piZi-a@QOV%tA0(nO+>IgUm4+rbqTLmXKP&rW7W8yG3F6?wY9&^6Da*zn^UJgFO_Oxc2Od|0x5AWQ5>qe>$y<
GFuf{?++XCd=S9{2}|)OhXFztnT|Cq4MXZi;Po1BIu&7<g12DrJ;ve(r_r%@v7}n&v=7i8{Xa6t!}-8+Y{JqmGD;<M@3JuDwuytwtj@nONIT6`+FSl6gJHqn
f<PYxU_r=N|67LD1LFN4$Mc8UX*=GAWq##79W;v~1ldToV2Y7VGcQsHhnp>choHhcK1cjVkR!Fal~BmfnIDcSJO!NJYyn}bA3x9fw&hXa8|2Y;dY?k#81&QV
Wry%c2vP*ImnMg;^Bg@+$`i_y8Ht1J4dc=kSaXKq0}^3UoQ8p`a_#M{q$InjH{&vX4hPQxd{x~oYD398+{0y<4$3R?Pn~HQ(Ae2sQDOE2s|g@H`C-rQf`Gec
vLd;J?<mZ&dL%2#G8k|j3C8>r0#A1*+DmL>InS{zgW{S;olVqMae(e~isCU(990tO?1-cxl+8IR1tYE9A%7q30T%;$6%Z}~m#u5*J{w9N^2LqG3tgyTgZQc1
ye-EaxUu_>7j8>LM78V@&y#=@<>5~--GO(1dNv--6f4J0<!F+R<C6?8XYN#prcdm|9}%oNeEVxE)nn<Uv(tn{%Tbn-d}&;nR6Jc^O{S+v2ozNM3BsY(3N?U1
2I95sZp(r%pRSD_EeF<I@npW)xJ<+h%KNp31)n{;gtB&3HbTP{5)tnAy7wRSKp*1M=}s#Wuu-iug^+W{*&HT5*tb8}a+FZu0`LJhvBxHMbE;P7T<Y~s$KTQ0
{j2*K(;KoU)i*@%%#Xk>OD(RQW-0)2S+>jV^T0;V+Qald_&mq|eTWXGJu>iLnZ<(64jB@oJ-ybmp|(kqC6oFC<pFL5joh_O%7kmqJeYn0Mn&`PK7yn`hCeS6
(X)NmRtUTMIBEE{vUG9|9O%#pCZ>^K*J|(oj(fHF8pBxG!9!<GyWP)?wKhb%)qRVN^iRSKDB%jhHGtNtrbsn;qP<4Nu1djzl7EBk3~>n=E9kI9NN?VcCnxUF
C#@$M0T7vpkYR|45{R+SL;hLXY{-`0=tc!2BEB{%z*<36|MXpHH%Xdb9Z$?Ro$sg~vr^BlO=vQQJ|ZKD!26#U4~{F^m>bHCcql#BCOS@<m-D<fmpu*HSomIi
*pjhUX3zEUzyu#7T0h|@Ear3EDhoO=OLUZu_Kn|fbzxoi#e=mEl<xYeZlyaP;5s=Y3eY@+)q@J`ZqHu(9zYN`2sDZi5TKx6>O!~FuK<@<T1amw<kFMKNfAi8
eOMG3p<O$vFs&Qt2jCkvvi04Me1iQcid_U<m6rk3!8lM75}ZYJ2gTP{pgut7hGw?!iS*nLt&PBA3Vk_}!_$nJU^IXry+IkSpKrkMBS^|~{f$F?UM%J6@WA`g
1dZ!wHu)Bu07*ZzST-gg!`X<37V#YTwS9yWGO3MbPNwM{bf%euAWpGMzml{0Z{Iaj-U}Zt##DyDwo~rX8vVEV5*e=mT0{AOS0v!ZhAhpb372`uIMYir>hC~o
S>7f2n=?L%x<jao3{7Ldjz#T`Yh*sK*GecmCAF9cUr`}^n3_fpWEh74qY*}&=P6W276Ls=s1xKx)&W7HWG<JGZ4VP2+FDJc($<m=@)b>0jNyb1B;qsx@KVL1
bAg7!ZTD09?;&kLKUXq-w<Sdow(lyMCO79}Yyukn7ffGKUP9Ih-};41AYBzvsE#TuBx%!#Qnh)M2SdL?kOF<c4NiY;r9pl8fRhTZ)up~7oZ(ITyJ#9{kXC@w
g?EP`-=V!WM{cVVsN`W}-hY7k_zP77M<CfroUg>Ek6agL#+*ENdUtdr8&M;>Z*&BeL1ZFGPHqL07r^<O=3xGb4shp{)iO31j8TF3#vhDVe;o`E-M?M)9+lCh
2TPV}cguDIJgxT~24X3@eEnvQe#?jd`YDn|5?~p)Axp6ce2Z@FJ!nuQgv}dg_A|n6Qk+ovJaorZ%Yfii)_yKJmTw8Filvu8xdCzXUs-x;=()Czdl*a{Q8UnF
kOp^Kt}?6b+arXHC3K_rHwpLvRG*w-50xeRO5n(IuR{YscA=xO{0NPRnLn4y&x(%{d8BDQf)IO*?Tz0GlPYM8di&*nC@7$h`gV`YV(JNti@J-fJ*9v!-dv3U
F5rde(bHq}CLVf|IYh7v(Dv$e<qIRx%us7%skn^>;0)j!<oFlkTt06|ApldxJcw;TgvD5DBRdG?jAmzGHSr9ldfYRUrTu%2_Oi}mdHO<S<x?evBFJV0ierL7
W~e845B|fASeE*%{mgKc*vA}F^lU%CAI-XU&gQUQkHZ!Rl>0In-;)=bsbl;5N6<`sM9ZJ4(GC62HizbXw1Y>2<j|45*X7a3ic^u@)@)%lofINXO?YsfX)Zk6
{G7zzejwYT#Ck_H$398>hMBjd0RRQ5ZOu_DI;n>&N9J$2%vKvp-lXOER-A?4S}s^K!Z76+M+FvHwk#mj{|n8e4@I}&O90uEJVKT+$J?d=N+fvN$jT1pneakM
8%xd#O~I24wBU19eT%VPVKjeYaB;$mCuxFiP5t<pqeh1txm5uaDXIw-kSw3lKY+YlPt!*4W#Uh3>21)MK%CC$_jWx~k9_rQpr+4`2nw^UPePNJ<%>f(36l*<
5toF3787qg)4f{n3xy(B;s~jQr36S@tEln}K}G{u=ws>>GP9+8mUm$M_vO2$TVpptr+D}$2Z(F+ns7x62cUyoxZED_a~d;27jX|U=U-$Y9B@$sq`thsRLB1#
Xbge_v4tS`FqApw%8>H>F#&C!qL*Ws4qn^khDiW}{yy*i01qoLiXnNXjr`+VXE`sKEILXN{RUAnD?Tn}>5OgmWh-Gx(3Z}TUpilmcP{isg<M|G>fuhaFt0b_
)4Jd|qpF%|J}x*T571-En#<Y`Rt`Z48gNe4h;E~N)DMn_cYv5p)Tm|uuWI$r-*8gNyABr`UFe#3r!S4Cvi)kQ)+xL^M+PVJXN6$IOvL&3DE5S!2bmEb21Klp
b6R!_?4o}^y#^Hbg}5+3;VrD<kHfa;&zMfLyhWm9bH=*2C;&@0THZOs$paR4!h77;J#mi=73UkNr%n}Z)UB@&@_*dA6r355B=A#BYVRX&NNx!2-b8vK+)t$z
Tj&TO1#Jd`V?qlT!o-$o4ReuiQQYn#fo`q7)2TdFI`{kdUYqw6=w?AwldymjcPQNF*kIHUu|f&mhOM*4enmHqNH7w1kBNBGy69Jb3OKMN5s#g!V2Dwa`Fek%
c<Il0j!8f#23b&oybjb|U}9+i3L8b`o5*n&=Dnk`fI(6DLy2IV+(;fp=2CJ7(sK22+x)14af@96m;fHHkIv69AI_KliLmGv(rAvJc|D@vzJ(5iwT!!VQgylJ
bCRAX;i>&GjJYgieDWQ#oxM}KSV-NzDMb{>W@3NtRQ?xYB(2Lj<2F;8pl~NTe-qEJ#hh}QVI`)MXCvV>9x|2t_W=2R^wCoGQkSm|UzmCvHNLiSQP<i@$*bd{
>CMwhT}>HnZ?TXQOmq!UXYaf5r`76@j%pG<Zg(9j?a+fIM=L2M4;M~X=ohJC_S4}cN43NZlARLTn_Xvy1_NCU&tr5o@#3P=Ek~kM>IB}U44;`x5zCyMbsxGl
mpyA1g7=Q&W%VxVT(AQL@p0}h*dV_jG0^rJ;=SBbH!l=JR7qg@7QbYQ9jJ=al-ToD<9pz~`YKdA-6*b1impQFPl2Q&M6n~k#v|CC^nMs-6xZ?^U)+Eg5`ZfZ
a1*o-pqM5oUcGZY>M6Qg1d0d16wVNR{MgG;qAPiu80zQV4{H`m9*j?@36$~4z_sR&^~b;O#6?_S**Ukil;{M0cZ&eszmv~At{tgSs+d?gYx@@s8Z=dxAtndm
<4{(?aVbQu6N+-Jb=g|~{#?k&Gpvx|0u&${w|LvyNr<W>gw{<9&tTOMr#GoVK1Fnp@I%sUG&x-E^|t{?a$+#_#&LFO`)?Ju`_q`;G~fLePo%Vp$L2`$a<_zJ
WCNPtluOsU@%n@pFYtZ{2}r>%ezQN9X=jIP4Y@$Di3CzRKnsdQ5_rEn?k_HVeXt`gv6ep>oJ~DzriUemx$cAZVnW?C%s*xaK7CJ(_Vy#Pmnp?SZ0&qq<1Xcw
b-Nuj{U=yifT(Ek3K=OvTN`13uOOV7)qn5ACO!=fum^ZE96P5DCfMSf-!UM37d^Zc9QdV{4PbbYaSCB^y%mSnqwin0jAVB3cvYzTzBm|U-9Q;DE_LgbPPgMq
s>!&If9Xbwsk33d%H8R`H6PEQPKAs9sf&(bOJ9f>y|`aa%QVS%BeE~DW60DupeF>Qg1o^CE;B@Sxw(@OGkZ@d65bI|8g2@rsxY@}>xnTl6@GnevVA6X2kkGU
j(Ee?h+=5WHi9V_rC+~~vzk>JeE}}ucrdcF#vP&It>?6YZHnK75G@HT4JTm8WloaqX20iAIjHw3ZB4am+RmgPrxn;X=Yl3@0Vz6?R1`f@P?F973}7JGgv6vV
R8Xm&I?Y37?4`e|@qoZu%<qJa<?E>lVt;W;8=)S8$LVwt)5tWc^+t2}bLqvy<K&Nd*EtwKy1NgV|1pjXHk`@H99QffItH8;J{zMVIF~4@=V?eLdl%h9xQYJy
ak~OhP|$e0EcLE=D?8|QIgS!RBqA>Hd$cjsZq&WZpp&>iqLkAPd@`|zZ5YM?9!UeC{lP!}S!ng8oW{28$@|h!vRI}HupTK+<|5qd_7U@05=q0l;~|Wxv=%|s
f=Zuk^8|1_fEA~I<O4*q@)0&t0`8r^?)jeVYH<lLy>Mgz<dBW$_ok;TJ<YbpV!`1sZZE=wQ2!!iGmy?jB4UtCeNQgMJNEBFrbDU)(POK|V*rMrvftNrmzf)V
d1H?xJhywWE6rW#sK>04fa@3-4w88&W@VcT72}$(xs1@F4Cj)~6#s|hd-7T!tIz!&o8kaLcHE(aS{*;>UeEgeN3n)oP_X<18723h2y!4E68M;H1XHu2{#d))
sR(&h7ahv)x;?50VRvs!r2=rsJ8+5zq}2S(2T09@N>|?(JYUGp{p>NINH2jsKYh^(U&%IQceS5M`NgU_`OE}}Yglp!u_}ot+s>wa(jK?{09{eK$SKK8|7d<I
D;rn;LklGq5jLzOH=<MZ%;><HtaZE{DToc5Q--wN{vSK>R|$ohR<g~&<8m4|DxeiqrA|)Fe$OBzC1rPwD7c8spQr=c%tC+dmtpTT%KZbfwa&AfuP@n&LkYn~
=1JIN0zpd2vJ;1KFQG6eF@Cb(?~&`tjg4vW@R%erwQ`ZO*TehzB@6O>+GR*`TFrpnN>OMfpP<wCRqj=#@hjRN7t6qh*5xuCZ;>P_ZQZe^dF)idMN0TT=mihz
S87At<v{Y-G^`>%PhI;^V_TG=QU%5DXC}l&hLPdRG}{;GUpZQ+zA1xW%g<5QuzVCUB1>=mucR8m?cx(oB&wZd2xIt@6&C#~ye^246=Hw8*!Plx$l>IPd(g2k
mR0F;#o<a;tqfh<8(zn8>w`A9f?3~{Os77!kyi+kv4^dNF;gFTLl*w;kzpldY#_Z+;(oW`6VpMILeCVaO4C#urOwSmZ9r-66Y)dtlic9Ah_%k>^LFbROpSJl
)MtRRBq(VgayvB4I>^eQo`mKS&sKPVBKR}qXBotKY0``y4gckLW<HyHjWTVR>>&u;cn$SeCbEV4EFC;Ehf7N3k_!{s<?gb3Ugu5Bwn4*_3x_R#DgMWXBCc-B
g_uBkE3*xG(qj&o{Md7O%Iltc44VmW4_FXZE0H40eG{XWPmpIn;EK^1xS4Ym`($JI+!Ypj4N;E`&Ns;j2pOa8fZ00&w|h!VwP37(MMWZ$^7dVA89jXWUwOBJ
$?8QR@G_k<Pw{P|Trg;)vM`1&8L!Xw&mHIcHFY3YPTGlpAb(1<n@LfOXCj32!=vBr|L^<cY{KIl{7d)WUU|){KbB(UKQi&yvp*d2Vl4x7yw4BM6yxf-V~sb(
#r~eovw5UEz1hamJaw#qN<VCm%4{xXx-$a-qx2@Zr*<vFvqsZ@0<xqeI?W?O^o9wQbpMD<mWrjfhuSNo_3{iB>R|eSA3R`<XUnFlKs4SNktO*Dh_-4*iJdRq
ajs`Cn(Je+g1t^UPC;o<{)j}tCtm%=bvvpEvw8jTNKNZ|wgs;}scBjqEZ)&@)=852^x?5q!K522vGUv|q_tPFwq^-IQ}WTCY)helWjc}YkjU5Wh2W-fp6*#f
D2Q}nu6Iuk=-}czGZ=%-1%Vx~buHv;e|$BU^^<@R)NNp(reItBC)Tx<-P5?eM!S0m1dWSt?~#~A?28b*CkXID{h;thi)72aFFony5ei%6-h&*1E7nnqEs-iY
NN{7qV7GMU@*YB$Hy<_)5+jm|#Kf()5<Hvi&s(P$>HiFKcCwDG0F$mixi1EXw-x^eHA!i)$_@r+BgInFH2{@9o<)6{@7}N<3Ps_>C*Eu~@W$u~2Poz`@%5J6
w7I#Hx)$(u5isO9#u^@b%D>z1wi1?vAF6t#F5u_bB>%xhtZ8Q*#H+ki2ksHRG_yQ9Eu#sw!Gcg#mb=V|e09b3T9&_Hjx2%KYm}|`$a}@Rp&I4K9HwsMnPmCk
F`J+6t(dbl+)CACHVeZxq0+u@YJj*_lU+YRo(&E4h-b8KU{U0*Uc1`%*`%yr!Xlg^bx;Ob8F4>t-+b`6B<SX7MMOueUKL-T%?S9P`Ss)qXb^Qu<Td}^=4h5@
bL3YT+y?3|Rc=2(<Ch|tcLpvryZ_hf1L!~G?++D3n}}7&Z!1??63P+lv*+e!6)4sPYu_a^zZ_MTYY#*R{QGYaXBR}RCO$8Qs>`}(#6K>&h?Lz1?r!E4J~thO
n)Ds)>aRVA*x{yJ$uJV73UNMLr!wCVlFL_viW@1MDT?5<AvbN7lOMbORKAEc*#6Kn<sSCyOVRTCILDuay^{Dy%+->J%|FiG{<u;E2Uy8qXLsWdOe5f8MmG_m
!+s8BORzui2FEHM+XQE(t)eY}XKHv94r`_nuJ}Lb-Zy9&A1EbqKCZhC+^XhF{NIj-pe9i0R$VD^eG>#WgvYmd=;dZA8xXdjmR`S@-6)Q{dqogwLfyUbyJ)Qc
6}zFwEKbB-EvaS+>Q!V&I~;YjL<Glw#;q@nw40DiK<PeFF#Gs%kKksIyrK*p{dymcBcI9S2TMsI0hSyc8vh`T0uLIR$}Wp_xkAYI{c{(V3O%;5(RBRBO|#T>
`M03f7CfKJH9d5Q3@mG;N$R-%6MCj&j6x_DiMt)T^BX|8Et86@rlP2#M<OcYVHEvB6k0*#1_xyDr1%kFXNN#8-7taK5h;m5ICS0h8w(WcB*5Q^v4}$3d>4Z)
Lsx;~^0|?HS17x1?wJh*MA>&9x1oDIOd;L{B&{LLK7#v1npZCW>&naP`_k*y#ms48z+-;Snx#sj>v$gnHkeFxVz9KOKoSV*_U=`+W$X8{I$OoH*Q<KY7^l_U
U>jCNlwx$=Nsdz846Q{XbtKF!om5&=M+ad7d7FK4=VM6G0<5>Rj$~FOp&f>9Q;)Yx+-duU@s53Vb<xXyV@J)B2+0Qqo}0(&w^}i&&fYW|RpR11#=n-8$OnKt
P0<o5b-)}~nOc>@4^4Kq5Zp65vtDSdmgV?PN6*SY*mgN&?#CkY5?=wd8pjf4X%s&i7(f_})?}AFQ{*10xelV`aWJs`P0^!?Y<0O}xqf4V{BYM>zG^mIv2P_J
Ncw4C;X(vtcIWAJLQh)Thk7UQy>wtaQ(th}g$1AYm8jQRVPTGjSa#l5MfY<0(GqkDSc0P|hBA_>kYx*T++u#hm5|`b#&(<8KOvRe$*6;R;E9<+x)@jh3ynAw
{{|WBfzdQ|b1Kl=`_ung0c<6VKq4Q}m%;}d0Ypue54O$~TfdOJeANOGwPd&k*~gzmn0gf`uORMn`^sCU$6)6<c?tjC`UX)wNa~Fp%FlLHd!B!Xsb#rb-z5xR
vcY}f#Y{eaw&KZz#JWA)9yf(9Hk_ynw-lM}GE-N5nmGEO0HHF5S~>&rdwjS!4ZFjUkEX&swsRhbei<TmF`5gS&WnQfL!_XQ)N3Xxu7%J&X4_Bv4p@pI!dLp&
#fjwcP<51oYqpq_ye-d22t5w7S-ijk1W;drRkzoeUg>@;D8J_Aq=Sp~`8sLiD@_f37a48U^cMWbt{Qg~*0;G(EA;%$j0>Me?`1pVY6EPugI?ALF9ZF;$kUWn
i7PWB+|cl)PT4z&yUX{#5}!lV#>$H1P1N$Vau1J)?d>_DeLb&eqt64L-a37l)SYm%{eL2;TI9i(pmj+K=eKrP`&xV!HP$7-`T&SLWGKfO|7zM>ZKGolv(H~{
Yn2BoeYm<S%Wj9w%xKV@DN^T=90&gXX&};y&nR}(THAvECz^5>X<xg6Y<)LHwsn)TC%gqBhuSJ5G}o1RZVBV(wf5&-TVCgP)ZnYjg_S5={ypr(nkv`LL{*NA
PHJWBuKLSF#PKz5t&Grb=`H<c*d!#`pvrF5BbY6IG!z9ddJ3_iyp0<iPS8H>aPs6@BitKnv7xlKeEgNjSZDPY6D%e6jQRj>lJ!te4*^w;3kvya%9~o(@SH@j
lFy?*Ca~B<KL%WW<8V=@q)b_fT=cu4Z;ui^TP+~^!gN)rdbZ2yu%WrGp(x_y!f5Gz8X+RBWOuf@JQA6@@rkxOC#t>UA`~MFc=iZNuGLY@_jH2y>5Ea$!Azg_
`?f<yvZ^q84hhI3h)OuvfZS@eL5CgTrb{vwt@i@qwFV|*Q8EZ;iI%DZEl<Wr&-FDRsAXH00KF4O>|C|49ifHwsoY3?zeNAb5;J!7@X*~4^)Y~QL9kx-MUej|
0I9|9av{*PY!^l=z{H(*#!0HTmD;rFhJmlWRvRX6jo9p75c>bTHS9wUsO`mUq(AnG;kEgzak%+=i80FGM#nid0qC%^!JLcXr;OlC{4LTNVv$)eL?5Q$Q(&ti
^^_q^XBKxLIQ^?+GAv8yQ2Uae-rc*E0v}a6)?kMG@CN)3snU!<m$1<+%X{G-V93aIw_ABy=CbWW9+hl{sK#zQ&T)albQz4sV3*q16x-@A1d^Di3RqAt$c~AZ
9Hy8f`;sewi)6Ah{|Q}adC;T^$>2*FQlBbfcjG&Tm?V|#lywzp@k5}t$=8lrTsEmeGPUfo)@w<);UR`lRTnrwe|s!Zy9_>6nvOkyD0D6O!?QLU$Qs|ZrvsRO
cV^mkoI?YD*vW(zol_cFA>PCp)2}@kfP93V@{IeQ7<CS_UotVcP@?s$38gTks?6~f8%H&IcJHJ<b9Eb;jeWZOq)`vnXKCtMyqrhsC~~cxu8?$7r-LER9HHXu
tB7>D0SILsGJObJ-ObsP4yh+%#T{TO6@d64^p4Wm=q0L+>nkh6$}&WcYi~?QIqH%G?%wFoJZ5z3M-xg-q=QsyMS&sjUc30M&}pwwK#nv)5k(W-GwXplZ`}D`
(Y5TaF#5tOtQg7jt4)LHFsU5w?$f&BUR0M8d3g?!O6e0^)Pv)!Sdw<n4waq=q+;uqmoVflCE52zo2r(Wm%QXXgNBQtY*Y?PDgI+=^#62a8>GU=WtKX$dvz!q
y2b3&yIsma;V`1lc{9DGvAKCEohI6ly=n&N+YSe7)NN|Y^3aJN)F<Mln$htn*0tU@APIcMK!e_>`t}Z5gQgd>JC6qvMsgY=78V8L8~BO{<s2;!uP}xy72?u7
`fr+aG+-+SW+RrT_bFok#ahq$jUg2jI}{aa)%<ASudAsfS<~||GD?qgVn<2qV+cn*V*5a1hgHc?g}5-dn>M6x7Z-HuLy%K&U7jD5p=VG9$l>`akVHQC!}1Dw
N23Cq+kogWJRB44aL6`xPdyE_e5oM}`-R5Dr4jKjkZrq|P!e|NgW6^ie>0<j@*U&)2g|;-&x-GamNIPTg?~%O&KoZa1p4o4zsB_f+~y2BK7Kv<Z-5f;QNiyw
t!6#Gz`++aBhOn-w6cZj6%G6)Z0`JW>JO_(8)j;&Y2n$^u0-`E_j&`}GdikHx}n$b=#9-W^DWsmFf#gV+0};(INWyh0#Cl>e@;D7p1Y&h*C32Cb^RJ<=6)j{
(Sb6sAN~uB*+e@n$7~p(XrnLZ_r^VAw>B9<oo!$fD$S!qTgZYcn;ku7QG>hRy+s#9eQ=b*&{l9lDbp8#h&o@C=@T-HdzPg{XlE*czZjWMfPFGe`T2T(_VvJ}
(Jk3fzL`mkSO0I&10h6-X$%N+ValLL&8$f4or3$Q-FtptF`o8no9LTgWxAV?Fg;c*Wz8U=3NFNU{GORtUXxBK(!Dp~bwys7<{I8<1@wa-TEv$}cG2%!O0J2Y
TP`A?7-{~q`11WwBDw9RfZ*Zw!EZ34P)?SrI(EYCT*tMcFFGrZoXp}VA5<>Z%$M^WDvl2H9Yaug?_8u(Wat$Ymvv?r;-T*((y5O{?bYA7?d!D5+y}Vw6n$>-
MJ2GRYgXCnubaE8AlfU%q@{w<Es-z{mi}R}3PwHBWMsrraW~e{G{hyt)F}_FWCytSBlT*&D%Ewc>&ftPzCqi6_MEAguiPFk*GFW_&$U{CetvIB0FS{b&2VdV
Lrlx%g6vHNvl|G~aB)n(c%sV6<vE$m&w+9Lod&(>Au-nwYod%H1O<@M5$TrpI_d$9G#b|y2Y=QTk};%&7OjrP|Gr7$Xad7#n&R7lR0J~kB2vagUB8mT{=#st
6>BLsf<^xXKE_(0it~Y{FrsGwkj1FOyHG7}f0WbaXRVfebdqZ@@NrpFI<SvM_Ep|>+_0dp3C#WJE&+GS{HgkLvH|VZZkdnv9;d!1;$4jd(IPTbcf!WjoO!IT
I2VVss^K5qJfIu;{3;`C=5P{RJHYcm8^0FFI1*{VgGIUOV5HjabG|&S;+bE-#GojvIL+0tw#le5AJCqAj*!&1PBY=i-u!YNZIMP{o<zJHM=SK{6Sa!|tTm;=
k(}+gI#=sOFZ+y?$b!$hBrS2Mc3n`vdZD4bR7Wv#zCSfk9@s+8|IgHg_e6PAL^o%A^Z$}UV2k+*`LwS(UT1CFMv$y&vSqR)!PW$U2$pwWe*G(tq`DLq+oaz*
l<zg=QJb$PBK#}sBqXDdIK1-TwG@VjA}L&XT~d}+?8@|41C5ier=yZeUf(_uejas|Ajx2fHRyunLdqN^yQ-0onh^GtjOVjL3=$#7gMCifk<w6jQn#}#<Oa)~
7nSI^G-MW`5(IKZa*pW+UZVYV-4xX&R$<+Fh|)f>hIf6LXLS=oRH>eEz*VLdI<si#hapay;Wm#^bgP_SJ0zGd0R17vDiz}2S=(rLc?WV!YS&<Vd1FVZPcd8f
ZvIEN5m34;sY^yfW?(o6957P5)U7k%nD2p<w`3I?S0;sEdDdMSZ)XD4f#Slw*Sb|~gEbt;GY8^Im_IqoAJXyp-@_DeJ9EsG;PuZy!9p{Fs$<ba^X`_#RDxW1
h68!Uai>FNW`-qrB`7x=Bd3Da^OdpHfHdQTBz9Da_GmI%Ph{X#XHi?g_doJt5r-7z0~v^2ucyv}KR7A&+CorvX%yO?dQKE<>R;6H-B{JGl-R5&TqgjrK%te#
1`#Yn<DiN}hyL*t2O|a7eF}!-IPa0?;r*jK08xWO`-ozg9Dc-ZtMh-o#2060oR&O<N5)Vk(x-FeJhRR>({2uDJpKmYgSlBoN+8>}wcIi9(TmKEN&@7{l}S1b
S7apV$NlgkzUPYcK>=fJx~E^vi6W*9z*TR?%7joobDtP=8Gg^|mw88X5)DA;bPY~#bQ2>h)lEKc%vVQqVckgW7IZ{sF%DfD%V_I@v0diDULZ$cBz9AVEW{9?
TKjw1jy9FU8-7%`#R=K)t1CVFg>feOIq;3xGA1Z)Gk#9nTjPcj884)9=&JiZ67u5jKd9TWCq|W)Op5#hC;LPqEYoD`zn}`#np<wOyh0Np(OWDqb5rl}MBA4R
tV7zJUh$!MgYR_U(N~9|Wi%+;JCuY$b(c_=KzJZx-=Ec6yb{#C^M=F1oK=_#c2T1BhLJmk%Wx>=QK3bdV+xO3$VD!yASfgrfT^(%Er+pPeNteSly$`uF7dF8
55}{F*O<v0{m$ffo9i(dtsx=8_?Tl?fLSWJIsUcpR}P`oEc<C5Psg#{&Xt%x&o_2GhgKU5t@o5Y<?4d(g5f4I)97Gp9Inm$|M$__4Qb5+AXV6wpv7><2!`q6
X)kILm8BviKU9ZEkhT1|D&D%jhpDrR|HKF$WA=&D5BC{^Hxh@&zgvXUc8sc#G#*a)fqg*Fd~9Q#_-fp7Qj0`>ik#7@>1VWZYIJjC{mVMGuONq$5d(D}?u9y0
P<@qSdChJBBj%pq9AsU1n8Ifg!dSPBvUmH}Amsx#<e7Y3y4X48y~bcnaDxlzEqU5=Zr0U8+Fjp|T>o(1O)eUb6xLN6!0NEc!G+<*qi0=Y`PWZgkPl;8?WKPE
k9M4kUSjb1cy5$Hv+czUEkr{jN9?Vp7uFRvn3OqLN>(o)X8*EzP6K>sKYxdWhkLSDKw1E7{?7yb8T9%;aq4Ys*?%+@Exw_D1SLEk`Ewa1RK|1BQyE0Y18PS!
cSh>V8s_Vw)Mox4C$ywSeWbDVFV8vwRiW8T*@xYDo+E=5-hZTX+5gyHK=--#J&Oxp$N^29<TJOYg;bQ}p|cv}QY!KZWrl}!!j~+0NSzS>=GMNdVivLjn3~ct
SHNY&HbJ3Ws;4TseW4bkEmpSen>;z(LZp<q-sIzifImYiOD3~Is512vD>&C>uAjmz?&cjk>IulTzzUt@?5S6MQyJ7-<QIKOV*er7NsF}6FwSv=sc@NMRUkHf
a~MSmWu86dr;J5VIEgpnM6k_#j6fvWRuc#%e<njXv9$iX*o!#fE~8m87<A6o+@m2+wrP<_$B+|Ny;zYg=AN3e@jQ<cIn?NJ`o+pd{?ez6lJ`DGV?eOT*^LEM
Naz<T(0}A_#%NbxhOL_b)9l^cogdK@`+AKz&U((;5D`rDg(^eOW3aPh3hL%zAGb!fojQ3F*=l`1;f(xeiwwmX7z2CSOG7N4z2Mc8^i#&3#w}KpXsV$!Hf$P(
6P*AMKaU#Jq0+G8OksLYPb3@j1a@<#+w6Ly{AfLrbkL9|<YA$K)yEE{u$;S=Kq4s)pA_oDu4;z~?$DcYQ+ZHnSfn1<lD_qsi_sd^Djh2#@8}OPc)^}fvqjb&
(2gWlW_=M>3zCM$`4qH8yQYx>`os=+TVUw|#(>PZcs>p%-D!y*XKTWo7(X00=z&-q(E-XbKkH+-VNIgMhdU!8R2|m0MGH4`M1Qcb#D5G5{&L=t$`97B;9d@u
wEir^!6ew8#zv|57tiz)GS>HIw5vKo=w*9%H=EFwOcyz{0P1_rVtp+BPlnc2^-pTGXPTpzGP$2F?&dHVA$)@*&jUbE_-qV2|BF|+nt<77dOVuV2VaA%#<IR<
DL()q&&zP9Ixjy#?koL0!3a<yWY2zSbulzA6b3jX${nM)Hkky_eza67v2Ah_LX}ay`>QOHchb9YsS<|CK|6Mb>)#4`@ZLYKGuGpqaB`_`aK*{b+}ldFhv)6{
i|DgA#WBO(9qWZn_cRvp%LUkj1&9qJ9u_U$%i~w~Mi7IvPldDM5O`LI+@9*ZRNzusA}qGzhF>D#%)8C1D#_*aJ$}>AKPsBg!-0;<+VBs2>1Ol(b%&XymMHHg
X0Dl+hxLmX$y7w{>kaAcy-+^QiaHoN%6Bv%D0R~N(SO^7thrUoPLopXs9@8T2GhH?TL{^^FXW0TDJv-k%=x~`B=KCF%^jr;BMjYOe6%Ig`_yky#Qpd_JAa$r
qxL2v!VDI1Vz#w=)y=qAn#6MWH4APe!}2)xHI<A2y}xcXTO>YKVE+HTPVwnu3^H(5I{6SU?E!x=)SOGyA4n&i0r^TN8=+sk-B8H~_~h<I_$PB+w4K4#k|eoh
jMWTs7bF3{eC1f@O&bt>*Ekj<H`Q(^Km5Z5hs1Jd;&|=^*><As-{(&6<$+f~*N;vhSR?wu3IfTjLUp19$&Zhpi{=PKk;2TuZ@MGsRDRk4p5@{m93xr6t$%0H
XE?6-t`AeUEeooXF0okZE}6zG`L^m=E8v;t@`uG$vPzr3=;@{JIYZzcCT2||cjjsFN+Ryo7`5@*Rmj)DwBUT87!gTu;hd4!J#(dZ8&vNTwNhcH+LLTIjDLmL
fTMYpv8#*)v`>j|@st)9`Onxq1u=B0QXJlH8e(5?UPou4^^f6@L|X>5j^GCk7Wo|bgEqV3sXC@AaNvIxuteHkNo@>`BS?UMt7}s%FuTD2y_1im5*Y;)-z=6O
-Cru6EN=ym;qG)zWqu7R@Uix##O|LK-<7srTXucjWyk~V+&U^3k$%vpgsg<3rB@XG;4p1LJkU14{`)ByB*qY{uU6)BKeUFmsV4o=SeO7jpwEr?uk9&g5+6a0
a??jMIX`30L68Y~k3ti8-b!cH!bG0}$fBN%eOmv42s@tmDjL?diEaWbuIf9bmZ@pJ|3F^rCBSPO`Q-<&I^iTh<Ayj9%S_Fg7LTokY&sCCQGPGhR2A=dhl?})
r$ihuCN(Mepjeh!tt~OVs@(VKK3(Kh$f2j|h;8#?v0F5aAAqx;IfoZ=!c!wptf1Ah|00>ZrC`|!31x6w=ca=eb_r*2Hp;7&xD^uqio7|hY%^H|)l_NrQS}OH
-8k==%bV#3+0nI1YXg!e!Gp}3m1zRSSo8=}6momM|62DifHYQ)M@3!0D9bch5exMlno6LZ30G_(00fL%S%s7%5f6~Cg0lAo#abwFy-~`v@vY~<TY%1xH|cc5
E+M1nhz0X7n5Znp+Qum^=}C`?cNc{M>AFvOa8X!5rD=Q7_Pz9W-X8Q|#ZiTq`24GXQ1J1HCkKj_0zdYHuaH~~iAOoc%>w`mC4oQ%@tqf?wjI$6@8tx~k^c$f
0N6Q6!5hrJh&?sU9Fh!_o;*^Z+arrv_9MsoA70TbK^CS#vVOp=70T9saaQ)QO!;|*&+|oVabN|a4ie~?jzT&y*6K_Z4^mevNQ~e))!`L&9EBz<VXj(7r<ga@
z+L@?wr+wl0cC*vB-Men>9J7VwIWAjKAme9Mpr+O6FZncq=@QdM^q;MTz@sJr3cx(h*KAS)p{J60O(Bp+{(l$qI1dQ2}CuGy_|*c4oW;FV~;uI`NwbDVvP%-
+*%JTT0#?IZ-EUAY{H|(!t@D>>ii0~e0Rlb8dTJ~LM!x(WR1z}JQ%P#>U|!ETA!U!vpDJowC$Kva}j-81)<4NXBblxe1>iIMe|*-Ad@7o=JHDL9KZd0X>;Z`
ikJSNy;^h|ZX>hDb9vffobzhTjjnCUUO0=6j{f87Ki?=T@-l}rn8CZ~A>Tu!rH|&hz8u|yMq48zR3>7U57-L8*hVG`LZpUhy7z&zhRyzD-PNsZa5TzPHaxWj
_sLGu-2cCzeZ4)^*E7juaQdD|O8+tF@3KFxB7p2+ONGin@R12P{~v4v!_e8Vf%;yb=(ci$z(t^e@j&IZibnsDc%Y)-%MluXqFK2)0i7@b1o$>k4YiL~QY|9t
;Bu#kn6@(i=T5Xk-I-=f>$L;djJJrm4|+$NQJ>h!zTP{2Pk9BjMpVBYo|~xrW51)L5)sVW!f0uL7~%q~6wAc+8h{*z0299FPUtJsG-m*|!+5YP^gOE*1CDYy
V{{R`BJ92EZz0857EA~WwL+#q1i-GU6NX>@Sd!~lWL7u6h!&Su#%s9N&Ft10%)%xvP8%&iQLP#-T(3t77S{91NJ#|uPq`J|V{dRU#!L_&>~SaW(8I2eb1b!E
{1-rCC8QC|f35zX1O`x)BPTTx(|KZw-Sj9iXRqG@r9t~Y245`xDombaUg1p}>}2X9@Zi872-Ru%+)y8@etKymC_}3Cbw?5M3T#qJsAY^mVw7dd!q6DL_}iKn
b%`gM{nwk5B18YYR2pwo6cyKrSW`YNdk*LySw+0fNI_rkd~VxxbBy#d9XYIwElk2(b5UlSkY(~;%W?(ys-*{IRjI;8Md&vf2BGdZ=&wl%&eVV?yQ9ZfN8Ws3
98n8VUuG;Utcj9l^c7qUZokXE{5V)+^SL8<I^SC-Lr1cYMoWDc7I2wJlYacZybKzMlI~vT@+N5XrO_Mf?_FO1Q-rz@X=Q?o@T1+Nq74HLMIZL0br{hCNFsdm
)8Lf0Ljbz?c%pEMKs!XG<^{hcrkbr)r{a2Ky&@(A{+wetgipBaD2y(jEobFNNh|oHA+%~2T}#iV#+rUt5z(EdYg;?obDNi^knJ8oNfGFoOrS5hQ-J$WuugEG
L1{n8S5u(QES@-)J+AR!f0l)^8ea?J%smh?Dh~zlmlZR>(}7x8x@n*9%4TF^_QTPVK|H_8`PYs+uw8J<CN>fJeueb%pbC9hivw0VwKBhhfYYoj81#<6G}4lH
Cn(KRl18n&|6IG^Spbgbqd}4#X`;42T<!&)38$tn?|*m;9=X;GhQ&i#gulNS-*<Aqrc54tMM*@26C>1~YdJU*h+I@I0)s~IQa@1Le}h!mBslfa7agPebtGs&
)c^HcNmtA<6U2U;gKiS6fEv}y3jG*xC@IUGTooimH@gp>!ZK;74jCM`;NaDJiR3l5EdyIPjLVJw&lXE;XEPe1)kGyrS7lKyJ6fs}I*jy}L*FvSN$SEv(6=MD
XN)rYM@hnX_>LV=s}(~F%D-x}tF=R5icX(Y+~(a;8$SQ%^&<R(TZ7X_VK|iIb=~4%&Y=e!vQ#*b+=b!2{MkQ@_xR>3%wIBn0(5f9i9fS|7c^(%{*d$yWxGlj
U+(vOgJXE}!YFcqGh_4lpVW-=Yc9`#+2M5X8YeYO^)v%5o1c(K^r+(UtZVwH&D(_^m?hLqU&XeLYk202N6_l%<tW>an_v=5bo$t%yvz=Hnwta+Eo2%ds>z75
*MD)fyE<pJm9M!=p!NhXFQiy6TX!WDG=K5)?gTAsH}f_nDG=Kt7rZd942y%D(BaOeH&dRjYpM=>2mBhJy|^U}A3?x8wEgP=Rn2b>xA&<|p<l_SgsyKngbI)}
*tz$9=^tc2RWf(UrY^K449@6;oRRt@2FBs32;3a?tNGiTx@ax@pGzHD^lXq3Q6?Lsl!wq45(m=$EFE5(E>(F0`Ai=|k7{MeWr;sr1Ln||^+IDzzfg3SFL^KU
3P(q;2LmWVg-O&{(0tAQ<siF__Cp+cB`vim;nVhD%LsJz0qfkx!~v4ZO1km8jXe`V;Yc}!(ZKDJ!-yZsIDX}Hu7=FO_s~q7GDTKIkZbN9@aEE7SET42ljwo(
J8~DCV+t6g3-<f^dv4`@jSF|+<$`e{Zz?xr@etea&cyQUN)bjCf?S{yU=0}QOlK4V;lD730K1+KQJ{N{jDZq?Y2A=yf0g8|AG`0OjT6QwXw4IhL6rTY9_39p
s<Hq!GypN@O#;w^;S!y<acs&E3bkl`E*X<Qo~$$C2PerLSp6?+P2nTD@B6i7YkS0;ED)7ipvBhxTjTo^j=!l9eh#vo{SfHuhsksH`)QLi@3p6z>S-@$O^&Ww
L=gvDC~s*gm4J~}BU}|C>KZ+a+xd~6^}~AM7P}X7JZr~ZWCg#!Q$_8OlmFdJG_<}KiZt9|(Y5x}jjY}hJ5mJ4n144x$_k&%z_Geeo7?x1b!TRytT}J$s?>(;
^FFw_CoxWNJ$w3crR38xqbC6-=&mhLqD66lEdS?Zw*(S~T(3G<fk@EAA(t>h7{-g9%%7Pi1hCYHiwd7zwoPz!x?uiHA%=c;`U#wyS%{7>>}6oRrWS8Z+3?hB
l`-pyX0?u_V|ntzZAtk#=g|D+CmF#v=HD+cAC}Nx(NI9(&eE|zxQ#0{iz!p5MY)|(yLm0vEOGyPxM|5Hl@IsV?wbulare!}fU{++yVO#T=tXAU4yx!iS@hwU
BxGQuO2=pT`NIbh-@fC*5%0!9j3Gg{=$>TT`j2<%K^!1DJ9ipfge!)IRG^fg#|c>?3Z}3^GZW!<Jy!E911dt_GCUncNlHXrW9WAJK~K3=2MPu7psIHHS!d^q
d(!0ODTgI(Z`91q{y>LaY6;+-NdH!8nX}ArEUdDpuq(lyfKc}d*H*)e!QD0oMp;e;RORhom9^Xx;bBv`k(|07aS#{lMvkvs*n;}iS}Z?+r5<AHFV9uSlS)vt
YwD?F*Y8#zI<4`;tFn(>W57ag8eRR(7LtBygT+-+R0BNC$F!R9$l+8_Bc>`%R?J9o0gXMUt0)bw>*NcP>!mT^#l4hIw{Q}1qpQX#v?Zx4n9=cTD=|$g{|yb6
XXe0`4Th!fEzOB`b^S?x-ktiHVuo`|MZ&X?C(XVzA@ts3%fPP?Y=1L6;0sX^#0T1m69=l7x32=VkHLo9;#|hQ42-d8W$AGQNX8P_Y;Xj6v$$(_S5WWrtCE*d
FeSbQinm1dyEprQX){5GUe$_mTym$Fp|F_aoOzLOLe8LzObuHxL8N5SeHpRG`zdPX02`;>`{O$1a1L-y#CH$Fdk@4;7Yx+fY&wnX+#gPT#pCx^FG(~Dg%g6l
q&i@r8d=phBLTN9{YzJ~dKtwI%S_pS>&I?S1iT5^{@rCOV3`gXa%DFiUmjP){Y3`+?zYlyHR+f)EF@=o2%eYTG%XJVT1Mmw7lnEUMP@NL0{hDfg4vLf*iaT~
+~?L^Ox@>J@;}8!zTZonb<BQG@8pM37f`;oY;1bKg5l{4v`k2gxbNEWeYnS}smAA`Th(p}d1N056xk%3PfzCk^-4CT!e0KzyrI!28fehFE9$H@cDapWE#|OS
q!}|Q!E#+@^<(Wq_I3#4uz2)=kPS6?2d8ZEl?Kkwa2-k~i>DJq2iOeo{r;Dk{X@d5GW0^@1R(#ORg?pjN$?!8XPFxhT6GF=oT+fa=}&SOXT2A@%fS-tYli}t
$zDX*6e&)A0zZopOmdv-m8=plP8S}A(x%KT*8@?GL8g!!GfZjpG$bxI-l2tKckECtiS%yvNTqThA3E^QC7^H&yg@vrqRvL*5E&{ruENO?rR$>I$75e!@GvBl
RATC@CGB$A6{uuqoFkHsRSjQG<C$*=SfsH5zaM`*gWH8O<7%rc12vT0;wpfQPYYbvt99T5!FPIe!_oFG$Yv3UBamfMpN0{Pw-w!vE}u(SsWJ1iei}gE0r;`S
wQqlZ@KGc)bN*298W(^K<vx5f#8j!OZeT)S$xP8o>CV-~q{PTqEy7`Ka>35^Uu{9PCiZX+$!nsO{dyl{lA3^MOv;phE?EXlY_U9*z~YC;>x)}X`htgC80wMu
Yv>I*M(7#X%%&YZ9it817tw&VZ*K^x3(%0u3TQq(0yYP)3Ng`Ql92w2tWypjWK5An(>H4t-b{yeFqUubvZtjL(E`V{to52-Q4bYBNTR;R-aes{D$6Ar(k~JN
g!%afuHGFCWyh!XWm|yiRDCvN;Zf?$i(pZd{!t*i@aom<d%tuL;{I9-dkmBsP%QQF_^=?+9Y>IQnY11P65JY+i<IhgH$TVf^TOU?(p1`LER;31^jFCMJoM-H
qMmd_+H*e*ors`0hFE|f&$G%k=wTem5eBSlqzvQMkH}S^jR;JxIKl}fLgYa|C0MtXxp_*3(2O-+|Ibr1fEI*6VOIt)<+V8%&&Suyz!aH1Rr{KnC;de!3e26q
)_j)dQuwmmK*2}5gxjmFUiNWzu;LH>#b?pH-m?>|zFTl+*|(#;gkd*f#kuvSy_Uqp;=ohn<hX8awUT9Q2QA!S{^CogWxr<jq%cek%YntYI;QhzBm$|eOp6Le
XuaEkN_iw0iO>^8R=2L{@ZO{a3C)kn59CYLcrv{}lW9?(D;K?*?Z%+BABDY5a6{)Yri5f9p_5{dQ@?C6x&eG2rJhx2Of&H)dVWH@v%Xkzl!z3$EBnabFrS%E
Kci=7+rUXpla-yKWZa@EaY|ZWN}<;CbtW>RRTq=cEfSdKr<n>E-)HHYN&K!wToA39C9SNLngjW5@TmH%uP-RqIpaa7b|<F1?+;U`Of$~3LTUIwUuF;{DQBT5
!_C*m6*@T0qG1T?0ubPFx0)UCFC(4d!96ApCI6__*jF+Hl?!6eJ0^{upqjt-&Q7Erw}9cb==I{`wQ1hbTwZ7SknCC_a>DO6va4JqPYuk9J&Z^`6I%-y*Q~6_
UH8TG2fhI+-e9X~TXLr_ZGxIX<<l2JV~W~iFTr&5Lz!)s(;*`{M|jEo#Q~NxFzA>Z#7HIjM9+XwgD59bI+4eIfY(8G4IZ}3?DfLU=;AE;q4MG|_4h#s+UFb9
NNb)wIYa6F_|sqCkvw6+%uPI>iR(aQDT}5N2}J|hTl7~n%Jseqd*k_F4$-66xb-)TX)+#)f1fFV9E{$+Ihq#T0(i))c6;S;Pcj@*NOm}O0KB8*cpm)F5sEJ*
rTaK&CP;1PlaY1S7&a3cknHL!mkkilm0%c`SYHg-piJOY681>!>Wm(|rv4(VhSNXPH{avah7z5nH^UBTpRcMWrtsh#<(&hfvpR(ys-~MYve>+$+ex06ABLA?
{Sy&nuVo!yIBq^3D@*d*$|6Q6^Hxp}YZHW+4S<7Ox9!yW+Yy&!;u0qmEhbaU{6y1*N4a-WNvFu6u_7LBKpw9j5PsLJZfyKuWFqZ<R^vNARf=)`S19%gHCfpz
JeSrJZN$u<0CfI7lY~(EYHMh>Q>=zc>JRT;_>zb<>e9zSnQaaiui@s-t8mL$#^QWjz+6I5%xXbiG@mOGD_hH@LizdDh}8-9jK@p1Yt_$iNlqZv>H<lx)*JdR
v-E@nPq>%iq9g)_#|sC9;Adkntj>DQA3_|I&o=3-st=tsqNAr0;AF!(Bz=yMd^MuN$^;08twMXH1hTZ9(r9o%4$l^*iye4#P|McF8-;%J|3wl)dAYzd1r?`U
j%sf76}DH6AfqEyZ+r?sL?=%HSWLv)4Yf(A&-9K(58^VkPA^$}E71uih_%r%xz|#0w@%r4OqK(<7F(BjW4{flAmd&;qcgePN1Q`bWNUG^)u-XgwbE1fyfJtu
Jj1pR9yddH+Gd(o;YbP@c-$OOmEHk6mASbq#oC*Utb@L?P-C7*QBc5x@}qaWK(Ez=Q)T4D^hD;|2ei`}ir8?D!HdzFcpB?0W2Pjv87MQ=Jr;jI=ToalB2>v#
=^f9-@8#(|xOKqzBuPH%%T7RBkg36HR?yXA;pN(*BEYcUxH85<^{g;%sw)wa)Fy@T5We|T6`d>*MFAEpEpBUZ{Eew<!}IDQ9Iq1>xVDwmG*~h;YxBBXiGzWh
gGjXZyxlB^n03mh8`p0GEW@L4w|$hc7nm(nGgU#`=nGlvnQcgz=E#`^0Bu3cprdWSy~orVtbMA|@auTdL@Oh!FwJ4@$LlKy^_~jCt!xS9iw&CJ-6goOF~ux+
)RZ>z{0*414W1PXjEdZYV9qC-<&2@rvrXHC7Bf}~g@=pC35n3z(UpC&oyOm!hpK{c!L29uh665(k?M7X+k{v0{bO1s{uvrc6aW`r-i)?Uc9|Kz=m7k;#Lb#9
qEF}u++lKG#B$a^3E$i22dCYwC3lMwK3B@zw}87Yb>9{ivNUd@B!!^nC-yzyAs=%{@MC;0;e&bQ3mvYmwT~T#eX9oA`p^U+>&YS%ZB!-D+$4C^4@b)L)d$k1
m>5xdw4W3Zkm$19vEmy=oy>kzOsRUCbr=9aJHfMjPx#Q>pCHy{0(=OyKnPKH9Z^j|GbPwb=R`O<=)3GfQ~^WHA}@Rt|Dyh%n3NT+6E7sX5GwYL-r{p&P0D_A
>CMdpnQ<nbZWVRC72H`=M3zssKc{z+>jAjGXM?W<zxQ(!VcPY4R{KPJ03~P{`VL3S4VDz(;jT-Dvjy1*rPathnD{|yH4K2-;%b{$+&^Leom*cp8RMG9NofsX
6G0iUIDT~0Trv4KtC)oQ;V9;?g%4e$eOcP`D2!zKAMd>yg3ys^-N88<t~%AZnh%~tD72Ms0|=@J{E`dDB4azamS4%zi>k+qj3o_TYLc?<$u^Rk51GAJTig-c
LrKldgC@ulN9HK<DMON&@hr+oZ>Q(2YiT2YA@lHqJf|F1gV7#^Ny_;kvI>xnkZ+e%t~k4ByT6vhGsC39?eN*W9a2#venW-VO1u#w!mdqy-%A%E5x6_tiW<Kj
J)Nxxy*guO7LCI5bMOw8N}P?Zi8#pX@C<P{-F^{~8cl7EyF||_oEW`n@3h0qJC-bezcXS1pdo_{n}iOwNXw=qpPA>z0Sc!lOR-rzVBU-;^@o9>-%e&pA$|5P
gLI^vOHtVpH7B!#4v*AR%Q6|0JjblXe>Jg0u(-6qxBKLZYa4S@r9GCh6$RbB_T`C^OLp&`gadtIEq0clyYh)p4>raU|I?CM%L|P6;H7FrD3%xDzG7Ld=KOcX
)GHogMh5*(L5!rvV*%B@$xv;y&#L(A5ETP$f+BFjbbvX$&%kf%yNz`>qh+a3{lw8qpr5d0EOL}6Q*bnw@l#*~`N31i5cT{Gb*QrD8r-Md?Mu)Xg|4Cpf?Nm*
93y4YRok9?%fnNv8q~7q7p*CqQg6&enR2<CTTeK~!pkk_PW$PIu6A)S(VI|kQLCC7(FS^%$e~?kl!vcfHt=7JZB(?PPd6a~%zX^L!1ATi>#)PR<agc+_M)Od
jmKS$EIEfI_Go>!i<Inca`JXjEmK3>SoKFeyR&e$<oFxM6lJatgHI5UY9VD5NHI7f$F?FAHv~}#Yxjc~6p$CTHaf5n1eeV9o1U4#Mj-PR(Lwu$!3cGvN&f>%
up4@$X=^{W)?kG46J}k{J>W>0oIg!3xEuc@{<s=4rG?f1oKo!awV#2wG1@tc{fjwZh$M7WTK)i)hug~zUJK+{kMQmNS?Y-F7qTARrXJuc6AU^_GpOjb*~Vbt
>~~RK?%-sO+4-<>oUbhZREco%JJ%vq`e1M7H@ddj8ze_ZW;6R_UWXs{fPicUfiL46nyDRZc|cVSoD$SWCto2x?-dRsF#C*@!!KTg?RBc$U5w7zTwQ+c6IH!n
d}Z<RFK6s_xUSbDMt#Jy1MJJi1F=W>V6|52P#ho1mbNTT<`|*G-n72!Gh=*y_v#`j4qVaP)#er}*@tSmVQ~(IVYePNwy;M#fgD&e(E1`E04~cu1Hi6N0wemu
;-0lL_V)_3nzxA#woWM3X!ESKtO#rg#f$lTX!Yz*NkIaiS(2jW(B5<7BP43UCoBR(i?@uuZSeo<Sh){zFpV?(Vbk_IkbfE?DK(yj7vVOnz&TF+2-QnwJSb9O
6Q~!x8U3L#%fR=AQsnrfc*9R^<h^Blyq{?pPsG?#(4sfve^5HX9;!|LNc5$Q+`%zs#T|A(LmN1_cCGS&%bYhsCLeZhXHF|8Xm$<%whmJJlMFVRn??Z5`{N#4
o$O1`W$z-y&H9KN<Ml;%7QSE6<h&P{4a9kW<j}O~1t1R&{$wP$8f`v6>RWs#uU2^z+M1wTH58n%&WYe{@G(wAyjcFC3r?@FA8gXgJBC2iLRsld819T^&5oCj
Kk1h$#q>O;YxF_T0#TeCY{U2DB2g>V92nW(yd6ap!srnh$#_|!X3Wf#&Bm0{^kWzVjX`R~#|BMCiQ`h@{t|2BRx;@lH%_x6htog((HLhe!yRjttL34%B8;)_
DgE(F%-5cXN%{&+GUv?!V(RLNT;%W&5(2jtoszq1NX*GTbbt>Jryf4zp`Sdx{k7yIexYfcK~W?ojS4q<v`prz!XF`J6o(ZmiAc9(^>U%1;wHGuQXNoqsWd%D
ZswRF_CYK3rz@KBuFEeN;GQpDEbI()=9K9o{1Uyc<+KypXPP6OElc8mTP7w4fCcISh+UdhSyr7eXSQr(48+F|0T2Jeyx-%9cM!Rpoqze}4J8yXd{UYHAfk>?
t1J^0HN@LHggVmygdhdq(*u2;EgxOU*p1I|4<tSe=K%im0HscTqG0NWBk^ev=E=_63}{q=ydqe+vMxb4w=229dH6#z`4jMAcgKs%i;Y@6SsItyuYBQ)a!cdI
y}n+_rl47I$pcZ<FCW0T-@9vv$Ms=}asN|T5J$lC%(KrEz$t1xzNsbN6afkjJ&)XXtZb`She73}W-n{F&HBrgffmGr02gXsEu1r34=PIgwBNy=+p~T#p4#(X
_<8LbPotW!cO#IN<aN*h@*;CZbn;J%xDY$JIjYE7noenXyh7XSqQV?wHi3`$amtfF?xdE{G7Sh$${D~stqN764F$<}6Of8G--n&_N0J*rmY{HM%+O6x>Xt3E
24H>g^;wxg{aN88%O`~42`*g?rxaVS@qTm!&HN2i*RF9xMr9;kAG`~0H%6kIuamHTclLQy8xc60Qf>suu3NB)OwEq`nYPZ(+af)MpnT=eg`V%gy^Y-TgCO!e
^mNlsk!f}aefm*-L4#CQ%8l>g8!e+JiC@lGeK4lW-Jbgj{wee|y(G;Iefw0nUO*{>bh{4meriP~e#R5GrI%r{lvZuMr4-}tru;9o6Ww;pQds6~rmCPfGv?h5
&-c``lPW{VnxM2B7AFD(d3c+99&_ff@029jKp_HGpis)E+T1=kwCL9Ou9L)tKNQ<mSsS&R{=dVkORYrLUpWtacpuz5f+sc;{e4A61nnjPC6W9tl9<M6MPM=|
ndI8XYO(N~2s|+Iv?{D(S;A<Fa;|y{97f$8gS)sHej>#wXsm-%fD#>uq4NR@_~UG%bi~M<ISTd}{_-&OVgEr4j37zxV^HiPwBQ_``NNK5U6d8H!6o$YCWp5u
gT~9ZIw@{I{^Qcb5_<X%)cz#W2eH3KA#H)JEdQFAhxy;GGOZ5uWPEr~n@=yY#q1iyq$(_Ax_weK&);w}hF1}aUD|EgLuK>{{SzziO!w|=PBOfCKgVc_u)3n&
h&8VbJBzDZ%fK$NQ(Z_g=Kp8z?P-VQdS;B{@>`Bs=znCya6%(KlpL$Eyb_#YZJ;QrW!<wHV$0}WTNHNCR*1o%&$@>-&^yFK%g~eL^YHW9x1Io&?z+MlSO$&+
|L;+5RU-^dY4%3Gb*z4oW^`E3P};dkEKFtuuBOAyFc{<~$eVvKu!4)FJ~qs1FdB=c&Vn-W?z(iLHde7OFicHO>I>3WxhIzvN-s$|<Ps6f!Vr51iR~E%rvcul
|9jSR1Rdt8YLO;NzMZUlKfYNMf$Gmvu4t&A%l$u7IgYm3i9_>2EEb%A#kAlYu%^~6wei1}rC?y`U5$0xy5(|9Bsl2ejG>Svy~S$G`IY?=Q8_?J0dUoE0X077
?a>aYZ^qb))+9P`={1KKPd`!nKwklP_@I6!N1d*_1~A2g6(EOl98D!sZio%`Ak~fUk<7Lmm>qZl*mo3y+!N5`!oL5%S#P!`p(y4@((OVyLxW*pc)X_u3B3e0
PC&&mi8(EZmsY9aFF7pNEL8dm#Fx5vL-xGOBY8e_x_TmY&!X5+(_#OOA(C6%TS>d09s&hNyHrl(1`M}8?CD)IG;hocRn{S4=Q=PMo-5BwX>2zNZpC6b4kkpT
JAl2yk^AlOrE;+?5#%uPmcKq@zc{`VLAP@Gism5I@aimugF$1P9DX>tsEhsb%P#7J$e2v^G|=7;8lNnN@^TR6v&N;iRmGG-@rKK_t5*7*1h`L+g-_Gmb?wi+
--ZRD$sa9S3OrQ35<T5f6C*;@&Tf}ducQ@Gz(sxA8wRPn*J;bhC0@Q|FWT&0N&Gh-yZW=ziK$db0hI4I{8{paj^ohDm+{<3R*owY2x6&mgHg+rdnPqIv<WVT
wMCOUGPq!484IxhbJyn-tt%}iLy@vhYqp1$<*4ymtP1=@C_X|dWSKg~S!C04;ssgX30`fm`pN!pBR@zXSW7zBK!P4pbH|KKl$2Qw23LlBDd=)j+G)IMSK_pl
dxV#bq=owt0<;W-Qw*R_V?3A+!+|(=&6h69lGSdchi-Qn+-RixMI;@>HyF|5YII?NQ<8b<KE5Nf6n*aFjP1Eg&tI0Q&$p@Y+|lPw^eD7E!(3d`=s`>=<XebX
2JZG}tl8M&UVfJU%FM{C@QK)OzcAhx1RMrF0(X^}L&t^ub)+M=tRX{kdhcAon{T;p3vm=^$iCnhvi%Rwe_m*e=e$8WdKbC-mbh&PCy@&!I}i0InJ$*17Ab?p
AB=6-B88z#j9qLc9QP7)a{7r=h0~`*4Rst5^6cD>7CG_7>@%jmvtl4iRQoENpvgKI&t%i2C9MxQ;5|49z^Q;^*5Fm?+e!I_CT$4WN!5gsgQq_|;4mCJkz?;Y
8Ef}bokFHR!k4k<cY;oPHG1KjAKCuE+ggUNV{uCxKVh%BEUrR^2*9@_!->JNxy$^ACkBT{DZDFFG9@KV)wvg}Z_4lSJzDlb)-s@(#GdEA8Z>;OL4bGtJMAH}
oB*xg>7oF?@e5c`sJppIL|XFRiKf6AJ!*vOjtPiCmZ8Te)gs@a4=(2SEoxuaOe`8f4#gVOt_##(*_=fE4s|UH*OwwABKkYF2jzDbGf?oa8WXX{+YOTm|M;bR
52*hFwLDb)_Tz|zG=U}VgRR0oG;hn)TeX@{+Jd>b_&dmITa2?oIUVeiyu71Ac=yP|`6Xnk{%pbVP*>xEpcR^%C@z*(?I4zA7I`sQtrVFy0BUwO(&;l_Gq-^A
#FN33kERo)JT5olEIp!=>}S4~l$OQxj|0RmK$a4g@<(v&x{_=URm_RwjEg7B<j|c#QC4X5U?T%?@B^Xg+cz;5L09!I^a#<M3ZmHAxuxw%;mn`GWiEXRy$YyI
`0bk@%lK=cavj_|K<#P?GXikhik1WyPpeGX7ITu`PIVQ#-OuGEo}L>Nc3|r%%vea&DR`1)VZGm5<)-So2osINT5W7r!zsoMJMOd7d(Z4%Y{LJo%y~T>_&x#e
eRyVEp5AuZZ-Iwo5D>u{D^ai5ATg|606^n!^uM3wi)f3JSmq;(K|r@BMKX{*yBjw?UIy>+5rR$Z)!;>y$;D(V<HuYH!RFNE=;XwDNPh&Yin;3Q**CS6@DZ7W
CQh6{$`pv?XdT#;4b2!HEQxwHcU_Lt;pGtd8&e?DG%L%#zb)mpVz8<|-%EpaH`ln0spT@lZ6yYmBskd6Yv{HiOwIzUL(&AXY$5Bacwaal137b?I4%ocJ|COs
i8c@VX?!y<yWN35XWa-{sVt<g$(F~3C6Di+DNe*}i1mvyjQBnyofnzxy-TjRC?|mb@zD6*3%TzmEM1bXu+6GNilZ2>oafI0z-4f9a?_HO7#S}SOn5T1d{DEs
)IB$9w5gry5;+5SUyNyB4X_U-w8RnhD|oV6{H5>A!Ihr-7~BPqztq!nIwH?!dEl<C_)(ev;rS{}%}zI$|D@TmSZ_UWHmL4otV|r(htL5opPVgz|9p|#MK(!M
ihrk;Ui*1cmB#i(@*BW7X^6|B_B>vKHYBwmO0|q?mRV$K|Nnt!sgqxPu;Tc{i=o{Fjkf5sqy~%wJ`kQiZ@!EpUt@7(+|=A3ky`Xoo@O*C7ZQz?N44^Rn}yYY
TRH1G!De{)5klYj1I1p3)~h(O_c#X)mvHtrxvAzsno23-Hi_?zLmp~vQ=pAy#krkCK~or?NGBIl`p(QQ230*&;BC&glXuVhZVf^WHyyfn!kT#1v6!f)m{(F{
Uu&tOMUR-bhI{0+C&bK|(QfU8V_6*n<yjQ+Ts&D1v3r3l-B>MvomZ#66)2y%1qLGGzw8|G)u>@+tF~g3aA*o5@R2m$mE|!beQyJFL{st%U_W@o=sA7Bbp#&2
U5KaTp9;;Bzc#CU0?dmpR2Mv8#%M*+CP`rSv<H)nWQqS1qT(~P3J-ve8=dV+XWJ!JC<-N8+;&8p<FIoNdf|wPt-wd{ig$K^jTfvHd+;Sxvr#+xYv2~%m})lW
mj9LMc*vOu&+)Zz&1)Pc!vONaE3Hf2gVu1$>q=kXaeuVr3CR;KaQ%;(Vbb3=<y!L?$ltUWR~*II!0axk|K<Ix-LW$3XQ|?im1&--98S+b2T3%xK^zu7t0w`9
DtXa}t2uHLoPT>}a;(^9OXPD}V?+UU3&_O|v;Rz8{54RPGp3U!M5;=(HRIJQbQoKmDm37q?+xV(_qRGEJ*{Gq6##A7>kP2)OEL)cgR7H|-~<TE0y0>s8vXpN
OP*YRx`(?5`*1I9aBKg6JiMxn2+CK6AThg0569FoU_`ykdpUrRqJ4rn`7r6Sn}5_jkLUqw5`!DXbr*MRs$QNj9^yC0T~&EP42Wg1mwLO$5ZxEy={z&=_S3!u
^)2vdCy@N9RApfgPYlP(sW~rXx#Y(b=MCN)aqkSuvB%vcjX3lzf0zh+$!Hj$z}z$HM9Q^Vj2sQV4D(vCD@~A<ZMP12%7^22SZCz6BQDGYn7yJn$5>2TwCRm2
>yd2L=I+PyNx4Dy2eo4LiJ9k<{J&|%Cyg}}Kh`p+c6$;{um5K4NytRDopqg=97V!G!`47hD&guR&5Blr#zcieTXQ`U2dlhNs`T>TR#2X$Rzk=4C6=AY-di`y
c%kxT@vvjUiiTX2uqJ7Z$#q#H@%G^*7_5bjHlvrpn+^`6&G5BQc!a}9G>?$+g~_W~Dx5u?AN%_Jw4nh3j0<xZ3LD5(k#SyTAj#$ASaFbPR87-8UkWcMui?bX
VH~^Oint)|3<j=U_oDwt1f%;;xEXDPWNYR>zjnLYzML!pcx%6Q>eRwu6{c*vdsf2Ro9~L!ZjB@nB_`vdQAL>)19LVBF|qdoayGZFw~D|$d~?orv&9fRaLvu#
e24S=3ulq{sup}<?bX6*G$w>G{YkD2u1iBWL84zH%cf)Ih~WY;vGs}CrL6kaC{O?<%r#@S><7!_`O1k}3Hp_EKwKr)Qxk;rm&ene2N5fjvWth%w3?_Y_58Cx
j;Kt2c`Ir!E4?zFba4FLTCaI5N#-QrqU8bJaBP#HY*I*fx<=4sVRV!!w+u$g&N<wAUW_tBrf*a9vvG%WBj+uuKc6#!rzIX&>nlJ;JD#kg+njc8%sB%*K*=W(
D0`?3EN{7v)gaYP0MPkomZO<VYuXVECUAuk2Z+`^BqJ#W=R41z5&k5Nh6cEAT(>CM{u*DE;*1e%UTY}fC(k9NYcA3&uNw4_g0{Ax8;)J(I$<3~bJ){XxMi!+
%jYU!Y*9>di8WHDwBbcOFES0J1T%sechW08wI?bUCUc4sg-iQRciI@Nx&N0V7dp~09q5B;VwLoIrA%U>C0ut#X&V9af0j~Jj)PwePs}LyyED+f!J8<qnTh^-
NZgM1`Y%z)*-*HJ<hz^ZLC_H<^bB;a1b%SdmUEk3aowsGMlmGKIlrWp*2^r|I7L54(kz?e-lZzSgop8sAh+si)FclJMSY*rF`n6xpp6OaHAl`S8Ex9@Iv8G6
1xW*IEul{m-d_}MrEOS1xInio8ES}Z2KD&+ea-pl;`;w^nna^+sGFnA@ItQ3nc@I!rntv?Qam0?RR7^8ncXIjMxQEpFvu-bMjRE-UTk^M1)P_*AA)#8FKj}~
V%&k9CzA92Yd=(QX;(vljqO*H(xd+0O%~L*Sfw;$?Y@r7iQVLa0w`nHs2g!c&J0rp5PTguCq9?YQ3>jc$TS{_gV6v>gROITyOaeokPKKCHBxj85_^?v;ijKG
F)7Vz3Ebbr{8i09ypMu=Q{_2rv?@K4KjJ5=vi`Y9<h+0S@>qEE)-ah#T0)r*nU6kX7xXEr9f<OUd($}iV_64&X8diJz<N0es6O%uJj_v0HK^GsCAJE;AeiLf
X7qR1N_CviP()0~S#8V*9FUA~D**Q-mlE2)lQC?4z#5YUvi4jp!z8D!IrfrK$0ROD?9IfDA3OX0*6Dd-v2C2ig{wuZ(bd+#2{0BF$ET4A5i{?(lU!q6Df|1q
4g-Ta7k-{DYP00H3x@@zgUw4=F#5|47BI1+pT0IB9GzeDjBDEv$eX=YcUSD_#3;kgn&Rt>`*f5>6akC5_H6#~Fl8X;J<mZM3#mFXtfbCbspM8>&6btA)OH!H
{bS9|$uPHC$t=B>&SLV{H~O)ffqC6q9=(tKAl2%OTyd%-pe3wxZ-7M-*043zzLa<23C<2sjU+@>m-#(TR+vC5QzueW%juSn{B3SuW}5!i>*}$+B?l4UA1x&C
chfJ7Ne#0O%~Z|Dnu^~vQ<c=~DO*oGiEvxKkQ-CFzT8H)U$5Cv3m;U6Xm>JxHZzd}+u!x<JI_T7vWAyY3HT&|vo@$eMu(q(a;wv>W}2;?Aj)iL>j20rbuW01
R?1!!`mV6tO4c7a{8anzbb$B;_6a}s6BRpXV#9_5_zJ~(*u17&v^7^#4!zu4`8wWiGrZg3Vj@n8_+9!g*d$vJ%i<*^`*>EPNAMS%efu@p)8)>ebf}ow!&Z8g
3rjPaET-M=$)DeVFHRUuvA_=`rOb#937P<L;AbI7(DN&a6&HjdT7An*+*?gx#=i?HyzepDvyI2fKT`lvz=2V;!`mO>9?!GW(q$(dE)h9HdvoEC_ITA*Q#H|)
Czs|x8yz4QpbQiAQ^e90^*Ul5R%3YoEOVy6f!wxHJIeR&dqN<Q$h&3PH)e({k2{)mXF$QbXje3xU*`isc^@06FF2xSp#j^NoiEi8uyQ9+tQ>QMG?$cflf2%W
hRTzh*i99b?Vs_NU#<D4e?bUp(p>}+i&c#)YRPX=FMredLp)SG9s4Fd&Qjc=t?HZqg$PF*!vkQnb@3mY5ZOjmtN@`;vni{3waUu`5Nn{Ovxc^Bp;7jEdGZWX
*@UzWP0lWUuAve#O5|sx*VEg;&xWuJ0JtUmGs*PjIVuzor~PuQ2lMl96B&eZRSBg1L%w&4^$0RJrWY#ahi=TBCxy>6tsO;|j#phJ;eNO?P#P(><(^q#P}~+P
nn{^5mzB>+8SENYgjU7u$N9D6oOPvE=r{dMWFk2e{GkVNEk=l;$cI*n!=YQ+Ia1^V!z8-Ojic_Q?i4b0I{z(25J0ubF<oSrJjj;pw;5o}oS4ahOMCBVUNO;S
B`s+9l7U3Iy4_$Ye|q>sm+dm{>5mRN9lJ1)i^rWvS95hz!j-kDXtjmfElv#k4L@G`-oqVszDs{uT3?Ko)L(M8?&Lxqrt~EcRKi&O@Le!@+9n5SzjpCh+&ng!
qQ)C6CtS=l7RwHa+2^M=zq${zuVU!}D0GHNufG?(SYY&9%S-)#{U2Kc8T9V*t(gzpR_i-04AgQ79%5kz<!Wk!76*immD~3n`xw@OrQnKPe*_$4C88^WfdgP%
JCclzvy?Jt1hfg3fS|W%kbgyJ2xx<c$SitssIDU$=X&{sP$ZB4E)j<imogTUU~Mb%`$K<+2oFy$^BV{Db{ASEU-4jVS=p8H?G%et(<srfu9XU(w;bM<X{8O>
$@i3m`@O$a%1vYtJ2!a;DWU><pw^nj8)Nt7CchNvE50D^$rOev-vf>&EGYs20~z)W-D)LW*B$;S4HKo=)uL;l!d6Dk$ed^jt4HAGN@v^H8(Y<!S>-=379}{R
28%1-CuQlsFQC4uKp?{ek!tbd(Ouu;GCu5^p;+^cL0~hIa1Lut0@gK@sx#0_@_te5f5%Z4@ixqYL@fcK{jzbdWP}K@*Ej@V0TvCYq*gF#hF7_KwPl9CHxyxF
Q(~hPOL$WN@jd`ad>D(hZ<uir);p#kadMSIFp{YWdO6^oU{cez<s2b^*RRC;%EiY4gJ9%S8b$X7(y62c59f-3;s0st_2#GR@N`(4kuGL*?)zu6G7-xN$n!kh
&<e+w=kS;)A9+#6Q((2*5KCA6MV|Fl(1A;-DXC>%f^TSN%kDq%>4{*W#=}1_@y2s!Wxr`a?;S@b;bvSFr1g<I)IoBUuYqjnm{VqssI&O#%!|bCPrZAGMHmB+
{LLj7N;oAC1D)#^B3b;r#0^X-9sCl=yVSZSFtq{Q*Z*v(bkB&z`ePB!l{DS*N*sn<;D8-N=#KV4juz2}2emE7{p*@SZ@pgBICVME6R-6~yI|K%O8W!X*stKP
&_{tXoC_A}R;@05arreO<3Eud*ZZNvKe`@Y?x7s_6G33|)}vRiHDD&cdl}c#%jKI5sl61{CP$9YA>ub8>-Tja674iBFw<3R`8Tu@Yk_DU@A?`k-qLpM^@C1k
47O0=&IRne*d8~~@yy6ixM=BfPbs#1T3?~BpA#up9V$PD%L&WQ{s@M{J-J6OLT46*y@$!J9YGBi5bm@i`;tUE5TL@@md9Iz`@qOXatX(7e=^5CFNH~iefPII
V&ip7pcVjN%L4S%q16}#g9|5jx4O1I!R;h=nx_X6n?@@|&2NIjuV!3uG%K0E?$^i_p}3IllXS|v16B?u4>_2nr%|P*^+5RBcoT43WT4x4*f@3qZr8lEu(w;*
{P<$Ieh+gl1@T_6*Anw%^v-bz2WS|!QI_??r4}LAD9EPa>Sr_qiw>nZI(b*=VP2N+sVBvO=RO2nA6n=530z~d|1bjGhrCHkdU=Dq4M1OgYKm|#WCg0udi_Ij
Xbs+?UpPFrMtc^EZbv}f@+<!UjM7*sz<k{gTTp*DBxoO^PRLTACjM%<k5cDCbl21&?i+sA*Jmor1@baONP#C{Yz~Qar9+7FgxRE2CIqjT!EB~KsX9%-L2><C
g(9Ky*EA?o;vWxJCe8)lBbjPr%<{8JSn8eQcm^Xdc$(nAReR0&L=)9I!Xetrw&<2L_{x*JeQ&f@v7l6Q=$<9Qm$4>A0g?K+m8eI|cRx$K<Int<VyaOX0PSWF
G>_<{jyNWSq4gH#9mS{p+^fCxS-7XYZ(0Dhd=TQ;#eU8<aq=*45bkPD*sqkvF_?>izJube8?hJdS{D<qBrks$kPs3290SLVuF%TRbSjd~9f-EoR(g<y2``NK
95Lt=r86*+5C7mB`@4O%!vD?rY3;g?wRp*)lT7Ad^|lsLjm`O1h~k?!bMS=1pE%xM8owAkCCsD9qe5mdn{s1oexU8Q52g1JZ10i27f`*kLn2~+0o}>iH7;8*
D9D7V?6Q<psM2vKrH=yr$b|8S#iKVI?NE$|B{a!}=R<avC*IkXmnr&9G*L!9g>kk3LS%Sgp#`;noJ#xcQ<drGEW;=lSwkwps!lLk=rl<M%L}SHrL+>sU0v1b
miU^Cy!-lVdl_8`%t2Y0#Xh|dV$4rdx;VN_%8YVZ8b8ES4x>20Opjki9Y3asTY{u<Z!&=h@5;PCDRr2w95}dP0H14Y!=eWSyF0$wibVuPZ0q7?Du%Xil>aAr
Naqx)_*bRwmF3V2ddXWW?Bvxch}^79tD{93@y1xS2RKu1Y)=4}H{)ec8%1O(`hzn28Xq1Y1tqkrJN!)5Q<jBg26t1COoc%>Lr$2xoZQ;-Ig%i#V=i5SULgn=
RBZ<=tq%LJijB;)JhzP*RC=&+#X}tVCjdqwJ|mg4x|HwU0}D#Oz*^7VrhJeMdf@)vX2Mn}Y7d>wM+U8~@V`5G16bi?IBx4bG;kmcG0px@Iv*WL8W^4{32~dY
*3J$*z_;_?ib@l9$)oB_Jq3_}(rF#}hn=11t@|s)A(zTZ(|OU^Fo6+^5h?sED$az}B^EXs?xbO*sP^Wbz~*lBau#e-G`>$N9$xbFP>Bz*;<&iZ1OQJ#aTdgm
&nslx-HZPc@o#ZD-~WjyQQt3j!?Tz+ZbiUvzkh`HG{XV3jM-$kZxI(roRRoU0bGHtdk8JXCSE#>M)oPf7aeFWm1hg*F(LvEYa92r266;Jw&4I>b6e*t6VZLY
@;4qeT+9S2zSr@kHa}fO$W1P?V;XqT`BL>MiM?^nWl0r*?`&D9#DQh>c?<;neW06EMLb;1PS-rO2+k*aZMs1f2!1pU5Jp^b%Gdq6XsluM8?i7{=;RR`IrmZc
L(PxOYsmev?kqOV;4LOuo!JNi;#3S;R$a@AfbU@RCPd4LV2OMug~v(yMtI#+IeYz$u$Lz(VE1Ngk8q|6+L56CXA=47c?HMgvrMN`8vi>?DBXmrRFbG{xF--I
r0|YwDRoS(ejQRB$~Blz@V5mb5H`diX-nMlLx8Y*uKgBAv8U463U9E=3_FIKK6lw-pH=0$VrfNJoOm`zQ7Ylw(@rklS(1ErS>op&&#zvUTs3|B5-jlwC!HoI
_eU$yTc@oNMD+8n72pkWexF@ZLP;0NTx0<`>j-&wDQ5gAg6hWjN>=7refXG~{znjKD!g9-EZQuYUewl`F{#38^FmhQ=qf6gOS26YnHe>!XdZY)zhW*Da-77;
^PzYkFCqH<nV#d*$cQz+;r6>wCKxGE_7sTbc`4Y*wtZC0j-E)*|7e%`rp_G!Tz`oqc&ba=dn<D*FHC{$4GGLu98dvhn9In(FJr`%{@siR2IH;Ak@riqRK(@;
5lG*Y*BO<I@NBzO{8?=<`MXY7Qn}OoYMZLuw62vR7HhVRr84#+E8Pp{Y%o$f#UFJsrU=+~ef==o7{HKj4uR&1_<3LnM;vV>E3nhMQ+gfxk;RY|WzGjb?QFy%
_`@p*V^>L%lu$+(iZ;6T2wcQ1iSc?hfcKn{SjxVD3kiCsHq`*hoUEt$H6sFo{Cl=UvO_YOz*XiJK&JR*m7eOvXq_POuoGN)Z{KQL!EDQ%kZo{iDq|8tanPd^
vd2L8FOcX6_FjAwcgJ{%eK4(*Wc!1xuYi-Jv-q$HBt`$-#xRL^3aB0|)68G1=~<SdYRq9J&n{hqD-G^8mR}?KcDG*^V~HFGgyRLfruqltmHr$$XNi0WVhwGV
Ie99(iZP>dGe~P^x7G0}5%s^$r7`JxXvKM!(&vevycam@9K?eGc$CORe24aT1&J#KSsVafKsx<F5q!jzVePZ*xQGKl6Xfl<@%&~o9!#s@H}D*D?k-&FnnBxo
nqWwic?2}X&|OC$eK)PUu75RBOUPo5*MmGT3T(N+sNqOmfmS6YYyRnsvFjYkL)V+kYej!>X7w_RrkY$MFA<{O(AjgV{mW|WqIV|Wfc{T_-g<_?J#Yf6@fg<2
{?LmBno%zx|LaoRGx}}qdx~;_+&JfGASuI4r`+Q}dS;+T3GEW!*iAm*W&2-*zt*U6m9=#5BBVoH^+p(CVJk_jBV1d2Ca{8EVC8ed@$DgK15%<(O!(^glC4F^
!G5HC`!qm7?{9-KVJ_IRk8?_6`jvL_uNSg70~}T(N>&k5r_RcEe0!Kna$}X(y-DrK&8YYcj#wY{K&hj`+jnU>_-t`u-%ty<oX7c9X#Gwkv#$VcQ9I_iI!<h`
Tqy=1U1clvz^M1_gnpy5u7m`s^W1IcFOhBA3MR<Ji`n8Ae^mTrrn4L1V3s;xQtit8823b~MvGQtJ@o#5eN3A6@6@jK=7dIydOBMUPE8U8H#1@6Cghb6RH~y(
Os<^0vai^a3)P<mH)6uy95nv(A7_DrZAiJ1hN_?6_qnX70SDYcY>F=c;IfLV6^xZ)@?Ak%i8j<#=q^&CNp5!ynZ7=w0gQq+TH?>u1OC?dG1WDEL9O+kC=mZR
NC^zYn6}fce3_0?aaI8O7`Y9fbVa|M{0DTf>5Zsd?VB(jH!sc?Fu0$@Xoqq?k@Ub}LxW1EifjDS#Y9@IVa+4eB1xiHM7s)=*~^8}CyTH!<j{@9!0g<)nswDw
AK0t+F-ygN(;1CTsinvxLtu6-bf$c+p<(FBzBc@=iAZs{NvRRqR>J8oy|7Vz>zPq{qIu+o?Ia|Tv_@mky(4tn>d<oLxjAGplM<UQP??oJo!qION=ts^p2F3v
TECIdvo+-D9-ina8RC>&hRTDKas%RO8xE<feBRl_IzO-+qf;HKXtV$*gp_b~$caem1>A+xLx%CE^C*kXHKXe5@QT1jd;+j$w{x=j%-XJ%Ucqx7%fiI=Fe{hu
gk71b4vA?}_lCi6K!?k>n8`%IM?0@(=UB3Xv-4W#28@wL%wO6Wye)oAJ1*b7lTh|tFK;8VhVroZb#7ZWl>rKGK?4q6N3xv5gKT<pMHNL1;9hTKb;cp-?~0gE
eIcl5Zuw$;^PY2?C8pH;CdvEsV9QPovV9G?CabUc?pBtU5;#SYzBylb%xA!k_o0Y55@z(*MH5kcYz$Fz%FTdEUiu9VsiL|uKAC`vACSSfF7=fSuueAfj)<v6
d`A^N3PdsZ{YV%Jx%M`rZ=C@#kl4?_E`Q{=nCeHx5N<m=7LGYxInsI0Ntz)vL_drkV%l+-d#ykh@pP%DN~pyacA4u#sh_7O8Sk$su<Qcxez|g+nx{~loP$`O
2pdpwA!k&`cQOxc-P-L)Z=A1RS4M=kBw`GsaG!o3yx?|k>Y~kGH~EZ*Wv^OQO(*iFhX$&;&31~WS{a1FqV5%{o^@uM@W!t`n4yK<93|1JzqfA8M-(+R&slLb
tBIO>!yqhH17(?4olfz!pUHFGf{k7?&P~uN;E0c^U%+s)#5e>nBl$sUUcf3Js3CxKB|nE@Rj?;y_S6kD?r!7hr@K1#`8(FR7DeF8q%gHbi3=F9uUm$NrpU>Y
IXM>i`rQpKKMnT#;>Tm&xo4(EipP#R_7|!6-->M9uNdK{S8f|-ixr&JBf^|I07YFI61`pJdbo}xiRRBmP2PxLR8v6M#QJEUl#dGb1c@9%#)7*}`)y%Xuo<?-
ZcwS5gqN90hTH|Ass<Zw+k?8NsVF(V?sJZQ%@}IPJ-fvi??C@d;i(bdJN>GPCumlRjqxyP=RjR>Njc(mVHsMOhKH&g0bHcvnu4iKoqI_&NfZY6W6;bY4ckoa
!*I_!l!{vbl*km{o1vsi`n|yM)fx{zdS?mqwv%$MrC`GPzl0Yyq+Kgiqb?FX(fyoWiB}nu<dsZ%cH2rVA3#dwH_HLo6?_E*L3;X><@POGHJN{R+3Wb_FU2{D
aNn^v)NY)f{%_OjG>P#e2JW}F@)u3Y-*xB{s#k`!iZxD8kg!~vr(y^9WATxRuTMw&08y2cPu%xd@nf5qkRQ-IVm2iWM`w>ptd4hywoR4fcHXsZZCb)$Qc<h9
{bAVam_V9~{x!iq+Nc|-hf0Ua<R<p}kpz>U*KICzX2ZxLT{xit7nuoEVhbntvxAZB^QYgZtZhiz?vjL!Wv*U??xa9MCb`z3G325(jpcmyQP+;uFe_h?6^X;j
V|o#`-^DxSsmvhwrA*aADU#npn^^va>nCBJ9gCfP&@X8aV98uyU11;=g>y)>AZ!^OCW*v2TkFU1Xiy#w{uS~(H8@=dx&mtxZAD028hPc^e-Btv-&q8VdEWd_
`jcs2o;wxUGZOY$HO?IWo3CLSc43NYE=1f=psrRbH=vcl2+{GXXE{BUQJv8;#e$XHL2h==U(cxMBl_}pA2PIa5FOgkP~S>){bhB(cW?y7B%7qNRLBe_8FJX7
3dz5G{-bG7-rbWvVKw(m-oKtUnEK+AN7Eyoa3bm(2E+HA9l<c$%|ke1J6~YPlW4-a7Zwf_%MBt=Bvv02$X*vTQlXKC`~PW#1H+qr*1&x5Rcomx6-@N{zk)*j
RJhEE$g1Ez)0*$Dw}SCpDXs+uTLf17R36$IPDpdGsG%NQ=#0dY|C$Cv!FWq^&Q3-SmCj*e)?>thz&Zy)g>nM=q1UQ<;L-@NIH`*tSMYw%M4IO%>X^qe>-J-i
C>wogo9+aIlplayKS9LJZkr-<wsVaD(g~^B{cmu3J*n?<oEaDr>nj%LjK8%NjV{^zY5<?u7iF)A^n7DRBA*<94^0iUcm=1sABL~>)L>AN)+Fe&OudhU3&Vw{
Tu`Bb7-Rlp?ymO0_Cbnzve4o&1%f&Mc3Xqk6xLkS!5!Q4W&pxFZ{<0=^SdRRd67AURt=vh7@`FR9JZ)KrP<aH8Xc6?py3zzE6fQgv&#llZQ6DUeny%fN}64h
4G~qeNv_+^9(@A3<<#vm-;NYC1yG|~=RMn$>>R%o?o>CYdvco?`W35xx})kP8lMU-g5@_PYi6MP0|u_XXh7E4cJNiG5?(Kt7>fU@O-}0J@AprPqjy6i=AgOs
*(=0OCkSQSXF=OKz-@osZRIsj22o{GwJm1ukkxLZ(v(8%IcA-a^S;kR>8DooeOc^b6Elt&J7#~`OPFT{1*F-m3$e<wHD+r~mzYELb*v)p2T`3daU48|)h*94
_tb81yK3YXyCIqie|^kE2T+!n=rM}d=(7BWeD88x!vZY$0%4_4x2b_Gvx`|(3hDcPpinbW%=BL3(Zg`qV*f>o*30$mOJ}Mu8Sx7K%nNLFBbbS4a5PP;G}JHK
btOW|%ONb%MWww_{)pTUO-A#W$)F$euj3m={FD7iyd<&~kK}HVwaWu=|GAW-)-p^wSU$hugpL$>54x6Jsf~)rZAu(~08A2NZiS{&*-ak>Ti_IQA7)v2Xv&Nk
xtG}7ak%)+np}jpEXJC8$eNsRS_S__#?t@bkB&#94OzPLUx17uMK>t%h~-PG6;0$#FF6+;oR%|X$|L9kFY0sS=&!-tgo57e4(HZBZK@iYEkEVD!vPp*JbZKr
jTdI_@s;0##Oic`5xqU(fjR?zvN>nrGAZcrm$<`Yo;avg9Tq}@tDD^NgT#WwHrC(_wq#^vSCN$f3u3)s+0srS0({+M?xH@KTx(l16!x1pP0_J{Y~3>L^ZppD
n`x4XMzbWXa{}0G|EX(A<#EKZ7Ya(NJfZ1xn`EcOz+I6BSj9^5pbUli?tFigO^j*QDb-Bk!Wn_kS#+$zp&u(kDXxODm(>T%gOW9}3iun#%OJTqOkli)MX);D
0hv+7Ga@-bWY3=gHxF^%rA+z(?N4qgQvekVScn8{jZprFaXGl(yY?a1`M+wTo(ae5mw163yjqdma2NJoTqmbRwq{ly>BTQnYrn6L=;s><O2v%(e!2J-p{(x{
pO)UlC6jIt2C*NQjj_rT$5UPzueM6L6q1_`89hIG4^H1mh`8XsahD<0O0+{1s?(xw7#PclAVUQtppqPJ1G)pAimaZn0hiVOk^3UuQdX73wI&;l0n9N0R_bRS
TPSE3Xia8#70r5cF+-9cuO6zp#_V&t-*$Z7dlD&7=q!_V8RB2$7xc4zPEJGP;BCFEeg`>WPws?_GBZQf#C@33-!h^Owr0RU4INIZlGtOnQ_$)m!6YJ{zcxYe
@}Sc+3N<l8ci`!~HeVq8CU+BhBe;6aJBA?fP<Xz<=(FhYs=R$1$z8E1_CE&}P9ENRdez=z{^BGai+Qnp>`_0(=Nl5Xo_oVn7phMA@x#<#4&c-RSBV!b1?!Wc
F$?3>0xS5w@;<u+;#A%23~|NaLE<>3WqO)HDRvEbvY7#sAPJPA(vxjkggB;PMPM(Y7c~~#G;B`f$BB-NbAK!gWtW}FvkG6?M0<ElbL{?56;)K)scVz!@f%UF
)K2@#(os?iIbSfwJoVtfMTM-oD--fneY?iPqGkfy&v@$Nxrwny3ho|4;_M^6d&nT|T%b@(a^=nRW6~$+nWYfwAu}zI0vn^>KX@paHKJeJ_roD#oOQw(_x0qP
Io|9WU9;CSf5&#Sj?HLt+ak9PnGvHbF-~|$+&kuq904$QecEiXS~<JmIzsZ6;HV!{?v+~FyLx#}z7Fx8)8ae#`<LE0Or}B7poMan8cOj;fI5pvcw8<qG1+cz
WhO8lzFV~j9elqEO(i@r4%@Tjt=-ApKWR=9@8(Lp8!b1{Jq+N`akX5JeNY=mCXIDg(?EV`_XorT)9X4063`I{BbdRMe>LSOL>=JZYmh?ndr#+?qtOdLNe|!a
hhIu2O*Cbv9pK_b%q4U7n|-NY*(In^zBJCqxqfgA6cO;`uQmz*y@JXTb(Qs1QHciCqjpDa3+=MxOO57S?w;mVy;wM@a>4|E8UM(8P76J-z9y8V+{M1Jb)@ID
-XCLO$EMdf&C`oX$mUy!Ay?%CHlBEzu@)P#y17lbrj1NV=bLhT&_8&Dn>QkI<=d*6$k1!XM7<#aQeASe^I2$}7|+vd-G+tg;Y;rMf2Sv=29T3PTHI*)EnpUR
35RkxXQRGPIz?98^lU?J1wlPb%I(h+X9Ki=C{sp?4#?3n86|;&sm+G^wcs9fHe!QU=m|lH?PdpaZ@VL^3AozYCDzP1UrPrMi2uU46k&8!#i5P}oiyVJ$uIJ?
ov#+PXfCKq$Osp(oQ+h$Z7i4Ptqo1qDexq!h$O@%;)TWH&|4j<(-6W*5&h25YJD9n2Ux0o#u#|9V#j8IgTR{NMh?B4*MLkDib_Y%5$Mh@Z~SwqH+%TP<Lfci
)zBGZe){ix=Cc~h{P_6U&7aMv1Prm`q|n8WXhT4ml3te&7{61+&VAkh9{&(Yet7coHhn~BJ;KHtmn=Un>J#9CmXJz;E?8NV_#F}=P{Mz%7yD&CA<m-zSx&mX
$`XE_G6J{3iqolFtr;~;e{C^OkMb@;cNjGPO_W6LVaah9KaWJGZ8K(%LR=aoa`jh|i!pmXq37&zGZ^1b*Z}w+?D$2}F+;W_N}g7do+A=Q;lN@HaKxzAa)>B_
56f`8XGc3L3$3n=WgU3AJDoJN1XHKfoY@&F8?xO?J*9OcRsP~n$lo){Y0s~oKf_f;%|*b%4L95V!ZCpMYbbIItOu`La4!8}xXC+YHGS<2rTv%A0*4?;sUDsL
^c2BzQsO&M9Y#DJtTPpv%=GzVP*VYjxPgFKNCz>MkD<-K(CI(7@Hc4_Z=76RT&{6&KJu{0^(>Wx_&3=|Zx=JWSL#Dev$KcsefPb$E3!_KPIRu+(ESJRQf3)y
Q^pYCJGlor+Bg7ojq0U#W!PY8m3E!RK(|_8b6PTp4Z!F?DEW>TXh3EpDB}pBIU#uTCls)mc9Oc>mTV3REv62ah0Z|hC@OSry3h4*$P_QBzDVn`GNq6~9!G^C
V(Njj*B=P}^za%<s`hyfGuyKU5EWeSSednCGuThCS%2!>KK?JSuctpLs%Nt|PP0d3YX8LEO=|3GFcHqn(vn65E;^*EZR(yqs+PTkF@SiSQ6%Pf|BK_nhLs|1
%ZZ(#C^oq6TFV~<L~3NORhc87;ZU2Z0;y$=OKsivEsysJ2HQj%465ZgW^Eli$N1O`ge+2n401U+VtkwA6_cAl^EW9PZQ9LSp()}jp;}T#LeVRi#D^ZEwc2w#
9yI%o^C+$TzCLE+vE2~PJ=joe39T6|q)8=!Cxe%qHko(c*DF`#>$DZ2&*h*T8Haij#C8Fdmpr^~HtX2j(2EgMhHD&UsuIo}FQF@~j+zYgj`KajNEDtB3HhV3
J_Ns~?8#^A@csfa;JeHVj((bBr#y*km(}rQR_`pL)89-icPIgK)m+)MU_5_2wF>y<WYu#&>xIJ-TN8f!c+p249;mqC)qP3^x(1Qp=m?%btgHLCAB6^t^rCo;
Y}f_3Y|KqLW6IBbwckKF1vM1BH62kfh*Q-79L;(X>E)BsVgs|R9NPoni>vtRiy{0aiN=t^sC4wl`YA>rcQm`;K0v$(wQ9!-S2{}UpPuwC#)2>0A4C354rX~G
P-KQv{YUYN6!;IL+-}&AWKV~px#gZQ!ZD}w)3y4n8B%p)ret5_VZ&2qc-<hUPt~Wd>Y{H^YmDgAQnSqksUzaTi|F`tGza$TFK7DDgXoCIhbN-MN2?wcOJk{R
*MO;fYsNZ3H)>@_l_G=JZ-%Dy-h5t&hMFj?m<)jpFzHP04`kLKdJx7;)3y7u%B{}Y(4IYVjTma+eJKI4m@h(Iz7;pF?G$IPGf9xNH0MDitgZ$b$+k0zxB6u<
h}#he!JZChgBUTJR3^4LkNzk`a;Q)IvL<0Gbzk|$)H$OyV9j3$>$yYWqlmuqw>|d8!H3@}CB;GML4@7iG^ilQNS%UNee+6B^?HdI<t2sY9Lg~B3ynKOQ*_<N
pP(~q_<Gr-o@`ukARj6CIEf^5TRsN?EL&r12>5mW{XkrW1ag>yr_OeR-z!=u0`49>(Uxhe__J1TOZtX1c%4n$8Uj@@+YeA2Hja4!8QAIj8K+J?_nml$eZqK0
F9ZS;gkyM_kdiqNw!DtbTS@!*f{EtEmli=LzIsZX#iG6JMN`Ag{d~rB-JCizi4wpVV#gy}Udw&?4s7~NhZtQ2u2wH>?)#lyHLkke+8$?MQ{Q%JWnbw!w9c76
BP-rroq(Z}>(OZ_S*P**lr^e}%E05%^}%yp@>G2}z^eG|fmrK)$x?3`o|aP>sVZ>IpQJNexE3GFi2Q2_P|FEc<!|#-#mgCYVItHNl4zM7_ui2GpEf_otfI-(
+H+o^_?j~6=+*3i`{9w&f1Sb&)@cOTUZb$H`z{8{AP^ODr8A_@CA5!9e3kfh^10LwblfvRYTOHE2o|JyP~Qr3EmkPoPS$eVjURPelf={aN{m%O@?PC^G+cZJ
hx%+Vt6xH5gqu~}L58K7SGoaQfeyi_s<=l6-1WiZW$&^v@?s}1B`c3V-wM<IAKKlmj2(EdkmKk0y8uvb-<xxAGmx+A!KayzLNw6+r?}d4-oJEa3KVag`tgPr
NOG&ne$-l{ZwCC{Ta!5)wu^g!@Y*Sb&*s;*R)>L)4R^EL%69`TJ%-z7<d`Ahx(yC^9FjBF7V(#NWtAHD<Ft-8GQdw$k$+ZLI3%ipo_gtv#dPRLq|lMe?kGH;
MPt4CbDb^w_u7m7O<rK?qqDwSQ$(u()1f;Slbo-vnLlh$1w$X&@9x|`D5a)^xp4h6iHXbnM15$MnYiPeNr^5mJ_|D-ntt5@`XM^bK=z2OzMV_Xcjo7Arq$IJ
RoBtBAfO@bfd<erb>58&GdNdaT;Kkdc0xPM5}-qnhS^j(Ocnm3tJyNXJnu6#rY}yJsC0;zJBE?cv&B78wbqctzvY~=0v3zg4h&Yxtna)?-i!iu^P6;F8>+j-
M+bPmQsO!CrZE5f7T7XcPsMi=LyxcP$l`Q?$hPH2@NYKM1N6p<iH|h7zE_PjWM%pQ&gCL&Czw!?JF!7(HgE;W$nnx`!S7WX)2!l$FsW`-;cx^I!DUWg+y+{`
knH7_g{*QRvvZ;DEL|V@Q_IEq(p;TQRM%MUMY7Kl&sS%KWt!tRXW~JraEh~%E|ytIfpn-A1;E{6?T-76`O+ITkZBk4&QRzm>^+=j%#2LptSe2NCT*%;Z_CI4
wEdsd#354~qn5EOk&#O+c!cp;T2#6X-;n4D1KxBA*GXE&RJqAY%<#*vu~>ujKhvF7CP^&6UV(&8tbmArs|`--Um7@Ty4E#aj=LCffwMrh^cwCt%ByY9o$^#<
+CLmGKW2w4{4o`k8jT5V_b{onT$Z1Hb#RC8*6e)QqZxKTL-U)nu;1&YX>lqq#cevoR&{hVnH*5F<L1Lx7_VSKFE<YdPFfssEa<CZb}6rwQZ?4}-rS>qHmO7H
bP6;iGvg10(eKBRqgBc-^#HDe(E+@JqE+hivxVEEg^^2O$`Wjro!BSZK9G@8K*MOYumb>5!Oi_}4Q8W%7!9)M@!LqgHvC$`D(MpnfBW;vHsZQ%rcR;}hW~c(
IItC=bvJ*P&V*t(n)u&P&Okr4$Bi&TdpQjsYgD%~e7g3c2-Mr7<;+OXGYOfJtnOZ!AgI?pOMxW_MfN#KPo0k=XUO-Z#&ftTaSBay^;WSYBA59PJ)kRJUG^G^
`>mmwj_OBVTrb(Sw!K`6>L(*3OKC{hVEG4Fg8*`CG<YXI<quBJzHt1pKtBF>Qx+GKTl2OyJYWVaen9NEL0DSxs9TOJ088khQAe!ANZ&x=)e^?z2q`I$^5MLc
>@r#@lfcFuN%X$w3E{7ThBVue%L8xVbg;wrheFVquvg-v!#B3l1C7T0_2vn4L*ob)DO&0O$F{WA{pfM~z1aFA-WtCZw<R?9LZHWGivXxRuD18s`0W#TS8}Ff
rX?ir0ruI9PYanb2aOM$qpp(PWj#w<|33|aJ{qho_VenQ8pQ%<&h=36>6A_aiqZ5<8H7rO;wZ)9HL=*y<bu(|w1#SSA|-NlITSl%_w#*hGiOKzw2pbM(jeMy
#pDfysIVt;E|Cdg(P4(Gs<?&K6Nku*^*aXxKqV6AuMKnx1K9az$9Zx3z|MB>W<nRmijO4|isjwp4njuKGUY!tWFKV4Ks9;MMSdf+M6uc7mSyCQa{XGX-Dry|
6Oq#lXfVwI<UoVke+m+P+11O9R^*^p3}GVE?h?Zq|Equ9_&UXX=$RubS;7*NmtFf|^nimOE;rN{`+*9vWjq~^$N2!!Vi5v`M{;4A<=8ae9)^*IK)zZ*zK-Dx
?rhVA8v0e#BACl)DjysOfPjVVBl8f2Qt2L3gt)a&dP09e489ROFx6!0D~r{Dy*V_GvT#8|4%;VHyQ`&0INBm?c?32#o(zG(`zX=aCTbWGw$pOd5=aKEbklZP
YMtUFc)19QI50jD$(C|7?-jzgq#RWF>uAJ8$g%;&wUHN1wt_2cSy`el7RUZsqo*k9v0Gx?vKCJP3FV(cxjWgqK&Kx&ET^bC6N)L(h3%N{B4YWgyN8Cl$lt&N
_*ame!VW-d(5v;eJ%0<dye)SoP<hlZb?Q7SDrX_0k1;m%X0(i0Ir~IpO6knH2+ar+{jEN7k{kZlW1TL+V6QuuQ!Gd-k1yw176$XZCO7&Isl8f&z2KpFY(FoA
y_$)DX*OwaqE;L5{qF`w3TCySo(~I&yv@29k;E7%A_ba=CjV^M>`vUM+B=G8krND`*YW5O1nLhfC&}BwK+r-2Rs=f{Z&CS;HOYV~8Oj?*#Vz=^?TTnyZvn`X
!<_BYASxOX<?F_k%RIv+vM8E;s{Nb_>c9$VoN5ocG0SbSRe6qqC1s_HrFL6wI=hi)Q?U`+y_)ogTqxMCUVm@!3tT{){HiE!ly;FgqS_+|fWqGCaebDEF5#qp
K#GiE=w~TDo&=S;j}OKpRsW<?ZF=912cSVeP|x=;uM=;_S|3ve)MYyHwr!a*CpD7w&D*BgE5!=P+#j?h1F_DYUqlYX2zxRe1{cZdy1S3VvM|KAkXCfUQp2Pb
L4PTi_&}tMWfz_V#fLorDrIw*A&VvZ^w}eYjTyDBgilij(imobhT{Bh_$R{(=nSm#$|0jVqYF02gpdo2#FFXKf&vCI2~hlCE#9&XzLQU`<LKSZ=l8%e<ZHS9
57U|Lcq0G_M)m-4ppp3nJ9M@btbtC*FP=|Nyr?M0?-N7wV9bT@bmdZ5LL&QXv{{a2xjgMrYG_GsH&A3Z_Z4J#Dpl<bNmdbCjb52)S9p<fZfjpwt?+xYnF;Db
ln^h<heY(O(%2V>{=)0LIo8~HB*51d-Tdn4fX_=A3+Om{APGwq-Vf_fwJ3|`KdbiZPtX1`kNWjpw_t%R9A2NYo=F4R;3T=34MGc}IS?ods@R@SA^$8msyeuS
R3N<8QVM6h`Uqd&@^w6-id7L(xAj1lM+OfP0H+Fd{kk?A3d1kn+~a#aa>S%6cM_=X6}Pzn$L{sy<1}xN5kDS4;C-?+lL;&K&}}I0dZIR6b2_crkMKJf+}qPB
-9kbdk7hNmmvkn_^PBh*l?B3B`E84Rf{;f6aK$qwzqQgrLAgv3E0?_tnC2w!vRNcUo$se@p?KG0^o;ai1J_)B(Nb_qZZQ?t9Z|j}xTnw|I98McWEW}}#Z9Gp
eezX!(~J`1AIXGY6w=MotFJ}$qHHgO%<tcvS)uh%G5okIvf!B1(<8UsoX&-T?GTC4c@ulWOt#&|BvHQdgm<fnKRZm85Q%Q}c+6tKX-<oO<oG#<Id_#=5E*o~
u{!^_1!*xAxy>nuu?QsJM%9;1nM$pg+ERgzJQ?(0n0F(sNlqw)rKGz-Hq?-E;Q(t_r7jjqsxMk*DKw1WXyZ*`I<@m|am*4ZjM16yt=b!C3}L+BP!`riPa^zk
HBb=G*T=}78j}?fErHZz299(RZGPr>J&3^H%!HqIw)P??eO?)LT1i?=WQnoy`W?vhk!XGu{eh1|ER&+{19KoS7q)WaHY%?)O2Is;{l$?J<mh!z%O+U59VupZ
P%@Y=(v6`B;}g|Ynv@q7{^8G*pS3?~VEEo+iK=A8z%{+RK+DFVRt>Tia@3!CDVu;bLmo0Vzc?YS`|8L1$LVh;2&V@bpBmzGPp+D8`-Xhq;|Q-2A?}=6P9?Yl
h+LAC2F?8*mxMcjJwfFylRGf6Mgw_fJAyq&yd+-ZuF6~C$y879gMbxurc)J(sPOiH5)z`Q8g5?cmDlcb-AkZGDS-q|3DZgO*^<W!tIzOt&v9&RI?$-rlpm!9
Q&^{&R!GTli<H!^&LkYPOOK;g*cdgeAh_<-y!^-huTDesw2n7J^J@5H2%MUmOz=h*r~9NT9b3%*k0=HOJuU9-SWy7+%H`LD?53KL>%x{8Bf{OTv}JRkvolk+
X1piDBjtA`tk5pLmk?XeJtf-IH@nMVaYp*lU-V1H_y9$R;hr9`HbSd%8VcHUjAKZ2+Be|<RA;s4$H3uQ{6=hw|2bdN5Xv*fs6I0B3|(1Ev3J=SQCOn3>f9cH
tTIKzSuziGCpOpleCly1qG$E3&x;f|;zScxn!&fVT&dm>I3*0js_>lbXPWGFMbF7dClLuJYCyA`>La5}@`EQdnEL%L(OvrdNevL>J5MF*$M8=>7}if0>p0MF
7m>nxgc#2;#!~r>^$`kxcRaiz^<thgf33g7>;z9?A;>-<vNNQ}j5O`+kS5tjyMIML0!W=+ppw>x{nq9FQPM7b5yYQW&P#__!cf0!!%x1Y4=#E01PNhu<SOmP
NcARcvJPlV@?bXk8?h#w95`v)bs4P62K(VD3V5%$3t`zNtIx784;3)oXrj_aUwzn5GRxMIQNEb($OVL6T#I_om$QThLe2MrIz{N5P;|a+GTGok4aqY1WnM|q
iT5cQW8)jSr~hFHPn)czG5Kg=7N>cKs)y5of%qvez%qVwXln-B+UH~}V&ryKjSvAYEBa<cjbzU)mx{Zwkd-GKbXR>XHT%POfbbc7EGX;N|0uMVFya)TcmgrY
w~N;1pB`E7BB0(wTpC?g#}TH8eGOxb=aeHj#@aBsJZMk-T)SAF)=}b?`Dm%hV_tKd?WYZ$U{t)>w}`0*W@C|4g|`kX7U9Isl4_r5z&~>_MM&OtAd@nK+C{+6
^L5hPe{Qr)!B`b`1+>d)@9~@6ZA;c?(6HM%&P$nm1j(CcF*}y7&|2{fiqQ*C^*YtKGtT^gV<Bcw)(wqmb=sN8S#<|pq80k8T?82`L)V5!LoMEGTY1o+t!ndg
T$>;NX#{Z;m|i~n`5k2gazm&G!~~}r7gnf72LYeRIBxWV3W6e+ZNx=oyPnO$C6xkNPy?S7m6Qg*4JYKpEg>qZrDs#_%w!*MD!Y3QsH!dZS)08%^D9zoPKNu&
m|s-T*_Su#W|6OW{3W<ZshNXBWB=d+<4lVYBomw?IqHCyo;J~GjKM~NUEm~y=HPrKy0>=wjAR}QsmQ!$lc>h#x}^-BLSd~`w5Z}27ytwR#3yVee$2|1%FVdA
Nu;=(Snn1o#5o1Ti7&8tDz3M73}^zjfk&3fBqgfwD@H>t<Bs}@_qZ;LFMIEb8W2nq%~cG1WZQuPgTm6=evq$ej)zkaqmL}l`UHk0!xXo76x^~_C|T6xH1s2j
vW)p#0=kEJ$DS}0Bquvz25f>4*VtY2AE}l{y$y%t(4i%M+W1L{T|Q-Z&+4<}l1S7FW<KIXyJM8jA8r|So}<NhhtcNd&+7=^+tIJyBaX1^z=fvbA`!#|tQLXY
mMHDS8(B3fTfj6jClR%MT6J|0%-;pVUE*6JgRQ>*G$9GPMy}yKHk6PFY&(r;;pq_8{XANz*#8=YP8xnQk-SKjo^Ra<TCy$rJ>kvQIgR<zp4L2b`~C{m##Yy0
a3*x5?~_ycq}B;zxR8H-Gw0eEHhS-_YNYFOyL=yx={zVJ$=0$t1Onca7T%p%<%g}~X=MPZJT00pKgTfDPHjH9LYbfjO6)9|FFc$QZCcdX9-CLB>18yj$(*fw
EIw=wQO?nQn?7pJJPstT2wg1MBLp&M-C4_GCxdfkVl}Cf&#WG9J`r(QtA8bxp75Ger0dIukO-0H(xq7?B$GPMWm$d5Ekp(U8VnfamrIumL7eL?e+FBk`Jy*&
G2<Aop$G)m?#Ll8O195zG`3E9S{-B0E3W`-rK*f4Wu|mXtCePlgtw-*?p$f=fO&^^wx~JcJ*yggrIKlXK~=DoJeHk?4#xaZ#T07b*3<wQX#1*9-o1&LJ=d0U
ls6TxwK1yWh^@cPTGZTE0J+8Gk1gJ`pTfs!aLA<9DnY_Yv3_OIDA=q54T3^I^>Z)mJRE$OltAc@tGxDT#CALU)+(?8FgUiXD*Rao(O4`*9oK4hX%yYg9z`%<
rn3t$BPy!FM;whE7xHFd?Qx|@cS|mh#?`jz4l9911ys(H=OjDT?$lpp#ge`4B(IuDmH);z8vTHUIH}?eJ>oi2z83YGXs!hjl-J1=Gwg+0TmmHrUK8sfL%4mR
%ywcv2?aTe5^ysY!I)H+>4pDzUw7ay&{R@%4wdVA5qR|sY}5lUjh;_4b#Ysm>zkv9C~C`+IW83t8_&k$Fu1EPM{z*l3o~<gQbeZcDdM4uw5w9QvxB9r1S%JD
MuLHVifw+vz_0${iKwUP{&KKBfnLz3q!Wuqcv}4p=Kf}$NRCV?CyTIb&Qem45FhtdSt9r~fi5gQ7xFW3$vg+{u8UKCSgv5fYGVoCi*oS|sdkMcu)`2oZ1pv_
MxDq6`dW$aS6>sjQHSHGx-}5Voj<GUzq~-S8s-<mQQ~q$(Pw<i`J`|27yb=p;z8IK%|#R0pA^YkQb@|{lzMry%+tuh{s3qF=NTm1uo|${v$?ekA?m!uIYhyP
4;ur{F|XW8zHTjPihCGQjJfH!1}RgXQGdjoGlw4ig5j1lzzD%Q)dE$%&M8f&H}^^%2%`A(IKw`&!CjoBc~ex*o0C>qzdAjxcrt&y)KEim5xM=i^69}uy>7;}
ta*cq)z3c*;j5VoP_f`BKB^EoyjU<1I$xe6I%n<_ndSU2WglB!JDvL0&Y&T6<RZ8W#iKYL?=(&ZxKopleA>&$myK70sdd<b0vg<z<@4Nwi8NW38!#%qvjj2w
sFl??UnIf;QKeTRxL~_Q1<qsQ>-j_XJWMtCG<&VH(a#di@jHD84+LnX8$(<k59yQ{KvcdD$1%gQ2pqc`Jg2X97kUyL^XLz52s$D*$Yq`>6bg5w$U}7rJ|&6l
6|7vlMDXwrA9c6-4swj=I2(8Y12=E@!cRxXnw||v&%f3DPn2I7*m#43P%q6z;LW@J7K^4gJOBJV>EMJ<r`ED`#=h#9k;L*g?eIbRvi0<*;ru>a0qR74nL3<w
{cg`wN4U(tMu{ZaAInT4d~{$IVXHANugIrptsS&wPA+SK8HMNLhVx{D1YL~=`;27O)sr8?WD4D@biNrsp$KEv9svF%%J-G~=gmz4Vmn3#wE;NyPJJxfuwdaK
WGT4%Q+#$CQ-wlmX3AMP5d1l`xJ()fse!#W3Z3tY%+S84T4k!FlzCgAic&H^QsbFXooAq>G9gYc_x4`47_lYMhDv+G1u+7Xt@Yl)gf<>_V+GyLE#7z@^-&;}
%mu~Wg0-0mBnL=3RhqR-8=3DNPp^uG9~@`2X;mZ>FdooWweh`8|AtaptV3J}(g||)oQuXmkM4_c-LdFxRN)IgVs|bjo0RFc)P6`V`%CrfcPJNB575X1K}`WZ
n-{;r18DCLBwc6Gy#cGV&s^<coAeYW*@Z#Hr@r{m3~}Rcr_PHgU&@(`Ww;z&E2QD!UY&C){U#Xz!LQ68NhUqvCc;nqU6Q5FJIdZ4e7<p|y~lmHbb<<&7!uho
p}hJ>#0%uSg=A1j;q=#9U_eDPHHz`<6<HYC@#UwDHSF)-WOc0O3_tPWUA)aUW2_-5Uvkvla0ihge=CBG$o|bzs*B|LB`T|y^t>BTnz=GtJfk%pM>a|B(!lj%
(&`ZG@wWzou9rzplic?z1!96f-`#_o1CeN77P$Pun|VxZtMMcy@0vU^CCAm1opE7$F`|1D7uL}Xf2ABlVZ_DS#v#S2QUeMIGd?Smx)l|+^+RZ>6n20X>gjl0
(R~LJS6c~|c^c8>_HsY5_C^2Tbyf^##X>cb)0r3|e+RR<nG~){j?mM@vk&a|t<6N7Q|__ap42qxhYH+_;t=UgR*??D*x+YSRx4DdombZ`S}Nz`x>@eiBu~>`
CZ-1xLCA=gRf>b@gmY-nl(kzz{KOX7SaTQ0y~wCPdV++fl&X2;u|rPY%hfkoy7WOa*limV=$Rc|QN#?Q?^GrJpzR9x+lC|^8v_iq0UK{-t~ui{S!orkV2CmH
Ta9%Y=(lj<um9XRg+Jx-#t-HS5f~f@MemCmfR?-(yd^Gy{nplB!zP_3--aK(C?(9O%j!p%mHZo+P*ar~NCzV3jw`fnU<Aa8mVVwuU+$eZ^b}pSAtL`+#T4J)
1csIkx3in|pj|mP)hKXc^>W&S+in8BmRZ^GVzL{BN+-O#rk2p?hIjxUr7Q0*C;ji5So%;sr`qy3-a-J{3TWufA1F##8kI@#8M8FM`lng%iw2%O4(r0la|_)Q
E|5(eI*CKn)3Oh7kHjC}fW5qCN5`$Zj3Ns>9<ugU^Ub2Y2Z=ZE2&y!HB52a13O%Fz_h8Q670%bv=Z*3~(a_^{^`|p0)dXQ-tA=2kA;x{Wr$omj$h6+b#U&$-
ghyfnGpq8IZxJ^W2I?r%w+c)fHFq3fxy3yAJX16co~U(gJ<6!_cXe;LU7q`cI6nE+0c@(Lz(NLh1n-xu5c!Y-We6G>v0{c9;oq*8Lf6D(4p93cE%d0z>AoT;
KsasiWd7TqdY;AaOzJEgU<B#Y>oAQt?A@ROL~MWj5s+G^0&?l^1GyPnVm6Cowt%s+$}bPL{!#NCQ(fUA*z<Jf<Wi?eogPKbn=$His56t!q(fEvb7g{yP-<8$
Up5XIU=nO(Je>CA5qrG-Wpc{?Fn#csqEEm!tnz6*N+~gc0jTPG%FVbP!WSg4>;T0AA_Lra<%uaw2u_PTV_W6Nt-l~=s9Bz|OfuK~P2i_qR;S*eeG=+ibPK2V
5~qTjjvvsUqyP9+gbRYVD^MAc$k<|1F4cozekkcnF_A1OuB)KkNxSB7JR(BqFQkj?m6RGf5eKk>E*OISmQLW{b29JBDbh4%+teQ39N2gQbnJ0>n#53uLZbXZ
?xZ4b?W??eodh06LU^MyG7ULWj2up=?Hr$CVWv-zZm0iTRkreB2{K4Egyt{0gjv{$+6JrUnqKWdSk^SR!kiyLT=Ub@SN>4WmJ`{+u7CuzNXS%S-I8{W1%+<|
+?G=OjpHc~EfR2fOH~ln7VQ8P!+j|*^MLE1D%VTVjlVCtHp8F9NeP46fT3DHjPAJFt2Yk~gr>R4^P{NLE&#t61o*8Sa?UA~IV5)XN2-KfAANg;L=KFekdVvk
i48V=YPrr3Ld8H#og7%T)u_VU60O%iPE_grQZg^&F#c$Uo~PkTXHk)hFmYEc&7ZR-aZP1B8#T8_6R!%`a?)>VjZjXnF~G-*|7te+i(Gg>xcw&&lVUQ`5fSa9
+iKOLiq%T+qPtJ#fct8})yoNxB-hwo6QymuO<|;^4Jy-|+bLXEpFIW~%qN7sSLy^1`?@0kog}g>Fs=M7r?ZO*+CQS1wLHP@0`Z=__ZeQCT-=X~+fmMI=4b({
_VBuuDyiX2H*^tm4zof$<oCXXFwubm;1Eo&`XeSnOzEM;B0>HfrnXb}2VZ$mGymU9aw1O~jIg=+7O?@P5H2(=LC!3AW=yZORXpS>8RCDFn1tyheRsL8+Jl7`
rYkSVD-uczY@Mp?f>4yLuhFhHJ%&=B=Nwkagl6^hZ;;K#(Aj!JfDQaF>2^>_uJ*H9%1yvwaU!SqG1+)Rfm%M8na?S$>fV*vTp=!c%-)xq7>m*0srFzKDS{h>
q>s=NnIzI+q|sbdT%z{702Fbz1<V=15pVyPD{6BRyYln(1zOeR&!3oTIv~WN&)Op8`ggCJAz$fdPT~UR+t)Ze(1`-E5ahg114}Lp5P^&L?pH8?RPzpVPj`>>
hm60)%;;cSB0Xad#@QP6zDdiY*+!}bI;W)i=>7t2Wttv?60LY6V-NPu@TAv^r4^s}S~h+J?ZKitJk7AUG4r6k<sc#CXZL7GAAVS%5jbi`@dYgWfkJz3Y;@mX
=E3;PSW=?>CI9)(Vh~`=$de$}jIy_>HQeo5P*7yw$%B*;@dANVwi_U&r%PoLC?+YE!QHyG`1T9+Iyc6F7p3v4K@>ya?Z8es@pFzn`fXl=8kYC9CF@~$2wNu=
cu9YN!FjwgY?7sb;Da!|!_MXQn`fr~$zSJ-$Wr@enWMERhR-93a%BVfX`w10TPt9UJI!-XdWWfy8?QL~RkPHdfG~3;s`$o#<n504R)}DCx!>!Gfy-i}N~S*A
Zejh*$#%)`qTS;O8Vs259u*h|)Ar(eWd20Ax=z|q#1Ule)$tf-qA6fxQTEytYb7FEL1?4{kXknyk#HU-2UlAAJWU>lN_Jdssg6S#Dz%4IXd=2hss&p%$4(3l
dmvVUUB^<25JCj6lf3zrK~Ts1dUm7ZrsIUD;v-8y6bIuCi!EKV&kIRGG#?L_fgFU9y#+)^(%?C>qG#)s?eAxA>KqqU2MKHpiWobb9})Vme2}p<ji)cHcBeTN
qvl&pN;qJDeGD0VTeP(+sLl+MG%&%>VqPugRvS6ez9PSDjkuxLIi1V(_Rvl;OpWaN<4(3d-$MFK3DiwmMdt>#S<Hk+mtWD6!qm(QY#0Rh1`!K<<Wm?a+bjF7
sA&d*YnCW=IfQuRa@gG29r&kWA(kT6uo#Rt&pi<I(6wC#7nWOnoE1Wfpwx@5rjlf%0wv0Ni3xmuQf~S@0(QI=z3a=rgSkt8cbf{N%2$tp+3^6C{F*k{;jLNB
Wou<i5t{gvKzhSCW(4ADNn6f+oDYF)#hk<&W153rU=F!aR6&X`0!WRoMh|uWem;B<sJR+L{}uuB28QTuyk!hvxI%+@%@vVu$rSadh7O32;~57)eY&O`7*W;J
kOGzfMLOdZ%hqaE6C=}RQ@C(u#7`$|QBfq2Yiuk){_gUlY@(*X7(Vd=FP_c$w@HLNC4HkWQ|+Q7D>DAgff`jz#Js47|0Y(TIqV0Ul8C39tKHsp%}8-9Z(}XO
beb!X!f&Rr=D7Cq&mk!Ry9jBg8+VmbGC?C>x2SZ_tIwK;eAFsUoBsF6%`dIvWhg4U>iXs~@(=6Q^PUjwqb6@Y+_X3<aT)qYxA-g`8H)j$V^Y2sVLsCXV*`sz
&3W?AlDQAe<WglOAfN*noTs+iV|rL!Na25V>Hy;2NEuK!l(i{ea$C1t;9T)yYp#WM@C0ZM&l=pI?1G{GmG?u-ODWKGja+6vz=Ng;6?91gtBR#!4*<OntNq`*
AG+vsDeNeuvLAV8;Ww}FD_i}@D_J3__Np}qP?d3V#u@n6CcG)KqC3Kssl=y_i8Nrqn#gHShJ(!y#9VDXMizL<R`wp>8iUh=LbT;XKlSEYp;o-ED&fW@4`uGK
ne7>(Rl*6tl`ZR^Rq+YuSB*v?j(89tSoI$5?Sn<#(amcO1T21lGlG)$f9Ukt93o1sp}av&j~62k53p=m11bBcfEQTb!+ETk4Bx>wngz<4q+XYv7r>NuFc0sb
t6swBbO2xRfG~ELYMI?S_V(VRl&TEUCTyqfmg9}s77#XZH`m(#w>B(QJ<uje`E(=HArIauxqrk;xgPB>fgTr<t5u$`kwiZNy>VP6>ZhhGMW2owJOhOKGE~L6
$5x-fmmFfCkJ6q%Owwg;RL@EeRNj9I9Kjk<^7ejet%3Jeq&zI;4J}ZtF)*G-_%P*Q%1WjbH-|d}C`}iwCTZYW3(18~`~eJ^0bo(NKS`tP#_-l3QqeOVm_0W=
N!>a=*{>;*xd8J%5wfcXIB=yn8`7`xJi@z82D3G4CDoFI8$6|O!W=@;;|MN4{-VZmlenS0-=l?OPrZG$Dc`pbl4-3$9W>GS{NvpuV*JK(fZk=^TmX!lCGU>C
6@}$2vsIKyD^3o^N?0-Hrp)+I{yW}7^oUoCCe}?Cb9XiS$NQ9NfFWC~IPd}eMy6coz+)CxnNk)0c$tTa_uTLwy9xZA4kWXsH!lB^*$Z5#awPr69#Z_(1#rSS
3I9Gd37c==NBU3&0g7nEVs+VwlVxnVA023VZwzgA{`z<~EPx0NiP6h}_*Aee2R=n9WoenC;%$Lz%Du9@jn2ng5sXoWcMJgWRq`$O48Fj3iB}lvXUS#bFB1gD
RyRvo)jK^=sb3_38?4mbO!Y;T1{6$~4MIMn^t0=;y2evf0NZ+=^zP*6K)m34z91~28Vn<-Z3ByN{QGp}RE_u`T=QyhIf=}a=q^UQHmwN24#_HmirjEV7QjwL
!wIrC>xpFWwQ06#3U$FHXemgULaW*(1w$Y;sUGA)!IFMP?G$aN0IRcXI^G(&?QE-l3os?cMbl@%WLafET@xtd@eygt&S~<~tY5p-dgYvf<DLKzy|)z5+>Pwc
w{wiS41a}t;b4#{#$L+QsHVRDJQX;}_b{Y~L`B-G6~-tStjp^v1vNd7g;&n^ZedqT`$WnOISc~fNnWB+(c<dYwOq*=CyoB+exn)WvR@o1k+rytiu$%RoA93T
6`|ZrzL`bkFPXhJ2TitfbVrpO<1A`8VHXTQYm5I>rZ67yG`2%d>Fk5c415{S08iHH;7DYXEbSn83!${IApc(~?MQT3Umvd{=E&%rCAZGulZQa>;$~M6(CB+K
qcytn-@!boLZxqH6nVZaeTR!ZcvCCI^4U5exUvdzGLAOcuf;(0LVX3!o2q)uzdY)yrkoMFz^cU{?liX`>MX+2Zaa}Xet(IJx%@VA6Cd8lgIvHVBQ7w~ZSXz-
9;$&6<h+d8g??69>?ii|Npmj^QkdhLTQ^pm^i_?pL*<Wm`tEc+#A%oeF7a5Gm5!;pA1ov&-Eb2ERyE__(Zg$e5ki}T9PC7odY<*11L~j+Q6;&&y^fmQW50=v
C4rs-_B%VlQfnqgG4eF36%bUAsYo*#iKo7A^thR2<n8nF>LV%TUJA<{-;>`lVhn*}+zpNS9y!bAihxRZzKogM^uOfTn&d5R*=6@u&y2w6n~1-<@9n?O*eRw<
K;LBu`U-C{bQTi$H8Ny)*6-No^zT!GaO9_u-a%CV!3vuP>aAG+8qHB2f-B&79*(UB14&K6)us0T)kAF6ja2?}OB%x-cUAKY0R#Or$pc`ioz$v#Ksq>?fW(mt
IOG}TYd`sX*X&vSp<-=`*@JM(do@7djp_&p36qpn%Gi_eoh2(awujP-bq87u+Z7mrjk%x=ffVrgEU)r}#5JK7x$|KiC<Dl&zRReV2Z23#6A!VNZUHcWB+7x%
kBsTN!}6Bv%G}cz>3tsYmPN2=s8f)*Z?6{_o2rmafXap~WivqAF3x37(suimZK{R#jSYstk)_q?Hikvv?E3+L++CAmB1xq+6eGZX>XX&oVB-yITW0<dZYJWK
!wU#-)(0D)mi|9V{P(0ct`SCPz?-<?>k%t`sq}rDBKvX7p<mg+gBU~SQfSVT@%Pfd2?~JVcCwl9TFf(BKzCC?LXP1-DT_uO9E`3<u+Hk-8N|93yeD|Hck@(k
*JZAz1eWI7J%e=z`*M|;)jM|`8WG36URyYD11J7;6)_K|C#GRBR5FxcLSkb>HkM{GABL!2#Bq3va5YKxvyL><hSEmyA$vtb6ndzz$bNzRSYNz^;E2i<!CPH^
DHBpp>)=+pk;mgO^CXBXhbWb8X1hLC;i4C@+QBaU`O}q#ZBGp2m6EDBS`YL^Mb%JI{fD_;d*!*#V%~fm=6PwHsFZusg0qEr)K={B$Hu>cn#_U0otH|20J0<;
ETDEi%Alp|q)2V3APl3%+v72zW~3T&^I@|kSC^;nw31qiv9ADw(hhCPF)_DtzmczyGx(8IbjkPj$R{Ttibd|?whJla(nybU@`sczL*<?)d_%#UcG#}h;thpv
aBBS$P_tm|f-hlL6V|XlLE`B4*6WwUmuXaT(vQEl={nuoe1OGYI9EDAevq+QaKl-xifA!*PlW<MaeDVzHkBo~MKQ;|<KqwH=VNUik--#jM7m2TrDpFS2t1Q)
X9<V;$V>3Y2iLE$F!6J!=YO`|5N*#%22BbSu!9opOofgavm5TX$S+v@nmtjk4g&{CtjOpkm(5Jl?XpoDh=Dg}D;e<WKbAIUR6$WV9-E5z9$FbZ<w;#r8lcU<
zH>L{F@Xc=x<c_Xu1%#ri{2@q+FCv}uP67227$qx?{8VM?dzhV01^Hvcx(!yp2Dw8KTUrZ${{^W^l=f!Hp{E6eLJNRh*hyEmCYurO*-=u!NCs?A}q?V*qpzT
9=T+ezT%Bn1OsMsj?kbYh?)AgEBip3=k8udB{fK8%{MG3G6@AHYaM1kf^}!Zx5zkeQ?Jv~Ex4vhc*~{XN`}oyRTUrUwTw@7i%>^w$;lfrZ!^O~=BJkkg^vJ;
N8RQ-=)PtTyu5ZQ<kO-{^4%KrgaTCE=tN_`IW=y`Ejjpt%H+F0uuiR=S&c$9WQs0B%AkruStlJ#xf7HnFv!32TA*asgIHX$#70x-dOc5YIIy=k3Iv-_f4wBt
nGCr7+A$v(nCT)gLi(mk!o1qs>jGFj+Rc%r-hi#bcmu|6ElKO!nq&44FB8irXGm{47D`?c7ku!kP1+%=LIF64LWwhoB8^f?pim*gk!D=nKDL5{Vic<4{jbNg
@o;_$3iz>iv8n{YFOlfWhC%~t1Q<!>wriA<FN<2S0`#5tok9^TCM>sP4cFB=jY>HQg|m@cCBU}^1O>w)Z?jOe1v}aXmE5#mrX#J^5|_o94J$yX^<9)KT*FaZ
FBAUqIPN}0>?(+1$i`u^X|SL8EN)#$E(Ld0&{o)y=~{xmV;;@&b>30qj5Rp~9et{^(>E+1;wr(A4kmZb6@c*A%7r;1nOBx-sJ}x0eSxY}T4v#_vHhHaVG0N=
+JLT$N2A<PShHj=hEdVh<{$jIn?}|qQ#H4=mp0kSyP_(B0b{$L`NG0JC#jwPj6Dl5e|VcZQKSX<V4prpsd@Me%vUS5P}$j~^<<RXKq_K#LQY)rRg#OrAj-sL
RX-?>q9G8T=QhR%659CR0hNE{+F@|kC!nq!sgL(h3GmP;y}YA^{%UmKc5EOM&A4CG1FvhwTaw&Kw%udl`LZpH?7mBb-9P@PD9&RYdmA`q>j6;knhOQjtJ&ty
80WkDp9=eMbdUKcMet&+En<o&u6yFvvX>`PP;_B?9qy&^rLu4-j|kD4g8=@q4RtV7O}y7zDfV_^a0w7~Ven6tomLd@=%ZH56VNp5-wepzy@gIb4aGebTNS^h
VR=M^w5abt5!op^qIc_CEN*UH5{eXX{di~3wRXiZ^7?CtjH^P(eV~(^^XmE=9d+j=MQ;gfN*{*$xgNx@+U_waco2=t<hw$tpwNX{W*If5i90FDjP})YzUgV{
fi&h%k<7#nB>k26uye-#BhM-jJ<;Nj!&AB&Ga{46xT+6)Ndja=KF+OgeTwMpTg;<}tMQ3hNmGhhs_W=Sxc?mpwS%nWhqh{)U0(;>p(8o2wxBix{40Oz#E`Dt
Eqs}Vl5v8t1AV>f8JlkzjXceRI(SHDeIQS%Y=QA@QO?SDYr}!tR9#bmE`T2FKHXz~JMu}mCzaGzK(IZ++n(I$xWy^&Ou|9mVtzR|7I$Ut^q`x+94jw%^URLB
<KVhwKee3i0CTYFA^N0$z>d+vjE$sL7%;AQJ!BiR;ch!lv0z|KH0X{616}19ZN5q<??B$5YToHl(o3Esn-X(ECO+_E<44FK<f|G#A$3+;P96sKgR10<VQmp_
jbCG_*MzLGoN`jP_Wxh-zlY?cPg5rIW~9vrC$zIf<@fi{+R@x*tvve%zOaOjE=KAmkApn#zrL-^rzL?1Llc)>LX-lS&AoV!8|GluCjev6?O538eu_`t{TUNw
`tbh5@q#zjpu`Ok70S}quBJoffio~5s7a&hltw-@Tlv;fT)Y<!LuTCBIq3mDeaRlu+8M2X0bk;y8O(wTIJ7NCqpVb{;_F2{Fl3105~58aZ23GUO*n_RfiNwA
ps)dtUr=Jw!crWvxt9n!f7(Hg6r{GldzT1;@>je*-QBl*IUH+cTAdy;f2amwQ_R3q!JTAW$bjN8<H5F_Od^<yQNd3mp~+<jzx%cwl%9>kv>8&%ohb}o->A|F
GzVHXNtqpy4T7TL5;0fXgc?<&DS+yS71re4$M9P?v=2i3^bB25`U-+-Z!9>dQ|Um5Q2vH>Hi|r5pk5Uy5I_AtSbPM0q(O{1`t@)BD>iiOajN0F;9U|~rO;0`
Dy(?d4Ox@3rCytP`zRIFL@x#=7L-ynj}$*C#WPbp?dPcv5t-q-6nTg3AvQl;%`?!CKinBT77xLEi#1C)=-ox@`OtyYHWS#aFGsm0n^z4Jqg7jyQF6XT@^+xd
1R1i!Wy)?o07_ox(IU~$yaG}*=y*cu$HK8}pILvq*DLQ{Oec^~c)X43X(*n*x5aLd4u42Z8W`mTJqv!zkKgikl`9WJ<p1w^ld%mA85FAFK!0U`MFaQ(0!kdc
8{K4WJi(N8??}O&l~o^!LgtJ~xRn;SBD{vl&b~{3VO%dKxp@7neI<zi#_<M-0)p&CZhb^v&b9-Eus`qmnO`B9klS(#=Cz=(e}i3K4%LS)fD8Xjo|<1q7Zg8O
-=pocxmz52ZZwo0)WmjezzVVfBZ9Q@ipoCxP*AffVDEIZhA-TJRBHT8$XQ#i^DuHpk;Du)v$@gHs%f5JAW(`p42B621-)pYEwYD=3SD#?3RUFI-U*m&6S>~p
s$!8yvcUK;3Zv~kbE%pe#2GZUdC{D^u$annQ?CiIgyxyS=jZa#MDnXxz3Dr3iYx+AkGbbw`y*bz(eJ%lWD3-PPz7Z@6ZQ&j@Z#$dVR8>X^NxD6eK_;gM2Rwz
!K&TV<mX?mt8S%N(O%#Z9QT~R^+>>t{I=A8bI@!AN%Ls*CtayQN<{*B*bP<bQSLS=3m8@ZmoTW-&CunRz_P7yQ4fy2!MbS{>Cxk9DdMELU6O>RbZCRQz^&w?
>y8d0N<bKfA2xoXS{S#PVK7CBtY&lup$Py+dN!-qqP>LIo%9!a)}A%9f94D2C^6+5RdFobiQOvi?p(-eo`hP-N<N^{4K_R;<?ab>xojQ5iSqd!i@(H*A(G;u
=?|)FB&h#}Jgwtu4{{kMCl?l6bxy*(A);17b?597m`t#c!oSN`$^h!nMG~zZIrR+L1<b<72sE}ZEUa9)pL<R*DV`#!&4B747l8Fd5M3ad@E0HRJOpnHpa3)l
`vd1Ni4ynvWF3HWO1_5O0Vr9!y@A|S(jH=y*Uns2Z=D_FJ0<{jTT^ORwwC~2yMM}#b%?EEsO&Wm4=H(33I^YCe<Ro8lZ+0WkW5j2u2%4>GpUU33e?GgjKlx^
J<Z*^AH13RR$&CGGbRrkRxMOZH`A#e^=3r-PSnC<{<a@RsR2&lL!^9_$t0veQB$3oW#M&QR{r}8eT}mbGWmSho3CNxB`aH))bDs`dnd4K#{ir7N=#Qc2^3X5
362uI+_e(CRGdN?PEP&j9!@+{-0#Txs>phaHnF=PL$3k+({0EbKoVXH6Y;n_eM6Qq8R};g8QKtG+}t#fTEhD?Gro&MA4_(enQ^L)5~IU&P=l-G!!h95dY7$Q
9#q-cU9qFJHEs6dizQY<H>2TvmyLR>wvt@E0uSM*c(<>HiReY=Q_2ny&_2RuJE8u@GbM4$D$E6=Mx7%%Kw^jDtQxg)9wB$I1US5Tbe;W%@Hni;$4$@p0vkv!
MsQJv_^D`b$9WJelnZ*LiqF^S-77|e%Zs%`eDO?dG9~NcvHvo2PKXL0StQ3~yjALsz}{u;l65cb?+NDyRGV<aRlMdr**yJUd_VzA!xo1H34xk!6P70a&d8ka
YW?P>w09<RHPNDgxEJ^)s8heZ<UkP|LU)EdzM<-s?~{x@@I%LVB5Ej>gTNDDgx|(hYA^zB_$Cr<H1kkbPYNx0sLE<HlDBi`8&AM=%8b$(H&C)Y!(J4CWmw*T
tqZB$(z*Wv!lfzu>4OtH-}rIL(HWCK54r@6SiAqCt#6z3OGJDGj94ffkN!PSWytrY<_-LtYy(KAnASpKRC!#+ZZ^YDO4RIgpp51fw?}|wNxWFnzvk}DSrONK
<<)+s&}J!3(t`1Ua8fiyTt7ZC)^n_Y_2S9wS*16B*|yAeGtykF!nMtY982(Nrx9)or7J?-Y+K0I>6}i0#<@b#H=duF1{US62PCzM&ho5@pxso((6^BAP%o^P
_{QBzei9!0w=Slu6F|A&w#+&L%d}uF`5_*O|4mrxFgAwK>PUCPW!nFqsSitm+Z*j&ZJl1DnQ=fa=`a@luxi7aS@erWA%<%6^6AHpDuF|?_)3^n1r(N}q3wT7
7+|E09PmU4#D(if5w;kf&m#Dk29$47l7F6@e!0-*F}W*bC7)N<9Z>rt`?(%VMA_Emq{S0xX9ga1Cx->CH#67%4m4e|8_fAp1KU7A9kmrxKsAj!n)q#`O^9;9
=Q>D?Sg}O8Fs@2N>hVv}-<&`0-MxZss;hTl{ASrl2B$ktT!y;!4!#uZzOM#WS%x<e_Cc@qqEL#h7vYex>>{DxbXy0r{8LYRRqXmPVILGxFDpHEV)|R}B4zSy
!4v2pM0VY>u%m{FeBGQI<U9jC%EJO}pKDe7msLJ^2QttMg3-|nECGxdC4}!3(vhnc<2voI-?w3aVC4$HOMWf8Uf@3xT+U;{`>QdFz|-3h=G={h_*ZI-V8%eW
3$lZDeZVtIxR&?to#Mlj4Nv=a8X@wXxxQ@}Iz8KxYS=fWv%75(>S#5Eod(&$Q5xBU9utdY5he#luEi6FZRdnmu{-ct4}drRA9}~ez31No*Kw5(;}}$V7pfSO
5XT)SC^d?X-s_-OKOEpbAXjE71TOOI&HoeH&}L7oPtFLvHgylh^$fo4>kBbb1cd6F_#3%`4=K(_S}_s_Ucy}dJc)Po^_(2a=#~t>!j#Q@8v3*c>B5V)2?W*x
acfVKeGh8`%bCZ(+x{brHc%69V?C~bUZn-rD#w(=V91=bLi_>DoAn%~D0eClsdG=L1eezn*FGCkc+t3oiyc&F;HcUU_l^uw>CjV_J2}YbM&CbL)RCT3OZ(V8
TlFr+alVHT7PAGbHRpQIk@kq>eh>f9i-J7|-tXMbFc2x13vls&3tS@A9gB$RW+A7o(}R82sPpz9cgU9MNDEuYOll*gP+9v*9V|q^WRHX5JhP&N6RV2_OR~UN
X2@06*TO9duY~gL!GNSOU9BKVyr}|Ki8kclW0gzXy+tjT$0HgJ;?EqkrFYFy`Qzl6UC6#EWT7I<wr00|ZctPz`U>Rm8?oOKU?oe&p}ty%__5voP%&12S!-rx
)fAcy!T!I59(aio+aFN!*0tWDb+2QI%16xzo<~OVWp25<l>ZR-qJL<ij*YM+P(&IST|W>+2W{QH&m;ll1OjV_<aW3^|EkQ;HJe9=K)^OM4yFjxQVhvoe*M3U
BT6NhQ^mo?vSSZiB?X$`tR$A3*dcv{$FR;Y6^Dt3tGmuz+U!PaI;;lN<z5C{PZd>V2KIf(5NduFnlO}YLXSr>)u?0Fz}Okc;j+kQHv_TkO&gOe4fUv41*<zL
G(P3KFoKu?ZlQVWr|HogN2yGq2VU<}eF<WWpmzuJ(<Uo}ZvVZ=`-Lr2gX+0|Hq`fP<{lU_Ec-OFqM249?7fP_$ayuF4Obz4o9jS6q0&Zvn3&1^Y?NMf5fxJj
YM}!Ky3{B`Ko#wv#;;9WwE<Ex|0pN0MPvxtyz3lkc7OI8j19db44iz720ZaV|GW4SjK-EsKiGx7^q}%%-vGM+SZEBc$cUGX7Rg!wS;n=7SE89W>jgyzo6$G@
K(`WueJ`pTdY9Mj_GHlYm{3vF`4e}9ppJ|X@{}_t9<!0J{w&l)_;I(!WTlH6*(XrwM#*qI+(ZXgdrX7XIWt&WyMvbyn({(K_Cl*wOqxWzEAWX29t~RNdmlwd
5}>&d!fi>Y#j+CunPAZTwRjOaB|X&}NwJrE=7%g&nT}8~nKSsJE$T|y1N4t(3{iw+?`n=`P3I6UeJmhX{^Z`8RljLun*qhyteNoefVNri0SkPfry|1vuJEpp
a)tXKmdA8;pq(k?>Y&n>Dxi$Y>zDbj(p7V5Rt$gDWVJez)9F1?4y-;en<L78I8HS}DrnkEw#k18A_6f=&Zjj0QW*|0NIcu&LEawYxE&=QPF~<xEH}j0mt&o#
SWdAi$9yZgHYbF#)fU@q8v;R$QzsmEO;J6^M(lp;+l0@0ylGF8j}xH_O6{w1f?JDA=dsv!^QkE*+_)57#Ha6fqQJ0(((FigF3_ZJC%kz$izJcY*L!*iynO<6
nOb3~vZLKxaE-4tb;$9j)Itg#r2wzzpl;snwMwmX#X8A!ax?K+Kw*dWbfA%+GB@F}JvOVlzJ~!rc)%B4$o!`zqb2|tphN!+fZe9TpEnW}|AFOQ5+{UPXi#UN
BgVPt+nYBN?U0!*1+B2uv^<1Orh@*|KDWgS^F_Gmzw!$B(wp8`OE}%|(vgj9Qp&^9T1yj|x&A#lCJ_VjmYb#lk_#c@>+Ht`>ca!3Q|9WiuRfC-CqcYk?)7*`
N_%ltGfgo-_xJ0xNY35-Nxh1vPT9pvZfdZkDIW-8xMYP@NiWx26Ok@3eT;YHPl>3|k}xvUtoU9GpnJJo9RxHSBI&X}?2gV~xquiRYZONnw+RVC%zMBk|C<x6
|CJ>|D(B@&$)$QZ$>Tv<&?}HWWxOaw^zmJJcmP4Lw_}m*Wm*@?@0p0v!d(#N5FmzM%h8hieU<1tdWWWz0}CKQ(5cv<<tFqav*(_Wqf><YonZ?Bm<_5HJZgde
MhCq?pD|4q(PXoRmQbu6>W7E0#R%RoZ4fKwus03~;n%||#flpsGDkP}apKF6M!+I7F4CJ+T++Ge3VJxOgWKA|^uH0ye_Qq<Ys?)HOx;z=2C;zA()_@!p2Nhz
c&_*9QCL=&1+3*XbA$Pt;CcgYTCHh{9h<qH{$PALuO|UQm!w67_Hc;OH86nC`{7air&2NfW6*6`%lO5*^DOR5(m})PsPS&5%LtUcYp)A+cA}IQEJQ})|9)2y
;~9u>?MUX|{M)<yR*+r&NiKbK{K5mH^EoE{L8Tk02kT;!gpf%PAaKw+G1XMEA*;T<&zSYZnMnLWo8bLMy~ia?Bd3*yjM(TSr~L!2wn>vwp9L#&AMrmoO7B}b
4+vg_T3#bu8*6lq$mKj*%BoPF4a;G?I3WOw<Plvbg7zRr#*MRudhiy5U*2QeN5eBvzx;Egu!r+dy@W$mG^Hp?UdQZ_F$Q`*7yC5BSq7t8*yEB~J3}@x4*MH=
t9?0Ab0wykX*jl&6D;~}89huMQFJZVnH|9t+VP!7;rr(FRquiV@&6J^<htW7K2p9-nND1ywdnAm>KF@=_i>3k*|_TcbH5VzV>k$v8k(~6EAp!rlz>tl)1o=H
=~#9cpsXyGfO{*il8_tT)n_HO&%N!};G+nrv18mX@WoI@kzT;mH2L8!P3g>)7-?ET!`BuaGZ2glSnqzTb`K_R>jn^WzCYhb(%cha7!hnUY1K86mYPVzgk;6d
jJ?2|K1Re--+e0lmZfCF0kTP~^yvm@iw(DfZhc6yu;;tUO=URQ2r@F{GEk0{MLfCP@Z^<E0w2u!hi*6u^`~A@=8Z6h<F=Tf?a>Cj#VT0cdh6et?2*trr1nG{
iKSk2f%#U830xuC@1UTDU)uoD-ZoD55hh3|>PK5hevoVaQZ1xS!)-HIL9(7Oxu6hbGQ4czi@ODuPzy{vEaLwUgWX6P2@>X4`nr07b`??Y`rmoO3)$Zf%iJyL
^ST6q2B0~$g8sgN$9(wwK=sN@JID1&`fSd_^lLuN<38TcX}ctLbi^9nCl8%gCMaw580poY+Y68g5?rlzyZHiwb|gd=Hj7R<S=iQH56_|sL(WJ*{JlmzN_EtO
bF&yL9Iby)=u^RMD!_^(RO22a&GX+x0|Y%wgUjRUMZ%+sFAdCLLhw$i2C6<{V8fl+qOTh}-~i>VX@|(e;Wws^R5Og?&?U2|vf~=~8|@?|2$4CR&Uo9bdM7Ch
VgEUp9a;Q?Vu1FMtsPv7)K&lq9b&SFv-HiB<quGAM1GnDr4)F_Fhn|aa370WJgFX5Jg+=X(}*-dJi?j~<~cY8)mqd{Lk^bRn17S~*90g92yU9_)bawR$8`?K
8Nj2JBK002A3>xm<G4Q?7Or21n>hx20N6exhnI1eoXl{_^>Vn*@Rh0VDAf+@(wvhzL&X$ervB!ruri91=4Jx5W-Gr+!C8D441;)r$=~8U3O~-xM%~<5r8tNg
m%H5}IMh|_zJObnWgg&aw-X>W9@`H+x~P~#CaUzK%eWT)r2{lz%Kxa!5|w6xp_LG}C9F6}R#2r8r$*j1q>9|tK>B|<`4_g|eLG+q=iDZ0aPsWg$q8Ko2L~Wx
LAmE@0YzjKCuHw-z3_)Ln8w^!jI0miJS#w0^*o_&=>1ULuI^f$>|Va1#r0NvHNZa85GjpeK=~uaMy=cvzBH9*%eY-NE}~ruFA?$456aR>>E_6_V-eiSZEN*N
&;nMspgqZ6vd&Y*1I86xdO(1+64pcjkZzJ15xr`b*?;6JQ>Q&eR7W&fP|L1nc^@mC&@sk6Aa?4T6!=6gDn6F+?1bG}zrPPIDlctkQZw+fUBwJi;)VAUYXWPb
VSLpK(53ibH@p1PNRhj{pTOTS;aO5j8Y27>b1ECaHv}8rD%F93GmzI4)&gNSlCp?}<4VeKl1k3*^0Msk_DQ2w7Z$dvFb2YiAkG}y?~3Kb6h=$r=$Cn~ImtD_
dB1W3!u6_t2hE5NNp{^-men1f!dF#jzmKTxM)4qx=$MrQm41r77FpSyOhq7xxDHWndIYAm#Y}N2e$_%EdbvkoT}3FY1VO{nJN01FA&8%%5L4N;sJ-=cCY;_$
)BTvx%!>;})IpJ@kgCLZPHuNvE*9n}<KCH9lq(O;OpsMn-82Eb#3kw*TIilaQoQ4mhW?9WKYe=veo7dQ7#0|`B9c65H;4&x^a$@u`7s^>*rJH#LdY|<`iAK9
#*`HjeYzn~l^+FInvfuHJuY{6ZB7U1pCtMyo+d~E>+nEVv|WvH4((b6eF$v#KW_zq(<xsz=@eo7|AUlMwq9V+p<Cgh|H~;7toeTsP`3|Dn}xIF@3iN2M;85+
wR57{r)KYZ>fxDG8N)Rix@onvR)U+>bw#Q-kj)sRts%PSZRYAM{CO|*kQP-i6dEZgxJ=MA>EoZRAh8;^lyC?-(o%2mLZF!5{9uA%_p|i)VZ>G-T%Co=c5McT
l`?IZL_xwV3RIa335W#5!*B#pv6xnG(v(cCYM6-#IrF1D@%hVGTwT^?mj>oPlrZTe7FHI##X<LMA+`lJMq)(1QOjS%T6b~d*cb)gux*J~uq#ph5gP)$%MM_!
ZdfQNFBQSxH$?FFHzx(RMwE(A*d?NJgZxd>z8{@02lI;i#jeA8AFWYcFwdr=r7>DH*9REDY$G;^>4Q{T9Ia2W8fdcqr@=&0TQKnq9v;2Vb2O{p1^Gk5Xu$PO
`D-Xs&$F#E+74{!H)T6OrldheZLoViN&6fdaOGdeXKQjW4@EX%+cW06LP_?DnyYs`O>7pCoQ|<bd7w|Hu^=yczY_Q0J{M%y^#Q}cB>eXzf$kOfZz*qr2@t!1
)lKYNWy*G@m;52uK&GqkKIH>i0I$ZS7ox9Px)w3w88#$tiOODX#qKVl4xs!{<>!VOddDSCXT$JIbY!;sj1AW)09*=iH2!+Rl+)BtvIV7n7@9he<&TiG_OuKb
oaw8(odpuxXzJT~=bX<A_KcWcj9viC;lC8YU&_U>EtS4B89kHA=e5As8>}TJO-!fZZu%7UUVbXctNYR9P#LThy`XrY=XD!Y_bBp99ukFs+J4(DkF>@I1Q^t}
O-i<o6CxHPoO^AO4kKa+TDc3DZ!EzB*KL*`Tfu+}obg!T_dshSs;f?cMDvS->Y9a~GTczR%EJ*uRA5{_L0$Q>l52{Lxc)F-DkB6r3TOC(EhRY=2izo9%m0gi
gXl-b22(W{+F?{PUC8i<j+G}OU)ah~kS!&CkW{-N+z-cZ<&<TA7mEZo0Pmz;hjDWtsu)=p%jH7(#Yhja>_1gipP~ZA=r!wn?cwqu{N>y>=0w!YX@QsB`JM5%
SwqY=3*3aiN31tuEN_^S{QC#=l&`h12o!JI?s#7b7lll8=@HqBuo=WyuTU98Td3RN<{3Tdsab+jm;VxRM_6jcigr11vyKSTFzZag5q}~1=0lj$pAt)BCbU6o
bKIia&zNb@O2NDC2Od`W0mfJdm|#&XznBLg>)UB;_(OoZs{BwGl+EyuwpdXBAyC@C&|)ztEw<wI&E;>JL;o~~U2H$45R_KZ{A#$s6mn$=J>v?bv~7_mbNUuJ
m5zehG4p7*F!hxF6i#N_QZ#LddbS`ipvJj1qt03U;7PkW78qX7J$pnVfmKeTX66Jpb<t0b{Z@<2L|&y|;gIzrN7vyC<^S{R@Ung{!4T3AWWI%jit7eY@zZ;Y
yN8d!>}fZe2sSF?55nvRzJ=VvMhzw_(bI3!2cb(|bq(UNqPv4|<Cd%aA}n+67rfW{uS=HeRY(|HkN(IY`yCmHRi&tEophr=qWCsn>TGiW<9UWS6j}rgU!f(9
>`U}#CXe%Qi_V#*%A%H7l$%Q$@`0&d_K%b5gtU>1nlI;XDr03&4Qynfu-tFUmIr*T{wCiiE@Od?Q;~J3z&bYRp$ZUj(ka%JCC!dZSi63@nUF??*pq{xl+fkE
PlY%AQRnC08@g$Riufz2foX2zw?>8QUwc7cm>w_t#Fvj@$`axuWHDwSmq)H5-b%}&<&aKjCMHry?PG6)U~En!?5{)`1jSike$^y%5Zmh~^Mnb`6r4Qzwdu#P
dsUpp{jXvxO-+>6FDYvbS~Hr;eB-{9x3lYGA4py-OkU8}M`zwsL!BN0McE9!*mv%=rMu@;GS>epL9b-#n>8rni5DsiS>iJ2u3v=)V(qAL%&Jx%S)AZj!LNLB
Tnm!ZSAu}Iheg8%MJ3=EBsa`^Mn!%^&K1BUeS+tyy_Xt5ZbLumeHR<{+mEAx9`1Q5b`1`GP+)$J%@&#gYw<0(S_3XKsc`c0t{JdhRFsv#i9Fx-y3SSE>YgT=
%cqDIJ?al!K$Z&=@4b~6M-8+MRjepkl*}XGu0=5XwN1I$eg9n@6${~`yH9gX71Arv$h~TeS0<YGj=<=_0s|1R>(H3;CmR@Qlgm|)JL)2!z|)Q3qz`{<V}i^k
k;YGS%xObBrhd@xg^m2xbf#K`>(t>cB#1aM3iNeA9aweO|IJkL_|xYC!Cg&$8aLEeY`oBFWlhPvM?yZsEHyCSirUP(cwa~TdlUN_tf%-)&Rk1%NTII%Q2puV
hmHrcpsoJgV9s-$282fSKaSbWWABCy4RV|R1Um2ZfV^fn#e!~pP`Q;$9&{?ovS+Lwi?rluUZcrep}fCx)?XsTD{$zuAb=_TBjwm0==ATWzW!ADMp(wK)S<a(
IqMym4Hpltpi;`xe0?%PeOPKi)Q7sP9mhk1c{FF0baEwfh7%t$u$4CW&-U7|cGygc2eE?A+b_<LevIWzS*Ace3dtr@Nw7Wdta*6IxbK=0@7G_pJ@h{@mIfmi
b?`t8Sy0Oal$PTP#42&PGakZqULe%hikI)WApO25;C=o?vO}r`?h1m0Ik7;RiIKD_$%mnHUNuiyoo3)B&6>5#RJA4*YB{)F=Ih1XT8$}@LSnJl`gg=QVxA-N
#@vw}b0<=~=AfTNr1@w4^83U%0iY2`K}&boq6VUn!*5RFlv5A~px{!*sc0UqP(jWp`ci$2PKM3XP1rD6z!doa+7sR_TN|6TWnV<VJ<T|T%U9*30o9ry4o6^=
{-*E!%77Xl)f}3wpb~l2F*&Tshj)r5i%>+aY!*NQcUS6Oq;PKXvJMMV3kZ4Evfkuy9wRjUYCkxRZ_XD5@^j&O3e;2C1q1e@=mn!+r#bF5BpJa6(~F^;!12e3
JD|MZ_?Y^DN_;oDFtGeTK#2VKJJH;3Q&j$0HFETB{n}!OWw4!48^j>{T*;LDU@$<FNY@sUjN-B}(pbXV-^~q7*NbUA^yuni<}I$x++MycCvU<&)H5;{Oq2{X
Wr<vEA|<VKsT0<YwPm!_H-OB<&d0wP%2z~dWQJ2B8^~Gt16zX0Nzq%$x+J;`;0!BcJ(b)~_-e&0V}vnjdPseOugI&HV1C)}fiD_hl*RrxwL^pxI8Ubt@n&sA
n0^1<#^*dMG|OFrk}-BhU?qvoF)GGrTFMl+Y-smPgAWBJotFQnAeEJBvRF7EY}j67bU;VftjaX^>D3(N$k4c<(Eqs~ayq<s7{V}|YV{>o>Xu=sH}R-dp9#x8
^QI~1!XNAz`oz+Y2BW($m&5(Xc|_6%-Z%BzQgGaEw?YPV`ox;?BZMk*TbL_%(LeCW;Mpi=c%;!_T=0h5+&-?GlnX|$(S<hsKLY{4b=2Fb$r5HA?PE&qqShP?
-f;9*%e^bPT8k$O8Tt?fiZvtKi@+BEmVf^eF+OmjR{RJ=%yRD<Q$kX|4Izd;MjhmFvF|Z#MZ~7xVn!2RF+4gtEwe619ve$1u2B8v_s=KjYRutta*&=It7540
(2@$uBVe;0W*80@P-a@c!(|e?&zd6Z@%JXTlYVJW(EF3+4yoLLZetAC1(O6?NY?kHbOJBsJ4w6k753ORN0RvK8yeuw#Ey1~z7^D}W(3l{?J6O#Rev8m2^&l%
NlXjURF`Kx@!y4!qXG>&SE+nAeh?%IX>SG)2-+-D!^<rNPr5%jTi_j8g~*h$SWS3|$MOqTI~WLL`Mc%d&?DSFPGTlpq}zYxVSNlsaV97z<hB?ur&?Nbg>@2v
>X`6Z-p#r0s8C1Nsb^c!kQSzEg9S*>tFzej3;Eq*!=~ddOe$tfCR1voDo?27N`>$H7G#7lh^SkoQ9Lg`zE5}GQaHUEa);u^^?6(b>`!j-eMUh_z+hNTcH=L{
84$vJEMj=jvgqMY;qG$~v8lYs{+Vf~`1}Q-|25vNyB0CEy6-n#c@k<Hh$Db&WTDzvJyt&mcs-_CMb;{4@hCBy-T{pW{Z0{1&KY|3bq+e^6v+63nL(byMPL5(
WZfuc1?-}Iv%g>d&HLDy#=0gM9@R20-lR#^=urL0=5aWKyOjINgVBvW3jT~1Hr?zkk(2sFoiQ1=avUP`d)mUg531P*XMMXUs>mEAE&YsM@D*5D-rY)e|I?s`
g7TFS4+#qn69MaHqvz9Jk1e6rPPPD1wGU8JX-`eQ?U?Zfa09uSua<nu2p<vj=7JfC2D$<Xi{4+3W|nbSW*urK+tiA{k&pz29PLN<%_HA+G)H>iVSK&24&u*d
O(I2(MgWqWU@n;`;eI7Wii>dICIcEEjv@Zgn!5bi4P=6Vn~tcXzm)Qw&}dSF^f`)wHucGhr%qj+J=0F;!n^?tX)9%hraE6+n`HmSj<DClxdI>AeAZT;@u_2!
ehal8mWcfTVO8j0)6GSDOu+k_hfI;*ys;qNbo7)u`}Su0Gf%7Qg%y9{6iUyWW5$Wk7Xy2y5R#fmCXv`zrpxB%%JjEl;CmvP|FB!2P)i8InY6DMQRC(>fR<nn
1vPQJeJxJ_OklLhv9vKGiRMEnKDGPBHEl<YrGB_nV!RQ$;&d&)V#R$jB&Tuio`)epr!@$3AVm=Xe^3W0C?v==T=`TvSY43WMce)GOTR|^nfMtCqDN)uU*wVX
O|JHMbHS?hV69<A80RhlYSB(e_BC_QxK=KTLx;%6*v=kefTAU(;leym_cEgXYaDfazN{@;fjxHfa#8Q$=CGWxWHnh2>2##lk3QJ*v@5<at*c(!zo~H=QX`>V
`#Ld@BoG6IY}@S_JUCT3Jy;Vm%GTxYTp+1{AtjD^rH0PATmoc(cSw12RdpVk$)~#<e3K804o<jyEH?L~i+=0Mhj&(vK;uC~AACL|SQNx-5NC2Mt{=H9w%2Ng
@shh~E++hd{oM*Lb=_VF`pIJVf<q`XX?K+*m)WKz;YR`=+SQ8|hh<9r)_qkYB$Pl%GJE`!bO#U9<&*eGVze-+Z>J-blTp}KVkp!3A`~_?d`mS@{#M2;0~0yF
i}Q-wm?KHWmvtp(47fij$GYZ+ne4e6fed3NtGTL%=~*J*qlH#4$*!#@sn)CR@~_zCIhu&!JixFI<~>I~Sd6bj@lD<)X7WSPDhgStT;Y*FB>WdrRpq?;QEg^J
Ba<J>!!zHbYW*R&n1OZfY%!-5Dn3y)TXo(OOApq3Vklyk{^8Z*vI5xEInazb1-C#u6<IVFk97vKpGExF`O!7RAFZz6pFg-Y$!dAKBGzhSN@AxHh}9fMiTfbR
&{(LdZ}z)N&#OBQVM&H!NfInvh{;jM8t@j`6-Xq&J0m<_0AWWYR8GWwXVFTdJr%$hU+tWg9?Xld*g*ky>D{c`4&f}Y)CeO-t53<fv4CIc%jpd&(;T)RI1^u9
{cGl4`|I!hT+G8rr`CnuD73kPN00y{op!%^bGe9lctVnWtOV?&*;V@~%?0A^S4IphNRMDW*I0D?9uIR}ialV;#u>(8q?#FX{wV>rZ+HXi2OR2hI-Y&4*I@gA
6;N^4+YK%1?!ny`BmM;I^G+*dE;jLGos9?c7YgKZg_#Awb!dyU#RubL8Z33q<HQj}q0qcjd;zuP3?b@Cp*BNZ-$#<W6&mumqwD`R4=kJc??adXM({c2huveA
1|3o1#Sl_W_4J@Q@h@;%Hx$QG!qn6O?gE;MQ>l)MENL=QsQEQ4QZVk-xZTpjBE+xzL}RLf@TgdaT-CJsW~XElbP=sGn}lJmqts@-5IiLWcva!X&_)YPdvnH_
kzzRJHE8*3=3Ox@&SNRo#Fau~Lr+rxxR=RCsXDK~vPg?Eb}XkZ!<${ct&4g2WtAy6!C-Yl+Z86G?~jow_0lqNFBuaZfcTY)LrK0x2QNBHQ$WoYs&16tsZ8A_
Y$zFO6so-|?<1^bSY6plX+JmMpuselgB!%qqW=AE?r^=o;p9df6CV^evY20R=w|B1oVEuB6p(OSjo&lE^kP*8XG#n5pbZoa=o}c${eYW?(~@8hlq|pJ;}wiz
t4xgP@TO~l`c#f^K2H4oYOzJTXmB(jJKle~#<`lUfTVF+3wj6x*-bQ;E|1>C7k7|n@L~IE3YFp$9iDtq!7`g=`58zV?UW=ieQ7w_)#*15iuaRt){t9etpYAJ
Hd<-%H&rIC7R7}4-3Z{EvY5Q8T9QF%$7e+WX+2T3jQMughUqs|Q=~+jj(WdqzMVzWhk`??BB#SOTo>VmuzRn7X;1PJXcV3FTIb%Q(KP4;4g_xnVRQ+8;H>p|
PHClWbk%mA`*r#vmUZnCXPpcZHMdbthbIJkoZ5f$HyXl?CroUJ<Zfj*SDI-)<_BceSUyB+JPIH-!^PJ;A$9RuZoYYVE%p>v<HUcBklUn<?mK?y*x45WP<iMr
{-KSS>mu(HCbts#09qXR=xco%1a>UG?nl}>kFUB;hTasyA84ZjG?T~M*p*2n2-bW^m2_G7<Zg==CsfUY`GGn9lf3fas1v8H&UPRdqPg?fw3n7F#pEsupSThW
0rIN<Q_*OI2Wm)@e6WDdw|e2p+Obcvem5^hOm55r&8d;}oIWw815V$sgLZW5NMHoZu`#aANEgfHmzSMca}d3j3B0B}PVS85f@)aa7|+Po^<oh!*d%)c#f1hk
RI1{-w?P#ya*UzHhcF`xf?t0iPAzXAr6L0`3L<QSv|GU!fJPx$ZSRFCe3NOEw@Qj%em*VuFl|byLZnS{^rg_bcVF$PW%`|VU!@fXhV<xyGj+{2=f5$subV!e
6xV=01C!(O{2~Pg2~TB^#}r-G=PbNAGb}P4ZfJDDNrPb3ZUSHN@Xwo2F=U(tz|15b^|khtU8NTtDq7v-$emFF^pODai%@!$o1zSyPBrg?wU3WC5V*6ntyy6B
WZM5qAnAwClvkN#wCmu7TeJ$jKIfdg911#Gv*L+gI5WhiyzXbw?8sAHb(XZ6`_K7?c)8#XouP?}Q1|Quahd4ct4dyn9m+N1-9W27J^5jgqu#!W17n^y3y@rl
J-g3(0B@~q$8?EWA1lYzixa-ETU=d4%<;7{Y69=B!0!a|fuIxNe%a_YTkB!aRGICT=2eQ&((^2=JHBRX>BKR_!ujPg>htbSHoP}c#1|tR`g>umiBOA+JFWm^
XR>o6mTaW1Cfv$RV3FHViM^%0Cl^{92ZuJ801~l^M~KDmc15XJveQJw%=)toZ{H)<e=#E?D9kQy<uznh5xt*|5@I`LzaxBtk&f9I6dFWfVb<j#|Gfq0?AeNj
Z*MD*IA^RU_p<?}3y<<tgo5gGi4ZLaR0a+;o$l>D4dtMBK9hnjqVxa?IF_VlTxV=#eQ!8#B#-1moc*~E+WzdQ#QbhsgsH8yp8iL^qF~4lml5v>@5@%^vaEds
1eTprgQP|Vbf?i4Wp2K>YrD8V4chJ+j7=!UYNG~w@|VPY2Lpum?)^~hhA@kFuMv(iT3Jkb0hwo4LlXt}m3sh15#Y}A;Q}amzwLUx@Depn?UsWsW;`3YAc2jy
6j>i=nYK{laKr;{kv#$};^(2v!w2qTplpsAQfkQ80%a?_;_ADaNM(*hulB^yqIpYE7F&d>^(9gE`o|scm)Ni~F`IAI20j+F3*VBxLOhUF9NFiQsV75aFz{Ha
{4z|YloabH@?Efl-FZ1{VY1-y-!@m{js2OU-qGGmBfEi0;F=J+xrP-0HCVIU>wVciX7GN$!SQyop9a6uDlHPlm&`^{gLaGQss(LDlt;v1%49s7HJZh_MU-<X
1zdW#{=T`dCtHQ_22S#L=TQ4LIBf-3!0G@mi~mXnHY^1wQaEJ6m98{7H0`uVl^Dt;T9r&YuyBtvp!|d<8m}qH*uJ@3duGF0GsMPi%{V@T|8dR3Os_pdwl?*W
Hr#6JhMmzR^K)~I)Cs6F=XM5A%5b|}kOUx|Q1&*B2iwW<9J!aESpu!r<}_P&9x`W&{9;<K6Tz`Vj%rXw>sQpwf@hpsrtJx2I&)XEf>x+4FdNV3r7%h2>VL3!
?UaRtBNjY;$d}ZW2#rx1gZRuSKsl#Ta1e-<l3I0H$Z>qESXgW=C4y?3FG!4*pd2neYd53*L3*fuG7v1#Wnfgp08n{=&&RZT9=T&`df$|wYLaFAPgWk)ZQqBz
WGh&*)KaZXzU|TClwZtq+6+jcmjwnG?K{8BD%D8L<RyV1x5Q~(r`mC28ht6b+QdI!NGrbEDIURb{Lw7IxEa+F<>A@5`HQ)ua$cKQJ^uSi9g}07`gZVy71_)X
B!oKt5g!%u)SUYiH^}rYJ1!YuJi&acT~wfonExd;mTUlpK*#g_blbL~^QFGS55}gc24>=ee~nxV{9L8*CyQ4}PBRM^pf;ud9cecCt#%8MP7i6>swOnF1p398
iM-pr`0_?Cd9KvD9N*}f&atED>QJ0S31_TJdWbk=dg`di!4Tsz7%XZm<F-ZpJF_GnRae0hLk2M;!ZeY%x}OA^V=l3i|Nc)@-RE9~75nchVeM6$oPk;y!T=#a
d6tfu6^B@VG2~p)qIrW4*&RsT726PubOb3KPRx=R;NtIA0*-q`{GAM5?)qkd94yOuyFg$BG77N-;Mjugc!mDuIP~CGAibD?!1z3DDseiaZ(rXe8)DnT&*#cW
2!L*$J7IA|ia>;VdmNUxDx8Zh-8Jc}zq{*a7g!TgPgkUZh%k_;1j%7vutQI`;oer{Ha+y#$y<$-yUo3gX9cc%5x(-Ye^!T^_j6h^E;H9bT*+J+dC2eXvZ|ed
`@`+Mnph%d4bEy{u1vZ;Vz%<<EB&(g>7u<c1(<vMep`1<PD|BmJ8HNwGv|PZD7A*LdA+Y7>mDf)gDBB~6z}W}+D8j6G#{KJY<|&%UtLWvS{dRXuUFdUH7%@?
i!y3_YItXtWjrol%dyz^PRxG?J&uWM^^uN%<4f9>$^>gkp@L*}BzKcILP!26*0ySEh4p$Ser*0-Nc|vXfI{8Z<9R`2($jy9$oVxZjrdLMLPDq&#m8zO8sYz9
7|~GjkKH_(a7FF<uy52Hxt8yp7722eYJlG<oRgqQOFlNOP3Rf8cn$UCqP3up`y)^9D!Z~I;eW%@@58CVw4*_7e|Yqah+w`wCzAnCaV{*Tg2{AAGq;||UR*NF
Or{h5M+CEd5TgPAvI)-eJa*~e@cl(dU9S++?x9+v9Assy9{oj`IjZguc-^>PB6>t}c^EwWWyEQ44rl@(EElaqZ#l5Gy|(`q83JHdN1Q1+p#Uj^)is)~?6<W-
2t7P`ER86ydEB}@vP5obHg-#B)k-*6Ig6Ir0I4N+PCQa>k4~qu?!D0e%M)GlgH%ljhPZ%4L)O3(1$>e+X(15J&=X{ZNRcFLuQiH>U?GmRhg9ivQDFD$rIY6M
68cf}jMA^G?%kwuI|k!0*s8#mNei9jpH$v(k!mhigs^==uni4JU1e(EB|-4}&mD8S>#iBWWGq<(8ypY@&l(DzMU}t2AgrSN_<UwD7lvDqU3-r6hHvyOeU*72
{POcttdT0?%_T49X9g!OO~ePB=4rg0BQjPx$IAF*R>l9&K_-ju)~H7zwXU2SleNo3OPOL$1ULwm^x}ETuI^{?|4FFPObGdOY*+AzAbnyM+#NDt2&aHhKg08%
j5qY)Y4q@?8c1`rj^?HtMM|kpv|{X5h)KZ_*^K1P$(#J=%-7x4!qb?!2$nJ^MO&6JLEw@+K1=jw*G$snkhH!bF&~$z+VLgf@tp-Z(>UFOK-FE%a^)-}!|&-0
>(4t{`hr*U-O4Zv4-Zd$y%I&?Vv3Qg8f@N=`*&O7+n(T3h}<lu<Q!>aYr(<j6Y)N0p5bc%-WRxZJ>EICbtEQ@wEAAMZoJAWvq4WU7Sl{4xLZeIQdF0<NAgC(
C6BqiM(`G!&dHjGT*Yh9eGJxVKy%B42v;Jd&e>=av`pqGw~Ko*9L5fKmq|>3=u{2~k$^@`b+0IdZEcsVqz-rO<3~%7i4ptQoxt!@ZG~~Ka1`jkz)7iF_6bi#
z`ia$m8;iMg28Kzx4Q7t(2_t%Sn?)Fo%S`97?A*TQt)l9flj0F`vs&)Cs6DT+28LPoYsk^E|wc314e-6fL*+a5zC9hUm>%rG6g!3k~Dka^p?=_zDlLdU3|;E
Sz;ZPtt&5p6jBz)aFm59Wih<uc0BLQOG@&VJUxzNR{sspiqT~7Vx&n=j>fjb=P+Ma%ear080aW%^Rh?a!s{eBN9{mijD`@#;1V*w+we3ZV@E9#rt-7QnK~{1
%Yw_cD~6bB<_gnv><r{;mS><9EzzLtFwAO{U-fARM$D5~Yl%>z#3`&IMFlBcfJhFW%fxpltZ5FH>xy|fzR4tLF?>Kox|ntK+p_-C4$uZg|2S&HuBUMIG=ONv
VEZXzo;m4iZ&AGERb(<RA~97G{f$j%hQJo2e<=^&vRaVJ#W1wQ(&Wh$2<3EGlpZiC_@EOzhoQHV+m}@F#oeqv=NNc}Q6m5k&qZ!EGBaSnV!(^^oI)kML1Bn`
YVmKA_lqLy<$|uaF%w>E4<<@>e!*dz!SyI>tqL9(G`qG00Tw8vS(!piYmBtR^yk`mK)o{@XoDW>+{F;?f^CG3**5D>K2S2IoJq5~#75qx>tO5w((;t!BntQ9
35?Uzv=RdYT)K?r+9v0NF(SNIF#r;WT^&q%5ZK$_A%3=h1~?=UzrQ${g9U3aXPAjZC(AM6e>A$&H<-p&WU>r~Sept=<oQ#I>x_PIE8HBCGVn$AEG2Xzp?j6z
kYqb!tBcLrTjSJu(}%dDJ&ALi$5qVacSCXCqW61qlNMm7sQE8`ihGC|U8G-Cnux~GVsCP`W1Uq`|B+LJNl_k-Mtam7f}`&sf{})z`%KX{eW#5?R*6RMt6LV(
)4gz$_}H}E(*nT>uWNDTsT!nS07AAub(cVBMe<|zb5k(*GpLv&1uXNbG%lt+Zbmc%IdT->2fvx5>HZq|=U(s1DQ+7DBG{Bmz28$>(>Bn;0%hhv7!_jTI~*@H
fSi@uS}|U!l(vmzETJ!}|CcGX7}keqfhHRJEj~<xoHQ&3fps`p7qdZS@M^CUy7Swo3|fR7sRjP0sj@P82Vxu4DZ+60@HVvw3d@A_(j5U~7Ne2<Ietwc@Bu`O
?lJfr3#4;~NzQD(+lJ(>p&}{!F1Gbm7{4+`hJ1*}<rHZM(CUif6IVXgiAqdMJ1puOY^>U(@W7NZq2Qz7>8Xiy(6P5@6!GQN&L~PB7*F=s1{B44_OI;pNn?Md
cJz3Ei~W69gJr=c8M9J9@Q>}zRD=d~PuY6TMq{uLRYz2*y)qJQcx>7_6S%i|v~uY%(4_+IlhtGf`eT;bR<QkfC0?mdaE^4}{pcNRJ&7Fy@ITH~s|4lVq&)BT
>!=~&RDA=j)gF@8C-95G_wx<l2~e3K-~gfCCHvT>ci9{o+VtH}=TcC-@!~P&Ui>2nA+SGbQ}unriv%C5SWST(>tKl$c0uYMBIJEScp*>H-Xi-K7=p=3U*k|j
1ek{q$M9YUIy?K&7!e1bEcS160PN9GOURz$Q4uz=Yq3;S0VL=%Z8gF>A_~~bMl`m%#+y*IJ^-!zg3-R!AnDYhvK><e$7BG_j0bKfb0p76nG-i}bI`NG)<Sc6
r3JK;fm=#cSmCW>k0b`(H(zBV=&nN*s74dg+58a5?C+D{{BA>E1a5MeXTjCEYv}ualh8MGWVH{wj}$15AZeQaHdKpDy}fwjotfc!0qDzh_U;4dzTdID<tO*u
qrM{9H=LW|ba}dPq<4g1lX{n#t<`bdSFM{GZ4SO<YN;P5-fx6rKr)CbA!Bb=6${Y0bs==LPPc?#&zhmLk}d1z2!#VGQjs#De<QCTpR{zOR7_G@)X?uBzii-r
>96Ewy8qp4vY|5o@1Sr;%QbXbnV|E&|4_uFH$z>g=7Kn8I;}T09`r24!w0ICSPz%(uO-LP3})kB_#W&NZiLIjxa^I}T~dv8{d12J?a2t*?RP7R%qNeIb-hue
F$v#+ndr)tC2?J?&~BajptBCk<AucAEw1<)8N06lGqL_>KAmE?9z}3bC*T<R*?-zvno2l^M)N!zoi_^GrpEK+{D#n+Bc_CZ=ti<X`fNwmW=8<EN-6C7Iu^W1
8VvKO`rT%cIUz$C+V=u$Noxl|W6i_$uZBgQ4Sd9o;J6UY{g3=dY?XVW^Mq2kJl*uBts$IdIA^5Nas6r9hX66P%HbC|J>$g(yHziKDV{%c!S&&WEt{_aPoCjj
cApMJf3wTKsK>~Y_4AXk{`xAxh?kuPJO6r7_p>YNgzJ80g<;(1v39!MjEmO6pinM#4IW$`F;z1ZPPU_V<yn)`$Od34usPQ>57EaP6XB^F@~ctrO3sk@-lFPS
x6G1VloS#Q>}JcqKU4&c@7@x8a&f_h;P|}XlE1~Ox=mh)o%VS@n{`8JhdAHgZ7xCARc7Jy#hb)WYJP5v3UI+U%<9Cc9pr#6jvhb98dTk*px$}C>1I<rQ@>}#
O8;wv1lFQFuqJAi?{t$R#0Krl@oBx!pm%6JgZlfzd;(RYv=>lAc;R(9p=@{;)&^#<MA8yMjAm`8NkY79fwXMu(#L24u@>D~32z24Vo|4(lOBaT)Ywmy8K92)
?f0K==VkPj|2QR7(e7?+ylECU^;OV9vq+>4Zqb(u_hBC`fN&ta8hVo&78;HtT!=_uYbxu^HMtP^(edeueHaNZ5Iqo?36zz1EiX(S#8Tz7Re&;}R*OBvM+RHo
==&U5iRPIffz%?WL~=999);@Qcu^{oEm#!4KrxT(lI_P#c8C4FyyjnmLDt-PCZXt=t>#tpdB&|4eh=1Q0tT~pIIwM4c%h(g-J<yk<3FD}P`HPf=pbeWqKN!p
vl5ITvxk^Y<}R0@EipL+Pr@;T$)D072xe;tP5Z1!Y(Q>d^90OoPGP$*tsP&8J5{@+JVI%Gy9$&bBg?)AWT<9sSL!@h7j*RL@jyjMzsOLdUNwGkaE?JnEB^F2
nLiUvLQAx7qS8L34c<q^>PY8n9!rz<lQ(mmay!8T3mCdU<TR3ey}@Q3<R<Cu%yHQQfEdVZ!IVhX2WSmsZkDFPS%+ECb#O;F@4dq-iR`O9Wm~xBjM&m()Y_*x
$~D%ys8rBV50f?x<!D$lnf{NQl5}e;RN_{>{I;eCO#2FW$^Se0>3CeK^3WP5r<n%hI#K4Tt5;H2{SjK`S(YKFaY<6iQI(1xpyxp<u_8fP4Gb&cHcbv8S!PW3
<JA5Q>R1-+3XG`Jp!q40J+6mTlN9DEnBqTHZI9W~CD5DJwY1yPt<;vEtO)fCS97LAmmjDXO3>OKX$)j+LUmY}GtmgBD{4~b?pSQp7yO6e;6Z#c>@K7f!j6Of
6T-Z2fCm_hz-^bbGfs_cZFG4v;`qzl#y(oVQI{;9kJFqLzp5zV^Zu7VW^aXpt;1FPK;$u((4u3f9CcFa>$}0fqV0o%L+*y62J*jq-9Q;NclQgC{P=(i-=Z>#
&ZpKMq<pjhS$$rgC#4|d6uUp@yahLLfk_dM6KJ!c^sZ8R0iq=#`DnPC|De&%PhPZD$JXp0#^m4>D;&x{ICp5H>*$_zp_8M}mZM4}@pLtD?yL|IvBjx!z~<}<
PVRQHPXZd@r|VU4(gZAK8_C<NVAOKqFgcmnz-biV-zxgGfuz<?q9?iS!X$RI7AsZM4kHiDt(Wjq0^Y#nFp*4b&z%5812gy!LfMCWsuUDT&#dsAbF7&l7Q)Kp
as0bxoITh51g~*!%jfS(8g1j@UnX(Ih(;w-#5e+9->gOfk8^7h)dHL)EZG$7Kz@69;%)9O$Kf4&fflH#6ZE!g7dwe07=Ob)?TCmk85ss|kfrD9D8tH}>rh4Y
%ripk|B#P!PA~K;00V<nx%tS^VS*iZ1nFK*%Qp_Ph?H14MeM^F`|kGN)(TJ?0vb|3%!C+k93Dfi_J0r?e@X7-F=xS?dUL_`C)&&zXOD>zP-}N{grgFs+an>A
fBqp`{)7cG8Dn(o`wc&V3M{x^hM-Wd{e1ss3^;Q_ZBu!1RW$B3Z)u#@?iKF|VG(xT;)}w<-r3JIcLp@M2%5Nvm1f($+VyIfk_RzUR0`=5^p3`2kwOv~$C3jb
>V&QG`81cfp<!#e#(<eQ5bRbH&ZMJWQ`R^pEtCRnohZLEu9HEv?_A=RJRA-41p8p719h;v#!b4=k6=q}Rp(_G4I!Zuhf|A+6N?yS_g4IOxc()MXr~0Jm{y$<
c&u-WVJ0qE`b8SNaS6Iithksj?ub|>7{-$URgN?`$!BNDEx5!VP7eSANXO!BTLO)om&)v52H2g)6GsO@z{w6Ls$N$k^Vx()lkI(}`5h@>8ay}^$$*TpL1n4Z
pxP`B3Q9H&>gq;J12uM(??K(>lyb?uMP$Jw!{t<wsz3jD3inGBmQgnY3`is}aP1<#U6C;)q8#WIPtv$@(Q@*a6$It<s5yRYBdX!EC`z&&n49N)A}8eGL*HRI
kI?u;O;sdd477f{H^!^Ey(8?K_PGt&-HtBxSJrBRSlsZG6(PPGWz?tjXkuExj*6o#b)Vc8je*Qe!Ll`^1+`qHYirM*3maj0`%VQmTFDw;vB>`4oS(+bzzqEQ
tEXBNsZV3JNM_H>QPy^r;9{o3gGMdXLtci5gL98Mz;?4_!b~eF<-N6eGz*Cirlgj^7?jlRF<LRHY~gjVDS!`5@Ca}#d3c1?*MnBPtKvZ&X)^hh@S&2&=!hkb
92_zEA?H{2wySI8-vpEysiY_8Vm3yI7EnAxmx@1wuy@Uc*#e2h^eDYd_+vzzv$c+QJFNEI0)B6$)_1APElcF<&EanZB7CA*$rbpW4Q2nQLz<G96bzIRH3c(Q
w-n>=E&$UwTBM1<As5Wxz#oZ5_wr<jrEU9GNkU8<bAK}E4$-3HM?kG{hgkLqgGH$F5<yiFWPkf-cCWBm$S-nvp94Pd%F`_@t<N{-MHQU(n1JiesfnPy)_w$5
bx2_0eFEGwjjDOfqvc1%e({6<*G3R6A(ubj!5(LLn`OG??aFy*m^SVN3Or1aR#NE1uTkm%KEnRJRu*W-oNu|{<4KVoMiM|#q$=Gdk25C98js?g?d19q`KiKx
`I&ISIq&|1X<`Hc<t>M11~pk{h2hxQ8>Pb-7_8}8b*F6x7hGNA>X$eDXq!HvQPt#3%5DiS9vb8#7SZceDnzMXDZM>;qQ|4&M$EIx?`Ys-H@In2Oc~>AK}Qzm
Z=*v-ttCk)IFC|10}GD0N}Qratgj|A9rsxy(J_LI*)J8kWX;>vKy_&(;nsxU4ESZl2MP=)!6)ZG-HFRaauqE=H1A$)$)y)hffk(LPUSBS)}12jw=rVI&T4XN
pNh`BQ1hbJ&hby1j|bbWsNW4xA-<cq^_N7dTM}x~xy~{}Vt0Yr4Gi96<#Gfg`LPFpVq(gg=p1kBhXoOn5y8EZ?;`_B(>yX1^+2#g7cpI;gDdmC#_M}DqC0q%
lII(|X^riYbM^d)YTT|fdLs5|lM<~UXlZ+@aD7<?9c1k9z`>w0Ntv9_G*Z|9kEsL^M2PD)LJMxv&M1Yb0`?fS!A{uN$;n6`s`IG%Kggz2ukMJ-(u8RYIE5#*
)LmSzb8f4AEdwLT;ti!dJAR52`Iczs;r8!3mF}DOxZEugLl7exTv6CQ0zFPdLBNEDOGr>C5H#F^CgmgPcKxJZ4oD;oWKt@EaMl^7uZVXwVb^FT!;<*LqJq$#
w5hhkK2)kI=A}YlDjV(K8$S>KDm^OGp!=Zz-8-sOKegI^e%v8(M2>qN^T^{gb1~Y}qQrIEp1-v-#9F_!iy*|<Od1SZFXBQFt0E8^Q#Aj|)u_(K1Iv2*D=@F+
1q!a!`MHKvz)ah_aL5O~+cIX%9V!|Ln?~dvZ)&H6bbSkaFZ1u%{@7O`@n{A`_uD0GcJhblKsu@#-{D27&4U6s5)QO*(W{h+7r!vCDn!~<YwyAuhx6>NwE}H*
SbCmIZ+yK}wX8-Ihoj|3L>i2}AeV=~2lG120X>asjV)xR4z;afG_nxUAdMqMus-2;LjVtf8kp4^VGu*$>m0ct>F1mh#l=$i!T2E(rzPCPg^c}W_yCZ{csY@8
fE9YM6$TnsLd(6*?W|Epv(8bjh94Pv3`>WoP7?&b`LnBmba|T71CdOU{a@1vx$A<fLimE?tZqFwc;`d``XyNWcdB(=laWo7Mtrwn=kQO_WL^7&t>Ns$aC{UX
FJV6s(TW+Br58!MUE!{M{)%kMjbRvifqugS1!!+3($%J&(e{-cySQ~CdC+T3@}(yCrwLRINc4x;0$|{1)KZzGULajZl4eC$$Aeylrk7e9C;sE(xPNw(GkM6!
i9(g~KmaDp483OD2wX+Mfy+xt)rS5#I~NzUN#Ms3xOq^+`dI2+!*k}kK3vjT7n%n4RvhzP1f1g6YmUD+cCuV3Q-qn-OeuI&o0*x909ooW{5^oW`L_YXKL5hM
`k&Wjpx@ql?_<E$&R0m0))NtO%d%EyeGoGNp|SQ@eMz^RZsUhmo{c|veW-7DcD%T7APT|C<gG^DRv9(r6*b18J$30RTL`Cth9U_`+`adK8jZsh7D=j!Ywk7b
dr_rDhZDH|`v7IMx)GRKKRIs0^v>=5X|)d9Rk7#blM)r7SSfT+^o3FKYmRSHac4z0nxTZR)m}`UxDFY(@G>Q=8ISv13kT7e&T!_bILU-9&Cj5!hYp|3v#_Sh
E<BmXDMmF)s}!UZ2gv`2DQyU{We*itZ78zvV)N_7pdYVfqDegbvzS>Asv$rPCMgq&P%JLxq`Dz)Kr_q?C#BLoJ6bnb4GN_}Y~)#g#n5C1hIZ<O$!F;fUJqNX
Tx=RxYF`+zEc=RNo-1Gr|8ULWRQ&7cEbyUSxPeD6A&({S{S%N#QV7gGSHJ730HU3j=zZF=A?^H=CgUx^Bh!vCbYson{>V^WarOZ-)$cWM99XD^4=*)sN*>C(
S2ikXKk1SckAfBKDAA?rCx=u(4`MTs8*Dt%ikg!VgY(Guh{4I&iZ9GIk~l;~f0)8l+Dvwk{-nKWaB4Fw*Fn_E;ws6IOEi-3bO7nL4+`GkCNyeLE?iMU4xO!L
HpL(5#aPRF#L^J5tYtIEd<H54O-2kU$QKdADiPCr#gMgwNnNc>0D8H;SSn4<Kl6?WXF$h-{g1jN`18}V>K^k6o7>eEogNki4i<C6TYWhh@ya^~>w_+-5Oc0a
Hci(kKx}_|2r$2M=0EJ`<ZlGbO_00;i5oF0w!`0{gq)y5fl_yC+4Mh~Kru}6T~)Nn8F*vnVTEv8S6Au60aX7>3YfExrLgz;jF;N)S&nJ~<dhc9$X8!*eILF&
m%lAYRS6<HL?Rx`Oxeo~{L2~95<WZoX&cckrPEraNBrUiyG*yhT9fW1K<Ym-2BB^Q#y-b}w396H>i=M>?DiFRB8F`lT0d(ROi2I4lY4C*n1|j9waCht9IVg5
o>=7(J>H@SQDa6ZH{5jcKC-ksmlPcJ?h8;o!Ze5GOerbJRft^75eHb@!K5;be4VOfH#2x@8oEFe&|W%7>?I(tUQ~OKy0Xy;YjS$i3K99cDzKmp{^X{wXeDJ=
&TR*j2L4~}o-|YxrJnoVAzQvWcw(jJ)mL71|2P$m(5s*r5kA?lid8?5OVYlu5OCi|EC-Yj=)vL^gf8hV2^L)lm<@$R^2H_Q+G)-$<J}JG$Z`2wadIpVttmT@
#<Ds2SaW>0*n4W_wXBa*7SoitBSbiKxYTKl0J+5BH{Pp{P8%-B4D&2g2*-b81IKedTB3c<KTQ0-Feo}~Yk-iugUCkCZ4=^H*h$iP#vWjY^o`8B1?X~AxPBWK
z70D4`$`hSaV&08nRm^7!}>eZ8+?m?JTz~R8r>7Eai<*~waxUDCpp04{`;Ss{UEG&FlB?^=RO(ap%s+(7TB~;`z~OZBAwZ&{m+X1M@O|O(XBoavUzQmwRoU4
E*`%N^B|5=9E82hlLhW(<g#x7L-ZI&9|S1y!s?P}9iKoILS(&A7R7ep`yh0~x$>(51iBHR7_DFN=5R<vk0J*W^q<-);kh_lEU|@XxT%7aZGFq=NBhS!g)Tz*
n_^#LkjX0cYsY#aNce5If`~MP`*Szeo-;uvmU`P#?D%ze%dUhv@4~VMKp=S_*1e{e`P+$Y;RP5yh#;6^6b2Ch=@TN4iDiYQzc2Us<dixW?H#kvp41D#Teeuf
ILg}k1ISLQ-4W`#D*t7;G5suN$7SH^EaxaM7k^%r<~jtpbp#Gl;jy9V7^LQ(5dHSu=NG?yBr|!ebGZm&emu5*x8h8uhErd#%5?Iv+59=&D(DyllYS^|W9|AX
U+~RYr+v3Yi@<ujbNbFQKm%wH9k{EtH3+U&u2ivD{7^STL#-_$i{{9BoDtJILha#Ji895w0j9pxchI7CWOX9e$|P}gYyxa4Z!t+f8<lB!p<^=|zc_MA`d~h;
9CgPA2e8~5JVyWZRhr2Ft$opEzWz_g`S!6z6UHG2%ono8?J$O@BSy0uv<ztzwBav5VB%iZZSb<8f@`Zzdk27cE=Egq$`Tuf&_)w5g$N#xQ0U)0Z?!|D6VZDx
HGAS9soFvRpc=A0@~k7j>Es>4Z@HtmxtD>QW;gg9$H9H$g5^XOWRqN#Z<bc>us)^$Gmpt6s$w$pIWE!DP%D0p8E2{8GF1&<)a$r2KBy_<`<x_c%(k$iPPOb(
dmNxL<r$FI#b?^Pn<n>74?q$ERi^v8ugv13{fjWyHP^oe;kaq*cB_AE{*hS+JE&h+F!8j!gsG9m(FJS4#=QYN+@{&$a(U{?J6|ngAVBfmofHO<Xqk}hwuJ>J
Q=^;?2R}MJI|@{+c<c{0(Qe-3fDBJ9R3A<e4A#7}j8YFUfWFMOcc|ib!pdNe{cOVtT8Dt~Uo&4Fxj&YiQH{(hBWW2WJMA^+_%}b8l#~?C^B>O+HADt%`B8gf
=bj_?Gi=@h*W`UC!bv%^fskxvBw0x)QAg61TGAc0>I8F*J4eAL&93OEk{&twp2U_9!AoC=WLzJ7c<CtQK~skorP7=p1I-T4XPyo_<Z|++GWF~Cj(@{cjl6YF
+0iN%pF)CM!aze{x*gyuYdk28HO~aY5qUvP^mjz9qk>4aE-q-IGl$i$ldmp<{a*BQz+c$0dwA^0wEbYk`{Zu-MLE!?^gmi|wGc*_IL8G2FeTZ!b`T~T+nZYL
O!ef6GG8KU>>7%Uvz3;I>8K$Doe~h=dP9-8G!Z%H*Zi7_<`9YJ1K)DBSz{t9*J<*C=}T#;_AOTZM&jM%CLsga^J!G8R`^EJD3qCNBcb<?vK8h5-Y-$YgkFvR
B7f$zmE{g33Nj@4{LRPhBdWkb`aj*5xAc<d*-T|*{jbG5>@hIL@!`wjE)L;Nj!$}2(nu2$y`sc*H40de(uu+<QDyDoJt{Tn-of!RsMGnYkUze8I;qnI=v_Z|
!X+{|kEH`WxPKaqQS{Ra<ZKeH%W`3g&Yi34LU|H?(Lv+6Z9-q9VpIgSi~Ylgw!1TQ`zS&_hq{2w^<N-eg`j#Mrm1C$VFlQo!N)x6F?*SH>1XgO7|s=;U-M3o
7&o^`*y>=@Ry7^+x$qm@7xbILr`MUwFs>P7fFw)1+k09Q3DQ_e3vyVcbC(1cd{ex2$rNE>c@W3KbN$76sT~Vs|H4h!p$yWD^ce5v6p&8k>;IQt0DEQ18!XGR
#<cy+OmN;hC#?69>yZ$&lzellrZoFOk~>{T^=Ea1<L9<h9V$Ect^nQ1p{8<5jB(2xr~Ad{-=hwju9=LG1Q9W3+%ZSUUGlc5aP}LW_ZMQ?ROD~Hh*x(9;J(o!
`cu(k0yya04}Yqye)I{!00f37pisoNXoAK|8!%}+w?<q#+rfr%lWDHDu9h>@gkZsPWY<2bOJr+4Ot~?M)mJU%#v8o<23>{cgy(2Y+446y@QG(cdHuw-@ZCR5
;1eNXm`$k^D&(IpS|%$ZGjL-1Xs(<p3?I^ZjH`R`<X?sw-x~+7*fM$ASGuP{c37M-9T!xsXahR1aSk+bI-&v0kxf6MRf@p)<Pc8Q-U7PiY-aK>EL9e(FBjO|
5=>C+trN4Ty6k$Nq)d1mJG(as{F=x0ml?spmH_hl=n3voR?DlE((YDb*EZ({AMHXy@e(!PHD5NcT|zGNo`xtOtD@|}I7SuYTw;}dcoEFugIiwo7dPtFS}4BI
$lAfN?-Van%uHBmWO{Ie5@I^dFZE&4FsI~rHTb(m_)gs{eWAESyqwT1V;RLFO|2pgtVXhlv$lB~x6OvVdT%R_lK7AT8k`UFdHti9{x+v54V#A!Xm~!YIw5-}
K%+^Kqqz0xafpKBcuj}J-8A5QOTfldGfkGCR~@iW>AGyb2=x-=Ni$B0NN834a}b-^j^2Jit#AabB108`x@It)oaZ$Va(}L%Cl!>NbT*(9f40`bciHrb`#up#
YTu)~sG%T-SyDF67i1<8xZBSu4DQ;hP~_>%@GPPBVVBbP$0Y}t#qqXkpCVU9U)=-XAvbL>zN*L-jPfvDvS=hxxIt3Zvy&bKP+oe<i-pTdMx*_b*p*jfl7I6C
>S)>kcix(0Ft^j;up76sPOe!GcCDrNEAwIh^>!trt*|I{`+Cjv<x?%}Py*+^J89kf^9+((`a`A(IdkaSTjDxxi3U|0CCJy*PmJEIO<h~<f(Tk>GVGX;I30F)
Q=x!IXDu3Gz|oErJbb74SkvX2_J7+=NeQ>5TUI3?5aHt5z_XHNAr9#C3zC#R-kT0gwhUpqs^FfW{}5a<UGPOeZW+XjVj`V)WLOkw;b*7=AOUzzhKJ{rrqI)l
WBlHVrE0U(Fp4baqW>FmInlYh*HcY!p}VfX!Mt^ckgm6((>8j8uiFEETOK1qehV!Sic|@}oO8a}6u7Qe1oyJL(F;|{4Dm9e(*)xMD*Pf$nPK*bs4`5otM!fz
c}s?nZLa^Jj(Kce<WUF)DM~zzdN*bdk0sSV1HF3CAxc{JT(8Y8IkOk?4(Zv4pduCoUNo!uxjTv9)(jIG0M@^l&#Gq;TB5Vk0G`9I8t<T^V^pl4Mb0~$OOj#3
XWH=c$IH10D&0+UUaVK!;!zr+e$}d+*|+3DD*Tkckz$%^Hq<_gVB|<6wD@8U_LHP{{C-3Mh&L2lE7L~mCWd}2T`5TfPclgvH%II1a85RT&V6=TRiJhYXc7K2
dav1Bawi+zW#xT4Bm3O~eb&0T)WB2bL00hecZ>A@0cNKs^*XFBAJ7{-TT@bCycK^wMwmeMcTxiZ_TXE4F9Dq+OnZD5^ENWnGSCS;xDE<uAohm#4F|9Zqv^Uh
_25E9(7ul_Op_lsx16RfZ+14<KBi{8F>FE!@zcgEc&_8a8}<pa$bU$%A#1xITcm@CUqf=ls_WJtrdU=BwXC#=HIEwA3Rsky^3mkZr!ctmRx3Os_hUnCrBD-|
5%Qj(8*L#bYrM8Qbos~-WUlE;gu^0rLZ%#MIdRxlrhr|2yAK!uJ?xzHs^et1ihT)_5)-@L6~oE?ypwdqG*xPbMx9X9Ac@wJioxLP&%SV6f5q3i12fSEQ5b2@
BtA72l|o~SXHDEEKZon+)y^1Knxw6bePpyWI3`x7fOn>&8bj;cG1+RL;*ojp%u*<LQ?i>Kj`FIaqbxAAXvL}$$!N_d$!f*1aDo(GaekIdNmnCAPMjGwyk`fE
cFF>pl|~ICv?S7d?>&qtF9~s12g!U@c|etku)?PZz+J>@hU6+dYpi0`G0Iu3VVP~%SVYVPS~U{D@Sn(#xpz2y9Qp4OFFvl5C#T=&kqQLbh$>V3lG86ZmJ;zE
vHOS**>c-OQ0LEsJ%OWEAXyhxQF;obwHj>LG<a;qB%iE7pi|Nb+7}#Dk4^jjpng{dicHDe0sI1C6GOeL@j(>yjFCQ*Va}jHv2zjGECF+WZ0m1!PNE%keFe=b
wL%%|AvvmdQ^-K=5_i<gVqSn;;#$_ZB7xn-PS0;WEROTw>PXPKhP&q#_!_IxC->l?;|AOM!|J3mGUU71IvFX?l2>R1gPAA^;Gk=CCM?k{E&!CX%hq5BM3JJ<
El1=sbm(%d52`?(q_$pUGd*XQfa2z(Gh=xS9wfBqc%}}ZM-qaJloU}}lfFuG-M`HAafQ$`(zgeWU~8}&uSTLVfqUIX6gk^cfH`8h%681p5#ucik_epZrk?C;
<y7TCY>Q!G%ER{1d>D;tjvZ=ru2Eq>3(c2GBLR<Vu@JLj^0E!bWTo|Ic|dej%M{j{+E#wM0|TQOywo6!1<Aj@Avt`JlL85^<>_vx1tt`&N)fj<ZUi|5cEYgW
i9@s`j?lSxen03eGuf?6oM8{*vwL#ct^9lZEXrN_GT+75^*~=(URJ_WG{@u)#NsM*b)gFcNS;ERuX7|AlPr?W#2-exk=3C!g+Tp0RI>GF*`+)ytLBm4n1Sor
U&yW1$0PMbW6>X)i+%~F!sKukL6*xn(6^2j2<?RZb{vhT33BXsblv1p%C}SiuShl-I?I(o7ItO`CS!X;)}ZswuqYWi+r!}}<Qugwx9l^Bd@cC6B1*})v#R0a
2rJ3o^gmVu^3|cvu{dN<JQbkWK%}xRgneFjBm%qEsfiz*PeMkak6S;93~Zd|LMSaezVe=4v_SFg9l&cmh(iCsLZycSbMP_~%p!HU89IRGpr$`%5kd+e$Y}w>
K5=Rk!f*8J6%;P5UOD7OBeeqP1JPMps8{a{qnH0-+}9KsVg#*&lb9~({J?`9pXZ_6X@t$2nT#wt9`j|-tf9N$By5ZVhO90atazvcF8tJV0RNdsHa^<hb>L=C
q>C2+HfC{u83ivFY{b$<As{EcYe%@HPGvg1B^nR3!M(ITX<2=iS=Yw)Lco56vnU64$@#{%!kokceG1@Et3;$C=2lRfAFN`7ioyc>=C>9@k~BeMMs3km%k|RL
O1H5g-Zd&1w_+@`8^K8xi0led-q4kS+W&kS|7a$XMnmB@@!SuXROfw`>lCS;>|HeLEMpDP!PLmLy1?N9A1>S354eEX8a}kCLHM~GSU{B?_hajul2j+u5?=qU
!B7M<#j=P|Mn|>0Kt?L&O4?m`z;fHTSg@0~xwL))`IeU8pyxSDa=PPvTS6)MXbsHbo|f$ku47NQ16RWpT=ki$4}%<R(y&(U3!TIrellYp<6SQEbYRcA7Jal{
m2DIu2Cov=M!@UZK5Fwy%_57K(_~&={alXa;e6MLVKG5cmsQ@sD(j__LwY)kFZz=*9c2cz#B<tNM(uHTx66eH-Z83A+D_F6w23Ck#G+|_@a-qMrBM{S&44g2
zzW4!8}UmdA;xn`D>w|X(sD7~;4|q?Tge_l;8WH<kiyNYuueO`bQF-xOh}(mC1GJVhpveq3W;-ebC{SRax_d2fOX6pnia3k)!j`@^A8&+62|t#?Mk}YjxF36
!(ra<9H6e98pJgQmUsN0$0bO=PVxg=7YfuZ(pE{dyT3T)ulVYcIcd<H1WuaBhg+E^Z6<Ldw}wolvV|%aX1JTIHtI%U(?82S0LW~Q)XFHxZ9Wv~nu>Mb((#Y<
1lL7{Z<9SJ7Xse2#%x-}WS_n^2pBd#QM2{yn+weasJJuQo-(I*Q_%lDZdsZo^s)vP3xAy02S`>=>#ftw0k0gdDF6D0WCWZuD8#T6dzk)%V!k`fqDDGT?z=GM
oE3V;U26~W!~4Q6pCfH6Ffqvoa_L4cyRmW~j<IF(8fyxdb9vwP;o3B~)BqAcC1k%(q<uiNCfWqn=UKn_HQYp`F^-Fc%d-6&Tz!9viQo61U@2(oVleLU1>@>P
fsTcZH=hY2$l%Xg?$OyTdNo3c^|yLrWht}x2?!^+<d}gX2Eodk>2+l55_(4rCc<h$oqZ$-JMu!~Daw#5w`oT=67JZ^5%9<`elt+D?e4eH;pW4GL32iw*ktOb
94luRJ7q`x@VTrQX_6I_uFpOPWAcUC|K?bx$DaUx5OE@-4AM(5vTSb3_nMmiX!Kw_e}@b`=D7IioU4a*MsjUQLeV-i32e2?7ksuB%dQ}}XyZvb!c{4(x@HEo
>!K8szR+HA@yS&O3cAvLT_5w~laI)-@wiTpa&^hxO-?5K@AZE_cqELwU6P+cKkjCVWB9XoRH1-9Dxx%e({5@9F})R*&Xj`iW_GNBK6yByz_Z&o$82ti`~yZp
B9@2A+HgM}moSX%F(BGE+lXS;1z@txb26*(y}8&gmKgvJ%9G$4ev~xRD*oz@VpXePm2CgB(7p2gHP$E8XcCh8li2TGLYY9SApOo?u8?DD0KO<Ey`HP7ekH|Z
S^!M5EZD2W!66h*&4hS@6M~bMh*NqDf1x=E?wn_o#*9wPy~9WjzfI`1@iFID+gLPkKscVrkJpNxWo=#`U|aXM3GX?zvYl$`dYQv{JwqtQ><MsrPu3tq$*jcl
dCcL)i4laF$pNnZWAt!FCm!AGo^Q%xgEFu2;~ja9dd2ueCo%!V6-b+>yx2-996QwF!p-R6pgwhXqqQBSP=lbG|5aB=3PWA47bK0)6SKHuQ^767$#ux5LT=K+
Kpa)e5+<>U(33Vj>$-h@#$zTbdLQo_0Dm)LSv8^dPGU;QaT&T&r+p1el*8*DPa;yd5&AY#R<W6oS$91)^?w};2!VK4!9U`4c%sZrY-KeG^_>3d2j|SWK{JWD
xy6+QO_6kecrPvZ3w94>moiq5z;a+rMo#S00~^nn@h-{$)AkLOwf9RKPvNhpoxv8Sn{{IVV<hNPZ*J%V1;~u01x)CBj%{)I{3W}Nw=m*{duUT_F)A;1`5IVc
$gKFXmjegW&)Bp>c$$Mj+7U4I`A&C`qt)3r<EM0$27h_f+$)Y;`F0XFHP9i?ihV~r1%S=KNb)O{_jdl&6u)O5lnS~Sr);99x-6mErjisjgQoa?oL5G5gKP19
xSUd{mEdfCiNc62Wt5U^rz?!r@i{f~5?dTOP|rfrik@&+;upVE)>&DKa{n0n-#o#GqVsiC*f`KMVih9DcG6jati)bNjvhh^|IL&l0Wgz#NkI)9;9nhL_a~Uv
Zs)CvdqpUb5L@}<em)atW#L>qkC_Q>+Y(aB4(<QY&19B?GLpO-Y;_bwDc|Y3T_!E5Fmlub$A@bU7=+e-V%Qz{yzRgGd?cWd;PSOrXeuZt@JxmOwvQPg-n2!O
?Jk-7X@ZhnD4IYigA)&$jBOOnh20vmY*=qUN;=V4W&551MvqkQ6J^QRG*Jo{x#siJs_()KE^Yn9EUiC3N*LDMK{D~=A#dLt=nR_aw~?O)?Z`LdMOm|ti)RZ1
J&hzU>F4s)vK?mI0P_c+?$bFl1vf!d?>6Qw%e)`0-Az<=xYkNc#A)qfx$OYvesU=So(J^S$>(IfE~)3?9nO_SwMY(h2Q|^#+*LVAWR%v8xOomk!xfyq%%6Lc
=hLXyEb}#?ewn%`EG2ezsu&7+Jdi(LH&8jQXr%O^P#OHhvEMVky#@M6(lGB{JQH{!p%)`Up4o3KyfxZn`vCucwgFO3N)ufWUWqP%(4Hs#)(Ot;UmllHw|q<h
82H{IOlQ`!3<*w_Ze1x8=S?2xO%ky&gI|V!Yhygtcxv)%oiD_j-cnX=S0cx7Kzx}86K`})mAT-DAydDk<XcJZa-5}mk2vu!Sl-lg5U|i3$@i45%ym6lyOtu!
-Ok8E^&LZ_fPy;lg*NfNLkj?uSGUA@>lTj|#k2+T1F|`9+eO!|Cl{>b6YXpoXhH%nkn)|piJBEZ?7{rVg0f71XQ1{KuxfHn;2KzcBpX(bsy+nOfh$`DXH0X%
-HRzp6!{ZZ$e$YMC-slv6Gm#1XA7?54I1T=|H8Bc%OlYYqFL6}>Oij)x9R+0L@PnXTgzgw{<!li3~<Ue{yG416Q`_RbMnf^L6q-=NJ4obDUx8UYvxINYZS7R
z9vK<0+Wt@@lDJ(Y;)nOmD)!_Hfi9`OU=`*?0v5+D&;ivYwpckMiP$r^Q~XIHQjq+D~)BM8$)vn+{L2qQV2ubHA{xcm<y-R0yi*|mAIn@{PD8f$yLW}n1cxY
sNnzrgMQV{c3?m(cOU~rtjA3Z=)AYkVl1BEG_7!lLbX@yqH8Z#Wg6X0v7q#pg@15Lg7ju@SU7rbW{Mi(s-&Yap6<*vr87m%!y>jC_o^(hnPV>*_#q)tc`I`}
Nglk^|0a!ZfLOkswy&RSmLGU96nU$Qy^<?$t`E_(88+GfYN$zJ#>#+}IA8tV!e6`cuqyUk;X-QUQcf+?mljrERkCFsVvW_1ps<vo7t-ew(`Hukwr?)%TjYBK
P4jJ(8JRZC@*i&Z5a^Taq=3o5O+xR$EXsN$&4?xk4;CoZlP291pS-3n)nHfn7b-FA?wL>~>z3tRyPc9(4TtaT);7b_X5lC+lAvkN4|eOmn&Tzv;myLEbxxm-
cT!j*)E&4OwHfPu+TH**`^;IUd>+)Oqy_?TeO^li%x0)P_$hIqie#Rb%SGeasi1V*ip;x8{g%u7`>W>kr&=qZx@jZj_Y<7kZZj}2@k-r#ry0WeT_y<?>B~vW
_z>PU-!2l8UGDPBdw8=_;EL6TpMrkILM_oD;gQwF*-Ze8u>#?02bdr3;75=S;L#|>iL;wKn`?lF)H3EV;!WOXSIOdW&|#ctq)A12r}(QIcY~F0S};{|6nH3j
km3pGY&Sq|Hvah3m7zDfM?-rP89QmNjfCX+97I3kh05@$ep30BYZhy`CtY2q1iGWnRQ9y5$b!3%m{pki-#{YR=jk6M&L8GJN!oFIFayx5`Rdlug)D!+*B*L&
^n+~QUMCm8=$svy1VVrKFvQau|I4~)BrKtFWB)uJ34P<R_^bgXBj>r}hJ(1hQ}I~;C28=$j3=mSU32UCBS>p;JAtMxGgysFuu6NACa8jrU1>4}azPyVNs@}?
l$O=esaX>bAp#8AO~oSpW#tnX4?GR*cEI&RsXfHGDPjPc*IRhnMvl^G&C|&{%m{DTOB~i>DODB3<K}q9@lmUSFU<n;vuHElzqbVoZ<v+$P<jh>wz~9)^iyG3
aiY&2Z{%`VW3rjx7pd9m_e_^f6ho1O<dW#hI)obKPu6ilfh>5div_7LMW(;X9!qIp>YZ9?v|?cfosa%V98#?e%}9l&6UP_7%_NWm7jN$ef_j%V$sGT_fNm+=
pI{Hhx(1M|I7v5b9K%n+xYW)d2O_8THaO6TWRj)MfLrDf_n|qD;fAuN(@3a3W4j}J!Ux0{UAtu5{wDCM7A1s2Gdg8pov{HUJT5Di>%_ih3mDEF7Yc+OU=0a3
1DKUPL2{>j9`TI+iS|>KR^77@ymIZQx~@JgxnFfY5+ziKr%Of(KBFOSY{o#V1pXLik){=)Qj~KxTqXDS#y(_UL$F}S!oN5Yp-68dPz3~_Ljt|3j2L)Nl4h|@
EPe|fVSgzu;fawK!ao7pbSF+<AN;$G7b&XiQxmmlB#e*LO2l$szpWh0kPG~?>vZ#fIE|!bS1t{tF;x_AT$hKdpaLrzsA`IGvfXQb6T;GJ;5L#ew4Xg5)-4W5
Y1P3mi$IljTJ3TfPorG<!u&{>5mSdt2bT97l=Sj1_IWQaRNtBNWutUY0Nv?1a{)@heH{d}Oy3A&U2Bk9CiF}68!`&{JttEF`o@pd(?mC5*V`;D#{4lpi%!hh
7z{%~E+1mIyDdC<HLq2sGGa^>Bk05fftFuyRm8zr2;>+ZQD7(ih}Z1~+hYh~HXDEBC~ipBDT#L*jd1AFH1Wz(&>0?Ppo76e)4~jYq?(S{o{q^f1j%ZEe7MYm
Lqh$T?37SOXAXa={_w8eH7j|KdQELklp;0&$1<@IT<lq))n+hCoA!cXAJgMeT`mgV$X76vDH>Q4mRU1C&`#Uf^APLDO=K_B<7eUwxtglY**y2iF4JRvUuLdX
=u_Gv8C|;p<Q*3B*K|y&rO))(p&6ZEm+&do$i8=xf*+9GDaL37D1U0!FVONxK6P1V{^3Q8HqC|tH9R60M)er^AD7tCaX7WTYm#)!Dt*p7pJ4brEd#`CALJRD
iwA?5Yv1iP3}Z$W%2J5EH|*_9^bAPI3N&i6{!0O25SNV9SUmWw;{y7-iKxaXwxZ-Ck<CJ4vJ>s4&y??Lov(aSK@=@<X(B>(LSgsrjXTw^a=g((rrbrmH+?x4
jf)gK2@qtKOFDxdV?VvoYOtTdM6*CTm(ZuBQIelxm1}CgcEk!<veTqS=SgZ17Fuw6Kxe=NHc#1@{gZ%jo3F&|>Pp83=Jk9_SAwbnyJRce`~c}-1kY$MxFnsg
5hY@~oQpYVWnR&r7es&D=7ixZhTY=VP>`io#zk%adx)bx?_nz<Zg#NSp(&(i9d2DmHmilPGc)^20A8)`P*gzsxZZcZr$pWVd|A5?6NBTZM#Nm@SskKyB%}w1
I58l{r+RZ>>YDbs@hAqzAL+0~7{`=V(=_&DgbN;%Ee)F>wBuFwku(*Zou}HMzooIEciR4n!f?|1OiGQFT1VUM9t1U8O8@c$Z73_kA7hAhbt+NYKG$Gn-?$`+
)De+4d3g&XXzQIXqZXM1n3!pZ%wR12k_0zA9%vi?E8oj@@`4*LK^}k|{_gSqhlnSiK%w^33fFTOl-tpd8iW~bYQ=WE_RosY!0SQw<L;E9B5ILNpK7HY*G@6v
?(##<uOpB7QTUv%cGP~dERHOchO=Q`c`P%`_ZRz~U<Bf}6HBcUeL^%bl8De<<coZ=+cF!+CU$@yw8`EyV3=x{_dm{C3d!C4M}5{{u`j1Z3GA0_aDT8G>KN#a
`k<(^^m=becZ7m{S*MhG1InD1!;HKVdt{Rur8KXs;@jp%t>PTGa!YJ35CZ54h^uaGlg`g(nyuwvIDEFpEgwBQPactG4$=-&^%Z6D`Ph7z7HRtN;3RXW_2Xh|
fa()XV-q-%%o+>!YDR2a%(sNxGaA-Ga9sK{sq#Te&912$VHhX)?<k?kIi{<IPe~I*9x@8XrX{YqbP3JG$~IFX0PlJHtk#hA6tuWCC}mzu;c}6>BSYDgn2gZR
-+e$-kA%84Re_UsucsTA36drQxM;C6YeAO#X=;T5V*>Na%RBv6Zi7Us)j<kKw39&u2X<ofECDMIu>ywKZUyH!pynbur^3GuLF$y<hGarGAE#5}y0G9_MR}%_
)V`2Hw}eJzqE`_0XIck0xKT!_U&K9|207$M?|3&!0@cDp^j9E~nYrcFnhWWi2=*B4lqbiNL?`DM4%>Jfv_P`89MBysRslUrFKIpB_MQ{$>6()Ul~O3GDzs!F
=GxG1eS0iHEb3~?zP4yi+L<iB=H_RLjR?f#kawNCG?-3hF5**zBkpTNE%ha;%*S8~u2gkBZ}B;oqa11W{R>T`fP7IBjd^(tx9bJGBQSL&D$#2-R0}qYa!HWB
^TB2Q@t%x&%kVm$4EJb}j(S|utQt0zv=|=kGFuiN>@<+@3{qmNm@*&80+^l-iao&j5HYmeuGQsW7W7e?@q2j3&TTgxrM=mf?)@P9L8^seI$E$b(Cc$nNmB71
d}I<NM=PsFl0@V<?}vUX_X0mm^k(AR*;}jnTc4~ETH;Zi_WxF_DsB;xtVKy_m}M`g3oD>$HyxpD4uoS7T9fl_IoBy0{mSL;Q0EwrDv#P@{$A+L4aPp^1G#dU
8NuzjMYnq%epYPxHrF!DKy^IA;rcvKqE@A`Vvsbqpm|>aoh0H0Uz4FA?O1fSG>Tp77L~d&nx+6UMf~&?j$95H`9H>onySi2aFe`QR0ha+DE`U8E#E!2-&GAo
oQ?v!&w5v2YyiCRvhr<pX~I~P>r<>X$OjXAV}snR(zpsTd7Xqxe>4uK4@|yJt58b>QzA?cDW^c#1lITaY9R&9P+r_qfpn+fX)u9ASI!tsJaUpJhA7(SizC|n
%uyCJMiw;6QAF75{U~W6w}$nG)z80@>~H}NRSBP>RYAf6#*1@-bj;i#-McL*bn_4tlXiu&UdpsZ{0Rj_ae%CYswpF0<1PRN#!&)Dkl<$`*8@@|06qBCdB$x}
ZpYD98Bcd2xJ1XMHP;D)tj>Bf1)uC+^cxWzOuR%E6DEo6S1CXkyyyK@)LER6Aw!@{tO!_@nULZAw+BP1HpIuR9@8j&vbEmSo_wM3&2u`iT@ki5!8@1tr;)tW
Qf*NrR)wi25|qhfARCTEv?NRe^qkzL!F4jZkO>b~loYG6t3Nc`IIzV8O^cwoDqF&8!x5dwI?7pA@xW@!%%f97L7xXR{;qKwI8sE_Z&K3<c;Y#gfaNm!fTp~`
zqDCuiprVKm_A#29XRLd)Pdj=G8=sX&jj0zUj(1h$~@2Ob_gT>$pYWWB)I@>EH?~ZHD!t=Wxs8WwqIkYClf@Wyq@2aU!jvi;Y0`;C%%PJA#SyA%t%IGs4sO)
yBQnfvT^LlrXeFVH>-#r&}?C0j%anjVpi9RvGyTXGnwv)?wLd)Sf=J_sZ|F6dlB%ACH>SYx|Uilk9?br|1N1LpAq-Q2gaw(MVGLmMhOd>%;h}#4TZQ4hmAwr
phS#Au^$Tw`egx3`sdC~z?ID-az1*ZA2%sR;uLETP)Di1IrrQU$y7SN&#GUE;Z3|n)BGMZzkBW_^!SYP82nY$>|QVT2m!jqyUei-uvnQMB&U~Vy7VN0EvEf&
3U2~;acD{yiQoAV><+=_NNh%7k<{E$o)}bI@r}WF7VWl5xb46=;}m4tupB9{8KEl!iPCEI*UZ4^CRkQE-!{6p&|B}!QFSc@Xp;A}js1$QHEmyfTS78U6mUyF
X6;j<{|edRwxW+uIK&7v^8zO{f-)iKUxu?U=1nVYBQQ85_WaKnRr7I8-@{jEYCH23dfenN+x*T{^CD~LVOEov7JnS}PpQgq-yy|$8vE@1g4lP3mPthJ#kihF
KR-k$M1b~A33*{GG){3R3#B5ut|TsOjV;1`sC(1Wty_j&dE?iCo0S7p=;U(0Hy{V4mJPC6I-L!rJu{1xQM|rZn`KrXeNlW8YGdm1=nk;K3Og_StWgg;YdE(n
<1wY3QFX4c`7ZcWRHhs@9})-ibb_(1ygLq6kb+07Z(66EccRQ4Mm3V`In);yY6slrQ?&yuInjURuzm)rdy2JZQfg>NLhFT@9)+1|EV{^<ecH=oQwv9bxnBj`
%l4a(1D+Z{DKi!K8EzMlvo<XHeu!b!WJFHfhOKT$Vg;nyv0daG?th9N3nw|OTJ)Xri9j?goF|b#t^gN46>aEY3=9pl*T-kI95>#n?}?dS3@jfomu#s(9L_>i
JLn8n^kF%7JXMv{8|-dM)};Bh{ao2d^MU^o3_F5OP@-=C{v;BHLU)M~cbz2gWwY?+n^43lS&!xF{R{-9i<xyjeyJ&&u8{*hg3Eq}n0&uTgX|o;-P(2vPf@>2
WZL?~Nw*q!FsA`wZJaEF7fFjy+yp>L-z#!fNc}B8Ag+*hB9jq^3{RsUy(F9>egX9Y<Bl-U|5Y;lKD)&(tQJ*gUBkZ${SULXg<Qm$C}wcS`vbL#4OMCCCV1JR
3i0cjfS((T;#vkuf(kw5<qXMy$9BLowNzV71DVihaKPcgr>Ke^BwmR>GWt1jDA6b;XMFU!xcY`VENR|4;=iGCH7*P>82y@+A(f^}E?W6~jM&D3j$}#oE_&l9
XNO|x&?(fA%+s9SU7yDBsu&<~W!I7J7-TP(|3WLk0F|qth4%5XZ@3G{vE@_UXW`AvX!Nc08ih)r3F|v^vZ9<(c&iD2%FJKO(pbojh-hdWZ460O`Fu&+)t``{
EeJUJ=I))Pd}h;er<{t?))(hbdMnb{`T}h`iA2phOm~UElHHw9&>GR-m=jswf)N6|hD(WweyWQmCEhEDM4mFo!^z!QR!I~KB(-sF6;!+L`d=Osk;e%g#5VIF
%;|JZ_r)93UF<~TWGR21=ODbkB6;E=oQ>fkst1N?^gOl$*b?2Wni+<9Xu)iRvt&Qy^SaA><DVbwtd>l$VT%Cfk_K|qzsfT3Tq^al&rJLe!V0a1Cfq)GffP*<
w=@QJV5@)UE83A@qFYV2AM$wv8j2oO6?b5!K%q~&+akMgwIe}r9_7jWLixlxfnbYYMKc5S*66;}S)$6b!N$my%gEl=tUusU<Toapnrw3(-fxZ%-=$#TPpLj}
;PvzzE2Mp`N0|Avmu{9Hpk8kh#_9lG=87NkC$WF_HA2ZVB@Z;v?6mvEI8G{gTaM892$u%~Gl*J9;fd53f%P?t2^UhGjE<r*b%N%`x)z>P8disuSvMxX8&))G
M392~L6WcilRS34fnfP?^*6Q5Niz)@Ix47YMgC+m3p|h0I`lYRWyjxA86czfb<_f*tXw(U>b_MA#J4~p*y9=|?ezkcMF&0Y<HP;mAQxkNa7%t1)W(abSr@bj
VbXaL&&zae9ojmUT+DlOp(Ho|kjpIdPcfheV_e~u&QV$)vxz48mErTy2?o|)Z14;CMQpp(q8C9+2aa(2Pf|%Et^b^kHN7e0G?G8?5EK$CB$QN|N9T5}+{*BD
JStmM(Z~Qn=%n%_Ku)exA=w3^Fl8S0?nN~q{PJIo0QU*aG9LDOZWH5sdEpS0d)lF)u&CL^@E}S@jejHdUcJNC8V2neOmadL-CV2JytqyHAU8xWFs*6Xv|ABK
mJtyOqr<q5;%XZLw;^>{V$ZTk4;d_-aKjvv`MxXj8lf9BWctt>T3{DYUn&+14fZInsU|(p)?#r#3b2rTqG_upumBDKW6WZqwWTHFC2G?Q10>4nhkyoLK7GLe
qRu+uK+ye9PLi>dFyT(_E$?`E@XlEgbbSZE55mc<Om7k*`kTS=BjN_&bjn`Fv&9aSM^|x0PNjO6{#rnV&%ab~0K_77N@RN8EPxRWojl-fGYo<J+FY?bi*8nU
m2#mt0az+;r+zH^9|zgc$CFKIvu_fCB^U^d<NphS{G288txwJ$J~EKJ@&<Xn*?MYya+Ht(M;toK{ZO^?D*IC3x6(R#%kgXF$UDb2SzH?u#k|;8&VdR?+nvz3
miykuE#T(N15;4u>C#85HQL&=LRbeW=gg}47SqCgQd{o>!+}XrrHS06##0wceY8>sjJdk-sBEaTX<Vw%vHR@fmqIYt$CF?{qL;RQ0#>j_{KddaR;ca&_qh)p
?DC%Or%7h12sh`SCWb_mFBBHAD1sl_LhLlxiN&2cb)U;FpU4Y!RN0v*ui#DU>e<ZZc*sZ|lGu9D<HScrZ4~0rc<B)UbB%y!I}^h1gngu%r^*5^zW`Ee-E@|c
RAY^7YtK9<Sc)aSW|C|8Bx@6)?RC)H%O->9tfUFCJ%m!zRl>|-YVQQbj>&7i53&zsj4);Oal9X$j4y6r@QT}3@kT)1wgL{-ZgNjCMad?)9ma#X^drOxq<Q0$
+U$dpH>QOgk8ntwYFh-ok^zG0#7)OTV&H9IPHnnNZU4PZHR{lfj!^ZhC<gf$%b?F5w!_x{<{IZr!-A*cm)e_=ZML}u<dd1VMe#lZDDUHJU63vvy>@s(Uw1+z
A8xsgh)87(a&O+rd2-ta;mkDTxq6EfisBFdmb;=Q$tkdC`{G_D7W})bB(|<EOn|*AQeSkTYjUtMtU6}M)sHw<UQH)|35^mzox*sS%kB=~0FR4y`3nSM1F8+;
T2nv8vs_8By6P&~@c*}=GMZ&%YEMN)W*+`Jzg@5a1ArW|Lc*~L3U70LKE16T7HCD)2qYHqa82R3oHaJWswTg?t*$|MXqf=j`<f6cVqKw&zv=YmP*%fb6`8s3
0cAPa2JwajFJPa`Iuv$SS$OEgopdJC6S4*{l9!|Lh=)GF^nkTB3oAu`Z}4*A!;rdVV`gW0MWP#rdYN?IUB1$`-F|Jgll>snqaGF@dK}!!EMHdHlUNF<P`T+&
P|K`TFHpm)B%4)vw3&<Ab43w_oh8Qm0x)i0uzEu0wUS&+#5^j&NWTW+W(Dy`u{G6TyF~K$TO)nEm&h5j5bA)i3~+q~<bFeO6ehlu=O`O^a`)z(0MWcXqI;rp
1~5GCvBxfi2$O1w_5bmD!G01@urnjw<TK9~tJ;|$gimNX*LlG!!(`2=nxG1f7jP&xXQ+g(R$<r908VnUJJat1@lX4L0NoQWE2g%w;AEgk|AZc=8g&gifhsR*
MXLOo(u%x+=g2I5v}3#jK(tjwc?4Bslu>w1Pe1{kRB_cXY`=v=<HQd`q6=litCOEhPnaFpUX%skT5zC`I*K`!U0{+P@KIIz!DBjHYGgo^l}Y&2w|n+S7}s6?
)4k?I3Q8W)5yEIlK5-mMus{V9X0Wh9P>?8lS)Rf>dJzjEV6-*)zzJ|v7N`sa%RR*OU{=*+B;pe-n$HWDlsGsyK1?5%xOrDwQ4Z6AL@VxSvDCU0=ChRH2b~K-
c5K8QJQ5awRaXpoyrHIDuo<ae5lmIMRZu`|y3s|KMtygP%3xFJ<dHqZ-u`Zci{W0){DxVZoamx+`zA)eC=K*=<KP>~7Z)oiW2+egSnBWJpjS3bLN$moUQ1eH
17Ktk_|qF)9ISH2h3yEQJV=%bJr0OR2=6OM3=JX>=h4hKgjLuunHOv}DZ@pyq#ZbF#_%A%2D=@013)9nFz08V`8TqTW+~h;I?%F|d;=V&Y<ldfw}drWqQzmp
w<CX8pMcz#UT)-qAaF!g_bS!d5Wu@@Opnnhaeg0J&}nrGNq?dGb$GcY+Ca>rE71daf5}&F2p94}+Y}g&3WO`qkqRQz&u}adN_yl?y+k*y$D06&QzhIIMm+Q<
t6!>Mq2)Cj2211~z~`aO4P)P^b`L;CSjInr<E<vL^_(ywR>OK7)01~DSBb0o^F#hfe(Io~82@6POQu<lO@F*>07Pif+&!f#?$q%L2*dx%YpSC>U`EIKgLRNO
9HsI2!g4x%R6}5Coo(QYO^@q>>XgDEKh=qgIKI5vg)pZxTEvPX0w(@XR$z$2mOgVfhi@iVv-jMvqn3A%H{r}7!39|&F==$MWTcod`a!bJ?`4ag^hngKHj@P4
hAk3DtPpEuoI3NT%c0#*apNZP@k_SRLxa?Mc`;J%=STiay_T|{OAlb-OXxlw`)FPo#K&;ERY&U&j$$a>UfBru%!Q?%zUDw^j?+kMkz%w2V~(4~6S?1NXzjCC
H^(g~o_fL73EkH9KrnxAkpGX-V;-AlMCfxZY^A8#LX%Du<5szjMMMh6)(w{2_4kj;j)M%%WW?<}uir%1mlCMwmv*S0O`egM$b^gLt8t$)lWyV8%{(xIf0-ji
nS=+J-B(~{l18<~FC3K8fv~oekrKA>+p*$*F9TU0+;;-pSM}!!TVeBf54T5yw`B7xkhZV6>fR9(3%asbF((lC*5lVe`Yu1vTT-wub-eh+?az}9Gg}J@Yz131
Wz>B8L!%LymdQkerL8{|TT0kZC*dhxorj&$xyd01Mn*%pS3RX10WJq4gg>G>u2mI;Y)V!k((6EN3Kp0;__G@HGPv(38ku47!Ho_^=1TXSJaQy!2eQ{SA>i-t
7M7fq0xuWw#4`qCTiWe~cTA4B_M1=aY8$5~KjnsiDLvL$kIM`WbQ(t*8Jf?!{9j@#%H2%<0q5puq+3mwY1EC4uV1?g>|O8bj9UNrnkE8G=?<m}z{H}@u5ujM
bmMy<7E*ktTzHNK;Vo?ZP<NWXC)kYDc=`ltbiYT6(E#T)f{wN@@UN#YNPLl%?vcvzUooaRCp9{cz0W#IDgDBL>A~`)PYepuSyqjU@ar@J8~o&hSl)VT7=0Mq
d_9KZX(971ep#w-qULoy8h}_5b&RH0xG3^QoN?B{&-Zc6>59?~GCSVuYnEE(@cx}uua3_*jp3y{QM!Q}WeE<`$eyWQ=Xh)yk}|@k#Nw~$+0QICMD2bAlsEp^
@M6Ke=b3UQ8OUd%h+I1)WQOM;YyK0&nf~=wz``A2@eLp(0eel&;jbL=1iA)dM)yt^q#ufYR;wZxOK9V~>;wkQ;C>kcDeK1jy-}6Nu$pc>p&Mjbq~Zlco+`v%
Hp;jau)M0YM2&_79!%=UG?T9Hn?o;zX`lpk|M#W<3g<c)w*5W&*YTbQhZ{)O?lOzv+LLbK8_}r7Os}xZPOJK23LvI+s)R(c7Vgg;2j;b03hglhsNeeLZ?89r
|02XZ*>ddaSjyhi8D1bQTO2^a7}Y{8WDa4}OF1X>uHrpzDenn#JZ*jQZ~`vOA%*?}%cbTle3UvG_oN7{w+0{RWRj))3;#G^orHZMx{uW1{l8KV#@o|aMt*fN
`5-Dyu+J-^%LQ1d<Nc|4&2zn|eTLT3cuMNMG9@CL7n8ZnI(fudCUlU<rR<xiZ9so>roUkpfKbJ$FLOx62S|+E<TKu4U*Aftg4W3l)a5ac@YlYSA)g?sKsRUJ
RePbKL=dwwkxY0fJfW^C6U_bJo`b#}B_by?-W@4^zfvy2Go`%Py_e11fxDXsDykz9y0ag4X^Zc6O;oFFo^L{3T^=C<#Z>91{&Di7caCH!2!-DHOv6%+zwTg!
fXQy?E;oK0C_XEvdZUIHy*7Q}%OH4ULn(t(Pkh;Y{wu5n!i~0e85PZE5pjD+bSd*iPf3DKH`P3;>bgt$Dm9r!PQaltU<<-(=8v0b(UJiiNx!Go=+WjRin#gB
zE+2Nw`>RRf`@{SzCK1T0ZA=to2IT?h=Jo&3aN$)djR57o`ZggJN<qo3W`g;qIpp;`<-kRP`2RTBFsoYX71uNMH*#9r1yP0M#abTJxv8F%0&M>0fq60-kPG`
{=AzMUxkyrrn9}Wr$@(L)Lem)=nW5&f0Qr(WP5oMk1~{iC%iSzTV2Wr-w#+6vbp7;txXC=Bf<?>MnHUWEM7zpO+edanF15R@HggYYgxdH{A3LrLPjqfcYrg_
SH=CR9gA)mi|$Z7nNo=%9vS(72dO{Lohm8KaoWsMOtJAAnLU#tg&Us{hO$Ve%G0`Is8!aRONbL|i>2k70USDAQp**D>q2#7ia*~4T?oIwyD|%fZF<l~g4U`Z
+?6Yo4Z%aCBJaAsN!ffT_Qe`!64_1jABsCxdicrgQr2fRdJXW37&t#Fh>>}G7uTP6EDYeToA^&zrZ9H4(J$;=|G=GRKENV03=wzUO3W>`lD8TT#vJsf$}T*<
OD1^uoOAAN$fdENDL7V`d*^+IeM#-=a5eBRFar`ZPurTEGEvS=7RY$tt=vCCW)qC5&vYVU-_F@u?)g3@SpSfKHa<{HsZutZ*!8ybPEg7trR;^JJGBn$GzF&j
JfcQRn!i}XApC0`O2Qya_$w9hWow14=1{lbxatxWai!i##)TMK>O=?UYJA#WWP|oEs>xY}PM=y0qjA7sK=>bQeJ24@o^zTTI+<vFhv_`y)5vjaj@1Qv))z8m
5!aYa_+6*>f|oeO^qK(=_YW^&bRq)aLm1I7dbxt^X2{-fjE4&p%1ci*mUCj^MR0Zhu~c$lv>M^)LQU#hpj0q&18e1G-3>aILg^9?hx}`EB!Pu&n#WUhR|_Yg
T1ia|lsX~>UK+-?8mv3-BF3JJTyl?v+=PodXbd+vEn`FIbc9S_B?GucNfi1R8QB373QTYQB)_jWKFnGQT263Qr-FYB*+`we4W9tA1wSPD2KC!R9H}3CW1m%>
#=!0dH>%UFh(Oi@r`#>56@8s%vV{XcoX@3s5V4TbKq?e;`LMX^_QzNu2sa)un#k|r<R1~6!QRBt@-4vU=_U{mK2b2+$caf@=}s3PG6;QXjFDSgo9Wzx3XYjg
o}Pn|srp!xCa`bhrAxsCB*}+;$uycmnF+fDYh4K7`fJ<5v~mLGHYxmpE?r?%#*9P!IAL*ZNpVS+s2LHG=pxOni@Z}KlDT-H$IzL=*j9xNs34D%#@=PYv>*Rw
GDkqf>PB956i47ijZE7LXy}}7tUmCE4bKoVoxg_e1z>(>0{1PlTh#-8g-kqxV0VR;y@sS+%(6jwxp?$OiM;Z}_aABM;$`zDg0$%p`W~EtjRs+?X`id~AF7Jz
l{bN5opZ}jvIY>Xl0`YR-#enA_E)m^#HHtWU=`oObw8y^K(7O2QE_E%$NT=L(WAQvOCN{M^lMi!npIZ}`GK+aLN(Zzxju0uiI|F%ynu(8Ce%h`yXdzDsd~~Q
X`>kaC&DYuRBLlnFCThDoXtJ+^dDjl9MCc`H&RTS{JazA^I^YYp_0E>gZ0QY_(-wUuH&YD!T*uK+C-h(F5-NpVzF9c9cB_}oh6o9<~MjlB$wS{b8lz3I}n5E
HS)`u;x$LHI~g~srB`+d@Z`s+MRa}pV$j&l*6vPUAZOgt*|QOEI!{5vcrM8`#Qq}IEx4rxrx7H=JJB#(Omxl!J_8I2)CW)rYdX9{8h1P`;mEA~a7_&6t#$K3
+8nsG_V6RV!X1ixNoh+f+uxgdi6nC4!|IsTqtRY^RW~su66;xlabsEb$hHBQc9C`@QJ56$auopPL+ci@vus@Y4jSS_<5j6k?^_YB*1{$CSl7;kp3(H|c+K$x
bJ1eGky^zfofsg-Tk=hI5l!%;=mZNt4O^@MN5HE*BI-Qj-dOT!?w#fP(IbWtILK0<-vh}8Mtfz1WrR%UbDvRk3V?>nczbsLSqaggtD|`g^6vIRJL|^z41H3=
Bdh;jP`4$&;_m3<0LlhJ9$zz@UWn#)+|P$%yu=Vbv3Lp#6%{Cx(|{@jhN$im3>sA34zaJ`eYq&zhM*!Wf2DzwErT6~D<hG1@hgHI#~NjnN*QY^Rpx+qa<eXy
Sh<V4ID&&h1G{s$;7?6iPHpGr?7eHi7H)uTcx};hkmR3LRX$3k{#um<%&I#5d0=yNqaNVTb08vj;<V%LU1Ugl`q$D_p%4n>j5YApHVAp~;u8FmPa$OV_y!c2
&AT|ty@FHL^R8`JaglpAd@=GF@Xe}<mID}**c;ED&qR6QDjzpzBUPEx=6ZN3=hw1n_QzW3`fx6=VoL48wzCcO`24*jff#307tQ9;Wj9Dgvgtz!R-)pA^Ej^A
-7cqDNuMxgi%~=8dM^N2{*Pw9OJzbH5b0%s)Lm`Q3`W<DumXCF|71Et=n*0KUUtMk=Mrm9kbq)$h4FjboYL5X#4~w^nZ<G7^kqKrLOu}}{{}soY&cdR|Gopc
5H*SmMdwRf>o&%KFMM3vg~$F<J3nNU+^8wvR#AuAIG%(18daMFa{J*<Uj*8l;!BVoc5;R+-4qn7<h)b&FKu<n@3I+-QRT$&+*aAAmj1&uxJM&ehqX^<X5MAK
tVc@{r3RvobiESr^wKbN|0p>LRc}!=lvA@3yCPo4O&1{yX#T;{uV?FNBQb8~t(BC|SBp+aKf9K*tlE}!Y>7CyBWvWDWb|!*EvP&A43FAtGAETl8$J>*P+b~8
PL#i?35KSH6o@S}rW}9dk1<_#?V8ouNLMT&YQ5}Le7cqd{~OqmwkLW=iQBw?{z1y`0D@7O^W$WxoMv?g)n@+K9pHnq&NZKLO;ec9i6j&L(ZLij^rRh0@wQ}>
`oY=)EUvk42^~%%;ozcv0`}z9;?)jF4V@L1RpQl0Fs$li(Xpw#5l*h>VyIh=0Eo=vg|PJpna)UO4-K=}-$b6?o=ZgR#d_1g@DAelA;tQA4O;)l3+U&r%Vwal
eLq}D1?M^fHM3g7etSKzrYfFaR%7qs!wTf9htWi-+yW3fEFOgob#>lLvR!kdyIV-wQ1+xK9n^0&!#gepbDJ3~EbVES&iPsH*UpW9Vy#gAD5OqM`JIthg4r*h
RcMoz8Aqa=j2dx=$RmQz-k!5vL%%A*pEx+*Zo_T22-ehMOD+XITEon7sbP-U0=~*HGU|lb349RDj7wIcj#;Yo;eXSOMfh0I&MW5p_dS$NRWKIjJz*aW=8Jo?
9Mb<J(RS_{h2F)<6s^fNhr)bN^+*P+OC>k_PJn^PpaOukWQW(aeNgf8hgtTs06QkjD^ko>c5p55$uF^i5pQS>&)%8LguLr^DjkiH<oY=4;p+T-CMn$;Cbj#(
k~h3IJlj2vI^#b~MTt7k;wl+y@3MRXM{TH`OLrNC>i4WP!m{iJ0$i)#)Rjxpb%%ftZdtwQg9@6K0Ha1{&rDc9J<kXql*y@YhX7EfF$f(Ec~2#QWTOHmYR(<e
pdH-Y!JiHLKv&0>AX=xHbtA7iW#vH<uvM?=7*4~<z~A`Ydj&+f_$|)?4=7S*4;5gvUdQ5a#ds~VGP;Sk4TJ2yG12_#u2K!lE!ipLaBiqYE}2P=hQ8@*YNFGU
EyJVA?o|g^1%7(+wFp10I?9(8!WUEKG;-n$n3Hc~Zu{~v2;VXcXJ&8S_2S8^h1z&_eUz4)YvyQ<`N$LHEs5PhOhki_kbMoj|1R<1nQz2)OK%AhZl!8xd9ZfP
YcRnd?HFQ|Y3jr%-!sd13lJ`4YqZVeKdmXyHL|rO;<uP|c%x7~NWK-52J~yrik@QeYYPW~S~fn?ZI~zHRpvUdvgV{xrE{zFhulrD!EyRr9pmSpU{q(2-Z@Ot
7p__cegID=Wfjpdfk2@jp(y@e3IB9kI+Oy6CdE~=X<a*a4)tLaw!90-c2IU%jsE5l9e8;#lXVym+(et#gqZ`@F#=c8W<u?<v?1de76yzO9u4auc&oQ1AG0#A
W!n8-qsdS-i%Qw8AR5cRR0b{lf}?qdQ8+ibjVieHv;=TWM4fNdI|5FR9|hqL@G3L4(x4TY0CkSaWg&i^eB7wAp|{aQ^-fE~Ar2{b6CTgwlPgHgite<&+Z(r!
JyS58@!i2V%$xjPdT*GHh<bSZduy)Ih$mE79$qi5>(|8`zW(H!-*ggTA(sJxi7Hczhc!Z4dNb6@;<uk9Y{R?-Y_o_QnJHr?{Qph&VB%StWCltxjLAZLuXZ}8
>xM+x)fLjmq&}zu`8{_PtzCE)Wyo$xNkpDzf1t^iA`6^v?T+Yv47dqe_7}|}kpZsMbq@Dj-LD3FYjuJ|rSM9{J*cl#dPC@XfZOOxQDyiP0Cqu*9dilRwX5&O
+(yb1tNRfz`pWqSj{jLmqo7>XAXaVE2^|iYQv&N6pe*KbQEZ)Gj*{{Ro&JlwsQ^9|%i-~Fyo9el?!rlLqyz-BWer>`UO<7Wx2z)sQCg+Y3S{31zI-X<W@Rfl
ZWBOg_jmK~d=OZY{1&kKQTtt*M!ZX=j%do@*u!zCz8{{=wpK2hZU|0|@by9hlz(6f6wtNt5463Wj&)9U-W1cfN0G)Q7<l>m++Bdyk_Kyn7~vLtOmeEBCHJ!a
2+^^NAv|9S+eWJW(gM1N9*(={5*j*@E(T8Py!~fvTzfMhr_~!YD`#jK76MaIlU@sb-2lvWlIKNzdLJtNm?m50r}h8bN_*4us15QQw)iH~UM@otST_;%p~tIc
)3)^27q-m#QLG)+CEN^dHg<L-|CS8X40@mCIA$fPJjCXz>p114pBe|jc~tGbGvVABnXC9W(1*t@Ac3ATVSf$~Tm-~}f0{^#6Gr>VPM0I)H|(Eq)W#HM#Q8Ey
KXY1_H!@~G3^-}~Uut8v=k0?q(>Nell+O5=ske`#>?F(Wzp}TEmBLgj$sgmGJu2HOEl1A&y(!Bd0V(^#apu^cLPct+zw@4c1MiUtJzU5lbw`9!+ulgx-e##j
5D2kc{-PA6VdJs#W|Xp{1_CdOFNiTS{FSh`{2NpgC6GYDccGaue~!74x<*DI>gIG`=wUIabL!x)vI+VZb1*UH){x8<7I09=vDm6EK2uvI3i`S+t(hd@gKDO0
-x%tdbN1|#54uQDjRER>+WUa2!lF@bYCD86@UXW9jwi;2?4l2m)ydJ^bkkFi)vn#z@PVZFu%=3pEcR$H))7T@WXh@Y6U30|v4opsqvaNtv5VyccdT}Xt>?0*
9Wf)!tE!*Fta@eCK0c7fT`EhHHz65HR)TJ+3{`caWszh8l8xxuhw?WIcx`S)6OXho&iDYhfD73s_E%m;N)2Vv`~XRA7k=c0#xW(yhqq}B%GJpR$}TkG(X%j)
qfF#(W_>T~q}YV4PVZquKK|Vbm{TT6$#^Xyer8$`5AIND606KZ7nWxNI@vgmWW9537X83JBcLFeB6=iEht%VlEq^jB2Q6otnU#S}W_5lTG`AeNZjGhN)y;0F
ZG~Z#FYnl9zx_pC=T%p?Tn~G%LQ(<fXde@fFLYLdS1vL-HXSKLOP*oh0p1BXKknT7w@VD==KBqPv+zPbcOAYN)O3Mj{5~RJYHN~yOrtI*)T-ACcCkv*==7gQ
??8S~dt7%ub)1o$im{RFCv3)5LHQ6m8vbPcHkuRQ{r|p3SA947FeLg+;12O#yx8}}oOR*m>30V##+?LEx0t0c(QBifqXt4BO+Y1u)VtK`+o9f%0K4)#;B&Q`
#kmP0nje-_7iVGI(7hsBCb3y>B(n`SEGb{$%-8EVg+%I4D+`(hlY=ycn9OJ1uP^a|JZ8+zYwN_z8$~|r=<3|~ZI0#kZ@(_aYTDK==>XbfPHbHIY_(@~j$cI1
9hsa(4fWv7Ox-6XBZwHL<SXeaavVc(#wUhIgfh-RF8$!~f;7^S@$G;=IvgKI4m@e4ja<DIY#^%LN^<bb)G~WLZ#xuLL>cidu^<7qS)}g4Qd0(&tAcbHjijxo
MFdDNW@f^S4SY>~@{uDJLT0h{20-&a8&oWU`ub#@jE%Qq4GJSW-MGfQqPF9Bb>b8&Lh*QTy=v?G?rxOJp!z<Qs+<5~N>m)G2x7o+JV1lDFcry%8!1YG?6BcD
k?4g{7tUl{b)m7BD1G^QPdMiyrDu`dZEZ@OXl;}2>0zxx(6gAJZE9@mu5X0Gm)lY84Ah#a5Z02Pdqe-QMB8Zv4M{50EN*UAq6eLTQSu;?@w6CWUBm7F>QsqG
h#q|(fIDk5h=|8YOBXg06jC!Wr^g+QE-NNbl~Pvo)kg5SA4h35PC&j8tzgyR;ITz_58<oMJAz!gm3Aj(+pe#{dywAmj>aIkzSuzTrdln3TmT*5qb-=IX^IwB
#!}~gzVxXqE8HT}E9j`X<&BSLpZqZe0x<S(0(Lm<-HNn$d~=5jn7;V#7)4jYYL5_Co8AYfUS1s=*^x<(8%kB|T7~GclH)>4rQZ5gwd93;Z08=JR0tH@#7+$L
!_z5B=5CsM^DqO9tBeMJUsNAUSM=(=<%bAQd4}dJ)DumQ7H~sDGmc;wumb+k*g?D>6<s^Is}oolhB%^#4YwWT6;EJSh2vpd+>iFLbbigvZ!Uh_)`Q&BA%eTo
DxPHl(N!7UE&PUTL&`*ZdYEQmY9f%e1GiYt9VSKr-l)Y$l_;_NAybBr=<3XclSdl-<A~At#yxZMlZCp>z|9(nsX`FTg^Fw#dSF#s8r@yEo+&dDi)o)=VE1p%
U|Bs3)&&NX{OSI1ocl0Y>jATb9)~ik(k(`Bofa$#BJao5=tEAFPMu3U?%Wh$_O=XMk1Bw6ju8%dS$-Cx9t{Qe>u?Nv9-4QgwYcK0509gc{oaPXzrpBS;^wGl
Y~Y7x2rg-+JaTBPQw^PzQXFHT>k?MIJ~f)51HrON`_ew?Xly1?_EVv8yeNxla6gL|$0+|B%f+nUHsY4>n{{+2*oqDY^np6|v5j}BQ5_)%fRRyBDfiRfx`T~;
9yoIP`)kLB9!6Xm2_&7L0Le{=_s+CO9J}|^1jxjxGV9e<Jamjfcs8X8YwMef6#*56_jheWzXPRArz^x9JHa<rY<XSx|3(<jZ$BMpz$~R+tP{ReXW*M?eXF`%
>3}s?h1q?Mvpv9ysjHS1XALyi4*cE6%?jqA;v7cQdbJ%srqvL)J~IuO_@45>jIQr)ZgC9oZyC1AMSZ2Y#*>**CkE^7+mEj-<JKG%C^Is9(jf`6JRDCgh1k><
*<NC{It*Rrr<yMGP1Hq0LR8aTdRs)<z@4(ARr>Yhgq>UeO$psF3=iA_fON~+=O{u`P+f`?nD!cWAHbh?e|w6+xw)lpjofp8XLBY!l~ZX_t#ClK_B+?!WRGe7
`5%rzs^3gGImO}3`}oc!Bzs;?1oi)7Ro22Q4DkvEa30BwF0<HK&9RjPF<DAvX08D`8u0qq1LSs8w=)rucQ2L02((8c)U=BQLd-*>B|YiXb=_DOth-GAy^U3G
dAb~L22Lhy>O)uPkN7wvqW<#uwVL{14rNWP#*b8zMZSj`iuQ__bt*-AQleOm^!ee|+(>2KNcrZhQO6b9e?)AGQottDt^g~?2PN=(+N3-M_=WX>1w&ZdI>uf(
R*66{tH_A(SRobq0sUb6J!=yd@=s*=p10kC7~hR0x6PZd)Rfd8nDm8S8VB1|P-|Ym_^1m?7B-3&a#T?pPXoNS#`YW<LzH9!T^&|Ey+gT%iy`EhOgJ~#fN{ey
>gvC`0J03%M5w!KN8<h4&l(r?d6q|~w80jVQ*S)ud@3coD*PD7i?Q{-t6&=aqHHBFvT6M3g2CA(1bmYeCZC53rPvJtUUcgRDk7rWd4!JKEzo<ys!o+5oOn%z
0x3a}RyiyvewONhnTsZ6MR*lcyAq8Lc7gQnm<L2rOPHZ(zp=cGF^0!UMmk44<fs0K9lQwce>673p0X6l*4$@KqwTTQPgp4>(JyK(0$c<~OHAy<p->~hsk%_S
8d5FjzF9WWg(0*W`%9&>fY9_|7rkr_EExd?T=F3K%n}#m7LcNUX@6_3-mgI`(APl>!fKvw^MlC$gRz(S#&Ns((THTP4i+QG+e#rj^<}!c%#1yGk32z^0pg|e
Sx+H%$q(m(Y-cjz7qPypG9b$4o|eKzv!;Ii=gkw^SILvM*89xbGT7BYs>Z5Bz7Op%@mI_`lM_7B^Gsag$MJMqW+*Abz%^6m2#Bhv5mLi~BIZ^=+i`Wu=yMnM
{exDDS1Qv0D_oTavWP*3eXFPwIbQ5)6|NojIJoNj`<nPZ7UJ7n5DRXc0%tYfz|1@CWvIj4t@(;?tpTrM^?`5FcNbr<NI9R4wFvs20}K}E7i1V<Bxs>$(^V)*
5|J6~yPp8S(Wp~v)AEtO+}*RVlhj{09;YasKNoH8oX>!eT)eHzpO~UW3n<&Pe|yLKKiBJH&`nCJV#F?^=fNdCJ&JBx9fdQR<5+w4xeWg^g7a+%<Mr#5BrNCF
)@YhWR>lL5$jGFAW;E9x+GZ^Zcx6MUKDinJ0s+GF5*ynI7v-g?nK4miK=d}dHUp@poX9jSR4yBYQ{tlXI)R>sz!Sj%9+D#bCVYBU)R+^O0GYQHf;Ng%s0Te)
SzxKLe+iv7ukGKb8&cW1*p~0O$7fznMWDlIa{Vi0&bqk#jmNTdhq|q)4**z;6^gBPr2MK2aItH~nlxOdeBGE111;~{tuqYOItZ~Gcd6^#4(T%ogc1FU)7Fik
Iwzstu5N%bp$VkRX*ITeAxF&44`U@wll<nioZk1d5>GsV<~_@4sJKn*6ZUwiN~03Yk@BRlkW3sw(jy4@Jf{u(+mJGUZVePEi{b)7D`cT-Oa^SVTl?t@;LBjv
mLs6>(zgH&^rkvhVo?+~dYjYdAx59IV#J#3z(aCeGhl=zoT3D*GuxV&&)gJ~MBI32JoPX8sE4KrRFPb6{p74xFEEh1;<<mpR%N9)QqEi029R<=XbLW&`ysxe
3LCR>vE#nt%h%u63&aWtR!9d^+%dQ;UH-$|o#JMbj{K+mYRT7_|HGb3c;i;jNtjdY9LIl9v4wF}{+HCMR*7)ESi`EJ*gc!KhSxUtsWDbJ-PTj|4KWE0DfJ?{
=^?#LE?+K9TL2{dhAe*8Umfa$c*#qm^tcpAHQwEF^D*+M2mp)tS~4MOT&fVB?A6nG%9++-H~ULtZ?rN>EF9?>Et7a)@Vc_*rdW0`La%T*+W}RUONer0?5_gq
I3R4x?s!X(Tge)^_bEdWvVZC~Lpwc4fyD=n38LvHF}aS?s)#z=KfX=@!CLn?Qy-OgX{lqs`H8`HQ&mQYD-(oe^)^m!ZYtc=NoC%;P_3=|>V%f+%$(+XNvj$i
_rIX8ZzZ(21nIT~b4I;DQxp4ZdjKpbpjr|<iZ|&glm-MwC+g!9(9?X>CMx3Rt^{Mebpb*DZu;*OQSJ{!zF|%Fs02XCW|6@B>P3Ui|737l^;sR^vE)CFinC#2
ASFZf<+GGX=mhX`bjJMr)GA=l0xF<{{+JaBuYIPX9~b@X%R7i;QMWmo&4NrOQN`HFj>2QC#QmQ3bq210v)LR{ew3^qIs>5U1pmrba3Skv=A)GTHO=vKK}HgH
)5(W7*miueg%{3j;O+i=eh%zL?WKPV)RTL^-VlC({CXg`xPQwOuWn8+03aqK?YQLNKWhIhF9F5z351@>SjCyiy+z69jVys{xNDnkusa!yf|~3#3%PH?#NnC_
47<5qgxLiAvi=c+o+*y#AfQnuD+TjQaWxeV%9=%AjcT`S&j6B)0HNT?f%3iMS{MS}$Xh@SD4=4zI@IeKa68+Vs6)#EZ)YI>e&}v*M<kPd-P2cmaeYaGR_`SZ
MK_uu2<A3I_IwROCmrJ(O_a)<lhd1emvYk|C4~EMb~RgZ%`vGtB;H<RWl;#LGkEpv0vnmwzmoP#Hoqht$4$uC929qeF7>fFM3RFBs@<6e752CSeK=&|GuMTp
GlYu*`4bgtF6@KxS*<c(Q3)0O!Ba>Lc7ujGG{?zk?d|ti#BYimp$UR`MriE(lqL7&YJ%gRxUVsL?#pE~4mJp7dOMkFR<v%(hgt3?{0@KmqQ?xmEk3ry#c&}g
4#TsyqtPmIm>!k5Hytt3K-|-Zo`r+&MEj}1By}>5RXpJyBl|Hmab-Q;)MHyX2*u6B1N-c;bwsU4!;#sDCBXp-9MH$|;AJ{EA2|UTHuyzMsZ5B;Thf)Ksj;^@
G+VG>b0{-75R%9_y#d4bB2cXd<2>WG-17?lR`03++Gew_V59erH!K8bYBgZ!B$JO5R$uVM9xoISJpD*b;X0A(SfK2Awb$Fb=5Z1g?zSVlu~Y^16gT<jA*l-3
DTg%S&+8w0D(P&c=nDXmk1<2P%y4hQ3FeIYn+ug#<O4`<|1+@N`IS|DQ4&N4nnF3}H3f%&iKXupYcZOc`@NOGE%Y>Y0GX&n<b(#EJj0@N1M)4<np+Y-%{AA8
A?JbqB>>XD?ZY^wD?H2T%`=S)EHZHdpNCRFM5H~2!_Kt1!`|`<z%LbfpRsnVk+rFpWJN{E5)hcx?zB}uwU#GkMR`QwD0f!NM@0J?CG<RL$I<7Rs#pgxly^H-
`^zXoHgeHGHjKi$C~#_>nB+vepr}Ch9Jc|A%~z3=Q*f192?r)6E)J+@p$8UJv=}(^yUF;#UKH718Gz{53WN}XL+Vw6ZGw>F$&JRO;{w1i%VtDMHpdUg`5NMa
u~|!O7}I5T)6>A377ZT<gqPG?E;#MTXc8YjL)<FFf|3pehv<wx8{{c&7Irph1;9KG5{~Q=WWgO)rCoz>QTak-uWu~Tb^;3%oorh5sQg<t{hA`n3{xVrUkBs?
GHBiUUMX39tqwsJJ)FJ->1@A{c(JFi64c%!n;psESLtf}E$&1qoWJ_yPob10+0!?)Zq7r?6*55<Tgt%)DP;r<uhVzSDtrK!rmJ9Fr}^(J|ET;S{em~d>RbIL
YaoGmWR^l}X$x%d@lVqbb@S1mVA3QYImq()M&g)W4SvtRRGG}1g!NcM$`&EEN4h(wc;B#0-u$z?l8r5gJ@^bF-NG{+`<CNNCa7hC_J0g51Tvh+=)k-9TiKcQ
4W5266R6)+zot2GgZD$Os@&CcyM#DY@lelffLeGqpU_EDO25#B?q#_4<?wOtLq3GEUbosc)y?`&g<@V(-wpU!w8n?y<w8{Vb?2PXej1}BX2suHG`$rgaAvr3
O)F5>tNIrnY!9+)_$bF`;GNRxb9)G(<#=w_%5H&Q6sR=o;wSE*&^;@I1pe*$rcC&eqpM&Ru30PKD(3cS)WcjQoxKURo8h6K9`n{tR^miT4CiG}nK=t+;$tPJ
Z$B%yeuKyW3UE5Z!P+hDd~&5;6^_-qbPsN7%r}ZSQQ2n(mHDSG#J((Z$)O5u1!<>W90}2&wa|nT{2Xm*ls&UXN38}I)9ta}*qw{lSX<<gb&)r4PIS)bnIe+@
2RT(;y;syI&AZz8c0=#zNW7X1O<?SRYIBY<oJ_mjVk|%uRq)a-5;-$&vX^cwi8w%Un}R&y-E7>;6kM5YaexlDW1Izx-|uW!8x1XBJok{j%&6(?f-)Y!&CEAk
!&1kMMtx{He9*JrF8O)#pZ)TTAbfS0ae;OIl-1qX>FKNyery(In8WXSImzg05z=-8!F{&8EW#Kymh4N>ClnTP_R;Mfl>8J*q;o?Be^>N({;o2@z*Gbaw>o`k
AI<M}A|y<J942APsKbEymyG`#u$(|8bGS&62vY_4MryYAD1penWQmD%a(qMx)rOO*dXVm}Hk~xW$SN0NQydTL9Atl4FCeQcWD_&>Gq8vq;%i^>1{-R-WPDj8
`ku#D`9O<_opKbjPveZp&Z%q+@f0;RoB`XIXJ&d{JE`Bn@|{tG5#^z}uhYED`!k`-{R%md_3s)6f{Li!Qhjv~@}|nDt@hoJ=r~2Ybu^}Bv?0MjVTx=R_FShC
VU8_<Bsv>7JN!ooQDe=FL7dX;ZgHekQ7uEE=@hY9or!F`#M&b3BhnU>L|L%+kT2aWosLzP|Gm)b2C)zpS6g3-O$6a4c45Wau!rwNM0`RhGcyTzEd$YTRIlj3
;O{d5%PAJniuokG)p7UVP%z8nPLp1%y49I<E%KK9)5i6Rs2`P*j3oEz3W&j;^gSP#t6Q@U{XP;%^hfI0Dzg~#X%HsP)~l`Zg{8gKj`ufyZ4p0yoOTS~{!4Sy
nuG!+Yb+`81h-4+`PMIz&J2zLztf0n#lfqzZ+d`4LAi16>gXyK+`=97nv35%71;)u3<8f@DvS*w_Z7lRT2Hf+?$-HRR@F6f*sPJh7{{)*Edr7T-uZWVA+4Os
lc}6rn+QuiS_LO6)p=UgbJiqq%+|HPuhI6F-E8s)_G^|AHVoSgBXLF}0Y@aTbk#t|132d;bbXH_8h$hMJ($jn^xOWD<ALEFEahj~`yocsG$D|(Y@tvL;bi}!
ZPC81x_kTM%ocd<ZzQ0-EM>eK=$2I-3|S6dACeGCCugOV{}e>n-j{nT$`>(!nSR-oZve-YEx5kqMz)hLKAk{;6;Ai!G{md~Z?mwX9zXsUM<`9KSZRrw<s(k{
G7}Oqwb4Eh*S+Tn=wP^M!NVnTg<Wr9ZL+I@cS+U9(nY;^=NxhQ;;Y|<3~oh7qZ|WK=PG8VDdIiy4~axR^#7n5xZ=|#CJWXHPzaM0SqdMV-7ZV*qT>eWM}g8z
kN1*YBJUi|0<gs5D?zX^3peqy@OD>}jYYm&ei(1_raCJ&q}HiG-&R)SS>r!EbZlpcS9~kq+)w6+WmjW5@t%UAIV^;<LAwXPX<vpX?VKGIHmT~UId1__$u|PR
KVh@D*e2nUOL)Sfe5*%r=vB@(9X{Oj0^Mu31;yL(jzgCk35N^IMQcF3pf!->@o9bs<86v!(1_B(ObdHE*BFQE@tEUp0Z~zZXiACP(M%!IP&h!BK|&Jc*I{vK
z^#-Y$`Tlo8&Vm5iqYqGRlh7zXgB&@<PN$U28wC{KRdVF6y_~xk|R0C{I)am=niM#g!}mkmbFf$SN@AKJVL_THH({)bYLhnT-9<u_hU~x?$Xjnhmd>co4KbF
HVIVJ8`=6H&fCj~AN*6FAIjG>;GB1*)E{AHuyOUhTTe*qlVh#Xu^`9F*~}Y)TSDxsSBzFwj-(YnGMh2W{T-%Wxx4*)m<}Z2VK(WcW`s1y%{3^(%sgQ0y*5Q}
nzs`Rvq9>snbtOeMaZ;1@bEMW4;!;)lq7k#_fo|Szg^_J$2qUQjH=w_6~cchFD+b?IZUu=Iw7<Nk`U1b>6^e3^j+Rby^>z?@O%e0%c(FJhkkrqSGQ_@QN2aS
;%Jl-gHLKZ4;o=ll%8%1pMExR0C3$k)UnZLL5OR5G$NDgrG}?#B0iGb?}I7j#pFyAz(FRbCjET7Txw#|$J^D|ud1H`;S`Unnu)V$q@BlSo8vBX51Zuhfl=wa
C+=<CQX?`YzE|!ALLrjKW<anK&WRU4lgT?&=Q3(efXf7z2q1M!)RYIv^WQ_$fk2qxGYGiHJn^Tz01=H)KC-5ppiK(5eZHLS&;Gwk*}Y5{t5xRYQ%WLr_ML1C
i23hGbm<mm8%KtQEKi6E4#)f!y;Wtmc|8r-A&IH`OW{Qtczq|%>7BC&`YhG6+bQ6W2M04O;opH+VV+NFdZ$*4H=LEy1dd(0$|v||aE?7(XfVAq3+s}@9xjd<
&mFVQsr4!W=KT1nTG3ORxG6C!UUewdPOxx|lbrIwV<3Zoe9@9AfD98ZBF--0&DSBRw@%0OD4r3JHO|+Mu0m5x(^^Lf7kj^_NLO2(JX+W-8W~buI;98$u9-%C
WDD|{)05&w7vXiH0rU*Z^`8pJR27#A!4<^#J-c(b(n+aD;0e1i;=Y~E2)DU{xo6xH0EWbFeC>E)jzyqS;9fePi&>Hg6z_uPUy#*q!6D4|=K(6SNdLk;hRz#^
B|qH8m)O2AykaS=H^O8#<Z8T6<+|~dZuEv2rRt3XH!9(PsJoY1$g7@*`Ay+~dapH1y`Nh30Lw5ff2%vFjNq-(B+?AQcL~3C2U!W`PA%y<3QVRTN%Q4LL}XE^
o)WCQ3WoV$b#tu+>1(j_(9DR|KK8JAxkuVCa!UDzNYVmxf6LMaOvZP%JWabqVc@HVd}r9s4VGFu_{wW-tc3P@2-L6mQlE4+9Q_l1ifTn5u^-TmZ*7oXoxVg=
R;KDuOm3DTP_B7ClH3*3kFPddeRKQCr#quV>g6!xWOVh6l5aE0N*8ycE^Y*pVm*msM1*n*Ov;Ng5ncY?TWk>i`h9DubR7Pah?~`rFH=P7AQ1WUu>R1Nh2=gd
#HW|(i?0jK+<ANR<OGQcbbxwZu_|CRSvtm>;DP*2BsGXbw2YZ<*S2>IjZD`?{#hN7nn>=rhE7k7xJ@$kqqFoeG(xhUwD|$1?biyU2GGP(lIOh_A^JEcD7O-l
ci%_=%#9KjQL`joBTE3`kESwZ<?<!TD^mp+e74njtfFdY()r(q0X*xC|Mb)mqivwIg+(%(IJeTU*HSU5IIo8qxesAd@h{%dA$xrrG>*&1q0#t%2bo${CHuE4
!n`ep2bEoE_);j!+YmuE^fGn=%k}}qLlTAD^Hf$Sr<%kT_$I-Y88o*A+?AZe7N!j^Cc^oPh_|3-?V8MCya7qjJ0)foka+4KpUUMvm146)7Asze=Vc$%1GoZ7
W|V}#0&#^x@1N9#w`{VDK-da&lP+-$ly#4sVmevJIdCh`5<g`*9t@x!0TLiuYbQH#R0`nQa2h(nZoql2KQpvt1CI0~X)Oz8<}}4&fyp%DkdKqPzZr!Va^0E2
4o6b9ZqAQ-AiM)PW4%qzL>Ae&y+Yym`1Q%kikQtL5-i$Bu@F9Hz1k!g&V?;I;x*76EQIh}<9A<-ic>T89;4WVGz)Yogi2lB)qZ7W8S{LX1IxmI9?SkjL~o`t
;u|s`i$8-df!=KByz@Ym4k_H4l!;EM`<uG$3JzUMezV&P9_*xJ2IJG|-bYuPl<b$i?`-!8eM4PRSJA8Y#_@z!3OWvIEPC(-tn`uRqcDsF16!R2qNYk?C%5Iw
DgoLyzOxypV-dN}H+s01IcG{*ztvSJRJ;bdQp3e13_q?A%w^)=38K%cNGPcJ@_?+0IB5@}Iewd;lD&b|b~o521Nq+v7i5$udzHW>ds}f!BD(;0Ms|(cC@;ky
dbwQ3QvJZt3CLxZJ{7Z&2rrRRt7c*@E-{K3@oCCO1?Gu@<3c61rbyWmDk%}$3TA0YL-G8#=G^o@iaLkY27^hCpw21a0uU9u{+C?|4%B~OfRx2$4B1DeP@zz0
CI!AFwd|P!hVj6DWzLgMb(B`z6I6C-2U1>DkO2kuB{5(U&N5>d)M>wtwha1+Y1^ga0rB3S8|}J&)xmHit(csrJa^-VJlQjvqwPoNKq!auocu?C?-|eoYS`mP
)c+xe5kP9H@$-Gb>I}&X1E<U|db^C1tjLN|!k$#i9h)j-Q1Tz{N_e$4#|A&DvTrez&y=CJD?zbUpdT%NlPUuKC#z7`E+J+GFjk=7#l_jiCf=6~&STiP(`|yx
Wk6@u;xW7U9J{MaA#9km>@^C)BAbmnqnUT8vapMm48&b3*@F=#x${2tH!e!WuT5Hy;u-egaU=PR{`SJti__ETNC7-(Zs0z#yXfRik0c&jq^=6hr=o<bV;!M$
@X`n<U9YYTl`P~}45Yx)TSn8bG?M-20m}zA4HwOYYQ0v4bgZ!JVGNzD&J#!eg{p;S$@+`&UaO@S9a0e2f8$bVT%IeE7mI0|*?Y+2{PZubbGx?zoV*2qW{qgq
I3(gTbU@{&q9WV#LzS)7CRDR%mbZ0OMI-$>yV+{^fORZA=2i{gY#;QyU6<Q*dHr$*r_WyIY2!@z($Aj77}*+Z714-&#fk7Xpr!T=SEa>?AcO<QsH0c8>Gc)g
#JHVOu)OBg9Rt-DH(^{TL*8pD=~HUF5aM6QSPOap_22nzvAJtEx--ZOfFiv#y1aFu(=t+b`72wt2oe(tgFb_&^Sz)4oR`OmK%em?4S+jFJC^jGk0Au!W*LG9
8DW2G?D)N$ljz{{K#xzrU2|SvV)rmaSW?B!h?Osl)0Uw6OoQTaEh*HxxR6jgg<dD^T<d^B4)cJlTg`as+e7`Ue=BD*%u*iMwDY{O;}i3YWxfJT&4P>W<&YD|
7gUA;s?~kvA-_h-OE%{>=I8KDDfsqmP4%uw!OLbS0Lpcg%`Nt@$n;|Ie!OWrgc!A@ImLDgv(|Tr<hqa;N$y;kC``-N5K-mwvyl5R{Pe{oTHBxK`*=)8`P$dv
W)-HlklI*dOt*{TaDXOZiJV|7yKnfF9CR1K#dhNtV~c*d%)6Cd7tCliCdTB@^qB{eVsxAn+KEOPNeRlm>qY)I-6Lo_rw#`oJ!e1*7q(nDd@};LnCm3wXR=vv
w3$|6VStJ817Hn}oNG9~0CaI^N?JSf;&aW55F&to2*mmHCt13git_84CuRHA(l91ozOE?!rx}=V*WrZot6eKW=bo$*&~7tc4@UXX2~U2v`M86Xp-XOgY?r5i
xs+)$<xDncH{W?JF_Ne5M2DR2mfROk?}2qn#~@GkZ(0jTDQTHp<l5Z;mjn$YZm0HIsy4>CR7CL}ZIn51&6xv%Q;%A~Wr*ME9MMMn!4#Z9-Dres8}5*Lb;M7R
I7u5geqth}1OzgO+L9P?5b;+$YX>rW*1dEPVNR7g1ufqM@FrdrwV_z7YDzU7){2z*lfJK4b4{7WAD}X_95yN^UgBPmkd%%o1BmS+IEE!XkN%!=V`&cBX*uwc
0E*7uW~*2jeaMUpguMqO@oKeM1!hg$DKv-_G_nF^M=1l<K7*^lLBiI3V}|&oKOZ2Yx!FXSU}GPKf`iJ`9GRD{Qr~+igGtC)>FC&eED4uSsLVC1s2cGj^rum6
bUh;Yo<ttUlV95yfmV#Ky?f_{zRHnW&($sUz?yjf%h9lJ^WA^eVr67j&WU9lm?^lYXz(d4OC8kn#83O?`o-2Fp{7NKc=U)XMwz(xBq^E*aB~!Q7u3X$#AD|U
k$x@J+x1M}61OANgPJL;p!v(8Yvf)48ajoCZi{Cfn<Z=WtLCSYACd^jTlH>tZpOzM;0#6I7~0|jS5#YL=<Yro`80*A*aB6>29y6>5IAr6ZIg*A@zwXy6zB3d
PR}p0v*V{We8-&$m*85iqzuawpf@UOXV;xD&olOaPgH^eE-1BSN=N2ouz4OXO+Ch0&Dmq4x26AB6(bl&De#wg`l{q4PWSaU1M$kWbmx*G7p3HBh;<Ar+7lj}
W}ILz0O%?^S|H0YduHO9o_{XaQR<fb4)rVSmXZV1M^o8(yem$oxT&q8SQ~9AaRNez)m4gG*}svX0|4eqH8;cYbP6lJh@bol?*o-bJmcv<w@{XP$H{(iwfyN*
QGo+|{8zncJ5q^z!WP1KpnIEljN``c2-=3HFZKn|F_Esk2i<OEu;cQss92{@98qTJy<<Kd%ZDNO#r?FlL2ELhB=gx*=~?%pxWniBtmEq=k9SRBD^@AE7G3Gr
E%J(vY?QH<xeJ<s<8B?Z!q8Oiwf!wY*$<$wq{L;mRPW3LEXJjqD(#Z9Lc<V2(wGx|D8B;4=}I$HmIo)ju9TYdfPH>}v?6`Lo+?BzJn#auhAQ<6Ov#|v1#_Em
*u+BYs1Ir&<Nd~FaGJt-OZP$f2&@}Y=HPBrI)}9{w*$HwdB3@mufyu``RbMe42a4!F>WU_b&h0VtVH)%I0dg8%rqxB_-Jx{)bB5#_$UTAWp(A#&*PcTSAg*B
h%`jR=7J>awcGAIJ0rF<-dSRKZ9s6hELN~hN$_EHUjnwR@R0-LJr}uf>Qt0sFMZ~>*)Tx=2+;EcQYmIH-=g7u=V2*0lEodhzdyhW-&XUz;0@~DS)`)s$F8Al
sEf*bv60!{Nhbs@+?Q1Gs8>);=oW2`l8}R{i!m{UUyA8@M|oHXucajqhH!bjy*I2P%fe3)iQnQf{QrftYY9Jb2K{%&E<3&DA*wjNfSx4{oy_8TYBfu&cPnp)
fJ<BE;YXL-4Mu3txzT^3R;P6~nx_RHb!p*NzU0@2qBdB3DCYs4DrU7iQT=DzBT9-=b{4G*sOVAt!wjmCvC&z4ma(Vh%)y>!+s08BF=RG*MCbiUe^{_H1a>E5
beheG?Gd3d7#^qPUZRwJk(acn&L#UPr4P3ALGT;>m0i;CH5t$%M)c*^N*9%|J!+T?Ju=r*l1kRDL0r5<CZ!Opj)&ZgWZuyv!P}qfpHHu&3FmR2tJRj@{DG@`
OH>y8+X4qMiJrnxWOG2?Exo{9fQMXW6T`@F7c+cT-%>2N735)DyjJAEml<(rH3XZZ*dpZcM}We;wK6TKZ7d6_vrLkzWDGCvA1Hm=`;z$SZcMz$VE2hdv1RV0
G%(hf_|HcGRNy6Sg9T-h_<6Y$k|I|;D-YsU6EeZLY%Reg+YbjE+pbO+<n2OLxP1a0F*D@M5v!FS+E7T_^t$6~HiL3)i+atk4-<XT?}gh2#Yv8(#-dfjPyOqb
n4vBdhR^qHH~m1oi2&+bTU{VOi~ED8&lLNE+K7PCFVB(XjE`#7%V-atB^x0RZG82O2q>!F5DT~vE@PaP>?18vUQ2reuvtb;bz_1WUQJXC<^G51LTnC(c+Fz`
m|HlK+*+HqXgd1JwV5ZgB+@iIGmu>4(0e}y1DdSEmOnoLm<}to2H)45#@PRr*O3BDREs(Bg+qMyAuVEBKx#1n#*?L1?bY7e<9}nR;v7_2(sV_W+nKW=3G}dN
N0mO&V}$c560vvIx*umwedy*^q=H$jt8Rx@Htdj+1bL!DF2R0(#8YSqVU!`<B^FtFsu`Hw9?(y-ct;)A1iqp<lL=}`<bC&%6i$RkMCMxg3*u^C4wlYCd@Qjr
EKsv@zAig#l5`?F{F%Ok&ef)En%B$;Y1N%Dw0g2LlmXk~#wA@x_Ogj3c$@m9N5TT{BA~+MNRgALJ!AThF~tD)FYYG}qT_g8SgT1E6|+Y}L0Zp%j{k;;gqn2+
EI0M4q1bRV-8n(4!jJw`gNudaIrlI{0xh*3^{LlTRcEj4@zM6qjPE$v|AD?X`-O@5i5PA8F#BS)FgkySW!z?|9x;60<8h~jU!ZMFxAW+}!cFrh4D`a?MDfZM
=hr7zSpzi$^PvKMZ1IsUnA?upB<Hj1I{{qGF<9MU)QDeq?#@`XL|04^gQd_9qo>c?PJ$_mHJr0>x)$s!nFS}BgwApsb8hrM7|SEgbPT@I`XMYo9s7jZu?+4P
xsAsWEmgLu#B3Dd38Z*R0+7n}!iJdGtVb$)B7=olP0l&%z9EDP;z_Ei&6sZb=X)oN3mqr<qHPRP8#LRAC%1R8*sJYoYc8zZ$GpnjFy%pO8-3>l>PwFyRx>TT
*TZgY`3~0fk#8zSjLb)-;w~aN(>Na0cBs?LwIOvCP*bxulN@u=H<PQ@q40r530k7Z`=ktRY|*f~3PvTq#8TEF)mm8g#;{d~@dMf=YISY~cttDBx@S*&wN{SN
Fd2uOTEIsH8$N<>#->CD0rrS%mV}MRgmEr;RgiUyOQaOt;LX&o_*`{^X9PtgN&gs`NDwMohACYceG<5D3t&%RDdnCEJ-*UzO}22USIxc99A<0@$2q`Cm7pmv
3Xsv=ArLT*4kFW2cY@rh-tu-A`F&Uly>PF<R`*&0WhZuRrLqwzC4{6;xM8?XjBoTFL!$%3_UbuRD#pnvOOo5lad841T(Kt#R=1D8p|dMTR|B#`aZL{Wv-IiW
jk&jc&(*ix^zvv@l@N>(`qeA-pB$uppCQncbz*sUzhA<+y1jY%?2+?g>aifLpxr<n2*H8azbAvV4dv19W*n*RX3#%dro~?;N**{yH$|2!I&-WgErai<d3|Dx
FQ=v?<an%R%RNb2Ds`&bIvu<aF#aoClG!K!#+6|DDlU13z(~@*roXOiYk1GhBRW6yp@1VylR(jq0+%E@gR_-qd$SCZfM3ZEDi~91O-6cFcioJugm+s$Q>;=!
M?-?q9`{C0^?!9KAzHH+$Uc1|c!~RU7!pw+LZieI+z)TD4Xfngvx%})f(sL*xZ=R)Eu>|0@*kahQIdUV)61^4sF|Gj15w2(sgA1h4U5sd@Cl_butEJ~bs)P$
It+$c#x33?2kw+KumQe?vc3QcQjXKKo|({@{S>@;EpSSZE?u8sdSXsRY&^5dnP+2Z-UqH|C~nI&CJ>z`hDO>hyEXj!Yrsx#%Y1SOkedpaLJM6NygV!I%)byH
<vp2ZXGIzYX1)+2bV+B=#qK_iiX2-%xr1u9XjQNCcg#ui*Nsh&<Zo^JK(Pxnxp$ue)$-U=_9qsIIWHj>awK(+1JVnTo9mlO$9GIHSk;q}@~2?@Kh?te^w7WG
kc%Fb7cCO~>7N}X?;~sB2`H%BsC+ZY?Cz-Tts0s0$1=dIT==A&F?wTvJ+QSzY{PjrGB2e{5T<cp{iM;}Ui~o2h>5iS3=dS<)5j#!<itP?xsbL+{JA|=6{!o5
kqJb1xa|gw>O=MaB1&o@u<<MB70_X%F@m-s47S{!kFqUcivltN)c@(4TOPOp@wT_Ql*-)FW3?HQdA`~>G()%&c3w&!K9p$gLq*cxbFS$K5+b7vj+bK=6TK=#
0d-}pv*ongq-j~1H8DE|``9jr1C~DPhy~Kz%(=+QXXYET(Vo|QS)}7`xhBYVP9td=Gi$$+SQrF|!=Uuw?~M=FW!g9PNLo{TeXx&9mI>?d*bH>c%&NPOVa#fD
y*au}KrtQNjXh+DfpmDn$5d1B{7^fQJzclZ696TE0lxQdf9*ORr|6{G=+1AIX<3k?%q2_uyf2@?0GQB+!U^w7h%Hc+wBArP;94;;h%!DbS7h%ACHw7(<KL3r
!nV`3Doco&ZgEY+uJoX&TKI^gMtoijAOP83w8wo@pV~T3?T~{V&;8g4@;=OL;YpOwDS4%`<M*Y`W5j8ZrkDK~7DsXrXQ~|DlwpN!)x@8PdLwJk4iDVboLPS)
fWvvi;i!u}H3#RjH|(u=ZXgER>C!2te?xyHW#T4KN5B)a*)UkXDuqx^ZFM_k2J!PqE~joyFD!M;K?d8<A|zbH8h@d>ODX1SNJPb%41sB-OTT%v*O#nqjg%Rn
6G8b_j+LHC&~pZK+LDZiwFh}k;WEoemPeME6}JLAhj8<kK~+}4+X2Z&0hKcg8{%%=ec=5Nn6~;qCt;sV;~>MPH!misq||O2t0u3=5`*AtGqg;EW40%hgV;kL
0Hqa2U&O=|CnL93#C5mCWiwA9ohM<}#Zg{uH7iV}e#)4Uvqkw+B~b=>(s$p4d{JG(VohcaDkUus93<Zp{v@#~MaK>e28Ix*KQsLizqCP+c045)y=&TpI%@CF
1dvqgrEV_})4EK*1IX(G7xcUxFM(Tp5OR?xSZr1&gOk(6t6&K(79SA|=|2vP`;If@CwBokl}~I^i0aruqP~QX`jHf+ys=Q-_NS)vWi;B`lIF>YI`sR=zrMMl
7?!eSb%VXM5>5!_%|Lt^krJv?9`>pbotfv_flhGyV58`nDQUSH3MCWd&{VaB0U2FqWbDaF?-nJQr{Ccmn=^u=)&|Tvcdg3I7tt;R^+Hfq#W@Zu;ULW*A)c#)
PaG9Dd+Cb*BB*{@gt7=j5VhouE$jJWr;E7dAFVQh&@3@v`i|Lcch3;TPT18wTsNLCwesm;mhhbr^2nJ2fxb(NFsb0Tq$u$ANjQXX9f*2xkP6&tZvmXJD`IZV
zS}p9-rRO0E{^fY^PMw06Hp5;=5CsTiEi`$Diq52i5bc2P1XirLM+S|*k-wtNJu(%k9CigbstR53Nj!2Q+plpbniO;V)BApP|6#gJ|rVz&to^EKXNtX&1cjz
#ANRg*&C>g6%K)I14vH4-smsWvA_}$AXj~=|C5bi19tj*+7vP7cL$3-{>34_^!kKo(DitOq^<JiM81Y0Psz6}%q<y`^B+lENmIFbvy*{uhG_DNEgBb3{uG?8
Q$W>M4frpbVDI%hGzWiK80!%|{Gc8QdX0?4URCMUhg~8CW|ztekfzHYIv;=Yq6&PdFxKS5={0GgflbG(gEJUGHmBkST)?cp8pnOCf_tb+V{tct$V7%?>?>99
jOc-O2WF}CWmr`7b^TNvArCQ#tJd(q>liPxX_EMIu=)c4RRydN)!*MD-(7)5^;jSpHd<V^aCJl=CPMpD)2Y1^?lQ$u`VGFk%&QQBcDwi2Y~!+E8(qwyPRsHq
^4vr!`*#u(W2qSNbJNC=+?td$(QUzPTCX}-%MFD@h4)_eNB=TR8$5W4O7bh<I&xo$4$#1-#T5YFG|Jw5uR4?L)#=e9WieWM;jErOkCh^AN%F>`ZJ$p&_pZhb
f4lhw{&e=|QG1v)b)HT}VCKgCL)?z69fe~6B58>V#+1bnd!&%_p0<J#*QoxdxR;{do2(YjXj_rTLr)~Hdsc|)t|~)1^JDKCpS|c}UiLHsZ;wRD0Z)j~J=XTE
Joy7WizQEh2;16p_z6Io?!VubvQS`A4yJ%!(FQE1W*ONZu7`P|V93w>$|1H8$Te6b7f)<C$I2czi(A#3?t~`~1tG8-ST`B+^0aZzs&c`<BKgRUN`H3ghwAXw
h{P#H)T8^hJt>W<k#4W+u64`d%FQW7xmlnMg!QZ0h*xD;S^0+c4DX(!rm=xzmAXG7t;p7oHi&;GjMd}py%;V^oSS)=(Z#Dr@h*L2@GX1y&%6LY3hdq`y`2o2
t|nbs;&F?TkZ$IlTa@JA19u;gf)<rLQQ{9*xjjy43A9d}Bo%?I=Ki`>%8qsN5$XO#!!A@|L#D^}+?P~<F7AUZYI3D#Kd4mJ?y9*iOSR#Ye~HcUzyrP1yl}=N
OsAzM9|0ahBq5p1`7!h+AEiI=7tuCp5tzBnbwPli{(4lp%q(_KQEe6)g3iT%wR7x{!0BUEbzNT7(_$&My&T7hQ{8!z8>q)8u`{>9oeq~d1vG(U-?~cLqtKXk
qeE~n;cw^#FOD%3Y}UF)b?$%N`aLU?0l@PC@=PA<h+?lpr|d$jER`5~+D;lf8B^+){(`aAV7~JAV_ds7R6QpmyXCV@xr7UXM#)n}X|q!QCfJ5PWMC>i?INEe
1Tc5GZ@ffl6H_oSZ)-k%VVQjXD8M~_D_wlaa6Ds~k8P)tBm`JU#}k12iIOxQf;$)OWO$l(c~<v;$T02A*Fu<aI|%e{7^aU7189>}|Dm7$U*?!OlINzQH4>zD
(urSlDX!5AiUc46zn||jpiYOTBro@xu!ajTQz!u)R2R*dqEc3C&%%zq5v*C7C2LK7a$P-H+3VFhILRgg@RrLoJFS%>JsA%f&jzxcTN_^#V?@civvy?1n}8mH
&^B<wDJ)2krI#nNuf8bW<$hPW@DhEcRCzRqnL;N&yUQ|u@>35z1wc2{CR}Gk%$o!;t4A5#Ffa*?xo|LIsY|4Gt=tc|J)T%dzNOtfx<N%cB-7Hvsp|=D^SLfv
x!9<HRm-;+EMF$H?_H|&%S4)1qRh(KhhCGT<HJIL&}0DGR;<o8&~!f&dXe=fz7@j8Gf23wci#wp5k;-QR{}H;=jG<+(tgrKG74({-r$DLV%Ai%18Fc{AXv&z
Dm)1Lx@`4@+W&qPdH~p{%p3!H<GvQ#W;oTzTXP37e(^Qsk2WCvZT-^KzVCc#+;Dgx=xgyWL$A|S&cGTOQ%YZQ<@^{ozcY$Vijs{SIY-8-0=PY9ev;uf`-7w`
Yd<5G4J?}v&}LQ?YYq+5FgB1U0jBxlf_R*U+OHQ9$8xO>m#Ul7g%ziFz@C}!Zzw11s22==a|N-Y*7kxiIH<BXYX@a>8!_{Y{@6wlvyP=K*Oc=RZtL`Wt&35e
1dY=}3bMK}?+TfvYh(LxIi`1()IL(tCrig5*?{~93fO{+DsCHlm7~>yh8*}{K4xx3NEYeiYrqp=QEgJW#Cs9@z5oA+j2QETLr!yXB-xhUGbkvx@IE}D@=|21
4&gac4J@c@Hbe{R(}^FhXrf5D9`>*zH~pRUzc~Mm6<zTBXwB_>CoV0)trb{SvLt_^-Q8_MISl-qG4?Bq)`o?DNWvx7(I_Jjf3eDHi+9z%9W;)v<+Y?=(u;lf
I?KAQ6mTY{qNa;3NSPC8(eDX3DHv!r8!``7HTWVkx(7i)gE{RB9jbDm&4V2TD0Zx3i)t`r(%YCUl#Of=2C0^9i&S5M_Y=O>@V^-VMeiZX*H{39aW8i0zj3!<
pKDkE*2BpDo?oGF@_XP=A|VODIp3bnkYF#xaJ-E##kTTzJ1jWP8|^RBKU>rV0G%+d-Nmwp@I|MSOEH#bRyrju=x9C`-WI5pkBQeZ4_qkt$9T8Ui&nY#eu>^V
$)D}&LhD_o;T=3zH$y{DPN+U0eciHPp9hB6<$n4dIlW`!g|1l{n-|)htK?i-O8wSh9<nP<RZzMUw-J)BVp;P-kW-2>OfenZ4`11;i)55X=f=a%R6@?XSgAt0
vT6Z$eeSA~L=E7>o;T@(f>A86rG^DK@^%d$X%y<0->nP4uG?egB-ts1aYPhx8-qiYb9#(sMLdnc7ZJOgTRPZ1=#jNHfU!ZaiRx&X7@_kmCK8FtQe3*zIS0;p
IyyJh$&Id@p82v<7Og30Lr|9k6|)CvWzk0tSTHR0FZ~WFLnaOJx<-g%w3dCyS=xn08o)+uFmCNWRaY);oW$?aJ46q5=1=Q@Z|jBwX-*qF2H#-6BSvtGy29#t
PllITWYx$X+c!9+9iGnYB^e*N$Qk03U>*T|z$*b2W8{B~i}h~G`hCbp7J9S<VaT8%PL>Y9xWg0gtxa=(yicq+dt$f!S*0<XZJKw3Z?bx|sqojo<N>a_ayzc0
V=aCK&}A{v0mD-C($y#vsR=$p{X2Sa{`#o$Wr`=ew(gTD=eU|pJx{(E>=v;b4hHMb7SO9V=A?BUotadd;4Mc_7RyS;UZUS2pE-XM9#diE#s|Imprka_jeSm-
n^YEcRm|F~u8iuEp{bpBV5*(qoqWJ5kAnW6A?N)fLH_C-L#DeiB#gZEoscXE6QJ%I6WKTU%WgTRKi7+%aS<HH2xUcBu|MErpfjZ$NQv2MIfA0+@|Y^=Rb)V-
LA-(Gd)LUYJ^Vy4`>g28BqVnEyx)X|p6fjLTzR(Sb-K1bIw;<_S6LHnf{!L>cian%<0CFo)REx-Lek29^e`8`RZkIDKw+lH<@q;0GwvaAddh^rp}jalqn2&S
Kl&^U=}b@#?x2O*>U)WqW)fu|lEfOph%HYk%w#Du9sa*U>ou1`sid<=_?-Y3R?OBYowg>s&=1Ik_a+!^h6aYn`A6P4futFz{r3fPCo*hiHm<m41JUYZan2Bo
F#Q_eEtBaeQu>R+-s+}gN%Un|zr6-Z9mE+;RCSo2iopa*P}zR<LP<$YLXmWH1ja0{rDVDmAsfe}Zz0kkN2S6!#`)Q($Z5<pUK)vfHS(eNYUbt-?X)!-V}B=e
lANo}1PZ(Ahp(6dgyAyHB3xiJ(<#9Vx(mIcCyrle|0Ay<8*ri?2haER9KWm2s<}oYyMQ)~Nr%0@4_7Xs6CMUtNV6FX(QN+%GzCZnAizI?O*6&ZmQqlKE8i<y
^U=tMUEvp>DRmFG%<_}drQa5MT9pMSX9fkI727mkX!AB_b9b*ewXVg~ti;V@-er^;MaRSAD;7Su-lbWE6x-k{MSKa#3Q*@X5+Y!Y<S5`hR%sSxu)W{a$}VM*
0~mq|D<T|)n;ST-%a5~mWJ`sP-##1$rk9~c=!P+}35%9Vjw6av&4-#>hY^&}TgwmiT2xVQXPqUzN;JFHS$=z}&Qt9xB{5GC!dkF-6KLS`(-K2EigQ&{i3Ymm
hN0r{sDD}P+U@$nlE$49dfa)hzQ|FibxKn#i96jsf4{slQ(S8YwsCOaDZp&XMc#>z+t_#9@7e^Koz$`NlfuywwC&rQ9d^vguI2+<M(4<6_~KheyJ$-|&~yYJ
v2)NANXJ{n1x0EFc5DPlabHBbPU;nDMzbKw?{IJ&<Ecf>5r|gzq$j9Pggd5tGH>SKDYdxwbLYA~=`rauW-4QB=)1kM2GVfE!;@F82aYIIs>->qD*+2lqJ;|V
N58;ZRE+_!y}rzSnMBlGAFK2$x*ml9NHgqEZAidsm0($6aY|SaR%ku;z0~QdOL1p?*QUoXA>H=rOBp%7V$!k+3lPLtSgW+p(nr3h-fdj7Ci#sTPZNPwYTtQs
i~ePTG2;WbDi8XJi5r?h(CD^{g%HW<sNv7$N2cQcqlYHrT;noW$L8_uHBqCHakr<r0tfhjY;g2$s2l)1rpxs0(G|uSpdP-1F~yLg*m)5S!@EDWa6CcKal)p1
OV&kFgu&3qgjpuwy7Bs!BHyfq6S!l}0ck4U0hzL&D}0{hat;Xx#~1AuIb!yEr7cJ`lg~e97C7-19fEC&1d^6!I|Lz7&anm3W}6F+Wk8s+n?xOxPI^69;Pth4
u#iz9`zt9-`85zsE;FFpwEbmA5k1IvTuD^?R?l^gyVzv|dZ&hQJU*^YM|bOzu7MGNx{z7hC_af(soW`Mec+ve53O-^Z}$XyI{87nhglU#FjAARPE;JLU*V?S
gzl?z_t0-Dp4eW*(CNpP_B+~W%U8dWK7#O`GmW26XEIPU=44SIH-Nd9uj-11Gu>}OYy<pXhJz*$X{-Ct^|W!JFImcf_Py{g6LQaA;?}ev7rJ4pq@0h%N*y28
UvA7yB{=?%9~-6K4Xkxz3zw1!W{XQQ1{r-TZwJ!cG7U4h8k)Cx?!<HWv8mszWuHEeB@5cx`EE}Puu1nxWmMOmT&-66rLUMRa~Al?D-Mw~M$c5?eOeCD2o`qd
=#MI}BlUzgA6u>4dIPM#>5Y@6_oZEnr>d%Q<&9&d?A2-kt}Hawctozll^Zf$7>^%Ar%hTHtw8}AUfp6|snd6zYDHWp0|9aw^fKH1u7ZOUFKVqqp~H4>O~<jD
1u6E_6il}1V2nN^3allI7v2#Srq-Ik0Dn5?HYsg~<Rsy1uYf)=#H~4|!X_ve$>;z3A^C;=+r8i|k^e^wUNA*k&pFLiMNcMYdGgEkJ4VfvVjftA>U*JycI9|g
^Z0Z{<G%o7Cj^Jv&TCBnk={VVn6FX_Gn9=b;2x?IWk=#8jdq7LxBK?Kqvf<B9bv$^d4RgbZFU~zY$Q2GxcvK@LnRNtS%GhPUqRT*1c!2#S18#IDdt_XnQ1Y!
EsU_kXG>ldq69C^XKfDGU=v$a)r;1HXZ|wl#+@FdS(MkUuCp5Bf?Ux6Xtv}v7m1z#-e?~Nzt`BH{hd;+6HO((VVIzwPSZATR*+a+-J@3aP3pwvFrA?CI2pDM
mvli}iAaoc3LI8?UkPP`E8YN%L^@AZ8GjbnR2xW7K}n|IpO&<NmC)WSKqe$skwY-a%Z{zGp^Yqstmuhe5x)p*%5TRX?N|vJ^VXPpUQ5PouQ=0hCNAQxSgOty
%5;o&x+;jZ>(%aIx!~+mxySOe!s#-RN(T~vNqJ11{}A=EvV1vK6YV3d*O~$`2E$K7i{pjma5EiBFC%ag^*|tzMNJI$u!WMhIB0Y-OIn3PiV6=N!|1*&uIfRd
UMX13f0fE*<yk*c1P<6|IWmu~)H8i}VZ*hzS){9I+0oYmAH<CEn>3YZ5O*$ry%|A|wKw+^9O6+CZ=P*f7;H7ZdyWtpDBmO5yhH0*I{bNxuepk@dN%KL<m+AP
>qAB$tc<0&VPME)V01o8{~>G`yB24=6H2dq?at$)p|ccx#$bIF!VcI?LeKE*^-~}o7jmk0eGAZ&YW1=D=Axle_18TPj%H4w><5dQ9fl<-%O2}3*jE#9%GhNX
@Vh$3A1v<uT}m#r64S8C#3GQ{ef|{Zup0Wm_oqg=5fXJT*N}Kll&O_^QY0oN#-GS`dsh2{d3<pbBZ<drV&(emrQ111OJVF#6z*yq6;Mi%-2KlnQRe5a!qhr(
R<GpGkdul41yOZjEdejy$>AjX1D(Bp@y{^?4$0_q@bxPOYb0Ed;_K72-1DpG9beU{&hO$Gj#HKRl9ky)f{7IdSyCxl*EPD>E!v41LZ0ka8OeGQs{v@XJ7w#p
2~Nf2ap2zfFjaXzIgOLaoVdusbXood@#o_|2vFeKj6?#thx|vifZHd-V~KQjWv!I~lVu$#6q*FEs)|>yav(Z7+REFKVx|mzs-0<b7Ot13fL#r1qg>#y#e%nW
s-z=Wx-Q&g`uF%%Behg5EEuTN2>u}}Jp$ZKUvX=()DO}Tmivgrkjvd+rdz<H^70mm5A5R*^1o}BQ;}GgQ*CHn_Tugr%$TqH=ycCf6F}YLjQaE1Y|=6%D9^J^
-iclSDD_wlZuXK$ym)l|9_CC-Z84GU2LQ{vC5|^4KpV9c#n0eI2&qc;vTxr&k_J$Zd$+nZ<cW&>cZPX1+SUV*D_X@<$BIWcrW1|2kV-W$0~m8Y*Y)OQbh?J=
i8NZbm61p9S%n_~?$l%h&m&lVyu9tn?g6mEsOoZ1#@Jm6vy&dI5X!z$<9(p;$&#c*R9WM;n>oc`hv(IiArh^z+4y0%5O~GLrlH>uGrT9PxF~=<coE8r0(UWB
%r)Yz^j&z6FEMdYJDo7&54)r0&0;>JSRJf!nLy&warZn}q{fi>Ah4$zjwj+GQ$A!`RS<6tUjX|c7g@vR<y!#t;`{5I<KVC+M%jBH21EgN@+pr?I}*Te*1u^A
U;&F2KWde~PSG%VdPFP)wj;?EA>nCY;`H+^Fxk+-naL}$S0Bhh3f)NFO_^R>h7MgN=6PieiB8`&crODd8x0%PlRZw-_oNIYdd<Rodm(<jr?SDjLpLM%lc1ae
Az+yrfM{{MXnX67E`@op3>&;nQ&DU2fP;)f35hhgQ0GOWoM?&3;_R@E(c@tXquLFJw>Lct>vRJ=f$#H`bb&w_S7OM$86Du2!v3$4!vPD!n^}cI_e$-7Yj}X9
fogtpMn<;jl}T`$3pK29h{we1I>RSBw#GmmBewXQF;K?x=emRQGyKY0PdcXSSz2t8QjfFd=4rQ3szRcbBIUQ&c`G0zOjNjxFSO9zJM@5iGo+s3-p|J_wa~(Z
P1B0?P+PIdC32G=P(~uGIC%;Hz0dE--xfKL$B^@E6GSt!Z{oE+>~8`Voz5H)8zT|71dMPebvP*(paae)dgi>)P6!bcs#{#(FLyjb#jjFj@LyEWR-%DQgVtw_
%mTo`UNw}g0nDrcV&d9>W%w;}SKvK-nm9t6MP=6E2V;*MbaoMRGch~E-qG*II>iemYxUHy%1I;7nSdeB)f#lHVv|!Dwy}hCS8nm_C?xQUCexR+zi2Kq)6wnL
+Rh~pT1&=bJASp!pMV6QrOp|9$ctjxM8|g6iSR<y3?&)F2l-d)MVXM<!i1(2XG10bFWy@)rKiR)im$`kaVx9S_ZRqaO@K6v0*<8?C>R`I#y<onb?T1IcIMJF
Z$>N_!yF57N!9}Jk45zbDvLtg&2a40?G7*;#^@CzCGVfh@z5m&FZ~3G7`ji}s~YR<DX@J{EG>%AF=d7tV~>Y8mNPLKLIE0MbMj({lBSV@?C!NfbmT>0f1Fpk
p~);MY{C({#K(ASnITv`$T`<Voa|D-UjCS`r$CqR+qFvttjel7rizWA$r%0I^A4k%dG)*T1<qZS<KMnjfg=REg*w9CJAR(XN(O(2q{Utw)Y*z^3hyB_(7A5$
`ZwCLyr>y5>>@!Y+1v@0)gFAEKw8T5XJK`IsGB2sB&j1CM)5!;8QNKmj=c142J!0YQ=X|v+gxa5VbO>q7Cg!VG)yr`TffY^+tt|fj~WS}P?bOd5hsc$1~Pk!
p%zo>BkhD>J?-j>!Q9&wwl%v18@4uX%5b~QE<S$k@Juo7HI$j2gHt2o5ghO*!rwRGh-Px;c|oIb9IeBujm(8@#poidU#oYu06Cb05J{R<o!L;K^`bCNcFEYo
<dGG&%L=2m?$Bg^%brX@5O@qEL^r|4_?dB0-s$>1UFoTI<b;rfs0@0Uprh<f_|HH^O?eON5buFWmxnJ51fZ*m{uL9&LJmemi?L<V{6~}TzMv_^G>zlSey@>8
7**1v!(&Qg<W#@2TWhyIMC|WyZpl}#s(%(AzNzHNSR%6Re2WI=vB9LX+r7$AT&(~cB1tC&6N}V15GRoG(P>vWR9!j{2*X^8?kKCBOt#bRU~38-N@{qd@Kn6N
5y(oF+SPejIZ*D%+>`DV$GqJ`5qggqw>rbKIQzuV7d>;{%+}~EkoruCUUx#o7nwZZ|8PaP2DRy2o>GhaJtYZL>i%Kl8PXvG02%>6<&wXRVs<hujbtM=2DLc{
P#*yRHJ9IzyE4SfzA{UC#&@MZ*E#L)W)5+p3yeY7E0GUGi^HA`ny8UZN(H8hX;C)UPDzZpR#g07$|%jszn^et3F<OxPHsdh`p=9Fo_GBcnMR<@^_fV)<_ywf
l$$BPJ-Emks{<O$U47;P9-V8&HzsbZ=B?xkMGf{r3oluzNVEu4j_#rqlKD><wp&ck2x;IlF1z#|O2T%RZlOx*;IcZh^5};j`R&)q0sorLS0B}P%%+5XaHbW&
Pfjw^b{0F?gLTofv4xgcvMK#j0^%m?AJaj(qY?a<1Dss~c|5*rcZnw<xn`a+ld6IHm!(ERWYb5Iz6I(iNV4ezjJk>n*whXfT}&K^%jxNQ_?>q5U^2f``8(I~
LoqrR0(Q(|B{^ua8prUDSv`3u`y<i<AjDR;*r@m+r%MXCSOI7qV){Hk)yOXHb7r8d9b#p5vVVBHd#KCAEYkLVAes+2?l<jk#AAHjzC307&<3a&9pXA;vrUrI
g$VWZ`aNavCgTrja~b4>FnYS7C1`)Q0^GkM-<i(gDz{^UU-k%&jzOjPvEjs7a`oRr{jpvpP=f7`s9OSV+gAY9q5~BvRG@9mYb$=n@<V;jC;-kd(N}dHba$14
xnzn2Y|-%zyj+YaL0J-}EMI>w)bea;u74(4#n2^v{rdlJU*1x@iY^~EW_ZdF@UkyU>sT7qm3=kL-lP4^3Aqr7+S(@30qr>YFL-~UM}@XfTFi8NbMak}?J^5u
zT9$}XIx+3rB;p_T7d)%sp2^rQswVCI7;joyMpMgKa{=rtZOcEsxXH&r%L1RC{A`jt0*?DNRD}wU3ci#zMeZLgIL}}JHtY*)YGLc>^{}vsh^hbC^l||j1lTS
<W$I?Bt)5Py{`A@Tq<sz&?06$`y_T55-^Ze1o;C#h}809TPAW5QI#&}r((+HE79`<xa5=_j{zB{gdWp#PGqhyAbyYrV;}2jh%o4pmCEd_@SEfuU`2u&wLzHd
8vNXy@(b4`Pc|gj#S;1Iie>mW$g0T^^~WlII!gMVAVqYFBDJRDn65Pm?ql&60)(<ZNPV|3?(vx#0%b(MMrhob2Ha<N?@}<&>Y;+KC0lhs?2k4THy&JsGy|k{
QmWLL+1QpDx~nRMgZwd0bvLZ-PI~y#-*d2ahISbHF%pu}Wch&QprIlF>{bWrPJXEdO#NYz$}>P=$*Y)`2nxjh%i7ZoUl<&5NI}=|T~!$2iry~SzV3<B0?Lp3
Ov3yRQX8#Hb@dVMw#J%Yt?SX<fe8zO;c$dD*zmMHijYfC)G>5L9#l7g<p%=bfu(7sfhH659r{SDCHR&46_%K@K`~2Ydcazai8}5$Lni`>e_n+>_DPPMSG4{F
%wt4_l?`FlUo$#gcKVp?GFi@B@C@^;nv`T&!-oF#I-EZ~carMDiiS%9_qhTA28}FtG*T7&AaUJbzJA^bw(psWuvLN6EmuLV!r#P4fLrVY3yRzaPF4=?yozh5
C{p-xFPOsC70A<tgv^0VC%0NkGeNg^o;5i&@ol%zf)8v;iw{sZ=KIh*55#JoLuap@N_(M#RQ26|&Fgmjf_dFr=rL?jjnMx0ni7nO>p2UL_I0kY%?MHXQ+VF;
Ta>@z)T_Yq-HGBzi+5iqTlemc`)^?+A%YKc;q~)aXmOC%p8z-0NV|&(@J8Y^>{1C)R(1QB#PzjU1_Pl!9}b$&B(AWa9C1XNl~n>DkWE#){<ls&3b@$#U%`Gt
?p@bY;b&PmCr$-jf@Fpu%RLE1z9O57gaqF{)d<kiN59Xb{E$6#v>SV?2{w#pzaB0Qvy<f_lBUK4>Nu_2n+a2yv2Si*MLUKa+b{*K$|fjM#1iZ6Ex+L(z1fp(
Zi>_HD-%rw8QD<fkfLL;ryVp-%Ihx}c0nQ!K5?U-a0JEPy5Ry)<32X8Jz}Cq+>I~PcrwL5HU62q>05(A44T1>6FfLW=rB61m!)Exd1AK%Ym<y=ZqKC4+QA0I
IroDn>u9RbD`@?Yhcnu-l53&xt4gn)t}uR;0SnBN{Z)Hev3)O~pR^HH>0TrGAOd+D=HCMa%?py-91g#xw+8ORC@yWm5y<mI?0c<}gNmQGhWK1x?c`SS?tLUt
;V4cbVf|YRr^#vrT{6lzi>x|Vji{Lx-f<!WEAQ%DcVDpT9px3Q#3%xRX$0!eul1yfXD2OgFzQa`d!LM=tnB_TOQAN#J&fq>tvw878OuVgcHH~LxQICN2-ny+
+;m%J!1utZ#wNxV1=lOnDzpNIvZ*=xGKttSw+7TN9$sh}A^s8=SSux!<NFbX>zdum)P%ReC;J%b+r{gz*<3P&t5RU@U)(`))!X;A<M3x5@Eh*-YBZKfb4vn-
s|7NvgB{Ov3Yy;AnDLz75sqKpq%Rue7hrKYxjfA@O*<Ja$<#{?3_X?vHrNzKMok;eceILK<~<f1eQM&yvBz%rr=ppOh+^D)d@W+QwtW%<x+9(e;o*QLGt~VW
1IkoQ>f?n&QA!63sxF#1c407W4%0NNYLCKF@bWT2)cDisXQOJjY&iSaZG$mA*=o<6*ua2pS*Ggw<vRup$wvmfj_5ITmw`m%QrKffA4yq7mm#O+y+DB9NJpHJ
Mz!Q($MKBVxxE145Eo3m!Pf3&6!p;u44G2Vyzn95_WEtf>P0iLM#x>L)%`aCEMC}iu$`KFDB@Ig4|V=xv)+xD+ABqnza2elXGDSO6atW3rBu-7L)bJ}T*SZO
L$GxzjzL`9xWo5#^8el!KVn<I(ji;ZfR{>bKuJIobo}|;U?8vnM?=P3duz5NWEcAPV8>-vMF>B3DlrY1^^EtwA~o@(CyH|IbA84`5PHJXo15pa(zb+d)z6R&
RrwR-beIw4fl0xC5}1fXNyjjrx{{@lcoFDwRAFahi%uxHtKhFl9??eqK6hM;SMiWPbckfX26bHA{Ij7@u-O!*HBiX30t2X%h~T_G)}OdQ_S?Ei_zdr-wfgK%
n{e~%A{&kx?LeZh{Z2hJ`1!rYfxl&~ioWm@^%Dk{<}zFX<D*m1=M*Hnz#D1z4EK2{6$npisu<jFRNEyr<1uZ_s_*CN$E=r66gY^zm{?BPOmPvAM}Geh%_thb
v9v^_gEnr;?|UpZW*K`}Iv381FPwOU3TdDk9cmgI&zm-Ji&{oJwT`*BI}SKQwrj!*Iox;|kBFTkL^p2WgP5mn`|E}K%W2oaz9}%rVO+Z98^>TCo?uq@ko|Um
&H~c{6?jU)&^sWydY<w?U!zsbG(t?)*_ZyxqP#ly7so_&+RoJ@fNTNQ&)CF<ls12XFc290iu=2S2g$jXR9zc?njlThu<lL7s)+CpIpcV)8oUra4=HE~KKiTr
B&vtZXonr$CH;~b@9sFM8bV4ShE6AL$MSPiGpCZijk)}qGLL4kQ~uR<14yWcQNsZ29MTfK>Mv4&CKVI6&5aF2W#MyHUTx4Qe!-Z|T+NCs;~(Q!7PS0&`tg5n
GEPj0pOoDb2(VgAR}{t-`d7b-PxLU<(uWTH<OezqTBC%u@&%%8xd@oHEdV4oPd;UyTZ8irXST0Ojd=I}CZr!94b@+k@BN#KabWYVFQo2+=;x8z06x5a*mcqg
PNm1bJ66PPpXTX?UVJ>oT@YmgL9%1t@*>v~Rp+#N!Wsi$oAffLTX6u7*C(JNR4&T}9X{xe@c)CqC5w2@1+uDqWX_{W-r4DxyRiL-++tMqf>B>NCHjeaml$NU
`ChX&-HY@{7``l@^%LU!4~Ab0{GcDt$`8rfDO<293b#7c5MM&Rm6&{1XKhk94u?U+VOu}yr>Bt9q;#KCY>$%-hGH>!c+29$IoS-ou7|tNM18wu`uv+vUu}9;
PObk9!^1zjmvnSo7?i#?>so&CKb4Hessj!U2KIbrmn_)Ylfa)M?*OW8uWx@LYV;2ocWezI&5a^A9ld8TDhkp1!hv-8+VFx^By;fB3r3LX)6#bvAO{07)E4+^
vIjUn1~FyTYGGpv5N)}h`Q^uB@qPSA1zm)^OgfQlu_x9JZ~uy}O?X(zNdQuLN;OBYlm@=fLpqEdJZ@}$$XX9yRtol>s+?w-+A{_K2eoRoooydgD5#Ol#u(JR
@$16BO4awh^*wReaBnZU7pK-eG{Dmp)Jes6M`{lRjVo1-vC#+b$sIQT5G~Ma)`f8os|1LSA<j3{(;bpnkwD8J3}ewCZC1F4Wz1m@n%H)M`4T`P!W(@vk?_+7
qzNY}B^4{yBcT!aaiq9ia88|SLg#1tQWiH!I-@C*h$Gv>o-C~413at8_*w8Vv{urX5CYvql;mi!Wjc?YfIQ)fpj@i8SWsJUi7)_yXvM0GoDGC;`#Gxu;8fP)
<mu}c!*+2Uw_Tyi`aNKF0*FEuWQ0Fiyp@zh4rIxWXD2FfVd{E|c+Hco$)>o9i)IyA(LWK=;cFHNo)Ht!o|7QUjbB+cvcvO3_SXMAWSgj~-8msYe(#BtMP5;i
a73=|wKNG^WD3=|&Xrl#+;~&HYavLqG~ZPM<Nf(PD1`B*6QbWRA;{QcCpM_f`Cq{jx~ypshlm_lNQ<4(n;h<D02`2wuU|>t>D-sLURZvq?5}oZc!aeglRmP}
p&y(^zrFxlOn7!e90%CyWNf{fxKA*>j~b(c6<=<t+d2dH4E5@^jVd;)2?)6F_I79@3i>5s9sO$nr=&VkvNdV%v(%Y|7rpYX%>MQ4Lazu*MHKgFQq4<%Li0K%
Qg%2r%in@tkM=a9dxwa!!8|ut-<f^?Y-Vaem!+b8zBh0o^0>#*jfSdDTE`1{DoVuh`DFi}Y*kWQT~%)DbKE~U0$?w&_rKsN22Q@%`=(`x3c_oM6BM<TJg{Q)
dCQ`EEX`_oWdW>n09Acr${ncO4WbWu!*zp$cZvdpJf8^lkG$3Uiu_X9JwQsrFi35EZ1eZiA^DUI03bMY?Y}Js+@Aoq4Z1639Rrzi+uJH;81X;cA<R4J10=9A
$hhPGowia^iCqY_te(oQhbcjRfhYHB^Y-c+vXn3JCT&V4zjN}Y(CN@1svNg+g;)ym4v`fu5oHJPP{ui8e%+K<cG+37)&%Wt#UYpC_T~$ZE2sD~*1$;#qzq^_
gihtq5=>QVc^;-gqL(BVotT6~O2sg`Dd1y+Z{Uz!ZXf|Tmarhwc%J<pU)Fk+mp7+rOeX)Tl)RMJ^s>hg_}eP<{;D!I^4$q`bFkBu#c(n3_KM$Tn?8XC1D0y^
^$4eMTQb;KV9B2$B4h3?29V8WsEdhLPDfu1<ddG0?)I3R9{GtUt{n;NAZ^=M7tJy{32)LH;y>I=AP#5#UQc(%CkT26HhL5re2!spn#6DiRGZ$)AD~i)UMoQ`
h!`RAozZOQI5ic|(b;>{n<_YadP^|z{i82hSnaVv4U{Rzsxd6A62aPd1V<Y4$$ZkPLZRh53?jQqk>Sred6TZRkFJ#M&1d3F!rwfUIQ%vA#6wu4PJcmE`v=+T
z>pAqDihLfRi)w}0Zq&h+nEPOlbXbU<!EP87Aond{`%E4)EtXw^Hy9GN_tr_YVt<g9B#i_44dPJGvSp@bWt)}MaX!UxoZz)fZ0zl=y*K)=#<^Dc7P^r$lI=R
xbm~g$-&Z{us6+?CwPipx?pJPU7_PPY@O9KS+fuWVXpSViX+Ps6C<p+r-734I&W3kOgn-^0>(K=SYl4}b21G;tzD8agXn#OZ>(D>aSFbzE7*~M51`SWc-O}&
{7wn=Xsgd}u*9lZ--PcG1(It-h9XeT>_NK}&fm86bDmokW^Q1@MsEhsb3|gCv|awK0jl2{`K*4QCUm06t@-Wi^}4WNO(M@fEZ?5FlMK%cN=0xohiXf1-J-ZS
G8Ul*hy9l;af-c0=@z55H&<|vh%6iV)hF47v42h#`oZd-^7u1p$)iIF?Q|X<5p#$I;A`nv#)*G?PYEZ<3%~nAI;_y4Np&m@b0IedS$t4+R}h%@;okovBKGgp
00kvCU|Qqd%p@ZvNBr~h_?@|*JwFv+saB<HiS9%*ePQ<g^q=`@D%=QHiYud}`k&oIM#c^?wZ=g&4=fOk##d;-_Z+x%BkRRCKxE{_hlKUPu_g&4MC{?}5NF}5
4YFD%WiEL$LkqcG`9R_W>2)HNWPAWfxMIl@Agsq6?8|VKe&kYN{$9AjG~yx|p&|-+lc;WY@4s2e(!g!?$f6mH)}>74D-J>~YkQsYMXX-P%!N$oZ=y#>SVm^~
kt7#UT}+<$&J3{pWQ*)t)vep=I2lv<Cm}McLlLpPnGt0&U<`X*$AfDGT;9BKb(Z!z>@+7@IO<;Qa`>p&R^WScy2IFsR;hetu4hGrP6j*H_KFhq<sm2>hv4R$
!%^FKU8i)}DOKa-gah6cbRrMP%zQYnrmSRWDO#Pn!XdFIhi%^jdBu#Rs+Js0W{&V>`}j{G_ye8J+PzB#Ve?$V)Ow%@n6;Ru2;dyL?Ce_(v^t{U_*_8Uo(ayq
+8HjQ@y9s-)fHe#=Su<Xb+(TUVBCxaN`V2^w<aQ*I<~`_(DE~t^Tbxm#M>)avL~ZWEA>ipWk|j;heJ>{o^_9}FU552RKTlPId!4IaGOTqX%G&Y{!#LqRtfO^
3$euo+(jrZO1X3H5EB)F6VihO8k|F0LFugDkjKgMXFLQ0@SNgttFTrRX6$(6{^OZA&S~t*YvoJD6Cw&IKDx6?BCVNuV>vjb7OeaWlX=I0Xz+IRaT0lh4_h%o
UWzzj-mkGw@!bP_%5S1l45{g39BG;N$GUi$!D+5J7!m;@M)2T{?Emx$Tj`0$^1G%7t3_&&lEXdw%+Vkgmf#dyIEO*z{U1m8)Hy_N+1t#O)E@u`^u)BQSf%KC
X-%Wmc+kD$7|~}}{gJ9yuXytvT0vvqv$Qq~5GN3KuWsLSjD?{BjFKHU{+}!h1PQ*QzyW5+gj;#uoGlb~_N<!Ds@kUE2pEYgx-RBfOS$KvcH$B^yuRQaSQVsg
ll+_KEIi%4eckGkB%9WrKnm>4gxSx*n8b^5Sx^MIV_s$S<$%cOw;&tMBPc=l%~(>*RhR!R(d86e{Q|C-bbjB-)<A}p4bLtz@2%k9M#77kZOqahnwR%-5%A5<
<_5glc7JttD#R8}T!PQS&B0%1e>JNW4MbK(Y>(aplp2AppgBep-y~5+P=^}Ic48-T_SsH04EK}(+*bX+s{vdM3%pyshS;LIBx!_<Z3+tF#S=TnZyAK}?&n?Y
K-<*5e&)}n6XfdF7gGzU?*tR)-8XEH6(Cidz!LQ)u5q>7kidmm8aL6oi^zKX{#M6U5lh6iOsrsU=Uz>nbUO^EHoFIu6Q$O0Yex7?7Gu|oTb+ML-`Aw~O-w#~
4F4^AOyDQY<6k`kR88i=Fc?|`MQrzRM<`J97tWojF=vaNFura{lFo4G1g@%W01_zTCK8>8i?}Qv4qxGWpCOS2;qD!ME@~0<69g?)A*-;@7ydrHa4Gfxsm&7S
8^`$O)uF=e<})SxRBg(Amvv(Y1hZu6Iufm@zGP;cHd>Bza}ti=01ccTK~`Zp`hpF4Uzsx;PWclAR>#qh_zdLK!1<(N3sE#1^+hqa_S<Bb7W}9Y+$u%O8JklS
Dgg9A+;1+84Jv7|$+HKYFUHP%sUB&rxyDzwjh_HDG3$f8w~K0iK+l%g5NG1%tE<ld00000z+s0TlM)P600Huv3cKMdkg3r+vBYQl0ssI200dcD
"""

if __name__ == "__main__":
    sys.exit(main(SETTINGS, WHEEL))
