# Made by `heartseg kaggle build`, and never edited by hand: after a change of heartseg run `make kernel`.
# Kaggle uploads this one file, so it carries heartseg itself: a wheel, checked by its sha256 before it is used.
# Experiment default; 20 epochs; heartseg 0.1.0, sha256 9dff05934f37d436f259d4be45ccb48a64b28afd73da418b90c555a79058688a.

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
    '{"version": "0.1.0", "wheel": "heartseg-0.1.0-py3-none-any.whl", "wheel_sha256": "9dff05934f37d436f259d4be45ccb48a64b28afd73da418b90c555a79058688a", "experiment": "name = \\"heartseg\\"\\n", "experiment_name": "default", "epochs": 20, "processes": 1, "stop_after_hours": 11.5, "resume": ""}'
)
WHEEL = """
{Wp48S^xk9=GL@E0stWa8~^|S5YJf5<7r&*09^nm61-q2m(_Ag*iApA?)F3Fi_*NmAj+rYN93zl-iq+4iJFd==EDh5CB(N7Ag#Fjy^zei!h6D2N<fh*Rt+S$
Q^JOkIk~F$K&aVcILIE&dHHuDE{t-@6#^2uU%IW-HmzU*LQ8COFoiW4rBe;5JqoOOJN%~oL-WcoJ4US>{C2QfI+dVx#%Bxry@P`z-|SjG<12jmC^F_#EsPf1
a)K545FSj;Z76u?I);?4)tpx2i-eLr`LuB}Lbm;&K@S6PEprC#9XWX_N}JnXJ@317*v&gBvoj=z825su{vxl|J}0&?ej2`f2bi6{)qfsTH7OXpp3?L&<ixlU
NRber;ljeV+3{Rf5PB&Tq}@=;^{&nAuB*H1m(syONjRJFWN*Sxm$H|TY8kF?%JgMxWkRwq`jYssvyJmEI%CR!L1$LTYA9I=rU|iod3eUEI13U7x|>x&Ffm`K
LG<p$Qhc7=eGc_?$ignRr-A!8oa}Am`hkn2*elp`UlAW0I_R9nk_ei8|CNF0YQ8om()n9wYtl}nsVq!~2$q|y!4F^4Nz?pG+JuC7CR=YAM`g33)v?^rg*Etv
E6(G9p|;>^wGk}{*Az;yxiQ?A8)tbx5uBrr8r5Fc$4-76)N!=#Y3IHueCs!U9>YxAVR)_38$a7r55_U9yD=)nZchEIogLW<T7-&<&rerGt^DJ_$50c$-l4u?
yJl0Uz0osf@UQ`>W$PLNh4|Zq%s8hIS=|99zuRk~AP^i9bDpz-XtTC5k7@M8(;<H2bo1;%SQWI&L|oJG_OL`NS>1OdlSC-OX}`>bs?PJI|6HXtOHUwk+f$k@
Yx)-4vfvf#M-DGE2??yh+@`IvvBAv^Da_jw`ub{qJe*a#2G)<1(yYC<6ahB4ieyUSO*$6YH|1(_Oav|a?#Kq0nxm>9YJ`^H!*zeCkn+3i5F#kxyq~|AN(b-w
#KeOciZRff)>h4_M~b`&(F?QfGhO`g>w+ZxNd6WxJs@d_kPX{h3;r>G#Y!9(sf`{_gic9J)n>)k@Kp-2J-%^pohRs(irlQAWd%3Mi+2OzO4lr}Ci&f1Yxns9
79&Pgz2`i*ZY*-C&!n~_nINf*<)YAYZ_fr}{VW8udY4%GH`8~2kaE$1MI+{rV1x$ukE*R|sg9X}zh?djwy#a~HHM3kP6nWmy2?i3WLI#_I4Wo7Eg;cma?Z2d
V&@-S^6r(qtUr$cr%xbbfRb$_8LE%;8@r&BrgsyDaFvI<=f-lIkm#hCC!m7iP!dVxI`9nfIY3bR(s#Q(IH)=HYeVEoU$Sk7HuI@qVJv!xgJukO>lnnP<J!xA
8EO9KLQnU3;fsCK*Tc=WB^9HfRu$eIeq4hy4IGYdom;w?U#AT2EgU6MEdN{o^OEA%EKjhC#t3W*o+~uTFv}R4Qv|Pc3~>|_pLdCQqf;)5z>;N0=X9qTnjHGp
+ByNOT>`&2BzzZs*7JC4_%uD{Qi_zQS&fade)3DPF;%iI7ICXfPWOl+|0M{kn(Mw65WZG}FUPI{VyKr|kGrg>HfZwI>?vbRP8-OP)XyCaSsaX-W)(P#s>){5
x^C*=mJF!C{ZT9d1xn|50YB;BA%NDLf@Gw&^*y<8A#{hACsYl6tu~u8_+GfOh!k5y_|VBbidfP4&3~IQXQ0t((^G>rjqd#!8NT=}SZBOY>m}#^3Eh4c*WK0n
a)ma>(hC3?bf8VUD43elnobVUk|E>O)#^!8ub?27EvY$gW;Q2tb0U&Qfo(@hx)>x(CEZ1>z_+sMrf#fpWs>c?Wck5|k~81Ti5VOQeG)RXH`2J$BI|vPr+~WM
{kaM)*)=Y(NBaQ_qwJ=uNWSaNG|@#p+?*ss3Hv&Qlp8GD?*PmT2jm99!J1kqUolSg>2l8v=e%E*Y~w<fA~mUoIs@ltn!|eYZ<{Q0ds)r-RKwQIsD*l-zc(S?
cw>`EZ*Q+@N3@(-B<x{Mz=dh2!uJt9b(eQDp-c?dAphv2dn~+f)b2}8!xnxgp@T%<Er#0XB7<3_MeyvC;u5}?j=OmS0>x=*v!SRc4XCwalJOXhF7)S{%}+u6
)x@#jCxIu)%Ux$`j=JIN<N$LT2~7=OKVKu{+GPtLpA#5r)+?Tx%R|!G$BetTP(ovFA<QfS!J!DT0CJ;Flg0tipM=DhOf;6?bKX$VlOMAoSHbjF=)3K&LIo0s
`nmWUF~NC`(98x4HGErx=gZnYV~&11c;+v%NBIwq6}`3XmM^QcMiP5%%=enGZRd*Pq_7SpKPDopbbftz&qt%3<m%)<P^(gFkw31w-o@XGC*oBYenWW?G!sUH
x}H`#c8`PE4e!#YDniJo4pI$PXBGxIu2e!3kpNA`G_XOn6Ei61*B3GLYuL<0moz^HYCke&As1{vWLcL?)hy{(ACyoy%tit{eBVR7?mTstb9=e0>wFfDZQr47
`2@N%AcenNi;!}sYOL(ay&DLUd=1}p%I?Nx?}3kXPb99VO)yh71;lmW#j)(P7x$UHLFO|i9G&+Pulp-BlF}0JT{8<RvnVz<9`TycSyuD|#_Vs*ccG_5Vud9R
ixNQz%HBr6t&!zf>-CS02{)`7P0vf_Y)9Sd058B(cRDGjU%QPh=jeCS=WXXR`&z5zP6Ol<13pj8xw2M*dh#gw@R_KGb|afCs%a#@d2Xk%f{G&8i^``0hJ~z~
(QD3*p-tBSh_ks4MbeIzNjb=Y|6QN&=`m1<zrd7gEGZLwjBVj)mVwCNpz1`a<?{k2IbO=)GGVcCNJK!Z(u2fyT8Pbvha1N6b+zBYVnNSU%}vv~$8JuJrs4A7
qQ=H`gV*(ZuQGC{IMqKEu$AVkk<{q`T8J62<C@ELG7jlF;MzTJG{B&wuQ9sez{X1z2)4WzOC4X!u)EB5b^{S^iqH?qwcJdm2YeJH9TlVQ)UoB&#8sfm*_s3s
P4(KUKqUo^V;N!H^(WwQl*axJgA(gW<^7u+P0M1YM{fZ~${^RzCiIsL@hTDieWsRUcm2?9Z-C#X-d$BHn0{lLnS5079Zt6K1Jt-R=&uZMp?~x@QZ^ULKGg%y
mXr3jz+&hN+jjm{O=L<#-Iu`8U$HoP*t%cPRdp&+LfuW$A;~y4TC4GSwqznQ2kT(y2j_2ok|$cX7SKt`_D&mU5X0w!|BZ=pjRaxmmN@$K&j1Q~k&9v6(dM|x
>`DKTJd3L#`%OO9uADck6{rxVr~E|#!GyR^(8UFFda!L@DE4X~EdGv0mVtfl86hzVy%968d5ogLYjiZ`1jQEolPkb=<Lg4sR^u_68;-p5KnOX6d%|CZf4}F2
@gEU<K~C=?*0FWj=zy~O_1aIrTrujjS-u6~VK1+SD%+OVvr>IoTe93F%v8#o@{ezOME5`3t$LbwC!%3&+aU~qEQ7Oq0p*pY_grPWI#q9KdM?lYZ9|@rx{&`8
RUUhyKQ-(hq65FuH7$B5PI$U&4t(Vtl+7j46~((oG_(*lO(ahECI#UV=F4c#XCd36u>5tQhFSCfr9KW=UQ&Z}+j&ey+Hz>*CB5%n+zCBFP7V2J6+*nXXZ~%I
DQ^Q63dK=fsb!eKM=H`Rw2fuK9gasg(*hg{)4lD!OG+hG?x!3ig>AFf)YQM0lqV76FrpciP#AOAP_JQRHJb7mKc)q)!<LVp7w4tHvx;k*0>(?}h2NR)=;;8a
7&EY#;CJfaiz@wNC}=E!E@5pT>NB3&-_-wuP8JevrYn>nb_=zUzmekvOQ{!W{ILp507djE^}i_$kvl}%0zMnY4EaFDqDXIRG8J=itMpzf@R-z6#e|G4@glE7
_KADo(D9uo%Cni6_aXC=Hcs*<MSVLBtYZCpbAS{_fc5HeNx@_npIR%&S0%!}4$ElDBjiAu5VVaKAuv_Yhg%+WEw`LefqXy70F3WG@JrqgzHcguB}`lCuL=@Z
Dmq4H)~42JJ-hsJV?~G{L1hj4kS`*hW3dyxGpfV*Y7HPnviPd~)$j_GstEP(kbUp92lQ}4ClK@U3F1Z<k{~)imMX$oD*ej9DIW$;I!6I`Pq>|M!g`82R&6oN
??2~vu5Xiq96-JUfXQ#4cgaZUI_T|oVvdbI_2zdH6S)2)2;{wpxj-Mk-Q9CKZC7qu4UlrA8Va5wZ)Ak|J#fX2y*yRFSqf14R*x{4y>D36xEeArRcyTF_bo0&
>?Ak?l9!wR_)e^k#(jJ362!F~X{+`r>zA<L$kbq=Zk4YWmCv-S=~%*1oC0_LeSlboaG&D<eNR1K#lRs%CkN$2)P*Vd>rP<?xxh$yOO){QuzTO=LY<-3r|4aL
Kav6bLX^Sp)kjnZq`yRxrJcgjBG>znF8c&(WZdr}myLzU#kHFrSlW--@XiT}cuMc1B7aQ)o>Fs1f_!JvV%+~DKApg~#Ipk>1}lqMG}z1#rJp@-mKZg8252yn
eY7ln*dD2@5Rq$6%%9Rb-Nd~BA$0+LHg0J!whe)p@2Wlc?2jNmDLd%mHbQ+5ZVl<JYF*Ur(^OvB#qX*{=x4R6cmikG(!O%%<zib`9=q6w{bxZAp|(?4q3CHe
_4u)S<`6KWa&6ncKMDP*RBNoUad0F9kX6el7FIigwj3#%G^Rr%M}n%z$u*xh7>)k^J<rDK7%hi9aubmp@ET#a8X3IIyCN!Y*=mD8;V_r%skqLvitZco8kX`j
E8QiSOc461UuDi&m}BpW8}9&<Xc>X{KxrL<QLE2;6oJkpb$h~)zV#NREry!I*bK{BD`VXtVuWds>KmHFpp$<8IwD~GE<dJd8vRz_udg;&-H|V_+Al?eT-ce*
4Eu+*Rf?39)P)T~MP4nyV?G6-6#ty79A&DtoBAsb;bLxXD*>^S5f&W`#KC+5v39`cSlA-}M=D*iB$sM^NONQq$GQvG)afxvcEoXMd4lj_5SB6$S6dxtb+O!L
Cqlbr5#IBM{kkz1Rt3FY=AGy|U6eeYk%ML`Xv%-hAXND9*PbuUAy=y-$y?_@t_knT+4^5NXN=$b>QEY1MpVC=Qeg~;XSoTbbtwk{#ZWA&f3x*vYCu_z-zEPb
Fkg26PC&6If;W;nyl{tn&=pZ|ys`EmqFO<5(9ePJ^lJ)aK&e3F96&c^&ygck7(kbhkBEU<ORwdH#AHE|D2&S)QEGzodthzggcru1x>tOS|I4j){85Tn;>3X!
kAlgV>Se<P2ydx=v?Z%t>WRmg>A*3}evb^pu)rE$w!tLax2zLZDJl(AIt0>^Rah)P5^brQHelMq&=IyFXU6yWgA!GGT7_iK1wyNS`U-aWo98jEee=dQMiwWP
b%1bC49MNE46o>t8nf3;FR>X1q%wUq4SvpEKgOQ9RswCa(^qjet#mwzrmBMC&)D|OvW*hr`0W3H+eW9diUhsK;rU-m(Jei9VyE+d>Oso<#yvlQsrq^z@*^w&
YH?(cq_9f8VJxvOGl{icAeQ^_e2p_VN?9(n{#AkvoxVl-K<Rh;hti8^=Q(lJz`P4+qs<&-@Y=A8_h~6PdMx$i_cxe~KxXwM+P>0iR>D&kW7t{}ci)aWfyqpH
lP-QAtugX9WASy#4fn~G;*`-G0eIdx>AW(FquJO?d|;`+5Ak9#P=LU}#@Z;uc$W5SOHRe8ApL4t9X+);VuDYi96_UtUp8-|I9NJzVf$p+r(EpOz$W!TtA0~%
UhbOl?u%Kiwl?bwCRGar2$mZKp;gGzRL5#Tsjg~6YqK`0+;IEV7huZ9r3Q>-&FH>C717rD9!{gOUCO6%@#)v`++eihU3U{dyl%riH^Y0UjJh564*B`a3BDnr
07KHdkz}1iDxwz;X}R9*mKoSYaw;21Z0L#!fe2(rF-z7CRf868FX?&b(sE3awq&7z2YmnRq+Y(2&sD7X?_I%@0<ZRa^h`R9CWbvsJ;Toyxvj1GC(t-4n?%N)
@gEgQtkE+Qk7;3LDO6K@UnXnVhUNE(UU8ODR_?>4QqUp=pqubM=Lk@E){Q#XD)I=)_DTW;5bIVU!inF@?n|X=^F&%9FRZ##E&pZ~Rk^Bsm+JvZ|KWNqs#oiN
O-ADA6FP5;b5I34N$eV|ax<XZ<E+WwA~$DSrng)+oB+{BmZVp%&fLPA$}oeS{vYWVZPSi0|BvfLqg_<0pAWv-weoMD>wp6t%``|)Kw1nvMnp+70Tl$)IqL$Y
BVb^w>t%7Ej0yb=6yvj>PL?DU4Z+W`UyaE4tg1%>^C0+<jj%a^EwWXgVJMUq<=yhAyFyG<CF<U6mYg!PNPplNs1bGBbwuj#ml%T6@hH7<JW!7U*hkUUbG<_5
(3W`j>MpX_hM_kMZN$tJxI2O7DJ!8+A|8riNuOodh#(vncwhmeb`H=9WxhvU6_X1GbRh-$>Yh8S)D8h)xUK8aqObMv?sujLBI4nE{D?iiA265<p^`KAFWD5{
g?hzyfnl17q8Q(pXbnF5Vv4X5d^oIfA)s9Pfv5rq`A%F33$X&R<xxul{u?wbBV{a#e-y_u^R$f#F3UY!#|Gkl6-7jWdyhvnO7TnzYQ=dPzOhO?s39j5JiD1F
$X(H+JLEt<jElf<1^}1b?2+3Ttie0XBF6ft&lM3zP*WS!=`_bCL@h$qhP}%0WEwPwN06Ae`i<wL5gZLr&Rc!#0CH7;g^C=z!r<lJ&~e~nPCF6K6~tS)*a`Kq
&{GIsm{pn-h5`VF3n(<AmFl0lEneoeOiat)z4oW<gQRwI1Xj<CMe(0z^kAzdW$RYh=ca8$lD$RG$1M0_HLGc*hKly<<X|M6swa|{d4#5TU@6Wyf8Evu@9Vw@
iKSRE<l@>w#EC3;E=yg?3emsj!yK=|6`@#NHzHrFwVu_mz{UoWq!4M8w^Bo#O1Pu*MeF%J0R<;UCM+t*Q3ZWNnHh?_^w;)BTLV~%>3}g%oI{JO9dXj;)kS6=
%=L6qJ$mYIRTGYtA`(K4YppoMq=oAC{{vU7^07RSwjw`1lfQ&}=isIEcp1L`f4Y-Q@Kq-&Q!6IIS9wk8FbMsPXf}KI?s|R>>GziTISeHD=w5l!aKB^v#nGVI
Lt$Nw8=za*kBl<gYT>vIkRWU1<j4X=!7O<K+M-#4eoh8DmLrwC7y};7Akd%Sxk!+=DiY>*ySZ?uHd!PPfkGFd44pI4O+YKoW<xY=g4GS}rnH2&mc3N)1rAlC
$S!<L-$zmqcc0vyG%ik^wCC&d*}cTv?WB37(=<g{%BCmBm!1{r0d_>S|A8*&wkwx8W*$^FRv$Z9&AaH-dd&VrrOaSyO;`uF`kAF<mzj%43JWSLFukKn5MJRW
C)npc^lzxR4|E!IVFcb4R%I5H{Lv``W|!cPXrx=TWgn*l?zwGo3JWHmIsJHhyeuX=7}qyB6-)pi!{M<CC|7$M*y7tGmZiduT`JOZ+Q5J6N7&03tYjp<HocFM
sQJg{Q5!|UXrMtVc(&sml@fjj%Y)#zx2^booYjWD&UpA6u(+#+0q*7nT^|y``gIr+e6+2;b<Nc}4ZkW{rx$>*7_wxbv8Rug@e-)m|AIIc2yL17VYp&WSVq(~
k{?*Mmh*{H;iS-l!!aNbvAA>2Wt=g{Q4^RuUoIlYsoBL9dB`#7z9mGQfO%>e;d8fT+KoQ$(<+q%P4F*}AXL0|m#hB&qG53+(YcHf$Shi_H!}XUjDtL(G#dEP
{k_th?TW;OsWAFrB){Gz9eGi{vqes0?L1uAUKwLEEpVn(d`2!cGo*@7yfI*5qPHJ&C@2vk!PmY4tN0Xgzxt&;JhPhDAdlQVK(+CrgO1*>2L95U;BaZW2DfTk
4>y7{fXr-oAy>@~R~`8}zYq>jarR^SN8-yb*&*x>nUd_YPJrKGcf!`7D_TLMd~>`XgmUL73v*bt?1-}W`ar82Lk>O!&^E-Y6ajeRL#It!s~j~?J5hmFRI)_7
8kNgGW<E%4$ik=_>9UPlRLZH<5;w}4FX9xs50BksizWVRUZ7Ae2-2oAUV^R_*q9v&pPra0T6u387<}zmWbCI|v`6fg{F~Fdh2!KT#J97fNf51yVFvgf#2Fv1
A_IWrO7|S*vIR`M$?vjoW~L)`H+4mpWY)DyIXTfU`g6obTRe5Zu|B0g!CN0!ej)P$b;Qyv@U}dhSf=oxZBr<c1Myjj;sHd#>N4UmKT?@Gmy6^hiYnKOrNCHw
wCD|{vaop~87kGFfJ)IJ_pj7*0{>ej24>Vs*I2|i<&$aKy+z+I4iG#m-2XT`V_L<>{Iwk~UO@rnt9o3vhN`#7I`x6h0FV33Z<4ioUaSky18)Hf4Bp}ggB#)C
pRI%jhvb5XjCoT=(*v6=RaNl3pXosQcl@JWupz~f{;9GXtV2w}!JQwsTcAS4W`DBiqTTzEzQ{QCoP~t`;z&8fW7h;sk{ps~5hr56{2ifA>O@cR^rqshu(e$!
k;=i7Ffz;(Lg922-@hs35wmAH;|0C9JJdm{oOgt)t@R~wC5JpYN72uJ4asdW1xBG`udV5ODkHqMlT;0ql`<zauQ2OB-$O>6;N{&m%SCdp^DZU#^emkp%q)P5
7!J>-b-1XbM*dgMbaH@9l2<$Fn+@Ed867%lP-E9e9WZ-4Hn=Ch>p5a@fNvCEQ2JtFzA%zqH#x$g7M9+}C6ul3I=fl2-i&i_WG7=+I$2bB>qSstT0K|4$oKH8
{ZXTEtV{7r8K0<fY1ECdLg<5yOMBXvrWDmHvjVhA^i#H`@4&|IyVU_otRh3IN{|v5mCcq83My;PBiZoX=)0-i*G#ykNqnnT884fg;Lol@jh7P-!RFntz*l20
ll|!W=0~s}uD$uMMkAu#cVW}!a+*MgpuE?QKF))>g~F9F0yOY>Bg4zukl9fPXSJp(X&D&emO#OFPXt9)lTb=2KnG3wIo7jtrH0yUPQ@aE-FJ72bru2G(PbM|
{1H2R+zi62BboCBBHzbb3gt(BrWRa3RBbmlBvNTHS_s-XIUi~}rKl*^f@*$i1KGL-lIpj`W}ya~0H9q(j<}D57!(||ePrLft1~7qhsoGR0^!D$Lepv4q@W))
XX&7gmJL>L;0c?`s@mstp<l_uc?9NT(-4$B#mgyJ&~)~U2%t*7?4}Ay5eM{nc*M3Zmc`EqKv*t_o?`}EEL(e0FW@uYB=o`Yio7rNh&t^&)jamnQoC%c!mc-S
rVci2M=+lmp46LC@b3})$!LKNem*F^bMy3$?B&I}q^(lLxs0oWY+%GC<)S<(N{(>tX~!A4>#M4>Jjv&YiMT7O%^WAJlIF;Qn{Ih;$aKixrH`u|v_vG&nEYW_
#5gHBNa=C2%$2GQKs<}OY#yuth9Fn>8)6k`p~9kCX6{e$pDTn2m~3B;z24`*(-JQEo&9O5%`*EP?4SbK`siagYe5-Fxf$l#3+g}FSfyJa?9`S<8<a=(qfW07
{XYGZEu#Hu5gq;K9LSJvy=1a755cB@h_c4Z;|(3zfQy8am7@sq4*yfT`q_j02P<1ZWrt}4sG9M$8ff<AaUX*Lu4@fmR2=7fwWBel7OfbI%O4dM^7ql??cO|a
g`vEMg{0mhG7zmiXYUdRF+6+h5tg$Z!{iH^-ed#C5RF_J5I&e9b098h(PlFE=C?q8b#;$>z4P$kH*L{KqQh(|!aK1wZIRHqL7J?~yy4?zDbrbKC95ym+PjE6
$`&K5)yT;<bX`M+?k`W|I3O9i<DRyz7Sj9Dxq5Tg`VJoT{et*vuq#iaEn`Q%(oC75M>mTdP1nQUJu8=qKvH?G5U;tIVLe|#;%Ne+_9*ch>2lJ|iw|ArBPH49
(ubgG3wLbdtAn=KyDrY9jeE$TJAZKk<i7{4$tsMWsfWtUVUyJ{Vt=;&{XbA`k=I$8J=w>HuhRAv>co}RW~AZ3rr}ogssZ7wW1!}P0TjX!2X^u)BBB?q@QeIo
YTFaS{xRg7ll8$8j28pUAL=43Du>e{3R)7w$Z(UU=#hH#m->eK8x1wQa`-h8O<j4Nb<J1F$>-Wbrk%<toYT7M=CaP@YDx&7RoKYAD+dGIvh|eVq^MW$Qcb@2
!h<e>JC(ihrZ?@y-=v5G?b1WYd}88u5I#6PGGY>sK!;R<TL1YKJWsA!t~dTTd;z~AsgqNZ!>Z>xwdnkbk{dKCT9{BWt37sdz_1%Z#*IaE)Gi2zoSXDc-AG~}
&w7*8|F`dm3gBW|>ksXvTJ8hVYs~n6G2Uzksc{ZI)J$0s+ZXFTu?%0v65A3Z{%NpT^=Yj7JNb-OGw^lU6_9fg_aJe&=|67&HvAupa@B|jH-8faxZwW;2^DN&
IqFC3$}~p20xzG4?A#OdDH&FUIY5w7R45LsQzY=Cae?LdjuC46>F4$IJN`0t+BT9Aa$#HO2=4k6#F}8=QE>LR2sB|7snp418Nfu0c|rp-{fr8l-6AsPmSOH(
X1`K~T=S&;H_YF7+-&Kg4wv2%m3NIJeyY@U&?0LLU(HxEzoj)@lJjglmJv&|e-aU=a2X3T)@9WDgm<t5<Iz9f0z?!_Bs&Aw#V4q%Ts#B9u(|&9P+?Y;g*H2K
=P;|xy0@QkAbXl#WYsC}u>X}Qm%{gzvW5V8-n7=?8!<REFC=!Lzvix-bCVyVm{_I-`c5||!Y*(}zUgS(6jZ7z<0p7pB$R~1Awl?wAO1_+ExG4ViXqHOSsz&u
ay@B`3wDVrlH#2huD#tS0P7}*isIFJ{U+?6r+eSV=k3`-z^10VD=WB$LCJic?Y=F$Wja1Cll{1=SfDS|N93A9@n@S^%?r`hMhp{R-_6$dZxCh{A^}R98o+S6
jQ}Qgz(z%YP&M@;7;OB4WW(X?@<bQHpB=+6#JyRDdNq7B{AGblyi@LnYDJg^@&;4jaARC%NDn;%dsS4y$pNu4y2W3iY;F4vadP;;0O{*>n|x=~!4GXH<H@Fg
33Toqx{r<vZe3*XO4%JF=ZHn;#G$hkx8OA;a^0$Bj_(?BRxkxZ@&=WB1wvBab5LJZWn)r?+~Vl&+t}}CdZ9}s%XZd8n9j~H7<+NU-i*?XaNIMci-VxW-lnpb
2I(@@Y^5NQJ}*+Bj#Z5D3MEdMokhqH|D08uN;s34$rzzbCT_TPCG*s@l~DKkHUQ30dx33bLHFmADa2Uvk2mpy_=OeuLEs=fV$oFHiLjy@Oj;5OA|Zx)m+9PC
ei-6$5Wb@HKf;vW8COc|Zvv`8Dg8d*5<senlXvt*ua#<21<ov3%j(J@T(}*`jYUlOFrQNJoEX2>*lK^<uGqy!ge!>(8y6eP?a;MfeoK8g8F%ckQ!>JrEC;tU
F`qrLG)rSaE^4RHr#9w~V6$K-0=wN=i|XfP9w#P(%Dj~1kPR~{RoMI6NL?(9x(O1N#W{_vDaYQfF7;iHq{AI2h4+!4R-*XyIq;!}nBwpdx7e2As$|^Podu#v
xAK-xAHjZ&citu^t;n;`Tl}|+psBfa-MOL5Yvlt{pc6kn42KNY4UZ(U{oRcd(YAP|eyIcAkYz|mv6^*7^ZxL?%&}zqOVN{4RMJ~XK;|<~)<1H~UqbtaldBiX
=ezZsMxgxA^9e>|kC8i?HQOaeP0j2-pXKnt4VWDp*!GH_n{j;~JMv7O@A6&(`&Pb>AmuG?Y*AW(5laG>-!^(eRV8w84sFFAoGGZm^d}!3U5zi<CKbs5mTmoa
=S&W0*5(i#%x*$gM%tK&f57!|pjpY_f+p9b6=Hv_iTm$5ik&l}R0zhYx>qU_m5XR|%ypyT07u?lFMaHsq1i;@IEP6Vq@yZ9D~MFiaBaMPt*+hUKsz`h#8n9s
6vJPl{q-W<@}GJchX^IYzu2zcWf2RGAecfpDeg`NjEiZ2r?^6Z#Ed~qiC5FtQ+W>yMNc7DB<ZG@3JN`X?yWcV{^G>FP_=+l+QqGni}*2xeP0Q}K|85Th8Wio
mnLKi*<NOw$;pLl>+*o))5$;E{rEZGx)tJ)j;)F8Nq{Re^&e7N0OQ}s)(lOiTY~mTCg}Z%djCD#ZArz@>eDVpI*IJ>qVes07YfB1L@cSA#(Fq^gzJP0Pz%h>
xAxG+?Zd%q5s!){Ny@1#NMZyHI73n@!9Pb0VIranZ^VN6YdJtDQ;7cTLs6~D9G9)SQ>$1Eu8Ra7qUGv8-k}7gjHI~wq_`$GkW;c#fi8ia-XkPpj_WQ-rb3-(
u&;sswD(Xz!_3-iru9MAdQic-<NVCy4Q_0+iqv)@;iC&a;1!`(BJvO}`cSiDRtj4ncw9$r?vw(44w4kzsB)EiJdsl}H$dUI>Fa}p5hj?y71M5C9IMm69pws-
R(@{PSE2_tgx*4})Y`6$J#?la1zkz7-H`z9hKc#m8Of9Mfe+S;siM8{_D4cw_{8<ui9n(6+gT=<&()SCq8L}&;-G^atuUHeCTDGA5=$*?mNj?GL*xIB-2|J2
`E7Mmm^f^UveFT~?ACJ=&jDY5_jrQhy)p0~{aw;K<Fi_IwxBPT%6V@@U`fo?dp-8B4eSHKypLE5RdY&*%!1lIumRE~_-<E0T{NgvV1mRECn;l=FtV3JTC!=Y
PX<&Qb6|KV)mCYV>Vcn!H!+IoH8=*Au}+#_NdM|u4b$4zIkh8xlcIVD$Bv4MILdk!ZlsMs`v}smCcGJa$6CK-zei=LYlGN?kE3Gw*u~g!^c|E7eh;(vJI;@k
CRq&k@^Tz1=UV+X2?AnYO|yI4{rkir6%!iclXrri3V~J`_~XUT+mDlaT`}y^P&<Izd)kCe;g~*t^)=+xulwolKSvE(dynIJ!Q3F)K-E+QhY)9QTMX|<(|dA>
4+D{bKwDN-#Q+zeSP$CJw|@U-)N}XqoTHt3Nq5~;yv(-t&qJdl>7o{zRplc=xV=z#NvV%EvTe-Je#h{7`<Yd~^zi{dr*Ctq9uO>8!07th#`yrs3sQT7#qCL~
LH<0tMhr>z2xR)4eF-5Fckqdhp?_A9t&Q2P=$SD*r(?e(_E&8DlI-_~gy{(PS(d4iac6CTl&qNh@1~xziE5gEfM;Mp9Q9H-FM9#~*-cHFeQB<b<c#u|_7-2|
!<wGdi-mJ=PA%K#O(%08Uuy_udS3R{sxfeu)6w78z-$jJ^$JduUxof~M?-x6YITo36T!MKCI`wR$3HT^N4DnPCK?<&)*<T_kh<f?V!937enK~fyVw<#Vbt9b
DDDMJ96oX*AeSE^ujdPY;ILp0jH5KUPntMsOx*FWW+2fjOhLg5wgL<Sj?H#j|A02#g5}%p?X}l}Yn-kzB1@}8Hy$kuylaUb;?X@+Z{g8j?U3}3D46oRGr<Zw
l$ZGN*P?q&Im+C*E*0jsqW1&#s8=<+iEf!*rrN4+n-&BumK6w*R|6|uN9;;FnbDI2@TPDf4(}EZJKOgViU=SgM3u$~q<s-xFTf3Sq$T?D$I+K<Tlnj`CuCsB
n&twgBBy2|KF}grbEU45Jj&Mc6Z+ljrN|@~Kc16Ox*i|U{i{l|D~Sr+Pe>GSRA1Y<v-Y7l(S2Y*w*S`t9x&Rs(z7tGM$Hs<cX(z-LqLlSYlX-@T1MQBf=cwt
&?5tfs0<sQR;2<I^37MZTU|+dN3^ZifCJNV*^)FHK;C&7(^w_KY!nC2B>FH$uC<l7Sj572EdE{e*O(nc+#`j1Q3IJEe@g+DyR6&Fi?L(EjvKYu<|toSLj3RD
Q^)_pP&e(0{Y*|1HY%eECPDQSLuDun0;THhv!8+5o!|irCV!r@hU=53J#zy)<w6xA4}I%N-y#thPZBmVX$NCse=W;Fjy!y!M^`w18tYN4U+0GS`Hj4(XH1Vv
054re!YuMkJU$tjC@cB4$*i8Pa|FDf-_721pG5bUTLJK%x9NR6swBlbG{9e4wQ;p=v%3XsI~|qiHSX8}I`G(H`->O+Oan2`6h6i)IAZ-rt$k4!>|CJY(p2bD
;~6~d<^8v(XNxKvH@35eKj4r0R9L|?7{OEs0k&AB+ekm;upH-@3{ZihVyTs{m=RkoJ#2NSbD?(d2~Jn|1Gg4B#-T;1paA3^B8FEQ1GTRL!JPRnO1t~L1fd~N
*a??dS>V4*=mrEn(#vQ~_eb!jtD!jR%zr2q>#o*M%=7AH;|trN9c^m{E(dIFr8Nl9fz2$9?~WqT@<WP7JpvK~mv~dH5jLs5*kYfat?n046t`mc4W5ll<H~SV
^KecDJg3bNOaAfYBSMMDo+&^78cqs@(y3OIbny$l+x3KPa8(19uO*5)iEh?c`CIlTgL#dc07!VVjeX0ew}H8r9MO4pN!68aep2i&P!cOnBQ^;aGXJ8vx8cK`
iCH6@lAFyk;1B&c+*4xGg?HNDz!G3w>#K+z9S$T+G9<@mh8T(h2`l3BeUft)mrn@}Z$y`#&)v<x)w|S3KbCcK%}$kF_I9*)k0_3ate`@E^fhhyc(b84aOcc3
aJN73c9~VOQ%y4uCCDc`@zDsM4e{Psp%ur+85(<*80FIarP1bs3f8ACg>&*TcKZ{jki)=C7g{v6>gh7S)q`Y}pY_kj0ktOhu$T|~CeM{zF~o`nRw<a)FTqj5
w)WBx44kbBopB5PHg^ZdRFO=(=Elf|XSS^lx3UE3H7R4ZLRK&>vr(k9;hoaKas#nk+79ujw%xisIqRowtm{a>M@4kq*gcxoTD)7vpr1NS93was=OgOoDFja(
&uRI5S<?P)T?aL(ivV8@A{34;9Nsn!ssmh_I6qv2M)X_ZTxC{9dBgeI564@MFYs%k@_T}FbZp^J<WYK^1#dkE)16i+)_YBs7kQ4O?BK?s=bb0&D@hb}r5X4h
cGUYQ@zq(-&_1B)tD8GFzh&@K_(lDcq|{S`%_&n0{0)9VMv}_m&iz-$fwBC&p!nF^PdQlV7$IPYkamt^ckfSq+kSG9Gh_JH4e)vLtY_{ZPJC^2{6<<FzMjqu
7VyuW<g3AALO<Xdi^HB?>gj)G>U&Ich{+gpSc{XBrFOjc^@{1jx3t1zq;%N@iIuV-ds7w{X$cR76=*5u!#OJgCJO;eJZejkg_oK9a~m?SD05-En~)L!*EvXj
E0_rn8S9JxOj$=Ark6$o1=oQ2_$)*BI%#)jQql{#Y4#ad8nQ(#(Ng0;d65qZjT4(1o4UEdcFhZVs`xS8-CF#+^?bVCU~u&4rSX0N7l1on*eRtQYvxSjdyEHg
0N?{v-F5SnBDOh1nU7<p@2Fg1Qi2Z5|AtiUR$+}^hr;L1H_oM#hiEoS(VE@Mj}PeBqOxj|5m0mP7{qV~Q<AFZKF7aEjQ}#8Q(hEBLeB1+-gR>Bjf?W+rIZ=s
4$p)PRdfS)J6|XZ926(AUi3<7^RCv))_KHcxHbSEGRrtS@@%y)vS_!d5CoAyV;BK?kG6eSN`qJ&D?%a~%VoFF+?MMD|H!MlIpU~HyA}8rkNb}**H_4IO|8t_
aD-uiJ<l>%Flg=6`5f<p-S37E@dVa3;M6<qbQ@Ij|3D#gA0{KpL2Wd^;W=Z*JA(uAR@*M0O%w;N&41$^(>0)Ud&aVrnD9P#Lz8=7K|$)sKdm*w;PV}r>SWy}
4a>DvXQVYdOLu>(b#-Lr>gZzIFMNoH@IR=M`f)qAOU(5~K{P-N_SW!Jy_Mz#4sUw<M7GM1$ieW|V_{m~if7Ij=VX<o%I`ST`vZzWgTn9433BauPuVq8AUBV3
!TcpYn=@DHQ*V}Op?g*^(igHC_>I%oQ;MZ=WK6wnJ6_R`sLmJ8jX9TeM^$9+h8mPEfm-<XNl0d>7-ZnHWS{F&dS}!X@ifH%88{6Q%Q}*?n@bG>wA%E0*qa69
i6rFUEI*LG%HuKk%o75+UR#4Hj`eoj;!@&tB00=6&vJvlWcS)Q5t_|jKl?;Kl^rR>F)fK#ekBCl?`XC2&XIO(0Y4GQtobI&m7IKEUnsDnQB8vK`N2@khTX`i
lFO>#;<*ym7%;Is=cUH^;efa#FM+n{9_o!S3=Cjq{7I@AoSNSzt!Ji|c^l)c9h)l#*(F>;25IN1S0z5L9fLM6vtvV&@VN@%sBx`^!@_eEzeY?i4%sN`(0g^+
MW(>dVA{22K9_l`@F*w{yT|>*qDDsIAEkt6|97(8>FDZSXmM-LowvM6V^C-IUP)Bfv!9HbdXv7u2|!@?0Dk^At~ydY$R_kz#A+Xm$yo0`5O`d--dk{@2zG_Y
9OO5ANRyTUU2S0@9u}XSFpn`hB_6Zi>NgHh5D&bRgPB}8QBUK(5TyZoZik-m3L?D($m1(&JiqdzV|BS*dWo^J35*CK6u<`PqLFI!;I7$n4~+^BaCT{c{wTsX
Mkdu`4?8EE414WF4C!Yl13rwf6%5;eiTAO^Vc-;(@BcxDY3^0P8yX+as(8Z{gA#ESVCI7l_>KU9fnn+a#a<e?6&Df>i5NL#MCrPP2Z1hT7wk*(B^&1rcY9?-
ncTeLIlNbRv6<c#ZK?dYKYu?46F+`+Y^Fj`JE&H_lu}KfVL~6{tM3)YZpu(vrpD;0{3{3a`Ulvi<#wwzu+2Vu>CHPjV!u0=PM^Q1aJjI@i>))>SFo5e@9Do>
v4}+%UuL)GKaq*un1mtPC$wB%p6bKad<4FxwAB!`>a9lkhx^kD_(VE5arcFFvFKcC_Ra_&>@A2h?hkCalr^TwawOLbazqAs1PGeRzvBwqb8Ou8b%lpds~fA8
X9b4A#ApOlDu8(76gb=_FK5abCWJPQ22K~B&Ojt&?x{uOA|jcq!Otiv%4>91dm!B^6h^-F2teN#Zh3I4Uhb8)LbjHO<3>RcV{a79A&a}}xBl294dw0xSOy6l
v*T1G$vU;IS>91r!FSw0ERo~A=g>!|*2s_Z<h+s-=6}+EDF$607}fpS#wwTE<Pd}AAj%YbI3cA=0A+LumWsdYYRm_>@kHofHPoyEYJrw;7WOw-A7?v{4x1mo
7k;NX(4eQ>_Hbho#t0fSFoBr=+PoB{1N)}DcQ(8FQ;+N(+u~(u=pMPln)Vo>wi_4d>uqjCcaukZNYPMxPTb#6lI><N#Ddm8gI#>j3B0;0Nx!dvC_HKeF~Dd_
mz)9DYtu$uSIWh6hB9o)w2Aix@n~)z@OVC*hHD-aq7K7=`5)>rxeLIkyU90}FRodD2C7tddDgQn#`o9!!+%xX;yWG2nj|H4)d_Fuo~L5`G-ppI(UTN3UI@o7
ptt-=izu4Nxi2?bp2zG`Q7=MzI#CfH4GL~L{(!BuNbqcT(v(1Poqv<pJNR)?Y#L1(od1Vm?l#o?6iEdE`L8#!agZf~mIqHo>YJou>{P`>^O#?Q1s|W3YV~>U
QclXwd>5oi$kbfZ)byqKL@huULEx7ru4;0SfDgTObZcITad(LWgen5ZhqPC$L%A)#3jJcb`OjXBU(vmVGe`vqzO7tHt|k<~66x6-YC8~n40Ye()u`biFqb|E
*b}rjQ@?V3G}m3HTadWrzW#Gm^T&N*s2##0kO_B$`fGqAg0kGS#L<pwnSTcG*!=7+2S1COYR^Q+gHGyQ<&vT&zm;Qn=<M!weNlly%x#gvNQwogb%QYv*BsVE
*ld+f<efwrNa;u4EheBf2=433=3X9}mf4Rw>J8;_h#|WW4@dorvE20)wP!8~OPq2r)acg%SysMXBO8>#?fUzBJR7gd%rb?Cy!J!lV<VOWE3}!bAe?edU5@e0
n#;gy9V0E$dOG-M)C{y%%&m~%x^1ciXskc0?(Q3TAOzgHI6tmRpsYFNh8DjMcmrT6OL_irpTvOK<h>yziH2J{LJ&ZxksL3f-C+u`0ZPp$JPHSJ=;cw?bS^qH
-JX(H*R#3+8q6#PLd-L0XE0s0_6}}**sj>)!=`Lj@sHAd{Xj2%4?}FCC=+S1z6CkR4?P;EDD6*mB(EQh<&W?T|1~DOJqHBQP#m3|Yib0v-HEIGx&{+gxv<}R
Xc`Jun@00;0*ap|cRlgpFPKTN-w6s{p^yLl@C4^89Vbw^k75O48cnNUePJY)tIDwwlUU1CMAhq0)-8mz{f>lAR$m*qInPq`w<NXVa(?@r+0s~CMb5z_Wdc?o
PtV%dy@DBPRL>E4Bu}Tb<W_ocpCn$LB(Dr22hq|`Enr$8P1sHxc1rGw;hD>qk?5{2e0BG~DQuk|gN)q}naf;|zNC#Wzu}cN1oox!3wx}lEMyt^7VvaH@)H*S
qu&&>ZjUaU(wyR(z8tarnR*@?9Q<9?zEkFE#^w222%RdY;V(0T*B-giwe&Y<r0=o+DXe0f*~{UK8ENJM%B~&OV|BYpxWw~RjW)f#GmQ{W+V94;s~XY$c^-3C
=4YD|`6M(?{Z~U5M9G&!Y>4EaFT$0ApzPLX6s&4)H?2C5c9-r@03v)?(k0JH_qNS-q}twl7WVmgv(*qpBp8Y{$E}G#1lGX+$~GHk29PovAIP<Kvde5Z<M*xQ
PS-<_#AUt1;<eKGi|frGBX>@<o$9}>yBwW4z8J#7(p9r8Az!4k_NfWEAaKvF`odETGP3`0ly!%{MZG_fO25#GHK)y#lj5NW`~LZCfCAY0;`mY!1MVn^tBOi+
nAs!5wv@P;sG^T+E#LQpX*|LK@68k4OrMX=^K1|-4LF2QL#L(}SwF&txT2xq+(AOT1c;DiuL(QQJxbvr0!3CvCMq3U<<STFYTWz;KI+GJZW-#0&gxX&b7_(M
p4rp`0K5wi%xm?}1+wjk@t(s<2Svv=*{Z7qdcE4hw%lIU$e3i}eL=JN*40#tDw5zA)hIQhBr11Gg@qLGXWtnmrh0KPfwn|tAy0?+K-&os;80gB7k%3S|M93f
H1W+4|HFx{yx?8(NV)mW`vJhmKHGw+pxl9h8vXR$`T5G+k_WFUmyCDv0FPNeVE{7mfk2UuOSzUV1yg?P7v;!DJcXf*5aSxo>krT^H<XcTRPjE9UnesR5G7}v
O<-q{cmGm7V*!0@Sbf?tJNY)Ef)Dy(n44!&hWhRscGCg~%8h#E8qJ9d<w%6uwIa{6YF;~oM)vZ*6ZZo1&3Z86{h%E`FJkIT&LA;RYey9Xlc&mO^VjHh=2%QE
9F>eq7jH7X2|-2Idmspee9svZDI@Zz^-j&BGdYgY!>a|%h!L7C?17Aj$M3B}Ly?CT$7*Nvo!vcDfAP4#s^mib>9l*<Md90B-W*lpUMiirF{Qi=79HF|q9d|M
u1fxL@mp<8+w#t`w$rYGruZ2^DfvcndWTK$w-=yNgd24<^CyvY+`NTLtykt{JrD^2ztY)Z&;dPF4Rc?Bgs^X)al&|hpXmZUmjG`1ltfO3&W`wo+S3qC8@Rx(
y|CrTXjSKK1bq$sOD8V~`y)O$CB(6??TD(S_yRH52aLO5KWxmT(je_RFIjXHH;6yXl;vb-!JYv72%ngD%!hWud_e%P_vz6xjJSCl+H@dZm@s?xesD@et`KHb
Vg9P==3C3!NCq}IlX&qk1c{ulkg2ukMuv*3S8#*)6n@3MLF42|Xz&}Gq8~ewFM9YTdsjIGgViw3fImqmCT1Awt%1O~q{8;Lf^|RJf=}djUdbvo8Mu5f`tSqJ
eY;Dj>UAUCf1Q?ShA@O2U#Mt|n}Mt#qSBoU;gst$(<A5KkebJwY{28ed|Fw~BLJL-DQ#g`aKKv%0lAIDxhY5TzRvkF$$=bAk9sWZSNFdN72)OnP<m`IflNSF
802EQi&~UQ33KneG?ZYJE;}mY#0G5)=TM=vqJ>ePNqh<#mzoEzsWclb(qVg2<WRI5OP>1u5>F%9zl$>BaJ?8)KX;06{=_5A{>bayNDH?xh)>W9jUbzGJn-MK
H6Rr(z3!^9bMW}jCziE)AOyglHR@ce`v#BCsI^aX?KpIs<fzn8X=`dPbL{DWCm3;LTyQxXQ$5$mCR2C!(B_|qk%1;_Q##EI$>qg2)q|^khsJj$i3PAMall<Y
5pUx6jy`TgGthV*7nD%@+Ti<h(-oYRea<HeZ8^xeCAo#K2|~|x361w9#4kcftA`2I9Pq#mebVf=kvr-O90x~@=(L?mLv(Hwls-0}EIEOfJd6Deesj<~vNOmv
<U_<z8q|B@0T*CU)M~S*BcJ}E+3w19qzlRF8J|+t<Tc>cGs2SgQqh7h15(Q7f$;Dr1h80^N4RyyHY&u1rRSXG5{H~H%zl>Ewr9=2m;AQ|+N7++sN<N|N~D~H
xw{9Dh;LU3V5|MgwnA(YD?h4NR^3i+*7WeP7u5&@qON^i=VH#mufEF?S7IZI1KY>MdeP60m!vSwF}a*rWU=I<a><*ijnM7n8WlO-$+x#tVeNnVP7r&#K2G|6
BBcE^799!tS_T-q%Fn`>VJNo0)h4dG>gMDgX9wSsGR}!J)LfoVkq#(G?XkCvDVp-ROeN)lRMOtxQ3b||`>B422UI+skOk1Z?+Io*fsO)cJX|RL90B#W(B_ea
$QgVwawSy_^_~~Yh0L$9xzx3;o1;8P8y0Vty0G08f5_lmlN5%{!ykak`{vE%!Jm3m1t2{d%#;1`qqS2zHGSl~=9mJfaR8dGqJ|S9s5gLi{#%7S4KF5*!nQ7Q
=9c!-yHZ0lSsp01^4`0INZ#AYS!#h--i|*+GJSnWoFX;@hYERw9de%gXzI~iII%I2yYkWf37kc#FM(kv=Hl%q21#7pMV7=_+e8>QROEe9UCFCA9V0hho!MRV
vSz3p^yYwZvE258CkEZQRr!)1<Y}#q**1=t8|xTYAFCUIcj&WK71)U&z6qjSB%MD%WbCp}cY1J74n^^7+s+5C_Mxi`Fk6xbx5*xlS2&^|1rzG@olVkD#Q~Dn
mqWp@*U#kl7kC-i?&vH-k5mFLz<p3Fm^)q}xLx8Mw7AS8q*ILa?54@YLMi1kt*<-Eft=q21T)oH00Es~9`~WKp$#|JR}IFf2a@irntc!=VdT<Qb07wI>Lv?A
dH`W7ETTc9O~T{^L`YtyEnbv6Tj#>*{Aes*zI0!>aB0G?xKq>jYOfqTdR~QWj>mk15lcfxPKEFaxH1V%Cs1RM7y3ETHV_C+v)aQ^d=4S86z}SNeR0aN9=|5*
y_sq4U8<bAQKwWZ;^dy9&NaSIjU?c3D2I}Mdp3Y*DpX3=zRTJc6)R)EIT(t@9#X$K1^GGg%4GA!y~6O>gX0P`jZRan4-OGZ#$%IPc(1j5e`4QPU^S_)IEw{n
i7HwW7Oj^{&w)(bzksK&J{@@;zNBd%5@uPLSsX3ThF1@5KObK&d`mkOp4Fe{OZO&I@mncsU-$C0Kd4@^8@Ng-7qC;5N%*7gL`oZwT>B@ATs!-!Gcgi5;QQx*
7?CsJsma2I#e~xPHz02)U*>kNL#2noUiwgug9AbCER}5aK?iHBVBz)tx-Z!`YQ&bfrTi~1^ee-_YC_?e_9aE;A9@@jYS%!TeFed3G1*L+CZW?{bZ%ggV1a(w
A~ZAc6`#ptw+OE{ElWM2{A>>#lt`XpelL77hQ=SmR8L41%w$Ng=KM8P<yw?TD`d|J=fES#s&x~!l|t_s{P5AWK?Ag}%@#*(@U7vC%fV66uq(0aIZAtbUyquG
GsDAX=SUpB*6ZIA9M-h=24l*;b>+m_jO!}C-$?-UJ+^I1`(zDHU`5H|GtkGJ0rDe`8>aGvUYNY2u011BYjL;WC`-r0i(9~MwsG;vI_4<s75m&P6s&4uwPCod
z0S7zONN#z5?W9IO4cYtPA6ku5tv0v8-EBeN!P>(Ko0hVs%AgCB3hpTUue12X~zy76C{1LKHz;i`!_1$vy2hEkQwL-CSsE-GO_cT6SteKb@$M-j8~JyrdF0>
RjM=`mVx1G`<)=seODJu{I)LO>|+mIlY#S@sh$Y`pKz4g{#CGFr1dn|TImkH{YKY|16j!g|1*WqXUe|qg}F+zV+tCDD^#Qn>~5o(9}${AR)?lF2oU(Vvxy-<
t)y*B@NE~YVg0)!gk&(a^k%l5#jL<}iqc<(rHYyIq@w){(a5+}O}4F+^bmh_mwUhbJFbfm+L~t8234N~Z5m#<>vcn(AtY?K*hsM`q41|2%Ea{kA_v2RLbH`G
Q(M5eS!fKLXC+%#ct$tIgpd!e3UpcZkRN=!ivg-Dusz3Ad}d6~(685XE$^ZH*(<;f&@+t7cplN`>Jbhrw81|4mOqSwioQ5T?zy?s8~c`)OffDY*ZgRlcb}ab
yZ#uA|6~@=zj7qqc=KbZ;cd%UN(oDcM$cb>;s<Y9lzVv;X|^lNK(6gDz8O5`B&kye+k1aK&knxeIU2CNO;^bbS?tyA!)h><vmw5c@aGksiw5OS*z^E<^iI+Q
lFV}$CWlH_<`Ks0us3k5W=KA?WcP4??qxf-D0RHqE!jqQK~yrhmQ8wHI6l}ez<iw3yc5CBFYH547M*nKQ9(^e7-8SVmbf*uTj8b=d&9)}z90+`uJvxik^g~1
$}E`GtxAry!-`Mb(=9~SV^3NFB<MEU55WE~e4}9xzruI=LpbV$S=><hUZekB&K?Me_<lUJ?(P}6iR-5K$y#;|!M?a)0B<!#Uh0qX4pd7R@;sUv<Q2<dSv{QG
@2{CA$k_^_2Ic<z8Y?s9b%N0l!I!J8V=q*I<)U|ayl~Sk$@)Cv4!U_<#*f7|AGzZa4M1@^Y1cBovjHF=uhBfDFlb>{ydY|FeHhDJeun%;LZ79rs;Z_L(oVlw
-@D79)0DHA9j`#$9qW#Nwt9jtmF9~|oEi+L8V%v0Jw64Z_g2!#U6@i<z!1<6E!R;kQ9ZObicTpXJ@Q-#@5_s1DW+cEAF#IaA2M7BY|5@uw6DJjoW=Nx`(>7P
;y46xO!~FQQXNjpOg9s-c3+h*JhC177*S^jbc+S>3q4|rA>;s7dxMzpYS<Czc@$jzmhIa`9k>`cJxuG)qq}ysTSM@1!ZI|c!wXx*6hMF!=qpT*fT;FtnW2ZK
68Jg%uVPH8f3;x-Niv8GIMRhL2%gbAt*cu&t3J9_Fhe&MB5Rc2xJo<jGu_*S3T8_s+Pv&*YWpBxK9s{rylT`eP1}y~t(jqz0BpaZtNGF*uT&n(QxkKc3?pNE
@$!N}{NOD!)91QtWCVYb9^Dv!09zzMuI8~uuCmv&HZSj<cNz@@!|9u@;O(+tCj9JhWv<g#F#hwfnAj|+iJH&q#hgIQ6E$3y$9sH<AG$97MNZ3N#!~gJr;g(c
IXZ=(4!jjCiu1(n9bwnr-OXrO6F@yVzQRtkE6S$C)zwu6GU6Q6QsYG~Og&uOeB&Vhxi@m$9R?-k`wAMN!0o~bV4bf2sA$sLXfo=Q?t05GZTj$D!Y4OchPY&n
lLHt@yfl6l-L?N#TAPoeXwrzwS4>9nJuqdtWW3%kXVD?sbBp<^5p>DxU+%`3tCaOlzn(@XHa3rACdbZt)oK~CYYL-OW`Nn1S@C%iMbw;F%V`<Zd`vq`Nc)>y
(>X#m8|W_Cdi@HS96(qC9MH(<4ldA|J9zVqJs+c){q&rV8<ubP>zh=l2ZI>>Yr*fRG!lage+j`%CqlO2z;_eb!O-<6?m|dLAzB;Tq~iiasb3e5t+1sjeAz%&
#HYxI_;Qz_?@`i*7pj+IWnZJ@BvE;T!zn44KvYmARXhMa=R;Tlc0HFXj`6jHU)<POZ~h>I-7s>8&OdKSfpfqLq#X=Mu&If@=m?u?^occ9J=C%?DiJ1d6Uysq
MlYL2FgxK(9Qd=%APkfBj9*gU3J0fj9fzhp_z6gyuY#G>nw{a=Ah?HU+B*SF!C%&%4RZ@4Dh7~UbZ-}(<o7t9FKt8thTP{NZFH=5^nIlMbs&XY#}^RK8Vx2#
|9r?}6cP3v7J^@+IcTacrHFsCF`n%gcsXXCtqTi@tG1RI%{mS_>AJ)isy33dhfdsK1GJ7yFeNa%l0B63;FJ9UOqQoAkh}*X;S#~!hKDV>?+T5SCb$rF6@N`F
EJS>r>`Fa8VfyPa=FYUbIutmNrIK&iU71i<Swx(`QVb8&@QT9j=XgHne{c&=AXHH=+-^1$LFzE4kwT)PmvF7;w3~AYoq3AbvIlvP(OCJuaPjrH$-2wXzS#)=
0r)GLfk|h9-ynd?>3Nioc|o@PQNJ%YEp)3R2y;R1F0%bsU10ui7Hradx9T*QFSY-|=zAPPm@Raz>!*o0YD2(gx)+Sp(>axiOK+^(FoaLm1A-Ezjyb=0K>K#2
?piq=uLj}qz-RQJ@A1svEDs^NU(8PjljD$1@lFbrA2rFCXm8fsM$3`WY+9Tlo*4jcF^&pSqsN#YdzR2Do7`U<Lz|!3gBuFqVR8y3z+O^~ob!M$Z4b=jR3=Jx
ikt*x^c)E)BxTC3hp}09CVrqMXPP(qT8oF*FPG;{pMs8FBQ#hPZEXa$%4n|eNXVYG2EsLRSgwcDxzUj!j!`0woceMeW}7s^eksMG3V-%l(rvzE{YE*X2}Y?s
a#TtSnXe}<kDVdsDp>e!bcIr@kc$~>8%23zeqsqk6_V}Zl(zK%KsevPWyOoyAvNFt;E*LTX_4!CppO!H&^+_zC2XIwU1i7`t6x#MA7bB;$s19@uhMFLCcIo&
1y;Fb!lYKJU8HDbYBCr^!kGIYB)$Y!Jp7JXTf#emg~F_So0e!^zfeB-Zpm8ufTa|Q?wA+@-L?9TUPf?Wn5B2iC+pUf90DF$Cz=8ZdELOP(xgNLqCTc*1;m1|
*;!)i`FA9J0L+>b+fks5E=W>-77q%_z&QGB@)C2B7@kCnamn$ex(BQ=sSOAcN%(7dM+i>7Yy)Dyb%hTLt(tHckoM>X+LvE#IxAcHOta?(Tei-{L#GVB7{Q@q
L72KvfX(sB#(-dk&;&K*{`oU%((ta6S1Y&1rT$kqf+K)K;*7!Va*igZm<oi|+1~fz-(%|2h0n|dh`XBB2xoe`t>z)C+LJH`)>&TtUnW|duY2aTIhKB13i#&f
S+U?5TMixmc=?=em$xI9{7FR1Q*`0BB1fGB)j$Al()uj-g*|DQd54A+>z&Vgh!_QLnZa&tERu?S4*|q-aLbPWyvCV7oQTzf?3*I|VglKqka#u<rz3YZ0jL3N
B@g3#v0rewd%ct{)-{=&<39)f$x}I&F0HoE9i<6*E-Z!?!*3JeeI_AI<PJL%y`|bIH^RBqRuh+;&fZrZsT$WH%=3Mp7mn-LoK4fRMI{#TS7Q@I8WKaCE;ncz
ybGSHl080Zzn;wp3-VEOdPK39aG@5GeHn?RmCnH_k{pTXmM~E<@OtTt(B}hNsRdk|<$CJ6BTv>X5Mb((ZtYMni-rc@zn+}D@7Y^@qrHJ{lx?SlGT{umgJ5N0
M=!}8Ymx&uHACTFGcts79uT<c61Z4#iJ+ywx3GaQM{lvo94fgtj2u2pge-?{g*^&`Z-5SnIR9#H7#?HSvtU~|n}kb(ZrBwsz!w8@)a{emfM=!!aka)}WgY)`
%vzYFmd;YXa7;+!DWEAwa*OB`P<PvHiG&Xv3W(}-Su#rZl$9Xg+ne6?ey`EM8U}W7ruz~-p*uG0Tn-GsK~h1bL{J^r9jb=oZxH0aWzHBkG$|0sUa#Da|LG<+
XO0GGKB-63wD?wKg~pp9D19u}_mPErJ9<cP--?1`#=^}WoU*<1Ae~YY#Ae8WCWgh8<M3>)!oe=y9y~YfWu1|V>N@8d<?3lBWEY#*nFXMUH)$VpC3Xr|&;ln>
7!@K_M<XZApX0)?mIte}ixU=+^Mn9o=U~hwxrGc4=HV?!Y1s?Bzq=IB3vB*=CD6tk?c{(b7I><CZkzW<xG>G=#b_LVV(Jj496jrG$NiK^Dk)~-h-nVh4B={8
3wFX+_j+tHPAsK+gQpOGk0&sdGN#4e^LL~tx_vQ?c+yIWsJFz%z~Gd&+wwxFl7eY7><HffKm&GxSRcT+=ZD6b9yXES)}H63S{G+j1em!>2aX0BSutTJ>D{DX
VmFO>$9N9u{)1`{=4GRG>q03-ED~T6q9ZG}Z)GY~k_|Oj*2+66$@Cf?l`AAUX%Z3*qA-+Lz0#3a^N=rr@j@Xj`UV?(h*`0byY9Edt+RuLxLdy2L&TupE74&o
2AZ<u>a6pxMT$fLnulz7Ba+64tz>B9kzK?RQM@unyDCsdimHgUeb{aI@Kna6!7wI$_knNh;ygRxrh&7}W!*h7ZPYUYvjuh7cN~C9xauu$0_kyi0F|55%9%+Q
srbEDCFN|Ci$vL}Q1*@yek^+R4S*)M&v~1{QFRzQg>-zXsX|MxV*ATLJ>+N9TNr<V4-xL`%|L2pc@rdX>dfO7nUXH>CSVuakU!#tWL-0!U{H7hSwa+^2%o=D
JNg3U@*n1ObGv?Ti)^jd<*BD16Hm?`6l)gCJc9`-43mAl>AZrv^)Zv)!0!}xF@5YMpN26YC_c^Kk*vbwoHpeG2F1mc7zO@vC8#KU8vZgWy}PyXG(%7#m+AX;
MXMg}ZNmChc<P2@a})2R`=gssw;17RHL(7`cVHw3OKLqXKse%~igJjI0%5w@eDzF3_um7%#%dwjntw3neNYH9f6(4y#B@HVSRl6pI%^(*zR9=c_uk`m!xPbc
X1Rt4`>?2MWqU48H)J^Jgifq0m?P$5t_!_kV@q&Gt6#Sw$<20kz#}8T^s&?Hz$&N!US40Tv8Uc%-j+ET)JtGLd_4!YwkoN~*i^x78XJ>VTIS@zc&~AF#W+U$
I8q_*aUb&pGUSoHX|mPf99FN-*3fNWSS`?rs?U>cG#tQ+{n$b84D*HZx@M9|@p;hPs?HwI{h9)!QW*jM;o5}!wdw68t@>()!d*-**Q28TInAixvdi^^;QSHA
Ecmxmt8@AkUEE@nL|U9lLU%klZKQ1-iX^GlE$Gn(NR#2Q65i-8_C{#i%2yyxpKVh7yn++9>m0mXii9$d?;P+Lrsw$8*VsF*On@0DH(AgZ`7$2wkG)_D{54cl
_m43!?GF1PH=|ItB(MzAB-G=pQjki6g%o+j@ncQ4NL9`o2F?96+%oK(HL^G7FAp<LaeiP#p-Vq!y#Nbal#Gcnw2mJ$P8Z*O_b%#cLlr88D=1h`1UnNr@1cb}
Z-sOSY<KnXCqDEQ!k}kRj#vNRz!;^Xu@zHhH8RoC2DELIYh0IBphmyIl6rV&C4U3U=xCY>sY1~vS>q50{Wh#SO#+M2{PWW>6(i2i`A#XDv#7`F#9fYp$=wWr
29!f`k2RbtB4k*WBOy@Jq}c<wPS`{K2{&nK<o`QwKwoEf|JJmgPfYvvqihJ(1x(mFfDpbV<3x<S9k+_o*=qVygUH67nB)sWE~cTvRpr^(TPv#QXfq4|74Tnl
IYZqERMYutP9(!8NXvOa6qJ&Vf(%GAd}==g<T@c7+H-yNjh+*b_067cHt_A&%35OYVJdHpcxKLJm6T-?-JbAVFX^ip)vE<%3$(`d6u*1G=F95hj|W-0_N$?!
`@&E~)cHXQvPKr7`ZLYL+ph?$WEMvRf%W{uVqEz6(Sjv0dkDd&V+GE|yQv-H(D~4Uub;idvTZ6XbCJFJS=I*!b;BNg2X0IDP3T<FAk%`-vFQ}bbWWc0ktFPI
i4Hd>Z#4!<?z`CAwiGn$ME0cZB8Dkgu_p+65mCE~<4?ce(g4=fGPzdA*71#%vjASP%%9TWUpx8ozbl$d0GO{RsRE?7hY^uq>rb9<V^GPusa<O{QxbFhgY7=V
C?V4M<?x?%<9T6bskMm7z?9Bt7x0ObCJ~DK^Xl=f^?!zq0Q%)vTsjdqfL<ndw?gVq#v4ZEin{5q1^Ac)d>Ls9J(`2*K1}ILUiPNc(1q~%j|cB}5m42!fR6D?
NBfLYW!eY)`omf*E9a#ec#1A;eOvE^x7fo#Wop9H+QZNj6+++B;amSbJH0tmD@#05ca%pD;tR{0vn+UUfiEYFAsve5;ZHCKz<Xpt{^}LJ9w0xtbSi4kd{5lV
Bs!dA`~255?D68BNOK{DBn;+ZVoxlt2t?ENldT`J2ijuia$Yj7m@VX0ywC_wV2`T<F$#F|_s5ybDg^fd;m^^u;_usgwU|~UFgM`iBK$3F-uoSo&MnNSHHpn=
F4@3rJx{KD)D*xm7kuK`L%O~q?1n@d#%r){?s>Kyq{#U|24^fzuqKc~a9(-5RjLRt0&$9%K4Upha<Uz+w&C*gLy!on3H~IQg;FLVsCWiTcJt2uBcc&CzsS&i
$aQUp&DjbEtxIYEuh=*x5sW`Il2g!$a1M`{K=yXeIvo$1*<ko-lOb<!G^j8_YY>P-mfg=l3{yv@e%LF2a`!{EZ~P8?1`SIN5wV0WVCBc47JP+lUX*|uR)rE5
HQ^<?xjbon$BZ700zsKob8Wvd)q0*vVg^Glck1J80g&H(4MbXhvUt5k$M(4IL(>%KcOKd<R{N{dsME|u1<f84n2D4Q_}ZD-F`#fkr53Mn+I>*74(GTc$^vR`
NH8ni46aGP$)Kz+Jn)@&!%DsYEV92Vm-IZ`7s2h%LEr__<?~GV5(KDp98(>X6Zx)WJvk=9Rk#cp)JEe_H)A)gV36pYf^EHg=!(b7B59?de!>Fl4lmDthx=#f
Z{hd5S{hs4Pr{4EW*7Qw_+=(782t_=UV#u`4TU3{NYi#$j1sMr-3nXlwXT%f+kaH$R4Av6F!U&R*!qn_MUZ2A_qBv5z+7ejxxa;y+5O^&>>V;N^%;93bDPh2
;J%`qUJX!eR-u`vLJfd(vBV46!q9Fp0>);Q)wXAdE!ZTRuuwENE^YZhqF>|+F_3<yyPsEHWATi%c6@XJBm5=DF>{OH0*>*UekIw{PHkpd9owA+HIa_(ox0+g
rbgtVHbl6zC}NNn*mGD^zo<$N{y@q7(J3zxC7k0HWq0*QQb965oKJdPFlc4L+M%%_4}s_Xp3$pdkVg1;c7Tds%?sI_TL;P17Nm;D{L<pnCFBk$%|UAhtAfp>
KS>cpMzBp9-PjV`>}8<6xuVC9xE!S8yT!u**I32X`^5HmoT}5jadCSZ%<W^CgBdY`)2V`JZ+}?gom$P3s1T62Hp4zv9vKP_h9%qmH+C&}<ZG%=bU$mhhn^r8
-Y_<r>MruAOBe+DR|HXApRThS07T&9;vp}Q#3eM%!ezY6i^n^Y7ia%X&~G~s&0k!G`=p;$%KN>8JkuGRRSx^Gd?k2%UOw@#F;816ub6(CfLHHD8Nzby6>n!N
c_@^DDo`ARy|E1G<cDzN;~#QCs;jJkrG!-^i*|aaw&ZBcY+6Ex`J@XX8`#eHJ}w96+D46R)HIWS#+LD28p_C`qjxMn81m1!9GoMj8cB_cX}7GWr9{;~J>m1+
E3G_*@|ZE(@sS((e_r#SBsjglls1!uhdQEUPdPw+0Mb4f<caHj4AZNiQIsL*yQU?gKGoQ!<im;M={XdimUjbn8F4Oc<Xekg)$A%#155J8i2M`Y1C<H1u=H|$
UxMJD(?dmsF`nH(qwx%kU`^7wBySPJbfCHY<8IiBtCyeTQAV_i=k?iL2F326X=6uc*#7U5$s;X`3MyL~$<ok_a;8<4BWck%L2;)Ac>E9pruw9p6!KEHisHjy
IIiXi&W(^*7U$J@6<H}RfOR2|;&6=lO;(FAw|fJr@zn(OJ<D+|UWY<CWT*sOC{rc)3-0+6$B|O20`H5QKS#f6MpJ;ix$;ZxGue>9ka%KQGe3H_=btW}sIs4e
i3Q6>$(>tFgDm|J0dt8N7|D?n`JBTMfnALiXHG)|thSe2j5k0O>VTe9=<ese62-Y~8z|)HUMkLiE89F?1al@Pivth4-=XAdqYhH}HsfvN8ThG{%Gq;LmEEe8
1J8WKl>$g93gMxUL+>ExmFs#yL2ajYXvBv_-!K}j99+GD?!Y`WH)2Gye~Epfs-uZC!0qd01l<$>M=!0#8?_^h3*ge5ho=B>$O+~H#e8rw1a!jJ_HGgm*|;9J
pH6ERQta;+Q^`4le<|(;?~jljD+17Cmnmikc$0fB6}0I~6?5v%YCvd5LKmND^}W$T(?s-I4C^@6pS%F-iA{k>WC3BFLl?}8x(&juAq`1cjFoMtppR)%3#R8D
bUt(ik@xw(Mw3~t5DXMTD{s4sk<*gp31>pbz6zX}ui_SHyIUGq53~j+2oyL%c}F~H+nOO=^Djo>y-IjjNH#cJbE?X!A3aCo*Z-to$%a=>^}U3VAyIizWwG3$
{q?XqT7?D4?9I9?&rltVcqyS<wvF<B;)}$ayJof^q{R+E-fGcz@ld~rIG(!<WxX#a%g=Q?{w(u$Frg|%hiW$5h*P50O~EBldZ`uIbZa6!UiWAbwS$Czd`Hnr
<tCo+2_q^Q8=BHg=SkSOGWOIowC^b~=<ZxQ;Em3E5S{xr5<c$7n{r7sM|1H`iApg<czM%OM@0fZ##_!L?|6z=Tp<l0Ie{vk%foKIwr+*fEb3p00SGLkT!iOZ
vwtHeyD5DjD@Dgwyqry1Nf7>1wWZOR7^2gU6m0tyTXCFvN1kI|Bj1<Xx8*^&!v#~OnrVe*P*-P984#e+=xpj9eJ`~gN6%RXXI<Fo;dCu56B~E;lx|I=`z@h2
@k&uV*dj}LxA~C58Ne4acm}bX1P6aPK}u`I6|dxO)=~|;XbcRJ3qkjOE45#zMznz41$wxV;To>Sx3z^j*_BOzgawfu>W$2Z)fo4blkTkN+-YF-g&HMEk$HQF
D;>-Y3%i;YM6O$x;jJY#H^_jA<S_x1Y7$QS(IYev36=D?opbROp)9|f)0axP2rN`s&HDJqTib}8(ncW1mmxADY6xg}v5rgxxF2wY&2rU4E-VA3)C$l0%!q72
pJLrrb&eJ+)GmVX-t=cV=Pa4cxk;bNG1B@(3YXu)jMw23r)^NRs;7}&zGG4c;I%rcy<Pov@<jb)uN|h;FEh!mSF6%f%!b-V_ZaaA!!@zYuu3`YVq{Jd%u3sI
cHbcav&y#@`!vet$a=kmvm@P8hzq|Yq=*ii?ZNVJwrkQO!pp1VKX2U4fv5|Qo-2?p-izI$fF5j8G$9WwMV0TP9>&KX*iiPn6ujc=$;rU)M3h1S`ne|Etw?Dn
vfE(!`1LS$LCe3(9mh0plVs)e)XdoSs`h}2;IZhkMT%)w!5?jA+e37FRo6DMAZ`L%adUImwDoKiL?A#9dAoDHKgv}MaxM}Gvfl7`-WRKyEZjz^7!jn)N7%VH
k|E@wPRKzW^mR#kY*%MgEN$ovu}HjF8TdCex0K0AVZg-vD#NyY$(~<#;TK9)lw$!P#<J7$1)Y+}4@xUP_iktcj>|*<4%@tIZf<9bRr0dD<TI_xjr<R(sl}}H
n%Yml#7u&n1--^5x@ZEL=y-pYH;a6TF<v3CBT`!n6R{7M3V(zp?xcod=qb>iUn8&!p1fZ7b%lu-45P}qGzbYCQ?>JV&(!!UWB2@Z74p8ywr~2@pEBG~gLFpp
v)Dd>n^_g)NQBprIlKS38fi|-(cYY(2^11N^Vu2bZuAw62eY?LM#rk;2ngBm!Y1VqRAt2LxJmFAEW{EU>MjJb=%9ADvbb6@W07Wyp0`X2o%x6DFlDJFjL<eh
4;T!6H(}fZ%r!(A;90U#;rD}D*KSmhU_eW+Z30kWAEFdM$RgQ$bnuzZ2O<J-WE=m)1S9+Hr&MF_)K4`fP860iT+az(r&^!_R0481lim`GV*<uOilI<AhiL3i
Qf~7`z6B>d<-RwOBz$J&+a}gF54bt8a+6K|Fj<&mmqY1^SyMX|>$&%`z4<<O6*BPt&=xOt9P90diX##Ni}g~^g~9KUvP2W7ALA#Q0I;b`J!vI|o(hkLKONS#
J2I3Kxx+$nP>UTu^!fSY#vp-VZ)MX7x2c8d341z*4b_CrLGD|w>k!D%zqAR4|L3(IBqDgFz|HyP2V1$n8Bu{_Q<Y+*rCVXb=LAm05)PTS%SirD!vHLNnPQ>l
*Csw~m^(KY2pBQEnTCykGJ}4nkFwuA(WzdyO0IS0Ux^Xybiza^Y!~#JUz$TLAwoST&C-1$G-D%p1_W$Y^)#Du*+5FQO$1zWuhhoQJ0kl**IYJGzq(DT2oI@a
N!4j0*C)xb3Sa&b7O<?V;o_eLAyYf<dC1rt@r^*rsO_gQh@x*a8t;tD-CSI35{Q7fnJ9eMo4H>;0r$#tp>-{wygfwQSmhrub5W0v;jqQOx`d}4H*hL)l%UrM
g!D?YJr^AYsJNZ3#zr1KVm86ayP>;t>pIxt!^OwV)wkasxZFK668|`s^NbUnMHospmjF6@967?!6$yl(#Kv_S`oF?dmP(~xm3T?G8y_!9{z3S6=b~MO9d~@Q
E@2EsVoDUHBoPd>2*Jz7%_~sD<A?1BQ8Jjy4pG=1Cj}N0GAe|4!sj>=#d9-tU*6Yco)a0u2%K5g>2+g4HJgnTQXM@kw$3lK*$r6pHm%!(`UW=4SHz+PgMzJR
3)CV#FDfXUd{H0AkXpr|5ThmGUTlUhpPQe~O6EQ)Q?|ruCIT)@1iwhMdPduBv;zMRbf}lNr{l8<O(VTd&|63Dy-~W=d>61cWhf=dlu<^8jJe8({^`+@{Vss$
klz=gTw@-u+Ooj(jG^g>23};c=VOp#lBaxU$s|3_+mprmQ27ou>NP&VRfv*(eDHig-wb*sLVI=gzx8KKr}|%u-C&b!k%qI|Pa7qayTGYZ&3Dktf3HUiVr%Wb
)lZ|~zQwkrW&JE>Y;M^P@3%_vqIO<@jDTpWyJTpkY%Za4xiE+fliMqR0OF<pV2ZXDZR@5w8^N5M5uxix2TqRRd>pf%o;Kc5!!RN)tvZ5@=JAtLJR$v1WKoaG
CURok%gIt~6-l7nwncM*xr}JYLa#rOU8%%@f!*6v-Hf%Mi8}_gBQJbCC-yuB=_J}K0Ypt_IAjWNOBqQ>vLMZ<=&AhU=p>2KR{X9t*g=BAS`wA6emSdIQ3Ke8
)=oV2<OA1^bm&c{VbbQSIbuMVZ9R`a>P6vCpd+>$+U@V~xC)Qz-*}M#O35>Ghb9W{)g^dd8DmvjAj06SFr&(hP@3+D6NI2K;JWwL<dbb};&Xu#x;(`G6(EB3
h8zYo-)9(^!$Fv>_}16bv^IS$EDc`#sn^W0-1|vB=(Rg*!#2Cnd~F{?LLVcof3z%Unfk%XrNog>ui3F6`1ASQc&50<4EL!I(IEK;Bo`%Bu>Nzd_sy3<k^WeB
(KKT}p~M^2b(2OBro~B)s2{;c4$#Yy%r?BjT1!Hm`u9W%;`;#iitJppv7UlW7$T4)uON9ta01P<SQJ5O)X?ecL-b1R&kMt%BPX5iV%PpED^%er<lMLEY$@M<
R?XAxaX=CB6Ba-!U_qXkpZ%9oSO?mO)lBsLdz--h;=~?DQOyUS+-138UM_LePFNa$#lZEGCI2f?VqY;!x~6!Tgz5OO3V^xwH6b1;7>+1gbh3@JE%n2`r&lS#
=Xw?Ia!IZIrUxjA0*l@8))zb~w4JtGq|{U=P8q6|`bW_csTs9_9)J##F_K<lE6N_k!0bVr;<0lsxcOx!=<y38P0^QUQ9xe<ZyER7g8OK|6FOQ=8dw1h7`Bc5
@LTVq1+~Y|$URd1;mBA1r6{D|m+2dYT_?Iyvn?2>!Lqs@N_C5i4#~_DhIKRItSJrX;}{5+Jvj1NZL|JymIjuUYA$c{)N6*YnOTP3mbT*Twgw+9P&b)l0`{+i
wO&$%2LcKTyS)iLw5HS&60qrjkDTJ!o=AOwD~wt_*B&C>gBW~C>LPVp8-|K=kP!K-Qadm|@*HjX6ghvB=Nlbr)u8NijpMa28TZ!)<2;}MkM*T_!Hr+NB0?}0
Ohrixvig3d+N+$?tm#s4O^W`~y(e{6rL3)|li?Qq3jVnKEB9|kz8)t5>ZMK7tlb@r7<}g{0E&iwfHT>WMIcnHpcB>Gt(qbP0%sj@`c~Uj43YUroZc=<eAQ5l
7pJlieLt|dwWm!iQk4HV7x#}*)KGcIghI`$3$AaEjz4G?R_$heI?{Q=D>_`yd>zRO?O_%EhdD+cv*WeFPrNAy3L$XCC8@++a1*~uKP`@dz@)2b^t?64>XF?T
<O?h{esAr8nQ+IBoWfOSx*Jn&h*a8ROD4DGFpm;ZXjyghB#{k=aE5ys{pVAl8(iLZ5j9#xK1xA@$R*qM01qJ>dEz3V{k?LUqUwamw}I&UhnT$RaN;UVpKb97
0z3RQ=uzC#Wor>JuHFZ0I<ks@j&UI8Ahe?Fr9M7;d1>ZwDsV|-a&5sRz(6<JZ(W2w|C{=piIN@=8%lAQ^)f@TzDv8P^k8IIn{xWG1k$zOGB%px(otHHIJX{a
>^Z>n?5oH0+w6o<>VzV#v)3j>^~K>_2jUhp-Y_3&>Dr=E$NzXYgrN837Bs`giC(1jTnO<Yf;xaU2&<>OYjMh@aMTYxt|%563cyz4scAKgscbl;RzLDZw3~&V
)Df?C$!a`A>sQP7Ul&^`eQCZL0MG99ZN#V~K(A~LuLqdRFHy)p&IxX+uk+`DGuWnzd`$qfJ%2Y?FxkhwD`GwAmh}$GP*0n7f~d=MQG(W5CX}RSR<=V7HYrNb
rpohXB?|?}@8lWFfe)Op210_^^kEHLKq;H#l|#?5P>8ulYg=>DUF8T3!?XKaY(JOW|9>`tJ8MyUj@c)6v|YEv4-I|tp`Yg;KMUh2=%MrwY8iyS?d*fQ`fQCk
p@hcyNoi=R&jG|YYDiWz`xYiI%ApmL0jVGb3*!PiiuO!vEJ)OOjjd_M<-#2YWHekNe$C@}q;db!)1R^niKH1nS#0~-`bs*6?`9603u*Mn&`jvCNJ9^H+fWAA
pBZ^~G2z@-o1&+0JkEx1e@^U!%KY2No0l%h95KM@?D^`#%+bLY<<4#Sfb0|k$@Cgkg6^MTh_KH~m1K_GM+Y-8>Yr{JW+jysLL&`4IazL}x73+ir}7xUQIW0W
SpX#kf@5DWFdHX<na3+I6F$Xhnzrs2U+2{5k<NRC0L@dIm)a!??#X+v=PL~C4Q;}{0=i0gZtu|OxsC3`4`j{sb;i^<i<AQm*I}S-7i65Mkp%$+x8@k$TYt=5
9XBuhW2{)nt)E+qRk-(2O}+|r^m1vA6RBZBVt<(6#-}l~lQJG9FIf7C)u^Ug^XzIpQ7khAdS}`*l7~zIP&Yr@W~RAMn~6-iG&&Pci!D;M2efulZTOL43{vm8
MkY;~>ql{69Uc~DThPyExMl7WWgF~LT0`a1Vxc8_3{fD+OEQDfRr~@yPhe?5(K1*jNJSVDJK<<{KSJzCc)!e5nsLqY%%HT*yR(>|#218!m8Mjs3H#CAvj$6j
N9)7QIz(@#?d-6bO8}uEr0)r1pRk>XXC`CjOYrq{p8Q-IDOzRme{y1n2a;i?8(x|n^@sJ0yIkD^q-}60+%(-l*GrtrSCx0QB&%K%I{~uKGe@KJqEG|Qn9*q-
2|gbI0i_4RYdap=n=}K~-URNKTu|<uaPe@f2wb7YO1zUhGxWPLTa#~BU6ybKv?u_63A0V4%F6jBOcM7jx3z$`67?b0ofsBCnwI(S(!Rh#fVqoT;#N-AfN?LD
{^5gzR@Eh^rvP50cg0a%k-!%6_#4=MO^h1YWxum%%n<-Qha8{9?u7Mu^xXBXK`zq92rAObXpHcMKa-U5ykFVsMj4+ab;cjO1GwMT5(|hT*5TFm;z!!cgXXIq
l`l#sZh@L0>N!1#X|r?ExwCX3OP)XpqAj=$v7{b`3I#$f9#4khqn~K!$u_VsA!V0d7nGJ$7cDx58S-V%`J0q%IU`)FI;@YvB)vh!N8aH<qZNIN7P;;x9+!Hm
uP6(?B^AB91L&^D!16dY(FUr&mj(afD^?s}owGpL^4Aft)mY2!b^C;jhKIF92B5NSYR>UBtaEDHlDT^T!(C6_D{L*w8AW}zb^(K}cXP9YHeb2wEzu*?wHnlZ
Qd3gAy-Uh%rx>abQ8WWPb?cuc^wM~ps<H{Smeg{c?v;mBw)%m3eJa6s)DWRtp=D{ngeCpgO4y3oSq5HqX<b1hAE>mM``jfU_>hY;sGnGufpAxcFlUU#V5cXI
;j#cdn)ag`R!6=R2jKvcvukI#PIs!EQ^TW{&PHnKCU`?<;R+mv3}g#~{YMYOSoI`VUfsmBDr!%L<HB<N3!CjEY~8a?5zLWdc7ecUa13ZZXb`HZ;_as@ref(D
-`Z(k1gMROp)IMg8ycUfe)5^vsh-C)T;j5+aadlUsKo`n1Rp$reQAG(UHS>F+;xJ&`5tB%5V)&@1dC1-KIgNeXL-;rn-PRG6Ac@Q<d-(@n(AJjQZvtWjE!RE
dG)Jab=43bT#e*t9SCf#-)nL|1{*f5COf42l>RVGAZIMuVu?V|!JXx1&BTsqzpcPl@1ZVn3C62l6g_a8(RH|w36#ge{;Kds+XOWy%=o)z-lgd#(@x)q<ZD_U
j7c+%fGnF^)sSUtgQV?{<~J6?t{4!1@E4=H!OrEQ;pg!D^u5obuiMXCBN)xT0hBq&HFh!V9OFy+O`hdsuWbwGWVxxCODmPPbTJpQZ&!co%gHCo!^t?;;z}VN
+CW*4cXIp$%Ca%biENYLYSHzDwhvJ6Ms&3+TarlW1d!}5v=6%wV1ye|3AV61g4#NHiCK|*t%N(8Uk&9-4)kq6_IWu$#m9OUtXx!;Hxt4kn$J_*C1+ts`m}CF
^2#EXd&qXSm!gR~G?doQl;xy9K%2w8GOR2f*)D=g;f6zD7o~z8qLZEWd&&NIh)!QR(*%ZI2pDc(NgF&0XZ`*qKNp?k|A0jdDnEAt@KUj$RVd-cxhHKhKA`NG
_!(OtQOC#{n)TXga->(Ygx3@1Ql`nL1NI>3D<aZ#N|O~jhLB<IulU)wqbnQAqT7KCAQv#h=xBldr?I3_47{0WiY-zrIKw5t#pi;jGRBOAx|OXB6=<?zn&fSs
Z;@In@J6h765@(ILc~bW9L1_sZ6e{6n9Y+@!f9_@H@LB%CuLyN2|ekQr;=!X;1a1b##+_u8-w!O$subBp#WmlA^M;of)o3~@|L-i*c<cLP1v9n&IZg|EJ2k_
hQjW}l0&LQA~F4)_9K1ReN^r>AbiTW?cj%8_N62z7X`*H&Rb|V)VGs(im6ER*SCvd8L*o+`peY`y~=QTNS8YKwjyprtYeFgsG^0bc>J{IVlQY<qFJy9F1Yy)
2ECuyh2jz9WhR1H|0+p`b%QiQk>LA7r6D(6Fix?hAUyYe2?Z#k9t!Qht0OYP>?g-dt;pU0CrF2tTtM78T&q-16L<sU<N|pK?V?)tPVcJS^;I5)s@dK5>c(LU
lfX)@(I){zsr(uZoZj-k;Af;#4(A+LEkflu8?o`L;_SZOU}i(}UoZ0I<<#(|Urh3>d||>}Xd|rYc=VR8vy1}k^m|}u8~0rcG~*ZbsM;bX+2OJ_OgGQmKVIzn
$Lc0{L{lARsw8bApL^CGwYBQGvUXKh89)J@2-6Q^_W9Vc`XcKCu-C1S|L7O;pQu9IdbA}pif#7TCsOVXn!;sF>3j|-M^<rk%K!GU*rN${HI1~)B&Fd!BlXl?
kY6PBnH@4II2K%uiG8--IBmHhJeZrlt$DMJ>hn^C=T9^hFt?_d8UV%3ph^t4Jr7+oS@GRP0RrAwc6S|?Ub^FH@d@(h?V*rp<LEB?TnZ<OSH)eS@Y=YEH~f^#
+;U2cZAWhoNSIN)7>Do-43{O$HXzX14@~KL%^}4`APs7z05`TF{Z_LmJ7IA)sYz3mU}T{W<*}{gOH0_X1vQe#aWZYk?(KfS&?B~53!HQ}x}C&zoL!4c8Y!k&
V2y%eo!@(U+bE+X$>B@`L{A*LP{h8-aryx$&sOa&J~?9R39NytjN;0m5s>Hreipys%)HJO{Ox1X<>am2?1JqQC8mtlEhM6Br9u2b#CAhbRe0P%-X<wdLXZ*~
BP^@8PibmVR;kC+rg5T-73bugYY#v7${VV+T=PITIJd>mgUTT9eK>@gt4W@Go1~>svGimrisn|e;}<x*3=y9q_%roT8!|b+J}lImW%lBwCpBh|>LP-&l?T+H
wc0PmkX~pIsh7l1%br>^01gOzdgMAOi9LZVnf#RL@f~h`gw;oSa_gUVo@i{GN~pRK68LmC$)4ToVkO9V43%pf$w%LN(cb_<cb$A>@+n4b6+JA8F(+|L;|Cp*
PfzHo{4nNFGhrO|=jC;<mNbbGf;2N%6anrxaS0F!D&Py6`4z3wU$thEtq5j^AkTDcO>D1oS(!6yS2#V$5S&Q~0=07|r8OoV80-uAs~RFY=L<3gmF;O84|(Mv
C{-C?NaVd#)0KIz=n<(`3&aaNaC?8SYJ8H4NZ+heEIcizxaoo82wl;QFQP2=d_^uZXy86J&mY@F`^1_vPWRlA7823T-3Bp_K^<aomK-pj6Ut6Zz8+)!H}sJt
jsNrV{S>mPzlo-20h4VG<wv06eG`k&>EJ7?ZXeY1h9hZL!=z_1<hm@aw!JN6{HW9QuVBeZA*k`Oc$A8>zxWGk%-$CSMIvaghONx@pFCT4s3$E7#*n@1LB0p*
)VSn@W4C|A?tn++D6+{SV^Hn>6oMm74xZwwWU(-ho-#d%F6LnI6or_<g8jQ>Tvg${qt*Ovjn2h$ig@1$bEHod!MN1F(k!$KxQu<x3jjHKYj5<k2>5U6D;KKU
P!o|O?V6@%pu_$)zVKD*`XU323EU|2&SV`B4+md!t!n=LWUer_b3Dh-vbF*DHt+%-hM2OP<eG8g!FE{U5f)D-!o%yCT;Z`^@7;Ctgxulh(QY2bUTwjXEsbr-
cN`qXRNI-)-#7^<lnyqGpK`%2<wFBq7<+ApV;3Ztct+&WIx2g=qAcYxS}M~!cvGYz;H6M@pSr?2ycS27i-FH^(VCqkwB_V*v%gCESxTCf!;%@L59ft|wZ@6u
MY+?r`1Mfo%#_C0^$C7k@Yj1`3wHGM0uoi5=qdRB4{uDd1O`NRYL9m7ANadVD5jk6nm^HJT_&GNhNU3l1D_%&bF0Ptvy80>eBWiu9u$n~Ao$>>WQW4F%l_dV
0q&Nrv|S<@MADL;t;b0*U)O&~h7Sh9$|2~hmnN_wHA%IzKUQzhS-=5(iz;}XBC2->RqSB|n>Mugrf?~U#2}ZG6tIQu3$Av6^O1KyFizP)caSi2b3nf5#l&SX
NF~-$oT5%?hJKFx3+{8nr{j>t9_#dmrI>|ge7&#%ngX#rT9C4;Crqx@PW;I+=J!iyBU!53oUM8yZpF3hHzvH$a-CoG`o#*2I7jf!1%R1npIzusvcK|B<bAxx
f(o%D1L-e;yqD;r0%OW1TwU6c$zY-2F}Gx|z3S@tCC(xdrEjV>8kUW!KC(b7WNkC(!gqNm)=&SWk?=ZIjTAK_8(%x{Ue7GIl2qo^Z|#Ky*dD8yTMpM8CAnZ$
Ya3KZEW5uAJBtMcD%0MAkpRJ!Pc~b5{Pjqu_=tvG>0Zphq@3fvdxp068eGrGX;yCPadq`OX%(U=)&<q1lD|Scj8^3NZpTL?&v{Am04VzZn$QsQ7`wZE$N+dw
K<@XSM?sdOxtWbpq2^0<EWSZ#(o#h36OdQOy&W-jMq@Br|NJd7t$31Wd77?Pav3Yo3inN#CE57Z$?=g69nV{^`yDj!)%P&6pBeef))8AC78CEDUs!ByMo5!L
kor#KRpxMi%7AzFaOv^revn$fB%s&gI3Mwm7GWuqA~Z2Nj1SW3)Ux+qX$TFtu0zJ3guCqRb0-QSneWr0U5GC80K(f!oa!_OSzBGxroO-sNVfA7;@bwXSVbNG
<B^cIiNk=*Kf2s(5wXOEhwR@af~=xg2Zx;ekJWa#&Q4<H4}!#8<TD+Dxa7^+)VCNC*eO)ixv}{u!psCPX~yoW{zs?t_iw8PI}%YYq-~>qnt(^JnLvd4w2q3)
=RLT^Yf@&!>KIgrRr6NzS|8@;EZo8DI(Hp~%$`5GJ@=&;UGNx;@oWULzEMy83pQA4LQ|8)Skf%o?$gV+h8SSzg>QDAezVcYI%J5gX9R);YMzRjpY$=q<QgJ)
`j22)*P>Kz$k;4;`RA$<T;{>`EG01CURLIj)*R2X`RJy3V5NDSsuiVRved22JUMCB0f47cTG+pwV-jx9PGCpkj-g0zi+TO~I<2q$R(k?3-@LD4)^b83)4yx-
$gI9JhTy6e00b{Spp}-a6o%+sOlJ5s8g@FMxYfe0akM!-F7|kX2Mi{3<06j$8^VPEOF~<+c&Az}iXZ2X-P(P9#L%E{=eoK1nGc3|S}pD?>UuoNXp9(oL6cl<
RVA&>$)_^H+MQbw8y5UoWX9t)0bOD1kJdN&2z}NrkL{wtZ9Fg9Kt&X2{si?>tHK?o_w`s^6Qcyxv#L{TRLk<WSaZD*$U6&Kn|u*=V$XQI77dd5OGX~-9icr*
B?>k$OC9rR3i6f9XRF~7&_%t+(`ll|95bdIZdAq#qza<kgz`eJQ)+5Gm_9qN7YyMD%tc9nysYPe7S&bt3gB51OErv&ifOqEI8#~{_rf9n3)`6sLJMBt8;6?3
=8`*JCs@NL{<^Kd(Mv!u$keo06JFygPij_>oJem}WRfMbCRdVntSy6lID5otw(?@B{4;wUeV_Z?1s;51Qeqi4EVA`hBscXWNX_sp299V%4at%AGW|l*&#0GM
Ht<N`rp3Ag!U5irOemXv#}QEo=VhB=5rRSPMxEKY+3jPHSu|o1)AoDGHKU?mLy>4G1?#lzukE}kA^7xEd_Fj*+OzaWZp!<m{%t+nt0OuXiut*U9R&ZnmcU|U
9LhfdVwv;t@Bn*ng0M}7qg~Q^zBC6@hDWfrsIF^MV<Eh9Hqzrv^AFL$<Z7p$Oz0k6`i~~QVah+I3A(fn0+YX&$3y3~>wg7dj%9M%lRcHhm&&_Fd1Q#;No&wJ
I#{RDsAyk*5U-R2qUJ32+QyMaP**tJLZY1wBW|-gM0+MnsyL34ty*XqPwF~leo&b7HNd|kzQ9TBZYlk59w!Q7q5#w7U)!Ac=tm5#reSK|c^2X{t4J?|F{!EN
mm89<q|JC#MV)2BLm?A+X7k2Tbbfu&$wmi~q}U}!cHEfDlGn4n$Z%p2fu2F+%?wICeSImKSYQSEC9>`bET1xWfMZTb#O8?$iFcnc2>5t)f_j00KFRb3>LDBt
+5T8CCZO^EWwX@6Y56biyY=eAc?sB~#8ojyGqeTrw?d}kcA5UPI#rcznz!-_NsM?DL!Wj6HlAFO*aEVmRK=v-Ol#@a0beNP{D*w{<%Bj$w-B{kaRI670%?uU
Ch7Qo^WXtiA!k8D$Ak>sP>RdZCzOxIVXMq2f4ow;i8<wE#J&6I3D6kUt@2X2q79@cdo(G`8`q-(Z01FAKHv6oEte!pNnqnWqhpcUIQ2~Zjd)dv9YfAet}8^4
#NhUu(K%i<JIkW#Ykzp#s(YNiI&<<kys1J2jnw=Nx;E^1Z}i+>>6=5$E_(d#i6Vbme;KWIWZYSh%eIWVtRHhfOsyq(8pPa%<qbY#dGnjo-!)d?viS*&x1MSr
pbqzZNn_OTddYq->h~cj^jS92|8&U9T^#jz)*U&54)P(gz4rWJKl5-R=T%~?IN2x#J}X65r{5Wnn^i}I^$%Z|k;;$TJ*ToGzJTpP=-;jZ1#XlZ#}ViaHwG32
1ml^T%?IEdpRoaw!%H((D9)r<1XpMZg|&%ijUjoLL>}*04G$oi-ct)Bho(|#L3|YhHZ<r{e!~i=qz@Wr<a5y@-DPj7qNz>uBv2O4J~-BbEG~IOwpgfLBf%$+
V(DqVVUvhGBy=_hgYST&B<WLtG_QEu#-#LJtsMJUHmV&_J54T<(D{jb`g+WH$C^X`DnA$DZmV?nP!NW`Qm)fVKHGjaWTA$`0=Z2)u$M}|`bD)jt`hQY;l@(_
fRzSj=+U%lvLkHVe?rgVv4(M|DB8R}KcRdxrP;mpI_Ds!O+9C5Hz|6-FSFTri@^6v%l=X!Vegi@ZE@hY3^szhXrFx!)A%TwDcl?MF>Q;$Z0Gmi{E$|aqLxfd
9xd;5pvh^7lTS9oBq~Wr1eoe4Pf@&9lYj$^0Lt%%)_ux_i^IR>0T)jgkpw%8ek6d*KpiyPQzYW<8adtT*pNuaW^P9(MukI{_4szMOfgi^$Uy<Sfgrx-PNu<K
WfZ?0{2We&u!qoF<6RQ!F5U#tspwU7P$Iu$lrB4hKS~m`F$5%6(3_qnD}q85%Z{=vEo>g4gx`g!XZOZ(n+7C)-~DUCfA7Zup&bsrj%&_+O2MGyiqRo&NjS`9
{Rm1Xv<WVh$2nX-`ib#l>+W(;@e9U$3#e{F1X)%2<cRfD((RfvI~XSk1@y~Cw?rjz-e5L?vv^oKQcdKMakmD>($MWWMc!ZZ|5E3OgP^I=j{YNzt4KqJ*&E|?
x0`wlSjXWgc~WgqWdbE}e!U{Gjd#5rGsOj+bjwzaWn9E#g$j)J=>vqc_Gk72a{G*Ykt)Ll2J;s{&b03=)poGOU^kqa=j+*lz*UtVu40*jn9|stSKKwZch(}Y
?#+LwE$0LcD1BrD6~pi8_cfO^GzKU4Z%h8{yXHT6@}HO&&^WF~_pJ9niU<b+ZW?V*i=MA$id+RyHrL78*KNlYuz^JoPnIaCq1y6^y-=?0oi@OP%yA?tJkhLp
<}LT==2~{@M=TUvdvZT8KwOfjv#I}v=^tQ7q&!9C8Nq(VS!c#OzOhTL5XIU>mj0wxA;U1q5`yljFJ?iuWwr-=x##Qq(?sIdjV+EErK@hnmoZ$9p61KvKeXt5
r~wA@k8cS9{jRQU+i9HkhhR!D5N;!2p>f#eF4=>Tink&3@><apPLMmuy6f&uBQwD1`k8Yl^t<e^Mj`fOtM`yC8BB7HfKo}QI4xbZ03#qTH8CyxLzvbYVa%^S
BYv8O$w_>p0#Hu`afOxIW05NRaZt6uVgc8<k_hh)N%Nw2M+juKkWq*TU%htyr@Bq<x6RcpZ>f5yctw%MlQa;g>U^7IxY;6!GBQLP|Bf_{?1}F0{)%pqbW7ua
d&*CJu+a>C{gPG6YRn#9*kK-;0`3sSF6tN2v$x%uQVzhgN-S&eolsxN_T&uhW4`Tq7&t)kgWzjn18;ZD_tR4Pz_J4#+j4IMLy6;Z$BT*QWe^X~rw)~F6U0*#
(nQ41)B2uK7t{l$Qk3oi<;dYx+|p#j>f9v2vbZdswbBYAjxB0ip|=xH-&y5{$6gpE%V6l4?iZuzGa`U@?)g2$yQy1CL~~KGXW(MT&p=a|#kSypnX-q~5GK_l
%7cFF1!Z?d18xZh&5#AS#rGy<Qd7yrCIHK?3O`IL^0+wNfz_|A<Jrg&CNNdSOVsPI2yIL2veou~R2GSk%~|)PpS%U|AbAJi$7=f_y};t5%A_mRsM0u*9zOw;
OKR=5_xGyJYo5*Lyy>CxcnIz_b!Kjq`UC*RhjGQsW+>gA<V^L1GTWmpQ{hRi;$p8tH=dKMmd82<4)=UU$A{2H6%m<;22^d)lVmaTG`lj|YSzyScO_ycK~_HI
HQQ8@9X(b2xIB|H(dw@94;B`P_^~Upj(4BxtQ_^>*<19We`^Pbh&dmSK<)47%eTG^!=)rA9^ruJ4!9{=9EXWe-8y^L{%KG9z4Is5<q^d6qFw18t0tr^!qlb2
W4&UVNj1si{vQz}<B^*wucERbDuyFA?4^;VNHvI@iV%ARg@_nKV?uaHZ*h_UK{0V768|h<b^inS0_o+@s#SpeUM?@*NoqtnB~#3;i6_{+(_{SGi{@}v(6_`}
%?Jla8!P(Hk$07A_6<Hf{5o3zPq+dh;v1eH@MPv1lM4PMx64m62r~^EFYO9B35GLrXH1*}nyt;jM9I?hq6cE7?;p%_Mpb_FsbB{t5lH~xIyxv@Qa<DYbQUnb
qtj6Os7&vPILO<=SdNN_VxPSC$8yA?3Ae%o`^@Ra3!x<%7uC~m%;1lIVQ+{bjQ>PR(8*+abtbK@lTAFP64hjK>qw=8o#Ld8P5^+t?kwHm7ZAL&2VE0PUi0qC
m>dvg9DR46p0o^>>YOK+n;6L`SeZN;A3R^<*ThpAilnii(1@n*84QdDHSckG?ovZ1&Lf)RVd?W!)U3*S<}%td2>>ur;NcF7v{|MdO;=+sJJIYp)-_gcCnY<U
W^kJIx=Gu6XlzP)!6&o1cRU=$4o2eR511eqLr3CPAeeaUU6Uc8N^TB4SUJS-3_NjEdTyn{>Z}tp%XV~VwA;XEB8#C@%+3m<YtTICoSKI1_CS}sMEaFM!jIN6
#^<dw{7q=djv6BnPYdJ5<K)F2mwzg^s&KrRJ;sreln^!0q$V#FPF{F5k|0Jy0g9!DQ83|WYbjZuOA4cl!v-Og1Q_+F2fUDt5}dF7l*z2mM}rP%0YAvf;ZNyu
KQ~-LQmQ89yd`0)B$IUP{X~yGp;%_u{FLmuRdZT+>~{dq9;PiOWC(YnH#e6r00KjsYYeWDp70oZz5LjG!LuT#rA*+=gQ5Gqfvw9x{xea`%G-azFh;RazPAnP
2HWX)i2@%b-haM(XYZLb-YE8XcqzH(<7IR&xoFmaIdWz?&=Z-e4{oLb5Z2+Zc>8iy3Ai-vSWLe*#@T&ZJw$F=1BxlvcKH?3AxK(9LGeNAU?<?QGelNf118SF
R{l?lDq(kYYW0Yst?#>+u0{6<EG>7P-Z{xdY@3M~&E~3o*O8cYCiMc*I@z8}8Pz%cq$Oc3Ysi2G)vFCcf}}#G>2_ovR8hZe`@_)bO)1{`U(F_Z>r)!o+3V~Y
>8kDB4Y4stvfNc<V8}VdIuVdWUQ+>sU9=NCI#A8;BbbP&Pg@O^t5BF^Vj-5P3zN!rDLZH$d;F1zKoElu+q#3lE|-0~jIUUOu<=oqDIqa%(@<Kj3qsS<l>~&m
)mlxTP2a%{wo`t}y!aYsmJm1+F5t~|C>8P1$eJJXky(do&Z+=8YXvsSMdJzoIDhvQW&q(lw_pz8-d8hIkWF9}9twLX(>~j_Hpn?04%<sJ*~fZ*iSy3NOO4Vz
P?WMM6zCH0UdBzew1QDUm&DTBzv6mBGXCGfa~o@&v-pb<P>^%fQtPtz5`T_;t0RiKmR{lP4JeY&KVpO}5nk$GE(S(d^+MG2U@FByZSp0xjN4c?H}%drXk`up
L4E%Qu<sx|nVS2?^nedpY`W<lo<bU-?l3SGdD%+LBv7A5QCl|t9h$%v4s<Cnh9kjc!Bsc_;niY+It6MlJu@$>e4*M~I=!Nv5<Kv4Z~h;Q$z;KpEzl0bytf~9
hfe;r5Yz)A+;2<v;TH1obrsrSZ6A)%jZ)SlNv5P#1D~Qh2PfG-m+uRlqOGw!>y&?u$lHcAVX@P+Iag~gC*-Hd3HChK^;i6c+GM{1v;lmOXS4WzXF-~MI?LuU
iw3YroWYwB)WrpOMdW(i@SB)3w1aZm^!p3fvV3>;YzMd?YdjdXJG@*^p?sSEGv@L0)Gm|q-td%Xk#@7tJAYFpL=p(i%6BMWqXDHTjL?=tbceqPl}HRlUQTvg
@6Z8t{^nIHi}}B#mGrO?Gp65swtH&N_azMchTW`Cn<P}~MuQ~03{4aca8~DSgq{chg5wV)3#b^-kR^_~qI3RnODKk5!W83>Wg|D-4h?8;C>l@Q^q~}R1g7->
@V&q_?F9e=MWFXyxEk-8!Ahzd-;uG50hgO%2ZgL9Q<z&v+cnQH;KV);6{$;eStf_QttEmh&4Q_}Y_C1IHcny5l)W@(aCx4jEWToqT6=9K4IrRwng!W<Mio*_
#t*XDTJ{2~uPCjQV8?ze<F`%m<wnk`QZxy_g(4-lgTBm9kz!>_yYJXHui7^qf9HhPhdq&37#vkdO-Lpm<NaNH0uFqwlnW!<caXF9+l?g0mL7ItW*|Jgx*U|N
q<d%OeV)Dq{}bx5L&}SfQXp|#c<?g^#3*6o_$}B}%?sDRwEFw#8t2mkk;t^2pS2~oEtHn|@uF~Yd%uo<mnHyP<5dJ7q5QH8t<VqEejSJR0W=DXOb#25uHT-X
vO<c_aD8Z*j(cv_gTZ{2`1tCxVRgZTw=7k%Z9Q9@mwgq=e7`|>(Uu-}_!vGIqc)wN!AlmZ6b2(1za{tyoLmQM7p(_0F|ToA7v~3VzVg$Pn0yLW$ZhcCU@j;e
=?bmx5RagfL)ZY|amgD{^H8Y&H9wT9?fBzG3D^}GsNr=~gsIW!tU;_F4qqs-lDb@Fc=W{Zu9oR`ZA#vplv#Hga_aL`9QIm0ec~6y@pfW5&p-Xecy~O$mya;4
{bvA+t)J`?cvET0op)G>sQ5bsmp{Y(r3QD00gW1ngbS6_M3=Kv=sZ7CeDCeCYJ<R#%*9uoE_(bugYC$GM<~hntJ8f~YJRE20Ssk{GINS?V{wg)>j#NfKT@2m
>-&^#_aURzmqy9`g$Zo?7MAw@B&H;Xz0iu=2Y{MPAp>6!yD=_o?`9ejW$s1!9!aL6Qn%|$baBeg<TYN>3S4Twn|vPh`74ubhPX_xnwUpAuox(=*bKe|Sw1iJ
wA~r|G!AN4=`x%f5GyvRT8o>p_f&orWIgyWEcx+94!F2I1@!P25~HFsOF3rHM;)bkzc(Qh85*oWb^q%k;REI4nqlR<+8=6r<IB8uw`zt~ddVaBW{k^^<YSo8
n7~!Z;jpV+n9l4LcEs517tYlYq}ABA^HC&#cT0xIMnuUGJNB9Ox0;XmKN*$P-){U^@*~SE#ZjJVZMylgLKi(}*;QXe7RnI)%LfuSsOvFq!m0={Bpv{-rsGnq
whRY|Rk^tb(Crn>)cjP!G;}le;{_nAzSvUE@E==uw;NvLfK~*_r#tbfAb&tobq0RUglZoYO>GLF%?UNYANyw9$}mPin;-%O{8K|`h>lGRrN+YoaQ0-doeRO;
{um;VrK_?Q#}vS+$Q4STc-XSc8BPSST|sS5_KR<HVdVwGP7<;{0L7e0;U~YYRrZUfHt?_QkIGq2KV{7|wpZ;ncW1+d0Pk=7wlq>;PPjQ(ohG7`eCB#)IOUcR
K5@X1TX8NDu&8;PtWVw8K&dz>P^3VLa<%={o^Z{1S9NkeTGj1Bm=z9LPJCll=Jth7q)X{Xp%{W(0>nmLM%iv4M>#dYHt0ZnOWrX?@n?PP^796B<5sH(XK=6b
-8cen{`etlXRF5W0K*0iA{fj3TA>27A&`wrEMuW0UtWPxwnckwVo$>d^qm#We-e1L!KW6qHF5n-Lk_cc(=Ym=mkXl79OD8g)~*9-&*eW#C{h;4)3fZ5|ELR_
sH^UniIX0P1`tjG_*ybKj@{fj-ckdvujalGGWKqnyyhi-$fGw5Ua1(8>7J@bN=K>;RK^0=^*X&0+}~2LLYZ0xi(E}C=0A`Mk6kP)T;O-!v5FfnA>A*wvbI(X
NOJf07po?t;yJs_w>V>hV`_ON(M|VbF$quCPIK(?fSk~yfz4jbipekUDte2!S<oB7$3Nm;GOog-m)ddSmr8lBXDfD}hh`V*Hl6UTKvb>1wLghjaqRaCv&q$F
av}CAx%$gR^ASp!b7^uvYTg_AfMM7003JS-9SM5?!4htL+bM*Gahah2nr8M{6jR<cM9fR!d;DTrO+SoJG(;TN8|-f+`l=`PGus?9kDMa&xqEdq)m<h*`Sr%j
cFpVR-IssOJUB#-9;_drl~Xv`alQPzOAtXg(A`Rj^NT#x)qL=wBxI%Wmn>LpNo&^*&?>U1r}J7RZYnTyHIS;Wi)_dixy)orV*uee?H=qn_Uosm(L($di%q9}
1}0b@>@NnB@F_rs$*0M13udrPiOR@NhGWJiKWe0(KrJ%6m|)A+$yhqvt&rjP(Y*L>C(xp_+#v~I0oRri=E6Nz7j3*XPz>D-^Z8~!sc%mB3eVtd`dk?SZ~meb
(50ua`{18bMJLmAoj;TnX-<%l=IS6_AyxnYoTL&eUOwD&lvOCnvMHBu1-+$c1M$;L6_~o~x!(S4=d93yaNRiqdac}ZoZ5lkho7gG2lWoZ0Xp=>j3Cu4Ekh!V
Gm?FwSLZE0OR!{H0O^JTo&_O>^OY!_{(<r(c&8%>12$5v@>Zz!WI%c&G)$|~#`jybEGP+?Mj0SGRhdyL+1rdW%ujVW(1s<jA&jvvfCW}>4FExq%Kt9qVkQVW
d+akA7ShjfF%>ZQT7er-ij1Mzfrn9Vd1l5#kWvmS=jh_Xrq~`}fmJGYW~P;E|JZsT#sT620AtnDL-TS&K&S*7>O$q(4;`{0xTEJfC6j&W#!SoTukfWuSd#Z<
$|THmh;GD5G8kuos%fx2%V?_@;D-=_GDCgHzT*Fd(^}9u^Y*W(Rcq7SiUwH0lm<caN(vO1t~uOX4)OhKkH3c|Kc~CB4i3y6@0~E<WF6aLtLwg~=gizb8PS&L
4n+o;nlFq3#O?ma1-TB?>tLVar35*kxD3k{@5E9y6(r2E?>{%8_Rh4m!x1o2{}p1VgaoyvY^`pnK_pguUUds^oxSx3Q%K1^HIbTXxz|kI;yMe<#9jO<)3K%Z
sH|FKM`V{1oqF5}rdkHi1+`+i+}$z0ET#Q&UX9V9z_K<z#rZ|(Tf5Rf1oK9dj)ff(H|kZT)LaJ3EvMc#f8X9iJCJkSEq#xC@y6B4il`2z>uiNZy*HBp?hl(2
GFsgJ%}oieVzf@9n-`uo=JT;#h>gBeHUK@7I92j=`u(yEkHLO4D$QIOl<<uibG0#xzX7zqMq{5(7;^G$iOE~4mEWpM#527su(mQ}U}^qGaJ5eSZi-RX4>M$Y
ZRLC4sD*uX7K>rZ=TwYJ@n*YIVPnb5W63sP#ZX9^2&5i40-=NxOwjFR81cE6W1CzHrUhUJA}*iR+E_`~(E&LsP${NwE0$!!scc^Pr1L0tC2iT2{($Hq{(Whg
{Dt{$%$aIr#hEYBqMS7118)s#x!cJ-GIK;sOsVuEOd{coj1&QoifI^qUZJYR$nghVFw$v<qmunv%q$U!hIBS=r<3-1{U70|Y*y;6BR;KIMbdl1TDlHuJl55`
Q25RMpjlQ4gmy6`J&o}Va^QA8AF%OP|3bU3FV%x<K7#xv!4T8+nUyler8NQ{+jcNMG8Vmd?f`<T_$5(Lco;m00QQt^iYH$l2zc6MNLfVY6LRS?brv|dm6G-c
51LYy+~Yc8#vNP#xG>cytbv)Rl?|4wl>-c;)7ZXoZdpMnB!sOpV#mLH+RUobCMx#D8=H-#yMXG<hIB4GYtP_U%M%`Zfz*0Is!s|=ef!@TQrT@&F~^!!fILj(
idPjbe+`fb$1Ol@54t{XG$w(U&ysbHhl$)10oEZy0ymjS=|XVsqSU$sNGhk|?3uY7biySA#{gNONb!+VLxT-~xW8cSrT3BA1b!jNArgd}YH2{_*mF}Je_OvN
ZFL_eK~ZO=`()Va%=v9n|1R*!zS(|x)wzo|$+K8?f!`KeGBkt4y^UC0*5&R+9c)t?R7&SZT*Z@Rjl&qe*(oB639lp31D5JgZJ`8sho=;kce(C%@XIvXRJB2s
tiiyOBP(SUoCIL0U+7z|jr~tWX74>=p5)VIl_26P3o~}pvR9A30PlgYUf1Mo!-);SY3Xrdba8OK6Z3?q&5po^R9=j_+C+~gn5e~Udc%F?on#gE`3<Fnp~J5o
oGR8vGDxLk=V{Az$^3C*!pvLlkjKdi&6&o2t+R)*Rlwb{u%$|Vze9d;p{Ms|)u4mA&(&uv9JuKpnpWtJr3js;!e3u+p@py0;*yBb=I#_Gc8Ld{aGyf$i_zPb
O5A@5QM6#42xXAk9YQm`ZrOu&8wjOr{%orOa!-E*E&Xvh!)$5-URITcax$d@BS3FD8iSaohNN|a1{8b~^+1tutis<UL8K(KH)4CAdy~e3_?iu!&6wu)vb-VN
i7dD%$W#xI4M@QpVdJvKPMv9Vd`;cDN_2bK1d7{;b?-43X0H|3L*E^coL7wSB|IMlpZSxd(vpb$8o_W3jLz>mG)dk?i+k@?FjGrW^XFH)FecP3;RTZm1ETp!
{Xaf?NsqZ0gCVVdG8DAjwIu-rAI?vB7E%u_sLQ;Hj+K#D)5^a>3Fb4G1+6XSo@IFArwyJ2YM||k52oomFau)dTpKHQB^xX(=F!YP&6>uQu6>{QfB*om@p+ec
hxtN7W5ObuAc#0@R2Es07i7*kFj~X;7OM&>{2)?042=zPVvHZKd%Y*SovGZ38Rtr$3aOH_f*a<&`2}-zfP>~ha>tw*7Opyv&I^4{9UYTe%P47=fOsQOz;oF7
?O3TMLMgSMqa{9<fZzcbw!VHcm6uyGkE0-P;(D^4!6!+5B|Y24J%Z_|;7AMJkVV%^0>$;kAzW0gs!O^m)>Da?{y-Ug<jAhklWGm%%OMxhk$g6iROgf~AMJMM
mM@|QRTR&&jw5-^Y41w#Ky@Si6D<((`bC&~-lDE~TmvFpT>waW9SZN-Ce9%!aSp3(JWF4WuzFv=0Y2*{vTP)+uB|HNq41543!#<w_J_m1jD=7O|E>z-X@P8;
WYxsr!ae0#eT)f!S?{S6hnB!#!&@QPhbAh1cH6u2K>H!Z%k>8_fytqXfO-GT+~fvtdwe!DwtF-xlz23$ugA>xt#ZV4VN-##7zk4>4fk$pUvW%Bk;TCk5W4_z
c843_0@>+Be%SRUwI|4r`|(T;x0Q!(049%)<N|6>s?}z4eq^@=`_Ip|?p&x5rOW1mT{4BuWM~*P1y5vOX<Qj9_T=sp();t02l1Qk8e8awg&59Bc5>-_@@sM3
oj~9kZ1UInljiGGJ)NAw{AR4bT#5gybg^n^wS<*DOde^G^+}73hDbPLy(fzuaO0>C`mF4Lf`s#<J3I%k@`BmCp>!3+5h}Z9#2cx<1|KB}9UL7!HfhP_2kV*r
fYk@PF?G*G?-QR8j}GwR`6CP=hy*~2<Is%_qyTA3^I`XRXg%W4dim7WtwC+Uur!$Yra`fr*CL+M?=`L4h8nLXBixG3XiSJ-S~vu6@Zj0LYi^snY<eu^TmD`n
I)O;d#O*_E(EZa)Wprz58O`<s6B#2%h(@Z;BEglcl_6i-Xgy_hA}IPy)bJs-A8aEQ2N5H?vRcXMoqxl<aKT?(vrI#r5TjC4V4<a+QQGd`$ZMnZ2}S<90%iKW
PK5Yj4MX34tDxmet|d7>NW@zt@uc1^FP6y!&2R3f)=LyT*=~x#n~(v0isw{AOF0EvQ0T977z;_k=An2LaX`m~aNvM}YGd@ur#AJ|(aPF$N~t+e`1Y2NB~<$x
u``9V{SBj8Rl|;~6|dSJA({;i%<!_<of<-gW8Cv}+1O8*PPaFp?Z5yY!`5OXnQ2l0l3m+gcdz^dMzt?MPoShLcsp#;kNshqIe<1AM3xA1$G!Ye!@1R6xj0+V
Aic9EN68FWUJhl`4(64{F02c(6+FLJ+xiZyI{-d%$XrSMTLCQ%E*);A#riKDMcyA!Z}4?edh)xcHgL%+@1QN?<`Fx@w}&W)ecUoyfjnLl$JExUZ^F{3Pw`z<
gG?NLFB&uXO`au@T33yrbDvN!Lvpw{*S#a0CX~6t@(}ORR<;z7v4Dj(^$Y#X>xMfF@K8h(fZBbzW^HGdmKfpkVni5`TTo9R;CpaOI+U(tfq3v{rCy=1V!gj1
7K$j8CQ+!O_)0xpo4(7otvRVM41<!7X4QvhEpQqv@m&hkRtpY*=0_{d7&YPGqsaMnGOdyMfI_^Ji6y91y1{OcdlGIaH9giJpF47BGGy}GjXl^2c3IkwWX4qZ
Gk0K$o)sJDZ)Eg!nm5s}+V75Yn@YoY=~2EUnSw!wTr6l#RAzbIm_r%|B#^{QYNL!K0LH;6H9tghpuj&{5Iii}OILD|ZZL`2vaFZnEu{UAr&U4|6oq=LTroj!
3uCK7xtUh~+TM_}{GzCI5|>|qG83(BU6}{u?l;q$xWUq9p=-CU2oiuXPg%M&heL|+G^IkVZnXe?Atxs`xo*9wxH9=702dCiH8PJIFWeU)5GvO}!lS36r*ES}
md~z$s@L)wDfZhcg-k!#Xd7F7J3xkmiLy)dBLG?l)z#Z@G^=>FHq}aYIWq;r%?YJSfu#<D(NpYb6z;wx38esu+_pSoKK^K&0=+O7X`XBms&-(&9&llawgwP9
gIQ-fMc4x3?W8zB#yyKG@{zScJ<UQI^|M)BdoabUh(RR7G=ACiM|r9jjs68ALYX2lV1N(*?0b|{DOPq4(7+5)jlQ*@mCrD-hH8xJVeU~SUr<;T&DtVcG&X53
#_>it$7O?!Y0W|{bAy}42~5m7yoP1~?tS+hc_}XTf756SX~*{{Xttp1)$dG8z8<`{_Y|WPh(Y72qT&xTyL{MVk|K;jFHts~0p20Ys_d_=&NR_z*Y_G!e8!t6
iu^t|USMC`>rU5!O>syYSnkPk(Edp(&%F)ZrFUf{nHen8W6bm2)Zs#&SP7yy8$y@=IcUkDjWcIU2q%BMqynzpj#sYDL;cwy9u?@#i>VU(8IDq>`V)H5udWP2
RmufOSys*>?T_eAcy-Iq<zL-pw3wh*&}14Wj(2LGjhU9)v#JN-51L<uFBD}AiLLz%IH%5z3dbY6pHSk?91yw2Qfe8F3{`_|WJVm=>e@B0VMwPfkom=7{ovr>
jQHwyl1U&TmbXScWjUt5j6zPDoztHGwnOw^bv8`GLf@M^ag7Vh#Vem)kz(H6bz7u}A28wh4>K`jYxoqlppJ1#7nlNF-f83$%8N@@5r5D%5prFLBz)@`=V$O@
hNi*qJhIOD<*Shk-`I;_lj9_4!b4ExKlyn6kx8`I6bL3cnY$NXO#hR~>Epir2iShfd-_`3cv)~x>AS?wU8E~0J<#AxL~Fp~3Eh2oXuGO&p1JsXqhfN<*$##4
!VIa82%|{|ZsB#tEwQCoour)og>R$54}Pf9?r`1uQ4BuR48k{X?!>|TG}ojKEEB}#k(kOQ`=(rfc~jN^xaZlNG)?t?oO%FBfWJVm6d`4GtKIltQ#F)5D$oLE
@dDL7w)3bK>q{c*1-X*@x*bI)$`zbH0iLcEYSK|)F0(EK3hCY7qiCV=li~MqDII+^Ac`9zE03}3<bRUF2|$ml(DPGhW?%TpI>vQxw`Q?x#wgO?xwr-ImUA|4
*SKV_827OWRxz$+i2nHt@Do+GX{p9{bA9XZy$aSNA^3e@*wWEySp~4ZCbL|a6oBkkz|H0Lu%loai7r??o<$9$(!w@0j9aJl_bQE+{v3t{hU-_kGieyw%_wVo
3&HT)icuC7=a7|xsUDY+B-@0nQEzkpPUlsMgWbJ(n%TqWKfpES#PPWS+TX89a9st??f+GJw3nk)`2r}3R47n;c+qp!+7j#lsuovlbAQRJp6aG;6`!Pk;ccdr
q`wKvK{bJ@SblO@H$PNF2_SD^_2C+Y8}u!!@Z`wh<o4IR({DF912MM|Y*c`}!tRoPfd6tR(-;-1cBOY9GukNM^}B`b30PQae)2p<;GF_2ZAd~xk?kCwi{)4L
&=e}|$T_}3N^JrLnnrRm=l*Ulnn<GL&1N23dVlb9n<_hq$+F(ORvQ3#N=;<(t)n0*t}PvQ?yv{D*e+E%@*vicqh08ug$Ru33(gWm{|l|mBw%zfaP`_-^l2}R
7*2zXMna?$S>FfOPuz&d`fy;!Ys|Uj?S6*5PV5&dC#=Z6t{0RDN6GJi&7crVgH1!`hGGwEAY*!`1eOj%3qD7=e#g~^w6QeJ-Rh_mT^~jJH1gm>O^N&9xi~j`
VO)Ju%6d3|3j2obPH5GJS=q#mH1>Z97HJn8AT{6P{9r%Z7u=7f*gNjGMaI%^fA74jVQj}d1$(j<4hw5DAre+I6Kh}TSpU{kb_2^AP?0+INDIBNcSirTxf=op
C1o1@>(NOURtwW7vldpEHr0HR&ZHnldPHr$;j2}K#SO92;e^Jj6q*FjDqLO?@hC-ch49#+DJw?7d75Nis7N&tb@7%NeY_jQV`EHUNANdfE*W|7H7yD>U~&Wf
FAP2Gp2w1-`D-yc{xfl92vO>#J!0sIs^f#f=ff-tpVnhk3~?rJdX0(52!c5Rx;1of>OQ1!Ui&*lZdwp!r=FSsn0TaGiK={ueqn9fW2qYQV*+OSBOF!lDwv0z
#z8WMdZjM4Vy(3m0uTb#J!)2}ozAmt<m{-rlw{{Q7ni@%b-AwLL}0sP^H>1)igC*!bo&z-*(D+6)Taz9%$l8agts{QTs?$**r2kCF;Rd>B2O85R_6Ge0pAjQ
u>xBY3<N@Mt1kir<hL4RcwDbEB{kW7@3CqRYSeoCscc;)0hu@AwY?w^kZ{5f(LNRuC%7Y@g?9%<`g)N|$Ep}J?(vRoJC?H;xHHnvMv!ypLCaUm@DKr!8^szc
`yhQMhfJb<j5UAa00YgnNOfKdVUP{Tz!{z*+{MG&qO2Mx&`w6P_+qi^+=(}U=oJk3r#~G2yuKqkeBPe>9P0sAo<HicJ7AP?k0xFUh_ZA!za)#j@BeOU(%N*Y
n)aomG5UaS05(z@f=btgmGa57z#%ju`VF*A)V6s9!F-f;j$}j;lD2qPHgnoWQ4Z$?L^f`~=-Y<KCO?7KAk8XuAW!<C)1!mRzsgWLv>Q)Gl8j{!#I8;|F)2;)
XtSYoJd>HGh8<DfSQf4lM;I;kFyw)7t@@2m&&ZCP5WK*F#%Af{3{&6Y`=}Txj}_g{Z8_kR*-%^GP{)i=;JyUO9@>#bW|zEN+{vuu{F3$o{vB@mmi-N+j=`KP
`*@vsCUL-~8l4_-6}8s3oJ7HsBv%4+v7z>$cY)su@Pk;}={q_riHJH2isaabLIZ09MsKwlDqt8V#Rqxep|vd|U`CQzxtwqwd7PQgGRBK^So%3nMW7**2>?6a
#VV-navcEwe02nP0tRInw|y}_ZwKloHiQ01eS=_5Ze{H9CNZRJq2b3O$DJqy-g5Zi9typzj(tC8k`iB!!-z4u!dXk#0w5Pf#}uHHps}|x*m!lE+FbwLFF|x1
`cWGyfN6>p&kZufxXsL3`<^x=P_=rk=#)Cxa>&R>rou$6#XpsX&?|V3GIIq<<u=TMCwBrh#{imrtPMZ&B^AIMEPZPaPwo1XYQZW`!tl+Ss;QMiRPYp)c~ETJ
M~Gknb@8u#%rp7r-zM@}`PgO>6$lR`tpkMatWDoRARz_#rhIvgk|?mAn#uNquvVx-GHQ{KTrkZbTSIDDC-d8JS3yY=ivSq$H~)KAOzICnAfNoV)u;B4dXr&|
c+I%#LNPR3z*s*th3(Sden|rhx}li6_xm?94x9JkXC_$YLAduc+MX4N_1MTl`8em;7RX$voJhdmg6UVaq(;z>hi9(lvEWfph~*%eG;w?g_);ar<+XOdc-YUD
{__^x<zS>W(}lqe1-Ky(8`drReH0Q?7MTd()VOq2c=(A0kq42R86H9-F?>M8b*D?o12Kb#-P)CQZ^gU(!fD6=Q|~yrU3v35!dl{;zYzb%SWB$Cj8^&|xGRAL
gexa8c5R#IiFFxn3sAkD1vc2p?gd2V)V`ROnPO+$>Je%7goK8|a8y4bx?sK=%QG)eW)yB9@>u3=M>mtGsd;jT>5*=7sBPe?Wy7ESV_GX{L)RDMeW({X&_r;G
6BKy?&~W4P_FirIXcz!%Dilm-7MCK@k7+Q;vu-2%vADK4ATT~CwBLs4YK>TtBye`Vt^ZfWOA8i!PI81Xta?FbE%=6l#L8cNHGU@*^VJP0`JRY43<j!{RpM6R
r`@T{v#|(`<+9(}Q1souiB`V=Qjg`|7;Y)JG=(@TLujhcqW~s9%>JfQc7}Y7(qL)Lk@8_KL&av+L3DdLH>w!r$Fjt-ng?mMS?`X~aB25;E#u`L_5Xx6$D|-O
c(Tg|dtU*TMp;kB$JzNuR8SLQG{X3_@_9qrGu@8r1}76-Qvr8MmSWMbZHA=X$I9<3KX>=$dfTo%fvY5nfM(qrwd1~S%bs+OHDzC4sp|4-(JzFh=!)qBzx33$
Z4W|BMw+)S;qIDC3FV<Iidv^A)yJ`N^I19o<cgrzjuo=V1lfgi5wbA{!A1+js!5((;{%v_X<W)y^P^yst%D(}1^K<*aW|M2o7_*bK=>bi${P7AE+$T`R~HTL
4+SSS#d4+^GM^>6;zlx=^0JVMqUk{^=yer5{xe)ITnFLMi~aa$`_*(!0Wi(9%=16{+!hj|oujuL;4%EzkLQUwr=A=o(*k=^jZU;8uGmdLsmflwgEuJ!aCqT&
HYvpEyWps6xSx;>Dl*}q#JOcl86hV16G~fj=@WnFU>RLhCH|65uCx5ghIUIU;8nQ!)seuSZU9CiJz!x$paYCI9rdczM7Sm?QtZO~)g-h+oyKFYi<4&Aety2a
L|`l{G#&#W>6qGX5yJPEtY<{MmXLv2Hs0-r<F=L(hClE~?+$!?A+4{`gAQHw)+H<up+M+vMB9?;hQpR=N_mOP;AIV7q^AfRYFw)Bym$0Y9R=1*4VrDB&AG2V
lY8fG9`2sI<gzEPC#kcrgPm`fOdBC7TxgLV4B}9K=9ivWRt9D<S#{6aIY8ULDz#SA4IcodzrOX!`}NDz^%k3&>~Bh@hdJ-{GGvwDztTn#9_f?R;CHLLFL<R~
6v1s;opZ~WR660>QNtEqP)QX)bnZy2r`u(1&pDQ;BB-^HNEsF=gR>J@E~d^#A$6^u6>|!;)ePN8lgg~1&{c=4fbizbC{op@^7cC00iv911Lbh)(BI>>gelg_
1cp+Y;|k$=I-~aKx!DOS&6hs!Jah@TPzdrurV(z=n7q@HImoM4IaWCZJ#HuMW-4&Q9VT)RhnJRjjw`aI>`^<TuViK}gSLQkjU`FTRC6#TOl5VS_j^b;vwfB@
0m~=|FGo`pWQmae|JRXnh`OZZ@bLd2f?{^2Wt1Idw|r(%^7Tw5^y@pA2)O-K=e-Kt)cPU6OHz*-kLLMdn(%arp+x$-d>rxxh5IzNGf*a$Ra9SU*2o??Q;$SW
DK;2Id1Xk~k@6x-c!u%Fr=Qh8RP6~(3l`h4nnWM=p+9wNWqbdjonN2^u(fU+u&tHcH*B1urAEMD6}xd@sH1--5XG}T?w&==lJBwCrt_SOTljHH1?)(w5Ne>f
c?IqnfgG<Jl{D4=!?`u=Y_Wmpk0-2P`e24;ETy<wNk^XMYP2Y-LfOO>W>cu?ujM{yYl68^r+x!?7!8~tU-%jtis!h*ZAc;Pg+gozodm45Bx;M(#q@;Xc4n+s
&!A$e%xu5@5LlzO#@`@8yne(IdozvbeJ=f@WjHQLzPF-Uc4IyNs^#&ujG9XLrWY;47h%x0P4SQtxJz3GL6SjS^J-g!Z)$=z24PEuei2K$)+bLqj8)%HJ254r
&Y1{?1)4^`hVFyf`|hX#=_Y7u5H7hTRt@UPQzv<S3fnoFrV0u3dn@?axxvz}Wv8QJ=&pt<{{+bg&{EUy(-sZTPI)XTj^$8!_PmOh25(9p<NW6sS0_2bd_AT6
|GkZi7Pv7pT!(q*2|d_#?)9!u;^sfi1iXa%8|sX8y?Pd=byI1!1_yaD6PPDUU}SK;gL5!<CXmwQQolHoL8vveV_{c>(5U0+h})i^^PU%?rc(^0r1igE+?bC6
IUb8gij6R~Dna@iRBLj|#qE-SJew5bgyTy^zpiS;gjO!#^VSH)tv><mLUK7U{JPW5V(uPbu1w|P?g0};zisQ&nn%X`0X?%5%ZwCb(emSzn=2>R1sd_)Y@w>N
^EqMb7H`EGpwrC)&<l`3oE+5~p)Cc(bzYSGLRcg|dZ0-o=2VQIosm}nR;=CVmN0f?DrxYMZLhid5Z!Tw$yX6yb`f~D6=lC^=QEy=krk}sH1cuEOte5F*#alZ
0p%CrxTA-kS%9_%{Zybg2CMx{$(fa(G4p+#Jub($<86llfTqimp~Z0NI+yqy+~mXGE|(YF(#F}lWjRD?Amc`((pm6q^vM|9T;LgLo~-D?+{neFLoaaB3=}8!
On*gNz*%|Iw=FH5X?cbvzuM`4@xQ1`F5sZb`eWs9m6+{L{4#Vyv$VnhIdO#F3Qmikn(*iaAtQ8|6M3zumCQ==Cn1s)br*U~#^1JApw@+B+^*lNV70;Txocq*
Sb@($3cD8#1wDj+L^B99TzpB>GKb7R<i(U{fY)eRq;=^s&hA70o%p-qO&nJ^Y9<Iq%L!9*Ny;C&hRRpXInfrL$iJ5PqC^>3#D-)|QLMpJT&6*rbb5ANeMK*h
83;FW<w*UXgBG`}@LEI?zdWz_+I^I@F4rZiR$Dij1jQxfG|D=~vyoyemV=BM{Po{sD)4ObwQ(|Lj=5F_mx+P6D}W-R16OBMYq2havVX4_xOb2n+^$d~y&=G2
M`afN_ib2v;Z%TwR44cR?jA!ADbw|EXXNO3YK*e$Pu2OSjGc|{NUp}uY&8dNpu+zQ>-5Xo3*QvG%0Gi(+1%(G&DK0Iloyn`dP0aEs0-ay62NRKS!7EKQI^+9
iEm+h#GNNID*5DJ+?O>=e;9GBxvI#6F`26T?Sx9>oS1jz_VW*JJ=e~mK$Y`L>h1?Bb=zK!;^FybV^xqb>kT{0ym(^ghCnBmBepeF`U&o4fC!*ZsyD7Z7G<b<
uw-@O+0YQ2#+wheKs5uUm2p6Y!QwaEVA#SBq1+~08d9qxC*a6J(8Bw^G|cMnqUW6RG{~Ya;*x?1_`)V3JD%FkdD($MtIV%NH*2u7?TAuhy2%VAdHfs3gH6of
5A0pL9cAWB;AId0SXwM6*9xU~2)b4@q-`bU@^;UJLCLNo5G1y4dFtSlOB{clKj~BUpV(+LlP*GIkU8yQhBOr_-BAglS>$=Zw`f~Er6Qzek;m+HAFv|k(@WJB
A(k9($mHWXMWyDn%%lObOeM_}sKDQEPo9zqGO^Bf&H_63nhG%)m%&YTy=Pia3?1`es5nsgR_%n}7B2@QnKN&e><3&U-M~~yZmJgTpNs8#BtVT~aC4Z{dJBoS
<VtOdfZ^|bhZT@*4JF-aui?zc7p6$<zjL&4^jt(q?EHPMJeY9q!<ZksWB2!d`sCKAEH%+wE-WwN<Oc4Hd3T|`-xn6M1SNq)6}sMFk+xb~KyS-z!X>}<p_DMq
+2>Mn>gN-ufnSs_n!LP?l0;tr6So~KBM{1X0?~<x{i4cDOjS|mV5$@uOQN@B>&P=qEV_`5vT1Y)UDf(c|6-X9y(Uwn0ZFThPiIoP_m2An0Z&QvB>)?`dw`~t
g~gzSxLpQK#%^0pR6>N+zAvFvltc^KRNa|&Yb%5Q&j}G|z-mMv5IMU<gE-j=z&SeOg~-T9)15D;t2&IAl6hV*MXU6o(@k8C215|5h(QPJrfyRKo~H@WG6Lp`
Bmdoc+vy5=$LIac1R+demZJQ8s_Cv3zIlnM=#O3FbZtKHuBjJ{=S4(FIY|-m;?c`O$P|WWy>}e5wdRjCrT-=dZ<%3+6h)$Mg{_CnGe1Z*S>DW{JEbD<lkR{{
zLeOFuLau=w0-_6^?P6Yme8C|^u5es`X-_@o#vv^q7Sw=Fr1T_od)VsNypld{uoj3()n#gw|#ile9#zjxe!f)TISVtj-Cx+s!H(nhKOPmrj!d10WQ;tlU-MH
RJy)IdveUw`2Kn%Wh)Xi-EgQuWx<V=oSB&-S!sdXaJkrU2aWBiFW@-(JS<b3GwOg0lDfz24LJT^uy-_V!(rd#YN*|C0u$~w$6PK0O9ec65t;0a<4|XFp5d<h
A@txtFy#1Ol#Yj)(p{qsG{&Lq$Hxcql8<#wEND!VRPAdn<77U06Hhk^qO|1hX+&Z&rz}pj0}drj<4D`lcWhSs0`sn#$X(>nz~n#NAXQ<HwBBaG3^F7}SX0j8
A85ZrgN+U;nwZCm8R=U*6m=zN8V&==bZ{PgEv|gmGvl83-0Xq|Wxl_nk^yNq^PXnn76zt&Pel0TNH?Uq4k%^9aB61}UF*jN$joXF2U6IWKaA)Ay+8!V4!`+s
jhBdW2mOFj5~~tkq(<t3aiJ~yVq@r#d$Tnu!`3~eL>Rq@W`|gt^ZS`a3dz&t9&ObU*gqqyYbqx7P>7tBsrB++f94Ur3gCga_lNvY;PxBU2YsSX9_>9>V#b{t
)ltKgvfkQPq1~;eZ1@8Fo2Z76Wb_nU?7o&|kr8UAHDZ2$j7C1bg^n|2XgTa!w<~O}7I@3$_qB?uy$$hS#ftv6HC>1NQ^W<o)+}E{TeR&|B?HRHNun2b3}~o=
nz4*CKGZ6k_hLX9^`{xw&sgYZMv5C+4ct(vcbi(~VN?~IITu<Vm9qSkD-Zu21BUBR)~TwA+AzGa`Su$uO$v3@iJLl@9QY(1eYG}rGYrE{F*vOn&1VT@VDC*7
4Ho_aDvU$^mwM4F7vXX_1O6}wjtLtk;A(HiNP?Jr56L`Qz^GbP10R^2S$=lr%7wuhOZcr_sMpF6>6PO4|A{!;_#KNHmdoaiz}_u7&}Oc!bv}|R)Yy`*?QK0D
$p;=jSktcLIhr+2!K#4RnBm{gDK<m${@RRPO-1Ud+HTe4<@Za3wA5AHd#rr&Sn1zbzutDLxF83pTP2kEB2&E|gicob7aojTJKNL&@Cq0@twFGh^^lX|m+nf^
HVGYgE1at`%!^$jXzB}gy|#cdvh}E?v)n6!3LyP?)9`tb;tu(kjcJ5=(zX)IqRKr(BSo5ukN%d+;hLi(3L$#pBO-dfJc4!rm0{iUTTjIABvrl=OhRW`J1SsW
tfW3QZxB978YVHT=hhJd!_i+9q=}^~H+3p#RcnShOMb*_1ko^8m~kbj>Fli<1N%v<5&fUf*Dze$7qlE7w?GS6ojimE5gSukZKj`-n<N_xerB42!r%nf)E|WH
57^@aLZjFCZ30I&SuJU4-%UVMJG+$p2vp2q7zvBUqs#e;5uaL3z&YKJ(Qh!83ny9kc`4zUe<Qw2^=vX$|Ka<=c|-;e<w)}lK`r#yTi_H7=3kP1Ya>~hS|zi1
f|bI`a_9hgZ|pK%yBYFmB=TYdUE?Js47UyX9g)&Xx+O=9iDsV!6ll6|v7UGCTNvPBDl%-w*@snfHpwbC4VX<&*KZ~#Gntcd#27GY;qJZU!c22SIuEmSLLDkD
VL0&$?gNS1REr;x<*0UB58^o>Eobb%a7KAetRo7oU{s49T1|0$$b`9mA#d`b#k&3W3&y7}%~5c;6Zu1&97LR#T%i9c?jcc`#<oNc@hmz1o#t9>Phz$cyYN(R
XTyVB0EaCiRPbZ^-Sevoi(wb5{leK|C5mbPEfbxS#AWKLt-y1ab7W~ncb<Yx8DIy9SWjzqP|Sv`zps>k>)Tfey&L0pyl68{BM9oILN$>sWz|N~a8&?6hpfhE
3~i304#!eDah-iHn5ED!n$`i$b+-`wdZTVO;BqCRWSi0_zGn^1Jl!6oILnv)4}Vna<>p0R;kT$uUa>-~<hg=lI~dRu-e{mteQT=3XRO9?Oo|Isx2x~zwc|n!
YA^oUF#k7hMG>1vwqdf-zVRJGqRWmn?5gANy?GDW_{MnnU7VUAi|iGah5wDOzn3oyAR^7UWEk2^d9y<IO#f%teVx8v8JdqOOE1q$>tLNh%IYoRv^zZU9QbUh
hYOvu5ebuo8?{ZC%(0&L+$NTV_xe_9Xg96F_{1$iu@`N@gpB68xOVp@d5NR#LkvbXNN2<$H?lF;-5=$CWx=p@0*E8LA-jRdXY^BeilKHidlk)oxSiZru`Eo?
FB)lCvnAqK56lUd$(%~#BQ5^Zxa2MlH{VdHAA65Y>1%1nnLcXE3hJRpzcv*#2A`&<ehcM62nL#;;y)lydLet=*Z7tJfZLe)p3FoHqDd94&fWY^M`%Z_6m9ew
xE#tzZT{Ujl`+`e(5HQZe14SCj>m<EroSI{bmt|+|078wPpJ-GUUaAAyl(dDd_;3if@p)lxzRdCTb53~@WJYo;`@5WrOpdtLJ_&uXZyk)&sR>2i&){P*#T#@
%FdnlQo(sR<rO(IXJ_}1nbi3at-}PQQ))1iX;fco1V;=olTU7;kf2g^r5RcnH|Kz=L7N<*2BJ=C<!Y^9J#DzDE{7f+j+aGd#VUylQ^S!zHHca}T${)23bvE)
j`~W`(Fx%`riG2~%gxz0(}-%MrS)_HF;KK~gUK>~&-eusa;ZbxBK1nnxAUoom&@9q#kv^ZtmJo8F0#|^(-JKP#WwZEuOP0qiYY7CC+&w~IQ;B})4lIc^L4<<
RvTbAiHD<~SS<YA?k?v1+yuVLB)<se{+|6miKH9=>z&G1?g80`cAa1SUV$=QiLLGsN+cAPm1M;Q2goMLGML7rd<4I?G?AxKlk4_(<|KLlFuZ$KI8a?EwMdQU
O|1OwjAE3lIPYKI(L3R@0OtZ-$icB4Uwo{H0YmZYS-NvC>~Mr?52#5wNDBkO;{+J_y%J6QeL;o9T(iYKt=Wbm+cn~&j7ew9bQVGQ@m>m@y$m|=3*TL!+Qx$p
S7Koh>(m80ptKl&%bF9EGfao=^nr-DKh2eC`%)}DVocl#9HQ`lY@A}>%<2NFd;F!S&JFb?0oew(2eedsrA%g%?q{|35bZP~V%M0TnR_8-QTd~Bt$4WdJ<Np=
$!P!yYRZ&b%hSPUv#KLrcXV_EcQOXzJt{8V%(EDHOBlc?j)UriVJB>nW&Tg(i~>ita(B^N*=L0;v2cokN9ORDDB5NU$a|4GKJ7H#X%9-|#+GhXUka8KVIaqQ
klT*P9X%Y2wXc-8j+U}+26be4noM<yGOXKmz~ZAt)hj9hW;i$wyC@xVpueC}^%%a6-kV%7JbZ~9r`@S^uu@>4*-G|e+Nj->|JZu<zG27QUaRE)wyr0dhss11
K8SRyBY@}#F9R_RDHr&}?}kx{EX}*g16HJo;#_ZzjzZ#_S)=I5(o|WwHa#X5zOzoz=_I4Ht1Lz#At5sDH$}4#r{s6x%jo|U^@R7Jo#}fCo%|Z<knPN=reFmK
fl2M~p`=Yb4m{L$@IU&}lIhPVY&frr$>X;vT?rMmmvo_L04-8Lx7v20*|DKa#E`S#772}SyB{UrG{|(Q<u7%Vn1`TEs%A=|ker2y+12|WG%ptM^6PG?&bK05
3boB-m&#Qc@cO_aGGsH5H!Z*rPV0%FmYjV&EG^IexRrXcx*BR6v$wpy8Ig~S)kikE;jLNY0g7vEVa`i3uGf>g4YvEJVXGIHsk7TIDz=?pKLYU#SooX4G(><@
(w!LCbrBl<b4TA%hjb0HspeaOPvMMhIT9~BatxZK!f&&1ZN#$2qtm$LgAJ@gp@QN6fnaVg^{$e<5q2(q!gKOZf!dbDsY#ynJM%HM7D&*JAV{7L84d{V-x5!@
VzG(V4d&#IZLaEokd^d|_!*~`ouQ-L(2xSvDaps`%2(>LRGJ?e-K$HU+J^v=SlNOB%>xJ$5tZF1zDJEIg6@P9AdEW`$_|ZsD$*oqoc7Ga9X0w;mjT*Nqg;Xc
X1Aj(haEWz@r=XkD!U|H2iQ9*?NPb?8G(cL-%kKLQ}fzD1(z|37>sAKy*VEsqCSM$VzQM_PxNZV2YPzb$G4Z5w1x{VfR!1a`WKoy$EH%JTzCNR@uxCzv%h}W
n(42uNzQbKUyedC16IZRC0Db-am3C?VW%z1)@PtryimV@w$PB^l^6E9bp(zG@(PB!EocTtVIH4tdg?X7b4f+>4k15%F8y|W?AaU2YTN4A)lU9wkXP5E6#uZh
qS{K65!c55mg|obB@+5bDX8Y&{jq@mK~Hr<j<~qgn}|^@jsW89yO&v7@%O~YZBz2z=D&Usb9!BpwzuDoyE4u#!Qe<??WI<Slw`CR2mlczX;E3oL;fTcZu72J
RVz4U0QO(~7ifiw*1qt!Zq|{os!OHNhzX@$4-0b0%l&5$@d}UzYc&IUpGEEa1u3xk0+z10N4xM&hdM4}-aHzt^;E8V!!bU`LdEG*)7L|ha;!lgBPW<qXfs*n
#-i^d1P?jEr)VuyP*o?;r=rus#;imrgGWPjTAihF`)hMi!bvVXzy)L>O0Pb^1F-HJLt>z#T9DA7GXX+HSA|LVa%`CE$JxzcXqM_$N<t~Ak}vMV6Z{g2-$KXJ
d$9zA-}q0vmNB2XcuC_M;Z-(IR!Rz(;Dx54^E7fH{IQF7*c>U!BWN8qC(<vDjT&9oKlGRv1U3_e2%}Nxon4N6PEU;8)t1Bwl<S)})0qT6s38@Xw41crZ)HLh
LL35K^f#ZI3izCOxj5uVxnEZE(Yfa-zXTmFO2bp}P#VdZAT)O1#md%FA`A(K{MThRl{06AvCM*mx5+z71mY@?v3!GXn05vP(L+Xt<f*JNK+a>JTls^<>;mI3
2Il$dNQ58ib1O_+39ZDa@Z{ivU9)!#t6q6s_Q-CN&pR8JY-<1J*N#txDG{wrfHg{tYAi+=$P=ccn;eE0o3%d4;0w?dNJvwqiA(nJ-10Q=gS~R*_j8s`2Wo%9
=6?RsvD|XlI&DP>!_gX|Of0}0szosgHpWZs@4riRp^6V!3<n7h>RQ?n;Lcl2nulBXF85#O<vY-H-6o2#tdwOoPP;m|y)HsZ3IQy%40o(FnA12!M8$c&XWmuT
l@76u{SHQfstg|L*^ufEEu1gWDOLwzF7M<!+(_zVF;VcAub-B1u=9VUAFRBu(YJlcar<CV=N8QKH&EoouZ)k|Q0vxo=ok9v%d<aX&Nt*cYwKH!_H`Y%2dzWY
iLNjkS3surk2I|Q=2=O|Q=y%AbHvr12GU5BaX(w~Aj+<gJ5JVnQ_Chat@0pjK561<Y0HbfM9H7!w@9b(=M*EVL}~{}(Y!9s8#}h6&8#JqqdM=VMMvygdpcbP
_%RK(N&?1ByYb|o^Dm;+Q#%&4ZsB6sgT`#E4|4i0%-(84zbI<#LLv12%JAc<I&f>DfG%d2jTsMKNh^au9Aw$)bcMByEp!YBH==ay^ySPo*ukqL1TwuvC9PT9
5f?j|PnIEQuLXvM#XjAD&?Lc+5`(5~SEZ#LS4B1-Ox_J$xPy~a8o})*;|Nf5PSF3tYUaQ|pW=rMO8JoKx7DAPJM_JB0ke>uQ}4-yDuWc0u$O$DrAIF_Q?S~!
v*H+tE41yP^m>PXBlyQii|zxRe}CYI%NNqLs6M^RFSaYj+tr@a4xnYV(q#bQ+qRz)YnIbTXlC~-L(#EwQ4uPYtd|?hC4T*?gi1{U8VbzeU+J-t%M?CUih`ML
nWfw9p=Yq&d}uvjzEoyP2-Q`Po8)&I9h(FhW<Pxdqr)2iI^dzpdc%GOs4ZRhz^Qg|W~^K&VZ-S$TGe@=$L1QHropx@B(;A--N(0~^42c;f{$V&B^UR&i;Ob>
4d1yy(o5-M7Ru=D57SQm7CYAPg`Qw)v~241h{1EmC|M;!#+@)1?;cdG@$^O0fFop5UeFiyPZbQgj_2(3<*Ad|K$#RR7eA<ZguPKR4;TK`pW2EE5CoCeL-KgI
=HYJR$PobhqVNYFPu!VqhFP0MSS))?kKO04^?bR#(vAhrC&X!HLj7jae@YHJTPb4K0#K9ma(`@y#8%5@3d@F+0kEJf<-1x3%b+EnL8TG<1a6OKxAiR?1515n
6nTDZN?gk3-P7%Q3^h!m@D|{VuGJuSGz@l5j+sWS`2B<>`(~VZV4Tsp2~Sn6n{H(`Z}X6FFbqz;$jN$X&~vN7gBM8FUiGn#b&7SA(Z0J2N8fdLP!=y8=xfrK
XQ9r1xbzoj4tOd(d1(~2Vw_&k)mNarfQ~O)OnduKXf@k(w(_0R>q9*Xm&%eMAB-8~v#JaqA!rE(E7f@GN_}me0iw@|1wn+!+qGKh7{Akidxn3TN{bRjMAV!{
=&|HH8kz{6`=GlY+ie=ZL9(Abz#wo`uz}Kct_TMqFkunR?demGPOVHNOp-g@TGw+5jK^35wi*EQmAiQ#$*{;v+u16uQ+X?^N8mCZ$f*r7#s%;%wdV|?{=i^|
65@xI!mR7hc-UzTLU9ZZ9B=g_I%M<iSR$do7gg|^*$cnuG+fp(N)Dj+n&y3+ZmO9qB=54=UDtP+%v@4=Nw(XA$b`&elgMDD#2!syY>!ZGZpZ&n7E(>e3%z2{
5CVRCW$?R6)Xlp`GXRR5N`3@8-vPzKZo1{`XdpssGoVMDejnSi6?9Fz@ZR{3J87!i_0~>z5AUhDgJyYF)0@0B19~-W&`f=o)rN>zzn2NF{~)@1LAP5VM1jB<
kVZ<Bw~w886`M?_%2{nyMnBOIQD1T=ywY|zanyeT!`3UqvXV<{qjoXQPSYDRaD?G#ZhTU%neYCfiMc-i$<>gj0I0vTGJ-SpmR0%K!iuNEMC(j@UtQu9mir^h
wHZn=bg#9UpO@H>25;%|f$ZXSn)4VC0^rSE-P`m%>V!P}&li&EDkx0dyyS@T>#Z_vAaRXT{d+MrgcneEMLI6F>|qb4{w#ik&=7^~Io}mKDUXdQd*}iju7ERr
Tq~c8s%A)kDqhM_0vL1?UoF{kfT!#l1nQunxkHMcs?{!gM24coTuhR@|I6P@Q`-61$!O%kAUN#*nTfE7lG#yX%=IjEv@z=b=D4Z1$iuUBvbEAVErD*>K8PM!
UH69}1>6S(N>+W!i_gJ{Olyv_?v~P!0`}}YeFw$-8J6i>6mRca4Wcg141bIUUiwQ+q8OfvgPP6fX^WdUw`iNT3FzY+phDqk?t{;09DD%1ilr2Sa8uECsXSuI
JE$_dpC5=+2Ax|e298+;mZ@NQDrfelp85^xVWv39@N*itU3$8VB=*<1H3HEZLS!W#-7A+J5Zec7GZRC|wq@-8_>w;nKPT|q>ZCt5K@_eg-uASW1%1`_>F{DE
Mi;jbZel-<XC%>Jw=|2B+t^6;YBj??rf&S#ow+9aj*yXyVBe|kOguR;J>Msk`o{kwAb59Dgbbp_hy@D2atTo9+@Zphg%KDNgW^5r_}VRun`5D~lMx}88C=@L
3|M``pGEO5i{jBmF+aDQK)o1CExK-=wW@ZRDHG}o3uPT<tPJlbc`RLLX(X;SY#nb^3tdOJV7yHqzs0)hBVPR))~n~1Qkhhv^I>vQgXDIR(+B`@`bwnsl8zVS
wWBx}P>|X!l+qoCz+#q`qV82xj-c;YfxRgGn~@Nt^C*}Zp17%S7K-G8E_3x>cCiuI$JM;_+5_!@hVr`7-C_i}!PoZLDFY<=s4{nIV)V2ss?Qoa=I3xTi2b$D
V}Q~CaBn|EiM)BZD#+3277(WQt_N%l;~;@|wZU8pD;X4WJ&rZa`Z+N*b9N1P9STkfRCB6hDy1MutMC@@=$}9+Zwq<AQ~7UdRpth;HL}P)waZg4N{b*mzqiQl
VLN{6`FATZQ_WArJRuje;9vl1*EbJoO6A>%4f}2#JM{~uxBRL0YZDi}%%=<6PB8+M?)w|xoV?<CqI(roi?nhInJ*&8mp8sra=oVWX32e0P{;es3;qlq#vs(w
0-Ka1<15ozsabV=mxz=W8sg)-P{++~uok}8QDa{RT9bC4SWDh{2lr=}<Zo-lG24;2x;&@>vK<8?Ax+16txnsY5rZ<!AIBb4&5*YfkKJg?q`sIG(0iQEzUVue
{6giA4j`ig$d=&-+hq1wdQ$a~g?nQc(IoDcKZ%g20<k5l^we0z+Ku8;!T&jSgooc}E}j&3ZmM37RiG(664|l#I}pj7L~z$~S2awm@90Siz-b`4Wk2Ds^p8|F
<-7iw+$fik?|^R&CmuW~Gd|2>hl;o1L5sp~k9qG=6_D6p7FR!zLXFux<)%9@omn0(ybIw(9)0)%Kp4iOcV`OmUjCr`48c%V*Y&8R=Pfu@ycxJjZo-1WKV8@{
ew2|Kl?$QaMCxf2Y%l45rw90Yqg2hl^hg<JlV7JpQF*`n`|jO(2p`O!OFRK#eSUK?nHMxvE_-A}O{NKYR~@%{W`*sC)7vsHMb%v!l7~M5-H@m~-`%$mpBxn~
je>GlJ2jVaNBDhuaUU5>!&AS|yAGLYa@oT)OWPs9{3ib}091t2pM=NJ#by~W#kNZYtD?r5WU0=~a=S@Y_|PDCYa3laMg=mm&@2-&zi?{%ehmk2KD&#&t+c$b
>n*g?5w`&!S=Yz%hnk$hP$-CN=D`%c92?e=Q_!a?8JwO-r9~Uc)rO?a^xBXC)rCI?1s-bau$f!J{5*T3)puzUdEfWgyaQBv7XDu!K<$0i3P{c%I)hdV=*Ew&
rwJG1foYk}=p)ltB`62&BG2dQj(6~A#W`M`q9<_+w~w*~3nJV@6?^ST)L_PbzY0pdh%3e8gYwKcKy!i=2ipXDPMBU~Oe@Z&lZ6E33T5(cS5~k&@(j!PD0_l0
ZSzFCb%a~xdr);W6i54nEGs@fsQyD0^!OMF=42x_6EP+ff^m&*Yk)UDo>;dY`?Ag%he`y43s`w6T3i4(rm_2!l$6;<shU5!rXJty`1xDQ1y)!wI%i+LXQdn2
dv8l64CpIj5(fkld5$JQB+XXF?0UXby+%9T&vpK$`hnGho#!5}1suXQW+JH6u|0v+cxLUSfI@eAVa9Sj)R_~kq1ZorV3jRi4MbG`wQxNo=VRf*;58zHiub>T
Jo_Sq^7iv17J;KY0d^y@YW026)u?#dias9@jwG`>NG27ct4-39GY~QM0}|q~?E3Ek&KxzVEZrF;lYNJv15vV+E_f?Qn~(fDm&AfyU(jZCCsS4X0IBOi_Q3kE
jeg%#vvcn6@BjqC7luyRS~nxka)hs_V-!1NY4DDuNAQo9PsK5GP>0uf3q0d8wPrb)d#a5aRS*BW)2Pf_h%K%~sPe<6XQK;8^{G;A1s$Y`9EY(gFh<-nAe!Lc
A4LpBVNfMYipf~C(T>X@d3n6xIg_eoU@)T1|M|ISC*qIvdU8cCf*3+NSXQP2x$gDcBCiRIIY<u(pNlv*o9NQf^Z2{FQD7wiP$p&oD8~;eOdzJF@W2h!XS7@^
wF)4TA1}2$t)r<#xI1#_w4hxJ<6N)n)Qg>hFA?F8x>uo~R;7e6R#)3%9U-eMtLW=yhUL?*{7$xh6L7A}zXjj;kNa7`@M_OmdgKqqGGb=XrM&rnKwbu3^o~;h
nIv80fTbSL^X>HG7ActlZJsCzoye(ky>sqh7;r<WneJK@&tAP6tq`GKZxaxe!&W--SMN7{HO{74$GVEjDVI1`N9nT)U1qCh=Gx9HvgwpB9xiQOtvFWM{;;<J
Rz$xiktr_vdSvGMTMSd3qxN|*Fbe?<U)AidML9b70F>%7XNk!Cya7<ECleLSWax#_UM1=Gb%`Fs|4mTyRb3@U6|`V^mYPk7#d>(4a-2;c#$l#J$Mfk2>&SjB
WgD5>rygK!;EU@Rdlm%gB{6-UcABW(ma^O7u*HLiAfU3lun@A^;Ec$a{JD94agSzE-Q80~G^02z-tLeL25qefR|qjA_~nT}+ZtW5KF{!d;>fAc5)&d^@{Jz6
%h@Q%l1CZYkcFY59~9J;*q=%|s5^gA44!$`8(-H>V|8MoNi)bj(<hUn*c>O=Ab|a79<FLtZ^AlnKjbBJz-b%W4CH=FUw<c*f_;RrF%O@T+=W0tXO(RSPBaxu
ZrTi(&wIC7aVVld(pvL>S*+kROzy>ZqKTXBO90fp(Wt5HVDrkHz&2}p{^Wfo|5yYyfJO(LWf{r)cTZ^vq0Bjor=2Uu!v^8>ZB|)h9MUjJ+et<g=|7z9^sMP$
kdl2I5e`nEQad0b5dK-UvPfmF5bsw|qNI!aAiQ%2;yZCI)Zgznr9peuMttbI4}R%TRX)V|0Uy;~u8w(SrzIo=hY}cr*K`VmrGWYC^X-V-D7#4$6~5SrnK@S6
WH)<RX(9)TM*(WhR=g(hp24}(K(%9F40l{80FT5A5VMaE77-(MjyS*0Nv7a%R6Z5m`<A6gy}XZ^5rH@(6Q|W1pVddK6$ywOA1$uHY=<XWn@9bzY!QK4DXs$O
S?Kp@I;*pxll^$T^*1oj>%ikOFc$lHOKt`?GX6C++u&SQHCJ<5iNQ)Y$zmMAqVxL>t~a%8FY@Mi>`Y{-T$2MVXQi<vqV)p$qzm^EkS*D1Rxko!OCiNQl6Gna
{~%K@)k<|yBaJ2b6%pbREIdpiAfzzU-X%LZ?S!l~KlcoXH97~!{R)S5q4$JX6Q1@J*|@8zX|(3fU6Yu}ix=BkKqN`}Xdt!N%pZu(CBgN;Lldm^K&g_V(vU)l
@U=pFbtj(yEReE3$em|2C;ba?;mOMtnF(>R)F$AzGvcB0)1NZVqe*T8C;Lw1SGh*XJv*6l0x;8B3$zd+{*?cK8j%p><(&#`n+h`(JIH>EWwR|osRUJ<m$xQ+
-=eVU%AS99+^MLML|FWqSo}_q4erHO5p3{Q#-MVaYqYOohNJ`_JRLwOum-r8YCk2{CI_yuiqM?PMcR7Pbi~}B#$a+6m(97iH>#(0g!)sG$2wgF$8R?g`5T+E
HNLWkFau$+3w67FTAK_j9tS~|xE~)V<v~K$)nEzD6yobP!MMF3w+|<w%IDMd{hvbIhYU+GXtotwjtJsIZA^(2@{7o)`at-?l(tafN}0YRSeS=cv>_2Jk)m~}
q<PHKe1z!c`?@5)9eZDMrdjz^2ANjiKyMD<m1IG8E@FqBUY~j7&JZ7Wd24jr%uOK#=}vfAM2e&`?w#y2_ds{=M0!KZ(q>O<@q>Fyi23y&f5gPSsLUydOR3O%
*0_>a<MGF5N1JOmtZ)@wsDyo)1%x6KjHxvB(h!KOJPVi{BpQ7kUEEoIu(Z&khVm^l-2V%?B8rHwIeAx&!6e<ZV;)e=N8lza@g9s*qCk|TOc5y6^81_%K4gO}
FLTb@n&CLPM@AD7aISThyH1+N{#qBAfkDi}OdNpi|0sn<)J4YAAGC)=w;ARg%?))zKvu?mR-GZ=e;3?~+XF8hW)Jv1)}DdS9a-e%SLI_2R3M{j;qPa<p-i@7
S%s53he2?*$ulE9$KbE-Uu9&C;e};Jk2|h*oGBi?mI)s(V;)AneYiY|XI&6ZBF<8QG0MH&04j3-Z>gqnR2jH@5-M=kpH(SEih$x;U2<v?s76bM(|jVT(iFI@
wYUmTF?dG(3I+4q<O=~6BH)$uVwCI;_?{7SOhG|{7S<SW4`Gz5Sq@gV2a4|;6vi>r&OSVskq`_{<VNX3lt`G^r?19{nQH~w4-s`B_>air-~L?5<J|x6;$teF
yskQ(h<s>8SVp09_O@D=zxObEyBV@cC9y2WO$z0axPMu(hSPEX$lGsk(Iz9!0*06XDcOn9&+J9VNvpOnSe6<FfwA1cHjnV0=`s!75<I$~jh}D%97YN75)SLS
5$?}`nHeRV5Lu<V4&=!j8jObYg^^MG*=<3`z{TpoxoN%KX1v{^jn#cMvF5PF`_~HehmDa|kHEY5R;x$=Wxj4d>Nq753?e34L{*D9EW#8m-Q!(Vx|)X)(IIw+
qu>^N|4xxzB-({n=Ev5-{d$F@R0D(P0;r;(-kajHVva=^9Z>D<xKE?d8%4n<zlv2EUcH=QAR6QRu=MJGrOM350?wKgZ8KHJx4x|_mHD;#et4M8AX$c}z_*U6
&1lPxv2dmwsm?yup<-ftk>=eBaHtD>Fmk`+!w-8QoE^a^49WL`6S*~PB$~Ndnxdf(o9<{)FV?t&Zq(}r1&Y3B0~v?GU)u&RMT@SfpLxxU-@6AE#$g^Wx1a=o
u@;m|vew=#ayR@9U@JDVlGhtHg%mP_qy8i8kn2!4W@C$8Togf?Oid#JPXvjpVO>Ur<D7B@87Pb3Uydpu)tD<4AjX|9QuH70T^OkEJELUd*5mNlaBf^RQ^0ma
y;o0h6;*Y#+RV*A%$ze;Mr&F2lovv>awlkI56X8~dLx<pS?P<8O8b_e^J2mXGuxjZR*I=2aS^QmR`wc(f|>(at|?AT0j@Sc`C<$1Jjs@?JsF_ofNt(0W{H+x
HZL=niM8XF05Wxf9)R<%VD;@{0#gq)TslKk@OaazSjc6hqmT?JNWL*SG}I!qELi8C!UH#D{5+cHiydZbK<r%ag}HLD)Gv~g4)dJjqwQFfOi)Gu{C*3CzU>^7
s-*C{#sOYKTJ`I-^Be!Yt0%5Q;}K>!b|a0j(%uT6`>dwJX|fG{qscPpu!3Ty568E?Cw{ip{X;=C+xW%{-U4hYI6k#iLHEHQ^bq*0x*M5IWA-&PX^-Rv<K|tk
ltkxGMD=45F$<t(AWRd}P?@;u<Lh}AwtpnhuOL}O-<4*x<e*E0TAyYyY0?a{Pu45F6}4wHJuF*tc*&9at!4~_&igpZE)6Imj?cx<7djO<C~eV~7YjG_70QC^
?d5Ms;vDx#x54&1A1f{*qCbsK3c{e=uSfFN&nJW^0s;=%^@$EQxJUpF8EG=Bs<OW6Mq6;ZDEKn7bvhpH4t}(>`GGCg?|D*vQJ~xbr-ITddMfDG{tFNCY)oLU
0C9pktw)_3EZ!ku$&V&|_-skT4pEE`Fhw>Gm`l7Y(Pw7@yuOabBnRjm5#H#@GG>z?T_9+Iqp5-q*@ifi13;aNMms`Ma6{)9MHqUwSd2{^UeWmG`-!pb(6xq#
UJXZqefZxs0lB4ger&<zEUAY52fNd33$r=+f)cqYZ;NIu0J2oDmIb6ecwnw(MD#61^kEAttVw5(E6OAGFN~X@_(5K@w%5HK!W7R2Qz5H^Tm+h@?p$%l@w|KZ
MVLdlBLuynsFS0TmKr@6^wDW2Q$8{P&58m56Du*x{(M0I$8bD}2%GWOb6Wo-k99U#FV{UH8r#()nL!S?V*}sbRc)k6B_XQ2qz6PyEV8qEuC;QbTWU&`T)>-c
xMJ)9i6-q(uz0e$bN=?!mz7JCoeS7H0P_dSMl|!4nO4VqGAKtXr&;)jXO|-B<g6Tc5<d5-I#`UTFk~ODMQ_OL>M-0J$t>a|qA1R)`)WArr+gdnQBr5=Y7?VU
4>(=HS5U?yW#%((ZxjeTDb%Zd$3z4X^z!u%BA1)2>6WZ-^U+`HfF3W55w<*M2<DweC-m$<16&44`=n_MZLvguCd{rel(87UX#MT??J0fq>b*B@jf5TZwbOw1
;N{z*C3*&Vu3^t}TVXkg3t$*1@7i)T95f}!+3JyybHBWgX<)WI_<;80NKeH_Re_K{ms2a=<q3^_CX&Hk=4<3hRKw@wL@<@Q(AIp3MB-#KcAAChQ8#INx%pi4
OmtI?E7ofltS;A-MHy1g@@Tu3A31{_t=wEKNZ76=K5v0u(a$Dn7qpy~^o~ML$$X*`i`Ms~0Im8S-xF1UhUB$T|3gLxH`Lay;n<`{=#cFJA`6|BvWgS<6(^3U
(%>HOLq%fny>BpJ5h+drpFPCG%S8#aW<Yz?P~=j$3?*k`aib)<*Eosl@r+LR+<5fwlDP*dZAi&QpHg`K;HPw8?2^kqjsTU3x6zBx%>2097P+#`H1NUbM>5Gs
?E{gnn|$XTg|#~P`aB|5(Gw1Yf$^N=Krk)>AO+%uR_n)xn_7Fk!19vF7!HR>JTiM^{A#^k<VZQu>(Y{Pp;lV1>785D0hfB0t~ogEB(;}pYlecA^2t~&s!R6k
%xFPMOpS;Ts$d205l@WAeWWOcGpW;e$rMQu23KJ!3|w<A(CJ24QMloAs{tYA?mLI38VosP^_WyAop;Jh2|gz#gf6nYvJ)|m;Wr(Bu;*sdVukM>6Ioi{q2cg7
7#1*F?p2mR=s$Y&-EApigt@hGXhHaKx&mnQe}2>TtW6x8@|ztCU9eOum;(9;nf$i!*6HMQ&1UPZN;vD!2g-x+G}10XFetVu2^(wWk41o<E$mW#<4jEMESt7c
<FNpjymhDQ($b`ARYNoi<VUL~jD@L$JGNG*Iu?ow14Ze>_Ypl-_eLI*1loV6atCl7tf9i&J_KBsLP;8jYF^Fe^%#Eg8N?@Xl9G!yCf(%c<pUjSFxGyhV*%xo
?|GyKi5yJ`NDgv_wca+ZN2b^5p6G16MAqRVS9u}jQ}pZ~>*k=@b;q-(m^~_C<b054yMmCbSk(+XpXChBPw=g-`d4<IEA}I4sZzv*=m}X>i(4QjP0`$H&%QQM
Q;{c3MtH7M7u>E(>j$Q4ABpvmmMn(UAUG#|IPo6BC9%^LXl^p?&=?PVF9YtxyG;1K)IQecA7AkWY%i(8LJX^9*hd%`O}qxs4s@oyv4k{VLv2ekx9XBkS9%xD
&Bj*$pfGnWyQdr>s@cfXem^7!B}u+#dOfeHhEMUNio$fh>3Nr^b-lr|WUuvv;IWo3c>}r8GDk%<RGxQ09Loz(i?7SIhG=yiV}{=o@_|q#4@DNKN(XsK76&Ps
ly!HVBV(W8f$=3@-qFVorZS5OhVfyf3|Qe085qk7HV%Z=ZeY6hqWt{{x6LtqCs6}Dn8Xor9!X8o{D0^bZ!dh&6pJufn7RG|zEQzD{)GG&EbBvI#WjY59X$BD
ms0w%rL8&KMi;@@0vzLb#SHw`ODzWg1T`BOfq|4@Yg<1ON#M>uA~&v^*B`6LLA6hG^0yVr5fmh#t}eK(R|!Qy<?}QXN7;yE-s=sWhAPGROR@ERCIzz5lcyv`
&h8UYVU%CtA@v0&N7d`hYdNCvCPUq_C%b7<J#-k~7KIFV_9%|0!F%sD$M8=PO$u%+o($AYK}#*0J4Z^CZUTNxC+x?Rg4ncX*GmiRHm`WUPWIUA@K!`Z(WpIt
P-y=<F|r7*1JV$)5$H3AVMUnXf){UbJwUSb$i@wIIIam&{sc!QF0Ar3Eoc{?@hn7@!+^a7Ae@myDuRh6^0FaDg0J7rmnwtQXX{{qQB<cT6|8-`<I$gqitTG8
8)rt_phiTaTm0<V(U`mgbrLD>NLGs$!qB-2%@rH$jMDT)P@;7cVOewwufAr8TDOB3Bp5~rn_Tp_KifHNF)Vd28|&IQBJ-uez3vWWmxLo96?L|krZ<7JN(Pd>
HDbO6%`-cT%{=<!_|6O0az$RqOk>dy<3`O}+M+wMb1sxvfgrb`(R$q4P(+Qj$>2LEvJ*OqoPftcmeivDW`ENwj?d!>M3D)~`BbcH)c{1IAv72NHxO!%rtIt@
e65A)H=O-9v|Q1T{i7{cTfiMxnoli5r)xIh?um&Z_-Z5Wp9Z5dY)~<N0CRPY<%9~QhOSXL`=U&#8}dCC$pgOXtPCieMne6yC&HW=clzOnkGcCfQEfb>o`VY^
Lyvx6HWLr5gWe3XoAK;%1*Of&Cs;A%bk(++5f?|u^y{NwK>3zea=P^iwugW#PB#*J*S!H416>2bczJYk^;1kC?OA385%9zoSvb}mcw1~7T!5fsv5+W;a)=ZC
Oq9|Avi}hh^c%IVV|?Npm*<*qD?=E^*=QC~CgAOx1*$3=x#Z^*e|biO1p?w<)Jraq)M#0*1mM^0ZPY<mT`_+rYvHg{tuvwfMCTJ?jarFvv<p{E$zVLQ>W`=-
O>!wNGnC7RU+tE0!yx*g6b(ZyZ)eQ-nVWow52FNRg|1uQqtPeCc_~{d3rXk#Y`lLfDGewC-*9}fkhPI<Koo#x%<S7wsa-V+bA6tx*G9d&?Vt}ih%ws<`>S=R
Zp{bINbVU}9YZV=8Z2^rEh_6lrW|6BT?sT*HQLTQXO1&S@F1bewu8kyjGhCU>sB9PA-E>WhL$#R`$hvpX2RVDD^Qh~)zkkT2?JUH6J;d#w~S++a5Qm$3E?wd
MyT@qFIeaF*s<PJ@H}iJ<Yh1Z<eNAIR>c;Vx17v2#EoMA<vh?`Gg|G0#3Q|ztYAtZYC$wEdgSdCR4WM{l=Nh43ZY0E2vh*HkXPpNO#d!g?ucer&^IaWFnEJb
1JbBi;(G`vD<fmuW<>3S!}_dUli@>m1^vx@b*^O^A|5*%o^<T`qP}1#jx&sl&)xv53~`xE(@UyaV5Ep=HPiWoe3%f$C^J-?fjF(bqo0}XpJ9<ibuYf^mcr!V
$LMmdL5`04m-)@cxo*Ek54^hIlf_lHdi_>RechWYs%j3Jt&MKYaY%u){%tgflW9Ci2N_l93HP`_DZ%zQ9z@j@hL`<K(|~Qe*Q}J8)&<Ayu=;oeL_d!GAPGTh
gX%kA?j_^&Y=dxxNIB{D^8hueV+YY7*P%YT!Czz=h^jA00g0>Al?DVXhO1-C^nn`zKr$j_4uq`BrinxW;y<w5p@<)LLV5S2!Z{sepQPw6V%`;xTXy7DcI;T*
cEL|FP*zePpow=3`Gr4r32wobO|K_+WtWhoIZZ)9Gvv$5e*qOQ9@E$MU9dCHGkK51AYC-IkyYyNM?|DBzO`)x7mZun<dX3jJC@M^G9Q`O!uk<jPRISEzfCCB
?%H%VGN8Z21)P`PmfV`#*OKEqS-S604MN2-9od_Q&<!p@ArfZ1JhhxaxN~8vt-!gXj|T%W{MomV8cGFt&!9Je#Ah3%V1Z!UQ!zga`5iwjmk@EQ(L7$XV8@s-
OeWRr*5$H-yx=B%non+(2t_YB#RK8w1|&1NrzDeoJW*c^^m-<oGBw2r%I;xzv_`?6RjYNEdpGrm10axXhDYiWDvW1dtfdj<_tVfjCkcl7++R*dd5<oyjv%TV
e<zJAVTq2GJeuG2mC7g6Q&Z0J@+f`2e#+Xdu|jf>0c3T_zAEThIf#C-5no7~F{-G>#JVq`ngo8ec{=l<inwCU22m=aP5#}dnXN$2&F4L2LXV%3E&hPyNqw0;
PjBy{{WGDr;v=!%|BJ!lbvnh3*!R$>7eR!6I-A<Cc=K$OXO_inVg7U}iuBDW?U-4dk;5=jjjCN=^|p4)=A}rQ3d)~hpa9F@s5}AdfU~tW>1%u+=BlcK^>XmM
Ez;qK%-`djS!oYSK16POgoHce0dAs&D6(`gCRqfPXo{aZe1mN8NC9U(>EnEpO9+@kA)rWCi`T8k28bZ@xX6{I_)*IF%2;~9bIh3>+0d4NG&KN4|Mo-jjvh9N
(aw^fnL8Ke{or3qcuNpwQWiZJ2(ZjQSSDrg6Dh<2!Y!}qJE*Q4ub`J9K*`om86aL`daXvVvIB_^WVMJW;R@K7%UTM?2{3H~(Av@fRLo2OMezU4jXW=I2{Be7
lMnZGsc@=@V98Cnh)z-J5hog>klZU2Td>pl21`RsG97tYh5u2Q4y9zwccP2`lUf$ODmKdo{t4@<&d+Ie=EZxZwu8~938;FKxB0Q6HJ{uPV4-&8NTCz^GS;K@
7${k4iX4=Q3*RTnxi1($OQwli>t`AE!$CN&rc#O-0P-rPAB{}P*zWzbisMLw$yYx5oC2^p73|Bw0mrS#S=bzL@j8N)_15H(Q1S+Fo%<ulvUe046P_uLWusI{
X*joD>hTf;>31rSj9QwwTSy6iks$Ci<3dHRUfPZcQaF&08hiqe)q7GLJEzvJaff6^+{{crf#*2H>VCY0Iv(f8&y4BuXsdmj%VmB;lg?>`O8KsegR>$D8>R}$
ipia*?-~zV8fs?Cdw-{R>pReJQU~fY5i}faAH8uewfYyY(?m66U1O&@yazDl-{FqB{d!|i=3AIV=ylVen1kRtJeNQRlabBT`JYs21!Pc9ZaK)iB`#ZTF?^+9
xk+*WzyK|h_$&`)=&kcUAUbn`YYw*bCmXn#MD^RRuX|dFbCA(-+|u3cS1JlUzl0mzcKsgSpthfz95aKIP?y6ky~36?OtV~}^4QT`j1K30iT+@7x-t+$S{W*3
jHnRmxdoct(b!2F-)|@<2Ub9rMKtPO3weOjmxNZVUiuJ7aim2IS(!m0EsgL-I)}XO{S|L!n@_zrM!WAmagTSdYx?(XMfOKg!DwZlcA-|C|IW-)2@x_IG!AY}
^??U~`odwOXrB#JG1H4a>0z{2himA5_E;ByTa)lQ{46%Rjg*I8pZ^(JP@E=8EpimyX32phOgk0Y8!ki&*h$i4=2x{+R8o*|Wkbz%a2$t1CXrj|&L)PbI2=rO
xW}NW=KxC(MUwi6c>=n2L6LH3*DW%9QPk{%mkYmwU8I5i9g97UqLAQmBG4BY%YQoD9fJ&AOq}TKvljj*w9F-u03fdhV$Gat!7z|DBdG2L6j%{2?_c22h(cmy
)%c~4Ait^&VV8BzshGoP&s@s#<J1f6u=<<W<o=ntN?ua_4FnA8sNh_5D5Rei{TqkvyLJC6!4D{5d%36@VYgN7<;meHR<z^tJNF*CDEpJa(JDVIp$>K%g{;|A
D$iuENl<*Kqo1X;taOOUJ=nK3duF&5Z)4t?&rE5ZLZ%+Mle|R%B)nvG=l->hWEy4?wlO&KzNBkmRxH34w5b#fG!~#9?ft&CIN*rLGGIz3ax|1m69i_#RXjZK
1#6s;diTnZXH56bhyn2g?f@Hr?K~)&7brzY6aYbwO0deTZW6Akij34TiVelXfNKt&!y#n{)(8%>qfz!29mlE`2|_*x(m#Q`Pqi2MZI=__x3q=exLC&Fj19*c
5GhbQl-Wl<$}E)OXT?<U*w)S0a8z|#R@ir6oWN7Bd?M*h0&rMIy|_payM?k#>0zT|9E2$QGgQq3jx<`P3yZpKr7i$ah;=B6>)3zig7bx^?6tt9jPa<NBH1?*
DxSq*s^s{E!Hr6bC#kb3-a?lOrc5e#yO{YNT|MX<>p39q4WgEO;boAg)BBA@4oBa(vFqw-=zxRVGVDOWGoxZyh_$InY}Nc&hRX~ZVOv6XaKsO9ic^cL>Tk2#
vt;~8=^RV%jRTn?uE}f53UKmq{F4b-wS#^b8yG_z7uhDYT_c&#u5oI4v=W03(}O%1h;fsN`(NNp$fgmxSYoa0lHRXF>zY4dh{$(}>*eO^Jl>;@kQBU3{n*)x
Ggb&XvWs?3?0z9??{r<3H1X{v!!xEo_sIn%DZ#>)>?VD?KJxx#s7!R3&>p5x>$NO_5jwf87S>c-fLNY_^lGF$J1fP}63xv+m?nTlpM#s}fyGZpbks-0CKQJR
^yiwL3v3vUb&J=s9Jd%pA#%jrC~rNnDnPi%#p0{yJ<7x@3UcC3&c<DZCt!s;>?ofaHwweLkaGSr^LWJ$V7^6A>^QeY{r?rr{<7w$jj1$W{=xAWNp~c&5ay@)
=tlB;dvL_4t^1Qc<}5@iJ@3Uvzrs)EMlm@WDCLMkB;99w`~rr0x$YbE<*tD$hCP9mnjuGHefpP7=T}4V^CM?<%kI>rCZxlP&-Z{yV$@+Tbfn+U@?(p<l@sc@
9&GnZOs}-%(@ntH>WR5H)|eGeFZ&W$OqPGc1>4Nrii8D|P~(NlFC1PULM*gcXX3rmM=?E&t4Q?_)lJ<-*6GDfedPO`)=b45eX&qVrk#}qdFYy8#ED<1UK;=^
F~}+g=_xzHk8@RIhsUUD3XUOQ+r|_GW$BTnfxmjfYLRuVaAdgx3_d*Y?^^SbHPNvYVI4=VHGHxUs_Gj#m9yppG~gReUKZn_YiwS)$LF1LU2<OdmqSh*!2}3m
7-B?^HM@(A+@@?MHuAA$?mMvR_vt>;@KjKDwt~TOO<O<vfi*Iy5nE<Emm4&;eWAS}7^Ux$KDKN?ok#HugIEs`|HJp$BRrT(p185OX1HrhY7XM4Qm7T4s&us_
u(EHC?wOYrkt$~$EnO&H-$K1-z8r?%gdl0FKc~dd`2;nU6tIV_S?@ptcq_-^CI1p@J+z{BEALUmOsykFvrF|^8X$&;DWZOB6D7stUGBCn4oZI!36D7ZJLqV2
SO>(A+aT4eD)Rj3O(k;#s3|5g2VSpjHZ@`otPFW&N18Y5HVt$rff`;>+hu%}4TY%im$j+wxX$+{$37@3q0&T1))V%3geM;4FcL@BtCrDNDG<HQ4euT!UbY3}
xs!Kse9(KS4e)~uk?Gv#_0hnHX6fU8K9q(BK~?~R{Ymfu0GGdf0|}M_59)T3_=c*p_vpl-7ckCBCynMfuRy9G@k6f4Dszu=W>At^X~r4gY%oGQnRzSb6T`gc
^O^gMjz`RT{VdjyJe-!U<j=0<9igv&tlajrBRWn684A$~b<XHOkWdi&v<BDLAb<VDz?N~ou}*y63X-gm3o46X`8Hs1NfX*tits|vEYF@*&$Q({-dlW_==^Po
6diEb=!!ZrQgnGKz?L$9N>a>9%6&4&TGj)u$9@P%;UyG4ck;v?>fNpNbp|x%^BOAu%I}SxQ!g9*0g&q1>TBV+p#79+;I2N!7mVW=SIlckPqp*>37W!~|9ZCY
)XYHW<qYZI{F}g<Qo%nPL5>FM?ZxRj=aCxrKPgexD9d)@Ci9t{_Ern$AZo~F-I4?pa{rBN2c_XyEx`f1LwaZr40OT>$RSrMwf2wMyW}l@d7Tk44I`Og*Twvk
^=HR5yTEm48?;vD$%RokJ1RFr=149v=BRLI>wMU`8~=g8yz#l422eJS2SSSvfN1H7jxi&oO_s*ZGfb<rJ93Ht2w|%W2rbTc?UqjS6<F$Ug`4s_ofgX~`X~P{
3>=67GoSlvAQ2wist3MUCoXf)Ec@*8Z0xSA3jpSpOnVjXFnB3n%~ZJ6uKq5jq(aA|;lDpTHXAnj_oE#EvW5YEYnm1f-ejn0<~NnKF~1ye%ZHJ9b{88Atpa|-
6yWBBIu`cwaqI(^;OgWn-lu*%A}<kItjMH*N)3shi}n$B!U86q2o~$r&?(5o<ek>xVJZNu9}5gEU}bpA)V*{!Dq==A7=;Zjsett%-jUMWT>^qNl9R2u!#{=A
2xo$L{$fkX&@_2+yug%H3CP;69YIny<$eeG;;Nh4tl15yrql#kATZQ0r&+EwkI3q&2^6^#hpcu&S<v|;aJ3qkkR#vr@^Wt+%EV>5n1E*7B(dR6Zt2-`0ErqG
%_o@?xp~&Ofg{X^*WuF`5cOA|3h_>y;#xr+yjy=R3sNuMUs9oLjwg~5*cxP|3L`e9O+ToVZofQ6%0^2;!|smxG0!W0)r6c9eq)$0K9Qrn_cgBUl|Trjp@klI
y-@JqVeI?D%3HL>yv<KQNS#yah7HqE%(xX@@N)CRqUa?^hr6%3B7BPcr7hUiUOznP7FG_%(Ap>_8xs&>epgOOdfH?03yI{AxhTuK!X-gCUz>?~3j!^xz{^MW
A=`!>Xgj5Xjt>!Vc^WSTx425Nq`qESl1$Wqb%<In;m_&AY5}P3pi?>`n8bE2FI(!0FAIBwh%+dW@BRRGTs-%q#?aPtltTDgfjgTOobm40c^V5CpdusG2Qa8K
FaYG?(XSZ2oG22lH5+5mls_fPR*zmf%lkHW4LGbxEJgNP?lY!|1eb1<je@CF2~F(YGAl-GO}c+6!@$!s6iRRPAxeP6AC=4>yG-odSU_-Aept}XE?9khehktZ
{s2{ops(~(=YoZ2w?-1e*YJJwPs_)U2x0f-sImjszS^FkKNFANW`sAevNFmyzjotrt7|UqA_sI969J)3I(;amtWlHjd&p~fOiA?&LhhFBkq}5!D@6BS_ssj2
V8O~=w>45PQg&>b6WrCRtQ8@0$WlN5Becq#`T@*;z{c3uXou{YQ>ac2sWMfx$9};LM@I+}Z=%zui=_LSqEw!`o=SJ1jp;6kAM*3{w!dzs4koN#iwOw?*!0G}
z`k%GkK_n^wbyIOff1pfivsH5dAC<+&I+HgP9wGNC>w1BN~f(AL5Qf#z=Z)Aj3i8B3<JUMm~FGBws8sCtH%XsW0z3?-*j{EwcYv0#2DEoKy1Pp-G!);^8ZL7
mjhd=S16+Br=ccBgg4?h<70m@8l=mxd<cn%&9I1SIha{8+#Jm1JUxW<uIr;L@DKAyx(eb<_=E_B+PWe17-%wgoqUQCU{DZbo_>m^CXdmzOmbrWNuWFIjK4d@
z2D%R#uol3`E<UoJR%5VaQj+XcNEUin(k{xdGjD}L1gktt*83V7;`Q-<|GP%UV=|PK~7Fz{8jHC?3Znvn}@o;CIDeLtg>myQ!nx4M*|Qjx$YnberzP-okrBu
R>+On!J#Y7%-h|5uJeBBrvwg}L+X6gu8Mu|#-hV$4Qqgg9oh-5-Ifa<??X!(=rTQ!h7Qo9(aMTb$RQAqog7ejBwS@geTR0&mRUR$tQBj^_=oaz3z>9Eav95y
QebVSDd}1Qssg(mkux8;b7xdriE!>#<6GUjqD@p_qrn&WF2Z1?#-;FiGvPhs#$lUIBJ%{Z;RX*QVlJB<$WP~v;(D0uF3GdrFC@(WPLc`~y|Dm}PxA+t)TzYM
JHLK<hJN7V>24CwIgZ5pXtL=)9;p#mxNn@I3@;Vh2{U8w-C2MY?(3#iGV#Vy-C!SWS|n(G$nd=9i1nu$JzPjL&navAjn?YcD%kivO#M5214g<%aZ2GDrO2(O
@AwFCNWcL}uhp1WcE{za5>0hZ4d&N*ZG4&E$vhUsH^Q{3E=j-Tgl?^PHBR!?)%LsWNY|rW`YyEb2X^jha?N*($yOU<+(DYecNDQ?*YxHf+7(}4XA~z;`Cb16
)+<eotFjmy;Ia5!9d6jh`}-!yZXr>HD|-x>y;p<d+K5zS-fFQ~*V6zF^&;$cXOXCY3uBGz`5-@|@@(R|&Fapk79`=D$^9E4E6Sdp)Aa-2<s(ty<r_t>&mE)t
krYEgO^sw`Xy=Jvf#5<TatBt73Lp3R2*0r<cI8o&LPda&S7CA4@de(FT_~34n3nzrA4Ae)TYV~53Y|2@vz|)t++fK{ztSN(lv7@}ei6^*z;uA>mGXD5(H;=A
0JjMrvr;(qNbV8Cq<7Ev;R#M?FgU}@lg=N#(O<!2j9t^huR6+e@X;N|d1#rN=EtV;_&H24TgMc2p?#MN)mTc3GDhR<;Al{o(xe`KuQW6Ooqe>zSg=uBYwlR!
pw8WHt3bl(O$a+GnMSwYkj{*j21e3y72rvIoQggKF?mvj4ehUA=Do0$H-6N0%c(B|oEmJUUk2|GYpFwvF6ez^8ChE(>J(X_yg5@Op-l#{k?&G=5E;jJjF)TQ
zHGaMr7QJW&vo61NVqPLYPY;*&&3I;Nmb6M5vk@t3K&R{<8)Kb<9ZYrc;~1LU!k1%=}9MXP>vM8yr5`+<ronjOBJ7`Y05=o$Ila|6o)!ce=6OV4I-!dX_P}4
4mfF_40V9h>zF&-i=1X5L%92^K<sz@mK4}-!Jn>m6@NK_`iRC2;Ulv^s$3Xe)FM=($eE&7>4Q&*4HS$%hf#-Y@iO55GjOky_kbx@NqROOPMdzeku;xA&`Ox`
8UdI(ltZDu>jn_0!hlXqU#2xDKo3Nqf+-x_<F`^Vcc<6L#L!JzGlQn)@(M91fU}W>a_t{XYVn1_9BLpshk`r4BGz#Cj?#RYQh%kz?F3XPKxNdUyj{(V<f@?@
FfUqPU|W4W_UD9cnrLtc%n;WF|5=lv;TAcO96ZmCOng?}ATJ$Asv?J}mR5_XBY7EV)oY`>JizQ7sb8vXCA#G0J!vt_@!9Tlkf7j{?#$ic2xj5$x<b~kO@|88
ra`{S;Iu}0x>+B^wnMaT<XUaW`A!#o=(F_93~R7=wcySSryRX%g_d;D7YLcSynWL-Hx08?VKJyn$Th+<jm%kDMLXOuK<pPMSu2qL3A;n468RB%Ay2+tu@**x
FEn30EDo>chz2qzpxawbBHNAJ7f2YM9zwxcklFamgv9Wh0K^Uylh41AFLYD)D|fe9;{i@&B1zs3*nBec0w`AEa$xA{H{RUR`C4f6f0m6lr=X>!`L-68Y%F)q
PZe)N5^5|cy6G#0EZJ<8r;iJJqFALbUKIlN2&^S5VfpFVkv`<Z*dtJcj-jji=9K`h|8E0^_7_%{Gl5}c$!j#o;W{h5nYWT3llQYxAM}$Mg6#pU6$j)k<Iavt
XwLS3Q50(Vp_5J&2>X{TKWZ~{p1vdlFU=flj)fX2G;QZCvz-fe5x~JwJJwNR|64hU?qah&pnJ;F!O7<Y>*jgaA<;{EEAtYI4oxJH(~IfYwY~8F4whC7nY22i
&D9N1zEKGH>8-VfWxIQ;`=;I%wfwRDS#4_HBm2Fy4qH1$2tzoBO;+3(WD1u0M5BNOXn{s#c{`mW8Xd<3HpF^HHAxC5xb10$1RQO;F<hbgq3$>m-bT?jJ*Il2
T5~l{J(7DB>SILL2>BFr2jHkE5rbp4HpPu(uJ8hIA2w55yz~!1iSpo(T73Yi1QAOk=dmnki(Fl(6Zkge>dq`>-->R3wOO8F9e0VY&0ho!CWf3}1L@4WYE<6j
y|ni%!VCu<A>_efk=atAD?k$D7BGQo;^`CxK?N?}o`IE_m5$ZM-+TP<Hh7ub7b%Z^py*RGDIkRIS(<{3XMAo_OyrJzFN4-JjfAA1zPI&8%&NuUthJ!6QU*tw
W#q&}Ug-3`EVL-TWFB55OZ9c8P`X&saLk{o@9!by^pj4jtHgS=(-4q!H)jjen78pST(y|O|5=&>DJCwvJni|6X=92U=MAmlB1j~sVph2F<K5SA{LIZbWVUct
le0-y?rOT60xsXq^U|q=BdvShqqOFvfGQm^N@qSC^?pDOg>QdymaR?I%J{>jk)*@9Vuuy{a{j2w1*vBf<7>Pv@sbq6x=wbD?^<&fa<FXQ;&KN-QQvDtW~#bg
&kz1+LHEYt+IG+0a5uewy<~?yfKJp8a6CND0B_Les@?}W{JKv*G*!*WNpd>0DTQL|o;HQ(9o=4j|Nb|sVpJ%rfz`++qer2vT;-gnO;Ndw-dkYfcah&S?CA@b
EQm{z;Xne37pS<V#W@I!{>r)ru`uE>Ds`WNTB(ST;dE~Xlg3@WvK}*U2$nm&C&UJi)97T=MDr;nAw(ux^5&6=k!K~SXNWbY9?Bu%CNXMbrku|Kl932h-CLsA
6z6;oA&7&oqd??(v>`i%n;Js+4}~$8zyb0sYsWD(&SjG3Ik;%$Z-Am74@n39y-^{qa|bvOnYM}5VjwR|-q~DD&DJfwSpjFWz^{1*jTTu{=&e10JWjTfJ0+x#
bVOGMtx-FMpR&GAX(2ltbv|@f%QK!@5V_bhr{~H~*<Y@J+776=Xs2)Ym%<$_arPPUfQRGG&*+ujOBCW!jeM1ciwwXI=9VOp#{wcL(@-0);4CExJ7|SU4-T$*
{6KsKp4HO94m`b_qk&3xT=x*V3WbybypuNZcj=%}lUeIIg$;OzN6f-it52LlOOq62DmdsEl1vOf@}UGv5w8QkLG+(Ple`)i1%Gc0W!_sSx~)sC!s(MC!5m*5
-kSuiq4-{kKQA-6LJ2Hj=aU@5De7F#NKDNX@tx+RL|%dTxj}p~@tnA-l$N4(x?-u2k6r_Fo;F}9O65x{#no^h{#x1#Utn|J|DMHrf8>RDG*^sE>7vIZw$oTl
r+g{zB`a}lw`sROeVsmp@{e|XuVEn@Z5^)uo0X+_A60+1w(AEZ_nrbpP}CI3MeJHnbTn;QFB9(aYL9H%q4R(k(BS2$N8qwY&>5YwawOdIvcchg-;kkzeA~r5
tUv-GEF*-QF8kotJdPAjYSVu>2sOW-WZx`PMEiXYuu|;Ul7Iq&C>zeLRI7?m=j$%sw;UDTu=?vEJdsC7X;mO3soQ4EZ(-^X(ox$kDr-rr5o9w}jAotW*mpE6
$H{Zq5oV>gVvGr~26a{AJ)r$m03MZa%-?Xy(t+qnytV|1=qcOo8>h?GiDd7Z7+3-IhjyH3bOO(~2&-~~z`2v`)c!0z8z*0fA&s-dgs37uNDOR<jls8ocB10#
x8M50xN4P^3a_KuJ-C<pZIP_vpx9k%?JAh}uQo}#Fag8hL2~xg1(Bc?Hu$SC3bVH;4tgmqYE<h8%6&(D|6?*<1Rrj|-F@a0=Mq?s9C6cZ@4I?u#tg+m7TGS8
O$3|euk8XUo!~|y<Ob^sdcr!(8M=2%CTnWl_1Y+zbcqwGbi?O>QU7m&bhdYVGA$3H_U?*rmKv(UohN{tZ+>^aFHYI`PI&aN{Zcp0*_u^Q$(_X8+pC%47+m=D
*4RIMvC}%wpB)(wMX-fko$$=u7gdKYgIA3z@Mb(v!U%h_*P3%9BPQuf=A8T*oO9Q9T>gg28gN8!Bn@M?n6PDu43`N2;oMYioy-g{{009=4yba<u0dLf9D%@}
VPe%wzFb;7x5|n;wHJFTkv{6whEGvG#DBU5Y<ALcdq5$TV$h9PN+&QJUBk^|YG?H7w&^G^mJ(G>JKpUY!*v^&{lX|cgAonT(cx7bVvTU7qx7GjLlEI;CJK09
5Zu4C^8Iq8i6;_rB%r$;eQXmXIsRGOM!4;5D3Yl~2-pJJ&ItHIZRC<hi)+}jdkw;=cTdy|WJ-<+5OYQY0SDld_1V8**3&#1AgQtW!UU?GkDM}JA=ph`f9vI>
(cB7g3Eb{Hy@Sw*MlGjJ>}wU$`_%sgT-ciDw(8)#!OJ_Dy9pYhLbc+)jX?aofkoO|e=k}r9~S}EW8opCPQ;rfadFX{?>hjn<K1dHOnPLFysTXKyh|R#)>BV~
g5C{B3q!Ho+>=|Fd))w0ql_-55mOey&lYx4q!>RB!*ds*hiBlooy6xusEknzt|W@#czGW7?+>#1Y`6<LtDJJUD8+nmw}zKF4WMOTlZfxLISc(DUcoxLE&UV5
JgYR!z@;)YEZ7xGq4HYEQeK_*?H?Xx=DftTPj4dQo4(32;adjev6iw+g=rr8tAVy~#lFYj-??tnEeU@ZwRqp8DH!ovy?1K$R5;TtfU8y?n<Oslp~28Z{Jrzx
L5(ZLa)Pl&iv8<pgREZenck7d{lZgG`#h_oR>i1J(!9e$%xI%Yc&$9^W@?M9*@yShPsJJRGFUl<J$Rd|u*5WX^DSo={n>UWjg;>{C#@00FP>ZHYEc&BBb!1s
wJBDTn<d(i)xbF5UYCsCag%tk-=J#wHto;l>_&gM{hlxM-En)zuF=p7=KfLTX{^g|a7)C`7;|0qfX+xP&Yl~O1yDO&fN*`l^Cox?>3+6O$F*_LC<E$VTx(P~
?D9*y!G~p{mA_GQi+<uv{7DZgf-1<yT2^flc7iS~!lt8CtmYiV^Mu-%x4)Ki-D+PxMG%IE{U&ExS|y9;<REAKackl6BdN92xdqT}qOm3($*8<b0Zo86v^Eym
JDJvRGgZepVc`K-Q&nhqEn?bh=|PFf63$PZWwpcWZ{mz6nhynhFT;XLo}n}XEsgFIph}~0;3j7gk$lzk>G^9yGmnFR0f5)@?kC*b;Y9*%Zy7nu+F?Lj>NO<S
v<39Vk%P6^*qvaSGI6i@j;`@|T+NK*J`Oy}ph576Xpc$t{u0H4maFE!$Yyl3knj;4)|08t2%mNBC8u^t9~(jNwl>9O_?|3}G)<(x+Cm(xKb1F;Q&4qVJ!`)p
!==2D-{N<!pOxWXtQ~{ZFmr;chc)uSJk*W+L}?~w$oFz{KMN_3#DtKKn=q>$VhIYHRsoYIvEnQ6iRY<>Bn!tWUV%n2+J*dn+tNYgCD*Y4Ct;b<gQC?&<ZA4K
G9^zEda;9RxyoC_FIw_u^SZIr$Pt2<6E1TEn!wGs$z68P@!L{d$HX(zx(frIiP`+aG8=zjSYL6$|Fp_QDjQlF-ya^RC6?Zmt6$>Z(PkSox@cpCC|Egl#q1?&
PdPpA95;Z578{TUG6~OP0h|$CReI=eb?ZI`N6-a)rA+X9`7p>bhI>?XMRSUyer#W;MXvbsuJ>m|KVLAv_i|U&<Bku$#SBv~(cyWvtn%{I<*zP4Thvox)IDIm
Gbb@aHlXu>!eHfs@&Q@9&ha5u(Q*4y9nf4qa=`d7r3_P$MN3*U+>oT7{!lw_oC*EoVq&J%ZrBcNq!37b<sSJRXgY=!G8G#pPGkio%_F+HHbLn~TQ|*-7^l-K
ub(eWvPpK(&#J0YP4!+Jyr_N3A&6tWvGI-QD2!w9GO=0TO1ToPl6X4k5vuQsrJ`5G*~ZQ(Prh;-dW$_PQ`0(<LxOc+lYS|nBhA+t&ObNo_t{J%(=0uT3~@X)
Xy)eIKR1CLDRAru6`#0aS51#8m*o<@i7m<dz1E7b|B;8$B`+!PDIoGmBzS`R8%EmmAuQEry|rfxR&JUXes}Id2OSx=U@)I62pIDqhiB*|LBgASu?Mk%UjYzc
uizbbop0sfMlw+|#sEe-)<N8%^*{tSamFcnDxNFBsAFD!i-hBx2)JvyoD;4q)`DVjwllpqO`J!!10IO!h5YG@Y_)<JQP3GD4~zF2s!?iJC5+B7h_Be3j6C70
cY~%8*NRQ$+@-&_1NmjM7f|{a*8GXfHsYn-qzojQv<3Ml&;Y!4JtXvs^WY$eAGIG!m2cdkUv!tLZLflXE+tqA_R-LST<nYZ%8n0l^h7$`$;t&L2m4$c)VXk8
P0U%1_<`I?Y=|6pNSy^-jf&M?Aax?c38Xu!Zb$N0+VM=0xB*%x;-*FyLKnNe1|j+5)T04o8a-WOXfhy-+uD{Zd^ba4zzCq|G&Ef?b-*XRmVY0~K~YmPbkGdO
T=h#g_|5L7s@YP5YzuG~TTZ>kG;fii_IUKfGdaSH8ikU#N2hvGw)W8wpl;8qam8!+%ZF+vSZo-r3^DM+Q_;Iv<7yx-%(|7XoB;=KEpizkc|YrMYw&=SCvQsw
&>T>`dMUeiS0~G%ZbSYnl9UyRmCQ=~cbAZyfXjUs-CCKX8o9HhUV+MaUeKc|WMDq2zNcfM@D58+KcrYpO>%&c7XYGp89T?$tzm4k=yw>uku<LFU))d(e61c|
K#Zx1h|ghX(dZ|;SMXih@NuwTIn=E3RSaK6GWyTvRT(^(lVWG;()`7(N%_%FN76CurX%I0I4o~N<X%{frBgLLrW48_FhMh{9EkOdf}HVQddZ2Y#uVvJ!q&4U
+0A^93GsbO>t7P_5`k1nP2?dZzn3f*wG5g)vZtNAkfUa%#sGxj$~jxc&xGrRRsjhAjO%+Svfeq!XI9<^upz>LCaGQIvV?hXk-O&cw(XNTc>Jm@nuU$r2dAve
V4ui-mDl+4HSDwAf{-_I(9A9|gA)ATY0Qd|34#V|{=Si(9DTV;7k>YQvVBHtKg6*2;s8&usovSFN<e`TpDUBc1rUvE1x`UqfUug=ic?3I3>9($F<N#Y@BqHj
hjwj&WM9CwEtZ((oNP;IEu-WC4L8l#ocrwrM*nAe2H;ndIZ+8(z&XR%#LC>lwt@Vt;AgO!jhH>b3;*BMkdw_PvUcHdP<DjpmCx4UO(<pA^3G(x8X1m=tMa1s
N>SkgD5q_3^PM?BSbv;1{A+X#N$og+>~h(vu>ncWr_n$|#7I^+LR(dzRZMqJ)G6XCK{=xj5qvdg$&OJ3PiTMz)H~lHuSBec4Bkuv=XS?CJhU$|k^*sZTwMl&
d>D%;UNp`%st{eH>@h{^2?t&NQ$%?@GI|AtDDi%0pQzT-4eNfHLp#RmNo-pmWfmT@d_d6W(xf7sFM@B)LEqgfcNQc`xX5JhUte(VH294C-Ag^pPOQkI!H2OO
r_3pPri+q2ViHai35>J4HvZd$Og9Ium}U@WXOe+wpkt-|8U+f>TOdU{fVNgH@(?+JX(v<mI(a!UO>+@!`paDxp{YWja7=!6o2`7sE0F0Rk^0v!Qg+(o_#w+n
8a#fdM*y5VG$AtgFQ3TA@Dq)odNkO|$A|R^J7lPrc!mhG0yx&T=}o9Hj|M=m7?_NZgQK@<qT4@ZR-cr-O=#PAYFT-~n}pkMG4?)Jvh(X^su77iPNW=L!c>UQ
8Nns$l06hN^bWW*R8=5X&@4wy<$tZjH|VCs`L+q#e&6X87CgHu(eb!fUa%^C9VBr<qe6MKe0E()Ox-r}?4eVvKTx|2l*^@kizjFoY(K3UYJEM2yv)6KlKC+>
wv%0|HG~V{!k!7=J&c=ok^ANSTst~e9kyF&C1U<(4}vwUAP7#guD5wAg#8FRUwO>!q$!!@K?~Xre*V)SambZ<&BwQ4fEG$6(TAje(eAp$*r*XcIf5yW%$h1X
#CzFOLVzdGHmXUK+4pOiVa($Vy&?m_)h6!ic=VUaK~_y?jv}svIwb>yRy9+dRJ4-nWaFSH)}UFaPjyfw$hO-E(E^^sk-HKen*5ut*%{sg)VfWd)ZQ6vSwYmo
Q>7tC#A%|NjQ9J6$rJnEgHN9=JBJliT6Q{I<cf^zzF-I`jVBGOI|fqZ&&>|X*)3Ept4LCx+6Sm#td#zEduH2~YX74}VlTJ&^)#vb1{^N4Bx-65W{(z5mgPlg
f-#VypvbIh(bUT{uEVBUuTvOFyj)u4#KyDU7mr%22M<fUZKS1G94-%c|J6$OgwZ!I##<?D5HzU+y4SXWNW5z`F7xpLP4<2;LwI+sJj_<S`K1(0%rOQg?FpbV
Vu|4AvBt%ahUkUK2ZddMYuN686uVD9L}#F8D{Hp8deUz0(<^c4v*(0^MO!4!{vl1Avgm~xhQ3))sFHAl-K|Jj?LNH-^g5PGk{K%S#(hFqsA-jus<OIEUz_}a
RBHHJL`bp=>!Q08cmIGDoNEM5#LwaN(CIAzSSSpr4w@rzg%g2F1p;xY@%)fg!cL#K+op$PAUsq}yc35#-}_owvkxaFpARTmj9ZB7z1{7PqAu#0_U<)41bBOi
qX|e7XeQVnM>O@Tj!Z=#Pgs_FvsZ-!x*sQ9BicBRu^v?&8tX$Z5D$0#21(|*PuZj5^w`S*^?YRk@`9Uji3JaZSyUN*O7|nIL$bdkwbJ`>oLf&g*R?meCXzdT
iUQt4g(td61~Ib~xsy_lM6fuNB9jPn%|??mky1E<O`Yy0*;{QTpj-Xj^KGHVNNCLjaN<voy6)&*1HKr4Olb>)VVZYMj-@N1lAH(vrsY->EF7ccDl`(Eg8%&7
2F6`lB7%AFF?e&n)!L?^hwnmKe?h;KpM!=%QiIG--QgjsGS|YzRPyfNw3OE<ArO|GiH?#|+{<A5VFq-1&zgT!lqYE$<&Wj6qYPGyLlt?Z0~h#Ll(;u8S(`1s
plbgruO>p6cV_10IEDOOjasZ_lNotPOgf#S&dxst36(Z~j8^jx9;4&KpwXu3+DdMEQ<CQoijz&@(se%Rk7$y0^F<r0eE%4=FE>xgTq!-c+U&UYum-_pl-wqy
^|>4utYzHj`shy77pOa8hshg95<53>kYhU@GR75;hWzFeA{U?_H!fJCVh^Tq_azI@Kn_%4frgSkkk3#eVsvkI699Mq;u#o(Y2@gKF194TB82T!G_+ly3m26)
)CCmgs+ShP_{j-|89jx=^Q`%KrRh*lokVC<+fg1ImV+V^xufC3nOU+C$*y52VqOD6vc;WN1kZgFt#fi&h5jzWI<40evYCrI_-xuZsBb8~{$AN+5Kx!`)^WW+
22ras`r)N@vw$8)!{U?O>NFPzmSoWI-;P6^X{#;H=1;2&*G<um=(V?j8_K^Jnp7UIOJi)zW#JUx%~EAH#eKKa0)~a=0NgLzlnGJL75O8Da#kSD1j2{K=^{{F
zE=YzVTqWZ%Y;$2{(m38!yZ0^sIeH41{K?Y=-^8(?nq00U@$172f4U3nN=HGe@fhzqh)MpC3#sSF&nK~nnz~hLD=t^Wy@A5h`A9w=QTOgs9%MUxZdkb#olJt
V(eXUIwW=eUCC;FWC&>Kk{oG(iC+WVg`NGxwfIal(H%dG2Tdzy2r4+#5TcysAuNC4%M>jPw9l4Z-+5xRE$fnz?<5<HMo(+vUW~W74Q05I4NI_zE85D&_;un!
8`mrWJB9xF?R(=1DbZ{Cvb~~WEN)E?Xt>778|@5Iom~I0A1_IgD`v1)@UQOGHfUqt1<mJ!g`zD2n4|1R?e591jkM3UF--Xw0>Za*5fNCpJd?jqTmjs<p91q5
f1}8ER4KYQhv&18zh9~Yf_A><)KG?|gMpcU)i5CIO$Wxz3n0CHf6=3C+ZX0*X|wZbb|634?HFjGnc%aC|85F*TlKP&xTk>Nb?%$nWUV5kBK*~&EWqL|!Uowv
s5Xr3L{mCK&j=1+yrVwR@qQ;ks`s>j_j^drepM+<)Xb`~`k8z8&n0;CH7g9!`$32jFy}Jh=DE(CHRYexw}I_c*T%t)6r%<GD1$u^7+W+ti2r%PVX=6s=!ANT
NFiBP{P{C(9N!UyCMLl%S-q-FM(Z>Hf6<|*D(Ts+3*rE-?+H@YvFNTEZxxT1dqVbjX!-Jf?p~!&lC=pW$oEzRJ6@5HXlIV}Mgwt15Xc&ll)`_GT!v%x$Zadn
DeMHMChafW1lu?8q(D^5OH__egkLWMH_?LpJvj{iD3<?~@L6MeRGDeAquIc;+3vd+?D&O=5Fo0Q$=T%ZVZ!}v7b9d{4)In1vZge>9LZLUr$d*F+Q9Ghaff1n
nWkYdTE%XCg_BI*#S;0=wtoz2TqnF(wLtgvr;0z^mkA{U5!+RFrcMA4W}0B?Z@1oGiuBC;S|^B3`OYg>YAmKE^)e?%EA>s13bz{hQqXfK$94?#KT`enBIb`L
v!JLg(nhlvtubm^c@>_)Af<vQ@vbfk%vuIU>@rrIV3tVc1P+f1^*<h-DGq|h4m=dIN@XXF9Z^U~SYp?nf!Vn5@xYRW?h;EZ{flM9&*`p4UB&#8knn-SR7+y}
fL}ko)r+^n?3x3(?5w0&n~^Ld!3q-3PcCPen&Co06lB9SA$*MYjwfzG`wu=34G|j}W5yaS)ZTPTb_dz^F?S=9ri}r7u10n@21?f`hRm2FeR<AfhC$o>;!C37
h$AoW0N5-|n~@2_I|c?!<!<Bh7)P<uW8Kc0Io%l{iv#$mqbi3XRn_BwUrG!?tARHQ2v#M$wfVXSLiYz|#zS_tEU0xzeSB&>T${a7q6&dVIaZsOTQo~ZOBHx}
x(*8<-Zu9%=R{G@jNam0_n>Su*-_}wml_JgC+E{npuR*f2ko$}?FKUxiXK66%6f6c1H-)_?gb>_tNuUk$<BEREqZ_73pG__YAnYzm2n%#2V|pfp(Fj;_Sr{O
s~6*m9*}OAM(wvWwXU#`A!xgWbM!sKgV2;%>X&=~c!Ja_Jxe*dvYMS_u1xe>DVt;_vP2fZpF<l@7+U>~Wysy@)tjtma_~r@Sc;`gzp|`G>j96T7}&3>?ZEHe
^-#z$v?h|aDR%7Kq++jBE1;4HKkln%ZDW7ZPUM)8#9=w~T+OWG07PYqk4iD*iZ$==5u$Ot;CC3!5XzH7{UP6W>cEz9Z&Zk!D?bt+;wx6S7)yt@b)^Me3AVy&
UR6=s8gT7?nF`UMWTk=IrZ*2AD1lS>_IeG0t$(rJj|feo`m&o?t5Yp4E0XJXAxS+0svuPJIi@##S;4-f+o1%4#X0cPwPwpwXmjX^!ryTQw+M{4mTkO;dXc`V
EwezBJ2C=w4J?&)i<In|bL2QEbVCB+*9^C1WVct&TkOxCQ|%80O0#VAz>5dsITZ&6>={MT1JrAUfm8by%HQVDa?dg^G)60hziV~R^b&P%em|gEU`EfAar?Z(
V`tNj^E=R#6!w01_RChIup)_x+7Ht*gdbv6oLuyK@L*{ROlz%SE;}NKhU(GCUZbxB+fp>9)O@69{B9`aM~V5<(G9yWLdgV#d?~K<1z1}$UnTjB`cX2-)Q3V#
K{7s^6L-y`!OXr>%3rNkf;B()-<aw_%TIW7qQ(V|N)o$X=4jT^9>e^KBYy7#2w4%ecU5JH2YQL3wIK3Q=$1=bm6>AV*<o*3l{fx4tzBPewc=BZeHC_1ZGd(x
eNIOh^A+@@dA*_n3Unfx7c28-B+Vl~;iaPrVc6LQmv}dDRHr=X_{^MV9AJwJ*=7mDkzU}5c-Jl=c|O@s8*^+0E)w%mp7WN_;%!TwG1QCHU}0I5P8kWRT$p6H
vjej$+LHI>0Z5{N<%j1Pd=JreXp>4`bKb9ooD=UX<d;NSalLv7H)?>J8xfeh>88nM#o)CVC!d`r<piI+IK)XZ6u0w=q!0wweFqF1DUlf!UWU|jfDi0^m)Z~3
hbh+i{i7<w(hKv;{VQ27)>{C#C;oA1nq@;kti)#p%9PK*sO5@iUNL6Kr(Vc)_5EnN6oo0q!HZ&E>yV1w&3;+&(^?QcF`bYck>S4z(C5<mOl9v)QX4xH(Q9dq
k#oog(=s?$B4Q459*jYI19$c<9e&@wn+n674^10zpY^%8^8T%5yM+|s#SIL&Gt$Izhcg-=fPZH{IKoEwkpfsb$`9I<;GlU~4wC#zIzz4X76B>9-oO867n{Fy
*FP0;a{#bFvA;8n4%nyU)(G&HY1TMh)&m=sbiG2k08t>NPsD5MAR3uzsC_%1WodKi+x=^aBwS<$r|>xX7#XmbnNEJ0%KX|<$=k36|J+72Kd>FBy6&q#b_ZJ>
50LQhY_+Y(q1i}FqqTT^?rv$GULY#K&0O8iwJ^Qy3ZLFVbp&z_QnbIeN0J%BwwV;=2?(6MaNAKq(8^Pbsy$1XNg7f`IX4Z)QwvDv8}uNp=31fo`abvq69%3E
jP~d_f7bwFc{8JJFJNaMdSzq+6KZA1NfSV{)Vn@Ai+weP_`@zMku)&bPA?$o`cBBLjnJd<j`|aW#y-dN=`5NYuS$u`E}uPS)X`{8Dyb;^YrRMoNWC|w^D%&?
MyZV}lNJ1sg8u3u1#h;(*QBq@;=u!&c4%<_0bJW&whtg|e9WjD(MAy%iGZ~H252-<7YUM6KopB-zs&x8JndV~ZGl1qEK)+B0szlog_`*OqiDOyi9zM>;x@)9
`6wo-%)=8BOn-YV`&AK(8^A`4Q6+T*6vcOYsY_I!6>FXs)q8AOB4tqn!jZj2T_A=N#1%qfba3s*&3Kq>j}%<0H79j$e6?oA8|IiTi}#NEBsF4(io?5BwxSo2
y3=qn)7F`dDPT~f<1c&Se+sp6xIZ)Akm>Zj`E>?WnoP0}Nh?9?OxG#E<9a~uSg66tH&?w|f`7|F?**e1Y!{Kt$%4L%hN!4Mx77;2l~ctmDRhj;g&TBDfw<X*
>0Z|-&F>q6p8@|6Mh8Yg@(1UV8YyN73!_DLmc}kv1dr-YRL9kUOMyNK5%s?&uC<9xKjYp$kl<kg!z2-VqU7JGd(u_LcBX4h=;%zzpe)(Q3~~To?RQ*I$jD%O
qSGqP)xX!i6RsVX>kFfV=U_IWzrcZC(r+%{gsdm}&c_l}2o6`RNZXsz>$Y7LjM5?QqE`KCE5IK!;4fX(Im<@7C+{OO4|Mu$a%N40nws<?3S%CrXvkYFuk~+b
y@#wEuWW@+_S{QoPB61UHJ-$lxWDlrxXF|<4yH_HbzsKuaRSA5AtY66n~*Eeas9YNzTSt3Coc!i=e!d%kwa8H9QPVQ+`!E)moHpe1$FY7r+c7Lzo>sj|2iUk
sI%uyw{0s(Hd7qsc%L-O1mP8^LA=9{70&H6=C)4WLY3M`tk<`-_1NIV{UQpAU2(Kmv*sCP&iA5CIX@6*H4VZ_upCJw$Y}D`Ho<kgqDvyU7;M9pN#Z?~CT~Jv
jG8>vOC>tm3$5qAXQ;?g2Q;OJ1quifDOyPJKZ*9WI67HyIro%A$wdEPBcJ!E#TvAL4D!UpO(N%a;44`iDSINM_BS~{OasVw(a+Voxob%->_Uz3vC=i*$|jaX
(98PqdYnTfv+YJ{iLX4gsXEZyLcHM1AZv{GWE8je?ijQHS|Nc%Y-I;$@5|UBvm8KJJR6UySz5P)K0`Ijb!(fB>(!U?8sG`taK`3*rN^Q59vM6PJn{DeexyY^
{xC?Jx~us0)$^sT$`Iy+Ux?j_4|qzLpq&bZ5&6|7A03qRP6E(Y=iUQ1csyxCT!Jrf1ci}an-6br>3|Dp0*0apciRP|o*0`{7PI2D0k-!R`X3v@*NXmHL#2#M
+n}TZ<OwY>5|c=E%O~egkBi^w$Z5ih9l+=TwM#PY*5-uGg_(5?ET>6(pJ#j;2Pp)B2Bg~?E65nte(jM{kNOfn0XTasLk&TEr?q`WS2ULXKq{m&^TFdwU=ttk
>e*V}Tf&`z{!bud+}~Eiwsc(@YN5MxxsKH+A_Nl6aSY-p&O?&!2NWyg^MZWyJ-Mx^o0${~2^5>Nrzyd`;%>5-h$6J9EJlSG@m}3j$wwLBJ3tweoLvyp{MG_>
Q5^OdJt|y$@i5&8Bm?>7F99i%@fVRo8vO}(2b+6(Bbc7?2IhFbyhTT{F17|-{`s+OXbO+iUGPG_C*V0i5H&V!w#oI$42}(*mWk)bWbrVg_%*Y!%5h3JjSC0O
{dOESF#4k(0f~4`XROk#w9<0Z_LV8E=lkkQ=c)Wu74qW15VKTp+b(a+gu{CcYBG@1X`Edvx^}X2H1wjL`+%YSryUf!dir`K?}RduMb8aHY-4>X%<whzI**sK
8lNgJe7l`0#ik6#rSx-@=l={xD>wj#<IcQLpQ$CCXAwbY-OjbZNwKhxtosari6mnXKPDY>#$iaiO|IBfO+lDS6(y=$WwsH4oEhH7x-y~Zvx#OyKxJ?=r)#Bz
km?XPmpg$U_eQ{xs!cyePQm}ssuZPX`#}J+Niv(Kn!)pVk~1z4<07bhTU(aSHt;k7neW}NlFbZ5Wpz^NUTF|l3~a_~mVjVHmFOmV-`^;j9kz)0+q~AY4`?uV
5UBvg8Jas732Y8sQ;B>@Iww&pl}61<N&($hjy<c@&<2iiSt|V>0IWGtyp9hx?S(y>EhhEmS%iikbbtpgFQVc5nuryyFyc-j^Cu?k6j@yvprV^_>^-@b8a#$A
b4K*Z6#vjBt3c&%7Agy-{R<TFa)jd|DzQsQoTMx7i3UnD>X;RYgb!j%Ak^&cz|J9)1PV$Kq~UyEfp{>`kdFTAQ9P9vmjsimv?a~ut95nC2fGww^to+N{JYJa
MoWw+y*~Quq?qg(Vc;cbbTp0J_r*}akH$tE(9REYB%V)GRqZ#)Idp!I^`hV^U$E{JzC30N$-AK)VB4ILCVP}u=Yx1W5b#XK*8BhnZN#U?Y#T?3!6=@?Y0jB@
5SgEp4eAfAM_BV^TRx|w^Z44W5MO#Do!-m+Ar0Zd0^Hn%>4nj;y#U-88u!OEu5g<bp0%pw?Hv$GGo|NqGD|oHf=6hlW{MR$fpXi9UQZf%KT9fNTf<3<kZ<gc
X}>vY{8)mD&z?m+mt&BBaOx%8JG7#)E|g9X7myu4fK@cJdd3~J&6amdg1$+4?Q{zqukpB2kTTjit5R48AFD*zq#BX9JNQ}ydA90Lzj$h(4v2m=>c^#bxKY7g
TuNhi5els#i^%AA_ivjQ6}7AH@L8Gx1S#TV`@pEhOT)lHIq%C%8{lQ>2Qw2yl-$R=7cOlR%!;-gqH*TN8@RRhBoxixYT!$d=KwO4e&~-%whnYS_a!bpUPvz;
+fnflmesWu=#aEwnwt5F-VF2W^`OUg8cKTB0*BmY>f*|y^L=*s!JN^~Ax}*Bqr+rV+NZ{8<D^KRS}ZUiUG<^~EwQw9FvfpUF$#u>fNCBLmBhgV8<GQK@m7-^
4o9ixRwtZVJqHQNT&ZW5Vl6j6cyJJLiwRY(oqE~p1b+Yh(44+L_KfPUPHL5NUwi$|LGt=LXZ@>jID<Wv|Afn3H-dC5gzY7QNs_@!w{7SRw|@Gz^JVX50a2Dh
21j6#2;Grfy?w`cvaXsCdISbp_ZS@FIGK+;+9G#b@ZY2n<xyJ6>t=eTlGTzW@w6i|lvc%v0xQ<6sKj#%PP9fM1w=@_UwrmX_AX{(3CT9MO=(E-#nj3rn+vo)
?|ayqbTPN=4PE2A+iW*0j&Eo7-1+3z?blfj=c8`+5cyy8gKtQs5#&w)EETv}+aN%uo;7JFp&9V-c}$^Gv<E{4U|9ASU4b6jS>XNiL@QN&uv$sMn2W;S@}3Mr
x8?#^1JaiZ$sS+9ASH{}iuh;^*uJe*#A?vDm^+C|y+m4x%_=iaz^<rqId$)8FKvP4*&}-dOz;$mK#EUuE5|}9-goJ9TVkWzT@1drYR>Ehb^>@c)-`lUFc_&O
*?EuZvTkPewYYa9FA#z;_ntWzmF_1=urxx1^|MqVm~rfo%|OcKIboP*Ch-BEC*xl1u5aQCygO;TW#FA*Ew(`=WUpNIl9eb3j4FA~zPy;uk()vM!j$Pc>q5C_
3iPlQBL4EG5DC@DwIyda&@TutQ-l~+?wX_EtRsF2x7zSAe443nI?#J!h7=40!sqKkJSJeo{x%=BI?zL&Sezc42k31sZZie_#wS1ot5-0F1vmj(Z&}`Z_!W<K
UacJ+c5M<V$7V~ib^U{S%E5v2yr{7MCkp<7S86sWIadvP(YVb>Erp9z<1EI{Y*S)<uzmMew<-XyIA?<{7uGgoiSAUNt);30Z*^IziW(NzzESz$;zJIX$l1Em
Yvp&w9!*SE;khaA$6P8G4sHzk{@O(=m&h*C19c*VpZ`|xyq*gWI?nY{Yh+(8lFn0aAtutJwXe+}J)d)Y5{zpGF6qQ*?goA8GXj9;W405(W)@yw5_uicbwYs(
xxU7xDJSb1y6oAOJ^1Gz;VMHS2v<)>2uw?&pvmC->>k!5u>as^>jAt1lSWapH4WtL4igLtT_I%{g=_VZ!nqOUEAby#%(cHA#xU>XZBiXo%_?~R>I79!q=Q!c
r@PNk=>QLNst|<1$VfkoTl@CJIl4-3_yV%+Za>+{l`+dGn(6HD4~#aARAlg_9V7Zy>{g%<Xcf;`9g+aCGvmYSC#cB)0})^+2A1kXtAOWgL>Zxd3i)f)4(OWD
;{<qww{eJ`t!uYKCKg(3zQF4!N7e&v<#gdOao(`<<_g1m&TM05a>;NhgO=^GeX@K4l~0unD$Mpw*V&h&D~1>JijNQK!2FhAwc^Fn@nQros@a{9jdyl<7ULBw
2MePDp@D7(q!Lzkwl(sF|2OC@;r1AfU7D{tNb?(C8#ldP+&o%40S^Y5*Nvj||7Z3@RAqyu{k{2N@b|GA5t?ltm~$#4Jn>G+b)MxSU)1>DBAJ<KLY01!Mqr5m
-^Lqh`fib}5|#JH(*-JW{=rG30O{0!HpP?bk=-NwhYrg}EW%9mi8wz0oA>wZ>HQ!q!5`OFkhb17v59_|@hLWZ%~@V3U<&7vT$(C>0g`eFa3V+W@>VF!vB1o?
??wN|pbfE=25w?wk-fVIz}u++@*mX?{Nb240q$t}FPvKHG<!rT<w!`*PX8kz01&gM)u*U?D+tp0jc%o1X-3rB;Ae4q-BnRTCGwI-6<aN-FqxhSql1p)xmbNS
8M6);4TW@XfI(Oca&f)4(7gMXg*`ocm(N04X=51gNrag9D758=Ii$AnR@{M?>HzWHAf#NK$z=JfA3wRQBJO0`Le{NNk~pOJ_#*Yvyx}gHo7W^%)~O)8XE=+a
veG$j)B)hpsCGv;1<%BTjs~It_5)F8VIW5U9`1?v6v6tJ{AiI}b_%_;j0r!4hU{8c+1>-o^bo&?Y?muii6gTBg0qkQpbXwvFbbAIf=32^Y#y`TMDlIY9%h(v
PCSt&>Jg4|wJ))jPv&aBo>^tABLZS9S9~(decYpgm?RL`fUxt7M8*wtnYH)7xAsDchgHf52MywsYTY)D#3Dx?P5)4#X(a#x=dCH}!mp9JD-*P|>Jq}BzLN_i
aw)i;)qumPP`K6aWx3*Si*&bosrRp!INOu+hU`H_{^><~Pe27)uoMB|sPi%?f>$ObH4+(UY(MO;{21w{0d(@k`4)CEsC^K9H_Z`|!v=Azco|TwYEC{Gmt93A
a~+CT_>)HGa~Q^&9<cX@s1dlsRFdaP9aL=6d^k!^9FHJdL9yGT6>q0jzF|}_w)h9l8XwgLAHe(soeBt&-0UUK`(!V0?fS@uE0-7306j|t(<GbDGr`rlAh@*~
3uk!L1ojCM#MUtO<?NYhZ%4Z8NOz#+o1;FwiT<_&b-jIEmM=8o3Ug;jF5U+5XCB*8&of$h9M~_xj0GyADqJ<pd*51lI9$1o#3<q{RXrj|+C@y5_-)Wl&01>1
c;?yC&(TNpQUDx$_%al@7iVLb4i>xw_S69T`}(UM4ubFQb_w|Z`9tthRHG*IBC8DvN8^efi6ZjkYw~>3E}8Ytwgdff8mN&saKM<6TV3co^Su3(yK}Tmn@S%F
+=MlAqn-9W966q1Yi%H5f(2a^&a{w`QH)RTRE%QskYx6QzzEsYEmpkSz(|_w-32gHq8-lds6P7*p}M+-e`s5CqyHY~x<J$S)sR|E_7d6zJ(x5k*w0{k?+jT?
i5U*H6Q_?!g^;C*ILq#hEwhZdW_&)kDR-H@o#Du@cfuKDDE&V&nfe&cFBx3mpc10*z&bOFdx|gZJ`Sge@bqPJ64F&d<l%4^?Si^-_uQOKe2Q)_O{I>R;T6oJ
c-bUt`Iy3KD!N0wY(41@4F%UDT|qXvVPmU;9JVraaResBG3#1Ds^ZKGR|M%{8c?UR5W|!b@8CjxUyv6}q_9t3>P>pl2}6E&?8@$F*py2-S*BREb74#r!l%}j
qBat=3@cCbHAtRcevcz^@+~*Qdw03Ae{P}dpr&b?mc`Kg!<&ak%i68NG5PS4iTKaPLcjt`G;LD?pUqp6R7ym+9C(!`;d^^LH`A4h7Uq|4y%bC1W6=7Ni2!s0
8vXjE%EL$Ef?n?fbpVyuZ`4dCboV$zyYGd^dy;~{XEg@lZqk5g@WL<2lVk+7P3QNYP+sJ#xT4hZ0z=WZVkb8Z>y_B71*Q5on_^1^XLIQ6M*)Sx_c$%`w`I#?
qJn1szhhZHQekgU`K&n)5EfI|{p1w5Gq8-QQlH^i@5s7mDyEqC+bA&mfh^#LbTG?QT7od;>LukO+?uk)uE_-4?EaJ7!KxdP$V8Z(7yO4|bQ+M3jpaucN=sm?
4^*~4?hDW!e+k4x>&VOSG}sPa&)!J^BJ^<y6ITozNWSAF7qhoE6eKR<l+kqs^#9nqQ1i(cG($*q@N8sjb`pwp%E~P2=&Zyo27^Gcc&FS(=bT62M0k@~(%ukx
Wt>0Q3=d<X?mSPAJKBgtw1q<<95w(|C+`_vb{3m-wP4<BQ`|IdrSm{fOHMELjO+1P{I7OJYm*3TPdE4jI7RjJ-_L{%jy&q;_<B&=99_t{k;Iv-&ec>(>0^yh
7@1Mo;!w?y9^|d^NBH%~`*MsTbC@SXp<OfcPg5L(6A*cD8&{C!&jyPnqb;|`>?9lFLg0B^awNX=dj`!12}ptkz0<f+6&2|YP#0#W+=g#M^HBz+*MW3&yELoI
zdNaX11*E#eh26X(BGN8qu~+;dIAEAo48-pvT#jq#Jfk0y!FC@{)>l0=d=G|!f@%cPq~1csI}F&k#^3~;aE9KSP^pKCA4z!C+Qo_&%4(-1#kY>6aO*jvUIi~
KTA0p?m8vM=t$|&yIJx~eC(8j#Q47k@z?{HnmitXJ%?gx;h92m9=e{v6u3CgFS2Y}r^CKVsL6}CLFJw^P|?|=CDMQC-o++W1K-)i+T%DxQkHo*krIk7I~?+h
5oi6}HJ{Xk%OjR#7cT;~83z7GRQeT*k6#1W&t&&htt?hJazo}e>E?WJboJ*{M38Ht>MD6>PsN!^_2%Pagnq4|y6DsJhUhIi^M6r!YIO*yqO@VAjQEGxlnbgH
Z-@tE^R(GWb0vdKh31;)i(@{s>O7i!g=!A>ip7<#L@2|X?EPQA-1w!^l*}J3VK1=6%Tll*E-8_L{UMBB{+;5Zy|LvL$05HwNF#iiLtsG_yVdglaU-Ld<aj)N
7Ud0KOZgh{Jsu8IU!z$*j8VFp{r$`Y9aOT@O6;qBHUi<x@znYxTjj%)Lf^w=o2#tv1UQ`nN!J3^6As#y7PhZ!QjRB{ff>yB4kVyfz8`dM+n20Bo17bq-k^-=
>&9Og`ebDy%%E=mBtuL}k`0os*HEL(*3B~Wq|c>)wMml@xc`lh@dN%Imv>%ol!rJoey6{gpd-ArRaZ^yq?>mNtjq3Pe=w_!Kg!xaE6z@$a?Lmv)4O@jVzZDQ
Qi8v=$Us=FHMtrx{8P$?dh9@YIck=a6WZ^$XJ>2d{k3Q1HO1i`;dOn;CQLML=IfRVP%w|4wg06w%^C5{p=SWH-@azvdl-;2G+6zWJ@3<;bXM0C7Z@aw3qbi%
Nv|E4uA#YhCvndZ{fLolz2;%nQ`c(?1Iim95W3}CUAQRjO7oA55u||bF{Z`km2e(c_RNhn%S;A3*K`oDDwmdt+T({HK45$MuE9MdLVhz*UA<YJx<C-4n~1ZF
&vZrykUf>GUsQB}pFhQiXDV;<A=_6A`Fj;mHf%bm-~|cluIcPoP(@KC7jXash8kB(%Nr1y&8h%81(IW$AKg{a<K=0O#!r(@L!a{j`;D^CurzCk!>&n+oXHr(
%zDhnK){FNVqon4@0L@h-;f4mbxOK=1UMDL-^`s#BBah04@p9EfLfuDqc8-)YOu>YIOp469V)i`c*nl{5C+f@cA5;*ooGwsW{FSpP4w;tAmI!;4^nY~zwKyr
_JE_ZW$nFcntyKK;2Zkt#peY@BeZr8r%LgqjHnB0SgTMpN~{XL3VF{{3a=+-e1~0W&eWgo&ZvQOq~s}*Rjfb5S9We~5B``IZq|N4iRUe?qsRx0w?HW-LRVEA
uzc@BOS{YJg*-2=2|Se4?>`9r){R=$08P7P=Vnl6iZ*lSed3!8q0y@QLXiuujyx2P)gjf)&lPwwW}Imx-`sMJ#EmltbN|g(mdA2X9nINkr@10n$zQugZClZs
(i#myQ$#njZ8-Bcn<wn^7^A0mcSKp`wv}mZ%A2p0D8(y<g^yTQ)8urfw8xE^x;!Es3a^sT<3NsZ4a6Y0WN*$HVj&=7yCc8qSN8pQYvl-x^theXH`fmPd8ax_
^j9-Er51n3;vBRA5O0j1Lh0ClGaojGluDQ(%zQ1hFW*b+a?z;nl5HK!R`z%8=&{#ed0)i@=juj%*_D%RAy>&R+)*=r<g!bSq5B93i7!da5HJTdRuM4R62y%u
yTYHJO%p55QmcIoNcf{-5o^>YQ)+i5F_opMppgvHn)JMU;c(hWRT$!OP#`2Ug+<=HpvA6QM$ua8k9JC3S!XZtmNP5DH3z{AOod6q^!aVYcA9Ztfgi8rLbjrh
T@xvLwDjajM+5;oYgq}T6K=V#&0FM>wXbvB0}B7A5*-+1Iy(9Py02{l)q{-F7p@QGg#mtq`6EM1vW3CP%IQMV$0i_V44H;Ly2xx7>-2=$$j+?L%CCVavS;wv
SnE$T2zdf?I^!&Fxd!3bzS?Cv4Z5yg(nzo&@kT~d`#u+N@;?R>g6fNTntlOgI>I3=TcD^{fin4;m;v5!M$)G6f=vgcDUI&?PHB!oT_&$opBO=uWppOFjRlTv
cmE_mmw^qaGb*IoLcw^Y)r0X@0h5$f&rN&JA?PD}2P1cjZsw&BP`<)69hF|c!oGH6iNI1*WIlN$b^iJ%W1vIe75|{$RbdvkX~6Y?nL5-Yb`thL(gOJbE07)m
J#yhBt6ec6_|c8(>0?+2SJE*s0f7oP5X%bLBo0yndg7nn8=H5^V+Zs9!1wBSu!o^w68l@#C0n&fzH}CW*xZ40OMuuEewjAQbD`Dh#>46!7YYYCUss*_cpW=3
R}=U?#n~`TdZo(w+=?~c)AX>ZQ5N|oPuY5Hh?S}5kmgc4;;vdteemgH)qlpcR(+_I_YVMIOaioDNy}#%G8Nt+-~_lSa`74I%Or{bYB+%y=_vPLE9LMyCVYnH
@I`f>An;xJvO{a?JV2IZWcgjQ2f4VA)x7PexA_G>s1gy`gY9wF;fb`MHyIj)8~nF){ryN_hJ|H(V?jwIwu^Hsmmd7~@PV&VnqAlQi~(?S@=E`|PR&+bX$)>i
47XiQu`k2#5+@F#JKbbzh8#r$r+RpXv>(h%D!bNMe+7tuhobsgXh3u(XRgcbKZm3SesYpFXnO_5OgOlbxX!asniz}}!}Qsohp}_ED=>QF>X&){MluGizo)!I
KX&yjn4(vG9GNUMR*(6f-R@8%{Qb4mJenxUkLlC=0cLo80WMUgBFc+f3u_l62sr*sinr6Sm4o#q3;u31SWYPRTv35kYK4sZED^B|#5bzeIFX9@g1?odHuk&+
sZ;ZE#nSUJ%0T1)&hLIfq?ex2U6{8U!9vM6pBrzg41r=#^tYhm=mV`R*%y>`1ko1*I{yYD(WngU(???3!-=x!cxw^2K{8}ed!kaDq^lV;Dn58d3YYL%I0FNa
0Y}M|!XyQD$grr^Vs6^U?iCJ?4WERjaawUnCJ%Vg66)%#UwS~GZQ0rlmmJlyHH|Zf!kkGc&>!W^$Iy4dexkYquU9y;k54;Mya=4K0wdzNRlIejDPw(E^;rH!
8J?>d;O6z!%9q5=TVI&Y4Ws5AYSM|coQv~yA?y($LMjdqZU_?*B+|dmv`jX$Z<GFp=%!7i1x?(TE6zU*`(XH#?nSRm{%bqcTPoKBvCC_Qu1AB<oodNZnFJ_4
YrY=W8_>339iT_3U#T25`e@==9`^ff29qhppVsBTf*rj(bD8FmC}$vg$k&?$!g^HrZY=BbaO6ZXFBd<mE^tf%;Q+Vtj)^*Z_#$*tSzyI0J@e`qe*`PoGKwtI
oGF4FX#lB4*X=&J+SdpS97>`(OK{>YokD9kv3Xk0l$8jQW6!f1lkFw6&NhqwsG5sbL#o<$iwUkjVP28$X$yGK!fb4NGNG_ui|Tdm?&~XFb{3cv`Lz@P9GM%5
9f~U~I7O8xY#ya8$li&6&7uNpLh_8*7;TT8%q2<%PJAs#xSZkzzw!N|)H^Hp#r!D>5b#;w<`<e@pU$sfd{H6uJgBz70(gOn`i$qAf#H`cj1AW~+zJ1OVtDNP
#QB2_Tm8PL1!{}}Jk%XSV$>rwDhudBHC`BN9OQ=-fIBoAEfW>QsNvpn)Ri0Y%dopP=KA4Sviet-C6&Z=_B!FV&{a9aB};6|^>$0Kn2)5O$fnt_P+BcrCz?ef
8WY3Wb)Bi5?WfIi#8g1aq5T3FhCJuDB)X0lTXkb2nP!!4GS!PE-01ISkkdoRJnJ~eZ=k-x0_u?Dos1d?CtHh16A^GI8vud8dbh^zdU79M;4vQA1punVujKJ@
oZm`xtWvhtkYyRBux%QukpX5VEytkeV>#qlILH<Vtam@oy;vEWB4^^Ap!&W2&_$<~-UBL<)F+cso1Z)UuBGvTEUl5T^$>b#)Grz%AcyfX?$uaZtB6Nz;Th)Q
BO6y=|F7~wp(EzRXO5=PMJhxZjD4{$o!O_OYV5c9pKX2zB?_?+tp*t(>1tx_mF7=4{#SP&dfNA2T<W@Ie}6$xgJlv$p5zUq7%&W#Ss#8u`rHH`?|q<y2P-Uu
BDIubQozK3^hxVeruFf)rgny1?JN3tgN%JD@PDR};oFBa;QG_MLx~w~FuqCNL$J*=tc7ry?_>C8(uERIxn_95KF0|A`GTey<xYKDp?LICOTSK5OE<I=^{)_i
_1$tRxcP*{JKOP4-6a3I@#Elm*A2)3{F;v-SwLYP`t19w#z#A&uQBx42<~T<4KLQ(G;y!@x%2Z1__D}OL<mQAQHjm6=b%(t@j(Z8z;y5hoVdC{LL41sQ7i%v
Wv7)V;q>r|e8r5YGS36rIUYWdh$&ktTJWJMU6XUByF~sdrezb?8t_S#*TzoE+SovRq;84WD1P9Ea{?tC`jpy?Lp<1C<W5g&N6E7GRE40+`%?CTYo4`ab)yZG
R~yT6n5aZo0!Z};SoF;{h<}pGM^pi_|8*I_X=MosM1->Hz#gdv(&xs+&S#QJ^}OY7JOYYkZ@B<VSn_y`J1<3oZcBOI1qT1+-1(}Vu<o(2vM|31-lbHP&<qO5
l6yKbN3K|c^k~wn6*A}ScKdg;Bd@075r%E!E(zntfrK^oIXH^?LGVYimNbgJ;dHh$i@Wh^*lVIc#4hHj7L)ROH!vVoY_lisUttNIA@U5kHg%F7^Q#@U<P*^B
c5d$3P9HWUj#yYPa;1TM<(?4;n#^4LJ&+nslnbm24@+|=#LoK8Pgf|~2QPucQApOo&iW&blvxjb3loWanT)$SS~0KKNt)<luK@OQJeRk8=xD@zdyd%QeZMWf
(HIf@u*Ai@w325O$>R_xmPOM&OtwBNE<xK45)BXPE3q&Wb<{reC|k~hrGnGU61o>gP$+VL8})BMiT)_`dkeOpjzRz(A9{?yyiYx?SH0K7d}=9Yf=47oW6wp%
0p&f=yN6BQTEKulf+OcaiWNs~X*%50RJ#`DJMTPUDkJ&QmjN$3Qc4L(v!1q~w#6K{0b`gtht7y@(6J!yQA9JXOi=?TUv<-PRIU+)ALI|#+jznyM-P<cTP|rW
S_rXfok>KIxOZ7^qq98=YJ`#lsXsd*shAs>b8H+~7y(T~Q;qqRXQdd=rf#>iDh1F~c6e87VEY`lamj=jZx$EJg2w~kKsk%42%1Vpb!T%nDI}sq-Im+3IwH15
UV2fP{)x{u>;6C7d7Q-?GUNd{kO;#N8YGt~xyE;?TFr8OpE1Yp;%)CdxTjAci&Ao0ZG}jdA0Cvht*kp5(h*Rd0|1WLk!fm^N@o#`4qduVa7!ycCk5su!#d_r
6hAAcR}gK?U|Kc6L$R(60lhcU_voo`hs~0Gmp`4mjdP*wK>aME$&3O2Tie~7l~0tRp$`QhVj_i6uN$OH3;H*O1y5}J%4Co2&>csasTl^ALD5mZLNMg#(i`pt
TAY=wa~2)}w3V9D06RakSg!<0M_T)jV}qo&=pBJ9?TxuJ+d4t-1M5HD*F_4K38`Wo)C^g%KC^-Uij+}pSQHOIUpkcdV85MRiAcml)ul`4GGBjJO|1N_yZ+RU
QJ~#ZHXZS^Mfd;ZFE<0*IzvM}oXe&$;K_N4OMc@83;KGT^stm6;ab~ZuWOH{^=#g8XC!}Zr$SmEBI#icUW??iT!E<adC@4r*^u!K(WIu_g`@8jucOYv`17hh
v*|M-+B-3;vn0=$8O*;uxA*A+_kWfG=qY<eGtMXNis`5~okai}XolLr+lhVbAi&Ot)qqjT{aX;m4gXJJVIE1=c6ZeVM$h$R{Ry7R=Hm#RCt}LW<vEym>=~8p
L^27q)<H1oqqShi;p|;N?PL8?Re~>o`G&1pI9}`x8nViax43n<m^Kw4Q@8fi^U*jg<s5H9ThkOD_Vfe_^l8c1R3aX|A`p&Gd#Ql}CAn%$*tqV~7_mE*cNfY0
*owqyY;i~Y)uc0*QRH+;YsPa~U>_EJwOWyFwiMMwSm6=ph{F!+)0)FMkUe%I)F;^=JA)~v?`hss9D)uuQT1%(e@%e0q9~Qqg6z5T5lDI%_tx5y7e1m*2AD9l
c!=K7Em3YS)^-`QX~Og2Ehe56Wbw~Om>plLZT1f*mO~UoqrT4<FX5>CQ)1-san?7$_1yQdskt!&sVR7mJwYgg46&d`a`bw3Qpb6W78r4($gzB;pkPDYCm&-(
iEig3r*0VPp>4no=_Ve#(6x-NC2TCv4lmQ3`&Km?>;p&J?dB74rzLvk)4LIM(c-$2@x3tfxIui8^e%@ph<8o;$b~0i;3#0t4AvBmpCi+-4^n=z4f$x#%I8F(
e{7pKxM}8VW750bndt)ZVjo}PLQs!2OQAi?%@lK0$b%$`Zm9}^iIcot3A<s??&<xeg;lMzQ?0Z5fiRU04X4y5K!;>YlYGDcNT7Wb%U^@;z9P6CX({|Us4gJk
%KRHv%hbd?<$S^3GA1tAl%qP#7w$G#!8dBi{sm?ha>J!F+2+LEeZvR1MsVw_?e>_tANZU#h&4bc+9rnM)tHN7o~iDo;NK@`et1S6U;~r=9R9qKyKgWufbm*h
9~tC26XZ*{hA-;5K4`3R2FaSiPS3?$2owMe_f?=iM+w?76<TDlU$d;7Mt;V0pP69^dO^I4uMK(2`jR|x$p1bY8N^Hf$9^p;hQj*@wkr2TICdM#(j<go9UMTo
Rg`Fq6H_PQZ7bxpkfDR7H{HX1`;cFqh`<){sUVy{9~e-EV_)b!_|Mt(GRk?YvG81L&xZKNtTPw~5CJ1a#5*+KMXD3j1g$Rii<}60`NT}>CB%^uPk9;>`GEp1
w#o|W{g7`t9mnl+IDbKSM78T5*uG?>UOs%tfrtda@NX*NsyXsleGnw$foy^2SjO~8D3|BA)}p7uFsW7v7Lt<kk=<@?PBcb{4N5KyB#<_P*v;ToJHlvta26&Z
DD~e7i|x&tDSH`TBQ))i9@E$b0gc*<ZI@i(RVv2uwb<xV@3>KD?t-+|2;q-0=G7b5z#(>0`as!9Kok|ReX|O5NbIYp;zO|b$Uei#PuVk|>vjT<Vq3yKwsr>6
yb3lMP6KBf{n?7-?A>u)X1mz45$lvz_t>u-egXQN(nfHO%J`=WCwhLJWm8T)%1WmxST-)_dSCHKiMwC83empqN1%e56-={a$b@k=D`rKZ2pJ6gNB_wc2(?LE
=enZEJ6UeDA@p%!{_KNM{<e-^eaRn3NBe1}ihdq@@^L0@k3XZ?uNwEo<rro+*r-u~%#l|>GU+5QpU+2h_K}ROIp;h)h9Kc**MO@>%f?7(Oca(08O~UZB&r+3
gPa8<-Fw~Ix=Ux)PT*IdiF@y_TE0t|JDD#UGgk2?DR0ZD9HYGUR^r5sKD^5Tgd-d=)apZ@Dkh)wUtgi*yQWTy3IB0U0L7A6Xt=qt$mG_+fU>u@j%CH+s7yg0
>6%3QN9iH5?_sbIImm};$2j70eTs4o*UEvRQvO{$T`4{al*2D(K_2oX4TE`fQnnqUkt{!;op4lA!(l&<riW4<EAvMcBjaVY6gSasTtr=7hhiE`qCW*79|IqY
-M7)lWo;FhzbJx&RimZ(;`DW#3={AateK`S%@TYGl^c&OT8m?UF?gT#$)IN3QaOj?Loz72G-c0n>JF+`{Bj>Mukg!Zj&%Z$3F^dFR7;D(P<G`a{vNNp0~j^?
S3&B@gj%)@wC(*z^9`BSH#W2H&CFS}CNNVnm)s4TO-&vs+iU`*RRj;?{?EDnZF@+E{Wf+G4eaJ(Tmv})%bhX_v4X->$v;RCZ2?2!M|k6l|8mL*(**&zgF+wB
1_OV_!}{todR9^fFWZT1=cwFhpKmJhT2I}K*3Vn8PGJEEgDc7y*-#zHBR9p$7fZk}2VO++1RK5=!<i8UX6gjX69YJhL{5`^E-N-i(fheGMtiKP#3l<cqBdMN
(0Zw2g@x50U_plR4_+Ba8Ebc)EbZQhb5b-_FLz{NUo`|}QA*P<NUbH&y4`+FlW9$wI3PRZK)Y1g`4m&}{#%xtf3NEPE#>L(CP2b>n$!i2w46TiHSg;$e%-MK
@3#OonCA+*B=EphIKNTA<3e%g*r^d)iYJF6od+Ie(~OpU6l=VKc+}gdssm&x8dg7z^qy{N)#xxfThnP}1VN=9Z~hv-z|?=#^@ovnu`aX*>)f~PrnK2912cm)
2JMCZh-~^3Oqnf(2;?*`FE3~^%yC4|6-7Z^Jaq?tme!SO0dxGSd_~W5V6F4m`#T4SQ4EyM3l1P(8SymiF6(~#3nJF_2K30H<L4-4UK2Mq<Hi|6pxgmY=9i3#
)*nqci20=LPJriu`I0RuRwW(~^?PY2tub0ixC^12I!FS;n5)Y8l?;7TcY(B)AlAj_)y1DRXAjq64{k2g8X#$CyH<zns6JcYNz<ScT;PxIb<aD_PTI1Xq&&A0
M~;Sszxa)~CfY1TGz4qLtlZ-?W`0MnVs+9#H^xl*v1WT+IKMBdyu+9cdjx~8vD@OO;AgvOiRX}iokJxoIZ&lDoj*d&L#USB=mCKdxQ6)yJ?j(gzx>`t!o_qb
d|*@HRQ217m*d<NNWbS~%BlS$Ms-7-w`i`J8rb$mY7B47(B%R7dlQBM_#N;-hKl19x}LdcmdFL_e9EJU=&d7B5UgmD$nHjjy?LDAd$%2HMd-tI^N)Y)kl(F7
9t6%Mn9hy=pKlPsE9c}Z@bYG@B8+-1^ZLkTx$Rj=@v*k~H7UgW<Ao7Lzt!z6plSs}WcHRS8^jNI1`ry}9Og|uog*+sfJxA|vg5>p<LW`$i=H`PUGILl*2>}T
f*myd+tYmAVe+>;2m6v0L<GxklLV=_;kNyy-IGmCP*1JJ`1bY!SV@5mX=kG%CQkVpiTE3t3!H6o>))vm5x5c#K|j)K$v)TyX*qRXX96f2KMq0MjRd8Q9g`Dc
Jo*MUpr#`(^TWE|9i;S*=Iz-20iOS@+aLpku5RK;o1UE+X8`b;AA~g@{b>J59Gp=?xjTZA51%|tgo-IJiw<$^7A^Ba*uNA6r(eC9Ikg-^Qm#H;yif|HgqJfq
imzl1j;8C7P-?0&s%yTq2`p9_EeMCl8N{N06-l;VG}t@Xdbr^E^v${sfIu(E4$}<Y?SmoEjU*bs?pAOODF5=ZQ4LT5$EOV-20c`1UUrWE0X`0uh)1C5X^E>%
o4Hg|L!c(5<7Bu|vO1pz@rUpVwIQb_wAKXrdP2<tAc@*Fv@BD3Xz#m~k#~^i8>jj_pJg!0rME#+_V!FKVdpO<avJdk2MO}eRJO;*9ezzl4JfC?;otUMZglqA
g={+7A~Z74nUCUk-2`}&wn>Foe@wMkh7miJs!f#!$W^ZiDd-H2xfnEFWnxUD3$Rr7PkE#%`IvZKNGApMEk&iN+GR|H>&zJ?&Vp1!^t62zRSA@PP>h{3#m^LT
2z4X{s4nx<|GTcnN9}Hcpq>gGgl8vdZ1G6GgD7MYjqL57_fE-J4O0q{T5xHPJ0R%S{6?+-r;q*d+#KRLA!n4vwIus?a$xa$O(S*>_LY?TFHHHuAUzD-74gd|
$xixhD0P5~k~K%(vn}TI2pI`XQIxSkzb2K?Y7iuZv^xE~Sir3>>r0VJ5$9E%_n;sB{WzmfYH;t)V>6zemW9t0^b(Tl%RgdH`F4|Wqq4st-0vGe$1({xz3w_C
Y%p+9H1`sY+c8?)B3Q2BDxpxtgcx>jfLywR-W^-ghEupb#9Zj>F;3jDlSeeUu+t~ph4}$zwGMH7s=ADqYBey`A73y_{Mk$$mUgcOv>ljnks{gZ3>Gq%J5EK~
prGe2rzTFt>5IjNuwPfnWDr~<fL0`BCqPuZ1KO-Tst;!KI!GlVXN#^rqA^0Y7!88_rOz#6`85L`lHgj?tq3H?;IzxB>qrI<Hg!q3?PIM6fDnMLM&&k-5kziO
nUY}y6cd;-cNxVzUM*MfJKg6TxR3>^<YAr!{&?f|!jf0q?3I_BzBXk=lMCL~1#Wmmo;4||n0q<fwbDRWS4L~bZdev(TsAJMQb~NRSDY=RG`?M@T0q4o!7816
Y0RWcov|vPK;ziDt+m?qjO1;aay`O}MX`OdCj~=PWhvj0mRnAGgV|Lk@l}uXAkZW)MnLIb3i$0m|5Y|T!7@#M-QgkAw}&BjxzUg;+~<YyX*E=PWGmNO#Wvk*
*+0aao)r32K;k-;r+NZw;g3U$k|9YkxyVkx2&?gtNMZYU!ori+0O@C0*rftnPoNmwp*3b_?Zzfd;0aBBuslia&Eo?VvnDk!FCD|*a-hb3Q#nu#R-SoMPDGKx
@;D=uxIq?WTa=!Wxk~dpnL-iL7p9(hY{Qf~R;kW8;o*wKsSAk^i~nTNeMK-2hW4gJ2AyFHfOL1GJSVi$G>7;YL++cp6M;8tYb2jFEL`_gQ#Z?gkXJO&@Q*t4
=&iS#K>K2B)E=$JV-pfOax-k4aAjh5e%DC5Ls$4*u!E}a1lvo4XMBe%Lu2f7CVH?(&U6n>%~(u&6cJ)UCEwtsKsJy+IVcKij$XMTgN=OtS%%<a6DC3Zo2HZ_
$lj#1p($ix+WY*xyZbHISSk8R2ZW{OlRbTCF$G4mqf7j#jJ8u8z7~3)4z3!OADw)4b-0MQqYV0xj#E)VEy9dsN9~;7+%cb#2R3A@p~F*rmB4<NNuhJ-<?uc-
t=q>7r8s$z;=MAI-WcyI&nqL@fH0$R)xruQahH`|qUY%n_H9O8Nix!?X94LN&pCn6pHtal?)VCa>>fI^C~btFwdxJa&@N1PzH{1XA;+i<gerUtL-8rD3L^$<
sk6YGEoay7ee%C;_qEqeZdfw-`Ff`z9!nXtQ3Q=V1Dix~CAj8oy_Gj$TpUR7^MEe<Sevx1o~l(6Alc#*1$!CHgg+9w5vCcD#=5oQE?t5#)c=n1vscJ2jg?fk
RHtfk3iW@Y8ek-8Rt^8CdK;8jj0yqDQ}Ndc!q9<%rgOc~vGBo|18<G(ogItT$)_;lphox89_4pLN5Ux7ApN|7{x;83flY#=v8{JU%*A3I7+qaL(|AlcON59K
()$r`DvBpam#({{wHN(0$Yhf2id4?Ij`9WFL@JyCdGq~8P7+G*u@Mk}Bd>?Unv;CAxKk7ymWZGBfdA4(V}S%A4Zy<9YhW|tcsjmhYb{&HI#*o0*Ins60W}Al
edv0=usI>5v01xoNj%agXGO^(e(YE3?PDU(u`cs&&hd6Z-8&h7pj<X9O0jyz$@nuUIsA{jELTxJlH}>;umzMY$g>ltAPvw?D5Qzz6fUAc-vs}@9A%z8Q~>{z
$5N{|s#@Z_=7rynm%lAH)F0Z_g;{beZrWXc(vA9OH35;dbAB)a7G@g1wSenPUBnLZF3#9nE|(l=)<G^=CtLj%ZhtEH%J0k?(iDgk>oTA0&N8`1aAPS}+o8JY
SK-T4SrI7``y30DeTD_)0qc175Oyp}$l0F#vx56LT4}FqdCYbOdh=eo-AAd^#OrNguA0Y9e7On^D$mU)g&?mSLZfAzzF0?%*mPGf#k^fsg$8!J>Ze|*ARrX9
pT{1hH}j%>%XN~sf_Iu3k;yJ)X<rR5t3*$C-mIcd!u&c#ZjlYp5JiuiFZ#a%?8Fp4G?MeiI&ReJIAP2+7II~iZ*;x53d){GK3=;0{{ZP$`wV)@fKQLjq_}%$
R8H}VNVtR6V@jf(C+mqxvwk%y!cV#5G$fU8FZw|$zcZWk5}w&4FQ9?{TFnUCpOpIyzXifO466cV(8D{?v8WYkvL~_=!~i%=S;<;VAm9qwa&uzbkkVJ<9}@ey
w-KFFrIFFi)$Uab_&`Msiy)o6LGz<x6FuLkyHq{zD&E=T?Uu+#2d)J!7m5S`TicU}Rs3`r0N~Xg1>}G}R2R$F=?#U0Xfg2;CTKfzinAbU;y6S|VZs}n;v^$I
Y-u@>Myo=b+e_W}9r99*OxNQq)(T1TOEhs{B0u@`O#=7rYJD4ac&Erp`Z?8=WBvf~TnoRFf&{yL$N!RD8Y{o_7Bmf}9bJuQY4RiOh8bycgFqR-9RU^|_%au%
HIvX-q7@$yo=jiiM?HwC%zNDuoyH)2i#gi<k0RXVYr$hTBLbHfXae!Q9J<{GY@lj=MtRUj-ZXEuTSgZwW5gVgz})(6Lu2^AlMCa0Se9|E(Q<%g;c<Cx8jI67
{U%$cCAtPovwF<|@(JtvLWA&H9E5IQP^BGXjf)ocoT=6YF%<ddwUDiBp!`ZaALxVB^-j9&Ou0W}n5sAn7b_4$dwS++$E<uin9)~}g4^9E8FRq1H6rvbd=x~J
#Gy_O4vj}ZP1S|t^E8-7<mT7<-xw1l9=@$nibOD^k$XWPfhFmgecP;tAgI@cFis~nKuXoG2$HUNCfr!{iACvft($bacuMOWTcGCA5sda(gQxcSi>&^92kVH~
8F!_9*`6EQONb!n!39JwrEnpsH%nlrbg6NUX0(Oy!RU?tCervXZ<XJgdoDHt2Wqgh(E^WwSz=jIbHCurR6Hccs#m37jMFPP5WX~p@_5Vw1@yZUW%BAO5gVM#
JE)_%4mPV^2&v+6HEylgajXMd5qI#&iyI5M_5rOW6qvkMxTUiRur<|g>sqVu^x=&1UEJ?~S6Zwf{|4JC8+iN5%F`b$Gjmo&l>h`Q3R6h_(NB&oUH1xELm$!g
DCpWeqSXjspomlPBEc5jNB1dM&2#J|qrWIw??^aI9*wzy+$J2?zb~c)Mi=eqo1K97W)D#;A=hU%aL(`n8W#50`c5F~=S8cn?LJqqG#^uVmDqPF+SjU)c+Bp3
sJCu$N0(3Fo)oLaj!j9lJv3IdY~(O0P{aCE<gy`FJs$j&JJ(aRF0rD%h@FaK_mmADW}K^goxE0)%kD^n;(V%L>96BLqcD#g(S+Z8;uc$acs5b}fGrh(+2Ag!
4=uunVdQ(btXlbpD1l@r0Kmn-4Z71w@n46V0VFjM(4(5_&JhGRQra7vhSFmj6a=i%!c`jY;d#;Oxx?FRQE<@4s2c@M8(WMq`5X-&<^Vk<Q;6Zj*Bl)Cd1vX6
QpTwP^w`nOe@m8+5x~dp9z1{4{}I%t+Y`=yr^yLg92GLiS6VYZ@#ec3?T&ndH;sZio<i5_L{a_#t)X+q8HGG~ZY`&E8#<J#MZ2H(Me$_Sx+^Geil!;5N`l0F
pEe6#i@{+YXejq#2CgT6Dx%_7o(9E6^-xA@y_pd98R|YuxsAGR{ZG1Bd^SVk(P1KD`mx{dr7cAJRd15>Cem1^FVjbM*w%XKuUhi#k^>ls(3M8sADWU!fA4&i
A@w%gZ^1v@i^(d}<Cc8TPUqDvS7S9`a-XFKHDocvOiKus=Z%VLmfj<d>m_2Ebrsk?QV~WvV0H^p`o-VV64St*Z|d57+_5xX8bQuxG*H_SXnJsn@t*^#Lf1;O
EFVx5oLt8nDADl{ttaPCA0@ZGLz(w|%&*a7mPOrd!C||OMjH7;Qd-l~b0H6WgJX$D-H6FR@4&ceUY9W@#b$AEgBrl)6*xO1Ba=%TxB80W%ebTy2naIqCtYNz
2c!5Fi&;mA+$M}3PuM0N_CAcQBqEMYc4n-FrMg%Pvv+*uE?0v(!CoB18IO;Cmw!|LWbI_a4MNk6+qp){p{z}TseLq`kO6iJ$n$xP5Mb;0+1QcoDzuUN=&m2{
1q6@jQMQAGth6lKMHLYSY~Syw`t8b|#)>MtD2C_F&(#E8IE4^IuDx9aCL2(2JZu#Av6XXdpwEH2^HlP$#~~6aG11Hg2hU2w2E8U@&`c-i<=}EwNmRFUM0j}@
OhLt{w}}9KMBheFjMs#L;)v-xs6AyrF(UzHqWWC3P4$;9_aQ#h!c}PO#^NGBwhkRO#e>+;)xOI82iIbJxsDti<(6!LX;}+!l8qPZ&*;eg3k4YT)jcMk-IJe<
*|rb!&x)){@T|(}Rs;f#a0)3z1X|mP+~)q<>H=a<l|R5E#*#K@HYis9Hz2?TSufCnJM4O3MYH&BwSaCyvm1BA;3gS#gbEW&aY8*88cE;caxSIC&)^B{M$LpR
_C;60YpQ5uU@hE8GzP8@^gZko(lgjW`??IodSP{u){0T{4Vm%G?)+jsCGD<o&b+d(RwgTS4R_IukVc72f^vWjzu{a5I#9j4ee1!3vbr2hX)&ven%~1s31lr~
9akc5BblOg)oH<q@-#Cqba0Eh-bLD#6Y<hw_*NBk5&kXZWReH_bljpOJng`k4Enp%JJodugwU53hD=~quDhHVCE1+h1|16yOyD5Q7VR%U%{8mILGCS2kEftx
gT&JFp9TiepEP~<!i|Q*e)(s<&3*BmkJRY=Vr&#S!hr5haOwTQ=iJ+s2%QY2ijeD)COR~jXrHNyUsQ3M7Dz}p3)N(@g2q6Us>R4yDZd4K1i7)`V*QQ=E?dfI
5O`<NR$95-!Pz(AfgC1?4uY<df3D#$Y_hN}{oYC6<p6!|AJ{giv7hQ<tyFaV7-6LraMe9xvXh7)kPEms{_tpuv~AnyDhDnyAx182`tD*UtT4N^^ZZaI$%pK+
)I&?M;^!fJYYF7EPwV^9N4X$6wTHzyB~IpMe&>MyMXzKFnU<9oLABSSWT1Jf9=&B$z-$B<J)R9cB*nllD1soXia)f1pac!aR*eIa1PiXwJA0xE%s_h@G~bxe
5;K9jRupC8j-8OCIo~oyA4g<sfo({PD%!WKq7Hyf-%j#j^8kF{=GAF6g6g6m*~%i;=|tvpU^ZRaUX2AqUiuxaRPX;<adAD;!hUIn<%%gMA%W1FUD{ZY>w;uM
fHfE72E^dorWZ+)*p8CO=KF1L5A8PNZ$kx&6RvOud}k9wZy#l+h0q@)PW*8=zq+r9<EJ~3C(U>ff};BLOd2^#gy)3Qh#(s+=sZ_lzF89}Cxlo?Nj~SMA=>{_
#Nf#eO|t^+$+k3-<_6IhKe5i?R^rLBI&5LCx&yEIseB3ZD_JaGG{gk33DSoIz0FGkf!#4+t2CBQ*h$$#8T`s+uq%m<&Q)L6_qFQ3rV;R*cajkq?Eb&1+SInw
erlrA;f}KLcFJs5?Vh}HpmGU7W&g9NdxbnOFip96(MApAhi2k(2{2rvm&)}fb3&&P;K$DnG>O?bBBx;syxJxM$JMW<TN9jXL@Z@a2=Nozb(xU!6sVZMBmKns
M$S=Q_XG6rvT1NYD?UQ`F05C%t~gx7sAofYLEQJu-ckSfy5F@kH5o1v7T`jN;BGgmGj}m!h^k_t^as}FiEX;pUqF+?!&yDL>d-f#kX-IeG>cb-<AO}w-(%D?
3**Z|#Fp+DA6|rceJ!h5hlvgnj_f_N@CN-M-4KZfjO@aM+*P2=A$4crl;ZTAx;u92;tr#{M_+tumdkfA*CC6l445m?yC`0u(m`;LJ<gIzQSyXOg+m@S;FiD^
YPTg+fDh&P38hViaQ3gLd~9}TXPfPrNy_r^MZz#4Gr{ZGXV!P=sk)PrnlNGpvx2L^Vp;BZBa8TozLpIlx#!yu$TL#DU9T-PYP`k{6a0tjvSZLM^CI;gX*RO&
Azfi>r0pRa5GnGy_{;a>XCWbOyI0&TqUe^rSTimTJjy37<jXJY4kCCY!LuZs<`S>~SF44?i{nOIHjl3#ND=%>FLWZrG|(D+x21JY^3lD-2mIj98D3NDbbzr5
>%`~~AF-XQ>Q0g~sez=k?F2&t@3tT2EHny*JU|Nxu+`k(imw&$Lsv*LotQ!PN8XM_lT1Lh9W<ZJm1S2){f2ekTwrd7H;n;h?*A-Wx^)~O8D-uxd(C%>PEF0s
z`Dr0?i4-}a7vR@8gT7X{_2!k=DEolQsA1(uA1S?QKNK{@EdJ^zD^S>6q<FJ89zZUqAf;3pP({3uPA={Dd+z%(rRgS03RZ1;Ta>stk}f;^a!CQ$xkqV>Kb0*
s$|5AlDPcKWi`Z7WmgiXx_dxx{@3K$oU4tc$z9RVH)-t`4QKRKB<5%v_%ob9BC9)+Dzyii0`YNtLUw8xn<-rjw@y#Ja9u-%p6wOaCR?VO&*m*4)9EhuaDVDs
tOs|^_}=ByRL?#}nhgR{x)*CC^g4j>uOYAHmmpv#;<5OC`z8J&G6Ep(&F@A{*)LDc^^zoArYCr?@t7!1FBHGBc~^Q8(lPS!;e+HtfexXu>>Dt8QouO-;XEM}
&Q#KSEi}OqXgmi7sK(@C`e?O-58YTk;TSexku0xPFu#&GonoK?Vt$em1}DsabO=7jIZfQ5QQS?-F5Pc{30yW|Li^>&sYo)TQ)<BIzdTwTUV>e46}bf56Xl%{
{5mKyFwiES9+e;`H)+T&QFG0Zq8Zi{^%SH>{zlwB30w1Ze*MSTvLd5T=fZ1ML+H0etr0A(=3IxT)f;9kyIZc%`*y==(1+2b4d~4u_!navN~3h(;I14T*j3%*
)34;eA_n+gDDbBVT2@J8>LH09*(#G&r85pypqkLIhgY=kvvnpTivy5p%3kYELFw={=D&>&(1#oU*C4sJEWbea<v&q*-kXP+5ZwzPBjKsz4qC@Oo>F0jwY?^n
2UH0UUcoK+M0E0AM@7i%2InhWd2)4phNC#jxa3KnsvhF{nDZ=Qp7tq8SLSC!(PE2{u>^9j?(I-WJ{mIr4fIee5x3F-Vf=2l@NkY;=H#%g12YVmbD$_dc}RUo
gLHq3geoDAr{e8L5D%so_#DY@O*jZxlkkPEci)q87Iwp4hia0H|5^8gYbiC)Ug0{``wNfbz3<6?C=t^aKL&+ALDN3T3Ey(oMvK@E1P7;W=Cc)#zHVys<NBaN
n`JKID218XaSc53LdV~zV=LmR(*$J>;>hG<_%_?lwah%qnKU`updT$=SfjuE^?rU)u*89e9^Mfr=Ul&JWXDQ<<R+i@jK#4;7Xi5V%u9`{s(NnAi|i<^zyO+f
8H=dOt{-{rz+11Xh3$ZuEwPm;04sIUgG+5#I#lT|j^lK!0B7yW5o@btPMnFq^-3(yW)}wGlH^h!7|mg?EgDgwDAz}3CW6Hvf1$FSxQ}|F$w@ho5}Qd*qfTMk
<xCT$b5=gOK%X)K;W{mMozhC{u7T?Y@#ou~+)w6m#d(YHw)z(}I6p{Lt=S8X1X}{_7@S8u-gg?LP5U+KA#yy+Qqp$e!7N96t>90+&0pCnf4#Ryd)2MVajn-;
Q+g!$`@Drb3xOL$T@<ysZvXfSI!gW>5?Z^R=w!~<rXo!WIVp)ozAH*Yb{EECcB`45lN*s_P9Zd1QAR4BVX!9ck5(cS`vXGqNxzAap$O_d>b1jF(S%^~zVxzS
XXzjO@#ptdL)b=`B1ZkGjIY_4!Tv+y%d|11W$HF#V#sUI^3%X7<n}TJl&nd<pfvpX-A_E#J67e3(Uu{BT-)Tz7>L=gt3A^a5qqN#ON$#~l8VO638OgAzeFb7
%Kn0qm&AoCe=$O&c2Te+B7#p|Gjci)!iMt}EAi?O**DuadTu$-jB3^4t3j0HH&MR<iXpw$D_-Q-y8D+h|Cj*_+xr_OPit(yD^|x3(}bGbBh{S1k_rZfyP$Bq
MQIU=wisqba(U)BH9h4RY!?VMf6WKa1TfO{UAmNx2Ot`yK08q{_!(5y`%20<$3ivE^F;;1?0NY^<%Mn5XN|WsOd?0ykd9`?=5d>ud1N53;}WQc+)pxw^?P<e
+Hj_s`$~(V@2|8PE`0C)f6Cn%cs_0Q0N$Qxw-)Ym*Mky7zYCx@<Ne{>-DPUaBPq9K1ccIO>wUd}bb-MVy%IFY7)IX5daOEgzbe`u)UFu)zGm&%HUCaS0eTu>
Jo4lw3R(O`J=4;l8io-r6^bFQfUXMB7ZbXW|Mv?qawSERe#$eR#1QIBMmau5lrZkj&WAJ>ijN{^Ku24}k`@--svIkdwun`axIOM%u|}r#YyXHPW$zxLA}FYV
e5Zj2V^G&-NE(UV($4LUX^UA70UXej`b(AlA@oL)=u22VHNlsd{Q!zHnRS|Q&o~u&Mph!L9G4BwM5;n-DhjH_jjLg=qUA^|i*k&Wk^mV>pjBDceo}7<j+?ko
Y8{*nRadjTh99xEJ>STMA0-#r<XV>=s<tiGw2C1l868r0>^a^X`1h)MB`t{z{Q42l^o**XB;&>r$iu-S6M-#9pzev4S9v<EDZk_uT`ZccCkw<|Q?d#y3->rq
L*--}oQw!<-HsZ#&P?I$6GK=y2VUPxuUUy?QFJtl(H#|)kGbqjhn$J4G?=#0sKgst#dwSJ7CYiAj?=ANCobC&AY;;6NeCZ-8x^y`YKSkS^}}F<q~oi?XecxC
E<);aezfz+s*;Qg-g(4|0VQ#6GYOz%ty7pOQ5Vs~bSy;{qCU$mZyIAcd#r=*<|q+txn4ea@mJ^{>6apZb)omvfItJ1ml24iPD51{&I-~Rx8?onq_o!g&B(nO
cx_NsDb~tl*U9ZjvR&&yMyE>&6E6$VkcPr*IpeEbWH3-%AM!;rrD!?rmSCanHxL6!!6A&w{o$yrYNkX;I7GkulQ(R^J+K^+N$4~Gj8uKclQM;z3CLK^55j4v
N4ix8i-gS)5gl)7uOSC2r~_aWxy2s~s8x7L51VUlF=Q89`zR<h3C^4rr$UUeDLPnRXD!sqNxkK*F`nyYcqff?)G>pJBlrDo921P!pndg7aeI_b>hqu3S&{9^
4$&paIOIt_EndKUk-!vdjVH)4FmSu7-PbE4r?9^T@N*RX&E8NF4S|w>jr>jcsV3Jmr@U2GuR5a-*^fouIGy*goqD&tAZy_LX%&Sgz0iXjc(c1fPNr#y@3mIQ
F_x(EiY5C=d9sJ7R^Y6c%qm_A5Xp^flrYM}Q~Bsjorz|i`jyg?*uB7R+qU!JV*h-HM1p>!oPrv~dS}P+79EYY?>-Eeb7=7$<)(Om9}?Gq>qz7R?-uINiFzn@
pHkMO(oXM4VRG06eK{3iHk`@3ZcB+S0tF<#uiN(_gj>Y2Fj(kjIT(<`Yjm&{-|dkD8feyp5BU4j2wz&HJk{Y)s{ZcKGH?k<l2vrg{l&%eH;RiFDw#E4P==v6
sw6|na<7UruhBa!2bn7(u!ptFfm9&-`dgXWl5vTk8zH}0QR65WyPp12Ot|lJXnQ->itW-&!qh`?)HF$H6({b7{(oXdsa%(kKNW$FNI}e)22|li#Q<0D&xJLt
Zv0fq&hI8`zEiY(i1_{y-C6k3;N$XwF}o0?(a=u>mr9$F`Hqh&=1REpmqc|8K=n=Uhyy`w@i(lYr(~q>qAy3`Joq8*C06ti#xqZ6y;|=aZ8!gaYk_pngo)e^
7oabU8DDhHY0vbDn30smRF;`W)EKdyWN>F#srAP27Rp}F>7^DyaXF}6h15y1`)E2`Z682#GJdaZjd#8l|CnF8Vl-I<C2WaK(U^#GlE_7%@3MqvFfy!l6RQvQ
N*%DNJ=$_wV66^Y>nXx*``G~D7A>xy3lA1m4(?n5M{$ObsZEViowyJV33R`$95PS|%?f>jl7!rV`+S-JMU7!Y<C0YuUfAcM%a6snU%t$C-SwJO%BkLVA~dA7
c6Rq%!6aEUX70QU$*AsGfHA>sR~6!FUo-g;1bR)ZX#1D4V`Ihul}J5Xe!Br|6S(NIKI@MWd>P`MKPPneO>VYKhpOPtjG;b5U}5`7QoghS^~5JtP1m17OD4xM
rngfKiC!MY!@3#8&E8SLe07|<h35u^uh;35uj|k0DK<Co^NN<aB{f|?_@b-Q@%)%MkPQx_5@VVPbvrc8KkajH%Lg4A_bM_trabc-e<8<};tu+8Kwc6sPuW$`
va`onOVp0^+P6wgA_z8EZzmdvEEf6tHiuj!H6RDyFM6O^*z+$w1c2Pez_#m2rQeVx++yTb5z=qoB{f%w48DdH@I4d2u|>o}ST9%mH>M8bS?jYd;<hPdfLb@A
K|JrodugTXfMlq~S9IEOpoo34tLWlNB%q#8(C(L70(|%yJYB_bK97!Ebu+mIJVV+Rz5j9kcynrSE^jPeP2TZXC+SA$mE|HTa97f3ueb7I1uUsbW>wHw#xA9T
COsmm{UP!CIu}AG6yhe;AdhHvD;IGJ!18`EBPLsc8$QmUQI@JkT<c1IuHo#z>SBUh!nras0W(i@r<Oiki7bl0j8=x5yhKSimb;Fpd?)YV=8bSN9DqBz9W~$K
GmktO0<~09%=U1tmH8IYrjOAUOIYneJ;9Y-#iRYgHF8q3km>4%P4q{Az!z6JTlG#h=gG%@==2+9EEOdYZ&lEia$XNFTdF7yaVgF@aFRIr!`0idPZ>`#JCoz&
`0Be2m6Lj@BLJ6v=booox_-br_k27aFy=LMI!cJkvM`{b-qT$}gRzT(sHSkVveyN`nYikB8|y@GgT4{oT*jR<SM;OYYek<b?&Q6zTh~-@MJM|YZ!iBqk&WN`
EslCs!1-aq4Py$>_iHp8`XhS=08X-N=P$LX%@~fDMM}3|#fx&imWY}mOG86IQ-B~z<H^+^=I4PcBLdG{={+8$3xoI<<cK_`HL6bZ6cf=hq&)gB){JRN>Lkhk
g=UV_h^L3}jh_KbuAF%vw2EMQj3lT`$1g?4$xNJJAS&cVa3ck=qzu&bXTm3<R_me*_o1)}tN+C@M88*#Ms`!HaM222&{$boUSz(UOD(R-4UPw2Fd9aaK|rby
w{@pDSi4C<$rtMg*c>)QXt8b7!4f{XnD97l*@zGEmPz{#!9FlK818>@B&b|~3{;U*vgBwP=|=1A5^9^LyC)Pe)ILnfJMTStJ#5uB)9FKMh>pa@-pkAMI1O5k
j<KzU*3Dfe7Lrkz;dNK#^=P`ETb0+addE6&eq-FT&Rm?N;vv%X7%Ze@AhDVROOku~N)yU`cL6uL0xuE>uz*Tpj8JC(m_<OlB_}DPZtG5ZW!{Z~56ZK$e(e_f
r*8oX-8H#bdOrQEw~od=B-wMyyV%G)-MhLdu%~t~Cb3Kk`~V^wsf)!ZSDYT0vABcdy@O&6?q8Vf5Y;T%%QBEub<WMJM>7%6KjN>UC+c~&*g#T6#>MnisBi*%
Y6x^Ae)}T|`{gozdACD*bp;Xs@nfCld=>GGNV9_y{0bzwt<UitHi0WOUsth8$j9wXZR*v~2v;S+f8X)OJzsLfVYVDGuz!Hs5MwSIcg6*J$EW+#9FM^&F1BM5
>trL~yMILRca@!c6fyAwPArsDCF@nlR#k^%wSKQuacBUos3t8;!u$6_N@F*A)3HcgFf?}2^P73(ggmFIpxVi?Z~19%lOL$R^L^aK(~;n7lbiuY6_&i9HH=l>
wwEps6jZZf+HkzB{)S2Rb$e&sg#Muv$L<|hR)O0e?zIz@#L$gT_Ay>VXC!T(mxfquVT9_>cuzPefAnZ>I3uYYx4?sdO6w`qMbG%0dg9N`Jxn={lsIU#X5}6&
S}<dFRqBK)9fy9peFQ(IP=m<ksx*kG9J=s-eMlmyXo5dR@japHJg(>;_45jU0ban`5M96sH=g^Jo8JjkwMZa8{&Buc9`RjAkQWENbLa@Df<vH(03OPc-t=b#
hJfJM>3%Rz8RRUWbLaZHfheeK2W2J9*(dfo#Bl6LH%*@BMk4d!E0w&g(QKuJPiqZH=+)?6S*1N5y~bt!Rn0G=K$k_{)SdByx*JG4d<W6>;JlpGY+N3`>hZ6r
NG<2FoBdh+cU$590h8eF!C_`I86b6>zV;|oxwFpC$i>ybRGG=1qwWU#k`5}$`%7RkqIcm(L0w)tbUFkuewHw#cQztO*4f-OlNjK9LG3XLujbI)QN%s9j5@pf
?8>qaOVi)0xQ1;b3j211m<Dwu%ORWkhGkM!HI`4`^8px;(1{j}e6rI$xrXfJTNk0a{s>>Xl`p7#3J`FNjTq!x>AI$p4#5p&>mpzUZIcl37p?8h73zxRG++y#
vR7AoKS);b8UjD|>;I!C@=J2)`(w^K)OjUD)F-5GBU!`LDk5GAf5fjCug6DFsvx!2MY4*}!~?6(bEnjc+!(^Ha-J@kwklL<_OFCW03H=<e)?mQl_nAH0V7WA
>7h`Cm^C>YT+hy@npg+Oy`j&2%k4HGF0Cz1yngQ`aOf(L2VpvqzDMm@L1a<okjda47-gfO1AGAwy@!(U78gGdSv22*3gK9bGKrSVn1h)`)<nAb29z9Fyk3Y}
oXlGC2Nh6Ps&UqKs#J*My|0;D(vn9W<bpRy8K)ExgD+TGmO;*)fajMi6HWuJUt@!y|959?fs7v9B=6nxaXb(g0#Tl{@+<bmga6@{9C-l(`RL*N4gKc+?J_og
2CTRl)N3D)#gysTvZw~g7bjAQw0!~`qe}KU;gyQyglEQF$BVPqYAgL7f4I-$a|4l2KVhr1eUOXjD=T#9WqHT|8?o|%dgBQKFbIIu#P5sRqll``%Fl*f_W+?W
feX&mv?Pkj1(Y^^-mN+KqmX4EcZ&0R6bQo;<E>76mTQ`4`#}isR2mG)G}&|!2x{BH0oMIb_x_in*T;$dUNTG_)v7q+P4><|%13R`2ebq6f#v`wW4v2^hR)Q~
sCK=t7WNF2C{x?w_ii}`*@aNKl1p}lLNc>xm4YQA;us3;{R+4tx_Bm6IPl<mwG{#Q?#l^PYkV&;;u%YxB>EcWr^5cYJq-_Z&L$8+mtrH)mS#fTLsR*RIK*QL
Ci}Cc@4#-I+)EklOaqS%PuTtqh<Jdps(*1svO6@i$9S*<<I#uSPUwpm3t<5A-xA=%o1?qIk;z^J%58azZ;#fCo$h6~g0u6oxKf!<B%kXWm|2H|?}oNgSwQC*
X2sFI4}(E+b1?WSGJf}-+c@~^wjx>1k&lU(6hox^?X@k;$fXcDs2iUzUw_sjt5P}k!H67My61r2Tu|`$j_9}dRcxRWr>c=-#wx3Fo`_&jw`-dVvZga;PJh)X
)jY>g7XiLd``6(krOInAN_|LOdP*e}^>q4{8N1$LrEB-HzU^Y~j16Vn@}Tg59^+x=>8$EnoV!;NdSq)p9WC@Ne3(MGd!b3>X-b0}T}(o%k%i?~l<g*}-DyqV
`vSZcf|10wij*aO5z<|<U<f}Va&&mta-P+!M6!;u$mvjFDVyTiiaaV=Ywu`MKSX-VZ-dlkcA?IKVXh$n=vLk?Z|QkuHqP!#_P<?<Xi~oC?8t|&<zFBYxqGy%
c`B3vPD(BW+<;avon0CSamH$M(PfGE97NLFkc15X*nkd3Wz3HL(E2Djz$MJ0a9Xi$*VKIzn^aB|j)j-HAx5YmpX4gN^Pta!yvF5q1rLA!fmQ@Xmzd<anmuUu
mW!VO4!V9c>&--e&}$rUa8SrwFABFLrS;C)e+m<e4WT_HTV?zgL*e37=TG_VA?M9qA+gZGI<YN^);GJ8LkJSY8xv~;g7r($lrx_fwmkHnf<4);bh?4>cBTCi
S&VIj?r@ye#*Dtb3wq)^dOYb8aU&h<ri%b6LHHLe>#sGHi5vy7c?S7^HLXhpZctm*^At0BD2r^`AvLEt(}<R$@-y3BrALH$VvJw0NBa;~qPHMaP*6UDsL(BO
GvP)@i_b)tG@E2`hTYV}FDeRT>f!6L=swVpIc%EWdIo^Zz@J`O^+OA#F14p@QJ<2m;b2y3+%LdYbEQGZ9NqTMl4fvDPy7#XN<1?NyLg?s(TMwu^*1N!VlkuT
?=Sh$M|NH6ASVl672<_I0dA+>d()PiNd?%@EkSCEG-Mx)RKU%Dq-@xcI~GOh+ZGppYXq{@(Eq9Xd_>x@B+1h*d|Y}Z4l7HkHs#rnx_hU=3srH}=1G%bW((%I
UL<PE3K5bC4T>rZF|g9M)&=)PBt*(FJxz!g86#s{+D}Z;G*ZJuCX=>1&1ECmrx=)X+uCbcA<|ylvrRKCQ!L(;!JgNlz7GIIJQqQk?9`ghziBvB9z*tpN$vrW
ZMiJwC5@;v8sbUY&pWeND1U5fruv~cExqqn&&7<GzE#?ck-w?~u%}4!CHUeq38>`wzj_~9(5)^CNi8p7aZhU#@?l>YL&jF9s`}jAe?hr=U8qsV#lTTf@N~rk
Mgu6C5`RDliz%{G@h)~Y-BVI?AuHns2r2d|iw)l=t{+)rzETyZ@0(it2R>5QENt=?tmkE3F{MIy08Ry0xr6|u8i{Z<mVRqMWf5yvEx#K3Ci>0-#3Mu_iZs^L
2mUV>pUlJQq}F9Qi&#@No8|cuts+YKqMjGH9)70%?rnl*(dMYQX1AXQh<&NLY^fe8!3an_0SFXm)A~c77+J7Loq8E`=CA6Py0{L68!$^+>w%kb2Yuj5Jhf$_
K-M?$bK8W-LfnAGwnXarXQiT?`n@u5L6l|2&6dSPBZG4=!8$doLcOv+`}3nsWW4xH87zdul1zB#_XM*baE-hUvz|O~Cvf>88OdD#i?Y?})3JL}H@IqJuiEQu
2Le*jTR20!&9Q;AIYNEe%C?PR9Uu)lwEW!S5gPoL{CJRug3{Eam@zFZJ@XbIbD%VU&9R3@*UsPgeii7?;GGxJ{BuJ4ciJc$JOdueW(eb2DHXzi?gxFX0yVEb
+tFQ7c}tjvR0~W3v1t2~3H7|vt#>=%*U21NWI9}-%NGM3`_fIfASpj7prvs;Shn|A@EF!__ab(&lEZx?oscohr$57J|Kf5h<T8-rcybSHxSQHO4mfcCAcw7~
gM8?fJ&+pG0iX#;r5HcQ7GTEP@<@nJY}PREM#b6r|K62|PJxcGQpp+W2w=v9P~1ArSn&IKqGDfTe&P9rkp&)VyM|WL_fLl6Cs)|f)EBvNSC-15!T+$nl!-fa
Frt0xPUlzmlKZ6wftXhao*};5#wXuKV#=KJ`ZQh7_&ZRN%n9&<LAJVsQ4BM{kk~ZMtidlQqd4-&6%A5n$WpoX(O*%HA8xa@60$LDl>8;ll$bwQnynR-;#|cz
psG*^lg$9h!69KsPwiKSuNZP*ncYS%;O^_F$cM5YtYC%eHs0H#iXNmdW^E>-ay0E4opFSHxL@AbHV%Qmw8}7vXLnFiBh}vI&dy<{>ZRk6im%KpyfE__c3OJN
Wi-}#WZMqJH%2Cj8l!YGLv52^uv0gNubjUX@XNgYzT!Wo#%>Q=3PK*FfSkG0nFZyAryWDlp7{gZHZZXsh_gBypHXVe>`Cv}f~+=a-idw|nJ(hmzCUoZm-0R@
TzQrSYve0~hY=)g9v|g`Gx0<h)LWEvR`6Sbucz!>f_@Zg3mucdmxm_tTbMO-jQ$KGMWM2rMHX-TSMA?f-lJFs)@)(=BdLJKNHCInR$>Ic^gW&}I{9@GSN>fW
ji0lIS}|6E_-Bg7_qs09hS;cq(~w#Jb;|CEUmoZanw+h9I%?W8z~?uyBRmVmI*v-2OnP&7{Rm)cZ8_Ab9(zg;8ep{)P}|5I(D*h|RermC+4;ae)Hx>1%F0br
D)R5YfjtPNsZc4C;!metS`03`BJ|-(7h4>n80#UgNlSO|uV^C>+9Zf{E)xdTNa6yBpokb{v+FfCCyS_+Q`r~~9qU5^ha_Jkc|~;M9><UeSe+}xzUl;1P@x*J
hjGN@+M^TyZ2t(uX)bpfnM>hKN)xh_2?;mlipW8Fe^$8;`897Xzt8~0rMXpLgjp%9K6gJh`)?RF*AqCa4yvT@qL1A6Ic>rBZ+Li~pNTVTB&u!9%;!jR66f3{
)l1}=DcQ9_Yx%&SZeh6>%1*kA^XrkkhoVDmqM+s(IY0Gyj`MYFM};!VR6BAf|E)b(x=&6hSjpF)iWXo;iVu6i@m9PZM<p|LcZzH|qYui=j7n`E9kUGqGzZ}i
I)4FPenNXs#5vRJ<C6(o(FIPU*%2>VZF;A!@~6FZaL+EEV}9HG<_@*E=dF=nb1{hLF&FbctQvHg1Yv({2l}cKLN-)`Wz4L@VsYL9`)>2Lu*zKfX$a@b@fv{b
40dA)bHxATmpHFpipIDLz5*~DU9fiigrq~*-*5%wOj?1M{*C#c>=Fv=X1yLi3NRmOo@LHiU~dCE#MHb?LDTE_J$2s%U%5YfVA8QVAIq9H-mbPgI-Fy^my2u{
N!N>QMXkdPtILapIwpAzlMRFL77^Jf$oP)Sb$zxdm2H8sQYa!py%cHv2q!2Xrvx}$N7(Q%T6>&U01>HUb(;G(r*Eo?upyeM2cjj-uIh1A)+U*Zq|?eb*p$aQ
D<eZ^sWh`WFzXYn6ua6O^Cwk=?mEf>Oq05}+D|VYNPe2~UCn5<XIuV4oq>>)alR(R01qZH389D^b8sM^91EUplI}cyVAKB!$s-|pe1#3O8R!Y}h40AX8(AY!
AAU?a3h3?M|5L}Q9_hm%Y+2~3e}PSfmWStFHIL)+eOGd2L2!(0*X8+!YPgFGC7&_QycE1Kh8}tM1B1V^jPv6$>|0gSON_*+xMwe-(L>Wlh{1=;f(<B~_dp<Q
?`ii$r>?{~q~|XbZhiyx$Jl!It$8i}p=es@?Q~(e_OXZo`q7Z6;RFA{6+H@Mg%TJ>W9E=Jx3DQXI}=GMGdb>Ee9LWLD`0F&Q%vv~_I!IA$|AV&R!J=X9aeTo
_Kjcf%1yZ3{BEt53=ji#pyygF)*8{pIqf_m6U^RZ3J(o#PyGdfVfxQ9Zm~c!7bnNr1PflLmBU;Uv!32^9KOwxmyQmKH76=6QydO&68362#gjQ=bXBD=E)vwR
cGBq$FAG%nLAd$z1IKdpTmdmD+GQ1IksFq7Eulo&MXBSZ{>SQaQpsgsM3-D1M;dvgne?t{f!LInSwtf5hnr##{owqppaVT@$87VOFR}CPzN|p-8`@4u?Fe%^
@&)tUFGN85jdZGuL32KeRJIp6lrOwJ@u3ieuAHSzB;%-C<3R3_1~AF~x%mhT#^O!S7?YAp@*9M%cKb?(MMG=@>;@HwXj!7<m}`6Q7AqPLOd12%Ob5jPlHqVy
-kzzri4+?U>$s3RpD4k5sm$c9Nax?5G?lB-%HD7I-r6czj3oK*PhcnbaV@1b%jMY+1OuuoI(=*|0<Pj9)i4;O`2{lWbrl5-W;{Q5qhPW=2^;I8Yf{t4=mnZb
R-s}PIC4kj18Q}p5+Q<C3itlEUaa;EcBu8p>McZ@D#{B`ZUvJ_VLE-r?vGaxDf7D{Rc;KxYs((%e3Me|5P+<uzcP<K9rv<G_w_*}=;K)5K+e_5qA^hP<qp8>
6@QAX6GR<~4!2MPuli#C<{mN%X(uEXbrP6mt>nzlC#pMww|9c}!*;nDARGh4xiAAZ#Ay3`tBk2^AhhFlWs?c=O6(r#CW&(bh_ppz0@5bpZ^Fh{`I<(kO|;PJ
myWpq?R|X_(A!uOVq$>*H<`gb=auz}$Hs>O83MZJNU(T6uOm|IjC?C%RrHStG>sYkeqxKYcQ^_KMIJ$a3qZ6^q5wKyRg#Kez1yl%wmd+2P0XG3Uh_t7mYK1q
B+hb=+>O!|J(=S(m3!^D;;Gi{hSE?JI+AE4VKgR2RL9h7CLqpb6<BW@0g&m-%FrPt5Q_#CT3N1W%Px-U%Z<H$VOZ|W*(@L{$bD`qy;4Lr!yqe>prbX5*o5Cf
3v$RO`Swu-I*UXb5ZV`)+&zYfWS&#ahIBz<?f(Bnf_wqKngfMxs$k!@KYvF|bD;;TjU;o^d{7<>8tKvmm`G|aLg}bu+<Pl|YSaW~olGv*cMh!Q&UF@`lV%Lw
tb}$#W2IYh_1^<ktg0DwAI=%veNlZqfc9T@hI>&nz7=cNVoBb1%uXz@CYp)kDgJGB#j=h>Zz4?BWAsWftpMo8?9KJ`Fdz>$J%7v7`XDFx^9}PWCr?wD@(yv_
Rz;`EE7WRd8Y>_1Z-NuOIRmR;(PWt799XET>hXTTGBsn{VpPYB1d7q4(N?zHM9*R|BkB#J%hVC^nC7Yi{u}gb^jSn-3R@waKt&End4&dp&}948_Xpa{HM+CN
(sXbAs$%MWu-C!^o(25km^(Z{`<JU09j-!WPUa+X)Z~BY5`<S}aaEi(pRw>u@wH?%kw^v?o1Kw5yWjGIjHtVj@2KDB_n3_MWQM%lAwW{6r{UaZ!Szf6+RzRR
IeNk6J)^~KzIfH3&;pqb*?x7&^wjmm-(&DJOy{MH<GNEZ;wmYAp?S_`bT~$NMcBddNs-~26Bh7ZIsd{0UYuosFvjb-jD;&u>v#XURbw6us642oNS7wcn6kb2
l#oZ8nhgfJB~jhDU@HjW*J8O~Ym6y->`QWLRHISCHlM;7^-k2dO6LzK#7OAh__ifC-QDAxvJUNnAHYH=w`MqCBuHH2#O-l?BJ?QAphJKH=8)_3pS~dxYVey6
yY28k8+L%1&K_FAFOGb`_pAFNObMvqN52(6`GP5X?@Ty!1K0?;97SfeMd``uE;S#*gVxvsUxzRrUGY}o>Ls7+2sk-!fD+}UZbKQse`A|pAw&rwo8f;l)$@}o
(>9!43>c*34tyK4t-J(%Odv-(C#bUA;Tv$`7sjD(*K0?El3_!Vah!ehx^79}82q{4r!TC+>4lNH+>s{teIvP%M+AYh4J#Mb?c<^rwaG!f^&qYQ(`(=252rau
nDP)2z`Ss7avvg7hD~Hq=p+XfnK_QJtszL=vdz`G3k|7Y8bX4Zhz*GL7wD@zA9Xa-PFSkv@So;p%&_-h4gTKPD3C>W{C9!wRz<gjKtQ&8LvJB+rx(bjjzTWv
Bgb)~H-L5K8a{Yym^37N9%^)24K4S;yhS8iiJ@R?_(wa=4`iXb<1om&y!nH`bLN%q4OWdwFaL$291+Mu_D<dC<VurbKt>*6Gz$%{7L7V<pDivfK5qGV(S7=p
Q<0M&E+8h)+&DU1iiw+LGDvsEmg$fI(Gl5)Q2Br4;*5V7CR;(a)-`e%W0y}S8Yu(KUnL#ia}JfMH*NDHN5^F)!D-+?ds+^BI071sdS&SXl#TiocIg{S9g|K=
jA*nqWW2MzHw@N*Qh~2dcv@=lMBM*$Du|O9w>}+{Z`1<%Pg-h3;TZ3t8*(K~%g@1#cwKnmO+Q~FWWB7fmSR2l@;N|ytN+O(rM0a4O72oDjBmIIbsYriPMN0%
N`KOfp@HVGeI+pV!_%AN;D6iT*j>IZ>JK`fYLEMi>^|a$uu7~J;;L)@a9s$F15p-*>fhw$gi$yXBQ?<5@<*sa;aM^%rW!Q%rwwAdu45vK+mwMhdavQl9qL;b
-Q*cw|AD{>FZT~auxE)o2yJ-qLC(S#A8O0+h&svM7sAL0)Ss7a3~9oSr3`1=l8J)GHTQ{e2HDYRQ`#8T@p}mt=}N2c6r%vt_~r5}RCKQnW=A@ms|u#%#!0W>
-Vf9GaqFcOWQceBbn@0eZ>PI`^EOAM3?HSMpH0A#j=dN<W&nFedb^5Qxfx{c=L2N|19g4MJ@=T#<EyRaMGTq($E_|yoaB{LBYt_2;JA#dyez-DFUgoZF2zw8
%rIhY<!9zOQtuV=c>3pPDWvexaK?%&R*?FHp0Ndi6}B7RakrrTQ{sA>O_(RAV8=ZI`e1C?rCQd<@B?U+;O}7`^=@y6)h9J4Y$4ZBcr>A2Em1jP8w6rIZ&<%j
41yEUXQZ(s`1-e=^TF-a4w2vD$)G&V)-h0+6&z-@<<i6%rAww+E5+7j3NX!DmMARXxuXk!EtJJ4-*~0rtvJsK#&}_gqLiXHMK{Q2>K-WecEW~Tm;><cIZoLt
v%aWXIu7;TnvKxxRgATtv;U7w5AlI-pNY|L=mXrLFec9`KI^UpEN*nOn7(ePy)>i6n>j}&D#Kc{g;#BAkSdjtI52VEICGx!M}=Vjcjf)Z5|AXMZzHka6qFd3
mfHr(%WQ2e@F>Ps^C6|Yaxqty=(p@t*-%lhaTv$2y-grG_)OUtYXA~#tQMyRU3p|pacFD<^IQnXEhW(_4t|r_uYuQ+*@_I!V*I;}UOQ^;4gwHHmG&Xo>bvE9
-2{mvZLmXE$L%bwY1Pb1b=d8Ra?SNLCTww_9O)0y#yCV!q7MM6#C%?c&cJW$783otm+0z-v9mPt0O(+{XaoZ8#1Wg7S|F3fd(%bD#bUg+4brcs=IcvgDm#pk
qtv&NDm7hBxQAJQ`Wez-NsICV9jAO%5n4#;>cL-83o4XBzo{SyBkjcaNYCMVh_ii+Pz2fL<-sij9A(32wH}x%Td$tz|BcR_TCXMQamm$Dge`Hi5$QI;PwsJl
uziH_yC?_ZG)!U0f?oKU*MBJ_NAvmdL$sc&!+T?U+bqHaH$)Z!AJoIN=NTln_yxK3%Y?eK1H?HfVdGkqfgljG^{`J)H;M&NH#{&)Tqcr8Jr)xMyA-ZSI4^M`
(duTet)RvzU{8O{4X~h=b!6n>MG-FaO$EsZE05L9_Jj!iBuw#t${?G_17<f8t%d7Zi2p4fG<!XF3&(rg@NL94Wl{Cq&S}Bs!yf(OnFd;O|DOa!!Hf0Icwero
p#s^@7XvB+M;r``JnZrWZmF%6YUnjfDlLt2Tor(ISrQ&D$NPaIe<BB-<HDlm4`i`(3qZtL=!zRnV9*xCtAPGOM0?+amw~_bE-J-LlWJ^v<8A=2-Fh0ED7e+$
n~lbvnWj;pBay4&>1r(h$}5LYV37ybfga;~+1*u>s)H5yj-I(qqJ8AJUGzQ^g*W4WG_7SoTPiD{voeDpK7@K9z4f*dyQE86+K~whD_CA3jJSe;+DItfPyHPK
Jv5hxeVe<HOI&E$4>Wndu4ohGksnYvk~kR;ALVy4Xwx`wS94-EacslQu;7^(7ro&9I6Bn%WJf67{b0UCE$1^&94pyBgvYP|$GSBrlLTxX^HH^}UyeDa9z4x6
Ero}txr+)5rTD3~G}!1z%mWyrhq(^HMPA%9J;ijVyts-GlJAnHyHoLT9cn+wi{ppYaDYm{PJF36jMBYvepp{|@8^DY=&Rv)%b6WqD~>Lz&M?|;BV<T<|6amS
0J1f-M35dK7;idl7?N*TYLM-GtEMJD-uLY;>R@J7$_@nLq*nS?l#a3xTyJa>S&_V@{yrbPB5W?4f)o+*f;U$~IhvwVrn2iva2o~-RQ8t0#S5Mi)6C1h`ln@T
PGkrOcXg35(N`OY6_FqbWHtW}4rzZ?s$(CZ;l_oxrKa&Kws3~v)y2k|@>Z8LG%L7!20}L?xU@Sy&t)MDtmq1~Jr?m~A40WQ#-s6%VzYU(tUC?;phrF=QriLw
-gVJbZ>GjVDyslFoQa;5uCG&~tQh<ICVICDGhv1jnFj7a_aEwPWuBEM{0X&W;5a1~J|>r^**Qajixgjis9BB~DnM5Qoo%W-7l`=XaiG>b;rNBav?qXuAs&-O
6fH6Wc7YHSf%PE-(;qVeu5+Jo0?4PM($wQ5{0tT?NolY75@fmYl`04sPD38CYF8}9a({T$8JeQnqd%w){hA%tGf`n|D{6N!H7GsM`dxk8kJDgq={FguH0VLm
Q3q`PYVgKVXp6V_S;A6^B+oI4j5oMy{Y)jSx8&<!Z0fOT(3@eR5wu!zAq9X>Ik_Y5+1Q7>UdW)R<T+g;bIYwif~#@LyG^I*QABNh{GQ`R`ki}GU~SHb==TPD
oMbGpAC#kWveAgtG{>-@<||CiJQk1wU-u!k-<mNLU*#Zc_Crhifm}gxyF%0jA)xqvr!ZuYpX_O<U8gs}3m-gpx5*$diB7DR0!Rn2X*s<-zWei~9A?!}-j~Oe
S9J*+&$o)AY8mL0!ZiKwjcZ#qTD4;$d^hdbUB!0O5VQ@S8$9R#`<VF5nx6Vw`~Lb1-B^a^NII~Uu`n92$P6l0Z4SQ_XqBfyAq-%mD`?s2tYVJtl8|P!+#ZA&
1Kip7Hn38%*{*cNuTKOtlyNM7pAt(FRS!`3rxvdAY^nS}iohwJ*3T19xu}a_L7#r*ZAVu)nkvQ7y<=n1wHhbUVDk=PXXR}>BJOeF2G>6cP?~{p+nG6aKtBq)
gR=1l#C~0Z*!?d5W|G}A3Y+zu_y)3%TDaLJ@0q$!!v4R4gRLrG`1kp!6TDp`w!e&`JE+&OFL%Ve8?UQ~-4uw{_`EJLEH@^NSSyOfa&3tELQBq0Q{t1ztRRH8
*Gl04oG)g5!QW@vb}Q~*_@+4EJB$Dh7lwzyueRhmv-Wg~g|1s60lPlH7d670#0&v_0=Tr0C_N?WM3Z;|k>9bR2;?kJXP?!AC*CV;&;Pc>v%7R|G|`YTFQe26
4y@%c=yHl%Eq4xJ%>KoN=pmBYlKc<|`Zc5+H9iBN*ICZro)@aN^rf2;)abg}`7@Rn;7;X?V;C{1y*%a?qS~~^Fa4!ow;~$ff_Q-=41ru?>p%Z8b`h9fhuYMN
3hOQlF{=ND_6VKIOyXbllIxzg{oV!bT2rW&hiNc{*Jg}zL83dU`|-WG3zEk%a;!B7lYp3DU4dujSTG0)-lf|k;((Bwomzt}E?vvr_k)LHTc_zC!?I0VG5fEm
kiH1?jBh8-b%ooFz%Hqv`&X_*J-}ts!g?-689q1*5v0_4(gAnYTlXL?HI+lkz*oj(ea;dO-9@Xlp1=zt4x0~Gy%lOgx?HJg1p&!PuzA+?BjxzA%v=r2)}i4f
v#N1nAdzF}jd;!Tyz?cteqd;UbLX6=*nbAOzSIB1xHNP_D+6LFnk_Fn*vh+0Hlh9XK1$t#w&Y9MPOo&OjgCrXdHZN8O_||EiTr@Ozw_o1l$uP(M?9+W2ALVb
(&DI1fT-jr7eTM3HVSjblx<J8>w3EY3PUq`aVuvjZdR}v|1~z}t3P>d0^V72(IKB<HdMHVJR@3mr0?b{2*;qr<Z0uH`0Xb!Y3tx7dF8$7Y|S1wpskkEGtDnt
{qtQ<Vc@t=xU#ViA><XSU8;fVdOVsE1sOD6q-$}VB6!YHj5??AiNz+ID_>y~Kg?@_O<{&4l?SLA##-wPnHqyhAM!H_9CW2%CSP1$IhR#Dv0y{E-ED9wS_)2J
1;|`_5xn)|YlTj=1tbMJ_ARo=ac{TXYyMdvjy%+Qxz@FZmFC^p{x%#X{Qz1M!BospeI3lJDRpT4h70<y(=j=51n}`OwgJW8n`3K|y29HX>2MD_px!Cm&oD^z
O|mxCUnU#A*YRN$q@2lFlt@sMQb1^=1%D2Y@&NKr<*lZh-K95(myv<nQ0CbLr2I269J0fmejXCd=4!ROJimCLaQuwwGH(NqVjN^MmgCADI`9G|X_$^rMqJd{
^+Ag0ueJZt3$m%2((}~x488pl(v(JW$U>w#h3Av13}VA5?y96%j~zR-81ryw-S@kO>)M1?xR&pmJp<a9c|wzRv&wprS}#xXRSmL0C(3AGbo1|XQ=-sM+maN-
3-^it+uQ~mBj~<CyEX9@jfp27#IQZm;xt<oRtUGcjQJ52MFVAU?rrm1P3TL|sJ@P;5wW5dFz$Lc6d+FxwAFzG1gU$B-ktv$A(-(k*z+m^g!y0jB;^}4*f!BZ
oGt~uY&EQ%9-W`Zv>)2-yv|Tv0?LTQPBAr(>hfkF_Rahk;>Jw|a%LnMSj}}sklhFUnqqc$VZNtfBDK~Po-U})Ij~t!C(t$pEO?A#ozoR998^$$9yUY%ByENd
W`l6)yB#ZPp8B>ja}2=@Xwqxs&VuGG<sYt0a7FstSx&v>59S!uu13vq^ULmI5csxcFn$!RhMQF?bH+5Nu1eTV2dmtTbkW<>-BU0I&xv21JSl+Kwu~CAj4#7B
82n)fw7j?u>h*E_AU$wl*D^~UvI$*-FL9)W&ZU$e@m^JNG%MQBgubkim0K8iH2X}?&qhE@6~u735NF_gRY7Q?jg6d(ROP<?CcU_d9Z7J$6-EBy4)ed`>I!BM
`b_s2JgYh|QAVqVh6g61+SEXhhs9V<Bb^_3G3f-70Vx0&<_cy`xj`^xP$!f^#IcL7by@iJZg<1StS@j>ogi1<DdWbykyHWjDr&11vqcs3H-}6f)#>c!+C~R)
axCz!LSjftYAlkro7`}eV+P9#6{ss`$CH%{<*mh)eir}iL}=Be6X9#AoR#kOU5_Yf!y^a%ob^c#^(bL<jZZ?^eiyx6$cThf<DMTLvgcTPod?MqqKfnhYhdsE
7Q!hb53XSuz+G;qpJW(Q`{KSwD4B_!dvcw+8~MAW301z3|9kU2Mje%zKiL9kf+dk*PJMl4C;e86t58F?WH?yG5~e{uj*sn<Br|5LwKMldwI2Tb2IXSiRv;}V
73j}x;)O<Lgvcsj!o4$AspX~k;#p1Rwob-N`g^X7CeGf$?NjPAd%n8|^1Y6cw9i*9mhDd{*HUdc7IM!kN~qNPCG$pLe#lg)(^BkhspPcmxE1R^x0B1)GD8?d
AfQqx_E{IQ5!$7lgpBL=`Dr!1`$!=0Bx_ar*SlhtG;W2WPRP|+tV!5NlB*&PGj&^u27SM1t~WU=YWQ6h^+>h;f0U9(5@3Wha<-RWerK_sHxa61x!)apfQpAV
1W;R?w@#Z2hH3UHx%xFq4lQU5!LTBmLcK;xGLKB4!@S*wkEOc31f9fdr7n<OC=kID>fCQ@ClewOP_ofqWcP=L+l*y#BjO44^Zc^YWglS54fVVp{UtQn4C){k
G$jaM>L!SCRgNz-b@g1Qc!xxoXc2$U<DJ~rsNC?txAKZ)h2P4J9ztf%0bE-I>Tnc|e$F3DDHmP_{hlE{z#G^`dP10%o(zgE)H)k{DAobZ-1?T*|Db58t&LHZ
B@9~Ca&|?<qb1~YW^k4fpv&$o0=-=BNDv49qqnRxWt0e}htzrpGurd2Wo85I7r#+y8A!bi3F7TkC;0r^ZPP-ec#PG5*NQt5(8G3T?Y2A-ctbE$G*nciAN#NX
6d%jputgCwwUviNb?BTXXnRP5p|&Tx6n)hJ`4G$3*i84mkxtKsJ42Lf;$F8(4=(_E4Sn5>2Z0$Lgz28NJn#l|<ZQNvz+X*0T*YH<TlJM*8P?(Dh7%=I^jF8O
DJM@2AtVe!RHbHly>i52IW-BPN7wB{_kqM5yO%@z^B(gz(Hsl)YyT2K+ba<_L|JzS@%#9pj&hKEn2O;0Z`tx{OtyHr!%vp)ZbY%@68v3hONPVqu=b(_POx1&
Tf;;^TVUO(>u1EHU8BO|X*3hCG9;4V{-3R>gGO);NP-Hv|27e%e-^^6RVr_%5>_^)cOV&EgLa`E>q2Zc_tOK+L}y~^1Jk%<FbBs*TE6JxV2Mrn-_w$JOevL5
fQ=;IfXVh6KwO)Jg*keLK!g!astDna`?$QC1**>MsyZ7u<TE-M|6^~uIpk3>bu04Afp&FMJ-)5uKju==QH(k_h~Fo*j{T)@bd`ef9(ObmS}f{skD`9tKzdmZ
Q~+4A(}<#Sa1V17dXt_vs)>$|d^k1vUSx^<2#_O~BJHbE%dO4~^+@#ar0z!k?hNEB_>c`a7Rg{Zh0WdgK?L3FIS`oC#8ik)Guw|>k^FYBnWVGNCb{7D%%out
>dR!6?CXjX_Om_+h&7y>X`!?bn1($$U>po0bRqO8`i{{o`O{eF{Mo%*cC2UeU3wz3`&UF~VZjyx0#>o_(gfqeSau7TYOSVc<bnNoo}3OWu=Zv=v7-~Oab6pE
k#3#LfMDw*1(1-0_M@oshNcIa5W={rc{t?oS?)ZNNDS#NH+1nVX1%|M&^7l0VbKRO0c2{>wakQT(P6q?4X(F>`d)BwB7ipqd)=TOfVzT>NcE<T+<Bp>W-jOh
_7Ot3vl$wWlclo8=4ckY7ne#Fek^4j>IzpUchCa>QdfOf15VK+fn8qmXKV`f|ABYHZUxX8#*@{7A9XhmVJ<lGoj}2u2a`~ss*8#B$A&lp5*ct-oqroe&S^H|
G*lgBMVK`m`Lrc(n|dc~1chUF`6P2QV$JZz0{xZ=sV{xrn$Wqmpo12ecktUed+yQA0a`#{O8Ry921+L^sSKV&+M((NuG|kAIyF;02I%sCOZu(7DPT~lYoCAx
{z$X8U4fpX_ji^)K{`x4y8K~3Nk$?Lf0M-?v_9o7&A|7IEhy7a%?YL9*;OM~;$N<~tz!D!=Syh@z57VLKp9_!>#ut!z~BRSqW7hAZmXsOnf5Fu{G^@uDhMAj
z3t*nb1q+EKS0S0mi5m0qk%FyHS%(adlL<-u1g#+#FBS1!RSDCHGWQq(n4xta*LB4<*wC;)$f6p`5mS}fR{B6^8EzfIZT4>HqCv_ws!%LI`j4bSk1)1@ZasB
5@kWu<Wo@z2+@K8PtgWoRQiSFQ-YjnL5CFZ?^XVAOI^<~98?2SbqE$<Go6W|gPfg7d*6bPKokd5LD{{yLTlYa{Qu4PPKh*-Fo4WUwf6aC6Qi4w>TS%yXK<eX
<JWo~vT7s1zY8FfCE$bpFnkc_Ot5-HzoX++7sZ`hjP(o8i_Z1^1XZQX0{9c<7Q}~%uS_zox-U)EnXj*gXEPtCaHajlBl|$$n+Hb9O&sZCr<_y=M3?)u(Qo`{
0UD#Ip6~()$<bq~ZPwL=kG~duYwv{AadY`xT0WJ8s3@p6KQO$LJi8+;^72klv`wyzvrjOO8IEzb-I*<pb`qs-S<oj)?bsT}Gc1F%-`Lkd)@OImyv?Yx>2BPf
+MNB~KVz>nq$243YyvS6%m?Sx#GIRi?S;aw%_W2w636Q9Z)Z*zxXJIOYLX_eK9=AH+zbvUGn4qwoI?G9p`V&L%5MJKXKu|fe@;IesXQTs9{2TrsLR}<F0D-G
{8VcsA@YS3ovHNblXC1NuefWSQ6%MSSy%RS338N1Sq|YNsZu)Eq4+tTPkBovYevjYs(ye&e1Pa%(<Yh6{i7__#z0n3ClC4WN!786*TA=OrddHt7i0KS8Z}++
#K#!H&Y)R2q8#zP=Z;tLBtE|jwD{n7@Zu`>oMrRLaROkA7JN+tkOybkIIjjLpWmGe$BmFe>spOHMPq`{r)^3oO&an2Ff$zf<3v`Lf~znRi<MzeSHB(X`0)xp
r0PRWML#Sdl*YcFHK@^&>I`52WDaIT3lX=-wEg`T18_pvgTXfc*6-ziS9s4QUOC<I8e4hF_c(eWHNNtKb^ah<jeZ(IptyW<6f2h)c)j`Hwzc!p*ob+o4-=H;
Q|8Hr){GGIxIIig4_`BUA6F>}C(^qSSz_~D(UXjh)@&J4_MU$19kX$k2{@4?vjMMQ0Xgh_6n_NtgU~9@PR`HIw}^mn$?jB#mDpE7^DaYPpcZ#vgFx5Q0jaeg
GqM?E7sDorXX1!y%*xf;!O$zBrfsa|p1SMB8WFWc)Y}rju&~+%I0nl+SuhsE4d~)>M?b3X3{6QJw$061uux1SwBd&59@wKIr7yYFt!BNtNlzB^=asTOvNNp%
Tl}u!7Ax-4Urw|p1SCH6-e3alV$o>-4R9n8DcbBGrxgI(6Yb&N+6#-cXq;SQY&m@hk$p^8p7X5zB#P0EncNTqN^!{vP)=sx(hI`C(Gi`NcK{?kZ&e_ZH)S4Y
;rQ{%{PLEP4*R8Qe&So*8XGBMdgS&gk6^!ae0&JfX@Kk%G!clBDV9c{Jyj3A`q<e_N`7YK*A<>DUiZp`mgPreA2#{8v^%%qxMj3n9#5lK0_cu+su>?xiM`69
b_soB`Pn&s#*wX)dHc99dQ(0mXKw%%EBz1r$brT=Q$#?JVkPV+##==BDy2@r0Ne%M&cHP`Un4CLENYje=ra~*ZYp2W<7HGBO|792D?l9neEN!pfWf1MVHf5W
mrCRKPc#?N1pur5_~#qX8gtmjs15S0Wx}43f`ah0N;pX@t8wy4cD8RS0c8Q`7a(kmu^0BA2v-;u2lJ7xT5laZV_IsOkDej8GM+W+)v2;ASV*2FMc$k9l>SGe
G9=Oyge03ZDadCmCw~SlO=rNg-h<#Hh6i<g=TM5I9_mAj)mV?H2PLO#g-N0A;}mzBe>SyRjyc-QSGPZ6c9!)|Js1EwJD7KP6iAfJO5R`bUhmvvuO0H~0@Qxu
hxw@QQ>D?QQu_$@J-@(m2V>wW1xXCzNai!;i>BY)q(`Fe=EW>riAZSZmL>iO6CK#@<tiPZ6ply3I%^3aj3L1bJF^9s#00qV)qn7ic}cJ<w1h6FW?3(eqfTUQ
FfRY+>3En;P_6>0(1}PMLy5~#Skkxws*z|^p+Crf)LNF5q2D}#3BmD{FqrV98QK^M2<AhHZ!PPHlgeIg@n-vk>?DrTkCC`Wb95eX5WDhLgd1Cb?byEMkavE>
ZJOlmGgJBS$#MeUd)ShbS~#qt!;XpnMpMEdX_;8%pXbQLAyK7JN9RIH-IFH6GG~!^4B$v^rV{69y4ZYAz~T%sLvdft<0rZ-oDYb);Mz>4{P`TXrAj!Gtgi(b
Uw!%V`o>GMs^^HIE`Vm-pnCOX26H=k$+yECUPDoY`bqH=>7GO23-?)3C1utTwXb!PVxt>MITkVR(*?Yuke8%m%PAtDp6L;R)JnfPoZ~V)CC+yp9B#bIz#!UK
WGCq?g_w(UD&4M#g}>;U6Kd4@$Y>r+%-1ppX?YO&HpG`}de0`kQkY)jz<MX_f=9?>QZco}N@OHVaJ{8pHD6JrVP0A)C%6MI28!=v+y|h9DX~_6=a+8NqXDc|
H|u6l4TH83GF|EiQd8!i8<@Y<cb}5?_dUGVocgugACU=~9y-6e{Z#<WD@0FD!+j69PR<{~-ElUK4JQ<vtO>&-EKF7Aro2NsM)QWJ^3)*TYwS2vvj)h>>Q{~K
|Mvb!WovxS015u6FeskU3@K*IW3Z78V<EV)gNqLBCTt4?azv4(XX8(9{185uf3*_rQb_gO<Gq9EcU+h;L7ZFxbRo=JR8pP$E;jVZk&!vbG!WUC+-viZ&~`|S
5M8vg?z@cN3vi0XH4e{!QKE>`2ToR1kkV5`epC<R3KBeprjkwT*<?wA8CXiG3#f=S4pxv8ZT6v-BQ4nNj4jQTB_C!*sm{#~J0BBEQ(!_5*!hF7o8u+Jt^E>h
#|PAkYi^k>pQy1gonWn>ZDL<s)wg@muKlVIX;3dtP!VJky0p%Zf}}n0+3FCzvqB-zI?6*S>SsofXp(1#31@XbTB&Bdz~^VICyW;#k9A8HV8kjYt|ve6D6`HG
AE4*>u&7mFr|7mgm~=1h&A8f?CDr^}U_0YS1?GWd?1-CHYpWYOBWp{KHU69cZw#B^Vw7IHfRG`TQuRETg0|$`z9DWWJbkI))}`W9z-^TJ<T@r3T!Af>-I<2v
n{B#h+V4VGTF|C%ht%pKz#q`@y=3jn?;j5Io(innk@kl(y&{)xBMNB#56&f%IN9|ptXR7vS!@_EA?H||5?>@so0GIFjx-me3rKBP037{L>QYM~&YcqOPRG_w
_?CYSdOdhd`PjOTr82e^ms{0>14_HckDbw^mZ}uU2>sl+jQ6f0mfc8sr=)G8jMyewh3qXrAaP{<pZ9BeM7X`*?{07pnJNPndW>dCc{2ce0BD<#o{%hBT4vgp
UsMF@1vRyu8N=EViC~#72mwy^i#fw_%agIk*8jc+Ah7s%m0+*I4z@(fGVx<*?0v1Wov!)rP+UYom`U5#yw2i+>wQV(?$pD^7a;~pZyIg0#Ts=?hr<gwe}H_J
#5}+Chp?)IS-Lw)&>dg<L!~602K8a#lkP(Pe(eqeJv4P$=`iy(&1eCh6=Ylm%7iwn&uu`I$GbWP{ep(>|312h3qhwFOO-`47jDY9%s!Z`G$jF^8Woi9#r^u@
h8plh5Hb7PbjLMms3m=MhXb>~Znji*re(tgA?6j||3vt6!~Gxc?*WzV+}=9OYBrQL(nCY|a&uo|mgI@B@0Xg?0t;s-(G+L=lZrr2f%($a%YHU;!5E)f-iaFx
@%a(OZf%gALf?pXD@-|UU_h8o#X1nHgk+wy`^W5Yvn)Zl{rXrW<ng{i5rPpDGb%4FR&E=n)e+y2CB-=wup8Y4q?s_ZAoBf&kqt&8acjZ|X^ObD7-@f8=tKcA
r?D$JHkq8Rqo$goiRvPF-|FKy2UG-;w@Bg4Q9aty2(&_#<p1Xejb-A9_5w2<RwwKKB(IUwVxVM-n-|o+70~{Xq6)UvhNE_Vb8mx5D?F`u;01Eqa93bd_QB}m
Ku$AVeXsEH?D-9DIAjH)Lw+zok-9gfFE8S@j=^ZNkz4V$XL55vXzM(55S`6}>Rz?JLYB>T*KWn_r;lf$F8tg0v?+w(uX0it4HNM0T@u00w%uVSu7l}<QA(cR
s7v7|m*zH0S@DWFAJ0q?|Ni7JUI6^Inkl7%t-7Z9<fY`C2?-K&jubMuNdVsY#ca!nb>*RbO?oDmPIn!jNvn=kD(mKFI--znIPw&DV1fYosJcZd%4>A(seOP^
WPk!l`(fHF$0^B1rW7VQN?U%Ef4XehJOjYMGJl=wl1`x91C0yFze98RLO27%2>s$p1%jFo@piUVrSwW<OVKi^wZ1_a1a0D79U3Oq>zux=W9F1oqBaaOh$e%5
&0yG%fPc-xn^#@kK9J-9(wgngVkJ&W@h2NZo)ef?G}@0nn(Ya(WYE#pN>ZMQk5-VuIT+@nmvkq6iWWfDr`|dFA#HlGb0V|lbX@xffTKu<Qs~m-qlen1fICXJ
r<i9;**FMQRE%rui4cuT5-5M?S3>*$+oRX2t?o{7(D^zhi+pe_m@#aStDNnc^{qPy;B*!6YapkDMGk4qgN}?57Rgw5jvYflX>O&l+WqZ)M|54yi@jzM?t0){
Z!0M}F_AgEX8{q1h=@qk2v<Wqz!s3V!4eBeqCl?ltAab#i&Qu7=R0OtJC|0+Qry{)MWlB+XjH<f6LB6S3U6j|9*K15m5f1oI?B<&1{EF37{(a*jsMYM{U>y;
a*ZQtci|d()*`5C)3H=A+UND-uOgq|els0z$-#7n?w(Yt5r1kG-)HKAvk2bmscX5xGDz`KvK}gg`3FXsG!d8TsMZ^-1`zT1S{Oq$+z+P)Gyvm%9@aUm<cASa
E5+`aPW@@weE2%rfiG*pn|s!Qv;=n?n?kUYDf=|;<vRMckQ||)^%HISwzT0|1?!mWyhL?TZp6Q9o?`Mu!?TUk+CqhOcALxo?ObBumeA~0{Gv(N+~OjFj&U~c
mnxLEet;z49)-z=G6L2L{{;*oCWGEN>|gy)mhIG&`*OC#D3Y}#ArS3}mG-RwZaTG<3w9tAR^F6`pwB@Hj-Bp8NhIj*6q;b6Z&|&5o_<umr3L&oezW~~w1tjo
y}TGzI8=El$hn?U3RX3a`1O~y>-cx}1<isfe$zx7RGjxM|3H9M+Mt3el7AwaU!0!P!@?z-9E+0vWz8-3-}x~qIK_P)Ml*3X#iTXv_3`Gffho?HZg-E<)zBro
se;~J49XTXo3|v@=qwSO8;3`Lj#$ia<N<O0*UyQah)KqH-Z@MyRyZ9TvOBiNn>y!<L(QYHPSGiZlzRjVq|P}eKk;^K!RkJ~o?s#cWiK*dX?<s3V6Xa27(5%l
<fBm+h3v>pD8wtlfjT0qhapYMCs4}>=U(?j6CdYl%GNTpvkr1It?CDv1RJ5&UCEb#85a?`@A-QIYdC_5@@&bw1K(vw^$C8B277R_pz_G9DVxkQ*x<=;Gp7Tn
p8|NtP`)%+(xZna?FGBG&c@r%)`?<7jW;gmab-^ipb|eBv<qNprSl*5OWM1S*JI%670|J@*qH`4NdP&HR1T*Tw|MY-pNBnd31A#A+HJTMdBKM?MqY#<*Rtyz
TIzL10m?8M6$2Ty1UF$^!L<jCoi9vijaL7xPaqu?pEm%h{-@TjzpHv-U0$oZ9gmHwlGvF-YRrPI*E7ghDJ=6hmNB!@0`rwx%)-{#K&Sey5yb@I0d(79aO55@
<aaD=i*-(sLlT7efkA|rBi^2+jc8ITPE4`ix+s?skI_lt@2wF2wTUpJSMoN2sXuqQc8-NWpSs_2S8;{r-#e!69TjIB8jQ8h-=ACnBlyAAzHfhS;^TmPLPs6<
AD$NYz@m9_cvv^k`{e0x)oU{)pZ?vMCYnIgQ~P)%RZ1&fv;z@x4r3hE?>HZVT>Gv5_mIk%5MobA;=Ny@;{&cA-2p-#nR$o?+CitmEg75IdmIc}Ttl}PDV2|*
g}SpCMFwu<>+L;%jDNfL&lFl=kFQ8Xv8A|jv`NufI4h?Js!h7~787pKL6*b7(MneoO?jUmYQ-5QZ~!D$aSAFv%?@il;X_qLTzKW5-3D{WEEZYW(GpK1PE1U#
&5C@BMMnMPlJdk$fBE%&a8vBwHgq87xd%7cw~WEDGmzy6NuHpCMb~f_G&;4+HfI_<E@7?i;Sq7Q4Fg4uE}jiWUWpz%a(N1USCF+W;~WVxo4ahbu7AW(7;!_P
%X+9+)vz1IzF1~?DzgYf914hN$cog~=BI;y(6vDTiK;!!O_Cy<hmh@)&v?>N$CwYlC@(i1cH+J&WlBWd%qo&>4q$Kp?sJb=Hef!uw4aoUlz%t4N^5evAm;C^
|83JI!`_8;CjyZUk``b4Z&r1{m0f-rON0HiYfD&Ru6Q_7>`c@dimi!r=L<+iohexELb<e-8?p#wS4}EK{1Y>)B+yn37an#3U~AW6A7kYZFHsyD()KZIw9aFH
5WhGwO@0&6qWX2b4<Js&F-L&vo&E_IPpE*IkS;6f&jQKaX1mpM7v81_wNNp7A;+^E$+>HM9de)n7@MHwO1dl)Fn3%wEJj00W>zpe+xWnC9Tk)DY#0wlxUT*F
>yMRGgK+E5CmIOB-sh&rTt}KE|EKLY@(Gmy&n{*IOkiNSj(@n-=YLF^P*qfQI^mIP_VBK1U}D25*BlOD!0%|Het>Ekqlj%_rLqD#CL$KN|5*E!;ioaaYGEF6
gduIoBbFExlycPqS2*90JF4qcw>{l81oXZ#`R4zCqFpc5*lZ**a5xT?hwm!wa4{`-pgu9SJx^MaI6y}>TQvjRGx1U?1m_a7KtbK|CcgqxASMh0SPmI}y`Ml)
by3|*g~JQ@jz6hM_<b?yj$>{Q$!-EAK%xrrg7#7%8umFREy(Yhoc?WZyLWp2TtYX|4pRJET1FzYKEj#!AP&<bk^>}n9AWyuGLSpV*>S7XC6_8}LW7MB)Mm)_
^s4`Fz0!6PQ@REX*vMS2GYQ&M%q1yqOngc(AX(6G-hy<=^8Q?uY1ydn$qy=1ti!gACw3>zt4_@NEhC2?B4g=v@Z?Z8upbKoR1i%RyF^@a(`43wm5ahCmtkd1
*e>k1KIW`f`@mo|%HE_W(}fOP;p#a|h9CRd6r}aI+Ugu*l&c^ftHyJdFH423X?&^O;aZL}<t9f|waNVBy9HC_9E5e#;5>&ob<Y8FX9S$qw23)fom%Yc=hAG#
Szvv-`)5z@+5hyXTFfg~C9l=NLR@`{l;|Hp2W2pvbVB7IjT+^*9{Pa>j?}wVF%G^k+&laeQ*BbE-hYXd#e{0)hE5L=O4#5(zXbAyV?Yt8jP|+WZc+?fpd~>y
?;b>z*?=i#sAD)pv@anL9_1D=rzawu5g%|AmO|!<?XH+cFU8$f;V=A(Ngx5Og`n@^O<1o5Tn>Rpc0qm;DXD7s845D27*-C{@5N<6wq5x45Z(tr{VF6WbZg8Y
6bb_1wihoH6v7B8&_j*7UO6g@{WP-+!C3>fF4r;UTX@fu1e5o%I1iC;3i=X$(723%RW<|}6iu<Hu^h{oOwfZg1r8LF)&Fvj{(4Vfxab{+GhITX(ktplHYYt|
-R-GD?18*IiW?eK!Lx3R{CIE;L#Ku!IL(+S<hetXw2_e2>+(pqm+1oSQ57;UBlc9{nTLgY^8|2S<6b<UpMe_6@3)G<go6tHVNb`|-m$1g3-DWE@BIvF$c~hj
Kv9n|`C+DPw`DgZKuof<1i1>?*WwSHy{zOuwrxa{$8JI+de-rM4{bymNZ1jkj&{NbSS_XrmGP=$O6GUp>gdB3+Y}|9rYG#RlqKb855e|T`j4qcKfGst{hWXh
Ypwj&Zf(5NI2RvGqS(%edpqf(Ymc?`+J2Apst*`=RDJ-w2QQ$qMs}z~W|a)6nZ;{aj1#aK@k#^=ZOv7n4u675(z6IpsZc}HXfNyjL)D^!G8tUd9~-Dk8o<k1
oG)V$#7NFUu~{|C8sM^(F&_8#tJ$}-WY?)%8VD#>?7>&^3j&qInW!Om`uDLaK~ErkyFIyw!cq%v7$hl3epq~Bi?p(S#s1m~G6%@&q`VIC7#j^Zd2Jav;PUrV
3TVUti&%w#TY3N#yOmJrmOUI~R&>N%#R{7o|8wRofON_Os`fCsH$hG-ny43lee~=U<UOL3u`)X7K~A$POY(9j$C_F*h2|=}jDD+MtK$z@zY>iQGtjMf)O*=v
LH#EhuWd(fFQWsA%NM=>SPYLA`&Vyx+j{{cUck!zS?ZnNvCKV97ByI?fpTp+S>LbMh*1Z7F7Fekz@~IiQjlLxdO7_aj<TQI=M0t#bc5m>5v5aS)9#T?<VxM_
E=u@ZMQRtU4m3C-aX|{sy4ItNbIzY2x8M9Y$ZOu#Eci|Q9y(dDBS}1*4erUNX|Jv*E{c_Y#Tzt@2=>e!AuO_tLy;-qOx$$}r0K|uDo?TcS=9y`YGb-S7yTK|
S11yxSG6PqIF}P7i>+@EMX7;M?(d>3(Q|1jg|`F_ECe3gu6WjGXa!a63%i7m9;Z|k1(k({E70Hk-HMNTJjQf{NH3i^YJ{nX_f*9B^>6UfzG&xdflR>=aM@7o
XXhjpgSTdK(k3U7%%m2Nj->4;d5A`k(pWoTH`gIgHa<g!BJl<$A9Fn4WKp0?m4wqK@1_uxHE(IQ4%el~b}LIdLwle<_>I^yyUxK+-1uK_tzcnr`+KjQ2qZE7
qXKg5AwapYiDqrj`5smL@$J_s25a=S;1fkt*t`wr9;62zPC^Yfvnr=Tj;Y|<)MiTw)y9`MaP{E;#Je=aWGcP*ja;B-J<9-}ma)prK{k8Yk_MjK6r^CO!B50+
rs5p=F1yNjOt$==KaO6zL<j#o3oY8Z&7eHQ)4D2-7J?&70vR92FCukoyP<$`E8?Ys!cIJAXQ0IwnQf)#LZUTL6zuPnc#f51uivv?o+?oIGj};OSuv=XvhZH^
z{fdilr?F>bLG9(ij}*djKW<GxTp!ik<(zACJ@5jys`R@xb2Okln9G^D=}J2Oe~vyM7H!-t>ui{<Rt4!3DPD}l=)9zx~dLk;kST3m(y$xgm2x>XTb9WyRP|h
VxRno-lHN|21)j;o&A13u}$X!RIco2j%DN^l=4>Uv_CZ$WaB^q*d;1*2O<lt1fJ3-EupRd9HI=@j8~QTun}}L@=VM0bslc1^`G9RU_qs@LOpWzIfw-W{QGv<
oBHzHi;{S`DWbWT8THDa(7JA}lOd@})`56G+c73xBZ?{R3vIRS6Kxi18q!k#!LU(6W<1UhoRJf0q!DFD&H4tbuy^o>cD^m6x$_g?I_2k?cq4D!s!-D<|38o5
b#gSy(W<C%I~yv8`$syY`K+{&15N(%(SAQ4_P*6kbok*HC3)Gb=hW<Jw#~au%jvllke&bUUQ5@@%9pVjR=0qmJcQ?|)37Z1h`TM!vW5A%YPaLV^{p^lkiojI
JdX|vdU3pw)Rxm5e^r9PvfesAU1Jom>Weh(Ym_rYYY(38043L<Ig^!tR(FoAwDUaK5_MHX;IrT*u?vv^XQq*+EP3;`dC_XZg4K^X>X-G3;Z>l%DUG{INv9^r
wylX@>Zic-N);W(v?HBs<3m6f91<|W!-qMT+U|4R+C6vD@TGx@WfV<GtOJ{)SV-FgEC#q^e@+>_7Qyu-93Z?QD=R7K^tpwJzT`%yuPpBOKFZ8foY&EgEpDJc
0i%B|tQ7dDWZa-tvPx~*tGux;1umzSVb{CGL!x=UL{|+w8oO}+9pB2ft%Qu<|0#Fag$G*Q00lx%p8B|{cj&~k%7xa(ivYw?KuUfL+743RCU3zTN#-BH^$eEH
y;3E5E?#>!P6e_~c|@~J<o$yCVuKj#U*{C+8kL&n(6J;lJ^{#Ds22lFf*@Dh^-#?o5JHr4qrl|Fd>b%o_Eq1kpNqV{dDy@GGM=<c>F2CiRTULU-M&D+8oDng
W7m37fJy_KR)TgUT){ETesPAxx<I|U@3Qq*^Z3N$NB@z+<sal<oo9iPB55C_>)YbYj*7moCDT+eh$0DxHlNFm=Nr%R?!_)}<;WZfb?S3uoHt5(x1`zT#^;E0
gH+r+@bUQ|bVBq<@tf%5tO>O*ou9-i2ZN>)OCY9cK+V}}OLm$fVZLE9-k*a361Thdw0In{cSmZQ;$fuSc`QFZ&@uI`ZG!hL^v^V`hclZ_kb@-QN_JFC!Vxv(
6{rvoMh_BXkSmxHgNdk>q!7NGO0i<@C!ZS;iFb}$07rXz{3GviQ23E)7s2p@q%>s(8f<cztRWOv#k^#rnKv#a-sD*D-ZFisijm9zn#OyumNh3bo#%n(LM4br
^%TLjwYiZszhIyClpzxtnzFcRQ@jJetMG}vFveW)iwfJQU%6gSgk;ANH{S&;q--MXp}2O#^tOajBqArSgW=<CUlClQWT#c<ppI1CoeF>^&g%^o9x;)Kg${6K
<6iRkg0o{q$@K_RiOB95@eyjHO&REIj}A@mV>U(JkFmb+6PL@T9p#tA)h?v^R~|s9-V*?1WT54bs+IC(I);KN6>TojN4a%&|0rf!%fA)2T!=~f-k}Gt*|>QX
N7|z+p*qdG?2YA;)1;83$|Ewe4uJe5;Oxe{uy8|BF6?m?dnci5uOXL6IV&c|_!GmAY+@b-O<tR%PDIKyi{eUYK3XoqXS+ZZhx+{Ll&*ITnE9i5*m*~^{<j74
TY)BR3<W4>2AnT1v&94t54NGwetV7ze7egJIo~28r5P<9Nna0bF7BLrN0<HxcejkLDwEWLkw%01R5yE-=ik2jGI^;Oj+EYvCa~Q?lpjN;K1z|2vUz}7M@ixb
C64@rm5w)34q<Dpfk$0mbTViD43IRNpHl-*L9fO<2)2I-abxeawiIKuxp9U}!yeUVvpznw)1&U_8AXp|YP(@wV9??gkln#G#k*Ge+EP|bK21B!a#l>WEa@E(
&T;@oB`+Hi#=Vr~o5-wD4tg<>!^TxsF5sq6$$ggzKuJ3RzwpEbj7sj+NpDky`D&1!FC?^}S4=iCVA~qS_2KCj><*HtRDzyRSL9CgYJ+1g-UCFL3!wz#s3R5(
7!&ZOHn5h@yzTIt$$@TT>|hAzn5}ik1zG_=El!Dnu6ol++*Wuh-G~thunz35`CJ<^<&vxDmeT@orjR9^r%Fc>EHk4ffPn*e`?f`+4zbN%J1re-G_e|raZQ@@
ENNv2Rep9u6Tkax7TSrXx7k?1Krfu8Z9ZIip$6Jfgc}mVh4y3_5UT|Mrt~t0T%IDmCFTJkFT+0+TErvmuab1l^yL`}4F?8YgXQ@zqvGDC?p-*s)2&|nXhKgb
+EPV-;F0TlRov9^6u=b9G653a@(;mJn?ol7rvo_xEp|e%)@yS73oyYWp+~cB%ALEW{yb<d24`G5uL`so=)s}}EJBk@-Q9U8-iilM;a(m-B|(A1l^Rn=+{}Eg
2rAdg=2xnriCWy4wv8Ig@Y01=dKklA1Be_akLb4Vj~wpu2>OQXH|nf>#?%3<&t<yJLA^u9!tF8i!YOKK3kjO-5KJmMp#b_jK*f>+1II>QDf$HV&PwlSCwKC3
{IF6(o#&<!FXraVq;-KmQ{v18LCs0U%y6p(hdfj}swkwC6W!m8(2Ec}X0c*%w0Szyp;CYk<AH6M@jRTmuO|N}T1;}?$<(@_<!Pllp~9A)_5?^3@#++|1YfR!
EtRXC$b+**B1W&ZSw^gm4EYf?wc9n4fxWuaveMv@Sl{TFaQp{Gbx>-e{ikf9(+EZnFDaDt>zhXxCzfKQMVyV3^N-LSFsVJ?{`e86K|G}-)QV~EcZowk7Txg$
J-)c^{X*l2&(4jp5bNd^v|E(|B$8oE79cUeXp$Q>WPJlI21+4=O(Lii!*k|4$Ot=`J5$6}c6g4~({};6`qA2KDS03%;2I^Ixl>$@)m<H|k?*ta_w9}YT{k{A
oSXks{;E_Z`$YFZgqdiZH8c<u1KR=tFew=nh~xdO;yn9%-CW1qrebWIoFm9x_0mGd6(m8@hlh1aup7-koEy)gQJL&*hml)tvo@Jr^9z4pD9vTp&V^1ncbf*<
tnx@DwQBqaWW?UbSQt(z|Ex?<xQgo=e*|O3MIX;uyHN>w`Na>Se8t<9+(3%50c+Rf&ZmBqoU>ZAqQh*Y>J%?Ak>MeNO<T%PTv?l4)xGn^=r5h%UyXq!+ZL3w
P1mX*1?YkfSx;*LodfaiULNPB#CR_o;t#vYWW!)UW9|^-X0=>D=)I{c=?YZHa|dr5>Nq#L^3@=sZ;G>uS+ihPv^U^y$wMlOy5`Qj^G$j{RQxEA7NhC71puBU
%O?7W4ntk+{k#}LU!G<p`E^?+tN8>eBEy-4bG>=6SS8n>0_B@05u#G!b-g}?_=WFxW-`qmdetO{==q|p6%gzQx!%A3(5*?N)RN(2fFr=0RQnnX8y6S`^Iht=
Neke(D6aN%zMFvxjmAtlBclU?jUXjqHK+3`Cj}4i{ze0lzc$p(g$8QIEOWAF2>rU_ZtS)$LV#{{x7YJES^ZmF;>m8>Gc(>+#QhoZ$0VfwL?Et|NWT1tvWSB&
K{&-Py*M{$vabFD43#1Sulo~8gH?~mF?C03BW2^DSDEFrpk9iX>dnhwaaP+;!<^{AB0Ji}N0g}UyGme~jwQ0m!1y+$+<%D7Plmy6zWSrfB?hbS80KBKZMYtI
tqV&}|H_x=Q$BTU*z(6qU;K;((#WIyWW(Sy2AD~BmY#Z6${lA^0-?!?WJf2%l~ss*i@>Hr8@)wla8aJX;53Ewzh+^vgZjDj76;tCt;C*wb};Y{Va3%!aFW1G
1E_(aYx;{a1qacsk@AKZlZEl_h@xma9spwFmGn9G1{R(EI^5fIi)c`(yk@2H3OK3u#UUKz=A3?*(vFj;E3NGp_VdC@-wokTlUD0smWpNPmJsqP-x;BR;!rW4
n`5QVI?(Z0MZ}sBk7P0ynt`s4?Tf3j*8fEaZR{~0>J)ExtMCAr^@%7}6zvJWjxpmV(tbTCCzScdUF`_SCaN@Csm(W`-1D7SGnQsMuBt5*Z>)IW=Q6GeL?w1}
hX<P~ABmlYYc!?Zy82?vk?$BqIUqsszlu<XD4gE*#5@9$oRZMsH#02sjUZ((Xh*25SVaP~U<X3K!>%ayjETN#Q{2?pNSPF2SZb{6zZwiS_`110!fV(hp`OSc
V-|*EhO%4dnX?BAat|4W2}=Y6E-RCK_stDOJ~9)$CKA$VG05tYev@<m_dzG?#pz)#i>nb$SueTk5ZdQ=Qa|wPnY8*7V6EvkwT*IV&gaSy2pwL0-QGKetr)r`
-&X_Az}wQgk(^V7pU-cwls+Z=0}~ylc4A1jC#avhaNb=*JSSi4BK)$KRVC#<+AS}&EPo7pM>&l!NO9xvH&_$MT@7jd-`ov=&J<)%{p?5lQ8=q|81x~oT(4I5
VgW{X(s4E(HYf5z>O}j3_;W0eH!F6C<ow$YVlX$Sv=Gn9L^o`JDZp3;Rc(o!InqZ2aik49j~v7tSVt&8<V<ZLO@^pxbQq;2=DA0w-2)QigwIGsLifUL{bFMw
5uEJ1HhNN_A$Akc?V%(VNeZ`7@D}OQOSq))j1H-aO2?z%YdXsszYWY`#%_Y@a|Qoa1bgfbM}f-bRbbb)bdyP26hK(3(A^rPI4Vm<F-)IYfDbmAwi^G5N3JPn
j=-U*MVjTYRC@A<hjdH#&(Edtov*|y4V+vbY$mi*RzxrdClb~jcr!<W^Xak|m}Mmc1ev^VSzk*6yQw0+OL~3uiW`2D>dpzVg{s?y9$*w|^Qi~EqnpMT16<kl
I|U1HC(5qhZ!L)mx=exe933SsV}v*dRT{IT2hRc(qln>4Z|Nw~0ddcF3I3KIk9MrkXl-`r7vh9BzM^N<%Qy7s{M}%7!R_7u^`<N_7#fi{k~U=#bp;B$S+}p6
-j*VHTB}};^==z|%cgM;>PG>70nELR-f2$#Zo+)$z>XlSwKz38hvoC!W5*FqME`{b!nZ&sx7z^%8*H>n!G%cETv-BiH4o(?ACS%w3LpsX2Ic9S3oQj~tbR)W
YqVy5Wg`RCK)5Ra#jE{#G$qj!P~HjGK?1nfSN@sIHuCiYY;*pRtV(XZCGlZo$8rC(8bwSeloa6k`*obD#jRGfcv=f@1Hpim2_!CdAJs=)kD({eu8SJh+c8Fb
2CxU-<r(`EQ~GBRpFv5G6XfDQF6M9F;^G;Uh6e18^^4NXx5%1$4d8vj;Mv>>XpbIC2i!HRrgjCbqV#&drjGY1wxI6*g0#}ANWlQ`zcK4(+aG6fn0Z%r+1-ey
$=vma`S0-Q@1rCk9;qm)sVb%I7+`%ZkM&LaVkTyS&6B6yt(gNe8{5Hvn7t72pz9nZ0s^Vg{J(B*$bmQO5N^Aa{Eq1m>e4zsN#mcz>6Txh_frb(^BioEng?m@
sLkm_(Qt1MBO_RcXr&`)?|9|Sup5tGuqz5F{0e{g@ZJwi0G-}G>^v8T=-Xr3JV|k5mDkAw3qhcM#=7o6dB3XDXkk{G$=7RmFl<>Vgp-^6Ni#EjU~9yCeXccl
v~fASl<&xU`_B1gB2S|@r<^ibN%jC}ey(&m&QD&&9MBi?bsG>^3>jN{plg?b?fE-7(eYa`PulI(g_bygXPOu7k9^W3w-Ba-l29_J;{BGT`+aRLqs_rr!MxFs
872ayxNr^Tb6Scl+XeXU?gMBwngVSkdKt#SN-jVD9sU2|Ry61B#rhvYg^GD7k_~@vzsyHp$V){|&!i4fu7xeWZ9_Fm5}9er5O?g#FYA4qu63N<BJIXNsf^eg
nNG*z=M!Orubr)`+*sqk>vn_brrjw@4pgmuo>?xHQ7|SGr6J)V%>|e7u`o%{bNtCkF9%B-8abq$OyLjj_l*7vgHO?Tn_4dJuR<LZR5-QrP1~}@-69B`7n48g
{U7WQV=<0#=`d7n@t4H0HjcbCiNM}=CbF-v>4!ZMtQh*$JJSsu=pb}&R9srG^MwQ$X&pr5{}=TXmHoJ{=jybDk}Z62K-crfy2IMVDu@Ed5S}h$R~{i%kF+~i
&`q?4H@c}TN?-bOk;^v8dR{LpsC+4<+34Y%Vsb9kI+(<a8eTn8%D|3<h*ZrjuboaBPBxSLn@rEZA~M%aTPVGXZ0z8WoqW5*?ibre1r+mF065Q}J_<u+6JgNg
R10mQY(mLi*X8A@y$utFDK@r)#oLH0e0^UThGaaIxbhAZC8Xv`lPp(~y)1PKMst%pQJ7@k0t<69$RO({Fe{WyIRiU<dwJT8l;lLxpUoM=YL^pFJP0~76XdF*
9zl<Et6T@zXwAa7fuV#)=3#>$0(}xScNvKG&ocj@GO}bCVYO=YXWjJ20yx8l7L2SId3>%9BwQ|8&tcPJ@d1Wc31gt)U&V+zRp4v#2u+9was37JOym?|Yhk(w
oyQ4zZ_QL^UfV4xJHO4QPeIQ47F^PcmkpK}vh<(wXwd))qpti{i)K%X*3=0i6nby^0fzMm%8I89^%^L#h@er+C4{4Kw)FaBdc5Ck8g<hL;KeS;QU<fiN9m}g
PT$xU>f9N&Em>mB`?}QkBGDJjI)Jd~CrMT>=Wl9KLCo6)N>vQcLVSgn2f?Wl=Claegyl%F9j|1Q$p&t`oLReH<YZ2iz)HqMid+9*zl6U6fNEORy2&lpA3fC8
uQ?KC_C#PnnP{=e1sprw$wAo*?U;Td5!gpfWZBltxcwe7`ys|P|LQ9Dvg4<P#D;|`Ohi`1m<pGD1h%F`!I_O&hS+__5Y$_ovD`+kh-|sgqu7Y`Euo>BRy%8N
dgb-sI<d7TMLaafVH^2J(s-h}1aV9R*L@ct)ry|r<#jFjUaE}wCF#vAezu3gq>+;6d^mc*G-({!L}(f!S?ms?eQ){y;XM%eA1a8^+`UxR!2KW{oOhemADH@5
DYXl#-#3#P1(VRepVv{nj?XDVow-2ZCr6ze1>XjmLziK>)b1>yd-AO+{IH0*@Ki@iE&a6jKa>Wmn6D**Aid$2bXD9VGlo&&foF1;ryDGS_Kz0Tupm}bUYU6?
Lu{oApuz7v+<npTw7?R1M;X!~HmdIDDND&gM;fJRIA9fawmRH>N>uzJJiNWX4`tBDr&0nu@DNl#057(87VmZGr@V!pv*1;nb}3q=wlP02xP+CeY&V1HPX_Tr
^#<P_(Qp8yJ|rcH@RY7irJbQ#Dh!o*zrO(R@Y$ZgPCY}wsRgzqGp(x`dAIzbtfL4^&1;sZvFESANO_d4&vhnufWZ^fht0~J0M)}d68*Xraq-8J*cHgVt97L2
t&Aym9AnhgFQew&mU@5+J4RrkWMzZ?gAy_iTP)D|1$9iwt~7kIlC5O~>Wq(@yqrJc!-BL?jv4HcCaY$(;lZp6(^(gUqM3ndVk?hOH0w-IZ@$cNlUE$O7l(&0
gt+t@Y!~)Qc?J1{xEJQ~Iw`}l>g#uUwqDs^_jtRJHLT%{0_F?rv?aW?0m29og&yU;N@Oa!U-bl-ri1H|9KmdV^<_idE9XZjEIj;m&;B!ChC*o?S`w3-At;2W
PKse3wS_HVoOajym|K&*rh8Y|UwkT<w7rQTbthfsU5>=axqkhC-C{2YBz~q<*bLKP+$?OsS35^aG6Zbu&NJh%3||t4e95u&F;tO<4-KQ~!coKL-8wIT^h$Q6
!D=<P^Zi7Q9>$Y2mnesGm7W9s>WvBnS4mC|(Rp?je@lB9-Ij|U?mq4SK66Z2YTi+@DM?S;xgHg_z!(|VOmu(_6ocNe;5tB1{kR|^eg7y*h~R;eI1<?h^`nGC
W5vlY|L`3`O9nW1aU<(If&NM7AHdUbTz9$7h+k}c+H8wR<F>8^63GWw*Sa%CrnsE9zClo2OLvM{I**Z%*y`VKV0nH&t4|DL09sqI@i-AK)3zb+VqLu_NN8O1
H>D`AGHT?1+ECOJRrK&1?(UIUj95)ztd@M&D$!P6PG-M=8n1Qv`~oxwl%D28SHmD(t-*g3^+^_;s*9O`+_)kMvn9LmSH~_FyGM$j&y&Pf9Uln6r>cheb__6+
Txxx1;;x?_4VEXJ$NvGH+FR*T+UCvMSIO$26P4uG=vGr~R55HqDpq=iWWj){pgx1$P^FYTtla6vo`WZ<B*pu?zjU#1Lc+(Q^(7jTE|eyy*WmTFb0nvU-nZ+_
LlRR$cTJ*U4!E{TM2Xf?XwywCEr%KOGk_?IG-@$6Us-{||8=%Aog#Gc(ljr4-~0Qja~;vY#EtTWmi(|lE5k>?Dx4QB=}XapGT*1P0Sh$eB7w0=fJ{6E;Z#(*
?TadONRI2>WD~%+Hq~=1F&24Kzu}~Mcr9#0c!>$RJ=!A~=cf?wjwdZb)7_)#FB16yC>M_TlBe1F#aC62oDs3Keyh?8vS7{B7=|ba%XGuuoR&|PzeveK==AEm
gWYs!dJ)+C?;Q2G$ny3{Qbrg_v~WnwRXY$22_LJndf3%OKkv`F3O$$b6O*ETst!YMzEw!k;9J`l_9b}_MHEBq?VQ00u@rtS%lKw5DLPaDCL+wtVMTu=9?}$J
+BYT$H2F_e(LmHAVMpT^Rf1g=p~)O(d)6S+sa6Ml<UbjU9#?O^E1v|sr9+eWE_HN+?9tD<Y4FJewaZMSxIn~nDhN$rQ2I#{j!(u~t*JU<_l>eQ2k0V0$rxAB
aJo}37h1qAZ5RDtIQMIgqN*vNZqENRsB_Zt1SQr*o3oS?@$EbEP6nScPmukpZctg}$p0%}GU>%U4PM_khg=vKvJN-;FQ-ZB<jh=u8=zH>O_SydkYg1L>~+sV
+`a))JSZlEuOqasR9o`+(h&}@`+Qb2gGI^2q6-_GZJJFB&d%bqu_Q2B+*ory^ifV9UJQucjzW=ITNS!%K$H->hQO>n1E6L-0}VuCQ}5k|ktje9R|uXIJ-^eS
6<=hZ8GF?2wVstyQ{{<`v-jt$A{BAo>*ryuX>uNkNB3+5#v7lY2!$heaoSpXu+w28FwMORmTm-CY-;7Y-y-Rk41o2Rr*G&d@N2FLjP}t*8%2Ahu339lHEEOn
;;Q+H1Xa0EE7yHCo+xc9_W^uGQog(Z4B_mAdtJ*oaUcfrDeu0P<)OgPISCQ0K0wVlP4tMQOQQBYGO7&9yvxR>(v1y9v?F5C!536lgW4lL3gL13=T%;Nl3t4X
MJ6)nAuyFjuX#67jy8QM_%?WnMW<=BFU5WM;Dh*pwhbZ|sW4k7hNz9FJn!Z_Od3B<J;BdlPEHr)poEXeJ7%R={uZs9;zDbpAp8!QGF^Ib-*(M~)@wFHJ5--}
&Fx;&@a;7al7W4V1~KkO+2lvAg>L!DLJ4H{@;mvLK;`1m{w9&8pkfAT_{Ua2+f{+iel%3f{E!eKqB|8?-GN@OJE&D~x1z6lcV*jio+`{;tzZ$DLB1W>u<lML
QEy(_2p?r0OSmy?B&Kccm$3@22JrL=g1VRdD9#2Bz?#|{TnN00M)N~E=dx_*P-^Sc(4ogkb6h0)@iSjsxCzw;Ns()^!nzWJTD8ELbmQs(3nuBSAvSA3uKb+y
%5{!U?zdq!irJ*Xk7v?jd88h5gKOQZnm+5oVDJ8c8y6-x&d#h$$h!wz^<m!g8bS@|2(Wa{i;GzO+m&y<Gaeg5Wh>z3pRc|)zVWbyM@GdG3W^`Sn8VZ?BhiPr
_gTY=W8JR&*44i&m$O?9_flmT<ab4C!FNoTqM1x<^WA&p;P72f#NUl?*aW!27s|%c9E}v&^JZ+jR9|n8)OVm$sMi|zYj-~2hc=o2?`?jkH{L^oAF0Zl?vb00
STC8^%7wVqBOHUSkTUUQ`e!Uv=h-Q>0XNeJDMb^RdwNYX7}khH=v(r=lW$c>_&KKDlSyM35KhyU<MF>mv+krAY2y3nQNPHZNA}cD_Vz#yr-&~dkTv&LF+3o8
=8}l5djrd~v(D+{qnIH5ZJV%(_1CV3vlP<}pX!wN!^P{6@uLd^Yevu1)RW($9Mta%yM$&3tFrMQ0)xa*)od8{QvvP9Sl_{~ME5$X-DbVMGTL6NnC!k;N>%8`
aGN-otVkfUAY`t|I|l#nbweuC;@_sui`I9XFn?q&el7lIh(WQh@e*7e%L^ob;4OvdAI+IWlSt~8k~r?jndjK2eDNRcXF3wwY(EJVH5-32+$15#l+I73hBUh5
p5%qx1KgD<GMM@?960}e*(yQBD$*?8AT;l;Z`3UQpZ%<``qR_UshH*$3vLBpMHv2Z8f!Y{MvuuQaDb1|6UXX-ivtfPv;x_7hSaiEYM=6fNll3i^rvxJYSygn
R-PEp<~jGMZNO_@#6Thzd8i7H=!F(Cc;Gt(NU-goXcJlp#bkuXhz?qSW%+ezI-@Gvg7c>3pAZwyo2A4RAG3)hi+A~=XYe;cc@W;uel2#dYl|0|pNNfxiyfg2
EHW$TuCcJ%dvvci+K?!^+Is3yY~_37rQa(zV#{>kj$0UAOF-(*t$uP*A~-IV0ifUTZaO~_ZcEGafPUq*<K5Wwc{d)-v&01B6l@eFA=jk;WRC(sXwVR#;VGb(
#*m?(PuDoDvxzF2Ry%7C01*`Y_JJvrDxm(wpL?TD@h1nV*(Zx?xo%Y`lrm#JQft2wmr`!PV7-Wi(a`S+_UT8(;extWI2$$2dhUs63x-KQ?Qq9%dJ4gwP1&K7
cRyhph*~SY<}Mv7*5L3v4t2c+Qy(R(HIqDPT&Q=MZpV#|*`}6x*Pw(hbyAd|mQ!g6is)(@@y#CB#g_DirE^HTxr|JXz5G*o3wkWQ@6#!dZch3=T2&9@3y6%i
(x)A_19r?H27(4Xp{8v>qJ~vwkzeBR?Ig#mX=9e*jtYVF_xpW9_ZcHJo|ICYG+}laQ8#PQFx$cQ)3vYfwE6}B;3^EkQ2%bR*Z!M?!gHC#6|kEykb?*z9`?GT
_`Xz(VR|=B?ZcVe{{j;<ZTKcgb^_TsD+BRT14<NB<hwErdLH3-?TU!bO&ZqKd8H2LwdGX1uPFP0<2-X*pi;x>`z7tuQy(XEx;joun7|=9zv&6I>no$K<9L#+
p24Q65+W;1SBQ0$lYjMw7`Q`R!A|}t%k(1{7Y;vYV}|pLSOV8e`}2ze4OCnH8SJvsM%MNoZzD@4WfRY|LvO}BKhr<is`$IytNjIUg{#pd-!{3hgb}MoTz+m-
=^;~jPZyk8SyiZ_BTyD-k0+iQ4?uHu@LrkT$;80O`;MEuF`kSJfz(FXHFozuxL5~z36&vaqgQ5?20b+Owu9eOvh}nWmu*=Pk;fxlKZgCMkZJtNER&H-?b2&Q
*GGq81b`sYT=3*(J_g*aeN=Z1(_}lx#i!gSiOz|nl(_EsgY4AYb_$rY!t$|~R97u97tImhSnEZ1yWDv7LgU&V6ZY_8S-34wz6C*YH5}rlkei9knCCv%pnB(Y
B$!oydfzHXy(HH}6iOSmXe$iOv;=u2uTQY&o)z${B)q{BkKlLPzAU3zC1Gj~8d2r>GRqlkhZ4h!28HWLuom8lw0>e@N^)tzTBz4KQ&Fi?yV&?C84NMnxRnY;
E6D0k8XYa@WyEPt`Q`Jtg~#B2<>j=CpS_6H?<zweo1+oq_>G#>yLFGE9d7p^ea`8#0NJfv1Z(r($uTy4^wC6gss{3`b|Miq?a5^@O`$Q5Hq+SYb8T)v3svgl
=Gj;ce~3oODS6HVO9kO|^|!XAigzDk<_Wd0o0pk9HAn_f2F-4;x06k&FzM0>yonEzo}E!{Rnmz&f)dtTd4WfLlVW6wYuXI^pzAN6*OX|+gktoBW1K>oa!{jh
!kWlceaU5Uh|@&wbgc@3b_O)A0X~unr`oN+oe+S<GVrm{a3S5ULShgIC9SGsGKX~l=_%0$@sLDOzi@f<HZa+0D;M(iboE0V5h@EmS><YhV`wltO5w54ndR+}
pI`x#+*GU%7Bmu0;!ZBqn|&d@z2O{*?ffbpF9d%QrsBA?hfygCR#|r51pViIBw04#!Bt}5#4arG<9C1d+5(`o`+u?nx({A+H#I`}6DoKkreKk{(+RlQjfCt~
-1#+Pr4GDUvlms<(I9r4`;e)l{^FEll|U<KH9JUGAy|Zx=8eEd!=Hr>Yx5Gm6iwQ{X#vcX_(yO=mr(E9MB7OH^=2F|rb_raF`9JJTS{P9om_aPn5OSPblPDa
Q`kS~Pb|`G2jxtOJk}59tDJyAREN?@W9>r**|Pq@C>vXCph$0d)~acZFKIL8YUoYtBq%lc$4Hu8;Kdk9AjF3Dp2JG&@9X>wAektH&NmtaW^haOMgZGf253_A
!;5K`si@-|qPzSbkyNZq!gC9eFyJu%f)hh6okW(vx#Ct=jh6y%scUp)qf%GVbwU6INyjU@R<XEo89)3T=9@{nW=wB(@vxT&PP7!T7Bp(Cvaq}gWri~l?PrH-
4}<rwvq91*3ysk~6Y+D!!`O=2q0`VR$SjDO$jc2?9&R|gh=|!H^$5cDe?MsMs<nS@OM#FVALr|x3ujVRTHAG}&+Z`=KH<lals4fyMxehz)7BzD7m$y)jcv7P
!st@-s0KnPRt*dLh~;QN<_PUn@}WrEl^=h-Socbcc@Mo9Uz-HHp@^#YXF26j7bk^j{PD#%OAa-3zkjqtP?ZF)vUr%Tj~{1Q0zQA}YwDd7cFqo#?|4wgWs*FR
#ry=MDY+MXGq;3>8RE)ipUf8iZ9NXifppd5CnqwWMS@+ft@!szPJXh{r%qK1d(?FUmjcCKk_qmy3hwU0x+aAtz*f~gK|TuXE(9KVk|_|d&4|&r7<X5(l*7im
R$ob^X|YlkGZ?yTHD1T^UXO<W3kGl6yFm&-Fp{MQorChdZ7vgF#E#)(ir*Vs4@1|ymBc`KbKvW*B7U5q<d_{&;xmJFxiuLCH1K_ESq$4nJOc4MA!jX<krZI7
1$o>YU_=4!^@J$_^72t_W>hcW2Hrq3zG4Ie^gb6w^Avm>h2*<*#h7nH9#}jNT_EZ;j1cug7^>+voCap1hK%x(sMB~$)DGM+vyyJ9m=I+(+|s8A%-qURy-D_3
NI_eQD0d!YV^kKkg!4RE09z>zT#aHP+mJgZ8rgu<{s4!is`maZ^8;1BN@KM<V?8ZCQ|XEw^FCChA7N6Nl5&tv6P;?$yEazl2H4xK$B&gAdT~J*`ocK|n+<MF
sue5U3aRt+RoR2K+sKjJF;F9;?bP6}S@BUwU&^_{=u<Hm(k!^!ThYVRJX@QkSHkbf_Fe!$FZF$xShcOhh$ZV$tbxA6v;;o>!rReWI!OD$Y~5~dRhZDs0TIP9
Ee=vHTg*C${QxkhPUGF&dyN9BQ{VL|r%ir&-;5!8U+5JSw+dG|aJ$9>)Fvpl>E01vylRt4m&e385ro5I3@-wF7ZE3I!WsGspnj}Mg)_O)xqDp2xg_a(hprRz
^lP==tDn)myn0Amw4%?q&kpuYR`224(kj?9K~nn>%{Srv0E0>}tw#U^s#@<hDJI26Nc`QckJ!oU98nJ}9a=a!U!NLVZM44V{aINnAwP`*$e6BmQEF^@V$7*u
0D^37Y#CIo61`!HncwPJXdmU#Yr*G_WgqMp*p+4Wz8t=EU{&j!(Bo#jgRLAZfz?E$S-=IiB5&D$w%5nXq0_U~7N#9%WN(hQk}l6C3cFT0-!pR5b~YYtCd?Y#
O&8BRnl`2{iOe5NQ$wdaA6Dj~8%D!`zra%BGfeITWNdlbt$rcF`qEloUrSl#cP7@8v4~fbWOblVDGDNABZyELVt)!wOD;TtB*?(dtXxl*Wyo{k?W$)dcc6T5
wN9EQh#vmQl~aq44r@j-T;tA!Zr>Y4Wl!63YC(b}2&j9B^j$35ki))=@sA94<YFCEtgRK}&7y)B3V!){V1@_WxbS1@Nu1^I?9jA)2j-{n8I6vmP;j87$jWf*
jX{c&RnHPSfeyepoH9p2#^l08^3>9)eOk?!MViXiFFEfvTDvKzKg=CXEj2*?!>5u~Xbi}O8;bWHiB2byCdc1c2Qw_$$UsH|D9$lwTll$oJtWbry&O^(P;H69
%z6C7>ZY<KE6))a($&FYg-D_MZI<C+1n~d)i#kBF_7|2HG_RrTsm3G0?=A{<dD>kzUW-Cp7Od0@X&yKmMDmiDQjVAP5s6to9SKZTK(Dow&O8J4Nu5@!-O)gk
#n(X^$d@X5)kf@5*1;oULoAKrv9Y1>q>5l8Lb2@;5Ya7l`M>g8+ICNlPxkrtVyBmsq`8G%x)KY7u24}ns~KT#L8e^Vg_f&DR$7q<(G2S|j^i^{apx-EmVHIk
nc3I*5Z`q$*L?}jPsL@|c8)HbFeBxv*8r=#1Yq4pLsyxIdccn>a3bD2j0rWK0ICCgEg!1UXC6krQKK$|HsCwjWH9*CMLvrG9)Md7)?0fjkwB2V$HVBCH47P~
^&Km>2nJDPq?r4O_hK(~&uyH9?WmvPU-jGxQ)sRsdwkbS(6B~!LV}9n&A>q0l3()ct-Q%+fI-!k?lG9Arw$>2_&=7tW#C1?cc-;1n3FaYRpnxHkoP{<XlF^e
?(Kl!T3>Qookda|@ETcx8h+NHLIRlx|6V}<5$C;;(mTLT<ioEl7%4Pbvn_BN`@-y6{f$HLWp8bw28v3?0zX4R`u!g#1TLGGsTVl`GhU!r{uoBQ(okLl3HtsO
{-i1W1S}WD{%|4iO5oiPCJij&SARtEap@Cb3CnqY2chLrdPi;zC~M{dL>)z?SRUc{84@AxVKC7$pOdyu@Xy{rd&0oL08cHUYe&F@OjA-qW?#=QWU%n9yz%iv
hWDsbZQinUJ!W0b(11EaFK!B1z#6=T5uZ4^`u8J=C$6To<<o|>a679`5Pf~c7pSGvm;vUKPIT5Fl*#3@5Efk<{A%LojFFW8DaZ`WiA%=rxhYAamaaiTo*xAC
8VB|lKk&t5>}vc&08(J{fl<BSnhbklgaB+lZr-ECuW{lhMFvNIb>GLf#|XL4ME=f%*Mnm9uy(KoU)Eu4iLP{?|A|LY73z;kDP0%B5_((us_Ip^Wi#_Rhj!iZ
j6iYx#Ucsh+ZN_W$=qq~p)S|{eO>pV4XP-6i;toJ9Lon&$Kb24Yd))xHC9<<Qa_znX~SL9ab-dJD966l1SQ0WI-m<pEuhZw$}z)$f(Pc>3;SVD&<(>ZT*P;6
7wPIDfm$!T?4N)9hv+obnv0h54f);I9P*?`U!Owb>K@Nwr9Ck!%!uaSizm*V!(k>Upt9@FLG#|Jf`~^*ReN}e0j%4HIhLn{^I7gwUH?W!NUD3v$y!kJE2#F6
@*_M|UdmnI7)!hBU62Vo^{MUtY;re5Yq!e@e{~1`q|)HEs(mD@GfhN9ldos-nOr4o2|}W*tPU*O0^TB^TUpj?)6Xy6vZ0YuUW3&ds;6=h$)HO$<H)Ve>koI-
3kEa(k9m<(i1$;14r`qRHJ3Y_o{+Q=wHddOiP9<nsu!lBvTRda<sHk5^INLU0RyeW`Y{m9$l8~fGy9u6A7OL4^b9rOo!IUMXV3ou1+($r;qWD0<`GtidLweS
1pFfE_}p{K_DRT)+L<4B%zj$#$|5K+mB!ruQndG&#yQu_ha-;nc?c4zn8um91*m)jGs>CFZtsq!gV;YrrIX8Y6z3S>kAProqgVLJaqLTU`_9n5w7Ob0aocR%
LhHCf+!aTivrW3KrXm8SCHooeAaOYV2Ct7N6YiD8G;f95{kC*6?(JvujJT0*46`<TAfflt#M_q=1qQ0+KOgq86^0#F#%`)QVCxy-`qVf$<kv7a^*xGdl=(MU
<DZN(L*MNhTpKT{xE??U_vFL=(fX6of2yx#6vU17C&N#uHZoCXqqHBPl-#m?890tsvU%<-uL#^H9*X%v3H>0fv+_SIkNCGv4jTu7MEV&^nI&rS(E1}y#WLrF
L%xa4b-_$<q$0O4f`y|NjR;CYW<#H%g>rQs2FrX8gc$<)_=pzb$L}rnhxSBQ9vVjy^Cve^YMGe$QD4@M$$8oL?_F9mpl?>=`EL{Hau$hn9j_)`#Hh~;S@?U|
_O-BUGZ`Sx92%(WI>Lm7u@}SqfO>jZm7UC47Rv=(i1T=;Tb;;dn6r{QONJe)kkbn4C9v^5KH+VtrGHeLhPh7c4v_S_{Q0hoE2~K6XEaETc-{r+78BD8R}G(J
Ffphkcu)EVW3ye)%OPs^@Ae_uPSWSZ0&VS7xO!R>Q&+o~Qbs|MlihM{abMpUGT)LwnzvG8i-NAp<U4Jz6By}e*5lM~w;KQpTH8#BEF{lb@{)av+o^*-lt8aL
ZJGrM8Oh%I9<0@nxb3{*-m!10?5gi9YcvdoRA|+w)}eT5j|SJ1^HHoa2CAZHstN^}r0@r5qct|O`BA^n_2;{C3|EN3Uj-fNnEQX;0a3CR5OM;3VL18{k5=V(
IP0g+Op#((l%azoMz`o1w9`BX%&VP*mn|Hb9JSDGv43i(KRiYM>F&;*xxU-D6RK=fT|(nA!>_DcTj9E$<96@;;)7ZU(l6>BbR|)8n03~g7}g)RY%aqtEdI*&
i=zwlKGTk4z0!~TIhbdG0B~iCklM!|S@^ys*jY%NPgR+}Bf_&^d`WS|p{l2yZKeg7nYu!Ahct$ninnN`$*+pW(UCkUg6>~s)8=bNv4v;ZELPi)3Bn%4uEDXh
Wz#+H4vI;e07RV##l=o+r^qvf>_Nj-+eDn-F{#=KxnUQcGxSgnNpfZ!(M<VO1zEW?Q<rK&tsjAjF+5FO&z9wO5cAWv!3^~4-h<e^i%KntD3She)amnxy$G%g
6~GE%<gde;EM`+O7Mejy1n&A=8XRinh2eF`F{h4g@0q)qmVt!A4V|Q9I%I*c-SB&%a@`0<<nQU5v8Cek5B}bfe$OMUG^v``KF6joWiE7B`0sO*Jmm*jTuZK{
{c*9*LXy5M{?maoK4`M^#g>r=h<HbMARrJvy3av!)3vbOFnjz!VxF3OGg7Ey>;vNXD$y@{QRs9pjw4MCglrIL)vWe!mcYJXm_?j=PJvQ}?#P}ZOy$u=5}=|i
?~$3py(|ucs)af&@y%JLfPX;ivq4ngXz2flI(a0WGYhj3*YU=;*Y#Z%S4S{Si4I}ZI;>TTLK6FR&M)vv<gY^RFRm5t8EdS+L<O7mW?;0MO*_zng}0U-3Rx!K
5MZm9mmJ7ywB^1Nq)p^%(_UcU2#H@%WSKz&BMbyvHf!AM9bAWiTJey$-j|@FdzFSBTyafxjhz(_vY4PVs#VbrW@My{7?QMQ2L{0*VYRjn5ibV9oYE?1gEabT
g*Mv`lmx_Z$y$e~Xm7nwNrs~a)K0Np=SR+zBg`kqW?B=b`NDJ>up;0b=bPiy`b}v=pbN<@D3pYS#Wk8tD4|aioy%6+T+;3PXvOii5#CCsTn>I)ycr^gkEClj
=GL{aowr_HRZ5yjV?zPLQ{dlQh5C;3u0H3sB(2@SOHF;nP4Fs2;pV~e{ejUDs=2SW6|st)a^-Lmbr0e~!*I9Ero9=+6RlF4?|F9Ve5;__h7ZT^dee-@q8BNQ
n55e}HdBi1vBq^D2r33_zIY8-X_;oj825ZGPGPw{D#A_vMk+J_TtK>S!W-+yd9;GNOS%H03hH%zBP<#QIT@Vz-YVW9oQZFLab%JtY;aG6ZYrl+O8i{9qV)%i
-BZQSYK&?1>V&<JHvddk+X~9>wH?-xN)?4a-&8ku069_bMqY07A7XsRdYyHL<7qR&&ks)dQX@-H^bvSuNc$ZQg^q*9tSI*ei&?BfXT&mtUPn{P;2V6hj^E!F
(hjFV7Mc<MZ_beDwxb@UUR*(677`Pw?{VtEcMbaBAtbvX`i^a?7}|0?(CKXf1gesT3o?-3SD^}ZrfD~!*_fFe@LScwv&F_oD_kh{UL4gLcq>0`&qRR$x2YXi
o;=fga5X|p@|-sUmP^pY#ppgea@0u7N#CJU)A=&WuR6!=Q<*8lU=RFGk_RkO6-&I{&suq$00^syY-r6RKeqU>$KYffp)l+v4-WP9{oINpx&FtD8JcbZea_~k
d_E<@rs<E>)NQF+1^BF_nkY_Bra%44VbuL1FU(!n$K-G0C0t1ctoa$Y1d~0MesAS6^Erot4uck{7Gccu`SjOIGxm2C=N5S9e%)*d%%JMf4)C-G|4Z=Q8fhp_
G?F(rsz=U|!dZvQe5DRvbswUGTyeh@^YIZX4iHgc&4FH7H*dJGukS0!burP&v+W(pL$@&&-sH<!=wr3c#H&2CG)8<veQxl_6bdbhs}KWI@?2p(?wVk#&S)<>
CqfC|!gEPpr|q5^$r{N|f(uhu9LPC8-`1L%Tfi|u(-|18V=XL7VGG1<(6RVLuc5t^S(&b?D7<q}i>%{+GfV7t5PC~|E+!O-l}k@=A)XaHD-(#ro(*7e2HKJG
)OYk8-H>M#5%CW5t=j-)OcFWwHOz?KG${;(yD~92Ffua35JPMj5$@bS9lj4{<4^(9WDIOv#<urbSz?DJ=-P6908ziefvzX@>1sU=2?;nrGVt7}d_utqo)7Mo
4JCH41@%W^RTTWq=YjZMrLZ1%|GC%5qgpJ@#jgS)gx|>S6zKxW^g#_ugQxj~H<|4W5ndI^m184k)Fo4_m;`tWz^j>Kb^&j3si$5H*su;AR_7lU9$*)9iL@l0
9>KSeHzbzthd9@X!yl`GGN=G;Z&xNU$m!f#S%KSbC(ODl1zI?|5QyA$*3UHR%hPf=nGV$p;n7Oe1!tDZwW==4iDg+<viljxv@}MWnMzkb@4nsk=MR|@-FZYv
5bqno56FJKq_*4+(bi^oN@??KNTQ}N*6Zg;{3DQN#!5Gpb-#4)kF&`66=>m{t<NS--U($c=dggfo~}I>t@5SUJlAx&A04DQf<zV4`L;Z(cb;lltvO55gB?r<
*_@&W-yuWJpbjgpd{~EWbO2sXnPn5%P%LvNyHGo#;d*F$;Hv-l7Agtu#qXe^qhu#PLft{{3p|uRJNV12!p0D|E?VzF(}zh^z@dhrKmXkWdxeJr(&XWY_tY)3
;poN)IxAa`s!J{Mrg=9bisDvi#o-CXTLpa`%j-d#Jv(E1r{*rFlKJPUJmAvlLh=idXxLo?Nt|r7`O)K#?>5N5*$yYQ=hEY^V#wVBlZRzcSucI2vv1-B`!oiJ
J(g~3iXLG}ejebL-dY02_70t?Gv4T444NPaF68o<24QlhV5(ur`SdO;OsgGN54&v~1UuK!&~zVf`_c2t{7-8%kVy8}nX8{3C%O|ds$rRMrhmE=Z)X3dm;2C9
nax-oIw({%B6WI&_Ruj&5UfGHTUYD|HIB<x5kwC$;8rLqt*S9`Xj(;&j$d`V*pz&ZEQCAUe(_g(?`;3^fqQ5<y{Yo0Lc`WFRQ|JCfKE(~QsJjILq{85ELR0I
A<bv=06ijZpYpCGr`|^|Jz^%roo8JtLvQU7CSmYwbZk;2jW6Qrp*moYu?x4-r^+BCDT47S1CDEy9S!dm$o^Qsl@Gtr>U@5Tmiaanv@yVwjJ8{U8oi$>HFfb1
hS9h)&96<V;~HDPuaeDc@8%!>3`dYgt3e`C6&!SW#YDADCL}uXvZkr!W2#Gv7!30M&%J1An*Pj-DaK<WcyoAg9Ja`r*0+-KXV;bxwnglb#B-T&0eDHLo9edf
CwVN$kp!ui<5X}&X!d@@;M_KIN(eWqz6M6FYdAEIX^#$g8hyJ_{_+D^DwjuefNLraTnJ0&fZBl<Wl`!aK-<l8WBe_h0Nl8aD{rlR-8U?Kp?RSE0PS|sR@ltr
Khj2Z4ihHAMaOk-GZ#j-su8}9|EEdi>&|9$i64CIv0z+U^yFLZT|kl|d6_{Av)Cl3_-a~nRX+A4T)XZ>zUyfm<yI3uaH!~OK6aBcbSIS>D(Lu$rhcNR<GXMO
gmV*CVMiCFzPPCS7pJ@Ig#lF;53!1D=@T&vN!t_q6-?)t4#N!W%<+i!-Ei$n<xYF5$Mdpf>BS+0E+D1R_YqpQur$Vx!yDnBkr%kYb4?!z{s=ZH8rIP<YH`76
9S?F_AP!(!Y?pZqM1{r7A%UDY$rOzVYHzCiVJ*PA8(%$*7Sn`oTZ}{5B}}K=`9;O(;suMv^%&-HZSruHydY?lxkGmLBHRGhi$cz>la{{xq8cG249hr(Fextq
!53OFw|anVEUOZgsK8MMpDwv*0&l;#@{Wiky?KrFjQX3zA%luEf`^^-g{fDhrR#NmJPQ*p%!A~hDg-3H>c!s{#nmIZlN~8FPigdM$u00q{|{RV;%{fun9=?O
<VoD<OOWOW$zj;;0H$oT<PP}BkM+mncumBmvdF5hD-6%5AB{!aTE+h7h)WC0#d2RBPb1;CmpIXOg>|cO;wBP?D$V<XRsj$Q!jRuLvh&p%ULfRxxUnOp!1Z@p
Gv$Z+J;5`=TFg?rlLtF3iN_Zv-{)t4`C&ppXvdEdkL%s|IZ^#+KJblR;*!h2Cw3EDKB{2SCk^B#i<LJjgSYs1;?De`Z#!7sF6lJYwy~Udsv9A;dC+gpuMuJD
1$fga%TfcF51$|=db=hyu4_5V>7yKoAF~&SVIOr9J!e0xg#zuyGE75f!Az(T|Iz+D3ys%QpaE1Yk54K6S<h~Dxaf&Yf;vo$fvPu%?XRlA>;4e2r1)M=%mF{?
nA|+MW(G~6(ryG<OdCqKzc*LvmP4hPb(aqv`^$UJK|}B&`>?Fz#54E9cZkT<x7>Uj80jleD}W^|`JGugc(GTRgJ0Q&^$)V%N_yam7%KV}#EF7cC>Z9MpI*ju
ZDcXe1ia38UB`ENw1w-Z{+b^YT6#+ytRC+=VsDBMxTj57@0PB<BM-b)ghkjH7#^rr^@2<8`7Hb4ZTy<rzxqkE=)9}GjQwEL55;g}@f%-<uj|3Pe$%x%&#Fl}
4FvV<D=_-pL}I@c2uMneD9vrQ$P5k<s-y2C@fw@g>7WO#Kd*;N@aCU%l@i=o^l%x)tW}+Mssk^|z}h7eHw6g!;p;yuf52CHH&EO}NfeX{cG(p|Dvl`NYuO3=
1}fG4oKkHjv<v<o#q2#Ka1H2Jra|Tt9O~zVzR|cf%5N?}D}XIytv_xWqSJHCOyn*!vW)tXSSO2?dIiEx9Q;?hm1{wJZEVAM%s{#}ktSRFg-HJG$wYioxW1KR
?t)mH$rD$?qrnd|2F>-CiQZxp7NK9y#NuNvW$hZoZeZbs&NWfA5sn0|7S(j57d1&pX&!?zJ@H2>C~pY6F@$2{3-!3(gvUm9r&V5wxa;1eDT`&0Bzx~Kw(!$P
rZ}N^nk>{<mYp2B0gM(=6tqxxmD%yPbFJqB6JY4ajWSFtz%Hs}2(wY!)j#4alpP2P@b-!MmgN{BSAC^#JkdiV&mysdy7ro)!c|9yon}0N&#F{~2oZbL;t(<>
;JmaC-t(8x$mpC-GShm~I<~^;Ul?sa2^OUD)=ifw8eO0sfKJPBG>|X9Fva>cUS<8tVT=2qpbA_H4jy5_hl}Sj^EO2^s!AKD3^$%klc$d}BeN2YXOst)UJ}sU
MYc>pYc|tr^l2qIcML#yzOVKYotY5n=ui%ABHTN}tH)|ylYFVoa4ZGlU172&0!%0p#HP067PCSo^>d2#(5*&#V&#DWp{_z_^hxT-IPd(lt;`ZZHTxmZ7r3S*
3S5-uJzPuk6MkkYIQk-Xi_;!fetPuP|Bu%S>_A)$S|5_ht>Md9B00#3c!(Cx*Jv@MscQzqCd*HjLE17@C96#9uQkrrt)|)Jqme0hM=^Bw`eS{dS~=O>i{!wf
Qv+*^SUB=9**Akn#}QFIY5bcWkOiM#o=Zv!-dudV*9j``cJTXQ+sfMI>Y*%~xc#>i80#P6WYwFJIz}$I(ns4XXB(kgz2oaA`ycgp<)D6KgMw@d8VWC~1hR7W
=h^d+Z?WQq!j8N*1BK1;BA+wKfW<3Jf(s`2-Lw~50Q!Df8InX`dcV?dI$^Bydf<m`@oymvUlxy{u))*03uI3=bL&@SM$C332#-%B;6P_kDGr+BC|4jM??N_0
AeY}e$$&K-UWlZ3UIY?E3NI#b&2}AhD)jjftYQ2#N4y5u{8QsjNV-VF{l%$!Pu_E=;*<a4fuDi5D`N=KovilAdd8K&nJWRlTpv6?$vMLDHUmYT2%C8{zOq}6
-=wIACZc%q^8-;8=J*e{Dfq;b7*v1$N36qKB+V4-Eq6KSu&fJA&eHcT$USg*UAhqgsqpc0o&Nm{=E25I`NCv44hY+%Bt2YQDt(_C^LPv?!a6=H1i(zN$^Y$^
d5LXk3)u2slj0>FA=Ga$-w;vAHv&LwG1v#CiFf2GZVR+9&H|{&$mRvX$-F=-={I=XmzOEiQ)n*UkA|(62>fuEE>mEij_w~oGdCWqLMt0-y5Xf<A3v&^?rN)A
8~NS{RMNRKOK!a~$;vyc;tkPxPp_>E$ykAA(ZyEHdwoWuk{W`=0v733gXQd15cpRQ>sk0RBg(b@@<){9^6<4G>E;i$x8+g_-D?FD(2FN25E*d4ZUB8g5O7Q_
X=hmzG%V=&%*i%8PAv&R(EYV&zgPaX9GiuJKqXj4PVGR+oYA(DzE}|M(m~$$W1n?m!#d*9!SkdFtruCdQ%+EiH!W+rE`A}X4Um&&(JIk5%+^mu<`qYo=?{u=
rL19FRZ;c=<F);yS&>amfAMN(H{<%MdcD;}WXrRN>{C0;!2{<u<2F4!<7Ql=+s-VW;zt4zSZ1E@e8cDspBXY(;+1o9TO6t|Sfu3?j7m>EjV-PEbl)b(ZlUMt
bVUfNsOiJekhD$dy9a1^R&3cg+O61P-L`ooUD6nfyF$8=<%VlJ!iC8?qudt7@A5HciO0ap5&q)9m3n(e@!yMQE@0kULCKO)LjC0IS3VivAUhL~Z~gs`OhL1A
qkaym<MqCzy-rMelF1d=O7h5fW~l6%g5Jg&T^c5g4C2o)X=}cS8D|8g$0E*Z%Z~q*jj&UP7_84=2-=IPmg3nfb&E+KEp7s#ZH{M(;}laoVIGqEW9Gts+4mTi
+{?QMx`c!Y&$#Hp5OI&W|4~&-8Ekt<=^W@?ixZJWT5W#&-r`0elq?N1{MoihVJ}#y0gRG+B}%|DYYdjW_i`Z|jNR|fRT4K$+K)4BuV_`d_W@q1Jm-0sNa8!e
If$~Wm$Q=-xg*zPMn+}u$%urocYFx&Q_K0_e&D|f^yTwsl_N4{n16?H4Tyjv=X#jJNuSh?+RETZiBl<bg=_Cl|AuplOUL2dUpz_foytZ>Z37Xb95jz!d;&PO
(yg;7X7;fy6RIMIt-TQnXLo3Ih}o6-#LeFY@A=VlqO|C)KJ<CN=|TABormQIQ$|4vE0d+dBZj9ktAi4;@}@{rK{TjjOf(X0%kgijjBi%OUOihPK6_Pi`ge$W
A4b9}VT4BS;D9)TB2dUg%Kd!-rFx`!4TY_U^-#EA?aY5twDigem`4&K!jF+_cYzBC4aY{(&gu(4-sin+{<1_5o+rIGdUUobEyQo)NP`v(Enh&wH!I;$qx#=L
yk*N#H8L^KcSEbxEFDMQCH1!MI+si~xDB0PdSrU*p0D`BFePLM5(jmm@8I;qOnTk&$e+a3Lra<xR{YQH2A8CjzE%OsvP{=!%&aJrB}O_an`Quck~`3Z2PxWl
1N}|4;fQP|Rx)+TuV>OyL;i>st(6P2S&e!BTQK4}t7IRU;NF;+w6uJ8#7ox16JsKFM{4iw*?NCTMVwlW(ltTnY75+|B&2_-<d4zVvHzOKakAoc7pa9^`yfyJ
y}9q5Wk?)2s?Z#8TdXeNaMUTH7ar&00|uw0o()Y?8j$r(qhW}<D<MEwS1uj+%)0x}D>eWBgB1CC3JYAPlK;A|50{x|BO&>V0_!@SD-ah@%z24mHcq^@=4n>z
bHs-%p6G4}PKNj*h->J$XNG<W4l_+<3W2&n@6sK|{B1kuk{X=ApA*+vaNk+0dR-NPS*<8jk2?KroIa&Zxq}F`i+SPwOO3%LsS}JGWHYNhgjQ>CBgD3#*Z&wl
=cKgR@fNPk!JI4?cqOKEYTFtBXJq5Qti(f0h3a5iPr8LDf+sJ6HMLb%YWW9cYq4YRACF)`$H2Nfk5;U*eSiXPL#TH+?WO}IqpGfA=cTx%qM<#e_TTu{tlIn}
L=a{nVZLb;x3rIbKvHGGeKS*QuZ_rIIbw)UaF}f>S)!6m{WCa^>533A0Jp#`k4_<2w>m3Y2N8#Zm-Y!gA3rBiQwCzW{AmUjQ-07!b6B|8E&7;Hk)s2Ww@tIL
RxKI=KdYR_F?Li6FWm~dyCAOllEd=hmExG_QaY4Up`4Cr-PpQ90P9lIZ_ppe$r>87^^-O}KZ4K8K-3zbOi274fut7*xzD&b+fgJF(DtSO#hCsgU3f#FVww1}
CW3zP3jy-%`QOwfJV+i80pBzJ4`FmJ)&~G(g1k9*HKy@;6D@e0?hz>eZ{4UbT|jaGYZDJ$8q5#(ArLVeVG2X0Bq;D_=&+i*4GGyfXcrr9gepUVPjSSyqXe1R
{w2^-m_4#e{3H7DSXDdGbYuZyQNTV_s*_U8pbqO>ir26q%ZAy=Z<ab{cO_}7B5-=H7uzE=|CcB27gP>y{_5dV^xEJY1@Pabu;lA(=dfGVTqZlYTlFu!h9xz}
X6o<0FnSMyQcmz66&sKXA#MpfJ#1iqzer6nUk)0z<i&IOe9U$=d&m%@6W_QJHqMxch)&kWAF&iBcdn6$mvY3(klBu(S#6sZ&?@_R<d~JjE{@Gtn1#o$OK6QY
)bLoq`@aVn6dk|E7{Gl<jElu)BR8xMqz}J@gxvGXn>6`n2%<ygWaMT*flV*{fS;uSW5bc@`~7i9%zsx65MEbAyz@%Hvccz3Nve!xf_gEo5*bMT7dCj)j;E(N
_=Q)a7+c_Zqc$oTeiuQ9PlvH0u@}^Ive}R3f@zA`svn(>NEksZLNdzag%cxHmYi3G<{DKk!hG403N$rbL23$WxIW~qz6J@Y0lke<#B?X0icEYIxpk0f^8U41
&8R#@Idr#v5^M&>F*ho3wkuWv$sHuzNmsPC?lo0;ZOv^ua`ahw+a3Cp5ge);#!T-#hwr&>uO;fKx)`lPr2);zk7NlljlO}#_!-;_J7G7Ni1vby;Py<XExT4J
L1_9?%MVDhz?u%zK$X?e0LS((t0<;LqyZl7hoL^TVhN-I;gMvymE?T@W_`f5H8aYD$Kmi3jAMW=7(FW+sa~QzNdc~)%J)7y<~0WD-!NHer5>8VysXA=7v?|{
oC!0ksa*;74rZxoT4JP!AiKZt2u}Z*!~uWW2dycdcVL-EUmC<AYG}f{M}H<4b{M?sA*pt$CVb~2W}O*W%<usit?nQ+sz!x@l2iFA@mGm&zAz;=PVmpOEr8b$
iQV6VnR_NS0_fDsY?RRKf={+A>Wr>zKg4B<(|NYD?E>lP*Geio*xln&+~~iGHfm=}t8s2c{TT!ytu~f@X554Wz++xdkM^h)D%Vj98KT8?3N}WM(Lsyf{Vb&y
c=jcRT@A%9?f9N-D#Pg)w)k{vXwRfhe@b3S=?-opRam1H4qaZlq7oSJyzgbLLEP-zed#w8h=>~QxdzjtmAJb6Wx_PJfOCeVTBnuazSmV>0R;ei?_qJcbG)yS
z9u!=TP_5<0C}szuGY+@8N_Q=Ak=$?9d^pqq<Dspt?8Gz@OAW-&6gL^IKj<j8?$b48Fbx3{fzh!Cw0BnL^w_G0QRy|B>)+3W@H7US`U|d1z+9&4{(@ND{<6<
2bphPyuzI)|F0#QM%US)sg%eG=i6uvpVkWOmmOvKR0=h|eXr>~USso$baA$v-3WV-*JAgZVPNT~4#eLK&L=$b{$s!Xgco4+pwzp@<a|<3lLhK}=ksVE!}!1_
V!dJV*4f@9jbm84K?UR6gEMCtBwHUrTYT18Z|d=@xl!mUOH|k+PFd}q`6!#)uzsSs-fLK7+RA(Z!@#iXXsKt*SxFw2l~^`(N81gL(<Gq&u!$FLQo$O3TgAtF
p<+XKvTRy<NRqm^1Q|7n(VrOo=xJU*ksuhh`S&bSl7X2;6?%!9yrd)lH9nl;4H_e{mZvzu=^eraDywdn@(^CpF;qq;7XfRa1wps7E#xcYCJ59mi~>GRLHxd(
IpTLEi;d5!*}qf#zk!o`e$d^oNzoDT?+fx5Xl=`BxgMYa{qo<37l8~th|Z8BSbBeQ{*CYviD*oAqj4E#7-2zdK+vKWl>b)^6spcbAfsbGx1P1)E*k?G=P!V`
w$oNC-*I*(*8o$%Xg7_LnH#1tJQnACN~{SYF}-!_tV_tR;KB)I7=sDsG9b6Z;}smB@u~XeO4Yl+rRd)<x%Ml1xbD4y)R(OrK!OZnKfii;NAhcgM{PmhhlFH%
sxneY`BO;W?T|@%@oDgJ${exr7Trx)T)tfARw!C1O5D7{S&ha3>|3Kh97s;%HIUj9At)NrW5F6oRQbQ3ZaTRxg_NtUx0uokNLPtKkr#!NT1YGhIM08l5E5n|
7cv2Ezd=qC=X6lHx;_1igvFonk@#u@pR=C;v;BniL(%0Oy7S_fXW>waARt8i(bo!%C0dNhmP~KeTW(49!~3^y4qnC7{eLvP{?b1pQO&zN3pt@$u4kq`@jZH;
Ta74yJ!0#>EY`y!po{QHj!ys|F;8r1xJo{U1rw9a#i44sE4`25_QyV*^uAwn&cSlWXNyp~Gf3kDC?PsLUTIGZ5(xuE367`)b()7ucg;Th^=~?Tv{pHv)fVM%
3Fta7>hfv?o5|5F>$fnN+`T<vU4yO3aYCz({N!Gf(R1>Q4j{NEw8uJ<_i;?6+*y5FF5|H!uljLx7I^oRzAXwcy1HI-_{!tDo8|NP{vT~gfR?uF#<^e3zC*Aw
T8JgotB|JqW*myI-R58uCfyV!O;+;Ll2zw$H=H`YOu!KFV+&YeIIcGEc5^aSNua#g;&H|<6X?lj8tq!?-(GqewF-j#1oe$pEpYUzKW1kUD){3AH{&$W$VXyN
W3C#F4i*GCk1dbnkskacVR5(wg`d)9mH0?eg&J&iI`8njP=42J509tn2)*HnaPt-3*8MjG1BB7I)2Q}=z?xUB?V6fWwN*TNVQSKC8c2k$##SS<xU1>a8M<@s
KV%$ty-0qaJYjI1%(7sU2DbNxxUC>+Y`ts2a;!N^{%Ce80z`A_hno$!r}$Xo_|^O!BmI*OdvSK#IBt1g{HGF5c@AR*SnAJ@eWZlIuPTp8K@49%uMtYla3>(N
XMwrtHIrXaAfJ!vpk5>-rtp>vWQO65g51W?B}&zEGCCf6i3j|yj$9rED;540rl40H#(OljdNdbq4#~+iy7l4m{$iYj=)SFZ-yw~iTea}3squ7?4D72nv#M6n
Z?72*_V4&>0V;h(PrNarwgG;!SId=6X%xpMF52a}Usoea_b@`2DKRyV;_5I}{|m|pS<`;kL_-&fA{%9zP7HW@kErn5U@hZDdk~srb|AKZ;+VeeV>0H#cve5e
hdLk|D+_p0^Mb}yA5m<X^WI!4$N0vQv46NN7*`y%taZg{Z)JE4&o?^M*T&&gxy9=3JkNKQ%bz-wM=q3NMpk?8CC4_=ZAsM|Qb#-(;0j9Pw;T#=EfRfNg*Sxq
q7!j>Ef?K01VEs(nP%RnMG1!jTy5mb>6Q0ZPtn<TH^~W<A_SJw!=N27s0if^e3USuLk>xbDF$LfAD{YTI>&pvIRWHv^6?{F@58FN64Q81`8K~IWoJ8ApAJDz
n0+<`NU!Rw24I|8aFH2fW*RzKE5IveTMZ%wNovnFZ?FBW%Rud*#{yhBTljmJLbjYvKMo8p>gC30sc|XW0xVd<<p0M%e@0T$i>-g@3U(7dBYXfs{eRXBc;&$G
90~C7zqVH`92lrZ>ex&!=@bpU@PWjmTjtYb7#)_kxWX{5J2u=aR%B4^JAlCgN~CfYMeAf9mXk2h-9Q<3WowXVLHUo3wGE~ArNW3NHPCJg^9flYFrD+0S&o=O
G&N!t%y^I!7<D8b8DFk8xSE5#>Mt)L^r!}j+PJ{9NY?e*)F)ypSQP1q(Hr4JIs7#~emM(GLz<E7f=?~gy(XqNf`SuJRQMJUSA*yQ-AQ)#RA@-<&0)Mj+8gq6
JF^|F$I57KbmEpZ6N6+0|LHJJ94>75Qqy2{z;4H;5Gy*Tdd^o2y4$3*yQ-Uip7-gUNZWkHX3r-F9iz}Y*8ByyQt&e48p>|6ZAw~;6SSfBW0A<0x|-6X6fZ&6
Sv9MmjI&9she?*SHP$e@kajIXp`Cma0FSsxLItqMwG;HHoqX8=FHJE%dNMxDa-{h`FmDo7w{YYAfEtd+ToZwx6D>=l>!~yPyC7&`uG$qXUos~Qtrc?pf2m@n
7pj70Yr4t^+J@V{WaRFZ#>{o3pgtIkW{eE1G?T3C1lkd<CO^xmxfyD0N^V&6>VQk#8h~y~pS5ag+Vw<TCDDWL+aZ1=MvDQC@n(HTf1FFL1tKOw&aWSBe&<Gr
D4TX8i)q<0>NDFWKch08-aANOHVd`9xHRX=$}~2928v~|lriw2_F)XAF*AV5a?~X#81*E?&Venb4jEOUA#tYZBP=BoDc8`P?ny_{FS4zG*|h!s@;4jajxZ=T
BqD~g-D<hk6R$Ua@sS38@$67%dmk8G79ZZd?H8um(|hq|T9SNt=kD58{cGN+u`>s@?NLvh)bm}M$=jsS(s-(`z(n4g%VSw{{HFPoU8L}U2_rn+3)_xqb|-eY
w%O2fP|A&}plso_nRbt8jMl%f-2k;(ymU;B>764kYf31w0-uCf1p)d-D+;3I&&QMlKF639)ZxoafKHdvKG^bDT;G%S<-d(t>13XR!%11d7qRfOI&K8k(s2mR
d`xnaytF-?2j^0k`y=VW2-5p^%l(PhL<O`6Vx^ThQv<mDZO`-u={dC(oD&^J*J|Xd&oz_M5^}2Q@_s;ucAqHb^y^Seosjdv9&OvPW+EGit8QIfum?NghT7QS
i=Gd)a5qG##{p$?_o(KS7_MyFsDrjosENVZzml*Xs>PAKJoH}g_mjl@k01aIM=z5ONnT>$xg~{IMOvi2(4`6-$yxVf0#>w+=#=YJ^JJ0fJ>KmLL1Xmo+TE#s
1m@dq9|F_va*Nv7%Yd{n(|m!viS?2>zcn&dkEtTaRgr3R{rVw#(Z{HQJMEVu!CEU?&1B$AeLveIgoRFi0o(5fm35x1La=Dxv=h>FnhI^6bd#u-Qo_6!KgxsP
c)cWZ(2HE>F~kUnjh;z_FlXEy<L86j96~RgFTmzBVOtzJrjkKZD9jRkAM1Ok6m-$QQ79*?b0K>~@nxEjip8BDkRjn)MzMlqEAUBs_pFHXm#Jr)Pc>-mm=VXs
XG&G$D5_n=j}L}B!e5a!nTo}s!Ye7`>5_mE6FhF)!Nz?{tUw&VkcEy41mJCZBuv<4erOMZRk(OP<5r&%A<5PH5o>&T;l8fcP(H&Sk9Sudp*R=ubOO6S<8(~2
6udbJFeI?upvAs~>PoXYNUPBDx_|rjpaDMSgs2!2K>WuT%Y45~rEWdXTIG$E+XH!~zGGb#l0b9HBn|4eE!8xDW=y7|-><o%aPFi&0CIvzmH*3%nqgrBd45};
^-DD(Ktbw2^&et6w6jQt*af#2o$8e!MK79$V-5u^+o;c}oQeO;WOp~Q{B|Ei{R^INQ{I_=@ET|kwA~r&LviQHBbQ|j&xKi`8GU?uzO)GZwi35XFVH1VpK07x
vzL&H_5e@h_+$Qp9D$2#e{%{7w7@6PXO6TIT}iab&LVrfF3|T7f?yNcOrT@+D;gB^Y2Wt&a3Th##|%!M#i2oS%Lwp)L5_^A`I1KkOlE}Z;0JBuS9&;kJcoMw
vpz?K|Ai;5$-Z^>-I%9krGhg2$O}x8o|6fu($46Z<fq{GdvdmJlwjbD3u6F_U1yMv0A%!Xy%XeC{TyD@07M9>fY&6%1p;r~`x$-Dmf}dNKoc^QEDlM+Kf_&K
qexYqZuaEoP%}=<y=OK;<2T*2p}3r*p|(O?WAk>E>Rq3D3Hk3L?z?^Aqc=X)`(S=Rw}dNF!I@T|^6)=eYNGJpjI6}gur78KPBhYuVAIKkHy~oPCHoa{RhOY0
Q#m>oXItm;qEX7Gm8=9RnC8M)hR;2$nj8e~@VI9#M`ElBMY2bh_V567!}sG84DTUVVd)<l9yT|d*75+_!>)tMVY)vufQ<XJPH<Z#KO{B1HhCBvV@&p)xo{0F
@99^}SZSWTej0e<agB7Nv5vYxn;?VlJfXuce}avy+p>}OWh9on;}}vp4_cQfC+Vnn^@PD#W&SOz3{$K`<o*0xwQZt7CE4YPcQ&is=V+nN8WNX*QG2DXp~kQ)
_GA;<7ZOGn7GXTE`<^tfjk|IC!)Qsf(qOa#9q)K!4eiX^>U)vU{A#2_d0*_rANKL)p^$YK=s<N5Mr)616VGvmc4U&#c#NTdzG+Y@Qp*4#UTJE*rBLAA{oBhH
j_xr&c!^VGH+aJWf}BziYrm0>fAr5D0nZT$@TpU6ft7B<w>P2DJN~q1UT?=@WQB^v^npq%XeLb7{V_jLd=IRT1mY2_++gcylm66H)K>e;z|`seZwZRvc%l66
38UFhwL<A4Dek=xsc<dYlX2Ha78VKw3))Si1ZO_{z<zRRTd`Yk<}Sizw^HD@c*@ygIpelY#^KiS_;!N?h#3v*0iG|en1^*FxIQvzN@=+CV7*@oz#puObOt4%
^>q2BUM=B7Dg8NmLP$~zxI!MHaINgIZ#dyMt_S`s1J|rdi;#a5i=g%akL)Gz8(D+#u#Xo0^W4)j>Ffs?9W7Z-<IP<>I9PsOEb70P3q8>?qz3AkJoBdI1GBkP
=|qo~DS{~zG~y@*TGm=PtZRLBv+RCvin1gJM|0;$DZrpmKiszan{Y@0evfxR16(R7Q1nQn1utPaNWz|<ZCYRt@4$=ZLz<}k>^fD7a@-zz&{R>maR$-`a$eTc
W7qcurl4H!TlD;w$d?vtWiW)10san5B+d#jvb5lbN?}+UDV&=GoR(ua6eYRIQ|9h8=1Kee#a>5}lEF5Zx1gwY2tDc?Z|Rdqd|YH9sVwMdOZ-NNP|%{!zsrk5
z{U$Gh1@RwdIpxP5tx;ejX0R}1`HvfcpVarm#|c1vRHpxkM7g}agP-}U4=A^pT;_niC(h<a=W2AI8YH76B!v_8D7=)r-m+?FDaRn$N9a|y1?)pI_`qNm9r&u
A^#4Tuo!ns=n^%C=#K>yrvY;zfe~luZ;6r2Jg(E8@SLxEo8;X_skI>1h8vT!awh#tD>iLyU0}hfskAL?0{MFABK&Pn!j$yJ3_b<0@<^gMQWKu-d*PNA%NhyQ
=*hQKOG3YA#U$s;D}e7oBgA=A0BO`aXsJ(kOtioU(YC5SV+#xbsL>=>rogF=K~{?rwb;#eJDjhR15d60^eW@Se%HL^S(h3@M25_VODixydteJEO!TcU;ISdm
_!p9li#hNJ7JD{<<q6R0aeH-61R1uZxO$400oHO!{%vxYq(@W?$X2YP<y4lWmIlT<y^f!Ft}*xR4G%_N+q%rwR>LM)u^m{OvV&iH1BOuTF#Pjeqr3faWD&`&
L;%pBmaH)75=RCuuiplsUEGp{E0H2g3>wFvs@14J<OjEFNo&2CF=|0pOd(X(-g=;NScsXS^PyM$j23xw?1__C*A%-?qWr2NOww`CrzDdml4EZoUSN-aEeMJT
GQ)A$;(V0HJPelqJ6)!z0@1~R@V4lh$Kgwb!hGW~MNFl07V2~`_7^<!CL_vnGUV%aMkKGw%rFxQ$itp~d+dA88YwYteOT%u_1$X#|Lh76_hi!Rn*^|Nc?1U`
c0al?2aqy0a(Ey`-JBKO2mu!Bueo~-b6+c=yet6=6GzypPr`HEXdbT#>y&B|u;g|HMsgR0@2Biq)$O3b(IItj?0g@H2)dHGnB`PIiG}hxBn|K&2ltO^A(rFO
$9WfLIUk>oArWBA^!B^AF|?EiOF9}=_+^O|gGyZmlAc=<rmy^GL1JF1UN3Q3@Llg%3)44mY6@}Ch>@K=X;>4SX?P3B;$Bn1T@C9=&czVAcOZD>y?6E$)s0qJ
Pr+KmzX7+y5d!K@VTAidJ`jcyrT?EgH!R_LJ{JLkuShW>8^#+;lgt5=x0#fr-5lGKY8NkXi2>QE?k}QuK4#6*VjKaES$=CxtZ$(J-yXqV5jn{XBL^w#C?KE?
SaE)|e`Z{g!rp8{)_XqjAX%Rj{6>lbQ{u|g>4FAiBW-z!ip(n~3&W&xOM|JQ+J`njMQ?Kol!c&OKOLpI929n0nH9}&e{HBo7XXi+V{W5B$uiu;uHj!}3tnqU
P}U5DKS!sQ|Ga0_+UXiBl|lHUSfadIA>J&%!kGKMEQ>SA!7~P}G>|V{g9T~3Fs;yhb}6C=rbxzhkwr!Gn<n;S?TrIe)Ef<OMx^o19ZjBgPeNy%C4J?db>IR@
+i8@u1KZ!{ndx+f`Yhi$kyOOrjmK4mPrpKQ?<_Ygt`zx1*f&z;f`RS$@V1zAWy_7i+2lO0T1IypEJT2}7qd4VQQXmlfCt;LSN3qvRo^SdYO?w|kTJkD2i@qC
bZy3h6>zySiVJYQhR;uR0>mn?GYCMkE3BIh{bxmamb56=6>60>gT!pl5%7tus<?_s;-hi<ZOBJzHTdK9wi)sJB4G<CX9K}PL!d!_Add3`{frA{*!6d#!iY<{
n3!%?23%AqT0rcrj4~eE#VX%LWBUDK*0g@(7Ne_4_Q^Ygkzu&#Il&%mKoSmSeZ@stjShiiB_1wAr2lJAM~!x*G6Q3K`8=uy0x_FJY1jXP$if_**D{%%vTKh@
4;zvSv+)orGtd@2+;6#88otPilKp+vK0eH{woUDn?(EphYJExdD$6fA5X~%{HeHatWq|)LRV||f1Ec*%n+rmVt)R1{dw-Q^KKC^}eV%g>dQ_O8pp3YGKZ6&G
gl}Wfa{}0rtP>HdUBOPO2VA?YX4&`oG;longYpNbS*xG`<LN{QBm!BJ;fS-1L1}+u_T6q;Kl^62)4GZ+0kmXe#^VR{i-h&>CGy*Irrg|YZ+KA1?`-y-lGm*^
9#>xOe7(R_5ppU)*>nE@yVPPV`Gzf#`@zhD5P}GPj>%bdnY!>;)_HrblWcE&JVRd^ccUwN^gG~?IrRUW;<4WamV}a6KRiFJu+CE>K$I|TEx?xm&G>D{u;rfl
%&8*v^-O5%jhi%e&nsR+=jDNfLouwfhlbLn-l{JMgDGn1<Sk5$hn7D9P9{k5AVyu`EhzX&sxQ<D7i$n`C;PcR@{o}^@4z)KnsA-^<*NaKnwFQ(-Qr%~J!>(u
YURN(3Hnd9jhlj8r>Q_}VkgYog*o-9(3+^;`y1ytqK3`{y2HS*+Gy`pRZSgP1x~?k1p#5*ye7xKdb$I^KKlQ&6?7$*jv**Meqs4TtMF3?KkY(?Yh7$um#z&<
@DV&bew`R{$oc5kNy!<~q=9?+tb9sB=qTxzSZiW?W;t&Ab(ZsG`e0(zX5AXlv9q_)<eOF;F@~JIgz5L)M`tNAw<m+xdQzQD@=t-^ajzsJtj6M!J=y862v5nZ
&bJcOi0^?dABd>qC*E9dR7@a&w6gls?KXsWzl(=X)%i8Dc=`KmNfWVA>(I*A#e{^Fno`IG5d#+u4y0Rzg?P(6e>UQfY_Py?h0A{tj(M|dL!S(rz%u0ll}UzR
nX}j>A+K_CH08WQrQjk<7K%5z`2Cy9KE0ve_(sN1P+np^%#CMf^+bT6*o7H+662KV6FoE)#*>SBgqS9WUsNZYfQNEQ$dXTRWQR1^9d`aJEtRx1qMjJ)=bM`1
bol2RW`$SNFf^t%v+^8|6;Vyy)DZIIqPb(1e15?(x9qKKc*7;%dDcRC|9g~PpQE6#W?p`!NvZ)&aI6+2?g?6#$rXZ)vgt@EPf9#2)~C2k*M9_h5;)>{<U3q@
qDJ1{c6`MVQHbSJm6uMV7N#v^$xpONmtMwtdQ2Ox_ULcS%q%ENEnG;mu8jj>V5PAyg{{-jDd-*wbIBr-NuclAK?cY`I&jWN6b~1m8-eSBo$RNTGDez%)_aYy
Ztf>*A1--Qn$ntjzowYZN2BO+Tl2n_xzzpBrI#R}0?N^w8994>D)(_3aT}8lQfg-+bQDi<wFTP`Mo|8+h%L(2OD1qHqJ#pZhf0`rAb3#P;rgp(N#VcS_o?De
BR_m@1ugy4-O{tXV}=PFxZ(DBf!#}Hkak=<_7owAYQF6O&!=ZH3&HON7k}&@R%}6$t`UhTSf9BopPkJd3zSSg2bM~_<?TrRor7zFFh#y!&DE*&h!A+IZ3f+a
RaZa1PdI+<ium606_ki5B?necr#nPlWeeDN1UHnGHXk(`*H>9m0eD3^-1@6<MA)BTpUc<O2@znSk)K_!z;Wr!%T8yh{R%oE=@}fx9_46{ITkq|PHIfz6Aiwe
4%5(LT0H0qWkKLul&R~}<!Tbj*^!RSmN!}?drFSMU2t&xH|5dS+PC@UwXSp_X7|;8m0S$L@&wD%B!}OjZS3}7DI;kQZ0yau&eqHh(Ep=1oG<va3YPxnix=7t
#li5;cBD?C$EaP_6*|tE5ZE7rMUDwn_UOX9qCB5HJ1J2{lerc-7;|0+Hp_T3RtZ(q{BM}wU|IWPXgIA6HD-Io%*=Ak^!bChwibSHH_O%VPAk>arIS31F1*q=
$$YvyRhFK6zC6hXqmkdgN!4eZQ=cczjeJ+`xGZ{{UJmm%D~SLr*E2O(gZ)9<lA;urJqIDnnWzLxMsoQJ8=BAj%Pj|g62xIaWW671KN<-eDOD?wX#Wyh_k|PU
N&v~%sRm=a2)}{sErTbp60nw8B<MV7$xHfUvChTS!VBWO$^m))k_13ykZ`Yn4HHrd(ao}Aa&3O@VR&V~3I(6&9GF8&^RKk6bvHJBaH7S5mny)H`LpabsEjPW
K((!QT^F^|54JGNg%P8IhEd&p>({=cL*-pgF2ONJl}D)or#zF=lqqZ)C3DxCfO~t2niL&6vwkZoHqRy+Gc8j+)$3not;MR95;$E7qH-VSUD)1`l5^t0lMs4s
4D^~SwUfi97Oc$8XQCJD1t=bfPG0|D+fzK~r**>jQ(FJWVF88wh#*@<SNcA>VbK2ieqC_G`pxnpp2Ha-;(<c~?{d%|Pm2OI4tkxrr)N6BGy)RD<oD{lhIT>L
?0)Q|o(pLF<iTQx*RbfG*tR>U6snX`0Qub=49`|@30Xx27t>@N2ofR;#7~7By1|UQ7mr;B+-$G*o6l9fZSUyni?+f*$?C<lA6Wg`whK{QG=!0f&Gn+9JVic!
T$@_ZURr>WXC^eYa#Ov}9pRc5JG`u?>0_M<SB!AUmQP-+lg;L`%i1(0X-y8Kv2Qw+6<>7p0M}xi-My<)CS*vw0z+fST4GuY+X@oP6ZmV3+-U)EZ3;>yZDLEI
cqFL18rz#mEtiW5vU*qHxF=~Afb+r&7Ye~fHpZYvbubb@tZE)m7L`=K&ttc_P6yNB3!<1iB9%My17|^AG`=>H$g%?PQhoI<q8sRCRk_=sJ;x(>33YS%i3&^1
`a7H8(K}{ZFpgxmlNfFbkqJftLrKLL$+>60b=(H&<Q_E!CY!E4)F#r!BJQkTGm}R}19@eWrL&TaPH-Ypt%=CU4@DVn{$=5_H3qYcf&#e0yT_9d>Rz^n=Ig#O
#>CM`@JU>GOO~`UOd>6*a-h#D!JV^P-{i~#!?Dj{#-n48Pe=X37(at~|FW?tQx@(Sf$(A#e+hms?okx{p(IXqCa16B$|Jd69=7Hjo-ecg_}&qW0bP-Su(cq&
9Hr42u+vz=eAy~;AoQbxX+BtWqHE`#5q$Hc0+#B24r~7j;8kK4x*)LLh~W0Kz%PW8FsNiiL7}KHS$cy6_2(v(^^)y4C7P><H+b^W7r26I8MomiHW}EcbrC%Y
V}ANQKPwkV1%T;Aa+J6(?TN0CPGCqcZEd!auX)W~sh4a$eBMANoOjH&G<un7>n1P*;kv|8)S*T_XEC*a1Y4cIcN$&p^9%G(<|{%*QpWg-rM)2P%__e(8}xFH
Zgkq5-ZOm|!7bXiQ1LbIns@JCk0J~;!OqSxyFx<8e8u23W--LjyK8UGaeu^RbyQ39)u!NA*p?%knz)n9w5+2*#17hpAGnjX>O8aAl>X6JBFeXn2B{?FkQ%F*
3HeoVOXquZH;Zpgvd%~^(NRWjq+F+f2r{+1PEJfk^P{Nm(8s!gySN5Xdfrus5|)sJ8rkUrOZv&S`#nhHe9s@t9a~|QNVW=e#0r0DJ>zegiS>rKN<pFY_i;w3
F+pdo(bzb>%>TV++<J!a*7-lnEp%a^r#t@~_RRM+%B%HQS9>_)0~CH7s=9;5#gbVkmLiO>P5wdTgUI8hzOea}N?aSJR6T|B=hu*u;0`ZSmm{|h(^xciZehS_
JwL6Qy+(ELYFJZ4hJ^svsXpt45Je;~f3~no>C(G&dI$UAz8cT|=SQM7NjJzkjF1a)R2D9I)ta6j?q+3K6!_sIS(LpK_H3~zD9{QXE=A3TB`6;1unyW7?3l!S
-}*zwu{jT0txb>#mKhmu>hKdEsZh0{&^z{<sAYV&Sokp$B%wV@o#6~M5Kro}`ZqIARb883cV(=ti6+Z9aZKeH>?Wzi(7qJ7g)lkOTOajy3kurkGsh6>Mf@lS
@S3wIxGLhYiRx4p&^qV8!+y{YC-aRJjr73ClhQc2MXTwM31Yh_#bA^{0Dc&rWZoK-Ks%*bm9s&K4o8=W5aoWX-F>j^kXK)1`ze$R33#F2AnY`@hQuVQ^+X5>
C=Deh>`5?Gtn)WD>?Dlq7EGe}m$|vtX{BkY=_4x7Z;oG<D7`zRH1fo3X!jwe>!`E^?+2<kGd{0=#c1kh*g-Stm%Ov4m8B`Wu9S@Icvo4_$VWi(A(JcY%BGvh
s-8~A+^j3_O1iWDLmwl%tU9{!(DbYp3=+XMXT)a9%5I~UgT*-kh(@UdLlV3+{mGUl<w^gCFQmV$Isq!+yvunX78mOQ1D2eVEgyvZsQsFkiNmvPGo*`9XkhX7
xnh8?RR~YcpluuXU(GiUKuBdRUmdtAd22$smnO+NSPMp8<>xGE{bT9pV@fG%p#@*W9If)f(}qqa9-uomOd#GRN;1KxxR41coa+ZJt}$I+mPhdxIvW+h0H}8b
IC&4^lW<6{(27o(5{tp1+3$dKnB9q9#I$ed?1ok2USW)fqbOlcU|D9xdF1GNl{r>>q_P|--`hkSHm+|%K95X4n7T-B>2JGGUnO+#Q%|A0kkJ~U%xPQtv-K24
Oo3q#<q_9fVYGxbStD9bN|c3>+Y>9PCR!Id5gd^;LWd#YCZyjmW5=vlc5C8fO;9DGU+3MxKFNqtkxyb1Cu@Wc7PlHH6J!4$<%CFhcrQrllcvBq7MAC3NmZb|
(=`rJhrcwVKyKkBHQA0n#bO?xhrTLL-Pl4VIIM3-lq$Z>Cd$~J`F!Alh(4*zgIFg43)D*N#!%EM0UffUs2Cn}d;cb~JJeqgbL!&cgYFavfY97>!5`m}ayPf@
;XlrS`Ty5D3i}w(`|vADj$KI)!P*ZAMM>wV3|io$yeHHW9F9_J#4nN1Sd-M@RL)nH_5%uJ9A_A*jOZ&L4c^ibD?1e?I(EjT4jpIb|9728Aj9EQ2UdyVLkHTr
wzelK@X<wlLeV{SB=p!OMl1}scB&q;lew(s#K<9LMz|@ok^lwoaCe-=tb3o&Em<x)4dTA8jeR^m{MoDh4(*Tew6y^))}=^)`buH=mGP8LFByO)y<GRTUwbX{
i2AN>f>eXv5@LOaPgyK{;F2+XY_K{K`%%{ektTXH_H$4<!1pntKCMytPDdkos%R-KwAuwQw&Pni^ufY?lc`!)E~$)%i}~QjAauSjcRBxr<62v+0$+!^(}E^|
7IGZ1$E{)|jM1*qP1&G;fVhwFV4{^4q0I>iYZK#fdOiu4zVrSVEq^_5{Z+SYtRnv!mf6OSf*0_+EIJVVL*}y#KM9G3Nf@ZX&uk*hi6fPla45^5&vL0)f3Z{q
3-(4uQ+IZO#Z*a1GapyDB#J_n)RxI;U1?@c7I*91ug=*(kayt%J$lX*RMXp!Bs$0GLlADcln(Axc5G^iiaLPTWa(o^ACT9v$nDrC)<xg?Sc@6*z*hrU0PFuB
`L@nF5ahA{1)YE&<m#s$xyL*6=dT7o?HWZwl6Kk)&WbJ6pMN{u8!X%)HaRoFa6yaKv1=oAtC}AGWiT?~@&AUNbLo9bsYfg>e2p{pH-hw}*%i6())aEDv_Bvn
q0?gOH{7!izpW})7;5Po5)ve1iS{9`^1cdW<Oy--PXpFYW&(&JD6bjT`<R~P3>&r>GU@DO_y^yS1KMS`EAl@}6<Ecn*49>^42M=cWmI~bt;m`MogS^TQb>hW
Ri^JAh|+paZD$T1QYynCZB>+d<7GR1kknq_V-AK*P4}J9OIP;P7cEaVSo>X%nsU{WZ7m0KWsG8J2#~=}lP<Q9?~Qv4an_tK&oTpJYIEgfn7CR4=TeG;Bqvia
cPVwVPy4*$j<Iv?{x(ZM1b~`a!cl8M4r*1@GASV1(;fhfJD4*8V)cAfW80b&WM=an8b2S%+~0NFoh=pE7R_967&@;<+~V_{`#@;0G}ie*KJQTfy(jRj-wId%
tj=GccSHO+jc^g7>kDO85@7%naL}}#!Xp{8aZqubEi5*kQ$(rU&Up7^zzO%r`DR1mgIDh7BJsLLJ$<BY?2;=uOh;uy(L>Z`Du9U?`%k%KsWAvkjQ+I7x`6>>
MJlB|poT&d*&Le*=l2S@WGw?Nj5aVG@MBeo7bi(2S>mk+38n1MI&!wFb}u2N!QW2+*OD|8t4mql%GgKxuNJ)1ewhz2<^II=F;jWP$0lsf6w<++CduC)qkq2p
q6xI$^}XbR5EN;APa(zOr&!lRmx*WZl^W<Q921Z-o0b80yr3VDcMA#;puI*z_|<Z3Hsegu2RjosmlWUzn)Sm(O9Q$19)+bDO=m2dz#gEx=Y=c?C8FBKn7_LT
ZByBakYwD%QLNI%%LQfNlZ*#5<x5u-snwVviy?iP+sR}guE4b(p|uHI%sxH3@mJ0p+G|=xC!Y6T($*lB_Y47hUDdmJ7K0t?ZRTPqPN-8K1DBl~koHol+;J9?
Kz~Op8+MwtNSg;HYZkBTjW#B%_nGdqhrp+tJpF&5(uJZ%dsQ+xEWHS-yJ9s*%j$~P8_{%qdfy~A+Y6%wJl`hUxl42Zi2~)>Tl2_dvWXo(PdDQ<AXd?&1&U2v
4|$1fo-71pBEdPw1q6nm?zTZ6XM!Di|IOH)tZAL<{9yTo|23YowhW&)e(p5R$uri)l#whoslj)3j3|s>G;5ACUo_N&XOFZYh@C)Ty$P+>*CFAMfW!}i)gbyP
(W0#Kf1f=?1wv||9IfkZ_OAuP!n?GjTDat&?3_oA*F+7$p(vN0-$d7-;#$51n%{-TcSI^^abLc_0@1$$xZ?#N#^io0wt7M-Zn-Gy)<$GBN*r0~`E<I6o6Ls6
q(OO-Gosnk!cPm6WbyQ@44;SHwU+b;FN=iHw-NIdZN~XDtFEJWDdYW4)jSU%=;f*T6%c?HLPnE6s-Q{~3<@F#<D2CsSR^MdQY{dwvI?xoxZZC0gxsMG_gHvN
Xz;THjmN;3sj~qF6J&ECOyzy`I%!FLr#J-hG~)N`sTCXUlYB95ivFM#P;i_DU7)8OU_G^E)|81y8&BHqTs_T61Wg!dlPt~zVu}6LbgC{3ZS7=b$_8~M%Syb&
YRTid?<Xxh^y1nwi>|CT6;~akXRY-pipEOxnDb0QAexLly=@mZTrv-cPUsH}4@TPV|30IB)BCHJ<REuux97YN+yr$czgSF`(@(mIoY-V@QEg3tR9KS%AM2fs
xfuJI=c`MkK1;v@>CS1gIjlq-4d|oQ^$?k+;;w)Ji7a=H^P?5y^mF<xZA=o}QY6xbVMe1FG|<U~7zMnnW?iqLz<c?eoR~by9m`|Kz0ITSt&do+w<rQt4!VPe
Hoq7zJK@Cn*s8-XR(uFa1iV0o#elWg=_^-orbEAjNghj|aGIDixf;U{glWfMnzeexDh|tP|399qH07gWYGS5v`yp(Ua-0NR_B3M2;<*w#fO7$>2#)kain0tf
7(rUaPqnAWSIB$HpAVsW7?>o6ygNCyTuoG5V0WJQBFC>PFEw7|^wBarY#MZW)=E$xWgmRRb5t!^j%jJ~=TURF|A2HEEE@|gcf1*{qlRwV<fj^Lt`W|Tqtgzo
u)T1s7H+7w*6BlM4;;^|pyST1OoM&-O%v8vJ{GfN>@u8#R5aI-M<@8cd3ODTX;ravAX|JM35YzoPRyC(bFq8g+7j25t~>}GRzSsf+slcr6nb?I3THGjWjP1N
6S^2Va4(LPXd`dkj4us`#!GN1g6C6n!ZroBf|{Ks%Z1}D$%{w~svlGPpS3H^E$*e48mtOzCQNZ+$xfYx=wWn@VpqT50R+q<AK+|DRu0kSncKZ`7Gsr7A>@2p
x{PTHFt<6uLBE>m?rP_3UB!0bw+<5OGq5>$vX8e<q_Na<h2H=|10;rtdjw@@=NeOsY{E$p@S_-FK*3P;I6oChkO7cZB>S1LX4|iD*A_q=F6?=ziSVEKk1_>2
@}Nf1gvWmFO}X6Ci15+0spGE(iU{hd0n{(UKpJg-%T1;ORVGGr<kQxbD*5MwX9}o1;d1Q6aiRUSTCXLGr>k2(<v+Yj{u}W(jj<4^^x7=T7Cj+soc4YLIE|Y=
&kx!?oFkLhD*79Hp~^hgs#*rU>1pZlb)yPpl7hjb7F==Qv*ov+l<|=wh^m%!h(M1LmA*i%`b)a<uN);Q_vA!C4C*a)_1yj++tq^)(Pej$ZibV+yH;k-*NoVH
DzHkLb{u`1u{%i161D+VDT$@7ojo+g18Qx@NJz@IWfGVO=WOhGWApfJ)^2`))Hq_ZhF(0<g*K`t94SFh<GoiE6Y;Pjhz@ee(%g{5UV^&QEEACd0(&uR>4@JP
H2A)e4oCM<G&;UvBaJnJ^x;hHpB~DN(f?+Q^uu)&H-=(sVw&nn89MX|+JLBMzruS9z*90wVyE@`0%NF=1y*mfCpm1rPk-&xy*|5xA*_#POwOK!xtORS+M*2}
e$^NZY-b*<fNq1@q21tgNy*DfdoD4FiArL)W*}aY3NYMdpug~R2EK^pCAqoGa+32t4C~Zy!E}$*#YHcmL!S42t~QP`Oz4KjerE#tR{Qq5u^LD(9pbeETf5>S
3Z7q`d(u@=gQ=S2n!WQ|Pn4n!GzPi4cYv^j<AqIhrxQ+g_R&^|T~l*<c3skJmbAw}y27I`tmq3-1|I62ks2o=;1>^m?mrCK*t{*SH)M$0Q%>8Km@X<nzQ;nI
lRE~xv5BRss-xTJ!lwLL+Ui&S+huv|u5xL^%$bfQo6$Ib2!!2Qdn-)6p{Petk-F0WVE&m@9k+)_hlUJ^=wO{CMF=J#p?pGR-a~xT-B76K2LD1Rs&XKs$eis5
ENZz#rU;o}mQ6VW{N8nr!jpN<lpcDcpd=avX*f&Xs<suF72OaFBGZ-lw0`!&JWdO@7~Bb8pHdeQKjWi?T3(mf%x#=fNgJgB7(I>T&y*S8yh;pWKTgH6{k2((
T8QjtB_9H?g6<ttj3XNdRQ#`2M%JOZr~-Mf<xUH8U)wlJ3<h;dV3&W`dw#i0!FQ??shd=~Fv{LkU>~HYy9FlcH{k<rr#a$JrYASdO((#_j!tBS7caUcHSigy
ZVMcWKH;P*ac!Vylj{YffM072dR+Fc2j$?D)IBpLir-*B582zM4BEDeOfgl-bcC#uXnV|><-_oHtsPWocfN(tZo!b~gLH=eK0fxw-`6RQI+3LmcLycjfmlV<
vcY#d7YxidsHW?wv^bMIzcE`^ug>(6<-p_|?r<0;J5U`pniv*G67}Ijo$XIZw>q0!bJJ(@8UkWhf$HYSn0=45=%MV9!zP|JI5#ypgu;T(${}B$!f@Iyk~Sx(
&mZVi<ZJIdR~UjP>Z2HOc?yr#$n?+l6t>t*NRu6}t#CQNMvz0Qa(xAXL)p;!q;(ru(B{zK&=Y+v`KIKCA7yu2mg*>FJ6`~Kx>$XT>u=3d55efNvIplSrsL(!
A~_DL$>ny)Z+#B?ak}~mz)(@mkR3=I2DIkJ!;Vd8wmHmR3DJq_0$*y~DO7&_{OQP9zmSrDFU5j%CpU0GF5WP2$OVAn$r9<(%p0)AACPY(S*>T0!UtrNsdfvR
i{F$1FV%z=R^*%SqAPlr9w$qXE8c+Z;F+yc{*R&P5Et&$F;Z~6k7CE737dQc(9jg!A$JNcAI#P%tLMs`P?#Ws>*Z%PSBb!5GwB@;pEt?Ho^!Q!?g|fdiAWim
qhN!IO8tK%rx+yyn<!|mZlbK%6V)n^24N0s?luqWdVB*P2lHbY)gt}8HK1(*6fX?rsALLBdg^&;A;iG3zw7oumeX=pExViQu>*WXRglEKTVvkIR`y1qB^=P{
hR)C&u=9pFS)cUF&qbd;H`s=1v^j;jH@m|Qn#xQDxMsQm41ysD=ziq(*=^w9#3K@U01@+pe4NU;ZoNiOT5>K{c)4c6D(Ne*;a8Yq5t?NM@+0HIGPj$^(EeQ0
Y!8Lk-_$$9{tI+LXQ0Csw}n;Mm-1U~9n`|41O08HSpt55l(HTk!kr0a$jN(3yrhG`ApwY}cMq81HXXcjRVaeJV2`#gFiiHZ7ZU4;?ERp1s3F#CG>X=N#!l3(
MVGR(cW{f8w`;C0McZ@<Jj%3LCl>a}PO?~r2drN=IQ!3D<l%$(FOI;#c9_s=^!^b+UgnDBVxP4$s$bhnRObjMtZCO^N)-bZf-)a^^O@<`@b;9?4*@A;d5yn9
fv5xAjRod-72lD5G+lSEh|FO@&l4mV*8`}2<f#lvamb)o?jO-Ebmv{D^JDkw;Egf)wfm-w-=Io+K>!iT{jar&n~oI`qv8lcrnKn*47Lm}!D3$zMjOzFtsP4L
KZidXptIKGa$5C_+m5<oa?9pd-lubQJx1`=unmM^wle3t&H#R<{V<=8C7%qh4tL-?W`KCqvQTXDEt5NjLTZUUUrw@(0r|jl-P22G^v>5&iz)y7+Wny+G>KPZ
nl;~>9Y&?lsv0g8prAI1xwJ{5E{1LPUnucaVx|}OqxoAz1$ip@Lh#;Y7ikaTB65xqnJ0Qg{V=BISQ|@|Bv1AQj1>?J=-EH*OD#(>!)NF*Hfll&KRxv5e_Id3
n?bIO`8>fTIvha6wVT=IHI6*vP-yd^ebL@feee-t4R)G`&8{T^OlnUi2|E*Z+JyLObA;iM=;xy*3lFalLo1z;(h9rI5$Z~{t2ASQ@)s;CYgD@$q@*CJo`T7S
-RZ%U-y7YH$DS<{+;6i#%=SvcNiDR_nrCphW_C=1N<_gzuE_QZ6Ex^ks?@mL=<;36jCT5TmA*Gj^zyl>Dk6!uVDWt0A0?=}gcQ+MpPTR<xUVsq0fenJqSAlL
00jL@Ij%+=;rXHGCKjpRWU49N<3JH#&GB7w(<Wlvp=u5KgwYC#<50|wwAqN>I-e4b+V|upI0lDwmgeje>6AH!zs2$n>*%~)*~T!O<E(dX;v507?1h#NOUGRa
fV*a`GUXpfyd+Vpfpxt7ZAIRhanh_%3PL1ZPX<n^Y~(3Fx~(mON#5>IO?7ha_KwvxAyTd#I0P6Lc3><A5x|_RONV`8jBYu=J_puA>0Tqm+mbpxf*GvaB}b}^
LIt?}A-*wQ|6p0O@3l6gbrbmOna%qpyVf|47h}EOWb1(uH*ng#FpKxaC9`?zVRWh@p$>CQHZ@zw^CS1*!~-DXgoc+lv;1cWr=<$aTw-CeUc1z0{?rMNVoRaf
>f0E?5aIom(Z#2egm8OKM9;%C>>IEhqn`R{#_y|*dg{DRrL$B&ISt_0>?z&U7<_O_0unC*2g4DhKfCXhQn2*P&2J<Cd17+{1c0n0n;@HmVjcojE0*evP=?Tx
<J8;R@7;x<M;ZCXlzRHFLJ3ub%;Eo5Vc6cJ$x`RS?qMI-+hugIu&gt<aHW+E6z#bMEXcAZ1m7rw6x>1THKKtDn;jHqqFDpzG}tKMXzl372|~affE1sX{2wQx
8zo-|tVC@mMF$AWMfTk)IOL^gA#NC^JFZg#o<U%H&w+_$Ff#X@p~!o!?&8uI96^q~)XMf{lbR~Bb$jJxZ*bPM^QX@zg+vaKo}<zQu%)!#6*2%9^@?!KLD-A-
vVstj!!mhzhjWs$y*csK1Mv{_AC(pSS!K-YonPTj8?$RtDjX~O?s%gM2csK97mdgsL>pdxXW1UOWn<Bww{^p~d2occHLGZ_yO6<z6Lnh+@7CN=j>|5EQS8z&
f|65^cpzsQ?vy|e+ZK`xZ%6UT!dRBZq+ECwF#rrd9+%%8!6h*byZnIf6x1NJ_(znRXbs53TPU&QDB`S?%-Q3tRNS61tonLXm)_UIzZNFGwzBYTe18<Ew%+-l
2*^J4HK|Bc3%cRW$iX^|2NWU}w0@Q%wN|OB_WSZtQl2(9RtgjNnSG{TC19h+9d>LCG^|fm%rvRch14Ep&C3(*-f!3mHSYaS{DzD%3;`2EhIZw59qnmLf$t6x
Qe8qe+O-@4+6E<GFQGf*nO3AevdTc9hUt^GS;y<UKFCv3{`zmbrPWvvZruwx=%9rM0k-B^l?J@8FiaT%2p3DJ>WdI?%1+U^s;Jm`P1Qq0m=XkI%<E%;PKu<w
Jj4^6$H<0tA_r8lrYI-9H@b!~uR&Fr(`Nlf{l#N%=9H7+zpZ(n@dujhL1vU#ir(SYHl5qG!?@<xZIBd9AgG3hbMNJXc@a8Vf_9XciUOd#xxdTxZo>vL9J*cd
SwGDCx)=drS4R;cx@SU!Al3gfsNf6=nHYNCE)?Qb$gMOs0a))AX~?S#VIJf7|C)54k6vk_rZ3{2)dTbrtGf-bFIf^IidrUQQah>e58n(-B6H^?&WQa2(nC)d
=zMnlRf0m>6y1b%YBhq^9ACt+3Y9R&f_CK+V=9$jQd|DbZBX&z3BoXK!TlT7p$8(UFK@A%`?o~XFdV$I{qd=X$uVOUo{y_76d%X5w$*pE+a3|4xF3+zDDtK_
Y_(vB#_I~2mH>&vmqs;V1FL!WPPH6A$YDunwRhrLu5cCv_iBRHd;L{ZvUs(h59MMVpOMms@Fd*e$Ad7HfLN5FWr#R=hB4-H(C*kk;W;NfF=XB+cXF;7F1w9)
3cZVD${V*^ge*k121>(dtE>b{?O!J3Imi~f;Z+xFhF!eJ_(2>hsr{SIs}yE8QaiM*8D5jbmBD8?A5OfC+8AZh(z8I%!D<i7)m^B$yAWY8n0e_<QmNPh<nvgh
VaucT^jgQCv7qS=hkVL9ZTIv+!-1Q-iba~ke?@oWAQrVCZ^wIG%9FdN2E;{`K6f&G-HpTIlM=T-hU=1>xLxE6LwNwT>lFzYS)5aeodj0@ZF2)a2RG?;DQ#?j
^?+ye(N(hv36%)hZ4C8-C;E+XzkWdHfqXk#bu-G=xk7p~uXP}Pg}{KaTwSiEaRN-}KpP8PD`noMmk-Mqt9EZ)gHRvFW*&F-y-}wieTHn<1;0MvQwCIjf~qdJ
XBtE{DCD*x1(cFQLGd7}w)K;@Cl-aX5;+@tE$mQj%UL#m2PY>C=7L?>;r`U0?SQzJJCH@JK_@wL8H<b8ytlNZ$McQzI|T3eJ=`WYFrm8lJWJkp3h$jdY<m;?
=E7QWnhrpNi;YGhIZAvy$3)s)#%bG>B-QMUztXnpHF-LdiN|8Kn5invD0#Cy=E4-pG^L;fzR9)RNuuPD&j%f21S5eCLPWSEvfv{atSC|SbWA!N(1-vRJ;Kdc
UvK4>crxy?LyH-qINH||CXL8=urHJ>R9kPP(0rZIJ<e8J=_Slu*DB-!I2o**)2<U?!MHu>u_$IOMUFtc?R&fPl9=5U@;)PBBLzQuK^J<#I-Dr;WmQgv!Wwlq
)kFbblm||WiV_8ph`7yKW`Ow>>NoY+@4b{XrNpY-+8%n-N0_Vf$(nOD*>#6{4`(3~3LiRT_kF=ZOR1H*NNpV3#WM!zj#s#Yr3dOwx3|m9n49^Y`d|*=(r~vo
Ku*R!Ly-8Okp_P?kuk2DvN*p}t2)j213}bWP~m_JMqvzL8k6O*OwL0^xihxaoUJ;DbA?V+qvJEA2X#vLW;DKeYkV6bIXUY1?#JiPvIq=mazi*^5lJXqc{lC$
moZJ+m@=%W0u<%Az#&!2`i|2TJ~jA^?7vvr7QjUI{L{M4vh1qzw_;k`TyN%>pjG(V(6V%XVayPbb&aambnrKs_YyJ}QD9LS);_0c*}_u_0y@Y>S%ZA9VEw7R
bscmt=cZE0I-Lt34=-XgMw~Ul@Wnk7Y{`%<OG*LY>+$MmzLos#jlAD>dxVQj79hH_P3G1>Z=a%_wx|CHrJUW-$LWGjo`lQN=IyAa4Kn`S@{>xMKX$4Ef&r4#
HdDM4&_{7p{l+uOn?A3P;z?#Tr$n6O^u&<-^IJ5alCoH~ju+eUY?_5r%qzR(l8}_EiJQ$4tTN3&a6msVFCui+n0iI$<2{98IP<U*Kwpb?emVDEbHS&<g6CJx
Vjltwzx#6XVQHGX&!^{3K`;5%w0(eGIniMrGqE}DPl7_<+K18y{t&g9CUmIU|6)k7MfE%LL9qohaKC61%uMMmvfpg*VzLF)wZT6P0GBGlfK-Hp6n_5Ou~HAV
|7(9=l1i_JpBvpYW9<5gVn$mx^q@VorPJs+7NWg9a(MD8ybd*@7^R_T#BjT1QmdidGFG>9?HwCA;dMglddg1Ido>N&L@-$R46XVtb5JCj+P4rX<p>2H=`ZoT
Kh;JYlVZUJ+2F_@@kYQmpR1_3NsAJSYE{Vo%6g?yesr+B_va1WSlsy!udYyEmUO`Gyw*liy#n<RK@}G@EY4IpLW;zCC3p{;|3XZuk_(^LM9a%>iLHk~v-Y|*
{Am>P%9+e-V@8JZW87z?^bZJiX`1)e9g|BO;cFYs>9`Sc_2iKZbkgl^+?e1b#qqffgIBphh&R>IH<}VY-<&4n-gUa)-GrW_u+J{8R-j&;m#t{<TvHN}M}uKY
MfuvjRcRI2%a;QN*iZ=cER0I!C;lg6n{8K=8V_EGt<Jyn>b~MH`ci42W$YJ?L-$}*slV3>WwulDFUU+*x;hRFT>Sh^{YU9;yxgQOfSn5PRPZJz=nN$KCKvfl
*=wL!XZVOlSgr2;XgRPoz;DX`gBoqDuq3~P+IxTt-i8O^mg{#9qY&FogzX{Srqu4*+qOFlIB{UfzVExn#0;Bcrc4imnO}RECR;|d*iJ&?M&0rbcfDc1C2Mg_
677J0aj=p1*Nf~kIRT6&5=>&w#dP@H)OI2!qg>x(e|{7R++NGx!F%cLO0@<?HfwGHwqO=qTM)B0!`Usplb#s&Nrcw++wnG}9Quji=zS3&^NyoUcpc2oX02`6
wHZVKex3lLcobgmKFSJ-#Mtj;iIaY}vu1jh*kpqCf78Ht>ygK}vIn)J$E*D{J233AlwXL#R3yBqG0OxYi1@uIgJ!N<K~md6fi0{O)}Z-j*tJM~{0y>A>B{rc
r)Q(lv;6P50^65P#q%`!qXL`GK+%rr@uNIcu5cx`zz};yg&#J+-t7yU_(Lf<W(qCDTrID#dYa12MM<NDE__(MyFLxQ^c=U64))w;4S0Z5Y2;zZ>TQn@53o~F
rWf9{onO!MU`T;_;WMxodK74IRNs-Vr5RyhX430n_xH=~|9Y~km0?`$<L>?^lcG7zAbq`E;Do`MV2EI8-ApiaakO^T{V-Oq&4Z($yO$CTmsO;Y*-n#@sqWkG
IOrWY9Ow*u_z<&7tP1UlFbiXt2wYNXcihmqM7>TIV2kSa>5GW;8ngDPaScNg^?f!hfC%<j@XBoNh>El(N09ZN1!-q8lZC3K?!sE0Mkmno-YFBln_?Vt^OZw8
13ty=@#X19&)j<yG?CmDBu*0;pcZF8a9eD4=T^yRr5-y`Y}$dk6J>T+sGrx4@;iVIf9T%z!G$f+d?~$D#~nE<=Hg=oZ)E2{Dz9(DzvF`-s62n>e1{ai1hcI7
I`xP>i6u3BgHn+Y{`vo^g0x7u1&sO~W6;tPb`|PX&G~!_2k(Z2drA33cRrS4av?eMPh#@fA=SAY)Q-rb;!_?CyX)d$u|viA*w7N~!RgPDL0vq4JDBk>NWkMR
tX4=p`%1)}p5NL@3@v4`R_pY1MG(G7GT9FnY+hSS+gZykgnMa%Jv?j(L{Yn$K6R;lo{$2}-kt*U-G|_%;pE@{E)(qW3Igae>ksp4^Q*tD+<^EB+?HtKmqXVI
G`tgh0#UI9e5e0JgT30wBl}R0a>i<01k|?f&GF<eeFgL9C;Bx#cI=>`g4`C_jE;Y1a{fEw04YJgZK~USu@$>xzNc-m_uPGZafTJjfKll=p^jKdE4W2q+t>2w
3imeWksvhoB~I6KOx!=EZ@~h!S=vi(vuHMzVKCp`_EBVS#<6qO^Zg7s<!#d-8!WuI5_TOuL-U2#g^T>t8fYSWcw0?;y+6w<KI+`(bzGggPUhwWIl`4q&tN%&
-<zc6T5t2ad0HlNo+S^YVSTB<_woWCMKcz{6e;1!;&XvK*cOiATjiiT(HYxeyr)VyNqqurA?Fy~I;IyRco_08#DiBTxL_6;W1!nQz#u~<*DdjxXh*zD{Q?kl
?Zg6B)-*$k@SE&E%6jh8mv0!frBkyCcM^}9;zd0hf~rR4pb4PZw&4R32)u=V0>en~djYAdF0aT{D+<!0;Q)N<=8o^iyG>bh++q7Q(hr_NQc!HbTqN{*A<z93
guDmAY{<N{Ay;ZV5^Ie>euT#NFT)b-okG485*WY4dmg(V-*sY@iCedv;$8m3?aW)=D|w@k`D+f1a7ffq*fEF`Vjmj`tHd$ZEG83%WzVKY;-OhvRHT8np;V%6
OvEG%XkFGA4Bmt*ue=q%v1+<XSiZ)$rX|H2yk4{DJ;IJ`2hQQ=vMJ)j$})Rt@x`QWJv$Q!A_fzfsbc;r2XGR2v7Uxf?_pGtKn*^s;}(Uu---L|$Hpiw8J~A*
=&Z=T@K*C}p&mD>v~kVxl7E--v3ZDy2Xoj21dkl5@J|%{+GMz}$m@6o@-O<!6H1txZHcaXuCdFYO2w73qvS&N3NfCL(b;LnasupeCA)uWi?|7~+j4;&Uf|u0
6PV`fbuAC?w~a)0?8U4kK*k5q5KmnTHax4I8E7MNr*<@J!gAav@CG%xC72k_DPyHsQ$3d0`v&S=sfM{se(slU_oyMeYc$VIe4M(WJgOY7ebCOBwu)1m(7ylh
(6Th}Wd2#M%MM;LxJLK9(3(H}Q()f}LIB$EA{E#9?J4noMkfrWu*R#<3MoIs(u0dEpw|?WSM?8mfQkERp9<r}Iw?O{-54oVNgl;7V9^%p4KW|=R!Z=!6cY`6
tam3nk33Kykca>oG#!_(lSANF&YS$Ifyz)KUw#R+%D~@v<hv{rCz=}BSprj(%){#N!vujeeTf2hc1p5ws5Gs@3XoPM%Zw>fhh@?;f1>jAri2GXYza71mVXF%
MrdhIXc~VGa=_X+FN=J)+K?ESjE@USJcK*YGo^1+%I_5T<`M>yKDt*QML?qV1x7&q#OI%6BI!P7;j$6}lvHo*wV_hv7+tqil2*i7y8KtsnxJ)1|LTDXaI8*P
6<67WqR;fvPe2y`>=sJR6H%pS4=VYU<mQpZ43Q)Y(O<F&HIjTK*Zz$8t8`4JK$EC_4OT{z!j>`Vy*|+magR56(v<D<J#8G{-@HD{eWt)~m6y-={>(8anZ9eY
7DjFD#GSi9{owU;s}+OY9yuWDi(zB_9$Tg$7}k@VEuyJ!lF^gX<Fc9e$<G<AdIQ~??${)=i>L_cJr-P67nW9XVNb)`4`>NkW%?I6Pk<+x5|XD6qgppV!%dlo
w6=jE%s)emx$a@)wy;8>qL%iZHxHZ9Q?XYhuO^|>3pF(A@=sb)wH`B1u2Om2VSV+vZa+Ek+j+j+je~!J9)&#KZn^mHc7!%ow$nZfF^`u-ijaVb`85_D_w<*K
=Pk9?0<I{AHJZR<;?$(Q-*F}oG0^GNXvwXv$)Dz|m#u<guY?&&e&WA4rirfA2eR8(7coHqfEFavR(?o<$ab1JCuu5?=|USjepdpW0xl+;^sc$})@<n9H(uCO
8|2t|HE6Po>A(fklozTZ9Q;%5S6(+{)JuX%hI~+fX&(p!s4{Gz;DE|SOrHc6ivfo=c3I+iJCbXOf)pL%npJ#Nfi@Hl*6hR+FS5YYgRb@!{+38EB04poY9Bay
5Mj{SDGP+q`b@Rl%(V=@;T9X8J?q#4vXzj{u&R^Pm7Ed61pyM+)=!p_3hNDQFo!=rjH(ku*F^tOQ^&6-H+8V-IAmUQR(60|^vg&}2wo1+&anWOD2-jx<kgS*
ts#;SwZv<`>DRLM(6HCPUYpK|UYqH2uqb322k&{l^aukubku9!Fi=aiMSb-;uM`;itpR1MOuu-leHG`db=aNubPqP>VK^887OkA`2jE2d7N5rQG+T}#Z2FK^
yDIBW98^X&Ib${elm6d=e@o083$tdsJbFmBR+zqX_1BY)v%Jp&bIPn@x#pBl39K1)s5cf5#tbqdRqRG(ndw%I3?@>EbGJFv3uw?-Lho0)TY#Lr`}{OYCAeBG
-w0=x|BYJ8w7VZr5``#U^nHJ^^9q@JE!z2;6=gE`_R!rDje>R_>I!^tF5WM*L(~wV&cuf2#+{;SYipdTVHzhWvn3}8%B0Bpo-usV$Km)$DY9I6@kunl;dA>Z
4B(k|duqnLPc%y_%W24PiH-yreAT|b!UFK`5|#9}56&7$<FH>H)4|A9$g>m9<5f4&)^1#h1-Cf3k*R=oh-}UF%O~|<EOCPUh%-X+j8<)58d_{ia(KZPM`fFO
i#YayZ>R&rEqy*8Y`=<IavVl%nYF|EvOO+$Gs0DQ{<L(7H<LFoh&CY|d^A_O(z<GBoeQ8yw(SWD1|nIjH)8*@RGHS)>4Ur^p{*05Q+Z_M*4;ISdXF)d%n_#Y
qN`eV`pEo>&U(%t%yFC|XO#3sv$~7i^VXw@0fS&U1BeWJ2-U@EvE`4##hR!pV49X7kRNF4p0Zz5-SK2Ug=kiUx2s6s1PZ%ozHVL14-&h%;+0HxPL}7zUi>WI
wS{40Nf!;l#Kt9JuMX#K6Z9v%4U=A9^{!8leZM_`5)SynxB$kQDT*@=)g8tLU`17d^1>T`GpL$zjVTYGJ6B4+u>IKHBEir;a*JH|G~~}?&Ud5>4kSwpx;E=J
;qHlAcKfZ}=k*T$H4bx!@j;%H32~BhcxRN1zGtRaGkC2~l4*v=?<9kAFGDsm!jC9Kl+kEEKA~x%3?tV;l1W`|yt7{IQ6L_~Rk)ZlV<{?*gk<2&_Xy{p0K>?<
a$hoUo9vo6VNa-fW_c1<BlGzQHG_iRG{hFiaia^$X1e~&^Q)?s`00K?h&EC5ic=Z^c|-3D5SiR7KC7SKmSV*zZwFmZTY8c6G58}H@RMCQ5r=qhD{xfCCO7j4
x+`WBjM3iQUa3#M+#eoM-7I`2w;NM}Zqc>D^B_sn#uj}oVd#?23U4{Jt<kux8aid>Zwye<KqrhBDa_9;G%O~`s2HwJ5xM4fMEo9Xg*HJDWd?3_6{GOI9^6i(
c!Ot=0ryikfJ<7SeeJpWUTJ}4ge}s#K6JV^OKNTd9!_^@5MkE&mkjG10!jn=!m)CJcWA05&W0>y-{{~fg><G9RXIn669s{0!``utLGjGa&`NRGBpzPle-+9I
B&?eiA0$ELLQ#x)8&Lz7X15>i2Sq<^=K4JXW2BYu7Y6kY!D61UH}7Uvk?gIY3-InylWHEr&*6m;1%3HJVj1%b>7(apkd1{5$W~ZP%`t{VK^ap#nt6hj`NNHB
1;|CywI;vH|4kF*K;L4RWR*<8uC4axK~dM2x{#9Cv$$-2GmVHVnph{fO@-6BPtmSGQx^JJp`K?GSA^4111dhGppJQv>&F%un#{uFAt_rDboJKVvWz0!ZK9v<
C`DB=61pQd>n>ToYf76k<x^13Ewrr@#7ZObvwsZcr<haKHqepXRoR=W)aE=AgH*VLsmKxI^v$x>n-jlrs2jBHbx)0eQ<1pRFtyR-c$D;Zo!m*l21S7wluxS>
MECNO)$Th3eR7*x>@M4zOK4BIUf0iXaUO4c=QqUQiWVP?YS=m79(CfKlIq}io*5mO*L3W(k(|nHWTwqP2j);qBjAhNGiC~}VmU<4=7qD)@v5!esN-}p{c$vB
;Y<7ng~SLh1W2x2JrC~DU~rnbz?-+tf+%`Dxi(?war$>Be||p{eS9iTTDD$xqxlNYWSjYu!$x+>E8A^lC_&z#XLiyi_ScnSb>-EMVHS=_7OCQodqF5#M9}6@
)m?5RtAvr83@epCXEyM4@ii!h{Z5+q=EM!0=S4hE`JBl1t(ZqqCPQ=gmCl<41VW3>^Ipmzctk%#z}U6RAT6uX{OUC+3~05TKkS;5rt4>y*JW{nP;x(MwSXV0
QJuQs?73u;M2Is1w2bpy?4bR|60X&1CNZ|)LbO@lC3X4D7G`FO-s#H*v?0Tj?glO)f+L<Fude!|qWIy*!GEGC8SG0lc=2kqS_kRwW&Z8i)o1&tMA_|%a@y<n
#1akruUh9^%Y!2j?nfb4e*ZqlSzE?-?s-8Ize_Korz>1A$|0nQrb~>BU-OlkfluChs+F4}Q7!ZLAJoohf^T7^o7r5Y);5O1(tN1J%DGiJbw^rS_+4jSQp4GV
1Mnt0d-h;b;PP%5yM?b%tpL#1F>KcasJBg=nc>YP|Bw<P60)d|kxPgwz|wTg=+1NF!bB|)Psr!))zlM;bI(y`U_yF4xSkeWeAbNZ6|&nIHWs2djBcNWjONei
!=gc`Ge7sX$U~+isz9?jZm;|Yf<woa<wsg`TBlU5{#M#UJh--8sYK>@!}0ZN@f@&VX_2NA)N^LRH&o?Jp*6b1eUs<DH<<SqmOmP0#z|d!DY4V{kem7%G5Hzg
IoPh*%91?++%zu8d~7>g1p{i0*2|UKqX1WK*6<nOjvugKM`b2^8LG;;uswdwiK8p0cCvsl)I_e^9lcxwSF?dc=v@%l$h8=aRKKS9Q<`kSZ$xvr^Jp8|K#BN`
rRBCA*BexM+JHIGqw3MIus`;ImWdR?seggz?5lTlL@L8pj8x{P@IB|WmPRAaCC2t+C#LKDx~@@={Xn86lSE(FF36ciSkE(`2o3_h2L*@+%pgXL<wmT%5DHd}
$R1Gr8cK07SK0(5##Hcx)hH&`a?W9hPYvc;PYnoCvNLW|2-RyC4%(<Qp7N)AN##;3yi`kL^G8#K%$wwpuQNygJBXU|U~(;E2K<rVT$hs!WGbm+iDpEu-?{@N
AB~7MCBFHFQ#rD&OAU>OO&+;nOT3h?6izt|zxocpkddoreNLYRt!a{@2;2jBTW<5ncISQE77$1d_mrvh@ZARjNsu?aE+=3Rr`5lo`K8A|1Q5-L(!^DRE%|nQ
5FoevljzRnjsPVBnnbI1`=YXR$j4pijUV%Zpf)=uLzimvAV77>A{DB3=#1Fa3=7gAd|rC~)JolOhwe!2!$Om?kS4#7M+$=D#M8bH#tZz+NY;bk)QM}rpCSl#
8%)ncIP9`a{t+mvx9?+GU+>O@%QGY3My(GlRWHSpK-w(wtMp}w;{5psNcP>U2vOMkDey#o_6k2Jm3f?M?<x6h8pt5j8OhuUxe}5w=7j^lj%6t(Kzs73zVNZ-
JQ4TVUsN=6&BHk!I)@Y6yg$UTu%a6c6NDhuN3S7m_&k6?6Vi~nxpyY5KK&bPtScx47{_EbMX0??<QGRGj~j;4GMe&++ng-Ym|<B;j1HeAlx?@4(McgL?FZmz
$_sK_0!;RJ%Oa5nY8f$<QSt-_5BuOYAK-aJc{vNpxb?v%l{L*)Gz>vMZlZxftaJi!0rCcTB)Js*!&piJbcWo82UuY9=JQxBgj+zVm=+wD<E_aRgV%#<wzI?{
?6ZjtAn33k3+w+{^*~<RDK+}eMawAx=vB7g0~s1doU3IFKBH0T6g}cXksnZD^g-}=_`!e`(<Dg3g-5rJ5Qth7Gg@$@xMrei1IV_tDu-c>RfimIQXb0cIFaj!
N*I!AY}nksQu|T9$YjrB5-M<Rxvq1v)UC9@--f|Llev-0CRd!akc@?nh<j0g1#je$wfEY#jnD>#S0ZN3Xo=<Pn}Y50CfNx)NE0bG)|D@<zJH^S+LPqMAp)`6
aJZ2+z9LKa7QZL!45w0_f8oVpM)ebHxkb#D+eOt&q9tA>D3LI+ZN?Y$xffHl=mj%8LOc~G+zld-pA)fGm2*f9xeATPt2bw(zK#aZ>m~u$7<PZyuYYR}Lg{PI
O0b5CU^UOWx^CE%<?9Guv$HP1w$zfxv6gDkfX#`C;R?Lh*m8O54g8t4o5Ec=A;ObN-z*s#N=4xcYULxhNGwA)#9dlb$0N~YCxAoWk{WyUsA+REG7jl0zkv$5
j{~tryzDY;_8qomV;g|JzBAU+2aNrS{g81Bt;!vqrn?<7p?N-gB0pJwY2^paCKf=Ve^@A?nZ^ppt1H#oW(hJokV?1hRSu4KEbbOa(Mc%pCYGN2CpjF{R|N0D
e#teS=H8ytx~C3F8{U4XqO@L81~^>wY-s$A*F(c})8jUuH)-qP>^H4KYDf6E+UE#&_u#qV#!E60iMH+q*%gA#t18Xi!4Hh-C1~YTGO9G7UD!l9<2iwxwTtB_
r%_b=2-#mA4MfJApW9s(Jrh$JNz8jUP{O{~-~%01v38UW<_oNvZ&c_2(%QAypttdZh7=>g>)5NDL`OtzJBUPo)3(ZLJk%2eB~X`OGi5hISC_^i2%^f`^d(JB
z=}4xUlfE(XgUkwXoP)8$H0Gd`3L3lkLTJ(W=8NC56Xtxm9}PjHX)fd(9Nh(>QkobA&y{yo{T>r8X^o8*Cq20>Ip8-l6q<Xn~pxir|s9DY*uTHQu2_YHhQgJ
pvrm(LbNPTNCL7KuNzk<Sv*dzVb>^(st+pnL-AG<ii{|tZRw&`DQon*Av(Q|&lX`v>|jVhy-HO?p<_>L;fP-8P~~=51>-PaKPhK*!d74+FkjQ~n>UXCKwEOr
8*q~ALwT8-2-+A1s_kwF@lQBS-zIX(#`4^BGR<_`bRvxz5ftI56ktwD_$-D*TC#!f`YwZiYIo&{L~nkUj-*DOyH@xoqq=Dsc#G0TvDeiGRtgeox-%RWTZ=vT
Wms0aQkNCgeW!<p6l{lB($V%zJa2ZQ`O%wmc0U#L!@x@G&IkD`*39v{5^##i?T~&CmxN)SgmkUC6N+5Enh4$sGJs8}TKc0DFy|-J)C~D$>j*|Mh@oQ^9e^0K
UP*pO9{!=N5gby_sA6;4`1Mc=1?3cRWGcXhi<jZ3fDQpnq*YGAtf?LPfWsVk6-p(I8qOpj)~`&T+2Dxwl+a!(b?}3OFW)s2OQdl)*9dN9wGEv2j*8%Ii6yUc
&Vi1mo{pFFiq5Ez+U7dmzWPd4%Z;NQPQ*`X&M#+jj;OZ{%}&Oqzo~4uRKxa}8lt)tHk`yZbmrDCjH9@C2L<w0eQGod-38tzRB$nZzKFhg(H*V3Yc^U!!CR5W
ocIn9eP1DhHe?S2w1Os}?5OMiI9g7YnFOGmpGn`3TmF3SM&r-zJ*wyjlu<ScsmW2RvRrFaxNOBO&8nCrEYVQwc>OGJm{xW*L3nKULXcD%nASp-y|hf%bI*pw
;sf9W$3PIMC7Zi{ib3O;V>9Sy1f#3O6b8Cw+iImF6CyX_52AbxtzB>u&Ag6a)TF=j4t96M#qMVG2#J<CcV;6U>ztygR`T91kSFc4UDej=aX7MkbdQh^o3j1Q
&H^NJe^1Kz2g)ncOE6TeQHsML$)6*s!v8?D_ysIvWf+GcT1S&z&B^n#ftF;MzBG&Q6=*>8ug)78#2H`m9IGA-b8J@T_p}~`XkAPBr)<cppHBC|#?ac9FY=KY
H`X=`2L4-|H!xOK>2U#!my`v_zBW8aLdy9(-jdvBbIqvZ^H)B#e<4%e?I=m!n6+Wjx1VG@3CcR-MTG>dWSoaCbX`@gqO~sl))m=42y30Xz%l~CULR|u*dFZ(
vv#e4&E>2KO_8jA$3y3elk55Lq8B}WOX1ouY|SJFPuRg8xywM&2$E)J1%9avyf-cWhCWUeDG?MCwa%5*$nT*5upT(83qFwH7845dn+K1cx4>bQl}ZIP3jV@4
oy5Y8uNKB3M`bRaL^6fAp}uK$UOCaJ-SNOHqSW{R?ju0i!3PW1^jmC(dsq7XK4JHdE!9T-ksh`%pR{$Vy`~;1X*M9kth{>Ru2X~8_Uxyb2_c;Y{fBv~<7ZbJ
;V1@SK7I8baP0Sr!OOc#%+x9Xk?CAL=$b%z)<2ppYA{XO<CVnK%Nrt^zr-2<6h;E(f;4c{YH4`D!Ar~<{ouEgwJgCG6t)22T172yZq1Q1=_08L?|^PfHq6DQ
+~r6BHrR3c8D47|O6nD3NvEII%zMI!L;Y}lC57``7|#E{9l^{r9VC`8{IO5G`@NCzvYlQ#+W^*l9Oy2V=g)ltquKaobfWf6*Y>pRb5hb%=X;H-IZJEP0bS!>
@l!OF7lmGy8>r@Y=b0}AhVP#ko@`~%^zw}JXQYW+J_(DhM3h0p<40cvRi{5PutA;GL3n2qW`BlTd<`@NK)guz_2*~}v!MqhPmV7v>?%PiHu$D@j*Dz?OmIPm
iTlY!4+`lSdjU;kHJ8o^LsU&2g7;lzkwFnK%=jpa2~_h~p)_zLHB&6g=k9vJSnvAeVsAA_tP{)eNAiRXo`)aJWm4!mS!zNLUw?GCMbFKsN<xsLYx(kG11{<`
T*ywK$Q`gJe*4?(^3#_XX`M2BdbeD#J(PbShcKAr^5!&$?bK(+;<rSFQn)F`(QlmFL1#J_#rvR{xMC^sJe`pnDiRb#r4Vf8iE5%5_1$!!*GLK-n9Af93tf3S
A&fX+g8mg6TLMjkUUZ}>eP8Oqxp)Hd>YSXMg`Pcr9wvO)aY~(C4z1A+4ZH7uL0{|d1z&U6!sZ5K!;i^TvD0Ng`tCpQC7o~48KVK=5c?CTUHKd*^&z%*RA|n$
L2-({a$(&)qf?*_NIcls!~{AF3S7iJ<UZC{VC4M*TBc;^o64y>7*xK#nk;6tkfuJDVX>R?+Is>Al>{2G3@Xi7g%LT#`z_!a^fqmt7XE2B`H?{qdu8-rhf_LJ
o)8C-*C#3In*krCHzOk+fCfP^_aKaIQni_brd`cLw@T)~S?VOJF!G}{0u3iyrtGhmD}@Na@WAjgHdf@aJUI9P-%rS#Txq`ES<IRGm?znN>=`>J?$leJ)=Zc!
yY|(YNI|_BVdV2zTn)B;5Zt}mF4D68mgc}7PhGg(L*~fyWS8)=PE_xbB!llG|Nb(XxpbRC^|rs2th3*_m&n`Xs7xP}br@S!riQv@{M4HFz9kNL6moetSSrIv
Y7&sVPWWBkFtPcfZ6`P47jv?r$D6nVP>Xnwu3g{|g15A&tNzkT2Cpc?=77RE<9c+R12w~dQgonmAm`ruS~^}U-~5l-q_-P(_}T~n6NY1Qm9vu`GVEJ_*$*!w
Z}mR#md*R1gU>sI53o1>LY4fAU7cwqJ`hIKOsXSc=~Ao*W^}RKyuJ{3;Z9Yh32Gfj9z7(J)YXPg8+${1(KWSLXhdMK5~+DV9CcK6CSgPiKq7!O5VvC@;?oh0
s?%3l=;VQ|6U0btMwwI}NMTHEoQlDP;15iaExT{wce^k&j7$*<+#LsEAS+Z=sz_}!lm*XtQ9F#`HDFr?_aE|yJ+=zL$E=a>25@Fv1r22_jXCC^hc=O(-nO7-
(6k#Zs;U;<`1p{8>wGL+fFMWZPw|O!uag=yC#?R`VQ6KXaM2Ol0*g`+k_tm5bm}c19@r?5S;eGgk|sBs=YE<ICVf$Ncynv6QCqNV7!Qko(?c9IN)aAS<Q)aM
m*!=sw+LNFek*D#i#t65BT-jy^uqa7+By_ISiF%;tMND*=uhtyrQZ?)vT&q#R{H|y$l&K^%Pn<Or($j3c{U5!zCQ!f)m@kmtpWu?PZ_2rfZwPWXSxIO0tw?*
#)<-Nq0^u~)<!ulWBo%kP9sa))v?sihW0Lo2aP6qZ#vT|p0s8E^1`7a7blw#S@rQ0mO;H7)I64$9*+{9%9J)(Lf3>hUcgKkrWPTn6EF9$a(If>>0Y`5@I^+c
cwNlhyQ=;Hr^$II%RX&t)<3*_{1k52D$^B_7*xuW54xN}vSzF#tdOHq%n++R=@0oU?|O*d31t+HMX$2nX$L|B@7gvT_s}cx&8MvKIr=-uU}_$PqS_JpXdOUc
f=}P2Z)%KjZHI=BnfCZ5N1%m<EUBsNaS#!}tD=8S_pPMkN%BAwfi`g?voQJxj#K%MpL9i?Buyv0SGoN%1j3^nrf=eb{Kc*Y4sK*0MmoRSb2X{oLX{&h?63T}
@MqlE$#RM(3<b0dm}uxBfi>GK4usL=ukePI{7a2V$oC>8n<476?4s`@eK8tAiOpKyGS+oU=*rW&mT=U=$ML%39M*$`;l4VuR31%U0j?l9D+;E+vmH}h2ns3X
AIj+^W~~&ORa=mculCwE*fTw|D->?XR@&O4wmtT`cnMCaW9$)Q#TGlduJfZPv=8(thPQRBe3(0CLxTxo*~?>^5#0I74QwF+-5@PIV)P|;8|}_gFl2U!-h@LI
moEP9IFS6$#=+TPpiZ-~!drhs+YX)$V^Atk%z3ly8YSwgn8?$vH3mbZ5T@ynNN*U7|70t~!P6_P%O|xc<YJ)@c8zYv)Z8Cyr-!f&W8mx2II2Z9;ZCUcB=1T|
&C%(sq_IGj$@XKgo?cs_(v!Vpp-h&>tDX2)_Ipe*qJM;MTXN_h-V+dxoaj_%c$we;W)v3p!pb<9r&_0I`WD*bkohr7TTo4V;|=vf^Jr5Q?;OjZ98@3V|AeWO
|3sLF4@yGWtY5TqLI%N(-2!Vtj>xw-NQ5I0x6r{jL(PX;IRRb)4*}iZsE41MtPcrrArF1cdTK@0d-+l~DPGt-C4Xc;G~Sr!*P>n1=7zxy*;F%_j}#Wf4Y7#~
P31CNbw^G%xcgla40x=0Or~oOsn$#NKE+*6C@cJ>a`iixMNc1oD{&i@9n0g9t}n21jB`5eb1Of0NMD_2892@E?9LowZ~PVe=1T6k4}LSCsKQZy=1IX{OBC?Y
`;av7C$xVXcvz_@jOKl$9-Z`}n15r5RW)iY&OH7^c)}RK{aXjsGCY)nbjLJr%!7&{9eM++@?!A9nCO+F6uR{00p`-6vAW!ur@W_fem5)1k%LA?Bx>K{J`k2c
MW^n~#PW`nUkY?wx9wdO0rBsp1Snmya=Vxt#Hs$$dPJFVf<9EC8XWD+o+C{g=W4vJmv9luZt%1Do_%vEp8&uTbpm3_q1mw1pG2;^Cda!(tQ4P?T$KBr7H1nO
=?FsV8!>3fDC$?P0h7!BBD{mo)S8y!j-!u)Rx(5*C)M8_>RPpmz+v5$=(GJ5zZ*VG1lHuH`)Y#%5nfFqz*hV;T&1NfTN)i>qUpCq>Qgtz*7+*OzuKZyq;c9B
UH!G+S^jysWUI-3HZzjk4fRe`M~p&dn~N5|y)K0pD1U@@9?riac-9{jU9NmYx(VZ=ERUgPZ8<~7{gTOT=Y9)nsOccP8(f&T(s7qwqZ5_-pbKbm&L)1M_@^S~
ORBTCSJVLksSBI}N6ZOlIAV&_EMWF&1LB!R!R^=C9h;66NB|~77GKtp0#4Fup$jU6pRh2MRGwAH{N~9b{Kwz#7{+~uQfb>buZjkRMVSFU7qb?XV!2Ib^=B+&
Z5?ZFCcRyP1fr$IwZv|pT`fN)wC^}U$7%DP?LxJlR6og(adgti2=Q+|n_}e9RBxbpU6{_ARl%A1=cEv~o9V>0Z#BL!!77Z?Aeox_qitgC8>?&MN~%Y=4C8bZ
%J>GvdGU_PD(@;&gDk0ghGf?EoH7*49-sFLT0hKKw(&Pa-bZA`^?va;I?|oCF{t<WyT3i!Yb><8Z#&<U5%*z<zpYjHQ?5rZ@(!Mb113;q2IV+%qYYPCoXSv!
>;+=kk@-0Kiyy8by-LP~$~;{z_4||32nJcvP%&!9ylrdIvPnOgVt6>Es+d$+X!-R&Z%FIN25Fu;Bk%q(S4aY<uoD!a;}NgFWn8ieD9kKs!YM~z1r(W0>1+t?
_TB>9O*gzv?8*4uDKSzJOEKv}msXOL(W!er*;)C)G-8d$-&f#l{ka$f==yK%%{N;Aa^tTp!nyF<sdN8I7T{w#yT?|tKnWt(S>jHaZ^-F4HYm2yZUF|&D}dS>
OhZ`ag{lqZa0sfekz4rfhPjxH$GrUmr<bNSWAL9nPs~s7|B{<VgTsggwjVTW19RR#L<X97n6Oo`bRlA7wXk$uXR!qSAA<INiFBD+u6XNUs0@flrf0$>Pl+GQ
?3;SY(hT0=a~udwx&mwNQon7^O8r(8R(u58apbldL>01_%@5XF#k{@U@DEhZ)IAZHDd3h!=kk726?0B-@)7$&ygLXds)ApXt9{zC)DS<F1^9CgZGvH=ujh1E
Z7jr>;#|JeGm}QIO8;jZjM#x5N9Oqs4&&FCxp=!u3#(;(v7y}vP4c)nP=9cxt&!)HqX-D-eK6xC4WaD44~j6C=nLxw?jCym#KY#)x8NCPb5~~R1_WZe<L3ck
EM-<1eNPn?w#AO>6uJE-7)%;c;#RI4f+hm|W(;n`J!kHk)5nb?8YR1m*B7J|66<WP?u(NortB(SJ)k111Lh=r{F=RTNU$&5wax!FoPhF_tin}33CJ*fN?o<Z
MO@EAzgBQhVxJ}3_*GhK5`Q;_fM>F!uSV*Mn-eq+HURPBEjD*)ylLzkrFbX3&yTZt$ZW}OGS328yQS_VqdM?kvrEhychGn}o2-wZP*^6Zlk(fyS47qxYKo7p
<|Uaj+fO^wLEyxZV-L35YUgOnr1krciyxQOMw&`mnWIcILSTdD0!9meIEsz3asryNy>B9=e7|V6+;kpi^okRBPEI}<p<KuzV=zsM2A<R>ecnuA<)gGL1VJ*@
miXuf(=Xl?+B#PGa{>I4q1m~E+83vUdOP>qv3B`=hXD2YAXm0lV@0|$mexWn?!d|POigb@jYSDbGE}lfKZ*Yyt|k-Z9!_NgO^0$gSUAw0si4ZCf`6|0Sv+lX
{umww*0K?94W|Z(_ZmmX7N9nW`_oU>bYd(!0{QQ%EO;`}$+9(it!OL3?Q11&SOtqv(UF*eVSO$83IK&?r}<s^6B~Qw4)vA<$)%|zcd0dUI%CX7a?#n4<tkOP
pyIm<mr7ao>bqh!7em*Q&hr3k*3|F@H58mtswwWz{mofY0COeijGx99nC#R2Q62@D?0KzlThUkbgcZ5dl*Nq>c<(d-fn;0ZG{V_%#f`%beB)4~*I4$Rp(`pS
M&O8=_^8N*yMtp|TwN!hE@g%Lf^6`;q_aMPU)+x<1pL%M{?UD8GrxH<wH=F1*|_F83+^kNKA@auW?IY$-b?fwV%tTClnQAB2J(s|v^eXh;b@T8ZYi(PI;lVx
5yqLVlLnvASSl%9$q6DQ>t=}F<^QL4{<vR-<mifnRj<dmv<dVt)z`qS2|MvNi^8tB&ILp)rx{|hG-)H-Wzt~Cn2D<v2K($c3Bfk0p9uH?;v-L;`Vj8ZBoOhq
GBuAtI!n3g<$VVm{=!mmSee>@hhv3*fu`(m#G*%GSgKZ7rg5&~APO^)&1Eu3P>!7)D>@}O<%$M=4r4!+#$Erc_Tklucm6U;UF&pzKzA!d$tS0aYsdfnl@Rg1
b~HtijE#bYzq%w`+g`f0X4#izb;eFKe@gWFB@|*E=1TK7KN24M$}x|=f51ESZ2{m#Adkta{+(zh465(6yhoIT^r%it2KQCxg`_@`swzZN*4Ude<0^@k$ooR9
G@f}QhwQiJw19!wRTs^IqmK5(GTbFqhU>f%uMdq=b<TopTP26%R%rbhiy8;SG%dVrLSDgs?W~sCx3IB;PwGbIRsl`{sS^01GqYe)N!hvheXyKsklr<QFTOXq
DPJy~ZUjA@zl%~yT`X`HbYmndrf)&v>FycSsw3|xr<uk&$~3u8CIJ)WgU+|7@PeO4wsOF`3i0xdwT=jy$FxK3QLL5^-ww8&`@SI~*maW%mUhjld!W{m6whfH
rE&DtEVmWrE<F9EM&B<`w&|g}Zh~W?lKi9A;XxWTdlQ_0$qRpQPUk$XazZSrMh?ew>sPDy#U%o~r(#_F<QQ0q6o=rWC*=aW(yBYX>eH%*l@(3s8<Ffz-Ptv6
VpT!ALh|3a-V~E0;p(Cno&Uw5QSi1%y_dhxBdHoRVM<Tn)>y^VbGQ{li{<TD&OhuOg>DZ556^XzRu=IgLdmwrngRBPQtcfW*?#xBU;(JFgW8YnHr)vP(1%#l
-JcOIT2RJXlG{t@cg6c2fhO{D&SmO0%@S)YxjLlV34M#ln}NtNOLKP&)E1iDlH}EQi3n_R_T5w(Ygag^-1RPU%@{#fO--_82@x2ZOjB>Pr&BX6U?jM;8d#3x
Q`MLbUh0;OX7*jXKe<K_?-d`+Xl;LpB3RPtGP6eq(CC(QdWa0VFT!P#8;7_wda+(@s%sUKCruTThN{nES0$yb?*R8{9I3?QsT6r-Qp-ov7Bz1`If5B)*)cuW
^LtQv5+Sjq)eTn9Z`>ohF~}lU(v44S0RPO=ic}pG%(Ddwj#1x-|FhEPv9_nw_KIKFhnjsj6I4z7G6+F{BiEh|-$sS^v^utmPcC1*%*pvf#Z%ZUdnExgML)}3
b;I5r!8iGnShcHb4(s#;(WS4O`+mD)R@d(uhgq@zT$t@z%Ny*`3l)WF95RefWRUHu_Dy-@S+&mR1t~&1H>gohYnz7HL+^P)Wz<-O-$~J%cv(~7p+`BxQ4P%3
AreEkinv0jLdWd*Ff|>Mnf+hI<f(l74*PSr%~J_=%Ci0$<uajHx85XcG5x&01VutDl5`6KTB-)Gf1(+gP+Ctg2W$3a4j4i)3bhqsSd`*emGi;gGp;JGRmx`i
FXeJeIDu#MGOQI%X>825^62Av<A;b8Cc6DOrwA)gz}*kf0H-m!8Z=X^on(GKraF&YZmyV1JCIZ(+hJ)~e<CISpE%q{NcjAozyNA6dNHAqJsE_&o}3ckGf}C*
8(VHaEaeac!|%U1BSz=^$edJ41OkBT;&V*BGfF}xVLplTSpjovCVqKjR;46w4E_vV7mq4f=)!|lZ|rfYIkAoJI6&f<7d)RCHyo)Ft5BS+$dyE39uz(mk7BkX
hmScpb#Tz|j0><YpV+nu5=L4_@W^tp<5%sB6S~4~gncBr#qB~*Kcn+#;a?nw{^Y2)kq^h>=+Ds42J_6$I)PvjYbMn>_#<<V^HMe1yB<$!@lJ}t!IQD2>rBT1
(D}qRy#)$#Vr5_jGP|8%EyoU&jZK+`MF^ILABsbl1cj)}mW)!CU%*K+3tvw30J<QUN{FOv<FL)Z)w{<<?s?f}saPP>i!5`Jw&_e_m7>EIDw5RY0(D9DDL!iI
B7N{T?1W?cYD6M6k5AX^%rBYpB6tXS8u%0r{-nPQ+*-IBb%-jBl;)vfSB%YxM86NP{ZXr)?<Ze=-{cJ5=dhp^x3Z*u;p@bp(U2w2Va7W<bCu>QL(u38nLzil
C3)R_8*c0VfXoG(2MXflESMc-%lB}Lz$k2wH=C4-HOQyBtd6rC1Jkn{d^`xH+ksH)5oP=X35}@oGyjN?>f~v35px0R>YIpxE1Kjlj^fH&Y{x-ni{T_O4{%bb
!Cq{qb7I%_i)$Peoqqgh<KP<TZA=Xcsn*eHy#(-4x+&0wM?-_*pFf%}`LpAi)|#v6bFg#6*uz?Vl#Q%OY%a!+#6QE%QF+5_&YL}(MMppiHx695C8AbmEiPD+
H7Jcah>!~85Y2%LJuC|YbNy+~lKLl+Y*k|yo)OLLl+XsOo#{x8S$?^}&(6fX`U$heafVtzpU)-%^WKR(Gy;r!McizqD6vG{gGqWXjC*vi{`o})>uqz)E$+1*
0Mvf9J_Oi@$Pi!@8RaA_IKZgEmm9F$><ks)AYIc=&cWiTfN8+Ctl3b55+K1_-)J&Z#RMAQR3#F=?<wg#&vEAL*0gW|1|zl#>?Q<?c|;&4BiWX<V%ELrVA*+h
Jk7LZHhPSf6qIWd+ehY6R1-X6Mr%rcag@H2b=C4(9*2$-ay6!qhr*y*TB;`we*e!C%l<lq_;0pVw$1}naM3@t0Ok_tp>VHlBlckqc;=`4H8&2Y>QvkcMk0)k
t-k)pv2vs7r1SljZ5j%Qo27o_7@h(3lpYG(v-Fe#E#7rI$nVkkIKT*B%LL>rgqM`Yx{sHsslA42%!u;yQu2WNYqZ^jij!~Qb23`h&vVz#Zgw$8;$6sLM?;x&
Yz^{nKwLb&ge}cuZ`sX4)%nAhd&lofQ`M3N8nnaC7lzTEIc^+I)1nyH7HfY4iUH}9T!xnq;xj*O9PUF=#8ZAbgD|PX+tQ=(MRwB7()3u^%$t!1O}Ik}?$c7|
pdcvj&R_s2J`idcV`HQwn|4lC$sZtK(gwi?sXM?l<ilAa)5nxycyZbL%o1UGhnX3&@5RBMqG#Oq&}IPnhc^7{cH%2_g0VxummWPD-o7KJs-)xO+;@@kH|GEO
`U0N98D`-zZDfQGB*s(nZHf&r)F;14u0l$bwrp}NyV1JgC>KXk1LW_bbD$0|IU*m)Q3c%-x10b5K$D|v0$M|i_i9Xy?32aIGpIwZcmvv1XEkKU_ZU<2mteyg
_0a987xG%qGz6V%JpJyou%aPPA$P;d`1(Af9v(0@gO{i6TvXDiDrJg%51#IRuB`^Ix*@5wrQgR8{t3sG4Al4eT|Cp-80)t+fc5;BI3V2_KGk}y#1Scecg^!j
JI0kVNx9sqMidyh>9WJZYfGIdc2u6nYr<3CCPWk;;)ixNKTNqJIk{+3B=5;-IgZOJ%z(N?Oe_){>0JIH;r0BIlJ|Ghd<@xOUsb68h3Gacg9jQ&5<jKd=-wh*
_7ese!Ed=nY2d>Wm=UR2iX#<@T7+O7=r!wl=UFqttnYMGVURWGT-rp)p3Uo7!wO5i73ZyZMyy?kB;hd^Q>FDxJ7Y`$7#A$B(JW;T-q41(eQO$;=-(5R9MdrC
i1aJ46oYSg-%QLG8GrYL;1oI5vK>s5!xv7^Xp+h>&iU1)WAz>~5ZJjS{ltLGOAW5tke(B6x_K-YBSK-jE*rY<Q&6d~&x2w;SWOJSKh<KQS<|%ldqR<kgA*p@
xt*@ii&fAE0!a(X!z5^FxUkwv+rwd*h@{-_>1YQCG#hpx&bn9r{8wz1!O*h6&QBf-YFuN5cWOF~O=ujcXv!psa6e4oO3USmnKgL?;MUEfQO`)t!2ZJs@P#ea
b!@dXEnfYE2NGM_P^G}wx{>t?!T7oK-c~r?M;UL*(cwdU021$WOdTbZ@9mrV?7L1xr8eT_tme2Ji-hH=NFUm+##mD2m1rv>((SR|K&X-CEDGyq4Nvxohr0NW
))2)`t!06ExyxSK5q3kOj>w<f2$yKb&yv?3wtjG9AT^mKhxFy%8R|U*q+vxudG(<}uy-J3IPoXx40>jQahtI0ZppEGem{wM#|M=L{ju__ueTGKhJeTpLKCc0
)&5?ghvROu5*wQIO|tbPT=QnZXS(U*M$t=cX1?VgX7Fi8=;DM+qx!b#|D&{K6iy$UApgIY0v_o4-H3|F`6qaQtr9nhA4ufMQIPgc|250K6EVN+Go*a@XIhn-
qqjH=gsPx|*T@M=v&-}2z}5t_>{m7GQ3ikE+`xVNT)-WvT<7}YIc5Z#qZ+ddN0KZar_|11n66=ATH+&)4`PI-5Hd#<<ZWvMeBI5m=WZ1~KTXD;?U6X>Bi91t
McC(EDf$E9=Sw38CWZ~b9xd(JIdctaUs@)p-6U*yg@2<w@0V!3RHpKMIdkN(`Fw^ZWm@a<LJUTXnv<xD)1MfW`zVd|m=T9ZTKjd63hp-Rh+HyjI3<9gUdYWm
O#Y5G&z=&8Q!bp0xm3JyDb&l#CnLg0e_p_hmJJUiDHW##?lQ#SsQ>81o!zg-$D0bCu>87^x^|}go4cGL5%t}QNV~o`_NOo$h=trr2b7zLSAde6GmLU9e|bOB
vE`7mt**SB`Gs+lqW1H-=Si<%H}8WH?=;<%y!IynB>_IiSTF?NwpA7D&I`f_OzrvjhOwfy#mp(Mz4vU<`eVjCL1c10n?LD~eC~oI_o4F<1}^&kHFOGO;gm~O
=osR?xlAN1R}`O}h|P=1N%{fP`Pf)hak;Ykinz~LKukn%Z<Ym?n$E(5qOFt2QU#pXUunCsnY3QoWFxAf;>RIt28&MEt)uM9pNSNo?6%O^D7WCcw`G*h-sLaT
^Gx}>3>>{{84vUu3ajiEgLgs=;AmY}gzupvxNGs7i48ZN4ih%*gE^TV0VN{49mu(h3Q1u5EkBNd0nHpk5r*g5Pg0UPULCu14z3zE+s8n%ZlY`s=a1UR;iOco
W`!U8Jk305x{|-#YghF*f+Xl_P4z*ruI}~qg3LUq3+W2%=@&0PL|N}U95WRo{09t9m?~uxyPVPk)yu>&F(}kr;-T)Zd-I2Hxpb^R$wxmBb%4frt{*=uT6@Dv
j=~Ro{`8=R_=8n|@5Rtcw((9@B87-V>Yj0G5fwPVswnIIBimpFw!0Lyo0OWDoWD*_>30DwD;7s@7Go+?8P|yYm^$Za3FG7Zvid)E2Q+c!7=GSmDYuHx_4-EI
vl5&Rn)bQcg!+gG<g=M2jGkuHbM_aRoiJVUGPiaQ9W4{r&(L76@z3?5P|QEz*b3{@CJZ-HsMwFx6kdT^gR_KSYG9sC+p8dpTp}N;InBx%S>3_sS!|K?ta3iI
b}@JAe02C37TLz^T_S6<J|vJE?EQUG-mmxa(eiQ}ZW^LEt|h9N+HnpyFHNASEUw_h>)imesq5-D)KN+d<f>O-M%Ppw=l~`=Qm{Ie&>AbBJ-pB{Ij&G}qgSE$
+6!$HFhN*r&~^aR$}@I0f|xbgin={Dx9#BX^d{Ba{91YGjF-VzMjn<EX2u<`ZN`5ZwFwimdetdB?P{A~mCSNpWav3=dD5#G0dK9Up7$7|!&i<BT_L&EKfSS)
r2>vnBbj_64gau!yJ@wLoYx7OgdgdC$U&DngZ=}~4XAkn{)~e!;lzWoj&7EBNv-_^_C$YF8tnMgRDLH!|G^neY5!w9@KRpb0@MT-0sf&f@P0bC>Ny_@Qk<px
>$aPn$@}LvwvF?HN$5vDyY+`g?cRf?w0XR}l4X>^2g~)GciHi<u3%k#6SIIiN^1(jx&LuIr>8<QZCl4&v!yGsnHP2$US$=iC(<73b>~ND%+V#j8~#TxPt+4i
iMIYCkG!NV2*lOWHT|scwKnWQDQ*QI8|EbBo=bm-gcsV6g%b)f1exOCjB?PpXLhfqQyvZ}F(-s>hh9!y5}_<Je~a)Tv;3y6AZ~Nr2)Qyj)w4&B$O(h{@~!GC
7O6$6Tz0;~ddPOS+&{6Tjwer!B3;%sl()j;TYeD&Qy5{qUV@euQFBC#852y?AY{N1{II+5hVH!@h~}9H`P~k1*L}uKMM8IBi>*A0#knHXX%Ip5IOe06L1~_2
P32GL`J<1ddp@UFTCJZ(fU|PN{Xk0g8#RA~yf+v+g^Z9kZqye<*fi(wV@W^-R%pft#ck6mF^unPkEv@#kE;4g>F)A=*Pxoi>}dS<up0s6U<+l5j77iq8m1;!
q>megI^j=}2mFZP9r7BEM;%4vr_*a<v1)->Q8X}6Gx=^HXN}HH5EaVmE8JXGQLH~$9Q1|J4d?~%uCAcf{15L+k#bkL;%olH)ESQGGY;DE(egtA_xsM^rlkd&
eN5*Kr8n+1F|Uo`HFAujoGSmaux~8^ObQjX?<|G^iB~dovmycEl78Bxp!M0gB+!W_O;?8KwEs%)!5zRK*c<!v-|bkFFI7azNnD%-^?=uxl1{94wT;O-s5)H5
q<Z@Ma4uf4wZzQ21C=-AUKf#whX9^tEmB)!b=hxr8bPOMw<f9W10rr`N)q#e<CMLTyQ$MN`pL>qshMd&PdMx2#P4?26B{?-O)sT;`3F|sQ$iIWx)rDK=wr`5
>7_`9nG?mr46#`TQ@>E2LY-n*oove|WTCpPnn3tH6k%ZEo-jejU@_EK#nEgZ*`e>RA>Qd|IZ|Y>4ZD$PFLB>6@WcPZG~$;;z``d8g-D$C+-lS&JE{uVyqoO7
z(w}GIY@32-@2m}HC|DHyRk1<^<!c*!##Am861C*h!_O+vxhQQ2)0T}#oR=Kt7Zz>bg`0Ht|F{iLLBa+8dvQSom^tIFQwdGJD$96eliKA%eexrMe$cx-hKRB
%w$%2-CF4XoIszW@k;(|iSx44+GZb6a2$9F77h2A4YFOy@eAOIPrEQ+F_u@O6Sjdw!CS06h4Is%$0&q6Z`X_9KO@yHk5BBe@4{hMSjLbRD84742B1>u9Brav
={qzkqsX<3`E(r^$cpBy<;Md3W8~>!nb0m5IcQ|&+y64NWn!a<q7A<h%9Zxa^k~O&2hSyd-YfdMdH!CskA3IgH%65`<IF2Ef-l;hlN&gxPr|$Do37^xYUWTq
$LajcLvn^0TA2Tmsw}xCnx;QuddrgMoB2;VYqdE*80<Jjmg31bN|^}9EAqb{X^PoqoD(<J_gj!m;Ley;X{2Uch_1bH%stRrMZUWbz(GMNtbj5XIMQGvR4{<+
aF+=7j8WuydT%6(S#|G@1-$6^mn-I9Uufj^6ekOnkC+7?F-f?S=79+_;fVPrr$-L6`bhKDL*Dz|CyZJM>;uWa#^#9|p>B#+bN#R0U4HCRI);7_tc&Ijy*S5E
a;2NXyCXU`M29NV*=WwhjKeLZ2xwU0fQw1JP!oL$yuWqeb<H8f;wq8Xdo;|f?8|>?Imxy_>8i`C*wXCu9k=KhBshovt1TE_ljB~V1O49-?|hnjmjf~jjEKg;
mRftPfU(XsG2;;zJVViDdm<ro<Zp;6yKiz0ApFybT4lYlzfvzl=#{Ms4)7}nPGHG@x_amJRW1`2I3d$xEI$5jnHroQNt07YmWJ`%Vf4PK?sUw(>$2ec2ta|z
`GM=>8od+tftZ(;Q|YS>O2ivRAL<LAb)_ZF4tTE;7;@W`oev7Xl*LpY|8-esduz_6&Hxg7=WN0_DLLYE6ELruw?oEqua`gio*RqEF69|Xs*Vw>F~%tvvmiMi
HaD?hdj!%m1tulqqNkL@%C0b`RyIX56<iGLTI^QwVVZ|l`>fUdJn^bV*R1=sGTkXAn^U>*3>!`2Q0)!af8pbxvudawyvRFYVB3?YIEe>4Y4=e#t>7+jr1H<y
0mD-DC3H}0XQ~G3+~J{@=1Zo9$lF?NN?uEN*b?s<kx^`!cDtu2=8?19MBNZzhmb*l%ejk;PaDO1`-J9C!G_57r=RGSP-9Ca6GRCz5dXh9Mcp42z5d|HkPV;4
=W7zg*kgL(3ceVb{+I;xjEs`-yxhx|dw3_BWNnq78kyR89R=dQkc~E6|L?$UBMqfT_m_iweEi6cX^e5a+2A{6dg_D+5ivPLgu{zx<6fJpZz5W97A^N-zu~so
M6m8}$M5h2o5)ArdkF%TCbPI~;bU3opHENcmq5iB**=M<T&q``Hv)W)DD_y|u48VuV%Qud9hWLt2DNaY)F|zIgG848QUj%nbYY@t?FC<PNV39&#JrqSg=`Pj
rr)HW7o2+pr|f3U5Y7N$_*ce^RRCFZqB<&1>^&W+V!`hItO%^X={Nb@TZ1d1IwE2&y7{pH$^_+P@ry+{FaOQLo-q2~Uls{R{AMoi-zo`IC5W9m_LU>5N)mvX
j2DnsiG&S^ji&9W0jS!g8#?up%W1>OF?V_lfT@+Ih!o#lg8mL}FI%}SF(kx`;<syl8i;H}bO*f-EcAFDH1xyZ-!N#^pZ^;iakGRLZ4Dk;64&BW^R`&WG3OXv
{PDJr8g0L!kh9pFWP54FNh(#+y+mHPb=;VW@$(PCG4CSdcMFw^+sb>g=f~+wQxq2sTdI2Mmay`ns$7Ew0Vkf^Mg%@ewqSzfv`IInU-8(5-@w1I#X0wYnI1!g
&1YlEI>WYX=zVXEJe9*cAEsC&<YzfCi%ru#1VC~S=&$NHCL*y=2_Ef3Kvff}EM_q|5x$O>S5O9W4`umK)IDB1G21pf?Br%((VyiF^Hatdv;K)fJ|SFgr%)K@
Twwol%sW(w0Wr0wuNk;3d_TX7WC8Qto)@b7n+a4Rr=sCX)2svpoDP-+qg5`Th7k*m`C3o<IXONcp0F%>)WV^<#UV(S&+y|Y*=R8+4&_v_3PFw~@c=$oeCv>K
n}B_*hUlTJpoDzB+=uN!V@SJhu_RR$n&^gAF;>W?_a28E<}5#x_IcP14wkC;^@KBK!0SMl<v1Av8#1x@&;OKT1{E{E)#`=(-pGYK_}uWUNUwbCa#vff$uP&9
qx>%!g&{L_z{77ZKmwpINt#s(^jfBr&hVAZqDIOg&#v8yh^y4w0Vl!OUQr%nLV4+=SzIwg{ewOOyOK(=2BoNxKiP<d$({N}7F<3h`h*68%pFMyx>-)6dkhM;
!xVC+Dq&2yr$?UCxU@5MJCf->M1ut%yiX$E-7*xPpSiSKOQ#gkpq+VT_ZyV<O=@;NuL|u%BgTBN#8RwUPZZ+tCbki?msu{12N2gyBYYKEplc4o3IxDHWCU0Y
FA|K>v?QCyz*l>nB18^6f{qEgtZ0RG%_d*o*ur&S78@q@K|MOhf~FIe)($5I00000u}jEM-66RQ00Hls3fSQ)tj!3|vBYQl0ssI200dcD
"""

if __name__ == "__main__":
    sys.exit(main(SETTINGS, WHEEL))
