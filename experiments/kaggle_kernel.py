# Made by `heartseg kaggle build`, and never edited by hand: after a change of heartseg run `make kernel`.
# Kaggle uploads this one file, so it carries heartseg itself: a wheel, checked by its sha256 before it is used.
# Experiment default; 20 epochs; heartseg 0.1.0, sha256 d228ea70cb9444809251401cc0f1825a92290f91c43aed828d20278c5d68f6e3.

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
    '{"version": "0.1.0", "wheel": "heartseg-0.1.0-py3-none-any.whl", "wheel_sha256": "d228ea70cb9444809251401cc0f1825a92290f91c43aed828d20278c5d68f6e3", "experiment": "name = \\"heartseg\\"\\n", "experiment_name": "default", "epochs": 20, "processes": 1, "stop_after_hours": 11.5, "resume": ""}'
)
WHEEL = """
{Wp48S^xk9=GL@E0stWa8~^|S5YJf5<4Y{>{#^hl61-q2m(_Ag*iB$|8(>1=oZU}lf<u-x@}3|3KRR3BxM0Q2%Em%IxRz$=ok(qhV{m1wlx_|V9gW}-{ByXm
0RLyM99Ep>Zu%cZzzPxlo>S>$nFHo&5QZog57Q^L`>bLe3Cxp+^MHBpz1&^cGvdyi{WNg#HS-E}TPPTbG&6GgNz4wkL6nIlv%m{If3AgrBIu*~I5Fx1C`Zbg
k3ix9h<8-a$fmu%4k{*8FOCJp30Jw10_w06Z^M4EW3j{1z=!_-FZ<-n5V^cL+%NlbSUvp~^Ec!n;@}nOgrmdzrgI*OClO;H@m46!Ng(<!d|9cf`#K*;5vTYC
N)}glJR?b)!LW$u$-@JYAaoJ}3g){#z3RHiBBPG=+{O}y1lQJSmH|n|vw9TD-d9#)QD-Q!K=HNCD1@kGA0@^ovbk)k%CIs(Q@c^A<-d;u)*K%|$A@w&5G`ZZ
?!PLdqN*sEZu}JyG!JMZQbN^Er~&<FjUB+aTweLxe@aKFN8qx8mJSl|zDH}p>D0_tJDEBHn=d6UQ{9tW1HVhQWPx#Jum4q}`d`-xlPzYR1QBo84WnX}ywou~
GBpWS`a(^Tqc`J~qi|kT8mcV&IXdYA>|G1_x|BGcCnnX3{og)Xiw-`NbQzBt03#BvjUare*<lH1O+eVL9uh`>hpv`;4ZhN$%^6KM)rC!e#6l%k>1UfmttMu^
`I;=vt@M5((~DVq+{N%5lxsX0eoaP$zncWI9-YT?)t2Kyd~*63N1hsc;E|g4h=Xa2Y1ziJK2T}1DgpB9%er+=#NOMa{(m35vraGafxXZt>w7G>o75QDkH$A8
C@w|#*kIY{S*?^hGN4XT#_uhtv)$5H*0e`H)J)^AipyE=oK>P&e^KpfPAQRJld((=Mm=9K`k>Ts-LQY$pBC2J0D~?V5{{27lTDgqC&9Rq-k8>F2@TYhthsDk
3G6H>!O4=svX9caXI8IW1cJtD`brVTNYMPMYW&ZH6dav4Qd-3vn9sEPcs*h?EiFgP5E^w){nL3B>U#ZUTrQ9Hn-avR2y*Fov~|T=q^a;#z}z1;KMnGZrr|0T
ziVH7S~b-aTcy@@nB?^u)D?Oxu(I4JE+_N0n@scDOe7(;8+GXS4R+9caoncS&GA02&cr2JudomX|A)TDn&+0cmF4sLK&`8u_^X#YJV=I~)6>*1pPUMgN{ulX
B369h1k1~W!??@|xn!O6qrkE@s-=#hKgaA$IADd`3E4a2-e$OzfY<2lS7^*Ah=aT34|aN>9rK5JjHvcGv9Q~tJk9ih2>}8SDWC_$<$2yIrh_chw1M;wGYDnX
<Am=hq|Qjm<7S=d>?_;|h`DVCbHxQJX#f3LW!D0HKKEAbI0gvl0wYu))F^yqr7k(&IC;^ZHiK~uo<&@*RYwZ%y$+X*u<)7LEA#eE^ekH>h-=uiwVE<X+j^YG
HJX!^pAHK4`De%%R!dLxWwSg}3QV^KD?Oq^GB&`J2wWpyM(>F}(}))hfe;glbG0lX6}tK(+X{{@oLSucqOS{ud^|E?<aSM{f8e#rFY1ZU2jgFFeA;M+PHFK8
lnL4%W)034js`9DK%qB`s>%*#U%a=3nrI)KAA^u`z`fi3dY#ba5(ymlgWZNj%DQCZFV!B6(19V&$eb*o8^OM80GVP6+suapg}{k;{idvtSBCfNC8cIprx%rD
fyBLYZZFt%MyI?(3)(uwFxrdw4S+&jWRs0MDl9mK61j$F$*lj6)GGVYnIUAx7q9YTIg^1AmVH2J*6zcOCj@i~g~?bbr1U%@u8CL<uK!fKlxo`mjuDC~;@U=*
bpN3+Lq><f|4WKw-by5vb(b5~a5G|W&2!;XF$Xrt1)lQZhG7PvTWCky<RdJ){*QI%XL&!MsLdrM#Va8@(*PB0&=BKljg%UyyBD8>YbREAkwHyCyc%zhpDk)?
x3=1V#qUw6rg<dH3mg9Z3Rk`k2k17S%g4;K_MQ<1Bvts(=p;g#WKrDx#}(YSIn&tT++YJj6%1BFYT@y@=0{i!MO&-DGhyIX{`O)=9+fRK#=2sx9Lo-Gfs`=|
w1I~|I;{TPHtK?fF0ISX%)?LsH!r^TWya?{CbC6~hGQKW?)c1}Twp_5q&_U3Dxk$OySK|_qQ~tc5sOg?YZ=t9bWn|c99I#-h96te`%o$1mX?fcYHes;-cN5J
dOa%Get6PtFP}>$^s|E{wjON^!%E1wq0@d}%Zs}Hg>N@nCOD%xFbg~?LMWip_qkgQ;?pmSKA+NM_h!bPp+)WDE>3Zs$pefC2%ls%hIK$uc;Lm@)>y3`@_pRP
F&u;*IktB<6_G5t=jDHKgcuFU^4RVfWG6M3L<XGi-F2M^sC&j3>V2OhI5B#v$*U2dT2+=(P~m~hw1>~QwHcIfxSK=;OPR+Y@#?aot`EX&61v)aH%z(@YF{Kf
cZqQZB-`9z>E@ytg6ZdxD~w&(PSIF^^x~WtwQai^)E?Yr5Gzn;T>w3a;3Tm>Kb+~k03V}<M=sz&ddEMfQ2RuztmU*?OR^!ft0_hwSn^&&^W3VwIb%dojHIh`
Yrsn1)MmBGe5t3MufUyBOCUntb2KQ`eshyR#I6_g+CIS-);^OWLaCnY#7gC9yWupR8$?VOid{xQ6|({mrgex(#_4|_hf5&sZwg;I1_$1NqGEhtnH9DN=4TP{
hWWyE4a`~>9>Mp%5iuo*Q5u72rKJ@<`$afszbwyU1=AoD72v*5!0*V70-BWz0IEE=xbWO4Vq?MZwu*!gm^F1XbycXp23&|?T|5!nO*!5j?13?gMZ_939UYN5
*nXB659z0ojSDYfi56Lu1D|r-G#=PR8q?9wY%TZ?Q!0vAZ%BlW6fC%}=#e0dF_!oJb~-a@#d!jC`3{bQ;2FLw7FL2}hYNhy-#*k%@yqnw?-8Z-mm-s1C%6Jb
)iwOm_(sS{TyMAl1w7<XKZYld74BYAU^)%OJ&)h=gD--X(A-QKmy{0ihF3#+VtD4jD~HsiQ1BXi${XZ?m{y%t$d2xZcI>NGNC>=sawD_miFy;ie1-gpHM3U3
J59BCrwB-(*R<1)FFTuB*d9*e$a_h!b<F~#g#WPYW@hVcJUG%w8xQXBHXfvZW$q^lNhgr(zUCz&S{=(6TdcpA=K2%`Yt2@qGk```;;P>YX$fEN%~3tr^WeiK
7;tSgNGWiD%#l0xjs2`b@j#Xx@YCuA|D2LM{hdIJ=C4W=P9t8A>DJc<k*0%TuZtJRGgJ`&<wJ76F8nI>li$wvxNDZ8X_p6tfLUgDzB2VlLUu~Rj<;y`!?C7T
`LPZFGclw$?6(@8t@$7mg)XS&+>m7Je>Jk%G-ruAkj6qg%5d~+Xyd%HgdEm*{BH<ihWcayL8|a5LH8c{-@V+7w)5gVf&*{r^nVUf$i0CaFq4Ks?p=5a^^Zs3
XXSdU)H#Q^eu;ctpn|0dDi38lb0S5`XSMAG@oUzgEnopkuL$-=YQ2)`EsjhQO**Qer#7NRRSxC_c7CQzA+ynkE?#KSN1pHA^0>`mt3L)_9qZx}!F9s_x?gxV
sTF&0Vkg{%0(wUwqK=aD4^6F`%of=%XZQ`C1`V(ZHFEu@Dn$YUJp^|;|KytHf&kj<wi1on9b)M=v=+c7gC!s|^h%=J6*I$PqbFT{6rdN%vcuwr<*5|E!XOn4
;X9v=$ORzwWX`aQ(lwWUe`vzFYS{)Zrq&ghQys9c)wU%z?(LV_(8M1=t<zc#CbnXUX-#V?W<CSA@ft}kMv4+(e`zh)0*IZI_repr$nw>K@_3M@+U>=Fik{S@
rBLGll*g>tC#DD$d0b1J+fVPp5*H35gbo35=jKg%GdYF9rjaxcO6;fBq8K8@t^Cp9>l4LZYB&|HAun18K*M|$v9oESI+S^CAyn|-OFlUBR;f2|eoo1%E6nGt
<|ozy<^CSQTehM6o@Q_`sFfx#YyQTl`fuhGLzKhjik&4zhk^%1t0uWEJOSE)AZefQ&KK{}#Y1#`Y^ByUWz-ZrClJrk3c=7*lz)rb<-SqIPy3y&b7<#VO`iFk
a;pja`|Zjbs*M5q_1$#^wQ98n21r%8MvA*Xp)PPPG-lIOrf6VXNSQ6)#%w_Ka8@Ju_8u-YIt;|<OFxe)kO#Y$n8-TG(uUk3I2Op_YX~uC?_<vXjnEU_#L-3_
L~;NUhhwjD%j3^W9xs)Qin>-IC;N8GxT@O}U=ahsJmr)X3P(mwju{}fuh2Q<6-4q$W8=fey059Z!5y_hYlyUS5%^E&HV6*_x4?|Wf37hkXmkW#<ZlAl%|pJY
wFWPt8gk+f{<B%VAXwJ!mO~Sa0n~-e6A$*^RN2g6E>#*+l&tD2{zbxbiNQ<E!_w1a=(wGsfw(#8UIlxfEuH%E>fAH|iQP(AjMi5~fT+sY^x{g@3MQLMxZ+-0
Jt8o{q<g+GwF#wbf?_m{n*6<+m(EJezmKSLckKqeil3G{d@<^Q{GR-qqB<bidejcvkL-k)tAR1&@L`U%|3fb^^Lr;)@v0`PniN)oCFK#Uotp5zu;wFG6PyWd
43Dt*nHw>EN%bcBN^cHWlIo2U)4an*7;K@Xf2x%)-2Rs(5)=eFGu*DHPxW@cwQef{1?J%nB>&o-41AisI$pTxo6VY$`<U5nk-!VEeOT;>&iFH<p6vP+RAjRK
N??2UfS4U7D`HZKRYMUKM=Fe!EEX)={6$5y0kYA8rzcVRrPH*A@kq?3ToSh$fZ@NX{Y^k}%crxW@fi0p0LzFG_!3ds*dopz3=0ce>|32dV9TufDT<~}ClNIa
!iDs4spEinxcMOn>%gNfqtunLk%#*K90LnG#wldrP?RXF_Z3N4O6iMj(i@xnuBVJKM+53otpJMBjR_z)ef+FfGaF#Gb)G{QoKct3i^Am%uP5Dbz5vT;rIK~T
d}HQ}#ZY_zRe6|-R>nG-d;wx=QR>5U0QaC6Ruc3v4rrT0|AGJ90eR-R%q4t=`>$-*c%Vhd-^8c4p4WJz_AgULL9u=Qx@u!T(yE3LZ`keBVj@SVa-LGC8{WJW
IrP@DMl+J&m`iW;Uq9qvM)a?HNA_)E!P={G<-k$cqZ4y`y(_T1-GK=qv=(}$v9y7h&wY)C=q!1wXZQmwJd>)q^;lx6uOn~B;}#B&w<`4#BlHO?x7&J{LL+hk
QXKU3cr99YayL^+FOM9YftVud!*+fm9YooeB*idHT2hlwBlppdPHMpHEH`no22F!a?ZuY2;>LFCN&7o4B9sIm9iPeU<-(HSJx5DM?cv0dxqN2lVZie{2;dSy
CZ;ScKq*Mq_$=?BxifZZIi*_JoQ8|rEXc4&vzr688syzMey>mL!PuziJmDZOU*<sa*L22`r~w`alC5ZkeZQ2~BQ|7D-X{gCGX$yR?c=h0*N$2-P27CJ5xb&f
vdUMo0gQ&^pU9e8)YFJzjeZ=ISfMA%wGkMKDbN$sesrUWp2cD?5RO>iyNQ6NQxy9fcq9WN8yIAR2+#_V!-|sMqQM7>Zm!f(n3fBZm3^3xWJJ6jCVjvJKS|8c
NB&ezsrJvbw2T-FPsVy*Hq&iEViV~cwx+=ojI_(B;=`i?T0f5_Qnfu8PdtaI)1x(jnz-aQcx8stVAz^;%JVG|N1(6FxDKHF&hpQ_yBoYqTE1UITfOmCB8{Aq
kEg+m04!=zUFkwo%w{-J6+Ik*wDo1fh?7K;0a>-M!U1$KSE7Mswa~bRplBrJu97jLR=|%B0?KB5n(i+6Ws{Fj68n218Rs|hJ5RZxZ=ZNjXkR~c)KllLj{$0_
2rvZvsyQ&x<ERhW<vzO7<w<#}tB?7I7AdeAX)Pbv+*Wdk^4Ya1BroP>E3Cb|Qsti))(lX{j$S**`}#A*9VmF(c-TI}#9-|7<r%YQmkk=}ceS119a8vJ3Fy^J
<rU1{!vTH2uEYsp<qDKoSL#u&h#pwI6i2DCg@<^)Zb7~g)m6JuuI)|@&fBYBz|UYMCq)h<&n`H85D@@Jq6C&jV0cYST#|~>&|MpoEBLs2@A`Bxp|uWbgGD*}
SV3BD&A%0;H5yxL%A$?3sm8?ye0fIDn6nV82g^Jgk=0A;`pf7(I0jHtEYb?Le7COUhO%8=yh7zyyiViCWvHnpE3@mMlPNUy44fisdcKwdN5mLH!S<>fd~eYg
Z9-%iZbwH;40FN-Vr?P}9~G2Zth)y}O;kXvaIuTrMJ}bHDFJD2Qr-V#MkX>uHwe-#Ycev@J;IS{+8QkuTEp-wzy8@_Ks#Sc(4hZkP!|UlckeVMo`?*$w`)hE
Ei#~0D{cAP=t2{$O{dV5)w?HTEd(?J&+UgDppj&D24%S~Zq6v$V`FB3${NOkzA}{2VWWh>qWi+ynJb%IqqUvNu%>TEG`{dIX+g>`;9%z;oo1BRWH^V^4X(IQ
t6nfr)NjjuqP_h{+*Ds+RwH7tHIY=Wzj2ID`kV2dOz;XADON`tCaYoQ>pBw-&2Ft;9~icS6z^A{&c=n6PLYrx{tEd={U3EXP%m@|`2U5DGv-t4582^H%l8Xq
qcM$C$$@KoF-#a0SKzVS->C!seMVp3AFBqM`C<<!bIh0}FnXrP%C&!D-OQQ2FDOXC<Wp^bh=>#Lzz%vV)i>75|KEHD_D5-__NyMkgpH|6PxO$(Wx0dhyK)HZ
Fv+|=;%*K>3S*Z@;1^e&!MKC>8`nD+i*vVq?&DI8y(Nq3;a8**(DXro66yiGhnrtb0hsR8ZMF$Mxs7Q6S7uA$aAE$6+5db#SHV9$aN1IA?Oq7i>XVMH0x`_s
Tl@>rE5LxB?u_|v6s$f?*y5V>ToFc8u{3x=rV|NM(Rw6MW?U*liZF#yx?4KGe4DqRKZ+s^x(1LG**j(tugWJDfb&u)`lm+fWkJ1kLqgn<az@imW#CzrTy~J?
n}W0`1r_iMB;e+kl{)lQ$s4!EXryBKOu%JhRnYW!*KI+u^%QM314q5fUxY9npR2ny2M9@`f}Sk|VgtTpK_kn=jYnkh%T)O1>TA>r0CQUaH0k=N9xN;1Y9K9_
F(T#BUsETuiVK__*p+#w1~0enk#oSd>VUbCM2b4*fc<XgMJs2ML=Iv7IBVCqw;o8nH??3S+WV=MBD}7Dmpw!qJOy09d=7&Q06~1M?KU*<C6cC-q^biA`4^R6
dNj|Wz-6)y7_?QuHtBw*tZ&-ER&2N;H)fJdF;i0z>M5ObWP{}bVC14jon+LrOrN}+&cD`{f!x9B9Cw2-#hYSs7ZNtopOY$<;aV0gf|7^(P8K;~(#7#o{PkAS
mI&q`f;r_jVec-oOo#pojfnu8tl#Ik{E+iH>bkxO$O0e_hzoUPwWJJle~FXgFdEy=q>^1jr&gWEB2vzQvg02jau<*e4LSm2&iPIcK|L}@UxsuYG~6Wg_?G)I
GrASe4S)GPszQm4Gt<Jnh4OsbP+N-JEP@!BZ4PB!5~<TuIma7lr!1W&pt0U?l?AV}B3HpV{qeGL<ZCL&=I;`es+&PXBW^7%FCk%ZbP}DX4`)+h=~0rM(y*va
gZ82#6mnleP8QhDN_ZiFlY&ERnwJ2bhZ6usrSbewoaG}JSz#saC9i2UWdSdsEx-fl`M?me3O?hmD+sk6B%vc_4St|v)$Ihmd1SM~gZMpAu>b&46J7W<9=8oX
SzW^x_Zr~&L$U}xkF;A^IR}mzgW{Or$2=fFQBis*`Qb%mit2%J{@9f!=diGshynAc)Q(sE5ibB6{u#{I9vz_M+Qz^DJE`plI%tpdnyUD@I`<mtcpWL6KjV=Y
FGT<Jpa!yM_CxE@TWG2SeAwy%v(89IlVm1X8-|l8DzY;nN83RT9RE{cgz@oN`0iBS0;Dyr_UwAfYsQE>i{+2wzeu#uH!3E4)Dae*{J#T<#26zF4YjPWB)^{a
q-|Eb|JWgE-9$X5Z|HDLpABSR=`bO^AuEgropfpTD(dd4osYZoh3*lu%|>?fh7xBW3GBv%$M6w2#}W0h4UM{n<g!naYmf%9d&FqZ(KgZUC8o}NG@&$DaWLkp
g4ML@f_c(L;_DIyZ|(TDGn|`OSSWG3sHAlvai-}T<Qfl`!)=Nn2zv)sjbA!iERl)i?qvdFZrI`(yK+GTdzh;TY8;^{18oHM$%i7BAaXt)2|*NKn?V_&#i{}X
JMiv-XlCA{55rM5r*hB{Q<SXW_Y+jOmK5}Qgcv3Z7)uUD-V5T!%0%b0Dn4Rv*gTtp@6QHQ1&g(M|7(0A9L<V4xzoW>>(1Qbc|rHgINx~cufCOA2w#+fp+cW_
3*6$CY~u!~{`wvb@MMXb*4w@59Nyp8J2X6wnA)o~hLU|?Wb0o`$AS^fIwU26J%1cARs(GIyX8MW-d4HW1)fzan;f$G{!M3?G}*7hQX~X6Q|^}-2f$UydA@cJ
lOFF2+-&bK$lVqh$IwjGDMfQgX@L1Al}&6YdU)T&j{6eRUYd~4J|*`FMyv$nu3x@)tMI$E4UNxa(hAIbOgb-EMqfMwmOI9&2}LyIPo4Q*JK|u_+)5PbxF_(W
-r)lh3g6A$aSFk7m$3)f7k4-B+|ekZmGm$Ef}_I}YS3upxwDD*UU!{UsPtq#m03X379|l;lYyg>&F&zv!?o&5#KGzR$A}mDQoN|c^K@(5%B$Jb8^%slz;j3P
w104PX}-+j>%#b(<$Y+(GNU7nA{7IPn>HcKMCHKgclLvT8*+07o@C9a_vox3S|T)p*S%r5{tvko^`X=GLfYO;8;B81w|>FxdyFm5*||HEiR}FeW+q$R&x2)$
wE+B7FfKfck1tPL`e+4={DHEpS95pBA8L*y7|}CQP4G+Csn=XZgE0I|;souYpLmhhnT&pz-jnr$$?l`?kT|2_@_C|7tB>%$!yFR=ryH~ESZ8f`*qAS=|0;m(
matAQqpxu(>W8tN0-OR1obO2#s4BU+fkj!dY+LfX7{(eg49Dp$au}1xqxlty*Egegtmy?vJ&PdXk3e58UE_Y%o8XkXE&Ww`5T<=i4?JYL#>_N%n(PIf;l`Mu
QZNe&m`Hp@N~jQPB<QrO>R9M47MJ{>;;vQKTXtA`TT^7JeloiB2a>eZCEj5n?jQJwUhQi?41qI?wLu+UaYiMG^s0T?*$IO<mx(<t<I|_=6*;#v|3dQ(>cA)9
Hm_AY2Zu$jGJ}d$MK-?|AilYjnV)rO96D!E4P5l5NZaI_z7}r6C_6Ev-fH@NV;85InnfNUj=o*u$K2r2l9uL7?No6hO0L>4f?OAl(iO(y`RwO>qNwKd30JYN
gg-J@3WCeu1jZLLBlzPF?trccvy`(S>D-Jr?w>-4f^6i_M?RW`C>PCkRXjEV4pl5(60r4<X7%?B2BpR0GG7)O)fDIWIoYR+cy^WsI9}T02>*Nnz~8R$1drtB
YBiW1bC%vOfdYjo0NCNNwR+?xkN0z<La%1~gpj&$^Dd7#2iCw6WPj>Cs8fGt@tFiY0~x^GsjhnxoF=blIaRMT5Oj4c*^Gnx66~|Bo{F0`i7MIO_E3WPhyIB@
$D$MBVG%idkczK6MC-dJ$M&w3IwHMDQEs(}0YF#`P_cv6B9V?ny4sl;ts=$RvP!ZnVDu;K5#8#@O<tGOi<4d&fw~BH&Z2REW5r`)y_x7J^r;P$Z;U>DN-DFx
aQUR+iYGg4P`76U({^%0Wn=N>02=^pYby+b)f4A83^9UE8+c2x*EgYl!+^`NvHP{~0wGkbU~E6ZKT{H>rKo#`rT=RNvHy>cunONx(-t+*wT!a8H*loCHiI4r
Vj0v1w(XJ;Z)oa12-C%fgQR1TzhWThU+Q?If)p1(Z13Na9hkE)jT0l?HwK2Yt5_K5y1Sh%PXz9?oQ&#lElMeFc#%`k7qa5pA!i7_I#A$m`>zxj0X|$JchZN9
h%y<bV7EB5BX*~)Q1@H@+c&Z$y^-P3sh;qxFjW#u=>jjVe~R@iLaJd4SfuyEc$i|4$cMu-OJoL$sOci%ib!;O3|IG6d%f^9ZnIz+RQCY4!_4$6MEIse@(`c{
wyr}e=Qk=HRk$5A6h}*|AXFiMTM2v=bbb!P@jrz(S5Z8(-E#aHvBkBs)(sv)<m9Ht24bSDJdM?cY965f@KjM}2kmPApdLl~^DHG3wMU}Nlq~7u3ChjrHJ}%k
RDD)pt3joXH~A!^=fq~7L)aq2rE$xc7%MLB(J?$+sOSo9?5FsJb)IA9U4=jjlptUdh<Xd1j0i0$wdi=yZK9%EG&5xez3r$PDg6iVL-H3z+K2_%G2KcWe^_0C
7QKg&iPt^mn|8b#uxZ*2mGpX)?Vr7Uncex`<2Kn(vgDVaf`fF4hF5fJROdSOR!18zsq57)6=W|+AUILd9OuQhGIb6lfrjhnBm=eJ(*Sc=+|2js!GFY;u@QQ#
{d|?Dq7nFYCeF5O*<+WSDw)k^`mM}gj}A^X=1YH5!*f<iiGlw|;fUQtdP~=J7FtFi6N>J1Jy#=yzUhcl8z=4LNdMTUkdk2Z*wd_yw)|loOCZU_@aIi`?6L0B
AVCwQVS{fu#(Q(D(atqOMU8PCmSQ)fOoS5Q5#ES=VZjNgI#h_N*uB#0m50rEnm51K7>3sY+vRd&{6HPQn2nT<kF9UP{0!U5tw-_RLiv9ApB9GviZkuB4F3Jb
LtH}kf^kD&T%KvT(-bqc1|!-m6~y^Pgi}ky*~S+l^bi>X#UV_Hm22^~I(`$y!O5)rh84H!LYJX=aQN5>N{6r#2XPfgAQodpVv&>F%YY)aH4Is<OlJ4eA+U)&
k#a_4KX)rDloj>hIj(`WPwAk|ZZu?U{(gWuKc)#>75vwz2no`?qyiA_HW`26IW)ia2O)tE4dn-NB<b3n2RdEG15SY3km@Nt2;2{Aw0t@eO4ZV#2^VI}dK8rH
P0_fH9%#&d225G7mG&;220s@exHWG~=$1?sl&^UFN`)si)o9>a(={!@lD&$KR|Ch3J5R104ZdL<Mx4kdcxz#kc2!#rr4CoF3W=qwW+6OnVaAix*ObS15an0`
btxu*zE4MvLLG@q^g|7;>dsh;9?;lCsDjR=%~empHAR7{n}I=c;W*HflF(9%!c>3Wx9Kp=s7jKoPCDe-<@W8Yw?om4Dy+;Z^G+tAYyIWy9hG8G*O13BPC)?X
d#K@x^}glUG(Y7Bgj(~|E?23r`%4s@3E5bKFj0d1PFhxW#b0&YV_N8^qaOW8%1|>0_ghEoZ2J`G@Wcv<X^Aae30kO5)NU843zQNy8k7Pz%gwPv!*)Gv1RiN7
G2zRE0Pg_JZtvHh`RWC$Quli~Ny%?>`*tv*=AW-rby%r<zb4~=;QehkZY=Q>+m)QAzP~&*fKiXD^;#$mk^M&J($MlTdXj0Pet*Yk6Ql*LW`;X@a6u|n03%op
7_-F*Wh9Z-UCFSlX>OAq(etumkBYCHOPG1gTzQEpGpD2#;S5?yiJ`;=gshi$3i6m#M5=;s7Luy+UTGAH^TvE%b2O^MBkB6fYXfj%b}1UQHmCq9q`uxYCFOhH
7!bjvmqbF#pI(g7*fJSzP{<FZs-H<`{W-5+>h}d^r7`e%QmunJu~dH`8zF{8tqm2>_rIXZEwU~`I7GwRe+YHpYj1eM94<92>vcfn8>~zJQuhw4Zn#OP=3`-A
Gk`oIA6DsH?lKL&`Tz0g#l@FvsW5nFLHle`iTfm;g$J4=WA~M6y4DDlNmJ8AmIviLO$#%C5{s#TjKz*>Eo)5QX__#2q9_xkW5-1Op&QH!3C($2H<TslHB85M
ip}_o)rds|d3JYpX6hdK-}O~&Mf3cUArU{lDGF52f)gGx2h%q2+#+a#$i7QSA{3Rn-QidTS??)Hnr)X$Wcg3imP2*|kT!F$<0&g9k}#nh)93yqRWW{TjUkz*
&-BLmcR#>K8B%~K$4<|A-B~d9+r}*kj7>&{a8<0T7ldoXY**R_O^L|)SiuZXts>ctMn7(FqWg{w*xWV2JnzAx5fRSl2AgRatfSy&^l0HZd{lu38c!I;<4T~0
U?`f?uo#8`TR|<$LMm9P`$hTTFrsj4tSR$y^^Zf$+tb;X@F;xA=R_k`Mq-?$H;`}X+U?P8T3RP~3>rTbMwPSWnqG+c1F&dX;ubvH5Igw4UqE7w(Ya0_wucX5
qa1?VkV|2LvlOwW&z5v@i{3{e&TIY?M+oZIz&uTPXEL7GWHR60Uv*C9qVt;6)j9b!PM^++Yg7APDZ7;v9M9@1beTY1Quwdr0=&uNl{ooWGE{Aj=ACC|h&;m9
^*oUw>Kg!rf0)^7P1i@nEvRISL&&;Mn2m#!hKgQQOJ=O<rfpz--bntbp?a$t-%vuAZMNTWAO&kfsr)FKa?W`JdnK;P-ImD<RU&79v>VhtZi#U~+K;}S34wX8
zzqpc+0vBd4E>|ONxv_kOQr|z0q$_X-4M{?*PsnGnX1pvJuT%wpLWZBMX@Q%>YjHb?t)v2(spwUyNU1^rsrfUdRC@!>_HEV^_AA#hB&H(BXD|5<4FUv-Y_Kv
hg}FxBIWtr{=CC5E!US;z|o+91xA7Zg5-QjxuTcFlbt&fushXNy9~EZ23__q0z&<|zSnikG9qK`Y4g9AiB>GmMp@9m#0S^tIc5^t2b&fOImDL92(d5RC?@9z
+R60b16tmN^{vq7I~l%bgNw~+a&T1ct0r2}j&WQ~UQith3O@<S6d`c+s{cf#BW=Mv-*`B^pw$IqoMKuJ@Cnz_09^EmIFq;O9$;Br4Z*`X%2_4pV9```^|*p-
<h~n#RB<<HC1!@V*&Tt&^NnQbXiloOo>F3{rp*gZZ=a>xwD8N~kb!WlL%bS0$Hy|BZ0V-aY*Ex0e1*~^5wSNb&VCpbR{IK=qu*{=<=PkkWZ|(&aVSBCR4@tX
egA9@%fTvpfNY<F4HdmcehCC{qe=gK_`rU{tYWJ~Qj{Un;KHJ^&DPxVhkL0{emSCXX|=;_qtm%t>3ruiUjG&HqKqvo6I0sil1P+UP*Y=;qgrpxHDjLm@B>>0
{`_%F!xGSX`-j1}k@{R00lI20V7}~!vdB?ZGf0;_!o5&x@#-y?MHC<aG}^F@);Y>#>g(iHw^e4mz$}|^|B|je{!K=%Sizv4*|JH2XGE-zfeD-06$IOtDIgF6
m8Pr7rw6dwiwzOFf%Iw=MZvtymS=%5K?n7q&N%V1;#EvdC-9BJ<G~|ObC*$be#wcx3xL2FHqv2U*`hg>@d}aW%QpSBNP1eB0LZZ9R=@7ENWG!52`zx);J-uS
#T1n79)p|0f#Sa_hDZTK7#^-y(w^ZdXZrh4Hn6EGYWw|~%PPLd!eOQW4^5&`L{?pQ3JjVGKb6s0t#wEjM;Pp(6AMWwd+W*}V$SBb5cbd#42h?(Ya5*|kF6Oc
i}nh`v!CXI$62MG;oj6g@=uFZMdj0Q56%ZfR%Yq7(VhQX%9EB8{wqWR)t~a;iSCT9R_xXHPTrL~u=wNT2&<<2xMM#Q2ipKsC7(GvfD_w`EF|v4M-8$n-tVJY
m2!BeZiJD$pXI7IZiFq9+B2Q(*N}1Tz1&mS#P~VR!x+`mAjRhaux)4M@wy+NJ~+ILC*d5pV2K?12^E4StM+`cs{A1P2@}kpgthnV)QYsRY3W1<2Ny+OT)NS7
gaLcj5bRwq9ikV^h+<t}4j_X0QmiWozN?o{ed2QhY2y5Coxi$PIk3H3w3qqRtzo4w3Zkvgn1_<@E$E<%pRm1dQ2Q^;&UVE210$j5pA`2wGgFkL>GeOMOKh48
1%`bNb-UL|CS5W(3>8^^Cr94h+*OXbX0S4$mYt=M?qg<?2G8#_JyxmpM|pzJ<l~>x;8Qd)dN@ay#+lT=wUInqLJDae$Fkb;<SbG0LYA>{EQml%^ilkUBKs}M
IjxsTE*EtR5QWf%Nh1Ct+xSNI?oduvbxg;b|GP<LK%B=KCGp4gW0NY7bMiO0mnhnZv6SV{&=|26G6YAD1hTz@wStuFhI5#tN$9~{8RcGm@h_9WTGdAkZgMQy
&y>`bX=(7o?0Hxdlm5kE`Kr9gL_Wwq74pF{n=r%=6;ii?8>CwG`4t1U{n#jNz_j|dcqP#HQp%#i@z+e*7O!cUG0$Hi`yZW<gs2AuV)`9iCR;J*C`g3IKpkDx
0TdqaW1uLJfgdQ5aAxloe<6*xwU|z$M12$WLKb3nV<sM<sZ;B<4q!h8LUWbSh#p=0+<d3vM46JHH)JZ>svC8rT;muj@iuTSwGsuXS**#SW7P`0r*v>1nanpV
J3*{rZ@$Sy7%=&JFN<*(nY81IQP@R+ic!&S5;ZycL$?#}t*gf;(uj&O29+pCAIW%f-P@jU6#^wm%-;pzgC51V&&z^K??+~!)hmH(`@PcIU|{or#;~C)kW&;x
HL8=_409HKb7}W1-Gx1g$EDgVS8`f^VjNtv%)E#KmnzlbB<vGywL<FBJ1S7bn)uL7XWo?Wab9|&PA`|r!(J=zGMpX#JIov9PTGqiewS5NZuv{Zc~FHH74Lko
-|pDpY~QrBf8eLsH+hJi6NRXB)O@_xL%Fa*uiRYo5)<zOnTw{(aKKy?zB&O##G;;|8Xv@T)mP^5h6Zqe!PQ%zD<^=Zl4Ct;W*%tU-9~ZqbGTc9&r#G^gAc3&
pxL@>fzz(PR20;p912@2v(*%d14lRa%pd`Ho#9PY_W{P@(&@1el~#4f78a)cucQ`$Mp80;ar;$4ACXES=kZZpeGd?6=sUq-uv#iDMSdky;OUrLtwM95H<XeS
%O#s5Zy~b$=e5*>n-xtf;zfYP?rY!nu>xR%TEz9gclc##`({YoCN#*na|9<bB$V;xX^Hw|&y%~oHIvmJ&p-5Ll@WF`C+;x<sjA2NuI&JvSfYFWerI6@ua|Pj
!WKR6wDvMhUNCLgA%ne~izcT%VSrIuZBtEj3gEl1V_pXBoBra2-!b`<iF_u6e+zQVR;E(I(A$jbAXnD?Y~|)5)usyZgd|L_$HoNwckc-xVme!Prq0<~FMi;R
$d^Us5-QwDiyl_HnV=u1@KW<|qVt>GSS3|9vq>0rrZuRV-<eyL2>P?lf{Nr$SNYv0<OC;O0;hjik#}g~Cl!GGCZ^is!A|o;w5NCfQBnG=6;Ikp@NN@LS7$ZA
q*6+5?6;YnQ9>imk8n)Pvyo^TefUbeKh3x&mBA)C_3mUl)yxCqk8+K=%ex)P=_>T6T@9Is-N8NX@fit%L&Alq#glA~Lxos2I!227yuu^MCCO|?0ex_(y`-N=
;%?g<L@~znk6=Fc^Zak62BT3L-IrM|<9LGsD4%F2j1`GOf8mKV{1^cSW;Q4cbDmnuIE+zN@)r}=LD;POHKlo}w4FhQ(UZza@Ex(=oscWEfv(?_CzlHY(_}@y
^up94^|okicd@`ONW_0u&t-CT=1pa0_7O@^r3ir#wreR-{1rq{C+Ps1{P)EuR284u#G)|F+T;Ci!9@q0k=HfOE9^isQmtqwf5OP3$}%_dor)s;;}wa9AnCHR
BTo0n&Gz5SaB*}QG=-DWt|7S8&HvXPpAz*>L4z&_8jO?mnc}eh0Ra$qQ4?3aXgl9FskKDXJ;i3avF*c6OHJ>U27NNzE~r=beRfbYnfuihvy#8PEZ@H>J+Lgy
+#KVknE9*;S1McSggho_w*MZ&xbF^prHQi&n@GLTZVBd5)A8s4?$w#~Sdi8dFr+vExs@7<GHKEg72zJo_a9|2+D0U%ZWaK~N32=<6jyGz?j%4kQlX*<L2uYt
JeB?m!`23TG8csea}i$VfP3=Q)<?crSBb&MK}HlYb#ZCLqyJO=PM#fU(fm?VA;X>0##^@MW02j5j$n?1xFp^<^`;MeD|00xy8JEx_qRd~w?Bo)qMoF%rKh!Y
fjE^d>9>*j(L(%9;buip^u^k4ek25%JzQUKU`m(ppM`NSCjkMlVwN1oQbfGqm@7lrr%)O+kKs`qD}VtIuT5IOZB?kSubr&(g9N@Gt<@Mb(_~<x44dit1hCBa
&^bcKt(|FCybd$$|MPq4ay##1>ZFErVSCvgraiP&lE+FA;V{Mi%N&e3FGChglLvX|sXO?n7W|nnq*FuuAtLY16j0)L39>eKY5S-n%Xk>D9S?bMmQ)GfHC%<s
>WM-x@y$^pgI`dHFUTHe7k<g8XN=6AW9gsZ)xrSAWzk^fr|NVAwlS?a$ZbpA@6Bgx0S6&<7IjvAnFe+*c_GM3+@bC^V=k#bvjJ{NCRyzr(cDZ`tqZoT+P8+q
@j8$m<y-ulz2s?((>l&M!r#GL(seoM4ek^MTEYU<tL<&JayK93ql1n4Ind?7hIq+FTwnjQFk;NA#vH&-IeO6Yodu|Jgpx5Zqs$Ean6tXO)Fdw1u*60{QIcy-
OcL%!nMIS-!S+?gCMIPLCN!NsDlj1&#b9L=);p{*O}R~*4Pm5FZ}yr;^Im>tHqAZ6fMy_+?RslI(jlh5ZJbX!-yem1{;ZhGzV%g6n@D#3F?IzMg2Iq*hm@4A
lIwE*D`+#d`_4&twtEi^B|s1Pjh1OeLC7LYhW|m$;or(Nk)6kC;oxY@&`B^0j@gb@c-+S_UtCdHIA<|ld5yO`8sW1-(E3E(f3ln@i^{UFsGN3?rEVbv@FPM9
y^2S>3iHwu9FBhDd16$KX&WYcDAV3ik*{CbKF8mbt=K6eqvjNCl-A`XX!su(YRFt$cOY)gvF{tXfKvI3zhz(&7`Jc$XSDl{6CIPQJLz2wVt_N^fhghdpm-Lh
B8aG#(KZIZhOJ*0Qe|%Fr310&6kWJMUydUc`~mPdxBP%~X{b2xL;tHtmws{VL?+E0w}R;nb0a3tE#Z#RhOA$6n}pm0>@gQ-S&tRB;!X^ZZbFiymK|uxjHD4Y
QUq2G+~tngSW4nh?CsfCOn+go)=^Gor=Ln<7UJGUuv70s-U>>AUSfRPPJUcea;EccPlXRh)(P|=^HME4i5p8z)MS~Yb_?Fl7-$gQf4P3349UzNxF{7YvIC_G
Mz4Lh1XS<sR|;-WVdRnss)L%@8d$QjA(8(&%CqW=A>D?;58Ky_x@8(hrpP&uA-XE++&A&s71Ksjwao9rdQ2ZdqYf;~dtkKi?}^R3$tD7mA!JbpY=$(iC58lf
jL#v&${{IVD_*(=oeX2EoTo7Ye1SS$fJGYYi7A-BplUF!RVkX>`ClR6%mjLxYcyB02>UOdo+U3o1mI+SUdcEy#oCXZm6V$H@q}D>NS_-eaDA*ch}dk~?i|d$
VA+u19QV>4G>Yf-bA`B{V1Kh+Egd07x!MDBupiRkEH*RRhJG^y*kL?yCr)5k`aG<PC!iGzsAM&0f%H2HWnH5)GZq1Cyzpvdara&i(wG{nnQC|{)@MN)B~BEL
eY~?_lx0p>sa75Z6~u0|rXv;d_T^035{HCWABU^K1<4vu8kv&Rf>qM$&gD?Lnq;$B)rRgaw=({C{UZ#}&y>ft+J_~{;B}h>uZ@|%KJ22ynS}oXl$*9O#}rs^
wwMc6mf<w#km19>@%(1)rpb|H;^8}B#)E*|6G^r(Z42Ky>uQV6;?1XqM)H;D)wF`pQJkZ^hxzdLM!TETwgQ(54Y`U)I%?&Inmzs$B(fuv3SSB_k6Xk_W~mq`
OI$0hqwR(+x^|=|y1W)0z4OBX^KPEW8BCX%^0(WIEQKmk)fUMg)wnngZYPGca53h8Yd(6HXEI57?MnQ-T!1vyGANUX%~SOy0N6u*&8_V4kv_ackbh@?dLQ0S
JcZJpZ4TOv#8ifVkj=Ym=ZwRAIkOxIK!69*5?lbz6lc=RrNd1CIr(pGz{fT7lMp?%ggm*rZ8iv(N(^c`8t{ng5{rvwMC2d95;s_cI8Qub{JU#?4-kGVvRX>e
k{ojmUjU~?Td5Ubfjnx8j_Q9E+RaSCbW(sH=}4cs-_2&qCu20VNFZDz>UjoT)qu}C{^R|E^zT8t#XzE}C}>+yq%XPdTv;|kvm@_UZ~-eiOAyETQ9z}9Z-aEm
15*TVI7%13Nd^sLj8)M*FCV;}+8~!6Khyno9X8pdsA?P#+xtvHg*jf>PrBm$_yM_S9}<-<PQW<&$`<fLk!HSoCWtN}J40M85w(tML^X@XHl1mMdZvz371tj6
$RljwN&Q|Q{E1niW?||bt7b|uvLxEMMSZ@A0Ww|r_uS)a5Xz#f(t&QLij_pl2DNh0SjZ8WN<~Qh2*_LLPfix<tkv|sF1&pT+5+H!qD#0eu6#wJVhyvgv~1U2
b^ysxr;@R9yY=3>7KSr&HjH;Nh3iH&Wnh=gB7m{4B<CR-<SKY+a7fwJ99}7Ttc2dkpZ*o%2DdEqteS8Nac6zkf$@L;^B7!WKO3M(PJJ95ZKR<~R5F$Z_^jCM
c6cy55bF?<F}^9EJ2e2W_QSZ=EueNRJ!u7EaKx|x+&(c7FSCQ?Tm;oHsTWe-%>VdrPy88a^FRtstJ$Cvpa55MN|Ww}Xwl;ykwMxQFz`_?)!tS*T)_U}Dd=|F
&g7PnVu*v3BR9HE+UKK;2E`S;X0%170{+F<<L>@y4AW+=(%AGUnEKx1sAuYCeM8Gz(9lCJ!${Foc$}x;<j*$VV4O$b!7ZS<=zme-i~Pc~=pRi|lZP}8xw!DS
trAnknZ+@F)|38mF6Ovxw;t(AplCk{y7ttuAL=&mhkN`KB!OCf{)#cV%5i68{r!`3HPC2+7zM&@$I5z4J>x-!=D?KyEh;4DuA{!=5j;{n{P0gDdyAJIw_1J5
!sM$4s)%Xz?7>{D@5$=?F+PE3+GHE<;Km3w?q!_3$$PDIpUy@VhHZ0epv>T?p6saB{~`PU*CX|og*b0tADBX$iObgd{%<XPa{2+U7WuWRYjTc)w^586&wdY$
_)wbUel6iUbi{}R@SNI|;|rO9GGjT(yfV=E884J+A2n`x`ce^H6np@aT&ioN9`(<{qJ(C&Vkj<b^gla6F45Z#)=ENplgK_?U7=-z^?9i?>#;9sYV*5mhw%XV
L|?Aq=_r8tYC<{J;fgB?_1!REoZ&=euS|Q+nh1bZS=V|!I(6@<Np(vX98;evo9Ba-2JhQQ810TM(NbM;u{zv|gH#<W4=BP(tqHG`<?kX*A2<_yhEqLn*xbJ$
B=~#rzcO(L5sc_J;GX)+xPZo=$y$kGUtI`<7PoJchwj0}Yfl)Pz2K<QuVi&DHxK$F9$=G{8+R3Ipg|-tGX(As+nvIKwR>VZ{RVds=Eywb&Rg3jfIbUH$ar_T
gUT!=JiHL^G$_(kzuJrdFp&%kX!#0f#eO-LCNNOxwB(j05QUB<0_RHz?y&$9<LEQaZv)eSJIEaJ;5nI!E5YNq^(g-mDS~$^;m7>FM_dUjWKqJ&;Pqm#SCF^K
Qtss~!%<Q9$HH&uQ%W<7#WfrQcq}#oozdN)0N~~7Y&M+MdB=4ifXznh$wXM5>Fi)OM7k~Wri&y|QmNfRDJ0j$9EhRece#EtNwtBvhoKEZf7|^d`CWAsrM)x8
dUf^iMDYwTD9J<}le5EZG^?SKNR0wd&LIX$Y#I4Y`HJ+{`eBp2OC6~J_c!O>3Xy6AD_U(`leCa~aX2cfpUY=L*7Rlxzgd+MS#XKf_?TBfDaDqZ@1>GQ%`5K}
rf2Uv^(IxqRpGn0t5;q1oA}@5fqmJUNJ9TD%`s6Qz>Q)B%GfYA7p$-Qq6{8)YV4+(1frkmwe@>-;dtpFmLWZ!6)TVLrfr@DlkhqUIdu!!f+hab?6dbhq06Ki
b#tK9N)l73#oXQGiW%vJc2K+l`@_^Wi}DVOBTxVT`5wGvq&Zm1Z9buz-H&YYfhhO8hDynwCl@g>6Zk51OVT}M>9Xxb6k#gdQ2*|Ka8fDx($&esS5~0>1}A$_
%4D#rT)97gKpibSuR0tg!rr4!3*%<v2m&R85X-_AgCB(QI@ykc&%i$v&YqzCh5KC=ns0qZ)MM$iD4vg^)C-&qU_26!9weXGXX?yAc=Ji72@{>4Pay$Il9vQ6
Ey#IX{Gn9AL>PMOnUmq+{8omW`rO2&Xx>OnfO++sM)Qj&Ha}3|5NZsLN8P*8b-Bt@b|Cbs%5)sqwC8j*ldqf7Oc+}~&bCkGX`rAqa3QQUV8@8|idRz09F{eE
lpH%GVrGm-fkaU8<L1LWQtNOkQq-N2^BtpH1FdzirgTn5!T8Tpu|<<#NhcW@3}cbYkU&SW3gAZUUZ<zA0EZ$0fGQOlOlHeDu(tHrAt=?Yw)7$`EjM)R!za__
4;-$%D&NzwmeR^oU7?zqI0<-WQ<+(C3;Q>adC@7aPPU%AX}Gg7W5Kj=Fe7vP+c#5P_JIG;i24!7X04`Q7e+9G=CnTQ?QcB0HP|_ivWiH1=uF208WfGhs~wXK
;Qq#>Kn!NVfF-Vdq&yGE1K+ez76M-F2`Pbs2HF7>%t^G9BnVTq)UCJqzhU`8iArKU;vc+wQ#*47aO_q)Kj2?d$wvif?<m`{Q3!ec>~?3(g6LbXS`rc`*MyX{
x--;3Y5r3Lk1g0*NaRH;BPXbODO?eNHx+F=@sW3yv;;W;4yfJfa0ZmJZHbV;gpZlrB4e54Osc<Up~JKg!LEP~^!`l287wA|?U~#)3Hb#s6y~yywA*J5Pm|8;
xqY9&u%6yr?t^ARygnXuRfSt4*=;}V6`yce;WhbdCzchP1@3UBGFnpia8Az~NX3bsXyP6%BWktG!0nd+Yv-p_+q*u6ZGJ+jwaES2(F4;=x_C>hB~X7)HYn@S
tKn<Y+o)wplYhp!5H;c>?qT5Pa}$>PJH=JDpbG1rCk54dUI~YtS!~pEYzv$m1U~kijrYuy=ZJlk;J3=&)0V1#@aCnT!{w=7&f-KYihWOSI+u0iL{mnH&k-qR
_(6QT9*OY7bDDpU!M?_0;2Y9dkN5&x%WPRVl3c+-vERE}m3i>3#=J<(yMH_TbJia0G*9Lk6m>nv$*>4sZ*VUm%_F7oJ;CbPW=<2w03c568i(d_=kyDSy2Lt*
hqs!$NOS(dB$LKK;mB${4S)rZKCO}aya;r)On}i5aM@pwof}ikL~wR<>zkJFh!}poLWV=e1r1xjZ}*+lN-S6fEmq)!lStCs-hR?ys8YBiNfS0l4|}+p<}v*M
L9MulraaWR<3|j0V&-S*ZiEI(LdsYAR)5d#g_OteJ?w>3iQ_Oo4gWC#eE|vPe(CSH4wFwyo-T(>wpb)}77PlkHmw#Z5P?rv8DBv`zJ`FntBA@ij}GU-c~tv;
w-RI7BHlk+T+;whpqIL-L51WovAgn!ha13HNmQK(%XFF_@znp7F|?9#KP=Y0$KjiuI6}y29VPn0ErTS8@E+6=rOtANFZV`IcmUawAW-3>)%zix<#%0l2zFl6
uCkxRoBTO+DE?3J!)$L(Yy}1tOg0bIk5MY)4(mnJ$_%+E<*;KqL04l#Z01r0=3z(8*TV%BKt9=zc2y48CItR|Do?mMoBt4?ZGR}FSVsU|g3jl@>8=$NY6NEz
-|K*QxF2k05S(hJFViZ%e#bM-CG8_3DDQ`*nRe$MDf?sU!~-!uSta$nBG7{*>lrOo*zof8yE8a-goi2)14Pq%iW}mu(IM{zTwp(ymF>-B5;XKHJJm`VSLA-m
n`KHY5t2%iLsYIEitBpbg`5_c<w>ar0EkQ~NQh@%_!dwYr(hsOm3?-fhWp4sTT3wn@aXhu1?tscEw2-#LRTf(5+nqC{3{h>Ng#jhk=l@O+n%HM^=E$3lWbgk
e%8L=s#|vywxxaLF`nd|1iX{N3uR9c;)ABm`dT2@-SqA!jW#i2Un8Kpj|KGbWd!+m#Ni&rkOey6DtYEKKzzBtu{69)mC1kx&><?^aP-4kEA?yr97dAO@5_<E
cOhQP=}O2Da_qho(K7sqJzaFH3DxFC{CTks8u|;cn|&i^&ucL<y3#lWdAT@_Arox}3&#7d@@uH@>Z~W#EL_DXo0~@LP7_Zp2t*w+$g$XnU{B+=Cp_5DeL|8X
5|wgOw<SIU+$@@%%3u{Y@7-pfZNt5`XvTJ?PXAIPilsGsGyrP=1^uQ=L@TRZ`8*Viun$mG`SMGZ`?e~iYU)k+iS^!IQwR%C@i||o+36FMhp0O6ivbK%>hCSi
hDVFAQ`sgsLP>1Yau8n<Ne8>cNr!{`V7Lo@>hkMLmP{D)X;iS(FB=YPN{$^8OzXXVN3qbKfwWWBL65j^bVpR<n7N=!O8~=$^=ZY_FT9C^Q7tcwP6w=qrV<~7
?JAGPAYfAF?X+q(66+BIHV2azNjR#sonRUKGr<48;d)hvt@cv^&7<~?y~y<go*zVUah_Iny&F<Ay)^kWp~~-4hFE#?-thUlL3>QQ<M`oN=ia$JAN1<;u(V$e
Q^3x@<@&^}kNtpi0y5(b>+I10NZlKn0R$J4C!{@;F1aQ%TFdZ38i$Vt*jes=+;Ejb{*;$og`$@?HS7iktMfn^QhH4s!RiM~d`gppMY9y~Q+R3p7VXEQ^BiKo
3oU8!1LYann;e4o;87g5;on1L=V}D_mAZ9%nH3e+s(9pt8f_xHi_R`Col5IyXP#MV1y_nvRle%oAR!38b+46rmrJ6PfF5Yu?44}SBNnspXpU=wQLo?c(>Qkp
i=0Z`WBVr`G^S#O?1z3U=qv~Re%cAoIsad)F;%`rRKDQaUUQ$7t~pD+;FWOMj%j_bPqTR`tc+-pNeI>l)izYyPz-p_06C13+>9fA#+kBx759A6$Yo9{Bdl|D
0P?=d+#)|kuO2Ry_MGJ!inXEfC(sJ!>P+18hHCSU@Bu9q?fg1FbL_(tuTs&>r2bO6G#LW{hU@Wowa9o!w7U;hZ43AS9^gz=8{&)XSouJBHF7qP7oAFmhT+|J
fOP$cpp!4d^No!ACbCy2q<ow4#qxdY5M!-9W+)wGjQ{V&l%H*EZ>^!CHlfXUk3Gd=n2BQtQJaQ>b+$X4i(;~Davu3O;tK?hRTGm2(WQab%$!)yR@t`m8U6M&
rP%dFrt(G01PrV}!EVV=)T7Il5?V+q!))xxj;+drDv~Zg2O$Ia3^h~GutuBY>D&b9)AZK+`<5-PbOjj!uvfs9t)c-%Wrlmq;-I;ZKg%xo%FOb_i-XCDP{Hfy
5Vi;QeWM}1hvd2Ls5egd^w)9>IlsK1zPb(wv}^SuiRxB53p$mY#ubu(C^jG^WCOCkEkEMKX-z+DDB=B5{z>08G)}4?G>G|h=C|7PZ=8AqG>;$t9%$0fK)hS`
-s&{zs5)mpJR5CS8tpQMT#*aEAhmtdaef5X0c0u$PUWcB`4G7Gv>2rI)4b@onrmP#BX?t<R-^q5Eis2`PsW9&Q(S`RJDHd2uz_VHSzzbDz^}$X_ls?@S31Bw
*}Tg&<^!lMnWBXEIY#qDRX%r+TL9D_D?{tTYSh?u7OENK!<&@{gY6L03`9)S*>8X0{cgRm$28&&Vjwh|lTRpejC1UQWy6!1*D3}CWQLoW->VR4EFo@ffhSQ_
MVOTw+tkBqZd4}(-htF=SQO~TA@XC6E85%%3Yc9=FvAXtPHzXk*uTAwXYRV5Yag3@h0kYy9G*F@V^_dcIxh11C>ygzaHM&lR!A;Z<3%=H7x`|K+PUX)llUwK
)9TnM;IpiW1Jc3V=M~+bTPu6;?vPFyi<y0<HrwK^rb9$aK;D2Pt4Ncppa%iP{qDN$-nO${SoXN~9vZKaWSEbe0=$D7#MQ%-_(cTBC(q-wCsuN}{md*wyhk3w
FcmrV&<;iCn56O#xLK;BX?T3O2t_SovhvttqYjuArKpm9%Y~^~YO8YoFGoEJkJR#vazJrgbd@&@h&OkLP=BFMg@R6^z;<+n!zvO~l`3Uk`h=2Gw-)U|pG$Bi
6KpE}sa>Rt$2uss$udMmJhJkg(~CXA0>tvubtv2RQhxaiD@OEhr8=oaIRQ_?=+NwNkz>b7b~eDS_~xQl-6NL4JgxD2I0#NgTLt8JvHMW!8jANkd~F0jqa$^c
=k=J(xyIG933@GL4yUX!CCAxMc-Wh&WFm0r7i5wh<0No6aKhK`$<lb^U9R#kh$jPga2=P`Y>>zj*PN{Obu<f0#SR)i>810t*hsFU#2Jgikf=;aGEFrDtn7AR
%ZwUfM(71PEi#OQUmi))hSS$0og?gYz?qzO853%Sgt{qp!z6LuO=s%tE&H6@UepFe+i#Hpq<bK8jtszBU<VW8!u9$w2Vxgxa}AF)3e8+4*1ljpz)iTJ;=i;@
{j30fPHhQ&Blu6@CR6siOggou+LVnh?#nn1g}m}9#xm|56u-?E^mOC&KJGm>=kC{<R9thbNz@f@0j`YlLV1EgMO_dWJO!+n`oSgLyu1(A*EcmEk|-~vMMxdE
6N-#3th#9p{N8c7*UdDvdr)ZoW7fF+#!mt;Oyv^=rVsU2XVd^CoLgOAIvV?jo-d`3SwVfdOe+9%$_Wjf^`4!_&crV$E}D%MZDRr!Cqk`L8BiZMUzKAE!KSV$
Jxt?POZQd=G5D9!YR3hcrL&G(Sx}1rJJ)dPo83*96{se9A9CfM%}5BpNWwNVO{iKCFXHPnq0}ICrtRt@Qdb%bY%_8m$fM-G<R-Wt$GKO=Yjp^ZtvUwVN-LJ6
j>^D5s(j<{S6zR2dgniuS;n-mQX*&&6REXIj);`OHv&)V7e_#=a<CMOP1Xuc3E!}tJ7$ozuTS5X@%(w>xsc1czQnwMTle>u(dwfmO*G-BtVU)JDmpyRAmvC1
0lHD{2qYr)UqkocM8(anp9gkX7lsol*dmH9vh?J?rl!%F({!n4DJk<I*a{PJJ>CxORYsOEz&7oqe}-JM0<|W(TRSKA9Y(?TBRCDZW62>i=~$M=Q20AuggOW<
&S_d~FkkEYFX+9eXMfbmW-X#Nc6!Sm7+N7Q44ywN$yu;fqNfn{&ZT>%9Xi$PqLk{N1h~f^o#o9TWW)$b*ZhB5(90!7v!wtS&E7T8h;|4Gd;FD8+fsjSe=P)a
f6))@yDrnIb|>ELP{VU0&3WPg<@k)N%(G==>#FKP&FxgD^xRzG7HM-c*{uynhc|TbMgvLOoxS01mNd_p%^gO2Lmcjvx^#c{KJl$oOxS|L#;9XJ6p@5LG-Fbm
bzdVM80DxGoD9fczyNF0wq08tc%xcl$oEBPT2vuQ*~0tByiMmo@q$^TGgV8=C0w{{DG>mGy3E&7Nv{&Py>fU14~$jx+grPJM{RLDTtGNM%z##!6Hiav=iw1I
bDG5QZn2<WDEOOGza9!vR#bL6-a#*<@}Jg!QuCRp?Tovw$kiO%9H$Sk+#|Yb@2VuHdL0KSrcOsaTWli)(l#`P@e|xpk=eGn{wQF9`FB%;8Vlky_Nd3G4Tj4w
#p7T7W!CDHFt?uteB>KpD29&NRMz;!wE2m~(oBl<Ar9QS`V8&AXV_*)ywYC$!iS_Ny1yBDSgb!{HX1A*hBJy+Cahbu4qFxg@+wCPt^`MHfMy_cIosLMAY6p>
<_WPF82;wBvz({=_9Z|d%V5x;ny!Y3x3Vx*J?srF?)AePvUQn)HvVUlrz~;xBJy2M?h=O27MXK0hA9i&1f_-Zf42)I+!7o0A(3&dBWuAJOsIh`6F9XEh1OFT
eKfxSp*@ZIY>mnFP|k01qXG+CTGggN|3_B;ZYOt*p@Qwj6+#gQY1HQK&3hTPgt-wKxks@pgrH(>ps(Jm%q5CSCZ(^sOx6!E<nh?uvr%6}h!Y&;hs_AoV^%w=
h)V(i`uh;01=L$%7}FrjIV8~+p%$WRn%nbIuX6rsc8ZsRkDoj`hQ9}ovM`csJPMgqIe+>1E|Iw&t+B};HARnfC%=Q!?_TToRd)!;8nd?<iJ3YQE}K|89i5PZ
MPb1%g#<Q;$cZIAJK$~U&}Z0o3j;-)>G`Z9I9a|a=<qzQv_mo*r^68FgZ<gshMS9Zwy}Cw?~M&ghA5DSNrg|FU0@cD(a_L}&_O!jn4<x7)5%Y9ro4U@2gX`@
zU=b0j^=P#NfhvDoP&(7;tBp`a~Z76dwKF5v+)=pwR#u+%!&!1E%$=eh8y2=a?<06YX4?QI`aH+(L7oQdoTQJNLGXwz#_h)?dcWA@~|*)Vo#*IVM7j(#rEkn
D~+XFKdHfH5Jv8}QEY89m&0cF%MBtNx(9eLJxJe#(2{stL^-Gn=YGD9yJGG7wZ9nVah*e)XuTi+0cb)-xW-;4F(5<`tN(u=&v2`^r6Hc1Pmv<a{>t+%CpHV6
!ki~Es;>mIf-+uUf0X#H18EotWn5yW&%Bp3F>Mjikm{=SEcEF^Hh(1}!$J-XP1~X;AP=*DG%vE_h_>qAD_``7I5cqQT2cm%o4j%5!nJ2g!!GV`003<`huAcC
GEM!0>eD<<*pSMahT_=C+AtSOm-qP0so-jXB(>cd{$+T(xxtEip(x+W11JN}pLl<A<s;#ya=uk%JH@#rLQ4{$S>xxXNa*fS#!Qx}-w9Os+kBup5u6wtIDXdQ
BmL)P0hln9)Q0dJ!*{)Ud;*NSz_A&b%!9VfyjI#4i5#Qa?1GwM_cyE)j;=X`$hX1&inqn%6(#)Db#YL6D679k%6+*VJ%r%9Y<8imWk2FiMErr~er{uTUsF&w
HFK?TQDc#=PlT7@SKKd;A(uqQ3HdNSyYxE1Sj}wv<1XecE@17nwhpqSN_QeBb{1U<*0V?1dak&fx?y{~%Ah;Kuf`~)0TYCaguD6&?WcYzT6;3XqmZl&mbr<R
d53eD)unk9>ua*rCi*)I<Ib`U=_EMlXuXHDsW}abk`ZILQn0cbf7&6w%or&w%VDp<H(zf3t0|H%ti+;pk#4m4Wlx$yg<<fjjF<i!`=b0`Wu-y%dYFkG@o)D7
zE#_N=PAQ*P?z#Q;5=2$XK^6gCS_T!wMTjGAhTn1c_Yg_T$APQ205ANIiD_)Tzh7-Jq2nwa4m0V8sOUeWA$;r?^*q9UcY|9{lSqS*MaC9QZU3K!)w^GGx?w+
l>eLQHBZt3fbti)pdp&mkyf^p#KYT2yJ1nKq7x~)nZ=ktk}}!3k_DDr6TrSrIfhcmW8bvn+au_UsZ^+Mv~%LlYoKNHV&rUDy%MsG1zk@n<6nHx_K>rl7THUY
)V;JWg#Y$qxfhBeExkDN6?Jk12FsEiXbEo#Hb`FF5`w4U(ro-wb)CF-FDjvu^RW3dT;|@l?T9L1?t%hsKKES1gChQNhJsgQyd^s3fp!3Xtz!Pjwi4S(Kx~U@
*a&7NfV%x{rNJ1(tRJ5SHRmAGw7Ayo*8(b|!!|$$(%HX0nr!=6*%KY0L;u9cSe4r@gx^*rC6GE(yHj@L^!+J5){tksA;!WxH0<=B&e>PTpU0ZYWm-+Wqr~bA
Ns=#fL!$u>+pee~7#O`cnrT0C(lJK=;qyz?<|KgLqvI)lX;qo38`Bz=gUO0Ty~O@6hz`*Jka@|@T4^C|v<$j7Qzx={DdUNyFnkCwzYLk7dFxMZt@Fb5YpBln
V)uZ!puh3mSegIAu~X7PbP1A2F?`)&`-c7Fn3}R{h-=IEboFXA7+Yz%yMl)!Z{P2l(0x6CccfdVc4}};$C)b#h#<myE28uUyvS(IX>t!=2jmACUbWQ#ysdLM
G3fN$T;;d@pagB|voTl{3WqGGJ*1VRy__9BXv*i<r80Y<5PA&P48%(~unqIGcn8%CttcJtQn%Q%`{5~G5A*hvWJLZYO@K)0;TTB|VQWC(w*#*7W;!yygSnWF
`S^+~QU`&PO<qlI;`Or^;fPhY!ZHYd**B7wMA#kFITfk4h9MIi;niqF3i%3T)%G7}Ll)-)*ElySF#`_9ld&YvE8`)W)gJs^Cf2W1$afmBf609B3Y`KC8(6Uv
0a_sv(Z%K;TV!BQT*{i?W(8olQSFKz<k@}_3|1IDt({j*{!|bb8{)1vsd};cu+xOa0qx*rt5l*n_`{B0FuAQYa+x!v6fxPSKp<*zdKRX~$Z)Ca{zF}9aV2Pd
|4Jl~LiY$2IXu$hnv*FTsfHXr2PbLhOB@QoRUWP?cdtETa{CAUSs%OOPnrk)5Tx&b7_K^^C9{>5kctLGhkB6n<n-2nqoQJ)KbHG=c+cMXc&>lq|5T83Xj5f0
CbVX{a&($BsfOB0Klg;<rc5W@17E>{J%W=1Q@WLWX=0byy!xe(O)f;b1H{B!ouw=+tjTqY2k`d`){l~zGU?fea~Hl1iphlg1yWS()01G_CVPn^LXPA#5*W>&
s7f3~NB`e<V!Plx|L<(2mTV@s&hPFSu>)H;d>@X*cP?XFPiY;@=lG*Bg^br7M@l$pL@{EBH5ERYd#re>Ij6nC;;6s027&`%%k+k8xS=A^XAKR-IAVTuxVEiH
Y7nFhgn=^~C{|YydU#qLvF8%D#K8uho!>TF3hQR+j*Y=3(OItqRYp@dWfbU=TVC$H_ZtpJwbD^*Q@#U@A$XY|Bvh-jO=wJeb=0y%eomt^QFJTw&oD6#X2gnD
hbA#G%WzCrbwQ297uG|`bU=OEiO<R*MQ)KQ!oBCqppxZfW$!9)i6)|F2Lzz78H0akhg9V%9S+f8dOI2QLczk&1qbiHa&e<@_~q*LZfw&$6@Up5Cddk=mKEs*
Smg~wMp2+SV-1j+412#$cCt8v0#VyuQ}%$rGv4efdBGR6LE|BTgny^eUku3o7=Fexz)|<b$2#{x#;4;q`g|`L#D|epw3&Ul>M`Hnl_W>dDgfnVwA#{-PUln+
H%-~zV{@`zV1?pFP?tKQMPe|`V6OqKItF(KDdl?eT7OR#cjEOc7R_{N<=4%cTvU{?VzEY#Qas)&ksmLj=_d&I;|g$!M45seIj(V1|6g;zaRO)y=@tXhjQSIH
jK<|LO3((NE?=}CPc;bLb?-J18U-YyhmqOr6>wnaodv1-RReW={Bix?f!0hOFKKAgsGT2mlM#Tx83ykvu4Is@4BaU;ws0el6X!2gwNZY(2_KmGvrp8cQz%hC
C^7$hukFv9^ocAlh?}h0llC_UUTB^GhW~`3W++fh;5+r{m-u*s`Ig)-k;)044OLdZ%r7>p{CfV!IgeZaB@U5txfkrgM$AR-{!44WW9Za`i+YVJx^+`{?ZYbV
sIcUeo@n+|1IBwQA!ZWEx_`wgZOBmq0Gok=pyWw84@pKG1=ecBqWXzesnokF-v`CNVo5lYm(ZZkHBPq-!DGPxul&OG#Fc@l6ue#>g%;~Mt9mIw**?q2(C%FR
!%@pXKBdhv{EH2iN{(rbM=vsEer&EIoh!9vcgJ+0T4B>|fPMU^pCHpAu&KNlv-{oAtGKCO%JUm&=rC>^^JmegdM%64SKUuO1=0;36*&*=Ciy8<fhlJZxrO{=
wyfJk2GX6rd^sh2pm#I&d4WuJ+x3m7C7;zVb}aF^I=7=yqES^|6zatsW&dSfZT0uS#V8zD*mRWMV$da0Q~<Q!q4XOD?GTghI^m~bBRQM1<=4L$DTp~3;}v0-
5`&~hffcY(nt3jpa*dp*&<GmQi_6??(_5>4zZ6LLyg2Y~`*p_@b`JgbKEv&pkM{WLANA=~Q-LP<7Oqt6j*G{5q=fd@($Hn&p?GU=RgQ)hCp|ezic0b$gj7Am
O~=Mno%t_<&1)M_xT8|l(H0c(4}s&r-HklrUWcC1V|9V4@}318@3i-Ob3(X{-zY}+30|N5+?(#4#2bx$v6#YF!Zpn!<mk?1f5k0TIGoBqLAQW8pNBs(60z0&
F49mPi5(H)6Vf<QwyIJ2*X{E(qp^br)twQLKk_o1!LNb|hht~zap%3K`UT3C<kijYf@?kOn?fGN>#lMKJdvMyL&7T<j>tn;l(*#-J6b)f{q*%79LiboG6Drb
1)qN?f9B^n!RH;zUFlbDO}E!B!~-XbKITE1-nY~6u$12JYCV_AeKb$jK)L6Q?53yAnSnQ7(<x0y=moWue_T1{0|GCCkSibpc>=|sKoiBEC)Y@*-dcB&_G-DG
JCb>KnU08qb3c$mr|jlTprs0*e_$T&0u{|;1(W=1rY*USB+_E5ih-z;f9arD5R9m*0P_@YAPw|Tw~<pYGijdvxYOga^~@SaZ>}p6o-p%g#VqTtQVlgj>mk6j
PvnaFVmAV7Q$(R@WZ<&6C8cGXM;nc2Lm-o>zk;0bF2sO2G}n{RoB-xPMh9s|Iw)A-kaW?G7Ye^JX)nT|`rJv(A_+pstFa0R0bXs{`yxyfq&^CsKQ!1mK#rcu
)GVU4-028eb}E<k1=$<@(FCWP;cQt`z|iV`45{p6NPy5zg{xB~V1vf!N^CSgH|P5;L|}PpYp7A0+U{$B{yqtiGsny;E`fLZ%nGwzU96|bmqq1o^<6IWyF7BB
Zr$E!!MXumeJ$Zb`ER+1qaBIfr26dGercfcR~j<MF92Lao+FXoMDU0m?<~qt(W;c2GGj0B2(FdUu`7mf9oRKIm_DXffHKlzX2_(!;|AH$J(}AYc-!%}!S80H
Q4;IS>}In#)E8jK&@La|hC`VAS+iLMb)MO6@6b*Wl9d5*<%JmSshn=fYYx?mQZe)yDy=Z(n@ReC#EjBDR33RpUp_eqj0js9&ct~Fa47zQE5*VVNw2Dgj1675
m_bKMMxfJ-fiDSKV@LHuB)4I=590;BnZhopra49ruPh>O(uI@b=U_p6<e?>J<oeYYGRjuUaLsa%%<-1}7qqV(s0dr5z-u?iRW|}o-D=|r6CmrBP<FpB>J6+m
fbe3<!@D5qvIi0)ep>MInBvg`P>v5ETX&U2<4=W+vQpzX)g3?MDN?yU-mb-l4Bf)nWmdemn|?O<E}-cuN3AMX9>ePxD2Ee|JE-<cR1SAcD|P=jY7nMr_a{6|
fayR}oq1pvcR8Y0Pt`77-D^<RU7p>HpEad!b$Uw_|6Ps0)58^mUWA3j#<S8LZdzRMl=zv!sVEC`j?;|pk9f0!d2CQjZ--RD+(=3Vjh|KPK&j08CfFxMzKe8s
+OA0b7<R54Qd7ox+YdL)`eiFhQT4<24c*$TL`f@nsxhM62&}@|8TUPN%15aS?eql!KSk!5hXa<>{^CeV6|;39ebR|beQx9pbaYa(g`Hu?RuI@d%?c<JHdzWd
YD}mwKZVb<P74{mZF_NTjJ<Mdsh)%+X-$6z&kr%Am`VlR1<I4YsTc>>dR???uLraYSL2t7LNk<F4YDB~cao7&{1`@4cU2r{-%@A3SUF2T;w{-n@H|v7jpKJ?
8Jy7KbuQa2FZ>%s^N#sYSj29?%c0Na`J8R}!P6!Wd*Gx2BLy&i>)7)1WGKq?J^o)~c9zyN=|^}Y3u(Pt+wtTkP~Rm(b+9qVSR4*+560`>@j^;Hv+Jn7MGC@s
>RShdD=+T&krF`uS3C}_q9<jj+_I#Xq)cJ|qX0H~O$wTtX28=`1&_eGOx&PF)Ke*ZgQ7}*ttb2*{_NKjQlZM-AHSVEIK&29=Dymh_mg)b+R#}^r8ZPvo7mrb
84Y|QL!O*M`}LPM<pLyfM&Gydo42U9Ajq$$qYz88Ho{1tx}rTOI9gy6Li!0tw{~c><u&&|AM63vVr&$=3Pk~nDO^TCxa4^Rg^ASeKC2)oZM5qrD3Dawjbvc=
o!cRX02YWkGT~11BdG5sjNp17C)GZ{=PDz$O%!yFFrj+R*zH5~dA?SfNak_9>&3zlg_azNm(8XPWKQ+CBvXSaONPi6)%fDxm9e$2tg(R-v-LFLQH}sujzFK1
pE`T)6_U9D9}x#afUn;)APtZ7P5G)WA)skKu$Ar9V(yLG3X0DY$qSJsCV{&A<@*MG?dM7VMDNC|$kV8oLqY;3!b(zp5om>gc1;3yw65De9F<?K=YIrIa-2q-
!S-{C!|x>FU6si-X$-Y4ExKi@X5L+y9QjuS4N*)~HVS&y)bRHt11JX1fW$X^0uWYBRH+;;uVd>osr6fD_C9@)+oQ}UfECNOiI2#MxK<n}kVNgGu=|;Y+bc~~
G+YH{^>li^J7%7gA6Oj<setC!6Ld_cD@Ju=JKskM01H?yNV)k&g_gAhm;V9GnY*hYR($Y*-Ymd3<1PU}B5^%odV}fDkBKV=0~Vo|iC^|+&}dCLsNZ<hy~KwF
T`ZIi<IhovzorPxh9K+WTqs$nBwlsy35UqW(_i#E=XR|}xkGqvXXL~og`Ks}j<)0C0@!x<QC>7XXfv0N8m;K17Ce)1Mvp}W+RW6H=*KhcKT2>d=lClDUH-I;
YkqMOX@D^|0q`}vdCUWmp2FC|JYkNobV_pqV3bY}R2tL}-bQG?%kWC4Z8eMM?IfSs3)?2%QK3v1wX>Y|z{HnKQ()I~qE1n}y6tV{8mL^vKnu{#A!6M?75k_n
hWDsz0<Ib}ldXL@dpWaCu@|S`cU3XPM{8gp?8vgPqN$3P(0heD^;j;WNib(&100P<t?C-)aV4}st_twjW9u2n)(?uHP&IvWn92G->`P>b$WvtTU{V5p9$Bkp
4AcMpKRd|k#H+@1m3Cd}6xP&F3f9Nw|6U@!n`gqS-oU+DYaB0GKLI0}LDw+@xs?p4mePiA!ouV*cZ82L1LR5bYBu&+P~zd0R*T~*)-ql4Q+`e#1&KJB2cQ@?
s=KT|GHH^n?$P|83?6gEyMGg4UdSY337sz>BaW=jA*`B5YI%WCO8~tr_WC~{U@st~i^||C1l^7<qbCU1J0$-$(|gV1fUOL&s!@f^eqXG<#pBB<+3GowQJ9#3
OD`D^-7$~~QJG8}5oJ;45lX^Vg1YkVNuz6q=cpV1G<@(EyZr1~Vx!H6>rH7ms60}@`qY>u%dJrmn7d4iog4F_edojtyWuds<tZ12T+Pr(x5t+5phmt8-fuzS
KZJ(-JLvjGDe!sgQo#s#YY^J7XGMMzR6_5zbL+)(Z@(ew;~HT9{cir^y#Xo8OLLIUuo#>cVl;QV2ybDnbn~(y%CLMXL8iaI`Cln-nkp}fcXUYaV`W<kf@A%>
(M90j)Fy$Lqqo}{EuA$}?^09ovNp@inG`i3<jZodW}X!;CW)1U#7A7N@VLGxKB;9dK5`^SeAcJG@oq6HmFX;EwhnpaGEG?U%PBzTcc);p6L_|dGA>N|3zm}*
Bc&6Vp%t(~(b&zsF#*9~aXE?HvB7@te-+_r;FftLr%2(2&w84mY>3B^Uv5<N7=<H}o5OthnwwPY<kcv6r|Gfu05k-`MyWLRkcgN7eKb`+<r!Q%bKsR%e6~Nj
D)9$4BdiE|34yvmOPKo=1u#piZ#+vN=TL~rXJ@*vOTK_&eaAu0^2|vO)0KQ=eFG4$to-v`LPd`)D(kDiVT}~WT1j6csx(u(FENgNt8ZYYpC~gW#PPi=<#Vcf
-ZF>2e>4XZR0$wuWs|8q>UIuqrYa3>CcxB<(2{0c>M3ml)`vrm)~z)9=5pB@wsZrv4%26zw<W-CdybE8iZma=KGciU#z*mmZ;Y||rCfVUP>9dCAgKf8Y*`v!
pAatUsaRv2KCJ;_sM8e4&6b`SRiN8iw}<UEmoRwk3)AS0da%#Sy}W5We$(qL#i6*dMR#aD?YN&=M+HwnVmWb;t(%|69gjOjN~M6FBDVi^K}&<?1%7*ALEm#m
&6C#%N{wja+t=u(KNOZIQ_~CbLu}?d%bZ`L17tE3$5i)({4I^iuxzXaO1!{+K!`6T;m4s1bE=w}06;t#c0@(L;KOh^I=sT4l7y}#X6iHVa64F_nzkL4W7)0x
10>I3?q<pE!Aai44rRloR<uZ$ba2Nm*gI9>p8~+}aru|5#-2hL@y@6oswkQesf`2Yvi0aB@)Xt?)fzNfCC;O&P*N$7;EA!puh58UWO)fOLn-#8i&?;y$b`>?
TnZUfzXWnH7ET#4K#PBZFtBB>c*S~`@P}@+i;Nl6KmVykC7Q-(t=p9C{Y7<i;Mw^&YUs)tBiL?ZK{3Ev5wAZ}2eku;#Y?r@;)eS&y`#COjR|@PV(kz#`BH#M
hf+p?q9%jJQ;QobDfAa?gT~sU@k4G-NHd~GuOa8%hhS;OzRJ4g%PTygg|Z&MYO)UsMKDn$e`As!9bCB59%=6!8U{T0shaAX0cD9buqePTN$$v;s%ewK*uTOY
xXn=Tr?Ny6vow<gl$pHe22LcNmZCk|{&~6y-Wj0!WJ4mqy%f98m-KFgU$rUawsJc&_N@-9-T@AoM`tU5fG_AzzI$lIR0-ptFTlq<$I+WoFd4$epjt1scnA|~
!4sFGf<`W@oSL+?85^1vBB>a@G(VUW^lyRxYsg!a2S2I~<<R{a`p0Q)!)H4kAFD)|6X+jByW&4pIRr;l4=c3Ox2hsgIM->H47nKgHe~)tr}+wT5J@AGk*B+|
t?4_j_7C)zdSH*_&uQ^t*-s!)Hom1B)ju-})#WK{HavCFMT9Q9Aei7dlUP(9P_rH!PHwsypOb1-BCwvhY=cO;HrQ*7(oG1~&Hjg2K{XUrKO+6HApLkeVPA<I
w*IwEj1~DcwKj8S1i>@@2)X|5qavA>v?f<zsv{J9LGM8ow+mJbhq34v%_lo4O<{o=6iOvqj#O6$joEYnEtq{J^|-xsLh8*dd#Qi)MGYVdN@UYeM!hua-%3qm
nmHk3PKFYXrp_+&TBV?<x4G86G1>jG&&4SfTa9O*5UP=k`AVg7qb+?W6>Kc0!q;JfQ6@&>OjMsrVHqXHwKS8+!D_iGTJRnD)$M7SEbSvwq=IDSx{o#*hVWX!
PDBc9X2`7LjfP#YIl$|X0}@?knAaAz_E3DIPc9eo5Aq?y62(G~nv>Tt0IZO?qZfF5@w>fr$WKB)15(mLsMeMom3u(}=iv~cQp0gFH!}~R8bGgu4scQTES(v@
jbKlY5gEAqeBZ&Qlz{#e_nMhcW0^5AY`Mq(;d>_FhMF9p2<k(||3+HU6TrA6>`{fbls`^)K^uXWpkQ{%+rFPy^-5k$YPiV4VS9=&{h;D-U9io=0$@*%UMz5?
>Ob+*?=g_WApYAHMU)GfEUQj5r9797{M<)KFHDgwW%q*=#c=AFdTUL;i_7dE85|DR`9xjQ5$&8zeCb5Ul0`WUyFN!YA=vDMA#<ifPOFhhcVX$V{L+O5toOA?
$d1#7_!Z?C0MZIMpZ@q=elzXCm=!~^qH$HeGE$rnO+s=#-nO5~v-4+rmD>1=c*KPAdwz83!~|{5w8i<F`kXQB&Nv_`lojYnGg*A17jz$I#UX82)Mv<k_`urU
hCsRv#>K1KO9UM_*Em==Zfm36^UFOdKOm~1ktNp9Ou55s)5<;ja#2=_s(<jkyCur;4M(3$MYqm9Lbh0f+G`+C@m~X=PQ%h0y0~XicMK!atTXH1n+CaskPm$S
gUqE~&jJRNQE3lZy_IFB(b|N#`oZoWR?YOZCf|yVWM`m)fTM`j7+9tk=A>Maa+p+kCjK;EQ!lQK8m{?@+KZJmVcdeI{7q)mK&Q;X_xc#RRN-x=0D(jLM$FDp
(E40mw37Oct2&Ms*a+-ZHWCqE<AI>k(ot5%rhEof0+G=5bMMn`SKZpvE7v43E&g4qJ*smIa^k4Q@xeA@&Qi60G+#X2uv-?g-ZIZ{Od-k?gtrfe4IJ)h+y~2U
PQ??y4YW|)dtscZ|3A@BjLe3E_!fj`JQNnVsdE$OfU#-FRuflvn`06&@!=F53*D}T6__|po8gxbK^vgLu>UtTkjMxNOMc37{`z085iHHdGwL;pC@MSl8ToM8
-J%(uWa#heb?6!<JZ3qbKTJc1Xc&=>1Y@h3hH#U659Lt@8F+S?f+*VJP~=*Yw?80N*)tt+j8w~cIwL1lP98ltnm<EctrJT<`eN!a(eikt=ez8<HXL906QHJ2
(9vCJBb8Rz17WuPaG2BrWlhu-$8W-pI><p7urDg<8>`I#SlYo`We*uK8!}Q@VSQS5C(4iU>}d%ZI-r;Y41Kpvv3$0q4)K5{WvWNE=kkw-t^+Ds*t_xqiQ_Sf
-jHM3=CU{vIX_oM!P7W<O5Qs~rN8T@#_i5)JcS{1<9wN%f&e8ravE@wUNQO@abeS%Q8-XWwHL(+Pp~NT)AE6(%DDuSMdTN_6g}^NgIyRXUa3(>5>9v~ULT4J
RC8a2c3cO-_Z(G0jg!~q$H*Q(qd@`=DXit1VF;7qF!@#@MZFw(9T@bllP?U*VaR91q;B!e7yT0|e%nJn+tVV0j!htTQe}zzZpv9KCa;!L)+3VJj<|7z3+=Vi
>5j#Zddkhfm`c*gyEeCAyS}llws;il#Q71RF8Kw!S77_0(J=m024_K{wR@GjXnK8QaG(0(n;{{g;vAepmYKK7jgNn-BQ?hl^E#;t^62B3$hvO&FF7E{IX~Jl
17yjJALzSTy!=HX&SV><pjn%0F(MnGTe9W!UCee1I<Ir=Ey#YWn}LOu!zK4N7%z{kLX%9s4aKtq04g?4#6qm}w`n%E0Ah6Rmqp?C*=<64To<c@CpbzfoX9+?
yE&$fZxf#T$orp!Tlw3Gsmh-ONc$YY|C*VDOiJvqu?1%dC5jR%{t_k$$I#;zI9<67l7Bp~QW*5BrX<tlB?u`frRhVcJQ8S2DK??yau-sCg*!F)EC_$<Sw~l6
uM{{GmogvXiXowj(H_Tgjd$zNmF>qI`Eg_u+$)>m0M*V(a4gr}n@Vp*e|X?^c3TrbuOXx0$9+<y?9#cMWv*?i)q>%U$KfvuI3}L-Q3aD-_iWTM$Pq8?EMzTo
d_0BdmhO)#Q6qpuQznH*uIW6$px6W-O<eL#PlXDt!x3g~QslMruufH1u3!8FG3hCN+U=j-UYvu0+7XyaGiX#+cNOJ!bu3N5$}LYeoM^y|yQ?2-1ibLI7;Kj-
D<?|%qPXj(b{^KXCS(`ccERXno{7WzkC139xWYh*wwKpa^#yeIN<s>g#RQzBLgx&8F1tT2=B*-%JEB9hsgn}j>9`wLFdwN(qTTA{dl+oG)NMms+%0@B;90vO
SZvyz)&0r>G_jn6?BPq|>FytkVU62-Xr?u}=_Rgo!Kvl<Gk*+i&`M=W!ui8>QnX#0tmi&Me3KjR%heSz+y@HTNrS|>%S9RmkQ}}HESh}8fgz#Ij?C!>l*FdY
zDfb+T-6b5cP-3Wzn8Tmr<DI!Yc=T@@JC!RK4N7hbOR13n9Rtul{PJXj%ABugnDKPd(e9L`2?!AvB$#FZS(9Na&yFfMRc|pw=;yQ(Y)yg5MGng!ls!<JyFJt
!X+#lZ{e0y@{r{uS0s`1RH}asx_1<X%a3pN`p2;7AwKRiIc`jHW;_7!z$NUTpA$1&c^;Pi`(0lI%VNtzN?RZtuAD<ND^h!AgW~hvsb3!IQvTCYnF8x_QA?T{
+7|-MY=zoGA=7Hf1-B2h5aa@?{Mb}@?EL?VIk1;EWI>BE4`2eO`*ZT*P9B?X+6jz<VIbQpS<rQ;kJ%d+PDyGx<o`PO#DruNXZoNlYeKZAV8vL^`Ghrv)VLQ%
gXkw`r``|4aGC(QYJTZ~=z&llc>zIYTH^9(<*px@2Rg~SnstEN$DVTn_zuf@36p3Qiy+u0Y&0@rFC>(eW(u!TP%DHA$=kh=<eQ-;@`3ln3lo%PO_efdU<p)U
0Nn225Ca~!)Mva&Z^|lMw(&Q-zSbcxm`{%5=fs+MNLhVTdI~k0@o{l5%Z&u#MXpC<m_yaD%oL%JzanaJ&@EG)`G_|60@&AbN3M1c-B0t`q4T!&m0qR7Y}iCk
AQ@3uhW#k~nSlatg?uw2m0Yf(3#_$VGGdge`d7)hT&f;=2NhRes?j#-mFIxOO3_J(um$@<5XC3@Q|@kSVljgaVJ5k*+~EuO2?r`bWdWv89ddxnX9y>CsC1A;
1utgHZta|~&TP>MlwuHQ5Qa6nTu=N1ej_ead`vw(ICs7$e2*S*f%&mer4(p$`E6867v!uq3P{xYcnJp%mgN_zRN#H!l-m|#7%r+{D@;XMDt<iBhU`dE<Y_kC
Z-oe%Z<@3LBtRfnsp$RZkr3(CAFabaPA9jdU8DP2IE$Cu<{{^lZ>bpS#2k6PM~NM@I1<!V6Lyu+Ulc1qBeV0?q-I_ZYY@69hphen`B`gTN>n1KS#X+DSiGwU
MwkwquaxHJd%x9tOtC3^6`ZQ8<=4JF^F9davksK<AK)oYa%k!5bM0y!*a}=Zz#a}U%k0a_<pH1uO#0!^4r&~AK_ILyo|C8{dR0-J^@}3R9%d9mfBY-T9eB{x
F*kOJr<uyKueg<R6HlM}2=O}+V%mY~!Fr#-s>~R!xL0if+g%6l7DIip7&+K)ZUv=^$(~+H>5)ZcKo&1WNA695_eEPaxi`@oN&$LLB}F5`6-a=0qjar;FIohJ
7S)I%T$VHyDnbxc)sp|GWedUhS0;PY+<XhSN+5@$km$xCv)3bdL>w<oYV>{eo+&o;R}jro2|;1}K@q7)bO`SI!zlU$dbJiI1&;uY3CcJ3R+&_?gWlET%T{xO
Lb|_@xx@x}GVRYE<C|J81qlTwm@|wa_ixQr(>_iV%(T*O&{dR}%Z$TWGo?$*zO4O=QU4`e5P4ED#g&$+JjWhkXyP=DAVY>A16m}xSS<0{|7_i>J2U*1l1E^)
G|mr;E|vRUpAmds$Ey6GC8V%tr?zGZ|H{Hp6Et^lDHNvX9QmRtUR)>?aUAU8hY`xkA)e62>hKL9Ew^(rCd{zTsR%-CbquEv12Ya)*rI_mnVYOJo+8yIqjQF<
beSOO*a~;+GX1DCC=Gh>NGInQ&N2STlxWEW?zw$PI^NoohG=5#N_+rDu+b%sdtH{?B^*Sxu=L;1tsh9)c^;=izl?a488zoEV`3Ut>{yH{5?WV&k<M&Ii4qYG
=IDNnQ~FM?<CPu~z%!j}KAQn>85GM<la&B3Vzxa@0iNI8lRS{_0Ldf$yjV`9U(`ZBk*UUvT&XYN=$~!UXPr1jq}}^)!1k-BQ646`!VN_}{)y3Jub*r@4*5qh
>$VzQa^3`$CpyI-+;R-sg2GB>-<-Xvv1bao&pIoYm(a4yQfo9>Q(f_xBJ6=JxNRfm$@QHvT)W5~(VY;Z{=2gI+$$|&`k)B_ci&o&cl+9(i8iHB(ZcY4<T`fz
!?*(qe3|s>r~b6>{wUbft@dlRw3#kuPdQ4|!(mdOu|9R&CX3=N-`*XPAb39=S5&xV*H#Nj2K=d6E~mQ>K+?5ju5O#ZDc0LM>9eVN()EbPZxI0t*0zRj0QpXr
x~SxpYwze&xclMagsS2}!ZxyuI=*Mto$!b+;mUQy=<Y<R0@tkQ?kb9L=X+GX<}(xk;<fgCX{WBmaLme!cq4<UMc%HlK9Q<Vl{XlTiqP{Xd~|7d#N+QFv{^{u
<qYu%kL~J>eq<ir=ls)a#Pl%x@7yDcUh>?AUH_+5Y*aOxkI{Lg&gm=;kIW0ePS^40>}zg`pN$D?C^4o*OREby&3&}IGJC$%jh<e`+TkkKpvOXO)7Ehfhsl@t
Cia<H)8_V9sYYj}K(PPNcI{Tda|)R*YP&1)pz3rT8BnA}V`J9c2}X+O2wNRV^rsGdf1*Q>Q%q5KfW{()=TT-;s4((Sa>;iexI`0anhj+|<~BD0(Iv^>RV{)*
4_6@Mw|ohLwebJUg7UxZd8R+kM=XQ>WCvo7CK{V7gfFL-0vr^*BCd}*r1jU5GsRw3)L((Y0tIp^YUiO;b&+M)x?r)zx6y~JD)*Wv=OnqcK%=SqUDx5rz2CHN
TZ*_c5&8ieAZadwW+NOhEC#PA4Pr)MVT@2+>Bev#JBASpN6ZOm;zq|1?Wl+X=~lwDk7~f(v32iLEMoN;lgtkXPde(upBVjO!Sq!<MNjcnYf7i!CLU#8+i}N+
rUJIEYHBGWCfl`A-;T%y1z~^W)MXNC8x#QfSo!C!HU*=8D#hOMgYHbtf>$}HVz|9$<HeEiE@^tsb`GevvC2x-#sm-wN2axRC49o@SRma`XnZ0NR(sSENNL94
Yd}5s>`sys1qPQU43=T-t$9^b+;P)WT=WIW4&19D``C{$cZ@T8sKpa{yBtMaO%pN)IbWY>?jSxUQ1G%=)@4j_;ZBLK?pXIM&tXh=xkw;>rO9iTaVX6CA+nWW
O343MRH}zx!GpWD(_w9!;^Xt_$7zQ*Vy|RF@gU`jp*fq`Zvyd5(s1|I#JB`bLlsyf?S(^??If)$?k*K0OXjjl&Ff@d$t+*3*Gh7Ce&}T21qWjvkkBGKjrvXX
xX^MuZ;Z^HjUPpjKu6d^9vo*UspXEfJP`T9q=hIW)3{VC>^LsZ#z-M2K7}~3!+GNDypHg;@7aegiQKUP!s&v<Q(uZRIGU+e=Odp?ed4w4OCVmMWCKmzsZ?tc
G{FC@9;4{*68pmF8XWfbE*IdGOOqYNX<)SvaoQS9C?<F_7$IT@tVe$mO-_qthi=y@o!RDK$iKi=x?_z_GK57cjpM=JS2LFs6MhKDB*o-{FbVb)Z)UEXA84kM
%=y1*XE1<%_g3_)eKVjS%v|84C)VO`ZFj>9`_>xmlSE;D;xj|z>ne}pH)|*|VHKwR(RGfNFIL#M$!w8|uj1F%(Jbv3kpfSKp$E$=3#QZjrTe`XRwXZ^m=3Bj
o<g>!Y&ntsl~Hbg4627#v$0H5C$lm{ly`(^wnR4pz3v$R5Y^rYhnALao=H%R!xy`Qql)0U5HQ+0N~ai!K3%5F?>(i<3(w*@PKv|;`1IEqelXV?@P997yvZl4
VL9xwM9<?hG8N>1=I4nU-V&%AD*#Uw5cT)Gxnrl!>y_bL_a!$noE#5h_QVRd$KY+sC2WQv{3T$mRp`cC^8wGKA1FkKdS)V<x7ZY6&6X~5iF{Aoq~vtL#3}d7
%KPB*P%3(8<f_r|kmEXklBy({f;>YT2n=lU+~ri_RaMn)A1nB!Qd2ronI(+@BsG=t%rQ^D@+dSTqum?LohB)yN)?uU)!hD9r&6$18LlOgGzV81yC8_^j(J;!
>zFv5cMXxDE-3WWUolJoQhNtQslHCJb8kGRIVg+AUkBc?2?NCCTh_CA?LiNBB-I5XLIc{MwX3X&AR1b?LjYe52uFvQRB`QQLttZ_s!xP)GT+eG$*52z->tm0
muY}4d);j%1{!5X3xC8x^A?YcJYY}vL<6V06Wgvw({dDRRJQRtO48SJ4_+^{9rIiap5Z8mt0b^0mc0iM>Rj)bzEF0`1Xzpm++XbIe9cA(^qLz@QGX{rX284y
v@$9ckZ&mxEp$Nx(_+Bm8HmXju{)`Qh;+y^>wF4-_6I0^kn-G>)WSMpOWOx|Gw((yRdKGj;`+2itH{8MVW&8)h0#TMW2uWs2p-={7SApKW_iJ68OaSgd;*4;
IiR=NULXkmn2C(~iMPo;ANxBWT^*2f-0e<xogtu|TEMqD?CP%^qV$ap6;9PFP<sp7%fY{KIv7=j(l9>HpJPsFIssej538ScbP?d=CHl82kWcI?<}VRV70RdD
LBN2Lo1v5%A_1Ux&_@5v$cV>2KJC!rTetz}(X8xNuJ&m0{@k?)r}U^5sKJC*Pjm)`V~e4Cyfr2MJsA5Hg$SA(H~B{^3EkPL?@!Q4bXY?1v?)vBgBd~u*69vO
@5b=k-vJa7cQ#5!1k<y9vpzq`)CL5gs1iJ3_e!e%MWA#`IWJ}pn+bNsGN#u>i2W+E&;qzpMr-KZ{IgsJ4CPD-Gu-uyqo#2Y@?Sf2FAevKFt&8?msvwbVQ#)_
46hlgxp;&@(R_;;hT{pdw78|p)6o+c^S%Rni=~%?*i@vaIloKiU@=!2xR@gNBvle2Gd2U)Ejy_sw|hhr`wzlYeJmLMbqaRz+Entpj+y^MpkiN{!s84S>mwZ&
fK`#_Xr(C;peHeCi(xY?kF9_kUBzI93BKsekiZy24a2k;9oF;c#m-$Wr@cCq>pdeWT@|A;(M|hrxw=SKa%S}J<5^HVSl0e9KySdL7a&c${Fsv<-dX1RV>-9P
AU_Pq(w@BfQXzTG@Q#)B{&^Rm?%m%isr0cU{vTrv6PWvyUcjclvrCJA9S#?;YReYdYw(ja?@+{0=)J&#E0_9e!e@FXK+44JkDPp9xWm5o=QcHiRpGY1H&`Du
s<R0l(*5j)q&hzcn+13XP_A)7sM3%;v$cW-`2JzXT|O3`GQV&uiI2<t60>1m<6Y{2JH-^5P0mNGoCDgT9(g2pD78k$mi^roLei{LTlz7NXqxHiidi@8>er+x
RL?G!c>VfHwj@&0No6T{E?0V-fz3b<A>aNn{kjYr7_l(6f;Uu*aSil*IkaQnSs|q||H>KsTcp${fIrFw0wescpJ1Uvg#JY3Irq#TVMWbPcNXZbSngC+Zbs~5
@rolMd=v?g1IpKCRNtHpcvF{~pjtPG;RP?EBmc_Tjfw)_j{gx>$1vYG?uE|g&?}Fn0ND+ynM$g&ob&y)l`#ti7%j0u9VWZm1nb+PW~(v~2b$GBpFi3VR5aI2
eCO8IbkJO-b>=Y|<jQ(Vr6h(gw7qly3%lr((<zV;M`T?57|e1MXb9uF3y-=ybGd=6!=Q`;AkEK(%YMgX7A+BTxCe8;_SO-bm3}2N6N%o#A~R^S-N_P4XvqT>
zg<UA*x;7klLI0&I8p^(!K?mV(eGwlt%nS_Pb}i<MmcsJ3VSCRNxz<UtZ?j<I0fQDrxur>F>)yblekxFVEK-Cc{Y^MzF^z3ltm=t-5@1WX!ES8HXb1XKX$V)
9A|^z?HoYR6(bSJ{NM<yk?ju|83CC;5~f*x1~6(m7@1#_Zy(HU9Yj>7ep+B5RwgFA<`Z>uK=rRJ^<{zwX2zSCm<h)8l9BX433!ziC?kr!2&zMoWtje<s~KLz
201Yf2~>nxi#{7A#0?eEL=ERADB6zC*f`I(+*?8sjSlrCC{2LrvJ2Ds-|s9wS6IS*YIQcO3!u|BAe$igty~8(-+)R>UucMx(kFCl{G|AF{2;GS!34FfZC#vI
#jNVg;5W6rViD(>=LsLT>eV;rjpl=`^`%ER-7gAE&(S=Lhk67e4B0#cm#+^5WmI+KADA3Bx?OyipxNvFA+e<p-QLP`A(i||)$bzK>E{6v>8?um15l9om?wM%
Ft4o#O|c^#752KA%QN`nBeigH3**Mh&m{r($Pa<gu;Qos_TSB6nYXn;pEq;|C@tp{BkD9aA(K%>NTnFd)o*6FvaQ2<wb@q>Q98hcz;5f-Uaqu8uTvgRxYJ&%
@D_(S7JFVMnyni<?A!#sV~W2a<e&*f5>yeh#3pBd4)Ic)(H<g>!;s3?G>6kl4*1#8+j$yllcbWlVEBW%6_2)TYk!2m)MX=*Q!Q6`R4u7V^^^h<&whd~qJz0z
&NBb|tRS0EOZU_)GE|lcag)Pdi$q-~!FFr2XESE~E}6-zV`;_C=#Hl&H{wvsqoG7LEK$=8XqMhLgfhtGO@XO8amusJ-VQ)nqS;}R!p87=to$=YmZ(0_Cj%OR
Vd`GH#_9n+2c05ys@CU{G1m_XYtKJ+Y7{OP2CHZIYF)Rn()K`36|Y?SqC&FT65G8hR#O-Aq{qQ<Oy%~f1A6aEUbg|IM<{kxQOPk!+NP^-M2qZ4CTZs*w&<$y
KS`<Q1120lHEO0dY?LEnvgpTA{u1I6I_yjuiRHhf{I!}gpscB_K*~+pG9Ea{WA$7KIz42CJkY&U{e@B_fQg>ftKQW%ZW?xYDs<+QOQqw#fQ-=Y3^vT_E(Y1v
H0?Rrxe+!@<A<Kje2J@KDz>cbQab6Cq5W2=9ouc5Eo|MJ7(dIkGCWGaweMTiu-YDRb)&eXQGibkwUqLqY{c4TZ?D>pJx!)F0ifT>&~kitSXw$7(28y*!EsJc
X#ZJGn!9>(Qto=v3tB5)Bx|9fsV@OCK0c8S0dE?@z&kaG$E5cieE}<>xLnv8Y5~+HV1+qLLU%c2h(rC%R4%HnSrU;vT=&)oE);`w)H_{6@(4)Zj}TR4e)>+|
nwFkCxAN)2%77rvX_ylIlL5P<7)|(2eP|qXYXQ+(dWlivKS^gu3%kR{0pFza+AbJAuE3@xNzRq3IC-x8SHC9s|1!^SSJjRvVu&GI&7QX2oNe(OJs#8F9Lyo~
9XZ+l>;Wbx{C@N+@@(xWEk^PUrs1}$XcSj{vptDpqgb)+5MBBGs-5fA9j2+j)kGtuW%dA4!Ql|;(kxvwSGz<zy@NmZqb7aaRIeJ(!{O?0f>X#dM1Za<#R>f{
U1d($nY5SclC;q~8=}1Y2umt|L^oRlT}=0Nd42uIp|3=f!>S+H(H`=nM*?(J7@&UoH@FVdJ0um}6a?^lDsC2F8{X6ptgQg_l(s5+Y7-UEAL@*HgOGDhW!dLJ
8i^xvi|vFPJCAqZHSeds7sm7{s6LtB2YP9IWjpxxi8o)FdM?GR-o2&kB4S&r5|`}sTUZ$qPDxz``PJ<*@c77ZM>!U)0e2m_UB<uA_7ehmve1}UN#?$mcJ_Nm
p3U@G&>$5-%#RTYlnKH)YV(rRn^O<plHd*pm_Z`34*(0Jvop<Ldkec=QsUp9!>v})+E%_32JzON@EkWQ71Qg&1!7Xfg}sxhe4l(|o9<wKjHuuT3Yck(Hh1;1
Wg|Iq%TXi96**1{3c2QYS|afkOZ=85F@LFnPLp~0>Rgoy*3@_o2>fYnus#pe#{PtH+8mS7%jw1tOv>F;l(a!Wc(}-#2l}PoNP+8Oc#rx45cjWfPi}o7FQe=p
VoUxw$Tq(J=icX3EEPGrAY2T`4hMX{M6Iu8T8K9;(4dD4C260X#D(Sut`7V!OAmxqd$&1tk#@GlX9v5~jvH`pTL2qrpWWS{9-CDBY|F(S!~?>aeI5|k*8imB
k(-GZD1B}7y1+k^au^)94_kfw;tu8A6nH{I3%K=7zYdH#EG&+K*Soxe=~PXgVMj`s6GpaIXu^K<Br@f58w7ReH<p20KV+u#{h*QH{b7gVIkqd=u)$mr0-F7q
8bifp8?We@tY4i2{UMTcfweRZ80!=8E2r&1zBtFWOJHBrF<t=KjNl>RjkGSW;!gC5`DetFZNgD<tAZ}**F*Fpkuy*+yoT<JSWbh0F64BNv#^pSe*)^@;O)dM
^j~R?Uo4M+s7}iGScu6_=A$R&jR$c1vFoG)9NgW^R(jl3Dz4(+MlU7D><&hP*DcfB1(*}TQYR~62&i_%c1DXH*G!^xj<o;SjQN$-j3io#({Bh}S;MW&hFQ~@
q4Rq2KVtz)A{zvi&mh^NQZ$Tlrjp!<00WPSM)-EMl{P-(#SV(!xN?B#>7hKd16sA*UxBW}Y?i_nit?Cej<KEWz$w`x6NcZ9a?x5g4C=p|z+P@{4N+}YQQ(X<
G_v!WT3ej++P^s*S&Atfw}b(cgt6lB>?2T@W1j}aLscwyEZ=+kbezs-WNJ6sxEZ2d-6dG{cR**^VJvhft-P+jGdE4nX`+2y5yX7yl+Gkh0bIt;!Fqt`y}bLJ
8XO9#2pgM5ev?Zk`{Ota#W*|MuT)Y4)-Y?S9U;{bKF=74UNB~>8ZE*<jlcgqR!s&9P`IMAIs@J|k~D(_%Kq@SQHjYC{eU5@(w3j%io);+D}Pt?qt*;LX>~*>
a2p_?kuABUJ6{gm*-h&qxd^M&=Z)S%7Y8OpMx4^SAXZgE_VWDAOSpuBv}QuDF>FZ2d9dnCjz<2n+^W(4KE~YcOGZ<gg<WV8z!2LBa1bC1jJTs5pR1l~p+*i2
Bv*W=TLA{Pf%t8slsiX0m|v;R@-m8|s<lZ^+})60QIKDa^$x+R$=}7Qd>P*-fxSmbvVb&RIZjc9!%#w!sqQ4Q_XUA<Cjx=&eK0R3-ve|!69heUMXch^ITEAd
?hoKa#9FJOKYV>A<7Ol)RF)rN^A7fPV&jut>7VM)|DFx&lD40MrR{U5so_H3w#KzEd{p8&(F<1O{S%8@9Rg=WA>%);m*S5ljAU>{vwL)1b?C{Sp?g`Rc8ins
Yg|EQvO=(6mNlmXKIbm}su_~VNM1~ccvy*H3yIvFj{(nQ!pcab4P<?$#^2Z{JN&d=`JDmK|8xs0i`BANc0D3yjLiC}|LdTKPZr);FV2LnY?)%VqSArT`S>r%
ci9Q&67St8VHJ)Hi2-E6E$4}wU~h#|0X%A856IWf6-lD)UJ{YDKL5}0RJaBw`RtZ5$X)CDzIhM1SHI$y^sHuV`?(;5h-i*gf5W#u{=-CFEMyKWQb^mnDZXCt
>Xb8E-i&NQv1bUwutAR4SavptdO)K^tzREb-}D~nTK0(n6fnuIlzk#IKRgHAEpc#l`kTc^69#<vik7s3UcT}v3Tbvb9CCL4zdrijQgMf$Q*Imsi<YP94ZO|H
(`>Y{&+lY|8mNf*+NL%3=RF6>Aw1V?WTp~waZ5P4fL)oWP4smNr-N1EmG|eiEoNHnR@O@)fH)CGl4`3!8SZrGAx6D$`>ih8S=9RNMd{W&yX$|erB=vghIs8v
e)DMQIjxb6q)~jk*@~NPn8!66n;DodcCWZ^s}ecCoJt00U0NS&z31FQM5fouElVCvX>Vp(JHySGNCnQBr(?OYC&_$9mD3)wK}q1<KC4!Voam690#LbU+6`_l
RP(MU+8}Zn_^udEYNm1C{cB|+AZ0hd@(+wnDh{A|1Jy|#1?X;U{0F8y)Ti$wSjT{vT&?6|{lj53`LatM>Sv>F4qaDuh)-N_WNgoxB|93Py?fozmo<?v#MZ>i
s*cYCN12B4u%A&^A+iaaK4BRSWYIn<;f?Iaaj*NEG%FS^DjL+jXdrd22bm?);<HV93xl9^1jW?mU&p-5OeN5Pqz!=tDWg8q2KJUd-4oyQvEuFl*gnSL<rU}W
8r|aP$QrN|@kBR`0b+C<$rXIm;emQKfJq&Eu6{i0j?YON{#UWb^X-U<8v3Xhvv(JjBe`#PULW*iF5}toI%!e3k+{4Vf!%l_2DC+S)Qb#N&FGwjQ!tXh*Cb1V
JJ(fx{F+r^gJ$w9irsitg*^Qr9R_~~BeM99l+uizFk)8WpU{%CXDo}459vN|7N3baH0R0T%2v3`uMzBA7}h~$HY-}*Yu@n6?)l<6Id4T*`gbaLN_gR49pJbr
4}!Ov?pIo*Q|4vo3rk}I0I5%<tx2KNlEf5<N!&>-n<@t3w9Dei{;$AApET3NU9cjKuRt=w73OcD2k-y8;>`_agH&!cj=C5@wAN`K*BjVFcpUZx*o}jiF;lO%
#v6gxa!LGjD0(!}j}J!pb1e9b%0pyyc?KMho)<MmX<<wnip5EGB{yy~#RHgzO=zLT4U6#;v=NBxCFS_T$~fR|pchx>2Mh2$(dd;ct30t?>*UUOlU^BQHo)FV
8mIOpv%G?h?3}t?KeYZ)rfu`}kuWF%$$A~tiymbDOaX4gWrHd()3TSh-Rv2%s`ek;8;(@^MBb=F?CRT;wIoYeq<M6pK0)C_w)Sov(MU1<5x*!i>&C$<7PU~h
N_`nRoe64~S7g?`tdwY)`OB*y(D)h%JEXkqotp8>CQk`i921s<s~3DF;Wr5>3T@WADHOcr3KCHNTTv+2e$cqdu^O6}q7ItnF?*x_$EwKHoq;w8Y}Fd_xp@dT
YmI*3#NfikM<8-SoKHSuDOfF5U<=@$qIOxI2*5!@DY;y3=(MoCf7u(|?al_J9@k(RV&~?LMZ<HdL+mu*uEQTk@^fX^7#gSPQ+wDoO>~rHtA|a=gli$rfbHc)
k$ztEPkG$#?g=w(LeGidP1pQtZgAvmBR0pEfhc~t*Ri*vZ-)enlRP1~SU=PHyeAi0xj2oT-rRJ@o0a#u!9ud=c(=p+sQAjwjQmvfwegg}s*AdOxRglel%+Pl
d!PeQgFdDvo;0+5s)^C^+^ppZ3M44>z~o_9gA}pgP4gpt=&1N|+L{baA;}q+@h#(Df20X%-Tp%mdg@xTxi)n*tWyFKlKN@^-oWNM-cjU$+PmLFny7yTx(^!Q
N}g!i5=VG?*2reuehrK1@d-(KDWOLs!A4U#<-JDg1L@TS2S%E9@eThIU-G5%8=^-CM&;~V(U;gR(fW>X=S^q4xv?bC6OPo$NE!0C<n*QfQYqR183V-d$%i$U
@QFv5_sl964R(NkEgRoeMS}R4|A{JjHfZPfBLE!Jt?)_I0G8inT2x6aSgiFiKRs9>5Pp7lMvpR?YJSG4wKqOET?^jSHF4TsVDB)nPRxF+3C8c?A!u?>Jbp&{
$`)O9_{5shSc04vNk(UjH{2~a_5y?H#~G=A_fAT*+q=&8(AT4#4G`yVFcExu1>I<L>eP$FGfd}W?jGCR4GJG_zU1~ZgT=vP{b|G><AYT-*iuCw#w&xr2iw5K
%N%si$xwS8i{Qmk;kz6le`HjQRM7T+h9E9H*733zCzf<_jg~z?{po1-d*Qh~qZ&eOVvO+mqiWe5Ww2epF^<=K7n<}~jCp^*rOs<8<Ps6vE|zxB7V;X>3u{rJ
CPi{F&kZa>+9g+_kS<80-y}!J#`hMQXtJb(f(t8N+uOT{E>D>17sR<@6NOu;X3b?}o;1q1H7vXa&f|wJb#~DRJ%czqch@^_%DA4Kw;W6F6chUtpfDNiOpO87
teGAT6P#-aN=zymydU4&ZjsO4Q7d!y2?hx8a2Hh)-~tlcZ>{C;;@r~z#TIsq=fJexrNet|QF(cKnR5=y#)jA_)2%Hv?G}PnzqfZ8m%kjsU9uACR421F^(AmV
ZP}B=vOW#BV<z$C>zajH^RbvmFQL#)Fi#k+^)reSm*J@M^YpQAny8R)t;8gm<`_2RceRV`CbJ9tgL*N|{?v@5>01>wbB%I!V#~k;4&^6el5%V{!~p(TDGZoP
Gnz>ZS?5%zA+zDVA0b$(ZtTnXv_(Ioaa;cc3&9{MHP3(aqNA^;j?(&yQybmnNoJQvpbKh*n$@S>@+4APVEsw|0Ml(VRq(%-y&0)DP@q>LxXNK9plx03kO2NO
wI^Myrv#5IH5K8T&WL7&JG_0Z)%rcd3h<DAu`T`<81djHY@cLEnE&9^IX*fK3+r1Qk-5-35yGQa`s!~;XXPx6uaQl%y**Ahm?la<$UrSPr^?dZbY_|D2PtTV
SH8GNNn`Nhs2=0nfQ(s7@IO{na5vQk((ssY(+AJ*EDFG_Qn_rb6dlls5|&=ckXgA;$^wiEHMqmSHiTN)yPJ0#%s`)$5iojnwE8}Q^e&XqnYU-+HI{21K@rc+
$;y&8lFcklDC2~FUWoUC8QF-X=*G&%ns<h)slVo2bk?G)9BbLV0@I@u=6S{im-;h$X7kw4=9H;!Y-Kxcf}D+uE8or_f6ZoOG#8AgyzHbl_{(kOOM=(t3SKQ4
tXVBSz`^1p#YCLaV*|s2&neirj$(@ITQSS4#3iUD@%zhi7e`B&ua&0Q-ib_TF<=6dMbjKd|3kC!yS?GMk<me?I97YEF1YZ+);+}lYy_PsBv>oQz1U8S+OK?$
ZGykLfuoKdGYGn!iF+dR`xJQ!t7FI+@Ywx1SNmI|sLERX1^q>`Tx@1A5o*3oME)7ag-#<$^^irY0-v^a%I6nwQ7KK~Sc3_Bhe=;~+f$`kG$?SQp<|23oor9F
GM?_uNIDKK=E7mCr(y4hh}om=A*3oZake%4a+HP9!;yYOS>2pVz?G%;59c420iw2)f}!)nR@IQKb#4?8#X9?)iR9KlPb+8blK59Wc5TKMdP&0RUi^3x^6BhC
mVFxw&ll|nLL!osmW7Fj)93(|rHWDDeo$p!*I!u;q_<*2^JDGvJ`Edhc$qpren*^QE%Wj*>o=ycyyfJV7j7#$!ePEZf}QAD=x!SKRu}{DL|!~4mMz!wB=Deu
vOLD>Oob-{p6pksuA*_i>ut)?%0QMWZ_TX0AMg-!bvk<Xu$8VO{Rwy{%_ScOsy?Jjgdw^Fn+pmh)GS9F>8-6ZqZW3<;r;<6UKqVn+pvfeyn2Q}|M&DsQ`G@M
z=(fB<V_TIM&8ji6bXeAp@r$xoh}J4lMu;hC6uqwipgK6;LYnvElezH?XBeMVrh^5+C&e1+Rk^J?%%v8w~G0S*Y>LxWr`4j+b&OI%1CoH6>tu9vXH<3|0YT)
aT(MVCO7u>&+RSKp6FaDI|T`-e~W~<HS(JFNtBdn7mI*?*CB#!DkB+jt2cgW_M4BB-LUb-Ge-W;MK8KicZPqwNN?GJn_-_?1_05~^NNcBK39i&4vXdcXbx*I
o1QL;_7;<y-Q5{bhgYiXnQ0{-uQxLfau^P_ARoN(f)v_K5R&Wlp&wZ|n^?fY5$m8!H7Yzj^67h4QiZJ)#8R<}mp*Z5G5lEdG&zSvCBiE_YUg7i=x8j2|1J%)
rLAGL{a+NVmlha#l#9(a3|=f?+CDaG!Nm+1U*IZJ4t@@ZD4POFto}<Y(E-@Fp;2N*|C#~vH*_|-WCW~&9T{!<b0#%`7k%OtmznYQNYDQ3$rgz@fx1+2-8J#J
0<+P+Q(8@nnGrWxhjLTl`-d8wnj7&l`tRbzYOK+)s$6-5E&B1AoI>ACPRIz&KEUeluv1sw<+IYVpPtQ^2W8knawde0+7~q5jVs6kw&NwBnd(Rc)SIeqNX^R_
^ogE6YKLR=-sNZR8y^t<PQWS#)ZxqYCG}oTHBxY5t^^$Su!mNTwAu?!G-4d;%W;F76)M9L#$xcho+!x*TFm03B%H7gpcs%lh1MrrlNz^Z)H0MA;nobdG9%Tm
6pb;V@v?vO4Krl{6TEz6GahB&SQAC)#BmM$9>{3XPsjht+Pk!onB9$rA|j?kdX$^1TB;FG?x-M{m(tC1Xy(?7ka65vaevhS3a;*d4co$3xqOdq*$BVinT#az
X6zAJ-`*d#-uxETapO>E=fi>|i(Sh?1&wcH^|N+xY5o9su%@2%`z#wDOwXkHOjY~meV{r#hM84tEI?ht2l2{*a%Wnp%hJqy2dIXLzH0PU<sqlu{TL~pFQ5B>
mTx_;_2Lfk1WEY;nMIWjK5k5N$7T_>rP@S@@3aFVP5#hWpyZ>DHKaW&eiL_kyz;zN@2RswYgUH>%9XMjDx!RbvX$SnoENLE;c!UOmCYo6%!~)=g~Rv3H@1CG
|FP#Dr8IRf1f+7Azd}NAcSkK-P`h{~V(eP|#1|$Th_S?^<VR?rid=0AkX`8cqn&uN#rAdAruniQ9Md6PT@;ShHWoGdeDrHw1~A<!=D04@Akut%Nj!t=2TK9B
0K3IEpdplp76(TlK&tcUVPg1w8BAu~Ivf_)wOg)`DB&8nY<p>>fAM_w(a0YldTOw3Iony(6ycl*wxP5E)FLyX_!A7Bw(Pj+Be3bG3(1q7%r6@U^w7&#k=V{J
eY|)oli;$YV}vOF+?^>uOi=VNV<bPNf*0oQ*ZTDzZp8btc1a~1c}iwKU~?v~e;?6#d?tJoCLOm-r(tKF-r65i{L+*$(;@ulfeGZ1V+yB%Ld8A0CeDl*_bKUi
kRYrJrX}OTb!k1R!PJO=ZF=~T09%t*;kCKf77MfXJk73H4~FybV}<n(lYJ!xOvQ>}`+;cvZ(_mJ`VEW2nlJHz$=azJS^Bm6ThIgN@iJtb<XdOs2pm=_IMMUJ
+<P_QKYb}2ec8TE$N^FOGh%V_3ucVV{nn*Ax(Y&Iyxij|n)?3DQpTh3HSKSLLT!V(M^gL1yUux0F&yCTO5!ghuK)TB{p^~TnQ)h?X%~6{;e6D6?d*k|y&GJ)
MF-?@1ff3=Aj}m)CXQCnQmazfNG05Hk95(R48M;oo2E(cIYJPGV%Ec6YG{$J3;oP;H9uEn0FKXu>!EeJ&6!7Of-00lf7nuN@n*XdD0j&E^G(*<GQIrlj$RYD
s?YKZpZ8<vJ@ySkBi1sNx||AyTHJXwbj$(r^_$4MVkd6oXz;^4PW7#x`BwO1Ws_~0i5*@n$^m!@ZPRhdjwB_o)wVzguvb5DO4O#B6SHkXS&qmXf-LuVoB1Ka
3o}Fu3YA4_`5Bi6Xtr5psvw(4r|rBtI;&uxW;}!t|I_KhIf6m`cX*6V@E5109y7hh0JOJoBwxKObXjkrsN_16Lm6|l2J9xRrZYlEIzotta-q&-uQ-1%&q()8
ln$Xf+a&jgfGl<#l)R26q<b0fl8{>NS(?D<qCBURG|`DA)_nCCB`C6ld!CzS9rW0P9bk+|gxMmmWUcGF?<X_NY2PRYvh|y`w)8@Fw1O?S$iFjQMnX;@<DuZ1
<_pCL3Hl9MM^tZIj#Ym8Jx#-YVG1jst)NK28puyoZau=3W;C0-2Zw^dId~--n%;5`Q~Q^1B_4zWt;A3IKJE;kTaAD~05g|5ua37o(61f6U^{Ap!}mP=e0w=$
%6BZ5cXF)t@|Xidy8^tVN8Dj*Myl;i`iD4`4?Ptk<}xOfnK_=4taHPed?!yVRC2%7pX>cA#Npd})3gy5*J`NTi7;LucXtbJP>H<bZ~~Nq>-(B7?x*Ar5Qsv7
{#=8z^VBP4+)D@16%-hFkQ44>+OgGOS1~kILedjS%5;_7QP%u^hAu`i`9VrcNuiH@rErmsA`G0l&Mw_b5P?(BNQ2%r*$fvOO!XAm^L^!Bd|&+o?E1$YJeNMF
6aEd}TMKvWuXiwc43hTxr3Rgxx;-9sHzbJsU}k#o50`yQ{9u|{{e2|QM_4}CuR<`lGOrPYZ@9vCobh1IdD&zml&!mZFo59gx#^L-rp<<CHJ`S=>!HREfxukU
%G2B0mElO%2w+2Vka0}J9uaV9#7)#Sl)ksw(~EN(xqOtChKWBIDIa*MheD$q8MAsT5ctsu3^ZyuT?U4-op-*Xw)#0>Luwu%T4V4u)P&mt6gFHKt!nn3w%Qvk
l4^5#UO427`zqgCN0$um%>;WB0;Nn8FZO{g2j=I*J$iz=_ncM24SNt9^k&Tg;n~Jm8w#R(ok$Fm0C(h$;LbM@M6w5Dhq{#ib5${bKCeBtfcK>X;X+dM&0Eki
wxQ;E9rMhe`0H=*)oyVKm>pW75+bmc3SR3PNp6jbR{f%zs}cKii2mk`%9ePuu~l+JHPenWIo;<(e@Lm5YwwiBvs{B}#5Ry~JSL}Zr-K;+Mpzv?M14i;^zw(t
RU4H;3t6a4VIsM}E{+9U;~29<Ol?%LAex@v8!mRqeFX?SbI(jjyt=#CHUY6R(a9hfPJo0Knv~^(ze4w>-QI)=rK$p52A@hDB(;_<ZFyV5F%nmi)1BKcgUtDI
uz;iL@YVxrDFhiOS`OiHnQdwj9rm0z&l66VY2FRgw!8ktHpF&oXrrw2ECNfPY4hXpW?cfOVKVWDVk+aZ6}f<)NDR{yGCax+sI?&GT)z^0_;1|8MZ?OJs*YQV
Q5Vug8=I3OHC&4j{Zb@y7QTvC&7q~U*vD}3KaVp|g$x9W97TGfWe?2vcpdIkE3ZlI|Hr&ih0&#LYhaY2sBpl~v-2Q<dbaNQrE|4w;f|qkrke5hH_sll@!ezF
30=6-J({u;;<JTG<T#N9=<nOQN#zmKZ0J81t_Is;eF!oi6t9rQzqBEqF%EfCt}i)ocNF0g&)O{1WT}8_l$a@$RJ`Kj^(NLT3>PdqQ5*OX+be5qEMua<jzQ~c
Yz{+{pD|xx%_*|bIoKnw$sxo}5v&zKtb@#?BOqpl%+ovzod4k^_dVjUvWVAJn{^z8Q-j5!d4fHCa9aSvq%sh1GSOTnLWnB3B3-gZpr@*ff?QDtN4`aK3|3#r
MBCAsD$3O3T-F;w=tjt2nzHf+Mt_WWxp);KRlX;GFzy`=96;fgdzM1I!^mpl>|r-ow!tq}fpM7kvE&-+ufDUJE<W#b<c$6G+|XU@!G5$<UY!5pB7xu)<U`|w
aZ}53p+0^&><xz)x;uvA##I&2w>z7rBozw31Ur7Z>In%?Srpj{S@63sAT$7DWsv&@tLTnCvY{uTV9L44r9RDn(*Bgk)r{E?F1>=3Rr@O4Q;lJ!eJJlHY&tOx
eeQ5=4WSKgR)p<=8L?tBLMJ%wyun7<Nq{nJlWx3TB{J_HaD*(PCKPY6tG(%(V4!@;eA*aP<$a01TOudSXzmo3Etq%!k&_xWnR)=I@EofNNrT1<=D-Ltv~`(x
%SI$mm{8@+PIJuXbt@i+tZ(W2ikJSaS80=tWTwF)ILpu5b}?UlpERg5L`9J(sjI{VIgut364Ra6B}cX+w>td~YB^O!pI+QyjP$I*n}X~;$9vWZ$ht-w%#Uwr
nG@|-LRjkoMi}%kNHxtkE(Qz<OZ1=VOz{o#-AIu>i7RqBp6ezJD6nI<Z)(x^C1yf9|BI&W3(NqVLO^1@h>*bN*7wMTaLRr<AY(Ieui{&nNEG{84*N70tK9Hd
Ms6(qws$_YWkm$-niexrV_FP6?SL~bz%mJBql{0E*E8n|s3PFOVRBp45o7dHv5z=ho+MerpIbcgW1#i8*>IAVyPob#^8qQ}n9nF7ge9CYYeN`VI{7Gg=MD59
G$((pwyg}RVpKC+AT@$ClXRo|?G5ihDgl#C{SZ09zPX=>%9YFC56*$)G3v>TdVUE~sSXtu{eX;wnL295lB_@^u7iw|e2CGERJA2Q;rtiLXoupydWaq8Utcz)
%<H(>E{+IlKDS3I3*oqQ)LnidR2ES1eVIQTF7-{Jf)el)26KYz5!mU5<avQ>nG}A?10ZVJs2`>e_X7H$*K_-9{kfN2t~1k@p<mDrlvknR0D-c_TmxMlgF%*i
veZiWNk>caLEnQ-zSz%$Zfmc<Ud`tt>j=P9_KaNl$$xGLf27|`2qbTL#;5m{hK;jlIk1VeR5O}7?W;;^Q*Vdly-59N0+8Q64!K|a65kzRdDeR&T!-`p5GO5E
A)XymlsTS{`KJ?0VUu~S;!9php;CG61EpVfl$H!;q#nr#gCB=#SA5)kODZhf_ryBEah||7cLu)lQT=_vD&UnK)Hra>s_`TsDnMN}m7!|Pv^O#~_hQRFUb@mK
1PN{MUg&PnFjGd_Lf)ZZR5^<oU(MJqA!QmWs2Z>M*nD-9%c(aV;nB3cn6Ny%>F}caH{GDvI1rSoRb+{eiIk<(AwtVWc**xBhE%?uSTonZlJ3bPf-XO<X#b47
!20lI<39vM@YL2Dlgu|UB^fkY$>J?El|6N!VV>e243r?4;ig`B823pICEEo~VahH~+AInfBRFLnq$7)55a(%*)YWs|_!=rROH!>`F@lXmO8?9sUowGs55?lo
8}vMAPWk3xUfg3ETcUlwnWH^hicnf~A+NQ;F*);Q#rSV8Xda{nN5V={>vd;UTfDxA`uN5KS#yFPz}$^A528@iOTtHG!tzd4TXe>TVaMxU|J+~ortRwaj7nUy
fSue0p{e65Ll7Zbt=l)FcLLQ0>9ImejzCd9!!W53k_tW$SyjnouOa^@lgN#z%A2RwfNYH$o7$McgEXf))f?X(@{SituS^E!Cj>khwjT{>^M0ST;8p}bDMsgE
x~~k;-+AhK*}q%5@T^(7Bp2=4uF38O9>sS{SVKdK6JR=hZ}juE_(yjm_>f%rezNM+t0dKPvU`w-VgK!SjHD4y8)L4`N}Ih8{Jhm`2XKDXOYGjIH5+=w)TJD|
Isn3k8wy8Bw5?N%(Ng_b(RQ;`TGUgTib%qQ3<MM=zdxv6hLWL28tT>bfFu3g7Wf(zlVEiIZvL?bi`KqD^y4+Ui~JKDY;izFpTtJj=F#8JRJYWooQE2W68-#0
Ukg9ksEYO}HqtSo@diYq<`Q@CT$}#ftmB}bu;r_#j@3RWKGB)e59Ki(g~}ZMhr%q-elvoJ%b|6el`f?5-?ujX{3mkg-hN1gERHChWxI15$xb1Y&#g2J=|LMJ
fPyszcKmtnBxXe73c0sk21&ALB#TH`nb%@Xb#J4)P1Vcx5dq;m1O2*t{SFtW3Ec$#<rG8l*Wl$vt`GAN4Iwzc!oF#scK6ok-UKA*;!le0OFG@j1G5pcMO2o_
t;w5iPtJ5N#<x&C&<^3R8KF4Pw3c42)1$pS1rL)$Vb>?Z;))1>2s{|=@L?N{>Szs2<5TvI`!csrt8ySf$mFr@Yx%UDo=6@M(6Ab(FEu*-kK<nGEYfN%Era!}
gjOoyrj)X8B5KptM)bax<iq21CI)S^EsK=s)yyul=$I85?iMiU&+i$IVKg+j<QmYmix;-@mv}5V>bIbyncp1tY0cY8Bl|8Xkyz}a?SP#?8+3>(7%L7(X&c{S
&*J)ZFw$;Ahy`%cA^w>{m#{l2)gHz^Qv(>=8{HN<IaKlaYfM%T&PV_&HB0x``%hrPf%Kt=AM~;x(4{*;Q5SX+-kEVHUJqWI(m~>OExtaWr*+nt;b3X~yDKbd
3u;7=2j@-?=S(YHdjEF_+pu0IoR&+kEx_2owMm#^CMH^FQeuPf%>T3<-{}y$XN(=S1>Y-4syqlpz8j6~DL%NI?#hoAm)Vbo>ID+3F&kRC_k}ys5{*Lum+-w|
qytb+IS(|QC1t<vf*Iu)#Bg-J4TiVnnCzAGGMmZ@A}fQ8oW1B<i?jf|s^Fbi*qya9ztqT)V)pTy)I1jFp_Y}{Rd<8vLyk`-Q3-+KXr=4wRJw-WB+0-gBk2`3
o)|$Qi?PeBv&r~0AvK>APK-rb$jCLpCWM7l(v`FNXd7_j>~$gs-q)%d=eEZUFJLdfqC!h$x|4m$EADY!(Er)3>YdebJ*`1dGxRi{os%xcwy)I97uDom@kyNF
pI#XVDs<W(Y9$G?q2Utdm^xYepqg*gm}Ic$eHi&7B*o(#NnM|{SBE`9oEAaw*mo8(eA8;D5lwG<`T5s{im-4_eflw_i*)GOs}%f&$x=nh+gDXnAG)7I(~SQl
$ihtqph({l@rB+qa0<J*S$=@MZqQ%~4<al%duUx(I*xzF7OQpjsY!TQnH?cb-nSR~tlx1i4QUF?<;GIR%CBJGI!<RHtyII;Mu|yJHHEk7T*Gm)%g`UlgUSX0
J({q>=Q;d4HnfVbf6ueEkcKq-@+uC#btLnY%B+PAyhuz7pGGAo-Fcvt@wclUqi6>t<LzTqm6*H6L~PFY0fJaBJL*bGx0fKpo%P7lYVf-yR+<fp3nG<`ruz*;
B!g%and-q3m^2YwEGd2v2{?)mgb{o^j3;x)srVO2akL`W<d$CF5qiw=D)h7(f#~-4LLQg7!<UUcpVY}rKwmHv0{3gEDJ;mn>LbQ=wlIWpaN!4QFy{a@mzxI@
1b7P17=t_c3p8Wz4gyXhA;_po0$-~Yt2YHpuO+B%tFK6jmaq0)vG{g^=f{p%R(WV4)N0O$0uZfCiv*2BeQQQ$Zm1`@LC@T#S&D<cE`35twR<>NIeILjj`plj
tjVsx6pKx37BC+ncwNf2zDb5V^pk=#T~-l%_HdD<mu+I4@d7pNWO8uas8)$^JekF@3$%AfX;fkKNW;@E7*GK`gTTP6XwIvcbI2R8+CD)@AH+X}ec?n}`)^UU
08gLG1b$eQb!as=^`4Xe=DO`2GdzGj=d`X#M+$dYJYw-`Dxx_2J(Gr&O;M_J5gmd)`ETqq7My}$sEHs+hhL(4b)3>SheHRoY=fMd9l|1Zjn-}9Yw+wpS{<Ae
i;FH#gqyk6Gt%?<M4LN>H>UfJQX}_<;AzB4Fxz9IG0i6qQ9Je}nn9FXH3RAB!N3c2mBwn}Qj)!9N)s_?gB2v#^mWLBZHW8#Q96Bt*Rft=I;5meOV>Jt(-)HA
e-LH%+acjb(Wiq5^hyHx7(lmT98*|uKIY<Sf<#E-0(_fnKzB#xu9?Itwa|};7)5y`RRDVMdGGVO^_%U{dG(6GWem~CtIq4C76#cC{LfnJXHeJ?u~a{m1(V<D
E=RH3=Gy6DpY<FCkMca@3x}rw(5ABA&SETGC`bE{NiA6Xb}yc}k~n7XGjK$Oi`)JYxv`}!1L4Q@Jhfpp9(gNMW`hrUGHUc)ERzVZipE?UTOck{gwfbaf~fHX
;I=v{p8X|wCNOhJP9)Je1fL|q1>mrBCSxV=B_?ov(P^|6O0&Y-h|{2dX~=u^GK^Ywd7w08Q)S7F($WGLD%qB6hLkxXUhs)(ohWrA*{4@C418nq%slaXH6KQb
x@uEVLwtN}`p6;e$|i4g1+ZtJ;vZ2PMbCo_E0E&mZ~$?LdN#=G3dV*(A&EgHX<6X8;-NG5(E;9{@zP#rIX=*B=ksp^&us&-%#NX)=Y9&;8GRQ^5INwfLd>FR
y_2iXvD3&f<ct$0mv38lOZsQi!0Psihz}2`r1mH}Nc!vE6vQ)<iY^Y>&i!Tb*JjZ&&RorH5Zj*r+x1Aa4v`2;1mZ>x7%>Apjo8L{Al?iIE(T?>J4!z?CzK!P
oDro35c~cI!1E93b{26d04n^wpRi+gNWi%UrWUi8OQv`9?5X-QuoQOwxB@aV{Zo%zA<_)ipa429<Z5$-HI+C;OPUEnggFBq0Fs+eFb|ai0EANmNj|&u!@9+G
^%_l7U&fWt61$kKsu5(P#JGnz288(&Ptl$mI*dk4MI21=rAOg-6ho-SDe63ysN=}rei+ygge)rO-{PUsl4LyJ_=b)IgC$Tw2eEDFJ^>8dz?;p&8Ur>tAEld&
h;uD3S0|DN0U+G1j-Sfe`!A8z!luQTc@!FqZAi`JTZD@-JJ6nv?TogbS+$X?r}bB;w*0o`dU}B+I7pfHQ9wcv$Dh>zKlyCy9>O6mVkP$pTs6By?H$x?5=Z2<
K--F!RNn5?3&frfC2J;W-~nj<B_HX~FkTY_ji0bNH7VhrJUv@&2(7wR@sNCVelT_qHoufsG)}cCbfRn@SX|h~eUyna>x=T&0sc;wamq7J+mfH0VYJ*ya)<@V
byiY{Qh;MV{>pXzn*D4L&sdL(gRxswX+!P5T?|{~zl<iEf*u@+hzrj<8blNS=>PiS@8p|r@}*42#inG}^jLP{5ijb@zKV{R6&&;6%{<)q=CCoelW~X>;x`3s
J+0izTkiG-WN+j6WThdM{*4|5QRa*1-Cj|Y&Kt;1C=;rl4}eIe7W$21c?x)yOPjy!S{5|s8&F2`Z0aMz>VvAZ(>$|heTaVL?w%^%FDO&oduTicX+ZNNStI6F
ibi_6eeiSk*s7HJhiudL1Qbd|NTg8d4hR#oMej{ObrP$KQBNF@p)w*%w(#Ub(+v|K$Mn;kMEsEd*!F=G-I>G89=ENJWPNiBq(w0m42@1c_TPC*O=m<?c2wuD
qY}_@7NyAT0k`t=3fT)%WPP*{e^*+!+XXanXu_1PP?d8}O2Pq4e}7qWS+`@;Nh9L;eO6=+=xm|<hNwV!LD^h67Anmzy@r5&(w2cgD~*GF9Zh+vL!g0H`kQm$
>H%Lb@YfqSY}8RIt(2Rvopr^;sL04s_4!F{w}r9gcggDGQ3{X<V}zeuIXBnU3KC?Oz8I@7Ye6p?aTf~jvwOmra=hmj*E6|(z}W&kUV$PL!<c{R<e}QCNBSX{
7@3G3vkKbPk?2FHUGZkY8QKWEn@F~s2PMc!?Ul=lc&zBPt-VWKzm9}saQd_@>1f*0<chkgRM7G@Qxx)eRoj_3@HsgGA$>|kKB6b}8og*S@@9z2N7=@%>vFtT
cDJMqWyxB<6zHe^#$L}Qivcl5VR6m|@W#PgXd>tR#x0Vj;)NkV&p#I78TWTse!dK!J*mAEm&O7~ilFFcM7V%5jwg=+da(2`Oa}1WN1QyC3ZK@6<yk5MxqC`V
V=uiG$o%HyR2~mi`jv*;vp1c@+pji)u+a3X88quE%`Dp_?j}2(gfHYL&e3n#9??ZA9J$_O`F~-AO>r|qK(M&HoJ!d@8tuD62Qo)*IFtJ4wW#DjSW*9ccAevb
yU5dm6d+_a6Bt%cWjERY9_E~UX#7>X55`?uMzimaw?V{Gt$b!Nv!i0YK}fL>(`;qBx4(9!&<U?+o2AeI!F{;lazw-*>0n|hC;n`F1M#GUtaQAZVg9{jinIX_
MYI<D$OZR?BFQC#l)(;z{u?*KTaSjcc+f8_f<zrOK!qT>1a<UX#+MyPiiaBJf+fZ3)`pIQ#o5x82%-cjx=&Bj1?bBQF|nsEXiEzE`azarR?K_W3j<90HCtQ%
L!3Dlh`JnJ2~$QIxbv$<YX7ZG0qE^ET9zMF!Nz8G`YvAe`Jn<zoq63Z!pY#Gh89+^s*(2B8>?MHccDipVH_qI91Bm;j|mHigUesJZe=<@QWY3Bk|LXn==Ua`
7%A9TTe$np&#>5?2n_v#un{+d^p!e1Ys1v5;api!`5JZ$w0G)-lswsF{GWCX8d^Nw^zLb&v$#U?A=C-sVmD%TU^H)V{>oIxp$arTZ7>3->ud#U_tqXd*=|Iy
5ToGK>S43_vnucuJDKpEn@mj1<WMW@LhhgfSKxGMtd)R=<X^As?2?>WfJ8{Z?}9mt+`WqN>^1W#71OFNxc0YTGZSZ71LplEgdREAuzrfc&_<tupoxL6MUY&J
U;ySJ>&iJRop{}%X7!$wwm$TQ3Youd<s;aHsI|8T9tc=3SwiP$o!vRvQm3(iNEpOI;UB`3dkaI*v^GNK{8V;z75wV88&iQJX25HX#w}goYE*eHVNiaTsRGV2
(O**yDxVj5x5mYsnotU$+SUe&s#->eu)q-4>QNo9`ic-I71uw?>3GNvs8e46s@1J}k5fMGc%H-jhF=w3sz~8m{T4#)&r>N=ZG<<W^_isXipl$s@z|6Git2hC
nO%!;odOaWIfcA}CsHUh`$-Pmlu+PCHy`=q9QseJUbxuu4Z9vm!_|h*r-UBj{OLK;@q@rdQFg9U*rI}#P1Ach^esfRY=C9;e$gKZwqw_Oy@Lue<zGSW-)X39
PW#Z5&%no!&EcNAq0uvinB+0}_AH8BxL&E}mb8oI_sgI$TN9w*ckw}a*cnK2Y1Ra>n2htY?*Y5yUf$zMR(=-~g&-9z3)d*43(G`-xMZtdDOWZoqVeS>&)f7x
yi|LYiw`gn6D8e@fmv!>@=U*x6VCYHeS+4q>JEySb3lmC;Hqc5e!*g&p1}t`%hGy~Lhe_h{|1FB#K#QmENOArm^bTNEA63qt?@1U*$K@TFy(hZM*PttvN2t_
2ER)}FbZ^mxNG?rG=QT&&RO!;te)2Fdv`bApDJZpl=owCx<lC80Lt!)E@)-MRXO3Etk2XWmGk?y<HW$O71s<)8%IFT%v%rUXJOZesUYdgy|ipY{1g2DAP$@s
gog;w^j=LSIH_oujBFTiS8?cZ70qLI=7%{!y=zIhBH2s|fVPs;&qlr-;G1~A(Kda6^~@O}iaGAn%=G!3_~JKocPP0oH4HMjz}p*UVh6N9S0{LOK!UiCwCH_&
TE<)4+jK5Lc*Hc@lE8Jkx0%mW`yg{?ECZ!{3mOjmB~ejOaD~79d?&7isk;9TL|)HqK^!HUqiac)rw)A8B~ktC=CXH`#CPQDVELyL<Bc=oKtK%T`caPJTP1#L
0e9%%LI!L!0Kj*dAHnukpCjLapg55`uI?vBVW%@NC-QgM^Ytp&iIcQTv*WZ1p}ESsg)8bv%CVf4kqpswcIkpI(H@p2P&f~0mtgFU`S7w1*QkT`k=UVM&TvuW
&kaJ)GUE*7BG_{1{)TMW&UlyyCyRwd(KSB;G(yplMd1MKNG!Wa17D(>FnuXMHY;3)hOVpQ`6CCm*qOajCtiaNy6Re?y9PcyR;@J&d#BLX+MV^ba7J>au3VB3
{djK?k%8CIC}@JXPG2o6y{-CKsd!VN*HhGx@K$XGqn4Hqt+!(M)Ag@Exdo}2i!iBTn0g5)VogzgQ*HUz(&0vp)b5v1Kpbe9;nIhmfDA^GpwZEa?NQF-;jf}c
;fz)|uX#5_*;VB~`25bmc$mB@{rnD#@K7nwq~3efAO*JqV`<K1wxvgFy(qigrfxODE(gRsoAbZ&<p0y6m?@<Id+pEtyPH=R0+9@E5|5INWQA)G_fFY9J6NZC
L)ymm8v+p6AjCpHH;np<nx(LGq7z!yy>f>;2l|QPi&LOXiW!*w44f5hBwe<zrq>6jEYdLiEF!SJ>`E+sX$RF%Zn<vSR!Wu+6-s;3Akq0Y#Yr`U-U-qtpwDya
?J>^srh7&=$Ifb3jJcjjdO!4V11#j?5;sk{TWL05mE<Fggp&ZB&-p<pPtrXn6FAF3rdF%Lm9%jir#!o5vcX085m{5Y=uotckXcKrUd>#BI+C@BglbQQH=x?_
=Z0(1yIS?QI>)ZCYkJaq&$=Iq-u<W@+Rz{M9NJ9mJ|j($OkioNm2NPZf)W|U@6uH}y;Fo&`*svbPP5_!BtfLtCKXbB{IT>Jk1SK)-)_%VdH+S6A<dfeJPt;d
vFN<yGx05O<zBwgVuy{$NRy8de(QUny9f5^mME@3&fO-OE`dN?FzFY%dw$!4wZpWNk#P&XlL9foEkwTX>R{6!Eb48_OPyvufvB8yPaSQN9Dmv{Cz!2B1g7+g
UG!~sXCqiLZ7GzU9dc8Xnv9dCC)^btNk2i<ec^erA%*=_K?+whiQ8d0{n+Y;R$`w(Q|k*l1d4Sf@x@m00!5VJ*hB{PCy#fJcHzblL8Tkey@f*gvcR8N$2+do
c$YCEaI|uFsCnWaa9#gG*j_YzjO;8%(fa1}1*hK}e0Rp53RW~FFTAoR=&)y_blgM)l{b`Z_dA>!$BQIZc#jmwonsI$9IeE`@Ie{};L1=`n5Qo?5KX-<YRVE-
a|HJ~WUeL%qGd5B8b42*wYA(_Ro*Xi?=jci1&?801Vs(oiGNz2#nDIht5+2V*h?d`Qy1ILUda_h5s!bq*9TB&VfBI?6zD?^YTwoQJtye*cdkoY9~#q#x>FVg
sTE<1vrCB4mLou7p@&EBpX%<SMxb3_(esv&5~LDx)|GUTXAsiv=Vod>15S>TobW6u&jO-^()0P7=YA=_;W!cvc1l1JA+!;x*e;IDHskb3cNS-=nN(SL8aN7o
q)qX%)@)TUmO!rK;xY*#2$8&US7wQ=gr@&4gz8`Uqqw$S!#<OjY>~wo_j<B+y5uraeUzMs-IgqYbN6tX-^wt3_to$Epf3nDrJ%Jn#iJ>SKL1sFD|Upx5EP%W
C(#H@3aL0Yt8*t4B_MdyYtNi@!R_5#TaVsVj5Gmc@kOmQ!Vi(E&S$BhNFY|OO_mHWV{<apap3M#J4!;CGH^OPs?OoSSS{}PN)RiH&tK@Y-ObN5_x_wg)2w10
Q9jStF7#=;gx5VyaCzyMT1H-fAY{`jSShN2fp;|x{K+0KIyVC$Z+Ke;Fy?31RH$b<dooHgNYlU<)L`rH2n#q+JDzs}_vaa~>W1DzPvZx%U?-0ryrwc#>iqKa
u|(72TtKli{UOuvNqWcL7U;gv>%8d8JC6QG3I2(2@r^%H1RF`?N%k8Du;y(6)TFrJb{&>6ewO6%Dp3fkv=$$O6vs6oD}ES}E7*i1t+vWCMW9_+snChf!jJ%N
OFCpNdF>qj86<oUqd8B)2rm&^{G?H{ZEnRit2p#?^&-<8$&3R|X(2Gc2Gnk<HAj!wIZ$x~Lyh5rVX3n|609_85=-p(*c6+RyP$B%hhZXV=RRL!^7oYi-U^N3
vYo@g`@~sjBbrGoP~T{@H+a)N^?1mhL>|#ei)1n28e8QC0?&fOc-vtLUT8UwDnfz^(l9Foqb^^&`>|1JUbq}90U3pU$FsReX#G)i59F}3NE^9IEeX?sfH4>t
Bh1~j<(lX6h(ilR(8&|7=N;?)ETE?BlAbmS?BVQ+Q4I&zG8A5iYS5Sq(^|Dnw$9Zz&I)c6Nx`TKY5qaT%7_|*dC4zglohKVOiP7-aCd4a$W~kMOmL&gRi{zv
5EeeMJLlAilYc`uXP5?*m$xDI%;LO7rx(7qJJC=V_p{Ombx&umThqf2#SVW}>~r)0oO{*}!gnq99l?jc=^h(2gWM&lk#`=NI9PO!_Wdx5hZ(;KOL^G2G39lA
+t0u*@0QcKFo|vnrtQQHALgc=25nRWo{0}EF^Ub8DJ{4JD$bLDeH%Tafh`OQ<N+_@jU~U>8wXG|b@VNMc<f(0VJp9-<ht5R$A^3eP)-pidCPN-dyD(d7)Np<
VcZ!}tY5>OJ>}#rElJVvsh0<s#39@ZO^c2L{6u;q3FJ38Pz;1v+L!M%86B@=6VXzwgy(NfAOG^lTjNfV;`$_)pTs)>?v?CrHoH4$;+uBom7~N!awj9jF+lN?
JPaH)#|=0>D#2R4?=9{PS6-Xakv-bG&wu<PDMt@|B<142)*5IF3YrM~tjxeVf<e*pxt`3w1KD*b_kHm>k0@oKOFNqi#BjjAwP(CM%0Vx1h-Dcjxp8yo7;JP5
jRMZ-IEOGRNuP87Wj~kqk0UGHmMH=ekA_DnF6O+NmTpa-_o;cn1#$rCfBmFO@qvR`)m=lSHEhHlDYE8sAQMw0yVmUQ=EodPV1pNNM9T>#moKB6t3^35*=JFM
C7!pYV9q1gIc8h)ETdNSW**T1jBh><MnfYX>3itE`0<%fEB<wgLrgqU)dUBukvqtzk!ai)7r{iUb#29@YLi1zpV)2w&yK`1fy3w<^&O)ONilUXgmSiK%+4IN
xI<qLjp)q8jE?XSVJ+SP`)m$+>Gpe)Vhr|s%&txt8#pmEb>0oWw0E|RsE*FJN#{vrSj&|4&n_GpJ-NsNvuKiU-EYo9g3D{&VNTE7jgH5hSS$G=i4m|{;va2-
8mcj@lo6sdsL9R!a=L^&J3b^K;F)A!N829Xv_xO<@vNAq`jq=178B*m!rm=?5lA|qr)N)5I*|@Bt%<Qj8i5)I_Q>q({g9}W#B(}Dud+;><Ih6_UmiI;s8WZ#
?~*+nJ~8#?W`#SO-slatp;Wn&se2Sm2FUOU@#Sn5zK~n|&p>yRy&bz!4bO}o&MdA2Ig=3-uH|(m_6SE{&vs}I8p;lkn5G+1s%wzziVTsPA#<QfZ(9X`>Pbt^
Znx_jgWAqL)+8E^E&~4of8j61ng)WJPNdTk?dM_jgIo9%=sqa3gS2nMn1tUPt!ti;cHkUO7UT4hjAS5@T9>VuMxIk8S%;!<s%SzL1?_{WxCcPzYRGyHD$64!
)DANE=&>i|XF$ZYM4GVn<)sozdQuvo7e?WH;C&`0w?Mt=Tw5gEeM2<gJ(PewhZo(RQUt(^S*WUTmy%5S##e2IWjiPz7lQrfsR>>WOiy(u*0G4WoZAv(jd~R|
ug4aN^o5r}@4AxDgYdb{JldSZ!u+uOP!=9(F{*$;&aIZMnZK;NgxzU!I#tt-FSJlT^$p!z@Kse}3CH?*%7=BjGZm&?zv`P95bP|vFyblw)Dco&HS$j}%L#dk
OYxn%XkXGyd1;^iNKjiAJpSeUd{0O!Ie0k82VS=lE#^qSpLZCoMA~Zo8C$~Ev)iBqqV4wheTvRN!vlw*9c<cjc}~3<xy|7x?UyY%oe+oZeD|tD*&hqwDeGXV
C7V#$BnyPxJh-BNCI;&<yPrent;$k%_Nz)st=LQF!Ku@g?UL5>O+N45UahWm+wL*{_xZ^}maESEbv8ti3(fb~w3@M>DLi@9sd4;dqUaXk9c^yaxzd9&)Teg5
0F0Q*yBVM1P({$9OE%&@E^#rSRyd3=miX(<9jXq=(9EWw-H#u5#6$2}4;vXScFn9VDXxJe_A*bE6p3!$y!J9eXiqxaDQuD>1d}$ec%L&-w!b=QQ+-eQ#s8->
#{F~QQ0z<H4QoL{e@E_OWmx<SY`k0g@cHcmXJ61fIK73tyq6E>B}b6gx69Ri799^@LNxn;{2m_H<}vRSDm#9~_`XNM+|$bTsr~oOw;vfJrYxM^$ug%|0Z_KY
g%r;A&2NfXCDOT2L8&}D)zs`Xc_&oySLc_-++GTIJ>L^hCkdA*vV*RXf_NXdIHNo&<u1%tPdHO-3fBVZH|VdKf9ywu$`0C}GVd;7<4a?~k6e_CN*SSiae)0s
^TYJ)d~^|+1AP#boRZkM#`?9>A_n}cy*h6<dyP6+Z0c=biYrF-<z(If5ma4mjJ*4C4$n;?tBTwaw(2mZ=x+8iA~$SVdTOT=>=X9*G+14C_Ku$?*S+4Rd9-uJ
kULq_KS*j<AD`B<SQ@nE>A}(8x5p3!PMhfIW6Ok{oq#jJqK#)9V}4N6nXb(-B5nL=K$9sXjXjpRXS~X5YP1+Da`(6=*H5op`CnW?g=pSy=$j;sWP1qsG54MW
?kRjPd>8{Gs)ym=djG(!EgvOWaI>!1(2S^Bz=QrB3<~j07YGzBp7gIwSQF^-)$88eC)GAKA;6-oksPB@_J(`os}!Yt&4yi%H#refh0?r<b1BarFG${_77t+U
h3Dh>n#ycWu0<X~a{c1Erf~9CHf0t}Q*Q0XRVu(})dkkY!EM1deY#(wd3KW9yb0m_Hi}QTw%lBG8w*{tYm?{&!=k}@1Y!qsB`TG{zcjB!L-`UF#5l|dqZO{(
)?ebnbpZx6atLTA_v2%|7ru2JlY$aiTnmTj6NQ|W3PChvpT?JZNF&<kx*H|Kg<E=Ua4xv*Z(hRN@$F+X+aUf*x6gIP)163PSPH@HxsDG@1_ZSjm00g>QN2Hg
X~`)m<mOtSW<3M-NKf@4s6f!UD}j>t%AwtFLMTY4e32R$`3}cZDDNADw=&x{C6&V4ON_>JtDsG3p{;ESZH*C`6zW13x{jhe!ZFVDv_4J}jZr-|rI4D5Em<O|
G>v)mpRZG6(WNFDTk|ZCA*F)2l>6J<_4rd|!P8yHx3lYD&zqxit*d#ILRO_Uc4}F>xtBSrvo@^tnHu-i#;}}940zPJOd?I}S(e<(CiG`8TDYCO*KhvC*9Q>F
Anlr+&}lb+AwTRpS&H4IN9m<_n{?X}lElV{KRmsOWe5Zu+8H{~vXEI4+d#}IQA08cXZPAc4A*(LSeRsH>oxC?I5r)nCEtp&sC7Ep-YGkgrt1y~j5HfHmr{pE
CLL=VQ-2_&UYonNc0<e`GdfA;YXD>C4Eez!^jATE*^~2o=y{r6Eg&6``?eKpeZk-7!PyBM&(}?e?8Lxgan@a-fVFwbcZO1nXaSRLnLey+QoqsP|7&2rB}M9i
C=Qw#BuG+~MzXAC7M-vI3`cN8)$2F8&%=T`S?sW@&jvUeY&2R}NxBD^DxqW=2U(+XcxVK$D<c++8Q}fxPugNrFDZu{BXk_n@iP7@6f$l<eR9w_jNj{5^qKez
K=%W<KWa5sN8%8$qkPd9LP@yJM&MpH!Kv(|<4%+qQ5ae=@Ysj22~a$8g;_g_xyXtw=@w)Dp&jqi*c?^0ZWfcm;1r-bnh*bXQ@%#43Q}IcbM1GPbLbg*6ecAu
gztxBGLMcD>lcF6%F*`_&(B38OV*b60MXLe(6;NQUM+f|_dr&8j8!C)tKi@Dl-3coZVGP<mFZmYHso=GNfK?&VZ@F~6Sx*vwBe4p>Z4y{(gNmXFItG=RzMx5
#q5j_Ueu&zGReF7a^0eg3kjc^?i1-aP^Lzy*m)U}%|3ZE^p(C1FO;$|MwkKHA7ILEAMVtC$iWl6kGt5W(OWpG3e=On43!TKsyBmgG`L&SJyrQ#znrn6L}p75
*7#!X8#|XF5j0+dDWB~V1BE1_@1?Pb_pspUh?YJX2>V+lMNBJibI456!HJPcQBI_O$Nt<8?x2GtjQDOSgR7**s4jEnXs-O*&+<^=@0U%eyZl8iFbO!lGC9^+
m_}MqXF`+DBT=W(uG(f4bfTJ*TS}DQ$h6=DAav>@s9fijJJ!9m0%5rrRjyc5OE$D9y(rzc#%mfD7oPD%A++AwEz05PSHy~!q9UO=^_pmMnM-}{BWd$u<ukOs
UqckgPQ2>_)xY^1b?)=1sx5TKO^Zt7*Dx4UPEF^vjKoXRM^(owb}1zIZ01rPW{Gs5W%_&`+bHI?S^KW3s+}jz2?07koT7v+c3$*K+c;)lJpXDQ!%k|J$<@as
flGab-^>Fd=+!6)O=6ZnI)=R501EDr@I{vWqDBETB751Dez`jVxV|!O?0!h&#^4oENJZ7y7#ODOgWwTi$X1_Mr=ZSVw2#ofMeHvZ?2H<<?1Wh5*fYM3)eA=^
wt%7vv9Z!io#r9k1az-`-Ds3ewIa}STm{X$*$q7czwm1EeX37>JtMz!hf>UFlRvD4jz(1L7ttHfoNjTGR4A^}*z0D-{Nan9vGE<*Ml%@#6PwTGQdaf~oJ+wi
HzRBaN1XfFp1$d4a4~5KibJrh%xUziVTnk<1)yjzO3*0YW3&2|pwvM-GIdk+#m+Jro?7}RcR<GWoS6st&JkQn9XbL<(X+1HUkFp>$&dL_3E4&c9)0$C)C-|i
qPEz^I><-#Auv2Bviz9=qWOm8*~%sz5-jkTkE~UrCMFWQF}|7}@SpZAAm(|Hfqh#rQ`*GTDbqG!PUp))C3FP{KWdxHLdI)_ice9pz&}pl3-Nwn(bPJ?i6673
HRQ+XG@o?3$3Y|!*CrAT-v<#G_+M}X40A64<cecJvd$3`^^MhO>sEx5zRG-(VF&)AzND_wZS^w$!^xQa{$Q5E8;SAjyAm5#y`d>AWy(4=#B~pLv;-`1v`}Zp
yA2m?ENzDX(Si3J6V|DSHo4!(zlr1IWr8dH2?EB8czY<M8KG4;9_T<fMQ7Nkqvg8oxZB+mpl{!~dJ7%4M6Pp(EY3#9fw61H#kghAJ0I=v%ATIk{e;zht67Nn
ic?s1r_2o`bXFIN_79aa@fFHwGZY5q)pW=3(h4hR)f#WjaPz6?X%Y@NO86zf0l%(d_Ta83Wn@cX>_;rf<LF>Kq*EhL#krvol)8>{9GcqR7>?jsN}zPTrF7Nq
^XaSncz{z#uE`#aV*=8~&53vqvUU|jJy)yHzD9Q+2B}>mOxJB4KLMQ(1*{8KcW?d^cMtV5-|C8Dk1q)tNCDd-nzs)MZn89$e;^P8kh1xk2$o(1qOIOM9DW1}
7{_lC24XZCaztQ=5`1Fc2zc!9rX=zq4kwvAVm0rxZw<*j`U~U+XX#^8#&e{lQUg?L5>l_}lf<jqx?&*JBH2aK7wzb#E3nTDoSp1moteJqN1KOLt&tdsBD~)+
5DAtL*!#U(slv6zrz`veOvFn}&GG`SGZBexzPm|$Wm{sy<Q4-F0AJzKvK_a8IUKf5e{f<~UeXYLO41*OBt3{@f8uXVn0x$tzyfs?!YyY|S_aS;7jF7Yc`ciw
*#Z9oNS-rA@Q1|CUa>CbZCCkF#)Oiot6+)xedW17@9HAYu(Gqe<4rWdfO4y_M({K1JRBXS3Hgu>z$kJVUx?1;%zifo`Ep;P>Al>}G3hyhCp+)**1t+;w#dbZ
fxE6d8iyg+zjYJ$8ii&CyxUm|*Ga1!<KP%i(Pb<1Y@<_v-Zb@m6i=9P)t5Qca-;l6rAzqvRkr$Bdj7;CR~ly<_hx69YX545^_oROpH4dB5kWG}lRmS?C=fHN
`gxC*t~ict2xW~9wrmHEmKFu94b2(L@U@odw=a8{Pl1e35HsK6v7uUqT@x8#DM|{TDS<XI6);j&vzbutMHSo$n)w*QvNXl?SRdb2^gimU(VX_lG`tA+kLIq1
ocC#F8!TfRMggN=d;d-eAt)MJovDNz7VT;=-fp4`zS&xXsNZ7y4!bCyzWElK1q&)>zR9p{4WoZACpcCKh&<(b&oH=f!*1b%Oi-TT-&1+*YQ90oLVd9g@|;Zm
F^U52EQex~@aDDnXMT_st%$GvkYU%O7p(+cQji_K#FhBcxEH!@VA+`IRUe(EXzlOmab7>;lMM+j;D>nACmErd4+1DL0hd#_#+20=CNY{cXymJO_gLpk3kUq!
7iPo3pKm1S68*>={LtAsE0kpgH8hgBxta&E)R$f3K7a0s(qs1=g0i(d&6>d4&(CBwr!PA3KZkJ4ISID9scDQCPnq}?*&#Zv8{vGVLm!8IHG^dBrH-u}h^uX#
76?1s9)IuV_M@D})}^|8w4V7dO?|^!y$<<ULN5Pv*=NT8#M@;V-f^$xwrm*5JO{$MY^<>P*d|OzQq`H<gi!5PS%-_5K^oj363@9k&3p!;JJx>=vl9DR$KGYZ
BS1|aUxs;}wUNPY40s(HTLmKeyWKDHLFoUFGs>ljT~`J45+uiYw7<J=R9v9xOEf8W_1N3Bw3GMQ$3LyH^y0Qo3a~TQ_2mkGA*dBX4I{%~bc}%$R-1eJS=jsI
TJX6A8gHZ@Q3DcPM+qs2Ag6r;a|aO|*tCs&b5%qAPL1*lyS`i$&|ucf*+^Sk-*#|Tr5v+=xwzWKAm0kxz&9rFRSb~$z<;vqpQr=MDQ!FE9l!m~n`W6gwDG7s
5}&-$b{jErT00&VM$M;byfi!@+M=Elv?wiTF$7r*Z#!tIlDmwb6g739ZX+skJV(*iu*X3uy;%c8w;ybn?jk|iIpL@UN7E&`pd3xK=y4go<)>V6VBoy!Duu>*
RcVCWNqJY>xubwObF%_AEB+7F9~+>?_GJ)Y1aCiYQG7+@i^*m2SRW}};OGhr%UeC`fnv2q0w&u97-k``3&*3c06=<xagn-B_0oTeGWh%&NAh5{mAXrCV2D2I
SAA=s*WOyQx(D;XZ;mDs)Sn@oN0cOrBfeTR@?eRvFP(Q?S3N3kv<E<acYe}&D#q$n^oq^LH5Wb0Yx-egJvb}na#k4*h?6O%spa*xI7<*_f%Bu2I>u{~Pw&L0
VuV;}3+5^^=!~61Ur>$@wRz%!b?ad@JdM6Bw5EK&O7o)F->TBcuPbPtX$xc^9oBHN+3on@x0vFGTVlTJd=fo|2nhf-h3Kv1Knp$KT#~P3D!nkp%qxDN0-N%e
nE0u7G~Q$nq5}H^Q_xu-*Z~o4^(){lRRaSXcYB%0wSM)}EMs<e%M)W0e)RuX(bM;$883vi<)3U?Jzmg9NC?TWTfqxS9^L3=!1sZx{w_M_q3CI1el=`jQSSSo
r0Go*c#W!VU)S#nU(*bp@@`R!4OjQP5^Xzs3gQ0`BRsD9sWP22$v96CC?AQu8?64yLr}{?p-$kJaUt})P#?S_0{@|<XJ?1TH(AGr)e1fEoxn&G4WnC!{i8y*
qAi=#u~6+v(PcfW0Tf#yV!<^Nw-k>Qh)@7XW#gyfqF&k_pSIB}<EW5QR*K9CAv8H}hCHIm#A$<k@%^xJ@64!GAj*b<s6!)0Ot0syMF#13R#YHujF<cej&iPZ
wsCau)X6*gh>{_`(;Y^hzDzNLs3|QzC&INw;rn3dU+P}o00-~H*4F@TCB`F6e4QAySSo$D*oPRX9l*n9E}f+wtwCr*A^-WG=~Z~BZ)uz;9H;H%Z}h{Q1s@o2
s*mg^3DUb(*qZ0eYY(VE4AF1Sm{HK&tcZ&-*kq8c4_C92;%il3S}GuGJ!7W=lDA_Js?;75TNxTrSG^U73L51wA?i`cb6Py(TpxSayg{vOz^Boq=AXZ%sSCBt
WT)oK-2ksuReraWya3!X?kTGYYL77@RQi~<%i$RB$5WR^mI(k`Eo2c{SWM&Q=#myJ+$%;&0_i{QF|X}ak_$6~d$q6-&y>fMxypn=Okp2Y16)g_sW;bfELric
V$6r;?R#S(HL3u~;!-&vu!P07UyeDA5Q@@0hk&<)E2TaDvOJ0Tcrjd3{6hC}!yZ9tLnp|4Tr*B#BdgEkjMLjjY{h^1svC{~^B7j9*;AETv0yX7hE^6(!&n_i
Dwue6J7<J(!G+YhL`6_SeRezPz|Q8Dh#4#HKezNZa&(buY$mDXHFnz8Sz-m=Y<xVJOu+1>@|pdMjED_7g2CjIPSxRRV)<|W=0e8vyP^lNYgZBVOU<x3i2W%a
u509SmHwCP*h;AwQg1UK8()f5Fh#qYgp22j7tTalfpMV&33A?9>JK(pA~I!c->31U8STD1QoCsY=fg5Zyp4K@GBlVvmb7NNch<fP62u(vDeY4RIvQzyUB4;u
<u;H=kkDrMP$YFVOxwrDuY2a`k?4loc6s(7G)SAkep||49JryyIe-Bt+zVyGSD$F{I_04*=XsC&y&J;@MG@KKpmG?qm6~Nd<eJ<jPfCwsA6|b+?}nmX2c@x^
+N9R{9_vTiA0y|n;fjG6hQ?9k-ds)u?io#<{oE^7P<YZ+&^{kO=`@3S_Y5B9l&MHiH$Fg3cw<sNtx8R)4?$cNJsW{72#%Q*P8YAlx77cOXceXt%!GNlRzdj=
K9lZ2dQJ9VNXrQ(UWY1J27BM>Qk2ejwrJaQbSOa2PD68|o~>W0k{;fo>S=tRY{VUnsIZZk%7m^bK!VM9k0HPEy~S}DWnK$upOJu@PHBUOK+cwU21VGy$x<?>
kk9;aDhjIgxaiDd)XVrImta<vWOC~V=R&`p73&ZN>3Wn=LRu_&Ksd=Km0GOF^=@s{gw5Od5zUUVD~`Sp>ZNUh#=<acT!B)afX4A<!wYm<I6i3KcLlY{9l(r5
Fd~DBS%Mz%m-zn7exOLqVZbkJ?X)mK(gEe+aR*2vAw8T2Viy!`>_t(wjQh&FVXkI|;y^5?!^;$)I>9#6Gua&g3C2%P(^k!%`xnglI`ZY_*G$T_vL1R9nF_17
n0jx-TKyJw)^SH$uOjSu$Q^?YER+BCk2G`k^48X5$4FNKO7n#*vZAz)NRD{)oFK8>RBD)y<l_<wG3{m~sawC$pnb@1B=4HS+H}pX(eaFlHP8X2#Y%UR&MX3`
C!D;ZDutP6q=8Bh?Rq|_Z179})g9ibmwe6}qewg?NrDRlfw}=00Qol!>qD!;3{UA72+O)yb#gY19sPuAND6#do2Eish#FQTSO$~d4u{Gr=*ZvG6Qr}bE)J2O
S$D{_Lkh|SEE?V{%eMt4s2}<p*CIZfy%!E)?sxTHQFSG;+Y#Q+Oi~2rb5Nxx3qroHvwg_MsZna_&<-cQjm7I*{u>E;IrmCxGGCOjV!r>MSh^@E1dVk^T*M&u
+!BdMC$CnkYx$u;FiK=Kj#0JhakZFefZDNV^_GxRg<zzjvLkFJ9-1{v$<6q~RRu{M=Z#5c@^|>PCkbdzhY(WkS<e{HJp&p}s+Sdb?*qJ@lX8vz)!@*^jn*^=
*Vx3PBT-vXk4f52tcPhcxeTt%lH*vFa^#q-5uDX+;b7}_^(EIRAb-Qj5YfSpbA(r}Fl!|l-*0pQno6nx{PQzqEagPNdSyRt3s-|{hVoBip;j1*OONiWe0s<W
oLzg>^;Ar*_xN?^ak?FEe@X%;r$k^;eAmWR9Q%OfksyBe$}Z!F!r;>jWShHC5nH@m)hlrh8f7bc#LG|Aam(^IPJ9}!X11};&)@v7uw{6WV56ka!wL1MZDGL?
LrGFyfOWou$pmE!p8MCHqC)*)DdHm?h)9_=*Ev)suucH$BE;}gUuYZ2Iu!&%qbjI*K@5CsQfC}x6L-(c8~!OZU`n6r8fyA|+cTH3Em&cxPS#bwu+>Io;zhh^
zKH9N5Y>(~n0c*W^3{DbuUrX0;lHxyBW_DH6n5@87$XSRp<S|9SJWm=vpj^}K1t6yOVJ?S{!WcSL%2y73G$lz4A2PPC%v@N&naPoRDkaQ3TB)Y{bG_~FfQE3
G(JxBeV%F3i|Q{eUbsxolh2O#ghde@svzV!U#t`RnkDCUIl*rDHT>j1r~Azd@STsl)}Y<uLLu=cxSZMy3n_$zmNLAEx?eMA;I4`JvV4eLbdnAK#l6yNuN#3_
gy7F}z$!^r>-p*M0!eMHB(;&Z(Th=T!YVNJC9487|G$r2+0Eo(eYd|K)vQ{%|MDCuzu}rwY0V5U?7iEy?tEg)mU1_#f{tef#Ei;W(q;nLfc?kgE38o2d~5pU
{?&{>i<FIHd;U*;a$eilpJ@uEJZVmEJ3?*Ipz@)jG=kJ|6?_r~vKr@ON75LmNrLR{wIX@~JlpE)&R9f8!ET4uois?acv4^QZRTxw%S%g;>V{TpRt<KO$x>Ss
W*4>9q3IM$1Vxc4EVXChI(6P6<Gpf!9g~uq74R!}pevtZ23R=X%bg@8q!uaE-e|(WY#JI9wtW!+eYL>;ie2L}DgBp}5JZWTTKj4SM6s%zvHV&x3ItK-HXr7R
)i`X}LUgG$!bd>I+a8-zeO}kzHvsdS@PEy0sj^X=c;Q#5K38s;kxv9pS4|T6aKs6yAo6U}^4F_|7ql#sLteGa6caq(AbC`RUqkSkUEVFxg48-Q-@8=TNhuct
EM}TcX9pEvG|WB&zU<f4OR5ld=Y6h`UoYR=-B0~0U00~a6tlP7sYQ##3}~yAUyiG0Pb#Tq2_Yf1^bcz$Gc6ijC2%CIqwOO+T7UG<7}W&3*;>kFD5iaaqm;;h
Vl~p5M+5&big$oDK8oD5xN7GXtSmF^>6l61_4H7XitWM3Z7dU}(&Y>|^0LZGgYF7LR<cZ6UH`#?U(;jPQ}O~v9KvG0YCtZmql$N{7Z2S>I(xGO%}l2_q4D`X
$FxjAnS-gXd6}my5T<%<dXi1*871<U;&5~|s!%yRTN*s2!j86m{_9D}>>0<JX1?L<_^<(xK@Z32VF3*cUG<ksR&sLw92(qo{()D$BBG-lQzBb7CiZakfkP|{
xb3Iq39CI>hLsF2zeJ7G85Y$Ry1rhfxlH)~=3x%#ON2w9xJ4qsBkH$nlQ)z07B8N}XNV7iMAZYf+yXv%Ssh_0>bN&wfT{A;k7WFN#hk-J4BX21r`OCCX{~2z
cCj{6zL7ik7>nb=-o3p2BHR*LHt;-wVO_U~KX9`5zv^rQGdBXH=>I>QgM&GBi)H5)aI@(pI^8~p53XkJ|4GtP%aVPT)`E@Iycp-i6;YST71Pb^Y^5TYRLv+K
0CDbTIe_50G)-x7v}xqgOdyLr1+p)y4+?3|rG>avB+IN@_$GmDQlri)w!wUjZgxWnl1n>boZ3uLHLg<J1a)#&A=Sff#R^^EjnBe8tYcyUdJ?@p8=F@MUVZwi
MFo27&ot_>UMn=WA7vqD8Hw)Unp)vX<#eMPJyiojv!z4#Qule1m&u)L{?HJgNGd61DWeM$0Sd#yCf)}GR@!8|y7YNX3(-OqRHvG1?{IGBOnta*jGXLV>S7W|
vIauQKw>eq!-Lhjs$P+QJFP;-=5~{=G|t`jw2lFFP?Pg|xVtLm+QtX8hQks_BPD+YS(K0e&g9L9v{q-B7(75yhbpcDWu-ELbk1Xr(e!&7BL{sPck`_FrSY)z
cir;kYLH>kGx@s&@iaDGR2*OJfJZ+?8w1$K{P(O*Z20Q6uz)+obx-$2dEwg1tVTW7yUH_Aof!Pwr$m{%s~-gux*An*j%pD2)UzJDCNH_pmsyUiNXRAk85cQ`
IZny1jled}qkoLc=0VXk7DBL0=xWEO9JF^2@6nc<4u0=MU7T4>+jGz7`x$qy-*_AY^el%m`gGu=5JMVr=DL+v61NJG4v|$K^r_r;nK%y!+*Wo(D&P8^hfl2x
(gjQKGT0|DLcbcJddJ3>WZ>T`$E6nMys~B@<n=KE8uVnTBn^Wf{9-ZrPQ(}Z1_QR$x3xhWS(5KikZLz~Bj0CSx~#!t;w<WX&TnT%7&$<z`IHEkA9`V~)#eR(
R629N)uFH*{(v?sqgMr;Vj!>_OUNI=QPp+JqwGR0A~*F&SM@3tI$;3ny`*k_Vu>7`t)tqR;qwYB=y8o4+R5S-MiOM=v2}}q(vj-RYlbGB-y|;#$pAEV$3~)8
f5irtPxKGoF0uUU|9)*zicB<Uet5gUYvSjyhnjq=OOsesLcMgtUZqQ#_Ei;>sUGEtMrODNG!cYdbTTykV+3yQJpB&Jzgh8NY0@OR>|&y#p?${pjj+7_OrIdk
PacG}$UD#T$H00`5MoQcpnB$0($R@Wdy1u!thqsjVS9O|#I%4`<=GC+Y`*my2pGXc<I;>aYm1&~O{BtNan8MWyZ9U_Wtw+vLl+?Z)p<nVxMhd&AggzxIa9Vz
g(=<ce#J2?<chKC)>se}Dn}|r1e%+hR{R~^m`(hb|E&PK5=F4o_^Im-Y(=`nKb`HrPD)Dd%B(5z_f!C$4`>2{C)g|kfGC{_j(!0P5<G{UI$JoK6CRZDM)d_o
(t|a%PNrzgU*d%yOzvU<?10^AD|ctv7%4QlsDw`>$>&d$&_p$iitc3Fy}#aUNi786M0ZwlXzEbgpeorjmdjmf(()Kopoao?SaOzK-UPG(nemtY2p7wNVi$`g
4PypDX3Kz}8@r!s>1U-BVc-@Q_PdpwqTU7$``HJ2RgAWa=foO`Uc13e`}dH7jY>1WqWKaBtuj)eTB)t~xaz&yWn}s8T<-A^EBC0PqiSXL5XOtaaS_~pr3vnP
f7!qNf?90MO`4z_{Q4IMbMAE7>D?$KY5*C!vm!{0DH52?UmBqLrt^*iKFTFq2HF)xea=wb$w1gME*UOItihG8<%%(&(2oE}J`UOSsCQi<0F;rxJ*kgaW2}g*
Mo9mXgta4YvR%IWO)AA}%)zVVO(p~p+N`Qfk)g4a@anSw{$S@>p<MD1vHaQxRrG!IQV4#~-c$E$F++5n30SSEK5T;EHBqHX8&-Dy5;o@*2JrMNyk?Qg_&q7f
(<4N#WCF-Q3tm*HJ%qZ1TVUxquz8XJCjg>DOFh_?0LZ0(o5XKowqf49!|K&8tggPAm>r{ULG|FqSN(uE0_rT4t2k)HIhJoxFSwUivWU`AOP}%O&%w^&@HNIG
5gL@T#f*QKHjCYUkJpP?!|;;0-Orhqz~V#2WnyWVb3QDLXLZQY$ll)V9ZLS3A7#F6j!AnNd|D-NnbNMc*MwZSG%b;GZu)}`;k3QCQPdLX{!u0B^sCxOeQ$xx
Lw8Yl>j*@bT6xXH#ZhuYHBh!_eYY4*SAoNK7|5P3g)<S(&+Kul8&ucFt1^P6Jr1^^d;RWY$U076_>oW2^XskMCi;fE?j?tysgo@Ia*6uwq7O1DomSI@IRDRL
Hzr=3nVYFwQFw3@JTj5llNp#k*LolMx4kgQBjrS3pww)0s^Hol-JKw$@Dq1oqaHAB%gOO7P?zd|5h|OWxC{Z5!41lvEezD08TBlodzk6ert&P}r+0yam=k%N
CuYXAAb!Zv+hz9!(LT>dNb1-U|HI13@gFdHXK*B@E`AakLB}Xe^!sgKXY;)Y^d-S&q7V-HGZsRihB7vzo-el7!Mh{4p0RvcN_5{liaX}d*a=DqvMSd0R`&jP
M$u?66GUjRk!7fF0c@NiQno0c%hml4zD`YLZ&+kK$K$HNfV-RM*&uc4`l>wC3Ejhi@zvcK#~s^6<=-C{1n$jbJboH{;LEJz{rVa)7#GnHtUOy<J17DXY}^T4
)tWH8EM;FM2IauEy4xJBjr}kp1Eun9qm~vEoEXOs6$?CXFH$v#=)$3Yn1%NJbO$S23HyVrg;&IyCE!p$zu=2SvX}+OZh4`EeZBUHR}RMO!?k3cCVXF*fAZ|4
95WfK3)@>TqQp;WT;-~^E{S9Q8DY_?cU_K|#;lK4E{KUQ=+Nl65yX90?*N_ZaJAoMJ8kg>4*)m=9yb$<HDb!WNsS|L141f>maQFpAFhcZjWA1TH`BX6eh&`Y
gkFRlQ)(ni&@~6($Sxzrq<t8CAh)rVK*+_ifbXFkA*HuRp}{;mVY~!mZZC6ib1@BTKP}l_PeLTD_0v`6rS>E+ac4iskA?r%wuiVXEQ>`jRPqU!08lWNN(a-l
iq?~Po2oQJIp+qsAv{7NE!Vj8XP$nX@5_jI%qAd|dJ#Wl6bBo`n4RQKZA9SgZJwSrD>@ibssU)GvRHmi4J$~ziK?grj@zDcBo6ra^HRA{tTL58q{Y}nygD><
Qbeq?77OE?toC}3xgx3*%!L=O)f`|6uTPnD>7Z+XNC^V~=0;2{e_{A-&ZoA}7GSF-kw1puFbCUn*CO%xt6RB2<f2ox{~6TIMT<Uz_*e)v#tc&%+vQ09L(8qY
KvOjcsg3^3wqE}pk%DX8(VG^q+qhCAW3E+I?t4e<Qxpvdp&aWok=x)ZsBrsZ;UBGKn#wHR=e`n(3B#DKGFHq-uI95)sI1&ehDFTug>bEg%*Bqv$a!`32vHVG
Z0+>8O=mr{aEzw?_Lb^nY#p!CtKx_Ff&d31NxhQsI%0RSN8>rT-MXXq&vRvXN7z=QA(XmOb!!jBF`fO!oKv4H)AMNvMAdNabM}Suey5hM{B%QC8J&8LtJOI`
(DRE!T+dA1P-gG@uQ@(PU<Yj3Qx;WX_gEk9SvKP`P*}%`JgP?N)KKC^MeGWm5FZ`di(yE?dNNpz6wDr>T^Wj8NNfxZao4f(zx}*SXoUB_dG&!YAlnBl8R!n!
x$ihau+;(VCC++jFMiFIG#dF=v3!{^FyW}-7moR@rDV|ooBmV=)JbYd_<c?Jl3a8gQ=!5j1lorn6{jwM#q({G-+aMDF?l1JyPV?@&JUf=_ecOqEA|V(V8ZvO
%dNPPr%K=o@Q-fn=~_M^XIfBPEHtG6O;zPstW#%SO+;%201DXNbq{!BaTws=n_UjMz~KT$=QHN-r>i&J@h0iD)aopB=DgPt(`8t@Jy?tS6_ycb<)}B{R*4G(
f#*x1hEX$}T~;q2aPJTu^GBsl3%QP7Q=*!Fdt(elVG&;!7Py!XHn)}moY!Q3WZDR%t1Otcq>j`Ex6!tVvkTkDlg7VHYL9a=+U0%cg7kb+W0yRfhd^4Rqxh9|
(ymKNuHT-&N~tuwA;N=b;jrpq7K}GS5ogmI{iK74W&XCbv`FOcWj}2oagD$O4gh<Al%GVd?w`-l%YVg1%$LK_;2%wSM;kS3wOw4aejEkEqYI96&B73!0q-~y
a}Kz)(x=pssK@$0eAkau(5oo<*uWCs+gMVxy{@F)Y3#HmGtR`AWp^8YE_~%yY<B@I1fY<fmMqAco$JE;7;+8lDIw380YJ*lx{kK8eBj4zLg(=-z92zy(rt}w
e^}X{FNW_?Fikt7MKOLG(ijYsaYewik<dhniZ6HF#Q)IB(#SFf0v{Jz!Ihq2EM7kps<JM2mZ%if&mUWO7Tp}ZW`|mYbI?!GZ@%HA6`-&rLZb$Naq@NB+`8GS
iPko*gL_tx*{cOC_g7`PheZ-p;UD<mJgqy6^eCubaDJ}`h%ukHH40#v*VczOTqH5j;HVP_n;$~*?QV{&ps`lL3dCf;dWG@);Q+J`DMY*`T{ND?E-Q6?D!?B)
QH(=OH%5`O$Q=h_B)9kdA4znca4!eWMoyqK<z{vno&5@RK(>l><7*aT?f+9*r@&&$GC|~Xj>@UDt8fJ7mTF_p|B&V)`2<7_Fw0>Y62<(Yn+@G*WYz3#5M;%S
5HAonk@a3Ce}s0j$j2$tDP-h#!=y_*<aw^`9v-8t8jp&T&2=zuts(<81Ie=M^Qm-I-i&Ut_)5nf+}F->7urA#M843377&XNX_X&Ir_Wg&Ng3a1tC{L}8G>tf
V}u?zn#%(<s5F$iNyZLZZ}j}jp>?ZHKgGA<+>}N4?@L>Abp%w|#ns_icbqd#sCo9!Q_UNXrutLuw!uUkDr_#GT+4xpD$uONyg5L%HZ&?@g;=zv@1YHg=D{==
Pb})PWJ@|Gt6<4_U>$|J*A17ch4<%${TJsgx5HN&55CCe)m3$3`x?#!a))^V<O>bFx+>JUOK*^y<9#Nk$PKt&e1UsX`|L&pIJ22@ktl97u2XotL;jN$hm}u1
gQ~bD0l9qpp1_Cbp@rE6#{x@qStokM$AoasN|SFfDuc)Dvv=)Mce*&A3ZfB0MPw$nU{MXLl?md9-`3Mz#!!V0xO#tq!^{evvpw>A_|SQzEoeiCxHP@`oP@DM
ep?Csik6oHIIW?VfL7VSqhokxxPyth4|#UV$AkAW@BRS9Ufm$Q2)Zb=oRuYPnYrjjVww$w4;%Jq&$0(iip8G<<VsQ0s2RzD(~=2ekR?uHOyAD_@B7Be!C&%A
4U!W?vLgyw+I7kvn3d~Qo168@m9xD&KMk)YxZ-kKzFRthBz&8p1l{qB+&u9Hu8Tb3>k!desuXfb7I&nnD6fU{m7Uk|woQgo{4yuD==2dGjIalMpJz5_w)vMZ
gHwLoj*yG_-JoDncDpK<##sZ^otUw&3X_rzyh78v0^?)tTBum<WyuO~gpjM62n%iv^wYY}%YTNk2Rwq)p}>A`3l=i(@OZUbQEX76aT>f~JMbs?wxc%*yh_Js
ZPhMr$@d9>VU88+P&neqG`$=BPBgG{lcw!OSY|Kc22QDQ(u<|y2W%?`f+dRQnz;(>y5_UEF&ZbOHC_HKr~Za);U?MqvdL2g)Wqs!OKJSnr=~A>bk=fs&kl{%
pB9S<&xQ+52U-kkRpN40sH<4cEvkZB4*MW*Qh??3XwF>UH%Vf0uZbH`_Orp*Yw?x$EfB@bt`pqJ9e&^9{PJwKS0^rE!iv~91-MK*xYB_o32Qx)tRX=hU#-E?
H4_r2C@i1iDI4#LU7w8sEJ7ySxmm`i6@o-i$(~)$zJtzILguHhM%9`2*LVVBmHEOlX#K`UZFkL4lI($c@B={(Q80GOekv)*rRPfz<n0THyw@EFwQ|9CpCA+w
DFDoteNI?H<mI-ELY`5H>}+=zNM?(&BrH#r-p~8fe|g8Ma^rTBJ|_RmhOxm3j~;HKRH(g-%hdp_4u#n}dp$l>K{sat6#nZfZ^JDEW*WrnLC<ml9)gmJx;av`
bt|414=du8)G^XEQ=jP4bzxb}0xE#%@*b_U@PRK;FgRhI<%5u8F2{RIC*VcezXa1lwl&G}e9!!f<M}37r&8ygupXop!g`N?A&V27(*uFye#AvlRpvAQH@;fI
+EKw>^*$?99(CrO_phk&P5^q>$h*-fmelW7X;S5iFo;uvwulk+wJN9B!2bKAx*7c|E4@%C9mD(?PU|%1Ri&}?Na5Q0<EOKN9+ZL8j%7lK($Dbkd}feN9}Sn+
$gt-de_r5JlZEsiv>c(XaH(sH5$f3o!+&5NS+3Ckrj=d7#d(rRA+xe`-rbfJ9>RK=y3%S#sN2#(&K?>jylkgnoeAS2s>z0x1J!krw}HhSvsyr$q%brKqcjGL
6^)y-0_nur`6A?@o*CihHgU$+1)M*E#&6PBgJ)87ZSHJ`EX6F9aHjcWzriwa5Oj~w*KSP;(f$KGe#U7m4a8Bl5L7*6#Lm4<b9Vov6>0g9rbbst(Gvlia6Aj5
=VuX+DfFB_w*OsXK8S7rAB!0g63=;W6vImGrNczNBC>{5=Ozab-m^y&rPVoyOL;{mVeStE9Q`>qkmL=RWpt1kqEzy#`P}4QRA%D(Tj^&rzM;;C8~$1h&&}&G
9fUgj5#Xm}d=4<*0{W{h2_~k5&rH~Z#zLM-RI5x99W+D9hn)sI4f5J)*wCNvUJDlT;bx1DcV4PuDGLhDHX%$8dGu{K7lN-AHxZTTUI9h&ak?NyYYM)v%&<LI
2)MfN#-d<8m%wQf+7gTF2_bS_q2gcuA8yVIM0aVOADFU2p!u1B2~H{Aj$5^saGq@`9_B)P=%H)t@|)P$s-!W@K;V6INV0IpN>g3Y-@cmK4FPBM@5m5G*K;s}
EF9rjAU>8Se5PDDHj8Z7L9OaVJQ^lcuI03ROO2KxQ!vevu@g%@Jt8P(@Lub1dhdaD+R_+EDp|J_kEHh557R^BuA1ZI1D`zi{VwcPRO1d-QF(05Vvtk}iiVw_
xq4{JlbfBacc;u;+%#w8+YDyUx=@;G_D7m^04;;T2%BfswZbpN`>N$cdkNd~rkqsTaVQY9*q9fX$(1*Q>G~s?b}<$i34|{olE<C9>h-apycn;T-yX#=$+Bt=
1v+nYd!r}R$4)NTK<4_x0OwurCD}z^E&o`(p?`H5L9~N!Kk%s&(-ln1@jh_FIdFej@1^cWIY5e##;>U>!$V0+J>#b*Mv73SK2-M-k8J8pFT_(J;3=YioU~~T
vqj73Xk)v6bHxFdBs+*>$DBs{YpogGLD;#95I5#eUjk%_qyccBFF4%mnG7tqsb$y%Mu!$IZ(?SNk&Clv-p@rif`v<j-|SlyK>VUv%*Ar}<pf`j6UQ56yv#&+
>42mEZr@+7`HVjR6|p@9-`|{Sd@zmDDFo5tHEs`skBPC^viM+(ZekS=x_<7*2>u%YVYAh#gB0|fu^O=$lFT+&W?<me*H=~MM0L`yc-!@3_Swd%6~!)HwVfzF
5^EcMI@1L{c0IhR8WZv|&cqdLkWXkr`cMYyf+zQ#jxQf{K^xt)zyr12FJYIYwZ(p)yVK!_&ZoZTUfg|vvl9`-!aN81m}9f;=TU~4Jq=NFTLY4SNK@b;=lkGc
f3b95N-6#5fX_s9be;TL+#meS4*qly#n^i;{P7ETwfJ<<c_xWP4r?veGhE6M@``k;ZVz+odFf=F@QTZl$I1n^m|MhM3vpq;X;3$K3MS;$uX8*shO<dxJeid9
?=G%Xan<kY(H1sHyiaZ5h6;2ZIrmRvRR%=^A%>AGDxt^u?6u&ELNu~0=X#%u93uwT3*$1Y4~h7;-&0w%mFNJwPLQd~hQrRvp)4efWKZKJ@d^D<x~Kx>v}HR7
;Q(ph!=JQcv^_xfYP3Jg@Y3TFjT7D(@!gv5po~5_L#-SWdz8Yf>}qHR=;AUw&5&4I6Ooy9!GW-{UeEI+ufr~v4uh;Y_oL&J0?kcC>JyxDMqgYhT{RIP8fG1S
Jks>dxP|@=;P?qLX?bZZrMI1?Zxo_H{}`)Ji5RV)Aw#}^PKCV*QqMKNwi>Z)*Hz%*!f*GjQ62N5t@ziWji$vS(Vsb9c*+Ti?hD6Sdnm`hwkysLe6-^kD#?yK
;mOn3^zf;pXH-Ua7wP1D_%Uf(*|ok15>A2_aRK2AFSncTb$PEckKoy`<2!aiQ7i%y!Y?*L4rmAa5zz#4m(C8G-paTCiYuYS#n+Xo>21%&PoHHS7rt_vUf8X8
YDB&zI71;SIyLDVQ4_?6kfozERb6;=il~wcSoJIJoIl*T!<dbSpfYx(`d7{2WGIC)su)LRKp{}37n8Kq{fwt?B)T5;{JyfkcgU1(v3XYG?^!~XbtM8=*T|}m
uaMJ+yPD_15uHa-=eygXE^I0veEM_Dzt#TOT9@cD{*oh-jN?}LFaV`Lsy8#_(1UnJYIyX{OKJ4+oOWu##!zUP`X*zONgaSvA7&cP1Y>K9FzMq4DE0%#HNIW(
Q}qBAw8+85u*py<y5qTL*0YpF%Edik=2mpn;NhW%YYoJ8YmGy?9A|)1<Z^OU#N=qw2OARFY22<7G7n9u=)rtdg;%&>l7tavqV@OKM0{%RL=%;+H=hL{5KUk9
+9s#F*BEV~Ch}UvG`u(sT6<RIkXIp3xgDUB)=%>|c7q+(O>FY5B%>SoFfimmTavGl;_vIYfnhMbEaM8G{5XIP@UG+BX4_H>xKR2;bu8rAF$WoPvx{daytJ(w
R3nUt2g#Yj6_dd16PiIlQ}j132JB8~iv0kPjWmfazeX)3sX`qeJv1)Dp#C<i7OY<yq<?rSG1y)*cVX5P$@+(my-}DlIDD=MuWibOOc;?NJkqBrGR00LfRh$d
gV_KV|H+BOZXexa_5M`&v~m~6NFYO;!DCzYJ9Cp04K@lZHl?SK)`b82i9x=bXI_*mij+)(4TW!Ii!x$l+!i4?`CGLyoC2-#PH=j@Dqz{yR^f=SbAgRtkw(XT
ot`p&2&NQiG}`&ici)oOH@j~JpzuKZN@ybEWjK>A(sk-@Qo9B~oJ4;OWZ?MSkbN0JX5rkxPr~0eM`WH+Y0ipq?M`B8t?^l!{zx7__P3f#)kSWu)mRGUCY-Rs
9y~K15al0vUQ7omj)mVECG2AX+hM&>BE=NQ-?5tc6Apc?)eQd<0bXainxK3vJ^y&UGGeOt&TAa$O0=u=w<}01Lih1JHw9{L3Gg47aZ_7BhHir|X59q<MEH99
{k{P3#-VIG5x(v{q3qTJFa^S^+jmW+6brzXj<W{5MC)oj$9-XUlbR+Y(@_4YJ3%DvbUWAgvdKFYIaMeMe%ov=k?^9fjAm|;Kq8W%DpllK$~uXl$q_)?s~}rU
tWaokv_MO(gbx4Cv*+9Y=BDv1P(bT|#CNc&jQ*<Bp2V9DC@dbDrFgiSOoyFH?=`sza`m8QvCp$5h_5}K7Q9$mF$4#c8odc!@<?yS5+k2N*9*M@s8eqY0H)sZ
p>rGN9>Z#ws4f7prFN1uEX;e2B5qf+41^7`_%^8ej>C<4idrSlh>>{|qe;JyU`~yl75hOQn?Wmj>py84%(bZF@fWG1PRTAx396AQo`Fj@zUO`R+M+3({~&|9
K!oC{d|2=^A@_kE#UT+4E#A}0E<&r@Mc2O#K9$eNa7cYHTHwO~qBVujZeX-c{mpJ?G*YAH6<W8I{%~nKYip40V-QbKil(bVQM*2uR~A#dlg#*mn{>=}l!5Ro
9O<{L%>9dhTS<XZ8ihLdhDls4wo~(|)OUEmqejTz!dF}qiDlXOVR8G|nD)d8d4%glHa-_aPwiLnGu>!*Wv-Uj%*d_r;#8yXAlpHbQ2F~S=inw?4eL0E@2{#N
Mt<?eBzk-E|9{$Chiw^V+*Q<+vfz{#NbET1I1N|kn0Z8&int5X3aZSA5>vXXlGiHptOKV*W(L;9O76B3Q^_>XsB`3Gt_6CU0m;&#Y-fxg_+*u@HS!&$^Y_j3
`Y%Zrw*Mk?9veO0i2m6<&b~^1!ANVzfLEIOx3xRjV&~9l@mp)?`AXJO%hN72UoV{I`$9``gz+&vncL!Ojq6pA|K(WGq8b1pXuV8NW(U5LadzVjyyim0o*5Pf
bm|}hs>3DRq|`rZtY=Q$WJ2xYYYKuv3kWR_a3vFORncDG1Iy(wqK0-t%|Mh{#!Y&v=xZpc+WwI+G^ipsj|}7!pAd0R<Z5f@uedI>7UOPvv5WSlo8w3W9Nasv
-zi48B7@7oWOA6XyanGyBqsa{3{ExKPCo{JSU;R)i+LoB|A)E}-R~gxcIc@e1Sg?Nc@p`@%w5h@8L>S#i%1ZdToY>W-;v<X{<rLz%1TB5@S#8DUhq$}K*+6F
y_?kudJClv13AY|=l8;sW9|Q@QKwq(DEose_7YprsR5K7(pK+shz?<)Nl~haWEM_wL;QGL&L`BwP&`ol6fU`qHE(iL(PA`ML)YBQqq|R4t$}Ce;cG7e`DO;X
`B*mvQDXnW6)y@J3cTkI7yH~<(4ZT`zfz2N^%Cy-uwZX8`@x^_WVg4$-3e&yqNiC+ES$Q8EEiO&%<F+BX;VlvcWjdPYj`lZ{2a#*I&R`c$yNtPJ49-DOlNLc
ab5Gq?jhmbd*4fr=&auUoD6%F5JL@>d~X`32mObV1+2=gl!}|gnr5*4<mce&2MiB<Wl<QJ)t)Nj=pV61egDIH;-~L>?9<>;LgSCyw)Z_SK@*%hHnHjtI>x*`
2yz*70zlx+tNjAv1w%FelnDRBUOtE%CG_4w+HBzE-a-w=^vC{zx|Pn}=Y;i=;Hb7xY-|VL3U^<_0Se?r64y6f8)GP=v*DklLD%g9e2b|F^xZ7BV9jT^O0)wP
24^lG*(}4JqsV8vmw9e6W<;7?xbLax*%T$3hm1UV3m){UjZc-lKbb4-$Cc$f>$*IMFX_b8VKCSLy|8bV2ITo$B&Zb`O>aesxCW3Z8px9Uv*)g2MTsoDcHNyI
a$B*PeaGk&HZ8&9Ze6etqxQk%U2j9`6ge)QkKi+sS%<~YMjUJgW$|DxUQTiBr_ilhG-vQ~3an7}9^s4DQ$A4$Zm!E<>Nrbb&!iKq@n^C$goY4;@Dzszj%(uN
=I`7NNb(0p<)$gS<y-u1GCQCI03OgZiLxt$qykIenC%lbWl3=~$iETkL4V~9ep*;uL@6k{s&#8=5qjsZpbHPuzr}L+x3{zGm&;dc@d?K~IVU}w@^dU(-ckGX
>XtjB`1{Uo_TY*-M)T=rux1RHW9&v*0d#sJaEY59NA*+iI@kk=XI4V&S>`k=25q)$^JNO!ykOVJuk`QsB7#{8cUEKz2G&U&7j!isJ2z8s`jmMQR+%X5kizdG
g8#Os@;~=b(XH2l(521{ZdsRic{jO~4Nfz)h~40_$t_poNk6jB9Vbyy@{YFGqw@TAE=C_GbnBAYnlYH1H@}X{nDsV2q0eB9Nc$penC7v_g6t%!(%-dtLey3}
j0L8?A~g*E_qR!)f43DFTh4N98}1Eqh4HH;*9GnfH~GMJcs0uA1tZ#48uM?(iH$gZKGd!7Yt62bS*2u#0M$5L6d+Y1Ch{<wwK*+hpFJK%wQW5KHcv%2Z;{$|
)oT@hIf8(HQVF{IgDa@TS}0<2%Q4|w@h#T5Xe`<t9aK(yqWGE!F3$Hl7l){=b3}n1pdVp+Xqg#0-iqqwYjm6jk>?bpgcABHkE~oNZ`j;~wGf@n(-QO!{bl3B
c~4O>`lAbjvnMCL&p<2ToD(+WXeeaN=(m(_hC^{_z;aLSF1*s1)CYDKSIE!57I#Mf&TJ#Zjy7L#x1RZ?SahGSj%oc*ep@du9ot>~N%`-VEF^_av(y%F!!tTZ
t%)e&dUxC!;7ITAeF~4D;Zp9^bO$--Sai8aU1wsX+n=ov1VR3&BR=OffcI@}bS_}11ACztgWc#o%GP*eVP^y(+V)9Sh8Q}9m7rgmygZ_zi9`yZD@a9B#h-<O
*-;zY;HYw#=r4Hu1*d;yRV368NA#PJrS8@#O?yp5FQv(dGsa+S7*b(yQK`?lesyy9JwGDv0ssDV!lImJkf^;^!N@90X=E*@ub*%Q#O@1i=8IaSOT#O|B^}AF
lq=&=Q@A`|^pX#CNGhGA;f={MDqa#rPu)Sto?Q^T&O(4$otLr~U2&!t_BJvieA*HqC||#Pd4VpyEk^X3bL%gcs&!rqL#ku(FA4>I&}dcj59co)Oxv5LKY%@e
c$7HG%WDZgu>`Uq=_<3p+leD#a`S*$tZSyUw!gPS{Sw$;?*9jpyCYDJGjRd+vJQ`4B4EyvL)r>SLOmIS{Gd6jCEiyd@ap?Fllb5s#k8---Payy_Y9kVJLDJV
cCM?Sr|yb}>!S8#()*%YQwe>Mj~#FAb_|ManvI?Z(Bc^Jj}1YtYn&LvcIpBJrGdf`Mg=W`+~7Ppm)mVuD3H{y^e1MHB0IApReG!gz2)=HNz33!9GBn!kGzec
>tEr3?E_cqPX-c)9agiUf+w=*e5`fSrnoJ(UP0M^TH_FJ3SR))l`PV<5GIL+QvXlXQJjplSz++v-L@CjFsg8wx=(x4lj_O85b?JI5K{Naw3=PeQDhh>908RA
mZ?6J1${@}3t+Kb*iwiwh}G`<_C`+3f^BJc3b{|%nsaCmwbOK-GHJmflg+4`pu=ZWoDwadyz4K388}<fbgmd&!SFD^P9jIBO1m{32*G3=9wmn&{B~?#5iy$y
=um1Xc(2h23V#$S%S~}yCxojN%z!E(73n#bp-dJ}u-tk+x^VU--GT$PLqM3xC%L@da>EUaMkX(8F-{uczU4UAYirZRKeyx_d`pHSZZq0JwsR;z#2G#<b|9x>
+$zkW@6yz8;Zf#EK`%rGEHfp}WcGB`yq$b?TxoJsyS75Ma&5jpeL?+{zGfDnSSGXk37;e~eMIj%h&e^D=KA20QhsdJ_6RI2C%{|SFcP`mgj^@o5Ik?4!*7(7
V9Ma4W{MpR8I+zMc?}7-sOi_>K<a7;u&1gjTvc+t_<Jb%MYPYk&n_Z0UDZD9DniyO5lDu5gB6<=XGkJ((K&}HJXBhNnNMH~5u(QVH3*_nZ2{fJ>f#V841yz)
=yBKMw|}=H7Mi7bi7Fm%51GpiV+pL4oZZ%AFjz~ACkKPr<pp*}3TXu%<CB)wR0-@cb1%$_rd~24NqRa>sSpni39$1x+si<zo($OodI_U=%3e@VvE28$P!{;X
BJA;pGv?A8U_(SXEN8Qd)0opmDU31s_Cl}5d9usrkP3~@q6!g<#&GA|%zhslHsi*9uekbAza24a0t-XvLnh|jO-2ZUVQK%cXV^ptWyUNtV=HUZ+6sDOCRn1p
`0&cT*LVsW6r)tfg|Hl8Bx)%no+IFhAU(D%fZPiv`s>$r(>MDp`d)@)K|K&Y#!$|2u)bv=96iXB7z4a+Bd9Wc2$vUGQ#OD>T`WfrZRH;ToNA7zdM=lSJ7cV}
xTS{(hLyuR&GWwlTGSP*nqba9kgq9Si^>;`V&IfmfgME2v@*5X58~FyK+nS4tP{UXVBE2W%9f~HFT|aO{%>Q3Kto?!ijLvO74Aqt>M8;E@fPQm@tiWhQ{yWF
+zGF>lJF(LT1<FY`N@2E32-WZE+S7?LzK&{L@oh+dU@oHu?C>~<~t<Kz|2aVo5ps2R+6}P5<=gX=|#<*KG&qgLr7TsLT}!jUf1*MUtVTi!`NuK>AS_o24;*C
?=7BYwW4wT-PAYGb6nPY@Z6dVWZ<{{xzyA1oj8wgl*=&t<skRcCBNh(1IV!NSJFv0b_Vv!cB1u$&su~(Jl=MmRMRN{-7>-F`a+Abir>CNI0w*aE`RuhHMT|6
<>+2G1VPP6-wNNHMB%p)i=ASkIdDClKR~?lOSJH8+eqEueB2?}>Z&*`9V*`%@GMPu3ePxVx+hk4m;fDt44d9_Sn+=C<8OB!>TcmOCzYETvX&r3?6hkX@$|oJ
h347T{_a-?xi3yZa{@#(kddJl&$G43ZA`)0rh<H_Rsyn5U80*X7v03%wgdY)7Ki=@yZ@_T!_KWiP#GJGlARaXgeT)|8=!6B*o2bY`dq&o*jf37zu1;tl-@h6
7_8|(tuRi4e)|4)fA~shChTbT6)b9lJf_bo{?z^qr!%}$?ihr8d+hoxO+P(_U%7_gwlnRW2JF+0_%Waq0aXSModysNBCck;o0SGv@!%nBobPUW7EdFYK=2vF
Qhgy&@(XbU+dJ-b<^iE-SxrL-$goiT*#3OE`Za?EFva?X7#6z}6r`@I3sz0{aaqL;@&n==p@D?&Ds9VHZ)BMc%e%xqljLi5XT?E3L?)7KMwY%m5y&OC>ovcS
&$GfnYk|qP+XnIwg~7GD53ZFP0~%xK6%#{(D0vm}S5tR_zW`d)kAlz+H?)x$*zSU{JcbQjiJ2;QRU~l^yz~fw1>L&`FBrVhm443B$5C1|q)zMO*a1GP9;!x8
>Yvx)ef!lZt}m&AtB5x|C_wlT{?X9SU@XdjJDZw5ar1yjb@|X|X2skSB3v!vj{NR%4VvsfY7#~ug&tM`YXiXn&{6XYsBJ-c1BTQ=7G*{h3-RM_Bh-me7EI!s
X+p(=S-IZ`KuUuG^N;TkYlUfbQpXC{4BuPp$fE4KIL$*%U&J$p@HsSm$Z5k4vjo*^Vsqq9a_0bm5<o;1joXa+YV7b{E60B>8_=$ea;4HYj7JI3VH;7DWyfUJ
Q)pQs*ZlfLI*=0pERmG7{42{lFxk;K&3B6wyQ<$++2rhV=$fetmIM+_)m@`Bh5!Z#+7MywHH-DTbTlVwPF}S3Z3^+TB+6UsG#EVaGRk%zRcQoXjNkyizS5Cj
L-AtNJd}w$#6lW~bArwG<0rD5P*d^h3*r}8nTs}eWDAIdy!>L{$3(Md@Py{t*4{?YIaPtjjx;wsdr*W0O6B`vIhEFNczBjfHHoHN%~<KqAr?j_Ctx8~dpI7+
biZb^jGOJe!T{uhW7%7~+ph!q#vUHIQ={WXY+Pd@+q2MoS|MNP4cNLhJuyAs2a6O>W7V*g#_F?l)K_z>%zfAIQucbPCtw)H4?`bkSed{Yn<+l;Py8E-l*Mar
;I*u)Gw~Kd`QW)u_l!A2lIn=084+%^VdKnu5Wz|Pg+`wXoXgnW|6`$KDYzdr)G;2Z79&wiIbLA@jAz`)z8y*|P-{5iz~?#I1uz*GqbxBGSboIB+$&ku7+)N-
F^sZK3`l8_v$76c&zzrOM4VU(Zl;;5>!ym!>p;UUDmBs-1n*6^dvO!EieNNW(o1-zqgi)%)-cogd+C+DSW}hw&5Uq9tYBmhD4ovO9Y|DP^jNqj3FhB|(a(Bu
@H%V?I4Ti|IrHBaQmE=tWxGCX&IFm%E0Kdgca005kh44g{;QK&mN>5d_{r3*u81F*|2t_8ShQS27R3VEvdhierT{TvAK!eO?4`_r{AMa*88}O&IMC5!xg+E1
et-@9SVJ+kyV&pyv^>)-MMh^XV1KPoxlv5fW+g2mR+(tyTuVJkfOR+Z`G#{_Y!li4UsyRFpquYp;=tS>i}<t$>Q~NcXY#g^9yb9@7wNi{je))S%rfYfA)X?F
?u3xA@KSQuHyUGmXCIdy8pj|)v*n8}tO;x0p1TD}%EL2NkbcF|7j!;W^$b?ir#xG$xlLdrNK>cWSKY{bczEE-+8`EwHMCNAjM6A@x!n;SUp;}$h=sdB5YX$I
OQM`>AjWpk^K^?bloz{2yetMp%ae5MVB-y55W3kKe28%96N<D(UJ6``3Nlw1+z_OQ{w}TiTrbCrda&Nhn>|e@{Tkc?$6sikT7sm^9s-m%c74cgVj-qvzehDc
nG=D9z^3$GQaf4uIx6R$R$I2k6s5&}>!i#H>VjlbfK~9WME5(v8-t~wDi37(a#+fe=3k%XKndz!gC_55IJeI5*g)g*3d@TM(1j0wqqwR$@yvqNs&ZjA7gSUN
VGDZI-IKZNNjRwc!M(vd<t(<o>hF>pqLu*t4hsh>uLr)^e$xU;?v0;}H<*LS72+8!A=O5x^G?1G8g?Q~G-9(N&DlHePb|4wa{q{ba_n$S_#l!SM?XC=3cI~j
*{v)-WRggR0Dt7^`qb*;wjPMKgT1}lrRoab<tGc1nqTtd-b@Rsx?>>{S7Lj&*509xv}wSBUc3gwGTmdm(l(JNr08gkXkt`|*Si!(s8}v~Bs+Pp!|bqG)*f5^
iG)Y5=c~y4#!erPy1iNrWJ`&ECPgm7jc1D`V45qJ*o~Xy8>zj|FcfE|<Oc4}-4uRLNc}Hluxgx8>wSh{pCl1{K_pS&4jUVr?7BT)LrB?|YfP9&D|XZ5XZszA
Jd-R`Rcl#b^pIp1ChXRNoiypC8$&|ro$}7Z67Q6{QKDs$Ti_p*)s4$#r+~B_>eXs-opJ6bf<hVuwCK4C7<MY8(SYLDPK#Ta?NP;Qj&}f__AYXFPXqMTaS1AS
i60U5zImWK){Oajxd^9`+Kf*HOr^2*DuPL@u<Hn<&lscWec@^ulMuHG)rR{K95?-DYUe9;yy3;kg88E)hsfTrX4Wo$2#e^sXlU9ZbE`o!p|OqYl6@EQ^~e7>
kxJ4!I4rect$s*yf~$4RpUodQO;OTFy15wl!r6J6;{-0`I)&-Mud93LIveN%WfXI%V)$`uop_&cr|rj75NJrC9RPP&2g=d77`Cq(5m*8}!#!@ItK$$7McITu
UC#g+rNv6R+?7LS->28$Hu+e6rwm++18&}br6Znt93vt)<ZH6RHp!E)p-=dVcXcD|7C~YOrq;4b{r%vlA*C45iS3=vE{#&p`RkTpb9X!NPS(vCn4&<O=VL32
F6_h$0%MtLKHruOFqi{2M+PYI!j?xANU_c1Q;!V9JsFOEO_!Q4b?6&Y8*B^3;q*KJ{{Z?HX~<YY5?IRxc02pT5l*y9JGB?XP=&IJe|8+#0()`ya-L3@;gzN=
w<GNC4uG6Bjfj7(V(@M2-3UH5i_zWv?_^oz%o;pU1hd2UediJWv`1Ab;;IsyV^2WI`m5zMB|jJeGn_^md&4NnT^3myDOKim5PIgCc0wglTE9e^wP82e39oeV
hQmLV1u6~BwuF>-iFypySV4|TnS~ipga5)=F?D3+2=q||!a=$~xq}^VwVHyh#_6hL5EcuTibd_q>$k7!_jpmw?b+as!E6!zj#sL@_MgzQJGSLJG9`D%d0Ki8
gJSqI#rvT)?N+h5^0nS*%b*K#r!X5t<Wg;5+xM$i;sR*I>y=wEmIa5X0;H~{Z~yV4iI9?=#!mS4Nye2q+Y}u#=(?s7r}#xMHlyybOoL53ZD)+iqYUVzv#afk
)BX}f1bhdBFE2mJ7sWgk8VEv-Tat_yqV-%TRIRZ@y<o4c{h~e^HNIlUgQkkog#$)V;DBV%AT<lGgYKIBe90l*O+L{if|SIVC43NzYs)mCHHL9QrD86jFyO2%
KfB%XdPW)$+URU9_O>h@m9<huY-vCDFk#t!l)N}lFSwZe@btK=>}xYW=<^90f6E5U*G6SG>Yuebn4T(V#F%p>Ru=Z(H4?@ac5J+zf`CKNsp5XoZo5K>O_2#w
MppRXdH@^+vNW3=w5m(P-4o!v>iR?{FjRQ>?+#U(#Tfjw3;}dkpaa!uYx@F>gybj)hSqPF;nJ2nJ<;!{rbt6pN0fvDm#nFSPlN1^wC!O&tuo)27LqqvUlexo
y(SfM*$Ef%d6!K`DgsL1AVe1=rm^ST6<p8jy!Vvo5t)}~ST>ZvAQV+Zu_FBY(0F?%sT8onQwxgp`3i87xt>Vrsxpt!9_-PRjm&e);MIG$><f=agwhb?OjC+0
=ND27J6106nh{B@jG^fm7z8-fsAN*`&002-+Y~9BX{jBc0sbUY$^XChUKJwT9C_(R{jI0zCl)=zU+o087e=sA;)`LtN&vqJUToRPT(}Qba$Ey*=ZZmO@6(ZF
4Qsl@GDze63c-M3y|;J-qR8|zuWJRV#z^>Jo4^YmMRozY-Kdl^PsdNu3@GI0cgNdXbZ3I3<Rm9p{7;Mr#yNJA7Gt1G8x_dVXkv96Bf%)uy5|*qMnf9&;u(G(
zl!D$*z`^|tp==!zxPt`i}zO{QfKqS=aL3pJkb(Ts!$g!S$<5cAuTtEv76&7Y<>BJ`f|u6WE~Fp?5r^7KVN!GXbr}ICcH*U-Flm4Wd(j10{Q^)+A`hryx(rf
(mIk7<!d2?_R;R#Dnlxt`5CEGfgB8v`UX8R2!4-wTWdN{469E98!=t7*YGh^;KU?A9JkY;<ZYIgmu>mN7<&s%(mXZfvE;KIdD9kmDd>%Sd@SNT<`r4T*0exK
s>wuee8X8El)qlzO&3nu1_6@ZVGm7e7k_Hzm)h5^hm_xSY$ZN>2HMVSOAni6ZVG~yPThLSy9Zd?+0)mZJA~H9kJJJm<|%+^mhaxWHBe$HG+#eZdBh5KQg`c@
Ol`)2)kh=;v(dT@2f;;WlD6cH*nYOBeJyt%0mZ$i`}R&3gEiGXfZJ>`X8W_1|3#ShdINUEhM5>|Hv0B$uHB8AGleV8?gZdqm*A#ZY9SZOv8+a2_X&^NA_;|=
lH5O9rjA9WD5O29{`^~h!%1aT@U*r^lqQb-Y9BfuuLEkIh0itk!;ej&h<{j_lSt>kRK6AP=`^|E7%McEGXOg`QCehnJE>ehf4iAm!>ssy7+{>6SQ7|eeMGwK
-_{le%sTTzp-T_b9zjLGVA=<$bWBW8cE6J23n!EzuYhV|;_b4O-5UCle2g=24#`vSXi@l7OI4AJi}q`GioOub$G!aV9Ez$bFwe)rqxRa-yvEYov00+wYdSof
<=1L+ebk`pwA)@eK|wUQlHt_J(^cH{L)ZOz3dwWaPvY%HkxgG)UYjbQZe%KmXmI$N9mgd0T9Z#ex>Ti6U)sVa_Wa~`FAn?aIl&nJX-+im;&_W1IrJLm9)H82
FCUNoBJ2$)%YaJH)R=q^e?g}bC)%D12Zps)hy%WrSdnHIi_pN3u0I&!mgQ3?>RTQC%8@9pIdHL$ivEVc{@Sr0pNjTezyA?b#uv%;%ihRKsY6(KQPAYa^Z|3D
s+nnL@gPHGUt_b#&I`pMyqKb+@1e(lVTkC$6;dnF`k>96sELXO@Va>Xkk7WPbsRl}NvZ??8Y8q-5ZY^^**hn3BWih2ealEH)Zv~?2i>keOhqup^fG~pr^M)A
zcM8|?5~Ya$Xrim-r3<ukBywx3ai*h3wr>6?(aROEqXYz**OGkT7Tc<qwV((pEKWxfvv#whe(L2+h43^TP4H9Zu;VRDxID1;5cfttAFmC1?<Ji)$wYzWF-x5
3_F~4j(ilAmARHEaP|+zu~W>72no;_<{@OOM}Q}vgw_Hht<G=o#AM?*QCYI*Y5fL)hiBMl$2N<;!K>;u5UJy=54rG@&&$H5x2=Svl6e#iSd=*z#%qF9yvH=U
+&v0u5XyW;5im01)I+CBZm-~3-*0k>V@0l?F~QGFa92qQHfdlELCLWw=k;ea4N_yTC{sc8h5?n#tv_a7g3lr`^20o0#ug@gF}2}V5>5DrxGw4kgps|=IN(1g
fPjnY6>oqsRXd*p@$B;3f5Ntl!9=NimC&sdJPsmLd;<@6CpRI`jf|dP;@%{Np^Rzza62Zy)@xQt3r113GE#H^5tZUi(j&2X%~FZ={Cl@OK3y*VSYw&ge(Qye
-l3HOvPqBL+GV$P{`2os%lPBPR%g&`Ag>-vyeH((j7!q;6^9@iTm2>wmjfvl4kt&roA8<EXfSYzzTY_a;!|pV?DX+U4KFipO$D!D(3xO0jz)%F;iURKx8a5G
WW=IOBSv3D9=vK6eeVXr3aN~57$q`lsO)8e!vMav;KrIzV$ZNe$Gw_n$RKvnWupasf&!Zzl9)-=*LxYd52E*+Nh*?&(&~|ECi_u2bdC!~kw3m&EIT}Q`%d??
*{)d}^k$1{m}rHpXWjc6U(jV*7GeR3Qfl$PR-(V1B2ECfI|dgok+_S;qFJM!Y&1a~j^F0%t=LFT608!0G*rxj+F^KgY(O%DKkh$CY<)>`i%SLRlR)#5ifN_?
NfI6benIp>(#wpJ<XXc*Sf)}=JzXa#i6kk&O-Q?97xz>FYOIGV?Owc5(|JoloP#wg=ov!D`^@vrHSSj&m&7LyW^x$Syg`ObTI2pPd_w+EibUTmq|s;NgSZCs
2SA4#B%R+*=8+EMXq)~o=s#K?9#e*XqqSO1UQro}z28WHK2C9^xhBn?m5!>a7`Zkr8UAlOl!o;Smu3?X2x6yzD!<vFm$y$$S8z<0z2*Jtb!oOMiQi|u9U`ik
8|-0Vwuun{>Ayeq>D7~}?&FNEwoo%H1h{q{<<1rD8X1J>y^WfgajVIys&ec&bvSFm_QQlY@Ft^6u<lU102-J99$~tAjU5`Zhl@6bFVgRhBzubHc+9bDl(<Ij
;tGHVxkJv|J;kRGm9FP5&Vgus)BL^0EWK{a2zd%cPli(7o3DbyoZ#TLU#GXXts&0yMK<a$RCnX#)%iiB!&*Jk&(*W4R(MF`pC1v$0ag2TdBj}iZ2Wj|8}d`p
(U=r6jEqv!Z*o0lg8|;Bj}fAtHB1vCA%GP#=dAd}jjCy2Qn*{AFHMMi<*@rT6UmQ0MJ<Y*gqI%@Gc290c+%i2#nL$TeItqZ9BPkc&2CfI#?&;Zqe6zQ&BiH9
VPq?@LL@oO{-z$p30b4l+(T<eV1=<kkq^Z4{RgA;Ui4`0;uc&2iyz>?Amd{;K!28gSf_4PootkurqcpmfD)ES?Fl^tu8UrjdYX1kLw(@KqU#9&iNi1cpQt5&
6G()7^hszOkqXN2>ZnPGGY|>Ev6IIkjXyth7TAEQgwPYhWIzju3Q@W(cj=pgtKgoBqG=R6D-k9%W-5Kr&`0CbfBB+#8YA~pn)*)tG$<E;NC4XPeyGbE>bQrp
7G)5lH<^$|3g^o*sEZYrIsO*70r0>>jftL=wiz+LKLGt~<|C>-5gWb0-t{U%^N`bwodm&p3m$#-G9`Q#@HiJY!inpGI4Sk9pv>vf!H`sta1Vns;Qz>Q&q!y+
77-m$GKb|(tQuh?0L+U*`R9ozUV{`kQ?Dq$|AOg&>I9}uOL8+mj3&P2>EOijYMiAb#g)KKpOf**Nd}EP;nOtN?hGtzm|ZK%qCdbsS@XFQwSqwlI=HnAE0|rP
W-?0tn>!3q^WB~yBo?@CjQU%SqJ1Y|-|3cYpDp*l1(F(`ze%7JT>dYy&O&T5gpf56V324Z!hAR@<tgS12O}hH1=CbrFkmXzt}4KFZT#6m=wJ*e4g;9}shrqO
dW$0hc2tYPD8!dYC7p044zNgAqDjHusOV<Ng!y}D+-3<PtY(?|5<>%Lf#o5}?eWhm(G9sQu;*V4P>SSak{o+X)Ibs4TWq<MV6e&vGZ?KCFBSyg*w}cK5f+qV
E?N!7J-``1gTIG9{a~4ky$#4=L?Lb`7XuJQ5fUW#@vJ9~P0$TCwn_OXXQzF&s%?k^7CJW|G#ei$F5VH)N*pWiEc)5bh$V~fr_zkxnUC(X`kTwe3)#Es-OcR&
P->#OrS-{yuC0?kRw5h+%-1++d;kbyp;&A<dJicuqr|rWh6*g0W;nh(4Cw*V)drS3Sl9saD4$1H^72;6vW)j<3ug=0X>GH?L@@1W4=OrvS1GL?zWkbt*GjK;
N+|)qk7%9JI>lLN(G-j7z6`79>o4FD5B5w$Q5Xu1FKk)1Omw9E`;vR48W5)}ZmB@!STWqK38Qj4$O+%C|5g=G*HsHB(%Z7B$Tf5(th|G);JM~>w(~aw8!DQ5
lo`jX5)Xi$!40yi8N~4geeMjI=PTy+AMt8y{D=p#az+YtfKhvm<ht(x9uCd97DI8ZtzYcIUbfBvx~=l_(|!#+=&okpvTTf60|XQZ>fX!5a)FPMO`_d6%K4`R
h1N10FqKtN^C%z=AIyeFn+v5ghQiaYS@1CN{INu}r!Tn}<*yJfKb+jS-shpLA`NtzgsapJykhD)^a8he4~sMOipACB@2&ZgK|l@mDgUjEMHUmi?@GgW*;GI)
2WdFpZD}w#VSY42qw&^$)&anlFWck#fwBGaz6A{`JatLtSi=IG`EU0cS5L#DNBwqs+R(1^d!Z(+XMegCx|r)`E>UL;XZzLoy;RB3&9-WTW;}3?2fu6Lw#X)A
c|@RFt{TR?;&pQ%eBqroHx539BdKdir<1-JT2-5*Ij=Wy-3egkvm=~k=Ia%EYG?z=N5`;!l>54w66kW38+f=p#?VYs;&e-!SoFtPSHo`nXnb@+VD>K{E?HpC
7ge3_j7zt8_wGW%As+~#W`F1O6O-lq0nkW;F}5BdW?ETJf3wS2vJC@cj5mh|7AM-M=cPJxz?O?=Pk`(t;iowi?=oA|bOv-YhRNaRdju^|3ZCbMAr^9Z%*$>L
2b-Al299W5!uT7C9#r@E+7<G3a^<^Y%7^(F`!2gfJ}q{(-f>fN59ZluZu=d#Z5vL#*!gDyAR?%$$aDGilW}qW5DXFg$9Ld~Do_bh!L3s4z3$!m;RCnz7CsjN
>K1+bOWg2mtn?wSoa*Tv^%%5{wBi-f67OR883TPsY0t4}U&ajY^$G5!E@x<WwoIuv`0gpLOnd{Ret2ioOxDTY`Cx!=ESm!4dNAuCve}yqV~Owv1w))9Z?yCu
>knd8EAJNhdsAq5Gsp2w38X$U2|x-<XInHWt%$oRxtLI?!4JBbe0s@vbJ?QsSedCeco^w#yJ4Vtx+1*=$~Zp#vz7fss8t%B50q%)MNazjIDgK_s)b2W9R||v
AN7dxddWlc$h#kGz(e^y7-e)d2jMQv339N*VdkZJxnOL}9e?gJ6PGNZ*MJfh)b&J@52=SAHn?}x5*~^x@o|hs3UB;l!gJkcIy!OrHEi_4TdVNX&I2-$jl9vz
RCDB)mSvdfo-l6*a<*KG{9{tNZ;k6GQy~N|Y$>w9Ef#Fok4)42@$?_K%#6SkCY*uqFepHbs@fhZm1~60J8i*Sjn;?X%MbxifoL5_tkBF1N83>d3`XU_W?4|j
!~foL^pb3FkAw=mg3B@fFKvIf4_noVc$tW2$1<I>sW}~kz9{NN5rj8nBQP}<8jQI1`UI#GUVv6*f-SenO%n`*nS1A*&y9RFpgYT(MP0Zug<B-hb}jSgw4s@}
hQ0(ZO7m?<C}p;b1V?=tqwZ1BZJ?Ag<405)bxuD|@z^F?A8l4QdI|L7@2SBMmq+$~;bz%Kv;^dW$PYy<Lr7F{V>T0&P|Vq3+|H;y&p{#Zpx;0aQT9P><ZX+R
88E+~(VJ*^Q);mVo?N{<`BMmu?%|j4dB>8g9xn5Q`%N1zw%*mG*PQ<K<un7@adw$*$G&qTXuivj3V%1S>>Egd6`;W&ERy7Ce=}93CpW62*>{!sy%`jS4B3>%
0_lB<3V-!Km5%wlSY<?WQaBh-$@aF{GNtEfYsMYB!e)GKgagbO#W2<B1+nyl_c5MHiqGFgw11TBfWS>VL$u3Mm?<(zb}lPvtSon;;-5^G;ckemcVC4xasZEQ
soMbusPfiL!rnjyN?}l0^?N?-x7-OuBmeB=DvINIy1<ihr1N4H7^EY^c<wU6tTRto-unOI{CL6c%j(0)lVR%l$^w|i4_45k1~g{D`IrKI@ft;3dB`U(oGq-x
yKpX7@VFiHb!)3>C5^thfbck?sqivDc6Z89pi>)#IWqkw12uB2)Z}Mvo{v>S?PB6cN9K&%^|Y*<HD%MT2U6qnp@N+b0+T@TK4XwN90xv=m@6fbI3R(ztg!>6
As*ddkq38EBNCcU#SPCxraBL0@EQYXbWSY>DS6PaQF3EW&k&eT>JfOCO6i4b{cqJxoE|+lWkmfW*er*XqQXSNd7TFoZpEJ^DX>qu*td3cQ1f4rfb+m1?S)Iq
Uz7XZi!w%u#)g#qnBS1$hhONW=;u*;>3yJkVCv0}K9;u!!UiVs>iV6eRIi!Cu<h|G4UT7Vbf19-?%QDAykO);j5gL>Rvv=>s@r6U>D3s>G>pDcEAN?Lmm)VE
-~*ia_uoYk00w<wG?r1SLnaq=Vp3I(?QU#u%eyr5=^B&JWp-6Nzrs4M+Y!gc%n1MjNFa)U?2}#y${h%o<Kxn&lSPUQv?xidtybV4;BIcr8mY*d8XJ~!zZOjP
;QO|)57X#*eMT#J4}{4v#q(}RnqpIs>aEddaxS!S#(INStN{aXyVTA1XtXcFd*lU9y@r_mLN)P)Y<k3hkn#(4uH~UG*1x@Ka(9%C=wL}M`w$ibfXeu3U6k-D
U&h-;aVyu(0jN!9_YmUKj?VI}ByY%~848hmdP|}_C@g22Ft{GiGGJdj$)%a1j+|iG54iMY<m4K*b#-fkjRjBSxu3f!zl`j^pc&Sa9u%9u1R{d?Zj6+Y>VII5
38%3cR`MKWfprES{yIwW0fB{a?!}D6XlV?(McTpIrH&^wUDv^SOmLr<6{ZkQ$T_{361#sIK~H}`8f$0c9DBav30|Wdd^J4XaC4zf@-w5kp83m%S?V}j84dqp
>8Th2s1VRj?po)1?QG3r@zZ~rxk=?di69lz;WWj7Wf{G46FI@`7v>*z@7=O6Y>CSVe@u&fW)&pZF!k9dq{IrKeuVD=x9XLb-<vI(3oUin2~18)L6{$G75q%f
YAktOQ{pa&r%jvU8)2aXUf5FGs>T?pzrj03KC8ksM1I>aJR3Vw<@`c2bQ5>Zpq*hrO<nRhQ%1iVLgK3y)0-3)_u!d)UB_+}>Ur<U{*v5gT6qer7T}5R6>%>G
nx)Z37~)CY<^;1~*DR*Qp*dFUe@rU<Kfby6NLwEd>EJlp@-_(hVrP{`)I7Gbe!_T#|0(ZzCU?f-n&`8Dd^|S|rE<sGvaIOke}T$eO5z$UiX|k)>6bbLQjGw%
MM}Icn=92vvnzwJ4=e~=Rk!NYhza5?qH_tKh#ao&Q5oc<74z8;d*4jupC44(b#S|JDwlIJZSaDql4}D8P)1M+zYREXe@!*awcX^qG0KfECDUP*Pd>V@4_Stz
5RpwwHSn#*2YXl`o1Q#qV2b-x7t<xXD9e<<%@S|d+U*bKev{~+(Rg|P>Hgm?`5hG=JAQvjc|hu<emQDhw)g=VD*FI|kMV_~%0w5bCA4Wnl*v|{Xw0ttGeYn}
G)<y@dIbnRR%X1HA^V_<a4!P`o=Ak<L+-$w{Orum9c+=UQm;0IU^VHbx}Xh3yQJ8@?a)TjQr6<sn>8}7(Ds_KLiB2EXB`1+dK@=Ik-hM$KSWs$aK;T_#lbvH
l<Jhg>5xq~dP3N4qt?t}*JmgecZtY!tpbeQ32}9JD}WCsf;P=KZC}8>CRRg$u=m*pohBzBxd$_86}?d{0y$U{cbo!HJ$xTYTezhYBakdjT&psr$zdbvOw!nt
Bs$LfoYS{dk9&$|I91j%mStRFAE1)3lS2R7T>a{D&0KuY@)M-{2YOuW>Bc0nT=Ekk2a)EM0o@|<xG|6NS!BRAWW>Bjq(b#n-k?O~d8EH&2^qe`5J`!=Fy9z<
5$+$iI&%i)(9NvUMr6|?K1c-;Ilgj^L%>_c()Wj5S%`Y(G;HcMwFtBR$!nA{i8Lqk)IPQ3+WJ9snXVqhVMG{pw3H6cF#FA?MeEm8Vjs<2%WBzT*flL#jIDJ4
*`;miu*tRR{P8wQ4a4s_XEv<+Fhz6hgBx_^zG9Wb;Otdb9c-=|zlnoHM*T}<FiUSzfmd_|il{ByB@wc4`U=`?NyrHsO|2(TrSQW4r_O|qcl9s8tezabeIL~n
$s=jgQv!21T)+bB5gX=4z73HU^hpM1oE(e;x?3HP__Mu3Vd7h;xv>%cqbYq)fy)(_96-{x#WT@kQ%3JSaBRok%o0cJ2E}p_E7ed5GGkgquFi`BfKtON;8xuO
ec?z}ZTroerISXU=`EKY2J8N)nx#cRp*vsIF3j)jLCy*maSBuuO20qGkF^g|kcU^s3^D{UbDZRJ`|ipPVK*E}bgA14$HnGmX>Q~!nl|^JaCY(l`^{<`^g_$4
9^v>KK)x(gQ%2y4T?zLMByLag2b3H9EIU3)9vmc#AZJ_<`SbPD4?#hkD4J3Jn10k2C&vu>u;eY!yQ<>&J%?0caOi6qLOBrtQ~HGsnmTgS<NBOmU_mim#MJgB
iyK(E^mq_VHlRiO0wVk+9KMimrkCZ|Y*Qpwu?kgbYoehJrF5-f{%+&J$eoE?`~7;t4a#V?Eb%*^R`=C#1BVe(fb|E>_04;=$vCfMp~gC|Wdpo$$vP6ymQ_=^
7w-^Qdcv_|B`PL3?$ReK1Qe2hYr^DeNvymLZsQ*k!k(hGPrw+|20OcS9NjY6)J!m5M4y+ol5bjc2<~KL{Zf&?J>$5^$9|W%M&1osze)sX_`wFmpg*74q^o!S
|GchgDqkhLmEEL?vY==L%XH^gfQhJrm*Xk0h8`3l+Z3ajbFfNKrnUc+iDx&lw&}5t6Pq}DnWZm@kijZ}I4Ow~yO^S?(uaZY{Zr9Yc=XnY>!)s1no!!}_n8O9
@5ndjXx*|(>uj<USPZ}1hp7UBZP1pOQGi|I>|D&y`w>8%3&^QWu6Xv`<tQEnHki)zf3>e5?ug&U=Us6A%P}v2>dhlBYW^~4{@n2qgNYg80h0q@z33mmso9X-
5}dPlR_fw>xJohtzvGc_)&l0Eb@EG-M@n+=_>PR;l#5c)A1d-2A`wd7RPSf=XiP4{g8vW)|EbUsFqurP;<aR@Fg2@Kx3UyX`XM^q0OH@dDyrrNzYZdh1n~iZ
*Uv?x^hs44hjl#F%L446%eCvQX_o<X&R?OOkj(DPKHQZr?7th(7iIPZmGqW>ZR3d}LTNh;V@UF%Vv%N~S1AVx#AF`I4JGdvDWE}8yC>>Rg%g~9a!)9&ibMZc
ywWLbWx8`kJxB_Do-KgNEGqc~gk^rqa-EU#F=kOWb+`lY@f}r`nW#G3Y&Gobb1NBb#jrRfmg(Z+!n-uLt<|nwz2J}tRvk3E^f-6yyWsq~^tp41bSM@PQ<YKr
{a(Nh%yrm7VQ(sABX-)DpaW@?%EGk+r+T)Ij0Wl7=;ubstcG?#c1bZfL-g}nRzM=!iIlfS>nth0Lp}yi_jq>vJy=#h*8N7&V9h-?`qrmV$CF4bn@=(oH#Axd
ZyPZoZVv+VX0J0xW`oki7UZ7EJvO$_BmTef5ZG2pm&FFo^txP6U1EwxKy{S9jvJ#h4mGSxFvFb*V+*|6B&+2(*6~+(6QWjLV$zfU@h?0S_aRW)xC11m8>&cH
6_A@$6c?eaRPIL|;fP7g99Z22pw21=u~~-MQiUebM=$=?5c{h67$GAW+)BKq8@5!fkE|``dFB`j!!IyTfnxPYt?CSwPM0i3{Ew+|m~<oAQbw1OZ5=A$TDB~-
xa&Vx;?&YBll;;mP6mwCW54$`g_?tm--<v%h2QRS%0~u~0i7MxAOLP&At7OYhxFu?M|w;fC-5sV;;?1M3`e^VQG-V2-R2vvGONewB;@bv^PkuFsyX@|1ebo`
!g2kA$SmkLfsIx$ri^DNcMPty;Y+H()F`!*@^MCa^I8}sAOiGpdQdgL-$3ysuyb!rp_Xf!_YQdFJGLw+D)OHBM1gy$E4eY4WZj{eU+p1qcVI=5jzFJ8U8}1l
pTiR{x$UA1^+^5#96j>4e|lC-mmv-4r?`xbH^_XrdpRrsZ*yV0(o`8{iM2bJDUwNOSY{l{KZt9Gk{QUpCisnZM&&jtKdUINu3nY*be()PB(}VtkHxLzBhX!?
0?kQ1?(r22*H<XsT|Y{daPovRGpp7yW`sV#3rXYOFYh|#ICEQdMKNvNj-h{iW*S-)sBB<DscUkqfN*e_qiwHqncnE*#^}ud__~=*={LIjLREw(;M)%O8I*b3
nlPj_&tMzM%=39#ZQ?bFwXo*lT%NsnX(<W=_d=+8aa78=RZ4Kj&nd+ddHAR0MY4_1bTxU`$7<fYK@(edb?wXnzqYf~`naW@@yowAq?WBhz=z8`B&6?;+SEV3
BAq4+drR}}5x&8yu;;EJlt$OXcQ+OSw>LRQt#^*9w@*@_+KLAhqFJ5~lS}Z<WK-3nT}VcnAXd8=t!E(nx)q>>$LRHUm1)$>MwPY@kr2iI=I8&7Dq*Xx8Xb)&
(1=`J#DlT)q)zB;u0*6~q`7Q&%amm&(xQqC0o3_Jxi7PfiGfK&sadk55t+ugAwYQ6F{c@s)}BB70}Lea?nIU-1u8Fz%AGT;<@l`ScLp)xe1as&Cny}X53wl6
wn|;Fp^USt^E?B>n=v@JGZ(MjfoLCb61(&wo4s^d%lDR>3YaTJ%5y_~#b!cfLs>MApB|7M7VN1#m6MBYI1$3Tx;E-^Y~Bln&DxW~ww6j?>cXT#IENA-#H}b_
+}slbyKF+eK(8OCvQV&jbD5+kn+LQtpZImw0)|cpm-6ZRLh|>n4gI&xXc{&(-d|9MyteNUS8^kT)0J1{I2%+gRxWAczt$5sK0e%H-V4gwq8sW^dPZaShj8s0
e={~_4BZ+IuqQY%x~g+P2@=}vpy`|2U*f(z?s3}n#-`CE;4f_KKP}zadxvgFmma$tic7FW(6FKBt{5&RyfD$(hv#>!`V)LXq=fnl6Xex-?3fw<jSH|{q4W5!
Hu4Ksko$5HO#Tc|X@@^^%+4>AlbfK>O3}<FZ7t`bJ#9aaRLX8SMh42#IM_;uQ{;+H{dXwWkglA&$sD}z<7OfEt7lBm>Ox@Lcth-~?FpOIfU^h;G0}{yymP_;
HmyZJpDCOUs*MO|up{6nML~$%-Zp&`$O5azQZFar$50gedoN82)Ng1VL%;jm<GoG?u;&Lt{3R7X(TsF+>wA4t4e!i<OXe!$2KC*)nqbbx=91QW4qDfplHirE
(crL_xEE&xyAKPdwUIR2z4in(x{U7-m}NjO28I3}T<~dYICB)q#0RAPyQlLblE0as{9BZ$RoK<1AR)D8Q~shrC*oU*E8?`J&qFJHFtk?h=zFRxbD=L71!Fdy
g8HT+Z(OTj3fWir8qiDWy7AmFM7Z?(i9rKQ=`vyqw4(L^@uiLFQ8=BsXZhsz7ByUe;^8()+)LM%AohHlmDw(_QJTDWYEZ+Wj)HGx^4yJ-g1!*g5d*`?q@1?0
{l7X~0&Gw)&$<D@2TM$n(22@_?<Bjw>8RakAOUQ4V|j8o9F4#C{nXRdP5{{sQ?uTMX%fb6Hr<`Ln->l60Ni`JfDF+q4FpWJ^!+SN`dB@4tTu*EGZag}6#n+|
EB7<k0p*R4c9tDOLSSxx!Bshc&0;(My><N|`G)xZ8v<71ytX`g5~;?C6MM@5eD*ji<ggN+4zpP-_aee^;^;%gPQLuc_Ng#L3Nlt5&j+W|s0x84yU|0dONon5
o5$sXzENS7L7U++ExbhT*~Yd&j&OAk7ww_-(m7suEVz0?@bIlLYG;Oo&Bd2ZD6|LwJXiHr1K}IArB#rGYDQS+8B3_w<^bpv<_+p$4eS2ENe2Cp5Tv}9;YvR0
>C$zqF!7S`sA$lE`V`{GW>TNt42Buttm)_h5txBpB?;O{xc{)ySn0m01f@#RN+z^dT%ic?b#oGR9C(ba7@HldHJyo-ONix><xfaR`uro-fE^$-G0ow@nv<SO
CL=I?t&QPsLjVsU#IDPt;4a?5Bdydf(LZWqAyXQ($_f&HI_16)E3h_)=VK9;Tn4AOa<GS%oc~F{2VO)yJ*B<N5EuxD07h!JFW9Pe>mBnzg*<qi+PnTJ3G`Y*
CL`BC)om`WUo<SIOJR6_8h=N~G)=Q1WO(RWw+W%Z)geSAswM@T=2aEi9|@uXV|bNZ#OnH)Wa9sb3lM>c#of>w{yE116pTTthy1J8&^z(FM`k+`;5O%zx3j<S
^ejamcx=gOqB&D<+Oa=2r!JNMcG}o)1{s%BrLH6cgnsmHgyUNUSpxI_cAAJo6tPp}%Uia-O-R6)r{hmx8BGH4218k6p@wGksbGjZEC{<W)*doj%@DjKgmnTS
vJ9gCs9*V?CzfZxH`#M2KUIgF&P#2|6mw(0LT@NbbSL#_6!_QyyywD|crqqK%TbXiWQs#*gS9b*WQLJtpBkME3JOt*Jar!Tareg=%}Qmv^U7u)fd8EQs4X$9
=czW#UZj&FCsFBNBV-3sH}{RPZFQOLxu-|GUxh&p@mCn!JFUK?^y248c7&cs^G%UXHx1UjJDY>QDGp6)u!qbXAAfh$=OCaXVs?QdDa1<YV%;La72yB$ML)4U
ckjVW56<{zuCmhog^or+#sv#L81mzY{#aq>!KYlPLd&7lJ;;w3cING4pj{LW(L5Fl1*fFofRvNWW$_Gsb@T989F+8QM(DCx^X1F2gE5-$5`a@D&o5}F=?3D0
wcT<Md<a{UKlZ&p3F=pRBU@)UUeF{`M<VqXSq`D@UM)<lQ0(+qd<V5e;lNOu0s}JzHBqft)i=P3W!TdY<xW$P=(3ieui1x{Rc3j%zaqssS>J#FG-OPH-6u4N
aW5vH(%7r*?}j$lu#%-$a=iROZG(O5XZxhq1QOYFL9<LOTS81vTLUt$32T542dizC-WGghq4)mie4+2=<zXcFP8eqt1w>f1)w2nemk>l=fY<)FsYe$*9l06-
;-8UI!-Qm?f`ocAw9Z(VAA5ZA7HOwXT1vnVTl=ehFyKM~lRT{IdTlq$ALstDixpw+IAVOA1}xnW4`eQCJs!L8F}ZtWryqUK><y3dgjd);(5#-dzZ;<YjQ!=w
7V4XL_fZZkr5#1zpHp0^_Npae=g?Obf15WY{U`v>lC?H#3Gnqye$A<cY9gA@f;2{@mZf+~Jw;!AkKODtRA69Li_H6`=e`sTkH!mPm-MNTNs@f4f(<Zv`SV}S
2jU!IbQYdmrnr_Z#@rZ%;k}Ocj>Mn_ITl^FhZqu5GG-HNU-vB@;A#sBUvWJ$Qv7NSx^_Vo+^KnwtxGBkI&!n!z@Wb2|DH|zh0XMB2<haa;w!+I#<4@0*J^w-
9!sug)q2LL>InzL->?y2?v5}iIWqTZPI(22NWmHDIcAprW*j>sgCQv`on6R~cxD}ix0VbrscKvq%1?`P`HGalef$Zj*%1f*l`<y;Jk(Er(I;!8_T^lrltu#x
=0XIzu9Xf3-TLiEs;BjCxX>>1RXuIlvJkC6r(yr3^T{PGPh7aNS1AkqGZG&$yHuCb9}9WGhd09g@~vGb1XdGYg6X2onS1rpPrjKu;N$jyJ)~ZS00E=wcmYiZ
w4)|R7k5ypH=4oWiGm!tGUsPYK)1WxM1u;r(UgW?W9X4wo^C0B2tW9Nv)vV*1f$8fPTvbbzk6@1JO|}3JDFqyoZP6WM*F7@xUz_wM~5*)>Dm(^lJHJyN<fSy
tBo1+HD}4;TUC<cudh$AG0484_vO+A*hSzt&{ExLY5i}ap8-O3EkaK7fY|diG;M#LhVS3A{mPQP;dw+owy1`yBp(oZrWvE(_p_$gIs^@zh@M07P;#?PQ$5Up
>-LHS#iux4_%XM2K>72<OJh-WPOyp{Gvh<fu3OaNcLt7(^%TY$*+)W(64qeL#S&S?V@46YW1bn<`0v-{7nFb%kG>P|zd|H5XR2jw7GblE&NMc0Lbx_pbg+3p
iz*tov=goU2u6!MC|9Ccs}*B(*YTFD2;1OjW%B_NiG6S4VmHU;!~DB#kCA}=;I=|uFphp<9v(`Spd-KCu~k!`J2tKQ(rtgGw{xaVUYwD>{~_sg`~?CfL|X=s
FgR?*1M<tO7_gM()ofU)Q~6s<<+1t}a8F)DMm@9YUY{uJZ1amfkEdXMDh_74oqCCnKUDkpNiAg-;j$NLcB_(i_!+AxX{@9fxxiY!*nsJYhviVqQu}3+kwgQP
!?n$yt%{_$oC!X{_(28sISsE`;227W0kt+V!J&N0gWr2}g%j+7ovgh$Wm}5W&368JO1&(j$?tGvbpBB+Vt06L=dB^D%QVF4Chla&o1!VlWZq`Ni%PC-_)$YB
X4~=LFY0>M4a`NeXTWeLxzbZ>5`jN}IK@;C-KBKq&uF409^IuEuG9Va&jJc)0qXLd{L$|Igf&Va8blg~_LKEU7?0$jG*-gWIh-^C<dbUURO}LHpon(}hC2)R
jN4pg;W-Sx>ecG?P&nXuV-cKKRhB%PNuMj;lr+o7{U8c(-ta=!oHYF=bEU9ox&{A0IN>efgL)+Sw``TOPq4b4rUg>f#iw{&zOwp)mmrcc1O+q@>CXf~g9-ra
DY%vvaQ5RNt3Zi70729ZaL8R{+~tsToihd`FGCzA`-zz}@lvt?T$vlxD8-&7&$K6x2NQk^bkS+qdKu309Ck~qItUQF78pj~b5)((mvLC0<4*00L8o&Efi;D_
yzxN5smm#ztH~}lNS=n+gw|2#{wA?kZFggJS5aNK{K*>rpR>uNRuB>MGFY1rd@yi*G(7MkNkbYqtg+%_!!P&-1L}>*3kZm1)l$o?UN0`c$=v34wq2WGt!TN`
F6<>1b<B22tjAOkll$%T<e;9{A;7mZ<nwLCfEA5s?s$W3cY}QiJXl^M(t})s8l)xUmvPcjmSY$HXq2qPIg`To!A@?sUgUe;zy*J^G}rmmphZm-l7qsiSNP0;
OwZc-Go4%Q0*mw+5i=DK^ZZUEuK2Mi<9H;-gJUPp7I9$-ZJx*EH@qog!9U5j+LF}q<S|#uuwlqce4tp2tFExkoxiBLmqbml3g@fxL&z!RwW4Tc{U-V|7P4FR
?2(`z+5tN7#K>Fee%zRCt4i_%IF0X+sPe=Aw=*ct(rMj_qq(c9Hm1PMH$tiditu2<t9Pn@L;R8p>sDYWStJ&-6mX?bIZ&6ls(XPN&bpccu0d7D_nqbBqI=<v
T3OOcH@`4SoEU*>I^mbb7f|WNnG514PdDzaImZQ^!TxmXumQxc+%`y}zwh50xtJN)S?+B$<2RhXw3ZeJ^z3d_+6OG_2jXb83mVEDRaXr!F{pfhRZB#%b^3$#
>`gFYB4trgdCY5=)$rwqZv@v}e%KT3l8g2Aj+=`v+OI+WXABd@(<a>HkmKGu_26&M_kldaU1)+FEdolsvY|AYN;J3+IQk&+QuP1OAZ*j!Q;tgQK%60P_DeDf
_y<Mi0;0Sn0FGcwKE#uw<`6$>f~<-Q#?3O)XYC7A%NGJ4>w0`JfL)3^H&lE={jJVCy-dK4%ngH3X51nr<r!ReQbhpV2#M(7XN1Q21o4P$VVID>_+RF$<%S(V
8ba!KScK#C=_Wnf5Aar*mPe}p^xN{M-W#+MQ<ALmwkp*nF>pKeCYfXUuZSMxb@Yq=Ry(b}ems23`Q?sou5J>*p%H6Py7N9G4J6o;4CzqeCw)vmc#(W?ja$jQ
KBu1E8KUEH@(z6MeV%#8(nGvo4K@i^E!J%b@tKHzk)ewI<u4vJPBOno4eX&(2rp$baD@dNUuc5(Ro0;(TEYAi+_ZaT&iGKA8~>6jE-MGa-PL15bGF;^PORqT
vIGVSwBfWCnz|J@&;Z!WLZN^~eulj)g?Ti#2DZp*7S(^2im}ph#?N~;SIXegV#%PH&~c%-_+U6=XqEtHwA+_tf`&cL2)Oyy3Oj@V8RFcZa*nvW1zrxtx!v%o
Ztl*(4zW-yDn5Ww94I`WVnv6n%MnOczsB640RLW9sqmCN8zwC5>C9DO!f#`KlK7PmQxi8?Z6Rp)M!CFI0lw7)@;6_plY2|iute|5`CQ&t`<ZHZbmDUd*zWA4
wGal4?mVa_B=(TXh)Wcw9jLBX)?Rq|7g#?-&L74Nh3P3~b>I3@4Rx`2{h2igY8G6pK|oI<5ZrDhq*$IRsWF+n)L?n483ku3w$ARv^R7(43H?49SUOrJ8V{t<
who;;oyND*!0;89sq{k5Gr&@ko8lb32b56og?``bWj-x2U_89QWDeR;cNPUjdU*9v=?K#S$oRDQA6WuPKYAZr;yZi)8v;$qy3YEb%Ueb7zYL^lWkw#4PI_0T
w16>gt0sTpegaVFG>MB=-5$VS2Tvjv&kv~50s{xS+V@+=`p5yO3_nd$8NghzEt7W<U$H5G7r#ImH0XsFLB@fDd5<Dg&y^Dn0*>-Tpq(ohl+{Q@<GY_AD%cd$
YoJR4mbGWE@;a+KDHEB7RQ09)NieFml2HTr`U+y9`shb~+NP3%Kj)>b!!^e{=%LP)jpp%fs?PRvvpx-NbHl1J>W(Qx4T`vLB8l4-k3R==n7%O=XI!>zE0e9#
TW-4``aCtrX+AJtDtS<xk7!LK0r4W#^s2zAUGA!+I<m(b&*$?{_BluZ(w2ukC0s;BL~nMNB)wznwOOF*<7iR(T)V&$C!~~6i)CC!)lRo&BZvXuUzUEQ_qr>x
sfasuQVXxmSi*3D(6iS=WO)W-jBXO>*Z)~VWQ?4%GH8VLK|*=T0LM}jygr}?AaJ<<P`UyOdw=+mHLn9=dIZaMn74O2G;sJhnMi|jT0ORR9RHi<Pk@FCN8ZNc
n@lfCu|>QDYYY{*R2ux4_u%QNx}<VTqZB*I>XL69LJ}w(vk^q({g(_=$+9k);ClI!<mprHwc%F98$FehRJN)%`;|#d=9Udhu*-MX3*SzI7R<^|CVBS?(?S>a
4<*N{lLMvJPJt6=D6BggPv_kx!;I0h3yBsTQA?bUNneTP>^x*X6P`<eKJ;Vn0Z>xXng#R|acN^#B^l#!CbIA$LYqRRxKWDb#STZ+I?^DSEFhE`T98#u7`l@F
9+YN2yznAbi2LCI{K3gFpFEBkot@Sq;S~C?|5qKO#Q-?rJG|l*su(7~*{H=zf@MicjnUA<g)f#Z^eA%z49Ggf$S*sc^frACT0wC@L=wwLE#t;l){>Y9w=w7V
s%K}B=T5V~)Ab(Sg5*AD&Wn9poxElFIs`oy0HN9sr99BJVYT4%nI*XXCihUYFooYfaRPLIb&;*}q6E_ZpWlX_-v7S;Grt}eFl{4ywf(&xbV%AC7wSCcE&jmO
!w%vuD=4MrTgN0wraz8aC?>DFTJ?hybY_5*V_UY=L?s3&6ydj$#4fPk5=V$Z02drXcg(}dHq~bsh9@<wR%wG8ujD8k9hsz=_c3y{XA(cBYYZOTH>mVrFG1*^
d;@bDq&5{@8c@r<kvk$hzGMcBo=MYevCrn8Z0C|#+W?gIAV|D!F&fcLnS15_xE4ZfJ@~6Hzol!e&1UF^{38cHz{XSDatq#2*2>zv6o&<Ev2N96BR2keR@5tN
j&MG)F7HT}mW|=EQzp}iYjy?VkxL$c6HCkg{FC5f7RlC>ydB8G-4)N_y{@j^JH{6drEZ_7kYpb&FIV2WSJ)5kzaN1zV-6-m-WDAzjWK~M<wI~(-7luFp-N|4
5hwLUCVYt2uqUt60Et-=L^5MUR;bsd!Bm>p`-fgBt-Si5Ov;o~gDxZ-iCJc0BJS<J>kiI=$Z~KPzFZ;~t>hGFJ3ywDPv*iB)x!K~GxtC`c*$yh3yH4C=gv=V
ddC?zi<To#lowyMOfD^2aUr2q8Y1_c^QAXg8>LL8lSHLze=KVU0PoxjBsH=y-<of{irKY><#wue_Fd!=yl(_PtO(v;t^HO9g9zcwYb`CX9yZgFaOaYTr#uvA
jpxR@%bb7YzFkKozJ;qCFcWxMnZ|kc2okp=KLI1E;4lDId(w|Uh*0f~|1U2$&=iDk!G7J6C*J-jZ(u#~pQ{EXZU0ADH_hKyEDwui)6vMK4_N4_Y6go1fd-OU
8-vuG`{;N3Yka3OL^*{2_e_)f#xB4TT?<;mhK;piJ<S^|+hM*iVH2wUK73tnP<ULquZGSIuaoIETx`BvJzys(qngtu=X25xfI?raJWXNXL}-sT_^rq7_Lha7
!Hte3G(A+fPTCK><z(?Wj}o$2y}{gwrd-mAR>A3W%5yw*p!2EpM?rZXfYS{1aLAd*T(DWEGe|+YoaUA0gk=6=ta)R?9iY`D$Vrm#r+1K&UaaCOVpnf|E=FeS
tTD=;ii{<u)*wPOUgZ?|`E!*Q7L87R$P8dXz+(8-NE;{&FlxG!kN#_f*ZoPu+sp-efz2fvyzf?`M{><`UtmpMt0<;74#}_sMFMqxSrVj2b{h(Cb02Ess;-Gl
Uczhxb*RkHt*dX^6&tvQs=r!5Z%i#rBDagRpc&%BdFzz0n-py*|3Uvbt#k88*AchO>RfY~9`<11y9sz<>GebIkLd0OEk(Aa^wTINQt=1G>i+dqak{@Eb}X|!
Klq%gQAq<Ao>7yC_UCip3evLV{nsNxzwp1`@bO|%Cn6>=bECgvLeG56U0?{k3aPoyLq$2vo&e;g@bk^u91SCBV)aBUJ(z$8()t4DttS;-B3@p@^emMu=G0Q0
e(wEKYDL*zPP7a0@f~XM+!$auZRw8}ye$$<+XhqGH>V7eyJ$-qRfE&k6xqd|hH!M*FdqTP0oK~deEpl)czQ%$k`snH8pP+({flE<=&G16P@j(^;4d@0gYdqO
ZQ$xHqc5re`x+S2Xr4hamf17WHuOtDGGY>P1gnUOFSG*s0(0SW`01|yW@TOi>Os^vRtPVkdL=gjq+eBl^KPKf-tr0NIHC`x`2HrSz%noyfMDMN0&}L(#*VYj
Lk1n&r7tediz@s0hjSGQ*ySOR4xyN5&eSfu*`K&&j!*_2e|Paimgbd5lOG8?7@;qxYd3iru~uA6Sz2eSszi&^v^B$XwTr0A7v(+5O@t@Hn*<w6!71lvH%AVM
Mu~BL-KG1Vr0(WA%Ovth66_sRR;n_!>ZWSV>!~{VGBpONYl}_j04#kb?;55Qr%_Tqr!5SRA%AhF1>Zwlo196=<JZogv$bZMonjyB|1(}Y01#HP$@;0-G#><!
dJ$MVe}bgKW~33((Nq70VH53r(nUE@nND9hFbk<C#91n(1BBieG&&))Olk;HFeV*J+|T#yVbUYbNjr0go_1XTqNy<_pjS|?W-ly`Ajpug2xwB>;go4nXL1HY
ze32LS#On3)?MkBWpiE?oQr((3Q5ujrI>N`n}MB8lcp#;F)sR};YjM+)y1O84^Zvs9)X=-D8K;O83b+h#?Z;3?vy|<>F0O5zA6)9Ao#Gxt=)Z|y*~}fJ6+rx
i|BmdMeVii`R1Lt(32-FPayEt;Ej<D^TeFa&^b$69suH!BE+zj%yHvY0$11r)n_I#0u_32l$SXe)0)a(mNHhVgJS6d8#!itC%&hfYYmkCV~R+z`>=G@-~K(l
g-RvZJ6DihJ%nK&pby7s9vKtd+Rk$rD|K-V&i=4yq0J766@MQ!mNN9swst;Z0?<Y>^N{$$LddkOuIY<Wbt#8T??MMeKx3Z(QruG@diJq?sPr*lA|K!LmDXkW
g)!*&<GqR{f7hl3MUfwhTrM<Z!m*&Ov$?#sJQtK*a!8XqJC6Njc^(%UJoAkYi!o20F8k|Pipd5sAEcTQ{Kb#W19JM%l@4aHX=@sL#Bns|hKv~6RHRLNTpdhh
q#cJ0Vxs0#GQp!MCPi9jj3kB3D6QOm0XZVYHzDjK?IW|qb4ZXR;z!F6iS9m{Y*28}FYKCjS7<5kw72AbdS1i{sV*{(@nUqzRP?N`RlF2${3U>B(sz#4!~5Ec
09c!u{f~5WAvYpes}Fulj|p)wN<O7P0`C9SHbAM=z8e1<Pi}_xHoC@X{O00ZPSn%RpA(We8?UyAVZ;N=xGRqmY{hJ>6lh}<f+(btd>)gG`B<k~*0ErWu#EK)
(k~?RorZ|^s>@6ievzz#X-y=QJ-E?e(1EK!^eRwWe<_|x&8v9-6_Z0~RPIFQZI>^0iPOrjO0WU>pgAV~PLoB1WJeu^LlL0N!6Kc~EHkouV-LyW?E8f3_ofYY
4_FRQhQH1*bBLNe3?fEHnXl5gS!*uOWhGHpr3t`UINlla)qy#>^8ZmevI%h_E8TZI*m1B4y*TXeOu@SxLl6dcWKZb%EvrKd{`x*`AAu-SoHvnb&niLm<C7{G
$KEljMW?c$rSIp|t##!Vb{fn?Kos+ZP$QryxG_J{+5B<8(hcQZJAis{-b$sRvgh+IYYqB@N>M%*r8PU))4APH6(=K~F_#BH=gg@(A5Bj*4=^#3TJRxt!Jb4h
`4-qZcGM3Pr*(K}?+4e7e}1JqA}|FzJp)w~<x&ZRTIHw7FUi(2{a{;6TIOY^@n|vD9O&0y7qj+?oyp{y=x((LtS(8T$n{5x;MBWy45n@Xoo3KT9;I~qFd-2t
#KDG8mLAOjCwM7O7&iC6c%LwfjM!q~r;`J%jRL6Bg#i9VPpzb}E9Lz^|1zl^f}|{S_izWPKCpJb(ALl-#}h0DTt@n64?(6TVY3?y*|cWe5iW}2{e8;iXl^b4
WAY=~GgbVhuz(IxDB+m=D#U8)#tDUf<V3v5$Ls;klERm}pt4mll6r|*+O81Fe>r3KK-PTcu+JyT%1?}d)5;oXu>{IHnfS?n$jX}&C2#)Hwq;K16^CIRz>Je~
Ezku3X4(kz!RaM{-DHrOb~z9Z)CH{lk!|AJ+<gvDHUxfb_l%Q;k=(8%zKk}7+n)>xQ@}NW9`k24iwahZ*q`iQfwI-ypXQ$ESyG1SLll*!{03f@FEW_CW%T!O
_XiRhAe85S&YA0A5;(R&c>XpPWs8#DJ`z94^Z1vWALh)LiwnnY8wLFv|3$O=t@DFvNP(#ViqSaz23_KS1WAxR1i(0>Pp?{RP%BTpxZR=Leg*_3Ry8V!7|?H0
XDcvWVlj_&u|RVdXcEikwr>vPgIUz94iJ8g6GQy_zdd_D4s-<(mDVniW1J?e`X{FDHonb*ia#4LGD%1VsrJ}R>MEeW2_JAA5O$++VnFkIKw6Gs3%GUh>#t20
lfwQ<3M5mr3Gm9kZ!`Cof)O{f>O}M09NG~#zmTUsTvx8dk1D*sg^;A^Z+~7kJjWZD3Na$4)K5<MH?+@-bGY=6fc1Qg3@;Zgk}XW~gjbRYra&_gCME#-*?@6`
5vAV34N;b+8|}Fgr%X22%4M+-$Z6kLB9nHWqTlxx7RU0%O~l%w#MOS`)tL_=!+tSQC-*Nx-N5vG3RsRho{8>|9q8A3R2Z1NWdU-@I`IMAv_fE5pV-L|!;$t@
X)Wu~3&m7Mns2t-S$0^kEPLKKs1jw+{$eWdOQT3_7UE2TFAun`Tw?pvZ<(r-feL*JM09MgLFbWZqXp&<<=}rV*BTQH9@dbvZ`F@nI37n^c(38hNEWnb7o)Iw
z~bh+Vl47cZ?5)lbmYT~tmyr_rU#%u2Vt?_RGCoFETOsb*0*Ih4lA~ttl(6GAoz5a&dQf26c|mAzBgy`sPe}Kqa0Kq7s3^L`j89mXq5P4wXjQ~>t4WFD^y5S
e|7m}8MPMW7EfgywnL}b<9Ucq7U-}4^W5^E*khCEIDa(weMjayOL;Tpq2|@nNrtOE4odd7n^-l!i1teOUVYhS`#KtdPh;b90e#}ghqcL$W?hTEENY`m*rHs6
`Tw<YzWj{v)89F3;-gaJzuIJ0_hfks{aXiCt|w^h8RX@kQ8%Ee)UF>QYfppF72vLpHzwzYR0&So$seJIrLDYMgs{Db{lY|}R=k1CaK;g2RWZvYo&MGU1(OKq
w$f$%Ns-R4D&qqkIMy9&6vJg8sY1)?{zWP<EHvhZlh&SKywEv7$mGitx1VhqYc_E-yTDMDtI#(|Wox-`d7_MryMsSm;uCvxvwWKhCa_<49lGM=f#rg>K)Hxg
g~Fn306z&#kBlIypp0UvegMRonpEBn+%=+X0|v-_*U!DfUezZf^J?%E01kL*O3u~KYZo)Zj+wuwL!*C5I5~iL%e9b*M$`g7m;3V;ShCE~$}{=bOw+cpJ`-a=
{Jgw7WfiZm$lb9Wlt{Y&)iiFw<$vM@NPQ~d*1tipdQ-t#K1ipCL<8Usd*l+C8Q9pt<WFq%Z4DA%qkV?|w(ZV#wCXr)&V_O)=#KWtg0Jj`9MgH6?J2nyt-{on
*?&p8MCt(-tYEg0jWP14r@o!&#;MVBJ_#?E<%H!5m~fx#0L;G<VCfDW11K-N&|_A@nh$L)Q4Jgbd-9^>%y`Vat@X6}r-q(%6qwB*to#A_XcBcl=Jp;2R@Sy*
1=j{gf|A^XcnIyL$kdQp6<1S-!wX=4d;ZCQhj`;CS_6dLtp(q9(952D+seL>NC(S4f>A$(0)VHYaR>Z{V-oY;=rlua15jm5tw^o0jzYr%(qZv+W`L<*h^2yN
r{QozzS=0A%S%dh0<YLpM@tdvXtNAq#5~64i6R$`{COyxAz)Op)eQ^Sb$jxFe1i>NfO|mH>Em{6tEHBj*+-nW6!<(kk;*dd=s{&=T6h)<IwHVAE&jaMV~=Ca
QWKSiZW>`lsW%PJW>&KZ)=XtJujFg!WstlcOp%;PKEvN7Ox$-e3@McLF-PxD^Pat!JswkE^Jk9#*cISxc~L|MS{BSuA!tvnLU#N4D%i@VSif03l+#fF_b^%#
m2qy6TsvFfW|g8v2O7Gd2XEQ2QZeHkKO2GbCtO1IPcH)NdT=vJ7Cm)^uR}E^1*@A{La*2|Msag`8}x6W<~p{RS`2V-N%RV+F$0AaVx{HITX1tiKo#r%mt|e2
z>ev@Fm>MB3dj8rk(_<p@*97LY8@0Lev75q9gx2!XQ_`>B<^p$SQ1)Mj?U<Q%?L(_#`bQ~PyCB53@VqsH}bN-R~_+CvlMpR8q3H<5kU(0)efGea@vu0429SG
CR&nj1JP1jn&pOo!&}f)9zTggVA23SN0Is+#OD4jEnx=Pwrf_-F47Sw&sr-P0I>7w+@-XVQ{4)ck8Uv{rJh>PtwbRI52<@7Xd40C^5%Uyd>^uSvZ|m=pu1AN
zhmgk^PJdhBK7a=82_LE=a=Hn+9vQ$%$5b{LGRY&0tr+hU5nql6SZ3K&)94qb-w!G2AEXPiWfCVw~=}^`V7~~(*QOCI3{usVOD5aUR`z|C&GmRLGx_@AI2VH
-(E~sTQ4l??Q0J5)N5C6!%1=h;g*R)+bM?QW^!?%odm4ceEPqTbR-}{XBMZD12<KMGZycb;%_v<jV3_u$&lh(XwE)9Isv<0V8Tt6^vIqWDm~XhzQna!$KD>}
g%#Hh*01LsT=}7*V_jLkcEhl7z>UL2>s$u+_2{PyXNbi5noORlS8PV@4tX`~3mU$4;8kbFX{I8MNK#|mFK{Px!JVFh=3$%o30?<&zP>7FXyo+h9r0ys+$yl>
F*7U@;xwD?OTT?+TvufWzLr77!h6S#9Xq-TZudNOadL^k!yU=Nwd}ZF;XUo`l5IU2Uf^Jx5AifHW;T?ha%Yg*GdrGs6`8dbeq;IZSD)oP37&i0|3nXOnd&c2
*}mw{55OGcb)mb<PLrnC`ia8NVCo-DR}h7`_FijCF%c93SyUF_c_yU2wGxv}cu9n4ycu;`P-4F1mOLveEaRYAm6M~bG7Wz?<rAgnV;V(~c9uZ*>5)#Co7MM2
8u$-ZH&TfRpAchFDV3Rur6-NGG*?&DR<nom)BMaDJK^^^igu|Hq!QT`cjGBmO3<s7%KD<~99d>?)j2hmfk7kjEc6l;*9M8CXx<F3Myx$GS3r*KrzRf|hb|yv
A=sKlA>%;k44`)}681<eB9$?oS~>cm#AyP-s>tq6a7V|+Tq+)3VL>1e7919bwB#9!WdjXCa$#@nCHJ`)j!0Z03}Z2a96-P;RT3bgF$1ShWH~p{+i5CUpktoT
G?s_EoI#KFYZ2eEWg#}ijxdk{B`#su%G&U<P-ueelK7qiG-Q>l90>h@U|t+b(T8ezpSrI8x3LjBoALJd8$>AeUM`Nd2k=vj=3rM^UQ`etrHi472X`qoAK~3}
NdGFleGbOBEE(?cp+`6ujd93bE6>3>TV!$khV+v<1!$5Wv=&|ZI@hpqR4yS85~lwkL_*5T-zWwNstI!s<V%Z~ctIUUFC#^{5DxC(y1iG12Yf7)QnDnp`7%<{
fsf@t_d4J{@U^-OUN4pBkQ<*G00fmZsOEsC`uu&O;Kc9p@%eNYZ{9|7TElPs0J`70o0f2XL;-a>IiVbsjG594`HD({C2<9*IxFCLT}MS&vL|8YX8Ql^0SZil
fvF%am`$A|<FEq_z$p`fWQR)P;j2<s>V%Z$=b+Bcq<=0eZyLEuikOn1&;*84ME<n<@Lt=oB@hz(WOMmrcaG%zf?~aMo~I`CQ9<T(#xmb=7-Mv)*gTNeh6;Tm
Fa)|7;0#9h0nl7c&A!9%rFaFNgYb+wc*^DTh2~*s!H8p4Osd?HrSZ9d>+K|}k^T6v3!Jp8qw9u~ehx&|_^BccKa~P6d;8@pwl*#MlXJ6z|ME<T8}T@kmyuL*
cI0b%?%{s7O+%dMkG{}10^b@P7Zu{Oiah){fY>+C+D9lomBeW_0Y>;>;$roNr-DeLH-EKy%)btAl^ws)K+EMlYYWH-%n!2QaC+ZKR~N=4U}v3<V;U?AWF;NZ
B8YX<pj7j-nOz_p^M?!2p51lm+K*-WJEbX85lrk|<sr|JYz(#B8fTSn>$2HqIJW$!L$3+~hnP;bZj*yxN<6?zo9Dzj=F^e*4urc>mBTa}<*W@Ud7&J(DE*U@
>hmHY!qyuxTwkR7=W^ftDEhzv%OsUxLcgR4_yS<LJ(Jml&sKRogBdd4p29Y8P{%<LBQ$7}j6x{y7K8kU!*?a@8M@gE>SHBiz>k}y{rTp8kAbD(oF9?^X3~i+
d-c)cV7(RU_aJtb34y-(PfcU4orUgsT2mTT&H?@~^^={W80$vtO-UD}NTrKK>Z~ha-zOhg9)%JYL%;4inykJdBbpb_aO+>2mORtr&MYHd%0$ePYcy0^KVR%d
Fd6n!u)jue=VaxtyCE<)Lgy3D?6oL6Al?F@%4#i*d?ODVaEnqE89L{D<mSAmtRPjueJpmO!Hkr!U#A0@?snZCLM$aMIrlBxtGF!%T5FFXI>kl8rl!Q|P!RGx
W@qdpxI~#dL^Pc~W@38${^1?oj5)Zu{&NYU9^ybz!(~X04a{I<_nld;O#lfBm!V&QmAJp{CAx;Eja3UmZaaF~L%E}oUJ*+Q(S{Nl)Hs1@R#^78bPEFQ5nSiz
hP!%1p)Aak$XcbcbG?N%ly&)k;X$0q3LsuZ<h5*9LAvCpeLF$gF7iKl(KFr&iCCnUb~m_GeJo1*MqLZa`B{hTRYg=wNL*(=t(XB^PvgmN1U~q|AMpVW&-Yo6
K^EJM{>fZZ*P#(an-p|F;rMxHS#^k*NI_0Jf>ve9pZv(}Gt4N_p)a2oLd6_|N##cJ@>ZS^p`A2<1_P(yBX`pzl}Vqi02NS}|4=5oL5N#clnFxhO#5i%rAK?b
7w6G8sFGpW({TeU0%yHPz3X?%r>Kk4j#m)O?>S(dS!+)-`AFPAp`m<`X-84P>;dc-PiF2)gjR>`z8EpArnXZm#K-Nb+&*_TXh2FaMaF?3K8;iFu^-*EZ3PS>
9&u!iG@;%yQUJlptH<L$MZCuhZ<{6~VZ%mVNDV-a)`dn-xo<epyE!9Ku#g+0j7CQgoM8vl8S53|2gH}oO$zy2=OiN+P90pSw3veyC{vwJ12SPH3`y|BZ-dht
50wq1<POG!NlU9YY1-Oh>ojUiGiAv+V~^mCwmKp#p!QB7xq!zoRKhIpf(p0MevW|P&jG>~&x^IsS`;P07?yurzh!c|Y`tgH+5}j79VszuQ;}1aMD>o(%(4+&
F^(t4z7&5INZiXHFl^P^w3jYlqP3VxL6>pw?V8WgFUBI2n~96l2vY8@{_dbGf+%a4ZWCucTPxA1oz_u>T*()ChYF{dZUVRc7hF~6p=oKjgn&nGrU+JylNVY$
6^`<1Bt3=(Ex35(#AU6S;dHC`FTLwJ&vFOo1uowlBJ~b)Lbl4UCvuA-BxW=@sXk(PD(lb2`U^j@GTMFrwt*V~uqFO~J_PXxB&>aK&l<N7$OR5%TVK8z04Ih<
)<P0pkTLV4J6#Eg$O@T-J%gl<`dVAsIeZI+pPUtk?l2W=6h^Y;MF^t+p^#k9e5~y<2crO^G9K*->PrJ4zhsJT(<YNm9S=$>($Odtpw4X!0W1fTt%H!{Ia~(k
)C#3?VM_$4J_8fv-0gn((xG6h=i}8gxwF}6M83xhmOghyzx97~E_k`VrHgoa{0bBC*TUl@WP;C_;7VE^G>Hjq1ndME?LA>B<nK=^qu6d$zaiiIP28wDGJ*gP
ekQPLPBt3gL>B~>VJMi7y>X=gPs9H-XvEJk%Dr=bXo}K%&`x@~y%1|EB^&&8*zRy4ue4B}0|2g+jVxatL7#sTI*HNhGZDy&rQtIw798bpgP&)kukW7so#}94
2&F54-ZfLTK`4okSz&-igw&d?H7rYjkK7knv0IK+zJ{&eC5-?VqQ8e}r9SzE`$NV57m}R(k@2PGM@{ClIxJF%47qAw$P(ZVgjP!7YKQD8SY*TPS>Bs6Bqa}l
v;x>e=3S1z@CYK6NP}9$Z`@E_7+A4OiDsWnM*JF<E{9b-7p#kv-M;E?1ZCwoil=a*Il}Xf46QV=R8*XkDLUb|fk*p!U%~+DRhvJoFsIk&Z5{x5d75`uL*{fa
nQh=y8<2lq21q>mtOB7#2<o}n4my(jS`RLxm7nz3U^1WeClbLx)O?d}G?|wMg}Y4FMDW>oKiXOps*D%5Jg}hQvGFO}50<!lKKDHbRa(VI_ZBnZu1frIm0sYT
EJGC9M!No3$xiR>1ef?W2Vp9hgV*{y8m1LptIr3XeHUeQs&|Xss6L<)V*lRSj3rtiLJISSqC+AF-2Of5kU$^<P1E>>neZxIlm2`i^n8|~Rj|mfcw~Mpldo44
aRq`)B}W#nU;uwFOoF?IR@T9)_x*^_*6VR0OBirfj8Ch0&Fkh2_@gpIGt)@rk6vvVVp9u2;E8yCD+MhC4%3rGL%IJ^9xm;-oAFzqA){5lB?Syvp!a1NpJkGP
?b5JZ^z~PsW5DJNH<#OXTj=Q|G8A9yvqydttyfH5rL;0G*>Hdw$r4ZV45D>qG3b8ZO8D<<mDNMd3Du?&9A<NHnYOGK6$cvKfNJOT*Z<KG_C9VVg>1gyI59-H
`CLALZ_%daz721u=Msbw59i7;<jb7ya^kPt3N~1gYStp`58cCn+YBYDuL$afFzhQ^fhwm9Ti2C$t4Xf8&X#4_)0rHDw-{~@oYK}20l^8tmy|4DcB36`r?(}U
jb8w)4~zq;S;*1~{^80292M)X&ZK4wAQsyfjxZ)saw(PM+(^q_;I@|9W{!2+jcreZ@i*+&Y<3m5`Xe`Gf)YwnW#|5kZOlzngg8O9=y+T%m`3+6*L_w}i3Yz`
h!hVa49A##c^ES|_u=GhmiOdnkb@^7A`q!Yhk8Cw!E)ebcW6lo+az8bwyV9%mW$gL!@pE^p0dhBd%+t{LdWo7)G1I$zP>Cxah2iV_}^3|ie|5L0=XJhQH%rY
pd;&*b$EamP8RYK@JCbnHtVCnh$2;CrpkOdf=}}wb?V(*tRAR$DGHmAqQk`1M1hbTZw47jM<<A`n6RyhmIXi$#tk*(&^%J0_^nRfRGZjY-!OCd8by<N;eb2b
?yo*(zV4{Tp&ae0eV7zV;xJCT1k&>yP1Ys>#?VZ?0BJxGMqF2>phq3zpJ>FyQyj_OPnjY5yGby)txb*W)m1#YQwO5?3M+NdUkR(tbkXF#qn&^K*}oV9F=r)+
$b-c&5`7e~rmZxvK#Ce|4sQ<snL0bR@a7W153)Rq2KWwIMxM~ySJTDB34_uUMQZF>(+1~4YMB-q&KHtyG8v`UQi@}=oT-{9JwA3KlpiN1&3QN80544bBea*Q
tG)EJqEI)gNa48en||gQpyFsA-hN?p_kGZY*m*CZY)>Z80R=BSA|t`En}gO4p<^vj=RgjARAJFj8H<NP(}5G7?T$_ORZFqjyF%$6K9-}uBBPj-y8SrmN>Q-U
E_(&k$kF4r!HfEK^jS2Z&g&$<EWx6Z;gkf;$vhoQu=6r=H?vDJSCZiwa&|ZMbJfqxY*x>Cz$7q61ByN5jxKmO)*5_I8zT_`#Bu1-qV_j)s;ecKBDM5k(BNSW
&)YD<Xb~N?$4*jMEYr#o`?>pyL+b}q6mN6BYrFjBv>J=PKl1W~t}TYz(oh@i*g6al;s&Zm%f#zK^V+#-Hv4TmW${*DDWKkaJ|c}GOs9=b$g85KLz1?s3y?@e
X0Q|PdvvlhdG{s_-&PoF1;Eerf!3!(zVIi7gS(?fHb&32lhxUJHwbrW1^%DeDoG5)b<PL_OHurAgob8qgo0AoC4p&mJh?Onq%Rc>_WEuki3~~u_i7JME?Ynp
psHA&kBHQ(_P+8VwJ%d(T5|em%A=Q~$FgWzl&fT(C+w>KwKmAAkdNw!&n`CY;*};ee0m<ukNgDcaK2y77n8niU~NyI@jvYXH-t~pXsxX8%~1M|Kf##SCh{78
!5oJB`|Ih#3d&d0<ZAVQ%wz^xtM7CxNjBT0l8FBtm065q)tXbEvM=sW2+ZR~J0MjlmkeYU*?(gzbe29G#0sxW^J>cCTY*J<@B~U%ip^Xw`%Oq~0#4=Gj4DC_
eDiz@GlcX;KIv4m0{s<Td>%6xm@3G;NzP{Y+8oe*{c8zuJGM*Nl1?YX7f}txvLc=QQ|S<ono|2H8%Ks&(05vQBH2*KK1d6MmfVYyNue_|k-V5A==mJqOldAa
<x^@NIOvx!H<<rZDjo@Radc`(>n^1oF#4)EMm!#Q6RyQx9u^&Lz+DluiqH%7xZBA(aHWKH=z8o|d<JBYp?B%@kU+v(f=hsozQ9eH?z1x#njG+G{_QC&6TCr$
RxqEyBpS7I`gAy6sU6aRg>RhDT>zL<qXLa-ZGpq;?A<6o7EW7#e<%dt79eBy-{=%gP8hwV(U)JG^67Z2_AZ?2Rz>h^BArZOj(HM#*0%(?7&38Uu1TGe;-kH#
_Bo#ththk=NlZBk`@hMR5Y2haJ{svknnl263?$R;)V|}B_K`mq5t2_0ZwTG)7jMz#9T~C;nolHnf5Gt7cwRr^ZUSaQhhJqyD;eT5)%LeMMCMlOW|CT%j!LCv
i*!bjCrhkp`u))XSjDUe#%w2J%gemjjx21j1i5epMk_pmXiK^&e83Is5FJAM(<|I5<&L(RoJ!|RQ}a);lecSHrj2#G=B7TTbLwf1UgNl*iT|}0QNiX2sulw5
BrpN|e1l|FL0<?E8^#pL>;B|P8kojMSCY!$v?lF~0G%IUZ|u`n$fZ+(5^2D7`xkjj`5IP`YaDd8x4N3~gd)>}_9p$HPo!olR&fpkJ>g{7>JR8ae9iFITN^YQ
CVdF?a4%rWcZ}h4Ru`~XrDAcG*)X(dN?&xU(m_2vF@qO4#0nzaW?O3&^{t#pF|q2sUFa}^;weJ2Z?Fo{;54&5YEu~GE-Nv^AyUjHY!Na>c_ncdw>Rr^erKDU
AET@<8X?An1fcYyGwo<MWe{@&FE>S#pnat=9T9_^UPM5EC_uB_@HyY6T7yphRAB7|F6gQ6bU;>VELk$B%BU98tKDGv>FFU5l<b#@$<(#fMzbh*O01|y-ck^?
q*yJ)f-rb0FDy6Xak;$4Aq;!BmY0j<kbQi<ZAWmJu6X%11M(wXqEm}tSTGOmsb&guV7G<5{Kykj1}0SeI=4Q1tLeezK4TQSuUrVU6B$;V(5_dc9>j#M0=D7S
K6p+fZBh@?n>R=31#O2rrjBCahWK<aXK-)#ha6_h=KJY77M&Ll3F$+p8uS|ig`1ul8{6O_a=Yb`k5&Z5f<Pqb*TW(6h1Jmcevn`@bR(^Rx2h@v*?Ru{_Ag*B
5^C}IDy7^ldTD5X_*V1{ew@%y1K?;W7A(A=)3TD$rXZa}Ah-0!0Zr}A9c^Xwn-Yh`;XJ(xtDD(ltCFMm>K|xqe)ad)n#b|CxLes20|M+q%S|=JomOI#;o`t`
O?UwdtTJ3r|1yR~O#k55A1WkN@R84LTGegC2X3F-O0~7Fu4UfX(IPR2IbP6;E0jFz!#bH>{1+f@EH$w;=3%)<n{#a=`Avsy6+{1wB0>2&+|6pEzzK2qNu_(g
y~8odob*3?T6DhTW5-C{R3ndwfeeYDx_4)_9}0e?V(8}eG45*rY7&BRsx@*w2;99Iuo45F_8d_4R|@<3izQGg*_fA0u1-F+lI&fae4-Ap;Ha0lW#vk!<IK;T
OmfLaNKSo%gN`mjEBHH5eWjTA2p4G+YG*|ir?grUybsumi$+xpXw$mAQE>{#uxpMmF9ppvaIX$C#fWb#1!Mo_*I=-q+$J*7Lm2sqB6}?K2b-I`$MJ)h5w{Sw
dA^}~uN&|4K3&NdDt|c`U<sig9(fPV4#E7de=7a3MWj1V247BZt>O9-v?rl&0astGXkl0!K1p&JN^cvSeQ<}SUC5VjW2jjk<pTN0bOc_x-JS7fGZtz~FBudf
u3D9zr7i97cuxW%uEXC?;w|c&*>4#UbFyxl%0xmM*YtV;eNDwVWlxSzoIO0H<@8X}MHft!>K|owS<7dV51ZK#mq(I8@#wId*x!fru>RFs1hhjLp{;v2D_T_z
Gaq9VUPeuo&yH|AnP`-(KntOM)pa0<En1|A><EZR3!lI-h1bCs6z+uyTkAbh3j`ybN;P+8R_yN$2yegG&igM25MZ_uumol+HQ;x1{X)2H_`d(08$p~WWe%yh
Qu4?d<JsfLGW^XjR=*&gPha`EVf6E+7lhzVMdCE7XK9@&nLcvl;X*3@wp_-J4_c*GBZ`7}V_KStv3?qv<sXv1#$Ho{)*iW<l_uv@6v5lA9kaMi-;Y(`Jh05-
$Z~kNN0x}{E4;}`f3eEr<!B??N#h!Ba|0O6BwT=rHeHUU8K-5qeU4c;C->|y6Q>=A+J5HcwqBYF0ji6+ffZuf5wC{aMMu-YWtJNNj^ua`@K#|w@I9zl+ZRDa
A`oMEyw97JR<7gWndk?-GuBGdFLomEsG|tY)nsAc;?GYIPAzaQ?EbIxzr)lv!jqOa%0dCWc5E1K1Y<bo4;)*D;$M}7I@1kh+X7+iP)cX+goiO$qBi41`g4yR
$LT@|xz%uNvB5Ig5ly>AVWtBoooiplQ!Ax2Y6i8s4m5-3HP=LqQ~;c~yRaGT;sjW3j=tdJmgN<H5i$J2we0EEIQVPY!ao9=gQIV}xD9jP?DYTuwx`*#IAj`K
A#-LUYP<M1L5??Xzkz16y>_o3->CM)CKjwSV?RlT2(aaWgNXBBRre)|)X%3`ISBn%fRF7~GMGkKo!lhu&}@Ju*{~R0>h0Q-!Fa$(+o62;U`|oUrTp5H%5fA&
!-V}87f08yTef-cj7FaTC!)ECH3BEA8a1<5rN3#q>lB1Je1&D?YWfY>ueo{L9pMvZYuZbxcF#6Z4v^aZe2puvpkB&!!ep`aFlzbmEV(^ip9kCK;Vgrd@y6T?
&<3Im6;Y{=w1k5#RCG|P!l}Y}Xl0UpjENDV*8tSXP{PAMRsK!b3zRPy9LC&^Ibv%-cXkS$s=tX&nDOoqCJ{p>yrqP61^W$|UmtoU#|$tq>(cO2gxzwz2GB<q
U|!}dJD%*HsfiB8=}JCDByqxbXRg<I*gsJ_=<7;_<jZWXE35DNe+pAlUENmaQ$xm^VIEn-h7Dv2wOQd}5L8CGuhQgAboUhDA*&FOb||%wyp|X%VbCFB>Xxc!
_;!Eguk2V#60>V9(;@G6&@~4Ujz9Xt#n|I*`(w<402IY=Xt`PHI=}Odc;Rw#9z0HZr-2fszd1tnKU~QKx%c3}C!3;~1I<ss?Bf&+71>#cAN9w<Jl5xmVBxht
4WF-Ax~SOUfTnk`oM+mhH`+%7(DXX7ztHKnL{@G&{fxPvhP}oBx5oRKUy=rcf;lA$b*4juPq!;`oerv+88l+N#(_*}fObi%D8!hBmgmelX$)?*N{@>7cC`YH
)(eBsYYZ`q+|H%=_~h|LcAQW}i#BF?RomoaEwSO7?V)97lf93bynAaR;=jdT4(}iLaM$J8N69FsL>67o8R{;e12GFM2>V(4By}7(MkY2C`@D3dEHLgW_?pze
9FWbM0x(sI_R-&4iB&^_!fbKT<V+!m&|o8v0?md>Zw>2Ojp&#AIFlsINRpU7a|8D(#qm2nCBkXTq*~p!b$fzEQ<(wPimwOq0iiPlg}=hvgO3;R22(!88I~>X
3P~=?sI}`tlv8Z(LS%^>irtGt8h#vZF%h8FKB=mE<X^p|Q{JH)SBCuan<dM(g`WmuV&31%Q4VO7k+a?xf+ZUkSK@rU*jnebHy24}zIIoxA@lTQFMY<~=w5@y
NA@-LI<Qs4%Y<9+BXbW=4}f|H;Lj)V(*0ti8bARx3^IX5%bRt1^U%&K{Ha;lRM!!*DM)b2itrLJ6}mYO!@>V~?WMm<eCpF<x_-e(Lgg9OjCXWp92p-LRoLsN
0~b?1p!wP7MF{WpSQG7-k0|qz`3#8GloEaVauvR*0xu&MF>O}!jB=Y-JN2vamB4={fr|X|`u+wHi)11TNuV|mz34L@)!U<uqLQ47ZdDe1ZJx7W;bU1&{khXu
{>9Rpj79`;uk~!!fJgI`{f4m)T6uaLrX7qwc?3U6=;Mp+lSke(Wc9Js?v`jniqX{bbLW@Q$xkb}R>0rcpZy+Fi?N)yE4%7)AS&94ewjP{`D1#GpOBFK{K#hv
^%4ZBlwd+nM_UJl5tCB3Vd$a4+)Bhg=cMlM0-a<yj^g@cndYnMvGAz9Pd-9K9RYn$tGN3>P+8PI&WtaO>OlVkfQuLUI@vkY+QAJ;LEsib>7d7kDDNjNtYo6D
G|RiezFh5!cYR6fH8KJR-@kRCT-iKz<c0$Y^0GO8pWv%2YhXy8zF)@LM0VmO6A&J}2|icK^hvw2Eo-bb>DD9q!SzN7nVq@4^~sQ#jwB*0mNpyq?Pfn`f})Bl
l`Uwv?}ZCqghWE1c=xO!cr~Y6VDBXVUmN0IDzZe{#QKGwaRlpav`2Ac{_7T=-r?0OP@ORAQMp7fr#1OC0%c;w8Cw#9z!;VrvHZ{yj~caXe>HA|-0CzK+KY^)
3y?lyU&OJ)l1W^maoQ+i@D}y69H&xY{&w)U$_U7iAOQllUn3&GRA$aYPb$~#E1E)*Q+Vc>qB4}is!@>fK{|uvU+nj^-DbCu7d=x<(CF7s)gqY1^)QsKVgF(%
xkmlsqLm${{uJYFsE02clznH$;oVq1L}Z*dNg|p3SVW}vlr}qEhwojdT%)m}j~5J*CIRX|mxhL@3@W%CITjshq||Aq9BV)dzC6u=Zuf8g0=+^_9IW4d%-S_v
0aH_@Iy$kp-J=Ba&!kJT{Z;W_qxWmE=<(L`*KrK=T3LNmv`=A1&2u}-K=uMZ$d0RW-<ZH^B3eNc5KvYKb8H~wK6^9ufvsZkhWW_BP!z=cv#5;Oz}==66IoCD
Uj9*_FN)SKzLb;LE|+sglTzyehbLm-lQ^Zv98xm%srxlb*vG0x6dn$$-17Y&$HHd%N%@XkjY<*ATq4d1&@Z@rfdj(ZgV54ULS87+Oj`?A9|{9jP~AlsS6^Qv
9G=~t59C#EY%xNAf+!S|R=-!OEz5^cZ~3KWEs%2X%!#Ze9%ZNl!Jq@j)lvu|YBQwPDMU!`1{i|AIXdeB$v6eSB(YJF5UQzh^hS1af`vHC7>3kAd8}a%)2ECd
N)pi=*lQ0FbH|JapNk&GZNrt~!W@jE-JTmur~=wxD_KiHiVLraKS1O=N1qd@hmn2RY|(dUJdZsZf>XiZJWNNWX$>pD3k;fd%;H@=pSys;<;1;yg<CnNM(_ug
1!6OxzP`RO6O@R)_<yW6=9lI5r5q2LRzvGoPQEU&OzZvFm*9JH>-IWSwuw$7d0W$~kn@7fN%7jg-WxG1HP#&rV5FUa^M&W5kZ2RH{HMlz_6(StR6|}w=DXrd
I6hpq7ULaqB5TJ=wi|-s+JR@0q&)&Hs=LrZX;Rj|Y{5KHo`yYwC7QCtQ885xLbw(6Lm2+!SsRSSF!V5rXMAy(3V-kjg;w|#;w9u+`U0XMLb+EmMqQuIwPq{#
o1B7|ggnJjFu4vaarWe}aDiLMK$vd%1{OSx7|_i!+9X0$i$3OAhS6T4lKuN-AMU;f6CyadwItdShe3*@UM5LUILHuge5B<}a7)^}!ig`8<(A{R079&zyw{Hr
?DgtD->8urYnWA7#R-{{&7np`@ikD^ueodRTA&PwlVL6_h49<*V*&6$8X+1RdgQO+A6hO-+@)?L)Ucc0<Il!n5cvy*zb0hgf0KSMJFB~XU0Upoe&W0|KcK6_
VCv$$oFhPv-r|wJb8mWVp&j(|r;fD6_2qw!q9L^A9CQh2;Air%Nm_>ZF_gMBJxFr(02LUu=2l9i4+*R_V2&VuxOuODVyzwzRP0RLlW-b?Exb@Z!bNWxp$%(~
qLR@P0f8yMwt8i0?a@IEaj__QfQ}SqA5>hTt)R98n{*PWN!vt%xxG$B?;Enc<L8XW9(QZ+faK#FWm>U(n#mf;UcMsRA-JvK%Ea>Bnd3_geZ(pxExGFJc8(;H
mVV!{NI)ES|8)jzY|e$*A$4k=5xCl+exa13deN*Gwhj+%_;X>SrM3YbroYg+nbL1y&3gg>e}pf9W$(MWpNG5^t!7&e6ey|(dejn$fEP4X=8aw?d(VhtqcQ1h
oP%$v$`E7z6)a6^PhQ6akW+Y=H~VX9=Zwtf8{t>7td-t9r%vpFY&_a`u!lF@TVfV-5&*&52ylt>sq;S}`-D%v=-1^H9yd109vN7@hx*)A{8iPe7wfHh77BK`
=Zsd1#Yf&Snv;|2<8u=0?!D7zyaS6yo+<wQA6@MYwdY*ZXLH@FR7#*%XBy9Mj_YbRi+htU(X5eCs7@Cg{Ov9#<+(k=Dd=A}?~&(MY+q8mLlFDEhMUCnr~K;n
3csJO*1(*ObTM+@*GIYZjzy3>>jwo2ZF@G~2R>Wu%vbA#XhabhJa}p5L~!9`kqVsghEe+MjWCAh+qR+=L;Wqimc+UwogTKlUh3}@;w<T~bc_#E08l|togw9S
e1)9kBsJLF^!nVl!6K~|ri+jXmEQjlR{~)y(3sgxk|%#~tY$-a+qcBFVQkxq!rMSmP8GjVk==cHcX$as#J+hA;i?6gwLy6kYo7pIH<QuF&j_IiL+%Ztssl{y
C6deA>IE8XisX=6^C77`vWH5DUG6NYsX(gCw_DQ9q7NGno%LBAv*Y-Oj<zjJieh>zY|aq&HdLu$8#MC3nQTcv^6dUyKw)h>sp8t%n4*joS|V)N!?q5^KOpEr
=TG8|pD)w6G9kvzs^;};qWe_}4~W6F?L=FVX-R=jT>5+v>rD%rJZ2J7!&+!5T)b>B9O7QqWZ}hR`g0<0-;N0Swn7L(nf-s(AuI?eKy6J9=tZ#|R%`L%3KwPZ
NtJp4F51P9UwJi-=>Tlx9C%)bu5-ZeTDR)2rFruX*yQmdQ#|0+rDLyHRNo^@S4}fLC(u>s2F@p=((PC=gi+-c@zx(HjQJR?sQh~haP9pF=$0-o@_SL)(a)ao
?KLX6M;W{Wm*h@P#t4@0fm5B8BB&pm;=1y7E~vup=svWo8}Qlqy{`OJpU1=ozWUpAfI65T1h~3OHyA+Ny0@Ka(1nWX`~83`Mu<t5PWwtjIfs970<W|-!K0x4
)<H>M`*<dg+ZAm$P~$o`N5AcjI428{OQp*hkUxZ@;@X!Frq-b9kO{Vt!6@;<QZ1EpWcDRo(8yVXV|_XTQ3x%f+?u1Y{Q{~x)C8vAMn`AcOxxB87i!09bb(dm
E{7U+a4Oa(CFwdPN>G3Ak^oFhfZGhLiG>ElVBUg<;S+t=lHXQXJHkV;d{{--j+}c(s+}Ow@sdb;y^b=g`*$YAUge*dH&N%#a%HIoOLK3L&GmDPSx7jF-%+^K
BV_dDcKL?yaDi(R5ww?vs@G^?*#e=s3+W`7<yn~#;#_?L$Df(!`k1r{oECxvChdnyyfI%r%NJdKC@N@zx#BQr?am$Q949OiKjZd^>=%Q!gBa<=fmngq!l{gz
LR9Ila@9SxjIb=6s2-#PaR)I&s?AR2mA&}N&M)8^bVo|ODCYq889gF}a#(_n(2U970f%BBpo>VW5FQ79_cL=A69IycNo3*-2B%s|zl&hZK|GCy9d5l~67=vO
-L8CppPBhw$8XXII&Bq~Iu5%qx-C8B)TnRihWc`m8D8yng0GEn(z0En=J+M!6JNTH2>A?%E~B8o$+Bn}qY$2zMCpIB*OQHt%nviAzk7ZWCl2GPc5EU^JKMj*
l&DF0l1pL~4*u{WFtVOyvSOj=${{l-4{vGufEr^(iR(KEf?yYpS7{T3m@=7PnNPLjDA!NNEf-<#mN*#K+H*q~nq?xa@+;3+7@n8SxKs@HWBK5Zm=qWg?|sfm
DHbnARXK1sg*7F)q$j{dEmzwy``gY~quk{|6&{qPUxsrX*hHY(>i)a^3MwB@I|@RjM109HG#pgG0$MIinJA!Ln9$Wgm5}*BC`VlkR{E)FNexg~9tFr3GCkh1
uOZic2qsB?RmC&OUzom4i(39nlFj`^8NjMx^>5BEk`JD~k7s^xwqaCDrL9io2>4e)mrj=;mOMP3)3G!iz!qJDB(cd?)u~kX2rf1!qk#Rzx==;f-g6npKm!E8
?}pGJfB4@X!@*5xI|XCVNuDfnC#OP&0qJ$G8f=^zWa`9L0G})NOGeYSA31-av+aXNKab#e??{)ssa>wR5Tt0A(-FvPiZmjdOUX#X4*H|>z0C$oSEF&Vh|tIq
=|B3acSvP3Rxa7{apY2a4gunitQ}khrH8{yUVlS#sgkVscrh0S;h6ALJ}BQvkqJ}>*dBN=$L&#9Xgk0hr;gfh*PhSgi`)^m$1h6ObQn@3*Uc`rEr1u+%T#hr
>g>^9zWYl*k@eH*{1HaRi4(NQLQT{1BW2p|!>AW+K&I_)z!%N>dAC~$`!?ibTRQmXM~g7$PIf);r$hmkXwPb=Tow*XJC)PEr$kbR`mjbY6<!DEib6OYex%+b
1(&CAVO@IW5cTT_gh0Vs{W?NZE;0|Cu6D3BeE@J(v7PqBe~uf~sg|2wQM}r4G$LT>c(M=BOH9PlH%7MXHEcrOW^s*-D+^XnM@urE5Qh*{LY#i;zr-Wilyk7#
EW6l;T1Ksq<(TIuCiop9t7cwcNWA*~z+^^eyI0u_pz=^=sMG^R2-bRA8H4*lq#WDyq!~CbK7kSa{t+TWBRTqVvqApf*?Q_Kt%W?kEbzQJN8A^Vylc7d38&MF
IH6t6mQ_rovIftf@4#VsU&Sin*{5zo-Ir>|U{+vl0<?hyfpnS<x-{T~C!~m-JCB(ZSCxuY=8l4MyXvy5lkmCB=w{f=mEC~Sc|^ySpy0=a<w_cMu=h!j3VJln
q{l!U$cr8bsncgFzCWCDCcG(<jlV<$0D&HGZM0JUwCe|6{U{953<s;x&yy*SgXKFp^`f!ALG>+L$Nje1r>VU<0*8ze;pfCya6bZ@?BSi6G)QIWGRQRf9d-+9
54tgimbsgH8J)U9wJcy~B^(GG`eDY3Hh8c{<U##BYUq)5MOX@=<nD4mSUGRJ6J*#`+kn3mbt*=Upc^RmmX|tx{|pS114{YciaAm)bht(cUq&A*xuUd~Zp0;O
f=!8UHZ?O4*wHwRxU3RE@;F<f(lFE&1`Yg8bkR8#*Tu3$+L%c3AN+&?u<VE(gYMwFjEHlgEbjpFv|Vw!XzL~od!G|c>>o9#EHLN6&RHw3iJXRabc8YJe9+fz
zEZFho`+UUGJSTb_4`MSt^Jqg)_>^(%=+>)ERcC^{M|M0x#kO8{BRf^y;zS5CgAgnS@wtxUjd&YhZThmW}P&t3+WmVtA&l<=!<=bjBw7@>^%U9S@YT|)pU#@
XJqDspX1&fV}%R_I<{IS^WQ>b3Z~5|ooi@rm<}i;U%+FqA58u*nB?YTJ?&r}Wwn4}|AeJXu984Z2@Mmn#zApdEF8L~mTY6pRpbHOtiz*&B#)(6++s1FPEh*R
SK+jZj%4!PDUdrPTm5pnyBuV)&bgN7NA$03=_@`;ddw=^JW&ozH{+#@{)}y{<(g@duwh6`er?z!)>WWP;9ygor_|twC}pe5C|UVcXD{yNU3><|vu=>iiP`Vs
*mEC=g!?3!dMy$N^}fs;<Ec^``3qhXga}J3m6pYIr>GK$a=|II+Fe_R+wE{P$iujI@u|Q0LL6{mI%BOrT!uD~2bG)`??18+6Sv+})`rHmhy<VrqnG632F#F?
3~)>ni>A7ci^OUW^i<LY=T*n!wCuxJAxAGjRfnk3>mThnYS5>|i)mIEG}-@z_gqeSYMoL|{-|WeL3r^n`LwF2@z6GSqxJ$)NQpWtd5Q<HXqdhEit*Ck%oTr(
Y#k-nyHtWR5<%$JTahsa%!KFJa^nO2Y;IBOaL}C!*{9~NiEsfe(FMIWGt%gglCxP#!}J=`-#YV;Mew^p;ha132Y6pArAobn>$n<{1d<r)Sf=9E%gI&Ep-Ad=
cD49ae;s4rqNH{V2UZt-NRv(XhaAXwy<p4JyK+Moi1|9%E05X13J>GJJ&-?%ntw?uQ>F05tD4DG>2uV%AC!ieD<Jju*C3egz2xg+-gy7?x<}36t#^#Y_7;lO
6n0B)?C`ngioG_=q_hzDJN{h<S7o3%5@tK{WxYeeXsUj+%`iT)2A>8{_Cr2E%zskDijN>E{L+O5-yy(9_BqKop+~v5d(x^$fQ{MDS6A9(Ds=A-+hH;Il1!+Z
%ZG~K>*S67AQ8Yc8Vob0alt<G6(mY>g?E18Ob5R~3hq}acrUN&ygrBO@L>9vKmj!_7&}hR`bA>AN&{q#Q7%ETq8Zb?mt(a-6T`I4e~H)ZrwP)3%=)RUfrUrH
p=^<m>LDkXcxMmVoK*6{(<&_)Gfgij?G1^ElD#%a5{Aue*sT*6%&M8275MXXq8vcfC@DoaXv$_gAe5euadZ-21JHX=JQuBj5_>fMd_n8S;29*f>Q@1-vq#V*
5Klp)C9gbZ#HYy%?ToobCJ{JO;9=#h8mV}tk0vu`Og+@&!<A0c(;;`9fC821`+5Rs0wsIxO~rni8bhbkB(6j;c02}DA)W56CO9#Co7A^xVYxQuM*zL&y9n-N
KoJ}HfLZsYX=QFd6^OH`cj*Tz^RPwIs4YDDbw>|j%+@}y>L9nDn7#9r$sm(B=uDkb8<%%654vwXMrs{CF`7mw`IskZVO2<7g(`w_ZDXGue+Cp?Hwoa~W+p`x
Bg!IcZf$kr4Hx$m9^d)Am=Vtqi!rOo_OgIIY%CNW0qj_Gkw$MF2ttPUQ$U*;ZG>m$Q=+sWcHOf(avs>AlZ{T%(wc<S1jJdo%&bXJclF>S-^j(dBu<|GSvDp<
jVL{n6*qxV&WqpbBsa;1Ib!ZdSrQ`pe(j-bs_-h`UQ9_a{=u`c-);|vtObT#!q5f9*smqpG5mP3pf1YWhXac-f7c=*k<GYREO5>%pb#)?>1ne(noX+}81evS
3Ssr`9%oRi#Y^SNZ-ltIuQGRH38?(Nf^V4`6=8x!W8LfHd+<4w`fm#Rwj}-aBXKYF4n}==Q}$92nuP<YR9OKyerSP`C|mT5ykB|8F<w##(fhDe1T-JXSbb^8
=^RG#8TrL6Cfd=XUEvZRkP2SNC?r)=oyE%$a%brkovhD6CscqS!d#4oPS>#BwZG9=30KT3Hy~cqIkm!|WH;TMkslZqrZDYX!VtB&mS(Cwl==2t3;$|i3Fk2i
cU&m;o*8@E#K;zP3{N=GA{S@2s2ms=(atIUU{uIXX}Jqn+W#@7%&%Y*iVM<jCZUVlP=J_PJ>1{&#W48A3}{=@l4LdIj1U$sIPpKe72H{SE$RCFW%6c8GUAFo
nid9Vvlr!krKTJ}A_|xt<eRJydW%d*6Q%=8^NmPLuiUfn7uSb?`bZLSrYv(&>Iv83w+H^+cxzy_j`zVVQupF9o03oxnX5Dzpw{Q(H|~a|8lbH%&^f~9j<~if
9skSqo?na^j&zy4hF<tc&ZVxufc8Wr3%{oT?o^Z~yvwG^-}aGEJ@#lX@K)>j&vCjkJSYWPjD;gQJQuExBhuO!DMaHVl-@vz!0dJOlQxjCw06JWLQ@1T<A|o>
<Gl77EbzFLS?&6BTf2*p!GF${p~9HoIMg3+VeX!A=qGvqjnmbPC=od`!Gi?YtYWv`8*^e<cxqECaeF|CFr7YT7BNFwFhYerq|fel2?}tj`N01~p~)O!7}Uy-
Ji1s2nMgP9v8NlLwbB5&KXgsW;8|L0$8q5stVxfZ4`t_cjr^b5y<AHFRkHjT9Xc*Q;>gq#N*M+MaK(^TCSIi9c#WqI9jm6eVuov<3_u-WkCXzkgjSxOmH4dU
6$->CC5IMZU>dhrYHA0C2}^gR$uhEvB+nUiRV3_l2$!XoW~;__hAvKQwlHFwe|!obvcZxp$EQM*#^y0%*uvSE*>BqLb}xg)&T7cVXlWiy!hw2B9lc)rsJ+ua
G>FJ4z&p2)*O!*^{pj&NLxhkWyF!KbD*T|dJR8?QDfd${H)HA#tx-QOv@U$8NCZ}67EHm|VB*Aw4g?Eq1>eF^ajVpnH`l%kuLN!T64|i0<8bp-5a}!OOloUm
*e%yIpa6M$@PSHH`~c`t>YLH8>K=$C!bOcBsE5DIl}e3z<Op+QEdmux6Wvf2PDHdoS5)H!a0JfX)`Vo}EO{NVw7g&w(eG%LXRt_}G)vb|!0{}Yb{zX{g?n7R
We95=QikQN=7#Mxx202RNt!}}+Q>uo(h!}34wwu`%FM4<XPIgLnUpif51n=}n&HZ{OY$hb2sBE)MldqwIGpIh1Z-1V%W9f-Uo}Bjdp&(Jjca0Dxf&b}mx7kL
Fp?0kvc(CS$M7AqZrQsy2<D&$vfxxoLVZ1|wY!%XN8Fm7<~B!N{yMmboZVH)c2RSbi%cd)yBLM~Jj=E2K{<R-XCbDK%6H^J#?}+)$MD6mL|DG3fHT;8)**i$
{36Md>Cm)?BIs9d(EjTB%wK?({~fFNR>V`+VKCuR8j{X~-tL5>(73aRCv0%$xY|Kg5!6CniChEQeK#HSiK>Sx+RJu$X&ho(dpG`4e$mW!tOIN+%MudxW^6Qj
Y?XuUBNm<dl%fvmxw+ev31rYzNVJGIuU$3veJ1^{+312D)Il9>w9^PvP5;ZCo3ZflxPs!g&HM^msW=00rjOki!ZAaXSX0puTR|Owy0-Hmqkdh>7T*k2;o*i$
6LLDIGj&PNW{0&*%+?&1*b0eZ;CZR29z1X%FE#eDxCG(^N+)Moq2f#S!ZoJ&SG@<#+~}=sQ^@$!+p45Eo=+JNPBPpCcnvdt)gZ|Qsk0_8Z<{Tk{@YB$?J0?}
fzY=Ksmc%O_aAkv1dPZnm@H&KTQhF3(<K!^mY8)@fhMcCBNMqyN-sitJm{<a?SF6l#L5YzRL1BrA^0X;p3vFsA43;RDqPixhITC(w<;Jtb-Po^m7T!@cfO_v
F_whqkQ-3iVI2jkijuQ_zXOWBZAd?4uA%b^F4TG~-P|JaGCP`~!&wwk5R^>6l}UM*_gmZ7l77H_<3U9ib?KUi4rV-`r2e{<Ff4JVc%ocxxw*VHxM6#*uxndH
@aXyC=|LQ$K%Vkn(=#ccCOgG*UV2O}#^9)3*<J1h9p#IIS1Ij!z@ZVPt(bb<2B?VEMSG12Qux|Lbzaoj%VQ6jD)4>ajiz;fF`yZxwlWqbK~<S5s^nZdp5!2D
*{!80bk>*f_r<SC3;=`bdpy`Lj8}vr3&V<vLRMKDc>xW#@BmHH;L{i}+>v@@)Cl?#uYO;@43QdzIKkf79g(PgFF|HAUWyPx3AO0M5h~|Xb16lFYuTpG`nMF#
k@>-T{-#AUGV(`(8MGf?1>wasNPGO1OY7lz<-ikj^VNTP6q(Kp#m4lOkzZzhGGfykNVULLCj~zKV?<ajFrp6_=s=_L;3@MonqJEImn9hErcDyDwHvl;-fi#m
+984csjflt!p1b1O3lNh%2E@FYAa$CKzEp5(}*AxGNrJAqgwR39}c$S%N;V$#IpbA+MZ=F+y`vUts@8By$m6(T{tcNhc?CDgR`NVUY?YodiM~8lrwJupt+et
t{<CfU!C7@yFH`SCRj@M#SA<NPBfteZFi(B%X<N2f?(?4_xU~k^|Y900M=UUjE@ua)!w^$bB`#RYX{@t{Cs`1{FWdWCCgFz$@%Q1rd)D7)jAGl<uX!@^l=?x
?>loKe=5=Tx*yiZgDKP@m!&u;qjhck8}s&Evwl(!SvLRXn<>zM?Dxs2>-z6G-^Ya6{yMXLjrmcl^l_-+6m?}J6hH!T3DN~O?RajG4Cz$7JeHqs4uO~@R{zaf
>Z-T&Wv(jWvqR|Vgk@*fNra6DEeK@)fN3(m9lBObjWUD~z1xT!-;QjnFHQhhZ#lK;;qWOe50jFUBquyJqz9ms$~#_8#gi2-UagtXKCoLCj1mG1zjz2plA;hN
rl$yM66MiSIh^WeEw9zR@<XK0lPTLIjIEjiz9*+dA!7RA*b8C6L%{XG$U?Rs6M|NwNgqU%BGB&^9>n$>qh^zcjpH-2?y4XrSQ`M=SOM-tiNe~t2l|bBAeLcH
r@OV8kmQ52W1r?mc^FS|xfb}Uf;7%^d~1^%<7I>?VJ*5%HqiE<F@T)BGIQhTL+>JP?l{Sn19Mozz_+6eDM&#tvb9<IpM+><;Kn*zL7a~)sX6tc>Hs(c*yc>T
oI+teuaRlL3vM55?2I`2ffIopr<_G!Z<yxi$Ifguava?bhm4))9r)Cu6~-o2vB_vr<%lRV&^bYPKz31PT?%ol=?bl`!&&_cY8ava4F|TjuoPk>@^kq6#`Mg-
Kn?+EfglHv8FX*=?vf#hgN)mfI@6MTCcL&Hs5aJ;WuIY0Kk$Q?Az<nvn0?E-UJNz(``Pb_Fl?lRqC~1=E5+7$L#o-Woetx;dkq!%#BR}BT7D8R_mlM6X|evp
oa$QGHM#7ZbU$}z3s_RNz+_1NKM!xN;_RmvXxoVlR?>3$&Kj_Bs`Jixtzm_OVZMI$+84$fB8Txu%SDJvn~K}~PM6t4%%GL>$2yfEpKGl4r1Un8Ep0>YxnuO<
TH%WL)Wn%uPcLj}87e@%RJSi&ik$cBVu-=5$Ec4dZZmfw(g-_TESCuT_&#gk;Iq5zeTm+B!@2be>4*ADTXrE+8aO2(Yxu*NL3(siCWiV3^S{RQ{{OTOpFL}w
Cwshs{O}7P6_^W+>F>{yC6wJs$rKN2-Lun*qe=|ox7l4;0Kd)v`uGd=vMR>lpH(09A2eU7uujC>h;Orgd_+b}T{vrJOH9&B1IQek^Z558*teqFz|JjULGSzk
$4LAx(rr`=yUc4ud$=3}uE9>7ex>;|L;6<-0xKgVH_N<O31>w}&4$Y~9T-f|@V)7agDD5z&<8<1YZoue@k%z}yy302{wt*p!3bazPCLqU_Qr<g!(WzCn>%s)
Jz(7kD01ccUKP_Aa5WfTjUKR!dhOQedPh&3@vJeZafy<IaDgn=mBF5|0ohx&r3L@z83L}bkNPd<<>cs?o(kmIBvea{(zEwd5SKny?-<E##)s<`Y<MFn4WN~@
i(1b1{!16*lPWKz4=c4?!Xy9v(r07iP;<sK0OiQ@p&eF&Bz>pEzxes<PhhTw7z}$GN7$e~m1?rX1r)s7=m1>jkOxy<CfF*)0t3d(tutvhW#=oL(Yli|+D^*V
8<Pc+c&v)pKUt`W9m-vI-lRNcJWHue!izr}>x4riUJQLfIOKn6`Iuz%*Y{Cy##)b1OV5jy&K(mUCftb7i-PoOnm>m{WNBYo;Zbuwn7b4UbRlMm-?wd|FfLO6
<rw*4YOlj(1-4!6b;VEle*}eIhD6*TmWL&HkD}W*WxZB0a6ASYW4-j~E&#LhxzJ=cO2-1KKHXlfg-L_XL}yR056P#|*>%*u3obY&XM?<(z$I*0t5AfXVkafi
l?H%i1bekUp5d9h5)+}ofb{X1Lu+m^a-czQ1x#PFM_LqetG1>Ohqz2mb60?Fp_kMt?eTJP6~-kIm73?u^w-Yf*DXrkxK|>TDDROmIrHWtRwv$)s06cr>KFC)
W!#D72wNKfEV7Y56Rdn|U>d|FofenNWJ4rnJ_LM+PXG@r`G((W&tlKCdF2N^u0(HK#5_gUwGbx7vO$~fgVi6Us!;L0JNT>lPQi)!nv2~%+A|rN7QkJs&;TcC
{o_aaujwieZ%>(ZYHIk30!Rq#$syeb9$ELY<PaYfg4#6OPk8zS^-W$Ocq#cNcfF_v3ZV`bJh((33!Osq<eK<qAcMBXjWeFT``*%dO^lDHRb8rS?D@tA>)J__
kngd;tM<RXK1cd{j{}#2t=zY***4;<vZMWf_9izXtkHI$MK)k!=$zDg%h!X!V+=l39N~V3X;2bZmsQ~XCs;MD0URgAblvNHu3t|~!U6y!TVPMRDkJ=cg#!w)
-H*RRZ;B9fb3oKkGZs+cA4_j!aC8I(oe3_N=E!q7get^!^K0dDH>fVgZNQ9*=I;ZAESJlY>0aCY(=1kziEW+HG_-zQz`fOBOT=}B*b+V#-y&uX0<t{*79~^g
ZTFDrDXNW(+C5s8#M-SHB8KaCc%%#_>>N;5vM%-L>O!1(<yoh&`Gt-rl^P*#8Z69%9Yyxxt1kpVF;h@I(P(uypMNwXxNy`s6jm%MmJCGw?Y+k6Ps$^#DqM*N
t=Gk>T7=v>P|*!14g2|#p6W(hg;F&Bh+#B%xuT_HJ)B$e>Ke4PrvW$-39Agsdxop08E+q2?TwFr6PkoalY^>~b&W!)h{&JFjnffywUs=>%`{Uy<=yRTKXd|*
{EM6H*XHk_CJ`B8SNd98>**{Ba|HmwbcL(`rL%mJj`T%!uT{$ms)x0f&z5ACR9-Snxk3UC)41l;@v5YGN;7lXL@2vVbaZrvTh>F_MC!Ow`QA)^h=ZmhfpB?O
cU*HINX5=+%a{RaN8(aiAK%fhunFfZC(t3#psROIQKeJ7ZQuMaGOn0E!+O@7#O~i_CyMzPJZ=du2kZ4@9a|>BMrJeE<nFpv26i9Wp>0HA;e||bIyv!D3~dBi
mD=aSr`N?|h?Kic|B?%ARg|8}BP;#!p)jyLhy<}=pQ4L_LU!wV9jL^g5R{t#MEaN$g{cf{hE7nutEH742t++z7ngIs>ucRRr5Q;ug}=`J1t<NA(Dy!h|0OjB
6Zu5R+L?=dFr=Zi@dXco>PQ2*5LhuEbIeQOp*)MuUAC1G4$1C*vPHjYSAzwREv${q_2b%5*Xl|PSlQaW!thj1#U%L7@;~Qyb|Fw8idX>ltMPcZ`!C?Z?T()c
5<JnZnct0&N=K#-J7|IPc6I2F5wTdA*exp6_tSq}eDjzWCi=M{k>6CiGdS~FpnS`x-(n*H9$}dwdJ7X7KGtxtFUT!M&UXMUz3kjPDGe-_(;c~Kek3D2L~Zm2
Ww%zs$-aPoYby-T>U&(6wktEFaHC)DGUi)U66q4I0WZ_M(D3&_ed6w?BzZg*%VvNb+YHHF=dj-gTDGt}=&0%)7BpD6szCHih;5?&j@A@&_8AIks~ltEA=Y0|
SWiNX4wrb=1u8m3R7(hILaApDq2{k|a!y;ePO&gx`9V;~dF#ln9D39zBPW9n;v*V3ACY=eizDIK_uXX-`mx(wKO8NgjX(-10Vx|ohd-nM>I)wep0f@-DXRrB
AaDDo%~~r_n#+m&aQSf?gycIHXBW7^b#*IxKt}iwjN7dsk4E0b$s*>Hd=R#Za?RfQ+yGGQ%+K2(Is{W}=I26A+sO7<Rzla*?))zeD5c4@6zVXeS*zX^O4gA4
qI3Z<Q>?cXXVuZ6iO)TYAd<7T2Cw+SZwagSMBdVH<}N#1%7>|=hcTUz$K00BsQrNI&ff>;HQJmnSOJz3EZ@QsxI|&E40EqkG|32nCCa#s&p}a~KzJSc!tS9L
e+JLd!AnKAm~)Zeu9cx|T;yO8+JJo%P2=fI5w%*xAQHmnCTac#7IfsE9G(9(F@$R`!!p=!u?2|J4LcxmZ?D}iu$Dta9hAv;ZqT~$g4q20e=??SkBrgw(;0Tq
umr}9M3r8x!Qtkm`n2%ckS+maosbiSVZu!$CBal8BR^A)M3*iTAd^OmBRYOCQlCu~hq45;F>)sX#KEy$`!npBt=UJnE)i39vE=n~F?rpxP_bek(cgQ?<H95<
g28t6Kp-?K5+A=wnNvQM*D3FR)Y5ERRnRiD*9i(PyTo;oV|F!Oslj-ue!CkW6IsLi=3tC+vVy)gFQ9xWc>}6q7rOX{e6s1i1u}OmX@J^|LUE@OIJC7~5yd$#
fPk<bVvQwB-t(as^X*RFOXji)Gm>c>_a@S#Dh@bq2P;bT;96t^q$u04s8g@lk7}6D_2>x5aj5WSA@0_H_}vO_5lI8*d<AW%;NG2eK+>+(m5kqv*C&6`tNX|$
AE9Uf%h=2y>A&RW+;09jW+$9}4xt~{xZHVqV~MKxYvdA`D?=X%U|?QyCBRaXh&08*I|F|>IL)Fjy<5yB+V9Q3Ne+10J(81%air!Askbmitz<h%@qcgLj*;~w
lN<($eb$}7^unJ$zP_G?%(fE@SVIDkBxP?YFyw8CWLzEm*_8*KmDkb?<2Rzv=h~<7r^|UI`+6eySUSbUiN~;$@!+Ce{67j{28jU4Zq|nrAqudJ)wUb{S=uBC
M2FeUTvXK-t2L=u<l^w6zupW{JdJ(`VQF&*_cPAfsK1;4aUZ1XxuEp*v<-q$c*okayGaqC{n)#(?s_hb?4Y6WaS9N39d>G?QP~k*k7Tpl?UT*1h{*x%vr63_
oAM>_KzHFRHACZ3D`^_*Rx{lED}Lnf-0mFff(A}X7tsq1w9`F^vl?T728CVN1Dt8zuu35!6{ZADAWmR|x)qeVe%@ZYFGK69%aTMJNm{%XA}V~4Xyjjd&DF-N
9m1Im9k85r^;o?#W#Kb1c*>;jUwHfxBxGvf6J`2u4#J)!eUidpm<&Vk79H`L(f~E{5R#NvEn`#h<VtJklN6yJjZL6d8BB}917Lf?zb~SVA0~TWQ2-xwaUE~#
|JT!Fenn68p8PWhnavs`ds2HA7`$R2V79?B+4c!a6jp_f*j5Z60B|v}5Ymdpx5cNpe0jD_tJTObLNmvAvf3jYOAvUKQ4*Vjzq;n}d_TY_+s9|c4RJD}L|}t&
X|<>s$gWS+2X~w=Pbo)SUD&5Y#IlwFR{s}U15{qNW|O)8I*E{b<4M-QPRd278EeWhIxG(Kb>zZyJtwx$ZVq&Pbf06eq(uI#)hg4#HLV)^XetA5OZ8K=_P%v=
Vhk_98~AeYuBZ6Ggl&*Z+DMfwO;nhxR`v)x84rzmCD}4{ATvrFfEXV&&F932AQcPoa+y_(ZBg@7o6Ty4fOLvbBCWsxc5U`b#Drn8XAN}KNBxUlq^9_SDiutD
*O0!uShwh|Pswr#St(Povyywg+7j=))dorpXSLD%uuPg?!#XLtrbAfE*>y)0wFbmj=_f*CftdZ{c>OxY$?Oifo-wbc2mhR01^)&1Dw&_S<ZgIpuE1J422&QF
tnzraI+D1K+-V?t4dn1bF^}2OvDg}NYx|{(heWWNSqj0YedRdjG5-GVawWZ))6Ih2A8rq5y-pN|N`1H`m8t3s=MJgrn=~3PRdUQyk;rE|iI)3;Ssa^=569cZ
E@JZ|+h4Eem>2}YS5BaGIoNQ5w)$N%QXWKmJa`{8H_Kmr&${40o{2Xu<-FEUFGFLCwF&@A;~@+?>nnS9+m?fAL5Dci)eN8ITft%!H5t{2r}}u{))_g}W##mh
Y|<V7EZ6K9BzS1*1bA*_8ymR#8C~qu(T0fN7Dxxs#v0@I$oR?&62@SIYIaqBzrR3QWiw;4Fs5}YJ#pw~=##dPV3$6PX+pP?>PnjlaI-GVp5!O#&c2Ql<}|Ou
D8ug_iUwOHq?QKkA1*sjS;tM5Ch=Cz^u5pan1p1jAVCYQ>ZD`E!HC`x7M|r}$hI!E`9)`rf^#~*;lU{XJK|d23H3j=pxX0~Z;E9RSNn|h7*I_a^dht@(lhMI
wxBFv(;*U9)UUXsB-6vqUHQjle9TMvPdwDR4M<E{chWUtq;OMxhAFEUph5PQl6`BmZK2?2=r3k&Lz=|qt0yx^&exJwKyjlMSDq&3xff)Ne?Es%NusMj!<9@%
2qyj7&;qV8U_?Q?SJ4M}$x~SEGh9vbeEzve0SE<dv`7~kv+kEeoO!a&w58tJGX=|)Jr}UK!YuAn!lRDoRYA3F)s%cHJ5^BP;FrbsNCUo#i+BtnEETqWS0Aft
4`9TdSSIUD6?LzOePY^{^yD+b#%h<WB_s_>RfC*h(~0Epm?Ewq=IdP?%Uu<7-<Q2^d;(|Uc;%O?3$~m&#ItZb+_~v%Xg<v44;GG)WGlotx4fxSq#c5UFpK?m
;^|AK`R@hk<Lem%)io{%5%)A#Zdo1bq7XV4B}!eem{e9LD=$>6@WT4v%wL3ve5t~?Kh`2dS~k&{?m1%7-z=+NYJ;eIY9PKj2zdV*vPHsqRg<a3%ESB}&Z7cx
N<gtK=Q3<g;!3H??NG-*EH~s>cp6W6TuCHi^(heYI;;qVc+)GID{0th=c?KWc_op|whZT2i)ldAdAuC|&RPKfOY~KpDmcW``$RDl@A2)j{Nw1veNGf1V*x=-
AkVbXUMe+LlgOx)`<N-?mW?Gj))#!+NLZ*PS10x{JEcx9^a{|8tcv~#Q;5wR5U|D~UCsuscEE&$rJe9nz?3&@z?JBBt=Z8T`tmRf1o1S}U?*z8DrLmd!VSM6
PXkCr33$Q!D@i1!OR&Dwx=?wsX3KG_;WEJBh`y-?XR?i^U1$2p+RKNNPeNMTP?8W3&|Zglc*Bgc_DU{Mv`EEe4!;(+{D?kzG;RnBX))-xPi4%#e*tF_eEGil
n@?8@)tj^3@#(b0LUO_5n6|Lb+e??Z=_2xoG(J-bO~HX8f9k3A(R3QLGTJdssLy->&zF7nQ?qYBV~x~ecWg72>&ifsoXH9{1!U_JQNFH_agk@*;zTvEBK$bz
h@kR%rqf=bEb8si`GBF3x4v7+B6oj}yXRH5dtBb13>FynDiqv#<|C}P>|(m4WU~}4QYG$oirE4>f6S#krbbl53=DzO)b9`Jhh?3d2VaE)3mT?05zs+nboB7R
h8*6u##4$|*0GCN<ZDi$#`N17%1<wfpSvbk!T8*WGhUw9Xtl$2k1OhKdjvO({G|O;aJ(9^oscWqpV<TX6~E))u6mn@NU!&)D(Rztd&P=<*Kpr<6liIIMLa)e
#VMgBFGFLohd7LOmW<1`{Iyk&YXpF0t~lJR7L<*cC<|hO6%vTM_F!#JI0t-|2~v_PNMCewn9+cq_n%5#+vWaH8B4VT`|GY@!nk6uaU|iiXfI(^CUn2NBy>a_
TmIO|vdcXQ_O6#jsLUL6d4OAHbx*SRa~u1MwGwNC{nh*qu5Pq5@LyIC5b|pSD=$q_Sj`urq(13?-*PZyo2hp^yZ@S$LX!&-AD9-QgXf@GXa2BWSSMmRe{Y1j
(Jj$^I)5UJmcu(Z0wr^B$WhEilduk&E|i_dh}mp%HB=V<T+WwX>0x0$=QuVgQ57OS1ppfV$(Zry)W(Uq<<r*o?JS4uA<X^kDl$UbXZqD+nGS7u)u@7v0^UMF
r^hVtFDxuje1AC(4WB%7&UvxRp{wU3&>R2+cg|H%7h=dG3GIH>-G5Gky5x}g97rGao4PK@%^NszrEuJvCsOz3!W^NN-)2E?9q)#6-gANv?$pw@?|xt&Pa&sZ
gpiVfh+@2Wbmf|La_fv&<bO0>bt<;XKSbD!_v0j3`pZMLiW%s@5vGWas~?8Wxo~?OUv`SW%M;$N#26hPS*VN~+<fT1su?cwYsp^TPONgWt&JiY`vL7R!f?}m
Z)gPPAoxEIKsdZj`ovBvDQbTsg8QhgiIpsq+8N^YMOpSANI(mTs(YxofaJ=XbPP0F7Nqw3SuByf(Z&sTqp0!I`ZDldXayzC=LI=6*e}FZKGE3~p`3<+t%@G|
=1Z{q*mJFgtxo3AcNc3BkWKW%Q?~=OtCOLU^Q>cK%H;ph3tgXJDvfwz1pNw)NT9#NTvkno_rl!1p6t4`HfopCj@aDqTK^`Enr(f;N+kFk7(%@Z*LWLhIm{J#
Bsj%;*=YH(=Pt`a#<A>FZkrr8N^zc%r(5y+n;*A&uzV;C^)6&XV2`t3SsIJ7<zI#s783DZvY{&X8s~~24(7qjkqASuEaUF4>8AhJaeQn*RMG^C@)MlN39N)(
>ENW81-6tdbbYm@2%sS$YOK&36hq;l(zt11Cw6D4+1r70QYw%x<(RC1N}D7+kks23RwaIh@-DryYipc8NmEE3yAjBYu;77$gSV#CeYx4SV!Q;_+foYbC5YWv
<FMP&iXwMdoaLywiyO3a#)*>!fghy$n736<StO8bF?p;dYV;t`x3h<6Tc)MBcUK=?*fXANhO-Au=$zG#XX%?o&O$obnZfDn3gV_(1{SZh;;$$Q;D>F#gF&S?
8ADgtU(hSHR!C0mVQDD16;s)o;;ngPTVlCX1io~@W;@U|a|Na?N&MT=TxS}99s3q0j^eqO#Kppq4C<XeN10&~UGX241;Mf4cx1_hvu6XiPndi`^b-&6S>YR7
B4X`soylgVj_<kJotxU`)=r>^3@hNzj(huE1hTio2HXD6REh%u;}d}ieD37s9z_w!V0(Q)ysHL4IAt0j`q~L!oc5{KwEMFQArv`R=!K%iN^!wxrEEr-`x>31
KjG38+Q&6N5l-Ojn=1_zTVd{1lm!H}mEFg{)%*&mbR*}ok;QM#c=6SiZ6I^-mRCD8)Gq@vJuY(!R^XjGJ$PI@GN3ZIucN~d#Vq<O&DzMjfNr6&u;!{Z{|fli
lF`35&`e+WWtjpo%kYtTxlDr^XC$jC#t-HASkrT6?7lK1_x?#iOVRG9H=)Yxo!%R75g2;wLWwE90>ZJ}Zpd!QGDU1kv@w|%;~eUaB{UaI6}y1$Yq^%h-sPth
!Nh+#i;aF!)BncBEQb1_JuIsqLtW~`iZFJZQ?~vqhxHZabV$Old861a{mBEia$z`@xaC^-yHVW+k{APMz450h3z>47p2B@7^Un^bwbVJNwLKyVhr?M6a+Ohz
wl6Bfqhl<qDB(oBZwDN3Yih8Ay)uT`Ie|n&RKdSuv`LgZ%~6DGCy8hy22`1jNXr|};HZGH^)(8cofetmZwa5yv6vx08n8@z`-K7w`GZjhxZo4YiqGXIV&4Z!
p`To6E*GW9zgnNl>+-YU5%<p0zS)&zz>9@9^k56FuCtznwsyrxBSFkFU!W3g_s^C~Jcrr+xIy9gN%JSBh#zxS9Tj_j#mNjb_><@)NldMY`%RE5GIvU|c`i=3
E-cDWg+mah8$cH}S7OBDUYVw=6ocWOA_8E-WaV1Kx8f%!Bf)~bfk~><|7ACAkVRBLvr=&^$$6;_>URj1=?f%UgmN;bLJdTZ(h6fbX9HwsZi|?})*jAShm5Ah
o%HHUNq(o(&T+6Og3>jpu~0?uW!{)C!aU^hZP&FouW26hW}ujXu_ROvF-~Sm@WB=nz%Cq33&ltkL?kaAcGy6z>@g4|AevV|QLzI_!iYp|HogtDt!uGkrZN>3
+<;qm31rPiZiHO``$&nqo=8&OVaCprLu%k#3<z-4;smW%hq;=Jm&DU2lUpslu6GA_w-|%yiSfC1@x^9q0fHc`Uw7!plprBI%$r+4Oh2^dYT1F*om6#~irSMW
yPb-0`H@qF^bM3+lc*Wm&?ZG#@(&wfuxkU|_-vIP9ACD|l2P+DS^z*&fH*RuDf3ul<*!{^!GU^us;~L57wW1A!_2vyWYO$m<~Xt^T)Kyya$4ky=VU3i`o48U
!+jHca!u(#oW>uYdbY-`ee)?rc$ikn%)$FSNZl8*%b5Gn(pV=zlr|(IkANz<I>JU0TvG{kl0bEa?DCmT%?q&ixr`eDX`IvzD^>;Fo}x~Q82@oEI)39kOyN<B
2s7Y#zF<AqDS%<`_k)HGjF%tP0oX~Q70Ifw)|zqXU2@^1R<L1+_9A|v5jz>XW5=cS6;!^~)gu+<a+}dtO>e&$sZ+C6|7t`#U)_oedeiFIfeB<0_|z}|G6Q~y
WURZx03kX-0_0~n-jaU2{<^<yA+AtZ$JDb=GzXViUOYvRH08y1W1TU0rG)+k#Zq=DoFfzUhh~SLjog~>{jN>wbe&m4jbVI$>m(ggfmPLSZ#fBfVAJISu270I
aPI^O9&EDF-OdEWX>jk?f0}v$82NE~0Q=!~rcBwiGr5YJ+MS=Y-O~z_;EcSVL1#CkgNCgchlOW7u1lEH6cj)?%gUuX<`90bV8MvoMFrpU;l=^L&{xECLq~%s
fvQ2U*mz*t>8o38xHqiFcO+f#$VgZ)Fjzz;+Fk{i`6fBR`ej6-QGh@paL+;rFj05oxez`$9nSsMD$Em(kr_2oh$)x|H;j=}CtTS%hLivH`#txNX#S^@!t{u}
J<_@6ep#6y8e`LzD$dtVk_M-jNApG`E%@FAHJ7;8)@I=_|8~U-AvAY#KMM%`eBhBTvZ%|nsP_deyW#s`o#6-#$%3--!p)F0k(DHysqlaaUkQc*VPR&KHx;H=
Q(vC%kbDd~%`N*mXLmtzjR+>jcZPH=gU!@B>5~ZgSg7HpG6@qPF$itI%J^4;&=~Yx1`>giqkiKGtV&bJ?-mE>gAN8+WFX%BpmS=~VdP+PYs7CORr6B~!%a6K
fiIA8oIdHkCHp7iy0ps-=hGNR2}A;DDuM{%R}^Msd)1bX-TQT~f((YlZO?hXE4wOTW@HeX+Aa|_+1eMk7w%KFcWzwAkvXIDL^FBFSzTznXqZ+#WkFUt4E(VJ
KG#(;*>;o|v9oH0(*a%C`ef=v8^*>rJ|F4Q&PAj~p0NYQ37tG7@QrjB)B&&+Prwdk$|*GQZ!|Npug<?o$6d#d=}EeQhd#n#Chdwt(Gko6Ff5o7SA=QXGh*1!
R>nPNK|d))qx-;!v#uZs5LAeIjVv_r?pHrdF##R6z*e|vj%UFn=L-a*1SRGQi(eLD06LIhvmJyXbI6T{?U>uHRE{7jGReIxwo5~BhPP+U=NEdT)onZbZosG!
rDs`5M5=7st1FS)GbLNJzg8t;+xioRa~SYTJ+5-@UEr=($D@eDqT|Z4Cl!8<4A8M>YYZe}3r=Ba2qrM+`y8^mXOhPa@iIU{t>F($fqqL&te`~WfToX1dGet`
xS8yZ)1$bv9DF=Yp%<!hv3b&8+0@q`%1i2G^Pt_ZP^0)9zZdPDY3<xIs8z3y>%gK+H;*L9-hT=Vo;MvqXfoY&rSf~FLF-@^1f1I|k(*WLnpS;<n#>SN`z!a8
uajdYN%<-Ys@&QsZB#`ris6inQsHKGxbxLRE~kqUIHCRlG~`ML+-fLzpJJD4vobGXWZGIATmGqHB~9G6<)(OT02zvL(6L0>#W@bbdeWuxPz?47g@20AS-D!p
a7#1%jZ=AzAY^@SJQOaEfs(TVY}M5iR~(bW4}Vm{J2wykwdoK%pUyZhgZ#B6+X-eUD0NHdSf)aS0Z}1<RxS<1kW1u@FYPL)pRdXLp13IZZ9%mR2aC9@PdjN(
%XW`=W;3wGE-F#uybk~NOH5jUDfpf|{rud}qW2SSMQQPym5sXdpvBWX%Gvy4hz`*aN;4q<10^98hGYA~uSa`?S1L3%!6!K;fn(G#V0=3Lo>$-|w-8CYpMj};
|2jCwD<>IC*jI{`>wJ4c2ZQo26B3#FT6rac5+KF5aVivW8%r)24<`_9m*2M$rXPC)<9h|+s58lhsIDQ*6#L|u=#$i_cD)Qk$a{OHdhcD@_14P&H<0sgg6&0_
)m6~cQ-G-UOsDB5h{fM5`NYu;FdL`Z4}lG~HOjexlYeaB3Q>@H)WaHpo!28Q1#CL#!5GkRzSxYZY{(kvXoiJ8kCCH}vzv;}x5F&oAqTBc4W$@j=YPK&mB5%s
|KirwE%Rp@f-8w4XBtd*2QNJj*(rk&p3K63&f5M`RK)A?>$_Rtp9JCMsQOdZ?KI(j*mWZ{FZ$E1FPOPJk~?!E%rc!j13<qs$2J15LnQBEqGhq^g=QwoWi7R4
;M_@KR%as31DGy72m!(L8OI2E(fjlvq*Rr015)c15KH<*QyHWG4E-u&px})(m;nd`olQvYx#i{`C1`{`N{o7#-H;9Q3DU#QehRoEG&~A}<%gOc1#med1-6UL
bhOjqj@O{IEYaef9{5+4Ki`m;keDWQ&d*14&M>&<XMuq1cp2fNH|k^&glNyfS~4rZT~^-T5HKiq#@((a*{NMA6tX2)5pXr&O^p|_1F~&Fdczb@+C*Nh2QITF
V-=ghG$WDs7InY;YEcwvDt2EN^3*-F9dl+r6iB9CJG{j}-8J2OO&K0YP$VaOpK-{c)RT`DrM|M-h9~PO_PZrcA(V^2FTt}^T{hQ>1DgvXfW?fC%p?LYJdSnu
NI;3}mE<dm&NrV$%hq;5DEhA{VM)Y8*^ex|XERu9hA<p!x5W0X*LQW=HX}Yi_lX1p$(Rz-&6eZIwCC*7ylgWsB7$snlj7ac>eMN)U!+NJ_bQ|rJD5#*?pI0y
rR`;_`Y{`2mR$qyB+a);Hy$58y&&|+WMxUIbXD3X0=ZzCM4_&8g>4}$9vZM^r`aQ3)v&t(9(N>g7qIuGDv~H1j(g(HoGEy?MX`W$Dvgrld!h;#`46xy0beIO
U9l(njiZ$iKKQ}jS*~{)B+Iw{+QDR`GH{cEaMa593<7g3=MG1STyW>J<{Cpmw`b9aDjSa>o$a977Na_s1k+1U-1kjn#OVh}8FA0-BY$U_Vg>r#mSmPX8Kh-*
7y#v+?-|g7$obZzrO(Ww<~xyIA=unaV1yj;TbmfNyi7?d$>!Mr-ZJC{skHe4xYA$Y|Lbn&QA#r=3q4$S^&xFT;j^`0IXzOYg9gmNHpy@T$IZ*1O*p6b#d~tb
QI|k&+9P%BG;GlJ^>HZE&}k$1**Hd<(D-ZH-GQMLb_?WghO|f~Rdb={`?QY9QXUSjaes11;yf9&_XH$ds>()nq)q=+P4dJB9rRntU=bAv9Z?4Bso4xGN)(u0
EpzL1lk}=iw~}Vs&JCV~Lptt9Jfn5#5VNlc#3JUdMKoTTs7isaaYKl$Jk>Atn?(gnX?`=aSHlT7Xvf7jVRMQeZ4q<`x7(I_l;KpbKB-}Elq82fCYD}_4^@>J
dT-p^H{{ppN+RziA+)_*|K<%B(|16>^f+8pR1NUq&*(ak$x2cPMCg1h6NT_jW=!pl1#;`9&^|_Kkm6jr(pyrX(M)P0=yS~UWFkKd@pj}V%S9z<uh}|g`rjcK
webKRU5bOOZ$Bg}S|t<_B7sC_R=zQY|HN(mKUI#GQ5=?_NmujdDOu+dCLh>XP;@>J14jdwOKBitYmI;cLXF?F{us0Q`u65whiSQI{yIB8DxF)clL-wXlbdr2
md)~wzKE5FAb!50KgNFYc+$vEq&XVl2g$&ZI54<Q324G_GMj-~&Vc?17tc>MBPygBmY<8>tr$Va7Vc~VRVNcBD#C3%0A}3-3J8^UrI(CXzY3uV(#6=Vq;3sC
jOV3}<K_k!)xfRG_;DEU4xK65{{xiQ%7cNCe6rOix*AAa#^6uA+n&pJYY1>Aw)Z-tN9L3qICy*eg2srRH)Jw0NNDdrVqUl2u5$)u%>J@tw^DS#LqiqCtfSaY
!46jf7F@`N#Zylsz2Up;(%-6{ShFtE_&J#x-wk)Az@tL3sx|3G`dDNf?cn*Y2yK3yh$`!0R&F6jzRJ6wXUPo<Kuc>?Q-k^I?#49g%QMr?$hYVU(Vp>n#Xv@(
;cOa>_i_F@8cEA7kd;4b>wkb?4=su-AMhNR%)^$2(eoytmfLnmqXz@kDtUiml{vao$DsWi!;x=kRv^^6$1Hd^BNqlZ=7wNYTW0IXQA<$VX(--X2V1sH^N@!D
O4!3HS-Ot>|BpV(@9LP&J9e9Us7JV@lF^4ZP_FH9>3*n#h$5Ll^<!Ivz-v+#3lN8EJL&0v>DuNE-q-LZH4P4jy+?uF!QYxOSW|vgHq;CpxzQ8Pz<4V2#aSeY
x@tA`NeXfAs_aeTlo~MY+?RMc3Kk+lKa(NExs`0hKw=|u_=l9<=sN#QeTaUCwSTg8!mzk|u!D|a#@s%MwOZ3<ui$D=Kpi3PtADgG))8;t-g4xu;>}#fI)Ak1
)gu>Jbm>27Ve3hzrbGb;s8v^oV?$1Two#nOU}6D3nF%y!S|Ce-kv?bPU!iwptjmRI{&YxqY`KhL`4)cN@3J>1DCNlQZkj8qv=$MKxwgThrZ%6*A#ABA4?XHZ
bjb0yoE|&vW@vuo9&vF0&)p7{e;6`e(1Kg8`|<X>>kbDD@7D~<AVy=&!$UN@sFQ_#{EeVl7Ub40kMU}+Xw@CFP_31}`N-0G9k9XTkq}&Lz(nlkGC}&=om}FW
a@Qi~{l3K9y)AJx@4LTxs}Ns4Z~Vf@>wT5gfJ+A2>%W=!V%A<xu2D#<X1je_=p+I5+sO5L9`0%MkcLy+4WqU}<${39P)Y5y8k#DG3ZKi13@`i5om$l8{m1jf
juNlm!W^!3$2woDjl)qQtIfK~b$k>`PLkAu|EC`i0AITQ<SxWfdA#3r8>U5mRs)Q@>0)*CfGgib{gL&#P^|-i11R~|IbQ6dz<T7ltcUTaSEWQus*D;!?5rnI
x(AjCwDNyF#u&kwW4f79A~cK`lmJJgS4=W9=AzBq_m~r=F7p7qIqeN3{>)MCp|X+IPSoxzilfbc(VXBCAVA^de{=JF13l4|oG{M_a^H=T8c<J-&;@RxV-dSS
E9QG3bTz`x7-4I2+Nx<Yj@NglrvH-IckkLkt#^3qTr$9lne|Nh&HDYf-v!k|<f7TsRAfl9ioe(o55%A1oIkd^dnSRz=nQWJ$#Ut9o7rwD;Ba{+M&<+oC0m;y
uipzFZZFxKG$PR10!hELFG^j6EeZ`XgvmW5S5D=qPm>yc{?Vn6#FpDtq4gDZvwWXr#SSNnw6&qU**bC=rxJ|xzd?yyT<ao6?M{j4wOi9u;ULC(M4)Z-SSLh^
h$E02O?Nstw}k<eQ0toS(-EfmKSGU&_r_nG#E_rN0|PwIth`42a*ITMzsxtm-B15zyv<%o?^&U1>8$Mpe$GYio3+QCV3YyQi@*_q#ME8AA6829EBZsiq!+$%
0-Z4weJnJmt%r|qXH2j+ArB7ZB<++!jt;eYKP0+kcZ>QQ$`oJu*THu<K#sDy9Vl+d*sSZnxS6!f8V3~7=Nfr^*wG{PN4SUTh-pdHPIT-M!Whd=jF>s<M~<QH
YN+B$%D&3|>DM#beab=ua76R3Vo9x6b>XdZzIXFWKm=x^H}0S`F*acgY1$Eq@Q>0uGaRAzmKwjKO{UjMnh2Gp@}E)M+g*i-p1OW&y^l@0Dt#@b6I%Iz@ktSB
H`E>PiMR}rpG;8~27-9AV>X<7b==qZ%_RAR0p%B_1a(tN=eb<Urj<STcPujh1+yv*3S_bb@lO!;3T9l$$Vam+PKrH(L8#(_cWlw~61TmOEg>%tK&XVdZ!Ng1
)nVS&Nf2!(tE@uBLYcn=_sn2?iEY6}i0NXu_07U>K{&xM?RaBQAOWgnB|EGt_;b0AAl`L7qq1T3zG3&gP~JrX&Ur{o1uaY^%zc0r!H_=qxeGZMH+JH%f!K!b
#;TcI-tnD6*53cBg#OX$ly~_94VHAR;|B~m9bza)A=%~LReRdn``Btn+?(fI283!SA{F4b5}JuT-M`)6gtNQa!l}>GYuR~Y%AQ-)D9BC+*2*VbvPQr=$V|T9
?YOS3Lh#kRgtc>3J5hUxRSR(vjuwitej7@W`YznK?r=lqf{Y^~B@S$#8?wY==kffOE_!YM3K;xo+xg;-U~p(gZg)8nxb2l<twf$?LYvwO%3pxqc5NYzqVwWd
Atp_FwE32tN-m0pHzYSQK9hEHq0{R_v}^}84vhLGxY){>W0)5(=o}a4{J3f`066DEtK`xIH@7HFdTJaDp(Yi|bQHi*LUBPsVhYNS7R2w|8SWMt(K)<>D*AT5
FL5qJv!DJ%(`KnZ$0=9Eu}D_|F<-W3qCk!-MkV;+H47_?tAX)~RK$!b;yK`XiR`}c$F{S?4pVX#BZvzO-~5{p-w;Mn676sVdS`IRuAr|J_Zox5r&(ObRVa8v
D9d+{7*pcK1?Nr*8mVhY5@TGlm{sd0cZY=E>+zfHwdPhHWGY}7K|S>zwNmYUjM48{IkDj+ksnTwh5<rH@|Eq7(56M&n=Oa5=pu(rMm;>@its~n21y-tOp#vk
WIU(14F)(~#ZMagWPNieEUAdFk1LiE?RaFvk2h_?`pE-Z>YYEU)}@0xi~0?Tv$aUG67=-VyI~VUJCa8G`hz_2FS)eKH5=xN>k&>VBg(7jA{JwY0+R@{*ucs&
0__6@jlMRQ9X>QVZ5;p(n&4>yLb5_DdQy{P6+XgGef-j3a|t0xJIaHOEcuAFkj;QuEc*x;ON~Lf8Rq1(BH-!1QZ0lHk)Y^EwLQN3grY<UNUR0lPWQ9fgR3^^
h&o~l(bv7pOGy`IiZc!Fd))gre2hc+z>7OoJ@6$7#Ve^bchLdET-#(+E3Qsw5A8F{Zp^jDGM*vAMcj^+De#WJ%)x`ZrrDwaHw8cf`;H1`sjjkf$Y^IGm&DR9
29IC}r0-d}?Xn<g@qb<7Mz>=@_N?9^{0e~63Q_U}A=2u$1wQIe7H93_6RTL|vjZXX=Mp=A;jE~wNh|0uvRs8XQ+OBcu4_4GK4CH*Zt4M6iO8XP^2e#$$$2q^
k=vRNar>Tr+M_=~ro&yRbcT`e0s=hnw|5K;+h>d$qQTAc!9^AhNur6bSs<}4d>H-ZjSAG<kX;fweh+Apx@^R%jOW1i^R({|4mFKo4;22^DnZNA<2%<6KfNh_
wZkZ&H&5L5pCu+TcuQtg%s~<@ly#Ja%3Ri<$km!qlxp)fQ>&H3(UYbX(-1z=Q{;N3o@DrIfQCPp=2T;&46z0R9+Yv1v^6UJv`KxM4Dgl1F*nib{iE>;ZtQ>*
mu*zJ^=E)=N{RK~44JVLaRfHI64on6AA%JWCZ)5C;1HXhMHBSJd<bYwXc$5Qbxiw!PwW={#)$T+^1-u81!EC7y~^0{sEk%=ay_O4cZ*MqOjh!7nWDTfFI-jW
1`$K@Bt*=vgK01+1m@m_NuDG2K!Ge0b>Uy)>c^qZ<}+75#FToSDt0L?GjaPG5Tt=nl&&qNWHY?;=;O4P<xXV)W)7eE@do2Fa|_3TQ>>9mV2M}BYI|ckW{I9H
MGS|PlWvy>1=J*pf4WGr9tCUbl!kd_TSS<eQYRZV*+k#3JnuFtz41-;l>_AR*x%693{OCmhPu<4ewfdX6!ChCZw5*P#y?A!C=w_;tM6@J6OQBgTF+RK;W(WO
r};n@_CNn%D{w(^SwZw?|NA^Xca9_n>_+Hd=qY$~{lONS2Q{$`l}h505{7_szSycI%TO9GM@XAoUfv*Uc&5HKxxOL2xn-_EM%n+^Fjm4KG$IA|E!u<8V95uZ
M4*bTtMiEeFLv8=41Ehwv0`t?0<|SdQWq2u*#%J%d!%7kaNg_^(n1<1Nq!oE51lO!>XU9TJd>lfZ2zfMymMdWmz5XVAPII9C^@}O#DJ^tWT;%|WHNu_Mz##+
p6atMbA2un->=>|mwdP3$Zn16y%LMrzgdB2{*1A^rp%`pakebxpCGa`#SUAE;yX%kaH5AHk4=(Mf7?g#_;vE!@_hIIqWE?R&TPg1h_sEgA7n&A(L$+H!K_nH
iE>Nj@Ur5Oaq{dPtP-9eplpfdrxZso-Dm)_3F5?!t38`3@LVIfZ`jo~(X}m^o+D-GnkzvK>7%Y07CoTSdOe-9Y0v+xC-%x!QIf#A{`8F=EE@gUlaGU3rt^*J
OpGAHuI)7`wjlu?gl6;oxat8U2;~#ZbAZRZO-XcP;to~25yHrxn})X4xm0`^>uFt@kt{Rp=EbDoN3SY}1BV}A>~3?u*#h^rS3fw*@%g$B+T8(N2XD-W6=GC=
d>52iR)$)1!Dh^u_7r^-TsE?d$S~o!;#Cea`U$3pN8F&MIOKTgA|(`hZvo&K$XwcqHqej);psEf^AI2VJ})lMm;ejfb^lhkFR3O{No05+SZ7SOq*6^k5Q^_y
EKU4%pP+0S)_XI{#*QD!KqUE=c}WD+<DL8Z{RZfij`+0{w9zpjVl}@B_qK<3#Z#kTx#lqL;PX!^&8m7rKo3>e%_;ptF>%D<t*PAu*p^)lT*`0SNvL$?NMQW>
9Y@WyE}<TD-c8fvcTMTU{D30laG(-v$P~yuAIK=!>CSd0QF4|NQ7>teXvT)V5H5c}*?^f}Oj^%lYCQs8G@MD^^yMl6Y=Ck~<K+a(cIA@ToWziN9ib-%%{Yfe
kg&ZaEXlkrKeD|`tWX<0&*|1v>~t0$Rh0iyupb^CYDtDxPlRyPpwg)4QAzv3kjCF{@lvEWq{cRJZ<e12BpS_c@$N~889btYvhsVn{k{LQYwBDmgTZJeL((vU
X0b9sp%o@8O?+m_V;YwL&EiQ|OnZ%84e{aAgGXKp!$0*`m4ex9x8&$=G61?}8!5nA@_&vy(@<E5ZvQWq)M!^~<CB>5h4^ACk$K>HwscNb-bR5F%jO>R0%;o0
({u-#7lu5?2dH`Yoj`#+seWhu6clOd(lw}g6m!~{mSu8<G-dju!VExOY$x{C4XCyoDcf6Sgui@r%t4*%)kOc-MziQf!Dt<umNV}j#BWw}i+fAK(26Q+bs<t6
IvD1~b<z7%9P|W=r)`|bi8ZxCV$jvSJ#7#@)2?&(;`(UR$p(yEFgbPvmDzRyDNnFbK}GNpy{rGZxJc~Zt$-bGo~Yu?mLf_tBRRDeE%P#<NhcP&YC|3f@kf&f
_co<}-}i<pe5iNIk$b1%2Ooy*qble5VzV3tYyeWO?yyB31HUb9>@FekLe@Cvq}#n;zrnO%SRmvcgoRWB1ok)0pwLJntn}Q>0XtWkK?oQ3+#_AFLQVN6!7!qi
x(gq(QL7QxfTOG=iA-@dsrZ0B56R?7CzFs9H)BC?<)+^`m<*@ih{S*EP0EZ!uc3PI%*c**ht>7s2zp8eLOf*7NoAF1ozg|&5vxUJzUtO>C}af(csK-_@g7X`
1inTb+PX!tC1Q&hWr#OPJr(Dsp=J+}DEWgGn4@Tf76EiP1ZQ<+T!ByPLrEZ36J<kQ-Qujielc9^6pK{pNqw8L2`CS)$M&`{MLIo03q%9uEE2yM?z2dEqD&Ww
nu8*d4dO69czq%3W~hf0<Pu`C@T9QQfk(X0pMq`9nx8mhWH5QrJ=erhC<C7hp?<QxMG4;?62XJwYx9v-3yQq#Ecy{Xjmm!He0|C?w^ZlnPm55-Yn^(s?O7KE
bEOyT|1YiEE<=XD{xu*SxpQ>d;0k<piGY1}JtAzrEJ_5G^Y|-4+mBQF06ep_n19P~@<w}eni76$h3lZ^;g_HB^WtOqGOg3XDAc$!+nNV@m{-4MN0~dmssWvu
69^u)uE8o_kWPVS-xp5kKtpLcHT$T8e_RcP*@9EcQUN8j>lkeSI9-M5ZeUY*#_}CZ@%BPx_{yCU@6HdLbU4G5-y~z{B1IGi*;`lLv1t|+yV3w9vf}YqW9L0-
J$XEH$jEj30FziC|6BKJ#w5P)S>ohgaUVV#LQUdO@YCn0Q;TP%8e?eR)!-+uH>%WOL$XLfrfR3shUl?YQKJAu{pe&H549rffyyF=>{tR{RIBiblonnNDx@hL
WL<PX@biz5(6$8<!w3FQVu`62JvDbFe@SWihCT~;uft2tiw=X)<tPziqt7+kDliAvRLFhc)KQUje#wi(vVl953!z?u63AY=Z9zgW7yy%z@on8CEbB)qFHC)o
sgBL>o4i+N)snP@`lqdXfsqYt+z<VTM6)hzow`0`rYY_H^p0^uve5kbY3f0(+tY94o5W*aFK<4og$pi~Vu40kiO4}Sb-lCWMOui1hJ|tLsxoDXzCP~fMtvY(
BDjalW<ySlsVY>K#K9QAAG#js1sen{HlJI<Zaa_xZ5{4;?OfYFU1}JNCQIj;f^TKdZmYR`*8%f$Op|k>nK_am^U}-AcczJi0QwL+i%b(T@pw6|;9^g?;8<z^
rY8;d?3c#^L;W-1)<?NDF+&ZBCeovyu#EgT*NG2C7AOEZmajXM=eBw6P07{fiyH{xd&>esI`Q=w7ZKj7i^$TO5mA+s6v#%%D<LZ=IMVYkG4loz?9#GhpluF`
@n;_RW3$Kwc<)HdBx-;$O3&rg#9vjs8Jr^}-=+yk9i~(3f{$ptwU@Wl3IEX__8Sp7F8B?(7_Tn<@0`w~BGz4U$pu#-E^^ywg_9sj70dEod|=t~2~J9teL799
SL%2Tbc+nNL(5!1)*c{}Wp~mkjq)?7b*3UU+!cicjV*|>iKuRaqV!#O_FA)Is#UQ*KOCp?bucCQLzkiB5;8`;;exZgRS-wd4NFNAtf{b?{#KW@EgYzUzQ<?g
-@Pmj!n=GpTM8N1f|gR*x*fUv7G_ZzV5G4JBwDV82c<wIqyNZ$*d%^fhJ~)i$cI$}y_SQme>5pc+7$yffm^&EC9sQpdZ3hn*EXJYKEY-HYF6M9mm?xS%qW+r
cJG&YnL!&HFOR%m5Etb)GOdI~VismQKR3rVIMm-X0KLEJ?0}dDwu+L$M%O#Q=!0jPZz3)r@a(u*YUy_Ot1pV<iqLrCnJA!0;LsHzNHX<t6bsI!CT7QisLnBN
2}_>T=+0uU5pu4I{zIRI&{SrRD0@spsjh?x=T7u3S#vQnw|7dy4AKqmQ-m8V%jwSC*Ad49gs`=N9!$s202^4nSjk4Zy<t6b0?erfP6|pgu29?N1tkNmI(os~
k%N)d!S3(EpDA+_w~E9Q{%X{UN7oqs1ZDGPAdh3BiYa8jse<n?`tIq7YbKS_k;d%P5*L;lLR=!+7Ns`jx^V#wE2E(%QPXHn@1@E5Saw))XhJx8yfCgzqK**T
V%j^bRHdq~$C!R!|C}~z+1(#TDyvArjpS@dTLmgK`I|w5zSj9Q9JbMXFAd@Ds~l3sLLxGJ0Vw4k5ah5)4FzcK6p7FFeZChe+H!(mo)sNoB%@AD1lvTOE&25o
qgO7cuJ_ccSlR7-)jT(<BpkHQswPz;pn-j<Fs#OMF1MyR3J^0tPXc%5e@;tE>%1G4KvP~QKdu%tZR~CPZBdDA=n5uarruyS!%NzAeMOwPyA6MuLWBGN{4*wm
o9G9Qj2pMWMQs&7%c}wza?zivh{$ejk%R~630PcEHA9JC6-`QDdq?q`#cB;_>yux4h=@P%T8U)J!G0T6J4q4JU|v9c{2GM-jJH?aril?R&*G(}r=+vcVW0J8
ZnRxtdl6LG+>2`m=`^Vz_SJg#wmvl=z`gBCx~lrAH)!b_p*>w9S|lOZI@dH7!rB9e@QQVRYWC0+9x~|3@|+c(&Gi{T2?pY$Gej!hmfXLJKbD*W&9<(kD@3ld
We`)&{~@905tk3NJ%Yk~vn*5e)iJsQHW(gmIF2AHzeHG)#VLc{(|hUB4PK=`QQwuiyCz@mx$;@YLZZ^?F#y}`yE-8v!mHac_}LD<L@PR4&KUQdHAFFiLBMZK
dh5)beufVh#7A=5h<<Q$oR8Vma}0R7iJAv!sa(Rpbp{eS2)RQf$fzCMz<RouYI=JF^|VH&l_LC+Npx|P!8lYNu*X91b&Ri#?!+T1QQ#o*6&Wq*puDh$(N*Yc
vq~etms_gVUj=q?IB0O0X6{OZVT|5sF9=jWlLIa*Q~2cz9SIx`KWqBw<N!Ofd_#TBt3t5W&DM~PL#*~FeU;Y6ypzxz`jDFU@i{~ogj!&vGLQgtQKhuJ+%VJy
2R(Pyj1f;yKUx8m4c$P9DmP=946GJ`N;T3eX`Af7j0m$vFIbZrL&fP_<eMGE+GPf=giy|iEn>6z0$~W|SD&bS_*iYL8NW0ZIG#j*UFFBPn!Q=Hfr!;A(lPB4
v0RHv((DALCUURv8Vqqn@`9Qqkow>r)(mull&ZbEU>+@pBu5ay(tCfJM%U)s*SueqFtCSQH-duOWZV0Q`HrZnQA0E8NW<fjv^Y$S(k+BSzaUn$?9!!sCbfEC
e4WtYWXK(<&LBVV5IJyTF>h@eZ>z7++$BZ9s+>0y|0A?AynOoLH5XoV5c{?RfynXDyI~!I&Cph*XX8+r!qBORAZ4TqMK!Pfgr@mRg17birujrcR;@u6IVyZV
$hZ;j>>$;|L&hJJ8|lUKM5@>j=MZ-<hrF{_2qn$FCvJ-`=6nr+QwgN5{pwBKN2-!HUW?4)M>i8RNn_g$c-t;Q|7`TCVqSh@eoLtt*VG-1)?p@%S+`k<6B0RP
r^Nnd`tc0m8tlN4aaXkjFaKZJJ7&MvV3WTykSB=wmT@%34+jzmW{@Nk^|$wSd_x`hNY6yI7dFf<>n8o6=dq*3@!b@mHVR;!u!kq_HpI2{jy8f2wuM!_vZapG
?>P>|gudxD;IIRcY;BBE9}4#-i18L*UHJ#}5d=mU2oq(1C~9R^3>hLhg_(RN<?3N(!Z@LogK=YMY-@+9&cI6kD=wP7;D8{V%8~~El*3+Mzk;sf6FUl@H8hwJ
N0Xbum27?UMOSxSGEOny0VB=8nVj~32fVg$C@vxb4DP4Z7{b8%&^P?;S`pLQVbieD`w(B@S2PvZ&Ae<d(ZrD9;Wtw)jIS-+*b|KsjQ7J@ud)aO55S^+bQ^<F
=_ET9X-SS@u>yFaVLCMbn3{Gif0Gyc$~P;ImJn?nW!}sNxGM9N0p5JWqgzjQ<(TE4JGO|yRs1AUW2GjrT@_*baFeZ4a}7F`jls#kT?K~DFZ9(ku=Axx`Ua(u
N`*E;>!g3Uq(p5S+iZ7=MEgh}I+&<tNxe6=@NX=Sc-OLELBvt4zzN%>0IVZ#;LAE*=}xf320^MOq!B-8pR%Hac{NY%bm$zEG&>v&mX87B9<e;69LAd^5yYSM
@_Xtb-dk{SelX2^J2&S%OfWSx=xiiz;j>MVUt%Y!0<qK0c`0-)iFK%n_s~60FAyNnlN^#lO+-^;d#WqibO+RjxIoX#qDj2E6s$Sf?VlFwh-I1MJP``WDP#OE
cg0o5=PLEdlc<f2{){=C1YeF@)s{v}+9A=YgS&{c`mn|Nt>jg0k4a&3VH8prc#29Z37)SFE=K<YO2!nmRb$j7q~P=|N-J|EVsqMA0s%k7aD8B+Jvc%ZCJsv<
V^X7_XkRAu>;%5@-v)7NTSA||Jz_myqIU|!7ZY+=$dfu-sm+@7Nv~>vlD!@agUY?mA7~lC60Hj0ZVswmVqnHqQS=i!iK7afZE3rIPkhR}9eMZqrp#{YAQ+Z3
|9Ogjz!A^7&0JQS=kodGs|xDJFa`d+ei0mEO259ra#|2IEdWDI!-dZ>4dVZf4>*SeSvZ4{jjZ~OmH-#Mi1s7Rl3__0X&J&CCP0*IW)(8|MMYvH-BT2)OKMHA
3Ph?AiLBTZtXvQkwa}T{c&>xXelGPH*MNbwo~yrJ8CBj7F;aK$m0+oQ3Gy%U$**MvB_Rvee6kS+8rsZ6y`Adx8yFP4mG%dASD;rEXiXW`TR~+sispgyE9gQF
BzKF=luGoLbi_q?ooAn^Wts+ObcArXm(tH-aO=OB=ux$l3rkw-$o!HL!LlP^?O449-$TX+bu)eW(8>Sb>xrs3yFOy57BC2WW=K(MLct1K3%axa&iC0x-D_hF
TfuecqSM|+-Vhe$)$me@4~FN81ho^ffugfSHPW(C4zRo0m}}zKKMv8iUglT6h7pie(D}4~;cXjrcTKTH5%~3Whut$LO&mm6z;g$tQ3jHG6A<>Jpa5_3zBz!X
W8f9YHa5cF?GP$jZmA><w4MGY$>GM!Q=f$18gmL4lTd**PDZ6HtF5Vu9g790OH((y+O{t1E@G>4YRmgE%GVQ9Fc>1Fw<dLp?wF^t`^VDy{Y-I=0ow01*jp3Z
2C6uSpZKo#>jTXy{PJ}L3R<steprI3V$%IB$ab0}k|=^{D5En*VLL-o;dX9hMH?eA9t_dUry0M}jv;Y0veIQ~D2O50w1Ts-RT?s$h?HGbi9Sv|qE{KznHl>L
&!<CAb_hf_82@u%FcJ&sfxVv=U%}m~7cl)&tg&};yj5!xEa7sixv2U$c?k4_h9YuBzqawGWHl^Of8B5ipY5A(=L!Yuh%QJoSW09)LaUhvT-gV<1gI#<sKs%^
a6EW6F>Xe&eryFcM_ld>*!BI--iZm+Hk%O}`$~|>lMjt{d6-VKWV@S}c<BFO-4@pUnAx{Z*Z)ymI}Oj6>b|XWn`N68j3>iFei^qmYR8&Up}As}vW<2)d9-o|
a-@iouN@w4|K%-GbYUW-y<9rKqEA9B6->MGK{nH9FLKP`YEQGoJ1vZ-4d;Ctz>&#1YB480TIE4Vh~_W(A3y$NqkzRf@HEGHukC^rW3LM&MQ{VN@ZfS*T@n|_
8s}{)hN@^%_|E_+LeAd3uR>t19HyAZ5!3^_wt&nmx`z-^c3#&$5D4K*d+1`9cN6VR`~|aFB?guV{%zvP&G)#&ZP^T?ZTzLjq}MDZcLCMn?k_~;uVy`Z_$@y!
W00;rPCpXA6g^1R-`r6xD(?A2Hd5MpZ`g&IyG!&$l7to&@BaW)$ph8aFY=9fVjnX_%XfBrn+Gdr?PgIY<XdLeVT|+Ab3&aoc3>aA77;-#B9q7TZ0>9k20QWi
9YBM5;wW<w*say!p~Cqw=oEVJ=68FpC#?-m)EwRXYd%thX-YYx3nv>&r5b#L>w|;x1HO)xdcVoRp=KZvM1#0d8(Nk!)XJ}bdKPyW47genTNvCrF=YiZ5_~HC
xB$O*7wq)K(2`n=>34vR6K0Lvxset&=&}Ru#em~Ls**T9+J+;hCittWyDd{W&VPbTVSC-s@Wg3dfM9z{9%Uk$fnLmef6faTpj_{RFh*g63^N6nsSk8?uo7?-
u^#Jbe5Tp7HPY)!pA7p1@kbxwmSwb*I0b8iC2EevaTp+3htt<Rr`eD`Ph|c9-{f83ym23MR5;bf%={~u-gaLNe{Wf$u&U4DYL1Ek_=?%4W_Y(8<kj>7XJ(Ac
qK-!={+h)scU0}kU-N+M3s=Qs(H4A6t!EDV*e&mHu*6dRBBTGYR-`0UO(GRONE-5p8_}QEz#7K|@he^m;`66?Nh4u$qpwKkXjeC)jII|~!A!<~D4hv`s-w_r
B)@bS&|A2|R|mI2K?IbQ{$lEZS0YKt&$#Mqp|LgiuWbyJkHR&oa=tCXd7`NR_f*g3SoqvLa@k&}M(o6cA4L6rX>LQAl`zl`{@J*b!fT+m3O@(qjF+c>tVCMs
<yD;pPPZg=e_K}p4NEicIzA09S3t5)BEYZln46CYO!I8(ZlHN$y29}7=-idt;J`6Dr=Vr0lTzEKnkrd!CqpQx(%m~S?}gPXi+aDM3vTRbN#nHtUEU3er>R@>
29q{f^#iY>ODx(s14+%P7pJ*?>WBok67UO*j=x0Zr==c>RlcF+VU1q1aV@O*)1G=L=NcI9n~`fJ{!emldDz6wszN5O4aF;Lj~eR7KhD>xMQm#)>2&hXt>mOo
tb8HI7AdZAJr<=Hpk?Q@0_Lw$<R|hH{)aYE%NbJ-DF~i7t&KM4z*48kOe+JL=A4E7T4hA$2d>7sVUZcM07m@x?w$;OA<|CEgp_l*3EM-ib*m@l<;l+<M!^^7
IsLMK9m6WMNr7QheOjAp@SHwzMX?}rJhN_h%*UUr89HGsaMxvsiA!|)ysM0~-?hf@&=}bg>XcpoWjP`07(bZ)zQ`UXUUp3-4LaOF-|fYHIALQE#n&c#<XI!o
dv~(XHmPM|<@2a&i~$mi4zz#RJ5{d_!+SI~Uh)=x3Z)Q7lH4G;;<$+krJ%Nc)f!sg&!JcA7ow3)*{UH%FK(tQ4;L*cC6?{Zp~HgHwc<Rpwq_jMP|*FDn9<Su
?5?UTi}@B4O?*5P)W<=zrB+4+D`<Stj5G-UI}v7CzV@w_ltKNFWE0sRqLls=KEdWD-$jo9R`i`JRZjsW0X$e!hmKZ;OzRx0*y-z06C1>IP)k9y>+Yr@qDwXF
!yfo~_8d#=-F8J9p55}do?3-(j2%T+uQ)`9&O`0xt=*PabtHCKp+TYS7YY%`xg)I|AzJ7!JSenCmSW56QwR=JuQ|lVkSUe0QA3}k|L-U3($cko5P@uR;ZepL
UeEs0`Ig%~pvchfl$^ZmAlTbl-MZ^e@~0Q>g6t)<>^(PZb_T)<ss)Q2=#*(r13ZTN*ITL5!o>$vs22qSWPT|0CduEc<kH<vIbnA47CCI)Qo(;^mmP+Mf1qwT
MP2x;UiI(TJc;1>p$YqCb4ehv!O@nJnW4Pk+fK3gbpZPbXSZvX(()`}#;4F%z%nn6p(IDrBA;M<#oFKn5LX+z5bkBfqxHi=@$9-;GEY@hetVn5Cla(jCwYUt
g;r5YI#OG}>vD_!#I17y49z0HV(Lnj($I1@(?bG4jmPAPqw0n(KF@}pLs@;=Y;MZyj%i($QueO{IV;>nV`;C9i?JWpdGXZj@!{ycL+gGODDsV-#p$i5m_SAU
-uencHGz|eLKLb}<)@BBi-HU|y_W%v+TJ-`hI7aV^cxd2aaSQF>VrloAMM9onB3vYK<lEnm)4f`7eKd%e%Oh7C(1B$F0{{n%UAtEJ0n6CUfpXU`QOQj4q1V_
<X#gP--d)34|MP_l?Hi{DIHGWsGDSUf0idbAit|UP&dY2cH=t?WOe(!cjCEqH`i^JJ$a110JfUQGEQlEcA|qnB*KcyVd2FdLbf$tR%eg#w1FV{U|?uGF2j3+
<;4aw!5Y0Ko0p6`VZvd7+Z1dyXS7llwiwBpIPx%;j3Mta{tZ#MHq-(w3YZESCu=FdqTTbhMD+8Rh7_xjD0h&i_G9HDz{0b<P9-cT$+M%}DVnKj@us6o3f#pz
S8AZ(z(8`{;-GSazqOvU6>4+N^Luf9&buhIKcPIK@8=0l@PjY7%@H)wgm+#0=s}=6jFk$=yk&p&I*XCReqsYFl()A?!fzBi?O~eA&i83J!=?4NdK^~-W{Og_
uH9R7_=|^&A=WkEq#*Jx;Hg%@uS$D_cudk$O(td=mRg;5L<pXRRKy-^WRpN%B%XXBbfr8<;@7Y|GXrVG9twC6dKdqirh9TMUv7)4NSF^WMS8TV<TU$vn>W<{
k=f+=!?X(7)CN%|?Xs=Zga0aOvj{0kl0$50%hpWW;g;v@D1oHQRP*u19R+kJy|4H4au?<-{ki;>I6WFBM!^@Rv98<!hty_9q;|;XkemTLMzX`MdA0#{K+TpB
Yfxk9HkQm5OmcF+K$%HX&9YnVNyJbpd&X}jSzgo#9@V%;O`E=S>+^zHtg+wz#`ebzDE1cUv*4%ZE)Q=X_D>a%8R>w(hNa!mwj=9Qq7RdlkV<)y_#5uv@c|pl
;uGDE;o*Mi!_qS5<MSp5`hPL5uJQ6g_UuC*k45+Zl>*^or!Ua)>jC`)+<l-jR)F?&S3r^GuhZgf7_RH?6CPy-OI3ssJY(@B;DFBz$5=mT4@15XoN~g#TSEn9
0jz}AiR3F9ZIL_bj9Fa42=8Z{v(AQ%%XrleR3kD{GJOq1q%hrjgPl!(tp6E!<af<@q^Zs%ZQjvsDw}4f3gd4epw@phcce+1*&RA|5y#Yjx{Z#@j~x$QsDsh|
Pzmzl1$UAqTx<2z)P@#f6<Kn&yXzcA4Yw-Q#izoyR+eR5JgdF|VdE4I5=X^l_93AyGok#Li#UvGO8*Bj?sQktFbXooVddHByO8_z6KjHBDK#Ger;!sy?1b;a
XaygkqV3Ln4*|dJ-Hh5@H8}pCvL9<-J_sJBidKIdIoXR87LL_m6=@UAO9)82nJFE)YSnlUy!L{AOJvF3rT5^t)wNDhAHg|!ZS4DoHAmP+xg|-ZuFM_;iWivE
)h)nu`T7HnbQstu-OR8!&<i@xX*_YIHuoWndnT%f=z^JPtGH4_zJ(Z~L4+{c5Au`J6^`FP!bawKOStP0k~;N)|1t~G;4-!|>DjL6M}H^3aJLnLFRm`f(xG=|
%g%F7)mHCwrI26xzof;<zeF*Q8|%h{9kPS!aNSUWH8{e-!w$bM4x&g58}#LAcMwm=UPCtq?wp=Hw5(uvW!$MaM)mq$6`n8p+lJfa3tQrP*`H}2XK3wkPJL{!
+~&{6Cn@tUC?5Fp<yQOy6sa)mK{kv23MY!qUcsqf^+@AXRCJ+Qf<!=G3WaDqtgSdDE4+fM2!N$r@)+dp<H_*Sh<MMENc@ZUt*Xl`T_0y;c!ij@goa+m9g4&7
BJpcE#9aeLCz}L(auHE05mmU3QIpP4zO*^`c*9+8m8?;vCYI()+`rg=omovCs4P|HQR@HJ3WYilh)9GA+a8^@)OdVurEG}L>ycY<q&b7~)i~N}SmKN{LC4FH
BSv&XjJ^~Rk08jQC#*_cmN!D@BX8KUO>p20Ervg7PGkUvdCWOf4vW!W`mXkrcIZP)D35P;b$R>hP6=I9JY?P$&u#p$fPdO0ua2NQ;;7O}b1{0G(eZ3zY#Np@
Y_a#K>8H;JeR$#rb{TyDT1OJZ_4@XEZE>=ELwp)0H(vR`s+XlhRUJzxH*QJ@YWrf>n*P<RI2qsX!m)R2Xe_2c&9}t+Sy6uN@u4aolBys#iFP^Yi<T>4T!x^l
;Z{hnQ!dRv8f^4!SPlUJ6qw^AXAdd#JnKNih2{qRe=_}#=&JZ_<xjxsK^flg_CrSaEE}Cr1(D_$9$N<qS50eb{79f1Pq8~$??=d7jGwrwxGSY>qq=hp&-%;H
<m)iD(ZhV)>MVUy^gUm>50&>30c~p`Rl)Ya{_@7wCx2vc!0N{)sOYQ$aI%iO#6G`-!+oTSzwanAykgBTN3V0AgZOcb5nFk|^u*xwY9&GPMtxXt0t&F#1qkPy
9wMGcUsiq_4xCNPLfA7?{*(Xrs9bW0EZk4k!7}*`_LE?es~z3$kd9GQF#Vg&{CTx89Zd>{K*Bp435E(Nrr>=b`Nw8VB^)m+7w-mE_OGuc+uel|KCb+SHsip1
(V*R>m2HKS?9@T(#%H_N=p^p*1@&LedBcu6TgaE=gnsoSx;O9_wdo{3d6t)ox*oDo73)6$sp4ofQ8Xglk53o;&WL&ryP?%lg3f&M>)p`inchNFE44*f5Gj=o
zVNm@S)cafbQkk;VQBPO`4FkxwX5SkCt5(R#B=-4#t}wIc*lAZQDn~-xFCU)UO`lKe^PuLaowWbf^z7zF#}&t)!$y;@0S#QOHY+r9akSP5cnxhnAIj5koT}p
w9jL2?fG_I#v)BA4>}){!<0z`sf3H(;(V+<<$%D|9!Tdr@(7UkPKW$>|Cc4(^vkp6n^lOL1?eHIjg3yeKEW#c!U0>EDn80iVew->$wliXXf_6k`$2w7+!}Qr
XR$PJY@l{&0fuT*FdADmejV()p^W{MGoc|qexFpA+T*U#q7?dIBvi+y(mo0rz}xE6ABNzwN&mDfm0J}bt|3*fTEUk(DJ-WsmIrfd#RUU0D3tf82a~zb34}7&
LXmAPL`1PXo(-@b_L}wG2ZW6RK*ak`%cm>}DQncvi}qW%<rNyRI{=e~+D-=(Plsnqu#msR$y%LTw1PERy^k8zbcV=b(n+=7T+gqB9~`bCvVze6VYt4dslWbb
H*j);0Er!9d)`*fx1Z6le69JG4ebX+<5X;ez{i#a*^}|}M(OaSB+YRMD6&WAKb49rHKfM7%MK={<n7lyfzl$nV9uqKa;JQQB(gtPm|GniGM!=#?hSS~jO+O|
AC{OiS2OC;*C=@gNy>U4AXTDv922b2uk)CpCxd9x^`mB4LL1ZjG67r{E?*5mmTH6nHF)=bqYftn*OdViudtPg`>(YnZ^l@&gg<b74+KdalJR!k9Xy_NO_*+U
cji*AnvWOeP```pOn00b+mjJgTX_(FrEGq0R!weCD9N_ec=0@n%#T^fAc!#mZvpd<f<Y~zk~#=ZhAh^lR@hl!xHR?)ob_tDrSEy%-g!DYy$q}}viNZ)8Kxy&
JA5JfCjme#+E^cQH-<8$j!_~zQn4U0qQtw<0V9aY6Iq8YPkta{5X4|L+u}*sa0l2eV-}*NvUwmS{7&HZTD%nzWFr&WeHUxTD~W|0xmu0_WSO7)kqfj_!GIB<
jf273kJ@A>fVdj~89!wwy2R_Ja`FEfQ$i9O`?qV?2x`pdH!q7vsvMRlB@1Sq>M(Z#jxw_R(iP?&%c6<O3Pdr4D{eJ4(+1VsnzwysRUG6o(~drDV8G%rQ_kvS
47#KiU{RaGwthfe;TEszAKI2XP87*Iiz<Q|)w?54P|AhI{UDe=tu6Vq)76sRXq`&v566BndRqwH6KP=HGv6=0fWh+J8I^H+s?o1Y`jnE<t7U7+Y5mInK6U${
=^CRTk$WYS`pjYwsn&KIk;^O-7Nk{Qq6tkt1X<X<8|>tfyV6FdaA=hYTRV4s)%wlmM!)H@@RHh>JJEdXxX00VG33AMlwI{+=)*Rs6!pS>q=m5rUG2Z1O!<D6
3x{(X>{52-nDyC}`j~~e1lOMIBekp)*8$Ig=J<a0>N$GtB44h1n&twsxvT%c`^Y1YZ^Jd$HK9hzOQ;<a{bL(_88f@9kZcRz&=HC@gJ5QqFp^8d$brgjYN1S#
?nM|TYf0;F*k?oB;^`v*(+dx-TvYm_ck*429t-O913__I&xIYv#9Y;Oz-qKqHh5VE{;f1e;x;I%O=Ne`w;%_s=LSd@Y<fO$`<OpSMm*DnJkgc0n}oVrG+Wv#
-u*TE4a9#<+P9kk{yvlJ4ro3jE4jO|4lNtZgZ;~He#-T%XK>W67pCP&xkt4TppWlD1~nL1t-d0UT}nXyRiy}Jya-G=k7`P*?5R=LNhNhRx-K<FuYrDVOmf8!
$n%fuLqj2_t^3Dr{<>)dM9n$5hR`n4^`>@6!qAQ?hg%<`0<LpC(!4C%OtLF0syoqo9!;HNcWSp!5`rwyuiZ400{(_2GrQ4u`jtNv8mS^x90leO+h2;q>i+iX
$?Bq?`8tc{j?QHR!C^3nolc>yev>pF_baP8yF!Uqo9TJy6Zu(V6az-m6unG_G%;vq?)2*7cofedf2$&uBRN!^7uR{vcNoupvzy|)s#Jm`t1Ud(Pj{c+I47vw
5El*Skj7eV@M(K%k)dVW;shpZ5G*fKO=IE2iVSwT!C<VHB^0!YXytM+z#ZYi5>n9!fp%_%63t5}I~*ii9N#as({61*VmlWoWiaaSf&iJ~VUn2Q4@(937aS4)
*PiILUaz_2!J{W@U40YA_m*Sl5at!1JoPbae(8B^1)n9U0>Xu6sNFLP_;v!Z<v`lK*H(a8@=4}KCH0)qHoC?YXuIrL+vP?o*BhLz-s^ZW<xd;!T|kB^tN~nC
n^WLUO0BdJzK>Rz&hQ@5(dqQA)A?mzuB9z)_SteIE8DJ2AnrUk{+KWz?@k48<{rf^9Ny9;l(ruSx2Cpwo5>V{CJ~fM_5wbx8-6<|N9WtL=dW-zS8G%^W|b~t
YYAT(-iEwV?Y{_*9?f`qI{Y9Puu1_bs!JQ4@E(0<-zkeBkZ2*H>ABP{6^?UG&q38l8_q(1PccieSw<lg33mKE_?sh9xF_qv?W9sCB0TH-WOfS`!qZ1V0Ynzz
1RTm2+Pn}$z6y$fr(4#x&6x_FGsFn4aNZj(i=29}^I~ye&^gp@EpLY&)ETT1Oo9KfF2c%1lBuF;eL&h`HH(GMGXo}nWaz|IP#n2eEgm({sXM#2IJpBGkM3es
JrEM1iCM#CFTGy{F(pAxCHu82&d1*iD}fplTUey^|1#c;<*W<4sm4knbd4(#SM1<)%kB_9ZW~F^IPJv6!)ow<_xWu}hvMMCHXNU!eDg*PI}aP`>9fp+OZul!
0%Alcq{GY`s)T@22H`B$x5<oI+=O2up8oh$DFHFOQkFT@OQl~|I77A&CSo`g$lU^(UhvN22v~%&b$Q9Y1MqnsjJd^K2}#wC<_E_DWqZusKzfmV`3eW&p5!A9
uD+eJt+;@w7$={{m<EjS0suf>f<#~RV_2QhS(OX7cN<R*eAQrZZ^!}%)<MXKr;+N;29dDGd~CbqUG1^+p_4gmV7z)}2@p4b<X|{^1}`QF8Q{*ylqAv(D`qYL
kHh(dhcX9V!bVhZq%)z*u+(CZ>c^GS-fKcS(N^kCrM6!^;L$W!P%Z5)nm^>NR!f>xYJo@&0#_EtmG!c!t2DVVr3!55Q9!v$T_ve{j6&B0%o_~F4^b&SHY|Ax
EYM6vRBr-9Gvz<HNa%(mlqN>_VSgR&MqX1VD1?@b3>E+QiTrgW2VMCnkm<T?Toes>VAKpE6m!N5hb#jv3B(V{x-BRhXi2SKhT$fqEls51Cz^@>;HIE9(JrRK
lLZaI4^e1&piFo&z~d~lV(I!=zx`f;NT5^F%*Reoh*2uK6bSz?GhQ3zF<is5r?fSv9a)5@EbeZd6{(#?G?&<2a^1@Tct!!=1X4>+F_ddj2O*|g(YP<FcB~Jf
0SzB!0fn~0nECmNWyc0D&|}%Dkv>8XQk?jHLk<@4<y6p~1H`Q*^6I<!%21X}VbEh;#DZIwn1`As0c#g)DFJq!{zKY#q`n8E)Xe5d0;7#&;(j8E+T~-!q~!T@
1Xq+@L)1{vjRZX^cIFPI25zH%#l=90kW12={bw4iNekmzfk9>0e_RujSGZe3X3UHZfvtT(v(}AEbvGF8Vx`}kjUUSUIokD62zbgSO_^CteJk?&Rwxh3I9b`(
MDr$Wxe(oeRYl6F!`c4+R4MiFd7)SZ-E?xY6XF7k*g;h!Df!TNv0aRIbBL77{fzx^*zB;1)XCRCGviGFq^d&WNz0UzXK$L4AofS;2lOv#VaU{F#_v+7+1*Rd
e!_C${_1Ig=0z->GR;@4l|xm6>UChyUMx+_Qz|l2u1x^e>8DsLT{x3uDzf12%iM(NR0KT8_-0TW1{Dr#H<nhbqNJenV$@$=?`YG?NIF7`mVG(i`Pq-Y4*J4w
hL{!IF`)X7vQ*A$yDmNGjvduvX1`Sa^#36@=K3b#VmVfPSli3!>!wqUoiM3`0=Yozi-=Kyt)!<WPLgsv?<E=hXtmv*nfoCo&p$MVt@nbcwxK@!_#2tK{e*s&
2A0cqL%tG>B7pmrK}c;{#mH_UeD1*L%PR;DfBOY<M)Ap&v?&vnMuW*Y&N)LZJZuq7X-9N<=W@}O?7gSB6o&stGd>vH<uB~LC2z&&-u(0Bkd;=|_zcKX5E+QW
Hc2@2^KT)YJQ^2GAo+X7gHFa;ifZZiJ#}aswAJEIRqq3hRLh0sKxGiG?LsrttO&9l3q8tbw&o5oE|#7_b8uE|FUU9Nz@a+~Wv?uU(P(df4j99V^duaCuZj0=
A<YKE!me(@?Nia{-MPo*3?4any}6>L-AkH}T5r(0_Keb^N9~;P12%)`AF3qC+%XGMN@BNRDqFkpTeVmKSqsVVMgRpVy5k>FP<jXTx+~wB_chRBlnTJ0ss~$T
;Q342PlDeCcf_ReZEVK~oxhXjSNs6UM$u&7++_0&6WzK{Njwul{yprbL-w!A{32oAHj;H8YJ11Uf4b;9HMtOXwj~HNfxtaD*KZ8kom_75U!ST(Z>)%lQVsgW
@ErOaa@3PSoiw~7@2?v^7ooV?mRv>OG$#7;nr#Ndt?=_4f!Np>Em_1Zk_cwDz*Vv*ptX4so|#81Yh%kG<|YAX6(v;NPNHxd2&<4&2OxWr|8xQNIp`yBei{uH
#aCmd2otVHY$V6SU1LCXYn#wF{?=5Nipo?Nv(hh?B@w#bxDt&~`z+`3#Z72{f8$MiZyk9x6?g7*up-_<@3YFK%53?>%Nx~4lSvUO<(6FXdpJWxw*E4<e*=C;
#fZ3tWQ%djBA452M8=x3*k^FBY7{|9R3YSk7l(AR3}6cu&zzb6*0i!$)gM|qy%jjKe?p=H<V}NQ(^6-cp!MjSZ}M|eX`s>-^r=TTQwFJ$)U$(!HLOzC7j40#
*@qS1(TiZ0ORtJTtMfzOksS()L|5D>piTFSLembdOLb&yrHntGv1QTYlN{7V??pj&Qv?fh^$Ea!u$%r_?By&cOTQ6kK%ZT{mX}Yv_&z0QP|%Qwci_&kf%mx7
J>ms|!hX8-`Fh^25T@hvH5~w`<n|8BvCrgdTRQxH2jFkB-)R6sA!PS6fFtzBMgf(>OSxT0X#sUdY!hZWsH~uijC{?vN9IN3_(6A@J%RPc>Fpxnn1CQ12evF{
Fm=WS&cr_J1-6+Q52V~ZfL13j&~{E%T`m$NH>|?(`*uG;DPIi1ZIw}`(NM%HDaa>?8N{EgNLZBtR2m_?SK$>Z9iMQpjU07w^7fkfQ=qi1x1)mB$`Wm|(GDH_
Bu1w(w`%X9HJ8bCzM$8U66ZsS?+r2X(F${0y_hJrIK}IJ?)49r$B7KpY74xK>**X5S_j`yrH(u%W>=xpQF_G$H@DFuS|`GYXuycKE53p#`cfP94?svloEwO>
KS9RU=_~|XMO!l+VKzAHBtlLu4(HH9uPLDQA*tS)P9*FlEENy^ud>u8$r3(9J1>!NOB3!Wo3uggP!e2P+eNcI^A8H|6!p7t>Ti+{Xm4mr=Zo{d1pQPRh$0fL
=d&U$OB_A6SQ;g?CaeWO-1*wBhCp^t!wXSl7#olPBOG>u;WXS?1%8?>#d;-Kuez!d+&@_mX-|rCq+k8wH26WB(w;DFOdd`6pyL_&MvFR*5OLD=S^l?6_u-+6
1IF@wqmiXbI7N-)v^cs<Tc=P?jF#tVg}neLu6_oi-zy@e@T~qyKd7R=9{V#ar~333gNOY_nvZZWWCxRFB^#W9LWfL}nL>~UUX;<J?c8IemC6oI**Y2*Z<2>(
rd2Lp5lfa?YGn$8(in^m`mj3k%wN&@4I@}37+J8CvmbV#)Y`tKS{K{Q5T8l*LXC_4(Teb38&{JNi&I;yA1V<&SXPLl#SZ*sP&Vdj=&ID&Kbq$UOS>Ny-xvma
H;&R^3LFDb|6zAI=k?jR{lCLwfD*7#X|UcfaMAUxL{_QO&)`bGHk`^As99(sRsSQuAZ40|Eq8zI={aVPE^+@?Q}tB+8*Z!oDx*8*#tK8Br@j_Wtu91g(Tn5O
wTK+RYG5p8DpiB<k6@{nEF#*eQMwn+OT>Jrc+Crd^+JAcYRRj~zR0>BD<wpS)d<(4E0DR|0fyEn&`eam8lxM_=;=UK@pqZwd|uK`0q33XB1o?J0xF~My(+fC
zPptSJpQw}U*6mdyJd6G)ub!OmLBWar#j1r*shmrzx#|=nsG}ngEFPq>mm?VBi1e(C>J&kItBTWm=2qgGfHnM1|}c$DyaFX_FB6qrt~jx5PE8{Prt=&dNe>-
&fuXaRM@-``}mc5Q~7_P=#VFHuBV-u?X|6fhglIm4o23i&w?u@Br;##2jARuBu;Kf{h8K?x1e0jHr_-tjUDK%m;B~Q6-P;x`DLxD5VZ3vq&-#BuTc{VR9;^O
$|z2QaN3>2hZb@SftuaZ7{suX!)qlNxRzfAD-3HC52fcqXV&u(oD<&hG;7Y+(Ed@XYE}G}t<|tR`*1`)N9so9;zm?1tD4&fhfdcVh6{$Gsx#l)PK6U@H!43$
xr><&%~pj2P@Z44l-DqhHO^nzyT&8|<kx@(hrdZ6c+y9L3(f$a<kJu+(sgt|x)<N8%c4q_!Ed)kpCaAW<=d#^5H1nyQmesYMr;311^(XKC=)MEm}_*7qU+SK
)LZV+;H|KJQnn&jpPEUTij%nfbc-EyQ~@d6-xPljI5EbG@s0l;!VL<Th}R9%1zeT+AIM=A4p?okWo(beVv+3@PJ9}!<20x&!-+Gbhodx$>Le@LamBd=%8KEh
7gQ&6GO=1i0;sI;C1CUF$Mv&rlUfFllEP3ib>X^+Ww`)0<CX%l@<AqS3A45)tDa|<cy8hrQ&#cfiPE+K{V~*c?Sy?N(|0Hvfqd*gLpC4Bxe8bYr&$>j)x-RB
#W*I$!3;y;5*bvH3a2hanHiME40wEZX!e9{7iKb~52fS3$tR!5$7z$D{t-8ROtfmMervcIaB)m<Unh|lACPEUp&J!WGBvYXtyeP?bI|fku~Xb@4zD{0eMyLk
<RvvWA5>-mn$YY&6a2BxA04pH3NjvH<hr~KPhodFQmbJ&9heBOSEV%e=#csm7rim%uD42^g^W2(2xLMQW`}m5Rdd)vz`Tp=R?SZ(&<iU6Hp(_yCTeL2-?4mA
C(`}g@yG0O!;_uMO@0N~B3yA%3q4<ENS{ZaVw8lhk{0OE`1E60!;Aq|&mZ!qUhH)qG>g6=t=*ff(LQ#6$EVLYp=B}2M;Zs}_(2gNBtD3!@D1ww9VHPob_-v)
Hi>BYSN*RcXsuxQ!v`~nR!(fvZ7S4GyB*!rzXG}4JQDPy(=ToYA8spo7?2bF1=B7JqzL(VPKx1eN^MPwH-?1uxb{&x>$xsWT8*h{5CqFk#x-yEQDpaitk1I=
7V_ktB|7d^WX*JKSI=P>kFV<71JOZKlaa))5MEf`PwGIR7wzNQh0&pCP=$x%mPFnJ^KB0wiGaR!qo|tW0(k{XpS@M?{ggxKYGDKVFD%|x96Hl>MUpCgZBtQq
J4NZN-aO=1$tuAFruGyqF(b9;ke&0?Fj}C_{U#;Nv?s;$>qZ}o<&KmpYh{qnsvL60+elyX)nwMfBzh_|OQ4`!wYCyW{%Pk7`C@B}cIwIBZse9y<F~10lW-NA
CXx*FlXD#qBavMqi_lpYz`V|K%|l}UPTGLrI8nM5PQRO20q!1`+R*wJEJ(ZaKw`D0#3Wp7YKhT_rq_HQbLQ@z_+G62+dv#Ps%eB%+*#{zI9|mY2(=?bbK7G-
Q9W5pNF=AptDf3v0788qp5O7qy4bs-+0{zES8T*SwH6v8h|AZM<|SHZiX%y`h5Ej1)!B^D2+`{>9hiItuMJngSMAh9lR2eVon^5S4nfbyvve5vQ}(_6a4r9e
+tC~%6(<umWR+Q=&=*Hs*Q`V^UK#jw?q_S{k6;**r&1m_zxn0_4_FLo9$yvC4#YdGc)S~qlDv1>+Y6S&A**DvoyvE4O>~_msviFf)FYj%PhaGNpMm7NxJ}6B
+U2-sr5KkP(ZCUEtQJVL>Q_q-3uC8S2F15jEWRmgR}hsdUx%e0SD{YF80>iidfhDj6B5_=5x9v@qD3GO7X`#F^nBw%rZ#T-ZZ5$3tRHM=W6ubnc#}mJ{0VBS
8+N}>$8q(3F8<(2xm{WO-lq5QHzwF99GQvhI&W0_UssOO8-V*ljp@l2cFAc+aL<D!Kt+YPlIG&)WuE$WBE=2d|8jLPr&Dj$a#JCU2T|B)=s`0)r9>EGzj6h)
gZcIVxHU>Zy$v<S$WF?mYxMg1FkGQ5$-{|N=Nl@-()7n8)WUL09zuUrinCn%+XIXk^Ww~A|0CC7H9J4`JG+<}ScBSLXgbcqb(eX0F~7nXf`;^s>{2-1D89o5
>bVfbTf;J|kn=VhdsGIWY>4j3FQLF_S<CrqQ=@9A;C8_0g}Mj5duiFx{l3V8TZ+&~QDCux^PoH)<F~&<7=;hy%zak%J45**LS@i3gc2>GZA61{CUb07`nPy<
eyQMB0}u~?Sy%Y1CRAifNaWexTO;m}2b-?b3$1?B3dm#hq*WdM>#Rnj&=46^p0oeXn*JBImT&5^B}Jd{r;c`-m(Xs7DEjHJRE$A4_Q%#%YTfDgX@+te7rLCj
mjh#5t>ZzO{?g@s)jR#!WDT)q29eG#u$7TGdcDp1jBwyove153F18yV+aVx3FpuWsS~4Fcox#PF*7i{E<`}L(9vHn5B7xi*2{9?O{1%RxzPCbVA2r5m7bwv!
ZKX6VWb~J*N-OZ-SwCu-hx;1kH`3d-*mEynw+tbGb4ZS5q99Syf?h@jL*WqLA=vYsoZNqi*#e$;lN~fMOeC^W>WBa`W<R3lsNB3DAL`k^@(Zirzf6YpckXrp
`Vo-TAq%skgU}|A7eM$6wO=LN2e$ttGEG2#%QK>)C!$_u2sL)%dUGcBk}HCb4Y5k-CpSc2v*;KjgC7<Fpd=fQ>;6uaZKeULMNqRCF!gMMRk;+Prl+u1D@yMP
t8CO|agn^0X*!$8JCm;54nzGT$boV(pT=qu=(F1AbHw6BrWP0A!tZ5ivK*~yTDk{!6A=7c)rU6jPlfl=rLkthNqNEyXxcWt)dS1qSeN#<<j0?A&QR#r%Jkcc
PA$U8xfNu-FcL~nQjk#T2RHTjk&+9E!oas0j!OS)t@*f2#*}U*oq73q0j?VZKegIGv7`+P7QXw*b`Vy?$ViTrY~nv!%~z1aL;Iy;_mQAz!Zh4cd;#-ZlO85J
b;jF?pTj+ibG?hsGGhAPDyaX30kx#1&gP1%q5#ouh)>}P{`dZHtv@q)mU3af2nr-}#cfn8>}%_0RaZ%k1$IUa<Bmz_<V#Bg&;8mNO4pSI6fGDR;4@t5!wtUM
D44{l(d>(T9}v{M&t*8jygsJPY5&?W7>7+G9{VHdgw=quwT}|V>a9FzwvN0%DN;=KYrMB}P{_?yRCi#{1WY>&EVQsK=GTIse`57!9^0_(McNyvSQiF49en>h
^2}4>5Ibb?_BtAYyQ_pO$8b`F5vTnwwG0$&$Jiz)?P~rG1zN0UXqp8IS+>i9h~sF>t~Oxh0e~(Vl(Qn-r#RIIE2J!@z2}xWQj0giU#$fo|1)e(UyC7@>kK_c
u8w4>g#eViRp4dFKf2-sw%*~G#u(h=ug@H5$Q*<}%#{-GwGVIKS?vDYH|%NTZ1=xBX>GQ+En*T+63Iz$fiKQwmHvXh5Fjh6P!{oS8X0@ai=Jgl<ddUNxKv~+
7XW4tKwn-~PdWa0N=aV^_-&i|dc$UJQ&Nd$mV&}J6-g+*D-UI98cw_lE`jW)u(HM#h(D~d-=vw&umuNYDAD1iEC*oQyLJ<+PT2|2$}*)_|Jqw>`cP=Um#y8P
bpEudPL|bK9vyC|D-p34a!<8?&^7K~^0&PZuk0OwR_+LjB&PXykRW95Tos&a)5laps2;m^;<q$P-GC*Cr?1idR>8Rm_CB|SwSP2(Z!k;vDT2fwu9$>N;7fQe
Ki&A)`LiS`*AZLltA;4^wUnlMjSe3v>J=|h+)WWP^K)s&nwAJBtZ@5NT+!%(d=^2RIW0^U*HUpEPbeLp%=1icT44~m2sRhm`Kae09&)7iciqP|ykY^&7fX<w
Rlwl>E14tTLi}w;OdF6%u2eZj$kr(oOMC=@#7(twy^@7%;)!G|EW*r5FPx4b3ASe1R<W-^<~k7^Q^}!vpFe*h@b4Py`2yo*+W3kJ-qVL#`$ZV-zt2ken{{hQ
-JH^ZDJxK}pA9mjL)em6#vEk2UjQ=AT2PnlZO_WkxFa&i1g;@c28J<_UGAe_cFm$^J=(_}h$gZ6QGsz_arO<5Q-Oyn7kWXQWI$#{KC&kdL0>zYe55WQa_b?f
v~rlm-i9~t*x(XuN$^`w8ojJvthv9RwiV}Bx&@6$3G*$p-A5j0GlaRhm3VV5sK-IAIyzZ<hRC89o!zK>nGqYIk(g&L2xzc2fvxZ);<sIsQq*s3CinfnHRx^#
aSuhL&vJA)RkLT^!T%Amp{J5$!_|FY%n2gjBt(z#?Nu}0<FvDFqGP9DNi^g1re&4sQ*(Jkc)Lp;!dN2I2%1Y&(pdb%$KztsTG=MbDXgNvgo8vM&1=?1DrnAu
c*wsNjRh9gFHhsz-gJ#>QrzWKx)E-|#xBt6U%}J11&tckja;Q<g+*5LyxFg|WgVGNGekbQIO6+>{8Naw?d|D3^aN`&g<;F68v3E-R=YLoSl+{Do5tG|e->%f
?Ki+WiRc{06G3;7WjVv$0`&Z|S9*Yw`EiO6O>$uCYBfs<K0{_OQuL_8OZ^4-$+Sl7fN7UXwCuY#g5WHav}4+nv;1tmXlVJSw$4(TGg#ruhWB0;@<CKGvPqz|
ZgMbh#tp45P<YMV+mh}IZG3o1Hc26YlG<J^k<n2J4AEPrq8yRb#^jIuNHh=MrTG$F0EAyBP!Ni}#u8rS5(lrm6E<&;Pe-3*v)wQ{m7=pG1rOxU^u-%BX7LlQ
pvMuvxZtzn2e~BO))R^p@6Fm?P3>vaNODuY+Yf3!s@4mzi3Ie#$?XC;uFGXg59|MT2gbL=maC#{#w}WC{Oc`xpX$y&r_=ova{N2FwC+<t=j!--cPfw{=l7!C
+a+&(Vk)^(o5Fusfa=snK?v<${VXp`d`8rKP-?2A;R-zCz%>vi?s*=SkzIx*VLV^uAb$`kW9Kx%blMG$0#8Ah_`6meM^Z~R;<jOQ=al3pfGOvIUQqZK7nB&|
{cBx>4hH;STw}1<n}VQ^+|k0~_;R|P4k`Cw&Z(3yT=`pFk;TSd-{}$htvIn|TSZ>jC8<@fk;x%(C`s-(Xf{YB_bYoE9i+uyyNU^6<H9<CY$n1Py|N2O0$nAX
v#BS#6Z_B&eiS@a$l`oPR^O{%?dXhVPefe|m^EcA=!zE|YL1us`L8qLbH=I?SA+GB5ftH4OiX>u6XtQSG0I+%<t~{ACLq|Nx{sN!y524e%*4`&YAF5B^!lU?
$m!}oHT<CjIr}p>#PoIRQ4#5r*jH_eNt`V+vu7cU68G=c5_H{UxI&qW@S1Zh1}w*nSh3QeSXJXqBTfFI$bShN4~(wfuOe`hdta-eNr?T1{41-*nJ&dYTQb#=
{2{?&J>!sz-SajDYJ&q7lO_-BB_tT03oHuhZHt+>9mrcSv{}^M?gHKsQWKKT0Z_TqF{oG52v=rU#tk8QPeHlnqc`l~tiBypU#azX3P6p(q@moJO6f>htw&0=
-6U!V)UL1Hg%P7I@W59s!=A!@`cnv4e<?C8W<QT6bN;C`)C$|F6cVaOVa`RV7I-|nzC0jjE%C3x#)uN68Ri{_Re#uqOP#qfe%B{$r54J0>pclS!*_YD%Q(Yh
b39a4ig_!moL)8J(ZD@lYT==`naGjRo{mA#3Xa~UMT0f=u&{Bb-RsL3?Wc?3txp?GSo`3g1Bx;5n6;<$gx|I&Umsz9!?SvQR1ZYD*QYz9l71TO_9Ici&H}@*
@juF#6YhR$A)afS#Cby@Y4wBmMep&%Nhw}|usEz6VP{}E-qnblUb;ah;N>o5T%RQH0`z!pY&bMohf9Vg>9Pm?NizQhn>aJiNjBZ<l&>ZQ6I^F$7Y<Wec!p+;
XHoE*!W((QGwLWi!5ksnaMoSn^*A|ASTqmTWawo<;ThF?bg<vfBGvuIxG?O=7;zRxz)BRM9h@a*7!6WGz6s-nO|f8NKE4-Qr$P;j5VlZtN2}X41QID0SE!|*
QkHx!5-8M}L>qk#-!U4pxtcfq1uQ!V*uVES-tosIUIv)nnB!ao7043;WLY<Oa1r?)J~}#B%<@)XTh$A9ZxGov@#p|<WB#wae=bcO#po{x^;sts>>b&~geGo`
_ka;45z|+<0HkWm3E;*A=PASRm$R)g>-4*~Q#`|-g7&qsnusP8NQ+CZI6y?ZzVJtxg%mBx8iYG5{a1HQS|PUxF&E<d)QchIj%Pp7`xyM>rRp|otv@D@k`o9B
ItFQDR}-26%H{Q845-eGM$0B|>)H>O0nFgduud)1+rRVVmxAo~ssB4aF|nWOf~4jC1Sts5a}PBwy7@p*(j<m-gjG&KSuXDi!spo4+$s%ajvgva&7>vCxY36a
M>h(mX`Pcz558aq@>>XqT3w@JHjJ1;@Qo{(1g*$y1t;Egmb6sFx+l;8U%HXuF!i(Y9Xh3Y&4USFjq|v#suDA2)IYL&*Cc@U?_e=MkMr=<g#xH93ugy|#w>l<
i{=I)uGC{&%qp$R4g_7Q`9_rYHs*7LZFx|cT;RrNotSoc&{w=@J<~kVFP(JpJXJ2UKiTOffy3-S0QbL7Ygp`KVvA4e8bfzh?8e)-DOzXq^LM`JkVKmGn4__j
-QlhwgOWP+@O*Ev)>$cpYI>2TIL(vnh@>XU*LUc_?R6tDG#tw82s^0?RFH|Vf6|2H%%3}<eP9%QX@E_->YvgFM$movB8+2HRhhb4*Za-FG9KeKL%WT2$;7Eo
;zkWsw=<1DIM3MkYTo3%SI^Es{ylT?;Q&@0C~bwD5)Xu`-h_qyaxb|_Q@`_zgl8g3!(>w9TKnuEW%;Q{?4Lgx+Q%xr(q|1bTo8|<Revecr_!>3Ue~dfvK<)x
<XD4->hx<~V>LpqhCk~=n&EnsSX%5@Q(>p9Uoql59S8!Ib9&g$GC(RQBowL~f_fa2V3o&D7pYkJ>fchYbVZN5u_3V&*?C++JQzBgs4gW!501iotDX*Tg$NFT
)7T_BBDaJbjN=?+R5NUkFY1V@?kv-rQ*R0`ULL=z;JWJxAu+YX+%mU{K_X4u;z2w|PuU4E`(JX;Tm~tX)FMRtfZgE48_P4Wwnp(z8*atUa|J@+zk3(GBSKD;
7G}L3s)VGpR~HUb#)_i=g{K^G=17be%Qc_0)(2bwZIG^&vlF|)2Z+mpcV*!>p+@9i9{ZlYo8jYfTK%*J^Or{xW0;DGBZP5bUCu-bqQUo;GIGjYF*|6i5EUEA
#P*+mRA=9!>zSKEXL&YnFf!XymVl~3tKEvO-o_lWHkTN6iPm0Djmi&rx-7mTB;VDYuy___gWuvw`(|TjK^(c0p5CqUT;zeO?Yf&7+yKj1%ZlAMM76vkKpd2R
vMnn|l9sB^aZ5|tmrjI4hKY3@)gkYV1O}l#)1KzB36*3PWpEOfEl6?`o+Q66+G&XcQ^GZI3BkD@J7{u4#k>NCD&bNX7#I+M{Ia4YAym@oG~k>e=we71Z*~S5
vOks;MrR!5XG8h19tv*zuK(KOyMd5->*ItwnHrA5%R;Xp`8x~}LUi+E%(cRTOiAt1<ZPTwe_+hV3o0jn^D&cyAv=Y5kk2UTno1Ibh#EptH$Un|PMTx62MB=c
$duOe!gR()eQ#vvxSCS0L#h^q9|pC%jZowlV(U7GhdE7_YH7zUv;#1laa%mgJ>wYXIY^${3R-D+w+!zt^Fj;Cn<hr8zG7CyXWrG`@OuzZj1bli+5_uOPkr1y
PxT#<*KolyE}<_QbD%O=|MH?$B3Bl|0_8!oWUSRo+|XfOgRI7;>+be#PJV7%j^%9I@dRjUAhY;+T@hO3Z3-zd14obqUynPi;+ktXyj6ff_8isk+|tp3LtO6|
uqbwqH~XXUUAe*k8gAdgo<nzz2l$tN4%b0U{LqZvElx*}!&9aA+NQOLOg0|)1qt$!r?WSw_aQn9;%-%M4RC}#OwY;-KIHlsGGEzk2izcQM^FZTaiN0bM_^BE
>sGch#5|=ebe@q3nJK09(M1$1*?*Zaz*_6U^#^nv0lcm_M2sxAyMHz(?tTo~x(pH^h-6?1iEJ@R{s1r6mHUklyGDS<7_jD@L(4=Q_BR<0eU$~rD{^!D%ab4L
qgPXMC;v2Lm*VJD!0$hv=lL1eR>40aD9ks)M*P59_i|mQc}bK?yZ=rFe*-%h4EtT}3t2OVD#}Qhfj2hJ65w0QWTpub;X&H~rZVf^`?%G6a=J2h_^JMKX-%VL
&ueOuVh*Bv{gBU9VXR_dk%k4=r!8B3LA;r9cC~F2^9J7EPNNGcJU|1_NsAZQDP@Ip=F;?cF=zQVv%m?jB<m;pB*?l!@+sZOhqqOiGU*uygaiZWp6|N7gRCQ*
5xg|1EN1gEd$c7H71X+;i~8M2P%Uoo)@oHj6`A#+Z~=mx5cxoU%NXKt8P+_LIdSbh=Ns>>Yj>$z=`+1!VH^C5g|Bbkjlt5*+g~-4oZvfJ)DbWVx@#Bph`<s2
O*ldz3>3H!htf^UESS2F?*s{7iYo-=1}q7{4i?>Xnyy|_W!W^`z=G&j;@IHq?^{k<c;8VI7;cBarC%3xO3rB1LiqSTM!OAqq^&qy{cMdEJPfw4gG45Rx-XDA
1>_09f(hob!%d0EI`CdR7g6WNEfq|}VOuGhuLu_u(-G`hX7EABhlB=7>q(goXU;1p`P*5Uy>U4kzOnh*Y>55p3jq1ozOMy$<EZ9V`VUZH(as64dNd<4`zMKX
G&TQdVB|~H!K*f$Sk7jHjU_IY?J~3H=*pZ8KA(W_@+NUiLR%;cHzXcpC20r3!QGjV5UweCN2ukP6Q189-Q<)8<hJTq=Xu2elti&SyAQ-lfT1T=za}yH_EtQM
pwPd_M+Y6yv??=(pfe%Tvi@(3s$1APYroAAy;4M36RpEl{wm=mw0?tarjKr^w^Vkk9I!OZC0}=A_Hn_vc-LECR_-zQX_y*$_2KOSV;Kc>K1d_JiWd0#a)uPx
PoD$P;T18Hkr3Q^3*J6i5V1m#ZIt%pGCL$(dCWkeboX=DH_pUL*fkMGi6dsyRCv!g{3I<GPm{+gBH0kDJ5ia5VahQKoX6_<?Kz~na#B$D57+w?Gc$NQw-4d@
e?g=}e#Syj8F=ZvAs(8saZ9@3U`4}8e3=T9CQ#sE+idetNrKjU)U(uDa&+$&_aHEi@nb<sb1P-QNOs#4NIPUx@l^_k=lpGGktRY|w+Nwn+S@WjeM;dTfcocX
pIEmvOqePJ=PR8Xj-FDT5zS(oqocy`zN*V{*FxF(V&w?Na0m3O2XC->yl5}CT>gmu3Xche<kJ-Cva>u%rOHxi1O~;CUtYWKC36ZB2+L)HO(k+LXE3W1Ug&B`
t65%Js}(BiKjh_UBVripaLC2Mpm!#z*_7&yH}VlbanpdCOVJ&?rIcpmv#eGHLQ~?OXZ8f8saH=t|K2FH|A<x0gYUO|wuvgs{vQZNWV_=+_!mUH!$b>il-gW6
nMSL7x=<aGHdla;t(Z(+yPkg>tXUQQ?Wr5VR~#=FI$xR23;x0ZNjP(L!_6?yV%*+m#@jA|I4T=<$N2oZj%3EzGTxr(%G4_}Q73fNF0UBxvxUZg_MUSqlnanw
Z(LedW{BKLp+c{cVi0LgZIie14l@SgFr7%4l90H-T{A^(C6$~mWfR-*GYuCkhNNLv#udHO>&JW^IXB(R$M{e$o>H_fmWBsAk0bsKdftt(bYlbv58t(?ECDzi
j%Gq-;FvI={8ca~R1Iq+P%U(7?TbxW3}!34zcT2C$>`lY5eDqI%zbC)7q7JmZHM5pxHLg?y)64WrV0Pqj64RDK5<w%erUwj1uKSY4qZcyrG$;`V<edxEGvkE
WExqtlo$Hc?rpdV-MOd=3*pgdu?(N0vkNR}Z@;A~Sa&B$ng6Q6^1l>I_&__?#K4T-rK~2k+iYe(auTJM#59S5Uidl8r8`_rZ>Y?)<Hk}sQi#!H+G8sS2PX;&
hsFLUqEd~Vl(1UqgBoyTTUL$)3p^}Ka<CNx_2<-~FisJ9wFK<boX$y}pK8UJRVtCn*B0%ps9x091C0d9t{b~Grpk#V=s>p2*z>JuOKO!3`=Dji?9ZC_(C%1=
8g}=Q_tUU_SDa92&Nt#CVK5<jw@l3<E=4b?2B>@Ub4_rcoE;q`ia5@hG(!cp=dbLj<b)1Wv9HS;<2cFx7VRK8Ucr_|++D9up}2elz?%+dS91-L`D8Zu%9y-;
LgJ|s-|%T8p##m8EIO2t2}jVP94#WpuOkV^n<xUwIDus~tn2Gy9IGX*Fm4cbvqCjSXNhq$rfpUM20A9sR8(O2GKQV9OEwa%Q=pN0W!He{Plk?zq%M!we<JTp
r_gR6Q0_#>uNv{1Y9M5}|1-4W3f`=`Dn0FL9wD`v(}8lXf7-v%9eo3VUGO21twisZ<kXj=FE?@VmY}q_NJGjaBq0#APQhdf*qt_k(nXTu&Uh<bevu%R1G>|}
Z}$BL1J0L>De@?K-186L$LqUj?&CvJCd{*kdsR14OOk8m*NrrinQ{aiSid{uvN4dtkK!)cZVWaS8zS2ru5T;v3jd10#v9gTehZ86l>@VaMVCM2Bu1{{DE&?x
$i;uWK=?kOlv(ZXA8*HvVa`**)GBZf@^!kt<6K>x5<AlCYjVsy2A()kMbKfY2vP-DD=GTa;T!|kke#VIm8`G7v<SO=KIq3g$y4dA%>e<`18}MBr(05@Rju0`
+r;W<74llybbU!xwTIam(n)rzMz6r9$KR}+cD`4^K56j%TFOQ*)U85DBPXqiXGFpOUtBBFCB}?>lqMpoLfXh|xj#7*dWO&1P*z9#1UtD(p#&Fc&ihXc>BoA@
!-u?cdGK9OQhH)@<A_yo8#KU#MUBFeWShi>4YSP#p2nTwG%01v!bc1aE1s21rEP%;K!XlLw6H3QuF53j;Xad({(e&#5=JCZd>uIz4x@;O7>>Uh@~vuO<=sjL
((E|d`h0vxTlOXU-&D;PaY~M9UV~{iY>!sMm`fsnD{1EPlKnruP=>twT;P4#?wV6l@gO4fB>)e~ZC=QRz(j&uj<x_^1}A<p*eHflRlH!9#7Z;E-3X8L&0tUd
Whi={=C_LO#v2zrYwfbomL_CN{rzc?{>h6Z`GOHrl8#;f)OEXXQr*7Dmj81<T!Z;?^W%b(BT}yQ8M$gq<Nt2uSIlZo2M@6fw=-+?c&`7-o}!veN>;q134a#_
%%*68vos`;74rlnNsz?zX1aGCs4~y(jQZA1L&@$a?;Kq4w?aa<6^8@#I_WN(bI$%Wti+KHBKq!vMB0)sp|Yi`))bXV$KTJLqO@;0*>O&?ePX>?G^VTw9PB*k
n}4)t)(?obqYv;KY4ytYW_6COE|6vV$o%vWx-4n9jcf8VLJiu&yp8SZf5=-K7T9Ft0rXd@=qGi1xm9kqBKSxzP2S!n=H3;RPIa2lc2tMh-MPr0VMQXPWkKva
Hp<~xPo)Ho$ta9~tBP4Ym?6-&-`%PV8&ax#I`HEDoM>XE-^4Qpud{X@_0?wrUNB^y9`(TMnuSrk?IKbd;KKl+jdSalx)rCC><qm=cZ?4s^;AQ-PuD=sMIxrS
)UZy|yfu6BU}t0q=qdQm?%1LBsD4pmv%YN9vWG?mr+s~rReb3B8Ls}E)lrlm1HX6fL`!7+4}M{`tx&emrx-`g9>H@Mt!TwQbvD5R#PA#(8YW#T<Gd&M?b3eu
kD5iCIf0KYlIidVuG#d`Cg_YD+nz5&4Vv3Px-s8Z8y~(Pvvj<BVX1R3wEA3x9+5y>q8!&}&UbW;_~?U`<*=X3eE&I5_5V_1f(i1sfjkxt2vIwEa#@Tu=JGZ$
Rdm_-aO57Om@p`qk4L<9)(lZC7zee?d+dVfYrH&B({+7RT6B!a^7LCQ!Tghz!RE_$kvMWfT8FN}O+kWIx4J6+|2>fssh16}pOS_7^>LhNke5+C;@&sfQn#1w
HgR*@Py-5L3Dw4j;Bho@wcHZHuKCdAeq91H?{(~sAq{`p6<cKEe5$a>Z-jl0C>?IHExltCL(S1@7EmBe)s9gPJ7qx2msPf-ypwJci4JMXSo+=SC?ZBDI3}wH
uNV(DOy%yabeM|?QEpLx+`y2+qFwp(KL-<C;jO4Pfllf>);2A2PfVpD9<40k?Arne1C)e7mW<PiU?|!z;2+c~2&175JrF$NH$x!i>6#5sC;Wyk2OrP6p+zV$
;B)P+21$P8e*e|uOJf+JuF~W$3##R4{YM*l?wABZ<DWT_XWgWI!WvCrM>bhqJ{oC}+iX5JkO0}N82mG^CQv<UUf!#24`2UE^gJOg6f~bY!jzlLUc;h{Cs7A`
0ZY6a)c#iOktCBu=I#yIT@)kh<_)KDl$1`Flvp?<a(Qup>gVwPz4z9F-#p*hFpte)3-|oAoOtmNelzx@cnm{8>DOq%=ay_Spg0d*=IfDQO0A5+UHEF3W$I~X
Y)w|+=c;xCag=(;D)ekTyHv9e=&JE*kMz`De<Oyz`ti>V3)|#M`g`ANHuMe1!_9&ufNU#wtC{d!#0Yd^JF^mgdMy}~_h(~As<qp+wA6zUweQKKa7AZ>>y<&B
y(11ZhfNG_LE0~?i?l#PsJ8lqR6pt)fYV%-eO|nMWcaNgX#O4k?M3QR0l{bw*ji0p`~jy8Qf)X40$pg3j_IX$0WlbK!yKZW>j>_QNANgCh-q4UjG>c~u5?y`
d%S1@Zz=u^N$cMk<5OG&{nfRmm=^tNz-|f+zhL11qa+|v-`3Y?V^p$erCUB4t(4!Vdu_gZfW2Qs$ymuSH`Xo;92|p_y}D%jX1<%WWpJQVuGi`Hmwu9%uz+Dc
SllqDBEr3gdU|+yp;O!^2e<S9pzp?z6-xtOE*BJ(?sH{Hr^5%TA+;Xb529*^)&ofZ`0?dXcagoUv%~_)5EK&P*;b@in*sIB(MSMAE|kZ{;-VobW;DqbDZnoE
QFh~<>bH?K52M6v_GqO+w)@m{8@>A9>Bi}tyIYgl#PfY=KF})&K7&A|uV{{lX~D9_?PFgUcB2X+^AOV%=gm2K17y{$P8ie#^QTKlj37C>G~Q7AqYH|91fy{C
lE_}u+}1fbP{8|*qD6hi^dxk`nff7!qv^I^7N(-E(9PpE8z3VY(L}XJuwShqETxgTn{d4&oDr?w*Hob=k3$ED<M_p9q7<tau{XD_xSJz1N5Ri&N?ecZ<v=nZ
Bd83plEY0qgX=||%YKdeb`#a(i~-)rgZLRL5sJX2VKmkuTRGkn-wJHwHsKO7N|5-~yJ}{b^@wJdYM`8_3U|8klc7mZ|AXceMz!M}INeHs-qWj}f&#eldjcSR
boM$~3rP46vZq|aTvo>Qq6J*wFKMj|mA2K*Fw@V~RgD!I5@b&bs=FcPmBk>`m}e1nffCO%rh{^RWa0#iy1QOMU%_@uBMmk0s6A>ur`dl@&Q@s-xWoqOZzkpA
$V?(ah;wa1;=2TLKMv>AY*ZtnGxM3NlVQ~Ynp1||#>RkM@vtM=HH@NHnt<-S2?57Kp*MB<W7EF<NPHKD4xi&?GNo*M^uwm24x&!YJW+OPV|ok{c>>kg(w5}H
0k+_;IUhVPb^vPpjK7tH9a!Iwm|_Ui?TL*MrNYu1*%mGh(AfByUDY^avnGV@zDUlU>YBTmDKz?l8Dh*BYifMx!G~J(F(+N|B%{>8B<2j0P`^IX;;Ex?>VwU-
Z0qf%HW$x*%sX@3SN{v#;`eg9Ic<VKN3|F+iEaa173wHLaKuCt8R{^0=bJ-)B=wgZ)P4V~9}@Wyd_5;}&UuhBb}2+7e9B-VW%X9WV=6}ad|eq8>G3X*i_#ji
<CaHXj%l~1SQiw=C^^n5-cJVQ20W`J5<{kXbhO~+bCK2t(D*2kM)m-<*FK%D&#Qu)?tg}eYKd@k{20jOm=QCKJC3oz-FB@`uwBvNBylfUgRM|OiQ-FRHGvwX
)#a?G%%WeV)^(%!7g6)mQR`LWLbuR|2A)V$P}moDoD5(Cu$xg%2BRra=jbW<-*YK(LWRZ;S^UAOR!i`=2ZC(&>24Fr=JhQ=a!1qN@C>xHOSK|4exLV8#%ck2
L;u^mMB_??(;F?j2BP3eb9mSEfA-G#DM}!B1)QWsbx2G&EqTiq!<gtdRbAequtik-sTuTk9v_&qGpy((Ud@cER7UD9d-a3@`($Q~YunH4&KK#l{?wKP7faBz
4J3a=m^M)C{!rq@DS>iaa3yJi0K{M@at{4z3T5acdYGh%bM31DG8mWUIhy1)Wcvk%^5G->*khx6Pp?gFoHyH&*r<Yw-*&p5j}o{%yM*NjP5;Zs3qYD5P3c(}
&5{FAhRp!!MTLMmKfT9N=k$aop{dm}=7$OTaYpgpA?`KjkwD=sZBbtY8$;|^U+WR?@`<3J(*N>bdrtj;!Es<yJhOmH$KzC(maFFWU%6qC-IQlkDohyO;UR-M
SDvji<aB+7BOctql0`(8DJouKG+)?SO2ki@PBN&EkR*@Vfh;7+p9KaEwbVRtgo3!aAdzu%Xiqph)kgJS;ULY3D|t8u_j3<#_PlGIaBRlGt^OQulpjxi7PhZ3
?2}`iF=Y*yUVY8gRQ?NBZ0#A}a}$l^WIJGGT6@81GeE3do?pT~u9S(UjO**x+>lK6L7!%bh#iH?O>nPn1Yde*d>9x&ZNkM+3+O&!Ht}0Ox<xwe6S8~?(39GO
P8CdROgFJb0Gzp^Zt`^wuxRB}@lSDjTY~Co1A3NXHAO*&^6ddfQreQ<an2|M=CQkFO9>CMX^FSNj&+IIB>&AY@nE1Vs;7G0+K(?Ljw_J^EgDfJ@G;zqvn}TB
?bL%~i(EeX?S$X8{u~nIxTx}<i$1Mw+0NRXHE&#rdxnZ+-y;=G!TNu3gY5FSQ%C$;u*^TnQ@?;}#`9IZu5wn**vT8FD+mfSu0tIX)kOFQ&QTUo*BoSj#;6;1
PsHE0W06UR%bNR-@e_D5*e7s(vLZy$nw5c5qQQok+hrX)4iT%ic+NTLdcm0hPTg-(8eeeWS{SabC4~M2=%LwM7SuC0MTjhJ?NL;^2l*auhvlss#$Y;oG1Q>r
ae<@+OKjEG*kFA3Gi{4<?2BclHyHgo!WNBX9mSy^6ypJ5gn^mrY@kB!M7Vcu_qp>l0V+bK4BwiV%zlyH<1onJ;LNSDSVj;B{yI}AFjmpJ&_4VFaCoQDzv>dy
u~V;|epBD9H)8*AY?^l?1T=u9799Xf?%ZK9xW&1#*EIw|+2DW;-H-o2T+E(Vc%<T5JOBw>X2Oyd0S`x#5B(0D%+cSAWD*X=DyRGtseklte;tvJV;z=0tAuz~
AXjD-w=$x%Q;erK`jMjHDQzidD=QXu#wN~z({%PGgJd>*Ho5U`LOeYO`u~}WYAe0GH9*d~R?h_OR^->&^WsL{F#<V$)*IUkRHR;4slJ>bClc;$I%=;Q?ow-5
(%Sv7fif;EO&<%CMzwMnvP4_;>DSgKMop~x&kRS~8aW6O_N68C5uBnf&P8SR4PpU;Y=;ojGRBIh`%ijLNtfbVr(990L#h=0Z(O^5UHmwA+n*WV+TJJ8T9E+b
OH^h*00j32T?EO+AfY{7DHmBTD54*d&WyQXo?n;un+mBX3SDD>?*xn~{_sI|53K>G!}o@dl6t??u}Pof?K_R{8VsM069!Aok`$6|T#+e@#bn)QE7f`poVz~R
3w{GZn*vj)jw!ar+Hpc5vfSn-Ni+{EZXh|k>qqD){a8$yn@@JbLXJ8e8yCXz$?laoRgytxzYoMO;w!jSX4c(Y$GprP7o)ppkm1&75+<KInWNb5XU|s6>ckgt
T&<^O_){oFFJUuP7Ht3U=UB7@<keJO7Bn{6tsYPhpnJ%+;~z-9WE3XjzTKuR03PB7LTxL~6b5MiqIGqZLS(Ycc`oxY!;Sh=ZANMn?E;psSeRq{++EA{V(@ei
kSB5AGw?U*a^+%R86n1fLx}o$t3mXjyvhiUUerGZV5|0qHdB2nW1bttX+heQ+qctYd(LS~wl=B_Pb2t<D|Q?rJDgz4q^)pl8S9m}j6zo8zHuNyGzS2tITdMl
I>mj2X}${PfS)aE*9ZPcK#`vEIUM0a#jGR!UpcF|I4$1kXdKX4*XlF@GdHtjv10<m&Iq(lIq;zjJ6>d*$h*$Z1y)g8MJ-zK`6O}eoGapYo)u|vL+Rc?XdaYS
q2G$~vAHaTfta7sqp>(q*wN*<tGgK#Z7C)ln#b-&fy<~jIkJB60-}EDCIo#tbZxuYF~PIhuf)*MldE)a$0l1B1084R7azio^%EBz`eCLt{63A(-8r{j6u!Jb
SUk$1U-?EL8A-nfM7myaaSF|Uz+#(sMY2$9^SI|gv#MqnUH1{O%OJ}GnKOL?k@JP9-SnyS*!D0apTYv5LZnKRq-ZPJ>f2khRy@Aa%o05LD6ciw<7!J<7w`d6
|A8Uo2H{n9FTHFCmHU=E%{`0V+zSW(7rjr~8~xVmie1_q4!RP<xPbfY&Aabssj%RHc_IDF!2-ayz(9lfwpT=gju4|T-Vm)#td9ZIIQ_8MBu|-GZ~Y$a>&LBu
b{>xfy0Ed(LGWAH65{QEpxhw$*SD_}^{2S&NtQc=?Fv7N<Ua}+c~u^zBAb&R(6>4n-U*CxA{DO{F@%L=19N3v5svEf*e~trF<%f%dScDtXHSU!`BNTvvWZan
f^S%|wGbUrP$#bg!pp1v^K`m%VsyZOr&m&rQ6f#|Pu1q6Bq>tV{o<Y7t;UVWyF7Sg!K`HmDkV>?vsQfr(%fh9d7(H>9=i*8#Q@AKr6P;1#bu^{M_2;xL-dZw
Cw1iKsNGrO?bI{jcR^Deyl1fE3kD#iiJkD6j%ryv%z)Kr%o^Zmj7N!dV`xCY%hqFE!cc)8?(C}og&tZ<!&QM^@vUBQdt)fj^j;ZMn7qBJZr2><N+X{OV22*=
nP#KY3j^A?%`LiWPb{&W)?e?4d@3*&HNYo0dUg-!aBCwSXRPJS{j*W)ns=Fy$OXUR{49<I@3n&z7Y^=i#`!$al1iVMEe)JE&AgQ|xt170OkMI^-ykrv6n%UN
M}lVPC}XsnZ|OxAi+5@1uW8;9AP}#DEarDA`l}L)g1wU}`yXBF;-$9CS&_f|(p}<4QEYQg51g`gt45d+cdY#k$>C@4J?O0Z@jaU@_<i#EEy{N#0yPV%oZf?L
1s%IRk=FQ{hblf1e<d%=IDUUEDOoo8Io}Eu^FZBT?13(f^O7}6-ML^)cd!x<S!QfB9vyNQkwxm;Nz`)+V^=bQKn=JL6x1qi?fj)R@Zs-aUAGeenPx)`F&@(x
Y11m-dcz8N6mzf<QtY3x)&;wG$T<qJ#OTe}+doIyl0v@y7Pi%rtRlSh7NOS(Q&#qc%%5B07d7lDo=+wVT|tJZ@_J6B3mnK}b-Ga?0v6GROjW*Of_d+d!*w+d
Z>z8pHYxH84`kA#w@4FrT<o%g>TLIPAfny-)tSk939E;_W-}b)uKK3wY1Y~SU#jAm;dZdkBq*D0Ka3!9?{05LL#?q#P_6Sxi|jule&Ty}^=*i&NHI=1G2>p^
+2rl}2k#Mu;+?0>_oQWQdyW7Y$r0iI%%FvHb#}A=$&FYM^Cln^4PLP$1}5IN_hzqCme`01-KMRiy1EPCk1o38Fa?O6K|MX?Lr|W1*k*D`Q7bt|KLuq&ak-1$
J>o><FzrfQCl~qb2Y;7~g=dL6DL5m#q3#oaf@o}NZU$CY6AmlI0@hvriK{zn_U3pYtFo=pT@kiqog`doNyG@)0j#*Fw&vrzYuo`z`Ds{{p0p*|qZ68;Rwt<7
T4bD=xhn%_dB=&KXIYK%@Qwq?lrY{}t1Hz|>0s{rouZ!G$EH1CEgc5z3?u2LyUS0Ht0`DXoYLe=KRB_F0S78`PJijsZLj|ick78?6T=kEH<^_7@%!n+c&c8y
Gxm^fF1gF*_5ft1Yt;s9Bh`sJw>J*_dog8Pz~^orXxjJA!;U+*+59h8z*=g)z};VPH=0O=dh0k__>L~vVihEWqer+|HNFC)2V4a-%h3(nRq`FVYhg1j%^V#h
8L~yHhk8Xyr$#PO_l-cD`vcbXm^7AhXQG`=%4B3Gd;#`|t+lWo!H5}95a5ewnE|16i82yI#lL8bDqN0esH<@&c!d^vL;Ly{F-HG$#d8-}i@%=y{x;53<o2Q}
lj5(ZLHy+)l9Z2Ft9Nu=%hfSqcHKueb0C@RoE5)~&=}*`f;ft&RdY@hs?6$n4)rblh6{n-u@dbsKP2vk$#^j;v+8FunWp&xP`>HG=D6R=zHcjC1FQe8zQr%j
#bW0q(*gAmH0ySwv=NSo&Jo;*4vU19yf2Wc#;?%tI-Spk#mjk(iLAM*5@99IDzYNu&v^3#h`p+^=a7Ua<6#@Tvi`1CU8VvyDJ6b$(*os@PE74Lu;?LA86)`3
0!aQE9gBB~`3zKspZ$({Jh}&(6Z^Je4|RvqL;aVo4Bc*5oa4K;HJNy{QQE7*e%u4ZmD_6A^BTdYuDfFwu=ejHx{Ovbq3OX4sct>r`)r3<oHxiFrfpNvL1aT0
QSJ(e;W(Wv-%Ihv<ONPB9nK%<oU!($xHQg1`3q#*1XgerSMo3GztUUk<GRI7+!Ceo9tqlNx?JvLQC|<L7CCNmUIZEo7E!*w1+4ZmL%*CRT;cIsfb@nHRYl?>
N)kE$O_K2Tl2%<O(3QX0b(fzNp2yhf1to_ReZZL=gDTE6DgTj(AP+_8bVb3Kb+`yk*f+;^GsRDxxw#n@Y`_1wdQ5Wg26B_hat)B4N!B|c0^FLn#>yxo`b0Zo
$jEJW<w&%B8?Y8&(TBcwz{D)wR1;P;+?i73VvNn`H5KaV8=yd&KqcVi#T=3z+bpF(H6MXl9JrE1aRNO2mtE=bZC|3Mxv+tjCs1c)xWW1K!QlU|>%Z|gUu_h+
eIOud8CtY16N-`+WYJF`S<BMoSXC&SbPI$zMCCyEFB3ubp#A$)6PVWR;RbGYjU)TKcm#B4wB2J)fTPHrik@iS->gLE@8|s)ro-H0XBlg1@FFsULa_;Xw2RZw
-4(9Ksw-9wm!k|+j~zVTZCWoW{0t!Tdjn}e+P-XeK&A`k&tN%VfU)KFu0Ff-DPc3;ifwAeD~5zm0}^sr+UxDn;`#+jtzbZoocB67g|n0vR+L2Y=9|1Ko|v0b
lvYSJYm(E>W@!}^5@5=0gmh+oVrJJ%CY$%bB!9lmj$eX0Jwv7Q-M-StJ<{2@x?lVG)oCHaw)}yig`VP9^ZxP~b#AobmQ?ijtw}rQyr-AjiEYPP1Zw8i^S}H<
pkQ?GkE~wup#vE#P3x6JLwCxFaqAaXrQl>c)MlK<Q_dEWQCvp2v*LBgigWY07mscP2KK2b>9v9x9}RpBu)r!%#LgCT2sFWG!?=ZiM2aDL(DsnT2QnM&VKUA2
kUJ3l^|h%88yx^kI=gU`d8)!@y(3rW4RZaYa(4u$PRf?HxL!yxWZ13wST%0>M!A2e`i|P(pDB`)&f#ZOqA2B#hUU#wq_M!ZGqy<xI7$K28k5K%ksTW50HB;9
;}8;LVH7^|#Z@b)1EIF&9e=P!JXJOAkj7S+G4tel_jqy(($*(FeQr~Dv07jdQsC(GpU6F!$XxKz%k+$XaAw|eq&DD2`H4q_b$Ilyf+OaYsz={i;jsP}`-U*=
Rov8iF06Yb^ah|12~LW!eG-sCG+)Du;cmk{Phfgh8;BXn*}Y+Jcr3N<-5m|exvSr8*jlGEVn@`+=UVs4xKIJ~6R=MIU2ob?oBtf`UE4ZlOPRkm<q&H5wCaU<
$s=E1x>Wg$(_F~BhA0%wWrddP<}c1+A(ZT$NIx*jt6EuyBcr>#DhfhPdCg(7c8l1>&{*^xC1$Kw%fCV$#7Hq=aFnl2;c}&(rFb(q&Os(9c18WFas`iN7gOWM
XW}apRHN~ub9gmE!5DDvApUs?C{;JgB!TN%_EC;McZ&sstA`|O`)w@?NsSO6-S!p&7UeS?m)8Wr*=D&V+yK26HM;3+<sNEA9;I2=>W1sQ5~TcJo!FJ6z~JFc
&{*7BQao%eef@Pftn|#-yVqtle1(sD+IhF%p~f;pPOPm`mpWzGr>Ghmw+hIuiItT1S0X+}AuU*9k!9JQ&7>;(b3EFbABpf~b6HVHTpDHadSx@EKLDiUtPOFa
yvB0<V$0Bb6CJ=uep?Qmg=mDMJn8z>7NsJ!IJNU3rs0q$O}I%P7`6_0ZntG$8$W#5)`uUcZj$=l<vfkXb94deq3N~4zS=k_0AlF1sJ^oAia=~2bSO|xl$F&x
cho=hrOghX=mwC3x~%tpwpN!$HXx)-tif>dlx<=RkoEFRAH$b5$n^<P=Sk|;rn2eGnd}r+#Gj+3WGCnyRz#S3U4OqL{pVdG#;Y?;l2*UGdBjL8oI^!kuW;4J
U9>1p-SROdk|=>q9lrPX5B=$RAPTKGrPSl!<594g;^7)D>Y=}<#~vow5zwQVl&^IWd=D@qzRyc^iZjc5*9n>PNJSSXdvz<sfL}+7ok}u+o^`gYwN<9Cr%`S6
qHEIn))Qe&58WJ^t#<Z%9*~H3EEVo$KMCMLHk$abHJLi3V;Qayw?f4pjIa$+%H?DYy*$~gAD5eiYFPPgWH607n4aBTbEb$T@D8f|4#1rK9OGV!>O#fX5|!Dn
uTS&+LOzW~2Rxc@FF%i3FqCJ@r?W>8#%l$W+29de`xGR=+{#VhwxDn6()M1Gjo?hi1XgL}X#*bb#;+4b#m~`W1~~aNRE|jN2ie}3vAb83y*<hhoV*0B4@dAk
Xn`bY8@Ucs2ii>5SpH4ZJsWOpu%nH}LS!gk(VuKKq&N3BgO$C|J+?I-7?6R@awZP>XnX|OQvM!HytE?1<m8nP@)r~GWtNfZTWj}>j}tAZJn4>!nDMCff%mBn
^fl?|B80}^%nQ)-e}GF_rU{#gab>5#-vG9;{ZUM&4>D=!AGR7ep<N}T!RKxz#MSU*{%^|OUZ$e#p0$p1NNOK#`H3c<A@lZSFd`26nAR7@`MkmN{8t{32D=^V
y|YlT4*Gw#fR$c5gpy93+v=tjLcMovep)Kkm!vVkV%w;OvDGXSLfdsfiJv-r9EaXqqvz8H?`75RCh}YdHcI*@C&<$i9%L|^M0=b5C9SmAX>FfmGh}}w7|yz$
A4bmE9*^nKs@#P8PpjgZB6XFlSU8c$GW9QzNLo5I$>0w$t3QUnb6PWtvm^k0mUC6Z=O8z6Gl}8*111Wk1aY^6UJxrYG`r3iciA9=f-GZygFN;im3!TZO8+WH
2st7x5jQiNZ(0d?z3Z2N5ongjPSD;(@hJOa$G(Alphl9Jg8%sp_Yd4oujQcYx1-b6-KhihAp0}3jA6A!?1XNL=v;4!2Fgwl`i|u$d6Ib!V*-yU`5*hH0Wc8W
qM4lgR(o5Alt&>dRNx%iW4j$cji^$c$9c`PYdy508fD?yH5=39VDrU767;u9Eod!RBh#NIb>sGIuO(Q*O&;l%%~k}Z^m|XdSVR**8P>%HcGs~jBq^qb!b2wD
NM}#*mHHiA8xkbbQDT>th(9}OCoH-g$xk{!$Dag$o+8~;U+E@MTg~GZzXzZG#%iY-$U>3S{)I3F|HtKVAX+|GwzDekNCvXX1y@<t=A%(9Pa<fEK_bRO;t_hu
>puHRDC<<AdTs;^W-Gle&E^efSMK~!pQxjljl|U>ice-!84bp%Im`2f44CGTN!cu-xpt!VuV4z}#}=TE^@fZ6ZQY>qVvRE$6u450JnX<8Wa~Yv2DG2BRI=V4
Rc{1g;-lg{PLzL%e9SgpCENM2*(niZfYW3$5)5WNZwAgmZrv$#npo*AIB>G7cPxk!{Pv#4>ZwC!o4$`dV)yeWjxiH_H^8v}1ZsDEhSJ?o3}p?#Vf8*Px$$xt
19>zl&4R*t$s)o#EqzHX{7~7GJReQIz(QEs2KHn~QC~|M2iG*Q@5eg1lPD@_C<52FS(PXyt*&+?8DCo(0G3q<gbOz#=)+WO?q+JPa&fla=ccMVbG(vi2HSK4
1d`P^ri<zEV3--=c}uiUevX-I8KHiNoiBBI8B}Y&f*f>l(z}2`_tF%^>b~4)aUhe`Bvd44v6tZ~_q~KVIgS8yr{+Fb@QK>z|BmQ2zrEQ?{=GUD_(-&2tbVdm
E%KKOVop8nEO}a0pCc<JXDLgSPFk3#KOISyQ&k>!h033QVhds#b+ve8v`EtDgPTXa%A=LgcWGQX6&Ykozb?Fb!E*kKD^4^xLn8j{Ht*O=ZMVOALYyFLIOv*J
`t5G6tHwxDh}qeCY-opWx>+GIY6Xm0y^fFKM7&Wh?-*XN|EBj=#FWW)IpvXl<qJQw@sp#GGeVIbhrwT1j~ZhyKgYd&r)D5lEJoh?E64(|>O!=&*_q<!<!BrY
*Cb8m3qByY_2UO>xK74@{*G%>8O*H5(6LqaC(+Z?*(<JUNtESV#CteQ!knRB<Aby1?=#f74DHgYW&+YIbe$S<uNhrF9a_>nz3#{uhkkgm><HdOc*p9|O_UG0
k-YpG$=c;RnDT5Ad%K-PrE(%q&nJ%aJPBVnFO|#EN-KHy{1Hl*f(rXbp79%X<}vNmVI;}z_~s4Y98ro5xqQYwt@>0M#>}oy%Tto;h!6n(tJO}u;MP@CMZdBj
gxqbpzr1!BMccP^UPV8hLsE}Y6d@=p9!wNV2BaIZwYw_-ZQO=Oq>pGjLs7qvc8(RDk0C0=lM&hxyB_LFI4$<3sh-$8^0pu*+S$)<E?7x7hMc`qhNvGqzL-bI
!Lo8NdgRR&k6A`W7KL_;q}nQMXD7t^XoNgYydJ`8_J(<s<{@yfxj!MauV{+SK?}Hq=kLMpjvJo5IcB>QDN7MeOmY;#%!V&>N-U>dEuN#<y+wfJu|6|hnj$vx
V-^-$?KAF8Y?hc%rY4%JM4S^uGxU<z!s{Cgf+YQHG*9|<s&#d+*FVHrlUK0!Y=T?IPtd(X2<_F)?;ko4@ZDhiWo2V3l_f)Mw|xz&4>;Bm$_uET1)5oSQ^AUz
sTZAksVi1p>vIyE{aroeK50RVuL(dZ1JBJ%k$|5gyjQG=UzD7mwRg4rA7W0yKoMur_n)enWRraUz^OaYi4L~`85T_lcr`Uj7d~I+GZh?jVPcF-v#=iAFdC<k
IPcb~(*9(UA)?g4ku@$VOx52+#>pgBG(v!oo<GNkY-QRN%mMi2ij_Q3&+fWG(|{%jk#Amr{w@*)-m7E!oFAb7Js%M`RANI7^4hiigSqRT&j?m!#73YDCY-(V
NnxXEn#^0uLgISv;Bf<dw}=rG@jkOI7v_uGyS~|n1M??i*QmMB#@4}M=IASXi<C#ubMZnPK%D}#J`UpB&Yq0U9;q%CR;~7QIcjIU3x~EMfT6o>i=C^sMo{da
b78Dj?Gy@&mW0(=9pEqoqIrGSZGJ;vS0>7&wOvyX|0fT5dOg6<Q-e^OgO($poBRH|{yqV7-`^a@fhtY`xMyVj*8a0;+^YtXb9FjH!&<68-111wMns8qXH2=I
jCUNGMz{tsrGTV4%Ul=P069W7==4ceV#cUX9U98LPHtXx${<9F_p7vM!nR$eBYC#$h3KuAJ6?b5S3TL-&A*XsLpfNzgI`@cAdf8sOs-f-Sy1Y##~HXe((mFm
4+woTckKxcX$1s(2EtdU&-*#O9A1yP_%uCosrb-vVrLVE<Zhm==6BGY!&`GFc45;2T#iKCp}M-*vgLR%#C-u^z_-;+<wM7H(C5ng{2fTvDBdh>T_%_X0dCOD
D?vImS+i9QOs(yy5@%G#uQE!GTOmcUVF&xDIzE#s3_bEPHHi-K8VzOX(zqGEOdCOFGyF~Bg}MR^ZW;e(K84{e!X+^3@De|2*Lbl@zb*o|&n*HR^1`vRYMG18
S_ytr^Lc-e4kn;HvVaru=9c;5GgjZ@LAK($V*0{=Nn>sMqx@$|n5t5R?oP5Oe9!|3hunC5>|oI<5@Hx&K!19)*B<{0h&uua7X#ARof4k8p~{cr25ZpK>Zke#
3>hv)-Xue+8+t{nH8SP5`T;(mYXo3t+#VDtt-~~il)2^{yT7#J!ufXmY*AE$9WNUecr?3u8qKz-nZbXuaAzfbCd!L`Gd^9w*8LqPCiaQq^&bom<t3=G8rQ)c
oh2|he2iZ``hv>)??5@q3feXhckEl8!MWAX9)ai6J%E!t+}^{*s=0&-pbEDjTk=se(=Awk<Nzk9NBN&;dZV}%KXEXEMhmX|=7q!hQ!;^8D-KX@tyL7EFZc6?
CTy!$?g0PCuJ>s%ZQ8m$2Yg4A)ENKY>XIEGH<}tD=dXS_;mIRR8j{YggmHt`l2kL&%`9n+#kX}{Eb9U6C7_rmTO%AjulpVW7E~zEy|?w@fP|ts&ep>W3s~q|
AAHb_x#I%1*Q{0f|FylZQ=8}asPvf%RKr58S4xcS-fl9?lW`87h%mV-H$u2M(c31&EDob&uF-PjM?z&I6;$)5AZ{)Xh=q>zwTMwzw5S`8=p(#(l!L31M%}gQ
ALL^8J`!a>rf&AA9y$=Gj4Fk%KQyuC6~JCyvyuTL`dPW`kO?AzX15u?-1Aj+6^zkTBfNxUy;Cn@>)fto0o>;?^iV&GiGHQ!V9rT|{&m?h3V9p4dK`}T=FW=<
kG4YlQAY9wr7R1CY}vP>bRug`J(*~HzcQ#)lJ~f>+%6%ku7YoAIG0>q4e*9%(Sb>x-~s1H(i+$@lz#T$4{TNDA2>J%AqLMI6YC$KLrOZf3an5Ga*<=Eo5|ao
+{Gm+L;S=&tn&wBT`GeWODDtyxwm$lAMhZ4sjh-rK>T5p?g4R_N5RVs%)p1s%O|JeUTU06KGbl#IIk{v^y?JgY&>6Xib7AQ26$(Jp60=v>2fcDl{L>N1>!%W
O^_?M>B#)vWBNB=TT_gs9)y{nB=G>g$aDUXM^1|95MGt$dsFj+o<uRSJf401>VjUGlL#HGIV7jec-`VBf9Qc6ru+Pp0f@~h^lj41jZq8e7Rc-bw(rkvEX<cO
6Mat@?xP?c3M$jAF>O9^NbPjU<+%^)3=5_k7T;$u(ljSvu|VFSf*wykeiwT7AeIs?Sla1jCyJQ;D3<L&?Eo)0KowB)x1ACvhQHdN!Bp#day&$XXlF+;eJ6It
W3v6)&~=-nivC^CxY`96S8Lyrz&OR^M*J$)6j_=uxxrV-y`#r@`ew1e!HrA4GK_m$0V5^Pu`21tzTh4l6fCj~fYHG**W)Js$`jnZdgl600}E$AQDbgMWrtSz
cdQ>1;DNL)(9i@+0B!L!c0N+e1y|G}>3BR9es>T-D#PVy5d|)u+N0=&uuqkS!8ag1#H<C+{tPt~vWN{Rg!1iY6#3XS9?3mB*ZabH7^YM>!)=G;#NWv-R$Ptu
tj}MstBSfBwBr}_n8V`-++*H1A|iye?{hLInLttG7n*^8o}9|A7Qm)BHyo4{(FNY$Q7$z&f?O&YdGmG_(?p}Evre~7(nTxd*Fp|L`n!EF*pK=00?^1(0x0`u
hmC-?tth{jd`qyBR;X3o0)=>^VdWLWZUb#Y;(2>yM=9k9y?f={JS^pfQ@%y5s1I<g+aP26;Yed{OBZ*qOMV*)V#qJ&nvCFOi6x$(O;Wq{Fqz_I6T}HMwv+uJ
Am%@oIWUnCP!O{WUFhElgz^!<KoP`wn$7uW2dax|pd`I}#)?E8fW&b6=}fGPfIC@>b7Q{tUB+Bh20Ui@r1NkmHDfReU2feoy<-+I^(3>@ZBmG>=+&&wYF-VH
`MMkUeJbC`VEQ#jTFz5?y>6!Yqa!A>D3E@~)`}JZtPI5p8XB}iHdYJ=kn&|1!8yJ%{~#De@CB_CWBHiRx?c0A30Ic>W6i+Tn(!0wyRwt=ClnZYofvZS((pP7
QSn3r<J!Pgxl}KNg1C#IQos@vCsy7E*nG9%>!k`LT1~A&bRD+P2PJ*1LT`wO1?QH@=YD+VK-U-zFPGU9`aQ07nB)LdY^9hcbEYMP@UTHg1^r3#Jd#NoWzPF?
a__e~HVs>u78U<|a7KhzfjQ90QO=zDH6H=w@QcS2*@t+RcAGvTjQM@Seb9YpR87EgWD=6);jpoDC`u<v=lHf1IW$Cp*f*$&R(}(f5`;!U7_!F)j$CJpQGU-o
c{Uj0ysyVvQno*5#(bZ8I14zFhB%e59ig!`OBE=RmE&Y^viY`(BV-0Wydh)g8%F(^>K-tjnc6AZv*UA?<~T@g9dHiE@-{|jWAW$ry$LAi@xFm@r~yQ8C+w*=
-NK8-r-b{W4?8hfT|ky!vH?3NjQ0L1Yw)GRC$zoElMLZ=<J-6;hv??R1gGIr(7vN+`gxvnJAf5MKL%#~q*b^mh7gr6PvF*@0hp4XS~LAx=MY!Vgp1lVaj9P~
7YO<b4u60`yDKkVyxz1W(T$+I`Fw@OS-0JYn2fLh@{KXI%HuNW5a`lLJXEfpGH9+y5+F%TIOi01VXH56{uxu-&h_}K@jw@5NX+sHl|w^+lN@M(CL*9tzp+&J
8+~<WdT=B-iP9co=NoeP?%8(EI3Qis{-7EvE>dmNASV`*Mu-&jKIKM$MyzICAyx*@b`!7+z=b-cN0R8;8Y7v0#^Q=2Ig_gK?HDeb4zs)Tl=^Nm<)Q@#eAVRt
bk|!`%Uxwy9~BDlBd%o4cf%7EeHN^m>A#+G(}noE2c>)t&UIYX2s8Mp;JABfjQ-Pxq!;Xv10k5><Fi)+^4j|0snpI1(OaBXX(U*IBW+D_QL_0<e&iCq5dcXZ
@*)df74O1JX9WmUaH@v?pdHnoB?;gz{PtvHY^O8w^cDguZ-$P2acds!ZL^4jm}bDX^O|Z<9(}$sIyR=LnAIU(9f#78PflBjtUw|G1u39V{;-aVs8BiA63W)%
FFiH>xq`lT9g+Ef3n=VBnZ((&gq==0p>R<iwjzFibEE=?K2MfWQcx?jw%`HEwsm&P9)IZF$vz<9+UbHpdvu2&z8zU;s`$@D8@kt@jQ>EtJIA@2g)jT4rT2zZ
>WY=_3I;ZDca02$u<5SiTSQ$xf-u6#oCi48VC(4B>v<_BgWI-Ei4;gD<=99*CVBB)WEN)OFL;v8s=Ekfo=g_~7Aj~9VWisF0cc6O>xYdhaRLj4P2^23Su#^X
t$5$$Je)=ORD*L_QF^PORCJ2heZGJ}E9oaKN*vrIuc0bTguQXpWNyWEF?x^W#s^GJ4gZf>x!tcStiCcu$MoksRrU4Ro@>g$bEFI#T){4ZGB0hayLJh2jQ}ov
xbn<Z1F;W59Uo5((gm<Svqeg$rI^R^?#L2e=rWt*-iRyhnc4N>51KN5J|sx*y`X1h*E%67ppb7Mr3XFV0!X#Z^z{G=XC;V>S<J^JGr9K+4`C*vrYl?+{<p}`
@U!!z9$uGaI&dA~R~F`Nhm-Exj4<O{Gr4EthUU=l=&UU-a~;bR27ECn$o6O#{TgW?tJjX13BYns2vF{i#0+j;t)cZ_QQ_hUFXkWtOo5mR(>@~V`a3}~QV5Ba
^p2;%@45;xSWd^&Qq_K~GQwMmm@YvuAJY1?-GiBaVrvqw%Fa5_(Lne4YaFGhpd{KKDzi%Fo9>JHn+LqST;9P>LyR4Yvr3RBRd@yY9yG%`|I#n~N8t4xU8>Ax
5QV1+Lxf?DpIK+iM5(Z~EOOOSIj;R;qhNHBn|b#(*2~Vu?kG4vgQ^qT!29@T<XM~|nzRJPp&D?4KWaAB{SQapl9HLz$ttD$JRm<Y8NXMc`d1-Y4C2s7ab=mB
YA1TLfd%KfDd=v*Az(xuPmbyd7y3OqFaocnaiueG-~ae$#%FRPA#xaqFZkm<rTH4}mHhsSbY+TY$p^fHv&mhA!jE~Tq3$Gvy-GyenrJtJrIIqPp@A^oFnZOn
%zqfUY}h1UhouMlqsa`Ej)=T9oPW1oM#khk(f@3VP;%tZQFD+eP&){6kCg%BOdM<Y7xj$x_jcu|?}LJGUA0f3HCO~++n-(4EC9m9=$(A`r^eVCNVjqDm>=I{
Gb4X_J@^Bx&;~g2E@7aoJT?O3N^gAMM+$9(D{|?Cl#v+!2E@wjR@RahxpJlRh|;Z4oWNHwMOS^*(E0P$TWlq=?AoNaBZAnjXA1YH<I3V66sgm0hgZkk-Bdlx
bx#s;E{4z=20pt*NbFlKu!A4cuI9+rB(JoN?U0b)RvcMF#u`kr7^p}k#6NXk&TX*29kX)-lu1<E0B83(@p-I0Y5bB*G|8>gTNxGUp#x}|jIyTTB@ti2g6Uhc
gJ|GA6$A%C-o|C*m3{FE#P7|rR$y3>Sb1Tpb;lPI#KZbvomh^%gkhXfK}|qL&ARRmmRIug`z7SnM{2b_08&-9|0k#$(`Z5VAh@glFed-k*A{lz)|V<qD~N6}
o@-dOuu~fQP5XGwkGd@k2?X=4hagQdig`*XrYl+u_6&EN{wMu_;1<EcbBPc7YwMu2iNd=U-E5*fEX`uCltv$dt2kC-v<ZcR-V5*tuC=sxf+lATVjaMhi6ntB
hLl*Nd`a)Ns30<44f(y9T0*R{?->@T?oY>!E}QghPlHfL-+SqKUE`wBU<-<$91DVqg1IKoR*Ab`*-iuOlPm(F_{^^RuaP<iFUZvSHAFWjd->4|Q1gYzyg@wA
7`LE0`mVKvb6IRzGz>1=enx_yZ5UTqgThkUZBU-;9#$t{!1)zvnVi9ZddZhm%2l|goHll&rH=_2XHhQjY?_GXMxhh&y3(Wzk}PY46WD60N}bb2bFDfDoNEVu
T3*Rk1~5ZwY<&I|l#oY(s_TU_9Z7U@7ry9}0mhSkwf)?S{GZd9NH<?KA<%@Ye#Htuw?T^|bLWhJ$+{V=Tg{rC@3PJYKSL{%YgO_F<<N}&TZM}(_50QqKB5ze
+sUBCq%S3I2!*d4B?;dcK+s&z@FHPvNAYZ!zPM9}Yo?ct+N$wop~@GMePs#ic=O6lB_45KOMdVfBFRo;Y1J2Aey63wt{F*)A;XfUvxO$OExp!`vUXCqtbcM3
{ry!|&f~+6fJFs45|<k)tDTfZO>g=ESDPBoUyQwS!a^cFQ2Y+n6r4=GEI5Z~gCjEkj@e2yN1Id`-;+-Bc5ZYUZ~f0p20`e+V>!~*TbNM^>NTKtM&pH0)E$8{
b23|-HT+1^Bfy#`{{9}+k@lJErLVUw;p8oE+9Rtw#4oVl=;MOg5RFEbkLs>0v%xSe-+>@#<zpmY2O-EG4rDwSUk4|1$6e)l4vkav^fV4GVUQP}1`Odx4Ulzl
+u(qKs+hB0@9lZXke?_0Er<**qxoRFOZ4u3#*CwAk3RV$TsheWM_%mQppkFiC-*?_l<^`@!TOLe#hukyJHa3w90v~T??oUaTW5Qd8?#x!0K61eh{RM=FP6(k
%N=#F&Xp2}<eveiY}L~LUASZwCimkWGBCo_!bFd<smGd}XJL8fo1<cqv0xkX-b)TcS?aXdPGLt#_vPd??9IiC)~!<y-AzdXZrPRK=3taLvWTqZxvLQ6$EDKz
&}OMYN84oGH+kWt)?&aF95fz{z^8ko2X+0}BO-=Tem+>obs<^2=k=A_Er~pfF?>qcu%&O?gw_Zo;!y`0yKM&00y9#V?1S)_giEaMW@hEimVxc%+GV$YFdh>@
Y@e+rq<u0BCNk=%|9+tuBRK+v#Kv@*PVD5~o3PpT?HF>?BZzqclLtkR<)JSx?x>IiUIDfZm@gWM>)ad|atB)z^2nj6+?r+9b5iQZ)LzklI7I_Oo5XwgJe4r+
;8#LDqgwU~Vo-@Ab*bsk-YL!FZ3=F^^xOm&4vf2FO7ibCM2ta^rf|_*r#ZTAIX(Q1!t`Qm=eMdzh?*-ju6?qR4Zriw#LQCr{g%w4rHyeCS1WT;=zVU3l&+!~
8rna!>KxH6Vbf?54x$qG+CYqUT!5yic`a>ic~V1}g*j3l{1}x5O}|myo9t`8WeCjqj46WY3;ZfGSqzM)(@W_4xP?^~8Wd*-)Jv<n!X&ybA+s~2x({lwS3mG#
bGvCSx*?)ohaE`g0-&ds7Fhr=yY%r^K+)2}dlEmC4#Qmy9;HGeo9ML?Y!zg~F_$;$;4UkltuH?JMuD3|zzDC(9)4*9DrU3v!`kC`Q;%@Ovt3=_h}>jl<$U`q
hg7!aTX}~RDh;vGB>R?#lJ%YB?N_>>(@F}hSyNqoae1;v&{B!EO7bqiR^HTgBzN>*)3jBgF5`9%&o9WW0U0tfkzM!~kr$AC#3coT3m~1;r*DSNrS)`95KzMu
<hE|?iWn5dYIJ8qXeP3;IPH|J(J-idq_GcKG>G&ZsDB+qY4AfCQvNqG2kS(zaFkiZm0nz^GpUT&mQS)mV}z7NbhkQ)My8iNX%b|1{5s_NR#P&aPVld1x7xRS
D!9uwYjAQ5v)%%?IFq02GLNWjgW{N#_*)wj#~Zez5_Zap<5HL;O**Pz;8?4{RSL(33rf0`YC!3}2K>m-76&G$#;87S;QZ>Z=V$&pz6LJeTOJwMx3tPj=LOQ_
Y1I^{_AUzU^kFCtz3Sf;rfhk0iQTNq+8vP#q>3#@2rhE;oG~yA8V_Fr%8)(f%nYzc%)~f$zu&4=zr6ni3D?S_WER2n(0-QV^Kjz<3RBY-Hxc7z*qEYQJSyY_
3)+>(qW;vm<7d())6vX~YhYtl#AM%5+Fty&s43Zp?J{W_`-8A!*S6cSsTnQ-6sPA%KGF=!)EI+iwrGkwfrF4~NptOZGd<)T99K*&3)nf803($J2v-Mz^4pQ<
W=#e{QZsgga-8^u!@(iAs!G&zM`@6sLGbljL1%t9`8kS+MYpemCgbcVgQxp@eZo(Bs@q1k$`)w|J;{hB#gv0C5IGY-0?2OxpeuV$em?sF8;zP&gllv^Pv;9u
)kCas^P9Q$Nbm6(d`@m~8p8uV<vdK@`y_Z_bV5zZWvg-U%PK(CG&|s<h@9_Zkf8H!?OTi7wP+4w(G?+dE!eqX|2||`RI8$LSur7nANY@I@9HtD#*DIfX~xYH
wvWUyDTzAqZ?pVsGHUW3roU|{1S}*Dz(6wbUY(vedJ&Ptp>m7G9Y-BSdcLbc4C)lH!Y1xGQp3gj+93Cj6<t~9OE&2^Crp+_#%K@`eo7<2MGcrYha+>m8~0TZ
g;*(4FCtulUbKryCfXGX^mC_ToadOv|9#GnE6z3jF~`PY^XdN33e??o`bOTZSkPrrvGMky>9dEjfcf5Y_bnIM;w^TSCWwP@?&X`wuP87r(rgW?XbbCsG^E&^
1PTNC3!)}t@t|}G{|8*MB)_~6+4dKF`5j1<nfcuxoWUg7cQ-~X4(s%Xo_b*#J~H7i0vbg-<O*(@|H<)aHAlq-X`Hz3Ux3J5$84np5Fwf{TlGj(=Mb4yxw&L(
hx?Bm&{HiL3t0d?Px1YANqF*x2co9driM|80p+xmIfah=B1g(^1P;Nm{!T!jICtdsRV4ok7tJ=aLAf2FLFKF}_2&}&&#NfNQ=Wko&O--*M16K%>@HeTmxU!?
J~0=7wOU)h35(u^kDTbRLZO{){LDsXO1!47inGjE>uK}p@Y$q0VmmA&X%dW@7^olX)_GhN!Ww4~Lx{OYfxZcfIlf$fGlyp)u6}bi>g2M^)|-cS?pMA^QePHH
JGR~Oy3-Gozp8Hh=XIFP+7~0iuZod6kjSc)ZU|xIdqJQV`OPINR|ZDC1#=J^DuVu$w}Tr#45jtrdSd007t>kVzZ?%CsUiCSO#J+P3fEp`HuVJ&CCz}8a?#}O
b^|gra>vY9$Xn%mxNc-(%2#&n+OYXH_W}Sng}6|gDT9p11^{(XtY1$Za52&D?@AA)c1H{Xq-cWEsXThj*QY=80PP$CF{)q8B4|%VGu7ahUig&e(d9&281f3+
bXg#UZ$=bl_l@;23dALK_RU?F;tJ0nlG;!Kmi<+a#+YAVAwpeI9OrGja|%f~W<L@yu>uH8ntLEA2SF^Ya0Y-@q>#Nno;EmZW3K>x;~cS0ai8{}>Y<OOJs!T{
H2d9qjGaiv@F#w6RSzL#J^+nPqEs_uozx>+(3ve!j5Ygq5X(IPW<w`zb}>LzZfSIpNVEK9w}g2*iI<{p>hT8JD8ZK;+%PDc;fm6Wgboi^1`~EVQ4hf8OjR7>
R2TM_W;f5wh-q>jZM&fdz#(L{Lg*5((KWyqjvV9$e#(^$>V5_1EIC-W9YwNrC0B#uKUFg9c1ycU1+4d&jGOWpVNB3anPkUumt+oKnulb&qB|nP)?x$W<Sbf?
a&m~Dy3WRqGhMEspNutRlQXOp-Km1jPHkZj5aNSs_f;766&_RUEIfsPDVL>RZS*^|7r60amj}apmQ-(Rj3L>rKEh1u$Iup%TzN`jsz~=~yzix90{IH-GwP{D
s)zG#ol*!cZ@N?K92d(|Uta!e-0yHK=wosO<)#ZOxU_?oq0sHp5-so>i1|v{#Y=Wee#t(YuX*s{Ti%Pp0QMdj4<iK$Fl}BzE<tCXSke?gIMbsb&t+t-0j)`?
2tQ}Ui?|*1fv1n6TJ-GrH(D#uR7GW#=*dW~piIT$Rj0rQ1wN)anxNYcygByb?<GGGD?&3HoI{xB6o171TkJ{FoYo*COYqXk`}>PDyfzP@F%Hyd8vMFC-llwZ
_e!NtnAr=<gsDz5`;`a|rh^xFd=qgcfbZ>U1=)poq9EXAZdqkcTBJ*u{Ws)aw!CpHuEzJqRy5uoN6hiAivK39Z1sr=y<jjNEYjwjHm7yR$2T_f9@diNy9?W6
0g@>U-<0zHcD_5Xz!#HnsHOh?E*E1{)sRzp$lu2=`mewyQXdy_Mf@FZ5(SdFB*m;>%3zgIE<$Jlhier;O{!q({P?q(Q4&^TNzn+Q<D=tet6B{KDm??S9DSvm
G_#j&`M;zTNrUP&va@uVaLKz%-~&F}sb2(`Inn_ZX{<-7>9C0W7bcuCgRH#VT<(6G1yHz9IvpuE-ldF2SDK#x2TBEGYR$2;*n^jk9cw{Li;VLmv$aENkpKl~
i}*EQ>?!PJ6bqAczD2!Mgo*TR%>6PP__hOUH;w)Rd{COsaaeLw3X?+ejidJHjqRH*<zcZF0`cGAaxd1|yX{)@T43JQ@~=&DjSU1{?lvu{(~Frewd`LgsOrg4
co?yiM+j>cqiIDU+$`8|0+x(6BwO%Du#T#vSrAeJ_o1sFB^CSQ5Sh^ayRIC!5Yf>aTGASlUkAudA{)s%%7@tp7LL{wW-fqN*a~wqOHvA~O(XWi<gAw4!4jQa
D3H4AJs_kR&=Yj{h=#YR`_W7AD8$LHcR(gGy)Z6+zsj%)-jIx!;)Fm|36*_qsYh_<Dz};;dQK2CCaQ!huH^Zr<!)WyeH3~RuHs@aJI#Qd_|$Pfp-8XQ((`j!
%JBr|+JQp7)l#*3oFngLck><jX(HthF&^Q}{2>gAjK*ert+22Ra8M?hmXemm$&=qKB-MG78Q2Hly$HbFfC6>(Bt8SAzLc$RoUZwS5T=p+ug?cPgs_)@x#IuA
fWJSEt^uV?x+Lw9!I?&mSNaBqP?Wu0|GW|w<o%p(Ic=f<o<YkU^mbEeBtdJqACs8>;!jP32p1bM)Vz~2_ip|)D5w(t_|Bezk-aP6^Gqb^b-QDGk9nMbt8k|q
vJW>tiQ>F*h`#g4m|3)QFBWO(wwAUvlX>Pv){xkQeGFx5)5m+IOPL_k9R}RBpS|^7D0|2}E2T`}Qw`5HJ?nxoI>{&kZR|jbg%)yj@ocG1qy6195f=6KrfAp(
Q}j<TBZcryMlDU3gggRRdnaR~^jZd=R8F|HU9$!5Ch!*s>!f>JVNT*E9AUbmabO~-Qkmef>5(C`p9b(cR+e$%tXoVrL6Eaxs%E}}*cyy%xZ`$h3z1QkCRet;
vBko1YODbN>O|5KZX%YHjQR<m$0(tC%EJU|G6y}IiJ{ic#58Xd%5HrSU!awFN$|w8hi(%*O}n9E{q>3B#U^*p1HueBLJ3cDe$5QLYQedSV>{gBhTlpVBd$vP
MzZa#W_Omj?~<3V)iqPOND<-y_gIUZPq$+@$8*363vJ3VkhyRf{=V<GntIxt@uLl$%F<^JnC;v!_3o5NO%JUMx<yp)k1c6H+OoX)+o}n|bP-!@A`?7WT-5OH
%bpQOz@S12Jqn7LOm@1|r&N#OUeKqoRKCh9$Du_LR$>)2Sb69s@_PpuSOasT3nF4kOvVKoAC0xl;g&(4(8MM%?6G~Xmd|o82)WR({D;-*s5#)MpEsEgUhiMP
2%BTjGZ0|Eg`GzCvp}wpvjEguPS7ZY-Gf-2u^73ZE2j%@rs>=Xk{yB5E%soiUBQ&F5s?*rPr3)DhSdSvOi6$<wW=Y4<p@)ESQo<G7o1m_GxUYY5=!iWKKQF^
eyj~nb0|#C$i?$C6)`vQZvUzUp-H!oo>4HC)l*k+Cd{xku2;MPAN)lP1khmms7OK2IV$>c>+-VFpw;VAWRvp6y?ZC2<7((E2z&!B4SI7L?U}G)CY%=E*m=<Z
st<TYI~$|Y*jcW&bT-Qr4CjO;O2=QQ%g>#yq(+`f>s~O;gnNiUPkWe&d;f-4Fp))e^oK@`9;4E_)3S$ds@A=-D4CL3zUsw^tRT7V#Y)GCx<PxDsAut0j%!jn
?f-TS<>y`j$gh$JRd1Ll5jFt^_oux3cLdOEAVE$1$8O3w0)b*^c3qzgX{f$$^@^5%fnw%nZx%}3B)daBUAss+-@ImUX-eHqm({+V;;oATQySPAXpp6^wHV|z
&%Y;GbLS=>S-`j@AfZ9BfdCU%DdZI~KsVJj59~d5y5EeSs<IlHYsr9Es(PR0toFd0=khn0cHEgOS7T_$F{?5PG&Oh?y^QxVV?u08bj%(mGlZ-{ulio7jtVp~
!&a|m_(Xqk5G(uif`XM9s#?{YZ6HEX7_^#%(Kkzi4&T{kgunNV>w49)_qAgo1T<M|=oCj3%OkU(BATqkRCCt0aufA`JMb3>&xT<M7<?|{#x%NstlS%G0Wjzw
s?f_Nr`52{$AZeP5H5;YT_BiDigbB~dO}^b*TA026*j^q4zqYJ#M2w*c7HJsQP<^K3*{cH`RuL>IXb@qlF$4G7#?|HHBkNd$~aUt^{04&)hPvZR!c=PDB7J&
5h33NbZSZ=^RO;XXnlGd8h|d9pu0_mxVg~$Z`i1J4e8rc0O<MV;^K6@njYMDOT5W9R$^@h-KS<iB;6S?(`SqU*ylTF*b5_si24+1l+f`xp>oWHNX8Wc(!R`E
cHDQMzgMPi;j_362J*^gs5vQ#$oCY_01&FSKZ=*;clSrEG?Qp9PV~NV-1PAJMI4g}<X8aPZ)$$)cNMO|Kl~<;fX<#xGE-MlSuAXpfZgbBjtYuuCvcQM$DCA~
^0K5;%s(~rK(P1}<9l0#`lBJi4u0^*9y2FQu@N2HQ&Gv+Ut}}lqS;VGt#Fm=KG5$O(wb2CS&Mi#NWjun!*9!5b_3m5Vf(~94JdZogn(qj%`Y(8c1ih4p`TZU
37JN=Yb@{=jg>80J{eI~IbdtDvZDp1<HeON8P4WOc4^++cC|}v`yNgnLl^8R@aEWi2rX@7|Jl`rl4ZmQSEdpxYzjj?5o{!@)!-$&74+T0Wm?mHBJN#IrQi6C
g4gSF6Ah-++k73XF?u4GTB(m6>8vN<o;ebPzi>ja*1Bg(znu{vd_8*3vV<K!j>!!~){BdNPy%mL7}Qxn^9k%P7CziTH$y$^8vA`leaG#TsB*ivJJ*YeD84F{
0aEBnSUiu~7pk>YGD`SRMQV0lEuGO~qb{e?kkoIno9h8*D#}!<dkH+zykM8P<ep$<@!o&hY2PjXKHzz=?tvk6lV_|G?qm&j{`K<8vdbLQTABuGi)=O~=_*H<
T=^^-0uNv2rDS#%cq?X%#8SO(qVap7zv}6hAPurscirQiYFK=zU(VEOV1CTY&X0FtZ%GGsEfK57mqj?Z*0Z9@V$f<-LOgRS(RGi*dAt5NEi(j`0$8IP?t~K6
vS~vONF?K1k8d~jUr1`>n_?`jFiOND2Wrb3WW@-tAMbPUCT7xglFiq+y@<eOgfe5qkU6P`H!G<TX!8K`6BpObWNo!;kovwujcBPOoMXoD6h$I8=U;px#k*MF
fK5o<E!d(>8P#;6+y33rsbZfw$0JXSPq?0H6>ONzk3YEjw@_TW?N{5iV$G87r%3}i<g)Avn!v!H(GnwLljHLKw$Jb!D41G9DA3<QA83ZzNj*(3?UM4(vYVBq
V5_ffz?GE_7?0j8h|64{p;^Y7_qy?|b>??ZFX52IF>v!-w1yXi1e@_dr9SUuESpsd0z)5swSU<lX@n4-D=LrciMJ0IbDb*KutOF-?jHE58!l%`<&yIT840#o
I5s=RQT!iKvJKv*ba_G6YTg{4!y>X#o$N#H-@^@!79MdF*;A<2Tw_n4n^|3Fo>C*G#IEX_k7%B7FfDzKd7;xUH%QRhr=N3!XBj!mV97O*ds0f*!!9+(ahd$1
>Z^tfv|#tr*~a5V?EG4_eesIhTNwY_@#eby{jziLiHPv<blJwlOy1(B3_+2Nw{+sxIn+t<?aGpqxAAE|_n$oyIXBMS@|b&kZVJEoPcCLyJC^b7?QK28R@$#i
3Ha}xe0vbiYPYeE*8pJ@-d`BQ@iqdMkxMM>WjOb{_T`pTDsAZ!KaY8Im2;-%H@!9d+eas15Y&g*C>cssfX;lN7W5hAI+ug6p>(;Fl)NNGFv<@X52)FJhxo|(
7!EYq0#Kw2y~n`Ic?r;Ao#jKX5^h|fZui~h;N3SGe+4w!z^Wo62?83Uet|36wxXTjQnrpT(5%pKB+5O>NGV~bVJN$Pj@S`uTj5mc+u+^3WSzT&rO)|PuFwZX
+DHaZe9<(V%a*&fX_h+W6Db5#b3LnyhJK9caQY{9RKM7FVWbJ(tfy$O^WRZl%-VP`t9>J)6F8&B-UFb5OEnnS7)RORWC@p*%`mj_c8E{ZhBMP+ke5)nhy}4W
7il;+?V$Q+WW@PS<<T0A4dOD$-QwoypXd3>3J<~3Om66XFARymQL^sVMSjS$LT^oe>!rIY@$y7k12G9qPZL<gg?lDN_0^xMoIh2|CMQLgeOouPq2Dp&kTxi&
(FZ)I<J5rLDCSe&#PMB1biK$WUX6kRXKmm8BnIR`{A<NBRKqcl+9~~8YG9_OaRJ{+2qMi%&^pp-G^$Z3jfBe;uE2d*nS;ClavM{Yvta7OZNX0UFRY4G4OMx_
G8o3B9dAGIR?cc}b#Cf({cL;2cQgRCFKKRiKqNjo%v)|TrwT4%7TtH!s%8J%5*r}i6lQO4{c1?$j=_c<2}fn(vAufp>7KBz9Aj<d$9Hnrh)dMHEx=i->J@@1
`!m^uL^Ihq#Ds&VQ=qLktG}BNs(2&Qlu2u+9bYC97H~wi&(f763IE@asdx($m&}bzx=XL}5<22(fHV;yH!d4<nC?ffk4~Ex#zAzuL)0C9!ccoxkE1=SbUn(s
au!{e<2NIM0~x*!jf+>I0&HgM^*<6@zp@LCPvy1Rs5)F-)Iq;OJXz&81F&QIqZ;^jJECmRBQ08tNlf-+6&HU-<wVPiA9a8gEzV3E$*NeOXFHR0{)y4Oq$Ps8
3cv?O+@`@oA`V4e6)HO!TlMyh8Qbo)qW_itEJ#yPMDc_nxOJRReGAepAW&^ubh1KOT)71>%+H;77X*~Q-WB{EJu=i2#!ML$sa@oG5f;ASN&~Iv3mWYZFt)aq
sk`G6+Or4)_|}mk7b>F8=z~&?<)lO40lLg>L6??D+nqu#3SQD*SHveA=ay+WuIAzEv3qa!0LPNO&aJ4n^&r6Q{<B-^QBr?w7SGOErlg?a{Mf@oL>+kMuIgr6
&aGP|K18I*fJhG3teD#2%~P&0N8`svkD8-CAsFTNd;0WL9;fEszv)1?2wSH--9sdr37jPzjLZfG_r=bTipGEbbHtL!8ZD?|Zauno6i?PcI4S+5Ai6(EFWmJ5
>>(JE)dWzsbq*a1qYwBPRZJg9uk{_xaKZEg>Li1mi`x9T{N;NH*R|8ZluK0z>1+!0S4wv3NPO<?MpSB+3p8#UUV`%9I0xs>bhnlF7e|=Q8OIAcXO2#6)JlCW
qPa294X?tDdL)?`q1LlaD5zToDRpA0o0_HqmFE4@`?*md#k3dC1z##3aiLjG{mbY7VtkoU-`fC8&h+<qMJ9}k3OoQf**oGj@ND8W`7RdX=?zBIpvKA&@!}Aw
(`<?pAfh6Fl?_Q&!DEdp(D|cP9Ip30NYg@P!LXeI93U^-Fk5kzV7Q<@Lb4x4A7~Q<K3HAd%|p&K4Uep)`XQ+QuUjrgf@#@JS4YJv5Q%g}L<^Ig=N@U*M)B`i
4lSi|q0{w7l6$avu-z#OmX9Y*|B$Hgmq*s;Ar%h~1^-VIwN~5nWr94pRr;o01%pb6qt?I&T8Dws-@3m1fCq1-x<CJpeWwPaAnbgJ|59JVz0;LYI8{PtO(`p|
9PGNwX>v1zQM$<I5U)B9{vAKr1tQ_VeLXz|jGQ&MLd?s$C(iu%CF0-7d1rXj72%?xrfcsdQ5M#C6xU|f3CdHfu1)S&88*KXNkBpo^;BP<D4r2NWIrn+Qttz0
`HmIiKXF1U1-Om6;xfrX0h!)m>o8O_yz!MKa@OS_$16EEQShWMm_b{|iN!u>gD%dr#(x`(56c3xT4%zb{<v1@)Ez9M0bvtHb76HZLSeCYb#bDsU&5<UL)gus
58x9nV^O5SxG5K!tc^Ph02TlDQV51f**0$4aICI1=3w=(!q3R*BeK&<2;o6Q2X@n7qh%Bx^0rV;bB}p|y^0%cU3BvD?=pehi^bzTpO#aswwlmrWUtx*Bg}%p
sLiu>l9vi{TIaPX*cPv&5me5yXh!(4&V>l!2?dg3ca*5a(;W4?9d{WJ)F^<8TWKg3qDhJ8D^(x1_xcO;Y}sSV8qu7T2Yvg&&gH@h*yY`SbO;U|urcl7SXH=3
xRr+wkI%oEp_7Zg59{wES>1#4!M%!nls{IZCZu*Mhfyo<1WSO6t@ilizC#Nu-MCx<iUoZmN3%T5o0Sx~D&YgW7k+7_NTpC06(ONUH7E>W)cu7i&f*xRFxFrP
DFl26;sq_HTdO#1k+cx$JvqR+k{n26L($KJw9(4}0?WhP719AgeG7?D_$@KY#Uo9mJvv=a6K3*g&xiIdg0IWuSOb$-goS5)6J`>l{uj>9bn+)tZ6^Qj(LR)6
gpf-En8wPvN2a$C!6}Ckg9M(8+OqkP%wqh}cyB5Ms*MvCO0TM=K#UZ?nd$Df<A^-5a6OR5=G^Ka0FN?3Y97Q-wziX5$cO#EdX-XBda$gwEY7>Qd<N2s1J!@J
qn6j;7OLz>o8&fe-Zm5PW$N8krUJmT2ZJTQCDXteK5GYGz0Dc>!LPs!;mWC!;}DMwurU_f1dvZ5vNIp8Q7d@je*KAy{eoBU>e4NjR26v<Bu9n49q>HWt|y>#
`jPu<_<WJOHlY!?@W~}Q^t1ZNU1i=xbgzc2(u&*!Np{`BwHD>9WXlr2JqmSZBA0940R(oJD+9ogh2HP0X>0q~&A)f#@fvPCO@ZTlBj#N5EP*v4O8jipsu9UZ
nlh&fgPkH=j`7!MA6$?NS*F(|z$k2=X>|AMl&x8L!jZzN%OYyu&xR5UX&NAIJLkyF(Wt&`prrbKf=@UyOA)_+#@gBQ^S7^>dJKRG82|ZbpRt^e@@a#m7dV!Y
c3i<Uc7V?BC{@n;N9oU$(DO!JBsEc1PV=81TR`1K&?KwH1_s^1FlG9a>>+kv6ZwIBW;{&T+a!oP+iB!JG=Y49f2)>;pfRdat1@Wuo+)5FgWerfM_Ri?G>*HB
u5v>s*n2(Pf9cfDe{2^TW|2=paatzz5aE7OaI7KjVM_Kz4v%2F<~fN9KeqNXfj55epiy-kxrc@~#HJcK$yWoM7hb1o606@d947slC6@mMu1EB@d&w*7-}0Bb
v@V%XjubC0?9^~{vr(i^+oVR4ZII?E64a|L{;QWK^H(*?4yx3&>kj5^{GshB1_|n)jnKJV=ePlKd*#a!(sqT#Y~H99IP-B3ROj#L^!RM$$BNtmI|lceDoW2<
W43nxi$tB#+E-lI$)49^EW~Y?HVeo}2>>8M&*SG!$-~J93LRLEZ*B4?^m)OVXfe)uaLIawr&M;X(oAV6(rBzh2^Y^xTMYV=DQ}<qd}sF<5E|2jndje$xU|NG
r+HveFLb2Sb(c&^pzf#pK+I~s&}11FjY!v-(V2ud*?{W|4THfxJ>9XKDJ+R_V{5R_z8o-haR*dOokd;{L-95)JGxZG-NmG2B08U5R_4#-DTQL`9qV0$j;rA(
R1@scbw3InA?oU$9&1&u<XT)hx5IQs7NA=|G)A{4_!Xydv}XqmiCDU1wjBLn?X*6K=)O70&JbV1eF<3PO-X-f?b(4HqL+RcZ{bzY<?*7!f6khdT{}!u0XD_X
#7pX`dRehCpR|12>9R5C*1Klre3(5QBEF{X9NcE12wZ1U5KAly@yIWN{hnkvnReXeH^|Ejhwz&r4PJwRz)kK>Vt3BGEydu5DNtEu4T**?51AaUd;x=_%Knu4
Tr-91<<^aRXEo35p35c+Cx0z6*bMInE$1#boq?JB((!Uk`g;gmTijR0E$SvCs01iVkp(WAT5qy?nnhIV^N^J4E3!zqH*{`L9v)?+g9`Bbv#>={TQz8Gr`-Gr
)u{U$HXMt-RKvo7czhN_%e~a|UIlZ}(*4+Xr3Gr4id8+MzrU|3&ADpwQm#l0qREL9^-4)s>QU{&)s#b-1vBSHxDj^qSlQ<PLVYV%Eh!8j?|v&2BJe%2X9oUg
HPFa)a)BOg5{v7VtZg|}fowpX^{;?p;ip^<(4045f|;G&j3JVZb_Dg=OisYh*Th+jBEph#Et`*I+t6=T%A8I=2IwouyX-J7(bmYB-3+?6Af+WW64LZ7OXGw{
9%6q=;2klx1WVzv!4^`O{94bhv^@%)r1V}B_{A3-B+}c^thm*>RX3Z}f2iM#xA8VA1$zi8r5CA1q)ML~)DiEBcbvh{8Gc#Twgw!Fevq$H_M}6Y`f<WvVZ`$I
KL@myO;B~kXo*S@P+gg-_Cx*t)n8b^yd%@=!USn5_Z{bY)u+JH<P)%!FM)Y;>_8GNFmZx3GzWY24QOUX6NJI9OFhccrbrlO3WU4|$)}@FA0JgH*ni+QfUC{K
;2DxHC@T^5z7;s|Ru%G#Wp5K(&6z)yy(#Ejup*qKj&B?@Kx(Y7VKdjy$|s+8P$3sY*h;;HFKr%BYOwTAfKksNIcV{gS*4xd4W-fxS@*rrW7-FJiWP{GwLz-)
_+k{FDhgXlz5Q;X+B-dQYRxnLGiCnJX8ZD0!x9I6hi;;?ZZK<bG)WUV72(mubHnghYv&R7wj|pN!JrPS!TzdsH|*nn0~ylh<f<Uh2XH^iSN1f`WlCxvaoKT?
Mn*gv!pXJaQ=&Hv<SbjEfeHXUnA=}U*e2QoYZYh8y;-l55CJQpnMNxO2v2c<vP(oWOH)s-M54;6-lfKSXpSqKk2kCX17!_9PkiVE9a=RIStY8?aFrNuQtd6I
(N<ooRVr$03m5yLQvNeiGJKbJdaeYTDbMZjCr@<4HZn(iUfo$IFH@2ytu!B$6#2lrgQKPEG1NT6$nz`bYLj+rEWzvaF`@b4t`X0$;2Q>q-Aj8xu&L@sn^)3h
>WF=03pK0{VW4`+_3UOToDz{y=5{#e8}3$sJ}GtoPj^aXSMO0f4Ec1%fXImI_9RAA;HQrf3OXBkpa+TvnHdy8dI&e9;JtU=Z)CXEjwMq$rO@^0z><?gIw%9&
)nmhj?MDZpH>qp+wlipfVDJ`6YM$TrYFfJ4ks|dhhbXdO2JCjtz=h4l))`8q_m%Rj%%gP7rjF&h=|R&D1xXW6FCI*r1pHfwvp1g_4}O5W{-dh;<(!L6j!6qb
npIgwy1RxTu$|~G$l+2$KMv7!i>EDum>jm0%?tU#+f-m1gPZbt+7CCHg#^4m5L@~$>xMvlrxl;~Ua~wYZ5*rJ(M=mlxqFHQejnfx_#1eO{YtSjnpRkLyefd8
O0||M3ntgW57SS4Mya5%1RDtHoB;b-4iHn>)0!lk`8?JxoSE^j$BF&XIgXWjDwrdf4l094cF5@9LV$uM@Cfv?CnaM&5cm#p0O+ScYTdxzY=Oz4l+!BDS=f;(
1z;}=z{w;jVBZdrenN{#Vj=XPL_B{nTZ|5Ffhuy_u~>Zc#!lVLF??rFG<yean8ONlRR#DPduA^nRA{EhR6m9UX#Ae%$`66X<16CQOtO(K2kVYFq3BIcqK)XE
_xMo`Vdm4kFApvPj&yuvzb1)t<U5RvH;0vwlqDUgQH&LIL+pV0-`YobW^FW!;g6ih`ciPS^Pcv=y@`4VI0naeQ-eE&B&aRt1@G{sm|aQv8TTSGCY{YP?1Sq$
@TI<$7Zc)=Y<5ec!jM-$cKZg+-mrm4{}HE-I#sf1YTYzWjYL26rT%e2n1I?HU-JFQ3Q9-7C4Ch8FBO1rZ29FRBAw+z2qLIYTOrJWK$96-5<3+LiuoN|80s1p
5)n4oBiV2~a&xSrQQ$;7Hw`X}7<P3HLWD)*Z<s_X*hjIP^Y+VytSVe#adkN3Yf6RhIID|BRf=j}riZdxBqRm4rW*uFSH{ZV%V$o;13}o$DRC{xyg({=m`TH(
Pjj_Ng7j_JlY-oToq2xlNk*Hd$L$=#1SzP_3$bj_elpe*`Sc_AgyQ|IwcRD<r{i5-q4!(d=hn-*K=TUbE_N1W$GUFt19y_D7FafLI*3b_{R5x&Z^<1h%s=&x
AP(j;tPreRS$k}N7<K;U!d2n6zkIsI482BZv^uVohP;5NTGUYlsey)G<Y||e(WwXtP{8d^^87CEudyU+*$k!b0P^MR6~5?(T~)`qSE@Fn)9vaj0Ad~r$r(T<
oJ(sMRctZT#N2?^V?64Cha;Z(<M^GcZubvXrQyHo=4Ya840phl9K|*EsI0R7h%-aV5n-B;`YQ&2H>v~+Z+e?-#c1ws>uIrMx$5JS=c$QQbSRT-m!jY6<+Okx
Lr#HXIU6G|5F%s9(6i+$V*oyqpiaWOA@KMY75!z7Waf-oNO_VHOFxe9XLCHRghps_m6Cp(r;V+nE7&OyV4_ae%!6DkkplhwC2a<w>>7JVga%n$*CXado+qZZ
mz5|gw58@m>t3LExFr(`5!jsDZ2!tyD1i}TQzzd;zIO&yPSvF~WayHGVYtEtsJ)DxjYiqKL_xaf!4+jfaaSYjo&DCsrOorz^x6(J3sUMIp?cTKcV>?8xqIqX
{h(`o7tc-*Kqlwopn1UosQ}Tw%WuZRM%=;R6OOE$3kAnWPaTQob9u!IPLwJY$nJ`=_5tRT-E1?)Uv<Suom|DRJArf(!v-GhQG>;}A)+09kXHhsg<$S}*0;FP
%`kE8pJ&MWDbrotfA^;J>fu$T#k~Kz$>EvYz7#A21<QZmyK3{_XpmSolEI4}9*=Y&wdq4*ADXS4>1&(F*U!g%3DUlvkxt}KU?eI``hf%En&F}KHLYIFJ~rqv
i)VETh{%=F@<{3Pit@@006>;dT{-IpJvLNjB{1IaK#S+@bOz|wsZqCY3(wW54cWC|j~j@jt&id7-YW!5zmWn1xcq@l&z-<!pery9CRCEc;Fe3&&<T_ebX}yV
{K5e5tuVvo%4Nc$UFHx|(KH+ip@6%|>sPkajHC|mnUSmz9JKT3`=}85kys~Q9w)<0C5oxc8IBmXt5VnRsIHsXd@3Kz{Zd_^rP!1G-|Ff*owhuiNjgv9xuDfn
ah>4@79ml=WfQ3^dt{6DKP&w)L$M^9H!p<w4fL6&Z@zVnnF(UpA*~<o6?iX6E5mbG*uBXe(({AiZH(7I_m50fm<O@t2+Io2Bv0N+Ogo0LPGzPe7+zgQlznr6
U~L}I-&tv5d{(desZajY<!i3cHMW#$F2=NlHTnu-?n9HLb%K`c;W+yU^1JQRi^W|tA_I*}c&W2lL|DY8!O}v<fPxi@ozB>^QcC#T@<GxG>zC{>UXIF`*6{o#
*Wqgs=wzLjKEyC~rx59e_H+Alb_T5dce{#tn_*)*$S5Wv>?M1d7C2L&!Uzsc%-g#qZ6Zrwgv8Xf#1=Re^-wGCko|TDiTMY95?3d&uwe%mr1$G&ji_98+OJTv
{{6cwHK*iYMYL9}sCMfoQ*O~U>>!gO3!)bVkO&D1Dc0Y9=oq`PE$jGHg`EF-8#I+2Au0Fw>)+p8_|gcmp0<x-;gCNE8dW2U{vrdtumQ!UG~5-~q&L5^>5Oe<
*d<T6a%Ca6A=UTDW=;oW3pk8h!k|2h8gpDjOsvWT8akEuED^^orojf5N0Z32O>-=ST@g2<ld3k6%rJ~e$*y53X{=H};+W`|jHb`r?<^4RDn)os2M9O&ytfOf
nj7m=QJTevR}qe|$$n~iOBW{9!FvN>Bd)_qCcevtE-8(XMFzXV$5p2ed~Z0I;Ufa7BjmljFV}Ea7KqS|P<USxgP#@|<_>F2yx69*AuybQuSsCfe*i`mLVE-<
e*7N(S<J^5uTUYV-uj#@@N2GEmG&<#F`EW!_ul-fJLz`w?lDBQlzL-QQa5<Q^Xd3{AB653fyoM*fz8TV>wf=^LjN5dU>(5LwLsU|T6Clv_<>cXsx!P&l)M8!
!0361-T3T=^0j?!wJUge(m3D_D}4_xsz^0~Y@)eq7GwrRhDMp)Fp7%h5Z5U)rpP{3eGM<3lwR)xzXlF1`1yZFpdFdJCpMCIQ{P(6-ryQbmTiHIJ6p;n7xxcO
HG>~24Pc2-B9>Q3N0`xM95H)4bP3yi&kih2<q_Qd!{l;dkg9AIi@iX60BuYjoVKQ94p~q;i;x-~5S#3(fMefJNYs@fdSDgk;1TWM)mbIqe#Huq(+3J|c+ypG
{couly;6(tjaJ?qNVjRHWV=AYqSgIpzGG0e%}P=k9>o`Fri4dZgND6hQ={Q&9Wg^5L%A(wYnh+)nxt{IsLo)sBFIr%Ol4qol-TZBvEj`mm~(WR@0^&NGJKY7
MRNzb;0X6z%|YmI#5T#(CsD)I4vosCR4OyuV}FPd>{<dr-HKQCB+`h4Gg0=EX#PHc%aGvvDc+Pjs5MZ>00cQtfS)|NryPKiL@<^_ih>REjh^C4b;wtD;EMK{
Isy{T#rl@l_l4~QIfxrzr+pDn?h+`rka?M+t9@+d;cR@X(vf@GCb%0&f6nPpQ5>ZJ;D*L8$i0}R9O!o0kzUidyZ6xI(ei9ece1fvTI(I%mUv$zYBd|+W$lPz
=yMX)OXY;Wo9cLjQ%O{lmXZ}W&iO0*h&=D7=)~KBYAyW%m1D+QIq+ZBc^DTAkDuP`jJNnW+{-ppS}{phMK4h;_K;VTv_<groqCeU6<QNRpXt((elvs9I$)*<
C+AUDin&94rtxy76sk^nl6=fo%V4<Q6o9L%Jzh@^;4#@LB5RA^g3-FVC*ehJk3gsTKH!E%N)FQlcN{TNfgzB`)A}CMR3|fuv_I^hbl623@gq-^RSSyt+<L*j
BYJ0AYb&j6kz@E!$iaaYIVJsR?Qi|_laLpTtJm4;(JAWRC&C&Vi<N)Pb69dF#rhM>RbWdkK^r^9v^cU>VDq@RIoJ$cwXy)YGl9pj?J_wO1?g4F;$OGK8mi|y
IgQs(!+C!k7$f)jfO1n`aap$Q$-aH$g=v&oXmL%3_%L9zU88j3=d?KQ_B!>o4CET^>MUuthKdK=Gn9v{5WCR%>TH9|Vhu?+WS&e`W@6a*jrr^mj`-~ikLqCg
0>Gxc*mCPNGtJVZh?e$+n~bCTe!E+NDi@6=K{fHUn!iwUcJd??k#z*K;XnCArr5D2rm!6B{I#%<krjN3JOVpeZV+N{_k7s*Bjc}A9~`ifU=x;l8<Tpq`tt;t
6cu%Xe#**>9Yh*90qs-g!YX!xEciMybfO#F*EcFFq0>p7rd=<MI>UZO2V^pckRZ4ohMU!7J{D=@@6r^|2}HM*Eifii3-L2*nji)vVG*De*<{n=+Uo*T!o>Vs
`|8%yyD2*k<4?GKvaF|4C<FN;s^&}@uA!?rKMFu|!EzBe1NhQ*0bAZ)7Bnu&SZ-epoP-qP25;QBf=q<6vobTnj*y~C@>59-5I!(<&iCl#*0joZ(*&btW+qK!
EUKe`i>jNA%O+9aLb-d{5o?F@HTca~6*4G_2JXkGlIpCy5k5=tYNyS+;c8EKN<P(XHP~zaySRa#jr!9bUlr+n=^L3%7dT#h1^=Y^TnC0`kFj+|&s&c*f>M6r
i4eQ_YT_VJbDb~<<jp)XIV)OUs-yDNRtw~>wD8cG)DrnPkb33d8l11zSUm=kTQ`yp#*PY3+g+za9YKM-$P?S`hDi6iis0!Lt~9A$BouD#cki?xz-@n>V!)Aj
SJ_Sr!<5n^8(p3W(ug{B!|$ZTT-E-#F>w^HDTvPFTUeq)pU>8-0f+jgyedgHOrzl@Nd_%x*Mksw)#6S3<ftXoG5zb*(t~HNYG4H*D7BB4F#XC;AkRZZWqIXh
a=G&KYe48N06htxizvV}6o;91iJbwn(ECV)bq5@QmlGAx2tqIG8IZ#SCa+g59c<`ndb<<Jvjvsl5C->r@B-BVQ#rv(RN0%XHL(k0Yj~#t<lUAt{<vUB?LjSw
O4`%reo!{3{w7W;YcgR1u7|yuY0rQ5BMvK~-hy1H&g|9in!zvi*veSgUncHA#n_a1RH-^J)MHo-|FAvx(bFl(*nCRZH^H5UbG?>R+EwGa);g|Gq1<`7LWj-Y
Zu@Gs^^L5Ft*p4VHjBe6!1hAnLqlr?JO?bd?4qKuY)aso+B-KdV1`fcMEn`vUGP`Nmq&%Y&ySFG3u2(rbww5hlw=K*c+O6au~Gr(*ID_j7jFnE<%=T_CDYi)
aBT(IB>rpQEIAq2_P`ZbKBNqbk5LG9cZ=mFg<MdY^JJWODwufLn;(d{{jPPd#?3v4?R91UTvt49r7M|#;aany)$G|QRP#4>n#iMH*73u_ixk-<X=$b^PK1gI
ay|u*br@}FsmM86#=D~yvQeZ_%r8~Gk)24sI9ewnYILy7Omi&r1zn{%%>aUJ8pE`0IxQZ>LY1n!+Bfm<W30YkCH#R{s&9UcemT*_h3Ddp<Ni&Qf1Za!r7@IQ
oS6*X@$=0#x!xBm20L?>I$*O=X5D-lfC(lkk7Xa%QU{k%2~{xpI8BLIhzxIz{{YPh-|$@^Jh<k8m~Nb}ZwhW$CRN*is;JkTor<VQF7RPS&V*4vr<g#g`o2|8
wYPLT)2Sk!31S_^EJ2q?Qnml`#eH)?rLLSgEdw`!Z7eU|{gK(+w6LEzJBk(Wz-v0NjutOP%?jl3xIY?r^-<6+VP`T?MW1Xm)2$$2S%t!dm57lFfVHr6`6pSE
2fz=owH^(j^yWIol=c~|HAq#n{1fZR4nGH4wt?g*?+2}N<HS!x;}#;X!)8-Hre-K<9l^2<*Ju?o8d-HH<<*678yiakUDPG)L`zvYLgsXm@<W>g1~8CZb2=F{
7M901s;&`VhQpIJx7tWLsjE7KDd-84gkEtT36_RAZTrRK$|&w0))@~>y8@qZ36+bMK`n<&UsTU$78lP0He*le>baP9l6ws}k0PHG(2dTHmyd`{+Ds~XmxKTx
-uzQ6RnJUZlUnY+KW0o4Ncwrx4k^jhA+fO|(VA4rUzhyTQ!u#!On2C<xTz24KQHh0oYL9oL-i@D$ZLqNm}PCaZ)L!5`<wXGf=ve@>7%D@@Y&v)Pq0B*Qk(`W
xF#qG4~{H|bkNXQEzhCK&ZyiBMqdrTj0^t!m}~WHc0LB@y){A1d5;_iv8Tv*&<rP~Qi`w>rqB8lRU?i~geU#nFX)vOy%f}O+z~B~$Elg*$w^=rC8AXtN1C^t
Rli13LZ=G+^6-=#KyTjA5BS6fGEFEc^klm8C=Bb!a@a=v87biYh0^O@=c_wwSg-A~89K=yR7LKW1d`S{9vGCULQG$A>)=PrIouU*-AMt3S~CSur|lu;mxk_|
);#DT(vn|?$bMYi*6)1u{$!zz=#Gk*H>0|I+v#1TDzaQQmtV{uhSZaf)kojG7M9dBzr<Aw@TG(U#ZraPi#VI|T5ou-Qte)#s~!6N4p5e8?GEY-6wsjU&wC-x
fwnyp9Iu0FGhy7Ekfr$#j^1~~1^8n@yb~8&6g`NkUA^>4MiIF+g&{}k=XXKyzeTf|>lDXEQU&Thb8uZRzD7~75ibPEsQ2p|1l8a+z`!ap^GUNe;I{2wn4idB
GaExw{O(15{hfuFTir60@+H~qtyd;ncSZsyXe8}-eaG6GVt{2-UX76A9<z_LtvBiCngLGSDaL%eJL$H~4DtYh`4LU63RWMM3RPf=4WQDH(atL&PUh@e+`2)L
)ED4hNp+27JZLhyqtLx5Ucr~*+ZY+HB21tOUWg3rsT;q3Q<j?uD}r*<^ETZ}V^#cbra}$&Egw-JLE{F#r{zqyz)4@Qi+vhz#CX2><;DWH9=&ELt%B`QaQ@7?
&EXX6==sFSbSmZ77$$!)H*%|h@=}QS-uC0m>g>0-HvAW}LxP43;h)E4D!lfgKNcLT7gGh74MPvu6pBR!iCoC1VlbTiYCoCcg-ANA8pFO5VvYH}0^&5p7rt1i
!(}!;LZ#Ezsu3^N8<gh)on6g9;TI@-(<Oadrt@!bXhoMi6v0M}Ua~n*qMwrc;aHxu80t`*^VbsjiZe6AKc~bce)W|*#H&Mu?om!?V4!{&F7^qLg6y7Y9iC4~
hL?T~R6R6zccq2RjcV8eru+gi9w-ecHE`7&p>PiO&^c!O4+ne{nymiX=cI$?v08iY0)eg$zOg0Z=NS0Yv+BKD$f28HfTv~wVB@ZG<icvckI^F!%C=m$4JjRA
=25VT+P{5YALNzIaf8E2LL~bBJ4_B}g`?+HTtLTItlSuf*^L^kNAYs^TJ=KiuZila+i&OXR^d@7T5*xZA~3$QH(;JT)qjt6d;Y-W(PsvH;q1nSu1ht*&n7Ho
kR#h%#A4fM+h(c5GbMIQ0C=+!qb;zxNGMw84IM3NKz~C@czEj$6fmiTD_qpqGWm?10=WD5fE&S6;1}&0eZeEiD6f_)QDvvlPWhTmwpzf*M@mxJSo~+~EJ`=i
B=Jq^_{@^Oi<*ITVUk$4b!)|d(^;?1Kiia0^W|~kt|s3o*tuaBu%<-LVi@`1E%54v))c&o*3im8HZf_W-@nqRJuZCMW0pc(|FQ8>xo@J>m@Fus!+%sk{`6_{
?-EGAd1(ZV1quBuGtOZt=GtfgNo%KKa$rQ7hX-!ZjUY_AJ|&9Xa27r!sB(D=)z~$6BdXm*4ld9G6^hoHH!tAokL2lR4E@PY8|pH4`K^xiM)nz@DTRVJ1@Vkh
_k7R~U)wE~Nq&XY=)`T?oSsHh`qcWS%0IQf^7io9%nhwPFt{&S_FQ{K##~guR#DhTgv_nsYfi;8)ThC|V_~>rgCu8@GLZ;fWNw;_gVOgTU(p4H3~5l8;Yl)8
v7uog7XH*;k*oLdkZH>jET=883D=(SC#&D%ctG>}K&&|hRJ`wO{)bo4X|9<cvze8^K*4Da&1x({*tU~4`)zJ&bIUU{`*r#Gi4Q21sLSC!(**Ey6@uPgXA?86
zZ-+CXlY?1CJ3RB8bx$5R_sa7wG(I?NR}XC+5hph>-kz7;apw}%^v*9AbEGfZgPYt8h9%TYYOWTI5GFK4Yi@kblxB>|KGbRQ0}9eW2Wbat+wH=$6wJ(n?%Qq
;{$p6x@FE@i7|$u(-;P_POCb=&aOLv2iGX^BSdrv!s>91{cBlX&a_Tqu5*%f5H@;S9e*?RdQoY~XrAqf8QkhPq3}l#oz44;O#Qq>5bI~$7kNThSS1jEUv9Ku
)Zl3Z?MD0gWON-5ZMqFAY`K}_x3JZT_F4jWBEq7ohHfk%G6KLnKgjiD01Qn$an)hq@gsPf!wYM2nfhTF+gKj?bk`}Vah@5HMD&Ho^h4IZ{ov0oFZGHQI<0<8
Ir5#N*+E;(tzo035s(r2^<=25ETy0)<8fOHqYN4@2EV9n?B+Uw{h1lj)<#V&A2pNQd}&EjY0H(&>F8S=3ZMhzo3&_|atoNU_o|b7y_EYorXrF7?AJU}6__zU
8g?VhRQsdLREpYZ0JAuD(Um9gzn?{8n&_wWkt$;Utib>!+T^%4j7*eeON4~t{1_l{NgI$#>KP>$poCJ5N;4+i9|i5w1_MGHBv1ur^cYJ5osaTlc7Z0YGI9lA
M=lXD)z+$pyP#(a4iI7BKzPYQaeQApdB@G*Rm!6tC*UzPwyS5k`_q42Mm^M6JhD;)?Qj(<OU~E3Owxcslp<p4Dx}qGjH7M7Th@2%i_j>XAXPnu!dZ8HM%})#
diMkc;UI!SXFo=U1uB^n%`^^KQ$6TxqNV@cj!(BD2Z$EX18nJZLQ#JOwMSK>Bz4GCL@``HM89jqfO&MbgC{bHVrkqRmRXMC8mz;Ql+5yCg}XB}t1o1)-Bb^7
#GnLkxi=M`II&;X&IMH})<V&s`9{mFxg$X_0n4|bh3p)&RNJ2xQTs!a%Qpp5Or8#)=iBSD$$Riw5ZBDq76b_r)uR!29jq1E<jBRRrj7jsvf|VLQ&N5LV!B1C
0}{|cVRK@34xWSA=Jz7I<(V{^HPR9CRjf3LCPl`cQa6Qn`fuWw)1v5`@wt2lGpUtOaEvX1O*`IqTC?tF(;6GhS{9<vme)bYS`noAwFMGgj!!cTd<dlTFr3EQ
DzC6d9OCZ^Dt;lsq$p0V*|-z0RVeN}#-jgigFoN+tLj)r&wZEzfz(PQ|I!2P%1)g+NLc&!GUM~f>VG+J+XtnG?@b-^Oc;A%{7C&}8cGn-nEh*}XTQo@SRj&&
0I$Gu<HNv%7l$d&HdSMWOpIIuoYGuT!%A>!Z{edtdtb_8Eh89_!7M2OVh`J!*EJjf&)Uw7MCm*-NF-#jLw*kx&2^~VMEG7<U3?#ye=J~(Gu}Xh{q)aUu-HfG
PkGoHP;S(X1<hP_J!n!2f4-Ozsd?n?XD?V@eeZIMBJow1ZY<s!k_%7FH;|&4hfp9=1dEo}(aIeLJslrcNk7tZNcwGziL%RICm`@A6tRkfV2ERO+h{ICfA?+x
AAm&qM5EDDPV4jB%Gd7>B)$kWnNvrAorsg2U2a{a%HnxsPk8WZD+c-L(8MrFn>!&8o^wGeJyBG3vq4#15<mnlDAJ5}S&T&btkgoPz63rXu2eDV6T0yD?;`6u
e`Bj(10BaX|CK4e``f<yV_EvTO>`1>z4Sb8<~1gT)ra_X?uDbli{S|oZNGs;`Gli+Qy)E&N@@D~WbzxZD2m?JIn!3GDVPeaotOEe&F`2;xnzy^E?2F2wt;uQ
_cLyl^&ND2p6o#|w}8w-LxsSQ9A*smr(M{M)s54;+105c>jO{0kMCRKJ|b%ls)6B~Us~q~)AcwqB?U|nXL6y{SP(JJ0K16`v(fP)QOV0!w%S>Snole#ZB!ZX
$o80h70VtJPquDm>Lzgx17Ap$fHmLMtQw-<M)odVHoJ;!TXrdHOA*Qxw20Q1pEwMm#1=CRjL2WDO5;Zd`kR3qYS`Vb<2xafO2pv?wGxm_q_&u=Yd5B6&!?2d
!`rp6TAC033RpeHoecInp^p+>ZTiMu>n**yqvdE@3%Kwx<eB!g?qWS_Yigt+$DX^&snj~bWiD0Z(Q7C`e(~ZL#q#TBk#)qhafXn>KGQS(U3_Jmr_7*78lBa$
dY0|vS&ZL2LyMD{c=AH63=B=Nw`qG?LmwbN%-6mL>#CBH7S(ofUtI1@=Oee0vS!K=x5V>HQD4R<lMK)f_K({VO^~_6qcZ3uxe-2UyZ<q@)Qy#<^L<C48?B&v
F)rTl7`p~E^eelIVMZMW9mVcI5vwuh^DR5=>Eiy;v9}ieR=MVCP{}|f@_Cabp6DnP(wT(@a3zlB$470cDw(6<*=c$Eb@`EUQiDUs>J=*DDQI&u&i=^{eOuNY
rsXH%_`|MbXHiG@3`|!7=WEaj3;y&V>ALss)U{2fd)%#LVxw5RW!fz<zuDqgP%|D+rWl<rKfdHE70_~~h}|_95lLd-2>WSi>VaZ4-d+ip`;mopHX?)TDt2K*
QUX2*fP1&MmdI(R*tGNa29Fr|Bm(pwvnm;LATfj!U)K&RtxGfEPIo~+_%wOt|J7)=e9ED0;HrlCyvAl%6tvM~>=KdsUiCmU{XX)Z0l;F=x#6<j4=xumnRP%y
44tp{MxEWs=IRgkURV1^xxdEuUXD~VOcK%zM|^RFPPouBe1dTeC}3UetnCzt(E(8TNWAqkS@0C~gA5oxP{7Q4rVxvnW#`jz3A}K7>3@iZvDo?o5{y$b%V@N4
*<o|c==-onJ{6!zuO4R<N7Cc|_j2O{oyXPF%f!U2WY1G5@o^vdAF-wt`LWm)S!lfa1wfm}`BSNeFFfknT|==G5FqAk@*+tgY1dMJ1B`u~=b<UJ;)KsgxhZz6
Z{`o<u#PjQ7)+-fI#vrst9_#Yk=>C$bP6O4#XwYAb<vYY*}+Z!JbaMl$$uoA*NEZD3AZFU<Qb`ggs3&rTz<p3z5$LGtcu1VBd?5e`%OSAUW<GEgT{4Nl1Rkk
Y9N+^*F}qorB#0L=$(_3p?ZGXHZ>4#XzxD-4}TY3?X1O|{th#0K`8_`ezVEQc73ig-7d5{CsA*IXYmNYbBU0Pw;gZki_=QNER>+nc`iI+Bi0fncOO8+@OU5k
gCsN=pmCB=YF<5U+ztXq_EC6Nm8Ke^k`VY%<^y~GI-{4F@cC&sxf5W;L*HsHpXJ6NqoHdH+z-h7Tq#wETptvKy?MwdY`ZWoSj^CQRw1eZsMgSg93j(r-(&?a
b3b;lq}`c0B`8YFn~ponY~@~5!8zSP-Kv)=j>h<349zXhshT&epX-OT#Q|Cu$cwqhq@x2`e0;Gz7XhJp-GF>EPz2>Xo+2}Z4T2Ewn`M(Fn%)S8nzxA$tH@ce
OMaGIMx6?ZYHKU*S)q%>0-)iK1>LC_b_aThaZA0KTAsWTlKE$Z-v4K<!9r<T?@Y>)!u^v8>&n+$4E-sc$6p!*_!bM(s6-RA!CR)sQr)4zmsm`g%#fd~6}xL_
^%-e}R`L+&4CCvxzT4u&fcKofohImQk0f10UzS^Vs&T^Z{l37)0jQQ}Nhx^%vUxa80wwT9#R!!zXX~SYlM{__gC>6ikc+w0#+W8}pGXnm-~!#3cI=kI;r?|;
11mJlbdm|8ZbT%5MLT;*7o=Q2gOZhe`2%#zP6I|i+M>Xjs4dYERB938H4YPDwNk=f%+5MKQwFlyTF+bJpGm^hfB|sYkS*K+v`XshvBWc#JvB29f%bV6-l@eC
igxX~fF&;c)>)X#n_11$sc%^j$}v&!n5tWl>*&3}?{Ose_%;h1$bO6x?6ISg6i(^A@R|HgG0>Bs<UZ4eRRbP4;Dt$>v0}=(wG?^Ypui7c69@jB+oAr;FdW!J
1IW<9EO8^zO&2txUG~erZx**Gkm|*rA1cpG9FDj6K9$wX6<td*Nz!@HDZ+TK-ETVN$9-n0AETJ<d^*3{p{pF<*ixksSk%P$Ivl3Hl$DiC^}-;4DN<4=mE9)9
N+&}`BnI2d`qd323`KnFs&fjg<gd8agNAL!%LDD1YmG(cfmg1Iu3;Q<TQB%_kTSVai8{)LW}^=hs?poM(^(=zQj6W+U2FZ}G1~QsG$6rgE_iMEYF3cFW4Ny>
>;+!ye`1bYG9Z+cl8u$eSjx<YSIx{A8TD^Zncnybk5Dftcu$0&A}PeUrSeG(P{poLsg#{g`)>JoHD`2~we)r^bW*l){~ROO#0k_+99|1jlI1xMma6abDev-`
*L4o^W$V?s$x=OYYude?Zu9Jl4yL}w#Sv-cS`Y-0TX9{Or|Nu%1%fG_DY|Ko(DE?zh(?Z7HZ4n<k$A1;akrWf{pm9{RShoz5Xq`ZppEEaRYqc!3SFf!x_!uY
%VU#}^dSj3-DkBr!>tM3M}Wgm3F3-GTJ3=f(MZ~bnjSkU;Jh9t6sz&){t>TQgiv-b=W*%oys)jq{@ouH8bJc`m^Dl_EU8{>iUv-Ub7jNBSTy1-vz9xc9TP&>
*Fwo2xpxVMrwRkQWes(Wx8GKdrKd2hrO<cK6gSI%pMyua5@x$Z{j2Hdr^2{{BtIc$G_dSdO&?`vd-=vYF+MfSp{3Qe`RXTp5pVT9fmxHU%fQ-zSi*Doqm--1
@VIB`jY05m!a2bC4;8{eBkio+Sci;pseT2frTxtznIfB+cEjg|pNynJ44ih56Ov&+-S^3Tw?>fI-Va+5zAac3Tu;D-ynoOBYH@%=y7I*Y44fDzGq@Ay^aX;6
J^fYIurn%G!c_408)9L(uzbT9nBzf{TG%t0mB;Qv<<%;Q*czq5-7@xao=Yh0Z^k4IZ307fs|BFU*G}onA3~`|=@DI@hWLcXxepoXJ-%DhIdj>N>r3k3JYmkU
g03b^;6iKm+o<b3$(7C73)p}waDi3v9{j9rIZghiGpYVaau=`v-fEvI5QCW7iWAR7sb|90E>zB5)Xz?QVTwcJCN@U?oEm92Hs=kIO3ST?UNj|U;prVhDG^*M
&P2Ikdo0C~+IwEn+x$xB4ay^FMm8m%J-Mt@M|Dt%W*vB1pUz&zoMvS`8E9ey6;_{`2Hvr%5Ya=szksqVqm53w(6nHj<R++{R;OwP(gv9mKEb6yv{|h}H|CcC
<piPV11K(v7(>m4^LRdX4;simNi9so4Be+GQV6y#FrX;vTdq*LsF@4f_`TMTq=C_3QnM5^gEbbZWSfj>!Egno2RueP29w$Va}$D`S}MCkL0!ff_>}{W*1w{~
SYV8OSrjx56=V5P`$AO_Ocd)_x8z7%zv130ziBhx%yuL#N*>-I6RQl@{~|wc@evza5uaMexD2~$)smiehci{`u(KZ;QIouzfc-&_S_>_bakew9a~q*$;~9Gd
(TG2ekd1D0OiE&KHj%K#SoE}sfq!VdSw^vyo$ep4kmr+v@$HQajg=v|UB1U_TkW<uc-k8VJ-ti3lZG^7oTc*WV^E+)Xlr;am(d0J=Q0`UFTsBit|FmBb7sRN
p+;!7o$3Ly&>DFP6Yi91wxHEnceSp%Tj=5Gt#_CiC}omsm}H-{ezZs;hZ)ME$p7+KD)zN1;pDOlAn#|{*yxo*sujrzOdas$L1CMmT2sXnPdcS8Ny};m(!xlH
&#bu~*)yDgS^RzDM=E#sG99r@rK-et!Z|_%BNjIB(Fr8XiQrFt@|pA;d}`<)Jx%eDs-5k>YOGqs04`@X-sc)HdS&+{1am@>Romosp|mve%ModfuKA7+Wzff`
AqeM&>-6TR3t$HyW*j1G-Oqeu4>LZN_hBG8b?Uj*5nTTmS>9tTuXAG5O14x(#h!AbHx@w2zpQF~y7?STrg@H8aDR{U6V(vbsX0x*A1psefBox>1;k72rb84H
a(ozB+AHCzQt;!6JaD*`^B5_Rxe=oM8lu+TYX_F_vOE1nWLsFE2&ixKs(okX<*|Ucp(=xVNvFJcQyEm75(xKsat`*f@?FUGNNV{Kk@%gZLm(Xd1xrZh79-$G
=*Ds7u)e~1Dz+12w@!NNB1sqSlM5Wun$QDh#Kw|9CrugK)rI^yQLYRn{OyB*8!sQZ7Eg}1eO*gn>v|7Q1mp~BGl&;c097Yi?)C&Hr<CECo^WVCh|o;P-7Fp=
m_74&;s4hi|36DpaB;8C7YwYWYp%RtZ!y+2$-PsjOc!lyb}36cNB}1fOG7Jqp`96&D7soV3~nJlRh?3@*>+gEUhhfT4kq6o^`(K>Wx=$91RNU@I&7xY7GxJ3
eYW&);%Af;NQPD&4R8C{<Y5#Eu+2_K?s@H+E$I-nFt8pJ3Er&{^JOEafH7}KJwMnRryPPxCJujNM4a9S&g}&%>21df^F+Y512jAfxrcMSxhdB^0^~!gf9!Tl
pju<T{NtjWziT0JRNFr<n@zP|?d188F*axQm7?+?x4%H0_qKnGS8x$}K*n_8$$F{wgj&xcsp24G+eo~1rjfZMY~s*7-w=ZgSY>Gy<iCn!Y6q*;p~=v8DR?dj
N$4h}yrncGUrA;Y+@q$#5H%b>NDZASnZx9$AFR29+7K4;X((->!W8BDa1M1gqt?Fm13cWfzt@cCb3YF+b9+k5o5fwWh)`^BWPNP>ETw^)X-n282h642HEL6b
os?F3F!yOIN91P#AJA9)cqj@8ry6k<^%zWqE3T3CZg9G=y=;#bU-9oi2~@Z2W`&uzmcQR1{U3@2bdNwsqylGWp5Y~zGzEXTtSvah8;uDAAx%9lBq$1^#AQ+N
MHM<iK%0f>s4INB;~zu(`UFn+G@FX$pBS3GqMqjc=8#nR6&WKUupHp}M%`+7LH5m(0;cBU0)1dKP$*HylQJ|8j@JyzIaqNVU0m*x?h90i+B^q%pSetjJH=k)
J7KNDObd>eX_%9}h0L%^2mc$;m{f@vRFi^&BV932@0TF!fvzv{+SRnUb(|SaCf~2K>(s^F@t4~bSS-qhy6N|45m5ZYVVCpf$^$ZBb(nkP#ph(DXlIlD5IRj<
GdgL8p9{Qag)@MW3sND)%9c%MjS=Hb0Rhpj#F_6wy3%l?LHlw{k$|F=__AxiCIBOs?|fXhvf#P+<Urzp;iyjEZ0sM7<HDaczc1v4AjEMJhPpI#B@>uS;9jG5
$&fA9fp?xEs_d54wZznSLBP510IIoWR%S>Hy<nnmBJn;)!nrRy#t948mdf{;pG|2HcQO~QzM;BOQ0uH8jL+Z{{I|@nWlOyO1_|JfDK}&`z5gn9zNnF72m1`)
Xm=`aV=z)vZBh1__D>Bg4M8Yg^SdOR&J0QihR8%rf{N*H4toU9`Z1BnL#?ds=z71l5y-;5dhI8)Fzj9)woj=oj^_j{aOPFCo1&VF@~obw06>+xg(RK}GW<Qf
0VnfY@OCkj9fOkezzd#F!4mwy%bd_~&pyZIAuhB>VuE~;fkNIGp^X!{y4@8~;3|K*Wq(^kxqZmg(8&#avTf;R9%$eYxSmo-Cq$szm5&IeD|w{LiXtQB{-LS4
mh$OW!H>wrQ#)}x5(TTkV`#DHn7w(&>bNLwnuGgNu^xtTf(8(#ZWgGyp1!2?X1o{EN;)$PaJJhDiyiM7T45r3G<2nT?MjWiA=}Cme8CAN9)n)rlKz1sALsP%
J$BVey5OaEb^G#{lmMxFYtdt%OBDxZkL+@=Io8iQWaaGzc@7p*=adZBrH%-{V>IR8J0*-@pqTU|I|QifViD@#Ga-CpF*+2bXBsuieMCI_1HS0s?W4M#ThXCM
D6Nu$NR$YvmTWD%(wlMaZLz&Q3Ofm@cPF(j<D@8TQf7C7_TGA{78JV=0ijLd!A%_q{1krT9+lRk8H8_+M9Hdq9Z)X6f(n95!SI6@@Q<5J7lTp-b_(VM583J3
xgQM-!rFYAWWZ{8E}=Bl<xsB`!40TYu3c#d@PbI<xsQcok9O?jI@P}NiJVkP{BPSS@7ppY-!syRQu~j3Nd><N5P}RC;;HR0xWFt;DhcFJ%)mQZyA)9+7OaT1
M7IIq!#&Rk>;+>HyfhaiODNu|z0(!i)HeZXmt93^yfl6hk3bcS#NNL0mcS0(ui3jSI(8PS!2)m+1xkNl%1C}idw#GQFv>?_>v{opt>^sJF9-sF5Y}%*e+J2m
18>g%1MO)ku^8)JU^(Yy80E#|-~~?ym5zZ;Z0{S=_pQO7+_n;g{wG7aAO>XSSQafjWNz7+v2<<HXLVFi0;2HG=4=9Y=ytl<yv}c$n#>d`<9Fiv@V{-p&0URk
D8aQ3&(`W!%u-YMHUhhHTUV`mrc!dq--`)#_3c)XOF}KbSNRN|&_~)cd)68;Niklz%0uK26|=37Y9?~#;9on+AVSO$ia+e;$Q<Yhc@I?{G7T%7kFiEow9cSV
LSW=R5lq7T8MIfX!^(@3NQ{UK?JhMO(Yd%l;i!LV`v@mLAl)@{Xk0d?2KQU8!Ue^%lC68XLNGJ^o`NvBk}}~lN9TFB>k6LdMgrS2>2>M?|KBuH{XS3B>*Cuh
1o8O79;jqujc@5mQQcJIn;Pf-0;en6<sv~*#@wb=t1>P>kF@_V>N~%O)%(38+g7{U_^XXHjXIfKdMohYG~i+M6yq38j<^7SoD~wXRFEgLl-kRcUB}6k3DA`j
wa>U0>l9EMDshR|HaHwoYSh|dG%Z_A%X*>De~1RV;%e;ACOOdB37cj=kKMxArwm>Z{6Xk6Cf}(QZOfN-tuAOt6vWYF1ps&kkFS^&-e>|JHz@{SfpuQ`yyR_+
ng1v5<T(>Sv{&uT9S2ggib?+tnm?{8R+Yr%%Shq5j9_MshMD~o!bSTEbpg^SMM{)RM-5*LCH{Am*IcmMV2bcFka?8NxSaHEXF)1iJhcwF6-eOCzs>0u@>LAw
!;-tP9RJ+>C2^o4%$_jT%iov~b<&YFnuVNV{(of<z1F6zn<r8|+Zi2rMfkZDFICqlSQ{@ckP-qps9Jhfwb=}I+DvNzeWXc>4a}|yazYI*erEE>5T@c+>t2hS
Xi9J|B|whoBMfR7STDCTE$B54yCq&#tu@LsA@M#UOTjK|3le{}Am=82@EiET8#b2e*Hap>L}FkYb?nFJDoLr?hFMt_b$+gPjN<E4^u?QdlXm+D%wlzWQQPhK
CrhwFPJFu*<M?b(ocioTm|SJ|Ys1YY>4+f9qGtAkt4b|e(0g>;KX!3Kag?Ws*ja>NWbqoyzQ@xd0q#I?{xSjjJyPpJJ8%sw4lF{>@~FzeCkkmMzl|(J>H%07
s$m~@(K#q<jSe<{SXEO)24KQQForrd{gYC6hJT&8gU^Q2y@CF=j$mZcYSn_eOXjbyMG}sm&N{KSS&6tVG&stI1%rkQkvF8ktA8wv^q?YZOk{6$VJ{Ow@>(MB
!|keejlDEDXRVmrs}FhJXr>J?E!eN>V9(P8d#3LQB17nj)GymT83>~0o^oLDyF&T&i&?|)<WWB@s3{_Ds^&?cW4OJ+W5k!;I3}%L+JEK5ZrF#OPeV?S)iPq`
Y;E;oZUB;=4Z-Ewx)WTo_I3J&vqTlWbU3gL^0bJn%}P95KZ=lNqiyQ-qlQ2&SL5=nKR@J1S(u_vu`_`+!BXW}ZQirMj0s{q$Nhvbef_EVJM!s2>vp-+LSk1=
gR^9rdeQ(NF<)ueMG2MTOj{<92DUl~tHof@VVzY5T8yqR{|rc+$EEBLq}Aj-+99QtsdE03DREAfh?nJF+cw#cGB@2iT}B?y73Ta5U)G4(!c^OgEAOqz`lXbp
^K%ZoKn4B#3dwI2VR~qog;xZ~a<PB0XSYkQfMOb*n6v4=7=r2Ep|xLwF<5k~GlTNzzd~nYMgO-{J%ycU>`q!qsJezQ$>#T#gkWG|i3lFev(2nt&ml3f87@<P
z%Z5#hQDjGa2xrG4Ke9SfJgrt67qV;$^!4ZWT|ZKJ2-Wu&O6H6A47<wb}WOfqbEq+%b~9gzWnezg;O3FM$&<BrwM!IaM_z&8XQ(NG_lvq#jB|*S+oR}d-11r
p%XdQE>2XwZ8e$J8^Pb0eNKn31hl9xJL1a(r6aq)Hs#2zhh$$nQQ{qNV@pr&2vupWV41qp5UaZkV$v5B3Xt~w)8EvlE}F4k^48V`<YBCBC%*Nm&q{6HwZhHw
1>a6~yeyrBo@?tqj)$=O686<f)M54XqAV(t>^@UIo}QRE$GR_g-0o)Mf85rZgN7QUB&kQu6`-j+<=W#e`|Q=YC2Wa{3*v^r#}w)kT8I()K~1ViGND+D1$|>0
u(l|70&r-QUt_rC@}LxS$n3)a%gJAww3jQ{1Z=Q##<xyvDSerQP4jaMoOkZVb!a7VJ52>cb_r4J(Yqd=c3?*g&z8Lz<S~$Sy#<eOIY9d;_dH1D@{`68P8X6F
@Hs6dD<^b>Og;zF5hrLACf*GJxy#l-!5tjHL&2vH*?&ldUCbsjT2{*c>`?!5%C<Dyyu&dg5O{+IupVUS;U2NZ*gJ^F4U(yr%oVV*4T5Nsil?|ZQR4<hXm4GD
?LXtRSM1w(l;}PqMmyQXhM>g}L2iiE&rQv}<|g3z`|$?<kG%xSvk2#K<NSMtiJGkM$rTvhqfglL9yD^Zg}TK&n+o~#@NV<2YO+?-3u=<V3|Y(imn>y}js^-%
lb-TZQ8M3IVpbA@G6RYi2R2Cxt#Qy?J5CFw1kqeMx2|=rsHyN}XZ!f^U|>91&~}xv|8{fhp94N?ya)pVjzkz~F9n>4lF)vqccB#M24O3(yZkRN8YcfvkOq0+
4tk8!!aovh+#)~v_{#Rq8I<7!ctmfwD_z~^!;_d8>Vw6=y+FGo)iU>I7;@ameT7S)EOS?EGD3%6wh2*ku$v-aaDI@D<;6Yuwex3CU!8<^^}p&!cY7}UhgkwV
rEa%0lz($fV=SHaYoORJ#5AISd3(fmWzS{nYE*7D;HQykKDLH8tL)FhWZWsAR0pwrdcr!#>S&cqgs;6Vq9p9;?-%`jQ@pb}wA6WOB{%%}gVVxgWh9G-4s`p-
eR7XEZ;brwhUljG-r$+&&2{;*HATptQ+DS9L)jugMaYC}!=bcYh`$NJg{LyZ`YST^HIc8j3WrOyGG1ef(16WMQ|~_NG&AmTehBG^>7itrxLzHm%)wj4t&Wi?
0G3!I_%GH9%Tq5=O@0Wm`AOdX|GJ(&eHXGnnDrBEMK+JbEOCFfT0^BQ=(#jl_iLi(E&3NYCJ>d3=}wOuGc2rQ6<J6<^h6CLuvy#A%62&oK?5rsLIqDtGxm!)
TtvQrP1YB){oJ{u=sR*8`m(Jz+ZZ7iSwC3dci&Q6zN+8+3}8`U!{MtAB^i(RZV&JoUvrHAbMB`YobTi1juKcsb_#Lr(pyzLKwvx4z?z3!tU?ixHfTywp^;uR
>`*HZObd73<l>hiWpi_y1Pl^ym(rgn;yAWuWp_Tm{k#xL5S(btEm~~H7{2BiNPK1F?Lmk2Sf?m>Hpi!}7gVLph%F^h*4K{Y$z$$nfnn}-e0sn6-=J&ke`bXd
qK{;@-TzE1P#h<|b$^CGZ<b-`Ah$HhU+wz^Hj3-2O@k|gWtPot3v@fVDOjw6z*oM$PVO9xqquO-P*bA<{W~O#4Y`1}X^zd1lpyPXxrIps4w|+tRiuzkcEHB}
GJ+Zb;Yf6A_uM!zAvJ~op2>ZSYM8i(d5Fa+<#w)gFK$zXLS#-#gB*DmqFR-Z+XQoP1wsm8jy7x>B?Okq_RBaL7@W5B)oa2nbYg~AysfcR<*dQ1*VMEUny$)P
Sio?Zxe)_Qvs_1Hxd5Lln~y%@VqY5j<Q7n(T5eo%w(<8zS(QU*3PN!huyg#iE0I<4(;9oEg)EdQGT=q%ofdX^!Dj$rxXv~4-%p|`7o3DH?e!V+HM8K1l~e|I
z@A?{k3OF?n_jST;ScO*J+Vv}oaDNGt4KN?&GF~y0kbte-7EA&UgP=(l>y^1Zz8|Q*Qqfte)YhsTu3TA2Txta7neQ3qz=Mgp7bzLiFO&-`P7llO<hMzMDeQb
Ilm}jb%C@6i8U{yl<gT3(LBLVHThuqBJdrxu$AxO(A09Gz^qULIh&s>(RsEwRs#Xxy#pnAu;mRAJA|rRf9++<?DN>nEByXJ+QH$}=jpsK)ZwO4qP~6+0&#A>
98cuh*}j7OBi8b{U+0jV@_du(Q3DvIX9!!L*>rk&oT`||yaXe0>OfwskD=>9z2Ym54I%A8b<dfj29P+j{^6-(m#m)iPLnbjv*ZZozBZ=tGxNa2rF*2FVi>B(
nGCC0_Ks6_Ad0U6L_blu=(A3Ewl%==x6i5Yqoma_o}7a7=E!=|+xCovgFVO`yzOM5>C)h{%T^5vk{|jZT(|?KVROHRC>un?V40VjL{{f!8A&6m{8a7?R#Zu?
6$S#O0vIdv2xkO<r?|y`N?c{H_>Jcr?F=essq6`rO$8De?|^}He5HaWDA!J4OJy#kkZfzwf!Ul6S()t?-)jWklCt&72Y3k}*W7N6lAbW2K*wfzJ5+j=dKz@i
JRYbF51#fnAPQT#u4Qal??>grN!_F6C*hgzUHwe?2Aa;(d43@6EfeU>1F_EVHk$V|?CSa=z6-!YMh}ENTDx&)2j@!j>t|))?TD1hl5+GHeOBeKl2;GS=yZGh
=EmnK-Bt5vQQ0rHEdBv&pJOibnyG3TGbypzW<Az<<3oX5sj&VVqhy2HEpWSClt5D6)#m#6yEY(bdD%JRzPX>Mvk@>OJ5}f)@+Yr!njU%t5k2CGy@YCXMm4Ia
pXVN)%INSv(>r#QRP>XFW8pV&114d_8|*BzLHX+nzATUow5ph}3PW5O*pu$<5LSGKHTWG{2H(+;+;u3KNm}hDYVvz8*05hS6(%mv>Sb)MU^wH7T+x7OrT7)7
_|56XnDX!dx=kHUj?cv8#s^Wc55%HoZDk20hJT=ZS+=A>z{SVr$=DZfMbj_Aq<w%dQ{riX(_#i@VrG?3aN;^oAwlT-PvWp&hU&U<#At?KhnR2_m~H>MdN{53
2>nbBw}wy7Pbre9Z03M~R&U5h!`{6?huY){WWZGT0vjBxo*~M+a3)fjIc_0{`^dxxk)8v8k#w5%!9-s>JXABC?i_-cYS1_*XHj~vPyYlTVT!*U^A}43<AQ>m
@xt3qv~O8~m`DV$G)uw9y6`H9N^pDMN0ZSW6mQnpCXvV!Q-^*Q{n~vrZ_FhsOFoDN@KaV(AL>jY+ig98t{3C}i?R8w)eb+e&{rxIx2Hu?3TQUsZZ`pqyQ?ie
vFJ2=*Yh|N%pRia`!lR7QOrS5+C%+o<I%N1GxMBi0&$r^)Qw>CEXtLH>*-XtZ;O>3vyY6upSo1^$U6RBO4FxP8%<Wg@_*6L#~#{@v)kqF`wu9Hi252F12Z*J
*>x5U-;s3xCmIy^>jDM1d@3y;z>K3~o%UYIc$zcce$Op3Xe#lPfEOi=%|BLIC{j<xg7Z?c?T$%F;5{8S63B^oTxrSJYUG<gA?RF*w=Pf+HaWW8aUVmv1ptIj
^jnS)uOYG!Fu=+hE73Et3Cl_xITIF-f0q%Ryq2MIjQnG47~DNUag1~)IaJ|1-;}9OzC?5DjbU%~;m4{4HTUOt;heC#qx+{ccJ`KQ=8$SV2IF=*%LU2=*xD)c
kHcRpCxzV-kG!j@;l;U#L-~6^xu2WfZ&0TSBBLKVf)isCO5gK-1@k`F=H%Soc5nv{vUo^)XoMGlpRaE>3nlSNluE&EiT+<o)Qb*_)EaLR7Cd`+E}4Z7o~`|j
5CN*@UD*s?O@7e^us48$-q5?>iztPP9YiG&$BI4j|GpD_A)t?Vy+x(Bz)@gVm&~zrQE$36E8PtMN(~qvk8D=J0gEBRDl0`Zs)fQ2sUpefNMuEWVP1r6OC1iK
(z5p571@OBhUu1Kp9#nUPQ?)bbHVRu3()#R&gtnXaROHQ;6q3JWOI97eS}Kbt&yeBYRDm!x^^HXhE9fQv->o(_w$O&VvHa<ayW7zh%E=Fr<Rc;(U_CxJH9^^
@waKMvEXv$@ZQjSjJ!-^U_U)Fr>)1ex(ffMvA&MHIHjOFg13gUrh3gm4_}PeL=|vaq!*65oWDU6hHCk0LG5hko=eHS?xYyS<66QvwF7aPuy2A)%DFyR6U+|a
S6jrN9pXo6`GBRFXUb9mZ7lF0yT`!1mz$vr%vz?yVzD?#)9`c#bvOm2P6SLe=|&JWA_83#Zopb^o|8N6XFCs~98rX_&wmh~x_j65!kIlceD}4uZ<DMmNjMGP
Qg%<rOYp{-ujB7^Uk-oC&K--yyq*&HZk_lbVD|ZPb)5b9b7lpQ^KYQ1W4?GOBN_nfW!D>QiK!7v=bj*op*BAlgxR(RuIda#FpFtZN_V#sPW$J3XAW-t2K{k&
hv^aQgQ`0VtL<7a*sBCj&$Z~x)_;!Gu9YXu69SQtY0%Y!eOBzz0rg=snhd;~7`8E9n}Hh;(Nt=!5GRrfmJ74CKjS<Hx7P)&O6pjGD~BxeO{Xi?SA{2gNyNJJ
{t1gb=Wam7-KCi{6y7r0UAKK<s6{n3Rd4X~qEjj0yIV|J0**!QVq=!#==-30YW#9uOW)<{a?XFsw)P8I#@OI|4DyUCMk6E`A&SSBaY8MZy-=ollP_!c^0d1O
2L(GPfJ~vzEL0<4cgwE{7reG>yN9GuT+&9_jw<VzGK@YPkvoSM-HQ;Z<V!n?46<U5ywEvg?S`>c*N9}ztB9M27@ph?A*<#H;!c?1P&I6IFOo`Qt*jt!3-dbC
n20Y4N10J{AV((clFs5<%V6tR^5<_8AzX&5$u7?SK5OH@Zs3w{P6iHj30I8&@%;Sgr4KwZ5}3*OBT1r4!-UJTI!6SN7WJNLdfu?U&!J`iiA<|Z*~qb405afi
59K3dO(6bfm5QRxFMW|3ja}xDsKNPuM$kQzb(|wc-8b$sDDpVd*iBYVJ@RyusO{waj?6^xA;+4peyu$Qq0*u^+0&27;$PBif5D95kwaAmAyp~UC&t>jETmBV
N{r>D7+dp+y-c$Y=XHS}GHB%}TEgVP{D=_}R35UQ58Tv;{ggN1j(_w_Pjr<WChgxVbQwkC_qIk=m&PTHf*$T#%6CgM6>kySE|vc%JB-tiw#UM(uJ;{{qx5A?
2B_D}3Q(}dNiI%YP>eS1m7q7H-&?dy+m-{1GLBh3DLsx?;8a9QVeZaPKz*%VN<d|`meisTGXV~UR(wqapJHN}Br*B6+<*BEp^pVe0;CtDqsMCc`CpG$f8YN}
4Zb@;7D53({EeK%oiwna0X0<0Jz`w}pLWqMjy{f@yec`earU)suF--)+Q*?~pWHBxwqa3>pl6;eMed-un#*I~#NBM*jK%rbqzKCnxtaj9&m-bekgoZ#==Y56
wl0&=l-|Ph$|Tz#gic2#Vr8JcRgbBYX4gZSFu^wv`hE=GoVaFja|Q0KVrVlD`H7QtV<;fe#;s`hru9C?LBdtaJORtRam&}k;k$7}`GF2J@GvB0!Y=Ltx-;_k
Eo_*tY*GeiAgX4nU8zAy7rNXjdK1)KmQ`^yls-#`<gm%+18$r#xce!%b5Ok!q;n$XN2(kRb-0<Z$R#J&S$u_iE#oc5j&j2OiEPc{q=<p$=wUiBi0|HevOn=*
1T`tMeQhpvKSR=5uBnj|A_?ulHr$}f8)oSfE3T_2sxKwa*@Qwt2usc0iJ0?#nNNNu?Mm?8Xj!+oQK2^&2EWzq0K6aF59<z}-v5l6#GNmiL9Q^}vmZp~^4G2o
tgeSdEnfg_*&r^2V6o8A@ykv?8vK49tlSf`EK4fozaxE4yl-2wM9B%1;9m!&B0929Njf-enH$jF@J6CLn!Gg7UHsVe6%yVWtrOk=BwW(gA`ide^|K~7P+{}k
T`B<yP3kPXO(ag*%IrJkcU5cl#p^nuN&B0{us7WsK%;{?T&~mY&ILQ>H_^u$Sl)iW9#`llzr_17*ic!c>YOL1FFbJGhqu>L8hM6;&N#KpjT~pBH|c-H7N|m!
y*>{Y%xEciPDv-MWc(v~suU9P{h_YW`zC+$LQz4}#>KvwnPqGV|DJ~RL3)kY<^JNMfHkV#%%K;HR0LbWR)a!^Jx>$QzC(ICx~toqF5NI*Ee-J4vQ0^Sil?s(
HSQAz)4K^Pb$^Nfy?m0)32jXon+@80BG#4b|DD#B!<NkMo@%v=Um5mmwgxg}L&qpd_x@Fk+vlR`<p2g?rYret78uih61pm;E+}`=d)Jrnfs$4#EhClg2^YtB
C8!e=w=?p|a?b_x2!TLnYg!gvevEO5h%^_rgHfdFdF2l;W#|*pRzh2z)1Ap<sZlB5qIan0d(6r<;1Fi(Nx}D5Ueb>9LP}D*F$?;FtM+V8-r45p0SiSbZ0hxp
FcSZ3xE=DMqhI=%%>85-m4@f-#<?fa*y7g+c~GFPArGcT>tD>@V}}Pbs6fQ-$RlTf$=K`O9zzVWI9^osN9L_a7aBdbjx6M8_i^@0OgM)*Ik#(MnW<;{*7AfD
H&5MYy`2_*sb5%BAXG#tB+&j~4z?=;^>97LR_hQbU`DRYXKEj-<<Ktr&3g>SeV`s;9g@^iRi9=E<}F(b18^lbiDC)fqi1aBva!dFE68r{`;_R(#vLA=`~!&>
Q(!IFokeVa1ThwBX^w`LPN-sOcinB`*@BQ~^fql#|HhVZ()8<k`oq7@uBFkccnhg<p7yM=WS~9pash4wZ90fKL!KY^BSI>fqe~!)Q5#3j6)2BPSmSotlaJ-W
cdu%=U}uhVWUNf1l5?@v_*%vx-cv9FxpSIY(NdfvQlA0hIG+z7C7M6|fFR9GT^m&DC65qQSd89H(*aUCsg_%ec;=}%$jPLY%IQGqE=e5xwxSk$Z()-I#GwRV
E{sS@syEe!4520Ps5!PQ?E|;MLV2ki8KYe7dx`kNV97uuA^*Au@&Gy54~9tlRH^?1rzP!QZrq=3324*|bju?plFOS6Iww@pAV_}LgC1x|3In$Ge%4m20R?;S
Bz)3rSyy<hMQ+I9HoW_O#!?_efyO5>gv@nE>MHEii`u7B?&-(<bE(s-U#N4`jQI1Z!GxMZdP5Ubv<95%f>N!yD!-G}W?`>Ib*%=W&W7%0yH*}(YEsWd6Fz8v
*N0U-HqkuHEca53{Tquk{v$|;FCZIl&WdMDMWMojkT}q1Vo9#g7eo<mxASZY<a3E}^Y`)$m1m)r;~m7lrn5x)ZLCZM;`mT1uNDGpIsFPtIr`8&m0x^^^`Np^
MzlB&t!5R7r$`^XLa2mXhgWic>TL3Qhfy60wr^AbuRcL-J|9joJOXBFv-OuqqjYv+``cQCh*`7RD(B`0%Lj2bty0rY{LZqdTV6T>y_28J2=N24@%1qbFSLcG
*&3>MTANl}(3RVjqi@Ib?7;C7(kSb+^>H%PVQA_%@v@zODgnI(Q%LKxxs|wE(w5CK2~6>VFf|iSKYjMOlpkyTjQ8g2+R6oBrFWiag=msP0cwq*6(h6W^yZZi
oImiM@77#jU+6>=a-rgeG?x=aYI;diljfHKssgK&iRdYG;$u3oTTz&jx(M*_T-W+jtU46RN7slCdXB_T)lZ=fp`GP?F>(10sO~V#=P}xU`HPrkp~oqlDz@4l
qJBCt)W%FQZ8O8Cg(%NNFEoir7r(kQHM&%eZAmxtg6>s&rMPZc3w9YjZ(Y>SL#XAWBj5w&xV8pZgPjxFBhkI!Zl6glxV)tWy*`n|YMiu!g*LPBJp0%Dzw;%a
)N~l(AqTrsR2`C^^RG-MC)hSkTJ$R-iV7mZ(Lged^bS-!!75G^)sK1v=3O>Csn*5+qpQ)PWHfU+JDZSLWJbGf6G5nG2CR5hpjXr0=C<J+g8em`mKiLE+)BY7
5(-T+IL2?3+&Vjdm^oGs@LVD(17O5)&Ey5*^V|XR?gtt^*wa4+K|B1aD%DZo*EL6&8;lTfSL!h-b<W>F@g|IYz`wA+_#eQkwJUo<xDS*t(8w8j%vLBFYHJIC
Fk-O>xT*yAaoW}cztsutG4m<OIVWd?v`dwEZvYwhxOF&}C{eY|uhe(AO7S7|RUvA58&ACkinllgeoedo38T_*v)GaPMVPb?7arcRKY?p_(Tf5*n#~P)QRnqa
>o|+xEx73_+g03As;Xa8J7d*iDf!0F_9C(pJYYA+;wWL`wFIE6+;?|iT3zsn(H`9S2yhm-+!PAF#t8B&OvhcM;zhW(+5(ubdn}BJG8$`#-@YD^Dh~a9m{-(o
_aSYNRS2wd*Zss<380_gmuG~b8XEHjfEGinWVOS2+o>fO5`-S}s<OvOnC-4=+}2M{q}__!R+E|%7*J=vB5S*8{O8IuVR!<p4-t(~UPDlhI#vukUWDekWc#|Q
IOE^5pW}ePyq4u^>48XGOoH}PV#bujQ}k*uiYd5D3a(AipMn6(;^x@+kV=oV^!dy&1t?zd0I7I&&bIh$=FbSmWCZq-1~Tj#wQvjsZW#42eroW@ViF)B77Bkl
B2{jsS&Ufehb~$9`*c-y9?)wgXD}Pl09Q;U?z0`#GO6e)HUF~N`Brf6W-OO)RJ*fkzoonI#DjLj6CIJYK|Q`!QM7=E=eB}nH$_dIs}7xXWNCfLu+FlrgsgY(
{x4Ntg4R|(AV@atfWm+?@P>P(w3+cPzG_Ot^&Jc4a)5%Ik~fKr;=+5#kts}@$S=3{jA7jptFH88TPr`-2s|7kdBRC-6oKQ-=!hRIT;VQA{JCGHWIau61H-??
PyX8zSKlCltyvV&fF0TKIi8b$vT9pgl9Q>xrXlZlxoHBIFLQ*xQp(jn8$j`*mbMS;gz~X5=`^kHgO$e(*Hfz5h7CAx)6uRSQP&eANYn0SqJG{iQ+je0-+HX;
QS^!!(T=J8mcgqOIDgwB5#x5CM1>xDg`y#2BWbH#q>f~)yky^DdZ#5(3z^G=)Z>0^EzyELaF!`4T6+%}p1@c>&^Md=8%;_1|IyLd>-0z`_~p&<zP)SHAQ3rt
mo8Uj70lRxt^vtzn_}cb#x<qr_mrlWU!8aGj{q5m&D>zF(?!|@wG=Zc4Zjo13APFg+s98g-kSLfy0TC1uhH`*{d(0f=7KTprvKDZ#a}D|_OLW*$39K0VN2r9
E~sJvrjZjsglO>AA!ij&_(5JNQ;KrC2)XuEk`x;E!A|+iAP0*W)g)cxKAW@TBhE~5hz%&Q-x326*CZq<ON6md`F>WM4I7Mg!w2UpuU%KR?jS9_UFoDZFRb^6
8{oVqVPBi4UTcd(ab6gSnuTQp-Fvx3J>b19ExG-;$;Ws(XLE##hVTCX4|2}%#9oF;3HoVSNvr<x7b98*33iO$ScrG@I3cYdAXW{i1Wb#nGr<UGdboK>yCRIr
QA-0VgS8yFd6RMFFOX`8l8g*nmK%)GGf!EHv|^k)nTXq*gZhTy`qDa=mPZOThO3~iZS_v${|PmSZNN6L;LbH&`qy4>3^@9~{ASIj;7{8#3X`Ptl!voF?S#M9
-!TYlhWOzY11~ep7{nNcK8x)oQ6#auaQ`!>SsHru#uKF%d|lR2_Y;n~BS-%`Pn{cFqn*K@Rf;XYsl79hH%CH%NA$rP3Cl@W#Po^4Bw8;Vke*g^@c+NB<53dE
t7K#BXitG6ehhv_(&%-4QXf*)67#;9>8+hL0HaHOm`F8(V@JWh@bUjkoM`7r+u$;~V=sfg&)tMpl~bJQ3iO_FWE|pGSi@Ol!Bi8qTUe2@|9+!S)ZEU(yHB%g
>p#0}D<Bg&k9O?2hjv|w6XYLk{=G*%(~d4$(s@uTH-ub(4-Qht7=_bo3$bwd+b-I2L+%|pE`mIeE^~0bNp482!z-)()vULK?m(Lr)es~3uJ0V3zIkq-*pn^Z
gY=nYvWo#!P<N+_I>X->$TtouDQiGd(KsL2^u(OhkN#=~+4$7n6iT^C!juS1GbUYz^TX?0v8pipeqm)a<s>fMp7d6Tv3(87!#zneT~vVnl2&`7`b0XZ0WHr9
nww~5C2J;KQ!|-B<EYhwGn?kb1Yy#Ub>u66=2$ZaQxIh<e1PZVOdTuk89lls+wqhjoLQLYX@;ba&Pa!@Z40B|=lL1Yf{U|u;HL)X<l83PbRy`VFARUP4(z|L
&dW{^f|mjs#SGLWORnl*&CuA$fY54{K|Z&;8jB3H;EJARvlbV?3|8vs8Slv3pA6RGN9`_aaGnu&qE#U^yGi1&voLp%kXN=f*(CB<^fp?Odw!o*{?5B+YOPZt
w_!^GnI@>s5Zs;;UAw?r-j|uBf?IJZkFm4=&{g(eJ4;Z<wwFGb<wjJ}V$#9QzQ))Uk`Hj;Yg#F%4{Ai*q;LA6rs{LG(c;HpeW^~e*9+}Eb*mtfr>}+H(~@r6
M+WJUv4CUMcenox{!=QUvFD^%mno#OD7OWN2MGuru<{`0k9cOvL{k;-$e+zmZB`E)zkd<RFF|P7Dlymwj%$huH_<jYMxNXAD*BZZxy*fK#MO(X=*1Z3F?GA#
?{mUVsdvbQ8ww3gvHTB-<xz>vvkz;7CXoqkh5zq*CTby-UKt0{xGdma?5Z%}M{5h8i&vRPC6R_IzDIoiZMh113ypd2BW`tm0fLMHb#<5MiW$HpIgc(X1+mh%
^;j6VhMG7P%TD>l$sX`K|69MsxbL8T>f)f-630xVLJ<XI#1P^B=7Nsc^FK65h_@vqF|*xo;ZAZ4=oWX|NH-dRz|Fdi^yTk=S?^$I!#&4G_c4@p1`Zdg%>3h-
T2qLdI4-g@3J{5-(r2f#MZhw56?xUUgLORiZ9!LyqIu$0Zz=09-@GmZ0-7>%$>{dPt4v(z_I%7OVj!ay-pJ!9f7l=))f}|jWvwt*L1iMfPfM;=%Jw~&M0HFp
O|vcq7+QG9X+C2(B<l^>Gp1;^Yb$y`Bh|CN))NjU1B8A!E@C||#1t*o4lW2rHDEP=+9!xm@c%+407HwwRAZWvn^-&*S1;dUSTs?OuNCgPXE#1CZI%G${F6u?
8y3+J3wuS}9e534s<Mr)>FdOA_MFoZm_b))fuA1)xFK(5E6QQL6S%L2d0D{H?6b$8EXAP^^Ok*G>7;iSZ#Ml)bs_FBVAKvwfb!-X9t47IDR;5Zym&p4{|@;9
PO66Bn0iL`c!C8ok5fhL$0Vhr(ytM`U<BjmLH37Y2vF&jAUJ{e>F0ulh(j{N`x^0`?gH2eMKA|=5e75^&8%Bz{fOAq8Kai{2roYB3Rlult9g&Mw_wNwr;}h%
SwqOks4&3!rAnI)?hb=6<S~57-P_w`{PpzOeZ{f%!_t+e!@*gaUZ)86;Ve1g2S!&q$bukts9xcH2nM-Y%wk~7lb{{i>Aw5x1Dn9p`U(1oiU?)5>JucJ2JxI#
vfBFz2(yPjnpObECPi~ULE0$jK04tga-%=)T<svJS4XGE(%-Q=IIBgwp@TyzmCtRIPV2Mn<&6B$i~r}_C!mD}n1OJ>*OkFqxUogEW1?We=bO;({9}<ecDL=8
*YkbFWQyA9*o}@4@ib;RsZ7GhIRzwOR+P+qu6lv(ouY#5yjgOqsN-XrGKV!d-4TE)<_$#r&#uR&`|^yGub${oeZ0GCHoo_uftop{>MruGTo;jLS{CRkpS64(
FdM`;dBWNU#L`%^1~V>_(_P@h+Erfm5vzzNg!QHDjZue*G~0q-bR!}BM*@3cKTFB=alD<k+~ZbOH})q=v4hY7k6hGX&r?OD?cQQzp;+uhYPzQFltOSWNAJun
GXHUb11_9(I9&o}qg_7$coB$f3+1plZd2@R%@J`9;T_Ey5>Ta`{i{cps``XC>FDhRq3t^?a1HTOk^AlG5$MD5_2^eA;0=-5&kRL3x~B$?f8^Xz1K+j79`P{|
fs@2XlO=!kGvdLVO&l6(g333ruZj#lb2!qUBO0=d_U-%h=*hHVa3Ez8C55M_%%$W`If7NOE`9ISy1V^Oi)l!~wS~*Dh?f<18Dm)K=@SKZ)Oc;#s(p(${KI2j
{GVJ3-kpyKIM^UBlg3qiEAAgeXdd`Ea`n{+f%~dCJ<5mD!Z<+xZ76vuU|*SDHh)RkuG0kAH7FXq6hEy)LhNIHSG8yk9>U9W>Sp${v4CRz9D5aO?HCVrnl}r6
vOI8RStrm)dZwlFLFp*7GDCRw)(Sqq$G_0q@gd|)!IR|tA~Hgwtd38loe_w$3klwECAzF(GYkiHz5o%D#-=b{il7&`nK0elhPmY(nWZ5CVY1XToi=5y$f`F@
$pxMFW?%{d7r~{MR`Btw)@q|<yN{^u{aNuD+Dq73H|yi@dfE*ZtWU{rn1xy7e|vfH5m~?g)Iw>FT?6(edM?b@C=h@}_hIq5=gA4yVBl=e6gQWHyH}5g;2R2k
th@Vjo@5QUy=35w<`;dffKRL_B(y3QxEMZyo_MWno8FxdVXhUuIdLM0{p$vYQkBN4Qf$iF3rD>c09C1qoDs}lkTGqSn68-C=d@of#ZGTV0%#sKGRzAqcyTg*
WsL6OK(2v-DQpfN-?8q)78#mYj_mzP6;QosYt~v+Th;Q8)jRWtTD^ZW9Emo@9<_pN@W<R|Mm4<_)#76lJ#44$PXCRyD*rMl0r>1Gjw)j4&eu{*;UtV3%9XqE
Pkw5a4w_VU6GcR=P!Kt1Jn)a2=0TICHJi?+*dTHPE$yuxAS+h5wTrI+f0vXvn1b*gDJBvh)sFT%S_`Q6*<^xNwSs<RQwVg1rMTIOlmIO-0#7KK%IoK!W(L?!
g-IDPzz53@pn}${rcq{n^4Y0o<oK;wE>tqM#$L0L3^Q@uEK!BRl)_Er!>4ETC%Gq-Tr`=ODHU;KC?09SU{ys`<s#ELaZF}lLZy2e>h(u5oZljMyjkR{uus__
AJkC=R85(Azu)v{z2pD4%U?Ys+cR1Glv|mO@k_W~T-k0~iD6vn-a_cZGYxbXmz$iW_RRUrnw-EdrL#X;fW$y08+|!qpTCf!{R%W^ezQK(x9C5wV>%Fko7%9X
(w*#mu?-k1Qo$NsGWz7_c5}j<kuY3N&*)H)_kFFrFGo*}0v_Cf0(&tC_OIzW)8k*>c!CFv@&Qw*$W6fS{xwbrI{_%rA;N4_1wuZMZ@jHtnTyMgRF5OYZ8{~z
QvCmL%^&4!!2auAZp33uXSO5VW)e1*>@V>7o<x<Kh{<=|UtGnHUxcWovE3H1Rv_}#)E48<Jn|0z-th6Ms)chMzc)9Nv(Ll@;yYdkftx%CBC$TCTsuBGAUz7n
zh`ApLY3nyNi;@A!u0q3)A5Y&0pBe_<Ly>EljpnKI_S9x3Ief{0?Kdhb-iECu2rahv0=J~N_sCSj0>Dc#IdMC`aAK#KRe)O9P{2b*n<q;oT+SvWC$Hb522F(
N)%BZZ*FZ=sdH+uVSj6ue=vT-u~7e=d>zPp)gQdSI<SQkE*Dn%bflm;kYcx3wDK-&?43y|K;nJ?O8kkEm_EV0C6OXj2jJX!O?I1ipF=|-mfN99P+T&zH9lCK
i_Dc=+?%7fWVk2emU3K%mr-s&N96Kl2=WySkLHx;wm>vFcn^yVlh{yv0AVU>R~y(Wi6FK_U7)A1e_5l%DP|ABd7_U<EA~jnj3LQ5^!wL8>IAy2XDcXw#i=(^
869?jltFj(zXZ!AR(VBFVt2F8r%$S=s$~9%ft?57n8rd=h^XExcfDQ-gT`Ell!@bULdUA*Tv<mGCJlVsxQFh|^!Btwx_9Q51Z&shkGt;dIB(n{djf<-dI?Zp
obB$-Gx1?37@z(`B@SJ7>)LXCuP5JRj{dQ>KuR1s$QCnCEfC49388Bu&=mQde2Cs<-3%F%4>YOJdaYCzN%rahwEUij^=!pCnwX@S4<^#p+ss5jZ1EB0SM>a&
))p00u!bD$mGv!_%+_I}?($=}pBHR=_{G{OaT#lAWfV&BJ<u{dBiH$KRR}jqCEWrJ!DhhE2-(NA&)Vu!7QKZjz!pfy8utKN9qhp>FT>87&h^BC876roe9kB}
!vG|OocfWad@lF3=Sc;=ZYdadR<VlDO~!eV(<VUrr*{pnnAZ<>-5t-ysxyl+W<q>#IycmvHt0r-q<4~b*e>s|^a|=O>(6!2ZANwarUbA?lqpSjO^4vRy|m7o
_?V9O?YOBy?wp6(S{%^%?F-^%Ayd%QTVP6lG#>2DCPP5VN<*O!9sc-B&3ex2(IPI}FN{7p3*tLDN)laaLF(}}e3s_<)mISC4g(Vx4FMC`3F)z`4}@$DpSNsU
cH5G{r{r+ToDTTTv=Vbl6szSh#_eaevS^l|PinG5n1LITXRXWSWOy`=j&B(qODA+$Dv<9$H3~<f;J8Wlm?xZ1=tnra)q?XHr{rytFfwyIvN9mZ2<8aqAt6j6
pO8CLfrLz3Ls=2oEf{T>tSQNUR<(rTpe1~}r8>0*p*vh}d5Zjhhm4b<Kom}Ox%f`Zn#E2=CjmGF7g9~eDr%hZ@=mAB%%5cK)|j8hG_kh6yiF9)k|}kr)Kfcj
XRnfY#Z_R_;*271B?^QTKGLbhR(786X2B5OVR6*tkvJ#)*gqr%nh9%yKBryEy9#|qWN$>x?SH;iJ?$6N$u?OLnTRA%T4vvQ<t~-HIe8=sDzkMwhi_(=6iLO!
OAvfc4RRWTGH3Kk?AXoTc2r%EGi|bg2@7X9P6@Iwe!~f^F=4jAP{R2uRY+S8V=Pihhj5Z<i_s{+V&<XbBjjLkebxfjse~I?{s86Z@6l6fZQL17?D^xiR5@9G
Ior4Dg74pj!tT=!y(I7^3o-qm+<O=#Tt%>>XH_KsA*xeDFI|`Z(?cRi_2`*`!+;Xu`xD{yye{UdTj0&uX|uE1uD&Eo=@^N6-BZ*<>diRb0kae1j?QW<tUrEv
*PPRBe>ufz_6r#MZlN-m0#`4%cht2@kYC6q>&_OBV?vVFh4bF{5cdh@B?mAQPQK2k4~@g_5?mfHxAFgSB$gQkB`^`+lukzCbC!VDYbi?5aj7K7B7isU<s9?b
KW3jrUaMPz7IZ$QFFpP6=erEa(i}Q8dGwmm73PV-9Ib(&bDh{!y=>45jqq#EerT2B&XQ%5%wctIRrM&Hw=lz&?<X$iBApXK`{=7sc4nR9QoPCWtb;&D8&u~u
$)kFXC)&=i6*ri@^_Q&L_*@<?PLh%|#+69bs6`qO-yUnBFkV5-uHlf!goi}vO{)H}t9t?YWBxn)O*yxYw?Q^x)jU)6W@oT7f~MiiuLF_qOmRXrM1rHwUDc$M
Gqv_M@+z8@1StSul?BnqaD?vTU*DK@1i_nSFPKj$ZJ@W-FxpbM`_mf-yhwY^IiQjB?6KASn6@hfspU0Et<#j$Fve=&{X&#|?R=44d&W7_0ol1ULB4E3OYH01
F3nRl-%%F+nJjPe3BqGS9Bxc#MKv{L`eqDZlNW!Y>&QMlKuI8SVZU|2&+d!yf{|uquM4|I&FV@6{IV^0uL55_o-PFf7mGA2w3(RTCN95`F_mcJfwt)n8J@rI
Q777=CmV5k;jR7ViAWn9d!e*<)<+mSLC_WoCJCGN1Z(_wqrNDrmvb{3jx2Tcz<*DwioGKhPCCBlD}5g?SEapcVYph7QbBQukAg_iM4!%bt`cg=_Z!f-;{Q7m
2dT-L>a>y|QWYELlZ!wj83BWI%JePUan>-cG+y3c8DhQF{Wc6M<{Vy-5h|`w4C6UXxS2*oymUNlqTG^ev(LkIT>Cf7aw&c{YAx3{f^+XAU)o-Qz3z-AxnZF;
Hz%Dohe(9U0OT8_gc6IZz*$<_mj1eo(8{9>(@By%0P>`-yejEYk?obtdq1BJOq%p1N*IqXHxxNA=Ed7nW1Bb7_OT{e%$-;v<ak<<QN>8bOxv`;DqYg0`wmLG
UrtH6H45@({-j;JBfkN)1n$^f<-kNW@Tk^a*Mq{rM9KNL+J595c3omnmXq$?l8IeZHU{BSSvGdG>e*sU-1E@nbm&ns#)>Em+n_RKaR(i{403zrQko3!tvjTs
r<ClQB1$d@)1{H-L+hu@VjW1|vFuPm*qh8}t}o!_M?LYUD=(`udmurc&Bg=~vnZW049K_%24DEAM)ZF1paIRbZ(WOr=dW=kw10h0!)P)3WsemHSOeC5JRWHv
in21teypyAlbo8pV)h2k0FFz1f)>`{$a)v(X_~%MJD&x)AOsTYm79u?1z5G~>*$U?7w<hLc2sy_{kf97n+}$?_9f~;+Eto~nYW5GRY{+;D3dLZ0>G=Fx5-MQ
)=O);vmbTy0G>i#QP0IWnn+lJpm`34(+U5)uIKsk_^Sk!Ub=T-@zH?-S-9xgrgVy=M-H@d#Y*bl1n|cveh^WXBOG@cwk-0L)Rn|<GT5kuf=LeQwG}I*q+sNv
Z`yKePDP2vmhDyT5U8>FqFj>NiB!HeHWs3GaTwL+d&7F@Og^+ja@L{!+p@^BP$2}0+s?Mq+J!v$k8{|QNWgR340k7&ze!N1)8{yzn@d84knb8WhY4m1e6x1@
joyB8`*X8bounFJ4$h=3s=i{i>qyoU@8vH{z`(cu)gAeS`MG)YKNE0JL|`Dydfu^PEDDis1{Q4;E|JEbgD~mMryK+#kjF=G&o@oT_DHCQG1q};?N!96v<qC-
UqarPbUcAZsoB6)_-=t6ZT9)VCU~QihEDp-HRfKIxCbzhxSa=uPLLw$uGdyT3EqiT47Z!0e)vEE?DlnB_3@jw4y*cO*}o;4dh4`@dH^=39xnYdcddAb+hAPY
4zZCI*P9v$TtKeffT8n8X#vdD!wb;?J#2soR{WR!xwiTZTG%B{(9b#XIe}nJAJ28RFH);gT5>m93pGMaMBVMQvAdh-DeE_P=mn3EQ<wQ#nJbG&o<=CNM0Qst
DDKCBf(QUAKed4NA;W~u0f;`A*c%gk&hAsg2HQGtHaUcQ^0pqt^?GOYh;BR8=L57xjrDT(c(>)scze=)u7I9Iu?4i`T-X6Iei8DD@%N1Hs<k#$VuZlrb^fnh
M54<O-a5aFEF!Z(9jp2IA@T$fSu{P0iEA#CfrZ#G3dIXE)H!XQHJS-*@Dkw#7h4$Tw5riGrLHM`_S%rC%R?Q_klsPK#nD3D<xHAm^?q5SlCV;u`qCTr3pwG9
=*}T6!UQ}L7Lru@p947=Y{e7U92T#eaS{dRCy)c6s2Z{1ZB&_~u<x}K%b?4U)79NIj;yWaylnWnHz3_xoB2kRA@%z*JB<k_LdJnys*kwNL9yuL9fG&A&2baR
HVu|QxiPpeYABQXekht5C**d-%;W7q#6n?m6uLbUYjP`B0qEDoqy}4Y<5bEwHg~96?F`#B856UkS}mJpi}i#<K+zmg|Jynx&WgLx>}k|FLW1BY-Biptt||~Y
!`>8|<oeEF$MBD6nsb?6U0hO1B|_mM>fvKQM9Py7&yhW1_Z^dw6~w>_?`kqcZ*_<9)1WC^7L<HjqeSs))@|7e+U~@%_!=3lY`nK+%b0Dtv-BifnShh6U077W
Mv&Z?5<;JQl*FWvvJW}QgiMIjf3fXRTWSr<a{XTiegjFlYckz=(tj>6swqlqS-MxtYKVs4w+a3UT+BVL$xld>R-*q4fE9VpmSKi+DDo=ZiiHt;!%xf-<oU=I
Nn;00ZYm0S*2~li-tD9b)>oV`5<Q*xW?!YaQMa!798>*&ga|OL`ZiC|&~eZEV&6ekqY0o;1%XKMtwaXGd{KuRZZKwfX_YzIieBhQr6tf~CdfcBcI6}ZO1H)4
gC6GdmCCWZbtKoHCZU<cNv3NW2u5bu#X7&{yLVZxhwKU&AK2gyKh~YlCu2YPby5`-;VEsU2em>^?4F9ocJT=?Hyl1<a3Y9)Hq8c6l%Ae<v``Xx+mNas6A+Lg
HiJ%xlpFmeoQm$&yL$?*r8tREuc3rWcEwSD=1$F9MX0u_h~CQB>g??j{1uW_0pVf2(`#9TeFh!;O8M~^K3$+#*~30}EUu6u)T)RlVq4u&HJt8BOX)2J<v)_w
O+AvfJ*9^_Sf<41i#K*}Rsr!HOLmMJWtG8`)1Vhke<O~>yqFgTu&xRTItg19Pd8wYdn`{>riWG$LP2<02sz@@HT#ZKhJ7tcS3=<T(iEzRuA@YM!1Grs(V1VR
hwkUrte=mgw?;c9-x<<PXeH_xoi<Mz>(rRElZM^^#;6`7u!Aq~bv1Qv-+a7eLM2K=NNO;J`IIZ9UyisxXG1GRe%6^Xh<<@`sj4WGQ5-IVG`9x&%ce?J)>0^+
qyo9D(?8kc&8(c`&fSdusqme<u~0KS%6WaEOnV&YYPv@Ls{z_aZ*^%#fpjg>!5AhW0eUC{3L2yya^)XDVxmlj?xksZ5g34XdfFO5-FYC+^cm}>75d|$s^pOL
*Focc^sP5p()W*T5+UwDwTj4YZMU~*4*FPt=G%)anOWQV+}6oSWNw8-FC})7$k}h_qKl#@G=#(*)DUhkOa&-wFU{F=@|m9nnkU-RQOsamQo4i3I+e<ICyNFG
?xwtq*XQ^TLR$g|VSoDvZ*W=JY;*1D{Zuh{S?VexC&`XH6A|BOLnE+|eS;`Uj;eK-Y;^Q0+2#t&dyrG@XoF4$*)x&YQt?THS`C_r2a=xy&|d8x;D3XC<b5?)
VOCSI7hcaeTw!%C+*L<Dt~chY7(?TvpaG*f>lF|@BCsz`7belI4hWU0qxo(XMpPl8R-7v=g`PKn*YKk}J6S$LsiatDMEA`3FQ1ojwtIx*RO0yvA$D{6m*tRD
<6taxwaBmUxrVY)ITS3`d;V|S*U1#re~!s|X*hrLaoGlgym<n&b;fT@w57sv2!UB*U2mK}L|4FhhM$FEPa)fgP^m=}#YK{$w}^!c_Cvd##BOI-p@caUpo=Q`
P!&y&q0xBieBq~&Un-@|>0@6)QSz9ZlqSEfbG3Tu0_<R>O%2@9g(KXG#T`!fNH*9WCueakpU8D<07gAD3GSAM0_@rC8IQN<>;{QbPWok2qh>3Y^W3;gG3G&Y
=Svogf4_t*?4&EgOxb2e9jgNQSe2B?*BDjOK7&;`P>{+DXrR{~93}RNz+Cw_40sB-h~RR-Gm$KiFq11!@X@jYL=LA;qHuxZ8z)={nPP2fvGS()WPWk$(KuEE
R0}HU+YG&FV56QP@|~aT&{}DXraG4c;?PMs*=hof%P?tj7>t&q<MhdrJXxVhJspfA<U3%qP8y+IG+oWE*#La^`jYgE+%q#_Sr%jben5S3B^@7HQF0X+_z^Ex
RpIfUmD_pj?&4Rx5G3)@OlAhY=gj*bVMUB58BEk;6L)F6C0z9e2gimWowj!8$HMe%5~rh@7e$Q;=vV=*BR3%7y2SmSR&D@ZAv(E%{A~J&zJq`%`S9Q=JBSI8
&oVWCgboghN4;y|4r#R({>35iutg3_8_~~jGdoLRwgi^=r!>uX11$~$t+*iB&`R{AL98PP)CXz{_3L@XHOOHJ(oL#DtV=psm7CO4#zfT%*z%ZH5=TJ^mYY*_
`R0TpYYp9TDBeQ#(J&@6W1I4zEo`G64(oN_*|#^+YaUD`I#zqX?gM}V(7+$lCaoqDEoozI^KGRvq1Canu@k%1RV*0Ytr*iws?O4qUMg2no2w*x&EzkV@{>t$
*ft3if+8?!AYls5!8*Lm*1YB#9Z!lCRAIj9yusUK9f57!=mpQ(q0p;>5J+|2jG2UC-=9<;n-Fd2AT#6)R1N=Xybs@R(E7BW4>o+<YvZszVFS~C#*i+~daYY0
PwN*T;!i5$$|o9-&}6GaXD#LQr@7JetGJfOJIDxPEWozpy76nPhX#FsRu_eX%(R#lzued$KXh#FhU@@w$-@OqgG53)W*M`~RSSMMv|?IGH?#$CQ5t1qu=Zye
PFVA|wN`fDC474E##|OBr}3(>=YL4I$thVVxMLU7nPGX!H8(}rm_Yj-k;=b-(z5FH!T?-$29#vLhb`N;vBYhSqL96JJN5Y~Dl037<DjzR=yyTJS_i)fc1`}L
q<R7Dk{8@<O0LIzSF>-g)wr(++7u27rRx_?lSY{+;KitXxk4>XB2^`)tE#~2j5MxjLDA+0Fpy{wBi_hO5C`lPg&CaCW1Db`ZSZcI`Rh0*chl)8V1e2^88Q1;
y5qOg+R;$gij_jDo2-c8%_{Bi_FKSyz^6A|=?<g{(ua#Toeta*_g}Ta>ZYKY(P`INxD9jVZ%y$up-WjR@-bj+8E2?Qs_e$?<Rd0wWI-?plovX3OOmzBbcpeG
<hU9ewkCzZheNKf4NAxnN-meJTY#B)G<XGVIS~a2a<GYmy!oWvS^t^FuC+UC57GGn;{wb^8b2f4?2A{JG}m(Jg5x)T_J4{1CW<#?VF^3H<>9)YrT!^cILPc*
|G;94xW5J14D~&FLArBaw^VQ9VR1z5YwtkVCF3HS9cz3IWngf@4y#jVF~;Cf7NvK@Z=h1|+>nd2Va?dcqgH)6QBG}L<EFOy4^SHb=CGvAZm+2|1tMykD;3W%
`9v{D&hwSTW{q+XVBniHwW0KHMixpP68Ck=c+x!3@!pd05Y4E#mgDi7g(_y3Ww<yVE%QFnS$8CRX2)IkQ;rf@UVOQ2nxe;LV)l>Uk6Z&V1I>q@4Vvh+dhZHX
(5{_iJ7#?7ZsfzNv?X(vfdzYMF0aOjVWD!UvIZdz@Y#6=DHzCO$}{>}9eZ;xJ?<@#v$>A05^}(++ya6laII62Y*uCntWn8oK|uN4ihqTxrI|#L+#c590yFs|
{p)(AH)oLB2p7+qBwID^UfV`Fww{ZNI_5j<acJ=Atg(}khrzd8gy;Bu?{Q~Za!iL!gyN6GoX40xaUd+8-Ytc~ZoRe>WWXj(ao_7<S>j0IBHVB96;gV;%oWyU
NP4w&e$(W4`_FD^O-@r2A87|7%a%5H{p!2)e$qT8@35vs`^`oc7qo-I7g`pj|D_iCw&amvT}+wL4fKw<0IvPXcWZ;qfJXV&Tw<HE{g*VEd~&Jgm@>5x!0M6Y
u*bF<^CRGgJzP5lNVD}welg#@(-LV1TyDrccJ{869l176-S|L*Qnt5~Ku`o51;^bU#!Js&F(Qv*9TPQbcaa_1CS4F$wk`DS5Sn=CeXK8B?nDH=ZN(6v=c$i8
0>KTs6m!_7u?Nh%_^jML6{FKPKh;xBy_hMqKUc@Hg|(`zM|;A@6=|@sill}kP05}zcfF9On1)|G9PJp9?OJGy*ln8?kgOquKYU{3PEgvi)Rp}tJn_z1+oi0w
na%(GwmMb-&-6XJo!3gb{0wQF1CQS9I%G#gv~Y9uk4EpiPRjN>k?^LcdCD_XRm2vX9K_KwA<Ak>pti7%G&%MHuRaw%&A{m^+RIC{43pec&naY{Zj;M=?`8)z
*a!gzrVzEBXsB?c0de)I{u^8+ho5vr!3R?D4SK8OwDh&MpmE$q+YWXM$<PH|V^un_6{0ZvD4FV-wiJbF7ioyoOo#AhYI}1CF4`I)C<}JjA7gx9aSI37xneF?
$nVV_tp*2zww(<KaBca$DT_lohAGv$%a!S?jb+R<2b4K9AAg39<I1wH<TfDVmr510xR8idEVCHbEE`m!OSmkuZ`r+6<h3C}B0#M%IxPoYg^@xa?%w4a{OUUa
j%D^qc==yY-XEi+TkRLmTs-Yd*?uj1K_jLTmJ!GXYs;CNQJx0y@pIS{AdGA58h^jkxC_GKAE{roZtnJAf;n<S&)1W}^{Z&0s|O<2N^EJA_r6J0qogYNN+VfK
mKi@FG-$^^y&8tN34#N>7`eVU4MA)vjmv;WH3>l+0}L)MU~yLV^+{`nZ<z-7q+U<^D*6r^V>~nzCM$f+Ly0HPW_A01U%NG*2>WoEJTt}^ybX^PK|Jfqxl)tb
wpGPq`#=^JBp$&=ani0Nsjk1)c6hK^sh6&W0z;&AaL`XxGgLV|-d2oS>zHO<d#qh8rbnsMH|fpItC3k1A0PSF^I^f|=w_;BR4tY)gCvPC(15v0q^@gX?#d!)
OYMuaP%R<G81A#q&D9$0EU;n9_L{1%1@q+<U`|Xoe;6q^%2Hf-l>;&}?)V&)=s<zA`ZsT$8y+kcLOgtz%Rj_(PI3oe)>K=r8wxekELdMLGQ&KNz`oj%i#IaA
M#uNVC|peCyWV(~7uMLLI6~p<)cMndHvulduvp9^F@0NB28?u)>n^W&bc?U@-yf<RV1Z;Z^UXeM`V8U63Yat=2s!upObL~2fAX|{IO~=Bf9Jsp&*V&91G!Wj
FAAJ-dkdM0O*Z^%r-d-S<(@jr(!y}!P!;p{t60+|I|N56n2M^9@b6i^y5dDvM7<x6e8rZ|8L;wk<`AZ(=VSSxVD&#lKcL0_3L>-_N)H^mAW3pM?+3pqHRjO1
cfSH@@SUXHvDn<JV+yTn8JV~*0<!J?1w~8MIzD__6X@i?X&7(hT4zzv+?sKRjDOyy3UI~8A3f<bh-z}NyfXo3Bxlo=a!82AD28W&PCy7$?x%oJh-2L3xrH;J
1a!#fZWkE77~74G>!#x2v~{ti7A+Kr)FI|ITU1G}dHxFJt|{)enHyMk1NSP5ralL=uBBS~ao%U2GX^JS)ZA;wkr`dj-Ue&oSSs8sm_W*gc!1p1drzf$jxjmv
kDG!5{LSdcJPU9ws^JWMeOSV$lL@5+UbN8DBUQ#x0~lw0=J&9$-);%WjCYC*^UUfd>uXE^I?})o+Q)}Kth`3O`DaB(@c`YZGA82Xxy;lswv5)w1r_e2z3G-X
6u~BMPmziYHnc<**ld>`#wV6Hvxay*a=R)Jiyt-Sj$QFHYq)Cp1<D%nByEsP1HvVG`(tS7nS)z<GfZ^X!;(bUwf-Ro+O>WMz%n_F2=U&<V0T=|F(qmU!q7{$
H#d4{XSRa)>Q#f7UG@^}Kr>8PTAkaFlSr11M2s5vY7yA5n~l47FkO;qI3Cp+j&@RoSj(w{U}wHFrTKv@UoZ#Xl7O4VNaE48^XiPh`x`>o%P~CJ@z&+~&#Sey
fLg`(0u;OFi4pcwo3_||Pl)5iOSw@Nm2d_aNL`G6rMO|-t`W4e)`lqq=@t1iJzo6qVVA?J;QW59tw}d0E|j$4-*h;@bf07NhN?%`_^GeTex?<dyOpbXVnt}&
BC6(|R2jAlOEzk1a2B{Z7#`1&9gm9^+g<t5Y%*{7MQ?mS`gau!oP<pnLu_PW&n~8LgRHFPjc0Ow+y)xD#;NM~J7+H}edp|C1WuX1)hCD5GhwM>CO?ldDcUWL
Hx?G&7k!@z{EhOz-q_XGIBsge%S3$|a0AEWi5WKsOjSTlCe+bMKBnICAWro(uO-NAKbs2>JoJy1AN-}Nq4bN!R?h1EF1|K~y9y-E`$aas0N=&Y`0kfW^Y^L9
q2AQz2NTqI_sI*s#w5~XbAxTHS%Bz|@tgprJaMm`MoV0kEMRiUh<d{t29cm88<-=WBA{A}&=Z53v)ZHl24Z3ec`j=mGLLkBTlm2{KZl!2+0o<<X=ng+p~=Rf
RfY$yv+tz6lxtm}s(yQ6m2$hwc-(FsD65;Ocel70HdLlPOHXgrdLv9b3(3o*_hGsX3mL~ic{@G+KF&U4z_Uiae2P8FeA14C>uh_!^kp>&I-D}|DR$G-1Z@#H
dp67=yPO}c2n|I`i5A9=V~9sxm$v22BBzEc1}~kfBagQdhR-{dG_ul{odb<$$u)Y4f*+C`zc0gN!BJ&bEHMYlWUuah0PdZ78k)W@Dqr|CxfqxX4?ab!b1&M>
jrqyucax%sd7diqEEY7h+QzKwaA^U_OF6f)@;7R$QPKBIP0OQNws74r(~U6X19&-S5ze9Pe=3Jvs8A2V1{8u<oYE}LwE5&-g2~w)6@-%&mGx6_?9y(ua#QoU
D%_5mEY$Bq1ac8%?q24|POP${V=%>ktU2W%3Crmec)zl{mNjy=(QiQt;cxPXmB!CbsqYOCKOdG}07JQF?T`NW+tBY=KOHKgC$_B<H9Q604eF?5-MPkS5`}U{
L6-zklKlIs6V+eWJ$<`be}g^sWut%cuBU+~^HF<S7Gy%&8UV?SMixi%M-K!$L4g0I919_r`-bmoMUi9z%os;Cl+etMirdi*I}c?H{>wQm6X7Ecc>gp=l|#P9
N~|^n*te<h7=L;E&6d3BgrACzKz+wImUF;$(KuO*t1#9)u5(52xt|N7!DRKoG7u&X5tQ34V$Xv_Bdny2ez6~QP&^2-;okUj+G<IX7q&oQZU8^B%upiQ2CFw$
Od(&k`U5Ih)+c}C<H$Y=1)H?rOS*?Ju}~q^(+wX)6gYulTyMn1_A2vLTZ&PYJKA?xh14<2(|yQ|Jo7Y~RjC+`<;KPsbM=Sl7p?+Tqe=6B&2wF$i8#EY*1P-B
S&xh>=)cjf$&J3Cgq(FLlY=>p>gn#pR^pq3DDje)UmWB`8dJvprU5SY|L2SFyhRPQTV?A;_b?SC?6b_8NryvWC_%}r+nms_gi-A4JLr-uh##;1#=P|{7mZHU
K{BsyIbA;;m_elnFn;3K_?sVgI8W#oSCP}6qK3$fV?pnR)oy-rsPOq`s0L8QrJdsQRSdI8&QM=uj*Z6aaP5N}lbZgmqmkZjRl(=2MA=N%KgBb2S;vnI3uZB-
Z9lh1BvjXPv{94_c3m@&0}6j+H+!}YsNd%0BUAC)d>8>SIlJY;dn2@s!?nY^3)#gzrqATY?REmmal(>hu{MwMXFTkVCQgd(gQG?SPi~M<leZdVpDvF`ip*pz
m`tCI8saapT~EbcR_Qs0r%&De`Cp(NN=OoN7w<$K)=2TFfWiTkR+1elPVe_+eKAd^Gv)b41Uz8fw(Kb#Dex)iE#PiXX-wL+gQyY)vz^VS(?&Q4xxLq#rP11`
l=-2@Fk`1xl`UMdf;?}(5P0_#!}QE-NTTw2YmpgP+9f{jUa4!_6}34*&|pl1Kuz5R^c#fC8EzXJe(8m)0Re3<Sp`4lOAUd|dKDCJsmbEUQDdD!f*`2c*3!J&
`d$hQB?cY6;wSyd))n;CeGSzisuI+~9>CHE*RU9v<wFlP>8!0w+|nxBP#o|s5M=(ab}RE<UrkJ^?%2)}_XrWtavw+Ip0nmS>Gi0uFi}QVz`q~_SE*N2I%Q6*
va;>q=6zqH?VqaMIWeFpo@<5y)L-neMdT!@K$B$q3msEjDe(TX`2f!M{r+h>-tPfWv+aXgY`T#BV>N%MR@Xt&d?`ndL~HFSj+mTvQFh;NFWA$wCG{{~f}%ld
OxGc_6Im}mcZ1G)_iMFQk!azKeLcjx|GP4Fdjn_l^y2}qjXE0~+r#VH*nb?*zTEVPv8&RO8a$Cj<M&xY9y@ar!VCL|IEJN<U`pdi?t<$&xY4`tA(Gsh0`k!S
8VhiThQ*p7NDZW6`9~Cet~M~hO&=HDogLuOF5eoiV2mqUym&RHXK*<V$uz+G@q?jpntBLW1I6P-Y;0kwS)`m$`b~rcNBnahkuw!lDBUs%1bO;f`=LiE$&I_h
LYzxZfE>F4gfS#)`j7D}r~nqaIipB&iyQ1kbXe7b<jmCbOO%BXKtgz^1d$Us%7=kgCh!DAS>Aw2FDFE>&D0L#4k%6!9db>2{|bXUoH^2a^K?4Rd%-G#*h8eH
pyl;Fe2qXl7$An4#-1HO755w|#oURFn+LSCFxvXmoEJPP#i3Hz1kQ@znc*}ywWf0$aMu5ff4Z&c0k|iD43G!!6xqI?=WeV)jp&*cf|RB58&oJ!(-UtIdpk8<
L@0c3PPN*6w9vdKM88vE<fzRWdVWr;=F*+~u^!BLbU+_qb*zd<J#W(>qi5B9NpU)~(u_sH7K1SOA_WV`X)(2~P;&IT-5V+`!s8?Zi&?a3u;wcOSc{+j2ujS3
4xwgpGF!2CAGHUY#esiO-*p%NyG^o$B}7wTo|dHkD<{bt6R&*HJq!s4?f3+JH4mx%!e5Ez>-Ivd0DWZ2v<Wnd_Y<5MCZ9_ReRgL7m2WTzXUV}6>7GfGmKbqk
)9(>*Ly>DSs?D(YL7!)vNEtB+X@LeA)=0`yG8(I#bVnb>mq;b&j;$g9<#cFAQc0xy!elNqh<Ecgf#Qi5FOHZoz6T=l(0Pm|QS=}31O3b7^!T-|2eTdu3wtZ*
A~t~pX1GokXcxNqY`r&TzrH6dxs>FImE2vVCwGBvSMRj2ss_FIg^|4{70JQwbx?^9$!e;B7hHgf&U4`?e2Gm}n1?FCs)TJ%RH3-Kv}2kQP<iOu7F)z92-0QS
r^KVtj%e(ko5H_btg_BP8cVc<YRa)i^tj{CDhjlc)2y$A)YqSi%s}*2@x(NK;mrBNuVd;m^p^uxM1J}0e?Lc;Z@biE%2q~r;4`B==xvp{upUmtpHyRE3#ajC
_H$!L<CMe*?~S;@QFvH;|0gJI`X4NH2~iv>1M>q(RXgMjJ>(#()!o5?Wf<#yO?~g|eA;9HWPD5T8jUKDba1Z~+X@lCz!@Ai1F-qZ(<F2!m0^%OveUswS~2v$
Xk1fPm&lNhpYUBA9{3?88v)NSk-yFgDAf7rv;@~|IB_biE#^S^b6?B*{7C((D0dq}Cx8p1_cC}JI+V?lT$fP)h1B*AmZkIGUDX<oClUByVYaap<WQ1#4ziR$
__XKw{t#bsOVWpdTZiiOv4OH`fS|IE6)Fpu!)CY}rIROcwNVBdO4>Ho+3lG=$c{``Sclpv&7uC2CL0@ImFC<en%Rz0$nzSp*rk$4cYjc2u<5}nXU#e$(x>L!
sA;~sa+KezIC^;U%m^4w1aTn&MgN4-!Fhb>t>=ZvNQ0H!Ave}^@J5vmeNR>7G^MKkbxS>Euo<rAqF@?EFJkeDH!{x5v=X&6|05lRI)r`q{V<=YHoXbtYX@&7
PJ{yO+)NfK(sje->}6M9Y<8*)pvi36)%+=8t5X?bm1fmhv*>dSBm+?T)GuJQ%2i}WwUt?{Btb~Q#z<~hmHO8A=)Aew+$>PrX=t#Zt4IF4jQ`G_YGac6$dzIX
U&=k5i-aQ&A(l};w^bN=JqSi*jwo?*wNj?N_n(Y*=0|WiQ5ih^(8V6#c@mXco%Yh?@`>z#fBFj1!RVQ(i2AoBLhT~jwB$xv47CFH5fAA?Cn$rdC>o_kb$ChA
`i)HLex~362DmE-CBTeEDvH+3g;Pk!LLe8P)P|X!pj@BmIhidUS(HWAfuKJ;?8!m^M7HKk5LV)+N<ESfkqa+c5o1$Odlw?xq_$!U+Rae>V1n-~$&$--%ijVf
q%P*@Z|W<t_A*SpQvdUlQEzj=4Z^+<4_}Eb09U`{(VO5xi($E~aBbr31(oo55_10J6K|e6qMLER%V7Rx!y+K4UNGqo+7qizA@FdKZ5Q^Mn;s|sb6ASuz@5T&
aj4G%d_?zgh=cr+QofB!B>(D?dim{*LB{^&!7`Y)j~qmw7Ix)6`QVyOtCWp(gYddLyO}}gqh()?PS@I^)c<<L2neY`$o|i)uRR#^kk%XJX&Wn(v`agjiG~R!
@fMW2_zh0vZTuhbc)We2n3J4MwdHgK?Bk8xJb{el{pBz2OpM)0ijkSJnK<35{T~QZZg)UvH7<&S60uJ=uNQO?vFUPK*zQt8NN&4kyHrB*xjxnf=tFPOwQj^l
2XE_%d!>NBMchUXCY`cfroRGVf@{u=$9`b8Xk~>I#C@D8{z7hLrT+w{y!7@i;6Y#oM(D+J-b_LlJ-dvgP)59CzRnO_YWp^a=cMxR9~+8&fUg@q-s3HbC}}&M
1YB@$y{luszYvzO4<2M_TGnyisz?~?ucmiO2reC-fTMu9N(IZW2JKz5{s*KBz`B9rXA;0DB9m|<SV^YH4dlL9*s~@Q#hf<r5n^0t2?kj>v(`xzx<Jw8DTU_;
1(f>}-g3=DH_X(`rhsNP_%6*-(?+K^Vhl8y<^73PsZePS<l6?n>%~()B|B@eHz8W3;@HGI{&l_F6Bnl%QXew5@wonH3oC}IhpvWfz6z@(GmVkbCC`@5w%XpD
83>9>UEYfI&9H1U;X8J`&6KcMlT$j-CZ`7qP9!9s=_iQ@+VUFWB7jOU1(;11W@N5s#8rP_@enPFeJR4`b*-fp_c_>Qo%LvL_acMae$2kFD|t4&<%(nu=u`-+
KbD&=qixE8DU}UUyv^y=`&&s%!hnJcIh7~GNcXv}9<f&Wqv~Qq2+0vSqJ4`B0Jsmhgwl~YLsouHq;UZKhGt6@Sc*-ZS_b`F7GcktG;^T$q-`_`ew2aKgBEn?
Xg<TDI64W>_+q-PNb&X3hdq0b3+|5f2mz?l10k9d3FE*y-}O)!-AkiWxSw$x;pn|9^D$O-<dmy+?z>Ypj?X$9hGjKYbB&qmn(-4BCc{`JYKkedGRABgCl-Ya
S35ZNkqTI|IcREPAXj%>er?oDNYbU!c4M0kXL{Akdt(PCD~+yO$5;V@^B$1ao;nBRtAqVE@f<c_N@7+Z=9q(NZ7r7=<P=|mRaRja!n9{ZtEsic^?bA2DbRwP
&Iv1RUq~dFL2maetw?CM!LFt->+sBkpZMaekp1t?td*tUh^6g2QW1w6@|m>^NM@%q-)OJc(%<O8_6+&ND~_)&w_tdA{{$l$J8Aa$*QHcf=)K##l}A%rM^2pD
(yOnq1XGu(tu?BZeoBMX4|mzd?u|*eEvDz%`RucKAj?OIrpUo*AF5fb7B_n-G5tcVG>EPPGV8nxLvn77RK*hhM+cpaYZJ2wZxdEArw8hG?kkdwM|+kBySF%V
+GoGy4;0H(FcVpQK-Vt`QimL9SrcaJjXl*QkQeP_o=S7xZSmSUUwDIzTOWokCH8q#hdWx`r&zsl($`HWk|C!>h?e6DQlSH#rn-W<ZFbT=u0<}n)m&#ZnL`i@
2Z0Ft%Y!z(^oR?joF9kfiLHTfwJtJxjz)L~<ucTr*IG8*QcoP0Ow9f48JB7=Tir3Cu>x+YW9<++4<sR&aR`!oojeZqNLm(*wIun2sU-?MJu9VjOq9CY5A(kD
m5GS)04dABll|P&UypW@QB9Mij#pDyz2i1Ns8Zh|E;pj5xY>sIeJizI?XSR)b<NI>YH(7bYQ=h?cQ;|CWr$9`qkJIeG%3yYi#n$3I+DD|8mNIh#DQ*=T4X4R
9QfhBiO&w1@Ao=A+-Op)6f82^pRIFW9lF1h)ve<ZeX}yYK1x}(E*fE;Bid)3F-Q&=t5$vNjsCK8q|U=Gb1VA}I1p&m*uk;_8JrAm8Hc_p{MmAg5h&Cj7T7aO
Sbv4g4$-ZpZ1Ch(bo{6AAI=zXx7$Hl26|PC9>kA8=phQEpDYw`*Y=@NkMO4qmIEMz1>{N3Z7Jb45B^2YgNLM6BW<Shezwa!_4gg4`4LnuG|oez78V#8K7nRn
%C_0V6anW<3)Z$VMiz6jf7oLB%I5uKD4Y_<zUic41_kXx?aXry`snHHpQhOK9y2+E6qE{VJ$(GJ+#0k05Sx||pPfD;HT$BoB3#to*~7w%ebuT8HG$_!1Mla!
@(mK|OI$LGN&(3Je3O`qY7764R+tw*#g9O|)uJNznBbK@hrPlDL<A<V86wbh^2%6N%(%$i>v@}HT2C)4&WlwjP9gyV{a>_h$`I`K(z@VkKMhE*uK8#N5d%_d
ZW-<)?Y6)9mZwM4>Zp}X@c}wDLy!ZpabKT=$oxO$_&$X(=tx-fJxV_Y4gbJbeCrmR$8tk1&xf+Ahjdd@xd+}ouUuI6nKz+J4XS{mBE3HJIpx@NE*<81am)}I
s_CW5D|ru!NkqX5o~41)KWzdQz#SfWH2hSst4mY5XU8wH`ByA^9x_VDV=kim(K9WBR=WM<a?p>j{=%z%K!U8Y&jG$$%#FJhnyr@HjJs4dbCI%+Uck#fzMN$5
g<;aY-vJYh?y{IO`O2d&o?4GS3OmikmT&NQesE!&ym~e#BcGl>(#r@B+aB;TSnBQfkzqXM&+Q2TbgdlNNk?P4Y|R^cPE0`zs-U2Bt<CgZj{T@6^u59dWyAQW
JbBmixw=4-_{QsE0gnzv{rjyL$&~|Q+N4gv55kXQF2MqATx5SDMQ!5De>IBuob$UiDDX2~bdb3fCP;NobR+FEqv{iqv$lPpHT3kti~+hgve@*pImQ&_P2Fm1
H$UMpk=4>FL|k0J{X9)C@57wHK#olq%B)L#a+N?is(604T`-9<r_{0eO5WYLpGz7rri1j{Er{0L;Zc%cpi0-?TrF~m{GECA&Szi|)1JGfwyT{R={`AXm)1Uw
i?QacJbt2$5Yn}-t3wlyGyG<pftfR5cE$tDUDpn?W<97IR=Q8OVc$7hl4h8nR9J*A&BVvk`^C6NSOeEr1(QgB5E9$yB?h>FqUM8Rk*ekGJDBADKsh=ukw>&e
O$F@(GJu13T*w4`8XTInV6zLgLUbDf%!C1?`KsLHrEp=M371%)Kfp2dlR6Fq+4vczM+rT7MC@8{N;xcn4o&zdW())Pf0F6Vr0z=r*bA)MKX-`HO3JLWdrDHq
0NHi=+W@;<qwc*hOiK{7g#&~yM+z*+%^MeM9*Z6nv{nVl0x71HfuntGH~xRvukx=czNs<#K!7{JkVMP%0_C7<z$NMTz2k_|jh6;3&^Rh>oFvFQD=v*<)lhvv
MGtr5WwLU-z*Y*5jKlu-fHh_e(Si?BW;-ezV=9)RuR&D61usdO-F6L@x;n-h2U1huf#Wq^_WQ&*Y^SRt4xp|#K$@Lng1soSlj_Li(tFb|jfB=C<fsIR?{%s<
hM*M_d}YnT(pkF9ov)LJtB^e^F_jo2sCXsgFPh&>hk05vH;8(77}*>vXF4%J7G^=EkV5>k2TP{*L^<rn*B+O%WG$aQYjuzh9^(<{SkTk3t{$)VOd|3fLd0wq
G`bRw$llccDZ?Q+OxQ{yND1H9wfF&k%TS#OpVzfJZZNa_6kHUL{3*KigDPw|*{G_2gSc-ys68l3Sy;fW#uK?l+oE*9$~3e%<UFiAwr+GyCYv7kDT3o!&@Vza
)QcFIrjDX%Y<N=C=UM6D?~O}3_S{%(&n5LJAOAKLaySXdj>UyNR;=1ttif`UPl!zpH(p53Mmke$fx#>hX0%lHq2d_L0*^)49?km0{-<>0q?lc%n4E@(*Wm<p
sC=K~7y5|g6v%PAROntUf4o|v|DNEV&{F&)!2TWbEOM3CsdUCZD=(WxAzg}3WSiGot;AMm8?-zYG}-SBEGF6Jp(}fuqmlY4dj|435T!usVj*8t^A^a*oj9;f
GgplC*2y9s|2pvK$S0hb;yJ`oirMQ}MmuYLTiWIwQ4C@qs0Bmtwv8qUPSf6KV8F9|+x+kYg0(N3vhNScB#=2vXl+M&!-a_y5jVx4r-Zut>-RRnvkMQW`3Q=O
7+QoHoJ|X&b`+hJT&y_!x$z@vgJ8a7AjT0-OmSsGWnWiOteS^jdR@<_e8dNeMq7*CYCnYfG7N^AhUY~j3mE>g$LL-G(-Q%F3t_Di<BWp*v=ed$Fq2a^h?oaB
E@*Sxa(#(xUGfCoDSh_?ISKyqd*#Nhc&V&Lj=5JW0pLVMMAIz96&xhpz><GKKo}r^Pr8XDZ#?FNMRtVpeAUVV`B$)0EDg0?{dY<Lv6Dk7krLz*79S$N_n6Rz
xfXvj!uDb_tu*%#Ie}ROkA#pEMsqjoSYJUXxaAh{u)}MmW21&{2bAv`36Vaqt5t(f-Vk?)xIEZxQRFrGY(RrlE<}=sG&5$xMSCH_0o4!avtxA0hV*lLzYOmi
V`oq;+f$j=rr}$!(9NPg%ozDaU89i$9$*?+3?EA9ogzbn$yalN&Ty7re>S-`>;K4O-j7~PSf<Vo#4<}y6Ok~P$&&7ERzINi2|R~X+L#oN4B~F~%gc4^{G}IZ
5;+SmL4}faVCWhHFeDwi9E7^)V0ny!Ni3U*9^OrgHSDf??b{ndNig%}#C)%iDSpKG$)*C!JcjP%-i7#c{ln9bEIoJ^0A_y|Lb(pn#~4@^O$%`*IM!MT%sm!0
fxUE=c>NL@GoQxw+Z91s8uih5%^b#D2D=YhhU(f#tXef6C;|AnzgQ<tv?4MZ1!n~nHxneQh&0QqXzoWk4^>J$R+;|-p`3<rXl1!^X**+0oWM$k1E=f<F(`=t
RmNqP7D)KnBmRrJc-K`&QhiZ8^(QSV$Jb?=^EvV?Od<Zrjh;2&#FWgO?Y=^l*evDomnk!+m2W%yHoppY!FF$%PeBt(4l1V?McX&cktD1I6hdIVfacC?wSBXh
d<nxu#-r>UZmUxj!0{Ntxt}1>E2RbsysJ!3PZolC_%}uKmE;*LgbzpRdJd#@AtB>Vq1Cxn^U61u>R^xIgGaDU<<h61Sdi{UjAC48PBV7TQS$SVY&8NiMqZa7
M%H*mYDA7CN45IY8NV=mD%J{I)7i1fvO86jfv@KE%-3Ud736T9O_saFZ-}2c`i-!)HyJ?CxWJefjr^Ku=OvLm;Zkse1CPRBY@*<N)E8ON#PF3DymbfJIHJr=
&nBvttP^`sDL*4>D?VHnrNzkVw{|p4AZvvHTxQ06!!DvwOqfW_PPvu3dNoS?@c`4BC(8XSa@k`H6n6+G+Z9LOMO)<Iz}w5-b_8rVs*<@r&-dFvjf$`7q!`M*
r6=BkSZ`o8R8pn20PphcWWzt1ywZ+1M%LEPu2nr3DM7=Qa}0vn#roA?94n+dwRTzJnW5${*>^*<c0f_3m+H9gXP+m6g+=S5gE*~dqRy%B19)sU3i?4jHr5Dn
DuaQzZ&Dlj<`vfsIMS=hh*!=|>?*nxwGHj308_fuk_yyO=OooVtVMDOFzW6$c4hBj{AQj2UCV%_@wDX%+Q79}hM!pW(;&#Ofn;*y!o!As|Gc3s$(*5ME?dmh
%QPKCq_t@K$?xap-bIXP%~5ZO8bc+t4q;{60GI+!kcrQ@Ywtn#X<N<CD>|OZM@Z6DVIgtL(vppS01dd|j>Ie)uEoSwd)P(J#$IzeHdvgwer9|MTTW8Cg^+Ge
GJoFlZV^)73xuHfV-8hKHU*baFn}37oz;c=Uc9xum+*q5eGhMC-Rk_66h|IP(3N9<R~B-g(jFk6w(q4hh)wTG@mFa~l#g840*K$=X^x+ZEviNAoMobTjak<u
5RqfZ-ogGc_TyRS&T(A>Z2<ZMK>p*@*c%oL;j8~Z2z1+-np@wAA1as%DQF8=rX-+lT8fJ}U+_ejG!-mlff!T8ymigf#9u!z0sUz-DktEvU}Q|RH-1dulhAbe
4}n***FM{sUhyJuea~XsJ!60CL(-HxFr2lDAq2YWvsN~x0cPLajxt#A;I>H-g9CXhkq5iM6;u9y4-0VM*}wTU-S7M?pMI`NUe~^zhqmtsMP?5>y_Cr4$G$eN
1V&Ub36_WBcvEY$MES{9y3T%>Co-la^++G^N4Sk<Su{2;xp%eEu!)69G(Vk7G7Vn$=p8Ddb}u2{nh~l(wwDV}ex|?43KX*>VpQgCUn)!7YIf=EAaOTpRef4A
GGsCf$;(V~;*iBNn@17D<75egQo=}@CmL(1LJ+=+HGFLJ?g4VEpmF_tH><f*bbmnE9WcJ*Qf;of(a!)-Q_r#_bi>eYE5Ops1mtVpHEYl|RkC31tqx0vr<HRO
H*4`~%!57GoM$MI(<Uz6WHby-bTcC8@d(G=5yr~t2PZziRl_9b)K0e+P&?-*I8n(qCg?-M>DG=xo8#?PgZ1~=m<ZZ=9%#pwI6hO@A;*6nc1?x^sZ9Igm&NC;
eJYz2IIBa#1A3o{!-fqL@Fz&Ao1Ul=|EU$~ZDM-3MudrtlioL1!K_c8Q)o3!R&bz^*ld{Fw!*ul?C|ptx4-NR=ssUwMjRXYFEmtr@4JC_n-;%kL00wa5;W!(
d!~l9Cf=S|rHwN;Rce))TN^H(`>9ina_M55`m#p$U67j6a?SRIjTqVermf4mz>^q)pzP|_hUXdJtei;vq-1`N_^NSJg5~v(%V()y1~@GT_c;vX7oKbud;4#C
V>%fn-KQFrkk4hZ3KBmZd*>xtbyY&Bwta`T`k{m{J@0G?a@<o<9Mjg(FS|*w;FA-;yVVqkGAw-EzT!(vSc+n+%TJG_pC_iqlZEecqOYjouabCDZOSzc)2Dfa
1Kpne{5t{%jNNAb>=AC_|MigAgtf=a%$%S3dlZi8B@Pk1<+^3+O@(olM^A*SH{5nLBpj$;T=2u|Dw3g7Zs#LBPIAs1+L0BdPMxwei<A`J=8Lbnd#Y~oJ*Q9Z
vw_rG3o^<xm!kz<3gFBlW8c_^ukhi_e~MaiX|-`|DVZr?jW9iTh)0wAyA&1_2d4oA+4|?sf`VF_P|A5bhKNIa>UMi7c|>Cv#VfIZji!^6D70FSuMiq1XsvWB
6k*ZxHw(M)S|Pm$u<1T;fukuRRi$ByK5e#0d5aX67B1%%`ex%bHKF+&#33b@an`JE<#U@vUSd0T^fLQ@9-sk5*-vmJ3Fclb0bD$l?*5PT9<spG$qjG28A=ip
(@H3!h2q(aBeY@dYD~xa7S18q7GEu@dNaq?hPm)ruVb2>oavpkFK4>+MHkgz&?d(}^~wr}8d+ewu0SCk)qgy;>T}MAVL76zu(=MEf0;+FIz5iZ-7nOXSUyGN
6#0JwkSg4_Q>TBdRazAr3o7=3=c?Kfa0w_C8t1T&g0e2r2X8kZ3mQ6CMAJAiAHhH=B>ILY_aBzMw>N(uXHG4x=hiTW{u!BVsef#Z&735DhO?)6xhdvDvRPOE
Q*OlY{Ea-ql`_>oT+kKafAFbVAEga)?tH&*C$;X8bt#j0+<BeCpuQ0<`=2Nx?UzT|h%y}Q!qeQ_b8t=-;F7o_ooL29S&#r_jp&zom@1@JZ)xrExd@CUx&UZ1
u_34370s)t&YQE-pE&v8A|Tv$MYIaC=irT_C0*P`J5zt0p<Jpbur^h^aUUXb%>am}!b$993KDVZ(H(5yt|qO<k~1{&Bk$kvU3O0&bt0-HzRI5~1$cBWZbm2B
Bv+d3ibT|??vdSA4XO2BQ25SKB<BSp!tZdxhVt%tmNsvSF0?_Mxu-AY645JCbKerrD_?`|K(zqMh6H|PPvM|fO|RM?7|lAb4l`G<02UWi;;GCkPX;J2M(o}X
Y++PLrs}H4@}Dos<On!JCZ!CyQ}L<P0pl++nQF7{W=X}`bYd-Qz6xz4lik+xdUI+OfagYh0{_>qbkgx7i*8{^eCklZjx*Jvz>B%+P+i8NVdL|~mej?jFSg~1
`(>AR0*Ca}a}E*w*uW@?Ut8u%z0B<pGyw?qPCZ)*9L})8AI)efsW$3r&hoiri60k??p4zC;5dZ10u~7J9Wa0_ZZzq3d;bTp*cX`-5C!T;qgpQ&(5;b!W99&~
dsI5tZ6@2Fi9)2M%=o1NjBt6w#MR$!b_`>A1iTN2rng>rZ)aHBe7qsBZYOOV=Zmm3A3W%@!Bkn6cWrf8rxUl}a1qQ3X&0k9x5H_r8J913`66Qv6tDV?sN%E~
uaB!Q8n&x#;}!*64b~j*?C9Q4w|VLVMg|-*9H|G9uK&*{dKt9rsKZ?JXqatPUBt^LhG))d*hbRY9=b+w6;87zAuxO=^M1^Cyxy@EA|^9Ctckv1kkE2c2Q4lM
4#rti;7(%N7!j6L(+O9s$JZ<imoTbF675;Muc_DubB7!7n99u!M)ky=3Vn8qR7xTVD&_>f=9Fc<wOwAl5_ncj&L(YXJ}p3iSHL-Z_~y-lV$(j!1wg5!psc>+
EcUN5PEa|rB+;)r)Z97|wFi1gP>PHVJSq_&yy`Z6_3sqvg{r|lX|s%^fVY32A*Em8!-%8ROK4^itezp-8s<_{hfDdF+XC*67g?$!J7quFN_MrR);=cv#&D@7
r~6e6IZRqIw#_=EW)w|r3ATM_h7z9g$9tF*wksqN*p^FtLsauWQSIu)sbLF=%K+6b#lHL|GUo8`H|3(3iJJF%w(j?9ubKM>ywL*zX-(~owNIke&lQy(eaU3y
LxiYcd^6vT|K;u}np;mj0o(z0uSs<HNq_$VUFpi4GMjx0>|VUQ`6(>03j%(z_5>7ekQ*Kn_Yv>Qv{&DIN<C;euEz^glq@6tipZ4gs^cl0eVq&2A2sLuzpXfS
E~K(~LkP;tc;^E*Qn%7`eTnr^KDflB5+#{CyP~7ttaa{=$Q;$dm(N04>0KUp!Ox8#oq_YbNQ31#VSyBaJdJV-<q26Qp5|>VF2;_0VTd3-=rl<!!M7xkzC}Da
B%5L>H}Jw!6C{no&qMC86&|5{rY(4M3@!jK!Jq6g%|}y4+es<~t9Y*NjDsq^Q_XoAUKe{$5%4;@tD)RHj_tr=#s$7)bW{I+%wL~-=|B*wVnb<hi>(kS7^?Qw
!3ux!|E!{`ZZcLL68PF8&yj@(TL~fz$a9SNe2*6j3>{}Hv6TveEx%6*B&fO}x-&7MMprUb=kbPrx4?7~k-kR2al1$tO8?2@fBl;ed19N)pVx0q?;GP;vs$H&
#`8^r(MdKH)kZ&+9sC0(ODkLz=1OMt<*J=!zbA|Vd-{y>ILX0+N>_e;i9jgm-Ukvwxj%8eE)uptI44OAKJ>vx{%Az1To#_&v>ZoT3=fHQ-ksguT{^_+dopJN
NVq_>hHKLcpP<S1@L!|^Xc7{62zHKEl3?C==MCI}@IaoF^y|#@t`(;oU+Z(ZOVc`gCUHEcaS<F2J$JZf?|oM#&);`9$nJr&zpYU7k{oaJ%aycUY{mSg;Ei*}
`3;c}V5TRZgefL=$6UK!G9q@=8@$wB^u^xg;S#$k{-Jd}Q(eYd)tzZ{>S%&V9xF(0$FVz7TgR#%thV_uzON4`au*pc2Mi<GHPc*7K~bg3w6%5fkAoJ$qr;?a
j^78j4aX9dxyzD^FA$24Et)Cn8R&B}m6@~G#R0%FJV+YSBp%Ud@*)M=5?70f_DA6TYO~q8wSF)jkr;DlDgYD%T-B`sc_o*w`3%%X%J{l+`RmjRloJb`p>Kp!
x}Qv5*PRt0Dpr<o!9s~#bC>4%xtZtrCj)p#ytEswkT=idb5$`Xx_2%v4fd(xZ8l5+Qv!?u??T>TY1@Go;?$hL^m6=k<L!>|5TdaZiU^SUHt&s_(FRvP4iYH7
kKST*o=5HhHJ&rYr%DM2h!a$4&#*ao@Bp6M!k-M2JKGndA;^39{^5X}K{3V?fV9ok(c@Osm_aJ+WJsSM(Wx>$91vJ+W$OHigu`F3mw=!Do`|BNG~kJpvC1<^
z72kQYUG8BbFhl9_^bQJkn{WYx;XmQ8!(e=D%8Tol&L9lnLQCx+2JL$FES*}_vMs(P|(37o&GSI;_JeJbPvZnL}JP27S9}yXSity7AG)~Pvw$Fo_I_xx2+DG
>0GQdhL$&3$H)ry`om$Ix;M7U=_QtS(am2`hcaz?s&7^qC3Uabw@a`2^syqii^MR;$|CF`!udnVeM_E;aY0wLiN`Ck*R-I7^p`)0&hoh<fP|(k?f{4^tr{fi
DkGi+kc6LR4`WpWL6SD(Gh6D2$g~P;Sot)wYBki!?6te)7W$nA_->eI+_&zE7Mk(7y75xX%5|28fL9hd9s%A{kV~K}>FNv$(}zyuc}280a~;a6I<K-fDDquD
LoJLFA8#M~9STCIoq1V}aYN$BrK1y9h|lm(g~?X(^-xhD+70L2B)qnoPQI&{{E@IHydKUKr?KRESa#~2av9C&3bsDW%SG5~cNtTC(Wgg8MZT&4f4UIags9Eo
T8<Wq)<Qaor};B{gt4$>Hjd#qJ4F#nV?cREb{Eyir!iD*4_mC*<iGTW*!SK`d5aa+-dX!W+JE4EHB&hHWXuk>XsFj-l)}3n4R^cFWjd%>pIC7Ef{@?Fvnt>@
SL8t8X?Lubj+Zt<qDp(DN<SCvlnnRj2{auXbzM08!<_`65m@GkVz39s55~yWJD^9V>5d2ksd<Hg{Rk7fA{wq?L+OXgLX6gjeSQN8*TEf;)xw#BXCZDY5KR%J
b@M}Ym!~6EPevN#Buf`0!GHisT3OeW;=z#UysdZfJyZ;I0{1M$St`ASDs@L76q|)h15*TB^`_&+NT5$y*L?dD7yrdl0MIj0o@=c0^IVZ<=f9@5J0V(1iATLm
CnzF~0l3u&yqs{nG=45&?=zt0#HZ>)u|)$nHi~MhW=Yw>`+tTO3Sl1FrY>b0nC;N=tvF2C!0s<xdK7;+(iaAbMroi4)XJR<U_KajPj(q<3~-%r#6xu(boSCU
dBV37h3`QgLN5LzS!x*6=<i9LE@#-=ZH&8Bm|MQj7DS|tE~iM)G#Un7Sp%0e-}-2_$+?tnokVQ%7{c_|b)jS=LT`c%IPYPwr5HfB*LL3Gr~G-iw(>KS&}RS!
2n((&wcc-me!TI_VJvgmvl1&tNC+L}rU7437fc6{x7o%Gx?<-bL*q<aisn+H=okH9ZR&RGOQLT^1T={y#ruJHAcLc*oE~WRD#;z@)yGlkA{pAlkpRh=Ob!gq
84)L+N7q?3%GJp<iwo%x52O|F?vtEVW;3Z;9SUL^p0vu#2pMmtiyFtk4|D!7v?G3U6^mOjw>@yU^ecauee-l}10-6peAeeub&+-WoQ4=0z9ZzfgOjKJ*gUUi
q(pIKn0Jk$o}y_Jq28?!CNO?Ggb6|~9c=%#nbjuu%063|!<DW`G)X441xt$>ywWuc&-U8vKcjEtk`*@hlJBNrjJl=>Eg?8&eS(m@23lXAc;7*PZAk3!gTqn^
7p4VG7klhiu(vnk-F*od1o;3<qNcW?bfBC%Ll$>~JB(wtNlg$WKgZFeV@E>5$f!X?4?nyPE$x;H{~A^@kA=tseu|~c)8q>l+)Fp>5jO+>_qyv4T16)-R6;4H
F<#Wz90mo2veZ(7-XkeMRXHP1O;Dn_ts-LHsOf<+j6n3;{CwLlf1W9}I1aCs)JtZc9W^YWQe{^wEGZF$d|xoWaxmGZlmr9X!SCaRGZY`I0baMHV2;onN$MkG
hb7fK;|$rU!?7GXH#hKtq#D}LjyOE94kulm%&;BLdiri>w#Hu0%!G`79*L#^KZC*By7KvrYOx@m{sstWmZQd|q=Oc1Dk;~{&GHW#fiO;CEa=B&hz0~1Pf}}W
iq$8;+q(#XSDbu2%3td<n>BlBY;WL9X9U1Df6;T8?_SOuZUj}bS)V#f_8F4Sg~s3aWwp=$%a->c0QW8@5-s?h8F0MjtaR1oVGoO|&I>w6iDfSm?n;??<gA1#
32-W<Ny{Ux4j|D3tv0Elv(&Ak7>2cN83j23$=7K|7NQ7%LI)8y>XU5^E9|(VsZ{pSUFy6@F8n23<V>vDQ@ANFtti0*YL_y}Be;#S9W*wL-+t}z`*+Nt$Zf8P
w!>sUQpn1mOtZG*-Z`%3^vq@7@oID8gZlqPQmlb*(*~Omo%mzL2YT%?HBXn-<EHnqq1+=A(|DPt;8Ia|6PFm?D+`io&8DaC@V9br#X|D5Yy2*Jm(&|jL(9k}
z3c(mwDwk~UZP71E}b<@W<<b+z~OXM<Z<CHTC74<OkfwR-P>Vxc(5j3jbD6GEZEEFy>Skb!*jIUGHBeiEm;$CKBh04d%iJs7kAZumPNO+EW*8eH#lQvoNK^D
%kO8iQ6nw}zYW7<v2R+oL}1HJe<2o)gM#Z33JHNQuVEkCPqx73rZ16V=p2MeM+!RJyn!~ok_7bqM{Dbjylu>zI4|JBR<7gmkjhnb+bFdAZFgboYekyT8Cb2C
zuDJg>fSQ|HV&?p0RQa3&Vyb<Z9qMTVU$61+|*<msHscJ(#DY1!ai7UACt%0qwh2mZitg6O<Fd8*fiVotdHwDLIUX5$l@WOdHW)|cR*qyZI=8&jm^fb<0NSu
44c30t!b>R5$BbFI;7(rkUWP|9&-Qslgkoci=wW2uSIn~lvKNv6nP@A)V~?U65|Tq(ddiPsPE?cAQV@5p`<MZRW7W%S$UqzY`gd(c=SMCzrCi<Jf*cqupfk8
6@-8;Xho!D8%TA~q-Y&D3a2J67Aoq_P94tC`>1au=u!0EPP3*)H(;mwYSDqVOifG!?B8I#u)thH0enEn0M*bh9L-EmWX}KFI$cMw+aTjXNr=m`*mzF6xzw(;
_)KoN-mr=U-|a5li@fM+Y*1vjMH7H3l3g#VQY1JrNutJ!%}kOO$fNMsqFQiWT^!yA?A$t5@z!GX34_eKMQ|e&eq7Ls{5<x-+9xA{1G4-_lm^^_8$wDk=qMFc
8Rj0w!C9K-PN?=Hnx?!z8-&7zqi7JYDrDbhpKN2UzyeA73+Hx*iTi#4$5#u`-A7S&mt$JT-*wx{tmH6Fb*}(!VTL7s5pE^o2@fN5*U2LjT@0YEK`mY!o_k84
6#=6MB{i5R?}bJx&`P+78f7b?$buS%L5YPbvY~oWuTGCnq~A!h`M@uo5J@T#Y7$l!J<QrV&SL|KO(=cHTuzqGLdWsj!if`*t@wK>-g7bx<E2eyv{*0J3=HBo
V(8p2Na6csMa|*XrQ`?+GlZlZs2YXp536}IOF|xK1QQM>VWCQ4kGmeL(f$}04w0eMnN3N*2;c!oBAFRW7oL}iM%=%3fp!{Mrim=FGP)%UoOi=z-FWTt{s$vl
26G?=`9pILgQVCChHYn-#fPOdna=NlRv$^|mZpwiB1NfGm4^coTklzXTuU{Fc&+WYHY^j_RGXG*?i;8lQW>Fp^P`1A1N)4ncG_@jOc5>rPAE$qD*qYg+T)G7
%YVQ;<MAN^#y5e`>r4T;Tw;*u;z+}y#O_Z=qh7g2*BPpwp)cw>46?@<h-72?d)LcOO%gAOZ^i-c03pIXSw2k`gDy}Y;p__G?}x97byT><0O}7yHyk|=G4GyC
JC>FPxDtvlJlt`M`Q2x$t+qCp^(#vN^zuEI{)Wb+FE*$Lz~1IEiAkX=SHvk};yfyRZMNW7#|2oOS6hdsYlQ(rj;RI<pIHrRymFqY?747t1%A~5!<u<^io|4E
eg3*oM}QRuCQ)=dkJPWkk?~~BK``iXdR%P21;3uys7)Z;2DaJqtjts=po8*pq)`{d7tVl2BV=(bO71LZ=X_;CHOSWar|A5oWEmdlZ5gmuS(Oh?7n}>CbUv-J
)gR@+SQ#V)%Ay_H7`=C7z!+w{3&#ROpuhb>D&1Dw$B448RY;|RJL6G-j~u;|udDsMAXUPyEq90B7KKn@S2)DVl6kWu+Q}Bt)<=c<G9_0>6Q$}VZh$aRZMD+<
#yC14+qk7+UW9}}ZC<I?73@KuwR`et3G{#scvG5B(hf*#R9vStIQzP$%_Rrm%*13W-=uX=rr-6$e_z9!%RWus96syxa3_~7(6vv|k<$9v`#2k{+o_>CoCg+T
j!4XU!$o!42>@pGi|k#r*YVs!ltOP^*CY)+js}p#hWXs|)k<&*Cbcm-8=3}6Z|7~i?Cqu$6F~dlMZc{_;H#j8P~+pf#AWZa6ZqfWh}APE%`38?>7_abqBq5o
#DAR(`C-Rv+H>pDqK#y{h%J*I%w8CA9Z$i7F;PbBZ3*raLPtk7SigfDg*K?7UEdhcthRUU>*fp+u@hEt@q(_p79H`8;}QZZ2ZlJbf{(oa%4q!?$<j*Z#xjm)
bW@N6_zttcuy^Z>v9kx*q;Q_ab{FdKpK;RF&dmwJBWRn-Wm7~t!*`*<L-A(TbNw5N6&|C{v^;518X6j!^b)#!v>k5asE6WWeEW_h=2tt{LSwbnjs;e@b{qjv
^T5Wl$)ioEHxa)Ahduy@&!r@Dw%z)`eU_kjLT>6v3@d5Ido8-b<3|wdHYhBId5@KHqgP4K-wo(3{oZoL43dUc3p|3DkvdM=g6lbLluK?=8ot<GQeg*WOU}YY
x#UwIy({zCcuq$aH#k!bp5Ex#04_>*Mg#_lKYreU$^t>!7u-WPUY)%=16|>*JqVRMHx=)4HswZH<-`oreII1RUC$;C1gE0L9aO5Udd*7f71X<I`e6N9ae+hT
R_3Kabyo2a&U=?+CNo`TW}()UTayH`iWb_vsY2pIf!_MXd-@~e-hJ*LIXKRCyHI1|^NGA7;@di|D0&S2yQBmKc_u_7IzPuIP-FBKqjhB8BdA(QtAn?WuzWOb
qTJX9GElwqv5&?Z0exC?8zNgh$CRM+yxKvE=PEY$VWr~_l(Qm?+<pZVEfnkU$#hO*nco2efos$QRZ#<b&M}NIjoSOuy1Wd+MRO;MYS%c=VKkZ$jYUei=)Xvw
shv44ANE$ewBUrxqth|gOSCMDwiXkfWh4K@bg(SKpi3A<U^|UTs&JH+ERF#Le<fHI)?8ac4xHna&j6&y()|ENEc1Rl^37h}n_j;CEnV|62~SB|+)XJONhHH?
^fc;TXz=>ga0Wq&xyX#OQf;asj&r<=t6((p>fY{4km82A+zOdv=6-prFj0@1!hs13=vu6Mv1$Mbo-0<)-_D$AoctZE4LRY*4%_%ut#ma$rZd;iC=9frbkKS(
YTn{+U+3#(&ov%nR^k8j2Uk62MgmfAuloE!bLbM_dCDy@4v*1U{gb`Vc?{vnbM-^QD-eiGL&5mjPhIUk<@+k$h#<OeU|ihNPd{ZZL>=!lCcH<u_TO;8=OOlF
`nec=JLIMiLn0wD(BCR5;>f!9^{@*dEe0mE=ZW~L%CTlS32DIWbwnmqLc6CLYr;cgG_i~kE^3@^Q!iFdvU~So4L*Y*s8kW@ex!d@)zkU6!%U7&nlkg&8dy#q
OKK2GieOYBtxs^7O7UwpQiXx;<m#mDuu*S|<9hkz!;iyPGu!Ada+TYgu=o=Ei#zvg7l;wwV)wR4l~QSqqpQsviUvR7B9w)@U+wV*jTI7g(~?V~H1_g6-jEj!
xoB)^$j1R1gIouviZVy(rob@Nh`MNe6_3<rhN@6RU3(R@zWXn`r3~vxu++z@@IM{o$2+36#qFZ8f2&@sddrsC$`Q6r_UbUEpODK_xN8HV7+!O&dnG+tt?v6C
2$Y^^r{sl@`9DJwciT$vz=0wMgcmn`WdmIJ-ik}0C$$vJoq@?p+OkRhayyBtzJja-MdXC1s1kP@QRUIPNWD{)$uAy-t+jJ4(l>;gg|VeWXgQ@AeDqEi?dNFM
S)o|p$ce*4N-^C5tNU2pE3dYH>_3IBCLX6jVfJ8K(_JHw3t6&Q#%Pf`ox<Q}{a+CXL(-lP_>U300tXwLqt`sS69^EqXJeAPpNKtrXt63$nkQhFFiiBI{ThKJ
_|>Rev%OsvGIvi5WNXJF->A6y4RL;|hi(Ds9%WMaVzikua}-m<9xtb$_3;!b5eXIjF`pxK^q#CXvS@cyvT~fIf`-x32y#ElHDm7!sV>hL?%`yCy^-<+IaW4I
-tiOMh2j2fMC8M!`>q+eYb}^IG{mWA5&Q{^aOZ~m8NmkO8B-e<kidFR+YU$u6o`|5i`>-5?K&PO-QC*YDYm<+_!Rr1#9{E{d>d38Dc*3%YbPq(@Ktug0soH2
07pL7=72k8GoS0xZiQ0vS9vqtDP$W-&`)CtVGF-I<(~$&fpQ_hE$#;BvWc(-xdV?F2t|A+B?E__o$k}+v#}<Zc$mlg|66@ZM(X{xsnk;ccDnP}(oU_nDg^yP
G7Orb?W9BW=_y>ji?5p&Kiw|&pqJHGq^B8(&z1Kfw*Q|DF!xF2`ul$P(M-nbu<l@>6zR=-HGbksY9&dLX@m@l)*Q1;Wc0MAhT}L%{0r03E-}BSEG?^f@L7T`
!`2qm4Wk*_MZa-GxCtej1y(eacG<}TQ;LG2Hy*40M{DH8U-@NRPy1q#g={eGuSO+ybTTugfNR?MoB=Wqq=CjEq2=o8HdiGxF&a<6-bm10Wu&5PuIQ|fS<aA=
)Wdz`bIs=f_-J$d^N(As<}U1+0^4uX@;nY?=(;G}^un5x*&xd2>7rPrjgIqjh{5{~+QxTq$8hcpC4)w!zVdhXxzM{|!HZojLWMN()-EUsMd6>9v{*HkwCHw&
^hxRIMnUa0Q%=Y`tl*V`RicO1u!OQ*gPb^=Rmn4tfWK^2i2d@}IW)U523{C?fr!!KYQwhfZQ3>q8%E}8&1f$7*SCCUy_<G*C^0wDI52cxBNV`N6L9iD7&Fs6
woB)^Sux^@J-cm#@pb5p5?a7{&*nXN29Kt#Xl>ME#IEdqL}Whdb3DVcrt`u<XT=PxclGR)1=x}VEz*dGK(ON{H{^qXUyd}m!HFYzv8$;c4M1?2tOI;d@Ngqx
PSg6l%>~_DoQw^{0ok%8>|vW0MAb;NHWEmQ2yayWi-O^!(CCZZ@w&u~)aZVxZ^Hu6(U0JNXG82PCEQAT(6kG_n&B5+pZ)&uSoV12s6p%<POFYcRY@QU>G39t
$6_%OfLE8<sHm&ou)7GB0a^E=X%D{bcX1C0jTAErrnN-|HjN|p#-OHWM7y4+%tO0%8dLGJq86Dv?srJA&(P*%iGru4SM_R~a4<s$e`M&jix?mlbl?uVoS;al
WNB8&IWAX6;{X`2&eiEfV)SZkQp<JAYiOvLVd9lPnPolR%94m~)#S_!l5-j!DM^;*oEDnqhZTnA#y0^P@t=rY=92@arV_I9%H)Wu$#wPi2@QL2zrhsow6HOP
R_Nbg{+0$<Y|Aa$nTz{st6d!DJN%Wjsv#KYlL>I%NfP!h_TrKVD3h$BOp|fRf#XfwVx~N4^hqx?&DU__+jY%v<UwPsIugi$yP>odWF%)PVtav6$$2AiAf-3Q
P+guISqBotaMs^*W%f4F(C$Wau+n!>s2QJ}gggk9%__%&>-2m&qco5iEVL}tL<rs;3|^Q}$7HvaZu1QW)2#rirAt9&qEU7@)1W?+MyL*}Nuk4GN9PX6(yto;
V0dS=idSY`v}&H~wN9P0Soe3nz7HFijk<r$Kv`f*d6&Duj%9%3)&D>JjOFcpicMZXd0mNSAo*z8%<F#5*9gPi?5Q(pme#SlS-tn04R=G8mjYO#JgaH?QO7^M
8{aCL{j1t(Rkoiata@tGv**3o*(H9lq;34(OX2wSF}bmH_3QUj>h#}}ZXDy;x!65ux5efiZ>;N_1?vd%SAlymn&ktX2a*_}<72sOzY$#GL9CkF$_5v=9EH$+
h*VG=%`$;WlnCC^hF_%7^a;E+12iaNnGej-(DsQMc;Qlx8`5f>dhIT@aQmIxl1g_Zm;Jho_=C_a3qJjI1b0FXPv{C=-VKyTB=?bJCBuS$c%<~%yIOi(of~R;
=OegbphxY6!L3?_1cC_RJu=CA7qoJqiCppN^aBP#04mn@eY2W^&wqvy+%2D8e#B9v=h2XmMnqA9BV6NHiP8IsPubR>iHAb)jFF0tuA6wyptU~-B|@j9zdmoa
7l*o9``S;}@G9Y7yQPQj!i?z&XjyntqJ4;pgb3Nz-iSfJ0WO=d>Nh<VZn0{P8=e_AKjPx;$D=MaiulrSR43e@ptlp+kkT~g^+4m&bwQ`cZtruw8s1*#dCLyL
3U#peL&&n7{(Vl&T0@=|cl+UXL2t8^j)3hjUrdq^^zeM@4=Q`BfEMA*Br}r-2MV$qnLgC`2jJwU;HO!USbW!g)*zlci`K8ifsU0i-v;TwJ-BB!PU9hWw-LZ*
1UGU4=)lkl`vccoC^|Pa6U&>{j!zr%JcaXsO3>B$IK#FJipulDFmWO~S+yqOh^u9&u9BC@RZwXu4J)v+eE%Oj43BhRl`?(F@u{d+=gt!2^asf?PX$DvAHhL^
1j^To)Dw1)hjb3goxVqsnD=|K78gh_M&+&hwPeFOh&MID=xE>{`oWn{CIGI~#*JVJF=`R6ztf&kn+3c~QHiF|`TgLMvRKI8_N-J}R>gSe>cg@ixrnzd&g-Ay
*hHnzv1d%<_o3H1JiMYt%0NA30?hC6Q{7`(i|LW-#hl?WsY^S4|Ac`{Eoz%CeEG&Ue+qO?U4Z3e3`mCKN(@vE>)cLF3JR1JX5SVN*LkCM(s=YO^#-6S>VAfu
BYWOPIk5nNzhi2|NuFl4;;~ZQ*6Vq!15iaoj?EM%u-K>ZE;(J_rwTebMAdP;JU%n8VU9B0qEST-bapN9pk)SJZm-BF1s4C`6w=fR+ZO4pxp_bHxTRJx3i}>;
D(wbdsr!Q`BOUEh0`E~84cbU|(`tK&VaI;r2W$Uh9H0~j^wishr0H~E*NJU74mp$kdt#id@f!Uu-CMd~_d%gxZ^oE6W$mhs2Ihq5(K-tM1yq|@#xnERAg>uJ
rM0%vx5l5W3%{VGE0rs6l>Ky^y9fQFECu&vdigarhL+(3^aHI<NLKI(#sN`NtJRCl?Od0h4YXnM|0A)Dp5~|E@Wi+POrxH<xLnvb#0&H3Pf)45`~BFezYYL&
365O4k(k@n`CXvAI$RCN0;)sjahAqVOQ7cfBClJwp{sX(M2MaY{wNAVcZWhD1k1Sf%V0=NDCroj@{`Gbkqg96LCi#3*_SPB2%-iW?7`&}@xga71=@u?OBrOc
KVJ=%MCeBfa%CH90@N@irNLi#Gdd#JRLbSs*h?*N9%+~GHI}`_V`pHBb_vn^6D~mrR;}CFch-X{(ZBDxgqmUYtl}xm2uYZF{=7P|?=?|!_r7nGU`Q;%ultCg
`=W*!$r_=Kiu+q_SW{JoK%y{W(v>WmzaIuQ2r2d_nvNlq*yJ|BNB~u!1L)o=Ivc=+#Tfb!8!k!c$j;k9f1y(zcm_Hh^fIxMX!9E#VN+?($4(3yk`L%O?J=e|
FsUn-P69dbG&b41%xlZld!t*I5B0^h<isJ)3`DJ6ZX;qKWky-~)SU=6kQoZnY^tBjOi}YHca|Ju1D6tZOc^wfRL6GhG&8ujpXVT`IafeV4$aHTp9pPEg>mS-
y5sG%zLk#Jr}5wXj!h@XQ62_Ozv~zQ-FU~@y4|bl!SLs(MGdM5Ih5L>p%tuv*^$Zw*)VHnB)Q2sq#VXV<BW~S5tCD?j)9rRM6I3QtQWHzhtdjogqn?)i!2FP
WFChT?KDNEjZ$Q#rw6um>^1HD`c6+({;!mRX$fQse#Uld$SxZfd3Qme@O}(-iu6S8XYnWySNq05uOXTW6JpqrF>&@jp?{<0tVd%=nD-kLjKb=|eiT>*4lCke
Uz>6Gwm5ZF+auX26eyLpDXwgV8yDybVGFjTlzk?7=_arL?d3}amFI!FXFMe3M_K`kI&R=({P%=;I+*%@Z-|sW&K?&3+P9Yub&xPWx=I4$BI{OzF*+&MSG<|F
RaS2?xPs!<;*Xe#r!c}G<MUZ8kgNz-S<bHlAUJ^=QH{i)F8NW8=L(ab3In&wq$i&y`-%4HgsE|hXm7jB`4y~O$8niBgcwENW62%pQCXexWX!@f@h}|-TVU6%
i<YEb<h)k*1tr`AuHX%yfeM|8-r7@K;=&V5*E%R>FGw~hz|`@hjX?}=aMd$qW8@iHM3_s1;KG(K7A8QDJ26B4NLmP-nU&#9KMymPhKbVDrYnegaBN+{%?WS8
r+Yy@5>X~T3mjUOtr62%aXRhKHC$P<9)e+TsDQ#{&kQuMLlZSCd-7g`2XYez8hV6p&%TM<`4Q88mQ&?wq#vyoESlnD>1-Fl%soeQtR?sq<>3z}FoX<ymrS+_
B0HbJNi$eENC)Ov%+zRNQVbp7NReuyPJW~U7UdSk1pL@>A7Qt7n)^OiXF&(<RL>DO$giWl+ik1Bt8<aWNc<L@=xd5^lgDh2#-sbJ4jxDbWbRtf!X^RAFm)7z
X9jmG7<YVP9Y1>?Hc{2!qonJkxk{SY3iCRSdRvw6`}AeznK%I#CXwwiRWh}APMi*N!V}(Q;kY@3@|Ejpx6JJtgQZ)^gUGl%=)T|raj08QeZ*DNpSd|hEH;nJ
#rYtDns4(R*3Lx1z~>8LVfi?hP|T>Ie||Xb5&8${hNc1~A-RGW8C)al?>N&?ax9z|WVX!TEx*t;9h@ruBbX;2EN{-2XsEAYhvc{%Or*%u{${Q2;KmSl20wv2
0Qt_&!TL3qa_4b!8v}J4m&7V>T>u4$aM-=sH8O(HY1iTm*wFokgfPs#^J=ZWOF&TmmF2MH)ZpD&l+1<EL0*lNT(kjL8%n)s%7yM1Mk%>wp|2k|o07)aoq6gz
NwN0od(3nCod+1ofwwr@!IkMu`%br?l2f_+vP7k2s>}QPHN3uoq-DTH#7QVnh-ya|)}qkbTe}g%VnHQaXCPtot!}5QkzrXQIA2$PVlN@Zva8%8A?)hN-}@59
oquiXbs0E#wMp(Z{z#Mi4R*1oOt6`!4?R;P-aU`8tQ#3m437#pu;X6?N1_#TZp&|&Hsk9Z@G7-g37aqg=4HO1i*orZWd#nW1!PUaz5~{Qjs2dGG$W>Ky6Vi$
7m|Jz2ZH4;(%aa_30enA2tb}pw@o13MyNq1T825l8({B{%>*pVIdJap?MapyWSI_`H+*A%URtb@mI&q3-ngBxBM5j7ZS<!!rFedAv|D)bVL!G8)^BibKpuVw
N2D|EX3ZAl{X<N*<JEm<ybvxQzN$OJKD^7Yji6N~sxf1rEel4Ug#lZxbiUdU4g0cA-tmYKiWX?&5FNw5Y7j<^%J=@~z;MX7E>J8+vpcI?C+x=~6^P;LLaz(D
FbTwLwD+ym<+S1iCBR3aYs3M2tyigeldb8nO!=+K#*0q|mfz?RWnb?x!|uu=iq-3JwHBjBfUH?kbeHyr1tq#*)Yj{tBO8tbY?kX5Ib#{vC04r*QUX%0xZ4sl
>wcOD*w)dH$R?BbMkLnx_NEHog?p<)rh|bE0GmqW9_NYXq2*8&ns52Ic8M+TogZ2;E>Knk=}ak2!x@hi%*GsS*DN$a?U0H%E<y-&5UfYMB~f8<o>+cxk`pgC
fI8-Wv7CbF+*9Q^3h;amn@m|y>ns_f#>%YP&pT|X%UTh~LK}Ly2$=2sozG;6w-!%VEdiv{bRpK&{h+Vc<{LeW<nB3(1~>=;s;o}8YweJCJX7syE~YVB#Xki@
)h`|&l}LFyzy)qzkx58`cC#CRq@$2}?bgauuf)KS;q6EvlAes|6+qW#H5nK+Z#`hKts_8N3YW0`QVo3cKFvX=V%iV?T-nY!$`ZXHi={)__<#xw9E%u9lr^()
iCbW2u_+hqBYY*?>%6xX`g()N7#S%zW>@DPdGbEPo!f8d^JR2?e=*cZ7D0D1wT>vWr9V7uswf%QHI~{n&ZLqUJ@~Y33A;^sL#pvcbm@CTvtYRp!P>OmN7v8Z
+w^b~=QdhXE<$>Xdc*CkJW5Eh9fF4J`-E0CE&b(40RU~IhLTCVfFAuj5Z9VIEIuy_C{~xSQJK13FS$hcA?6g@DX_vYFrQAso?%A>Zp)ApV%csD`ac@z9)>;Q
BEO*q__XtI_Q=|QS2fAxyeCa<tQXnB;k;ZS=H;6jd)~n>eNqq-V>e1gMv2O*AJCRGXBg1@LePi%p%R?dlzb&Oi{a1R->_oKC<ij7UMh`bH^ZXWVoD?DTOM7`
4=jUPyLZ4PKcb#5RNX?--J40`VsWv<D%QytfRrUqIU*!aJVIYZixY1-nzh<5=!hZW$r4yuJJPvQ<|vg*;0aC=SkPOwACI12yLFH6YbM4UhSM?qh)9Dl&b2%K
y#UC0uMnZ~m+U@8?}tS08r)1ZF@E?&7Jd^$NG2^^QS<7MV}N18Zzo>Hn=T3vhL_w|tbUZ{5Bn&kFoS9vD0K1kuY_V_TMsubnUl^~`abBO(*54;<bO#mvLXQ?
UwVAN4Zg4PyH$$j)s?&eIt5OW67^+OC%d&;F+NHbbzZQa)~ope^HeziAN_kDAC*I+yH^ai`+S-@t$t@gQmk2-)F+geUc_T>*sIe4Cp|_-zPUA`h2CVpm1Z9a
i?7pt@DE%ma9@{(*gS&ih3t)1nCW!Fbxg_*rfR6ICLf&iZJnSF1NYjbe12=eOtNC{BPYSodC$^K1oL-q@Y#hi(ATfMs<b6F^2Q<X6`^*LONsGB)PgKUe5sQ9
e3`bL4&&(uJf>UWt`;*u8#c0n7*{q~KFi_vxOj~(rYhuPIN^Sv==<$=MGjG{`^eCWLLuU+Z07%cO1_)WrZqf@ao0FIe|<$`09B!j-1T=8ciD8T&Kz)u)o)X*
WC2^SMKx{V=!z|wTCr99n=_TIFi(!BvLL`_9fx+_0FSn=Cb>MtI{Q-@$56;q!-x6W!AeIUDa1IDs-J#)i2pF5)`>L!HCMr7j|b5h(>0a!on)}B#hs_H1M~5C
$UV;zE!x0e$IG!&Cy!WT$h-${?`vFb2N&`jv!qwDGZbkW^~SW6zFyTHC#7a#a<6iQ8hjW*E~f%ZRp^oBkf~MxEHAgILU_LM3fW!9)v?{=6E_IJ6|W4eEN2oT
{$c*H-e#_2)1is#mL{$lsVQscTH!>EQQ{Q4^8s28;_#=^6MdBC7|vVBLuHW(eAkP^a5Xe0`^fv8APOQpW1ekIOjM|=fE6vB!R}|F<g9!9)MR?azzoi}`>T!E
U2c5G2j_$q8~_$i^CD0ci*NoBADrB$Q^N0VxJvMWt9{Kzj;L$%h6Zs;gHiUWe6g4N-hRzXpFci;*;2x(omG>}T;C>bRu%2<U$NiGaK_=+Ng8H+bL9#8tef#z
_(kI0l)$#z;T9CDaYkkYS=K(4z@4E2gUG6Bv9cdKx4h|@FF$Neu)=kHi(cP^pB95Fj9T$nv4u^#12YyXfN{xws6DadPz4|6g*{w-mS`^>;0jYo%54r(AV&~h
LRbJ2b|$=b@NKwtDKon+&-*Y4xw3D@w=T_ijRBGH_hEtA`2lT9ERnpX{_hErg(!nl^8Tqp%g#5qZPX59<9}Yb#)Xv+L~ktL(skOV;BI+2?}dOh!mXza%Nl3y
A*ei}c!=NUyodc{ssTTTPouB+`-29^!E*=@XvMq*32b)M(7)CKdW{(gS^<e21TB0y^KfAGIZR59w6eVm@|=|oiF?+Gd1qn<@vAC?bn!d<SgP)8p`g;J?8epf
J`)!cj^@F2xz>v_64?Q-G8PJlo~ZK8wiqC&*pk=OPs!savYw|Fq6II3y(A_bz`&a#ZqnfkWKM)+Jbmn>fvfjUwA_FJP?RGZ80x#I!~X4SBC46aKDgaH00#_i
iuax#4u6Yb9S)5%M4a_w1_d1;09(D)H=}<;T<6S)Q2siVT7Q&>yv*~$WK@*pdIDEB`Wg?520&((;*7n|jrxt`m-JAJ|NQg8{~60@L1tp;Jhp`4w``E~w!0JY
@tUS{x3yn*0b-CU<_jOsAu68P^F#>{{0et6zr*EecnWL?G*!s>wxdHm<mFSZigwjGCN$jExAH47V=v3N9<Y0cHqq)ZWD1VRwIyX&^_-!(QzY*jz?nHOBd~U0
yVHYvjzzM{23WF52IRf8BrTjxNeI=azT-?22YN{?UHhX$7CiFe09n~FF`w^w1i{<C^K;gSv-ZH^I=CV2yM$Wn;GrKcpm$6>0bjz1a!of!M*IVyq1gEyP-4N;
TN-Ol8see^0Y*zIBX#)RTS8YfFYgNE&)Mo<5#5>)9(qKK@<&52uN@Uig@1(wL-#t(3tRmpe2c<GOFo*&zufZsiKh11y3P$>d~bxAdr`(RiO{0{JYo|%ll`D0
5#+NxhP@Sr5a4MCK7jjFnw>R+mI#z=2gtMu?C`MkcJ5h<p1+IjrtG|9lN(8&=X~A(gA1m9@mj;UpBF9KT<^~aB+w7<`1ni5DSIGRZ&}`po<~S9G>`e1e7jR*
rX~|B)`P@){RderksZRZ_z0?#DWUuyBo}7fLx>zKm&f_BvfcHM`}eEn%|qH-3GngQ%A6CQ0ju8-uYXxIiu_Sq`eBV5kZjB*s|Zwg?Bzwh^SRiLz-}xYsEfpX
=g{1~o#du|ERXFZ<f6Vt2Ua>XrAArur0J-e|7@t9)wcE)!cVNv?VoQx*3M7{M8Mb2T29Y0VYilo{zq!tR8jD~N1Unl1uQ~4@pUjTWwicDpR@&UNO|5mbL&WB
d+c9FWM1}3>P^k^fID_SG2IBi8K~Gk(@K#x$sORx@$(f|RV9?NSwG*u2q1zmjHqMsf9yR%L)lcXLQ)?VFwIUKjh-1L<}j?~2O)|%KGuU$B~ug1<)J+D*2|qZ
?a<-A%1V_}YA+~MN-MIc_1JEqxWz76bw(Avcs5q{;J>JWlSK_%3TpzXNS}RC2+;gNaidH|v?c>^UJ;9<1^dW7jUB}h(!M#xm5Zm1*?t}pk0t6VbS9Uk9aX}@
zw=%%j92$}56fla0<)OV%}m3)=$**0wPdkBenO5-nvAv6z`k{*`1{?+bgI?w%InQ+(7>eW7C7Cq6pgzuj<X0)fHSD+P07kOmjy$_GYt(t$;5#j48scQ?Oe62
p<kLxufEGVp~izIR<J)FN$T9`Wjj{tsKeRV1(=<J2hYmOyRrJ%KX-fEe!DUVqq?I<eDm_`w?oRIiMA5@DT%Whzd<U~nLIb%7J_&x+%~5|81>Syw~JNn&PZLF
=B2`FyhW3HTD!2Uv<!L|3>nGiqZ?sS7fbPg23}XGhMHiZ5UuLft<5D3`i+6JI-n;n6gC0PKODp>lrPzTjnGj1>TQ)SdiuKI6p^9oA{n$^jk7&m&kc>d5CDep
)(w}r&{WQt=#S~kVdd313$qmb8)f^6l4WPI!FLwQCwN-ek;Yekum+UnCa}c1e#yPY?9HToN$k4qaXV@zy+6Ha3%lJexJxRxz1)EcA+FA3`ji&SS({D_zCQVz
j2Ua)Ov)@zyf=KvREcjuyK&KzB&wlWsu!Yn_K_saIxGuSYj?q3KaB@>u7R4#x;^p^LyjrX?LLqTg%DB}7{%|8&lnFo@K2}{iC$3|zit|V5MTx4gwl*Zkxcb<
_F_%VIKQx0vgH2VRK|bHNBC&1m))WE;LPzK#x=N5yHWe9r!F&@wGHZB6)MpnD=_Uu{j!62q`h8lVm>6RO{mAEJSYXaiB%J{C9-6^)1tm2Dca+AUUhW%%<2SD
*#QJj+Lg_?Y|i`ERv6`(#<(`odznE^fsULfiwS*zm^B9o@=v3})hJ;ho^vwZDO<TML-<uq%_!I{cx@6E)SOs!>J$n5|MSz&=Sc@``74%+2xk#`xRI}@%9*wR
vWe4IsW$h9@fLP*M7*|cK(Bl%Ejq5j=iK8c1@s?Je%xER+t(?3!sibFQ2BOIfAz}YWTjD2d-xbaEz*<K5czN>jc*wE^~2UQGRzQ<f%2?n;_sVX8sAMW<A`@a
9QB}X5|9cmh|k+?F%jqg2^MSKe3G{n-3GR*YSCxICO##qPURUo-5<w4KB$wAyxhc<!+Wv*rneHrehyW#$AfRZV?cZI)<_BoI$L;54{&$@kDx(#T3fN%&TqwR
Lz8#-UnW3kUw`%yV;i5+;(iDhJmP+@v(j(H<f4rwgT4`eMJW3k+NE^CPn({xJ}ug!A~XTq?T-Q1q^d_6w+g6X#Mb?pxI}03G_f>ic!hmtTcD-Hh#b3jLi<P|
FSVe0(KXCiS$6o){LDX`@jM%3f~X5)kz(p{${b0W%OI0bsEC@BQDWv_;Y^1+@_|d!s#+E1#iII=>(tM(=_qLxpTUyas&E?A=3#syZk9po7hdJ1qRr=PM;K=C
hbXyU0^E<}VBK1a{c#RtF`HFZf(~axPPv59Iuh0Q4=R|ocI)_I!&}Ka^9cr<nguO4%wNnINw3ig*H3X5JgCHMBbf5Q`~e=B>-(g6Gu!N7okm0?f(c?pstF+*
kkO|Sue_Ax5R*{XXeInQ>2h4Bu%y7#?UOM`&TwLjf=+2yGtp-KJZTs?Qr`ex6D<{>X=t*du^P<E?6c^4(!aJ^WefVhQO$1g|MSdRNkP61foIF?8~1{G^V&lr
Aob^iqG2x0DO(tF$#L1maooMCxAWW1Wof1~g68k1o`W2L7QxEuZXM*)Ou3=c2Bef+vV3L8TC-|kBT*uHqY#gOTR%K$=uaI=gQVwFAn}A{yp}#GFluTk1Gd|l
!??Ob26tKYig=&7K_iMK+E0iRc?ArW6-{6$p@_5A6F;#JrkqV3Wsh;2K@8~&Fv6Yk<HmdTE&6w$70eL4*csJT1gY|j8GX><_mdW4j$>!iJ93IXv;9*Lv|M2Y
Zv~}i%w3Kv28OtJ)PmD9Myz|qBT!u8m+1j4tr!QNUsa!e()P7E5vcB6V;bg3exFnbg5M>4r$ToQYG5N;5AKqk%P)@LHp@=Ahr!vl;bRhm3U4Y~xgdX2F7Z#a
;xT<ftrq|rd{?6yC+0s)GHKjSe*L|$5g8(uCb(v?b<kUQ>5f>K{ejW&)_G6o#ZIM1lu1SZ^e*IbMp^Cs(m}_!#HLyHA4qX_!f6p@{59aNHJmE{e{|GF@rN<z
+X&ll&R03yqvM-Xia{s6TcH5@`xMtR7#(<bn*<`OtSjWPn|-RHsXLkMNC4<{%K*C4or?#l9qzmsKk5UtJcZZVx%7zZ9y2GuD#)x?;NbhOq_sI_dZRnlNBCtR
>p@@KAG(7gbgYKxGqwgt?VY1c8c7;7Gs}GLZV5b;h&jf@C&F20vwlal7z)^yfgnOArn<R7ewP~8c5KF%gi>)Mr+UORdz>-Iqn%jmV`AYepIxMiZ+wr@vWd8z
Nd@wY*_HhbRbh3HZ$eI978*5h)GAVXKPhNv=-34?UDr+qFKRqPF1a=tLrEJu*~Q@Bn_4UlJt)QRzXC}^#eGOAuBK`_3=UG}G$U*<1y6O_AQOA?PbP!&p3l<l
>STwt;;(kyixu`)=6?S4yH=NSJdP%OI-T4;E0wd%aXdyokP-{oXe2Y<V4{5QKSrboLdABn{u<;Mz*eD4(x#zxW&y=jJd5BwJ(zMg409JsOt)*r?KF@(8T*s(
wo|nDH?$k5l)jlaWowCq*yA_3$%=KrpB0N0Rbp<F_Nu8uZh4%kE2iKJyx@(RLSk6|q1U{K+c3X-7wh}hILN0g>l)?ZDbDg!BI2F4oJrUDJhvQC<dZ14am03~
RiBkXgD&=0CLkzmh*vBZl!JJ@1mO1MIE^EQ2Jm6sT7gwwD0*v|G)Pk2^eQqSRn6N@<$5qRjUf2O;qaE8qYuv%V0d@5ptaJx<FPM4r<Zdw(s;{{ed-Wgw@jLm
c+zrC><4-qL(n0bO6(qq$UXCl(!w3ebvk!uxdc++TN2+WVh8}!UWZaYhg)yNTiNUIZSzM0AoBsRk<~S`c$!0XxpSlxg^CvYTCKFrXBj~qbw7r)P1b`ST@MJe
o#w9+VU@Q9wA3@>#`Vdgc$FH3SE+4(yj>UEhxI?Tpv(E$VsxXl07wV|_WH{?OcN|!Q=$=`w)3VAxKPk{xlf_b-J47nGm)LwtX^LBJQ#L&#1QY}T0;kMd1XNa
e-zdo<+)7UTfK8ed=fbTv%&NS*zIC0>Ld_{4JX^ChV<&_ZbpQUFkK(^xlUk)fpc%X+KF}kM`z&}-ae5H7R5#2M|848|1RI>VKUo$MR0YkQt;Q*tDQ-Mit`PX
C=+*4$D*;mGm^h<o9?mIBLBIy(fkr!*$hLKzg<xcE1c@H*n2`FVVZ{nxZ3sk2>*@WPQ=5ovirKwK6y%lPC1G^E<=`CeuI=>S|jhkWh70kX3{TwmHp}09Z9zr
An82V>beV{%gsjhpBH-IH^K{(q7dC3!A9lMmQ@~&7X;au2`cUBr1G;G2>}-uTR6O*&M42UxX~xN8bjT}Ly_KAS6z36A)P`r5dK1w_5yPy4W-!rC8cYVr=x+Y
bX55ghpURf9md>|VqnymvMmHKL=5>>R$t%jipM{oIE2#Rb0a-6Os#{@1t4+v#v<{D6Ybm*o}^bT?H6&rZ!FjMFr*7B9R#0H5C;_@V3PGaiT2+0VK(hIvjg?~
Ergo+GtY$wX2y>{x-IPnG~>RmQAA^3>gdbq`Uvy*8I_szp+;8iR9|O?IMg%gaSs<!Y(tLRa@p368R-ua)vUT9eqc$rqMx=l!ua6TyKpdg><R2Yb=KE&m9PDE
Ow$;wUo_LM(bqvILhVQnFX)rW3-Emq(_skIK@VYfrT&7HG_b03Z*c^O{8TFJ{w^?e#86opF}vt*IN0X)*+TtN6xGl*IJqDv)>?Zy<(Q$PolfhH4L&-(qboBt
?w|1y%Pxoo`&n?$*9W#-t2PPDI@JzIj(aXL3X9#-_DX@>e0g>MAdFUahyUPuaBUS$^5m<WZ8L}IDS{M)S^(luXi|%Y4K9!okENJ_C|ArQ{#2`+t92y&o*nYn
hek36Xh%FO<4Q3~DnQ64cAz9z7(B=KH@k^2^s*arP7!E8bw<A4KRrxf(nz5I^9DYU#bwU*TwL%+9_*~L?O=rI=Fn|W{}#Y#yEGA?7O=rCL$jfPQS_`7sY$2T
{@Y^S3X$V@IYBkb?uSiddo!RO?d~i+s2|f;gPqyVRV+wUmmHxGg*Ow{#?~*$)Ix`tDDe)6m_BQM`Q?IKx*~vt=GIT%3G<H>1|`-$xnJuO***;Z58K*lB_H2*
4r2JD6^)0X(lo<3fNUt9+HW301TvOS<w3ijDHvF?n}V^3eK{tF{pH$&AK36k)aztBtG<g`qzholHPS)3Dr~>Yp;Et3PrUg{sHlx)W^dyy2)aMhJp$F+q(j{c
5b0AYBm@`4xGT~Cc#=dcjO4`RZy>}UncvF_vz_M$>OtghN>2EBtyJ(RvDmRF7Bh3J76s)QIeW2`>v-KjHz1MvLVABk10IQ1n%mXkGe?oZ*F>?{M@teNg`5z<
)z8^e>yuwh=tU%1_8n<=0u?8|$)G2IR`aXocwx3(<Y8*MCT;<No-BU{VTPh;@I%N?PysF8h+!G(3S<%;-zZbq?o{O9FdOt3f|kUqW49sk9kw`zQhh~ikWm7N
!+aa--6?SzCl8L%7!WHNhrC&@&~7r~{f%boR3~Ow2$1)J^Wg>LaY*C6NAWTbMn+J?^Wp^(sH$=EDpQX~ij%G2pKW3>gg<se{;Zu{=zm^n46sajoZFMjvCUGr
;&U-9CRKO-tKJ1#2UOT`!(rrkPaT&k&Y3qPm17I1X0X?-pg&vfdlpqjJ!H&jZi?`ZZVKkewMXtM(f77jLU}FU%ab-iVzK17!^UMP!8zoi7zOm>*-X`HV)IdT
@InvmFtaal&#5q}34w%#0AZa23Prg5!yr`(i!4k}8z?WCsXT}vHp!#C=~rsrnWHdUM=Sterm<1P<mzjJ51aw@evb$kmh=P=oay>Y+cPol4lwxq`;(vT=ZBiD
@!9M2sifTT5{8n-`ArTX(pvMm-fM&dw(OZt9lWmx!a>ZAbvEZJUrM7uvW<CSW+g7G<Nl59ZAXEhCP|gp|LLYIayTHi9ISrU%zjR~oR`?n4nI!T>WYzJW*`mQ
6mlsg68?sMU*ADCzHZn_YHR?#xR*(}%1ev$lYof^wzK1@|7N()t)r%t_*ILwr34~0bK!K@(v~G#4WvxmxLtXh@R=m+NK`?ST)=%+YKRBr)PwtX&_iqTr3Pbq
&hXLHIK9R~GYZ@H&@LKEi?%F7CKt*7oOGJS>DQ1!L6fJ13A$T0vNRq2VD}N@!OY|@LH9GIyHEFc*C@q+jc%p#ccWC><(-fN+~_Hy-2Rh%GE&k&M!2ZaO)Po;
U8Zw(q~s)1GVk?qE1B7XmzB%Pt)Y2>eYvpG#L-4#_FFrsBPJ;HH2g!z%qS}Fn|Jd`ufl5L3e=(|!)$a&VX4tcAl<FCCto`ws8H57hJ`%ED`qJ@^2UjyKh6tO
7FR8B8vfRlV;ThyesrPJRc<R82D9dqFGOj2`4o1c?leAeIKwl!!4rM=WSQ(25z+{XS}R0P0?@K0z#B7Vv}q58)6>=*{rVQMc#h4@SbCSRJ+%dc_yX6xCt2Ps
Kb0NPK^r@r*eDX?Juf6i7qtQ^A;)^kcdekbIbB>ZD3u9Ast+gEVlHj<k_x@n%o<>z8t93~3A(<yHB!bg1PdB76w#3bL5uUt<6qHaP!kt7#Y$)-Q~j|D>aR$a
#b@mG`EQn`_zX8<jRqNk#RU;bbc==h-(?SpMcc=ExE#+?)m~bTHZo3D;go?MN@nt>=6yv$Y-67^@0e7s4=0l?oyU@s@VzvtgRGi2XnTpch~kwXY^yJnFQwLJ
huE1Oz`~fr2r%<RD3lvc_$oLQ$ECk+j>^Mli+Yu?5LU&lv{rR!TzVvg9#LC!0+p-cQDE6^Mhz8qB&Vnr=-!ot^~{Kr!SulftzUf-H>7^aprDLh;J`C`bi|e>
$B3`nOe{n1@?kC4UZa?$@vJn+Qen>Y28VA>;-3Q+!p7wWpvKE}!B4&n$e`P^O3h{Oy2Lk<&4;rK1UYP~36TZ&@m*ciL7)*hD%bV-2@=6gzfl^r>UJHZZ>Twg
qlk588)w>*`wr_{XGRcH74<IH4ns@>%lHZ^1-h?+UHU@edbP9cl)Py0qcUSZ&@U+@?s=#INnx~Bbw-=`nq&`O+@MylYysfq!Tl5YN%8;0Kk)q!Mi{Gyyo0{%
2r>#HdyWHwcDbQ80FVQ!gvt){%@UR${)>--aQ<unqRV(t*9jW9{9oHX5xtc!SZN~E@t{X}nwP#$RjHwQYzwiu&v?y2jD7=(gM0dL5(5x?LKfyv(3>mvyavNr
1Z9V;4-_y?{j;(P3d(+=^xin9&ALcy<cg`&v9a80c5}7SPm0_{c2@VBVf?r{ILE}VsPKFW1G5~v1=^LW?(yGiR~lBH(Ri(<TxY`g+fh3im2YG&fvSKAQ_naC
TAcsBmAv2j9lz-9yn$_pA<*ojjPqYvXJM4`!<JE{&D%)D5Ja%tLfoNsyrJYC>`dpd9`RSRYz|K9kPFBJaLkX=MEFyvEwhNT_W4vEP@8&AvL0mUWsv;FKH(ij
L~k+U2)Uxuvpn{~4i;vRBzIU|-g_?L?sz1(9hhozl?J!Tw#%9NGwwUKc|T*T&FhU*cg3xFH&kj@*sS_#;$h2z?v1fxI~m}4bDQ`s3=flt2qLl;SDR2|(+f%A
{)OWhQTifr*pXDiPnIayN`z1}J~UR5ciB6Gq3R2f$X%V3^F;f>V-6BOa^j}_jzZg2UOW5T6KAyd<4UrlxJ5H`WCDaq=dZF&0(R1Q7|OLMMd_YeCLZ3alSN%v
yz>xmiQCLZ8-Zbkr*@=68mXv@Y_LUQKxMse42f})5>caWj6M^4O|5wVP1d}Gy}%b@H~7{iOr736?Vgd&l69ID&%HuAd#<D8FTK`Z?5@df#D;P`LEzWXOO=Qe
M;#_0)kHQRG=6utH&Ze&@DG^NiAh25-7U8+e>psbd&8#_K64iYc3B>C%8AA<rD^`G47EM>G~1bk1OUTq6Jj)2=Mz!Hi8*^Vax$BF!C)tO4|!VjeuB9nzBetJ
{*+XoSe=OK?Aj$g1(2`qg%qP04~~0O$ulG8J>g5HYTuglZFlL_e>eHTg})(ka3!iYqm|12jTXviQ{9)%`<1ELbKt1k;3Ykc8{U#$gvNCKG21Z){T-5FRJ~m#
k}LUQkgAhaC>M$r@GyM;n602F3+6Q{0mU}OOt-5azh6w#Z@P2cwzfyAOP<5VK|s+!&H89AZ(|6Or>b;Y{o&{U<Vv=+)a+IDsV2mN6xQKv$o&UtjYlhU*UI;H
ki^HT-Pa#JY4qRBMw>}PS8+=MW7{{iW7NHtE(nr3n&3BJ<E!C{vlI!B;S9!bD2NGokZ|0PR4~r2a5!r*k?ehFGms}dvN_&%NA`;09z;2MYVT_mQ5$A^is@tf
w+VW7uW5@}HxRu`Kec~sj6`-+%fmHcbE_wc4><abrHjWPJomilLQ(k!C%EKLzPJ7`(FF+7%ON}M<g>PUn*S;Ob_Hzv)c4mvufvnThmgHyS@_D9hy`GU;<Sxu
5SHh8+QweuCK{(fo`Bz_{8P($1di7FCMgZcTk-Azy@V}c*w30ULG%#UlqwP8U?C1(y|kqAo>_de%2VlE>ldK^4uP^65vf4Sf8jcQP0Xup5(vM4vk;`;Mx6ks
n8d^)95haLv9j{U8mzs>5S8`KBTo1GkG++vS5^MQK4)g0smzN5?9++`)_Jg(YREI=vgC(gPF5F9GyI&$oJlq{`<hv}>$^KhbB2r3>aE)?jPjFYTi`=$<bZl<
<7wJ3dJpWObRL(bkFEvTD6CRX#EW0|jpn2y;4Z7&R)k!@>f}pm98#0<x6xp|O`_e)P0gc9Zlr<Cqr;3LFGeBr@>G&xJx900mBS7AswON3M!2C<e?;Ii^ag2Y
@H|B*@{LOXJATD+#!Z2wT7TxsGgA+&q5>t4*B009fC<uJ#TO(jp*v`cTT=)>I-J~mmGrr1UR9+~7U00(>+o!d5@MdHl}bmfP}IrJY=kb^@kmiV098)?Tk#N)
kCDDN=HLdKH!TMV&Wq+2!v(f?;pdyMvo^c$h2A$2OsS@GUGiM9A}=!^?)SgWN6!7!-)qfsgIj70vcd?1b|@SegXr&44JB44@X<3QJH<Y1=uJ~T;nq2`{=X7e
=$a(X@Hr&>K@=*}T@l-bNF!$12hFpHO7FNmD#w)~z*;9aTm`r%4cnn<xO<d)?L(-fegd{GqlUs<sZFhId8g2wNZ;vRe1*qcwav!)!(CtP$V6)eFE2D4|L<Zt
qR9?n?r*0Tr)p0#$*X27@E0qxA-nzL1|8N8MQ(O}o&lEx-~+%x$DWdy*TGH_B#i=8Kqq*RxpZY$u|0+HxD<p)egEs9E34njTIL}{r9?!%tig*1sre{nB++BD
r5o!gBEQBmFe`S<XY(nLCgET+hxhSieMt4Z`<vl(kl0YNDUWV_t4%&Hk>_KHn)cQRV?m@s0ZNy#@d>~s)k`<D=HmF*Lc&>stodHSq<|E{w`XK8nD<X-KNh8N
uMK+GS4bbKy4!RQ#53%$+iEW#9`e@x+8oIULU;3+jgT~=bhBxfM#MEtv2H?zQg>R0;CkU>=JQYY6quT+j-kp`+Pvp@vylETcC&T@!%`6QeRV^%oxklce|)vJ
_a)moS@~%mQmeyNj0K?fR->7Hm40}<xwSNR2&H%=kxIc}P)f-%Sj$>x_x*lqffMuPGPEwP4r|@u<MF0+>8$(_OKp#(J{0zlb}c2-ikf$o+?^*98qiZi3+3b^
+X^E!A=!JZ+IVpXZY|BLd4u@He0Kuoelv4N<CeYVvK;cqj^AG*6Jzu^{;vJl%CM&caof@2*RcNKgnFR+^@jE6xit^)fSp+ck{IvMPfFOMY3mOGbsCpb)l2{e
27}QdibG!5D;d016kH(`GI@;L+*}Rx1VXgxH=qum3Dq4A!#kbY_sp2G^n4n`OV2p}{DXC043zJLV<n!}72xh?8+f1gm^30nO!heX9Mt--P@hwHvw#;K)dd)N
8ft6ocZbEz6+V0P)k0b&d<$hFLp;YrC#bIOd<l{eL<{7>xymyB+heW^dAx1uhn@x|tK(<nEZLlVqO+=<0KJ7j97vT*SOW+etCnsnb$LF-sA`YR4A2RrK?T7l
b%nurdqWX9B18KmiK{8Wg<E7|qT;X~V`2$%dj!64yx`D9X5FRSR3opCvRqz2!(S3xW+BTC2`(th;uk~d;+y^`S{K*D=Ng+DKjKUVf2koFJk4_sbH`>zW2Hg*
ig9)f+b-1k7s$A>BXsimLLrXt`J2M^vjC;`rh^%;{3pcL)<Qz|yZLKlcTVdCkUC&wn%ZM>xAC6ceQGabC(5+g*$uVPYlCTj@jMWcya%V|n2rXoH_p5yC?%bK
1Sf}TzTIf%N2r&(ap6v>;8FNOy|92}rG-`YyUiUfJz^B4M3g8Qd?#cX{}}g1fP-U_thwX@A;xR-tXlM4euSty?z%KnjTqJZ0Kol%a^Y;YA8ZP-+S4hX%>n*R
BLO;~v;HxCLW%Lrh5+ZPjUHn^Oc@nAk7qO-NGOiIZLWI&Slq`oudJ~}`BqpT-Usj5>v`#X?HdaKYk_v>j#$bRZp_8W@jt9IA}pC;k3Mb2@8x!G*Sjy)(*|h`
@`fXk&|oh_2>sXwU3ixI3O>pM_YtMqZOPT!LtNprk!D-Iu^EmnskzrCuM0DGAPQug(zZp@nlBuSySDdWy0Y_EJ>Dd&Kg88OU+p`ZGA2Nc)+CwLeeN0DB=m{Y
n#$H<vIflA4yy(%_BM>FPrwZX@Jtx_3E|i6;*pNJwM}YoKvydMFS#zt5sTT4$LDLA`@nONB9NvZOz<bZEY8neoQOdUiKg;-7)r5enznBT4`M@I>z%qPOh3%v
_V?t=ut@8eIJ@@nAwhX@?+iT<**w5vPQ6HL^cs9?!3UFD=hc+LqT~d|BD1`Y>E!=#?|6+bMrpx#T7$tyJK3Ke(w&1%__@8eJEE>6SyK}CSl18Zo!#`?StCMg
i{iZVlKKKEmxY_=l*uZ~cVP7j;wiacVeUi@ttW=6RtkU&;nGKd0SuK0Jwx8<p3|m-48?$Dy*nly%k=26JNLn~Xg947Q^_$nSg!2=W!nvvU@pbx$y+jxO4pjt
>K2Fb1fVd6MH1_y#ogj;L3F>f5Tlo@<IR%<>V+&-+3USLB~%2p)LNvxDzQN2L-N@qaAR=NBYn%D<3>A(<rB^Ox(4PLs+DgRgup<#NO@#rbe%AsXcYwG4ay+L
N)q+iqshT-B(yv~r!-p78KsHU1u($W6dBR*^*oGD76<69eJ_bgN768tF<{_17DlO{Rg_jK04FVPnN{+e#`ktxll*m<wTE5p?&M_Tz}{MgCt4>-U@?Wgt-0k&
OiilsIe`3I=6meTa|d+lNzt3(NH6}uce4v!)A;fvTVSvB4sOYbtqH7V5F9V1n7wJXTy$E`ZU;=yD`_ZUK3l07F-=Fg!97r1Ue*sFXi;xGhIiwq>QC$~nj!y*
aqhGees*O9urKL+HUb_swJFJkmGU8GR&<Xzbh)dXM9b5u4JC`7OrX0XrCdMaiiY$Hk<22D>@laIm*#-k%m&;WZ`&Vswql;AMpQ+VVam(Qq9ffD@NkJAmt<yV
1l67OTdeY$D<ZqEvTcxBW^HS6KqJ%6J1Z<9nNOtMD0n`UNIj*}6K|O2{(-oFl#n?T#$lV8(wN$q*xL^?L%SXM_g;w8Wd*wN{;>`b@9s8zmw6*bgs@wEz~k6S
+q2-sHiu@Z&ukfkV;zrJmpP*2ys;U(0$om6<%`@dW2khOKBtKqIikn*WT<UvNsYK;io4aMtxYFI?AfLF2*C|!m0ZNh*vwmd%Z?JDA;!K$fXHfKmaH7?v7ZLz
N+jcTR9vogABGwFbVn<pZa>4U71Df0@*CT8c(Aztb>w9EH5^o6D@z?1n0iLw7Dz2N=SURGi7AM~d{}vh;qu)Z0Ff!%VM;keCb^2gCG3fEyqr}57wWd}pHxQI
8F38Td9A6y1m33M^DY0l4PnxCNSs`JYj4hriwFS=y@-n0DL14HU$dH_6VHItS=#5vtt|OdNM06#7PTr>DAg~@(Mb8IrP9EaPeR0#p5sE)V94Lrx*j*8s6w^E
s)ojaj9OzpenXc~x6YI%8xAv^Tpn?B3v)oe(IiX8|Lud|-=^IeE;Lv^x{qRq?EEG0rh$|IX_-(xs@;E2vc4q&@6zGl7FZR$W$dlvx#ZM4*>^pCb@%DmMRy8K
n>V;;(B(My04ZnI3AgydjIr$l?~z*wk+#yIcu<sb1;qj#at~-TpvB_cteva-@a{p}sm!H=-7zpGW%%Qg=&ep$xsq0S4BT9uwd=gD)iFwB>BMr}`D>-WA1ds%
XXT2+S9-b^ha>>Tu*sP#Np7x{H{4B^G6bi5k);do>)0=k0jb05!zn^Zn!H6&5J(18rSk&;&Ik{&*oM07^Px)Kmg;T>aKp&tsjocYO6mp~98st{SQIa-Fk2rP
SF)1_Vubxw8<sjQWxBUFm$5eoVbDi2@!z2_+(59l7Rk*jR=4k(X(Hn`4?@N939?aj7;6Tu$Aq|T5#K)h@Fz0=>^LLU{i6K)DU3y_x$@hXI~!ga$0h(B&RhTL
I&E2rKR&b$r<qLH*zY?jv@eA_?w8#`puM6~9~X}V_l;abD+cW6s>kz4xrL2u4AU?n$SMTF$<y1-a+%>BRXtk7i%O^ibs1;UemnEeWp^=;b!&{a0J)MI!P%Dq
Gz{Re)&^wfl2__&Y3?{zRLj~5jM-k%3*8qDk3Kk8Q;H%rBPd+zM+GNM_OvvzMZdsk<Ed3V80%~-jgM(9Ufm#L0R|=P&$B8nz}lu=;^TB^F;xnwH@*|W*!sml
+20V#ZqDYK3B>3EzGo1Q1ttpi(&;#B{`ihhN{~I2jY0TBH+B31y5Zy5>_^?o2ISRad1Mq!_Qy<7GJ<ng!)Miq4C9Tx93LaiGqN2$!3AY5loT$M57;5T7JMrx
##42{ZNRZAL>C_WaEBr10>Mefm!&rX3W_4)eTnQPM(9mkf34yl5lYnJ?9D5kB`LzjJ*`*pzcoNEc`VNq;!J{T<27wL_ZNoKt#W$Yq*$ifru>6dsIz63jHlFL
7f`lj3od9O-q7(Ea3l705?niQo)JXaDZ*cmf7d=hv7OktqIzD=6Cer>>eWtbg@kS^zN`lak)nKAFxbl;JrsWAbVod3h6wr#WoqC;s=ID(bX&}#+=TUfZZBuB
jYko#SJX5^?Yzx)^NFy?z4{Giv8^lw0a3n$4KKPouvRIwxG_-*NC3p6j-6^?Qk-W2b<Pm;EwxlW**2-P10;<V>FJ9n4I5~>7s10wMCmuqy@Uok2OA8E-|_*(
+-%K%VfO*%HZQPz(f_5yA4I*vSU=w<1!XOVzz#DscUXAfRqo)FeZLXqHi#P9`}NUyx_nrNJMbHi4UKwarEJ#nfItk>)fVrREt)94Tn9FgfP-3sgg8Oj2+kKy
ImG=70jZwAhjF?;Eq3MV-G?n}J?GhErkUC<+i9}<v#6k-xyN4><$)yND(gKTl7KI^VJ)h~{3$v1)6HDouQnGRH;Mq|a9znW@25&i9|B*_9o7zFzQLHBDA<WX
cs<LXGW_(v(0)TKh9TqwehE<V(e<P0@>s#T4>)e?1Vtud=@LBwTf=59Jg;UFkc<|I3AxI7#fdv8Vc)tTFSjbT8IdKX1yEE4d^uA0&8*Y(S^Qq>LrstS#edAF
{}oi17bNA}S<hVk1;ELc2RuC>Y?k>u!`ISqwoY;fYBmqr48|q@Zgd*r`lP5s%Zn_O1=B!;=K`EJeN;X&y73N!(Vl<~Xp5y+xVu&Td?I7$t0yoq<&jwcfC+lr
Eq4x54f-72(lb$o^9?Ev{oFv^8skT1*nJ<J#=}FCJ`adLD=WmVK2Ix{aC%vLV0jLuu<;IUIhJ_fgG8hFvHdP|_Ab`o2q*)J7J{>G(z6b4-HkqlLjhyqUksZk
OYliC-9*a=ck)(Ga?D{y&=^8=^UKE_9%xuC#I2-Lo2AaHW|W@)V9l2tj1Guaw7Y(wFirlS3r3r?Lo$2BgrhzSW_s1z^<CU9X1p_@(^2T7g)xXJ|A-7j1fgdx
DefQ}DNkvUP0Zv9H!lzoC;Od4v%)l<N`WYGi$l~E3fpm-%0-Ha-gDBKX}q*GPXUE5YV>Mx=Q<f;s;JA%r{+?vQcL-mev3b>Vm^+MAabcUG=BNugYRSC^!h~G
A~N+VSH!p3wced)#BhL=D17St6MiuiBj@#2&op6zcy)0XHd|C6^D>(#W987kkVaqjjq-Ch2ssLlYp?Zd4{iR32sqFRfiv!KLAsc7TRHeQ!nBvj_aU=-c(01V
xqyc@x^xQYT8o1@q`A;^LTBDR5!dW8351OW4(#`*oy8EyY4Q-Df_wv@hwfI80Hzk1dt4LeT&@UD`QDOCNK2BHfR7`w>*g;!SDYS~%=9piIrK$?ICbs1GzVU;
N#{YNVAaDUjrD9!OsItehkq>2j9Yvcy0WV9e1xqUBp{A^3pLwlz6Z+quv01W_cFg7eCg&(E*$-f@o|^!w`xM^%ANEp!DWiG6Z1M$RL43yw^dVj><RR)?@_MT
vgcdyAXs`n6W2E}gPT!{9Ch<U7`0b=VwyBkbVD-82?V4{!t%pXI#J)k8+;lbSV4Ftt>WycBE2&CrI3kHlWzKsV2{n#S6O-o4Hb-FolKO=@}?xrKD+F+9W9Rx
#7Bq@BtIG6L{h(#wB|lOoZLBmHbIY+>mW{FS5K}@)Yy-g9r#E%$2)aO6-qH8Dr_8qJYxHZXAXwc2nqvAOcYu@ki@RK2@NJ!xFlZFdC23fh*0>PD9IV)M_Z?K
+;_o<EVd7t*m^}Ka|bVo&mIv`94Ns<!z&Ye7@2bjA(k`^2(D2!MVp5aSrl224WP$LFL(=*DlNJbs-=jG?G#O6Px#pGkMOTUbh2-7D~E~jbJk2al}^Y$--5=X
@8(3==?=BX=`JJ|J0%7<$7?W49IugZDm*F*l{c=y-IJa!=`@pHT2$WihR-W$C#!n<%TnTEiAZifC~bqt)t(x!*f37_Y^Ki+WNo@l>@3u9lCK`mWyyzL;<3^M
H?wE>;kUbI1PT0bFH82K^F|s;q3j7NT}Gp!g-ABL=Ag~HAF6Z7&Bl}Zw)4{>Q!5CT`qt87_X{k;4I@C47lVhtz!VPP*?oE3W{=Ydr+2X5=8aBjwGCWxY5VP`
<*jcw(q*b0J)Z1j<eW7kizF&#Ac5!sZ3bB~E-Uy3QjdL913$@i>71odePs-B0D9B*D(8)F@t<{Jn*tXmdLZP(NXX1hO5oi`M=pJkeNJ1{B}n1}l!VM${s&d+
jr}|ZeUV~jcuH<|I<q~=mFG1kWmV9uKf%GmbvPEYyMQmC%CWs*RM}KV1|GCc`O$1Y@{7pPH+4ZYt!0qk-agG$tVZV$mnA2ax^#ou>=s<Rp*wJ&Lj9CDitOE;
jQ%ivmlS#I$;LWLILWiIXF3AM*285|8$|EwY|GGKuHybTDhJ*IPIgmNK0!<G>UynZ${YzWk6Azzwne9#6w5h&N5{n=<t~7{V$WFOYSf9H3K~5G|4iF*siMNj
pL9Vg6U95$jgS%L#t$zR6blmk-)Wz3##>6zUu(PH1Kpf&29xx_i*Zl(vS|bVC++DPA%ZXRNzjT$KlfT6tYYBCT1xglAIW52#Dc*vao&LUc?J)pbV!6&2Ffn<
%v>%z4Qj@xPz=h*0tJZOFk;edx(xU2OuPR#aCEMhnFZ?~QP<9No!$m~;{<qg^gm7H&?<80rLVoS6`4yUF443x$d7VDhq$LL0$;V|k>`!OqgY-5Rr{GDW^!h-
Lnvi4);hkvb$Q?!nQAI7z79B%GN=}PAk4qBDG30Od}r9(`QT7YJmt8iVkd>OQ+ThJ>DwxB`|<+22|-yf2~}<HO{iP2+|5{w5VbazrOYw8HMF8^ZJa|k(p#LP
pZR0J&`oL0hBMM(gEa`01Hz8C_9KLK#y^G_02N<(nH`-E3o#0U;W_X+bkl<)@2*ybUUc3$tl*c~8!<|I-`|0CN-Q$qVw|nDG6?VSWmq9P08$4i<QxV*+`!#$
qHt`uGaFYs#J&V9vO%hPRt}ahlGB`s=h*pUvHu@C!_BR^%qdQ)p=Y<o={W^2^DuBTHxCo}So$&|0*H9ijg<BQGm>-n0L17x+1S^``O!luP-M|K(~#(aG&LGB
TYZ;Rx`ecf@<y0c)mC5@YaI02;34euEDs_AFf4Cnky>bcr@9)OTaQDMjdkhjMZc5_@!c0S!k9ipgLly<`kf_MpJXwMre;kv)Io8-5pd;Qr*UpwC(!vi9=J0K
m(3eUWr~7j6uK~u<gp6YcTHrow;W2^ksYd%@;Ss;Ysg48XZ%9%_5UZa)f^T9OL#yJ(wv_87aOxIFJyb@6&3WK&O%{x9Fhyw&M)wcip)0Ff(EuWG&foDm}|qG
D%7CxLfJB_35(bGI8iwnfR7XFVVsz?H>Ak2H^96I@G>%gNDf;YSM%s^;0k}WRPK2F7QAaoH&4V<+q6}KqSf;|B(hBM+%9;(9{giO86+4q2?V!&#7O(ZsByxf
cZ&KeY1W^+eR{Ho%=B!3N<Y0lp0Y-tSRuYerSVI>mivh9m`l~NvY36if`RE6;Cih{m!ZV@ngv88*Q|Fi=)*^$jYAxcG+fktx&^YSYq+@M7u$1)xO->sH}-ne
@V{aO@BcOs%)|*674f{7CVY3{Ww*JaBD8A)-y94cAiDxrz|>6m1q1qMu0{_=>gUKQ?-$Ri5nKKQ)(kY3m{)esnvxfq-)0>0jPb#3D;;c}!6Lhh>GYO->i9$t
J#7BaUgmd*Zw<Q{|2%%mDDCo5_6e{G4ZxR_%nYL}#W=Ovoc&Rh?l;dR#pK!!x=ta?;Ryd$d4|@NSX)0#ScxirHGZ+<DiCSclPE+2!#B1D>#yNtj)C5Th&KEn
04gt=!UIa9_Lm^MP_ShE4Jh~*R$Mp$%;ND3tw2v#Adqm9KJC!9F^EQyr7d*@bhE0wI#Rs;uR_#-4*}bQH@x+Ir@3>&d<d0?J58Yde*4KuL;KX)zY52z*R%B`
y8v=Db#yO=edwo;s{x7AdkUDz`+aICYNQWFqr_+Y`Q$6>vhr`yrI2FvqP0MRihg3)k5W=`gkT6nTw~ELg<qye@!h>J{lyckmRW*EQJ~OKqh{^C*AK82cVCNJ
vMO7yxA(Diqow%2{OS5jC{vxJe@JF1Vup8jv*fnT<Eh8?IQCGe$a{<l%&=T7V-4?5M!GaX!`L`+zyP_wdY4ZyQu@%vcOFyRi&D%svVN)vA3v3|NysqfyK_rd
!28YPDb>-y8X6tmW8ibpb9Xg+fm}y(lInB>E@-#~dgvRnUJv_mUenu!#P<Gl<4Z`&ruJHDslq&mv8pLq`d@i;6*UJBzX+#_lvf27EJuR0uRM<V&1wWgEwoEF
1cskzdc_a(n8{;^2Do6M%zfSu(VIr}NVoH9ro|?T=f~`l)1BHCQwtpv$%Z2$i_EiOJxs4DgYj*uD{e7|qQF#Xhkv-2HqDI4r+m1qfx(wmdN%Qe)X-LHm}KW=
VVePI?6)tFa=$wSEtR0pN>T}YhIFX;{ztx(gSVLwyBYmNd2vgvtkV_;>kS!bP(=GBCs>f4QgUP9voYA^m|R(Y^%Z&9oBn4PKkpACS42jztI5QCuN%2yX+oMh
)?mbgadn-~1Z6N$F?3Pz`~e&i#7FzxU#XhM&`<Ux`9<)Xns5!cr#V)42R4@$wdSwPpm@)zNj9k^wm^W@ni>h;MR8=Xh2iV}PO$mWq7>VugsoWQs_rcxO5vM|
x;{2)X_%zBRH*taKI8uH8&Zbe9uF-$ngqO2*!$ep`5PE0FRySpl3V{Qo}f>53~8LR7KWd0)GffW!aFbGzc{%Z5TaI#xP(!VBJE9glDfEpP#PA1kbIX<D!P7g
PfrqhDz^78e%|=8iLVcjicS(crsGKf{unt|-%$EeAEs*mv4s7pwk?s1U@|I@!}YZao3oD81KAc+9WElc!_*7a4<>!xp+0>KuOWQ4meg9c=XyRl#MI39I%<Sp
Z!HdHbSf$kJsiaxpnO=j<KjHq>0zw#4Gzr)XrzsvMBT!?9fq}!xQYAYF4TcbKfJA?ViDVXBR-7P2i;IuY!~SQmQ?xA_dX|Dm>~8H_CtD<X{I5}h41(j08T$=
2KA}}oxEts2-x#axVxXq#K{q-6m)kwiZ(avtiab_op=lfu(^_49(QtRL!t%$o#OwN-WA_wAjf&GVc{~)g+J}Cir#cvyXo*6E9aq<TDFL;_fdk1(G8-CQ!=8G
<6JMiN%?(6Pwzt*#BiEq)k4sO{zV&#c!RcIC6wOwfdVuL+JV(agA|2EoCM?6NEVI!#+8>WJ2}g=f7KDINcmAhHtUWMy%4F5$j^;||0Pc(L#Qhca0U$J4diW6
WG1M_4;QYP<O0X_DYCtrbi?1pAU!%0wR^8sZs0<GM67}i5cp6*B7!Dx-bD3?dWzaVH`J(ukT-|D1>f<IIsW)nJzo>~biI2Ghf71aU8@;g+B7IUmeV=$yha}r
Y{f0Uj#hkC-{<3EvH|XGltL9%Px)=xW<*6<lz&k5m=un?1~(H2kSbuWKZ^Bd@9Lm_5RFuu4W$HNB6=YNqdA3Qu;UNcU)~KpcrvmgycqMaIl3~!sI-$cVJTp?
7FA7`AzD<bmS(O2@x&h!VS1~xR{I7}U#W!WGp|XTR@Ujy^jVkFrKmnKY?`;y=+v0`SXzM`CwqbhI)NS#IE2~60@u{Rpvq#L`3Ap<SAY+X5qzDEj7ByPzP6FE
n9xq>Gcejq%S@qly^t3#KtX84jV$w1G{ck`aD4$Rq1xc6!%hL0aNJR}@f1gR)I4;5>7v+=H{uvb96tuXcsw7+q)^~JN6ROFE|h7dO?Vlezw9)J_oQaEC*0py
U@P;%)hspK`El3P{Wuq`@1g-#KLfd!KWOEgg|wKn*~<wgjIF=>wSQ@1iG{a|x@1@+_A;`Ui8_p0+qHuw3ubg#D0;n+*1*<|Vvd>ord~{#*s`LaEK5u6*{6iQ
|A~_>1h^6@7utj5o!=<o|E7f`&sBF4*{2ifHZjq7O3C0`*2XpDhPd405=n@O|K5kHYe|}U$V(GDT`(ISgaG%d?BC!B@6+gFhHIw2qM@e%-!G5FO&;1J-g&Q1
I9>E!k;_<!3D+ghhSfy*tYiMM(Q|b9i~nCq^-#}3SE@CBuxbCr-xzt>S@jm5UB94AACl+ahd+AG5s$yX&;p}46v|F<$FBuVj3nW6j6PwEp0=GhVlssLrX|B5
<DxPwEyj>=p%L8!5^MLT_cfXmng?v=z7+0edxy>X3k(Kjaqoi~zr(dyf`PiGg_T@Rs$=nmWTa!e?EO{aKERa1^v??D)7Gr-1Ugk9!9sIU3>})=cSYVO`<|it
&fff!&6^|oAE2W$vvW2~a+kh2^en<em{wb2`Ohw3U4MWOXziaI!>6Xg3*<R4w`b}5gxDcc4xT$YfJ6pB1TlCE{RD_UbToCkQr6UD9AW!x_E1IwTX<b0*{5I7
LIA5Xr|J`v+2eFaII%KjmF5s{$teEGVwpqUkLfvD<|)2fBq8TU6--#&8koMlKGif&Bk<M04vAmQ1Tvq1@dknZ<4;YIVE+@pwZ*-ui;#H<%xEaa56sgnRg(5l
3hMXsLih^23N=34w+MieOh%8#dVs0oZ0xvp1P5_{)Z$x$FX9d1SdPERIWdd8{#R}O4@c1kA0ju{O_n*p1cDbR0hnI<U*>p^!lb{RTxGbKru1)&q+|n-;wMI7
ktg!jqaD@0VMJlqUS$`g3XxYAB{0GVuUYT&$wt2`8R(V*BoUaO1D4Rf2J-E_3AnEp^N|!q)qI=pMz{0YDf;twg#WDoh1ZoH$T~!2*s2ql?pps?G~g}YV&-2x
k>xx4nIKaiXNp^qc+50BYs&JH9F|(!qq+~s?2yvS0ERx<1KK+In{{3+c?FraqS`zsyy|lA>$||N@%7pFkYzkrSs+V`q4+99$pz9tb?RDtK&@uMhp;v($w`BY
acwbt0F>)ZrgY`yzpCUDde)LxV4(r<_?)P_7U5buhjzp^6Tmr(l!{ibit*LE+k<oLnVDUEf)_$}+<%Q7Q-K|3phbumGIvHNUGQ?LW0hgpX-k074}?KDXELT6
A6|B485923t;=UyC&&GVnHUlQTq5vc?IOEyTG2ZT_(&K-wPLKv*P|(ZXC~NnXAcQxsL$#3aq3hbX1e&$fG{BNC+Af9;j^}vh!)){Zxe0Kz!?zI=p@dgY0>S@
r=wANjX`$1U&@GNOmgaC<1j}>(%h4`JHtl`b;(nC({DqrMqm4E;o4d;jGE{uqU19deuy-gW}Zer-kkrs%P(_Jy!a;knUD_hsGNkJVml`JPGFvA!|wAvrc<?B
BrsoFy06*sX$(hHU7JnQYf=npwQ*F%t?1NEub%zsExQV@wxv%SZOfBKf5NW1v-<DG1St;TR>BU%u67dt>`>cBq#7jpfs(T19*x+ONZbC|iZw;7ktVbT65$lQ
ARJc<r04P3DIGK89E^j#_u9Kkll+%=Puaa)ohEM8srfes!)pgMG)N`}ni>d+)1UgwU;__nY%DR{(Kz+|CfTXdCtdg@d5iOmQ8{7?r1Nn{!AVQY4OI%kqy^sL
?wVgC*6$ZssR?8nAW~#k1}n(+tn#7>9=9^~{Z-{teL77(=~!bUu!TRW6o|k-e5KpQUm(qMsjM6(#z|4L(JSG65)nSyC|{*Z&=qd!LYI*E=Rvc3)uAYRwN1kY
O~luPLBZIM61$Eo&vh8l19p_O%K2$$b413tIyR|;!~AHmj>mvgaV&00*Zbq-89tGa<>~auorDVPNJ|1)fW+iH$bkTMl*R(8pO`00Sf9C$V83UqT!}>s%uw~t
OYSiY3?MZwbqRUVq$y;licUER(sT{$JIP8}z+AIGI(;mYvYoms0omYfiO{3?x@_FcvPsc)(P}bUjB9v6=1LS364gh7%+-_3FB4?4ih723Mtk3o#n(eLh~>2q
&JY#w;Lw6#tR`*Qucq7K!_?5`1`caVCV5MCvWIEV$xp(?o>68|KK2X@`kIo;4f6WmUB;CS4n-e99$7T)S#26XJd64zUA6td2Q*kM+lY`z&cfd5s>Ym%_X23v
##U$8Pv7&&>BUtXe^%4h-e*8U$))OxVbydn^pURW$*?s(O@(5p2b>`@(c)d7nL%)j7SNCjZ`fT<KW&*a5YuSq`KF$1rs^qOLZD^0U$;<Hh-2g1w8m@(qIsF4
*#l2&5}I;K_2wPX&J1K7iu?&49p#1uf##qTn3$>D&YLhd2!H2vc~MieN+{=p%*s+<#@)Db%q*uZ5L#k0q^;vW#6E*5Nwy-GQD@r;LAi>A>+G$H5Ir33-;)gL
ke4z_lAZb0e*nz@LaB66G+C;86ZEqQ+3hLSb3%T$1cfI=gwm3Z@sqmcEc-?JZk>f167S&bUm`8u-h8_L?Z!y7@p-owa)l8-9zy{B34{UWUZC!Wwqq1S+-slX
<}2ag$v37ffix@bG+Yc`0o96U5=Wl3-SKRqzWp|DJA&PgME-9Khxol$!UB^YG!cYvh9uizZ{5iiI}!Q!L%CyKFl64WX(sQZCBYNO{X@&*_z;KRPm~l%^aRIh
b3#IJmp?ARq`M7BGVAd1*{U7L%8nqAI%(L7=uy)*b{O=kEFU~b8>c&lpy9F&e93-IA<UwlYJV?i@yBj8#_+Ue+O<(V$+LfL5ZffJMF1Ie2?3YSWt^Ps9hqqN
+_?0j0t5ytK|rvC7K|Wcg6LodYoc$>P~%DX1bfW!_tl&uI<-~5r;Nne>q+VeT<JRE;n~Q!owz*I5t(Uh#P<DPxjt|DAMt}A(Q*f_Tj<hP-x>aC0?*^6rLYX2
X`DB9tw<%LX+`88W<2$9{i<D(&0&!{@MB0#FKEiV2NP9dvFWwCH^*wUGEmvCd#nHIG@L~QS!hU(Mc&DYA4$~{Ws~-s+dd0i{TVnGC1E=O>S*32&Eg&BIYtE&
QA6h6`?6I!8*Jww3$G#Uw>mY&>oMw{1Hgk7*rP)U=l`(Y4ilp(*Irr!@f!UdyzL_yN)4K_!GEh;5}Wil+B22;gJ?i2!UsDO(~+F9J_H=tC5;gu&>)Ph8O=)7
=0-HbY0H$39FIi?yxH?%0=-QLw#mp>AE$FIZ+a4eY~<FsV7^<zad!EBtseUlt4-3q!=dFRP`-00CIM2Qb1XYH(U7-Mm5Ed{!ozDvT8!_#3@TzI?{vO~@|jPQ
JqqA+pElP3NT604CR)@Wh!hbx&v}Zw@_(%;(_PLlX^)dHsX9cRrnbG02TY>jTAxA`@;chnD}M^*lVdW))P6>OPFa|kB~5wz^I8fCB^FYGB(sVlMhWDi0mYIH
h)ZpB>d)xoIb#AOa|_E5bp%LWaEdP(?g^Ej+w`W^hn;M>KwRY)VORu2AT06C`<1c-eoYM@ADNY2NyK%#bh=tF6C8d2Y1NjaNpjPT|6HnORq*4fdW{dkoeB44
zDbv{=DeahFTHCq!{(AzBIQ)8)un23YD>CT_#^csxY}B8qY|l*WMr%h?u<*;e6>IQ>(cRmCx1{mn~xI|v43-5;YnX<sNwcf<NAAB`{$U$OX91~n%b#0btNdu
858P<y5LK45ewx1RTYnE+lB2ADHlocR0L8O;@(KyL;ZJNj&}mu7eeb<soD(DGbw4^3-LN#&*k3CT_B$aH17P_lxDOLHNI0A`%&HEkj>tFwM`t+h0y;Qadj3w
O`P%E35y{ZU+Pa5YJxK<E;jDI3DKNZ_KAUF6aHeUs2`&U6&d!s_8BZRb>@b`{n25Leo7D3!~B_AF_q20G}vrID^r()ju#3~y91qfE%Hj?<+!V;r=BJc8|$Vx
5Bx+HGY`f;;T{r!QG&ev_7iyuy&jjH{ND05WurpbY9*@xLza4-A^qI0YBAhj?Rg|Wq(^UD#FbJb-pStAn3lVk9WdGtpS(j_iEuox@#a(BoJ0KQdaMj5lHyM9
8UYWhKfZ&#k#Cg>q*JAC%zPyz8j^n#nbXDwC*3q6gbzYy(q8CwutueqbgUw|K`AD5ok+9hH~;S{UfPTfYb2A;#iu|?Nw@C_LB?VI2Q5h$4^<(7?@NP00Msu?
{OVZFUbiq)Kicf?uM;h%itY|nBfJ19sR+DQ#CuezXGPS!8`GXTuX!@`OS=cz6H>J`0pO+`0<NSzf_Q>gmq9rFz->=)<rm5G#!LAPN;Z*PCGg6nR~daZ(N?uc
Vg?|f&R{phJk!BQg$rS5`oEP+Rv)1o1eys-)sYM4d|Z|;dl*aJnC6t~@{)t6-|>XT3S=Pl)MzEkmuARYy?+j=V?{wCi{k~Xn$uJUPUie~)F;rQIUl5ffVD^&
qm>feY~Ao!9hgpR3xeN@%~#p4eO))tv$m+ByeHyGr?HGGz0t<xdKWh1^MJ-WPO`YLL_TX5#*wR9I?rXl1`X|FRouoN)@<q~Hdoant*-|v#{DhV+8@o(LRQnJ
Q_;Ct2L4QWx;pw*%<GygE+xi4v(p~~{Hf@;#^i}@QTqR2>IgcytR(V_b<itu)~TyN_{MeOb65c2r-*(`hb2~Gloo>BwjmCz6RIqd=}peqOuKKUIPN$G&dwUM
%fakLbN6R|D&$hmZkXEU*neLH6tB3JSJ~3f)w(=xw{ySFZhV_++fAXpO0tDc`#G!+bUlhE11PJO?2{&4FI7muXe5YhP}z3iV?G;T?bg>($b!45G;i?&AB#Hs
dFx24D%a*<EfaEABY%405D_yWwdU)y8KMV^EK56mMqVM%!vQ)Y7K0%AdLQ7UtZ6X(-7xXNoj68m8tBA*f4+UILe73G`U10(s!eOXmiN__{^QjZ!N0vIIOs-w
EB>vw1H!!x=3<vi5P@nC5cE}L085_+r)}6x&KVS`j+XI@B*PcT!9tG-S>#8E;o_ucdm?QYOA%nxxGSkHnj!W#TUVB57Bcp^6C`}3m;2kKJJYh|kip!~VdEG}
@T-Zgt{HfMmESNDVNr&5No6T&ahmn^;n3p%{5rGkb5RsSZdWT}EbhNrolCt%4QY0C8IQ2S?<+WFZse1H+e>Sm*tu$kyEb~+9pp{}9;NtD9JS(n#WHmBh5hr>
a*wC6^{SB!i%CwK8pLlvneINfq$=DL;*faFD)2-bl<<AWiNW(){9JGog15JxUqpq3ER%$wS-81{A3|Y)RE7bPcmvkho^%%A=wz?!JoUN8gJ0CQ7}rX8{XH0j
`z5iXK<FlScT0Wz^6(gMp;%?LAx*mAXRr(Y#|J`|WPtzX{Lse*FjJ!8Y2cvpG{w?$4S{<63OODkz;tIRM~v)^vr(2`{-**zg161Zyx@l3dYn=}fCvy#lUmPv
!T@tE9fy@zPP~0EKXe^?1e21)1D^rq1+(>O-Nf+Us9?6-#1b&9jb?|OtDfF(!%3B_M5q(P$O(847S5@xk@_RuNl+UhJgt=yiVu8i3)dTkUEJJ0!iI^I09;ik
1IAv3v9i{|;?L_?lxrrV{0#xr1LyUPm<b$#Ht47IDUik<oj+*zAp|hszbMGfnG!3vtkj;Z#Pcc>Ywk@G56jH}d!UD9>1EEz;_C->L|Uay@B1kXV9(%e2gLQ}
u-x$z<)E9R@}1W<^&7ysEF**%6pLfMFAi37(9HY5c%WM`X*1B8AhW|7b0+$As1|vdUt|M%K9#4ZR5y(ZWM!pLfPz6NEMLAZR+zbtwlF{kZNMT{$`VRka`~_f
RK;;mt_!C${(d7cXB2{WY=>LULC1rw2L`D&@8AF$okhwCL>K~+HzCoc+zA7Ip#ald%p)>j`a=&1H-=CsPM1~Ef4S2$AMW3?bkOYgFcH8D=k-8c;v^D7_&p6y
u|vI!t((M7hZ-5$C4wBN8XDVkklxM*$Kx%xTP+%Z4wy;|2yc`G@xr0rFY!qg;D7q)?38_#-`_`Jj?>dHC`Lu#VP>W{Hl?*4Xc1h~f>rr$>6cZYlD7E)wK}0A
UWTs3>iK|gGAjnPSzMYCSf(%0vb_vypzk%t^ba3R(PAqdl6hScmXdUeQR2Ms&z!KYJw@ddBgvC2w)WLev9T^{e|gbS0BkV0;$5Nu%2VZDIvnUEFh>rwM<E~a
u+<$zS-l1G1A8Mf|Bev(F@?~P2aR!=ic*Y$oG$H5Jha<tiqL2QAe95Xv%zNbLWVxzgf*W6c)T}!uT-%Gq^*z4n8;um^9P(~vI0xS1mYwIA0j>?43h6HTal43
gfBE+qB9*HOila%cX+rgWq_m%qI%?5>C^BD{tU2J8pibAtGw~oj!z|X>CUrnRCW*jogAj9t6jkJ&j)38`rW)f9)~Ys%Sm8poD5)OmjmuOA2vH_fu3P74X5Zk
RuX_g3T28+*pPzz9>l%4Uqt#ajzZM=+a)cy3jGj>&yrZ1Nk?UH$BW!sm)eP3*fQ08&7$?i{UgvqkSb+Q{@Fmwg=bMUk-P78Q}=@w)n&xx1aJM>sqI!5xd{tq
ynEh?L=CqVCM^AuwVYw*toDX@da9WZjv4^nS{eLn_dTEspUwz_!}?-q$rA>-;nl(y{E+9Y*$7KY@$q*JaThXQy{atb-h=0U;?2wyaSaOnUI&_PuX}7a=9|<L
w{^7Ma3kR@9b+>@zS`VYVlcygl<bAJ{y~R@5ZRP`xksHM;L%cyPePCB7Qnw|wE}>cqG_Ml7}Xf4!bJ8Zb?nnP-T=cn^>1=5iyuv;k%TR9#VdCvE%>|pxz9~L
G=_1cl(m1t!PP8Sj0pF+Ivug{V=B+7etfZ;085Ug{k(R?@<w{4?`JPE>GW!|z<!=E++3zLfq_X(fsWMC@dnkV=DD<-?H*4|Y**N06_z6@M1f!opspqU+3+jg
un@pMc}4H_Ii$|)Ao3^w4zNV?MF-9=sQ|^7N{=bRt$aEVDa%VlU=zv*z((^u%YTgQ_hd!8(~3_S=u(5ncU_DJ7SVm6aGW3V?=f#$gnWDvpo=#^a{dG!?4u~n
<jdY;5|Y_6c_Nq0T7W+w{hX}ZrQV6eAsS4hTZ{dyC~dbUY-4!8fs7Uqc1>Who7@=<q$j~TnfXPdJKSb5@qJ0c4`B3{ILb|}U58@%=@C~xOa&i`MYg%8qP0LS
(&kT$+uq<2V)UAqH;YF5fOR4~YF;MRV{hEtlL1Oe_ai1iKpq5g>QyB>f@fBlumEx{9-LT~V0VgK18p7tb~WE@EF)q>xt1&^F6kdZXXrIY#-Y!1xWA?Fh@Hnc
A~+W!(`==r^!IqbD$Ff-CpPXs6{MsY>FLr_F>_a#(*u<7W8ie^%pIH-GYwCu{AI9+{+V+yz7)QU?WlC2LUQo^@t>nP<djkJYM0r}@W&|3F-6JH+}=9|kx<xm
5*B)zX*z+39&0N{^{k>UOh`rYUFEezdphFT&Wl^>ZlL<{BZ=tkpk%Z)Ca|;49fd=wK=8IU&yTS$rJm2s|4xUh;QXPg0hulTjYTq9X6W81t1^FiYWtd<(uVRy
iYiM$=yKpBSV0p4u8j>bqArlp0doZQvplW#b1U2Qx9ZWIQ}pVz&rd$Y@{tr2${knbiO*9x9thVeuptBqus1nO5zbtnR0Ys#jGb0?^n7o<j1)w9^_<k~tzhdS
fY}*Vn>@X|m9*T>n4j{+sJNJQr7T8J>{8u-qVds>Cy8W4696{HxpE&nckQA7=zkP3x_4qPKw|N^e*Q(ivkr-mhpitD*GHP(YoA}KR2I6}Z_60ReH`|dcfj49
8SBJ^5v}6~TNqdIl5)04-+p1Q_J9=U=gXX9THi76H1k_tgBl!0`;`-`d>op<XZCiLqAvl@ZvmK)N=izGuT5Rlt%n|UK-@Uo8L%@?r(vtL?of=3kx3zwEs{5E
*u)c<Dx{c)5$Zcpe3+SagOs@ri=Rg_p~qZ1y|`^2yLXcIxWG_1B2}bq(bs?Y-p&Stmd+cTWN+RIjYQQqn-w=ICyyzdmhkeG5X<(727q$xEOTuX{;^s4&PfeB
G(pq`gL(_^T<_(Cke~k7o;14kquD!}uO;YnQky}gktfu!$|Jsg<A;X#4ihQ4RiUZiLm8qOz{Gj*{9q7SFrJ+<jsNE7l&jq2Aq-V43nZ-vqgzk#u<pqr^mhYQ
c4b}Ic8K~nivf9OVqLG~Yu*g-zxxUpwx3A<G%HU3(qo7)zP!8MFKNE`FY}%uOH)?H+iR6DkZ?mjG0~Ms9?AyFc9QV`G(c-4iN4V{>YIX9PSE@t@#fIm;>^e`
8XauAS+ojp!<Oar5AOkys7r?dYi&Fa{Xi6zwI;_p7pWa1P6zr%N+}(?<`UkqWjJWx<+xwTwYwnr>_Hpm^JTv4w5`ABfGmEL(Xn}uDj7Giqdw>;imcpUIC2`y
2qtU<!%~+^N7Aj5ION1o*%VB9b5-ZJuyGkR%REC6=h*98*Lg+<0eUX`H(bN&VDQ|KtJ_4kDU;^%BDQ!lr!Ydxfh^^r9K0{&Nn|Z}7VdGyJb33-R-E3{sp{B%
cBfs$Wrja7gYBxR<-8HdRouVYd3){b9eD{2^FTs;`F!S>yI9}<i^?*A%_re4B}ssg#%`j}*`!=5A1{?2Kv1JUkX4%BEAv$ogQWUyg?|<mgcaa(BE~j0q3W%p
s=--URPUpKqW8&|+XNO$cV$e7o7u08oxG$^D8msnNyBb9EAiB@c}{`TN#=?GP=pO-IGoGXe{(wmaI}^x@Va0?oRuK9azMf<)&oY|9z8H8`hDx#TaT-4LQi2k
Q`(#Y8AVowBydSYiS%Ey3+Ndr4h1+ND3jD**a*Pj;&Nl&Eg`1AH(zwRfET14o(B@Kg!!U^Jr|h7-UMQY@d_v1)tD5_gWMbB1E{Z3<*S-{Qz0~kq32Y7J<=>U
yk}A5fi)JtW^<#I1pxTNUGAy%79AG}SO&neOv>O1w{AU*tnq_jcwPyzS)3pfZjx0Nfj3>HMpv<if+`2@@n@Msx4KaZl?3)1FL)NYMRIg-Z{EduRuI#j{m2FC
ZJR40Hk6R}3bA|9Ie;bK<gzZ^uoA0s75YLInhxE6B0*`Ygy&_tm5_USOauQwU#P$FC1A>quyl#W`hIyI*0ko%En>$O8j~L)1wLG2^;*9aA0r3)Q=HKIeykWb
M&8p}Rjsp>Q?Jiz;m=)$7oZ%$;$!k`LZK}4EYJ5~u=rb~0L8IkXbV!HAPv%3lxeGp=CJ{g%a)sq%_e?ee8dwgdO;0BlU3T)kjrC3Ba9{WOH8nm{N^NyF~;l{
9couY0OhWpLBGSbE!~6bf<}=bT6r-e{ZBSATZ!sR_>GPSCQdwUDwK#Z={6aS9kP2B!7^`*F<>X|h$P-m!RH?!xnDAd2U@zomoDe@{)GOaTA6!Xig0s`P*!l>
ks6Zp1oN9~w++LZNkm)nr-lXp*?kSWy!s~<{{oz`5pnEyeC*B}Mb}c%4ZisPGp0IZN<f+nxx;hjY5!Sq!suzlk3q%*f@>_sHxiYC5TwaaTJd+?p+F?|q?|L?
4%pX3PpqZjn(tai5GS3Swfs~1<Hu=zwIj^SO=b{|b?p6AcWy{mq7|unv&iYNv~KZF@f188q<^fB(`4_%dv2`Gj!p%i7E8@OxFn4)p`t2NVamvcTy`YMP%bu+
*QkX$Z@`)=UT1*><r8FRemh6<{AZafDszzn3a0;Os=feO6-MgfO`r}buPJ9699FhPV28G&&yL?n>Ut{@mW}2gPmEE7;!_TmudDsQI8a1xTY*J2HI><2+GSk~
J-n_|HPc32QNj;1-K3U<q}G;dRz{ULA7*=xkr@V?QuH)fBFgwQ0b-5tJw^tm7#BjkE?9A?-4Z;-qPBmYqn0^dEt!D#!2q85H|?et4)vLdwZp_*`sFRkv9n55
3xR|n{tE5t|Jpy!sU$T&+eEt@P`wFlV{BZ?2dyim+qI}kAI8&sOlZ(cPHrzLQQoT`NjXG5y4+lNKAD3V8ucld!3Xh^1_88BK{(SwN}e@5PVytW%Qz7(&1nz4
6m(IQ%MvRcb7wfcY<>~5lPv*bCaO75g0gB`Igz2$XN8d;9h7+6!?5hb#6r>NL2?kcaF;iE_G?*~RFwfJ7+jNkq5N5yQjF0ovWGT5YR~(<$<c6Fa+D2JySXoi
(~m{%2rSPEAxS{{rFrcJPSrE-L`oHOP)?uQWkGI$%7*nR@e&U-Y^^iua7T1u030=pSZMI|iH{FW4monU*v*>pt2Hbngw_vrmA@jGw|YoKZqYQQ8Zz3j8=&#j
LfYyCSM%K|12ATmPBEW%{xygI5i)pn<O)2JuFvPsqt-H@PhGRA+?5FHYW%41^VHuVcibs2W5Fux&*FSDyA28uW%Ad==LqCMKXDcoA9pB4Kglulm|3czpTW{K
R;foEKD8+7-AkL&<oG#dqSG;amRft{t3F{QM?Qx3A78-yO;+Mc$p>i7JvU*3<2o%zN4m`OebJu~IbA};aS)N@_jf3U0ZoL1?o*08zNC;m1)eMwi^^NAqv@uJ
Ke*l)%e2iWl73J<v^Y>VYG`P}WZ7=49hVME8>GD}QC<f7-Q=nz8sJGm#jNga$}F-)50u6m@M4F0&c437`%`WX5yo|zShJ(XB7d7VI;pfFiq9P6luV{WTzp%Q
VPU}A-9+AnqT8sO!>TEqIy97AF+c?WO&$e>FIxc!&3~+g`O)eL+et{qpCP)x42scpZ<5z}(Crwg*M*Tfy5NM{B+A<dj-#5aTt-7gxjmg`czpKbu=k39HN~$X
3|0C=tf`@#ffEvo>zQj`<V@0)=`645RN|i2iW~`P=l(4Tjd?F()oa$lY@T^}0$!H*5xm*1J6-{{s3SmARX}Cu_nwLwbmA68&Nt(Pd5<fxJ2Nx$5J2*i>Jdh~
X?}3QY5hj|r@1A5x7Bo^-;5zun?nglI#>U(5|XO{_m9qKcA*TDtdI9?GKj&S(*I&&(jvla;HX3Ax(QE}vUKLb3_4Q6xVM0T9AdUOHznVTjE?Ac!j5QeH|uZN
mA}Kf^xkY@NaZl0#4`0iTj;VT#BEKD&XuAnm(0=lDSj45MD(7jAmA_R0=BiruuB~$lv#UttXQcMp+O>$W@q{EYQ?2|=p!`aeYN`GG4$(s=R0O5fg@Sox?m>b
a2zjpFf+O7MMW^j@Q4JU5_eQA2Z4kaJ@u`bGo6NZ2cNONmTV$27<xb57D!wdc2)#De&q;>6r<a7e9!VDc3k?inpTHze`?LTzF>EzchaSQ?W&}&aplnenL!<3
FK<a;{Rt>z9ZYct2??9O7_E3l(2=3C+8SHrL5TSbxGt>f_e;C@F<ZOSSXHMzf<aO;VrwLdFbrtMaHAf0TlN*OpyVV0IUF87^vo7U^znUg6U?)UK`)Kgi4tNN
{Z+H>_vHbU;iH;-;qX&Y==$o>!8O4#$@mXYJwD69w=y?}F0M7uS7Y!Jb1{1WwksP(mym=s3h8aGiKOnv1=Y}b`Bd4H(zqL|A7&z%iI4*dk7WYeUk)ZcYTOsv
J6!6D5Cdx=S27%KB?g{AuX)rba@oXRl;29NFYf?1LY9T7VPlJlBGSwr+w0KlDOSUxF4hpBj8;|L{G^0*0!mCA3ZnNZ1vB~NNArV;d89$eDFpu4o+gZWokV}G
S*PN#B~`VkHZL#mcaprloy()2@0(nXpEUqFvC8y3eNG$eOmh0LpnI;N@ub~VFdMHvZdFtb=Y0a!0mBo@z{C!Ony`4-oxc1K0*4z=tm1H87^?x<B>DDUpVB1P
Lqa-S?t#xgGBHdcZinxSq+|x9f!-0jnH+)4fb+CqYpBsi2p*tMd+4>&vWYN)^s%8(rVmuu*Zkmp*o?>@TfnPd?4;D)l%K{eSvuF=(LB8bRD!Hj>Pg*rVw`b9
ZqXU4iHhp9f2s%b#>=&`jWi{)q<V&8pOYWPm%a-`nn9f=pddF<K2-NV(&M`}u1pvC_&}bH=U_EntL_G?{VeUi2XyZ=k<{1zG;g)6C?_sO2RdkJeUV?Tlc=um
qqI&D2u7KDpv#`UrC8+fzi%>is4*m9fI8uwK*&Y?AI=Amc<doo4yY0VV@)GCGcV~a(e1PU7ytYn-rE`*_-eq*92UyQvE-)Qk8+GTKn{X)Fs}39P2b)u#1ZAp
it`HW5E<b9nEOT%x&B!SmccD42_{tQvB5r)TS{!_rY<|U;O1RJ0GO+5R7fUtweh-noLcOwA*AuILdDIZj1@AJSb7Pgs3yv?T)R9YLj@iqsF-5ZlURyca-7F0
U(bm~-bYk9S-pitvSF}It_yTogC=AC9te)t8MXQR{CFx9bbY8B`hd;Rw80L4LDxn9U1$Ag)dwKgOq;dt-^Y&7#N4Z`kV*J7f`MZOjA7ISh>v&qovNZhDm+Qd
4!WB0a;>5-xGufcu^n|}i&r#cu;*#weM9C}ZW;$Ik<Y5UKVm=t9!~dC9xGZrLk5Dvm7LuAv+(A%8^ss@0c(V8zse9NUpeBFcovf&Leqs4sUQwDD9f7jYH{?>
iUPhrp(lj$rESZQCEB79s5p!&-XU}gAuUcNb^J^e@cKn@49W%`U4Qz@-}}CEip5OLIYw=q0|f*$#B8mHHXm6T?tUA;r^i$|FHMl;-7s(MOad5t0SfgRlyAy+
7EaKT+AXNZgP2p`;#YKro>#Aj9}u`z3NH_T=I0)R)D|}ppM--^-9z<ugw#kcqh;A_5?X}1R~qb80we$b;&Z>->x0fma6_1>jp*el#2(dk$`H2oAUGW)(UM`(
K$s;2E>WL8bS~4c&#06Mj1mFZm%6Rh>GL#{Zk5eE|APL)Wufj?(niprbSh);V*m)PCq<OvXpO=DpHFuOU4FqM`2fxL29Of-A~KDm__Sea&v<5qDwmXD@vHwR
xT$uQbNYNof0WCt@095d`Gz=%wcOVZJ<0t7NUDjbfZ#2IDjFYoyS>vdXbB43c38|uJ*(SlHT+bR^pDM&+w|!LA@-h#IP)nqNj?EKB!D`=`#SzgIqnF5siriH
XoOFx0Q$-!B0U@#lzajo_N?7E_ywx%_1S8bU^K|(xmM;`{O98>%KdW3C}UDpr)rFkh9qhjXah%77bVUlDhFj9koC81!cFB2>N!I@-}l18RiOZEF8on7+c9VT
QUw?$;1>hh#@@tmjRe5werzNEVW!Ssy9zGBSpHH7u!p>Ecp7)8L!?iyH1u3*eY{c&FvAY4U!x&00)Ne)yTUZ7*uc1<IIbTECCFnuxC32-PJjWmw%ERzOTlFb
SXXH!KUTxkGd)S+-Rmr~1SZZ4*~O91!Rb4CEGr6hq8U7oH7{uQ7_u^YTANCSGT@3th!)X1(+q1UjhZV5;3^hEt(0z~)zw=NCml>D8#-kSU~@+_;@AK~oe`J7
4;St*`}UpL21+UqSm}^UY8IfQkPw|{_3>)qyedeFCYnl?ZdfzWY4K53X_Sr_;BiolKV01jX2e2wgdG%#0@QY3YGWG2TX^0)uhK+7*H&qi9lp+A@#EVva(<;@
WmjTR!#Q^{a+>n)t|GdLRugr@<*3{ErIVE&y@QUOWk+3o8{bCBmQrBn$pmJdtQkQBvptBB!pC+(B<VO;dT$U#9gT}&*IvyYz-53rU1~TntuoAzRRhJve|B^c
ac5qkwcU#&Jn^=}Prm!lB@tGh3xpFxy2PAl?5orw4&zRc+7myqzbk=}KruS{{zgBh|I%ORkG>0J^lb}VwJq(gLQRS%t8>ulB6G)SfCZO7XN-Y=V*%MgOPOpK
83<1@ul<ZliGrOBe)nxLEXLqQnvzS;6HpA&Q$k*JNa|tR6i5+xtbGjwo_fHpy*CK?nNWnSH67K*FRH$4ra9ZH!Et>G*9S*E)ycm_QB^fAgMEqN(V{1^)D?D2
ozpH>q0<UuY8&d#b<_<L-~bVF@P1{$Ow~17D)>Jccm&KPl}Zb;l$WpVP^c+7nFax!gxf8Ax|z+Rm%?;1Y~Lo2zYPUwc($WOl=6Y*%Gmasy^6NCP^ug1gu&DS
)QP>xwl#)H*9NLp6C!GbvEt|t&0CU(*+jWTLLuOtn@auoOI14-h7N|om~dyv4P8ad)OIEkZ;pBKHzjrVGw9yjsu|xqkQ}#D6Y0(D@>`)WZI!(&sw35!qy^q{
8XsD#G|&B8hhC*FzlaP9w1-F-1q6$z1d|kAzWO$7|M?ShHWXLUF-NE<g?nhqocQ6BBNE>H*jz~%s4b{2q@m}hA<z#-9U8vk29caWu006nzQj7k;9fe&iM4&V
-;I0;lv^6Uc1m5vqKIZX_Q7);xW!Z+$2hwn&VvD?>}wAUke%*-R8m6;P}-UN$!V9?7G$w}iAt<ORoSnX7gANT=M}PH4LZYKc5jdy*x6+zdD(0~^v}3L;Yiqq
G+H@2Dw^!}`i?=HDN{rRsu#WL10W3JJWL^v0vO(l<#0^+weo4a#;OU$JTPoqUM$ivo=~L1f)#jeA9AK$N5RsL{eWr$jW$D=3gFWF*-2RRBEh5aSc@$2?&fN&
Z_Ob6A1qDlzcOE+7Cq@XskuGgyJ`Sx)|p4WXSWT|yn{_mZ@E~*8yHu?$MESluTD{K$EP~IhxVbC2b|ttWwiy-hylb=6p~z$wWeoHLt(9Sqe1!7YX@^Lxpiw1
xSWDlxFbzX_P2N0TX&6X3B&>?gA4qW{8*z=wJZs$F<`9B<wYSl@mk8;qqHhnc3J3z^r!X>t*ar%OF2>)_gj*_8Dhp`l%<BsCd{Jp>^7HJ_g8gz-^a<44YdB6
yB6S_=@Jatlznc-P1pqLExHp7OhAwUg$-Sy(b=kypY*Ec<8VOh_+?Qa(WP2AO)EA4aurPgfVrq5CsDuVUIiHQ(wDOPj0cR#Crtj>V+I8k?c#Lq8)VQRid%T>
42`24*@^<^Iqu!`pd#oa#30GCSB5RY5u|-8hfE80xt+%cNqQ(?hMP{ac&RzE-j&H@w%^92Q7Ji(@@9G1IITWJ0A^KAT-SgEGx4r7mMOB8gvgc+sI2B3nlkeH
0?Eg!*r?Di{$xl(vC%%Y%OI}_i0lcxZ@oO#su~=+Uq7AAkIn^{gweT>|Nl)3ACPp{&dZWhndbHF19F6cTPe9ajq#OnJiKEQLv9T1;shW}ObllZEZ;L34*vDB
;+~n(>-3p@tO?pC;IUEoostXyfq1o~8IuK0_!FiH9O`FRlVD&Qufwx;J{jdSIy+TYB&58qIsYJ4xHJ@1dZQU+t%I8>+o<BSyOKkM3~8HOS&g+sWb!f#thdMX
O6EPZSSYU0lX-ApXA4vv`W6ZAj_DL@oKGu_-GWp_+eA*79g8msPck(D^T~avl`Q%gX&OtGMQ*8UdRa}{nm3DP0<>mXYv?eL4jAa9PvkQRjB7_8{DZWe@iV1h
365d>wo`V?7uK~?#M^gHQdBg%t&S4+Mt98L<SQB9%Ru<Dva1z%hQw}OH6|!H*S}LA+sqIYp@tgzof{qk__vbuuh3DR642dwAf@IwCWh3$$iL7@!a7a(BDNy_
jU$hjYz*_q*N*(>9XeGTi^&J@&a>D2I@_G%hsmR#1D@;O{2hCrgOs0v78|g!O?=>HXvEoU>U-tFmRI~BN5BEfKJ1wL^nGYMC!4jMMa;aFkXS3k&1&lvhelfM
!Rv0l<ZQ0c1lB;4p+izdJ^WWRpw70Jr%)K-@>O^65n?TJ6In($UqR{%CHE`mdatwlRr}cqnYBAF$feh?5b0nJy=NGF$SgCHf8F#3@(BSsdB~CV1hf1%5XQ!A
!Vz5l97QKdCx&e>;+K}~pfA(BNRM*-KFzS4Zi^41Kf@V<`t_t9O~jqfa|4bvYR&1AgVh0Pg41RCFr0`(>g}{DsUnKGoETjG0UB%+;`NagFjXNSQ;)Xm-ZF1n
uka{oUnVp>d1oH26ETgQmq<zJb|nWR4pW~@NCOBEK9pnc&Yy_JP?nG})Y$@N=9E<qvdvSCph)1EtUf49_A^~W3HRtOs<%h!UP4aAhcQ7WG*X)gC1&~dIGB=X
E5w1jJd|zUJ;>x7Hsy%2bmBRS<n0aVmz2?k6+O~gGQs<f$~5d|K%NIqKxI+C2^pBq;>Rx{iy?<JlL4<_a}@1dn!ZwR+1BJWWjpLpjGNZWZd!~gJGzdrohTtK
1V2-6o`;3|HK}=^UkkmXdr%B;t#Y-ZIEg7`b(`4{A$54$1VCw}3lDfNnw&aN3UosUTWtZ&Ei1q+>TP-`1O$kH4lf-P{1mTZ@EI4E0-DJ}R2cfE^xcZZmglh8
-&bdmDsjcRS(3HKb7~c%?6=`N<bv@8OM*q_yE?m;npA>W&wLr(v!cpN4lf)=EWs`#P)%Rcy!Ddg0xZ)0?t5h5bj;)Y<$`wYU>vR!X{a$>-pzfqFjB^X_`@KD
?FiW%&85aqmVA|D4WlYm$;7D*HA;+d#%Z2#Tk`4sMuI4Jpd`PwAv+X(cVWeqxosMMA|yoCrh@sRPN}i~Bt?z!o%#aq%S<x)&n$<!Z9(a#W<P*jWoQ!g!c7js
5Xg5{64vkXSS6he==StJx1&7m6Li|l6T-LI{6l8t-T+=K>mycWcrx!tSyC6=Jd7ln><BV3&9SzyqjoQx>SC_6sxT|6hB(MCWTB){`YOL|ZPP}_Y(B~QnD#dS
lt)?Pd?=sU+!E=WfFO;A)VyVOHwuk7>{upq(b|qBm{=JruslmO(QfmEOuLy1^IuNsdU+CI^9hx5?-2=;dCXTjm~jjo7{@h<c+BNXq>(sU!zv$!J{}(}#(MVX
pTSW-(3VzOcQZiqB2D&s+z)M>vC9V#1s6*1n5qAp3KvcoO&pnfEo`8Q_{E;m=<}FBpRraxXHhJKe92>-*&7ArLoqe_1(UyFb}28xpI@*yGLSToW7?^Y-+5^+
+(0}O4!3w_;O~L)OwZQYi9vP8G$;klC2()}PK1Kyq612P<y7@v=yF2OS?Q=Tex90Wxuzxs1pe7#`j6w>O%aHoqe2ALZmVcs=Osvo4B=|-d3Ra!>p?|GHohm3
w4b7)%SJzWL^8Jbi&AYF-aowaPVV8&Y7Lg{>$b?Z*4RHX*g?Qz7HKa4DZI;#zdb8G0U;IF+}*)ZS1#lm?H|zDn2CTNLt=>2vhb&#Q@c>dp9&9o=zN&{i(k99
Jsq0<aan_cH_oMdNE#&m8XMWR{P&!m3q6my?XZ#OkZU3+wwpZicH^UIy1r4~&!}{e+IsCdv*=q3o6vrPIAhW&c>n9cqo-!VO%?ONGHeYYkwOcoi5vjrJ5{+|
(k_b!z*TfK5_rj#z7J3T`sJjh*JuB2Ww|hJEG93F?kYD2Mc_#gVl@ST0KFA?UBYp20uX`&dVP@t3yY)-VG0y(e8I?{Lvw^8Im9P`|MpQCt~!7sZ-hb8*eQ@=
c<t25`N9;YZ!NC@wO(`rFk=dJfvBBYs>R4H=(aZoJThiMr}8?&pUL6PJTuFVMzX-j8Rd?_3a{0Sqh)PpR-X66qYp6RL|+sF2jqK)9PK$kxh&DiAB4Oe^Z3_l
)ahb_bvr}amJ8j3Gd8YM@<idAC89^HqcpFrV@nqR1?p|^zUEC~L1aPzURF~oYMaiv7_F^)VVn*iZM9*zj?_^UHb4&F!RB|?aG~tIwy@qPQ9OZ~L|}Hj{0f`5
@jmRz``rm>u_(kW?!3<IZ(YSt6D8C-izCx^O3_z9UQUEcd*uSmS*|`2j>{Y`V;jZ9lu)|H?1okK7o5G7+xs*|aP^NQ-Nb;Ws^lb%Za30tmcAPSH4!D>F5Rnm
rG|Y#>2zs(OJ}+!piqn+;@T=+uaZb^r1_&j*+9Gs0iS}L&_+-71mC+6dx597SN~)XR|%l4Lx}@%v&}*G#FDGV$)T7jGsm5+%ndrM5pD$01hM{a`TsDm74L~~
EGvP7$~S*`1Dbg^A&Fojr=cC9njZ{Vi8jlX(IkqTTk6*J{)yYYO??AXd9;E|0YYDW$}U$HJX8x0c<|K$VY-z^YBRgjLf<79oEnnpg60UDkYI#Zu~CtfjK$us
rLE?`{?N#VoqF^hJT`xBE>w?ST2cdUMKPCEm?Bq*q9aL5)8xAUR<4{;6+jnMSgQC=^~jiW*;lGO!KS+f&MB2i;`C0$W${dj5uZOZ%du}tbGkzP2T}vQ9m%+x
b>9!eQ{BUDyEME2D?_23zDW3I$q;x)ajC>E{_h)Dj><5HRBb|At)ZiL*Kyl?5(-C198G58>AT&wUs5sC4bo5PWWON})mP?Ar4}hWZJPJdX4Hraau2b*;yp(9
;=fe#2OtwK;0{iV0b=_8#h*V@_3{=drJIpAE0=jGCO0?iJ{2Rdih+;oj`aPi;6}L0XY;*AHq6RCmk>hy7PJWG=gOXF=IgY<nMl?27#}=6tdk`oIZ0ZcL9J<!
rZ!qzpQCiQ0_M-*%Cka$0_>?i{f!2HIVN)ZWUrmScry!5bn5P`DSD9PF%nptfG|>WlvpV7*TOkVKsF0)&o@wv^ss}%FDX9z5=uI)53!2YUGfxXW{(i2sI&AB
7Y^<dAa7HaqNe^4&4+=}M6CEHp8^nO*fwv(IuCldRidk6?*8P7p&?mpw3<g>goH`L=F#t7%~|IV>XyFVx(Xt5IJ|*Oqldn{y1wV@S^SN;Uwp+l2e>fOZK-T3
Qql&gWIqA=?Z2NxVHQ=fLb$J_ik6=$i!+0M6L(R_6>lcp_TOx&dO#xk<`RC^0Nb-+>tTVQJeigSE7uJA)wE`?D-;%bak{tKaL$tWD@%JN_Zx8JqqoNXhzi2k
&&)uKekKcXTLTy0|3wQP@X$drNu}iV`tP{!7}%6n94k=Ns{u~uHUj{FHr)uR0H*;wXDkrliUd&aG*zd2jK74&PE{$-+@i-3G@hJ^{o1&~4`hEP`+DBQG~4lw
jgxHBI#r2%0lfZ)FOLZx);}Bzg$uHND6)A!FdsP@_F^^v9kq<Ku9kwQ0-aL5P1g_>su;Fy{u}Ma;2#=PB@34%Xh0yqGIBFKdT@ddj-^~K_iUTD2|I;qq&#J?
a1#~E(^Wp{cRJ{ev3;t2FjMr$hccxOiOGH8$|HFLo(9k<aaHF*YP#7s^(cY!*2lC2iv<1kD}@5a+29LI&^t|#xD7Rr)N}~9x&6kTJ_c@15|&me{7Xl0c~`~H
dwzAy{Y#8s6=cds&HpB#rPplL&3D1VwRpfKKR6VFz)^7<x`UQLm4nniQD(SLw;5{3lR(&^Wh!_8nF6YI5USa;6BLjR@@8Xq-P*t!C=uBj7_?Iu5U#glJhgrd
!TzIm?-RN~Dq207yHdRnOpQSwA`3DHn6sg4c~@`6#ewj6nGgst#u9DLv#(+aA8v>(0j6T6jX?&+w}e<1O`~*k1SZD;5Y0va4|O?SeymY4>W8ZWDCyulboREL
&RFRy*gm-$VpNzH^M=0c$y7vlF_7vddhKjeG#YzF@YYuO(7{AR!@k28+q!vah%P%}j=dIbNs1kN%<)8^r!|#agU>5Bd8nr=CfRawJQ^n_Tt8adnt03+*^lb{
>1xUZqDi@!oKyrSD~jJyVW3kc7Y%&3L%QwEAr_u)DgvmNko$SmW0%CaDY3D<!{1}P#o%|!@c+&etz8z+ptymHxVfoqgs6zHY$Q?@QR3_}UN_>R41A!pr*M_U
xj}{f!Rk*ECsE(KY&BHglE~eSl=herW`^7XblrLiIe(>5Y&Z4zGBSQKR^As=rdkd)WhX1cYelrz7cD(cd0MjTWHmTY4G(=Kp!y>JBpkN@lNLP#-`1&^f|sM|
oAy*>L|IiS0)ES;8hRR86vHokuU@mWV{&QimeB*Ib5vz?tc)*OmnB}#+$ym;2EF37U5CLI?iHClTS0sp5odz%730Op-eL;2o!P&!^!<s9gq3l1$uF-dKp<mB
A6cqob9E%B!&>>!+>=g9v<$RLHtsE_{skQPBa1$cJnh_p)tAsvGxlbnWtIuifZLTdzB2TWz_FgnbJNxAbaF?^IfuFMTTm16_6FxeJXtlyv@C>L01V%0en9HE
=lbA}zYB!_2RQqo3&;HYE(XK*y9@cbDZC!DL4cL~#v=(C8{2Hv3(`OZfpV2q-}mvj;oSeJ)Hc?kH;ii=ncaG4N*b?#f+Es<I^QudZ)8C;TgRUE-eS~**<krK
04lD4O@zdX$wht}w1H?Tew1;@{wIx5LC#@VXTu|-U|0KC5kR4ezT{OLA<#QTRQ$PW18{lzkF`%~#Lj;|M0T&nQMAM;NslJCt(bC`I0PtXUHjN1o7}AK^p4CG
FX?>84Y2>KB^tG29<1?jVL{*frgYotYQpZ@sU?q~PDKt28|2Lh&%H!nd$VEED><1^J15WO+VfM>(O>vEp`>n2Rvo2DucAOAI1t<li2h)T2I75heK}3F$Hp3j
)I%&X*X~phjOSW48afO_lm}h+l`ULF-$C#s#sF8?6u-)Rz4%FPlIdnyxy8p6>&2;=y~V_lWI%u_1JA?=8Jug7P6R$LsB#dei*WcaJ;=FOp3?k@*L|}(bPw%9
or;4QWj^})Oebk%b(OY(9a07*7x5bak;DTF9xjY|g~9dW&{mBx=-14xi>^&JTGle*NuBd9O>GDoZhrr<48~~~e}c~7Xmq*~QN9BAu;@dhsE$NcahaE{_V+$g
>C*V=-Kwp|XcBH=ovN!_waXCDnK|2hGy)iJAi`KP*yVNFON|tT?yBA)Jmbx_f(K{UIR#DYh7~h&+$F${G{to=lktC2dGB=-iW0Y4o=G%k7uY}w-hn;al;tO4
jZBS=oXh8Fu1?`Z#}KFd_C<U&kB}}|n#RQ(OoAI%4X;!-&ryg9AcoP?x9x4_(~CBA3v^kP7t?Y^x;X%;BGo`;4~A3iKt_nhu6lVs5(jK9iO1js8q-~I!y#WB
shYpEz>9&)URxIVu)NhE2^2;(2dy|Fadc_m!a;5c7C*PAAjuGEM%?Bn$I7{pct6`Tq7CvVDd4G`@ppkfY#Otxgxjbpm1U7>NJF53^M^4%GfuZUb~!^n=5EJr
Dw}%OpB6pLbBAmOYym%s%8zfT?;92GZb*zrcL-zqGyKTaf{4@%Ozoh(hb-#_^}O3*yHhaOmunXW=@mA8K7EMXl^bkX9^aXRTKB%5gcNU*m?Ko+%{VgeGGTR{
JJ@sRWsO9Vt;k$!r)eT=Yu0JK?ZYU0osYrjJFF0VK{O^eBY#)j0I%MG8_)dP)^#(IxM;d+Yx^|kIi1+y5{~>U)k-kfYn#;9pw_R1YnJ{_Em0C|7;beOO{|jl
O!ytL!8nlMR_5wWvT~YAg-OQ_zaKDA`Ut)gK;2>9heOdPOpBPN<M*l32ijn*u85n83}8ViZ(Ieni&hkWIv{_idT3qTk?0<DiY2Y}#|m#yn5EO+Jj9g42(azb
#5j1~LZ02LXN0-(NP@ys?k0ji+a=+c=_POqD`)~b;oT;6eBZ@DwOxD2XvAM5FHE^EiHOb>knR_Qmv_17b!IF9Mur#tHCk1?ZTm5Snz3`In`PSupo0|iJ%d#4
<4!$kW<GN6X~QP6N#mt!BFaC2oKe3t%-_Bc^ASyFZCA%f83CWGXzSQeh@PPDA%FKgz}VYYf_MCB|8C13(gc~2Y!(h~`u0}$Ky@}*eiN^Mg<TxtBff8&N|5Gv
LrxhVGD}Ojr0DCxFxsV84xf28uMs-W-^lW_5W(ly?Mrok-}LbGr`FcJ`xM_%HQewhbc9~Jv5)`&uGUPQR|@K100GyL58JaqhJb@WvBYQl0ssI200dcD
"""

if __name__ == "__main__":
    sys.exit(main(SETTINGS, WHEEL))
