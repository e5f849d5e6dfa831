# Made by `heartseg kaggle build`, and never edited by hand: after a change of heartseg run `make kernel`.
# Kaggle uploads this one file, so it carries heartseg itself: a wheel, checked by its sha256 before it is used.
# Experiment default; 20 epochs; heartseg 0.1.0, sha256 eb1d42ae9b3d351929d4f55ea7fa7bb2b76ebcb18ab87ccee3b2fc1b8f475556.

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
    '{"version": "0.1.0", "wheel": "heartseg-0.1.0-py3-none-any.whl", "wheel_sha256": "eb1d42ae9b3d351929d4f55ea7fa7bb2b76ebcb18ab87ccee3b2fc1b8f475556", "experiment": "name = \\"heartseg\\"\\n", "experiment_name": "default", "epochs": 20, "processes": 1, "stop_after_hours": 11.5, "resume": ""}'
)
WHEEL = """
{Wp48S^xk9=GL@E0stWa8~^|S5YJf5<7J%h|6Kqm61-q2m(_Ag*iApA?)F3Fi_*NmAj+rYN93zl-iq+4iJFd==EDh5CB(N7Ag#Fjy^zei!h6D2N<fh*Rt+S$
Q^JOkIk~F$K&aVcILIE&dHHuDE{t-@6#^2uU%IW-HmzU*LQ8COFoiW4rBe;5JqoOOJN%~oL-WcoJ4US>{C2QfI+dVx#%Bxry@P`z-|SjG<12jmC^F_#EsPf1
a)K545FSj;Z76u?I);?4)tpx2i-eLr`LuB}Lbm;&K@S6PEprC#9XWX_N}JnXJ@317*v&gBvoj=z825su{vxl|J}0&?ej2`f2bi6{)qfsTH7OXpp3?L&<ixlU
NRber;ljeV+3{Rf5PB&Tq}@=;^{&nAuB*H1m(syONjRJFWN*Sxm$H|TY8kF?%JgMxWkRwq`jYssvyJmEI%CR!L1$LTYA9I=rU|iod3eUEI13U7x}2_~o)USi
raQva#Fx8k`t4UL<}#IHMMQQ6O*@&gaH?6zNg_?F#P}8NIOd5iC#m27-RE+DzTN{iQ<n{KBlI+(N<F@tnMJBWKn7X|3~E3y=83>thTXx#L{>Q#W8)}CQUJJG
*l|hFEo)QRZAivVa6J(#s=GZUVJL?Z@!$FN(-(upIGMJ!>Tqb*gA@}Ge^qmhQ7X%cg}&N}796(ZfJUdz{^PLh9!Jea69Znq*4+HZye_JUgYXWCQ=bKb&#-~2
B89C^wptW6WZ<xA@g5`V4iFV_n!LKtmFZ+!%0lHeHQuywcSWPq!($pA;Fw20P@RxPFAE7Q)rb-EZ-NLKIl<#@D=Y}!gT${Eo~c+NKbblI`y#h!us8d|3p~KG
(iA_j>N2H<!Odw+*7PdkdT#THMAO#0eM0%*fT^;sW{tK2T_&KeP{V&HVJ2&OP7Q;BLLd~+rsT?IlP%9^9oNAJ-cXaU5WWOmuLv*T%lBqEQ^En$m46<tHc6K&
XKhEe^%(#oILFC?UEnuTQ)~z~+Lp>Lw}jB8A<U_7o***O({IY5!+7QJ2GZGHA{Eg>KfYCGVslvEW_u-XVUN=@e$NGMHzh1+6$uI$!12SJ&N`>ek%e&)jcY9b
L&8>1lw;;L$uZ+BE>_Kaj8Dm2mee(sz%Gby?Zm9QO#Ya$AQKU-zBP}e538g7-XHesyNJuSGryA*HgG1ZBA-N|V@A?59z)I*zbI8xM;BcGnN)V%sq&LY8s(9r
obmS>4L5meGaLSCOTHkYoV!bm?8k)N9~ub74z(h2gfo17Oi3w3)Z2d<v|ThhVv<Z+Ub@U=Q%YEM=|%q>;9dk<##Wg^JJFUhTq7=@_VnV;`Qd}npKWklBE-HI
s;sa%T%!@^o{6Bssz#mT+aRRAW08SE|0pLgQB&Fn59iM*Hd3bMPd(q!;o1EmMETUC<gOE}YdWw*a~11&)?S(9Lh&#>`*jGOj64A>^Au|#YI+-LmG(>k@v77|
F|y!xA7Z_uvmL9Q-n{sl=MVAIlZzZ9)#V{rVNC(I!`R1zC{EsXw_ZViar7HsdicRh%T&mp;-*sF{0$!7#_WnX59e<9%cYpQ(Iv8XlkZT3IsGs4H(k9Yer)q(
&4yhsFp&hdz8u#f0?U0Lx2hrNc7_rY1hH9MMTujRt&$>=>~Bq(3%`MYn#4oWymXKQ^r3$ICYfy};63{}djhmhz1*1#(;=G6+Ez5_ujq6cP=yM5ScX=R#G-Lr
Hoto^6Xr%l$p1%g`40$~<;ottjaqs$J3vuCwLkf18srOj=dS@4X~1DL@9>nUC>YeliFgq*q^6KFH7hM&Ba)H(54kZ?3708B3Rxl6`Zmi_yL-JJsmdux0VI_{
!$|+2o$fi)P<3zVsbAU&YZ(Jc$;5Eu2!*ymlx3*V@#kqsOu2r`V~etHZ0u8Wtf?ViAg~g}CTv(a%xo(WvuPTz?I-U!-=s#bBIT`_6loQ__a5<}%@xxA&$`*h
fp>30B3Yl$>8Y&E8IX~6l^Y=hfYp<=EuFCj-&H|-j#Lf@$=xLn#b_!P+7B$APT^}>N#C{Cqm~Gm+NQT;jm!KzVG(<1Wu<msGow1q6~F5-<Qap9V+OiB-T?5a
IfD4edGCz3;dDgi@Y&V_n=}-uc3g%*VwtpFX8Q@h-9Y|QG4(oJ{l=ZWg8+lyh_p!LIj=DO>B3KJ762S{o$s$iIGmENy@#=JlCbGi1QO>erZ%-n;VV@gioX-T
B6;X-ZzUN>R-YkHRZXFbELQy-pBsJ(cOg8Poq@9y;_u2yPkhl>FzmhtkuKyY3QYM=VG3V{A%l<R`s#e6b4D;$njkIuIbo`#uEadwh=u2*lhxxQA;(m{`Kd2{
QxZo@S9~x%#;iVYEeP0M88SC-Kj7YXuTcO8?R3cnJTgH-5MjfyYTT+8d@rp339}H06uK8uJE}S|A#>~<wu&#v?%e5IZr;#f`F}RxCmIvo0?wbKt-_h3>=M`-
Z;AvX;c5hH_c^@3Fi)4LpxI4#$kaT!Y8tzNQ@8ird2HYrs@U}%)#_s}Du}qI*the*F;`uUgFNvk&*#LdT<;0Uu=C_Lv5_rttfq*sp(qySn7?Gttvzwk4~dfz
juBdJcw9``3?rd{z?EkQnFkk^tp!cH5&e%PKcdpu)w880<Oitmhu_(=v2bl4Ku=5_HqVcjOy2FVe(iq6v{>K;#_e(Fn`ZuH?sYS@eeU`rj^Q!sg6OK9*tYwy
e}(!=QeXR^oD-ymL@sG=d#M(W(Uht$T*jaMCSR`4MtT*O87OfoBCL#(H4*E!!RfCDrbiP_)8yblv&yI>(z3B?s{~+Chsfa9a3~}}mzvtlizhQ%{LDz$-~yc8
JAuZCNTXd!i4e?es1>r-N#m1D?`TnVxS4emT;s+6rwsh;J-e(Pm?W$gIHU&Tzvx$XiUd#Yw`mz_`tzjtdy!u<vD@pOrulgG+yAzWc$Pe6z=x8BA^T@ypqXFe
rP3@~1C~z(hnPewJ`$;`qp8d}mou&Z;<X6CP_38CZOSU<$F<p6uyIs>ztnsvt5Dhd`SB3y`GC7A4)6aC25G9>54eq(#S#w_>}=ArG0IIEHnj<d_4WIybeA@F
9Axa#0coFIfak)3)V9=&#J)u=qlkUXC&R`uI5x+frZ$gc#&J@c0Mx@+bXjo9dya2|LxRhCiF=<yJQ#CZ_beltS~U^kvw-Lr0Odk1YG_uH%GY((ecY#I){|lP
RVWmECE}TB(#bMh9ZWMssZ*C*_m{pxB50lZF5d6ro-p2&7XcNF3wjqF@{h8{e{U@Gl5tee1J}JEU5z~|{3+XA6ZdWhRX8;YDQxZx*#1{(zfVt#bVAf;Z;D%(
sSH0c4u|SdeUUMht%HAF(c;ey$`slZeY#I5v;k3N$EjcMH$+DHhz&9_&5xJ<6Zr;gC(iK-a-r=}e_u1=<xfYPcH5Q+Qq#LV@Bwx-ArJK0UTHFh4BPFR9*JcN
mzF-JKsWAZh>d5QFk{S1m71`a)!hrTY&Nz=d+g@v&jJ`wS!;EXx$h{v1f0Bd*VeOa(mSzs9Od_G&f+E%)X`^oylvbIAHV$~0WYCm|0{;4dq;(|!;`ky7_gmU
JBgwv=!{6c6zIGu;fPW5f$!E45MiuPi4)~HS}JQjr9R*{KTkdXEB{1CYC`Q!9j!D%$=KgTIurxD#}CEjD`EX2_IN1fAE(8^aLn-1K)SSACWX~H?XdSg4Qg>w
n<J%4Snh8R30~5#vKlPlHc|Sr%H=OkWVc0;(<#h|-4Fj)+Wgs|`oquj7TmFk++pLI3M52#eMd?L?sM|*F_GX<FM;HU)BanmGts=;pf+<XjP{w(#+X`AOEgB)
q@_1p>q({j>1;j&!er|dvS*T_fqG4exs+xE2}5T#u`vMq%_b$mrD;6!@g$^?$>Tq}s6U@O+uwR;Q3l(8ZZD_e<i#s23`y0%542krR&iP3q7m_Xw1eJ{pT}n!
6HUIwg`fe1Rd5TGN~<p$4d;wZ&+fO{6fN<=up1e))sW`Ug=yna^e|Ob+X9CCrq7&nEiduj_@%j!`*eCywDF_fd*og3pJ)NP<}tft7G$8#LJ(cC3vYnnoZ&nG
DpTccV-hWpPLk`$9jv(LEyxJk6yYp>%g0DvG00&@n6Mov4#;)dFePNlR{s1ZU5>j<(p~w=?BHA_9~7t6mcahtjQysrsXvE>(&YSj9>+lxMJYuS*W6GwM3tw;
J5w3tSi4631S9VhbV<duiO#K2ca$|SaeH40jT+C344zRHv)ce8ZK+4Z@=zzkPdL7gI-Mks<35rMP_u`0gav2C?EK1=2M-;OD0Grl?q@};*!0{l1JC_mbq7b$
RaEX!KRma21XqnEE7q8@r2M^O2kNPG8pFLZ7#Ibp(4bJ-)5?`b{9MSAufCxM^<e)p4vIuB{*~d=n;5pJrm7}~A*WEfy~*pC*rWOw!REg}nk7M1?lh5_v~8O5
(uaGpN%`?g+3JcS$p713wvkyy#HkxQ;S8q`Q=Q&z&GxBF9BQdh9Hvw9mx5;9fNV=c)X7bohk79@NvPTp<1q=o+4btbzAU0(P=N{aX=^}Cl8EC-mCxE0Ojmot
i)>aKEv{eWW%WsO?2`?9yvpj3%-5KmK*0_1>W5AUy_K~=oD0SBo|02RI(av0F4VSlE6^HV`r3AxLjZhmTh;m`oq=Gl_?9uLYAeG=hXN5><$+(-_nq~{#61F8
c2$3~5<Ge_@y6&F<&**grzq;0Vy8#gW(VCW$(-O#AqQNch{-%3<m@u><%^MljK=h=;eV^pq=7?Dy-RJy*>W19goA|uu<)FL7<v|-BV-*rUtA3e0R|&@lfECX
yTgNvVlo(tIz*~?oFO@vFo<@O#&xEikg$5qGBr9NMHa)9V?i|k3scmH<e&4vRFF1hvnwC~aUG=G>E)isU``j=7poKGlivu7@G8w)KPJwOZ5&v&+l$T}O|Tg&
<_?EvBS{Ayz*`4A0hlInZXP-Dq!HxV?K5oHvYtAS$eCYMHwVwFqz~d^RhPkET>!RlTh`ypa}FI~l&cezTgHhq5SA<htlWmWFT!>5OC$CxP9oSax>a&1AIjb<
vL1Auq6;aVLEs&br3s|B-8qkPrc%X$&cd@AF-oH%@uA}~5U*&5edqf`1tVt_?ph;!@>Nu-z+bOddO0(9x8l+P8<7`0a)1~nWG<;x{t$TASHZAppo(26d$u!q
?6MZY^Ysu}4s48cQkDHa;<(+(mkPqcW>E}3Pmc7`JBHxaAAfL8t~`kZGm_SCavvDNMrj266efS{TW}cIgp6=C`>xvml=P%fQRzsr`4!evybRHk2`|N6Iw+iz
l$MknNCB=L4K9d6%wF~<+<vZ>328F}T8=dtaghm_jCvmBU;Sfi+qT+eYv?ECsW6c}Cwe5}8~}4o!}9v6u~rNC!DV^Ib{08o<&xU-Ouk)z6G|6JL(_x<4rlOq
MIrtY{cwE6y0l8+9OmzsVJR1TM;1w|Kg>t|kQk2BV7F{!R|fgoMRq<@+C>gP?54=7;?c31M5E@}4Y-l+?<{&~4g(<qUKL2TOB--PYWhvTa0bn8N7fwLLms3_
Gfy!{VlHntdi1FvGq!ay`B!yAsZL|r7Egj0H0Zb7#f12L{m2BWM1_22qzj_VoAZK;vyh8eWiO9=+jtRhl(Ao2TS&ZfyU^EhXju3WGXwu9!lj%F#wr|dWT9nL
c88|$$;(fsOsAPeSamW<Qdq!UM=6Pp__?;MovD;Z@p&-?s2dyI)Mm>Aj-DY+r(~b9R2<<}!H=>0hMxAssT>h<7K6@YU_}f=!3g9gc5;ScD&<GvU=OqnV}Xr!
!#m|CSEC4Gy4#1?RQ_&ORzqE=QnG8gN;bCh@w9%oWol6^$mFRn*N8<zX6X<h(|sNT3dN9^;@n=kC&5V1?Ako(T^`<R&-J7XcAcp?ihm^+_<tuuZ~i3M%pwcn
{=w%79OKetV4M?)E)Yl~$-lUDuK%g45bZxxL|d#Pkkg##Gq`h4)(M~cxI+oW=h*nckBL_V{=K;B+ZqmDLIZ>FA4oCygf)Wis}KyMH%y}m4@srC^qwHqw%stn
Xx%MsR)Hb4glACmb!07$C(}=#e;KCuybRnX!Gv0K67&r#YAn6}{GCnCZSdj-R6U?tSq<6L_5$nYM+u#zt<fDjp*4ET(U10?DDt8Nq2Q|*r9n7C{oeaG2>^+f
LKtQ8{g;p5XZ3Fm+ENk`$m#Z_;11h-G5+)Qf8h9&d-pUh&e$yq-Ca^X?@W*WK6ns-E3UXyp&DXyfrqW#Z??nYP{by_pUt=8WSIuL>t1|Bdvdqc<qXNUVyV}E
o`48}&%VmkQw9-=OO`8j>wJpR(70Nm@JN5%I$7mBz<;rEzo#8J3+B3DxGzFcG@xvoko(*|8ASbZ%Lx@9><=WxcJdE-*=}d-CxMBUBy=4mKD}7eljm1$cKI`6
GgPVhwGTcmCyo1#t!1h2!+0-lEQ&pFnsqj`?&7I1g{se$Op?Ka(n2l$yvq6e&C{$OyT{=0h75eT>A}2CDEPtza`gYrkbMp-jxg(AYqvLKmU^{m93#X(TQhXC
8n8u6A<jEcFO}~ZAsrU#@AG>?KTR?yL+uwrB0pg>d0psLk2X?~!7L3TS&lUF+J_)dPU)wLW&I91qn(eg6r6?FfxG4sPC6MR-t`O}JV&qlah-g?40shisni^n
PUlj$%z1**j(h=H$VaE0)MQlPL_m0dL(GBcVBi)Y!yvo)indsI8*~W-1vi57ZF;;n<T96~m(UnwP&EE?i3tE!^MX0g4uB1MOy6P^{G~C$+Mw6ehq4X36Yp9L
v#Kk6ez)E<D7J)tAF&Us(3;V~Q8R6!G{UMOUbpM*mN`^fM@b5V=f;VRZ_dZ!|9ANFX@Nb~VQTLK{zsgpOqDb4#^WZtnJ)Fku5aZjUc=wOp0zPuK%{l??ezS0
-uq|Jb+e0^?t|^6s8i$qX}qUB&f~S|8Qi<qNhO5Xd}or}Ht5jSTkf*r1>T_|(#BEV)1GHV?&fid;eRV`0q4IRRHH7H1pJ2O@;0W8nk}k+|60bb>s9=8cfZ^*
hF~5So~G0hsdt%&+2p4@z5!(4*jcQUeJ5`zP;de@j(<L?&n}52TZuA2$3edZlz^q)TX6>I)*+NNeX23aL&Z-SNO+sPs+=p%-f=>`tJBNWEqCi4<M-0tJV8Yt
hOMFPl!B5Cagl$c?0`yC#B?NxzO+#Pu?J!kTjp*Z;;=Mqc4mqw0qgG=m6Qham%)6ZfGr~8z$^<G&cJmAW`@2{TOaAiP6*~1HQkd!%ohW~-W~vTzOw-3Yag~o
iR6?Kh9Q4Bz<4Bt<VMg){~obr?*b#@oDH4IIbAvI(fYf9X)u*FPgi(-cD^Q1q$Q%m%JsjX**zY37b<^wAi9WQEXvyAt{)8KXmcn)mIV)6lU!b>?G!TfwMwv9
87pO88Z69z?S*GxU{#lG6_Z36S!1q>qwnA)vt8NbUGz+`R`N4eRdF71Gv=l1wuR`3t!Si!Q24Q3V`e2S7kGlYwl(p6tLS7TFFqzb4!=<CyYS%ne=26C-8{eY
WoJtB|Dci&!PQ-m)5Xbz8&;I&!W~tFc6tDmKVukefDV!)w15{zn@Nf<Tkk+Pzb&hVOrYa<OYuGZI}h<ElU5*Hq5Mv#*@9JvH_L;}{eu4d6l7Q(GaE=YQq*1o
MUX2dKi}pa9i@H@oT3Z9p>xP`40Z_IBC@Akh?cl!9dNH_JB`w#3Uqto3NwQ+=!229S$cqvA;s{)qq(u<$Otye(4Yfi*hb5VLSU-LTx(YRqy7@S<0JFC{y&8w
svkvZU5w|*c33%F{CF7PQ>b9eEqw~Omz*<g8mNaI&RoMNkO@}d=0N@bZ&igFN>xt&qBvcu0SAKfP-MDfBt?VoGSlxQw~@F+J3nF+gi&yorF+^k-nS5qmK65E
2M>o8tpB-xUK+}%So*m*<ID_&e=}fC?re+mh{f@W@v#Q1eY)UBXI;)fAX)R?f1DZEU|RG+3izB+ub7CgDhP6pK84|95R19;Dc&XalPN{GAfUJMAjqI&zDxdr
kp2U<+n5>@@%$DB(Z<$b)cr4|$(_Q6jsIl_)h<+g`^iWVoxeBVrrph7iES~uX{@U0fyY23XlqOai>G}C=NtU4bAnyq_Q;#6e7Ux$nYmL;_ftx{sik-gcA5!0
OKJ<-s-~f*{{`k>9@`+}8K=_?Pg*+ehRPj^$>6wC%ww5>(F?o7C<{F|@9A&2?0wDauHHhl;K@~)8A}QcWv+7{e<9NTI8jnWY`vk@B`r-2x7$i&Jj8^NFB#p_
?{Sj@PRtX}6zQeNiVi|CO-I?BZHg%7Y$mC3+a-Ag+7FR&?Hbh$S|OYHR7ZboqLJodRmQY54uwJrIxQG~bJhg{u`UnT&?Jse>KGxrOkiIQ=Xl9!TkFie0*-K_
?;hI=;Jq=q*~naUX%lkjQi=uxCw2;tGs1rO2!60eN<mLY3t#jfg<33WEhhfI$j%HT<Nt1gnV)yzIQ2%TWr-GZwS_v|KMRP^Dr1$rNF$6a=V!xjzGwf+^S9LR
@Lqr9n<)9_Gxi#Z#<QK2x-Kk-SB{B~(iwL{+*j?3?3x)X_7XfB;B4wcu+fPy^Jbux5cJjQ=Q*IpP(I<qVGOhBLrK#=QXg9)ClA1By$L;(7Nb#rWNj_jN&xh}
bN(Jw1&4Qa{792hEyT~ZrS*IQ)U3BmYY~blZk<Px4mS-wi?2_RT#T0kLJqd?D3~y2UBG{j<Pcg76V~#0{2w9KUe)+_So4wu23Z|z;}e8{+a%7v%{MlfeZDAE
3`t+ZM-Mru97TY54s7_{(y-yv>1ADiLGv<Pg~!NKU9Ta#VA>X?$XUd>+nI}ycfzghunV>A*vnDIRG&c9OPiNJ%-{l-x4X32Cl*tm(co}}aptT#!WTnmFZ`{d
XI*=>R8Wiz@(h4{DIGM*5rg)*G9?Xi-CjOUrgVHZ8fplvUO9x*Q!%C@-t4W>TEu%LOxN0r8)vtjlQJ0;?%QiMI8)~!WL?2JPHz5h1_Fd~r9w=#Gi;aoiW3f4
gl3oU7^tr1i3QXQ&OegS#(Cn{zN-c!c7jmi-8MTk&hamQ;t<*i@Hw;-<Ulal+!%dIC<QJ+!{#WTktl-59K>>Dl`VusIpx4QC8+cidLcx`jsuY4$?&AXyB8w$
W|Y|_rd{x*@gtBR{FJLGL)<+r%TnkJ(XLJxVJc7DpVatRjx^ztOU{Yv$*)R)<?0lIauxv4g12%5jCRn&JKA>F3A6P)Kfm#O8lI8;p#B0g3x&rBzY7Askmh##
CjPE^N6BzP!{+I;jr=|*+KxGc6B1#G2!EoDA-$Y;gYdrY+`5m{UcUDy!IwT1VjVcX!h9<$0uPrliwetAtATX3D;d~UV8%t6_zqObt9qE%hM9BIz0bA%A1&~W
&)AE#tlA{SPX6fc?6dpudH51@jtG&{-_^IS5g+%G#n#v}{2@cyS;S7w2>|eWD6%o<@kn!#KuCu_8QD!v)8zU1$)x7sLd0;Emy~IN&+P#)-o_NeM+0?pPN;*m
-#-L%Rk7UH^~0n=r}`6cFM&`}wI}tmn|vPo0zH?@E|AiGvy4!>Vg}H*PfG670#dgEGHCgK{}I6%aj{=TdrW+jB;fi2s=@P=u_ME0eR28ozPtNmO9=ea7hw$&
MNCw&$x)v<vx9}|u&V2MUX-Rf{p+66eA_+QjX}2xSoS;RSq|0h`CTqxdZ6y~hMf`mZ{f6KJ^QX@r01OMH@AOPKa&gixY+5YT988DjNK_5L4Y)_pX%Ay&|FMC
jzfkSjf}obN8c8I$cOl33$kAGDM2k3(8PAYh<O-=KRfcyqWP`6m0@3MKE}HyG!5W8$d*RFgx!ec=J147J`jB_gw!FUf@bzt8$+5)fWozVzP&&LkqCqXGp4)I
tB=tWT-!;pkPB~+aSGS)Z87M`i(5q(VxB>$xJK|C%PzSx8rH}B;T6fTP(Vms3-2`6PeiudF3%>m@<Nz}PxN?=(#0?*xiOS_sI`-ZsWgdcRim+k$o)6;q&y^P
=XB~aR1%B7Ya)0ln$!%ujC;uDYj5is8&M({+K}w3;0{&0^D)*6ZeG;nFuhW5g2sPWjpXn*;<>+i^7veSLad-5m%B@2DIR1c$>mWUk95}*LZBh80Kum2c>@U?
azCAPl+;o`-x7oHmSWA0C%x`78W69gh(lRa=08{BV|`{(Xl>R1;mpypGPY=v9?qsuw}jKzeRJ=S{#QR*3kxt0J6M*yQ!u5cIWKHE`wwr6-J>Xgh|@Xv`Jo5B
8&ra<ZO%yuy#9?7AQD=@*m{NAct>4o(T%j4#=g65hF;6`Yd~mYrz3W$75lOAbv(k_i|QK;bpCtx4NSr0eA0KcO&ZJeL(^CEbVh$Ns=JAl^U$$ZwWf(zOr%3s
J(>v5aS3pF2i=UHXe{TE4!X`i$l$iG&T?Rj0l_xPF5!0T3nr(7oajM?yd@2OfXb))g2l9NYQ)XNdPc+Rc{zDC^#+MwUx~yZuUkZ@K00e>-I6e((XJ89dL+`6
EC#u&L*laOM@=>?B}d?qtCGdeb6Mp>g{YzFvaK%f$K?XnT4?M(G|6l)jg-+qP>m(9s)jrFoqcW>*=5|C>a(0w>!p#@u<#(F!L$zD85ft$U@mTVVjLzVJ04I*
;Taq4mzLxK|7I$;dFVRw(GZT66;GGz_slwjx0?qG-b~J_<sQx=5@}FjJPO*N8c{|MTdfw`l`6U=^@<lU742ymV&Y2C+?-~tNWn|96hOASp3RTuKy!f4*>;@U
<hO1s86UEx*$z=SJ#x*m0^#vwFTY4jB+py)nlFH?^WA<}l$$QeGNr4@ofcDjr6+1qu)wP*>=VT*aMk_<w1`8&<VM`b>~p|H%}Fz4GS~wlR*SKse$-7D0^j;e
S9xW30*+R0$3pXCg%NOsuUzP_0rqz$UZlSVvVlbNjus>Ki#C9a*SJHAc2jV;%xAoT(eE+1x=F0|RjQJKL>u!q-E}36(}L#C1C(ufP^Vy=l*L)p<@$;K0&7+w
8dMLrFL6TeoC^pi(n2DDJ$FMQD&rVhPta<|F(#CZ+eCtR<|>ZL+05HZ(5+OgLruUH9~o{=gfGvdKDfed*aPAHYZ4Gdam+EfBJa~X#|pIo3aSWdH@68tSJ)?N
%w<&++ku<9uh1i8SY#0#ZQ?e<t*mP6u`*TVWn(e6D0|xLM8#9C5p+F9IhMKHY%IZ+cCEo4^!0lJY!Cn0=Qf_buDK-8T81nLbb$!_W%xG@nvH8ECb>+xoq4Wt
h|Aev_HynAyMv23cVB05tl>0EC3mJI`lae<EU^9M2(Vpx=nDJpIs=kp%r#5vj7b_D0=YbC!^L{YNS}S*4Gvwoo|4TbqlX53HuXaCvP!~-v0^ITWeZ0D>2bzc
L}jpKAjszi_g|6>sd^cCqJZ=rebcX0q)vb7RibAEQZo+oSDIXpOBw}ZPF=RItF$kvRn#v*Dxqjy8f~JxVSgG}mC~V|PX6(>!UeCMlJ8SSojnWYwXiy(<m-q|
gD%Ewh(gP~AW`-aT8PN`5nN)0iATC5U8OJxx$;o)7oP*R_fVw+$?6X{lY6P|zVNd-HywPlpzH<QayvbaO96Uc^mI(U>SwPSR`pBz9GiXLF)g$6^rFOg5VYM0
T@*~2brkPAwG_a1FSPjYwcEm+-(vRZho{2_VIi6lwbz>f%0^U^Rblb3D`#tDWkEwRX+-M(=x3_=(Y0i@4g;A!d0~F#V%&97ui9nNPD3IaoHeiNy=z0Wy!<t9
Vd=((tu_EZXTO3SB6&f=+vH)8?8hv|$RC^fTMCLOAyt#&*;g$ro{+WUn|E;0NW|o`rqJCav#&kTHH&Pt#?nQp@kK3dFjroDIlMD_(|9vZYIDQcCm-Iiq}9>R
f0zx{V(4>|wS@rr`7_$09|KDC5#=j}-rV94CkcKswsdk;JkB$Vs$p7m7&Y60-=_U1Xu6iLq0y)mv7N0*^TNeY+08j*TEP_cO4!H;)vVs*$k}jvHz2(akg0Kj
lnS?8oYI1V0P6Z_&iqMM=6wfiUpOjNgiB~5qN9?jGNV<HmmV+dZO==dJ4aJ`RsY}wfTqYb%9|&IFO11bLj9D<ftmn!zfpr0)PeZ9ZUb#=&;)f~dW}H+F7WPl
%tf=M@M(oI#Zob=9G%&@upDm3;vq?apvWW@3S#LsV)pLeg_ICxP*wI~CQrP=mE_h^np&=IxLkrVg<rLWj#I{+5PEZvNgR2Rl`jF6>@QzM<bS|&r?qng4r3(W
Vz9PoDSv{qRFh3W@@YYApyV0D6<LqCwBT-Z!|hqv5v17fnjw+2hQsYu4Qh<~l7|jp^9p^hGjLH)7Ib@&?;k_gPR|>3w-kTLGv)0@pQl_Gn-IL@9+A!1%NLS#
EoA&g_m9y=YgH^`RjpEbRKkiZZB?!|{rgz>(KdM@^S1ukc360^kAbUApLb)Z?(QrF$TtXus#>E^0}_M$Fp7c_*PkBQ?WovFCyW3rV<%;WX-=ZVdp0}^z$FVj
v&_`%Zatw{dGe>rXP^MtXg1iyx1ukhf!+R;&f*btvhpWub!UU5(!whutuGA>6|-gt*|NE+qZMFzv01UpP89}*4<(X>WA>#l0ZuSN4L}w@N9^pecnhitlfc2^
{tX+MJSkfY=rWi5=n+-DwCN(C8b^WCQlskY{g}Tr+)tQ1$QFTeXSz2y0$A8_;BrVI0*p!Xf3xYK(;{t<VQwkGDI(?>sOvMn3Gc<&Jk|9FPkzRy!~+kU?yY^M
>Mt8MrnUqYiHM9HbDFS9o&jGFW2fMWF)7L3$yD)-YWqlP6{*s(PEh2X4LImk?EY$v`!vj%S}+=3lxz!(>~~cC0^tXTY6JTLYszN}K_qWFCY5$IJ}St*=FjL_
5dwT9Qp?8LA%yI7fg)?I-07+6bLg~cuT@njzmasX8;WPP5n6A}VmcPQ$iaz6qp8>o3DEka@SMmjooBr7*nGbohWD<wU;de1-L}#?5ga8MF_egUj7f4mD9)+`
SHZX8Srdx`D76AI3jf|MdF%7)04kZs5;vEXYzebOTu2?wHiLffC_A=UH8m(~SGJJzyQP>R;6?S#j%th;V!i82RYn=HoHQUtjmUWz^0ypgO@%>o5T(aNlbpwC
UNYJ$kOGS>9*~3`ZCnkj?HH{&vkzyN+<RQ1GTt9yrcvlP*sL%BistC%7qft(ygEVu*w*!EKuIi(sH}z_EMr*%+K0N!`K9^AS-`Tgsx@^0$Ve;tUEePKH)I|S
6=dBL8CnJFuUQ&jQXn(pnny`7aNYdS2{R=4G(qV9;jG&vNgHz7OMEGU-Pfv9);|H(Xk>Mcy-jm`nBajsj+k2r=n#vKIv)aGOAl=ZEG3;UpJhh?{GJx0_!k$%
CB&c;pfx)gt^#tZ<KUDKW7HUZ&RDB+NQ}hEz1((+@UyQLO!fV&%9kBCei7`@+|H9+Aa4X&XgV^gCQ>b^9o4=aLq)={T*lqyEOYXnAM?h^taC(~aMUwD3=(!b
$r)FAF48=5Fj=32p3_=T;0Jz23*C(e8@!(PE!4TGk4PYg=SLHuy*psXSb2|_k)Ivx=N(H%We!BCNr0V)TUZj}#A2g&%(bgn5GdW<H&A1AZN;xC>wqHU(jMZ2
`uDcnY9>+BLTbne+mSHPSJfv^(Y57r@FDPWD&cQB9q%*!<9wleA)KjKrBpbtsRQS}0JN95QD=dbz+lKB77<EL=M~=19z{RWnR)X3*!nnra+0KOn!~$V6C$LJ
M4#7|SwT4vi|Zy>sk>sH@E31Ca)%1(jU{L9IjXZQz<X{nYCJxlw%`$XIvv0E(+2N$b0s#m2wt%9vV(wDb_B)(<*cLqQ_^3gWe*g?5(f{Dc%0m$l9U6B{<SKz
@xkTS0`rAbY@C|f`@|K|oV`^l)gtw*88$0p&KT5s()}L}czw!zuq+<_=<?xye_k+KRM=2C+Z&-8+I}x$iz?6$h78Gh^2jIs<`p%tt$c$IR4aoB5D|5jG?kSo
;HtARGcrWMLt5NYn{wn|)Il&u&Q-!>yig);(Y<p6DXS)Pz>fu{6|fU_PdODmixk6N^OE<0(lUW>$}PoHRt9;9ZtjR&y>f*I@?TVl3as~6#$8R>2-9<X<rQzA
pVo9XPa##UMxE0;Qo6-w@^qisRS5chRjlR+A4eSjS?p~Lc^f0{S`1#rf7HGQk0A9}56M9rgJDaHDSi`qhzM<rtW0$jN}_aO{3zic*WN6LgY<}uG}h3?7tQVF
m^T(qElUu3t}#D+65#mw0}k1_y+k9zAI^kkBfBq~KudAX83cY$>3T6barV<^0rs3vdi3Yq<)fdvnz-Q7PePKVSn>Jf`zfh#7B{4P9n1s7MxCc4YnkYXOS&2M
_7jGarMpXqh^DeXC?JT@9%fo^&w%zlB%kyWA8h7|iCyFJE_XoAS~<o%q*5U}D#76PiqlYldvFTd+DVbn?dm7~JcE6mLX<n*9ltD`-=(IiEV_*X#P`Dbo2)y_
1K2LjUB9JPwXIU#p%3r`;fGvJg>=%}@!R!4ld(Ujgu4(DT@=?3?KRhsl|#$2zC73aabRACvRUGLJ%YmmzzRs69ZM!~bX(BKVZ!sjABt7ffD`_U>?#Q{e*pTF
?gtmR-5pc_2xmKw?liV`$|rQFNRpCMuw>)8m+6eW$N*>FpNO{GS)cR)nnjjX`<oszq2<aUG2pLX`2a-rg=k^rmGq4I?5T**#d1roIn}nNg16IoIhmvBXE+PL
uLf>&mhuYnyq&|oYmzGdwKn?&U6~Z3!yV71eJ&f7w;ZRKN_>W0=p6uroaiD`k_1u>#dQ%Jzxn^#zKbFynA0a(?F@UiKZ*pkA5<K?-5>M1b)23@r|Mwjs)f6j
Q)M_9P3&74<xE^(8u;bCw(|(5e@Glv5QLnvA%bG3o(6HKKvxpl&dH%D&mOI|_1!$Pw_^o)y<+wtoL^3WuuD0q4qAMzdgIZEA1P9jX-nMJSS}cd*4v#Hxkig&
9AXSnLwviYrS=jDY4H*_Pd`6mWAC_xa^#n3w`JV5=C_2U`!1CDg+F(k7$}5LM8M;gsi4pf!neL@A~i(513&;)Ll<se0eB1~hc|I|>gJG1XIO`s{k&Tw9R#4O
YvTS@pd)wnI|0-)x(z1rY8NMHP6FR3u0fspf5t??{#(STopiTyd)m5QM%Li!;>#@13#{J2&4Q&#X^{shw^EQ=au<|u1lyDG_1dhvA6Sqc7>yn?ECBpA=gaOj
S`X+}JubFN_HMsVMDRHw_+NW*3d7KXt0F`VK=~9Hvk~P)KtXau%{zz<o1uV|GW>O86jo;Vw;A+Qk>hC4tcTyB!)m!xnr37+J1zXvW9B>9*e#L0!qi84;pmJ=
l54{Jl!(sRQspFIj30xe$8J26h^xNlqUP9U>EC;wk}H_ivVzk(+52XosL|)iFq<;op?3rxt&&yyjV7Y~v|{f>atGjaIF)s6=A(xcaKsLSQEt?DKpE>Fwz5}2
nRJ4Vl&g!q)Iz#2jDx6MTN9gursH;;Hfql7<j5Cc_qMJ2h#N!;*t%omG=1WZ1~+~$+>SYl@xJtX^ZA0XBYey-HOF1i{8(W{+f8@Kl1EbuE<J|U#Fqjh5??_3
VkA<oAQj*MUO6?QYz{O?yF768y3Ol)fA*W%rVFqU%y<L*G3of$XOm=r=$ZC-0#j}nrE2REh&5Payof1ZQ1H#)@$<v1Og+F1BS~IWNyXgw>5~S`YKN!cbKk#i
<EgEC-%MV}rwzD!t^EaANwi3^CUYwO(P$#yAT76_%+sXwKznbZAp~Ln1)sIv6>AkTPL!<H{0K<ZsjCx}hh<CIt<0TzkNYLr^Q&Jh1^za+OIXeD#9$l?+2Y)|
^tGMH(Ud=Q*HVj0ER4GBmFKk$afCheMESk*v%LjLRLC;)-;(ND-)nZXyz^j-UVD0eDHaD<f;D5&?tG%uBLvpgp5HcA{w<&jL&pA`k_XE?n68@8lLGYrg>!Jj
eE0>fOHU%NMDr38#P70`ro)j1_YGghM&^1e^+V$uG^=t1ixalRL9;h0VY^=3L{h`0sUxrnxE}Fs32x{pm?R5G`5w#zZ9jXCe|;tbVRr<|YzYsS%n-~qB@VI0
_NXIMouL^(%wuHnC}h)9D;{{Cs(({IrYT0&?>wiKk@?7wj!g+jOze-yt0h&u1DreKr|jo`x50I##G#S5WliZA-E%jJfi#e_5I!P#vgXtLIc*ppwmLIh45UlS
PL*Bso9w~&NiQu`B$NZPy<&PvO?>=HoA+vJE@ln{glcd;wM+$OJ|`&ZXtDX$M`Xs#SveRmf<1hPz97YaHpa9S=-Yj&=N`QNFG?JFZH<obL~+)iD2Mn(u;20m
03^o0at&GJg6R_ku7(n@?R-PBA4DM0gUWuumHT$l*q>7w3c4jMe^Jrrx-f;Z@VQfhtMoor&#><S3orus<>e{vW~M~eXu$Y8zWtxk%2f6twdfZNR+&X6e<p|U
I~tpJ>9_|0kq*hn<m~99do&Q`Dy<m1c+1acDbZ-lNis4=yP&@7LS%Ti&3M6pr&}?qcNT86Tl%T7qz)`@;3q@wTOp&shehA3U^`fzt-S8`5Cv#5`F5lsbtS8z
>7q<9AfeJuKi)<NRP#Ua$lCUI;)ocx*mAk;fz}hv)>9*Dc#~hP#x7y{@J1{@47;3^@~E2jzScl68aqp@R^6w9%;N^`U3Vq&fy>^K>uXIs)ZQ<@^?|St`P;xK
|AtWXZDk^P>b0h&N6P;xVt##ZnDU!P>0tE5kn&(XTe{2@QxKwRO+1u8gn7y$6sq4OQL{Vl*<m529tU!K?{S)@YBB0*)&sKOQBPBGYy-(MitbIMU-_A;Wz)NK
&;tzQu}tR^H}?)f*Fy?Ke4cMJ&4yEp4Kq_*J+5Wn9BOsLGug%(3Yon#WC*#^-+Lb(3W;jOQf?0dcE?(@1OyC8txeW4a#8M7y_qHdFCBRE`vxFbnP}7*!g9eo
fx2^spfH&WM+gDT#I&_YL?@<d@)tM4I;10_9x3(5iMp!}fC9l{n^I8a)L-Jytnwvfv4;4_8(&<ZXqJ)otwW3QgFsfYHiie9G?1%(p+48S{b-d?Ck^<~LvHSE
IqDXdBR0ICQ^of&<ucp??1%rOdOks%H$4dbkVj)Q>`5CW($z5^FaZD5W6G$)E>=g6vP5MR!zaI<ua$9X=cy|)Mzy6P9X8g%v;``T%h(DgPB2H$mb+MOhJv57
&<>nL0m)r`X&#9mZUSEBVpll86B82cl#EAaAaNub`148y<my3CYD92?N{D-wO~ndsNmdg&W$7FeHl-W{k7!6#kBCd<o!!U<9a`(-n|7maECQkLtvXXOAD|>N
JdW2@Q&(q0j@V3~k0$D@;)Nf)=PY)e0pCF~z`#Sf1paHO%|gMKqYO79iTn{r?XAU1!X_v3w!HLY|1%)r8Xn1U5^LG9R4_dX2wS8y70M-&BRi72SM)g=HXn1r
GHg#mCqiZN-Sbv0=kvz&d9^1OUXp1J-`>I|DQWq%DG&#EcO-6sV}8IsR<+zgY}&cPs2^(7C$qe-(8-L!D4~j$yyw4zD~EpYRm^2X<7J?&Os-KoQ)jguD8)2k
(xls1gF$;ZsS`p@o}$FL5=4#^*v7;MZN>ePT4?<1MFDonc7NoJDYUJCUj<s{iEGYeM3)>oLsWL$im+H=0m=nVxSjz62y)<{HvvUlXJ9`U*o7ywXSE^V3G!Vv
TqNF0j`7?;QGKfwZTNt(*RVZ2j`8^`noRV|Hzp5V_uL=dU^24)Oml@g74kSW`mwrGY<09O2MqnA#4aG{fNbc#&<Royaox!hMw_z2oEN@^7NL9E^DayOVnagJ
Qdul7Z#<#NMP{#wG$v6X==>k?3vuJ=THr%l-V>dVv$m;|N1kCvm3);@y)LE6L=&wBT#Xc;D7_~o7RArJADYKZ#7aac(gM(k*C!~KWjod-+4P_p5}p_qrb4ap
gVC;-2wSq2W4zDO4sJ7!+XsWf={oj{{f8qBHov1JBeul05_c5cPGRER&MGyzy>gj->|w7C(*vylW7BPUo|xTiv_uzJvP8hpLrY}95uZ6V{065A=<>Dg-Ev38
wl#q9(?zaUG?8dmuqF<drnIBX+<J?dfRSQ`Bq(=vCgUjUjRJONIVp{2pC|SKlQ(@Y1%hy8dXk9fr7|6z`MdQ{8yzf%K-yrf8!F90umF3~@LTZ?kNf@YsZK#6
P)|;sG-q*b6R}^3@}^At_B=onfDoRVcv+OQ#(lFyv^YtNud}2(H--RB0)<Xk^x|^<*V(1ab65l&A`uS%pHtO!59A{khqoaMOu=`_Q`3OPLN#<-VTZBF*#~sO
bU_mtb4%4XsuwgtM?^CYN<i70{c61;?s}Q_*uZnYPv0?lZV^^hA>f@Bmdl`+tg^ZM5@-PTV{dYMdX<&o;(l|bE^e$8EiJ<Z&GGS7CvWq|GaS)zXYwh*I8!PE
ljW<-u07*#Ds>7&>(S~Pxh39+OvdYEWpDf+h5Oe+CXt#3-tti#txOh6RrS%J<i1x=8YshM5T6QqOEXA(^MSgt@0y2{R-!WgNR5j8Z<HNwR-^yH(6W-z8!UE|
xCq*F_Q?)V+65y-1+^cs<v8X8grd1O6Km_*#DuKT$#78}VxmcSG(f?fHxid%%)H`Hwb^^#=cB`0r-Nh0*ceZ0s9&}HsDmr`R{IbTH<*2p7nc-bPOmSs-;mQh
m$g$XB79pHUN5~Ndo0aUe;(dJ^t4DzxQQ&s`as1txAp5I8LZwu7(IRAoII`>3l!o^1G3|MF??!QX=Ndbi2lVt*D51U5EOix^fe&^P=ier<AgO5MoJpKWL0OI
=8}Xn)Tc#$g^rQukRLPzTm1~lOMLXaZ0}K2L<wL+uU5Cft9{c%TslXCZR@hn!HlBRiPR3X5U%|1GW+!e?rjh+e0Vl_m*|NgeSLen`$CALDA`P|tQO2I(r3-i
svluMZZlSd#tF)AGn@~hyRsI`4}bp*;{ET(?5Sf!0jEj$oUwdRCrYj++mQ~!La(ZEuTgLE<3sfUmdN`8FH!qvK<#-u5|@NcT1+p9t}<<AWwr;XSuV|DfD~c1
1;TE_Z^|jF>Kk3wb9=piIOPGmNUSQ@#`#njkp_8nO8HiyWl$49{Fp4Y_i*aKpY<3q!2uZ?vLTv*U(%A3bE_&vR1@$c<qzo7Qm=DW#RpNmH&xz&$we{mI0@D(
!fB442Ivp4I^nO@=9FG0q5SL+e|o%luG9r#8rWbzHGq21y79(dGv9SkGxuMlN;q^Xt#)MVLd-nbC{LnI`j_dN#W1ums<K6#Mt7d%2_(J%GKC%a<;!_wl1-59
JICk<%WGQ$xrX_<2<1pRigI{`Nu6})QF6!sg2~nY9#tRJtTz#y-g-6}pT}G}&Dgb$Ue*(zv$<_!oiOu5?xCEE3j?&4vV$g=<bgHN*2k9s%rH)@9iMtu27AN7
>ZeHA{$bLw=zH?hv#uGXf9>cN^rY5?8xNKi68MBemkbhII|s1PovV4!_$AWW`K1lD8N=e;6G)goF0MuFYutiMHLS|`Syt<k(w6EkcQ$I<#J=RNgUp?Shp><}
l=txv@Go<+8e4PiUL*;`Nvpr(4{Pu01J8~nJ&{nTzQ2Ps6ImWEhB-O<N2PD<Avb!w$eS6nAvW68@<{c_R`xKmOFb6YTk~%`^ete@d>|qD@iTC)f}3J#xu;{B
Bxt~v;l97xJ>d0WA)2Y&UL77!`k{C3)Oonzo%ud{fZK>9+(J%zw<m*><RI*m;$U;AJc8y^K8!qBUwEBl=)j+`;K=_TR6d|)ikdJ1il}#AqV4+-T{VPQFJB6#
OvN)<JApc3ae9~ohC=LKW`e@f9Vz8#kB|k2{i>>yQ6P7Nvl5CFDjWk7M@aiOmd~{meo9Mq8mS0{n=vlLH9n9U2(_5BncsL1UE#NJ)9LW91BzdntYlp|pSOZd
k!At+o)r`j?F8sT3CzS&tb7aV0wJsK`FSQm&BH<Njs1$*J=2izr%0r!?5hekjKw?N(+G!dXYeu11YI^MJAzr9@dK?Z{u4yjDb4g@m#VGPO>;iowtb26Xxi$8
x;lUO3C2IF0QNlfhYER67&bF<D#0-Zd}}(unp)J`Jqy!(jVel{Zz~!xKp&i-t9u%!G?ZAO<D#Wgm#33kx%bVRrU`B*%i<Ls>Dc=4z#zspxSLn}eD-J-B}=JO
*k-%o#6G#MARr<WC;pS}BZYr{G@0~M`8wjI*C2kvm(jS}V$HSoR}kM;@U`s;M4%(Y2R@9>M<%jWsfg0wXS!<#jW#?c^hIDPHXf=B-V;o+?VjikAIOK^fOB2a
pDvWrw+b5V-pKQF0JR=HWn}CqBbJ4os)JKAW_~|@GVP134$eG9&zJDAAL=9!2eV{}>sMfAt-ba~q4;uu){IcjJ5RU(VHh9YymEjq0q_-i`Q$~`L3z&$&;f7_
8NK&|xWB+^b}tjMkN|Oux{f~J>c)a4#m2>`>G3kyiv;=vzZTnKjGwbXj`J?q9=X);prM^D+{pfMVZiwybF}T8Ie4~#a6d3)4zePeMA{fOH+#Mz2wXDLh#?o2
JS|>VOeJIQ<RMds9^QZ-`t5vj#1_(Ho552E48T2PvP|_QW1oT+#f@TSmRphm{~rG|bc7L1=%?-&!@$1;t9fJaH(wMth+r1cb&*A(z??x`dPJ_&Gf4{}o_5iJ
%e)`<y$X68Fz<gdm%m(rSrAm1EyD+L^tXqPf?q=4xw}P0HJDe~P=?`!%zE{ynfOoeikS<O086rpdvroQr1zNlluT_Amd$C~YYrd9sx7Vsi4*|%A8V*?Vx~t;
n>wuOu5AcqzI?KT=fY+ENJ<Jl?U<szujD_vOHEa{16*mHJFA(REMQ0EYhs#$GFQ@(bH)IknqWS91(7{|Jt;6E;tf2H4DPp$k%tLMd|9(b*upv*b<N&IKcX^G
#T4LU2M04u<Ow8eC+55|=sq6WXsKCl{sn332a_n*pM-+>ujBOZaAq_)e!Qak=*xL0WRO_<9tKmn=v%X5lM7eT^GJdW_cj+K|LSl5j9(~7dC)4*{=57aNf3bP
NP05ExjK$}{HzN$MRgr6yNtKlGC&%5eaK~yuc-UuYBx=c1tf?)t!jl=y<<nZoNko&`|v?dPLnBRW7?IRR%YGZIb?tEHdlQy&ZX?H-;WGfH1n#E8R2D>xz4^R
n0Oq>cdwF?J4GoYNL~nk+>ge*_90Gj*Ik3~W_#&4?&6TRR&pC+SBq0Zu%!IFFxxZ$X!+n=eKSlS>5FK?w$E4wc+ezok7WS0i{6!nz`G?*Fq!ee#h2UkTHl05
vi89j3IGswqaX&Ur`x$}C-Qm{9%Nua;qr%tZ-W|aQNOY|99xc&aTAQc%C!g<Wr-neFSec_26yDF_}s$Ap1B#WzJr9XaQE&5hm$1I+c=Q2psAP1n;R=2w+K$}
j{c8~+k!;ea9#pZ(Odzy_27z*;??0dS9~~fqJwWC&=IaygiTrX##<%^RsL=uhxMn%HFrgou{hvXCmi9;i?f{-^H(~Y!48=IUt85dK%58rnG(e{x7@nNdBL_p
XM-&19Rz8Fu)|}Qojv;I1bFu-#n<*^Ss7hP)B3RAMEdr!m_^gS8X#Y_)K2aQSQ+3TT5?N7*q^BpwHYpO<FeSlhX%<wQNW9>;*gYA3b{L4PQ@=j(0M^}-7Nk7
((2!lZcEdnF<de4Z2BJSA$ja=JHzqh!Bki2yJmTX6FlCC3P=DvBGanoX>%|^+IU)_MfvqzY~73#70V&fVR^bd-;}kUxJoHhA^O}eJIe3*amK3e7X;n_&>yJT
@UovV+|PUY(ZmkX(5gp1`D78BBOb%QjD&dirhT|!OtQi}GI1seYG9CoY)GY{8g4E{a*Cu!bxc{NgBrzNPdGS=f>;pC$jmH6@fhl56ei7VhEEul+co~km6r4r
7*k7WID476lR~bu5_lBuFAfV4GYGMR1Vk@=&vl}y&pQ@-jyWWQr$bPRg)^wSy)0l4{l`GRyo)e3QYo)@5OYXX<JLv<De}+KoqycaZoM}o0ONvIPRU^h9C-&V
*=e9~wgOu@qrkjsV!_vQ+ER&nNO{3_I6X)<jC_t;S23}B&KAh*8dHpK5cplAve$Sh4ljlD3CW68xted_%Y%*YF<13~*It#2K|_fZq~<TqA%fnquB!jhb4%Ak
Mo86Cz&)4M=ExQbPTULRH7HOV5^enpG+pb9_J#+VNrd3FdTb*+B+UUEBpuPCx!UBFC*eR1Gwp~y(Uv1Q*?~&Wy=~OBCSaoZ7Pnz_M;O0&J$$cWlm(!&cGh2>
Cc3pj+)q-JN4xr1Nj}kup}f9LX|(19R`=G{8L~dxOnLNwl7`rEeM4m+C|0>0SnUge)~`&>*sz2Lkf#g54H@(wUU}v#BSm>ph&~+)esRe^@teeqDqIg$;4C<t
NZ&+R{4vI=p_xKooWo=g?c{WQcyAA3;T_BUZ5l%it&GMGi{*^3hB;RDg~(_h_cv4Lz>j&RYPw)V4(Izk#e?Zkv2rt@2?%M5agV{0lEFJ@o6k-BA`*3hhz!dd
x*0pxTRnlHz1WI7F-AgoRZTTVQ7Y`*^$VRJ!|<mY91TIs07($whT4>{6`Aro3S=KE<8savsL=QA`hR=bQZsVlO=tXnN5XuX$p=ZRBm0z^6&^g^L7<!KorZmy
fLZ*|vUpy5Ss2`wzVKQh!JvFY;mtIX6y^j&orsBA=6baeBXT0NMruXQDPPDo_!Jo%#@-EYu(H@Du(T>{g`u&zPy%Vd-NXJ-TnH}aIa<crx2TTZfH`e@hIYQX
ZQb?k6PYbWfM*Zn<%rM>g}ssAZ0o}1RYUi%SD$;ej+=-Hgc>lOyhl>0cs*Y{<<be@&uFDBfavILH}Btg3y>bo0HYp6u#}?XLSIh1=S|8G8v9xUGV5GjY4~_J
B+jrt!sLKnW~|DH&eugR3^p#epje*vgC}&Yl_b73n;|Ss?KZ$oWJ&!;99Qc+>DGMd-i_Wz#SRm!J_H%q<9Ul~jr-LyU`h?D0G&+#b!<4R2K-jVANs=rv^0d`
^?&frX|e@7#)$*sEY=$SX%QzeKnG7H36`E;Md5^;ekG#`%7sF6zgn>MaIb9k*0QbN58FM6ofpAE?SF763Ju^fjU<FPd#vnFM@&|e<}!iJIi&^(TaOJiT*#h{
!pmvS5$v#cQ!W6OuxO7l2$(#MXK7zhiMoW0LnUtPWkRcgXgX(Y&bR`9P4u(X65HD3HP;|_Z7oMX9*mJOPc3oK!#Kh+h%eh<6HLxAw{F{q&pZ8N>l4~>j2;pu
6ihfSW&M=xn|ay;G2#(u%IzPD&)MsV>iH5^9YrcKvDZs2_@vePI5#dy0H-(<KOP9#iX@@+l&$DJG%we@ck=bWNo4UZ)BeP9Bv<got)2<(BBhm%`CvBeibxa<
NzmK&jX&UAjT;`vD{MEoMHQ+bs<8$j#lpI1AbyI#M_cQG5bvWcm~D%!zX8>^92Hx!cBP#bKdF8FaF1&*wMi%O!UwCka&=Mq79&0CArfxDy7FSo5Roa;m_~cl
e+X~91~~!lXmZIB<`QQ4*!*AqG)(xnSti(3dF^oLbLB{Uy6wtQ3-CR4%lGBT)=Cxy>yYLW<M-@x%O#f2_@U+v${oo&y1LN_*AZ5%H~5t5LF=pK(&h$}kYdOt
zx`m4Vy!La^UzLbY;@)|)91H?y{z6Fi`k-k?PwS%5M)YoC_)o<^B-j3{CGv7J1W{MsKQi^3x@R{eNzFlFk{Cq-YYn~OCW?1(Ae)v@r?ApVd-hGm=KX!)86WE
V0-G9RB79apRmW06cN|-7lj-5rmlLns&Q{~A=xps$>(|IIR`=VR9oSaRSL)X-dlXNPln-R#i#P){MX8ur-eM}#m;gCk8L+W@lia$2R(OTR#Pvp#zCMr2p&YM
Jh5dURxZb3E!k$XVs%cE2Ax8$kV}n!*9?#j8)Ow6zXylHj9U|wHER(XljewS(qq)xcBc;Rz3GU#NsYqn4vRZ&yuehTrFY|ukT<I(4Crx`y_lfL^2yZOhMlfn
H83fhn^r%C6z3jam<gJ;?y86QER2S~Lh$lv@zl{+kRGuIe&ay&$e~(|u5QdIP?<F|tL)e!OEWn5hT0Ub2tMNbhH=uH+CWGvA(;4t&1D{&5#b|SN?iQrcSYwA
5btSmrb^Q`*bPmezoeOgPCABGV0U{fv8CxKXIU0lP@JJfmYFnVzPoQO^OCGFeXKb(1S=zX{hlMRer`>Z^rg7i(HvEwTfIvTT|#~SWU|mVglSZ6sj+C_E55Kf
M!u7{kb3XdhboD7yDx$8hhIjY!#pKBxnIexP3LG5#9)P{&Oxe*j<Ty?QNNQwdAF+N{NQ;p$JPqQ_7AKtYlwsxzNjB}^gkW!q~U}9^?Hz><-u2OBwl)KjVpaj
nh<%&$fCf!$ojGV(ki}NGaE^#iq(ARL{Y)2RGRug(2oFF#rks#^aM77MC7`8<?Jc~iGoyla4kXjb;u_LF>Y2y*8PO{xorgoqL}(=Dty?TGKV`mA8^IB?TDu=
kjq!G9?w#_bqsMOj&FZB|BKBCP+3xao?CX2@mB`tjfR}$Gw#aRWPleYLTWH*Y1K2D&seQCZR|FHN-cq6NyITg$LL0RkA-)9cL=R`0e1fo+R3}#^fy3G@tb}f
=DcSE#N4n{!x(h3z^L?04^KNnU+z#vf0!cD0#sSbWMHA*NjDO>hQ@oIcu;n>>gYr_marqA7T#4ErKfT8%Y6N~!E_b8S)j*lyBz)(@V@iZzVDAy#g_D>1<_})
MuDmXC+XnR=0PC0kEnOe6S8!wLh6>^&eQ|_@Y-H>uZ$polL>6N-oVJNv2v!bn*xqn+2<PaaB^fn@_+LRhg~cncidiokp(g3K%(m1AWK1W9N70IG%|Jejv%X=
e`5S<7EA%;ie>7q#bJ0F_R7LC#}(pfX1#{W6_cD3JWn6jnH(Q8EXb?+T1`LwvktyQND6oYD2)r0%9pw|FL_CO9Z%%-eIvBA3`0K;YM~gCcXv`&8u5$KrIGeS
nRVVk4+!Lz@=jWiDHrgvm_jIGlmf~By)C_O5JD+?<U5?BpKq%!9P*j|;kM#|K@C-e*gJWD-B)kS=kGCgSq@#x7tNS``(u!AZ}aT71jF5NwszY6Xj|GjF(O}n
NUAf#6I2Xm=-p|p3O7Qg6*m)dAhsuvj^Y{`fH>3qvDYya{66Zz(OkO`-tKoPUw4cw=vk#ZOpxH!@sth3kyK|M_|VaX{9C4?O&t+B&c)*(l3nZ34`XOVS!(DV
2NjK86?K~UeZ>lWaE*z^yUM4pv(GD6CYfaA%a)1~n|Xt_UX#@b(WLokYNHYm(fV)5JFsu16s-eU6JZxXbn9s(E#s3bpn<}VYui+qgWMO33QJ(97@iNn*?HEp
d9yW43Y@F`K9usx0iI3nc|i)>(^h#(|7@u}87>b&Dy#>HsqMH&IZcNX2A_%<ijz;%4sJT>F(kT5(WLng1cS3v2|LTb0giK$Uj6AlfeXO7TkMfF?GKknn?u0b
)vQYOQhMZdIJ2!qKvF;rW(#t9b&w4VjVI;CFZ`K!VupyN0|8!~jAkY=a^*Q5(R@)n@~DP5@=BihEoB?f-hjS*=TI1Z6>R5ls)`uN$8T92VLsikZPBsNgI6?B
^pnIduN(rYzjKyp9-^VQa_ky_ZfyVbuN6Z*ctt^z>2Fo-r1R4VYlVlO<CFn@Yx}|5;BY*U;if(alA5fDbFYCsg6zma{DHr^r1yy!r>F&feHA35t*d9BfC^ta
WjnFU|5n6neDSqXracaW`Ccows>C^_M!JV5&~vPIxt#^^+QPdNW^ZNS<7JT3jLvcvL%2<K`sbjTBiS2cZ!CXv+;wKLGJmX#N;O%ON_P(-!=0f88^>pZg0?XI
#_+gJqBChIMJSoAW+Nl|*dji;@x)mzTdUN_`O17!b4zHuMD4z4Gndf?zZrPOT7jm<a%!f&`xM{`w3t^|SK2Pr_Igk8v+P84gtdPD-bWql#AK6OKcLvbEPdb4
y9T&>Oe}<~4okM@>vgaq>}V{Cf2k~edbrU3t55t707)@N^LK^4wOvUAE@~|R`D$&4Cf9(8qkQO*br4-aO3%Q{I`S_s9PWUG^B(qT?$f^SBzZcrCh{)dum{KD
M74q|5_s*a(sj^q6(BIMA@U<a2cW2t@9nb^{A3uW6&x{21@&-$d`|>#%sYH*GYoYI={6E~c9{?)8)Dc)f6wu<lO3W2pX@x)C%p9!Z33J1B1<E^69Nyxw$2?_
F&%zfN)fXW5gVYayGH@Yjzd#!zX(Xjs2{8`nkzpW4&J}r4NH><Li&+bvwh9tmT8{W5sJ*om`_R30iRz;=Nabp3U7{a0jYDG$~^ZDMR3_RBI@tw>Lnp8hG=-^
uq0z`-SeZmYl=?#u@Im~Ce>_~N!0oEbU$)i*2JTnUqzhlD5ah$yVUF(#*l6d>ukmZ{CK)R_7(ycno2tqeh*_n_j1F%f~=6M66%$r@XQ(HBr+XJ2X_IS-}#G7
xTv(}XisqsbYs2uPw^{*71Op&SK~Jh;-$=i>QhiPpUD00LXh9~5$S|*lJYErKcij4#9nt$g3A9Dpt;mQ<%Xq54&V;2b$E)qI7J_fQpjhkE2*DFfV0Wpo@S8P
<TYoo!Kp3I0E6Q|f<ZC7SThxcM#;>&!qmekH+TSqrMU{68XBhe|2#!@kq%OkZ)Kxzk;E3pG?S`pQRw=@kceSfP#Kg6XQ(F-Mb=t|9k#k>(Ecb}T>}!YI%uUq
5@Micv00sd+1)A<bSv;2*r(X7Ya0L5ueIISoQRF2VYza&0#L=JZTHU(Q7z()0w?41tJ;9pupcs+<%>i!=(o6Q?@JFS%iG+kcnacPX0NiNqvB@J=r_WGcxd&k
sW3)6BK6IUySG^gh(l?y;?<G=G8Z3BMj;r1*vd~wjjbiNO`T?7z*}o)#W6MTI5qo~0q>POfA&r&sqn`A*hUP(CVhlo11e6fzP$`|7r}(ECGLEVCkdF%;~Kd>
!Wvlr%*7~%vz292?<izAm9ymi7MQJ$zf?f4zb24)W)saXy<}nh`m94}u7e`VJg*0Pri=se^z2(c+?cRY&DEHsYN>}r5G;qG7@R^ACv;2GO-W$&>$1;`)^mWd
n{pKqzG!jB=Wn{uEL!bKj2X1KN56z9O^jWJ&^(?v5+d?s$qt?xRJqD3c6&13q|VhBN~kJx#d%bDXWK4m(x^31(Ko8IQ+P<)5X_odYeYE?2txi3PM`Xms1s1Z
EPWL86-xqmt~CT-K(al(Y%pBgmGY8%DnBD&7vF`2&Cp-TQT_{4V->z=MJIVg6u0yGW%`n_`p$lG9A)deE=|Ecw;w@LGR65VZS1mhXgc?7xM-)aVOxtWt|@n2
*TvaF!NbQ7y9cwYEeYY=Pq6qPfn-$7?w##fic<&@X`pv;YF<H88gY0AWvNNA;0+q!3vBT%ww%uJ>Vx7>oP&RMYZ~3xD)8HI)kiv-!*>f1J<S`_rwg^UNt{c~
`V@iK_qtQWHY-I5xa+<~Md=QmO<X|&=y80`L>`De7vRZ|*G#9UGxK27i)j{u4H@ffqe0i7#&3rnU90I*_IRmok2>eJta*^91!cOHZ%WKx2<F?_6v=U#Do(3)
0XZ~~tjL9C0aeTOA$$-Ehk*;&*dZ{#jU>q~Vwo%@0d<++Y;tz1Lwx~B;k0T5(mt6ig}eoNR?zREugj$xzZ-LzF~LJd8H)n}fs~#6NpMzZ^||Cw3L?MnOyQN4
{N#=4_-^~-`}NOY=b;RMJ*_d{5cj9_zq1M+j1y8B%60ox^B)c9r?9cJdYMrYAqsPtX{oT<>R(}55tL}=#27Fh8lC5_iP?HQT@+KS)L(hSo%=k$6e0dAa2rA~
c7S3osk(3zY)9O4N)Y(85Qh)yCz>oc&JBEpyck@)5QGjRixF3bMVf>rk`Qj2hn0<UFl#Ag$r=VB(8D`+QXjMLM6lQ@W|XOs<z6<GrI)_gC4yO74u)UUSK^Y*
M8O*^f7qqQl2znfZlp=<e!vEp)IATQ{wlf5U;0!2uH$Z1m-bvg4h1H>{|xF#+nk=m*NxPQWncJp7zpRil2KbPGNO9m2?=;}0vj1iK)sRRJ_vmMEUb=zUgE`E
zSAbJiR0wMD2=g~`4Wyw8yQ%9y|M?lkjFKD$<LSVkK%q+dfDn@QYbI(y&{1ptcPP6f(Ah%DAQ(Z46|u8qZllxY;+59$-GyjTC*lo6F4)OFP31kZv*pTehi7_
!-O^mBp!XjTiXWTgt^z8#OU4d^}icLI6wOI%Qf*`gA)@wENh|=LO9PXH67bc3RkBcsMJ-32M)GNpuqyvq%<YL_g4D@ANznHm}8IE!#lI@I?ncFDG*5HWovyW
A?V+`Qz{4+X(lzP4o()sG3`m{`NUm5`f9ttGY^{(2F%1|{6lP{u>bN3Sf!JDeRBF|!LKXZ5S@pLZY9mL6;haed$OxZFRB+nDA>L7X5*3Dn_N&5zJ7PXcL_%l
e8tbs&oz?jBJ&>8`p5#QJkRbp|D%!)(0c_dpY9NdqDN~}<A_u=SW?9DPGAVQED$8-b4h_8K5jFT+7=HaI9HLntfkQv3@4$(FE{)!Z;xzuDHzo|8+&I8j2i9p
P2{~_BYe)PH43m&L`)5S1Mf*RAXT?Leb_pacaMamrJeoDp$9dx@t+GG+$WGip7LbbZg924F_<j${y@S6qsvT1-}cF$vQyKhaEU#A>WhQ#yF^B|47Yf_y9#ii
DFx^GvVIeZ^M2&9PhXP8^`|P2YkJ5aQUDqi$pSRQm0e?Da@TJ}>Y1)+=QTHp2f~LAdJFS}ek8oJ$Z=~(YvZ_t({qu(QlqhUNolwc9?Il|+X+$MSnnfb#UdL^
6m(jJ0@bAwY*sdE{?C@ubL)($0$WQ6<x}!c4AYAf|0*-l{X&NsE?tnPuyI`lRF9x)g*k!96*sGddD2p9-Hs3rIO0b%tEyptI}nqa>PGr*p%B_OzUO)VaI}xx
1<ahL=PK3MZ+tj1oLdsh@gPS_&u1>MvwIUfF`;$#fYCT+SP8{TZ*y3J=9?+S%3^A2^J(h&s^B=`wK*3_Ec;km<zsKUs{M*G>#Wc!O#$`I-2vEQna;K68Qo5W
9p$<jGwGVxR4ppB;1D+aX@$($<x9INjLTiSlYKx_9+sd^uDSrVv;tb;G_95x!*>*Vk5~`IuJLDgTb=}=<<$P$U8Lv05uQ-p73H^ny7jcCAQi#v$Lt3gGzz*>
`1jlI_p+Dn-CE2i4B;UKTjRPyl{nOJx{?mK%uL-F^*w+IHpC@2p{U-%41Ec8zO_R=NX}mMq~R`jh65%>TT!4w(hnt!sV$99dN{eE7r0!P8MieW?3-Oqd;cA?
;I96!{`ER8{BL{GLH?-+tNvrw;{V`$cGuJ>sQf1CUY;QDFZ=IzQHy3rK3)I{ec_oiDW7i&BJ_w4`Lo~WAXCI{Js<6fJz|+grU%zQT(qWfXk=>uC5m`&Ep1GY
M4YvqHMC=uvBi{q0r!i2E8o&7QKKthWjM{kQr>93T+BRU0uL^1`2Hm(cs-C$pM8Z&*iTV0>GR?;XKec?4#84PkDet6;j5%9eT)@k!BUAyXFG<PJ2Gc^zrMS#
PE1BOns&fLo@d(e+ecssTK3Ulakvl+?Gyis{hpLnLsIzw#KyGGyC*{R9)MWS#US7st{Fn5&Z90)S%}^4-}DA{g3f#!fDM!yTX#SnGy3Tl^)MKl_jzqM+_Rpx
#iPCHOp@bZ!V|(wXXLz=EU`MqV}TL5Q#)Ns8fGlJQ^tdXUm;5o4GM~21lXWc$D;=-V~Jz@I&jn8MRD9(t@n`xIn|Rg1dF!|)W|qjwit;?0mKzCbCDNi_274>
;@^3N$F`_DP&qZefgtL86Ngq?{!cOmfFLblAahiOnTb2-SvTa6qm^ubUV>m#qkVM&$IubxE`x>DsbL{ECwu@LsS9<K+VNBCoZCWEEkeNSEahHT3`k4*i-m}D
o|Xw6<1hW!8MxtmX43t#R?W!NWi=I&>xV~T<slYQ8;o2Y)ejhs^3(Wsx><@U6(*P_4_*mu032goc1SvC8XBg6I{L8a>lE`37x?m&eE&1%8ZTes!}&1Lsmv(~
wx&y$<a+LN=rCYfK9#NZ=7|~{&e+uW@(C@Go%qn|x>+mH(-!6~0X(}MYP8C5BIjm<7z61buzK|UsJ?q8Nj_<TfsrcfROtypmfY9;Bw^r!kPij>52&;QQKzrT
M>SiKH)D-{^Y5L7N=O2%L(EZ5FZe&_k};FE`L!d7U+t0$VSW%Dkk|Py>Fqmxq|Co1=I%(#5l&L3{Dw74kGnpMinoT*etiCkB8B2X?`c;_iyKCaw+F=46*IYp
k5jkyjS#b90Re?-{chXp>nJxTn@$sj(Zl>@wF=sOG7QY?d5rKfz@vrN=)U+y7!6kEPStyW=zMRtROo$(z6H}ByH?(qThCi=scrF!TVYZC96-JgT;o8W(xqKH
K=%RA{_Gefx7R0w=wTPV-NH{@F2?=_o3P6hr?;5#KPN=zZ-tNG1I$6=e68g&FiRLFBoKj`nDI+j`zTEB8}&x<Y^fi_a+h@wk8c<}5Y&sqlEx3}1u~ub=vq$g
fuG2eRP^uQUV`QbW9V8?0if<Xb2BaR)bd~_?xt8e%H*V=qqEJ;f20n&PFQ*ckTulGUYn1LN3Hf>d&VN~_um^-WxDbQ-o>4M%UeaES+*th7&E7ksj<A;hX>lW
#^wNQbC=a0+^FsJuMi_8d!+kWe3-5XuyoU!_zxo6+o3{1kkK@Mqb$t8)X)<M(jhM0R9UG_l-5gkdAv$!bl+hVL|ZisG~b&=e*?nEfztU0+};i1#|HnDiy$;<
P(s)Ps0?2a;iWaYh#Ms-VW*g~Zk=4S)doJn)b{ucBT)DiId4oYazHUFm-`qpdihG{WsM&YuB3dv)o1^bA4Selk*Ot7VmDadK3hTaF$W1)vfROR!@{lWXjFN&
WM(fN<g?stbRLUCyImB=zwLUvN>ne7_5Q;z<<CBy{*8l!XM#H#(V-LiMvy#u2$tM>L-fhDr1C&oaeq1}#{a`)V$c#I7n^6+Pzz%qP6AM4LP4>sHC>)@`a;Ef
Gzp9%Dg)&l-`lt`Zo~AucV=d1?7JE?7(54gXwJN<I#rG^P1dYp?M&D<H12PG$i@;?Kjh=VR_Vp374k!#R~-Zd7`vLz5IohNamv71+_Lk(mPl~bQQ4oL{^mCU
wFR9-s(va@@g1dv{IS+s)B6c@uD*(;;dAEOzShs(mqt`xmnf19V4Zu9YV_DIS1b!oLOOn3+7Jl>Mq-g(a%9g46{m}eJmToFa!=u*q&h_KH?^!!d^+Mlx%Scg
mwvz7CNccCzK~A58|%W$<506$Q5*C;ZUUWFAECPt<ns>5pRta~FvAy6kH|_W-~RGh{`#pzJ??}bCQS*6vu;71`HH8acJEC>71{5gTqy_TR&NHW1(gQ3M>=oy
!RI0P)b;gTbe%{hX)GTUXJ?^89fF*FQr6>=_Iv}}a$){Z8(FiP1pZzh?qTrx2luT`GGIoT=v($Z4({x0<xbmgoC}A%y>iLnjF#TJCmG!>-|u^8{cj-Z4`}Qp
cKIov4et#nd}z#%{f=*6&D5>snYr<vUHq$p5R9w6tBuAcA7}75DFZkIyxT~GQnv$e0Ix$pmfR*t&BXLsPQPV-W?t%*e+A<vaRX#lCco_i)>Gk=n$JSU53?*+
1P5cA9c^&DlcueSE+T1k0mNC9*3-rL$5nE7{S*TS5?*;l@<_{PiW9*}y$48EWb!t7*r<G1w9ha(vNLph@ZGO<bX!66D?I}J)|HGJF-c0gvgRR^vYQETy8oxO
MD8frv9mx{hEzp~qA8D6^N$;1NLO^(gfWg}9I}8gAz168WQ)GtsHKR2TK7Xy3DO0T_(0UXD0m!i`kczcIR1RZH1+z!6Mb>^ZdRyKM$z&s-?~<R3oqu2uTFZ(
ZyaPIZfv5!WFuLP`ObTwygEL(mQpNCZiQ$ts0cIJO1cIE7Ba2%NkoL4$#+&s7|98H<8^{s(S@>xG;Ih?`+XfLDw=yaM^kgtyeT2HeP2($s&7u(>m$3C?lVO<
G}C2T)B|4_7N@#};1bQo0H7>he{>sipw`gFaDN88q38aU{Oqyg>U=@Hd}3^uUxeu!P~92O=y|H_I`qGS{^{1M^F1+&*HYKYm@XF))<2f0I0f7`60*cF2p1~!
5Cl3_xnVC%A)!gNpR@6rLgc$YYVTAp@`EBbC)=~ml5*q<RUKx%LqynE^9XJCm9Q#E>1LL|`+IaTTf_~n*dY_tymB0I>j+cxhH#dchzVc+iZmKR#TdX%Qk$kq
DbR6d^dTh_PMLxg<8#X;TyVV^E(lrZMU|U+3hn5WF{@H*Vy>L8Wm}*@_yCt9HQKE^R~?FH)U~xJCSIb`=%7{lyU0aH2+G=2E+t0cR3wi2GnCP)H)3pe_iNL8
x9Fb(_22D@#?o_P^!OjU<?l3^0n#_Mj=Xl#5YQ8GgvBDDwu!KkDudzP`Tzf<+*%5)gmfmgAuwFxa~hGPvSOgkAcXxm*z3QR=|T@k&v=Ra4sOK$MYjRQvhr0)
wpW~{1}PT#*6j-89|fd{AMNVU{g@osy#BRinrR&y3jH#QLPV^Y#_2x@7cPp@tg3yIO6#)QNpm-b5I@&+qu1$mhU$hEdQxwYZR~MYcXZ$+aa2@>j1HxCJ*<70
<PtTN$sd=Btu#fnJJDGl7T{xSS4cU!oTBv!*IVOvM0>jCafvN8wYlkN=%ckSV3+c-hYnwwsAcKS?uW^upp0@XHKyrjxYN|KOJ09n+GG<=ZV#$k;x){SQ-JsA
rrx5&MPh&3^I(8={MilV?(h*P+#~CiEFz_XUz|__v(g7g)w+`71n1~CyIf227zj&9{m8XFh_8~#H~`aFW`S6-rT8B_5ScO%OLIIr_$dJiY4|9SS+TSQ3FYFZ
-p=PB9-(5pH8=_9Khe?O+7CyJi3ssS(DJz{LoG2CVdpSp852LmU>*4Hf>J;5i$ke4D2yh3Wh^<(s1EgVNQJNn002gy1#(R6_6HuVm#?UYGdO@zB%a}ifj&Um
OK#OXU&_#r*Mws+JmM#16q9_Be^UfJE+z$Q-{Qj?VrqhK?R{|ej|WQV*l3H&(F@tEOYC`Z|Gm}40jiDz?)7Ur44)~#M_JS{ibc-<H<NU__|A8ei3d>*I(0oG
k(G?8W3&14aLz;`2Hdnqf{YN$PpU4JxWvRg7E!lwJZ^W!fU{Sq2(!U&B~(Au(3va~Ph{K8PiU6fY~a7sN&D3+(wh*px*9K>-3lTd;x%Met_B&4<ouwVOh%|q
Rm&l?1t_E2s2Ahy;lwBI!XF^cMZNxGt%vLsE8KITp#$CO9I+~UHUfw1HDYNs00eR`Kg^P=(0e;=#|TA7rPz&IW7#UkP@zNlUz@ONneK4jKta}>v`akiq&I>q
d=T8|l>N|Acbw7$b~~=VLCY0ic9;lu$`fSgQyr<u&Dwj+LVAML<TH?2$sd~$t52T?ZfE|zg3awR>1Q$Aj#`P@KS?MWR$U+DgtPa7(nb){JykHt4zm?czYdLb
sgJ4K>zIy}-8&%VtXB}Mr_J^UjpW;t8yEnCvcFn)d5)f-lSU@%CqPbqf)r>uIn8xmS_nFR6%G%TWS;S|R*ak)sJDTlq4~xEQbHKRJcdd8es=%iaSr;<_@U>x
2mhGu^3;_MaI4J2w|p_rtIdV-tdr;Grz7VN=|FWrNO+=HTz;XB9~I}=Ih~KdVC=q7JymB3Xk8zs!8tC^-{mo1^#--^AMbvxA&15Tidj)b%J#a>81#<4+TO52
dqK}Jc+2qzhJ6I4`<K(KD@kyA04~)k?_ErrGW(!2T|yAamv`85%p{rW(~!4@i$Fo~ZOBQ<Rlxymgg2FsL%JgMLMc9j?dKX|`yi!*84Xixn?p_xqk^iYmkfD{
?6B%W3LP)x{b4q*+azXj5ER7MGUy^R%1n4)ty?_<AJ4%*BT;YSzT5BqT(e|6t895x7f711X%o!JA0Zqmp)b$4_Q{j_ArjWXa)nILWzyb`W^%bc<?G;l+b)~?
jnD{=QAlH%QA!upZ&qn&X$d%f60kaUiO6si@pn75j@6!Jg3;x3hSo=SqGaYs04W`jFYJb9DuP<Y^h>LcarE4DT8EPGoo<@M1G*^o@}gv0m+jApzE<dsWpi5S
#Px#)*}-LxIHS%gEG>pC3}oMAQ}=6!&O+!>UKz|75_kJxJ`$YB*o6I|h5GkmOy#hMui5Nqs`yQOfm>kzO4eiRF1pa^yBKI56dh|)PnB$CU7Mdx_YvG<O%_Ol
MFRh3wQnO!V5EGMMO4**$_#8IPq2$28F$M*#HgK6&vqdP1!*aguWNZ0Cqd%`KVvW!?4z*wP;w76ji9&orv$j?5I>XQtYd2Mhz@Qakr=|zWp#(Tc&de8kunbD
k@?E_@ejy1-`Q(=ie=^5|6;oU2wt<q86_jK2bmRtM_WpjxBJC)N*Q=o8GMpO<E5{B)f;6wfbV|;UhxwI(*w$w#y$byiQq%`B584~uQ$339DbFzH>4GL@QkCp
))l~M!j9)a`@?i++3G6tMi=;%c~|i$$pXMOSonZz{84c714Hb`BIn$j{gWztXf(6_anO%ncXz$4>E7Vrk9DN^pK;xp?b<y(V~!4QTwY~fq8-5XtS(G)C$CSf
!enQtb4<4K4O^=X*cbbYBaepjGQ9KKtnI3W{TWj}X$hx|?Sqz4^TfVuHo~_+3yKD&MXcssBUwC(-lJDHb*2;gT&geD;JJ#nJpKd@1=r;fovy%K*~&A7bDIi3
wWW<1RWzo738D+wBP=bh80&I*=)$Aq1Qdc8g`DyIo+AD|ma9W^iXouRDmW7%(h8EYb=d$lu+FUiopX>{!rwKFN-2M}$fng{CwPfJY@BeA-^i5sW9%4`0*NC)
BfT~C>W9}&U7p{(JaATn`JLq^I?T<bOI2>_>;(@6quc6*$T$`I-uhb{2#_m!6%UOjS2|Q(Gqdu~#zknzczp{6m(DW$-sbcgw)k|31<QC`yfUXz%&EltG=qgt
f}lMWM^``j6U%qt1;{T;8{4K2nU{KbOhixmIFBs!LFJnvIGg(vd-R*MN5(LBkeOsiVq_9_XH0U9>vqH%dQ0_+ogO)Xg?(pwV1KZfHL2oQ2^t5{3*Y6tejZ|C
)&c*BWQVj#aBx^(JsLpqJa}Dv)^(MJtW78M7eVwwB}U${EK>iDfS&B}^>7mIXhm{kzSQo#sGb8YaV_8UH&!~h_fojZF0@h6LOwPm2_7qs#oZ21-r%F@0-3P%
qlGy0iBHl0{Fjsppw<$Wrh&SA<K+`k<9DS=_Ov#8BZiLeJa<ZuQliFtprz@-2>A9S^Ca|qTq+nmf+C^;n+qs{wZ~7hZdrn#tzc%(oaB^qk`L1YClTxK!K(sE
V-1a@BTe78JrdwgG`PQPta^~{lPz?@K5m96-e~R0{8Ao&6s^mwxnO@w;I6{>p{q(ja03<>=Y(DyZ`w9RP5Av3$Nsr2nxO|J`sYsn24S>wi`dCu6e(2I?^)Ar
<FztR5$vVZWlxA~pxiCj+J-7{V)#LegOfQu!A#i?@z~HFuVt+kL-Z2Nd1~2z+XeM<CUH<%M5;CsDT5;;YCPu;r$$6{k196XAsQikaCl`eRzN7WZD!-QWp%bY
2~@m8gf3x<9`3<;haGTo=kb8suM`TQQH6;LPFzBG&ayXK>c*>{iJ^x8Wu;{x*6kZHdD7yeNQVNp*^zW;ghY=9c$~CJl=$ypmW~A(!5Ok&a>kg!U3B-VXMHlD
kLSgmM#K%3ajgAzdK;n*v~He$Fsq{^G+{}ha!0aPS+xozAgN4{7iB>J)dh&1N|kBLHUHGez~uU*{LiLZLLw;0^GDXSq^lkh4Z+m5d6Laef$xjMG@vE!J|<sT
BI`7A0gXZGy^Iv)199ROvxQU*hj#7ebjxj5ssX+$XLG8WlDS1WGH@wyL|EEv^qJB$=)~^3l||MjzkNQogATI&{oW~jfsGrv%WyT-GDcSoRx+Y}jtHie!HUQ=
K9ntVmzG9xX<c4APEtFf_rU8*+0!eMe&YNW3q+%3VfiK@)ztrd>@7u|E&kG3iXS-sKoeQaU7~U4aR>(iHrQ@fr9W=c4=$VsPU1(7+?rxOP~sL62u?U3aS&t?
ub{;1IuMgedq;Kt9HY!1lOl;c9~vtFrh0?VC9I;4mBt3t_{{&DK@yYE(S?BsD7Y;sA)92uzL6<Ri62>`9#Oqsd6tmo`c1QQ3EzAR_$ujFXZH@o`s5SUDwt#^
-8Zc%F$G^NS{4&&N5i`x;CvwJQ!QfoPmIbaF>c#0tEODln;M>ZGdCW<rnf8tDd8ULs1f(R4x!k!z&|-Lz=8~Sk<Bghn~4?g;zj`(9RrS9ytg6&Z3ehU)5HuV
F&0fL4$F3Yr+Om_M+@_v%|T}b!%@{BOTfx83qPUIx!~U%HlQYHhT`DMpma5auD_VM>Z}3K7hhK-2da4<=d#p6UO5B(c!(o17xJ>oo&_oznn}8{@xKog7}uvg
#P%6-`xBzb)k+lNTrqstjKxcUCemFD(P%bU0qoyj$RUiii;at`3H?xbAV7|yiX7MoClOwl{8Oe&g|4ZRH(Gh=tqc+&IbVviRNOJX6kTP@`p1jQiPIv<dZCG1
44p{vp9vNlE7%77%!$PO8v*z!fhA;RX|k!6gTmm6zj=-Bgxv?uY`!ahY%=pJa^<uYS(Q$VzVl<VxqRb{w)v~D1x9d2<|dnoJwq1Ea{Wmi|6pT9XPv(ov(1pb
-dcS0JOF;s3z%@>C}I!5t><v+RfO|c`yYWEc}Ax?<<&MZ!}k))bN?lG>UBhR(cFR{>P?g%QExjcoJr|0ymL~eFV<LU<3BMihHvn*r{|cFUraw)Ni_dYmZP~U
3%}t-Iczm=O1&-5?^q<c5x^*kJBwrYE)w`J3D}(U>`8adHJL79RL=XG(>;<+mw?V$O_Et4vr~<&IS3z^(s=kA4xl%D{bUf+fcb%=MS9{nf1JHk5r2w7qj=%m
#H||zu6tC!foGWZij&l5a5I#aZKpGu23I-d@Q=bEI#+sy9HfSpOaO+yG>4pbMDGlg%o>R|ksokqe~r?ve9g$44A?y2Z0)9|{II+}?32?;{$+YdQ!P|Ve`Dn>
-`Oi?Z&g9~DKeg&y(FqFIqeBXs3Ki*QE*QCvd`x>_He(2m~E9*ahbY9APoohPq_Ya*Z>jtvl$=+WKN}uNAs9ta&KK;!>}N~=n172Rsy@vcDRMi(sJ#^j;5#Z
2R$RP3wgtXF#Ej0c<IE&$UYgH1Dai_+3BNRMjNL)7PiTE+u-)Ef9Z$SoodLb)ufeE0^oWD$cgbrB?UKJj#j$8{uquGt>pzNOSJ!$)T!6{d4wmJ`E6=Ox<bYk
)?kbrvu#tLmA1nUB069R%zLAeGSd~%*apD9P8^f$fV#LiT{})48=IJy6i{%7lyj#r3VSG%RDjzl88C#5{WR`(84gI{LGp34vAwgcIP0K?y~46OW_;!}%-OLH
UpyncJ&=DkqsNja0FkKY78;!p@%Sdnz}tifm%({T2jy!xi4)cIepFe58`c#^;Y=QA3yPV?P0vNeJg*Fc3yfjr%fZ}Q)4}AP!EeS_$}readP}rM0DpE;Qye_S
GT~4o4tygoT83)sT<ugezFgcu7?rT5kvw)p%#EcpZ(oVG2G>8lW=4h7t1H&+2n&iuQD_|jv0`;{ed$2h%>5Xmd&u)WfJkjfem(wS-7l@(!psUJw=lvBi$1fe
=1pvYwBhIl{r{8C*_}eF$!ZsMc!No5`?puA^bTR5h?$6EbTStw7F8VKZrIds#xj$1me_()sWwfX0;v8;DG38sqk={k8saOWNF{Ca9IW*OE_5ow!<)ZF;fA(X
0w&Tz94j^p60%ss(o8M_HTS|lzX<NT6@($^r(18_K;4ZUbh46)*GeF&s-g=3Wi2t~GQml<9qk(6>mi|9zb_oL{VBLX3C&KpekZoAkCSCbTWi2^+*h9)-o!Xj
c_yG_{E795U69wJfA?jQx_x}UFMiBmcTZml-6tGBY*!a56x^C>BGZH7oMgQFn=4H5pB{SJZ$*QmH{Jm(MfNCL5M(O`<r{?qRir5XU`_J0`7(g8xp^E?ePlUm
I@P(i;eU8HPv&pBER1rwUuomjJcC<6(4hazWu^SnLN6j<&m6|M8&ES^m5SL}Vn@4xvi|re?Sx&J6zz`ZZK5am4nL7MnGM?(ST`5xRKDw%=>5E%fX5svoLNlj
-sKWs3>00fS7`|II1}H^Uy{FyPy+Z(hsfrtZ9J@#s(`##1@lZorGNoD;kjfdLsntwk-mzgJwT<m!3x|E%Go5fz>%N7%2S=<%p%bAi!jy(Z3JYFlM}<_>-uTS
QrsUHkAd$K<zW9DGq@Qa`t1QKMESluTmwPc@GE|B0H44~cDcUtC;y(`Lfq(IhGY-?hpa`@Xm1mvU(*1rFmn{uHMPDFhZMPjpMacum(#x4NbJWXOXj^RoiR(S
W~-bnDGWKv>h=a-T>Em+&J=(TF~Y0yN!<@vPY~5llcM<$R^i9-{JEh&xj^H9LYCDEvcqX47Fe5@r7Gu!#R6dwk<nyr?x$-@d(L|9TC|tp1q@gNLZ{uy{wmwR
iPbEW&JvIs!9<Q__ec1O84l`@0m|~>mkzNf<Q;NqmO?Go{gq<S%t=}|@K{qPG|d%i@?lh~)sg7)76XH~Us+BWemZb$hKv<;Ox^q+_RRjipZkcS?>aw?t3CuF
=H7W;m`kIbO2D1hAS8Gk;S&du$e6tBmvyn57;N>Zccx{W$xRT*3h@>UdqJY=a*~7{pd6u#2-=e2inbfYeWP3TUfg>!l)np2ZIRJ~FIY6R+{(lo`x5yaxOV$5
(ru`EKjpCSb4Z92Rc)XyTxFkz_Qh5a(WkG*<<B`VCx>#H2o9E$ZQcs1BzwgQ+~ORek1eOAaXRPE!|<xBq<u<JQ*PU0S8m?klP0^o!MayZR1?_A=2@hC&jP?7
N+0C}3-jaGkVo%SJ*0;wVRk{lozCX0Z%30cehrzw$2N{@QD5#jEhkCU93U?A;dX-KHMx2!{nW~lom?8{D20WvnGiAm_cLp52KaEWHK<QZ%}azno=gZ95)N<P
<Z_VznMW$ZE6l}*b<=N15nYT3W_Z-}y_hG(gP6KbJ4dW80j`b{EEK@ugt_3<JG$o_JU34r2(OT=6?sh2AYw4(1^psQ{{Zz?P}EiYzhf%4yZKz7&LwcHyyGTW
c>vSFfqXfakb%Y`Ngj@mslb^QNZIACssx<2!f^t)gtz_s4|nr=C(?_H9!X#sC(KacKy*~A?xhVn1CfjJ16ADelwwp!seYDzEfRnU!}EWMrWHaVI11f+J7qY(
w-qf&w3vX}0IVQw4H?&t_ct|-LJ38aHsvZ)v%Cf2coSk8LkOLqgG4FoXSmXpQ+%d~MZbn-szQ}#V^?Ar3qZgRxXAH^k`^M>@K8EqJ>B0Rx|UG5MaVYENpGfy
;_4;ng}drSf~F1G;b+nGWZzs{Mtfp@ptmLsso=7-CENm-iueqG!v}U13QSgHHFN0G<FmFn=fp+^4M&>KyW};KxZE+|=<($1XS#7$Vb!(;6t*$MAdd$2aGhne
-)L@@pyUo^DDsj%vKzWL55M0Ij7`%r#c=9A#$zFh^jZjTkS_+WfGJCHpqor=QIXix-2rCKyyrPc9MoZ^W0}Rb%(ij$NmI!Py~JKaEIV+|1s-@LFX}}g{=s<2
Qjn-O;3DsYr6$ma#%n^CNkwYtYgc+9m!$8;Hs|X_-Gy<jE2nK&@f<h{^2<^17ir5$u?a%5Xb20uJ&<O|FUrCO3Iqb4mV2lC=(@vW%F7wIWd&)S@r`e6UCEw3
+v@?DiYv*E+Qe2aM;{pY+UkBkW+Oul|IDh8CTh2qlzsYR>XuC~Wdm@v?4r-uhg>7Fj!N|;t_+=@8-8m1+=)Gxv;V8r&YK;qH2sqptr$bt*p;itsJn+h)JgkI
dxMMfgU@LmaZ7<zm@!12kb~>DS!wr6T^Q40T|TC{O@Hti4HAp8O2gUCk3C(()$dDJD6s~@Rn0iwzPk+mh}p@uiE{>PUm!LsFFje0#;}BNbeND-ElvPsL=^=1
ih4x`klB?6%{76!Uf(3A{z3hOChsXAUO`+{CTQxBfs><j{LdIq(BUZuh`ur&pmPkgL7@}#n*#}f8#Eyq7r4`~wHT&Hiumz>{wBFoQ-pWiHsY^w+9;^%j^v4{
p2JMA(ocwsFQM3T3d67I@oDc+6r9Z<j>1|lC87@e-RZLsAg~ZqQ}*mwk?h?$MPjP_M04j~|JDqW$rQfH(?W?%ychMOqz5E#5idZ<`tZ@;g&mRoZp)K3&1EEN
?icDYb1WSD)Tz3HZrpiS2eg3nE?3a~)-GgnzH+np5Us$D1m;cP@T7V=4O9&mM7XrJ(Y$_RQd`8{bLMB^{NUaZ2QwuqVh7rzj9yR{KZ>Kd6LL^tN7mIP=PTaN
Xf0du<bNs3VF`rvwWI5tC9)&IA}XyI&ld0WrvKzf&VvE8C)H~`O73_aPp>a*Tmo)wd@d<ACp2P!?Ou;L%bP_fG26D!kh97xD2)yuc?Hb8&X81v^}*glLVzOq
8kIH6eV<x!k}O7A>H?6cAMqoXogK;?PEmS1h9X`%IImvzx~-I#Yj^gVD%gISX3>PX{wK9<`fZ54=-1Z!K-2XlR`~X+5_1gCA|2cR*HZ2uT^4P%g{iMZT%oi{
0^0ee>*}j0-N0kHJ#J*^E1O?aa)+Xz2@IW=653U2*p{K1Y#<NN3p3!=d`#8&QwoYKUyNfhn$l44&@;kp73pWA&1Vb-y`=I`q1SJXkaC#s2f;zZ5Pe6dX*g`|
VEu4Iv+`BqmNNm~fop9nsd$??9J4%lzdfHvqf?h*+jk|7v=%EEeD-_03BNGP`pME*(RwO81QvWxuk{AXWFx>9UfE|!qa`0+Viepk=?M^a^;uy*lX_b7G=x>x
x*ing(3xlR(yuSXDx*J7#{w64MS+RA*oK^3R4LK$mmzCQyNLR)HxiVTd^VYk?mq!GMNgZgL>Su?v5hs6-@1%!#xFW#YTxp3TW%=s%vRKUSrYY!i&R7*->nj;
B(4ulz_wfK!H4wPmb-~Df_FeZ9A$O2YuHyq<pw6^{QO(+XC!}NS6+D4PFVxdE)ig;o>)lkW(X9^Y`mufo_hX@{l-+G7AZZ5L;$;&V^z7H2nSm2^^3EAwQ>LM
GGTdPzb&LVzIZ4eM$oushr#rKD~Zu#ePLWgvSrH61lZRZ^msS&g)^oun20M<5cwk=UUrKR1nPNKop(dbe~hjQUvzBxy)d+_yvm2qt*BHi6PO(@Ju|m+fbEhZ
_DQ|6k}|FOs9DI;P{!o8e;YBIg@}k>iY!TFgF#%Na_?On8`6M9zbE}7OH^UHSF^3;naV66$?-ghzS-k%LX4pVfqfyU+nFcKSEx1AwZ$V$_bCt9NYoo}p+iV+
R%i|`9^lP{u{Nxgv}kjXt6Q_ong0G#6trSr^OtLfvjL(yD7bR=IC2{eptxyJ(?K%UO6ZDEVqTRrE2ACLxWO%uvwmrlfAj4&C#pd)_VGEiuzHeYPXvwU+FHLH
)%)Cm8~LdAF#|z+-}uvQ;hZ=Gg#MhP#RoA(w%PZ0$(}lGkqz$ZHF95WE7LZFv_3tsyoz(}Z|I`38O{X^o&xU6macW*P*==TrDVe3G|f?t>_Mp$*wmWsQN1DK
;nkqI{SHORv!5~38t0S|Q-bw1JJcoYlcc&MO5n1u5e7CZf?{$hmydSqgcOuDa0A~F<}Zh7%6l6JUCYU%TrK6SQO-Ivtz=R%0)x|Z{oZKIzOxZFF)3iU$M{;+
17H(Vme4MpeEa1?^rUTF-LVUU8mWJ6*DC#kX=*fmV<3Gj0>(tApPVveixxrEBGYRBsXD^t<luYuVY}r1OvM9N&d~huLLasGL_<$=(3eZQ(`TmiSq}53Sm%9^
Be!z1`=zVO#@+o8hn#{S_J=|(`hpf9+ui*qB1t<6Cpe8b+ohIpa!P&WzmUBIk-aLj&<r^@`)v=n7{1wKE4B@l|DY5FaAmCil3*mF#-y!cdpTev47U2RuJ+{t
Ap;8H)QO>*8rQY^V^MG`0n>(3>@kR9@DdCM$ZAsXPvJ_z0Nk_LG>DmdS2M0`bxwt#zh#ovZ5B@n@^+3XL?ERB*~foF^{pA5@P7<YCMWG_&#O?xNYgBs$~=hE
lu+Z_huk-I2|?7)R5QOpLdtkP#fMh+jbQo6yTj&%$Zj7}C1UM9AIZ^vmyRCs&&BPS3hG9K`mv*)zn3pfN%(4eXs{@DnZ`>J_Ns_$9tyGF$Sme?8c-58=1n)T
8m|J2Lng6_w)954W%2MkSwF!_N4wW2^TDbTwcXx}y8t?k{;Ih>T!bW)Phfi_?j$iQS#XHIwXsbSf7hpD_r8;y+Z8G#wTmOBk8jj85Qnce0Z03{Tkm4l`S$>Z
I}kiqccqGyBSX#&%h<?92tmnNitz#B#|ik#<8Jm7q>ARrE)+nn3f6p+q=F;NhD*7e`HBp3^`*r>H->nP6$gsE;?oU<pot+Ng#$AiXx{J1%0?X~tYuM?;L)1@
u*cE*QMcxNuT7Q{<26lCDyw?w`0x0RM^*_?7u~h<733AqII%8cQfk~ey_<8H`P9>#iM{gD$TGii$>K0MQ$}Xo0mqCR?--z(OuQXs;bHlMuHdykc7|guULi<0
mPv@lcbZ{8vx-@l+;oQ#g5>L4Xrq{ZcVqQ`vP^&ES`khv?<pAEgz>djQrV>8Si_<k)ZNI@3!Nn5?`vTF(SY<gH5wrR)9msJdR6zzLUyN?zGDQ5NWar5M+B@S
Dq6d)GO4}NjylQZWxHWk3ySBaw+l}W_=D(YFPgtBZ0EUYN6u7RSA_$AV2WeODF=oF?law3CxpY7P4$E(=;nZ4Hw)1xY@+w{=E16KsIGKb8f0mmVi@u9Q+8#a
F?3R%IJnfwMs&Huqb=Q`$|)>-JI@Q?T*<`hH$9?<ohl(?*F879K_fuWa4*xw^mmUwY}$3#=B~M5-)X4O%bDB4gf5A87{Z@)n-!rDw|;r9j?wJ&?lMe0CE7*~
DhqtGN(xwTx(k#Hd{F7b&E9cq{gMqAgtT*2Vmuw}Q89R(%j2gciY%_H<0~8D4ql;@W(8GFO>(-@zLsb+tPFaS{mdAyPG3$KYpon#atEyn3JyIJlrXJTM|lyn
qHdn}`>flgxAcUlOJh6i3;pI_p_zVu@~m?w865d9u3k9zT@DXRW(D$ghqrQB{(twh&&YxvAdtM%h~NEbAIRt!+~??u$O}TmoT;vg2;m~zq;;C7Ove%YP7?;=
{)_A{L&Q0a5m_VR(yRozx2L4CWNOSQSZ`mzw=6)~!(>WqE-7ZC(vD)E?qiSQ;hc(Q`#e8Kv^sK9iDUtp4_|ld=0zN@5S7H=KF-2>Crz}XA#ky^_4M>Fxa+W!
`gMzkcn55{eh7)C*g6$G-y6z_{rAS>@|jdaj%O@B9kL^7Oi<m$PP}KU%V;(TlzocI%Wf=80EX_`StA?zSINTaa<8T%isjf1UYI#RbJvr~!{SB<sZR|`Mk~<=
BW!5={eUU7Ny^1$04))K7gu<_=AqV1KkHvMiPWZ4*JU{-O17N<hFHQ&c$ut0RC=@I`%QA;=TO&Ji!<EbMeL?I2xV!wng*w~xgBI3K7;nJ-?e!Tf|D40wdgCt
h>wuL20}oac24H7;Ohh@K29lVof#dde{}2*B@_08^BRrZbcgkppy3Jq@QEFMvz$6YxHg)uqx4<~|3D-LtA5wf-C+n|+oKz};h8iN77C8}<t@qHdz-j5_yA~D
gmAlWnaB7NZ*jb#+Zm>t21h&mGIJ(_ztkEW66_wZl<N*bg5FT-C`pdyF~_cGq(&VAgdW9%ylV;D@KETI*f2_70q(8)=w=%D^i>I0Ql&3DGQ$aQvimn!Zh@5|
LtaWvMqnD>Ad1la#>HIU^5gQBueOowXE>8awg%7ENOk0f7*})$2^;+9gYen$lG(3ybW>4g`W~9bIe9MQ5Jz5B_gqk<iPP>geyy}F`NdrDdRdS4xmEoqcF{y;
xo&;pu8CTjUiTHL0>+EoD3@dz=uDZQf~iJD&nIPgEMH75U&L|#qyI_+T4w!oFs&7y_*J#MfGunBx$OGsIO}RBhdu-;m5jx}aII|0W!%f6H=?9mW0(U_wEVLl
fn8JTXcb-C>d?-D5yIeY?-R}y8&g#3a0i8qi-(*J(#<_ip(1N9Eb4hHxIf?pXjz0js`llrgr8u@TErf(^j?9xZaBrY%Md{NQ^p)6NcM|jb0s4tqai~lNP2Vz
$uysdpDMG5)eKG(+Y#)#VFfOE1PWmopK>$x{d<)s%;CEYZw!h!l}gG}dvbaxZGK>UA=nsL<iq+YezpGJ({@O?ge$G8W}Uxhm+n8EzLe1>cqKTTMhPjzh33jY
p|+`x{cU8NW=h0)Hxbc`+x3rFu#M@bvON1>7M$mw6Hu#3`%3=H?CniPvSiLTnCtFEy9pBB1!iEq_eW8@Eib=cbP{eM$lbH;u4Mqc2UtZ?MKN+GY3A%o+~Zic
rG(>EqNa5B6ptMes!gH1nXO9^eL(RnpI!)CYRWR<Y$A3HM?)D`VJVEQ*=4W=Z1aF}N&CRmA*g&Zv<u*%GZcN!_HAt+5<;ry5CB(&_c^$vDYKYc=6u#<H33-w
E7Xsm(&tlr&1OI~YHZBKp80ZjH!FMpm5~uw|L`M|I;T=Pr9R{e5&~4}#U3XCl0WR_40lS!NfR&QII=};EF#)I+@jRc?Rk+g7xQz%IY}#RF2-0buzL4Go_AaR
Lr1pqRdR3x!cyS@iw%g~+pA=QdNNoPU^Ed7v|0&Xkq9<nsDXl}JbIZNhGyUpc`3!gGz0<3MHI8IEfEw{FrS7qRp=Pf1bqJULIy3furIigm^aX&oza7#4XlQF
6z9wUcD-z+lQJZNx0|lVg@%!@1$vTvxtB+%c}f{*Vs$9sWgR;B9I7sc5bd9`yZ<tR<2OJlHDwrt7ws=+ls&4(T&joK%~H%?0Dr|88kO_4H}BXT7XX(vWH76P
8)1VqFn&Zi9SThaJLy>ZB^i(iNQJQYX*k~3tN~j|Gmkqlr^EkD5l?7T%IPPwyuM|l@IwF{Er+ZS#xo9a9tW4Ito$X^&ABwd^$Ct4ms$=%-;WAPTr35mQW~*N
cY8v0DEw2uC4wIdm6KpgCjdJn4zEC13{DDk&O2pa_c1x&&!E~xl(eZ_x4q>YKQs$9;p)S(E%=2dGtt1ntNp+Q%=@%2ynOyyu@wr;g4Ckg999GoZgh>;stwa&
qIqd`KavybNKvUjHqx$yUzkmhv%(NrUe2SJh{%|C)1T=u^a%<Yp-_$i7d2}y0bZlVIb?I{cmhQv!qMe2ePB64ix1bRDcEW`ndo<JnsMr<{*K}m_QoOBb3u_6
xyY$}zJ!n`Sl~C0+r$4!lgd(ZTn=fYElYzxhup^&c3RkEnP#@~!}K4R@QakCXl^1Xu`>*5Sq#-#@FOLMwPpu&ht}NDdaiaY&*(BrC)|PO%X66{`+XZ5swugW
Zyy)ty!i?F;WKz0PYaRPqC?ZrAhctz`OM>Bz|?EPg@z`>U-v4p29B;|u0cMt$tFM@Cha%kcR^}28WjT!3Y&c7<LrO=99|s^R}X24Tly!faCr4_P7PdY%SnX9
wqA$6*MqzJRkX1{0R6y<A%fj5NBXE6><5HATQyN78Rk{JZ!72w<?}N>C5VuPQD!@{A6*N}D(JQ_C?Qoy0ZzhvdTQcVMR}Ml-!rA$d*}-!o(eCKnAG#w)nKNk
9jDNX=vw-~6Usu)N8jyZr;BzHVz4)}+fj~eY4NTbPKQuXRqwV~mBWJr1{w@c?2}7Wju6L83y4nwtOpt5Q6hDlCT)O<<d+Q$2r4c>=k8%*T)nW}R|7qGJ+fO0
PWJwM^u?Z->)9)DL*%9U$q^Wc&uANfYBHuFRWX0fkyVKNio@;pZk8HQuJ;k#CGR#g!ZQDeC`l{ZUU?l45B46RTl*(!=0g}`aJ8Ni@1)4{u7Y8vFE2q)QD+Fs
TEovS`n)&j!`<22Q?F-Rce`S$PIg!$0S<e>9HSyRo^=Sy!=tUOX6{yzmYynv7KgH5bn_%$q2g^e_XKgQYB$W#|0MQy7;|CrqeVm!dC9(q%k$**&V}tx-zPhD
Od<aM;A@swceO0-L&<(?Nc^YUTo~<Gs8K>CSaWmgBl(6bKNJ)v`s=G#RDfie>yWxQO<GYw1&W0ZQ}0b6WsFOTqavdJ-s6j;*)bWpdKOJ_NKS8_w2V~H_^I`$
Wxpml!86YE!5Fte?HjoPAIFt?t<{1ywS}AwsEG;&?IY9TLuxWYdcWwg5rUUP7Y__or$9|7kS8k_bJ<Y1{BwEmC5RzZ%f~P{6!qQ!<Ue*J3<>%~S%)8bB^CS*
LJDx>#u#gyjg}${^Q#LL78$Wf6p7mCGp^xJq2~b+#K_FgH$W>ZLMqmTVsKyXd@2vr_YeV09|=O-&D-0LRf&(NP&9yR7&hTLp>NHs9}!J4K-wDdPJEG)M}0q0
YGKj-u5yOc&6)J1)mhOtnfRvSq)$eJp8ggu@^)RB&@WOouL|-XQx-saZ{Y)vn)F<oV;3#rT)X;KYeoR0WpQhKH|AnniBY0&pu-_L$V8a{Ip&zHh??X`@aKPu
z9x2`qn_G1Rdb0cx2{9V9?o}b9l88?Yfv_f#qIJ=G!>%~dhSFU5poxpA8!<_w<zPAKQG^?P(SlGu;MEltBTyC)}5$)DUTHR`)jwY;y&@OU~P}sBKWO}h#$XY
Jm)!rPn45{-N)~*&%v3kgfX;bf;RHiM5Z+1ojK*?^J}f+$v-jd2RB$?zycVYrI~mtVIO0_k|P3ke1@}URnKz9NZKSn_cuzI4hEMHMh3u8e7wG5G5@`;c98*u
=IR8?^Qme^4z4_~HpY<AUC}j(WulV^SZ@pcsFx36imnNzPbV>>qMWmrvd-E4wbDouO{2JNEV%H)BAYC*0-8?Sr5K<#QWym-)!tzbz!CC3DQ^<ttc;1e2#Cb5
r!{xyv0PvT4tnV&DZ}sb5y(RGlYF(}VPIY(?NO><ztZS8boKJ+dM4kQH6J72{-^sv?fAC(0}0NntcSgbR?9L(bla1#zD8m{WzEFmoM$ydy>||*CuzJgKP^h=
^$w)6&8-~C%~AZd+$#S#x^_Kb6JR~CC{GK%4I5*zO1@wM^Jdc?t7^BsC{_D@_6}zD-BK9H{4e8^wXi?1@R~ZZx3N{AhYpy~o}2C*;su&o+4WDu0<1ABUGcZ|
DNAzgf~K`W?t*P!PjLsaq1Gj~l5zUpjBUg#!ATgF2&;|!lFl!-qyNMyGu`0Ft-@biNAU0j4`Zl=tAqE|^p<KI{<~R++m?-a(NdZO(2ov8N_oRJsx@3~BG~Rg
7Fpf3dXN>;3KtVkO3osx%z?_1%+pF$R%<;&YYV^<X|o&W1bZHE`<O_6VmGTa`E*fAI1ZwZ@CD@cfS1I_|L}{@EzkYC4!ux;Sd^7v=-R(-BZR_*;*3;7>#MJF
1L;G-0DPnhyCOn3X%%ais9r<8kPg}N>YABV<lzynk_kJdhz(4BDwSuOzKMv6bq1nelNzj#_`08tgwr&4u6<ZnhKHxD@oDlYS}gk-N4eP<;rsGxMcoy@a?@x?
1A_wCyhlV**xWm_8Fx3cC__x@bsIgN5CQMXhA-rZ<||!@9oO8sz~SM^+RpGy@EXce2XA9AYJ{_u1$?jqAMd@nlSOQ?YE?0M@dveBwQyyFx`E3SU1SP@h`!^g
`BN-UhVo=4oRmiLJm@ZdpO<s^+bg2KsO>H-Fqh8WgIp-wNWpI-WMb;A(D9a~#&0*hY7)`16U`_$om2eCQ1CyasFO4u3_v3tP`Y5>KOwS8omo^;lt*a2oybzX
>p8ByrE2~ui*YtnO*nLtKI3bgi~UV2>&uSPm@3cZY_6YGvvj7&hCpET%)#Aub9ermq}Wk_ohH)T{bm5hMiB(L#?m3^IS}ORXOfV3M;H!H4;nx2MwvLq=bwB~
)I>qQZ{*NlS;rxeL@Z{4B-n}+gjRQj{WS8b2*$(3RM5t?xL}CX>gAo?%x?gP!^Y*U0xJb=spl-H{r3OfZDqA)as!ya*;M#%QS(9C^VBu-vl4QPc&16?l^y_=
Zs}aWLs3f?G8#c>?*&%2N;ZwI;Q|tX-%b+9vrJtp#+n0Q2iA~Xgjg-8z`-fFx9`_A*_;mno6S%*)V}VQC$Ugf{pt8ey)#A|W!2SBWqXzYhGxRPD~yp{jeI>!
bZZr*+2*ZSi%=4sO@k;>V;|NcRKDUr51pPz?mszBygGWn?)2C?YX-+TyQ$^sp~ZKu*xYu)SI3POTvs}?AU4}7iHBso$<I`QZP<js|98*``R3A{PJtL2ky_<>
y_c+DsT|{00z>9~v>cBcMjwfq<YqBgAiFZDucF1Xl&8Y7y2Tv3UIg35b;N0h-@A$EshQgD!B`uxV)*mu;4FAct&x%OLc0xo3vMf&NY>rh=OjGJbl!XzKb1wZ
h;bG^<V=$mV;dBh_cpC@!Thzk-~l2N%=+QBNUD<WGO7OEb`(Uk2YTvqB&HYpU-d(-xAwQnQbJL;)3Po^muuxkbFZKsi#Y9;!0x;uEO#iEZV(bhb`<FoKO*}s
o%s07*t<YQS#i;)Xy#%dVbues&VpHEGuWv+4rWfy!qhNcQ#FXuDyZPOeUwi?9k?w^@XSz7+L_i!I9y3WbfrbrZwVAgxbP5rqS{RV%lyTG7p%nTpJP;B-nQ?~
gY9{b)-e0rJ*td+*6akqHxJwtmy4*-ewmRVuoB*jWWMOKdf|>Xlh6CcJYP`62fT8hC#LuRw-!q11vUmv4Cw=RD(t7ucj1EOhi%qz7roL0_hV;+`KWAaY#^}1
Jj4NFHJSX7y^5_xv&RHJFCQHYfh@2iEB2riR`y_RZ8R&zTHk3IP7)!QQ6>93C9v}@RXvu2gJIJzEDfVhP+w=0dc8O+27KRxoS2-$Td8LjG)0Byce<assq)7C
K#;L)q@NiRh^N6o{R%;DYr*LPorl)kdBpC7%~^A{4PSc~b`iE0Xdz7<(m#dAo@^-Z|Med>m}4I-q-Tdb&W2h1V*dR>7;KqI9vKVe>g`ZBqx6@jA<X?2P-)4x
CpPNurhdDWQ-VOT?rj%2Eim-j*7|`~?@k!KTjLGOq`L~gs7SN&YyMdKSVSiZ6dDr8S+BPzIsA8`n@8*%)%__6IF}WExCvTQ`pXca#ayEdOTZ}6`y@9$1Du~0
lBt~e<0org*G?XVS>W{h)_4q*5T215!)L~(4*n?-3BD@=w??{}HAcsZxs*nwgH#DhxVT*S2FR0$CN?g|*)}4FtK(EEwuzI#L=a2)a628EQR<wl+UgK=>-H@^
RKX@GVn`l%UIlTc*JRMBkrG`zHjhTZEvWaFR3?4&Olj6~C$96lES5Y>A1BNTgV+(^+~JsVAYS&wA}g~SaO}1wl*o>v(A$ZwF)8i$IlrIfHF25bIt=&KSE^VC
xv8sfG1Au?28)5&2(*AoHvH{v`dpTpz6Kmwpcfo}G?rw6oZM6tUE@T@*Gmwt-Ah9Qp#3Er{?bx<f`@uu{}4|rxe62NHNk5SLjMOZ7s->i`KaLyXTb9N44Mi6
phM^{rb!bowIb(&Kpo6&S_;ugte9ES?x#jVgm9ZAnX)<1U0Nf;!~XwgSx{)(ma?0|#zRG!q}!}YY_&;E7G8W)j;E`CD7H-UeDF%n{a=~`;)(dvp=&ryfgNRF
B7l~osw*^C_E$)O)_GEQO#lvtnA#()xDQ8;k&|4Q`zk%NQju#icm#(DdvNFLm0Ps=SADi--;=qymW~o!qHs0)ye|IiAI-X1d%g#zr?1p*5&7(OiJlsSI!UPQ
cr%_L7RE5B!q?L$VAa5n%9;np(QE5aOby+z7s)x@)+N@Ml6oDkSj5x%U{nF)KMz93U~nAm(+{W>gfd*-xE7T~k)YqTknJ?q#316tazj7An(8bpjh~o$=IA~E
J{Y09uIp&Z62$GA?wR$Xqu|shRHM&dM|WeNK<NyE3bz)_xi#F7f0nCSp_~C}&A<M{$_0NhWF3Gg0T1*`O)+a@#gS76)=|!Wawj-2NuxFI6bnDQRg-_Pi<tD^
{U<rOb&|WzDqidgjC5N%5_S)2*~@`zn&)ZKaT9(rZe;dSQvI--aPRH9vv&-J-XX@}LAN@s^u){j%xbI^@r({*y+jZ3wokJENoM?AV6a&}yDuFpX0W9iC+_IV
Ymj7H5`ljF16@M>Hl`T*>o-x3wFTvgYO;Mryz0>&GL8b{RO@-rMTs1QEK<m6AP!Qc?97MqZ+fnP71~TVG1?>^9Pf*-(7JY|;r!;SFyun-=RDpXBWUEdOSOeE
BZ}=sE&sf4u_xAH)5)|J%{xN4#A7HX+1#Tmuo6HCXMlwmW?`t-YzPoR_i_<BTqAgF+4p=vC-XukoZl#SBf?Lt{?#W=D@Qy6m%;kOoCi!f1^tl|*0w9-${&lx
-~`CYap{Q-lM)s9>BfeeLQIxfiZh-9*D2dvYy5l;Ci{q%WPQ9bWJSWg)q*(F&#d~+sLevvOZ}JS^jm~Mxgql0xq}^X;Snu^&fwv*H+egYJW+?A?1(&Qa(58-
iiT$#(l_l6<5v@+sC_HVwuLgjHwc>2{#@8AhcuF)I+CBi{ZyD<bl=SWHRBVlGve;seCm<YL>c)WT{{=U+tbr=Ao-!-?$1^?pyKsit3w7fMu4?r0-?0{w2mF7
MD=_K_Mmd(QDTE@xi0noaogR;vU!4C>PQqB;8dHk!zxm-3M6iH9wU#aTJiRr_>q-M4S*paG(k%rPOKl^ICPu7>5IVA^A4ToWmD&n^}66D$<Y=7r+TAA6wssl
gk?bfC9<ILV2*!)wXpZSY>Hobl)$$enlOf1`BiD#0U%@HTg)nP6~wW=P$N#oZinQ+Qgq%_MYJcY%*S(!(N}A+8-w7VDE2HH>)|3pst`x`v-UT_v~ZGS;CoA=
_wej#E<LJxK^!(YrtWcqs38m3M2OHii1Om<nBU1B-d9M9G<$d3QdM!bH_yYfK;q*ZuqLv1&3q;dorS1LhEsT-4e-6q`3eSGo`1MDfUmIIM9q`|egAA?67M$8
-f&L{?sXVuW}Rh_>es}5c{9^&Pdi6qgru>btx?;08LM#fB@%E25MH+xsa=W1T4@hx&ve8LShd9GfcPX^f3;vN_Tn?-$d)(P!GDnkTAVx4C?P3m{rK^`e3>ZQ
Wd~BCe(c2HDq?7;-R5i?GGiNwbI4za8|l~I8wq^<9|zFL@73Mqf|RYSnF3d!IOd?b=2vBej8f*fT<~W20O{f2D;fRINq9~coL`Hc*BCmJf=7>|z^lF=*6p5@
Z=n+~CF(v!eJ9pg=-*-HqB$-=DDRPoA;Po@ijxc==F+MMyQIaGAR^j}|MB@z=L&GrtZNUUZU>QPQ8z`R{019mJ0$B^&@Z2+ft5vHBzhkT*tY#<ZNb-3<^WfX
mnqxJU_mL&S;pRnhS&D%`wwR`AigJ}7dq|GU9dGNCv`m3qjgQzkCtFUc_gZWO>V}_g{%X-QA2vS%Ghx{J%G;)SL|>}c4dwn7gcf~Rsmhr*^cMSD;@M8YQ_X{
nA`tx{c66zK$ebf$*vZ}_c~;U6G<KO`J&<8dU)wwmzXm=V@0JG<ZLz7NI^{zpuMZaTZhX@%$&T7EB#nfH184fXI+PA-hb~gF><UOS7?5lNIJqna&ON!5nr{n
f~A!Om5|`lV$jGDEW$rd98<#m+0PGX!m+_W3rR1^4t@>SG<c+kmp<Pi0m%aqb*pP4<n4hFFqN>Pxv_g-5<I&`bQo5U<uZ8Ds{&FV*#Z`xc?m33Ip&V_tnAZX
6?a*g>!V{0ObT?*p9ts{X}w*PB(|na-cYl!3m6$}jrOJEVw&0)1qE20ICVqwbW;(q<x{>zmRk&PqT;LIWARaGK2Ah2o<v};gouB|<jz!qAH1>Q1;l70vBvG(
J|e7d=uf2;{pePrfsL8KNhNj10mOKYn9NF#5i-Bej&+J&0YW3|Ew2q=D5Qhg7MArA5wUS+DHjWSq_4@xl7bt!@{vBR8iJilXVjcbx-vIH6A21=WmvEvImup5
Gynm`Jl!x3CdLru`<bBD8&2(rB1RsIa3}vfP(2^wPg|HNpu(zFc5Wz9!H5SqzfyY(wvkPkUFhj)+oHdxfueKCT!v9V<%oJ?Ww><P@Xf(i)Dn>kD-nI$8b#z-
IM&e~7%i+yYrro#jt-eat)|jN`evbaLxX{=jzx39ZC+xkX~iRU8zVjNIn41HxpwRLg-PZs7*>eag(10<Ti>p+i##~W%IEw+`5O*o*qt-a%s8bDxtwFdGdQMA
N+te#Sx-8~<f>!m=CJB^p0t?Oo&Juv&fMh3M^_I1`Bz1FuS@95XO%5iisO&%wHMx51k1g~y{w|#dm#fMsuRdY@}`1wgR*fRO<Mxe+5IE&2Lm8E!?D*WV;4V0
fO6@2DqZezNl<VzKUIR6vRr+{;&A)vn3Lii3soj`xM)ROvz0hrR`UxSmFbX`tT_>)OA%%@m1uMum8gmP^OT9WCO~mSShwo%rE-IJ3w_W-Zy-$e>AV_U$OI_U
=l0rOpV+v9N7+HotZ6T7q`-*=duh)Rh78Ypb-C?Y>(1%M+l6g^U)fJ{{0q1In>SRLOY!B(g}bo;C4$Mm8i6}Tg9^eCW}NLi1?Zm{>31`j)R<U*_gQ?fy}#-b
;V!*Pf_Pq$%DlnMp7?MgupI|E06}xI1Yq=XO;K%C1>?IB;w7uCJPm(?oPQT56fm8-jj-^OujM49AEV~mFfKjTAxU;^{5Y?VN<A^a1p8?28~}&OTok|nn*hsu
HvX4NBI)N?_QldCpJ0w;Y8VE%HlS(FK+pnO2y~`t%`X++V3vG_#%qKtM(zvUU%Oc^qu0u7q(bP^GBSBX(oVoZ=jnVDrT)L_fExql%=b7FPi1&9FbNQXP2dnl
7N%4o%JEU@W`_o{JhRMP=VnELPQ>}8%p?!6YK>Xr7o7RsbT`|KehT;HFfj?W$@7@!(@Xx7xnIyCn`7Eknieh|R>_hkGHQ@wf6Hn@sn7LIHF5Vxa@VPn-!(0F
Cs<x%&pxs6jAPcUJ)J9Iu3{(ux<4CLW?Jcl>TnU6x|R0da~Mp?R8vabm(O`ka&@@S=gYmh{3IaCHl^}0v669e49LgSH}BL$fa@bPRN^H08$Ora4nI7Sc(S6M
3wU;1-#XB!$#pWDw29iMEYMQ>KLdD&fx82sr~N<&GNnd`cyj<Cu7Vn`j7D$QMAEYD`}|T;PBx;TAJ5yqlbL`WF~aQ{;aDVGKGlTSKB+@2-^aefIP|Q)_B0+J
JKsi@*NJ<&5I9mE^m}f2>VVI6{|gB%WCg0faZwUV!yH*kr`T$Te)R!CB(K+;z0;q3U9oKAWjd_0JAMPvFKRjPH7^;oX$DG#QVHA{u@f_Sc38HB7h?9|-^GzH
*0Ls|ZnIQ5u1|3dx3(Mi)}JbL*!xr6X^7Z3i`FG?ULg0lI(yJvI}Ucqp=7@w3lHCnkVCeVH9uvi^PWDErEcbBw{THq&|f^;3Nj^X02U*DT@_kUu;qrP!%<*j
!=_;#Oa;NDxHP;-uhw?j=1Mj^Z=e`p?xYJ2RR(w;OVIJL1G@kC7fszbtp}1-81RiwJYSF`5mff8DggplZ%vj-Zd{L=<i<XC$ai+Ff3^R{3;Jj<#I#`I3DNxJ
@=Jsfn&C}}ubxUb!HxnoQPC;XA!lw#)m>kiZAQzd%Tc37YkRiN4&?<Me%LRPA<Ec%ZMP!JSnW1!ZBgJRR-nbAwEs;to|15POv(r0znPur?_W{ghd2@UHHnO*
7S_!kNm&^DX#XmL_X=0GafDHj|006KL#AxbCq*D|YX6<2K&2qjB6`O98fny@ShbDT`yBU`aIR(+@AVF_V1t*1iZ-)03d~1iy%#CTIj=l!g>%#N+kCeldu0A`
JvWRSo%}pqf|Z5dwe~}o#1{4dIDu4xoyQN|qN&VAN|r@hfI|-tg!?AyHgWQ)*H=S^YNuqB;JU;g{uRSsfBxHh^!N({L5-hc-@$97U=v>1bkuu>ghzD9XA*F!
pK;naKST7Ol9kfV_8e3VNZfJ!Us}!?qrJy1NF+h7oem=A(`cKzDo5zKL?=-${;{6@{>dg#Rcvc8ag=gO@Mh#_Z4AA5Et>H4B4cuK@Y`6l4?VefG;=(`bs?{~
q<uAvrDtHv3hhLmzbBB2t<XIZPhr0qkzl5;f?P#Rt$NSp33NYCmS`EgyIy~8s(KTLK3PJeqS1aAX?f>7u_W7!ew}9&gqroW6Vefi^<)<y4-`b6(%C{+u$_Jq
#B26jUq2w12*6R9u;{jE>0PIg;ONU$;ZpQ8e>*SXYi|ad<NBG42|@aO$PXb{e4B5|jG3wXaF?m}-y5Zc%$eb6<abv)&h08m2~wPDl4>R}UbMuFR_Y?0azH{{
y>S5C3lo)JrWz|Yw${!58UEWy*Jno#@Gi1Qu<PNajz0nqr?qo}*?i<IXbW55^&V!sk0@zps@Ql{kUrtb;>cgplod`WyN%Q^3a)TQge=v$Wmqa0rz<ss<?x*G
cWra~K~)sb@yDvAy}IIHgw$zVht;o(%1lV0jFpZd|6hhr*(C(Cfu_9Ccd<HWq8{U!f5v|(7nH(4Fc7G^W=IB~jB$gO8Cevhw>EB!unL6e56DGBCkKb+Naw*x
ia;HVp+g!ScVqBgi2!}9&x3mIb!wD5)e-#+B`_Q~l>%2A14L7ZrrU{)HEb(@Y@hd1ZXALpzZQ*=@~eZM<Z5*Y@83sOTCLZd{NO>+9{jb0232Ga_XVIWMS4UL
WMqrT#Qu+lkXlX{)_XW0c$p#I3l{+7LE{xoPX3Pni5SMZepwpWb_zKEV19)}|Km1-)SCz+?plD3KZLjbSRr`a&s|&uA>-ickbNB!)mxzm_pPRX9NXgtLU4)S
zBi3Gs&tTeRrNx*{ws{Wed#R9%KU2!wo|oUlSRXa>FoRYC?gDA7&^^b46#@w>lr0B?|u0<+<D%SEqx%qp0deE+$(6o<A9mzV#`<gNxP%AMd`PKbe&EeojeYq
c#5|1aW~JJ0LSI=f>#=_Vr3xOVkF)9d^_0rbT3_<93BYsij5#WJHAtkYgpjl%<AHwXyPYRWIIUgw@i4X>OFKGv)YdB31|MRi{M@Dp&B{Mp8>P>JpT68nTsBX
F+ZV2>rqjar)wXx-&Npnw7nGe{6#DdbtNCiU4lEe2K?JaANmG*Kn-zhbKHmX?hWfGWHPh+N6+3YGz)dK*L%{Z^%+IxNFIxXJ|Dq^G5!t%&%w*P<_aU+ey6p>
UW1ohac~zIRvim>W!bQw#$b$-GOk_OH%I-WcPo)h;(8%@_8>xkGk{-jn9CTl9l!lJX&e(%kh|)#n2X$8qe7l44A1)0T}`=5Cg>OW%R7k2Iyz8NGV)<8q$x6+
4it*CQunEMN1aHEs0wv=g~VaRm@vLxjNV)xQ&2-wK#pbzxGHJQ9J&vOP|<j*04s{1ShtZj$V^`;reB|+nuq1=q!TA`tE^0OrCl&9=?)3_vif5g22f5re@w8{
>;Fc*bWVdz3D4p^CsdD%>fAhIOShDnE)0O1|I4XkJI3X5>1Q+~|KIgrk(J41DPZdq=4Bn!8+j4Oz^!xFz)fzOpp@pZ*K<~T#DgZA*F1g$iM283=2CRL<F4v@
3*|ZA6Loc_jy9LKhc~k(`%<_DDxd_<gF#S|94jEszsDp1o+Gsrm?Dv)P?22xc!Fm_gWW75fdj!#hA@*<EH$7ukgg%}RL|&iACXbc`?E47p4jE)Cx!3Q`eZiR
SdUla?BjoTk#u4@shb+wGy}MK8vWYV#N6P6yJaDH5&A8a6v>$droTr_el-5jDL#nYJ1D(L`{5`RCssOVZ6e?>8U;S&ZehQ%J8YOz8DgqPi4t7*3iVm))P476
!b8ZDC`F~Qga6I~V37gNiNxlg_e0cKQ!IU6Bb^UmEfneuuq%GOMaol<v9^~s4pJ|O#Eq}Ai}=iXK#x%^w2O89H6+m|-q)IvJmwL_jeG7>tsp8^=_G>3^yFhM
lKNbvjM86r=%9hn7eN=oIY1=w$)-epdd{qK$%b_dd~yk&L#r?A(*Ygdx>aQb@s9E}Nf-2Ley!CvS*D?<6C}8zjIXKIsy5hpt$~uFf5NwUzkI+2ORF0E*Af*j
5$4M{^j(C*P4nI|*0(qlaYR`vCcM<M3{z#nblaS8m|g#nKo{-clII#LH_{cM-u(Yga5i{8K}>VigYUmdxXV;UUm<heEy&@VVT&Q*RqkSK;HjQhs7IY1w!QF5
#AnLE3%H!cDUrz3{FshV_R}cs!^$jVH&Ohb3Ck)-kfjU{*4t8drIAU?wedD@TtArHqPQr<<0pb*l@-L)4w*73nyM7+A9YSR`2+I0yZL+#lq5w-3_NY9Oh(KK
N}s@Nft=RoHS?s(_=Mk=0w_i53^%EFjT#$3kEENOzUfP!r!QX4tu-6fhdeCqYWI^Lm<`~7ucQXmM}%79pRw6nb*X@lI`pi%Ml`5*1F_EXPeDpNI!1JOt_Zfm
2_w39A?t+PT<f5cKn2Dc`x#I6&NJXQ5q$Ypm^|+j-3>ly{qvMeVr!s0D&<-eN3XLE`&2-jYQGKwGxWvMCob=$V2Vzzj`4li1g|}wxmycoz0cG?UG(Hnc2V^&
f6q`&F%3=N3#?quY1cy|xj|w8Z6d(yi*$I|(Rb4hDO7{Pt35XzQyydV3+|_zD3hy$$NKuel6fEK;JET|zqHB<>wo&xMy}RcFB>JA!3y5#+E2ZoB6kQdC1brL
3wwVfx$7spA#6j9<B-2L<k0EGAjiZ=@{<(TY5NL**3dyo_a+9B#y3F4`LR7l?r$=!EvhrY)hwYhASZVVVO!VKcKR?;;e8VeV)dDBm&jL@&FEYKkDr&*$w$2x
KVUOnvJH~GNzEcQ&agdB5BXm)qpkQ{kEnX$NGJ8bmj<X)_EN_#4hD7c`8DmyS}qj1>wc#cB{Q0*_BMM**p7&)e?@cPz97O5?n`DDSB{KnjuWDm#2>+9AMmei
+R{-DI)98CR`^tS?Rc$l8O^F%pqErNdbl7wVIBd5p17(}ntI(4fz|$b=Bz;;DtP0br+U&?lA+*qt=`W~i=8Z8j-y*|bppwI&s<np9IMfh$W5GVvS2%$p#Jp2
0T(*o2gA1XA;UO^s!t#lna`4E8%V+PVmb#?xUoI+G+eAl#xpJ6k`^jkuuEJ$&?^Vs-aEz{fY^fKW`H}r-oA;&n@EZ3ed#(A$wNZ68J!OE#67&f<~dGGXiD*C
fY<wzZD}&XUK<8+1vqzyXxOkUn)GhkLO%)yHJQZ$SOYJo2}N}Catu%;Ix(f5QPl35N_}jR+__L6WOHUbld#XA$|BY`*%d9XdC~~>t}j6Sw9MX0)Pm~^E%%U+
+4JqdSzjB;$OK$&I^Nl{R-GAZ0Gderr8f?LIh`_{$~GBSkR|9)R6pGg>bpP8IyhaX|Cam3h?u>?^P-J;pOPodsbBwp01Z>(@%x#gx8OGP@1WEGQQ~C&|3vzH
^KxAA%Q$p>xtX^$XP2tX(oDdre{k*_+Kmm|X?dvTq<VnCp;Om)m0Sn|peZ6rIu7cO(m|SSJwQ^;h!E388)aJT3M7GeqA3;A()*n^vn1sL+PJN-h(|@#n0n`&
5N`M7*VPKkg+!e&YOJW4&j@KRUFz8)NNd)aSQ%`IF>3AhMpi{l9!@|24HB;@slQyvp#j8Es=stO5H=7Li_mJQS=+JZ&g>UaQw;EMaRDE&tZ9$Zw+@3BUVBBI
z!G+^tRoskV5Y9Kqne<_Nt4Ff*x&L|))8!~Ufdl5snLhqPD=?R?;9{#;77K5Cql4k>N-vf8z_@okkSwZdFE0Q8>d9!f3;mKYDI8TQnzpd(Gk_{QjT`bmXqu9
BP=f<j&0Rs!idV>9$HXm;CIRUJO}T|=)GsP^kKK7)e9hj_R;R*DCXeh8ScYFT_`44kJy%gTv+tKpJE(m^^ttDBInm#jWNhN?E*qNYzN|^)<u<nNVGlMAVWDj
;q#8SA3tLA9G<h8B(=+cUyz#rry%iHHGB-a_N6yUAy+p#C};^YbZ78@8-R}a{>_hf+);%`nl+`xTQ!*rZlnC_39nw9fY3KH;!`8F7s7zJx|k3=stB~;hx|p(
AkaX-J?L@M^J7HJ;7$>%bBS*^^tb7YHIvaWF8gC2Uw0C{_Z-nZH%jP{i{diC>1c2t#xkY$D;$vNt#Q08Phby={1}_z<l!<m1<mL~d%+qW;fX~eJoc$%qqeH>
At%7yiQG}WCXwNv5<H9ERhDsi9|)&&5we8U07w{#q>!FEEOJf(-Tob0gO<Z=thtWSH=aIy4mn7TAyBouw(}dO6^agqx*HsC1J!|lmA}2CL#cHudjGuf_L^z_
@er#@6Hq)))aN2!bBD;0x|;)fe-K~MFY^)rSQ^r1x{Hz6C}(Rf=!Um=npTy#rx&;hqF|genAyNrTye5nCFMNAX84H(NkDN0)XsP+XhTuV25dovG~gjbV412s
%KrsQjlMA>6HvTBhG@vP8o(E2o9mfcm;yoXMjQ{C*^)HBikY1(T4u#|l_@Nq!Xr?LadBNT>se3P<j7;v+|9F0MC~AFE`v|Emg{n2E?IzZ>)UqvZ7)Ukl1Q>~
dBHV)2<wUk`REF+^U4{^Al9HBRD2({Yzm5K#Eo#|A86Ok&z;-TYGz*bGyO^1>+z|cLNN7&W9}lO5>sB_lT;gnuqWckCK3Y8=sG+5X5g7<mw-0%j<_eFsECU(
vKI;&Rx+I-53VJ<(DV3Sl3(uuHWyZe_GbQ;+TyJ15Ka7ET73qQZ!Wlc0t-D+wf!K!k=`^$g2<~?1V%?%t68bL!zaCiL9c!%askt4IMJyZJ&16np9SuiwCs*N
@8YXprTZk{;L`WMRTcO2euxa1*SK;k?U&Hbbplmw5NMQn3vdoan?$&*Tq!tFPAE09eA>g%&bV$Mll6{=isZKJf2-kxEF`;P7+SQpt*+Jcbi}q5s(+^anaIC5
#HRy0hrvaj5un}}gQ~UanXIZxfP#Te&QkS%UIl3AcHf?(d<=S-6}+{<|KJ_n8zRwYOuV;ix9VIhU#ZUHSjWxF)<_+~XY`9ks=09r-OCthisnGJNGqIW8ONw#
8Nts~8g$Z(p;3#XP*t41YckP%rO}%&oFNxl9r~J+wWmcwS#CSRV6pfCU~#djP@b?Dc+K>(eTzW0<YpZD5{~BjviM=R%(x5U`GUO2w!Nl+G7QUPXv^x)ixX>N
)l-S;!;)Bldh2|^CQDL`C^)@dUaZ7eI<{Id`z9G>pv+*WllULD?u(-%m`}XSG~G_nbPd#2qCC4H(`eN9C1O2eAOvHX;aTFBm0A4PuVvh)sQpr}(FY*1b(PG-
dIw}CI-x0?uVukDXS;KQxHJ~kv#C2#J_hs+0miX+A`QDSuG8@YHehC6P6ap$Gv`Y9)&YJAJUFzG`sGW}6`C1Qf|EzgCc1%&a?9F_n|~H)yy&Y-K+xj%tna04
t>LKY&fbq;=%Lf~z3Lf6LbD|jFIx-M7ppTT3354~LGf4uEJ(<1*pnT&<S;$0B{T7(q!IqNc8yJnfT3I06P;}_Gw|GL^F1yJ>S})s7ZR=^0mFeH*{BTP`?z-<
7Y`zGD85@>dBvj4ZVa2Ytgq%qUQXr@-E_B02*z(BZqNsyEFi)})V{R;R9OYQlgZ8U*X(EJe*lCrld5M&WbfyaqgysVWv5$})%*9&KR#>4?CC<wQL10r?Uh-f
hn^1L@5r7nYEcr|U|fXC_9m@>wy9xC$U2wGIqD@c$^1WblL_v&k1*hVfRBeBRCd`(@yWi%G^Ce}T`r=SFAg(+?$3teTzpF}3Id&%e=#5xs?cQ!Ouy6z<4(@@
8)G}~0oheu5BO9YQI}0`ePeDRa8Bw@9+|gRrUyVcY+ObV7BZYY)ao(w%7|sVlW*36fxGbJNu%~|`PY|WoD&$_DCSwWVTKXp(e9v0@ll0i71SO|2&P6-8)Xge
NIOS4o@HEYfJsza;uN;SbrB!BKn#w2xYrZ<ndFGEMl0aX(|<;2Bti7bu+;9|Q!iupn6k=faN5FNesp22t@6qHS$Za;65UtG$J!?%WoF-h{R((6o-J$RJSdoB
*n)@0ZEp-!;Qc$1vPrb3FAq2CZ7bk}LJp!4PVsApE0;67Zh?qIX5K?7+B7RqjWv{eT!(yXI=9xkKYb^wZTdTnK7z_R3~a|TSJ`oTkC!KJY+jeRXXZRPt5O8)
0CyOThrwIZTB#qI0Ad2r+Q{efOkFgR#8sTuGY3f5dI{1=Ed|nxU@*NkehN?lwQ9@p-0~m0_O!j4V5`~TmHSi0dFf3G{O{Lin_I~n7Y65IY)E}d0s8-P4gEWq
R_YG|A1K{?FOqQF?OE@*q~iR90wf!B&^Mie!dg*u0uONml53|4|GtYuNZLy%4c)diN{O&02UxdxC5Z3tRUwucZFeAO8z&>aEa?U2n$wZCTQPVoa}cJ^GyLhf
HjkyM9_m{0^fk43N7I&YXtT>FNQh>9E=RJ*!TZCRffhJ}m<!v3`0`NYkU%)pZ{H7*4JvXDB+=j0k(97a4`TJrBQb+}vP>&k4p(yzn7fHwDUEIaq`BpbRb3n_
TOqT67;fCKiW43@RlYR@Gb3h9a>_tS>~J{U=hjQM8hi0fQrc3}9BlZ!vuZs{xs=O6jf%otZ_{B%nTzdLCZzL{<;t==YG#7s&pbpunsb-|#nu>&Szr@1^YEZH
@eNyRDAngK>tno(WiGc+ezB%H>GdlIfT|MZlW4hVi&@f{xs;Kpr6;Ld+<@gxrPr$<?R``xPi;s`&@W<HqA^Tbq&Ip}Y+^ReA-`>Wq4r42|8xES2tkwRV_bml
!wkl4ew_BnQ*P{9G@d<tWhA3%S|Wy#6p==>VnZ1(9qp}UQq7xP98#8W=f5I+YD&6w5w3v+hF+aKo-qR0f<UTMgOut?NH?fY&(~)WS^|gGyICEx8~2UaK)665
8PSO;$n?R}2Jb%PX<6KYG**(qSKMYzLexo^>nZ!HwQ9`b>+14}rd-#5QfL>F;Nh7=N*kak4j*gD<9FHfnS#qka)7URjYKtkfHI;mf4*udNM7-*2(y$Ya_DP{
TCs|jY^OD6$!b-5NcCzZvqH9R=s5dNl4fX&&nNoT4ko8<oVQe$w!?c+69a+gF4fIV?Qcz|(Y0+0a};3)4>~{syL0~tesT`K3A0OTNLU<Z0i8f$<PZ0XyxXS5
+s!Yzs61qag*?;@;vgc=!!p0v$|YK_Nesm<GsV@~bne~pqAcmCIMRu9Y*C8!jG@F7o#bc70!tw}h3Ms|gYbk0D9BNGb#AbbGMdA_ia1*CqZ@t##z|IuGNmCX
e7w0m!W;sD3=QRuHbu4gr8zbrdAL&yU|f|esb*qJ*)6(usNs@ofMXc`Due@Xg+39r8UV3R#ID<3qDt)avU2_CTI|XJJ15*peMnD1NKD;(C08Nw+(LDY#ixPs
&qZ*Qzo-xDoRzdgq-=*<+l2@K;oeVz9GMI!p{MX~;98}Bec}L@P8U219>Q7&R+6IH#WoM1PqL|>TRJ3dvebn~oJ1LXW7I;st9f7Y-<nA`Mznb)!VXAr=i{(Y
OGTRT_U2uJNdviJ<nct#R%IhzkSK8LCQzG4I@ECpTVB!xB1uZ!#s8LvhNDh^K<?0amS%-lY?-3!2aYgGGkAj7vkBoiq>FUg7N@I3rh<<Ll`LoXS|67{lB+?(
*S}=}1#d=dX7*cGS`~+}bh;J+Pk$kZ{N5lKa%jv9@)LjLmD>3`7KL-3(2I2_m;=Dz>|&m%jm(Oa{kFHn5N@VB`04pi`G2K0FZ^OJb3678jmea?Un$t8ENzk&
SMi2Z>6@i+ihMQ};cmdC%rJmjHER~=8760>AM&F?__hg-uJUotsk;2DvIhAdcZ4{+f-@y+S?$us@!**bae(X5IsiMlH+jhkMx)te;AJ=c_ID?E7F!n)HqqGo
^iC{zp+JuXcJ8gdPYW7b%X55ec2!d{;lJ)GS@N?S=a1je>S?JZf6><G(`#VQI-^)%<vJj9G;(725(eQ}hW)@xsLoz?xmCd>pM6+bV)te^_BjJ*(@m3!>V`IV
4h(}&1hwo5!gsmQ&##z@K;b3g2!P!5BE7<I(C_53>9ej#p^{eGV7+pWyHtgiBaYvH^DOd$o2-O7vnHtADq%P|B(&~P3#5s(P_j{Pv1*?we%sbSmkr?nEaznM
pB8As8ryN7=x}f=7_1j5?tKOt*bm45v)2tn{HY6B37+$OVO=tZqK+zHz-4t31(R|Sd%6O2$8fwr0FZjcag`r;`>8>{t(~TGtLrM=SdwMm>fmp%M<oy2+@%<0
s=tNLFg{B&?{JS>?=H7)`D2#Z<dc;ZaP4V+L)bVf$fZC8o+$_|RcpE1bjTmTVB&5iL3_g6S%J<XV^@knlJwN^v~`uR5F80Tdy~oa0no~!eodsjxNlr8-R$wj
x$%|k!)on{?kk4BDqSkPPFq__qP#$=>QgQOb_1$S;^EV(9egBLej@UZnumzAkcJ9>^te1+X_J%CjavwV*BD>i1oG0+!0BQ4@rBQ|8J`QV+}u>d>=#|`u12@G
{mB6aC)?;{W!I?99YtsWmCvMwPEAW4FgLB_N`E}n#UX>WBGwIRk2e!^Px$*V$nZG6$lg)vK^XOh5l7%8vB;rV+T^9Z=T#I#48UHgM_)IKpz*epVCZ(C@#@A!
c$*s765wygbL{8ZMA}N|YiLc4tqgzO8<W1vcu9&bl5Mz4iFEENJ~FKpU>4HiHdF&&);e*#c6o;vo`Mm4?S1EN9Ch$TNV8d^Id}YG{D=Lku}S-(D|MPfH?g>?
fTUqxhbMB7T&zDPsgpBFCFxt_iCMFKq<Wwe+(qu_XkJa^x@x(HEY3Vm`m9g3(o&RzH`kUND2*<0_wW?P#4sy)ozVEENoHX`9D}+LEURr5I~x{SsYjY3pUAoA
SE+v<d>BdZ{I4ohRDmu{YNdZ(@CTaD7z5?rtY#o)=AMY12LYZO6;g3E@%gk<Gg{cs$L54qf5<J4#L`oLVkPeC)p{8{kwD=ozz7;h3eMA~iq65dP^}pXM+r>#
nlY;%=u8b~cVvHZNMy}jUm5#}Rb3EFQCT)~!$>F^Q(`U28>$k+e&)I;;_T<|j)`rz)6YK9H)P9Oc+~_SR-AgG3MW(q7l;LHn{&02%Isw$$^tJ>Q>NyQWswcL
o!z~!vWjI8iliVtDvXlw<P-(n{8(8qYTgt#P-Vo_n}=j&^Y2{LyFPkQdcPVxxsWlW^m9cZ(8Nd$`d`&@wU!_Xe==arA=RiGOXaj&ixvsNKO&)n3EtDu%4$lX
ip2>vPyGS2^U#E*>b%QX43C$Q1qkvxY+Np01me}DW6t<Ba@_$B`GGJ)Z3ZJmI%%=(e~Bxo3o?TR+81%xvk3wGLeM;bwQuPwq6>!^kO7FCGpOPFQnHs`zN-)y
8ISVrv8s9P*=M7g0!-UM;2@g7<)Y_f^1v}HdxKIBy)w%fav{%P=G&Nc4@3&JXl9hbJxD{VG%XUIwcfQv!dejTp}d0Xx<Em+1HkzDM9{j!gDQJ-C=HrTJ575e
wrH$o*)b0@D)I)iSfZbuFSzBm^$BB?U@WCGM;g^ou1`qaZ#8r?3UiiQglJfIFD4zUg|kQp1fqnuK~}aGcVxpO68&((iR2b1$>zR?=-r9eb;aSor)CSv)sZjp
vev3q`1~PkMqAOfldWbgPgB;n-|`vIpp{!}5Wf#g$uAuy_3~m;%8?SB7n4E{!T>a#npB(M$H+b-z(!qCHU9e$E#u|-gG)kNC_CM}2y5~l&C4gdStU6pK;(?Y
TxLX;?qXIC)(fiw|53X1=CtW<#l+=_K<x&^jN+PX!$TD)VPA3r1h51wlK@K(7zgS_aT}M8sR|B=(n2@<i@suSA5+OxRZAkBbo*%48wCdVd(S--{3lp$M_Jw3
*~K(f?e&ZwN~EH+4WJD^&?C|O`8uWb+baH7DtzEL-ciTsIrK*yXOf^3e#x^NJeYr$gPU5A9E_UaX!qq3z>obL#_cM4(m_^IdtPd3-<+5c;&2;`+{Od)NI=N&
e19NK^9tF2Xy9++U1tcuN>O0qI@#1Rnj3#t?BZOb^rUCZb9!9Mo3My-AEp*DDo>zpMD?H4C<OD29@nEtw*UVyuu{q^a6aKNla==?mS^M#X<Kf%j=k^iH;gdd
8EvBv1{S%|=~(mXl^|bu!kW2r@k-1sQB7dVLWuK{4ok+ook-jmN1bQnOn!RDCz9cCC9}oMV3Mf8k!P2+u7T9pS^zw*O$upe^oK)--iFm8PqxcA>*7&ZgWjXk
6&mI$e|0?r`g+HWlvPi(Mho=Eq?==Fi@tRiTiHtSJvokwMj>@XWOIi>cQX)`f-FT7tbHou)6qdwJu=YeyyX)s-1=n!!K)O4D}Vb(3-K9zFE_*xeUxKNP}MpV
`Ji3Mw%0e+L2<+C)@u$0;p2VOdI;jBtqvX*5XHr;t4fz5*4O^B`M+x7@zyg1@No<NH09)!6h*KYNJ?|82Glsb#eUX|HYyJltu$MrG5AT{WM7pBTfr*1e+?Tk
-;NLUh+(}A3P}CI(jtCjP{!<<V1kh=7x|7Wcpl;aPN?-V{_;#Cln0}clL5KmyjgdO3fgoy3<@^xQ@4hrJ-j@h6Vz%9%*?3y@YgVcImGLYK}G_tlce?&i6LQh
>=rs8L3o;;*(u@AO`xye4)}E4&U*YR30-N6R6jc<Q}WN9!+O_fMsm?JBUvrVAQ&8IoDpEi?xX7j=mX_mdtf=kg!-lUD)V84#T{i&@xdpD)~t1Hw#zuHel7J{
xOabHG$UZdVv#VxA6seC0199zPZe3d#HQmW(Lt1uT=mc!^z?R3R8LU3j;|$I6A}|QcOcjpm|}lq0uWkJ%>YdPY?31olt0Bg^WhZ$eaq+()Rz=6S2-c{LK?Lr
@Cg|13KBAtq2dO`SuRt>H25kCj&Ty>d3lU<wxtZ)>f*T6qPPB4EVPiU5R4iAd{D)NY!{dX#*)9G8!xh)kXmE{`a1)(_$SY)6}<zc+Eb@P(xcY2<2%4RTzYVb
j)hIoOKMC^qCXo$VbH`(b(PC0+xo9=eXGdKk@#Kblq$Wcn6oUpY5szD=nK4mQ8=vfH%FeuY)&i*tJcj+sftynyp{(W6E;r^I4?K`-709zdz#F)#=pJ1roR>x
`aN5n2<Uf{4a{!aYC8lviMB=8qm9+`FAivc=DXqV9!oa>R7wA<jM=V(jFGzrdP7DZ`G<2n)=M}W#W>)M;m$0uOwx<768Yn7SeeUQGZ-8>GQv5wMO&z~gSQ|X
_-hWQG@ZA5$33FumDR9EuV2Q98_g-cl6<5BHor02b~f9}Q(M@cL2$b)y{f9zu?iO~HD1L+OeE=8y3CcX3_KVB!aUD9bg@zgItg{K5PdzGMEbQtTZhvMucKGa
REkI%fUUFyX(7%lc-j(cwuq|L1?<f*;vVC3EXBw>e@BOP;-j#HDr*<p2wcz0$kqG&M+jFM0&&5cP^GmRm%{;&gcL_3OlIUW-GxB1?T#KOGx~a%SVSV-Z=jm2
N#hS)PtGG7wfdSWoWS-rLEB@tq|CHVI>*>IiG?M8r55LFXI>JSh!O9w6W<Ij_9ggjLcr$3nfAjm@qN*}eut42C-hckOThhJ-Q6=zFk1jm;ia`fLly^kWIvU3
SUeXO-w9W$W@`3I5AU5cNbj%8yN-~gzG-!wJ{!VTaGzILu+NdtR;*fjbZOWrgf6#^RRPkRN)c!ZX`S3&|Al8BnU!awI_F7%5FxUr%L`3Wqp>7=c=Snq04Ass
`_|!rMwVQpy9-?Xea)na{M&Y<)8Ek=9a6f3EM4_`yN32zT~^xG7q2_-y`$`|qQj^gxP~rsjS<#%`9dhp&#t{m+_&e4@$IEMAF#}r6>La#MhM`Fbs1pEDrSBO
|9b1ffZ<r82J8XLE#A|Qg=83p4C#^U`5w&yEjTgj0LChp@DX9<lD-C?7zJgq_x4M#IbWYUgCQ#(*sO^Ya8#>U33|FUjF2K+-jNMzWW1Yw9lUOCCSd#>H6)8#
7_$bZY$h2@gM&}IWm`;cwy#FF_o|HRNElENJkB!sb?mLe$L>xu*GRqa!2TfqE0DI+?dOilL&U$@1WyXPsmMcQxt25-d6=}5CKRJ;MZ(4!o-zOizQyP>1L5&S
B^g!>=hmudrjTJMA)d!z#;X1pRjKqKgH;rems@*ks--V}*RF^djp>Hqk^9y~25=bjGQsQ(M_34Xu6N@NHJ=%6PrC$=rkWkoFZZ}1bg@)Y1Ec?Q1<?~TIw;1C
k@_?CNXKn?$e`=xwXIl6zDdsthgQ@J@NEYMe0bXyT7RD#rjhep(+p)Y0eDmqd3l>xF89}f)qNT$WNF*bo_;^r-JTJmo@eScIWYQ+sp*_%BA_QGOYnK&k|#xc
bYLJH{)r()0vE;D@kJ|Or?)D=P+?uAT~QEgz~O}Fx+T;{VCcE}IBr)~<VnHX8tOEhkir>O@ue)Rj#Kol$qwyr)SBmYrrA|<fvXzVZx%3Fhf(Ada9aX62g0#z
Yg-fBIEst3cuKrJ->iTvXLQdGh3x0$4S2{UemN2IUeh+Zg?Yen7+;mUsw6QB*}g!4G|V8R&e+~mcQ(bD$j_GUTjvcE%f&RVA+9voq}jN6>!^n@sEt+)9NssD
_y~x<9*mX5l-8kMff<EJVEKKZlJ1H)xdh@7m@UqS^+{0qw)PSj!Wu1msSz8#Rb$TP5K-@+<RALG3MU1-)LmdhxpM0p%=^04Z_gfhiSDD+lEK@_yRID*CQo-z
&y&8c0bL{ZV@8MUX{WyLm5}>-pQShSI|<U=p_$*?fI)@@{3h+x=M(dpKNQQ0tPeHZJiYY+D^Jc8g=(9PZ{P#7dy}w>WLy#qrhPUp!5JXAe~J<`RDVumlcPWZ
pOe^!)quQ8diuK3n_J*-%%VY3$K++&I4#?<N&p5y{ICQu2qMQRDa#Ulo<4PrIwUwO<J$Gi%Z{l4qS?6&4;_f3fd4sHBA*Gwds|5@BsGDC%l~9JH40|N^;d%3
@l@}qd_e`>M1BXC3}oM(jdt(cCypMEYhKFK`*0W?Bcn<=Ob`P4sCU3IrumtM#UdBVcxX(HFBAl4#}_bZI$<l|Ja-)a^ZN!Zh|QW}&}f=O#X;5iH!(;2FWXdn
roEq9J5Izb8rM}~sZKyb-!!Yf&g0hjId)o-OF8wn=X+bLFDfa<P{Lh5pu0|2UstYnIhAIYFlYz#vAaYYvN)gW4CZ7c_u!CJzOlbrkMAO@G7`EW2_^jMr>nqs
s79Q3c^Yc>-t*JygU$PzZ`L@;N;+R+P|RMaXC)l-$@dN$$(1pax+U77oZfizo;sIBNvtSfV@)0*JXZ1(xu){jsE>HanL=t7Lv5e?=z<;U%IfElFE|l9xA*+D
jv1WFBcw2^N{5WB!MFKp8hZhPgwk`HGBrW*aMKtQ*;6hjk_3bO6S~V(wE~(*8v)RY3~kS!w0oLv*u~H@>kS7jYP1kWDpmoYOY@_!?$CfL(@Ie4FIj9PF)uP`
X{I*>6X`KbqvT$hx=r_6O5xHpK=S^7tVxAAWXr(Zw1#X)9*{Ke$Sr}4JK1}<&FZF)DYWOa>!C0iYJNcpFD(r?q(yL*LInr(Is`dwt@DvMP&_{I{4`JP>3$ip
`ksw`i90rWz~#Sd3KJ>T+s~^j1@yxI<!tfsJ}E;YTAbsyD{4BLoOxo%<_D{e#}hXRqknb*&x7!;4wCSZyFn9bqk4M1fJi7i5aQfqKz`8Zb*yt?sG+^W5V-~4
BtLvO&iA%s9{gfN&Fr*5BT(GwcMp}{Q{1I|yR6$n2nb64cPKy`3(IGtKaaXOU$oz#EFB<-e{5G*>I+(efP5LD5nC@?J)ekJh()Vnx?wQQu73T<&C<l%1mE3f
bV)m2vdfByey=KOgGOa+DII(no+;a#w+%<g;0`*N`CLx}XWxt~(FzfOm04QG5aL7g<B`w76P94|OvlzjBji^Ab8pQlOP>M=Olu=O9pJA==UGN5qlK1RV3T|v
tZMrHE1S1Jmz2XQ1r`jVmgm&*P0yE3lnF>9)9gZXdtu|<pk+eL5FSbaD>G7W1p+iTbqRVL0_m>CZeG>x#0^Jrzs?vJ&Ww2S_r&ldY8LY-Grp8SYA-QSJPMt+
s9YF5n7lbaY;vvv|E>*1Vh1Q-i~m_IL#NZbWb24J*{a@D)T&NBzRRY-Y7lw+SsekVqVVTD=}BT@@WBjBLoQ=#0)c28eF<%UD;D3!NaSl5A}>0}I{g~`t$g+G
N$G_5Rpe0LpebC&zwVHuPX{Hr@V}-?TH2l{0ds%`OF(3CqW`Ew$gxuMAPs>`MQccyH;<;kyu}0$e`4Y#CQ<Q*K+SO;GB*kFBG0I-mL%ap8EnoLtLDHBF_yG8
gb*}u7PeKv5o2jINq}3Qy<F;IVL*`7YU?L*_OH+N;2%Y`&A+m()v15)emJwkn_zoJ5q{S;(6PC+%Smnp#kNweNE1x}B17&ma4HykOTV4I5=A{NlDwB4xN;v*
ww6#KcGjXv)VpSTNrKC7h5~h9U}6w2md9ls+-lc)j@2-+;nT^{v2Zbmql;5{QCCEL{S2TO;Qg$pZyrN|JifCWLDxv0sY3}LC7X=d{^V>yFc_<6Mp747n6ui5
$+^&(6nx|;x-t!aUS1VwcGtp!6TdGdabDVQMj@%(IFs1hpGUb!Q!%oMi(dh8q~7Uv(AF`esiN+0v<pxrilQ`tp&OVl0YBCkaa9gI*#e;(knO7>?xQkrUk6A;
(cw9AQ!?&dmXjbt;Z+N~O>kY|XL?o>&N?tAh;JHWv7y8sw?U=@9$shv{ZekV23dQ$jZ4x*YMkK);ZlA*&rO~pgh}EKg!OyU^qSEuwigs}6zFslW#aINbZ=Kx
Gm{>A%OkDW!Cq9n@ZYb;4B(?Ea>}CJqIV;V=lWbr`TE}{$o=;xQjI}FatN}(tBfH2&m^^yU=(pjz_u=)DTa>dCCXUWMRiCT3%Yg^sfeV^%Ipp!kvx-)4Qo51
z<8OYy(@(Li<F&s><>wYp_IHpg8*a3!f3;9pLlZnFfDHN=*#QQ90u40Mv^Ucf%eirscRDY$5K$uiA|aEU4x<_z00y>c(C0(gSt<TEauR`-`oS^V-c3(A#3{w
(+w0F{lLgj@VPcGn5ZtR?@>FK6d~uf^xb==8tgy~W-L$^(P71MeeBs`jqHl9MuaTIQA#C^#*KFUrf2{nj<xMWI9ufMSU*}KtuAeKrOXE;my6cxlSy++o{Ru8
RUdqLJHz=R*hI?JyS;kG&!Ee{O~V0tl-d_o^+{E`6S7jZFLo$~>aUp?>%<UB8OdG!hdkIFwTnf9ZG;&p5BPGGk`F<Eu*V|F)E#1}<y4RK(-OlIwd(Xy<jSBa
-2pYX(TAtnP=@_e7z(5WuxN|hK%2f~b-<dhY8pLbdF}GrJp7wO%UzV9ertiCF_4smF*voOU<Cs6;1h@+%uU6%P&M_kB@AtJAvP#%Ct5MaCvs=OrW^kd1ztqi
L(KtNfPBTRe#<^0ElWDiUY~zcb=orSI6(4Pv1D;-RfVHeZvaZx;Hn~YkwMf^7i<1x04;PK=JE*y-aX{tDV%r{pek;FUp@W;o!Ril*nX0D;LN=vmaoLDhR|{u
_W8y_NxG6MUVS@#k#!L}%E!`-B~qUpAdf&<lmQ!WDJWJ|SA8@E0d$pb+@R%L$`7EZYRe0U#e5r-Ok*vCj6m95LeFBE#dPm&oRa=DVd+y~8BE*WXe?}Vm?1j?
pU)QTxPqI`zhv=q(0-nqn5Ro^r#W(52!{(dGU(|hbGP*U=l=<*g||XWU*C)Vw>N}U9IDmrZRAN97fs{38PmD2VQeac7|K~amS71B9+}8>?4*o%Bu5id5(xjK
Mku!lc?gs(0rb70-IN3~amg3V@(K{K`{H7p_D<B6w)aMs((yinBM0;2?l+q<W8L)`nfPhWa*LiRH1MDntm{*WYUm$IVNR-EzcRvx5ihJYD80%-kK!}LO_A^p
QM_=)c}hrhi&;p$gi)S@St??Z8K{>k4APZA_rBE1UOw>@xA*$D#Bz~tDqU@@NEA$FF}@V{^8L8r%n?>D6d$Yg179Gvj)R^xhc%onQjx{dmXnAouMFzNHeUX6
0-u%Bh}s-S>NC~G5eO<0M>8}V?e5r@&YqJmv8~B?vKH+#qA~aPx$^L9?tAFcUyuC+AaX9-y`2^Ve$&mMU9mLmQyrbfI`WMRISBS~rPo|yeOr3X@@lUi6#n&d
Yc)N6UHyH8G4rN^+cOhh-ag@^WTPAEPq8q#!4O`U0FJVo{Fbm=G>(d)+lCVH7w}MbHemi~Qy128(fH_g&Kp;Px+Z!Hafas1V!6{yR!(`(<?HThZ7Z1LpV>gB
sMC#6hqP6(XvGfMP%hQ?PC^}p3y-0YK-JU~Xwj>ctOZ;r3H*YT@jvvHofpq`mm-;7tN6E}m<v>}ZQe$fSLUSD@%r0u=%|#P)Z`+{;9a@KTn;=1Nk;@0A}0n$
o3qvFkXLWgcKil~yFuOozUZc8h~_avB~=*?5p_4uXC?t!_n~e8r0Yde5^Y3QtiLlC6RB#2t;?Qn1a?*w>ex1#^Y5b<Yhhm9p!o@_K1CjuNt@&kN7VAs3r@~A
pv3Niq>Mge-6<aQ5?UwY;!V>nlBRV$`{<(c^7{jTg?dWS&rmLt<OIK!q<$YUJVn=@&P#Pd6TY_8gA@~?f9c#Vh|vb`5WCuO8ruL22}Okyi;N;(ZskwSMf~0|
OH?dhxrarFUc*BvXtzz_myMFC{=encq_6YsZT(hXPzlcAfeAujxn#jK9iol2&Fl=Xk(FxL`u`Lxc>YxT^;0tJ?j4yUrGP(PGdp6cbA8_o)LMeP%r(el3QD3l
3kLo1gXi_bE}#e$AJzeXZfV7!?YmX}AKM5Ci%VP1dW)Cf71o3hl(HEJ?5koU7OIIpj1ON3_mIX+$if%&iyf>JrIy{=H>&*22kA77JI4$|TJeogkpINmAoFEd
Xg;R-)Uv8bhnH_br3-x+Uo0rtb*yObAtb8&$f#OXzSG-1i$lY-417%`N1|jM7DN!q8qG`?bXTP4vfzE$lHXALsiKbdW7>>7hRhPikGUxb@lSDyodGE7{MBYD
C9<N<DHvomZb?7V{ql-Ew*k(lq)ZR^Qh@+HJ&{*gc>nn+V`O%tT(Ta>!Is;xhmKqb99A*OArg9*_?}D2eOz+(wNXMVqHtoJHL(dniVYRaXh*({z&kb6u{4K2
DPmWFQBJOu{{hoXd8Vz-xz@2#h2sDx^xMh+lnUd@vV_#$kwgKs(ShvDK@!?*r=fSbdSX%}8?(run9WB=fLmi1@I}zm_9(kG-L73AlF0g+E618RNkFHi)KX&F
LSXE7^|MV`&{2BG9e|$y;ubX#HI)`pLg(!A$4xHk$@0xD<7rB3!a_w))}%fQ^D%mILK96FuRNd#0R*+j)rqgQKlV(}wD5lkflo-U#i_EeLlOu$g|Q*pYW^s5
7O-Far66$VDZ5Tt%+WpeQ9C}2k99lGRDa}Pqg;~!zvQ{4HZUf~i#3$FBAC0Y(HcU2U;$Ecd=6b==n4T%d0bkVY$iq;fq^@%h0?`%g?mFoNXt#3bl~27J1M+j
R2&x<+I%OxY+0S32ti$j)BH*&-_AQ=2Igt#h_qx;l1;D~=!pvq81-QA7X?NGg*a9X>vB}rr`4C`L7e|m+hENtpZcWVm!c|{o^V@yIcIFpdBvQ7sSH0NeDcwj
rX2%aITOmB)dPbTtIyC2#xx6^uggwI9>UZeQ^Yo5to@Y(4QBHFe<-_k8J(*w*Bz^0D0@mHO$UEJawV_5&o$B^>kx|?C02XJO?I}6?Lgm=huHJ%-Cu{Q!qZ4k
Zm*yZD?j3>>|>6;W;DMJP22_io=Rozg&?8p8^({x7ha;W6r(0MtsU_KfJT$)G$b7~Q5%S=yg-dk`Al!-aI<TPumwX_YNWmXT*T&|)p+N~sSinb$DiC0g^%hb
%#vHWgs+jHpAp7U#L-;&R6g#(@c!^ln=+iVsp5e%PSnl?UiOl?NBhi1uyRsnVvT-(Q^lbF(sSj@;MQ+QwosXb?dm~2`f_vMDBn5U@{zWq7qmc0SJ6=-H=8J{
{c;K58G(sLmH#G>;}OYwYDQsiSqd;_FD;GmJ4dKq0`2>BtENeo><oYHOel#jXE>l?t0!XQoA2|#!9D<z#{+QSiO(*4c>CJf9;gU&7BnlEXa!io<3^eDcgS^K
J_P{Jlw68cTVTzR*B^fRj~nHhZ>MuLkmi2G#KP=g(Mj?zRf^8!WqaH75Eu74nRv}{LFQKj`@h9K@v`%wPXDa_{t2uufLPnlh=Hf}8iJRfINwyz`0!Ci{*D+R
{T<Sb)!t~Xi~1{#hz5~tH0&mBBBL*w%f-Ul^tk`3z3?Cl#EfGh%Y70eS|no$^yjjF8J2}$dE3L#1HEV_;Oj(P=|`7_eV^f#&@&n@X@YN_*C}f^9~x_b2;Vc}
h^P>^{5V7+_+pZwSM&GRHa*Wz17RH{B?TZV*2z@hGzJW@C9?nQng`}R{jH=+Gaoi4Hn%MpBj6Ib;QW%j#7*rPS2j9h7V731{g!(p&Td}(d5QosWLm9@n&9lu
!JLPUgFz~p>}2CYhNdo(3!KSdvnA`#=nzf0&o2Lva@=Y3=)3oklc$7=Wov;Ou9ejKU#+Vo0K)D)URpg~tZr^%nzF=u>@!O9J&(Wg{qDKKi&6X<-8EP;N9#Oj
;&I6Dm-r7x-#Cs_0hH*U;ev6Qp#(OtrM%9Eb7XLA?&G+4Fbl36YsybHsPIB*{KlP+HB`oRUAQ6f!`#ACz9-s(h|2@$Wf6x~hTJGW8S>L5<FAmsp_Y_-abRE-
M&PqX{pP9c<9?Q@`^iwzywv$pna0CU`qdMPVJK+oUS5c|U-(zYoB?UndzJ2L;AWo~GE+PLCDgpQ(;BnyaaVXk|ADA{_+h3d==AF>DA2?p7oW0#tw%Bp3*%ue
v^r=#%XHMq_ftXe^{2~p?90rR%`kti8)(cNZAB-dwn3}(q(5_@!*^aZx{;{ao<l>Ia1H7pcmTQG96*tpt@-LZB`LGf836v9l#y7BM~83vo&p|E@c8-cWceO0
DVg~r_A<Pdw@+3ln8PO(W{kbb4)=p?A-;1h;#?GtAAZooiW0{2wc7YnQnee|VYH+Qo3hwd33D@2*UlK%MZx!o;d@{+NYlwPrQ+uuK?dykq9Xr?LForp({IF8
)x4XQMObNYsaMVakIjD!C!{{1cng|9RmVR6iGT!<Am7{V**swUjygW51OOxqMxx6Slgw264!6pw+T|yACz6Ujh{+R?68WK6E|QL&!wK%pL_-F0fo$biPil6d
8aEge(Lez0O{_YaZ;#7&k$6NdZM~?G_FylLugdu_d!j0NH?A7VIF4nx7~yKB%A;Xo58PHNvn6u^2X7Vz4^Knp-3dDxsegmY@YtQ#HjnNow%Xk)U}8xNX#YM`
tu@r0WgfRh+F0xGLdCuZh>*@eTu|(MWqzHV`h9ZJ>`jCPw>{;KUIW*@cmJLkJUsC-L-E}Z$|FhkeHTCXmvSp{6e^imY1>|yKDaYXf1)X>L%JyVl!T=Gu#}TZ
sF?~LJZRQf5$S+CkpP{EP8cKd@We<+H$<LUu>878dG)*#wV>^QX5U$iK3N_jo_DKWP-6yDI14eJXDEIWMsCp2W<whvI>4K%1+|KS7cUYgRn-J~4xs;Z=f`Bo
HZ@#FSFSXP;mF{(WVZa#-3`f{S#YD7q7=?)0q}$haYgRJks#{O{Tu7&jRud^%e2?a>U-D6_5BOiK{f;FJWk%JUW@-h&1b`1qR$G4uhH)$=JrYBAj^9j7w+Y!
o`tesT25X6ffSE>m#ULP*l1TZsVOT*hz5#STPKQjhY5}t_=6d4F-9kIg?u&c??Hcx1!8yOPwkDimU=8-t9dEo)`LKf)>1@wS%B#M3P|P2Q@5zR)Cgof>i7M2
h(;codyJKH9aq)VAHtGq?Wl+X5O&VqI+%~eAZoV#fFbg9$Hb@f{=ln(i()E*=vz3;mKD#@vSop=U`n%#sj9eGw|P_FBaIq>Xo78hg)|Am(zgs!AcGm|slf4U
SI48RiJaW&DUIcy9Os)P=9gd4%CMST`-#LHnXnWv{RrS=Rmf`Ls9sAW&@2&$X(<%@`d9{XeKFzMG?*!&q9^Sv<UDxI5HNW|MSjcONXqeZEl-#hTGLB#!S&oe
Xk&I>#FqYR$$yGuOrP{u$*}j;5HsY`q?`OxP^X*WS6<z<V>`v~JD_*YSaOZeV$+&L8WI4qPYjz3<o~S{2)@I=*w|RQu6|N{0TRSJI|L;@(o?@IPJj~WxG+nR
|K{#4S3{+VQm}r$QolcEo+=5Gl);JB{If%5?ZK!>z^54iMJPa+$^Tp{L$F&fQ6qt|C$NlOvieBM9>u8BaP5QF1ab`SHU3k4&G0OnGzIXs;hN#oT%36U{@fn+
vRJSs@gOLmZ9)x`Se6j_5>pD@MD&k5K_U5;d*Go-fOOr%{1MbLWXtvcM&>e>qZH^Ocd$k^2&K=A>E?85d!GAc$oczA5-7}b(q(-=e&et(;0VO)XOQ>>W}H*e
Q*7<-?c^t6=Xx@Y+=<-3)sB}$TiLJ6v${}+e%>z9j6|4NGlbt5xXekBl72DaRJe7{;|69kpfcGQdgyFX8N)5n&oi3lIDAP1rl^exm*EI`Nr0taR=W(X`k)_x
w0jM1M^Doix(O$)UwFH?n8!<S5=Z-};JrE*TkMG`&3fg5#If$BDQ0qTQ0kig7=d_8#cM9Fci`af50g+Q9Vkg$1nC4OoTJi!LMtII(b$e!_!TOxgnaZwt(Kfq
ks)>v-xh<`l#YOO<@LiUPyJ{U_%7L!OYb65cWWdF*Z2jxBbup$HQ;-BiL4h)(7QtU?iNH`b85X3MS2mM1juwm@P81P7#RZHK?_G`+9!8I%T+hD45y~OdO94%
8GJAdbN(v6+kX_5i|#gBF-y17;n=p%MDN_N&vh2D3bGrp#6#r%`_9rKH6`r?R75^6Kh8lGX^ToCeJp`4pM{p~yAX!`ijr+tpSPZ(JnKaN+YMJNn7~?v)SU?T
FM9vnr*=*TUqqmz`41LwE7xKjtH*oVXI&7T8hgx!S!#ZT)QeXWhkjHz#gTO0wprYv3tzC5ZrspIkgVeOLic8ZiN0rg1PFQ}i5B8@L%Fn<`^L;jhy$FglNtT%
S#=##V#|q@1S4Dju{Y><9`YW6CkRmq1{XkX2Th0O=sTALI*f)HLetLQ!W|xu&a`b?;Ak;OBynu)1ue<z%u#+N&k+-y1U6B=OSfX&at<#14CDD3_@U$d>Pc;1
&kX$OP(hvmAc8l}`_m7mp&d}}a_$8D$*CU3e>Aq7v2e_pT$t7P<Pydc0_St=yTpGBs?0GX!(m~~g&)7tK>95fNhe#7N?DW*&R}E}YNf8qmPWj7^hk!v->ibC
0YlfTDyx+nUPRMLi1Q3a$FT+y3O{X`hptoR48bJi7l}r%+IP3q{Fh!vc9bK%p1}G3?297AXztU>74fxnim5HmpNTv>Wh#^A$d<sHkbN&y(KdXTvWH&XWGm?)
=v*mmeTqyhSpTpAEs(fCL$Cxhuby-Tce_3;U`Mhu9MH1QsDO|3nnc59eV{e$Q{Y;GC(jELSd$Zr2#}}p$Qf(<xzWgHzS_c*>X}kA6+FCXzp}9i08|)YjtRua
$VK0qVG**34)CMl6{YH1LOMg{wT?h4ubUdV7hUt{Nb%&1^hSj}af)9c&p$GKM&PkeNS-#4VSOn!$M=(|T6hgG_V~b(^(MYQL+Q$bWIU3xdL3~J*KGULlWC$j
T4_?<Zt34KjAhK$YuM!$_z*WhP#Kk*ih>prA}xd07)BtLMeE4;y9FJA69gVhk?+|wLw<>;<eg#@(mxvVTU=So5b+SyV#U-JjRKEPNS6K1=D$3cHCLdr$JD+E
3w_<GjZfl#(LsJDUQArw3WNoINxW6Uts|;)+6DFz_=d;a>L2hs-CBp9p)IF;!{YnArZO_(KAK4EGNr%M>UK1Q8?me&s!0h}7GMLk-A&%I7%DQ{UkH^YJ&Z-z
Xz383B6#tGVFOQMTiiWdyTh%Dv?M9_1ri-dttg8HjK_lzG+rmww1Mm<x>dF@Ku;vM%iefI!H|Y28sk`PjX7Kj%w&7%%QfkKhKAZxRtQHG!9T_IFI=1vztn`+
fX74h=_>P}Fd7eBz**ag3|t`*fD*aqYr_7DLUBoB=U@}y>s7iqVF6!agEOTL+J_#a05os>J#LCLs$N+K{stfnf-avQ3=%TW29D!$Db);307%T~{v&oGVWPQy
eeaQ0-0vX!tQom4&;krK8p|o_m0Zk}W`*xgh3pA&L`|7UbFIFrj=pNF!$fh7XwiLug`h>s`xp(7vv)vQ<4oMH&u33shEi1@I<8l2EfGqO!7{4Lf<~MzEO&Vu
pmvV4GW(LI9!wJ&6A3=AR|z?P1dv*8cGB5X?fl{o8|43L%}u#|Z`NVg6AzXtW4`@7la6<Z)Bvf}AffULGutP)IPeUG6!U)7PRfa}|8Y|#F%M@SW0R{v%ttzH
%uA)WGF|HhQPeG;lJjxC7M=K2*Ql1To*(#XEsCV9P*K1ogB@S6)yhN@cp>vat=SoC@lV6nyH-HDJ|OL8OV=;m=yiwTH4J%R*{h^S@0Jiv|G=2L8f94nBD<C4
hg+f|LiYiXwGgaiYCKFFg8il3kwVkXR4?=P<X306iLL-4NOog5x&ThHu&cNnrx^Kj8nQK8fws~~U9m_={0g#nu|0#5VN=l%|JYDRtCE9qW2bi8IbMQyQi{m(
i=zX?`~(mokvqjtBVCId=X3fxz6FhWYv!<FbG(a)9m5$OLzF^ER5m4C<_STd1L@YJ`9(qJk7B7s=6@%k+(<PqVxCavg9N&wi_pPApJ*XXmaeEzXUtjVA%WWk
p(-|*z<kw)qHk_LX2EqgZsX(P{fYL-oJI;96KKEk!p#NznQXOsyp)OC3YaPqhx)=ADiZ08v`X1rDm%6sk5dl0Nyqjp^&>C|i?16W-i`qDk#)~yvj8DMa>%)`
klt`=<}2eCdW_cQp|sr3;9%eFOgGKv5S2=l5$0#U#l7UnEVXl4>iC_4csWmc<%7qXm(-)-^;GX4L4gUxcS&%{>j;=)MBK6ft#w=JW@e;)>75s8-inN%is=}w
1yCY;POm;;vNPOx55&G~>U5^u6KGjZF}`)NCU#qC!f#)LO>i<rQdaK+V-Q`sq1wQGaYB;)Mq8zG0Xp4`vE5*A3qqdqUJ>DeAnoNr#11BIP~NR}>MuPLty~rL
uY8V+T-Q2z{Kj2zg%@K6TWggLszln?yPd5tmFg6`03}?ff|}k6KZqI>`KaHVTN{=pE0(5wY6AwGu!GDF^Y<m=`hdQR8Lgp#V&Rr`q!=OditT`z<xteT2Zi0S
Mkc=vkSmfsItE_uTt3)6<gfQ{q0RqRoDu=f=d#wD(ms6}K&!e-5Z@aUwGID^G1geofF}fyDeO*_B-c5JNy+neaJ~eWzp39n{1T1|=-&2A#*eMFT%9GJ*_jCT
uuUT!pyA6`>c4!GE)wLHrjox%YAes>Z0xCGrh68tqdl+DDOdhma1pfxj?=YchS8+No13en6$Wu7xA*g_KAnnm=8u`4)Uw3=v+{As`&!HWoj|QL#Ze$Plg?lL
i4o7HaY*>Yt3IK|FhDMpI2iq@;*C3;3ZLKemjKchfnK;xF(qMEX#Osru{FD~kK=Fy9Q9;f%4<o1{-;DeQE*#(B<<eVO=vlM%D^LR8kIB|ZC-WRAyNfK1A1X%
N}foSW(h_&GIrpmwIr%0V?&#osrwq75D5)0OIc2ge1X7IY;*ospW7hwg%yrxSNnsc%eQ_+jT~w?^HbFk4Y(3#yHp)=#{Exd0Y22>zE1SW_#8~U{Q0a!5A}1B
%j|-x=`@N}ch#Edz;{-i8IeLD75Pqk)%8TUwH!g-2pMdq_BMiM_1y;UAeG0Mgsg0N0}&peccd4lN`Iz?Ru@?8A+&$uXf~1$hXCo*=!$7c&i`t{<<vGc9sz6`
y4{isbx=q%#h+tE0<HT%?Rc7nC~Ju{EN;lfRI+bqktsk8YID}X4}hR3P<Hyj=FiM5@i4KIo_MCA*)^IeO$I7ce>7KZdW}9(x{LZ5FJOR<JEg_O(5}L-gRxU*
xFpIlr85sCivVNo9hWoNxHki6?TQu;_@+iC*O(EvVs08*C5G5L*nDWmWutLdG%TN`!_W4elP@f*XC7YdKD<81YioYU@fVl>3QfTvgYk1Z$n5<}(rj%MNlwuD
u!topeL*MRAzA`g)2p(!Hd*iI7!IOFOWpLajsQjBQl($dv}op0SzN;-TEFF)1pm7YY&>e}y!Qnk5`Ew|6~PyL-JyMuDHwUMHp|PGP~mb_E^KRnfa5h4yyhIM
j%D1W`c*DckGT?9gd0qo+t21W23Tu>M9Ggl4Xw<r7?3+7k?0S^Hn70<oUEj3Q5SOm=By65L{jYhjLKb>M!GFch;ut#v~DbuPE~`bZrcbZUZQ9Y^L-?bO88;4
<=SNI)`{ptMJc{H{lF9u;QbEl3#s?TUIwx_sPC^hpvL_rkGoQq>TJ&?{u}mIVtwVNY|Ku<Wn+lTYsPfOL<}{ycrga6NROf$2DJJs)|9kU2{0(02YB>E-J&uT
y6>hDV&ac@LBRG@(nj%&78J`k`|y^#%$Mov?o$?PscpucPW*-A2opSO^u+rWR}Y#mVuU2+fiOU^G2M5aGn*W3i6$|lV+787Z6DSc(~f8<ii7wL<0MdC+gu7x
U&myAfPGOGyK~&`&IsZAzou9)_)a_ALJ<~}`Ml7Ini0tZ=p{e~TJjLe(Q*Bhq0)Ty>B~D8d=+fW!O8*jEw{QH<FJxA=FAL3P{TdJKuRN0ET7pni=;^XijjK^
i;*C~#2jyV%aWKaKgS#~I@h72`v!$}5)Iae4qOb!)aeK%`WlH07d_H<s!2|c*Od-P296k-|G_`}LiUbi_7|+-RX*VPYVv%O++e7lhKzs&I%Hr>2%Wb|l$rGx
ohj!B!S^-#-bi|Mptu8xMWmb5OC)G{oCoj0?v;3t>xbGyTixz9>hIEwu9O7zjC|H_6)0tngez^lqk4#0u9%}g-goc~=m!@uex}fzoMy>IhKh$_1ndJUh{eQB
WoY1Zhal{;H&(Mlx2j~j5%TSqyUnsjn``<Z{w#zL1MmI-I4|!B3J|4DD+Uy68<o|3asaA$>t}JE)o75h&bGf=5OZFSA-l&B=x~GubKHCAut?NEWtKalePl=*
b}sH9UAV&H(qX=ANY&3qQHUb~!(pDK`U3%4?&L<9mZL;aF6|fqX0lSx)D$1)wQG|SijelT88{FJ8<I>T%h$y&OT|M=G-*Fqa|7Xk5i<3pIOz`KNz~@9ey8Oc
{N21oBKRsdoMY>~&8e8F;HTKaj_H)Y>nNY6441A8dPpW38B(}^R;SK9$@d7~qy@QvcolqINLH%})5Oxf!M8phPPc0xt_*<6!S(SK9TFwZWD}#!hKJlE&$$M-
M|3#32UzrtU0p_Ti)u0zOC#RDcg+87=CqC@97^n0%%W+0Rh`r&)x57D2ZiEH(gM41z##I5Yp;GBJuhyWIKn3%V-i#!HcX#f5Bdm=q)n9ivlZmfOu7o8_J*AW
5;SBlzLGpvZzs-DjOLh^QNLvc)-kX%w}6DAFuySRS*@KaEg~@r_SFzBr3Ddh(f)Cp;}A@dwQCepPQ_R65fY==US&xs8Cy%fOzGS3Qp=MsS^Z|fKc^KB;kZ(u
zk#DHLkye}z)(77>vP{H?aC!sYo4U}@szL@{L8n-PcyM6G7n$i%<%AqVRGGA*`c`bkMFDR6R&?Ml;Zh`y4G@)I+9Y;vApB!JRB}Yc#X`&>8M`5)xR?BC){4~
&QJS4HuCObK{GKfZyW5?$$Y{`M_Wudx;F~mwoF3a(?RewQulW85q27vD`jSB;ryyho)uA{Cy&z{>|oHQDrU(QeGKp@5C*-mQJ{o)GR-=M2fkzRCFQKE=KE0?
5el^4)}3{^Y!QXvU(`mCp-X+<0Co<BFfM9{k&pCfbaI%$LR?mKkLYr91M-a}dv7<%+GA_n(Esw}5Qu*J!~8!CQbyzGgrGpH6=MF*mtuLKn8tWSCH{xM^dgv@
5M@IACv|rssIwp@A3o+1$Jq_pH6%5T=dNuTQW-06GA$S4_FO5$^kcE;I5CU(IDI6sJ%=<8G&FYiz!p)S?)M~0B7et<s15_Mx>!-!z_ip+jwHiQLiotfc=7qw
NlI*EdgPk^vJKX(@!$kB7Z!<p3DzOKm<tBfeRK=A7HS7XWbtg9_I8|&byFZ12J+@HmUFwo`hWhX9H7q5)i3H?w#D?2mLu8$RVA-aN0Ou5pLt2HnUpmO6z$vX
;vx!VuHrm+v&~ZYf8<1UG_=)RgP8Bv$0&=pwxi@R<}(qZCcAF^z5+F_ej7+G*g%)lPFQ*#o6F|pMxmrGB%TD#ys&L_*9fqp<|g7i9Z3|I7#-l@{j!A+<I}{8
sBaHc?|yQbg`MdewGaXbbN=2MCbG3h-*}Rqdc|XEn6LO8!;eSMTP&wApgRSk*%Yh2_QB4fP&$W(2zJTfkUvjv@%0JduHw2Ngim>S{|u@8<lMCdt~mijm*>*4
USfNd47q9k8AZE}h$lE`MbqvW)IVTN64O{4tfLNv48MC;lvtIW+rCd~x(++WoXJVCA(x<VGmPRdN*%eY*I3?B63oH$;-pu))U+7So(TSCw^c9Cg>ByDAm<-)
l=!{RX`e-^SRA3br>(f<bBm4rA@K}=%ZHkMkqvDzTRAfUTzk`aF1}EuUHprQA3ETmq?1Pxd_&-!3(>UQT(AE1%tL(|f?Qw$qCUuiiU|p?K;y9e;X1;0^$8Hn
4ey-%HEGa=$cRelTqi&qd;FES27}K)9;Cw%EQo`nc$N=wj3Vqd&rj}&7DBaVWdDU)64PBb7<#Y({gQ|5O`+I%HlIE@*3Iy<XX7CX=^jlFtbaGoXHc7%ToLTD
Z`CU($3q;}&HPOAvB%Bc{dkRQ!RD}C5NypOVZwanj;QtkkOi2Oe<SamvlEv)3>Bd32#yUBQF&>JA^P@HpTx46YqEJ$IOqO~6I_fp>v{F-Ogt<q&fJloU|S`K
aj9cQe|0@I-7n9lBL(th%_V)$v(}@sKB@5szCCfE>CV~PvBF&23^?ly=o`LL4%(Z+>^@OuPGir)$AA(~zsM`kz8}^yp9cHTb5hX{aPEb)oi4$0!&VF)k9Rqk
PNZZqnpLtMlkm~N#%v}(-Q`Omj|VN`#NciIdtY%+?7&=4NV##IEf27b^vnLl>r{7W26Cb+=`bXfZEjq44yyn;`nAr)hOyYHTWTQ{(yQFbCQ|O!YbN=a&%j*n
T;Qa>B@_&Kx*nxL@;NFezaze**6Dt9$weD?JIO~I_mhgAMJxCdYG6nIdwoY9py7V?S43ube+lz8B3UzE*+1Jn2g8HcLO!N`LG^CR52Xp=o6Ta2>09hk7zrkd
%*u?UrW8;{m?DO2i4$@G|JNe_4INsGc9495Z+swVDAnu8qKEyK^up+4BbtAWS?+@EbH!U4g%t29w$Uq$f(UXBPUkliy{x#GG9=J=RM^1YSDPOsMlQ{xR+D%A
cZsFBi;haK;HNR<G`>|kgzAyrvSd!M@3GxPHnb$TF`RMO+keSt#+#c^F|81%O6ZA7`%5<Kh6_UxRlv=Pnh5}v-`8YQB3OA@iKHR=3gPWSkzVOl$-KoKl6FE*
ICtLCOiqi*Vo)VTV4UXti+mCMvi@i7&_+j=#3knJl4WF7AO;^Hp5~Tl6=MuiqfvDBXGG}dui8o^3^as3l=_jWz-W7B8nN?}K65D8G<@QS{gKyQ*br6;$8}wH
DIOR)KeU)|Xj5hllRUh;yk4eA=;xJi)I-}Z5}s3HhHhgR&9PcB6w$bbN@}P`D!v#ZqGKTmk*8J}MuR`C3`QQ&B&|I{n9_&y0VAK7Fa;;14E*f<NDWLp=DIy{
+B)RWe^I&6^|mdP=go~LM!i*H%SvwMN0f5#yHj++pXSTYFya7Ay%4-#06GHgprwz~=R_nkLN+j^Nebw#M8F>mY3?}e#SM%-S_%_NaG9~g89~19NgBL<sYPi?
+i?)ir6<DN4{W10doz`b1Ozl5v>~}r?iQ*(q6~||G*C<D^1l8^XuGmNO7GKc9j8$0+!WTub{a~WVE_9BvpjOs8k1SK9f`lwaD5tRK$t-@t;6uMIYdrJY_&g|
(inSD@VO`hLSgPmjnzGuONF*tqU0?HU5Z0Y9_%_gynP{C4~qN`i*kGEkJT(gO->LwQKl6w0RZ;LY4<XZCa!Ujb2)j|@znC~vRJIV0}kSgSeI4;9BkbxweSuq
o`wA{(fJ21=*sR%tqUM{1)~~f1$I*oV?`QO3rO^MCwUw=AJ_DfA)pyl_~Zbq4QtrckTRHc^CP-0Kv4CaS!{<jD^_BVsln>RXeQPmE+vR#eyuM!{a^%9B?z;I
<71xqItZJkTuh51bKzRKZ_l+C)6C_$KD8w%j;2^Q;@G&DzuC1i$g|~Iw^7*a2$sAX9!2;PCPd@yRM5HpO2IIC#4?b4(>7Opo=%z78lRU<YvjVQ#FvdCF`NQQ
OZ1+Jh*uS8maX4*Bbyisb;G*PixLVoQi}f4W5eU+rXX2^$`I~8h@%(y_;<1~K(kYrpb&%rgbQl?pqR?4Qy>Ir1DsGNW;%oiQMR`z=V$Rk^{j%P_rm(#j-LlK
`?(qqmfXeP^4)5(P5Yl&E|IuUe7PVkn##OS-)O2^Lg`ATRMIpuyO{}nKI^MfB5)Rx9dz@tuo{Imaf<9M8})Sx3LZ*~d{wx)qURPwcvACmuyFQ1&pfko_qMK$
qsD0dVv*AcQtQAY9Bd%83Sx6hnuxwuAxfBvkKcg=dnNlGSHv~%#SuhfR8F!X<m)1+y?EH~fnlxmvOP*PeeR}~RDpN@w7u7m{<B)}IB5<#^X}s|BKGA!LBAu?
*jlcZI4*r9|B9V6x4(gNz{MeiUhyzdJ7mbd%_3GF0t(xT#+@rfp?DHV)zh*60}%6cQ)I5WLfLh;x<GfE6%Q3xc>iGSGl?hj>_#fC_&LHX^xr=L@V!|xbaP0Y
`jrdJUN&)a=<t~b7LTXYu}>9>AtXuZw9+o`buug*2UL+)ogFHZJ?SP8$79k@%&!?!ArCj|vFd;kbx}S``<G!i;Y8HlovCJS=@o?Oc-r(79?L9mgNi7v+yphy
{GStZU&>A)?1QyZjTCEckrMmRKX!jPOoHW4`g@{e0n7*IJoEsyUB2Jph5ckO-AT><1v7IMc+sqnuPn=BtPk@yq`0)!1+$fUZvvet3{L-;=mw|iN?0x>=3>ZW
B7GL4D*^djOuN^}XbyFt3o%tDvX3yru6E#D$>qHx>L+dhsr!u_|Mbw@mK))G-^eYKZZ=QPgc)v4?Fp1RLXLJeLaq+=m9|X%kMq1y&f0=F_dBu>%r4@X6_?E6
XT9(Xt!&2rC8=Lpd*{SJt$D~#{oW1{uABbCG(lds1I>BtTs#!d1gNLQXH3RJ^xmdBwUVNVm(s8k#f#dGrv3_O3hi3@XTL4LJ7MSGO2Us@eW&CxMLBuy#+sIt
SuIsLN0=*9@Li^KNJm`-DVwozBmFw(6g-w~T(`_vg4_TB*$aLpGC&e0>Rm{6rdlcZaaS&QeXq<P=Qq->JVm`&7cFJl#h6%ia%x4MolFSWu`4(W%Xu^FZu~qy
_*_aB*8BOp9lE{U3nhaZO<99mQ;MQcCGJf+DBKGb4n5e@lE2^uyKnC)e7)?kJDnolgft<fVPRJZR#T>P=v{?Ts3d_mys++N`RB9w_>jb%C}ggtrx#;9DhR(n
V?%z*#<B@ZbHZ~LT(`bD8g5OqSK-p~B1TSi;Yn*MS;diN=%iZgs&kp;9VWv@%k<Bs5*Vl;+$$yj;x`K04z~emZ!_HksLPy$B4M9)6yBT@<j^YJ$s9K00y6T~
d%M<UcY(6I7T#ER0ZzrC1&WPCohaM?%a$m+zGb2?vpu3LEbVn%X0Yu#g8X-ScBVHp>Ni0t#k>gS?kevjA?a`$P+l&j1jAt6Omfn#gQcus_P@Gh3>!{hupqxY
Q)9H(jYSd=pJOLHV&;@A=+iLkt4Z<w+M>X!NTJ#>we$s#c^5~f8Br|%2b6HdlQJhP*SyiINv{}Zy6n;R5|v>(-6V=5$sIA~d)*xhDhe^|SWvHnbb~j<6w?8A
Xtjeso}=!5z*e5m4CGOqAjpC%L-Y@Ni?Ft#ez25{@G8|G<}`gcX$XI{nO1Kj)(pGJelriGilhmM<lTzb2f_zobcdjC#=!g%(hQI$4&8&>B~0cluJ<_HIdHMM
pgO~$e4Ur=RyFl15~)-wVI`>uZp+{YiEZ}#^D}owIZT`TU+cbK%@_apocEN%7>JXVL>Nr9X|~~w761(%P1R^4_w=F^7R-1r9bm9-<I1Bx=H%N@Pq+wf2=u&@
(ioGn)VNqP!|~p2eK1+z)&%JPc$B)LdAs5&&|7cjyL_=UJQ!a(H4R>e2tpN35)H2vC7qr^oiV}`9>W-!JEq}v9~U5fbx?y8t7u|E`t@gDzT+q4KD+Pd{}Wgu
q9+Hwvp*&NaB<z~1m@FExBMHQ%AIc$tNV~z0)WuO3({I_k$28uh+J^$+Awdpfddrm`CoW~o`k@uWn@FEY=~03l%2lYkCBro%}_*&)xB1L*>75Vhd{_vVH+)F
b6<zk4x3DM<V8$r>Qk$*nso$M04JzJRBKj;%FldlK)}QpxR?9e364BR)gRL4G(OV3;_1kmWB(FhsQUN|i)rZ;^2~We%W;YAs%tK^7$;M(4jG5lKm#7GmO&dX
B<0;M=Y6%KTw9vv!rZw=%vDuY!82=oZnF+s!^5qnV^)0&YI<2xsU5=tsB}#&hC(Ku%LbTy;7P<4)5B?BfF+G~R{Yr_2=k)jCIVRBY@h_PB!+&HERKf>Mq@Me
4IVk4EQtXd(&cd4@e=$k#-wNzN-t9z029IP-D>tg0W*EfEVxzGM(!|NybEuRLdG7DKbQ@3jH6)*eX7-0c1bX&T;^w!kWSZ(^O?Gs$_JcNN~dI=V!}tWLG=r#
h)<YzCM4Lrp=+A6`yQIgR?*Ji4<lWyaILCN{Y}43X|!HFrB{6q2*a9vKV*1+`+(R(@&u+(?A{o(o&9Jpe9JB*jf&<ZBQ=Dt`x&KiE3cXvrQPT#UGK=X&x#O5
8RYs8tjI<X1D3Ycll33#^LJ2P*#A>VZMi_L|C^kvY#w#+S-ArAI!TySzyW!wT>3o~r|7vfC<cl}NU#zVu^qd*)o=fP5%iS7MlSqnOZ!ujqlxfOI#yBJa{?Wp
vM00;tF|Nnr|!|`m`$g@wu{g!e#1gkp=6XC`_QrIUPuK<ZOdLw(vK~2{{H)E`i_J;XV9M-U2c@N_;9Bn+~flQ*Rtfhx~lY7DoIYeAAqFzCzIodAL<+A(og$(
ms(bq`hSw&Msg($25r5-BHgmMojOiL8VlkbXvMx#ElEDYST5F&w!{Z743-q8+w5|PD7b$Y7>86J;7(CK&xWhq5Z|t9C=EhFWk@rZtUIfi<~@=ZiV)Vh`Oc|g
FcISOWAOrEjQt_Ybz=5S>l}%Hu3D@`ro0GixkMSssr#ctP;dZ&un3v?^^}<6*6T@c5B*ncuGG};)_7?ovZ3-O&G$KLb^Jr(6Q|dCU~C2{=kQtotw^}`KE}>Q
FJ{_C#xmH{Jp@*VnfUYi`mz>+vN+Iv15Q1@To2l(Okd~S%bEEHM2=QL76YUA9JwbtA==XY7Iz|vscQM+76fWaP;s!~nTv;19S*dB7|^Oc+)jzb>kYF9*nuId
O(9T^RlXi<0{W(LpTV^P3pPsQs1f6PiI;1nKr0@n7sl#!+!(X_q8-1)t`rNfMA^Y5aWY{kcl7tb-(}1j;5!OD(`!)H>$o3vDYxE7C}bxjyQ2^eaPqY&92F~4
3WVc$Y`SFkrKIeYS`VIqFpDMj_xhEzbPQ561#nMIp%B4z(XM`_x9gVTiL*V#S{v(z<M{v8YRj$OlHb1YXjAhTIw@YTmXY(aBR2;dvYI~L*B~i57a@YV@?t@7
*4%-YV~Ox$&_(MT4t!Tk<l&-@7wu=W*9;D}>52;|mt!Jk1g{p?47C|`(hLHLJ2ezQzw?eW;W)+@$%9K3S|So+0c<7l_g^!=3(af^DfHw%a4t5#tzoBmIG0OF
>nTjEweIE@IuRDe$TU1Y>Eft>U<I)_9b$BA1lbRUlJA2SDhL*N+m=rU5hGC)btuxN44;TwKEZ@(am_BI79R25QOL~3U0R!qE{877f+F~&h(q{I$h3jqb;@w{
qN}=T`3z9F3mN+oEKZ(jt0-wEtwTdbWmxAG%;;$pF9g)OffEHebrqR_G$IUku?EwU(Zp4av{6iZ>bEeI0|R~aIQ(U8CVf^5#d#({U+3kH^VR<Dw{f3sTm`V1
0#RkW`aNJLrt=ZK>NttwoLN<9XQt}k8u8R0JM%}m+*MTyK*TDpoiTA$$aY;VVqUWWMNVaF^~q|%wGmCP)b+>nSe{)q-UweM4C3+=^GvfSe^^Z*H9^ix7i`@#
Wuj!*xSVs*c<7hMuE1fEBPQ8j)17ed7c)XVn7!IUPV!e@m@ns~2Arg$aeO_Y44{&+{eqZBnC?kq4&VoTIMJ>B<64dJe?3k1+|e-P!;i$t=>&2w1{`4QjTp4~
g^Z<D6UaW`bcC>)^=;f2&F1r?w%g?x^EXSdS6yHmDT$om(FW~5&9A<GljXtOeD3Yr^$maIYH2<O!(7D9cSV3m=`3VnuEkSy=*V{=MK_nv$XJ!V(@G|oIFlKh
s1S$TC?AE)xJIbi9F<s11JqVQ$}~gH)nXb)4AG>Hx~*@(RGzb&c8Gu;4d|0+dvfgq-vOXz$qAXRH^Tin`S-`}+2?R#fGDDM4y?Y2GbTwK&kqt*x>cF#=Pl>v
9a9-xQxPli=6eqrIIhv$@FVjK7diNCKy*w|uiK6gK0T@+6@G^vz{^FF3rmpXx3ZC(`|Gxictybp)BDbc<0@dJlZT2z&Z#kG>poy)7(fzy9t8_Kc}XR)(<(No
D;$XP!vjQG!LxqEF}>bJGRu8t(!|%|{nWe<3apWUAUO7{X10<#pEf*F-M1i^T4T_?AkGhY-KFc(w15{ov(~2lsJ;;;+s=!gm4UfZqM+wKa7|oyGz9@RB-n{u
j7F0uvniW%HrHl);Q@RZcZ=v{tau2NcADEDi@{i=%S7|0gznq22z|l(8#aRw8A*NzO>qf5P!^(!POurlU>o(Jj}Cmox=WZNnu+$-G(8T|6=uYO)`s^O>mV<b
k$5(rDNjJx&uD0Lb?N?I<-YBFncEEda6(I&Apr*zYz{!u1pcax{c2lSkL!Ngqwa%4IL-57Td~e#^3`-XWU`HSa}2<V5~xt7H=_Y;j57pxE%z8+g8w;V*C`Ci
n=haBnTYT-cvv}~N>u@u0NmfUpOewmsSnED&GAp;^w*S&Knz~@x4M*!B2m_rkQQ$04dvYq=9$kZW29g^j2(h_G~AX-aYGx>#@&Qp8t<fk-g5d<W3$JisRCWN
Ju8p%!92p)^t)5+lKJH~9bBW=aQ_R3TdU?c#YoSr@As%fk{*4qYvl5mw?1d&3>8*$hMtI$%&SI~r&2G#x#MM99=5ztHFS86EYjNpek;yC29CPr?_hu6=r%LQ
NGl$NCE6b{cRyPFNlrcEdYeZ;fzXuAOXo%V{2rttTS48y2B1erkNwlDuw*Joq%|yG_v~@?MC$9!qUsh94;Q#^$Ze#tpeN8-+g&3Q720fctU~pi4T?T&=DCZt
O3Z{CQQC~eWCPGtj*s{bKRk&KB`)oujdcr3N?_z@wOl#K<*wolC~!J=8SM{(buf(`L@N>SMN^)}u~=1dL?5=LrgRRG?q`QlZZ{s@`lnp*Mx^R!Iomt?A&P^*
gYpL)wM&hP)D>%2x2!mpf>r3dmRW!bJ{F#w-mV2YS&Yh0J&Ff&-zP{u)kKcS-0CudlN}iK1)@^Xu7!)udq95_nK8>hU>;sJN7f!-(>Jo_R7wyj&B%;Y>eUVH
VhI|p5j#e?i+<3n*)FpR^$%KE11!3e_a8OE5J^F7Os`-MQR>SlELK%B5jgZ1Z}{#?a8mySfTDJ_#pzEkB%q#>^Z!+k)VWy}1brZ~Dn0VDN(4dbUrezp$_rnL
0_LIyMHQ2ByS_?iyJL5CNJpw-A@0dWkhrML+OFdY0AaMJ0o3qRYO@3N;u8U<?<1u-`5+bFj{yDO%vKtEcPFPEM2uv6hk=VcC@4&FECac`Z+K>||D(j9W5Exa
sU#tHc<J4j3fjm|6t3J4-UZDrV=h%RQir33=zJ|A)j>M)1TJ$nlP$2W`QU`tniL4*b3akX1Acy+;M{EhX&yln_FfiHGaLuRaEYX*7hRUUI!SY!As)R@WzFw{
VTrCCDvoc6S_PlNG(Ix+kalfA48|=C(HCx|?c7ku(CuGN+_Hg4A%YpbmGi|dXmAF*(lR3pg%{`y1=z*o^rh!2cCyK$oBR|lDS*PLrX@<WSjrh-2nN(lA6AOa
tkehY+g;@8<H_*uE-cTK$exN}SExIAliW;Keoa&`4FALMEy8s~>ysT&hbgSSfc=JlAC2xz{i^9E-G88=h<*~yftqD>hBoR~{y>*Rami@v40&Cj(Uwm5U7<gg
#H%ym1wmORFcPfwivHpHT6nGe*PkOOQ!hzE<gWW)XbwAvnrMXnRCutQVdqptXiSgGKJxgJu;)-XWWYlTI@A*;l3ixli(?_!^bmgG=TdF4M{>dTkAtvpJ2gzN
Z8Yc+dQ&I~r9(Wp>U9;mIo$Kf=2#ze6k&zwPI!}X_A!e9@ldkm7?*ilbf%~{XQ!Xgz|JoAIcge~$U=TrinT7QFtxcMfyB$-O%e15hBF=OaOwoFCL9{=%3m<<
8OnRnwco!y%1mrWFM&2!%EXTx3`@So6mvc@eMyjlLNlBU!z({s24=b!hrZ2DE>H)&KHa&Ee}=SeS%`27B!!KQE|;#fbwCi?QHDsSM+#T9y=_&lFP;DBE3qk=
ho3(E&rDH6t?j3h+j_gbRXjnj3?8FJGi6#uz0q+n=75}3ljX!Zr@k0CxfjfIX>3VL+yoV$M#;^ht)m*8eG$Rixz&6zN*}RQIk&QVVp*xrW0k%FdE{e?!v9>j
)wu^pc}p<j*TXH_61#AWc1PDhB|p+gOn7Py2z)Z($VziDR5X8+juFnw8OvPZq#|T1xy4*2J98#TVo$JzK@`7vf<eYLpOGFGAeWy$O3aL&&%iBwk;7R$ZLLu#
)Cgj=<I09dnPMlxNI$!4vF3pprio$Y+t%l7M8(~JW>uGt!45^VgXHVGXJKiKyq7h=yYfe|JH6$*JTY6$g6yuQ(_kVZ$>gP}iP`JZ)j|y{;ozeje2*JKS2&^-
C^{2fVWO2T@Ic}COGxF|b-KrE*`RpQNX%o*>f&&59hnnU&X>Ix+G1UZ_mx^2>4KIf`^^W*<<<GowV<8gVsDI_j`BwQy2AwAP<1Yd_CB5viCN+IB(xQrzBppa
D-e0X3p#e`FOTjSW;9n+;nj-7v1-}3-R?2saM2VW`Kzy2Z|hQdQzkGQIr*j*;#hG%s|Xs-r{|`o1nFi9D5-jQh&>l?-$PKCO+sCp5ieIp@R~rD9nsTk7MBjk
UlovKfIw$fOZpcbxMXiz4RiM=DbP=jS?G}XvM$9N4Si2np`bn(UXGv2dy;o<gpTH?DfeWH#_ahokan8Jya0ulwz2`}8($d=kA(sDyDHDmbGi3NS=gVDSB<^U
t);O!|G3)P3_wg)Jn@i{XWwTDv>Bd4c&~V)bUH<_`R@&m+4-)nZEd;;`Omo4{+fBf5LFgApH;T8j{`XsMJkK4UmUXM)*~G?IMw+^3*FK#){>}~B~XR8N5ZP@
>U)+#QUqX#?T1U7G2KJ`wsZ)Q)FG_sc<xbM-#3N2i<OiKQ5!<f2audN5CeC<<+SVC0TrFv2#ki$E9M3$Bnl0PeB;nro@ERO?-IFE%BY{s)9yWiG{fo!gt1A{
-!WY(90L7OXQl0TOg76(P0mKwG<?&9@k&7tPZr~B1V%q}4G&k;gf)q@=qY%(aZYQht0*XBfsYBQ*D%z}%Sdn=ehDigp7vnzVztWKomZLogGZ?NV$nbS)+N=-
$vzK>d%We0g22)=`VX4YQj0VUGp`OIfiEosF4--WVrR9^FPtMCc*nKbO<ikpH#_cACH((+>DnjjaWmOkhv$nLo-#^NbwRz}w2%ccdY;%NC7(Z2?tf6XD{BOZ
<J?3mc}$W>?C=X!W)#AYpB=aZuPu<L0*IT75e*2AkH*5rI1*x~(R-G%J%KoJgmpw>?3KMA+z@VfKj<B1xwus^K9=hC=}%TmaAV)ld9>Y@v?8Vp&Pw_aiI&;e
TI3N)NYY6cPf)Lzs(3^Ni!~AT3*8V%564i-#t?BiUbRpG%Kmx?c!wtANPLQ3Yh>a;)o}JJ!~O2T^Sp!v;_J&w3SOa2W9^<r^=G*BpgJgLVt%-F1uy>IWlDEF
8@&()a5-B&$0+)31<^E&si7Lm#T!qeTz`F4c~25kkLORp!wRlb#e7y2#yQ+|lZAjKpP_<b2n4~fV4|*RK`}K|JXkmmp%0j>lB}{R2p;K(&}8vON6V;Kv)4|a
!w@Sh!G7iY>;D8}KDr?PRz!O_Qw=E{N&B^j0*!fV7aEwV1#J_RkhF&XFx9W#Uf<^;`>9ylpa0VWyJ5zjox{YKV}XYxaNcP}c<){{erbxMQ=%_9j#=@<N{JJM
^7dErjtAySsp@ag?J@rCy!)v)rTzRBq_}UYygJjZU*Qj*v4uNA;nJH>@fcDrC{f}ZRV$1VPQ=n|{RU!HXZTcv)WqV8ZU1BkOj5c#+@U!>Q*t}dPFN=G3E)RN
c}iO@;te$~Eg6(@doMrj*i@VoCDh9SvBZBT4XHlQGx<1r)kud!S%A->mcdC+nRUKMI_v=)I|S#7@wP0rA8sbHV(mEtw)&yhY>kXRhpmt<*Btw!>`zwXBS~=q
I@)W=WAp=&%-`;`r&Y&b6eSEr{Z_lJI(J+wViKsZw8S3V?zXwXm$|(&>2fnkc(XH}|5(KG4qTR<q1!DDb_0G#^-j&k#CUg$3zb7azSI|rr+$u?2F0?%iyd|S
`An{|{-qQ!f1!Sl%qRNWDMCO_Ud-%8HE+_#Ex|koxCI7g61{~07TlBzmwSs<YCU;pryunP_KNN9$OoIp@=0~NDM^MUrVezJf$ISEw+A{Oh|bSDv3nQ$Fj!7Y
`RmE}KrjDuP0|?1Po>hL@#Jy1zhE`B<slF^xhgo+O~oj*ir(yR>{5BxSGJEFe)(Y^2S@2vpdO9|RK=HohxX2eY_Gq20i;ClzC=~_A1g}Q`j*Q4WyDx&41f>k
@8L#{rD$?3Q*D_-BYmT^0dRWahw60emNuu-7ucP%>%I%C>pG_5O-5o!S+l~*k1=RZ5$2hT2DiRNa=yHap|W?xF%N}~BY`Ion{Zjx#n5~<t(0YcGzZ&7!9E)=
p>uCjuN6j(0<D~*Hx8-^l+US%wFIe#)}aK~rrj&y@m#&A)dMN(7VH)ng&;~13CNA}r>a+Eim~XyBLHM0=piR($OQW1+{E4EU^-)_i~2fRZv3-^!HR{1CiuWD
noMi{ZpMVC`1BSuMJhlZ!25CtyL>DeY3W4OH_4ZAvFR=g!K!LiSP}rE6{X#SDoVutFoaQZTk>iH@H<-}#U0WTwsK75MiU>yzBS{@S_x7ia=`YS+U|cYj?n{s
7j8hqNTn<jWhz7LQ=Vx$@q#So<i}&R*#a~>_lMIf;svbviKFRmvfbnh5*>ebHr1-zHgTy`yB@pKnfbO9M;UA~<5C&@q=WDXJn2OiwKhLA!yPykr5_|BcSRaD
YU&cCyf?Jn3Y)HGF$U2A1r`=!5ba-P(6(1!<+r)?;V-~!TriTi&piFpzqIT%<3xmF%ebJhhl%zTbk(HGq?Cj!kiyBla{FN8F{xEl^3*p3Be(<@kfU^t2<SkD
Wt@9;9IX_70+RTD9o+Ja2Rdia=$Uee<hZAl+&+Xxs23L0nb1+O#qd}dLLnb8SmXvGPtKIG2gX=6?8JmqcH>*^)!{u)ZcY@Sr)klWW^uU;h<QX#|HAv=@^6DF
O_-lQW=#<by+d}UrFVMMdeuPth5jnK``#bw{(sD;U<{w18**VdD0g=eY}U!bh1`+KgZ1Wzfu8g*Bu^O3953sVYs(m;Mq8JEzJioe4i9LKIVYW!l!)aZoHtY<
RYz}BAgT*=l;p$&T@;b(FP8sg7qbJlSC3b=Nx|12BjeGVgr{e2v)}6#PXS-AY&C7T6^Wmf@srD_z!w=u3r&Ddvh5z|`nC**q`ankMB;lj627#qBr4?s?$>Iy
2u@(Ojt#NE-ru%$pNtMpTX`ZuxHc}h5am2Bk90V)knd&ylROyJyW%a`K>hJ}!U8G6mevGvk2_~I^<&m8J6>`{b}260yV#WHZ1w$69oV>n70r28S<IxLz_nBo
Ch{@r2$AmaoWy0)_=#+wGD80Tv`bmd;bkXuND6?SWY3~{V{HQ>@U7zXm=XNTOs8`&k5ZmGAw%nP0f)bCc7PTtPvjlD!@1z&-<)}`0}QN`$j7E|n_SnsqB(&Q
=2#6X#37qMJQE5jZAxb>E}7jimPXA37$EQtuiYS64N!Ftu#KhRe7{2Mp9s}oFb8K(rI=@;DJI*&DNUrF!C<^$?)sdA6#o?<u}5M{MthmHGIx6Mzd_w~Ag1NL
B0RIU3RNq9wKQjW&Tb~YzaugQu<hSt$3(+!>%sWy5S4$xD1`N|8Ba49WnG&5Tp#{lg0o99r_r088W@rew#6VVuG=$hs{I^j^~D71ZDtz!mmK#jLrX(4(z}-%
(S_u^%1(H%ib19Hdf&Qw0{g7%)Y|$D&A4@BOy-mp#RX;~I#p-2EkPKh9y_8`Y=Y~SR_^-Imng*RY9aLO72_etc@BMZ5^Lcsr~;t}Q*|bXZL5mD7+D*ESw5BI
OZpvR**0uUdWdQpZGbUV#>Q|Kl_$LTPuijL9v}k|axG*R$0HP-L!9Z{!qQr7z|XxG;$Uup^V}=fgtmn=7<bGoMb-mJU-I#B_7C372js|^&DNkj)NYVLvr`hF
TO2yovAZ3TV#UD<le&)UKpBQi4KAt!OHuLaojC#?jjy{zM=?Q9h-+e+0e=2tB?}F6WY*Nm9*dbyBhV`$!E5y`*J8W~n(%#5!<;tb!2C;C1%_lEIa5W)R{_~>
;)P;(@gvBpY{g0pmQ&#mz$JSNz?;er0No&34WAI^cifqKM!F#3d|b;!ol9EE|J*XOEI<s=oc|HR@%WQibH(>JFxtdxNM8&gE#o#HcqH=-ZT?^I5h%CAu;TTF
L?L^NcR;;RX@rC9tj{1I1q*16Z^%?@Argb<u*`pKs6mB&%*s%(<xc!6_3_3u4cr_BA8ULFpZssm*@JOs)XFW4)cd#(g7swh&?%G#nsb7~uYc*~g6~awtd$wI
e1FCENgqgpTK9-`e$l-8(aSexE7g+pyU1ApwEbTRIK#|t9-Ov5F`=s3lUaOrF-Cv=0dQiMA-DP0t~_X71s+ThA(=1uzRB1Y^_{bs{;rDI((oKHok^rhz5@=Y
mBSTnFLbzU1BGNuxLp0C5^#<b&=qjKT4a4N0td*Z*((HNvD9WyhvCRqHT)hqLSfoCDn9N~oWq9??NIYejGIi1=?brf?`;GiIGZnuw4Wl6l-?!nhd=`gxKxWC
SAo?b;q)ln>qK@LwU%W0l4Z;6(8$y!*QRzDY8(iLWNBnfX+e&kP`4(t^`UU4zK4}DuEw(2I@p{Wt``;}WBvX&!-b+H6{QTgC2Ev$yy64tJ^@0s8%EzKmUx?-
#eOXRk5w1zaUyw<EmrK6<aUC&MS3FEH~lbUOlPU#>{xGOhu0@{`B?uPKI&a3#Y=n>6B>2u&Fv>0MRXY-X*b0(s0LQ_=c?+Gx6CbwWp|;JvCa=sENck99eODo
fnR1L!}TG~VM3gdo82u*icT-NcD6yzd(~sfpP{{713D?v#4%FcRM{eTA098y-HImda(^{O*{6<@rldOue~JlB?TqS?>NnG)>+afrFaB|NG%l#vlnm7NgEu<s
ynG~mme?bkt8`})$ni~+wIZs6$>F{~$Scq~Uopl#^7&2k|9ke-cM{~8_?4#SAD2EZ{IT8#aF(S%(+F>~D-~r$f@(y^C13HGO|yGPU?9cM0<xPb>BOX6s)hT8
vXlSI!ywZ#DfZ|>7N_x#u8fBXKh$zC*OvHp-MG8^4<>r`6lGuZb7D*p$t_t>Zy3nUc9YWfiq7y+(-{>B(*M$%mOK7UQrss|{V(*D;vJt(O^(Kc<rCQ}>Oh?z
Ri>(2U@AYVt_Vv=-a`G|P;k6uCE*Qr`@iq|_}*)l!(bUqc!*Gr<*=rIlI*CsmLT{Y$TFrDS?{HItLcdI(nHDL1$V{PR=8`P>r=S80u(EaKZpF~dTa|SM1&$j
=44Q7)XWI%{=RO@+w;8o0m-+DTX{WHrOG<KOhz~oiS816&oi*vjb!eZ>uo|bTx9U}%)d4MRvA-vtqu&2OjG__$RCw#(#f!gpUFkS2`f2|@C5IVz^U4p#&xeK
eY>;?zS+T9;LX0wU~)NjLtx`A*=EiLvEen=70gGW4zuM?rqnFc#&p_<4)!=K*77rsF*Y6H;z{B4gyU*ct!EifCBNM_xXOq`BnEFT3biC3{CqZYBv8VB*)^U_
sgLs{e#JQ-!~fKZ@dOC$Cid;LA>X%~5A-l4L9Z#l9;>e}BPOf>YoE7a34!Wm8cf%n1JCJ7^@QZ;ZC0>*xh-a4m7zZt3-*XWNsWJJ?vg%rcndmAoUJ3Gvsvp1
4$kIB;KT(_Hdn^2;IriDHns76vHFSnFo^^%y0sHfPb71Dn%#h1gty~#mh*ED)lTtv_gdT2a;Zb?`BB@5_{euO`(0l7Ypwc6b8aHfQASJH(WU}uAJZ{(kc_$;
Tg5(1*fq<gdJ=S1d+3>K6!3NRAmAc&DQQ4JYIX_rk}!bdPkbNxwQ^68Kc}e*lrIJr1PvZX!tdz->dD!!g>K7Gt0Ke)P7vV(QBe>zhGtHR!RPT_$NQjz7tzmt
D5NnNr`Qox=JBAIUw&uc<kECS8}=<Q@5i#<YA1*I?#vikYCoJHUZM$l+?+2Dsyqh(nM|gHN$>V2zgX~R?(0p~gv)Lv$81crXC`Eznf7TCi`qgl6}4LZ50}1#
w4M(F?g|ivJQ$(`{exv|(CkUVSghND8+e9QtmJ1rY9*QdHm}cE-P;W&m%SOgky}764|->c4@SsPfPi|%y9YP>%mg6NfsdxArjf~?<^3?KR({URi()n)6p0;3
&c!A&c;~N6E`EOnp@zped(+tH%QdRkn-}s946mrBVlyYtuq^J*D+5*wlrLDsTznf2b6Aov>dVzz-k*8G*}+h3oq#~LXCPbvr1xk~MkG&5u4F9B&T1vP8za%D
R&0p_J{$UU)@RLMO;|ox;;jVT^`qnNKP%6RkQx_@$=n!?3JTeV5BETYbq)NEVL39+c2tkq(s^4FlT&D-PZ#iLc~IOgz|XqXXIr7GvBJq*cpnn05ieLFBc3k2
NX2|QdeP-tUI~S%n_YyOYFk{nf@ZG{+cLtDk#R)p&aLE!;H2soR0q&NC<G>(;e&;?;vN`s0|qKa2>DRkPHbSql%@qca+^j*)w3WqgtO-lx6nk(6Rg(&VPxmI
r4aXq=2s19NYh1UbOqI4X+ZHOXEMzUGXNo3*U{1}c`)w=kyuxSf4zCJ!@3Z`KUeYE6jdo0&o-}Ke;44|fJ>(p%H4sA(??s?_QR<7y9%3H`G5p&lwL9Gue21-
A^ZaXELpUB8<cvG&49ugQxAX*gEZ5ViTLQ(8C}k0<lyIac$BBY2Q;kwd=5(UBQhS_2%_?xbrP<`DtN~w!lX}sIt8ngmTg_RlTkCxZt{#XB#J`o-+l1tu71}W
>vwSxtl2Uz%_!-ns9cHt!A@3(Pf+>8{_{sN)yRkGKHy=k@piAz&iGF&2rw1!e^Dh@58V^V$jx_WU#zuE>k$$;Gk@=j>}g!=Zj)OQ=%A}bLc@sQRo~zTRsny%
c@HrosM|4dFVZ0WKs$QdW29KwQe6%tnRPo={)zMnqYubjQM55Vdm!;v%S@tH3Vz?ZaoZWZ)KM?Mth(M|8S;0QdGF>vhW#^H&XS&N7fz<bo@5xTP4+(Q=Ve1~
94&bXWE&ktxTjrDc}QS2zgVHPgvdPC$-xuWGz6%p>(&Eo)CJeoy4ToqPklo#N|Zc-mAPXR<EJa}#wB#Y8>`R<$AE*oLH!T~eXGRMWviJ9;d`w0Ei7#K+}87g
>ji9$*cBdc&*il~!X<Y!-f3XenRX%*)0`b#+xyp}Z0ao4`fn*S(escUzRVl%iI^C2TUm|xDD4+X*7Swm+zwsTE6zoCE5ty<k(HgfL|hJP6hrkXr|9;(LNF7>
rhQRE|9G<U49q&Nc(>j?ZqBi|p}?sgDpXUZ?eBf6VuOO3E+}rR*&^h3dbrq3N(!w>+&(WghR}iggN$g8l$(v)4y82T!WDaVQ4;L=BmAEe&V)=L5Ah(=^=qps
t|6e`!yLt?)H#rkLs%FWR<J4@RPK46Q+LQF`;aY}2;t;1Ylwv&@Hz6wgC?Q-E}}F`Ce(st6GD(v4%HLp!k5jRc_@)U(c7fo+drL<9jYT%N+lo2>xs*B@<lu1
{SOplG!F5ckR=J$O%UkX>JCG7AoX^Cf|m}^G7gt3RjZ#&gf^M^`i>68Eqyel4^8Hn^j=(Ki#Y%+0y(N6L{bPzbtqbcq^Y@TX>YX?3($tWAr*7o>1u`~CGonH
Q~`QDk=djYHU2|(yZ2M);UI80o4s!hqQSF!(|%$Vs*3XbB+KnUthhZolpZU>G66Pirgfa|sGGh>z)f8u5Bt29+ymbmFx=K>1jGx$V`~5+GnK+*Sz)d|^(X1c
pen#cF0CcgLUt$wVBo{m^0o@~GH%{ScOcJ)M7^fpLp>GP+xZ25@8Bf^xc0eH6yGA1gg0kVL*P=ZBUFfYlYO<$6*6%f5hC<q|1e48{*teZ72ly99#5VliPq3+
N!XFlW(IK2g`5xJVR0*7J2xA~w1W74Ri6y+VNJ<Zx32}@P$BHvx>Y2AxFBx5nbIt~o~qY@Q1aIGH`VUTJgMIjewQl~qqlKCoG9(Y_r?IJU1#G`-8Pu)o8-%6
Lxf<y(2R7LFvm2K_pVvdLZjz66(4Va|7S%IF5Dp!qW&5`_9T3e%X9zLXD+~9pA`(rdPQN@sDdE2jAQo<*<~LH4?@ncG}+bbEr_=KHN74}^tEkSB^zrkc#LbW
1#uWdD2NnXFHk<xnEXE_8t)URCL6K3W40Y^5^27yx|2DW9D=@+Uez-s4RgjHL)YnAv8h(#BufE=(|_EAFT37<-V-k5+8KAn{Q*YO^wl>93_bG0Rm5F^w(=2H
_k*~copEY1_&8oD<reM~u~uVT*_QwtATN!v`lZu@t9u7UXv+9N3sb!q8d9X;l!}|CjqO>j8jPXu#_bh@Ix~}lyKrl$R@Q1!I^qPKpdi6*={tU_3u<C2*LQ!~
fGnoduj;_{-NqG41dG+LAs7)5%0MyDjQ4xS>&3rDJdD;ucmvV|Cj99(N`e@nS7)a@klI5UB8SZCPI1d7H&%tk4vp%c(#&My&eac;)$Z@-0~@bClFY6xHs8$Y
7v3CR=}4-&5JHtzG}s26^33oGW`3vN5=_oEm|#PCx19}3!BD#5_u(zN5wJs7d5(-!g8ae7YR8W4W-fGTtjnzp_G%TdNg5y|=@g6GiZRvqG?nSKx!0?I{!XcG
ZeGJObk@$;<``HQ$PUDHWx)@w-sc87MCVVZ50&{uNFA8%_B5oJQ-w81fTftNstdK^=ffT8)dpvfvWLR9PO2jRdnv)-WK0^Cxf*UEp8-%=@W|XrV7r7U_m9O}
C$5?DtxKA_TqBYPBr1<50Q*NnwDAvFG>E)*LiDJHZMyo^i(-9Ltc$}a2ypj{l|v#m7BPhU;X%Uets(V-$AB??34OMVz?LWfwoTBsxZ7kc9kUjnbf0AX{)6lM
u~d+|b)T6zb63yt3bIPgg;>dV8q#oFmoLv+tft{LNNv)1$8R5Q!;Oc*TQIJ?Le+_<fzsR<T$JhMOG2%#io+<xw%`w>ME~(^bD60wsd#!~yW*wQ;GT_03e?xp
$)tRfMsn)!Q(6*HXgqHZ0CQY1>}BKQ7)zRx*ZzRS#L}k>0eN5&GfM~-<D<;T&T-87l3_HeHxAk`Oikn%wsvJ;34ywBMS`mKrLXV_1p;T0g^MrO_ztAyMmZPG
0}ZuGJ6%DVRaWYC^`y0-p62qvtf<Cdm1$GU>y5nYJ4i&jD%q0Vg(&v<upnq7AA8lNzL(eeoS|t}>vI>B-9O)CS;Utj2{{8%rs$=IlEX=IHYk0UzfRl{=QZCR
+}%$<$&d_^%j3*BYs@jzbNS4aYYz!P6P>bit<&BOcATz3hu-KRXqT)P9KG)w>nQ#<CkvbVIg#E0(V>tBNEX*~xz_M3$Bu=OrzztT{+(2>`9z=lVNNI?&TQNG
^B8e)f%tU^7a~?C>_uLE2beWP@*+a^<;k%dP^|reT%y)B^+hK4)Z*Ik@&!(;`PGCTDVs4BwW7KAR(2Y{$ZFF~wK-7?V@GDQWo-#%lvQ*6hyl;rLo<X-5Nf(d
wk}3yQelX4XP^AkGa5~e>FsIqy@7VcQoXtx8?XKCf&ivzSt$4n*jV>Zm1XV+B~@lgGwIapCQ2eqdWGl4*YaNLb&r;$)%xIePW9;Wgd&+HB_LEfsg(qtgXojx
^#KnC3x#rB0p~1xH}f}r>!VkjL}JEt#b94Iw;c${%5fi93Gakb>9BYyQzH)?#&R?jf5J&5Ijw9MBk@M`vMi1SFph<XR3@XdaS8@KRW5d3JN42UEG*YTr=&3;
-jsn#&~(3LQ$d4jhVph>AfE;B(pj(IUCp7PoS>bfsl!Rsm;?NsHPC@V{i8ho>>pKaXBIq5#Rw^Ww_YU~p_~eTi}RrRQO__Zo+R8(LC44IT0R79!5F$+ZOdwp
93tS!{BP;(qbI&mX2RC$i@euLq1eNta?C7*7H$W>b@nKX6(>>c5Y_=)iTp)#9L^QQz)N^)3mz@`73*teHkmidhZv~L!p$EGH95*Ir)Ln}77L!BnTraJgYd8g
-M>f@q?7PaFh6IUmL)#%7j8_a7Dr5Ak=?>{E8<=JjhSFbNPbcNMP&G9Rm*&U_%p+VRH7E0eo^9-R@w#$;5QQ`Hj{7P%^j}IH-j>2JPMv#GbjSrURK~hUqUN~
@lk?F4ENRv$~dhxlvB`f6#DzhuK&k@oLfGrQA1-%N$;r&!LJT!pr<lf{I}x9O;3RqacDFtWC^9wa*O!GF5UE8C;m}iq{!E+s>#ipDM^H-(lD3NV%$_@QW|kt
WtUqOgB?|&cqj!i{nTMsRFh<a)=;n9B^PL1c%u2Di;sjNQQ}PUrJTQ+Fjjf<f*MEk9E?a#Huo$3j+<mF4%YmJwmrN9E_#tNn8D;IG^2^CWb4krl}=5kU!kqd
sv&Ksh`h^!1Ijb}lE_<1v6=|*nQ>iPw^Jmm(~nEtm0-5<lma;jQJ``I;`-#A&wvFfDke{|72vC+vtQ7yJD<Ml_>l}IMbI90H~^(^n;{rT^xG4YRus%q(6ylS
k{t>x^LA@@PFe7H{W+f=fB%7Ldtb0k?~9<^Dbi<^cv>H+>4NDYB%?4;<Dq*E`t>Ht$7fGp2E`e<4@q!+M?zprgl|xNvG|QeDtI$g7EFU>o7B#_{%+ozZ}{{$
Rh>${cs`K=feI7Bd2t|f;Qryka;)oGoCbu*!N1a=x5tT1C82apmr-S&8o?6n%MctoQTlm{<_rdIl6UbuXzd{Md^tI0z-}-|j${!*N>e55-V{{`S&EB}f=*WS
EezqEEA-CPQI*Fcf08*#B%fOA2o;`@@Cg53iHh%n@RzDHwXe35{R`6QDpU+4{fp8$aeAJaqI7qf>LU5W#D-Ll-~;rtyaR#P3_VYcGurHM2kJCEMkrICb>_Z~
*`xOT>(3!Zv=E>;V2}TYMs2dr3e!}BqGhB!paVKnFZxnz`p`<^3EA#X2o)dwnxolnRt46@+qv(O$^z_G_9_hsw=l2wD3-T1jzDxbK*--t3Ah|;b_Z#s$TN@;
#_?G)<<Ng2(CZ3*z@DPiNa$zP5q9{&PSM64w&j?E+LQO6MxvsOy;wT#PWR!;BstpNNsli~`6Gk*Z~CSfqenv&494=|xRspUNR0BonuuBp|DLpg)~u&}NXSA4
kG{o63l=x`E@4jNO%ejC(C%OpX1m=4eQO&xj^Nt{wNAvjb|*y)PYCYmzy*DDY-_D^)D0(op7^##e~!fAtM2V-VbHptr%;3^RCvY*;L^FBo!^>gPJ)Dd3Vf=A
5*j0pGeGcoD`-vxdEQLcs-C5_c2Za{;$G_OtR|862MA+Z3vz=Qe4n29m;Kv!FPa$jdoQVL{V>)-+YTX{pU5It(^f?^svP8tLB4i3t`hp2fLp`iUP9r+ZSRGh
11zMrdx*xHO&K3<aLDeP<Oq1>zFT^!M!rTPfm+i}F|R^2%y$YsN-iAxVsX2{Cw$Yq4qKnkZzt$^l2=F304q<@%W-%KAvO|%^iwv()00D9>LWqlWFaGfrne%&
77*<`@}1&kRNo;4+G<yp3(|VLILB=Bz_11lHQ;FZi+G({utsc0MgHWNT<!#meA~MeC%D+#F*K&20C0Y__M7r%qk~Vm6{eAq2N^v9+JKv4t}2*Ui_jbom<z$c
Jb4=R_7DSgbU5Rftc+~<;F6A6AbiAH!<s#O9}wQ#a@V&oL;vcys@p8;CgBwO#~u))e=$4Io0}H>VquYS9+v!M4l&|O$+SZr_!Sxe0)7LRvJOeuLhf~a81i7)
75m6K>!yFB82cigk_mev3b(#Rq$9$xv91-z)rK$(q_gUsI{nh?7PgZO0G*NXQfQ_5<tpoxw0E66`}1FgF<kt1d`9-my$MhlLz;gBmP*QIpsRMY(@#h;1aM9q
t4d4v(eHYepM25vzV_dMHlk=SojvK!G(7MUdUvQ)Kt(?HvJ(v;^MI!ls<pWz&yZwN9?E1_9OP?;R`hAabe5vundJQ@j8hQI&KZGrXh-<M;gcQ1spH}ewt-kU
v`xnfT`nzS0SGxx-73-PhM%aVhm^2$T_6xt5*!)QmdC5JhBVU_<@w`?eK=J@DPCTgfiVCsziMs@X6({Ok7vs?q_XCOeeNcFs!RL*RJ?=)&-~_4kNX8$&mrZU
pqfs|LQ#3?4Cdt`o<C}x74qOej)3bJf2|GHWb2CpkVr~^yg_FmOn<&d3N?j=V56Ior+Ih1go=LZZslIJ%&l#uqU~gXLP7<_s4=gu)g<c*PD70rU@Wuuef9yv
x36o>cpogJC`Cu2o#mB~;$t%EltpCQ2x*W>hVgcRLQ~?#NR*z4I$Sz({(EW>hwj_qzQ^6qlWU{i9|icVS@#jaYDrc(^_6xG2sR)c?fTO5QkT6D#kk<i%q>yc
b+JD^7I%n?t=udG9SfMoe(UV2JLD^f2Ccpno{V~wFA)@ln}&?zH$7jf({4@;CZVKbDV2#jkX&~em=q&FP3oI%xAX^{(A!wTPm;YYXfTdJz#`Yxec@8{;_suu
fw49+mb+`RbBHU#6ZcrW@+l(O@I;<v8|@Z6B$O<Z7%yqKeeScoJN^2R&@g!0075!-{gO@b*AD05tGc4UdI^*<>13t{;~<~9`=ob({@x1j314z%M!m;uyH1C@
CBisjej=ZTe`|Y{WG^`}=@rw&B{_5wHCGv?8Nhypz#+o2hmZ@iw9Z4?2A*&)T$oVQZP2qx|J5<USJNxHh}@)glYH$xUNL2cNx-Evwdu8|1jmdCQ<>DSJ>j04
Cr&Gcpz19_2tZ2BNf@edufZavH&!!Ie1`hH$*zZDGSi{bA%X4?B|yM2k2=zhEN=G#6<>Oid7iiJH*u0=U+d>uPNwxQn1{#Paeu*mJTTb=o>kd&E95+bjcv)a
9^(U~cg-+dE~R1}XwA*&;se~7G4{QGmnI}Ww%++0B2Vh;qy&e)#4p9r8U4hL{O$=s;lzhTsoS9+Q1j4CGST`_A$`PW5Bv98WwbdiV6&Dla+%Lh{%gWV!w0~F
AwF<mg39e0TcyYeVpX~kTjpmmbLRufSHKTGmqD5x{YwE0g>|cenBguw8mI7>ZlFovuCq9lgPAQdzy=|SdfIv&7tAH0K3%+;?%0!SV<oEW*1XSVGmt8K>j8V6
D<dM<f&6kH{L`5pvbI#BMiL74ogZVZv}Z?GEg14jXOP-$<?@pY^~Cdb?Wq&1sjn9{@-I!+I~RWVkXOcrh7q(|Q(`*w^kLbKMFFPE<RG|hc3@cfP!O0-%+I4)
@6g|&UKn3Ov<mwbEVwlDJ+so|GbAy5DTW$IcOuXShhI3OW`2US;o`nVTZsNKqmoC6qOx4jPRU(&UjGs^!XYNvD(IF6>981~_s~ct&=Bp%iK7g-=UWfT(1g6G
uWtB^XQYDnF&%f0C9R2}`793e?r$VdCVIiXz?bW0x|hPj2JJA=bUsIOLo1w)!X?4_CU@k<F_F;UtAeX2JYU<a={W|V7v_QfEy_#bj@FZldXpr^y7+QRN}7Eo
amCw@Lh1ezWZ(avPI+TzrW4ATt3Z$y$U680i)eWXSn`ymO({9=MS`bg6te#{1h6f=Q6V#+U~Q-oKG+r;?8;qs+zg&A=-Xh(5>lY3H>nT=V<(F3<3z-L8f*NE
K9BbpsPP#4kgL+5yp2HOF9;Xr7eK&w(J#-#|0bAAg_e7!jSHagZCHLqYhCQ&$doNuhktkQg>2H^fnEn|p$T=jew2{8&Txn_cd?RRo|d;Ug~-#mw=1W3-8);b
MH+hdU2MwO+SkT7Eg>nsT^EFlXzuD)J@5gn@()9eJVRoM>!N$BX>;=5&9QI+Lx($1Xf1Qt9!x4NV`*^#r8W}6^Mr#R232vMsQ|wiOD$fa5Weh>D-lp3Qml84
B!vdjvHTIF?Yr)lQ2u+;jnOq^nE~>?krY3~z{BUPf-S_k^hHZXNW#I|Y-YY5gv?u|tfgYYA5GYwQIP+E1P0$Y&TrsOzX}L|uFAQk$TA4PPY*fRv|ZyuMWj4Y
zULT8x3(TIh>5{1sAl%c1a6M{n0kC0A(&TQ%x(WLc=Tu71`@gs;F<U|%%<?r&3+y77kaB(YFFRtPZ?fPZb*L&3M^hNGgN*zR{8v5kj=+{kFbe!p2i+RVmY9R
%9c=D$P1M-$=0qIMX&Kq#{Tni_5GRtECW9cheMIyeA2s5!W>g0Vj_J9EI%w<o$#L`5Oz-}^)51$gotXf8wi_?&g|G-{hrf{{IP^&^OIq>>JY`<v^vIW5X84(
LjnH=;QQ@ya$?~2r_5d-k^op~uIf{Rix|6)R=+rm)a5(`Vyw7pp<qwjm{tPVvAN_)JEn+QF9FbZ1H5RCey6pJa6}tnU&fe(9KH?s&a4tLGQBWc0WD9Gs*v6j
b`P`N05FqNYZ_{ouJIy8jCYDA3>?i0&8LTW9=9D{Bk~}jpDwi^0I@PjPW7Ev<j{J11RHbVHBnF|7h}-Uz%Fw|?~K>8W$|-#3a~y@Kj(j=%!S7|-GkB9B%rOd
w=+ad$Y}DOxFy1t;Z)I<E9}2l7U5@6Vz06))#p-R#}nRQGF#VcBrthxYwRa4C_i?$xyUa9D??Ih+5bxb`IzxE5yHBZdhv$tW8nr{h%^XENXv$DX=V0xb3jDS
?Akr6PXoCVX@MF(x~h6|4r3t{$M-4lyLEOD-w2un*eDNXw)|fIo&R}_@N7B2BkBk#sg`6eSeZ3)?<tu=41|0?@xs2KxV5AWCYnBnttV<!jqUDsYw20&uk1JK
g1Z<r`ub*2IvGAU_1vQKGi*Ud_ltE)D*ggZlzjft@yk7j_GPpEL@^<;(HCv4^<d#|>G_s2$wqy91u@3!5_my9@&<6M|B+)YwxOdQDqI7AdQJS>PGSJoxG;sc
Im|Bt!|gJ5)!KU$o&$Z&%?)P4omj^@^KHl_GTC0n`01%;Sa;49&Y7y(m7_25g3{#Eg+!G{J(ORC_{<;r%RD^;kes3*he{^qX*_0*fw#UAcTO`vg@*b})xl(d
zF>x;@|Tfa$~EDBOigK{<=k3G7LPs`;B2`3;EF?zJ4GvOE0uvEFp}zud&>!FU=D7A=W-_x#_#S2dFzNd(!?QFhQp1BteTz;K$)<~+5ItJ&$Hf?8kc2u`c)>H
_}<rvWW)+TGy!0e2kaQX34f)7M{-?d@Q}MaXM>6?k-5w%92}bkktX<>qT9LMGH^z>4YllZe>lx8$jIex-BjjgAEl)_`VYRr>EK5M?Q(kU){#+HDkE{yhsH*_
gS~E%6(-LZ5uv4Fa-0x6G!bc@rg<B-W=$#P#U>J*db<Mg>SCw$v~Dw+$Zl*uS9x9y)zQAVel9s_o>j7ctAcNk?Zi%rqTRd=?VdY5&k*uWTJTl>Vhml-i5B#|
GZy45B(cHOC>CKOZ|BD>>ugyyLP0PTp_gBR0NDoMwA80TQCKuY1~P2lLBEKC1I#Lep*|XSO~G9m802ZIkti}2x|ZvUhdl?8{`ZBYU(p_UQRg>_A&2N9&DF=I
z9k3}f*StR7uA|P^vzRkCp)cJ>WM^a10IFu%l<*R{jQhX*b_c}ICa6G(7YUM3T?+7b!nhB3QT`P*Cp-TDvMDCzFsLQd<rS}WOualMNtt>WpA9aKWXbnp8>+7
*mJC~`lT%cvOOJk&dNCN2tIg?9_WH{a=l5F9eNcrft&{Z`<GYBJ&Z&$wUBSQP+^ChJ}bPKl88xNvSLVPb}b!To9^nL8|#5_OrDS!>6{2gQ7?BJ^PG@{*L+B`
I`AubH9W9JGbrv0KgTx-Fhwu|_F9$!T`P7=D2{EDtRx59*0ryWxjrg2C8S<1<n)(v;}_6OG-;G$dXb{1De|a#ZQL$nsuJ54!jhBg4(LJA#u_A~)A(GKqb<~^
aqv#RQxaS$TE(Hz{Nd$k$#P8p?T?aaylQD_bawqV0RaGzd^Q(8A6d>Nbc@@|CG@EXDE_7;Z+E)iI=(2C8447u#IxR0CdHYvPI>j$JJNmYg+e;cL-$eYPjaqt
+_zC-2_zv>u441;W`;Sxqc<jyua({_6h?S7?k+qFz?2CzmK-5^FC;|3pJ@5K$}JmG&+zh~0DY2CIpiR=jl(dOOd0!xaT=#Z5thW8y_!%qu}3|U3pg+OleNFV
$P-QfYR_ryI_>Iz<O}^$rL@&QW~%0^+8W<qEMm@o+bc-fQQion$9|SJpKbzSlWexW1B}2~ZoT~hu)3(Y*ML1DQcGNU$;Qg1@aDy{C$TZL^J>(EQ_nD`77r0t
*W^^P(dSb{pUeoeGFkhJ>B^^Jy?s``JUD->RqWwDsjY49Uco5028-+51W{Sk&PTSZo)!^9s-_5K!fdw?`lfz=uV`<AE*8;I;X8?9iOQW9F)0Wp$AtT1{D!nC
N6@`&Z$~M?Q($jw^~Nqy61Bp9>raog2aCDKDf#+Vb3HHhWmI?q(z6G&0cBEo>%7Y$jZntKpF+OTFLHUIRL;IPoK^5U=5}cW*5JrnFz$DK{lsN(&UYAEK4wiD
#c~H0sUqOt3z3Tb1zF|z;$;ME0Fr-xv%Rjpnlu!Uv}Kr|C!ry!M9#pj`<2z1#LO(z7E*O?<2dVr;H=)UPGN{gNab^EGqUfNwb4jqaiZE8>S_Jl^Ly;?3ApO_
4yaP1<wB<T>*W6nOj$4xt_^=lfVULv<Z^W4DOnE+TKJ<YZOEgp&%kpi`btPnvB27-ox#Vt!e(<A8(|q&)!BUreuCJmp5ohBp8i~bxm-*?3GcgFHcB|qd2)UC
uT?;aC>tL*7+^j5jtpz}i|LAFyTs*;HP=y~b)>n!0qwQ~T__x56VqD(jwW_dG(Q=UNCXF=R)w6azYD2OFJIfsrJ$L=eE~%vb*$5=88Brt9qeI|7-Cp5j^qiK
1(*j}F{S37XIUg8phES7r068?@;1s|Md3c~MBbvJZy1CFBx$=21~QtuiJTiiZ-O(Es9Gp|R))}^>*6=A137T0K*^u78$Hv%vm3@65?&)Qb<2|beFC{1LMVL#
3dzem_sXB^TzYGSb^Lfed*RW!+%`hrqyh}emxO`5X#fBcJGpSjweOPa!3xe&%GsOHnmLwztQZ&Ef;4X>XL*3Zjx(E=mppEFPD-ZR@p7JYJ2*Cbm}@+{-mdt8
p*T1H;euJZICP(hp%~14Ei}ra)6_`&_n@uqiChh=C|gh`W};F{{a*v5Cp0(LB9Zbk;uY>o_q-e(QX&GklJ}*sjLwpn2ZA2|#1S#07XxG%hL0S4Y)XJFS)@B5
^z*Ccme*c6=Pa&mxfc7@L=JI{9`Q6{f>CFfuW1koHA;P05{YE!nwC{)B;w6Pua<sSe;cK!YotNX4w8xb{{Js_>1+VowyZ^fBJ`?><_@BuqwiITXkvIG55}Q^
FP&o-Y;8KMIp1^hfzb4CBDwyPRdHu{<8#%tb~I-90r0WTn4h^9a3t84O;i7As&YK{q)l3AjTSj=3(H}fgP}aLRF~841Xiagi>bY?49H*Hc(V{s1gjkRhtYtZ
(S|WSRUk+1ZUl;Q@nn@8e$rf=#l1)})>K<a+=%c>$%~EyJmi3~nJL*Xpvohb!~#1D!9K1AkzmZUjI9=F9~8dwkLBeFEH=GKM}F$`a6~G|qzHY~FnwNXBhGd3
wyzx1b0LXP-`cG2%A-)xUP;wiD}IOzHk34XPsNQnR|66VcndVCzkbk<V#l~}20!;{MP=YA|Fob8G+c2?#@N}Sph-%PbfBnE8wh$)tSNF<!C6U3O#FCrrJ<Ve
R}7VK5V!7!fnUxQa2oN$`VfF;T82bpch%x{)z$?AxUP-^N*0(+3^inkJluZaSK)UV!hv6!UTtouBwMEJ-*20L1xqu!sxE1&;W%Ho%DMXHG&1s#(V`*gV^OP#
sA;owDbnjIsG}jBc1(Djjk+RfEoc1~^qov>5OloUhsKVjipwA{vQe7v;T%$MgSrlLrf!cQQdCKfpaC_ae8o6+2%G1sMorIp#jnHeyWXX{PgIa6QZh=^%&!H<
G)~zvXbj&nGz2#_wjGV$EOcI3R^?ZOH{&`O7c7!UVp1(icDi42vEWbiRSEHrROiBq(<VoB`dbpXL0H$Ghi2FUP*q7GA83SjapVXMoq_I9muumnNBnazej!h_
B;+^fT2XOJ?O4>>So3_kel8Ji(H64;)hBmCRrg!uR%)<KmoBmMXIH52LjREM)gq8eD)Pvm>rlpNv6t#zrYM^g72bds-$FGcJV1Q}c<mK=zLk~K^flrjaQ2wP
3Qs*OB2j6r2O(1JVL-^!q7VMwga~Q<VKKs%@t?E$V{>>rfU;?%O6AQ(U`e`Wdr%>9ikpBjsgqW=-kNz|toF!Yxx=-*sMzK}TRJQSecomIo>Wq_u>Gxq3^oDx
m@qI*x=JzwrJi+q17?%x;eQHQQT^PP{Z1}J$3`dns^<uE7MGsHGkB2<ASlW;Rx62csK>`rqnjR-hi2GBo@FetTv@<_s&Ye0X{1@_cc}$EJ?pNN-i+#wn2b)?
y<e$6?uJ~tw53_OwwF~$gm6w1cQ?jJ%>#Kb8L(@i+kPW3HPV#Om#K!(gu!AdgSI!&B|<4e^SdYNCh4!i9YgOj!0vqx$>`sv9|xp_p^^^}R2B*w)1GTTKra>@
1ot39lVNF>>soiKF6flm{bsVxKt)v!hN9dLpZSZlw0<p0PDl?S0@=e%HLi%!s%su-R$n}Pe>pLqbd@4d7c9eGf`KHv^VrkaC+d;~5t}vd|JlQwExi{G-9-T;
u5<ns)oAnrNUG;s-RuGLyk%3C_aeF+fq21TV#^&mHe43Rx&}&WdA3>B>kYj$=>P@}@6e?Fz^u<5Lpmc^)`H3wwOvDKqWKV`ax_Rj`_mnSaP?c!kW^ySuQpCJ
?h3R$uM)f^Buh`YeawUOa`uo+De`J7$6ywdkzXpf&!h?;`uj`%D?QkOiV1l<hp_I+xkk%UfV5`he(6P{qULd!be!<sS#0&plJekG@72Z*s-m^FsNl{Of{cau
b^*$;f7_H?LvFn7*SnAco#35hr(77Kv?&^Zs=>B(&E0e8<Zr1_TeE@J13`y&s&FH>&yIkH*+a`1UK{@oQ0#0UCX5WE<QK}5@QrsS%x8*ZvS6Ty=6ktrYXo%G
LI@m&NT&(!%_Ww+=mfpGiPrm;!oukXA7e_k#BaAZy2Rjy+T`Kv;%<L2QkOPjeHiq9z0UEMZLBKYYv{$bBNunwE`zpo2zL3XfSM0R?qs695oG^Y%#JzBq4?$c
N+K3i`v4UB+Ee>%Z6b+1cMvmY3PJ~evenR&J(_GJnEev#XFpjKHk;p^6b0as*?r@;oD~@U+VE5)XBKqJaZ`kaLi@)h)5sxd_eP+tcTl2aA6)XKm}$d*^QT6(
|M2BW&(df%#!>DKEUo=+@8Q5Oc(I5Y?gic!?JK{vQ1wM{_S9RJ&bw=l3uS7cn77X&CN{v63YXK%Jl)oxpbG=<hE7-2uU?hhvtG}1x}05}6v-ZSy}s{7jgpZ8
#eYENf=v_4NWNU8vCLvY6%Re(Z_y{vt#*vfmLO(y3{c>_28LKs)q;tcENc4n@1S~^gy%hbT~i;jaS;eHm}7~QvHJ&p%%lBkv%TvdaF~(>W#fT?q;z5n-k)qr
4~FY$x{P^!79;hJPE7qjB*8ozU;l^2xoGpj46~&jv}t($YhoG~ft$78@K$%SZA2YP5NyT03iG*&DzGzrwj0=sL~b!i)87;xM5xL_40lk}uQNNUKJ05Jmp*iR
|CKAUZZ6aS+^PU#aCoK?18+8ks^Ml4)_b{>0sOCB9Ab9cG4p6~vK_pKK7qU_cJb@8QPaPPsOK(@_DRS!UWrj15|UU!6S5k$ewREb4%4+?TuaaM%AxHMB!IGn
roX&<6h+tH6mfIyQkUo|-e~4=Tw(&N1jMbV)`5s9sL?$5I59RWAZP5seXpRELXHl^9!j>}y&C&yLy_L63sA<~o;YDOR)gY|Cg1|k8<`jbck*K}fy6J^$s~;D
QLy-0G#g6<AE0wq`SuQDzv;;ZcD9cDw&a)3_R=SQ7}AMs$ee+Br0}SEWa2oYAyCoLXQzV=iw>oXl}d7{s_B;|*VEA8nhPZkZQKZWWS`xvCmPNU`&?5NMCHH7
6P}4gMdeGh<DmfXcDX-%$8*a)0J;t1>!UtH^E;ez!8CqXIraT;BW0eX5UGeTN3Nc=yYDlB0S5m`Rsv}w%Z>_Rw+WxwPedFZ(0V6=TQRcMJ<teT8QEVeeQD&K
WFGBs@F^k-e{=vS@+p#w_;}b}20hZ09PVZPVdTj2C}B?YtOVh9O12pt8UOoo0<W&NCDJZl({gL(@K&_NxY@NmI$aV^1aX)OWNFbya)K^jummPfhv)owY#OiK
g-qF5N%c@lp8QQ%_)pO*==1e36X3FLN_lM<e$?5AOxgZmaX;4+LeV0@((f+I69<eQZD^$$b^Vv64Epu14&aQrSV?IWkMNs_M(5M8%3A(C)S0WJDu`RKXtLM}
w&yV>Qe17E*M_7I5U<;M%w8s#=RhUlfnK7b*UeuW#LxO6orF#Rx90f);KN{_UmvMDT7<r^rLcC>HHmZJG-0YPIa87P!i4T<pvqU5?Z5pyhNKc@8Cc9n72gd{
7Ukl|CA(BI=7=(g!1XZzsZWy752&;rD_8-Kw>i{%f$|Bhd8qpIx_xBKv=Uh<HWQo1Hot#6&Sf4?2bn4<Z!R4BGbStsEkU8VC%t0rUI;<O-x2&B;9Bko_q*d9
J@f>_P5uET3?Lf!r5H_$YIkI-^^y_B*E=Vg3v`)E0iO=YkM6qZ>yeAI19~a#fDn3ndTHJ%nQu~Pblg*V+``)0mQhK$3|AsFMsOpC7lGzK8k@cxD(ST-qZL$%
6x(6w)dJUP=*S<1Ms7xki)bB(({^sV<=;hm6asU#MD@pnguO&XyNP%Y>)4VIuzmoMIXW}!tqA%nfMaQjzj&F!+$FG=dlh^OvWEB;azGa4t50nM(R{waP`?Qk
{mH#MWl1$XyNJh%LyB|n;}&mo3`K4k+w2~`Hv^e`TM|R$+!{HW8S~71b2w~Xme3dT`8c6NsUQ#uzF$#$T*Um4J&-SGOkpW}Mr!u^DdRXJo(2k}{XkG!H!QPt
Gxc;hiw$?-iIlbO%B=F=5+OtPNjG5I-?4(y1)*>&kF2n@-+aT~HFmy;m$2*Qa>r~>%resrDJ+@U_C8$8qhe_8QVWg$YA^!E6n4FQ*l4n2J+zVZK&x4;pE&YN
WeF@wI20L=c=^-K*j79+wH~Xic}Ipo?8eBxhSh7VJQ`5kLBDpwQ(H3rld~H?ZZ0b6pGn<EX-hTRuT-=c6(t&pQxDk)d>y`DAmg7MDwL@6QT`|U&(SL45hT+Y
2t@PJB8A1VKi!nm!N@;AEH!$j!FGq)N09lGKS$s|n_|Cjs+P+PSaBx2ex^~c^85V11jk9qZyrrmfCBm<|En=x%xeU7NsqCNB;B9vBebrICNJ8ma?-($7`5!D
l53++9V;}D1JilTY(|0UO~%^m2#to8`3RhGwix0zRKM<E58JlgYr_5p)XNyI0{XrclEr$5Ak{-2n~zSXz+8?sw~zZE{D{6h_9iSIk5tbE?yjrz%9nS$9vd18
oYn<ED>de=UQdr*P{Eg(Fqf$5%IMd4gZlNu@ciVffUg%LCJ!FTgI%QdW36%U-`JU$9<$yr$0R0|J-C&F0T-iFVw8<q@!sf;^}!o#bd%>9p|SF$+NNJ@Fk)5J
S_d8=x=R1RTzF}6XJDp>oKj3~3)(YCK==V@Y*9<O+%y2S?io)VNblQK{X2NkW}dXy1$+8{{v&_&0p|~cTSZxXd*KRkFY%W7_e%tM{F>|$;v+eJO>8;A%D2n~
Cxu@vIbzA|56_Zv^7Zd86iuEjgwwpVt|0t@$lV&xqtVYjp$_AD5=`>yrb^Ir6rm3+A}lbR!h1nM#8=X>*kcX#)BTE?l&K|l@{9eB`UK~uv#(on8z&#0HNMi^
;gce7yTfNJ6Sed3d`6ELy@-I<T8pRmOkWLax<{5zI|H9VIb(!yH{+RICr=`GIEnV28M#ss8guYXr@3<Mw}&w>dU9J^_llTBhwB*sqmQr+X~P2{U~qen?6ewX
V;8uLM4f<_9Ouf8CT9UBgT)ol#sw&6OQ?{u-;wc^5o__=^4||2-;l>zu(0mm7H~_dIj@}kv77g|$<WCaGA8!7h70A)t-pUk80?e|9x7slqxO#jq*U^4!~PJ%
NVQajD4zUtd|IPp$cjcPhJ%ohyS<MsPE<y5No`bT%<s2?Ml0EW&iLozl&2Kw8BbV#KS_zq-9FbU*~@-Q9vU?+MR+RK^JrQ%QfkZNTd$(ygz3B&A#xX&$9%_h
+nun5>+?dHt^=`~LW_VzlT}@1Eu0fn;=dK*s=mz3W=eToMPg&nGA-Vs@Ce~l2|6O`Sm{$q951-24GM42@uzxT>m3j>T`%tNYjc(OUhjIaJ8w#yg*<8mJ*+qS
WE)By<}TtK>z*M8YoatUgc_s%ddW<h$PDsDzzBUGNEc|`ZdcSFZSPy)eLWnFKx#8?m|DXKGs?&{?s2UPM@uT4Az|*r`-JigUd(4xCog)f#pnF0tt+fGbiT<%
60&M7j{;~R#|F~NX4}rn64IjbGXm>YqN09t)iJg0H^3}eK{RcRDJ+6?e)5}bS4GbYuCMq-`~MTEL+8~g;*Z4CjQkBdn(YcwTzwdUh1t6tRB9Nc&=%eEhrkQ}
C|<#9`j@tWe?mf!Mk5Inr@i|ghSDE_8?kRg0miv?9qqj(M#c2y-7+2NWIzw|Epf`J_h78o)N>TecZh=Gz^Wgw-dL*PAmPPhX!hVD-b1jrcB!1<NGSECiSgY(
a(JDLNC0%al#+2*rz?mmb@e&PAn@Be8PGUbd~6>q;Vgbhy-K3ScM<G!(^l7>fF<1G?YmZu$hA`;5{4RgaEj>oOuRgWW+1go{{GyD1OaAPIg1UyQ|hUOayL9{
8Nu~J)9pP6Dp1*n2pVt>u(2O!A)DQHM_!|l{C$TeBS0d$RVp{&N>fOX#`!(Z&1doI42_Zn)iUy_NMwbv@e2$CTdw#Au#Q><Z@5`Mw6^SzI_9H0bkMSx5$7Qo
BF!8ZcI!|$dy9hK)&sQyR2|4v^DwM`Z}`o^5_|FhikN<RQohlOQ^Ft3L=XE*v;0(z2h?uRS^>E>Hlp~y;%?UuqU3S;xuiHgchQP{)u#4knG1!1>*3~4Xj==@
cc()gtf?S$e|Mo=gq|}i4uODniIysPDJrBr@Y!i$aU%RNAc8@&<kBR5ZNC(D`aW18kw8_dh)3n%GB-tZQ9nWxR2jiw`*b#wV_gCA%9!7BDaSR!f$3>~ErV{;
;ne<Q9XPw|7(H)eP!cGU>c64zS4AI%z@KZemUSty0rv0|bLhKyVP#O4RGisPbz#XsUA30!A*RQzSLc@w22AuL%308l*=w^mBKpanP5|j-_O=r!#<-(FD=ynJ
6bmqB(Hv^t5Ac23RRECu@sgDlg7aN)U02L+IcTda8JIP2etz+;T<0~r;{R_X?ZX{K_%)}V_gTv9%e2dJ_?GPe|1w>vVJD_d$1$>$MQA7U5JjuQAYP867H(&c
u*v(7FaKOy5CGs{{_~K=-vo1wR54i9<X>81@kaa@zfFE-&)>lOWvAYm4PiowMzR$uooP(|3DymGKm#880UVr&xKEgYX+aS39s@nzus8LcAQ_?Y^y{Vn7h*R~
FDBQ?1hP`FXVTnGB*iPJ$IiABk(YCn3d*zVW3ro_5*Z&*4~i$FEnzmQSH63kC*GQe6ERdFCFFg^41-VI+o4EKJVfeyvzz9Up|Go9S5N&$_WHC~`u${FFDmuv
_{(BWWoY8*-ZK+4Nu#4R%@BG;p#2dp`xryTfGPb9w*St0Z7CCYnkt8ZDCrzQ9jX8@0*}+flIFLVz({zG>3Wqwqf#q%)bus<=nN0u`JtO9M*&dOCI&RpQwkuT
^${3N6eTrdW9XjR%|)wt(x6VE{za^_T$HT$yPiD~Kpp~c?)J#d7!KJP@=(s&EpRllO^|B^0BU!#t(JxNMX^doLNjCtIo{9v8aIGoPs?412vb&Q27aA%(BUS2
UIK3<EbLFCywYG2RiGcD`btD5i$7Y5jmCjx6f?+Jv)n4IeyuCNk{B4;bZrmKXKd^2z9Bagl=*~p>eToRS5sf}?AE1cCGcn~p<N`=QD07c9B+1hKX#BY-m<kw
Y?*vcdDt8Rf)G%@J>;M-(B6PnEW2g_(xfi<CMt{=iCPd@muKfTG3eGn4d0)-=W)UHj)vD+xI+#Mqz@P2gYtAH=0+Zc#bxR3=!S5@JuEW6TLHGVfLMk}f|-xj
z%B?~?-K}CQbSLIYJfoCpA$YT*;VW>n3fMZZtuccAAEoUS`2CPt;6YV;l97Z{ZbWFSJ;XxKs>35d}#SvWpSC}cuSB%rtg3P>MiOM1_nPAiWD|fDs1uGmx1~(
sk1?~>s)B0ECVtjG-m@3a-@9e0>@7X6}R5Od0E<Vis%j8b+~BIZxWO(cgu=aNySKSd9gUA!ECrc#>JWcDovpzW84;ZV{<r)$9M|@tR*C>v$vq-JIc;4VDpUt
qODw=-$1$7{S-97KI<kS=eR|5ht5ws%y<DY0ok89d*LK@Y(AY=t2vK)>Ip_aK%t_wa#1t<Z3=3|8^dSzJY6hMy>;pqUaaw7B;hc|qB<P@uhufXGs68fYdr=0
<RDTLX$GfuV8kaLmDLl1T{Gl0(k$+o#b?{~yLvTcc5v-Q|HZ$vI~MYKo8pZ7OXH5}zmYgC^W&CL)i`-k<$Z8puYG~qRQ~9({IsrcemB{=D3x?SpF3*SiVsG_
a_4Lq#e?LC2PL4HUq#hPgcJ{Jj7^d5Rk)WUv7jr6!M<RK^Eq$50+hy}P-55Si?PLJjX1|5y{35R&^)Jv9&JQZvBJY$-(y4S<IId8M5JnOnDWpHay_S?%GmZ8
Nn}b{mvSq?u1jj5JKv^N4i1P}TIl|_HO)D7PPy|`gOqI8Ff?~pulkN>2b@=`EO6`5-xi3`i_pQc2$oX48V39g2Q=8bg8Gcq)hgt0W1-pgatff<11IzW(-IgL
jqZf`F@Tynna%)3EsL(I!3v~HB@?38>F!);B1#$kFLV=6sPAqhc1$}4s)m9W<pZ|91}qk|m>~u$bRJeOqitg*E3=a7I;I2%f1(es`&p?W3UEu9Ty8dDw*Lgr
sk8wM;SEZvK%HlVj_<+Xv}DaGE#-D26cn|wOOyNyOuHfYER9j8mWhe0aQm>%zJ2t>_*S5u{d;hV?W`2q_$9-}oU)4rQt`{~=TXZpS9ziSL0YBA{|IlAfgU^Y
y&k=6>lcSQ5`{=jzNNGX^#m|V&iC@aytjvGk|$Uju`>GTfH4*axNWQzcVpBLivjO;UO0Wyv~A!Hr(&IPk}nI+;UnI16D<cXb7}My?`q(J-NXlxASUeY0NZ9N
MW9jg4BnUrH%ox?5>@GrWF(#>m1D0D#m%Ef`=-Y6<F4`kU`z&3tSBMK4c%c^w}E6+q_q?DpKU2B^e=vWN@CdI^>&PnZiayg2u~WiHgT1@Isph)7%o+~ht^}z
yxOilGrmZZo=GR2k=HtAgqzB#_ht5QG9S9=t^eRzuVG}SWC<aJa8cp{aaD=HT_V?xQrP~ideA(7{KLddrCtQek7*S3G&kyQ&1rtB_xyH&HUucF7A}m&6C4;n
j`5?=TAqi(vjBWzpFf(&EvH%KRep`B2XPN6h@A^zVd3^PZZ0LLq+~4`st+DC#sLKIr|8gGSfh`G{=NdMm@?F~X}WjNd^{9~?xfc%G)14*1gc{3N{LvPC-AG3
JzlV$)&yKn`5jgSRk2!5zS^3tOnAP`U2}p8;9IqI%qKnlBCR@~tx}~v3OmMlY_2wcN&+`XpCmZJ(9B<nRcWJI9k{!yMbqW6&Q*uG({0S0ZNTSw6)vJo%W2H!
EFEiEZSjl7+2q$q+jkC!(;4=nf+~1nf8JEtQQt%~cKv&lxCAThfHn1`uW8+SqLFg=JVT+!#*8dZ-VtwjS>x4$rF}h)p{h_x96PP|jVkAv-?YV;a2jbp-ls~w
bF07{=>ckM^7D9lQH9sJ(w4K${k5||Ji<2I1!7ErrkN)!^l(%9%glCAt>WPgWK`D(5z8V{0ULKot_LWSho9IW8S0E8p_((phaT;d$5TUWD29TFcTy@V>VMHL
0Da*WFJ0@CfXU7>u%c&VO3t9N=A~$?^c5)dkfAG0&3lR777rwRwGd9ws3($Xq1C*CiOHs(wit{sa%VXL2KOL#1p|34mbxT3KsK^>U6T;8zZY~xmCz;68`v4j
p`xfnyK`1q`HmhV_g<M`tyP4pj~t3QEf|xL4Q`!3PVp5GrXHm)H6s)EBJ5zQl3S*Ya(x6TwaD~OsfCny;6y=lG=s+7i!fge9n}-ze<Nmb6c3r(2BAuJ-zL{u
0)%%sm>g1+?N>DLoQfC~ndR}+0sJ!cM@|!w!@R{ngH}VQGWL+fX3r<kUU~Y!3}l`oLQUfFNM~dDZ*&VOFDqaPzX2g^8UwE`+3S&kiBO0w{sJ0YU6APX#JQSm
0lUT1bZHK$AM^;F8%s*Z*FM>jIY7FNIm$HMYgR>qZXuMU7{xvBKiK&3nam_|u^QfFsb^L?nl|a0fg|mmvYjfqBvw=cGDn5EMGjd+)&i0Nd-6YI7(ja1#ksh5
Ir1#o{Un*2<>tci?T7|A#gRPOLkK-(0F_gs?0`sxtsC1f>(jw)73ODyw~^;K$a1Cynp*EPfM3}ZGAw4-n?N*o(ZG?uF_2uzdy#J09HEB4*>;g4Ppnr06~6;z
^2CDmU*ZOwrh!hODSmpKB|3%+meMY>t_CUSnj@Nj#qPPbi7q63+MEY3S;bER0ZlT)ouaCspa5yWW~#7m1k<PL9lZAVyQDaRR;j?8h0j3>I)nO<E2x%To%;Bj
ygE1>ZN433^Vcp8X$DY6FCvT{20dpjo~<n;Z<Y6lF08C5=}fABggSuzhHu<H>GR!*SHx))_LKG%sVzh_-SRIkLxW3|Plj1jjCvtH|E?cB*gQ|XflHia!<=J_
T75_Q&$qu0@u>fhu=97Z`lKmWex1V6a~C<0s>aKgJU!F};FTZx%*2Z}=Kha5;YFU)OrC1awe&!$+mWJaPn+hEG(BymZ=QL}GsjK7Z^<2h8L@u_%!P{?2bgvI
3!rM8@iOmr$YAJ<{VUbGF%65c)zMl3PPiGERfx>UchdCENQJLua*SPNaxoB|%8+%jMW@@{cGzOHe}PAGkh8c>Ds9PU*lZjA|G?tm^A82t3-HPE?pol*;fp|P
&w0w!%dfOWTrU?cndUMAq`GdrKg3a?1bRdcPlVv(sc~s>y|TE&!^@xU<la~y;<-vmyaJ})(|#*@Snx<(YoDSy<eG#Q1pV?{_Az1P8%{!d*O!MYWjso`r3AGs
gse}FX|X=dWOOT8UZFhFm&2j*UV{_@jOrR$vn|0^04wWHXHuLSoTb||<O894qULh}9#YRkwoF#N>}pOsBkQ!K3Rul>UdeeD_t7q_Xg&BJtTZnvdBs}#&MVw1
<;EmTd&cw)AK20?z?hQ{D@*!NC;GIJ#rHo!R#%Ic67AsY7F=1!xWn)li4OgW6MSDTc7<Y<`9Hr1r_r)Rf^#?UDwgP;B&at|Gr~Ny%zqXa>2~u-0E_eR%=t9X
%uU!;cEHq>SvrL2Q=x-IGz7u_R#{cF#J5GUa^-p)F0Cs#4Hv!15kiqKCbR?jJ&=e4uO=(J7JxMW(evrd(T~Br+6scqYR?l3E_Hk*d%N?V{gNhjF-7WD!bi?8
(?cB}Ye+j0#_%rf2hT41Fa{<wX`^?HDsRlu=TMeQDs~U#W2ns4(zJ)B!mZGXQwRWtaFZgDe_#RQU3vQ(*)6_=+&gVAStaOjN;ui4@y`!+It5PvXiM5=aV|Br
dl3}_rpjRO9M3Fm8z-$l$)Qb52mwy><9@NQUpcBNQNT?erM*lNMdb&j=0z`xNT^Xl)at+nD(9>GYMMN7IAGtGqwaQn|L(2Y+`=4N>YSU#W>S&*-V^`UXc`Me
ro-)^<uFPmBA9_6H@{AWR@wAw2JHE9@pon|Z7p*2%9_)d+v~bk%#E13mkU|DaQ|f$)(L;r0|&>((?`0<W#u{@U4>MCy#tEX8QHyXmOCW!tl<P5q(64A=vY09
74oQ|gCALM@F;0^-|-r-e#by*2X7gbf+i_YEU4yf-*T&2j8DYxWLXUI>339@fnMvUgFL;BPjkzdW>VZ}9{vJ$r=d#u7W_XLW??57u(kB(wHqQ>cMo}!-I6KT
OY^sUuNP$AMD%4@L_k#0mq*Uf*GFud8q!Is8pZIwL-<cMMvGLVaO7W*)bOQc*CSA8)thd=0Z}bzgFLJT9f=ADKX4cK%F56mV5{2ku0dX)ZnmVqB*Rk5fpKnY
#>jc4>8y6ArO`oiQaa!0qnJKzfi9u%f@YDnN>mrU@q*=pM!=t&<oK9d=vwWqM`*BK(2r{9DypC^-Df&;Qz5ycRT41?*SkR=OvYK25PP{^*Qs4cGlr*2-as4p
adUS70NksjXlN&4_&i!H6*Jmq^sJ*<Td6(DtJM!iSa}{xGw)4dkY~$BvLKZqBXBS&inw#yNVX=4rv?poPz0<xJ7cKzF^<MtUza=FT)T}0JZ%~dY)E$(cK!+M
8cBT=26P=;N0jUx0PKhdiZ(jcOk+(dWmG8E0G#@%<~<DKyn73&od~##_4^ypt(u0<7#+n^(ucDo>!D=Q%Y@f8T19r&S+*m?SU5)&ZB|m!SdSYoQW6x;pl`+a
-#*x}!{MdFp~1vg(8*AQN`5yq!{d0?`H7fC;A+M)D)PxCnkEBy1#5WEdCj+O63%F8X(Ge^m>{xZ9*AxC4?z%t0Fo%`#<k~yx%7wIK$r1Var=l#!@bY@q$sb5
wlk<vv3_jaKe~P=0qaD(Pf(v2b-A0qgbAvWzA`I*hXuyV7t5Uhw#TB8NX??WTny9Eb7T>424H)7>QEEMFm=!a$~;!;=z$9yLR^X0FbbpUv?vjd9?DGMscl`&
)s6qm<0@u6Mx_H867Bg9c@&8_@0&C~g=ZX*jC!(ow{Ja#NahdxeUD-CKL}Nk{o^&D+z!;{eHY!L+M_2Lj9*u_M4c3K!Hlo2T>|QL7s-ZlE}c8rGew8s<%sz+
rpmFN)_32vl7EI%slHAv3<cUPs*2ov3l#%&q3InT$P4OPoygHG*m~S1s2{vosGf%+AY%z79adN5X$jCBwa}2&x^DC5zl~P1FyhS0FjV`(VNABGprwy>r*hc(
dNfW5N;5ct_iJd?A?>BASX%={JLd71P?nJ#)>&?j?~gPOC#HM6Kuk|<H>&G~SjvppPF}rUgx~V@u($xgY%JL)QxPtXIQw-);k=@90aiGZzps7EAQnB`Z@kL)
)4o{@idDCV`e^TZX%eYlJWw^_Y0TkR$fb!l&~1%Ub4E^Yli!n{sH?2ift6bgn^JHoFd;0;4Rvqp2?2Au2?e)3t#8X=bAT~L2dd(*XXZr-!Irr;Thcc><reT7
OEMTW+c?>OODmt2!>Zei9#-Y^%;R`LJnnQy)+#6r-eK)|{PF}raiKmJCV_qp{Jdj2R#A0sZ*{Vz4VGzvT>GMa^;gyoZHl5o9c@lJZ9eXOVZVH#skd|pU7_U|
i1G~_iYb-zl~e(O;{k$TbTE(Q0#7<*q|FKZDFz}dw}45w(Ot%TqzKoABK~^f2J#Ro=}G6KpCq@8|B%tVAl@G5Wz(;z6Ot}`5f-F^AFs{9%lK>C1g8(GyrujN
#?4w>wTm=kUbNp}PL0gXb&9ix1+MO}=eAGVQ5_c!<Ud1YdFi)6j~2eVkG{2`;bbFNdxX(qb#>Y!TdGvd-eTu<_I=LO=`1CN3aEQPkb82(h>jEmNAfP9&i$Tb
J6>J=4*VPN`TVT@X)y<yQp!q4y5Uv9AcoSJ<+~jiVX%nd+GZk|;jVG{AFJZbL|#RaOSY&jeuB_nCQtC!W!UUkh84_JwP}CLGVZx0wIQbdv{`??xP6pNTMIvv
<_QRcoZl*B{u3sc%+IBcAenjeS&QB+8i)|Gh(kMZvM(b}8#>b~%Cv<vnE+&~)H3kYW!aC^zHJ?dL2`Il|6w5A)nu&kAF}-bC=U>yF*mX9RXShM()2w6U*d6(
p*467$42IqZ>3CUgXdKi)?_WVDY=_1S*Q8Cr?wm<t21)1R)e_D2GvDf?CI^vq<mvKY<$uJ#pPOC!MW~6tgt&i(|1Pjx(9bu;773|mZq3CI}W8!pO!m#^kW@2
`SwgAoiE|LOm}+$K9SrG*B$5N*z2Ri^Wm|vZVnHbt0CaG&;Hh%MVM1YZ>{YOgAG#fTI0%753Ojj(T>ws+^0w>1VZtAQ+T$m5hHGB+tV1@lM(bvqKYu#$ZK3D
XO2Gzmkm6et3RfiNP3>eomLn!cQ!Ho@4h>r@9sBk{UaTKwgAI=>`?iVEmc{y*nZwx0Fh?-F-xfQ&rL#JubnC@sNK0EKW4bzBHKjGBo1q+`kJjVJ5H3_Hw;;1
sG?iSIZo&wsn&fIS1{mDaFN}wLwj$x;(L!PlmM?9eo_*49~mNF2UMOK$3DW%e8DhTn1_vXEBwALRNAeb>a9xyvh1zmd9$SWMpq=}zFw`@0gdI%NWhxF;fNEI
oWsjV3%-{?)dMT62c9l(sLer+oQj2&0f_m`(WN25DOf{q0)q(#m)BJ5$#$Sn+pRFCgPC(-Gneyd#FigQ<fQE$#^d22vjfJ`vVV@Q&Qh>jtqpoH>p8Z8f~d>B
5-UCOc^NfD-J4xHc0ktW)3T`6cN3-|@I&<WgIWD(4;U^GvY3b-xtM##`vl{f1JeGv7957uN8qoyZsv*@U`LplPvwbhp`N^f-}f?%uL|hPWw$w;JgNt5U7`3s
Sy>gL)X4)1QO+50TX3l6l;eHjRT1WxrUAa0OjBG@F3MD#;9z?=LyJ!?r;!IBkqixI_(=n}Cd8aSQ+>BW3R+Pp<-m3Y2RqBWNbQ>GvVDnAv83zS%ns0QdNDwp
M}_>Gk2kqZvbO<bPP9XS{cYOP-W+SqWP+rMMg(}nkC4<jXm%ruK+8K(Y-m+pZv-*~LnS@Gm`r@ljwOP068u+d@LCZyl7`rm5pBb;>dK(vmV4b!hl#VsF2;mu
0|6>V&R1*wcHwbh(W5pgtdKccC=K<vMSMfUC*z9tI8-u;Ng4CD*36B{D<Q515B;Sm9-5n)UVn_DIYA=Swp+XOi<MQreNd4q%yM5ATQ9t%yQ-t^kIv-{poBOl
cHxM>!-N#ZNbhLNO;qh852Zd2G=A9oT`*gr(_99^$L<P8{`*O*pk<Vn^p|uaACu8e>t<Nnu9`S>tMU80t7Cl*m|Ez~8fPn21w)3G5pj9J=MCE-dE3u$8AV|(
7P6;+&K?%zR8JL9np**z`KIU^D*o2zC!{wrdZ$-F`>TX<oV;d?#lF98)ShNt%GP9-d>^dJkTDsLplh+=vZnQP-MWj}pdPxK*R+No6$HKc=y`==aMmVu=wC*M
((dETnuk>h-}~FLB26h^^I4(g^e#KTIrYt<n4Lq(LRe&~JIy!_Cy}AFU=`AZbtq7)G)P=g0Rj=3|MAocfjbxPXM#2`p0L<<wN=PH-R-`(q@^lu8!Vapgm2w0
_}3VsVdubo06CHRc;dV&m3%7T@_0}VcdD?u^OWS!*vtjq<Cy@U%4pF^t>IEz`wH;Mke5Ol3U1!%$F|5x9qzjFR|2*^8)MTt%DkL2K@^D415j3hxA76gvaD8{
j)wEg6k@dEDbJj>_L!;(y(~GY{ds75EuoO;1wJIC@CC!9?_%qo@`Sw{zK4h(H?Jc@>ZMalL(2@RN;2~o4myI<L#Ged_z_o_iku#c8*{u4B=PAb->MN$MtoI=
C0;PX3N{8%po)=e;o_Qgj2H?LPiJx%6v^ea_3SiOT#S(9F8-ob!cwUoqTeo6c3`OVju|aATXT=R|48@}zc`u(^1G@0fgU|u=~rk0ois1aVkm%>4DV>!Fjr7<
1EmQUak0h8H7qFM*5nrvjBj%~od0BB`0zV`q0tW044{xVF{Y8|xP@HPE&u?MG#;z2S|rRp*}{JNSPxkJLz<t4C81)uzW*UJzwBRiJ*-7(a*68IN>uc}dLDP>
z~!KqL<+D7%xD>Sp2y}WG0w^xXm9!GZ2~nYMN<(FOMgk#z4d4r05x_ujRJVP=mjrU&dl$#%q4SCEsT?V9;2(T0EQV<`f64Cl;*+w1?v&v;<k=IYp`U{1wfTV
mykL`|GBP73nw`Q(mRJr?xawW+tuK;*tk`=K|l)}h*KZv!7;f^rurg4GjH;j4%N(&g}KT1!AXVz8xOwUI`|DvZjJ~;pm<Bf8$mjq^gZ%Wl-+)fgDhudPveKv
*2FM6_>rTxK{P>w6tr0V#tS>qyLW%w0+nfGP)*kO+wXdV{w#x)bh5+icAnyrg*j+;w|C)N22`>VhbK_M(}b9iH6~zqxWI2j295bsBTWEFenu|Rh1vs<fX)KW
rFQULyOt$wWYOU7kk+c&KOkC$Cu(7loQqM3pIYq{(&buX)6PB;X85ITP?0)w`|c6xB|81ZM<;BN@058VZ`ENrl2X{^qC**=E|LOR0)B3kUtAY0FCBhb1L`w&
HUGVO7`ff6ZhF*Q7!K9_^oPBEYTGv5qvZRlJm%SXB7}Sw2Rcz7HEYV++Am`6>b#9@&yIyc3kqe~6xo3THHn#Wj|^R%gp2|9ANy!m>lBYYodSV9`4~Wk26Pbl
x0jnkl=5$D`9f*jngpZE`Rp+VA6i}?8JGp+V#8xbK@cs$kXeaK{T;mTclB0g?|KcMNf;VZqGt|fM37y|aO*>HYSqXt^BaguLB>Y+dPF?Q3Pc}eT*Bf9g9+V#
t?Bvf<J#?&Y8c<fZJxu~JD>xb^phx$)jaDq*x8=6^)96#)dkJeK2w`w+>-ixB(sQBCz+qTOSzfB2kBORgVvc*oQcHRk8WQ67n#eI4~(<kNne~$YXtg@6sCoI
6In1|F_#A|6G+!hzASCnH6y){ST#GxYA&!83++^unyycOfMB&44;HhYj4g+y0n!B>tOzC<*{4V_PHo$Evw|w2$}vKX6xyFA-W=3#%m%<-vCWMU0n`7^vx9)I
5x$?T{LWy<Bu30XGUdnTy-gJrMAIWGQ(mBc#Yjfst-`aAeDY0QoesOIZ_}g=h6icHbrHx6S4q^&X-`!1<tQDs#0TEY?8qNs7RNG^wW(AKN^|8e2S(9d%qKZH
;9F1=Y?Psl!m+9=6vniTKLb2^G*HuSGFie`CE}BVgaO`*OR7D)&(7QNtl^sEnO}xoYT8KX`yy&%OJ}5s*^inO39N1?uauODMuEMR0=Z7#(Td=JeL`hbfaSVc
Op>}$@!$<V><mlE-<p6wrZ-fj7xa7rdO~SIQ1BlmsE9Hm4Q~wblW^slM$M@=*^3~<Ox|ni9$}nwDQR=megz%y{ChJ_X1%zouZwo3*+7(sGFOEtzTAQXFw31!
#Qc(&8q5^6I`gs8Ucy`WeNz98b~g!5vOFT-9O{egVPJ8f7!s%=B14J_;d3Jh$Hr{FH~kwJ^b>64uX)*+M20{%6@xKL0U|H`XYZp=scqC09d8SSNUKW+--{ik
sR~TIMAC={{KBk_6j?fC`DLxA%sJ^o?~?ftx36~#@Zye4u^Wae2#4n~(40gsv@+C#%k50?6jce@R-WX9De)#pe8R-qCVT8_o^E%idt8EDZ!*_HvZef<gF1G-
@qnGVN6Eeo*4U0p{brP5n-al*Z!#i2PWh<P2MDUVBpqc1A7DR7Gqf$Pr7A;eT0PofY*)Sz;6R$_R($#&2U$Du5jA0!A)Lxi#K>ZBBu7n9N)YksX)vN5DMdyk
JuQkJn<eZK0WTzYc7y6g#2<m>*+2*`P|^4=)jQE;XtyhmB;X8OF9A*s*j+HF2y%knxy1@N8klg7ldr4w>K2Kuw>|<Aov)S8>e`qe%ym}`)D(Q~e?F8Ho8QBU
w`8BGW>Yz+&is}e`UiCrk_R_+v`XZouwta6+b5(QP@>FxrZ7!e`QnuPjyYQK;oUtMK4J&O3AV)YCgExXKVK!ML0AJ%f+1xXissHH2#{wS{uL)N5XDA1O-(CP
=r|Gld%s0mgEw|g7qWLEMT#aj8Hc~mkE!wr*;x;Paj)D>1iY&Gki$|otwd2pk@mh)uFnVv*xvWieL}*1dL)Bs)zoN^fpr7}icf+do7=bF%Mb6PeU`Y|{I{4H
FxDaUo_pfR%c(^IEPa%rMIKY9KIFR-5rD`EHD6aKQ?6veoK(0Wy(PT?dXaH*gzM`_??{bWrN9bRHAOXVKK$^ODbw9>TR%Xe`9_*OG&vprQDyBBQFR<I|9>1S
;^5z%8fiN*Nvn3hpIgUSMLTTN8{YweSZr0|ZG1a#eQdfpmx$-QYt7RqWGO!yiZ__fiELnk=SIDND=T@qAP91SGPPHOED|rS`#jDC*m`sT@jpI#yks@lccaXe
4kEXe(z?Hj1}{1RzVaotSqT<)f_#_NV)tf8|9bDaXD0`qM7l+BNu=b1YYHLNQ!Pl!Bp1^=m2+9@d$?^Fx4lNZzV0;cEbTyr!30YfNS*rNL5WGiux?rX$M0O$
3wLF=u_R_drwY2f;(@<b%4+0r!k_jYvaR`nDt`;o?`-v|dHyV9%k>)js!eqH!-<Zkw_wyzwF(imJ)%l0IOHu`?sVu6z<cfmn4>F^+Qblixi8ggAc<<mo86U6
Qq)3TIwBPK0F1%5bi(RKHU{j=8r65C1yX9Rs^O>XHPEG;Fh?6504s^s6ydQj^8M;p026yer8(rUfY2JcsosYEn%OgQ%#x@ep-vKmd11q^pl=F0J{2f3ob;1{
$3*h)5nb_Hyv(SdzcB%L%3edxUu;mwu=DBxurP@vDb4N1Ason%em#-5@Oodn3P`hkPBl~nQBTcRJ!Lm|I$eVYEaMRKzv3Mn?|@Kz2{Kl`G6^?K5P5m?fAKw0
&B4yR47MpIGU0<&l#{z(`{TNSs3+uGcw-L*aMvK*u<#b83XpXoC=oyN9zo_;MQMywoF{|}H6BLxwYInKpCR*spY=sKi^|UQta*8lgBv{wa^wm}tf7esuImkX
$$wVz0H$FIsizOl)uo}CWC|(w^OH`?f5)e+Ra{uHmgA4Nk)QCQ#a}49iw7wLG1?va_}n-^?NveABs#{BO5CQ^9SO<hAxjdDtLy$%a=YG5vE&lrf9mG5^E~;I
qcc_Q9rN`h?E5Y}c@dLM+S6V7Q<+@`(xkl3r8;mU?F7&;lS1_+(=Zu2>&*V;K}j-@>=Ty(FM~z8p+0kyh+RiQY+!!5D0un&aKt*(6KeEg_=|CbBIojYS18xw
##p}bLP)Y+N&}HxV7035+clg+vVhMr*T?czp_xOX)aCSMw6zcX_?mI1MdBk<sAS1Xv}SrGAja#3I^{6}^nJ(#JT~VV1av_(ojv9aUo=H*+FNOJA~a3+ws)ub
zieCoAzuk1W8b({{v_=GveOGBrg1T1-BU|I0kUP8YJ)8WL+Bx6no1?rrJ0ft#ciO!tXzdEq$D0_8gR|{+DPB&?|(9c!RWKE4Q!1!6|wEAG+WEEzGCz_I6i)1
19_pJ)*ldfe`yqRftV%R+m<!5MGBZrRDe>%*eE|Sj9k78jhgLVMg?pFZRU9)S0$_BYf$l5Oz^!>J)E=j8@|@*mMff$pbb@%8H5`YG<xr)y8M9-1D;y{4N@42
%(X?$8^OC_<DcPGE@g3Au(#;{9n?F{gk9<L=#D45NRwuvqT?i$fEK3!L;-s%t*c=L`M|?+pMo5xBerghie3vFSE+O;d*PlH;t5?eyLV3m=io2v#ArVIw<CDO
imSv4m!-cWk_%WdG>{&$zF<w@>35tQ-321iT>>&!i7OqC&W;wfQv{J$jM};Hu75{s#ML+A^+O$9(mx)0)ag^IPs2kI=3Mj*CQ5o^Z0-J=jpi*%ZgoA=V*K`Z
tUp@e?z;^}i^J;Gd8VFsK*<?J+}(gT+Mb9(*B0ZdphC0Z=Huxgw@%L-W*EnT6r3NbD|b+nNR-;#j^I4*#aV4}Z0qq5mUepj)#n%m8}OMLfoSV`y7+7jm}$Ej
1RQosbVaBK`FZ)zz9~St^%e{L|M3f<Eyy&60d^K(1B#WM%|pnqU#9XQ%W#ntTxbBP6gwt?t6`Fs@m_FLoe-*&F!@Eil4okoa;eV@?QmcO0zBhIyC2ApaorMJ
XSYX&EYWiCV+koV#*IM&+e}>Ch2&|BbmXhxCk<1Jc4X>dimI*sMkA4fjh#sq=i7q8zvXNEt}8|E{QgY@Q>2kh?fWpWyB{i8oK(INEKP(0)MdiuJ8Lo7$`$qx
J><3yz{<|Fw+1GIicV^4e~b7p!Cq{sv`=t|csYB*)dvpM^+2~;_9-siTK&-P?oqn>`A`uf4M+l^?W`vnF%iaq*tF_18U^gsUozxbWE6S%R0(-};B!qcf5p?*
9t+2x^|ARfm8Ln`CO-h+!GZ*M$0EZ&5u92<Ss{vnMXHPYU99Mk_jG$cKCnND47<-kW5UF&H2D`Rfu2NizTLWLicyX@sT)@Bb`Kp^R*H|GsrzNZ+@J3tB88c*
A<@o*&$PNbk3S){HfJorIJ^@S{(VkK75l@am0}~gYlJ3%lVeSi7OWZO@vH0(1I=W_Oi7=BD)-UAF_JqAjwOM;fgmoFo2lwVU)&d8VdGeDzqjXvj<VQ84UEMQ
;S!KRZn8Y$(4$5LekiJdHKGZ}s^ue^80#}yih77%ue<#e0A_V^%;S?#l006z_O-wnqv}6hM`2;}gPiPIIvyFDXqcW<G~f8u&^T@0EVwTMqcoQ@q_lciE#3Lb
sar|3;bmde;sNjB23Ha^>)iuV9tk^B*}d8N`4I;3%FxaGXf8!81+Zo%Q<9dzMhBYrF@bzc4?u-&THTttBE#m{%=mbv)&2vW7PixwOg1ki31e>Q#6wuDVI#~t
vQfFTx#qinvtze{nFCLls~!%)?O1uj%YC)6rBQS{QS4Tg$+#YNXyh81tDC#mMhXnFyrqQIQYpaJHN>V>37zgLZ*Hgb5LB#B+5fcbq;;kHuZO5$3>y!Tp0dl%
nd+@{WIt^F#^>K%or?pEd3UlBMXr;H21NvODV7Kq=jG1%r1|^WqBl-Z*8PE!KhFxs#Df$?X-P1pCaI}q5O!r*jZSEv0v+CEbtCwpDc2iy(k+%^#<}jVH(Q&}
;#tmC5bKatu&7deE&QB4V@)aRR}7R?LIO0IkqZrjP?>Dxn&+swXoIM9Y=CG^a-M{qm?(V7pJQL2R~`_`q^oZdazAi{-X+{Uq(L*V*aSYQ(MTNL&)-0FRu7Q;
SFVy5VUI%ZPsBM{?^`n0z5KHE;oGUU{CiK1!5Wpa`AM>dO9l*nf^#I{kct{sbQ)_b?kT44BU<GKJ?1EtZV((eds#;}BppuJPBo=qoSe@lCw8ba2jf2RMR`ey
P_OhyLpB5COBEB25GoA>XKd#tnnGUSkd338X=Ooo*+_nxl+8_C1GfQ>Fj$rDrZwL7>H8%XzYEKn_D1zWkM2TpeBKlAzXw_?!acFNGZ3O*?yaFLdf;b@is(F<
(#52*o7rN$#HxL4;;F(0@|;7VpxE``2%k?ImG5agHF2%sX#~WwWm7;f;TkMtW8%{6htTV5vVd0q*?leKIbP2e?|2yQKShDi<Fw!u@2q;0C7UNdI+;!B)UjAl
UGbI~ERk0Znbvog$qAAkXijlZC*nwrwX0eqizdF35BEMlDr?Ras!fW}xwpW;(Vf5naRvj5*m8PhhUHu@!k8fOf<3A|H8FqmR@n4t->%-4B;_hwN~FQ$^baMH
koQ?X>m0Vad7ICfO8%M^%yi@7D3V*;7xtx2F0S>VX*kQT$LS9S#ar91l(O+sfs~UOffLg`Fu(jO=e~^2{3P!sGl+!L5q8UtZzcAWu@8eWuU3O>6*zX7sf6r&
)($vIw}(|F)d>4~qV$I7i5lv7;(<q7Z~cHA8oEm{&5yjaXUaEb_Rwp~-_uB#5-IM9LRb03%Uj2%Z7S)tUuZr?rgq9;6mWn5_Tjy|#H-ey&!8q<@(%iSd{=jW
4=?Hx1&?~=y1^pO(bJMi(0E#K+^3AdX=dlOBOpuK7c!T0%7fgbaI#H%B#fKp)ycb_J?ByXo{->|G(F)bt9p>iQl*$#)e>LAbo32qse35K);z`ni_9_n0_AO*
@5On2-3{Xy;Wsn!JUt~h0-C3HZIT9<^7|>bH>GIlSSB&Xd=gDdV;@fo2#S<PVA!OM0LxCyu*pN)(IQ;Q#?NZ5tMAV;=171sF>B->Ea;~?vq%mE!#dne>BhA}
xI7NfSIDW4f-dHv;+hKPEBoj-m{{7%6yLD+XC&KQi}|@^me^4h-jUI4Ggr6DOeUE&<mx;G|JDi5+TQC!+@H`Kd#oJYJ4XGuF|6oHM?!;3pZy~`k-JG^HSSd%
F)1B{%*s9vrnSyGR*ZWKg{^1`onOmaBWFKKZz2GUffe_}_jrR<5B@NHQt?T3%PT#Gq!oa~lXR0)qpv!LnE!HJK1f4*vT`f&I%kJry1(js{|Af;WZ2*Kp$**-
)#~EHnTCnl2kDS0nht_m#8HkmmDjZl!3K7}y@9&ZHo=>w-v3nxD<i(=-dhjRv|TR?ItGCPznfNK;kU6ZkX4!MKOqtmMV50f)K<-73Y8Z&bz$q#wo$lf@I5u%
R9A#~+IaX9%!ffu)C`DEK#rfUd&}B$Rr7=86qF`v02ELjCq+j<Koe*0;g-2T!ykBT0mfHMONff9zbL`6j9RK6TXh~9RuddSKjD-P%k%lE<usjrMoES8BJxXN
PG{+j5{{>Dpvpk+K)P_=b4n>^I4UM=z3SJhSqvQyI7F}1=9+S3;Ijk+s4wcwc;NME+Ne}vu3_OWJSEYh#`wM|cO91vGDujqctj}aq$s)#VoKkdU88J9ezh}N
>x%OhJ5Z)e4pU&xA=r)T-5Ym3+MUo2`y9{_*bTaV;g&fo=-BB$W}kUhxbI?9TRDG?M`A%;Sg8n!S%_w0@C=U}FV{eAe>@KfOeVzc{XRM2N0@C<SQ=N|Hd+ZS
y+J0jF_H_7{(+71QsL^rGCDD#Hlq0|c_CUR<ym`z8YQo=l>4Am?@UER{X>Sk@EJs8yr8m5@($`SxOQSs-N=sU?~zm!XDxUHa@+X=+%@fczzy72tD8=q=C?qQ
D@(8OA%Dve=@xC}P6zVN>uWi<AE#xcbHSUKpiRfKGHP2828vQ)M`sjOwG8PcGLwESKV}S#JNHvLz<L<thN&lSH<m3Nh9E;*;yBKC<Ff!G4*x8V^+ua(kCFRV
@)RWA{mFz8n2C!0M(co3st_Y{-pnYtlT@Gmq5>RK+ZI~kVK~6Fwe1YW{+ln>FouijgVvO1s}w7K116U*<9>T#%*t0Ez-(QqhdPLFVOH&vi8-=Wj4<ynq)0~e
Le*0PcpRo$GL(J1R8a!cm!nH{4Oso5I2;)JF1ZnAQ3;4b+_vcM2#e>9WE2XmVPC`Vtydnu*r#mMjzWN?j9})*N>)k$L_6>k4|NRXu@E3v<d;N179zAvY8(zD
+#3weUs+W}D-`@R$Uqcc`01wf@x-BK&+&-l>?zNqR5Q&KtV1mwUR<j0-uF=Ec8Vm`0K1DNSu|EK<F@5^VH(E-q>v#mf?Ronihk+p^mgiD^Odlx;Z9Q7Mk{-g
<_w2Vimy%Lti9IBBWIRvZ0^+#Rg~kPgY`|%2;>qzavAQ)+YH*VLYGXhT}%3<>1wY-aK3C?F;~lS$<vhY4ZFjoREf#fpNL^)U{m%L;2t}_9auad@twN5EqXT=
k}r37A@md}0~0Uf(-{kc#?Pw|g-U3}=Dqj;o06A_q|irT{P^2oIfZy9JI<}ADq5QT@k5QdHij^Rz}kBu`?e$U3JOEiTy{yc5~fYF^oX5w=F4wFA2>jgNhS6^
4V`Dt@!s!eGy6VjIh5<(MY*ISR92{UEb#2G)%Gtz1m-s%zDJx11>fpj3HXw@s$mu^q(S&!?j&7_>t91bb4I+gA0#5$qBbIdRO;VTCkXV?c&1z-9lie8d-rAc
2QS;m;n*K6OHhyhL@i?M*NHiE5g_}5ls-*=3g62CZfyimBH;E?Mt&eOQON-rI)Z_VV!b@9a*{=p2-3Io9xy=VheH9R^zwJmM>1Exs0|Xo@1%T6!$DHpA03<q
Y@&qQZg_cL=B=oz(xNA&f>H>7+~v}noTB?cW(wv`McRC3Iu0MWEputaL2Q`=e7R8t+$2Pdw~NF5r;QfMSa}KwW#FrSHM?TAvNE0M09as!V>b#5Oivsl->qUK
KW_(u#`WwYQXhOfXak~He)FlbW}kr}Wd~?Vj)}I?ogf==BGU0Oo&#JJ$=I2<%^B>lqx^Z}>><a(fWwcR{$CoRWKpa@!zM}`$42~72i$BUp>zLsK(?DuJ2`j5
W?H-9;C3OB%cUzJRZ)DAK20E$@+k9nUl110`3=qH7nqMzg+l?uCl-vWYb1<f&nz3y8}jZSY=?>;p!Qt$F~B5N?}7p+B8l9v^Hj!`2>jCzc(uddbKL8VLSgH)
*%0b9q9f%2pE~1bT4}0<4W(b{SmIC=vlpafw*INivaqEi1xY0UAaVQY8$+Fs!B_Z!1i_2XkFQV-62)k$;_put=eo5y66nSDFlS0p1oxuZFBv7X;%3N%1jE6<
JJQ+iTnzGi+@M$8qUHd&qt`sxW4yEzK+oR{SEb1OzwAzU$tI57Z5_nh=fn0N@vZIvZi?($fgQ?xwS=5gr;@II8?bjMSdtE&Tu@+jSZTS}qo28(2E&#y?i2>!
31E=SW%En-jsIkGnTvE{+>tIB?8aRb8`|#p#gmtFSg{Aufi{1m0LS-Jv5)4jBoL0t3lKf<vg8hN)x%pjG3uR(6+SfvNJ`zwnlg)nbwu^RxBb&T){W?M<*--@
&twF6DSmQFjtdQ0<z2yr?~Qc2ZOTal>ZjTVxT|A(tR9Y5ztAcN<>xh||9@PkCQ8J607^i_IFrQGboLeYB(wmB++N-2Pcxnoi$M-??RKV&$dFfX1Cv>Q@`aE<
PrBolQ6y#o6ES_%Dyxsl87v~>JVoSodGmT$tLBJh{)G@4YH00rl{&cp+fPe;JW0mZm=N<2JGF?@TzpN-CoKWfnGXSE4hh<fk!<JG@|HRKK7aNfgN^iW+FZJX
!=kw!q&81{$@+wxfDAGvJ+dDbB*IoC{J)a*w#{{4EU6;=!~EEMDZv7Z8f0bM5>-0kbd0>+2rEBp=3+kuXG7lK&s5(rVMABD-ZKW5_Qw_!DM86Bzh|S)Gn!ZH
PyYf3*JTQA<lg9Xv#tUOZ^Rk;&;g}rTC(JLXxdz|V)*g>Yr8hny6QAkb=k!`40y*y*KF?ih9pNUZk$T&Iis`<S`c}m3}IYCxNGgXJIHnp->?gnSn5xap&jI_
psM$}UzqW3trMKWxR7$WV)ZuZw}%O{vV?*|=-~=Q3Q+)+8t%k$N&LlcrX86ND3BZj@1j9ZH!J}c&Aq~TI!vbFo<1ppk&E4~bIP>3dP$i<Ci_e6p|(8<v7RBV
A+6fx)1{=nA-P2@ftT@iAW=;qk)EGIU-n5onyMnbl;lrK@+&j=&z|!%yE)hpkS_!@c(v-W3Ynb69O!z*Ka8R1X|pZ@Xn0Uj)d({F2FbJb7y}M%UX7oad?Gx1
#|KlXHqhqCkW<a&i*T(+roX|62W&;Lx<v)ae48H0gKRJ~I34hzOn^=!-^kO?<9>U=mMZRE##OI+n@6VQ_{0M(W#-@Sb14}q{eDU=U=2>XnG3R)peB8SRPD=M
fQv8bZYiq%F^=V`KWm;YPJbbX!q+dh_}Kw@Xg;4&a4f*vBjs>+M6!3)pHLFLgF!fZP(ppEGlSq`uH+k8iA&_|hwKAmIj5x?lP-IR=cbIrTCEccBgaUFu=}r2
LN!0~G&Pqi$}*jX(R6r1HNwvIO|MDRn5@1j`&D$RC{M{ul#X8zn_@FKKME*!9YA!!|C_H<D$O>|xkC{IpRRAIR|aglvzW<Wf;oxbfn}F>B}$>CFM>8YYg?mC
^0oR7?9X&e7=fL$4iNc+Z2-dZpc{9J>34^zQj5>8kzcvyFKRJAO?Nj!Vz;8ZJjx|Du;f5l0EH0EhCppIOXdur&<Xy0Ynb&;su+A!vi63B^cC;9>g!5#8=QJ%
N+I!hzdgSNMZ$Bp8aS*d4?vn%6C{{c)nz|5XRd6F1pdd0bX+U1mN=abOUA2=!~`u!D(ottX@|mVa*!@$6_F-qc025MzEduzqT9p=u_T&6C{`)@X#lG&^z?lx
gVz0Urx9asdRtc0ze}VW-X=%rpmr*k--+RlMC`+UhsCjK{WO%9R?8zY4VY~%S=uj`X^k*ttNr@&9GXJ;2)T+kAl5eJxvRFgi9o4%Qtg~M1raK~DNQu(knD0&
;HL(0_5f=oqE<oybiyUN&jeDxhnb$8M%&$5#Oup%H3AElnIPEYGO)84A`2&Uw38c^Ce~4IuDG=CUZEqL#~6)hi0mVo#ZDgl1p!t51s$L+70Ki7V@hUdfGFvx
YKRUUFQHkbWal<~LLV@m26yQxTVn)GFOsBPkr&>jNKqVsN<Af|l5}%$3_VI{0kA>n$W7^zU;jp}?dd-Tc@hzUG|)KnqF%y=Tu2=B>%>=pRhIVsV+SqmV7K5$
O`k<MPkCQm7z_(<6j3eUZqs>{0C#_wxuU*mt3YpQu!u<5J%pE8&rU?YXIL~WBNgNn0u^bpNr>M5tj$5PM=Zl{qCXe8W#Tk`^6V2o&eB?We?K6t?EWh@hAzqy
i{wV$ICHgIN%xt_q*_=xZH$#m)=YkC>R0@@(%|6sXdG|`Geg(qtPwxe-KagmJN*DQQhWgc<Xs_;E1q7hNmrNP^}XG+LA%eEd><pQS(Hqug~EGU$xs!cxh|?~
t`OTy#QLCMr&j)2e9bQ6MN&n)GG*I{gWmf7|KnenT=a<A#$#yw^(@FOmTZ?#qrg_KhZ1_utBqouVps>u&%RFqgY$?N<c8b^ZPu-7`I85V-L^1FitR)1hfi_U
;2+PlE>HSXV15E7owubhFP<uZr7;~l?p9mCgC%}e&}D+wF5t2G^N`@{|H;Yls?)QI$NNnej3n9HYKNiT%K8?D%o_Vn4DCU5Re1Sy=6RbtxcpDI9tkQ}j<0zs
uk1-n1YupxMLB<Zar^z|fGCwP8^aqbc?%Zxo~65BYkc;`-;tQ05hkj6(jXDD$R#V0%su;4G7kFBqg~wArcC;(%S8iUFc5_DujZ&0ub}PCT80z!t`-)7TBC_E
z)8REIbo;3aD0-Q%v3w4XZd3;bM+VGG~E-$yFPNFq+&<QQsJYsR4Beh(f)A!^h8>)#tU@ZRf*h34k3wk9{KBqloxVPaeRF!G}!@WFz{r^C^53_>X*Q|*aa6Y
hQ>vlRR3K|q<tdI6<?SNDZ+Z9ab?%NghPw`tv4Z1u!#zyu%LvKZv0nEee?9mP=kHR<&}r8B^<(VxmqgdBZbe$wQ1p0xKk_Ua=U_Y^~l&<rNG9!3HPdG5embI
`<}$RqL2W{`(u<ShAU>E+)UV1y-CII)jUKxtUd?IPMQdQKTmd)PEOPE3mhwg$5;2R6DC*UV^|Syk>-lD%W3|;Wpx|UF_;`y{Ni<|FCBOdOv{Tp!F!Yqrq)GN
E)>0gAdMdQAf2Xy?X^y@T`h9fkPn54CXMNUkxMI31d>8ajh#w4!e%WaQd?BMdDP<8NYv7QZgR+LI3NInw{8T=)r5nB%@Nmjwm>HSZO_n*eWPg85c@B{_4Hx|
NzLPH3&@dP%5tA2YKFJW8{Vb<>XjO$E^^Ni*-=w&i>|g)`e$(dbpRV^ghY^XL<T)FWQ?qH;z2$|1LxgF8{=cO8s-$&mMuDysQNPTDL;)P?cY!+rhS@FFfl;~
fe%-7yu``BH|xGpSr54XkOJ#<LSYHv*iLpU-v(ox87Vtl3DL8TUzkkA)HRW_NXUSv4JSC=fU`ejIq!{;)<Z8m?^F`=t2aD#jdCrfcSaZ#eUiQU?oW}GH6-p(
p7qVW5MM0X5s%+ITi?3*+sIYYk^kn&GMG;KF#-}Qlhnz6c0gN=?=cCA&tZhJ!4C_ST=KnD8knLY7QLp1BDRNyw>`>He5UKL1Q;heN3B=*!_7OtN&`EvpX20I
V!L2G_nJh^+BQ`S2&Qxlh}<9Q*!s+}kz3#9aRCH)4*y<g2|f?)n=>aE#lOl->w;uxQtcRuwO_K936S-JdyMg=HVrDV_`PQ^sv2I|F&o|%>g1kr5)l7#;EOsw
+Egt)S}lqn{gmemfW2Xk4fJlYY$q7dzGw3C!^*l)43jDoOiAGW0QB0D-fFf~S;`ubEHrc|$CESuX&uY2<bXV4k|Fyn)Gu#Xu?(C3DBeJ3&GTXiad>WrAZKO}
aB2Ty!kl1U1*fq5|F<_Bs?B_~gjrka1fI&@jAwh21`T;zOo(4q)0@_qn-Z2}B(YQUSf9UXgRX5lVX#Yk=Vzbx;2QeR@m$R2L=q0V{|sg&C0Fp~WNP_-q!iL2
!R$HEYL6>QsI4Nvori%l(oGlch9{<gDjKW?-w`nuF367kQ4ozfU6u%wfB*czj<r5j6<*s!;0>AUdJE-tj>8=mf^XI?sq=)yy8KSogCrV6SL+a+-Wcpe3HeC-
fGKJllkutz2Ut+0UE{O$k@-ukm5y9wgF>JK$MllxQ>kh{5(4>CL?NH}k#1KB=8qRKOd6L!(OwSp)0smEbvp~M`<<dxT5Y;Xgp>r)4HIUWQa6SyY4#~4e1~U)
Q~(w8Dx>l!+Y9+R|M=Not(lOdfOScL6$TyDD&#iCkCc(TC0~(AUHa^8-pm1oB#YnZSf31-)xDH2)y$;q%TiVO$OZ>`Y~rq$oI=JusT9F5(zH+Ja-a|QUx=(3
vp>=S00xbpfEk4zrzElKWdAlK{ks4!ooCAk4A}V2CUpgZ;dAC!3ptnvaHP|Ba{k?*Ds*&*g!9KfE+jD0CK)!tB8l_|-Gn)v4Q-}k#w#Qbx3zpx<=3-Kd)mk)
ktp&V>)1yNL$JBiO2p;eUf~{^jJ>me#GndvSX+)>;kxEesYswu?s2+SW)v<Zc}aDGg9+o7#jDIDyp>DF$)=cuGimZ-v+YX>gS4_YLWF|e9zCRc;2S~L@wMHE
mc-LDKU^MDLzMfi5FEj562op~LQXq9F~F6dTqsb|Jz~)<W*=R;V6p<rwCLSaGj9Q{?wDq`FYoJrQZbR%Uv6!>0pi7sEr%0kO!HXC<!6G4U!G9f!*U@u(FqQN
`v4paP8u#O!MS4Tgd);GGucF7@5q7i3wo4btb)sZ<w5a8_;G@Z-3p#>1@j}K#mlikR^WmHu+*(|bk=QX#8Q!U@RZ{t+8<z?l2C8VYCNKW96E;6&oXFPPMa>e
2&3;pxq|2OxY*ArAh=BS^baVB8K8R8-LwL8p_)cE+GqD${hl9+6avg&p!ofI0R#|z_OylFQ3>5+7~!VcpECoBmsY5Jk}0VAzZ9f2R?^4qCN%F<Oj%Has(#~_
kI9=13oCBIVeNq4lGrWz>N_uE455PP6wKrCoLW;Q!$i|YT?1f)ObnmO=qf2C&VC(p+p*ArS{TYo>R}L8QQwG67A|jcipg@q&Wv|C>)U2#V0ZtdKtL?Xx@e$^
a4#h_Pe42cK8PlOz*fI|R6VGX3R=AVR3ZkNKA2`)+=jvwE}dQ#t+Uz;U2bK!63~tm>6#j#yt>d~)IGvEI-hT0{|W8&9;E~fD2L{eGyCteu4qIjex6svn`9bG
iR_q6^Gm|8KhZ<vd-4UtKYs*;i39m_@X1bmQq751v8Y|{XsWnP^D>H0s-EJ1Ds(w|q5&SDaKO7v{qCCD3i?a_85d4SQ%bLOLFP+}u;k5x(ty#0e0%VC@t7>p
1{t6X#p-k&9#MRuSIa=`#Oiv4+m3K{u*W))H7BTT=y&-|1aj;;_y;5zV|M^C&dacV24Q;@xx3r4!gaHqH-%&1*mzjxFR`JoS!1XeW0_DHoAY~s26|;E_muhk
lQFG$>~kQ96-&mECzVaRzZJzoJ|O|o;#y>8%0fihWYwhI_>(`nN`JsB<WuZ^F3tqPU<)xm^R-iFyJY5#?ICPFWP=`DO;G6^Gz8&n=S4N8A{1ReQ~AhKvCbMf
R3Egv<93X_?oUH1paKh32Toc9i9n_#ozW=RbA^cBIZ<JugxS<CgGU<&+$l|F$_3FRAr$h-VNs}*&=4u-rK$o#-Bg}t^jtYN&VKPc%r*BGW0}l*kz(7K_!3(U
;UE~F8by)yylBAhU6<K9)9KeX%WcU3Q9Zc5o$zs1K041p=dJCdKvxOo<(V(hi#~6v*3d5wl2U_|vrO4{o!p99kPV>}gb$HUxyiR1(lQzL17jW*N{qFyBkZw?
hf<6CfAdG#OB|P60fif(I&>vA23wiPq{K?s5zS<V3Bbd~Uzj4G6|Pp(w)IyrunyKt1PzD|>4dY43hq0G9>pJc)<7~(0}dIalG!3#Y9=F<x{cNQ9E=={Vo0Zq
FaM00wtkLnmQQ0VMR=s{ow1<Mpq*3KNazW4hTDw%eg=J5`Gn;$B4~%ZPic~cD+c$gXP#q+$gX{Rex$P29u&%Pe?0dI{`_0Q=;ksUeK1XJUbY(Sb-lQK+(+u!
lbD%sjm=J!2v%-4L>$nCsq+`XtT{;s|1f0N?#{y8OPH&;i;K6WCUF_qCl^z?hM!66``8vAw(rU2#PQOH1e!(SEB-&q`idr87vhH093y7?8FIt9Q9Mh;5jw1K
_)=4Bx>f2AHE)9fRI`ocxApabn|HR0z+zk}x@E{M^A^6V>wgk}sBzUD;fOs^5%>7*G%FI`=P*0v5YzMiaf6*7_UeJD*gX#{J@`NjI#u2A6Ci|?t|e1KCLNt8
hurB!_26R%a<MuhzNr>JCa(ZA@bBI0jeuL8>Ul`v2piPLe3H8qQ#0RC170jqb$R6_>CpB4g)vcR0KPddxb{BwDpeWIW5CeYD7Zk!8$1{#)G@+8KqwIfS$ptF
7}hW_H#h#Bw8x{D`%pCCQhneF&-LYWYCLNdbVm;UxeFvB)2aMf?<(LVt9xZTw?222jK$)!Y&yhH(d7dZJ39@mcaZ0J0G;N4Wx)#mXtY6Up(3iP>I*J8*<Jhm
#O@z_;IDQLD&)2g2xvt(3|TTeuWmO6z(0}cP*R~@grKAj3P~`5d=$*Vby=GjE8N5eXcgdYqop{j#Z7#v3j(EApDcu@Jc!>r`9U$O<Xb`88DgM7{no;HP#wlE
kx(%VTP#L4-cPI0H$G&$c3i$r2;SG{gQ{e_l6PvHyaFyy%HsI&qjzNG><AQei)x4aL5<Xq5iV-PzaM4kdRNDsF{%ax`fK;?EdZz|{*#wK&Or%dnTa6_qaAWW
@jd7Pz1U0Jnn#BrU+IPL67QWx7INM;p={Clkn~CtTpF_yu(SY&3!hKFoAE<Q9QNkdVQLw5&hntJdWSn{%Y6)2126`LZkelYp3^s5=Q>kJ`vl7U9KSTKh!J!P
W*5N%K3JY_t_CwR`MJ?c>x`}w(EpXcsh@&`i51-4O4+x$%3qUA=wzEz61SNt<jU})`{Nasj@G>DH~VY_bppUJV1KvjSDs})R<axH9@HoaVEDcIP5CLeRGR(c
jfHM9Aqz0sVo7m7AHB^+sS3gh7RDYBUSm(ijMu2!<AzH*qRn~-+jJ9IY+H(<j4JRWs5fY7S<xdGQ(<lofCZlf0~H=uQGSWZ@^Wy-@o;&J>CsKWRcaZUlEtrP
*|PAaOAqUW4QV(fkbC#Bj&}r{0=U{uP=XwiR`QhMF+Cwmd)*#?OR~*?0e+WvmL?3Hov*#<r**~sdFRSfoI^aTP;S(O3evmLo*;32K(4v9P0;GP+q~|(G&3{O
qqV@UWH#@wo}X!{@vHBf{|vbD3H|9r?=rX0gFO-HM*_oooCyH!XpAtEL20YAQk?d{DeN)UZtyc}S+&R**5yHjUcpJ;>G72FRP1Y8|GtltF-`FLIq8Bh`hO~f
7S!T&dlMVg_GImtGPngCEgb(&@|@&1@m8!-)A{s9oN4h2aGkLZ(i#tT!`P6>m(2(M&Re;2GdOyHyz2%J=^|3#mBcy;E&j}_HjdT6k(4-<@Pom5d#qc#7)Bxw
BN*7V%s7>r!~F5=@>_^Z#O#pf(RXJ-DEP<WDo`w&MNhCSc*~J~nG4JM6AP*FA$M)>RaB`&o;sZGbBy^Gx35gdJOK)Vs!bvV@<D@lv}S_h*KPgb5(FDS1?tvv
O8vqzW5;$XvWR9X#_#t0s*XZv4)Ww*=KdU#XS>EZe6R3*k->igkG?!EhSz?O_U)eL1<5XCsS{&v^^D-Zm2%l;VB=%vH}mECF|#jd6|R-UxX7P<@G#{xhMKS7
b$f|T7IB-D*boE;G@irHvs6un`SglgA=ET@_sBDl*B30m5buG7nKpQsRtbN=!0=%L3!257(&2q4gvga0m;sS2>YTo}G{MFXx)ZVpdbCMfwrN6kSB|Zl@__8J
gC~g(=#zL{86U>PE7%5KVkY1}HbOIcZ+l{uRI`SL=;jHD)1>UAWee4{**PNm5V9ZZ@i=AS26~GeceYv}0o9q#&VY__($7T5RjjvRr5j32rE4#}c1=2mW02@7
!JHN>&w67ieUY&!Gi#)A?_Z`M<cu(&hb{k%l)d0oOh;T-YX{22(IMjO_-mc*c5|a~n6QM=ZV*|p<fX8_+rq2kaoc>n+iH_rKco?0w%0l+&BnRH^&!=#Jfgjv
((o~x!08!P6W#rYM`#oks7~Z&>FM4GdP+k?sYAAh9g~ko>0d^!o_cONZL$WerUU&7B+3?riCq$38vu6ef+EWkaX$|LZtl5=@AZc0U&%Thj!|7BBnX!)jK{kE
$%C>kWsPd}aae=Us#WC&QLh+}<)7k`Px=lH!6rFBR;9Rgihsrraar#+(--y%j|Pe#18)?kUkYp>H)_x=Emg0NJ|unzZTI-fStzhrj_ZPU*yr_JO&edsB8VE0
En@JpmU(wLt9juaF#6$3bf##I^J6qDgZ-b1If3G3cq^IEtFYX~3wpLAl9%5odd8|`MvXRJhV`aVCMoc?M~gUXZw;Ybp<ettIs32iox25rB)#eBp6Xn<9b@m`
8O^#UaZ@pc9=J|3XyPk&*~fpH+x?F9p!JW+d&gbZTusl##5I?VGz%R6d`)LNK5IEv0($SRWaH{pr@&5IMO1nbp)SCK@l6*E{g2;omO~0V?`cMO_H}GpLMJK?
&SY%zVZzY69+N{K*hAPi(v$!yNAJLOH$g%>hfpcHSBz7<G^3#)r~TR&K?b^f=L&|R`TpG_UA8a6#JZFonAb{q&hL4gw3=BU-N2P|$=?tnG6OGta$e)<AQ|>;
D0qb6n8`oH_Q><pMlx4GEFD$xvUAF{6O_ta?izi`4Rx;hTPV9ZvFnU>ce|Wp=)p)<UQSe{(S8}DVd|P1&sNX5mCYX$Rk!Zv`;e4TT@3#r451h^`k(Hg3kDIN
%^y7Jxb!GmrRt>Z@yw>SK}(n)8WSS_DmH4C#)L77X!;_)=WGg4N&@+xRdDMnO38g)2a#7VuN@8{vp!=6CBfGYPCgGa(tO=<eX7UkU-u5`T!F-_*abIqWE(O^
UyC8zE8bogI4YFmaZn71Z+iAe?t}K)*taUq>V!x0^sgeeO8paD8iS!d+bmOgN%n0E3p>-K1cTrIQ&Dz_Q{JEj7DeY!s6SldF<ANB8(+MytA->u=ewLlfw-{H
rc0lj0a2S-i9LXxu10YTF%UiW7LsnZ_8KUKrAVZ|wHaTlx42fr8xUb1*v1PD&5LCSEm25cb@3lw1tgw96JqCN&QCS5@oz%}FDS8`<;NlYndpwht8VWeEJp?S
=~zejFIu2Nu;i;UC4MM}H+|XS`Z%QQw)K#Q5H?zI9DQ3{B7;J@isR3AOcLuAg%wvJ91CPQQl1hdkW=rY{AnIZUto$FHn+BJ#gN-%`Rrpiji~HI*lLs)T<8F5
PCE;Xz%Ma)_8N+0SeyT3q_87Rf1-SK5(jihO+%-FprD`rT=au8*v4k)23GnaKBnd}S@P0#AcaG-oK@%Z2vPjlQ769Bl?r`Pq}#f$p|i8Fo!jeDat?51rSN5)
rs#PNM!-)Q7N67_!M(Ct_YoggO?8y(EukEN(?-&MlfKtaUfa2R*`MH=%Knc&7+<`OiaV*<YD=^h5ARr#?w|Jna63r2M_l|aBd-Nj%!c6Zlz{~LoHl(`^dm9w
3;1$M|LDw{0}o7Gt><77@A}`GzA3vLlBU&yHRiNu1j-x^afLV*<M`WV4>#hqt&W-yYOJ30TVpU5Ws@os#?cHb>uWwP62uFGWn%(gxAvy1CUeDp0#xdOqZGI^
w)pCB-q$~x<e}Jd;zrGlYh(zJY}>Q@ur3=|39?32(pn7=5C1-plK-L=YFPigmWs>uz#(0ZBPsXJO|XVK$dN=T+Sj5~XC{}^{$JJC_{8~LTx^cL{UjuetJFM7
B1t`&k|LiZsUOfSC!jgl%9}K2+}#zkWExP&mLW7vWpJ3riQwlWV=DU+<YF9Ds#08DDSo~~M)vQx;hh{Dlz1{bmI*|EOdg~smUI&14~ua{hIdmL@QiH1>teL(
wscn;!ozpznmx@oI7Y8TpA!P$ZK(FPW8~uXnI4KUvy3&qknEyw=56EO4JTtF7S@O8DQ4LIYL3!LO)5j^O<5mv?Uyr4T5HexY7wxZUwAIC?Tcl<`4zVQ;RDT;
6Xo`piCvA{Z@q72LE@=tg9L9zVNgp;zujYp<{*oaJy^_uK}-8~J}RJo$140W1j!*1!9(3HCaG-mF%vLK&rzAWRjpQh(L#-pU&0oH;gfdHNB37r@w372yjdQ-
WCNUUKEL{FZ6zDNv+Vl)OfCSgd5sv*YqKP58byKm>x7imh3Z*73_G_Rh;lkETHCZAbmFC>+E}RtXY_1C;Fj)Nn`H01Gr3#?QY-i;V11Z4+v8mO8bwEI)jv1N
777K38PuMAKkf^QI{w5Xgo%3?D~^{X@gw#zm_BYYNEe>vTh@eFC34ii><8;pZtLmS&nNwGwb(?9vulTh!3<wcbdpW_pO}7fYmSSJ%xm@Qs*%YDM-frD8S?yt
oM_Lu0d!8-9Z799JivJF1jCB}32J@)<JtIyvt)p4n__Wtjnphw?Jtl&P4cw&LPJehDQcttUf%2M0H^Abr^VNVUE!9@WH-FQ63kt}LU*Umnbk{aOUAQmJ)5tw
yGu$9l9@oFVI7~h-yLX90()-n+B<lj3P)>t1(o@bh&Lv89+u;IEm;KAz_;JBXsW<$-2<!KN-EzP8i5;cdA9hB)@ZZqlOVhR58}qHNUSyIpBBhEyHm-U5EFsV
(loY5IZ*_Ku1k(L=>h<CjT`O%B1*WeQ)VB{_+A8$N2gx{uve{n*1;mK_ML&cu`=$`&FQS6eJ3GStXAHI`2C*V6d}suYfT|CnfDp$(L^7c|LjmI5~r<_X7SW_
d9<fP=nlWfcE>preJ^!rN6okmbd+$PBIMj8nsMDJ2Tr5JDj>#8{vfWknZAMK(J-em&{q9?E6zapscO1;YHwMgS~N)MSca0pJb*~~`z6FMHJfJgNjA~Jor4>_
rcyT^Jb=gHbP0*BB9RtsBE!RAONJdOH7YM(z8)ek@nM5}$1npoKxzL4WxEffd{rL95{la@Go<k2$7$;||3COY`CZs*>&q6^UeCNu@On)_m(aa2&Kwji&6XPb
khdr}%b7Iwv_6t&+wOJ=>QZRkn@5=rWSYwG1pmVT<Pi@tjwHhMx4JI`*SEi%`Jxd`QGGek4(D!>^Q@K)m0kWd^p=5UMf}jKDDs~AWHMSIJ`VE3DU{SZl^jte
!M9`U|M`3nCHy~=R<pmVub;$r6n!C(AmHF2hI}+=4Tr<D8~z_x9wC3BD|RjV2o7smmSTTJkf;MXO#cfmT~hI+FNB-+oJtwqYjOq}4Tr&_9nc1eO7Fh~X+`ET
b&B0buev*wQX2C8+@KjXV1x@@4#peS;*4`@b<ka|j<j`LP)`m#-kYZ|iwCxanw8Mx7l8vG+w;@Rd%(*K93FMANDs`QfM|~M3}vr(kimMaTmE<bzdg6S>c;0?
<LQXUQp=zKwmGYNfix!tDT{R*v)ICqu2DW<ic3~1H8>zvpx{l|Q={<_v($<<cAO&TKhm>gX1wA;?SGk4u#i6FsRqN|a<iy&)y-Gt>H>MM2Fdj4V$_GGQG4w#
Z{;g`TJ2r`(sc<sMoFdm%?DWh59dwBhI2OM>46x!P>_8z+Sa^f^z84O7!<>CoX4%FEG*RsfHNr87y7XkCgK4Kd7J;78S=P%kHd*-^|_~nC|Z%Y@{XLIo$d6f
KOia{Ksw#lBBBlzA{rF@>5H2cZPDudyDohLHhnff`em!t)z#}N*z)LNg`l+1svY}8jcbAH<bk*++|H(YN~}^9r>;on{-=lEHJ@Mp;Z#=G-uzm3o2DdTjSGzm
e2nz99oEYUGdAukxQsn1j~;`mXk0iY;fQ^&Kou0yP+!evqzMjk&^|MvQiai;YO%#6Wu$C<*OrIReJECt1$Gd$5?%PrY<hyCTy9QzSxwdW!`<edqxmvqAxeX_
fCoiLGGH>HsNCxio&?jR8^zmM$vr)IuDp7<d)T$d2c2ZWGOpf@d^3!~T}GDkq%g^LQ8Qe<85}Ez7T#OUe=Y&ssg(xR7miU&mMSahzi<ZQ%QOR6-u!Q=jB6Ch
ZjczO9F^g$MLu-XBbegMS_dqr%CLP{2reyTIqF<>yWQu$K<b#YxqovK9}C_8UxMSEd?wKsd3^P>l!<vcFSdn^Q)|P}YaAuBgton&UA!)`K=6kOiuC%4><o3_
FwK7tL-NcLUGV4wsT7tunxksyA0n^KJ`2Ru*qD`_V^`P>Ej>meClqW*>4vK+2_jTjfl8HFA>@KgON-T?!3PHU7^O8{pBswinn}_j)1k74a;)VjDLpkYJ)48W
Y`?F%r!o&MJ{H=W{O*wqm0k?rln*250A%~E0@(4c>v~w}1Q2leUC;^(8g~sA)ZFU}5|(3vkjOmPsTF^s+d6oL9uvqQQcpqHdr%Ii8V)Q#^AO!2PGipdUt1zO
{Q#;Rw+|JY%flf0pYS;D!(~3*N^%u}&iy663(SVC6#S!=Xohs}+UR2c)bgz5^5Q>s;fb}(t@Ni4(Rm?}Qa`8PpjF(5{_s6)%;)vhVZ4b!o?B7Znbv>CIk^2A
#&zX@``~sn`;B$jxY{3%uOi4)9JCQlzf0Gq0u}uxRVwaH8>ie@Qx^_S!I%kV);*nlPq&1fFR}wLB-vz)O22v+zUr9TOpr=0?D!E>eQu0|)3G7Jccy^y<2Sp<
{izcZBEV=Om_oZLr^lchpd?3-H1a9Qu|<7HjamMbujgaP*O0yl!DQjlVJvXA)N##ayEf>DlhJ~p{P-$h3bnA3?8Q5W6^|7dIiSBhu_d<R{DFn24Bohf{fOw@
GAz1|^&~eh-<qUv%&iFLn?JBTOp+ec6n_;y$YTo`ixdAGBvV$r!4iR-Mm1SGmdI56j!|vq5*&maa#4R|_s#XAQ??tJmYWIM)ElufH^E_FFq%Y{@qM!6+x+|g
^-`pERb`0>V4x2e3E#_<lIz`8Wjw$9k`s0Vt?<-BeXF@wO0mbm>t};TZVNl=9#xxs>P$MTtzvAkNS=$9PoF_;uTOAYTVw~1jTCvbzL<|$_q&n;DaxDdW4;jT
^aLVs##PqnhT;_H+AU$r_o$2Gu^zmtu;h4_8=gKK!J<^dVttbDvnI9=q#kFKWei&}>wjtq(9{k?#b*<m%*Y0`t?SJ5Qd=m)>SXXhvNn*+Vvk<8PZ|`4S9##o
uLaBH;(N8TLY<o2#SR@8Lr?0>4h~cR3bs(x9tz8FqmmbyS?EliOyf<Gh&BlB-S(gFwo->5q4dUW+^pHQ)?ZzVc$I@pIrnG#<6Fws!oz!7pX?yM^{OoRiq{eB
l6H=({a=)C2AM%hRL;q;Y(6Eqhva&Zt%DtJ1_-lMIQ^!*wWnmlRPM0qs-MYQIi(U0v~R#<4DrLM#%_jrjVKqb#d;I!t!%TR@0(VL9{?Ca0K=}Lo<BMHwz@xo
LOFsfb&xB{xO;HNAZ0^gpW6F3GD)6(SL)8zH)gx(OlwZ_7J&3MyuPTM9bs%4ij{lU(iHksHGU0dtGsm^nSgDdt8-qwKAliY_)`*FXunk_EG3j;vui3uV!n6x
EQ8FKN~^H%M8+Gy2+H6BU<BAf@R{HnJ5i5W?dm5$5%+>;PtNw~q@@%wOpqzDw3k@1*3)2bO3%cxy}E=bu~MzIe%iNjbs9b=xj(R0{@z@yBQt5w%?>X2u0ORp
cdD*iXz(p^W2zb)MV8@;yFU;Kp$t<w)+g#t_*EZ4ap-R$xVuJQq|r-mm7?0?&R6vWxOBxyIQP{%GxbzV<{7!y`n}*hG~Kmcou_8lWi5r6SPpamwWUWba4dBm
Bc)Xm?|Z)x+IK-ul{8$ZZd)$T-lui9EF?%<QifY}c?*;ecTP>_H~L^ub03tVq0DKR<hB(O!a+ZX4fTx2_n58lD9a00y%&|CV-B^fuTYlI32y!5b-by7rWzTa
l<E#LK%aoF9}JBGp({EDONd>Ou7uux;X>o(yNnk$w`tzXv}8QF1w8|7;lL_A{)RUva+Iu?u3+4xS^sy9lhe+5T8-QTJnw0)Sc$eZ8w5sIepIAgJi=h_WBhYF
?60!&8L1w|iMaJ7rEMWBw_O>orh~$C)!r^0c{b#^&HBE>enju$GnU{7_bu*fam~F>QdMkeej4k+^Rw?8PJUJqe{ZR_vVYAsQ7hLQ(j#{UR6{jYO)_NWI9?Mo
^DPPrzD|RjzN~vWkCJ>)VjL#Hqa$q(bh8p%18Pu4G6Q0|L|d~`UPX{6jGwJfK?6;+DG8#>CM5C0G;D#cGPcNf?Mfr?m&M~)fA){UW~XT~E9+&91yJ4vg`sxw
A30^-XzE~1ydnM8z}@4C3+l{Mbb1U9F9A937)^{;vog^Y(D|CG0V1c_F+u?~wTdg=8#D#0mxPi<w{p{SO8iX-%QRpQYn_j*?zc~}KUm{b$p!$<J^LN|F{nU#
QczxDQ3-y;kRpJKum=+G<xqB2qs;-m42DoxxN3tlfd9(8NHDsZyruQ^L&X5wB(}1GmqvR=pvFXoiY^{q*W-J%mf*z3{G7pwG@l}%80q$%Oei#Qy!vztR(6E%
Bsyd57<^Cob6B#2ut^};jU#}(|NdP(W5wIs|AGDt?6U?<`pm23_tND~&~56<rmGY)9}~BeuEuu2UBszDsI&BD+l>c;voST4tQ;xsNT|mbeeDxlvJcqR7k8SW
pv+fJ^>S+<sV1`q;qy0);(u+;?B?g{psH2(71eaN<RqV{w6XQN_J2?o)cS5*#irh0q4h~XGH{t`K6NGc_z937_zndx1j!(`nx<nTRiUbA-85Gf#&8D~Y>IKz
c%5u=Ttr0TtM&diHcLo<Q(NeVo_oD|Iw-}u-aOOk)PVW@tB<O^sM-(6P+m7xmT9w@{(a34V@6<&=O)%I1)*!oO6C+z|D1BCI6J;8kauIp{GxtKHSEDnjaYMg
2}JJ+he#crlJL4W{fkN$N5d1{rShf8)6g`93q}kj2Z^R~de{=|;<j1*_yhIQ>|{^l+erGrGO5yKHM^8bWNy)m?ZEu!k2w@6M_`&R0Sm{tkm!VXO?|e8w#XS&
6SRy1;|+~;9G-G@#7G8|vqWc2Kds3T?u_wOb8DNDXk^jCAsHXr{O%JgMSkWg#fdk;?dH4MKHfeUr2TR?R5cEu5S*!lFZx2I*Y%qY?OKKw)iqN5NxF+U{lx!v
43g9ZQahh*h-B=9G~_=k@=DPCV1jW8%ma_GqX%Ka5-TT3zjaKi0^sjOLkdXa(?58Qf#f|yh$q(7xmcF_%<cun^i=b#ZLj4UW{dRX*>`C*uL6-wS&I>`yhQ~A
tl@7mU;2a=AQc?oTuTSTHW>9<)bhtL9Vkab&KodJJzyTF=3r<P5osEnY+39<xj^A?x=f?Ku(?tCZPrG$QNAFubBo3Fu@$THuV>@4f0(S9{kC(Q?Ilxv;JG5{
cf?(f@Pj!Iqe!Fy{5KXklVW>AFT;(_Yq5&Z>x{{8o8_Gp5eKdl>;V+eV`~x<@ggM@7Rrf_YLt?#^oOQ6mL!i5@sw_a7D?UuCU0&xLK$7zhs3GNpUb!Y+5l`@
6#h%b*0W0(kuU0dca(;qp6M3Us8D72{V{qC_-LW`K)n2Lj;_mc?D0Lwh0PEh<;>@pB0}%CLr(A|yVrXbC7&>c|L#A}TOh34(JI+qf_!ivlEG+%KWYDPkmY$m
&iAQ?Au2Aapx(x15&JOT)%{r2an|I+=;pmmo%S8EkoH^C*lJOZOR~VVj>Ev(r^sk!u=<d5Rq=fn?lfxBsi4vJS{6Q=o1QSnXB%XW$_R!xtCCvA-fKVFbycfO
WIKvU82wA6ZQz&?t{k*==eSO=tBqH!Z%qsjF+^x8Qp2ka7KLsAl0vZlN=Oh6VlWPV`8qh(mVV}SmKPx(3$wHM9i#c%;s9NAy8|f%+qfG-CgiXH-Ox<p|7m$C
9zdS`UD+gXoLVkAnRt`aU2a9USpmpqU9zh7@52WM`o{=qCC}XhO*~;u_>x`1Dw#7?M)-wU1Hd%-;z)vaZJJz*###0ULr6)NJ%QHj1JfG}7)Gw<s#>bmm);WZ
jG#lz_{S5}qY|oP3<R|o{wdy*1JB$Pd@rxYgk<7W#(aF+<wmnQ<SmPA$Kv868%nxL(J!n<yWOH8?0Fyk__NK0%D%-W0=Oyx*6?sy)J0DB2PtYcsVAbh@DRxs
b_dX9$`Q-g1v%U-r-__ff2Tw8vYsystT9qzZ1-Zr>lfHw7<kJ}Jqd+8znr*WV%B`s0I&`cEg*s#-{Nu$`FHpRV+g0s$W7(C)VXe|F}#K#>jZ_Shc&13tHeh1
BaUtgt3?f|)Ntu31EkioRt8vIybfL548^46B2wj#E-?w0pqr!NX7nP%6b|#x_|xeoa6Z2B>i;_KvjrpH)J6FBZ=BdT`!BgM9*k?yIR&@iXc$bB*cgmPk3ERg
s(l?8UCcwlQV3nWHl?rc9ybTHJTQgSTMP>IgLs>Y)(3aV@t+PhT_(c!U#QCS92_5_b6OC}dpcPgdTM@wjKVow^=D3D<mtHRLv>+W5v8y2C6E|HZCIS2a?ISc
)*YCVTDEYYL$3WGd`u;`q^11%ki9XJ(kWjV-oiL?jAN`da1~)z*GP=UYtmWs-5A}5BAJ~$Fh*13>10F2J)Pl)bcA4N&?8|DY0(6`E?}9AjL)kXUr`{8j{6{@
k6w#OJ`_G9WQ;YidshI4+gi#;E+<@~+&nA`7bom3u9EY739dB8imDahfpVOzGCWSWRQM5*MF=A$WruI7pXyZL#fDd;PlC_TO?vjF@ea(Y2&aRBKQf2m=cc*c
$HVotHp`{Xu5`iC5>a3&foAEir^`j%vLlSwz{iWD`PGk8H%;=SQ2_1)Mc$F{;dn>!LXdR~qU+09O&GQJ3*BjWkexC=7UaBoOZ>>7E!Yg?HjE<DSOFdux+@fs
D!oJmUrUR@S0M@5#qx~p^j(B43yB$e6kFwl`P-s42w!o2$w5aS;qAKY+$|Xp7<07e1vxcg25~cmiH>p=I(FdXG?O^cklJ9Yei+rYwiGYKb93{7ad}l$@(k{%
Z>!yH$xUC%=-D|vEr73#4do9cPHddQrv;TL*+NFa-3OIi|JY&nJE(5%m(|d6;hCWqfiDf-w8R!#3HzX(J_6LsFA<rl|MdZffcE=tfNX%8R6M1GZIO_=HWX>d
Z7cCYYjhsblVe;T0-VJc+u|+-rak)a7;nj$)J^P2ZS+X^zYKt!aczMbL^Uw9gyOGrCW~eSk$J*%B$Yc|&O*{*op7n{_IMnUJO2MVhYtR6noP`jFKJ5e#9H%u
8JSc_gzd6~M48lpnhI^!MJD#afB_~}uh`rtQ1-?I3O%Yq1}Eibrb;g>o9*A{a<dTPv&Y6y%8+b2wIfAwiV71VJMa4_rF-2rW(x_me!JB6hZ5g8;$SOZb&zmU
P58AP>qJ2ka2<1cHpLC~;>KDdG)dLG@^Up&6Q8I*6(51gP7OQ;9omQbU_Lb=fHvN|1abT`kwI<hNBLTuvn8J`;V_aXo;Xr*9(7Q*x8R=<cSVdy+Iz}hxQ|(H
#y*-vD8{yVb7=~+9t=bfm5@`)JRlRGexT}td_^k2$0yf5K}~-`J+I9L<hbsA@$Jy{R_yjz%vQdpMsEP6b|hejJrEy%Qetm9;PIt^7cR|p3PsS1Ff6a*7+VKW
@kNYn<*S1WbTczI4ZcPsew}Jm>4B4X%B34W{-C^(8Cwok>I6C$Fb3!Ei#1*8E6B=Gq=^U4+5qDI;ihv!^SUiTUgg1m2=aXS<!<Xs*V!kK6d+^+<^UvSlkr_v
5aB$=h%&Y(IyS%5B?m&A>5t0V@L`M$!NSw=SgsCc!lrrO0HUUvqbR0scMo1H%>@aZHb~Lhc;nP+7IW^a1+htcG;k;N{eq~*>g2Y~3g%;Mp&0I<%n8>8or~6N
{*yUJD&$7yBa=?twWGeOlgj9+$cyJc>i8mFcO4FpOXeQ+o`*lMR7ZqQ46Mp6PN7Xvh~f)=6_{_T2FAU<D1*3;97=tAzPq*(L^a=ha~`Crt*hn){rE~7Jl=VW
@8@yY8>ssnsy49PyCr;>y^8Sy$o9!T#^3P^`8aesnGLT@OtpAVp1dl$O>I=}9(et}my3zdqH){DWCgL3N)K20Q2lO9jF+I^6{UK5^AWdiuox*<`hFZc{Kef{
DRpq7XKJ3Z!@-Pd4Ukqe7Z~XF4?2H6I9*qyrv{90Mc4ihx|D)b$f>3Nn%uZ(vg5&JP8wr?jPT%OPuk=*tPm$sg?@2$NbwBNg!o<}mzQ!-+*B<)+3e~i3`OE!
W#xqgPm5;3qDroWji+U4GxlcR!o}d&*Tbc<dL*NsRanuZQylxnbLf>V^j7+q`v>r5WdF~8#+ylG$Der$j9vnPE<#f=OAqvjLs#E-o~zBIf-FvROS6Z7wBIaI
5P_=@7cr9Vv;2{IF(J}wzoc|7J^u8EvpCpcPL)i>x;QXKavzO;0KT+ie=RNAymfwfnsc)F*z+E|<O$&ea(%C^HLNYeBI9<+7wQAZDHRQx7oDdFfdt!LQoARj
D!T0Z-c}|tnVP)tAd=1*csTQ8j8*4EBwy<qE_``s$J}v8X2E;p93MAZZ%m#eeeJQYpK(r|S0#WC@;Ufkm+&;%_$G4=8lIY#D{XKR+Lxc6h#^sbCfBhk*(MR9
GLbQlT@<;6f-Xko>EN}sS|Swl(Q5(|$dwj{L+2KTVD3gQBJ105p4FP8vrEB^&qM#<<onZJOE(-_b)ktgsy-A^6Ko3;nij+<f8<xx+l^h_m`NBLBugU;%3-6^
6`}Z|z^gbW(^GCbIG2Y&EBytG8-h~2sVDXRhZ{TMa^pMxq!rW?3i)giYRd;D?C_+wLr)gYSJ^1$E;=XBiYnT-cWVN<mRsy2zNX**&WBnOIKo0|eDOF6l`qlj
V-eP##Pgo7EN%nfj(&1ARR=ayHH)Zfq^j6IQtuND8iq$>u#37QBCIBt<2gI@@k8f;aMVH8d}{YgFe7{TuA|az2QOIW8@t+8So}T1)lsEgjgQ`X$hn*$;{aZs
x2yIV3|r0xbjW!V6v1W$jSQ^3w-cr?V`xPNT{SN4)zZCM$z{&#X$!M0HanEk@_(Km^ucNsBMOPI8vd5L;u|*4$)g{-?2;K5j$hy8SB`Z3)}+o!Ltt7%s)Ftn
q=phpRQD9*%|@eJnef}s(d?~(22|?317;oS#nDe5_rzKpnv{D<CgYye^GsDkNn(2+Y!x1I3=&9ku?=C8$KH1#VBwG-_0<7L(8=<xIV0((fyZ5%s9_~+)A(F<
;^$4bOa;wr=O)NEyuBzx!SXwMnDh}v9Rz-)nRaRS+krLT@qZvcxpNmKFJbtJVG6--qRR-=G|*HE7uoZMBB~HQxA1kIT((|n!u)~S7R3gE5vVW9>Cc(L7wl6$
=C}$pv3qfbZlPq}gpRI};(NBk43U0@5cWdQ*ciS^MZ2WfH83vvnG}ME@r@H4I~_i=c(DMN`+7z^Y>f+YCz)>;{-=!>VCRJXsGC!sQ7OjGXxMqr^o|n2&SknJ
zw_xYybb~9A&cGj#`SRYr676by3w`Cww7{7gY<j^GBBH;ysjyER&`+C7N?YDP{TMy8uwxwb=cQOCQ8?)U09A*ju-U()e`|a!?06hUZhms0_{9_&NzLE2Noh1
ITz|VVS|aQAE-l^fbLL55}hW?G;Qpw#O#qe6^z6q;v%HI?TzmvrC?*Bu0s263|_<wTul+Z3bquY>*@+`)+_lL;d2C2!@$TU5fuXtD2|MfpA6YRC?9U;%P6vR
%j_uiPO*{Lbgg$T2BYygl`s-W$=DT#tp@V732l{gi+t{=cpP`U6OI6tCUnMpNAGOcR$_1fNn(`AuD_qB;+E>k(&7lOn+C@YgXCWziYd<;l2ToE;U;C=WW;9N
7l-I`_F}gx*{0rv5r0Ld`js91)Imq_fP}e$4FU1!{G*8i7i+aD0_&z1Y}CSc0Q;>v&qM40l$)t02OVe4fqiqWs(rdGI)!yY`$wo~+sV=k>yk<tlH?<IR>=Ww
d=#Am;Aj`~)UH)#oYQMxo8t=h6WaH6#dUm62DQDVFi8kSd51No1Fhp7mH!-n{Ox~pa_Zuo5SP;+%u{?`U46}8NjMd;Tn2-l(u25LU|$H>4O=Ib$XMo<C#MYX
5`|IZ`F>s+pQE+dd6Ka&1q!Wif%fS;$+Jz{_v?4!#F9@oB?9{mx!m*eG3Wl-EekwNEP=8pxZao);A`LmvHyz|IUpn2Di8=mQAAc+oBm}f&_Qc$N&@nE{y|9O
m2awCyu_aFB7X^@0-~bSPR3&UupZ$gY5$$Yx+gp_{k0_raI`A+Vp5i!mWXt)6?)^Fs*+^T=eky)+xPKyIjDq+QZ)>})8Z}r003SyB3}c$09|~S7N!am)-Cs#
#gu=-=X1&yps?F+0|VOhgk_VS??V$dCIZ?7rZS1--MqMsXcsQX!i6Dr1F!XW(1;Emrr!FvS7THM1>LH@v00~q9c5-Or8U`$z_SrZXHqwIq+n`H<9Cz-;be&G
+_e9GpBEbg)Utqa9}}NxnkB>H=dEdiIrrG^MXs<G*)T%v;1h~g%)_vkw!5S$sqP^1Z(Q?WM#w--c0O#h+@{-+kTDM-669i?YEn;{V9HqH-6Jla<+14`W7d8s
swA80dSU^xKXV5$6^*d*#@5$Qd0c>o@(WR?Foo*K&i$m{a6BLKGOh{Bh79;BkIWd>dz0J1-$pr>r?$x#Jm>Dg0zJHM;(&^fl94fac&nAx%=}l|KvZABik{tL
OVLW|SctFN<vv%pWCas*yAJzvD!8bJL4UZd`z^vJExWjQK2EA0u2;&`7t-XHg(8Va=R9#-on@gjWGYfMKL4wRI>W=}1^<)OFpsEV{a(6uuXpZCh|sxf9kI(N
9U{5%4C!n&<_KAK-4fI*ss~;<;uG{GP~X9rdxEd~QRBp2$LWFGyq<Z7lj^QJO|g$s-`l7Y82QRI!<Z_e+zJsK^R)VL0WwqB<NuLzZj?5tC^85+qIVu`lxS!C
xP5l%Qp<}ey&*g@-6wdVGD;%g1w8cXV8d#-U2pC0iW_0WmllVJ$lMH{aQs4rWrvo-L-Q){VbkiSzc6V@$|t6oHfwXO<v!~k`)WG<q=JG!a$H6z13u~52_O7$
R?oMiKKAUQiG1?AVE=ZOkI<4CFC&xo8y%wg0K-e@JX;#LPAO<TU8>XKgBTxZmXwZ>pRNDF-q=tW1IaJ+YH^=#(z|QVF-1z+#sjNj>;=&agRxZX8m+(D4&K29
QYUZYs^McQpJ-FOm1vV>iN)s`*6sA)$cVN8!$V;OSpyLqoeShBj?W;|siA%9Wg<sH&|;qNJsSU<FyfN#F_4RWrfGUl+gugxfHJ6zG9WCf65iQB(Wbm#%0siU
uMotnL?iF*qI&)mQi{>b&WT#%`#_=t)^Yu={z=S$3Z<D}SX)kyIQ(*UBfJAIx?f8c9JH!Mm@e^EN(m=gRT=OQ8j~UgvJ<C`k}TViM@XkE8hsnf#o$5TvudJN
i4rPy^3PUAFwNa!%XE#Z_Yx0XO4;HPy@(b5ml|T`({^fj@>gKC>NaO2Vp)%>MJgrA8}Wx{GdvXeI#-K;<XPN6;OwHTLs8Z^B#IpN$;HSaof3r#={Wa5Qxl_e
#zmdVEPlERs2!o%dZiU=UO`lrXAPQl2%kA_qu?Pjv1Vx(P$6C4HHfc`MD{kU`HRX%NV%&8&+b8-%PsHX<$yciR*ez5U+-X{lK|UQeWyeT7Dx#V$Gzl7Bx;B5
>_%N_95+&U6@o>;%$_vJ$H`{jO%c|k{!F#=(I9PQC$IAsNRWC$QOMAulFkbpcrhs8O3tdvCW#(?T=)Iktw`%L;~b)4Zbe|fGX3S8wjF0e$oaOKfL`&#lN=cD
23D?AvC@_NFpS)aGQqtpw3)^XroMzm|5ck)e?gg}wkbA<p;f)S-4S}26)yK^ml8;__+&I?*$9eUwLu(UDl3dq0|k6B6p{gr0vdE86!{}B*%jyFSTw#+8%Gxv
|38(Ub%68J`T+lz;v>0$VfbFjg7A1VP1tZ4JbqLRnH@X5!U@-*uRYXzGyJ@UAB1|vBpDlPR|?`-^z1W}sti`Dm0iq4Uv-!8Gf*3Dy4B1$N8sMBYfLCKanS42
Zy+ag%|Bo)dV+~4&4I|z&)8=8T+{q3DM|UVOnHVKWhtMvwbU-~0<m(mt`I^>(sTWNO~#~6hT?z!Zjn*ln3gDfYN=a?C?Ov21Ppj6>e9q1;F-L6xr>(|jkGc?
?78ontFTRNJcm0F5pT0d<dZ4@a|>eYrg(3qo|W|}pKTo*j%;aXUZxKANlj9IJXKNz--Ktn$X@LM-2b?n(Q*@6og&7sLT?<-`hOb?SJ$xtZ@)(tKW{KPxAo|(
rmnE#U*b$!xD1SPpGq&~4@)({Y~~*E{jDnU53+>|e9&nGixI|w1V<j|v@6ni%CseNmZ6tzPQ`~pmS~Qk^rZQ^z0&v8ha9`D4aw}>DqK|YfNLT7?R2Q<ZgB5o
5sD?;yCMfV9VF*<QveXMqP8Dt4orQ0SQ3+K7Ka~p)w<la=oyN8b9D5tx$w+x0%8kxSlXzNH%XI!pI%4w$!(pk!o$G`Q?3Q;9DZ=9C1O|@i$qSUh~(g?dg}j?
NWJ@wOu6v+bj2zL!UHeceGU{x*1oPkn$k;B`Pfg#c+b<%!}C+b9G-u*GsKrlbjL8=-XkR8C>x?nfWLO#C`v#Gk$%jA83%6*xrT)TEMDg3bu_;DpCarHFM6#-
5AX-N5wN0WXc=&ghAM^ghc(Lk5axVdx~R8E^5r{%nbLrB&=vN3nVxF^Nq?!n|6qCLHZ;Tt`zUMDj~e7~a)g-guFzjtpN=9&i{2dh=IKBtfMoTw8KPG<Ug##M
q>$n4{qSxPZO=fDdBXYY_dk4rz9T!Q-8vH5#@_zZUPtTX8r9YPy5ePHjNcGw&!CMZEdt6?KlGb6Nlt+@T=u$5Ts9XNMCg=FP7KX{_qI`&D$`;qq(||7oPqdc
Yo2Gw*J+yBBr_b9u1PlDR{l?c!nMaFF|^m=j&<chf-npWaZl5DH==Gg;*}f#f1f4O%A}_@ck<b(-3f4jsr2W834EV4|2=?B0In%K;Th9)U&1MPZTdcylL|GT
kYaO9k3?96xNuMJtB0EMGYy1TxA_C%oP@X|NMjkF;4d-_HQSbxl;XS1CZM)KJ=N}t{Z$yBA1%!u>7`1(Dr6%;i3wv<2P?~=LsS>~!XLH7{De(~CEWjw(e9YK
W<2M`F&HS~g0WnS%wU%7X_@{$K4xgk%M}0GgXNUt#PEK2J9L>hIHyelZZY7S!xy~6)~#HAEmJZgV(1mK*|(psSGS*uE5}e=WwCm)PrPBE+NAoI_%CY-*&laG
8$jEW$wdhN)GUu{W{RuQ!W*z4(bclZgw1T!+fjx_VCRb!RG7BFJh3VhoOt1^DOY>Q4uLcK&(2v6!q@}=RJ4YGxV$F4nB;rm(Ml%a1(~SGOHDC_*oHbKl1Y!1
yi+mrK7jrI%ZQ#NWH>0?xznr8dWhiZRm{>9WKdjKd@};1Z*$GyPNpF-s&LyC#x_it7=H7!KBDve-O}g$+=KE!$N*X>5pL$TQavuk=t+)cy~*$3H&1B-hDEQU
I9w8y)yVdN^a;y0jx62-x_3_cAKy`N1o)VfQ6DJMjVk*8{W|1Eo_euCsn*|Xbn*ovxAnLUP^LXrGCg_jR(J>MfQT9Lq={~tnV2PM8FGVz^!ezsvHH<#WS)&;
G9<Q9MTqs_uwfxbZgWrvG`3+KHr3c8^WvtTJ!}>5gv7pZ!mE~|%N6M<l&lI!6WMODYrN%ZEBX731$w=!Sk03_kv5MiArjO&4sI=Oa|2|s!-8aS{5n2Hzn_Gt
aCultdE9>r#?OE%zM{ScCpKKmzDDP%Tb*dF4!#i0bZ+}e@IuT=_ZVk)S%b0E#oP{hJyF5=&4t?N*?rNKB*m#Ns6VC`aVvwhm~fnHy{z9lv;OU`+p>vkeG03v
?H#0rzi>3)?7t6CZE>=-k3?mC+jMz3+vy3up|qzS*KkZXU)h$s8$kiLgo>6kx6n+YAU{<+Fm%tVl?Hskilu-epokDp((8MbtP)ML2+0v2?vPo^2D5GwLDsi|
-O)ge7##2^+Brc+_xgy5pmaLlp9WgMOI`1hFz68#JgU#!;ElqCoyStp!A}F@XjeMQDRjN+f|}I5l~~22{ekY+3=L3fr6?Hl;QhW*&zhQQ{|Tu^<ZcfN+|`S^
XlmYXz04c%0bjOD_lE;O!=Fr6=Z?lob;DvYZh&~;U_|lQxIB4<0+?Udah%hJu$5Jb1w$<L^J-Ig##%h?!pyD<{o|EL&@^sF``lu;1MWX<pAX-7vj1lT0DkId
z*I=aIer(AV$HLIHV43O3p&w}7m`0>tP*G4^W&F>@G1FDZ5D3u&TH;(A+An2T{|szD{of%hMwtp)`r|$y@DX}4K-=M6<+g5P*b>;cLNb^HCo1QR{Lw14x4HZ
h2d>%N`EE$W9{4Lw{_rATpZw|y7CFY*{m2*`wd0&7jOIua#NVIliGp8`LhNvzF%_?e5tv@dtm=RS&4HQ?2o}aSD2ZiL=v^|nv>SR=%?oa>l|`YOwPM7`*seG
<R3G~m0+dC5sD9}K09~W_hD4C<9qhmPmSr&B1Jav;(7_P*y#9NE4k+hDkB`(^Cysxapv_M|2FG-Xe;KAlqCtwyzFky{)0VHoXoBMe$=JHw(`2Z_7s-e?Q@nk
9^e~b_;5kPqdJ<lTN_LzAf-j$IC1e2GdGs_rSufdrbz>Bzj3hd{V!8_Rh8t2CND;}-NK+7wKMfbf;&U?Gw{wxt!N>gl;$vnlf9M=5b{1opNW=o)YM$&NJw8;
g`ZE%x`Qt}UrClxXT$#X0UVPm%K#EVnFkuB@zoc`AEOv5=RRA2%~Jfh)Kgu8VKRJcyGj#2@KVP3npUni81z2^4^a1qyCU2seaFNYMKdQ$wD?8i9<`Sdxc#Rr
aXa^m4^DPwXky3T_bVk11c;qCc_ars*(07g40Ak_Gfz=jsAQWY2`(4y1gf6tYS61x?vcOo6U6}~JP}(BC{KxdsDr>Si}ROPk2K~zc|Iw+5lluxA?28Ok#}$@
ku46qC@_^3pZaZy>c4$QSC1bYALY$a^S^Pgp}DwE;S5zMH+B5f$VPP;ktHe|v*Z3<i=@MHau+!5qG_`<JuLNc;!HCdK0_Rw0&MWldC-X|UGQ&kJOTf{M1$jf
fmuoIopv8;QZzLV2r@{XvT+7?^m;6<I|^o}$WZY$$~ms|%w0dUu^st8Cb~ETvN~^f150mo=yL1wLPsaw`ayjSD=sBMQ&$TzFs)sGFdoSVGwfxFeNnmfw<@uk
*q$cH+#_!bL;x2ACU(|LqYsqtV?|_c0+`O3_<df}3XVw|PlkO7l5bE>PR&fu8~{V4JarZqZ|uk<vN|Tfa(E_Pef+kbs*RCRf!s<0-^U_&kR%lx22_(Mi`h&`
UoI3sl&llcu@(t>>3KZ^xZ;)H9LjzA)>0PWE$A2D<RFF;%y~OYbjJ5*FeXDU&OX2Vdp5jiym#wE7}%mhaAf{RT4na8$9(^{Z+ZKNkR}5%aE}FYd&hpcB8O?h
AD`I#ndp+-<PWk$;;7=6no0XC#$y={?-kez+BEwNU+33PZf|&1g^<(atEO>tl;I`@Tj?H+#TP1Z(TUwo!&s>WQ^eR(QaxV=!BmGY22O!Vx1Z(;$a{RW%(tdB
>XGcag4;J?-)gX0Ru1e94uPDivst+~Kp2fW>^|~ywHSc6Tqn&By6g~I40L8hyj8G!`Za3ulIiRiB^kGgNaE}yS(*L|;u`_G1`HbajOW^c3Xbi4L2oo=E|DqV
!5S-Af7>~~ifRDnbnU7AF-tG)@iQ9WNf*NXWXDeHAsn-N8!Dua&Z+qTkk^4(MlwaYbj;?OtAa`=P-o8afXRY8W1`)OB=gItGL1V0x!;n%3e`TMO^~DIrAPlB
KI=t?RPE}2<Vvr~=RU{@NXr-qoo>OD9-0<(gr;9%hGp?oSC#l0=$H(kd1h7jFcDhC8+{u_g@JFD2z|Or8hQi_Hn03+Lp?KhT!m6$MW~k)2zD*QrFE7T*_GvW
Z@Rjt0XDq(dR4HF8ydJBFafu%hYwzZO@Dlp&Fis}%nslc-E#X3QdRb2f)Hwb<ePRuV7wD{zyqbs)=j2ab8M}HRq@nQ+~t=VGDkSZP~M8eQQi_6K5RNANq|R&
11}#?53KhVdR)&iG_t*avo{F6C@AT?3qW~)EW2tVVS0F*W1n~!%!xEg3H{laj=l2&`?I&gjvlBrPtw)&#GOjsl7;t3vX4En^9<VW@Nt~19=15>uN68$sh!Rq
q<U3Bh9#;G3_g*G3suweg!KnJ@~qJUTgWV5G=tBByW1UYQW3ovTeGXaqEB>b)ZTCp6AjeKg_ntvOD$z=X5w|5Z^+mzV@vmgCHu>G^d9|$j|CI(Ij_CYLh=Y_
)H8&tDWRItAq(xrhuJrTh^@_VH(C`GTmUJ=Di+`Te&LSTnx+TEb^xS%49kN@$hbw&zv>0&(G3VGn=xUFcO6>GRxCvy?2i;7b;>Y<`EpJM{2UuIlP#93ETfnk
DSc#?%&p!5iCmkp)R}5}$#c;|XdN#3sEnm~VD-Q*6}Mj*3|MqhM0nWW?DaT7kWr8}Qhme=<Tx64%0FizbcPsdHz3o#EzzQ(f46Xw)-5)ZnfHE3)gVnzw6IEI
8$vz46Pgz*R|2A`&JNfdBR!dvKnmH)73Z=ai)ko>6;r7jy}Fwu805@x?rLcwV^k0>0r7|;s3x$u<W%X|G~|>*LdX={eQPSw!-$uxSS8QAA?gFFYj~sn5|;48
zRuKW*N?10QRc>ihNPW&Ec&{Uffx&2<y{iH>A!1Qx7U7Xn8Ubyh?i`lgUwsjsuh>C5%WUjR_N;S=IT(OqzCLwc}A#SZ$wO?^XG04IC`EP9#l?&*k}i*jjVx2
NX$LM|3=Z6KNZ$cwRIv+=?@q!N&Qqld6`pUN;y%{%IR7u1d&__bW*awgU%8&lAw_=X@G6TZ5k^lyFPoiU1qZ?)bKlUkrvH9GA*T<T!j72hSl)V-4wagd&j@T
^p26j=-lgua;__s<<~J&eHvpSc9=fSq>HrNL??Y;wh%6tIQ+d~0UrF^-!}!|;r&%oKm^ZpuWPa}c0OeC34*=SO~4Hx3~k|^jRpBxKU>!9f?ySCrqB>a72(M6
@?A_kO+5uIiT^9SD{0evJ{82E(k#@;!bh85-{KvZj!KaV%!1KBfs9|mUZB*8*jF1`a*MWBT2FD3VlW++n9B<V07i)Xg+tfJ5eGhbEVFOt@9?n&@eSPQ|Mj)q
;7sD>9qtWI6qf`Y)fnS*f^<q{MPyBqk}eC{o|pDBGTHGoPyc-~qZE0PZ{7Mduc+Cv&FzQJz!;>M8c%zNr=7amlr7FVXwV48I<l^zdda+8p-?dWmaa%I6>$*z
Gb{f(#4mFgwH@1ZZR>Fe4xVT)-Cx(wh>FK1fdw^bknCmm`=@D(Lj)c+`SHZkF#m%HU-)cNRHI=7TxLBI0z>Kme4u--HgeHTI!vcYu#dOPj!4zdt^S`+=I@JR
Ns}UAAAk7d|2w+K+H$IZOBl)XbrAzS8}>V_EY=xr?<F+1>TGD>*=fg3ql%L?(mB*=M4AxzDVn7-$Y%D*=T!#^lZv6t1}EsapZa5XgH{ShnELQ6v%KmMxN6(w
_C7KMoaLK~Nbv7RT}6h<mp%*1?lgU}ZZ03=f-&R$%i1FJ0CqqXoyqDTx89$rW6D%G**1FVjO;FYh&lq`{1WS?EQT9)uI*%vM2nvrS-;(n1@w+)-DSuQr(bAy
2m3V%VBq8>nUKbNFz~1=&&-3d+)!exf3IV(m=KSWMGReuhyvF~xy9e$Sz<Db{~z8L1JZ0L0OFQMIssgNa}h-<y=c}~V&X$$!62Z*<XA85&%;oF^+X^A!7347
<>^_qPX|2YNZ}PPc#PRUkEms4TD)Thlhs1HpO}m~uTvaNMUv*IhQcdZRy?7OQ6dyRVtaA|EB$smM=ysY%6{+H-<j=YdNU<4ZNayGh!ZhnKLtnIN|cAcZbOD_
_dl5S2u4R7_R}h(*Si5>@Can7pDTeGc%Y$9?`ckZonjDRI*0nACcvLqx=5QPG(fiNMQqLB%d1jUr1qUYrgypiov-Wr5E2|+pj}551YXEbPnH1aJp{}8iV9`x
^+j5_FzvmP$_5ufN)(y^gv>VT3#)_z3{bSSKQbT5Po}mKF9NoV_tvQ1MI&^M6N}LOwDu0>xoN`1a%>W3x4E!J-^d}4hB%Qeh3K`<B95K~aF>oSk5S$^z3^!R
ofkhqB5s~G>uf=12R~nM6Z@hmnq?#hmeaZR#rw{%ZcuIW8>dskleMj2w$ru;KY#?ouHlx!;k|Uoi!`r@+PW7S0Z7?W5O3{8+o%V96Q3!#8rp>hR1^6y@mUyM
lh6SL-G8*8R`TE%MIPi!sYrN%Y`UF!q)YnE`tQ|s<2aW~+hX8{cDkRtNkyw;ph7Atz;iy^5>Ryc5#Id_bPVd0RqA0W$>uOYfm7biVWZ8Leo@yQa#L}2R0lBR
!sVO!&as$G;E(ULFIl<75Rl{_a*2B>&&~)h-~q8=Qt=FsoxW-gq>b#&`M!+<hX;HkV_Z1GUW(qH)N*MJXC~f%D)By=S@Hc+*lgYl8T4R4(dC1K`jE0(Ns%0;
^<@URqtVHf?%ppKifdjgEfni!yS35uJ3HNmC`5xZTE2lZB0Vnvw8bc!wxg?#kzOvRbPhKL(+?uVD*TJ;73TGI(VK`FzOOnKw?(lwIuwu3hC`AJ$FbA(WPD$n
A!7B$nQo7&y4rW$lE_#9hDO>Q%kNoQr~}KxI>gm=Nk*$ti$#vYFnKgGmwe=oUsXl|q_IIom<xR3HxnQ;6L@<qOytu*6wf2&<!aipvRARnI)?O{zPVb$^*jQS
vY=B!4ulf&^u&!@at)B&088pTj63`GGVn|!uFggK;hG=ax26_5%WsVUhWl4Y8CKUlkm5pNJeUj=F$m+&v)!Q20PUk(FJw!EeC94Fv679|!g5FSiN5AY-*zT2
2OLeu87;ru+S<q478FFrU+~E}?_1qM6|N=dm#)1SY4M{FY#TEVTBbfQ%a@-PI5AsRZ<tsq`bwl_iJlq#FJ;CfdA*t)6QXWDPK7S)e?!h{?4z#Af30FNTy4Kc
J(~9(_e4P`fj}b(G!61U6%s+Bpk+3qaxwxqd+XM>r_*{C=!VZ|V*C(Z&^`cI02nW+Pxe?21PIdoL2r4Y_FEYoMe>q^s0@WiT#CHEb^=({;G_HBI2Pm!(lh$F
vp9TNB7Ksc>|3~#SN1rT!;`k&RuIA>*Gh&eGJwD+?MSXh{H$?EDl4LScGKsczs=m7r)#YAJLsk}&WAV)VTJs6*+h~Y2{OXD6-NxdIg4g{Ev^45M4j%4_NOgo
oR5}>Tfu;bj|V50Pg=MG=^e@FyM75|TS$Sbz)>R1NHl?60p$F762%cxc-$aYWI?NPIw9@@dMh&dmh#@s7)8(^sn*SU7D?G#WkfHhlTfvIYUR_Ml6<tkpS8F6
55^&D(y}?E=DG~9quWi6O<<YgMK{BB8-oo^x#`KU$pD5z+3c#<bFDREO}82Y-_HLDMzY%YUmpqokH6^KS>nEQxKpkLw}&hW@JKJMf=van$?(g(ohi;HA{NM8
2a%`*{xXF*TkSKY;+F)y)je)+of=ue&g4;2I<@0tv;=sxxYi(@V#|Qy2YkX1wT1I3iE42_x{{N`!EReX0o#_<pneFNuKiyeVkpvwSI2^2$IW#6kzCE8Q!B=K
o#)r|OPbR&#TNQ&GdRBT%d7<{754|q5E23aFTEL8)s+B7>7^F5?H;e&%l}1A{@bKK!V-MGr^f|QnUUJAKOo*Vd$?U5UGBoAM0=-U(8qbjdC6z4-Bm7rO#Qr3
+|lMQGM%glc^Og*{CMGruGMjma`eW@o!}C<z7b_m#K`#J!d<AC(tmWzrThd*m@*NvP%XU^KMnd&D7bMx{}bn<HTe&9h~8e#Ub}(rEP<Emue{EEvUan2!9{!6
(=Y(V_(G_0XnJ5^`KNy6JQ}i%YI+~LvyxFFd${03+{00E|BRH0q+<j*szlJ<uneXV^*p)>Pvq{L$^rOw77I&T={KS?mj5j*BsF;HuFW4g-N~9Fpn2Sfzd$1t
bFy_}oRxFVaVAKlhD0?)zz#QtANa7|om2tc^bCfVE0=2|au->3pJyhRJ7w<6cLN9$Q?2KJfa5MTGYFvIM##;sY#$C4C{qigcyMa}wbcti3rjgk%b_bQfptM9
>P3TJC$_lgbN|c=p&;rp7ls-7*<ZH}*M{bISUjGu3h!z~uPStZec_XNTxObS-isS-c6w<)<Hb-b^W+2hz0{OId#0a;c}!{mkj*~;g<?$mL#)bN!Y~S%SC@#;
&b$FBTOx_3Lg_N-W@B4GoQ<g7=1-z-)EA-|L}{b`uE6?64Q^$ZjlHmj6pV>b3+RKiiD`KmR2GLh2(@GD4z{zE&WLi@59SHzl=8E5D@h_{6yueQkLzO;YQ$lY
C6Oc5BmnG?l&GYCQfhPH-T9F#>&Zm5mEl*S6MAL(Qu~zcJKVAd`BypbLB9SMbJWsPMxrXP*c`>@Jl$&l)SYbkvOT~AQT5i&Pqrqj_1rl&eh3S(KpvTf9Z%Jm
cBjjM%?8BAgev3oPkb5J`;X7BQCBw=g02ZXXo;1`2MdzVfiICDx58_T7)_by$QCw6=Y%?HC7!_ilZK#OW+(9s)a={!DEHj{!KdwK#CYR${h~0bg8!OB6rTsh
<i`l&8(@AMmFQe2F{G~AON=`*nrlxTXg+yENQ6q;9|qr3l8dY?DwlzI__#;_+IW$lsGbD@sWjdTuHmZW1M;DRP#&_mfXCS4-hXD0Ypl($3rLV6?Ik)2hOB!;
6oW%@7}$70C#Lf-9Iwm@I-u@@tbZ(Lzn%YH+5vy`Xyv1`+w4m}uTyk2>|87a=55qHNPSPEYq=}8(2<diCxc3+_+!w>FQPUUvcOfnGF<hDW4*3piQiVsG8Zn*
DR(sYaRZ#-)fOQ$11agmH#rF*RqGGudNXaQkd3(VIGWES-W~~b%_QR#TcpDOM#8S)SqBMmunaqs;oz8BDgu=}%iZW^DUGZBMl=Udj+FHhZNYz94W#eng$Bgv
A|G6ERuy@+bX$##js|aB^vtZit`K8529$XHHQ$J^&+)56JXfV<q)EQ4lio@CHq2>)=@%i!S}83B`HlP5=3#_?@8>=<m(&al8=_>(nHXJ;L0+x}IiYVgn=;2>
O1F!&VI5~xdlon)gqZKr!LXNcz2cu4yo<8Ig8sz{z&_Lr_f2jX#=#>BR5jjn6xw?tJH)i$4PPi&$ANzh-z-t&xR?dZ+7mO4CF5Uw;e5>$$}b*0FeWsu60C!#
i>_y?F+02cVMlYGqh%LD_vfly7MfDDCZ}L6v+CalOZSr17X3ge*arfNdW4#|{zeaj=~Wi%h<(9In6a%tzKkS*adI3gn$cl98tzk|ZxL(&6#Pe(l#VHEi_fFA
^*(E;@t-~^Q-E5+h?RrV-r(XIx*WUZFHO!d^JUwNFP1icXUFT9_gZoEb5CJ}FUrSr?tjz0gz$ie3VWSQV^O}a<;qz>;i`8teMqq7PShpH5`?(<2(Zv&C3eF3
$Qmcv?dgy<$-x1!TfzKv_oF8A$YY%mSr_xlvA_W|^oOOtRB%v>hv?B2(GdNAJQQM>SHOlRt*m=>&Skr#Ns9z%nE9?=K9J0~ZZ@%NIN^a=bMNI;!nZ)&bt3^m
pJwGi78)^*f(PQK4MuqnT1LqLIMIqh0<@iXL)Mzz{0?NKKVfBLr4&Mmnh8%TYP6Q9>r}A8nyasb(l9#+8%xcLN%E$(-M2LB>9^E&BTWi9z(K>1G3~@}W%M){
5kvXs4Xus>DpOIWN3kz*wUp3<1P^wn4ZK(7*cI5@IixdyxY;{v-Tg1G;rO=qrxAN57y=7pW9qzOCahXH^x5vL^_W)&#RrAi%h47cwKs5=gUlpFAoF<yZ2v%t
f{zIt(x5=`%%C<zB04rt-7o+F*?~{$B(;z;X{|&hz4AoBE@Dr#3(0e6u729&jneg}*HWqCNj4DpS6W(_9l&#OLM76C!Aa`#2lwC=n|+D8Ny&~9f3{35^*5f$
V+Bvs)|&`XfAG*@OFM_N+zeS83Y|qO{!e=gc~PoEO*oV*V5G8I1!vt(W}jte=>~!02W7Akmr4|YLKn@i72DVul#{rJ4U2DHt=YPT^x?qILS<>4O1AI-ie0>O
dj2-pWAmU&*Q@tdM3r|z-Z|?E52m5FLE<Dq?0lruSaJ)4<|oi&Ks4Fs^sKxIP_{CUahS2o-!7ZBj2<$ua)d*wdF26?aJq;}H)f4>YR`6La@!`W;eNDlZ;Xj9
zeF)y6{2A8Iq*tbS)U*0<T}~=Iwc2S(-)^juXxr?G*h?k_zE>tQqxq>_cmTOubLiwOyUN&aU`W`BQgM6t?fu)qc|f2TW8JY>gpOm#NE@m+l|zgnZte9_%DAR
6V^q+s%WIkTg(j)#3-pJ2;xc)N_G9kkOK*6|GaN7T*?QKqFouhd@2=xpU3SylhhN$Zzbu)vY@nQK{M}gc61Bcb$3-7w1$*JF9~qZGu-n7X-BmCH=D}b>*YJ`
h+hyoXd>=ZH*LBkOJb3$u7JguMH)e$h(u}XE8n=DAi3ZLp}KM$lZi~RbnwMFY8!fKrVh0WT`EL(&;y&jqXJZ<N^%cCuVxT%@b0GjCiSn!y0TzB*3{Xhp^oOD
fk=tx@b?BB=kJC?kM;?g6~ECxvxU@GTp)5Q<Y)q|9rGlm9)|=%rttStEg{+i^u>?5Mc3v*p_tZ-Pe|A5tY1>q<7}Yj6Q=hbTFQoqM%z+oBKIYoIGDc5Teq@=
SMc)B86|~jQ#;DkTUoXJ{imVZ2Ywk<2b`S+XQEd`qH4T$dm_1qnqkTKV*muy3Y;I^I3`Y?Je9Kr8+aC=CM<js_~{;Ln+8fM9=uHkzL4vN<=PRj+#6zqEYrB8
QP=%q6auiS^(ghJ4nZ?ZQd*jJ(x~*u9(*H?<ng!4gk9IT&=OjurkRUeaP4y4e(RQD%dY9)6-qp~rnf>&1af4;AmW2iJ#L?w!1$y+5%FJmZ*`hwOeR3>_`z;?
(Y0W+z#p9anv5HC!IPqSG+kBw1|DoG%~$&*sGj)k&=n`A`aA^E_&~EROkxmD?aRF%A|*@NgkIQrb^sTrIEVRfKVI=mHfmzW$uM`w)0{CF<Y2cBEET4_&Jz*h
?lP(Rnw@a4aa^h|WZU)i!`%h(Rsn#kE0sn0q-QiSE&GB1X8fUc?t|d($cP)0<JdE42P7miCF~8D-41x&h3&!@v}fh)0~@THtnnH>PR9?aZBOIImzg^)<S2KO
c)JU*OMrh|X+2}dMr<^R^mqqRno0e+mghyI+f83$1-M+;bs<0eN}toP&!!K>k-KPtm?0@jI6dg@w43os4u}-`Mg0c8Ui>^O-~ax`z2r;XG#AV5??zOBhC4*O
xdCGI+Bq$XF@udT8XM>tHl(XUrG3Z;lCfZ+`tc#rZE`dlS_!HxXMS@GxMWOFy|i;of-A-i4rYur<GBZ-Xc%~lNNt&G80Wr#g%#$gQf{N4ML+Zho-$=hW28Kq
T)r|bb#wSHUJ703kl+H{r4XNo@M=z-2G6+Y-K8Ik%167miTc}b-`XY}tDC@~P`Og^p}!gP$Jqwj1I*A)bmJM13{C@nY#F#AlgPuqY^<4tQH5_IQpeCB_N;9;
jx**}7-{u-j7xn)Z?=89zu9zKv@7)cFpNY+knP9FsVtcxZrDmUmde)aXh?1a_gi`0845{bafpkz3{ofTzYbg<zaV}IhQEmB^DfPb)6ukrzXk}9hE`Txn+8~@
Hhc9tVfzDD5gSU;?9#A>HCxfQ=KTM2s*nPIpl<eZN#trZ0G6rl1OKyGtGOt-tyQ%JDHj~n(+dV_wZ-Q=aBY`Q+y=-QA%@-zWPRu)vd#plU8=^<J1#^nnUx0+
Jy6EZ&+3Q@j(~yK-ex$<;9cCEdt!|nf*%fX$&<v&Zq<t&k(O@H)BMTQDlD^xWWD{~-jMnK<?*!k?DV!7L;Cs(0qiO3GXdjOe`*}%U_-$HNc*vhDV>TNW#q{M
d9J)k`@jn$5|%{6DI<?blRu7codLLBvv8o*7%IwpmsD%w4nrK1MK|_Mh+LBA!pGPiq@VVDBJEQ?!zP0GH;&Z95zz`>q&FMKkm3(U3D&*nq!BSA4Z6JH4AEjN
t_BDflRXWc<uSC`iigJM$fI_=R>mJROzx`wRA=&o(%&slMUa!ek}Dh#y%>QLZpX*HC7Yd3_`rcZwNG1v3Yg}aIdTJX<fXb`9~2i9qK%(aE{G2j%LjtnvzHMw
WD!&-f!w__D|53I;L$Dz0pmAXz44N^gzLOck&<dcV<f+L&;_R0iE*ya+T+$GiHY1Bk+;#4sx~h3&0ms!-#Agnw`(5VxVEqU0td}7%*N7MYdDubs&0xlet&du
bdh7O=fi4rIQ$_+@V7`Qx2Jc^WTVVX)9{jnkhui@?9uJ3BPz@NZF4jgl+>kftZ_I7_MP{z{8Vn)d4(qKbd{7>b)doXTYUi^?ETla&t4{uqJ+}%45wc1csu7M
eZ#zL&M@Z2T<yWHkT;VX_bK;r0Vb9#%Sll$^0KQaMvYU|L1^9H1wS=+4|6E}SvuIvX0@npcV>kK0)cwi?OPN3!HBJRm%ILjMqPp^t-`A^qKA_Rt8$y|Ot6b+
9k`c~09&klAVg{(UsQewV^N@0{;r0C$4@DuX8S?awNXGwRz9ePrA$E;u}ZSf?3jbDb)-RQb{@oHy3*4F*JEQ`8xPREw<54uU<aaX_h!C?Z9yj`r2d?oAXjhO
L#<WY8*tNOy|K{$X#+z1cnc2mQifKi+ZSok{jbYsbBbf&hEUl{J!$J)qnX|?yF8OSHpyRNjVp;hL5ONf*&j73B@eJfMsfGEB?1?-dg;mT_j`vDB!-x2d$l_`
4hSFG;mvDhz?5sZ;yRj5tykg>E{yO8ie(-gC&${kktiWIBu|<;kvDc_+~hV{|KI$WL~`p-_CNO1w`783y28*`558mY8RSVF=_%)3alZ7)2m<#<XBTgT2J#$$
Y=CEW*Kr>bA(q5fwn($>X6rfJ4JKVezK6mO@@^XaqY~ub`5Kc5XIE51H>kY_OEWH+CLfAQhG+OrL>~=->pn3TTELC%sB>_t&5s96e^Fa{(jDkK9FfKRS_Vi#
LwYk5ZzOuGfo+#AsH8lHy?|9}ck(HdyEQ9qb==oxQdXOfw=9$Esj-coZHkcxa{ndYvN)(Z;Jo+EG~LEweG3o~h^3lZ9NQZUNiaA3MCT3?7%k_7d>Wer=kr@n
R>rbhB9N90Vh8M8o<!ayJ~q74EaE|#NG_wd0GvX@Dhu-=tNZ?+u@0*&`+=I*WMQUGN}TfUvIeE0@=FX-BN~G$b}(sl;R5^&)(7zlVR$DCJR{7@<uOc~{+eY@
0`j(gD=D@&D*KuHuR-2NrZ5+rzVip`CqH&9Z+i3wrSQ%g6{ucd_Y-+JisP0sT<})i%&*)3D58Ej8DErhsy^Jg+78&6wTMc{`yIZ)!3>;{E?ln-6>+Zd(c;i=
^BQlp>O&M8OhAOg!}DZZcle_1&VsZD>qUmf6riTru|3A00&ynJx}%2@Qr?%F(#IneITcTQ<44y#BbNptQw^)ip_?Cg*7U4LI@<==0Y(;2Lj;+J=Jp<FjDs4a
OPUd>b;N}Urs1Zsu`L0^ZC=s?;K>&U{f9Y2sdaF~wTh1=TX}|0NWo~J;~`d0yabX?a$WQzLbmpE{XJ+M7l=J7vMJ@-E!3)$|KMM4ZE4X2l!37dq;v(g2bT)T
po2%sIVa7Omg4l?zuP%J)y6DeDMW@rIr4%Im}$0OiP=7720avT<#q*S>X10;6;|z~KgHzQRm4Qe{|$@$9|<t~cpjl|5?etBuS-97P*ggr(hrO74S`wUNFAkZ
#%*ItCMT3+=Sr%<0~;Vyxmon*mrXAb$)H<`1n!!d7)Dl)xVFhFm$ed;W_?8eb-tum#q0?-$OG^^=7&Ryi0U;w_DBr?-{lZ4hVU+>jFfr0@#wt&XXdls!{!=@
1gwNic4KS3`IXs=-{g*#qP$jamh(S1rGxSdIiblRuGp}hijf5re1CtfxIGHy(1GJCU7dfr<2V^5f^jThV=0!vR9;-l-g?PTG7X_PmpO%tO$sY$+N{8w2(224
muTt&z{6z`;|9=K)8H+&vk}!a2eI6j8)(ltb(V}SG(<P%3JrdxTF-=<ZN29UCOLZQq$jdL&Yt4kkea&xwdj^MpOKo-at;Ckt6-;jd2QN7)ycXL<Qp3`G*BtZ
{KLd@z(TTHuqbz{A0exMWut8ihkC~6;npG2N+M^w*XKl2?sw$()h*d?bRau~ctW6co`s>>m1GmC0P>X!+W!WxDr_u%yn=n*0<DjU(UWcrTEoV=YVOD*E}`bh
_GSwdCcO$~Ut!Wv=N^%T1%wKHLcWb{A9Q}~>`H3dT)H^487YI!jy4-#2FXI6olCMV9}wDPk+iKD!tK$C#qn)HCR$V)7xL3strTI4$%lkTgtm6BqkuOlGwt*!
G1Go(C|Oz=7NM5ch3z^$v!_KJ9Z9~UUGf*h?l{!m=wkM{*>am;)U<XUZ$3`OCkMG0PL`HME}YH=y6X@>MfKhz>`52XrZVDh{};}n%%*VZgiDN?K-m81K#*xO
m>vnZnwkzGOE5}FfU-0MWZ#O@8S6wW1QJ8wG)w8)vkhbx^;u$P1A6U{ymxl<Ee;IzT;S#{N;Hm6J?R`?fSs)PS~yVmoy_3J>1w#7*HsJ>23$vbj4cEGX{z@b
OTKdUu(Gvm{(>9N&O4tP{j#C=9q6`tOxzB1ZDaeMmSyig;V1;W7DfX_ub-v(pk6Z=r<ktH?vTR~B)5C4E(9AalV;N)l=;mlGhlf}*JAtIx?2am6#Hjj`IQ+l
1#|L-%vzS>-#&(LXhk;&FLbe2A(m~0%<ut9^|~kd-91f9Gu8FUYGK6B^>VK?5(&vgUu5}unf&6U!9$#f<a(mK!Ygw;Z}OM^ZpZ(W4J$U7kg(_zEj8te*;k_K
C3hMKC3cw0sa8a0Bt(KT=0G=y94|$;g>2fWhjnN9LY5F8m!|k9s<-CFss#`fW(5^%R=0<O6f?-1GMD=(8!-j&%ts|tA$Qr(b6rJ=`;xVe1^Fe6es(@U0LUTR
h7VSzrD_HCDN@6!7u^oI8aQAleV=>0O;nZhI)#ew3am*l56u%X(szs!(xXR!^pFLQRdza0d({(@Od(<ilDWSG=+v8npBJSo!GlyQf@g=QaU>})#$An#Re`aF
O{_VJf~zJzgIsjWxTjCJwhAOCJOuyj-F^VI-4N8WfARbZqomIMDWh9U9Np3%pK7<3>4MgEa%=4n+9MK{tm`gD^%yRiiypii*=Cc^K$>tU7e3D+bxmyescXF8
ZA|dV=I*;y(mh!18Bq<CwRa`-ph0187<-F_37pWF*#1bnGplC5tY(Muc`@G5_QN>7p0?cMkJ-XRZyhcu(GZ8@oiNGiazw;Hw~P5L2IVTxSFa4h^sb!gd2jK5
fOaqXrdyF6%}Hd>ObjH}1q8bS)WNQ%n=D*kBr$7Wx4FGJT?=#HuBl3dF*@_<gZSw4P027fq&siyE1H||PT|5Dc#ISpS-vi~@d|R4Z6b9-KuP7gv2E$LN+b)r
j~=f>q+iAn%D4kMm@MfF+WkzZ*=nNfAY(~ya2PJfH6X(|1(EirCDSO}@N>%X=aL4Yj0{A<o#9r};kt*-xlwanYf<{q!I3+$*8M49snpJvS9FDYJs@EQ&oDbL
k`n~#Ba(wJjUnl_{>|UwQa2wW-bjNMLQ=@0YoMV}lm)pj0chttp*r8^Xa-is=O%QYG8=w*rFEJs@qON6EVfrZb8ZbEOR%BxP_Z><m1I^N6^N~|5kb6OLEz9Y
&{m}lJA=JQ<+skz3@v@ak~MJ$UY3g_-|DN`pIo}+s@C<E4Dw^B;;8VuOM7<t5*(E`uk~h<FG&dW_&W<2(NKm7C{eP|11VhMij<5vjbom5W|Q5+lMkU3W|#E2
hB$QQr^%ol+(9&-*Xo*m3jtsvAX$ob@F5ImuduUfuN&R+tG~+DG(9Srsv1<I*sk9xxJL^<;x+R?JdGcZwnPHA0e!A~6(Ul}9lINRZnJyBn}Ib)A}Wl#Za-50
Z!E^+93wX&V<%WJHeSRpGnN%s?3<`NVeVn$K?s3zEuuG=s8Y;@oQ>Q1SzJOY5k2s@SWX@nj_Dby@cYT&dn#1*<&suq+zLsXl8V*hp`<}#;C9^dgWIMxV;aUu
c<0)>!|?y*KgautWHfAv>83s4i~A1^1Wmj@?;@jMi+j9qM|T{y*t*BrgKicTWoschuKI`O>;#sM?hDjmw-}SmTL{d=13Zj%>(ALR#A4pzV)+yQT38xWo07Z+
C?>7nPy>oU!r@E}yqw?AFUmxWdG)M<7$r<iX{&kq6>d}`o69&xYSYhu_q`@MIIpeOO&7rH-4Ftf;ST^&2DOs8ID3dK2<4D<gwWBn1h_6rKA-pN&+w_J*&29R
rUqIY<j&=rB>MV(Rqdhoom%;(LcE@!wkK&OIj^mc#PPrG@)5VT(`yZGmOA3r;)QN%V(CA_4ADc(@Z0VHLVT!nifd*KrU&TsV16qo^G9>`OgYnl#gZ|F77!yO
zHt#s&u^WRlJhnd<fi-9%5)*vOW4h+Ea?t=vI}%Ow!i#d&e&jQ1ni!$s{z}GasWzt<c)~~g8{-0a^T)tkr^E~!Ha$&%nQPv^<Gc+iQt&@*M1n1nz1wZEf$RI
Dk*fLck!UFB~pyoSiU6Z6vlwXW>6?uneBU?2oN+3#X!BoukocXG4t@CB&D9}=R_qM5lhhpV*|I>p@5p|P{5GrV@pq+1k?JZeTUXa`Kn-U6*-e!W~DBWfMMtR
p~6H6-A-qRx5_Yi3#L(#YpHI2GUH8<wGIV1q|q1WS)WYK8(-GnlSc%TzD^N71i5$iQ(*5G;j8H>PFBIcmmjQ<m9Kwd;wn`+C0N?jrHCo>J<ZK78)A8wfbs$G
2w5q2F)uffXx3jx?{+P$S)6y8xz1_fR*Y*0WvA9k%}Vo`>b6zMDQDeCXHPr1-#u_PF=g;YX&9L^%(JiAcGS2qZM7-_0U@2*?%h_k%#nhxWL(y=Vv|LzgnGDD
0Tk<HDK?c9wEvhn%){rRN-owuc1sqZ%<Kam$;tIC304?m`ElR|T}uShRO(8KG7!gCAAb3?6I?-;e{4fr$^7iu;xL*HahdqBQA|Ey1xCBlhlb1ZVCzkjIfx@B
G6~Fqw*$4h#}EEPe8T!*tq7t)(#DTOs9K_37c1gBejkn~L#hu_mybzg_4Q81u~z?A8mW|-7uHRslnf4tf-M{x90(=y>$1M6qV{QfUv+XPY4EUO?fa=6hC2Jz
^x@j4MbcT~Rk?dQX?|wT=EiG8wt?oep2Z$Deyh(Ds+o?g!YO_Lb35$KAA;{85gx0utLd7~MIBldSEnl<30A(6Ihz~@;DnW#{}AA6U)|S^tg!%*NGf{TI*E-3
wEkyU_G`U2zQ8qr#Fl=q7Z({U&1)045MM3@LM4EZTKk}1vr9Dtn(8$t=+5*PY*5Nf<2NS<bkxpb%DPH%cSIKW)t}fi5N7|7qA6b1vOGz+6j_pr8`_Q^F^zFN
d!WMib!y#!maKRgTvokmMZ>V!gH{fjU-f*e=k$I(9+xXR421sHQpK@v#mEXP&tQGsXzI)sN)u`(0ToBm43Ir7pg>35h700vn78lBl?Z0A97n#WYOe-12$m*`
t9mFnpc;|ml{LN)*fXa*QVHSlulKU%*g(n#>-anb1z}_<oxkU+5XTRTec~Gf*b$&1c5IbaJmat_cnV6pWuP-4G+M?~Ug~#;(~jiTWfZ0kB4h3zte$@Lr=~Uo
gdg-922D3Jv{H4Z197)LFWzm^a<#wNT4K*S35NgtgP>)xqcSWh*gT{{&dkRHK)P)roM9Q%>=jXiivW$8M`ZRfOid&r9P@z9?&#p~>wsEhy0I^<tEKo~M>-*q
O|7DoT7xSwV={HXk|4Qs4*F*4!->|cT~=NeI~;^~;hyt@D-Ib8NDS7`l3Q2h5`spW9H;sYKc=}>r5nyI>(>m-02ciA2DodYGd;p(2?>LB)0FY8w3?4~l4&3Z
C%b*=5>t8C%s}VVVj0`YJxSjiO~l0G7n6g{mCgy6IVA8@F4TD^2#}*em!Qyk6vY&aTSvlb0*o@eFW^9BZt$I#^CKlKUuxSAR!l7f%SH!(eOiyukMnJ8`r&E)
aeT>}cmhmV%mk|OyFsDf@v7ZPKxpCj|D8)qq>jG*fr6T4E0tK`07p*TllVPg#T493p4EhG^y=KILclCZ*|U#FJNtQ{c1`n`|11R{H;a?@d5I1<^J2I=m|ge~
3>!67(CrpbdY3nM|B*5&{UWf02D<9EK~I8C++{tIm=`vou;E2%CVV%SM`9?ngkCV`wUo9+QWC3A*rs9A4^v!%$5C;t?&v370w00;h;?i$eet@bJt`d_kS=7~
B**CD5rh51V0nTfAD~S(E%1o5NxeAv>rFjU=te<E@wav74mPir%~RoUPAw~Kf1_VNCTy0$-4KGYBkQCL(m9Pc$QpiDGtI!w==8wsUDMIEk@W1@do8WT7=23z
qY59_c3cO6)h~p-Lobnw2X@GW7v3L%PQnw&;``ab3Z*e};!bR{L<#(Qk>x^~11nMUkO~uJSEUH0M%H4q#oE>2;x8{|Uw8Di6&MY}km_5u{ZB%~x`da(ym<_&
E&2U%4dc!hmvtaKD|;}(Em3h=IK>^~DLrwKOa3<<ef6-$r0-eul>m)qGpY@Hgo`Fy%iA`4lhv_IYu2|$%_-Ej!i$`SjOI%Rv_u_nCmDg|T|5OlA`7^h5csXb
3>-grJYkFHw>1bzvAQ(enx$VqU`@j7JXw^T+I%EAlwGjllCCoPw9a?{=?;i~GIhA0j+Y7ZDypF3+u!nf$<+LXrCmB5xqOBW$5CkIb#Jf<CwCXrBz4bMz8f-?
zkTo5BN8y(Uwa6#K(^Y>nc68G!tF;{d1u`){dK^Q;M?>c_tO=Vt5oZZD_B0Vpirw;C9Y$4U<A0g&4|e2;@vfF4f!c?_rF_pSln&NCx*MQ0VKboHVARH%?}|C
#AMb%I%4equfZL>)nbs?Td$hLQ)Pi7Phz*hSdrGiOHl3jhlh^{mDu3Fg+^d?v6nA%qk9!OVQI^o;WD<xit@IVbuDD^dDkc6zMgV=p||dv%LCuDOZTjiW;&3@
z|_S2vKCSi6nJ)J0Y!wAz~W5;X&N!(cYk_I>Vr|yTdUOeR2{A7<KCc>aN8Y<>7?<&@GZ0^wa&>3i|i3tJxBPrkT9l)-CiUbH3fv`x^(TG6Hjbq^_GiuEKA`(
8?uIWCetA3H)i0&hgkE84bHs`sR_HC)Y(Mi#>M2JbeIvnFBx?hGJw4&-OW>8P|!XRAF4tPQ0TaeBIug#n>rCZ?|!fy^Am<;w*W5(*1sl=z9;1@*-lCjI>e!h
hr-H!M_a!ckz#ol0Qf%SnU}EVprSOeah63A9i^|BzBV@|Bm{SBs)-;&BW_8=YIZjwGyNh)v5fT-Pi%Ins@v&qod=4~y9LIinjGLKalztAu37PCACGN^H-8CW
%fqe#V1>$Wik+*mw-D6Aj>zCdLS@y?Np_h!&^x-=Ag?kOJX&4??W4&1RIAL%L4V61D<i1~)<028k6bm|sM^W}6@s{*v_;s6COtkz;XnMrR@n0A<*Vxmw%6jr
m~2J+a*sCJ0obCYMG%kFRp`aBF{DqKLJC&$>c;F$M2t1l7?puY&4Gc+b0R;4{U2{M3a0ICu%0G7gaOGz8iXg%Ev6m;it49&tZlw61RY|^nMW0W`mtaE2F3pj
>-yR#zocl2X$@rC`wZY<n!U%U<RfBK{gU}}tUZ$%l>CMz^bL%oYsN7}1%fg;8b!`WN0ur?err-}c}CCFn{sB?tvGrNv_Hsl)DyrLo)6-(5YXJ)qWBvZY|*Su
aiqVPi<MT*X~vbW=Ot2A^Jki?LU<4_bIF!n*porXQxp^@zU}lvD96?aYV%i`RFa1N%`qXteDw<Q--^DoQr}1238=5x0g<6cz#z4;FYQe5wAO(Wh_JQ<UQuim
(4h2!SNN2Sg@%2`?I*|`SgdRKx}8Y*5RgOA!$K+%181P?I#-n^IGB@EVS78@P=eY_*`BXJ9ED7~Ixn=RKwKWbwo9a#ftW_8aCUB@Zz<w%vY~6egJJFP;nGyA
h`O$nKUScr`s*V!q1>GBV3j?9W@^!9Us`<S3yQg+@>9QRPv~B7RyJyG%{-LMo&Wa{gWnUC+TPFJjLqY!q3<suIs5l9wd$>xk^H@tpF&KbGfFv%FB;2Ux9TrQ
4?>Z1ZwD40bp{^ULgmWYaxL^XdgrhxR2lMFCSBwwT>~0zknX~<C;lbA_gPo#2*XF&-d&JF7nt&Y{)$#(A~ekTk6^ssDj<<c?OeYcxsR*c4Kcg*QgS-j>HX@;
5Vi22cIlxMR*<V@Q<o=7<qM}d+WR9krN}Sny+ayn=2CX{#Le4tX)K^ImupC`*}v3Z-IT4Z+s@N}1h>7b6XR3ZW%B`b<Su8AkT$oJEBm8|KqK-!b-TA)j2;Mr
mYnq$gO&wh1-;tHQsBNua`9CH2B)CzIA{f4tw<=Me{D*?+HnIA?PKsM01UK^&p!0w<4Wxkb;KKhrj8`<ehdUM^pIez7swA)>;!fUrWuy9tcsWjOS7V)IGIvC
OZ&;$CKoeqc%H>IFaLA>l(vM>qx2J;nfVroD4tcVx4*s+_$c=13-0!UcMd55G+G2kF9c3MJ0H@mb%}BS!_XJFicE1Pxn|%Sb#R6g*YL3Xw*8)>3sLkZrL0Y5
4-wwpSVfyKqL=)Y9iW~O`VmR+$X$7imf+5d)GE;luz+Yf2I7+9w=!ZdE8qanZStj`%NYCz(mD_OkZuxDvl3m}pWCDda2Geg8K2;mcHZ*WI=O_5u)RxfDevgy
WtkZq6gOJcGQ>_I7f=+j{X=B9{c2apf=R6SpTpvMO#a$pM|V+t2R)QBPB+?3CW+$(ZuNH#gAi{|<e~sW{1|Xd54d}T8Pc?UQ)xHQW2v2vi?7D10W^P&Sr;hE
bUUnUjT3ku_VNb>ik=dJRUD#aO5MnqIL^m#F<a0xG#h)Zmc}NHDxf@G=@M5l!Z>12)g-lidA*0~BB2JEw-)hb7CY;b?9I9F9WTMQ{$WH8{X3JGiW2TVbg)Lk
>$UkyD=Vm*w%aPO^ZECWvIxlSK%5bb2U|?ofY3rqU<BF`ULJHSs|?@;tS3eT@`@Zs*nt^=KjCEF<}mg&ftTZ|3h$yXNF3F5=4rY&GyxqE2amI2+rxhOnFn+_
T_zDpQwU`Yr^a0Tg)!ug)g*&UC#wx~#VVZHrfHrUjIU0GJ>2j?j^E1ou2Rknc(53aT8eK1tYNjXWb7btY_7cWOi>v<`@jqL%jZdfwa@5NY(s`4Uml>Gy)8U5
`%T=pDyM-fEVz>X%+z}V7Y7MQ)xd|qC!*WA55JcF^GjJ;|I8fl!@T4RGR$^7s#5VP+qQXfP*rHL%QB0EdzHnzHw<9}ukOR;yAdy+T%HAu=eqsRHs+n6pbJOR
vO$)J1vPeK%#C^iY@CM1!%A^uR$&Lh9<1tx^@-AktoE;x9p7?Sro3&a^|MgGl}WlQU1$d?5iCvLClBADj}R7lt<EoGT7!1W%9&Y;k|Seto2LJGzQ%^uOt`4p
-tj&H+ojMcTwG1SsmFR#h6{BLsxSn?5JRP8y6Z8STKMFHFa~iUs#F#eltLY@5-*-fSLT}6E42JYkQy*ksqGL?bjCQb=dR<|D<)r(Am6u!P@ewqDAt)mGA7!G
6C(Klb<Y?~*mlQX%3NZbb!0Ouj4Ad+%F0M-5l<VFoTn;FWmh_}Ij=Q}Ts6(kRTL;U%b)dPu`*ce54wc!kNN~XFuKsM{0SKr#rw%io)YCiw_(ao6)Qk2=(>V|
FGz{P$W=qDb{>c3Py~)3hR53=eWpNdbltaKc2@8su1MF`Fza(7a~f9-uj|dXMdcZD#lSJ+u;_a2=W|^doG7$HrjF&jGK?`-6%k;;y{H!y#fm^Cbe%8EpX4lM
l>ib?r3sImeXZev-v;tEd1Ov9;^4+$&bQysgM0m<!1!Axmm0u5_?ePB<#9{BoQ4o_**-(aiPOEIx1<rlV_mu~+mWK)?x0FYf{@Xeoi~Lk4<&*id)K9HG~F|2
uKu0G#s8Q0oWktU$0t{J+yK%%R_I0CB(T4^sNYDTg5~gu^%un;hnQ3^WB^w&V?T-d;M7;u-N|#Ew6RldpKL->h&)iS-}#c4$zt`@<$S0lNl(phb3iGl2+c|T
dPK8Tli6akwy)zwHiC>TDQb7V?fjQF|7JgdgPQ2Onh?_*58Vj;pQ+ttd9@8mm!~{`oZ9lf<l@9qgI5vOO!k@{7(Hl#2CyG~lZ#vKYYoW9Bqj5=IH`cXjI-a6
{ausQ#0OysIHqVXmH|G3dW-0^x9}frv=S^nQM{tPBTn{mn^+U8*uiqUxTu-57xA<pB9+>cBeL(#<gb%RIY*^{ho-R-BmMFy6@A)Bqi~ut00!00OFzU#?YdN$
qnqW}mW@NcMZD%HeVbahxeuP5Kjj(Ejca;Bn9hn{cep=xRRVPQhaq!gj0Ww|9FP=(e-IIB0xnijo?=@(GS;tC1#fWCWi8RFTfg#%?glLoDb?qse}q+;w!uVO
7yZMELpN9gApK%H_hT*9tW$kyVv#J-_E#H&ICM$Os`U)@qwtUdJOZmDb&Ia{lLKucrrg0M=?{$ZR#yN3Uo0}r2R!Kx8fx~g(`)f|;?aBwhbL*{YBDHV`HdZ$
qQzv3OOwH;VA>bU-dULT_f=xPn&#71m*{TN9y?{_TW71Rx`?g3=9vPcZi91T#`o<o%<t1jsDJxY1i=$NPefk~TlX_l2Ukj6gr1?H<qBYI=EeiyseW$yJ_phf
aIThPcbU+9sG4~LwA1p8nBY5LipJ9pxlaX9j!Le>^s_`eccm{xhct<5JwgnJxrtW|?vYhgQV?F0U<2m9lHi&{Nam@GA<Sb&e2|(?B4t<J+mO_v{k*2B#9@9#
vmENndYQffmES$+xqxcbJaUg$`M5RtVNW_1?hvz`Rj<oXoLS;>7562?(3s(6GgnAkT~P$63Dv?RGQx}y<MwiP9!jd#&M1y)RnZoaY;YaUa7gM6v@<*~&qLi@
302ivkRxqO1VaPR^2W)T;d6du5$vxP{g!q|w)j8l`@aUWun{j8>bIG<dvweM_XRFTnsr$zN%bS|-7bKF#=eslvWr%VJC&9Hk&Hv?56dVcUVrFCMeac;I5L{q
lE)8KWO9$i&YwoY!A2S2z*MdCS$fO)Ti!P%b=NlSap)JQh<##$`G2vp_<Vf;$53<ozA%{~-C31)XG74lapv=5qPe_7Qp`7zODTQD*HH$fScuhFvMk-GsY#g7
(pFT5&zXpKUCTX%O8|?&-rq<nFx|o`uY+w7h^b)*Gu5X-PB~vR4+{zu5Ml405jj15H7|s-8%&|QbrxU-uCl{eZ3ac^9|~KOKwt^5p{V>Mi7rsUh~uuJ2LKWV
5R|J*QAYO8m-SBu2-5=U7t(E?#_X5iw5P00P1@y1AuSSyk5^S1E)JH!GHg$gRp~S11vVd@u8AKJ9i?}2ZFLK&ERaZ}p*vZJZfm7aEb7xft;!uDTpRrd%<Z_e
)}9NH?@%BrOn~!mj?nm*orPIDqY+%Z9YVDEsok^Lu%~DTS5q3X>FF+07fw{o@b#v5Q|OW?G{`p=PR=Hgr#+SC=gEs3Z&au93L<UZ@XL!Bj<4^U3oAzW1zq=F
8{VTI&A<-DKz$sLMmu%AIO_NZo-?dom%KjX^socj=cSq51eR~5cE<p?fVqKeiTRayAM?C7M`15i#237>-GoumP=C}2N*xH<F!XXpuR@cQUM8&^((<fv+l0u$
55N7}CUTYQNm5ldbOV>JUu6;Q-y-8|hJ8z-%cz(HHi^2ha%goa6_InrH^+Ru-f`zd9$4;19p+OGsLJ?9Yvf%?S1xcv-v-*zlc)<O=|{tNx=lt6)|%%=F$VW*
Z?YcH4*2F*E2c2mAPF<hL9?+5ERF?IQ{6d=15~E7OkRJIU7Z;)8{uQnY9xj&NeRr`i{O8B)K=t0{<&qQ#?WpVK$Zy0Z4zx|?P|o{A|9FDpNIE(lq-(oQV%j#
|1qXH6izQ_;@HB{U%RAL>DRdefb@#9eK3ago&&^B-X9eUHUD)mspzkz#nw>VsalD)VHh=`Q=Hm6WbpDAyJSM>0o58yx9eblND#U#X!vTPRaTOpgI7OTeH?$u
TpiF>rVD$H7QW0qGg<H4KISR6$6x^J0*?W3Uh*6*%6<9J1UP2u$QDhI>L`2<1Pf8^tp2v-WLISCez{CKO-cBKs^u1<!Uvmz4^sF639B^~5a&)aINU&iNa<#3
`+y1tS*d}F<bWdMr8sim?2_>Vg^kB7r`h7EP35-bQG7nDx8x*-tnl%$8)FUXjduCeyeTAHV7#%@SmKL&fgN$xo4{67RGkt=ckH-luz;gMUsx!+C+U3;PdC+|
kOV{(ZcJZGap1Gk%JWy{XzKp0+p6C+H`FbxRn8)echX0+o>&;}LRny|EzjV3<?G}#^)JMhYUsGfCuLB#3E1<Io?(BIu;7=F(skOXtMc?*lf@W4OcdhxX>3vO
({q_-Em=qAw(Xg9#|pQ7phHotqL;>xK-xmmkQPBV_+}r%8;IY{Y#U|vs8Xz_(THz5v9M1sKqGh7{bwAB+!HvMLs4|-9UJNBuu>fysmU6c--DUIy(?lqZdDH-
EfWWx-(3=|j%@pk6A|-yiET<lErHpKZ!j_Se@!7#{`p@&4XsN4tiF<YS|}PA;9Joy^oSUTsW#2BV{J&u!}ENA1&iYC=rmceN_^eH6U(K!7GeK3l*`fwBV3!Z
p0+ZA8>*m*E@_G!GOr@UgxB+SLmunG&F(d>5Jcf30w-RjjmdD_tQancUU+ic>6gdq<bQ7ycjUn9_XUx;Z?GqjraT9RsB0`hYfi&T_Dz5^F-PK00*ybq1cL=A
eiAOcl3@o$TsC(r^gBLvI;?!+|1U~<fsFy{%_DPTPJ>|>bPW=Dz8o^FU;F*ETh|8EgSffq_E_0Al59PS5`&#ITo;7tpRezj5kfW!{1{_jdJ%d3MXB1II?di_
M3YWjzS!hYxOp^ztTP>0=mK9~jS`|Vx5bX3trdVp9MlZGfT^oAhJZP6k(epMgTI<X3VcloI!lxQxwo?jVj;i9_&-e;Q*i$E$L*)+9G<0}b1bf#QclnK5j8#>
{@L~=AH?;-(ZvsrJeO6s1i{Ns4H8@3$~%Aj>%!-C8*ffF%+8{GN5x!Cb5B9`kP?#ZPh_c`<g9PRH#t%tLb=|a+RyLC7VrW+YQ&?fOhBT~U%Q_n{aJt>JAD&|
p}I+6*?Y(^N39(iw8=_CFBe$%)dK=!-^_5bb!X<+vo>^&1$C0^>Mu%dc;yTH#>6_hjc9jFT8*66M*WMB#KIZWFC5bYc@E=>7P@D}*neNjrW2S2lgzy3*H%!~
kC`i50)GI;F?{Z~d4yMnsgH3N6nx+f58Z=;T#?JtXU$DZS@Voy!x44SkZ!L4XI9zZ^<W0XQSfah?c$K|jwjTIrMNw}(64H`71-bTM6926ZYFH~vQp;cviBo+
dOBMzPg5fWrPBRlC>O4cy`i~oWs|CSd~jOZ>$+a^HgGUwuep#5rRY0g#g2LXl`)%&fQhpG7|6Z7b}je$;Q&)T>WGJ>p_|jO+hpP|86QtOBLEbf4-Ery5!TeP
DKDamnj4vIs}q{cmKe0u_~y9JPOKQf!t%)hmq~~M&)4zrCwq3W!Q5~GH!mzY+kR#|xMc$a-!9<x@CBu|ZL!~#C*8E^573}E5rO3v7M!nD8p--cxODk?7$;Cw
u%vcVV7dK=T+qCYyv$@O!nc94te9z+X$M|Y{@O-(T?@fvfg&mloIaP;^VXkpuft9#K-N+MI}S_bBpth9CsuJ<J$6%uoEaR@;bDoDx?~G3R_c#6ZG+{C*zFL@
T|jaYvP4T#dX2A&uT^9~=dxva8OI3WErnSLgR`>;FV9LN(*u=Lrx0|)8oYqHUCazo<yeY{tq8z#OU(AYt{?$R7VuS|pan{h#giAB;}ogIPvvZB)X+24e{gQt
jHv+3m;r<9kUivYso=~b=eld&OWWb?)RllBuF->j2m-C(;?9hFG}2lo8lYDRg3#Z^Fi4mA&=ywUyj~7qe2++5YE<l^eXo~27hI(!E%47i;DT?DTYh0ucwBz0
J*ljvCrc-pP)LXnTma5t^Avna%L9eQVCD!&+ngvVlpnw#1%Tg88R@9i&KFX{k~j0Q+3aYPEqO09)<owo4>S_w5V?=Gvp`0r72^TkMVw?|+PVl*;>4e8ulbB<
1TPS7KC)R966SYhZ<6BA3zX@dw-Z|b<}cWT2ZnVzFFh>PP54v+d07blm86J5=0<+cvxH2}{(;RHmd7~`dOJ5cC&WFUP|Tc5f5N&~uO^}4iCk)VP0+<EDC<w{
vJKh3+nIA42OpX0Z8lp@3h{C6WK@Um?1XKYoA27$<s1Iv9_>-mvc`bt{gQ%F#O=R-uJX^jOPAD1Tq|GGTLh)Au2#m@E{_gM&gT-|4V+<pkAe7I-HfY%c*RvE
cIVdgN`CzVJK&wMaCu1l0liToXXx^7IfWN83Z}NDj_haOn1BMwg7loR_V7xU@8@L(lbIS}_|DdJ41lK6(DD4~c(0l)Fgx_l(IFR8;QaCr&E;u{Y)U6yt{sX0
Xo14D?_NK>5#iwZ-t5v-DYG>b3`X!kP7-N?{YU9M94ISQpZ6AA!i??3fE45AGP7z2U<o?_o)DFE@AN+l00Gpx2*lAMm^s`IvBYQl0ssI200dcD
"""

if __name__ == "__main__":
    sys.exit(main(SETTINGS, WHEEL))
