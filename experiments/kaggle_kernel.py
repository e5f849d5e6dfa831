# Made by `heartseg kaggle build`, and never edited by hand: after a change of heartseg run `make kernel`.
# Kaggle uploads this one file, so it carries heartseg itself: a wheel, checked by its sha256 before it is used.
# Experiment default; 20 epochs; heartseg 0.1.0, sha256 29cbdd2747c4d834bbbba9fc8aef573ee8fdb05421d9c663f22d7a12c4cb2073.

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
    '{"version": "0.1.0", "wheel": "heartseg-0.1.0-py3-none-any.whl", "wheel_sha256": "29cbdd2747c4d834bbbba9fc8aef573ee8fdb05421d9c663f22d7a12c4cb2073", "experiment": "name = \\"heartseg\\"\\n", "experiment_name": "default", "epochs": 20, "processes": 1, "stop_after_hours": 11.5, "resume": ""}'
)
WHEEL = """
{Wp48S^xk9=GL@E0stWa8~^|S5YJf5<7qYT|6Kqm61-q2m(_Ag*iApA?)F3Fi_*NmAj+rYN93zl-iq+4iJFd==EDh5CB(N7Ag#Fjy^zei!h6D2N<fh*Rt+S$
Q^JOkIk~F$K&aVcILIE&dHHuDE{t-@6#^2uU%IW-HmzU*LQ8COFoiW4rBe;5JqoOOJN%~oL-WcoJ4US>{C2QfI+dVx#%Bxry@P`z-|SjG<12jmC^F_#EsPf1
a)K545FSj;Z76u?I);?4)tpx2i-eLr`LuB}Lbm;&K@S6PEprC#9XWX_N}JnXJ@317*v&gBvoj=z825su{vxl|J}0&?ej2`f2bi6{)qfsTH7OXpp3?L&<ixlU
NRber;ljeV+3{Rf5PB&Tq}@=;^{&nAuB*H1m(syONjRJFWN*Sxm$H|TY8kF?%JgMxWkRwq`jYssvyJmEI%CR!L1$LTYA9I=rU|iod3eUEI13U7x|>IbS0bth
lO2CrmzDb)h4(bVi}<#W+a?FB`5m~4wmK|Eq;vIV8OCIiatEnsskjMPRP^<7#jtaV*390~E#W1E$Qsv1z$n}&5Xiz=%g{96e&F%?EQ>E-!P0RFA0?8#x5Xaw
S%i)3B-RO8to8UPDBVx?nDJ#PpjT#jeU;Me&e;b|*~5NRYwN*BOed0QJRFH<MC0H$1!%n8!yx8RKqYH1?WDnW!WQf$SQtTWSg|Y22eZ)~pcnWCuqc`e?Dw@?
1&xekxv>Pt9LA?1S$>SSIsa_gniCm$fZ0E?1%Lv?lslcd$pJ~%imQ0@pVQ`|AIk+rql5W0$f$%qBB|QHaJSWW23ACph;`3!)z)kk#=Ffj5aylkEd{gC4uPep
D%_yLohgG&)1QZ^(oY7yk}=V4gfOh`Z{B>?>e)B^`HybdYQ^y+J$RQLKjmPxfL-s1C&J&YP-hh!&pS*i-^946eJ?|h?;5)F3a0$(l&rtpMj~L^YmO$oNjzU&
N}d@y_(C`M^h5sF;6`Qn4<R8erX56{nkmh|D+K(GLe@!9J8)jM-GB#r9`a)Qd-JjprxWS);a^Mdn^KHIL-D}2ExR_xpH8c@O@LR!&_>AQVP~n4J;ZJEuL?b6
UFyZFo}{{R>(+m+cOtDsRXvlB<$C)LK&_tVu{XJ~Gyk&wJ7*O~qipo8#^Y1LB|1g6zfZsu<^y)9ZD|vsX+~=`YT-?vL#>RD08Iy0+_%Yk?4B&#0-r~5tasWJ
obPXfA_u1ox9HiE*inM~*3nJj6-vE#BYFrfMJ=WiIrHOR>;Eg2Q%ZB@YoVHEszpp!gxQlZG_<)d00<WE!__OSz}Kg0#O>pOiWam<mk6)Y^YU9ezc(v*q(<@F
Vtu6lcjXFUI>)A<Q%yRXn&JTfhrtmao#Kf^+N&R7B4fGJH(fbC+ai@cP2|TXr|QXgVQo%zh5aLi#`F*C>hTB|bkhvNlgLstJ7UE{`DsnAK{-0~2#Yj#aKWz{
emlVZ%&x70sVI%Yj0<S$YD(o(<feJ7z1rE(j*FWOI$7ASEnoKDb=`2r$h%qFDRy|dAqJbQ6?3sRy+|(a1gYHMNRJ}sohCtUP)EacDHWtiHvE|0G-#iP#$aJ0
K*P;t!zB67Oc=p0ci-__doL599X~c<1;-*tvMK8-)^ni5SRm6akD$Ux^NSByd-y+|?T}=10DBX;@?8-YQ;F5W_g!M!z%VTe4<9)L*)5&0RnhY)xp%%J-KkKs
l!|u1)oyW3DG~|rSktIeZ33I<hi}2L#U+Pa)wK^@^qZet{Z^9MLSH&^&Cg{aya>-QHqkuC*g>^*J-+jSSU)BAt$atD;pkTsr@Z4*U)X)jEe9AKWC0UwwxRx3
6M3FVdy)4)1Kec2Mt5E)@C()k#tsYhGGPaOB*w5SbE2kAxYUTJ)=bwP&k}0_Nt?7szC#K$k0QC{_c4lP@PuLY>$kjHNd&rVM?|R+<oR{-tn>C8dt3M7XgOTK
Z$MRY{J_wbpi-80?=qLSTmz7)maY|QcEMtljNp{o)9O1A9&9*VfTEiCR$oN+jc^9LKIz7ukIdT!^|U)>PWDgbMc18gDz{2>=mAL2Ge{7iZuXZCtY!V0wS>-b
$f7kwEeF3emTb*AA|PYxb(lB^V~L9?k0Q)WBPYvMrs_8X+T-}MW94lkA0MQCkgzDqX&NyWDAk|DWA`4-52hn%?y@BFEYi`LP<$yZ<^|6GNSq-|Yl39dG{v&{
N#RdffnfX@w;01<VFGv=MT_@J&_G#r&deyj+rlEGSrFIIL(ZsmgsCj=kqwlb-|@mH<Y$Y3zkI2eIDTIipD1Lm<=vCM`S0ghrL8=(jD{&sr;;<%a-T|!ZL($!
e&*>(RNSKHSn`1~Go^5iffusx-`SImPm-7F_=Q^Ir-u@s%&ZC6XJDsneRBPQiOffER3eog?pX|19Fj69sCtC-DG;^9CW_0wdPj?ab{P>y5EObHF491XB45eK
d|YxTwh3r<aGFHQT$814wgt#x1CO;yJwSEfB}LP9bw$}gvlSqG4ReFVN>nTAqG%aaRVBVYu05oRtO(IO;ExPwOhw#bTA)T0*WqQYwIIU>by{wj3YtN;0wd5M
BYC8PcRZCU#9JZ;`L{&%0lM&RrkXZVhW0SOT!UC*E5WM*Bu@LIBtGus#dLad`urGlS(R%k8YVeKQon6H$V#GVq&xzMIpH%pvP8bEsJUQ<v>r|m)P+&IHnYGM
f0H^jdUzplMT5Z<$3GJ9Ti!?YEfXqrA^!9}U74nxR&{5(us!8MXTa{?yI6HSs1NH$FDxq}yb(X&spd^ToR!&b4O<2n^Dtjv*3MpHAr^4cWuHif>>u=tkwWT^
CY>;W3X&`#>fZqUv+5eKe8oQGQ$N6RGCcMchsc*VAE?A_JO5@YIklRl&rCZvo^`M`^|2wjT5EnoTm$w2V^?>1ZFIsaw^fSBlo~fgUnCE0T_8Tjxdr3DuvA+{
Y91hZx@mKFc))QwXD_}8>{>J%SQi;IHgq5Y-Q<>ga&8Oe`M!x}wKgxneCb0hPnLz10Q&?H8@&sLF-E$a-IFO_C6pl%lR9?hjc7&ig)@dCoER^14v(GqQ`T9=
h&lx1?$>GL%`cu|grtOh5<nHq%wtz}vYE1QuLrWg$3<6H^-@fRNP>T?TY=ACQ%+agy7VLq3G0g6_)Lac>wKq+*^gL(GT(8tzDyG__w$t?micB7_MT%|DV6E~
N*8PhpHfsTsnOuQ<4r()WvTE-Nz)!=LJAZH9QHFS@wx=U4#>06$q6%B^v~~h`BAVQl7a}m$NkDP-8}GOv3$U@96Mo&yK9%;A4jD_1`Hw>u@&=3JEY)GOc1Q2
9d8+Z5@}<IANuv<r9A<d>C~*uLEi45Ywhk?A^Z@S^;yRWX4^d?yw}}6;nAw5IGEa;kbr`Qy#!}+!+<cuCDQ*$rzBFbDu#Q$`7QhXa}6Q@eEC;p_MDJrZ*Kkw
yMgW;*W&OHcY_fMGf*SktW$WH9Bvf`y}_fOJX~|3;{jG|gZrWKEXXx=0pZg#p2BCY&y~fQ@oCuFm-UrXE+AKi2mtOBo;k_i9w<Os{eC+uXpO&}F4q>+g~DbV
329e}ByG;yl9=dSRx@T6_Xp`)4C>gihaKpoU?3O*O7!1FChTJpjdo3T9N@jvaA7$1w&x98nusf<!CP`*OT&{AEP`>jOK;6G#j?iypZTX2tpNCV{~hMKJ*hg8
$XPkKOLR%KV?}xdn^59tjf)QH;z%x@uWpmq?BKmuE!;0%{9I;-1Z1}NWKOd3N*Mb~O)x%YYVQfDm@<)>Z<!gSLZ*k(iX^SFiL-9=9M0}xzegOE|KxnEPN-&u
>dA4+(t_m`v(drVsw`E&V7G(Hx4dSVxiV;AR)~-$0K(A*hXNnN5rmnKR{cf`k@E;_yHV011oxSj>GDs3>dc&%`>MixO`vVi6X_HVpj4Aje@oGQ$cym$HWu>=
a`zmp9cNo{#fTWk^}RQ19i^;>KevKPw5|tOvyvYUfhLLIp$F`7Yu)0sE8_*wX+O{my*@x76ODc8o12V7A^d-!mv%d5x^B#SJnMj5hM!MSRpU5@go`~B!UG<r
ZJo^*7>kQK;40*$B{CVc`A=hCP~)YGBc9EpS2}H@mknCV=o@)ZjwLZCRPPO>hdj9M8JLZKKX~Tgwz>npvrXZT1>?5CgOl07Sdd=e*f^>o=K=T;<DUm92B>6h
AC+ekzLxeQb)eUYg6f^4iLB&$<5v-+zTn0*Zj%CDK@#nD-}Pt9wUR{vIZ>PN_RRVtk!M>OrfDz5MYDiFTUpL}<lA3+Jq=hsrMy(H)@0Y;a*SMH<bSCEUSjte
ZOB~rLscXazjN1T%v=NZR3!LBd$OKpO0EM8Aq6A4NOK{~N^GUq9s569`#vZn(!QV)JKP027$Q2JzH}XZ;;4!rTAt4!anj}$GRQImK{z4`F%hD!c4MV965vjb
JXQ>6WFzFMO73=#)yd3{<<htokrc3;p~(S6-j4b_`C`?R7lPVy1K*+zHY+a{2G;(<OyxZ&k!jitF<Z&NI%G9&fGS5%5UxwcD_aU6T|ywO(q72rav<{Vl$vAO
8#MaiqL}K*lUTe%4XQhFd^C54>k4;i<Ibzr&GwzD5tlPH{i;{@;3;?g$YUU;{e$@LuvwG!!6T2y0m<#kx}&u;{al~H#hyRHza*{|GBn)^T#gyKD7l?4Imujq
I;L?s15kRWcbhHagM8Whqos}!WX{%<jg2Del4tB<ewvPm%lqh)(6H->IEWz*ww1aiGz9_cjd#;qG`!5r5Z$!>UTT{%gS71iSCj*jk5Rb*AN3c?%&+1uv?wbW
1O+siiNOFk{nVP~C0<tCdZT_rJV5ftkRbDI7*~y=g)_i9dyHTejfxSeXpf~21lIKCQH=VK^B3N{=aDF(LU-+ueA&W0%t>zi@F#G8T6|c|Np)R2)T5h>t$f_#
8j$~j{}t6pCX>OOAv~vkcSKRMqa@$0>d;b6YCBvv#^YU<F$JqwL<AamGyMyX7<$eVXOI+yrugC3I-YR5BDwsJE2|QGInCi6E0xQrPHX5jv(-X5ceof94C%vu
q_$YB1tJ+rO`Y8>4E!EZojkJ{@+<a8Qazg=&W{7{)T!+ePZ*k&6_5z-p&aOu!Tr?^VBjBS@anO_UK}lkYjU3DOw$DFox`qUjz73BtUpb&VJ+Oh&7*eWimuS6
!yKjF6)_*dvSsCK_?zC^{UpY)`MMhQsAnIA|1f3urFX^$WXc|9(m*=B`(sPZOt|)k%r~yIUUQT)9h+eojkXK4HSvEWp6+7Utx?=rAd?r8=S7D{j9%=m^?U{b
juHH5NG=->83<6!h-fgHxTe9{8?-EqTAo&{V@n4k80yZoL08ym^&T}Y!kzFh?f8fuO}FUjFRmIXP_|D8GP`=yaCe;0q&|F)haY^o_D|xu`;HRle6G7Z(*kgL
jr{l`tHj{?JqXERe>N)24oOWSMoSDm<V5E+OJ-cNO9dfuY1I1xU)O0+XaweMBz%PE8!nlAULVufU}i4qWFg3j20SGZxKmWpWmCAp>dMhpR&t8Kb7=U&qJVKy
qh>}1ik*VhMuUdBXW<~o<l7`7E-D+$>RcW2QwdN;gf1$#X$moTR#u$P_#nE6C;T6WXYXK5vsgshQvJs%KN(tLRe$V#dUw9(eFS};C28PO1(f6Gpub%M)t@0o
oagT;5(H)3P2lPa0eDP)0qB*v7>c?Rf&2~T`;056OFuI7FHGOWcni6R&xC%v0BrL=a#!-D*3z6zYE8#ay^hEWB9y6<gYQIOXGiCAMI^ms;3#jXb*R?)#t2zC
WAp%mx4_}mLV`(7V0tkoi7G6<i=8-gfdV(iA2l<a7TDT74A&|-y6sN+_`z11;=|we!IIgqjSxI9j-RI!Uq+`}foQjKEl^{ON>(>4z$kNaBhA1yz<caBgcR4=
K8_c>&W)fUJIAHbRyWUMaLj2_Z1%He|Iq1o#eTNC;J?gXC|pq}5x9!G7;68qwsvfjjdX~5E?(_?G`wvoi%sVH`5fl|MEQ$_4KH!E{=*8JjB0r+vHs8qxG>dl
^~&u@C?uNRSC0Z5jvpwf1h$OR(-~ouY+P3gj<8e*t#Ue~)!YXHu>Jg*2q8|WVOD4eFjGN8dB89&#Xp@!mH9>KB+DTp^i+Xg5-XjIih+}cW<467Sa@05_-@#u
yeKZ5=f<?o8t|{8=Zf4cFtzD5tuTt@?u|l;yZX#zG^-D!E!6eARADvup2(LmzoLpeiB^Qo42cd2@4L)4h5mtY)SEz0Fn{d;9i~;qi-Yoxh;JP5rX`y0;H*$7
gx~=Iw3Ro?{g|ML&8cc+&<#9@Qo}3kW#N-YdpzBCL0d;Wr0Uc@+z-<(a!7vCZIhWjA{2|pVS_Arcd27#AH8TnUk)j#9I!s39Mzr=&q;+sh>#DcQ>{D`|B#0r
8q-Zd41mwu!L*U<d0Czm4yE#=%zVh)RtO!^^k;5KLAS5b37QtxG)>|_ImtpT2xTp7Ix#j`hAEz;m;?B*%mh62iDYAKBM-#!5)es3cy_wqJUfkzNHq%<GP2H)
Pw2C4%yH;+kc`ZKl$`9@gFPQmMhsUu(?8%Sh5~TCN;}!$`j_Yp#z&1v6qzyPV>X6$W*@uEqrAmbjr%P4qe1=5W+zFQ&;zEk{YLs9^ibw}^bIHq2xdUSOJ71C
$r%!Fzx33PY-Vj%w3pnH0LW4#&AHfUSii!!^bnfzF<y5N|4es!C$xoa3>e6%zwEKHp9bAO|B+!WCAywfF+?PD7f6;Ax?-N5!J%7Lxp(((A$a_<IowGUV3EF~
`g$QXU;lc?xB(zE54d;scwv1c5(;?oB0XY$?=*_N)-T|M7%k7GYnr#d=)}K+P&=_J;(+PQjR)2?tCq3%5FthllP2UN*!(M8goWL<crr7zP6A#Yd!=Z#DsYNQ
7p|JjfRuJXyrOtyHm$U%U)>>e1!hQM<9#N;-{zk|IKIn`@`YHT=BKOq&dF?Yxf_oTmGcBEP2aTueC~5>?kR8^d>~&MSr)fhX3lC4OqEYI=r%;OIGx>lGUszl
j_*?U62=tMC~|rq8q7mdaUT+%{@?))7=im(0m|gY-|Y;qs4VtEd+MOaxhv!(!Q%iA^Uiu!AMD(aC^Jv(Id(_tjwbP%U`)(ikp3Qi*6uHqv#&e(d%@tJD1PKT
vwg4wOd^Eh$;w5PU?*18<wruKq9ia}+5#=)X1ldl^2|i{@HQqy8$I%^yNEQ}qibSYJt>k~O*~#JCj{P`rL~Eshp(b2;glw-JGUOC@WH7#aZhN}KV5<gs6#cY
6(25El@0C{)DZ;SBq17@_V^GOfzsI-B0sb~z*6sly^=7iktrOo0{hp}Vn?wlLF&2RgTl(ouN})1-L3tuw!77E16EGkS=MN0-V?h0TkYTNSxI8fYNtWTcWp&G
>+!y<GXr6~_7<iE4G-1Tym6OfMR%5AlPE}Xr?ID~)hhW6Xxg1&DJIIOzU`?k=2gnbQwpF9*{dvTX_N%<goUzAwu%mzuI5rV79yCrBnVGUbf#Iw*(WVESKo2}
C$BqK5g8a-hToxCr+v3O*FRzo-}%5<uV=g<VrOk(xVG{MJuD~G1prxN!vM~c)p$K8EpOXzfrZn}{^O_nL5|5&53Q?(ORBUG_7<NF7sl2AxgHyP>zJU<I(Z)8
HyCDRj(mqg(RUw+mdnTw_fya#WBfcU-5zKHJ8}c6yoW34Y)@c$(>V6C!Q2!0wj@^Ul0X3Njvp(<q51eorx8p%=dg0p-)Ki`9%)5z<7(S$pd)%Uj;u_guUY75
$URLTJ-L#y*N#|Xrpi~RS1<J1(@;dW<;SMxT9W0wv%4)K8h_N$v1dDO={GZOPE)BLVwV%$exBMQoyR%312hK)YTQ+rz7Ruu`DRYoOx&S5%>l`pv{p225fMvp
^LpMK+r6jgB2ID_7xp+&EY2Q*5tUkgRKUk;eVU`wB9~;idEGfdXQg)y^)l&rM@!4^cr<>|22k-*S=cY*g8<ejFc*s7n?Z+FW+63jD=74OJP>H{Dj_0rI0|99
gFbp+iV#8*(q&U3VnJExuD!XwIc&}D_qPo6?mEv^)k_5!oc=}Wit?4d5yeNy9@b`o=gYUxudH2*5*l|}N*AmA*t)XqA|JxyS&@Mt!H(B%l$q*%!<7>t6o;~7
L_4&bj%BjJm|>3bttW&U%{gwvgi2~pvoa|5=GPSJb~9I`*#yk$^yLtdOhn!Vi;iSZj3m}u8!6=}RNk4892Rwy4g?-5xRqoR3sNqDAahKPo;c$-;^+Z0uSN#X
Y(s^wCxFVw?poN9ns2CNpF=j83PEZi908;*LSxp3AbIE<)9Io4+`ze$xAhj(eW%BDZT1Y}4T*y<L=>3{z5g!EH(j{U$B$2ZalHro3*{2Eb;`2wFJqwhIJTk=
4&O3IB8a-q4s!iT;75tw2;EHNyOq)dlzdgp$%#Q>mV#GCjT*<8ViYkJjCyhtK8h^Y+dq8`EDTlQderMFI!FM9bQ&8R5JFD0!NVuyi2Mrmbqc`-0=L{IwaSd^
bpnnq>-5%ivsd*y0|9_9lnA=7)V3Xr>+oeo3EloL#U_W&D_7+3x`|Anx>w#+;;`G(W#Tl`TOGkw6xCB}i)7&wix|T5^%BWU_cQzI^sRc(t*i&om57_TApcHG
6uB?3z)%jtO)Zt<THRl#>*Al#u1>3GU%XFHDZ_!`)DAK?KQQ)0U^;gkGR+9vCQKD=MGg^Jo6sEUoCTanxPU)*3SM=hP85L<u-@Q|sDy1?x{HyWMAt2|=>jPZ
wr(!0F0d)bB1k}2Xe~s9n3;W^C9Cv1@pced&lhPn6v*lAe_Apoa*Hk@=&QgorjZ&)X;g@<Sz*E@K`7KeEKw1&?5+VCS_k1%lC87LfX|#89YRH|AV#(?lI-?g
+O0ptQ|xN9&ViB6>?YurdQ$i0tg?|k6{i4(CX3>iX{}n(3tG-0ju4DO!@pm8&bsRctim;~bk3$c?1SS^xf40VQ{P!F3_5>0D5k>G%F8=gZoNw_8j&h_;CeFT
yHQBjNV^{!+JDwsJ0hp3`f^dm%<~xlQ4e8pT4|^SA;BSFY5AX+Y58cg`iwVfh({UuUXO?e&9kYQr2=MenL>VuHivP*wl6sCK^~ckP;Wfvf0b}ktF0GpA+Byh
dc8*P=oHZm>U-ypSfg|VR&u-DKNCHCSH7S@Rx}-1B=Jb$&vsZQU}!;rcX~Ndo>ahx!|=2AB-;69`#z*sT*}vuW^n!KhZuLab+qQZN+_Z@R<n<Pe&PAzAS=|U
MKelx;e3ty8sD~Ey)tw1=jb;{S&gOxR>++_G#*5=lYs3GPD)!PL2c`Yt_pR9n?r-!YKFjuq;1zt<Bq^i`jk}>1!!z$H6lv1DVoA0vd+cFtx7+xifeiUx$a$N
kpwb{wt8K+y#^dqoRFoZKjNqwKE2w&EK&t=J)VG>m72H_{x@wQPA7*`f>IuUV*{0F>>Q+=_f<b$I~YhT%8|aY5?@kMh6QMnU4~NfJIO>!Es>GRxf@G6PgDqz
B04Xr6`0t|vZK`_g{jxBZ-jjB2Fg7P_YY1a%u8=Vkhh)caVh!D3xC&eG-h$hrA|#rP4hN*I5%2*l>QvONf~weF<H-IMqv5QPrp1r&|C|QNp{amolpY3RJtj=
0ds_+5pAGCQf(S8Xe%oZ>QCcMh2ZVVw|MMoS%cz76gq>F_*ItztYkoqHk>{H4zmRTNZ)Cva^?X3QS;>DfsI|OA-M`F-`;>DQ4fT6PQ<<dUCK!r6~4IZBUh&F
nFQlql8^9$10DcN%^v*g%kvEmi+7e;a$Fn9ZtmGY=OE>bV(;nwz3WEPELF3VNlJGyjoxJ{iKLA8951dQ5^y;7%GM$Bt5!%cQ0@f1GsMyE5po*VkIu_qggvbV
5mt}$InPuddgU4>xVJ`0QKtSm?V8ym^+b2*XN9N)!R5W0KT#JIj@-uxi*2epbN6W<e;$KC#_|#?Gr~dX##&kg;HXD0>gj47qPZ%*NO;vPyUI;Lx+1_51no4_
0CbnUX>Wzxxm^>AD|XZV)VE8`zN41jIB%^zC^vYlXUMKT8%c~GJ4^!h6)BY9E2!$$IA;+{yiUi>PfaK4+Gi#P7(SIj+djQXr2-wOrQzYq@StMk$vGAZgFt1l
@LIL)+SdSX_Ku&Y-327-M}LJli@>rJUs3T~|4mkNlZsV{;%(A%A{7p@SD*sPl7h+E_j(b)N%GYO+7ojkR|6q9%mM1;55o0iZ*9GYppF9-p2`?nfj=1+@!xiE
l*yhjqm6vzV7Md9{iAw@j5d+yS%3ZoK)MHK$B{egdLws@M+7QkbgKZh7HNuqQ#euBTy{s@&~y)b!ygl-Gvcw|T(0F^f2^DJ7dnM;51l3tmUFp!GbRYY7pWaJ
ibLM6T>eUdF_DP61dVkiaEQ;$E0}?bU%dO6UvEU_{S(p$3ImtfPYj)3J`7dUY`8D^$Ol;`ktGeA?P3W|L~9ViKdCM!vc=ep3uA1P>nyND7hHS=*gx<T-W(}7
aQ$YftYT67kT<S%jCGl8NDKDUq*1|@@)(!{8$ZJGUhT&-JGK=CC|J*I4;s<|sF#2n&oo5;pzP1#|8WnMW(5<30jK&9M4TDiSlEwR#v<ji<YhoK?A4^_1*@bC
h;em0LNep)1pHOkA<(4Hd@9Vt9Sy2>?OVRFhWE!&6$cvRn6@=)r^h`&2X5xOw`VdGp=;Eg8ZkXKBGB49NMP*i{arw1$kSXh>EF8(7*p|pU@G9*sRLOA|FA^<
b1;Yzv)+>-wA;7+Y`p*R;CsFaRy}QYzX*7`1R8xKSFj`1M^JIZ&4$E$#|F?ykd7h5VbpU!rdC^d16i2kIKH4d#19`P&W;sLh`zNaC@4cWMV#yYo8eeVw!yDT
x~SQPv3c=(>iw=Ek-4?ogQPuYcb*g!Cdx4^C5IM&GTnS!>9v>&FPS@I4T0vL1U^Y!nAox#q_?4zY1EN7u{J?To4dT>1zaU$>X@7P%#3+2ZZ9NWJyF6SJb|$o
wu7!;d9_D-f-e5X&gmbU`{F~qC{3AY!Lk4kGG=aYJ3qa>W$D-qHVxLHpxD)x1+kr9?^+)IXU39S9R$P}i>t7NEBjoNKkQvVS%Jhdb^^(hc@(^E%IpWcVhzy+
@bO;2Z$f?>kNwFAxa{Dx723C2VhfI4Yy`KEklQMv2WpRJBPF@FPgP=h>Z|3;C25|uT~z%uc(^X8beW;Nx0Jexa>xJ0fo<eIK;p9;VJoSP7<I-4hIznIYE;;!
R_;f*PsKdeNDH>v+OV6_*^-6(UNd&3>8GH3O8GKpZR|MvB8`4ML#eI6FqALtiFPwmJ)YpPcq0~3Ui@maoN-IwzCcr1;OzVVP?cQ6`@3>gu+&xEwtUl?M{Fel
<QF?~u%mtp!tm^|0KT7z`~+>OATp_!fi@bQczA&7BY0R_h}~?)dXUC+s(q?vy_9db1VwB^uaGM0+^}b50+HZkK!3-+%(ek*RbzZP7Y{*M?z5#R$O&>IO!VO&
!bHyq4?EBd>4q0=FhGsmCAAn@|8{SZ`4PMaD+@}V7ub7URRyB$nbvSzm67!gF45vTmH%yinMmcOAM4FGlVo%s{-DGafHV2SnLjaZ)+FabgoIP-dEn|D2I@KG
qTd@!7VU#&nVZTgw?jiQ4}-a-On-eR+%#AqTZjnp0xR<eQ={hEm;B{;l}SXV@MB}-0lpHeBC5`a0k%JrOZyMxYQM!EzsOkxtc-CeI@l3<hf@fS7vr@AwINPN
YZ0B>C!OnVZC5e0yz+)_@D?i5145EO?{E=y_0gALi$*g&M^8W<$5%6{<tT2B!lo8V@DQwuq;1hq`PU(O+i<Hy!}HmTnFe{gTM`Kroqw*PyhN;_9M~=3K>V0y
KKja%D}TPc1bcd@3Co+d^MsDMHcMfb%=oVK(y}To9W~RiD-_#pioPa44sVo~2YWnEd<wx7W04s6K(+fR$b8l-0klROc#%BmgdK*CrHEtLLikz+ut8O|P#2ha
|EY-Of;#qA93|nAc=8{6?l<9+|LUUAAV>isY<a>*g{bm1OC-xc$~G%zt_Y=P{CG_jY#=GUzhvn^yNumo;=9B3@;PJ6<Fl4Ka9|B^n9S5W`+|Hio}zO!i6HH*
b7->J%@t}_XPBANX5|6MV$v{n9KzOnJ~TP(O$Q0{DHhF33+aeGk`ZQfRzbI)3V%O`TvK7%#*nre$<nKoP;%56Dk_G9d5zlN>M}j74l7zyTXo*3MWl$^c+1a;
9$fR(e@=4@#E$rhlpt4rf%6(XHFnCi{OJ%uL99DP%!1A#RNnZAjP$efv#Yoq%?g7T1=_s#s|(SlKmK+@hl8><nzs>?2CE84;4%<ss{%t<Zw%V_?D2dF<GT={
oj=Qg>IOaS!#!@7dl)JGxZ7fw{fV9>9^%sNFPmAH7R!TpHx0R-GrK3n$ZQ8RzeKXn6u=X@>l(j##PoNJ4%8GxkSA%TZIM+x{NQvOdu;2(*W04&7{mUS2MSPW
#N*j7*u<}BFx*kUVJF(tWDs(%24UFzSY`s`9(@b=eJ_5+#T62r2zdDmv@USq8&i<7vUI_kMRnOu!D1MZ9153!CUMUgPMR?jDa)Wb6v#|#>{Wyi)a^+R^i@Qu
XA@vh18;}BXj@~P-t#ie4+2tloqoNx_ksFIzXdje3%A?%iSSlnc7dAmK+NE{#k!SJIXCm>4O=o|$Q12)$c>#-NTr>$56^jUcGKoFQHWaB<&$wl581Bq9PYQY
=W^HKz4eX}R{VE4_WCAnLo2l)cC*uU%H}2$Hi22GD)#~2g%w`REmj9hux3=86_8MpHX}t~pRJULo;6O7(HfYj0jN)SqL1m>Q9g@o^DAz8DiMW>k^kknTbl{K
Jq=jhH>YozSDErGfhr)xo=&e{GB1_&4)=_CQL}cxsJVMt__d?ax$a1V^dc6iWKh!14_LY>uN@t(3ZHn2jCB(QTV1*Ver%b<vrb16XA|_0!OILYg@;3**Y_ki
H&c;80p9`L;~HZu%aLth>}BfpfOZ^Gw`szSRx6OjR(4X;^Xn0~lpp2-H~9(YnRK#trb87>_O!7lzc|}Fi<hEL+#pSQ!!?whp5Vwnpq#eS4=~;gplZ>N!+&>i
+j^46DBJV&8;yJ$kiT;>ZtYvuelxe__Yb|Ur%_KRH0}8N3EfTFWyxk11T|<YG51O-mUoKgm;4%&KlONKsY9Mq?16?3aIQZ2U{!lt1CY-Jo5s4$hY{Y8EHp+v
9Ugiq9diEPL?x^qUwZMsWrGVoxIgz^Em$qA8~>cRO<Tg)RoD?ZxFc8b7zzg4RCaWZs$E19q%p_RnbL%~`I?_fUE=X*0l3kxj5A5`EKj>ndQ005m{xHqv;A|B
CLaxs70!-y9?Qv1TE8*qfVQrbt86jY*esL3yNDgwz#<`#LaL$tXs|KlDH(n%a#mNeul|D**nux{Mg%JJUf3dSLfj~Vx104z_^H-XWh>u>C`A&*_4kbpQ0LY%
_HGO*i{sU7O#H%u2@Y;5>CjM?d405@!SOOkTwzBF84H;&F(rSD$v{AGtU*HkqJDyR2(%lTH6~wdOHkx-)&+C}{M+VN<Y|OQNKkWKexZ12B&L)3zsK(cOEV!P
I>3Yht-T4(Ue?{}KoVD9S?;#wYX^rdNCOVS7eox;<|->3{lOxQj!#uegU<PfY2Alq7B3<qD4AOiUS(Urfsu>I^=_M;DnAFPckZ$LsZgokO{#AsVdSHa+RbUQ
RaKLkUjk9@=8VGX*(d=Pol_KjVLk%cOXUkY9vmIYo_7g;N#2>1cXy?Vn!at%36Z~e^WoAk<F-FY@QQ#WO>=}Nf#48u)IlRQC3@z4hDV5q=EyyD6H-m054lG<
NsL+70mz8P>OhmOJ5)a0q?tS^P?RoZTBpUSag6n(&y)f6jZO(=m#QqA<i3SmjD3%C3M#9QYOUo8Z_&mXMf5Y+sGM1KmXA2bq<U3*@@m*{D=7;T7z8@?Z?6iv
q{dy-kpA`6W}+clyC4BrjsRPdn{~*pj%*qJjQoSYE(+ue)#KlA2^>vzZhqkZyi9ffbl^^p_kqFm{TqI1L5<h4IdSCfSxQfE2*Nh~vZ<wf#N~IdRrRE<I}su$
4a@1jnyKKyodZW$5fczEB;xwFB6OGF;WW~cbHu{YP_N&<ysR!{8>8xZ%}sS^Z79WLTLCuA8VY`Ot}jFQvVqet?=)e<xMxSOGa?1K#k?P3A2F`ORoAX#sJ6hj
=E?IO%H~#cK3AH0?LWb(22ox~vJPKT1rte77Grw+2U!AoQ-8EFCya6GQDgJT*3yb+#o(t8LoJ0^@WoP%_ffymj-jL56mGsn=Az=9q^-hfYmdo=s?c7(Fu2Zh
DudrA|8o^d5@?u2(<`w;86yV=!}{>ynp!z5&i)3E14OynyS#;t@MgjicB@)a$x*--9l$wzb_i=%xh&#mKIYEq+5^%<$I8#;!VhTzfD#I`6}APPLn%gUJ9HQN
Jcs2PbHg$vJLQGsW*mj$01@5bmp0$rrlDBAeDc__uCSF~EHEEIyz4Z{#v?AAkrTUu>og3CrZt?=8@%t~ZbGYk{yDnki*F*UAbza~IwiESDQWem_*`Bkpv1Ot
*JKF&*3*Tw<zousuGfm09|kqlT|E6KHf`!IcKc_wxKec_bLSBRa(z0DcNcY5*7C|NQDNo6Md%LtH~KJy-Y80hy`FNfyRpG-3>7D{YYn2fSZCjnLq)$5{n;Y8
C<ui$a=Ct3(xxEEZgJp|54h~yJ2HtCqc1iRW)ww^NA(pL^R5MQIgex?L4ye&+fPyokfiX5rnT|e@LY>zG7B=RdP`K!n*DPtr9VD&nY%-wM6GlJ8@A)?bInKU
5CjXmPgf&?Ev-~zYuyK(dVas8Ynv)+_<mD^+|MGY@~FY%bCvH}`{&7kb6Soor`4H8&T`1E1>+{N2FwjMA86Z~g6`8wP~Og<BHCzL(!I+=vW;eY@9O4J9jV40
NOKCWsZv$dY@Yw)36|a{iSVhqHBQ%2VO-5+nF@Qbq!#h-6pyb}Ucj=Ymj+77o0IdKab1oY0*2vGHmSIYr%Q9@8dJeKgGtyBbN7{4bxl}JeNEAR@Qst8Xkm_2
uXvpVDq@C}J87kL+C$P9Xt2>5VjqZo;-(hCYhD)v<ihDAYw!tOEE&E!@W9>YZb9y2?k1o9tZ6{7p;xl^8rf&04OOREn_93ae7tYIt|Q}4It8fGrB5c9T24%B
lRN8enlALdLzMsIPTgRk$9fWYo825R5o%MCBHxa%v7@s+988&hL^~(<7MPqr6^M>3=2`G}^a=Xhx5jsH6o*zg6iG?fu|gJ{08G$zHN)xk;7^T4JmE2}ALWVq
Gi7<S(+J>d3-Q48^p>)s1^4~>CnIB6BuZ7zb>gO?$PiyXNtY^3z|~Wgk@H@-gTkg2A}b9d2L-Ey>w;7TpHcIir@^5rll5Xyi-xc?76e>&auSt-R{YPAZq*Qo
UOew%(lGjs_XCW%ZZyODB;0m<GP2FKE6sr--}6yQs5pMgR`PmO%k=39iGvR!MY@2gwMfF0X~v`6GJu9;Q0gDZOK5gMSZNV+^ru}#<`sR8GJ*)N;J@q_B9@N#
TkE7ogkPl75>C*vkfQo61jS&3Y;IK5K6gfIq(9v4i^@p-zZJSsQ5?~Io%03-OchJD(RtR=d;5`F&31+B(xo3al@gs#rNJL;3Y9a;OtdB$4LD3b1tgWQ6YW&r
ny+Vi#1{Zt6|6s0V1W*fid85A{7SsLz`i%n;<>3YT;VSmz;o6_^X&h+Nwt%F3U_W5*ujoW?2!C%p$R=l)gK;rA%97a**Bzv7GZNf0Bdq(jWOAudDRt}o$Z!X
bRC&gt+ek_3DOWe%<aii=|@Q!jFs_LA`K+tTbILZ(5AgR3P40)NDL%NX;7OX5~bX{?5CghQKB5fUe&ZMl{d2w>J9-#oU^YIOtLVc*aJeHl4UF}edvV|>@-Lh
(3&MT{5a8W6_#530@T|SJqbDq>pKEN>SQpUP&l_$Ci&YBCW&=xuv929?#dBzO+>f45BFzb#XIep;pu#r)ttq^S<*G90T$H8+tAyOiI!II6K6A{MHxG;){>SK
23Fr8+$~utT^|6N7pF@~f+AVWz7B6cW5hU<7Eb1$rMv4b%pOU-(e4jzP)At=Zc3&kI!&$*SBd?tKB?c<N0F0aKMll;4+5o+30t?0Rf>6K|Kq&yXe&8fKmTf<
ii@J?r8>wxYo|SMYRzPa!S*uqgw+_ZU~{s{8=W<~AAaeg@oHuMRRB)ESTN$BhPVi`8ek%_GxQoQ9Dw#hBk-nKPJnJlKYX$vBwG{dpNbj=8;lC*3gQ>2U`KVt
Wd3yHtnZ$$UPCD993Oc{DkqU=ubdBdjEj5gsqIYhJph7!B9DsuIml8ZSN@3BzG15!&-7}z{qm>$J$XP_F+O{y3$yK3%`Y7nyB^^aae*gHC)TY6uCc&gl!u_c
>9&$DTCq)21%gltD>}1EAW6JKe5S+-qj@k(o$;by_)<eh_i8iAUaSJ0?9&o9ez<?fKqV6xwEMQ7`6<D=uX#W>BEG;>#e<wb<R`k|*Sg5oNuh+nraGLdgj`q)
dNB)Wm9IZ^eGm%0As>(WkH_s~ox5u}jtqg><ZO70BwLQLZ6iCsF&JGa`LU}>JulNQpP52<RNFk53j(C1G>Ftaa*N$H4>DmbaIyrNexN%UqJs^@3pW^MxM%}+
ptB`xBHFAdWw`EBX|awLm<<Ze34)V<@AS3Uc4;AvZuk_3U#Z;(7y~^~2iSnn+@bKHz+6P-(nDl@T|$U%WXpBCxSWM|lh1W+@spHehr6L}{vjQPWn0;u17aW&
{6Qnp&qYCQt;JerSm%D^B+AXI!H}*dJmu`y8JT)-)z|-C{JaWgz%09wGp^8{jmy3inVb}HL40+U7xEbEZF*#&k)CPM78WHStLF|uSn1!<0m`PP1Rv<~NS~O_
+-Xal*m`I+C;Mlsh6b{`b>~g(d{OX<3;nT=nVvKVJOmeR!OK~me0N6s$d{a_E8OT8I?K4cc^fYnOl-%X@I>HAnZ9iS2dv+HROvJJ=NYR(e!&{|H1$d=Xa(Y*
&2+25o6+14PQ_SlD49E%M{@%&T=f~nO>>5^#5f0FWD=w6dI^beEqkb@hu#taCJq^Wr8!pLu*FqRsqC#sh5j5x%y{=o)0CPn?b-^LyvHl+V}EnK+QbCNV?)?+
P*=GE#_6#@#PR9*P#dy?Fmwu`lkI=o<_mkK-Z6VI3f5@gdz|d{0Qe*uTPAHCjGT$eNa{`m1EfAG0#Q><I(|#Z)R}TTVsl`~4&KWnmU`HfM`f2-6?Pm5mU>Yb
D{kc!a^0*6ioga=$Vr$SNVXWBkxXm&$h2aB&aQxy2*yiBD^{13sClFFe7bJ{n|r&>tpCeQhLr1lsB(HdnB<YU1S(nd;R`WnJBs3miS9P$X}T>{$=Oz@&<{cO
s-5{$F&KO`2vTK4AKJn%UH)zKDgSnqCml56CcTZJq6NwmMYWZqq_BhU^Wm%nILmii(#f2tts0%eG=x`2wRIKM^R3%j=PJqi_$TG<yP)&@c$Xw>%4lwr`1OgB
#MP_#<_hnsPN9Gf<A9G=PFc0>FCk^>i~8ms3n1jMp4SUK@S#~LZlJjx6X*Q^_SP>Bz-bf^i(o3$^9EwO8FORtF!lI{xd`-rhKLFZ7prJ)A*za?k9tj%y|ce3
sydoI*L&q=qf8gNf4^uj8Fk}s^5e!BLb97ss5ZanO+Zjg)$|>%I+PE3?V!%ao}L3mA)Ip9{P)lC^t*+t9OP~y!K|<W5qo83-2_mvHr^(nqkB{~$N4?k+<Wna
8!6!<t#a5F%{H*YDm7GTxkU9DT|JpLdMA8SMjIjzE`j!;?fX(^2hb&#!$)I6wBTL0=e~GF&ibalLM}(c<?^u7hL+|k;FJ+~T+IKl2GE4rcxfy=Vp@Fw=y>jt
y;ycr->{z;KC(;ZH#J|a;oVuGj0oBn=C0;Q24xiL9U30DAM~Ktelxi))Z}bxgsbSxvHI*OBr4<5#KHq#Fz2~6_*{X1w8&=$mj}c$E!j4lEoLF_AAfm4j=B>&
e-R18R*!~aq=dOrY!!rGF<GP>@{;w|Y{ef3woH-B%d5A@x?Kkm?|j|&E$HyD&MRZISxL#up6p+Q;y|}+vFDIs&er=wL!3fXnZ<bK*YLt5H`E$(5CZ|RljaK7
|F^>abwFdAd+S41Ov9GhfA(lLx9g>xWsdaA*s-IXd(J~|dBwo3!Q;hKs$ibl^9d%1CbePX&I%K~-V6fU3>ExUO4=kJg&S}l%I$1;hsBX$d`*<J;bS>1Y~NU5
50mp;o4sTO_7!OiIQkyS{;lu|okv6u0thxe{k!6*%v0XY7iK(;vlzG~2h>hI%vg(!JG8p#ac0)1xc0jG+etAqW|!sqO8+^cMXWnN9t;w^#_s=utWmJdA(fi)
6$PhHNuD!g_7a4N%bfmPZr9fzuvMVrE?rZSKu*=d8_+e87I;4{p>%PcG&7eg+T2@p{=2*<mn)Xwrr*y1D=-zv3%lAxp@nV#d8D%2D}G__-R4|}KLv|-0HB{2
S?|<Ks^VEWVFW+5Cv+=Hj!pJ}Dn)Iq?v7IyHgD!$=)Rr!eZ$%UK~WJ{|5dk?7k!xPWQ@T3U51w>sIz>Y7+_o+e+Cfo`Z2n%lfmMwIL(HibCG0X*~<q4*Ck<g
x`G|%LH(3ZlWpKOz$R@{3v#Iu61WgP(`a8*zA(eR@b+KfhKxOCbF1PqEL8~-7`Dqd2yPLJT$eLPhsos!P+s7hqBJ+``6XR-G45^qke@mRqdb9dFpg1uVNfSv
H_|I=5~+wNc{-0A;(5UJIsI?m)UC15W2M3fa5zeG*1P%pSL)czyehS1y<CM%jb1Z8l6U?c)B4OP$ScDN_5V{Z-g`Aa1i%+HJ}UKG60`r588MlRzKC(XEUuK;
fP{8DN9~rDHdZ>h1xWU9MPo*c3{YJ8@4mv1K2Wrrohyf$ZA$iXocOUXQxJ{^)&gJWqbjDxNj)pkUXKsZ{!eVvO5lGd1ylh#Aw&OYp;1UGFy3gR;EPxAAPHN!
cyx#1BXVhjccMi??_?ziS%giJsEil1Iq8f&Fy!Jhk%)|(l_uozP+VA`tomz7Zwz9KAOzfi2?nwtFr^{zL5087(j{}Wh#Ytp4iyxL`GClBA*LqM=e+qGTUf&;
Ks1M)Iv!T?|N0$4&9Cue{hU?5!F);PLr8jHfLZ^dSD1s-9Rea`fWfrPFntbnW5jO84fz+K=Q}Zj;3717K>4z=RfHM;%MY(DJYx_i2kbb)xhOVL_k(VzH{WeL
0AV}=gV-~AmOj&zBsV9tJKG^^bC}Y%?jOASP#3##(&6KqihEO&X-`i_bV`~c*K>zI<9b~X)t)LMxiahDjS!xn0Q-EkG%EKo4KjyY$s5D{R7gaul<t;S%00_G
SkELiTxJSKA1i86N2QO?BOL=mMRWM&G;-_^c9_?bMBVj)%`wGqsSxp&l;3Y}y0U&Z_(XZ5b1+<u^=~gZW$DQmI}qVIO1s&oMZ7yoT+|9vThu;cWf@pcb7BW5
3;uMnH^50GWjiuOc>jfe9XTZFjZ~++V!9<am;|r@9C@neQ>K?VB-xt<%emYBNOSPJRO6I<vmQsvIj4hO(D-Yy3faBx<}{|foh2AZ;Ah?GaRZKMgINgc`xa+5
bU_pqISDjcOW^!N>2ZimRrK61B;~iv40ZNqMs?>XTbkk-ztHHKJc>Hw*GU=0XDwz)4CV&qD8Q3`I#fB)!^5hk-1T&<X@dQ4iU$BN`5wEO$UvYRze2w`8<oot
++nVU=dn$0E_uzF0*z*_dbE_XYS$!?n}WM(T$)DtR&^QVGEPsQ5p{w$CnQyZir&=_?RJ&A%uGLeGaLjOAjaCMIoC7QEhdqcWuw{d<`g+GC)Ky(W}}wm6rvFn
?gR4>L+VL4aOM6E;nqQhGVxwR-u5u;pcma+lJb(OZ@Xk7t=%LPk}oSSZXZ6e#Au;>CECR$U0l896)-PBJz{~g;5_G_v`*B5RS+}v*wv3scVcqcpefOizeumM
OtubJ3t6y%xs<~9^<E_|s+#g^?5h50?@DDg8EieZlH0zF!80F>D^_O)bQa1QsOYF}%7Oa0-tvEu4P%@<fP!D*)MBHu&%@T=<TR=~v28Nt%E!;akR<nGcUJ(&
(AwR&e-36K=qXceAUk7X!d?h*Wn@)drK(^N2@a^piyU$b6yrE)yf1CPE4}3_C_R%axF7VMhLN6)#FMJCb&m`<RXScXa~MoClRk()7B-+lck^o@Sn%eQ>yIr@
%z8UjWPg^E^$$L-Ggj&e86U@$wmratpM9DWro-*rwbCkv2%87VJgA6}`e%Dw>R+%FJ`(v;qYon(X4*LWZyhGQ0d`(!xGhFn7d{)wq(<fz29ju7-bwiymEm>^
VVuahn+ydnQmW|2=gOB#>LI!^pm>w|HIWj4Bc2H?ZqQDe)RmpAB91Is^N}c9QYMenl-DNU)pT1BUkk}7lvLj($g?S6<W5QP--I_8F2;H0%Qr-<r@c{7nS2u0
mo#ITL~jY;1hLjwIbOj13zJ^JhPKuqn$T_IMr5aBwpaDX9ugm+T(Rvze6myhIkhil$gUcsCL>L3)ea=+YO3f0*`#-PKy)nO2Ir*($fG{FJ;&DE(HqOInNg<y
t<9Bm%LP{IQX-ZykQ>m4w33EE<&&1fkxY3^uS+ms2VoP7`k6=WN^91H_Gbr>5;MQ&=Pi<ZeIj;S5gKRJZ@&-2Qm$q4XqejH8z@roI!_U%p<c4f_U7LL`ly~N
BDz0d6}_`QZZ<fZBlR^|O5?XUOX6X&_-><<X{60AAwN%b$Bw{zMQOyacJs&^o&Bk4gRIQ;KD(9jnn3-1e4sz8A)P+mrWT1OOTr)+0TJ>_FU^#InzTVUk5Ioe
MU^mLnD~#r6(B#(n#gUkqZDBDR^S^aM|-L;tX}|cAzq1p@y<u*y7rq*Jx3%a;XJLVM_n9h7M}=j$mO)6;n|g2=EUodUS#Pu9A?oCRGFDCJN1I<R|5XP!E=hB
fgKg+A8-+B__iXT=`C6%VIDR-QDtqITE1-neJ2@U{K<iTtUo0Kt5H!DhSqsp6F29vV<njOG&+{K8CmbD2mDG{v7DHb2>yTRh93uQ1M$`k26%OIvfTVLwnm;2
lRa1^!I89en%S03OsAX}#HnNT2VGaVZjbL#{z*wOGDUYQ-ufcyuLvF4k!PE{;f0ih+T6DB#PgTZWtL~-b@TmoY6)hOlFQpxV?J%>p}-#tueJlK`sb2qTr?sg
A;vV-vO?r}7093Q+2BjU`FxNLoj-xD;LH|~I{E@{K<VfU9<IiPIfbVf=aewHPpAs4;#sI&%Uqc8oU-8`K+RmBJr4c?vvg4B|3aM@>GVJF%5AD!z(anpT&`=?
S7%Ql8g;1NPBZ2l>`mAO77$pGw=YW{E`cTsT*_TXsuhFCV$D9Q>6%KnF~yG7Dm~x^`ik84e)qUP5!o7-TY!5--tcBjDIras@I-d$UOuz$5~s!7={FBG8;ImD
@@QHluqm3h5xd%t!B={2X|Kg=Un?tAUmhA|n)9c3wOEuxwLCC|gBU}Fq+{{r8mP_uKIw^!3q;lw3TnnF?=24BSnU6Q?NP8txYuTe<!wvQXK3yeLH=|1dq!JO
v@LT-SX!n>y3Iotg}*p=Zyb^_SiMQI-tRIq5o8v2n1B@!B_$$IF8ev{REcpohfx}p*z%#DI4)0qG~2pdg7xgsMh$53&K0kCFiB<@4F=RRCAy@)9f0w>_6g2!
^n5YzmZWN}QwnW_%b^5ONhtqjfp+mc)Rj%ihz|<(BHkT*A}qLn<O@M_F!3K3DSY4=--81@C}XOucS*m8^GjGsBnlu&!Gve^8*;=C1>Ivu?~DMo)pRGS#^1S3
K8^NTS#rw4)G(Ot&URae4R)?3B9RAxt+(j!B~?SRedQz5@3vIAB^7eLpW(0-yK&!};!X-Ty9WnxY)1-q7u|po#n;~y-@eNct{yyQEpSHc%mLj6T&!2*(PUs`
gb17e3^iFwzp6TgZ)HD>^W9QLQ}Yko$89{++gsh=;{OK2<($5?-Y+lqZZnl!kgyS-k*&<6|LwL^bq7~3&P<m#4eHcAIJZO^b5R<UJF>6Bl6K?aImJ1xnbv9{
3a7;l9lLN_hY(0}$FbEwq1A6XuvA7u5;&{MaBY1#k*Y%z@+?bBL<g&lG?dv-3qwJ5uYB;{TM?3KE+{f@b6K2ggl&eOw^{kL?_|K4c%nzV<qZ_gtqhgInQ)nN
p{Py&#&D~HVI+I)MT`P2Bb7vqn~0W&GXuR7rC%%KS}N;$Vy&z*LUB#U@8NL!p;v%1_gPU`oCkUEp&4RJH?a>(;vM<&7~BOd6`Zoqusxa*i+}mNfeDu8THp2l
$Bt%tN4xHNB9luqEmljh$*+|}quv&LfI@KFE>1By@YGJ(0uBVSz)L_-5ygC%m#B{zLoBXV%*c(#p9y?ZrtL=;?0DgAQTSp4O@9^zHa%YlpY<D(EVL-|&pa{Q
@5Cx)0#$UdN-oo1bzB~j!&nyJi*<x(xE#8+m6BXqaRK1s{70BWMtIt!vOhRV-FF7g9Fjs*4opo$#ZGshPF_Q)361S(hqi>2clMmQ&An&na2I2+3!!9x^yUq8
_yj86v+xe_w*PmqMo~c8ZjdoMwfnEqLn=`Li`48_p1bc_5X@0S$e@TEXFZ*(_n<aa5P@r}IC;?7R(%Tu)YT~E1kv*R@b}IPHjK9Q#Y9vywv#F!)s^DEjeOXZ
@gZN2WP7~G7|+?+9p~2ty}E`a^!DN;h1aE?zVN2=47WlN=0kip*bT6gl%Pn&bmuoepEp7ui+SM!Od&RCmR6yRC6~0L+uZdgzqnVVGq(Jz<=27;6pJkD;Vy4J
NMWK&ZHInen&&Hd^;_W&tX*=0PFlTDXpMHGK?41qo5Tg)*wpE9pZvLd37=vJKH_I4OL7wb<Gjl+L!tM-J#Wt2QzkZ4FVSj3xUgcLZ=Y9oHE@pNk3(dzhYW6^
#_`eF86fBfUJd9lXsD_Re$IfwkAHu{;akZYs5!g%qW&_j2QB?q<tg_zOy*YOq+u1^P+f{TtW>6R_i5=MsavOd9RNwW;M`eP<B*<AE|spl8+V+bs@rAmhSio&
!a8FGUn>Sl4}0m`Md2F#7b}1q4-oVcFbX!xL`~`MZ1-|ep5l=fmP?YJ<Av48Z94xc`ce)E>iqbp6S<qZ=6=faNQm2)91ATFq%BtcUTu+;^W<%oX0=k?!32_p
3L}qAgTCifUU+wkpj3mAo&SLgyH#1cBA~RID2cX+<ZgM_227l1ma@WJ@dRiO(lM2)W{Jj&YBX#@K_Fn2B8{v{y3Oe}1OClA0_~=)Aig=JX;Rt;wi8@!`3ME;
*h@)v0R1q_uZ-Dp<^w7%_t;L2wiAAkzy?|WOZ@X^%Be~!99m1^faUr<*<+QQmjer1z-Mizj>4LZI@q<O$TsW3PuD3NQzoizLI}=re>spK|NEu1)&%JV`Mm`;
j7~|u)td$*o5Ap<>g8PjQni@jhi?%d%aAChp=-0jI5D^YuC-XaQHbCIKi`nn-wW=4TnJZ6fh)8MUuBqj1aoMobC}i|tT-a$C-cIM?1slhWhoDklnU3|tE1?*
Yir9@Zg-*24V(_ukn*~lY-qRs+IH^=$s8_!;}Gc+wEFD4UcTS<e=*0v11I2o98(<Oqp_)AVl@yng1iIC<)UZCfShz^4qEf-XlXLZ5QCIScv%`wN+|gOCF`JS
Q6A*+&&A$udt^}I+I%>;ZGzoDdoDv8cMXzyw_4wa_8I+xs@p~_q<n8}P1Y%A^`uj6(nK=?qOg`*WhHyGxHaHLiuwDe`5ZX?h6X#Z5o;pZ`_PS|(=}zsa5>x-
YnT2=Of|gh?0v2^9HJ4;Tt>!&3oDiBJ9mUFj6W(#{WWuYe&N-fq6o$tvj7nyeHZb&N7ghpk=IiMdT|HdXQx-}^m51&<~E;OU{3(Gbc?1Qys{=aZqt)>k^%N@
P{l+WbdISl#g#%NJZdZ~F8201DlaA5wKc&1aNZeyq+(NWa~o*boHe!}SiI9^+pqjDhxh}p;i-(v2l0k7MS*(1mqQ3hxypfe-)Z9%AYy()^DxE85Y_|CNK<e^
$`knll4$MO+;>TTDQ<v!2xoei`|hpep5j&IC13`jFV}DAqnE_HPx<;&LXHfU@{yOyBC;~NZYF)Uk!mbWNm2i<|13A$#GnAK%-!?6P9`9$Q{E060Dw^a6qivv
o}wxl?3dP+F1$2;gC>V!waq=djT0Q;ui-W>`2X5Ma_1Rt90E&o-Ezc4OLd39h@74~+DFSBLg-x7!P@xAoGkSTBuO>N^7`h*4=^-}XQ}g~xOIq)=aH;yfs}Q8
bVSQt6c=dqS5Lioq&Om(*<PK|yhwW`C8B9`A1Ynlzx+SyY@&B5g(C~q`8V!jS81`x${&$yI3E8I(0bnci%Ac)+ctS2f|eVDu=Z&}3Nyc@1R4S|;UA`U5oS}h
OwQvpJo2Lmfc$~J6E+yM!O5FBR!!2f0EOyN36&sGFfEr_q6S=ae=v}{U#4>;JNjdDto%zm))h8J$~A+&)Jst9exyv1uk(ojwLKO-^c~wf`aMDRjeZnuiTNG+
Yt<rn-1-hw-TaG8*4a9F54<z>G^9@dD*BHG;e4ZfSwQsD7RoOFT(kl?2B7>Zg_*pX57K^gUOo%@`(Fxbn)O%-&uRaX)^62x52NCYa5!L^by2e4qflF`7|AQ{
!MCL|;smj#{vCnZrZNQ;eEwX;R+HZ8`D`9{0boWFDazlgW(3K|+T&zWIgpgSogoYS2l)Pw_>u!^0v}L?6a&~gOiM$q&4z!1cFLMzoeaye_D9<HNItSwts}sG
`6_<74MNaA`22>L1jVcLZ;q938Twl3$x=^q)?Y@XjJvuX>pv0CasdY9p~wmQF5gLFQQw;M#B=D2WD4pOYVjf#0<jXQBk3-@D8yq}N<1w}O&C2@wH%3weo&6&
vyK*x^GiL)0QpPSDya?yH?20!g4NcX0wLDh6%29Uk#BC#WoR%E<acu=PN<=uSzqAw#MMaLX-igaE6*DY-wsThb5fUN#R~M;qC~{i<UXrAUB@DJr(D%B;9~VY
c6jJe6xx6IYP`k4#b0V(y24kCNe4#^q<yE7`J0)#mc<+8XpU8btkNIAO#_)2G4#9wi;7K3p>Q%|LZkGG5Vlx{pWu1hI6W$S=B987)-4N=M>S>KQQY4Y^p74E
Bi5akY5A#h=G0coC(BXzw;%&K?`y4l|CvvX3OKQO*Osl0E{w!tBZFoh#<Lbr>yqnvwwqwJv3$xOSZ`9pSe>ot|0jodBFSm;j#8~{ZptEVi6=Cjk2ZYplleF$
0t0kPZd&o=H^o&CfY$!!tf5;9UTfUY6RfWLzeW?`;Ny2*n&=hxHAJ<ZIKL<=s)(pWsKDLJY);CNn%Rq$aU0r`pZ5$}R|$=(GHAwI;;2a<$4-dCgQs`NQf~Ww
rdalNZi%4e@igY;FWG{>nE`DO36BuF{4A-g?r1dCfv=Ue$JD|+7VIg2tOI8#&iEv>{fD^Y&5u*0L76tqwSL+Ch4}I}#6u?dT15}<J?8lbf(^*dzDhAkCxVle
k1f}QdaxvmoBJ~tcodTV4`&@+GPdR%=At-X2W$bwjU)4UNu9Q`^HzMhr$F^RUW4?ZZl|?-uy#Z&q(5~;W(x@ca&2V|N<i<7XEq1}BH)eLhFAK|W{IB2knuBX
>cH^&-r~$scP+|gcPki{<TMAeX0@eykg2PBTifkm3~HA-T9+S!t!dT+E4o7@<HT8oB84=mC4Ay)PC`l`5$j&u{jy)2g7-vV*i|9_i4X%N=w4+vsv?TE5gjle
^JeUreM$E(=G0gl)B*5@9ASrnDfKnAT06APU^eurScU$#G3u9C^y5^!)5awH5vkx|M#J`Yv_}3zTr1lIRH@)hfcecP_Ey<T@f<vkq)30TVDx0Z<ikj#B(EP9
QH3SD`?GsgpdefHHI@G^t^U?&^nJhU*tay0wK|1!_^x!TnFhAh4_H4CVPpDLHTwNjZ0(8%pROiQmIH_OJY@vX0PcKrZJDsJ?NEU|T4vvUBUz#|fSh@%>pDtr
OVynO{|N9f0RMZ>5F(%;)YahE&$>#i+^iOJcDp`zryFC=hCnQ}&}u1+b}Ai_TZ!Qd3lGm_c;qTFivbPv3@0(CpG94Kl|TE|OEJw^9DrdJI~Y1Bp+jhi=7I?C
FTi=J$~wzL{)<X9F0KZgA+3(G#XG~Wxn~<IDjfIjYKf>>^J2z7kNO9OX9*TkNU1fp<jXDp$fBvvz<Hrn`YF1tKyTX8phGSI-ivyQcBlilgEAm0lN;n0pDH;K
>E>5j3Jp%x6}m9yM1Amv%9!cBkl<*}Tba73>$mHt);Xq87A1n7=k=MBY*=ml)4yO%U&%8}eJErTJC{C#x$kh}_gU2biti7y5xQW;GgapJR)<LxM&oYj@@vXU
Y1Z9{cM4|7p!k?=C65u)S?#E?{W<Sx5jy&O+XjE~oEw91jHi?-5HBD%j5N#8Pd-n_O<*3<Fq~fSk{f)Q>%F{C=5PJOs0+xvfieIaZcc_~{vdoFCN_Fuuktsu
YjYIyc+E7?(qrZY9<vj>2cB1e$5=4s3AjFdxMBd_`2df+Gunfg?hX>gi}XqW>&}?1VQ7|rRnY}wO_{z3*X$39kSvp&wej+t+!GLAb6Xj&MKW5i|C=X0gwU*|
#s6dWfa^Ud9@1!ubJ@I*!1d`aQbKEqr95^-JN#D1!cQalVX2VCf%d*BfOHk5b8)LIe7y(V`tDEbi7nNF;^%fe`eOK_aW=DAE8y|Utp+FnYzTXOz;SRDic74s
XWO?qajM)p{AFS7&P`I#7E8e{U*B)I4zL$n%dU+5K&?8kG3c5dL)<tg;D^9*6At0#MGl3Pw}u6(zFZ_9Tw;@J&oR%=$tW^H<x3yEX)#4U6voHaA~Z}RAiw&?
K#_255KHOsMEkU*C;JMV!swdTLnX^1!aYdmyGnb}$M1wTH4(`K@&qy1cM1x@jOE0z=9v~$Ms?`qsw9ZS`*IGkNBi@==+m}^!Ci~w$KT(KlL1x-6<FWLpCCKY
C-~p6v$jsnN}+q5ENnU-=6uP1U515l&_?>bg(ifs=nSq<5(b-IM5JKt9kr6;@4HQ$bRL@MBtLd&SK&S7ax0ZdAz0IKY3EPzhK~H${scx+S1b7YnTf-2_Io+V
xdEktfQJ0-ez3t&@Sxk$?8>weMXRr>H+5!HiEBj`bIN}WAo-j?<GsT)Y`3a`79Pi!igTE~Z{1f}wK|PQ<;Sf96<WLw&sc=FQ+jkLD$S#hv~-4eznx=IzqFLz
!a-kU<$9t+Q&gz)S8-oFm315DtCGgc-J)tE(PNAsg(lCj$VY#kpgifcVlUJ{t!ihs(;DmmVE_~8TPEYKGVS+$6X1SqvUj2yJi$a_y~xN1hMH7`4hXbaz_I`}
BUP^OCb2xY^BAZxT1Rx;h}23Q?r<$Rg70H1wr#y}g(z%yl8*zZ;@@>=&!dr1Qd;Nw%9Icg#UA!2<!Hfgxyv%F)G;9SwHz^8TpJ&^ub+?~O>;?a+hky=lA&m}
_6k2d5oTBt+!+wNPF$Fit;@L|vt!}hk}T3N0_ZIZv<P~z5E<$j0+^dFgx^?L;J=}|zE@z70Z*Q|KD`Ggkrv@QWk;!tRSh$&n_!;CUo0Sz8Dx&iYRs+8f*G%{
W*OnIUaGwKo=c6BT%;+RxM*11l<rmJ^s-b*v5l4Nf9liH$Du4M99ZCG6t2o&k-eDEn^ZbS-{7|x#KZ#LugzVOQKuJ_$mfk9%&{Tdm#@;^te^G8*#&B0YK_x`
ke1&|c_dI8ouR33_7<ZV-=Z&UlOSe7oH?|YEPyLkSCBdBUj8FQ_LM*NXf-d^?6rI5e2n}k1%o}_#ztH)za}S)LKo{G?Hlj&@G_||_Ob{yB>)6SJLnmA5d)rI
HE3mm3tc<J>Td|ysrQ3lfFo6GMI+ZpDtDv~afv|c=7EEFSzm`X70uW)91OIy&~6jv%%Z1igv@aLC&IId#~pzhkk=DBQts}$6>x^)O8+<ML*dixng^=mzO}1(
**re@zWS^p-ICUu)=BGuIk|sIi~-*6qdwRbmmpJe5$_cLp3#q^1ygbFKIt8}@PW5Le`AEg7M(T)%97#R?AOU&3V%&R=5@*fWzMwa+5Ds-2uahaJK@pSL0pK}
)vJcXZ|9f4E1W{J^V%0#0G5bHKIrAY$ZDB<R}Jp~@&OlCy)N|aIAkmX>MCXZks6N0{yd2o{=4&=FKyy}_(ST<>t5JyDNco|r0w5SBpPN_FAi$>6~oV%MyzJ;
!kDlN_t@d0?qwjg3udmM8(%y$AlD146d&x_JmkbnuT6uzSw7}-wUC$p({vYRxYVe}A&x!N!OO#@^i_>@Y`kbt$24fCW?o_<6**5(uR`nxzJ1zqI3@q(utGtp
G&jr_$**#$l$_^B3+4`Ht${F-42Ke!wH|Zz8=*?_!+aW%;-YVI=0ueEg79iUTz(HrrcjF_F+k%J6sDpQ1^&+aw5O@BFM-Ha0j~lbz!i1HJEo=bXl!afCH<!(
@osD!y+aIZV3V;li{2$K{fADp)4!pY#YSgX<J*YJq3aQgV>Oe)Gs-;W^V{!_nHq+SqTu(pDx|#RUu&xRtGBn#NUW9r)izK1r0>c@&V_{N1_I@-zeR#o>#=fr
Z{n*DwafF}!J?;@CUwk@?7>^m1-P6vK4>5Qjn_VY^b4ixl&Cj`F2u`gtfO4vgLmU!|KvYBp};wUF4j|aho6y(`r$J{(h1QWG|cTR8~nyA{jG&dM=?PNyPS;A
dbODZLGkg{ZZ0}>hRqj6()3`m1{46{Ab-=hxIuu*b>3X;5#x%!n1V?k;Kf<Lc$4?x!HmzoC!?`JRYcA65nc;p_-z0D;mGaJPs4*a@%$rJ#I0VhrP&jA>Uf>%
I2c#f34ri*`_Np&H=Zcx@$15~R@~nYD7;@RD=_A|+)$u5P(}OQC8<zGHKvawgBqRmn`aW196Tf$=Etd~q;pf1klg#{OkAqFB2Ch&QP?AW4;vMi_>ePnnwZBz
?4XV{7J1c$LIKYV22I*+BOe8O@!F7eX_U`zUWt`ZL!bif$$|-Ge+%WQaJu8O{z1>XOnl5DOMeZUL0T0sI+cYp?Mo1^IRjdBXJCFpo`a0hoC?aablOWkf%Xp-
We@AiI?&!gHCo!6_~UZ3;gNx9-;8#k9$3%kqLg89bt3AuuCY*x{plQ7Y|*fZ0_Axsols;PQ70isiAnB8+4?OIlO~Mb2eSShXvb=xmw0_NN-z;U6s34Ujd$Br
;P7@sDGg3^2NWkI5;e%O@^01bY6dClEyaG8dUPUfXB(-HQ0e{jyCh|G>}FZoU(^W#xVrPKONhp@DYQ#8H-H})Ly+_<q4Fm6@5F~)BmnJKRZOWnu&_q+3N$C%
8^!RViR)KQ^q0dp*4arpJT7GDt?Hfaz!5hc2>V`51$JSB0}!+0mhz{b0C`u4Te&5<4rQcEdgp??`9BrEz+xTB(ZVO~4VYk$@<Ec3Mr^Zie-Xg+gX4%J-2t7B
pg4N>kaCU1aL$QQ-ql@r3CIy?St&B;n+#v6j+H&Y9m1b4FTpFVV<_W*qt~@Ic{8jZBnPcjY!+08_B-T{J6rX3d-WoZi$+J>qGT$+(;qdO*vQ}ho?+vUjZ7SA
uUSh}P)`}f;gLaskL(Kp5U~(jh-c#5R86{Ihf;7;R*i{F0HB9l85kJPs1FII9?F)9I*ge+qF-4V=JtiS_b^=KL+F)m&awWAJ^@Ki+xi<R<m#^r6_}dI@~)uf
V9dsci;0w}q=Lc+e*Kf}+=MMidMTub*uj*cb~N;TaX){`J~z&A9^d-&SEiEc(tgD=SXbB5y77#9*4}IMX|`|TPUAg|ObXCu8C8~)h%W71``iaT`x-W*!t#yR
!s*3A6fE;4%~dIPZxqur-poT1#iDge6Y6lK7V5+kDlZycN6np0(FtT+tWsBWRC=`##sYP>bpQPu3c&5VmKpYh`nK*+=-j>B`v=Cp$4$vX@PG)rs=?4o56=BK
_c(c0@UwHvWo=U})O3(4us1EcnS%{r--6_-tL+)@M>5g;1&8KR`<86@#<-}Vvp1*680sx(slp!NUmRwi+`$iPj)c)qwh`b+y=&r=u%Rv(*<fzI@=7A<Vf_)r
<M}M^z~w}nE_jjov!0c8Yct8u2?N^RBN0+FHP+=5x=L^8IdpS)m%(hR0_;`Z+Gdg{5Bgn1Yc+ex7ERUtvGyd@lD4b*XCA+i|5gbAQz{y%J%V@a;2~an&7`!y
;WG=fjIQ+;JI}td9V1x-qbrLb_4Sn@funC3)YK_liBQX&AReKAj|VY4pDOx9^6pCik}D_tP7i!df4#Z2S5^GC<&ApO(-VM)sRKR8@px|&WwbGX*2t1rF7yp-
Rok*3mWFQuRli2h4+CEAn1gC_t|>cc<9@4-Z}3;8Y}3HZ9D?jPQw514ai+7ciEvq3gqtF}%IfFXyzWXKTFEr*6q4||#}@*5qpwjd5|puBLxS5@{*#H*O=xWB
7_1-nq7XuY29o&q@yaJGI=8sAA-9qB=}@6hV&mz4KaU=o$a35P-8&MUL!{?(1Z<zfgF=tlBJcBL_S@*G<No$RbTIr>3?5Y22`JD1W1IO^w&+7;7Sd`jR@vjH
K$7hhUE8x_O%6MnW7h8aVSh^ardX;HN1Nh$Nqkmwn@s^CKGvmHb~y}Hd`$+t?qR|~Hu%Gj_sf-5b&515AYKjQMeb0vn#`Q{LXUl3$4LO*N^<8&bG1r9r<jmH
5I3Kd9o9*Ikxi&IB(b`sqW|M%o4y}B8Qb-{$Gnlrx~qvAIn%|5v{1M$_=~Ht{}HYfvI~++6^*TK`r_}N7MzJogy<KPhI;&Wk3wRi{Nkk4CBS$FJ`0KeKJg<l
J=y|j+@A#+ES}49xnOls>bLotm8sUkb!g7I$87L!of=V>2qh<9l2*RDKWjuQu=*?yoAc1`P0%}u?-otjpDSIhI&QZ9&S~N*^0yP>TB9`Mk9mRg$xU&T-2V!#
I-YKF9#g$W3r5p8a^+YRq=Mef(LFI80GW3q97n^Lsw#f032MsJ(G$KUKChZT4ojZ@8nI=Drzm#R?DaU#(OgQP&_iT5n7DVxeGCQ!*lk!OgGMyI-Up?&ip#vT
sRzepO@cEO_MS<{0+z0!VDJ)=-odD_w<=9(LUJPq(kd^)V3{m)Kz#fZNSCWRX7K{$z7#jxcF{@`%Gurbe+RjFDi$M8-(k|DUgMkNUW{OS@;rr;=UcQhIf=c(
zlmF%g~6goIqr>$D=<L$A7q_VM?KayR5Tm(Cl`c~J9y0dH3__N8<EK2Ad@!MEYk=;cpV18vPBYVS$yFbs0wJzPPt{>rTbap@j#QfgR0Y#6^g&O6ZeU1wjPz@
V2SAPzZ5<4vBL%Ysv;$_9dH^u>N(t%1;cPIM5mo<8<lf;;YskXnMXnMo}?}4QIQG$2f+8f`%qj!?L6~bw-~5`{UvFUm0=SuI>Yrbx(tZ<T@~}z-oO@V+zO$C
;Bntwk(}-6cyhD@gVdt61Y}mLx=Vi9RG|J`6(jwBjfht#ZtXT~7gJwvT7$0Q8Qn-XcS*4Vmitf{QRBErJAy()faV7k?2#BrtI!)kCwNztPj%{5*&9gP8UP$?
>UkA63b;{6PK?oMB&biIv$^&f>Djf38pXLW+^8`><0s(5<}31*ai=^2F6BYgRf36Gm;%T$&efxGvtoE{k7w8$TGCm8aN(*zu|e(TYr04|x@CN3S9u%MZHQ@z
j(N`DjS95l+;SL=iZlxn-RC?Xj|p<lue5PA3E`Wn3k85sU@x(?AvG~RkC+kkQ?wruHB=^cka{)EDFRA}T?$7;IKx+7Q;=h}?&;!EDtE@v2c0j2n=W+mc<v!%
80~yMYsD8Y>){_ZM+#G7Lq>#Q<cY)uVzX~Rw|oHIoR$>-?!8kC;2!cGv{E#Q73ynp%CmlticK0jA-P@(6GoSQ#r`5#2|<pN0>!Uq?BE0~u#8YrlX$iw(~4x1
vZAOx-tXC0-X{4^uj>$E{D{_JK_YM$%3<QWPB{C9d-gtSoDG{M$F4jTij(m>WWkj4Hf4*!$g@u>5|>-n@Zb#Aj)1VYbf;RGsHLOc)i{T9M1hNQD<^I`J1}D0
)Ohjjkn9F&1l5=~=#D3btE%s%5XIlKVt|v6uWPIV@FnYTOj^VL645LsRP7G(2U5RQ{nou{Hzn!IZwnT)5kzOyNJVxEf6}M&?Rb(}^2AkFt*Nnnfd{$yO~ue9
^P?xHkz0BUt$@KCSm9`xuD0kcxiWSV$WE#r+sVKl;+iwot^`nwdh@iBIkqn*g8lfCHS<xyrMs$8Me%y&L54`2+uHY}d43<((V;*ZC^Q2&cEJr&H@u{+$>Ud-
ATTEnnP2tSXaGo~Som|i5VaizC1)Ul2BXb+@}1F_!>lyp5lPpL_KsbX+}nAKCI69JXf)Cp!RqZMZ@Cg8QGV>tX351bTTbJiwY(JwD!`$_Z7;jqbSm9FBcRD4
Au;@w@g*RMzZ5VbkI~u#qpJZDRjqSxLRWUKj7u;aI|Qcltx@v)O!1)2nS4ikimAoa8@+*SMb8;fF@GzNzg}-X8(>4?uImpX77owcFVrEs_5x1o{hEl79UDIv
c$=~D4Bff3EpH8=4~EE3`+YRe1bRxrHF;M-jBM{uGSGlq;_e8_`eCvXjH1?ssUpvHj~EkDMgzDi#3*ik!cWcX$zA<L!HdM>&z+Kp%1wwxYw2AdcBp5aAya%b
@8=5iUP-ItcdUIi+qE`<gZes!5h!Ut5b-%*UZac;UJOL;Mx563RhBh<3hKDbqmb%eZL-5`V=df_Go|#~NTdZvT(JsMDAl_&<*s<Ua^L1rn@oN%4T~P*!kaOJ
B}dC3@QPDzPVUu%(P)Q$q*_55t7mCK3eB+J(klmO`bniBlr<JT2&ysvTcMYw8xmi`R}UJeEZ-v}P!GoFSdkl)I%}nb#H5w=W{3vI5VMZf!_Uf<)}aoP8<gLb
b1wOCpcwROB9G2&8Z(BRaCCkBVUDY}%@sWI9CRSJ2EyD%1}HT73lgJ0THD=_E4~3)DflQ;1X1UGA0BMEq@-eNnoFvj=8H?)-a1TM@7`I%_V<kToTM#o08KQe
zaT=VdBGokd1k~kcEqavbN|{CnoNTS2QDFt#$Ja_QJ>WY9O!zKfh;m~J`=dvJ6c`D!$Q$uXhmqDm?8Xx+RHF~WOY2RxAC&%WxYMy?vvw@yhLb*dZ$Ws^bF#-
q*GqNMgFIzeB6A}tths%Ee*iF_f}o?cA<e)9{PsT$RbW}0v)@VYz+R#DQQvZgm%7e9W9#&drhZY%ntXTV+n3WS?eyh>S3?O@$O7GBH?Q!?xy4tupu9%QjmqX
X~=4zos)#DZnw`k$uK3g<0f?j%Av)`DGHeX=09S?jgfEd+mN{9njb8K5F*y`G;u6gj|ju@M2yznpVx1Ni#|<C%OIog@l6>jkCp$0pRW?w?|mgm!YoB4pnQA1
=kc6id~cLOeFbC$shp8KQC|+yaAmTS<=vSO$<lbXbWDrZgMzRsx8icWfDY}$x0*t)X{}P&351w16LF)e-%<^j=Y3^H?k<nsogd&9YD9&3mtOtYF`v;_PzJtX
G&s=oGMC(cQ}@sVLwWUB9hp`=Z=RlB@7*URs{>e4ySAv+kiyUvd1<EQ9mq;dlLj^&BpsV0H}Zy|<^T)mY&+!TTXa`g&-+$3l5(63qv89DZ1yN9q{NVwRexUm
t*0Z^^1RBG+%UX%%P4Y4Z^>#mzaBVus@=AHr^T3MuclM)X$^HB7oEj{XK<8nY=c^|5b}x)W5EUvrmc=JPF_lw?&HQA5LG{7Cz4JT4ht?VJs}8Y08GT|H$6=V
Y~rT$D%kG@Ph6at(X4Dg|46kfJKuF&dB2dQ>77yAo*?|*dJdQJ=H`Z5TOFS??AQbv*6~!ecL@zUu!@V>Hrt8P;T$^_z9K2&?Ui4W4yOT865nVEMJ`M6IVQ5}
j&>=`&KK_O2+++<&D&`d5xw5<;S=Pr_?6EqbRQQ>^%Ua`Dpq~aUpZK^7Z<bAz_gM;PGr~}$mLINenlxj)|3j5T2#BAUCo}i?Ou{MZkzJ=DZK%@<aVm2FG`o9
ZeI6`J}37~Cx>+7?VcjifUIi6UN4!3rm7SpTlC`)fSkY2_*(1oR)&AU>x*^thmBD>-cW$$aIf*|!lp&aoPE3&QtE-aKh>3f`-BQIDF3<_bTDjkwvl??L$sG5
Qe!OS-o^Wt3W#&WH-VbQXLq$o8B|Q0WpazY)Gd%*E`Uzw3g?2`sgPSYJ6(ZzLw(R9s!U>Yy{>&@I3%%fALZ!&ka7}r^W1F22qC-#0<F{e55%dx;{~cxQ`8b2
5eX0Q;4iIUcL-`l=?H>5*4CY(*NymT6JdWEmX77e(>!_?>l7IfIELXt<o_cIV0FwsBV=3BlZ8)((sBxAv$a2i^+RVC+89vW{kk%YKg~-e`cht^&ANnQZ$6pF
V>i;=B{TvF2cg>Z9%op#j~5FHaS{yTKZLrrDLHI2<V5Q_S`dNE7h`y{mi{W2XYG1eoq~+xAG6@Ra-rU(F<ps3R?H$?+4F;lDi#g47N4#RqX-#jQ_}@oHauj#
uFvFjn^$QKS~$rO5INSxX09&(g#zx0%jaGw{}f!r!mWTypDalMoc!26WKG*&%T!F3GVsJ9UJ7p+G-4w*lPAActif8uq9ped3WAQ+2-<8U?&WC=er&vuE!!$&
YFu?sA&uLn4=j`E>v_sonMH?2nSaf&3S#PgRA<5i85sBLKcO}?uca0Z+xVN>t;;z!?JqZi1c2wI5lM44nUCRroZwW+RX*6rrmX-h%Ao8SbnMr`CwzAuapqy$
O0M(EMmJuAZ4}Q8;ZVV1esn4Cdvm>5m&bM#wua;Ix6?7^%I>muDRW71Ie){qiqrJ5&OE~K5HAy3y~G5-H<zcxap~?|lh*0lRU{RvL9K%#Ua>LTb(C;Rwp~OZ
y=j#4i4NrDZZP_%H7-09pb+v%D^cOrD-6Tl4B!oQ-Dh>%x-O2Ro%iF+H(Q+6GXm+RV-XhLBy1XJ;vDrDrbctqAC6kuC;rw6kMUvv_y6y4YTZup7XMD=wfEoq
HN^ZFIIUUWkI;7RX=cgW+$%YH;>4|y<R+D;cJ{GG5BMG11>h$$Ez?}dG*&T~qFpR|dx=gnA(<6R=Qe=5L^WZ_p<pKrRuz96o7@vEzIF0IMgtsJw`~2INQ)Yz
x|sqD?X6IJs^4NcWfBvjbeMyGBp?TSb21x7gQ*>P=|*o9Iwu9!Eskc@copz-52jz6)PgNW&T7Ud(d@}vqW=YO2k8SsJ926<9-u*(U+v^V+V9P*=7@nwVuR1(
?*ZEdt}^v3WJCpE)8ij!Kyl|e7hlWgy#PM{zw~!%5&;6-sIQKE2;}p38*uKMKF86IGqkck$$f|sMhc08+5$-B&AhKDDKH<NpHQj2Ob)icYEZxR_C|z%@da=J
3s|joTXvnJluNAWAng3B8vT<D8lnx(*#cg+t|~%5n|l?AH!&?3@Ea1rW4UL>R)oS>@+Ug2hfx|m-thl2bHoI~<)vNGyFEyB#}AHj{Vej^>wyfst7sKrz<z#t
tCPpEVGYwHNb-a<lFY1HR>v<ci-PRfvQQ9i#&iVHW_UT1SVun<cIGyD<eE$s8<|u53sTpi{!kfAg=9kOOid?B*Kw}BD}C0$mc(|vHPK$^5|70D1Sk2KTuiIz
Mg*Mjk@@@QZI`^Ub6)VL1m7Li&PS<bTgHq5_&$ygz@kNJ8FH`0ltQCpuIzdyM)nEnhi><HN?AKe0l_F3x@i^dc6?>s9kTC=czib$419j`0W`*RtYC>7@caTP
&B=5Q%hHXmxUd7U)L;>I^(+dUGJ@;&Q^0cvg<H&C2oK8kHUPVdH)vdW-g(f1pi?y1&g&pVl1?)i(nXXRP<@cgos@PyKB}9FjoE_mk!bQGvtW{-xTvF)<>hr5
GxrxLBHqqRI(R@%;7ZbL)}r*2sD%hi7nUhRPmcj;RkFEk+C?bM8EPilm<eDPThhawHB;ql-P?D1V$eWy@8V@0#R}iQ#8HHlugX#I8M>a0R+YwTadBe1L%P7f
#bJk^$Cul91{r`^3F?jeY}`W}xumXmd8)%jb%eHY%$GNJMXh5lqFT8Lm@(X`bOsy!t$g(rvr~K?@?;Ypgn?|aVumVjWQ5UZEz>aaj7jzT=Aw<5J*$TEIUxnW
>NpF)^>&uKYQ6s1w9fD&zvu;LN?IyrKE@0Xw1uUYI6L99dJ@}#yC6j6(>NKRqYrH^IsADt)OhVd0Z)M{q=mT$j3mbKo%-8a`sT8#kR-TqwA_%-*YyvzrbgMj
5hI1LZH-U%qcxX+?{#t}(%f1<d~*AelobbBLTP41R~JSBE;&_P?}{2%8Q^e{=Q;f{l>@z;?KvauIgjqc(c%U$u9@F|iMD01I1rAcpf|wBp%<2QFqz5~1+1o0
Lz!$2C^^)iOlYd1Z5ZZEPvIA8-?>tS2IHcF-(&CUnaQHodxS%RlH$u|@&i{XpyL%-{~E04)aqrJiSkL6K7T3^LACUdd5cI&{zl68Vu>Cnk)+rElOIP#<5K9A
^7+yItp&=fL+$mC9W(o4;f2_{+=~ZS0n>nfUYXv?*b8evIx>FZs}YpIz)L@xDzI8x5r?w!t;udE>aMn15*GYX3*kT^VRZ!l@ycwF71@C(OL)S~)HB<m+%eUr
8Q{waX1*U%o&?Z?^lyjqO_;23<w}DAn4E;0=1G{GHXrEOVB(+(rp?=gRnCiZKqEh|W>nQPjSF&ZC!_rDcVZ~?8+wGZ65vAZmx!;%{xHLGe9pkoS`tXdhLjtB
?KFa(J3Zfjk-lEoB#0f2z>6F9pCM9nHpiE2G-8J;Mh+m^)UcKVyK#ka&kPFn_@PQrntWtMXU2LkD#aF|fcDI!(@9s;qGuFPR>iPd@MJwG)&`L#e_hTKb@~fZ
(kgJxu^ZZm0~L3yZ<pzh=LdJu*vgK+9*vZ)F^TLhrA|xlr~}X($Z)Calf+)|_J-hXC&ill!`d$Se@o0FZ>FZGb$REGGok;;A0hVMJQ-~n595e}pM?VcL}$#I
Iz=Lm!u@&p1>r)&@us8T0;w*Cuz2h!B0L-)y*mHl0wHK-%T;#wr)N?us$xRHX941Jca}pfFdthuMh@YY+&eD@A8m$jO+yX0pKz`V+i{6PZ)hmMn3MUVic%^)
gITlLM`VS%O>h@_wEE`2nS?t^5mcxNZq`(e0?<*#KBup9{+6`*u;_dYNS_MJYa8pgfA4oG;P|x=nm^odE-C}BNq*`vmuKAEjb($;2coMe$s*F8ADY!pKrhr_
PO`Zy?aY_Tgk6++u4=Qg6e{g9sF7#|3B(yuE?by3ID^A6BF-y*$!e~57AX#%OOHNM^p1wA-HzFJ<H4>^aZKD`YV1?2TD%RB02@0>Q)-sfwJZpyTrDK=(}(Gf
Jvv8zC1=vTd;0^SF_?kd4@_zOJBoccnH8`zA5wXV3sh+Ovx$kfRJWV=##ENmmX$_lvLH86O%3x}XJ89MqK_@5#)3U&h>%Al(S$Ieo&A>$?k6ahF6w{Gn|OfW
LYmLh)6CWd%99iAH|eFIVWy8o5-+F{AGEgymcvu#rB9Rv7$Y>GzeeWL(S#Z$aqpUyEFwNbwyc<LOhq&!ihn;RtQ@GQ!hWcjpC~LG#M8)q^1l}bGY7qz0PMlH
?^jh>xHq(;?ksT1DG6j6d0xe+aS{4FLHW-8eCU`t8KDYh#~$8KR-XGEoh(#A1W!g9G-Ep#l=yk$1`(-qi~mQQN``}mwfSkB1tcpzsuy2KX{oQva5Db8F)ZME
6Pt(r;-Ba>I6uuC7#=&Sisq+xc`jVH{xrVw^45a5&M+GG1v@k{1mzQ`P_B~7L{9`~7C`)SU_^b256jCao_V)NfQE<mB_vnr%56`-Q>>1?x$uBTP%MIo0#tBq
3@nEvho(?DfSKh>IsGgelE`e^H(Yk>@73&lw3mGfQp$T5?a9k9;8!K4db<*QOE3PONRG^#bdxQ3xzL1X&pnGGr~Zz%Ib!&V@CH8clm&hHA}uFcsl`7-72Z?D
WgISNNxg`QR1On>n_M5ja1o8?m|}dOl&b+UG`CAN(BFW_6PSUer5Ou0#-tylQR=9-XUjt<iV|QNnRIgnAb^<>9!Vn!_zT<!Di11%#+<0mfEpg+9iCj~a&3v#
7b}N@KAn7oGdVBw8OzakJvOgCzD|trT8n<AFM9}%yvAuuXlR^OueKz=k4%lD?WV2aFJgv|DXVf3n?;y-eQvvbE^7gad|hdP?Fm3?GTSmm61o~1S&BxM+VmxI
b+3H;o)|)I{Y|!`7H_J_KN&QyWsw;0$&NWg%%atvC7*7#VW$}XBPG4`*(;Wv2fn8JKcRQN3p{4cv_;Jr9u5}5Z_sw7EB<+q%pD&)JO@;sn$WiGzzE^h!-(jk
yEeawpvB_N9HTkk6!}vht=uwG7)DQD%Wfqvbyn2|4Ky;o0eQ2gPnrt<ibgHv%alWqh{JFtg-VJoJ6Le`)sAhkM^3L3&cV9S&P%ty|9ycHDA1?fW6Fc#&5j)o
WoyYjli2()AqC{f^4C83#s<e;E=Z{c^+cRBFd*)S8M0HZPe3ktMIcjKMh{4x);Ey^G;TJq@z0N_4k&zXaomwaJ}ie@CB|~&Yx4S9M%czt{IquMn-vZ{6cwf3
Q~ulJ9ugxXz)V8~LkG7QrQ>v3mqeT1%E9f|C4}0Kzrnt8km`VIXQR>csxNRd!vh<&IkoOVz!pvJnmKZ4;`~`hl}FtlSIH(3*hjo=`C;g-<5P5GPxx%jq)UOX
J>rX?-l82Nl;7ufg3+35KNo)qET+xkhilx{a(Z<*=02a5D1)+w&9j@b)s{7GZvyCbiN*(rQ!bh1SqTR-7#3g1_#~A{pWZf*uO8R^jQRwHT~|ohQUs&E|CS_s
BisSEp9wCirAF~y(rg3=f<itP6st8e`F2|k3E!J>m3erHaCp+_+MUVp32i8Y{M87SSAODH5`6MjWq&}RHg%rOmE?);tgmF;Z7B&yIXBe^BXYC(`jJraril80
QYXcwSd94nh4cNO(FGFWWIr+J_@q1HmnT8*zFD)uB+T^#e9BNC=<CBNk&jsO<$TOrK<odhlgf*@N1fgXi7ZP&fdZPKkEw|e<Kv1#P7`TW`JWQWN)NoYr_Mze
K_Zz%+j)k#jUsKKWRYYr%BPrA0jpgHr&)(=o!$5YU(NR(xKjqIf=`WrKupr)h|9Hu@%9WjjysEgk6f{2acCZ_7OnES`5S`z4rD0?YdiY@2UwMv%}8iz%4Gtx
z3EtvNXgQA9L1VdCELa2X|sBT-~N&Mn^|F0d<!=ERHe7W(v$i^=2U+4B^$^Dq9WL-pJ7-bfJT7S-Ru=*R*hC37nwOvNQh4J<~p)8Ggyl9AM6BkB3LS=7y?0a
*Do11#2lyOLe!S;{2Rf>8pbPy7)s@u?CCxrs(Z05%LH;KVXxX{bd{rdJo9ZSM3ZCtJ5a78^gv8R5Vhf8oIUyLf8$AFxi08AM|oj4%M)JGfY8XU08%+G5WBKi
xA$Z+fp()+4ErnBq~^uo@No1n43~H~ng)UB<p4VUI$!3D-WqtbQX(Yxbq~T3LDrE3gN;!0Gk_4F-#jHMHXd`EhBuo}4hL-vi|*1zzpDl>@GEgA<hHs|`;w6l
6z_thJwse40q@)tJ+S-NC@Z63Z@QixB7K=T{isM0gV0@>L%O=wHNG1CzQVIBFL(5x>2J4qMq%QulEW;XxMByu_9sy?>R`7$w1aIn9vpDsX_#Yh5m*}PEPX+(
vKx;YX8pAPv>cJ&Vpc1Nf`{a04a}j1VLjO)>t85-X?O~jZAw{CC4MCu@7~2|3DMAAdLZ>~tXnO$a`4l>*XrPPSjcpiccK#>G6lu!?@4DgWUfA~LF|4~xib)T
k>T_gO2`i%$$E9EXxus$(03E(j#+mwvVz02e@!_6_htYum6UW+K#s<q$Z*!RlQzq+bd2Weo`7R)Lebyl0a60U?qqjLCQJu*H`xq!gzD76n)~30+Of~nkc!JU
uK^h1e=EgSURVVY9bO`Sn6B+3U;!S@HXv6mIO)aMQt!h%a7&zDsYvP<Mk&-dSgjZfKrtA|<2S0ClxP=StE;Q1#O?Qk<}dc#w9bLRShx=D;(;m*+`=D8`iO-w
=f4d)J^TG^t*QA75BJ`-Reb^sh;`c_=kSQU_!hES!|$6Bj4AsITS3o$)-*%GP_&l&zgq9{H5l?K`5JIBk&v<Tud=DE?=L``aa=<Oz%Vg>$XlYw+-#f%qr^^i
-E1fPG`w!I0s>TC52}UQoza!jn1T8xgLV#qRt%Y#RQ<J~cKaPOYj!~dyWu_|<RT!>{tW_cA?7$&c5rS{ErlmNAsEPCi6Z5?XUVdO79*^-1cvnbU}TjOemG*o
xeI@#z;6v>1Ib4}&c780QD8QCBsBp+z@I1OU}A1+KDTSuZ&I-MgPfJxw7EJ?KYniV5~<I>8aUEv5*ryfXOIhLeUL6gYO)x>jPm;$!H!P61vNYcvxmO`Y7pzN
FLybA+f52$r>}TDWV0SH#wR~raV@XF31WQ#vZy=xy%gW;8U9S=r9*_o_j7sOc9YB9lx$kATjoC1a4vE7ScrdA>~lhDk8|~j)3aj>D}D}R=ju#tWDHkPY>9L&
tJZ#oDE2LyP9Z$|DMz+(JRPO+*D0ajF7uC9cOR^LZ0-0x@CRn(?W!YaT&Xc$09bjunMItzY90v<{9S0<Jn9{dl!osJRHnH-yIk@YE$dCKfD;6%pVjt6mSYan
usFCDv=){{c0UrzbvNNaWL@6>E~cft@9xiYD31^n6op{8a%-Z=vS(mrAb?5Reo;^cpsRe-h?XK=?mSNO<YWCR8@fRWoGw6%ozG&!HXUf)CL_N5YvhkUEE%zK
LT>ocB5Zj1b-8LER^N#Uo=5ws15rPRLas@Mhu0HsPep0I3*pj2F?|gwd3Xy(R0;1VA$Ndrbs?%hp)_T{;|og-W1QoLxOxmnU|{U*nluW;K=K)FEmXec(n`mb
<CgNYCJEnSqs)~$lu0t^2lBP2+{{WD2RN&K-V)5?{I_x|rZzBGO7;|rzwM<GuHK{lKg0i~0|QLYrp#jkHKpSGJ159oR)srX!|kpe#<Z+~K>b{WmABVVWwPS4
vIqEnO^L2LH3e+hJjC?%35qjKc?ZQpc=t!&TI&THRPVOZ2g|i$_wQR-<s3NGwjkXMn0Mdj?s?3=QDOF8tairFMS>2VAh{abbT;yb`noJl)&V)WUCSETy~_G!
MvhHezC9FKo*p4`dBdsdZc#Jwjby-aqwaI}*+;Tq;0!xT=3R!R&oid*S((7v9oh`Er<b+wcWIO@wqW7#HDRc-3J<r=u)H7b5I}8@kO6N_?^q!$sU)`m1+2Ok
CFNa<b!Hd(gyfzz?Xg`l>8LKkB2%!FoY+e2s&=<-rM&0uc);1oRAuCb?jb6mp)o;ZWv5miTD|CBV4@@U5gR0*-u)6h4!ryQpegIlOo}&bA!}JNJ4HEBU*|Gx
UjnFLBF=zI{g=GSy5p%Wy1w`>>qsA|srj*I+*fw3o>M>Q@@q8DA2>pQ(Jhw>*7Kr@{a|J6S0dF0$8EpfCs`q>aULka>Az;bERM0vqg#`??#^A>u|sfd=A8@a
p8{Gc#Z|YroGL6@4+LoOZ8?eB3)JFz)^`akh4In~lgzfc5Z-q|;X^@DBtWto8$U?Y?%mVzDWQDd$lC9=#hF?HIWrYX+tn~^5;S*&xzP{d(2<)a4KN45;g``<
ES9D6xPn}h$SOk-iN%lCFj6rMjyZ``|3^TmQG5ovkH^8fe$k_4Xp9r=+r*%V?9{5ArA1ZKWaE3gRt565yj!4p$t1LB%+(MD0lubq5OA_wp+z?UmZB0XvkBg^
zLZ;PPW{3SB1BFn0E%EEQUlKYX?aL2UP}axI5pnAl$}bZQpCAyzq}yiTeG@BDFyX19$W);*(s9~Z2?&&t<(CQzo8qCq_Tj}2ocd@4Y-Y6LYX2NU8@m2-n6m`
6w+pG*eQsp9$isH^~F&5sCOeeJM9{<X$<}=?UXf?Je(`mDp|dweC>a(P6i}4f}wGVBQ3)mJ7cp+L4{mpDJn%4A$AxUR|PLfv0lbV_BIyM&Twkfv{4>=@8M{r
zsWNu%h<>#u2`Z@b>C!2BZww22o4SuHUXj;JxAz(#9^3Vdi>vvxb{9j^&UGtVjax!Lw?VS<_e|dm3F|mGp;<hNofPQ?1K=PMIrn|*hFE!WzO`x{LsKW#<3D8
8b)10pDAb&qAG-$w$f1-d`ZnuWMn(~AG>wf7d(5%jjVdaW&=1%MlK5N&uhm}utaiPa+%du8y~096*2~Tqs=n71XXauf`XxBE0s=L=}i4#K%bF(s)%aTn!&ti
&a5%1>}7&D?KwlJtp<bZ8f$o#idR%>hmnR?^ESM%;s8_gYaPAqY9{zaHDh{}3mZa?!vB1ZY3q&Y-k*Rvg~0u|erVXE8U;i8NT_|)vhA9;NRdlcGD~I{hCFTY
7GNq|ltQPzM4)iW?qKtXyt`m>l|vQQjYHMBs*jt7l}O-GxKwbZ2bGy$v_;pL>agF_d4?o7QR)b8joT(cA*<BV8UorLJlWEK`v#?!z`k6SEGkMFg->fBD}~cw
k0V0bRK{)L(P8%KG*c08d(}&_6txPWT}QkRd`D$H#{`fj{L+*>lPbE$lEcDPIq}Ta05BZ-+_YQD0HTlcGdEaEfM<;E?6-7GP{RMF)L_p?nfc!CQ63VEd&mTk
KH2tISMeYpnMwYQCcd-gW$#F53tTCzE)^2f>6;R*3w3)9*o@)1B=z_0c982GLoQq%^=w2;sRYcFzYjJ7A(<oQUBzbWtpv7E+T@FuY;9L2rZ#+gi`{?tLLQNW
__-aFOaM>LSO4vW<}j{I;~eMv?Xvxif-GVinS{%uNhFJxv!-jJ%Dz`=N@w)fan?eZ7~SsG-86mK+#ugL_r_POjH5k|27LsC7$+<(*f`au9(>vRJ3$)gERu9i
Y1wDeAwP}mn?*(bxC<Cvph3PYmXB$0rO)Qh52;3AQ*Hujd4~u3oim@~^OHth(&6+4w`l<_`>?lzE;vF%7Mk17k?5Ra3W&D^|4r+n?9@U7VO6g%EXV{9b=*hw
-9CQtVM%}PLao@6J&eI1bO%~_jWb6`oqY1N3uB_>x~`YH))`aZE+AZDbL2u{ZNJ+qVUSOvO85(X17QMa_^3eTwg;{IO`P!(Bo|hSTwA=BM5Ylc%j&-PgIC4d
{QG(kmKbj~-LHF@AHPrPGU8hfFN*^=UN9mDtiw<7xo5)j?Mbi$3xT*^#)!7JfkXUFvhYDOi$vJ4p!8{okcf*z*<Y&gB`y-<YuF4NshN|>DtDWhKjdINn9>nq
aQ?ERJNa%dMo?hroAtKb36iwLJ_Q0vhXrqg@SRf!)Q1(hg!9kl8JC1}+F;=H@nz7EkY}bGIm!C|6zgP*RU>>DlM@ixn*g!?Nk20`9QdX`v3t)wxJbc)+8Iel
m1ICyI#i<rdup7WU$e>w+86+eymnE(TQ3s4Yd^Ucp8hcCmucF$gQ}BL6*3&2-JtgWu<*$HJN)IW-=UQr(3t@b+^v|7xCZI@0@YI0=&B<ckUt@p3uJ?WNy{i&
8dT?QwT9jBjsgKH66q!jcubx*TIt+VIMA>%xs`LSx9a&FG35!;AQNzZ2E5jeZLI#v?=O#|&tUpD9BwpWvrqZfvgJ-8%!vkFis)$VLVO#aoaX~=k`Bo42kG+(
`wafc2mna!J^w5&${2b-1N?VaqS<i(zR*3RHC^89fVTlP1dTNoxQW`g*n*R`pt@u<tcI&`hVtIhfq46+kFj075s(QYX12SL)4iKB4arY>Gz+UnQ*edwoPJy1
qV>|5aorOVC~;+TpSkIM2Zuu^MM2wX5>hneP(Q!eyEgUIiJy3Dilk|wG0^AGW84^DD0J86%V>CXg1;4WF{7Lt7p}SuIa002(7^(?Sb_B?t5WRv^1C=&QEK8U
rx2H0`emcg6oec<HyMm!Wy&*VStQU4$l-02HEy1vHQ;lqGdSqBgk%m*HR-88V5>MGV}ty~S*hxQ01rq2KZ_fAH{PNV_r)bd*fQ#+w!-d)?b4v$Fxn;xQ|b#1
98h}qGw0o}U}6Ph%jGjjTJVK6u=DqkL=t;wkmbKuJ8sm1=BG1ssF4|7aYR59oG&ONJ6`ussVZGLT{kEk@JINLcb~N`v(4d3E7H8pxe;KU@?y%QP0q-)|3LPu
^m$Y~#(DjbX;}NL0+=t0*^SgOSgIZEmrUQy)S7u6i(+7@O!NbPTEILaOUXIG3U0A20Dr)B<nc}El68S~#xB~94TJEwH+EHIv>mr-=^k>WuYcbkMV90vVWfMF
M-kdMj`j)Gf#Rfxw;g?K)#UiC<$R+kS;R_&i-1>k97`l+%A)r3d6CSB{~cP$aAWpvQgebwLKF}ZLQRB1AFn|X5PzKh<5aZ7w_OM|4Mkf53EWrg$;7~lAz}m0
7m3-AA@?Nc8hFV$>=~|w+y{*dv~YJ)%hb3xo=-BNsHp5EgI#E3vvsXr@039YYD_7-hPOVsfCMZIxtSa!c-W%!WqtJn$vZxFQ@@G2@+?6Xnlr~L<fJt9Tdg*>
EjAKn==!p<4xrTldzcsC4TkcHSK?oN;4X`Er}S&zO7%NYDxVw4Ge^PE<6gFku&x5qTd-{7sVD!{4UkC#^Yfi2n&Hgq=A>T%E;4I633Mi8+zR(!bzckS1(7)`
XM-ySoo=K%P(Z~Ulbt8ilzSmnS$;cr5+{*AUHH6Ne8<YRn4S5!am3q)Xq)TD=dtK@Q6aR6Zq;&}XmJ#!!%sTHFQMUTO<rp#2;|!)QX|76dVKIaLrVG9C;-)l
l0Mz94EYt>73^5Mtfy1~9`p<?0q8$s&vFP$mLO$voPV*`7BTU}V<LIlPq}sDk46`wT&g)2NNfW+R^ncT+X@(~<?G^Ik}i2HD;eDO%P`WnY3m@-7*`-}7<?QK
fs%9Q?}!25+4zXAE%59X#gBBGWXt5cHeym)+NtFQa5k_A*2j0ycPT(Ua0;1I^;1ep6r6_HGF9_s_dxmz5OFPp>wzbH){@%-$GzU)lWK24Bu`9%FsiCtm4caq
%UV86Oa`0(uh}!R*>ARXGysjuLWgxDmm92NEKi;Ikf?IgqR+HX_HoV-57&&2Vrj$RKnWdPluD0Szc>#QVjwpZokToYhDJFg>)&+oQA^AV_7q2Td&Am$R7}X9
L+g-H8|=%Apqr>1nv9hqJ@cPL1I<&8`=4L}(1m>W{G9^FLJiYhj`g@oc%QAK7}o#Oe>DYEI1rE}oTUPdT^@;6e2Hn|^+(~h5%7wz#}Mjgd@$d++glFN;1^gU
m5J~!$_4;2>sBgz`s@;zLH!V4(%r0?pijUwJV$Ku!H*_Ygmnjj$Tf%c`7qh%g1$HGMBv%jkr)5QvY!Z75{_j`D|k+_Q?hP=oDM+F0aWw#Aobnmx!yDM%L7x>
Q9-g8^fR6}7jXb#oiiG7$^(66^R|6fu%%g?NRF!zrzv|wX=8mRG>03+gFfkS-rCv&Pk{}ZOv@kCAR=aAf!+Rt9bHvx8V=U-&fXs)Ee(Kif<e&aPFvVdBRG;K
jX?N%z>76!XHvsbcAbvrw21xR^yH~}-|nBK=-~NQXVEFAD@qt%K8f=fffC#Z!?^n*v#O1JgNjGbRv5mf>wshF(Oj)cLapl=gQ7CTLc2Ay|4pxEYjU?q88QP*
g0{7>T#ftn^s7nj!b-rdevT6ddJP$@@C)W`9#qSU%*!pX87GbqIQa}7&^woFa&vc^wWzv6Dg$wzNvIX1$|`hd5sVLl^nh4HjCPzy7M}{l1>R>fi-*G#@5{kT
sNP+tA-GZGVkFA<o?@D%gvJVT4U83@R`M^ShFJ{N;umBp<;2nqL&3Z<v=w_W$cFZNwVcN1dr3<fu(M(oFi?86mlrI`$$O2xyfB-SlD%(}iw<m7QRuYrbcmfU
jxnDyoeC<YXvujb>bw;+ke0E8yBMoN;@Vr4(Yck02sB{An=^!d{#)JrD#B-n|F;BMJqxvHCx;iSg8;}+zTjf-6@0xN;lWsE?XE34k`?LSp;o>5s0MrmKLd`z
@Yp9W%C;!>Pyq#$EK3$}U~))MjrZ44e=g&07kcw06#q;hcM-2}l()KSgF5v4B}OHHXN?Eg+#^6N<<NN<qQqE44l8)a<ymM!GWG5W%~0I^duQQ=W{^3_j{Qr?
gEX0<Z&H2X%f<*k&e7lOC_|RK&FLe%@$lK7b*<O%<vfz9`CVQR6r$=wK^hCH4*J)1Sb@<AHk>m9lp=&Btu=k*t_&wLm@$2A?dI^8gcZ5!s2D(<;AHRx<$XU#
#&x8`q|))8bc4Nc+xfbDj5{59^j^Vrs>64UMWtLzwJ2NA0&dzB$b~u(<}>eS0%UoE7lL1lZ+3RyQPL8e9~g8wYGj(lYu^-B#iggR(_OI<HOa5^--SI(l1=_B
^4FLDs2W|CKm=}>EcSwYcS3-gERsz<iQWR6H!J1LdM{`qCbP*{jH7N$+BgQ_9uT9T5>%R98#&BwzHD(mP{!VlKnA*H&__@3ADM;*|H8gGXPakwJqg-ED@40r
ZqYsg$CoAc!-@0>gT)UDdTd81;&<~|aTvakXXJmQsI%xsKH1T0T%DoBN@;geiW*vky8#b+>k|vu7r*$7s@h*O1Y_@m&Oe0x=JXV0>!4pyUTZ|3OH(~URAN8%
E2yaGCw+W~Dh++ev*1<4cZ8MdV)v2ZnH}1z{dNeAySe+Srr)3?FbSi|J`|o(KIRq22Dq@e)3&|yOA>UT=X8~r3OoR8XL3MZ8$Aa+j3a#z-XpteM@CnK=EoLh
C<HS`NS9%-l_$57jax6hjPkF*g)@xZd%Jwn+dpb5IIyGCW9n46()wDTZyJDiz`5vxN9_hn5K!*j!A&K(s`Z|V$8rE8Zg^+*zOUB`W*rp#zU%Ugjw><LC8iEB
!4rWpO3|jQfnaVF`5Fg%sq&1cDxfLV^LL-%4BpSya+1&zUn+(D*8ScK;t(Zq4~C=QJb-^#`nd@wDNEF)1mM3nxGZc@w>tHk*d25xMap)Q{E*s*Q>E9k5w)fd
YGZrp5FN&*fz1jYSh|0^SXT`R6H8#z)BUY$CCB#ZM=IQYU%8X{3eY+ifyHha+bN%iIvsAQYT_-~%nZ8QsPbjG#q=~TBe``?;n<@Pzho0LeDj&{b6-#0eghb@
Zp)Mh$0L|z&CG<H+91`ZCKig@(=drQ7QA)Vp205oWockT*<VD3Hel#D4ZycN#6X>$OhIM;#ay>t<@&sXcwBL4BDk!S$!PciOQD*MxLQncQ)jR`ISj4ZgpAg$
=!G0tg;d8wt;(j`<>bfNb&nZ?I~=aiWrgZkLXouu<ln@u*YLsUKkkDX4ruZvXuQsK{i27-w`R2rLzo7xiUBpIZ3E29fD5n$?Iu;V+#=4;z@^0}bu6!r@1HeU
IFkSr0$jeYRw4^)J^iY<a@`7e$7|f&O=64DO9z4>%zA~-;6;4YpbviFOrR+2#5CGSP8XY&nfU&GVAV5qFq~*36XFKe2wVKMaic8=DA5q!)<~R;hrY882=L=t
r@t^hk(sj5aTMGxjx|iHGRK9*gJRL?#H6r~ja;3k_<|Onah;6>h1M1C>uG?4F3rdeL(iR5#bUor<df+wrQXpV_=q!Zo{cayw*ANF(L_%zuW1Jc*jRAw5Vcuy
?b~n(2sIOPBb0UFN5baexq~{`&d*}5`0_O|=g5TJC;TFx*Y5J7^)MeNx*WkQsK$(C=P3q%wsi#8SN=dE1nJka&O`=PsI-h*9)SvLbbuO`Z`4M*LSGDgu}had
LyLCa%^>s;|CAUMDZBV|*j4s-oqUL?%)r>ofkPc9n>*X&8G~D5lOWR7o^IU9HSOpIeR=c1jmWnEHX1aMi`ON_0|2H&?1$0O6{svT_BJ`h$ctHBmWEBB3t^+U
j^)^0VUI)sATNBn@LF!)-_XGm$Zrm(-TMmyHV&!TETfw1Dnl@)71OtsY7i3Y5Pz&`AQnx?)fcLYQ$a;e+c*G-Z>OiW9wBp`2Bjqr-N+LH$aVm?<dMK;I<_7M
eP3;U_SwB{TD27p7|a!D0s4U0JJ+$wwE$QU4uNmr@hWG7_?lUQa)pFF`RN?D(z{btq9O4<`Ega#73`aY+wFqs)3Kvemt9smeb==43kMGPTa}4G>Sqi-nRyBO
&Rt6FN;1d%C*JYK<HXx^Bh=;o_?i&qVHa-jA|8v5&EZ;=;1DyPctmAda5|=fM`V^wr@YU`;y0gzMEWrO1fd$DY=42=+Eu4a&4vemLkMczxg$ckcg%BM`@}r#
N>SzpUMQ|RZ;!muXUxV>308O&@)I3-m>X0`$3%8_oh+rO^%W&gc|)D|o1NZtG9t$ws{yyjciqe0(eCK40-B$`RUR^M0NfH0h!!exz}R0wL&QJ`1X`bl76ZwK
*Dsf2TuWeA)4TRz{bphA9Vo|?d7oul6LE>{kq~@x+|tuVhuxzfXqRvz0<AnKsrrYeV;x=omE5PC6i)qIKn<mQo5h~`obde&f&y`%L2rc<+%J)->Na9St`&^w
6HICUBaQS0jnecghY8F*fRIaz*XzH^N%cHB_blg(cAi8|8loIM>>C6P@=Bs&BJDvs`%ZJ%VE;i}J!BP|_<B4vg2IQ!OVVYHupI&;DnMRI|F!NyF-&1=+N)+1
M71md{Gq%LSqOqY=7}H@%vimAIw-qGHDLUGh*%7Qe_6aN%BbP4Uj@Gn>}bml3ykXoG0N^~A!Ja87+Dd_xw9?a4>)71dM&U&*F?7Xf^$RYKUJn`yvQ4)d1$lW
XA&_O(>j5*!?eV8!D%--Ya=OJ+_#QtV!UBlZp@V?71zrWiM+~oFt-xc+5N|INu>)eO)GvOMX#TdMrO__d;`W#=s>BY?sc_vY@ldv5py)IIQ$nJ-nYQ(oFa+e
?08G2bw|8k#Gp}<>~qI7#Cr`W)d(pd|A)@P%^%89u3M*7ig4bd;+94jYzKT5l*a%wqKa&=XK*BNa<Jj2^JAnpO_XfYwC(v2aO8`b0r$NGc|Ig3{kZxNG~^;p
L#0#HGmBX*sGXCwIjVC3Dff_)@!f<BtiD^{=y@#fSsT$YQpB4cnF*{^pG31w2Iy4wK<LB51@)6=Tgp8--Zk4GnD5`-5Fr^S?l|86Ks-7_hn^i2<Hh#6Cik%f
oKiZSy45;;QYtG@d28~jfDNB1sn3%j;I^y_3i3_G^zyXzr+^?&jblM9+DrsP#IggHn;;g-t#2rm+{av`jaT<5Q4GoFD$(YV`i2s)_qjNqnZIOBMX$iG`|iZI
f2lE2zlU71!AnL^t;N*fv$7`nMDzrny#5uoP_k+jwk?MfaEd?X-9Ss<%%}1VKO6;L%wz$-vKV8AS~iyn?Bd7*lwRU%&kfm44If{6;Q3;G6%MvrEg3WGcqjBO
_q#x-z0+33l*w1z%H?%;Hgy<8Ww?vKSqz?~hHoJg`C%Kd76ivbc$y);5q{jKQFe8DEypEV53fa2jhGwU<+fx`P}%Yf+cqV=&~UB-vCyZP6{BukaTepaXk1I=
>cIHxc$ts(h)4P$o=$e^%oJ#nJV~BdUGfmyCHk+m-v@_Ryu)bZY@}9eQXN$PIo>5uvW7sCyd+#Xu!1J6hi$CMDpbB~5J%VN=yK&7w~yl@7I37u>hdK8A{%HO
{x8B8&f)v)y6oXnpj4bs{aP^S^~<<3$UC=3dsLcd>DMY3Pt$HT=)gVugiHP>GU)VUxgjICc~MxC+OEEI&F?`kv)BH%Xi`alu#S0M6%K}4*H=@>b2`tm>CMsZ
4Im|+mW@e&2|2FQu>9!PV7@}l<JJ#UJv&iq2EliUsPey%Iub2VLL}RP&M=&OvdhOkUTjvdV1#4W2Na6mEnDZ(Qi*`*WnX`lcu-V}2^c#Ds@xq`A-G;7T%8Oh
@X@YS!-1N_#t0(K2y2UM5q;+oa;UZwuf!T~0qQmO)Q5zLZ8Bwm)gZqi4%ive1)aOpO4OjX`{z0`Jx=$?x9cp5MzQZ4fAnwShiOQ85dxBhUR=P<Fz2dq0$>oK
zXn$_QOIGev{xD1VD-?gQ(Y1A#&%t6N;`*Z!#+2toWuR&<&d2W09L3^I?XX5K%q}ORj^!yR-3fp7Xl}!3N3EvUpx`h809b`4iNRLw6_pujQY+19aY=qO8J=#
mFMNrqs=~H)AryjT9RDZH>IWa%Ms8)X`La+l1(5KQ|1iwd5=9*El^#l&IsCXHp`zS%sVr<Ump3X9`^4VeXNz@wuryqK>*o_{V=0a{d8akN^}VcYEUt?#Ix0|
bVLI}Kl-h;?t~`{FRw8vF;{TB<BE)h);APiPWpN#^WII|uKzI;7jZ999ksOuOhjlOhGd?%P7S*F)_0a2B}_*zN$EE8(jtyu$+NA31uZvY(j$lB(76mjaLjQ{
9E5oXVh-q}*^wf}03Vj;ErK0^!s`5}f_HMnB#!_sY;U<ji?i}dWIapw{A+M&%LeWAHr~*4?me!!Xp@~;!~KV_?*%JgJi;+dNDh^oh{IsWF$vetvzXolq6Zf&
8HXbItkAgHvBnDkt)@NL>~~=U0t-QG^cE0Nd<bsrvvg$chUz=@ezv<U2z^}y#Y3bTL%$o9r=DhtKL$lJmAMs9l2ku`?@kAml1=vrPN(PN+y^!Pj#t1Y+A7x5
)X+?wsA%}A<czfAgH1Lq@_qdI!|}JSctLw^U=r*&M1S?pQ|1L~*UAu5?mxvQ^bZO<H%JKDpYDnda_QvM&v|6Nsw=VWX$j@O_ins<YC#Z_M&|PMUynarIz~IY
?_X5^+u_`n2m^MjEj#p&`hO4NjM{{oft!8NR(IXSK{8`w_J?fp6Fs4ulsNltU&I<iDBcg~D0>#4Ay0rZF^hYuahdU?80f|j9Y+@@M;O9sANx>IG<@|_BE1^r
IvzKI_j*Kq()%Srufxn(se3tcI4&f(ojlM}gV-xrZV5JW_yOgprN`7)zg)d+WPTBlBT}=*5oV&-&4%vfGF2{^4I0ii8xO|dR<~PmAz@5TN<&`T^Hv$4B&FH<
!oZPmgNq=+V<9FB?3HUN>0wE^5C=DPyjXz?%%?PRB!GlKN9HB4)u>hXG3yM_@ZW#D)E|%_H)A~r?gR)^pQYUZ2+dL1D(@0cBKUVdWm42bI0J{apBxt72bphF
LIdgy0(65e3kVJt6O%Xig06ZI1<*Ad=L2F_3UK+#vw>)bM7!UMX^EzP)Cf!hV3lZbKPY{Bc~QT6+a`dT5Vcf9$@5OPb`HuCig3CO35Q?UiqDmTmh@ir?A5If
k_FtG$Fjb!uMrA?cw`)LM3lzqv@!9D@Rg6fn0CIuU8P_84~bK!9aAvX9B~63z&1+qPH15zy?a#?M}7FW8&^w`k6cmwWJqoH32|25HMD3EG)lL-aI~1E1eTd&
z!xO6Q85kHB3(LF7sU?9makk7P9Ed{;e<o5qmG{g?=nA@ZuAug2;UC9Moc0M%k(z(c4wy_nrY#^2+y3$w*cB#j4t`!bF=cZux%fdZwY~I@ms^P@Gg{{9h4XQ
3pl#^Ibd;DFg4elgApr~omoG`SI9TFL@X4BaOFYD(%~*~^3W%r*ORUwK65i|RrC5T&9wm-T(>Eur4VNMBS<${Ux&HWGJFx~dJ%Ae)u=G8N@6g)C$-4*?K%}#
t=>WHm;XYz3nfs(tTp`e6#84e`zJMhc775&r}5`te0c2UYS9Q~)nRSb!l6bDQc$T%%YPH|r6K6gl%H|O>qfZJ&WY-J-smW(3XmzCfdZbkOhON_N{XU#)jBK!
$aJX6oz3H}Z32fu@nXn~?iRaMK%6l_qmsd;A0!4#A-LuD8t>Wp7S3DdtJ{%G2(i(mx1K(=<sUBg%hDtp7F`2RdJ~vjXTz4HQh|R%NsKoHAl06pXhR#US}<hc
^^TN6j;wbLL)7{G<5@y<V!sW9|9W&0@eC0{H5;(gG!1qioku*|)U>@p!1VPtIHsvV_WGg5Z)RYwb)mu~PVlq%C<E5(dX5S5LTCUI?N*o(w*E(Hc+i9e_Ng)U
J~i|%4zUiY`@5Rpu^&FX>!R$WrEvTXuaA7{fr1;u72_TG%a4DU^iqeTsg*Dk9M7VlnQu`2pR}eNil@A?mt!-97IqJ&GGrX=LEKq-qY&%`bmb}i2V~VybXL@T
;8mj#gXEHkCCRM9+Xr9whGio+2pTf$LL*5MP$Pj4GSW+1F^DSiQQ;nAMZ9rNXjCAXd~+%{f=VhGXRhvEKnP;{PFZ>f9NWE{b%%?2@1;U?XFT_;9o6YA)7<TO
+Ar`zG<*E>c`hmi9nm%yHOp1{<SaKY^mP9zmLIcY%@y|x@Naw+ma=DM<Cl++lqki9d@KRC3*24b{ro9_kuqZ<Pd3wisAzfTB3qDNw#^{PqzRmN#H8{!t9oev
5M1QN$`*=BQ(aCGlAfvK>R^f?1e6CHo=STO@+hZxXap2d@&qtPPkiYRYu(nn3+g<`m<#!LAd0pSM;$I9T0J;DtHnir6nGnlS$<G1jK$?An-Zs&zS``CRG8NP
q>Kl$n}5x~cc*tL^?3ww8@jH|(=OP6dO^zA$nUPtR^~#&WA_=k?E<9)2kT-P%L6#)(S$x|c>RR<L|&{@XsoDzs@w|n<buCIf9)|P-kNkoYmasd61C=}^lFCm
@`BRb>C}AjZzq>hXXJ2YxA2plR52~?>ka9=?W5ts6?DMYT@dns$=>~b9Ib?yt}YLt6j0I!RBNeJWL_)ib?ji)E^|WfAIp!On(p$S{2&4ddzOT&(Z9c(`T2-y
9INk&u^yI*<MMikY1X5?Zl69r`z{nTY=<`C^=}Bi!amP762Wb#7|#gi$A<#`YfG3Th@ITA>1kfR(n#GR^HqsHZm!cQPHpAD1>H9N)UF!xo0@7U=tP|bB=_N_
ORu##HT!n(tVQNHyl$bI?=2RrFZ0Aea{Vaq#h}re5effi?x;F#s^{cu6;0Rmv<OKbB+k=p{^RU#$C4~w{;^hU7J}wh)F3<!Ifhu*=Is%}BW7fB{yF7%VH|lC
gGb%)b|qt~Mt=l1@~&!v;++A_zY~H&Yf+8Bo;&vw?`7GcP)@lG2*S)e!~DrJ%bv$KObcx>wdqOltMO$nqGV#;<Hn9b%rvT(;`j&n;04*>FbTWTDxK{H&j24I
B8?jEj8V`nTt!FP)v3ORjB0vh!aAc%DxxUn1FWPA_W6!IBn`&6)UF%x8;I<~uz-)aKG{sw#oBUWZ7h=nEJzM+scpb~Nb&Jx?@wUyD(Y6Pc{_QMhY4a&CcD`L
o^}scrW6~gwR{9%W`tsHN0$;X)LENN=v`eHnXz&+KuN>6TsrudH#2TZZ{%CzjMx{6sk)oQXs&YYV<j8m$GWTKXt=6RnAE4O#OzQLl<KM@f<BJ&&4`S$G_ii9
iNx9{?d%+D!%qoTrX2~DO?uv3#%eILfuI!F@=EyRc0c~IAu72*d^E4@y8fa(U(Y%QrTH=4ktDqTu$%QJs)4Yrj}1+DP5^_aDIIYAGtm27hyZ-X9vK(~&)KQY
$5rqHJ+8Wwo?SIO=52ZGEAYFlgtU%uqN^PKP{^9Sn1yw&K)5ZicZ7GMLLRGy;aiT8-E#NN=u7ze-W=ecb?(8bW8}DHuR>3hoEsMbD4A`m;oX#-z9YUclM|_c
Up2vQr^p1@Di$Dxg`~sHbe=s?Z}~10o}@`}cV(^0CH?JDc62Qc@b?k86hBxc&2pEDn(3hTCY1d>p5D}0aH1d=e-Q5jhg@~%VzLt|Yc>F4`E)|18#H~Bjed_@
WQ-K$2cG$n#I2dttVvRWA-DS%D-;uOpM@(i+v$>M{*8BqomH?CTYR-=VkIfG0QB71h~n2(Ox!3}|3D;gFw66jT{Z3PawB{ubwdxmj<BhF^cx!)a)G1>RgSIs
R}T{xz`Cjn*<#RAVho}GX3{22i0##-p4A-~c&<3GBe`z+A+^5UV+bV6nsIez!8~i;@$(&ijZSj(Z3g~JUt}v&G^1YZcf_ap%9cp~o`2a;HcTQrY{W6+u54-r
q<XG(2X)^ha$H!RY-*3`D?;ubXBhA<nJr}7)&792e((YvYBjVlR?8K<wQ@=#C0BXH+lF*#ScxiPx9Igk#U(LEe};W?uJP{m#z0pMW6%JoZhzZ>N*;oz@?~Yt
M6Qg4*<86X4vw0AKaR0BplKx~&BrvCsI+G<dzz$z15!(+T*c(t<^b7+{;)0O!i~!!v-@i@o^<}V!g&*h%NyOMm%r}IeT55#t_A@2oS~lDeNX{`Q!#{%d$Gq1
%F%1m7Wej-eLpM$kH>w2#Yw{*%*ph+7E-3VGC<!U;^xu7n#SON%2lk(kltgcqpHV1yQ)VO)wbP<q)|uuPGF;59X@{yKZPqo@}@QU7O4eAj1J5|V`x2s;Db8o
o!RhL1!ePr`{D!qS_<_ck;qy>K!D#LJ)T^XUAWE3RE)>%6s;xcN+4SG1D}c<@Bf$LHFcuRPr4#6P&-7^<7sS3{E;5Z37yDV`SDM9(Chb(Nv?G3HT$ZMyL@vw
YSpgq?`;sa>Ucr}VSX9O;|dehm*&C~`(@smNDim=`D*3vASkUX77vq1oBo0_)by+1#1IOCpp%LgLHhIxAF|p>ng=O&H4zu4`fi*R4>lB9GL<b2-^NC=Uhkqt
$Fn|xUikl4N<F0)H-Bv1W4tv2XD<DlXqO;J*!QzSYZ{NjE*G-ZyP-$018pY@&NiOdr1W^#<M2xB>3}n~mKbNJn*S)<=P)!+icvOvIy$D%Om0E}9AD(ap$YSZ
>JI{eR;DpBXHf_P!dq$h#3GXnTzUS3PF<>yD>%N*XZ_)MLOrCUBXGuqsvqK6o}2*{5hruf#so)eFfJB7xcDtT8%&((K!_oyve6gyHYS5ObfQq4fohghMEMhr
;MX)QS3#Dn-*3TcR=T&STs7nIc;v^isW5HUT&$uG{b(UI2TlveJ8guQ@DpT>M@O7hNjei#4(JR3fEaMGU?%*Ke#uh8u9lI#i0`zq0lzQ|&XWQ(y>9~N_&!!z
h-j7{v*bKs@w@`!X@Z%$cuXT^N^D{kP*FOS#oH8!aietWcge!_U|?n`=!j8|^gUxA0-_8F+W82bpuXR8=p8IiY3;i$a1kOSYI4VlCwZoc<da?jmO)*wq=NQj
Jl(P(+~CVDy&6yYIAAt#>woAC39ftz5U@3b3Uk+##a4VraH120Ido8io^|(h6K4eBykr!#oiSzd<l0?$Lf=^`<fXupT5PF^b*&%*8o?U1VGL}Ru6#vQGO#`n
Swt=Ft4NmSe*sc#t(vH!g!<j9ba`uDZtjuMj0yLQz?Gn)rz!$D!5KYQ{^7O`vuUXsG33Q%ac_HH?u8XGFTnQ@1o4h`hUU9wTr?9`Hl(Gg+VrKj<M?0PNV^;}
I~uVqv3*V^S*eyx1f;i>nR33BcCcLs?1o;Y`FcJhQ8Wi3?eohDjbjnbQ<HTNJnUGR^rfu{e$<7OG2GJaI)QWa>AT|6#_+KgCmc_MywDC?H171cXLd#*J!5Mh
1Y|cQ+_9R%dvT462XP~5hw#U)?aiil;U1#(I-tID_*0kZ6`>U(<QofAPr<&FMAyEu9DFx1>I&tS%gvqLj_P_|R7w-%HN9%hAw6oJ4-zse>)9&2bj_-k<H<_A
>&NothHGA_M9Zb7dCAEAYn|{c@BBO~C0=#EfH>2D06)ISA`bN<y;Yx6yYyBAOfc7q2th3WXMVg&B&+4f5wOCd$|U*ke5o!oh^9P0e$IHl+knn7mwplQSUW4D
`=L#tYn$YC4w8L~0*mU9jhLNU{_8<z)~<wG`z@4G^|u%9<tGMq#WSwKP%ePmeEOG2L&V3}Mm`bQ6FF=n`o<GD{ZYfMvtn6K>86eTy)FtNsMVygONO;)OLdXw
1PSoj72PD!+QA4A1(+&9!!}P%q4r;Ly=Pvc99Sp+^BMP<4u@{Bgtze=A2c**BNOQ;Yz`&|jv{?;;Cb!7n_5=K(60ZE`zow7m<L6=D~>JcL4J^<0D-vlr%Q-d
@t+A#_=rNaVy{c4XsnjEkl!cyJ<*rip*qi0Ygfb@oHNA-_W)X?z1@*^y<R_TV2v5nKsJiKGfRhc@fH;cEq$r=Hn+GXrZ)k}CeHAy4tAD073w=`w!9f8%qFwv
rQ6o^?bJ|c1{R$mru}&ecuZ@R_-a{ZECk54rrUBz5z95+l!TY;sL;hriQD~ILn+oPb{)6;+Nms(3>QSp4saEYO6vu76^W-g!x9%GS(z~?ql)PxjbXLMfS?kz
^e$^G*M+6f60S)C3kY$2nGlM&Nl%h!BhGXJ&uy?(ZqR2Wy5K?ki2F~aWq(X{{8}U=t7sCqY$Th#+I#BYe;(%)nVmVFdU|aNnb7xAMS6~7SpRlK^=W-6rjoud
bHA=)v|JH%Wp6Wz^!)1KEF=IR2-B3PYm&~Y2TLKi`}=;^g7hsqrhY5Ug>_wH_Ox#h{VgoYvyr9}qYCA{AE&URDG&0h@-gSN&a~7K;zp-aPrQDI8q4vlj^P>|
l|7dd{rw&XhYQ|)Ey#4*`n2?eVgl}^te#2G@$)Vj)xXu@QbQqI*JXur{J7nj!r|z#8Lacov`!ivImN+`2xx<TP}DOuxkaIFho{);60QsEHbC6EYr;h%-9oRi
jI<~1`h1M}hKPH_kCS`ld_~9-NME5x<77s4`E9Vur?*1dPI~qVqV!K$yT2JJgrDK=!7`UbDa;^;6t;p#{zRc1S3aQC?R4R-ken`cU_|GK<fLvGk8O+o&a)?7
hPIWt)+J_v2Oo3XI8Z5lFXvrDj)7y61=@GokV0B8FIU_nMCKQ~7MOz;yK)>xJ16jS$kls_S*&yd|E!hDwnS`Lb?W70=kqgOd=J?)Ac%x{>RWim&Q-AitvDy_
{YH)n;olk;uu9yRpJ|OHiuIB8)@G>Ez-1A)3F6D9ONoxOo<5dw7Zm`VOF)mX9MqS}1iK-_A3`J)|2MT2K!|gdYv<WzE9rfVnZIV|9+l$ZulB%jQ`W~^+}FB=
gvCYHWd*+~DB4#AfJ8cO#@fnOKJrp2h;TZe^_%L7lWk>*9EeE$OQWBPY90vw+wj+ik0zqXO4~3O!bPw|l6eDYLj=HnNBL_l^&_c+QZ5oi9Uif(wZ+;PYSez(
Lm9I%`4Hky^^kX7ghR>+GZ!{<iHqB#)2JjWug5|rF^MD_0J_ZyVSn`Uk{E+;pR|v!m*E0b3~Dh%j4Msh-S<&a15BWO<HE-a49ndE{k@jF3Gj=`?8Aao>J8tJ
t#xm6$zTR(Cj(&5F&!~utK2v7n)7)LsUc2@X7U&?`mUb1PXRK5fG;PhlSN3L&J58&bIA{*e~^1~&$IHEm8vvsYi+GDA4aFl!V)XA!`>p{1P|GId_(F=D{+oP
hS@zdHX!x1BO}jw0e?J7FlRdfv^n2qMEKWWn@;k(Eey*|kLxYp#$$dtF!S;S+^QCVIUbRDgoWLYJS|l1bP3`Gn-Jwk+>k_URP-({Y>HZVtp=>SE%~$Uo|UGS
RIcguar?ZE{`OmV*#YHE@2}k=|MP*F<`s{(6l5u;NX)da&~y&jU^<S9&fBS|0myuEYi2<Zk8h_({M5+7rPfdHn~enE0MPd;m=+_8U^r1oKXf_qnPVH0U)|Zc
72j-AA?*KK)1B-%<qmo{7uiM?#X)DQ<ss!qf%=8}IHh+2vr%`XXfq^Jn3u5Bd$r83V_y_y$bysN3tvrKx)Y^_BOTIeBNB(&gNghM*jts|k&QLC^bZ~q-wLXD
L^34pK<S)kFDY8Xr2uWP3v0eE^}MfMeMSpzz7^fA5SF38{e;HcVXzYrxj6z8b#FVzJpsol4E}>T8+m&p&4z_qAaOJ-l?^o+>n{;<TNQYC5E1*F-6%&6B&2Vo
oRIzQw;sb(@=fqaoaS4=mc`4IgtCIYI!Ab7eNDY@MZc=|IK9F*RXq=PvAPXzHMDUBvqjN}7>X*%x!k7T@v6(w$A4ubpAAWH-UWB>#`C1E_(6KuvOvD}Dpp>D
V6cbL(2n3xBnfVD61JK<jw_hMptVs)Eu>GluiVbwzn?G&C!%<1g{f^^Fg^&Cr9as+6Dvh0hfj&UKXnn^W})iGY4!PYwLPo>F|zQB-dX#4m21^lsq#XNvlqMI
y$`wNguU*v5DdHu!KpXb4pXxg+9*S{pj`{E=2fS8Yb}LX#qwF~hHXa0)iqnwUAKgg%m4^wW5%{}$BHZIqN}&Y>cfpn`PuOdi@X-=PbI*(6UwuigL9NmJ;5Bh
M2fy0audU?I9Y2;p7DF4ktM&ccVlK>UW;uBSJ8Mdctg@)Rd6t!yvhRZ*+~Qz7v|<3`FmNX$t#;*%rI*nq$cKdza4cKGj?%$(pGF{2}na}PhiC0Fdpk9*eQKT
(#!T87t!QrqqGzO3uwKd7+E0lwG-zOkBDxK&Wc`>lJECY>xo?lDyG7_HK`n&`18N(&3vb5mle0dXsAn3qj@+9xA)QZc+&Ysyd<g^(GqX7tm3iwxZrMK2cSPU
-Y_h`{MBM{8;-Z6ecf}+Q7k=UY=)Pkx4%~!;M6U_R6Fd5RNz)gkc0S8{8SA$`=GZP917Z8#2~E?@*{)e2Yf_4x*(qpAhI!*ry17eJ^Qpt*nIwvg7sLa435Gz
g?oOA`k@kAh>`5b5|EQL<9<y`JoY=0JiS%0#E-eKdkJAVeZ4>|08dP#ez*j%3OU-XN+U0!qu{a^09tmGD<g(2?QWyRU6_nGnyvTKrpcf`yJ@SQ{nbzGT(f*;
eK4sh96|Yj^JXN~LqF5L|G#dQA1yiD{m>LCAZ*3xbQo)jq6n&z==Z;iJhB?68dGz5^&9iU`gDrSg0}Pv5|;m~YC*1?%2Sgo$PPN!(^AlNtHX`#E~k=j<nThx
%Q+}v&zF$r4!|$sSkhQ=@Bx_758W=9rhmO#*Z-Zm9O{a2`mHVr7sytIza7CQOs#=5NY_sTEVsMO77uTTcNz2i=VLt*Wd^+I^xihWyj8E|4)~!<y40r2Ys^k}
YU|*Qt=ASt90z<zRPKki&4oWG4(vsQ$xaTXU}ESf0*VY|ToJRf#Exdm|1Zm>l|_@R2x0hmjN4z9gZsRS{>oc#5EoU~7&=d{&`6c+q`+kUt?_gO4*b6L9K}K|
4TR<b@)|(Qa6J$@1fptsx-pjWyCYvj$q#Lw^dE+<b$O7fH_i;<sAH#iq1^FE8*bc2X5vzR^vAnF?PVZw;X><q#g_oDO#qeK&sLpde(hxY9oq{zJYJ?OuE65H
A(W9Fzn{DYHiymC>E8ShOm6dyRf@7#+>L1Sp0d3KMb+XwOZ!rM4FUFe%9;HHlxZE7(V~tJ#SXo5Sfqj*`|$spzHoRfKV7{uLr1)s^eIsWL)id%#s8AVa$xpN
Z${`HDA`{lDxQxoHk|0REONI%$Du|(@siLxw@d=NXaf5vVSay^I`d=_{sM2(HTHnYtf+k%?O}d11kbu3GC(uKrM|q#|G`dl5z0@heBFePKT}3vmb4h*E@6%n
DCkE3ib}XGU|_Rhk2zvFD$nQA-EzJyCj!@9WH;Z{y4GGkd>P)*G_(|UD0~JFHagoKs#0vS4yFn|d(gL^njNo>vgWfE9R>{01Jq;^rqxGU;$xJVQWoghPEzYX
=syG%MM}m1ht3xX6}Ehz>s5LaSqW;|;}%+j%XO|vO&=U~%&x#4@Llg4iob*{T52jS9O&25Uij_n(u?E5?~Z^lCexop&ZEH2TZ0uh9zspOc{x!kGVAMsALgA%
))|Lh8=rpv#3YAF(G!0lvnXqW<-~zZeemd`3lhjvxfz#)>kRT&pPi@g+C?RHS+Ph`Ey)&;1I+8M%k<&5R((I@sM27lFF^iNVaY5CVUauRSaxx+s1$olSjH4V
|9wN1PGhE0-GrLhzityj%s`*M%ud<{wYYQ@dc}Q4M~?nh-!r8NUEqvlHFyld6Egf{6~11tKOy~o!YE425kCuDwA-Gh^xW&&fNy(mK@Xx3=<-+(kcqy>RHrhR
h>KW)cLM9po_M}CiE!42zW?gqHsFhIzPL0>-R_F07eucJlH-Q)_iV}Ni>rn)8i{<sf+BopjFMjQpG3Ir_%Q>c0<L}qxxGCj?yLpAr|gK*39e9B-K|8p6m)Hb
-W+;z@<d$6E+8Wif%Tn3GB2j(^HhQOk3yD2@#oxDw1DfU`$gOo5{6w7R=z9PW6<Y!02oB#t2~g^)6RbAJH%sHY%Wtc44)n0+&ILgy7D>l6j*YKtP_uYyGfN@
Bp#CIla`Db0j-|bNoA8Yh1+L+#{#=&G1bzh=IfsRn9WM<UU{>kPO^+j#UL6B4uFds+T(hkGOORU3Z$I_aMvux4S(p1_`>VA|LANO{8{Kr$u>!Gp`GSouOy=s
J(GUCS)$ihA;CY=m+j@Cf<V5np7lgHJ^I1iNS)QflOkh|1L^2+D6gNq%^=w^)aQNFx(yj_u@@S^`B_p7p-w%H>uy_oi=Re>$41=an<g^Y5={Vn;aPwl7w4{5
I56!Im?(JQM6pe}=B_;awo8d5D@8`HO!=r1{<m7BmE}~7T9iPr5reXW4_-30>h<(|9W<S*7+OF|+jeyMv_u0NtRef+$1J#?dOUb-Zuk2pbo~6d{o=H0o<0_M
gO4}&RQ|^cBo3NHpu~+pampP~n<JF!zvA=z<JWNDnyzIX+Eq^>+Ia|+EpgVHuLSQu>5oAmA1F}z1-TR}d=9=Pfv;8W-@r>bix3FJAqXokPKx(ssGGjCQkMEG
h=>BMzt+&}N+8tOTx&hsIwOnlUoi3UdIa74xVkH_JyU9G-E0Q%9&3)wq0*)Z|G?P)cv=SEd5kRbJdbycq!iTSh}c0yPjKzM!Pfr}OQ#ubFEoU}tmukrU2mHX
j00;2e;H=m5T=H3luOC5YN$?L0U;N-o1XQ?4UR@~n4i(Q%04p50U0P_gYZr-pMp77G|*X^jet}e&R1cItnW~KkCm4?tIkfhJn2w{>{zlUJ%-Lb3-knC^|&`M
CEt5?`!gUYWs3tz0ygm)aS~86Hg~+2mm}EgdS;#|b(fD6&n)QvIt$i(nn=aAIhHZj=Ep4$Dc-!H0E|H~z4_k+hq=|#<?y<=ykL;fF|_&ZDJ2ncOLi78NF&YP
@Wg$a+cv3}1=g5k=*S_yGH;5DF$##@7x98i+YPHfwZbTX&|3-7x1qS~nHOYqOhni4fwDaQKHTn;*7PHmT|kI5zwm|Eg9^Ux`naCyhHx0kExa2@-h$pOLCSh)
N-)PyW1X@Zyj_x(5A_8J9}h0Y^fU)KjntFx;gsVL?xTPsH|cd*Z6dmhKIay8PAg{ZsQ$>ZEJWlrW`yPnCtdr^`qoefRY?eRZVpa#Dnm~W{xw^<{A>aJ;^x??
><tqXIX%yGl`(hO48sqMyk+hlrhpdCT@(>YlFCM(pEXw#w>WCr&q{*0{w$?=x&;vtyvx8_PgoVK&V{bukt9MeRKU<?hB|msj69jIRw4)4(vYZp4rDo<Sy$Uu
zN~{=LD%WOkG0}!73;r|pH}_!5b^0bX|a)=2pMj7UV(0k<UZNBp}|uIo+I!;hFmPnQ{o94IhHrXw}q|F>R41fgvB_1ke#NeaKq#~wKpd1i=VJqJkD@?9cWu7
Z)W*^dlBQ2C|0xDbQ;shJFF(g-cs6L1h?bYCx9RVW|ujR$hjP&q4{C|xJtRg539Hrv#3mJETyvRU_;&^rf8L4I&tzUn{Zo@>DtMKmmL$hZnZZQ60A)V4H6eD
gM{EoFtct}pBF8xL21TMA#(iqLRYC@k|<GY>-3!UZB0LW8%Cdp-(35#nDaUEH`{3nBP@6MjD%PlVT_|kFD*Vs6y`_*uY5-~G#A_u=NVB}ys!MS47HFmlLq!t
$*F6&^E0PZS}U_EJU`$^MdBe^)4Zq$x8)1|!rSr+sbxZLC)a`u!`G(#nr7P&p21t1P_NnaVK1hbYK7v-^>g2;WxDsbN|QP-8$gDd^?xSqz=d}S4TorPCH;+3
7<Dvh4jPyAcYBqdacz;1oeeGt>8sc1os1GVbC}Q#s(;+;K)dAeb|9;8a%w(A>@vW(y)uYmgwgncE0-iyuMBE2Cnz`l<ia)I0pOF^o6$?TKLeZltTT8wv<->*
sma+Nd|*%NC$KGKN~{VHFnpW~W;CI{)4#52Fdwiat_2hkBRbfwZkV9LfnAc_Hfq!iGi|t{yRkl|tw1V%0(1n_H-p?yd_oXwcuuWdQ5uh8<XuHxtd#wSFdir{
nib}^&+@NL2M)Bq0Q!k~PWrZb>h`}NFlzydww=4V8=xdO7~2pX*6@f47(HtXXdj9w{;iwC#TG@27zPa?+TrOq%qO6z6jk})zk@3C5bI*<sfn3Gv#{LoonIu-
wkjQg;CzqTRth_EtL)>hYNG_((h`<-YvJB?JbazY07jvomyyf(Q0Giw`B5}Nzt#DRoc-IKh~EOoJdvusg^)-PdA`&02pzv4Z&#r*d$bo?1pi@JOTEQ{V<Xqa
3KEu3Iy1vgCaQtcyHMBj<+^XMVeGF5OsbW_b9NxF+3Jz>yZ*YB8M=fWpMJ=S+>41W86Bwcq0JHlU?8!q^#;Wn4ZxE0l-!+PX!9`6vLCGa`c^O%CliJO{v?hA
6{G#XrFi|i@sVcs?mJkgB4eQ>GGS7Vq#-=g7=aZyD7h=-()TdXbm*D!mV5#+hrU`AX+n%`^zMg!h6<=~KQ}>0*g1GvD)0V;RTha~H*F7vvc0YBL&^P<FN+Iw
X0>_yuZxfx&k2;WtWGRTf?BE|>`}3gh>|yrffEOFQF)GE>j*t9RC!?kPMa&ts9^$&ulmc~a8e3FrG^K(bg=ZSVVFi2PJ9$?;f`E%(b$}QZIp=9M~S?JV*;XP
C1GvyW5AIY*C+W!K%R4>dV71^Bhe0dlHY690z*7AbW@%J+Xd@RI2hp^RU?)N9^*7ZfS2G79G9+BQH9e25Ck7-s7RmsfZ8&h*R3iflUI7CrCiWVcdxvR^nqG{
<FgeC*fxFCoG{rSw)+-gN)4OUmi<=yTi40PPKGwI$h?qYQ32=sO-})r%-17oOwyaVP`C)F`=IvE$_yZQBfFw7l=}-rMcD{U?$V3hjW0W?0Dm6bgk2<x2YlGI
y(^37!831)2b=m;{QGN#@pyAwkkQ85lFdkee+?-ImFb^{M@z6MbVj>Tvt}qc7OyL~$b~NC9~q{Q%rTNA?OtjNZm3<o%cfb3^=U!C^EFJE677e?P=i`bhCgbW
*|ARRF1CUxL;Rx*xy=|}PR5u!1O%bVfCTZ@mUZS(Tv*EVFyEbKc8tTRcm;{=Rvla!-hqGRUq^VuDt<f~UhX0s0LG3=8iC!Oc4`hn&ZqTew+tUMe1es5X?TVh
!AEaaUNeC!AK!ZMCFI3BN?UU*TWTf`>PK%I%{RC4;u><R|Li?hvi++zQU+)+6R35FdO!A*;?)v>$Ggqay#MF{^SnaC#Oc$QC-1ee4;wSu&wHs-m*JvC&*@L<
W1`Zc4l<(2N9WYvMEhn82#mV-yDLXOEj4PF_C`hlc34W8HA{QxTcEYmJPg5jgH?zwq-acIr+}StbB1n0B{H(4ep<|8B&qr=FCx8NQQzb+w8?VAL0QN<2=S>l
ES9l5tT;}_849^gEcNj#ka+4AC!P;REeXLF`B78u>uyZ)X+cLO54r8ZvTd(uS2w~`xhZJcd|W3V@sb`{`b~8K`}SXge6XyZ5`L9C6KGpLj@l=hTCt-!0YP!$
yPE;`h8O|f9>p9L`KaSW=&if7v%Y&l5p%^nNz4_SNIc%+|5FjD$l5h&{|He4FBtF(B7*0nDThj?{8&-wbxLc_X?L}(k3OubIQbAHYNG4ix-7K%qe~W{sGouO
I9x&%e>uK;?D>xOAUv-XELaF^4;j`A1OTA{R)JEk^(6EPPAc?;aX!{p_Sx{Z8T8FvgBe%<8qc><TcI>9miV0NQ44lji5|A?Cv<eZZ0e+9FS%z$l8YUuOI?I_
gXHC~lEXYikjX;C3LnKj+RehUf>`acU!lypKT=6tsJ$UZSoI;{v`D?YD0+R`0&rF4Ov)HmwO#Q4{Ccp_@8s6fJu#)rTT08LL3HGP1B%YjE~%BROLXEetL*Z-
x^mxN;p=f6vJe%w+gS|u;lheO(gf%9t}?XfV-c{XIR_%xg-$?2jV;gFImbH)oKcZ*JyUthnJ-W^`5YE0?|x$xY6}_F+M?bSq>fISV@Wm)H+ZEgEG!+M3m=!)
Wx+-p#Xhj)?_7%5ANO-8Gw-GUnkoO=!k!qm+39=_eMQUFM}XhPg4kPlxPdHCP%ja$tx(f1wYG2%6LHdMRF46{epte!6!a;_J^Qc<kHH9kyq{sB^4&5WGM}tf
fDOy}qa1aTHv9VRF^kl~1Z~J8t}g2iGEU`CrLdf7nfI_$m`|1Us3%=Z-NXhd6G9+l+(H|WlS<IuV0X1>3Q@w_MFk34h1KTc^zUz;+!Zwy*qFP1*Ec^K!kwJY
ARR&bqxYFNYP2hFb@_{RX)c(hWKiWlfCo@)X`MW}(09SlilJm_LD-2n-wfC#kx@JCuU7>S5=oI4y@ah)LrliS46m(i*~%2NSTYOYZYUWVV+Fxd8d}dXkfn1R
W*l*_xL7Mb>v#OBW}RUQW%=#T!AbMdN?(@D>zS8k*W+Lg_HmurVU?7s5I!XHZ~O=nAw^`H<iloyLZA^psJl=(*c0SjuObnRs!SRFT5;|b(&>iJgU8kco>kU?
;I-oaS08wIBWQx9&jjCye5c8cfkfJ-lLNx3FwpH0G;$0FHFehMmWhEt83a}~0bbIen_^8elFqZ&_t4qBBsMVWQTEUzk7&odXLmU@wfV7!kN3FBF9R5;@gPQw
d;kK?s-Du6CJ@*j)Crmo7Ti$xmQX@ANh~^98<$fmo7#ra#h|^EN-1#CcXLT6M)dV-F~^fyW|A^|KSp?Q?^yzEH|Gf#2ViE7fWK#ex{TrPGekJ$MX`vV9)G$7
gSbCR-*0%{ea4F%qA@$XAaqw!F5LudF5pKU(tP<EzURkmJcQ@6t4x8!D08x3`j@?P@zmO%H5-6<*#hfrSaQA*I|7|I1rNSY==fV?`R2IGwVZN-Uv2Uz&2p(Y
X^YKUr}HA&btl%yMf!jhJ*GrTGeXm^vAQwO^}_bs?zt!5sAMpZz{8O<o(x~vE0xBK{2}}#%+@&l^8xLSIxskWL}qgvUy(ZitmFW5DVoo+$0iB8(iL!EiLbR+
O|F_CMAmHJyTzg?PTDr!agq4?`_PPZz(gco{3PX6gIw!CmdDb9Rh~!}UMeu!gMxQe69Pe2indjsTD5Lh&n}3*c;fs?Q*fimWKLm4#casTZr9P>gr66w!-Xk2
=ldI&B{Rd-dGv9PDNTC)$QpIxINhYDWALFR8AoZCsIFUY_!u3eJH-{eO*pl#5vC>oK1GDlIE=A~FoX%dxUt;Yj%|02LEM}8Y?iMzX<F8gmY2<Lr{qZ`Hg}rG
hvf{qN7o63i<nytowHUN2Bs~Z8Gxu2zlC+1`j2nlF=;#$bGa|;iBcjh6YvYc>=0P+V5N4`tz~N>ah(du><Tqu=getpU4aT(ddYqOyMsrm`1J;}j|$NSxG8};
$P;7!U1EGBMwoty)>o|vqbVT3zO!6+_$W_BM3t!;t9(AnC!8Iqi3_QX1p<1K`1Y;?hv4rLhb<V#M9T`Y!x_^s?P}8mrb8K*N3`?CEBIxdUg5Z@>raiF$N$3Q
Z#ZXQAHsmLNtXbq<Um8K!1!ys;R(1MbN`bW%pDVO=Z!Bc!NV>?p9ywic2c}+7_SowU0GJkcV9ICT`RyOoM8y`=YRQ<GAKNcAuk=2bM<v~F3mM9Xng)-t7<UH
)~lU3%$t8A&RyZxT)8?d*~xttFtO4n+#imy$!hFeTrGg#`9Mo3Gvui8XPm=)kC7UkeK4Mt<f$+!$1CS@m3cB@d#qY~UC_6YY7y40w0Jz8pG^IV(2)n<=UV!3
?)5J*CfQB65wwe5Syg3?^wQ0{v!A>=95Z`w`mWXESw(s96Mm~z=bP3dh%f_X8CVzY>4$n;wp(7Cf{>Hy*AC8>sm{^b@De$CwLBE&6o>X@*JzgCy%hz#`-Q;|
Qna1}2Zzmj!sfUmnjLnm1Ohp1oATBCq#oiD_mqOdLAcZ`e=f@-30a-f+d6jGJUR>0SU!VU`7F}1N%ENVYeDeHxf~_j9N%rh0yXNWmTg>5Wuy~@E_Z`G7JkMI
wHFXvR7KI|1FD33M!Q;v3=UM2b3Bi&5TKs<p<x6}qLJ7H3%e{B6+osYYb9jawn)%8DkB9Is&IUBl`&t0U^ue;g#p~vbh9+%4tR4xs~X{n4BQhHI0V^<r2nfE
R!<>+KVpS_ueNiT*Hm8TLJmVA9=iGa$0#r)FZR!($NkrLS{xtq;m^eNd`z8#wCjwSP9mHcA%#WlgCLM`3}v*tJ7=ZPQf{(kP;h=+ToMdK4M=hE&#h7oO2Bb2
_~iP2tDNeu1L%%8kfE^5F-f4R%YY!R-p!tqR&1<cQ*h)3TZzHx&=7wuj*}W-b!*EN-IO|94F)bZDtFaXMX$7cQ0oT6RNeZ&{?nN;g08HEH0!fMuvn~t<TOt-
FD%t_i$3_!dRk6~f!u{=Kf(7{%}nHkQ7tj2;Av4XyzdspmZE1=!d~@`bPlKX8S&a&d<bA?0=Guc`4)b^+8>@tWX?n5AMXA{5RaajejzW@B?ga0LbnI_O(A`I
Hb6>6N*sDz`)o3aHb%al46LthL?h06?2QpW!QY2ONV(!jB*tuf|8Y4WY;$ndA=|E>_ibwQ{e&Zv4CWQfOKH88x>PszWH6G=Y{EE=nWbt=6nJBbU{^_=!fUOi
Q@98Fcf}gUcfLvkHcE4d?Tai)HE9t=_gN>kfFhmW_V8fcZ>%frKiOOj_v1RFHRqS?>&X%GbA~cwgfOk-n&SdpKp;Mwvv$oru3b$3%KpU=!jBUIQ_aFLUWodZ
u|0Uo-Bk-q1;LJpJ~b8KrS-k)*p2YK#T!rAtt^4|A3vbhj(lr3E53{eGpPDq1!%*oJJPi^&ZuG|u#P=_*zGN&=aqlvmWC)(aWneD<yWm78mP90@bLi+^SPs<
{vYqW8B4w%9-%AlK21%gM*~du1TKTqyB>Jvb`1I)Z&pKYZp<S@$7MGx*|uQkpSwrzCw788P7KjdIVDB{$q;$9OgnzttonnN(%sp6mInN)yjE#&;rAT6+WKge
<>aVTyBGf@13yK<DSbCg(ihX+Y)N#QdE)4?FvL&C6vLsz|H9gR2~ujJRIY*YHI@Vg@&DmujzGTG=co)B4VfJeotvA-zgR8?+uD7=#lYvHO}1nzl6fW{ZN=bJ
)DG1&g#tDyKl%Mz8o-|n71Yl+7tJetWi{Sv<a)ohK4WfZ)2Ii>mJAX%|3vWRaeS7AeUC#B^CZ{&+(~$}<%I7M54SrM<V(BYLcHeL=fox9g!8pkNNWbFViKPn
Q@-Gqh+-SWP%L<sb)E!mU*cq{*tp+T!@%RZTzH}}?bc3n)J{%$>Fbb-SyXPZ>}jo_AVtXR(g8wB`R%onkDMZx9+!`y8Gj7VoTLQ{IOM)vvNsgG)UX+Z)=$?0
8fy3n!c^Av+)50@!oP>WBZRmMudK!KtNRdFUW2hP;*%KJp?$cfq-&Kq=C!v!OBa&htXK1VOH9=)O0O)H_R*=MayJ=;(v~F9i59710ljXGSKFcc0B=#bJ*M~-
&ks=kO(8oA4Y%Lv*0f7X%_?4A*xBf#hD1A6l*Gy9V1<lIXweZW1=mn!RsuC`(jJD)HbOv+-u<9&adGGu)Zo5|;u3!}pi6V5roViQ?|7Q&AD;Xt^R)P0Ggsy*
eR-QLB0WX$h;o!Ahz%<&gUl}-A#N<s4-~(=Bl1Kv1nfNPIT)9~5L+An4E#0sC8=*g1G6$27bgOl>2GR#kRClrpXT4xi*?)f{;?B#Zlh>7P8!E&o0(4|kIgwk
b_e=mkza~RdplfG(HG{%zfd9+kq!?|9zo}cFB1{a$l%l3c(C<u%idZ_G);>De1$k8e8-kKy1LqqfGZA<<jo%FYE|QP(fI8h+dWW3KcFT8K=sEcCskM%Iu@y<
h?;dpD(t1|9g+7LD|Ob~A`Z)`<(2K##k}tC+*&7JXXE|~>7eUJ$1?E2La}CT>9sgW+6b!>;y4~&9V0#hww=BjuM)0+AB?T;{BZu%H1uVa^Ca0I%@ONwYkgK>
H~?-+fCppPz{{R!U$k+#zN1j@3b1cUw{{NzY?bpBcI>g<-hk0xHGgv3PLB;o{^!pv`N>yz?!}3$J@Z|71~eilw;UydB;TrCP^FtaB!^spqUKt3h2}>Cp2lnZ
$wsld+v@nlRyB;!T+nafF@pL~nHnMp%s<=$3m~;7*N|Ux3CU1KfUb$<!ma1Su>If98|?$Sy=cUSE)4Dc<Uz(#Qc;JNkih%BlTYHmYMk>3#OFGsS<jViV}7{U
*6C-um3JVp3wM1B(|GD%=044N{Eh0J6M1e!$FBYJc#=8Hch$;AghMCLVsYGY8knhb?(c)7){px3vBIKK@E5@Z-vMyvw+l4~{2gD$5Ot2+tDRALOn<yVA1O6<
eIdoy)O{FqoTrO&Pe|H3j<PmEa}`ipV28g^ckQHtCd%e4upAB_cYyK(k`$@fnau$&D660dl4vm{x)}e1VYOo^krd@0-NK5p`G=WByPyyHfUkh7tIrxml;1D@
8}eV>NY~{5NmGW$-Aab|X?;;#CKIGh8xY-yV>yRb*mpt9IiQSaO-XKVe?*d)%44o8uv+^*{bIiX6kCoPSTlxoLkP4FDAxH7S)ZBC9lnCIo_iZk)<9KF4fONz
=+DrIj}KDaVuS_(Sr$v$v56qDpCtpRi|3;kei!&I<dhUg`THGPPl@I=k5r>%$^3mt-c}ah%(!GJ{jU5%6qH0}jltE$@jA85J?2y&OGSb=ovskuB8J8~33S?w
)<(blxkjI5_$EHSJLvZU!g$1cP*j~NaS4>i?6dCkaQiV@^oQ5PY8FQ&OioY5Ym<pOmruU;t`+ESMjy69`mP7{9e)PV@&p2b!h*JtW5o9aT*LubRDB_Zc|6uH
a!gWAH*fbnc>Dg=wnTvMM~>M!COj6iO8@_|w91i57(;T$`Pp@0h)T;U<}QMG$Uy7aBbcs<>hB>j&E}=|g{fNG>{cb5%Gvp0ucq>~W=F0s4n4Og3Sssz5lVB5
j`C7A7LnwZWWUUuqcq};f~2;7`;jDL^v(PG7AzSCXhsD&ZCig;Tseygc{sLjYT*?}KCYxq*WpHSFkRm9P;Wi@UV-zHJJ|GL;*Wi_gH5_%@S?4GVwA^KH!mp#
PYhnrJs=?ba{w+WRBb`b|3`p=`bM>PxalE%KZ#$5!WU&5W)oeZ;$Nr>;yU(4|9ys%F$BLn!pL!lwjNBizm{PluI+%KAMNH7L(^D-Zz5rFf(D{ZW#@Wp(u$4j
<ja&vim6kmPDeQR{zQtDpK;nFd;f@g2YuSoZ6sBupmt10E?F&>DN1<VPKx`dzn-UD5>u-<O3;sZ5+&-Q&i{@X>@ogBSOpr|VxfU!D)a$PL|Gmw7(pD)RL4&U
f(O^StPesbL{z4)72KVIiR@IwEaY6zIgY8V8Z41%jOGnx33Gscwmy<jYY30<ps*|^#_)GRjl#DL@ac9T#wrhG+cwm+#>ynH`p8*AiNAnDl}NTb`p^TLRoJhz
h?W@izDyfc7oB@9l;O|tsZq7^;jD((?rzbmp(8=ERov5`5yd?UG+q~Iw(45PxXYYA^4>yR#H^A4<oq`l14z09<6})37EtEBK1yWB*8))ZI`5*>%q=Eml)H8l
*_80iwR{kSCFG1cCR^+u2h!yk-Eb5HHf0Qok81@^lcP^bF2r@$y`fm!vS1LTTh4$^R;f>jO+ck;7Pq_w4ayi~Xq&zA3|vDagw-4VNQet6ERZZRPH@TV|E>?@
l&#fhL1;ws3s$E^uKU{7*eA%DvY<Y?;osZD<I3Q*WuEJWw4jT0bE-x3KeV;GbL2$$^SRxy5w%gzuYypt3|fD6ZZQR1NECZV7>U}|TLS;2;?v?P<#Ez0v{Ldb
a2Tlp)@v_3)q<Wh^#pTy4?%Vc_y5NQrN(V>on1mRJkpnWXDQE~{wH4JZW&hsEKG;JbC2RZM5tHR<Kw*d*@g>52y5zuCK7laS6n*V!Y9CDQoHi|SCC}vYT&Sg
NbRdsDbPuXdr(2JBa4^ah<w{EAgpyTP7We4Z!At+W?=_qDaE;_0kbl$T3tKnq^_UR%S!KDW8Cr6E;N)D>Z+hh#~Ni;huym+`g(Qq;SJIvd_yK+hd;&So)sO`
c$u@gGG`?qXn+fFwagVNWRlVl*+_6}_)*wCo<@ZVOD~EMPZS_L69UI!23mQ;rHFz^bO0Wi6jh>$U7MgE_ooGKjdMSsMqz|shJd;tFUFXWcXX()V@c|d(_RVx
=20R3D~4<1iI|>Us-Xi`FVDTyNZs`nWmObMRoa>(Eb@JoJJR^+qx_V9tc34888f#Eu~kq{FZRGPtpc!)hS>LC(w+O<oKYQ6-;aS`b<Z-Zpb9n4VR1!O!u+k&
*x;QjeXvgC0n5um10epG?z{}-ncZz(-!&0QZ-7nOZ`@1_A2XHy6yFs!!mukO7&h{5Q<Yu-5IWq6+_g>RGK++>c=h8XA*MZjEfCPO&Yfwcl_4Pcng3Bu%Tp=S
^pB5YZ^auGjBB@y3blX5@hu-zg7y*7e#&&)=t*8ye^-O-4r!PEy#>oO7;sjy@l8Ar3AqpNSe~90LbVFGTw_iK9rP*tzb`Ku_~{4ZtndBsm^WYTLB4`+bhhnf
CKHl8R4l%d>XMxP?U;x5`Fe@L={1)A90rF}Q((_6ED%3?(@YSF!bu6Rb<h-(@>|2JY@&9MK#B1a^-C-0Ijoz0hz0ZoTdChMVU5SQEbf01SW|Bq(basnN7{6L
lbA!aY<Sj<vtC3xARm`O0?Jdt7i$MalH7%GR8u8EsS=d}#k*XuHNIEh_RtmW!aPO5aa^r6^~-FyfR`aB2n<o{KZ2bJDqbXr6b|`&mW|LU(GU@>Tk}6wpeG1C
`lDykuw1j-*j+w&1+({@*lIR3ZV3ZFWTX(!mecFez1N`5B**{fXe>7%Ry^@HezVeQDeAC&U2+CsEIU`g1Qe;+_PoO3cHTLe!=jQFnM$$Yw8mlRDo`nysdWo1
3!L`&X;O~^NLYbGuj|$_f&48hEYuuU7GfC?`GeF2vk2m#t5aD+SyaeibFy}ys$OL)b8=uBnO51MnROxdEA0j?b4VG*WsRQNsDI_VGY_5fAOKgMN?@Pb1?I}|
vgofKH-6)(b4q%Vy*sleUF83ZdPWpk*KjtYU@n6YNnA)<{9bg}UY%#tqaNN1ZI251H=$=br7sXp@YLd?!8?&luoT?CgAr6rtyj@0sut9e&Qx<{$B{&5xU%7M
niOWML{}{|gNf(<a7X;_rl?<%X>uoJ!@9ZLBBltwdo9$QUy!{Vj{^ZG|0VK_P($wrd)sT3E4G`*seem}OW4OFvwNyV;q@Htq4rXxI;5EiAD8=du{llhEC1Q<
2q9C~M`7#Azd~~Upj7a=j_Xiv2`-M+^yl}9<qsYK<{RsftZ%PbMFAGRxhI&#=x0NuX^+X9dqNB|&^lZdsTCr#fsv@=bgYIZ*wWv-#UUL_N!D`+8k)efTgx1I
KiSuXFfy0m3oa7YY1HU=XfmE?fLdJ@(S{@yqUBs4w0E`gAq?6FBF{@G{RgnkIrQ}C@dPRC*x1IA-@o%A(alV0dfm8#EmO!adS`aepz)j5t{lqTa5wR<nN-Sn
hRWJk+;tUpCG8@Y3}^~idP6m=DTF5}BPoAebB9Obwl4jjVyT%F7(p^y=PYMrpSn4wK@d^nfK-+|FD~XCobVjXSHC0QW1qtpeCn-mhB(?V$6siPUJ@j()Q}>J
Jp%khOpG$h93EUKm=*efAv8@H?_#q2_dH<7UO~6;*V$Wg3PH4}WvuH(O-3Hm!4GbCQ1^Pq3#(<(XK}Wx)U-pk+@=|z@IdveqxY#l2c)9~{0~ojaIK|P?8VEI
Dv`xf7b5%NzPQPTM&6k_Jw44cm5X<PQ!Y-z$Ph0tFqreKgS++f71Ism$<`Ab>37p-r>L;8_j~Y*ECjFp+O<y`c(Qj9gvc{k%;EhF!A=Kn#En5Td9rTs1wmyu
#LDpjoNKZf6{|NrSB_dDKH%`uZ`H^6&4JZ0HmFE}zOpG{XS1*rGBn!>)~UzwqFbyrA~1wXbE^K4RG5EGEMp4+Wcs@Q$^OXOMc!&>*VhKD|Fxyv5=MODQaE?s
{loGvY<h0`xqYE<bSXEkSy<)ij5GCtvfEyx_2xdyGZ7HhJ1VRTQl-4p9Dja8iWV!^iDEo&KdfqB?UkdM`tT)6ZNFT#jkqbwnZ+&t^^B@RG>0$$mGS8@`-ikQ
oxkjK9NsYY*RfllKA|0t{;TY*eJ2>CsX2!7Q~kl@rZ)K}Xfw3+Wd1#^mnemNtM6MC>es%_`oP?!JJ$VzfTyS;?C%DL9AI?YSwZcQBcIsxM?^Y<@{1fR2BsSQ
YQomJJgk@21^UZLdYLIe$RCDHY7h?Qc|IrJB0C4n3?^VXJ|Q#U+;HmlAZHK<&eME9l<ZYD%y_9aGd;i`_OFuOw>5stNRO|Bid&Yd%NxtWoCJ$NeD&vNhh?}R
2QfOE%u&6pl0mN!`2+w2-zfZeVhtpE-DM7@>ue;L1N*RTVn?Rzyk}c9Xc}L7u{`Xu7rdbVmu=JH2<wnSOQa=)Gwwth;UieJV?i%#_3aRKfp!!)-P3<W*=C^;
(8nh<ri&fWn7l46^?4;H@P>$~dtg1YT_?_MC_nO>`2|!GQaah=|EpG5%{zD#;JMdhS_a7TG0kWDI==`anhlgAR~*Q}0w3$h%r6ZsC-dqUW17=t6{&*N#r_*k
1DUk`99yekeN%R6mBJ{lnZZ|AsM2EhuROCwl#Gn1UYcn-oof1Rv{b?xx`EkMuaERf*k~Y6%GGWBP**Xs4e%2xnHOx{lf^5%$GuN>H{12S<%HAGCo98d5edaz
141!uFE4iJ$dE6^*}Z@~kp*PZIdmc*4Qa`CGGyXoGc!p=Tcgy)Um@UMFXKbY|2UWsh5g_Xv=p#lEWDmvS$TfpDiwpMm=lC@<WbGjG9DX5JH+J!zruEKCwK2^
`X{D`9^Tcx-$OQbfDSp_BfO0MUH%o1l%2OlQx;+J8YpQtii<rqaOESH_Mvr@<x_xAyfQ6NK<)4qyT9bx=e5=6F4-=X2z^FWzJ2!{K4rmlOOEk8Rsn;O?o<W$
14nQ8ms_tK5JdiRbxD4NZcWOO7)+n3rR|OYMW!Or{Sd|2_o2-g;~!6^>e3G`z`~WnrmNA_2MBS|gA4jN<^OxnZ?~d)!8IMHn$K4>nVErm7~~tw-T(RNEy8UV
s(Q`msGS6_4@P|gmlW$=`9#GUGm^I`sp(LZqeo;tFhi*?zbD5ebK=5S+j7qQzxGBVb;WY+;dpScD0k2r9T_KeDpXGoS4?Jw*toqJV2zZ{XRG%C&MV<jkshra
mt@C5F5xHTM_AHErUpR;#~A&MLd`RiRQFBQqrH`~xL5;tUXVCQU3s9SV(%}b;sg8YZ1SE4avuXy5tY&%q1R3hb^rx~XCQc}Wd;vj-Mry@F;CKU*0jJTsO*S4
1F8ee^ocI<0e84N&o)_Z_M;;QlTAe#?bhb$IMhneKmD3~yGso_n>&3=0r8t6DPf+Cg2)2TEKoUpIbe4!J-8+j$R0E_=0js<K={KDI%`Ve_j><nGL^J7RIhto
U(tekoq1t+u5TQ~Pdzv+L%tZVbkKNV;sHX&WD(|7&n!1RsEileoIL`ZRWC8#_9SwtrBVrRZ=>_%d0Bik#nh@J_asJ>&N%U^sPPilV9>w;{G2E=zVJk0btG@`
u%!!mcM;AcKmWOO0DgCIf{0;axaC1_86PNj<IP6e^fOQZG}X9!gh5i$F*%SSnOzeus97uTvc2NWe7t<^)J1MTcuQww`-cj!A8RQJ!>xane{ILIu!P1V!qzI{
&vO!RQu^E2faFa++31eq5AUp0n)YKZ=SRXN?Aucu8~*)q+n4{-4&YN;FRdI`I)_4-`66d-*F|}IC2D8J;}=2Y(-{iG{Wglr%9!t$0VG(??iUn5xyATr7}*9c
hRQQM#;b0l0^ntdC)7T-N?nmay!>8l6@LD}yFM=2l)Rou*00)%6dwsIykXb|6MP4NDj^)Ho=($!bDAJXnCbjnVG_y|1ab(~J|l<G1i@6q!eC!y-!Rm9hntb~
ItV?3#rYU+gVO7^$vy%#aavmvl*TEdaa(uQ_=NulThB1t=~A~`ZNh<f?+m8&&XQZjTcIvL`Ak+J0fO4uE#-qA&QW4qxx*Fk$XXeoA{4C=X59LU670D@r&s}3
tCsp)SDdNnx@HRr?(+f8CIF+sa#T5#a1x!3UKWHOIlZV^DkLN7-1Ndi!?5ZbmO$`(=*^(yx;u6xJQ@Xi0H_JtFO#*J_)XlT5l_kpSlAGPt{)I1jeIE?f~l_Q
jNfIOgx9~0b9(1z@*R}K^@dzCuwb6?)wEh({s>lEMMIA61i>m$OE~0rLDdp3Y1BLV9F6k|1kdplCa^mR8h+ht+mkm_VR&@7<S)}2WaB*pjh6B>_Wz;~(d=|z
61QpwS++j`o}i_Vf?q8O3rzc2iFGC$8IUy(yVvHRcx^jVRe>6un|owJoBZOR9ILZgghbbnNaaaFS4G23gnz{<Grz{Stu_BLrW%AIlKkh{^L=|~i1z>KaK13l
Xq9cKUUvGuN7d-|hzppe@jAF0qb=%9#VeBvB94?Z$)iR8-&)3;eZ$qtfQu^6`%9L0(t<0c^t(GiDsN#wHns=Yhvc24nfUxmgq|j!E6LPyjW$VkdOt$kJ>YFd
z2oGB@o@Rj!HNT8NZur6wNY$2Xt}tkh|6|6ou3gK`G_3njqOAP8?m6tgSF;hRyRv|8TODA0Y)bWHk2_p(&O8<Ov2$Rx9xkQT-IYq?n8JDnfI@3q08snwMxQC
cYDy<h*4A9D@Z9s4Xnc^iP5E44i?YqdUq`m!KMLpqNAQT>}aLNEHlvt!6wdF_AZUtE}qnzh~R-uhT3N6IW`tK#hs#5+Wz3oClXk;;!X<^S4t3@Psv|`kvXoE
Y-im$f*WE{4@B%;TT{&HZ8fPb_RnR$;caM3Y{6Db!__z#0n4gMfXcLJjs#5bs*W}M!tNf8Lbw--_r_NEn7#PLI<0uMG!BJB&%`06;F?+?_mMA|dxr0pa0JZ-
%9`1mw2nfX#-Yy**FlWxb*-Z!IYB}2Bq+4(BRZ>6NXMr5E#&uPA+3}l3?3LNy`1B#orVdW?nu2oitu2O_+1D5!)KfVhl9&WHx;$_LX&WEDv=%pW(35EG2=v?
sMR})+hGV17M&%jisvfM;HdH0oeGk-Gbn)C{D*6(l?6Hq?nH0^%!m(1->y}kF`kcfF)VT5)jOMC1p{@}F06y0!QlT_$q}cO?>?*_q1A)Ps<0B;vQlWwunQ>(
QAcOvgl5^Q+x9wwg(g?LQH5`?CrmhQZ43K5Ahr0hWzT_`gD*fd^-0<}B6U`U4!MK@W>CjBt=LaCVTR@4|20C$wO8OfoOLLA&5cV4R1d@9I+Q|Q+!I}X#5Jh+
ctyx0h=KxYYAS}Hzy}mIOJ``K2BiH_2YxRCsQTb`XCDrW*^=)Z+rik=$iZ8Q36!3abhGo;zq${1I}BNv5f0da@&J%%eAWoY^UD72DINKjD##4B57AW6iM5On
SVYH;ixA6E>&KACZ|YMG+eAQ~o~(O!!dbH6bCSUlK&52);QSExS*B!JoNf+pUzSfo(V$qlYJ{`F19SKHQhnxMZ@9fY`3s=%2fcA{naZx{k3I+j0&0XWGDx^K
O|u&gh5O+&`^idhS8fD6_D=Voq8Hdv36ik?C!v5mdQF;%rq@`<gs{UAB87sYl^rZI*4*`*pE^tM*f3HFop<izFTx@!R1{7-&odQLTZt-mTd*Fe6F30KJg5j5
^3%fNYo)_@W;Me>R9$6{mFlQdjD<_2G?1*TYA4+c?|HF2>G#0qkB4(wxb0aC$3{ustvHIByMLm8v#G<66p_a)HxE{DhN+sreS_Gv4p@|YW41HHXyrHw{Z;DZ
CDpip<7u%n@~5XORet)bqJ94eOH`YUh?CWgL=@i!qk>~~+!Na?E?GYWwKilBfJVY<WtxbbuEg5V9AF+k2J0_p@LR~nnQZd&ip#@}nA|B(^B824o#}BfW1J&K
IsHHG>Q!MN5qw^*%;WA>Z5`IG+~XU`X*dxIN&u04giwTGHI5^jnCt}r@w|4dKaQdncKR32?*Q$vX(obj)ZL2AEiGPpy&C!%KRxBe$i(j3;YW)QEE3D=tG`gv
cpqE{=XhvVDY1Uevn7dEj+dK_Z_ePdq%dL6?y0<$8cu*SbGc5Y#(aVd{@VBi_gd^qi+#l~&t0|$HWaONn*t_Cmyb&M9AlCGL!;J9%_9H700ZokXQDYoC|Kak
cmmRCl3mFnW;W~Fq$4+@k@m>&`|ZXm6-Ritg6*H4QIyM}zZY~_05;UHx@mZR+&CRv;zg0NyBwCs+?woguFQ#3+-~>ImkK%1#I;y;U2p1`(ohop*Y|aW(gc{1
z7lf*54GZQZ_8#elcTA07z}ISGU!KMk4*f7eS?ficJ+%?mb}z+<;6P2OuFxvd3&o|<J}!|7BXrbmNN)sgBO5~B*h|pLQHz4s|J+>74}vcS9!#Xfok~eI%>6?
ASG!JdbfeC^s_)YL@5o8%p8rmVw7)Ht)Ss+7lp5x@p~&h3N+KcQOqAz$7FQAnJs;#yh0h|Y%zbk)h*&vDJVhtXEU)%(Q=EU%oZf(E0<8bv|eS0L)Tfo?>RmU
I#m9S5=$V^u_Oqm^M3G`@+Ex=7k&u>7<0rbYP$J8HTSHCtq!r9z^qz+0Ja`9oUf>JlwuYAx4c)&lw;CwFMX-b2&)`L#B)ZAl+j4k!(VC;tr-)<t~NwD(S_s9
f_CS@R>1B&b1yTgP#{a`-vJ1vL&nQ9e$JbSA_oJIE4eJLc2K{>-}w{A>oXKnhiy2eiXKm6Pk%?(7If<zV2a~3T>HiWiRbs8w-AOhk9G*{y-&{NY2kE_bN7uB
?l)<h_k+r;zaK5Lz;NlCyxpUlMg*U9VQP)S(#JpoisDC1p<&FCDD8-zJK7J%%PqWEn_PVVn#|LNy#eC}_0v-)IC?5`b5_dLlScKIv$Xoi<~~RQJ+~Ynn6qNy
z$L>xy&w+o&<`?kR@@i!eLiVgRCA3bkA4A^`(ze0UpV%s;Qd`lBYvD10$Ha469||ve9E?Xub~dz|DbFmjBaWKuS1%=$aRuvE9C$c{XSTX|3Tw9vc6ad9=Xkj
@kmYR;OpB@p-eF6FT+Ts^wAvKEY8=*UP=XC;0EvZ#GFh0%-X;H913PpYre&+@mP1GG#Z{v0Php`K|`=<U7^fCTz74ce+vG;mKO%KH6sKD?PE<W!?;@RgkL7M
m)v)7NrHdD1it9L{&{#YR@FcAiq0^2inqM_Q5H9Y@yEg4nQB*-oRrvRvs*s8Y@XF>5qFGuAP^(dUIk!X)ulP>QSO&hDbj<oeXLl6=!^qqAkk~>ko*r7OweNz
5xAq8gNMQ1c4mbnU$}%Rqs`A+iamd%>=cs1WIqVNK#z1+5agwU7j}JP)uoB8-NwQBEc49^z99##fYL-Ta)KsqHchguDG%iE{h5XRGsPI=kK_2K+1CJ7=_H3)
?gJ_0`3coRZ$;ZFS#p(`Q+m8ovA2@7d$!jxI~$<Z3YA%Am@wNaJS0;{hN1Iq{Kj-wm9Fnh%YVpA*2Xkih`8a)5#pMQ@Mhh@yg>xH*|RuRx?$iwMEW=LI&ZyN
OXYquzXA=+ZMHrU73tYhAmtuhypbd1KilE6<5LUN2#FH4m}EL|^Px{XNF3O+r*9y4MyE0XhFsx{(#~G5L4F^Qk%VrIfJQIe)VBcbs8j+jpcpzco9aVxgs+C;
7;X9L0dr%T-2M23q;d9eUTq7?vHY$6E-&+SVZf+gBd=^Nt=svjFxK1;E*vdI8S)&*E~tcpl6xr0>D0tdP2<_Q#4xHlO)Z%7l<fNR{9E5GNV(%QYlJvo^4J(a
M@m({{vhxZ%>rCvSksf<ix5Co*Kdej5#-ba9}*20z|W%>#ROxkMY~8>!*{MwRNceyin@|X0StN8L5gvsw~P@b{L_#&t_T+76x`&L`rbpx4@P)Eg9ZuNaf!_`
lk;w)P?*6T-G_PNh+cPy7-%`MirEpV^^D3S2_vDjMWG2Z#g93z57HGf8C3l#`1jVIFNmo=(2li%geofqh!YEbtS^ws*!){(HGDejTNpwG*g}V+xEO9<#6cPa
zrA+31WtqH@Q_xTj9wfh#Fi1iS;EGpthSiml^q>04J*%+J(kC-J@i-gIBiygUS;w%7^gUX09y%A&5w0TwtXgkFEobYTia3$S&4+%P-E$wyMcScY#XQ)DjOiK
h&Cp(Goun=8h`IW5H40O0&lI-_e5gD&r@fmAlOwjqvL38FXJ-*-mQEAJ{Mgmhd~yluIqTF(<y&KyGpY`s8edVhHL7jymu0%+g{4>I-%r~n``M7+@*LeC2RZO
g#e|b!fDC2W4uwxl)kx{ZVyHwx$k&d(=)smeQIL#IjtG-rEG&U&nzd%EM8`BPfG!;7j|+RsOQIxLFDabjJLb$43>PD1{T0i*t9n1t`76~sF3JoCLG+9AX030
6{RH$_jgxzMD6rtspa-3WsO6ek*+EKu;xTi07L&2S0IUS-=h0*@GQx~5d#c2pg<d=TxTm^zd(rw)LyrPQnTnq6MgRR!liaDaura3s18y4BcrpV5qS>w<xCF+
Ut!ODd@qD1*f)!*pt`ndpm``gVU7N=pz_8welAWqn6n89ywX(g>or&aQ7XV|Rd7sBwGiR1*m+ZUsw3^@u%A?~JrCD(AtBdNoxwnG5NXq5t_zY_KbAU`-K_KP
Le1{0WDwL=G|=zosqaYO;%p|+J`~TWa^8T{QM>hg;*(itvklrElN9+AIM4zS8=D0n)aOhFW56d;4?v1jsI*v$S&RAj#vlW?h(Qko?YSC&ydTn%3-`W|jRl>K
4R|-xFd@o%Q~r#72Ch)Y)vcY}c=&oR=<ZD*CtG<{9Vv-vfRwBsT%IPTpro;s6cZ{%`INDQ(NDo=DKjp5IDgKm+JP*H-865=LBc@y7CgdHC;RH!Y|@4;CHP~{
ZY!}D{P($ZS|%n!$e~k$c`&tfk4Cgfi(bMWfB=L4s_*~+snc7B@l=90w&y$1-}BWYupN-H${E9mnZ8>u4H-`KxW?ykp=2^J4!O(uh2h?DKoa6UMQVhBHyFeW
HXpjwh~FFR>!j7sD#L+_ie9?l3Q<F2XQC_8#Ir{>yt<@Y&3O7$?_~mZjx93pz7UNivjLPOoP(k|?}cFocHGY2yw@H!ONQTHGdUkmP-1@xQaTTpTBfT(JwZ#k
jdEAps46i@g~qXGW`_e@xxk{brrPr8D`^Uzrk1Q*_zEXE?XsMo?@$*PV}j`AM-y17a6YVgI!7hTNA86curak?@(OVfyGqAC_*HKDh^qwnKRfWvEXy0Wy!ZDF
S0baEJ=wgOj;rHY)h+yI)tg*>;BKKCCzO1;u{%}~H*Y-s+#Lc7i&gQ%<R9(V{Y_F`%zRtsdMO_DRA0Ninqu-Oq6bvJFG^&IWH27h(TX3q3ldyGSH~ObUqcMK
UCM{ScSDoh?A4f7nzebl$TUk|pQGLD7Hlboudak>)p4#<?8!cua|Q50nyt0l&1q^RbZX_geY1O)bwm@ipx(WLQf8=~y^FM<1H(yQ4#a$Z771H<1c=~gG%GTW
-$Hui86UdOz6<Ho*+(d$t+|f<cX&n5PE(0jqu^;^>`IZoi~otxac+o)%!>UJ1gN6s^t{*v-B1Gsbd5FWq4l)JYOv!}0zN=v{r2bSf+g6i4U5Tsx&Y*A5WJ~5
96jQTd5zC6NrkMYB%VmD+qRbLQri|h8Ix-RrNz?<pVt8z40<OB>^~EK9m%;=rs+x;Qq`@7uBIH}J4cQ(=4uAWWUm8d&~3KOlD)Y)k(Su(nQmQKGA4{&_&M%>
7CZ4lYU@!6fOPpz{s@uHP-$=`o8xtoWOnp41ZV#O#ZFZMh^-wr9Y><kXA+ezp+p(f!53IoLBPdG0K_5hL0XxV>6mU3ejnf*=6vMb1{9i^nI3==GN_z9FjFG5
&sf4)tFnUkI+#mF^>4Ye?ZEZ|ar%vIy0?f^9!GGzV37Vr+h5n5p8`00<x2sTF&XSZD&%rd#w%iml&(K+O#JnBXVP|~H1*xy1U$<ETZc<3%)zm0CU7MOmD??Q
O{RlMs#uxj6eJ@;_SCs>XzNu8wR^9u)V!z%PVRWe61_gghJvKrJJcvzw0Pwmi22M5Ku`;)e03QY-D#Dm4DP~FNup98oiIl$@FEhFTIZUs<&)52m}VBfgC8JE
f<8)^;09G6v-_J%v0pL(-F&v~_ummlHEQ3NYgYN8Uts0(kBTZ@fI!E90q#vpVEEMV(2dFkt}Gvg1$M?bJp7r9Tn?er*|(8&=q!~&-yizV&~SF5&-$<{w3#<}
I9kO_glBcuF9;)9kiJC!OJF3lJGSyUUpyv|JI0Je@QazEwM7hoU^#Q>c!o|gIC%6delGpy`ISBQIdPVZ=Jt3WjtF6#GTbObz!)$v4%K8$BXlo_frSmr%{97n
_{{CW^BE%S+CRtloU(n{(r6QQKR`T#n%m65I04rms5$pmwVshtMbE0HIB6eIHS?S`FD)o^mgw6~Z&TlsrNyH`KQ(m>aGxzE7mSXTo*7a27J+}Wgy~}dO$Asp
B(V(;ThS@jBrlGdJk9^&_4yw9Mgwj;m9iVN`$(kzj)57q@QZT;8p5B5O1@;7-Dyz3#&cD0u5{{6{8Rv{3TA5&QeE&Ecn2FQMxZMFPtXKb_hEj#-4sUC(k11T
p>;Gdp6B(ck5WR01%Qit$OJFi`5oS=<J)r6=tg*I^7g|wNge;;7m5@byOO&DI?cB>OOv`67?#Zy=y2N=?Y7=Uo2G0u>Nz>b1&Zq8Pu8Ai8!aq2YfAtWr({E@
R4&yZs_mnVSC+mmFe9DU`{>jhGogKbAOer&tO^5ji$zCikf#DMi3y>^1wdt-(GSP7|IpY0wFb^&#rDQ~`pPCPR`|r5hMwMa^RbgVZY<P1_uoaw2+qi=NE1ng
ww=C_o99qMW<7AMf`uo7J5*)&gZ;qB{;JGj1-^E+5fNx%1jM<aghO}#1iNozdDN97f#HAM7p%QY4_5L6$S)d+QZ!W=%D)*wo=VP)^X-i{dzs5|`JcmwY6<Ky
=K4hN>G)LCuovd@e}eaZ>tSHjMu81-#W=9mwnBPlWt7hzY%j`gD=LnfO$;TybIzB+UOwV0$&#`x2)BIBOCxj~^tBd}GYwtAsbFB2WX1c}_bPB?M<P!*XM(>e
>K5Cjczt{+0#3#eOW6`}kUq~T#iK-}aH>q8rP5BH24G>1eIhz4+QuLsR4h)@49|*)d*CPlDf|*jfaK==0$y?bL|A{1e)&uA_B!BbFa`+UjI?kKTEfQ`g`U%@
r!Y<%zF!~Y*S=Z?#S+ZP1iA=!4wT@{Zi8tR%muG82Jc)I`$Z8-ZQ0JMj8qdvv`ti(zEv0|2c6N5cF<}w%A92PIIx(XazEV}h>(kL6(519Y33?*oLo&!9KcnV
G{x>BrGCfGLY+w`<KDE%k@T+{)j5eeX=Pn;$>^%ex3T!=m@M#v%c}mw_UzfdFlv@DMT+2O>s_=N&qAVmTC}LM6@Y*@DVzqElZ6wdB2TTJDFqbsOp)yy9GVB{
9upxkNnz;U!y{y%p@QrmRsV}O>UR}_^(8>hsQX7?<ljNOu9H-^6C$;n0Yj(OYmr#^6y{btwtu?X2C;Z5&X~U(1SFmrnz^ui56^N$%PMemk$0y;PTh!nGTvs~
_FGCHG_WWi6}#CMeeqEE-iJivzuXi5e)XSp6+VFGi5hpFv}%M4I1<<iT6Djt=OR%CvGq=9<sO3u_q+Ua?YRpT>6y7X@DW2u&Ry_v-A2GvNNS<Fbt>mf<kgPp
JXplhQU&`$g~7jOuDsHs4Y;#|*Fge6tIW{Mlx)y@SHrJsu+Eu9Iit+Yh~mQ8z}zK;G;=bASnK!UIq}wjV+xI6(vNKPL4rm(6S4J;x|dpV|C>EN%pm1HOPNsE
O-wW5QB5rI-@v`yjH+^oEHrdKLx;&b<&1d9Ugl(56!Q8loL@q2zSnpwch=g0@OR(4tKX(|uQiS~Ixbk%<0W)jeFPO3Sv#*5YD@_QlFV{NENjWF&)i<e{xT<_
4kb<__adiVlwMcAPEEoH(3TPV7N`js2eVtwAdux);0;nR5T|4+@`*{$O}zQS&^M%?-GdCGi+LUhlWn2Guk(GUvw@J@eqB4Td=I64*cSM3-<Z|wlp&VMyI3;i
B7<-G`LuGf>sdLZr0EVdg}xs6D}fXXD#P{>H6O{hSdwxk?tNU|*Sgqk<qO3ji9@6gsi>D3il-;aYFbe8DYu}`_<DxMnpI(au&DixGg6^D|C`yWa}hNEZ0N{?
?5t<;(tdI3J;*y1ZHtqonV#2&B07^fLp^TV(xtkO!6srRi?EPZmw%q|L~OG*51OL+^bpa(-(xd>+GxfHbWy&_qgvZ&J|YMSs}j~SO<pvVI=ge#wbpuYZ|Lem
1;8!)#xP@sf5hRU=iKReLN9TNHAtI~%Nk3Dxz;}_7?w4Il>ETFHG5`cVm#4>%l9PBl6>M#w*sBVw=Ah`4JqMYa*85=Eyiq115Mt^Z*y_AM87)sZ>Zfcb&`-8
_CqG-dO=t^#o9CKOo`&*w%uRM#1C1Lv}sRDnU1eG%~Z(tV%&>`4a_*Hncylch(rGvc<!e`IIyJY4tZzf?kYh%a>-5GN78$K--{vZ(>Crsi6M4-8g!t4CF-}#
d?itX5GgUf4M=edx7A3tC4uh;I!D#ZkcTR{V=L`=GpT%J=Niv1->i5sN7+O#Vk-YISGXL(n7lAKTvb({^Gj90#zunm_DKJU{jp+F)4{N%Qf2OIKprB-w7}md
e>Z<G^p<O|{RG@fJ4GTe%sAWF1-aVpE@0~0eY`KQlF01dH)+0>s6+UNDkO&t!nKY?#Jb->$WLYzr{0YM9D5G@pR^XGriJkL275&^7l&vvWzSCeB7PERr@I|o
9qcDUKNMs%BOlxL7L#A0D_R;m-et;Rd|FGu>Tm#b>2p?N7&A99+6jN%aP&wB%#_rN7WS0TP@xwe$>|XkxnVm$SQa<(cwh*9=GBpKPFMoy`|umVx#(xgXO`<Y
dWF_o9Ob#0?x#q25i%RHrRo`MIw~XRIw)CGc18P{Qt0rBi<R|z?d_T!8o*O}Y<QP$taL2*ak@MTw4jJt*Z{O^0gO<KBMLn#!slKy+^<~00pd(k^bQNP9M6j`
=y`$1zZlHK9<O?~{ar_JG#WfAZE-=aI;5Gke3V!*V{;~Kf6lWO9<kxHX?v0^?77{=`|^jEMxssT12>pY><J-M+{Xk^$C6A0$d9sSS?vrVLP_t1n>n+6sJ}?v
`%r2KE27|MR03a|R1C6DJ5-H8L)qFWvOfhx-gzq;u{;KLl2v(2WW~qW?*=rd54<<iVx2YhGuZ9c$ncjj6Ch&Z9KrHW+=@Hob3*_jPyDCc;+@Ug#-TDh+~#&!
v8~imLJ$CPhub-NZXBgouQb_F+5}rIof`{m3uj(X<e^aN_E9Kj3SIs-AY~X>;;O+}Xrj=Y260CnHxIR&;Q~CELbpj6I7WHG8C$kwP%Whm$n>@)Vz7qi=Psyw
_%jxrHbJhV&+6vOI`dbH=(cgFCbincO<;ao&Vk-)JQ>F`p*=O<$R(K%R)v9lRK_5?u@S*8P~1W+3=3BhmhA63ulI;fdqHUnIDRABGknJ(SCTq?=4?YC2@{M2
6N4jkv?4W{!*?Or&}MUKBbLkk;Yi*ZIk8m!O4NZ5o2eb@W{gv%Lk2Y>S{Ogo>aO_Lu!rrS-^B)A<JUc&1;tdMluB}8EeqKD{P1FYL#*A|e*N~zLP_`6()9%%
<{#*_Dv73~q^vdSBFqWgqS5s!Wj)E|____|aT3NsYNBc>SIY_0?oGhPUgW9b=;?^~PR26P^x+6m>gz8ZUkreAE`7eYKG)iRjtRx>0z|tYmQZP~s2KEAoSqQp
)@kfwqz9<p45C1;oNt3$$-D9<A!`zx0aQxzBk&C$j$^^*eWVz<LQFcp2kko|(0L%)QUk~L2L)Av5sI|7)~-mEk`~d8cweat5fN$_65&Y6Rdx>E!<S~WRu%q@
NuULPYHUfPTlyrpmk+S*QlEBI?VYzafj%HK75IiiP}cb4W6kyg&aZJeZwaJmLv5JN3pZo4b`wJ!Ca8AzGJ>Melc=FRo@=d@fJ!<D<;@oC2uF~!NM;q4q^6qY
*N?J6{-RTB3FN!2{5$P&#3}hX9+U>XE@Jp^NA0Xm+Y*vR$Ofl3o^0$El79G(iR~p{1c(kKstqE9h#Lii-W7c}*3M;l;U+VPg+@1`Lx-S|3f3gue%zOf1C}Q1
bw~6Y^lqM5HH~$2)tEvF2}?wsdIDeTFkp7#_6zKq`8+RD!y*t^GmOd=CGVMLj1X4{2`Nt)z3DvFxA{xA3ma3ZQj)@N?)nMV;`$yaNjQNg-AKcPmBV@_Z+FrJ
wFfv*!j3&x^-GnLIaZb%QBn^Z?KSGMga0^zQ<vfJszi}Qp-QB)-8!4EwRR7Tf--T=7)<b?n2@4aN8=BLC~GA<p%4n$teG)IEjeDsZ9<6+aZ)=yh<{CsKp_J&
EWlRaY_3zEDe>Ev*Jt&fCZO2yhoQcx7IPGx04tB$CNNDHGpe1WyHK%S!E1@jt-_FOKMlH!A~{fgMaN<Z?>HyN;hY{#_mY`l6W&g0USpV-FqUk7Qh(kF<{%s-
uZA_z)^3UbriQLg4S>Z*K38Zyk+pU?RDu22ud@U$t2A^kw(u^1|MoA_v@XPbBI|`?2+{2R)^5@Yxcj=TJ71G;s}Lbs8FOsq%IUWmM9Jz!H{!>8f{jyXMAhjw
<DYO~=+D7dKgis+a#nAB|EWJ|`yCd4?YRVHY)*(M)kxp()*Ku%tbmiGm(K}Ax+Km~1dhGYlt=Zb(>q1+CWA{N7PspUrbwH`kkKx}BV=ZZj9S;^`aah)<WE-F
u;yJY6THo-|Ic(=PM6g|Do9yD1OQDV9T>pV+(Z<t9+Xx3js4+>-MS=HjVgi1qGWaiR6!Wbbn;i}xDbI)aa0oBpPij0_44(QQRSYIO)`KC?+B~*Z*e4Wons+2
mzG(|+ZFRz*(bVc4UW+K9=L6bLjIh8V+kzycFjF>{8ZPX8+3`0Mk0<5LC3mIe`!?t2hU86c-77g+hna`ck*A$1ID|1Z4uW}oXxsO5{G0<wudNExc0Zegpl@_
J$hJL3Ig&G0AQ4Js0@Di!N!*`4$7}dXc0zSg2SJq92DdfR;TQ-j+$*q?myt{KnRs4KlUM_ddGrOwg9ch{4~4xp@^^;`euq&53cuQl9ujgp1sjV&GxW}huBZw
xgHJVzEem;8n@(1Cg`g`JS*!_7ynS6->-PDSILB`^)y7qgPcP2&d2D;vGl}%R=_^xxPxh?Oz-fLlhEn(Q5o|$aKgVhT<vCTcOyG#VqTm{7O=x1n8bQg{bx&V
<JpuC9U`sm2bq%cG+g(fByj#b3<HCXQOp}74EO!~r-N!NDaTCZ5BYn70j{7Z+%<K3PjmrYgZzPZ%>`u?a+wLv&&Mu+R~A)40IV({X)6p?_k*1#;S1*Ou`WIL
S%q`pj0MKW+i;CnCHy4v?fUYA5jwvIQv^hDP(=s^Tz;~P@s5iUqDpF-NS8yCKvw+oq`A6s>c2ndpc~qId@WnYe@2h*zjFDg=w{Y84#LV9a6^oey)W*f+PO4E
locuTK{roQ|Lmi(g{<Fcd*vq%c4{UF4;%wjxkh^bJoJ>E=u`0sPZj9enUiY?G7H>O-zT#<f0JW4yI#r0K-LL#9)V>VVo#W7wOMNM4>P`WuY>0unL*mh`8zuE
DFZrVxYVW0h((55k!r_9UL3A^lE*~Ig7Exa0S0K!Tjx+BfZIZhcET^hzqy(JVGTxei3|w09fY4psw`OLG&Rg>HT|JD1jr5zGk<;{ec^FJAp~;~Ua)PM-??hE
nr<PiGWz@ls}vhZYs)MAI@|j0yiTSXzLW`jmrj*y|3n>A^X6_vY^oa(SQ1dSeMh3XC#$15YbARh4DCJ-iSKKdHZ5aq+Y#t5p`PR|ORQ#KLCj4lq?_4r)^FIu
RdUBAPA7uDwa3c3Z3suDb}}xgutL|YTH+U;faWuOlFW#1c>PUITi5wRG!x&HVm$<|FcRMFr;Tb&ajHuhL`_-(nEoAL1Foot%H;r`K$HKkHtf>~`sjEyInl(9
S>FGgd6UKVs+~rDiA~d@UJrfZByzOcT0G<9PPIDt;TeJx2RmF85p^3wE7c6%$y#*b&2%biy*(1<yj=84&t@T{eK%}CsbOzWg4Q}e#VJk+@FLxN5B7#zny(vT
+9p<e6tV^1nmdD*N1Bv*Tfk-<<`&S71u+7rg}^Xl1)z#D9*$=ym7Ch9?ejbq{sH|j<oUn5p`e~t;DyfNlDRV&L-bdc9!e8$u{EdXATaXSbXVP($H+Q$+*ZOA
JeMjV3mC0@G4FwI1`7r(ce+$TM3!5v08`ak1G3>WBTOEp<L7dy4WscXA#3U9WcIAj>9_eklMJn}eg=|EEqI{q?O9~MA-+uN7hiT|K$ly4&R+(+;0R8e#2(wj
UzT0N=X01kZ$F!60G<z^TH2C$(ut~yrBq1MneoQwy<a_|MRz?5<tNG)#TZ?*%7~A#fcS(DW^G%N*hKxl$JpgQ=kSz&s>y@xo}IX7k3tE)3gV68Uwm32L_WQe
Jn1|TthB&=fyH8w<NeK;d}<5qDHs1eK-SrSIb$)DDVjw87c3ij<`L)m<4r0HLr!IYDm%?;w&r`K)@`wg1ESC`pH%{5qxbEDQyxqlh8uy!C6uC_VEU22VTnTl
S+CD!=L4_y=%Y)A59(%~{1d`<pSEup0l2w02rG*YFhNv0kVjO@yUK?wt+td2dyBAt#QpIM|MmmBV(6O*9BhAd#Q{}Dx99MH;kt@Ei1c$K#iQ2zJCp=5$kNyw
w<O>K`XL<S&dbZW{wg9gIT`dLq>3uFnKf{iwqv(!5+Pi}wDEnZL&EKm`Q}DZuA?=K=s!P%Cs0itE+ek)dIQhZq6N8j`+1~`mIX`x^!9Yl(C40GG_|7PmBN=W
KRS%-ToYW1Af_~Y1m;0Sk>Xeb)><0t(ydZdALes;k;)2-A2#Mnj=&JUFNGb6MT4u;XF#*stPUp3V6HZ+TkZclG;JfB$`M~~r`nc#^N_OyH25xqIo0Z@Zva(I
HBwu%Q1N#aUEl=x8EkBx9tgM-%r%Jq-14esfiXM5L-HCo&3S%t7s+~@k!35`ua*(j2&khHg+GvG;Rzh0U!9AtkC9zraK@LZv*PgWnS~wgG;g3iZ=F|jCrr?4
6FtV%qcCY-t~r9_p5uwpU}jHbQ#vP)B!lu;PHwllq8duTqM}_j1h<rd{wFx5;!hHK2G<?v0J=|cPab3TBmI{0R4SKk-ej@w{vPI~LKt4%DXltDG6vA2%ym7X
679biqa6}y-~K{ivx>xA5cMSzGUMV3|E}{<^wyHNx~G$H*ND@bZ|P4qy@+lXyjdRU?rFh>&b#ma1ny^6d`9IFR&(m_unFk5vo<wK8#r2;-&~c#J49}{6Vg}S
W{I9Wk@bB!F(K+XGWaQ;KWn0f`+xR`kKb4`Gk^7NRDz#)M}5hQ;o={X{er^;@razVn;>IywJo)N2}da0-2tWbWydX{D(w2^%Yvar{Ai@zD3Wp3EzOWsyd>D4
kb7Q%OdiIZ<J_Z%Qgx5`rsQx*#Z<BHaKjn-5XZ5uT7t7Xy61K7b!;%Iac;RlcP4^VB4o&*Fxbp$h#KSrXV_JQ+V|3hNDIc~QL+O+CI$I8f)t7aX7?4O9g%GE
-qFHtxqLe*{r#!1l&BI%PDlyVsZao}CqaUr<hO?WGyc6&JG+O3HBtuM68SagX}3F!;4iSJqj(!*3+f9jBT@ukb-t!7|LDU1%~72E?=q{VDc~z1;9m~69CaE^
5EC|F=4<=~i&@rXxe2OIL7CuwaPv*+-MLg}4o07%m`{9zU<}&l^M1n7U2PR(Bd>!p<Z|_-SjKCzel4O7lg3U3<#%a}77V96V!E{%YEChA|J-8yVtG0*2A}Ut
zG6FMQ*esW;6OnzKoza~T|5vp0g5X?Q?&&I8=j7z`qR`}&^u(uk%z%>os|k7Jg8f_arJoQgK{nNaFp&g9PMhox3kI<-N!jnR8mdFz+6CD=FpG`5f)!aQUTCX
M$;>w+D<UVTBxa1>by~5P}Uo!%Oy<1h@O`7Yhe&#D|jd?uoSGbo9wX(skZYpXZMT$2#V`&2EOrDlfnmi7lvE#6eyB6K{^Se?wu4!Nid-|a<pMgC$pac;#6tF
os2?w8oDx=8)HxF_{lw<ZFvmA{QyLt3M6S|A;L&SNz+G8BFY=-^a|OE@kb#(ijZ_EaU`pL$B`(p|9rdX=%qbuk^du_dJ!-5wGv9$V7bf{wxQGx%)Uvrik*aZ
1k(6`{jk8C!Lymm`~iMPq!XgTgHR2SuAlC|J?qpnW5UHNn*s{<*5UMXADNenL%w`ss}L?Zm051Nm-hN2`Jv<j9J49<ntZ3krx5M6!ByHvJ4uwNwS39<Ie{2A
D8gKu%NmCzp!_GMjalP-$xRvb3tkKt;>`~4vT5Q7xWdaruK+pJxzfI0*L3x85eBkV7H*u?AYvT&nwX9u3x=!@@K?DoL{u(^uRpxZ=da{0@qd^f*GmC%)ugP3
t5@wwL(BAit=w-c;j6P=k9pm|PRBXIw9n2Neyt0~4#v98t+3o>P7F7e$U@3uBG);@So`~k;zP`-YJX^ItmL<{sX)#&eg5|biY^#wHK!q$lFgK-!i*hVKgj7n
n>h^uV5QSyHl?o4P6yP_tdN*`Hmv`IKm&bt+lK`|pwMH-k2bqkpmJ`TA(w_zIXi0_Luxs%I?YyBv`MI=Gw?}4ETE?G&cE$48uNIJJ>ppq!613e>0CY{T)HK3
i6M*8^V^grah=TR&&h(xL0xSXAqI^&%Vwn58~GVU+q*4X1o2a;x{s%k_=De1f8nrXWIh_BuBcM|WlqRUgb15L<qw<i)!i!AVpa<<sriFMf1Zbka-8IxlHB<D
YWBPv*I3C$UJ?B_UB62buB@m2%oYM!5|OR*PYU^G^F0;Bb+l{h$hg==e12H<AJ|*(FhO>Y@B&vBXH(qAK?CKOebVVRC&k~@aF1AsjBo@aYHF41IIL?1^CSKn
I;E>tV19KKMpy}m9S@0y7mE>dH@-EtcV+X;G7FpmLhl8FwAhOjyeg5-t>u21gCKw77poyotA}2Cj0Ftlw)?m6uF$64M{{<8^vr<y*@PJ80+^NxJP$p+z6g9b
_ApoE3F(3pS)31?>q`0VkA>1W8t-6yzJ?8ihF+|I5Z%g<(JafU1)i$h0A>v_U!?~jtr!Ypn0cZ%Od3C>14J|i%t(blyzTUAdR)%yW7tqaB6(Ia5czEqH$G2q
nb!I<6oocFRhwa<>hF1gd4Bvx@JTmww}Qy41~W4}Untx~4xZ<`HD6pgo!{=akE82uh2dd+f&}g`n}9BrlaK(VVkehVGe*mt%l)vT6kxBTKt*_;2YW=ZFDe}p
y5?EK@&8COiC~YcN*dy~zeZ@k?FvSxBXXfBhD+n?nc&{yc3~w?9>yrS>5}80r1>7A&8AUM=TLHQ5dj#j4jCelN7;(*hBy;-iZs#XwsH9-O~ef-s>}|L;`a9s
zG8hRq9vmE@%(~mBr8HRQCFGQ=!2ym(1JrmQrO&`R|PP2%d?t^(`x*)?|txeHT^N48*DtP<TuiyQ)@mh17qmQ9$G%gERN)oj*b?SVHf-AP@3;C9hCved65o{
b_8MiBs4?~W3MMx6_Yby<pw-sy{HQeHy5RX4E*OsK&O@1uqG{}8N*t5&1;IBoZHg{*QxN-AU+S~pz!Y;H*?`FWW<_{@&K@1ftO)?PlB|xq}!-%MKC{=s(-oi
*uzq;rcp{p;c_sib0ssK>$t6bIlrMyqH_%>q7n4rp4lz#J#rksg#2`wRIm<2EwfNVURRbfP4skm4t?A|l8hQYua35IgfLvYm+anArP@e*V`%~vdqsbY(h7^s
(FE=B3c>22R8kB7@`Y@CT~Okai!B%HV5-dJ&T@);*Zx8RG`f`nKTelSyP90<PPj#YFn=CcEw2qE%YES{g@ojt25U=>rm*lA<ZR9@3OFMF-uCMO|8SDP0oyB8
bvD%BgFTMX0DSH)DHWd=s+#Gft}3Q#=+kgVJ`Oono<Obcp+8!mIZIwC0oNgj8s1RJf;e=wyt|cZZxm|gMjy^8`&|qILp9?Rqyy_NZz}{4Q5HH5C$hb^ZzpHa
7i2@VfNE6HM?-mik5G&1mR8?N0yDL6`9dWG%!#n?K#tY}V;?`)OU9oc`X+9kbcu1}E?H>(ev;h)szMGxfGSZ5fhH?BQL6G7SaMMHLQ$~qaYAHYB6Yc*L{J-U
woD2+W@qZ3`FGwjw?}rks7kMUOt}vdMa%RVK6f)C&4M2PW=Al4Gu~bFlg5x(s~-aOM|!o8UeAXI_7~1sD(^vW{l#v|fvk8?5^XqtpfZ&FP8mz*9pxq6``=cq
yAJq*ul8;h#zEZ###5EIPFc5;@~kj<8zoW_oZ?91_LhUQD)Zfe5IXujCkXw5huIb8Tp&s;w)lVi6=pqNl##`pG$qm=<$LHa{ThKePn`5YP`<4@<}v4M@Yaz^
%E06CLi9`<yttQXLz!-cHDOani`oSCt8Kik4j#I}3Kk=qyI0GMc$R3h3eT#p*32w~=5|w7DQyqyg*pb7!}AevK+WPc*tD+}au$Hy)~YO4#vRWZ&0?*EA)%SH
;U(Nthc5>L@U6L~jC$#>z+z6a>>+FkP<%qXagAFu@@I8P7GO5VNDzvXBOwBqNO32t%a<t|XS5nCZ;6((b5Y905;pv+67w8Eg;kB>B+d<v^j&2;c;N5!ZDI}(
xLA0Q?S*41TsfD5A<5S&cHfUxc1o~BxdwJBAb|e>ev}Rgj69_M&Jmu#$`xzx69hj1@VG_(!Nx=B^Axys0V6bMnZ}Nzeee~Ol_~THRM^NWj)0MH#%3d@;z`26
urtr>c-CR()_wII5nauF+qgn&V|*36N{%qHTL62(a4omXR2*3%sqzEgQ85>Dtqk&qRKbqKh_$pBi{^%x)BeLX73JJPCwS*FyPhOI@k!ji;Vum`^hbe)2t&+f
wjJCb#!oAPBIx;9!Ey{u^)~=-^yG=}(1LhYCe?kJW{%W2E;ST!kONT1hGyzbF9J)@z!kHIll2KaE8GfVVwZt9Iv{yuS<%ckP>e;*6oY!j>4rWGGu3Xdt_!ln
Nf#*yH@blbtNqW|>Vj6PO41#2K3M0q<eh3(b9U7E6Fy1=oq0`hO4cy&uE)e+o*T5o$DwNG6leqA6@A!9&X?bY_9eWQAh4l(lKolegx<8f;G>q-kD(1DHn$wt
yVT%zYEn4;8X@6)U1?o}Va+W90V?APkFpDG%q9f{?dvz|ma?@GxhDWA4;Y<&kCwy`F9f5>`&Q4d9TQ(7!AZ*|X#hv-AKK;udB=dvL~3efBofo$;cS!UTOJWt
us28cvV#fydHjJ}?*UB_6KzkhmgS}V5_+F&=4j<vZz}LVM!R}$Ya!-pPCVWV0<XCdbf27)<+?OqM{2)-#k8m9<2_sEME<TB23n0`U{2wKNWGMA{q&sOesTO?
=&^CYuVOxU=oqFARH-uC&U#K8m60R1*eWvl_l$)waVf~p=?aX!m_@vV4gA@ppi7}0dWYv3H^Xna5me7ziRO7X>(+8Gg=38b|9QIECM7VvA_~5@B~)C$+$hvj
Q4#3QA|59S+?9yH&(Tee9pb>_0u0T+ISMdDMqKDi36%~9u_sa$S|Yo9m^az$2t%v?;O~NYy8&u312@Xj&xNp%r$|KglZ%DGAW-EFt*T>iLJiayfs(F}T*6mJ
aOXyh(cUPukj!97{*Kwa{u@T#%lIMOj@zW%Vga5_286J$sjdUh4fXRF!tyfl2vvk~KMvX+iNPdk6a}L?RiFM~(@EVSiRqX~GeAXnYK><)k4Fzhj{(e||3eiR
&H&YdZYPgq7(5H;3FCL(hE%2rM6nV#AW3Xd@v9L#Pid2bg^WZ72t>w5c@elvgU8(p_Gyzze0Iwy>&5;`UUvOXESGYZDN^&0aoNA3!ANc@q$<C;E$9ONaJYkh
xyvLD9b%k|l>Zb%$(?DNb?4>Uz*Y($1;1hQ{Q_+-0oY1wnE2NJP{4d&53apXSad%h7AZkk<>5U@4;<b^tJG}9M7mwx7QuOE4I`YYUs_kz5S|=vUjoa!gw#j^
bt^_Jwos~*E5G@6udcdwJD+i*@$wA1-!{nhgN$*bKI$N`4Xzde?lOlVZ(&ph<jk^wNO><~VkX_L*;WYX={6CVjvT9~ii+B_tDCIu$7w=0kg0pXRFRWr!|o(U
&WdLl9>-4$kj0Bd85W5V%`nwtW8yny{T{aW3gM<o==Qf~jFy4<jFpwTo&_Ietw@<HhTK^g?yVRTX4Q7qioL?1x|DV#kJDHc-gAizKU)!Wi}bk+<Q`tgG6|O5
;_;$TWG=v3R^OB9?kR<FV0G282Z|7+@&_)qR!QmZG4uTsh6kU;X3{emiUzi+Uu5BNQ;4Gv=X*6O_q~j@92`_GWb&<^kSUvSZA+q}8J8G=8$#Wu%Tb;$46@ow
G_?n)Gm$3_w1h%;T8S`Kj<wnmTKAjajxOz@v`UFwRFD9?Q;;`DTzolexgzO$74<_qIBlU}RaG_$wE50i|Co*>VZ|8&eQTJ}eoXTs<bI9Bs`Q6J95beO1<@r0
#-dpf-q*A0VbX53Smn&V`1Sx{%9ckZP1{-!%dsCyPB-%5&1wgLpyagyXFn*QJW(AZy%FuDC?1-=#*X5?y|!S5-Qi(FAh%heWxoI&m=Qs2E}~yc!I@loO}pL+
s8C~M<0E^Wz)SS<qK2;&mvkHUv+;alZ*KZP8}x=ZU<fR!+{r%3Vb{!v4N9PE4|uf}F%rDIYS`eT2ghdep=TCV5dJh9VYH_Jj<R}C(3TB7YaM7@Bth!W`Z16&
B|?*3p4$SMUb3I{xj+GQ`xQ&$J89A9ROOk4gODY=3QwA#^iF6>V!;Gx>{|6Yx~oH!OhM|$(<4#m)4W29Pt|X_ezt22BTD=Mg%x;$9gfw!jPbOWf{2G`@o}Q_
nfo_8C~;_5fhgx`mgkHQs6P<AEKD@EIkqTwqww-ErVo%H)@aj_C41QG#{aRWXfV#0uSQ+hcN{M96ILCUPeipH;tIw4CKiT<H*L|B*|nh7#q|%lvK=~wW$sY9
426KBOvk`{1X2N9u{RulbqT0lNtL&?S$+!=r@8;iFUaA(7I_~b1d7+{u0ev|rj$-IfMErA9i`CgS6)7NT&9Fl$f;N9su**;GmD*|42(6|akaEmkYEM6n=AT)
)9<@r*|r^-Q**tfyFfz?KZSJ#7on9Y3a${-LT8E!O<s{o$yxKv#J|u#PyuoiW9N#p7c`>qo7heUa9(m(gROdylIh~|@K23FaRdjVCqQS^$!428WebaO-{H+8
Q3<+y>6Bj6vGDQ-I;dZiH!$3U?3hp1@bHykgoI6_Dav^7yM-PKf7@g>K5?|y;-J}kZzpZ54nMVg<t5o@;g1`Q93EO43F8tJ^dYo0@7UG$LyRL<M9h-8A{i{6
{t5xQ9c9h==opVS#m0N?qBed#{)9i~5zF<2D~i>aaK?yM24qwf(g`94TMlj(%Yrm(IZWO-8Ej45U6Wm9`1Aw$e`1`!j$GLr5#!qHl1bUFK^fH{T!ossU8&L`
s;F9yWf-c<0J|Z1*lkO_ty+YRn5$oAsrQh`fvpE0QSjfPqPzN^cRVNy&=6|tsi>!=T8q#iY&RHeTTWAD1<kKS?J;l$$#!5^?)bzybpaVqOqU&pUI_d!ZV=V?
CP(Z=o$Xuf;v;bik@*2=NAZsskB%u_6E)Y{T&9s|?$g-t4`XB<u2FROX5yh}!pg(3JrALBqL7aLt#y~gNx9o>TOOMzN-_?c<o>Mlw2QB|gx4>U|1+M+*!E5v
X0Yce(ewkbw!r>;-V<1V;hg@JO#j9@=Q44|-puUH%f}t^qt$;_3?QEU18qOxH(NPbhY)vKqFn)^NlFz{iUqyakW7PnT$m9uqfr1WN+(wnW$-iD+WnN`iD0$|
z=Y@G^K~oaFw6>e^8VN&5u<B_4KO8V^q9y<wp}}Qw2`8la@!yihWsDKIaZWV7EFRv_Nxz+f?v78`vBFMrF@l8i(Q3dG|?aY#Aj(^^UOGSd^HiIrzob?7qFWp
yLqt}InL1AQqcHt<nlr2Up8Bp^_N{H=~P2LU;BI4+Ig?=9d#&}vxpR49O$aI{XeRiesU>iB)(7@b@sKQ@t`=YA`3xY4H?(aUi2y}mkVB0W$65Mv}hO-H+&ZB
@|!oI_Z#HPcSm|^2qd)cu%^Qxu>Q#e8@$}#L<2%AQASEcB@kejo1&9GMnsmaNoeV9CQx|3MOc36S*q)_PkREDnng&<{OG~8PGQ+ns4JC-3aiBPHd^mv+lMV<
g3d-0=e2x5A9xOk9c-%C9337e$Dzq9%0lrhjvd<bcWh{Ui<7Ax&v(wWlPS~xeN12PG)-EvS1YpH@I90I^fJjJT3B<iQf33ew}-5<U*7SjP-7Sx(WR$Na<19q
2{%^%%~Ss_m1bQ56-0R~u2gX{jP~~0m7aK}`w3kW!}sLOOF$Le)hE?r2jYcqo%HAPq%Lp@-o_V&jSr>0GYChA&PeexPVn(6+B|P!6@5I0*5}V2c*><5q_!s9
eE*9*51;OJj6_Z(+lsWKD0CB!W98V(@VPm`UB3<iVj#^_%jkZDCgv<BBEo8)EP@HOI+akYwlTnn!FhdxlVZ>z`qNKb1OTe}d%?%A;}n$Vze6d1-(1sFlPc%j
-x#Wp;DJD;WA7}j5YcY@KZ{OH0MPB_Q^UxtodKS=MpTqs&Q;s#T-$yFK@<PkSO3rC(8!|O#;CmCv94zTwQl@jme4nXP4xBYKC*J`4|O5PA3u##)vEAxw`Gn#
(K6*Oi=!Zr15=co>9JlFQYGj$-&l?Ij_!rgVbfpi>hBP)6AxPoCysd>G3><l7soLq{d=us!Jw6z>!<9F0N+q^7$iH`F<OC4W*an4Pi@f`8A!%U&g%IJHdfVQ
RFoncK2g-X;I*^t$atbb&?Fb=1tR5p3*r3}jqTUXhl}PNp>z>`-Og6=ZA<Td8Eei$CS{!CBG6LEa3Q^gS1i;jj@!PC1KPZ>M}(2{8kQ{IGy!vtQE68QA8j-i
vN;_Ow?6L>(<rdE(lZEO5rC}}v=6*(L2^%m1g~?Q1+XN!iDL1COdCEIUY05~{f`he<R1Q?P;_d~gw9r@#*XXbfw7IAkA@j0WZ;z4qnz&n2$i8{YgAFLzGsHd
nipQi<ohC)t<|M#eBvta{NX)QXlYUj7uPOz0|GK%dFxSAOGjj$oyVu^O649s0*Q!bbp!WAh_n1_$iU28lY~MY)M2Q<y-LysYcrBss`5Z!*7wT`GXbmKQQ?HX
Q#Brwo>HS0D^gEXy?b2u?1uWzix2FfPufi{92~7kU!hk}ZJkH)ojH9BxTQ-{ZfpIVkFV;x&s#&>$#&WQ+Liy@okr^d_YFoUP7?_m7jTURK;?*pV*(y(V67&#
YxZgTD6JK&sEl9^gSe8QBN@li34iu}H}%o%cOBpp!0u7g27vo<P1#8bYGeh(x|_p~UTCe$uR~N5Cnz%>&j64@_;Gk_)fb^BLI*F<a!NN)1uHtXoT^%qK?aP{
_A{Ma@AD<x8DB0_b<FRFX(BX0TXMW)Tt=%-ldl|m!1i*-jwII(gxG`0NActyM~(mi1RE`_m5C?Wmxgzho=U9pm_$3T1*2k))Qfon9dEUzEsMde_7IxQF^QU-
4O_5acZ`7;;gxyz52Ip(@9ndw47ct6<7iDT;}KXL>KQEfF|;SCYX1Z=^5G`5fM&L>8PKQsTbRw{?`JpGHhVfmC`*6&zz>8xGr54Kc>Nx>kv+iKe&|Oc9zOJU
LgXJO*Cr_#<=>}1fMQ^a$apDfv4EJt`!QhGItk41brO50mm^tvMNX?%4PRoT2X1)xL}upY;j3mADRHFSE!cK((Pg^sK<4gsCs9k(1AUoZ3`Z+%Menv3Hnc)D
c<chj_fE%UHF6Kxg?*7PRfFb}d-@^Xo4P75Nu-iuDpI(pc6b?xWvqUYP@c7DqR9eB7@Jk71B2a#w=lCuEv+BwfNCO<NhJ(3XZ~yuM}?OAI<kFL^PieNL=0vs
FvU@UCMqEPsWnuEQ$>!_MQb2eD&YK5x;D>u{EDcF^sA!lLmwM%?e}0a6!F`rh~W_Q2wU-4V6SfAe!^G#=x#HSJ=tf2?1MBAgT2aihI~b2*hj|Ydu~?Vod4Kt
9DB)D%X1jDyab`+{mePtJBTVsp0u+CaHYmcUIii<IU#EXBLE_%>at-MDVm{NNGtKBe7RwdY67~E$d~RRY}XU2F!<vk7u%ulS9&rA4vna+z>lyuxP44`56nk#
*C?WX9H|qUK3>>Zcpd+V92+Y(8Jg#CC|&MFzHmJFEw?8&2as|J0BbE9MJ}|SmO=_w$A=z3(s0KRPWv>P9F$d9lR1TqV^riH^!5w?JC8f*DQ98`%dolYR9=al
`2?(qPmm&zclz28^6W`~oahISr__Gio30NVXc0`T3F7t%!3>ngLu(8nsI9+!R>pf9__aY}NM)2oj|nft@gtGrxxG0h-Wl@lzHZ<EsqlB<zndg!90$!-!C0hJ
bD;~069HvXK~MU*CJ62^QP!%qWkszs$Erk(I2O$%wmekgZ1f97x|$(M5#8SCa=IBvPc7JuP8)Rp`Nrs1Z03&@l!S1<BdR>|Kel7g?8y`e&kOLia)afQT;<ZT
$J%xYgG%34z*8+54RK-L7~N671XA9nB!S}IhnP-YgyTHE;a0J`{l+mVqbI`(IR1Aa=aAkOl0k_~jB(;4v+7KlRIyX_4sekT2G%!~grF;%tq`K)M9~ulmX;bD
4ngj)z6|_+Ki>N<*Y}v*h#VA&fS>Tov+RkINP^KL`(4$&wu*Uw<+S_SqYk3ew#u!YLfV@%{k&1O9JOy`P9Kai1jc?!MM3)^U}d#2=lcsN+G(j}chdhNEf&EY
IY);e1NE(b1&B2Jj!jdYgJW@?H9*(QM3aL~ZWij4U;YaZaL6vg2T=ShjdQbV^Af;X5BxALv0P1yE%&A1=>S9AT8p{3>aGtUoEPQRf|X}y!%F1qf{WJC@zVi+
ASYD0qc?(8e{_G6zwr#R3JVK1C<ycnFqAqisi%ZEJ|3B$s$7SqK``ds<mD7%I|FNrAX=J<#*0Ib<jbKodSoEH6(jc&Rs-mZx5I07;zvLHUKF9FVCC@xQT@`6
R1CL+erm4gPKVikek`sOlqG<)1{AZZf{xeFVtV0MaSQw2&_l=e{?yCMv_Ly>clrZsq?_cJwLKv-a?Y#xIsroH+5UvWxou9=Bw{d3v(hcYQYSc<4BG02F?jzW
l#0fRZmDh*US)xDcDDLupc;tym(~{mN=%_UM<=-M`_%bt5UUb|g$<AmHKQ0sEO@rt5l{gH2p;N37Vs&sAT2!X0Y-VIgFCvagbK<TKv%|^9;LYiXe@FI$rHY}
;^)KGOS}=BTO0t^xHF>`P~X2tBRxa=1>PZ09woFq^=k7gz4t$Cm*7+C<#LWmLil5xLZhFIBEM~-IZdF}gXVnXR1v`nC>g|maBUsTt`#C5Oq*HcRP8mPs4vJc
eT}FDOo+pK<uWJY0G2CI%N_Qc@{ZHqfS)YTo3F3rOEh7+&}Sjw2~Aiv7%bzcCh=`fC^&}Xp2pbAqw!8>dfzCBu&et`s|J>7EBvJvA~=b%AMlI#rMs&l_|lEe
p<Z6EBkBXh)>we@W$FADJy$wW#jBJxi>O+eZf?GjOhq34>(dB#)!}?7^IpMHE{zCtSxd9?`fo$4fb(%qt-t+zUlig^r15_L)3Buj4l%>mDM{0;OI&G5_GK8n
w6qV){F{Az%%n?0NcVk2)gZQ`0KRdf{~a`2V^e1i!z1RgpvX4DyNfX%p~xcXNE-cJy7SgCX<9`m17z=UjJ9P*zN^eaZa6-|QfM$%O0_?;5H&}&TQ%fCOK@S}
|G_L<9b^3Sih|ZGJ$Hi+CLu|Mrd2xr-GakZ&%@u_)BP6u3H^MMMn@r51NI7`WCc=mFZs4$`sC=?ep>KV^F)$HW46)P$B0je`=LRH)&dqs$a=3|Ozk$=vF*y@
o^vAl{=&WVKIX8Rho1Zi<6YLj`;~_PLFpnOOe5O}XqZOX$4(CQLGr=|4gEaf!mH}V6J36%!@b|e^N*1<jV7r%&rr<+PVg#}nP>r)(JwdX6m!=HhifoWoC$MB
F_StTWvra!3zPA!H3Bqf!Xo1_C5M*RKIDdd#hg9A3JCT%@$98Hjb4{&VZk-G2!}FAdrUDTnNyAJMLxleqn2B{`Rf>*IV9MShcWuvJUp@@u>VlDomqIgkZML(
z}@shKQ6$0&S=`vx{2RQwGt+qYBT=KHHZ-xV*-O|hbI)JfM<+i8Ux1G@4eaiKE{@PK`?)kOlTXAplg{YPp(BeX6vKi%Ao+-gj{oKqxIPb4X6(Ij>#w{z|7T<
{$`}F!wgLZ%M;rS*)PW96*a~tUF+vr4vHj6kGL|y&`tfZU+2aL=m59tn&TvyT|QU$V84=3+RlLb7flr3Na^?IZ9XH}$_>SO#F0FFNWyMEqIA`h&;>ZhdBHLH
CKVJo7>J5zA-0-npT1#Y40GaR1SFWS*yp~2FNK(@m`Uuf$}x=wcz|Fy#U-7ha4s<WYW7z0+8_a~j*$|qgcv&8Sgq--dvZ%rT3_}z`$*TAT<>7RQ3T=@idyL^
^+`L%V&Qr*F<;`oeRKOy6-&+*%8N7X-_P-^?BOl-;e5%MTc~{#YqlN`hGg<E99qlo(KiXz>7UocvCAx+NM`ddbDEzhHNdu-Kvy24v6+Y{pYgA#^_P*>-N*}4
E8#Z=!!LBx9c@krNJ`C4ha@r^nNH8i6pY<eUS=^m3azIAb8ZIP*7X3gco?s$H;KNpXW{GT2!$LP2%=FkJa>M`4K?5l<|V02%+=U^JS^ayQ!M}}roH8gP1si2
e4sBIed?0z%nR{D&<oX3wX6Mkt^uJ>d$I!lGJSpDNQtbr0b3o)BS+0pPi)NtT{L*+??KqITY;=LQr<B0St*7#P8FY5hU+kbCaJh)f3wk}?KfZ5c+%Tep;+)j
LHswku@L^qlaJ%fOeJlH%k2{*NRI}XYEz$Y+6X@=psE)^Zb*{<Mv&sPA2owJ;0C#8#cr%_WAnCkOx{-yr<npB%9@<Ls8A#3*Ne2BeQbNyQC$kh!)`!N$^)}?
$<^UIbp<XMVyg`S=uprGKu?tRCQ}L6C7AqvOxc$>5SSdMm`ciy82@|}`Yz>s`8C1@Ib~3cO)ENA<@!y6QLhKAWuXa{APyL(O_mQmZF%u_=J^uO^Q|0HWwlq9
KkdO#ot-?Z{)nygY!$weuzmv%$7wSV(c3#4&p#i^d)P6YJh@z$N)}Slh5$6^Qj3}s6Woo~5phQB43%pspF2YA(Tc-kvOaGN%3fgH9pDGwS_aoMk`S-F?Jx4P
s4>7Iw%9d8<TYnt=BNBR45ZrHi4Bv?{6YH8T{6CqX+7b;`kV}9VEhoBbZZFbaMHXC;DzFdv>;Sy{3%)|w!vGisB`eb1`LqYKQbe<G>XKRG3ire)}Rnwr_%aq
W>lF@UiX=NXF^Z8+d13aOB<s-<~tqlr(3Ow5+D%s${)etZvR$`CF6;@57(`UX_sS9S(I|RvK7+BnV*MQ70$Ku(eNyfMai`+YO4y4E&ke7e<Lh-c|4}zs`4kE
X-dR$LqEuI$<U5B<5YVCCI77QV5(QgyzVJ3gj$^xL+|)+mR|+Ks7oBD5PQJ6r&ckhIk8AQ*=zpNibaWO>)3|XkfDSL+CS<%%>pb@42wg4WAAk7QJ8F$NO+GT
bM(J*!m0Zg^YKD#jusav*t*E#vGNM6qr*-+E4weSjTO#5$UaAU!KzCsFC9&O)4^MYosb@~OI`~tb}M|<k2SvM!adoiR-)lohu47e`LtVvPr<0xWl9)alyAxb
iylmuGb?gNCF*VF0}Otyr!lD3o}JB0)0B@uM_*`p!!5dj`QJgbh1fOpBRD@H`JMW7rss1Pum@B{B%=9<>~kAa?H}KotI%xuR7VT^R!7?3C*wzy(omabQ**Yc
O^RCf!9`PQDG=*!_lfnj!m1tSw8$6jQhby>0hL^xoFA%tig=%#zpJ$w`$<%F7E6UTnQL%fg4*G2-Gvt@`vGL_cdcf^4!X!0F{F!j14;O*mO!~Xt;#dIpojrB
jn^Jk-mrKP#BjIx*Zx~}kvu&$=9cC>h)Xvc@Ep*xsYzbE9~7-v;dw#zT3wYDzr!B<({<Os2ga6Msud^hD2>Ik{@O4uJfy8*&dE7LPe1?SgseRbj0uzAkElT-
0uUwlF%5Cvi?8-~Z9^@jB{RAbq@&^emZ&qDt4fMoxKBaqKi?=mAJvP)>G~Tu`N~_PP-HdprUS)#n$#I9U{6moz_E!k-Mu>cr(uzpz(1<j^M0q4=tGtM!7o_~
K-;(Xz*50DtWvx4W5}XTC9~3s9zZVXu*{ARu?IorNWR^=#mHVy6xCyKPey(8tThrzx}+zR$jsCAv{X#F&NTSt`T|lKTaUIYKkPBkT1QGA7}E$ZMCoB`D1aZz
?BT*zoUwRbaerzWfbuS=NmpYu%?iC3^C0kXBM-#Q^~Y4Wj+5B$%eZ*aXym6sBN@7xqlOe@79V0WeM{5>?E*sN`;rxU#<`dT6?xJ5D}38?2HQRe)Oc(MV2IF=
M{&aNNJZXO<SmXYBaiYv3PkYOJ9^WYfMu6gR8hk0{x)0WeBM4}jTJ?^4iJBgHZ*-y_XH>IZ8Af`VUz+~zQ#q%8LRbo%Xgu>ih@<sb_clNX^892QzE8|=0Ehp
yCVxKS7`mowUH6+q&P6vEjGgNDZ*^YaaNwr^9RkCp@#7_g_7BnmQwXYR8sVwT&rIzSY_}Lq9e<YC@qL&K+B>%idlq9cCKVS$OCh$bbg-+_(eO>^T=HYkv--;
sw0><b-&F|?vEQ*P$%{T3fc%PwP0U}O*HLMjpwd<-)fpQ9;%q@sJd}v6onGo@+?J!79OiOC#D|PE4&tpq|LgTxFxp5`6IVM??%cupHj~GzUbW4IVV{<k8{2>
VI3diFX_0JxMY<h1PhthN=-kX?d8M8KnH_SSyo8;4w>qB+PlLIvY;3iag)HN$KeZL7)z`J(m179S#iPYIqi7wbRmXjk43jXoe(=}ObGzoSOr!A6AQa<e(tu8
C&CYlmbSxex<q{O?<cWIh`JL<9R!T4!=3nFN_*hF`c0|^(<as-7Qy4jKxo{}#c9*c8RKrz9{RFLM^kNE<-m47=d(o_CshjV_Asxw!N={#@vJC{bxVgJ!_g_e
&~}ZV4OTE9Nu*u&dV(Mr$7_@QWAWM!?q7YlgReQH$wSbGS<N&Sz*&h^Tp*6!G|9Fyc}DrYRzpy>;F(IQ_Fz>PC;X!<>`bxRy$5}jgGr$W{+Kx-brvaTW*E`#
8=6MQD4PC@%yP9nH-I#`b(2qI_|bJ@B>PsG6<_N8szon`nYa<zwRmg}akHcv4On$J&0EOLl#*6DxL<K-+KDnfw@SVqQFqqLAt`#cfLnSR%<@BvaV}cUZT6j$
BPx@bhwb#MOdEL;rf|e_s~XX3C~#&WBh43p^^!8VT>@dxv-XX0RIx-<Lm|*iVBU?9fhQ%+L`4)U<Gx4hq=WnJ29Ilsz$;FB`MJZ6auefF@od)nJC1b|7a4kM
l!Qw%5EksCW+LqozQ~M}(AWKvL^pB7>c>`iK;zI4`M`a}`WqQs?Mh1pNfOLapq~hTP7}J_d{%VdH#aFVT{a3^lcEc3<t}RJsP{>1Cf&08r;UBp_k`i3AYYi9
?FCN~@)I^9wvH}PmfX~Td)z7U@~9IMq*60YQ^;f?%>&A#dJrgS0iJlvYT*5P^}cw#dLG=hfjg;Vkasv57Z{+8z!*#30vq3gJk?k6iqD#H4y@{!vGa^H8PI*X
bdOlR0`$bJ+jG)et^E#BU-s0ExJmvM+JX*O8|{8TS`{yBa+{see;tn^<$k&o@?ncKO4l|yOP`|#3fnG>7T|R_>S}NcsO1D?JR%)`DyW`p946w2ZDwi#SxdmW
2)$j!G9epmB-a(f8!#cBW(ihk$!kkl^r;p9`11Ov_h)9ORq`;e+tM$z!?JWOdU6$in@{v&!RfLyPNH&NLOkvx)}W+{EIM^Ildon`3@<SsG56`y&a-zkQs0zO
YyI2z%vvQHCq-2&fxxu@X00C4tru<8S?HQSpkK1;09-Gx#}&Hdr<d8qC#7vrg=+L+R&W?EuGem5>q1$>xBbVZGVc)$&q6P1?xnyqL5WQ31=_Rup(-CU@U)gw
7nW|TM%JAs12ZXykHsJx1_Ts-rxUT67%PsaLS~Y&)3jUPq^K>i>pBVWB4hG<SK=Y66O_q+?C}1e&428Jeem7x9_=~9JT*s9r#vshRzG|1aA5wpRy3@C4k;?h
BV>K3GfHiIyme2fYL7uUU2s&XgC&~l{tWQFOKd86vg37n9spFvER^t;-A5&5)O?ccG0r0*FbI<qlnP(s|H{>En7xPW2s_n`3}E$6#&BYlH*$^PqU;u=RDkpy
^-VV;jb<vNa9DSDhhW13>QMII1+OCtC})fjrRqxX`FI&|-(CCtD;J}=d7LCm75he#w$XeDk%`$&X_m(jNew?nluUOK1boX=qv8twrnwyZww%XK9)w8~Gj>GS
o-Gxh==dU+?R@qjs>DM2;>7aMkQNDyAC5<{UtvnqlxA)btnv9-=%>VeS0KWn#09|V+oJ2}KZ!j&A0WtuG^dLK;kGy^h^3uQdI{(;_-jU>L4s$Z@=<atJV{gw
#}j8#TetrZ@%8+&E9aJ@cZ#iHc_4(<LDqn3oMVQsRg&K&XdGt>*i*`tzmM^~G(WKgrV^*$EDMuMgy0(C{7ATfh;`(tAsp|P5(;9ShoFJkpt^e<EfoU_1l{F{
3WVm~b+VAQ-yf0OgZUN)e{wcYsh(yi$O&xfMDdEL01p!hAdU$v6wEUhnRSaNC*QClcl&N4d@RqAP!LuXPXhR;`yXb2vHlB#z#Ko%!b5zj%J;j6`=2-N#We;l
!WoXB(q3>gu}JQ>p6GJ!!5xJt1^^=Ki-<KH1}8t&zqqaN2v?NDkHsvf1-?lS(k~bCRI1g(C-X>rXs<$mJ-Ys%GMOe6@rncyOoHKj4ro7L9mqI8V&~5ZN0!Dr
Z)`M2*)uJ%^)jWVZulz=f@{-k?sI6iHcEVYt2W&$a&Q^iKUjU&)KU1Xb>3sg3;DqEi381cxCxQ#sFy6YGCBPO(z!<&EK%|ZTfIPo!LJa=wHSPv(`C~P+#@O2
i>oq)epunOZP3A)<Em|qVleX8W~t=v<EGx<FyTlOfbWJXt6HN=1Um*Usng@c>qdiJ3^@knB+8;WklK<5$!rwxkPBSp)|O}eoj9#!Vd7w++Q?3zlU?R%9!81H
{Ohi^wzE+3n*%y|6DRSg>UmDrcOw&-*`WB}cj{K$k+trQpeD>d%MOCsRnaF@>I>ot+%v#DVO@UlVT7}e%Mfv#eDz1vQ+4c)ppzXC=3^Iv&>j*J#me|!CHb*+
%WR~RMWNB{@o9e<->N+lDUeALab$WU`0D2PyC-@T;ZJH>5v}fttCefe5Xia3*s3`Oqv97Ur^<}|1#ptUalGlLuIpH0@1`VUA;&|^QoJftOv2M${?&n$T5Yc~
<so2<##T^h5)A7|>3O+`N=M7WM^vE?WnRIYofbJEsY-b7wYIq89h3y}MphvZThu)xreM2%&(E%9u%95`saJIxp-)2yYtqo<MA66A7|3|w2&x@NXYs-z=Vzev
n(F|!jXA=`&pT^ITVZgekBu$XR&_s#P56`Rk|eXES9W6{%p1pJ@Gq<w5O@0O+qG#vWAqn`hD@V+5MJNrX9^LUA~H|l5!0dCMks`>&v(*$3|^{yQ)l{Civ}BM
>aVp{@T7vNjEw0yPktx^oO{}6sLUnGi4x$+CV2~Em^AE$`6iCjppEIT=Wnh~+33{u#81w29Km!8HB#)xI$N!7!Ko`ejiMdek|kP>g2XFO7!@4+<Y)OoF(E;C
y14B?TdfVI!8@6c=4NvrP6OSm6Y|ha6hqy)M%>ug1UVqsn7$&=7W!nw%nP{S;O1r_i<=Py<b~8S6*Sc>x<SnxR?@b&%@%FVltqL;=GICq9!gKMJ?KuY00NZ*
8{6f}^|i=a{6a2ul~1E=iz|!a<Lk|9Jx$G>oJ6LUPKXr~*nBum3t)b@#Ct(S)qbrQx$GI_eyzdl9n@Z0-iY5In@H0f7n~JLNnnu7i0uKB{V~%}Mg&_>d)<z$
)m!5<tn@9)eObS-xp~Geu{rRYK;0jc`Q?iVl`NZZb$ZR+HkZSGYC1~>0}g>73{MC)O2po(Q^4qjQ?YK#BQ6X7OTBq@tEHIxM}q#D3B$W@$gav|Fh$_0bUs0E
Of;ZzS&t$?=F25>ZcBd!kJ0;F>dzxgAp?OgU&vTfF)BC(q~RwA6Dow=0-d1ca?fmolrk8(O~*_n1M0*>6jg0bPo|B_GHzWdu^ILI_DZhm7Vpsgzv933goG!7
k4W7mYCIrqN|#`qA9hsRaMz_dGtbP0(4mfU{qOA-@XYKyb*D^1NwG30y8NZ%!WxWtsb`E^F9X*}@xV$eX$MO))k3WEsuduL*3<=o_XNUNg(%pHngG~>Y^XY_
X_Y)`(Z)@sJqO?A%D0*cs{&?u>}%0}^?y=G4Q%FcZ2J$fm_D5EpyUT@3eM*~t9s2~7yZR&lWVv&@xx;Nx9E`K)QtZttrSav&^E!X<*lIEQh)fSVQKF?^QBe_
_=(pHpw$2|@nkK_s#abU7#xKi5?o>}^@GYm1UC^n-_@ipuCOjv{G9O*dKz2t5be-`14(+zPfQtv<|uHi7d#5*k)_ZDjlOvCS1Ds2p`pfeIB(X7l9yaTNN_!u
E&5LIqV)uh9>2+<8<5BWxtfv+YXkS<wJ1ET_I{?Cl~c<UOCYPV9^^&~X~=!Kr<^pwhhkXf$O+d*W^Ye8CdHq~AKr>`((ZJz^;bBL&l>?pbN^};{i|)BV2%-L
Hg+WIqjr7{KPX6_j4a<9jBp@IPEZT6?6zL@o(*j&ZUV4Hn9Oezg??l!3&JnhF|10G6YY;TXe-Bd+acw5%6po!-cM3}LIA_YxlW$;rc0_WA!`N7flwwgWM{5F
XhT^zAG5DAhx8z?Lq)hZ5G-c))C)6}rkcnQ2@n_Rgpe;~|EE%SP^D8XK0Q{-;6xVpymOi2BI|=XR1XW&W5<A$Ma$mK)d=!@fK+8uh+m$xDnRkx^@rm8y#ryL
`CJg72;vXB{E*>!V`Aq&S4n#hTQdpF*xTwh7v#<VMTk$_gIDc!*Js+x&d$4pnA$RS@6fiLeqP73&Zs$OOpk!_{uL9n1VaL;QFLyd4we$JMl_n;==1Ka);{_6
@^8|>%Na>Gb-*5VDz=+e$krk2_9*%wvl&}H)^HGO-k)PodPpu#(Y5#AJSu1&&TlWHQ$88CfIkfY*?6D2ox#!><ULf)z08l7FSqwTd=%6puh9%Cd}71##cqmj
JW3>wzPaS#kBvuxyq6X8_L%T1RIrW8^A05Qd3I(P(I4SQwT6p@Qk35e-!)u%BeZpyrR}DGON5rQWby6Roo`Y}>aRV3!ijbUCJ`gQ4i~n7XN_>NyW_DnafQe;
DL(zw!Uut-XU9lN??WgP7^!RIaShP~dx54nP2i1T%+i%8CEvC5@UHVWEU&jBoegJaB}4E63^9>R9ubOj9+{j#&PS)=;eR(SXOupfB2ea80nT@T4WvC!!8pkh
xYD@@FNjrWWdKZ#oPS&|W2~AdQji5<m=py3UN*+$vCPID7IlzY-<sd8hF^ee(6t<JtI%8X?kR_D`4=+R>uy=wOQ)M+kNu5W{xxv!fP|riyr1+s_k<PPS0O@U
hp}^H8Duk~HvS^>yz}may!-z~^b&|6LHzYLtevEWy&G<CTIV#uF6jt%uOYK1Kb?<_(SB8MUg|P^3rWP7T_d}|CQV(PQIg`7$h(`>*=M-$hA1M%1X>-7jcvDw
l!FuDIn(oakwbk#OAyyKim~S8Bkp2;Pv5L@wHu!TPJYE6y6dPFBR<lqeAx6k6z-bSJ&wP(6-~pPXn)#oQcv^lT;X?k+7zShL7JH>XF|}9B{{7GxJZuql9G3c
`{D-hd*n^tEfr@8*L4c!DT*~6x!4@;!x9rBa*%W!EUR(XNc0AUm(=O_vTg7Q##ug{rK5F0tQoG_gSPKes&BrEiNoM@G^%7+_<&@cOtaKDP+r&e>26(dVQ7}$
8{4_36R!W5JruD@feuZ@9DH|dkcr7(b@mt05-C1=!cs1YX^=?;`b%f-tKgP^K>a3IvrRSY6s5!w_cwGcoqSi348LiPBn`$3e(7?^>Jf-5*-MNK-pU>}XoxUd
Dv=}d_mq7B<~?o1!_7BS6i)OwzHGfTw3rAm({C%ih61*t9Fy7rSOdMjr*21Lb^KnsZ5OpU6j-qu7JB3Y>;Xc$GVjF4MFj<M@(TJ_z{Vju%faO7sPTDHQ<{)@
QgZCb^Qq+vT=kVesINa;nu%o+STeeB)HF(WVEz&AJ|_}$*%@!b{!NY6M)J6ZJGdT?CepmKszv>RC5li#Gd&`oxj!GZTt_ZA-jN&EpKf2{im|!~V(k`_#?(&S
1p)28sg)0%VnA$3G=%uw1bl;>`~RB*nLa!7s6e@Vu_+}M=tW0>AGN7+8V*CwYNAuxEBF)`0JY-IJ_a!K<B`dJCC_p~a)c_Tn&AINeR{U(A8<b(4NXUn2R-9Z
$ALMXch}rgv!W?|Wv0{G_3whA=jo-wNleBjBY%K|UhQE9*Cthb177+)l^s&PvckV4#C7(fxuppnVTdC&XNJHbUnR=RYve`8R38(^`}x1xtymx>EvWZNoe19w
RBgW1rv@_*ID~B8=h$j!j!ZIi9>d*LwQKl(2tpi1Wj$rJ#<@EI{Xqm+(<4C}qBpBg^z*}q<3i+IZ8gp!$ZN2ND;4dVcApy5mCXsC^!;u!%3`(~nguB^HFZoI
cD>HVmbf_CK`uq4*7ik54z&rs#s}kGnbgcWeI%v2a{a~)tV=+-Z5wG)ZVILAn9kPRlx7kzAGMPw%^sLD>NXi7fZ+9C7pJ7#tl=d(s!i(fx~E~@O{XZRydE@o
3!Di{H$K!pSOKS5dtwdk<&;uv6a^i3T&FNA1>m>$Dyd8?p3^oxL=AyDo{+L3FM-?KZJUHSrO_x1L!EZMq)SG!_0<Dio6q11!)tO9|08%o?vuO$I!oyhN4XnG
fwI_v4Y<(E<MKz=Ov)h=I__Z6HG19E+txh}^o~d|k_!jmO{l(V&{o~7XK$dvDYkGBIp*&L;F4QTq=uH$ZRfec-`w}O84k|9QR;@JFNJj>zUc23xb94~fir$}
F(hxu7V_>+DH~^>@L9_{PTrsM&E5b>mrWkhJi9)xHkkLKY78d^2SzPc>*V05(v~q06*0WS#%(umDWr)mqA}_!%NTaX_ASvJ{_&9`bG@~5fepw&<445KkEcCj
uWfcw>Iawm!c9kl_q94LTldwbJ<dnzb90wfymZXg4})xRfRxd|X<N*`l<nMzae15GETRt?!=}4+9C0O(d~t&yaUE18FSJ^j%U`B}lH!@Chj97a|AT!fD%*tx
z<*)m3OEaaHW#~)qZIJQ)x@bmQ(Hns1Kc3%&YwC=0Z)2!ZccF;|0Q#DBYU*DIV{);hqzQh%y|$#f(YEL4Q!sH(5PWDvB96mW&lj)8JC3H@{M!&KgIqQNh`EO
u&R>9k0bvR_}9rm33|v!^?5)lWgdK|s*>?s8=IY$Tt~y_$YvU_oX}W=T^i_TzQJ-XN5CpnlW+KRnYr&pxs8(=FZ4830!yuK1)-2m7XR{JqPLI<fRiiZwrTVd
n+tYN+SPXq(zdqwxfLoG25+FYAO1Ahb!Y`8#@H6bAcKvJmMECezTFxt(c6xo{=3W-BRq=}At%iF80sk^1b)=>sHBa_*w7kuLrw<sN94yWkr1U+vt$7E!p0Mw
Ke=vqmZb+O^<l;-E2R`!1pq4qX18&CQvK4%!n*do@2u=aayUz6EOCYUS?EP^d09W~1GyIcQK$5p^1-EBo;(t9!3PxoLLh!lXuV#eGkK~9mvkL^U>%6kmosn&
j)NN+PN4AD!+|sKNCFJV>tBrbQE9Kl;8&f-q3Gn(tfO5p%QVPo7r_>!sYLsEwwv~&w-s7LP=TcNY=Uk?#Y{#N6L1C&_`5iKL-o1)<Z;sygs~Wi7PgiYcz0UY
FWv6btq8Q+ttO^Ja%n+Ch(UygRld9<N~sYIo0`ye{){mWK~brE&9X_ObSTAsHcW-Lz4u6`N*gmJOfbPbB0`gXHp9cB+2_34_?0xGF(b<F?_|0ZuGWibRlm1p
RDRmf2fwmWZp#Pvz~Nqernr>Sf4;U<0Qt`?_81NdusaEJM8ud3q5LiZ$(6YOC!wxaM&e)H&`*NlqV9{OEoTEZYUBJ>%dKI61LAeS{*4hwL!wPZkRe5P%h6kI
*5;z58!f+-=adNa@cHz8I*W59y*mYX4U=R{LXZyEg)<-3U(Qq9?j1qKX1ul&TNv=V5*rUX1S*AZZ`6QMg8cpkw$b&Z$!gz(OT;}^<;<n-czHxQK%BC=4nnzS
Hrr`T{O8Rakyd%P-sh*b0_|rUHe?^OacQWUzraqSNod;FUD1)v=bX?6l@|5^X8vc;aQ2&fI>=`12=?)4Mc)GDxgs?2_W3i^gWDOVi3oEA;>1?f!cJ0Z)bJsM
)sI+ubJ%<CIda#mP8g*jS!u)*4TAF7tSezZT+V9dSjd8)^(Frv<OG&9E<+yU)JAkZ6`QDi^EeDLDyv`iIrA<d=J-)X`EMq>0$6K6vDeS?Fbr*ue5A)_w2on>
G}#C*0(6rPRdDjnEiODc-Ma9Qy~{IscBAFXFkTjzKY>38NJ5(r2c~P8g;3nqAnvLe(EVr^PphnR;H>Lz&xCcyhU7SGq_rm>cL*~D;R#Rsw!u!#M0rVA2MufX
kS{a#aaqWEn0J&G>sObJ_{OUrirO&i(8u-JIFo4XXNB!Sd6pzchtdwr4N=l|{CSH|8-xZck`xY&ED+$HYyIDB1!0xnx?}sc4^mLo+3M3!acAlsYdyK%{=zE<
yZ$}OmD5b`N<Fdd+(yy!y6KOlj}z}y6c%I|X57g~8R7T}=#NLe1-m?%x?ZzSdgtEi?rWnP5Q9G?AOuN3XzD)XYok%Cd-BbT)fNCi1@+dLI|YRa>6%jAfsDRZ
T+*+*<^J5^C!zxQ(xFsBi*Q2?u4FHh;$G(Td5(vP^KjmtA{_@AB=NRcfbK84xYR!*^C|l|ApnW_MFU;1%(ja@N2Z1^Ro%jND_C&nlwg#(=F~zy2L}<gn?IWY
G(8n41Ta}CKABU#2&Z9e|K2LW1v7Lndd{hzF{<d;x~A}mM!V!rNziQ6N@_v5{!Nx`UpUWT1)fuTyaLUtXbDPC1v+HSg90dsJV9<-!4s|s)C70<BkQw%@9ee^
Hk4I{<Q3ev42_g2Io2dT!Ft7%Jbbg7m$kg3d7X7X0h3#~6@u%K>3JQ(eKMa&qRxn>u6|XhJ7|}HRbsQw6waaVlPyu^U3((0WybqL3ReJxbu_nY{AoeVv(=7;
@w<c=&Jf_uI33i*Qs+0Bl6Z;!JCy&%68k`-QW46tsGI9TbQ#nLNtc5lWQ8<`5TZ|Q4qq4@PiPc2z2%Tk>}@0&d9Aj&4GK2CRNhnGQ5J@5hcQo<XvoW!^~|;_
Y)QUCwf~d@eS!ql%B|Aojv4c+q0v8q9+{8zP&u!s_2HR=xWSjF>l4dn*xJrK)w~rr>#!~`iWuN<6AB6cmR>ou)GiPUCNLKMg0B0tC7_O>)efBsOHJZa6M%rT
&Y(Ka&89h>Xgn6jI_png?s`;1=Tj(f0Gv3SvP>FTC_B2+v+AQdZkzha8IJHnktVj}**_QAMVjD85DgbK1n|adaf25X>N%)iEaheu-|}4BSm)ufe1XmPuW|t`
O!{)W->z2Q{qRvF$QU;VOu2LMDsH!60?Q<Qbx#<CPG=!iptmQB!AbijYyILj{J3O|7<~oTcZ0n!h%f^oeXa3)1cffSZbyq7bw~L@dHmxgD<t^FP=J$+G+`+g
i&Cd^UhSr;Cr0K)<HnxAPvC+VN0psF%ZBALtx-#%CGkqO{vrk`U=YW9`{i>xbm_@oT8xx*{<`CF7i1><`|{-CRfNko69e0MQxMriY)3L6(gWjICr?tH*w-0g
2OG27w5<eSEocAz6D%TMddOcZp$(yaUwe0mA*XX0M?#!!pnW1H#*RE#M8K#=vjY88wS>oBY#MitnS<uw_h=M{J0Sj4vU8HUr;E^dViqK-Mb?Bo%^sLOYQ9=&
z(F1H*Ybu=t1G3p-iv~iH_@r7^Quo_L)dF0wPiNU&;iVUmU~tR_ltz%1cJ5R&~?{jZ%5w;MEzorik7Z@C83%igAzX*+MYQE>H21Qnwf{NGJ-Qye9MjV3#9=h
dce!C5zH1^60ayB7a@oFSlh9@*Ba=FZwy*6)@;d_?2p!WFOk(h7Do5c^)E}*xehTx7^W4x&FjAXY4{IOgV8vmOt?7YlV!AX2>rb{5cQgAt)y(E!ceLN>!L>N
dvb=)v?7rp!mtjRPajLqiGZ+>uO3pGMR`Ei;JOnLW^$k=Fq-Z+v$#)gjDp2e*g`|t)$6}1MM0-plS6YniJdq=cUWJ<Ogg$RQTwG+u_{XlONcPyo2uw%C}16Z
HtPpqOb6ttI<?uM!72Jm<h@+48?nDZNahCM4M}iNdKL7ivp)d()WHS14hWi@C$UR?zU6<aOz^p~A&x+Kv<BH~oU^-!FLVSMSc$&z85y0Zoxw|*9|lzNcPGPj
0Ye80bxRik5%p`)+$QGANmXqNr@qWaeCG%f1EheE#vGHJV&a?6_%2NOzrARv{vu=a*m#K{_jCHv0VW>AFLpD!y~1EDHQ{IFpL4f8Zh>gEjQY38e(t0qFs$P;
k5bLuGc?=a@7JAOKlj6=yU}-$z063E<{{nm05EcZ2J5y4c0n8J#)G|zE`0dW(P*b}@y~RCS)RA>fMbkzs*&G$IZeA4?QlKC%4`v1MfqbazVcoGF?ln$i{a0T
S;OjgM$ZxR3V;lr1_inB3@KMhp>*@CFe3!5E<=!HMK7`g7a~}LQ-$wgy}S4inuz$T$A|*DTb4A;tdEPe%(^}<rp2kWM)=y_IdH-oI^3?OBPx0zgcN_VKET^Y
#Fb!?C>A@v+!(Ff%g!N=SroBcG9p6dmAzWWULumA>48O5D1EyYOO_W_3MrJ)%f=+56H&qK-w~+au|h%h%~`4v=5>0t;kM4{{y){zYPAwB)M2F00y@!3H=QK;
rcqM>LE!tyIVSGnzQRc2f1a0jDuL5NEX;h3bx2FlUz1`J@%MSWab4$bBO|R7`OZ}h2dyBNdpgA5Mrh{P?G;9)^&N4*1_mUL+uN5B^gORH6_OIgxcKMD_8<=8
=#t&XC78cg#PGXh`TtEt8k*we+$3wB$oMyc1k9Gii9taTTI=lhS6#G51O7{jfcGTPx99?_i?L(Xqr|xb4;#pI!PCo}tC8VWA`TLsJWGa#O@03fFzwS4A|X(X
=6EAy^9a9$6pT2{{B6i%<B>>51OYlM+V6n-GQTGjO9o2Mdk{QTR7{m<<iGM&JKg={mBd+QvKRE>hfe)mvbySCV(aXRe%0tl*AhlIyO>wHZMwOzuabCb7?Ar&
K!Tc?^8G1q`Fh;UMU?xU{^6peHB^oXlO8M0C}5i6HMODMfW__6=nZ+CWyfSvA7h6eu!09GreheN2k?G(rDnhkQR#oi6y8_d$TOc+fVrL0twed@>g`}dACDOx
R^>3<fiMs)K5BHjCXB#q2i(^~qA=yk*y5^{-SdF1kGj-VA5?v-j`m2~+$>AfjbdlQ41wYl46oNQGu5#ib>KGhX?Fy?C_7>~?K|bNvYO)`X`374OYfG<S3K+F
1$T<-z)U=N{5&{-;9^0>n(Ab#i7^g0aPqYOyW6rEc1<mbnU9Yn@}|+9zWeA{O{Iq>H>&ZxhFhk0DebB|F}?ubpsq%5w#JnymK!cx%jUg&tvYJF*Y9^c@_>Ko
=(Cz0Yf2lUie%n$7-Edc!}=c?kEFv2v~ib_bH}z&TvS;$<P5Eu>kMO4Qff^)q|b-Kkp4qLr?FpR(!9?q3k^a+sN!Nx0;^P)-Wh1H%C2&_z&3)e%&}uU%VtNh
F4?v1Nu#refosc~K?TBt?S+lFE(&pOxej{%)!##gt!jpQ=CZ6s!jckjl$?k)te=(7SO`BSK@NH}BJxQN&i~wMNz=<;a>0RWz~g&P$=FmX@_=NB*I2kClMz^@
u?A?zmWfu%5MX(T7iIZWVLKS)=4LjwD!~Jn69N=O`Z7o(34mb*m)$Z<7;hU%k?Dh0P%OLqXn?r$hr@#iNX<Xs<gGC;@fz)!_)S#0t#94`HPS3}wlhVWu)Vc-
LHpYgDUxmp_$6#Du;SBMYQ0+?k-ReCXSFh)m|QIXW^pOpTmWkaDE}BHeHoo!^vF`nP>FXuu-2MGsu+tc0NU+KCY^yhfN)8%WI`uMXLgL48?onoCSo!Wvvb^I
o&lubJ`EVygze(*Z(((3mcsE$gX2}Fl*BJ?zQZM~n1P(LnJOAC=grvmej8i{WXQX1Ne>!2&awv0op;M+fT549LV4q&e`d>P0gdDiXt!z2=<l(nQVw!QN6f@X
1&audp_8zqV#j$8%zc9*V99HPAn0y+o@@FD<f-n6e+zz+5FCh6kg`mUa0T792y%SQ&nTMuaC`J1@2x@D{Nsvly^u@WulZxJa3fZ2R|sUOGR=3)$|@DK4kHnV
@hywSfG>Hhl$}HT>t<$m`oNDixZBI`E3Jp4zjhJrcfL`UwLI5~*T}0nUCA%z?#PDdqo?$P%yddr8vlPNTSZb#G8VL78Zec^8)yjlprddeT$?pQQoisLOW2u5
mg6HTe6=!KJVP(4<N&_Zc3+jv(GWAtB3;?Gdq9<xWGfPX<hT47*#GAVu(dIdVx@-p51zg%D**)@{SM4MRi0E*^fZ(w69}Ao2&Hy2!1DXJ;ThrkY>Ts{JJ>T>
oY###5R`F__?Ox!)DROG{aP%7)XX0=xNuRHeJu_OD#*V1w>{u0*LZ;pa;`32QYfAgl47yWAOv%7;{7g6;*D|`oj>r6{8E9Amec$()KuuirN8edIF8}_h--E{
zvZc16jO=P#?*ZB4u#Iq&3BtTH+uLIJB!42LERLv{_vbs8`R^cW@ol^MIQ(7=JTFI4{HW>8}!r0E!xs&t-piA{8ts@X_EfafM2Bf{GlBA?*5DE%5^?p$o`#Z
=FI`gFY7=*3jV^O`^Ey`7-M}tc<i0Sda4~EJ);MmNUCopS1DMbB~P%T+CM@e_`tH3G$GISU_hO+ce+=0)4XRer2&4_v=NWLv%EU#tu^kDhBdTU(^couJHi0A
9u*0rsMv7HvEaV-3~(_++-${vS`EpSQUUItzw&;kM4_i_#y;}#O{zj#y8k&&tv^G*ZLF|wZxk|mf#vI)0ZM)%#|G(EFA08{?|mj(Mmwu^X6;x?Z|vRi_Ol{W
xX7cO#uw!`k<9U8&Nf2#mDtP-Qic{xxTdUtnsITrVMS2}Io+}JV;JB#SEk+i??uZrU`Muh+te}Mm;bF%ajfKBe#mx^o#jr7c-t%_zSON&=}BaEX^}QfW4xSB
+D%p~Jk9EgkK;sYaE7IoPoWGmsC~VwXZ=ds`iQS4;vIvW4AVLil5c5tM_1B@`G}!832u}fh%A!YQG_r*0;NhS{{^<hdPeJdkM`^KH`ge>Z=&f#Dh!h$dSk10
Xds!!2dl;uKeRYSJF+Qxyab%|uvg&Y7Car5?)}>A&h3!!@sjEfqG=0#v{`kD3vE0LQ#5l8Ev0Hfm0VK4t34p#fcP=1*H!WX0q;sq=RIlNU|C1A1p8Wt>BJAB
VzN>-ob=F?x^8zZ$#>eJ76_NxF&S(J?jFsoYco;!k5cjcEwWlU#xgNGS(GLsUX`UXW3B&(Ug3oR1nScdoy^JxlBkcW(z;0&l1~HiY6DCrpgv=2Bh(9!I96}X
Yue(yj5l4q(d+6C>h^<*g9mEpIL&HmvVnD<+m0Tf<eF_04Yk^Yv_*H$uIk%US*SlikM?7(s;Nmal-UmV5Ijd2`hNn>$&Oza$0#t%y<5$!JvXypL^gtR<A<2I
rF<kMj6Zek%3?|J&|YX!oce9o91J#!O{w1fBw-yR0*c2+QdN>^TL9Zt3X*@~4mGU{=5~}1B+=%O8Oig*LXt_dEGqr6#5_2?DAS3e!1PmR??kd&fPiDKhTj5S
rl^IAg~Q0RCuqNPsYR`G7i<;?SS@gO_ZL!80wCVtFdh=Y)3T@3|9_Z9G(hF+P6pfar@5MIE0&!Ad!8q`ix1+o?2-u5wY?a^`v8b@3}Kkq;{4LL+X(Dr_5up|
hx#tN4g3fV*EO~kLPyTDLOgpK=}IP_v5F#<Dv9jQJG_q722Nppt5%1slF8EZ5H51XH#C(+`2cj=eQ09*geSeWdnhTiVj^1d1Pw_DF~Bb{f#G@1%^a3qQPa;8
8$jpts(eaiIJfwN{F>X?jvbo*nLcZ)HT=OA_kB5f=dBe^qF=mSz%}N?YwgtLiaf-|1r??ubu9C&aZ~;9OEB&G@X5V)KXI{nY!BPa!Zm3SOAFowiIlt-O&G*l
*pE90RW27im{KEl&Z`%L9Edk2*Qd6|8`1?YezGWd5sP1N6!dA~e+V)IGs_IBssD8|EPv6PmKPwTlQAUhOFO@leBHMd=Zb(ZO!VzX&vR+!@c0LPan6f=t5|!$
Z5jW2!N@{_KRsI`4_z71?8I2G)hKh5<06#(t=(J<^&B8dM}Sx0Y0m~eS#a`^)>oozKXQKcY?j6dka7A})``jc23qQW%CdjX6-0h<QAa?sVw_sL*Bq;*l7KFu
N>-?mkhR1<a$fF*2C!oy1_IyWp?z;w|B*o3McYfobCjv29rW7(uSm9Acf3KZNo4UtPliG3VvBpv;zJeQeQtvAv&eRPL}p`x-x5#DL9W=q<gJEq8w_lWsaPDK
TS`IVhV>QV{dq1$5~98&%HuHOa2f$56U)f-nN>_)fUmIpi1M->Pwcu74o<hm!Nx2Sg$@(M%!$ivN)Ec<1c>8hZ?jhdN&{_%@r!?F`WB9T)&#zJT6_9iYjKuk
Wa4OYm{hdOmQy$#!BhwY#>N;I*llAI6qQ?4U8+}sHhjuOrWlqU&qwn4i|Dx29a>r`haYW+zFkF1r)9k{q%Ej*e=ebY;hnux^gB3q3#*o7WtwAz$`^?RE}k1N
Pt?T3d_dv#;4=m#=z@o&6KVGjXIRp_2Zc!yf;sfw?bA6>puYeV$U%xX6!bd({H_zk;54I$H;PKl;e|^IW=fvTMLWTP8Xu;U_J>BMdp=Pd(yGYFqO2Raypn)S
(<AHDtv+HSkUOnCm(w7tq?|R(O=a=<t)~Tu4Mfj<tB2^Zzr@yM(sU&{@Y)h$ovn1mGRfIeda99QPmu%k_8`~&A?{2P_Gv)N+Y^rG5f}O)SM#k=HG8N?ZT@7)
Q@lmBaj%m8znD;gU(><cc9*t1zo^#FV%nUNaXpLg-Fx!vrV^UbraXDzK&o)j6w35`o?=_$F&<3iUfY`X*U4I^jAnY4afh(;Xb|Y9?q+=ptgBeI_Kg1fPaBN(
SK<^9&wGS&SchJ0PbD@5B1DOPc&{c1Gij>Afd(@+;EAU;P8pgI<DH$b_HK#m(#a@?>8zoiO`$tUHSOhOHs(Y%hG`6D`v1l^{2)O$Z~n`aOE%~xTj``>jWCNw
_zw5J+FLv6JVh$ZR^$@F_!C+}2aU&^z+4_}fyEpcxJ{kGp49LeP>P(@W?2+1m%GwjSit~u+T!Z%KURDS8URSwSdP#@9-j2>32eNL3~p{Lh%;_~lRb?_m|NPp
tQ>32X8BJY1WL{{Nl;a!JLCdv9y>ldYhe0BI1hAd|6Qq}ZEr|aqAo}$P|1-VNVB8J=*8%z2d%ym8N8kf7{VIKglg9}ZD8IDkU-9#RkvSmm(@L*PqLVRPQbB^
ON80i!>0Ab`D@*L=ElwC0dE<@er|g$K>786^^HUav-=SlH=GKZ>Z?@g&-YzwCZKH^Q?@;o7xobedQIkkMH{!nq4Xto*bDX+-9|?k665?24%<&w-6yEYYfMMZ
JodT%hn{=}-_DJ&7A~G!<tpv3ryAoHQ%pOBpbP2?vG`^8)W_s^&_p})q9DWucsfV8P7P8o#)lg1?FUOxF$?vudJ;yc!{z%KlNSXlJkW7P!c|oy>Z~4<Gw#Xh
dOph~tu?CJQ->qL^?GedF{@sMaUU}a$0<b*RWS?&2XJ_lavt#i@P|895#047M{N$QR4?zd#<BtI;CI>VDx?;GyZIux>bhmYJwg(+iaVmu^u%;}I|yqSrU@k{
96>jX;eBsxYhe>E%E!25@VML#ul@YXdg7TMY4O;rxLrbRp<lv*YB9H|BeJ4KZLSR}pOQ>_8KptDxdC6&<#NTLmb@G0m$jgsR_m%0jRHo(fCuLqj}6*FK@pg}
c}k8x!78eHcTDrYfTH#@hg*m-#p)=z(S?Sk(cNTA9f~M>Pd~7ln*FCUy58mluzMyDg4KpdW+mOjoX#cf(S2X=*qlvrfQAahkhP1D!4q{~&Rt$Q5@>=Hr?wV#
HQEr1o=xbql6QL^8+qp1(CwlttVQg6mGUjkj{}_*Z&vU-ocnwfbkQvK;=c3yf)N*jV#N3p5gRO9E5^?Xwa9$@C2NsRg8`1GJv?KgrSLM1Sn}6KNzfR5p5dY&
#<LFcmxU4=mThZjz_IIj(Mn)y@Y5&UYZl~;e8!ID$Pn^fm@Mr@w-sZ7FA*jWQSCx9vJ^nm+lYh{?w^yZc5pP71q*C~1lsVViys}|ynZRzQZt;WE*YW2aAUb$
y8Bueq6~;THq5w~Q%{_;qEEX3BSZa5Vbqc);h!Dm(z5`1(E(MqXFm(B%)3A2OI7<;ly|63A4lX>uE-TZL=Uj{DiQgO8B#Q#riDCH0hBuAtAZ3#<9ec`#VTWf
6&;$024L9hT=9nZEhdBfao?tn-nZrK0aTD=WGmb#w}2Kq7g4M;Y~4WxvlIeHc*s8)&0i57`Q(7#<7C&Tal1Ou6t9><%$J==pttgAZDN0UYi&f2Cw7W4V=D;=
t0!rg-29*1?Yr0;kRYIt2~N?eu!uw~KEbYF6RwW4D7-E|4APql9gH{}@TJ8X&z`9xlz|YpjVz{NEk%U3j32<9InMqp&@BcQ*3+m5s|6|?*BTQ)Hj?DN{v^Xv
vd<=VDsd8iNyEKu;>7(RpzR@K)m)$|o&;iFsdBDWS^&=K96p*%zyJ#f;KUJHMORFv^#s{m-+g$7osKjpWFm44O86UuY}a2R<_a`I%Fjss-({a3qd>*>rtsEB
<mn{n@RjH5*Oy4gjt@R!nc3f5m!z#VSMCR;6Zh6wyAvZ(@xC7}0R+!{WUJ0OTw@83r3!G8*gpPypls-ua@}8`lD_b79|EUEp2qm*KQ;2@=s@&i%eGINkT)Ao
QeJq2iJZzYP@&tg+FxMhxH*r%Iiab0OVDl4=B5AZ<3irlU*pGu<x+-Ec=X5O1EPVT6-v`URa7qcLb=i`%PlCHWoA2*o8pk!MzifG8Sc4kPANYVD_kOvCC%@b
(6Y{$(}<w@kA`5T5g%95vO_Wgi>fGs;CO4#lRIdkGMw2){)&EJJ}ka4dyNt%`2WS2rpM+W8Ni%l6w?Jon?)*!LnLd$2O9Nyv!R?2)AXlc^ZtCd9KERUnkGh<
$^+ull4(*#%Cn%d7dX4g*k-f~xY<_=w#4PoTD>n8qvH5~iB!G+EPMZsi9Cws4oe^*{c{L%tFf$5!^>YLFp!;(cJ^X7^X`XYrgHCj22P+5emTx%5NC9C$T>5@
f#!RgX<Q8we>LGl<nl!+MZl6<h3>_!zS(XuX;s9nFjYhe&!#}2B@YpsU1_)Nwpy1Hgl`knytbh<eNQ%D5$4oc!~%3oOq*%@{jaHJXg=%jo<{|LSTMN41Liul
+Ew5G#*7=f==ns{Fu7^HkZqy;f&6Pqu}@hM*|O{_L3XoWFkhZ!e8p<!^9ags&s!^%OF@t{^tuMaW6*W#lCi7M{(B}dm279b%88nTmc#lzgVg@~)Twc}P2*{`
YrCnMaGKy@BVRFC)9{_OicPXsvLHgJEt>t$TjDqZgoF9bCl!bznuiVOC$DX`z9%IE2>0?U2)Z6x`ZK_RC)WX2;!n9qeJG+^=XqXGJbrb-Y6yR4(ViL0$0??M
_!hINAMM3U_?_i3Xl;d-?3dDIgtFm4xwZQ-@uDtMD}#lSheAh*g%9MB>+z)5Q~`O$?4r&l4q_se4F8GXBL}k-neBVZie5I~y$+?*u^fPx>wP<TmXCzb#oA+&
Kd^Lpd=mUq3$8P}5Wc)?cE`7((po`+hJiK%cHY@r^5OLOTc*j})!F2MjNf)yLs^pRn1zn{n;vx>#Is-&dG{`b`wW6CQ?gwrmJFzxcom<gs~OA**e!U9W>o7s
?#Fqd7|(`f>a519W#0UEpeVW2JEu?#)-ZXryfDm|iq_|(oVD?69&53uOMz0c#?$8j@1S^OH&H{5VVOjWUK<bQkw4j!stTmxfw2<dC<Du(7kqXy*KygW)%O4c
b*b80z8mp9Tb~?lv4}zC3LP5I@)j-HnOQhNRVMmrI>>yI6e!e*W7bCy$v>K5iGfAVCd~Ann*`YseE%KsE!K*Il?_PKVGe!Lhe3Y~H}5#(Gbo)j(bzs=5*tYt
lk+}FNKk(LD?Ba(->p-5ho&SiXlGHZ33`ySWeUstMokfXg*PwzAR2SJ&}ci1h13-aNY!R^2{rikBnRe8sfQ`mBC}5?<^^Q=((k)+&xKC;1tKnxpO}L{dT~J6
xaZQV_&b8_VxJ%DaEV;pzj~+oWixUJlFro}JHwJe)Iw0)QluBk1-M0`r6ZIMIpwzL05(==#_foo=Ac>-NOs@p#GkXXHIzgK5hp5`IkXmA)0?T)5^z6rT%D0~
qfU5C<N-XYwLxmurSVtES&Yx($MmQJ&!lSTOO@cuX<Wbk1w+b3_md%p)_gbmC=;T2xCtwKN<vf#gPD+ky{ya`ji1oFt%q)^_P7*HGsBv5ZE!>;GeK%t4Ph|B
TumCJ`Kt4PV^A47OES9+zM!!hxDs6Mp}+UuBa9mR+I0&j5QNs(_kE5I>2$?@^vv~-H$S=;A_MLUakeZrqcI$8Y5DnwuGJ3XKWd_D7Xjz_FHrg{{Cka#H2Yt(
s_6?_wq3sT&y7_qpb|+67sZx|jc6pz`<2IR4kHE*V>DL*P*Rmgh3L205*cJ-uAsuDV;+Oco$$!NJjS@)B41=qgFahFY7n~D1Lz|KorAXqqKLEY^7Hs`Cf7IN
JC%v`LTb9~YiTq02QNde+W+?8$l5Gon?I6=)j61@d`M+*A**JW&{idjmJOg|>iA`KJJQ4e1a^b8Ut5lSXHr4VE%n!6SO-nk`9g5)N459SI=r>`XapZ8nL;-A
g$$FK<6N|-ndy&Ka2w5(;e5wAOwb?*GbNnwcQ?Mwgwd!?B7BdRV)m1-e?Znx7+{ZbIUK8ZKeDmo>6n%4q?wnUFKZf3)R0ZfgA~=W4Yc{)V?WS`05vW;-4^h3
ocqFIJR5e!S|Nm$Ql#?~pY#fHu6DC@WmC&ltdo)hxMqwy)1_5W84MWzK7o(biI>WE^b?EiEoHE|z49{y$n5LxB1bY4FkJI{Mie2zHXNcm*F2;Nf<NvvQ|Zgl
2C_J*zTRLk;Rl$v^!PfVW^Fx{SYqnUPch?N>qeTO0+lh5Zz6NN9R1Q|^P1CABlWnr97!FpurP6&5&PfC7DH+4#7YJ0;7j<*D!%ga|75ND@_gptMg^saPVA8y
WO%>JKI<ThVoS{s1JPQ>T}-Ih{a)6Q=xBuCBw(J_bSm84ad%}!ig{d}85hFnm{uYYkmSZfyEg=>z}Kzkc85Qm;n;<2<JT_(TlbO}87zn$K%mx#=0$5mrHGh+
v<Q0r{z2Hsil*{{d+ekhC~AJ*0!@mxeGB<iR`{zGq{z<~MCyp-F%GAjG{JCxxYQgg)_UN7DFr_VzTF0EuU}US0qb)-p(~l36YBXDr1nF{w2inW(=2jC_3JjV
Nj5&-TpEUYHKrC@0&syLq53naF!V(blJ6#rKa`L>)+1R)c_GTK*uys8g9s+ITA{$ql~d)lBhS>n+mwrA3jqJ`fZmlIgJNUL+Nht763zyH><~_g7-z!<j#N_#
3EVKqsUE!0$aAArGx4M!QAC-EhIf&Ev=nq9ivGEiu6grG5fS$`iH1E*&@3^0VSXwF1=sNgj-d8}ch-0SCol1jDzH4#v@b#ZY67g>sAl!aNldvE%)p!!a+Mb!
#cc+38lz^g5gdfRGHQ;JPl~J<WREJp)2HqY^Cwe`iB<_LI(_PtP(bvy;WVpZcd)jo^mHoK6Om)rh`HAQ7FG+d8)(Rcam!?3PI-7Xr6&Gsr#W2{<=_!L91ov}
bY2CKM~sSycSuB!mO2YiWfC2N#MTz81;J47*4i1mf5y{qSJLxPk8D)Dv0$qGMYm<5!}#Y@+YZ$zAhJpxIUZ;LLFZ%lw~AcYe5C%ny|OQWyc9urH=TT@`m5UE
`oRr^y2YaehAGVoMqWVSYWCf>nxOep5>?E<GX(bw0!#TEJm-T$!|pxU!b8YWZBXLUicDUqbOZ4{7;BC8+p)7U#)!UnGvz1Mr)CS%*Z)9Lll@ZNkx|}0zo;|r
dQfkQqybF~C?lvM*cwfa8O|IokF87<#EYlZSp<)dV3_~J(5ji+tq<FRRO^6_u35n34+qLQ5wDpSrFZ(6J7cIa$Aip=VouGD&U`v&n1Rt9$V?}Lb}4?7P_b!o
?@8zR@T(sRb>f$RCa*1a=$a`%<?0*|0+<i=x2Ho&G6(EoARFO}R~qzuR{JZSUi<-Uw=IJo(@_kEvtu00WvI!qDzW;cP?k~pmkAld8zG}b+sE>b=jqS9?`aVm
r{M1v)Ctz8k(74NzrbEf$cUnL@NBdwU)AgOn@D%<;*S2}sChQjEQ$4vVj~cPE+}rx5xo8DBI<Y<z;#~DR{uZf_Cu-YpmshxLzRk|En(VM<J1u7^BHI%(;a#w
&D+jfYy&N?y}%Bt#TO7QQ^31?w;72QE+_<26FD19n0>Fqlz?2fC}BcF^`e234q91<T9|6vMT+_n4-+~^whoAgXz?F%dylxo;I#eFHO+v8o+fF82Yrn}9j%~X
S0#Qo=SZ1=M(zsFP^<r6|9^(0b7*s$J7&{`3+NE2t6uS$wqPx|y?oMo54B82UNZ16Irw6cXD*m1X9(tV2GyuE0VeNJIW{9Gu|c|XW_kUaxqT^JK454tyU)*a
*iv;`t-d#D6TcITl@#_FWrzyR-$Lj<mNn~NLE{%S@y1^D>}H^A%=)tUXeF!%*`!_+<O?*7yy0e}`KVD18n(g+vC_B6soW7Y=oLxZR5Jn9F+_&zKs-~icM2d7
^o)`EkX8Wmzy}2pShMb@!j?n2um95b1Neg;w(!T9&6W*ubOb+Ig)^C?%Lk`*TX;3wDB#kZ*U2Ome8-_g$DNR`e;?;}T$@-Yo0n8Hi`frbJ=^N!p>o5#XocKJ
Oj-&8L_KwRXVgTO9LKm`tP(;TZAq{DLq3M&(iJEk&$@_54N*r^F)8Xqs9toTB>zc;0Fl1jm8TG6qNTU^z4H3VTR^Gb2)Xeq->#x<^O4Cl9sM(-!C4m>$230}
uf}$T7X8b0AkniIih69Azk=L5ZyCS55Z!33?V+Z)946nrbIha+`Xj(AI9Z?@LG9A61m?1wi?vYT+?|g~vt3WblEs7^dZMX{xHkaZ_oWVQt3^U!+guyahrjfN
pPnafK135mfN-}w`%F@6kD6c08K5Q>L(zocqi9(3(ij~^n>qA3w*W2uZea}z-He!Z15OtL*PI#Lu178Ptki9(B#pyDdDUzvFL8mG(=0YYOKWgT4t@2M5?kfO
n+%uK6mXOj3=RGkG3!+s>2ZxuXXH9BvC*}~Pv07|GAxE@oWa3+%fj(TiRM2-<n-eC^#L?|Sv)s>Hx&Hx0x{Pdr$V5;>f>((vL=rvw67~kM~|^rhAk{QuOz63
2{t?l-EtfdciU!tZedf0Dy0o%``}{Ox~1d-1D7jw$l6^u6`|uLtFpYH!g-Ylf2as|CV0Hqr=n&+pbIP-7H6g66*Yu8iH``TF&5=^WIzoIVGD?xIhxQ1*=JzC
`>h`e3K+yrJZ09pKPiY(r4>LILjI8i_0h=^<#X%?N#6}-Wgl{agGjPr01*pYAgHwTR#Yx~u6Na_&3Ez4ArTn^Qy@WGNInyzmJ9fsC+h1%nIEr0G%t^2mU5@_
Xiskh>(!E-Ic0u3BWl}sBRC34zM`a&bbC3c2SL)<k6+}Yb6E&9oWEuENl)Z4hupp`-PhwAy0X%LlKgdakm4zUtX>$rJuOzGJ~Qm^6$LsS{Rz#eFrln&Od^TX
@9c*+2vBBD(ykFX07{*KEzy3jC$U*_?xlgUE{F!*t0s?goa4cS8h{Od%e-|>RClWRt!$`2c+KGpT2d^Y*E@M)ew>m{G)*GMhq#viSxh&2BfZynVJHp_7Cwa|
)rH-Sq2@82BaYmpa`Poqh_L%eoF!?1Ug-tE3Mqj?2rd&Th^r|eNvsj$$31%Q7eC@)Fe6Qs>$5!!DCkT^AMWX|gN2b;9g&r1LMdzpKi=;?+mHFnaFWIEr^dP#
nq`Kx#S8~Ez<7J13|-BGY!++-zf*VUNBXfU##P=JPEj)upB%GYv_7cJ1j2r&D#`x2A%gHN?LE@y47@|$Zt><QBfVFFmJ~=<IB<asW9wg~L(bc-YhF27q?fjK
iqN-Ehm!lIcGdq)EwMQrxk>pfOg2fDK?Xn_5MdvT8ezD+2*VP-mpeqJ9gM6hR1x8@y9&FJ8bXm)&|Mr16r5nW+tOF1-X#5xFU+>@fa-fgkC#S>{Ycv9r0ve*
Xqo7WH(z2lo(J<_@NQoY^D^V8a-dq&48F2y62GRs7h)WA%M+wAKE-2BGkWZKZJl>uUi-{ws>4k8S{BmKZbhkKeYH2Rw!XJj2Z*9jhk$e2=$Fqh;GFefO{FDF
8LR52P)Z>4I)-Hcw?6eN_2{%4ekmaN@YT+=u*Jl=pEDIs?L*}Oq;K8%x{(3wGKAcVy9G-$32qD^tvd4;E|cj&@Yzzy;n>FmPrN`;v3`E4N4ofe4#8}@?z1#{
{9pKTVCSQlt8BAg(&C$U9`zsZU1y5$Bj$V;{U!&!T<9{MIe#HZK#Nl{dbK1QhnlP8+ny3l#~R~(m?#r$!IhU&w91S=oGw{V@9S5cH`z*neO*dr!Tk48;oIew
;?}QgSrRU4E0bC+yP}z1J+bvvxt{)dBGfJN*xc4$Bq9CC40*EedY`Li@GLsb(s(%lm^?JcGrfmHn!@Fi=J+V*wT+od)DbRmfi8Y|h7^|`u*U5EzcDUbfZgZB
PdKnY{haQ?Wi#<AX?OSns|FI$dF3$yGLQu7HeBKQ7jQN>JvUar(M~p8J(Niwnrt16BIWNql0?<nrN0$be+9VTcW^4)<aIt&@)}As{vrz-2V_bsX{dhbW5cK?
iR0%SXS2sI*y!=;43%I?SQToVTqi1_?MtaL?9!W04_~c;c+7RZI_%fkC-j%vrKw_VtA`SbkeiSrq|Wn_FSnfKs^UJxxU98B6KlhbkX)X>6j=_Fa5^E<UDp-8
(Waf;FW35X)Z$PJP(^D5G(cjN=w{Cr=Rb_qcqL=(@(FT;(07YTP@=epX0=j&1=(5{u8VK0bojfyTCAbBuq>7xzsb`?tMKby4ux&M71gVUHnMSpho3hb;DR>A
3hcc_fc^1Jb-<(Tszao&3(ou1*61|sl-0mK)0;kb3CARjhxItViyjeAq`9bU5h1Z};WZ0V8a@N3cNMKrM?T5-<U6YKeqQRQF7q~!sj?Z!$dp|6WAT<K;_z9i
v|VAGanggD4au3<z4-gB6`n_le=NZE6r&=PoG9VZ2z~NSsOB*m4IR)d{>JVdHNQcXB6MZc$4inKEuy)^IpY~<3>&X+UR8TTMqj7MG0e>Xr>n!kYQ{JUTVUAW
rfkz0<YGI6=%Wm@=DB0LiIg5V0>2L-hEsJmTx4EtAwgcX1_1$DRG~n*!X_I2Uh6AQoq5U@MC^0j%Z?M<z0{*pD|6X#tLCMvyi-bxWsCyHIyURBylSozc<jno
b0WXKp<uZ?MD}G0U(Y&16foC(HR6`6_T^F;{$|K~kP2%H{E*c7km<N1i|}dzr}{8uT5&I^iu>k0P?;43yjw|SMG&$39cUXP#J7zPt2bI2r@JXoKIN>Hw_>u-
3X3YAiP(wxd@1(=DeX<>?grq>ocs?u{(VSs`i3^7;9rr>0DkLoq(g7$^@1UslYa3FB#^GgA62&R9jpe$W|7{A9ld^PZ{>;8N&U!D?aY4+f);zqr%bPxkz?V<
eeObs?t}P_;f}bOMWs@9vR}`K{Ugj22d|`GrS^itx6%gi7Vh6w8k@qo3tYnT8@(E#emj@6KtY0b)M(JTTP??qmMU_4=B!EaxZ<%_+vI<~jd)&_<vi7xg)J{T
^L&o7pp)g+$^aDXZ)zM6z;_=JN9^C1JSu>k%J%E*1cAw=%%S9}>OTrTQe}bzcTBwPKT6<Y!9G+W63>m@YVD(0{<svUf5*$Rg5xM;31hHFFl$DhkH?9-nH}i9
+#QtlWBAQc+ec9%cOZ-l#WLEzz26UXk&6ZhPv{g78Sj*8WI#UTZ|y`&j~ceWN{wq-tA8X!XMb0&VJOybS-`10P>f{rSR<iR`a2hB9H1Sg&!<*DiW|XBh3SDl
xT7|+$WPm@v_1WIbN(-HF$FQC7fv~*GT{uXJf{dXfoLTeUTSjrb{7dUq@;h}zXZKu#ss$-M?o}QP=HNr!$DS)K8kinsqoc2%Jn(F&<T}hmU<sZJhb0p>{v1{
QAzI2>}_%7nHefL@rBh>5MT3zLs_mq)l+LHuYVIY>lLoYE#W)Essy&C``}|7l1`ppa+&u?A9}wS%(KspL`DTzyD@4^8$1TRgQS;iQf3eCl+vfSase&)Ii9fY
F{oB(6oMR%r3gaeoFAJ+>GUBo?p#j=%-q|W)xWdWhWszq!nU(nVU5B>(^=leSHO^1mRD`PGy&>aV*^AtoD5YPHoqYw$PHeLR~LNZnp&PHlrfA9$F|c17hj1m
Pvt2p3m!@J$v^4Z9Ar-2C#F^-+u~HxYVsE(wB&7_qk1yk0sVst<S;bgtqjiksZtmj5VzF*>+;2@fV_>Ab2C;$n3tDwnf)k8P-Ru}%8+xy@d=0Z#5w(l#g*?`
K{mogt61;f|A9B_LGWTDFT&P+$ca!j*VTm98A1rcOlcU(lW+u&GF|4iXaa|kOw&{^o+4gN$Jm-;=ZSH*4w!Y#$+{Bjx^kIy$OPEX;fO-BA9ywNCitF*x6PYc
k5qEBuTS{))XYV$bf7KQa~j1v6|fea8kLEh=76+R{6psibX7+^%*Isd%1~xP=PP9hLbrSQBWR7L;2+J+s~v2Vt^DRQ+%{xMLBmfqZ>Q_3h5FjWISk)3UDNdU
WLXrYBJekf8DRqMxK%TxaN>J$OLk_Nb}xjg&?u~NWa0vohluo8>T2UyLwJmGC%*!SDvCG2ZU0^0EQE@?5y2*!mHV>W2&%-^1;hYj$w}N%%DXEJZ;3?MI(*TN
;F)~D)bQ380HbN>VaU}CE*}!56VX~G7Xqpt%fp*e;is!qjh>;Cu4!}s`{xg?LKnCOyJg(mp)kiIEMU$0kV%pF&W{xzIxVO)Jeb0Y*yuxV5}E}XopAdG>jiQg
^pwJz`x*9NV@jP{e0s@_Lux`p(8!<CR1SH*!}@G|(D(1t(*ga};s+eebzeh9Doix9M0X!42=WL1^hHy>%huB!2Np%h3`lXNF+@$Io0(<rLZ?(Ts7kzIMi)I{
&ZZ$gm(O5Zj#pBlgZ^1$X41AiVEW-DdD`WO=t9gW9`ym5@}-+&;^X|rg30Zq+O0!%T)h|eb#z@kJQ>@bBM=10)qXnir6VkyW7f@+r)En$r~{C&_ERHg&p@(O
FlaX~sb@on=|Wl@5UG<$<(z360%GU^<TP3Mx0BC-0VuC^e@H(gwEl3_pQ`pHtSw!zlQYd>$Mmf|kQ+5#1wa(RU!TJiU@H~55#GkKB-!gPQT&PCAX$Lk+N;++
g)KP-LOUPTcf%#pU)g#;t_BF6IxAOI^LYM74r0Pn3IW6-r{wFy_g{C5I=>+d+$Wy1XK`ga$*YZDa>IS^b?G#Tgj62{m-_d0afpn$!JapN*cp(9Wg(K2-S}|R
jjium<-W`ogIK}uf|F0^eh$F;u%!l|2Tpr1G#JjM`uyLAr>M@2)Ws}&k|`#VT_U7!lG0PKm4`fVfk7|vcB*o~Vj&!E?y(2wv`dnjI1HOH>n|e)vH%p$HiY*F
<~|hFSy)m9PhG?>54!(N_r30ocmvCcykN9y>e|9U$F(_ub8oN5!rhkN)$9ckT)Pojmuo%2ppD>Mq7;0CQkRyIiy7<cbx(5;Fs&!F(w`!DP%5}7JESPlc(Kxa
AwV7nEMmvOp@0O_<#>0?)X(bzJaBwD8n-pVH-tHP$&Ub0f@*qA7v$5EfOuJ8hEEnEK2_KzUbLBDtH|;>-0{+(J{<aA!i?EiGjr|19~`;(&UZ$rD%;7?cLkTH
>(QAt0bRD#L?8Tcub<wkkK^L@xs3g+<Rtu#I7LKae{$h?wr$iLIp~r@fVyMMkbclv=ii~RHF!Pg!2En!VFn)H&RsG?%oH?yBoMctlGdj_{)w230EWMZiN;|i
ZZz-lOxhlJ21u#_p?+9XU8^t_BfE95ZG;H^C1Rm=pCZ;DcWc|P3e91vcaxHS$VA9kl(dsGhLq=9nGZYjQh3w}nXO~6gsV^;g?e4`c5Zr2%UcSOJ2gSWfE$2w
J&Kd2gtc-zZ5d$!_cE?tQ8@lIjyU@A0D-mMw`s(-x~!S9WMLZ{1tZF(h-X}o94VWxQy0*A#?TN%4NUDpJjWjaYWwW4PIe~mEs-Wq@^B=OGlwOOl&gDq+~u*_
IO2*$_v?ONfE2y&+q=(PZ|MAz!z)%QEvwWW1_puoLLK;*umk&Jy&{_ktHS;}pm_!;&CS7pLtnod!j*B}4R*RWdRv1`?+6_OWFT7)Df8T)tki_&Obva;|2fOA
W@Up{o02AHx>!$rwR=>u31J2rbLG^UfDirQdUvIp-tBe#N0QD)D|^_z0QP!5vo)L?0MhR);2BCYO(pd=_ku)9N%Py%N44EtiJ{%XV69Xl(eYM<9lC0wK^WId
J)<kvwjy=Bmz{cYGr&a;4hl%982%?UBxxG4a6gDTUQm4SX0Hyfixz7B#>dO05-)SVXqRzXZKXsOpFPvvc8ze)poa>Khg6OXYrey5&->l3lQPi*_>eF0uS!oZ
iW4;f2v5b-a^1<3;xQge*tAa2!NwV_y?O3=iK~GSrlshHq0zOo%y6LTzVVcr?DyVSnFVmU8BdX?=;?6*SG@8B_^Ve9iqB8XZW3<AgG>HD)uctl+n@RV^RKZ@
2#uy-hDQB9*G>Cq(0#!J!^Mz^M*f(~jcGo{;5^vtr?2>W0>cCg;*~k&u<=#tR!|VKf>!3JIguQ@#ggZsg{!rKJc>w{dh9r!DE9S9@$)l4P3>0(-K^My-*#nN
_)xf!oS`{52cS<r`>81{Z_*ybgrq32)4qia|4C8+%Xh0dY}ct&l%8G<8yosqT3}ag6*YA7>_~P=>P`~@1}SjzEpngsHio?VI?{t~lZm6>YcZIi%^eDrq~hoD
kI)p&s*6@ff9MdzsYgKY+ohD>HEl7D$W2$TO^M&-1+2GM7LwzaTsNujcaa`u798iHILMf#WGKv_LBM?;&9;yXeMM~7Tz7BG9P9Z9R!}Q<Y0HfbI#H-T*XB#a
P(>m+w(D19D)i{DNjD{qYHTTuw7u&Mg7hK@7gi)^eO%%b-v!Hl$UBgf3r+F!3}nYbqMTO5;>(cafN`w{E4Fp2!+5`Ct_lyC@tx*AbIzp8hx(*W*K94j)_`91
%MKE<!*#?%s$jC#o_kHM(yTwMilS3br)i0@$|h|P>Fa6W9EyevJPgm>yMGOLn0_$eX^I1q@>zvz-_Rb+9<4XXU?antSf_XV!6b*@gjRHJ>ZxU^`a?ay9iF;`
XXah{_=&8&^(2jKUIlpt16ot62E^dmcmJdR@5<mM480v+&pfsp0H5#|dX<Lmb}G~<KJQkg60z}UJb=c6`paUYitJS?@rIXF`nZ}&KC6(PyeT&=P*6<B$rm{b
G_Ku*fvo2M2b_UDGZjSLZ!VoQ_z5u)CYa)7-#!;6ElkNwr*c|HVs?8al>H$kP=`;8APteJ3nw&Q!?<iL>rxm#(mz~7fXd>Q-68pnM>FbjMb*2HZMwJE0td(y
wBagie!CB9$)tla`q5C<^ZDGZ7bJt|q<@KtlX1e)zK<24;Qjzc>LQlHZi^nNQ@pC&eSZdwL-pLl4Kfeedwu-L376r_-@SFBDs8Pv<TMr0H^%Vs6Xemo^|Bh@
6pBU_JT;EQc4<dxn^33Pr)(?;TjOy83=TyU_r)z<N#VyKm4nmq7Z3CyFjajnW5^u9O?12bLDfwdKGL!u8JN?+HpVM#%d%sNmTcySmi(;9Z{le$J5RUDqW87;
9`l8D6YCXr9=p)_gXB}^2+=MLjU@r;Qppq_s#FMXSIuzL=7-y_7bMpG=Yy8Rc=gBjOHA^PO}XDTbaq^-YU|-{M#P<k*@OJCTwudyWLxji$)NcjdTTjBW&;Q*
e>Tx0w-!`hVn%}FNP9k-*aa&eM1?U3<6nK!KrK4Of_++WMJb`XabtHQA{<YNjuD~kwz}@y(|OB1@n>{6@)aZ)diAKRJA~92wlxRQens5QsEK3)AeY;5qWQ32
W~I3v;`OmcAWwA>WtGgJOfx!yH96DXj`)*UkxI^q2d@WmN{;f(FEY*X896%ehE2l=U$KMZ6vvJOU^MxbT^kQI-<&6vK@NRm_-z=m8%y2dd-+h|5daLC`y6uq
GV%!oV{AC1&w)hvHp*LfpxjvEc1707Y11|<xK!qKo$#GA{XKi$jnxlA?Kd(Q8@;*W%--qV1S*oGRR_=S&0d7ZL3wgftDz5TeFCq89F4H<(1|NaXq6TjN2ft8
bJ98!7#0VuouT1<BM><ogmp*TjeqTaoFdp4O@C8=Tcti0LyML&que2aG~y-#tUqnD6dB}*dB6*(HS`%XV>Ug=<-^{G5Fc$HYr+zU|Ba8PBc-!#PYi<WBbHCq
(yoDg5adZEdhqDZ);6mGIrwNDg9e&wrm8rR)25z*(K@jPc>Fy&L0p{6ok{6sa#)D;JBqW9SyRa46zsDUlg-q9-jp$|ILbLAfmpT`WS*Et6m0j6R~{25N7os;
CQ#)^x7)>cq9zm_8ccLs9`nr|oWS;sr6bW)?e(PPS6~6ut69uAcr2Wec=7l1C3xm8yvC3HcP43@w00cat+=1UGjr4)4*t?HfA4NKYIUo2gnkr7(+T}HHtcu%
m**0~$qr_AEEG~z34#@_I1uI!$La4&glC{Aai4TdVXyu%t`<0juFO-aj+>1^A5<9^N&fI0cgOaQJ!xJfbGY<9RdxpRV!#9};<j8x#ZCU*{d-6eklSX{==$u^
q!1m^U{T$p@bVbw*;H0HRr<*7Q=q(zq-&Nn%@4K%eHynP<;Cj!wvZHhSB4xlPg((Sp??^zUBqJMz$rBVaMjBi??$oK?9z5rQhJ_(I?BWP?$pi6OO)Qn@+xOt
O{aP(3mgA*Ri7swjcsu)mFLbQi)EBq4gJTJd<fQWpu4UI#XEp$Wc?o1sb90|G6EGwbrW#1&>LkVhMiKpL3?Y}+Kg1h(E*b?LPiuVwX;F`Cy?wuqp&l_UsAPR
R&}LK9Y;BcHKTXoTlTbD%<|w-Y9X-+n``(c>W*f5m5vUYzwFg*6i03WM(6-f-!@m=tKJWYslU0~rI3?62w{AUv&HXMleX5Mz(=sHdtA$I&J`r}*aUY9<drTr
^rOfS41@x6K{eo~`Yw>|F$Q4GP3I=FA{<1jeLJCO=1(jZGp7t~%v>H~lsPYBZjR#;B&Slac|sF1t!5bmgmlUt{2mf8IO3Yy#KT9!J9?z(p$B+(yi*P5k!_bD
v^y!JETn^2H#qHC7IV9Xp}S<S@1Y76WygztSwPUGcXhM(dlUrT7g?R|YijB6W=y+ZUk74&bGqN#ZirCyfngAuw|=(17l)2@Uv^+-$6mwBn$0XkF(*$)t#!AJ
0c!7$h;H*e7@g3D_}mJ=i2Br}q*h3s{?chAtxAi?ds(VhG>Q5SV#|k?nkrIjPO2iw#*mUb%?-8Ive4lW|09#xTGd&*y87#6DMrC)o;<=2w0JFSc62s9As2k~
wJ(S!PN2i9KMM`jRM&7~mS~Twk<v75g=~(1YJm{!kU!^AAnV02GD?ZNbA|c+L}FZm_W`@!-{b!K*)(zVgYA9Y!95*wTqYRH*5k+l;2j7L9Rz;!inX4nZZ7i7
reUcJXy9?{#qD`#yQN_^KL_0=5&grSiCp&2l$dt~L12tq?>!^%Jah+3dQlCrx1sPj#Q#Fpo(LZ%L_#!vtv8~k7>8$^VBzpV-fKT~2*B~Z2Norcw0Kux?m-&J
FRY;a`a5}|`eb3*yIefepRqn<yzcoA62}EPT`yt~Lye(0y#A>1(!uuLBKxlbbIRQJ^@%2n`5Fp6W94r~R<m9aJT7zd`pz`f#M|}>f_IqS*_kCPv9?7{EnE$X
g$cHn;>eEq{{mEDn3VA_`qYanmS40iMiG|F5!2ZY0wREGu$}lM5;}{nAhvt?;1|o|Ifp%xz%fRHPRb#Uh|ffg!=&p4uL-1Eo>)4IDi@GLC&U-M?UvLb+o8OH
Ehn|KGOVeinH@nTT_!<js(wVwMxg{L*~n3@aU=%=lnYI5ZUp)4_LbhlVHi63#w$mwt58WvW(7h}o%#B$RF77><jO_~9ePoIgeqp_nyBHLq=X+_5EJ|eQThtl
e^DWtr%8$t3=%OZWblmO0O!~lI70ym;kyzc#E5i3Q+<VgRRNM5_|KmQ?yYKEM6Y3v1o(BWQ>@Ar#~Nztt(w6938<JP=k5``Q4kI9JjUjqx=<pJDIAyQz8-+#
Aoa^&SV7EFaAQJ|yso)A*%q3fBnR3@5_1VL{Z0dOHztw~<Y7ig*0{+3%MuZoPngv`Tzo1*>2e`nDzj7Hj2>NoNs@9Dk|QapZU9EE9XY|-j>kCfNWrJ72w$F3
EPO{p7XRb#pSK~xw*TFF`k3(^({*di{GkSH@Az1q%a)t?1-AY0Pp$<-m#wM1GLpx}Zr7RY|J7c#)VL`$^$Ba%&}qx%z=3^sb+~d<UzS*>QmYvkx~bZ6H{k~x
CT~Q`hYwN_LM$7fr1zB?x;=>1j3s)cB(M5!8tv5-QMgx`%6b3Fx5UiqI$=|#?0S4Z+owU2Oi&aldeiD-=&5zdfaABDR}i#gQ|TpHE<?=EX<_nsC>!U#>)$Mh
(2etQ13w36?}xzJBJH2@a$u_Z>44Fcq<oYYy?K<kUAT$PK<|0IMyDA0c|H5Gls9J*M1lgjVQb>vyV+O*iQ2)W<&?}HV(D}(%0>b=R~;H>>^d@6Q|#?${7Ja7
U!7}JpKD$mE?WN!4@Au0Dt=I2_nvC6le0Va^w&PeKdcOKAWJ3oMieZa9p;P%C(#!E$!=I)ckoEEfogK^8e<;=szT6?WGcXyg@sLF`#=3L*8RzmQ&e-LW$Qgp
l?>>1QST(q)pSVwYF5FdiWa!vbTenx)1^bQR$U}lBB<BP@J?0*1Hyi{R|jJ8H+m1%Mn!*YT5;sJBXw@vD2(WL#chHn44Dz7yl(<eVhhGvzav9YxnoMi>4f7y
h-nQ(P^<O>;{pZp+3Fcy@Fqyi)-{w&<t7WBj;K9j%4D6p#IU+OzYpaTL)mr5mqIz4<j}lpe`nAO_Mkdxn>dVH7v)RGa{bBaw&BfS_)0+M`YEqB;ri=eUIUri
uPX9Hms2fgppHXYb!9#F6>*@6TltuGmurm}SQ6I{7-QeIEpC<R7{~EaH8ImC+}keMm5etSTGOC~4w}yI3s|1jQ8SMxY!PK`Z^Fu-{I_yx$K+wma<$+7^Y|=f
)}O>+BJXz~`T1J0$`}#esUB7Ro?^Qe#nvP^?B(ZdSn#!tPd*b~j8SyKdJlvoaRS)AHW9SVnT3t@PJF)*1eo_}d%f_Q2WFDC#Cup(p{zKKCcRs8%x}(Bgb_!$
0|A>R9TqhO-s$6hRa`lotk0I~TjMn<E*bFRwLhN>%ZI_*+`{S!z=l%`r%3q_KL*@0oa5Iq0R($BO6&axgp3dSd)sdN#?IpgORhL!qqCkdvgtK@svpbwW$f*s
?1t_}Tb;>^;_EkP0vUf!fb87=!Wmy;PXn{O8LKLZi|p%J6T&3Xy(G1U37?fp>+5^z_i83-u(uJGO`Gi21PZfH%t;O{zi@qen*@v@3~67V2mybG_wf?Gclu!l
u3o5TFlnYy4oLH%-F2<O$ceuCMgB9YWzO6$n(u|o))>@s0qWjp*dZyb4R`lh6ceZD`?{D7b`*iT+RCwizI2ctb77P>aY34UlLPnfUa%!d0th#QAybq3Sya<G
<sByDCc_(I-|Kb;S=7DF3_F!1p*yK#GQPI_7t_S{ZbAX0a}!1~s{rO<B1tK(?strvYq5v0onfPTA4n+g0z1)ZVvWvfrs_M1Jz!Xh0eW+QD*e3^3nRSzKHx>I
Z$keHHy+2K(<m{1siz>0_I|jckQV02S8RY;>+EJyeOP9wNy*$x<7`l-4ewlRzgJeD>eP6WbKwwCrwFSE(FO%9)Z$`6`%7(d%lAvTvRJ5J1$WnTy3L^SnZ1d*
y>l=CEsBk?x_vJnyJTNihnYmd7Q_Q`GrNfpHeSXH*~|CS>H_^S^JDh~9=c<h1129g?toB#=(J)}|MkP+`r?)feZ~Q#h&d$~@z7}oTp0@8g8OXsaPY;NJfGZK
81p0mhVf?v2#t<=;V*(Ot7Kk+gJQ1gaGDegjWyV6fsB^+4Y(BGI*i8p68S}31>72K!?Yd=aov^nLA?+Gj^M()gh&t!WEb{WW*Zs7wHf9NVd(h4qftUvg~$d3
tmar9&)mY5Iicw68NmU^vW^8ZaZ8j?P5PxNI0+W1-{MI18;m|{5WAhWidM(E*T>a2Umv+9g3()qFc|EU)@dr;^0-`pOg4r@AQ@H5z*DT5FfPu|Xn<Nb!fgsV
1LlX4(4zqp^cI~bwwJkS*715!O7%1rfECuNjtG!--B;`t-Oes({>1^{X8=Md<fn@-8fX?eDh2yKYowd^NUhEF$YB6jAs!D%KsQiR>jZydRV6FTZ=TH$`Eq70
7m~xR_ysQ!5--E^Fyu#Dn#;K@BE+%QQ*9wBlT8gBPZFna6_=)|8f0_bRsRE5AG+huwAU!7Z+2!=fCcdvLtPmR2nP%>>*Vsse8SWDm8RyG<HLr%_fnHCH^hNQ
@6j2lx<!0I1KgtnXA*bd;<pGKm|XB9BBwy<TSdT0CDIea&&0wyNJV*DZ%VjJq&P?%BeJL_PMs>h1~86Nr`de}-j_*vKLQ(pQn~!(^qU2l(L!%nwUZz$eM{nm
cK~BA7P+#>x^2E}Pr!dsvYQ!vXPYsF;HrxetAJ9-Nk79*(l*s^)~1xKLWbPH&yU!PK##5rUO+~$qa*F4O|K7!I(`pY($r{*SEf^GEiMb}G{*Rd|A9CvY3MgV
RIMqy6GD~gNBo-yydZ2*FaR1$VK=l6vdFuq`J-0?(M0SxLBa@GQHt9P&nfYDCLPAdR9jtgn1#&?X+cyo5Wp2(k|nx86|rhA{smjt8AkzbNJr6B1zv@cB=#?D
0elNqk7ASD31&T-FW5THoK?XunD9~6ed6<e4IoDV@PP7Z<v_viPbZby8G?PnNK(-EG8eb{1U&~n#1nlmHw}SN7ZB1P@s7}k$jmH5=TOJ(z!`<!t-*tD#eRIO
N143Oym8&=8z<|G^P~jND)EIyFoZQI5VFy{$YhJIgG6Aljq4Ugk)MY{+DYRHlY043hSGlLga?;z>D~fTM)N;Qo}28UEFfC<41~P|au+S=<dR+F!Ofl4sBh)3
>^q?UcWhSZzc10O-8C|d!EdiL-hZ`MGi&4{8}hn`Pj%tWi^{#8b<7^-l^Q@=2cf2Sd?NwEEeaJwLZvfn#mM~k8GX9D<{>Vs`xrDvoW7n)0r;RgA6X|H*Gike
xB8q21Ls2xh#%FZwwcjtZA9syZOW4g<s{)TH=!^)8Gd*k;)oWuv#qH7;1k4`$l%_^P>inPJU6ntvj?PdD7}We=4u^W6o~6zqmux`yEb{rG?(e}Tgup_p!(*5
$WC<FOH%A6-bj-J)Wlt~zU1`pWDApVR#z@Q4i}3U@Z*!nn=PH{M@J*QVx;wO8ZnU~yCUh7<(^f0y(R9Jm^eBB!p3}o9W*s=rhE58s9EZlJi>|`uMNMJV3g{u
a9mqcyN>9y3%i)%boi|&1vt*O`T2OV-JtCZ4%>{ryF$lo-WU!Z;G032H{Tkmd*OJo@v%?GD`v=jlE`=s(SAHzRN(<kX(l3D{iH*?((jO6Bu5kFt){|WG_&v$
9mYnTTrN<6=Pz;I-3u?hg?=0ppO|Di1BSdZdnb}8IciGaVqU|`qFE(Jab<giaw2{Y=7RdJOH~}w%3KCN?3;1;kP`|>&9(SGX9k!>(}tNuFDKgb27{h~yfl2H
Dgi$1pl@O2%#B6&B86L@k||^h_*Fr>a7llg(w&2^sUHHuAr@0{Ct0eXs4pE?|EExWgB!oIsL}3MS>e(O;azeYGrUJhs6aY~U$%`TQ*3Uyyh@Uejg#pBxYTS8
Oh5FTDhvGh5g3X$1+;Q?CqsHQfVdA0J5dlbY3U?cxX@P)3z@Ihx+m(9)rqr<r;dunzCr-i5KhX)f_N0-+n$&*NH;y}i;&5gO&hV{4&D5JKo&`<etIhSOT73-
$|Z2KV&i9<C=u3hk-~e!iok+!A7P7_SjoOf4$uh9Eo7flkkdWVs90M!$X__7e7zq9zLU?~Fg5hcALrXZPt<+OaAp!_u!Yj6k<1Jh2-l@PvDVr|6iLUJIt}LH
zo`nhMQ~$Jr_g%nK_{}*eLWb-=A;>^WbRBL=xW-jIojWcga#GE!y`s(YAIN07^CilL1<rJ5xSFj6iyE<<65Tc5;<a#l4sPgmX!a)Yi4T8oUoolNc5}v7CKX}
IxTzkE39;Pu3u@HpaG)6Jrj2D>S>U;&Lz+pb%zDH@x>x5{Udx_NK}k9co=cIx$evu5USbx{10Skdap<aBM!kg)`x((X3am&1Y`{*V|3+2dV%B2!{`rV@uFZ`
d4Chx_0#!^m5527j#uy~i23>P1fdg)tS!7aJ8vuQ(y65(l(DX9rbrasKCcN(eRo!r%SgWU()gGq5tzvrfn5bxrXZ4)(wqDa0pa33W0W^$=#zA=I14;|M96AS
X^RB3SnQIut$BKA$1NjeMry<F-saL@EZbt;<;~+;<t)V?_@e~|$H`c+Y%4aL%2K<re5D1hJk+UYrtw4yY4TW;k@?(qR0IX-I}s}pv#E*mAmE?WJTW&5i_!_I
;}^20#J=id^Ih|UojGt*!`_ds_Iz|<F+1wTYH3;=N})qbq+8j#=qYaaW0U2^P0hJCAqGsoZp+T=an9O!?~&|nz;h97Yh3$%PkIX2qR!DOgb*8~8VU!*vQ=s1
IfwNcypB+<dQYK;$XVTh!{g>9i*`WXA<LCsPiAfPMb(d}a+mF44Qt*5m3X-1YAE|tjnCJFjK59+a{`0G0GtGetn0g6)A}(r!GVAEu6p*(ut1SX4MK`+m0R)S
!;y4Bubrr5<ugXhcuR<Yu#xHn4C!v=e?yjJ9V=f(K?hI!M8?1Kk?81Rpm`YjhUd)>HfI%g7y7G=a5W*#FwA$&*#Ni=PmwUX8&;X|&|jZY@##H~i<;mT)Oh4#
-gDD{7PB308_bavhU_krBBbqF7b8_j!U-Gvis$(-7nbP@)itZc)<boL!uiTg#)qEkCfr5+V6uz?803miuP#O=#BY+$;<h={?+}mOi9^-K_Tu)lnw(>wY`kR;
pF$bP7<9n5M#8O>Tu3>m%pIcD&$f@|JD1h#lJ*<C!CW@*!Q)t?QGD|47tj@}5-fWfZDI#p=<WwFS?mKfY+U>XLH-lpa59p(A-`BtWId)*&n}@F@r9e0(ld8A
wn!oJpzHWzzh4wk-M6COdznGYqp%EUf7Z#Ct$iLP%O+7K(c>s983PKL#_>Tr*1cw7$$|`&RI|TlftXk5w(B!so~=s?O})Z>spDW#aj}Yp_Z8_Bu8Ix!5}hL_
PwZU=zdoq175L1BgSk|KZ%Baj@ehee8>TnCz?o)#LSE@;HnORbzlQ}^2836deG88wz<{gV>O|JX<2--1DZ=tpgmP#2y;Q3tR<XHltP3XtG57d~VW#8cCR{lr
3MFMV=7vFfOVCQ|N+WzJW|^i3z!KJzUp_^2DhvB&FWt(WhvMFebMMFXefWW=F@jEkN%i>5jY%AXmNO`Br`aQH8wlNfeeJ-t*mOBgTBOq|KPo2cZ`3TlY=ixq
xq880X^rEP?o)$BH}OuUoA+t=ZL;fpIseEe*a<mZ*cLF7T3JFQV_>a;(|R%MTWe64Cmcm$^TXn#z+k%q!vFX{X6xV(Z&UV5!PZw~_0)4YY4$DidQzi$AjAXJ
&BGFWoNU+RJDH_@ygfr)>EuaS&(#Dj-!2lI`L@-8Ge*ZcnV2Qw=tnnKryc<}nipePs`12e{HS7s1D!nu*|LhRLE*{wuDj6J#IE$N$D=s&sA7egM$;h+sl7=<
iGPb0uf5fQJ;?yVG~+tHN=EHUC3mH_x8nJU9ALvaJeo1xqsY=@RBnhy0CpCIroNTkoks%(bN&+kP^&poT)1Uev}%R#TQxwN=%3{)F~ZL-W=E4bawWZg!8iO!
zAoII>poaYs1BQBq@WtZR=2?&tWkTpIa&Gc3klb@^<}PE&H?<**yC7U<J~{9UQTihy3!InRlrpqjd|uZ^}d9`A2$9%DGlE;(5n!=sn5-FjY=#?OnoP7B3s|I
o878%V`%=3*3gPXht-3P>3Em-9zLvOwfaNk$%vjX#<=bmD!hKx^36f=Uzu98JEn0<^phV`HLh`3!WJMDv+50B=U(8|5yYER%Agb&vd9MbomdI%f$p3L-{#xs
8^?7NLIl8q{)GpWt@Jv!&vv@R+U4;=#a4J!`kb3(O>KLsSTiAnPua+yuswi^*@x3Ky7fZn?i!XF&$S$O=H4Y}6fFkw`Fz}56+!R<ITrAPItrj|-C;RQtWvSv
Z@MTnp>>5tL;Xu8oDaS#Ml-2=oiCM18RCLFEI$x16zVNeJ|)d**VgC#91LuoK&4|=5icP}uo%TPk1x2G3Lj<H(b1{OYeP+FdLBXzx3^wX_s}EUKA{h04939}
Whai`a^VmVEf>SmJ*{pY*)-|g+|t=sXrP3$=>G0wIB~4T$&w3xM~iG&T5nlH7wkQwXN1Lii7HjQ2<3o-{_tZelfutSiNV&mW56PtJsWe(U{c`EBMc73k|KRs
Az2jR`;}3&OZsC**Qwq?RJj2~`MD*g#N-4-UixzAa*sgGCozlfC1k2*al~iamP@}8)QKgrBtqmnlU!#C9{HAVEE2<sC$ZoC^5gzsWsr)2eC`G|X;<h@p6%50
DY-Acr_T9!AV>PZ6X2opAsq))1*~J5eZ}*$NYO!ilL4<+M4mV3|56BM;U#P7z&rwI&nj@^Tb+O1AqihJ*Iz%l^gv-(MOlhyvj#OxY(n?U@b@(vJWCQ*kGn2^
f2fS0Bjz=SE(JNoP#fQ;YW;mycZkY7bm4$9`Y7V>Yh!w;bAN4d+a&o<<no-lD_hSKLT&JSj3r}-UJ!of2nye~k<y0&<{2+6$D4dr8U`CK>|c&&T95KAuQkas
j~qdZ7No78-z^WCE?a*4-cF2{lte1GUQvT}l6_3T>)Bj#NE2?nN7%N<P;;SytXWWG@N5`)(8J5mG8TPNhm!t~bG9?c>DaaNobHkWe|4U9XxkhO)wxX_=Snqf
;u0s%@&3#gTs)={lA!&qm9!0EJZZw()I>qV4xR~?)8{cicX{z9jpb^!$(+3NS$$mi>A}}YkV*W2m-s$aDO0)a71OZW*G~|Y%CldKHGBLYz9T#hQ5Ma8n&ZIz
Z%rL^q;27q78pN?sh^|OvDe~;!8_pkbY$s>%s<jO>U6Sv@Hi6qc)@JOIvRA?P0NHI2HX#yiUP&Rx5K36hL1(v667gClx(CQno;)rEcW6y*m{oY%m(U7CuiQ?
@(lFt%9Nln2IRDSR*`h__%-<eBXpJTM0)cs`EG_emk6{imMxiCc(LF&FKCbz4s<gFI|~s<RGJUTgKe=?U1#av@GvW=FGK*>84Z-}84Au6P)Ik7zYb|#wmyS%
Beq{QSzX>9_J)O!1h`1TkPE%P`EOuq;Tz4OW<`U3XP;s*eTy_;Xuz*OUrLU4-kE1w7drk)cmaR-vaOevk_cbzxm4*8d%>f?C65A-`=K!s@b8L*KtufYhLerY
+j^*vx6Cmafa5_GR50mhYbYoyILO<{^R~8GuL|bZ5hm|D&mulYAQanNP3cv`*pnHm8GHjtW45Uc8<1yhxGDZku4rq;%V%)(z3f&2PJ!zF6HX|j=>Z3X7N3V9
jDGK(KyMwz?oP=??Du)Ai)L4QX`ceNWFKLSN|@Viu8Gj=+3LQ+eoz^NW!VEgxMFw#ych1eNCqtx-O(cVF^!q=YXl&i`)&0DzTb>uQGrg4>NRUFF8ys?q`Y)b
zI;>Cb8Q+=Ejhv(g>_V1I1?a<%U&10t~MxAD_l2EV26nHr+A=z{mD?*FyA512H(|=1r^&kEyonsBO)iiR)zP}M#BPy+&(^<!Px=Z&AD~|B^(AXrq0hW2tw5V
+V{LO>Iqk9rO_|VN9`nD9>Juzp{g$v9?M~}iQkGne#LLfI!?Y{R>&#7-oBw;C_8G=&}O^w!WsA|ZROm|4g-Ni>mHHd0%>DWEtsxHn1tg{!_!eXqaGwMdu7!y
@<1;SW}Dh?;ON9=u<ATGjfrc3QV0k85B>~5;SWYLMV&aLM;N#R7JY%SPT!6?)U@Zrq_5i(lfy)KO(9!WS<v=Vv5t;q3-8+$j;>%S?(NFmWd>Uvg2g{U$A`vB
bZkCM;LJ2e0t<<7*xc=|mdG|KN$Cz~8v^pYKMz_<h!L=n-n8n;%wmA@G2ULb=;-1R`Wr@v<xhSp=ysF{P3V)?&suKp_Z2Z=OSKSOq)`-L^T;f5Tgd+9ym@%>
gZ+T6tj~y{yBA)|y4P>ne^P5p73LDmOK+;QrP8jS-w!}deIT@I6?uE(!|SnUVGNm-R|&~8mfeKaUVSbFVvrAQ<a)gLS3D0SUo=Wwm`~6|t@C+@rw9olh_joA
tOYDyhI~5{Eqh)Hjt4d!%?d@Hmg&eeLL~4Meyw;F7sC}E1a2XGQjV>w=u{y$*~yjn-P|6~=}Xjz-5$_#GC+kCs{Xf`I4v{&nIfZ1*}aoy80o83xVTnpnwO)g
1>qp;WCkM0F81A)R^J=r8IG0_kjv)<+_01P)$NYo^`A>^Xv=X#iE~?~)44#bJ{iY)+iNQU77B_NXU_3a^8B5N5OaPX^<~V}Rhw%W#Oke>zG^29Xe~ik1ErZ)
0L*dt6e(3(uEuUD=y3u{(w@WI_Z8pk_#JAB?4389l_4?`^HqqBHZ$zyOqY`BcpkL=0G%_cS7A#0OD|3t=qajNBM{E~o-E)Vv*DUrgl3S=v*`akA_BnQ)T|4r
G&6s`h9Y?ZXbTbkYt!X=HU5P(n42*(IKGr{HnYLogGFIlBA9wlGk+X~PoYnHkz>=PK(!693H9B;6}zG-Q@$|NEF0*A2l_78#n#X1ttVc{b1gNjNC`|CeaOvP
n)hu}&DfBGj{HVSvMm@WZps2Kf~TkKBiFkK$}=IX8)uvoAjv{6Uw8yeJMAJ08`qzIDL=`mPNo%_s?41uZZm^_DIEmva*ei7+qL~hyq0mUZ)rNv<^y^rr4;dB
{9$r=l(}5}0w-0zf61~|-oZZzc2CXB#Xv{7Tb8^F5_F&^B(E7_c4#L37Oo@5qepyl*^{YWA?|1Vf%>Y2NuL$ev5O&j*B6+1$K^tob)EJ_5+E_pC{BW=GT<9e
VwTQ|k3yNvIJeCpWJ8EU_Icvy<Y778PyCt}gVjNK1*xcCIPl&V8w{o)>_J66T%tG2BeA0DVkkYar{oi4ssdJXhKtiMp}bipn&%i~(x+6<B|JH4blX$GnDR}~
zwt2T5iKLkB~C#}8}GC!kK2kn%sCe52;JZBheeU~Be<a-dZ?nECO9B-U5?3Kr~)s7bm9{gFX<`!R55RbUkqFa(7Yn99mEu#;lqgqHiKlC!wsGMO9%@*gQI$y
B3bq_)$Hr2lk`lOakC6KYTlp%SFSIra;$b7*vCfBKAy<+I(>?wu6Crm-T;$&zs<rsB88}(IN|f##*2iPiv>oMlk%_lE}P<4IoBfPnx9SGi4vG}M3jf(=qWYj
a@rm)5(S9DNP_rUL(P(GhSMFWU-8v<VL4e4K|<z(TVL;)CRjF+#VERsF}NL=)xf0`Z8rwZWcZTJh{39W1Bgw`vzb|JcORA@KMzm{!u`?+t#Vd{7^NWX-1m5B
f;YIBc14Lb8Xwz|?ZNkyTNH%&Yd0vu@vRJk@c`CvYxL+WiFNR8jn}^^;gHUvp#Q{EMhYn`P8H~E{cF(^Y2u-4xf9y`%tbZhTBo7WD<9=tG1a=kd(L`1G4$h~
S(0}Z{#%AeABiq)3SnaGbV2ZM07-Ead=i`j7CC#i&{r6ucjFI8>ou2lLN!xY0mcm^M47i?kgrQM((FNfY0?*`^uY`Toxc(~Ot)P$%&6(!z)z?{wB<i`Ohfbk
)1V7B+yfM4{erhi^0{`7dX()3un@u`@E^hRAw{EA5@QmtvXn^e{-FpthGyG|7v$Y3RBdD@t;;+my`Xyc`T!pidLO4Ea$|5({wpqwb_76Mh$=B*lwub#u&$~|
$p?bnGMec8MV-IM^M2pYX1`WI|2;2k&dE&PpzM?Czj}Eq2?JOMr*Ug)mb*|+VwDidep@n4O8C!=d*H>+BDP+}aK`es;g}8W`65WgK)E@jNwMkOw+aznO^|A`
=$+Q@tXhHsFSUTv#0tc^V14th#ken(g#K5#FdV@rBk+UdaF~Ja6o6B&OJ&~FWPNfxXWG*jyr@jue#fub1JZw-#4|Pp{V}FXnl+RPriMjnz$f`L{M}0LF%16b
W%Y>mS2{4vovpHtDm<f3@cb2i?~6Mv_2#jKy0^AhoG_g5?`=s^*cZBeSI|+YYLzJ<`S!z6TXA8%H@m{1FQ&FaGH!*VkOu@E%T8=#zrvcNie2s<C7Zb^CTsq`
ip)ZWy=j|mR1Pv?hXauyU>~kBVug&!t4s$HF?=AL70FicI=ysNc#PGF;;(F0&}1<Dq2q9*(E{3xh1QQf(PAC|!z|7H+C_TqS6D<E8Nsjm<!xDR387J=$T^kK
AoO^cXI+AMqHAn(B3>nYd(T*p!=k28rcdDUYD_!>90d`sakGq8VcQWbKOU|C9Vi6)Lwj?+@6gM-VC4HIZi!4^WRj3OwbqW}&?;>hi?vJPnf@N^`yvR)=Y7g3
_Q&$XIU6G3IB^icxZnB_{QITSsW~>~MX#`yVHcIv-~4?Hxkfbj$uWU^WZbalN%b{VO*S2rx#AN*@tqoj^jMaJ(T-tCyZLy-H8I^bl&SV<+`(!1E3khUMj!9n
^8>(Yjjq-2Ape%qNB?DVq065V<XB2^_l-qTDi@!``?m7eitIxUUYrPpFc>^Nswv!32iqUK_<^(q8VOK4L-&m;h5#owZo(2?q#H?_HU}Ktgj))eFYuog9h_>#
LKHriOWMA#jC@+buDLApuCsY(oPN>QjkOBnu=!=%2L(VvHY*X-KcGq~xJgAGyPx#LIVc@|WwI)WeD4FQwWU(R!wldBqFbuHSOuwc=cB=M?e89eYqJK>6ZfWj
LG(oa&r*qIY~e=to!nHoy_^HDIAdHV<5!AOO))lPmpL4_Kt(mSiKE@K!*ZegAPIh}M4Ve2Q}40Fv+iL;ZfmZY2S)+EXQ9)QrFjH0fU0SX1+3ka3=~f|uupsh
%yXBI^hpBB`b9Wqsl-ihGGJcNdRI8p;o-$qFMX}cb}n!V1H1iu*6ItNPDcaf5>5VYYDnqI);ra8>PD%BwaDk1Pwn|w#)@QuMJpg72oh8N!}?`Vbxx#`z~0|~
YH35(xU~)$c}Watko@acPZ##Ute@u{60&xca|Np?0>XZ7tOF{SRc}lf;mQ(8Lm;5M`Nq7G{F0W2DC<ayPHQGB4T?)0a0m|B$>et9o%v|DgY6DAA`aWD!-3+W
L05(B-dDU2qjAq7bs0=gb+nrfRm&#0ooHUPk6&xDGtqA~bAUqsGg9t6AN64x5gr_QY<>3TkawyBh|^Da1OMq#$ek~6wiGm@_~Dz*_;yLMD1e>wo*zypy)3&s
@RRFqQm=)!TJa;4T~VkCn=oL;@&RFtl2l2iS;4G|ss++(x+^Sf_F$3uVWxuv{^oV$J#iOHfjG<+Pxm`hO}9<KKc_*G6VQY1>dw0+YxM)-@~<Sj+tdfd4>5m~
y5PVUMd&9Ks46sO)!`rV6viOp=+aZOAPROllw7G{lbvH-N9U7P?DrOG>XyI)Ce2euI3>{~89F9*FKq*^;9?WJR;IGNu}&}V-cqwLW~vhxH;0t+e_E|z&L7D-
P1cx@=J0yJJTYw_tAB7n%7+uIL;3Qrin0qZxo58LASrZ;4jFgkn1_Ydr)sd^9hJV~SB?r`1P{dZcN;jnEj2?^ix>Stf$|IwxZ;~MsWir?Vpc`2Px}cR1Q9Gm
RXj;um1(>y#0D#s+@KJJZbCe}t8Z_E7I7#DKfiwimo3(>s@R~1T<T#6JO=@)MfM+oB$e=E0Gr4G5jg{Prg*W3){&?r($gVwwx&{N+uZ@yS5A0_$Rk*3qtqXC
M6~bsp8qf1(vM%&+JhC*nlW!jPW~l**=bG<uozwvKBrSS^1%>Nx)uycX)t7g0^iV)JI7Em;Si0G*IniYboTZ!{wU(qd(g`DFYB-pj6UprJxZ;Tre%RK3|LaD
g+y(M+IfrdYvth8>D?vBD9m;&^fiOdlUZyDCsxt)y9zgAp`SI&HBw?9NXy#}_E3XCqdM+iDatdXU0Hpg+$#?F*r|C-V;;S`8M^uD+d9+LHtrWs3Y1?dZV0Xx
_n<en0ps8+dFNtk;*#bT1sFRJ4e{&h(KE$rg_$=>K==~`v8ETnPt_(D&H#}6(NyCHZH#IU?vIT91s(lFb%UtQ*35oD5ZUA0ZS+^J-0&u%T3WlyA~v#`D2@0z
*-{wGSrl-0jV>2^g{oKJQ43@VH{h_d4pc{kOkpE7#%)t6b?ZPq%-ysmF`&B|Apw^<6Oc-5UOdL~zCf`v7LEy-52zKkEf#I_n4W$2IB*~`Fpap7(F&3Q2oB?{
$VY%Ue_T=c0su;P5fg41LC;Af+{z_Wl7aW`hrq?&HONZKBuyyiIE)NOZ&a9bLk}6gx`b0hf)O)_-cKa)<sX%hF&Q)Isujh3xX>^LYPp>$a5i>T1Yx#ADVL9L
1QRd9ToU)QYqv=24y!nB84N+Xh@0P8xCL86(43fQyviY43|F?Qi+9xPYb@+gHO5HesF?NL#IH1(KhZYebPdE$k@i3;8M=?L&*VYpar&CHcgR`N->!f8{Y=0Y
Vh<M6Y-;kS<O~V(^0+lh7Ra+k*fDAbtB8!mp!A)5XqH;`jxJ`^OG+E>AYRyQ*%U!%^r6S?)Zy|(IcdBP9vxIO;xsn^&mK!&x7H{E8A%Zf-yKA;MBi$V{=F_V
*d^Wv;P7uN!7u(^J4m)B9t3JTpyYt+eox-`BAK)hG|H~e%NOJI<4%`gmoC`QhfEQ6%Uh<8YfQbn@jTQ}#O2)#^kRb#+3N1rIStV_8i*b+sNrjD$sO8dpalFd
QR-(Xh((}9iv=fWE-vna8&Z#eF9}gdfb4Z+XLKjOd<^gkNy`qLGV&m@;JLIOoXkW&>J<uN3uKuQR?TKy%f-)vI$OZu?jL(SWSydD@{JHbO>3?Q_+Vf+Lt}MS
Gzs3GDdTxRXPq^>kmO(yAf^Bg90qVw_eaFhbpwzPlTzPASb-ZZlDDM2gdoq+74Fw70%)AYs79EvBX;Ru$oo0P0esl%f55A_0RWdR;q*n)=RbJl=e*}3#V-b~
QVqs5v@u~>cG8q9=jpK?xc~C4XRd#sH+{wW=KKg3KQPF-qvHu>`yTB*<GlmJFiI~;{j3lFQ8%L7F##9x#s*XL+qbARaHhm2x7ki;#S7jjBhpq0oVaB--15v$
1uu#s+@$L&idQhL8GhI2Sg$yGMI*17d)8k9;CU-y<w@NcLiI!5tS1w6E73z77!ouGpJnu8tT=aWWrVTDbr;8wJ|D91vCF|{QuOYKzz@LPp*7Yx77OCWZs>-%
?PK(20Z^=t^`!_UP2ywcy6cRy@@*P{JKW+QtbnEJ`kJk$*zip$D`f?LWc);+!S$9tdGzte5vc^am{7>aOO|xUTEdsRH=u#wcr7@BbNB4uDGBx2@}_z17boW*
{<|dwfIsX`2;H6P93J8(SR5Ca8E$j8J(&i!?6gNs7imTL>m|`G*7S@JdxD#>vwR`Tijl_$f|MrSsf*;vv#s-}yiBU^4UgjoQJj`7G)p&WQ_K*fUU8r9@h{8E
c9GNh`{?&0?!yTv+D_$+8^wnmZp#>37PIs5mS-yA`_hTs%p=#K)2EE9Eg}40rLt7ZDD+H(e;<Cc8G;|Po+aE*<@7~DE^o|D5Q1B=dRl^txjVS^+mz_$N3D@E
kI@=gNz%Q~4q)ctFCuB$O0{N9)Yh<qms_>S#csDuNE0}XzdUNu28&h1@vYnyusta&?;+UT2?JXofo;DVEUeQ!g4%s451N9Lk<FvcW@uU(Hh*N$!?cPsY2{V~
aNdsj<fPOZFZC*|1V6`zkFYviJ`G{fhcp|rj&b6tM6mN8xC3){uJS8*Ygd!AODZ$PgXya92$%Opa<^bF<@@Yk9X6qiK0*098S9Vd1jqtDblg7hRn!X5_(KPH
1Q;)*1Dtr^L|Fh~y0oNJ)+4$Xd&PZs{LfJL5ybJ&!tGcm-eltX;^M(3!pSf7RriZPlxWLB86zQ^DiU%W)u8~SdcipoB<(kRJxG8%dzCDl4~ZAKy0uS;zr?qq
->gRx_heAI^R3|32JPcn(yJT>1B-?k3Xw7D^E>q|(*Rs%Ha~`6PHvm_Aj5hkM!W?aq`<slLhUB_uvOSG_`88oW!is<^%D+gZ#Ht|9kt{>t|uW+GpHAtc+zT~
JoA*>@aq+Fhxc!WtX@*To~$TH;@Y?a@uZ+f7?T5$Tzl@Et~*IkRR4}+yU0B(={$PwiJc+PGNeqc2Z^<M6JYX=yAJ|hVZX58${kR)Sb@>^mMIUUPsPlsEJXn9
{b2D9=&Wa_C4omrjl{n8T<IDq@pAWWE$iQkdb}&KoU!wDdylDr0Cl}7B4<xkYg}uy%OE|~aNvq6>3QR?rXluP*J2}I3umD&ZU_o&tdgu|1q%N6WYU&MOkre0
mKtpTz>`uhZ8X7`cw2O5^@-x$F0+P)IO9o?;#u{~Y{v{6$M{7D5MI_7b^W~Fx&d5h58&k7k%*<>Gc&@VvER7$UGD;V_(rC|F&lKtr%53XS(-pMBYtjIk{cnL
JR_+>?0?wyVSi=5ka4ZTfX`-3MKQLn<8wq=>qm)aV)XVriS-Pn$HnY{7k?o^*B?l*JXxzuEtX1;qFL%rG`_8?Je5$Ev2@BcEs}o?@5FHH!W6Py$kVLhlo0!{
CZ19cRs_oL+K}k|Dylod%5?0EpNwp3y1Mk`NS+_6hT@Aa?jfp7;!N3dn}{nm8avQ3hu^T^8ocZ?G)(FZYzisM;1eq-zY}42E%xkv1XE)?O)loG2TlB6<|WFx
3}pQOgCGox^=`KD_dcsw1%Hn24C3e?=5MDwI}~K>Wjor|Sc^cWmBbKG!i(4a_4N6bLx|#3iT4lGWOS08aVG=vG1<$F;nbG4`Gv~>8VGvwXOEZ)PGEX4WnvGf
eGQUoo0nxh@H09<6q-bV+$R<7j6y$gVKHd@B?;j8u0_$STQP+8F$@;Q@*5aRqjK53K#JZ2RG_j+b&C-#<h?nQYfA|fh*xaJ8a?*JU73|KL9y13C%FHRA8|6?
K^E93!AREDX}GHeKm?@ykYkWDq80^3ql%}YAQGkNp-44(ZkA6~<2;pM>XeY%zVY?d(Nduvz^>lxO5`z%J>>I|CSz9)Z8U|;a8$Gtl+p|GRR}+>6|%%Jy(U`=
Cf7klQI20IldF>QW0IPO8|o;eP3=2`0-Xe>3g|}w1WV;0W*RNbOC=i2*pLtyCsl5fwIE?W(6)}v?rg9)O4h^L6pvt79v3Kp^oimnD3Ca-!iSFOkrAW^f5+Pp
@DvgRqq2ThB4X0>Ez$<%r0Pan_@D%zIf_J#Gs$mfCw&Ji3d4!R6!<`z643CXbqbBr#dNk@YyK{yjSKws5DuZu(Ah&#a{*%XkOb^u8|lQ``;AcQkt+n59A@8U
H5$Bq-9S88%=KN6B~7!<Xs2mq-fa`#viWu*r`jt!^m9Qdn?D)m-Q|(2tYS2^a!q=8_CBxCZWrn@=H+kt%F*uv6E8P`1;GHk8y{p&`GXva=)p8+jOh|yKUbCv
MpNS@Jn6Y=l_@HU^5$CfP9;oQ{X^cPs?K^U<nCLa2<kl(`W=fq9Q;<KKUq~UHm>>NjF5J;;AlC?A#!Ih;bTinmK}cC|8AoQ^?6$s0~+fJZA(aCJnLgQ5t%@b
x&NsPyn8D8rL(=dZCM@R;Kut^4#CMUPu}@!x!m0btM(`Wi-YEE(_N}G3=*?_ulX468Pn+cV>THjW_N6T11L4bug^(((s4{w1!kBiR+R=Y3rBjB?lSWfNOOrN
8FFi3APX!5lI<kvxJZ3jr^c^#>QF?g0==Ynlx}Lq`)^4)6)bmHXAl=b(h?C!{`o6@O9-NBp+et%g(<J-I;I<%^T{B1^r{b;g!9)NW|XcDJgPJeaz0#efT)|*
Qo!STIHUCNCd-$QZ7PIYt^S5m7-sD#O^(z^poo|c9z-%3`4GAKQ7?g%Zy>6sHibP3z?pAI<)Y%qPSn88Q(=nzij%bzmiY#u@EY=??S7B0N9m)N`nU$cHAC#Y
P{*g2C+~c$Zp|68UN$(tif*ybG5Td3?hZ#yhC}4+bOA{%Fzp(JOc_@YyELoHv4Td*algZ~O$GD$06z7TGl=kA<qByz!AbYHEe!B5`;Yat@9PCj1D_a5&jV}g
wuA|R(`QQ8+JqP16ZW8NV@XN({dq%aD9@eR+FhVY+>S@`X`Gis>w+s|5Blnu3oR+d#W*|Hl|xq%s`PEKMFR@6m0V;Fb!HD2%|RRGaxEM{MFoz=JSCmDfyHq8
Y<e>9jR+@U9G}($s9!n*NGO$ue+TN|9kK4=D_2`+(T2alrUmYxIq5e>w-;g@+&v5Yy1AXd{En+1SCkS(Tn9sWn1A339T5Pjk0KNu_TddpyT0=3j+~+}wVi$*
bj_k4rV_Ig(zBX=VK{gGdh7>d6mjT8=gRL{Uk|>S6J3!|19)=v``Z<xFl1W{l?yy4`Zo{@9gAeZoQ@Dc?uZ~f0Us&#dAMQ;a=j==vD$A7d!$hywW^uLg_lee
M7^7Zh6fG5YF{J&J8>(KAwUgX9%RzPqrI^ml4ipk%+5NwSs{=;8-~yoGBcBcjJ=%B1Mwpty?2O&7dW||`x)DyL6*xoO_}~L@SPBLiiA^@3MzmB;dTc7{X~h*
NkdDC^$-&P3LUm2jCfQfNKw0}@9z$sA=>h*o*Q>hLf+W*7HZo$XV<a27L@MZbs$~)#g&$^f1)KupbHy%1k;$q$ZnqL^GsXy$Y0vKau)hHnA}(`o!<v%1S6@+
1kBXQcCfo%TbHQEX&XKPiLpeHF+s9Zy1KzD0kWy(b<soM2)~CgveJe9+$W!-pNrv`8T`49TrL(?`7DC%me(gVMA(;o*D5xce$L@B(TbYSa;GbR0kr(#dDZg_
=uyl@0W~0aFq}F)O}IDaPh<>qZH0D&7hHk5S<Y~-S*bj+RbR0f|CV`BLX%6ePd)4D9H-Qu&>gS%hV~AW!<>l{)-=|N<)Oornlo7U?)lm}0&_-y-`q+LCGtgm
fGsZLIF)%fApVkj+f~<T-*5_6yzdaA2U>C|0#=3OA_cu%DdbtsRd|@{+g&QD^j5LJKl0z+?4m8C(<v^o)B!r?%9fYJAsj=v!7p@uw~MTF3H2l74uIY!9Fi3!
0_u1IZURoaEZ^K;Mj;DK?#4d(`AofwE+E7l4VOXn#jEt0t<(!X6N=lv_d7(qyn4S_`jzikmccH(nHoZ?sfrxw)a(-Dpc#e28|+ALmz^_VY&w#|HC8Q5g6;F>
k|9~98fq4g-&$DGI=*YHbf`9E$k_xXew=2al0CSu?N#F^-LgRNa<x;_B~beANkL{=P?zaW0(WzP%d66J=5bAEnVTiP)vfVTXOoAEV-M?5lyLxP34RRmAN#Th
*hOyIq<zDDgAm4H_o&y50=$Ncm1n5pIFXjop(IV?J_aZw_@^OWLK6v=Q*_$c!cBu)vlnHVx4B6VM*gkH@68D$Rm+-6zXb1#KS34E@Y6lHx9HbJKY^UtNGS&6
kxcyr%492MnC|5+IW0Cx7%e{bnaw7*cQkMZHKQKlZur3`HKQb>b9~f#5U>D-nrw2^z9(eSBN)|M1N1$xs|_YefqnhY_af5G={m(`N@)SMrsBoALrGz?onATd
aqR$3^$V89X#OYO6LZ1Aate@bYN-iKfu1zi<++&_@l_;-EplJfU%4N8?Q42j;vhk{>EWk}T%pH$fG^?|>|$i>2|tE{9+3mIx1~<};?U(VB5~;BsYKHYgG0tO
UbDg%I3BxKJ_E&t-L)`O1!P11Y^v~=aqWyr{Lc)UI?TkYwxyVLw@0oM@~L<|NN@b2J7^%ov21%GbJwvW$`%SEb;^*uzOiwGm%wsEqkPh0@QR8^JRPV-;lRAB
b0v`3%V1w#AE9&CQG`(c&*A&q5I^8BnaqujF_zm;ZtG(1R)K=w__XVYvGI>f&)g6|dO`41Od0$E|0aCi!FN&IzTe~Hg$&-J1~R?z-H!6pUrGFQPu~HpDTr=$
i6|y7D&O~-s?{c&wwCHS(&U*N9mCzDzZG`t$%0&ZB-La1H03Q6lkA)5g>O*3Xe~_Vgttr2eh1ckOD_r(36k}0#ftG*E&ROdawCweBV^#V%ddAF0*mvzxZKG+
TdFDd+{L1SxWu;I-Z)Bk;(MjLvZHTcr-%15<)b9>9}wlt`DLldVf?GdbD{1r$zPZ`k7$~`;2&!j&*RHl?_ZtFW7<KxM#hllG|s=n3>bg6x-B!uXe>?!G~+cy
gNpavr>=Wn6?@c;j<SF^x5wagXkGXR{?_3=VVKHXNpgI1I+Q_ls2IxG#myCO1g(fUSzPyr-DHoU&auF^2R%*U2aMR}pshp66U2Ly2?S0gYAtBM6^GogN{j@Y
R$V;#EDcBkUX%PL=O3g5k<JZzHRNb_M*Z-Nz4^?Qo%7g-R0d>|xl06Be4HH?sdbf8;2z4@lf-BYqchh0bs7lyfflGCOvBvIN&F;{{mooN-atZ+>Iu{0KzgHy
2SJs&&Cap(N$ZuB#tg=<&?q}>k+R+U7f9VX=){=c5qsq5RJt0Iq!7*$wF8yI+f{B8wZc*gaKi<sQfqMxo+kp{bbEO6(KtBRc?k%}$wG=(=1!&uVE1k+>PDmY
pWN}*fc}alon56;OHK@Tg>oha9fVgK(BE2ER|L{078cMx&6M#GQz@U-8lAtzcPxPH5xIrWr*FwDN8J2IJwEZ33qcZ1o30^xmoH9ioGN@WEd!ur<3@x&m+&^x
6lN5`Yz})8YOn)SA+aA~TEVakHuhLrNU3TH(+l?Va1b}sK~9}f%(MZ^r7@|_95?XX<58SY1+lz@nUz7kDBgu!6UOP7_?O9M0+$Y>6Kr?=TofP@_|qA7urW!j
^oG4C+BJ7cjfknn#6vC8KxJ`Vl=rDzu7_&xfMgR<EPOrEX5EAT!}d#ptcCk2mIlojuTBrz6NjW_=d?|~xt2jRo>GvKsJNDDS~>fB6=4Er3nL_Ee?af~L_cx0
!H#Fs>}8T$BSNres;)D`)|dhNi1$i<yD~(g1CfcyKpX~%1eC8Gps#37w<cxF@pYYRH!9$l+<n_8gn6sd3I=&jn%NlKS(mmbl0pO+?rwF>R%bgklXU0WXO8}`
_C_76(PDwsJc&7fL^R`01{Ro>wo7}BQvS5|N?imOB5QmU<P>^&(K41prVHI>k6y`uEWSy4$O-#!YCBxAACrBzA@=qPjWFo$4X)kRvrz@@q!P`ZS+gCHX?OJO
-UK^R26Z?~wK_)8D-fF9$Bb-y=xb2jvL@YPx>YU72#_h9ki@{!0Lfrn`^zVrh&$PZMV#s%TTf>qBA3BV4;q^75YiD_hhv#z>b`)4n+vLwLy&?^Qptij<xe9w
M#Qc9bMEDIG}jc^`;tju6eeiv;T}CI$MA%b?hc*pgtMZOCQ329sNd%P%_C_cJudU%rA?ar6!Vmn2~KdfPzl#D6f_}l#o=uy<_^247*Z75p;;+8dVA_txO1IN
C|i)&xv^Vo>v(F9{YAT})V>8-1Hc+LS>S$dm!%T0><*ocx5FXb)}wHB?}a4D2nu`PaLRE83<)B0ztw~tZ}MxXGAWqL(vxPM=goc3<Ze%XjwKW|*3|G2x)rne
T@N9hxGSEXFLE_To5$@j$8{T&wFtqG4O?BUqMRH%<pLC7Fp%&MkJhPXfzplzxagFaDyi6gy41HkEyElx!1vFWYm4iLI1SV!B(_As-&p~CBO~rY!9z%Iq`DlK
NBr8G@o&L~*~$qlb@|C5GCt5{+I7^}71d8PBs~-HnofxeG6`y~OlJW%*f$sWkPic9zan@LjOmXo^G_Kz?)hR2{OJs?ewSP{n0yhf%~{iwd~VO0T*9708G0Ud
37*0)H2rXIXl;d#oa4p8lO{mf+!JxdZW;|VvrsZG)sy3+lOW<VliNd|fRD^lR3w0ru@mqmPtyE!IG&NWzr6kKJeE2Ft6=rNb8nvo-~G8r>6fWyonGY;ZSJ=9
mj0k)NkE}27)yMR8<*j0VFZ6Nj}INKPmK%6&;m|!!tE8kIWJP32X8)&@XLk2^ibu}sjNBTUY4!z4-70cR-Z<eDsCq#q+<6azbtxJ4)GHC=CB>c2oPSLT=TkB
4M%`nEBC=i7e>)^SiL+=kjH<v<i-`L5o>C}fHaASF65kbOyInn8{xNgfWAV1XeNSo_9j#!rLd(JFLS+>1cnLC-|zZ)mIBpxX~5HT68Kv?p`v+J&Apd<u50ev
!E8ke#$KQE$DlQfS#4w{WwWsa$6EeXgm7`E*PPT=SI%7BG13^+){X3>OG0=vDe~0O&VE?+($BC4ua|$;ra)wxi7YIcRcvwkZYW<MqvH!OAJSyGlMU;#JO`A{
Q|k+YyxeVoZAQBi2L>3j{*xat!&Mof(tk-ZQeF99v`iIGUq+g?J7D(n&QfOI*9h_VS(`!I#3i3W;zdUmpZ{!n8o0Wo-d*<j@c^y0HSGK!D?a;%kltI4#d<`g
G>yGlg%&|4YB|89sApUqN~|4=1mhw=iZ<q!{AOlSdW!0wn(#UQ(dRKF?ca4AF5MpWEVNIr+|ah>jwZD2`xmxW8`9luKd^ux5H6tfHqnM?wcNogZP-xpNzl-w
(K05DYn7xd3vWCuC)a{B9xIpJV>StLT<u~P4_ps{QmK0)WOlJ_!V`bbJimfkxOVbL-`5CCPUBRDQMVWbSf{triEBC2fhbh#%W=IA!K*bZR=pD2(I)#~cux-s
_F4wfd%HO($sm_=ujS%y5XuLjcni5YX2G;VMlKI`GFH`qcs%!mkmq9ITB)c%g80IE*&HLWh=_G$UIJ~FdD@*y!}OLmLYy-Rs(G?mEBR3EWW*8pI_mG9j>N|+
f?TJ(bkc3A2VD~^FGCIovl(!Voi%ctPf5gT@-Sr5Kh;FxmIE!Zu<Y)PcfPHB6*pwHOx^Dn;p)F)`M#HKXTHLcEWFU{0uCMi5=d=4>8b_>L?{APc6}Tj@1;ST
NKumws-t?yw%64oHRZpTNaj&<QZtPHe6G-A3K|?rbd0sCQCfa!Zm(6R-#;^8O~ZSu%NPVcS$~s@70Qa#wz0xw8y^W;tlSE%j+n42<4;l&B}~2daGYV#%w4WB
+`jT`SEXFg_h%<2`XS?V+yC~4$~roEV+T+z=HPkU^Qi2kvoaT`Up_e_e~hkxq7(z66Ve}3t@XYeK!I^4G`cVn54q@ClH|ce9GRgfG#8SUZU8hWj;+6gmZ#9#
KNM`Vbe@MflhgCH`RP=~K|;-h3&Q=mN;d6Vw#-ChEF*ZW_{(K9Kn9WVi^vRYnoXUQxM@O;R|;sOZ)nJ&C(b``s0Dnp-HQwG?TnD5{p%P!ng)lMIGu=_CPe0-
ev;k%fv3D$B?(c5shZb71TFff#2o3L5_tWO_JbEV_g|XfZgcQssKe?{I72N5Vxy$(x=pvF*B6CO3dktoE^r)@+#8Esy7I_&O5d6^lO73A+F<9xWwznYbJB|(
S^$T=>1E5~2f8~b9Tqq<jpzqkI^{hs2(oqm9nM08d3Dw?K8@m5-gl7$%SEWYtiTHPZoAN6J31zdF>~Li)oVttl~C<+TYIt_Eh;8th<shgfDnl()ZJ#@F3T<J
f)v89y#i5W2(&}qAQ~K2mMk)qouY}4=08RAzA0ko87CortfLGEzr2>VAY_9)*BM!^P(l&C%E9&{8;gO|MEx<?7!+WsR*AqMm=`4Z47Qq8b1Y}PPNsk!Vwl4}
$B%~Zw5l~VOw&SLe_fE%>uhOi55bxdrc$=l-z%q`n-@#cUC2Vuow{a32aExh&6<Y9;=D}?yu!6Y%>Q#WoPz$2R3>t4+JG`NwheK+h3glg2VDqF*rttf9M8-K
14@C)DZcC=L4(W~gyFQ@t!QGpx5|MxIGh>iS>O4JHSk^l!43iEPahlyfly<>*m@d#Z*vFy{qa^*qK9G>Z99N|ZtiKZFi&g1ab$38c+|58X!BlG&Y65-h7n0O
moP2aug5*x=mEsXTqnmTZ4Z{-85cTF#JZRa-QtI;q-8tZBy6j8&!R6F?tBC7W1v{;#NRc8WHLAu8^&<Xh7p`(y$q(GfVs!jaW<Fjsw30mq>%$(EV}za?-p2V
2@>SvA>UXNBA@!dBAi9$&4<9i@Tu(2wpnRObMqh2wMS(8I!+R+k>qH~*!jsC1}1tUupmT%=27Ob%p#8S8Rz;8$iiP;xAUkfV<8@NxmA~erMda7u1};74{Edu
_EBi>-rAyZ!(k&uZD$MCLIHR3<>S;l=qO|^IznonbUL-a3$-a^hn|Vu08Eg6XqCI^#r_sR!m3ox2rfBTg*Zw<tzAtQ@=@+va^fQK1d~RnlLB!n`K<!5`#wgo
*zyX%Y{x7ArOHGoYb#g35r2n%VOB21|Mo0E#h3>&>O38z;p-o2wua|`O)jl{%TN~rQg3>no_qXBSB04hoNUgc6D)*PE3sqtVU)&U%lUzDfCbsl$mUrVw@5`c
TR4scUQf)nn~O~hu?*U~ne5<GhFbpBd423HxZSvWxNztnJO9hoQ9RBnEsYq4^@_4VkFI6N3cMMy*!>erB-SQ*qAAyz<f*#3?~PxFQeARo3Y_2tR87B4sK?f$
FjM0}MP`V5X+v)6M-J|&0b8?X0hPl8XfvHV%0P`aSQC<wA(bdU?Gcc!;uJ7e@ER0;yqff#+%GRYL)-{M1Az->YE?ZfZ9HcFelZzPb<yBWUdTt@P1ljb3(*gq
l9i2_7XAX;GUU|E4L{F+nKgKDiE`PSK2<&%Ub^FopaIf<G*>z3BK&FQlIG@&TO!x_^&_d7jM=#<ZM7BKB53v4`lBoGT43tAHcBIqND_h(@bx->!09pVaTOeK
X9iL33451{LLHW2%Ri9v|2QlXO4}|WsFp}(XWc1JBp9B51Zgc@{VEK#Sil|lz+nbDvDkXt(E6?UVMYBcnMlC3w;^M2@irW#4E;1B5g>v9EL~Zy8RgNczsYzu
4}ZwliBfoq@?8T5?1S`=*sq&i*ZyEZp9Wc&7bNXV1eZ>Af?MDi<aEz{crH7sgY%Q3)R)$zCycv}l?6L-rXsTmF7Zh5>lbarwG*9$+Ho+&ONu_SciX$Ila}Kc
{CFEQWS`f1FJhYl{=?_ZrX!s=UFm)CCG1)KJ(Oc-F?m44+tUg;tC-qtzU=%Qp~uB~yO(z+ED~|0b>p%h_No8~DQsJWkc~=;T2m7O+n8A7h27oAkvM!`j>;VL
yh1D)m7+|9tsl=TZp4Ju&=t(5Ih^K$WFVd{gzTqwK&!fK9R%G_=>iBD7H&e`rCLo`PBG)upiA0H6Kr$m)K@!6vBG;X(2oV9i0=ud63tob-D^zflAgpe6Rgqr
C;u3ZE$l~8seDVNj~XabJ)s3bkloCv3%KrrWNkr=SCf$<_};v3<F{qZ7S4)7d4D&>xdyFyDdm<c`a&ml7zyQK?>E9L^nUDybG_5!l#v3bw&uH<PwgYZ8(j6M
#E5)`3Bp67z6h)5ZAWf)=sg%hk*nmZG+uQ)L!z;&SOpS0S@SDsJlqcUN{j(vr0aq+X=R@fTqksllIBz=PxDA$My)}r6l9=9*#g!Nz3kHHP-zY|?S?YzB{tIR
N;Ooj`YhEv<Tbq_F0%9}f6t#I56kU9>O1%X=Y^*DEEj=Cl?KGIpw6lTF4!=bI5f~-;4|jBhIa0%uaW~?^KB9pLh$v@y3DtY6ztl4eTebbkYM7&*LMuc$1Ctw
mr*j_go=;MPq6-gfaE|7IqeUt6bSV{SW27}E0dmw&_DV#ZoxC(fHV@BPji=&Ss_)5GexF^UrP`K2?nQcxNe6N&X1zvSj)F@mcSY31$TMEnbCuU`mR6TYU-xU
EeK^H?9}Nd;dqSvXgcn>JK&uYtGw0U$fHj>sdzKZvyT$Km;R^3eaE}B1eglrHSv6~*IE0b*1$m$1r!dP{uZl5<YJtMl?cCB{GjV#&%l$=g(zTK9yDDuns@A2
Mbs>_BHnM=UqY~pR9oZR1(piQ91Zk4lKd?skn-&V?s|&-y^86nK@q1{`6Xx*ECx%<&pwSrut}4!&-(x6kM9OE_)8=WDQnTE+!V?@eeKx&!q+?v7i*xY?G>q{
_xY?W&>;nI-h4lOZl)@w)zaSBn|T9krJ2-8H|{I(^*=kA`s0bL<8!V^op-+P37tFZCz`k>a&IoYCz<v$O7-4M*0(=)eXCf=4i&=PkySAs+tq%K#ddodzzuGM
u~R^w{2YhN@%<$Zhcg@Ew{rP?pQRi89gN~p0^Xv#F~s@EA8FGT)zuZ*0SRBwr6sFnggqZ6htyL%>8p{sKxmXQ;qgIJ(EgbdhE~Ln7mgcXV5!V1rl~$7^h!$V
S%hOgrJjJ=0~g8|GxDX?sNIyj_eYRRMzd{Ip6qjiu`Jr0*gVA)I-$y3@fszoJ&`?oColXO-;)bF8)`MrUMPh=D+%&@ptIN0YI>FQ%>`puAp{%Wnp-|?Hf>>=
EKYe`obVj_#tX_Zgi^fGrWLY(#5LqYvhX2fuFyrERcB}LCiumW@V9z%tEG*(|9Vqs(y;)q_mrmJm6{|dNy7)ym93>TMKd7_ojnr8uRewQRSIfJ#y_3<`a_8T
5KTZ%x)Rps0@gA(lGl{$yQ;%AQ|aE^n^{NImjLMRosZi*uChZjjzu$O%ZwjTj3$Pbre8aYg2`95@HH1%_S^pq!JkIf0q3|7yLIYaL1Wu{NNt@-bKkxbXA)z6
6z=E)I?R2c$qzX%qDb_q%IVimW!mtKSW45wjaKjAum`J1hZ8J}<v3+}f~I!7lERbUV=0JV)=N*SE^-<@HK$BzGsZF4gGkxEcXW;N_!JiBP`@Yc3d%}qQF7=!
@aKKkLEuPt45}eu8dp7Pw4K5L9HJV@1f54LFXV~8IIA##CT@C{1ghkxN2`cFF)D33yA%(cDzsoD48|_D@Egp-b?TdnH})ZrwQ~vbBW5V$LF^BGc8SGw_$j<2
!@NW8bh~?T+S6|(M#~U{F8GaP1(DtVS%70NG+!j-ozqY&fwiRdUi&_4`@(T$*F)Nx_1i%cJxh@rblx`(0a@JCTmS31+5=0DqDsA*#^mgXZPirCX~T=x^}v~4
FUs0gAzkiE6fvD=kecRYJ^CuBm*RE+^ps<AvoH?Aau^4WnogyX|4^-Neye1T^lKR+#oD>|a-irKq=S3J^9C4cXJbfjAwjE)o|(wcjvgCe6_P8B8T3?Joa%~-
55;IyxVHhc-XnK`BM;=raEiaGh~)Gj_NnSzk_}I05KtG|$P%eJ6wE#~zx2(`4$)aq)J)>g=rvnX*X=vllLF}}RO2ajem*BuMv=W)+=j@H^E$Aie3N@q;As?v
@qob4EnoQVj?pQ<eFmS?1Y9vcJL*tqS^4pk2M$G#;9oTEk5t>33?SnW;!m2qYBiM&VN_>86W|0yl;+D(LHKvstU9%{I+BxAR%z13E~qnD4I-z}OSOb7mV&AK
Q~O7N1E;8l-vaGWzd1<*Ti8$W0RcViOHGHH8GKO<Cm^KrCEC4CG97q(G`$=RFA4tY;7=HJqg+-i_QPWdl%0>YIK_#V`WPF7ed)LMvEvZCh~+y>Jfc;nyX3~Z
AsJG+L|f>^nE^rI2cm~)_Rxzliez>v)4cAQbzmjRx~D@8cmMqWqg<+h$}5ryzs16tn-rRTA&SxN4X@UI0(*fI*7)5$WBBu}3(orSv&BnXvzNYECj_o;i^}@k
9aQql8-wsJoM<Hlubr&{fMTKh6Mct9*c1QlnPSKOLK&Emm{PD8tEt6QCWlLBN19-Ia!0{3QYvve>*dPjzt=b7`l-%wLQ^R&SUH@64d&1n)aYU?7P>rgxit+c
FNLkJUEa3n)?#Dgx8iL3;15crb8dd;Ap~SbJ(D0aNB(=m%djZwn@3=VMhrZ5wDFK#80fLH{H_E}J;Ie9FH>cz-58u_Lsm!4FJQA6;DXkT%y4IxB0nXX!eX25
c2O{C3^R5jx~wt2i0o4cc+{TrJg(pC{9;bJ^v33}d<z^~kFa<rdl^#l!&&3I{9G~zC2MT*$-^vUt@7<2$qXZsBpwX{ER)vY+5@5<ouHQF7B7cev0&?IMK#AI
6_(aDi-%pz!Ip;1`xbZhq{GDSFtHQxt~DR0@;DSWBniSei=bLB6e$S=kHH-zp2AVWN42HU`vP0FB_)m^7f7@9g^r&(N_6*kb(3)`e{uyx{4=p(XaOI(eV=t(
?bj7<mjhVC<&I}+Z*Jcyiy}-+R558C$Sa;ixn3A^v(o-5t)1^JXNTA5lVTmkPOldg``hcc5UyS$@fea#K?1OynrPNqo?iI?$-_irAGYsTID{bN^<e1-uiq4?
N@D`uUUJOFzTQUT^6(A77?F=^w$ZA!rg)POy7MBMG+*6m*gNs-GXI5xT3|xN{N4%H>cV%WC0S}H<k-DfB?3@g0rP1Z{9Py<JXWcmc4eVFm|tAVWdnAzTJ2`$
JN#)0BgC9n(_u~}D~I+aCIruDwzw(`S8z-n#MnQg<JiA6q5sCjjnUE|+E{k&QoEIT<jD@bGN8k>a`_+kJl4Qc-eir0%E911MO{gP)V!lIy3g5d&ig*!_RwWw
r6r67*Kyo;U5dx-T6{w1>XtMqW-K+czyyEP42TVUK1}D3NEqEz>&+IHY4N)3OavkY+cbcRB$Bu`L3ebM%3+?fKOo*wURU>+(-#kQOhI$`d^h>2WcQ3Mc@U%*
la`-FuP=GZD$7Tow~}aP@XysvAI!@P`)op+?n>%WplEO@Fy=$y*Qc&2<4OpsbBzj#lp~sQtm6QQd-$PBjx}l4bT<8L6Y8>KJfM0BA9?z>d+1N<G#hOhWEOw3
MsXDbFA7f6W&#Mdab+DAW|i?kDNG9;z1a==d-^U{&HrL<_6KJZt7wo7lg0s~IEkIW8hJoXhMszF=pDWlTpdrl&~L3?o)sjw$I0gGC$cU^Z4fN`uxKsqRi08U
Fm@8dGG;cq#rY(Z#wrbLa%}LXe#GxXMSUY+s+S#9ym9XUgGuA9g8*Y7_HmtNmH~LE!%~PU5*<+vopsH-iNcnVGi76UeA7chN~zp^VgoQ^DepqF_PN-cVl_+a
v`E<6Z7lR7-L`AnFp359+8ZBV<9#Zvw~VWoQ_kC0%dkN^%rZPyboJjvK6qD>Q8V{~qv<EP0pawES|vdTISSFbpBa+BzLS~H&`_I(8^>VM&mNc-6^24b`#plk
oBcVdJ`WH8C48<Al^zPo%0g9wd2lj6RsO_U*@r+VyCDdGsp43EvRJlFM<0ci-O01IJHgjA$7)f61wM6kCspS{#UQ?n!{WT5kEy}K-;*!G-Olv--DxCc`94jX
PgaW*q!%-W03`6pY!0UR2S!j!4ouT{ZE9$cx<Pay$_*M?`w1hxXz=%Cd(A3?y@|iHL!+88XUYTHpWyvi&P;F|d)|fiw(e`rjN{DEU(Qgq6g?!&!e6?>1nGc5
19=syg6c4Nt1jHps#=-^#(E?En6`4YKTM38J!Z`>1$6>Ay3yYav)BpyEYg&kYF(s%n5POuOfnFRBH+R#$$K$9Ue$JBT<2`$E0+zs^Lz_J7;I2{lu+|_q}!oF
K~nj_2Xa#PI;d$LuNI#7$}GcpUv0SnTI@46U+iX3?9#dPf98bE(zS13@e>719i2OqE~ha25HS}{&M=ybL`>8-%ss2CzN#b_^%?S^fNMbf#k)ToV*2^<UPd-h
9Y)8zJ){V@q_15xYcLU=sUZ`{;X)+ZgG1pp)^)_aw!6_(w=Ox9RVBW7fFAYAbM{vZu1|TJ8I81hkM>9y?ps03=<mboo_jL+mmg`EbrNih)8}j<E^cb!3uf#h
@e<)kCF~U)bl{cV-L=LCln(qP7G}vftirI^Ui2$TNOiJu2r`@Ug-^53D;6QhQmnc)CO>1oRuZ`T_B#`OiD{^b{LnL}@aJ7*)+QUJ6r48=o41zKKK`T~(H42H
v|}(WVV!Vgxs&#sQm(p-Yqg=lWhm692wjg5Ek8@dNwftI^kOv4y{R!c2ct?uv5bHcnBS|Bx84f>_)k1Wf(Cp2QO>L*&y+&|s6sP3k)6&cv=bz|(v)mBL5=Q&
0R1Gcrba3xqqD?P=;t*>WR$Vd9xSNU&$c|07}*oihsJX9N;xZ%r6K?k(4PYJ_H#7;D^|U=Ml1nCkAkD$71cp=)w8Ign?b|exM1NvmC^S7WQmnobpVxmi=<aS
MnGkzUJK>`J||N?Kd~(e0X;jPmpr#&a_y%mNJ3t+tuL87$l)dPFW_#dq>gXxvUP5AZtF@EdQ`#me}s<D%GyxAhSE-a%zW#9xfA~xO8vg?&;|@>Z3PXZ#dge6
ux+N<&zyJH%kVFig|ko)51_ScOMzi~p6YzUVwJFd1>cgZE7t1pR&#+3ZGmzbNci}@VSOt<^q$sz89KGlA0K#4pDTaOP7+CK?|Ck%q4|a1`NVS{<n4z0u$@@{
wx?L-B%z<@ZFN``n1L)0*X+2A%r_PzDC#@Ili#iBLJe93W%FOOoX_fl1Ob1h1)vkgfznuJ?zToCM*_qMy<rq}#Qd(1+;)}$C;K%rM`ga!rBEvzE-=r@Vo<=x
+OE!aSeh=}dD+YS9d1tVd;+@xP1x^I5KH^SckI+t%91s3R5RT+FolBXRn-v3_o3DxfObR?;Hmi@G+Uq)>+FV&ka8WUKGd(-hOb%dwT-jM1NOXl<`nK(Ey_Bb
cf3asT~k}Fo5>2BRVBAznPkHawwgo5o;#FKYQL+=V56jyglBorT^C{vlxoaKjUrvGTyJsYn`$O#Nr^XYftZT&5H`;?2dpP(M_!H~fE^1wK+1ii(nNfLR8SO{
DeFBguSq~Lclpf;enRa;T5n11S^8JEr245u>vwnHTA@aW)6j=YSeLH((VAVl{;Qo!<ifF`aD+=t!31K))Im>%{|h-8ttMahN#@@+{G2%M{#5L(bqOI7!P4=D
DKAe9=q{w@syWH&Azx~66y$S{Ileb=(B=W=ifoI1>HhJRyt65{kG??*qu<9mLa_UmX;|<0c>y3&ZWqrg?x~mnyr9B0-U6*eN~i+8YH)S~0Wr0lY=qZ7xyq9r
dq5a2HL80)&cUsW2>nv#81os^>E#TUOk<~m>;#Hr#{6?*R=32ns!QNyMh-`GO%xzIhg^SSOp}}X^<x^omS_Vuaz>xjF_%!V{fPzrT*($818(bmFJ!8j;(jeq
Pz?HB9bs;Ni!wP*R*INSNUJ`Z0vy&O2oKNE^Na5?_HvAhEJ&ccX;CemR2p8$SujO$V=_$H?2PD|So*o8)gXJz<Gs?`++@^tb9D$e)@;6~t2HQ9ci;%6Kh8NL
<dv+{Wv$vL<qbL=Y^@-Rh${@?;cdtU@FEZ)w8^UBx#CF0;|a#8`(XKTTGa{iN_+3F3<38u1Gy&UG_Uj0jCnZFfKxUW>sQum4UQYBwR*&eGs6=(j20v2#wE6(
l&iua5=L7~TsM3(xEPp)jJRyp*tJiLi@=3z+jk@i;Y@tIG(Os!6OARU;qLBv-ljj+NDSy8Q?*(ao~xWvs0ZBF?>Jd-jfdLHR80qZA2LN&LRIB7C>ZemJ^OcJ
$5-GClPBqXaQXK)@MV5upO>h~eTAFuZY&rW=kYYXvq&2xZu_U~eV`Q5U&G819Jf^Ib<hWaxkhFLfSIDl<mNnRa8r9hSqTLR+PTVhY925mnG#PT-Ym;kSP3)5
nryv(H#Kev2{*fRD3vMeM|Cw?6>XrImg=;7n53fxJ<m<-B{tYF<ZX8yE;tD(o7^tSRHd4n<zNT4ob<x<Ao`{EZ!dw-Tal|%4|vjHBaio%l|8GRONBL>aEcFh
M+$WPv~J)fKBM*EZ|AuYB5q_v64M(2H7^d-e@?lZh~xlgi_U(z;22NCbfdtPG8Ag(WVHT;*@aqXIu;|Q&F*OshCs_L&K@zOYL_KCw8aj`r`s`V9&OP#CphWC
er>#O+03Q0Cek>MKI1o79a0eaqyOBPE5pon-B0#a{_)1{o^!4)<`G8p&YhtV0jpVRJwUdYd|T6wR7uu*Qfqiqyt(vF>4`{+6$?N3xXE9`!(9vH$Gb#6crF`j
MUc}g`2L1w6|Qk4MfJjEd<GaO`QjkrZnM!pcbP{1f+8eA=XE%u-u@n2m(y?%xmAB>f^Z^sYd2-`?fqGQ9K+!#tFmX$)g=#t&Rf*1M0es}n7m_<^|qedXSKto
`5*UrpwL|n4s3(^ywpD4DR2j`0>Ol`cQI?DGS!VWIzvq3ibAS0kgRw8+DANuUYkVl?2WmUwpiWvBo-|Ki`PQZs*%ctgRqg@_E-UATTTez{v0~@-CiildG_`5
*Aoy{9=Yy-alyawpG0ek?pm4($}Sp^|Fg~>{k9i7)4O_epl$DlD@I$~<CXX$AG9A9Fldu9Kh;Sb39wnCc{Z<*C0_%Dk`x8E1j6)%5wjwogJ|`|KSfl1b@DtW
faI|3@c)^w&lbkYPH0Lvzj9h9ls%xzVwXove{5ti-HPrL`X;iao#LR&+fm0g>SL@(Ij1%d`@`&x8`>j1go}oj0+&T*CHqo0b_?7`;g41Zi`WNxQ@aVIyQ(yT
3qe2z9eSYqzg(k1RR8!;SYr>S1Y|@8Q7f=!NoMPd21~?u#5U3s@;r0y5bO0$R;_%11K5jCL66gEcE?wnjBYPg=`Gb*F?}ns2_Fby^4}vbtH*J(I?D{;2RpSG
ZmEBPdu-?p(26b5M&5UU_6bFpO1GR%7AxRe)IyU1<iW`tOehO&^C{sF?c^MyC)_<cq^>nl?9eE9D>KzAcRngYgf2#r2eJBgsXKGYih-858GS8{tKu3SK%*^l
HS-C5{XWY3FjtQXCC5rLJP2!oX%O&fuJio54J@jxZBRwc9^DNvhM@M&jsgW+RK~55&&nWy_UARJ5$sufKtJ243fs9LG8KLxgB<UxsNHZD_;Bu-wsCO2i%vFW
-5ES*_EhZhpuj$48feTWF}-pI>a2MrX6kpy6zzf0UqRAb^bJ2oNN=he(+<Gc6Ou4HEpBakGe8u~A%zSL>i}CHQG*&<qG<e^Bb9}>Knpox{u1?~REGq@{dKwy
uffwNbFFby*s<=_O2@A>s=01rkRqjRoO)64N^YGc9_|W*pnkQvJIyU3ILbYa|CIEWVJtg~9R!T<oDt8eP?MfF2=zHIPw)-!WFsv7Sn;GuA)KZ^N2|!j2*s*n
Nc;<uI&oU-au#{q&p~P?%kQ5XgIC8?I2T2$uu7_cZIkS7Gn1--jHs6J_NxGDB2og|*VWCF-pJQyp=4a?<6YB6mgok{*Nlp>#XJzFIhQ3H#p$UzIzVPS2qX!}
^f1^=Vmie@^%3V32f0+fj(>q@heM^$pu|z171W9{Wa(|cCwM@R9W#4i`l5XNViLgch69C%Yt{c6;9z*dth*D}U`nvWTM<e{sLp*U`y_32Ramn4q2%+(9M63{
!*Kkc9sZisfkd@uToSE9x)tAb$S$`jWd=k0V)&0_p_3NZXY3|0xsGf;EA9Az=VP;$-R}h`5k<s~-Yf?w5egAHx(C{Q(+2(xT{U-!yZod~X#7HF?5($)tC0Mg
Jb{)4cb9rlcwLKCeS>SP*F#<-ea+=eWKnjP;n@VwTt+;>jK#=FREtw$*T~;dY#os13q$i2LEo>G_1A(@ZtW^5cQYW^s?r^4o_O-t&c~)_Ss(;*Z$+OCvwQj*
xSay>)_07NGu*`;jRmo7Sf5XaMP?~IGW9+-^83lXaxyP1?w8@`E;F+P*EL3mH(^U-YfiZn5s><I&pY4?;F6^C;Ja&?h+ee#FW^p4+sT=9J<hxLK3_-Qo#XjE
fuGqOLX0e}e@+?8;0rV1&s6-aFUdMKXhhQ16)_jPX&nGt&a>z=U5&IZ3r!4plKV8?I;G0ULm775=;8vrk{FuD0E8T;i_}o=ad2_lX)8y)oB75cRo6Ax+({LL
R8#f^$0@m=yTB>fnMj-#cdpUov4Ah`>k=_OqBC(EhZ`|Y^yjd|JW%GMT_U`e_He+@%q&TMOZ$YxW}1}pMlD3{T<^Tc9ov)4FGS0`NN~&1I~Sw3@Bjm7sM58=
Zh#a&pjY+q^~UJA4ZD$udHc}_)bfw(Xfn9)iSoc24!pBSpbsfAJ&y(%bKIBX`Q++IOk>|xQVO!bWYbC_9<3tW!IdJDbOEmW^E9X(jPtV7t^*#T$Zj~Q)t2@-
&^_^)@hk`gd_3q^6*jo^_%1`>@{we=-y{U8$2-C>lJ;#Sa78#h6#9msv!YGA6eGKJFx`C)%nd)-2OoBOQ(&2VrRB8;$LMaeDH3#`rh6SAWYa{wZ{HI2%b>fw
Mw$8P1=)9(7j}wP4}LyFvXjN?0NpC`reGXa4H7SX+W*E2#vJDrMt&~He1o0bHc<D|(rqqoc8WncsC8I{q05min5Dn4)O5QRWk99{J0C==7#GOh$Fe@z8^z<H
kZE$8w)lk0KfCmFnGOUqgVGS1!j<hlD<62|)E~fGoTJ{Wav%wR{uH}%)Q|t7$ut6V>ybN`=R)D#I(Nx*mNRU3cXOBF*LMsf^=|B+Mn^}nDkhV-NVuk>UHyn=
NJA}iES_6tjOn)^hN;}9ySvvlenK?uU;lFu^2xoJd@9I8DMDN8AT>!__kuC)Agk)f%_oJ)cj>A~c;wo7Qe&?l>LhSwq`h=UAaGN7xU*e`asF!tfd1JiQqG(f
$a|R~40ICJiPc{^V^ZYS?T5GNl;*%FX-nT<`;K<->a2;9Mttw_2#ncrCT-8ARki}6(kLis^9O&g_%7gd?o~X+LY-{JlF=?tF4i8_Qn#UcTlGpDgS$;8Z2cCz
#cQIh=i$$pJ@=mm#OT_Mp-A)bX^_8@D9Y4-1Pp&yx_fI~l;O*D6#Uimf6CG8bjh?LHvGtvTSDh@*jic;k57)tuP7p~S-SPpd#(}eNeuVMN1O7EI3sH;tFHWA
u6cYau<tF$wT2H%Lv#`7gtR0>yD5M4kRyE2gOWwVo{i7f8?j!c)f_G85M~YcY0GvZq5SF-Bm>pM$W?zj0hsPD##9u@YNAy!_S$*++<ETgA|@jM0iY`VmHLi6
DLMvJIfZ9fWSYo%!IolEzu;GPKVLyhT=K6T3u{uD_LgEE_HeJv*CITrTZ#!(POjWimun<n>#)pDwhPA34FwA(8yy~7GTEz-zh^ctx8RXD@VOHH82k$Z2OdgO
g~?6KPr&G~B!zKuMhn8+a@K2F6mR~=fEo+bdG%OEnpgRUFd9@Rc{4s>F+H11jKik`GUh`t%DWJyO>-NL8xl?p*PbWZ34>7%?<205dW}P3-QFgLHW0R_X_Fxh
5H<2RRVuOQHy{?T#ms^GGflco@yxrj!*$TKvpkB0-oCt>hVIZbilNjLzfx_8lrQP#y1i)0=d1;gJ@;Vc>%1fqfANilK)a))un`)XOgut<el*@wO+J;qVH|9K
$|aR<E5Iz-JQNxUNKG=E@I<4Nvl(GuoD&DX*giT<lT9u^Qpo}{q#m~1p*y8DZ=KG~jAw`>FZ_1~3wjtv-x<7w9Vb;N7dyox3k$zfn0g-%YFc&^1MF2CGW6Nx
YvzlC>-a@8dVR<dmm|JBqdD~+&T5Nr?kDczuMSJYW+$RMV{|;SeE}`a<e{Rkg5kfrJsYzlQYgl6u!43u)WE%<uFnJHm**&-d#v#qOGGOWm}lay|H9I8dua!7
Y4UGleh%7^h?+IikwC3_No>4hlu{no=w|NX`D;jKCRAr7&&+0>)T=N?xBfSwDp`2?oCEdRj(%#zmPM?l023&WJ3cQx_y3=qu52a05S3_?*M0hmErJf;vF#^?
+TZjgdRmyS@-2|(*m*^az(*}q96{!j;Uw!ZnqTrep?qtG%%+ZdR(ar#<$FL0?Tws|+AMX?>3HVPZZE;ZA6sV$;&)7$gHqLPFf9p8hT%^?`jX;o)7~5dzrlm4
&Lr+)GL`_k0A5+JpR4$)G-4EO4FvWJNAx@fcHIxj06sC3qC8YJ5I-8^kHie7a^wGm++VC<-SgIlEN3Cwi6n{GElP^H;^qevV{2YkBK(qSaIIXDz>R49U7BZ@
nr5fnYgFZ?k{m{xAq$V{eb6z-&A8^jE{%IsQ&x=B4<YXZ4>O_+Ot3RX1qi(RUV6R}6hYKPq<oG@ko@#o9CP@?jAA{LRpXgIgAIY;;5y$P)y3t^u19VRl^$bR
l9Fb-8D?K^P&LabrC3}`Y3shsH=Dm^0bhJhm)U3GU?RgRt%+2zhnyZPecw5fsTs<&-h7mA@QqF~3_MLJe#0fJ&^_&z<Y9<@E?&^-rYIhWJ(j*!&v@BdzJ|Qv
TAkw;12u}OA=#vW1n+pssedJt_p)RM^)^NekKU9fpONlHb)wbA&$bZbT@ITvOo)HXX<Eknxw*e5lJI|2s%xClBV(IkBx7=3e}cF{X-F`^qC6AyH0Jv9a0Iw5
bRaGObMtjLlF+^4Sh2)d`6PUvJ#S#Dlgk1qa%C?LMjQ2rQh#FUdwRj*QxjBmzStZS<I;C}B_Yd+T?wg<Fd9<iQK&cbLFc6%(>Ug=vHckYEh|drwvQ>(cqxpE
!uaKhEZIK~T>f4zMyRR}&ozueDoil$-ercQH1+=tb|oX?xtqz|@9PirI{x-M2?D!#X+aQ5q6gGf&j<kXKn%Nn8RfnTi_>O-r!)p4Y-UI*n;cOZk4Z(Z*Bj0g
aQU4V2t9FOTu5h~9eQ49+1dYJd|)$((BD>(30*Tlc$L3&8simMAPF~J8}z9f5KY<3z+G<3YLnT#PY#l3Yc;f1=PZ_zm1IvUghYfd54`mN?DY8BUn%kv>ui2p
Ov<T%t_u}~jQTL@;MQrS@RvUn;`L$Xo2#Y6zI^6`Jg$;EkWN-R%~jyOvia2rM0;zT*XnqrCZO8TU;5<B0^<ID%KbHHA;uFpPOZj=1h_u98!%t>bZ4_N1$F7v
KZC16`x)BALTg$V+O#(!Y6G}9NLoGxn{3OOaKY>RSLhW6NwTYxWFYpvujH5(sREF$#=>-;A#!h;{DE6P>vTB7o2(oaONrV`V<4z$Uu-f&zHr3c#Z$$WENE`V
Z`RCY@Qv{VE2Y1$vZgBFhiGUB2(fl0Zl$UVJ8E}O^KT)0cZY1i@=T3gX22s0%DM;Do8|?%xlc6FI7%?=1?U-H;L2#p#v3K(0kqZ-$95<w7Q$NKT<Do`JS*#A
RB_SnS$%Z8mHcgx%T?d@UHTU^x@CXes67vJ#VtYUv`rdga$GqLHer{JB~=95VY4gA)63OM$vl^&{CQ->b|WQgfInSQKHBS*kPSj0KxeO=pZgXY`$s*F_)dZa
P5~-mw(tV|2{<^oA9AKCpxNY4%GDa7=+8WyFsZWkkE}7Y>X<!mMpD@|gAH1nR;Hvt2Yv;SxgdttDT<umwR237!pk9tO!j!P><<MHN(8a=-tm6?HC8bknv`Kq
I=4T9c%ab2|EfTyT@s_U2#jb-lr#f3;2yoD6;^qF$b4T&bhjtSD+<YyZ|nWE@?#1C$#PWS?i$aP7x2fz{IE@DuJ9jsD%WJ0xB12GiNF`Yrs~JDcBf$TEW92T
eQN+1lG@$Qx9jKtD*SiTZzo8H5Hd=|IPM)Laiq0h=N&~{T!xX>KbLDH!Kb&=D{Q~6$0Pmi>k9KQrM=)4->h1$D&4}F7SRf;-|1SuRI2Kp2U)Ok+~3y`ab=)8
LTrLD2j)txE9b8z2ULN}PVnn{oJ?TL6GPp{vkq2&QH(`m04px}2a}>*3$I5!@fc3+bwx$WWH{oAglgaQO~5yY9F)Dc<3ZxDC~8h8JYPf^;0ON?YRY?#2^o)T
PUe>L9jfpVafjKOw!I2iASri6D7Vd{R%}cgvkMwZQ1v4LrJEyF5>C!<kXMSv*ZS0hM0rAsj>|!z-Yzl%f8rORXVS3=*Af|ypWb7b@=*?X5HHT1U}ZY^^^Zx2
k@wChTQSQ~n?ShMzx3Clfv|I!Mr_%P{^>oC`#Aa4<K-%uY?5E8cAaz!jDhqg?VKLd_FH4iI`0?yTA@Q@{1-=L{z1DP=&<)z;e~%Oj`ZctQ5BBT%BA2@JGXOu
=rc+BWS<am%@&T6Ic==$|3V~mtvpb@DQk}$`bNGNkpTB!E<-~8?M`26>&QsN2KaOd0Sh{HKf<7tT!JWRh&Mdmy}Q?!3Gd%c^PD1azEj#I#2}(hY&wFLb-j>%
H3m2nvdps7^IIow1`|LJmKs3}cq$e^p!@{|XJhx2IiDW~?$;PU(0R6zl7E14m2@yF$g!j0a(;&WVn!ocL3NT!g;W%6^w`m>O`3t5CoMh(yeYqPZe0>nwa{ng
9H9W=DGNdfk#!K49z<d$M5f;9y=NW`!j;^eWgCm)o$Vp^rkv?sD`SgcZ2aE2NS}493bYh|QsQceTcGyv37^pmop8ZR;J;_eo$Si)qwEC{(cAUQ0rQr1c%)f_
MMU)8ecZ7zv?Z^&=pV%6u;t{?4pA0>xr-~%Nb(G_Ak2KgxIrr*=s}+7$6rtCE%ve(hz*nh=*nWVp!*S&{|c&ggaCmY_29(QsGj3_dITdH<2^#<HX?xvExm0`
Xa0dAD-pzPHUJ3R>J!(@zzI_S699*Hhr!Q~q%kJEHkQDAGQP}33+_UV&~e!h;OJH(q~e^N;_rWJC{hk9@M71aW+De0TDlQje@7yKH~OFw%#yy}40Tp5HU+u$
;<0mjgEk4f`5MiTLBmQ;m}VX^#Jy@Q%*1_9M1e{S&I*nBVR420Wmjh~-+aR7URcgbsn~$_cO3%8uV%cBQu680zE5{D-)N}5RgZRrIoN~JBy@c4)MPHgYpy+?
e&7gdCVaaCtCsRiVJ1PV2vn~XWLrHMI|PAECOaAFRblSK#<^n__f?<XE4gpzDkXlx(MiE&N$3_hT31if6l5VNxr76VJPvNIlWfi$i&xvz)Gg1|QRsjADPBww
eHdZ(DV_F~E{?E8#p-L&cg^h)I-uoc%z2=%$)(5~waK=^{c<vXXgU)_hB*%q{1L`_@M4`O3B!mmKhF=j?oFHMDhMV`MX83Mxd-%7VWtRQ3uereo6*R~Z>!k}
yt{0`t%VcW68jZO#@>8L9{E7qY13`VMdV^OdpL{>j_{%@KP9b?QGd(AJCTw3ho-uliV2MG@%=6txU%&5tMMOe1_lr!uiTU?9M%Lm2q_ffo||=TdsL4WhZx-5
CE$HiOLl*d_`sRfP`sFut*=$}CBN+0&3ZaWXl4K`wllFye+$jd>2g26(fH}V0KCtG?`;~kh^BhC|6%imVgH@lcZT_ePoQ-pIs^4bryZ*iM<{aPm9JoSKZXni
d~_7oEiZ?2f4%_jiGBD~bWQ47zo2{A*+rX`|BiT%A3h=^*YbHaY94Ur5~2`J(!8y!m~qOp0P*Up*1&9EKh6x&+VI8NJCXu#AKt%XGd(@g*Eba782Cd)mRCku
sL{Pt!yNZ)!;@@LR2-}t<@M;#<J!R6ZCo7!R;TyvUk%S-A!|GFUTMmAMR0_cnTmF^4qwLflbX|Amep=ye0S~j$g_(zY{b9=zI%2T;8-ws7X_^7n-+S;%LLxp
kV2K7WgR|)Din?hS<P*N;UJ)8yc}!qt`^g!&7?p%>bM{%YmmTpSZ%i}90`fjknXO;J{^y8(z*?QOol!GDuhd;s!{=(SMMyXA5&E)y#ziUU$F{rs}hIntR9gi
;N=$ZY|9){Q?nBv!Zq*KyS1Xe8otRi!SJk4Fz^YB-V5-KO;%x&Z~%_?6kyAUg2$VFvFRnyohgashX`exP6QPwsln6LP3<<)&<vxh8=JtVAV1WB{x(%;`H&B0
BM`NT3y4TOx#-zw8k#PmT9QoGy1a|03U{BDm}s6&-6Icuv&~Fcvuzx^(2fB^H-$&o5uxsGU2i|SEG5lh#|*vdkW#!uh|xzrGmQ<au}$eBUb@aZTr?X^C-lLE
Js%onO=$s#bJK>z*Ao)UM1kHK`Hb)N>HDcHJaRCy5Y@{7-sJzd*jbxVRsiZW&$b7a`g`xWN@rmP;FL9l%D`yLnw4?c&hztu1Y^F=e1I&RV}zsn-8EQrOy*P>
vEgy_5k7d!HauO>2EZMU4*CVns0cxz69dVOX8NkD;>G6uasiD&f7ECN<K5{j-PsuK@-^sST!R-03UoEbgxp-nIp5KdMESv<kgjvlZ#HCak~uVNqMa}Te$M+W
6iu+ForG^lXJ`btZWeEB?MHgu-meWdPI*rfDh)%ZL;>EeF_V=wGSbI|cTNraBbno7Y)cNvpTv!%S@rj!YhVhq$`xDIIg(5h6+0JMT(BCvgjC@@gBwp~HEd$(
@>!-p(7dOS3L{j@YwxJ>!txh6IAE@YliJDGWR>?$QYBv$zqhg|3IA6NQUpenELwkf@C=-vflL@L0V;7;^nGd9`(nFlO1n*oKn>swUPLh>^lnA-k*jSE@qq`M
Rl-gUO7dF%+0<Sjv0GwcN1+ahdNi&K8+ChC_anQ1l7<}JllYL<m9xi&^6^kyy=>;pXu3NBa%kO3+MpI|5ln{e=loFzne3>U50v?JQfv#2l7Hdt$F{*k4G~B4
IW|%9VedK3TN}h#nHQ7Z<y6A;^z2<N%9b^M=Yj)R_znYQFCKwIr(OseFEZ=TI)V^@m|E6P9!F4-=h$t-$}*ydn~Zvuo$hiY1ATO}!xuTG4oahcdFfGDFTf%*
0$b<Ruvk}zV+-7NIJZs7v)tRrF2kek6?|H72H~hxhcC@Gpv*TTlm3IcN!#z~A3j}4ZG@oaDEJr~H^O*&ItW(j7#-v4-#*sdAkbfQ`^i=hiKn0{=!=+7Hfq$~
{@GLP`h~^75aQ8+`d*vNU%z(msG#c7!Y4z8!~9?w@^m~PP2k*-?E*2^IA&hUuN#=0na#PJ(-7K@_Ge}u>tt{5b38PS(d-OZwPhS^z264nQ_ljsud``QlALg0
jVRnF$HN4I{<kYOBihk=(6OF+8b$i*BtSo<-Y`KY=4Ru-%Hf3zk6H$u8Sgv2v9?G38Vz8F%+>=g?a!R8DFrz(O)+DzYzVZ$SD{BAB;eK!k|1?iO+wQyZF<})
Y29g<L66DtSnz}jN?nnAlx&jb2E1O~q;d)BESNQYHiVg!CZ#jbl%~so*Y!b1<NKgmZ5w+b5qrxwCpv!zD{03!4DU!fZQNctEL{Enxc4w6s8CMVCh-xYs-%P)
&s|^(pOeZ3pDAipCm;oY&8;wAvYf0OjgL+Mj2Z0{kOaMpIm5vT1|kCG_D4ui>|DVHENqgVbFd^s?J_(dM*KKPd!j~KY)#8IKvTc6U~*gaI4L^@A3W(dnxT~Y
@_@3L;jJYeD@1WDoCg5y-Ctt@jfOu}bn@I7RWmNYkMkwEG+gUPj5_oRKKQ%xrX>nJHqXZ&HuAiB`LcYjequ(_lLQ}wjHEEeW-3wXRn~9^m!Z{c>I#NJXJ{NP
V}mu_)}6;QAiG$W$uUXR^XN&7Cy;?KkZ@zM8%el}Hri&+Wx*rcQT$@<|K1Thcbnlhrl;aY{TW`p$pV;UKShjP8aiqSGJ;o7af)oC&3PJgrd}(xNZAL0;tsq1
-ukfy>Dxf^6$Th^%A#<!t}2L!6l<WotrKc<9-@3ZZzcp*?pNSP6Bg-B&oq8B($MZwC>ljh;+}TWr{Z#Ov*R{O&8(w$5Ks5=^Vr<bC&Ki~iLGc^lHmvsYie}K
#!or3w5cJMGEZi}PXlx(7XELUhm3M&B<duM-ReAczKAX)Izt|i{Ru&Ns_3JwL2P}pcoy!#hX9hSqyW6-u946{KH*I@^#+WTGf7gAN&7kqu8ZXYH{;I*(^498
x#CD(z0x9gyT&+~Fr9&3x7l)^&}ZULuBxS}M^v9UqJ}FDHqx5?|1w?Lz_)NQfN2bbnYh%c)??jLXs>LW_^O?O2k!`Co3u`#sd66PGljCa^?$thS-9?l8}0jG
&}&s_W-kIS*dD{lunX}SCY8y@Z21&hH!Y6JX6cs>2A4*phrg42Yokn-Zy<W_)*4>RkWmie*IUEt2xzo&Cz%Cf>OVtrqd8EDSU89iHqGRB#`7)7DJZ+<U^_6f
TlxZ=W!2zFWpXNvAaw*ubD~cx_*<pL$KArHACDNwmAUFjXli>mEp7F~M+L>3yI$j$Oj5DyDz0Kl(oxb1{o7o%8seizt|!`fQC-$BiaM$^EMfcR*97%I*O2Q&
^=jFz&=y`2?K~jle%*k84TmHd%<3KPV7rC&&bE-uFStx{Fk%Rn{Mg8!9bt0R%6&+$aa%y^UL^Ku_fi|aNk~}1N7MW5j(8EFanPZYbNF|hYb+S#j-*-@^Bn8@
f`;aXONI>2eB1np1}_=ti|qkZQQkwButFiTAdpw3Z@d<!iGHuiFvIvW4&z_)9<kclzNK*;>D9p1Y{SeHiGOr~U~X84J-X=0XR&gjz=8#;zQ#t3*l=KqPbB7O
!0Dym!psPXY9zFFU(AO;ExJM2-1?<AmC_Xh$^_<XIsp`B>omqET-}{~V{)us*UZrPJ`d`a!kGC&B{G8q*~ceuG}HdVsTZ#(>MebC%;zSnw4ts}YUwu?7Z&$b
HbTL-T9ebo3JR9R`695E(QSbIMD5kj!m_leipP<Wf?%MY)^6tal3ImE0zuyu{+*$h#6NNFaTq#88KJfVcJNBG^w=9;?6a~&xs&PH6~TZI8yevWK~7)0*fHv>
6RV)N9SL7eYJ#A_sNR}VPB)?)RO4oAlG^l)g>G{mU+^LAzNI*a`U}LRb){Y^4SKMT2S5TXawoLdZwV^XXT*R`-Gg#Q+p17_Eqk4B>c{tl1QpF*&BVnJYVw1u
=m)%PM7iCpr0oO+3p*5fh(w~}K-f5aP?En^7?G_F6A7Fyd?drqh!Z9R6CceU!}JB86xV_DDG>&zD3!;2&+_`crId;^oX6#LV0sR=h#}jALej^cBIX?g6FWJn
<>+9a3B-OnoA`rw)`$!fH{?jmnco}v_jX2}5dHX1v9o4Jg;eNfYL6!7smpLSq(aBrxyr=A3mqas?b_q%>T$Wob?n$U%9{DWQi`jbR4vDH+Ues2orxH)@D&OF
K+@P~HrAYe1ZMu`o$mxa7<qcL4dlEc5hgB)Z)R<3_Vet+rZ0Wx7_>rnLdehS)2E#A7245);3IHE!9_lu4M-Mbmrn56{bPxnMPLCh!G6Ua*Z>F<K1i4<w2#u~
5cdgz9Ic7wAzauZ5&y>fSC12NPs=LrA@+~al4?&zBZun$G&rgKTV17!m5t%fi4Y{5v_~3HsC}^N3c-)d+{&DjaluqZ8E!GjJINk75p#$|xdsLR2eYz&C#=h?
HhY|N=+#5gUfrOirl;QA<)jw{K*jnhg7SHYmrJaSDCJGWuDR+Ys!?<g49W^gIa5EumqHfCUP>yZUz;NxeEbR!r5Jc4zb<C77!sZ;ZwHmYnMV1KDH3lmjTLk!
0doL79v}m&EU_ftds@Zvx2bilu3+eIx7wlR?TO1?bPl#9J}m6-kgmB<wnF`bQ7@N+s^GrJ1vf$F*Yd7`X7OzT1s33bEVK(3+9f`-Hqg*`P42v%U+((ULJo9k
lqD*TGpSQFVaEsm4??B17KmGmDF;-5PvbjLpwZf;Dzu?dpG%LJrH=LWZ_e6uqgQ<}K|e}o6F?8FqpM!^y}}6Tsv`T?ggDfnHsRdqv&ZiGF%+)bC)4Um(>7hs
-b!e(n{VuE?`)uyIq6#HV3!RMK~hEIdk<#d=akb;#XF4))`vD{?Sby9_&h{sj?U#H4;8_JgzD;xzC2iyM-VsDL*t`x_iMT_9JU)2Gr7<C--xBJ+wE&u3b{tS
Ok<5DY4e7x(&EQItuYW@)!kV_cs|OS4?*9z*L4HZ4BGy3z0*d&O?<Vr5BDH?*x3*EQ`BLM;DGQ9HqkXGs~{$ARU+U&Bw7p3p%Ar~p$8F!@S7ll1Jt$_M5C;v
&?DJQaA}LX^)w{7tD&gPGp__x4Ot4g{y*Hb8vV;PQe85Pq(gh#z^wN<ZA~gwmsW)Uo2wQh*?)Y=GM_Sm@~~jdt$DJI@*sRzJ|*)`oANVxv}1L&J~-gJg}LQ%
4%M4_t9WR{?90vdfQT2U$ZWO;(%=eipBBhz7a^FM0^3|DCjIiWh!<y)Pi|aWa6@{_)+6b1XVQQG>8NbRtAQpFNiy76zrovAdxT@1DDU<{f-m;(3>cl8L0zSF
L*)Ai?ClZ{zUY5v=jbGRV~btC{8;pp(n4zf5Ha+qtjb^E+1dXt8iQNLn*Dr4uULQ&5nMpF{r^6=iR;#OiX#tFDOxeN=Wigs1VXb?=V9ZOCq04_UiM;{nAh^X
n2>6uFDztY+h`e_la}}s-}5;hXu1d^^Sw%EcwU?ci4cC|^kXNu1M|RS9-mx$%{`$Vz(<E43C`Oz-eB!iCDO+(Dfdi$(Bbm*y84V*Oc}y#*$8j_;m3rNp|<q+
@S-zb{v@Sx6CD1^czsZ;Q@uR0>^2>qERfA7U~*XK%oKJc^T-W>M+0>m0W8v-7ZZ2H4FNY;X^<SY9z2@nTu-e%GK-_+0=Tfx>&cDo#>hB_&97QFYH%QREbfi{
)%`pyaG?!LaegFtenOlvU!tGD6Nevx!m8b-V)vEYD}pwpW4L}U$0h(6(Dn|(s)kD&nA|eoQ~0yA_&;mGqie7v;UR(D|9(|q$Pg~IXouhJy|Q&ll(r3szK{S~
i;#~e(SC?*?WrKe<6-0@KyC{==ju9Q{rAl}<&pBP_d^IV^j-&4k5>q75GW(33*0hlN1mYi)k9`5nbAe<H*U&ARn=vp8U{njnJG5rhKq~V5Jk`0c5rz}t{Q_E
K60u6Y~B`%bDrS>?RYk<34)u0P>o9d<heSJgmWWWYCNDH@@gALQ8A0~{a#)GlAw{_fJx7-nV<(}w!ac*sEN7hW%<7BIVr2S$NEaHA#Z@emfdtJ-Ve$!RM&Fe
DUVaE&H9dR)u8z&Zh+F{+c0c~g&tr)Cc7;x)Dzi>E^?g2TR~f^my&P!nPk2>!Jlf>({9ri?m`iwIX44HuoC69ITqCt7;3vhh|@(DgO|7(9Hn#F35Pr81qS>H
1{opnVxe3-Mg@VgTvggWk;-zrI%WmAb79k(7BMTHXaqO~$24=3>YBf4L~fCu@+UyrL6XlI3QtQ*SiV8@fupZcG>iKOBYg{0`|D$GlzK_Ok$L3OoF3{;V>yH5
0USET)K?}t;chec?p;-`zJ#m8uPtTotp3FcilWyIx4w#I<UHG~xpRc_p9dXuni4x-*AH2T)xtH=Koq&Tt%tOWZX)qxM_4ahhU9c$i~ut)L8}0pz}MkRjZ@N>
z^LoAjqUX?Gq^1zu<?<KMT?(|8k+YBH+P*Pq+Bn_*Ziv>7fQ{B3UD-q$j~|fVNAS>8CO9#zcNq9P$O3xkib5|NB>>s-t4pk|NGf-N($lw)pB#73t~DQ)8h2F
*hg~JK(jz4XW$4Um5<F7=Qyl@+7*`zksj8Fq05q=-VrWt4d`e(Er}mi4*u;elHf3?86Cv=BF-6w=%WGDn5`rI*!s&1%3{OG7^s#*d6<Y!B)IU?9+IlE?)nnh
@J(#aTmi=j0^epfvbn;HKNY~VZwR&TL2v}-QEuJ19oXFtq8y|U%l=-ZGr9a{C^{QdtQawY%9!t!8uf$#Hox2aHmkfn7tywA$O@NtS5~IQ9T-<&Z<p5Glb(fb
wg6-Tb`}2!PhuCAoYr9Z<y&vwt}_JcLnDQ<x1j}LD!t@nU+|48`rCU}|DHDWqgM&{u&eY@GneNhQfFfi&#$(5k~MTS+f>4K7&$>~k~IZ&A0-{}5G#l7PP8FG
BD9ms_fu&ObSQO)F8Pum2Q08|lN##-B&dFLa*_Gk3=e#v?%%kKqv`|CEZVo)+2lFF=YISpsw$M}#niHs=|0eH=JlXlt8W=c?pM;~6r!`yYL-0BBB2x$H3%Mm
Rc`0M$dun^W+J!$jqD7owV<k*DVsAuyA&rz<<!rLX~ef~cnnpMv{@Q7>$<1nE3!@jgz!nnE%X6P%yD(3)cfyLM|kYq0F#Li9M0X-F(>c)WwJgT1EJE)I(&jb
Vg~)$9u2uOYlXrNhUWJ8z~oOUihNM^jkJHqaOef$@ODpNcqgr9x%4wTqEOI#JU<TA#Ra|q{uc%cp6kfSeL~a^P}cD0K;R78rm6A!gASjJXmq=l8p2+)tHP&w
Pvfl)&3^8OeP@azTiuM_Cit9`f8SJ$k2*c`Pm<TkWqi?zQ$hK=MD;H65gnjYsP#4tokug_=iVgj!H=&1!p~6;k@WGRcS1}0Kv;~9ry19YrOlW!?Qi30Qj#Ut
z^x?QXvD*pe{nX(Lfpd<1(?%qo9k7`Vzs*3zh*ny-hKjErzMSH)s!2P!c8uLs4W^}94lxr!fA&q8AcrMxy^JP`-3aMcl>mDNl|&hj12`Ie;3fHA_-tkkb*7S
ezicN>-$c59$g&M1m?1!le4aWI4=f;H!8A}#E`b)twfa!JL`uTy#}VlZ=Q3lV`e&Uo8?N5n<Lfk&K=a0q?dsXWF1j>z`a$RgK1Img-6j|Iy}aZ(X;e}MSMX_
M_~UIGf|A-JBQUnvLUUH7^c#C=7B=xjDzAJ$FvKy7C|m>R}|61m#-Xrup<rKM$%(ZwddcM8P`WCN4?+{#3wNdPXT73i;h~V_GHUT9<z<9ZOZ0iUH^{H-bI3<
lWlr@7~=$2-J~M}vOySGfd67{?MK-j^+0njaXYgL@2cl6RE+fOwWK1Uoub*G9={meX`R;$;Arr#ub#Aqr%`;<pe{bPzt(mxrEV{?akjrOMM0F#$BvZ&?e#w3
a>pJPj0TY&$TF$Y*fB8W+|i0tDToba4-H2umBB4BddO*R(@ur!0&+OB4^aH#!wW^+!Jw_Po+4kUFB8t1F^&!6SkU!)bg0rYj)<j8<8zUHI|bEwmViQ+mA8rQ
+7yE`c(i~b#71IY;|3MYj8r4m3i-uOIsNRzTW@=FTB6&78AhPA9;ZD@415K`(G>(3gsi?u9T(nJ2{6lL&6M_^owbeC<vDK(QsP6N5gjwx%s^qjZ2_d#V5PuN
UVWdJ^nqxhui=iKwLF57a;B=*)T~D+zRd|(5B%AtaGT~m1M8+;Znzh%xSKU`=S)mlg|26Vm{4rXK0iLlEtz#s@!F`Gcms|Vndik7RH*aCg&r?M7J(^NW|7Wk
<S$2|9~-~^HHqym1^I<$e^JX{ikcUJC|6+upYmQ>-ZULa8EEn%T4dZ{smaccaNTGDNAxf+Q<$<@Qo5R--0g>@!T4yRi8!8Q)dXxZjq^LV7NU3#njOw>Qm|l$
+>PPNdTG2dO$EaUA?fpW$0=zN5p89HJ~cKa7J-<&%v{G?>r1wZ&O>(hIBegxb(QPvx)y6U4tPf3hF|ncP%3M$spMVRt6sbWCu~RfuJs2!T85<a3jPV%Uvs8F
?(iW}&hZ9hl@zK?qMMB$nVso@C2Jptynx}4Rub*Ce|vI(VEzA|K^-HhW8_!W{K~k1)ik=ica+20`YZ5Ou=Pg=N>SF_)wuKFaSB0gN#iz!!k+OPQ43nU88CMC
qcfnOMXFX4OV=1tlLUsA5@i4d?HzE3%KYCK=e4$)CL9E%?~kyGT1gdQrDr~#J9Omur2-y3By>&G2yC$fN+01Ykarge4z6M{=}1mxH&yJaZq2{xx8LM20?f}|
&QG_T&Y!jqy6Ob~|I?)=pE0}#KJRS8xj;2M&g3_NJE5nNhT6^-{L~J!P~kD3G*Bly?M~_IfW5tj&r57C&B;5-L+Ytg6D2EvU+LjMmqp@bl{e=b7k}-h_)8wQ
cFkndHVp0!rEEq6Tf$P!-|i;GaG+dUFg>p19k-;X<0BTf^-Saxs4v@nIzLl{C^;OeeaP&zXQRHQI!fFH7$NKlHbT|l*>fr8`iLf1Mg(yp&dV`56zx<#i9fb^
Oz1nK^4xuA;k>DJJ(0LFvqCGGP(-|j7|h=)4PL>>8Yiy9l4aywoU3S6)>{774@Bxb!i)LDd!7?r&^{?_q>8$evSt8Lid_|=HrLb|QTuR<;2(Y)0wMLB$C1I-
_*s$On(&9gA5Ol5LntGg3V!P&IU1dO=l6qHo<J`R@=zXXpiw5%BF^6GVnd-(@qBfY3Z6yv?Yt&@On(CkkEFqIG)=`Zw7f}56Aah|My|<|aXK)Rua6x>lKjm<
(xOVoRxErfc`cdEQ`rAK>w(hFj{_!-oe*Rc5pGj^jDhzPjXLRqQiFZtYUec_aou-e8m&=*><nO}QaI`{7}^Sz;!U8H8gTFapNS)~*nu0d>{>ee5m#F-ToFn0
?hV-O5<cX}u7D9pBNIZ?CNM_Xr+8^bR9Gs7=`n@wre<>-h-sIy850sU{#M{LW?`l$!g*+m$N9!`d$^(8rf1wMcpLYL5w&YgCzgiRvG@_5-Qq!y+Di%wutqA>
5WcaZDIeTgW{+{6`9@=hSQbl1*ay9pt_HDk_lIfude-h-$Ae7J{vjkE9q`knqM@?3Y?O9->e6cmc^YWjSK-3$jwq1yV~f4I_G;B@4p<EvFg}4Ojs<=fS}qjm
UwJs>Clh6KPFg{z!&y2!NC#D`5wg!{2VX|ia(saFo>%uc#c7BZ4k1N_$BUSVmCw;%x7>M8uo-mK^X=v(<2n@Fodd=m2m`)#CX=+j<?(htco!S*xnAI`CT$mQ
0l5}sC^l0z_N;T*{TX}F;4THBG!Bqt6z`uQQj_rxc)2N$rN)bFDB|vH5b=bZ7vE5dA+rz%TdR_x_*1Xn#{fTQuK+cHD$OR0*VS%zgI+YMT^ngy7OWm}*GA<O
#IDvo(GH&S^ejI~@~5=7kFENqi;{*-z4E1tN5X5SmXl}ZV&0<EZF1w$6h9Px@U_3&SPp#jZ~_G)r0$b9eCzrN<UFR6h6=*tv_7e^RYonbJ8Ptu!)lofN-A02
-7d^SWq9VauC&5Bs%<z7zb9A;qWmSdTd3SEC_6<f?ret(aiZ&#*?O!eXG#V_>f@hp4Xx9hcL`0ne&)5<6dkH9%aP$j6w?G1JkQbLbKJ&i3+&ZQY!@a-Y=jQX
sTvRJOS~t^h+~fTL%y^^juU?v;J~+jgbN=Zhfo_L(PX$-B3KyYo%RlK8bnMvfAc>5cr_XH7G*RhO;pW9#nv#mT7r9;g}whb%o;%Oj>VMQuKY=_0H-C7H9w><
47dZfjC8Cwy+JsJz&)%|)!!>jqmcz1r4IdC{>c68&!W6N{!gID#AvrXw3Wg{L|%g8@ibC%f`=su&+sS5;XXPjot)If0bY>X{9kgz#g21m70}4Tjo{aT1;Jt6
h|AnL;QlQ=ZSyCBob^zJFQ-y3%S^A%B5s+zO~x;9uu?GD=k!8l@2Bvly)5@Tmn~;q3st($QxGN;m>(TOlJ<dY%5>W$<78eyBcMDUhfC%m|DkPesB>}32xFbM
?hiTD-I;nw{G$Y?OppWa^NY_}F;jG{`e7Q@QreSJcbqmaMjFrM%(SALY-OoyUsQJw$g&ACi493Vc=+BW$=V|XG9uu9U2cd3EZWQ8dt>T2J2tF$^+Tkek}oAe
rr0-2r7;x6=K~uE?og?F<!506^!?T$QUmvwSh-TjH-OH6(Q+QsyEWD1q`RzDEaB2A#=f#@+m^dqAx2WZRxV$_nFFM^!2nefIpPvC%Mk2v0ziZ^9o7^GP3MGC
i?oz@IM7)cURjym=0%s1@c}h074EDopm#!FKZ<;Qg0&PpgY(s}w*&_v-0m@k-&@p^BOTjxIo5yCODO%s0$ji;JZHPGxWpCN@M8t`+&thNQ?-zDPzfmFwTS}_
WB!idTpie0v7gb*B4Wooc+CkgeVUpjMN*coT9?ASnFtfF{c4H%o|`6A(B-P)5F^aCpMR$Ustmf8boDTBA7y5fZQVTKyy@LVb?f-+VUywWv7o7;^jZLH`lD*W
0%>L(eViyrL|Gy5(7yKfp|q4xj;IWLM!`{cM=Pv`W9(bILuEVhPc~j|W9i}R{LbM1spK7_OVgiWY^1>qvXcCuH?I)(s0E(JFw>*nXu@wlG^gSVl}~NFs71xj
od4E)yKm8+!}-IYXYEt)Ap~|c!S_KcZx4o`LRxG)kkd0JV!G9mFx%$SjoTWk@Z*>1IL3;Xm#xF~E<Oa>b|KayM!K|tsB;X-&qFo9r;ckN;oUPZn}Z7<Cp`#K
?Yf2IA`c+sC*q?zK@hgqcna(HV&yk@I5IdvY+#7RmA#DMtC@+^s2=&hMN!A9^LhSwFu)D1*K(+6CxjM4h?}CFVFnt{<JXFO4h39*^Vw36fPH62MAy!quNa8#
QW?t+WMQw`K+_7}tzhGa4{#T0CSLB%HbydS>5f@f!yL=0B<m9`Pt!fhz(w(tE1btd-AD5p={PN|mo1j`*oqJhGIbZ+^(VK=CR2u>{!S;RqU*nOf(KZ9n>rMr
ZPj1HTsm2M3{0+mN&oV~q1mNJjg(jSw$hXWp2j?a@o|o^R)oFYw-HF0GK40u7d0-b!%#?<#BT=MF6$?SRod9LzXId-aaNRAJobE^@JVL6<IswM0NpC)8V|A(
>!dJc!@&-K9iK8wu+W!c-fdF|#C;#PRS1Nc!Y0$&QtgaYgJMIdHVx6H!|*EiDnzsPND@;!mTW~`cuFREa6;4T^h_FI%40M)t1RDax{@2$J8Yu7HgM3Jn?X&5
@gZIxFA=fP3<D;4lg8!U*dS8QF3KNoZOK(+LRTKwo=KD+n%--y7Au?0AEUvV*u(oP5mg;PFH=)Fv^)mj*m94E{ScIwZ@u1q`X)6N+ECV|1Cds{2aiJtmHGL8
6O_`XkZ`RQdtI+Ixz`*7x<<bonx4?H%6gT150C{q1t#(kojY#Hd=|I+)>1bT4@P64{zfqM`qp&}ml?{I#gVK=n08o0;@;lwDcmNK5caYLr0f<JSmVFQ!Tw?F
`4=PNM=97FY#Lgt=$c~VpQyfp{Tl0k=&rrl$hFYEul<3|$$Z4JXDz=-$V$!K1eRX~p(vJlIr;A*g;!%cM5>}EWOUIS;M0JYc%n(OB$#@_tY@{Ty2ZWzS{Dwk
9Pe~qilide_ji%2*S^F%%d5E6j;y7Aeg)XT6aDY!f+I}nYi~F0t_eu57?^QE1t%Z;=v?-_CEzy}T44q+eKYdmuL@Wb;~KP$viqQo_1qhwZF`9=9rgr2W1Z{z
o@&lesv%Yy1d+{M<5(0A?soalZ>Mb4oc)-0ImvjZ=>oK}Z3#*DzYNn|s6ZknnEV#s;Iy^oltp8=Qj64B0JYQBE>#_w30-@;RZ8+D@Lbv!v!1Z@$0?|}R{E$Y
!i%fYY-(fcvH`GWUjdz*Q?$Ar^_#J0`|YajGhR0s4z;U*iKaC*{V9s+*7HFoRggkbqJt{v9r7t+ao;pjLEIF9a@h~jK*ND0%o_c(Ry6npW1aG*{FI*E8=*(=
l9&TpTlM9W(=TU*M5L39(hoYl#oQq{tMl<e;^<_T{*Bp<rw8Y9<(@SA#?=tS6{jYUwyMc;Oc~1A`K3XdhmmGC*K8K}A&`F$9oES!k1B_qKt_*^byKn&Boc_u
K}>Ukd{n`%-Q7?RecHh7{|9f=;QGDF(t=v3Rq+_Ik#5&`R~EIXN>nmZKT9y<NHD)nqJC|Ho!P)8xwb~6jom3fi@FOX0G~!T1XzOmFC2wvbXO`Uy5|beX|o;G
alXU!!$K@nPB==hT)Pn~=GNO`lgSx3T-M51|6TI4c2nXZxU}QL)*$+nVT~ZNt%e611OuD=7W*vU00co0N8+2t5n+q>b5RX3oa^b#cfXIv=U5k&flnI-8=JVH
;vRoIRT@#Z4Ibm9d?kJ$>!J2}l)cfilJt~NhEg0^9564p{j4p|!WZ7bj8Xr!km5E9n?;N48O^qF-KI(FaL};rCG_H!WMp-8D`Y+<z)RS~?1;zg!#V0xnj9n+
bugc3Q#7VQY6xv6(_MHsvz;PBF9DDSeidEj<s=uBx6h~MV&Gv8u1DDSe@tu*rgO}Q`9@z9Hkaltqf{g7`ZK9d{^hx4F@J%KFkMPw(tg(^CKn4l{QoZT_)=Uz
{M;n1B}zXyY@HH!AjfJc0fU4nF?8%(<0H5W3Jednl2bQy@kdDPa4T}Z0FTMdB!Gk)Y4RTv6Hxk5h0b3d)YTn@8U3u*+DC9t-b;~RUCx`i%>+gWH)H5O84WSs
;!enr9&XS>?p2n7`%L{48Y}~ylFd7YrebJxt!_mlQ?7(RG{{Bz_}DWy`BWGI(2K!AvUYOSDCLiw;liA}l=hOLMuM^Vk&Z0su$mLFa>BzVBJAg1mV_so)H1Fl
J2N?6I6j&r<}I<8PoK!ctLgeaNPIeUX#~I%LgPPvA=F)IbAhJOhwdm!u}zoDMp=b0kAVip6$w0B3nT_xeBu>>T;gccCiGB2p~hJ~`38L}na>o;kqKs|!aFnI
t)Nxv102jX-Z5CdPxTT^Q*=XZvX{#m*iW}6VRafzqUwBN_MPIjNkT-!%98Ek<eLkCU{V=<^W&u_j&%FPZm<t8XG|!IIQ8Len8l+T9-+n8*YgKSx=xeh?76#T
AM3xkJ~z(!b00u~Sd1HHPYcKSYQJtfvrtBGf>8|Ge_b`g+^>4L6(Rv}-E1<Xu;5r0DI<U+e}q}G!9DMs_K4bA_I=Rqd?N2qj6gzgaojmiGb4n<V|u7mpF@$-
wP3vBqoa)<n*1MRu)yg#=Btu1&D`0Z1}Kv8yA{r?r`kIcJa=&npe7>^<K7GBwIA`V{7Ah%OH6;9SIve!bz_&&H(H=5_8)EjYvGQ^bmw#NwgSI!Z^xPi1MRiV
O(|tF4O|7?s4Zd^=h;WL>+ldKGL(Gdd}S)taNo}S@KEhfQioH$=OYAKaF=;vrqW$lA)PROtEcm&i}&N2%Wn8_1D9g5;x2H=6IK|IKHk>gaG)>}SN0ZhnLP;o
wd$8c0@{f7N`STNj)K(Rn(;*KN9wb;M=Pd#KeZNzKP`J?wEfhoqQ=&IMdNw4L=(XKI+KPfngFP`2iLaBL}y2nLorYOVK=H4Fi|<=!jAM)t7vZz^0(Z9F&CNy
p$THYX3Bctg*GK>{RGY6T*asT?#BH5B6tlKO}8*U42hTJQHpAEo}I}FM~u=TkO`EEvS+vB-}{uA4niA3yMwG|L|bqBuHs^lWK<7@DY$t-UVwt|6I&l6T0iE&
(cNC9buWIEBd~z9emUs0DzY;~#fm#ibI&pQn`o~A@*%X3gr{sSdW|ms+MY-}N{*}3Ff4sD%&47g+^`4FXh@Vz)B=RZ{t^U|`yk*K7639uxA_5h2%x*Lj~pqR
kwTy(DhG1}QKY%{>Z$B^^8vh<nIfgq=U8W0F#7WrNuA?ukz~}vJ=Z%_>1?AVka$v?r*L^02-dNw`8+$?PDXl95Tu;2*tA8p9KqL}tGECrg>|Zz1``Om8E~X~
z3%PSA)AyKJa>AdHvFBP^4k>yuql!*lz?s073dwp$-Najh=kb!dDObSIv6(%E#X8)DXy!3Njb>ib7)P3+Nvf*O_8=aQxw}3{xp~D_|LW#d5y)$!e5Q5KKfOL
S=iC;awRU@;>^ZjuWNw^=5HH<)8CW2a1lR=1(})KSN>pS>ec45i}1>bcK(kUGhVm4pkJ;0EZ88!|3!!NDg!2KK?hIZdq8(`9^AdU7QFnMrsc~1r-^pzUg^fa
p?{q@T+A(bXF?t>%A=%zaK%Aw9Q{5&i$IeQn=Q$sJzlWJ<uJH^gKS=e{EuF2&8mI>v@DwckI-PENT=~56jVk$J2%VvTbN{(&RBoEq8_`b=n`*3EKzIcd)xcQ
xUyhdkvg`vXZO$(FK5Yf1;oG*J~-<jgV0f=AngMzJWY25@m_HOk#UpZqt?#=9hX~0J#$=aNgmxV3`jz-M~h^5=4$O79M14Y4GLqfTQ@^(1juMlafqCHGne5w
6f+p6vV=R0_m-lJLh8{ZOGUn%q6<G`9LEal=^i4RJ#@>>GX=`MbytcvZ}y`T-sCL_>^2aGE|c0|+!E_5qIAl>`$O|=l5hDR6j}uFCI{g>v7uer9%QAqzZT!;
_BUP?e{40E^}dl;b%0z(*6$uH@T6}>n>c&h6B?e?nd1n4BH5xT6x^m=(Zm^0&I{B{A{Xg=$dI{v5V$p%YsZQ6ihJE>C>A;W3XUe4{hdad8HjgN$%<jGREu@E
q{uqi-wv#r(o>3YjDFBS-3g-;Sf_|)I{PZf+VnBma*#5~OtjVp2yYmGLGoU@0sv^;%Ob0!S}|X^DzJAmf52IT@&%n{L#cgTPsg7;HS)<z#ah>W@zHK$Ohs6p
L)9({u`bypn&)vO=AU`&uXnW{7xOlz5SPoj&hHM(qlDQI#ivZJiv%`;su&Kw-3_}@43P(;ASfCWk1e#n{?TrDsocOrw$MS@&(+h?9!)aF=RkEq!yJOp*lwQ#
qYY~i7nh;~n2E}b*4u+IYva**>I1XY7C|cbm=?=`QYf+rek4EYmz0>+ElO-K-ZF*Kx~a-b{@KVm9r}G2u!V$zl+y}#exg8qedmp%JV-n3SMq8a^tHD_CFs57
o$TO3*$b$`C6k34$+f=jd$^@l>?f_yn1n~>NkY3t*IeLnf1$fdvcH-?GH>gY^{pkoaCEr5s|1RAVQpRN*I`ErpTzzEHt?nKO1l$tZq>I0#{hAs>q^4|REvjK
Lb*|;$B}%Yj%J;IxOX12%jq+BIg_cJP?@5wwzUa^(>L}wIsYoTs;lV}G@g*I=HW}uLk=1h-wxQ{G{B$*RE7XQ*qT;{${~y{mBO8)b}BG!o92)61!b+n16d!Z
Z=fb+Z3S8&2R5wgf+OQ*xob)y=h+YTW1V&81z4B1*%DikE})&R*@{=5uzyTb>+RKT5xtBf5vtkSP@SSVqJf($$yUd1Xdd`=uP@Q*+JJkok&u0|@?7>k<hL~_
LTxNJaa$vBbeHH?bJ<#hg+}w-?+?bf$!RUdE-Z=a3mpYB7E8io-PNQ}BI(=jD{BX{(iLkvduxtXnEpeeT!N{9j@|9ukKTc};NMD{xv9Kc%>wcC&b_)3z;);J
tCijVgAlEoo;Mo>7S|{2B*;UHG@$a?f_TB^NSY!l213h%PL~2YjD5?fU3O07)~~!{7`k_yiS8@Be>Js-E4i(1AogJdOO-WM0dT7n8>Ofaj#{>{R8|WUNS1J)
UsZ5gyFKq@KuCfD%s^f8d>4n;9#wcK5#uGB#{NRqwY)0pUvTx8Zov7$GV0m#r*c6=2tqS84}KDI!DzVe?=x<mK2XDd1s@V-{lIZZwSk~&bjWlBB5h@7CKaA8
d7Mb$$4M{<piBZ^*{cXY@$w5}pV(sB8Pgxvp}{sA#7!5hGe+G)-nv(I4tGH?^D(Bd<%bCp3DxqRloxfU)LFNyQ**kS3ZhL#dLQsOI*LZ^bs=zUueYK_=46%(
sa3FSU<nYpoC-vZ9B!o&Iu`zs(*Xq`s?bLy6Zsn=+oEicrfs{E$A?%;C55|QaWx|#Ip9PUtK0H)>;^%XNv^mkjK)8!qjfqzkA@=#fA6b&CYu+EN&*fY(KJF9
$2?FargFKgT#&GhYe|Sywf@Z$InQ2%WU#UVVBx^lH}87Cu@S>^$H<j!LGlV}f+OuXy0Q2)Ws)cgeOKWlylG=h7#E4j?jTtWF0h#yf}eA`wlJ<57;x8~+{!qD
Zsh7jQ?)kG@^T!gATHuU*BS^P%Khd|$QkaDK^`Y8jjL1{W9a~S4~X}CQ+8I!jD^!nwPsi(<ckqpTkur9=ru=e!$XHQD<d~Yi)dtczb>N2dh%1a`~o)3pAtG6
Wz`X=qhcmc@t?$$ei6<Te@!uiq$CVkRQl1W%mv+bqbhI=@sMH+N7~^P+Jq!>M4KotT5Pc`7>|2TC1mb$Oym#_CAI8r4}@VHfcUu>9RjS7;9PZ`r1M90o(qRj
Fr<VTRg09!GJ&tsUXiLWJfcpG8w}I}vV3NCH+NFA!Na|a=Stf0Pmsp_?Jy|B^Y;e-lO{2lBF|h0-WpsHgL*Ia5%7;2TbSPasmq=VnuY0WL>)iPg>&_SoQ+>?
-yej^wwpr9!3YlZ8%AWkPL=20J&YCq_$eaPnIVbd=eMzHF;wD&B<Q?<#p17cT4;45(Iho7@a<=QRx7jrt>Lw~5tu?&yjJdej1>X{oAOwn*8VM>xZ=w5@3&L8
l$55_SV`Nmt9w8tL}qPXUj;&(!zHB{Aq5qzdYa>6l7{fEiYvjTMnKU>(QZfvhQpehq)~mW-;^>s0ztj`@2ocR=hf0`#1x{w19b8*l##VC^ir9(llk#WB8P&F
V41fW71<H^{O{Nk)$dKHEg+RX1I}B_fF>@SI8th&7hLYyE8S5e4LR|CNKqrocZ_T5ZPb4;x&}nxsqrA&^h};p2g&6W^Yo>jwf&Fp1hbvI2t85il58auU!$S+
{pd^$x1Gc>YWy`z4e%1VB!Tsc(A276uIKZpK49l>1Evnmp=xCk*3h&E3_&X3ya(MqJ&x16)p`fIy53&50;STbT1jLI8M$lsXH;!OZR+&3SNp@G=0t(GCV&|P
5SU6nJk}z@g4XvQ7q|0-Rn@?RkId!7$yB`JdW<F+{SnMjYq0cr7<R64ZVZa)R;*+rLK;x2k-Vau(}BDI<C%`>T8o$m#mvmt72gB)U~5>@B4km2g$CQu4Q~k_
X!*@p?2q4!UYMf*3xLQ<l&skZV&kNb(>fYM?ddGq9C~8#?mEWv^ORt<@&~fE2`;`;+)1jpP~N-!xg9(^A2xkt&O{!dKU3rl!LSRr+73Q^POqBR%BQ%wr{^kl
H8KWysu`WxtnicR`lsE=t0DH(hn8Q7Qq_?Tgdf4@Og`f(qhhRHVvkQo@t<z-<NXcxZ#pBl7MhRqj+TcQVT>f}7|wj`Bm>3&7PB9V1b<Rb@Fn4+x%+4iyLmz^
+cShqU)Y*ZP4;>|T(!_E5+&eLZ8Z@Se~zcg3Q^KA14OGMKrL>gC%?f_S&5O2Evt;*ARd<D@+#goEvmspg{?e$F^x_J5Y2nW5>O5@mIbTeAsxVug5v@rkYUfK
;>`16-lWKk5c8&maVE<X=)H@uI<L|2=^`P@3B*ADsYR-lk^8v9)(?A40(RPE1EMiSfO0sVs)K&365;eJLt5cGMaQ15&j}xQYsG_1FLaLKCALk8Wq*gS*LKXh
+zx$dVLAr>2g31HJX&HcW(WmD@pqcC<P*!4whWNMIa0PlGv%*FhVuDJ2=h?YzD+ba$j^md&Gt}-c=Xj~=cpL^Pz5JXXvYr;>6is_{r?BJ<jr6Viwi9S*<wA|
=nAq(gVJR>IStN$5s`WmiW=WJ?|`L^|9F<Y(hTL>UaeJ3jxnLRMtX9z>+LcAag)W{TqfAOQb=2Cg>SO;`y|=6qL*!7R;y-y!2xN6SOe|k0mxPfyf~xf2R(Ud
H}Q)+=XKNQ(`8Z_TE%1@XNe2XH=?R+L{iL9U843zugm2%3~)4l(SQ*RU{4|s@V>@(O&+UPv1W^3#u3@F(-1A%kBMw!OmGre$eg6efLLQA9{64nYk)>a_%ACq
OEMP}=|Kmp#XgrjNrxQ*bv56sU-)JR%~*@NG+E%*Le8f{EXC%RPTeCHKDqq+J4ZtTO#kgvvnc^f3K<Y>zzQdihba}_Ie@9}RpTU;#e5o;GLjA*-r_DikmYVk
WJ8il0_6Di*2-pF#)B+<)4kPd5w}{@IZh3jWU<sWuJ|?~E3<}MhBTm7r={K46p5=s?dOza9xRihWLk$#ud5NfG|kyBJB^0yYo4)QiC93Uff#g##V4=5)E%*h
s1!*E7;x($l;E)2iq?30f&4}O${+h`NEg4Dm)-?^wYpy%)h~?$;cmkR8h{{a-Iv;&tI~a=?!QoVoI}_fib+1=LhSywv`WHmkVG3SealZ91$|MmdWwdjRQmZ%
$a#FYRl@?3*778ODa3)`ntS3gE5Bi3&Y*mS;bH}vS5ug?Kp~tLpN5$by(9hD<{OMH>P!j1n^V;9)Vn9pn|YOrD5qB0Ax}`>-%e7oU+8Mynoj9<%|{OYzRu25
9dN%DhpeeE)Y$Y0%E}er+E&s~-+sh+O3F-ib$x`y<0*l4X`j@61MMfm!fVR`OF6DDCMj9P2@i{Z!<|O@zI=|dP&${IF*^B2?Nx$hW`|PDKhXlK)}-7Ty?n=u
(=(&Y`n4uty()@jk5uzXR=;|<bjeO2iKxmmS%_k}RtVzc&pT^PF`~CfX6A`jM)*t+U^9S18?XO1DO^Ee>h*2;0R7hYVxnt>;<=ArIyI$w$rh{kAIK1GikJh$
)jAUM;`G2Ap2y<*>+@-`Pxdrq1}ht5(?%Eg3`Ri($fUYPsS871TgKv0(OrEr6x%FdfuX=r%GL>Yj?U4|(Ygexb6`q`XE?Uu9>Q*-*u^V>p|>bLLPmx)32Asq
LPZ5ZMxkQAP#2g%S3-T;|G;BcpBxB@)Le_hl-85|-6?2I?ahNk$#r)yvIdt(9ov`QL!g<2IdDT<myV@zFU4x^6QRtg!dMD9(7dLa@lnG*FwVfYS2CDTG~ZkY
%{r!@3qIfBd!Kf^smjW`2(OLB##+U;TFi55eT981kOntP$6~vz>6thBVh7CPX>Yxmq-rlr1-TJS@0usCzlQc(C1_<z#^)_5wYp<y;k!~d#I7xps`)vIghg`g
IYXn_(TUG)k0HAvrs@M`SVn~Sj1e@Qu<ttC2^a?q1!CUW$U5D%_R!^}c>(a1-_FBdih5ICKRMJ6WADpU2B{RB!3Uz&FgQ~dWsk!Je*MLQ^0_#9;>}LLKMIyB
*fl*<O#j~HL--(UET}5(QfY$9L#3D`Q4-!yvyG%WVK1Rkt2Bc$U6IKSpV;F`XQ#$Cg|cE}5*&AiFY_HGl|C)|A5g|!?Z6(O^90t({*2YH!O2is6=1~2QOLJf
evor4#vpA=UEFpO6=cYnZ@6?&qp$7m6GW|TjE`9$o?L+L%{1+--Oo)+m@0WXf3%v&bOx<JGrWivQHo-@t!)5HYT=wGi~2HMHK{hOKE;B-`{A5e9xfj9E(M8t
ltpW3`);F6$cAquKuVl+O)ufOQ}#Z=k%wt~x$f17*zqCiB`zapvjce+eS@nr7{kd30Br-yGX3X06?X|x`un-``28Tb#{usU<x$=omvFb)yR3Y~uds`6eZ*&b
iN&Tsg2?NHVHR}NTlfTT!XkPxG@Pf|mxyq;%QxCQFN<l*YZ3>j+>$_=yMQat2!tSIA0tsaV(Y6b50dWGo8)Ki?acDc6$bgNc|!RvDp)fBVGAXi-}tV&P}+?A
6=JV#%laq|X7#VK%=~_-<=sG4Rak?{GkQnq>GUX>(!>@ZgBoHV*YDjkf1P9;DIqoaN1~DLw;MHFs0ggAjvp8MA(WS{vfF32r8~^eGFT^MVeR+tCgoXCQ&Xl}
2s;C;pkiKF&=0DP%f%EOAr~B>oP8jQ*Wr!YVW}oHeC_%s&zxG5(Rx+ho}g!oj00exJHbA+x%;`e-|!vl>jM}ym4WN;Y~LV+YZweqvIrwNz86y&G|6lD-bYMa
LrVck(?;xxV7C@Kh2fA!WFbv;9yNawKeE?>Cv)cRgA>@y`mFR5MM8UL{xBe#9|R`70ZQC5=fwom#pWkk6dmC`RPNJS4$y`yiCY<s?v=iA5hkzcN-1AgE#Cxg
R(Y6)e9Vr0Y>@Fi5=jLp!-MY$7dF!kb5R-(iG4vi;g(sYgI07li&<#uj`GB9Ntrb{eXqJNTfvU!Dmh=wm6M8Z&ErJy{vk)YOZUfFKv|0Ix|`<jy|yJ|iDjFk
B<rWs?U$CBjsgn_k3ta8Zbt!2q4(RQ{}vt;Q=;O+fLnv?=5lIQKt5?g1lwPHGOLUz+>>23!|Y1*S}gOBLtzZr{JLCPO5T$aP$pvr7m9~95n9938Dd)UAA6wP
lTTt0ZR-p?F+cdW_E~sHvl2t4d~p5k;^lN%*ED0VM=^_w2O?DIp<u+sGZsko-U0EU7-YCV!pyc5gXsad3Imr)I3qYCoN>Hy2Zu(NTF8QO7$Vhck>W$1i&L|P
hiO(pYZTCN(&$`4NqcD(!+i-C4bl0C_j9CKQkk>+#u-GS@k3@%$&~7f!fF01wju9wXF$*o9#e6UtE`zGTnI{I)9`{(#Hde$w{K0iR+NLJB`QV?kQHu5bnbF6
AU1TgbSva$*C+z)_IS7s>!YwDzd&3=Tk7#gYa>&vK2oRQ9O-->wtPZ^*+0yTmu4ff?e?wBxwdP85Wjg2%P%RttTC5!2fQSW_E98(aHe<LJJS5G4Jte?48Edn
;k+JZGpoh`MkZYWyeULSPGSnj3+yU7{m_Lp(>C<sY_F80M5PB-5GH1qdA6i!BOyiJu7!PLMVpyh7*cBKCkcySD*a@?k`DinfY<(fuNAKz;*otO_h6mqIH6^G
xvSKq!hWXKO-aBJcyrXoT5M4rX{VA`>JJeRRvUuEX%q38hwwkd1n&$-NDPk;NN_l1!9qp#Fced74!qdk+0wr07mXhTt;Ox}ciC@rsS$<9ox}Ljids{Owd|H2
_;V3}dWLhJ*g+g4?SEcg{#>ATG+|%QwB<~&26NK1Yd=n@T26u>^qFrAJi!P|)(nzGv2|f8FoObp5?91a>A_Q`!&O9wPwdc@fuyJ6Ff(hxJ;P)RV#J8Coi#bV
AuTlCCuUt3gHNvfRb(<r;yQ0OQeyRwd^+nlTe6c`rIM53SM7zi2qA(PB<cZ~l$yn;mhGTl%0e#&rR1;$lbXv-^0AHo9xWevo+!IgM62HA(IrRU{$wsaWfiA9
qZX1&IE4l)RL-DpMn!!u<O8wSzf%Tm<caCU#797N6=^6do?fc1QL*p<Q-HymjC!PvWkyD9Ll!dQYvt`|bNAPvw|<YlsJJojSNRJ7V0CP``>V^*(sr{cHbZhG
ODO8D={_la^?3@a)BTn+l+!r{KhU0$aW2IC>R@TDh?|2kilkCUlj2<D@;B`&Jh>O+7FDxZytt)`6g#K^cleu)9DLMQ#BAtetV6L|gxZi-R)lZkUSyZ-WpO>$
$EnMyf6uT>09e#vt3+8}+Rp+kM_H&>NfvWNoZmQ?mf#e0&M<yrGF#xOSLi`@T|^%;kJm?Vj;*z!+4SRBj9X_?3}7RjdR+8mhH(nMbI=LfAoH#D-AZ?$`Vrsx
)kSxlU`0Skw>Ev8+V)Gbqs{|!oRh**zG^>2<yrD03nHU+y^XsI+PQUm3b*t?Yv?36N6@>ZjyvE!!1@5$-mOfOJ-gdooC@oeC|1}v4xe2iwk?c+<d2jmU5Zta
q9B?%e|#)i!fPdokE->htq{bjxu#vB5_N*AizFf=+U}zIML6{F*#E7cNg{cl!w@Npy{8s!La%Fc3tQQ@C}HT2PMHat&a4W<pGxAD9iS-k$j_ShB&Uaz00E&C
qMM&X|3X>c)$a@?a#YXg-1YW{_sM!iuCA$BFtAF+Bz#~(gx9FL4jQ@jvtb|Y;pYOVJ}X<zjK0T&aJ77U+*gp|1U%;e8pM&NW*c0I)>yX@Za0+g6L*p>PO68B
844CIWxOB9eg4h;&*Bo9-mI&He|P6IzuToT->e?A$oDS4+|A~a;=N$QA_ebQZ1lK;rEJL96i}gEX9ByQqdtrD(P57{;%<Ce<6ohk`D`@TvC=)&N-tsrglGCy
XvN`#n)leY+qj*K07K9;i&>K?8iv!rT|<ZQCVCvtT~owPQ|XoeDSdG^Magk59yyY^GHFI!YtMz(QA@wPU@b+<^(bbR=kS?WVB*o%VDubuVvc0nVrTZ8HcNCH
*!^!7cFL-HF;y6RpvBFq>9HSK6z|GQ*kjgm4+&A>-^Bv>=}oAW2K9y)X+)S()O6~m98HZiv#T#$wj%?l#?P9B#zM7K36APMNfENeT@x9M<5UA;9jojbpDy&6
Duq1*mb8fK=wL>m^@_AMrvvxTs@I`$ywhZ0EKPo*1^>Phwe2_Z2<8yD16AA4@2~cBE>X&;*UfqzA#VTlM%M$sW(w;u_D61)>#HzO1glb?Wll$xrIwn2whVKl
YSQ}HWTxRqR$-5#cT>gm#$v)foow4>VBi4S%wn6?EK0p?1SR1!k=f`4SHLGHcw`L>8_Hl}D4<qs#J)2>MtId|0^f5|E&eYo<S`vJRLgmU3M}qJ@~orBXjl=P
vhy>iNziiG?{=a-7vJOuaZ{AI7qpb3(agrD4cj6jsC~YGsja>!<;D-0^Rx$w#B)SKhiK9&gv~Z?m6m}8VrHlM7u;p`?BukDRn~~W)Z9|K<`|Vs8u+>7IH`P}
m@V|(zcn<$doLqAn}|Ln&uyr)6+S?$-Q>*{ajt(K1w;*x$p`5!pY--ZZn@0~<bbaU_0Ua`_OW)#0Zh#juvKgVp{jtI$G^gu>wD#Zb8zZ5A+zhwvTo0K))WJS
V4ZRt-9~hff#~^?h+fR#NB+3f<h&vyE~(}E;EkySALLfQdvpH7WTupsxW(fa18bv<V}DY}*#weWO2Na;aG~j&`VO<<pwK7OiI6<To;9v_vKQEysBpr#5F+us
Sgv{_PHwK*y>jaB0DPROWMov1gllf@xc@|pH^l){a>DIGPab@gu-RF3IOVU>C$EF4m_yeq<}V=;BA#k?ti)*GSKnm+kJZ+t3faV*-cE#PdNkPTOmWnQAmsuj
xoVv*Y#zQrJ0({Cv0@|$EsjxfA4bPP_a833ry$H99qPCkTmr#NN8aau-86DI$n}RhZR$-SVV&RWuiAT}Y@a^Tj}6Mvt&h2d@%aD0?<~2#$h~N{l#;h|&VGuR
3;R6fqbRpc=@C!H*Er)u{IkSmO#7FXSn5m>iCGYN&lal&br9KJE7oONzNb@(fHFYYOOsw*p>Jk9p!d48M8%Ogti>iId4cqSZO*x<C2Zs{I!YrOEw~XcF?P{b
wB`k#@{x<c^h9veCGqu2gj9lon5o@SNJ`K&tk4x@dPsDo_Vqc8t=CgS?hA9O4)#)d{1cunth6$FAun;Kh?R~J!}o-jiWi&o>!NJto%&#Z;7aZVFvyu-qF57)
Y`(r3#%xvx9<+!mo&mfUF;-NXA|Dwt$~v&@b)1$;q6kNHmIWvOM1jWc2aT|-m(oYXdy2Ob`gV~M=2vOE1c&fbcDAiJ=pkJ)^#VFch9kV|l&O|hV=$v7k!jnx
b^g-uZ74A6fq2I@+}<L4Qam$Kbel#fYVKVBuFSLJsS;3SZ>cF=T37i}Vef|mfB0nC-D@bqnfE9@Cqc|!yP7T^%qw$&S6dAa)Jydey?+7y(T6{6uz`^4;xybG
Td1gt%xfxtF$<I=M?tqdX%MCSvC=ivByN7Ji2FCobc2}z<xo|pTN5dYtTBJb@;c2q2v+x>%PZ)9&tV?_Ycvc$HHSc*1`bQG-*bEVN_28Ir(UBfxvT@+Wd6GS
bZ)3JByhnShU%teFfjdC&TTCU<8Z+$boR(-@US%M($xuryr4%y<(E#({l>3d$^jZ(XCz!q9|=VkAGKh>cGad3>$<$k3&p}{i2;Oq2utaLG$f~Fu^5G+DFngS
RO}ze`>n#*XX+Lb$UT^_69!H;|H{9@s*hbA7a7l}m7D)4#-In{=$XV#<Lye%Lr;c7KLJFTKFnn06`gNmQjsyJEnGabIP=)sVUt@p#|G+$kS_a2BazXu%^BG8
zziOVRh+OWRsKLsuP@`Pl}40=82+Jst`}uhxz9{dr&~N7Qnul$F3G$yaSA1oOpy?DfghQ9A2(U4wFLm=>e!+gkF#|(>@5^Ud))RM!Vzj^Jt76q(dFi>L&JCV
WdqrJ5=+|)2_>q|LGjv=$SjE_7zHjcY70<lfd%AvryyyuFG$fbHLNvg7G+^|LEN{Faoh0NN*~0GfC#a%l*#GrbzZRG^(~V>f$v!Loh$Y_Q)+|fZ=qZLu1mKB
RuF2*R0cwonE3FvnJo_JyWDHl%j}RwFyF0Aoh>M$Fy(yX1QgCQdqd{z$)2}1^68cm$Kfx?%PnOlP7*-{O`K48E!wT-XI^uENfs5rVruwek}6r2V?$`n6MNZ(
-aM30_-NbcLOilFx}a$itS6^~tAj+}L>h1qI-;aAjJTOYH4ZOOTl5VWX2gV)J)=!n-X?npUp`B$D6l<Fr8;CJy#$rj{nRs+@RAabKYqXlBwc=3LLhf-93}(@
30WMeyx{lS3_3D>j(iwSrGxD6JxJoYmyoY7MG#gimCZ*$1TbVb3vIf&f&l}ZFIYu)02I{4g?;^Cy)d!8P0@t+k9JUuSKj9JWi%Pr+?3wDd&{@<8C^XF5HW_h
Li_{oMcr>s<GKJ?dJvHqxo&j@DQ=BVJxpaX&NC0(2-S48==flku%y{QrKYD^L_gs|Kr?9Ikw$d|j5V$`$EpNIq5^5&ScS$p`6mYSH@afK^)(zsf-3SwB%<ji
;DHZ^`ct4Te8mVFc}ID(I?7uAa-{6X-kgYn-L~=W#q%RUCR_aTOuxn7KADXV5pv6AsvEE@=Kz9SsoFJr5m@|9(7FCaR0&&&6nx7QX%Q2)yM-@)i8}vS_LpTh
`pAw#{5(dpQq0sw3Ic%ty*$wR|Bio|o~wraw4k5v4v@gXRFOGhvo54AYGXimiihIMGKZ6DKHFKX*XX?t2K+>Nkz^#|2=HBSb}R=Z97%C>y}Z}+n)Mi7N>|@H
`8J>o)1VrTwY4Lndh|0;z?FBdA%dE%e}mls-oiESNO`ogDgEK;jM~FVu|Rr4+3A`>%0i0?c%v4U$%@fjIU)q-9=ImMImc%csl)kTb!_Qt#+b!`CIVO>>kwDC
DZ(@(+!BoRbLiRviSlRJmDzSUxsfg9zs0S0fGfUrxE|ITSir@5K_B{M9YL4XV83(7KY8>pb!wYqE1dmwKME4uqM}WT3>S=-JY~3a5AL*1@HbN^E_*|STC2z&
J{SN|q|mhjx7I8;1Db&fFtQQFq3>9+sR)g`o(K$GIWcIinm~AJJc59hME^6Ks-J+92g-jBIlT{0dk%<bNZN2NJ#;T^1{8rpS6SXo|C7t)me_c9wmOQX4I>WD
;5UI9gK=eu6{8{$ayRd&@?Q5k)u5#l=l=k(S7T;;;DR91R9P2T^mMgi6D^_U(HsAMvmfdLs;#Ew2+bnMDj%6~od9+0%veF;j(%HO5L$40Pp*CoEn*N$82I00
%Fb*M&c$}&KNeBUb))8lMqSbV%`WAkZGkD0g{c;!Fcv;!vg2$^KzO^7bBc+>F|m!cE*(foYkb?uz-aCj3EYquq){@NlOZL7g7H0m+KxSkGcD!PVn0Q+JxiiV
|IT-9EZ+WDtIbkBHYaO<MV?^XV{vs|x`J`oif&60$TKhyhcXlS@90L@G71=&Z+o}|SNl<w?PPE^6QmG%MmCR8W1w|8fD=meNmT0`i3{w%F60!7o$sw+rNrTT
ZZ5}8^#`k}4`42-`II$7HDNc$oNL{C&A6`K)||VPL`B8MuDeB7G}eUmg2m;?{8>gwHPY0-Jy@#2LVJ3zPU5J%^=Y10vwkmSOfrwfG1H?N-<BdWVTZYf+N`OD
4pmm>LdLbnV<jW3co#ItBEqFJzg|tKBIpWhL((MI4XnM0u3Uh(Nw;50!EcU-oTo}oBybsC3a(0KhI#2<tq{A<weUQ6B%KoQh2-F%l3!HH$?Ir|P6r?)4VYu~
_;3XTo4UFXn*vUsEJxaaSb@&>G?_i>rg^O?wtFa(FGiZSA`j{D_tXu@S{5*G+4yI{L9$M69x#`HLl$@zORd=`n6q$ya+ncp3e(6=@xuw@?7v7CHjAuOs{wg_
TWt<L&vOlyGO^gk74}lzcSDp<N{B|N7ng0%uv}x0uRF9)$z@4SQws*AKa#r_phM2paszeL{oQv>x+yZ%b?+oRRuET0=7CXEPdt2MmI$>uP%Kp#gA|^e4nB>|
&Iss-CKaxLg6rhDD9z|+RabEUtuLV^kj~MVHUjO?hp4kmW@CF8<A#>2DQ(Mxmu8I6Itx>bx))jxn_r^Ak-=qWj3SGtoV5AhAL%{batydDeNT8npLVJ~9+%+K
$8oaayKZI0pw5S}E&v9wKwlLf8F%!wp-XDzN9jhyz%ir$@k0Bk#9Ly51KBNkdVIt13^ny-_D$v_B*TSaUNC@C_t<0R2&btqnbJ=hO&1f*mK!urPhbQFzZG0_
FMdY5E=E-MhmwSvqu-#kcNBi@N98~e;=A&$pn+^h3x+Yy?t?jr5Y8iCHkkKb_g3|%qN(al#_5Suv;9qh+NvrwO;Ux3#vYj~1({3Cl%(>0;R~4nyr&sKkSjZ(
;$-C$;YE=P^T2)eQ!E|_MfJwQ#?PB7+)rYSeRZW2CS1^NkP{AgTA*71{oTdQBt=}_l3%cz+^X#xC?xR@NpUwYUkU{#hU>z^D&5{bS5VJ)cbdR=T6vmi6XD-Z
9nOfcvlqv{1(KxDnjgOie3DAu4Fk;d?^%i^(7upK7^**67gu8^P;J}v(?`UyXY2V4uvM>v>lfOnY|C1A9Oc9qirDFDCfW%;&YHv!g-Vmiw$ONm0Oc({NZNG`
QmOwC^TWqahFO0~6~+X()-1P24kP}b2H{+=11%!K0A98xu0|$1<UJlKJP>W5ACS<8p~6scbO_-mB7j@}YydpQS~dFzAbE7#40s(|U+51eBd#rNX`LoWhvlZ^
e2vQ%RiC(#R;FBNR_5#BU-~qcEREO+3A9)chr6uyTRSf;(jzhm1hu`t+`$4QcQYQ#2cl-(Pn<<Uk?MS!iXsB*N$^bqG0;)U*b~hyvO1ZzG{|eAeWa3)t`D^g
L>{U>I2!SS3#H>B^~g8X-tjY5ydHc{KxQ{xkc>FUzLgUj>|+Dp3cRB3a;>xP{!ZuwJT;OW4KNl!9pH6_u7E2ZVNhZ?LXee2IQ;QR#eOrFMJMog4L;f*L@q}O
uqOSp#hq~0_0a6{r6nC~W;}JAHPu+#baay8Z|aam%^-&YU^`$NZL$%}AJG@g<s=lXLSKNyBK(Xz7QsYfYHVX#$MA0-%N-x(2ZrS_&Bq2+Qi3x#QFXuZ&A{@2
m+ZffB2p>lwbOkb24kdn%xv$}SzS%m`qe;l_mI2<C5oI%A;^Cv>;WtEY)Ec<I<}|SCVuGO+qs+78u#{OpsIHm_!X+aCJQ)=r?zk6I=CtWy|XHfUyhNOo%8Es
$7{eiG9Y9o2D5@9fE5q)uF=+0A|t^|+jg-EYdz}_7{|ois|vO%9qAI!RXwUFWGwSSIx16~cbgM~9Zr$sLWc5JI;+#(`2!I{j&u`O5}mb~2KbjHr5JunEbTtf
Kz<<Xmejk1FEu}_xk>o(XlZDC<y486toNuYYK0U<H`0OD#F5gbpth{dKCz*rkykk=Flp>+>I{td#?ZsaN5>SsGv0MFM+;@2ePd$#*nb}PK2|4ONW(ZGB!3j6
(iG^~xf1I$FWd;MwUXe$t6{+_x7OwuhnMv!0cjRhC#KJFQ)NmIWkQ5y<-g(KvEI(L4BN$XZ%W}4@?(%L_fs&YDB3j9fjeWEF-My;*_^`fp#bwdH>`!tx>UG=
CrjGo_4*J<<Ox$XvvH?Wu3CMD#<wIEnF$n$AQ0rVZIsd`Lf<%Hs|5+cU1D9#Qtv20kQ{9H1*RKvK4t9>%sW{EKm>HZ0X=CEKOjBr=P5ayJ%Hlthfm-(NqD%3
J`pxUfodAb$BIIC4o#p_$lQS_ysx5QpJdlaFj`<K+{K&GgUQE8O|26~9VEiX+!mnq0vQbl-@+5v(i!49#-@*6%8z~ik~fv8FoliKZFnHm1pS`K;5?k>QL4{t
Rd-@uD+9kUM*y^8YVp^Vt+%k}W@w=fOfd=Po=)`E_Ei6%uUNfMl4c$?bT-0V@x7)|1Ij`eMr^M<x&e>sfX0<$g)oQl;YB>wZn7TkO)Ry5#R1R~Jon6>pBz4Z
h>h=ogZS=UxZ~<*ZvVY{ym4#GUIuT(T$B)VGi^JnKS7>?{#3O)?yiu`ppZY7yzm)roiFdYAd|4BGdL+s$qOxh$;w#tr4V_?uBt0WUr^I0xBHbv?b1I03ScY9
)vHlF<nHpS%L%ztr|y3E*>_`w3T?v!(&eGeJQtwzszWt%O`=HtiITX~@D`*I0R7G0iILD*;F3ti+UIEK7$bNXTVMC{aA)6>m6pfo!U-i4zL8;;wr6~=DCE&V
$BY8_u_nG<vfoYhi5wo;6^waSo5;&&v2gJ&Ut<)JrU4{cW+V~Ifdo#1&-mqu7fk}GByWD3Irk|%5x|W%H3z2<q3q`gT7-%Yki92B_Wdzq8p8W(63L9evLP)U
Cii^4*yUOwL}eZtx*<RLb>0`0ps9!G>lj_hlDEY(bV9zmhBLm}pRw8cb?>LO#`y6=5M994=`oG>g^k#2ns8OdYUi{lK3XVMrJO(=Jf8QWO+rCFrb4hTXLm@J
D7bs8M$YF2X-D(gKQS_NMT$_E=hFej2h2+LY6xk}l2++9{$&w-V)ftMDg^SO3zT(jM#TcZ`H<B)cruJ7k`QH)xMv9y6d)a3v|H{zJ)@scdbvnqxGKEV18gAI
N<}`Ag27^FG}L$qu6<qu;Vxot%*_qjR2!VNIOiO`QvTc1LF8u!voKm&^Q}GIQx<Yli@ql>w04;;bIM@q@GE#-Ln?Jb=uz~urH0P<nfR-6=zrs^)_d7=Zve7=
o#I30lHBNDXeG30A<)bqre~JcKr4D?f2|dbMk<>8Th|cvUkS@Ax=VSb+pnJbMe&f~)3#Bf>Fn7<&Kwo`Rf~(}b=@D%ml?nC;TuL3K#X@+Wqs%2`?c8hEDjVH
CsnRpn?elP23W`8kKZOxmzO;a{xHgSM@#6R%z<u^5}TQJ1}1Ci5|0es#i#!2Wh_U*#dCFKfj4*Tnno=qI%9ClR1vMFQTwZv9q`tW>hTXsPlS!<J3jI@EI`=i
@5*sNgl2sUnYUY2ULYpD+cfi^ukK~=EZL`t&;&D!VB`bCx`mx!WLauX5!`RYNJqITrrv5UhK-)vAtD+j?EX#ZIljV{>GJIK+RYI5c+aqr2fmWi{NH;@ltfK|
^W&7y?8t?*rvr=1ex|76gV^gi)DQjgA-ar!HVIlqvVfcpQ7EnMa;JbANm-tdV>tKI@SToPWO~Kfs#mg=!eyC{zz)O*mHI&;WAF6+qZ{&zi4*@6v6^Ck&>Tcb
>zvLF%y{Vzu$AhnDQ3UfLRF1%JM0??>8}9k>09==vcYrex7QqGJXeGy-v!{q6~jObN%WD7b=($-jNAF=B!1VWNToYQkTG0*Z1Q1c|5WL`3lDG)34N(($QRZR
>_ngZTN=kphDn3>fS>*foDL?fU`g7w_6BX!_e+!U=F<L*O+DDiS7_fZ9K@<}NYH~m$PD{)_stLm(ZVy^x3VvWgjyv+D5u!fTXJlHJ^);S%-nU*3G(l(d*wcy
d51=_bs?Wn)n$TLqRXV-;Cf}BbZ6<HP#qJjEXeJ}hDL^l>Rmd#tc&Zi!r&dfxU6un4gS6dAINot+w#pw;i7oKTXW=*4$hrGluhbjn+Yo^ERUuHr<JN)lPw<?
_fz_G(7T+c5Gh8>;m7#SdLoy0%lQg#Hd-hEkZ1$KQ_CAskN^dbMcY%4LwHCgD-nko%qKfgB0UYIWmm)|iXY)92h4#)>T>v2n{P?}p_@LM<SL#pPXp|w<W*Ci
SV+uxw`g10dVn>dWWM0lH*0OQ7h^A>M?2$tev&1!XQR*#w@-;dEVfN=|B)~|^YsYcMINBJeR=(at%c*?=eCOjWp#a$(4e5VRp^k;0WAMj`3kM>%AjR%Z4AC&
hbbLGYlzWmqfMbX`ntyHf7=@%sJ#3K6!LxL*h`Sd9U$%d7$Wc7HPd(ueSe_`sEB`zo(WFC<$zZ|S~b_dJH?vKQeePEX2FjzU_j&!{zyQ@Il?`3yF~3g7}n->
=`SasbGa?jZixmkj(5Pedhza?Jq!#XKN}O)>yNAlE+KS!G)wpz&aJSIZn+_hiXo+DcEt=!>sD=j<<r|G{^koB7#}FAInrebv*IRsnI*T!c{*-y%x{_QeVQlY
EoV)%u33EsC9GOz*+MeC<asP71J5ZCFJJp8o+#r40xylG-L5@fVBe;Am#!T3ZshrmuSa!@DZ(I?aekD3yaNtC(~W-dEV<pGy0-@pe#}dAuBD4C%+|vH&#-5}
xwL=M*yF3S<i#{MTV%FE^F`MuTW&?X+j~3K1Mu(^?HwjQYrvQ?8rgjG*RnXeD$e_q$=Qc{*#hY@XW8vPXc+AcL)bDV$f7$dVnyKaz5&v%=0nTBvf2JEg0ih7
OBpM*ny|f|WwVe=)SvS{TroG|$!?HLn<SpU<*ECKYB&H48*`g!)5>H${<4Yg<r&YN)+aU;!lYWQ$Ol$xD+Uia#uv2^MVljoLQ*`!<iSWv-9ND1IWi#A8RZ_$
@ij@4WYi4x(4H8loYx08w_1uJk%J7;jdT<KIX<|q(>Al7tQqDe5vx8u!q@!n^_&a0neFbskfv;;Q@(G(KbcIFcevZCBB7K>{_klxOWp*|FbX{KVu^Ex=n=ju
Y&*n|fblfA)7z^v#60GnR<1h+^a-vd^Y7?;f5sK_%@ku}fX7xOMcflM)P8G^fmm}>2RtyromI3qw#osWOJE_)nu8jH;@i7NJIFlee-Wu3fx_6<QN28M4vfJ>
LM{?##>I#S*>nL*PNO}@`AjmWx2xHv_0J*652-Z`LzMJ<krh9+$^kM;hy;dP8vkc13BXb4WytnHedXO$k_ybIa{#1;T9IUnG{!g8WIPbG#-u+DAO71e+2>!^
)Wrl9l<EVKWWrqviPWhrG>)2XW}*f+uY|TPB<^9oTU?_Na+AWZh+~`t#cX5?BJml+#m)_z)yEe)9Z@v}=*j50sc(pFI`QGet5T&9L4P$gfFw;GEWeND0|Kv2
!bBWNHt^na_r3ZL<hT-rSu`eM0~$i{i_L0rESWR(cZe_a1u}D4f1lfxllO}7j3s5ZK1(R|DMo{`2dW#aqtQ*r3i3zP?)TFQzQo%_d&%A*f8E??pGPzXK&Khx
`@5_4MKHNl)<=MWPYTH!J{d!sQ(zF)=4NI37$G-thVVsHe7dDbS3^%^Wk^}rb$S`G9qc?IY>II}K!9Z}GTqz*LzIhW&VdRm>e&iN4^giXNT|pBX0X|ssQ9@{
SD1HiYK=osuK&hOd1w@zebt-|3dAzq!^s@H9vUe#+VoCp;7-wUQD^tUXoO)eFK?-tvzxfjqGP>*8+JB-uR#YGd)b1-!T1aUJ>vlLT`IvTpRn6K;m{19`7P+D
p_8x@vFaeH_CGs&iNnWWN8Nl?G*PX`)rk`QN|w?udfV4<>l#j_P1*&>;x?=sJEIktMAa+d9A5v}R%!EWW{7k*@QNoD(a5lU32hLZI}YZqk`xWVmLG?%Nh3!s
Un}?Cgv2?=o-eav@#j&he3bdVM7&5d^e`z_drQEFF2&KGkGP13-NN;{HP&pT#_aj9^_)p_E;q$-@o^`~gyfo=%tJwhDHTpHs{>5&!#?mHDI3U2KRX|>&T3A)
TbSNREX=K-tE_o<e(7L{+n|{wWRei+FM56_{W=W|WQ2(9^<E^<C!pZ0O#cnl3!!WUVL<OxfYXNGZz2b|U^<t+7(rt*2-d3-MTn|-riS1su(k^yhva6-)rLK|
jG~rtUTy_+0-gqq@Jb`b+YAG{B__$061PUZ)14hQnC}z6n|kz8v_J=b+{HXmT1?Kgc%X;h`w}W1*cs)Qzp`T!0*>#OOKsOq3M=`z@TQ17Fc(5tuv1-1dB|a$
Zkkl&&#QsO$1C02HNqJG2i2-9F7%x5r3PN1a4`XiM*UgdHBsIh$#3jwYUf~C{l5bPIRcgV?<eY3@6F5Ay*|btWd^AEOfq8B+Ao{3u#!^g7Fyu;jHHvScbFka
$}`!|P#hGbzL~?o;zy(k&AU>C^h`wca|7bC=r2SX%*BjZL+a}Jt3+@N&HjnyrX*`tv%rfYJPCk09^o`ilKfaYBGrQp>>E{%xz~)05C`~CepAlxn3_qpWV%Ck
|K(b1D0hgUJE%HXjjcBXI2}x^n$w!)<%`H2H+|OJ`5g2`CYs@Im3cRUcyeOC!4}nv(vS6hC$X%sNkB{y(kn`Rz<{|1-`rOB9Vb51F%7%{{nx?+pM~ST_qYfy
<)pLZ-e{RlWK3fn4)H@>!ZKE?8^Q(??#lFk*E$#U5}Man06C}<pr;-H7^lY2&a?b_E7IjnsRc8a9K?RC{?@R8=1dq%2QGsimsT>~kdU{Ou`TX7s!uqKra=hs
+g4_ws}_Sbsc(<5G!Ovq?Y1SS>-?9%gK@w~$qx_!;lV==16s6c(|K=*#m%>`KIK~SQ%c2(I{>g~LR}|dF!-u!Kk_V=BrOgl!`6potg#5qe^(MT-`vD5<V;1g
l`{2Uu}5}p%_jAHAR$Vv{2)K<a`-tSg8<$zd8X<ddx2!kGD^?-`_#bBV}sKp7m@<JuAghJ?QVtvH9<5oSx@|@M-B-q<Bd1q!wjn<3Jz6%!S{CcWZBBGn!uwN
;xC$YY>B^0CUGXz-t{H&Zinp5?X2E;v`ZfqN8EU5`I#Isd?HE&*I9*Jv-R(7@krd66?8dUj^T;RBV6vMfYeU=IQ3^txax@r4WX#!z{c;r7s%YdPjodz3D!O@
_0OIbh?jQb%Re^Boa+c@NcVzrn_6!r#kUDP_}k*CS#!Bm2`c1u-yIm+oj?S+z#hnb!W~gd7dT)?MiM%?6*g;pL=w|z)O#uY$AQwcx%anTAq!h^+hm2pb2G%d
huDJ)WS8o*y7_Ry=kT3X1o)!AUI^C+c=_bOttz}orl#fhKl_=YpHM-5i?R`fbSMk15J6jBXG^a;NQ<a(Ryxw#PWQ48_44b~{h|7q0Q7^}Z<UcJP9Y5G3IQ=X
jhJ41i-jcoN}Fct*LD5fZEqzg5(CfRpsJN2c2wf8DHBT13Ty<kJ)gk}#BH1$9CXi%Dlh}54dDXL14Nv1q>g1l&fOQbf(Zp0!WMQ31zOrvLYBuomn9@KK;NE`
eT^4>z|TO7G?ZkFFv%4Uj8C!4N9}a3AdJgENXO)?-O(vcB#@%*TC9Quy?CG<cUBkHel8~-9ZkI`0A>?!?vkECaI@3on9wfx_-13V7!P>vKfc2dl2E68qyJFD
CZ#Zfx&}^8UD_v!o?3JjOjNM<A74Y6M}Zsbnm$(PeuV1zFQWIkK^k^2=!~f%b4`H$)O!Td$z}s{NW90c;VU~hq^rEGhS@x%f}Qie!79`+7Pb*n#6--qT{C5Y
Qy;}*<0uOUdBH&t{*cQI(f`r!J4^}~EgW4)aeS4j6k8(WF|Y?vE&(DzzMyHCO#gKujTzis9yY&RgW}_1WTYXvTRI&KmsnL8CMpJlDK7bvlqQj*jhQ}eHEIQU
NVp(%TRSVgN5HiwaMBsChSxu#-W)N)VQ%?<NGl(ba?&MQn6J5#utJNzNM)CLFU%}0*x(zouMd>n&pK~9*Egb&YjrnH=6R>Gh|X$;tQUq_?FLt6&nPBRw+Foy
HjMXb&k3k4_C!h!bNo5g17Qgi!wHW99FipA(6!ovBTCVtt8DUeiPBh5uzz7UFjA%)b~=a-+2sy3cW_{6SmXu1MY2GXUk0%RvI4I@GNltQ+4liotZmhPUN2BP
B~e`P66E_{EGzPMAAZ&bKkv8McF!@$DPoEo7Oc3rBYfSZ;#ORR;Hu!4E@zMguvIOy3*V6WE_%tMz6)ecsG$e!1n0-3IROVw#aLXEt&$A_kQcg|#MpxP15LJ8
9L=ZWs#W36J!;x+Ls+P(Z3eD@BkbAY`j7**B^Adfm-@<ai8~GATT8x;F9sc#q`X1n?N_||?_cjM1uN{x!Bi|B&<~%OpRZ7zYM6ow5f1rs%~XB=FR^PvdaZ%&
oTvZ7PwVQaU($NP^fLyynl1l;7z%iPb9U=>2!#z2;mOX?9+~9dF!`d?%Y%wz17oSaNwcw=E9~QvmVqawh3~FpvlGd}M*E~lfQjpyr%c5@`PpaD(Pm_l<xyn&
?Dv;`+3PiyVUn=`6^=_lj(;W$-jh5rj(<AR3t+s<@LD_bg(&nNasRLAUi0K2PP0OsHH$Fr<*IIXNQq0^4qU3X$k!wQ_rA^FP%Gz504!+#&ad0t375TwpaH>u
Bj(WYmT%WK4Xl-}I9Uhvaxhh0aM;!d^a9?}A~#2FkE(?Ft9;o?SBkjq3aCEhHz;F1JZ!63<><~j7fY)V7fs*&B1mYUX;a7n=P@yIm8qMlsjzv|B-pkw!QNcM
E^aw~;DR{MLQX{557vS>+m(bWbQCG&&%R{;?H9FtPnvcj9cEK5hu%-p1kjU%7^D!J%lb!lwd8s>NR4j^n|6bHuK!_)FxMBG@^~-mpD^YTDiPyMW=45wg{)TC
yU$6(y7M~2&3-gGIvj4>Lq?sJmk8^a!%xHN!E+4?HmJsK4!RySse`qY2t$JfMh@!9;dx2^f>+@W@cyemfK4G!_>p>yZ(5ifqjj7!<Frjh`!^c#EP^lC*1=e3
XvWes+E#H-zq@$_qzivjyr@tBf}r`s{m+h+{H8qeczNGo1GdJL`)H#p#q=^I<;>q(uGrMv)-k>kWv`nOomuK|UEEaO$t!Az&>>aDIfr`$WGSpb;h<DT5-iDj
Jv+cG^CG92uJ;+0veYbVvK!Tr8uBgzV#*O?ML*{W+~_TTuB&sRp}WIN_Q-ZcxMhkdVHnhFMrYr;ho?22+w6J1e+bbc%+dt1mvjFjw;=>fqIMteT6WmHeO-s^
8I46uTM5*xp8nSGztjOBVVnEVFb+SZUGf-l-%>~*_lap#k^lvp!9NfNS-{k1QEue;Hz2>cu{zj`2XZ100r%XHl@RN9uO;uYJMY4))FM}-9Wr6>a1oYAiUeqd
p5e*&0u*T|BJ3le6SQ$u#8`@zY28X#L64i{k{yK;Y~Rc$48WMwG|+HSMhwM!5!%*xmW+Z!xr1WP$3A2xaMIu&<X!WU<!k})?{l;+Kym(1wCNg<8uDJq3Ei8#
8<>KDHC)3_mRc%oYI1)RNO~Y<Aik21-VzZ=ZEoF#t-NbFT}Kf<KUEg)!*i)Ea&1x`q&8a4V1VC-Vjklu@Ye;ww?LL+38uTQqHa-$i_0di8}XXyl_&}4ABcHM
yPeh*NP||Pv7HEIH?zA>`sN~3@ySwr5ALuAZ_YXaSME$}34kPDsI&e(o1FY&UO>jsX<J99WA@mJ`i(*rg_r{Sx_|ujRLfLkFAA#>el|D>fnhWi+tXoDuJ2uj
kbVINVy^Ut%?0Cdgj=IQUgapl5hn&djg=!5zx-Mbh+cwWE3ZyM`8`p$MQ-%7^*vFq&Y9-4xxms<znb-FKQB1Mu)}%Hd)nmUQMz$Tmop9?z{?^)6=?dL3USJG
tjPiKnJVUfsAex#xCr;`Yb6`E02}c+HNo15-w0CTZ7uy=I`GB!EoblPTqR@OP=n!+b4Q0FW?gM-`1a=q2oY8QE}EA#@)!U-P9@FFCItyBdTc7bGh|%iEB9JD
hF^T~{DSv%S{3?2#HVUBt(K<QHRKlD0k(LGMbtqR0BJDP@+qtL2wvBEGH)<7jq=R5tFzb?Q@9$U=4{2>b*GYi4$6Ge>?U|B1-BsuYk#BT^+GkcqgeXfyx%kO
YsoiQQwC1dUF1}!Y?Ro_0gz%4tIuDS9BjC#b@@NFA(sPwZgSnke@331fO&w2t3t_(8%Y+SRc;0}fdx9RA~#r>@WAY&bp^!zxn#?08FrMD)_kFY0GsW=E4F<}
HL9NfY74XbH<w#{NfpT(SZF<X`#9#5`mq|3_kNd@Km90w7OpaCjL4vD{cb=<cha2Yos}@Usil-ln*sjoK*;$QY*!M<@*2=C8b2b0dX#Lt%LIE0JVXA>E&ook
oTx71^SN|PyokHh3e3~pR0)jlNVk+fS-+4Dx6cM5<Z*~5;^{8G^Pmwo|LLa2#!aGEVkzGShGP#aPgyd@<UnGo%L0Jn0y2&$iT==BTqOHT-g&Q@3*XST)%!a2
OMURYurWJJz}9q<#}n)36-d=DkBsb)uJ&U-rG2!RGtnk?uq85}P_EuzWCIL405^AgO>Ue<L~n2aXsaGXsYVd4RgY?}=Ua;abrfOrkSw0j#GG?Ro{_KkvnIUj
2D(0Wf{wBcu6_RD4Vj(gF&+J|tNDr$VPmL$lxepxI?tNg&nOi!B_uFoH+^19DABmoUn+UjorHA3hAF9WrLE$cQU5}n^rz)VM<twf9gw}G6ieM&);T>dKQ~`%
HWuxNDZ6^iqOVk}C3B7wmtJFZPVa9g5G&}15l6PTCmP!F!En<s42vhjo+Z}wd(h%%^-=78flMZ@faN4WlVfXQgYBm44qb2^P%8i?5~5apngI!Ci~`3|XbJ>_
I*oZ|L}gkMpb%#uN4Hs09=*zUx7l(EymM39bZz<cw&PL3My*0oZI&MySdcDg3Qv7C{vSJY#_`sn2*}9FbCD`bHvy)Y1@mL!GE3tI<p_v9Fi1!(KJr@54w)om
nT^;22{j|2ce`~rqw#dua0b$!atJKXQJGjtL7?kCx4z-!kF|HGL3?UZa!RW8>VK9y*nD$YUKnllN{pGb@<v0Ed~DZYtX}a;Z)41vb!-x+T#5vX_ZaR7;uVg0
)Nu|-Sdu8Tn-BVTAMtp5Yr{l!4tJayxJJ}pw<nwFaGMX(Ep-Up(2khsjz_xJ$p%WPu432RV&KTs|Aa$iY~rHI2lKewF}NwL;rkHj3EDwoF2wOV1n9f0Ae1Jp
<u&V9YGpRU!RJDt5gi2GB?CNNO-e}%RV%B)$u!;W*!UUcEA5R@fH2ksPa@_8^eq}HzT>`5JjKq9Tkn|(s$&?%d)GA^ntCfBxpY4m9i<zq-)K(Ah+Q-YqG@4t
LXl)Z$oK8ObZyzHP;B*GAVS`bwLA^6d9L=irsKZYiG7*=J0vRxi-?}inHH5)^j{&QMtQqAFH>L!8hDf$RQa$-8mx)TE<7U8&gYm$2ROND0DidMEo$x|2x-7W
fR#UFCHgJ{tFj&q&>&TS(W{AEcET^ycTBxyI}cUVb8)z9`@bBhV;u<Cz1wf8Wzg;n`1{=0FbY6JNRGeQf1<PrOj@Hju4Piw5MiIl)n<MB3b9&Buv<JQc7Twr
mnfg2n~pxA+S&p)5{}za5l-Ez)~^~FGwoL3*xE6GW6nD*n+hqKq|&7)H)e9W#c{{#i9)$IM35Dvh=om}hpSBE53fIwY}INB)Zt)4>MD}cF^!IlR=hYsn}(0H
=K1CQ^t3+mJU4L8Psa15f1>dbbq8GTb;oP^Ce#y!|8h$R=>VyBY+a&f0)EBEG^`)}SBXdH%X!lN0yYhMLKGImNy^w61i6JJHSQ`&PTy?ZEsHzCEVB-IF#>H3
lx{j@CLau{shYUMMrP>q$G+pRBkr?`Q%~cCPj8ky?_HVEaDM>ycqYqy7L;Y31Fq$XXll$zVfHhS5&<VVC4$O$ecx4+umTp*u$<B}J-~93W-jN84Y8%k!LoMV
%F`nu1F4a)8B2zxC$oOgSM&4Ut=})D5cn$yFQv;W&s^`hfGsZI4WX@N>kddQvPnB8ym&|GfPgKAO;|PE+-7yJGj!cW$m*7;Q-Shi)U@qGwrb&9_2VtbZ88lS
V`KBio^*o&bm?iG%OSd5TF`cOW^aEFTpF{C6nu#>BtYyF)sx%2+8U@Cm~g|mMZ-N%&5WVl+;;?!PZBQSNLxb|OGaY=hvL!4`47Q#`WMB`ucNk#@MQ4S*y8|i
V!k=HMYQ)RGqEDr?b(b%8Tjr=o2KQe{1T!0LCX}azb7Pdj8nAdX{`{>KRX?-Jo4%ytnM%i4$hc1@MdJXu!i3=ZNXCAnDcMYKIeXM6T@MaxzY}l1@7z(kIVG|
erPXt@-9|p2ntk4Ty_hP#dzAEW0jTIxR@(ZQ*ZHU>A{&Y+>VLxJ??e1_B!{M(!A*nClt6pS+V0qq9PF+Ux8fY(x`YBi~fwM>gdb<CD4mtvqXL`?8U|C<vO+H
<(vJX)%lh}Jb><+AjZT8I}t~+;PUr5xibAOrmy8`brXuVmRwa@opr{eN4QUk8_cuq$74chlx@qTN_HKZyvWy9V!(V6CdCxgdUy59pXi7{bGUckf&ELh8|KFh
zskc+Lun<M#p@FGMiQ%AlSWIDBICWs?8pwWu(<}Ky$5l9YtkYQE}^o9n$}<G&p?&k(_BI$FHg`iU!GB9%5NBrGJbSFA&iXa1e)oB;K^0Ih^&}usqoSNuu0q4
(vJMEi3~ktUTMX%{k^qb<C<Pg>sskfDZDo8BYfBK2RB;@VWL^y#@)K~J2QndJ98O(<JIYGEo}4_yOr)Q{AQ<wjX%45y&5vH^vsm;bB-|Iqx-2NU`)IXi!v*p
%I*@aRd8++^T*H<x}1v74J@Jlv?=|;m-J;(7A$!^=%^sm<&ys@7#b4wi0ANV9X)ChP(tJDWQ9+qWg`&OXwFp#L{1Jff856o^BK8`Ig|H*_+c=Va7zm%()BHP
W6*({I|OdGL<O19x$`|FNq?yzgtZhCw7Q1c0keMKB3|Zz{AGj+;F!_=e?*+vLGPvU7bfxN9qOlL`tfU7Dol2xj`wB&51`#?yLA2;Cx`Kp%%`O-z4Y8=MBG_t
^j16;_+A#9pf5HPY_V$L#dF+ZUpf76G`jQOhwdq9#YFq>)jMQig!_ZZ5;28MqWv|rmN^`dJkdcu9OnQXxq*t^AIY6JU`s0stL0g9_x##*CnmSAlZ9Wq(iYJU
D=pJ<#+}Hys*cxph^@;#qL(iQ0mn0TLO}X7Ywu1l1crYppi#-V7W)p{{v073#pB;zW8L98&~29?FAiD`!rO1$_IC^As{X~ftr$e?A??9OU!V5(cZIc5q<BMx
4D0dHOv&r;p|u(`s;MMejM*c|*V^9WU||VFY8a1rDC`PrFNUcA-gR$sRb%QsXkJM20^UYDG8<TS(_dqhq$o7K6Y^pLpfA&YD8#abu2_3kQV(Dwnpox{d&F>x
cOl`i<Co4d;o|~s5?fKW=LpjDVLs}Yq9<95{=xl+Di@5fC`+tr%*e6QFFDcwPW?u?Ti<wft*(bM=K>zp=<Oeicv&^fz+2$-e^#{YpK62M@bLVeptqeKY?Tto
GqDgjmNV2I#Bns;0^yW_4mgp-c?7Vg1?j<0CTh}^1%5v>PA%5;yI-z31F5lW>kIXJTm%sW{B@^Y{B-(Le5*S9F=d)JIq_NVfmK1$PY@Y*63?n4vmu_EiF28D
1Ty0nPQ{Pd3@kwFk<*7yN52yslfx5&<TRE7Wc)afQkO@iM)c6p_7k}C#%RH><N226-hSg`@K4-sbp3e1kJ4>|PROdeTUWMC@j6?r$ex!2?cjF2a;L>jLRFxp
Ug~w+Kc)-KK1TdopUs7AuyEOsU63JMj5{vJ5gVjd7dLu@?b|Sc=&JN}sYt(9L8fAPEM|29N-X?PGSNTbVG;gtxWnUlr_l>%Gbzo0KSMzi_`#fBte$ulPKAzL
Ik;~k*VgM63Pihg;&9LSd|gN&TW!MHQV1VtysJdST7hM%Dqn@TV1`YOK1$x*^ZYBzt~%91epHy&4NL<9zoLJs(&=9FPP4#Z>h#~}X*~<{HB`J*t*KjWl*F{V
pQTy>JyX|n3P%=8-qdY*Ldlv>;A+2B4R+swUKYR}jDrU851!nmyuSM_FJwr3x0{Q*qOR;Jer|B&7rSQ!qW$^@o%W=oHSvFH+B0pX7)Kl2l{or6D2j&JJOHyQ
<giuQO)tXz_{l}{n7qI+?sfs17dr7h!c;dRlh`4Q!C;y|vpW{Rq$cz<Glp4+`*SJ-I3SQ?r^T_p;g|DQU3Q^KyjB3i5L4MKcc(*pl8H}xl=6~(<RqX{Dn;MV
m%G^@cb17gW8$is|6v%7tS%mu2D`f0;(Dx$e9pwBRatY83?-nsy-GjSkotus(Kopq?YVFx3Lx!2CgC{4J?EwFbr8%t?alp+=W=Yqe}3DyHl7Ow6h+K(KFnX^
kAX6}t>W`B`}|(1Lep)taUlOTJAq92;Qs9>D}cv#R~J}MKGgu6kw|N&89~FgJC%GCS%0B5NSEB6I2=ZiLVB4A`B|vK!XHmQgH7~54eDo(iikFSEnq6Kdwit)
SW0YFEq2L43r{kCncBmgE)T8=_T=Jn0tIl8YRP^*!f*7d$@Ugo2o2_RCc)3;wOL_9wIUG}GhHhobA8MuZY9Yb2a>p1-<8oF`eMUjS^y@G;Gy9MZKBhs0cl5_
=CRWhcq=zyP|UYt7(o+~_Ava4-5jza(aj^$57<=5nWf;l!-lv*oJKQX>5l%PSY%7XFW|h!>*9|8$?k5qv!YGIxo1PBHo6?fSr%~Uc*rsenlegCT=or{{6uIY
TkmzL3@ZrcwH*WfwFNr79#2;pBXrJQje_yT9C~KEG@!2n<zl&4MfJB9%8XuD?%s;d5=hVuMkKl}q2A8R@C3|t!FCptL|5qR>ES^2Chvfh>0^~QropZje6lNN
#9}&zHn0yOgRUpW_Vt2@RuT#fXwQ?UyPeI*a{=txA+`%pgc5V6wd~MfPGnyH6&HZMVKvs&h0b5vdF`Lc@EMeF9BiZLE1$PrYEiI>x@BU!3}x`oWvIuF1_sZC
tUhWa^8EQc@D`03@~>*!G8C`Qc>zf^l0^RAa4n8^>Pqh3T>CvOBSu#t#e{4>u_$3%WX)Zk?rpOP%9UNASjsd7x0LVr(Kd<VZ|ry--jWOq!@3t(D1sX~8=pAp
;`UyBYuC}B0+o3)qU)Unb33;jO`JM0u-Gn;VfK5#Y|?2#sdxS}fIkzAjvX2LP7H+FMMmeP>}tEVJiKto%WY-9B~iIz!%z`6g`P$5dRe}(fO7P!7AQFep-M0p
!wo2$tq-jIJ|YXYyRg+b>0OabK*)9cC7;x2D~fD_tCcv3`>$`qjgw(}+tS0<Y3o_wi(H~pK|Qt_9lezV72p+9_Te-BAn0}#_=967PX(G&d|cD(`vt}wV;q#p
&^I=9blmJ}Uv8VTU$J@X@jjFg`snq67~2ibv^^*BE1e0yKf$Ywl6coctuOM)#d|LD>FA@S<=7)qPhN#7%U6|^&fMDRiSPRi4X3vEg^Vvq6EP%V`VY>=BFWf9
7Rl+uH9A=MZA#Urype`Pc5f|{GTRy=m6fuw!#VY}<~h+4PZvpp{R2`3bMGBOii6ykopj55N^EHg=S<f~C<gbsz?2(wV)QNXj~mxm>V?16bIo7<@+fc`i%|^r
r$Nk1F7FcJLLL|5t_En+eGP8Fi_*k5$jB)SwRAH}%my(wZ91%UarIq6t;#EnhohRbsn*S8ASicSW#K0T3=Du=(~Q6hpGzhC#<LkD$qpcr4^C3EP%`sS@<$!p
>zjFeJo25S=%$lZv$YxH-I`X>jb0Pvz&WfN<+rCRq8w<9&N<1q!G`G^9RD>-es_)YV<suuwPvJ~@GV|ZAfXp(Ics!GydCBYA%)1D{$Mjv)giRwOEo`9>r1OM
KAK|m!DA^491>yg{(C7_FGtY&FjPm-m>9w|4<Pe@jq07m+%QBe+S;F2=@{b~K1R#^9GZs&D>agZ$03(ep?;Acjg^N(%oGPnl(JaR1#UC7Z|Yfi_6dE4{HH1?
?;5{_`6%RURHS=+Lbf=H>s7JrKOcAz`JEWQJkX@eO5VN0wP6sh7~jxWenw2M!dss@-cgG_&Q4wMIBjf@B9^$77-ma1hWzw@d@eB!PcDjiGi{?LCRhiOkBbnR
s%>vnmc-ehk6^(epGFBfAr`Lg{)vx0ux_A52M7&}_3HU}NW0QBf9DsQwI*{$1zdB&AAm5(J^MGlt`>AmP(zD8xC}E+Y5@tnmXzDa6WhP2P%NSF_D$By;HQak
OXJ7RbWMvh=<Z#;7@A;VvQ$hv<l^Wb2Nd?ORKP4hSldnM&7*0diLc@%DwBYc2p$H*6gnd7{`Ks6%4GO=2!cAkb;~u5Tkk@WG8u_3v>L-)@K1-P8Ww;WBNcgd
bO^KQ#QnJ9Cx_-Kqxd_1x!(#uLW<IZfU^g;fek^%Qj)K44$xsce)UaHgl4h(E%d-k4hs-S4kxIlIUObK7;e_Qf<`l6cC`;HjrP)KSSBVVzsFdKF1!l7Y>)87
f0Zh?i0GtDtLCM{a;?6KEB^J9=|9kVz-0+EIV=u}^oBz90*g4dkP;WC2&*9UY7sQ|!()KS?`}`|MgJGl8+F&q*NaSx+txxZS9t}zn!ZPxA0sA)1o~SbPMvSw
Vuz`$jgI5aEiWGFea|X4syJ(YpAziF;m62%(8sYCLM7xGwR8ir>9~l4e%Qpy76}JfX@Am&is9{v`pc4e#B)g>-J5W0My6Fs^bWpMJ-hT4vzX}up8{9xZA{3x
^b`GtP6&m<X?29T;MjP5@tKm?HY_3Iqbn}($5?_T#d1zuUxdA2AS7@_d2niY+Io=Pu(D84bElUC9`v+Wk{_8{iEWCygs?)a=y{kV>MTrz^sftP39HRH6C|h&
JzItgQ2OG$D&qvZY9Or}gjp)Q2ZpVcRB?Ml1dY#`0rrDG(cJkZpIo7pI_8Y$fUV@Kigc8`FRF1k9~Gzuw=5DRaq`+Qqf|P8I>#*tfOsUcx`@5ps@~jNNl3@^
M){89F-^~`ZuZp<_YBVVCu`Ubq2WUeb`q<<xn@t#(pEWlHIWUWxp)gO@P+?_7>O=0)7|(xk91JBo|6pGaS9Zn7tPZTI+hxFhGzUzcCqaD&c)-bJBDQ2Yag~2
xz0@B@PH<Lj9{f{+J9X)R=;`1t3GSm@agK@H+8sN{Bkq%hc=HfjqQnQ%=8dtY0y2>)wNY2WO9k{D$?pF70!C6hk&~q$r(0OnMbHNJq(axrYOtcq6)*7+>tun
JRYXDbmtq)Ja0iUM9nmr2+pwc;RLkb`r+rKAeGfJEXISpX_AwThD}H2tS$+yg_-Lvp`RIE+j0GUF1HiX)1^Th`=${)(26(<vZkjMlQq<T3_*=2-25CY2`ske
0l8ydf!|Mil#m_mXe{Y8(Qt~*Py~+QXBOkWE_c5Lz`!X3a{n9qC}^@0^-PMH0zhk9EXch01Mi?{6t<%27UiuIZ{HqaOwOiiD2Bq#4wN_%gN&smCgCY9(F*e(
FAwU<r|OV1lPPUB?TjXYC7EX1#Z?-IX4~A~o1#)SnU{Ips@wI6Y#`a#oZHs94v&kT!*RxWDpFuQuoR`RkE+0_9^9Q1olZku0x%*gK~g7G1<j)&Mq9PxPyYjo
dHP-VR_#AaPDUSCP0NYa+{g9m`n%}m2llzWMrVK6-=<gw)7AMqo;bbFa;g?Wp%D2xX?OjRZ_mXtFp`gCjXF|%XPD~3f}aKnIn_l1BO0k_3S2S2&Dnk8@p9{C
rifZNMG`}+&!ZnG7%(IddxBhSee*SF0b6;9ysPQ;=|sBxa#|V$aueLxN}c?<k8VL|{)o+~j-na~Dee%VtpP@Qx^7^=Z<D1X_PODk-mZdTd{s%D5Zb$;Do3Hz
1)=hGc*+eI?S{<U+zTlJLPm>bLNE_>$i=|!70h8?ikG_Hapb6C>;0b&NiUsw?@Zjb{i4<=HK!m1w$%8}f#IkNM$zrN+v<yu^zQ<FCIVR?0HPh<(!EK8%Z;vG
Sak4a%YVV#H*Kf(ENvesP_K<1p%H><ha|TZ6|5q}Dh$U_MX6_sEhR5r#O$Fo=r*1rfSQGPmvw!m;S$eq(N3y3irZz(z>N=7eucH^^x*|M1(rTOlq)Lz&$&kU
DzHT8KX)CXQPa(NtONi$PG9DL*_<?SD@I6kKpkfCHx_^0i>N>mMJa{*X5Zg1V>sM$JGCq`r~GANAAD+x;w+~&2wzivEuFQ4_iTR|_e*BzJ4lt<@L3P|D4jqw
;@o3MaH2nkYA>4W5C({~hc`{wAisR-gpN9#8x4KZ+`hc=n%h^I@FiaMJ1Sklj{UnJRz<ztWYlrXb)p|N#M(YH_6M`9`5d`mbxe+%g`-uO`P>xkVI-ynpFy^c
3Ouc93YG*RU<@$4euD2;x!CQjrTl=n0w63VA}&xw3%zl<)c-VEzwg4K182;-mty?cKf=Mq0k0;o=;%aEe>b(psFYJ>|4M?iD3|wZP&$|P5}#ey1%?iGtwaN6
W;N&`)}&4QsyTe64;^YLfuKlsq7Pq)H~4Yqt1?P>OpM_nTQ5>7@WA<R{6e%XJQYcPSJ@n?<E0&J@LKomO~An5L%LKwTcroOoNW+`AqCGyqDW7@o#n{t?~QMJ
lcBf=@XWz>a9}=+W!`uju6@JAv0S*W6@Mg{F*$ArLzCRW4<r#QcD^cfKfq;r{ai}<zWN29QpV3*yzE6H#<$8WlfzvOKV4Zp+#kgP+;V4qV-f($tsxJbegw8T
!e>z?p4pL@Tt(z}Lv=;+wlQ21;%V<j?W1z2Vi}(P8Urd}Q+~N_&#pz&s5(_0h=A<1R{x}6z{j^a7JSehqf@K*Oi%*>y}0WP(B4}4BsF)qQym>{bf~IcKUU@a
x-EuuC0h3hH3b&uL<lt$UWK}_J8jOo^u`c~w?yrTxfDk5EFB5If!$O*_27Yge?VYkR)O=Uv~BzO!wcuFpfQ#w{KynSonM0tF8CnhsF0?slZ%I1cC>RBacl{7
Eib~xI=kJrpFR$`06RvqF7T2Ial^d?{#Yy*Y*b2`LT2*`y^U#jWYdLx`C#JZN}3%@*3xpiek-iFnu(A2IuJlef+~J;uBT$1O6NV0ZfL{mo9GBqlh&QBW}3*Z
D@!wTIncSg#TGJC^x=dFNpF~}`sz>3>3O@aoml#?2^u0%&hFXqOT7RAVq0qyq*+a4UfS2CUZ5F$A2RhZ$*A%nnG-Ek=WOWF?3QKtD}lR@O=;M$7~&fhl<%9b
vYA9AbGBzFkEIY;oXFsjh@(5|*v!poXhm5m4sv*F(zQhEj#!K#8sa(n;KJga(ijdTcZeTBK@2BNGu&mlV?y`^nR;85o!-L<0Iv_?b6g;@*$406bmWvSTQgjR
Lu3Xq{B3`&&^x8G_HMNE@==P+QI2_wLFSb10qxV%FEteBB%V&$KATW6{kS+5q<D9s^tB2Qh{M=go!6|riXuXk-%}T)!_WnrPRgcqhPjy~wm6lp%d=Z)xZ)%z
s!j2j>AFN?M}hTuEPi>E;2Y@jAOnoW`XK$Wyd)-W!5Vc{j(e{UQvqnsoA-`zL6}%=J`R=2DJfDsMKTce)IQ3rTFT-1`=0yT_W`{5`$x<l>T%Q=H=(FS$?o@}
pSb3M7ue)xP)1pSV8Bj~r~xu8Z!J?>H2^Dmx~FI-9fV67g){pB)N@F-WL)_*K-tZQ(clk)H2DMW5<MsNf!ke94ZutxlYYzdXNm(4QoOte(;}9txiQgnkkc@T
_FdUd-}Th1###R}x_t>M1NM=HJXn7=Onb4SoTHX3`8wWi!PxN;00_4l;@$ANVZ)XF#wqZUz$e^dG&Qeeg*B!hdkXvj*P~+r;2Ra7`chTHp!u4{A=o6Jp+(H@
0e?aQUt&hKs>yGnS7PUWjT5zmC!-P>E;hxpVv<k2u?THBULH#!WiBMj+0K%W0ahh1@sQ?&7Tlf(@bM%`6DmM~T6C@)EMcAQ_LV01mnf+iwa@gp>r855Ylxzq
q}fI0#yR0-aLTFGE%L>$g9^z^^ZumotXt1Ywjnl_UNLGde<?G&MCpt3BQGj$(<orD7U%Svt(&q^hJ%uTk)nl;8QVLnFR8nCx?wGg*01{TLhUmtXpE%Ap|KDK
%LOKjsL$17ESwoanyZJ%x@uIUasV13>QCK)3U)Os#cDjqTZ9;H@a1U}#6D2HnF881)?E3boscUf@M3i&B*~503Yya7?yNIi3bbY{9)W+f!_|+)=SV7-dpx=o
p=@L5+R<Az+@uiT_pN<~S1nm6R0mRmL~IoM9lD(GB%*#Cr~t{{Df;LXQ4yfzJJw&ZgTM%Wvd6lNP1cs{h}V0-X~j|bd;9r<+9ys1b&sJij($DXUc=orPI7p7
ikJ4w72w|Q{axQuaEwIdFrbz2w(Q<1rt$~K8Nf|wX#rw7it&64b`V%c))%XinP}J#mdIBRtL!%bw~j|taU<WOk=)<kh#W~Bx7k;~`0(t|xS&DT*BG{;N1KZ$
JsH4hUJ8|LnaB?D;H|TF?-81%y)QK&&?lYZFrY`evBu3-xccNb>vawuUG@)i0cm0G6!dcD{`=oZ$@+~{&Ah$CB8RFM{JX!G5BnoX3j;{>?2*qqs~&{5p$8BT
DS;sx#BEbk4dY?`09HJloAbz$ZAhOlB4N8XVBttMgL3pQ^q&lz?{lWL(hLf+Kd7Z&D^$Rz!ioUGf`I}4CQX_`o}D?Nnx!<9N^%9ukSIH5GLYRzL_p$=l@{oh
R-6WwY5s0q!CDfbdcM_J1qIY*zlnZR(P<C4Z2!O2BtKBLn4}34Ljay2$NBO?_DDl$mSURn9TX9vieWXWg-?#~n}p(7Z?+!KW3#5Ipf64JWLBhA?A}u{qajOM
Z)2jezZh=i5J|Y8*h}D_1Yq-o{BfTo)f(@X@3!ioG!if$pHx1Io)$!{D!r7wj=2bq4(9H)IiIarjA`aO3ORZ${3uM4uI=78oP!G0vQO&sBGclO{@Cz)iEJbT
!1TleDwyi;r&`U6AnJdDl3=snYcoQn@s{L1-8N0vU*Ff9Seq0obc2|cjkmY2sf@NRbadsGp|cy5TjBf6I)G3<J{icG4g&6-<Kcs?^J5Bi^Is-c-Jm)x9OjJK
G~6v2a@oC<I{3Zh;{X5vEn^d?AK|_$00F9-3dQ9r<ce?IvBYQl0ssI200dcD
"""

if __name__ == "__main__":
    sys.exit(main(SETTINGS, WHEEL))
