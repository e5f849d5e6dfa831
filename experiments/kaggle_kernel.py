# Made by `heartseg kaggle build`, and never edited by hand: after a change of heartseg run `make kernel`.
# Kaggle uploads this one file, so it carries heartseg itself: a wheel, checked by its sha256 before it is used.
# Experiment default; 20 epochs; heartseg 0.1.0, sha256 a8cc20ba4fe6333004587ae5b29cdcd9a7a334f857841658843e0b58c5bbbb7d.

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
    '{"version": "0.1.0", "wheel": "heartseg-0.1.0-py3-none-any.whl", "wheel_sha256": "a8cc20ba4fe6333004587ae5b29cdcd9a7a334f857841658843e0b58c5bbbb7d", "experiment": "name = \\"heartseg\\"\\n", "experiment_name": "default", "epochs": 20, "processes": 1, "stop_after_hours": 11.5, "resume": ""}'
)
WHEEL = """
{Wp48S^xk9=GL@E0stWa8~^|S5YJf5<7JHR{#^hl61-q2m(_Ag*iApA?)F3Fi_*NmAj+rYN93zl-iq+4iJFd==EDh5CB(N7Ag#Fjy^zei!h6D2N<fh*Rt+S$
Q^JOkIk~F$K&aVcILIE&dHHuDE{t-@6#^2uU%IW-HmzU*LQ8COFoiW4rBe;5JqoOOJN%~oL-WcoJ4US>{C2QfI+dVx#%Bxry@P`z-|SjG<12jmC^F_#EsPf1
a)K545FSj;Z76u?I);?4)tpx2i-eLr`LuB}Lbm;&K@S6PEprC#9XWX_N}JnXJ@317*v&gBvoj=z825su{vxl|J}0&?ej2`f2bi6{)qfsTH7OXpp3?L&<ixlU
NRber;ljeV+3{Rf5PB&Tq}@=;^{&nAuB*H1m(syONjRJFWN*Sxm$H|TY8kF?%JgMxWkRwq`jYssvyJmEI%CR!L1$LTYA9I=rU|iod3eUEI13U7x|^3`-jhMu
%5}2eO8+pGTC?S14B5?&xIx^bB1!0%@FT=F4x$W!U-Xjp8ZDeTUG<8MCszgNJxHx^5hE#@V}%-9`=eTJfl_WjPD_X?wsQ~141b0paeV&8meQF?As_!XbPWp6
lp#(}oH%cvKI3pE0@5GIZJ?5xY=1u@?V$elHP7W-D<R)Sdv`7mys|^5@MIow!L@tXP)|({P#q_1t-EMax)LjRUY;>d!Td+K9=QG_Z;zlX_zxf(Nc+xK)dhCs
PJ!MH>BZ*pCjGE>Ei)C!x}+pVi`s^Y&<<-m{H!2LJ>hs%HcUCbiBt%~d^2GJGDx(9%1a-{a}Hi3IrUEHP@@CHFJ4Ul_ff#_0tZadD|USb3^qn1WQjaV@m4W3
wlr<QSa(Q@kt$xM5n|_<jv>aeIWaL5X{nwt*zCr>4KiScS{6CAF#Nzaoc{xQmFM$FPCor&oC=l+KCl~Je)LtBG;I}vM#EPXP_2qCZv##~S)Dc`{W4X9hBAk{
H%U5C4sl$=CMZZ0!x|oVDXW$tg<XLvHs|B9wrxynxW6?0;r)7N!GuqzQsSka6(zefQ!iZ+yp6C+YLK0(_@E-J>%-?^Sz*8t3s!np7Y2*&v&aP`5T&BP0z)9I
PZumsU4gHjh$Aj){{^p9#6gMhM-yTrDJ@WGYBFFsOaY`%rzZghO(ploT2e9Z7|;2J*Fua_D^5e*QJ_Lk4cI-}jNj*J62j9w-wHTuui7#;cbun00=IiGpzWHD
PElBmY^8G`;Uv4O<TCl9&!_okm(WHO8&!`ojdmGWDXN6@(k&0lC^TdVvpPOH01`F@<+=o)=Vk^gV^ZJD|Dd6<fLte8DVQqvx(X5e^7isg4j%=}9`C_L`+cx7
zBaqvkQ@~`E84Sj(7V=FV&8!0H#VZ*EtL^z+bem(MOu>f!nH0^>LN>GNk|GV7n^HVq1xMp<hPaS5T2{D-nq@%%_X@|8@N4f<s`2}Ol5;&A>ru*DRsNhm}{2>
Y@*s>H>9?6!CyrW*wFojbvAnN!e!&!M`$HE>1A<oKOu?2|CK48GMW`RNAz3p_l0S$!zl<yS3J6N@`Xs;k)igvO(5Ronu#MSv7O`(8K_w%^o_2W16Kn0{}&CE
r{4U@O5=CaXawKpIZF0{7DS)p_o@mJZI9TojZ$xiGK$grX=g>PD_|LVOKFfhoa$W!_Ty{%uW{swZIK6lf9OiiTnUz{GOPXsWlD!8eGPz}u<zfCMB$@|MFD~v
-I{ETa`!;Pd6J{k1q}8(7;S#+B+|x4+mj?}9U2xC-hx#+bui_rHIQ~uy~=4^PXxeWR&@gAr?Hk3z^nj|$$Qiiq3Q<TU8^7W;80#%ZgvMnz@+WkVa=_IMfEQR
SKmL+aD~WB<kbB!T5NbHW8ey*fKrgA5VBn2#}<9S*|FGbw+-K`|JFniR{&&d-dhi%<K$a<s*@CUk?X&n`4xRPw%7<F`D2@^Q=xi(*HFKXJTIkpx;uNxcFABl
P1C<M7YR@99H@%-B={9(r^TmTEs92!R==IN@cQ7c^<3jC4QWQBAp0B8S}gMhvLMdFi0rvi9jGlhs<UZ9qNtoY#PfQ4c<lj2nB9~5jpa?+I>_*l^7;m>vrB9(
geXwcouYEBb0&IJ6HnP2DNjK7HPRqlrs!s&-=6X78-lka-84t>43lkK>cCH}V}`g8uYH$Foo4w}O1tk}H*{$yR|pEW$j1iCfX{f=%!kGxR7*pi#TFyquFB`r
6=2hqpD|bYix{dH1>bQ(9}gOLdKBOz7d8r2j=z-^GI$oQobuKcdn%PM5m&`POtxjIDnILJv<2m4%v=m{D^ax{E~?mukd;azkcUb~FqI-JWh|X4^(kUQC0=v9
N{9h@S%~Z>7<zbFv+=hIfx<?e{UGgIaR~bSazh2@cPLj$%KKj8n=ZB)0;t6^P{E~Xy!;irsYz$X2e8YGJ|f;!EI(@Dz1Cq%9cAcYtjSzy4;nzK4|8ds-);%A
{>8*}D*B}$1W%Cm=>o{Ut6j>4dD2&x*JmUE`(!OujZekN4qZ{Hv)hUX+hN27d|{;5_*}jcVcJd=SM*uEK6OVb5=V(b$|C)^4_r@SZH$}Jvt;&QP|?~=_O^R7
^8jeA<#^Z!|DUIpV;u9MQ_-9EKTi3CjfEPqo^a7CQ(dH}w>@);!Il>T>EJ`Z&5~eL$dzQM3Q%=+s^O2-eKVJp$96G<gw=M;tMA;-xhK-kecJrZ(U-ab)n3CY
rTXh3j?~|8W9XzIn{HalWy$(wWuxfgvyyusZK0%ynoC3Iw9x~ZVD1wUNLyjb3eVtCQ{n}Evu)L58v=K2?OZE3Vle~JO4_3HSRE_8r`<|!_GwgN-ytP3Gcc;(
nL#k4!)^6QcSjX{1nY&}4x&qOm!m#m?8N{xSfR?O%a{&&Wb0ZO*}CiY806SriOR*rQM58ZF>60eypX8d3Cpp-=*VG)Kl)_i0+?vXI^!I(C~`izAHG0OU`Eaw
p4+5s0zLceu}&4B6(#juCUx58VqgN0ew5>q2Sji~(8u~yfOv~ryZ7X_wnt4AboV+QV^$r@!T7d6(3@8e8O<GIr`@b!@L5tnj`wUaka)3!9z|~R7pf~}gUz}D
<oZ<xwevImzhCl=nv+;>2Tb<h?*Pj?X$Fd_l&6Gv+J||+AQ1UiqQr+WxAbsYsZmXq^Gnk<XPiUy_V3Vuhxva!n|jIbAhGkTwep-%A8eEKcZ$&p=P3DO(vxJ3
r9_~rZrVsc8Sw<Sn}akh{ULha%E>wk1a$@5Hv%RS7u&Rs3ndP6G7NUpltu|O1npD5EYH9`+_DF2jm-6|m?y})^vY~Is>j_?Sn3O+_xO?Tb~G^#?=EP{u7XF^
pN+^R;WAzPN8+>(be@ICO_wnm6qmauod~fuhGslJ?P`B(LP1L7yy$bX+w(I{IFeK)j6*WHtBJ;BVXU!X(YnqxL3&!Y1s9R%f=oD;#=hCZn_G%bJdOnN?_Po1
N>$xspw@4Yb6qtnNQPIEYP!Si?$;t>&2f}{!Sb87V{xa0>LoP%TIZQA;E$L1!zJy|F@Kv#o!U&C`jmbQ3}v|P2c$qfu1KEf+vSPxG<dHM!8ONZ@>Z>-)S3I+
^pBnNO-XsC%&zxlVlVUb$fd@?mrO0W>*Gnz|4&?nB}~5kyr9pAFMOy>tBrq&*_LVq_OEJIR%0dwj!o1w3n2<|UzwDp{wp`ILgdw7N9lOKb8jcG<2)5h*I29l
O~$}@F^VlI`EF{?gq^>SBe||Wr9b!5n}!l%4L;hU9KSo46<OV}9ORt;7=qrniQXHDZ|;jqJX|noSdGTBZt|rj@o=N(u7TXPxjVI8T6d!3)N?t;Lv_Q~k$ZxI
51~|J|3O$r4slELnlZAfV<oo4<e5YEm0aN7WkVlD>Ow_z3}bn~`8^{TwqzR=33P$FOWU3tv@RyK2$z<e$H^s~ZM29;aos#esv38R>Ev6JbGh~`;gIcS&%Ghi
5zQfZ#vAfFTduj>`2-=kRel6J_DbjI%3pOggUEFCTpW$N-X_MeL>DAe!>nP|NP(kMK>Fz{qa{i>)c|WgJz4A+->#HxQ;q%wHg~Tut*)gfO94o~!P0rn5cY2)
K~lNUKA^}0gr!Ea+owOGg+ruN!zrbW<j#3=%NK<ILsMhwp{f$x9O+*&FLT!3Gb@kL{Fe2C_*^sv(;or5ty>0P<#%2}W^lw8#~iw)<a4DHNR6Kii!;$cUw8i-
>k>0mHQJ!X0^*ZiC&IXUH6{=p<P3WumuBr2PUqmy460?}WI&2g@M{#Yh^Kh`=w5G5G)9iy>5lcK^+E{WnW%n*VJd`tCsgi{EXDk5rq?3zH#?ozjPsJFFcCnA
h){`X!tAxbzC9#b_*bS#@0f*@(Gr>Ai9wMEoIQG|jo^0iXjjdNRKPVoS>^#WG12GT(pFidm}7st>i0-BSN)(wzKsOoK0Yx#tv5JcIx@FAC!h#+K<m8|G4N}&
_w*fZU|Y`5o>Do~;-(dn$03qkWi-Qz*3G+M-E6)slo!V&gCk3zZxqWw8lAQo1z!!neu_ur9ks{l5JW3@Bd8xP7Cri=6iQ|Wjir;f?rZZ9sJ4Ay?wwm`4^n|1
&@EryIK4)1FHZVPA&sRetA&8<Woz?nsd)p17c8&)N)>Qzw67_%!pWLSYBq(PvTMV5Tqw}|ui>!R{t|e352ye*{{U}9Y&+8EIbg&I=}f>au-V|m2OO7-uf9Fq
`!b_iJ_TzF!G&BoJ@}h<wXodn*=gqUp4t%FWhL(kOh&3&@mObc@ieFxHeO16w=u8*t5$h-HVvNZy6%v*>b+lT>^^hR*O>VgR@a*fvWnu3V=Bz(*B`<m#q)cz
2$cNwy&>WnQ~XJ%8dz@ubyP^~rT^VTa55axlVPiXG{iyU0!lV0Lm}*4p+?H>fY=$uIu!Cx{L3rF2A;2=jBAwWWH+KJH-)vg1*9<DNHaf({jql}z-A#=uA<u=
kmU-SR3qD0zhNq-ZY~9wOuoG9A>eIWtoJYl)jDeDsT-PtP-nruZ27L$N0DY`o!7>89ZK?8aZsd&U+WMdwVGrG6QFoAC!u~NQ^}`Wk#8sdpH`Mn5TAl26w7g*
<NoEJ`N6JBfiv$L5Q8mDq|sMYXf!H(<yFsbCTEX#y_h8W&V+AzeYG}e2gr~p08d;2-@8&@*Og7e=5??@JqXs66)@#x;|Xr75>Lxt5p~(f1T@2Z-0HIue~SX$
QN8`Psg~3}r!*@^Z2fQq*kg8;lQT4csYWCKb+BXG8<#aM`J!Uph{%P$_6sVS$OD{T2@d!lfE?yl!p8S_>=c>AuKtlJAMoo7g^iXLv$ee}R{~6#edigW)eH(m
p#<m%FSllBU1j2psf21;hsdyBYh;sYt_~M%=9zbdqS~o_g4^o3zgwtggqlYA%zO>pJizKs;m|C&(pERV3cHr?A~-xpeeKV5LP4z<yk-_*0<L{b7N!!{|Gw-V
f_p_18S1dX(<RoP2<vO`Lg;S9x`<CU6ML5IaLr6Sz7qeLY3-QpMJb@VB!_QXnq73JW`Xk@v{$0wS_gT<x6RqN^s70zp8{>x&F5?yx04Kd?l-SjOkLJjwrH}|
x=~3m3%+(=_?lM;)V=dk<^og*l+NG=0&LEiQWhyNvrzQuO322<_i+jXeb<)Vjz>NlM?sAg*;R8NG`zg{EY!l~6ek)<35w$nwUxFX@nwT-zB6p&yH7FGDp6;A
TqA-wl-=gwOy`jcI;fL7=;*7>@XVJ4<Ni$qFx&11fZ~fnPGgBR7E>#wk9}xAt?Va6G+f=wu2AyU7r1Juynq~hm*ysb71vIOSS{RKD2g~S%|YTJH4VvuoBNG+
$}y(9<lY8X8dc@MJ||C@;gJ&z+#B40-qC?0y83$1k!l)#E~wCjwijRv5b|2*?%jJ*!p-p8gE_HT%JA|Rj9r|^o|1E;`W~3H_5{_AaT~(gSH^1S>WqdJI()s1
G&Zi^fc=u(%@bmLq+WV)g9G31M0gX(<kM+6gk4OsNkyC03~o?S?AQBO!n5mtLnJ9)_iRC)0;vM0s@pl^HqArJNYV1oA)=$Dp$SgMg2m1*Z|(1jVK35QBV-r{
h2ZDhwxINmExo|Ps|$XwJFJKe{L<!W-i4FW*@!M17ym-?KQPS7lZKe2Tw)dNJBzC0=e-ntK=y*e{fPW9{+>Q>pg!jfu+^@36yVQNIH%ro#`3X_`p1mrFq5Kf
l|ubSU>ehw<@2IFn>*8%kzTP_)$RW8Rp7kmM=Yk69z2QA#Z#c2xct~Dt~VS`-`GE-MRLzJ<VkioMr64PJ=4R>y^3R%&IvQAFT&XwMl9M=8QEl7DO!1r{57Sh
(u`WV+2Glwg2;@U;Szqj*h@vv{#1myyjMF#G~g(Px{SzFJ7t6A2wsAv)bFN$!`UT<y3X{4&;iQZ!d0Jw2@(;6P#FzLE{f24n+fEdAybx^{<%K|(G_MO&5n@e
pAo8N^Kh_%7^Q;u@aI$M>vGTgsmx=)xVX<_?tT;a@u$5EfzpT5G1LC4-gJ;dPt5G!?W0|A=}}lNx8&Urq(T%r==o*6dDs^lwfAypG`XSZ)Y824$RgzOaHOdB
-nPR9ul7*Z=A{okdjX_qOT`<vIHf&J;;Lh<KsCC2(cyHcs|>`|Gm0FhV5iE9d!mj-K-ZuLQ!f%51nC@uHml<7a)PUE*RGN75Sd?1juGaHj`7*Q3?67+rwIIM
XW>T-LOC)uAuvdmdHA$viq8pAS8e!a|2+6eHiIp(*?W8#BolWDNskqNMYvObA2<!{zT;F^sRU5Xr3^!T&&&%s3jN%K<ReyX%o*cM?mggB?v;l10$g3<j#i&E
f>~UL`7;16W(VjD&RC6w^*uCn<3@^`{eTQDN8rH6(Jx~2O)C9vltjsIZ*&#Y0b`5K!I`ypU&|aF+oe=rf&IW|AqWgL1Z0MwF~lpF@4O#QF-rV4rrObP6-Pg_
F(EPPg#?JRLv=-^wTRBsBAwFhhAHnv#gQN1<;?F80<Of*D6&!m_Iki#Frj^}B*%4rc+B+ZrFV<(HQ3K;`7c({K7OMCh!D*H9S|6;wP|o2xpoX!SE}4cQNk4x
;ueuPX_d==%Zi<%J_I@Hq-pyB<gI5I(Dm|gpk9nupw}3tQ->VKIf{E@%bbU>v3pkU2M_Dc{%>h%AbbX;JeJ6{B(#$SpWc0vKtS@DiP+kn7zn!>Ob|}jlrM&K
xve)*N&RiOhpsa30WY?!TLJYA99z9=Y*+j~-|p_NEs{qKAk;0OBn8!s$E`Y}02*>T4QjqcEr7u`Vh@L4=nJZ<v@tv-W-!*BI)26$0}4YN^yC$R*@7otxx%-N
i<iRx8kZ+^?1l~4dvR*3AK!40+B`ARP{f`0)Yr5Z%Dmw1zs|eWtWh6ab`&vf0mEaat_00T`C<u?Qd7u?@RqgyUrx2i5aV<Cfo2X3T_Rf9Wf=79yxJ_1uvq0F
e<^WZ$%TkC<wj78^`-~a`&@b1HoAPUV{drUjXKy?YiLm)l9O5K$Vs_>C7fa{J2GaYXJT~6>UK$WRn)Od_`GDMCalO$<q*p~#7>^ONZ;qpKFV)n0;b?eT?m&%
fD)HS94CcGy8!sOxH_`Vy>LS=J$<U%r-)*%T_A0Ar~`1>xENss#mpaHd{opOF{HHAV>^v{$O5F&D_JERNS@YQiK)B(VowUWH=j{FWOd4Ia(oX{LTzj)iAv5E
9qqyq*8>e3R$c%fSLcAT_M;-=t6hTSG^m3To1FtZvAzX5H;GisWWxn9o2ud{SDzAMH~_#-#Q~@`OZpnWe`iP$R3H{S(JBjXzw$sZtY?hpjJJd99{zQ>uPvFr
g3EZGK*?XGUi^N;UMXiMU~F-)&p|`S1%Dk~0Tx6pu}Hfu$Xh_E_yYk6={_IN_^s&un@Z5pQDPSI?xecDGU*n-X!8HvXJ=HpzW4mCjSzz|za>!dAi%^9#W+2-
2vpZ)oZxFmX_3dwezI=<3hfy)e7IB5+K{#VQ+6jIP`z?Z-C5@pd$)ceWH@^Db?gDNdk8T`B1J${wyYp*ZyK8b)|>`revK=(H}VCd$*CU7azr1U2PsV}*3p+&
Bb(u*nxqO)c!6myPk8GVFG{n~U0~fx-<SBR&HI|P8Y6#<0Nl+|=+qOMy(%77Dm^P*nZKSt7uxySwtofwW<(;}M`uA4+*BTtWUS0X>NMeQd<=vk#o%q*1)!41
F-9J7M2LTU|JJNsXkL#Qg8lXhiCh$g7TPY7rQ5%uJgVPb8IME~_P56GpRaUp@moZ+vzfs}Kzyup{PRq_NRXwPD5a)((dl}yI95P`G~`b1nD5ZTzeuqWZANA1
*v*%<MI8_Z?xEl{_O+>oPGMqk`{ohlrWlv;6^%xa0+;^7f{dHPMZl8-OK%yImAZ9@jG^zutxUg6;x8clm(BbtaE6|kx1R&M(o%v~EC|}q=9xb?jytm$u9i@a
O2T<jb=n#xOYTQQp<pYkn;5aNTt7fQ%(`B1-l77`M^Rn6F3%&e=|zH-6E4w;00q$m#ZS^X!URF2>#M<IsZjlOcEP31qSGt4zwjsN-Od-zo@KhQ?b6$FQZC#+
1};R+cZH7NBnAHxoLbOY)@{)_tzn>4@QfC5gsyMeA9xAx$hgu?H~cGAxa%-?mJ$(yeU3x9pOZo#beMc#n9u+0SSU$rI0UxxxS#67ZQD#nCbvG}1^u%+pjN5i
k!8`xH0V%nFh;~ZG%YW%4-rzo0%ougIKzS8w*fPwf<+tNUiiOA*@5A;_vX&-=o@;*8WRWEP>d<r104BhU$lIkD_3StMr~qg`?+*6c>jL=K&kz?*wCA4qM5s9
cBW9Z7<vqILTJ9n|6CMcOFytv5YF4LV<?8SPcazxCSTpADHFw)_iK?&HU~L-R9l>pjh&fl^Tp#F3#~(|bE{UwZg>>Z(PY%X35Xab@MqbGt?WmAG|!E|VN_!h
eHq!yR)L_M|9Vt??sE>sI^AR`$4nt=%bj~-TOKX56pIajm8I}KHtLzC^u>C&zG(p>p(AW31NDaW=EcEU+;K%#zw0ByKG7M8%X1$$?`C2S6ijaE1CDd4rm-B&
@c&LUS3IHioliiH_u|0^;nB{sKPWJFaDQHgI9N>O6#Fj`J}p<^y@*!D_=Dc<*FL3%)1I5fVV2Tvl-#_l@_$rtiX%i;Uz<Waym)o2n28J-Eh)*>NKf=o;$iz_
*I%LXbZuT=6w@L_;e3qpiaNzh3^8InP?$|Ir-4{MCowl9-J5$)sooR_7A5epio}52+E#Isj1<~Pna3<v9-LXif{0XKyn(GSH2nSCtF0g(C8i3ivr1M)U&LVV
AkDjtlDE{Gh1Z(-LCct#v&U=It?BHeQ4q`dNb_Shw@lrk=M|oUZZCo12g%|-<@%4Tz5R$8^(+wfh9mSCju9SwHn1AEwD7+dAF$MB)SRh*%!T}egn<J@<u_g&
yq)~9OJyf~2zzpowDbbSi!+^89ZGAb<mLyL)V!D{$bT7>z3CS0eMqkC_BWL{lfZtW0DajA3^MI@k73cnZX7hbfL*j5I@6Z3X37WpJ5pqjg&=x`OI|)($r`>T
q4gn4mI_ywLZA~XrH_;6-#yRg<4Q7-cMjpFnLE5&ZC#d+dhz*Ge6|2{Xq<H!kD^3N0%Y!#gpT%?=t^;iahV5hhOdf~B7H`VpL7@09^&tLw1HY323<Zo>D50l
Wu+|ae+QeeQhScw*I=y3V%+1oO0_fE2Bq6l&r%*SiS<+dc|i!6r@@d@XuOtnbIKk}V+<VKqtFiw%Q&6%b}%o$!1>z2q8-G{t|C#EGUT-mQT$@6iy<1r>+;C!
{~#kdh^SQ27YRuvw6)A|Y8>ABAVn3F9+d102J_CpK+VrC$StmR2nhr>CgNc(JR)?X#Ps81CAt%|o63q_f3~0_YZ+hK0HXaG=4Wvp_CgF$=g|#%2llXUPOo9x
udat_Lel1?J00~(?UWs~2Br96#nNBf!MR=$j#k<9$bs1+&7@n+P5uarEvWo&a99edA)lV|QcfU*Inki6jnZ?A<+WY?0&bE4*c{h8BbaD-LW}26WoHB$foNKx
_Ym=vshyps;0{ykz^w!U=i$44?{Y8)H<8x1guwmlSK(?@zJ&YwHX^0y^ktO`Dr(Nrxx^xS|KBFpO1JnN2qDv@G9RKTWOn96?oRzmrF!;{dm<W1Z{3_#Kt~pZ
sr5M>rINJ^oZ2#vVmyw{$uf|dHCfpBjui@l--&LhscB>E>o#>$Ac`f*-SBanPx{7Btml0U4b8xIG#ICGM24?#@=u#0u#~MpKwh>2nMF>M=)|4J+4FB>`fEU5
)%&juwLj4~)bT2dMD;NP5}-nz9^}DeKTUP0KCHD-$E&{4WZrjbDNWcSG9Ofc;488Ft8+85DHVRbt!`ZUepX?8K+K+Rd$}iHjVWkiqnCayq_=;IgzleAUk&l=
(yr;x9;omL4@^A!=G|qw!2g7{GyRJ7wuS6D)U_b9U_S%3U`E6+o-LYwd>#3>{C8dfpQ*)9@9+PGnhPPA4IU$o9WY9@!$_|GW3d?rL9QOUxTx~1MwtDM>8C;O
h4#W;Cr0k!BT4_IZJfXqhr$wZ?WUP?2C@78j=SO|@FGa9ea#aQl-Iy4>4(|S=*lA~;8BPRIqJ8W+q+>kVQ)J$A?K9*ZYUL?+5r&Efh?VQv=+=bh?}teOtp!R
T@?vmMv`h&xE|Z{Rrnzvf64iZ?j1o72MJq(+3jGannJa(-;q@eQ}z@WscsOp61r>2eom*_#e0Mnwa)$aE(6<g`x!7km@0gJ@%b*6jO(&`lOq*BseUSSXC<i%
eOFyWTde=7RVoUc*DABS1Oba0!u+e;%!0>6_ssRA^NY}3>A33U>*je6isy2;U21~O4hF)e+1hCUu5C)wv_gpm2VH>9_Hb{8@A(S>(G}c2Gu`nd#nuWY>|b(K
>={<PcBlL4RSngmhapAr_A13LAG<kOG`rqj_~zg-3AK|54q<bXTFCMG>CBF?puTfjOZo_Z2t2|3-EIWF#Rc)J@T25ady*(*lv*4)_8`Y4oG6$CJh*`@RM{aU
!}|=!l(q-1Zv(CYM&u{!9+~J&J$6>g5XpiQI!7qsnT5WYV{05<+G!6!>hv8wC@jbN<qUbE!jU<00M69@(&#4CqBd7_;j6$}W3+Qe23qp<G3-r)3ak%6?Vv2I
^96*q!Y(mN8vJ%_=+*+H8qO7F@#WRP2gb&8ye4DWXP{Ejq9=n;-g)gz3hDMTPmG?ObnG{1hd(mc-2|!W=fs<`Qx9y1WjNTXG_K!PyueDTj^yeRZ#^1Ovgp=I
E{)~gY_E8_0Acp{^siUr-?kLCBl{?y8U>sNk~EGB@4Ht*qJy2YO@S9~YRK7+n(<ZBTyt@;@E5sl-2oYqg9voLr~FU!7@%Ch@aXZvNV7IY;Rs!|Wd~nkR2+Us
)H0l8K624~x*4%J&!4)5z$8r@iGdo6io){59I$jr1NR4cD^&kU%B;57Q8Vwo%EE*HnyOzkC#Gde^7Dcz6Xc)%DoaG*IilI~MWg9m+U&6z=}SGCi@h3?LkQUC
_(uk4&Xnk$bNZJq!WV+anG!C#Lew>wp9wx-2^2${Y$CO#pckv+h%0zed;c~itKnTnWA9SMHD3~3Fa)e!T7nhFsK46luawbv6bT0;2_4B$EU{8)Jm5^3RzIZU
;WorJm2=FA)b`;1K+@y$eS(%o*E+{kI#bx|e<kKbWDC4=nO)=oFIdbz0vgk|ur3WLQYyqmBF7QH_%h9<6W1}MS_a?Xte*r2YF5d$UvIsOGl{$m0TLSuH``w|
_VW9qJ+b!VXn4`XIwInX4KSBR7`uR%9hzsx$yyU27!z;n;#2qg+fZl7TRUvHq7dR7G>RF0#atdyOXE?+67E2z{0aTJ;};$F74H0I`OFWwy-~}#FqNbg=H#Uz
%KPUsZO@<1o;-!4k*jFwJ}*{>nI@%saI$>QFrQXlC7NM*OA7#<ec*_tz+2nx+`j^`F4$FQk+Ym@u`Cf(Jh!3ThgH;AlAMePi^#2IgM82P-JSxLA(zpW--M=U
F|eUDTfc0GU9_@}pM1Oa6giOy(jl{FD+bW-*1e_h_aSP>>JlP<V#|5)BLcw{rja+phKX4Pk~Z&l(o^wuoW)oRE?1V`)#dXc4PVo@wRb6l*PS|#wbb;?M&`wR
$Za4nHQ|Q*v>15GlKWG;!(=PsAO#|iaPsINC}%e6*6Y3qVo{G$b6w1m#z#fyfj!9DUY<q7?;+06&bN~Di3t6Jp~U@7C}n8`w?!`4s2$y#qh=H9w)0ni(_1_(
Xk1G#4d)TQl(F&xm#L&|A-|(_b3^7D+>D*HJr-k+xM=Zk5;)$D_4`LU_98(ls%Z=SA*{J~;{cIBYFyV=#@VF)N2HC|-K_47)uc-3Q9~)?u)|OwkOz{Y@r?O(
9o%MdE|X3{{ps$u=Oewkj@$b|G%J>aFTTtzBxy`_vLF-?;{>vKeqch4?!rYtUx#5dV-4tjo;Q=1n!>f0z~-`!kE1k^yR}B4nn1g?-2B#4A5#cI>EKgE1GG+Y
OP(R2dj0nD^2d%`&@urpjftudVHbGgX<-l6b(t&n>@<-0NxkLI`b%d?sc{Rnh3#&b6Xr4PDtwRZxq;&VcaR1=JLo%_RxM28YEzNX1_0!jXXdwGTP51%35;$M
i1Rk{KzsBM;(B7@6&d9$e5&u~i>%#vLlI!1O?wy6c+o`!tQ2|7+|v0-78xSxP-y-j?JdyTY6$0&?UUhiRXwZbPBj*tAtYwl0wWp4jtJrD4TEaWZP=ZeDgh#S
H5AyOCO~`whpEF={PXUXN#BR9p6K|}TTr~s%_=17?k*40XNA6aJ@n1wiq_t~b*{V;G~)~zJiL6KDvD<dp3@zP#&Vt9C|vWV)jZO7V8Hn<nCKL|VSKS|t|$Pz
sx1cM@LxTJwqQO8W+eBw?T4q_ss#k~^Gju0)d$#3=0lr0z7(oX^8JR&E(~Eb_3Jt@@+YJh#vZj>!+v=-iAxJ@V(3WW1z2fKq&zi3{4kIs?`i$lXd?c-O4MOk
O;dI$x=|kf?g%<M1L0z8EFDB{zqPMI;nl_H_rhVXhs$jPO`85!4;L5NbbwscB~83K0-_VkTFfzfUW`u#8li*TQ-04MWfQdv9b}CT@QLn|oW7JJD2e8KlT@Dy
?ALRFG_1*2i;c*`Jl|BmHKE|A25N9BGHRy1^2F6A2Ec5>(@f}$W8UdWCSu37c5pXytV6Zf1=t8u@x6KuyJC}_CI}zf&DA-PIP)E!28QDuob)R?sdHTc@!uMC
X6b6AyE||~YNoa&LEwH!g;Dbs-~Pf{+AGN4m6kHyvYTvfSB+}n^JRh2S{gf`c_~wRD<?(#BYtcPRs(6^U+B^pxd67jhR-_7VW6fP;Md>=AO=<jd3c%vqJwD5
NhUCOE}zT(`!>X3*I)cpSyRNrOLihXKA{Q4AneG(uKWLllDX1%3|aKCz$P&9GYF1MV_HO|UG)i^es?)19K&|%0R=U*n7jW-JW)aA9-EeP=HAx~q_#SHs#fum
RSK(BUf`)lFg21eY3j}ESAN?pR)oyqe48=Ux0j>D=oGH48{>J1O0Xx#8vTj4XIO1_aU2?up<8<TNeAA@YrcUW;!Q;csP})bWiU>a7(^Re2Od<r^gzQ8-MsTS
sq<JCc@PCx<mto7gY<ny(RI)HJn}u_;P>6n$|$4v*MQ;Gu!q~Gl9D+c8t{4l)9u@XhT3jA+hK%DOMxj-=uo@?2XIDJ*-{JzkKY(zKzVIq{usKD+e4|YRIK6<
pH8PfS}Q4^Xp#68J`vLl3<@i?nm)}lI(8dOwSQJOQffZ|pl0`-9}q0uftrb}akr`~*=LilMwJVHIV*EIDF9<XxmDU7sJR-S2j|3U%!TiYD;VI?VwG1Zk%GGW
O()Cnh-GpVNpZSftLJj$Mw&dBM+#a3;@smf&PzwMD1`?ceVMZoBe4v+(iI<JE|8{2TbK1o%O<Xbt*jEWgJ#iGLs>()460~FyiA%%f5`^7%E|<AT;=$p8S9$u
J#sz_;873qZqdQj9FioOl7ZIelM$LVs2qsT!h0vYTyk8${><)<8V<ivzv%8tC%YFoR3hN3t-bF{S3SkufqY{f94GDms%FKmOvEuS)nq!;#<7ijeNs5-jExW=
4M<W>VY^~08&MZY2CvUE3i_>)FFfO}u7XeZvLp|Fl#li_;4zJRf5qYFf{03Yc?h2J%>7>?=G(6Hjxu_*Ad6$eEtNNw-uyd?cvRoM=uqj|{yAq}n$KItWoAV#
p7!!`IM%$GrO+YVOZpVXIl!O_u~^=g%IzhLY0eRz6ZxLiXY=rS@A_$(aQGbP4@_!RO^vOp;hCzbqs^zwTI-wDD*K-aw7&uF_=j!}b?;S}=yz;zaXs!7uxxfT
+HA@0Dn$VaDG;};ZNaXS>_>_6c9{{B9=hXic?{lkaqz6fybH`e?OtOguWey;crb@MG0P;7Ea%N#?W15h?QL}`#;<Y4myOfyktS%sL;SyBs>Dt|13{oM{xy#%
?*1_K9Cut>Gq>i<@n0sFWG~EBbXe{%eDQAf?K`sEUf=J`bu5vf?PFH*(==KdhP_mGo?6}R?F}1Q8hPL-2=up<!i9Qa$ug|K+*-O=O=_5p({)`^1nI+g4v=ok
xDzRYs1iz_mgm3HgM>)ve$n$>gYr8ec{mty0RzA`A1F_+1#Y=p21m}d#_aT}wyT0;mNOP;$@{Dn+!9II$zkCXGkBg4DmYl;gjET|RUV4T0~7{b#N;Sr*hir?
oDO`3NOn4&g%EJV3L^a+FN~<ID&LnlwxAVS(a%3%0C$Q$lH#ZH(#=%BLHi*UgfQ5CMytJLjz67HzPK}+m@ie)3It@`#z*ls2+&w>#uFux%Psucb*)uEz0sjU
^%2kv>y(gTDtDNm<eyqe^T@tB_)DVRkh#0r-y=86#E%)looHcCMf%C&>N^$+pB>o9B!1$v7VOV)ZAMl1n@VivWAQjzfIdM=stN7wGL-Y%zP$9d(Lm{M*>N{;
!wSjEr`jyxuQ@R+h2xzrR+_-0YmZ##9PFv`4cV26`F;DlG;7gXvyXwco$el4**h8JkO1N6*%HUrK)BEKJKje}%o<-A$2J<os%Vs^&7n?w`bkW_7vJm(my-0I
C3?!<u9?|}!5J<67?=k|Wkm-!tl_mx3e&bI(yI`G7v8JWQ(HX+5b3ruDDU8!6)Paj7>i|;Xi#jOD@bIP%$t~Pi0mY<^H&y`6a)Pj)Vf$WgAtq62-hQ$hObpX
4{VOfUvx*zFqO{2d(2Z{0V4q~L&lzBPFE^AHW}v~k*~qRdg#0~?p0wD0>*$K^P<*PfH8z#lO4{Bev4&n#~^q-fWFYny0S5EJsOp2T%3n^REOZR<nGXt!ZjvX
PtK9XX0^FxbT02AZc}csXpbBC^f{V^76<+?)sj6cwAb!H0qbn@xNR)b@#xd2!a7UYUlQ6p(^MNF*wi{1(-V`@K8oFU#KFj9q^#)XVlG5ND$yvw`u9m>g9B+)
q%UUAi8^ivyj;ePqQuQAQQNoDGV(MGt+#XZClHHy!=<h8RtxA`jRu_C{T4l0%k$e)VGl2CJ<P9^MljZ2;$-_Svp%01pY%X$gRo2HT<h6aZo2){3FZ8DdxZMC
XVH*ye}d|!WZucQ053h6gDR@jr1xW5mO^%u!flr;V!9zFgsf!hYX920!o_yB?*kEC_TM?+y*UTP=TkR7(qCt6qj8hREtt=ovQoFJm0i0<41{#?ttQV7yB*&8
EE6M$rMLg4Dgo*o&4p#mQv_dX#Z>Z{OMV=+&1X&%^o~0ib&-xRLzyAtkdS=Iu>cL6$1<TpQW*A9pCbC?nF#{0UEoKB-rQVL<6iW3-XJc<zgjnib{gZ#0I=d2
^#Piy8AI^J6U3r6YK!rUgS@6}=(FuBeSs-KURvX=*+<YDRe2g4mq--!jt^)J$QJ>1!b%%Ye4}rS3D$DQ3HY==SNetM4$^XZClQ?!?XCO@ReV|?_yr-ooV*L-
>gn{*kmVG8dLyd>w$iG~&e<=hl@NjnQ4a3|{q(kyt=dFwybr{xwA})%9CQHGC}oVRkZFRME=MJ&3+Utct=MxdTKMIHz3y=>&pG_7JPNngp|$PLY+LgBKpB)c
RMlBgJGSC5)8mwt<(1+6{`QdV%Y#WCv+_Z^XV}x-bZR@fGd;#{ID<hljjy>9L@?yIjE$cc>lsisozNK4YV%N2#)Zu9($;&Kz)d>(wuz>=vn#8l7;R3&pJC|{
^vD4%)+uM-*XGE-S05##>boQ{?YAmtI^^NGM``?cHq$&TC`%k{W~1JbyO@1up@lNX?^HxZ>*|LT$cg@HpebVvRvK1p#j>hQ1ctZPwf4vk6|=jzVX#y@fAzg@
ajcUec>9Ce^26sz^S%{3j0%;UGZG~aTv5mnG&d-^<j9~Ks_p!X(cf#CyM&5xzSg!sSuuu%temu&>H#!6gO(JcF{D7$!=rC3v5NL8xca#0xfe~pjk!;ZD2I|I
1AL`P0FOYT7w5a1zv7|Q_3PvDyR+MyRqhjy=+nW3oA4$6g&>7|GmWdRv$*Fu;Q^2P-t*HK^Q+Y#u>TTzk*luJ#?Jq{#|GwX7FtW)_y7@C&V6-`s2CZc;JxwX
bapYIM5Z>pB!A}<7$t{r7R#QcApB#)IW&;MC!Uhe4)oe@B3x)*CKE&|`K+j+2~swdw-N#XMb5e6Dh@`>fuOJuonf5=1B6ItrP_>&im$5+h*}F#AJ5}G?78+Q
OY8+1PZKOY5VTkF*BMEvzp&T`3x}nQ_0PolngDOtcu>{Fj_pyfZk8~YAQni~`W^-t8H{1z15D=j`p)5`p_(0r<e&388Znw$x4d#S!KW*RNoaU$-Lt$tN(br%
{332u<O)j;<rN-ubW+=0AqRIpHpLX`shgb9HN-L4T6#HLMJ61wO<)#R6&Qt+HbB5+%^AlpHiKrR)HObxHZ!fo6H2|y8Xd!@V6z`Xk961te-WQi>+m|_ht0;!
T0Mr)v%+E#?Fb_V&^2erB570l#DN@FzjG9w1>)lA76OYI$g5Z&$&Fg!wTqP1HxVw5Y21PN_edCSnVzeh*|x>0fJkBK^JBTI4SQI!ni}mg!#;F2D1v|*(Uq?*
dLMvjuPO3RWqb1|0HmZ0D=Qr1)kvSh8xo8p<Vq`&0mzXjEkkgIPML|VRL?Yer_o5}!0f&daKw{PvBXM%@pll*aq0tH9X@}STZ37R8M`rd)WBZ6Ilv*)k73>P
v;jgz%w~(y_c<MdP3=3-#|SmgStO&$DjE6ct#s@Ir0lfl>J@&Vxnua=gIV@1m~6%kaFql~Raxe@<ncqMgXL)TZv%@GOaJYk^rP|WMZr=(mkA~FvxUK23%92_
qBBnD8ORX0SN~s-U6{|JgDk_1Jr0X0hvkZ0rQR%qPob(iu?m^VkGo*k!>`Bmx+52*GF7OKM7GIgtgO!WVD7%Qq+d-R;S2stm(K<YbTwJ#qhiDq?9_0(m{r;{
l;l|HlEvmDliX0-h}h3y20S9htL_V;OKH7hFJ<`5@om*on;Mwo%lwn9GFrPn?R0YKib-Xn$|ahB?+5yrooJE0=4krdLZ^O@m9H4Mbt%E3Hxct%G|hpfSDkM_
lx}P^aGm1Z+x?wGIlR83!C`oJ<lwl;LD@v0)Pn$|1$GyoIveSX1JtPF^E9gy6hJ_jZTXYdt(o{4g*`*XB^!lwH>&Ub9$>PDU)t*Zy!%ASdK1O1f;<<x%FC7<
OH)df3}4m{o$N444Ot<QD?u>VET0U}3APL^`XNrw|2{L8-c_%DXP$U2JX!WsTQ_<Te>6S(kHEE&wVa4apzx0&u*Jmhc>GpxMCthO<QDy93Kh*=cNaBA+ZiS&
|3KZLVHfv$N1I?==<7Nx|CfJbYy|}5^FX^P@aaW1RAuo_>cUM)4z5TVC~Tci83?dcSq>nH@xY|on5csh?zBup`Yoz?(K}%ou-e5)pmtV^w=9ze1a_rW$-&5w
;^uLYzv#HLtHx%~9R}C7UjfKfXuB7qLOvxTpp{v9Oqaryf94YiBQ#TegpI6mX2~xd`;Q)EG$NeMO<BR71)Xw;Apc$7hrArNu;IRYVpIwrgQ~2L;6=Q6PaEL_
fI{mcCL15j-7m<xdVX=u1Ik8DE%3lTCut#Q#q!@LdB5vY@kI{vJ1-EK@r#(PaCvlz_9AA`%i6}tH{qv%PVT=y6A<SnOQThJHCOHfo@AVi;Vra1b`-KQ5hi0d
EtYObAgyREODpAc*;w|_O8S5Zp{h1#pSF5^8G)$wPIi7ZYN#r~5uZi1p%s>8MGflnylrK@4MJAU9)2an!kvv=#FO#O!uQH>*`+6uF51Lh4t1MA|FNVKUQjiv
QKCR~{JW!w*RhTA5!-ytrdSiBiJ2!2^v>jMv5z_k7|)g}#8`$~6HAFQu)ycJq^BRTwpnBH+t%x4S})Zrr_p9S`K*1W{<e%#KG-oj(DT;BQNBWL`7>00<pePJ
h0oH5TGG?RfBoe6+JDU@PMyP`njq~p7KJ%>iULNp@$6Kx%2u+bEm+Cfs6~sM+{Ali6)Z$|5~*trnHCkC8IVbJvS#Yy62{-J&3|kQT=}j$Qu0;ENjLInEaCE|
lIEi4qIp8^ni6Yr%%`vUJu>AlkYvFp!N`j73T07#RRUa%2lbNYlNa*ia|aSB2oegZE?M<#HH2ARpVt3sWzJ%=ks~94gyN}c=1|Qg?Fxgbv)!d=vPr=$>FiLD
t(Geeea}-Arc>$Cz-LjK?*ZN1{3c1#X-=a53ZY+Dt+0)?W27;2a#`}q3EO>L>v2B$>Di((h);Pe9M|h2E+cTLXS$$0Oz4CU-Gy2rXO(h!gW?3i5MdtZ<p+I$
u$7;9xji7||7ewS0q?~4Q+>|M+R3>WYT~4h><MIJ%{72gyyIm1U-I5!FZCO&#Ka4OR9nDp?#}K%Y<U2y$YUR;EB;W3u23wSZR)%i7`86f1p?~sUBi|6W3>W)
rM+L7HKqevejM^cj}6vgm7#+q!nAPl+N_py;U&4f0IM(tQ@<~ZRwC!B=x7jABR3y{ueSsFDPEv!@6zDky4@V!L1+=VAZ!7xu)kdtF{XPVwqR*KFCEsq2UT{U
F%;X{E+^VK{IdBK`MtemQ?&Dta4?qWN%vNCr>n1|X`<p^Qe#Wmr_~&M=yj`NwyX<Ha|ZHki8y2YrDz@A2@yd+Cv8e5(MqhOtXwlvGgN+)(u(G2#7s*8>B2R9
FDL%a$o?`K8=OTlfYR2|RE0pkr>*9A3yGnX#B$S=i7kQOEoqf2B;qldWSluOecfmdjuyA=>CSB%2&n#)7@Y)dTQhDmh}Z3Nyi;qO?|dgO`Ng&FV3(I+yU-IU
t@l#GuPCh=VG4USe1S<D`1JD&oE>^a#}2~OPF|#|*Uulmb6Ciz7!~SN<J-X0jYpoD^l#TBz*xoVCvAGkr+Sd0xmrv!`>j+th4lOw7THpSza3B}ughed**aTI
+nP;<cS97@Z%G`-z@Q3QXMjHdh+O)p!jt&{1hNn%%?-t8EgEHUx8G<w<|2Iz%4#a<lXFm5_-tPE7j-guJKQ>9ELzmA9wswkQIviEZ~XU9-7!Hp6%Cwc6It_Y
zXhnl6v<O4!rmu;bKe<!**-Qi0RwWIL7PB|;kOYRO^IHrEQ==0&2Rk~MRMbMs+HORGef1fFt(M#Z=?VV*^jnN-|D1J!A!cd%aw8A2`5s4c23>ex)l@DHT#{D
^8;nw6WCW^UESwgL~Ch~Q0EQp+>yq5W?`~~+5MO8h)8BUozg+or-ry)+Rb9Q&yk*K<i8QgGyX5uZ^ftfT6OIBLOQEN3cG~{@tDE3S=2JF`1Ed9>!jT~wLQSH
=z&e3vXHk|JXR&JS>ro4q(PM?F1levIku6E9L~s-MWrMnu^)@2cX^77mjENp1(b>)NQk|o4{TNKGiC@90Z7uzOG1h|LZ~$VP6;Z8ryW~cyS76+X(ar60!|qz
0-@6zIRFd^55mh59~0(*ZDBR%rXK&DuPDg9h$lijDHYYE6Z3YlG?m!U8Y=`01+SH;+(d6vLv)+@oLOJVc|kf;*xf|$p)7Dno7{f<F}{&nZ2M2#80DV%3^Nn*
v>|5FLm(hqCf{r6EnIDr(kJtMZG6Sz!*{2|k`{dd8lBIf^ALAhjgZ8-{Gf+z{HxZ}1hzZ&o_;Gp<@>fucjL75TTl0>LvvpB(Ho+5EtSq`h<#{m0ufZjc-lg#
_A1<Ka(X(&pAvIf2uV81P_ZC-90s)ZheUj$@SKM}kFUG_|7q)N)z83UrS78SQ95YTytL1c`$QqCm-1inKA%bbuiqi%>h(RDN0LPmDF^3H#^F@I;$*b2DYQaL
T?5SV9gynxn0dm<vcl>}uDM0M3P-SWM*{osB*Lnim-cwwJ&-m@ZPtMW)5N(>X?M{aFg)YaR5_T>)`>|Wr*^+Gx7YQUfm`2$mofTh42Kf(ad!0r91QidJg~I{
H{d_WE*4TG3ld$jyvk_?LywnXkY8lTMj`iiqv9<{ju!wSvCM`odM5|pS0&tw^P>fI7QyOGoaN7Ot3kChTM5BDV5UJ(67>Eg#TPD$>7Xf8pYJvc`=7yuh{XuJ
;;kHKaz>g(JOrVym7P(<PtK2&LA{H3xczaHTRt-nvT!d*l&jUQ<zR}Gs~*^}c&{-B2{#8&Y;Q6kSi#{@yjG;W(BBVk^p!al`6ZYJ7F!I+<&9Kq`cresYavW$
KPM`GD~aY@dP$xB*!*$$$@8>&@GUhpt$Vb08N-%tO5KK}S!Rm!b93y#XoCW1WndX@=);PUN75N*d@|xZ9BaKVxjdJ7p3Qb6)=LrwT`Y?Kovb$jeq*t8IU7ik
y7vzhX!G-nXz;_(^ivVfq0%+K&VUMFC=>{4nrw8Ykxh^dVayMz@C3J<n3Cx~i?v|Y?m>~H;54p_lMAlrnq&!Qj49>$DGoQJM^yvmhXOaHL{R+^pBiLz_7ikn
bI%0ccW(9^u|2cW2XN-<<gsuY!jlsz^^oA^0T|ZODn-Mpncix8Wz8MoWGskoHJf~-RCEv_@gs^@1}^CU+lF&0n$2O_IdX_7<fd;42Ghsn)3hU%a+zLygcF2q
H)>ZL<E<FEy!rvHbOp#1J$M@myhaXX!Q=F>5Yc=87$C~grIj&5!|!x-Ofz7csDfukQUzqNwOK%mVM=PN<&GemoDt8_P6}Vp%VI+WUHQqz@k8+ba<^g`$_ajh
`20LIiZW*Ip9QBKt|1^$mZ}iB*UYkTg(VwA7ly&eoV6gIrt|^9N(gGZe;h)im)7;v7fw|u;i-mFLMarJW$w0SX@?|l*gnEZ2IULx$51M@mP@x)GlU!IO#sv#
#k%higMoz;GPS+&&c&#yXj*3#4^9Z35|EI+;}FFE%kEt?LC>(b87%s%GvsDd96Wd`a|K|s$wio0G0@xb1VV`ykoLPKHanm%HJZSfnqe-edl-|<lfV!koeDXw
eQCP5hYv6V*fbPA!g3;`_G&~0-t8{@ZRt=vXm}LTU)rM`O`Y(-=*@~+qF(22_dt8Bo;``eEF;YU?QZ6{#?Zc^FqYJ}{h2y%j5_+IHtEuLNj_M*F<30fl)SwE
`{%~~<V);ddydx}!_EPwl6bp~5#a|cgWrHt#nz_>Q#T!XhB1$FGk&8zqSN0@orIOR3{lg;7_04EMn?oEHKDJc3@s#+gV))5wQ@aPqJ;aq_Pd$F!Qe>j<P%FW
_uOxt3-}lgtyg!~m1H2advt1_82K^GV^)`4>Y8%9!I8c(Ae(V{qRi_Vl?kBR2>Z^7;2*Mr>>i%vCwkuK-8bXIc-9R+Q~IFuE3~`5@X-o_rss?T^kugHw%W6q
($4M@z0z~O7Df(J$01f(T$^sE$L<_ZZ8TjbD@4jb41v6OhX@XzBUh+aynek*gaa-C1i1F<<$zK={H8veJA`P362MLNw_!T0`BN;YeSD-Up@tq~65=<tsUj-g
GA76c<7RET56yh;tC?X|Cqdg4#F4n0bO<oZyJHDu7wT~fZDsk(qF)TguyaMc>mmZxkPfIBZS&$&$+3XIYUM{OV`kM;0Zv0op^PL<o_<Ze8`;hPk{LJ?!{<Lv
P_1?J=~%k%GU0^V`@hg_<JuUq<!V7JzEEDQEk3nlc*a&8?T&DhN4U|dV$mXhAlAfXYOL51eWFxVEDY(C0^~s}7OQmj0m`!hw5B^9@l&t4$xfw%(joE0RiGNj
q|mVBQ%Nc@U+~9}hJ>e$?|i4@F5%$biXabi3G(cQq4wjVR^@1V#@L7B!;n5qM&V<~2E`xCFbun3592TZhVgkdZX>3%RS(c($H3eq0H}^+(RgVR;nvj`TtyKB
Q!HwzP@CE3O2_Vb)NuOw!<Q4BiVmnjEv}a~9%>uSNug#Y<lEw2@r$sm>HsL-88u)pDzR2Tl+zHEK~k|vpOz38G8+mlF^OgBpS&D#L)<_j3Pe(4wwT7Yiq4`C
q5JT>z2qNAS;V|3{u<hes8zy(y#pWf4w7Uwe<nv<>dLT>_NuZdaA@k~<rcf3!&7NJ2QTERcG7?G8-kA<<)8BeM-Nyn^Ezf?1AcR6iJJz24FHq9mUs$?3dqGx
)7(2<Z*8W(3+c2o6@1zPEB^~m!0pixAyxU_5@9qA`ZECdVNzX@-w*m`Jyx;Q73C{Pz%VZf^KTg<PDY*i0F|~As~77B8g$dP0_DLK6CR}V{nLvcvA4%j@2QL@
&Xt2$X14c+b}pTYAAMD90UhDL%f@Sj$w@4Ry1TIYb`aNQ<MaZz6)-Am<!P{vx&z)X`mvcS1jdEXf-#3ih|xJw;F3497hF~zAt66r)&r(dFg6LG;NB{jD`#qY
`?wZ4sOs04z>el$%c5$$RJnP~J-1Q~stEHRA7Ndb@6GwfRN`J$l@S*}j!Zif^}}TGNqlx-{XtpVQ8*JMl?l*v&AEmGY4T6iCLCpubX7(hd2J?1)PIVGKVZ)A
-CnKjJQby8LK*<A{+E#s!eNl_83X>Hk{r|uoi~ovxR0ERO<z?Ew#<vEbCNU73>l&*L2dMPejDSH+{bM#=_X*F;?^&k`*+@=rTK5+f)ln1Dv$>aX`a&@#635R
t)w%OvV0GTVXh`qwA~vG(vxMY(X4tXULPW(-50=yXQ{#2wePHNqu4Ae_xxumcQe*b=IV+o_{BwEf|dgC_Zby{aRl0m-ketT@4p;`?lmOgo-<7me8$`nxy|*U
A+I#k<J5x@3v^I-5{L`_s9;7C<Cqk&O%XFA$764Wl#58j4$_%;*)8Ltl9N2Ss0+u6UeOF8nowT#b_FM}pDIrN_W3>qd#swwi3C2&#vec2+GKJccA7L-jhaah
8MEK638kY%VAdv+a1yCQZs`G|0?K4bAix@0AxlOn9xc{JxtowiQugYJ=xdoij`C!cEQ+x6k<9jK;49HxRn{|3ZW)VGFIaYt-5>VnUqI{@*4|fA5xHKxgCR`v
z_dCVEzgL~1MurDC7al!(&u~bj3Jw-D<>Ti{KxFe2=z~u2Bm7drab;#8#a}=8MUjQ!ag?R{Yx{z{fpC%tLd4gGd_O~Vd0Rb(YCi;H)@e^j1VgKLJ7KMZJviz
P3M!DF6pbi6QpNt5W??FH#yjBbrP26_Ddx+eRUL3-B!LJgPU#Va0-R3SxyxqyTv9$pX-Qqf^qkuk_Leta7>t|zpCIZG1zrEt$1rqBNu0Okom;lfd)M+HR~Ec
0FE*E=_Z04RM-LWX&78UL|eQ&ekQC|u|#&f+wnmbV$T<9^9Txa(WF_4c4wa93pZpKE+?Nhww^TForvCHK+qnS<K~{tD96@7tSLkrS%$k5i0d@|j27LvCHFm4
Uab7YkTl-JmWog_x@_o+3)gAA*fWP%M-D9N>vR{veM8Ib(@TH}gyP<l`P%$3*(K@#<TG-Wn*lY~nU~MwNXeM@R4C7k`&e|7!&_MH&gX=rJ2^*kr@YnPfLouz
j1(}SvM6(Lgm=#!A*>+&T*#>XW(O!bb^qH=`hhQ3#~kKdlJm`_)xP%WYUdBm4*-(_JhH{E%*@&w(|wGZ+o}Y>$WGqIL!QJl6x#ZACy@pwn{sg8oIo}o3ztkX
weLcDE-C6c?+fI7knSWhlukQ2)yW>DJYa#Lw>E0b#-Tk0@{x8DZQ<UISK}qli!NzKs@(%VqzI5rr>C)=cg5@SX>j5qhVaq38jIVbr1C?T0r+<!#N)nS(YfB?
I>U3;t6Yv=@Z+TI+(evyt!Gs#xP-2Zs0(X%&6e)zCj@~z*j2yQ6jsV~5dCTzRvV4G7oX=GpwouV$G%&k>mCEQJa4DfX%NEM4Wbr@keEf@5%6o-7mWH|eFEPA
b&%A_%RwZ@2vMZ<S+DWZc=67`97n8&D#2+VgG<YFZz?kLNYbZfOrz{wH!S}&#VmY<?LiY;(g@O2<kHn0`p73vnIY^&ey2=<)lA>ZyWwM%4G_I*AiG0tauvQB
L+?3y+a|xx8N-r^g4@#3fy!E`>m2O=d5%*kpJcn6E2t3i=Z5nEiRrSpS)l|j!UbOB&sO|_m+Z^m`r+EN>7)-RLO*v^U=TFr-Tr_o<J*cB4DkNwSac0axugnN
P>r96jJ6kBdNY@fc#8ca29Wi?ubvd1+HwjD<X$sL{7AWOu4w14`fZD#9vGaJxzTg^=3;d;6+t+f8=T-tBuYv!xx43y!1kbh92ZnXL!f(NC+iZ=TBO0QvWC*I
(>4d+O+uWPiEK%1Yg(DOcHV1gz>$ie+7i{;(Q&P@r)|4@(e!w6(rKIH0y&h@2J=3?e#;GN(w)7f`hI~1VNil<iv`#G&=IVk%^f~e!;0|AmYmW(7l!vgP9yRy
Xx-ZFOhi@F5RUhj6Nh}Ftar;qOM@2?QZdJ9BbRI$$|JiL>}CFd&H9yCy*+kf7h?Bzr1v+G!#fcDRzB|5`4LMs8GBb?7C&!;6nWWdheq#e8;d<Vhbh^;q)6+{
b^3z3>0O{Z^3pz`>cbE$y(drNjcJeOwLcE{0S$D}M?8KD;G?6Z%H|+9B+6$+h3eG*@ELJvV9UIKg^rlj2gw}tvv35Z1Gs-|A>NkaUemE@qj=60)sg;lU+C2x
@93W0Vv7K<A(78xyAVM0vtJoD3CL{CBCKE<l1(VtN9E&8>fTjD^@5(JgxPCg^%!DS2l^aJzRqAE+u0g)WvTmntcqLRlv$Gu;>ctD-+Gx<5y>_pABg8v>>s}X
9`N9~?qp~P|Nnvnn%IaY%x~$T6Ldk%hl<jv@trUvi^}gwn9OTFMmwes@M!7W1KU)KLCFqy>xrt$)twI@!*5X)F+bkUL3<rY3)4iJQgE!v;mVROsfQ%hWrB?z
f%WO4803f)C0AhD)HM|sOf1Fc%qkCzsPHdXGu~k}e@i}sb-hVfSI8m|&;g;ql_NnN=e<Ej2ikQBea(|7FTYpH5j)g!{7dK#)s*JUs{<#C%sro=-VP}KHii!w
+sT^Q=UMeAMZ2tcbh|Ezr8hWHGI#*R)1mgJ7J$YtNgF2|j-5D5&RwRJQRuv>KZm|)^cNDdZ-@*E67~$VAh+!oc+OjsvtNO-nTJAPeh1!tEyX2Cll~Sq&oMSR
X;THIhuZn4nR)b)jxjYgQ;0_{-#W`V8(Ov@)4CGh`P=ze9i|R6f1g~x8nAirc((KhaI<AZU$!@??^1HGP7~L~%^p9^B?xG83#(D>-Ih4(*1%oo36R(=4mC2a
W4H7G)&{!chCSF!*&gMQUnydK?t)ld9<!@*=a46BO90{vA@H1H<&9^{*{Rub2J!IVpa&}1lKuI$ciWYq_*xnuBM3}!i!;(~RGHA*eFJO^%__)!_(56m-FrZx
cf2kxP1XGs)<ZDCTpA50szqm&pJQjH#Hb0^5lls+?<4xjc&ov;Y(E>zSL6gkbsYh#f*N>ZUU-FvW7PZJ6E7t{7g=zHS`3FKXcyuQ2l4rqa)*=I>#UFqm^O5=
3`4s+h|KUeL1|lP>^hqLZPTCxKIl%w=0M!UqfTN4X&V3eyWIT9BXo{mqDpWwN<&wbe3ZaD+~J#-u1Bx`WsGiGA(}b|0;08u@$pwv>{5PR2@^RPLAAkw0=UHT
1eVyBzgyygix7!;?X*x8f!CdOP$4=A4C@AIjp<&+y%z?ZIy%dtxs@m)StFLY5k~ZB13Ycgm6Ac&6cIJ4D=-ABz-Mvq8j2Y(#Q+Yph`l&0e8$KX&l!T{YG)Cx
KgN?E8{JNlWjHCgQ?+Jea8JA}?k-U<FtBb#8Bd_I`qA}as)j#UHp}P<rGJQXVeacHc3n^=Gp34J7BMBQ>22VpWkcf8z7ugkTOTi|TH>mQq5myPlcoVzr|ZN_
tW^U=2Got_9Xw32=eE@>y~+j$!fS{hq^Rk=zRCx-1$c$XcHYp+^J>e6yHwQ{Rmj*Zz-@Y?o0~+gs1~7vuqV|?)s4%@`}#Pi3bK~7K;aBmn>7z+b8Bx8yR2j6
UiIdVY=0sDg#@^_WqCcMq3i<DLRwVEspY|8>7T$p_O;)rQ6Q2*ZB*`auU_s&KU82l52z$!D_R(esyj_0O6L6^xVH>>u6$OYkPLI+Cn|bJe#Z5Z*etf5o@m)U
|7$Os(efHZe>>Eu-Y$X6uy@8)6)cx%o(^wf4zGqxGcE?CC(jDyBcmWOC<vPPpLhhoTbLSoh1=-U?Q<jJ%Rp;cnOUHOxf%kac4eUL^uod$&f#jDRYx2iZ}ahn
3HQzgI;oJb+(fj^k#CTY;!yYAsfo4q8!K<1I}FN~#}GvAV)3rXK(H0{>EL;z#{(U*$agF#o`~m*>eOG9*^NVd>Mb&KH+TI_sz;et(Xd-{Zqd_IG>oyU_W1Yg
tPz4yWpIOC7$Me<)rOLVFIdtvsa`i9i6X{5A?X8h1B|3%BYrM1wadn7gi3JHp3mBt>WHnnR5PfE0~3wQksw3R@pGO5nLykD0?34El>yc-T=AajDV!W87@pt8
=&&3jI)MZDfJe3I>yll*IXiq=BuYV`g6i{d7;rQq=8CsMHg*gejb%&q+l|oD1xn~oy<)cl&?i+7a4%~@xoky7gn!?MPFENt>hDsH_<Nmld%hhE82bwRphGXC
Vf!soH_Q81?CfVM;wBC@p!n{=52w-(R|Fx4Y#?8FfdK=@Sa@&u=f2HI9C@Tu8ScuZYjY&@`ry}p&`gqp_+}4X8#Q4oyKiYPuH5hj6}#Q<otV;EU=hutvTR8P
s+C9P9XTSiX4P1;UGi>ZE`sx-?_2d=PBwB|hu?4&GLC?QSmE!%vrY2_ZU`j@%18+(CN|!2n8kI-{&{RlJ4kFZ#!E{pSXI4yoD@zQWh{ee>A=^#d{q9&_lpu`
#<|kH4@fm{{WoX^#to0SuAuzwjydP^a|xDXGDNj6CJOfCnXe=98c3Cmt?>!6liKocb9haJ?LUnQzB>nr4`rE4(@}id=SY!-?lDItRuCB_MNNe9lv=BU*5%$k
P7fp!k$S>Z=$A0=5m9rc!<npx38u_2i85F4vNe=ke$)@AZ0Up!#^ar|O%^Y=a{OmZVi4gTtZt#T3xkhnqbuE*;S@g<&BhN`4L7;ubKvwy{*dYLNJ~N_6nw7?
DD>bFp7{Q$;Gxe^*w{=GGPA1BYo>)ey~}YlYGN}$5a-9@u#sGLD>J3-M;z%yY$-!=r`muzD;!GC<Kbx!p+iQj_&ers{!>~m%;g*vR-L_Iai-PiRZ1Ue*8mwb
bphXA&KQTxq8G3IvehlIvO~skRWFe4y*)deD-R&ox&+(b!rRPOD^1L9zy&#k)|;q~pfgfqVh$ozo*-579lIxdA{m1u9tG&*FJrYQ6n8AT;&OQmJnQ;k&ne;E
Z1KROO+~;s_sq-j#k`6lBAqCtyL-mId_|GefhGe++W2ZytOD<xRuk0~<JyM3a;{5{%;v{Lt7qaLh08n!WMnZnoZ}p#NPd=o1Ua8*pC|?ZGA+Z&jDab6Ykry~
06w{PKCibey)-AjSR$WGm`<N!5G*13_R*`Go|9SDydrv5NG?$fUcI0pVi+o<24Md;ApN$6SPx@JI%B`3!K-b2?CUVATgTShO0!w9g{N0gPG?5Xb<Z7=0${(m
1NEwf9`@)N%I~-N_XY-DI)r*X`@Gg-<Vnkcx#$j1$GhTHZW-O|m&@>B-*879T$I&T$hhaJuF;$?m9UCm6qYPJLC}LFY`r-SFY61OO}5Qi(jOxBfK$t0X(+j7
{IW_lin4YT$h$KdJl7TF_OHiO(FREx%U^>^R|%o0gJk9U`<j<#>#a6Adn)R<p@kCvcXSjwpm-VGtF_2cYwsZs#RVhchuV-Mi$-IiRr5iR*p=I>Q5%L?a-av&
B+t7C^U0IT=Mr?o{qU^sG@zbkZrRaNdDn>o{|@=rUx-taLI_`BK~0Ngh>pz2WX;_?zcAvhAj(TaimKNa5M!l`AnF5J7AUX5md8YN4ds{oj*ZH+*+3edR&DWF
02a5CA#IQ8!l|ui=Ddxi;J+&(i7j)CQ+HVXg|T-@2;44z7lBy&W{Qv~3H?{7^6O^GOAOv5gm5gAz(IC_F&}HxdR040M3g1I@gGp}stgiF6YLT1JEp!{13#NA
a*wB#t|v<RQ*sbOuh<dNj7bl60G72^dsru$ZNVvf%CbWBLw<clIMjCzH=jN}5h#p-Q(aW5_P>AlcP$I(>k+E_Gn2vqqsZ8Xav{dJ<dzDjSY6&sY(Mc&6*`aD
LD}u)Iv$O7{}N`9C|fN-tr3jB_uMbQO7%hdc^uI5cis-50T&%Coz?obylNnFiLDAY=D51RB6)wgYXVM0I$T>X&80=thalysp>}QWbF+xDO%6T_hs*uTFW_l5
_h>=iQ2%)9=b9-OCqF_GnCdzd1SB;fxy+(!UgHs`rQ?QTuI5dM)=u*H;Vs*i(!LS8yl4$xb|eM&)I?!%#}kIin4J%&!SI}z_xp_dy)1RB6n})FAcq@Zso?&U
f_V;l+nA8Rg}!IzQ5}Hbit|q(kfMW*5Wn+f167RHv_Xe7*s<p=B0=nvCz(4-*iw}H+#c7`7Ep`xuSkn!G=`6%q$oPZ&_a%5!07UqwuoAzE330>%Jrv~;(PG$
=iQdJ1^40sLF8z`%8^iMG&n2sa06!yQWIam|IhP84=Nt>o8M#!ZmmsSSTBM(utz&2mxjgZQf+)M`?8u-QrVAqSNz-g0e0%n)`8g(DZ-2f`GlNfNxfVDdqIvi
g3?}d-PkB>4oCQvO6rXl@mGrZHl1nAQ3E;yHi|o1FR!Mu1H95LU%8Ogo-Z)WE!D3i414p+K;b~KKZm{IajS0KVNypsm6CPM!Z?gPn|k@z15zPB|J-^u-}heT
ulvC(wHUlI1|?uw^b4~YcM0qf$ULx2sqLd;hr#4?#YKS|IgYE1+k2Ej=m`aUMLp7#`*&1&G(ji(hN|dGJ-4*rpUCE0Y1G`E_}8PKL&9HbxpYOG)>h)Vk5IK*
m5Cm$x$UikNZCIrLJ7j0m7_J^wx_V<wf@$|e?#TWpH!HC=`_ma(rg7XH&C}}cWC^~*|Z)EJ$)SNXJVJ{OiZQ1M2=N{6`*6GUxm3K_g)Hr1<@PnDBEGfJw`n-
Yq^kqW@2jhZ$cF;NMvj-vY$Ss-)Hr{No8X8hR<tFx+wGbWhe8>qCuDB&#{F{iFr-ZD)+^^g<RRWw1pe&`OoEdUbL};E-?M=HqFs}{W(}Wf}eAj(%Tvv4X&<1
jiUiO&OzOVQ%tpczqAYa*{9aazuL!~U#*-x*i9sjU=W^-o+T;$<Y!)m*KJfu?iS+2W>ZlDMQIR?6K3*U?mSKD?!hFnFzV0X<j(-))NoP7No*B)FE%fmbRRxk
<y%vO&i6jNtL8}*QkC&~6%l-Bj&yy`?ovuph1a%uqvuavlx{E?Ori8~6US-)n1~SYH~kUsIBURD%||N>EfTjWu--!$ydxXu3*9SJ6!4aU_ic;vzx&qRM+z<C
RZ<HGRycr5);6;ZCtA4(M$oUz>t_)>%IA53TF=hK(nA&j^c=wMH4w(CR-!=wqeyzFU*X~P+HsKMFZ`iDu};IEj@;T>j*TOMKjR(r(aDH*d|8bi^!3*+$}dG@
i_p_ufK?S}2yrcL89Jp0kO@^?5p-N<!1N^ZbU6;4OFDAaEG2D5WNhiROcj-eCTUnH7E8LW%WTR;MGU32|Eh9V?m7I24B~)iIE0=KJ(Q9XY;R+I#mj3cM>5z*
m{_kCC2<r&u`S(*Ub3K9%E6>o!&xSnSW|^e&aXKb@SpzvE{bZiM;bk6ygI~-89JVd61?kgT+H}C_`^js9Dk){rv(vpg||<(w7r`^i@Ef%w5ESn;W+L#c?`b7
TxC3)A{;VzD%z~))_bu~{_e^r^WF5p|0oXZ*kCS(94<O)wsRQn#<@EpBwbA%w%Ca~W@X9kA4(Pv=hKD@A0)ZAT@%o}5BkiUUr126#E)ucJBWT^L*tiO4+opZ
hJW`urZo02bAHT26Jbx<7_bC|_F_7;5QNjsJZ=R{y{M~!QOgRfg%2Ioiz)$Z)>(K+7mYVo_QX3%se71a5%Lt8QS}CkbdJI*HYXDbHkV3=iuqMgH=!7OthZ~s
8D{nd#m~@2Wt&q`>%F4fXv{tIpZ$Q-N(X$D;+%hgEoOwA+Ti$LY#Z!t%xc+b#9!Xw#M8ARYoDJzqBB4zMX>JQb-zc5Wu%2UER$pl!d;yT_+;h|hQ%~ki3-jl
T5Jm0FeDV-*btNW^p^}N!%k~s2i_B~!&!dp%3~e$F<tNn*Y1)|@U52c<d@OLq=E6<DU|rreM(#$^jX;g{CFaWM<&ylgGiU`hG<NV<@-<dHJJ_96=rny`+4qC
vn`bC1@dUBQ7QgKhwQ4W{4fTSbwhang0F<x*p)d0GIR(mfhC+23?-FmMStAT+{4L7a(tZo>n5I0r^jc%xfWL?4XCP7BxNNRYK|gs;O@4GA|pV&f_1r0wMop!
GKXbm^$!Jl<RRERF93c$g}Ib4+(xSle*9y7=^uVd`Lo!f-iRc>@9o1fb8v?Np{zauU60%_T&%}QbQi{?)<p{bS}69>)Dz<`QQR-5;gW4;0V!m|6sw=Wj5<w<
+q+Q6fysqGzB={1)dUCdI&%?5+^Z_Hhqy-|nsjbsMs||ZLr9WY6xQ;j|9P>Yg9-az^X}C7r2HVAoO7xq?pby4L4r<%+3d(g-?bkL#v7!?1idp^#XkIKga@Jd
S0HMb6&&|^ZysBt0y)!VmqKKv4!HV%i9eBr)LKV-IN&xX(CC7P03nk}hLGL48mNEt=GBy3dr6A1#A0#_mb~9gO?7Ekr201Lc&L@1n>EW$JSesjz&$Un`^#{U
Hk3i+xjKu8q=8rmG4{ZhNOP`Tg9(FNl0P)(P!9fE(ovPQy?LOBfB@J^d+K=^bkr6#NF`t%mO~pol9q>x#pMa+d91Wi%+83wTjF8_JEP`nu&J=YIr*Mq(E^A7
h-P~sKw>fYS&Dbv<M}O64Oa8XykMx##m8-ojk)gL!IA#`N~~iXazzg+nNWUU1o^!%vD7-q#upt+6+w$Mi`?6VUJ94{c-b`EbA2D3DMDpNBx90RMsN>^=4to)
oBc9$cZgR1GqQ;7%v%_BDhTMF)XtJ$zWv<QW_L@gD<(!wW|FgO>(swJzYvbRe*JJXE9+5$ZDuLD*xB@phHT(ZKnBA}gOg(gbo4>QRQND@#w@J82G(VH)(RN0
)^)v1Y)&}y_NTc>`uyD~VvikAg}x73i}nWjMHQp`SXxqj8<>dlsAZ;>e~*dAQG&yVy?@M2WtIer1kgznw*$5&>cb<#uzY4%!pgsxb;^nSC?BE#LAtgx#)ODV
@|`|lUj{_oGTMYU1WuA{&E(J_;Xl<iF47)b$$)t%<l=Am#HvPO0*ov|q$?iXVymq&DIoGs#3NZSUnoSQ8QBvS+&McdjB(%;+l3AG?B@4M3~|o@f;ZX2QJ;B=
5q|bc?I~KTF=w6Hr#8s`j_+N|;2D<dL-*;4j^rhA%_Uc8+k2#v_ITC^n+MCNgMZw8%*jJLL%l;S-PJ&lOp5QnNDUfZdgj&p-|{d+C#CW9$)W|;igMNt1uuq!
v)ud;to99Rg(=iej_`lNEOYd=KZ)|m+nFpt>f(sPD9FeJ7$VY8ldHv0G1<uw_Zt5fNQ!{7VBD}=hbrG1B7uzlLA1=iXtt%dnf9mey;nHv6RnQt@4GiMsqi!y
y001|6aOe94oAHiheRBSe`~b^V4@)G_+3Rd2V}iO0oM{?cNZB{swwd)X++zyUF+CjhD6j1C<sN*r-Aj8zla^Z=!R!7B>=wLT!S7F?MCbTMV=d8h%x{Zk$#PJ
c@b{+jg9cq@I*GV&48qztB6OSIyRkBF2y4W8@FAktoa?913u>6n*OAx4(-=b)|B+tdOQ!Z*sit$R1wv?vgX5fF0T32fX3Cu`cO3>ubSu5t0!ALSB=Dj-}_1b
0pU?FFH-rR9?r^tK=<~iUTdb@42JQmX^q!@%CZ9ak{bQGz>f<Q7z0F}`uJ1HWt`apT;CW%Lt0zTX}I*sH*GKLFGA^qSG8u+$sOoHRG^P$W2LDJ4c^$Pq&Eu`
K^db0Zg&ZV1hH0g?$`*~!ZPsyKI<VFC#S3s6|$X@9fg`XGY1grSpdE&MlttjUg#%S{;_<l{xkPc4bCEay>{ymyRjsH{dSWpV5DXn#REfnp+T$mQ(1g?%6VZ=
p(!11#dG}jpM$7%r0KlC+oBIgyy$#Qe81B~<0Bhbb`A@gfh8PfX^9lREL<_i3B<)Q$M@P5XY%LzQdXc{e3&cmRD{)S>o-u5w-a#AMu)<O>YK?P-@9f+?miC2
r#$V?>4{jkU&k3u=6)-#2Ipp6qgm82Fi`DjDD9fvG7s9_zO(o}X62AR-f5Pg+M_U=8YAEH)|~$Wx4i+DVKcy}dp(y)l9-em(LR+#7JefTiy4XzpI%1doOm4s
EN2Bzut7eNZmRsD<;no%yb`CpIZn}a+lU@mTyt&mb6Hw8)9!Kx{E{PLj7Z&Mcz}O4zs4}hcXIv=6wzezkenhSn-uHmtps*)cTUK6KkCx6@4h&<4}`$%jrwkW
Rf4?qO!j+q$wNd)G`y;ocBy|Xg_`sv-=GgQ;w_A!L#`DqH40<1R8yCrxK^|X5Av|(cxoudO7v1QRau5-q~nZqywzUzsr~=AL8pYmID}p4M=#4G4iVUPDm<tZ
d3R<uMGC6<f*ewPrL|0WkZHplb&@po*{{)88H=q>;*ZR{vN)$guhwGc?gbSMdUw0tvXXxOakV{FH0}X@9)<FB9KN^baKr<V0%RRhzVFAcCSjsfuO}9hC#7jh
TNMG&w3?@o(xtGq|C>VzG0yw12Pw<N<TeES1Iv#Dm-QTc#;I8Nyc!9pc-Cg$T|~ym7OZOP@7x~Lr4Qm3*@SjH_fuYF$BVjNqyS54NR9>AG5j@Sn&oTFem_->
abng-*&Xr75+DQ}y4ij9E-;>HOgZY=FGfIBR&|~$aFc`BYYV6SH~g2#Dh>9y_FSC;I`<9N{Zu%Q+lG`M6mEs^oUi%wTN^}Af{cuP%O#oo*}Ywoj=Gb1vLdbH
HRtjwqL+7=SgHm=EyK{Th55Mp@lPEI-In2>_6(c_!<T&4prOGAT~!JC;(fZhs>w0mrpv(%3qb<41s!<ym!Uan0mq-i-|+Ko9z$oV*B~lYlYXuipPQ$<X6JEC
*R!tHW)DRX=u-KY)p<|>c*}X63i*m<jQ>#G|MxY$fo%5AxLW?sTcB~IUI8g2FC}VKJ~PJkuY#A!Y&wfdGM6_l+Un)irtfFr2=m0d*(=+m93wcRVHdKd+24b;
6~Jo6L!g`+n5!+H*P8E)*wHqH4F{H3NMg9fqO)cVMO3;@xb{gtjg0vg9c)qur2sg-n)?%~G>Pk7WDW{My<|H**WPhPDaOCYso&@=R@Nklg_HvRwB~v#7~IGX
HJ%ged9)dX9Wf)W(vzY(d`fbXU=IY-`Zdp(lTh#5&GHFwlgD7(fD~igX?pL51M0|=dzFrp|A#QLPNmH>{aBpH#nUAIAhjpJ)C1fitS-wDnflcojys3=eAkN4
8KBpPffd<)$8)Rn$SHTdm&hfqR3L>yB|!%y4TIej^h`X+QZ2&T(synXVI#O?XBF&-dZ(^v09V0iH^E4h4jW{HlxhSsT)4<Xmaa{TS0{WjwUM!+o_%uj9k!*Y
Dy1R!_+*_DpL;o$t3|<}0KMY!diD{0fI(V}?JPoZ&+P^PeDf|jQfnXtUWHDZC+@ajhuo>;dHhO)jF*z6ef{qB#RlbP6X%&x?OL&Y@m=n)>=-Up4_RnS6vi5t
WjVsv)$z<4AxCG;8h#?h=UoN9nWom!+Y;?`zPt2s8_iH;a>Ahd3z#`6%olrD3e!^OF_8jKdP$bI6z&q9op?4#P>t0^SqE$2u9&Dv(lsF7&Z0^@1U)-p$!mLO
SG{K0#NZ{U3J{uX5bN0WM_Q!jXoTl5MnyMWKH!<HUJ#cvd}&2OI|(9zgfGCxTlMeIX+Ck634M($Hw}MtJWr7(J}$a*5fgTCK@&(5^_UIlrb>!K`KbJj$u`CN
0V-@WvEdq5CG>*DE;%D0EbcTMKUu(xf9yQxNI2=Qp;-%W$?Gw+@)sPEMQeuvZ)0(bIcjG}_fg~vH9r-E%4Z_z_!zQrH>XYLzx>5(?=<i`c3oE&(QVhEp-oEJ
oFDU@Iu6m5zQ8Un*PW*U8$3PK%J*Jcb<43?nC{sS6&oE33(V!fl}T+}l%DT{pSJL=YBVLp1s1Z=(HA=Lwj3svrwbBN5PPN)m~T#n^1V<<5i5Sh|0!@HFJmI2
Zs8t&a&2V_Ff`-A{Y$aPIPpw4z@pZCs>&9@U^h(lej;)$I*X-gKvd?f=UcrGo04e*_OI)EA{`%%OO!rpo{d;qYR7Yi1V$IkY1<sGIqu$3SJ)?TV(w>(wo;UE
%P+S_`fKcmxyfXRh{`*E5~#g?IHAr1Fs{&^;~%uRQ@V;sdV;nj50iPdp7zvdF)mq81Gpt@;v`9HA}#PbW~g#~sF+!ZPhARuC(Iu&1m(;mEBZJyU8!f&%y*m4
jL0M`A4mH=&-m*iG44qa4>3leEH;je`b-%=rZ38eUotL4(Oon6mGzaJ_qip8`FSmpBHN+cx`7*l(2H6_S0I*Zz@0p9ItqN(@R}?&aG&invwofp4n-s64`(-i
*FJ~!rCzzl2X~3ZqNdtl!yGZn8&fuEfIv~Clo}4@wGL&;V@qd)h(vSle5G039ZipWCOk&&>1FbfE1lMM8wTD4HUQtwr(1c!4jDAUS&4>F-WodRc64#2Vf9*l
@_8Z#^;&FuE!n}pmhEYkL3j>;A@h%+yeGEGwP1%WN)jY$KNvD8oq^FVFMeevcY=oqTzp@AY#W@66#*TSp|UpAY8wYA-AJ#EaHR1wKPF;!+}?p(daa1iJq#=F
!xt?i*}pz?kX1k)1S3xo?}2J}=`;mJ=((Y42khpAKR4{{o0gc(7NdTP-y?9{2jSxkq6*x0Q}`w2Cp*{E4Rf~m2;n^;OOn4^r|#E%=`#lBYo1==*a*l8>op4(
V{`EM$$IxP*mJWPpbVVVJ6eToJ$<x{JwI|R$@urb&N|fu?N|$ql^U;{PvZfh?TOv8O2MV7=jQa;7NgiG^g40J=5Lb6ylC!b{uw*^%n%n2fH%<V?T*XUry@ld
KIEhj7Dm=sbpRY}9sKo#d8&+G)@{c5V>s3@E*?G;DGfljXf^=FJxh-4;UV`vvQhGpMCnM%?8g1qcb5;1G2~uD2%RC~-jpYmd?N^OZ38Lkp?h3F1}u1ieAJlR
FZ>_Q<bVEQt4uKIE~E4JFqL*=E;u-%yxsE*ayf#NKkmVXzZ7dn(5lErU?F;47MiskNb<n7-U=B0Gb6Kr$RrOjXJalrFEt;Udfe;y<AO*MO!HiAp>iHn>QCuM
)h3>E+$)cM#LuZICLHrJ&!K2>vprZrAQT!O2*iOZy*wLFx3WmXqc}1dtUNy;Wd`#pg-Oa`i4G`{mf36;g2C5*@2}CyJ8CgPfd}?x`aENIE6{n3%Ctr7#iq7v
CF^2~Z^b8bLpDc}PD%*HzP^!~XE93PQGgJSvxy&V@X<L!BAnN@JM7&Ix~SR(k^{@2Vjs?$iiVi)L7!6-*N{NfQjdVBbPBZL7Paco*;Sewv3<RD+?Df?h@s#s
yK5}tW8xcGmPo5MP6Vb7=Ap#!9)$fq`2X#X;v%>t;^}aaoK)rkU3=&FVJ*o5&isSM)U2d3cI=1lp405kc<C3}@!HMlL}dfZAa5#fwQw`pWTkK&#<!M|4fy$b
lK`p<)K{v+ObJ;p&;lX06!8F^%;$#F5>O1DL^X_yM><T5)^mFM#je<;QA#hAeUQriIrbExBI#fUz&_4G+)S@$euAhVNLv^hfyEsHUrkkT+a5P~;o)OB;b6(e
nV!LVgbjJN!ZKF;;~me*VCjK&33-y{c)O`6A*#h111Y_qpaTrwguRi>(zb|`;LAn#`0xcGCH*4jSdAGBd)G&M$|3hR?OQtv_1bdx7sQCKX~%~DZ%w^9Ng|=-
ag4k3vd$y&z~3ylTi7+0>wq_kUGH!Q+^EYzmrr0xB&QBKXy!2E=k6u8pcWske9;{xNHwyI7W19dmE37M4Pthcrgu-`fw$HFb1E5C@+%30!yFjf(+miZHZ2pk
AYPllx)?Z~H>guaFlaTnqFaqi;~$(7;2m-?Jh$7=t!6%SPDo>@0%w~G8P^$_1f}%UZ1PXd3i{iYUg{|cstqtMp?9-blpl$MWH36)^6sbIeirF?J_&i)m%?3p
UzOMWk*IU;+?H_Tzx8Wcr7RvDsL|lxJI8UL&?DrBK`^l-eq{55!cdmbZ!L++{y*}@TTAot`8;c0vvyMxdr|D`=`qDW2C^6+K`k9ug2KIZxX55Bu*s9bdCKE<
v6EV>*t$5*UHE?f5yb3kwVCt5!!rI$sDwdsT({7odU_wA;89?~KJ?m!%W|!+7})cE<eJAgE$0xigKJg-8Gp;lci<{VS`$81m%D0Y2k^Ot2ikq|{8i}oep{^c
?8F%wP?nVEKV8*>x*9FoH>POd_Vmfxx$PZe4Uq8uAfP!9;SYSa@2)+I73!iVS;ENlJ-uii^;WiwOsx~XoR<xz2vW7DQitHon)u0(|EO>n$%f`R`0CZsUe%FM
+c((?(^mTqS7L0?`Xv4U8ou>4VG+>lQ+PM=&Rf|A6XMDHK7#IkcgC{edM~9bMY+rb=hu9BG}Vj!VCXz<hp#F5;4~svC#vd&n04)19-i>z)<X7a5(`HP)%0=#
OD+>D#`v8&#J!;JA)F{fF77o%FA<000DzJZHYs(q9fnzvoD~6HqC&yM`^a^3PlEG{WXUmJjKtXImj1RK!l-W3KVsORi2Vl^IETdI1HHGdK#iOSvdb43v<w@#
oi1WWUF7MH)LQo~J0<0diO|WxQyCWOPZ?HcMDa06$WqTJ0yYOS27UA6-_c2IaAlUtz2xPZp2qNhaTfk6TjtN~Eiu&%xF7R|dchf@0)pJyH56d-Igx!MsFB#g
j+SYVx)$zE%j<UsXlnsh{EMv=(5!_S5XU*NKLhlj7UJBi=-=_LFS{@uVhggW%}eDw#i#<aF@Y@)ofR}5IK2}-@iDS&Z5EM!u5OSg_d4&z?;s|CZvWB(%_KJ@
N$R8{*h@d}SuWiCMmzx%QN4oG16wX8LugiczV6=?@xGb>W~bPMX`mcRxHaJ%i^vXGb}^|^L90*Tz0zkw_m(TvIg0rQq&S8j>+$9^@?)-Fon^?4&g~&pR3I@;
zRDOP`_+U`bF5KXVaVa)xROa-(RL%8`fOGKa(ae~{p}br3R|1I1d^Rf?vnC4w9_04RZ6J`ajd1<N+XLHM@hupCB!0gdP?Ad`}m?0uGV$b#TpKy*k~t!QHOn|
cjFv3GK+vvWR(zh3}wpEcsgkO-+-Cg0z5KE5_t7nxzn!}yHB;gnX>fwN);~CW~m9l<LEJJLWRBnMr^Fyizdhhw8W}SJUv?q{U)9tD|MCm*>%lw@w5;5)5QU=
7&C+3C?nRZY!wPA1piC1bc#nrs5)Ip1+1NnUtkeXcr=yRb6Wm6kRj}KM5wA}D0DkoJ$KBp+GqGrEV<se!7=ys^AZYjE)b5{Q3%OKP1ZG_$RF9T7s5flL*r>6
_wyLL^l6C#2_X^v21&jTo!9mA;xV5bGYO4?ICLkJQ{H<;PuobxNrbUbZ%!dT9NG@fqoT}h)6dm@?MwSPSMeS5e9RSbck}mJve}rZu%vUY=tI5a%;nCo$nGr%
?ttO%mof2PD99X-M6H^eg87d*tVzt0#89O#Mo48mf-Ou!o6RP?C4Wj-7aSw7u32-nuh%MWq5K;4wrvCiL;}hC&ai@_Uzx;A2Ma$-qN@^q6H$O#pJDHY%Ba*2
+nyP`d5caAqt3s1u)vlFYlZpUVn`&yQ;3T(KdV@)R-Wo*R?eI|1d*-1v$DntQ9~rjpgAlLKy|Uup~A%Pu`v(=uf&389ckh;6i&2YQ(lY*O~vWVgh&a}lt_FF
YXGUq4<|WH*;NIbsfl~@a4|W-vVnOz+YU(K#v#MU6zD^B)Gv@eC1%YrBK^HwWvZIC<V=e`H{Ok4MdfM>pYK4M7s1+1+>mC8-O1DEN~6SqIYx)hKy|<~epjx&
u0Yc}bqS<p#hzp4iWq(yCZ``fHc5N=R{fct-<{N3TnUs)#;sT}92;CXwuKyTK({r34$t=V(V&*kQ8kPwxzyY_7C0WMy(p{8(lNZka<tWN1y_W4siutEFQ*~J
5}Erb#qEkbHc@T(akEu6dAK`qMb?P+7d|876+1s9GV)x%ov9M=Nii7@xqd|lvLrVc$*4%6_|fr&%e-;7-~p{3lKj$t5(&c%r(8eT(j{ROvx>e;x^og$2^Q?D
bWsi<yv>2Ir5Y^!Y-YIE#${Qxmh_ZnVBjjHZ(gX=+Ws3#Pc~(omFQaQE`Ar&fw70!nAz!Qe|`-va)<8h<8_r%#@%!HxXQd>o3zmfOHzq0Xt`(ERVTlNy}z{y
PA@OQ`a5zRxK>70%ZbFrpye%;@Lcz`_Y%(g+V>22Dk{e*2rG9l%y&$y0p}?!_A7v)6dQw}_~%-^uG`<Ik&dYPTu<h`S7qubRw#WI0{}p%$U`XNr!fnQ(3E6X
U&9a516CDRfoovcT)E8!`Mma7Rar4_A>0>h*x^4t)n){TL6Y78kA+EqkS$JzWHKgBY0k$;>zTpgIh084p&KTF{n}?S#=n@sML`gFrTaGEmPtCo`B!?zEc5?}
<kd`%-2#UmUpSX!J$lQKH~J_!Cyimthtq+73&hsz4=@wZGz?yfX|zTL*?s0R5mQ|A%n>Ltm5kRJ<=uR}$iICh91*M4Ku$jRyYxEg{N<bjC%W}L0JrE3Mzx;@
5DPS1-ToE2(_z4Url^zKW{)k!$eNX<z({OQD>OIPWtGGI!B*~!OVF8yy=XD|Q0<?CyvumVMk^UY`esf%+uMmbsDeGe8y;BkgvSg@i@`ebcj*wIzlmP9ni6^>
0NN&&Lri8mkQB+*3SXd7fiivP2bl0(IA8ZfmtbOGlAu?dh{g(xU>)L(mjSf+3;#1_W;5oXrM)1jQ_=>;po)D|Z8}s4Q$j6oLR?wZJ~UqIaM>DX*ZfzP^uPv#
o4A*A^$U(8s*HH7&@8IX;d#M-RuT1Q9fD6`8n0Vp=US#p#!&513RO&NlIfr5kX~5D^#1#;m)H?Gbg^3hvwe;nPlhj}VvzMV9hUS+Ha;6YVW`W~`Y(J3iiE9b
UD)Yjlkypj#hX`d(=d%54;no8pOSwDQ;mknVIIxf@+m~ERvlbT7`0aff2^_7OYlVpLo)hpacg=b{la;XkFKA}{~+`!K+)?|bVAf_B>E72m#lf-Q6<zk@m5B<
{46|!Mp;uq3>S$cRH?q|Zx@pl<UV*ZG4-X}V2pOap{Ae;Unv%;BiP4USaduE>`6wW!Nf-AqPoJ9Xm9hSz(`>PW1uv?4<?U7{6gx-LFRb&97pZ%+)2oB42k_`
9Vp!p^($~@TxA_*zVU@Sr|kk0;*nv_>keGqNrSRo?3ikCD96_9@0g_-I9w$Ci<%NSs)+%8zUI1!qLhBi94z=pynYlknT4}Q`{v{<0DhIzZFR3z3m$$iLu8J)
X%G1zN|uul!GrTg6v8KY1N58FcYvi7_De~Fq<}Shv*oeVbl_+D>_M<|3IV_*q@Uyw)%+1R)%Ky@1tv#)LRpxygFZ_g!WvUc#v7T+tsRtrWC+{NGT9)s(dH0&
(cnG<F8?pclI(Bhn~OZHdA{lyT!I4pH-Jj<o}y5hO){D`6G!<pShUegvgr?-R|-)Qs<1tuTl-knL<eDVAGUD$I|iliaqvkaEJ|UON(fPLi<S(><DH?NH&$DD
rCEcE(%T<o&;J-iasv(hx0GtSRZxT7Y<n%8YRCmGt$|lja_qCB1!@rL*gM`75L2$ZelRUkDIT4><mw85Z50Awn>n12!0idOOT>Ft)P<0D5m{dEWnH^h++PvP
aRd_Xp*=lr{NIBTt-FbWO91p0itK;A+cA?YvF=nlB@VM68oae!W?C*g-nd})I`YQ0r*=|GPdazWHL$U<&?P^F2mo6cWB_1yI4UMECu;(kBh3b+*p%`d=_2$!
I2GMZ@z0znok2t44Puwprhx>#zj>U=eGaQO^SW@bS6ZKc>tIuX<~9%TmCKFpazUQgcso?-QGD{V6wa&o>X^?>uIq+M8ZD=Q15Y8TgggKhk~Td8<4nL)H6rd`
3wep18{*#@rZHm7Gc+Rocv2yiCBBxEmRMf}bkUs7RX740c_cQ%x#OBet;DP#)U<8_5Qa;Ck)#UD(Fp<<y6R7^l4lWfvaeM66jMFl91}m5=IyAmmrjgW3*l7q
|L;&8xqyYUs)@QRgD+G>vGTfT_#N&}H!x|rM)-Svod${85BX-*yDm9xjqO!G^d&KtVmvF0Cn!1bpwqjK2nHy2DZU1pXd{~2E7$umS`|uhT#yCmIhnb-bBGix
LaoH)5)v?Qrz6H2^l!uMD@blAE0B%<_H&+i-+{*4><_T~xrU?mNDlbp-JB{%H>ul)RMf>6=7v)JINwTt_)sE7LmVWtZX|^!*Qki-kXQc0bCfM>5o)n1(b&*L
9Iw|}yQX<G<Ngf5q7WOPqAjYWc{yEAsv)zfDUBAL{3jXf3r5bFtHasx0xH?eb{{!ldcXOh|F<+(FWj%=sy0^+F&GoDH(#&8XJvRITqS{X1Ica;fS*Y-k2ojc
CJdNex2*Z5u?JeHJWAJOq0+=(qQfpIb#l+?@3fGC9K|JD-Won%XE5b@GYM-Ani(KroZ-^2=f=iNfpVb1gHsmm(8s>_I>+D59TzCX7=sr+$E_i)NZYrE{02#5
bu66?21@ak{Zujk5r?jp`<#{cY}&HRL98AUtLv>=GZ{uJ2>xV5>A1e5L2-}VQnSI@w6z~x&)(k*Vj3^?#XyWiRq$30j@{NrbQ1wB!{+80jT8GXLWM+ZMs-^n
B}*8b*vt%xO;;`Z0N~G5jsm9##i`pLixZFEPL$ak?JSO|9c+I*&3SlWlLUcSfG?whW%$%EqI?SXx5tgUOE-9{43TSZH2WLj(Ks7?T_oq>&`K$y3w@~QjNQb7
ffgpiDYtD<*BT;km-&u)!lqEk<3V%%2CgaB*lG9j1}V6gU$4`Dcd|5{rJt6S%uy7l<a83zQDf$#1U&k%oa46JOY93H%D1a@0dm*_9~Vut&O+qG@HULwd2#yI
G|+vrn`ZVcx@`T&X1_AEs`x<Mk9hN2$ywD<u=_JS(ch8}H)~!Dz%)>tnq)Qkx*22oJmlSg2PhNO`}9|`#Loo7^{8G+)h)f6FBjQ>yU8rXm;`g<eCt$jY0`nb
^-dM;Za<L(7yCl=VFKsnUg65b4SfA!{ge!}t%xK#YFRw}T8!6gvb~2z^P2GiZezh*(ap3&b61l38A4|P1RZl&)FR402Rm?&CxD*ce~{7E;<eALaaE!$l7PRi
$~0R|)eV=awTnf{jEBE9SD``;)5I<HwU`Yus<S?;d8wDwXPuP6W7k97RTg}d)QshwniQ^i6fpIoqSDW2%<}~rY$X$GuJ!;0aCBU;oVO)cMTUBr=%BcB8=d&D
Z+Jc3tQ(pVt?sHi$&4*klxj0&`MX!Z8}Jk|?}Xvr9C2&x>(%>gAb}qH24eAT6ssF?z6WY^=9;)2Ct%CuU(N!Ps}#e`Pe~bP|9hvH3Cw@>*#+R@VKZl>KZxi5
uWBKB{egTT*w~r#3D7okX1bSS>Hw;v^m`53r}AP%jk~uN5uqwTlJt{QG^D40yr4Tcm5MycTypQABwX=7K>d+?72sN(jgcY4MnD5DJU!YMeZ-IlzJWxOt_RU1
cgM+O(HNpkT(G{vYc1t!bt076CburQY`~mP+jI46VpU+B(0}4W9`6}Qx6u5A5mYLBZ*|TAeu}9eM&K1P9RNe}gbZJ93@=vKhqOt61q7}#rBQj?5E0Kj+M9hP
+VNTraS9U<wHL-3KWkPG+?7_hXWqgR<BGVI{*Vl#%ZjJNOR-~}LSWI#jwBZUXHq{bbc-OZZi==#4#Lj(_I(}afq10YhCjeC*s+H46hH;?i`3(O=q@-e^d(py
R5DKPNR@^+&DwdJ!l`>JiMO6#y*akK3&D(|jj8T=vbKe{d+U|Pv@yW?y*V6W10*e0O0JE-xWq9|*s$0z2<RAyXw5Motkh(-`!L`EixVd>jeVoTFLf?;hTAET
=|XCN--CEYN1K}Rq#1aC+_pya$PbMvrcCVZ!GwXhR>VHp%)fU1r06K9`24Amj#8y@4&z6LSVZ=u&pUaUz;S!0gil3DrGW<K(dP@k%8Sg5VMap)NJAr|`7Yw#
xtbmFru{%6SdYq}>^8=@gZ)cvhCh_?#9tX@dAn736Wdwaj&xaz8=+nRflbcw5xy;8F`W5V67(@>YH1;&x9hIob*fe#9G&99P$l$FPadg70o*}sIXUIypclao
QXE~-aV+m)qXgekK(CsrloCCpsS%<0E1oRk9(l$hjhv5Ft_|8hmLG<r&wP+@Le;_P5Hw!>rV!b^k30-<2vqcx#ZnH=LMz;cnw@bXU&$|ukQ-vB7u5v{v>R_%
oHsYy#>jbRh+d~VlI!C?4o&M`SziwTS9B2M0)n#Ep6B|LJ6b~`Vp&dxp36O`_*>a8LHUS%TdH<`W73^hK$lEcE6+Y<vd(IIEfk$L|C@@<;k@M9&>CS>0&I-y
KqJBGxrz*wD&{>CsD~SVbT{&818~HkC1c;Ti}UHdJgwad0RyA*bJrZqgE@s4i|*hLx>@<xK3|i$0xq=4?mB9#t5qG0&ea@s_d3iq4b(7z4M-Y?<eNb(6TPUS
m_jFj42(gMRO}4c#n8-IMX(SPXuKjz@q1?Fdajaz=rm>eg-Yu}=9V-fs4>l;DGL+UZ#$**3wMh!Fo+<!{F`iv?+$gU)pvdS%;VTu3-R+n_c3kP^U<7;XOUR{
4WUf-7hJIwml=nZIKCe^$OR~9WoF@VW+Yv9c#IP6w}izumd?UyQ+ZkO)X?VOZi36><0$4$#HQb?L(pNx&kaDr){+{wrQDHKY2tpqgSuHbO|Mr&05al-If;zx
BAH8Jnb0zSfUr?I!sGkNA0YVlHNF`v64p(4D5woxW3+<O(6!nKXr&?ymBL^5($J@~snei`Iua-aUH!^4mz{`rx`)h$#gGOov-j@CRi~_U%awqw#Aw+^<VD0r
Kg#!g!TNgl$EC1%(C3JH8)ijzikSYIjPwHl?bT5A`jziWn>0E|c3CM6@jp_(-2Yi$oY!O80m?<X`Lj5@V{lAmUX-Oze`EV(Ng!!V!S@%}FHIs;UF2H}!Lb_+
f@?4FX%`2kl$n?|RYMVR2k`*$pbqgEN1=u@TLHn+9xw><ffi<B+i{FT14wJ?x5HHz!3OSd2q|p4A-s9#>5ptqm0j)jaswZKoLS|2260Bjl=MN9?$Dg3b&9W@
YZ~(emZaK>Us|~3p;9$N5ml%st0weg>C=YHs}4<zPm{IsVx;2!3+PHhk+j?g?rhEDgUX%zd1%ws06w69OCM{Z3lv2Y8~P3Z2Yc$AM=~dunFIYNlUnx<3(8je
{3%Z?t{ebmV!cN21PVy><v98QGzcEdShgfUveyVof*N-<*aJcDs_N-Cm&<t#cr-u9yF`jAUY;i3zc$xAZTdq=kt>}C9l|#(|Ea74x8nc8mE}|R1Q1jaS8cM9
vi0iNGz9JSP#IEtSiL18pSgzeBY<gBi02t2IM?$<*ScYf(YW`A&U}Wsp6chXnst1%qNXPnX1wDW%B?o<V46G*R9-xF8XNCe<r;0pO^&>`<rcyl(N^X$79uxv
dP_X!lB{l65!oj@4s!+m;9^)vF9}jEb<%WA(-2XEBPS>H(N?-|@Z4GRV%^{1yj9;Zwic^_yEPv^!v!e9&l4jkD(Zi@-I{ksN1ky=ByxpGAK@e&uY)Mhw3k<Q
_ZZFl<D(vEdMrBRJ_CEse>ZNyZD--K;gh&EJJq)+7er(16yF_^9=8Y$V8ytoRhqi?gENeHr%I1O>S|oxCzhPw<riwt+>JaM>nG*iLEMYYyB1MJi2PQ&ZMgnJ
JkFM>Ce#}Nx<q6S9JxvFKTD9N@@i3xPe#qAxB6Nokn@TugUg0n!dcCzo03gH|5Q9!C{C`cY3duoZ~X8SdR89t9@ChN-rOIq#tbM#x$H90ZB!8fxN`4e_tSTu
&ah?_D<E}j)n4VO?`D=3;$@OYYc0f=r_AdXm){sbQhsWlB6PjG-NYx_p_x+&<aFpyO9E99Ta$v@x5pvu1K(ZKxDE>yEF<DcZOnl#7t_GK1A3a8a`CWsc)ey@
NnM3JsH^@X)?4ii_uh=O+uOs;RZaH|?v&96q(<z9*vtG|VHw)FeQT=SpxS3A<g-K2Q9`z7dyhDWu6@Nqs+8&dXB2fnlm;w&q8ve{u9{F7>#k()saH+3o{Q3p
N&mMx6&WQt@61Z97=?DSOF#vw%(;Cqyg#4_C1UL8nuOcSy#<1P(WPPU1SV=pyR;?!ZwMo@#1KTw7njbGYvsJPtkq2^S%;dA2#@6b`=8|4lH~WW$+VYx>Yt{2
xsW-NR=tOlOsTFeq&T*m;p245!|6*e+ug0Np^n#;{PRM(#lSzs$nD*~OZ@w4-#Z~EuHFYsINVaON;k)9pIR`%>X~!-#~fhFso>5imp(2&cl6Zj<*{hTc<tUu
5AW7$&$zblaeYRX*k$5(AmQVCbGz6aoT_-8t7s>kck)ecfXO=&opr}sD!)#mg>P#k5~0r3v3Ird&IV-MLI+4D|3RSJZJI;WhUFxqi%w3=ZYXy?Nom>~S=m^g
2kV0uVKP+-PwHmRbmDP;f?gN&L`m|Yv^mH+o__fvuB7a*;}S;TFrsY$%}$IqnTD|}dEx4=nydAAR-JV4EuXE%bJVM4rdD7=@Z}v}7bXDZBT5deb$B`<2_{o>
suVb`8k`bN7Ov3>)=cfgZ#DR{MBDcIjGQ46t0r7DJ5#D}wtRz;uRALN-tv-{`qe6DA!Vm9$ADKG-*L_t#2UpjzI8PBiV9#*o!~3Db@c*HIN_&z-A(?J?;>RQ
Y;7=ye4BTeu_;-*;T~CYXCLlZ`e}-tslNY))#!{w_)MMc<9_M-I0%%gND$OA0j-1{hnYFX(t4O<FFOM3B>aJz`z31MU!`R5Q+wH6y*LTN2TQed(fsUT;UaiI
K_vpXq`*ksoL_(&^b4t1PQ#QMRTA(NETGWJGl+=xx|bdPMPMx`@aAkdP#8E=$>vYa9^SHPIZ@O-XRaqSocGSIJ2SAR!wPAsRNW-CR_X{3;9~FC{`T0R?(0Vr
{m07fMTE_Znj<DXR2Cs!V%n%1t%a9DTcC13!xA=JZp+E}fLu6bL~Z-?tCP1uafz7vOxFk&8v>Pb4;Y&cGRP~HB_%&nDI_jOmZQtOaj=V|Hkd>{Io>NoOp(2<
9Ii2rcQPI{eUX7!13fZsSwL3iK9Lv6O|ef9j8Pe8U7#n>jQd%tCloZW;QeYr{v#EqJOEoC>q^~~Z*=jeQP6xq>-1i!9?@qfO-dD^?tE3H0*4O8Oc1n?*bcFL
=mFk&<sSXz$<k)&G=g-Jg*3O;-C6F%uRDGGGZ5klVDGbmgnJi>@1{0v!*GmSxgXc`R>({}UFwau0VOGAw^;%1R_>ihW4iR#_PsSuRGOo2B2m_^ek|02-xZ%A
6styJBufi_9K_$TwZ`8$n~%6lKsSAp4{;Sa>m}*OpjUp$16ZLz2v;!;ZZpKbFP&FO-~t<WzS!&fiu8MoDTe1FFwzpR%TEB)D|I*ZQMn6AdK0QxhWbc<0Lx=9
)ZWlqBJA#Pyi{V5VHyGVl*mxI7gWC>^?1yEaEj|MlIrlvLYDK*A$iq^#d4=WG+HtKlqog00lC^y%U|NAd*ZiYEdv7^<;<SW=pTxbgJO*7`*<N01gC&g`1%21
;CwdDZg*CTDi6^(%HsL_?vH(k&kLn9BnziWai`38AA^)_5qGg%&`SkVVc2iH_$`z>;GG-<aQBsSw(U~T6aUkqS<zp2EKcV3t3P8B$ZeRcE+_Bpo*Ul?TMAPz
9=k#s+Qh`_qpl%7AIv!Nq?IlGar+TU{g|rj{1`+{cW*o*UsP*g4GXq_-IEvGaCyUn*vi4Inm;G-y=p4y>peuiiC4+ydZEe(E3#AWwTq%3%(152(=ul|MYJJ_
jgQ_J<59?uoF8KnX0nwjQ~Yp16TM84NwlNu&{4772hraQpGwCnl84S8mL~5%a62v%HxqLyP@54Vi^RouCP9)=Q<+PvF2n}@Mk~2)JmMyVZrM%rovxeNSO3Wc
cW?k9SI-+MB+_um`UE(iWrfu&IRy%_aQW6f^^(xwP;EBzg(1v~w~aIH9O&^HPL9r<EXL=p_^cZ^_*_iOY!t2>5$S2U>i-A6oAb(97RNpF>BV72Y!-tWfc<5M
>`yrVmBu{NdonG1(8CZx7Xr#OU*}1dW*w-dp0M9Zw%I%ll=2@goay9$03pbQN5ZgEJM%8p=#B>RfPR^!+RQ5X34%*nhi&96)=bRI4VT*$kpa*(zv~=(C10Ft
UFpv?cKfNcjFQlG{ho+``N;a8DC$KAacZV=?XT1PB$D3@*%lcIi?Xl<?BDU7MGJ7vnh?TTObo%kueghwiNEav6?Pi@@FuP^w2c5By`ABs^oJY=YNU$~3tG;e
uV!>HWZLAFOTUx{+XI`vZOWEx6L1e%58ST_tzY_>g{2}b?aN=5BwDn1dlno)aPWZ-pj2|#VRoIZ1X`c!O732M+UdH<UMZesy@<)17ZW}(C#rhmo?_`BbzUgQ
yx<<TBZm*+Lw=hPR~dGhPzRoD0rG_J0a|;m#%lPQiFI$$S`cb2MIFtcAAc{#kjN*uh*ItFk~U#g%FTP16DEI8YYt}|+v`Nw#E=|0acUEhFz?|*W_M3fA?oLz
m6z6>XR~&_G2OV2&#FW4>^h{@O_Ft(Ac52AvKII1d34N$I&PWgVdqSc+$1KcQcZT%JhIyi^d%-7ztHh|7MrLTpLB#IRFZz;dBH@<t-kDFu}D}2!dVm@KTq9p
{1tZol~}SIkjIuqu@t{}M}hYIBPAG)wda6<ED#smFIF_xl~aQP38R=36WJGbT>&W(X4BN1pPV*XJwj!|as&t)RhxNEep0boN)LZJ=8V7!iKNSS220tpyyV<W
gp>kWeJAe;mntLCg-Nl>BKI3NTd_6fkmh7zzRbw0=-hAj(*cFU-3d<fvA2#TbB+}Zz5{KnCam;G!jVCXDh<iJg+!2VYk!l?Sc(l@U_W{=X5c>?%-1?kgeElC
4KotrR%1-e2p*WOeZbP&NG69hw{IGUqJe?8J;l7Q<XJFUF1Qh#IT>>n!CR7s#)qI?`(tU!+B$54O#tM$4jQctY9cn66$c>&7@>yb&sfWHeqn9tRRggJScAML
-rZsCC|xuDoiIsm`oe0(KwDG<=XG4m5p5%y$(bu}N}zmyJ_iQYmG9v=smXh6uKF}IDJkHUL;TAwA7s>2b;CKsN!}J&<ipo~QUTJ)AS>YVG)_CtzGdTS7>BNL
)*GP|?E0sUfqP+>lrs5vi>PE!Ap%>IAdy#N>Y6lqb~hmBGzvp!7dvaBEr-V~ImDnI3X}emo`kPX)zP3gVln4u8g9o<-BKjfv6XPrckW!Bu{`5uqALi4Vt0cY
+hd0S!~0^CUNU~ZagAk)9I6fXJ>J}7Kx7m@95!wp#_L7}MTDtSf|!we%1{}E{O<ia#{)T}PC)LUUx}AV2-GTOB>h9YbF06d>AlIElH3;fea2r@U-^nmV5j+T
67Y7>U}=buf8=7pWZ((5+ZZd%E3`bx;5?7^L?<jlm~%{W4lF=+n4r-rl8Z-ea*{WaBtJflIA0%^Sh)42__7Iyf8HNl5FcG0s|SbxjM=T1&$U2yg|%7llp`aY
ER`OX{o*ktIUtv3LmdYkq$Z`b4hQ6TmH`$X(e1|suP4I_Be*<M&uJ{;uM+>jpGH{QFR<5z2samv;agTM?(cGwd0NnIMiE+<Vt8%-2S~4Ft?14N=@l+@HeUyS
H8<@g?zjOB+DHr{w*L&Ol-J6k?nEl{DF^UliYNDWMO05`m<_)VpfydbzwNw3+LEbF4{)X(jZP_rET4Ueet#nYC!_wzfDgTKHuy#DS&rpoR5XK*{WX|zhlqf*
ZDHTgygOV{8MT`332g_keHcO^A5Ce|7hna_#!(&Btymg17EqV`v+Ys*{GH#nNLBh4&O0d&vmV@aK{=kt$El8J4o}W954lX#V@a+eLne1L9Q*Rb8|=}n8Nh`!
0Y+{bwWzBZ4-){dLc_dMbAS7B{vC%FKFZKLO2G)qkEIhFh_71s!&2U+2U$cY>^OR_jP$*e6EcgtBC7&MA|UlK46Vf@I>$Y!i&Vj=K&KMsFunMRJ>6vXeIG3y
gs+IL$0~PJO0SqQ#cm|Nxwed<>4bn!1TryuPQoj;_f`y|?WqHFg;RVM>I#~f*mHo6OvBjBzE{WoNk~HfUilRm=Ug@rwLIvf3rU0tmXCcX#2<=5)FjLK3joID
z;aO0XDk6K`VY$#I+<Tf?VKxFN44+l1eb&fI2W<z9Tjj<C9KW!a)^iXxU6=X66hKK8Ad4*HF|+1$~CidWzNSiyR9TBz4|aecRPt!AUgj;TL4?Ym8gDxcE~$|
iV+7fVE7mKWp5lzozS`~U&fAad_!?+wZE5Knl^;aFCtzMuI@~AA270ac~ydnpw6g`<NnQj<ai^JM8&OVBoV#9epS_&W5EW9Y17?hc5J(`nJ9J9hjmr~_vm$)
Zd~H3q+a<XXCFYl#fLCCDMhu}CD0#!l&>BmaRWMH_PCmBZo|^aUa(+zD2?1UDr8ER6SGh<1`PiU%<H*x2xqGPn}{4GnelR;;b1loRIB!C>7G8uN8w3gt9dGa
*Q~<AYW%Z?{!~$<4}*4Gf`jOn#WRcqk_E@1<-mR`DCg5&px!xFa`eRpW;EY{`~pDb@^wusCB>Q!Kje@~*>pqd<@_}=YL^?k6sr)0u3jGX0Q|~ALMmXnr#w(H
QbYPzaftzK-W^}cxgO~Sl!`EI#IK<-^CRW#436N82oiW(nU;;qZ8<KlGnz=pST1lEjb%1uzK)9EW4TC7-lXFrr26Qf2TM`Z5L_Xc2Iy+K{}cISQRmUF_AmlJ
Z5_Q20Q$MxUfpGdWwxFgs^YQ+>={y8ROio2-yz%-t~CS8-dygd7qfY@Yu)}$MoUa9tF2=90}(hQ;K574i6e`|e#|q}uy6i6$e8;rh#{C$-)@@sl+FP#>3HgH
2{lHGtR(9Y0tFhAasc~yXp-D-uTTMlHpQ7}<lM%BJ~;nI72s})yz&#GKI7zmQCE7Y88Z1i=4|P$WmPY?wu-+UOpNbAZusjE1mr3cAObn?!q@=%ybugLOCez;
A29&$Ik3Q;17Y^MTsyadESJstXLC8@8?j8d{$Lw>xTm*5*%fjpm4W-P)!><vNK%>sSEq%NWflGu431*tQs0wT^fkU`vw1E^QdY{0>79;UC!VL#F(h&~77RNr
0y^2g0zk{=#4vZ!l1FeU3a5d(*oF?)WvYe|E&00TB1q2MM-y%~Eg<rXX>S1{V|TY;bPP+v-&}|M;A8|0$UbL+FZ$UY*&aMtAIvQ-U}yn-oYaaAr}VRwZ4$%=
Ss)_`Yn&Hn6H@FO;9AY7w&Q>r?NtN~5BA48)J7B+9Ps+vF2;ElzPk^P*@&B?yhp&NiX={~dz|4JXpYNopPRrS2xt#wi?tSHa{Z^|HH23~yXM)4B~SSC7Rk1+
kU-RvOi;EQzh+Dvl~kRu<|N8Wg1+vKb2hIi_@alC!M=NgRY7jtM6Sd}@(Jz=ej^MVN-Wr1FVvxu^p3fi(BXxlRH<)jrAYWo<=f?Vwj;2~R_!|&=<)*g7&mM@
=t3|Et!O#16c{L$5dlz6uXEPQ#oyQ@)k;&yv-6NkyuojBoS`(!0n9>TQiG&uS~coKrsFo=YBjkC0R<P9x@1!6EEjraLR!lWH6>aH*5_7zbWK++OuiySQ8M)j
cCgzWo|W~(z@H75Q_QEVvFA!pc%Y1lj;0;&7XWjo0;$9=PKpw*v^V0q5Ehy+P(bBuJywwL`>eJ@;$*u0D`cA&j@#``y4kyrg?_&nvf)xQW6nr&TJ*O0itEb%
TjCbm)7#<?xiQ1w8PP@oTPg*4v|_Z)wdl&&Zn<H(M&U<vmD3QKKz%yt-P=DBfI)eTj=u!myL9vs>K<<%joE^;3)h`p6Z`rw1{JP>bwGYIs7v(rbf8`LE=}ID
T#oIME>6?Tfw!gRM1GODYD0U8i!}=iWS{9sZ@#;oPU)buy8_>Y5vb)UBcBdwvE<8i!9{dxbwj;>)Y`VUT6p;AYtCW5!h-{OGy;EM6%1Ni)W7xf>mfxuEy<0l
qpZ#veDx))oTVb~UtpX@vn^y;k!qQdUSGJu8Ii)tEEq{K>s3xR+@O>4bR_wD=2<eYHN>pGFQtbwHcmG$^_}lTr{yUa_?Ld>iADljOImlEG$YnS6=Zg|EQ=}Q
wZZtkrAmRF*_+M01FEF4^LY3?lcJ(Hy>r9W&XKHGYwcCpb5A`8#p-V?>(@Va8W6oLEB<HmW3%Vfvx}eFXyNW*gksZOzzi&-(yKQGA#OX6r4DP244IFFH4C{F
p7y*fJ#_D~gs3YQ`fDnvi$iVwZSy|DkXZ4^;h|hUDO7jz+mW!%b0kAO97bcmCNvPC=aWiycdZbr3hWUlj=zI-wW%wYE2hLNOcjfKBrM!h+G(jTfpLyfew5g3
9WErcSr@Klz#Mu1-V>+tB0b&*e`%D8YZQE2@j_l37GFb##}`T>`Up1ATv3fikL~tVQr)qKEaH{SN;@{wJT2j#u5(rGQOOf}HHq~HEql#8b|TcHXQjNZg1cUL
pbIxAbh=_C%pXeu)-6ubPHOxYJS-^u!+sZsdlgr3*KAsHl<$InDtiM2(cc8gPgWzU1-Hxnv&ZTZPGb-6B;}bASB=Taie<#h6~6jozZE5tGr-tPHQte%F{dOA
m;r9Ce18|eF!;%FS$wP>bD%3kRqLyNIc%Q;S*8y`;mV!18oTO=SwyBFqmZ<g<Q6DW08#G~mil8f6kVkD<31;`&KciD*?Oe4ln*aKxj7{8LbaJ8wsvtBa4xmF
=S*I)Xu-3T2{pt7q1rh*&Je!NzXnHP=}7d5Q}dFpPFZPrj^6(lYrJrJq2hILQ?Av!)oN1}aAtNZ=5R3eO7)P(h-2?-&h<3pwIT~dVC-*c%JS{8aUg98<&OR?
o<Yv9IR;|MLb3EnL=jOd8YQZt&iJX2ni;6RdatI47tba8WjcDyalE|)b8ZVsZ~C`f#82?E*}ECJJZ^4A+wokG0DP{Yl=pF5&{fdMe%r;|!u}KwMiEDup{I6u
WExHSa=CXQgz_@cRBX*H&kv1z2gkEGYL%pBY|v>1BPoWWxe>%!uT8pL-I6_rFr$5r3pXieH*>u_&>*cvtsS;YUERgD_lAL37-I^RO}`cJoEbS~<XaAr`cbxo
W_520bc^^t90AoUy{)sUhsA|Ra>ovo2=c(68Jtu~5`a=o82cGCYmHt0)iuQgH$GPcM3f(7WnH;OI~M#sC4x<_4xx%NMI96V4}2293Vso<`_$;doZu~DD-rTR
;uHd#!5y}U=F&M`2trA!1l2k{mSaV}E2sTxb~BIsR1tP(7h6y7AFv@s5J2A(^O0S0e}JQ^!yc)KevXZ`!jy~^yvooRM>v|-O5Q+ipUOTc8NFg&33KucNh7}}
^65LjoyPv<yGFs*@A*`oQ*Hz15gei!nEkbSW+l8sb!|-4bRDz6z6Ev{1k~M9wqd&9^AGWTOta#)TW5`PK715i^?om<Is(Z6yiJhZ$?}5oa`V&s&ZoKGi=MjO
F|aPZh1|zM+)FuG5eNfZIM^?)>eU%b%x7(&7;`adK+4WR?!RPG)k0}*YH#~Ss^(;FAA!TBWz7BRO*cMhh9l4()aPiU1IIJq5*z9mMJhtbcBXb-5c!yT@QPWU
3Pf_&i3K&w$hq3tAGlcbEdDu-rSb3c!#ct?b9?lk1##eqk_OZm@5Q1my2!iVzIRDEOePWhK2t`WG2>UV$=;t6r@W8Zk$V4q;7wIgO;pRxOnYn=fIg21xpY1a
@KfEf`UJ?B4+5@!7_X}DTRV%xFhXC3E!^k<9I>;rtY&}9`U)?nGx<zNX@&3R>|EN{F~SG}@<}okKecl4K^!N>(%7+RDU*<YI!+dp6L?Exu?>5voa$V~5VGQH
y!&b7ya)sFNXu9@+$3kfQ`;UCS*WzNeZ57Bn-|CnXf1D5whoCh%nR_U3am7c)lcr!;;a=GTGEf{YKI^W<9R!b4aw{w4QL3h_DL6PraLDRTWO@gQ@gfRxk!%I
9w_kuOa5AKgTtJ}K=3Zk7eS$Do$Am#@=9_laS}0Wn&^Ii3ZdwF>x4z@X4+e`2)BEFiHyUXP)eY@8spZl{rqVf3o`FeEOXZWPIM4f-@33E5&LXceRm5e^B%bh
qpFsi;NKKc+_r4Di}!ud2~l?n*KR9Llj*8+n53=m1o@691+8925_9(PQiSD2uNx}!DR#AsZO}Zcg0J<x&bRygK$%b??05-vh`gkjKmq9bEMjY<V>;AI^fFDw
JFWggsL8(6EC_qf8+CKr-|k3TfH}J$qTz|qwj(zNrHh#b0cjO2QZoj*h2jn;t89}hSot&v%u$Ik>-uu8ByCh_qBtzjd<I==QvfQBILL&L=Mc;0y=U5e5#>PJ
i?jb+9wd$pYjnOkKRH2rJ?32(g<j!lVwg*s3nl_?bKxZjj*X5AxFP6+u5xOilOa90Q5o3>!~&;g=8GOo1R`oP&%=SdiAjwGtdxfXjH(SrJ>;Tm?keG|QT-2-
D5e*Xj?q~@k-T19rSU!Popk@>80?JDqDXkAJgT<A=tn2k`tZFC1ShD%s;|>9;RZz5l!=lN-Xv~okEbApu=WrY{rWvK<rU-mU^~dJ&^xMa>nUj^*v`tkb?-c`
|5O652*870YO6#^cZsQrkC06Fdp#i$K?y8d^i6Y>(*NJt1}x!4)7EGEGr=5Maf_^`^RRK}%&&x)P%&aTe%1aO9zQlhdTq~-F_1JNaxNz~A+DVFrk_L{`qS3;
+<BbS7Xbd8SC;#N!17a0`QQMK)Lz^g+{+wWh7;5XQy_bbtZB4KFD9tY<rat+#pC|w1_rq0-`yTR8IMX&;mphqI2F%rIid<Q+^)rlHIr_SLFdg;5;h-~VSL-{
W*&>aF_UX${{iHa%5ZbyrZIp7FYFBJCuy}TN74z7(}RIrg4i?epD8gM&c2@fD0o6gc7Cst_Po#}JikSQ9nH7kZ*x5}ZK=ikfIe`z%+X86>g%hQo;3ULDzn!+
QbPY)Cu90FqW?Mo?8P}w^lQcXiX@))Pf`7dpyZhtHFrESJ4FF)BRS?VA^FQnOKBx_LIXcmth%)|Lg}pq<C6F<;!xFt+G#Yp2+Uh`@2c)i8g+?;oQ(GVoIv-R
N5qwTo5E};L>g&162!kECXhSkK^^Nd@4mEfi$Hwu%{t<Nyk+6A7w|nf&2E-+1?VIN@}DKu;KLYpJQ`x+KdfffqWvkqz?VnBCP<NEbg<|BeLvOaNt)q46-B>z
+^>M+if+ueC9Rfzn~!xjY;&CRpFi^({ekd{>E>ZMpD!4TUYyu6@iUja+Jy9V8FTgTay~VrFqKk$s9)@Y;}k(ULmDnJ)hHJ7lsO(6B$h8lTH>&~iu-BwBK(9p
!KE6rIQ0(0if*V+XEsD9QT94^9fc+6#QtRCaoWPfO{*}L2L*D@*k1b6>|4~Ya+@x|HYnp*1yz6%#w|0SgVi2hkPo9BX~Yd$+B|W@5&c_OC@NoK(xAx8#}A?M
z^i04nJ(LbvAtw-$2e(#yKP#(A`Ocl-?AecXwG9Bw0oC8a7zPD^9ti0xPT5x{Sw*YFoZWMn#~z4YnbStoNQFn;~J<>FFO(X#9)drfPFxwxVs#cuWwNh<LRw3
=Ox5Mf6tqY+`GGUhNE^KX<)X)@&J`%DaVssQ4Dz-BJ{2;_0md?`CSa5Ctad_FNUuwErN*Lp*2g&d67G3FK1;{M$hL5iEZ?Qr65~7p$Ch)qd2*ox`JO9bQ9d*
PQD#}Yo?D%|9*|l3hwTWd~A%4Khz-(LsB8DVS`Uu)uw!X`S4`s*Yt#IrLgej)(3;b&dNu^r~oYQMToCv*|FG(nQU9W%t>ciQyX>AH}FwJZak}m1|h3%hDXi+
Aq9HWl%qjPiI6f|HqLgklfsXQUm7rTXBY4#69~5<mc1vJH^D3T-%0qcPhLKe!{adte*kV&tUai1M)^KaCM!{oBbv!6hXPeBoGMPJ88vqFnDpU{zBG-2<fR;z
H87A#VtTt?ex(0|PC%@*PG`U5SK5-lt25Nd4}VGyZx<(j<JP$~IXMpZgkZHX`<4GXg=WxF3teZ#9a(nKIt>Y^Dq!h9Y24$oZTfGGJ~O=_k}Yp~-UZj-huNWC
G)&tIX4yaIcx981yn8d1s@V?RuDBl-oCfhjh5E&l58BC~?#1cxW7}T{X^}jo2c-6o@x&|Vntl$dX7dSWv3fcKIdigLi;Q+UuYK37bcPs8MHj2j7A(8lRSfje
E6SC1g7H4qnB54U5bMNg$ag+T97{pyrS)M^Gf5=!omt_Wb4%;-%$NUBH6Z7F_=|OOGFs!KTh+vVs2N4;KF+Sc+iv+%IgV)Z0e~<2QMQrCmy|&Oukde7HuaC;
%c>$qXn|bsxFBAQ{lc#cw<#>wp~vtplBw}v?SMsa8&q*PJ41}rLbruJwCmZeAq!e)JOG+cv{jh=!?b`L&-1v{Mo|vB9$Fz~2R$DWP2zC}^>><91Qv{d4smDW
Yjx?r%Hzn#H`mpUCj-#F&dRrs7E@#|<c535FQIOpXSFP4CgmGYd@WiAh~wJ4SANIXr&ZsVL&x_z?IXFw{TET%82<{avm0b<hZpI;1NngdGSmYl&>f9z&~!OM
61!HcQ@%BX#dHpqMbZ7^5gl1Xn8z$$;%k(Wi)w=4G}8X>p8xq^abWRK9^VAb3hT3CHvqv+u|HMgI_6wPR~<ceCs*U6?>KMRk|{`#YCx$oVVYJ;6#`sy>f5L}
^qojLF3_y{N6B=3?}Cy6Un;wz&glXFSv(R(VEiyyX*ObZD~OaZMA)idC7D|us<3ll*P7|sL9^EPP8+vbudyF7W$e9awM&%Ewr#y@OgIvZ@pWiND~M^3u}ODS
n%?qVbmCIAAM5v?@j#wc^?E=2nD+SHJmYoa?Cfj*zp+pl;NvxR*m<>Y0m<0ebB#^AtdN!^w@2k!i-|-U-o!O}Zh#_(vL5LP<7P5`+$!@JJxmho5h?M!T@H@C
qCr;KX{TH)sy~3J+N^;{Eg@G%m@h(4+qinoY2)$;#!@k;Cb2`~>b6;9p$n({w@m2*XdVpY=QmQn)5kcvS+zNhcomVcl3^GVLAsvo-|PPT)0(v}X?ukY<>xwv
CR#$v#8lAhT{nE-(te!ATPqlG7Xf7$``ME8F&4el@4#Wc6^|URn$EKj%pW_fH5(H58PMWpeP_j4q$6Mb_{7pM*M5dYq?qdVMfWJhm?c%vYNY*<ccd?igg!Eb
OLgo4+oM_zt&s}?*O9<^-YK4Y2>$;kH<V%0)#fbF5vTz7jECMowTlR(&;6W;pl&^no#UiZIn4#6EGHl1h|&(oZrAg}gj2kal>Sd84_Nn_gQy`8idxqVlAu65
;!TOqXFq6O^O!*S>-s_2t}g={vxoQRr!$F=vioB+v5g#_-~`&&XGX=cmePy>P9>Rro`C0U;X>;*2Z%5-^7$7455yN>%$NLT+qZS`PLrvfoTJevL{U-9zu>Dv
ZT0^bAZFrA9y`{PnleSAB>H<rBFS_>FG21R9q-BvaTb~ygsNu-D$y9-ci1ft&fgt`wUHk}Y{tps1(IOm+#fVXPVO-UAmk3-i>4dHtS7t~m_r}ol@@plX}w>L
y=`iaTD8D>)!#qj>Em=SN5benK79`}7X(bt=Kp)M@F}m24UK@3&))?$>P>F^ZWjo2#&xxnBXO7;&KDMaS$(xwT$)<v6gpO|kPN8rsi4zN%9iPMY2;yCg89~2
AE-R!xhYjSkZ&Si1M@!oh?-`-jjS%RWow3QGW$Q{*!Q^=U$YHN%Ljet*YqMq=B8l}5$rmZMY<{q7<zG$IfH{FNL$=OPb=)5A3||zO4t9FSV}Cozx+%Uip}2a
dx=rnF+09c^F)-Y{qc`(M=63;k?+$EY!$R>vO|&Ve+#dj#LCp3KTkHcb4AQCUCxiIXR)AW2U9b3WkZ#6@{i1R7^927<*f0_;Ds@K2sqV;@%aYfe9FkG9@Q!M
PFCfZ#V_hJn<fGYKUXG+$T#P7BPMJt|7s9^&78k#SDvBy<6<qyhdgSGgvsfs{~j@E68qmYWlKJ{(R;?0tydrTc8nkTlJ5k>OR{g3cT36(OA64;Y0K?=3Gx%x
C2`P@%UyLmeRBb{f#10J$rsNoOBWF-LAx<Y!8|}@SxDeqCXhXqqK+a7gB!aKB&jL5P}EF|*Zq4e^L25vC0^4&ta1-2^9>Q3S&L4|Z6hB_=2BFoaO91@KDMh=
1L5bzEn+9xx=$Yi=#yet3%s=3-j^lFuxOf4)zJRaj4d4<T?*F=Ws@D21j^d)x=OS#{@`c5gaAr~bzsD)xf9dV+eZ8&7jAZ~qQN~{e_i6{4Ph*kjj1L-i19p(
B~#H?X1}MD7g4STwpgpUlQ9FcUMv)?+ODBNzm+b9wr|}cW5^e6km5$KvV(uHL=HAC@@CPP7-xN|V(|i)3rNKB;#aYTs`GC_&=9}2Y2Ua(+ag2`)d9kPr3Y!$
z(^!jn0ZoM*#nd(EPmw{8Y~}z{Grcy4m2nj%M$a@24z#)%s@W4l`#7Qt%yM|M|{+mE2s6dng58~c}PKCjsJc&2-H_S1~C~UFJB_({VzXWVzdl6RFOHWtA_C2
+KoJB1$?Jwdf4v+NR?m#`{Edm?+>vk8Xl3$H6+5oysWe{maY)$Cp07zGOFh?&uc;+j@BbGHyIAZ5hq8G0JhQ;I_SC1W$?e)UN1*p3^C5}3DnXHBKI8#Nmw4a
y3re3$A0u<PxYfI`H5<VB-T|;8><s>$_d8CaqS1h^Tj}%GI3CjfS;cl&*UUjbBLy2JC{AYk7wBR1ty!P2p}2hLNYicO6<yxZs!plCVLJcD%T?$-v(?Mp?Z8N
XRZTyaznY&s%~m2kKjq0(EfN_u4AnQwsFZWG22Ng4tHEFR)~~$1@fi4QQU`xKi!WoU%*h%vF87AQ-cmAXmu_gdjxt($4~v^&|v2oAVLUSg`cT;s~LhYUrLAN
7|#(8zr*%7eVSWptlW*~;=mFG-=5^V=`ZgMco0c*)8?TGL7E$(i(4ttQP1n|SQnS-s>RSuc;z1rkB?X37^-j3=gdDM!MnPcyQ3XjvZp_NK|nz-@QZqDe%u~F
(#<T?1-)F;*htwYJ=Q<CnM#j&XGJ`Ne)~*XQARj>J4}2MS+O0sp&w7iLMl&=7CV^%bDKVDopBgyvVx8aOWbkAq2)$WsDC+}lFJrot-BTIMi4A*fUXB*!&%aH
@{zHS+#p_f)oxU8o%J(SOdY1B`+pYs<v`v@sn0izOmY~aK4u!-tJ_Hqz4&{eBQha5Ri@G63P7X-=ef@uqi4xkZnHv2;uGG|Bt2jl2H=U^;(CUmZmAnnjN<W6
HGJZ6&RDe9v&vR5^-hk=8|PR;hdJ~PiCUd$dLBILbkW$M{hL7qZSSm(+dOZ}N~ZAalW1)$4_JyQL6xDB0U95awjJI&>3xkTbd8z>#_j!mBnWvZjOT_aX0YQR
F8|-ho)*b^bdH6sDbpvh2T{}`N3@0%uu6U2&2mH(K7~_0v&2i`M9rE6SETmTty%bAs=*in$G+zxfNnN<Yz~f!`)w8<Gx*8hZZf(dzns89Wvd8^ouf+QR>V0S
nY-Mj{K74q!K-mgmVEDQ7#wp!Jfq(!6grt2;=8WRaC#2L!$#nsEC2jgr=Zn#$+yMcU`ikiP2GXllxGXh;tp(1MF%LzRg4i6O6*ejZ!}E!OJBfxzfdyGD`Ih+
kl(}G?PzZ>=B>eASDfSmuzaKDXfT`KfV#cETn!+UCVx~2yXKHME>0?&+ZeQTOa<O5i%c^m4~6U5o5h**z%=qgF4rUOL&xO##D)MQeIvN@YEfY-3~i(>^>{f2
^7jP!47TQ%eG(sWj&v8xhMxle7X>=DFsl3yjlj!KOcIo0jU4JMdZrh@!NVPwAuo3kXqm4i!4Na_AeFv9Og?=lAMY~(WU#2T+7nLCKiAawqrSko@=<T@H%rZK
BE10#H^=h32K_}X6&pS-t9)4r8&K{^i7JbKcg4Ol8F2P@KGPOtMefG|YUr+Dh-2Ox5140VcFUza$(^i;o>v5Y_JaF^>Au}IODDfBSArfAtpu}3V#JQ#VJ%i5
`=7mr5*pSek`D;xDcZ-Say1cIlnGzUE&4C`?YMI-6XcOc4^?-jVyk@(gP82d5OZ5|JG9IPx5M4V;*+H4YqUN|W~}~$2oH<Ep7Pqu4GB87LRmg>ik1|ez@Zsu
OafbF49O@yl#K3<`i4-4=gV%(RtQ#_^AN+Ncqr7t<=yb3O06+m+<2!V@^FA>Qp{XZCj2Vuk8|%tebv+@3*PCa-yPKHH%~0$=T@)K`PsuCnB&ip5J2oL0Xn$m
W*B3VSnQce;H2)IU?OW)y_Bi|&3l&LA+!s*8in5C*p3<E2YB2cDquZGmOvzybvG5u#MuJjX=bZNs;g1Vly4dJ2L^Q}^M+&gRaBR%zti&F$9_IpuzyH{G6c|%
?)4;8jOCQv$nJX(heFFzq-1PrUWZGbNCg<J6U87`5U6Bg;EY^{lw<oycFly8GzKGuvzpkuU(<jzUz)2h{BE!Jmc0OfzrctVdsGCc#(tTsNw#XL#CM=VV7g6S
&a$rrH8G=y`xgk39w~m$PGJa>x^S&Qe1VTJTNBi-xkd$L+Vd3O&9n92BXTNZTAR7Wv&tZ56(6&b7oQ{u<c|)>(^obfG49ZD>%jpShblY%oVBBY!>{YH(NATj
6%lo6x%h=H)Cp9jcP%7qqz+H)n@Swzw%Hze?RQbhePgH0l!E>A>@u9oeo~e~ln^5{NV(gmGH(HW?GbHZ@!Y<(TcXxO>FLVSgw<gy_%Jl%ST@F*>;=;6h@Xpv
O#jPCDdXlDg=ApC5ZOSVmJDx6=9LQ|prev?hGMn8wlmCcZ@gG;Y$9tmU-oNN^BJCw<|aO~pud0*NfB6cRl2OYy?5(0BFfVkegy{L;Z%j6opRk+35X$ENpl8;
M{Jk&uS&kN{9s{b!`?Y_SM_IBMcARN`FJY^vY)WsGAf|vF7suR*aMo~YXO8N&b(rnkq@7y)g;a)HpM!_hEF&!9@8R*!K~qR6~1XTu+3P~{ZjUzpd=5}0E;x5
D-|nN-$-##-!WM=g`JffK0Tu-ytp%P!S`=$1_JT-HrqRiDkW6Via|z9^u<)?f^<Oz7fC@j@>%DVVoNFEfyqji)^Zcq`XcRszea%E9Pw9nt#G3qF(Q(*xi0ho
m=V7C$EX+eSvNUyDPO|TUae^{1|vb0+ASRuD*P2{@Y>AIx*Eq-iOjuvRjR!@1R?Kqcf_LA3olGfbtOXi&vHy;xaAD2*_^{8z9=(6YHjM^`>mT4ts}^}@-l9t
QYO*v-k+=4K8WG$z=BnG?Yt<rXNS1G*16=VAcDb(*~dXRvYFQ!UH9E>tK&r~;g$CB^3m%=TGt7jxOwSo+(85SFLaz7TBtdV-@?7`W@;sLyhxvmtILGQsHJET
yjhfjE0mU5+6hV2{q#o0IL;E#pC2~wb#BxJ+NzQ3{}qPpxpt#a`;D?Qw?S=YP|~R!g&MWC=QW8SoA?M{J;=nO2%9_nQ2p1*b->xP;Hqmhab)e;i>H~j*&-ib
m+&is^t_4Pjg4oY3CR1={Xh))<L=XkA70`x4Sx=^#!9B1i~(0=y0|WW&e^*D<c&{uH^X=Uc_~ltz+-jemOP}rstHqI<-nv3P~UK7XFXmwR9EJ@n?|D^CQDk$
8a^P9YAqaf{mlrbBn9G8w=3f+I3hNq*%ToY<o2DZw^tjcBZK)Yo`!Dq_fZO_EFd&FTUFM6%eyl}@e|>dIS80+Z>Mf8)^i}h6Z`2vin0?4kTrTMhZ+;0Qu2Ua
xywYiKoES{UsfuHaLI7}%SFqt=#%H{+E+=G8n0Q?Rr{RBu=u&_9QyOVW%2(|>tpR{k@yefnZxq)HAZ?=ck}}kfT}G_Y{|}H7Z<hpM{}k&H_`={s54wpD}8C~
lIB+Fs={yE0`3v{L@vx$2WZPbK@YvSlx6G8(bFrI;sR*7TWVC^y#E#}Jc#$VWYtkj$lNPI#;$*A2n%*%S}xeN&`H#wn_tbz;Uj<h_IsA+998ZqJ)p+y1)NDj
hE9JzPxwQ8%N~mPzzPnHXt5nP7Qg@vgMA|!mfk=N4lECb#oJy?fz4jyQTyYFJ&I=<G0xVuD{ntC1?~gy&>I=QDDN4t5|=c3|8@)~J$@VKP^B_%h$V%x)H{Y<
HaVq$XNW!qM^-8dp~Q!C4EX){X4cJqm<AdSYlB3B(X@@LV}toIGrszet;@7u0bLs*3-Tg%bH1Y5;FU(!*O$;WO7z$0^Ddf57SLmbcL%Nf9NmxHNIC(ognL@b
D-lB9IXBfqO~AbWjW&ys0IqHG^Zh@T3zDNO@lHx89<{XGbC^ozdBDA({wLS@h&AcbO=&GecdqG(3yZeHECzN-$dez&fb821t=u&)pVSh6Nu<Xwm`))#TjDBO
Ck|EjJC=5Na)t1XiUjZrVii|qCIf}jP@l%16R~WN&M~v)Y+-4x{_t?qv!n6hNF-zdBoHzPwn1fpwb3U==LVvGmHj8`WnEK{CNprYjYa=6%kavf0u2Q~IQ(5(
TQo*-Z2dFBg@ucM-y3EY+=|vGV`DtY%U-Q)V4m1-KJe}?bk~R{GC1_E+<uQu2!m<a+z52;LkRKI-(D}Twntb>dF@=9I+s?ou{m&RjAb0Cql7VlRCPkfjdNZ<
$ffP)7@1WNJ*aJrt~*eBV6C~1VbU#v<UMb?5Hu-oa(6Esl4z**I(`X*4gF7T9!`xqn&%?RW2AjHkhDfpC0fcdiA*{nmp)q!O@Wb>##c6K;wNa}d`9?ECJ{1_
mO@xA=qrzkgbk?kIK_YkajtxJ8$NnzShUyF=<QJWd=;=Jog>~4mOvOOX3XCmHlTd=+yy3Nk!d^J$$>*q7uknvEn3n`Fd&!TrtgZ@G|x}~ywni}aZ6{Ni+PdA
HR+(}LYE*oU?{izFkA5vcWF*5A6HjM>e)kxTV#|}N_{wH8pWD%8ky_VDOZK6Z$`bGI|?+6F9o<>WlUe7H6o;iLtJkoLO++*dfG79Byo@$M@Kf!p0qX9KdCj~
gcU$xLHa~3{qMv^Jo2@)4A*}w4==6m<Q*fHxRs{>1JKCjAA(r_GUi?%Ttw}7K{H`_E*Ee4?NP1eM-CI0MXEI1dl4WTZw=Xf|ER;I%R+122mB;?xQkixv7^jS
@0D&zLNj^w7#@QXG}4T!lF4U^eTKhyi6A_#e@)`^kESOhmBF#Qt5lS^x{**!&3VN6ME_4CJ4`(58ET>asWal$xN{Gyo!d`rbikY$UF9K?wfKEQs0A%NSv6EP
ZaSt@98_frxyTGg40ca*?fSn+u|H_e<6*Q{zLzoS-p2HG&i|%7HYJi;9$Qu<4wlRUyT*8SC8~JD1hux%i+k)!gk871tn?O*^F1K<3RFf%bN14yjbpJWKXPSY
5Jk$e9b@Z}eH|&4Mo3xGDZN5{@P`nyH|P}%pP7_Jf#YdZ7>dN&KW*OxZL#*LCINOTNM|dC${bfH*m;!Z#9JK#rP7s;R={H;Ej$6t$EF+>hkMmWOy+;svH{Lp
ivw%|RnZy2Pdfm7S;_oot<uO`KPBWhd{(Jrg6i-XG=^&%VFpZPF#SPq$mYiXI5~lh`Ws*--^r4*lwp80n^=tZ6uh3P8F|#oK#rFS>duW`K4jzREY#iG_;r?A
caY&s6vMT(z7O`--%i|TK*-R(=cz$|w~G|~`Z~ZO&tFEO_PLJc@><E}UPl(*ue1;Q$Xg~yz9pC30dP+WdF6c$A+f{zxJ7#Ax<3q3MMfUtvpnN8ElbA8viU{M
a5lB!laV@)FF1UImOxhwM~%ebRGk){EW;s2BBMN2-r9bYJ}~1oP83lO2HWRn#S>z_`+UTw*d7Owj}}q1O+!R(zi?A#cKQTL006x5wWB@xFlTFQ0kO%a;Z^=V
HwhendcE)iho)5uy}Zu`3kgC4hiNBe;qSx#ou>B~t-jLVBIy|?TUmQApzjA`2v~t#{3f?R?}^Q-6{&Y^ab$3b)D=j&vD0ScKe$aCB}Bm*!N6a5LDdbC?&aP~
H%F@xa)Kf<QZK20(eow|+LM=rXs<s0XbU|7Q=KlECVD^8V}Y!6>{pWm18D`w4|12?3{^bMLAQt_-)V&*8rYJmwM#zF5Glg^^7o^K?UOS?`O&Y0Og5&5Q|pD=
@Z}jjmd%;i6MGQX<wu;X8?7$pJPOa7&+m7NcND@>e{3A^-HRK(#ZorSQmqtPD8Sz~U3jnYu&zp+(&j9vT;|Cl8*85wFrx?t(ll0!gDMZO1T-fQb<F)mt|<0t
!?ilOam`r~`^S?juk@*0$<k?iQq!=nzxlXi$j`Mn`ftKz8*V2VliKNCe3+2*fYRK1u+%5TwddFup)D4nBn*|^-}DEV&5k2q=wBJB)@#pS5I<528qgt!c8t8W
G%v{TU?c!KgwoLV+`$)v0Im31+Tvz*S=CO7oZ$h)y|5nk{g|yFxly?iv~L0HPx?nT-`VNM1e4ms1c~~7_oKa(z7k`mbdvB&OxVxBqkKp#d=Np@AM_01M)<l~
4;)I%B37--m2;L=2Go`C3X~6f?0>vrtad~v4?$de(m|MmJfWfSX{19;9yN|t$UPnr2E#X=)inwDrY@oA5pw4vF(g!d5w)ljGjg(9(f)<&=dnV1ndJDgCKs>q
@O!;=NOpJ5uYqV8$`$q&ihY)>+#eRO6a<Q!=x7F(;jS@&r)WIh;~f7J-xdNV?6un=j_?1g#KR8Ns35&93)v1GI4sDdy#ZjTOHr45y7$j|4?<l;Jy|_YpJN)2
m4kCvP?N{vSH`I3*u4fj*O7agM6|G-JwrO($qM}&IiivDoOgPXz!oN%%4p>9G>OY+-QG*ETwM+gP1cZ|!dLKvzJDR9E$c;*95E*xP|g~^FRbWQHjir#2v$~+
L#^_B<9-|(zGPJOtRhNZtMK=RSR-6Ts$-y(3Bz~6L|(OTiHUsjz!Ribh*I1pN_V??@iLNF@J_H>o+lo?Na1Pi8j&Kub1_&_Sv`>de3;Goe-DAxzSc7AR^<~W
Wtd}anjb}WwkAB9s*Fhj>}fKd>K({!nC>?7&;5A%jwtk2!}>rr`uic83`bm-u?R2>M#`BP>EyI9U$MqDo5D5T@6pUaj%d#GjN8kK^-eau>f=!yRmfol-J{(I
IQxfUWxAd-4c<d%^)$W;v<&&jNxJGoce|(cX2f|pDI4xlD`S}ts77i{xlrH*6*@3N`bsyUiDP!XJ8kbsUoRvA&)kOdq!B14ipo&DOb4Kkv6Eik#l;c&t*Yc-
Q4$&UIM4rG*VlF?XQ|*XH5O&)`UvKuGa=UQ9&lUoyx-TH=7nlb#@)}=pa%fS?UE4W+6N>byeN=jXwiU@PD>HR>@A%JRm>0Tavp4{Z`bE?0vhfZxUV!lVv48$
cic7HdB)@yx<O_+-QbuihmM8YO<W?9@SgL#;J2~A7|aa{Qfi#7BmFZMe4f3S5#N5CVEu*bCZ|2ut&2IQ;zdVl_ojJj!B;Cz2VD*BDk+>@Q^2@yiRu(_MhYo3
G<fiKeXFWG7rO*WeZzL=BSo1SDDytgEFv%Ds>dbK(pKojS;d%#t`n$@fMOMy+S84PD>(C`YeWB<q~XVQWcrXPlTzQ;97>$;0p?MG6%n!qh+{7v)gxJuY^@E?
#bRC$QtDWq*lffCm|nCsI+KzSPc~v`Z-0rdY{b=B385rfuZaLL5iiQ|pjsKLk<bUvbR{qWeFgiwFZWI>Qcc+@%dn5gpxP5vPU%YH%jf0}4AGk$J$MXqqfv5l
ABPin8xQOoUN7^H7Z3!+uN%Eq<-vj0&CxLqyZ~6>ac~D+QTDELFF~-f1+kuDC8OM?kTp|H5PMTRHtA3jSxWVUS52qH9u}Q=(bu=!Y_=ltZ66z{w$@{re>M>_
n~3ZiI4#q4dA5nK_~&|>eBMXpG9Sq>wA)g8;p{SOFOcOt-`dI5_voaD0NJ_GTsODcA>ytLbx`wh`7%<^z%Fm-XiAY+rwj_75(WcY?+IcCA9ZR^=0HA8rTW}m
_rpP65L+TQ$a3zKTgPhGtRjfbd8w)2?WnAJj+P(XU8}}ZT3Le3nD~PCZ7t|~$;yV9%?mpywLa1<E5%oW^vVXi?~@6~vgc|E_r$Yz1@_Gt#|s%=^f$Xz5d}8-
gU(-tGEz~0qMWTWRj?2_j&hVyl^0OA@7RVyA~?QG0^n5@FhztWla_~ZvM_He;EGG`FJ*iC_cmEb&ghmiY~XF&HhxL5tejPNUcv>Y^tUzzCg3it15fY+(%LhV
dfgk7HTl{Aw?qFMU1P+Y<p?iqYhQE%{b;XmnNgGI{afYS;egB{+dRx+6Cud%GGGn<r`zak+@RA1-PPb{9X)ats#q{ip0x+u;Kt0@Uf}|;(K~&2V)LsRW}4^&
x0rR@7UBnrVqMd9HJEp-NN<PyEt<k5sV>wh2taTkCC^VBVsjaXS~+G^FXGiY0O5Lo<_0}m_Vd8!#86BDfM~5cVVLzER#47wgp<P85o`=ip6qt?6bB8Urh+td
-!$(1fECS9h9*BuP^HsFW2;rvQUpQF!2``v_T$)zjP@k(H8hRy$nzs@AuZcZT3o=l!_G`W!cBp%+nM7oGFFN8Q+3+XU!+_Yx%+Ty;di9dGa$t*i4FT-MaI#A
HG8r(|5Qvr*8bMJt_XTd$#HpC`NyWGL?XTe3++Ct7^qO1*|j#Z>Iik_`gmN$4Qx;#tmeGX@dlq`?`^5>(xrw|*-@IB<!@W!fJW$a=J+sLxw0L92PBh3XWCGj
Utp)hoLaD8)P)2&_ZlJfkbJ0|;n@NZcr~_<3btMb8eYy5C5z0G$wn&UG;28sG&po^$KB+UJzA;^QK6?r{ZQS?yQLB64{9Zv;z4F4(A)&G-Bxdzcp$e+8|1~Y
t-D$(be|&h6;23-N&?NKAjO;lg#l?2P9<M1<iZFll7>}=cFHW7zOg#fUzD--jqhikxj+@&2@W}=?_lJf0o=Ps7|Hp4V@r1QtmWyHgoI%kb`b?+QU5Rg;IhU%
`FbZCMq})TY7xXcBvnam5!=;^sm_U>FySMGP;KCFf;Jadapf(r;2cV>i38WL08_$a1y27+5YN7PF|wggQrtR$9CvvEz8Np~ktASiT~*Io-B%=t6-Ax*oo?Ef
io+nZVtTSbjhLf|R}~t^L?%G*gsa}r@dy4pME)aWmR60Q>n!1(NYibxDvnQU<!C>$mdg3MjwqjjwCR|ul7k`2xg41Eu14dTtrEIdO{{2zQK?rAmWNl_$o}9_
)w3bB1nij(L<fBnMVudq@9N6+lyCo?f5R1$(nb?+!)|TBc;4#^qt5Es{+#p1gaWU<^zwNq`Sn5CrCEUute&$@+!S)E$roLn70+T~p6Zrkjyx1)n4^a^M(0As
Y#)GFmZQzC`&_P=f2n4|;xofN=@Z0HVh~qVTyf%XKW5u!Z+VJETwsx3&Hsyk1`~dMT`HdKGmDH@IJn*nsN$og$+gd8m94~{d$8O&MIksmR8+WB-1N?-6H(`i
fv4Jit8lET8hQ`hN*VMNX`e@Or)lslveJ4LRadq54jV9Tr%+LnsP1_26I*$gUvRR3`_{CWM;G>iI!SB%&15j0M*l0^qX{a*wg%OTwrFU0NzhoJeT@Pfvl79a
9SZptWRyG<TAZ2T%0ZK{%c*quFlpc@c{qR}8fBdmZ&%5{ZXl1}Y3@>gBS&~yvqcX~wf4kP!S1j{BRS03*EyRP@i4o-GfVj<?Yj`l53>v@l7JfO>lfp~%9>`Y
OUvQ_y|Jt0<L{?S8rf8E3Nc_j$~|ptV1_;jZ_mJ^JF=?eq-TgUae}I;7W`U6L$|Xjjj~-J7yQ432gs*%9m`ciGFjV6{^HMBHXSI{cjMTf2eM6Gurp^^o7%ya
TtEq4<m@chITo*wUbv4j^rr@y#kNN!&Uec1aV!g)$S!Md{bDUn9l$-|Zzd^DyvywY@X)02!}~Skf3^hqWSuE^)!)sCBTHH8M^|@KbkjZZ08jn|suZD)fR1xp
`hWFOcMw1FF0U5i23!&1!28O#t^9PefbzyHWYT=Ymfs>8nRrrj6)E+35(2OhJ+dr6Adr#3ulBqoE}mTuMu>aAp*rZ-Ht;UsCvr?)&#dRUlX-0mPJ|`%oSr@b
IL1uU;3Tw$-+}EwslT#f<Q4b@HiV8u+O&y!-Rkf)en51Hdn@<VGyhA--pK`O<{9fzGlBnFSD&^2HxlG;4p87o{%Cc2Y%CAC-!$g*k7t$<&-9fBXe~d6UQ1UI
#X?rl^D9T{x{4?g&J(wCi*_~OimN@6djR6Py0Nxwp1uHbkf4b4<7fhsfj8EZHgEhNWj{X#cr%c}({)0U`FbF7h!`%dUze?sErDYm_*pfC<vDMLnTH^ng|~d&
WeBKUL7FLw1#c!d24`K4t9(MfxxnWc!<)a3OM-|NjN5mSryGP0l#_C|d34f<d!u3nJGcSlUqBw8n39Yp!_44zHOZ)Udz`67l=Q=me_DRlY@c8bq}v!IUJj<l
ABRcqe4z4**iP)jTi?M*3MCk0(9+hI`@g)JQybXHvA*TYyw$RkZ(Gms!4HOe9(f6{NJ-1rN(B1vaBJFwKOv=Y7iG~H2(?gy#_#URN(X-c9`z0D&^g(}HJAA4
zv<>A{D@#C4qEJJ0DM$>DANg+s5=~Ckv^vZLOEs|o;#KM+14Gg@oR}8Ka)jTCiLXKo^=3>j{J$qpA*#P|A4~KJa*QgNB6Ak5%-o#^@Xdb0fb}tdCw;OOvyCM
#RdQgPCs8Al{1h&Yvb5YhZr)cZEanj6zcSU2gmk*nnHdrDDK8PWtR9)QHY@s#gF&mjT7_>?1o);Zn+eJ?Aty#lnN6?HnkT%{QX5SIU6{{YlwO!-EX6%msJSk
LOg|@GuyZiI7XDQBVI?`lF}t7+Hr)AeJB(B#c?AXmOiNz54v@D$a$z}dvnM%?cj3;COw7(l41X2s0T@EZK7fyS9p<Ps+K-2WLHS1$h{?;3IXGOx|3OewMA3c
rQC(PHkK{VsQ<QJC7gS!0q>G(T}?%dEZ7*y-sk}b0ilSD0RTeo{mc;sbU4==q1A?&3h5DMnOwl)8IXN0Q;jinzS9qVFlx=6jq&XmK4O_JNp}Q$X4kj{7U$BJ
jcmYP{$vn!8L?Bf?#X9vB89xZgWP8}F?w&7!zM7((l}|)Jn#u-?O5EWcO}w?jJeWq(Yl6^F=R-kO;igbFA(NJ7kMx+J3sTSn!#3~s=4DgMCud7y@*RUAPEf`
jSKUtyRh`UR{2F8UD6hJcw*Wmwe9vSaOfl_gmGNjuHIDhj6Np%MprlvWO^!{N8NZtCzvPd0ms&X35|XG5=s4Qlx9<>u)y<Jg38&Ooy)bw^ahq~5K0y~jj9xa
*04DKP_&oPX#pzSvJI*yKqA^);On5wq+i2KC`%C8JNUoo2VXHXgN(snB4Nx+#_E_<bZ((Om@4Lfy?Oa5!JMmryWgVf=SORr2Q=PVeeKIeA4FBS1rG<8xEf6{
JZ}3hbJS^v;Y(lSd~7QTlnC90=#>f<h-EinwYWSyn<tRqY%M=KCZfWf9QvPKSuXX}d<-CU{EzrYVZaC3cALc0+Lu=N%Q2ze$e-rCVy_>Kc5Z?U4DiADT|zcR
G~?ZULe)|>&u*V&a1IbRWJ6hI_Z;^}vvql8_&P2#w>@7EKOB+<yJ^EouSrj8tV?2_*p~~S_U%8Lh!b{$S8LgT96u0Bh^v-lX2ns|0nQMB?>eYN85?rm(?kL(
;Xl+1tde0i4=!`|(T*qW{UgjId~j9W;|Q16z6`&2lvSfcWU0M|A+*2fyVr}PO9vAM_&&|>Kx4`vR6&H34NcjkG;`#UO-x>V7Qo!q9-&N=*JU0%uJ<`C6iDFg
5<zvdv`3)@t_u8$npP8$Mw5pj^QDjZz@zdi0SR8WDx2mtO}G1Z<4doxSVwvtwfFeUW&lCz#nJP*{t%MiZ1o(|5sfgL#>h$<pu@#OCvTeSqg*r;+&2J!Jj{%#
^fUApcrl!jPmI=-m&U{qNQp<hRxoiVGFc1&s#CUX(au~O%+=<^2HfKdoF)~(%S*1pZx}=_)W-BhueihL-p~g-@3Q>5_$IB|Uwe)C<qDXD{SRSueEz%2x9(Rl
YBoevxz!8zQo|11Z<-%LnJc?K8-)J$1aHu~N;pw_4epX|G&f|Z?or|~ox$xk*#B6QhFlEjb^mh1GSD4rgegj)%<{SF%P3_})VbrqhDBgu+K4&bk~ET=hI9i_
3(eV{lU~N$Ht@%J^l;AQs;6BhOrf{iWpD@iiu)$)4t7m9S?3Tdm&88ryM<je&J}^AN1^H;&fVGm2h{1kv(8_{6}Jf|b$+4J=JJj?BR);mXKyRf%IC$|lOPV+
>#rPeQSq(Iy}x;q_NX2&(1;x`{U7x+#ykOb9_3h!glRWDk#VmW4qXNaPkCCoc=Di%ibq!>FM#xELL}v6im=}!Sg=Jei^h8h!t1USy!4P4@A%Rb8~zI;p!rS(
WCcpJBTO%}E#<KDg6^dTuB+N%r~y4hQaCHp;p+1qoSM7$PZ03H-O!<w5ZMj;<L-Mk90x3r5nQhOg|4I<3SkWzIehAakYuY5dAo{XFk>tMxq+%M>|ow^c|{xc
JN#2b;z4~?#)HM)sU#pjTgCvKKCcL->}yP|7uf_=iMBfRmKVP@m*L%It*-J~jC<!Z<QK~QgV2UsS)kL9AO4PUW8IEoHzKUpd$2A$J@GoR5yruMcV9bd?`rA$
cLj#4M(hFx7%@O3Ua*k0eUdX(qd4;Fo7;lx`pLJBkJrDs!sQ8=dEdE#j!uQ{!RsKQ!z=Cjh-{NxUW^6;YM?UF1}8;jQv|sah0EUF1f(@Ebf^;xb`QGmU}W;g
n}WZB{p!nF7T*F^+DBbh8&gmRih#q%ySJQ@F-Xw%@3Xm?Vf$&E_fhT@LX4YO+A$ODj4j9uW`#Fw+Zi`FMje1xK?oXRrY>aFT6Ex2gm08&`c+NQSZ5l>;Z0A*
j;CKFbX{!tlaQN{A~8E;5p`lYROICuy+hF34AeV>Fz-V)B@th<AkB!h?FXD;J}7tTon$lWOWj?V*N{ot(V*;!m|;j9hPfN%Wsk``p7e6UbR(hi-eTgpR`Hoz
DwN+*biO%e8iFqF$YLAn_k#dQ%s$I=3kSu{wjT~a<SIS+RQUzVn;hTpc_2O7>OGe%xK<4$*jX86|2^d98MWGQ6cPae6SlHm^8hI9tk5=QilN&>vDf4bXXa!j
dsE!R<HBl7`MjJW)4Y6vz=iL%XLoJpmlsrBk{qw`c($v^<5Qi|DcP5lXKS)2hO4RCbmE(YV%i#!Rk8V0Le`b2Gn3K|nqb^>FvNj_E<uA8B}{ws_&L8GOmJT0
3-5mM+@L*4l+{gDJVZ8FfH6}YHYUu1qsGOseK4AH)QpqTF6E45U}96{BTYO^e9Go0Xlfb{>~!O3IqfU;%v@~6ZR;lh&Y4;Ehri`fF1}pK6)Lo8CUhYmg?}7i
Tye|5g9yl>lMoytU7?&Vdx|O?_ZC&Cc$A}7)cM}R1iCIyRc~9T`ajZ4;%R}|k>v4GF*PqpJOpb)^$qGdfL8jr*EYH0%?M4_E+HUO=Lj;R^pqP%79hIXo}7}p
ni&9Ac9Nj``Zpp37s0CHEtSoohh1!VblD<WtQ095^fH!xBIN*HcfW;FaI|>^C+R!-FATpv0J8O63bQ9;H}ug~NvpSL7s}4#nyG8^#Ixg*AWF&1JtQyTH1DLN
A^1{s(5dUkk~v8i1$&SP#TZ6(ct}l~Iz#!cUg4Njsx+ZL8UXoV0t(BQ<IA7_ZdT=wFcyZ$?yYdk3D|J{aWGaL-sopmCy8=v+IUZ$!_pbivl44r=Y-_7R)T@T
!lCfXx%^0QT~f=XB=Kct^*8eDETDMm4+Ie6KFfehBkkA!#=f2lsx=<kHkK#Cj%NNW93`iRQARuMjfvws^N)mW@cBZTI>kg2==8`KkP3KjYcs6lZe{y+drT>V
MbQ(uz=%TD?5uObeYt&q7b)7k*qe{O!I=tQr!h?TT6v+4d}I8ZHn~eaVY&)Mq@Y3Y7+=6(EMws9jYb@sKv}!%A$Ci<a*P2~?}qO-)RSie)8pw%F>w4i3gT?!
fytK1EbR_bt1ScMl1?n0I&>@Zy*|qxwDp%;<9f~RaN=+Ax=(7Mxk*Od2f?~w1m+P{U0l&zn^O7{c75H0E)7o$rpV9KX0Glc;yqJEt4|QkoIBOHV#mdX(u=LY
X3%|#_qCOi8M<TX82QdxO~O0;57dyhRTPj_%Z8>lS4ns0@Suh{kA9xH7%<J!euBiS;6LQ78&L{38-)~nQe$f2INrC~j{2@E^;wXZF%wMdT254u8B3a8G%%Hk
=OB0b-%_3r^UoA`vO{Dgz@7oJ6bng61&}_b&d1Ik=`bQ4|5UwL%Zeh@WzFfBSExw2BVnygiF9VetQQvraq4IiQy(2=ixAoW!Uf6}<)T4;=f!yi7Xa3n=l*qd
t$$j9nF;H&!&Mm=4pWZ8=X3syMT@=HPR%J##FXA9SO_*<p9?2S2;X{p{v6%cdv$|XMVOxCQ?ZXlw2nR;lhOu1o|8yX057<zKQ=_r{DH_yvqR<mZ36(Iu}o*w
r89WX>4^Kyzdi_?5NG0Fk#Rct0)to0u>9r)ou~rrE`2OwbhmdhNvI7K(QunS!U@R8+y^Jv-28~r>1*t(BN~MCAURwKzNr4Hm?@j*O@}*5X&iY7O9x*<afbN*
2tRuy%<LPCLfP}iXH!heOXf~htf~%75`i60<dR?zI-scuEzhq}PQ_$}6(~O&@wAS=xjV`Ho{d%H%Z16T#j~;X#3tRnG|sRkz}K2mDBPnPQh{p<pb}%aoA=TL
3uiN>VR$nx63sG|mRplC*HBZU(ftuYh}1c+;=bB>(|V<I)YAzbHDTsous$Po0c*3!?i7+V7l<7t3#()|Ug?V8av~39z^Yd>g7U>_mkCMWW1F3snWXS)*!@93
;Ju`#lVmO(9lu4XruxTY|IEp~ANqSWs`m6i>}{azas4EXI#>D2z*ko2d9k%faBRh51B~!%{>WWo8Y9ITn8ssk8nfw&7mr#Rvv09~%bqvZB3yqT3p#&uwF6@~
(5n<1d0|eEsAk<qMQ_|#B6!Frq&c@Iebfg&-GaX_GWH#^qj7RCR*_MH4i>}E#E$dt$cFO~+LZ^kanCV>u}Ana^rildsPAjU+jjpxU;QVCs-#OvCc>)cj|yMv
DnQ-0JVj~+sM*^%JgWY0^bC{@fjf6!(hw3Kd4Li(BC1{NtCD6w>qn5P2tlqD_wnhqeS*t6=(6)Jc~C$oX9@wd;MtA3W5Q$Kaj}ZBKE3h$xh}SQtyc_sjKbuu
Qm3UKBxXD>vb{&jJcy%kK;aL5)K#A+8~&Zp@r(h&g-IbavH)thsH=~@DfDxDUgupd)B9s<r<?=5cJ%G&mBn@<P>6Sz4cEMhi|?auF;-{e!dV_kUk0Doe~W2o
=U}Y92mA1>mGN5-ZEa(WB_V+j&ckCRWWs{Z-0l;DIxhAzJ~yYqw=m(PQPX0=!W8QH);uVee*JTS79O8s3_=%3L^Fm=g7%O#Rdq#zQo37$2<TCFN>*EL5UbH|
4*tkQi1=fJXj@L;=l>MSpxJ?qu%rI$3%a6XI(s5USy|wnQSrmmi$Xi6^wvWIa|dt{a|<Lel8>zQ`pwC&LT<3z-WwAkO=<JP7-~hoCgJZ-CMkq2I<Yh4G|1PU
N~kaA45fMhg6;_Zz{G7EPeF)x(Xg5r^*+#l|1)26rlW$B7vuB{wXiY!C4%c=gxhGokk09F!?>1<!K8013A}hUWd+c;pe~T64Qwj-S^iPD#%~mHj}!B6->=7R
pwAsdw={z{PUo!Da_S1t`6{k+S<9oR{tS{DMVBQ(h`2iaz7iW5?k3=K?FC{cak>#HX5$a220GP>8_dFfZ;#{Xy{}YzaEa0tvo*&feXx5<wZ4i@>JDDcc=X$;
acMhSzFl(>DogP_%YqaXT`rk<@p_}aIBiLJi#<z>_X19JGCVfraTREbAN<>hM3aKgcNE6yQ}lyw$it3?L!Eq0EK$9cHZxLp+L`TEujdjub&$-G^70;+bW2?w
hbX6N@`!d^LboKdtf%O;OeL+eGBjm4*jFz}Mt_~8qE+&xVM^jsm!~;Yx&q6k!f1V8#kqwaD{Q}pp_QxNPziuEh`u0oSByZ49BYr=Er5Ygc_P`u(BSs;OMN`N
jg&s2{C+Z;NTRT>4iTA3@5ojv5Ba`oR8{%|1<_%fq%{cPnm4+Y)IbEMKXJU_;rC9KLBl=eKoFc@YDzZ7Jtb<fuBjHzHIkWNL%NF4Ue34!I~j!MzLiV(SxJF+
;<MzOr9nfIzGu(5Qz98JcD%L-kM|duLGk1l7hZyDz6|~seSR*WnMWmK(gy+`S>?0$Ok9CLc$E{#nbP~ZjC+c0aIK1Pyn3N2tVvmok#~43`;pDzc_(H1ILj*$
#Mzpi?=;lD@ii(|7#LS<eThI}r%}#K@HRHc(4K<Y26<dy+V>yrZ@CVN(K{_N&)(#bN{F_CNLb-)Rk$!^Iet<+o|Drt;YN7w7Wz(0Cde1q?G@+Ac6*MH6LW15
(?s(Qx}}xjPb$GXr$yiV3P_ORr)OlZkNA0}`3h&0+C*`MmT6ZsL~z@IEK~YEMfeg+W4qJ65*Vy><)WzF?#h_{{qTa7pIltZ^lX<c0UoXz`!b&Ig~`G9{O{o(
tv>BSkrbX}nVucxHR&d>eh&EyL$jOlJtj2^ZEo9$w@rCAx1!YMpFG)IrDSY|MB5IVelTRF>@Eg&5bpk_>4Uw|xvFG2nr=CLgs#0UyI@sT0bD$bYtUmxYL<_=
Pd+WfHl88ZLGs+Us<r2<Bs0e23_#6V(B)AuPP6u>6?>uUn?)V*#tvHyIdyA7J3_I5o~`_%N1gZ`qWUMVHEvp$FIxpBBoh-Kp)-!)@KrKm0x*e2>f-2)02RuW
C$Wm?ru$*xox+2<$;(-uL|eP3<l>8?>mu$9WKCCe@86rFPFu55jvY>5eIR8e<2KHhA?SekAsQ3AUCkD$kp)x`zJk*>g*WE8OLe3{G8nep52awv3Bs<yLZL24
wTNe=HBb2l{BFM(06!$$rd+SRMO3I|9QhP{L0+=ND5l{nU7+zhu6N2H00(Bf&Q}>m<k!H8c@@dXz`1^1d53JR%^KS{M=d$T)QKGsd%@zTAuZ!K;G$CuU9t!Q
IhqZqIPra}p1>mHA1^1}%w!$Z16NJw4jV5Q$*i4HRac7D=D@j8xS*CDHSiCXNO2uD_(rYCjSDNDP=%FxieFh07TT+^awi-J{Lx314cYe9U%-hHf`Cul)scJ`
-cVwP+TF=M`RidUKa_V$vFkQ|5ui?UR-jxo?9hTS4umKJ9Kawh76{kMZun2Esy4&gq(?v3!!bl_)v*e{tOoBBDWrH{9DR|PM`iB--#&bsCZW6v$8a%|oOzfL
SL%@OC7fkaT&OF=TDdj^6vA16gb~4dx>_JBwut>p&pTf1g2f@+mRd6^a>%l!uLI0Z2~2)D<_ZJ={#=8rXAJ)@53e^4lY9<Inkn;cZ>f`h9jt+`nhc<`fo3w0
t&Hy6b`$?8tE(}X>RVVbmO!s-NgJmI=yCK=9%U3PEC44I{Eio4M#=aY({n|tgSrRIboxUpFO`I+#`VL>%gMz&*{*LZq6wJ#5-uM3*sp96T8KHPz5X87S~ul4
gMJ)|lUCnYnd6v0dJf(w<_j7ggJGP=!>Ky<wyG4K*rAmJbx<^8o9OmZHYBH2ODt2wy0}YOGRNfu7I}xThAakAe-VclQeuz^PyNPN%{<Yp3t+-@l|WvvjenGs
Z(D3&TLrBpsd8*0K;fb$t>2wes}iiVCw#%(Tr59`C(-w~5$<5J`hB&zka3Vhx^C8z`de{Uv0O#hm5Fe=pZQsv;OvVl3h<}(rDgQ$IuE5Uos2uDiZr3iGkpcP
1}YWV_Lpgk)htqnmeHf$IWedsHBhs%^GcQX++>&0F#|n_2CN&M!{Z{!<L4t}{_lncr8~RC2!GinvB>G(YIj^O;d7+K9OUlNnfVO8gc;Ugm<=6LK*Dmll;qYC
><h+SVShS^%nm4tt^iYmh3E*F@=pozps`6xu)X!lYs}$(+Y?WFIN1_u$_=l>L|-*acZ^UjwO=8s>QfykL}#%ryFZ^=6}`NPoE0f0JmyA6I&@nuIw4u#Vc~wZ
Fq%LN!S8iMS}-~B(em{5&KImqzFl<UQ>sV`2bQj&EA#!re)Zne?j3@mJ72_bCgB$9<(V~6C4yDnV;sx#ON-lM!`Utx2#Zq1o%JMW_l{NTh?Ld~XMA!o1n@U2
4UvWMlQv}^FVanj(b(ai5i)DhOt!VKdJ`u(?c5xRA(?{c+yif<sE?I52<RkF#=5{^!>qoI*6=!b-?cf{FZF%pLs#3^vT_|5q@tz}YY9zZc!<cG*PSTy`U_xj
gXJg)pZBatfJtp_O-|qD8+Qflv{Kw-`%D@6yr+4vA8P5_it;eSW=%&^qi07%0+!`okGt>he$Z_`Ur)+*ov8|~hpnCuQgj=byVl_8NFBt#!pHUxu;{Zz<Hd_0
o*V&fJ{8#$_&|*QDhf&kZ|f!V4J}vMN*rG|fhrg6ccm_Ry&UL439dl=`L?K=?kXLZS0YpVQMa2RD|OQcnBEb-GF|RDpFg;YRal4*&_!(YE?INe&k)GH*6(`+
40;{QPfe;#^CvDE2P_m0{J1kPGZztO5pMhB{y?tsZX0<uo^jwxe&oni4Qt0cf<{IQSY`OWl_v*BKd%xuK=9$9NqBd~ksG%2rzDbcV69fI=-p|YwbVJ>NwC)V
ZFOaR!)Fzt=O6?skf|S^e`|G$IJ_Ct;%n5#{YM!}asRu&>JAOd@X#>dx=nmX%HBa-O@VaW%$plJM<#om9c4vU0fI`TM7DW`Y}uYZKW6UqqnJ%{(irqEeIkZ$
-Xu{LYY>k+0%p)<iyY+tqK3vE884ZK=2Dtdxpi!YyDEygOg%=ID<YPz)re8g$XiXtbCd1X5j2L#EM(8!gdvr3?kfWOTZH7QSlJsfsb9oiS>yd9Ps$5SU~dq+
=l&RTDq2Cxo@@vUCkTZSQNC(ITRyvrLa7{4DwZs$_6Hao=hSflvK!{S?uE!yJAnSIou43@*x{?yMT^}z4@DyVg^$=St~g0YRO|iMhRGS*Qtc#_6~k)pR<X9}
US>M{c!0!IMqTvDn?baSpp2nRCp1E?UU}jTtP6k@-<NV@XSr_7mW7H2&5Zzacu|bZW5an%>ClFdX~49dG<v>iKAv9C`Xo!G$(uN7oFg7fx`ZuC^>N;A$v6JA
Y&U5P2(d3&JGF$1xjkb43W%WA2V;{iqTf|Se7m6r2s(*mx#+ZCY#4GN{6gDtY^OV`|AeHH&~hbu3@TDSV^KlkYC!f?NQ6E8h`o;IVVa%~y^7Efu`K#OKeT9H
n*UBIJoFj!7$j~&E_k^&KAbA3C^?1@Z4V}Un74iJxvB7V?aJP%g^*fO^8!~che;p7DqIlOnmCU7xtpZp7$*VE*U4W|G_b}Ru*JbO7>W#z*o{w(aEx@U;m3K}
{<4Ps4CzLKr1BHlpgPFH*6qYoZyv*b1eT&0sl!S)HPeO(C`vmdjgzd>2NDicX-6w2s*~R3iWd<O8iaBZ|2ye2fK_b1HDp2c+`ILvt1z76SSPQqV0RwGMc&d^
=5hAPgnpT*Dw}`EmYH7-^%%eLs<Fn+B3W59nJI8eRrDA}mO=>ZJ5XHzA*uwj-R%H!4X^CHL{&4Q+iQfJfwcpXH8*1Rg45IG9U8C(wXad@h7pV%C)o4(7YYaI
-QZuQiB+Q~j+u5Ck*d&24w60b9cW^^)7wpauQdv(N_-|D9m6_i4LDh2cd1d_G*<nsqa6Qrx#Xy;K(4lCvUVJ-s|MxB2bvR_VsB@9(JbtvK~<b-IOMI$r8D?#
89FX%?(t>(F~2|hf1JMy4Eh+pQQYeBM}0v@(Op5hhWT>0;nU+QxC=3=eYIMs(?=~&`SZ&eOjZe)lC^RPqya0z@42F&%$*?i{A#4#Z!H>`;}1HN>O&qP!SkR%
l&)fU;%O4%RQ3VAcwGT>`%MhPU>UoGPSnAvaPWn~1@h=wicPW;@p0b0|GcPbcPfXCG&W#YF7vit9&9nk1f`N(ceUv6Kkp8(|09xaD7)6RCofA$rRmN@V&{0K
BVQ%?J(^XfyAfxFG8bZLT0dc38mj$wBAAKMn|wF;qe)>drBXW5LnWX^2Df`etuN<9kU4^28;n_9LlveE9z(o=+#7%O+vr1_NPTNe4Xp0il-cMyIFF%x(gKp-
KtuS;ms-tLpc#-OmEqX+J?JIp^g-R0fPUYl1JJ%R+l`-<VawWAD~M60X#adh`h@eDFs2l;0T?ECMhXUC^i$&i_wds!I*{lT9{Q&7CQa;S9y)udqUSYLM4={!
7Y#Xe2?m4|UFrd>z<|hk^fX%-%=xjT>Qa*e`Nc2|ce}Lu2CVdd*<;3~5Q5sy&jnM}H!n@4`pO7}81x8@q(6WC_TBUfqIW`)ye~3HMN<(m_idzAEY_L590d6q
{~`_mKg#ZKcnx7wH>i0-`=;{S0l}M-qe0_H1Kday%+&#5@rFDmd=ap{j9pGD+_og(pL5_$N6PTspiLgL=Hps`={UQPrvw3VOA}RhxLro1o80e-bb$P}XKZ!_
{bTVfhj<;Q)j3@Z&PG_ykK0iUbi8jS(to?Ai^t%bmk{fK#!bOTue!Qf<}3n<ofKd_)S-@QgP{7Vj!D_OI9gmPpkrforlP0nshvs#lm#_f^798y)%$)?8xF}G
h(a&623a`DOmOmhq5pc(&#C(48shI+cbRz3J0|t?8ujW`7TxyoMW37hfsp|;#BQv~?Sfpa6zNeI{ZNsLZ1MWW*GKto5`Jkv=E>!!cfD5sglRZGZF!2IO@TuZ
CAxVVc8f1jb%O&Lq)LVHs{DwWUNo(?Eqi@~NGqKodVXNkU(gJdAw_LE8N6#{N3LG!5Z|h*uN>LyZL#IRpQZqgAS;%V9!R8HP>PZoKQ5rGmp2hRx8zC1x$*}v
ho$C#|9_N~-iTap)>1P-o!#FO#c4oVA0rWSzFaqDaVOL2`z!{^`JL-FCU`RG>kfkkM<TsjK82}Y%7ZOGzVuHBh-+XGvQ8lVe4HXl=ija56d-YAb5f1*8ry4v
RH`3INpc9p(S1?%DhUi_D-yp;F@i15g_+VY;J(D>lM4*14r_eqA#`XZ<BIpu7i0bDogH(;8}Uzhl~6Voh`fBNLY`3;J0ICZs4uT~#TZKny3AB63NDA;@SRmQ
Dt4(U)dXKe?F2ut9+e(Z+vV!H8h9m^zF|_J#1%k`)BQuXk8NNG@D(`uo)$PQr7Em92+&!wfX550UhiXe_Il|kR!n%aw)$BuZk6;?&Hp1j1sbUI`zoV$cSl|M
uQjJgpU~zk7mo*IZ~TUl|L`+D3lpCnEDHE!=IstUk@nJ-5I0DK8U*+O;W(<jE{~8ox3S!4b>4s+TQ#5BnIeknQ7zr+#-qE}pc@?QgCC2{Kas<kQo?@5<d=p_
M1@!GCGZdCI+7kbl`?(gI+er?@6^oe<cMjej8G-&yukq+N7pWuwM(mb0m2@=#5ITH28TK_Q5yvXf}h_S=c4%ld4eIQOTxPMa7=Mz&XY81yBETxCUmjowcTYF
&!R*+w6z9FV!5D*k#kv47Pcxb?<cGYmu{u{kTfnIP2<Vob@fruPMpwLGl{RsCDPpEhH>*{{DDz>v*1#9{jgDJnJO<?%X%Oy?~~O7WgrFD8(o1!^9S7~T#cB=
!^F;$UUnhLZ!71PdkXVlTyW6a)sWI)rKR8c;-83gN|`^HKcytco*X?$It@cEVLTG{Ajtv(i${m|m+p9V@{ubht>?1yecg{qeB~gSF|~+^BQ$f-JZWui&5bm%
-HcNH^j+r3syRz`lhQ?`;IH#WFoO2JTHRBKmHf2pQv`~_ZU{#<IJ(m(4vt3$L75sAjXEZWO=!Z109;MvY+Az0p5r16sYfszEK#_JqQ*;<^pQ=lEcsbw1S}7v
$mSoc`aBXgV(-$Mv*ZE<^PIA%GSi<5B#O(~3&hO4t<Wv966N<N*6snNu$bAE0eC*)X<30v^{IgV5*&8l)o*qO9U>*g%TIU+fOL8IgSMRQZA)b=0J1NvZXMMz
CduNqFMTXaL<If<wgLh;-p#h?b5-J2f_3YdPu2jE^9PM;lNE>9e$3HK7uA<T5-_Ow-?ixhNwBI`gx3TiIcF3(A8;hD?iZh3$Ox|`va~2ug&S^<R5LxqZ)FEY
r(Q$9|K3i!Si$ok=CDZO`M8MdHCEH4k8L#|tG3T<>E~2*{%u)-|55{j#gP+NG1k<wPUzIREp*m%9Fqyu6ilIvpD*@DZ13dAMoL3%aD|j3tDCJb%WT>%C<RhO
nVG;|MBU3%P@`}hVe#jm>DLywKn?|V(*8v==^DP4FEYM&*pXJ(if|GBNo~}aIkEi1%9H3_`))%(rY?bjsa~~D95_I->Xa%9n*5Xd)BsrrhBA08k_^a~9|PRB
GVR5DhPCqZyNKGt5Vwt($w=KE3V9TkqS)w}K7<gT@BRP|<<bpD(+h2#8CDkvHlUaeTDj03op{6-@io^(SK@`jeEy0dE)+_Sw_SC3@1`-5a@&#WR@%7N%P>oR
vxEi08HefuvAHR|IjZNGuI)|6vC^c6t2E13vs!;1gPv&K%pQL>a{ujMUVj4H_j#ok#8U2}h1mDbH;6wNy}Gxo3$3Oc640pR;4Yl2%ppoD(M={nCqL~0ciPsx
533aLFqISF;-TS%U)&x65AKbL3iD3uSPWwDue+`&fp&7r0Oa#~CH8lNZ7_sp669J>^uuI_$@<a6fYY$<u!TW<pd75wK(jV1?(VuB4A5;n<8g*PQO2e|$6J&e
6{rEx84!DWD<e<~xOXRv@A47l$bf>WU4dQ7NIliQdtBA|Omb&>*Hr1l0rtoU-j*k`DTtNcO3Z|%(9&ev_T#BODDq&3^uIpqHICTsSJAR_R|J5Q*bbqpn7mzr
F5fl$v{eWnRSZM@G>-nj@eFU7Uyq{TZGX&aa=hq@Q~>|B)iQr9p06>t%NT|K>@1};(#_U=MU53YOf(iPG(13)CwF30Tu?J4ex*yZG_2q?C-U}JV6JoJPz<bc
pOi95M-CSI48&xZiOmQ_y<cZ?2TMnsY}lMpZ(6C>hPSdMBA!c>u8h+_DZf*DHp<wSrhVO=FbMY<ix25}<3OvwUeuc6R@6oz*+e(6z>3r3^K3&B?pY1*l_>a{
WH;3!W&st(|NGX+*cvkHiIxelEnk;f0}%VOUX$&@KHzR`cp#y21X|guFS)tYmMK13s&AXp>`%X~lqRR;5dBUYV90=I8lE%$cs;mDom|~feldPF85}{BH}k|@
K_YH<(Mh?JHM5W)G^AMz39i1M;1Ul)X#wHGTWV6n0s!~?va#^bKXr@U>quy<Jvmk+*Zb5=Eyp$FMsSHj^Ej3Xm^3aYNzakJN4yylJ%F?Kdk#ro;*5)5R<X<(
`G_i!m3i2T@&0;e!E5*n-+&wmk8(+q3cs8A7@YJ$LewSzdCN*WAlTVWZfuaRvB0C`Fw#=F{49pz#rBxV7E#X{3*?!t*;TaCUCZCp3o+=E?4;$FkuonMqaE(R
2_0R9Ok-JWemJE%Od7~~UV0r)(a@VgxJfydBgX1z{pN8pvurSw?M+d7T9av4-m0nb1m36I3j0;Ekc%sR@NXH<;7wf9m9I$choRaQtSGL*!j#;d9rfoXQ6kfm
M;AM3gcr3b>N#PBfgGOmLw8Fo-TA+>3$b1(SR1Jz4Xb>6aIMP)X}HK&he_Q4B2EqFvb2&VK^XnXG)gTtt2}nn$`e_F<RgF`qRvO9s#}8x-Icfo3Od-s-?i(m
5&O1;QhhKD;f(6LO-#?Ev6siB1Stm@)Gka^n{GTi?`+*Q<D?K|wT8gpo<@P!ZKwcV$^E{vauPqgz_${^GDm-@-I}Es*LQB2!Hd{5X!Lo|y3{;Vr7b04?OY7H
_kv2sXhwSRHS1tHoBBv96k@bJ-8pAlsghapnD-}sx{Lr`#_;9@9PI=wqVuNegg1aAEH=Lxst~*Z&RVm^aBKjY%l$3B|Ml)aIc$jM8Bs&wKq65V=mCMQ6mOvu
tp2|TA#)8ZxgpHXI#3N+n$tAd^2+n+a>&iZ3TQFs<$l)a7Ts*SUM(f)m6#SL&2_kL)~Xm|=}Y9?6h)tphd4yhje)TxcHLHR`^(sjN}kg2(w$ot{k=^)8Nz>O
*Tg7t0tN@SHYSo&;Jg@rE7EojraMDhGc<B4I{YhVLexew&r%UgTiEJ5P83-a2*b2uC+O>b%k8~n5i=+|*0|%j3Y$U^c}cY16glc};}?5mx#dy0z44g|8=hJX
oVaD~PdW?-3iWMfI96GXIaOsTZNvjfdc{NIVzAT4ekB8$7$0tIp_(ddrnPlpUOr{nF5~eqn}dFu*lebB3z*fK1(69eaiP{uLCh~}^96ehwsp-wZy4j8eamMy
i42o-GhnF3JQUSf6xa#?kj$WwsL*;BqmH_L{U4U$BJ25V7lLLWcFzDfqe&?vc~exRl@r55K+pJ4o)DugUGVqa!@y%a`puEwU>J+Z{12F9)}^ZeyWTRkE>`BW
nAAMu%R@PylTf+#FoLvPL0td^4+A{JR<{Yy@<x*?y5naYJPbDQP2b+r<NKuSWPerPP+i}0O?7q@auGx$nBx!$@AN`;lqIm~6PWGRi<}Zo*pN^apcBteJ8LLA
I5^rXhNNawP>j{X-Q&S5E+sQnmlt`}SSjI0q?`-t+VVPNE_CT*go4;J&*(SVp$jN<!KtmjPD%GCGD^c!=Kt42GNf$lKEB_g^lo2QHI5uIvlDE9lE1;(SyKil
**~*~_1ij#0pt$Mrr??NRoeN`u;wgWn)$ZEUVCi>u7mV~ho<%Hy8MXUq_lpPy)3%17NWdmP+~**iH@BF#LC^!ejyEv0YokcciMWF2@m*+7i3&Qy!?wgs5VYb
<w&<#2bk{u9GEabP!-Z=qF2$qtDb{cc3nogfDAi9D7yQdW~Yl;egCl^(tXGGH5`v%tD&C#!ZtXn>xryec^peIQu4c$+0>-B{SrweD3v>b)nkf(yty94mh3&Z
Dn}Rb{<nW~T5Uy0WzUniUV`xK<kpoMnmS1I%**X1X(#We0U*g~!JyKx=5hKP015eB)l+d7i*PNDqK;+WM-W-J7$3vnYgi!B-^y>$Z_;YKwwBZ)3EXv{1`GMO
n+CEb>;WYDKYGYbUPESj3;N&kYbTf(%##h2PDL1q4puOLPk<ioxLS#Wj%^S(=2hjDHnx{z9Bf5bwZFDyL<Eur$LVU<W1yukQeszAdN$QWko7FKC0!6Xgv$t{
#i};Qpc4Vdx!qk=7|Xo=$jqhmc<?lq98=m)s^&Xeq%R2I>A1Aw5m~H>Fq&%PX=*fiDy+qXlbyDZoVJe&7Zu%G<miOIT3PlMWW`Uvw{(#}Xb;B^naE2<A)0|J
d4u_w_zk@65{CMo9RLqS1Ti?yh#XZjx*sFo+YJEf<7iPGp>S$mj=tMq5EnzfCA<MLYd7BwF_f6X)KQpt9wvA?R-f5`t=xQd1nmL#0?iozD0Fv}5|GT@9o|so
(P}0nJ@G=|1UK1_e2G&|6H+kptTxTHJJ$IFXBs9Y{HQ(jw|&{3c?n-0C5HO5B$|j{bcK;%ve`%jPWw_K<ScAArv`!0v3JcZrAdjQlkTn-ZD@3mvM)1@?%rGU
4A@g-pG&mM$;NBksHLMpei1!jv~%UFfR8<Y-y5N$02a`rLoo`m1&(|Hq<T}36osw$xiI9ERa|i8OX9gz%IOfy|9XZ+2nx-olNtN9<0RqX*F#bT^lYu?pUXCF
DgYaS^H<eQ!p+Wo7rb_)gD&#6peY(ze~$&MUGdNsCODu0IZ4ZMSEF~l;2JsnPd>S=hX3O&i-kxbko6wDk=wHgF#xUb@W4XIg($fK#pf<M6jLvY0Zc{^)^J5E
hI)4OvQn3>hZ7~1f80N36VfGr*?(D;v(4xRzkbUy?bziomNkNbER^z)lsaB@jl-{|z=%vFYOZB=jJ*$HwXEKLIeVoefqvV)rG|sl*{*3^TJ>OGwen@;S5<^m
gLlv2gOj=mOSFs`eupzj2SYN*9cVGrvF|q_5)uqJDOLKs84Tg041`qEVfLuDzoHzqY_xKym$<Cm45ryKc1b+*t=Y0L*E-FYZ4re~#0+;#eo#`xMfUR-7(e*)
Qd_-mMNmBb2@cX>NK*!-W;x$28Fjqq?dTR!3OF)L&{Vx^_#va#QqrxUh_vF&C6N&1<I6*>+b-g@sGGOdxOsZ&a^(0GM%a0HBckr9U~99MeLCfM>p^gOhATZO
FX2}7W+jH+O@fC@`p5W_x@srEj^<B~SaVuo`@N|RZODlO*3uC5voisL7K;^i#~J@!4j{8NXrql8fHlmcwmKN$WhWrj<7@eag?d+KeWKGLOd<R<_0a~>J<FgQ
m_xb41f;gVq{0aP7Y*9Znc`syz0tB1d<1k&vq(6-lQ-tz^0n5)*JU6)5rPo(v&gof?rWtbOPTLOP*y24*A<Uh@Jb3BCmal7$CF<qFfne+0U^cn;ahFuy_!h-
bW^RP?(M{b6;0>c`-ixL_7K%YsG1v|U~md1uZZEm&ruWxU(Yf3*!Bf%9J_ef^hoKNRyOJJX6{irr>CbK>_tbfkv*OYO_AL95Hzqes@$Al2?7_+bY3+zZs5gO
eWN=pfj~VBH+;d7tipFO9GI8D>PE93yTQR58x3O>(gq9Z)&CZRhbbCdEhd1qP-k1>e+Xxz{mzL_#E?sL?OR(+2AbUWN}+@PfR6za`Ei$;e6DdFlppe&6udmg
V#F`2%6?St@f`mSG5`rF9(onAMWzD#(?W`08AhP5y+E^6Ali|nkyZ2gLH*S-KXz_SJ-)x}DYA`*ATD8{uy>Lrc?*KuJgt=UE9l#3Qc2`G7h-#2#Y%GO#|D=G
M97rS>bHii7UNs5;&db<qfh@v41v{u?;CZRI2B%`IEYi&RXXE|HjpTdcaFL*IxTmRkaUl)MFXusy=ceFH~vXaMhh+6MuqjkJrVgNYLaJ;M8&$KL7dvnm=S5|
j3GnpmlA;zXL7>wjdqD^=c@qc=3J$LPDC6Cf^lI{s)$xrufD^&lVsj?L3#VwyB{9H#6KdGp1-W<v)IFE54~Y;jrkaw`&<uz9A;(2&>Em&Hwt=gk{AC6*v^0x
&Jdeb8?3Xgl0Bqf4vTi0Si8~pr=tC;$21Z(?M>E4#7<^WOIWAJ*gA5$n&~BGW4y(^$W_ZsSh|Rf1xL+>==6{bbc~spmaOI*Z7@3=7NTI@+9Ov<FbwuE9w%61
l^S8sJ^F-4(C%J_e_&ykS-DD^^f|_*5Yd)=<Gu-U@ItW9gC#gRr%YZYsP%{2ilOUSO)t!^68_;Z4}F_mMOyu{VbUD#s?#61=ts&hrc4|R$azc92%?<&YP9}o
!Nf$~foH~pzLOzlKtmKH0Fr|F%hkg<N>Iqz1R55O$;KrLe|S+2ImJ+8d1GV7FKNkiPvtGl)2P|mtDgar`<U^nW2_g>OV^+@>&!YN(j<2e`o;v+QYzp>l5PI!
^EjpFTst+$PJ+P71ybVD*HeQ(M>>9rMf}oOvTo}TsWN{U)Ao{-Hkzqc!~`2#H1^mwY>`q}bOR)314H<aOhgTq=J}8FL~SNa$G7;{oJAW2xUS}?e3K9K<kddq
NA}ZquNYUE=Xni^W%J|`PPie{+WKex&W`?1a1k4l=Ay6&y5$>F3OFxj<GXPFP9WNUu;_NoHNcdKR+udE);BXD0on7)WaZDhYZG_9wV~2OzjHd69Ft^+*p%|L
r-8PgXdi_raZJT!2i@mQxzQaYO#M9<E0*0346y}<gt)t;x0NaGrH$1VZ!kr422(l1`xHJCsxgeABwGlGS+(-4iA+dRU2DX-G|!`>mUc+NA^AFliLlFE+H)dX
J!!71N!--&f-X&PyHk!+Ac?UpGgf5bQ55<u^kasl&m%rRvX4|^DS`m#h)|>3iW;91=Y%@9D=!KbB=Z|n<((^^vR+zdSQpVz6-c^{96y1f#`4CYtL5Sw+Ni<D
dmjUCX836%Z2=rNgyO)S;UbYyW+PfDEzY+)*}z7hqTvXmFT(CsH2LgozxzXy!G?IZWaQSKdJYrcZiL>#1_e!N5~ujNO6xTrG(=pZsui~F;MqIQiu)bd4JFUn
kZ=wR1&Qe=kP@Vhm$OXI(}Zr#f!4173@pN=(S=!3LBp`jhnUuFXyZ1NIlr7w(eRH+Ysb^W5|Td4#@i;<_gI#ffJ-%MPNzP)nK0a5jNSmXTbw0(`}b{Qv~FE9
-`pZ$w3sGX_x~OFc~)K7`x%Sq&vA6|-5)c>GkyfSh1$1y)>dgKf)0Qw^;&Z-6UwGNg0Y9m%gWzZs$;JU8E~1^7NMGl2CY~H5BQtw)|a_TB6BO3(3PNxHTvl_
EiB$;a)c5vCsqC1(*l9dEh8re?6Se29OLrA#mTKec?pNo5s~$s_k2x$$Lt?bNO-<;Dq*>FKI`rL?}EaG9?kjx**H6RGWN-yG-b_frrqF!^~PrI3mgdf<L<fz
1?1esJD+(als{9sOOMTuH=h4>-T0-Dv}h8KqcSyfuzCczuM6;|pZ|ft>t+viQUlLa!VaC)Ls?7_><&;g<@XIyI;{8)J{EK&wy)xdaietEu?rz=5T*W9YxR4A
QOjt+q<cn6`(sYyNr~z(AZTEynsfl+O;xE8tb7cdAA|pK{I&1^u@G)qkE`i4yn%G4AySuNnUOcK?UAPSM<#P2rO`oK1ZMgZu~j@^Mb1A)2J^!yLxQQ?l`$s+
-?`0{4WHRr1?9o9Td10fymfyC>V}hN0N>NwMI3zVLfHFU`%*ze#FlbZgx$TlBU%Fa9*Vz<z1uikT9zk13(kfFv5+}OV<DvYB5XrNO;Je}TME?-iUHM+xF(*w
^Xs7!nM}tY@o>Zfh3;LbAV*#sANkeNgx4eVGjh9+eLJ7fn#|}&dGorvoK9<Q%LHT3Y+)cAcy{X4d($AqKT7(UzIT6Cw1?^0<F~%={NW_|L<Ly&4`{ehh`yvV
v~6I1cT_=%@cO+M_a=0m9wci&k*j3*Q_LILA<AS@l51!5vUc?|HI4qR-7#uuP_7s1c_L|{mF66S_N~FXv#8mHUvJ_YM_|;pRGdHPMi$Fag~i~10aU;z&(_l1
N($uypQr+dst~>ZE$gCm%Mm&vE3d@7+04pKd`{c(YGBx&ii#a_{WnP;>)i9C`OKj@u#fP6>b<?#XM%<o3(@9h!aaKpu&03}BrGO%D~U*Ko5p?QjW2O3wu^2z
yL`^`mZoA%sb9u%P4gQlTCW#3nexI6K$k<tZqo^P6zO~2J6(@j^ot!U<WfUXrFbKXD1%!q)GRqwl|CC;Rpz~S)pkdsln7>7vrJb^husRuZZqmpA&I4=93P56
g5M{DPM7OvZirs=V?EHQ26<w-uW3{+N1_->GFwvJ^9J16fctki3P)k7lAY~8KS9l^6LWgpJy5E$6WifBOOW>}EB8vvBMi<zLY&ZcNgR{v7gzs-JxgNmpeY@d
?UCjf^UY{q2pIoD90wIp4ql_GdwB40po>H?j5jE8^3JSpe-ov3S^E^zeg53p+0WS)gpZ!Yd*ZHOy5zwd*2v3KO-6)(n5Ypk>e*V}1*Yzwp(^s59n!8hk0078
;4kZ?c#ysy>p@W#pk60mKm5-JdDXOWB<4&`xeLBGkRx%L$d#M6dzz_6VksMy=>)Y45;dduWvkgzb|~uVd%vGNGlj;9WuLAk+YSE)*~e70Fxp8hSDCEl4)NUM
Ixn%@z{xTX=8`zjuO8b_iA2g*6(X$I^jzwcmQMEcVot0yMrgS;=2?;_{Uj_o7?8d1_|nvw6xFG5%jn|808TPxl2(BTuA}XnX1bCcQq$hBidI;<YPrNA81Fam
=fz))y5lf4Q*9BGr!XS0O^guRh^<R2(+AizX!x*=$U{sxO%9pAS!eWQ>732T^AodVMp%WHaGC3TkBS_&*YWsc#*R8DhxX`I3_n4u?X1orAz5*&!82r&h?H!O
66YfUd{70>*Tu-}&`ZE(XvCvlnJkz|#8gUMtNt~$`}C|qpu~n{t6fR}x12eIc302Kp8tFgWTzx=X4R+*I!so9K~H%lm`!goJLUYRqwd#VJGNUQZqb<G(Mw49
i=?5D+4L3SA0zyzkQot(LO``z4)m51_p;<6W9z5QTn!xLqFJ%in~YJe;Ns>MMm~`>z7f$p$~MN6k@Oum3b~Iv#^f@3={VEzjkPQORw+T!AX=}1hwlCxG=SL>
u__O{jE`Sm(N9530JlwbKi`l-UH<E(RP&QF<$lq&(0FI6oEiDF7XOp-$~g6W7f*>1kQ?iaS1&Y3AK$0RzDJQi)$%nZAr~nhmQWFmMp6K~zBGl%H_cx?(?C%}
?ZRi!ZED~b)guvAXq<U$b62ci>6qta+b3=X=a4^wSnbFS!u}r0%lUt?u15!z?`Ey>?MNTvnl|3@YUbkz-DH3gE0VQ;&Wvmu%pKGfLflrnijx7Zm56t5054*K
GDwqFyd);utT*Gd!Qxz0&6=y+FY*b~Zt&t2#(Bs%*!(`+>dOGnc<wK44Bt&Z=BNNlAa5jM53H5cjRmhx<6D1-o*q+ad5Vf*z;U!EvZjxl)CGWUe_I9L&cpxX
YQ%C`-(QDfpr^r?ivvc`+IsO9T+4ZuOKYnuDZS=jT!C1RVqxfDqn8K4L(AQ4?nH2oSvVmK(Tp;zy(B)=tyT+LRbLYf9RYFs9XOpJpmy#(I4Ve=oNL{UmeLTp
Y8qq7HW@%^_ilO1$!!TE3pgd%H-5R81NZc|HIP!0oz7U~QIlBtAtpf#T$A)|)wfYl`MZtC{8|!7wP$qM4`)7=sF0XN+qJ!P&9}rmKcZ(ZVD^G`su8^2Jdex{
Fd@LJi|A+@Z~8zUSYr&HhMzI*F++D3P<Xx?e_wDZf4YqKHUOR^v0UBU*qgfuHi5u4ci-8g?2?_th9F$N8cNSwG9>2qvkbT0u4UcnwXR=DLxmfT7u`(wFFii^
ydelHoIY}dsuI47!gK`-K1<s!{2=tb<axGq$i`g0s*1@QGx$#m;cLNxWh`&sK(^`*!jC%S;lFw+-m|f^->L`=!4gC5V)I_@4U0?^qg(ckYz8*Dk#1JK5*5)c
HTAM!3TC|Q62ggUc@s@@GK(1V$utqF{JN}m?3A@{>uKs{az}6ueguDpCPUDgU$;udR~QGZ;@t+C0oWr5gBG%RC5Io=4kMiX*W_xE;`0i&#MzFy@6s2s;`TC1
k>LE-wE{6qEzwMv;5~%SG`IQ)(?~zKwvO`HJ-HZZeJ5=KL8-qRrizI#lL%NQBWrJ_(_x>S@v4`a!ka4v4X2b%S!fnSIZ`%@iX2v4pS)weTW32#O|5zja@{6#
svkSypGh=_PcLEk5ECxFpG}tl>q>IuIv7XcZ&2?>D?${rBma|DlLJ9)8p+}hE*3RZ*ox{K`LWeLt^1D;IQ^ZJa7w9#B0Q<{4L{gN>{ITL_fT{s;C{oEhuG!;
85~45${0W<63ki()5ceV@s10-cm&`jq&n{Np@Lk&OwXDjTtf?$90Gsyg&JjgRq}#1*1rrg$nYuzKV2^DzXxn{W$W=BByy-;+XI^s77Hz_f^H0TC3L>jkItDn
42F7tgG>^C-u6R$sOUWs#dJ6OV=j|aSKN@77PHdFxmo53ECuEBHJ~@uK)3lpo@Q7Ym%D09X<49+%n&d7jjIqqm}xNqr^->O3Ice=e!6uu7>F0!Zpizl=SQ>d
6raSE{u@CPWEh;Do-j0-_tOw@mw2BJQp^yrwNJVH2A(|)1WR8KrCwH%b7FaP!CFex)(JrNUn&#%7rOXgJ%y{(fk?&D>v0jq!D`esWF@;LCP)iqkC5&#<FRxP
s`sabpN|S!Ls93KvuGxw;($qa$U-p~=`wXDCrf%yAkPDUkffmQ!<M$<0Kw5e#K;;0Gs9}zocT|h3Y((S9P^*hr~P(t-`%ObgppQTP3tn#`Ja=0{O?_q?c9vu
(!>iGE5&$yzjIHIiy+`Fb|5HX#L0aYg1m(zSEFe3Rf55zS`Gj+u(OPybQ{}=(wa7p8nHglHe}PCiNZ_@cADw+qy6{m+Z_)0#0)@c_$~C^j^f2Yj8^Z~2~UC|
Lv*k#C28k6tl>wWK6ok76}ik$Qs6Q9jFy_BIEvrz!xbjVjuw<pP6!+YoAJg{-kic5w+OMP!@Amyl?Pcbcx24W-B^u23uY9_q7r!c@lC6sPQNiZc~aiqj#u(^
7VfC{$T8BW2?hZ&_BCqtbXRPf`5NV8SBU{*>Q`3@4`~GjtMB?_SW;{?fI0z~vQnpvDg~MkHvz>Cx&0Rv74^*$UyYA=^9v{d2A%98pTBOm!liA}FdNWP!489!
D9&h~>{`l@bIrT;>bBW0!Ad}t@uV;}iGe_E9tjV1pVd9zU?JMuw<e>NjXV9auz!Xct`ZS#Zg7*zGnuo~`FlgQb`KtRLKwA}O<m3JgR+(nK^MSS#d`JJ#gi+@
`}S1CI4WN7UNc$@X3k;n%pitjlCDY3j$*9!n|7&=PD#pJt0msw$e7$xxe_7P+{`1|UWK=sjuUD=q7|L6Hhx!u2L^%Q<KMd7^?6kLXd?BO)gmd-A)YWjN@AMC
xe}jW>r+VKa%}*B@6vuX!^x=FkJd=4R?0DJm|Q;B({d1<YD5J-Kwj^ZFl+J&4YFVmfAPM(QzmEWE<bw}j+j)?l_FDN_ah_?^_kv~VO^ZkzT(H$bw$@I8=RUM
ch#2;S8o)%<@`_3y_cYb+j0$wp9vseG8DUlWy|)uj?Lx=nS}Ppt$l4+hb)`PJe#v|J8sxh*LzNBf^F*Q8Eg2(0+}^9PuHtLCXyt%_0j~7jg(9F=~)_8F#h-<
!6CJkNx_O}CrIZl+252bGucs|-M-BkNOtxU({ZmbiO+yX&EbHKX<N}s?&2|+CEGRKkO7zL#WfWm-Lqz1=;x(2l@Jx>QR*netL4F$W*GS!fHZp2>|YxFO1DrJ
AhbopxK2zH3c*R)&#+{`*wI=MI2TuRbnL5bRG3*aA`6@hi!1L$`rGjUWt?<#WDNxCij4wT*T$$>yz@)344X}oWTqN5S0`s=QmS<p^jkC{N;T!PaKMv^%PWVx
EAz@bjtajqjGp}+Jl#dsi9I7v&(j_lcsQ~&k|`9_2eqS9^H_ibQCnvtaldp^<*(VXh?~6<c8+`s@}!IQc-9(ElJs0PDy=?QoBh41W(d@R0H)_X@n?wxs34;`
ouqO{yak>HALQgLq=a(1;$%(s#uEauT!(msP_^8^-_+f$JM5_#=-yTgln=_=<Rg+a(59I-vW30f+rmOIs}4BE;>UVQNDI0`clZGNonO2i9&0#1I@Ssd_&1N2
zcfzPfl){-HCQ4D3~_fTl;V#P=h<Njulg_0!9i=h9w3Kga?p7KG>-jAkBQ$xy6L&&O2uP)!^PAom3D?xh8fStXj2Rz2r*Yaq{bQ&YZ6<*VmBcA4%&-mgU3dK
L1XG5UCux!i1a&_Keof<BP#N=XvmAkI>Hoo<nSF;y@y7kP=tmK|6+I(?!`h$#Bxz27Xg&1B?8JYKv-@3&;+3Yv<y?`M!`vauUfq~zX_f66*!op;<1x?dI%05
@Rb?t>~Q3ujul*BDxhWk_;)=6mN9JVn&FDT(`@%0#_R?8XS#1f^aS+hU^m$0(k*H5nU@PLqxwKJtK$#hp;rY?JP_Rm(BuQt*+Dv-Sp<H*EN&*#VSp4toH<W3
k51y?ub3EoSJWE!7rP=umI;w15gN}=hGx1ub``&!`vpUwDGQCFUMKb=#-#afkqx!L99{wE*C&q2x_#6_B+|+@*%?PjbeKV{dd$AJ(H&=Wmsc~!DN*6)?>i=i
FgD*1Zz%X>tf6-tKOAoywobG)AHp5`yyG?r-PV!cRrh0Z@&_Tj7El7hH+QOw)B@YQV?H}U{WXWHiwmSTv%1(++dK@r=mNw!4}qEVlSTuj0#1-k5`M3>g(46?
@ZT@^!wazJ7Zs|y241L5px2%jDri6{JUD}wP`uTty>_mJzwADe)&(CKg~h&@xnZ1y9M=<Qx~Kcm2gH3Yxj0aP-#X}@8fG7-VX5DOgfYo5td(xi!Od>ko_;~d
J~a&YaBCybTXZ=!hgkjzNl%}d^C11i&GzG>+sCQ4_>-%(PLFN>(m4iz8AYs+0RP7^Z92*Mb;g0RX$lB#o&UR*kG|)WB98RisD{wn29+rDAn#7TN5fn)3B<d1
EyzY9s_p^9DzCaC%NZbxq8&$L$~cjdBUD1V7@y()c9EG<MGn7}7J;Jth#=?yoL~EYPtbH8b5OL<v3@g|R{9FloWi(`u<1PRhtGzBw#B*7xh2|2U!UkvDcFqX
sVHtLQ>lHii<ZS<wi|+K+W!*`;A+24&Bg5FVkjDHIqKMf@u%;*1cj!W;bcj@XFH;2{Q!IecPqu4;R_|3+0yCmt!H)+&@&(s+ky-lPmzaeyoab)kCUmGAz(`~
Dl>BP2to+C@ps+$bvc@e9Gid>FZu@Nb3^Qz13)=<rehU2?GoMZc)ae^j_$s?blPQV&s>V=4A;Zh{+Q-0`qwc^2)`VJrk5zH8Pm}Q(Vhj4DRZjVZO(DgZW|?g
jh~d^8O~}RY6KJq^d~kgQLL>F+#2oP>4C8Tx=1N!su4Qu_e}gU{m?NHK4hncj^i|xK-0jyZmq8ksvLaGm20sG)??(>7tMjwocwnDNC5ex%u)%vipwcHoU%cQ
(|@r9U1Tp9`cs&Qh#Lukg^5DGM;jyIQUrVlvhz4R7)jfBahIHB1i@OSO(KgF=c6-R%duV&0=Y1##M^5G$MslQ#{;Q>J@tD>5chk}ULwOfNriG~gEBBNAidj?
-1bD^$8G_#0mNl-ANTZA$KPdv@m{2%KiCJ{P#BEZMA3q{cx04Smpv)y;=!PCV6Zm0Lb(nVu~^n0X7=C~VtzzG>fp<-=|+kd?uq4@cHfXw-5jyQ?X{%+i$(#r
3h!!H^S56wEqI!P?{kF_OSLkls%%!MA$HAP9V#7^-nr`O>_gT(KK`RnK#y$kBGa<*QMmm1A~-1!_q$4VOIc+*(yZOpa-AMg`d<NbrWjtDwps1Vg%US#1rY<K
;?yG%$whOaOe<WAAC@B;T*3aQ8Ayc}lcPfE7Gd2Ep!WZ>OqgZF$Wamr9m#DE;Ibm1soiD5wWrTbML*U`;c#wks(0<ACPV%7yz6{X<o1YtVpG60YJ`?#iOWHD
WPV{_Cp3&;PyqOmdo=61>gE3!n2Nap=X+1VRr^;X;v=-0cq}5uXBgrhoLK}Yp!K-P%Z#M>OvqX3TC*A&?t=H(gEB8|MhGs6s7o^NTA_tbz(OdFK9r9B!y2)h
-a<~Z7GO1hXKW-_IfIj4^iBTI(+X-8c?|8fS)XCih$I2PTVyDhYZ*mEy;r%X@JvWYgRdO-9a3S4!xp0)m7o7aHMJV)@1$xP7c@wv>m+9uGxu;LGI~s@iwTDb
Fe7aYto&)f18wx(k)<zb@yM+{Kdgv!6$v#ty}zAFT$#dbFrv5j&aT22Cr(yY0f>DEa%f`qOwJp<ewPyM22!Ejx&=oXrCYn`^e2erUp$?0DS!9-3Elk@apYMx
s(`(-H#RqiD1=%c?MU+YEUIW&DJ%hj^~QH@%mW9Ir=X;#04nM@&YCdT_@7e#CP8AfSZ1Ii?5x$8Bh)zhw%E1w1%eQ1<mte&qxw6*5od8!*0;od0>^j&Wv)MT
Ax&mAVygg>Z32drw^X1<cEZG@oA)`h;lgl-)yE$e>`<`5!nMT&LlwC7&XDUyzF0N$09&X<s8h%J2!`zANegg(Hw@dM2&v2IPuW#%`~0_3ZH3GnivFC4r5o#w
n_dp&Y?fC&X+q?PpovBUTp+vXbyGCBz{TD&JK7niIbLf&DF%mS`c|};WS_`dLXwaP*7BxE*hQ5$D*J?@SUzg16dK3;0PC)uh5rUzXK7R0h%zD~Hwz@hRuhX|
IoFKCD(Et2q$Md9IF{1=okPsH^w5rkf9H5;Rn5<$$}u5dh*=`KySv?V7qb{S9G+&}(X&Wr`+<eu!OV~sI49B9QrFbueOX1x(2uJ2W8tZsH*9J`7sfAHVxajV
w0<7HA4MlrWufg&Hp%UEVO_tD@>Dfqb*iR;5FtiggN%-XGJX}i-V-}#b=3Ae3CZw{g1X5Gv5llu9Ox}X5sgeA#p(&!cM)v^>AMrJb1Xp3x&h0>SXu7k9}zl{
;4sDW>WjXP^-XQ8)7J84&PDy;xA^k{E##1oOSj+6{j1|?-%i9iL!Ylzb*A9}x19@K{XMHS^EB$ny7DumMdHCRh0F?7$P7nXz{gA6&ee?(a7~-Bexd9^O-ks-
8iUDj|HawF)VJCXd5RX~0ecHz5RNsF@ZzEnAZVp>q!I@*N_s(z4;?-^Mzc$d-O){r4IFh!qj;10-i*u^&FQve_hq6mhM$YW&BCw_?II`0m`OY)Bq?sBPz;65
daIRf7m#KbaNhXDz(H2r0Kq#?b@iqlt-FNM4)2N=W->^LvmK5RD43}e>7$lm1>DQ4XVXgV7wSV>=BM^dW;AnM;nV6w9%9Uh&eVV#L`;&2X``e2dT4KYr1c%H
OflMQ?23jcqzd4Y2;tqZz_Y#-<s`gO(=y|$U5KwyDTBYUFF*x610|+x_A1Y-{E-s22C^CZ!$iA1+TbWJSf_vIp#&KS=8W=>biuW<aIwoM#Whwvnm}|=3i7TA
>qTe-M#uU6xdWFStbK#KYv54@ibB}+Aid)n=aWVhbP`N>w>gt*YbS=zn>WHk5Ci&nkjgwl>%C7Dem)B2rvsgbDUbQ~<kDA1I6g!sPTw0d)`IQ8#2^}A5U;Y;
*?0559|w<;nz6}_xy*px=S!F;B#xTiKQh8mrswzpIjDOrDO&0&uAm}cBdWwLrk^WS>yd^T!iU|1v$Iv84+fF(0C!6r*4kLGK+PW7^Ra6qgxUSrd<iL8e)sD8
gA<XegwXS@q{!#0?hb<&O>$K>s7|XOVvUP|!7z^KNG{)f*|t|=GP$=Ycy1JSznrV%goY1&BuAJHnWse)whbi#5j19>(rKn{_CG7Ss_z#5;8U7DxgAr>fuGic
yo{n2E%MFWp_)a=W|tu)<BYy^fmZheeDnlcKJ0xQ3-{@0q`#>|AcRQ+EGs1VeT2BZ4vTX%OuPrVqFIRh4g3tHpeYU2vtXr>B>Ef038vHoj73<4E6-A=c!K>7
2z*zwr)<y3spEkOyF!#gnqR1f6@Xza8Vi0JqOjZVp?Ln+<)by1g%T44Xl|ndNTIHYFWE|)_`F6a-q?e`aVcw(NsL9fcHd|b=I1y>Z^GgzadOPhxTv*HMwTSF
?F2itihg&(;(P6H76`Q{{i3IIJ`oXw^6HF*5Tz%cFk}=TEJRt(lBlMiQ_A1fYAH&_#pGk!DYN@qvDm!JYz?<(PZCp@KVvW30#fGsr1JWwCx30xM73q@EYY>0
<?#`*9VI-ARQbl*fkcmfz2ijFHM-!^@<{I>Xd^J80zpN64Bx}jtDO&dZ@{ue32xB_BiQEJ2Zg={0y~FZ!`lWKb!*POnkqbnt=l(jpgN=?4wW-SN#)k1S23f8
#^1p=8V<Os=2;PoHz0=aC3H4%b}p?0c8ySYFhP`N$ywf46)<cVe!e)}k||I_#HJ1|zJqvyM%KeS;qggwR2&dP&3a-J;2=o$z-PN?8njL5_|;ll0H~iU_DJ1p
`Cs<eXm^29sP(b1u4-4?@g;-2Q`cp7Dm{*8b+bfuo}?5^@^A^MEg$bzt708NtX{W7=dqq<C|gsfCNb@I_<;JAffj0Yq{F16#Vh^tDz(2zlK^zH6Wf_Ed5;Z1
VWEAwB!{xun%=yQ6n^?!QVTW9zm2=b+;jxR6u!b2LHtByLF|{`5^&yF_f`W$2MZ<07d?Z;L)d2DzBwUwoGK<*kGH^uS)oM>$@@R{LOoi!!%OD)!jsk5Nlg2N
?B6fndWfGNO*CGjbxoZD=rK^8Ui>C3Y7wfk;%(@#mw(LeIa^l2L=$*V+4U)cMUw?ea~EHlg#|7qRFO+&0+&u=w9peD&WmAT=e!kab{kh3)j@V3Ysyjk0x0PV
R-tnh4RxieUP;~zE+RWe^e|q!;DX!7gBd7=95sUYv4Rb5cbeN}`>cHFeJ44HTv~i+@aF@zsCnjF6M;vg)$2uSGI3}`X8yo4b}dTJReimmVLF#7*zuhctYHhC
wy7Win6RPOXY@Q585&-1lV+-gkMp~`N;W5T*~(A~7B+5x+Mj+CJ-!Xd{mQ<RE}*O#eJ;E(+Cn({Df}F<HFZJJ!JR}{#S0qBf19W3%wCibK!3R5R)bww;ix8@
5Slct4}^%XBQ;-_8&}5CHJkZp=fGN?OGzI;rrsP!qY!xAzy93S+%aM(>J#3^l38bPw?u|J3f!8Q4VTTI>orm$z4RxU6U~U|{N&mjhdyC}#+TpPo1<Di;EwdL
e>WSxrMMN|ArjXWe#=CBMn!2lCcm>Pg(>@}z9)|~3=wJqlRK(nh<6(J&7^G+?b1+}45|v;o#exAeXY857n;T`q&+v3<QU@_q-gFJKN971?NmstEk~87K^4kh
8zdAd=8GV8SNy$R$d~2*EYQLE6J=XN`>xKM9(@vO;)M$PsPvhVTT0W_Wk7&HxzepcR<+5wA^aETLMC8?jGX!M^-Tilvnur%By28}U~c4r)#rq>+6$yfmZC6U
r{XZMqXe$Sc_k1c_oO5xTX(dqxxD$MnTO0u-f2&-FblFUYaeqF+O%m#QfN0lW7PI<9opN#YJPK#OQ(0nAL3Y`{eFvP4N<;dyW5PpI^9d+e6HDg0$tQ7D%r^8
b~JZ#?PYAjM4*lh;)sW-;Wy9e{74T(uu$7%(7^k^2}EDz2=_e822rFM9r^0Ne)<KZ)UxEIQohIe2Ft)IuLI)xdF;d|D7PrAt3Ct^O)fc($gM}g;@@x71I9OG
ow;+onY<~iT!!;`D~tWt5=JxI0g^a$$*d4upDMtszA>xO-!90UfgnUg6J)S~@lG1S7ec?-<Yh}n*-~=gu?h_j{z@A@efAneZnL^0mW`XG<rEO-bQcM+jpQ38
ftPwMO%|o@PTDRO3(`Nej(M4{QwGfONTsuS9I3b}RQT0mJ5BgLx#QdKIQ93`ha_#(3xa4~_}F-Pgngof@(Cp8#kFnqt5(e(qiU`FZ)ZAkrAbAGRaAfnQ-7k~
xXoKG@;m0l?fcxY$6sW-|7C1)ldGF|OzM9S_|~1EbwuLQ4#<pEITUQc<bT<2l9C6qN5^JlZ@(<hd`ouiXm06|XDzF;(h*3FT;V&hDv7<yW6CqRjtG4pI<hba
_SYb%xlK&I4C-&9qkhiMA8bUCA_%SwH$nlEgzh8vM?8SuuK8zD*T>rV(HC-wqZ5r8S2P8kJ*xdj>E4%r+JmjTcqr1@t6V>_hBv}SuZr^{hRgXMk6pzTu;lI0
n-z;MjUT`{${b8?4Ur2cniZEvxoAfw6p^D!W<S;nB{9{_Jn92@ru}HA(ZO2-G|M6bs=9vPUYy(kWwNIW_=8A<e%mogUm$mu$=wAb#eiJuTsN|!OKZp`li$fO
+e1;DpO-h_EGvkH^GhYmwf>K6qD0(|AZeG9q!O(t44MoN39(Hpb~)ht86LlIkMNSXs7@D{!NDPRiPKoz&h~kleL~1M*nBOB?3Ugd3FP>fKwOo{y_>DyEI#^7
CS-?CJAl2J3U5jB(?=r8DPXa6B6;>3M`<L2E(}u-I{_kvl-o*#ME!9cTDkMx*aIxilQ@;YIsDL>r#%|=#rrs9Pcs_-fxM!+QN+4$&=(xolH}=`U944oCrdKL
QKQnxa?(Tm?gzsn<YzO~y`L7$<AhaZPQO{I^1(KZGT%ExItm5S%_Th(JoBqAztwIW7N{CW4S67FBo%r8R2wDCy!H27@+&Wy`!XqxpLBh?e@WmGm)92M6I5Lt
Mjk7pVBbca2I&5C+6~f;_{Z`NvuvAtarc4A@-+cO=<ylLfSYNxoZWl)`n&t)%3j43(zRkC>}}N0mnNmYz#W<}hVoGjrLdJ7Vs_O<zU^*u>*=1o6X(d;Z(JYp
y5weoGo1p%GyK?EX|G&>Q%BjqYERf#n97qKgi>!A6e>d<sIT&m1HFH*x<{pg31%^{2dWr_nWd~pv`aB-cB`Jak8$GcsME5vEk=tNPvzCx!?Vz-66TK}hT_qo
^&|j6D<~<=D<5{b>NoZgirD=X+VDm(;_f;rnT7-d1J!kJDZltxYKD!VQ5&!)$7qDD=hweiF}H`@Ey54=(eWdS<7bD6N-UdvO!<7%J+`ajQRjO93siRQISRYq
3ZaHTeblo<UUq@6b8G`}h{M(ZLN^fS;gugNb8~UPx5<oowzMz*xyc}xdj^X>Ntx_CBj(06Xa?`*QWge*we8#QlfxC6zU&YX!-tk)!S{`kG3D+|;J{_@riMae
|FD`7IiuX~+CM?%UXZ!cbqw#d2`yb(XJb0^f5!>715=OFQp+BRc5%_2{x!FT25t)STXpx#h3Sgll`ws#&UE!D=}~}{*1a}T#It354Q0Hvcfn){xbkMNz948V
K#03sP{WlS%KJ7#vu;a}(6Lx3iBa~=&a-dhhxq%l=-mdQw%?iEki|R>K*RxznwCN|rHm5NU-S=2Qn5izR6uwkIH1v}KTTcFmjnQxbwR;^Bku>a`ZOI`8RP?0
F&zjG?=p=yt63lhH#mf4eV1pWM6#QOpiP&>tTpyDLt66FvA+9q5E|Bc7_dm`2QTka7fC0v4f7Pd83H047z|M@&TR0`%b@x`*1UG0%iRuPn)g1Jy6w&7+!bd$
HH+An$Kh9*m>2RidV`7o)N4S>JG*TU@0?ZAw*@WZPoy`7Erj{iyda~TzFMLxBWhjEl@&3waCfU?N?lO{qZab#*k5shj`<f*;&$C&88FqWZ`%MIzS*uZPkS$t
HV{$PgtG7QUKeC0Hz^B(j=1(A7ok|3Y@w&MIrQSR*R+TY4wpaUMlGGMK<E5+U$7I~zzTh2)&4a3xR0gn3AIZ9D(ULMMif|=m2-D4SO=RcMoJ1@T(pUiZeS38
+Vj~1_@Ax2)JXDIbhiENTYES`LvMaMypPf=sdBEEC7O(-b{6r~oQ-<+N~r8E;Yf_o?EGny`L7j@gx+xwXwAR2n}9z7LHsbsAomUuVdMAM<=8KKj3J%IM67Yv
{#fP@8U6((A>Sv~#S?VJB?qjVo|3@1`0vqbt%CwS^lnBI@*A7+ZGcXCk!Ut*dRZ{ATPzaWNTBNiX!1QnEAROb_r#I1!Df|()KK5+$Di1Kn-jpM9X~1dGBo^B
^0m<~^)$+~?N$^w@Z$tg=eYml@gZfa#^@+zm^^!xA&qyxE$nG4c%s1fbr}*yfZn{EMmwYd#z#_aTF=Jd<f&(q8YPKQ4bH(maw%tqZ#Cky<~rHJ>vK~JdIY(|
wo`9p_n%}g2f<!*%DT5a8Bfu$eI)g>6xs79W8I8cVi2ydy~S=T#T9;nYmR?*-fX<=M&TY|+0m!<=M6TyA4MF%Zby`?Tga$<=jxifh2u<qX{(9#AtXt3Fg0Dm
!od0;=io}M_n|i(;RJZTG-zX}ekU51F~~#}+;>Yecym9mmKTY&c=HT*paAyquLK7K$=FvP@mD>9*t--voWIO)YMq};TfQygiR+RDi+!DB)zNS9Jhh%9sl1ZD
wE!Dtp=RJ#BtH25`I*~a7=dIAc2})zy{}&>ynK5Wi)5$FnWJSf6!GO$h!HudjiQoX=y?`EA*fgqAnWMjHLTU25_w}}_)y6&k#)4Hzjw@TDGaMOtU+sd(PP8O
Q^Trs6snn7GP2<A!t4%d#~L4}RmNpd9dUkMq(38|wq~O$e$tSpj1QT=Ge7KXUq2(ca}HgA)}}4xUkAv)wnc&#UF8>`?@nhhg_D`k3tuVf4srhPYQpR6S+xQK
pQ@WXV#0T&R<i&bzl_-~`7D!Y4EiE@#=j+JzW?~n)VGn>ORr1W<vXiu84Fosu2M5O=G_YrKIP@my~(YDU*q3Uz^Tpbq?QmG1o1WZ1Ho9yF{Be2H2-NB+~KBA
MPZZ*=T-qnp->24r%migWFPL-b8W-5HN-D!Pi8&zIL+8BI@585x;`=kTO1Tvj;a$E2VLLi{`&5w=TxWbMGCUPz(=#Q^8B-PZ1KgdKD9Ch4;0c-Avbq_T}h#+
H*9CdCt+LZ%B#zKD_Fz%8PQ54OIg}aQ4EufMG6;AQ-3>Vo+;np=ljOa5HQI{12v3mBd*xFl#QIL7U%9FV5jl)CCH6Wc7|xljTT!GI;;|#7`u5CJR|ZF3mD*3
m`DGMP`cDmO|0@tp+YdYNJ44X-cBphx9A+6RV+b>SxVq+U!Fhj95dU6$%yQU!@)6ErqF(^HN!1F9@NF?icd6qeO?r)0!=dXYqoJ{a}~vEO#W62MYGe~dc5?4
CQp05A4*4B6b`z6vZZ}E3dM<Kv+cJ?eXCt<sR2#Vw?p|zb(jS^t!;3&(2Z2YkDZtuR?^!IV46+L4X$_A`OBP~fW5$OBq)%x`WX=RF-g)<TThY@THeDo(eSm&
x;7FQnKrfRT+#*fKIr5QTZJb=PfOl^(Fn}B_ZLvZe4d#p=)iX=yS@eHUNeHXBe{1h@<%Z8ktg}kc;-$sm2ZzB?&ovmMHp>Z&1h{Xh&wA9DUWLl&YVCCB)Rjl
JCYq&=-hFfzaJU{`K*V3K8YT)wv-B{Wml@|XsoC_zfD_=!;x|pzy6mfP9;0!hUD>L$pO3Gfz@O@vh**J5%mKYk$5^U`kb>#AmJrfNvBaeC4ltxJw}a;;1T3e
>%wR9(|wUE%rgEz4XaRQ2n%<=lPbbW16qqc3xVA{*J=Hzq*i;&Qs^ascIc`-H?RQcFWF?(+Ifg<K+L8gIXCWRq4?X|4|vJxBFm<cFqumiV&5XM47rn@lSj~8
{$0cUtWab+$tBNyO_iO?NuySa#~?uOCaonBZ8?CU8<8_08BP<vd_wHow$MiJrN5Oc8DtYMom&t^MLb9O$WofN9F9sWc`!FtFh5w(I`N4=xZKe>B_|Xe?uOZU
^3F}h<hJ>NE0#>TaPbZ?3k;g}Fe%?{nt|uE1yJHoo)iyeCT?=2H)q}JP3zfT9=A8Lj$bq1bVF1Sc;v|28=1oDWum{H7OKrzrL0<4o`t<vb81jz+{_c4GBx?o
^2_X)H1UrsT#v*mdLb<}OIb{;2~~VpoUmqEws~e*>g9+-*f@WVv;j1#NDoI4<EWsEg5%a}3c?uM`ofVh%Gx{ZEXUA_&2p+<OUV>-efL)8qILbq+3!ik!^IVr
ENqhKR}HD5Hp>_1pK`Guzr)bjF0AXZk(Tl_08W_`9BHUoxq<|GmBQ)s(a3A3hfC#q4=9MCAHNU1DB--*`AxhQpt39{s+hicP^IRLJgj&P<C(ltv&8~>j<tk-
5ki!V$QOEjl)Yk}A9!a^6(gb`0QL^n^fwr@Vg>Kp3BLexRW8wFML3%w4Q4k$`As6r?{5=<87|Jf6;wmmfO*Jgx9UYT4x}AF?#FHAgZZI-|6I<fZ=pd#89~I)
sCVkvm>v`jUp1<j2B~Jf%23DEk%if?4T4c+8m3bU^4K3^ab71?i@wkTVuG~XW;Yp;b@hD~MGPiY_c+oIE3`B^8f&ei*pD=7a+WlTr2O0kCPgV4M6%lJx$VU!
YQK2Ja|$%)TO@1Ow^!%2S>N1gB?V9qk%-*6S&Igl4NG*K7vllCDx{K>cHEGd%5t^9wS}v5nN;?n(7Nxil+5AKp`jfRmu!sx5Z7S|vzp=nOf18K09?&gGjo>K
TUQlZE1@=_Y<~kwXgdeb0pWV|j+aE!$F&_;h>p|g8-&8xXE$<a4Sq<=fTv#Ei91wX(h5Vnd+0EXL#+4qUGP>0mCuw?t#O?<DPpq%FIOIfuH@#+@bJV(y4|KN
`yyv`<iaC2N7R%&ydE$t{<MI_eIypF*<{FG`|oKn1~Wz&w3|0_C6$TEdHwS;u`sPAc($s{#=O(CD5A~$AYY}naAt=+M?@pwu33;Lr>NB3xx95d{+j*tPD+xm
HJS~JaC@@=h+)>;h-53qnvT@lQz-0A>~bGxvu3f26a-WauM<%l)5HtGl+_Kk$I(wwqY|{2V^^AfeYdeA>gwpGVAOnER?Uz2h($IRE;!dPO2J(d$9$0kjz`9^
2qpMu8pd3l^JAnDgS_LSc%%$bFgc>*ZouZzdqn7NboG7K31CmcT`nWxGM>u*mFO#%pv3A9ZqZz?_a}9bwko|#07iq`BZK0MxR=X?5~LgCC#`2<Hod}t)+m7(
9ibF+E#}q7CAaS*O?@P=PIA4yen~@yz~g725NzOMfb_q>a67Lx5t~pT_^5n^)b##LHc)P`iph0y)pQi;r^R^Tn|cVy&<8W^+91i;$|!ncVeLxbgukEl^-#H;
$CUfxSu)F>tHVS4l4~s8WPEo+he85Z=<6;93_=3VsfT{-`uMhX!5dKn;`O1h4RP-7I!#q@HC7!oX1g{`W_J_X<AZuwNz<yVkR6j;%=&gty>+MKESn`!qhi+^
2(C#~EnXm0tTQg;RQI2_U?vJ6hLT}c`|{^$;(O^=F<>;ZWT+7W1^?&?n_EVZ+2(=PojA4jEnc3hgOG|XkN$koS+7X`rifqH?RteNfN`noI~7qv0)b91<nPOY
a<i9M{{JS^$wh6nd+&<=Y?t$JaeS^D%WS>GufFcb?Yq2E%QQ1kC+F&sW>EX<)IFT3&P7xak?He?g;oyU@A%?i1k;Y%*3A*k@6f-K=a?a*Ca|V^s$FJnw$lVU
FD8{X5~O)X82_vlWq8zJQFDr3Zx;zw19*(Iv!8{=G`zVWP=tK&`hlPcaU|`Z5PC}j)1rX?e%qB(o{Fxi$Orv!B3rk1{Nmm|96aSJ-Y#ZNtjBk-Vq?)9-g7aH
$5bS_#>*;}iXCZK20l5%r7yew=mq_@jDk(FbbotygNpe3wlhDvTlcMM9bN#2nNx!a#H_Dl^dBYpu_UB(3<4|`9XsDEW#q&BrVkh9?0b&y4eV;=bZh=kAstsY
eBxd?Eq>~nOWQ$M#{aeQ5UaQWr}dgp1x5?_Mm#*e3&+k4XQv4;1r$vL=mcGaE}a&+@|EcN2uBw&O5s3-5A}4P<CU^>EdznRJNK~^eFI{&EO;dfIyU6e8wDyl
Y+PcWhdkW_zOayT3<>lfCGCb51M-vByaO<<q<1IgO(CQ>H62+<gcirv8E*Z80UT@B3G5CDWWZ~0nN*tuCi%ck*~&rbD!kT7Nxk1l!=6_Q_eh?N`O_X}D033Q
+nNWn-JGiJNxc)4LyS7hMp+LkZ5Z!Ie~e*l2v$u+!|0E{ysE|s4Tm~;+!C<mUxlpDP717}R43!jJ4zvYBc3UVIuY$+lMllNmM5<tELU3U((?NT7)kfE_Stz4
J&T7BN(e~+(*Lqp^~bSqMtdfD>&jIjo1dxt1*hLrQ5?=j51Xs(q6x6K7TXhl59^?y@02vnOI4b4D3!5nYm0mEpXI4OSw*Ns{DbvPP$);mZI)pldMJ(KdQsUL
nKhpw_?aR3$^Q2)l>8|VL+nYgGOMHzA&d%4)`4cKu=-l&mzLHq1hou=gnZ{XQpfKUI1o;OpAUFCwJ*2VNMAD*XP!1z3O920PbFmlk7I=%Mo1`fTDY()=$b+Z
$>JAl{!H64oc>jQX+UA3l;G0peOEHPL&n$-FBn{;Tcf~)cG{R7=k!Y1ouq}}xA_E^C#Y)eJySagU`nL-;dVpTE7=)+F)u}2V;9oXV8Geb0HI2iXwMQa!1nk5
?)=~}IT1Jr`_A{ureK_cy9H1CrmWj;F~FZjl*~i`bW2f6ul4Ypt-^x39CiSfc;&{hKuS8HOFQ8BYdDDmK$-W&Fqm-y@el9STFAIWgTFrc@Ek4dPng5bZWh!5
l#P@<sNW^X5s{yC3#@gE(_|G9cWms}iIq*DHXn}&rKyNjdTv=^^dub3pe<87UbM7Pc|JygG)H@KyFlH0R)%n;_6mWFWFOno^z;+LIkrC{`)7|<^$gwjTM(36
?zXUe?Gccv+&!`?j9y|PVdm|<t?`EIWhU&g>Z(bM=08@E&72-Qt$RzXJ=8KhT<r35rfH`p*J=W^eNu}t$n^`K0?>soJg-;uj?9p8C-a(XDKzm&$Lfn^SUO&3
)2imS@j#`Fbr@dUu5;N3)g5~Gh=?4aPs!YeQ33Tkp}&ZjP6^c(Dl;2C6pO^&svlH0#$4ZDk)lFDs|H%UESC*A2DfyuN;LlLHIeNN{;urP?Y6d^^D4V-(cN)t
BX`&)+UZa8wg?CRpaz`%b+@R9)uG25>9w#96$-7L4gaCv&}mQ~OKiSv$!|S#BBmf*YZ~g(wjgQg#}Xd1G(NGGJicLTp;~gb<-}+1_Co+O1O%`p#r!uEm+asD
i0gl@7&%iRBH!2k6Q8|r*mm?q)`>4_Y0fzo&B+$)mc=ta$-t9<42$R;=?B@wOPQBH`fGhJ3nzX`%>BBy4qU*xOcysrR?7>tDsS}4_cgM9lcWW_k6Urz2kW9i
D-qk2cysF&u|MJcXo4ksuV|cgZAehBFz|bNLAJ83%qc8)L8&br?0m<eX;KGsX>l249X7hK6AgFOhZn8JgCT~}M9K9i<d^U1TK07;g$-p>WB7CqroY%TZl)t_
gg#U)#r6seyQdKm;ZF(1opAHX<h0jYN!)3spQ*bQC&_omLtNp#)sKpo`Z!;cH}KWuOR$KlVe;9zHs;ne_ngVBxo5@|NYX{;;L>C40D}oX*zV<-*BBbQ3(lW+
pbsJ`z8~ry9nj+MQcld9=P^s~R~l>RN&yCm0+Txp-O(;VIq6^tQb=h8=X6#;t_nNBSibmp>_M(8|I2&gJ?`)iR+4p$C0jDceF5ESUWuHY2qUEmb#h;)$>npJ
YiAm&*xPnswEj_(S;h4~#(xd3uZEoC(^?pM<Llh!MccN4H5g(co|A5?rJL}Zm!=v3l8ekP6YjU`$FexczhSTEA^r9NDwflW&GIP|w~WP-$7*|qKU`9ied751
^iu8MWOgEQy&IB^2HvsNk#(6j0i4!gC)7GmbnTb{w?u2Fj3U#+hg*`AH*g5Y0=<vQ;4;t*B`z15!xxdhGZ25VWk6$VWlx0jl)Yo3)9Y{BLgFrRG*J}D3ESa3
wHTbJ#{c@x!GJi8M~=mbs_nJN((__%n|M<)NU&NsJF4Wwy@-%JEu>s)=|4A$KG{9O_mK@<hb?MJQCrYnGH2&!k`Aq|%X*bp+XWkbjh51Cn{uDcMANV3LV9sW
OtXNy_x}jwg}kD=8z<AssZ5pvVorM72|fhxku8gP6K0K@aktw)`}Wm_uS<SMVG3CziFO7B(J6TvZ3+SB)T3d1c#805;2%S?10s=RjZTFgA;8%$V8;p?WcKN0
tLg6=8Cd7{iMp41ZHv1*SdKt`bA?@dS8My?#;lHP!M%tgxXS@r`VCHd`_xJ`KtX+NUBXb)EKYI95^jn$j{`PhEl>ixZ2Mz1nb2DGiy!I^MZc8Q#)W;Xc75G*
Uz&v4usj+Vkx!b8kL^6Qbxw+ufgJF&!K2bqAm_G&c6qAoG9-dZg=Amg*W(j9@1VadGi#sR8{Z2n5w{Bw^eW5C1BH(fD-UKc3_y+(eP!$%N2<JjEYUUxjltmp
Hnx(rdzog0yFTQp0Zp?wFDXl!avX4B-JtGfIA3ZVg;8a?T<2YyAV+iR(HfcoaYhG&R5-!tiXu4k#7PwBPU%{o*e}DbNuI%ezb=qx;+@~D?dj*&X;{&PrRr_9
PIXPH2ED@wlKrNIf7-h0P4V<_cqwOK8U#u)!~R2<f3rviG|t3Kqiydm#`;0Vnc0oEPt5yCQ?0oeR))N&0!l6+w(<JdqP`xOX0BnhNov0rxq=xC5*=UzC!WJf
_8bV-F%0c?$IwP=N{aKE?rk1Xc1+Qi&!=T_ZYYo1uabZ@kj3d0V~P@(Lc(9ExZW>j?dS&yvY{8YX@u3L@@8k=)YVI{k$c9R!)9^<yicHa#L3yK)S`VbbR&#0
0ed?0Vk)Tg`9BmfaSo&PAsbWdGN@xjtURRB>m7b0QQ~P*JUS@WOub&3FoAj?0H~EkKIJb(f5?n5Ryi+zwQK)t1+X2iEumt=6ak<;h{?hdO$u_)U4<l7?C*iZ
WmlO-Yq6S&8Mxzs{rc3}vq?Z1e9S_iQ9bA5xr5tImLB*ryVS3J;zEz^P2%u36s>Z+je3IAC5IJA$bcCbMES^fr)3yrcNM58Y`$czB~+rmR>V(lAAh?jx9(R}
Is#&;s<0h~`&!cxt(0|AH*3T@6Jg5v^zu*g`_oDX=gdqJ1WhZuhDOG_+$*$ghUOp?Kp$qXF9F(BGzO(NasKH}CJXLdV2A?0SBP-m^@Bw^iF~(mDl<Fe+S3x}
Rb<W%+u|rSh#JRenNlj)D^<daGg^&2@hjFfH{{xSv%8=?+fi>CbyBMzTe>;c3l~2f0(r$Ch)Z9sB6--AWP~~-HXck?3N-y;(^wBX=9$b=z(5!w>n=sFrR5JG
%C))Z3})q%f9P9N!naXIuB32ikG+fR0H<^QZ(cN;Wg02q3Fz^Nh<l}R(IeuOt~L1glxZy}iG~)By3ZS(zd|4i+Y?&M3YbE*e(09G1#3?^w(uF;*OiFs)ij1R
ABOy4;V}|Da130^EewJ^LU*;N<dKLl{wgJi8AsO}!>|3h?7s)21=8Isg85EKPEe=AHkes>DPav208!1$K13Tpiu0}YeUS)w6fKN3GWA|aeqT>~2M`$D*W4F2
XURAZ?7S9~X@4(`#v@G!Hc~i(L|&n^1cTb7XVzA40&hk&*i_)^4yW`L0bE#SnTaYjP7>~TKANhRgysRD{3b#qlqiOP?0x}IOk<b?nDzR6Z=O2`z}HbE;$sC4
7FP_DVnzc0mTdz6XD*i^M|%=7DgRVjeLJcgkSY1fS@?o?U#D}SWyH0}b{gXU|HE2$4uhXOcL1`1IodK+WHf>kZu5jh)lu3PFvn&qhFY;|n6pgY^_Od>?6%NF
U}VXGS*%7}WTy%y)dR)ji<C!=k2w<yst-&2aI&E=J39%$%wKlh9Z91pSHdPzjnFVI98@EupN?!;$j;n!JbvPw0{>23?ejWflHflvLLWtSm+?_ufZcy8b)(R$
!+jld`7qiMPa_^whbPGB>(7c#csSc8y0`g9mw<+pnpUqNg1#Y<<B$g4U1`c&S&F2y(EftZ)J@?vRTv>btJcmbVTRwi38iBm;7MB-`A2d=^N1KFyI@ku=Rk_{
c*AOtTt6G6=TO`xbQRbL)`dT+T*pNgT)2lH(-xl~hY9zb1<+VLX8^B>`?@;|d3rPW9L-Lw-qS~|2q*iN-5~8isfVqb&46^<GF94%2F94|ut9Gy(L6r-xqfkZ
2^7!4QiGdd%!IQ$KHJ7nbpvME6`V{qiM5g)55BLDC&erKzV;oi`_8UH;#3{N7hzbhqCihQn%`c>;N~0<&_4Pc!4E38e0{j6F&Z(SJ|Zhs#yPZ`T9Cr~f(mej
PwqJjY>h9B*Q>GbWI_i>brTIajc{C`Who+dhfojqI2D@tQc6<9TbjoYS@=vUX0GRjjod9TNX4pt<_%G{GJ-@JNx7eMH$>LQj(Q7Uk)AjFT|3qETw59c<#mwM
EgHmxEfSy~vUAKGsS=)2EYZd44(p+~6giis#4PM>Wj7mT^`P}ku55ZBN^q29in&TPQD?5R{2HPfCuX47Od2<fJ|t`+|Du*(qS{ih7^zCTr>X40Tlc(Fo^mm-
4LVi=$SQe%B)KbfHfaF%TxPa`W;vBvk?8tzNu>c;H1lV>y2fnR09=H2aLjth9O1(-z+M6@v*AP8MgmMY8wmLTJ&ocipanVC2HE2#&~xgU=mq(UPVj6vdt6cU
T4N~=PoJM1?KbO~WW|Vz64pCUYsI~wWRH_M@x9bfJ5ib$*oocm>SLvS>)FDD1!c{WLtmj3;Rzbf><9&SmyfTSpAUK)rdbH-wj$f_>E;po)s`W(E;y;3UMdR2
rcH7ykKYpSZFEvc_ZNapdZ*>kzG9KD7E2SanYg6^#`d_h?;)Q_Yl3GE9l_(<FczgQjCh7)JS=e+osGz6l+c*;$QoGuz;R$uz@f_6<@6R2>{8`%MS=4rKPz@G
j+c>{EklA1oOgEzDMt(Oj9t9-NyA#Oe=8S`SD>4HQp~cLBo=l$eO~TYsfhK4*wd~=D`r-m5*P354Slx}+WJ0R8P%7W<+>euJy4rYZuV2%uz7wijwlgdH5~HF
P;!TPqA$1s!+a4Hi!C>mv{7X3!Yg|Ns;TIJH_Q4RsS4*eu?&Qt>E+ZyO!IZoAu0WnFe0kD@d~q;J*3rElRkS;7WzS!q_rj+$4l5)AX2q=X{Gm>LfHAfseO$c
V7UIC(}$;brqw6UcM^Y|t?UKoXy0d9<HdbRwp8>nd99AUjXT9(<#1BLVd$5v56R^QMhH0r?S0E6u(ox9SUxS@no6C#ISy){XoI_Ui|c^q#bDT?&LJ5dDGPZN
0Ldv_P;(GKt21L-q@_37#1;eDk%v?!1gZ(=wwDL}fg9^>b*-jcW2YURq>W%+9Y1+^576h$MC@}$$J&J+TOeSWYGaX3RO4O611hc9f;QQC8ks4Ppl2;zPHJT(
T_HU_0*uFSc`ChCUynA7IeFhhXq$iH{3s*)90VzvccKug2Wp-uCygCRdo|^-L9rnIZ{07-=UZBf<NDP%xeU84fG!b5SFJ-trflk#k>xeGEzS1{W4-xZd2#nO
{1^a)jpX2DhGmR_0GUg8DS_!Gu1~fI0|WF@E1UAZGB;y{^dAg8Rxpz1<rcwRt9>vxeD~hBtkWj<!TwupU1TGa=>Z|@qcrQ2f*-JUdqn=$AjJU-P0DX)#IdG~
Szqck(j}N%ibkq}QEl^)i9@p?L8wH@DGyyRi~abOV#AeQ0l~khA~V0fSt&tSy4HkfGpF7`<pkL$OcF=Ca-8YW-}H{1V)~doV!Lqx(x&#14sXsRsX_spGEgz+
GKl|v(c!;voYlWDLChpNOx;04a2qT$AhkpU(r2|1Xs1_klLgxCrVY>X#1qTobvgNJ03{FuAevI==DEY=<T}P0t$g~XEl_=9gpC6UDpV5MMLX?3oV|ogfQ3)f
%Eq0<9^w5ctsHQdC1(mGVkf<1FVIvQG@$L9&(c*0h!6x@t|g_{-eA{eNnn|M7G*i=KeQVwr9H|84eu2Vm>E=f;+C@F>J$~mHcQxj%`0YMi*1Us);F%WzNjgd
LV&*?Q+MstvF_kQm;kHoN71<#i|Y-NM?mJFXGIYsHsM{Mc(;ve&PH>*S<f#}8pxQ`PcAr&$&V7}EU85s>^~$ZPH+K%I<%O4X!CEiFl-HwcM^{Ec)#?Hm-+mo
%co#PAwaooRrG~26UT%}Y2WL{1h8-`wxCi7zsbOyJtC)vJ2Xw*dT05y;rVRvL1R7{qY#wI`p37jg#|?+i3tPJ04uQexx9aCgn3}4jGtQW9Sp<-CUrfEhucZw
Ths?3VxiGvxWH)hhG_XYLcSQKFV&0<Z`^{7q8cOC2gX5JQc`|vyUhXz*#^p+Vj&+G64O4Mt@xNx)Jf4nL-ldV1sOR?ptqyUt7#UKpW(ZTtiYQzoi=(ZZp#fv
E$RpDAT@wCXF{pc=pF1!bXPblU~U@%BP5vq)$j!7rhTJ7SG&pL!pupS4n&dfoM7<NRfJ!-kUb^M3)0pZrhH11{#U#?>s@;SchzEvJ%_n1P9?nlA3HB+3x`aP
FxgKET<b<|L?c47wvhdI11K}I6{%Htk}->%7c)lt8QoZBE=agFfzSp*!xIuX&}&%(ctRlZT2dUFPlDpzFti?RPD3eDe%w4W*z*8v?WGObQhE8EZ`RArDK2&r
0W2Pw3XVh5Eu{YefJGnuzpw2lIupL(a@+uf@si=lDBxO5i^sp|9-k=7-qimH-AM^%mLgB>j<@Avj18rcVPq4g`k1|gTtgMi7*j_w73vP_v(4L~yjU9Zy^-~q
`GRhvxsFGtz+3?S7GX1i1rEl4LMhuoiBLs^CgeU-X<1r)B1>{lS3O9)A2-Ynb-E9y3h}P3x3m~>{fW55#Qm>cJ!FSU)4D|}X1!w4@5#GpjV$h_wPogPi&Fqv
)e2xmwn*F7G~UWk`sPc^$Sn1kS0DF`!qhfX_q)|#mUeYWV6wngodp6g9g|cLmjt~_FOVcJL%*>M_0>UtOHv96%#c)Y-bC8oY<b^=GT=fJEP~6NgQ~4h1YX{1
YSmApRh}n(M=m2vrns;o>aKX_OFVp}+A?m#U(^}yuoiCNklIm0qmUbR#;^7Zh{484kn0*le)Lacy0DPWV62l+@Kh~}p3(MKn~-Mg_!5t_u-iaZAu;<uaG2VF
`{~<A#Wg?IS7$8!dGDsdzV$(x;83<?7iw3T(f!ofrk-qc<}C;Ennm|Q9^b=Ygw08Lfp%zvP;Wk>e}qCgT@<+6<D~nEIQVj>@E0qs4-b|U`Dm0Rmzw0nuJl?g
ydV^|#nhvVkLDv=LR4r=pQErVRx58l3yA%c6SIun7_$2RTD9^ok;t^hyaGjPg(mZ(Wii1Bs~p6F-}j1}9~`~L2&T_%#AB|oa_e3nFFU8}2UmWgJBu!f2Jxpw
?;W9}NxMU4{tj<zG4V+B-{s!M_z^=YNcUOtmlYpY<$0U8^CV_{97v5`im@TJmjg!!rX{Q;$tszsiutu*j&~nTUdv~di7kK5oDj&j=fmZxdVVpDBlnPw?rs*v
hv4J;u)R}O0j`@flH4llN`b9weA~W%h>uj(olg~>ksZ<XDSxwhTw1~QE>v%ZVAUZ=cBoSV@XQxJvN)Ei%j7Al;w|-^-w1*BoCz;JGk&Hu-8`Xv%-0^|;G;kT
dX1-z<JHJ9&x<;ku;FxYlO?H7eDvvxI2<@EiPjP`H-srI&UnWI*1Ng{_dsF94)SaZz$lJY_2{m*qo8evz~q~9SNBQ;NlT>$k8rm)Ho_Sl{ji`Ld(~;s3F+@a
V{}CJ|5nen1RD?$k}&j7cQH%234QnaT9!`tH2on<HntxqexnB*bFfe}g@CPR1nwv0AU)Jwk&M=9qcyKo%0tNj>Q`a7gpBt7pY%d-nX7?&_hS0`2Xh81!M@?O
h!e-8Y<B4|(>6n|7aEPd)dRDTl=JOFGmoIYE#H55pcufoiYg=<E{wLRiNIBb;W|fdrj+dt{q^yrKZ8TTTE3q+L1IH;EK*5;T+pv1w=0>%I(r%sLwAvOxbAs;
$i*033)T(Uc`-KDZo&a$kU8e<AxoiyIOkr7Uzr67#R=uZiRL?{^UJ<#fv)T!j;{ojB9T;=^g#YFw(brU(j;>4L7V7jV7-Uh8SYm|JS;Z;p@1S|o5z|47G={#
^^Y*IIU;wsu#vO<CH>|ytv<A~VWMpBRHO5Tvb^f6bwJS8i8wD167z|$_eOJNd@#Zx6VQcSgi=7^8C7^TubhV#Ql$Vy3%iFcpJ0+$shysG{;u=l)tD5d^b29_
)X$;x?2G{wT=H*x<A@EcF2JFocX?~<FM@Gp6BRp+$cs*kF}$&be?eR)_sj9sw<F>|uPv6Qo2b-svL6y$Yr!`Q?=Dcqa1iGC5Q3(4tWtLt$GnVTn-&C<<YBn?
OVD7(xv8vXyZzC@9*U<f*Re5gmJo?Ct-yMrajOI^4g8Lz{s!S|Vid3cFg&Ph^ITDRK`bgKsXg6vE$Jz#`yM}`ryL*Vi&d~yfz+8Af+st@rd4PayxNy8SKhy7
$@`S|i=7-GEl~px<j5K!mVxY}P{W^)i=Qhs_vdugtK_V5VN?@|RBTLf{f43l(OU-&s43y<bRmE}Wpe2nH_6bPUL0!Sa=*o^HdRa>>5POkX8D)GO6aE4c)#Ri
YHe-R{9EN;e#IB_A#|7W6Mtd_ymeMly!j0H!GvYfx}@!m3UC-1h%u4Ouu-r16mlkq-E9n->QM&_b@-0N$)9a{dcSASksGt0oAT6zc1KeU(eEh$te38pG3^n%
PJ)PGa|qe1z(%~dZ}t?3Ur(v(Fyz5r88XyKNA@2o;8GdZ?`V>taI>mzhXiAV(|cx8cF($94Krt`rUD#-+WX{rr%IlmnCrb-^+UvY$_0?Ms1@#P(aL%STZ@G`
TD%YsuX%Cy_0lco2@cAWp8WnhzXzLjT5I=@_z-<j1S>qIPl$RSn9;>JOp|0@{jpZ3i4ni<aBj)XxU9y^*fL3X!4wcBYuU(KfPtQVw14TE3+S%WPk^V)h>KW~
CQ%eTR%tkXd7B~Bq_5RZiZ)L1#GlJU=tGg=$=-}1s5+Ew#Q_^MK0kIAJltB?!a*h@2o1bx%7k3J)}zausF)~Lv<ueo)QF(P+t(xR$<^w>O&B~oAbP^tAU+wf
0BII%AFgwMUY`g^j`u4+pJ_#8(%5#rFrL%n!Fu)T!ZUQQC+?($T;h;h-D!)H4CbtfR7jjTe&L65{$IJ&ZHPXpRky_U<PE>s|KJiuqsDt)j=9yVdFDyI2DFAh
vZ>L%CppY7@iCJ@a8iPD`sCu_Hk(q5A4SJ{gX+6}Ty6N37%U1!1q6K+U!N9K2`U?N9M;{mVb?VfqqQ$-CC#84aEqN9H0m>#(F19lMMJvBaI*X*|9eaVQy)JA
eu)+t+X$T<@r<opIFX^xgs&ZxBr^sR4?~w=&}5p*3@PGHeg$xU;5W0y2};(|b!#MyxOcDRrceCU&-09Y2puIwY>Pebi+<QGcE~ekA#!MSb6&NJ7j=(JqAm`T
6l&gFhjP`2;eV34f3@@Oy1Squ_vW2giEA5h)*%mzL%cTXv;7Ev>my^(uzf+xZg_}ivWq9J-)pFSi%G_0tDZk{R+JW`{@w$q`@y*oQw2zaFjIFIUhhk;lJ)}#
@%H|DdM)*$K^^|Ywe&285lhYFMx9X<WvB@b>Az-2DDI#B8D}jmHRWTPF*<Tk=n?^yeKKdR`m$z2mcT4P0_W6yx0Ib|QqcvuFT-VlxeoXl8d@5DATLwb&E#ck
5AzL@^gRYfaex7~|J0t?NmDxfV_SiiQA)By-rF82J{L?G+pHh2GDuy&PbX=Y($d5W6YM?}0YxNTgguOMd^+)idl?YQDSVXX0p{@D^30oF4jQnF$=&aD3TlTk
g>s4QzGz`ptQUBI7cd0wyJnO&Gu6f&!L&7(eH@wzBKFt^aII9I&G7;03Y118GMi@hpBM)NUx@FlyVLexF<eIS|LqR~&2My(g_G-6J@teN87+lB@w=E4S@WU6
ZPqt*`ip)DJWBYQZ|T9+eSu2eAkyyiU>a{PTr4%k9Z^P{>)!J}JiMClf>WX#cl>>k;agxD{OBT>ZsF2{GnLL#D>eB^gc1Dpg0_fz+r%)7<8oQrzH76SX>`M!
5d<(WmD~d)7+-bC&?N<`AptwZv6fQqIh#XXP53iqCty;LLbLm{XWH7{y9~P#6NeALEZn2$rm{kUye-CpnWLd323b@L_W7AYyULbU09&yXoAFOZ>n*)fY}B2d
VuOtI|K7@z!j2HZ22DoBy}!}?oYXC4m!&8Pa2wq#1Ifi(U<A)Q924)?8xUALo-P-Q;twCJJ?Wf2mrZ1EYfw8xzB=i!sX)fSoRAg)0m2eMRyP3CX^CEq$*n3Q
(T%S+Y5g}Sif1_JRNG@U=IEy?PvAXW+f1u5gL8h!*zYB47X#*_eT5#agRrWR<45CaFArtW_j!M(_MBK)-Nu7S657;dy9d!uYrKGq)3Vfa)^XzXK|QdtOg9=r
x!RbwzV}`P?y_kRuRv2c&bsq_*IP+_?hXZ35-C;vqPRH0Lld&|C3{~&Lh+MFEi2dhbXuKv2kpLUo);dleU%k&qH0-teayR|2#{Rtp38);2envAYW}*`p2Nc8
DF!`Nrq#(fw(UYoA2>FMajHPC@qh*}#QCmaMB&ZrJ>qitqlAd1<zNYlQzuo;TjqhrcPIA)UZE|?I1Pvj_OM?AdL0~;Lk_x$+U*37oGglAq}++{d;N!?)wVp3
wzU93J!tWPC(<+f%?MT}k4jLeW=1x0|ES+25sBK9@HgpVIQn$>pM)sy5F*jXR+;;@nhP8qXATLkBW-8{4SC8D!y@3N*V0T)Mx2=StRw3j)fv{__o;0OR7EEI
=KZm7Vt|8k3>6-2Ruq8xHemks0Gp4wFmF)*k~`XGl9pPU(=67_@{emZVQ5o0cbT6GtLA6d^e7uUUkr<zxQlpfcDz*5#E>rlW?pKa)f}eaPmvo1<cqWo%K3en
ENSn^ukEnbl?E|`w5J{fgnjqY;MV&0-=ioER-A0p66ojYor)iUeUTmM*<0X`{L0G&n@T`^7Sq`f-0*M<cvM>+NYe|7y(V&<x0l9fwAF6C2A_0mF$Qh0pu&yG
97db;w5aKQf492lRzIuD<;FyH@iBn~V10b^@l-b1GpkbudEr?E75plj(wd&vqSbuyN7~<CiT_Vf&(Pp#25lD{ErNM+b`QcL@lNX_JhMuKlG!OPL9E1V9QFIc
I*0|ge8Oq(`)?cig-P!6<EkOwCNuMJBSa45<Rc-kjHz>OVQ1T{2|e9q#lTE0e|@-B`aA}*T>C|vo%gb-Y1?ffcYPzVmqm5EdO?VIjdXYUq)s%r+M~IU(j>aH
ZwtL<QO)6PY9@zm%OCw=gjZWikFT)8zZJ#gpO5zz|2tnFUq2oqM5m3`B#oEAF&VBsG)g1HA0TRsb&-|?MB4BU<XQTC5s7o;ZtmV%9gt<p5#xF^Z<vJ~ERmmf
HB>gUyK(Kcw9R76SGW8-sMgyd5%X8h$DvgVx*$9WOfN`*>g#6RTmM|C9~Qf=S&dwkAT#axL8q&J?SzIBPE-cUpK-32NXsFwNHhF^ZP75(Y>=Bj$@EED5@GxL
E($c8PP#{7s6$eJaolq^<aKs4!p?i}c_@_vxug@u(XYIwq6JbR8I6jL{g=xuQ}uuNQYsVMy6MEz^hEa)<o@l8+g%uf-(F<HpqH){7vmmYlu;tWck!uG_r24^
iJk52G*0bvWW+*<h_0gK!Nm3#yIQ5FcP3cubKWnH4mqn^41$S4l(X&h54@GPxZod<-McsCqZF%X9SC{*u$*zEwz4N&4$vNLf4bk$3ogiF{rUcB?=^2WPkn3F
i8i+c`CxmEYw<clZAR|FckQmkOK6rqMCo;(T}qVQ8`D|Xv{F2Xmj|RyoP<js^a-wXzJVb<OIm0D`jPqXnVMZpOlbmC<I>uhoh+sy14khbf`~$$L6%#7Q=Q_E
#(D1|tfV?YZ<YWUcz{RqeSKr$WUpY><iis;1{!z&SW1){kK;qFo1$UDvzZVN1QVQ0TC&{ebl*Ywc6DYnRBW<u=T#OpfH^w3cJ!HzXfgd3VmP1u7Wn9o$$p8m
k((_W177B^2IDM46Y_aph6ROj(J63Bo_KK1l)#ce(|_J%{4_Zq;_9Upr&>enwTS7wALzn>KZ+UqcdxAfSQ`%`*lc$#MjJi3xjPMxIV@)W*3CtvpM|wBH}aN5
vp1+vuyS+{<xPq50tALXr(xT_S#ak(WC;Y>07M}9`ywYWb6o4|!7Kz3Mi}Kr@j3(nM|xRYN#@n&-r`rWW`s!G_XfKkSssEJ@8^(_Vl7>3S@c}O)OPR{di)75
9R)?#cHdK<YUG<nhyJ6KeVc*=$MdPSr<6C7GUVxfulE`dIvVpMa2BqQLU|CFq%!d;1QMvfG(EC1^{px?ik7Mo$BFK%`xt*|PIZfiGpMhD{pAKJ8{?0Mn8>+d
ugUD479-bP1VeGRuwal0Y>W*erL@HV>|yWdUZNmgetd|AGqk3qiAW(;zQ?#~Fk-sDb#N^2b?6rc(tRkA+l8u4+W%y-^}0@;;<%`=`NA7%5nB}rNlDYB35F_o
wG=n-i7PW!Rfs@6`3lo+5<;`ARV%7?7Xs`s)~Ine%H4ie&5|vM1#AgKfartqqJeAv1=3iz2;UK4?Kdoqgo`h5ar%Dl`<1+7W6kI2t4iZ$WiJeE7po}XcTRkB
F8J~vG4ASlcla3rahyI>KWJhj;#Dqk%>A#nzU`%i6MLcTCy_)_MaoYV+MI0~Pu?>sr&69^=*z<L{uJ{>I0A(DO}%x+GZ33@+H{mk29giZ7X=!!<{A!~Rvf5R
y5lU64;&T$%U>V(v$w#_mgU_zA=;=2UjiaF8CO4AsGFks`UuI`kGF|STff&t)BWu1bJpIH^?K-eUatNKQPZ$}p>Znz-phb$WMMMomjlY-zMd5HA>mz`fE1)$
u<6&|g{T-)DwUf<^x|xqHu?|JJ8BgR(YH=gCShO;hhT@)1!X)x<}{n$U`xjqT(jY8h)RC@G8<Xx#si{e+ini#WQ?xk<Cuup*Tvm;6_gd4N)~erjOV(9KWJA%
@!azNElJT^enV<rT8*L@dmV4z(G!Xfz@2sbmzVLh8$+iXf6#yj3tB@`*YZ7=o|HDWnFwkXvouOq3U_&zzPz?>{bMC$9=xS0C;$FrGw)G+?o&mBG^9w+WIGon
N*Hkp+|*(^so1@+Ulcbwi)(+sC)uUr@)_8cid(_7a3zsdCr)-wd!j}8(jkbIvXJ83BmSh;w>>fqsJf`3!BJZ{hoNf_2T!CP5FrSY{6<~{Ic|9qk;%S1-FwwK
o$kG^;|0T$B+}nc4^pd4E>kcmR21zE2%_s|Ty{K2n3=V3<Tacp%fL^%#<MJMzfH2VVUAu}8jUq3?n;TMl3j{tHF&v(Y%AeS0q2p&934v~jJ@pqKVeVyWkrhK
*1ZoL%`S!Sr!o8ybr3;)s&q`f;6PfTxGpA3s86FEjT#2>Lo34|!7z3h#REh<*>Yr^d$tIEI#thi<HcR&n&P<UkB>-o_R{zuT!HbQn@p?tvL)!Lh>Iga@FcmH
Xkn#;?r*M^biyu<{ym=i1wU{9lrlNB7fCztXKwI7<u)-6>LkjpV>WDR?EP&La$E28!vwI>kl0$_vC5VsAW)SSYz%ftYUC4ioOJabIJXLaFOIRPWQ*W4lhNhv
D135^WH77rAA-Clw2!)Y1ibD(`L=yIk%|(5AH<`_pxdR7I<<OckT~aby!wz2m{`js<6rtOTE!bjUc&<@(#X3Itvp)JJ<?32SjnGb1Xc8w$UdH{&|CZ;B&GlN
-$=Z%ZEiBSF0}5BYau;f5-PI=HKr7ZU^V~t?!Go#fr~s0AEPy72^#BGyQ2Uf?#3a*a3()-TNJ21ZL^g;c)TS(aA(P`u#1SWv0DoV6xzk@mOP|AK`ajln`Pbi
o493ap?$|#sKh|B)O%N)N2u9?R-p~1N+(A<D%)$0{5GO&^p)#gKyeFEX>NfMLlfAmwz%b(zTgc^1t1U1{p$c*rQp&&!*%K)T+3{u{$J|1d#-I+$LnfZHw~X#
APy~)bW9gZT(vry9n73ET=3#q-|REa?-%H*Uf&{J<!JBO+upg|xeM%en|OvZV}9K9!Z}z=H+1&`<thpDeT7Aeh_lInDF`CsT^6neb^qM7qAc<gaa|0twuPJ9
y@bX$3+2Vs%C9eGPUOP~xn?~$vtFV+1NM$|@d63;998B|sf>kWOZ2v~QL61r*)LF?FEwEaq<f5L=O)cJrNi*>)T@RLL#@a287PRLr3v(P-vpVB4aKp_*IQS|
uLIOv38dfDSs-?nR^<uXH#nG=L4y>C?rClf*aS@OuyduYZy>bL(BH3}>rDel3|2^&u(i@&XC5LI=rK1#BF{3zEb@%0w$kR)j9+bHK!qub1R-JosfoiK<=Wg!
UB_79uWj;IOPDNqKu}<6@E62;!*sF?=v-uLXA?mdQrmQ1cvxgT4x^YDtXP5X;!2t(S*A1|)@I897oY8=TUreV?BFP)vJ4oKwgWS!I}H8th?#cbTr=|f<zVQ2
fh*8Qt14-YEpUs5xzk7c%q>vEGxyC9xPnO$@=8^xrg{#7>+{K8Lw&GJ<J777vbHVMc?9?}Q7^5U3y*i%wR@C(nn|`Hh$O*BG$;v7YIk@l*#Qk^cfva`N7n4<
1@B?^;FKLa8gK2J)Pxt^H4Vu;$etAZE~&i-Xsj{u0jIg?!O><1UEdYQj$}limRwILda>|aI<0z>GoXz=<oH$g8`DvJft;@oxv#UmC!cq_$;p|Gw`*>ScQ!Mt
Zh(ciAkv<CIK_Nf?T45$eRK_HJcX~GXLpU$LRQw(x_)ke7Z*^L6n*Ax%}(Y03-`w-wB9|Vl!6ukA0QuUUtruBCL3^LjuhW|^jIgb&qx;wk*h}acv&e2x1w5f
cILD04=3qxtG%5!gk=5jfFxrN_4av5%6cBst=mZsS}92Dr@NQfK74V3N$pRTERt?ktTfG2p^t3pZHY_ajwg<dl6f3?$xXLchEx5lTsx7mf~f3upI6mj7c2q}
9x|{n$+N*GT@H}89(mK#F0D1TcwemZK6!l~k)^Mc(tmN-lvreG>L`1xTN)}{^XJ$O9D689KV`<zxOw`h1>Sc4-L(Kv$ktSuw9F2+oJ?{Ik<Z4b)|nS;Xa)}_
x&3-lrkPKH<W4Z`WR-MsXv3&-mS;*Un9gX4pJ)F4k7a@3T-7Q5dbR{$FAV<)d(2O>nn^k^h@L6p+los)l>QWr(X@q;>Qbn9JDZh?lIM)g`RG4OYsv~R^a;0(
#)NOu%q3KP>LiAWk{<mcAv6sOW;(yzB-=!j4UWgcQ$8d@qeI+}AG3ucOv-!}t8h?Ca=!LdgPwygah@VW+uh}zMcBLDZ}sJ9O!v>_t(FE~pbB^JClFwd_G&02
tQIOW!pXk^jWn5TvQbW;#)rIwwBGz~q*p}IP{Q*$)jPN%!?4At5)x_ugwYsyc-NdOxdaiGVOCXt;NqU?WNTl7v#*Zsy-IKV_GY0m9}n#hjce<ECEo%5K93St
11t_fKj4DLVD!u;XzN&DdTcVBHvYr%<*!27-@QSC+r(3T9XpuHy)UWk3rKB{udm8gmQ!Sh5P8_wnB&Zhn|6XC(TXeY;wz#;E-dgo|EL2Yl~zG4pyE2P|F@uD
jtk149>o6!VqCUIoQSI5s$&h~z}Yc`;h^TFsv*3~hxO_&Hgb-T=%COZ7rDbup0j0C2QhmElhak3CHjiKN5?Xdb=i=4GUIC8=VN09-Q4LMxaB6$GDZAJL)M2!
kRHId*#CB9n;qM`Dp{3-7R7_vrR(g<U!`(d)j*v{(Vmmf(|4zVw83E8(!R&R#zpZGTdpthfxJ9e2PxGwUqv?s4RXHgLtwxU0>FSP9NBaWx#HsNpcS{6hifjB
VH}tU5Qgg}BazDWHzKvuOR-<P&YYZ0Z8DQ8TeO{q+1HN|ysms~wCH*fJTdKXzEdllVkHveT;vEe0JX+I;zRb*kkpcT&`hv_1LU3tF0R$ShuPo#p#m=Evs^@S
z?{Xy&GfE#*-SY1i$ZzgRT)#_wW&CWizl-iGFxT=Y~*2X)7oenD6DY7)P4DSIg=b+EbV7Rt_{u2bU_;S;GjvWNIC)!E6|`gel<scd?^R;?JG(Z(BwSvD1Ore
=$L!x%g9Oz?gmdlVel-nH(R#ZF2m8U1?#87UlsRqW))rGvLP9`=VNgZ-@!}2yP*w@0b&e=;OfgRdYXa3PujZ_?KkP&{-jwYfsB4Uex_hW9%T20B~d@vN5fYX
NVGEv{bN@Xq#@(YPE3hrmuJfb!fKCI`%9&SQMb<5j+eoCc7GHqa+*$mwJX?Yd*l%@7_I~j)mSJ+1n3~vAi4U#@@A!4wK?q}AK%KpKt^okUUD+Tu|Voy+`&`d
N=`4V(ozo2UmKB^F%$%zy#q%_;PVjMmaZUPVO}9Oy;<yZ1OCwTm=F%vVDq$dEU7vsL<2|AHb%}?T(r6U5;utskL}|;#24jBCq$hr<w`|I?q)ZhK`w)C;IVI}
=pQl$wgxj_3D4GdQ>bLYpoQqsGzLziTp)R!!8pGys$B@v6A9ltZT-ZQC7`^A@v~9EwlQ{1q=35W#3@Xf106~WFDsZ1dtNmwsF|+$!flsf--J1$6_(c3_W_Pl
jzF^QuneP-OdhX!gR)T1u&{V7fuopi=9`)osWSoM_6h)oucJ8{y4aOTjX1e1fcMO}s=3se8L=20uew3S_9I=VkNTVrS-Y;M%9srLfa_-x>Z>z(c|1B*_I^z%
r48q^*{<5GyrNC@#vdpp9Nw4nrx!Fbc+uy3N9QUemEZN&H1#1Sn>!IZp60f<mo<Qw=1kFdvlNoG+=FvcE43dnJ=!I$6_eJ;fsHizR5r-dGICN6X5So$?Ju%7
`9*+>@337h<EwTKE{sOg`r=9?wLnKykLpwo%P0?Zt7Ykkc1HGQI_^BriZlAqb%LwG<9#JIqslc%h_4<Y@V##%C#G!xh3~~xiQGz-P}p;HSZVsDBuNbxx}E-6
E)O-No(J%K!2^QigH1-5+tM)NLbbjOEkRg9;bcY&b{_?)uAv6zokfz`l)5w{DCcL6zPsItdd%hyb)=AUjJ#b*>L8UIE9nY=0{dPmkwf;e1qc}l^Qkw30#x$e
cC6mglM;M{m_Rsx&LxS|EAth<r{x#z6`1af8y#>q*98@i#|yC!m)(_L7r92}R^x2$ckcqs5eSS@%#U`C>!&%W#WC~4PjCM##MC`LmS!^`)udf}!onKpr~dOi
Y>AM&fGcHaroE(-;-l;x054rIUrw(cNBC-xx}Zg(zWaWj{15kNl>xjiQI2&)JW9QznOP+ruoa@CkO)|`UyKYYGIy|wsL*~dFUG@Jgj+IXyDrt^IpoGE!e?f{
mX<sAzU2XonJqaW(pxoDd(Od@mVVTu$vX<Czy<{qy*y|OGdtbd02&DQXAh6Mx@Ds=O{17Oj3@Mt@U^ljb!NilOYLah^*+<s;8VfuNq!^`=2a$P&gNJ*E^QO7
_(k&jtRHur#Y<Qm)TRqTGzsUd+cz_9^%1nqjm(m1${G04azvu1#_0rZMfNLY%VLs~LzoKKj^^Z8uO{&C;C%MD6H2tk^kxe-w{XMyA`uiB2WS?j`S;;FKxS6G
*o3W3AQYy5^6|EnRO~X&Nzsx3q>4!AXqlh1p3GRQ3wW+OnnibIda;3(Z+z^@1dkD^G6bH;Rcw%L?N)je#C$H+W*0d?$9z|BTi&|z^m6dObwz63W!xEeP}y^&
s>ci0_Fxoy%TRdX2raKGV58kKOqxaCxm2do;Pzkbqrrt5?_%_J=o`Of5GD0&7bvb}ORchN>ou$`Q#S1#Ec1nVgRqT|`cLlb=(X_$JL-x?^wFe>t;lCSQ-@@~
#~Gb)DUY1=66|Py3Gd(Kfgk;~fp}?|huV6@6#uiZwOUJuo=Q^xOPZ;H#Q45Fqw3Q;N=}S?>Os6iIsr;ImREP<UrT<7zH~`*7)^m$dLcZM5~YQT6L02Fxppx}
^Y7vE4v~`W`Q6{wYPICOFgHN;&7Ka<HD$kmf-#%-p5@0|$WKo>Q_!$5d^R-lQ>lTof<)43J`S2*5&U|xd2=13f}pR(3CG-@LvAb<wQ%fzW%&Ni=MB)iT5aBM
CL>$_y;%H_83{u}qHknz`>YwADWd;_v}~YA_cWi!kQ-XH!Wmw1jx%tOHyudJ5E3>s@HA!X6RFTG&7cyq7#yiynD7>~He&|cE^fu-3R%3DLb{Jq*2nhiuy7|F
!5xh3!$yWP&K`+d&mKMKt^nx2RVNpLw-IzB9-P$&ON`5&veSbM`R;%}gtH9wy%KaO9~G=2-LP{kX~oxbaXJ6tJkZ9dc&IjC5^43JIljk2FJjFv8R7hi_v`P#
GYWWrJn_JP=qTZIpabz8Ab6=w(^J6mHe?SJhXk;~&_Y~8{dhSVG*|%F^I!YMo9TK6!odQXvYZ0GJ%@um<*{=j0>!46C70h1+ubMdxJ)VlDx26kh=Ywn5~i6%
85?@TV&7bFk6`eWt`9fBEXm`Nn0~4a!w`<y{1#ciD7#oXvmhdSEPJ^B>6%^+=QM4XSUT>OBL7466(%jxudby`PmOYlJBa(QTeMQn#NV#sFb7@t8JYc|wIIX$
ZNR6_cX<%qlInTnti<V%MSxzYT7v3fs{8#AGKdokuS+OrfjhV2Q%^|)HcFZo4V(Q$e#%RPGpR=L--=pVJZQtZ$Wy@y!tSR;Tu9v5yJvWuhDKVnERLJ0tL)r-
@H1;{OBgMzo&iz-+D%8rq`P_q2+H#2QGdNFur1*dNdClvAU5NtKLJ{NYwj7h<;;x{srP?`z(gVh*S6)IpWo5)&;48!IMibwyho7n{?MXzk@a;w5Nlvuzjn0(
RWm%lPEFCDK`cEp`J=V<uZ6Qsxi~jphb&_3Lh9UE1HAf8Xj<rF5tNY;UM}`0*G0aHRC}k~r@9;n{k3U6Lv9n~aHz!hB$Y_#|HdT69PlYXS_|HB@%8ky51ylM
J<ElIVVR3FM6Z^f@n<oa?&|iEo{BHY4Z{8IbNusKZS#H*T+*(joM$2~osoW`WhScJUr#PP?8m}B7fIt;9*o;s$TalUPuY-<>}@as$BM?^(vzM<D5Ff><(R{`
9*{7;3t{=~Jt?hM2XLx!Pb^GCwJnG~o(uu(K5m8pb?y|i0`QaujE=cK<>hcI8^5kxI-?e=_h9!c;jRD17%67`^PDnBrw?FuJ2<CWcf)H&T-G1Mt=3(;C81IK
fi2K7+UJFt3<a0kQpLu#UHOXBu9Bgm@=@h1X5IeaRnNxD7Oqw<Ua5EVmzOP<a5G7r-$~emnPB!L{Pk#rs`Iju@u$u}1@WZ2UH}s$W9&?VOP8#3jtx$0BM7f(
fo7ZLMNK#1BKGa!jA4{A3ni_6T(7rI#^P%%UE6N8hzJ*XM)c3-m#g?KRC%sR$t{&v+g`nV?5W3`FrjEiY_@Zk<9nD9mY1UFH_U`5nx0m67%1mNPI{<0$1ES4
|D8Uy$LT0z6wE3EiJ9Sjxf!-cHuT*o8Wm+zP0hc9fBjbw$wW+MTHN_9pR`>LeS0RGqw#A|Hij{rx&l=!l?(LBc(fG-B}*q7Mm2Q#8#{};jmWWJW38ef-S~6F
Pq0KQxVJXTRY+`A0oW42LqI0ctahFVgdee@?5U_nHo=-*eN*Q;?K5+6jc^!u)^KtOSk(NU>z=R&@dtPp+-h}}*!0eV0nR8=pVh<+AZwKp@UMB~c1rU^{#Bli
W}ylK@rNRxp@$H($qu~nYMQ8Y_ZzQ&3Pm901vZ7?X%+PUISs_7AWLESINnL5TNqH+4?WlrMf;-}A?wXg_3J-hxDE-y?%(ara9GJpxK_D=W*4IjpDQtlR$us9
mN+r{Q}`#B_ZA!rt-Q`q#ZL=YI^2`u`_dVu$(YWPaVjrbu8bdj`TQagng4rgt2ax=sR&<w*JnWY-bt1A&fl2dppCVLTPB7&esDHw-4OdQ173+IwPg?HU8Q;t
6)?K{#&W=%F1liDyA{yyn%-RRmS64cZ0>U1%jK0{mr(WQ-em{Ky<USh#6Xt~4>b3{C)*PF5Y@K@-)3)j;U52y=uR+yI$R-|WB^K1^NBUE$$C#!hH`EBj?@6(
-b$;`gi1RWw&mrmOR2C5#C9Tj3D-9Fp89Wmx2(mMX>sD!&EHS6WW89)v7E|5qn|Ja1kVEqF*3_9f1W-pEn4Ypnt7!y#xsd(n;7*t?O?x|z7B1r(8(-o8Wx4!
6-j`XfXPsCea=<8vAb!FA>`^L$qht{pXY9enb0bd{A|fNuPM~2?$mfieHmVpl?9@2RTt`#dM*+rMA|D)O!aZeIQynQ&)ed|BWz(y+<8aQKO0trDjQ^L<G{Vj
BU;+ECm@ahjQxvZk9r9%_ZVIVfdg4iZvN|IHxfupDeKJuk2DGz+&W)tHM;_8heg+QjfGy<zc^!*BZv8}28s$+&ClLyT1gp<>LhVl)L;Y?r>bu0C&H;~phC-a
Gl;M35kTz+RfgWSX?yb{sjfSXtCnke20-Sm<X$x*0%#_L1lJ}w!q9)Gih#5+Tadk5Zq0zbYsUpzCr_*y{A02)m@A5HOj`V(;Z_-*TnCvE^;(u3C^1s`5$A8*
Ds{zAt@3c9>W2#YEt_c~qz$&uj8~n%5`X1!5W!0}AsVt_u}r=?!JEJ07q3Wx9UDu`VEdx#QF@`AHk6+<s?8Rjb1FLKjr6-~GUQCV?uUXbe|GMI(;mwPBHE)Y
S@bW%s^|o;R^2e*fSW`jjJIgIZg#KQPOv3oIV!Qs1s{U@S)90U#aso3F~V06fKJ-so=s8-GmlICV%hl4olj^C+It^%#trfHZ~L2VXF&@fMS6Z7>hYUuUshy=
)EyDfHXXjvVUZ$zj@GF5?7FUv)4f8>Hh#x5S1x@T8+xkc;o%*?Zd<f4d_tu5O^wf2P-&nHXaO+iU~))|T_7W73^T9^+Ddlo2HGwQ%8x1Ha%;W*V~K58xq<A@
Ok$h6{x#ZTR}~xCVIPUvfUptn@42MFmDbEo3D=22fx4tst-a`5!z1i%z5<K;vA6cN1AB?a`c@HV8D5e(QY#tWs20!ZP5uuJAjvd>>sJ_i1Fvw!hb<B%r?Rta
Wv_3ZC3VJU1FqHb3pPpgW>U{x%rLqQ7tXy5ef7T-t-Tj3(GAbfVkn(zDPqB0>U@l8)GS=Hf<tewe02o>whpO`@5^=*?pGdOq(>FR;W?Ue1rHWOUSpE`h?mz-
dBNW7UCN^x!kr9bF4b+;%6T8CSms2kD{=w4kem2l6ht}An6jbo7$4U-Nk7OUY-bXDb~O~5LEe7}goP5jujZaWNmYn2w3wt~f|t~j2yVL2Xiyu%=#9oSSi{YI
y5HCP9p#T6e*n)3KLzy)S>89^nSznh-fPvOWx<G@a)4}5{D9*Ys&lQ`(}H~qX}L|7*92^)_Z7<`m$0Q~_)7Z0&f15b4&@#1V37a@BH_45!(gKW^Akf3aGATl
PN73oGA$P;#j0oF%_@UJz}WRq%%zyLg&BcL_|Eu?d_W-YHps}}Re)(taMzldeq*WL&9IR<7r{OrM+uV67<E6Rg`u0e#_Z{2l@dr;kSjN~t_t&j5581@iT2uh
H(`M^qmFMP5{&vRDy@G!M^36kojpF0eP0YU7C8rGFuthDzXWFgmEPD*aB)Xu_kp$t^};CfUk{D}<fRdo4)u&Hc|#)jFBF!$db9E;wN=~WT5CmA6awefN+yV+
Kg;V(G0{!NuDQ9*nDT-2HYCWdAOr;9lc!HkRzB+?Srx82_x1uF`Do>l(SlYoiwyhegUK@(0~`$-kW;xuOyPKcL3tXRZm57PjG74NjCkdGR<1i0<<jmd0K%7E
EEn1q46swDzOB;$z<3QKY!U#eim$tTC2CVC14V!SWLlFoAH+iaufFDhModYImLC;k^<axU*9C5kuy#r9ekiq`G0Z$*iOR@;K<8x*l+T{Pe5d?8suuBFO`yFQ
V7dXGMm^wx=fwu!LV}56d2`tz6qIW9kN%uhv<Hd3696U``4MW=U^7BVkdjqLqDZ(Tg-mEcp}r8lpXsU}_t4?+ofbZ};q-Ek#?6!du%_~vrsVlGn0hzAa$A&*
f+#LNcup-%-axs5K{qqQochs@IZagEm3ZeHO@jrEF8pD0DZSvPw0m~^fB12D1MuswmGw(?faUe8X35u^M=g`q`!#Rg^PLeqc)6w=BPVgtmbRCWzV-%CL=ot3
P}T*6IHG6AW@bL#k_Z}`^#(xfgSc1&kZnGE5_(N@uMd@Ee&_XU9U^w90)@}H{x{RUB%93_Th(ZEQS*GF)yJlO0Y;KXc@3v?@oF|9kGs!v3&qO3W*p86uYfnt
a2|(DJU<7;r}G1DRTzl;@F8n97pt&IJJH*;SL6Uk738w1tPHfc6KqqelTDq?B^&#1Q-Xq;ZU7}686{^NT6cR-wQm>cE`r)Z3x}Z~$9YWp1pQkKs3#R)M?Jl#
+Elg~#sIP<Xs~5-nak)T5IEiIhRaldgas6ZV=KPYl5j?nFMr94p@rJJdw+g+PV$6*jYkwd#cCYHNlnFFWxl#1leCZkc6Jb)T&ABP+QtK$$WNLfniQ^8UdH5B
mGbhnOHJ6=`L=f>`R{pS?}lE`mN9K~uV*vCTl@{9-A&FL(s#uPew17?5NF_ihL$*@Vz64MSNZh%h_$MYOcLo81*o5mSHN0ROi<TGF6iDzldphnMZO6tEiE%+
7x#VW8<nemUU09`&w*^$lE_%-n1v;2KGqWyEKoOi%wGYO;6q%XH8er2hMdr=@4dZBWD{dx8*vDj-FZ!o*ce6Fs4IrJ8wobgaXiNrgU-~WQ$C(jNym1s^K9GE
8|w}=*MKGt9e5EjyuW^l50B1T0)4rsql~6cc&Fl3Av8hvHf}RzPI5C>OC>)W4k*f#_qAf!Pi4l7+lA|g5MLA)vqhO=yhf2?t|w4%)Pjg{6B(~Fk5GY+J@QAz
f^&a9A%s1sJ^G@~5WzGes<F2hYt?}{yN25)Y=J))g0rp211@v2-+r=vSg24o21I~3BA}pq<HkynsMI%obX+Y=!8w8cacMtT5m_&YPi>N--zvZoCE)MrI_}@e
2HS$BN(;!~21Gj7zu75%^+_<_EeT{6!Yp$m^bHI(=a_}104?%^O%Qgi!$GX)mxp7{A^|7Xi$=(G<jPWeU$0_FDP9Kl>et8Np!Kij)oAdSBDF^qz5Wv&nrPoR
u+J<^zumRVy7?kS-8f_zGxmGfsR_obM6epsNKGEI?;DMPW|V4oiSC~T+vlKSik?>=N<!`XKVr;!dn3~VGC*b)JI(WOD~tebft+n3-#Bli4Z6n_Lu}(!Fh?if
Jw3(fD<p+@8(@j&Q;4g?(+kNX6phdN{?InVlDN8YbVQQZr2D02UpbKgq4Btv8_ZRJ2@z@TZL}1c^NC0}Fz;#)J@TiQ1>csfLP<rf>ShazjWar->ic53J*?)T
HB4ly!j^P+ny-BA#+<kldS;`doE+U=Xd(b(9+c@pLZ%8(ABDrfxki=UHjZ!?lebLJ1+OR?^NT!a?K|>!y4eVv``9g}Y%b_vg68FeRj_~$rgeFX4QM4xe@@@L
`{1%mRYd`fVk*{+7ozWSdYbH)D!0C4J*G^Vo@5_iw(*8|w}OQQm~dHi&#|v^_zz7@Kc2n8)mo`wKK~xH`RBW!XoZ2dsAJ|{AnJ#0ttjaVPNm)eQ|O_%5*q^`
e7jN&@biEbc;O~BSd`oWt~$pG8$jfY0ABE0JHIV?+ctg#`y7vwp412zd?yO6sRWu#Rxmu#7Fqx#kRfMgePRFj)O_G*d43gG*|w4!HyU-f9^V%Kej_?D)DLY(
-(n&!wb#uq|KVi<aCc1+5u(5dI^}ki-eDrlM<2M@-vggL!hUDjj9bg=*;LIW!=S`C4JyUwLzdgf`QIPs01-*AYSstKt;(`Uq+zp_45nCYs2er}sP@a`ZU#B=
;3&#k__{538^l%f7D^(Q5lS%Dt~lS=s2<R?{q9v4O{;KM<9_-FR6Usrs&f!?0-~^pF78p0<zUs)rUviG*nK1{*dg5WAr^Ewc+QCi^BRsst2Hwx8%=wunax^L
G#dGVMJrs2Rgx{x{=aO^d6G6H$4$oy8k9Ex-Sx+GLE0uUXJ;M)o=qS5;+wa0r}vJeob9IR<q<tC==ywwbsA;s3byM;@g*7W1nOBc#zW|-fXQi(R0im3YP;k2
_KFbu?JGxkDI<>8dor3M_2a{rXJ6WrW@-tq_L&ST3HC#)9Ab?|H!KXp-!M6Q=;9t0n;pfyIyj0CXPBc0(|SIF1}q^t+^z__`R6`T>^m4lA+8#1TKw!smV_bC
YJ$w_x%o+aKg(T(J<FgJr5Nx<Ye}_JFu!gZZr4-79N0+FA5lUiMmgK-xWDr1v=E6wcF@r?_X7=7&gfy9_?VxAJx;KQ@_>UKP#IAXt4GN8^$5`JjC4J=<{jh)
J=_R^AtBH#LNlaEDJpC&nt4c{3afe4BM?=D8>CVqT+mnC5uKo~7<p_Un+x&h;T6y^s{#OFRt#W?RaLgXq3h2ZYt;vfB^4U`=|8gXmf-9hcTu-WnL$PcIwi;9
0j`PZJd*wLM%qg3p6*8+oz>){ImD(vkd3~bR?)#rXfe;0R6aqb#VmtBgmo%eOhO+OzhOh;YrY`B)s{$`7i(@udo0Num~D`t-saYbIhw@J-fTTvbKhP>ha}$+
$jp@{{#adz01MnWAG@cp7}(!^R_vRH{V(RRz|%Dhv+yo`4_v>!e(qi<B679panR3<Ky}*7DAv(9%NJccj>+6@+JS_0pqD6+H6Zwkm>0`1EgI9BbVB_`yz0K}
Ahb^nKR;D?S4#CK?sXwH6=??X@0ApE#DdHrJ!|||7G309AyMtE*H?4s6iH%ci954#kz?7_sw5msH=N=?ipdVNCK6IHE?&eIJzA%PZU_Cz)fTjM^M(84=>p>{
aw{R!=A0{_lxPcb(m&2_l<)H~$Kroiz+|*Om@ShFcSO!L#s-XHny5<%-0+EN8qMTz7^X0I&&pn6k!%8W^3GG1my)!dak(Si_3^|NZwI$Y=>722K3Pb{K>wQL
r6vq=!44@LPw&K74=SJd5noA2HnSd@-_~LplCJyYXhK&l?5h<Drx^Fn(IROc2A2nD^>Uhf&vwWh3&jvL=S_Ccpu)fd6Mdo1vKvPfdX~Tcsv#xi&QVnF!N0L8
Ob1(Nt4ohVD6Yl@f7#+c+2al&A~)q<wC?7sq`a2(!?<4(3I`CSP5p#T_p_v;SKWC5;ptRm`ZT6A_<gT+*VdR`ja!ad_6HDRK*NNncqAaY29B0s{i#5x+z>h@
Q<yw^CP?8ArL$d9LHf~l`GbhiZxlMX40$T|{|jmZ#CYb77x#KTlSGbNl$0<b%sjJ)ZU}wINJ@y7m(-5mjd37gp<z>6*Orw1enZWS7km2$24hJW$8aN4#vqwx
ws&+pqN)~5wt*`9s}<`3VS6f1QAtSA?5wlgT^q_?TRvPbWvqpyujMumc_r;ZgrX=fH;IjiUD)KkQa@k<P=|N`|9f(c#W};;lyA+DaW9;qMtbL2YSevOY~_cs
Q!t}f=ky%FFk$46Vt+?xe}U)ss`<wp$~2EOKG2ELQol;P@l`f`s~(_ZQ`h^>m~;8S0QhjU2PHg<p8YEnQ96z$8E9{I^!$Y(hHyF5dDsh>d8ZVjyyjWZ=ZvJY
n^YB}J4Miy_4OT&Ysk}G!qzTR>-rjZPTF@O?hY?sidBlgFEu4;w&72=h+c*&fz}Qf85&f?Sq7=_I^UYJVrzlWnm$K+@np)V-@o9hEbM=vSRVAk2K7<0MGT59
k#J<Sk!ZtoCzfu$h6N$jTu4t&2V>1<3<wZa5vJb~9OZqR&hdLOc9}g$F>2XfQQO!i9;MQg5^!&TI@tLuFipVa1-GnQNQ}|Z$<j^eGwl=#LOXDL?XIc?<Dq~h
oQf#8pK&=OOEgVYvKS<pH)Wh{Yp%pL9GNXDt*qbm3S>CYNLYMoKd|G7vUqOp?!`3p+_VRvZ|@1vq+IDkX;+CoNRS?J_Aus{gEIV~?OkwfPz)zN^v3{LTR~_W
dw->4Ax*<OU^y7nqqiagc>p*;8Eg5FJ;YiX11|*(aD-vs;Hx9LxS><5+K$L9B}ppUR7Nv#zXJf@8e^=%_39(6>3oq&*qH~YEG`FN)QCy7;jq38>V!z*M1y&h
8`a=oEHb9KwzM;aJ;1dTu9~MRmXIQ330gV!6>LzxSM;8;as~KucdY><c`4uHoEEvA`igu7-J=43TP!q6T$Nocaw^vHy?`<|&Fn(!D57AIwVj7ndHYa-`tIBc
%Ztedw}7mmb0nX*C28A2oHT-hb$A;fj<vKEINCu;slxlhry))KH$^_jN0MapOLJCXu}ws3_@ei+A3qMpEQduG6_v^TTdz7PRY${tK%5?MPK@ClgZ1vAWPI-S
^!~hc2T?!HE&9n2k@m3k+&aJ|))mtAmZk1tu)uLjnc>KuBg6m+S}0;Rb+|*)Qdz9Jtt}{&&B$F|!`opQEYBS^O!P=-_{{72?3Chko(l0{hkQ778McS`eEZXg
h;V+}@H}pr&n-bZFN#~wy_Y94r3_Nwx@b*Dj60huTWIvboE^+&2;8AU>-Fl8_qgzApKj2K8hN`;Sbp58+b$Rouw=DW-1O5Zb(@^tH9=}Rj{{uv*lJkVU53Nc
fPFL*|I&2oBnPqVI`F9N-$;*^U`v#|Q{Xtgs})V%p2IK-v9%5Xb}ti7!QV(FN|znd(^dU)yozb{l3P{ja!&lko(Gy!3BbC>9@&z8Qp5AtHw_n_HY~e9&D69t
gNLpn{A+ON8chIboEQIDI!-OOs(2*F$p<E_JYw{NOZ-FcRj5U|wQxS;73Aqn0G?P1PU3%pQLsE6io2Mf<lTMN1SiqVl`u&i2Bk&z69%=w{h76!abuO+!(cA-
gh&ZcfUW`<9xf)4YYb+E>f(E0!5q5&Z26l)vv6LJGK;;jvQ~q+Akv%eg#2FYS1K$C24BlmW`W<U{PtH9Q*Pmprx2>PY!(3o7RcQ_>!Nw)0rf@fUh+IcomSH3
Tex_=PKjB);E<Oj`0+$`+su%bs8ekVxyf1-t@sQJQNid!K0bm_PJiNZ2NYG4cfjj43q1+JceUtmkgH)OUQKFk8fW9K7sTX)M0^j7F{M}3r017Uw1@}$YmJ8X
<&aV9n$j6~O{I-xaV#Xfy{$XScZH@sVWAb+ju9RdJpz=vPD8#M1_TO6D&UBDkz_`z-xz?p7YMopOvuYKMZEho6Q!P2ng6@=rB76jCTHRvJ(|C-mT9U*Xrbf)
KYf-W+rCaa@QfSLg}p@`$36*KjCqq~qD@T5v&k2+lfhR8@bajD!oHjaSIi>(P<wusQBU)J*uWrw&k)pE(L121bMDra!$cY$t!1PlFSP>H{p87uoiF%r`nQqn
*M<pgMp%njs7^AfT3gwBX)@pVC0x{`1t=QNYJBQvv${g;0pg=;0z#v_H~D_ZFK$eiq>2lDW8}6Iu@snzpclqt34WmPgwXMje&%2%;75Ta#Qm(V>+@^CzPiI7
@}-^<%iBr3j+l+dgW0lWiPi@3yPlUN*qspcD1Mx}FsE)H@Y*^bx#mgp{$n$!5h1ET*Y}O##_9h2G~%O^dU+b5euKPs6yx2An};Va^C%$F#g<SU-Ixd@34wuO
UI;WcQIRBj*2-oLMOKNuU7<6`N>lz$pEQZ_`IDif7b_Kg7)^#L@%cr6-gISe$WS<t=6Wg?=%|~w4kU9gd7$@tu!Z?Z5+@UgKJBv4h$dp=1?h+{Rb&CjDdnP9
tS!sp9NDaGey2Z3VsEzoj<7_u@jB4w_kS^fBH!GwU$93o@E`~p$s(7~CaxAOh%9$&Jid*g5y%qLPl%m467(9qU0f{MTAHfU#?o#xiDkVmgd0HxCXaLVMbl?L
!?plAUCiYlQSpek_xOO*vkh=rohXY|;s8oe4H*@Sz9cMhABCa6EU8h*pizVip6$%QP=N;)_w_B6L3H^k0$Kb#<xUw7DB<tRz`@2IpT$a!y$jF_W)b^W`Fbd&
G5Y^Jk)Zhc+CK(v6|lp{0GS6NH1Scd;cd&T4|H3zQoj$hGT+MQN{Jbtlq;V1$c~R;@SxF=_HG@>g?+D@qR}$ek5A!rhXrH)HgFsEI1C%N0jX|2qHOZiuPKHz
n9^0w4D;@LZZERzxk2-6a@Ii$8m$eTm6dH5Z_48B`*<3=@HAfop*?B0k=p!>aD-~ht|GUCR9y(Fu$l(JCYJAn`o7Upbb8SqG=KG$tjAd(6VD;nN=jQHVMzw$
=*bs@I>~p|26Zy;(Qb$UZ}NHw6TyC$&FCKX{$fES9ig!BiNh`>j@JlYDd0N1Kb~2S{Ia}SIG)HbXo6wy>+Ef|b>=f_+%+*zB{X=JeV5Aqqn}R_i)p<L*}#ON
b~BT42ZwqOJ#eSkT7x_xkUJ?%5Jni(6;75SpmL<HPVQ#FKISr!kR)u5Rx_{Y)^%SC$hu(S?iGQe*DsbQ4uoHG`nPbF=%H2sqY-Nk<|QDcyBJTr{c7TdlKeD0
PAzuTP*3wDe*)51*w5cSz*I_5N&0)+bwJiJ*pfDc&pnvj>!O*#ef;SPr&Rf!kIB|1;S<*rM*<CZr?%ZQenDaAg#S6rmczz?hSW04IkA{KU#~nm6A<v5zsdGo
4RnVnWMo-j3%+Ltla=L4RHi8-#2e&}prwzQyU^|XSVQ_CQGjX-e$fA-U7~770Km~QTm#V|V6+hQCK@8n(VKs?uBT#-1M0t%&2WbNvq)tvuQpMmChxxU{d%gA
!&zWUaJZL!UsFkvLQ2SvY@a(nfJfv~u9QUeZ~othN9TwGZCcd!^&92}H?*M<N=B1)Ads9s()cZ}6`<wEIU%M3lbW(?Sv7bziEO+L>7#t333PA#)U*CtNmGJv
BL6~6H|fz<@@L?mc28Oj_!FZtq0$z{1U+^LJ;4SG?2Xvbu5IVlM&zcO?;oyH3V!sW*zZ!b)<s@MeqKX2?bC7p+HM*TbXev1M;!aH{*+w4qyiwf3AZNjDhk65
uZ1`m-&t_xvH=i*RIo)Ws?>kCX9y?g<Yg|Nc1n9yPIE$fOGT3IS7XB8G(>uYl<M{rJ4^}Mt2=}3IeD&-Rr|zgGOJZ&Z-9SDb?z3-nnF0~A>73bgZ11SEe}Sj
HiKV0VAtE$DV=S6+LZjFaee@#6Oxk>-7X>_y9xIHTzk}VK?2jijR}*cQiSzGZ7Omnzj~5Ta4u@jN)=J`$9BGQn_tOi10!+y+;@2Tu_cDaN?iK87oe7swF)8S
gpSi}BK?rJJrAL%Laa%4#48mutzSdhPCnkS{^UKCQdV`ORckVdLj+ni`X#IVyZ31B0Y3;a+ZW<(Xd#tR{#DKfv7WXXeeBy{enk0WaPqgb05j>>k8+|#0YCW;
L^UhtTG?h6NZ)seaGnNLc5HfB?HRz1bNo|`rL;d(<Qz8Jxm@P*CBnGiC#&~6n&6$=#+Gur?Wcd`Ttjx}T}_rsIkv6CjVKU^{jyxBz<q$bHTg2myRiB_x-#ox
!?q|)B?Q#NK~MzC3BYbD1v7phGcP7<U`@K5-mmZ>WGp-E+sZn!fPY_xQO!Dx2X-$h4}dC~qwpULh`vz`@Leo_P%HSxzAhngDyd`u5&>*Amny2`ml-Oz?<IR3
NdTQ66bs}$h}mm>@jNR%9*H1xz_x^a&f-0j_ox?b?$dtW4is;veKt)b^rfzBAMDvsT3xf~0!U2majh-KPo=)6*yQDV-LYe;_Gp#@FeA3OH{$VyUCtJ!$B_lP
N*ej6Seyz@nmnD$vwwH^1^p(xDB=lW3C7VT4NN5+{bh0?2K~j~%*&ASf(GKmeoT`KL)xGe{vQuM>ufCGH3y_B^`o*bIj7KW+FNEl?l;s*r~#u~=YYBTWZwGy
JdG1V8)gcuMO}tHtIxokch+$iVnN{8caT+I$V5m>Ajk^RI(C4?%C>W-p9H$3rc|<O@DXj*?|>+(?Y_HfVnrBM(pmSI40^4!^pC7bmKm9^wwU66&sUHlBJnOi
+fMVfP2dtl>v9uP)z^w$<KS@i*i29bWkrhpqTM=tx3z55Mhbq)Hi?$W&UMX^K%qe$RLJTX>jv&o=wi5LAZq<=DXNA$bh^5TiPPELa+=Di?TMI#>(29;6T(SL
k)14L2dgsH&;?D{7p4PF-IEJe>5@F&iMggaT(`qCkF`7xND{3|(>lr|kab=0X>Swkr=tML8?2J30p`sBgNwnq99dh0ieBWVLnORkQt&{Wu^>~FG&hR3I9XqP
=@S1K3;#F6Wg+Q|Gs+oFU%O27dN{0R^W_rkqcjW(j*ZM+saqD1k=<P5L?2+u!W@``@Nr)N=(?$E=kfDzEonnm5F}SGjfk=%Yq_scNDItlS$uo?d`6JA!x?&3
){-~+#U-4zQNQk0MND6q@m{Q`tg@7q3Fc6#Yc=$)KtO}6kjBVX--n4lwMXK*{5FxeEn&Xm+el9Fil@R90wh;avD0Dqij=1z@v~}@CO9^Hw5YR0ZHn|Qk5lBy
9P0U8vM}1O1Ry?Y8%e6OEi%Viqk5?)+k<Y7ld9;uw=dqlC7GX<bVr<|bFfezLUlPP=DwgV66RO!E~c5!G2Q2NnF1Jps%9{at4OVclx}mQOi5^8Nlwis4k~v{
aKGRVeE#zW`Y1-&$rfNs!mmwp(gG_#(H*#rHleL`hM75`f#)^Dd{s0AduLE!*Fgc`TdBzV`p=!}0`TS5xk+Xvj<JyR?XA%B4jV<+cBJ_j2}wh7a?}tty56E2
TGNdv>HomV%#?CHv;~!6l-z9E`Qg^r{%83j1AVZ;(QA_czgaxBm=WOp%98^I8*&r$8#J*cH+ar0`e9u3RuDxrS|cOaY4(^H+^t`yCMw}U<46#PITPu!P!-kL
oIhgdRS<S>IX3HRM$+#G0df4B;?PiowI1z?bzd{@C{BlCyvK$ymwUsbNoPtK`uk&ZyXGk8T>Qk;sl-q5bEy5!ok`TsD~iPz*@^fs0dYCvMeWKacm9hI$P-%>
d7j0lXD@eLdL`#W9V<7~5eKpOrbs#Z;PXz$<~B_qP&dK0bLPqb;`_pDZvPP4ifZoPf_EyzM$H$x<7&g?{R1oR2YtN`s4E{m)pEehY7QgIrxl<MdM@>1mk1cN
E;ulj<Khpm{2<Y5^<?M-ezNH^@eqr2#`XG5?Yf*Q?mT~o$kddWbzVXEfc*Vmj)%_0uf^ib!qyaL=x3+!2R&ZgiXH(1%Z0~9)3$*{dIiw0tRqw@5Lo?&D`BGG
{(qbhC1%+(aGu1j`oqgE>m)Md<s}J*J+RTZaeWWFRx?Jc3S$TEr|ao~5Lzx(UG{6&kFib=Aflt8hGsBMPzGNYyzms9Z8z2X+sXhWIWpyK+k#T|=%LvBc!w4o
R~p^p5E)31AKO5$_qvcFg!h4o&s>IiOUM-ZU+3qc_&Kd>!D_ZL>QAQ!0Pe>I#I@S3_pE3dXVZeet{4JJp&@|mhH|MWJXEnMCCHOYe;)ha^eZr?K`X#puL1Q>
3qZ&Sa);#f8oAMka49kM`UxJ9EM+*G6%T4PpxSvQ#8UN!b+u*Fq`>OEpHY%YSr@9SyETLV^xx@!;iP1N$PhASgCp!<Dy7QA15mQe+^^3v8$Ll*3wONfG5KH?
b`?=E<l@`(<J&A|h>}a=f$RA83O^PWIN8~XHT(HoT$zHx2L{pvYbZJ1zFosb9cn9)p{^f0slk_3OjNN}Iy8cTVT<&;n>YXkT3_UIn++DG?xR%Eha)$3=50&I
h(P6^pO6pGQP+^K&#8T*eC*Mur&k(ESK^)`_l`Nm?43=kf&kT0!oghJ`Is)mey19=OhN8rP$O@p1e5bhGjSdWqdQp7gIxqHes?hkxZp8`9n$z@<1aZ+r(}1<
hlc!>wi1G=a{n`N%!9@oAYg6i*m^d`zBo{qy25+X66Wew=`7fg-Za_0Gjc}h`tQ=m-Kfmoe6J{y^kkEqDY+?6dgzI!>cg3Iv-Mwzz*32#39~96{hzPyZaQmV
!}aR6%9_Aq6+PI62ZC5@Z)Il@Fo<tNtlkQBw-cgwfjSBC!BA%@WaU$;mJOtroZa^_5czP~agObeQ;5QZh|c{&mYndzO6vY=Y*bvviYd!@O+i%P5%bk29}W2>
Yfm@Rj@|-2fj}19>&g2!JsfYwzN+cRNdjScoLn6!llo%tpi8MU*NGsLMfjRRoGq)~_DpRQj-c3-r=Xm1gGyXN>LWhm8?3o%&9ws_vs|Rhfat=~+U+%yd{aSf
$+T#4?3LWYA$wP%e_49juksUZT0$mnrg4N%tG>##kC)2KZs=ZKK|`%btQJM+!j1@vD?#pp-WETtn)Op@zaGLxepRDdgYc#RX+O(ZA(&UyJ2qu!DoxF1VN5;b
bN@2*S^qlD4ZE<O8flcLEiA062&&5~gg1dA^>uXCCdt(TkTx;TsLdYuRAj&cvWc^OO8dYDxlw#az2`HaVz4r9=HIG8y~wk)mMGD7$hp7p-MLdCs(D5tXYhjK
&S&m-g%TdG;$Crx!D8S;o!8ubug7g!*U5{Ic#Ae7$Gc_~%<L)!W9>qDQ;~vBUFVA(R%ov}+y5=9twriP&LOB5Pw9$_HFQ^^`T^EPk%%qnLpL{lq`_&fe;pcs
RLd@y*|htjOokNN+1BU{4YaouD>s|U%u}0~)ZaWStTA`Y49uM&fZC0jVdn#NQ&baD`FC0vJY9Q#XFvjl{3yJ$#NCx_v>Q{LPc(Q61~o%d0kW%~+rKan{)n&Z
ZOg{<+_!xExE<^sWS$U1!aF&3hT&|bBK!b&_#Z-@`^pcZH>+<RhoLjl2KP#XOT7%|{niX8BqM!W20ax&n_CFrN-#1T935XwCO>dKE(wYm(`iCZSo=>;lh@_(
z!PXQBb4x=fC{VR8tx^Ly2CXgc=27YF6uT)HHoFSTr^L(-G(17?*-!R7QT)ivHPOOUw3HDxw949oLeg2BUq>ion%GN>=J@A6`#(A${b4vM6(ffIF!=UV^L{j
(7luQmx69hL#GI^o%Q6H7INfT?-DDc-P90^_l`qVw}9@%p3?H$o^o=A5rh2CKa?mujJ|`UTKA{W;j$n6))E{p>;R2&s-=6*2O=x_785?{IO?(d%Flk1KKe=l
*t?Gc3PWdk37q4j5_$M~A@<MX=T!L;>&OB`Cf~rJ1}Bd7wfJ^jZ5LZvw`6HxXTSbqnU87#JB3zk;^2Y+yH$86cSsDBu6d5VYzQT=nYOF@IryuWgnd_OH~Uke
-{@xVW~Ok{f2Sr;r{FCUh2|kn$XDF*i;$_GA~C#<Npc=-xp`V+kA1dyyMP)OzN-x4kU8^Ila2MmXMHoOjoYCubloNzdvNJ+3ebdlsAQ2u;B34^YQdvg_1MA^
2qlY95^l+j^u_5cZK30LHnp+K5L&NlQ$6MSkqNec%p*W|LzH=kxY`I9D*f{H(Ru6zHwN3mM{$!L6SCiNkLYO9)>7$)-bd>@`n+1#$Jf6Ct;>>WNc4-D(Pdx^
RP#IW{D&^E4LXy*y*b-SP?!R$PioKibQQmQc<Y1pc{#a9cL(h-D^<JL9#Jyor2>R?s^q_f3AzXmjS%lMZ>7;&Z&oI!NyOaSDKA2(!2O`0?qUkdQWsfEt<v}c
a>(QCh3VV<?%{KL=oib0GzGmBeR@Dhcbfc#IH8_fZ?rbanG>OcY&bJlw$%kZy}ti~qYVNE%DC%y$J(e>TEZig$R}0$!R{#(ZEiK~m^qU#(YS@1jfm~w&pigq
-iyq516H9iK-)8jm_`}|xj|Tw;JHp<{2rd|Jp&ya2DfL64~4u=7v<CeF+E@*{sN<m9WK<RF|d+ZJEJ_OYKH<3xNt}w0H*BckL^TR+wTKg6Sj6cJ7Vr~-IV!+
<G%h*oz-gPe&Lloc|+Kz!#<``3S!S}y5pTo_U}msJBwU?Fma?kt<=a{kzRrBNO<TZ)qb~cci7$<IoKmO-lgd&$F~w@Qg&)aDFtu<+yFqulGJ0g<NoJH=pQ#{
T=MNk0R{%N_q@M&N~7EdDh_9}yul`G#5RTx9}0LC?=th*Y?t7kte^ThN=SetDV<Vm-Z_UPr29R76R9hLrjju<kxeKhDYYrNbm9p#q|4@dX|nhIvs{>YR3R?k
uDscHA?Ixm+ePLa$>)XTX=O6vmqat5(z=oUU_0^~VR$ZW9qem^WgJUpl>G4NKq$rtX@vS$FY#twSMl0#zkh}CKP?zingN|OErfpg?i|2OWQ_^DhjiiXoul{}
frl~GFt;D`;fKb5#j{Mj8a1A*z+@J~9D4<lu50A1tmyNwjp?ex?c7gTf_U0DT$mNPk1ITvB>1=Jb7UPh9EU3tSPL!WrYFm*Ecxu)o5ld6@TlU)xwB8%aByq5
-^V{7DcB(d>*=P2VLq{&xloxN6Kqxv*@)OEAw_voSeMFfrG}%a7kZ;2=Eu5suy)Wl=X{zz)~c65UIw1=Gmi21XIhqK6>1y&)D++qE-lShFMg3eW*$3Nkum5K
Q}|wl@bO;+4LuN!<@7QQ6oAiHbma#_ZeN|(8tLB(xD>h;e$PSc(O!D(f4E8EwUF!InE`O^I^{;Xx4@M0woQ$jA<_0OjWcw808I-uyR^@HJTgKu-w<^#x=6cN
hv$RL#sbw0ef8xUvW$pt7l049W`r*>?BV9W-F|l{h%d{7TZ3X>UV+9uC+Dyuvbcw<fa&xwP4HA5$#ty{Y(Qk**fBsUlkx^m`KHY1@m=-^y^6Ll2K&9l1{Iq)
dKr?T1-*NG(gk{hSRsP=sJR15>k59BL&sI!$mLr3{kueqW&5@mIom%g+mKzANe=E*-a6C{`b5x?Z3puBOrYwAeJnF9&!$uJ+hmz{8pUct5Z~$lDJF^Dj8KIf
y-Sod#8Zyu5k%>7Z3%!5<xPWj*G=&-+?nDioe}uc(x=U8h|JeAh`wO1FfXm>4Gm15RB_KT-{t9K0rDnAC+N-fV~1U_%`w&8X<J9$LaitdUh+8v@nVs-(_&Dg
n`W*EB-1;^!u36$#JHfp2}`W8+XrA=kU`|!Ssuq5uX&J@Y}9C@)ij!qG4lY|VD5&=NuHm#nBcy`DNAKKL8YxGr-^xaIyT8_#pd>V*e$Z2Q$JFm0(b8hDx^RG
4!E@Vju<Phh3yp1<ZgAB^&aqwMFNsE(W@&Yr&oH43l+YdP>>dM=}8nsN9(vSFP-hKKTHH%?6v5v<k*ls0ffy5n{8MYk>3gDyp`%rH8}RGc3*o>FFXA2&hYOV
+Lzc7JAy;_yJ~JVwM4X1C!XZyKIlT&ijn@kI~I3XD%Ner>DrG7XGTX?vgDS4w<UcjYJbu!zmvrJw+Z_w=Na@bcZRlXgzm_t{IBT;F~SIUx7s_$mkoQhfw`T*
6{c0-z6n=JNg$sC((#GzbLD5r_+QtvJ<p%{#NR~@V+@sE7B6oCgLQPG{-?o)lEfv-gbs9+{AiKsGd0CM5wG8oMGoA5sRx&J1??Fie>gWdz0Amx_7!0D<_LAy
yRC-VLc&VaXsiIp6loxI6}TR?{n2#a%3-v1Sy@J#k+xx%p>UGdsn_qws+*f6G)=?^YizAC^6$P}+^4GBz?)vWXIX>7$mxHY?P%?}jI0Q2WMUC?R0pq_Z-m7X
66-1|$O<Y5)yww;bQqI>5+2(JUy_>MRS&OjT(~)DqS6I`7!3vSp6w38l)TZe-{uf?g7+sWMoB5x=y%g?#yf7U+tqgn7I*q4M%&`;Rdx<?8E;Zp2kwS(<g``W
fIh8M8NQodGxYJ_cq^?G;xr-IXfoPpaS3=klw~E(Nms2dtBAFX1l`!R`&r>R`&u0vWo0>?R;TAbsjIhCK|&$DavSoRnD1*n$E)B|dvP(9oT@n`*H-H{?lQ;h
KOs8C6HA3%3Xd&Z$uccZn+alq?FoyQn>4-j352FRW;^(PW^mDfIcB2Hg~?Jnhm4SmZALm%MGt4SL-qj#ZMO^w&4(tRwM8a99E4MQ&7CyRQ4pPht02e#Qqqv|
)7d!RbIl|fuVUYs`)ZAVgs8GE+JU@Q$U?I(dIK$q<Y_M>8_R?{sUZ<>+Uk<#qxB6$Dj`kWe&H!Z+<I+C<ws5KJ!aG^K7nUC^tlVqF+x+^87JrrT^d&pc?+8f
V}IId;s2DQOU^`_A+}cB-R4+aSz<z89lbzU(jC>41X$n~>0;cMN6z?)DjA<#*7TXf%|9efs4{jP;G_#yL^O&d0_xzK^GJR=21UoYEvzlS+&pa`a%5wKjjbp7
(G|w<qt+ckzpJ~i&+?Y+@fCG=4i|{Nti%t#+DfP%XHDAVlJ5zr92rUm%-K13MGo$xy+s7>Y`MTJ7`mH2`-US~u=*-)*+16^`I*AG-lC0K>Au5)$~}y?OH;03
?SMc~9SVrRx{sBsfiYA7wDzOi*e1Y{t48EWy=O$#yB7BOix}@jBzW1E<yZPKV?KT{N&qyAG8AB5=sP*4di8iZiXT+;xa1hp5_$Xg5at*oe&Pi*W0OKqpbSZr
x2u;U%~7j&ZTHPA)3yAA4FI%sI+NweZ%oa*f~_ULE6Nkx!h~Duv{c<rRP@!O=dwwX4>?{E8df7&Pj1l^P;T9KK);wr<ej`C2#&hn8Ns_rMGX5F4_fC!un(7<
;Ye?>4#r^Q3HOalI?3puF1E!2s|$jNeIScLP3DS(_NOaqYV^fIHzJiZ`3?nYy=(D9WqSmYrs`L0So{))=0Z!E9%KF0j4%NTeXHcA#>(Bk0cLd4+uP7BgV26v
QXWBuE9L0Mg><6YJ+BUMk5gatW0t!Dna=Q+YmjOI+?1Yq=+Bn|)I%a#Gn>-Kp~cy==W6j09rp0;`iB?W8t|To5Tz-EGjEl*)h4CCCDy+ABqlbedI6Da2L}jm
a8;jv&xc7{QSZ5P2j6$=Q93OPt+`u9TH3L>&qL;|nmet~Mhokpm93P*Ey!ld&c~~PUUW13wtzVtHm%l%)7uBc9$PoP?m*}rXs*`f&KQuJV)UvKiu-?B7~7HD
n6DROkeFq_mdJ~Nuwv%m`~B?n2iDmJmFLD<*z-5YCTwWop#RGE*JW@)72~c!PlOiJ|CPbeQTM>$pjZ1x1PVP+k55OxflWZn1o+REyBu1KUGb0rt0NxfbfD{|
1VwKV7zZ0=ya3Pb8H9b!-#{vR0YGrpyKi$Ly3R!C*Q%nj5HotQv}zJU=ls2BJn1%>CU)XNqHu^p9;V#erQjNSP;x0Gd`fubnm#!+_sTL}E5UkWhrbsw0CeGW
dJYE$)%BR>W8mWY&`%e`$}?CC#n_jqPEdb1XpTw>IN((olKK9WqQq`9Bd<CVOZ3B^A9gwI7he=x(Ws+`5j>6UAk!`&_qyW-IU`yG9T?5sTB!F&gD{O{imtqs
(Rg2@<VTL#e3H8DLEq<tRY05-3#r)1Ig#h0(^NL$bD7a`35B?Rktcp0J<2mr_%S1SchQ~*TLGV}W)KWoS}oo3FiUHrcBuz%%4tnqwq*I(9-OWXWoN-+50XcU
xM-Ug$=Y0+`CEjFOK?5~)i-lyN`x=W5e-B9?j6j|x|umrC819)MuMr+1XUz?(%LY}w+W~*S~m=Q9GO$1lhiS=X=R=f**V4m3u$SfxTd;)d(iMUe(Tdyh7A&j
=|a5im(^Z~CcYxCp!4`XJISp`DI|vz-`wt|AlaJ|14wujZC)`)8Fk3~4`AYcHk_Ebp_nuOIX$IoInA>=e}YL9V#yoqW*_|kZ}ASg(m}|o@AbJGxN`UG#L%P@
0wmLpYh!F-IJzVO+h%t#d!oSR11M-mpH;@))H=N0sW1snN$yo9$2hlXw(JZPVAMDj@sDsv5seEim5JLPhk`ndpmu@?Ty5fUp9$&oST2Ywy5XMmyu<zOJ}e9u
N}M@ukKB^-R`NYGuVY&q)EW^%eH&x7x*D<-cVt>L@N2xclh3O_hGoqw7U;&wNeLUgsQBpax4sdJ(I8)nOrGn)-CkA#6<7^M&7!-GK{o=w5)oiyr4*cUhyGP6
Li;XuK^1wE>2v_<N+|rSoH0*jiDhyMGxhx@(=ER`DYZv)#!yo%x$EiQ-Iq}V<ahe1%xyV+@&_Dbc02828d)z?u03ej&+I`H$+6pZP^DrC9)=An3`^`x83&BV
E1zkMb>!FkiqG`FB8YatXJNA}#U<8dOtxjdqK=jy)U^2^5&8UG`5oO_d&$ReLz^I~KV17$>Lf6BZ-;<{)NVGy;At<5e1g(yhocbMLEWO;&dtcvP|OGE52s8&
8%h8$zmra!SglHcl}PZGl_wk=rbFWqlkB;>46gM-8RV$I?djx4e!XwpZc0FZ(4wt}uM6+nuz5XaTX8FYJ!#OGEsxSbHwvPLQt^T58SllBAHT|)L_w$>YR@{e
DZLi3oM{0N=7HV;ZYVkSQxjZ%hf3c*dl!ZD<=K1X_yVWEHMfk8Ze;Zh2Y0l4a9+5WBmuNPNzI^Yda^cw$(qX6u~VLtEJRd<HL<)1g<v@+j(ewNUrv$KC@8V|
ll31zLU#!86~W>WAPUqvCiTGg85^t_sp|j~ibv;sqvg5tc9UO;gwRO%tr8_LNs6k3ENM<bUFq{m2ARm`LIjPOPgF<HU?hO?<t@1be1fs`<->MD2=h%~I}XaK
?R->~h+b-xoVyh`7cL$3scghTd}(rgvfoTaK*EhNq`;7@&`h1M!ij2iSI#)NIM{du^uLk`L8`%S2Q(0OY1HL`-*ce}P+;?c83wQwLFaLOnYdcNQ#{?V{D57}
I#W+@FIq38S28m}*SCkOKIg3n%ndn~lmoJarMBi>{xG!TTH}yaac9a$>L~llGsPSS-3hnKLq+ub$K@Ts#-4TAA%Rx<JX*F6pByp8ru#*0syHgjf$lUN7jpd3
ms)BO!dM;h#UAsJ^RJZ=o%2GedNPPtOC+=69VW#r4D)7N3s=8Nn+98V)WAvre<wjV)x9%hCO8(6WPHRwq><)`aW}kGOMno#?-_ZY<lSNj$o6@6=2AL>*PIkc
d4)9UVB604+BX)FL70Rhcd|OD+U2HPPt?<p-V>7jNZ6}YB_zuDzlOh^UU3xMllVB0APXdVEAZ|)7pN2kCE9fXxvv@o7C7mma&7i)pDA!FHsmv7J80p#EtLH|
XD*akrEd?NWO-7L&4O3%3<Q=wE7t<To{mk_vd<u3Jf&>AsWIg5q>Kj<htIQfo-5JcpUV+}^72?G|9c4|-^-LiMMACl$>p_-dVxSx5+va`Smi`|uuxwV6M?k%
EJ8KDK||19!Y!5~v(6zwkk~@w1hfD2&uw99-NWN|T^{3N__@SKi%rC%K+Fj#V6)Mo*2{TmhJRbCvE;OVGB(IZHDOfTZ{~mx-L{*{V<Np7*gM~1+|oCYg-N?*
;X8yR6nNpYRSpu|kMEUP4f~I7NowPpftq^3c8;kWlvoUKV({bFmtn*)gI;L2*_P2DW>M*Z4Vnt_o%%TJ`p!j(w~IBes57^rj*>LJhk%R>U??>198m|RwjFJO
5C&RBUWYfTqN<~eM5a9qyhvm4FQt^Q)TuXjnFi(4x<O)U9;?CEGSMh_25ULf_VqHXiIf?9@{{PiSjVXstNBPn=(@OD4~i0ZdlUbkO?%t81uPp=cid54E4w5_
O$mXkaw=X-(&oTJ?n>~3Z00xdVprFS;!fNhqFz52_8?C$3wR+zrHi7!^_08>7#&Rv1pF#jr)h|ZbbZb{CNnP7>5vSe^YnvSQ5uKtBbovj1Q|P8zu!Q%1Pl|Y
TO6L`FA>Q1zdmb~AmcsHoi<2~Jkbi0dYj`ORb;hKm){sL&|H;6aRTYF0<tNh168O|Szy<Bb6cS_(y?N0<-E|F@SDeS$j!WQ71JXxI&Pg@Bk4qJsd#?es+pxp
{zOLr2!25+_>{u;2S)Ez&06$g4w{U_YZ}DJ%fffo+U`vGAKIlKZn$A5meD!1bq@#|pUV&8#7bNWI80kAumgg<q5oud-!#c=q$(&cHxiIJTL-W!?udc#llN+b
{#rrXq$^S+oiwcyrp(EeV?pa=)Tu*<{hR*VI;EWvczn%F1ufi0Jnq@v+tB(0s}ga>n9svj7hFyKcXN9&e_<fjr0~(92KJeIG&5Kltn5e(1QVJI&K*vvXm^*l
O%u7z*;lu%#qGBe&(74WrBvNM!!!ZeO;SbB235&n^N*(l*M6x!t?8>k%%-#zlsGL|DbE23@-3d(h){`|fNg>d-=o7)@zHUEx(es;vuZCq94ZkFI^*DzdVLGU
p%({QZFu!VfL2SWV8_~n<NZqKY-&Teokn5q>M{78rRf~7%gw$a87q>f{I6e@%&E)%GFouNGD1*xX+<+9UaltzH`hiW2jV&qSqWTK-;|97l2b|2+*+u5h_R9w
1?&3$=TAp$Vh0>gv*c4rAu8)nzP#{I|9&BdA%YxX)!OaL*WS(<b%LP17h$Ia4=pO(X?6HEL8NU@sNVwn;JIQs2lVOD#%ZUm*b-m>ewSiE&$+91l^K0T(diw!
wUO`1DHaKgZ+KY-rStb3jgvjHyMYkQkA7^R*ltNzCPghm%m;g@G&TY{lNCn#-Y>(JL>*E&Gm*^r?N}*sh`+m1Aje}JVTW<UsaxS4J;bBICcf6B+ePA8_VmDm
3w5@ph3|PW@+ravNk&Fj?x|;~pY^a?&R=UPjEsAw4m-^%!vbd}%b6I4W|4keSK&D1lJIa7S>k^#EE;>)4p>91iUU!d%p&J^6)Q!s2%&fuSwYW4W3SUpvi`6}
aC^^}3=Jd^^fI-s6h7!z+ou<OJMIbi_`BI$18ng6`I;dt>I;Wo(;ucOSP!~~6{e))Gb4Dliazu-t(>wx)m_!0vei8N{5!p1m&KIjSnzM+lIVcmt!fp-GrSIt
3mAVQ^STceV8lUMZ$vd0(fKU!LLH>FA5-=c$O^+%S3#~k=IG$?%_u`l#Tbxz1>}vE0{s0RAk@|qTx1?np!msialXP$7Car8VB*$K7zXP&r?%UA&BhNYW(8O>
X>*1;0e+;!u#W?!xDl!RRf5X^JzuU3JW01X>7Fyq!H754!-Wg|F6b?lBjZms8wE2PnX;FOcMT!<7{UceSi=LwT!ys&=z)v1x>YLlsRbY_cWlEYQkcb<koYIB
L0s{<$#0auFLfWaOyJth3eAesZ|ls?s`e`gzO+w!EMI&rA3VAA&1Ld8OehS$yC3oLizL?%o<Q#lWKD?03^e?<A%)<)^cXPysz+#ClUud()w!lF3ALHoeJ>FB
#*=`^IM3^+xk@^GtC!ajtS!TlD0UFDFog`ym_~TxN8&VztGX<g<v?B8!lMdlWlB&y487OqqhZF3eCkm==UqKMi8Ox1*eBVib%EqA<)+6NNR6TsB}FEt%q1N!
3~Y49=HA5{jZ`u1QV;@P1lX@S5_O*^f=lTCP2mwkB3bpr1I23#Xq@hDy|KxW7e+1T@Qi~|8}M@K)NBTIw<PYNK7!dU*TVp@v+9E3m7*++6DOJo>~7UXBO+4P
lHmRds$ljPhq(c!gr_ov8E3?Z<lg+NaK;$6T;5z_aAGiS&L6(UFnd*GesU@xT9as8E%VL~?e;F31AU^sfU)rUY+Ofi3m0G#{7lVeyfc$cU8nAg;*)8odTVSp
b@Psz4n368F;u|zw&fmUrXXhHlls8S)e1<bMgHA=otnuY3C!PG<i(_~Gkt(bl8TL9a~D1^9km;KZs%4vGLglsl8r$j;fKY;%)ufz(nNj@un-fu^;o^nu~U87
Me-#?1I{%3L5ThuVz#<OXxzt`wK51V>zq4?6S#*?QzEX@_hh>#iecsec}4wQI1CSBwL}9M{#FY~CZZ(2E7uT7^F`Ah1q{u1)O~1*w~VNAWF~h7w6Jg(8VGf<
Kh~-M7dFIw*+e^rU0@`D6ZW?Voq{j}ip(TFCoQ~bHv7yNCjnk_Q5p?$ovz@L$ge1<;Vk*#4X^4L0fg5Khfz5X#};)bU@Q68C=59e`=3jHEpZ+h?g}0sWq$0F
#-T6yDxd9y604H&uHrlt`tY>O&V^&q#+CHQCG5ITvW2>pq25b`f1%>BPU|JCA2IcdK9lM#>2p^9coFCy;Z*Zg%Y+K~PeTjH-h;@Y;C?k1RRDdZ#x@v#p-$M9
v&L3lDg2<T#v@`8Gb4d!^uJH8rkFeETAt1E!rW7N#^A@#bm_=@G%&)(SYTf~2LTt5b%lZUu(USB+vo5^t?44wciu6_7h<!o#Fk|H@9Ye?(A)SqpT8~%_6w(C
Ia@ABjm=oCfFwgDfs|zov_WIa5BWThpyN~RByNIUJ1NM$efZk*+f@Ytj=V$}w4g-^5^dRo@I)p<|3kW=*jZ70!C1kBsJx<uDEc88LgD4ht!pvbpwwFD{af@@
6Sg5Z#YLhwc?qc35Jw2S!ED_FC+!%vVp*y@7TZ7%DwQlH$~CRiv~N|0!|Q1(kT=ALUlR#vg&csItO!TQ0IdKaU}8op*IY6)#8KlH(G&Pzip>3a){C>H&`6r>
RjJQQYFx+fqb+c7KZp42lJmk>5SH5g86|e)3KA>9eKDSpWN^OC&l~AAa;qHGQ;3K`9-9#@A>=c(_ivEQvnEtGU*OPd57T_lIl{#e>=}(d!JQYBd40JIJw~Eg
JUQzkfKv+OW=KHM^gPS^@mbDUQ;MFtT&##F;{Ev4=gKmiX)d!YHbkP`>VY?0v1s6Y`K_o3pGDDg@KUwJB2V%8-3ZjyDbvzu`Bqe{pqzWHop;94K%tMxf<=)2
G}@M+&K1y;<t989c7^AQ^qG_*%A+;NUe&X?i)a}Wkzf0QeVX5eQ(}Eh_!EwVJUSwIb<%*r?~h_93*zlbsw`aSxZz@n+t8JMsDPx1md<pqSNV^NfCVroJj+B}
c=ysiVlrpDlE_|X4VI_CiM%0K&%f08X=n3ZWj6%oZQ7}3KSv7L<2|9)=DVS<cGcN^=blaMlVF^n1GI)~KD$P|DJy`EyH5iOqN3|Xd|rsWmZ|(v;Z>`XKdf;0
O96kH>fT|qus~g(H&;_@pNihuIALc#ZV(f2fjm=zi)8t`(E(bUY{OE4yX`Jdi558GW)o+|6O+awL?Lwb`y-)(GQMjsX59^o5&$1GzX$QN70mQUni=~6$|CIf
yf}r4eKmMnMU(d_?pB-&xu{8P#f3Tf&K~u)AY~PcY9r*9IzQy&u9h?x=rjcj3VtHL(ntH!d!Q(0>Ju9RXZo;WJFG7MS!+s1VC5!P5oNx+lMp|--pM)_B*hs*
&N?{_C9kibuT>SG80POvDx>nSz5tRS9ec+$s_bUg2>Dn)YOEd^KoMB<vg7~sDj7Iu+Xa01vWNU(`LR#&Ngnyjau&d*P`2?DTF>E(VRo_qjkL9dq+s;}+`@%(
QAb*N7<BTvfk}4Q@D$jV8Z$qxXU4#*i2qzcVjo*Sy<j8^aK5y|k560YD*4-QH25XWKY+3Z9Wcg?$=}$>jb8~-|D0xl-ZcuQJn4XHT37q{byxb00V<txUZVYQ
f6luD`jf4Qawqt!RsK*A3r(Hw0F0%i<HpYSQhCdml|M=`@-2r=xF6>mAS+WWx$XKj-#y!X&gKfifx?`cMG4;6>pZL<ZTjX0Jq}Mu$csZ6?d)484>VBV*I}`T
4_-IN4!U5DPF9RlQ=z}1kw68M*6&InWBaZ^7FQOJA97!y(Y0OjP`ZdV>6^pf!@}tS5>*VhThuV5H$EeaNS^`q5e>n2w6-wSs4F{Werp3A=u&t9csbEB60d<T
)cR+?jf=hKg$0-)Na0(*2MGB#px?HNJVVJ~cQg+XrH9TX6O;w!feewo4+xfgb`qy0x0w(V^DlRT3t1(*nn`&_i;33TsEkg%G>utLc5~fxK`l67C$}diAnNnm
+Za4tX0xBN%dbr%DalX?E&Rz{+ey9)L->4VH&&j^y@@MV`Vjm|B$7Dd0pFZ9-;(Y3&5St!PM>+N_Bo=vc!bYRRoC0lzLc=-)_5E6^v!8BQ_=~FHNa1E1A93g
4?afjIe1Dc>$x&ZbZsadck{-Bo76q#Lc*n|s@S`>{7)Wc3V@@v{FX}a8G1bYDky*O5TNIJJq0jo1+=sw8+83O@OFJ|QVteUU<P|Y1Or)jt}ti<yBF1E5fU`!
u-n6a)xH8*v>jRs=;#ZGwv5XcPELZgNHz%IhE|yz`&i#t<V~^>gPjmtW@r|77PuQt5%$`+Cz1~u+?RU(G5Ib#okK`+yHU<}kl@&uryGb<(o19X8fYP4(NZ8r
yf+Hym7wRC#|J@b{1_q&Ac2Xy-`z98qDfH}kzNJv0rkO*%2KCuU(c<Ru2|2oGtTCRcXQ<xh)|b&D?>krbsGFSg0uytlJ}7t6B6sE^5G93_kDV$@W7P<Yxg~j
SX=(Grk}oCH>|(j|6UxMy&%n?ipqjzRuhvVBNyue_u3K+{Y#<dl%dcYNR`(3c&-H!P$WMV+oAGo8rJGq_-2L$(6yX<%!B||04`9t8$jC<Qnl}^xu7iB+?C1U
9X;M%!bM_w<f<i|^&-{pnDHXcuLy4}{_E11MG*^g9kg9KAr;_zokUL!<Z9}SA_Qol&JE={XqBDmA(5+A<N=P14}NE$i{FNq2b+QGjT@xz?zL}i`Of^ej;j78
QYT0f_~_~aVn$zwyW#!lYz{mEut+`k)pBXAB7G<SdZx>A4E%BV%8}x-@k?)b)|5GN8zl!xxj^0n46x02{mH9|*$cCaqW$Yb>q%bQVn)TQ2G)$k#=10U{i3~g
Op%Z=MR*Cr+<(Oi`W(~eaImlPG)d8@#hAN|1~`FbVEe;jGG7vJ{o>&#N61-lyzVJNNii(2CsXQPt;U%zpAZVF4KLw8ncUEJ!KA&Q0I%Bk?b?y)`lolb@i?%n
I2)D$2HonNp`7-H*cTHoiH$#{5`|cS3y&NqQ#L$5thW;~HjE|TTXGZEmkjc|nL1}l1^vb$K@R+pg@>MURu1~(QXS^FgplF#vk&kP_(+`5K$KWF5_^IygQ?q;
6rmYjGg%@1M@cA+tNyQXgqFsgg4K65=`_v%vR~$9U2jP%UmFT?|CJy9yR;wVXi>7geDmc4$=IBLwFLho4oi(!{a~5oxasc<GQeu>xog&5YV`lkhUo>d+6j=F
QY36ZJ$sBm4EDaUytdl^1l+I1q(wb~>#$auNEs{ro>uX?td9?mhpgA@F*t&G<(un1JK2NAv~ryFyjv2J$RUI-4S}S{qblq54DRc$;TmI}Jm1fnP>Zm6)~G(1
^Vd~o?~cXNjjRdYPbz<&<@MM;;^BCjK4E}MFK<{s*}C|!?Fh|@xU5tr;H6uv>nRIa97<@h#rVZ+i+^|@`bUsmR-$3*2YjCBQT%HFbKh*vm<BP|rU4LcGl1dG
!OlBEn*^(-RL`tF8!>`uvu8f*PhAx{b*xNoEiF(nNt;CBs*v*2QQ&6?p)bNy^g_+4Z-aH#Z!=C)+86c9bU}}-=tUqIE$$lG6y`!_a%t4nJ+aUq=-i3-b_Q_g
x!vGJcfHytl<tWZT3Mw0_T_7o9QG4(zb>c8b}wp<&!}&c5D(F|A(m#-N0WRdTUHAsoSGn<meCqXNFcEel<Nq+Z3$Xac1hGKQ=M@K$_VWkGD;MWUUC0qic5zC
vN_9yyTldOFL2xTwNR?*kb(T+??B|l8f4lrLO4npB?Vrlt|Yl#z1G~`2d3EP=b#H}e#9XTNJ2Gt%qAS&x-rste}C#T?8|7J#M;!yti%9ffD0U-)vN1!zwXP_
2fxRT0pi$WjrOSZV~{!(0Jq(@Z^q(DIK7l0^5&=uJ*)5oc<*;{PsKsL@X^KfS01!Tv7Y1g#AD%`28}ZpY4))<TS1`n>O%gCO!f=WP_vnW&M{n(^i`5r&hH7x
>CP*LfiI{txn>t{=@aB;XaLSDUV2hN^$mDL?{$oVIdrC_#`m_ZMF)IHAI^?9SkEOE+fsF~;7r|BZ3Yl{e_HOa$dFmg{wa6)3zDjNuqm60rdNS<FR8FLv8AK=
;AjlmOTjO6C5RX;yI8w5E<A4!x>yuO|FjcD*W0cfDMvtf4#sWzW#0wU>dWGos|@Ym+4Q#dBY|l*W%ui?;OCBv%ixAW@TcHD)O_*;Avo}dQWXz&67fO>Nos-~
${IexSp!<+H10}E`Jl!p%3$Jdt(wAq1T^6SblL^X&4pMV*N1C{6}^`$F;$Oo--5bz>QnBRElW)Pc`LC}rYz)M)W|KU#0J+i<n+#>7oEsg<jAEY_$3mYs~px8
j-JBo?Af0>^_g4(fjK}>7B<=#Tft<#H;O2cR0(I3MUMcIwOM;l`QyCq=o!a7rDx0yj+VDa!?cw+)4)Sr-H4AJZzjS_((;!FKvYsJv-i*QVxaf%j8#muw@_Xw
%`i9E9v<`xM<h)TEo&zH!&GF}Q<X-Wg?F;B@w$?~&+*}7OJ!pT6%?I*?D81)<R*g;#}<q4W<W-k3l@e}<4wQUh?lOw-?3wdi!iwgkcA&^*h0w9{Kx)ce5Eg&
<@yh#>-`_S7(Hy@{<I<m1Ngy$fP5R#%*kafx?vfJL7>NyrDBzR|I}V5^KUy82P~DvZFywDd$x6$wN|N_pLh6tZo`I&*E>9KOXw5F$|;rf2gIE!jDT2gaPA(<
?wnBZ|ID;&IwANK+zdS@9r$w9(9P_@fs>eNgzVd26NQwc@SQC~%z2E5W2Zh+1rn7Pv#X&H6qUv6Q>}FVJGUPaSppJn$zl+0Y!g}Mswm#_mEGF7^tZ32y_|q9
3eQ&P6w}BdTQ+P{md6dtWvIMNR*3SBia*{Jsc<Oi_&-EmlB{<NWR+L(K6-*ia>0Vv1Dt+NWww$jyBuk56tC70`;B|!6NY9`%FSJ*zk%I3`w<=bbhI0jRpg*h
wysTs+FA5n!XA?{u09_Vg$yLyiBx1$o9t$wY88bv`NuC2Tob_acG{)8h4b;LqiJi23(qq>_UN$Bv(o?jSnPOOFA^$0^#y*r3q>&>n>Kq*(C>dMqVIk8w;+ad
p}rq1!g1DoFgLlf9If_7Eh8pOm2Hv$0<D!Mofx+4+78)w&bt5*pe4dh+<#Gn|IVw}3w3Py&ge4s%212$d^y9{oV`<1lHO$Z`#!XcCh|R5^2*+fw%2ORX$%N)
q#OD;vC(!Cj=kF?@1Vf%F)_4Yu<r4e?qDXjjp4n>)f?T<0QWzJoYkrTwHFE@IlIz5h)U@%UPEARu2MyP$&7qw3f{%>9Fc8)raCz(ZfJ72y8$qCm&N)366#oe
-rO-vkPfoiewCW4<qa0c#yTc0%G%*BBpYh2=YG?W^_YHZt3^^heLy%xzNG{}e~&~TiVvj3|5#|)5t+ukJWdjW5pUwR;l==Yv_Ek<X=~F+YrJDxH65k7N{-O%
OO6^1M;Ya^bmN@rV<(lv;G5&ByW5dR=;5qRfPkzfhCfy71qj}&HJTNAfhwz6OR%e$te_xBg3t670$QSjL!@*PRxBu^{H^$4?!=db4BgD!tVJ8H_H69pY)H5j
DX9F~?UmtSMY*J-3f(+y3)<&zC{4p>SqmW_LPT&D;GdgQV1Bdlzg&i*^HVW(r>sTNjGg~BNV%b*>n)z<%6#miN^;y2d4UMrn9gvemu16?HOOk-ifPJb88|A7
hDg61xa@-GMa{jMGKaLye5J~%-XXX2@ER}Tn3~3_%y@YDS%~3Po9)t>`|csUJ+8UojTK?=5m;l11iG{dx8(28kQTn5MS~~U+)Svf2g*Xa)XX$6*Vfy))SE&|
6AR0<v$ud-ELR?Kjs0*9y4V3}pmb2g`H`_cnywp*5^LJo{*H8;efPgfOBL+FAA+Nf+7h!Zeeq%Zhhtf}@Eh9xLdydxwg^sm^DgiryGu<_jVM<Rj`=frk*62M
3p>=pMh$GUfD+Jd2jBqJV37S(E#4>bH~9g9S#e12<(q}&P+s3rr6#Ro2de#;ltj)&mS1Uq?*0Q&`<R#2z~AM%y%!3N7azPKYT)S7c0rHVfq9+JX}gohpi}_1
<!`+>?}q8hdeZ&bz?y3!wcXowD^xwuN5w(+Y>GYNbXhDZc$Ntn6HSS&5I@)|7-9IIKdDp#;;NiZNq`qctg1bHz>vmO3wMxp%2qA%wwAejX{`YCv+w-zqz|5K
`Cy71D3}Y3<L+BtIfl(*u%f7`z96#*X-{RJk<x526RO4@H{BO+Hly8>R5umX)1*$Of<C>g$?j?oUIH(eM{Iw_vWWU{<ny5rrBY4Bz}hr;A(j#I>A1tA92{@1
3A(Zg)0v60BHi-huDu61DDQ=#27fQ8H`!-S3-_)46f;jcwAzuNBA-*a?3VnjQUj{olq5vUE|<slON*C&OP1KQpmB?kLp$xLto7pKKnSj=#<%N(Y<_w%C3&El
hr6=`gn+@I+v$!`E_gWjNJY|JYmWTky&qpdX6jYbKaANLLqebu4Nvi(m043kbqaSA(&Clb`MpN?zvP2HdeBFrwUsu~SwGN^vg0>zulw+PrfK9=bp{vNA-S2&
23_1{w3U?5kA9pPhkJMjkrj4j*4s^RUqlfVoCc^qkyDK3#G}6xJAA6~H_^1{pR#AQhWj7k>!Im+$jBVw(PW-<q=)X746R_1d|3oM+oWE37XY_kawy#P7J)sv
tUJ+mN3o%j#+CMwHFC8_a|5GGq=D|Px0Zb_?RWOiOkzrGh`VilQ|P*QUF?`U7@v^HnLX!h4whX8_zpgLMsPfRD8(Q09&TC~74<AasM0BY_(qChz||w?DK-Pr
2i!*uI~UGn#o`@=>f;bQvHY+^clbW4Hs2B;puNpd%kYc@(@H_@CnK}Y-dwMf#rOFmj70VJi0M!aG70fx-+H`^z|S4YI(!UbAY1jbeY@WTL(~rhF~_tTA;95G
l{e|(dq<upU8N2grSr`Gg)sC$p-8(q^Xl9?k?6fkY>?V($(3h<yO9+$ZTrk|FAV_uUmo1)sz$Nv=;u-xDPK^SLPHnW9zo~Fbd}%k_q3Hn;lbB<cFt9m{d@&-
L}I-T@q2~*rFXNfk%DTzF3hWm-BAOe>NP~3&vw(P_u=_c0LYQBsZxnHLEeo$S{F82EEbsh*Q5t8`c<#Vvhx%9cM*6Hml>XG{#bGz3Vwojpz9<wA~N#_LM2<Y
xvn8-SV!TnJbL+($-FC0AKe$mR>~aT^qpYJFy`<rN2pJhu01h?<IAHC6C}_vJlv*+_%ijyi)R;=vrGh2rneJd1jHsfIKMlta&`GH!Ua!p;O%PuvNZ&G_OP<D
lP`WO06R1*uLWeO0z~-p>PtyU)7AKq3!>eM_8EVF`)5e=vcJzP<4ObB=N{ib2FZp&@EZswJxAcFEe|rftiL-)W(ShjtEAiVN7K1agsqJfWX4EKsM>f>BE{Y=
xfstY6%E<zR|D6}IO|>r2ghC?lV;9ACkjZs^<-c~AF6RuEG!59AjATsh%!9q2=wAc8VCQS$-yn>j5+dF(D#|?(8o~BS=$Woa5dcxtb6IVb0`?6G&MPufwD#w
UmNgv&XE-5aO7H_91pv#3f{;QAOI*)WI&MHp;_g=1IUhPkwo+19f5V)_BMwj#<~{X538|67dGtewZo%*97%hYeHhbI;v(=3B|$e-u1v69jp$uZT<c`@j&v$b
O8F6@04{!#eN;M3A!Kd7*yT;tqf!A0;pn%IL;bmcOxj>Zp0tV+OSlgEsRP8dM)FAa4vS;QG%|`E$Xi%zL73TZxQ;o?Q6`yo$mTVO5GtuW*GkFt`ts3G>|E9K
7a$rxNtuaQj$h>`eu^+tULjfPk${FeS$lUAB7Luz7Js%GY4O6B0nO7%MFL)M#bg~%NYRYf59CAR&u|$C0|JEk^Q;2WbCJiSB`_QhXE|<V7<5D(S+mN%Z`>-6
l&^68f`cxFC+x+qlL6~x{cZD{i>(5YLlJi+_PV(cKDjvyv#`!w;Ver=K?-|km?^Q~w33Xh=w#~;!HpdYB9eL~26+~I!9{-xOv@%5&{`TzU%z-o$@dHT@Hyab
y_imz)ll(zSi4t!Pzkp$FW^T$g`gXpn`%11PnF7SwdujP6%SU~#<8hu$ljz=Q%B7P{K1q^q%)YNHc~2r@V#ZzIs~;t+G*J$FnVv-l1sPu%GaVvWr%7w8eh9y
T($}M)@$fMPhI)=D`Z}~2H0xsRJISbGFz(f81MNqG*F^?9H7>(#Eu#mq4HuRtFq2BxA@D}HLEuxW-1Wvh$LLrPr*-PIv!4jcma)#2r3CL?IXxdS(o*4re5h-
+(BVh<?q$CtwXJ=>3UUsLYmkoS^2%DZnlSe(SCddM4=%)DQYx@%BZZ_5|%zfO-$MWMbzZtYWqZAH&6u0NC}txb|Qi5G({Ib)evIdxtGk_ng_!}gn!ui6k#p*
?n3F$0Bmo$#{{B%qk9zLcsI8=^wrrl8;&~OfJHzR^eTa_2vSPIzFKfoj2txSXi$y3=7U121rD+lOaJ333GtxMPJ#ZxoJBb38(NJVth#<KYF{(OgvV~0C6O?f
l*ihe-RFKq;L1Ez*98HFa8o+wUY5Lfho8dG4YF%${=&%)e9`k|&Ol<VX*Xsz0Z6PE{wLhu>KI4Y9M7#yH>vC24}oF$lP?}N#vpgb`41&o66k%N^f@}-%-d)L
l81Zd)+n^7#eSw3UqT{q3f(j8Y9&N^d-Ow0T$zFt56O)ROM1h#26ndpTMyT58{mxaKu8-?kLqf7BD>^$UbS#WAX;u5wHn^5IldcibO;!WMTYnXeBm3t>@;M8
6*zR-jfKreQ4Ndr`N~*^_ZTU=7y+0e8JSHr6IjtYZ9|uX!Sb^p9-9>Jm;@}=;Bg!cO|b#7Ji4>nKMo@N8bZPJwO10=uaJn^i_J7x@fg&wV%Fl*)(|cWev)y(
r~r_ung8~3({A6<THAkq&)T7k2j*oQIl_l9nW{@BeDUGm|6o-2n`2So3R)I68<cPG6oJtnEHU-=)1x|31LI_X2cp%J%OC%LHf`RQX{aA>V)sZrPPi(?^6cQC
mCc3OH_&KFU@q|zca<JvpEjfA=vLS?b=2@Gp@bq^#rZ9(zq$KAPzi^t$l1TK1DBqYo$yOFevdA-_uI7lK~`>s8T-=;1)vkGm5PW3d#W}FcP<EA3Kb+kqs`l`
uhgi5JL-Hs9Idf7f+3ndX{;G@A0BQD3canJnr7LoE8cTJ{URP<@P#DgyNndQ$Htj0Z$AH1(8c(@KT{MK2nCrt-irc8a?h0hikb3wAS5?KRYcC(bZLwHdV?E0
*_WmUDbOm5CGZnw*7$-jkY9&EG%e&G*mA*~Ip6u8ih3St^|y8Bb(XJc>?xVFf2jVDn9$CdXhV=AWIdg`;eiF}O*RWx;)t=HdWl5lsAsEF2jywbBG)%WN%Sot
arX+R_<o&)2qmX882vuw-SutrUue+=F9o^0Up3A%m|3wt+EtI*xy)5Z^$tU8?CpMl+FD62pqA*nO_|?(UAZy&3;=t%Rx)dM-lV-O6jl<MbIx8(A6fDB_e*rX
Po{M~M?HJ;;Wj8NK@_ycD#u0BH@_Yxn6!f;>XUZnMZKZt41PEL%=BhcMG-fMgNDx;ow4TcFi{9ffm9K$ltp*iHp!atpwtT2;K(xR*e>Rdd1nn5{Pfo%<=zU7
cCHyfEAq1Z%SzmzS_PK?&-n2pHNIh?L5xA*Vw!0*G$~ME4gXtF34&yDfDH$zSq@Nebpze6!&2oQP%tKqbH#%Iqph{}9xD1yVb0P_iy1Ink{Kmep*Ay%(iZ~H
#G2AWca`>=7vTH^EC1TpictxRP8{BCHHvKs6#{M0+m81l&apolkw!jIC#>ZUCYkBX^se5}-@?^?iDosh@~t#GX&BEgHXQ99Ay|uzH~C5<Njy<kDYztfA=1w&
6y!g`>Hlppp#%>IdDy<v^uwqgzSosdD;o_d3yTQ%sCC#Ivm#t?*@98m^ikoFepjSOmblpdEybhg3QJlJB-Wg{$!}s<Qq;<B*9&*0&Da4XTZbL(=rOCB_$MJx
Fmx5A&%5*1+Y11S0p-b7xP?P6BR?LmkjpE9-+y-lkV+a)%H)+E^l-r7MHbd-i>e0V{15udKw@v1iGFNeTV*togInTc6l&=GbuJN<cae`=CEol3vsKFmZaINO
P>@0!2Wk)eKmpnVeWJ<3HLm47O@<(J$dg=2Nv+;H&7XujYO<p|2)$u{PxoucPxr^Y&)%+1w~B@?as2)FXlG9r%4x{>)@V=Y7NE__7ISpOWoz}=Ukwpj0y-<6
1w^0_&Xx`f)j#s(kGw*9chb=2-*{~gx+z4!6AW3yrsOqdAY+2f8G6U~vbmx1d8-^nR&%JVtErrZ)m${dE~2P`o><?d?yco&A!+Jf8UbGhJSGlz)c?8)pVE$*
E;uYW>5`{nNZo*y|IsH^eFe}s3ZAw(l~IwBGU#{eJj?C+@aV~)4|ap7V+SI)o%*0=f(h0=-Rs|x3nXFsUVNGhji8nzR%2a1JKUv>yx@Hx#P^)<{ie;q6nXh4
(cF4k&P?BJHk?~AXAAaG$WDywjTkdea!l44;hD=BPP1O|;PL|<&1OPnCF3ZH(G_JUxaB~QCjcTh5AN7Mq@mTeW?S^DDBnVIKg)Ijt5OJRLZ0W0vz*Nqa9&V(
KRp9FC3;7Ew~*5+705Y)f;wN5y+Hy*)bf1b{+$RzApaljRd2SD;BAJgsGmPr7<rchla9h>;|VSLl%~LLFUTAK_YQ}!B2APvZ;L`NdVh#K9!tthX7jD6HiN$=
mXYPzCFCFL*}SqoCu{aIIV{J&6nnMI4|m_3-1A=Y8|a{tTCiAn_{L5wT4gamGK-BVUe*pUCTdR@`*P5!w(7>VSKyS(xwRSAsK4LiXEsQ%bRjE5L<`!=qRnWI
fa-EhoSe4*!nh%5Fr;+Js7Yb_$ZoH;RBc$qtVEV#XY~V<o4jfkJ;2vBN?*$--J^7M4>}RF@ehYY+92LtAc_$7Y*QQm-B&sqgeq1XgDA(%9QUzQt`@XMZ~Hr$
zuAJmyKB%ljswgx6i{FhxKXIZ?|aF|=F$9vD<U;O(RNL|fP}K5VqyX3_9G*BrJgz2%aPJd35vkZRkXN_b+8Z}o0fVv#-41pMG97bIr=JH`QM8WnQ{cGqP*f7
4HyvLTy3zh8L2DP2FB<77iA%p#BmVDc8V_uSUq-Dupgh^qsT~F{l%(n>xFIB(_y2*!X9UWqsOA8FmY?C>>{t_Xb<u>KH4LlaslE@)H6#-yz^skuR)W3(<9wm
_yI6|`ES$(x@+2rWC6kzS&fcDcSKvcNr<7C`$gM@)jMn^P+S#isY?7Y7uvx}DN1X^cx8Dc{J#EX_7JzW5wDZ+F;hca(&8u9w*BNKm~<`1Qpmt_MgVq5|8&?v
PKNyfs4iLsy(3iJMJ)+TaYp`gnrIC?W9mt!jAvle;r~`brh(<{NoRp(26Mzh`J~Z11ZWHz3Yvj9dhETh*QNw`l{@XvH_o?6B>7W@LXf5nwQdLBMn;pBZ;T?p
fGBkM55(QY2;bDf@00bhij-73{BL%w8TzraOm{^9C9NcLiLE4^R|>@GGiUq&E5ZzhV-E@mx+B9$>HI3|W?oAqMqx{+--=DacL?72@qCt-L~LF)26D^5J2k=h
uR<cjDB$c`{YPic+sIevpoJ%Bl78+~mluRRuL>f30st3oF^pn)biA}Iw&0Sd`V3()M-qArdVXP=^Zg~s7U4V-Fs2mB9_vK!UUO$2B^Ao_WJyHt<M#V@V2jZQ
4Pam7YT-Pu;%*ImR8Ftz4}yqRIDaybv<pMl;MOGr#ha5@RBzKYB>b>K+i1oHfYOG8;i>!(S<hYwxv%qq<m*KWgE$H#SfNlm?nm~d5_jvqfFm56&Y&nCZY29A
`so@dtR+q}m7;y8uV(8<10uM1AxTa_ig()W1+H%TkP~**8lsPLKHukmpslQL##G;@mPfC`bHg?r#81HUV_%mF7I}>ve#~{xcmh<Hd#pCt4cMY-2$C~;)=?!Y
K7aK}z^zA>q2j-bit;Y}%SenJc@_ClN~3}Ks-8^cXN=Di4hmgS_q7C?1xQ}PG@JRDZ3+{--xV%X#ZT=y&fR?jEuCgMIm4Pz_%Z)i&ZYo!>i!s+OIuQ!yFc90
<l)geyITBn=Nby3{`<}Lr^5gFasJCn{aSxJ>AJk6R{&P1x8PHgNX83ZbnE^LHiw<EhM#ssAIB@g_fawOMOrCDU1uO(n0rq~u95@_SS&UA*{7MEPUL7k&-e>v
P*e&mMdj8t%$su8k5|gjmwW{L#)caj5AvVKzXg6BmSy!N3N<g2_;40t?9t6kFKY13E3W|f+9qwsv=Bcn>Z-rX=GA2@fd<WbNmk-i_r$u4REntPN8rN94&h)~
JxCx(S#-4l(p^irFKn0k$G<b*l)AQ_ndUfMS1tR(9)LbJ86m?3qLk1kID-AVl$j}4GwGuFIb|wAppI=KShBelR+eZZ3&rYaKgFBP@pFQ6*{?D^SPKuJA>+GY
^%psdV4mD#Wf;d{yELvs=-fd}*;+T<mM@Q9=-j!LeL9Q$)`0|Y^i-_%LgsKPBe}Hir5X;WIMk+5q%Wgt=_E+7hLo7D7H`CtcYb+d+t6!@lK?mZ2O>MUWU3-h
=(HaTPt*pCE_c-EYNBL-bw&F1i`aZ$Sjv<`eFVR^w828{j#}B}1CRI*O>=l50>v9k`?yk)#D%iKV*BwN(IcempIZTwWnbA(sOw405onhyyUTZYr+m+zt!;w)
idXFvFR@w%7)`7n2=9AVm=W>4bT+qTH<?keAT23oBAbl!-|1dA?u)g3y~BIIcq(B$e00SEa&={Lcto51yA%9z;@DyYJnM|G$euqtuC|3;m{#EAcfqDEkgFz_
MQUk#GF_j2At_lXil%ipth_Wa`t>7tQ+NUy9_+)#>4x{E3ePrIfu3H6y_<F5?WoQuk5#RG%B-f+XM3f&2_eioS3zpvy39Iwv}D#ZqR{z!XBP9hLV*WKBzrY_
Ne<c&JQ>R3@Ix(mMzn=AZ4RtXw5*?W{cianhKs=MTf~Jhs(ns$!UhJeR;X}JTM@|k|Dnt<FPu<L-?bDz7uYB^3=Q93MqhBZxjg@-w&4&pL+rlVhx_e=OLbHN
`P=c&0}I3-fP=_n1Bxa%LaUxp?@;h(x&}S%IhPTX)n<i8gZQ_eP2JjXBRDVdacffH<|DH_1`bA$l4iUbp<Fdytkq9>TWS^nBDzJW@xY0xKTszpwb{Izsa8m1
)mJWa_x(T#d1*GpqCmuA<2uA5?Bs)6et2AZH~(u8|Ils30R63fn%}wq7Dv9Pop!VPh^_Sx$E^2#UF?u0Vh39grzzxiL_ENs{jqEu+M)T(^97mM42wkPj8XZh
LXpfofwW8a5$HL?L-Q>i&O$wuQfBD)53FCt;(}hHDxVdDm(MC!%{y|Uc6=J_M^)(?PIun&I?ViWgObSp0G{A}YVjFUeHU>uSQet5PF8-Z@Mu@H2}!gT;J%D(
-l)2tEA1F~SLLX_4}&(<E-E%6x{Rc{ut|D>#kM)HUi(koT{tI;!K82s(A8a+C&@E@rZ{&L^epx}Z1QVaV=z0J>{Jhy!vBSP${m=z!ahZ}bK9&B(Wmx}UgXt=
w7=K_;n@uEYchV|iW<B_&RlhbzYv=*yu3hTsnF+^KtIeIjTtUX$OWTw7Z|)9(1h?BQ$O53z&{4t`K+S^>Fz;4QAUJaHm3!^Xl0BS3A?Z(8<QvdTI3(B22=K$
D?9?>DVLC}F6G#t(BM<);F_OU4l!Hk(^vjOE2CQK2&2VJMX=_pji|;p2Bh6@E8x?(s6JeLmU?D0%5j}&!IIZT!&b2JKe?jQArVKqlm5{p0swBOz*Nl<-q}aj
3`u0~VKN=uRJ^VgJWb6gYt^~8)6i3Nv%N+>^*^AU7;^P=1iG<1G<Ms?-)5g-)NdC^5~|F9PEC=g?fa|)Zw}6CQ+LT}$D<Nq(iheLPKrHw_IQi@M;HOkzOBt(
`YHE~j_~|R-PVYmnjxI#n+q@JSB_a8MO;?*@{x}iA(TOO9Z-P&pHQhucP)C9!@O1kBBto?WO^&qRP*VSq;jq{`J}H!sj05D{A+|>;ADlo@&C@Gb*9#4+XwAU
1ac+#zF#s$2gyqf@b2=z<&3;={pS!C!<wx7u!7jAH5vG92rs^d;v(aE<~H`1MLUvQ>;`%Er%Ws_O=hp&QF~8gO?KFqv2YE;oSt_pA#IF~e!6#82UmF0&Re)7
p2f-vMlffwhw-t`u6F)S4HYIqibw2!d~7;YM!VxPsyR2k5k{6rh0ICr+HT8R8-G3Px8C~|mruda5V=YU<Fw#v;Nhy%50T?%$)0FD#U|$SFzeMfwP(PWC($n6
`h0>XCe6>n;chmB0C*+ykz4(41<mz`E-*75;^Xpn?+syO*4ZEg-5ga6GhG=p=?o9yA9w3OXtWO~)pKB*4^U%3@Czuaroy$UQD+N;ioh>Gth_`?&?^(r(>Ee`
tTcq!7CULeRci51PXs@+bv|nr1n=zRAq5a5Rg+4R8y@>`rU6_!Hem=hu>{{ytJeoJ?lU#erhV(Pv@HZsl}40wf@)T2O}S;clH>Fie`SH8<PW0>nXchr8}5-3
T9BEZhBoL+KAAhH9N=S>;5NN=hxK&aw(Vc}*a8AJ1C@!JNQ>D6+uuhO``j;=UPA+WEguB|w5Q`qI(t~^;co8I#G;(`uJ9glKB)D$9&i3%lcnhZ07J={!fZB9
_A<Rx$i1a~#aByH-)M(Q|Jy9L>#mxd^0x+&!B~ts_JJ`KJg5LsJL&688X62zI5o+IAa0g+HwOfa!8J5M-6RvG3#$ftTAcF#C)PZ~KR|8h-J`^TvAkUBMHAJr
Q(Lp*i$dNcMSWu1-_~or$9o02yx-zioyx;q+8T*?S*D6}i|AMMzyBrR*)w#8pclo|NO_rYJ6!t+{KbM+89APa!}K0|SbN4{(_)t2qT?aUsi4AR2x~?W&6c#!
v&u)%jEzKEka?10K*oBBSx!bjM|{W_y{QMcoK0|(iuTOqd`I#FaPqFmF<K%UX8=X)<t{*K5(H@_Ub?YQjRbNr!;r(m85g(RjieCwQPr)+s*M%w=1_43$Sl(<
n(n%BW86RV4F9Dez$YqDoS}qzw&M@^KR7q)op_;(6k(vW+_=iz>?5<wPlNeogThfRL05oU1py)tO&^1?3vpUX9r1A9oT#W?3A!%s74awdsh4R;CI+qO<DS}_
`jYK;JjWFwv(ZlEuNN@uBa+@w=os55j_*s=p|zuFEAlLKgXo$5m{B@Hr?($c$O)Q&DIK$EzD699scfg0)h9UWH^TR9{^+iekZ)$@t(<5VgqywgtBusC?T0r1
KK@!rH3g=i{n%a3Gl|nY2mm=lWBj(f{Fl0nJ7xT#l8<Dnb*NNAy}k4EW4<;XJGe~ijAkMjRF(3~f29Av&)s*7!*DGU<d|<n%(lh%yul}UJ8!{<qNLV|?@QlW
oo9GL*>MI{REV`N^$6<bWS08$!P=0#X8=m1^qy2D#a$3)I}+ta;G+2cgyK{Ka}0Q5-wS$#Fj8h2kyxKj3VLBFtNK=E^FGf++wj8_%HGjOa47-#r#fX(KF`;r
9kG~kc?+ZM=?T`B*rFd?i(h^Um@~*%I5GjW<oL;DXI3<`c?y6*1VE9RMDRj6^Tcu!PWN{u0(!+c75a<@Pm28PNDcGgwJ2?C4swf;H%>JxVVrU-4Uh+=ibw&<
K!m}jVC63PH`B9djA$XYFtQ#p)P;{((#k0mD&UJxy7JvOU3b0y-?YXMerCD@eGw0o$eXpmKs9c%JP#WF{A3+*nf)hgU^q~H#kBS;|AKP1;B3y$kIiDkrz8`h
T2p7oj>+a&p(L!T&~>ASXX#{a$hgDjXChbpy9w4L?N;QgQHYF+^*bv|(BzfL(Jg-z)lzfkhG=S)y$LiygSPbTXd_6&0@n!YT0XZg!9m^~h7@?|ORM9n5D)wN
N>YTz3Ke%hP;^`5*^}DgOkqLFoDjJn=gP%55+3-UzOqI}Q#DRx1m;ZPa?HSLK2$bbM37Z8ERQh8f<w^piCU+_7^jDp{@VL~qo@<r6yY)ex#lNTe)}z}fA}x>
;cr~{gvtFj#^52MEp$?(wC}eDePa{!Ph846#OUU*o4C*c6bz^{++kCuz!}8knzxF7$i-r~Z1GCyg%-1j>9gc5UjS<oVGI?B(`A}`_*oWLh&g>r-LQ}rSbP==
$#UY`Qw1l>!E$x<+M;x4;X}#-uHKYDfi;5E(ogCL+jgDC*l4FXV72_-ZLW<2kE=<Eu(>}m;sp>t#jBhQD?ZC`t1uHVxQ-B8^H&!^Vo@N_H7ML@^W=1lWTg|0
Wn@uU*GGR=_WYlSi<2<`Qs;QnDWei!J%8AH^I&+`r5r0ejvmE9kD{OB)Y?-nEuk*w4>65V$7abc4`cBlEK3D`qQGyU*3^?NZZNCo1VLMH6|re|@Gs%hPZjvD
(s38pLo~tgMS4*8k%7-RQI)cMqrd?k$6bp|)j?!lHfCpyiy+Oy_&MHVGXfQDLDyGu_}8TI)|z8m|7~1bE^UxPipfchL-nm#nTbnzt4eB<MiW-Et{ny_bYpd}
iCU5C5W^#cdTmOD4**862eZJR@6M@}fBR6}szqPu8o4tAA0+kj{to^Br?DTAY)ti*5kn;J^o6%5#@*8BaY`)^+S=lwIOQb&>*7h3!9b|g@x&T?bB|6r$13@M
g`i<XFhL-f^J@vK-W`D%uRYU=f1b;j<Tu}zJauexkriyda;q#3A1Y_tJI4+L#RsYNny&nO3wkUiLH`+cG)baak~IpwQ43>O)Os${%wg$EQ{)oR?NusRo4fMm
Y-M}|hcdP9NbCHX*<H{AHx-<9Gno}`gfcto>&#h1uNdWhJ?w{DFr#I@6{7-8bm^>8=AKTqS!k&pJ@{TqWCr-ZSq(Aae@(6jL0X+edSP#5+`%M<K`fftihGbF
+AjZcE<;DyK#ZG0XU(QSr);oT?=-H6QL-pD(qm~aK5Kxx#CI?WU`f+5UVSZE5ot~ka|@6-Pn0+T37o15qqwmxk0t%Qsb0fJ`@bkN`!V%;bskNv68KJaEgg)>
rMNfwX?LT9OfzaCxFo(W(LOl6R#>trGyz0aHxVvS87qWQ<@^|df>@%}rW<Ot^#&Pu8<v00mm7vb-+yG6KK)`YP5NM?`;UwX;IX?e4AQnV=3q|{P3HENMEf(Y
i_+|!D9jX<jQXOrCZXo4{DnDKqtaZeiN!}gS{>cTK0*zVwh!U_(nZ=K$v6pyZ|o(x31+K4Gq)H&o%0p8D2zyKQ;`glYJuBRmq6elJ|^$RAbQdbXa7ZUP%^a^
mJAFa7AGtmcJBqd7g|9$r@-XMLgTR8eP-mOE>nD$R%2VUz8;RSBT!kQT0C1)Pz7m`>I#H`z&QV9GVKRQx+j{1V-$q@kIKYwp3PMi-s<|==9KTx%HO;EQy`@(
Q2<j9f}M-VceJZAyZ4&^U#enhuqf>uMp?c!dN4j`I0b++lUo_RNzMNU<su*u6s#@E*cYOcjwZG%@1P_W>U(iju4~5VFnI>ZwLeRH0*#9405_>)+j@&}#ITqa
Xy-1J0ousoKe>>F#&-~K80mFHDAn>6kf-kP7l2wMgn!^xh^Exh2h}MYx*0T7Gv8k-p{V-a94y1o3^Hwu{2M`?%Yox)Saw|zaW+mn#n$T0jAVpb=z@G1XSdbj
tKROmi9WzwoZi5X1<ETr62(BB!%!&xOml<trONje0&n%r8Ohe7C^Zy8S(Jao3MI+so~zT*;h^dK?0WMHRXi57fjP@{qFnLPOpWYN&HFC00+5O!MI3me0~tix
YqG!A4)zH$is3$)!%+IT+}ivp-Pw-Yh+UZ;XXjM`tHxC9Ntj&1D;kRmLP1A0G{kak(hT=_4@KU%ut*o{bbve>>?yFRWV8+CqDrn?fPH2XT#L(Qn#;{`ZC<rX
JUnU#L|X<{xveoxbT*`N%8Y@S>tTD<O?=u1o7jE8jXU3Te}e11d9?v!2q<7l*K@)zfWPRvawlj@7UX(OF2hi2m^5yRAenaYwTF`P5@W5<J*L*h-rItROSiKH
8E5+hXo<K&-Wkf?Rot%<Ty4hi{Z#DdlO@fZk4{c=IIU8GpEm?;PEg2H3!nJZLa}zL{Gwaie=ad5f81U^z#2;Oo6oy+Qt^ILkoe4PUgUZ4G^kUls~?+ri>gyj
+V25-qA58{fu$Idg!B>u97_s~YA?(8mn^9Z1Ta62wr1)%49O?<PR=kTM%BFUnPkG0)Ss0pHa^RWD!4Y!&yP0{I_xR%Z;%|CUi<>9?tOH`{PiHd=2(C0!oc)l
Y)lU)NxY`Tgizh*s!l2Vo42b1o&h<en{7btPXmG{odi?Grk_|_Yw{KwV<HSC7rS5bcOs@5yH8U1ogYcM;2dpB*d_uVcal19RZDLN=tX$F=`LygbTJ2Z=kCV?
xWe^drA-sadlc`be~lG9M!6Bvq&g8jm>Ej_M-KM~o2Q^MK1Wxim$Ub4J+5UqUo^o2%DcmL&+WNakR9Q!I9^dUB%C6%fM{MwWaM@QsW*tBFJGYmJS4JsYkha;
d2bZA$z+mCkZTZoa<7Z2<jR_M&;&E_)D*O;yzy8^rS;`(+H@9`X-Nop`#$_`*0haVw3PcR%dtO#LbB4w0m{_!DM@}GY%&)qtP5<QT~u&4@LHH^6Pvv_^(#=@
)g}O+OHNH6A~g#HrxI-FO=ew%=LV#SjlWm3szLSv66DGir=NO`nFh25V-md5?L`Psoc9)G)Xv)uP{3}~y&T-o!=H1(9ioP2GUnjsP~XO7AM~+cNxs#fu*dk;
J?3r{8rj12Thvz?`;hX~UH~e^cSgXj6kqNS31IUWCESa*6A`z3C|2v(;|I1@oU^VXY@%-6<=Nuh;#i9C`U{s=eef_q8sEsuekyB;E*F3(N8&B_DzUfFq5|Fx
CEUwrIpp~Z!yu^p+5J4z>D7tL<o<gwXQ>QA;UlggmIUFduj0(%y`Dme=~ReE?h-K!E!RAVgHm|z242#Xmm{jUnBL7LHrcu+ee2*im?oc)!EL+?>F*pGV~chM
eEdT#V;K8k_nV959174(=<1*h=AO2+k}9Ez7wT94cuz(+y8x~RSA1W;8fpWZ{9s-F5=o$zzUG%dtn1KB@p%*Ba{H0i@)lB}r{aJWXL-ifpNJYuNQCT)fjr&_
0>Fz1utp%WfdDcSjYkoF{C-S`&jDELNSg_nHOc2)d$$QSvN@n~4{NIo&<LA6qY|prGf_MCC1MjYA~~X)JTmt1oTeH&LGrtsP9m2%IYgH#0i&ebUXeT3P+qv&
*K{n2UnnuRL$wf!Rij<9*-({A|HGMXU*du?aP;40)o{GJ!jBvxnPtnDP|6UrkKPSbJsVr#cvM3Sy0e#O%rh}-GGjXCSb(AR>AdWruO~DeG!6DejDY@OItSyF
-(2$lmoftC^Xg&RC&g4r9M`^YLVUty=KMhB_#o7izA{IOZoUZtnbEb?4$l|S*BX(0i|&D{Ikp9n3z&5%lPj>8Zed!OCCM|`)DyszhG4Gpg81nDzzGF#)3+)b
U4~M*@p<?=W<4Ul@#TFeDuNiHB=Couyg_*Z#UWtcBWLFCzn@pQO|Aj_r;&!BK8{}H$Oc)fZ{gfS`|d9MsH}muM(<tLiJL#org*bq#MyB?FxXV?YtLUO)i9bC
q>HjxC4Wp4GaCQd>w6)b@sNMZXI!R?s?TuTXa|+^EY1Bz=&R@ZiQD)%+WFZciFm%Qapk4}02EdkvQtEWL<m$5D%EeI#TM$8$nRpijeG$&%ypi02s<Q(YW@U1
?5U61AAu+WFWG(^1T>vBql<^1350N!CtBC@x28EL)Q#4oGv|EYhO-q6owc2<l3$KdHmjh}sc*f$$jIdwe5y#~_zY5wG%CEp(77EwE6Nh|mO&vA&#R?$fbTPu
bc`WXNqCHVQ;DYzF8Hy467d=6@yMs|gzf=MV^i^&z8?biT(Q+XS(cdRnIV}&9+)sNG|BQ1Y+BiCT*Mraql8HU0DxQQoco~aTEyfR$B?;8%qpo4-brG=>^ZOr
g*b%pL*XABlJIspr(7jv51XWhJLF*^vuWOl1l(9?i4=cO1ZgN;1#eU)-lqME5BN~;R35<WSK8;^)c8>iY0S5(JpdF0NrSc%E}X@U`v!f+NNC3Cn$t~avJJNk
1+kZ|bU}>smZ%6mXNQE}090QwMf9$5RrnQP*gZrYhPL_x>*ytE3Zqf3PCtyA-fy3wSyr)GRRBj2$0s&u-=ox28*)L6grYH+c%WcbRtU|?miib$2~5!zNvl6X
s5YT(qwO@33)u5c)snp9V`YGBvKrc-1TlXY^+{}(gBK7x#?^;_`a{|L_Cb(su9|ACyBd$yn3XpJ$!aIGoSPTe)N*I25i(UNDQU509DLLGJ9Ev2z|p>Vs$M6B
3aW=HBXUgXfvw(Q!RyfRQI&kPMLEm=-xmbLv2;0urmU|RduMX;MvUg^hf93*u?5e8#$5Rk67@I23*q<ei5$zM!CVzl#jft(7i})%vL|is2=E`ecRpyR7CjT+
?s02UoO*4qN*2cwJL9&r=R55~-SLMalYR*3VzH6*?OKrMy^?Kz`~;V50E22UTOIc;wr=?uS)|6-6w#<$V^?l!AZ@CuQldYImGzNbA~}t<i)4#Qu!PVb8}#ls
^3jnTTC>K!o$HKD6Qql1dIK<xRuL|{Wcf%?Q}5=!DNnFsH&hpPNACcrwTph$?l$`v33LR)%@Mh`Vw+=rhL%8@We$?BZGn^JqxcpU)r`8%m4)CpA3O5x#3kJ*
20LloG9;37Oa`eM!<>MJrn|BILl$h9A?@Z!Z8;$AOgN@)E^3+|#143U_<u$gjTapoMU+e+uC2aZ8PR}?#m{?1qvQ3n7yOIphZ8C{^r7{llS3ucGF~ri8FOD+
V^rX#Fx_}(*nso#B+&CNm;UOqU1acmifWV_tWP*Csd~u1_3La`j*^;3!8PyTFU9;1x?`}5_4G*;`&DaJPWLj>+#(LooVsn<yOCT=waF-!aKh5#s{6;l>ZM;U
Xq$)uj{MwJxUv*t%ig&Yrv=s0F^G9Z$AOb9M;d1iYVX~qe;z<aj@*UqlNNKcBj3kX1uj^Ce6b~vBTD7y=?d>t%q6!9k(~;<yn+J&f*MmaJK4{cJiJi3&JUX$
gZ9?8ZSQ2Fe-_xeeo2MX+rr1TVdw%@EC9c4|5hz19hWs{b^bYSN+o9k81DBgF^b@5spyVA3E!vz2mj2kM)Gumg`)vkpcw_$wU!o*>n`bOk;T=Svx<m#z?~VE
rl_`?F~LpsjD`mPDxohW4!2I%bFGb~RlK=)TKFBYFIK{jrb12~QQmk<jL0d`_J+rDeZuo@sWxU*%lQ7$KI6O@;1-44$*Y2hp6tY1mu)!~0wkjg_(;ZnJFtAb
q&~p_^1J8J5Y7dN<|46SRH)u5m{0AtxUFOnoQtbFAw+wDlZem9Kj5i1Ep)3Sr5ISp;d{_4*Xc;w4_?DFBawB6evCu|o1U{E%R@8dkG)QqMuqr$xKU^zPi02e
+7r73qh@d=NqzqHAH}=;&J!(&V1m9C`P{jDCkhX#qbC7~!26zybP;+W%la4scevQRO7)s3gsJ|o&q&5WWYj->6zUOOE6t*1y3h&bHA>3R^_4*LWd(i0g$GB~
15R_Z?9dYPuuftpmHi~|ARo8_)L5T0E>pP)MjqOGDcuV$6?M5MgKt*x0JHHS?Rx;?14Zrhesnr8HD;#_pW~(sWr71pf&6!L|LX2Zv-@NSXxfYXiWE<T54P+4
uT#;>(OEwtq8JXG$e`V^pokNO^8>oT8HYJBom6vnwapX6L<|QqSEHHH$T=(MohZepZgAeTn$5eUm!h4y?~}F?Sb`#YYPfLiI-cM`B3yc(Fv#_cZ*9@Gb=pK-
%$QT-`(E6J15d%r`KXbD5WvMBB%c9l{Rl~$6Rd^!nv~-uUtGdDeo5wcGeFl==`<A+jNR98`v@Wf9X7h{m<JGWQV`d|rO%C<c}X9$Ur?r%&jhjicSC60R7Z|Y
F4GDx5l+mwxn8|=G+@5E7sT015+%_?)#G{+6XI4o0Oy2`AcrQy>g;-7vD~iPRbgeh9O@~ccUI5kLWFnxLYK?VvLa+or);At5|6<8okX}z9)8&$e{JaAgq6=M
cc%@zjjR8h*&wxgASh;#BAW=wu@EI``gbXvN{6k$tZRe=0ei}Z%Tg&~DqeWIx|o!+D01jeHL8qKIZ@c*JRQvINgS>>8s~JmTkNS3FW$TcDc>d`NF1<u)R`jQ
8OIfsAn<3}7i#HSgpK%Oq?5huz}@-rVXv;ogs1{0-Ukl2y1oJ*QoN$-FdTt_Llgh;P2dGKadeR#<+@1hp7*96d>~m*G^oi-Xw&fsX5oH|iVyYPcolzOAUNQc
Xcd%=N1h)q3~XU@pTDu_J&b+r&X8nm>hG(qoU-q7SfLU|`2bK$nL0`Q(IRO)h}?H|O8@@0kPs0Jsb%&Ejl2eDYh2>g9=^J;5F>DCE#8NiFCc!&-BnzMX+&?#
G3*R;E?5uG6kqE|a6R>An{@fZDegm%79cDbkmG$2&3~-)RL3YsKsmk(_XtgEjBbn~Er0v9?7{s<<HTX-;WaK6;0WuF`z2L22LEx!+{_BN_tmv)0Ot02YEFeT
hz+IsLaa5W-uS-`_N}ODW7Y*yoccHM#|BAg&{4`~`Uy<PT`Su16%wp2zTJcyFcnzl_lMul<5qJ^Dis~xk3o|0Q?$z{r0@%JFa?6psaktSc2+WbRntZ0PDAG%
`x$Uvj<?q!T%isTF>pPPmtHuU9;ZtT9iotJNWopwZRQu4Ewo_el#z!AxNMH>!MFGtcoi*_7T7>*6l2I8N)vm?CVR{qy_{iv9U|M#8`W8)HcC#9(pL;dy9w$p
gyT~oHe3&fJJhN_-$qpfRSYg?`3dR7-3wUh<i=A=f**IIrMW`mOE~S|MiT}K&v*pO+f^c@jgyI<rR#a{p3cC2mXHW7fAS5o8O4>a?iO?XVwG5cjBGI&T7|n8
fJ#<XNL^v2byJzj*fW5SuOH2Wr!d{VS5(WP-Zj=>%ws0Y{5k)dH@H|9f`emqM}$jW<0=Mcmc$uMD^&8j9qag7IQuEWvQyc`d=h{Y9sCZtxhzio1#T+iQuLBI
6Cx!&7rZU|rhlI6N7_nJ3fhO<iQD6*(O~NjlSx0n?sDEFBI>;~aa(}Wo7jfm2r;#T7<>n#=(OLRAl$*z{9B#;LnRy2gENmH(bE#Eq1>aEfuC$`QhDySa#Eg)
L6Ba?<O<yre^3y)sRFt-VPjH|aXX}=z5U^Ymrx<{=z(U)%H1n}*)wR#%g%F@7~O-t!ZHo+oo{RpoHvjk$pQp<CLS*%?K0lh2>xnteqyD8x9&ptfc%%jffT3a
8BhW?i9$xICBwzC5B&442_IE#Oz!;U#{$QLz9!`KL{BxpIYu<|0zSUzBIYh1B)cKi+3`0f_>rg87wyqn(p;;F`37m}he7QD<F`d+p(IGXhx4VaZ?5}oMr*6b
1>@C@-kaiID|B1t_SiQv_ghR5uU};z;3{4IfKxgZKsewT1J=t1GBidFbHvc&ZYJBMFs!W?>cYPWC+kc!Z-&wDtFYccD(v8&9>5MBB+8hDW&acu`p~%qe9BMD
$~oS0s|6%p`@AaOwE$<watT7FBSBWdhZ)M|pK{wym<YK5PWN&sER`NIn~8yVA+GHzU3x*<xl&O$-xwVSocsi+Qj264_CHSu7T?Ko21(5lv$GzLOIuv{CqFDh
pHMar7b0j-cmVCG{;6M9Y;vN}O7J}^Gp4eC(Fq6PzLN9AKHv~rjaMr5*Bm{Xn<QrZkT+xt{}x&1%Y+A{g@ziB2vVOLR01REN?l55`IFs|J%>vvQCk!pD{j4L
N4VE$3{|3VN91XuMKc%Db#ZK#-0RlLD!QXQ9h*(eBMuU~r1$r|sNfVp35pJy*bM%10|(J$oZJy1U@`sq{zx*S2+dT{pYeugOJV9X;a8?kE^Eo&BVRfXSCGX)
w4EwS=lX{1S?I9FA>-(Y4x;Lnrt9K3N=>3vz&>g;y?-#x2D2doB%!Tj0ri@HT-BuowfGzYO@vvoNp#U1$Qu9C8~LdT{Gq-hD$u~-J8%&rf!vaWXkM-Y!>|7)
w~|k>Mon^$5%qMGNszWPwhc>5a4|(mdb?@|bquHV^?ZqrA8(~LH3tHFwair^GhOvv3OUci_?G+gH+3`{<1H5gKI8+QeV2sM8QPBHJE@*-ORadZ%T=1*Noj{A
8*#!G`l)~fQOV&jZk^*i6;p2aqwY6ws^Y>abu}X!8>(bGPJsZVzWYXQNPQJdt(*sLx8D97zMjLC+V5+iRv+(((<O1A`ub7L?}eznp8R`8#gRYXkWPEED`MNo
20WCRRdQ#Z{gI?ZR@d<tpw4cM3aXTT0T0m9xJkZuN*>3mmP$lkIHgz8y_B#!GriSww@X2KFnTL%yA+4s`h4NLQ3S8Q_}aPcqyIr~r4^?XA$1|fZhZ38iI7J}
s-Gg+<j9^7BL*>i!<dFG1yhrr$JpHbAWY}~NJZ#Up@9N1_%<X%mWnyy&^vV-rc<-(6S_Pidd#pJk*v6Ty+B?8^lq@noE6=-hNZN^jDOEFeL-S)k5fd4kx0SB
V`5+|Bvu8>|B$Y<0IpZWX~#Ky@%)!cpX)H0SaB$_Sk7wox_JvgTcRqlwE|R`Go@B(HT}C@RCWrUG!jXuDIh2P2ext{icNx3(qaD_u6xVypWCV2;_+P?v%pOU
<J`JJU)>YI@Dng3X&!@(uH5;UMCYMYF^!i%_%ki+bGk{7xUu{HNzt3EcS(^y@%`%hH&M~Hl3%;gbGtK2RO_hH4rj~w!o6@(z1t`bGFINd(XKw^n*4j5xXAuH
#UuC~9*~oIECl(6U+F~D{X2G0z1GJm5(kb7U-)%l?@(z_;+uY-qn$)JpV^<7u@~qd`eT!(P<_Apr78{5QJexXBciC*b`K0{54&gsY7ah+sHcIp%XHmlv#-94
zmNn;`9HU8Uf``1G>bQCz9tU_9yZ-o{bQ+=(z8x6)HIUaM+t^IoQVFDiz`v<UeuEjophbZv4rH(4Cn-L%{+3SkOyWOaFk;Dmtw*75Pbqgv;E1}R~R*6v4P&G
c^|9>wv^HlYaF8Or0?U8TvWO({suI~ENd+b4(@f`D}O`_^&QReA8^g?m}{sx1`}`InT-CHhXI;R5cJu*mfnW9SC30y%~SZrfA|0`L48U<XEiI-XH0kF#}))Q
^>wY45cUTKnFbmO#HE{6X*Hcs*tQp2;IKIDmX3nBgPR=3+cZOrg9+8U$EGr~OeHGZk0gLQn(rDPN$yp3FPbND*L`tb*3i_bJg7bVL$f1AZ-J}JSXxky&y2Xg
M*z87a2Q4(9A>D~BiKiSoF`(E*i2E30G8-5l5oWL4V@7^x|(~At7Rfq)@~rUbkNWFEVTEWIzFaLVNALV$8~ACQ0#*VvZy`Dujw*r$Qx3bNeS0P+Q&KyKfW4G
?%#uU&!n@h{Ssl#P?bWT4C$o*70m59-fN0fK@=gu9@*ZRHl6*xo-{qMtK&9GWaD(;c~BSGsvF(Jal)Hsj;%b30K}o0TU@Chwkk8g6rJO(j#-Fr<5PUzS<Fb2
Bdel}Y)z@rx#@VwSJEh@oSH2RVcGNA#K5c4X+dT$XVT-8*D)v?R7M3pwyRsP0R$(|{|BFLBn=`#qi4`^xFNdPBKR-R+uL+DvNN{1JDy0$@qPB{v_S0N7sNRS
>-`#`KXk{e%pXjY=>Mc8;`nynnOU<Ym^NXGR5ILfrm1rV-0s%%<aL0LG_T?um_}|?pG`cf?CG;$0?nENL@dgxc($HL>zjjw>wNN2A|iCZ=6cs8{ZvB*i3l`n
R1Tx^g2FR1v;U0UL|TzMJ>AW1H4`JFQ(_}(&|b<I8q9}9<|I??#r-Fmu!w>`n@GpVh*HuQR0fxQZbJ?HrcVG-sP)J%v4e4nXW<1}gST$tFs;In8%aib(2q1L
;B%sS=xWdLJ(OB<n74qtQ21E-{IcQ=lgn-VfoFWJB80w(kBgV7#o6ueXKw!623ihPYsYOl{v-CYA98u`ka#n6zNYS#C#+1d^%M(!@;#kx?gv3<KI}hQOXIq5
M7$D3snY%w_Bg(!<>G*i*TUa|+UIT%0c04BWhXzLi_MH<!;mH8{g$&P4X@?zKppSV-6d)IfJexDaoT5JDvvi#w1`lbV&T~TZjqb`)i2#Xyw7YrACU}{%;KvO
x5SRsK6&vU27y954<HaY6>q&*H`9IL)1%}1s9e^jdWO!u?!g7#SQxaZtBLEFm>vKu{vH!bCki-AIEpyt4eA7KpG{DuBOE-OYM^^cS^5A;c=J=zh@#vcS@hp6
gRAS!8i+nCD5%{L#StPpe4%vHXzF4?nC$iC)pM|tv5^cq7#cm4(hL+t(&kGlf|PRdLSO5Rs8G$y6A)8tS0K_|Gb0f}jqQEUUkFaG0t12O!q&Q}R&z?fVdo8_
-%rGTq&dx=b>O`^ul+8os`3Zov@QA<J3n?pBiZ6jwM15#lIsu*Vk74<gVehrHEb9TU;N4s2odAd!=lUc3(*8j5{-y|V>#YzTjsov_6M*)DLF7>oL>h9pzo~9
379I?0HuWA5q(!$qjOeMa!f#mo81I#F*=RPP}BqM#JWMB@=C)}0OY1Yq#>Ge>HTtq?Ac5+l@*hvbx`KTE)T@QN}>lhwJNH?mO>7bVY5J9k_4vn6CTN9?@T7I
rs5M{6B2xJfvQRkoVgedU>&L?coa@Cfo&9f166$MRBAS)EC&=E9gZtOsq^6CSEZF05&6A&fYnRmUSUwJTyVc1%SS7Y#xWU3SfLZoS^aqtY6Quxe&$tw-*3N2
(^<=te%zKVi*30$d9E`H%bxyGx@p~AmhvzFRVX;hVJ5$Au9jwSEv%5s%VO!ZE@HoPZwyFFlsz|S>6IhV_`@9b*b8`Q^~qlkY6;=OA575Fj^2?BwHXd4_UqU_
ntxog!cN5o-Wb#NX^t`w*P{4;H=g<%uJCR5slRs}c=>392b&eA@JLAts3-C=Qtn<-e|8-+0FCQ1BY%LeGX<0|01}L=d}7%iKtWeAi)pC3Mx&bBSS<4@mZg~d
MvVs&U++iUQA0mx>`;{etg&*){>Q`<?B}X#10iLBfuL3fSaxa=tDE;7$X>$z@jx_cyQEM_1X71l)?0wQyHN5)nhxVDT9R#iSvp@*7kr(5^A0A}QkGI((fL=9
MgL@Rza}-}1z7~-nYc)u!k}1Qtj?Tss8vL;4xOPRM{L>VhD8Tid$l<m4|Gn7)#15GWasQ`9hqRw(dbcvbfT6~dz?nziMJMvXNaA9u%aJc4Mm1p`H7c4(-oPv
=vIEwpwk)bw&EQ;2JR1&9-%7)A%Ktn=2-pgj+Pg`sV#wn+U0+_ifRKD4KQpKN9v+X;N-o8nzyI1J)*Es&d^Q3MZy>GCE~gfA?!mTB(7G)uU_jbEIqP!DLTxK
Stv`be@4pkuLrJ+ioEfWILT!2dbPj$_`V)8MI2vH8We*sARI0wEs^wlf0jcclPBTgIx4eu4ciskoVmKj`_k7Bz@3F5tPiFxNtxkHBe{d)Pr1NPDm1oO^lZCa
U<<E;mJJ1Ti6O|NjX`Hyzprf=x*#Z$fcO<{?U&incy9V&;0rO9aO{tV*P5>w!-Y`>6*&Ql0}XgemS`t*QDN)Coy!9~>Kgb}h@-0jQOW%SN)uAiYc%yKfNu&b
LHsm`maE6yvA8m$^v_~tX;kQ-RbLh9&i!0gye5&S9}Zd*ufj-t{>XLH(&MllAURW#MC*2Mn6+TBT;{L7<^_2H{qZ$S@gY&P{!D&6J=ars%*tasY1Iq)2vJ{d
gG0TGIhkOb30@%EL3Cb0j!paq@WXh9Tkgy(m{dRVz#a4FIE4Jgs?%EX$gE>MD*w9vDy<|Cm#$8iCm^Pi(qtWU5A&_XJ&ON_)O*$`;e3L?TU?em2g`pVb~E-<
&iXR308P5m!RO_o>ivLDdKi$*<7jm%z>sD_iqkoAsSB5f4_g~wQ>2om$sXj4tNg_yhIF(U8T&QkW6bSO#BQO)kqKG7gJU2Ibx5Klj7yH#EvH;xlT(g~K8m+r
0)&%v4vDCII!`h5-Kdiz-mt1bx@p5wX5aapG8bAC)8R=8qnoeSh5KOnnZ2B*-U`ze1_&WGHeQe#0?%gj@Y)D$N;HRCAbENDaJepV8Iy4{eQ!H{_ikr_0?MeO
<kq}QUnB<~gLq&yGCxS#D!tj(9{HCem@$Kvm>v>0hLvz0NY)VmzA<*o@xV1W=RU%!^Gd0x#&MA*XT`eIt_4f-8L^$d0E(1^Gjz%v`&<LMKQ}3|OHj3$xi=Sq
e-|?KeDy^R=APq+v(DNBH2J?biUDPsKMrQ$m29@F3My(!A{{X$|Dg6h3Mac`k!?z#(>f_3k=jg;*FM$8Cp&h}rd7YG7r-1vUf8Uv3-#E0rQ=AVo{7?5GfHif
#pn5h8v<{mYU<U*btL;m^NhzeCtDRnJECzp_DjM=<TQ4HroYkanE;71U6#l$7aEys!sLc|@vQTliMp@dc!Ugkio(uXZ*pzI-KzI_#uT6;iY$X)aXTu&+nmlW
t(2KlxgPuiv^Zo)grly3H^C#LZra|Bw~T^qTnECnO7C_BE%e!PHVoS66!Li$9~};=wXLb|{l?_Yd-xj6+JIAR!XZuN2a7lY&k_PtRUWBR(hF0H%(2svk@mn?
swR8iX|0hJg%(4US?y3noJZpBUr(JLW|cnKR7L!Vz$96+P;r@%6k!}?VG*2qy(9|@+93_fp`71MxB*&@n?uG=%t^0*0Y5|b4EA^7J%CPx@&hf*@@Qd}PS4ng
79`wN-iUNd0G5RfwfeMaeNAjO3Yk3cW5hxiqV(R)<MM1ns0)ri9WlZObBe`;2d1-cai6NLK0hSm^so#x=}amuS1tk%+PW?QrYfy1a8?jdfud_aiCC&V>UBd`
A*)wz?TTFyn?I3{1zldYmG3TXrZ|8rQ#uAV2TnNLy^A_k6p?}tT!F^Vq6ci*U<@8k?w>sK0_WA^eWwBR5Wm-1((Tca{^Cxe?RY4TfsqchPWEU>TYg#SMXi_^
(=mN!KQ`mjWhvAB9P&T1dgX@;6N-XdZ0T*1Cy4Ll5^qBE4b$j3WcLOrisFvMO8aieX?PNbTl_%}o_)Xa^c-Fz1(kwA4+jqV{E|Y!Rh+<a^rd!0NG|{XaI&6u
{o0`j1`zbNTPH45W4IcjS%chhMUU2L#=?aQ5(Cq>3d(PzaCeF%aW1v0p0EyU)n|&=DZj29WQ1M0bIqQ!#(qg=Qw@JSbxjkO!!G;QJ`^fvyS<u|wcUnQ0v)s`
f;vlE_WV)O?~CSeS*;PP3n5bzs6C}+2FV@rHMW#jI4Ai+yv35uN<q@@(JhrJ2+LccqPkz&(_hF%dd9pNrNwN7=oS~qC>zO@s2U}L94(Th9c<UUgAIs)Kx_wI
8CEM|XeB*T<Q^mrX@E(l;}jo2BIfO=r}}Ekbh_ePB=}DHGT8tH9@s8YcY`PSUwKAMoug`KUSLiGI;2^c4mdvH;uf-u79hhTzYxc9knp4wuz0<6w*=pap&WL^
@(CK*M*^6e$V4q6oaQy7#4vwklHL|k8+n5?v?zUcgx;Ih>^`}dQM`cGCh%#4c;_vhx*kPyAP)s;cR;c~F1X|ZpRA-~6P(lU1P=g5MyRf!7EPFNwqy?XCj~pT
wY-Jpy<`80G`Z5)3`oDE=%zHDoOG!sPm9#tA26^Jmew#Q)x1j%=X-}6_`xYZ=?*u)zctS?imGD)j9YpDHgC?*&mrH{@~ca{CMqg$g~gRF*P{V#GMgqTP;t|R
fJRq+UNb}96L<Fmb>(1HD8yW<dU+~jAE+}a$mZ0O`8}$iC~jPUhh)Y|{{~85BuFie(WRTIJ!3{+MKII(2tMkC{VnH!(J(n5fGQRDUcC~V7bB}u7eo2>njPzN
WA-3K<1uqk1Z(~5^J_kPUR@9-65jeI$Kz0?PS~r^*)_X0K}A#z21Ol2eZD+rxjdBgCv$Ye{U{uWC6}yxR$Xwt(2m){fF|C+s?gr9m1-Kwopn%CKVeqqfvc7!
HQxj3*1*S9E27E&uUYmL3-Uv$jb27BjX(<t+<F(SP`3z<7j*R-8r|?b!1XEHVu?$Bovu6Y*3?>?f1{^3+aZn@ZoEgnuU7t96)qRJ@Gfv3IN1|HO{Z9%l~4E>
GLxXH7gMG6-rUo|w<{ZcaU5(7n$Nxz48YgZs10KSNapd5pyASaQs$0VK?0l&tZVpvm+Q=>D3M`I{tLltea%T-raL}9RYi7=kF~R~WjOQz0iDoJ6ulxG++j6Q
(0?~dBL*Mo+P&%>X_4%q{=%wpJCw|O`QVdmjC@kX4}`J+B8n3hG{UKgh3(f+<2{2+!Q3-a&emgT%6!25;;^|y6G|@-F`tnli9jN%1zxm7qEYzdCX%s^P^u&m
EiC7HD94-RR^US?cdXgQ8i#f1|1Xm{0LO^0$_1iI(xb;25oklTv|B<qmqqb0t&i`rQjVPpjhTZ6C_o{lA5U&Bt!;0OM{<u&6c5WQPL^S!$*n}*kNhgGMsq_y
bv{+1`HJ8R4n|jJ&0qCfi-p^ILUm=j3Y)K6KuB19TtGKB2`e5VF}>ve10f4T{ntfhs@>YrCZ=gBNa`Wsxs)r748lLDdwZn4gjByfLH7f-BX+g%y4zpr18U|Z
D^w>URxIV;*HyEQa*&f<PU=jhQpjI^DQ|;UV^Z3KWk8s04D(G>Sqv3XEWF^Y>M<EAZ3R*lsPxjl)!2_A4<y$)p1W2y8_Vo{%=$bj^=&r|Aq38u9ajPt5m&WN
OH8A@mh?}q!&C3%XEI?2p&Ng<b_$?ks9r6_5lc%(UnZ0=WiGo0W%2+RkjmKh!wtCTVAn`Z8UCwOkrBGBFY-;?_Cih#Pk_fBpC9mjBJmcDA=9NAikR>WD#hm^
O$pZlUAyak6)KP7QY(yVJz0fFc{cJ4X&UgZP|Kf*M&Q^66NR18xR9{`MNm3WSGMs@5MVTRkNWe_tcgQTmCkrtxet{nkx~AH)jQ5jl^o35aR70K;Atj!e?Qp-
P5ny&owO~N5yk)o3&gOCyfa=glt1i>vI(x;j8~Z3`VK-)8Ex~PevS1+V_yLG7<X_7iZES0NBIQXHV$@m(7N!tdD550%F47#LU$txnaAe%LH>(hmYgJ_smly^
lr9Vt6it)vdrI)c3mMZoU<MSc0sSFT5hOtD#zkVmwe?063Jibh{|B@ZL7?!8w?}mXv}R8a?)U93TLQ{-hB&bc2JM3}^pjv7<;Ia7@)DIWR^b!x04nQA(OvUJ
B;2ORVd5Vgj3Gq(SElQ!P(@iK5>E>;z#2pe@pW!n$0(A224S<+AY?jxH*CN+(&l0w<Zs36=?hrn!V0OlN){0OP)qDI6fMzt{*3Rk9nr1T4@n0BBQ=(IUh^t0
Q6q(R63xSPR8M?M2^{Loepr|OI4h#=#zE6yTp$18$|GP!!Syd<{E)CX3HdxYae3bMeLxmkUYom@+Y<XbxdLEY@pYsbRQ3}3beXj&nLBTi+pYAWa+vFfed+xY
31BNF(~EVl{gk0VUReE&<wg~Ke*EzlRm4wM^HZq=)X82HjnrldsU66Ykul54Fzh1ij?>#^pYp0IToD3g7=XMKKjd>^ir~k~`GC%79XQ{P!|i>8HD{2jnxYAs
;dHfjb9aiKB!1W#vHruECfY1M-pi&P#aXluw*6T0_QQ>9hAo^9Yz80G{CIW7u8@<QF?pBc(R}5|0E+2O?;rR-u&mLcy(x`=W_!?p@Zog2M9Dls+BCa+IFMf0
5b<m!ZfD5)h?54{q-PMOf?aUnFiY&7;d+c`Dg}hL6b!GxtijW{uxEFAAHTOWr^+mVF<HA)cXKwLXQX-+&7=uf|JMyNa~rH~)GZ4}kYW<2dscP85p_(oQ&ttP
nq5nh5WDkHh8@aoP-;`$4#Vm@jE?|pJmZd}xpm6D@8@PMBPD&iWg>M5W{;IOtIu_qRl-njf(V9-8Isd1&p^_ndh|%n(c_$P^nc#lX1MQ8P?98+f<Ian+ccs2
Ns+xVC_eA1MXfv1#v;U@)`3f3&;wb^$mx$axAiHZqh@z2Zp}|i4Ld?XwLWZQRs#?A&i%*8yVRtpBiAVV>bC}gm+EtuW8ve~02s|4lgM+*T8?878Kk`I1t}1!
+^xmGlkCZ?m96O?wX|Q3<&cJBAO@%WsW6m?{FZe^blSnANN!Pvy=;2&fuq_m@ND(}0H>LrDK*NO>f<;OQXL*)jHuoe7N8Fh?GBD3Yr;sJY0te75b!kl!W*MQ
%F`3a3!kx%In?AuoP&2)lm-wal&s*9oba+Y_@P8@>2>(uS9&p;GjGEE%-YgZ7b)OSv+`OLpsVWepYSIM&265g$Y9%gKNt)>8u1*JVR`VjhU5hJ{}l*-NujaM
7@|V)S79qo#P4Khg6*ltcFfS>`GS-sQO=J$+}LQauP&KMqpvEnK;#G(oQ-Y+Eua_1!;Z3i*uurbZO3!8$B~0TTz@hu-5yQW0!z*OtRtgsq?R(=v?*LvyvD7)
>)^I~6IA${Qn1cmuxVKu?c_f0-MxF?aZp1&TQzT(n_9qUTiGFwweSjj=n6r7RpY`GGK4DWR62b+!6S5hQwt-o?6XNsPQ{O!zDT9bRI9X5LN)YI-^*6#D#ic8
%fr@Vqk_bq^&iR8PHKZ+b)dt;f9jIgwfB&UGOK#Z7dHQ!+NNs(=;YT|gtRo*9M$oM67eI6_Y{9Obz#3V+e+*=4dbHx&~b;Qni6pBx-sD*IvI33G0`F9_@pX)
vorCzr*O|;`zjDg5n?~-PM9*xC>#4W(xTB#L<PQJ@D8FT_;dFT4!B-Ne#sfxR(54Z4PPR*k`9IOo#M@5Yo+Xiqh&dF83TxJe_R{hCb0nvm_Fh%jp2Ood?+5C
<jLxr;>8b5o5Fl;vg=~f1{lVz4k44MceM>s0((US?s;*iR@^;TwQBnn05f1?)05IC(P|cXq|W`=A}lyEWr?UBK!*xen;5F!xP!7K3BT0YfePv5-82f01pQPV
DXtGIyOSQ_qFko`vGuyPUa$BHuGZMo6pRb%_ypTawx7YTt%P{|Y|T(l%w!_-%#`ZjnxGr)kRB={ECx&<PDho5@E`AH^Jyo(jW^HIWR}|w)Qo^9-c>IhHCvoC
eg@wuK6@JuJ}gSX)2?d+Ad%~o8U$U=s^mC)CpeiA-<}aeSdyNT5%9qo+6}vxZyVen(q+!KQMO-LGvk@F&i0dlfy0*hLHE$LtUknA5``h6X6!a?PgXKjSQ_>1
QFpQ`opmT%vCl2(#8N{-R^4*<5Xv(G?v#SX+SGC)+Df!JJuG(Wp$*#ZkD_l&BMkFgmO{>IM}>*&7pedUV^C9|<362}1TbpyS2LBuGne~U7|JUtC79E^-HYhq
L~-DU)2_wN(tCXfxdpezB|H84C#ZGI^!e<7)AY6Jwv)uK@(<38<xTMpa%egn7wnh<gh1{_QwFZ~C!tC!!X?a>xB%ruRL0N{L(~H`aU?P1UMB=y`uTyBhom8$
pu`trfTRqbV{Mo4J5N8t$E{8<^GqjDL<BJ}z79WlAq7T)!lO{H?M|5d1KJ_Hrbr|NBR>k79?w({T4l^vfSz3RQZTG^2$1h%8ZLZ+QwFLeO@^qiVU0$55AEag
EcDEK)h@*=0ff%Yq5*}_sfNGm<w3LlgQXKWnPBZ`xfTrb4t7Ke-e4PHwMdVSpq^+~6$}u27xtg2j_*G@Lbn{zwy?8)GX}JAt7PpA0xgEJ`wTuYfIl^^b(9SU
+E=&QVYl?IQx<OW^K77TRrbId@OAPvplHdp_U_HpS~)>hWq1BqnOrbc4lx;*y64hJ$^oTY^S5B?Js3M!;Q_%b9KCQABcfnf*S>@tjtG-U$k5$&m1Mb7pBbrd
@C>_|aRm^$r&zmFc4%_;v(U;t2D5+lRxiQ>)lGLNE?$=2kU<RQ0iai^?0OEC%Zh<Df3pcu=S=*8L&M66ataR7bY-)2cLEr?Kj%m{uM@B;`qu|tQFv%~hsun)
UeugiGqh2PBYk1X6`3o@Ssv5qm{z@jo!l#lOXLQ%nM_S3LaN<+GdDM(Y>STjV;438M#|?;#UD8Wz-VBEC5DH4b!U3(19qy|Saom2_<j{VV9q9>cPle{mNhLn
Or>3y)6*Bk>10~Q&E!8`r}6_o<E_dS&d|VVV%bp+^%l5V29a=(d77qN>i?;}NOCA>KQ>F>(VrXDIW`!;<P)Bw-7F$Wox!mgg($~y)sg^I&5;f|&IqPE-$UZK
6=t2PLg~7zppLLJ>v>{4KLWlQ+F7BJW-B)_C0JQN$3a2%Tbk2Dl3Mc-(=a$ZJF><~!AhK8iz{J0J+fG;6oc=5yed99Fqoep|J{RQY2M|gb<hQ&i*dCB``6a#
r!o<tB#Nc=t7v?NW7U&F&Y%|8<2n|OxCj!w_=KZX8_E8C$g)OBI^3&!XkBk$%GsDy7o3(<l02y)-=blfHeRYVN(9wX?<)!5WD+vUM1t*I;;J0L`l88>xCecn
N#6faQVA{vk2M7>7XlW*_;IPmYL&KNdiEGN0i$(@Gn0@pW733DzEX@kr*^_6H?V~W%|z)uWzl5~K4%x1@DabxSQEl?{&W4o62H}11XKXhDm!K|)tZNVVg+?l
IN0rA?G{3rYsuCjI-?mURaofeAR=A?G(aWtI}=urx1AI#lDkDjn21#G^?y7;JHZ&w1v-wV7`UkHq^2ABDw!GTGI|~srF$x!mwL%@b;H{fTNFnjULi|w?>_d$
6+n*9q~(tsF<*SA_$&YbI0vEu^a#VL00GRo2*b`IrQ7UovBYQl0ssI200dcD
"""

if __name__ == "__main__":
    sys.exit(main(SETTINGS, WHEEL))
