# Made by `heartseg kaggle build`, and never edited by hand: after a change of heartseg run `make kernel`.
# Kaggle uploads this one file, so it carries heartseg itself: a wheel, checked by its sha256 before it is used.
# Experiment default; 20 epochs; heartseg 0.1.0, sha256 093a591cdf7bd89a954473cc019b572f398c76c2867215d531ed23fe83f54bb7.

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
    '{"version": "0.1.0", "wheel": "heartseg-0.1.0-py3-none-any.whl", "wheel_sha256": "093a591cdf7bd89a954473cc019b572f398c76c2867215d531ed23fe83f54bb7", "experiment": "name = \\"heartseg\\"\\n", "experiment_name": "default", "epochs": 20, "processes": 1, "stop_after_hours": 11.5, "resume": ""}'
)
WHEEL = """
{Wp48S^xk9=GL@E0stWa8~^|S5YJf5<4arb{#^hl61-q2m(_Ag*iB$|8(>1=oZU}lf<u-x@}3|3KRR3BxM0Q2%Em%IxRz$=ok(qhV{m1wlx_|V9gW}-{ByXm
0RLyM99Ep>Zu%cZzzPxlo>S>$nFHo&5QZog57Q^L`>bLe3Cxp+^MHBpz1&^cGvdyi{WNg#HS-E}TPPTbG&6GgNz4wkL6nIlv%m{If3AgrBIu*~I5Fx1C`Zbg
k3ix9h<8-a$fmu%4k{*8FOCJp30Jw10_w06Z^M4EW3j{1z=!_-FZ<-n5V^cL+%NlbSUvp~^Ec!n;@}nOgrmdzrgI*OClO;H@m46!Ng(<!d|9cf`#K*;5vTYC
N)}glJR?b)!LW$u$-@JYAaoJ}3g){#z3RHiBBPG=+{O}y1lQJSmH|n|vw9TD-d9#)QD-Q!K=HNCD1@kGA0@^ovbk)k%CIs(Q@c^A<-d;u)*K%|$A@w&5G`ZZ
?!PLqo^Z_)?u{C|5L-^UP5OwV^~pZgF8o^NR8&yzw@+1D4XPNXB#(a=7hRy1%g2YDDIDz1#-%%rO#<C`fjnRW_&6e<O9gb1bZ${6(Ls-I>H*maWyJRCPcMsY
3>bZc*!!+8c3+c`nsHHbo8geIZz^f9AK{~X6-ew7f3h0AGJnv}L{oSkZ{+T6Ik|0ZKvx+7D<4*7{2rpA_3)itKgLOva~H5;N3NB35ESO=FARvK!l<f-p-fzo
Cu&nO@7nJT`UZ_a5kBnT72C1{zhQ_nLo+zM)1xE(X?%>2ok^eWBjLIwN;smsQjal~*!Ad`3hAT+^O=O_3Py#|dfG9967Av}Lx247A){eGh2s^MIeIflB{8hy
uotXNn*A%3mOo1H5X#DM(>y{s+&DOyvRugXuLK+X*Q-m5FBGu8A1IQ|krQ?pRNpuX?{X>nzfL0gt_t5}rgAenbTni|&(NrmjCA2EIw#@lo*ncbp<u5X1JSUF
UHhAQ7)7gCJ{*deYq2y@+-F4}M?XvXNDge)xFb02m+~UPAL6@K))-39damf;qoED}dwBkYN;-Ex-5H;F<Wlz1{F~pj;uDZr*-%WiGZt3~)CD9@T8#sD#n_vq
#?UNk9`6HL{4Z+>8OK~<PSNdpr5n4V5N@}w#n{B-MHz_2s&qT^E5YGPl9=3o4Hjyk&vSLcO%YI|Ya3R}2|eB7zJ<-`Y^K+5+^P$O7XdI>l9XXjM}pG`_~%Lh
K2v#`Kdk6wnezp#ZbaLhzVjd-&TxHFY%%qBj3qX(0OaXhSY)#uyv|elW@+8?%$r=4Z}`{aK)R&|w(`hhFBGu#><QvfQtuEi9)ObfYH(O&;c!x0cbr3d<&9b9
{QtZ;;=KRi2vyiw8SKOv(44#Wek*3*BhmbaoEpN*G~)?ZeWcul9&mmpo&EqMr;(@j?XH-8n4SpoJnHp*4eCdm57avX5NXjNz1Q{SQ@n^XDFpjlqz+)A62^)b
_BnKW20zl1G7n&s-8eCIX(()GPn=34yBi{fWl(dQljSZJGnw>U+6=!~fM`;=^(zULgc9Qw#4jvUF+#(V#D+~#k;Jjiuwd@6wrV4WRGw-PclhbL1cYB%xeyK^
c&38n@W!qmBbZQ@K*P=0n^n?}=&(vK&D)FNF*4xwn3=y+ek-zPSO;SSt@@8`CIS#52FJqPn5gF4xwtt`gwm6-bHl42GIKowQJoXCu!KBV_ESUyeP8dKNpy&3
q|}_tw@=$CZWW*Nf*-zLY>B<;eYQ!|EsN!hddb%TV++QOe(gjaasIB~=Bf^*ZJcGRJ(=BSa+pA7xpdn`KO#e+Z8br7h8VSGl4Yjoxt|HJ;W2fs_n1eVP+6IO
E;P#Vm8j=fGCw7)lkcU~E{P)yok_|kZ&se1nitJ>s;2XScF^K?^D<&_*v3L6`|7i-3KqE>PKQ4RmU(LTkEq2v15z_EDtubP=wC3V!vOCMeWr}`g~{&G>=P2!
Iu5!Y=$9@6=n!93jSa<MYJRmf4Id*+4Gf!?UMc3<6nM{Xt6oA@U)8)yF1ctNO7BD~H(xhr<{}iX>t*bbyA8f3kZCbw+)fwKp)RzVzPmjbO?d#?B(Ns36q(=u
^_jB1m|gVHqV1<oZEGg!L0f9R%N66!7}{k{A(hiiQsu*eFKiJ*gihaiiI%_Xu9k{b(T7R6Jn6L&!NZv+b}xVZ?3n{g@6)3iKcndR_01BC$>Cjl(Z1pTcrrOX
Qyv#iz`Krx^7H>C95Jx`JNpIj55%4pD$t?-%yXD)^B(Ks@qB02c`#N<-gCs>b%Q+rrprm_!JNcgh&ySBi!v3KcSD5)0us>fV~RZ-5QpWvvP=%r54sF;6zUr7
;UmOV+a(V)O=cX>0dtZSMOJ;QRuyW0mEbP<lLVDkMmxnG51g;JMiX1DL>fBr9Fd7wxHWCm3=UjD8Ql4#eQqub3Wj_bsa#UGd(BzH=VofTwtoN;L_Q!Upu<?K
9M@&6k1>m3OM|0TZ{WLEp};&8CGy1-!_s>}^}9h3)U{6aWJ`buJHRFo#D^gV%he=@jB8O+1>W)wO8S)c?ep9r^O||hZDl8QM~Pi_9i5qahFA~TO-{#Vi!zvR
Qc+mGHws@AAG$6Fv4>pWf7oN%CS583Zt>l^d|ympO%lVHTQ$bZZTnuUlg;}mb9_W)c?A^+E-6+o?A`(1Uru;l#+J{&4U<;hTTb2I#o;fUmeHchLx}@kvyH8^
#Ar0%G^(`BjvhP@dzZ08e|{)*OV$ll%3v%VssM$ZJi@;Xn~Id}Hipkn@x)%+z{e=|grabTz~3c3@}LWmI}w>-arcdg;2A-&Ry~ze;t(PXeK3z5SmExQtWNC~
p-80*VHU`n*C*=kRbCPI;FhpV1O-c|^Opyl%l`o#$4^Zv02&u|7oU@m4`>@g!)6q!iK_W=cJk`U9wt~b^(E;r1yT_8jWm+n90;s63O0YugWQT4VYAW~pXuvI
H*VK6CcLwAWk!-Xtdx5gKjmNpP!zxh%c`)BzPvl`8Rql)t&3dOZUbp)AzzS29m5P~H%#+GbD{RoiOHLQxA`9AzOAj{^m>XlMuEv6<w{+7x~+t#$X12KJYU$C
_LN!wZOJAfv(Cv;jM9@Ql7sJ#XwXrLzkvz59dyJ^l>|H{Y2N#U6cv5-qEagY&#qr&&9W2Lj1Yv=-407opuew08j){oA9g7PT*}^r+|#l%jkpKk8;CrMeKB*{
^p6S&FKzdwgDH&C9H00vfVjrcGw0V%nPiElzmZg9dh<k~5}YE(Yr5Z#^mi){R|6A<^7B`^(EHyV{(bMsf9OpRTPAYx)o_5|W(4PY<E+2({vZtwF==1~6U?%F
UCDqSBuYr>$cat?W>aY9$;@Co0%A}98wo|LX2a22;m&nJi4y`5N4fx>NIM3DiPzUpP_)4T!p$jbHVWr9PogVfa<(nE`hT6^20y!Sd!lTrv;he&eJg&{q;?Av
FiBC3W&Np$DoH#`_*=KQGthNP@c>M93Jal@=`&3@tL>gHn3Vg(=RB(37uO<`3i#S9&$f2x)+QCaLjCS{*Np$x=yhez@K;Q@=1eLBy0E;LyQ;?PZ+MfVus=7O
qz_IPrVsLNMxd)mM2q?#w1NM1#67b<cT>D1_3+7ok}Wc<(#v6c<3QRlovXu`c|^_uNeO|%8FQ6e@pJQm2Iq$!64geX)W(J3BtdRWit89C{vbx<hl$d#Ql}UM
Mf;rH@BWN+9?mRGys!VaP>``_6f00caF&I`XYk5Pf1!Yt6^DFtu=Ig90RW0V0Z6md+<Z4HKxph6*TJwqw&uYy?abT?KwN$yWIo=&oYB(g5Jeycc|~D0ddg<g
WEuVwU|V?LMs*H8|8DW`c6r5<6Q&Wlv96UcGtig42PWrJUA)k3uMIw(>n?u-1IbD3lFKcCaf&p6eaR4{r1`g4@R%K`Rqkm0LGl<sN8#Kdwb@Yw$As#=2UR0O
oHtOJby*6B8{)3yPqO#GKeYgB`5KexVH?@IzPVK&$Jb1^uZ1<7OZnor!irA;`D)l4D{7z2-9k|gHKI1*5m7h_p~vO4QS_QyaR2Z(h`pN237*7O$Y>8k66P|m
2+(^9wgR$qPTHx~oJ6UBolOp#qm#z2yV1zc`%H=Ye@g&$ns~fE-u?zJ4)HaAkp$S&1W(Cp$<73b5kkFS#mV+7-$v<q`3liB_M;NzSshV}1n9O#QH+W@`b>gL
&zk+m-CgUuf;RyRf&(yKqurY5!fz9{VbjF0Fg*(Fy?%ck1QJn|BiygYAc_h}Kwj0=2!qxC6N0EKwZ1v4|L{{6E%Sz2!->L%5tp`$fPjSO+eO?aZf}tRpI0Ix
&aSdlG)t%TD71UR%4n%?N0x9YAvR`-qV>nqX-ZJYr;r8#VKb4^2BCBcx*YidMZWd$JJA1wdYV;P+kH+e@u5C*H;a=D0XnBS{tf>@B~YHD-WXA_L&RPys3u{l
9_1OtfY{oNJn2qdPw(9phFBS$gP$F+`qx}ZmJ4h77Y@w%@~y!GBGs<VEzf8d@3e*rtp{Fq(A4FV-EbYHq8~;^YAdEZET|U$`1sPWbeYZ$UJoueg<RjPm*Qe!
^(lP^9X-0U8LnS#WOt;QIi#g8Ez!_mo+P#E!lU5QU<7D0v}$-(&p;lT$JmyGEWZy4JOi)wwPAQC`j{ZJg6W&I%oR4M9PhY@yZ;9kG#Lv-kY|cu-7Fcd7G+c`
_f>Ivl!d5mL9n1Nw~LI>D`W>53LO3WVQJ0vu&lf3i}P~E)NCp`VeV`xZb<)V^|=^fM9&REe4P7`iBeR&8C0%R#ov{fF+9D)J~P)I-sK7V_t^MH^PbU|f0BZ;
jD>ur0jn21cy}5j9eT`yJ-|N4>_fK8bJt9<G4w#z65M)INNUorlqp@1sq(0&<v?2(^J~D$py*Pki)C|ssFbl~9mL^xac;+-WF~?IHlMWOTeozJU!Ixklw&F&
ss#F@_7Ue&Q$fNjo_d#`Xm#rKkg@XNmuTk&2TfUTWzW(?GEkGhp5E6IpCV04%a*c%YYIf4iuN6T01PmlzMWg+$p7EG2Ny)wyZ2lGTox|q#H<rxr*xi6L=Ar#
h^p8EXhqp<qXmXx-DEdKr<Gq`waI&4O^XZ&K$(04hOLRoES*fE{bIqWwX+|EAt3)k2Bpq!a}=lo^Z@v~mXPycaaZI~QoZ=^J5qEtu*vSBS5e9y9g_xC@uzk_
AVC+Jec3s`I--4VgjO~1OhL*5R)c8}_7K?vtt@B=T^saa3%i;FnIES*yga02Aq*qSEsu;EBt^yW3Iqx)xG!DEi)Y|DD_rA&MUZJTqijndSIm;V9^70yhu9nL
rt*g@#ome9YEJTxs0QMY{capfnJob<np(zeIm<66`eCyJ_OePV)QzQM0Vr2%7kd@LV=I)xuA#lII`ouHi-ZOODOy=?!6^|Lrn9?TzB+OQB?YqHJREydkqvTn
XF)If;5gW$27YIG@}VCQ%=kz@|B^nT$)SGsi~NblkatDa^%<<{NU|C_CqEU8gmf=X-yrgxVISD*BZDCrjw{jWRk))nwBVwg@@Xu`pkNS;(L3}w*il=-*i)%k
wnLlTDtv2e=}-r0-EM>?y{6gtyz2J`wX*PfAd?n_13HD^D~oR}s{YMDq=2^`Izk4|p0?9<>*k!efD^XM!yJeSfwQL8B{PzPo~_>2o9`9C-e(3qZv-1GS_yfy
T!SZza?~NX$$=E|D3=;${5;^^a|oQ_Z-u<38O)%Lw+kH5yqTc8)WSMNJ`h!Ij>8hS%ns^(Fc~N)e{s8W6K6_<`36o7i438H57=cOwcUK%n)*RZ(j+n7!vh~_
z>q0GSw>}N<zjDzpMQ=w>HkXvze6ge$LZdY&%&O481g#+>y=(Z47j&nu>ED5LE8+Ryj0L4MhIC;NOmcsBh^j$-dB+l2WpaEns|E)vcL=*(ySVpDAh_Dhmcg{
>Kpe&i%7gF67mo7gkB{bYE>Bq$%<qs#Z2tM0h|t;_5?h9e}up=WOKNaItfyuH!sl^Hi=%fs5#!$CKJ!hOCmU_^(-197(|KyA{*8_jsEfl(aJJm8=0%CDX1HP
sudRCQbi5<ePE+^9U<(yk9**^#~~%D1eKp=<{aw0O42GML}yZLhyUw@k}yH26#^c>76J#}m-oXjRnfzR6MjHy$jR`p-t_T~7x|^`7U8G9ZSx$?|J<tY4qr%C
N*%*na6U|!Gu1Ziqd3OZy*3`!5HHGnO<M1_!c{0zKwFn{?ANR$Id1wfNSbI$1H~$qk_WsHmv<2D1a1FLK6duA=?$%o*u*2#k#E0DN8@Qi2Kfiabl<GCtg1{-
M@jPx`*)!P+vxws|G}mMvF^<`-=Ksi43!TwbO-@fqK*@fCwZ;N^SIUboRv}e!FAC3-hD_gdhJ!F(R8=k|Fa?U_T9GN0PG$K<?&3;1oxhvP3CdL49Dt63P5z9
GDB?=mU3#q(}AwVpuc+gC9fJjk@VnA1N<aYaqd4b$r~gsVcZ?Z;6y5QLD$|;<xwYj^p7u}rJbMO5FvK2c0@8fE_pt6E5HA;rvRb4%vv|1g*MZ<DvE@=WD;cn
cc)=u?&QdHUfIMU-e3G9;Zrg&mAcMjUqN~H!$~(T-Ew`ifysbVwhCj8<oE}hC2>(<9^-o6Avzg-59Z5ux}r^2!Zq6B(_lYKX^#-X0&O{T2xuHg`q7Z_aFupI
2Kh}VMsjmD7DR_Ah8@M|^#t8sASjnxb8!Vx3FDkFx`_d{wyT2%a8Q4G-RRLa;$K%IC!f3b&Uwu~P{yw#RU{fsqWoSEwX&edCeNC`?Zj-`dYf^-u!GA4z)FK=
lw#hoY8*yA;$|j4O?tO|vF_u?KIXNGv%orXDmc?_5p!o4<Zdn1bc1a6Ampyk!-u6EmA@$Jvh9-B#lxTvfMW!kBXG&-1P7d75YZy93JSNN_}o4uXybWQ@9NR%
*%}@E@Q2DxiHfir1an9i(Z6CeoQT*wayb#yi+pm}k^vOY^-S3Jq%jh2!j5HIXg33++U2tfk$_)0Rj7*y3L=)|CbsSdcm?9k^DX@;UUI6CNB8`OBL7)>wz+>j
Mh<eO=3#*Aq)EY?Hl6JKEuL4fjD%PyTm?cNO+uvANsEuc`#o65MRZiWr&{aBnGOD#YF`rknwlANj90l29)<i0`%`Zk{O_0>y(Ui2an3~cpbpg4S?%xkh2N1_
^V}E3>_sf<oFDZCyhA6sV1p2UQ}%0nGMYfvdlgk5$=lZ{yoT!Fk-u?VOxNG+>Ri`ayxJ95X6JQ7ZvSsT)~08_Vy-*PB??`2`{8Y@$C8K$9t?8hY=e10x_)r%
qi!2ZeZyte1K8H{Mr86b2qMhnk-bK=ygk=XW1O|{8iRdnS5@OP>(`?peVl&;$LuTKJ~l;EN7vkZF0fvc?4cDY!+<C#**Bg3Q!nRf&wP<IE!<Rh-~-yJkbjwy
i$fzEXLaJA-l(&QQ!~G!pWyU!;f*9Ko`so3NJZA-0)4kaXj`hySR*H$!LmvzhK+;-_nH()#fPIDjTX=<O&g3>@n~93YyIyPu}%Y_(x}Vd_*|`K;qQ5+rFOWO
NZKJk{8A7F`ZEzpYkmHem?Y#ptJ+Sqt&O?A1A@1xIO0<<Ab&iBHA`6xCT5}f9nU%VTYYeiqKOnuSd4Cb$_dNiU#-wM_>2eQAzRgVQ%^bXh+3SLO9!d^@VvKW
$x3@`Sro^^y{O}zcCypZ!pA(jhX+vd(S?yq(2EDo5UDu3krPco)TsS~UE-F7O)R%stZ`tmiPFHJuRCK)U>22Wx0pU#X4k~oYXsdbg}BjveZa4wEXYm6j~pHg
W6JYjNjSiKAfrgJ4vVPpFT@tfs1NH&yyn+1rDJXXrUPXP_Znz2sQ$V=PiIPI)b(2~KEj2cSqao2ofpVF@Ez(JVybL!K|O~`So6#Ylt+FWC?cgi3k&^B2cJO8
0OZf?j_xZUJlT|}$}IS)r{h6MCS})s*(t;(k)x+f-0H>6j)L6?4myIF0I`3_Ai=L{0LZsDUL*%VYYNvS9jvs{x6q~$s?1tFA@b*8*E6#L6bJX~j>$`&3wXF3
c=N|1-v&26Qs(zm(@3)n=aG%2TH-+e==Op@8*`JVyzsyzl$|MID~Oxbgorc55SnPzdD>n;<e^f0F+soTBhs_0Ypak{kDV<SNRv^AbdHmdHIS$@U=_mo*{Bs8
wX9H4XM8t$<zoMQXSC$<sO-3{*<Gn@o<kfrsA2JZjJKe28R`#R6+&uHs+T=u>xtz2VNId!{+5MnpiAI;12q(FVXuZQJK*czPdGLgb-?CZ7M*U36)r@<LrFh4
UuZA_UTd7IP&x~mtZap+=&TBO{o&a!+^nu$lOa+jLM^B5a~=?udjs3En~vSZ9R~VXycDxQwur!}U6s$}1yK&jUmwxmw!TkVG<%_L3?N7gk7a-!yDdlFgV+Ii
$!)yX8F2U&L)Ad;@vXdZ>|>^%s6$rMVe&$k1+-nm3Eu7w02V`BN;HN23sQqt4@gA4A{CL9`ViyLB#djGp$_MKa`Xvn=;->%`(*pdi<4$XD{$$mAu$(UsNp2Y
{0v+K+p-PXyHJkPUvNe$J@!vRC*I&g*_87-dvRuUFL1>93wL7K4wtMfC_0C<OE`4qMT8}@+Z0o<Mt>Mj2iZ>i>*E8^xr&2aojQD%$P$pjSbSESa9#^W+|1B4
Nv_4p{vPP1Qn4w!*=H60opcToE~((lpi~m0?XSK*qp;qsbCjoRTw(&Dk3-T*=6&iPdypA_wC~$@i^VP$Nt#+y;;bD(?F6wiNQ^<w`sEQ=K(b*I01{k<(+_IK
<yTE`9j`Q*64DzLIh8TsRY6(Xh%Uam%lnUF;LN2HT6V|q%DDg2BRc}~cN|)GxHF&Sr+pFN?_3ufF~2-3;;(x9>r`HmW=_RTv?Es^7Xpk+ZB%wyo+^_?x`o=H
W+$;y%fvP|ZJdC6=T|M(y-#}?qmS84vbR4hGxBKyJH1D{<O+NM1s2YqcEoheN`Cy2vD39UQNCT_?f#i@skv(*Q%9+YT0$+ry<?9b*(q%8kns061}3}58`Z4B
y~zZyBX*kPYQ-YNWPM1hNBtZ8^dru_^@j))Ct6>w&R`Nw-Zn4T5qaNbVjRS>TJ<X#!}4XgV@?S-<EKcVlEuzniC}}(iDqTa0ww+H!85^G@jB=FouT`6@c&T8
)zJW&&k7Z{jy1wl48cUmP7p<9khu)D;`->gyob{_>ctNW4zrv7CY>*}N8Ieqzx9;2jEI>|zJfy%?_?g>o)IXed=$|obXwe2Q{kpBg9R*-9{;ryLG<60iKLyh
z*KI*MA-`3MavT!pExcWi!xu-ZflRiZuzk((f5$1QAkOC9aG$Z(HKaet_As&G%qT4`=HhYMcmDmiOQnNf{W1jU($clpxu+n9QUYO7yfgdfmZ8aXu>l%rkiOn
-@d~J*S;jB6#Rk&sz~dbAAZ>L0Ye9mHq39lD75Qe3ZrkCYx?aVZUCjVbuMsUZI6<rdStBQ%8ISqb8%m1GD$HVT0d`RV?2{RKUI5*5&Bl)>g0)N&9_{86NijX
qLPmCj!49W20j@L4Afy5*{4GIkrXUsG{*|-J$l$k4nZ1=ly*&dctPu@^rtEy&rlldXWi$LN*q8n)Tclm<AsR~W9`r3hPlc}ExiF%=7ZRL@YNoqw627E+$6uL
5o<}Pa=-XpdBRn)It;AH3dTk5x3-PPDCR`~#u7c<J&|Yfp6KoFbXKkj2x&xqxcV-{?4^r!EIi?pW3@PSth<Q}ZH#Cl%kH$yLV6h<Wy8R#{i&H2N4kM=Wn#3J
RMdssXj^59*lvGfD3qW*xxwQ8m@$Nyj(VX5s<?o)8i(@q19DPv)N~0k7)Q}}d#q(zeTrF;IF*=%h%}8`t(W#)P6eZMApxe3%-aB`EL$AY^IXH%dPW_r);|Il
x8VsC`(ZyrK%+R+mWnnwr-0;AI}<F<fuifmL2B}N!A`^sX0dS%qmCCyuo(U$Now)24$D_0Un?aAYDnCdF%<5?L?{Gq8BW(sAC5wi2UY{eAZu~aQtcWr^n7x_
!O-vEc3)v6?$!bH!ZPu0;*B_Jbk)AW+jjhViqeenJkQ$Sn+iHoiV0h9W%^mxKop=-4r8F7=T8B|*z&K2ErB<N{2syEx@pR`aBg$NG^U%KdL*y!$Ex%W=Kh>3
E1}}k3`U<PS0EGh#Fic@X(Z6b#Wt4X+waV+{xC5JXn`!<pxVUHMS#o$KW_(hjK1&XP*&4$@kazvRs&ESKC%{Y-m96SM^MH^W@P8}-%SMMUumbMW?cyZI~k>R
A?OFG$(;xZWv*+n8CVn&9TJB!G_O+A_B;m3O?=4?wC3Lkj<CPN@<1@#Bto*y*Qm#5|2pcv;g}0>+e+cx>LdIg-!{WOh+5CYid2DW8A9%WC$gQ9)%5XBNvkDV
7~zt>B%2Y2nf6cnYjZA*pG|OODToYL^!RexdZTW7jq~U$d&KYVzPr$Ju2Tuyf4(!+cIR!l))rfTu1;b(k^*hj*Hpp-@*;B&q%dTBRdb|y=Ev#3#Z4GbmH4l7
R!kcvMq@b(ip+o`($+X|N^elwnvOB#30Jc3#XxbnbJK+)2Sod^kb3gjhBQAtBi`zuBP-{9ZzR&j0vCCjq&4@6*nM%O2NlUn{xL2KNito4<nTt65bjDZR|HLd
$#WqFCZ2!FYK4{8t<N^&mJ9S3G&7^vL*vJq(6$G%cx2ez=aP#xhx7m*6QR>+b=)%3iY?GE#%vQ91-XYd(^RzRnvmDZ6a3q<@1L#!vXZM1z{)2U<??SMcmr7%
r2U&;1e4i<MrP4qaIVx2z5UOrr*$kUs~{d^Bue~)+HWFXN%N;*%@zRGNp>#$mqgkPbT@%b+zs5`-nn-S&V8P2{UZXz1+WKc_ris1+vyf!nXtItkgMFJAo4^2
%pINLaEPZPwu&b9gEXV;p7|*vo6+SWDBtIQU3xN_Q<ZQ@5r0P8stmH<A1Pgp8%^tjJqG(5bZviW0$!{LGN8<1PZ?02*M9<NeN6+hx)UUgxtMcfxVtHu^!fBu
i~RV_1sOFrgA#<56~vAd8w3vD&%a8OB;JmVjU-6uwcGoQjph5>WQafn7QA|D-EBeNi~zE;_B@NpGK84|l3+0DbJT-FHI7_eFQtmRu1Z0Ah<CD5#DDTq+Gjs(
(y;Ma9*sStIhpNHyL$~qQ~9ZP(5PfzMrs^ByMg(xJf-T@?y^J|uy}f9Q05gHn<kn!iKsrZrtz$M5L9RS+cH;<&D&`8?%Z`cbDA85wKv`Fhtc7lax=2`K;20M
Qw;tvs)P<9dU97kRAvsC9&+$~zoQW=rc0rGbW0>ZgSlEL)92GI6-HE)XIKlE7{xy<R2y4%Fj~AH2>~|Kj2b2y9rOGgS)b=c&fA;HBUq;&giMSxcqOU`blO6)
$#9O-6za~jfXyU4(j4=*s^E=|K6Y88y&svK)S7C$INQHWldFPs>?qc%Vi3qdoDw>`R9<_)#XMP(qKyC5!T^+n0tl2Ycv4oYDzogIzBZOsS?8CR>AEhkSXHn)
HAX6)PQ6PHqgqF~f?UMipwWV=SvQL2G>ok_A%4^^7?whW*a+%(M=l=~>aDOLNL9wHGuzskR-cp@;$FZz^@8C{M}7eOqP5Qg2~;s-h}$+m)L3SG*B)3Lf@9kt
uS7)Knwy^}=7Kk(XRdl7_M8LZ#zbZ{TZrjZM!(*YY>;0fXwM0Hg4S?Q`{$F8VIu}G-otS*K6q-weC*&2beH3~VS@y{kb|-=f^dKGOX-GNh1k}+OSeUu?4yZg
4NidSz4S!`lPULWCeIfBUSzupVr{&vi%_`400Kx+svS5#pfQ<G$%yrhRntWUR#fkx=mCo5{&VZVot>4O&`Q|J7eJUc+YolZa3d#i+pI1lyN(=Sx)<&tE^@|h
l)v*hiVWyrqZbgIA^>VODES*>33zO|nNqwoRbS3i_K{K$iM}bXv#~d1<KJUbVcR_7<1X5Is!38+fkc{uT#Svx9eZwUW{K2cYcPL7AS?R8#z_X3nczkt{{9^3
dh(>v=7qR7wis@aEWKU1P`(Nra~1MfAnm|0rMj_!f|xlJc2hkf>4J=WE}Y(o;D(9&GRiuc7$$ka=FZt#JtMMjO3yW_XmOwu{nDt26xz_jls%xM;s7G5eq(I#
lDkS~-;@8>@!Nc$zgeHa>}?`y#PlUh=r<j0b87OC`LgyxIM6<TrcqbIo~#-`QC_<6)NW_}{ZET~u%!(8C7k7A=-~UAD0i*M2s|P2%M}Y>fZ1u?i=(foT!Uiy
8K<2tjzl|YRM4E)B}_Dm>$$eGQ?;;NI@+Lq#v0xl_f$FRaokH<pNnp59$v_G6_b6LaTHU-jHm8?bSEQj(op#+%(r~(G+jSj)F>di&!81U#WD(jZdvHASPu0C
bcDb+bI;o@i&vV4+g#B5sdxxqm!>%#gzsGuK1G#7M&V~LpsMjs7c<oYdl~@eZA_!~bn@?9hB-UM!P1k54{SF<GFYYC^2O`vfkB@&^dN`83I`@prW%P7I`-E`
j(i$TU55(0%035#`fhy=rYtI#ZCTS@y>%Wn0B`*g1#CSbvatH+<|NwIjK5pZx`iLSONCWr)UW>=@YBBAie8OV^@F7@R<Y$Y@P#`rhKEXS{Hw1Q>a-5X(mB#3
=4*w{1p)YA_ljnkmQYmm`F0n<&ebG%%%}pICkoa^U$K<+(zbJDP8DFXV{ukm{c{eaER+^&C483eUJH0T)nHb>*Og|zRkN`L@g_c0#;xgpwrF&xK<Ahjpxhq=
%~%-;0Qs9G^**@EHL9GzY1@NE3QdU5pD1HS$DE01Jur1>-t?wsT(~^#ryxq5URidwz06c*SIpWGv{w{NEe901iy&h^^`<(oQrqJN-3==<nQ(n<wU9r4#+geX
SB`R1O&7`TT+N>Pdp%?!EAz-eRT{m-civ`3C`E0^N<8Z-CKtsg<z=Q&)WC%@nVQ-YwyVKO)7MP9gaBE%OY4N#3|$oHX`NFAp*pdYA{Vl2$9Vk`<@sr$q&cYz
Bd*~<>#I|R2>MC*u=fmkM!}oz9ci|)6&`5OfP6QlB3tg>^{tR6apZYEzEcl<g1Lc3TB8hz4OsyM(>7?huM)T){p|-WwucA5?6I=+hZHtENRf<byLjSz-`F?~
*#hKDu6javKr&TyI^KMitszwue`=t`qehaOXeuSpo`Fa1Q2P0i?&}o46p^Vt3_L68s7`dSH!rY2Or0nXv;3J4V>|N2&e3cEwNtU0{UAkrDU1@<mA{e28`YMo
%C0cYvUA-hOKbPNgmW3wq=xwt2Mzdr=$~^)qJXSS<o_6i*+E@gR3^PMdZ;#Au-U<{47V+te8AhQg6U)I_LQ3U*sGSBkyr5au>yH2`_x-T!+l$agf9o57IV1{
6y|BRw!xScE^?{M3Yr6>$l0+ggF^d43e*|NX&5Wc*Sxt0(Oj#_d7uzZ>4Hf;NEA-P+2!{?A=u=SBWzQPg#SvRZ;7PhEVA*-#8mdD=D6|IBP3aAokJDCy5Dqu
z>SYu6blR<Q`D(>=YI9$LNwqH#$<Hk8xY^ER&VzIM|US2mPD0EShb!Cya}(TucHK;5sM@m?qMoYh<2GjzT#$bj#P6Nv!RYxJ+}?T3K>agy3>W-*V;DaS!Rc`
9&JMk#sLPp5_WX^W<=`2Y6^}Y?%INNP>%$2&A4_PK%eE=q>OV%z``{+Il_Mrzs*oq9mTKaR`MZOLlwCLp_-VKgFNkWNB>Pp>x0-R%5_+JUTHMhWLZy2?N*}R
4Rk>T^@5DU5IIS}c*d$!Qz*ZxND&{7aF;`%g@{*_NcE0JB5QvnR9kT@bCuwFwylgKwZL2C`Ko)Z^-}S>k-i4q>os~?^Y#b6lT-Q43e(JRv&R{4e4=c=i>1^g
v$krfMIfiJQ%n1Rx*BB0fxvr;#x1V=s<Mk`md3&YEBC8^n&o;0$p}!}D1pRTr>3=a1I_P3cwYRqqhnWnMzq8!SpWZ<-^A%WST^mSZ>pjvmjKZddH9EW=AprK
^f_;+`X~FSL!zP@&*cf0IK&MXG(r`qhpKtDj8*~0Yyx1}Iw3JCnW)5Y`tBOX?#U&bY{0O1vM&9bQRo`5ur%<Y3gAxpoQ}Y_%&NBbN5vY}s*0_37hulQj`<>u
EJFN2n-J&86@e?;e4*s$p1foZN$}@f5TH+9gK_>DH7>_#1(zk^lQ^i@i=WacdhXJWzFHwD_(=k<_I9pe!<?<{B?w^`QC4QW>%m~PcQ*noG8h=P;Pt#w0I<;2
N9pQN0=0iQ^m1GO+5IAHztzNQ@+G9GEsZ_60Nqdn_LEbG=on)rg0Z&?k6f1W>YO!f`6Z!POggEBYeAQY;6f`7MP^~X$hXW;&j_+`wuB%Jk8R<LX)}R2{V9u=
4rO%NVnQ*8<mor6A7wnqD#}xYCnniz;3wl}I+MD`iLm8s#oq56m|eN*tAe^7l(Ca|uQbrOb_dLRvyAkI*WwL=$z5$mRJ|)`c@1yiNdl<iIoOI4#)JN?s6Ftj
iLNl+P`Imo6`{z+2H#&9=8_wdTHK8wwq458B8}9i%}WWXW5iaC60|?TjH88=h>4VjnYC0^oT66-Ri%|NDpRBh+bgjIW5tJ(NfWvu8L5p^*fxq{!dHnA?Mkh>
e7GdDsskqUH0s)jBPfJ?<e4-)<`Td5Zxz8dDAG%Zmi?`_ed8uI8sLui>Vnlct3Hqp0as9{23aLbNiL~IWT?$GR};*Va#pPBFbk@8s?is!`f_wc$zvHJ&zyV-
#pnm(x>Oq_WYp!2IP+{bF3;?Da@WrflO%OWQLTc!7V<<;H*24649+o_J#;m9ja#PcJ8YKJ+}BpjX)&9IEkooiS$RubRSV+1$YlI^D6Lbv-*P3@<L;0+&iUYr
=tk)iau$Z6KRsf<^xl#?X>R1kf(zLIn50?+JF&P1F<09JiwW!OA1UBl{ep+&$N;9om5uGL>8VgfR!+m%2Q>x@Y;~O)GD8`2?m05;gz180=4_Bbjcu1bk(okE
NC!YnpF=HZNvJ4T$??iH_#~Sd^oc5H1Q3Sk{*;5VRr4Q=+gclwuNM2Yvx7+Ar75`Hecvs)KD3?~%in1DcNft;!crLHegO(OhkJ)JnNb6HDh1D=#!zMI2$KzB
yi=%}Li?2#WDNU*t}Y-ZHK=ilJ|X}50>qJ9ff>+a##xh7ISCTntdBzM?G7K}E-gPT;=kvJ^&Dc9Ce#<XkWm)i!Z`HxT7CiBaP5>%K0TqmX(N5xXJij&KOGk+
CZ{i9On&tsoe0Bz9lHNy%DS3L#gb8DA^SZ+|Lu1oPD4<$&3$;ZwphJ=ufx-!M4XSJg@fZ&5-xmXo)2&uN)9=ZDbwpIQ=_h16h2)cFu$rC@=0fPMVIpfC)8HI
^>A_~_Xg7_x*34Vhl`3}sORPyb+6%4#zu~XFZ<f*rgJzCHz)+^T)4o3QYQntIG<k|Z1CM?40Vg5SmMUf1y1(n30P}~T250|e(1LmO$yfh7ta_;UEn$6!StmN
<CNZh4^f#-82=Jqn=!+ND9-?WB@iAO`VdM_ZP4JP=e_;8bZ4tuih(-SvMWl;>zKcT;{7x0@`YmFA837+StuQ<!?$l<HTv5$;JNY8LDI&;(Lh(G{P5HaJpYH(
6fAcKlo(!bWTGebr&;rNl-4vb8WLY@fLH9cYP(Uk)8uPS(->_ucagb@4(%k-1?LG@9g~1=a&N|8Kl_jk+?i^pQ5^@#dbfaESl`3hY@u>|9aK|1@eZvdZvThG
IexdD<}lOPVq*|JV%kmk(2MtFyuMPdNBH^cNm`zn_V66y1{Ia@P=VBBAf3vAhJLQ*a<$nv%7YL23)&|+NA?$eC8sL>a2UvC(p|XxP?_3VCVN{cq~2E+fGvd1
GQTL%pyp5!y8!S!y1N0ShAQ!GQqtj~b^v}NBw2X-ld?z8buO)qG195rtcXx{2_ITP>A1I7nhtOlMLg$`=|>~2mlm2=QSs0)SqWw@?spwI9b`I{Oh)(2dW9+Q
50Mo0!Rl<kx&x&xc4`_3`qBY92^qjr*>R**?JNcN2B&q@1T;J4;ph;HwyVJ(q>tyXCKoB2A>#A`F5*Uyqc1xmZqRSU%kY(vKHyv94+5og4a-v4TYRtU*%H2e
6*EelD|qS9*GmpxN`Rz|!qO6>f|S~7&+|A6|IL%dd{)bqO;6HiR;D=u#?<fIovuDPT!03AS&1PB?YNix)Bi-qCL+ji9f#tF91%aR!|f;zKR5;GOI@GuU;K!3
blbIv2xFwQkf#M&pgy|=1o?rsXr10Gze`X1wU%qx7$Q9EvmWHiAjSK}#M}V#ck3<ph;~K9B#!XkYI4!$f7u4?WhhC-MG`l4QFIA@tzsJp1uJLThCR(PJX1tI
*@+S+@IVSq1~fjq`--BOY0xkGgCk^*!i<v(O<jdP*dW!PZc7KtHfnn8XCR=lWBSc*n2i;<C#9=om8tFll301B>|m4xXtJCnF8Cc?ORgz_D~fPciYP6CNweK>
`@`CS;t_?fWIXdlyj)##HWk7}Q)YFcP)F<dAYM4C_>nygV_ek^Dc#reeCtCP5`+K^G7DUeWVSZet*Y8TkMcX1lYs_=`+47|_sXi~+AwFq{i^t45=kEl_Q7X@
mU4S%dkT0Zu#pK|*4PQ@-d5hehGi_k#r74HIwWYJ6PRBK6gRU$o8ux=>~p$Yd&%sH!<81Ikc10~dj&mu4*Pv5kvIQI3Jn5ZVJA}LS^&Xwx6b1N(TGkt1UFgC
r&K6(MXs3ct6ke4^Ni2KZe{e{oG+F(Op&q3>?mMv9QGO#iwZYY6XE7LchnM=3qWCPOU`sL!z0==wj}(?paW!$lAsScIFqsy^EwSU0@G@q@c~*4I4m*I*IUaz
WPy>59E*(_N;fbs8Nn&S&HmsHb^qfOnubYxLwXhpV*UXl3yOLIoQ>Wu(aTJC%*1kIvP^OA4kb53&oVFarDFRO7XmMC+9d5zkYEP)-EU?R#)l0qIZ@(X;K!%0
sO;Ou^1PuIq-PhXG5chFR|<@k7YDLbRjC_M0Mp7PDk|WsIy^jNhk{X=dIjH>g|i;tegC<cgP(XZ@}CzRC4k|}FE4)Qp@C8auwUYgQA`lOwvi5LklMw~o0)`7
7YSs3?IUp!u&YPuK!xsD-i5*jggz61Kr>9phB@rE)ZQ2`H=;9)aygv7M8Ow%Q-Xqp3Ly!)+@I%a8b(FR8~XK6@f1s-!t0-sD)<{7t3yo|Emq3r(2BbB^W@x|
n~hcIKFq89g?HDMm|&g3UzegvKA}5|T}ixi^q&aa>z_a;Dfk|!!*z=UM^BPNRD%3UqVUdy0KJFrGww)P`bCK`_9m>R{n|J%cQ(>&HATQ5{wUw{4*ZRzauAU6
(6kx<fs3*Tt+ulEFkK&HOivV!s^L2%DI1{VZuM>OI_QYvloqBZbx_2WEKT^Z?00G567YB=?iXe0yCt<lqA5rSz2loj4Db<SPXt=ZucR=-+Mj_eVca&C?C?sM
NB`bOS=sYZIS##-HKJ<vZ5K<+n+K=Bb|mWAR5fOtecIWq-6;#Q(h8@I_J|!Q@MBW;YFD_+1xhSIbzSEvUZ1(sOq_)mSC#To*>>8@VN3D_Xnb1P3BYC@_B6r8
4T^hB6$_mmIdymG{3mmr%SJw*X~S3RC+wR~2ygMR^nxh<9H8^D*3yGCS=zfaO%TZ4QZLK`nC4)zc$+PERLmjCF#mwb!+`%9hUd$(_@m){p4fC!sFqhu`gIQb
f!?O+=J|BQDKXlw+27qf@((sm%XIpF%{j3Qc6vsMcTLwqk6B0l@T-$!sbssA({lA)ln}S(UPVv`^QW{f7Ok!KPi<qU)q|KaXw3H<cXB9)YoDCrv3)XOacZH$
29}}VjgIxhNQi!88u9VI<Ao;*swZ^%!q=6`OxkefG#cK&EK-sYR;S)T;}DCloLO&70B|(U+rdO#d%8`9a=^mgU&!0jfZsElp?=@Ych}nvSRVt$M0VRE<p#mY
qG#KH(NNXE6m-S92DgIEbLPI#^FS3O#Hxb$-73Y2O0h*ct3+k(8vH(;W<-y3O94I{(qSHifG_CXYU&zAssv3q(O~7@j(5^6kLncU!SNtDESK510Bv|H>gwkF
Kc<=`Tsq8-PhqpAi;Is6r0@Br0cVbfJiO7RAN?opEuN{rB?^n#i$lv5R|pt5s_s{om#VhT@*!l#Js81!Ic(oOahIhW0-|NYbz40aM!k$^-cO5XvubqYzv|LF
?ruNKvRR7%!c=o|h&@?i+yrsjOs!IQs)|l+iofyG6YOKHVN;=<H-6(Mdktb-5c&Et9lHyWPV%AZv{RGN48rMar8X6mEGU4myY|Bac$s}R_-CN2_G1CTo=Siw
+rT)JZin6y_Z|@r6ZUVVJzRr8!L_T8w-^ARt^}Z)wwW1_yan=qOifz4mq|@)!rh<%1a-<D@OD6|<U`vc4|WIq@U}#C{;1sfQecZ^NK94>RrWyXPwh8D{(VH;
k6hrC``1~SdrCNj^O9S24*!zf*9rq7K#`qLg7;#@n8|ea5)D;khv3u56KbltFpu*N<YqB6|7=G;Mii_n-)CEY1ntYVUEth~CIqg@l*E-}EcTtjGx4D~7j6QH
jF4jfMhNqmzx`&34ZX9(FC9Pc60axdd(&8<5P|f(_GD;Veh=aR0Dd)Gf{2mZj}9UUp+N^ZCJxxkSM0e`{t<)leyfsLPM>|2D0zlig`A#sKqPWZS{wQy;~>6?
{G&bz7aUOq(UYz#ah15|C1aFQAB0kt`R^Y-f(2<bYdP^(A@7D9AM_Zi#sz5TTirx-pe-M`R^kOaD$gKmkE_Z6Tyx(kvs0|9o@X!092s0So08<-qJOBI9{lP;
hQ}CuKoDC9n0P%qBWE(|bf<Uhv8inu(}~6O!Rdaj9zgn+O8`f>paEBt+BFz`9~k~j+e(aSwdYz;rY#;!yNtDSg3RWK&&aBXjbjOUFsp1vfe_1BiTolKhIq+h
1X|sVIrk5+0)@k5Ge^%V7E)7Jx9C6;i_rcZi3YGpn0p=UlKOTt<(4H+Ad?$WX|fYrrxy@6S;D|u=~66eXsY|3fCmn*he&H3JVwO<*Bov`|1RgHh9wrLedXdW
!_Ek~R4^E-FL9Y>e$HwcN=ErP3>lVlRI_@5O1r7fO*M2WA>)BAv>A=gVy!}*xS4J1OfZ;TC5BBpien;W_;PgjkQM{|{W$e$5&40&^Zpm=vh)te4rI%uIW7yh
Za>0xx>pDc6#9Zb5&LFwpN_|}2srQmf*Ilg)w*yZm^Qfr=YAIVF?DIe>9^jE>e!>V3UqD*)^bYTcm<{d`C{*>w#%lsU7EGyIks9LcFs);tldR?YX`^kLFzQP
f#&Y*d;jFPJ`OIq_|Wf!K-v)q^JF(}rAhD|{Bp*+`RRxJ>>q%lql~zvN~Tp^W9cs@{uy>e*<ypyl(hmy&iyJzm(Et%?e0O5nX7(tNAJ|A_p0O`xt1(hOMkwY
LTg*Xg9tS%LAImP3?GO>ieii3D8eG#&_Lr%@iqt<8S%qPzUC4mq&fM6l6MwKR_;^!&jS5cxt&p)J}BZyi`gDLdm+60A3T?&e<U%B>OBk(JqZQ8h7WrdRGuRh
F&ovMi><n)l(nipb$K|=*>;`x=K3x&rbBCm1O7`4;4NBV!4X6cMNUqcn^E8~!8zs9hQ2C+BrNA=8(ZZ-O7Us!Ub%kEq^5B)nbC}L4C#yIp=`g^T}8kItd=Ld
;=336;zeeAO&idsJSx1#o9vL8?w?)1FK;=9wTLsPln|frGNP|}XLO;)Jxyz?vXFg|Zb}2emUvJgd9@^^$O*qhC7CQq?6sEttL&j$+0!ok3>jjrU<+5T01HaL
nIwSZsz<hV>oR~y;@%>~tAZKsWZSPsiIN_ph8<xZLLj!nn%7`R9C|WpbG5Tg<w0K1-_YLn5@-AhFx)!e?@N!AEh?6n(u$JvPi?EW+Pcg)laFvC8*c+A`X#6I
Hks_1IiQH-kC7Ts?8uCtsL{oLSBu(7o4sZYapAbbJ-_&JVSj8`<qwlj?^*y6$+?H%eOmiV>KT)+KP{JBB1&XZ`a0z%@x3~sgBEerd8z30BWUx9{-#U?^EN{S
H52P7U?ifAsY8Jl&gi9NGEmJB<PAF>si$BpD3|Vkn@@RFA;S%kpUo!p7v;W3kEX?E;#zE=k9t>>`@c4X?Qi4|SAB$x1o2282Sh1QqBs+S=Q%Q8QZ6x)DzP4-
!Oj?H9zkK$)N`@LV`{VP{M1|s3Ffu`nQk~6uh$VA+KQOcM@NOdjlhs+N{|WG-O9WenUiR-PSU|9yY#2(xcUOtA+s?eE@R_XG_X9MdP!nJ=k1<bujn^UB>DNv
9&x(9TX<+5dQk=cJ1@AmSw-9YU$3Jn=OlD)T)a`L$(ad@-d8NUfQXnTapo8!2_d*zdsbIX#oE`Vt%5JJGV5QRTK9ZMBf|dwjC+6&j5<y6hCzzYzYhOx@R+yc
j{hL(tzlBY?vg=9CEdx@SA?&ZEntytqV^ilO=u>-z@j<X5B%aNL}9}S{kL*6FD8!(_==`r9ybkX3s1wp+byWQvUt!jbh0Dm`|5O1v;Z6mXfSQ4SQW00);@dk
^^GM)aw-$dSSiqcN%ozqpdIt;CaS(gpO}+Dob+<2xJ55Q?=9fo!iS_(*zlsBfxN-~=?B$P<un=BBMn+nD^%ofhln8)+hUF;ia3j8V~p%}T}28k;hmHnVIk*}
`l`ywGyTEks3>XP_%gC$x9D)(gcXxVKEX+PnB8>p9j8jpIC@6}%=zrE`h+m44$V3xy1KA9CBts)(3g21HY_XRB`o$n1f>2dw;_^$AOqV*2nD}ddid8iTl2qs
-;yQSK6sw7ywEpWvXk4pwTmMsR(2ZuAL$xrc?Gq?^hVVJ`GwN}vz<rhGbZUbTS4wrl%bHvR<FVsYJ`~GEobN7tQp<$@V^$AGFK^09V5`4CgJQ7!3mq}^upJ@
#i-cF(~n}N82NFOZIJfhc=+a%_FrG%M~t9-^#<x7J^}P78F>-J<&h<KGg+}7J^8w={Ut<Qlz4hv=_6MQGV!iv@&OrcF!Zh(&ssb{4PRJGFJ{i6hG65#GV9d}
hmb!|YmQqbQTL_h$FN~CyL3I~UXnbVyDbfOCsIm`d^kluHY{R|aKg{NqE+h*T6l}RF$hCl2skwEJ9AwxUlUC=!Cd}be4|JSA3iMT*_RNk*i0*6C<~+z>nAC%
KpnU$B9S1@T4nDu6W4d14@lQ=Bm^ezf6;B|-m08r0uewVqn8`cv^C{F#HHm*(JMWzR57#I+`HNJ{fiQ!P(_?20*0uxN5B;h{hMAOAdr77B1?d~H7pE^SWjwb
DD9U1)sk9sM--v&V&5c;Si1xEo6&6I6=deaP;vXF5HP@^NBIPqh)~ZP=K9jzNL$m}hRMeU=+ha#!9;}c3~|`GM8$7G;*mvo<W^<{f*)%Y=NB(g)?$$F$B#_G
Q+_04+6@80VnE$SeP8W^omt_T1+I!t#YFz}v~?lgKn+{&%y)JM9*|I=ABS9wTwpUyr?6i^xFI{=fb8DgAm3^X1dWtNM?Rf&T+b!T`Oa4y5RTt=`mD4I@~Tk1
gmEH#oP4hWS%Y-#VzD(Oa_`X|arY!PM`_RnC6N8KT5$Qes?SVLM786w@^(h9oqB=W1>jtnxkB6N-?H*MoT<frK$8|s!^e-ouLZa^%ENrtKm$Q(V<y+%q2Q4y
v(e8+WM0y_HX@QS$^VHd`|fRLTYsg+_M@dPSpck{1zanvRl}y;d~QA#Xl@|<Z%QFlBxF)zXNmYb=<`HotT(D8A_BES_Q$2MIOs)yh{dtSg5<?qbvY-+Z(6Ip
45c;f8OgOKabDHy-w!pQ^bfs1eX75YZnoDBh#!thyx0r@rQUww$Q|lP_<F&UPS(%e6{hMxLHnT=`W|0x0Ik$q=op@El6|3a!I<DjbXLJ$Z*6%z)N-ljb)O75
qI|Li+bWB;U?GFWoOM7%59@>T(A8D2E}eeEI{mZ#ZX8a;JGBzpAls#4wf4?B?CM-GgK_w=zZS&f#ZmMwOlyoSclJj6BCFJ~@KecESWxTS1SnR-4;vp4ebY6=
<&_~l!7T;k(N1=xQdi+zJAS4Z)0<H{X}7I$0X`SPJb`c&grZ_`!>c(w9~w)8(-xTtJLS@<mrXhoNGk9NMs1b*+jc>+CWqXsZ8wst?ni}Cc^`Bvw!i0GK@kI|
Bi%M2=%cZt<PBlND(bmwl2CPv7<C6^^FI6vv6lZeKRJwqZ@82LZEc(5V@1nFMd}rm)eVIOkAoRcD4BU3Y2_)Ur8&18SAX)vT&V<h_j;*-Zu`&v0ZH}(UWRw%
s&zxJfumqSKd@-WClcTN_AD3nRnqz5a*HG%{V!pG;_|TDX;!tGLgOxf0DM19o!>O#U*`3IxDf9zm}^;5Ni6uE{nE#}7k}ip_5H5!xi6TYqM>K)FSbs<yR_Z3
=)#S(zP+}?#8TCnt>s;jmQa=IwG9zH`XR&uTX5k=p8u*<%AE4FATI)NDm+_AfxXfFiiHd$Ah|14C-r8GF_hW7ijdKQD`zp>bq7r&(<c2-I-mZXE@`r}$)lf2
Ae&<E=hvx^(KiXSfmiNGN{!5Hw?F05@&4OM)%Ta?27Oyfugz(QhdE`GRd4~c6-2orJ4VSWk7IPLywI$f#No6QS!e6_wawocTlT8D`a&`jf%g5W9P8fxeM<JH
75O}L3xKc0#`J~93H+AKJuCuF7<{}82q$k!>3C40o^r<S=8avB{F@RJuPk|EsUlM-3P$c5p1U)+LNf0Do2~!m=L9lX{K-kno%7Z!J1V=O(v59j5M&3%LUG4>
{ljYHt`WmB(CtB^R|)K7lQ(Je=<>S7duvC2?32aYA%pKc-xr3^Itv5eZ$R`{TTb9`jaU<;KQ6r@W1?meu^)e7uC-X$glZ`p?DIZJ;+XBZYVrblL_;uDw!Kot
Rn)Bk&vtN2h2V!cJM}Y(f7@c$c))-F$(FpuCh;X3Cywi)D|Y)Qq~QpEZk8CxW8&UrHe*sW*lQ@a3dgG{mk6aI*?WY(<@YJushLU0tWnRw>Q7W-C4b!^t9`sF
(nDn#{3Sot3qTq(fka^b@aE@W57ina?Y+H$GiMUpbmWo$+0>eD>EE-^yDa@Be)7`1Lo!P%n~2F8UPb%iw7^rqg@st&{2G1@{j$A34#jvmqN9qh8ypzS{w92G
e#q#_Gocqu7lYvVZI%aB!9?Axz#2bT<2;AbhPc50hy(%|HtroPvhyjwvMkpcv+c9?BbOLypgp97Y7QaL<$hmLd+B$z+7oS(Vo#;^{%_F?9SWySk;piDby&Wd
b}0@#SJxG4wdfptv4a<f5oIHP{xhVpz}Y!YL}cRkA@8Vn;DfbgT64cJvZf}$e8wfgZR*vJRn_jB6g7(o)6KD!?ViVb`>>nD(?GX8#CdOumlzp6bkZas2_;*R
pLTFD{}*r`9XFu+pNcr>Yy<04p!Oz@C1eLQM>(ET870K_iqd-gItx2QDgEq;N`tT^D^!IyY?&34DcD$D)%0JmLu@Ki7d`q{XubNrY}0+sAJzL&(sq}auzjt<
_hO{3XPD<z5p4EVA0jYx-+-=SIPj8)q2lgrj1SVc28nRI?1I>;Q97<O9i@>h!LiHN!CnK0XlSrYBgXm6bj>X-p|L*Z)dJvL4nz;{)ixU7WuNI%yaEi(AJbI$
(|!culD@WFkb{`|O7mPL-+N3~TZEw6E+GV7kt3i@C~A^@>vb<#g^!2a?Teu(cQo)_dK9e-guH-`)!<0$A)qBa>oKbMZpgHt`}Iz2@Fg1DRiOjv!k8~wD9bGT
9ZxxQ$r@s$tB2n*tQN1s|M8NioR`&%VjSQ=a<ok*9ezfVK8`rCZ#?gG$zi;)Xu6_jMltf9W4vW4YPq?8Iok9X5}^Vz-0<C-Ajmk9Ihs>&o{$bf;`mxX!wv{h
J?(q?NN=oR{#1=EW}A-gk)Tk0LASEIb`sRMqEJW_kxOczd~<uZzqcRC(U8lUGTw=z{K?!so?Pe#7$xl}o!NPwOs*h5T}`Ck)9T*T_?YNuu;*o!6$vkQKl0<s
n96JH%ILy#gEsr90rpVAOFwTGUlr4YE+1FGr3#i2O$2(@8c!z-SFtaAAv#Iarm0E3spcBh(JtzbS)SJ|RZ@TcG}!#*#@{k@Ld~s&3!X%|;TJG(t135!#V4OR
=s1mIm?Ph88r;7!FaG#%$RtQ6O;AEaw{h?K=71K3D_2+NAS_gAp4o9@+NmTZqLkT%6G%LLM%#&Ky$SC7G$Ng2ljA`AXV$??RYYxMZu|(Y_7;3~{$GcM29BMj
29pRGa?*g9sS1NOiRjgB*jzRoH6{LBss{jW1E&8<-i^7z*pcC$KRQ(D$5M}!q%={OWiv1sT!|*~(!}pHVdc%@sTBfwrb6Y+=%dJ2i3kEfO>BfYyv@JvrkmQA
oL#QxjD2$o0C7j!$ctWCupCcPNct^-G7XFmwqTtcb1=U^sEL2$wQTp-H><7aJ1Mvr`Jd<<VtKgUKrqCzX?Z+v0xhcPqnT9ehHFPhoriHq!ER$gGpkuV$wUeQ
Bp`z#(Fg*3A)>cg>Wvq+#wsV!2cLmn`1P|eVVje8AK$mOx$o+SRG?xvp*xh`q{SjVo1b0jxUdn2NqOERp(o^25^xNMWKqScU?L}{a-PMK$Ab>vTZsmHPb!<~
P~!F@CqC*&xypGmNkPZAl(m;Wf&NU)!s5?hUiqxck7^RGrs+1-<c5bx&<HQ@dVawI;l+e;k&GzH7?{r;^7WQ=q!n(YEgiTM95Znsi1CfxF0DzGJ05_P`#=%#
HByMuYic#sMMkuPooN-8PW4B4S1EO}tk+6xYa_=}c}Gi$$HNZr#@mjwc~Rc((CDIcc^67-4HgF<jw55M{fm@uV!e{9tRtrfYS_dPdD-IUs1NIO?#;1399J(J
97gp=mwP#*svm?PZiWGT$N~CQ3T=ykb<UN<ojgPUPd9~CO;k;SS`ZY+%mv?6z%9Kg)Jb(qzvBb66#rBF+i`8#2{Iq^t>d?9(FOSK*Who;6KRim_W>k&rvh82
Nj~k=m|+hCdE}N=3g#wP+ZWd|fa9oO(*J}yWqP)_a`gTZgK@PFfT0Uoe6l0|<0?GZ?XW^j7}=HWsB9*a_TK(QxV#|6_CVQo(3n(vBB`IsA|U8QBdYrN>Ip_}
#IR->erQG%q*5P{K6Jz#nBHI)5&@wx#ForrV9!4E9DBV@Nlun0rO=Xxem!>!0OZNo5;^~mO388d)LJ|%M+${f7c7CJSFhEwP8)_U73xRGi;aS2FEJ$BCvX(F
OR2aX3+)-wRtTRd4|PzgT}{K_?3;uf4`*43Wxe_5DU}lGn7Hf|$MReK=M$aIt7Lk5jrB0rdSUpBOX$U57i<C<EUB7m(KaSM^erBhN!M&Sst7%BEg6K5yW2~I
G036wGb`JKt(oWd-Eak##!Q6MJl!)}CN&!%URT%#lM|(73UrAT3GCmt-?5hga;qjw#tj2K_=4Iuz2fh!{0Yo|RAyvf8jGohhd`(*4#}6Ct}}@Yj?)U?9p;pF
fo89D4Q}W~xH?*B*!L!{6H}cq<{GYMK~(pA(OJ%VDe-;jy2}9OkFo<_czAaEn8$2ddTQ@=?G?^Nx*{#b^}ZYplc`rE#e<HeLK$8<wpr*peDGJ=zcE?MntyDM
7#33j0z+MB!^Bp+Imm{b?#X%^b4kSg5J2cF_M#2B^{j4fM3;rxBrAqwQ_`C)LRL4z62vrcBI#N40(j4BgW*`2@sge1+x=4lMoZl|zSR=qq2<h2leNXz>2wu9
8a2&iGTv2OSCq$++7P=Q`rH)J=`Q?6qxK<PV~xhntLpyH9_-h}nSX&DOar$$c1+VzIW`PpuI#OFx*J~${CNTYZ%%V%HeK%eUP$9DfpdL7Yxn6}8aGKB__gg|
UTR0L{|ON1Wk@fw=UpmN<fVYTl*)oS7w_*4{AM`n{D5EGO=3tJR(xq88HkE!%>;Mvd%?WFh_5Z`ZL?%&iB2!9U#37ZOFp-KxBw7<rG=T**RyT}1bl3_I+Ky0
7-{T6ye!0t<bnDOnE(bnRzo<y|JG010zcC6KN`SHhb`m3)+g;#hg}L7qbFtO(lO|J2nr#mz;-Xpw|J=lhPV3IcUd_yBnhuF9wND38LdOfr`q|GJSA~s!=;M_
{QI`i)<=A1EYqmfG%5&5(S7&pK&khJMjzpRY76qrvQueR5<X&hume{E&DV~<^FRX-fmk<y%|Hm(-QDH5wwzX3)7-7O^-><N)jLHSbqX$;!w|iI7dqkik6Oq8
5uTMiWywl#&g+CaHt2GL2JJM^7wEU@bLe&>+Mh;)AA#h!JI@I1gAX_KhXf}+U4{X8(@k@uKX!ovb$|VcoedLg{Z;d1sAm{C3Dw|eyTx~21o(g`aJp~K2rdJb
UpLsfi0b3lIz1yp6v2Kg-@p<M`7!B!lT+TX{m6kYNB3{x1;t=1;<X+%FddaJ$cm4li&iAbh0+t0yA<SVMb!HY1c|Kv*P3!r4^nJXH&#SZ+e!WCGfe{-RK(9W
wIWZB$I_;Df?DfttOgaGq85}=)+jjkw7D<_oY<jbH}O!giI#AWtAbsPU7l(H_tSDU#x*OQf;mbh9ZHhr7d->;Jt2|B?8^%O#9iM}L=FX;dt0|r1lF<CFHSdu
kMbxuCTa2TPF5pG^xy1$^H5B4Gn2r2mgmiah(hFSCSpxw{-<O$j7`|>y3Guz#K0%s?&LQVmjN5R9=JxQZ5U;*LtSdwr0QYiN;`b)!+WJnjp9e@nca+i=)+LR
dopl5PlxTNo1ShhKIt<)W8OZ%8ijlQgSWJ(QzlJ+tdI|s4Jtvp15x6ZScSRV7)a%R4y6I2p42A6s)``Pcytaxdy8fAO}pEn!{NpyoQp>TqlanRNdgu5W%z4}
b%u<;$<L>>J~!LP%;K?!X@JGEWR31vt}Fqu%-cL5*lbV|4JoUa!1KH=R!jK<sUWCM#Y77m`$?YHp!{mzigbYdVi=n)ZCVHDbUk&N31wR@F{7j&HRVb{U)qqn
`4aoK#Y@vI2o$7hgp7krSghh1J24Ma%=6M#Bey)G@y3#56piCfdy7O)-tmK~Y+u%j$U4i9jgGTM&4jQpxeT(VM2z4H6s0BY<W7Hk(nHxz1hLWfRlou~`ebKq
xL(vZMY@sxhxfD8ifIH44@<|cC<+{+OpW<%bc-e<&Ny{HyaXVA?GG<9c+FGqzvE$r<3`b=h~ctPkJ*3DmM%WjOI{X;*q<BqfA=6%D@YUl@?O^;rP8Dxwh@in
eddcebALWDqbmZ;9OCv0f08Kib#eQ%B1K#oC9rf-LXdN<9cQfD^Hx;SSVm|2dL2jy{42+3IPUb`yA@*K)P%@RAI8o`!!~c2r3IWe{-Y|EY4zjT?xxS@I)otu
RX`b}WZ6Tk1BBwpxb#m~os=8kovi<7^r}I6XF7(`>uNP9tDmMLA+sR1b0(mM_YhZe*MHf<f_FM*{!OJH<kaRFgD-+%0{V_rP%f@2UD$evBL=9ThOlCuNTMH8
yJBMuAYr7K(}U3-ri;In7r2^rv3xOPBo2NFnfY`WjGB28kt{`tJMbY)k$8SJ2gHAFuI+=_TJbFhOm78A7c&|Nmx_Pcu3>wX?gw2;ldQsUpCCsFSZRLwuBbo?
Gavh!ak^J*VHx?RqIWQK)|Q>U;-qQd>jlX;8~&ay(1pQME90qN-qXs7a?ths<1m%Or4Q!#B_iFH!XQSGTOFNbU<tfu-}bwWh`d;p@gwRQEBiSnMsu`Ll{8Ws
=Rb#axkXP-;^6#cIo_Taf{Gx+wmxt$8}A^$vc~z;U1?99k!FYA`fJ>*iA1O2uXT;9?f?1OXS!bUZbuHXaWp=-mH<!m7pt63;lU-9+KP?dXK;iby!9k)umK2r
J2(Q7i5o6$7Qo3hbKwsHP;$kjOenf~wS~CY8(!v)fLI$OAS_Q3ld2C&qZ6-W$R~rV7;`X^-~`MV(7J2RpmHWn@jmQ&U(cI1??3bqn&;4$sh%xTfX+A`tf88(
Tw*{K9e8;CEc&OYk*Pg22rsl~)m6I=7(^{;S^WhJK9dX?Axsq*`5J*NI<o5e2a2c%k?hM*xjs12>S){-D}Lpt#uP`p$yB3xAWgP0*4_+-_g_xo6HnullWi!+
gtpyu*|5Kvk*K44huKTh3uge;Qtej~*D3iC)l<n!aW|&Lgp}g*A81fn!?ggsBUAMo68)V%u-uIp^#Uv_DC41|=-;5>(vPAvIoCv<h{;>aX~r5`pjo6$$7;jF
-<5*eszK7r%2}5!U;9zs2mQ-;xUK|VdN!G(M#7N@r=z`K<hNUmOti(-nK4mm^RMM7NgjYHldx}J(VSDoc408pYPZ{ibicK_aruTN!MPTMECM$aGj0mYTQW-j
|3!-YYT<H9%qL?<f)~<EiX&fSZ;=XYkwK&pB}&N@!_~7A`mWq-3zdFYdq?3mY#&0?CSS|DnN1DZswaN3=cr_B?l5=&Igb#kTdTBqewG=UhwQGZ=Otj-&+(_u
+oo6HavE;4m4sB)@u$Ma!^~>7G|Km1HZB;kGr4Z`gj1w+=?uzPPyvj-c^ULC#Ur^G<ouh<9iwTyGEXqtv*21N0*IeTn=hllLC6COAcS)UaW<f7uqIY&>q~U~
I@}&*JzmPDpoBDxTvypz9aDS)Eji>ts24X5dcSO&Yif{VOJWQMuSKrfZiQ6k;Q_7^akDc7jJI9o1vsuiheM{e>qUk;_Yy*-o<m@&!ykvtEya^W6jUk{<IwGv
;dS$svg{A1x0d`@;YU<5hY63cP+7oRup9b^9wm-XsQHnm!C2~d9KT0pYxQWwfGcEXS%o2lv&kO1H}UD|N|KepOYERNKX5=q@6~>9PgBV=uI5aT5Z$H%C$^#r
K-@`ABJ*nDB8bTTP#|?yy<yQ&-xQlH{aMJ-=*1JK!FF;*xoCd}w#AVMPAY}xf=~B#5y_O#$}#^Fis^SdXhguNyufwkZ+$=CfBh0h4v)aW&<GZrp65i7IIFG4
?z=rV@Om_YM=)&HQh^@!Z6jJ)Hn8~=*PS2%9^)IkNQ&1hp9%j(*456ClMs_p<xTLMygm+@Rb&71zW2>A@X-Or-k`ZZueM<i)a(dwlm?2D1Ra^;mOwCQB6t{L
mvmJqq>R8mgjbH{gt<0=?F08DY-O<@pjrd&eK`t5tnUL3iyVBHtOD$J>g%R$x!-pxwsQYRHhNG}6#E?%5FxgYELzNn`MuZ}rI;0clDY(<FC6xPKfh`6$T=D!
PzoKYN8?uZ6#qTJ5;6WYv{e-0GnYKRmn>k`@Bb<iYkK-86XCf6qt10zll(Cq9<(IvU^$8U)}74~pgXUxg4?Y1D%z>>2+IJX402`WNg$W&9P2)XBp<0gs8d0P
yRm`ba9w!&Eb=36m$Vt`kqsDYefSxZq`B+zoNk?Nt;r)=SE&S^?CKYE*!(#)d_{q3_XcO(1Rf%EBN{Xzk4;geTHCt+t55tO01zXqUS}cy^WOMV$`Y9uygoYX
+|Z2#DCWAgd`m}tAWp+scB7Ji9%^(BYim$Yz4T4KuOZBujLkz4Aj5$RFrq16!<N3Au2doHN?-N{)hOTN;-93@4r6~AV$n!l(DAk9lA8ag@S`Uu+}{t&c#-fP
(-_$6Ioq7T1sX>0!AVEIgF2_<Cm~UvVcCJTZ{I(XOig7a0XLff?R{-pCP;Lnr);H`Zl~_^;tJnro~2mNzJUC)&r6!`Ka#Nwgu6(nXt^K2FA&Eh3GZ*J&z)oC
UaN7@-PLlBA`4L8OC+R+g5th;$1)?u8KEfv^?UrtRJ*&2qm3RuZb1LT>2k6>jWREASU83<d2<=#p#<<*>2;oH$F0#Z=J1NUlOaHASdhF$zK^`QHwd~Gj-uPc
mAM?GE*Bgw8kY1L`6I*YiJ_&WQcBMkMY4S-BYtW~vFh}Vnk_UCVDMo(S37Lm27F+c$G~_&lc`^<HDe8)E$~)7wk1d$x=4RZH@i4Xd1TOBylbvz;N&*!^QSpY
KYUpwEUugUmE(mz_oZXz;`D*%93BV#D^fv_But0%2H!VOO}h%6<d(2bI9pypQ|GL#2aPmrEzWrnfl;`?QC=2k?a6M=<&Tg^y>A9>x57Vdj5sZqly*xJ!~-Yn
t>6qc(quA&nTff%vdL4+lkiO&hZC<@dBkKf%fW+Tm`zY1`~2|c^#{eLlcEsyEfww#ILrltL5L}WCB~0Ei07*I;#h{#T<K0YXY`_&@Z~>jJFT?$aVR$A#YYMU
*BAX107Jdl$)l9aaOZ3TeyVo0qz<EEL*%E-&Qc%lkZG}0Vnf5;NKw;c_}eubrqwsJ<ca*{;Nhc!!JDM0;R=P@taTR@;FE#iC(fgk=`4rYQFiY(j#T&_C9Uch
?<-J^90|T)$dMN>V^=WPGR`$oeIFu<NFV(qt_0?&vkfVApVkLnZdemz46b^B8)}0XJMlwE@l2Y(6zC2xAYm=5_?%>^T#@*|pME}%^I($n%;3`@>U*@c`m03_
g8zMveLI=|dm{e=otf$$#=wT;H;bwh6See7fp~2zy@fX;7fjjqK^NuJ>dn!hQWvtKvaaH#K>Jc_`CJ9AojLb65PXzqsqywZtAW^u;nLYJwy%n~@|gU_nz3Ph
wMG1IPepg&(AZ|5ZZho3SVp`*C*mrBbc{)T<=v={a(<G^f1bAANCS-ZfJE!4ums>LHMM6k=Uj10c-x)mV>HvTi*SfEEIs)^@NA8Z&;xjh`T&3Se}`Kk%e0gS
PELI<@;HB}(MGua@ezHb??2P+%|T^z1sH9jgvr)L6qRx2!?FL-PK6rI@?YeCZ!su_YF=->vgzWiHmsWWGX294=)CHNHZ#*DHvJ}MdYW3LY_b&(lax-4xcWj>
+JR~iG}f>PaNc*wM9b9MKp9d29c34dyi^DvLnOY4lLIbob-8XaU8oLGK(M3Fv~O1pJm5L!H?xlcJ=$OLI4<8*6w5NNct<%P4Ga5Ip;p7|&-6RgcKXjr)PXyx
eId6;ei6o$3zM*X44Q5fj621e$PYerbX#6ZnWNFPwT?96&M-SNO#}eUpZx``>VcN;91JcitGsT^Qazc=wXeG{IZC{V*kC+y5@RuVm&ncRs|GCAm+&I@g~DMC
1pSa_Lw2#eXub=R9uD60S!(s231+~kI4`~3xk4H$(nR2fp{#IpV%`Y*IZap>_T2EX$9ZSIH=eYqq!yE{v$W3b%xvf&mYOX?EUzUD96a=wpiyO>*qPir?4MqJ
5blKkQGE&(bQ+z|<;>*e0>#{AKxehoSDQDdaR?MPTps1wc_#fxx)s)z)maV*7@04|fo$4nYE(2IEpk)uxDj0|t;ofue(s6lMy47l91a;pBoRIRNCJ+)x-WnZ
zH0gtj3@8)OkY>$nj@ZU(e80?|1`+9fT^4_z1x+i>K!DUaiUuS*dcATXY6mLb!Gxn$<cIx4K-3pk7?Uc7nS{lDli84A60g(A>9lCrT5@TI&i6A(P4j<RnSg5
kefwR%+2Y|o!2tf>i0+gNEf}Z)<_Qwe^i>U6tLHNC(vZ12Gx0Zo3X5SDJ$2f&~}#V)x|1WDa^#Wa0l^S#U+!73OOlC7L=J3y!`7tQ4CbT$64uXn>;c|%ufh~
-VGkctkqC(I^@ElmgFI)11@)sMQDE<pGl#=XAs92hO!JVd6#uk==33&cMb<1N}rZzR2udbizF54ZxFqClQb1bN(X^5Vhsse5sY8PMZo7D9V$u+sgKnZ&&-{Z
fq6%Ri8mEclv#mK-r~-JG7-)nz)^xT{Rm1EVjjh`?i;axK}T#M?{RRL3YA<Y(u~Vp7q}8L(>fQu_g+6yofX-=Cxo63Kjil@mVqohEwX8pa)jf}M=zAe=#J9v
k_j!+@;8<?41I|(4g8asJ_^7cZBfG68+1%eUL}_96FEIL*vwNG0^oJmi2J<~j1x|lnEUs#W1uJJl(zTD|GT#%z5@a|h13wOAABV+y8rdtvk~N>XCG=p7W2nK
5?l<$E^F-&q(Y=lN+?_<PyfX&$TftHf!Q!q6KyKA>b(Y%C|rpae+NrC+4_ozE%Ufp<K&f3#@4MGgd($AG?vEC9(<1Ph*V@{(cPm_v8zK%)<2_5#cV%2Mv1<#
EkT8<LLvwlHqAd}`6SOI<FVvKa*;oJv>nFDGrKo=+esLTB$j!_1E|P*{z-Ed;M@B$6FeGb3RG}zCXgAvakaon7fKjSHcu9{e+3<eqJVe>?s&9<f<+x80(G74
r26u@S4-B}IIaTGEGpJKPds8iQVrZ{AomR{lfb7v2Ju*Xt;GkE%6<`yDQifOfx$G}AQCnH8$tGzW1q9#_80?WMcy{`w?g3?%FT|)NZ<c@xDcw5c*_VEVe`ZX
mjb2iw7l6PLe`tMj!7h;jQ6hz4boL8bl~Ss5OzT1wPd8GIM?Uejy2!Lm)430Sxw0A6RU{&yx!=~0crPp2*}GD^Qu?T$AvIfZ<su$8~svYGNB4JUa9cC2;=K-
iLb*KVq>^-O|iAT-#x*&@zMXZ70mNGdgx-0-rBzB`y6cSkI)BHQ?4t^I-ZLN*Zz8I&I|X~Y~3r5Df8-EptAzlz@%1iMon@Br~bUx`j{P@I=Yx64P9Zb2jNxz
G<K>Hq{U>!8pb%GG#-u&ECJ7Fs)CJ~sgib9YH~0mS`#g;pDG<HjzK8O5DJv{zjD&^v2i!BN>i~3zaWNK7N?lj&jArcWi9{)IY}Y2e6hnm*CQV4An9rP>AO&@
x*6i200b=yC!L5UJQ|KuwLY_<eu~;(T9%BzPWVmf1~qu9BFawbKyC5Z-S7G(Gk2z3HL5C*`hRe^Ymxn=|Fpux3DHH0!qC#G#EnAsBnSBp5*&OhGkemzoyBYo
6A{Pt_h?ErqC|!LIG4|EqSkjuws=#~k@zF=C?ezZ8l)aq>$l89+Kf0E&`iNDU4d&X0+q)9cQ>_U3^38afsM0NuyHUw;4W7s?n`b`fPgbM)Ociz%I)FHnqShz
JbK8FYfAA;P}rRnyJz?=FMB8cm<-++8zM?W0~k5^^-ymq0t=j))=qLv0~k(%n|(jm7iokRY)~{T+0NWUatYVs2v`S@iReF>?nGN}J0tMmxMFQq?;4ijql(as
4mdQWy#;fR%ig%y;h*MxO)?DUYJB7A-wB00VAil`ciEerkYT*elw3FJsW>r|MEb7jaiA&_MWXl&;TY=*99_MM@YpPF*l!sZQ#jMbt5JMHVJ}^+LWl7*K?&m_
{~wCZiy_TeWz2Z4diPR)Ia*MHouugwZNmy#*bDQRDOP2qZaKo~RXpc61ku$N#Izu$Z!O_M%2V*$n`&5rZUfI%YLCjAmrKj=nJX&m?7nQt9Ebrs{=HQ2jGrge
7K1Wx>+;(9S`abxfOhL92r6%ecwfq+O*Je9&xSPLF7ZoH##*uMg9KDg&no#BM-(W+mq3NwQDU=gR*0{3SM)OBj+HwGw-kwp4bw?H?*h9El4I)y6X@(PLh_nA
0U~%Y_Y2Kn{Q4l^Igm=zSz_dinPcZ-P()@a>U%{$tb>1OmwT4w0x`Ay%~R=_=Ci9_E!WQpeE~A28%!AubRa3Q$o=Fa76?<VnrQF6kAo1Xwo5G8?gWl?$V5l2
`0Qwiw)k>EJCu=l?BM_)=#X?o{BAVo>9B5+3uNe>SWJ@uWmT(m6NkRkhKd#se;j+352CcVvBJ{DPy1Ox9hK@<sn0J}Nk5@?o@+~2loMd^Xl?Mkjo57qzmR?u
nAt9h2y|aM*EJic8f@A(D-^F*QX}u6Qx18vl|4>hu>KS_y&!bVyW$=l`*)T{y0Y@P!3HW23Xi+s=lt_r$FrpO_aCBnnW9OzGF^yv>M$Mgm(g{z9?eLC0pY?@
jL9V(v5#xj8{mE4P13tIRt-F@n?AC8Gr!9fRRc>R@o#mQj5ic%3zjoQQu?uLjqTaiXmBY`1l~bQr0k(enCSzzyiR^2JOTCvzhWGzos}2yj)?e^Z^tUlWEZmk
#zp1PnFFMR&!{ft9|^zxM9jBb##GsT-^dS|EdELmU2*oM5AK7t13qMk+gBDXsjL!T)5ZJA_&6`%8H?jCB%-2u6ff7dSB*%Hl$gS<(A^NgX05+tHxI-44C_=@
6t(3Bg=I1Iww$3?8`PbawT&|E+Q9^ypPYpo<<!QA+MC6O1o*xHT`DgJBbB(uK-P`aF&FgVaP{Y3mAHeQrQ)I=p=+g)Sn1W%I;F=s2r^9LQO_|sMEFC<%ldSn
MSubIxasPdjb!15`P7w(MvAL7SSVUH>k<xd1~rS{#Ux${u#CfL{w`>&`I8aDE8bfXyo#DIwGWnTH%v5b)le4DkoAo0AB`j^{u_QASA@!?1WGPnlhXD#ugvT(
DkM*ToAamx&W2?z0k`AekT7vgXJMR^Y(B3Iz<`TqJ5`}nx<?Z25D|Ytq7tQ&x#yd?@aAnMCqvcN-NXU@mfe)$VI1zBnPQ7OuvxCJK*mjw@Cjl@0~TeXB)ckp
g*h;#WlyN$yGjs3rKUwU{|ZFJQNSW~G)8pP-c`p*3b8%{X|5@k=S*%n_T;dL^gcP&rx6EyFu4*(+16XnYLSUE8L_*}&hW)cG<Gb%m1Ik@ul7TG>yWa~pnAGo
a;;iyPy^Ual&S<{!<s|XB%`GC)?+_ZcMJX3Esf5AHLo5bEJ|k474iIGg^Y8Xm2#Jp%^8VItsDql#d2l4eg!kF`xm(Uj~|*Djb%DlA8R#+;I+XB@s6)?yW7gi
%(r&SB?A;78SQZ9F}u0JP%Kav5~=tlSRx`Kt<c`43F(`ykCOuHZ)3Chu$@*BMP;ACOm#(3qy2=!+W!*swKocI;u%F(=upnc28M3NoE9uGnp7Hm58|FO#vhcw
qyLr*18QV;>`M<6x*biKV5bIcELmfGLZTRmyZHc65qnWiDO}4yhOgs#BxoJEodrz)W8<W8+fdr}u(VM|<e*7;DdIkY(MJ-^i#2C4iH_@79Kh$R_SAYwm%T_s
%GWN|T*PMG|I2S)vb_@IvEvaToyrnC5j66l;{x$zjKhDFp(`<Y0;v2OSg+_zoS7t8%~bIixd{dcdkb{QTO_VGF|jGAu`hmnHEl_2XvG4oaLRI6$PQ!tSBl{#
Ro*#T)x|15e@~S&ymN_2?CDrqLvRt^I77dQ&)-^+{)HAzb(-6fI<%mabyj|`#iW#@9n=~OTD$gw>wyLY>V<$OU;7o?%)rJy=t42D`|(#gEwTFN=`UFEj~%vo
Dn%|VEMKRP51!RVB0K9}#?K6<B+lIZ;Y$%U4AyHcGzD$a6gp)Ni&mvX)zWRAg7j&hYhvr0aP1M~LH^iRLM8`7fY#*@VTtlhhw#T_tw%xnaTNy&sLs?GK=eNL
`ltW!0!v@6HO6xNm#}M&usLa+r4<it!<{`F!l>mQ36avmr*w;hQx_;BrWQ|LDD%=^%KTDdb~@7^{9!7liTxd+e-K8Ukl$Al+K=bH2hT4nWxuhG=<P!^CLhDc
t$n9d9XP9rbfS4j&=18}pkU3^yy5~DCJZ_>41y;n9jOtX>rxwYA!C8~W9^(V&y+78sIAVzBfGm_k$^k6J!$_DQRl~#2;SqhX8NiE!If;3!~8{QVw`A(6+9#k
+GzGVB76}+z!K{@coTbF4+Y^)?)uumRb@9RVoHK~BK<abVX%Fo^uSqodIqpq721RW1I$XWZWTr!pL-YEP5gsFwZm(C)d;l3i?R3?<s>Pue92Orc&1B`-Vpa*
(7BL3w&5|iOEcp)8lX^1v^F7SmQjPcXDY3U>4C0}QtM4{DyCoJ!2G@%!KTLU1qLf$aiWM_|3scEV=inD*P?I^;V2ktf&6zfx4n&q)D&~8632POyh!Bb-bkgz
fuE;!xX=m}2(AmAly*il5+VskjAC0IkGh%KczSFycBmaP%ywOwU?>WK$vc%>Z5&km?_=N1D}krb%n-QTu`mzCjG1CPi%o5xt@3*~mx<tkH{yK}GE=lXt>fO;
&1v@8<TL$3*6|Jbz{!{<Dwv)Zr(q{yM~mj`TgA~GXElqpDf(yZaoy6g;Qj7$aWjg~k;IDgeb;-1hBKuWwvEAeyeav%I8ppfjt^WfC}U6(&K8V5)Tk~`PcA{W
dEypYx{VO#A@f2CLCZ)kC>(M3UUs0@s|DJFXa$u)xJiH<%r@J<YpaY!@w_1Ti&amN#}NLKNxGSc(ZmG;=+E0>wl8WTx+xE1l6|~K!%lskEyRt9S~s%)kSd!>
%bq;?x!6}Hy@Wq#*EIdL?iP-}?HQ(wJXMB&plAdudrIah^5v=>4>7e=uNizaFx*v9^!LoIxcaz^x=lg_sRi`J4TQgo-f?6)!%d--hTbSIX}A}tF8$cF1WiT-
O7wN-zIqI5_Ix|R93xJ#9GR5Txb9Z`Q|iJw<UvrhMYV1<bO-t)K(U^v%fJP%OIIW{Eq)3sbd;m~nGIL1|4OJ2bNAO7?^bK0jW49$Dx@Y1NdHZIm6{~fo1J5K
^Gox#mZ1)3GgSZhd5pqd)GE7sD<KD+C(`}BIbo^~JtW<59DPOjZ_BwfrQ0${h5h-~WrGg11$<?0`}o|d(XXoyqfOz|s5ezp<Gy2;k5N5r4q}b-5lhWp1VW6C
4a9Jj*P1(2V}p$bL$n^NAY->WLq4$+gy4uo8V6gGXZ)FHaK;&NmcD2+nf@L7NV?#zk8alJ>D9UP4FK$(n`-9JfdTKG&ozngLs4$FN5$Te&jo$ES~T~}OF%m@
1K~p3G~ltM*g~y#4|pydk9q=P)6G?c?s{(`P<`<_1T1LA<Yb%duKkPgJ!SQiHvH`O)W*3S*>$QMu4N%oRk(dK!;h8RI94pJh)w1VC5r8tS<vve(yYo6euJLO
^Cy2ra;WG6%V2<etfmF(YTCsF(S#T_uQD*&;Mrbw(=^{F@W-VXw)BVzC*ZIO7vO@TEsGb461{n#Z>7?h?d&qa*onOMn<Cuu&1KPrkrz^cqJ-Y-fG(`-jg^4f
2c;P9%Mi_DCr5pLgdPUkkXTNIBUs|J?ZR7lHCw58J9583S{7Rr_aut2OZ&ICgKp_~l))e>h}hrtu#*TZOzV`T-VD?Yp{0>@x6|Ps;{Y->K47h=g0Ht)aC0<R
k0(PsNHZ0o$XxaQ-4u@acT%`i!9kP~&sl!ci}l}30$HjvFfW7YR;#po*YKN55eQqsDm@sxgIPrX(@Fn>xU6rTlAmsQ>or>y%zXoul4Al=E?Zt;14CSR4;hX8
A*nd$x%K{*n`YV9WN2Feu^ZUYu|+ic*JJr+db^vLW^i79(1hOWHqUGeQ=R!SRI%Z;<2XC5h*O@d9m?9O5E1TaT4|9L3mkhj*o8mm?khlREg0N!UQ;4cLsvoT
E=XtXTQc{p?vA}W(|h#?z1IJW4*a2Nz>;vb>`bEpTf(RF!dosa<bJRDb+aUuN@3MxyTJ+)pY^DMQgw`WbO4!G4@(K0<Ljz;Io*og;^t`kIh2c|iJQka+G$`_
DZpve#A{pc^`w@~v|3FgD0%`Zef4(sKBF6HC2NanmmU_XFgB+AtMER5rAcI@Ib(qq4ntmvjhI2ZrUeUX--)em$OxHGij2;(70P@-*YLTF1QT({RAIx9x?hPc
QL5nO<=HKODIlOG%F)a#o6t16iQ^L|i^}-3{q$XTVtY1?fSuhTye&EQBPRT!wj#9AcftVvK6`lOOf!^};FAwO1Zu+*PrwL6V0UG-3M@l>Z4jM8(|GPRQNs=O
QY-POV57q?AE_GVXxf%~zP|{F3p8Nr-I*tM)*~P3#j^A!n@jsEER#kBX1|TgmxA<#jaXI4uSrd!)t<TRjhy>2X|W#XC0g-!+M{_K?*qZkOP#HKg^zMvr=gNx
a7^a#WXg~RXa@JvlCqa(VY2Q*Y?iyKAyWUTzUHF^xXPCG`*GFyhmr5`u#h{^XUtUTX9+m_9iL!8*@79$k5M`TNjecJu5aO@&Hk{7V16EoU7*T7Gy}d%<Er|M
LZL0K9O#J9=gIC2(om&T{o}FhY!{9k+`w998gwp-ir-nc38XpAQdmTvc$;_4#6lv^f6hW99RB0#Mwi6yHOB9GKNW@iK({5xHE0z#d;2gVfyznQg_en$G)R~}
^ed5=!35UvU}|RA@A#UxS+)*qDBSedcF349J*k2|19H@E7O8-Lw`dcCr=Z&x`@!YgZaUB{Vto1L(EzGQNHCYp9R4YM_YW`WB~zg*8*eB9D2_UsZ^o?#q-``&
szzM?_Xi(!Qixs4S6gVSUVL2or7UGet{2qEW-O4#y&YLZV)*4sI{^77g)cKee+T^{@dt#7q4sGfeYN?S>P}lHTh*bR(h4_ibUjoke?n>37CQuHS6=xi7zJQj
Ef4p|1f9Rmu_P$D)UmTl{G7F?9F`@97ZZm2<V`^$Qa>)bPdd4dfMuFOvh10-0-G!QD`&cm#Jd3o6`-}03cVWgv822*KC>7h{59ZJkjy0b(2&(qRk46{bAe>R
a>sQ%k}`?=7-H;%YoH}fs3`|N0SoArw|^axtU7s`-@k+No(&w7NRv9Lu8sn0jC2(rgwXs<aJODG_=rvZa2Qjqe7RvdDkj-r2m<#Y$9wB2)xJ*E(W#CFoREhW
8XWnm<lFHNCyj{<Fa=@qda8l(8t=eQ2)muh)x{c(-!MTGx977jzQwnG7AYng%CZ$dAO6g=2F;YgW6to%f!}i~upE9g#Uo+si>bhV#UC8x{v)0-)W0YS4nM0}
i&XW757vR3NclqY#Qjo>x=l-;K6Z>vr2eKe4}>cTm~~mwW~m!=tPu2>nK>mR)8*D{t-dMGQ|tIGUEGhcgcQ~A3E(%LuiyS-SUGD6)fW&IICdyU*c|Thd;YCY
BcdeK_*Sj-u&WyD|Hg6Tb`yZI^#+}gdeFn^fW1(4_i=U9YNDFRJfGNfI4JCsWj=k1fl>am{w7At^-tM0l}ph!ToS%AKE<?;H)UW>tW$}3;}QUk9)Q=wa%jBB
i-bJjYB~1!R6j07*^5CvYs{+YAHp(daru2C?-{lMG?iC`M&@Li>AqyTMAxBhceM&v6%Sh(I;}t=l{7K35ZM{nl=s5oDwCj+yHvvaf<i>Du2o|725?6Ik<aC|
%y%4;h5^Bg_5YnjlDjmhA0{EJ8&y*7%_<d|B4{DQZQA0Y!@#6ey`=GNPib$41g`tIp0THS%eO;~J~vu!`6S?(y9xAg?*z^I?S0idYMy3LaV9%QJ^7NML;!lY
GKSo%=bfEqdJU=*pKHlfBbj~5j+=$eLEgmD-8AvX44X|AfV1isjpR9FNVPN{wmVlx4opz{n_Kn$Ku2)BMSJR=1=Kc4@>cd7oOB9Vf#8jC3Of8jP1@2ft3zpP
tKxcvzXD;=(*BExirJzZ(YT`g8`%758TdzReDLa6gQ;c26uWqqLR}Mp<(7H#i>R&AA%oZmz<*;R^p1gg;!WSmSKrX%21bHgLDFDY8a`RvSZG+5%grfItc#<w
`Fu0#g)+ozPRz|BuX$b#?H^yaUs<A=2vGA4U?SPvqK<5}dlA&4sB*87F;>h9l<s^!xOsoPU$CUtTV2vh1qZ^-V-jAgq6SH#lhtR<|B}aqSL3}EhP0Fkb5Ot{
u4DadzbIun*fwkUcwV&+#&Hgiii-B?<DRA#osj&pve4pIgJ|NS9|^p(AgAn7&uap7n2LT1U$QjHni0Jm;+paN^ixo*drRna!`SB$$XrKzpt7#x6i;{F)@>UD
HxSP$2xTay<KxgRnBi8L>a=k94y|K`(vdrXXTy|!lo#qoQrT2sWZ#$W<5j-85Ml9}@Rlaz<n2`{PCvU`)6PAlH@al&4dJS2&WmghPhi~220;<n%vIvCIjvMN
BmP(+=>Nrcp9}ZOCCT>drJ+YmE3gxxWL3XeH7Imb@{oweGobu#@9iwN>K5i<Gl)7q_?cM=MM@(gq05s6n6IvMb!S)gD&|4@GXCuE*0g+)4J(BaMppsSelF{X
9`G2@kc$*;tHX!D=IVL`Y;U2;$xb}^dK1!GL~VmRm0l@dldI^nh`*<;>-1+P8xzO!zL2BmUn%nFwN#y;Wp}Yr+T%Y+`&3l?f&s=_!($dm3RrXT9t!=0g!UxW
%WUiZWN6JajYnS;JLJiH5ukAjw_I^b?z3DsPv1%t49NYI{r)+7GChqN6>L#_Ufgj#bpwxTaeM~!F@4?qpoQ-C1s-_7-Lf@);0a>fEF}9SnpATg5$2&|fyxCW
>5utxrES}|?Qkd|`glh2D1U4=>eV+Go}_|G$Cav-l_=6JD$|%xnAOl1a+ZB6zKh`WZvqXVU{?T%j3mWUK%AJ!8=^0jc4^C10B1hH4{K$JnkQ9fk_8q&;ZNpA
#lyQ}w<UC)K}Bi-Rw(s%0ie$Axjr<s;e*)`gx%0(#46puAxQl9e=|-K3y7$<=l%mGHld9RcSMm55!fx9481s@p&;bp!QjZtVyhyA9{$bs#K71T79y?_3T(ja
=2hUZYFOeGeqoA^n^_`c{Z-GJ;vT3uJ}OgsUgiCmxlZ^YVH+|>W8YSOl2UK&A`XMXzuCIoV`6db!i}$U2Pl)6+*=MG&o29&7D9$@G=9Sp!O+IN&h>Hj9CJlL
bGpDj$otP@2jro*+p~qSyf`s7pFx4LSmq8LvSUQCsJ71mnt0T)Fcet?l}BZ2GGw0Y8Z-MygWtD1NE#Xcj6m-OsOA`}F58WA5HIs<@*RV^n788&ztmzPXH;G7
bZy<sbj-X!;raESZP-i1zQF1lRyBg{3l|3w1sY0<7INnPC^|l^g8w(+S|`|n1$P(Os8>YwxU$%&#&AT$3I2v*@!moPrPVnjYp<^Z%myuCyGfSSeokQ9wvrP-
;TEya6n-H3jYdxk@xXVn)^CNoh70lRNC*jwas^oD*$K;ANw2ZWUsv|qhC+3qau94)Gag7n=BEQ<BFUq_@+N(wBO<-?a*ls~YP6Y+xIEgL8>(?5CJLP?Y=~jj
t1;<M&-VT(K8sBS?4E0c$W=ukc0*1thRO9=qwFb}?2J309apuyXO3;Z;Pu7m&qVz<F%5b4Xppsi8{g60wlKtIG+M!Zvxgn_mDqaApsVU8rgHt<m!m&xYij3C
_Wk(HU_%Q^0I(ef-uJ>pwJttZ6)O}^n<03#CLvfo>{wat2j&yX($fTHR7=(c*R!M^930I%bIDW_ocPM6;v%_tS3Vs5*0`_Gm5833(Sh#(Qvtvq9VJc}dZV4v
rIa+Wsz*lQSm9pR=zEn<bDp$r`V1V2bfNAhLV^iu6bH!z&B^MD!lB+9_nzcd&Gq~mItqbFh8rWzazSq}vMdC(QK$5+|HH90|FM{-Nhz-9mMo^JE-!F`X95NR
Rv&MQV%wm*LeLoe`uAPN-YFY?xcpH75zGAkLIj`6-@7!w7EzuzSmKsioOuB_n2+PBzvIIqtqLBNj#iPWD6e;lAqpYWF77bRt4Oq&7JjyB)j&ioK)vHHpgTli
wxIzTKZmmpuSWM{Fp$!!O-lz6px4<acKTMc_h(kPJilMcj^kiP2D!podFj`>ILKXbV4%Dvd;8~R!Y`l3^1fOg0+};gdHjYtx-VjA3S4BkD^$tAWC+`tRi{?e
*##4D5diQ>a|d*m&mOh%?%g13hJh;Zs33BV53|dBYia?qrN2Dj0Xaf|gaIf#i+N9*=I58M$Rdb?h_R(J-(u>ZTP0}V_#yfTnc%7|a0YzhOoERMA>7UbB*ZHC
4~{ECND0ellj1?G`J>s|xjQLlVS&<5$XYrt&Q)+`4hCqbH`POu$(v>FB0-mS{qp_9S^)Ln0AzQCvT2teEdvjnW1aHQ5K8L4_cakGCQ*o7esc+!<oIUr`y)xV
f!pKg4uefIPlZ&0wo?y<QKmYfwsY4&E$S+i!Bjnh4p8IbvnymeU0ah6uIpUeNX8%hQRkK>Ba1pt;sbDDN0wmmrk;(TF2l$G*BByDf^?PtZ3D*HiZz2_mMN-W
<~^G3Z@eYu+n}MRD8cFqTQ8sd+a^2SO3q*^+ZYj!PE+zcP#_0p8Bjf+P}JL`yRX?a&*JRw04lwxQXxXbZgBS;;?KHv*@;}&dOw;OY!tyaZNAKzEcU@4c^j-3
hP-sGey$C*2Ig2EzgsHBGKfS1!Ykp16oov4?jb|Edc4lEYWq_Lm%<0W0H)T!Ye`1j!&9Hw<CCU9$ge>7-7{@(SgN!P)4if9h~ut<L7Wf~g{}pz-&HIs(#|Vj
`kr3(h?IJzA|d*vfYTUk7W?9cjR)t#acU>|*!?DprCT#P%@p8$ukTZ11AHyw9;6GIG~!i18g-M5TR3-);Y_8jtE6`-$SwBgY4#SQyLdM<IdRj=<IcfsfOd83
c+ry;`bX~PsMW|c(oFT=S(_e2B03iM&;%Z%sZyMIi3@qMVk{?D{uQ>DJx{`Qwu>>rWsxhDhJ`FyAza}mq{1+qdLNa<58Syy`I_a|(bJ@$#`M?z)vHVY#-#X#
{Z6i5^I=@&0|xD&c#crI_YNk~u%2&E-&{_R6)22o!XptNcPLsk<QiyK$U&lncOc4@E=VYBy8%)a&7#mal$lwZk%Pq$yr%%mNqGuB9e(;V{>e0*_3y}N{aD*d
Al3VLfKL8PO0N}^j{t6cLkak|bP&yk)&Pmol9SGWPh|z@DgSgw3|q&+`k1y*Lv$uhD-rCHfF#JZJHvPwmdVD)<Yssg7L&pO|KC<wn)YsYRUSpYN_7|%XzMrg
XmHGCFM#~TKNIK8_~vs4bV;k!Q9|RW-<plhhKbZO#Bre#eXnZfgDAG6@%tyJY&qRV+#^b}Qtk$^qWhQuSft!BMv(yIMInQrn1Sf@W{(5S)Tu$=6@W6aNYkhc
I`ZQVe#htB+#{(ck~+PqyHe_;Dlk+UI<|^@&tk4k^X>m;c8504gu@JWedtR++EYrZG*!@MaVs%M20ZIG8DT{E>pj8i^e!Zv&CyUj!N!^vf-Qmu7^X>nh1!6W
*wdL0!es81!o6lR%DFtA>iD_wKdv59)B28kc2_@9p62`TGTC>+)!*~=2K4>=ovL@Dvm#V<zD6}uNH5}xVEeD<1bYq8Atuv0KcAoScc}$WWUV}RTc0g@?5jKk
dzwOtRmqy6aR4%7K50mug<%T$gSP&9R%Tuu9sfUm*RF|n;MDvvK&)*Hn>M+Z?Ej%(k5aX?@Rv$M77z?{0(G287qf|bJBCu!qf<)q-Jv-cK0XWJGgT;8r(!g|
qoWzbwx7`GV^|l17wFLNrl!RKRA~o6&E}rxR~A>gy-SeiYmq%!X8R(KLIIzjosd=6Fkl=(oga=~H+CIQhVArA6x)>)wC<`+B}s*xmbBT%Fre0-A6jr#%Mvca
s}Ot{r@e%+klp7qTmLps|5-ow6=6;>=%(^ic+S!F#039Ts@%Rw1_KP@sWSWmfd^n*0E;Ou7_d^}T-xFxJy)Xq$F@@Jyp$|a9^`bs^=af6fWpYDi(IRElYP#K
w(;!wA5RoRg%iyofkraQim)sYm53H6?)iR-BV-N2#y*BBhsq|vH5}aAroFNt+Q)^-+2E>v)G$_@kzlH{Zo-tgpV>V=(mF9PbfjzI`*qwD$E*AdIN&8yqeSnl
)U4&8iK*})bAg%$y3&OqA($#Tx55!9X~X6DO?3}_Zb&c7;yUI7{tS_?&T}6s5tK$w1o_%<s8L>%5<MRbw~U(FBc{D)27rSEXi&)+XeJ59rKnMn6Vma-+b?35
q2YH+9>-1nG);K~3o~ZY+8))2$+H$lv05c@hr>91yL1=fblV1E;<iCHns1E~Y$$BM(Y-bD|8VCff#k;%u~>v*4%J?SgZIkH4R-hoei%8Ek4q>OHX2%2wi2<v
h8DwIb>RQZS^jfaa&Mo}8w6Q5{J2e2I}}D#&mAfmHOx<Ude5EzyLrg2r6m|&TWSL{v3Wx$xRuVmh)}#30-2ul^C9xzHp>kl=x_2BT{%Jm$|y};gO2K`Pd63e
4N3s;fJWM+QsGgg%hakA-`R|P9Jz49vd2g1=__=;a&fB3I-~XUE#J2uU9nX;BBBdxubEn_gz#{6ySZ)t&#4gJjU+bubr2Rfi{xSrd%h$76JV6aWZsvD^1svA
?JeJcI?ixUCO`2U(c2#hx25cjN@w-mpZQ>#q++A5M;IT<i{d|MWi20i(b(i5F_pikhuQSX0qWu7G@d(u)o01;qXHD1b8+odY^r9_$UXJXKC@iO9{Bnz6a&j*
`~9l5mt$SSC1e1?!ErxHA^s3L6+sZPbs^Leu{Ffit>FxH`rz(DN4e{9WdCnVj@5+Y0g`SLYtvN^nC9z2f5-#=xRL5#PejuC^}$8T8fL|U4W<E){Agk+({FF*
?Dp4n$<os?p*PT9u{cd6F)+X&Ix4RkSno5(-~)`)AAvsKxD9bOSzh`?_-z^I<e6bc-GfJs;GHgJj|{%>JYD!+OgA1BwUe(oCAm{0V~jS|F=gKZIVh6zsd^3T
-#plN!Vu?-3Qb`bJS^T!i`f36{at<D*kj%VP>CMEK7~QfY~*r#k{f-Zu}0FG&Wd`i`_7^U;CkEV80F63v&w8Z5uo-E90`Bj*T3=QzY~h;MfB`5dj{qT5r+^z
D;RH*#siOpEI!m3szT1D#XuvGU#2WkE0l3hUnrr2wvFFqXpbUVW`6}+EW|8`v<1OpT)qP;jRV67Io~dSJ#^Zvl);nMk|{EX=<nNbTkdQ0&-V~ue{vK18}Py%
hbeodSP)W`MwhYcB+ib~)#o_TDcsQZl?d5Li19no@j91>G{=WauyM}Ih=;0=3#2^cF?`TMsGk`T2U>)8Ottg%`tg{E2{>yH^_6tTwa-f7ON@6=Ea>lO1y0<W
q$H~I+D<thV~BJuNj2y^XuYxSlqH*1POHN0UA=o}z)sjt;YquXm^@hCcr#j?S0TnBys<z?HoBXr_B{?|VMgr+ZgkqCu!GqX!^RLy9_Rv&wpDsRz1wI}1!e_<
s_y_$;OGz8m$CJNov&4A<M?5%!bDc}x|SlhN=)22pxnbKWEt+JGUgiH!#ChUA>@$@>$F)s)V}&{f;D*KhC!NW!V(TlMAks+KG?{cr^lK(+n>@Kx!2&}OMZPz
-E0<G^k6|cCi5myP$=4LksA&}k66+Gv_XEhC>}J$E*+dr{!*42B;M}6$4L;$6(6VL_!4+n!|4oFc!~3rjC|Y&ZxR@SPFV?l**9;JhA*euJSN=-8<!-LYw%CZ
XN<_0l5hZ{2p0p*>9f~IwAj^d?+$*Ql;JZ7zlNN#Ru_8Nj|<6^SEnR(g#1{KnCUZ$A}yIUSq$|5+5uYym`BniiW}+w%=-`(&zlt={dqwYO1fSaFq<<UHkE*=
eCf(8k?osDf95O4jY!et^lUUk9sG$|f^&A|@3AP6S$@dXH*)aEyNYLZQBHXI7<p``GWsS4>OTDGl48J|cOyn_SV*V7s<4WmoGh6Ns_xTZW=+`Cs@vAqxqMFD
g9m_Zd|wT=<d6bKQy<DZke0-(g5wq`(_^$KjyzKxu)tAuOj~PM4~15BRImjMDSb2s_t<Zvn5Io(^Gt=LoGnx0p<ZmAC*72!1!jk~GKO*h^H#*V9{_?A82|-r
gsb%C>n$CnLZjyDRA7W@`LR^*eRu59UgFCW(Kv9Wrwy0{bJQnhk4x^2a}?>^Ez=oJQP&6Pfk?<Nez!Vbl{X4~P{=zK>|p;b<e%5~f_D2MhB5$XzjUjh`4I@;
(0NLLHHaJDDVpI0LP1n*O&S5RU*2=VClyaeBRARmz5$bY)<g3_7Ol1QGc`8`Nw=oXtoF2&+T6{-c^%*uHxVsdgJ1y3^-6B_x($Tq-q3WY@`h%5>sxEc`UrxE
`0dMzcLc=*0U;yVJ|++&1Krl4E4)b~rwoL!$fw}~13SHXR|q03m`DXKhq9dL7lMK6m>2=!=Yi`YkTm%(rGu0OUi*F~*+Kd4I5jKvp8iTYHTLOq(vEm)qwIsO
7_Oe05~A}%a8_k1(?^W+E`>=F`_-y^zLO^6B+oWwq_QyYO+Kfk&wyI?q^jq0%4R7(KG{{d+jBT&Au6W$56#i*C32>+2ecX;=zI&1o<l2=OtR&TKZSGMy-~4k
wRc6DrR3%E*z8mkjrJ_L|GvY4A(jvT67>nv){?#L-Rh4o$ySm~r1*uB)iq7t5KR^8mH0d_*&}c^*BMnLA4+_6{@7YOkf26+uf8%yqpdXU^Cz{#*0h5CWpl@;
AG>PEiTBDMN>)O*ojCb=A#vV8lSs`ps7V{&Rp!8dV>}Y1A7Ji|tLjrh!_;MpUM;9Q7y$&;nahHzW&<Z$IoO2yF3TVipkx`13WCVZo+T<}B)yt<zUW)+9dzr1
@$cB9VJJ9wo1y-?6RgRoIDJi=w^?zHaEb0};nkn`goZj|lFrf9)OCKWSV$QBt~A^WE|6*ut$?n2u*Nm?^}$Y<EPUog4~9jL4|Ab@k+i7nTyr=H?p7#GaZucY
G&i|nwf3-v$;&q^g_2Tk1C$S$9=~RN59oRX*cI_nDh#B6_UER%<+-Z~n5-(_?tUhNw%S=Ov*n1*P~{#+?7?Gh2KT=rLOspDqZtP~B0y9O``3ITf8a0Kp1$;n
&T$m`jrWB|0+xX)OHKjyJ8j#!KK-|!R(aN7|2D+4;UE{AqBS;haW>GS$<u_DJL@irV@K8&8{VYT;z(rn;IUl0Q#^83)42BZD4FjpVNQ_J;eRV%qIlcVb>(Pl
SBE~kdb=G^cro7i(JMEexx+WnK^?B5j9g()djq<<(T)OoJXz2ZfrZD8B(*^yD-Y^u{C)i*PvSY`y&=?XaV{VP+*jg(GE!=oI4k=17Egj*f%_iSG{OXxfHs>a
{_(&loO0d+m8SA&<>(xr^)5votmhhzE*|;AB8PKp5ei3OJfVpdOx{7#B%B1AxQ^aSNr%NDs%aUF5HTCF;SAv#yCmQ_7N@S-(Ve`-YB5$X7~J?C6`{{5L?){5
Z%fbgO`v+?T}v;?U)Z`?afqi^d)uUa7r>XF<sru=mN1UehSn_m9m*h9o@r0GK(_<ZyovyNoGLTlqS~qv*2^^PyyxQVDk4!cRIRSOLC+cB7~451$g%iKD=c`3
Ij`th9EYwK&!Tv8_2~gr9Qjp3dCT3@#mT1qfPT%utgwe?7PfkSnWgOVU%-y{#u8|;Nu_#BIzv`fkD&aW;D*d;<?Dn^P75tNZJ^<;BLWPRQYfo9u=d)-MVsDH
s!0gV)OVre+nArfZ55ZcYQ>>wQoh$DdjFdKK;eRk6HaY$=M&iCBbUWQKMiBR0uL%UuS4}6P~lIBT(<d|xt3xpM*K|1A=_bmH}rH9##~r$$XO=EqIT;?@{P9K
=h!RdrZqUWRt~a4)7yR%j?VN44dz3jF-KBX(q+k8Z~Q_0pcVWC>}nj=MZ<Q%3UPKD-*EW&r@R|P6`Xs5$R2XqUe{vTmbqIs7o<(6O-#%qFuRTaQ<p4qUW|_y
i#`1}dYJwlsHwh7#92c?fhs8a5F90od~f>Ze9S7zW;y0?+~Vcq=_=*>h|qTcyjspLlUmFEe43T^sMDuvq5|8lX^SsesuJ>>6agJ6y<yfD`$X`IG?0Oi=>9W(
@Fmk|nPq*{uf{d`e%UM;zfhXZ@OF$9MT36jR$*p7Tzu^16Kf$@eyE8EJ=M?uQ`w4ND%%U{75Y00Sb?-t5A!EFZxRu_kR{_lT`X<Rq8dvqnekNEuD3)K;U*?s
SCTaMhfww#5Mg}Inu`kp6h7+}!2<1)px2c?<#d_<N5zN3w^oNx16vP#`@i`i`GZH%DaY7i`KFBE-#vcVZBgT%R&Usc1s&^k?M;PJeMz2t8U0)az#e>0*f_2~
Ar>0<xEf*NdCzUh&Zt#;WlLtLk+e(mInti88EaxMdukt|U9=?j4V%oo3^M`*6DZv!Z=vX<68)Q)Q3G~)+QV9Wr9()axeL1Ox+VMF;JLw(&YH|#dS-H%Fmi9W
lziV+Tx3?rYF#6AIU9?`5NVuaQTbY{WMV%Wij{P)v?H5P_)uZ8RyWWAkZLV}L!I`INcd?d3e{q3suFGLV*oIBjW=-<tB_m%8biK4fPKW&DSb*t!5aQueIg59
!49YCjoYF9HHTssnogn>W@)IlUPvavItsbmy@w?k9ED_Nep^H+YX#X17kO^a%YA@o%&jkIw-@!N{;>cmOwlpRRVWCC6~T5XesP3p4#wdmds>0dbx1$zkEpm>
+tjO=j=3pwV+uy{d~(bRqa8MyxfzzP)Siz>{fPASQx1|PF)o~}J=J-xIxr>XewX2zpO?XOSV5Y!wam*pq5DnAn&6;Q0P<ee|MWPT*>fHeKAOjV*ch0spOMSC
ynr8GQw%}(aqHLX*Des(NUOP4BL5pOZ7Qn(6R25<L_V!X*@$QqXkzy^m$;=&^4sC5FC{vjZn(XA>FxL>qFdd^3*0^}hSj>;d7l5)kav4-vSLHaA0kQ?nKQ`2
ry|`QI+KNefpLr~pFAsuN~N*B2G|}rXqY+PuCC9kt=cfb-nWn`##ia6*iCGsB^4XN5hH;fp2Z_Gv<fg-hL&v@`p=x2eLD=fYG$zz@hR;61tnuKSOmzCTg6IH
d6&Gr9`k~VmY+S%I!I3tb~?HRC1Gv?i~D0Uh1SKq;8s&B01Jn2tOX{sbt7~Q<f`hYRt7lv)()8<)t}%;yLxN`%%p!>ZdaF)k5REsPl)$(3KZi>^Kss*6_L{`
F|lvzzo4L=ppnySoXlyO=?fWxI)Y$KHJuG=mgXXW5F-O}P_$x^ylkU&lpW%G(FNm$wJ(msL`?qzY>JvFooxreJ{>3I;>>D1nq6gI@+&?ly7?TYFr!2L8fPoi
c+`|f1E#seewt(eIiD?z)f5*VDB}%mRRRca=TK+cN3<X{&f#F93Rf8YiK&A%UKyabg*e*O_oaadX(v{HV}+w~S(pS0>6N}4z8aXpod3*@C>9Zm|JBQ}8MM7x
Ou@zJ+VHbL=iO014Zwdfp7*`o6n`cb=O?SKk>*;x&35V;n1!A`i6g`;T`~-ule#jQ!Z1E8(-X?3a#Jr&sWrVuMi>%_5)1J-2Xb`l&deN-_C?Ekw%`w3D)=4u
@?thSk?cX$3LW3%#N^B=Sm^r~gpMZVdur1JW1M!=+==eo3LYRKjyy%PUuh%UX1dMHvydxSF@kT{XNGa^pBZMM^JdR&bseW@7raHa$W2w63<shYnT;tzwF!TL
lOl>iD9>Z8`-`lnXiB=jQoQ4Tg3LLhwnX9d&H^`NpXyEY2i60~(^QkxI7FPv1rSJ$UCN%)erH_Z*EtLF^O5C5M_pjCEjA-FonyR8ZV>Vb8+$`RYyk9Oj6rdR
6=ts>(@cZS`Xcn?DZPFxl+`!%sZkHbWHOBqHq)Z=&^-t3-l}g!DrsOCh<FYoiltatvxY;P;CY1psCzPl1%KwUcg`Eo(B<gwSj3c;QTjbwJAVDHW=ayMVgMY8
7W*F1@PC(T_Hyz~IZq^#Zg@vH<h|HThF{xRp{uSEQu3*tz!?LFStB${nj||rrvLL>Jdj8tu$CPor|Y1_{s~9}SSgTs%CAZD$~|8%Pu9OiJGyW65ctbkC*)NK
0oj#}7X$``=yuNvqIU@n70|OkWyNt{RFdeFDYhERwES3`TFA(q<bah-jOQ@h|1aE6nJley#<8-kvQ>PHD=H%+qD;25c=QqxI8*uA2Y>A)OhE0Y@Fw&Toqsgt
o(N)HfrlL`%)N;u^%TwU?@#!KdrXPZiC2_s?M~A-f1N2wR{wUJ`&Cr;sz-1GWJolm5B^CgtlgbV)NCvhSCm7)SNr(xU)I4dslmY2VHFzMQ-LyMs6d37M+PJe
uJ61%Lb#1S6LER>b{HBjitWFQWl&D!0VW<Nfd%cB#bIxo{F(Ev&hJZjoJTwat)6;0#YC=9AK8K5-UV5FV90y`-42LI>VECgU<c#}e&BQ@ku}rA&|sp@jlTWE
k)5mds=tEPxt1%9(u{9a!UtUr{>MuImGbXqYziGl_`D+S6_7%S+q}w{%BU>Q@GR<|C*z#8G|I+%ij42FfnamGM#_C5Rw=L&P7nDA4lngesINS2&rek6-R4c$
3B}l6VBY7_uQY}3)O$>5Z1KtSblE;XRUJ0k1f?b(U_MtZ!<Ft7zzlJZtKKKv|7!C!MyPeA6;A|T80W|y{odk~aK$loHeYuAOz&iOfJ~vKg^xuti?$V=iO>Ua
Ce%?9(c8bITyn?b2>1E5bA8Z10=tjdu`zaFd*Xr#nh)z~0bkJo_fNykP`~bDGX^J$-BELC@3~v+-8v~0n@<Ce#0?6-;R%q5f4PxC>TfIm+oOp=Ksn)w_}Z?1
*4OwnQUu-H{lIKLiE50Lm?S(ba{s^?8dsim)j%Jy>#Gzt(k2opAHX8W3$bK8`!YXTG?nr38PUz;J31A5CDoaJH{3;DAnl4R9C=G@npfMhK6iq_qFX^4FRbk|
zaV8PCL#LAnq6l;;e#wa&-5<<mE@`jot}V50Q1Wjq>8LB#NqT5cBZ}rSGcJ%eph!v9ax0lYLX6H`GT{aQx52~jOcg~xsa=3)U~7S<dD6Ax+pT^buR~#NPt(I
jlfyywkN3Z9+)-3)DSXu%w8hvyGu7UQA@}h-cCtegNE!Zv*B{_vaGjHc6e4+ugB%0XV`VQi12f+EchjM`oQ&pv;|}0oy9DgGmq0vOZ|P7^h8uV*U;Wj7o$6o
VO~0~a!hia6xD776T^~rf8f94L@E{S?#z&3h5l84_r2nS5w)=iIL-|=?4i&l3Tp1MBnME2mdvRBIL5U8iJp~OW=T8mKM$7-Qd6#^cuRr?B=aG+nXVgoTz3jQ
y6QUYpQy&|n~}f>0yU<nGGAZX&Q0Kd>VbJCN&3m8lr7J5(0A9E$%RaN^0T2-`J}RFcRX=WTCufTWbP-tlj=;vpdKnUV2d#LiG*ho%z1(fqqpsJ*52Km+$h(K
y`pbBYxhH}5^d#!&|l7M7eU3W+*Rk9k0Tqc1o|b0S8^l~>gr<Z7gj5twZYmq6bG0Y(6XeNl8$Zaisz~4M{Y85mO%GUYt&jndz6gdeA6U<Y-8_KFDOQ4%!b0<
Hj6R^wzy}%^*+v>l1Uulr`zu8@s9>0A{MjpoMY-cjlmtu;a|F~MMg4y68~g2`hr@FLR%9-&pvh5$oMu&KTuItLRWzi*so0mJ-tER!3V>q^^H?I+vM83wIaqA
qF*4oq<XamG6XQ|#SNj9I$?Uz-2$jQafbiFTw)zy-l&vsGyqcLu3qB#sbSeREed6>f-~Jlv^u<}xR2(9dX-Q{(&-K*I7l8wdKj~4qz1<^HcJ|R{kfLO*bOvc
&de+hIN#IDP_fnZ43{&~MN&uSTUrknWj`6A#vaqL>9zijkM*4A_58^?nY09Sxr~}A!gzAC^eqTEcQx=txeS&Ws)trb-bTE)5@?&h>VmE)BT(p1j?PH2fnOLJ
bU;TyFExe6<3_kre8{qWds=W^a`75fXk`@f{)1|<u=GlAHNH#v*W*OLs>1-qoZ}Ax90A70z(?|<nhwyFPw~kG)|Y@S2cphjrSoI7^;ie<fZWb|L;DGIn3qH#
am|dYW#np(zyTW1$}4Pxmm~QaI6*&dpI1*Ly_Vd;&vQZlXv=wJC21{fbb-0Nt?bKlkO}$GQV_}oq$GHJflOQMT`$A6A9?r;5Unio%nGB9it|wuEgsma0!Mo8
^cz2(F}c*9Iq_<p2bA{kf72KH6b5eA*10=oAp(^3m(ef<cclt&U?Hh#W!sMCI;!f!!K=7z({W#*?Q?cUou2n7VXo&^@J1=;#m8&ovzGx%)xzXi&?xo6+`o$;
<nN>C?g9{ejzWL5IZ_bG;mX_D;agyGjVP7&L&9-rnY0_&#~5UG_Jgtk)oiI+gC1OgQ_Hv&a)1GV5ykCtK(OU61I0qO^b^*i-8lN{j$e6bfm?>7<iCKL6XxOC
RrOH1J{+o1ZuGaz<*?5|qDw(j$K3))oQ{0jF}6L_%46Oqx<Yg)%+XESmt$+eRoK@cFI;34L@QCMEcyzqScKRmhNxl_^dX#9PI>jb&xePTx4=+(oO4T6z;FhX
k<h#G(^=Blg&g&iA!N1z2Jn5nAr3)a09rOFF{Sj!6bCR|v0<!hNsn-(r;xqPKx=tQ%{g1O-eV3sqQrhoNkW{MD&H?tb+%iW)4S<KRun)1#hPCu3k#EY5qnU3
8};?<n=(yk4UL=1;r_kmx8Q%>WycJj#7L=smL#htNRRiKP@2idSRLr(bTe~Ezis!E)6@?ZkCVJ8x?y$wSEXND#8^nnpdlT&pD>?-skw8%uKnkl&%q?fDmWfd
G0Is9aITUmI2Nfw6N@t9u)i>TJh1dZfxMxLbUa1}fR->HY2%DW7)JR2dXF%BUP=~u)2w+2ZGk>mK0#q=vzv;U^8^jF41kXRZ7>C7?KQ@BxUyg!lTV?K)~BMx
V#(mtDj?5s%KrK#{;}W7^a6bspBp&3p-k7&*PNOg-AuilV^R~k+l-b-B?RuTZU&XHlqYUJ93v~@ms_Od^c~UU`2$9@P-jO<<KHjj6ce|13Yf0dBjBe#xS18m
o9j01grY!vy2M=aFjjD~O=J$yMj3SwHoXKkBSZq6liCSqsrgolO$Qs<ViJMF-n7#?F2l~x?Ir339MO^xDy=RkPHm{IF$8?*Gi;{`TDdBnH%>i;d4Hxyzen(g
Bx%PcFL{WJnC{R)1@a{Bf7)13d2<=ylw~4)cH$AlisI~|M)crs7QNnwesm^tQW_q}$MujQjSE8IKCDxRdmdUn`-)w2MfMM74>6U(DnYp{U-}=~bnZ<^L#X%U
HM9|=rB)Kq5{)edS-DJkIT>6Bz*@IO(a6q7Fw2fi-V%3D7`;%`!4G>Z;yb~{DoA<}UA4@yUpvfhPOGg>r`r_TN?KbDdl&=CwQca1Px>g{P1U61CkQ{2{ny!W
*vv&WZ<$}Y!<&QItGbSiptP#EY_r^0B|nk1LlFo_^_Nzv6-N(dy>{JKPtMSj@?~lWT;gFV<fQVmbj_VV5YxOl1ZM+hs$56tH0>&_B+y;rzT`K)mt-zE!7)DP
tM$kk*moFyZ|q;tAL@Lkz=j>+1#GX%ssba<42bppjk{|*&Za=BY2)L63b@FN3gr$D@eH^VH>`&1ysMLJp5&KpJ<qVC(KPBmNSmtYugFt$bK+Di2X>IuCC3xv
UCTo0C5#SyJ}kJ1JIa5NbvI^rUfuF6Ym7j7?VZcA;*Qng6HEUJ53!=)cB)3kD@XL}QDit@LuUabTkw_>-dLPw{u_dB$SX;QAF;QO1ki`nqF-y1^edQ{Mq`Vs
n9X=I>>rf^aT`BR9oCi!ht$9$A4vGU4kq*b66IKL#s5SQ^Rg+O-$GvIgd#;hE12d_b=3NIVQ4vQDd6F#-abT*`+_2K1xyJ?B{<%+YvS$xLc5z=o`Jr(3(fy>
$bor7;|+qBzcIG`Qvd4_=`|ED?-PDH9v7<+3hT_p#6Cv%s!7D5uMzHR%1hK-UW)kRjI02Jz=hhM$IJz&;r#IEp=q{kx<E~GNa5~V2TO};5GYYn$a7AVDz+@@
G@jA?V&?*-te@?tUr|w!UWrUh8{_{-ns&6j&hU*nNu(#>i78ly*FT7ECKnl&l`0-iC7~So8b<Pa#-}Qcs_tA}?_WDC23>I}I;>;nxa3TUr5&hrrv=|PLr~ti
IFt@U_5#BR`tQG%c&NFQW{svuK$$i`$;NA*)t7Ra+RtX0EHsC85_E}~?=DkZ5U*>Q2Jhj`Evl=#5_y*tvE$di>R61RnfUXAPVExVHaMGqQe4r&^g@7W4%1sF
;lKsi-uZlYPc)%fbAL}=gl;bK7o3saE{@DJ&o|Zans?5P3e6#B+@6`-4D#V<LfObg`(^<Xfv?FOJ4duJ(Q!qRbxJ$w1IEBwO0ZsMs_AC`rTJl>Kn+J<KWP$}
@UpeV#O%4eplCB=YF&iD2h@?`qbJJrR>Ra3`e8V?X#ra^&J?b@5u!)3=R1czC$8|XMU4DHhelzr(&y#9?+U(9ZW)nc*`IjB3G%n6BSNx<bJ7eMM*lkWb8a8P
uf9pLP-=ix4dcV`Bu6jpXnLT%ucNlc<J%v(Z8wLK$~9Pb>cYII19@rSxs-c~1i}t8>mlnNMNeLg8wK=GfH_~Or)zeyRqq8rn8Afp>uU<hfBZe0_}f80oJ(gf
4GU_<TAP>zz6rVtTQa~s@P5yU=sobs2Ox44mFOctwl9;3kh2miYhxA3qi3;|sHAG87wN^2IxgRSTzB}tRUCzW{KAhK_;f386<dMTyhB-VH=$qBkD@DcuC5K@
@4Ys?W!8Jy9JO*jDixP?X>`r|iov6@-j)4!bc;N}@pw@HoYwCp3}o_SOKbsB7(kqwu=DLYX^3++P;J4B0(^W#CBqvg;tU;7ob#A$N|yfQGHJQau8NHRDpbth
!VI=icJ{y(3chH~dcA?PuRP1G!0!ScUTor0ZN-7c$M>T=gWh^E!(UI*E^-I|wxsprGrEofPUbKaNho-^lQrsh3e=Dw(Y^ppYRNsOP{fKjaFkMob=oD`mzAEL
!<$<TpT_q?y&iF5m5=4;L|u<Xb!iFLJ~}z(&vWn_P%?(RSXutJ8~w!3qTwdqJK<q!B{sFeN5G0ZYp_f*4K-yQuWuchgg?S?iw!C8DIm`Rm%P-PdLcZmuA?Xw
eK1dP@qWyacyz$Wm%d(1w3VxlC-N-q03Ad4myD}TUPtKM>X=_h6+);>Ul>##2l{n870_thCu8~D`_<qbZvKN~3S8o^op_bZ>HL&@s_!nHAaPYaGK~!fof7g|
+lKx&V%%AL8;TG{S=s~ASj7v3!ImherYb1iA4mXnZB7LnaFXBo+T>3|FT%#nD%R_)^~WAdywBfo5`i>*W-{dARfa&vEoIE6K7+6$wYw(1&sLprMxTg)F}*#|
d1V@AAQ$idMt)tbmW>8%8ED7Uil}Oxe+sAKcqE^<ihLUoy_V9k2Ymd=67+GuMtZ$%HoMOyDPAZwQ2K6`z*BRv#3YHAQ^*D6Tr#4C{C@;z6CM>)(=uHbhzXo3
uRpkkkzt@fcaz9c(#Z$st*uC^T#*8puh^Ho6Uj^mOt@Y+>g>h64OX_C##dz<g9)7#ZJ<is$(lud@^`&D{Kw)xmnC<k089Y1PfvaNS2w+c;-Pu^7R1Xapyl+_
RmV1~o5b~g+TU9|&o`)<n{Gx-U|w1w7bau3U~?%c>_>h+g*@w}?*$k{j!+Q{B_g9yM;qOgX4PCkyj@uHnjSTUPt}m?HOE<!XDxX&1~JFM%Zu4!I*^58im(Xi
TMyUFC}|b@GPtiSuna3a<4#8g8W(5I%-A1p+<7ALpBgqLD!CdUu$_d44mr^@CF8^H8?55D^jz~d=^fX+w@0oD9{-x=c+nM`WM2gRXSutFDXwQeeDJ1ePkn`L
7!KxS_qYGaKi&0|XT!@J%O&E#uzm9Y0h%Iqz@>VZNCO<{L4)v`S(Ci-5V>kQ=idb^Knf_`d7FL!NC9v%gC^mDBXMGh69GaKFkxjNT;DeHdTgd~;e=i>D=2Qa
53p{8Ep^#aj~ja+DWn&>^-c2DSyP7Sd+zU3W%6tGZa|rN+~Vy$*N9P4CM0}Q?SG946PRA})LPOJ*5fI}ht!KSiAu~p!4Lb7M!gQ`U4nc8D=#DH!zT3adr|tF
$n}~>TIcivq#I=xAALo-`^*W!M%*N5@uG(17&2`n?ch9$nVo}?pXQykD}L0Y^!iAWagm4BrRm&$0_@O=D9nQH;!!Y(mVlRP#)X1jjA7=(hky#!84KY1<N1wr
)3H4Qp<v+<MGXEkEsY7r9&u@Ubqp183QB<0q;VBY9SH_elS0?x)7wf1TWsQ^=*|t1+-O}Vxh&<R+ReyogH3rTU1n`|r@-O1g_fi4bL_!*UR8h>ad7lDIP0tC
VVFF6uAUxTN)=VL!JWh5&o_`WFiFg-5S|XhhF|?Fr14Vz@bHn~<m9b{(8?8{aEm6Vg`m9w8Do_&8QGZ#Zi(*+oILWs4fPcYqH!o!2kB_aMtHi8Bugo-ySgtH
VLnq0cImOUgC4^dXvP=}qZfL)h*r?eJu#cjjx5H7kmuYZ@0$1%-7U`pV*q=2!ZhetvsBRCzb}-Hg)oHmjBd=cj&6RrfewVe*E)%$VBrlnTTz3->ijb`N!Ik)
L6J%KAIgQFds`D}Nv0UZ0785(=iD8?j*p`EAOr(ka|UmiobrEVJ96OIo|~6SGR6%3&Y*&JqO82r2#{<nS*EE!zQybV6pM1&w=wiYbYn6$m((0djZ|!;vf9t(
HwmF7W^BKIz{%Jr4db_v!113}4kMH^yv^4M+bXoiS_DVN#C!VU&tRHFDPE)j+@wvVUPmB}y9k3Lq*I84EX_tGl;<OCF(xzLYlG=lPD!0~co890K5nzcjMYjE
?lnz0F8yR#+do^N0n)#yxB2*5Wi=1xJ{1sB$beWq4AbL<oph=m*#mYbpsy<A7?&pASNY)MXvkk87SEX2qtabw(i>T~chK?*zCGheYwkPKDyxHtGsfK*YsfL!
Xt?(CM0wrUg1l3sNDb+7cz_vLB|Zgmdt*wEgz?g?gd-+m;uQiD9yP0HS+!Y@A69~p<45JKq*~B-eVc1-<k?$bquliq*-?mwBY1fGiF!qhve>0>-rFo53yP?S
Ky3O_Ai)=nKyA_d`Xmv)TVLV4l>dJ3rw0tlbdANn6;@w!D^a-FaSgPh5I^!93~q7P@y@68(_+W<fq1KR#FROjTxKb!#+Yt(*5;KlXhXb{VRTxJlrZx<wTHdx
M~K`3=v3e@cVGu$M)7?b@74(WW06HXbqQ$Rmc4*Q^pU!ii4g>$EI~=ftd%bK9@W4@)7!Z^>W9@EqWY`%u3nps7w!{FyBP*%clxCprbV>s4O3h{_0f8<p1t$L
NB^bm1;#k}rtZ}dI6p}szliMo50?8)QQmg~P^=J%vPd{9>jG}<(~+VCfKTd6O2Wa9Kb&*H5%tA`pSYjvyDKhr%%lu8+5c_zBE7tKQ?&AY(r#Yn&5^5yX#0qU
@`kcCCy3jH41kCTrpY;EDr;Z?$Xs9?D8CQ0XxNx5!pojSnr3d8(2RdmU1t<3hKwEg6XSdHz%FrrxdWw=pABwp&;ZV6*qOxii++<@QDGU;$KNM-4QXVp!5VZu
s}z|?HRUCNndvK{NTyH(C8p8zs^aPax|60fRB9eU&D?!?8xPv^m9#On@ro#t_2|A9N*yFGm3sc(nX)%MBl;|vAI_4VnK}~RU1?3@7criH7KGOe_C`0$i_*oz
QhqDFGfl}$3p5&_Zhd5BW8>Gp3%slX@@Vmy_rJ70;69$oOCXwmuKD_Tp(J8&4YsviZH%Rvh)PeXyASbsm+>ND5X3_FCc%B3;0Q-d#?jgCL95|YB}KzC^2`6=
)crm5Ff?OxG#b5sjkXS2Hv`-_p&^C1b-hK+o-jZ1K{4Eylb`rht8=0Fg)N{Dy^~B`#=z^+T(cL}wfpGWbu-ESSPv@*gsqJ&TrVO5inBi79>`G!nFH@fRJ2O>
PRaP&$`mU-c&^R7@RG$2JXX)qZ$aKW9p2pzLo3=%ajJ#Bcq+D^`+I>+H-Z=w{JYPE+{1Ys-&^6NCPip(J|p7=)?u*eL~zzL>7csLRc6uk@-d_Xk1GNCfx%A5
WEKVDHe{-YH>2YC0mzr2NHE(?kvV60HdCnIR;<~s(xxjudGbN}h);CKCg<@$9y~^1P7nk%tQj|#OOUb^A|Y_-GTEez_!-W$;j6>&VGILzdoCp$FPn=%^Ac-j
Q|iot%28!7s2DG@zqKT5xhO1HQ#YnpfpPx@!HB43krKC(J$g|aUVmHpv(cPdt!KqCkjjxg&1;yD!k&rXSa_NSBdHUN?s10HyV#4NC6ws%6Z|uB2Bkr<U6jqp
enZ+}R?nT1si52gyOJvoLB9Yz0G*M$rCB5QfYbfRkzv`YtO(=F)CA{=rYeHk^^g~cwS#(SXml;N&tW3FO)cOx9QfPQp5FXIh0!}A^>qtiADoljh44G<fQ;M6
QY~skX!8Vw(nJhKblYP+GWxc126qSTOUt6JiJg0DT}im0tzpg|sR2t@bShsoZqH$%9VQsSQhl&OP>}P7+KHQWVDv4`YtapvDgl|8W(ds-oMV~Fk+G&DzM$Wt
#m35}j@qO4FragcR|x%iBU7CO%;6i333Q<>hN4o96%$|17-S(UFLM;DQX_WR{0b!b8&}@THY}(e60vKu%-HAgst0dWsE^uCar~%7W68oPAD)dQ3%--{DJ#I2
ROcVQ1_^t$j~s(`Co!$}>Vti$NG6+#d@!=*X;_7bduY4Pk2)%Lh4BjnP_2<iB)$?jGnZ;G<o>h%1NZEslGv9Vy8iyS|M~gAL_MG>mo{d*3KXUmDaf*_C6Gk7
MJuhvC}LTlfKZlP(elljnHY~idn;tWSowRrpernCLy;WQyvS|Fz-)IHm3zd?pJ&l#UQivXRbx77%aAD(-#3zDucS;lCHh$zf`Y5k=>4Pj7>}sirT7S#J#aEo
whm=2LVCZXTAmR!`$EvE?Jc!UrV~T@qRL&0V$*4{NJ^|D1Cq)-Bo|o8Ve!ev!ms?yNvD(<Szh)YI;bjI1yj&O$c<g++r>WJ(IAZnR4)DG|4W%kd3`5H#KR)C
f0T=pOI7mhW)&`BfB(g6I%3~;Ct%V*Qg5<tZtmQ0pOj?fwJ$hIL~XwoWT8L4b%}5`JF*I^n3ng18!Ap6Dx7@MUs>u&usuQ|l&igTBZ#N%If0|x&f>YT_|Cv{
$hp%N^`xYDNwP?m0T*atOG^VR+NgkOjZ_uc{ixu!<%Px7D@Si3#s3H;e&#I2*EEGfc)7-a$07Y$xi#eJzsn^5!}49HOA)*-cH+-JO=77Yy@(0gjk-XaKc&)@
gEgJbId<_G7y{@kBt2tpTC9~hU;~SEvEX8jU1>dqAD;qke5I(d`4WetHYGCV6nB<gZvGxr@&1V9Grf-@FMoEC9HEAT*t32a=Y<vu*E+r>8hthyfEKBU#|2_L
tWwgu-KN?nw6nc8+Yj$2lxjEi=NRT6SNcCaDhO)jcvj}F$fNx%!iMMM6Z_#G@yXo<He&uXRn?s?j_b1vmYg{S2Z6PYk{Wj!^fQYjuT>R>mu9W>!gWMGi^@c8
%{dp7$Yz6ZrO|g)9`iFGDt7g`7c^(QRBh_tqh`&smxS%b`%zU1*|n5qO^SVf0U2L5Cb~8`HRJ~6jN7wa+y`6jK9%|tTP&72U0XG1$py7k9BI=VRt6VuosAv_
d>@)<Yxo+<YsR&{j8KgU@2cQ&Ts28PVW`Vt7t@+PGAWy7J-inIc2IrYeOh{3Nd%e++rG?kSPI@$!h@-y?FQ@iGAV5m<w!r8AtkWeN1feJYl;2pFWLH7*KXt^
3B|9?=76)13kJZ(8D^#L!42d)d{=fm>Xk_Bk!y<0a#fyJ2PbYS?gs3Nn)1T34PPE6fo7HkV5LOl0)6QP(u5Yu9-5N0H&1v(fqyAvp4$BqRaL@E2H{LUhz78{
P0IRyB}l!@{fCC|<$9C$eJsnWp{Q&^sJe?{y@#ha+TwEpmQ##P_an_Q{lgcv?CvKCa)Gyl1Z59}gF^cLMNY5i0@Yws*cQ-Ao*oh8q+DK?O`{lnERh&48rPd#
t8Bq;R&FC0a>Pq<36UH<MQFSw$?9E4a2`)*>1eZZH<mFN1uP39-3gveWVI!pYPe;CFgLSA!Rz?%Mi(XrBQ8KSKJ}PSwcws+GH6NbP=)250goonm7~pUuocVs
JVv=n;_NvyWqwR(mEl&v#Oc<Polx8=c1J5jt-KVqyxmwY!eA<suiNhKg8fd@f@&XCTD%Q3@JTtQZmyBu%BNoPLMS~1z&ut|__NtBx1c<+m#I@=l7_VV*j_f}
S)uuYOd=>tRM=2sWbv%umv|x)D#jYVrw}CA0U^h?2xn|}Smtp^Jf>0!k_8UZACAlTHW{AvK_yma)o^DQS1snJ%rwokW>NA}>ide{9*W0sA*%RWo5{CEUAPT$
0O|mgN(JAo#;ApA;uHz3D)xORKCmnffKk{Rwj;@jd*{S+ZITb_XPWI@{ArzG(V(lcpY2@)PbAj(^Pui9H{z4wk-gb-bq87f(C`k8{JunK_#|-F)B<2c)YFrd
eKBR}pF#1mY+|zKsNU|a-ym-Vm!>}1HEXY2D()L(sVOociUKaJu^yfnh5v<g)kEH;>I%6m>B<&nNdf!h`#X0V*QSt)Qb#tgo1#QzCB2^{dtYCil;%Q|s>*L`
xEhko!t7+C3J_~Hl5=M(=SL7&Lde~|?9$C@<8&!qI)tC}8FJ2}%*EA}YO5g^GAy@cOqm8$%6Q)rlWs~?6h9PT;CqT01V!7+8zJB0y5<af8JE<!uV$R*)~XbX
-IfvW$w|$o34)&?oGg$>wS}kh3aPZo#czJv+caa+=Gd2)GL9={Ld#ZHn=}CAb@r9t?s**YI|0n3Z5Z*zm%qsKh@b9N`5F)U@3iQ*KsQ41+{R&Bn*(woPNI*H
9@I0%5btjmBbvTqORQvOyxdM5zUiye=~}_TmHhvi=Ul-8&`_F_ZcMuszFs8UhicdK(hwXD{O-8bxb#v=R`@BVJFtGFBOO`OR{EI%l!3MJY2F2dZC5m(CuE+e
t}iUyAA{l&vpIRWahX=#Pm5IwIK}Drx+x%2x$l&)vny<jl)Xa?AGjt|0&EKhI}8~f8xo@_{32Y?F6}4ZPQvt!#9X_Us&bjvw2}Bu1YA=v4-_21O;%y6*P|_}
rIPiDN+%UM*#;k~GLGF6l8yj1kk<j>Q&>F)Oa|!3LI^)?s>zkyR--l>@U#ky3)TcTvZj8-{obic1%%{xk*brKZBnS&Y>P@05(-&X%KkWBm6<4vn~f`u9NM_j
`}XTq^pX*VXwWGe#{rbOIYlo}Y%+}2zy|AboVp~2)uR$wfS|gCyi0jg26;yfxYd*@*1$5#mLj-r*3Xo_fH&vi0;C{>6u33gF9Fhi!qoA^M)1p*LQGMyrrL_%
Z=jQ^2hx`mLO^iUIC}a#na{7A1{W&;8P)jD9DZl$G$5em>mO+P_=8W@_*rzPAI|kvn)1{ZI~a+`F`XIq=WD+K_j(6NxV1|Vn>M+Gewm};(&;P}bTEjWG@yMW
EV8uyC|fz(xVj(0V?~G#XATq3x{k@G$_d5ewHaY1pe%6~(a0n4`-u#!;faGvHLqH}#BDDtAH9tg_Lua*sO!upN-Jj%nc?OoVI5}M3?^7}Og}eHJ4H}`$CIz^
Djw?fnQU3fh7gu#VzTGC^#w_wzsTLbHZ$3a;(e%*BR02B>Kn<G81hy3$dY8~+`IovvCWb6A`#O~hSfsN);!6L4ob(r)&()})N+;V{HT{jQj4^XPrjmvVS>{4
=ZLs>sJvzs1oeh<fxLaeI2r7ug3ElV*%cwjY~z#IHxPp&>~9|R{t*06Q8Ynw&Ho}SDm#2>vzQ>$mt^2yyyEX+Fy!O25o`An5Yt|O8irIn=gbj=zV|RrG&iSh
`;<}-Z%Z_rqaVh9H-LC1_dC(8<4*ia)%*>QFWPED!|+_o=;&Z^2AS5=M7d{JEvrfZv;XhR=9@OdSEcQA`DVdftT_^q3=-*ap{V;0J49pa<4rmw<%hOWf0vw1
Az+3ZIOr^Hre+ss&a%j8&^-Pxek~=2z)}m%0o5UzlxfAA4)y4(@DNI%f|<I1hh#pB++PSLHP+YC1mb`{54iV50^_kaVvi~2ZO<X?%9p&W;;_<gT2*csjYVqB
+yYs>V(Pxxo}}woFSHbb?foC2_iebsGIE2l3^@ZL4c7gaKOChGle?-{E64vDE}W&2f2FCD)Rjfwy#3$i`{*Y-TryX%*4ss?mFuTxr+Sm+20%6#kG1mH`PZ~{
an}VX><-jOWWnqlW1-NcU^fs+N&w3wqCGk#h|^anYrOz?;07sLgvQ~8<?Lr^P2lFPQz(Bwaq8T@%bB~TKzG3rcTt!X+BRPKKyTMUCq)!m%gCAi*|dL6#8k1!
9>K5S!@u`h;O)8DkUgd}O_rz)dWHu13p-Bv-?Y6P(hhd?5gl!s<JX!fJ+fdRJM4H}xTgfv5Dt80k}|`T{R|*J_EBbYP2p7LvUKLo7?U2bNI&0o^~e^=-PW*R
x-D)ws@La7$Fw_7mPdonwSmhc2dSDL<*yG+m_Y3&v~6$)2hx_16Xs_Z^F4%YH>Kjw%4YHBbU3@$I8rVCf959=(N;Y5ePJ}PK4-r1x1VZMfc5P)HJGQ&!+dW}
??d&~&r}>Iu1e<YQ?5g}k*3-wd{1|ojpmXUk+X25SHaf<m!olvTG(y4EILd+hH$p{uaV)BRmhy#?-BeagPVW-HJn%_b$Fk*qwKqgn@>xWVFJv*M4*de7@M^&
ZR_--7(E(L{8@R-Mltn}xFh(mg;q7`VIFowZ<xl*910Vj+Hb1W_^?2YP#LPqa$NCL+h$Gk+Bbd#h{P*3Bma^;KpAEUP=ZV`eu=7oYCjx0B&t#Xz}a#smY?qY
Fp2thYAE5jbC-s+o0S;+Ecu58p;pv9Q5EG(&=-Pu3@5#f%;Fcn=6PXAk&#(byy^v}G!QOWb9ve9FUxa?@--lMCXe^R{-uoq{F_@A=UDYt=pUnf@y=T2xu-x_
TtRs6H~Pv1$=TWxX#J4{u?~s!7>E$C-P}ESB4Kt)Yt~PHfr4J53$3PjQ`6yxWt-^*(4@#s)V3p?25%fPy>&0suJM>G{@DPfJ+Ly76D&BE(7nwv_sg{DsyY!f
VKtPJRNQX~a}P?2s#KF{zp!PQR+4nLrnE%r;xSZyiR4TzBMZjasA%3W5BAh0EaIfwQ>BtOr@g6y*L{cgl<Vl`Zo33JtU{TgjM2OLv|6tBcI&Puie*w~OGY49
6WYP9`hz~Y+sTP*tvdgH%@ycBs1<@l4G2{8O$WAfCfGwNjh<L~kg!7Z08$MzBh+KA?ZSnJ;?R=#l3Ba93c39}bc&S-#CMY+q$kJxh<!8x0i^v;U)e()<{0co
lVSrDrJkH?HSM_Z);sJWD6k0nQB9|GB8P6468E&V;2e4&<bx3%nF9%J7=`_BO%e!4>!pIunxoP->n@<5h^TLoFR>Gdlu*refrB#Go`=gdts8MCqrD}{X+Uw*
f|E=<jvz>R@t%MBB5~df-*C8StckgWa-mzQ?npw_De1Gx#rz3>$?&d_1UkVN;!tJg!{aKCriw#0+0KcZpJw85-d}{;W!>?sJ|I{2F3lH86%nRZ-5B$h3Ke`k
!eeTxyogmpzPEvD=Ks>?mxBs&tgWat?L(VeS(CPAh`K75Z=S=b@<7Gj{DfBNo}w4&1`??#a0!YiOoN-$S8eNppddR`*tFys>1Y$(m7|1js_aZ7>T?ipB#=c6
1hG%L{CHjNylDNhv!dc&-eBuPcr><y9=I+(Te@BnZm{mQOSLo=!?)uzx1okvwk`>zy?jx%U*a?NVjpR{L~AK7qRx+_;Nqqb4@trM9Y~`YoKd*kW>x74bj}!h
xG@_F=?#$Ucl5IQ)EPrOBm*Y7E59n+Cg`i0SH?qQg<E3PfB(C$gYyI#p*&>v!M^P>m<8N^Rx66u;B#++OQ1P{GhYTch(O2Hc6nUXnK6)tim>rpswcb^EN8zr
115_LPsJiRh=jN@rOW7}Os;36Hz(48nYvF7JfiFI-KcJZ%Q;TLIFJvSYnuI&imfccTWA1A*ySX@bWZn#iwV9g@rl6fkB#&D|B__lL0@cKk@<tkHuBNqg_J@N
ueeoecL<THl5>LFP9Wf{P@$N^8S5G-`x{tO1@9wm_trKdhRD^oqtxP=W`UZf+|U?KfW&AnPFoil1uKZs5ZC5q;R1!=kxuR1<a6s~45TdNn%|~j)FV)?YKLTK
PZo6ph2Cn?MoC84b+8mmWBG8%doI2G>GXYm);NsUcScTNYbkp*aOWQiF?_CFymwcn4s6FUr9ML6^?6nnD58b^F|rGF-jfTKGuP5PTOl?S20NKd4pg!qJ34G*
cmScdWWItr5etYz?8s7D-U07qIXAB-KfRaD3p{TItWQJkUi-EpE@HDlWY|3|VrT>VFutvOy!edZWL#8><J0;I-kwo6Z;{&$Aou0#z4;_WN#ND5<v5kx6slnP
a8!|++@WrO?R8^T4jB_%rhg^2Xj6ZBa$1u?(roRLsS!xO&eihcpJ`@0ru}bYNRVyU*>^*61Y^kA?6#%kuo%nidaYJ_7X1*pw5^D~l_A<j&3j@vB+-q(Q1qcT
p@OtdZaSm}u#NkHfjhxWkQ9p1?4IrY@7fDKU&?&hE0c{$pg;g5Q`6tez(tBZJL0_x*>jypCOHV{x$h2S1+A>9dGIzmCH4mSaCQ;pt^6>Mk6_Aodaq-j3x;xQ
8@13&!WZU6F#6$FzZ}Q&pnVww!NIH7qbopzJR({(CozAkBJ?rPF`OmI5h6@7g=>5gB4Ol_qg+xn_e<%Qt{nh_T>a7oPeXYOe`CZ9KYU4jG_Z<2qXY_L;?!wm
^7ZNeaat`7tpHCL<n82T5$u+Po^e);C~YHzTK2QPyMq64eFft70hEcw{^gkZB;A+t5%f3g^=CVxNDdk7oq{$b>wB;@V2+zo+!%iEr41)qM8|ro;ULLQ?q=i9
v6vWT{fJOIS4d_%OJ$`j0?O%f4xV9pigU<tz56+35k}!0f~?}|U#0K=rhG9g`keP|=Ix)>+McszCj4jhGa0kXo$;Z%aWSO_)C$$R@N9B1?_TgaZM^rrYA=t6
S=U9Wh#wOJGh{>g$xQ)PP4!$UFkPtgf){nMb}tvNmYdq_QA*iD4Zbc9Cw>~qwR*8}J)^S_2mzY`U5P12bS{Aj|EDQ_8O5)knX@T}kaQl7l9BwT3{S0UX|~0Q
Ewqz4gz6K$TMa3m?Kg$M8bod?A+pv~5V2dXq~C#ha5FR9f?}H7X3FFEAV`f)%P~X#=DJ81to(nrMrR4JvG8c}rx+c~j*b86cImy|0K86MD$UyCd{)OlSuv+R
w78aG<{<8m25gwn7=2<VHw>WS#!iYJiAVcoe*AQlrNyl{p}~qnN?I(&zCSpJnLt$Lh}i&9nJ%E)Rg^MB3%r5zt3A`DPO$xRoIdR_rDOKqiV#H2bbM{YQ?bag
2{Wbx{MI#ySijDI^!vOlTg6B&jB9)nt52D?#XR#x+mmMnN&(QO=Fwm@a+&^|Wo-IG{YeFxxNGGv8naCah81WQl`acrC%>1D37Fg7n44>6829etC0W+hzUi<W
AmcT?u<F*Fk#zdY+xZ-lOF#@2-fQU9!)L-(8G17uE&8GF)16e%O8aFw6CrN#d`HO}9Pe2KHW|&NYPqCUJKazGmEQuA=J{6FjFSWr8R+-5I1JTdxazr~HjjSL
hPe&mM8jrWCdw?rc990gG`$JpF>Rp;3#f*PPt0-WxOsj%o3F7c1tuXaloAVSt7f@TgQ+d#y`tVTyW{SVt~3C7bsyU4+c+2jppS4s1JX*DC3B*NOCG~ouUrG_
V^T|XWTUMHKyb6Zt0Q}b&e$R`9;F$Y2z|H>AD1H%uV`C#^`Ky`<Y}Pj!||H)o({zXRxlf~PTNG_2$?kI{k=ij>EwtVpG;lC25DS-0=&GWc|*+UI6S4b)|5U)
8-;qo^H@XdmcY$&6ewr2pxGMLQa059OqxiqWC}-h8LRTYkL9#u*oH?+e2mCDGq;ZM58@(6H&m5|BA}7&*BgzxwpNLQi@IJ-r-PxGUhNSvbt^zx>pz;UG5}kL
<$p$~^<HPL<M6_qd`(!{vHV%GPbNH)b74HLR6PAjtr`4}GaT+dUc!YB;d_awe(}89$4S86!4|2T|0c+gYx7+1t2M;rz6mz3$xoWwGJJ(K9l!6%Z}7QucCbXK
GVI;OM#4G_m4bLTZYnLp8@|?x%?F%vUvA*U_LZDa3+6m`=?d}?HP<h#$|LbNSZ7<t&P<yDk~b=Ao3cjbc^eZ}hzwO>WaIeSR)bXvi1{cXFWZmLT`X0EAfp(6
jvNMY+Q)jJb|-&U#&M^HMhQ?%9T^!>T;V+f-Y-K{T5~WDK?!Wg@sll6O+xiU>>*|<1)?(x;*BU>l|?uDUGvdPRhU>-*c{dbA9Cic?z+>rS~X9vFW8^Y(!yu<
ElbLOaDmN804D1{|50GLo!je6L^VaXTHPR5HXc{mngn%>G$g==j*B+^7VSYqITnn6a<b}>|EpkmqHg;qnzWXFt`CV~7q;9VWJ}v*g216t^)z3$l&t>B<}@RL
xcD+MJkuuQH18Z#8yjdwpAH)}Gam_p!^zeTF9jpR^I*ng-RAR$-pR)j@@Ol<bJ|}RNw7ZQdRJTSTrsj%y<j1kb}L!jc$heHT215)cM!^ccuML3{cf0^m+T&W
yEApK$wc5I&&P#F@6fG%dC1@fl(bQlD@0RLLmoqF6#=v%iN^3&F4QlJb8Nwb8EJTPPD47veiX+ELg)?h-%E%%#xdbQ?cnM-INrC^ta&sPJdzxvqJkyZ_L)AL
n$f(8R6FpDADc4Qp93kRYU#+|-(Av+hcDqh5|I+sSReG8=UVz@>R8PEA1UQ(Au?69RPUeLYCfr?R1inYkgpCbVycGP|6_;0b6m5GUo&!;alb$%uMX&Wy*NVH
7_FtLLqs2v-A|&R4VBjXs){ZF+4Y<Sz+jA1@;rbxG^sw1ZL^rW0=(LXAw-$G+l&rU<5Zru<McI*l)S`+pG=j99HCB#D0JI=UU)j7eZsB3`QZk4oB&H>en(Vi
zSb(9q)P8HvR~Ns*ww#YO~^of=-OTelWHc71t$vd3ec`36WSAhAdGiV38ATwStiNqn%eWp9MI#@xRw09nLg9kMIrE*iW-_2;OGlcpg(wUQ{BK*Azu6pc}Nw9
=9kIGvN4NdPUC=5jHD$+I^V{VqUeVl8e~9)RpRek0dOYKqpq>IMPG$2I$Ss>FW2rjW@*BAMndjhsJO)kI!EOND7bu_f*EtsfK)x&d7(1ZZd5T1WVv%N=BaVg
Y>%yqfQ{|N;la?XfZt~6Pc43O8%LqtLa?2L5`CMby!*!?$mTxYX&$2EV22dk)X29NL;$U0ij>QpzY+^7MY&&E>fGN8h2!5>O9BvbSyhvmS)0ds9(swKW;Jus
w{U2!GGxrzeWw+otYY^6y^rSRXs2G)iy30&&OLrgdYi%Xn`^oKvWSV_1IF|2p^W~r7<a(PbUCW~oc7bpW}(+*1gbH`QhROOKTzhq8g~S^*m1n~_p%K*eAxi?
oe=t^2lAMoszy@3ata>o9VBYd`cS)qxuqD`DOhAfq2%Rhxf@JqVF9gAS+09xBkI0Y(S~KbI~H-7;?jr9%TTU!eZ~X}+hga>$SUF0CrEJpU7k-ZL|=d;Qo^XW
$PpJa#<CjgZI6W`F3WPRFnx^*ddy6AWRePe_Q#Gj3ea6UQM4EIz<JVug6T%Di-$Xky5lC-OfGn*Y*1`P!B-)>GPe%?sDm7dyHYfh>IQ#vDM@L_le^|S@yOa&
OF^$IsS$4E*cTGgzEbv<DC58T`IK#_<B5iazhDk?ozOS7XvmjP*!@f{_gKgMqutI4P&j&ISEjOC*JYN^3<GknfbNx~H!c-fvo2|bae&AfTDUA~=#5U|{ncaF
W;cl!Y0@V#sV2F2p9&`r)`ol=@Q_cANm!>IC|h-^9Ymm6q$dF>YPT3gM~|@0o}0=C(x}U4gtY>~J5bto7@cQr*ze_*fmxYB4gBE}6d#x(Z@&wUmZ!X%`Bq<-
#-B+0-0CWa0%(JPN%~jT2+fNI61AY1jyF{P>Q|=y+!Pm6qG4Rni5c<k_|CvYxhytRQ9os7j<K$+Wc<5xMFScsUn>0rNqhPNN)gvh5flNqEe!WAcX`%Y=KnAm
XXsKi78y1&SfJ1qsgH&_Xb2k@V;yB&ffy?lj(tetu1g12MR6%%R6o>=+tiCD1pt<mk{5WgtfN3<nn;|~^3BkmI25!(ED{CQrEtnlYvRk(-x*?VzXX~*d~#LL
FR}Q8MJn#Sg{a9(`!;#+<{dlgG$-TUe-xoJ54_%qM<$o=Yye}+oBnfMlazUDnWrJJre2)6)=Dn#`v-Bs**wmz24-f~SSgFa1!dhvXL_#WDo30pxxY^J1fXC)
WKP92`XSj#8(tpOuv9wdAznyXRvd5lC+5%#IppOkB7~NnCWLt;%t6h_wmD$*i{`_sQvR*caC6jA!X!07;yZUtKd)cVxemxZ;>Q%Dt+K3mYp|VFQ`<?+9r)s>
7)**r;?2%kjWtBVVCvMF2f#}h-aZMYx`y;mox{MRAj9+A3tJ5OE0|dy0aQk;6oq%YKPJ(OPO;wS-BI?kmVPlwK8d9DWR)d?p8I&aqr5i$U!M+fNI))EV>-b~
o<va+l)#6NicV!@`+e9rYl>EOjQwJFx{y@xdE%)h5pG>{en7&o?XZSCYzh87rI4#4Zcdn9MCR-E;O4pA2u$eltoPSK_CP!y39z$tUBj4jcoJ3#0@XQ5mpI}C
kI7$*b3!mo3)F#LW)^Q|(YgV-OQFg43Du!Z6@`Yr@cpQPia4C-j=&xzMm+_ii*l&AXOqLOm9}nPTIZau%dva?Sf!FW0q6)KgY0};4cZ71KpfA6n~TkjDwg=1
9JT_127S8|=)2~?X75JrdH8t_WI3wLmY9j`N&wcJeY##>V|bY{AO%x!*gK2RQT0CJvqdZJZ^MK_e4YBPRL^>lV2K`$78m4{G}#c~94(*l=UT=R;53>}dS_{`
HYv0aGgUe;kM-O8BY>w_v1Xta3lEn)<UnQetaM3;(6>V6xlUcp<KOcCkb3kOt_mD}DoL73=W>kQB0`NeC{ad3IM6FDj=;t`hp@7YJMFAJV{S&c?Ai!^V;+MP
`!5Tibq&*++1DNXwPWF!4;g}QMAkZ*&=|Wb)wA^4>pI;A8Ca3PNIuGbKZz*HP6IIXMJoyy?)cr*o)P4suqZtt(F0BZ_5pM~J&gr_o1?86=g<PJBfPi^KK`xm
e??QNpx6)mmk>U7<u_6{oox{cz7TI3%~*|Y4PJt(HMs*YT7<^Cw132$BGE%s214L~adX#&jMGWq9HrkB_L11z_FHnnUU^;Gf4GSEmqR!niy1vxJ7PK2p=X3c
jXuDZfj80zK1VoRYa#~ej1>}v(Yl|U+IsmZj-z~X0VV4w;&L}hr2mFpXg<&F7&e1U;Y&~f?xu_Dpphf$y7STTeMNKwm_AAq{UjnfK#4D72OC8wii>#B1B@gc
0n^L{k9gJ-Mn@^Ci}d26LzWbrm!7(#|917o4#c2TTTcxCEZ7Z2Xz)JWkAo8(^jX+t5m52`OT$;7kWW;IKx428A0y2CO(m$IpusK2*Fov`!dQ)b?@H}0YmK5m
!~Wv?r^$j$Czb0M%P->ew9wC@eR^*<S;tkM&LEktK(NrEyen;_MWP+R*&XE|7Pkb*Ibdy`?pM4<f<DfmR8rV?T6+HLzPn3TCcr!F(v5Cb6OlSE_6PLE@zT63
3=1K)!M~a0jfMtJGk_k7C-Bd$z7muOL?*2haQD+KHpH~`r&?_kva($sw5rn1OKgnj#PU;eZ<mHV!HU-TjDB_8&*XAM9?Im>)Fp!;pQmQ}4g-Zv{FM7Mdfcr<
UynRv#ZZUw5{@wiVlfPtBoX$zQfR&Fg-+G(y5E2r{qQesyID?3d>z3npZ&trDk^F~uCvsKj-PBRBIx$P3kQ|Ol!?JLep1p~Z@WdbFji0zM?J}kl>hN)YQaqP
<zCMWsvp?&n-s_w=qbFi%lJg1PdK<m0h$+Q74pq_+xM=DCd$2yoSG}0`UW9F5E=)*L!Aw#-rCUoHDP9U!$=mj{Mh!lfFpgJLC@kTDUgRGo|=lT!I3aVZ}>If
x;B53^2}?0*&n1%4?Z`Qwu>5Gy3R^e<4%|+aK`lKZ_yanN?^@%DTE?xyhe?~hueE}->==16^@&5T&UDEpSbXLqJ{%RCQsuR_pSswKMs$=_Q_gS&h(+dh|H`5
9*<0<u!XWU%$K}hxHJrF+9AFm1e>)E?`LnV*2&K=wlvkWebhF`EO#uSoi2q`1&EK>aQ}~NP!>7FvT{#Ec7v;xZyVX_bJV1fETrwP?1>^xE%NoGFW>$~(;yTz
30tsFA1mP@Y1600cZ1~<mNQ-kI1H=xY*{W`m73w#MAX225vtVNEMDP@(%E6`>iRQLQ&jxT?w!JLklfWdbt_LcTtPseibIXLBdbr&fDv)cA60;lgcX~9H6cD-
Ovm81Ai&8a!RdLi@OGF@<c{5q^TOdFb$jcfY9M^Of{fTC%gky!l^9WZlL8<=9H`ZHwk^LIdMmlzosac5k_Xg_jJH2^A38RKLFG=*D%8K}Mudlz<>$ETidR7f
ua^aBM4lRw>Y71D#ZFsTI@UUg-0BLdkNUajxLBKaY~>_6zm_U=)L1`kp~?3f`f>C-u7TNPUl44LCC*lVVt(%l#8eESJ4UG)z+%X97v=183(R5=F`7HcDncFu
zhtolmr52N-zX0h%owC`7Z^-cj%KeUdj+O`lXp1)lo>f!g83tqt)2#Nrf*S<AGX)Wq}qvb37$r~V!Yb;;EMFu>f^t=pgWmpG5)bRKY2nvR)6+jaR@mD!_pED
%ggb*T&cq`Ae0QSLOKt_RVQFju3UNPY3&6!7|QNKUITN4tTOt$kjdtS0;G>KQ!iEFHxApaPRYk1qzx9)P)$JYKfl(9?_Z2_vpy9A%7~c6Hn;J(YSK!FDAB&G
1(w1A!}Eezv*@O4ubwc&b2*oUjgOAm{8*<hN^q(vf>BI<v#%;iqS3ZDMMJbREo0%C2|Y1i0s&sAFv@l&0|Ur5>RyDfS^cTbl${Z7gZttgu-I#w%p|Xj;D?tR
k${gJJNblv54pfwJ8{jvH>zJhPufFJ{x&cyKS8{EE!#_YGfJafTC463N4mCU*uIa39%<A-CwT%8#-~(mR<Fz^Ld|0UZs0yOSd~Ascl%JmrBjIUKNKz}On=d|
NutLlrrGuV*=?|nqSb@0ta^KEdg>(UdB7fX!<=xtS81!(*1g(8uN6M!oxj7D%Y}0(-`UIpLk5Vz>vJ9Ed@zk}0+REFuZHHP24$TP->IFWs)*wr6q|+yZHqC<
V`I*%ilO(BHdy$*=vVn;P18eIO2lbA>du}Dp4+`T@h%Udb=Dn#3{(gh8YJ!LyYUg$#9mCR6txIT=21mvD5Dd?Rr!WKEO9*cM{or!&HY3+^8<3J62A;y;bbFm
Lynl>u7v(`%8LiqN=)paB#R3IzW~IPoE#<~$^ucCKtO)N`VBnYIXW#U)*WF6(#jy1jSR=Z%m>;{A{O=%T1F>ZiD;j8x^=qw%#2y<hNe1jii_lG_Hhg7I?844
Pb$^lRi07QLscCPN|LBQ&UtD@4Z!E5LHGe)EA&trOpNY)iaUOo+upTrZsJ_XKVy)~Wwt)?J9avC{C>&@I5H0x2wG%#8hnv2NsCA<wfG9WVHgwgL<~k-;#N<x
4?CI2EK;^z1zTg3TXiwTCb#gOE2u_d=f~qxhE2a|!7b4%fL;l^@65j4NfOX{pvX&ii;d>IEQE+F%n9<Moso`~?wzxwV#JsS+*54|NO*I(uYMbYLlWslNL}?f
yTA2(eBz*kX`LUp4^rc2hD6Egm*RbGQ{8t%3wS70q3A4RX8=O?HaSQ>SHZT4ye+kP^jOK#d!{$t-&b69?Kq6mKj3Rs@DO%JssY==iAI47Rh}RUb>(CnziVPq
4~Iw3%W#w1da2TC1m1*WrWi7;IXl)&WKl!XcF<dPgu<GemTPRF>oc<><Q!+(DNkfj3Fx<PitcluQaK|)vFOLm6r}g@&uR;i<)f|<`qCrzwDxG>RSYO`SavA>
2gk?tq!M7N=nU!4%dv!LdM_3H=!Wqz$`OkL1pn;BB3fGxc&7V;_5Ko!GA#Y<+j(vq22j}aY(H?$b1lYD*>{~UolkGg0n|i5%PqH%8Fn&9GH&o`&(<6*{fW7^
avrasFy^P$r?>x6y;XnlvE=N|CD_3y!z5IfLM!*M%~Bv!uB=DfIFQHkXn4D^&$o$HbP^_UTs1Wh$rUDJK1)Nfr>ygp_d{^Mtu@!!SXX2;6hEUH!ZIy_4a`3v
F%w}s3>@cJo7?Z=p;E=L7AjUB#N@QdJMPMDgY7aORV2`8H3oL$BA3w`F0j5Ao-aLcGRjbYzJGzkJ%eN=O=?ku;X~{JWc1hQNgx5)48yDc^-7)AdeAMnIK(G*
6i*24h$6{slkofIqN1x)v8lb;>R-ZI961bNYa;YRn0>jeK*#nM3!s;TMI9>`_G_x<(A`Y&bNToeebT^6tTAZy<X$16oe(xbBgJ!1VlUXeI6bhwtS1M&c1uRm
OMxA@NfzuV@9oV>v_%vD23)8hkXc@zSqX_CB3?x88<l<ob|x_Y>1NVrzaaTUN)-}%!Gt3#4V;;e6rm4A?nzHiPO(Mcq8Td2a%xK4Wd@n#==MLBk5UNWdi0M!
<UqXtBGM3zSIcz%{M|{9iSfHvmJASenwqdyw0A;FzX@|KF;_s$+b)QEYv03M9#F1dU>xW#h{y6W`!yV!r|)#WXd@y}tkn!^mqMQ?8A7@8=&2L$-e&<9I*X+-
S|INlJio2%+CCyCOxde9l@&Ve{*b;*wE7RK*7H!bI!<6`8VWE-O<hPd9tLZubqN-JehgY2^!vRdUOyDIQV}3Y=-smUI>A{5xeBJkVhQEm(V~}~vj4f7Y+{bP
hz8Cs(OfH))98{Lkja&o_t1o20y!#_r>arcc_PNs@{Yy82P4K}HIn`Vky#-_Wwh(T-Guq1_d$T!DI<3%x}ZRcwbLbiS<&3`awl{>!2L>_hyVj&(OFI^PtQ!9
&Db{{qI@YIGG{1iua#$ziYcl%<#GztY{1OZSqf^JG#o`-Cs|Io6R?+JdtJi+H!sbt4mfM+8B3?F#TIg>N+wlM_3O(mypKz%Z5{Td#+Yl6pU<IyL^>L;@u1DY
TKj-Z--}ibA6&}1$cjQ|mzhgXQNu%X5U9rW@}i=oaTDh!FWux1hT3)#@|x+t)Gak06_n4IlNy}}{!Mg<U-ljRmD<7!7BjxW(6DFlj`<;2N@vf=n+U@nA&3d(
=GP;x)wDfg3JAsbi4_#$dY9r$<pnqxh~w@H|2*)&nSf(%b++WVF1Mt+_09PBK-+;U%sDGe8Ou;xwADMOQ=cNteMsSj+OpIi#y+Zqc*n6E=bcA<*yRKM?wapK
tf*~1hbrDk!qb2o8~B0XOCoUOR*c@HHK5k3`(sb>EK;9$PDM<W*4dbM**Uc~+)<y;Vt1K*(3>Kh=fU|vPhP3X{{uoENNaU)*OjPi&bl<@--H^Bf)y<6@9FUd
*RtI}rJB-tMF!~XDHt;{QS_$qIVRnA377h6+}OfR3k}s3S%zE1JB91F9ex({DnM|frydIvzRMwsm4H24x32<oz!~qsL&(PngyEt`y@S^Vqri&3843Z}k`+@=
DoV1Jj)6qx?2qlZqvhMPR)$;_4lrjawUCkK<aQFU_rP5zN4ZUv;X65X<;?e3XVOH`r+*YyAcWYmpVqpx0MYlQcTLy{x(PU}yVtTTrJ`{D?CqW<p}T<UmkmZY
VP@V=?fH6qgZhEZmDTzs9y1WD7T*Ahls+9}Njn{;K2D6$gEk$D?M6HykWDuT;w@m>r)A}T<?dz5NMLaW0nFzKP0b2h6oKNxTy<?pj5CP<XJ)7CZ6r~!^#Zxa
U^4#0P%lZcgi3%2kF?AgGjF%Zpm(%_5du+hKytIc?M_`-2dym3$WlsaR<p|ClkQ$ct=eZ(n~}z-+{Y><K;D>6)f5P3v_v#Vw^i<C++3!;Q$}hfsr4z#s5*tX
kK2r<6*h`^ykd#;?~{0d6h8#EYgkG<PbkP(ISL)E+<F8P#!MD@B$}(5%29+w0qmE49Zp)gA!zkay8Ik|XB4!Fd?5rb`!ws#jNc-<2MvgJq6+yve1lx?VaBv<
tzP=fwKE0RKjj+?NR^$59m+Xv!Du2`x(Y+lDj&JI=Kp?&er22CxQ4aC@U2I0E>qgf5BTMvlQ4sW1r4EWu@LSv{w0@Mg6=Z|WRBpHj-jB$^5u%5f^75+<8HA+
i5U7u>Ofi9Qb#3}3#PCRp$t1isPV>KRiHT&#+My9>-8;Q0wq|`UUJ%-q!DZb&BxJi2#$^xb7T!~0KaS|HaTGOAt9<XUIV?Sd|k0WYY)J7Yw}ia%opo0mJ*|g
eDqy_VP$yK8d<00vj4(lz6jM^hil@QyDR7FwE{As2-e*t&Bt39`Wy4A2%x4FH@O2aC~!-KpR=vQ9HTEKXLyEB&>$7P8sWEKK7X!Dnz7*kVIz-K((XHyx1`_9
0;no@dCYetL8hm@Pkv1oqznnLItP@^!GDabiI^;s<#{Bs3Nwm=WLbZ;=c)4(mMhyN?vAI7eiWROL$3&(t+A`OWHwMe0N(U^JAyn)gfcth@TOg7Q^Am@&<=~F
J@Lpn&`sdjmI`vz;=OhH5)_zFq8b2~YWQjUzee6f89$5iRr1oUgHaZYzM>iUdmueB4)GMRUlmiLNywc)hv>8tSlaMFxo0IGr4mF}wOa#cQE(4*6<vyEsV0uI
xet-F`F}S1#%q)C%`|YMDeJ^<BAMW{vjwsD4j(#)!FT|+*OFXJm9_gZ_r|?1SoF%%UWO+k?_S3PWT6qs1!Cn~+Ov$PcTnC7#PP!L5?RjUuG6E58I$U!Tgc*T
iOQdEkk{M6{yd5Mp6UE`T3X}17aY5(6Tb*yTa#K|krhp{iY~F1q1D|f!A0ot_!4-lNI(=(NOE$tPY}<is51;};d7N;gA#1n*0=+>PQW`brZTX9CK}KiwyFUW
;9iIA&d-xL9zB5HY*|Nru4wMMx~`j_0G3bt{~ZbUz*53ZLM#jX5nDTt5UOhEz=^m{w|3XgCozOOGkt;2fA`-@<ELd}`*D@YqC#Y%xoq|OQz0FtmQ-MkDCHjB
58H@KD_PaIF*HAu=De-lqE!;^dDuUnx|p8JF$k=#{N7I^2z%hU5QhZ04(GmDB>YnpsFon~2&1#jt&F(ijra5f0B$ni0$}RrK8qjOx!4MXe^+8PYdJ|!#nuZP
LZ!h9_fZ#ZNg?+H_l($6VGuM?k2bnMThI1slUY37qGbI7iLzH=4JNmg!PIeOfTPKG2lL8vn%7}%K$S!F4M8MJMT0K1tE=b<Q@x*)4G|m_xd+IHDP9Se@s{1^
C$wjq!@1SbEQzOt2;`kfV!OOOLzMz@v!;m$UsBcoU2^t&K>{fZJI@+({gPGp2Hfe!t#RctRx)6I{5@#bxc9vqtE23$R5N~G^MxBK`)}a#Y3@6mwCOQ1(^H^u
k=%hx-=LQEO)G0a0Z@O28kcv(;*hY9b7O8{Lz9AFaxcRr;KiUe%LzOpJ1j2^%ZHv<RWR)C2~92c<CK3k)_PvtSJDbjGt28H=8=SoO?1maoM8Eq&3w9o@1Qcj
v|Y_h`v)A?$?6749)xZMJ*JeQ`+Dh--jlCr00HpL0<AGeTpQOqS@(`!kvX@PMV6et%v(FcSGz|}Ud>!;mPKdjLxLc>3>CNb4kw;YOT=KwA($;vi~uPxR<Hz?
qX4>rly<T&+N)$O%Q!y%UuDJSrk>@i5OZzmijggJHN_b4m>04Jy%9%oy?<_((}S(;smPzhUIg5+$ugb`I>=3&3%tnjMbh45cf2eZ1)lv3PTI1NL1&q1?sNB+
ny&-O2@TUWc)m$_Mj^IZ5`0P6<Kcw^7kAq<S_LIjTMo9D4Iu*?IEMqmn_WTxG|&4D?R+oUE4-h1UhKdnLZ_Kh;t((XrLp53eC(gepAo7n1OcSb-_=cLrINn-
hBB=?V>36!gNz_0zr(8SAR-mM=dhUm#0p@|(S`v=1%kf8h}wRcpMv&heG_fUvM)<_d)LA<o8HKHzeC{I9U7*45NQW8jy-Mrmu7(8TQiUhG4tv_oK%2LI|Z3U
2O^kEHLVa_z&oxG>U6=-5jJwAtbdkoekQu#3GsE<%?AGh-B5f`FoF1&wbFf+)5p!4nfXhh2bXdtHdEpL_rxu6;${^hB?|^*?;R<`z!DpkHi^{qj&;i<zI^?g
Uf6)O#&KN81tH8e=&JA?`w*fuQNRhcN~1i)$W9O|w(}hq9vDG6+m~No)%%MA{g9v0)2n!kJ1=_ID;CnjUTdJNf7{%1fzJs(<j@0R;L}seg@=cXh+xuFk4^EH
95lahC9ZK;LyPQ=_OcGY2(d1dWOIYN_-~!uY!Evihis!3bfV6+O>8l+7RIoNmZTB1wK>O_YoR7E-2Gt&-gj0-mV3FH$j+-Q2I=dD_*&M+9W2TLuZco1x9+LQ
YUADebD5tGPI+Q225T~O!#*uUZ~vX|B*;=l1+^qfE<4?KUjk6>oLW9LWQY1#I}*a=|6%PpTurryenB;UNt^pz@Zqkp`*FX%wkMuG%fFFGVvEFX=uab1>NaBK
lAZ2>-sv)HPG!z4gOVI<KP9in9?z*Ki<nR8HWX~~W3s^S6uAu7=R3z4G(qqtg_;Vcz$EHfyR2QiJdZRiPQEK0r=wh;$me9olo5#`)n7=86m^WzlK-qy@?Q&|
t-SWYQK_jFoF)%(X3<$&CpI0JU4UljCg0ifLhB_yh^?Q3`^{^!H{=ef-t&r`v8gjb3IDw<6mh|mPx=*GbylLG0!T30Tj!!P24`)3cfA3|E1>T<I2!sgr*#Iz
ly`D{Kq?w1n;>mM8tO~LD#BfOzc~812-%}e2{+D^-K@|=&g>%tb0q-UnISjm+K<hKi+I>TRXMtqF#Yk#TD!CRzL7g>*RXlCgZ`hVS+9IxA=#dsgHCrU4=Y^z
&eNO7jp^kFFwS5dTd&cvQKso<_9l<og^SQm7AQbqO4*wlddD&JTLVrmo0}@~rNav=X37d^Rk0ieNr;re&lxP~4A5Ad;BpG$?;=ANrhyQ(Jap15o}}pPVL~Ss
OR%B|CRFN*d6Pf@(nbCh#WMkZc2U&q=gb6nO?efIjkP-6Y3i<4XjXh~@L2o5?!n($&sm0kXJjao2w26RJCn&ElZ{{ec%aupWQlx}Ip3bUwmPKkQJ;#4aespQ
b2eH{Mnw4-v34ek%H54Z!wtyQG7?a#>v@P>|6qHeO1G0aQezMu=Uj^qGhYA)$npbdmL<K7KID`BZ7>Uj97fDBzVcVGGl46Rozq#|5dII+kVvUeOZ1<A^h4@W
t15``FuhXJtBTtd^NnU=OC@dJNLlD)J;T4J>$O$ITq5u}*PH(wcpLw<dQW|hm*44=vTxnLTp0czo?6h_6U-y?|DC|3sNVUPrLGRr!?-D_jOz+e&QiCLxB{ZS
J2RwRb%H{nO72N>fq@NeT6J{3I);@LghUMElTQO8cHn#p5Kn1<XTkdxGomOe%$w^JNI!)l5Z!xtIkIkR!@DsX#Jx7o+k8p;kG@3CZxX5>*DTBK#}9QM0egh^
P}S!qU~%54wfdnrLy3~jIe|TBe_ZX*t25vRb?5nIxRSl!TZKB1NFs1g!!uOs(zqNe2l#9Hw}?_Nzy&H~b{z^zhQ^7Ec%0P1cw2s^h&bKl?3|17s1M&qOk7(+
RPhqEf8Fi?3S|E*Ks08KT7YSPz{XzVU<y#=rk;zvGFsi>csx~!9w^*_pY%hXFn^Y-Ux<AL2_O@&2|zG>Ew4os>IZjt0_EMaPp1gYhaMR_?nxF>^+Q>Q*Qkqy
Z5dg5N4nj@6F~d5d8FzfZiwLV)WO`?;V}Fx9Phw_y1T&Nxn9Fnr@;V=t(1%)Q|1HSueVlkTc&c$SL!CP(0?Ov_HVShTxct8<oTB*(3%fEm4v%py-7#Vt7Y=&
BVazJqOO`SCDDBqg(;^XmvyY<YwFV83u@w<oa{+>&G4%woC4Pa#<W;Eo7+iNyr42;DH*8kl$q#xadk1NM8FO*nUT;}x|526k-Ex9N9$G`QCk!3nBl6~2UIfF
xSxs|qK5Q|%T^R9v$aw&(Yy3j;VKdEEekIE^L<0rV9uFNl^Dd;Ick<kpODy;$~t4E1gz5U?6LL5f8<N;-zg=l?KM>5(?1Dr7Q)!&Mb$E+6?2B_g0H@FmfFv-
#!7@_J&DEMQ8V4x?O=^9jlL$3p62V_h(%p8T)E{7?Wo&O^bLc5@8<}Z`2<seeb-hAyAJ>@3h#FgG|5l%vdW7QahF$Z`~zZ()0@Xo<LT1XXidUOb5eVmT27t$
jyT4#gqypq{2H0UO|gJ#Qt`#<nY9?}2SgVD@hT7C2?LF?(-`F_jMGcxg>Q}Z>+(2(dmLXj{aHhrF^godw~C;4W!5_t>X;}sl*zZ7i~4kDq8?Yv*`3mj?n_R&
alW#zE|Ov)D)cxR4@E3G2+lGVdI>iyIn?)z4gHpoaj}cDy|{V<v9An0$r;OrQt|e_BNM6jjCpU+Lfry*C#q>8<@bJ><Mn{AFBG^Cmkl~XFsvcD!a<RQW4ie)
(byRa;}mLbVo6v2PE=sX@=ZV<cTmxvHrS9@LKr+juN~MzoH>$+bhQ;?JZR(?zFC(mF_#VINRG4zBb93VtsIPoYip5_8$C8<6*F?d@QOS=^NeyYwmF<XoPDWj
I}*TzBu*MHk88pI(GudwysdfSAljB9HH@IB;xC`lLH?P^Sq!TW+U-x8-Mr}n%)R*8I$WSmr8Sw9Wa&}>s^>t>>|l?zk!n?%E<b9i4!MsHSt#1Cgt5^jlR-T_
kYiLqsaqFev7a_LkY@xNYVX-qIVZ8L&BrKg9w7LtG3|6tTP|kb>h+UL;sfkFwyqdsQS8gESR&PDc!)Wop<5M$EKM*0FqkzgTOFeYFKfH|VY%b8e<|Be9*cwA
=&DBNgFk@!L#e1c0M*d+#PCQ_BT!1LykCym2T5z<AooOwbu&4g)nn4&=6=Q(P)jTLOt0h~=`NKyTNHpX(p?Puo24q7LUlll`}EGkJ$x=`tW)Tc7AR-!Vj2$v
^rLvq#ou{qc`8d`+H_Dlc-A2e+Ii`SS3Ml++U<@F?GZ-MCPfKy%09P$`jme<g#Yte#M(Wxb^9UIAx;@Cu0|*^Wq8xd26esh%QlDWl7Gq$0CBjptge{4*eQSI
TN_%2cZjs#1*+~|2BO{-Hq_r_)I8hRNLB*-XH3kHMK^|`3j+|=gD=;t3o!@@3vhOBiD9x5@kNJq)ZOkr8DN?%=!t#JS#UHP*?1(3x3%&;sO!UQjAyv<dEKjL
N0wQZBQ;q<QE!6%MeTk$CFjX^U2nU4P!Rw+_=tusF_R6#$1>QqT!mSsMlBgruIr{NU>*fJM1dj@$|NA;F=kVny9%y2Y>LQ4hna3X2`@#-&KBE=HP^O++^SQ>
!z{<ScKjTZnVI7%S-4)?WH}aP*3J1~X7()vg$8e=ihFDa*H6Uf1NG!_>oYhgogvWTezk3IN2rBih-R-5B)lgJZ#%P3P`T>n&d?$YG|R#+2koN69kpQ27{8Cr
jXR)HjR|P(`>z2R-6Hg${8~=xFe(<^s_pC`M#yYz)3&II?5>X~w^+Ig;TZ3o(MYdQN$p5w5v;ke?wL+%<wh9wys@FRnBLNPjVqqAj8hGyqfftlHAetz>}a7g
5CD&tQ5HIemg?Uh<?)oOfAuH5shJSD%ttdHTZ8u7@BaWLeY&n<i6LqZWB2ZYHIDPTjfAH@S(y=EGNK;xxoqzC?5ZTDPRNT_4fM8#oQzHlK0yxj?~~-X<94}&
rD>6p*@BAW%gzD3HkL@q%%=t%{qvW~^OmUhy1AWObX`SLKaQk|*JcVg=KiFl*HNZ>(*jwk168rQg$oYT<_Ald`sLE5Xbm-L&*A`d2^*{I3BZiopeJf17vej4
QN4-?68qGJoYk%^U$D0rFy<ZZ_5+g*hdp2^J;A^5tQxR|t(^%KXM34Cw0I7`WK99&d!$wd6(P}5-iA3f*fd%y(yF+<RUJa9ItU(Cc`=n>{8}dW)c@_>EB<~l
nRPAsu{CDS#}wMfGOnK;6O_)e17M|(P~N8-`;T4=Ar5TbE5}+Mdl56#T<1w>(0+nW)EbYH%dFIm2N-=eMLv7A+?|qMiXXzDTZfS*V6JY<c&=r!7OH=+dOsNZ
l{XGuAl3c}bbmF#$fjO0fA;#YqZVzEbYoTep_aUmwAZ6+<wp`tF1Vs?BT!K}p;34{9`T?8Paceg+pl)~CzB({1)Rzr%<h+%_P~t+0)O0QDTNdeGsPQ|_4Dh4
8(`KE2U#N?fJBie%=y75#B#tNNvp`Rs9dm2kTyY{ZLtjI5e`)Ybz<fofWu@TB!eWYtsW}_#6?Tjo!<4}_R<Yvobh|dRR%m+oxF_Mx1<1G2dz&&w<rVShhT0<
QHUMQ8rXJy_Z3O+CHi~evnc0I!<)++g*Af8vj_L~ScWXG4>B^qc?IcrMTj)qHTe4uj0gSC8L2I`f8rMKD+HaVt>z4RKgM8p&ONITU%4w=?WfbuQ`y_qTZwDg
d#v2o4_6u%bjjD*SLzRI8bTz<JSsSlTlgF5>!n*>vf}{4;k1dw)6+#W`z`DRZfbkPDnAb7k|U70C;~$3;+Z@^Hmj!jIxS)iA{?38xDP)%;7VZE2KER#AKE(Y
F<6*bH|{`jF}St{sSJr^XBv~PaU3p;OXlmmPg9ScqRCSMW+O2`|AJNhy8<__&N!M982w6~nh-bwxJ3G={kY<&;3_njubm7kq7hxNe5Pu?Wf$tTU%lqm_|2Xe
;jk%vdpFbI;+;+3j|70S9eekV+O?C~DlWG%dSW;i+31Um{iTH`ZK;V097QPue;LDg@9Bnw4jgJlXH~|=6mHM_9&T1dKB-HID33v~EVFB?NS^>4LV*mLwon)i
u3G{gsl;r15=iQ@-KGZB%##TJf9tAE18O5hwm%k=j^(+EHU3bZKua=VjxY~6-jQ#~-5x~Y#c+hS5;js-8p@QHt6@40(r>|7px$W8Tc6u2V~#U?^axj3nrV^<
5EYtbUe=q6xT&Cc`$-A2dfTywl8@X9rzb-}0G1t4=Pv^jAj+%l1KDZ)TK+$XT~gx|wYk6Y;Z<8-tQq5+D>+z8meIr|N`z*!R+(?*3sI)O*Z7XLT8Z-mI5$5i
MLcyg14B{2-%>Eb%4m}6Qc*lakw56+A8IsCdjG!_0{70hminSNpX;@D>THfz=mpJ<3p($Ds^&e+0Le_RGs;Gj8Otn@xp`s-^Vi`aBUr~F4ryol1Kx9t`n;vQ
F<<s6rG7sn<yGBT4hS2zXY>Jy91%<<pP+;nJY|$%Tg+A_7o@hlpCl-K{A+FpgVB^+*!$cnpD?%-0ECPD2A8m|$x%bm5Ni<0t*uCK)@@k=&25ujRD~_e(29ws
e(cigiqE!3dgSjWk(vE+vndrCoCW6@e&h$Aw`&-F?LFF|J1(kDwytXJVwt>>cOmb9RK8B5_7K^?5I?7ut#k%_<2aa#me=cBx~<n@S#IH(>$jR@QeVvZEZEDW
{;1yLd$KRDVasP~r=6Vueg9YkhnmL}TdYYJ=Cmh7YZV{5O&c%!wQ^JK`Zb3CIURZVl~?Bpj2{&yes&Y*9sNp#hj(fOu41VM69aAV9Gc0)W@96RX~PD%dZcp{
vnaHl-P<~7#gWfrx6k$_OkgkPqkBI6wC2#obTx}iIUa6=e@X-4oC^pn6p>naVr5K$ykvkzysY{X3TBg0RhEeRR-rZ@5sL<l&(q^-AP|&F*d4QMw%eoZ@*>!`
KmMh&96C{gtFI%de%ErkmFxU)*_F>F*v$4(hRYcz^~J0%_KSrbJyv*bI9!#^DtiNgD>!I~$P=Al(O1@|;B2}b0J|OSD~NSSk{{O&px;b=*pyV3QAy{Rz(g-_
5nn4=h9;sxlq0i)l5(02-vE6Gwtw=Fp6!xYs0>LIb9GR$B`YR-Jxk%Q1|?oJ^D>lSL%*9U#*?{(vv0I(b5@#MH_h-jgw){5y0lBRfI@;?%nF;@oIvN*%-wE%
b4=vq`E;%IJ%)bf{bqf_!i#oZvPY;`n%>-lZvE9>kEDTOlWyL>wC*sg>Ym?TJY-$U?X8o2TkA!o@9mrLzO**354d>HMO$u(P={SyX*0^Sj8JR{SOxGABhBgQ
A|B;WyGi6eZG`gr?@Ly+<Dt9{5?UNP48lVS{L%%fBJ;sEk?r|ku+e{kbFEBf^YSu}ZHfG^@aviWosFC~9{tg)3vcA|LKj4PI?Zm^Xz<8&%(hx2B_#1-rsoXS
Q3R6)kd8mgt3}|rr%dk8(*~9k@ywtZprm?52n`7y#T#;4-9O>2khlSs?Djxt8Uxsz5!yf31K1taRl}@rRxTDBqe)J<ABI>*;<lPsRvr^948h5@(8GfB_0p~5
)8b>625_da&@~Q-I@_uVEmZC8xV?U;G$iN#dw&1x3~>YMl-{HDu85^erBB~f2Q}oJVhnKEy!o4K*A!4blVwc)##g8&s+j92Sv{!K{C16QV@YZHhh%5X?@4#e
;1pjR&^-lRlB||oZ~Nxwf90!a7QE;1w1N0fy!YJ1dC>lcz(8O*Q<gimd*?=H%q-^crXu~{1(x|tM(!`x7!ra#KJR?CNa-a{(jRp#k^Q$+@-mcZGSh=U0+|C{
o{|i7xG}z=BaLQn2=7}O3Ay{o0I-v9a`0@N=evC$XD`J3H_n}<D7_{`(=0h-O?Y%5+qk~_z8MRh5JqLc-Hb=fDkvwj?F<N9CXopQp}$u3fF*i>tS*LJe^74C
5+SYI4=8-N@SxH10iTJh`FrpIJnCYY792!6#EN+~{%D(_Rr)$Hgy^RR?wJbLOs2%jgP;B{zpgA^);&1yEdn@l4zC@4-}=%~!^!W?@4|}d@gJH_%<qjg*~?@`
Zm@Kv1i{-noMzh%G!HVn7`=zXLF3;;Mqf1cNybliy%qlwMar4ZLzzASL?RM{=Lz+hF_i)oO?5EeA|&PJwWi#FS)K8;llLVcZU!nLxc<d|k!r4KqrUErwktKz
J8FI60q^)7^8Y`9t2waH5W-5jjU&|4i7iU~^NF^~XciaqeMI-K4fiw^2P)8xfF!bud4)mD=8<9-gnHv{!=0%Q4R>CrE94ldzlwLLd1!5KD~ohSF{HTz{505*
YYsx<=V?%s(<|(Ct%EamAFpJ&c297V>HFZz0k$SJzs!_ckYYmc0NHuk#^GhEvM-hF9xI$1Ob>Do29=`(wXi~E3ZnDuvN;jQTDo#K=eCIR;)lKzNxQDGEe<0b
>v2AF8e?tJEFBtF5bZUFUR`BjmJ5@`ef-68LfGC}-6g}Mhz7_ZDYB1dRMt%^gZ#EX6{{;Itp_?w+0J>XX@niw&5a!|WOlMN-GYqa0?$NF<y3d<?yT17vfo(3
Yz-G-7X-R>pnac>{Lh9*(9T&__%l=!RhXikG<+kQKADoqW8)h>O0tOi?Bis!{}@2g`E38(whOG;n}DF?i9mlt)R5eSEJlJ=D4JDj11z?S@6%g3Ow}s$6BKVX
qlO-|S>A&wO_y;B2ZY$IjU=p9i26`N5ihQMJRLloLy+FYOh?#kC0PoI{+L#?h8RbLN}0bS5OvVleS@|~L6`z8oi=h~FPmJ0lg9jdl-}auVu8|-zsWl^*k%fH
@Qry}PQ7s*2h1z%lX^3-IP#+35%R+Ps@XS-?5T<rsJ{<-i88vaVa3Ow9z;WC_kK%`9jRKo^dRSH&<6?F0b^^59|zceERm$}40`XutuKL_s_F@&nO+)EbW$6J
71uM7Wp;8GSTsp{-UykAJDtXs)f~`**!-7suVIf(Mff-pXs!*h9&>lm81S@<lcIkexsnOkjhdHL%|v6e&G`q_$OP6?AwGzkmAw3;p}N<oDV;6gx47uZR=VUb
<Gqs1xA4k+KAF3q<mnXa8T(Ce?iMA^1U(K@Ig_w&<H*t+gq|<O_sRVq+Y?o@7^UOny#bCmYP_%8x<cFiMWa4N&ZYS1ZbM$?ABAC}Q<2M_I0z%a*q)0435Lz?
8rNR1g*MOkY3Uf)!-}C6c90rVR!~Zb&jJC;AgEA!(brRncXs-~vxaB9_!iy57D8`II<EEtP0=`HN8a%)qrdt}B&oa{0l;OKQ)y_Ke>SfOM-zQRtLU5?$`hUh
3cZ)9yIs>kJ2aeQK!lAKo;J=XE>|;sO%hTXe@EH~<6I*iDfxFGJ{%i{zavA08KC`(AhbX~2lYY~IZ+6D{(nwnV0JQm;`;u%lJwBMFr@V<Bg6lulNQ-9f`5x&
a@0=Z{0(u_w2$)DY)U1FR>PV1%CmDYH$XINI0Wh``RCk~ZKzYdlVDw57V?C96fUq`7ugih3;+g$NIC2(YA_qDT1K3mk`@FWI)1WSY6a>A@xq`x<RTqPme-2<
EO1-q#y)iJklbm!KQRcgf}IFMGj1-e8dQycWQQtNx)8F)=2G!(2jX$tJ^?Q;pXnI>Jukc-vN-iuz@Vgk;Dv7YZ=MtQwjK?NDt#(=d*=AB*VH4cqzN~;EwI*X
i<zj?5JUi&Yb{Qz%i-Nk1O8?&>{!Mcr|@q6A!iHeIVD=p`-;Qyv#^%aw*@}@Kd{@_#P4lMp*~d4B(b(+_;z)@;LeGIc;zVvch?x~;Yf{}CR(2;arZ-IL41*R
f$R@2v)Pwj|7BpPtIra)=YM!qqbcV~V6-1R@zO|G;Kcf?f7?5DA%yVbl_BrWZ`#>W?g@z=^^m1ihE*r0Mck83UX`{Iys}9eBIS4P(1wVS07pX24P`(034T@a
oBUZ}l%mVqOiG;4GG|TeA2C8(i!7X>y7%|iBjaf@zk*|q+F@kHO|)9$4}(sM(^wIq<S)ujE2IIqZmk7ZI%SME^*&BsWPF?Qr)*8V%G;1jwwT3Kkm$$zv?Ru9
bCVN_pFszR9YCP^c4MVL&O^NQsIAU}i%O{fS`#9X`-d6g{kvB+kE^(658Nq92LBa^wc@zZ;uin~ie<QTwwR^H_lB(uEq*0FFQj~Qw|b&gn_3^Su{2%S{pnO<
Q5-iw&nqKl;u2hP@zV<L#|>gCI(T+<o61@bD8|@3v3Y1ktNDc2>W4(J>ok>Ou=y7xB4iS|+4q2e2R}}mg^Kv&1#XsrxI`;Qr3YoC8U$E_g^@Fq-?}2N9E%fN
b>(O`lmRXhUXUt49^B8mNvhO6WsGpH1Ad2j3VmGwl+F}lZ8$|IY5rQ6LF!pyLLyx>4lDac>b7)rrR{`HIh`JV*z{4>906#9dYFnWKm5nZ2^te{F%r$O3Gr^`
rGlkEp<{k$$<tWsOb>EK%39`J+Vlr7mSPYlt?cP)4&2qh#_;9)dw{0e7P)~zYm$^%e4Bs%M`&0VevM@Vqu;U2j&XDo#U=={G<y65$eYe*-eIOyQ_eBwYdR!{
?r8IBT?EgoZ5KgkpW!2;`LTDF0X;Utk_2htzr4G$G#+`Ov()o&1j7zQQ+rJL*upI#LG5>(XM@g7txMvpNwr~3QpAHF**$$}5fUo3Ta!Bvze2%c=;zc%m8@Bj
ugU#f>mZ*&E>ago)Z~ZX3+h7hG|Q`WN|R8W^VZo-z>6U5Mh9_c{?{U$QP9M>2R4?0YN{=LClZUYc{y`%MGY3n${xbSy)5ch=RPckUr!H`oK^j?wxQu5E22PL
$-vXoMUQ@-x>Qm`gNaM#PDACSrhQE<8#|qUns{gs&4l~(x>3(?X|`u@!bf@&a@PTeJ(o354OO}rGqSoV^#~3v0g2+~Lxd&Z_gmU6s06pK3TvmMn#`5#K)q2J
BVA|*khyt@1ArNdYeqCtH*!&VxEB>yy^OhTWuv(NFI)){x8kc8_g4h(vFc|#XKr@<GY?3Z74OXYu$|}v(1jq{2JH;657K~G&&}QtR91_9><C`5!Q_c|7SY^%
U)aLsyL#(m$okY`!JP$HeeF@?d_JupnpF3Eh>3;Y5S#)4L~c!7Bv(UMxu1NIK|br3i(>M4#%^}jNsxK}YjT*xU$xM@$3#IZ!wL&zEf!cdIR@o>6|6UjZkao(
JCdS4ZddASb-nvY4u60?${JJO&xQg8ycbI=vd(=MPHNc}QyMOYLU!t$ebF4j1bRm_0{L^gidEmTmDLkY&QdUxS5Qi_vpswCQ31XpxILVnSi+?R^w8OSf=!}!
*ENBRlOap0FT62gSx=iy6eNu22gVlP_z*<@6(Rm3frki))8#%q2mAKvbpcE#xrng57qH@zfJq)9@T#YP@No2^P#a(1QZfEC)ED6@1(+ObY${8ebd6RhWdInp
=a9(kym+<toh4m9NLyDPe^no2SzULQoXZkeCW8}jBxoki%gnl&bnl>+2*@yBzf;tRqr{s*-RP4O<YY%_Y32_fXZs}q0C)$j>Z?LzNIyl~NOX)jSiK3g^nQxK
XNqS&aWf<-(onRsJ!huewC3`iHBqk)VI+-4i+~J(h0}+fGizS*uOlrL`5Gor^abG9dXb#6*C8=n`kO;hCRFoB-m(8hXq#uDA?7xL9`v5u{wkvjC*<pUi2P|K
DYX@uvs75dgQ;2YO)24U1aK|q)H0`Ez7WpgWny3DuPE-+E8c%@>+ipscmOk=uSDg8a&!sF9*s;p@qF2FyI{Wgz#PqMaPg}}4no){&Mze+?d19RP)hsU9*P#|
%I+Dkf)DtQ03>=HlH19c&SM&X@R5xY!1A3Nc-To%pYO0u!&|w2adnN2{wWab)S@}|$lDt8O~0tbfrtdMCq2wjNxz*(XS5N_L6w44OR?B<RQG*MdU&`@oUK61
XI<6*r`!xBEH{2<axBTmp2{(pR&=q$SIlp|N!+F8mx|=By{-{aXY8RTelMQ(E{lZoRGtN^6UmrDo6@sfcA4M!RN!i+##Z7FT4#(5Ex4Tqf46-njJIT>Dl=w)
Q>~0XPIBp**-(`3lZ4f=-v;75Wzw&7KGHYU!i&#h=<dblGe(4w4&5}>R^&C+9i0)W(R6%+AXOpBa%;z|@bw_p!q7rp5!OgsVYsZJl+g-|&_AvFH1FUa-I<uN
#Rng_H&hC4@^C7BJxGB`yi)|U%ki4PdM6CP5Jy#>$+}lM@p+_8L=*#nJau6Ns2_^jq35CRttbjkGKc#wo-p!M2Y063Ly+qn#3kG(QxdvXi!+RwSWUOIOx-$I
hKVE02x}Px%Y8`XqobUJ06Hyprq~w|I<mtMuG+Cq)h<l<5+awqrE)clw~=^I-s=bY2_raW98sp9KZ&?zR=@S$6wJMquN|TQbbm3Ojaws--VQLiH<s?o##zD`
ON*3xaPQ0+P)8LkWMca(e`1~Qfz+5|dDix}{ZO>Xnlk-~Hs&r`w0NnbzUVIwu`O)0ilxqjvnS)}iQNQ?=mcSNq8mpZY~|5=&9*%=ek_A<giRFuo)l_UAHHeR
LIGE+@sNoyg%Q}!7+GWnD}KV=&M;BZBQ+7dK>Irg(1Nziln07k*`X-Qrbracefgc}K{9FVY95m;DTr!9^Hf(lU~Ebh?6E)U3)k^WjT&udDkXE`{w{A?oW^=%
1trN1Mi0MczG($5Q?Or`mfVsCl2D6n-}Fz&TbFVu&O4b^g5H8D{tS{?Rwo~t6qrY)B_L$6_jWAZPJU3#Q`R*NZF1Ijcl<%RHEA6f*^Jl$1wFm0bEkN22Hls#
L9kgWoO}D|R``v4Wjml$*PMax#+pq}F+!w@Oms?DjZ6kIbm1_4Ct3H&OxAz15Pb3Bli+kD7;#up;aA}c&%~Woh6o-JD6uM63tGqK{+{ZNu$r&DG^7++zGb6)
rnPr)WmVY#aAs~RG6dZ&<})fx@~>GF{sfl|R*ZNmm&~<DQXZ_{MZNuBpf}IrhpAr&eX-zHFpCHmVGXDEpDX|g;u`|YsG|joP5b&pF7kL}U~fk3d~%BbVcgH3
qDa)ZQQW>_1MW<Q2EgiKZJ*xFjUO{KJ5*S)vclC=?Du{AYQ^(Se4LTBb~QD)+j<wL9R_+&nE`rvg)?f-8npF88JXcW>PZQC>wHB>VS4Pa(u+oUjfj3Mc@mO=
n1Nnp7F{hClFg3d&!J1IWaibFR<Ce;%n&8~@XTMyR~<k#YJWhKvJ}=w*2PU#3F3?iqXn@y6C{49Y_zZsmP{CZv_erEaQ--p>dpIXlfxO)hs1pw3o~FVkvm^W
hWGrmek}=hYckP*E$SDX8-h8284+pALD^te$6Iys5x03LDdk->59Zk{@bkmHf>H3Hvbx$cN3({>6z*_D2Beg4Q4L;F>3|@y$++!cmz(W>q9p@Td;>))9nlqY
B?}yj$e>0*b>0Kk6<-2j43Gy#Wvn8G3*6~D`ZmHyS>=pGm%tfdGK~qtHNIj}si&?o@>J(j)(?K`w<d70l$Bc9&tK61%-bckk6-gs(X<gJJ&M2~)UEs3>kr!_
Oznd%7Q4)GkoITq?0LEj{s{pFT;Fx&a30shvUx~FMnWhTe7F#h%akv)g>#))6ITLV={fI#i9X&f?|H4Y(t0r@cEaD&?vu4otbcdNI{AW?>~8rFD#(6VEFXl`
!e=2LCO=uCe4@yITw2Mkq8)LAr@bd)It187%;ThDGhFq+euH~7P?9cgZ~!JA+OVMdI>MVny)jm9)o&|uaR9WW;<3B*pOI=m(G+0grfWu#6Tv%5Hu8K51N7;A
%TbI&X^>^1c*SYetjt5BHf=o2wJ=+-Wb7-OfK_|Rk#?h@0UdU0m++_bf*-+PV&DR2#~XZdrIRTU(&;)~nF2Ju|DBbL;0|nzZpMu&FuGx5l;T`wOSowRTjoz-
OByFWE3)wlV`AqY>sisV;6)aw)DQ;cGbs%J3S>(l@@ZqMdH~9?yZR>nLD)74XQ+q|R38t65zxZG#kFrGIj5R&{CZ{;wEt6A2Jv^L-lqk7TfzjVnBJcrQdEup
@#Er(N~6ZZ4TA))975c`31de3mMT8b?~ckG(v-Vti{g!W<c;`XH0ZUy@qT_=dTmYUax?A0aNLs6g=A!kO$OjqhB7Vj3RKPQEA;%vS(=4>vQsSuV>B!@qUiP)
GUYcL3eYM9lvK($+^tZaGiEkdKj9gp%|KK}blA<-(;~tHa`k8OAb#g={r6rpWP)OgSkI22W8RGj;~l{<C?(&^;)HXdmf3c#qj^3ltrAR^)F|2vm?v$k9`Zru
Wp-uZbf%9j;J2#+3p)&2R}$fGVjV3v;#j3_AFWzSj(V{TJxW{aAZELORyub3hZAZJSLJVM{|?EGd>>DdT(+nAXnHajyJU9*NvBp>emL+Uy>B7%X-=MWcPT;G
G6f`8ds=hDp^!S>{Y!aMy<BwRD`yPA?Fy_($Vt$_eh6Y*VUTTd#t@80BYiSb5_12oH}Q4mTM+yiZ3Ho){~J1hdg3m<Lqz<*d1GOQcI7%cXoPC~8!Rou8z8O7
u(e<8&2uIvRH4H08bD#&)0!qFF|x?u2Pln@5Yyel9z5*C%LsU0*VGJqh^|IZc1co_?>H2D9V#T4{ns^XU^iBc<=<uOxER)KcP+j-)&&@TiwLMpoL{nfo4y{`
VcXUh3&VD(h4DA^uk%<Q&VkhaR=@VHfa~V%r7eKocR25k<f1zopmr%|Ip5t<^D|~_bNR^B%#R>T<G}9N4nAe@pW&Pi&6G&sM%xsJ!gs+?4(W2<9NrgCd04@?
fVLC@fV@ZSY2WgN$eUD)-J8)#bH|yg{=n7zDgtq5M%w;GS;oJNx%Bi_{&lkYt5EWZAw{wL_tGXwe5lw@yuZz7_1HbJu|TMYb!v}gdO#x->{8(D%<5`y;3gn$
{12@WZdV<(TqXDE9|mxg*EiuA<n1NZZ@iV@?7PYu9<P@+B-L?jYLB<E?^>0*B(hjMT(s<h6$?VxroiGR@Nc`iZ{v)`)Q+;u^6R&UR8N2SmXqjMA2OPyx;lE}
^BW^LVC<X_*3bVMVF7}MkGmb&ZfBaTdS#DU(WXR;V?W8j3^n9tC;z30mRKS6JR$ZT#n%IqvtaF!-OtVWqM{ITU(w>iR%{3d&;kFc2zG8#D{f2-_VnQ<%#DHX
qp;n9rUf{H<tw~oi>ggD4cvAcNutvZ*<?~oPnKWsyuJHUM}oce0v}@AKDo6f`9ecz`dQHIQv_^Z!8fS%##eA9_mB*tDXJoEpgJBTW-T?H_&Y-W*;<oUxz_@e
0*O8bg1CJ53ZfJE799)p#Mo`OSh6;6%xl|wwSG~7Ob9ePTJs$b7ztLubJFkS<t>e=w>Qo?928|UWX}^25`1pyt7o9H$Nhdde_q!xuwf=fVr=h_sdwGpdTJ@0
wo5F&G44=HBp%t3X6}tW3HTK~gDDF%g_HSTcJ05P4hzjui>xCaH5$6mfs}^Ie0Cf`wqyKe>U2e#c_l_tAbsm3CVD^pJ^04il|C)3Vcz9@(IuFBlGhNQzrRZu
lYRFfJ%`QAI5dnpc0ZTa2QvJ6t?c&k>~2f<Fxv(FJW)8SmT<AXRS5@mKsLY8t`l9!4pkxxjGq&9T2}e12fV~>_u&u?IY!iwkUTo^N;ESGSr^ztvcTha`Ca|7
94>tfG?{RyJ*4C2y-5eQqA=2JolmH)eK;rb;Eb}T%w|7u@!@gT2Y63qabT)YjM~yW10*}&OHp?!T7ENTd@bbNOEeo@d-sOpc*IiZpPac}ED|rr5uKfmQ%Ce1
d^}%w{*l)}cXakwGM2l2H)5WO=ADB&mM_|2Ef+~&MYnB_c`DhzLXXGXY(4;TnTDp;SbA<Z>X$&MM-iQYfgD++kpqyCXyGh9_gSzmFCUTUDe`f{Hx1U(57HQs
K}{nX`LqPD&4dn~9!ArtIav_kVA%TH?rECoZ$Y~Qd(PS*RZvu)WLHgX9yXI-MK<0rSrqx8&r!b|7O5eBSNGfdb(jRYCW-{OzB-2RmS^$z?JjD7i%FCyp!XQ8
t4B2jCBxSH=3%!OJx;5oF_WyQF<;YzjEPivz&roEkKp82S?2|i>2)>R9r$i}fnFu;B`#zrtF9QM!~Xx19IRaf%BOGxyhRNoP(4nLh0PCr(rQOo)H*jGajFb9
jQ!5}VI8AU4S`M}y=YMiu(oJKBf10+q7upT=7C$yx~_<5-yPfRE8M`F_@-57tUm)x1_%?gE<!F2^3mFFb*s$v3)}jXGor-DkT#yDxQOn0Agnv34?(81%bRb`
m|4F2X5I2O`e$)_`o=6L)~urLZ$BK9B?@`+P(CXKl=J*W*}DvbHg7#&ap<&o08yZ_WK^pdh=$FC9$g~v3!i?wi8y9Y+kmFF4Wi!A4xV>`cbW+TS3`utwU+az
d%d~EGAHY;ExO9FIq#Frj(FX3v7?U8+KNswk!vMoDH?s$dLz31uYrlar0hCxV#uqlKS6E;@|F<0&irKjeLj4lomjXHELn;@Gz+Jaj5jP-1lKjh(Cm2jtuwoQ
{)TLB2v`t_Da76PM5F5uM~MzypOaX4c%_y+PnhQDR+>x6hRr>aQeV4c8-%zBk3p~_wLBPWOc<xSd4)^?YUgYt!m@fJfdefLxEj@MKFks;ss!Qx2RDcAMscy~
jkmP+8xoh?396=7Lb%(H#op5swaQHly<u#^#352PgR>oQSd{H!4oKNaO2KoPO{8Ij$YtX_468%=UDq)yrDG~%nv28@a^>OFk{13HA^{y_iH)YOs-9*m1Oy+_
*+5v_wxgOV$Zd>({8}uGW@+!vOOUp|R9H$p^Xt<E__8;xT6{%oM*&%&B8$iszT`#tji$Xxj)t-`3yF#G$=K1tN4;hHqWmyWqV^>IJ+5?Hw^yME{yMxZnCcn+
8yHOjO|?iGQ2>EQqt)c(+)ruoR^`n~BO(Wb9PB|R-kt0oGs>zW<^D(rCHH<OlB}?OgLLJMk|BAGs}O_h(e9@a4LJpWv07s71e8x&@YT~73TvrWrud$MNm&?P
&ZcGG^2G#z>R<+v(FECs-7Y<7TXMZVzJB;?Q=i|SDgiXAQY3R6z@gCcyHf)F>G6)}0$N1=tnhg|rF2WxR4SBHq0<IK=EYVGPzwg;b@syAp44ko7@5TRDwO;1
eVo8uY2A$P$D@T&hN7n`qd`|B(}LU4UA9A7!pD{<e;Tf!l}cXf_znBlVx?L*np&S>uf@i@$>iwI=;N#!tU|F+hbj#ONucpNUqS-q)Jo>~@l4&;PT(IWML2V(
n8)Tm->no##=BRL#BL(?KhIFBcX*9yU=_{;6UBQ758)NxsK3M6<_y`zI{Kc|=Ya8%0VEbP%9wWyaE9KQaTY4F1*(*wC|&Z~p(U3kBU{vJeOLHLwsx-}9$AzE
?bC#bma2!cbiwsbi^dtj=QxvD2+Xu<QDs7lX6YB6thIFLm?N|S=wg#hhy7u6-LF`8W_HAlHRK8sT<uGgX{iI-N%&{-AA~>@sqo1_dsy)>;6fF8Tylo%39YZW
N|ZVK7fyNGf%|_rfgD6~%sdpFGeGOu|B_gJx91jNIwD^3RD~_DrcaR#=Xp52LiYp%k8`Ci0IVK2F|s#txa{Iedv>LLPk0X7CCmlW4B|*PY11#(pC9Ew%<9^}
F+DU~I&voQhu$%1=~&lZ7hZqp+J`Oka-0~41^PDq<PeyGLo{kZ1sWJ~4LmFfSO6Fq@M7sCUW`zcuQMV@;^UQu5zBJTz)RTZk+$wr9WP}Mr^G*64j*kbJuA*k
V&#o8PbhRwUGGE6c9SU6D(Lyr8+9x80%iM>Vs6{zcK7%@CkNTsjCCQxG@ZgIr;T9FcNk6HosF^L973D|^A4+V+_Oz8&J4BHku%~GVZY8_btSED)knu07|#E$
%SO>W9koK(ngx|N;><CDfj9~&!j02p0LIK|5{hEwmkG{Q%r)txV{km#?@($=2qJF($2fAdIB9FMT|(H|wy9$OjxHD=G;zUHtfR5V{#KQa=3l_UR64)l0%L+u
av&Ey-l>xzI8gFU(Iby3D9grl2)ZDiAtXwu=1h@5qfvv35==YnhBk2gZJipegH31?h(xxC=k?dOzv0l$TulD_2-b5tO<|uR-@K7{W79+&>cj2rP>IDn=C3vM
OJer~PuaAyjUP6*bS1EKBMk&GkNd5b@TR}6KUvH|WxyGw3yI|pput0<a^6jZ9ZxD#At3X{OIZK^kPQNlQ5mf|$<l@VP>{^TeeZsRB-|<_%^Wy?49lq-U>jE?
4H?W$k>z&;!a^_-YE@`kboI`_?7goAjjIee0jUNwN17tKiG%UgNoQHS--qkF?;+uL)yOd!iRigq%A2d&KiXvPC_=IeSn|Y0#Ye3t4=AKDHg;iZb)_QAH`?B4
6|xV(cV^^E6LHnVAq(IJU{QsETu$I-<CrYCN89!5RLf{Pj->787Fa%Q^~C0B+h#4CD5>qem})J4`63xgJVn)mCuLUT)t<}r$t3dMu(iN}wqO|rnyXeqqc+|Z
^`8v;(sDAu0)4hF?$@u$T1&@zucQsdFG@3ran=0F0CllS{%`UCux@ULJjwBMWx^(p#!vYoccCqBiXB?%X(~>AnPMv(i=qV9PFBdQCi)RtRzlU=z@BpZFu9^X
tNR2LC+;$p#rDX;Vt0Cm^rmYN+6c8<{$SVv#rvjC1-jUn(4x^(wlE%3vXZ2iq)r5RKhGI+j7y=f%<*B+(kcRq@esqQSfqW%;=YG$<^*95(N1)O&jM618Iwtg
a{;Y?JXSB!nJvj*C_SorN-z&hk|+BQ=9yR?p&?tOoY~hapxos~tP4Vzibh%4K|hotcG0+b8C5csYdU6$@xAb<3Ilm*v~uwxAo04IKxjolNJB@a9ex?JOl@HC
O_jTzRq(i0H0TB>05J8r{5EiQCdtd<F*BYf$<}!|x1+IfW0Q!smiC?!6E00Fw&H?h%c&eh;olGhlbL{s20`VtGjkM;bE}J_QG`p=_TGl2x>dVo_befs2#Um-
RgWpMtvYE)uaJ*yl&SDs$SP*L=tQ+#Xz5r|?1YylPj-%~lshPSjeRph!3Cw(v(pKm%L0V^l0D1zJV<##b2zuIY648Px{5GUJ*6Q(ecE##7Rks=;N|A`afu8p
Fe|i^Mv3mEKsHmh*WJSz@^{AvP@#vz8d`SwL;0DPb!UevYfI=AuEb=0k=%T!xyDF4h1-}vT{rJ2f3#$6HibPa&wXL*hw<%+fF)wxBVTE#8azF_y@<T(bqr|y
mgCk;(UoagY{-BP#R0QAp^N*8GiiAKmCgG0ZxU8Ky92qd{*HN9veuJSTAE??pMq)CXsbG_Zjh3L+IN(UccXAHN67)`LHe$lQtgy+qJc%JSwX2F%(?SmgaelC
`x;O8UIZ|X=*Dne|K1GY%#(OFAA!$pCljdEt)~evI}bX2N=IG39oIQBxso_GAB{~SX-XA7X>trhOQ=cl##Y*`^wr^HbF8nX_>CfmJ#RBP*`wt6F?#!DP<6jv
*x3W&zPM8wV*%=^@BSK3LOVI+b-3ZP>{9wU`hjm5TnYJotB7M-i)yNtQ89|6$-#t5T>o~;X<_$aH(PtGR3$Db0J+by$9haXt|@bQoGNkJg!_inwm({Hq9*Ru
haawhV9maNA}=*5Pa&T&4ku)*NxQyE9})8U(E=2v4t~)J$0u@5cA<Y=XoR(~uaLH0w3u#;h!nph2}nyp-9PqZ){3SUvHjQbIvx#7+H|~|rC;KL6FYObLP*I3
I=C3IpYGP>PTm1o^Ko$_wX9J1964d;u{jy-s@29;w)@&M`pWD`_hv>3gkn4m5UxI{j~_}Ebc#U|N(G3sVCL1-Ao5SbdWwl*@Z)D|i$-q-bbp?Ux3^_3dQ4RA
0YWzJEY8o7dJ#MQIG~MQ90#_yj12#cS;6uF0#<^c>KQ}{bM!FS9a?$FF}Yicz{XE9fL>7!^|G@2!XIzCAU~a>$KC3;XTaF4{d#mlZzP%$`s{agOlJm*doPxa
-6$OX*rVH;{Sh>@T;13@mBCjz=0mS>L!r5Zq3s1F!rPDv>L8lG5Q6tWpZ4zM`v3T|e}*P-DTUMmbhsNusyKI`eeugI^E$4hPeE14lmT6`<w3*-@NERGS??}2
y0j7v$%qc5BKJV__)#D8)qd}km82344ea6=D~s6y&*_N{KnTwux4in?oO$rKX2m4ejA%?0@7`O9@qpc|)^R4??2^vQKLrgWAre1Vm@Xm*ixMW*_@!c1ogr-u
hF90vO!qA*-#Li>m!~6KdU`D<Ofx{!3_unmK5(8~?#3SQC!vuxJddI-6!vzFF>hyDT_F-y#Jjz0Xm6+szGb8_x15Zn(Kto`kJTkbw4$u-3_mv@fA0-yXdS5c
uMY|bR<CjA$<`4dYmRh(G6{&OXNim{<4+Z2d+qxp#fO=-0hk#Fd|rYUx$u$N>OPPI^Kbm|I~B!SD7s(;=L<yCrHypHa%^^4acwG1b}1fW=+4QVyjSGxnZhvy
$q>Q#TTXUS5ooVY&yQ^UH{^_}^Z@}5WFBVUroo(ruF+l_@XRhcrd)<DCj(IW7#LN;2w8}U-|}%=yV0^pgS{aVn$$S2Utxld)!5=J45y=aR<oI6g2i=48&gM&
vMjZ~tfLqjSAb5qNN3H{e7bR=^B(YWF4I^-f^%JYthY$R6K7Fc&xsY;XtQJNCz|l;<9NIZnUJg36b<%B^q|_hnP%}N>IThoG{1D-X`<n`z_l~6pFoTr^^ecy
g6=ryPRRahA;&4+81kNJ>1hn1{fKZNzt9d1?MboLFGf*)z(9Y->l;~-h(9q7>i96{5b@!I0_3}$g%nI)@~9b6+2dss4+D}7i=^0$C0+UOJwm4x`#_U0_cMoe
LJ)`_tFP$j88hwYz8-aDUD;fJcOgnGsncxoy6cq`+m1fSQ=WBD6a5X4$0@&wr)UOHvkN6sltJjswNSS1lRx*FG_a@vSV1e1zAbc9eX`t9nxH|{F(Koq(~WDA
H1?m0`n^j3%|R&K-I0u~Q&8lDSUSyBG(fR}9-V7v!tFb>&=3TYWKM=*_i))5lMPx!7zIk>n!m$Bx~f*O;AdDl({mLDwbcT>i63s^a>f`&7_MwW(wKgy77l<*
UFsx%6CJC94rmO3?<N%>d+O1RX5-L^IQ4K(wXSSPREu&PSX<RyC+tIYG)#=Zsj(W|F|?_K{L6+?6gYCXa;^Z1T$Eub@5EGHAFtSa3oX~AyYdV0t-$!d5j4Yz
<ZBL%#z!eFT&Rb^JQ_yX_`laVn6crMmobxQIw^zk7sXju=h9cES$!`RT}DNBVdf#1D7wO9z%CuJuVgyyh5eJ*pa5;4!&2qvvy{XH3IHW${<jvt!aK$CEmR&3
LHqMG1k+hT7gaG=2E3p;y1B169KujFvc!>xT8P^zyW6VvE`Z57)#7hlu^fHPe7hiu<?YR!J-R%gwhabeQ}Y)Dzcp?4$taeYikVf*Yv;Z~;0S29L7+X`yd#-C
)fsWO9>^VkhAHX>JQ$(cEUy*)WsH=^0a79pB;=Nib^zHHM|`DXVp@<l*_JciVo&UFowglC#He)bxPsP*9<7{Ms=dJj<us#h-dvyQOYDa{=%exZIIady9%t4O
IFbNPBk0Rd3+jSD8mR0$)*lcB)&Xi^4|Vt!M0k<*yMsf?rl3~^SkUdF;COm=>sDC0BFrbtM&NDcm?cB>vxktJHTzb<yh&M5s;p?*%uW)RmI^2AKdZkOKtgeP
AfpOkV0X-`@>bffYe3~uYY@q-WWPswUbwjDYIxa(5zg#sKVYCxZ=N~&pRbvw3e2bbwIq5Mm(w&^<u`WX#1E&kz&DzidgWup7fOMZlz!L(5C5yoL*A768A+)P
%BLijkKIWs(bxS4!)NhsL#clWbsG5Im`M_mLpd_v&2H}*kuI!?qJA=yJoVC4+wK9~T#*HOhTM8z&#8g<vs$`d-U=boT`cWE!6~Q@adDkW=B=|#r{0Gjq-CPX
qb3!$vbzsq!h~GK(#zmoSKFy@wa#U;(!urqXp~Au=89ViKQ}gD+S{;!{qwWIDA-a$2I{zL&OG=_0!3Uz=5Gd~dzhm(hT$k&J6g;qy8gVb3s<t}IOZij85il@
f%hD0GX*kkv_8|yv*g&3ypu>~5a{cM*DP9<Ol<QdK*<w8756LsD*P{7-ij)M&}an!lCdj(r6udsCt++>N8f#>K=15;;<;ChHo2bgh#dP-@Vm~QwNzi>uUjQu
KnZqH)nqk8PYeHuDpQg%cbV}Bp$9yeOQ3jjLcNOz!*TJgjpE{RAc&Nto7Z{?$L=;gwF})57eTeqUgI6pKlEo9%tp%T%IU%C?GP&eh{pX;bwRm(U$AT04Qy_4
o)f6yO+no<6RVgILq7S-W4!fgpY05+ivMU>ePNPe&z$s#X$8*_3n2SHwFI$aaKPvbYSG#mFc8kdoZ-l`6K2g43sR#{6@{|gI^7ia!U7a}k|n%Plt*#h*3d(0
wizn$IzZ%b&G=^p!Yt#O%l2d;Z;QU~epr;Zy%{EGUsj92%4#M`JT|@|dXqrRXTq;zsx4(aWWfZTpb3>FI!dv930tB6iF=XwR0-lZv<KIh9L=<WJU@;E%pVG&
X(7t<h-~b=<5nsSM>x`W)2s`zGTdMZ`FyS4@k)BlS~2tRnlb!Edch;=BUs@A7jO1vY^)6wq|8#Bg=@IkQa>5izP-)nmO{*NEIyxg8c(fQszh5id===@b<rRN
9}o7>lWg&A)4UT8P_TZ(!^F#~i46>avwagEH#+Ia%;s<Xd__Sq&eM()p#YmBgI#J|%cS6Xmir*A+t#e)tpGCqPA;YD&52eZc$XDUED#B?5DQ=IHdLacGApOr
V?n>V!FSlT)BF0_3b|)rW$Lce=eRHN9&qMHJ+;e0S<R~Cbq(Nr0tjdHr!u-YVo^^svIdW)HrUQj#8UjOLQ~k<OK_2W0#B8{EG@i<A0G&L6E;{G5(pRRi2i=)
E6@77u-?()RyCV87{y5?ab+FKNgUFYh%%P$hWgTnNW!od4ZMj@JjEQ-RX6((5@e~Tj}ip+cI9W0=@CZYj&70|Y$%2tepymf1JC!sR(U`+7kFh-o=%U=M?q6Y
l@`C(5wSJhbuNAE`XQc&Kw0+xZ66NN`-cg&o}DB{&`6f1BMgM+&-?Pe0;l({r5n`T3iadFf88ut@)6st+=;`Nc7(kaPwV3|x~9c9q;zR3aH1DQJFbR*EBI%?
AB~f<bf@{*$Ic=$#bdgyrwTSFhX|KxXGYWsT^v^{12*6Cx6^pQGF~Hi(a?xr|4F*~bb}ys%2m}jA=T`kK&`=U_aeV;(zM%GP!y^Fb{lg%nHZc|*!>d#``vSW
88CvgobK3$QuXJ<WiPi_Eztkc82V;$yw~Gcmn}=<=zfK`bO?#lw$xYmq5@UUSF50aNyz<}t*nd*=S)`&KX2Q|3uO>4pp=0u^@5W*zx~<3RPTNT)p$T34P`ER
Uqzt-8mV0F<EQ^H8-G0~4}ga{M}~dk8GoPAnU2@i>*uzcOei#B>|>!u2T|SVdXnUqe#8~o|Bjt_W$JD*ms#J5V$23!8pu{}Y*zYV9?d}a{DR4-Lba98r(Rba
pw0F2-4dX(z877l9q*%ILY9f#>tg#_6B}Sj{Y+y+?Z3QthHkh}xjc!W3@HCL3iR8zyzo=_;AZcM0V;8>uxn?c|GBLL6~?%;lPM9FA9v6w@jHUlcX;&Q$ZYn!
gkH@!eNYIXsR<y*$3xy-D|75-xP4S4Ei{d+ZvH*XyHsny1=8naqE?-stn|()asx6cX`@#>YY|%TAN_fm7I15{U%C!Hva0+>ho0bQ7|Xu|4Qs|LhR!8H61B(D
ov$#itXv_|#PbARUPKX+3QR}?m@C`im|LY_Vs_};6ok-vfUP~|nbq-}AM{so1a}R%c7ev*7xEgleqJ11K5pJRa$V9Y6ZY7!Ca6`UIWPNtmITVpXCi>&Q8#;m
J>e0^iFCQPN{8O3IDFBXd<H>bdn8<{+6GXeYM$Lpr&RD*E>_(u7Ju=f`zvV51`thFnO(nb@!xOSaXbq!t|>go+jM=aS`?2YE;8SdMHhEkuPTWP0kN??rMQ{W
D<tJ#e$n_!(~7BDgsN!P8S`s1de&C-LVHxw?ZVV+Bf%XJWlL_HGbNZ?dxJQph4_4{&ZYPPp`*1Gs<bP-e1VNHhM?@wlE08iJyMmHVfKK8sP~c1=9)L0RvPU=
AUd5H)opQ>@l?ZPyrnbP!$n(0r*8}psn~Q?m}BSOfpA(}9n!DikZ+s4On90KXC0On8@F)Vm)F+fT?m#nyfVk2MKuS~kr~+f1Hy;E=6HNTUvkB*X`(jiXy6o#
&RfX>ypM#x&sBe1cKbB$#hpk7LDO|?%q!`B;RMJQVGbm(aPPMd114n-Qs>KStZm}}9qU>4h@Ifaly^od4^{4sbtw+sE|`VW(AVYYsg=KK`}?9Z^s-+nAR~;j
DcP3Ci9FM!!(n72Z)dr(%6;92I=^hc*hf~Z^qzl0W$H~%@KM{QWLc+S_PXh5oc?6I&X?#Noj=&@J2<vHKfrMkV^`9gv0O-VnezDc7c9XYElQ;IyS4CW*4k*b
1g@4%O}O6{!F(E9L9VxHA`Etj@9U(`@K({A4~Ia1IQU+wzXS_De3xTHVe44vC;nAUkdba@C9QS|%oQ{sR8<n~<cbv8gFiM-=NR1s?E0>*VRhCH?3KgLbl?NO
GoZx#!fn%zmN|qAyx{16p7sXsLXIV$-=ZK4IjT>YZd+gH2&H*@^q_x5L3j_(9>p%9bV(qOk$s|A$Ah446Tkp07pfdA`nn-=`Y4gvUW2UDUWyyY;A7&S4VY+*
pr04)`9k~?4I`SWd;cjc_gO(2g(Bx*Uh#F%4E_%(=lzl>qHzoX$svUT9FbwB7GpCNB6VI(GYoqFCM95`t!XSZFQnTiIHcd4k|^#iS-{nrfo(R9pxs^d@0k6+
0+@5(1MT`LRbzW;K^HnG_i~ZoUC1Gq8w7NCLYOeCK4FV}5D<i?Zx=A~HG;+zp(SlV0GO1myGU*57$VfG+MZ`nP~X%y=u~ISSHpc0b=qFyTD<W<T^hY6+g>13
{B0z(DQ<xzBN{;8asZ%rxS~n!C7L5nvoI<3nu^ir#&T%JGf9W}5T&4zf1SHiciYXyf^4C`vvr`vU2mqKm**4v1j}_~G^4M4$ejV`72)^;j&fO?rmoGCfwc$x
sqsRbHK9{w!^8xcV54I}|AoQK1STkJ0f_LZBHdCx{^$L@EFW+3tD*kdr5IxS3F2*NFjnKZyr^ZOZDDH3;+yahG>yst`K;y9WxE?DweoR|eQ&ThfQ^?M`2dj9
r1F^@yd`L&%Amxq)onnGm}7~jK)cmgh2*;w_b5iU(SdGSChge-SwW=rHHwkrYab$|lFXK<Hngq$GF{p}$%Vzi*qWHpqO<bLkI<XLM-`E`cLblNa;Qav#Q%EV
M&_=MDi#QG{{-%jx5z=Gj3OHi#WYAx*OHuX>(C;wRtT~pS6VPN+uP9lt}Bj$SlxuL$;Fu~P4lFM$^X;%&J|h8t2sNh^`1Y(w8x#pXHS-Ikagh%WzULrynWey
-~W>~UScW^P7M_v5hOYLwMt5PDT3aTbHc&(lFKA8Sn4|C%Ek<JBD!^1Y$wNNZcPHqmVa}~%%Y)wU}8&k?yOn{mXQ!&1WyQDxc0jrNYTPFatCZaHDolIE%3;~
HVjp;z}SzxK&6$3k4+Jd_4UG=lnENo?1U4ondbz>?)0($Myahs^wh^;)#|3;*f_b3lH?Nx!~R-<xv$8#Xu@mX?VN~%$>qAW0HX5fG{%}BE_yp60Xsn&XrLv{
9d|xr@ODf{j`D)zS9XPqKDd$TFxMeZG3%m~|A9e;5Qp^kZ<DSgod~cQZ$5hC6)USd^T^DmNTOW9-CmkTp8j=}A#sm%M$b7&DZKok79uiEjGs30%8iOoZMn)i
tF+n*ahB{g_Uu}WEzXC0J@R&iRieY^cnlN$eZ;v$r5VZoYN0mG;^LexapF@g2`*Hi_1-+Cck(Y=CPSyc{>G<0CzK)rx34B%tm!0l04Cum8#AFLXE6b~V;{Yt
=)^oN0_K1PtSZ_-Ax@>qhKyG@llzSbnfDbJQu~;%<AUnyS`yI*-Mr~EX;^@0OPHeub_{GFsyyW#gm~I>WvBmxgS2l30o9l%0%YAP6&zqpzfeVg+a=aJvkJJ)
C?ly3&sbdHvA|N3!jnfcOZSCqR>bEzure(eaI}l(v`fOtBOZ!OjX$k^a@l95lH@1nb*{6HeKC0P{MG#Irr7N}7m_Xa!X0ga<Zh;QW<n$05IxNhb6B->o-3;t
E~2f87dMw>-nEpLL5loq647~NPG7BQUfYKvmm?Lj(CN!9&<3)fVwpeD*hwUu`}+Zqi{gg5_jaq1VUz$4LbA4ymaUyrUKrpM2OA`3Xz`>eQ1i#-*|lr@W|U)h
X?mZ8vH5qaL>EAOV-m+>bq7B#IXC}92cBHiX1&9l-Q%5f@Bu64QPK4L^s*!>b&hDr$@g>Kf*hM*)VRGD0*y^E*i<1zN>8Qj{7Ve^eeHAgw#wCNmggLSq+`s^
;HXP+L~b+t_urq20D9Y%Wijt`kXn2*f_8O=`@Ci4Cb<Uo;jKeJdJgWv-4ILCP;KUe&v8AVS<a03UJFWzv>je818zxC`CUk_2b*HDeVY=YA*rmU4r3-VDD6*Q
pvetyb}Ggv{Rg1ZIu(nrx+NN06TSkk4#GOvBC$gK>K>)g%V)SHfj!+klD`jbN4K2E+xS#^z;|c)IB^8Lcy1zMhY`fU6fc{C>T;=&0%|39dq`y{o<Ai7f~3mR
#TFCDG(OP%D)S=f-t&*M#1<PYGfewh?k!x}JWQheXRSO;lqCNsJ58DQ)@8tFDk<2@M1m!*gPyuJePc5rZgdEYbe&$e!B>aMn*z(PJ#GL1?@Yv2`9HM`$^02#
U3Wz7!K&!)YLh@Wo)kvl9F3*cpOpJIoF}@uOSy_YP$q-#{(HwpK;9D_v-*xcZJa*xT)_)xjnir}%9B>AtK@;R$W_j<xd!m}ru|KORh)wWjA=fjM*Q*E=r{@|
DZlkg$zfDq#Mt3Mixl5rK#nbt8^(k~kG`L1rVBV+?;l;G)|HhdH8Zhaa&!B!)$k5vXd;1P^=g~O?bTy69!qL>b!ndQnXi4!a$r`{Zmmd6>Z<8HGS&Wkf@ZT2
9)Tb;75^T9ZsCi#vT!_wZ=9~5MtdOYvNUm~sWTy*Bzr#&XmayU6CmI|UIdc)%_%FoY<y!%)h(MKWkVE>YGRPyrZQRx40vB`@H`&a>+7*(9Cxu|hwSw1Jy$bP
%>NKQ5HA{QV=U-*FOe9lxc8vUwj((S`2#>G=095$X^K_sQg$#b8L_msgldz7{K=rSOqcUZBl8-d?eq0SWs77A(v}*JcMVal?Ja`NkS68^FThyyCd(ty#d~%!
?QJ!i;T0#?Gn-T}=Fo?`Osj(`bGr1+%(%a_3;w4U6wSn&N3I!Fd~Rc`%%*T$X5o@3yn=n$9)_tmoE$4x{LJrotv6=+N#AQ2M-T1Lgk40_Aue>c6pGyXSN@CN
FSRhph)asXE4@o_)}VyWir8T#Y2wfT;fBUs9jA904IgJBuZYZwE>*gb;hvSgldQ@u=ZWNVNU~&!1~Gfhe^YApi{eE1|F?AG_mAMR*J!;<Mb$;6bLE%bV+)`Z
SgckLJ0KUL0Ez9vpiVxccr?t|8?D|zG)NSSWkM6#e#mcj@-Z+c|Av4`HK_sh(bHADN2)aL3Z~p+I56Js_Gzd@aDfqr^M^v6lnx!ivFA-a)hj7Zf=HcD2eULI
tHk2JoTLR2d{1t{J;Mz2vB1`}J+6YHk!B4dDJLOT2dQwgcPI<O6UN#qrB}#5*WPn{e!1;EFw`}xyj~j9DmIeuU4}I2DZz!Nq)eZ2o6U>q-mn*gfio(s*@gwl
HCHsaV|g%W2sBvCchB^cMxLi?hPm?@>47^TOXo$=MBv+}v;i<fP|0^)xE+y%yP}-T{MJ=M$;(AMVON0F!m-*rh1ezEK|%Arx_XC>DZcJ&`E1Vjek?TZX<nYx
yBv}`t51L2M{ZziEdMVA8Xu)wH%Y-*?0GyB&pH9sJKY{3%evElQKNrMi^jZIh>R==Ka}Eqr|9N$nQlZ;0?(%Gs%J6Tku9lo*i~Y_oD+>37BhI9cEU9q27#Q^
9_nqySXzEfnn_J(*DpLV_9b`p%%SqYignU)V`k(SGYwEkv6aYP(4<}DHNUI6!X?hcm*IStp1}p(?at!_uz|@!2>Yh#BuGFZ{@H^&tEVHeI@;heO`^u`_=1gY
d0XQf_@)3+m+n_4>DN?{aOUdaHzMIt<Bx^LM*xPl<6%{RpQ(RDM&t>-lSWPoBWJ`8&`pRtAKm);>Mkj-RD9RH5T4MBv&hbQ^|IE<`#HTb5=;Pn3;-2*ZC&p~
nurctKNZ>h{MjkE=Q|5T2C5CPpXDH66k_}!s#!6^ti8UuL%&f?u0pP{C}A{VHu5jAOoSB;FYT^F=JGX6h6un6=n9DK>tzHWX?6j-3w8KPR$<NX2sjzDhk@JX
;$??`QgzNd6CxhnmE^2}_F9D+yPg*}V)-s%>%FT1AHwAat8qR`Vhpz)9>lKwTnKR5eH?dro%J}ddf&{Kv*g&Wcdzlqp-E{Xm!K2$2Qm_1NiV5v@I4mT;5?8T
q-Nv4@vh;)MvDiTo{0`N{SVsEpV8o-7y5&POqvUl*GgQ|ZWs}Q$FbWYkh|!40(QTeN0&Q9Xh%WpXr*4r1Uqh_Oqpbhx2ysZ$hg%Y;0r1}-Xr6na~+>q6s8Sy
&)Yi8kxX(8wMlQ0C%!cej&FMCp2#qiU|V9k(K6Xrxbs?dXiA6579~T54em`lMd?K6*<v&>R!_A0JrYlhxoUwFs?D%m9e6~nL>KJGzoOJ_>cXUjxw_41{pCwh
Mg~aulgWql@Pg*`xEE5-r=D}ynF*?yC^V3h;}ix^XDLbay7_VD@lUz2c9Uav^?Kqs7MngF7|i7qWEB;XMv9E453~9bvvzgfq%E#cUNf1XokM?KI}s0UOxXBv
Y~P#YxA@6;R(RMWo2U@T1RZ0I);sQ#>)ulzELX&^0V?u~6|&;?03?Q3?aM_mV0v(;eRRlvPh;#=xT!eoqm_GMTz41Q_y-R?bvrH+PKYC{aUX~?N1!uW{?n6>
EXz4oimlp5^2g``x1mS7X65=ImJBTVXBshJbKW*0k*2IOYdOgzi*CBjr_R$uZXoV13!RiEq>jI9;RT?<!Vd!0_AdCmF^HE1AoJt4s^WVxo*2W(nO)GLz0W0J
Kp6c~OKlv!>|F*1v|uvfU6wtX@j6W!3c&|f?Md>J804f5r6H<Og>}`K79X(;;1<k>^b->6uMTh4YE2wN)g2iW?p#0IQ=g6MN`!(~!o-*O3YkPzG;J{Ub(;tf
bF@C456jHqqY$uZrKBlezpXv^A^jLNHw!M+^t_dQ|8fe$O?@Vk=-?3sREp>{htZ<SeOn%A5g7KD*fmt*ZN{-o5+sfzg1roo^IBNLd^KK+E`$A;2tfu%O#(R4
HQYk{2}ej{%f~{qZnduH`)V>kqL$dQAw;oFrX8{z{XHL}F>;Fu%uXn*wiXFPEpZIA`IQP$%xS)X{NFAXf@$(Ddzsa6mP(l-8~7IOU4*XTL}iD$L*a+o+(W6p
=F4ntRaBN!s4l+oO?+6vOrbV1ON5@mGV;<)iZKYaAm~*IMllFAH@5@>M8weEsWH|ng8v;fzk<(n`D@r`Nu7)-l9U!KYfs*OQvtWisl$K4QYHCRD6-SDaoQm$
-I(^4IS>?aXKqh(Ea~v7;cDCvr(1qTFaSESuwJu6XKaJz@mHt*Y2rt&NiC`-t$4mQ6rx&S!&+4&f10h6_|vFd{EP;d6Hp>8M6;q6@}n?W46naL1SL><gU|(H
$?kx&>Sosn%(dUWUKfM1CxvQBu+HE1K1cpg?*n>(Oj4;!n6jkKqKt!x^Nh<Znd90wIR#bR0kv<+ohy?sr-3DqSx4YdLG<cEWN+k#&!@3KU?C`TH6>*0fDV%K
y`&S;0f-455+KxzjmVh2MFY%B=q6%fCd*kt;+_zo`bRJRcUDGUtVS<SH0Srf98d7sb@xD%r!n2vCLYKvs<-+|zJ;GxN^o^WO(ec6Cb?vcrw*8KPYFL3(U#z+
>zAz>G(nuQ>bCU5IZj)QYeQZ0pon->#crix-aoYhX}IuMC+rRNbrQG#q9N=ACb@>s4e58F;du{(;`dm;WBwdK{=}eoMdIaIRWQx2Kg$T<3&qr<&`0}Y_ML}b
xGJFI8A`a>LwsT?g7?z0RFEhgkP>CJq8f<ZP2gOlF6n8m6WryfG=1QqK%dH8yzxt*ftpBtQ)WMjlrl|L9dEQ4qy@C;jTZ;>JAA1SuTNY<9dV~7Q<FRviM`+y
HILk43g?fj4P6Y`N?Wl1?#Y4l7JmX4CZht+j8efMfU!z|wVB<=5VNh6ZfpQ&+R%ZD(_}@N&Tf1T$%981Vpa*Yx=8_;hl`T>3`3@@)fb<@ggd&FL_4rZ835!G
V>Xo$*F0iC+5cl+schS~1<}=fbt@^URaKa;=R~0N7;tf4dm2I)UPz-Gyv&3MZT%ZW^k{1L8Ykk<f2a;ekEwnKo<LUUuT~w~Z72RfI<=DQ=i@Wj;!khbHb5?o
Za3h6L!OnMF*cS8xSYEEmOi!0$oHGP-Rz6cWEfKC>tKacWMZl_*GhKtEO@>Y_@u3T`}Scgdh1C~_0uj0Kw9c_ozm+fdzcNeB9kw7a{=fv{_H1<$Lu>@)r+KO
`uR9daISt0R|#vrAke078L)Ma0{2Pv1Ofu;`Y+nx)D(jnW$A-Hw$F8v4hX-IDB&0u7KF^ME^L}?L}J%O46mQNFkqs>v+1D?Al5aYSe@k`s2u^3P8n)QTS?MQ
MyTX(q-Zt0MCi!Pb*qp?te^ZijF$Ugr(dRSjN)-KW4<NGY!MT(QwwLkuOrn`_uDtU<B`Q~Kg8Ar!W1L1>aT@|^GLvL2ni?P&I7!xb<^aWtGAtb-1?%|jyNQ_
#e2Db+2Uqj#>V6W_+IWLRvYEF(=@obTk>m&iV)iG)ji-}v~U62e<q<JoTK_aLUfu@X7!RQbAG^9b0ry0|6W*f4~Ts@wC2K)%R8K{VR15;&ds+n9WWdw9DdEg
M}tF*%nmMzwxfPtca}mQ0$Vi5H?lc(^ynz#*MX+e8T&&VnWZ{q1zS#>ry^@3JN`_k4{Lif@wd*jRb2>Z^tARzHq39DeIv%!`zN4{=@(1fP`HePC0L%k9J<2i
MsWI{oBz%S_^emv-D>qqzCj-#MF*^)Aokrc8tFVCul;^1ZT)ye%cXc9!J@FhHO~pv_8u2L5|gJ<Sx0=U)+Hw)NrttGU*dK43QF{xPthEBT5Awt@1vt)s<;mt
oA4(9WRy4mT!^s|%I^5M66OfJOh;0_mxx>RDblWy*f`@3(h|FossT;5E86)PFqOdqOsg-_Zuyg?*&Z2a6!!nSbCN?Jc`lZ-MbTBjht5UDoII51d7~~;YlcC`
^nB(gL0s=CmpJ`Fz;Dv(A+!fc&VYwJ5Xz>=T`R-=`7ND|oSV9_9n$|+%>60n&-27@+D9g0`*6K>>D<Rya=%%q?`oBz1R|vIfQ^0fek?+>C?ZiRM+mH;qPsi*
-F~ki5eXJfP23>5=0MbPEwDKo#%}%XbC*fp!c&bcnDs|InmQk?vC$u)s{#GCxnJ}r(%+_O#KV6cBAQ3UI}jb0zq=A&2kB2iBAh!4z?-P!vh6|iW?1^;%ebt=
*P%jYNM(l_i~Wfs6c%er&na@my=Gj8t9BIqKiw{m{=LrcliorCe=wM2@w|oP%UK_Tn8A0sE?0f*6-TQ6e@D61+on9kQ8o*Qy);Pm=!PJX9Ri@4PLmWdKs@;j
L%mp67RXH4Rt3tJyp+`*E>s1A$2eYTv+nF6GlbB3jIfbsf3W7Aj4`pVK`j30T^zmFOzvcs3x{!Wj|pf_k6RH;S?=joqmx<7BPr%?KE07LBFHeI6u&J9BIs2E
!E%#WIay24{>O>kkBHMQL3(~tKiaG)5yH6Kj>X9=4l$i3k-|)v`1h2dySnDlGZp9!lSs2Znf?KJa{>wV`5bQHPjTo~&j0N;(<#@7Gsba_C^dAlYMC8-(&~+j
s^KM4WV-4vWpbjd^<ng-iS=u_w(u=M19zfq$h1wZ6j08io#~+-*7*hxeOa%rug6jwi#kCTne+I+Ld>suCyqmSAJ*==SgOo5kLwwdJHm{agqe8X``=VtWgJzJ
J*3G<=lpx%vb^Y>Ha&VlSeo$~xyf_|S62t*7R1{lf#o7y^C@u+EqupB61T!8b9M<o98KwY=PrfibtLQ7XCdPf<i(n83ekahH!lxW^uadjvi#MO`M~%vMYbA$
J$-n8_FF_YfC8zv`Ookuwb8eP98if0_OPY_FC&wJsZHBBpLAGah#(|v!W86uAGFV$t=x=r1>tBtqGijQS-AEiGaBNv&-sa>FOJ#eH|y8n_UjcnM=3-#fdWdk
YLZbz`KL0N>Mo|E?!(V0`rCo44Qfr9Q}14m-><(c1c0^yy9t8?bwC}H%%GSGZmy~#E$a53T85JZUNJm>H4CvPh#8kVTV5p`;*K7Adk-#(o!X-Wp;{5;5My3>
64FzUxAxli*8sYWR;F#yQf_#IEPD6AMHX|lD01GXl!;_DP5)>pgeTj{{BD8xCz2Sp4M$QO^N!(~&4$%AkF}FBPonEqD;=4J7wjf7^U6fW$X3eIVfVi2DqO)R
9uu-sW6PE)47(-8eG~?7$1UPhuMGd>*j9k97PgKibRGF)G=COQvZJ=u^Nd9e7SZNLoQc&$ne(Ic@FcySdncQ+YfL>WdGiP(IaIC9*^i;D=R3mp{N$ctsV35h
tk8=hbRY7<6G{BvrAiXwq*85zDpS5SfiP!Kok&u^CFp8PvfvGiADc6d=_NfQ@AfM1+m+Vb$O~D0qCM1woo~rDb+c?fUt3^#!95h6G|ybeqJKSqf-Ki})Az0T
-Y1qVIZ*3z1k9>TG06n}j~FH3ZiAqIGTI%bx%Pj6kn%1>^U|eSI5={cKxRo#*d{?Ib;k?}8u{tgM&xB!?{QINfH;<X43SN7dsUFj-#GR+$Bd+feR~3InNH~g
$(f%lzd_;xsz_!abMiCLsNHCQZ3P}IhDR?yh%8Dw#oc!Ty3QDlIr9896y`}2jTLAlg!zy?#e22${YKhJinD_~zS3a1y2WH)qQ`<8q{q%=jC#F<yxt8keLS`y
Yw`c}{quI`n^IOh4B5*m7xiG{45k@~{hxj)4Vq(UxikjOh!a*$Z(i3u!9l@;+6#2PD|N&9*MM=Y;QV5Bs>R%QeEr9(dF_7RU`6B9MOaH+!Xd2rXK6kjR?lPU
#G%o^>YzoAx3qf7(|<_0j8?o7*F(aneKpS?AeH#r@xp3guVl5MxD8cWFX>XL?ciIixU1!C2HM32w*C@}D%Qm+Ily_IL~-#WIwT+DUnTe!W}sQm)odr^kHUpW
K6nY39Sh?*2@|o%=CQMm=IPfq5!r!Pzde95_3M_<U0B)`coLgPo+q9X)&0jfWO2mkh9lA>r0`>*?`Tsu{-hUeYE!6XoZ62rXWdg^s14}B&F8|jh@CBe{I&4I
a3aM@G1_(0IQRIU7$ja_lXir8;;Nl%Bb;F8u;#dyQrJXiFV7jD8ddfmbLIU>NIT9wXLm}%@Mt_RsCU*x@^7P#;bi>1)MN-1G~eVy+y>Ms?IhTvGqU^p-%yWX
Ji?8~=qF5Ln#VfBU?JE<b0CIf|9MfuAxCR=iw*1e_jh3zqNY|7A3$9-$AO=2&KQ~skyxg$oL4rNe{>SRzkX<DiV?jtG@(CG0$N`%eilet!+LBgrg3sSd)|U0
kFOCQFbq<omr@hizgF;YB4YJgFxeZStE#)WMLP=m=zAP9KAiHo%pvJRXyKe`-?=D(dYp(lAe;?4Oi=SHhnV>Bb{A#|kSH9T?>p7>xFl_krlQ=SGcd&19p_uj
1=-zGsoC#Nw|G-*;iu5H+QU~)qJOj)ofL?2k~f<uz2NNVWB54pk%37hC2rIIU~kV1(%<b(SngD*(GboHfzg%b;zouE3hIyu7%g-;>sme2rlCvc6Slcla<HvY
;1F-0?O)Yuf(`Rk5R<{{V}jX>cndy803>K9jPtU^z|L=PC%3`7xETjmW{J`d`&$#YhJMAMtvJFI)Fk=E=E?g}_^z*`;E0Fa>_~&l>Ow^BrCmp`+8%hF@%j5g
$`N^9e@V?IM;bSd#(uY3(YB{i-D_T4ztg(CFE7B?`S%u}wcGJd>K&tJ0At91?7i>4gL46QsI%}%CMCG`N{<+zYXG~_KAE+Cxs#ybIduX2zp;v^%$y2c>;$>k
Zl`4R>?U-A(gZ|nn@=M#m1<5;NG9mxMl8?T2OoLl2lpRRYvkgDHZt6U7c7D&aaK_E--{~n&YVceVdqc1RrjNf{&EM&IgMXY>l~x5x?J@(fh<~-)BB^Xh`s#1
hxgO)w8$lhN!B3oQxi-=d|BjYpn_}3RueSgZCllw->*n{m8v&XwhG64v55(mMfIbFK6QeFCcoce;PVnJlIOGjJbH@`J@;anSM=wn0h4-qfV)mgAjl;4`n#oJ
U@|iBTVF2Z`vfNFnj$y#I}{t;D+Uv~W(V_e)OK|`+>YrcA$sOEUzK#w^fWa|G4szZ$zQ#~VcQqzv*g!Jxdgn(MI33B{M1I)m>jh;2C5*z*~a}D2zGZ7HxGsg
;_i;c{Y@S9N}kF&GMs#^wsa&s22C=~3@p{t(vh(<#c2$yK|7UI+vuBX8=zenjzYz<aAzMCWEcM`bVeA%9Xs?Dn9H2A7!varZa~Bgsm<(ow5dEDh+||IitCQ<
N5AyUH>&uxuK+f}cSj+cY=QJ@2rw>(XOp-Z)*utrXi>>_R^?wvk|XE^<(UYxQezJEK*nG<!N+F{&!{cRYZFLl?Dg{!w|B*?eqWIiHegP0R^1!Q;q!kY6-^8)
W18_6`W^e$_9y`8#~}2+O?A68-JQkZ84SKN(GbYfk8>MZQlgVQxn8KHK^!`)<CN<u-^$JGsEFlg)A%;&!YAE~^A1iIBEO9x?+c_fTO10QKCCF^`KX-|QLh)1
2?JFzCj<#j-EHXyhni61b(;uq+L4H9L9Y`imE}v#m)u@k$}ME1@Vwu`+{+i7M63%o@G$mG_q;(^@|aOqrw!Zic=ZsA+7F$TN)pQS?~-v8;j5?pX$hXmyXuPk
19X+%r{$GSixe~?nYEeHu0!fz@bNKL{cV{Mtxtu{!HP;pY&c&vEF;<fsE9uYTB?+wybXr%OEGiamlJ|H{PiSF0$318>;=-ln@zu}M{kUPr@5dwkg!KNR=ASV
s=D_g8f*c#<14ZiI-=ph>~WnCum=WwtXZP!0LVa0I3%uuC8rY-A*01fA^QlSOh5t?&N~rUwn>7$$Y%`g7}0_Wh{hNoXbPwnsLv=8!pTF?C|>4oO&prb*ad_T
tCN-5bFWv9YYU~)O+C|%G_@0W1UmtBXZ&MovbyF3nn8a&#)U6M^PCa#o+=9%bf*|hut^D1soG2>_BZ=LGl>`t*!{OKH+W4PGsyW|H_#qRpFPYcEP_%bgw(x*
d8t@6U2%p>^<#pnnTWUmL&B1TazBF(Bchu!wE!W6X-DVJp7?nzPIo=)5CLQ-yhwgee(Ebw;Pbfu>yKekLti6ixH7b{db7Zmw_hR>sU_#b8fBAA-JqDT*AmSK
>JXQbgTub`xZ}@G$SJWY%XFKNI%yojzILxVL7}AuGc9IZM#O%@a#YYnO&erKptH=`vEpr(%nI3_he_vEhC$DCWr63lCgSB{`1SG`UvP?g@UttB8Dd0rwnHuN
dfuYdJY>8r#6>f1=6|nG&qQq{-_c<W%Smb79K5rUGe%4+&j0O|HlrIXQ?CT%5_u;HXN~^B5!{LyY_4%_!{wuu8xe!M{fF>9>yk*`mR;i!5xH<^P}D!4$c(mk
Iv7&h=s9M`=?U2>B%M5!2*x&zp*QbQo3=!MVCjc@&@GX&LW(@Q&d1YR^CV<lB;9~$;IG|R@|ZboGNyBnAmDi(?v=)CY{(Mt0746Zo@7TXFAu^5%PHuaTs5++
b|i%UuV@5ndj*+94k`j1b^|eGft|3SvnO%=1yroRbo2V1Bu(fgP(%6JL}1FR%kz~<2qojac~Z_Fu&FO+F%0nImw2T}Qx*IG*B$2Qi}%)f5w@J0Pye8;mgJt}
D9<tC;hjvvs6@f#;e}t`y<b|w760<CSe%jqO|l)MfV>&Q7p9{CT6Fch8OPOK!>L06lUCZNZ{UeU4S*XdkgzeliAFB?(CYckn_-?!=NG`cR$QZva9Wnh=!mEy
r0pTOy!A#lLWpI0TI<Z%+0-4P(^BM(p4tm(9c?4AY3hy|Ww}B^!85b{f)7G;0sQ?#BUCFsj6~M{Rg&6YTVrV(mb^%o8!3RpuAk7Hf=~9rOJ!74hMzr}EM%UN
%UI}SfkwW7b3<XlP#w;xzP+aIH?Ruuq9&hwnbiXt!#_{BPj<7Yfw0hy3i|?|qKPqh$j|_td%xd_wDM>i#*(NXJQj_-BFkwb|0t9X)wmr9&wR3fS@Wy!eR-xk
CM+LPhJT>$<K0}SS<Me-mz;<e8)K&sgiXw|&2}L|O|Ts15-UNh4%|iKJ1S7TlL#>357t+p>t~;UV5)bHr!(G2lLp&F_7M+jKjmRSpjd87{`L9gc!Boj;DI^p
5;v2%dDJpsK=0G4u=~(Wyg|0mWx!!-1f<cS!C4x9u7-y;e~v?sN^K2ZGC?dLlf!tetX4n(bta_kO1(ocT~aCU7LIm=3Gp&h&DSxl1&kqIjzfK*<$y@~<#{_l
1u5uoDwB>6i_L{fD@F_=oj+&af4FYGy`Q0oHbn(_m)L)u0kMVYtKBn%FRe;{J3CfM<9z%7xdS-?Vm52`#^x#E2B)RY?+g6$1i5@`M!A4|UGR49H%|Gw+sqgV
h*GeX>j3)47-u7Y@&o^#1*;CIZQ$g2q2%27^8Rn(=ean=&JQC|XY8G1{;f9(RQmb~bc)&*buC_ETxo~+R_AiQ1_(TU!=fW*(?f;f6zCyDX*M*DSyhM?$j1e_
sEw-XR6Xi>00r=STNh3PmRZg#g{$nxJ&hkn-yHC~@q8$0tPmx%v;o}QOZO|9^Z2~mHQyfH5g=r{QgG{9ubp@2@>NHN&6Gdfytt|Za0<lf1y}VmF51yq#(TEW
P^E^YWr+FIZbNY1lUYTx^2jBDIiK-TtCzC^45Mhb3d!+SrRJ6mKbx2+5B92D#Z}B3_S_1%*-j09b61zd!kj9PYwm~6Bb(ymJ4<GyheFkS)7sN8^jOb5*-SK?
QdneWSWDvCK3y-8qi_+@5w555L}^24&!_8k{Qa)&brB`Q*0UeF718z3FfXzX37Y90Ns=-uG`tS(-@f6M57VT{nm3|+YQWojlg(?7c?n}0R!4Xd*#wzd5=!b|
8M83eegNaU$X-ar%!RY>ASa|c&Akg2Dh9`odR?KrG+T;cqAi*^=BPJi=8M_KElv?^9rz<AUN+T32Mx12OK1FUx)nb!`rtlPU|iS6>mYNu(<3-YUH+RXnM?3Q
(J&vrlGjTx{4*r0*)&!sC`N%7Il>yTNbdp~_-B7(P+@!qF@pX$!x<LqlofA^?ohf5e>>KmIYbkCthl)~=t3FR_LcVJL@t$biv9ZiUiCEuupW4D<?Wa&e#N)6
Q~gT+0P|Y@-0EsGhKUV72_*)e0&rML#rIJ-i1OHh9QWk6xDo~vuFCTq<f#UKFNp$u6MO!FC6ZeD0uu?yFR^G=<#AB}+K%a#PZzy%>uL#4rKwF*X&}|Kpw%~u
K3fa$u-Iz(hMoIXtH8t1xXF}pJ4lypgF|O?D%w$Ze2@spS+vs;MXZ}05|XzyuKH5W-;dmeS~|nT>$0t^U!`LnrD!o+ztZOCmqXDo4{*yY4CN~5`_?WaO7^UU
DRHXg?);ADX0YW(UxAwg&jC#QhvpW<gFlENSa)oC8%R2a)`e&R!^bJq+4_W6Nr~Fvn{zHwWt+=Z3%2X)XR+f)M<v}L#YRBfCzkqhj&hrOfzV_@d)@>W?%;<y
lZZDkWn1>`;Qy3s;6Fqn^E9qE#5FlM+^d<A!c0Vb3g$VMKC%pu`&jEwR1{mNH}d_x_X8M8y%D6A4Jp7z2rFw9HUx~b^b@Xgw?=>Is}q3egcg~Hl3=FJwZuDd
HaWDMd3vHJ|D5J%q?&t_5GUug!F0+qUDjbI8cC+Iv;zJQI{l{7sU3%&M4bXDk?a2YO^($|aY-v%-{Pyjn%JFFHCS+Wr=;f)UAw9X8gKTn!!1{#s5*7^e&^5K
bF<wU`ENS&Q-DDg6&1iPD)W(N^xhRYbL}@Wj)7ZzUqIMc2;>+l2w4lmsmhBS%d#_pj`3t_Tj8G78bxM1RuLD^V88y1`2P3%OoVpNF&D6uMZkI&_biTFxMB@n
b>KdG22f_P{73o#)Pz76OB=T(*=x9nkC-pbPsoG+U%G?Hy;_!ST3KE1$+a;gXGi`0nbLpsRTA9hbOe|L;W3_Zv`yt?y=8v*<4`-r0|qOngn*(cSNQ1CD`rLk
eNu)^=}(a{<3f#ap<Mzw#6Qcsk1@~1*j84X#8a_ST4kw7=tu!Rld8PDV=~47q!?y`F%JH$_3-)dEkmMYJ;uz)$x-X_bTJ_Rp8~WeoTgwIDKCz2Dg;=@%%gVj
wu?5cZ{AH$T-@}mLp0(hn?v3FVtTcc9#tVosYr26*q9(jw`EmsU2{a{o#;ISa|Xh+7c<K)fp)IO8eQ%GEPYnImD<pPbkwe>hjv4-tF&5fF8cQ*#95D&c~*rt
aT{q#k*Jd8KF;ZwE&b0If6t=Y+?)=n?-gf<4z{0|@#DLEOf*<h_Y_k3nRiQF@K#B#0Viw)x0s3f37V`sUevjd*w6XEgkNdJ=ZsLxjOftt6ZMy!4;QN5GuOcp
oU75RBy+7rz09Dao*cTHB;wIpG29p}>pU_p0ZO45tP+ce4Y3RP8cSnE&TW&gQgwwmtb2M9UJBGducwiEGw9U1JqzqlAKgH>fGHOFn#Vgy2jH#lfhY@WOzuLs
Eu>Cu)zQFp6=i~yA1*WcNd1|=Z9KQZoG6FJsjx{Op)ERID@$%MbC1a_hAlx?^J<(<F`Fc~V{s2=)`2Kf2MBvQWF9Gb#vz*)2pK(RL#)GzrQwefg+vE3&q~`z
*yGN?x^PpUPSbur@Jpk*4kcVafKK{n5YE^3N|mLRnwTan@{tpZ-ZvDJ?n~Spsr{iZ45x#Fqr@~iYd7Tkeza0>o5)`q6s%t=eF{Tdf`6FnQZ!+Vdd0*IS1xzm
-4Re`n6HsY*uq{rXwxUP*&JXa-<LlGiM!@*L`XO8(jW+3QJesHEBC*RHQ<_!f<1zSW7FMuu1lGn$h-^3s7*xW;XTa->a(bonY9X8-l}WkDBoHK#j88|1<Hi$
s-`Nx@H;h<!s!X@(8bEdRf{7U<7%gmf6WLjUGZ?2nW%1L`3paq9-O-ae2{i)z!sGP2`^Kjm(Ya7$=>OIeBj4@!1szKW=-9zx1a9iV()e#?jMBo;Y_S#jC4a}
zc3c=&0>MZJnPx4DpBK0pa1j-=2%$OHiK!eFa-48(V=AqEK$D(n(!Eu_3IBqFdz}<b@+9#)0Ori2uDeW3gU4XAvNeONDs=P%;A5ozM#MIcUkh2>?>7T;@AJe
7)||If%@2V#{M79%h*1#*+HP=!LkE3Ki{W0R-U=t=e6V+vfRAt;7a8#Tn&7`n#K-DwPlJR0^ZM3;Pf2fqr6Y`C^yHo@5$DoUs0h6CZHpGCfEleYjW@Ph3F@b
9MrCs(DFaIK~f2OT!LG)=^}h1A#SUa&?7+V_)z`8a}9tD&Hn)^zsBs3Zq|pEN$oWWW4;b}&eLygsNY>MT96a#O#htb?eAnC)!hf3^TLd+J!XrL$nslg=4T|l
jCVO25S)VPM22XE;pKz(Rbo5FXFY^7<!(t$Ol}RG3CJuxx7&I*Dm@r>sTFja6rb<hPRhD#^}u2!=`i>QH^e7OBh;%^kuIwdJ}H2fbSU*Bf-v>g6w~}*NB&DE
wmdvq<*7Rmgq??WIT8FV7LoESUJB`D4_ebsy-(RpGT-e$pgYG$eV0DOzH*EnRrV10+CnP_azR7xlez^Lx$)KmSIooD;V8u!CH^E;-tjKxq(-9VT|q75DfTjR
vwrEJXS5?aeH0p7<(HHG#6z9J=X!vaG-9)&n1>Ldvl#Q#ec(_Nj9M_$H@OIcCt%}!=P*oCZxuRxy%Q!w81l1~x2K1ropCXxa7J~7I~3Swp)GQI!k)I!b)BDz
{xJa$&gjh>;c^R~0ecSZ{fsA(k;Z}ad$;@vrAdXiUA2177N{5)4k+BgA^g$WA}&BV@ii$UEu|v$qmbum$Fp|EHA}&GrjQMlWz2v7NF}T)_)S>QcBnQzl_*Dm
d=yf6Fa|~8Br@<#A<Rm7l!cWyKzCLRpFX7UlA|(c*n*FfF#GwVn=lK)O~uw8r^YAotpIC^;d2}qw5UtKizTul_MCP_2z-{)yOL#XUpkiFKVZ`ZtG{K|Ydvw|
Qb2GdfJJnUh{-ot1AH4Z<7jDZ+bI@vC2{caSZhrhcGD|DArtb2OeWz_^Fw7p2K6i==%ayVH+)274%-qrABE_r{yGBzd%=WHx}%wtJ?z2RmT;I+%<PWg`1AyN
nzie&`JU)0aB3Pd(~+L26f^6c;#JEh9tsEd?a>IIVaotWllQ%^JP#L~(q$J%b9*Vb`NeCTBw^6ou0;3m<nQDZ(IO~#lON=nb5nq)5D$1!th=%kpxmvsHxtj7
tkoIg8WC3*a`D}f%AG$gnSs>YJsoga@H}L!C+k{;JgPUfDlGYQUIwRt$@|&o_SiZjDU~DHkCtEIlYBqbhSTngINsk<XAPsN>*IAYllIJXa>(&_R3E_?^t+hv
O>~C+eW6z@$iAZOKy2DVSp5ph^CCI!eHWZUiuXaXx@B-|fBhCqrkw;B`_An-$-}(BeYn)N8zPtS_)%7{><^$`mAu&`uv6}(G91v&V>LfWtsv%fJT5$hTJ^1x
i2huzj7(Nz3Rlf|>xR-{fd!~`YB`(Z^fPUyDX@clEBjd`Nn!5MYY_^HpcWJ){7L9(V9Z|H@s(~{>ASq}bYhnf*?bbtBA{&c_FwxzC&OD3lgwSLZYA6eCa91u
KAxFQN(w#z8dPb3qkl26Mjso5!ph-XW!b0OIWESk=h}M~oqd;4#2-OWMg22E^)Jy@%4JBmCTbJ>cg5sOYf?&s&VcQ4*sJZ?JN3GpKImUYhix?J#kV=^z%LiV
KG(F^OXVI6ZM2D~xSCoZmB>M6*%rSg@ln0j-F(W5kQ7NXe<C_z?5Cna$DnBQ3&U3pH5Wzg7lt-5oBP_Mn`u-`OA)Nn^=~Y|-DK=&%%Sii6rg9;$m(^&cnCud
keNZ|A=ZeJq;o&1<tsO#slZPZE77f5enJt5woVPcGEd}5l{ACFO;BPU3D8SBo3;HwCM7OibOrNTCl}V5sSjU)WR<t50+{Fg#-w`}SI;csAyrU`fAKXZ638(p
^3qMpj;2WB8C8L@JglR*QGTq(CIVgY1(n69hvJRzBjs7_XFw9{1^+#gr(!qcFO_<dHNk2T-gkT=ZeW~D_)t^^(s`35rQzyBiEUc<4`1+_5#Q93aXI=Xfs6|&
Iz8>30cuYcfhmrnPJOBRAv#0q;<?zlfma<2)IKY`Z?ZX_5{gRpo1NhRsvnQJMwS>Z$avB{KQ$47{{WjNv(u1sN@KGikpd~h<;-(%o5WU6b&47H2QeXKRJ;WM
E(#N$6fF7P@<J0VJC#wq?-Fb48a^#J@wiMU`jbqN5i@1kvl!35bU9~Eg3NP3ViI5EFR5(nYs}okJBAshfb4Ft5UqVO%DW2<1E-BN_=9<^R$3foa?LMtbDF|$
v;tV8Lq!C1lR+T!_2;17R_P~I)9)Z&^cY0BV=YeYNXG*S*~7CB#Z(-N;T)~p!1?F5!{pt1o^i(=f^0(6-qb)p#QnQeQ({@A6)&-bQZq<uaeh1!tdCL|B21CR
bvmjNm<`m7xhH-}%{!4F?!~s~PH1O@b<2Lbx{xA{Zy`30R4gL{dw<O9hZnshXMbteEA!y#djc>Uccc|B&!mG$;@eOPeod=D6kESKZ3O-nk%2<<k1Y9Cc9q;~
vPre(Pa)Xil)ML#DEWBQIICfcfqx@ayE$A&pcjn4Y*ps9s90e@K@o`hsb(HaUARqoN&0KLc~wQgm<LhVW)Bn*k|`Op+tZ)$=`H5G$Ua_@oQNyCz|Gj4ZMBd!
uUoU4%T7V~Z@0#<!2u$w(cMvTxeIu`|8)b<4X1LaUmXG_C*NTvqvNktcZ>IcIZNkZ@i9teAtFC{mfq`GV=pVDYu>S>jaAQpYZMg2Ddzqy6>Ma7)3>C>XC{>8
#a&(J5S}q3G8|Q3(G}p!w<IC(#L7KaTm1W-<h)n)DsUmF$3RD7eFl8qof#G9p?qUf;%Jgea)z>4n+!&Bygomy;junbPikJSg`$`)Gk=971-D*l#EV(Pg|ErS
c3ftWctBlehwCX;o=its^pCl)Gd+}UK9K+80Ezn~W9N$6W#8$8?2@L<Q1=o+G7Ls4c%q5l9ATRvTUor&FmoJc*}HR6@q@#2bgsbsx=quogQ$WKuq0GFR)9Li
@AO3Rr=@61tbZQVxjX~xBDQpEm{Wb1kvNhKJEW@(h}_G+f!}}O>~3N;dNse;s_6VGmYp|apLfqNOuQzKGWKSNnO=rup^$C?{0mJ$3B#`a%D`qs<y6!y=)1b$
!l7rhZ?AFin^RNO%cd$y6xidh_nF*-@N~VQx4o1{EwX5&_PFcIa`~8$Jh}ayxL-D@yPPDddBbCO2z&gtuokE5Oprsblsh&JQzbGRWGMx~kcD%19sYEH{7k&5
>uouSV@ff?;=%Rr`4ujojtAjTHx)HIQM=H9y4^!4kH3%%;hSluZ*ZFCM#KQ7`Skl{^%?Uyz-+Tvfh_3@RIO+<DNQJ8{w$hoeeLTj6)`^$)#X|QhHjzJu}ih^
8Lr0h=}`edrBBW&o0btV6YxR7dTLlmzb2A@PzO*);-@atq(F_BUIQ{OAO9Z8iWMzmhpAHMdBRk8i&r`aBRQ;KT3=9RRCZNm23IO10pv8*t)Sy>6O^fw2!&r6
Q0GvL{ooLSJM&{4)L5#&xE8p<AajicT@LuvuIdxi)qe3?M+Efp(Por52lYWM7loVUbtLUnQexwfng~toEq#rg;hz>Up<JV@%G_!p5Q7&+%;Q!xae&4d;e^E)
^E1P_%84$s3d(cj_o{2Nqpf<gN@nX2@wfU;<Eb3k0tTrC+51-gNz|m7hehr`DTF8UR09!N?P8U6MZzK-Fk2<oyp+R6*+^0XpFjv}p-hCQJpoy1E}L-rEY=Vv
BR^jqC0L9@wYMB-n_J{yA|C%k<UdkHO#8%Kf0FM@szbu9vL9RjvE?&{w_-5!DViWD$e~Z5piyfzVP(o0Rd+V|S7+EFrMUO9qp9jinY6qH=pjA4zb5${`1Mrt
lte`Omsv4>d<uy1kGIWEKcg-zX~oE2KT+y13(Wxrv^D3<w0%+;qs`+wBmdP3mvP6Xw2GKvPy}(q`t_(bpj39fPVYb0X541JB=i~E6>@JDMGPJW8dV8o0@5!I
otbDweuO`4tGj2kRE^Wg2zvsHU9v{<Am%|v6rf;i9ahoTc|f@Tue=nPwo9FjX-IY(6AzwyPqFExv_t=)9X3%ac!ossl?vR`GS*VBQ1Z#N=+mr>f%X9*DL)6>
MgbcrPcu?_BGzg6B;9*XcalvB3rNOT-FxBUKD;ohW*$uR)vV8hHwFL|oMhsfE_EWv4tds|@dMdhHbumB3mlyG4w2-BKxd0nUa8$bqkl2~af?+Sj5fFDm!*`d
KXLZoqA6SBGs@;nHaY>5lqOCm4K;UDWZA*}KtMDL(F=xBd|H(X1U9a7G@pbx`EMGFOck^|8i3U3zuzsBfv~2gx>=tm$Le_rAw_gSzh)A}5<u*NVmW2s^)|qD
2U&HLNbxwC!Sl^o3%PwDBn&RDwc|fB9^+^^Z2Ih{!(zZ*M0G41=eRfH1)I9k<4hi0l(CB5mw2A7Wf-s#2YM}%{1Khb`h8jYxLX0gmE!SD&jDuK@|M;N_)l&{
Y7e1I1fCg9f&DIm)bRQSc>}WHDUy@IsabgS*=MiMY#nG5?-z=x-mN6XrPAUnoZNU4>PdMhBDg3*2Yfd?RgPz0jEt**GnQr#y_rysQYN}2<E*FB?NzaV8+3!S
j_3!Rf!38x7bN=~1A)iwb`sxkID|yfmXl&1Y}=UHJMb$hf>H~Bamiv0eU8Vg&{$l3VUS{@>5!Xl!VRrqf@q6MdofsE1pVT$Y+Sgc;nZaN0f5o(4NU_>PUH#|
tLM(5NX@F_*+gA%th^;b8`;<g5}e<)$Uq={e_w39+iHTA9RaSgxd1D}{to31g(Kn=xv4IxB(fmnrv25g9><)Q!(x=-l;2QoWMf2}J5v+(h7rt#SVq*CH<#C&
fE>y1|Cat~4s$S};Q#M$ee?a&v!Z|pxq`fRvr0cX2VNFI93-6AycJAWdq$+7TqNQnR<MrtNL&gIzUj~C+92_G`jlSLURt_r`<MP>VStf;bOt+Qr)Y$V8Lwt!
&q9}c(dvx<EdU6@sBdnssnyz-n+i^t^JSqZEPU$2Q9!j<!L}CXkEEzc{>DKkzo*@jZ{9w-1I>6IHXOV=u@7F=LJ3HYU-KAhBlwY9`q`mZ9lX}ho$R^?7rNAm
A=0=o{s~VMNu?>pQ~YW$1Cw)KOP9-fMtr8EjpH=a<H%>fg{k5TUZDK#c$bVG27Mp|Si%dR`b?snXJu6u!_`u%v2XE^=%$NaIbUp8&vQEBdEQQdY}0m~kto}a
aJo{yL=UpdxdM*Qw{;E^GmYS_vGh237o$7Bby~|~>l>BpnrrVH%ezyTI90^zVGrLEeWY7o|5#59mNxCM26cFc8Te2xC#FEdem9@5i@P_)DM}6r+BnN28YN<>
^p8#C#2;wr->`b?Q=~Gv;cq>cx(^PJB9WN(?5(H<rqI(58^%0U6&I&O4**BH<to?2q6=#95-c<-FOnjr5m<Zi%MB)8Nt4p1^X%^`_8<dwX>dJCB5HRKFuZ5r
b@sVPvTtGmVu^(3xVj;_J}TG14<I7x0;*kpG_CFKk0^|epiM?|6422{!hI}_qLOn!GL0zYc&v-|Apa;#fxy{XX;F7`^Fid%P6_eD((kNzU76xH=2_ILE=r9T
v9@>UCtlWtWD+)YxL!(yd*SWxq{j(d%dgfJ>;%(wq6o=-1w7&6UKK)`9WESQJ^{lqp^pesV=opIzWO&D{GvUY_t<ck#L`9>mfqH^Va$>P6qjKu(frCX?K1tk
`(~&AI%uyJb(yc@K_SS8m<Bf%+I2?wC!Tn!8HHoXWhK2cAiXv#+)VujBE)#BG1RHZHlG(j6))Dq$WQZ7a&L3T>dEsS6I9J-tm(zl=q`fWVkm8*%->cV4igga
FgLId+aSkih2D7OqODSTAIy)k$&>%oT(5z}B~NsW)?$~W5!3Y|29Gf(1w;Am$&A^Xj(~7cDA=oZ2yy5~8^p(!+_veyDh>Z(buIvcMFfVt9%l>M1sK`1jP(Tt
PgNH8_hFslwMUVeLc0-<$nvmcJvp-4Mx=cd$MnnMI2#J@YT=3XKl^M?g<!iA=F<(=?w7{Io?%|H#At&XMJf&jzDmrAE6SU1DUyB-Lj^Z;E+Rt_FY&#PDrt<N
)A?L3vE{dN?0M`5d|73L?9wV<a}j{TxiE(UzqB<2@6|vOE5MVgcbv#|-p>U=O1ncN%l4#FIGQhmGT=*os*jdehrtg4bOXzB#0fug>h$CIWg93<EHw+VXFA<K
?JmioUK|SYFA4=P1>L%dmf+E@nY%5@9NqFe;emU3BrTS@;TSqq#=C`=4yVq){spmvM*q6NY7pZc(nKQnoCsd2anBCaLBSNR$1jbw#kv$%hsTfJb`ILf2Vi8r
J<urml?k2f1-QVaI`x(A{U~a|1D>VS(M60?(HwmysCC>VS&8gDH0S*0)DC_z&C~dw8U9Qro<?;^_wwC;0vy=}V@sEX8O2(r2F|?%Z3ojcEO<c(So{5;99Man
;|>ZH!T5XxK}2YSfi1qnRNsQIv(ooN3iJ&fz(^fZ(q~#Dk##9$uKa0ruJ9q0u9#_^!ABCoG6nhub2xHg%TCGLTBUXF8OvwB+knjSY|!cH6zP{1xwjr$^WoJj
pZeTL0{MCKHoUqRS&j5*Dj8B3SjE|+7PsvqDzU5GzZms+`eM@Egh6LiM<46LW|_p*Q0^3{BrE1d3)s)($!tAxj(S+6&m-!-6sIR?Qy<KX_jfIfeWld`ooZ%C
0c%3F6yT<`o(F8Bn4%uP@7si^#0ceZazw5u(u9!fGA7hqZa1S<JIkQkv<?p8<Vn^7=>p@k*=&S8$4m@={cwDd6aGdp!{lf`^iLsQ2Xl~#{nLS`4n7;&`RYS^
hLT)k@={?7+=jDK#L!O?Ez33Ew9LfI+f9c1HYi^<o_FstI1u1b&@y}G>;*-wvPT18xTqlEV>w*toHAacp(Hn2pejB^bw+LwENYA%x-+{c?{PQ5Uu;Ftx0S$t
QWkGnh`x~f*7Uc0ssQW^O!MsaX_A;Rp?x05f>a*K*JP{WL{NA)n5ISPD^;ZDN9s!U<L1Miieaih`D<Ofeg}o4Nd1Fv262&;W1FOTbdzH@Kr54&h@@f#NLpb2
F{<CayG7dx)F(jI$|!`RqOuU^Azv|dXwW4NU?#yj;iTcvUdZ+n8qzCH=UZ1KDVhC*$2+<O0kRBFb>-O`D%xVmDdEC)YR0#A+m`>-!P>TOC&Ty-afj=vSR5?c
%r2)xwm@>=AbTCWh)h31P@zYSc42i*b73V;OLzqZOaug|HeW5fa57<~jXP`~8~Nf{X+j`AO*NRe8BeD))*ft|G;T>ctF{=!6AuZa1<7L+!N2*K9b|8`cnJ?P
Lj#xdIo0gMe3}^x>Y<k-02ikV)>sNEfb|KjKp$v_C232^&iV`MrnB}q*?)#&7*qSNxb_+F=_zVH4ja3H-P&Al)a2hdIo0%h$$ue%FeRx$0Yc-*R!Z~q)xhDa
3-~Y_4$;Cbw)MWJZ9zn}4?7_Ex#2;}Ty2U+CznLJM#zkL#ykFi*!1|~;|boXOnwF<?+Sz7qT?}0rMDSnJcqJzR3n&0d$Z%w>?W*W^pY->b15e{h}kx>p&$x&
<s7fIcKr|us{u<C#N(vQPv|35m!z%FQ*lfWw8BM@f06+uodMMaaA<Mu%!`kQ^{>g>!nfNQYLILMK+4*XF;NuJv;3iE@%8I^0z>PqZN0)LdQSYvbF858EL<R3
Kf{m%<$EELmyPfe#yeQ_)nU_<gqr?%sl#cw*oAM-KC*}eBx#>7TU==GOGPj&s<laetrLz9CPI{E`v88+)$lp-Dmrq$Gdl33pc7?22^d#sDSTNFFbytoq=O+K
9|@`09gXxNATj>CWuTuzcFGOG^I(iS%?>0?^K=%*Wi?HtfX-->fq(p11G&)9tLZ|X>h73Zp@TT6F+TI2#!Jga)iIK{snpARrS9NBXZdwh1s^?cf|$TpAnP9q
fa1v*2adp`tv|B2_k<p`f81ep<_;(c%CQKBMwBdjAjm5VY>mM?C6(L5&Vodf$=d{4-L6kgjvFDBCcV6oI#mkC+UAh~g{cv>r{jsk^0#ES1n-UB0>>6Zg0XpZ
1EX(TIeK*c*FH4ICpmDRq%_#sQ63<DQ<V5C-+uwl=!jl#dPw@kDDji&<l7~re)Vga!~mwe{q?@FB3;0pVX+QmAzmI?>AE$y+VEEY96@x(*Z~7XEL=*d{?WF?
>r<ML+na6vq6en=h-46|hT`B~(WADCX;eeTDdwuQ-u%YOhUjUb8H?rmsD#;op4&cgx-97h?HjwiVKwFN_)Lt3SfW1?;)qz3PL79u)<@0rjRb@St^n`vfmCpz
xM70N<5<bMNkSTTMcQVn3LQ;t!Y8dHS9pCv*b0RWd&S0%G0-QLwXs-~wLntM{jaHKgOgwe=JBfF7`1;dQ`or6Ttl|Z^MVj%<g8HNP^@>D3|#-7Yr?idE{*jf
o@?J?kj5IR9<MAZ<Df^V%s-_FtVy~$5ATqCcFsi)sPU=NVGE)Io&f@e0>F9DO{i!y8Y@CV<BzOUeAQ<zYwsl=osH0R3SoT^%yRyB+e`xE^p<UXp+FK1zi3*3
<uN}}Uj(e{lsj#n+Sj@EH(GKHLR^#9-w1Pq{Y3Z0Ix<v`=!1<eNdOtEW?#%6x=FP72N+m-r(14S0Z)5V-#@cVd3UW#bZbesSj;?~<mz)-=PiCU)TPIAPu>i+
gKvO;^1L=0QFX?ns{amjc3%N{f5s&eg8pfFYaMWId2Ql=*o_tY7x=q>w7!BOLhj;VpNxReNtz4O_1}?gL)D8jSBCvLNdGW!Cv?7CQt&CtcGXjVqdQrQoeQ5>
W7eLE_><WE;-w#N#dKgX3OeE#*q)AD_!<a%6r$8sxbj@#9ka)mq?FfzXJH~UUjQBowA8VWw)d-L@gG{0!7pgXIeWO&OlGJeDa-*?wl>WHX%|Vg<uTg2(rwWT
&+d2dAhKjrtRC>$r1roYp_1ArelLfZ1B|N55}$NrVq!j%a!RzDs)KT93umy=w+jAURtk^(kjRjU6HylUHz9{|Jwt4^;X@}rrh4NO)9*&o2Y#^btjmgPlZT4N
1m~I@9#FTD35f%A8`mxb$QgZ=Tt8^lG@E8&pOXRm&HqX)ifMSN)MNL|DEdNnB_7_9_9l9>JR96|hd=h4HzEQE>rP=0NGGECOqKFkDt1>qQ*1aEC{=0+_y6R)
aHSvgQnILP?D9xgpN~ZV3fGVgTI`~;!l+n#rB;VuaPv&1`VrkB&!<%7F+XsFXrF=9Pyri+wOAYj2N{`s+`Bc=S|{jo-T*<|5u=9mr`jtNXN|DLK-Q^XI^Z61
HdyP&`7{;y>viDlEj;*S#G$w{oMIG~Enj`z#g7=2ATKdh8nP8u!;w*^(`azqUla^ge}IP*??#AeexNKD$vbRba%kAMy!`Q8)Nw>OiPb+w?5Yp>Ty*1Q^}fhk
z72D*CpnWIZSvJWjvEgqb~hj?6-05PHd`1Px~;t=d1S)Bwlp1&6<m+MCXKfp)P}KUDxURPs4?@Qj~XOoRe3&G#gW)7+_vpg0KppJbGr`|js7)nK&@b-40r&~
Vcj$YY;h3lAvxpq{knzyYIFu(D*zi%3|5eMonsu!|8<i%)5BMl8TKj6BqJ$snoQ<fv0rh3(qiOp9K=evMWw$Xs0Vb*{7aW$CoX;D!Q-9=&h8QvUS$gaKN+_G
N_^*;9&iG$X{Kv(j*q(%Q}U9?u8439{?BKzJ+zGm>1zJ}fsZ*a=mL3CbBtMaHpg~rkbrM8m$z&a5S;Z-cGaC?WV0^AknK98Do|^At6(JqDsXbkr=X8perg}q
KfxM3=dU+2NmKQ0g&xPA3@`knY;;uieJn2F$gWQ&Tt_m3udtv5swy4|6O+N**|k_IVcHT$m(`Isu3ddF<~Jl8m-KQ*P@mWmBP!$CwUfGr3|Etd6fXQw_}IsA
osykWvHWK0KwV5O+)Df*PF{MQit){`ha5pY)62K~RPdG4C;`=O<J@!{rQac;ylR$8)42f4k}?h^LCfnP+0pTVhtufzInOfVQhg;Ncm<vLw>~3m)N@B9Jj`Hl
@>t1olk@WdPnRmId==2o9g;;{suOv!(bMC5F<q^Ddt<Uhzj3vl+W>(V?g%P$8Ab^8+US$XUg%iP;=<EEHUyLU)6CC9Cd1xMta}^?l8K(RJZD8PO6cVL-0xF+
K-!%aFPX*Xob=RC=pRNXmjk{l&}=e_tXA8A-9P2II%6onsH7N=ial3hhTYemZ(P%tL25e90?G%q;*6%+b1=A{qFyn1`!WaGeeEDo%gV&?VcLeXmxBtY3j!aJ
LeOX2fFzXkd*_#kk02+Mu<Ue7x94$<U|SgfJ5sqeW7fge=1!M&zFzD;yY-_lJT;}+M?_;fuc<R}C1Rk3eRdLj^G_I(7+2Y_wwJW=#iTeSTtd5*WJk_h!>lM;
1XF-r;NFxsKHKWXKxt$>vQZ9Th>l?^%id-3MrDm?c}UJ5uag<DT=6A^2lhUjE3W@vm%_yhPkeD${`DQ-Gpc09dSgl3p5JC?7gxlj56m1Uy8$fVG92F9CoijO
va7}ed&kSD*q1e0NgsQr*);8_Mz`Vh5#Ic7<la9HN7J}xor6)=O|Hec0b6{9`uth$>Uf#xf;7tLCL)$7*wsE&cpqzk>X)s{imc%z$OReXcNh`Jb+L7;ZqK0P
vxAoAVd|`ag5%|iTq`4va${yjq0~DPBP9`vZbo!Z<N#b|u`5Hcf2nyRs~Nk;{xM3K*nEup)RJTT<(5zZ2YOw0_*3=pUZh5`2}J4=Y4ab`Q04rH<;t-bdcc4B
D~C8wC$Px1?cVGtZ5bMvR@wt2i<;9pTW%#{JKo!RzMG<%cE4E)XVO$q945k$(82DxnLbb<E^$l-@z0QWxyCNySaKIqhMGF*qs0J|zes#}{9Rt7=m5XzB|g$j
L^uBvArG9xtp6m@6ZXvEB$L~D%Pr96JD!1teyF|eh=U&ro1abTe3wRX+m!xQhOW-DuJo`w{v9Z(h99h~hLx%lQz1a4@Aif!h{W?KXx`WaeMEv4$#W=?UY(Y&
ob%KHFmyf_M~8W{Wn0WKr?~U;K5l#+TLa`dgcg3fY|kUjjv`Fq_7)fs@{LIoyP6r_qqzt+%)5Pmd)?9UC1F^zIdMrQ^}BMwlGg*i6h>1h|JWb_NtB3?3j_$N
v#c+=8%7`pV(R;pY!Zmj-f3s(;iN7OGO{dE*v}oej)$3p9?MdL4=<&&sVlUOCCK}qSG}{l0Dri>ff9kB5fAD%^p^72OxkX!@Qd63v!QkLbW3~uQu$j{XR_Al
RGFqT%zJFBq<tQ5DenFP9eqvkir25H<YF)I3tH@1xoUejz1+R(d&?!RZgdvfRW944#Ug%s@@GIbOk*t1a=HAkztW^K|M01`!<EqS=e4VBz~+w1c+)u-u5#52
<-FY{1?=-JZYiPPb{94&lf;msk!9r~ps~W;$PE1oY;BR`N-UmeH{uo<8`Lp2?NHskn{*Odf}JOeY>Al+xj8W-F(i08`CbbjPEM!9$o8YErl$sFF8#&9bc9nM
932ORQa|J=H+Gx|9539j+&-+4lE;<P+1)3A%%XO<idP3ZrzBI}P3VJO`BH3oy%f5LUH}IGY(1d1{{N^7t!b%{;H4B^>}}dEZ9P9yhf||_wsD*$EmC;(slGZg
y!r?UU3<E2JR%R>16TTywGvtN0}uFQk(aU~eBG=@XbxDA!hq1B+wRn@MQ7TDt}IF;)y<a3A74#Xp{=R41xfFe2(9lJvvA8nQ3fJ_G<3D&;6rC!xyg0I%GsVM
cyz7Q@b&&q6&}7Wo=?u@SJ9?kYGop1H+zeOYWD13&0XI>+TU6f2oZWj_4a?c>Uk>3J#c*|7F5nzvJC4p7B83|Qn*i$tn--5dVOtQpJYX-MlOKk245!%sudV5
O=V<|w1lz1=^ubZPBJcI86#HPpKE>b9J5~a7m+qFJ-3;2TQ8jjTAM+VrhJvtz}v7v>MGMK(s($gg@srd9T1*&GP-m6b(z65zI{6*Wc6oN`4XcC>k821W%FWf
X_Oaj-?MNo2_BmNdC?|`;lcc72$t^Q27-%tG8)$5v57cGx%aBOeOotx-JX-uzi5zJ>(I7kXrcw0rdtb?YlZb^2i?wPU?^2UEUP%%$~|t(CZ^o}8;A=Pl{)fn
c8Z=UO$nI9Y1v6aK0O$P=}Z@WX;WK$Z1yj|<QTRKm};{yVhr9Y^Rve}=u1|dliA{v*E4MSIT6J$=alGxs<odD!pkm@$_M`?_*;KcnSJu3F>fnmG`|Gl!aynA
-OmU!ZUhIV`Av)xDM>o6*f<KkG(I{Ki#;P09eWpQK^fC14fupfOnFMPTkdFz{|n;^%g{$yxEl5KIPE5iVdy|{qkS$MMLO#{(`3NsRXtbLoN=K(2@bin*6&6!
&T6n}%Xsh$=R4K)0N(s5Sme6*t{FB3Idg&MdsKMQMJkZ^6d>n)d&RiPvUP{VqL+-OIEdw?QTz-~c65K`ZJG6_Pwcw5<4x3q#FmbB!MV!}?{aekR|^AoA>(?-
+wRyH$vS@*N=7d^tYh#m7<e$d=;GrAJ(pCzB9oT&WX>ZfCW;S(ZK-FNTNF-7;7nUuF9BcCgIM6SF|JygCJB_S?j-Em%60_9-(+`ySi}l}3&4^Xv4iKQ>%1)D
Fb%bg7X|LMXA{<+qmNMnpC00F8@IS#M&*2uS#Q)j(#=1fkOr8?Ml*|Ty_VL!?Ubur3GtnG?ck`!Y-jq@<xe4a%Xrgg?^0}3=5MI}cRD-sEp@~xgC31`LdW7K
GtxDlZRi)ey{ptR9i+IxTb^@ud$FZ@2=`fzk2Rc$D5qmeSB{1l4wc4a8~w3LoW6}^KW#vvhkkxR-p?<B<8D0}g(=%|*>l%UWV-zPgr?J40^i5U%f<Kykegu_
kuZ0b(P%Th$j$$-<&Jj6`t~)W`5~vqVK8}~be*wGP7l<iuoI+Rs4ilp1iH;=xC*d3o*(@?5j{icqyrku=OZX`*Zt@+k_(pOgP_JIc)7o?G(;h+QwG@62a&~s
w1?rJghRxOTWtR<0jy#aM%+BF!%UKy*$-8=Jwd4cCVCl#!~NS9QFk!_k{<y}4P4xpCl|`ROiQ?P^YA#>e--eV`zOGp1iN&wyn8(|qAW|@=F#Iv*e~$09ZFQM
mM6uS$iyBf!RvF*n%G3f_ps@PhJtW?)rn}gJv-?bk=@GI#-@B8)ku8)(|NT=gAm)Ymkb#GsO)F60@eb6=(HputF}g^Rx-s&_l{vPxEIdeCix=mD}5nAKOPUl
-;|0uMgN{}xIvw-GpN4}iqBKApy2ZJPBT)**4nWl=jgz_xHPHr(Ex(|QzD)N7p{vz7hr1dvZceDlb9wR`S<p*hhyxx*`zqN76vQenASG(`ax1WnK@Z`8Jf?|
rbANtlo<{g+iRleb7CSQ>*Wwd5>iKOi|gt$NxoAfB-KxoE(^;y3VLm2ALXO452^K22VtnX4gmj<WiBcI_A%+VWca{&K)~t%^AF9hE>l$wjQpTWW`)vTtYCS?
r<U(XpOnSpS%J40>B4oM<ON(?s^D*K{}kD}$(}+@qLi9C7sJjU>rQ@C(OSMZI$kLm9O;Xh9q<_v3sCYjEYf77X~LmEB36L<qpBgr_kr9D%ET{2=eBKhN*<RC
3*u4p#yH8<Cx^Ie8!u~Z3u9l(x4V*Zu6KtD(QFIPUT`SE`}Xp$GhA+3>PXSNh2oQQ-z2Xns)je$zF(8riT6{q75t)<*eI9x2)?rzOs`OS?%l6|FRvmQaTtK9
x)@7&Ozba9s)d~>JcW-33J%@naJ<2`YC2IpU_1ZNy)lgFRqdg-`@@SOJ~7=2bSC^(qQ|8ez97&YC>9X!VJ67^4+{IDc!pl#gJOjx*ZLgt*06Z2qiz?7fW;p9
rMqi|_+?cRTg!ce3AUr!j<aAB{hwt@FlyduZzJmu$|BqytHK~8LzNSg80Xg(Ojd5!U%O(<zIcJ+trWu0fwL!Z&Av=HMLwl{oUs?>scXqvbtM$xqIijf6*|ao
iiL2>|1p827rQQaB{~+Vb$T3UP*m<eyz)$3zqS?=_Dg81Cu{C{FD+N8{&cu=CHsq_Z>LIIr%hMZ#`VB>@MDyURGj+O2O`dym{sf$FoH5Kvy<MuG2P7_E={CR
r4F186&nZAWaOQ-a&nHrG+@Gaf1TQ$+G_m=|8E@oHzWgAqAdTU7irx**eh$F4Gm7^uEr6rAQFAbfeI^Lpc|Sy@Dbk=<53o!Nxj36WQ`kbbm%>=m`mFNDr&VL
rG|n?$jn#%E9rUw$MOc7_N!?w>|@88v+H|-qD<>vB=|q23}Te96<s?c4w;WVxV_@GmH?R=$UD?V3zcDK3%yOKBNc21GoTIs=6vO^_+`jFpes1D{bIqIt+a1>
$p~lPYTp2u279A^Y4F=3d~;uD06^4KXmK7rBRr<nLV-OtETQymU+O*KPl%H3MWMY&xCfD!#VvLLEVhRF#hZnQfO7*eN`?9Zu~E^!3D#$?o*0xX0v_}!!m>mC
03(p#5l-Jd^>@9JYg%)eAx8ahV`jn=;joamv<R`nwl4G%|NLPT23^ucy?`j7#|{wU_iE8`@<yY0{uB858Km#<TAeDdAtfdpkMHWdWsBGUknWc5m=_43eAb>U
y!~G@An=laXL8OGR48=%xIMwBTJ1mQn1^aSmcxFr4t$>SY%TeqCG%YFg@#q$T?@0}60|P+44AMpfzcp(1g?l!#4Y*iPZ4p#>!_V!2xOX{ltLmXq5D!96Ua%g
uR6%juyqeVBE6F?(M+2Q-Y{{J^_cKf@g60Q{|o+;OY62l?ucY8<|HF;B(#d}O-v`s{(oSY3VdkAV#i7!@i2(AGRQ$)P0HJ~3ucKnmlv4>IkJf@iQN#)>t}ek
H)7(PWr_#K-6x|vfMWHZI<yg^^#QLwKtL~<8h{&sABs6Z`Wq5jL${?}SG(#ey0*R%G5#esHHEOH2tdiD-!8{Fm=m~@NnrV!ZtP&igz<8jlm*cSlz<DLchxiI
GCWqE@i_|=pCr(0qlwTuGLACs!M@%kn%Er>gCo=yq~HK_kWWd0OW#%jz0;JvjL`Wj-?kQ<6G37`Y1Qyl^@Bb`xF*8xRZTtJUnHX#r$HlgAt!V$@lLojnCl(q
2p3X528;;O0e2Pl=N*Gz0b68}=#Sru*0-au1CkOw0gudLI!<rwle*@4J5`4nEd`GQ$Dr}kuzz%^-mxBqoheA!_j~-OGPZe>9DyU1023St*-!xmPF5hk>NZ&J
ODi?bYcSMNH?_Kck(My#yp26z89VH49$RG|fm`Ww;H5P9^!?7yrnKpXX&aY$T6y*KcfQZ+N^6+|SPJBAVYe8~My?y*86(;d-)f|f&DQKFC!tA0(RGZmF9UMB
Ly;A=zo62K4HhlDH5`zT@hfLD1}rkdqywyUW)Yy{6{lr%<GIB^pJ)A!r7*QUPH!yDD7lu0gp8@{qm`YpuryN(464dWB?bS+&IV3VgXqfTBX)(o2=W4p(Gz|=
BdlBMC(xc_D!91%+u-mpmgE%;)dp<p$>ZwL)G^|P!P9Edg@<q-kge76XE6aB>^6SdR^(G^8*=0X+BjI8%^k082pgt$uG~z(kf|AVFsy!TKGLTJkwySDZ@`N@
MFT&hnPAPme;0?%F0T+(HU#be%h`Swms@(xUBq2`JA<PU-I=Cj%IfY_lZd0DoDi^AAb=?A!1tMD-ki*W!t$Rus@OfEUTC?06S-(dqMF+8ajXgM<(Q1M5WpiM
2IDRvBrLi?QK*F4@>Hi()S|iY2fEk=r>03~w=Z+ZCB|r&;RrO%&wDBX(AQy;-qbFicojfLK$1_}W;N}627{>?c4a72X$bPhU5UEs#z+!~6qC?JtFLOp((8hI
7yQ?`-{5y8Y>G*S;QGW_Y!B=FvP4773=iw4YShFK$WvG6`Gn9GdZ%kDhF@3II1aZ`0|4-&)odPzKJxn^FnBwo6C`R8H9X4{IslRjnMa%^x*_*q^NYn}5>SRx
Y9!Noeh-3$`h%kFXYSHlg>d-Dak_xpz2MaW3>=+vH2m5Yn+v(MgfFe+joH_QAc0g4Sf17d>L<RV{bEGu1}t@O^v`xv#<uS*Vc|-sRYs-fqhCsp6mki>?s(<M
I&5$+!1aW6;4sVX`E^~pOC*6-gt8RJ@N@q!H=bP(;}H{0YmIdopWV5*5&EP#noGIZSetZ?+cL((`&i{kD+J*BT;1H+yT;=q0DY$iD0T5;H@nZ_)5&w4@6XXM
hi9<Nw$efcP^9k6axCD!fndvSWtLUQ#kjSij8mu19Ca9#ImxHSjfRQk_%bVZcC6WIB$z~Vr<6BTmbHXI58)eFfuuC$NFv7_<zXoXq34dIb(;n_jR_5Cc3Nuj
pKu8}*FoIp<_5X9?X-Hn@s*u9`puDfZq=p>chV~ZfcXrGu)NAak1JVm#3lM44@sh<;2RA(MXaGgYzliP$~VFecX0lk0XQD`nr4L-)kqZYO-~11Rr_+6Ue=hG
y!nrerSnjbNm1{9!pU?v?UCBH@78~C1Klh2{l|*>W<c!2jPx4pylkIu<3L?D84s=2pqc3nbd32=c6glZY!?DhG<K2r91EKrgmFZUf-~z`3mPfg;L}KH?IM-G
+N^>6@4QoIY~N3Idgw|~2JPp$Qq*3xzF&!lR^S$zYC-^2(AQuNaYC1f!jb=d7Os1}ehdlk26^(C4Vc8C`ox{GdRxfeDFVYjULn)rI>$+1o^`kfq>xcMQ%YyY
;A?E6%EQ}v$kIv}C=$;ZQBvvoswQo(tsrE&64B8S)>c^B7@i8)##ZCsWT8+Iax74&*np$v)%GHwg!FGWBBfy&kTV+&7JY*zUMnH;1Cm+rZ%mMylP}VyCrPl}
;W^)+M2=POxptOTr?t@DP8(Ke;#EC6&9aWYc0NPtZv3%&sl!LN5Qe^$boU1sncJbbVYOV$OiiaSJe;QU`0|{rl34zr3+U1<UHDWL)FikpKurwWgo^q&RG96z
)(xtD9I2Y9opNa_WJzoMjk8OTxB5D9s@9S#zH(wZ4I4eLOuJnCp>LKbOFojVX~a2{-Ia+?miwT@8`?{bdya{y;pSLqm38(3hL(@=!dBItF^c7E!AsOBSJN!R
9xR%o+a>h1@Do-T>se|ewJb3(I`s*7LMqoJ5%?9lHXvl~q#u4$!#=u4;ePDNG@{d1SOSwsL(clX7J>^4wrM3nc4U6@!{Z8FDuJFd`-5|R`Mx@5`l3-{iuzEn
pIH|)JkI`wxGvf>ZA+1elN@(@sM;t}_L6HWJ`JKL;|I7$)+T?L&5GDjj`tjnreUlA#L`AsWGxrOhd0(87mK4K)Sq=-6D~>eHovh-q-xhc-;oWJE1ivy1`Uz+
07E7zswKv;y{X!3&Yg#?wn-4+a!!Bxr-x4||EB4JHN@V37k(DgpdlV^`yy6SA(oH#2e;T8<HF&7iS2BP+<a!j{}-Iw!dRHl=#_GMq>;bAv!x&6myZooC~C=i
PUURMG$tA|Kh9o2gMgKt$B+xu!^-?1QpJ(P!q9ztdKQ1Ln+dDp<|000`|^O~KL{+Te_{3){DT|)4&FM|7E^t;Z-d-(1J-1|a<Bq=)yz(=zciblQ)*(0s+yH~
-94N|3%HQoq#=MB{HzX-E?g%)IXXr-QBk1GlPNPZcAKMOQTIcb{r7*_*MWq2jI%PNkc-vg(TF|YwCOtp8b~=I+qG|Ck5ePuUdquGEbj#^?>`>}l8<yJEU})o
HW#P--YwSv-OoNs9}L#@!!6@jT@OBOs~}z!fx^ex@nTOqmg{L%O+~o<uR?dYlI!U%u#wArdz~<<zkI~;>S|Z!FM|%kEBxi(bg`2gaD@>%lyf_q*;KCoyOMC!
!#%SP4hSE=D7Mo0jaz+q1^o$i)hX7A6_CyblB9#EBd!Wm?M1gki^#2QGT0=C`jZNG_3*s?BH{EBPp0?MaSk%e<O%AlOj?w<)X&K{V$=JB|8GWTgA!YKd{1Du
e%Ws2sqB@5!rTTlu4faBQ{%oIXb33vaF!=<gdHxUDQH@xF)1d0<kvYlq8tAX8q0(U?@uaNskiRTEeb-OPiN;lDZ?VEFJ&=`mip0-TdJrPv9@@@L$S|Q>Mk&#
!m1fbNZDQq^KVG2o0PFvXD>_mvb*&j(X9oh`U^RJt_?cpeX%YufxX`c(=T0to@?;lN^+W4GZJd9JhFC(aKwZ>7-hltz4Qs_5g;gC_)HD8>46w2aZ!Y<{vLsI
C68;(NzkCt%NGsMf<*F8;E@e80~#s1z>HI7>h4xP+@k{Qg_Na`Oond32+Pu1W&ELFwA@1<RKfjnXDn`0u!d@yRFSA114iU);E^_PLL|9_aL@!S7cY0{<QyLm
*XBxkh8)wx-B@sye#Z}PPqU^jEs?uO=V&qJ0>E8U_Pmbmg>#agJ2+1cWgcknmIuy_4^a3dFZyn%D;`bNS`2ZFr3Y+aUDSDVE7cJSBy*Gz_r^AqHm;QQM-}@_
%Fpl!EaIDy+a#`#Umb~VkgSp8R1}ntL%Vy=YCtOVO#rEgkeXSwZKF)IRII@C(>uU00;M6&mY=~^=@C0y)wP3R#Dvxb5fRQTppy|OXJoFPpAREYkZy|1>yAAb
O5Eh=%^8NBQp2$j?^B4QF3N^L*fg6hJ?<|lJ>3p<j9?3v(bkTnF!H~Ys)2Ukx-KW(I`C~cOR~^%j!@#&uKz#`^`9@jOr%5`0qvrhR^E&a-RYb7==pn?rr3i$
Z3Tu^9Nh?iA_~6WXU2T=E%oX?OPAX<eu(a)8vI6`iUVRSio|u<ETbpeY*R^u+eN7x)sW}-@kokn<@K;r#cOH7)*B~5s7%BbS#?x;g38hKv@a!wT<v;FUN!1U
Pm~7iEgooqcXqI%+6>1r5<GXJ{nDt~B})sk>uH#0*WN`rK6d!%4iwS<2HDt(Px`?h{E*@Uh6kJO=#PWcqVlZ0vg%87a}`LvV^Nwc;q7b<7xCud5)i69nxYNr
4IAgw&bPA=#{d*2wS`FX?&H@SFEm#&IVOG)#3fPMZT<})Ep^~Oo3U$G%dq@Fo?1c}7p9N=PiP^3yWhn&xAmwFBC`nT3!)8!JQW2Kd9kx&*{7|jZio`{O1(Z{
+mxI8rEy>K?l)h(+orL}g9MIPOX9J3H3d_-Y2zH1L13R&A2sC88h|eXdX+;MEFB5pO*<nLoU)84P5U?6a7-2m18TVj=}wd^$PRnTD_6b7LQRspwgd$0ta(S)
MwAxW99buE{j8F&VYh$6)EP%~-QOctw3FQ1?5iD-&0F)Jqv(;Yx8i<@AEvJ6rUb9(PYo|ou3Hkhi8`tiYou2y_+Xz^Gc-6s+zf=m*do-!_phA_b>P^rw@kRI
<xvoE(my)=xA`0}+Y@!`b%=MoaRSV3FMlONkL)l*1W<Dkho2unpayG5n22y@T5IYpg~U6hB#9w0brmNRqx0eX4Gu&;8{%Piv<FHeVEvb3(#P2=61l;njSedd
v_8c5`F#;F`6xADngM_;jSSFGmA^*dvj^2Tmjb*;S;t`OH6~CSMJYJWs3tPLB3-wsFHtCPcH4WM>qlETG&Y8MGfFP?Upv!Cvm)LDDugZ##la@lDCoz~$_^Mx
EF}^V3x|_~!japrSTjoKouqH*NdV%N&yT0yZ?~ZRp|=ik0dA&lg*fVXZR+ysD$qpNXo}F!D1)ZEWm>Y+gK!o`WRJ^_Sj-sg$Kn7__KB@SipV~#=q9~-U^SQM
B&xOKiJ7C3V#u39vl|Gy+OtiG21<I^0tI%>mYtmLw0wkSZWSO(PW^He$Js&$;|kQm-};Sg`Fn-~5wcImGzGy|85>I+Yd7n9$n{OPA2wE(UCFCk0uge?NTsM=
DkqTcNDsVY!+nZ@S-Kc-lnv|-@(vQ*UZuN{=>+v;AJR}yBbL9?<Mx_7@o{MWgJo=dSZ{`jRq4LNY&mv?%(7G@B<0k<tlT<tICRxuC0d_tC8!*MO!lLYE5iW)
(d9}tzz&--Bfh4;f3W2<w7s0I)@;J8zENIIIeA|t-u!rPjJvKk;Buu4#7@s`WQgflOjrxuys0O#5#yxFIIfD!iSEB9$CG6H(~Vk$8_To&tMB9a5?t{R=Q#p#
^a%-G1ate{F8oSuIj`h}90DEpLOM1C7ectVGsQK&AL)}%fcQ<^IR9ibTp?pgP<K_*$iBif(?y|TsqoY;D@<VMX{raJp7FyoPy;+gaPixxrlMx{@`{t7^&f?2
GO$p%A2?Ppe^y-&Ej2Si)ynAP{O=9%4_9x0jsx)(U#!ya;x21@fF>WcuvNl0!f9@Qvm3GVO~8Geu2^&hLrd`A3RAaBz3j)D>!n)W1LJ9OMA<U0G1BpD?%^cJ
p_*j6ou;OZ2MEIC95HD3ed5(6I6>0e(grKF&*~c18|yyBe$x}lkcUZECJaoNTRecU|C^6TZd(*tIF3`jR%^hEw|9f&gPew}Rar+KE2@iX95$3o_q-WX1A`?H
5pzbAspd~59y6-e8Y@=e7|w+s0sZ=&xj@J7F4eMgHh)Sa5d8lq<Juhy#@l3>_HVR78InHVP5_sn9556<)e!Ev$7KiMI-C0Jb3i0@j!IvdxsdPWit9r4lfxRC
o!VDFssEV(Lx^|h&A-nf!$XEu0WHY52k$m#ohoXmtOWNtVL(zk{X~=yf8t?*x#N(Cq`sS`Gy~pbz5v?dT$}n7Q=^yb2P~9BI~dfN)H`>a?uMaDCh^!|%C6Y`
Yyi?gcN?p)ttN*wqkqNI9*V(fIkACh>iF`St-AG-_lD31w{K5J+X=_-PXzy+u8;GkVIH?MsZ;!zUldY`$!QSI9zcPQu<KJG7-Gfuq{6r7jBcd4VMTjM7C|kD
7R}vIqXFA*o>P=@W@C{6zGNi*7=t&(ZQF7Rb9y*T>5qMP5sbOlp?s)@3cueXO%gOqp=xGG^5D{${E$rxZ>itVFcovZ#J(XenBq^gPJ@j1EHmiLSZd3n-ut!x
{48y~37}}H3V0XFF|i{A$oPR2X^DE?`qH?8`C{He1^;!%HNwZ{fn9g)r0)lCgfVZGjlsfHn7p8zem5@`WVZ1Hcln9!@<gJ*j|}8vvZdUR=ui|DbSTPbyXI2n
JwlmcG}NiE{@Fn8ioBd7v`q(J08P<Lq@R>_MPmdrNab-Zel+Sz;>0zBN-hm>pJdwpDn<cmRh!%uCn;4^!t>j)(Tomf+@%Ntm@hgx`Seo~Tks&Oh`>fTG%R8Q
@<<YYdt9KWUkBYD5-@bV^Rt=3`flF7<5?P5_;;w~bQ!9@aHzaL8!ChSaWep)Ffv77waHZ>kr{Wv#ok%uiN9Sx_BS0P$d@(=8j9z3-<9(x462z}+g2Rks5@Fi
eB|YWUOzz~+iN^7CHcQ*c~sFPi@otoKgdz37=UyrDz-ekDV~KhY)xz%^7Pj$LQ)5Q!6rVmi*u`@jZ)k7_HLo*w#{fj^&mXp;>x!Ck`CC}$RvDZ%KI7_Ah0-Z
!yB{0Z3NAf8YXy^Om^5iyja=ztBE!MpZmgYZ3h2h;I@Je+1oUHR+BtJE$3emnhAF^4L%Zl5OHS>4mwd)@Cc$VxrO27G)IO10C2>iyr4)n?jYM|Tc(u*>M7#r
Q?@$V4>RJ=YJwKzKQWJlk1}^PQ_B_(H}IP5y@O@A&LR%1ffFq-BtpZaOL;-Dd2>9Hdnv2D&h6a1H$v|@Pam=?XK+^p8~AbWJbF;d63y$H(&dEax2n<w+LXuC
*|?0pJt5T&{?%KjMdX2n9ZiLq>W=6C$Vgy1DnavZM?bXRzGMkNJBBNZ5JYsv=hMR*U^|?1sA+FG@}S>)#LV)r=AxhaGY+kLHa%`q@5op2iU+GaGjgFKFdmR1
@ky<ITYkniyL_N;jlFLqNl>=otdmGltl%tR=Z5CuBv4=Enc@Cdl+gqTD#IcJhZ2X2;uJwGjj#ixK>sVp19o3|o|ez1Do3t|<EcJy(9rH@5)HuQX7SraSe&(4
piHf7&AD;9c_Sn_+marD0AH_WS|Qb{Um7I>YblnULbbxQ6I>y847%d?6#WG=sP<Scb1nj<99k{Xg4*Xu5A0qf+buq%u_hBM>SbNkD%S2DvR%BrtnYN={+<jN
Otft(2>3SzqIpXl{P?o+&t7FFc=TI~6(9U8-^?9Ek}*9V@SOK$3X+x&-IB`>S6Zg-x)^hwr=dq>kzKjQ!COd|Twt03c3$gvC^n)VV~2LdO6)^%zX_15;)=fm
gDuut84|Jewa_E1W<x}|96VuZoFIC{6d+;*sq_Z4*Io>t|M+_VM{2rgVP`jsbJ8&_pmm=JO!D?rG6cHwLlK;stZvNb!|7pq#)|8xb@$=(d)ZId)L%+F$mSa$
oM-n!79xzD?^tf+WzKU2+<_cnj4f7$r1cu}8puh>lk|UZ6tn~<dP2T%jNJTp1pfbb20x<q045stwisF_n2C>UTP}Nx>9QPAg$}4C+6GTs=I^BaE@bS<0+@b6
-aNg0sIYklGt_=BcDM*N1tl`7vNHa(bdpKgA#XkzMNxS4OMMd>3t3BQFB_1}O;8jTZKee@@m(!0n-g*IBrn9(6h@o8HWnu9g!OYa^fXT0H)L4*<f*5GlPz;0
u(6U&A3P6KEv8rIKk(cmE=?=@a#j-EF<Yp=e-E!^JfFn_qmy&w=?C%OMR8<i%WQl8pPlR8S}s#q8VQ`jNJ;KMXanxz!dc^7uRE5Sk^}(5l7*n?WYcW`SBrCt
auC5oD3I_T?8K1lxX3PgJRdywoBjJD$vH)d%rwKne2Or-GYGRwOHe}KmhG0-0mu*Wq14jZ5cZ3Lo}u^W*jg;6F1N&;w9l+|Si}w|E8!T$5)CKb<1bz2+=EJv
$wnge&Ak7{9ur~9a^=dF<74sKoPN}jbw#M+_8d3zwDEnZxBFFg0hJ{cTiloX>;iwazl-pmnCod+Pj?1{(xs0kRDkmu1gi4l9tyWnq=$L5sjU<VKVMTXGA*J!
8r8WjPG|<!Ll%Ke8<r~kKbUr?tyWweP+`m?*?xQ=AJfWNbrQ1mBQqRBggS&XcBdkpVXMU}9*$zv{W7Pmq0BIp1k@dq|A{1=a&jK@5$|cG)~m^ZEX15{OMrHa
RPf^NB{xQYXy4Z?SfBg-pDi7gUT}OZsC7H$k1_Ou?6CFC7J$%1ZSeVT{Agj!R6F#wo67HknUi~PM|b_SUfFVGby{2B-oXm0>G6`3(WYO5ry!sivg<1qbFkBu
*BwfJv7*Sv2k0EQwN^dvowz1pwDec`<YS9(D7(7Qg$x`s2U+bP9iP8pd(CrfL?jCn^HJXSh<GCco3$m1(*3;I!X@b8cqS*x<{DTlA8nee@hW@Pxt)U#cn<n?
)00y7ff4$7#7_}2^~vvB19znDfn4S@WF{!gJ^!Nii=SHZ@ZugE1^aJ9)OC&K#k#<eGOF`EcJRUYFU&N+FwOLQ{z&uu0majjecEzBw5?zQszuSeC^<y*H0ii+
6CZgz4a&h_tc3amP|#g^-yqiemPnV&er(B9RP&?Jn<BIIxTI1{hl2{E#%cKL@h3fnVfQ{{_|s*IWNdANHi!hO@frium}v$&$UfRL^gj{P!zyHS!wP>E3-GpW
doNgxDv?gg@^~LoL&9atNfc96d@?-WE=_y^Y%AfpMdEPKThvnL)}V;)uw=Y-O!4XEx1u5U@FB+k03pJ31DObFAYl=B4v|bjZY}#Wb4<Je78pa3D|68J<YT|>
*R?eUhC(0)#dQlx*Z_&oo?Z<TvhmcB$26!k`Xi_q-bfZwakXhg35!6dNikZ*zdpC*<!34UEhBBk)RXW^+N#pc#J$eM3WgUu6%Vhv>a{RUj$a}rAuT>1tg)U+
_{V^PGkU*haBYq8zjuMpGv}r=Q{Z#Lz&$gVV8bBZ_m!Ph$`|Ugd4HOM|Bl#QSSEK!Xgs(`<?6bjY+BjZwNqh-FG)OL4yW>l3@CkmAQ$@N`k>JD{SSm23>AZs
#N#_CwSefkBSGdnRZ8Dar{DQp+jh7?4(swfAWCvhk!di7WZ|a!g37Kdv%u8x09~lh`~`K4qR`vV8@lADV@F~Ouu||fG^sK(92U*u0oG~APhdv)m6nnF(LGT8
hHyIcJP5PgU3`^Bm-~R&XsHp5Mu_V}u!_Sz`{XBUv20KqeIuqmHeaR0blP0nag%M_M3u$dAx0PeGkj9F1GB+G9j(h?v0Ycq#(JvdtqKUQuCRuX0SUm)h*v0x
v*dy{6g5B{6p(oFi&mulK;@>2xCbNVIig?B66na{#K26=urfR}{8u6=)ImrG0UbtCTt5P}Q^4CBI!DH(AnlDs>U%1rkzb4u%0VBu<fAHVtMi%b$QluqwFMqf
A6HH=2c*8-Ld7e~HdpsQ;2*Z>>JOHXrq3SS38Ph_DT4gpd`uPbS`6)^)!^v{`FQ3VytVTJCCl0Cj7Is|DfF#1miki~r)uYH_6TYem#5{NB@Y5wx!t{VOi6wR
J0@M$R4&|Wry9ho`-W%vh!U%tPUycU3-sc%wj2|svnfakWN09oYqqqG`=L9-XANPnx;WJmKWayxPQf?vj6`bx%)Lvcq+_}T0l)M@6?O-FZfzAD;4oVb2TDtb
76He)C~bW*jT2XZb$mL$bewQ2wx*=#Ol4iXRUs!*8%eYo^e>B>5lg&b7bo(VhRZ$Akh8F(q+bVVy4c$ByxK?*u=S$gZNQW;gh%Ct<%~O+q}?a&q}=-pp)x?_
PpIa(;Peg>E<?FywtJgEU@?G8H1>#Ax&bhH2m5vtI*xVN?Sszo*W$|mI}#5Pk(QPQLjvE-q9^$+958nEtOoDlD2yHg4MU8Nbd?1@O%E?UB0~KLvZ3%JU0gJX
xs#UzhO?m?J~p<$MP-jvz$Gguo97sVH#*7PekWv8zyee;Cp$w0BE-(%)#Wq>#754uqMO~uT@cvbiM7(qG-5|W&xYrfGief@j|A_8v~>FIm4_%E$Q&+6;W(mR
3KgEQ@}QrPL-9pc^jb#3?rfNcNOFAy5>79dt^IR543`J}#ra>n(MS%dc%jzvEQdu>e81whARVHaSwqG}K;MV9iGkm-P{NsHByw1if@K1zc0Zv%HKv}ZZUdk9
zb?c&7#M#OaVYd)MXO*HkmWBdK!PUGy^&*Oh!!&IwtstayI2B=E!K-!GTs0iHZ3YNTsvt4-D9KzEew5UyE@j)G%RckQ5vwo@i5WgVsRDea-_=K%3^Z*fjSIb
VP8DFK%*9x#nTN0s%)bvbx?0nSNd&0PMeqf!RUeJ>pYEQGGod_-+!HISDH;N58Xek@uz&o{&{IVhza$Nh@@*cVJ$)@lryIyjWwg!0YAY-=xKr&M!oOAq`ReW
hwD>VArMz@7j8wj#k^Qh!8s-<^{6k$N8?o&TLhb_`p~R!M96`|Wmt1J57xdPU0lJIeg1<T)tA>t)qG?WZP1#LbwMW&>5P;6E|1an1ov=--3V6W{%SJ)7{iJo
Tr)+!aaxD3=|c7B|B6VpqmK659T^c6B+$PekxmHikaHjNU9?;jU_DP<3wt1hw5bVnjw3F<tr=1OtHO$^s%Wr&L%k)2x`T`R*r|~KG-xk%Z%_85z3>LL`>MJ>
oOt_bEA=Lk+9+(XPk@We%5E!Gf1Pk_iv2}F9yCz|O*j-YM?6esL+&ckML!jH>Yd2I6fc2%7=zxQpR)EK@Jeh-NkYxz6OelE`B~VEdA00=?_jK*H7epEB&{aZ
a;qBAX}D_w(*@q*n}}y-FWJ|eQ0%Y^g}W7_mSOWdiE956^FeLwIPHI-yRL!mh$_i|&1<O35D>>2%9vPA<LX6<f}4vS{@_702+LQh|KAo$w{Cy*$S1DMGDBHI
QS@(hn>Bs;lJ8}XwVX*JA*#bJ+?oE&BQbdsB7or(;kQOD`2$q2vNhBYz^p)-AqpW{Y@VY_kEC1g8x8Mk3>jmr<rvRux0!W(We2Rx8vjvGgGnapVu$MI4?{f?
IJvz)C$bB0w=g94HVMgxIF#sU=yu7@pV~-V6r^LrM|M0R^zWqK_zavMzXUxPMa_ce3A_-0;As)>XCL#8XJDuI@p)rQE5K6uig8tSnqQ$|Ko~1;BHM(9kPa0H
44zrnuhz!^lS{Kf`o#iKH*dBMHCO_A=gJCAtR8c%NZG0_wL6m2pMIC5Bzv7N^Y+dX8<Zt^Y>vDHeHqACN=to8!_7O*cBX#QeJa*VlIPCtHmPj6YNU~gV`q8D
=z7TBxCvjo#ga9lnH_g8@iB=HgAET?dQanRm15|N&VVq3gp$4uf=0wIt<H2x<2&8MyHi@8GkO;6PMpx*GDe@FgC0%=JjOu?OJ8D`6;Sxm<#{1B3N8`$2YX|5
=+Sm14%J(ITaI2x%#n3Ygv@|<-S?pffokWcaM>3<pYH~-TcL3fH`Aev$XF86GKea+nG%y3UJgIEisVy8jx7Igfj&7z>VV}X2oAB1kgdmp2|Dn?(hy|7ur92k
0Ebn)5axpi(U!$P7Fqufp)zfNjgf;Q91`lsEePIKB17<e_4HjS_4~or)&b)iVIy*Vajarr`?*?k{$*TO_<3SGigPFy7p((9^-yyVMg~<kd?ZXs#l)Kn=>cFI
_mpNkhyOa^FntA?Ab{zpym?II#?f%_n9>+pUJ3F6SX2U33EF)%l1N{yci8g&!uI!&cO;fiXT5|nvfT@*VAtRY#n<3XcIu4oV>)gK>v=xSSbk13qM0jrULINo
Nx*`Bl56X;DB5m4uFTEzNe!tfVm9~Xlx}QF$^!d~LygoIo;PbJ1PQq_f^m=~D+&o{6&83>%vhymGnTmhh3$a+Vyaj}-bZYw!tAa3X@+?{WjAQLJle`$soomJ
fZr^;`LQ`0eHko%w?jECt<SRw+t<qbGN<9(=|%Aqj?k1mL&`{*nQjvSw+<#Gtzzi8e!2L%)-Bd_29+d`caX3N<(aP?1=&I-4=3FGr+E;pUg`+}>yknmbI;oh
2`unZ&7Vw%YP1rUparYyRlF4Ua9anZ*(}88hi5F+`HZcvx=(On$LiY`F=U?30A)!moo0I300hV4j<9Ce3-3t<8sGY(zz<d1#OnnHuY7P6tTTFk5gaqI!xJ^j
ji~^xu|r<Pg;H08!Rk_DGjfnOyTw4qbnp~oGkfla6GsS6cBZavQsNFM-kbwx{`i`k0iQuGOmQG(8_1CLnisP3>}nt)<X_B3F%S1EhoKw7W9HMmPzIvD#fY)h
0sk%-_M~yGhyc~>_A;;a9F!hY(smYDkV2QsRdH0PlqCumpk5WFD_|t{G`^F{vC-alZnP8k7V=Y!<rZR+ikO+K{0w>;<?ViaVpZb-<xxtc>q>O>(AC7r%;m)+
xumyLl@q->hbBB?LBP+h`JJrkVj*-?Qn%M;spc(#89QfuSru?VEp?z=&<WTLYd?V!!#v}wYgBGrl}_}eXZJwoKp%RHdifyGQuJ((?@D8VVNmaPTo<zUEs#=?
?owTPCasal%ow;N`LSn%K!OpT1yPkvpubLRwulVjtKNBTc=xuh)aKnI2SLj9Z4{T7!}$&eJwDf9_|F{(U}yrZ;W(KyiMp>EG;rR=1Hjrw(JG;y7{BDtGtoSc
2Z}8)uRA5koQc29Pw{?oym4@Ci&2ridKC4ozn+1x_JL0J^U1;|6uMo=%lv&gZ;4U$0F9sjt}{YuhKVhpXZJsaET$7ffPMjb0eok_Mg&?syM@Xl%}qhX{2$x<
@5VI-nzEYxJg+D$;~`L)ak(#7WWAR;4p@=yn`bRB;(9baVk}7+f{K)WR8H<W+WmW~8Yy82X3S<S=B~ovMpUdW=4VG=7?r_Xt2;ea-LfU{1pB0Qy>mxhh~^w&
`wx(gDwdUrEJ!h$>(NFE3mP5d$#=tKvHSDGzMxv;wSrXja>~T{82}bto*}z=1spL;t~}}a+d04w$gpv*pzo)fwyW4)&(@mqqMPZz3=8K(fC2o(o`Sk-_DlCt
rPol>bcz2~7*)5p<HJ$DlR@n&*^v|t8Eqdo<3Kq+pC3;4Rge0qV!=|5U1{gMmr*Q2#tsU&sDpeXyIk0FmY|y7TohSx`sd?h0n4eqBzi@c9_%mG=DE}XSku_Q
*um$a>`bE;8j;Wc?_qC?)_6;B(*b`4Yh@K=dpCfpd+^;8z&p8Ms-$@;OH8UnPz+sX86K=`#})<7mA0bO5KMD5((dDG^_SZ}`xSoBbesSx*V0q8>VWjRJTM#3
&0WbH6WG(Kto2E5==#~fjkEr=7ByvDvx*svd1F{w0Km;tFVyQ(?u+?`f#X93ne)aCU@~EzNOw<9-`Kngh841!&iKo6nw!F5`^WDS^4YFQ>`$Dc|HJ1>9<7hE
A9luIGro&NLwk5)QH1>VzTYJcV$y^3Uio7T6rwxAt2SJcul<J&IUi?&{U?saV;!b_S7je7a=6R&zVZx@2;>E;%56w|ukQup(4i3eTXG5q$kmtMYctO4pUp*)
Zd5}JiS{#8crF;v9jMcyV0RYEakG|XFl%Ohz14KttY1@w837AD?uJP)lo$LiOVF_Rbju~(7qbdW&yBa-9xhv}c=a^UFHiHYSQXNKzZosPrDr2+NQkp^^(2Y3
pflSXEU#B6td1n&>BffP(sN<Vg$at;w*dL^%bL|D{XJbPs>epl=Jao2=h^pNb@_>S@~oF~0YnEGRDmnj_ZH5{v%YvTe^d`CdruFgo{Fy^Xt^@;6WF#wJbSdB
T(=J%uXa}(B*X4n8tMgwj1LR_A?oCFII;{iSH8NFH@%D(Rizh(<;1Tfun}W1A;HlKJvy2X0uzamu?-@V3IlIr{xN(xP7`1A9zzNoT{>u^ZQ9{Qom1`<*I9Y6
4Qp%U=8i7n9~NFB>UT)EbNcc_rOfK8O<sBfi~%bGJI|ME&6N2VeLP($sP0Yv{p6K$^A0m$<xtV(wCTM!f>X#a@8yq(RbpdGOvSQE$hZ@Nudbh9{vAa|eG^cW
Dfn(d!m6+bm)GXPN9u-8aYlTl-%+qH<Ge>P7&(l46xc3Y6&s@Krr_5M{b(!QjBx&ds!spq7Q-mQU-}05J@c%_7X+o9gI=j!y#~On&MKj_B-kHUHD`t~MmyfC
+T(f?CG9QX$zyZZ^I$iOo_C`M69$MDHI1Lhm`B^_uQVU{JE(H=*B!nfu!T%l+o!^P03j&Ag7d|v_TrRN3L8pOin=~YxqH-8X*R-Z=Bn~;InOCyh(7)8NWCZ*
>cO&mWbuX=my{9H+jv|&Ti)EnBBzHY2K0#zSot#ITC`~VIFc=!?INbn_~l}Z76!Q0@AgR#_#QSl0nJZ5v`~0zh}^-=dj;i<Rx{(vlV)}5Y38*}B@`Crgfvx;
dVOp5sTADJ|6>2>1)my*y2z~1X2hh=xlD;Ch#Gg^pr_E2K|dU4_!+kOBx7=Jq={y&Gpn^fPl$>>%|Kx?*P4AH;)FFvk_-P_Mu|4sjwtM7PcqHUlo~}x#)XS2
k#U5`(F8egA@+wOE6!e+u?f-Liga00T*zgWrxi-C@K_8t7F({@owg-`<KH5L^n2avFXV!UM#is!(4xrlMw-c+e0)=;5|=b6cso&yg5O_)Ufcz&y6|IOR{sN!
Cmi$HAo!6#&0l(>!mgU6aaRCe^2`l<abmWsu7v>Kw&{5%y68f+PuF|J38Vb$SZS6XB?tosN6)r(qglH7903a47C~GI{BTUelvEqjkju44ZCr3|TOrhzH`*M6
DCQx9UO&uHl7MY%N7ZrE8+W<W#8j;hF;$WKLv5i@u~NGLmok)QGD6sci|(Y>Xu~|3uA$oQHsHfs5FUf>R^e)+iiGe2WOKrv+z(SATx&8X5mv)VvYo#U;-_kp
)n+z@DgWXZU&VQ%KyGztQ0ZbpEV3t!S-0DHEgrsPeG|fEWDj0rxR|7KU~&Sl^gWv9bn~kLm<8&^u6pRQ`RO=LaU`NpU66*C#W-vk4(q+Ri^9*c2+63U{~q>7
3;dfLUTg<^^nNDIsGgNw18fN{6=?-d__~*=J;1%J-=-R%AyX@NT|>DQlm~OxkEzU~d8dHJ?4%o)?JVI_Io;QfH*QZdq>iYp7orUB_TIhHlaC`#MOwM3ZuMZT
ZLM?%;|(|{4db_wuDEO+XE8(|D7}PQ`-YyXfs2gtFOF5!eMiyHxhjR-XH@EHDFkZ;&!DY_U@}fiT6L|-Cp#tGdU|0likse;RU}!P_0FoEkbRkr8iXSm`=J4Y
w8jr(Kn(+xmDms)KdTzeA_^ex7t>33yd8=-K~Q+3QqRt&(w~z<kc&?J$3GeO=L-@-o}`PgI`*tMWQH{}uXY!!bCB#sMatL(1ADqv?OuEO?}(~~Up&XN(!JI0
q^3@aVovG$4P&DYdO?X;Fj?M&ys}*yA}<zn4>TV)>rl_AYj`cejRpYvkxD^0nXEhgH@q;3;BJHRhn_Te79jJ{b<{6MVM|4ufP6WR8}}-NDk<|WI>FII3P=Km
fh^*=&vl0ZtPH-NSbJOuylQZ|(-6bI+F2XW{-8UcvUgt?yH67^VUMf8Sp0BIak|TzkC|1*T`13<ks-g|XsbHtYOfYU5ZNT<-G6)8-Z=iolexD1S7T$@iTuA2
q?Fn@TGT*Q6h<rZY|rVojmKahGjvK3E-tWZL_>JCW0iJY#^MZqIOk=$`3;Ad5c|2-LD-yK1c7iShOyqp152jWp8p2_jl#8B9Pp57N-*2S!a~&lTn9-x$pNCd
hRZT9cz3C=aJC`Y&0~@^Xd<O&-WR<jyKb!fHx5tB4K1mlz6{6*-qJw?4F%nl06J3pPVEqj!9vH5e8RDV@JyBCALXRirW8sfnw8CK4#+zB1-DR3!!T8-d0nna
0k)Fgm?ANnubAzM)8jd<i-^~30rOZ3RA~S3HKPXsC}GK5ocKn?2s(#uUD1V8Ghs8et8z)=`um4sAJQY-vMUH3N82a=o|xg2BdEvNS7XkMg7?d{+2oRB5UGEl
(0OI9fDWxCbZ04Ewxb$>$``pdl3$HH-{vrD#<5FB^PEiYiT^k#JmZvrL4dA7%SNY0VfuUV46fT24$>!9^{k?q9Ip9lS6MGl4&dk<f&tG|Eqx>UY=`xjnooxo
Vxhq5^km)I2QR|}Z%n0Cn1Ld%$o!`7rTXkle5z|3q#S8lNJAveP>XQ-r*4a0Gp!M;B5uhSU^++{|4C(>A`ow+`qMiUZX)cK55?difnr{N3haNT(I9CX5vnvb
_pXMYe~NLA2ovS7Y2GvS0+3Oo{1%E$k`UD8hFBis9k%7!p|(rC^jh@P_Je*3{d>&l<ufGF?@A6k<P?>FI9y$m7{SzJaRPbo-%#bk+_XmT#H0keJ_jGQ2^906
%hzYoqbnnb1n)Pitizp;^SV0uV;acpuB-vVyY_K9TLtK6yw`ls&)Zk){(+@6c|xv^U*HaFd6)Pe9=MhuYroq9E!70W45p%2S!2O6WB)QcF}Xl_sGDzVC9QDl
d(wh8i`-=~F_A@>W9nI68D{T^sYVdG1OCEzTO)Ra2%Yzwbmv$CkPDk#Ezb(f1~@OLgszn(C5_q~Z`W3o;vj7{n74wniK>fky*DeL<@GDX2$~&#K1g~5Dnjgf
c>IX+bqOcYRZpcvLa3{15nK1}#HSZzENA!#mzOMv7WZRZA%gFfU<!l`(d4K^!MHZHO4BRE5!>SKvkD2Gaf%wv{2e*c_L8B)>%OPC?RKHGz$BNYDNuv@qn_vb
xPmApF;<?^=9SO5EDHFm3NX$zXd2d8&XRVm-Jpo}?1<^uuL!%^Ogr$c;FFq~R6G`odtW94gTOMXXl<u+aT3vRu66IQ-L6yM#+M^TQHXf}1)@<!poyBWnx4I`
b>wVi5zSW%5PDI;c~I|yTb|Ra#Q|nFpH6Wb#0@jeqKlNr_9e*p?At+Rzjk=S1gIvug38|&-;<lg8<c|$Xd()<Ea@5I61K#fwba){^C>!npjA^!jDqg_5t;*k
3bNYiku;UB{sA2h)>wU|dm|{KL!+ulxnM+END8vdmuA53k05*6ni~RY_VGW?sQ#wr^+s-{`SPm(3G38h-NK3Ap%Nr+>zJQynud7aSNbnF*Rz*`?K-oXR$T`t
UuKx?UTdM^$14d?=G%Up#DtXse4Xrw_C>`ya+PLasc3hP2qs1wo~~P)uRFZ8<aYRIw5wcMA4!$t(n@+v^|n`Ihh$q;q?lLkkc748gz*FpO%7@CMzUsF8$V=2
#b*4;x7@HZMyg9<MD~c;YaDu+#)sp5V!>^#&^6GwN<n9u7S%jLKn1>&FWN21n@g=J)#ROui2TMic7$G+I~?;*aSiA#y7Uj@>3zWP$S+A`2mFNByLD{4a=WZ-
tBwEY8sy}S9s22sVvMN+=l=A#!Yz-|gFlDneEqe7GsuARg&2jt`X85>O>bJAfUbYjt@Y%|NEy(twcV3pCpK4Jf$VlW*+fbL>s?Rxhjzz0sd~BZim*^J^Ok>m
(^&n+<xv&txGt*kQA9Y8Ir227*~N96CcX5g@yS%{`BS{MXkY8X2bhV2Y@=SKKhU%Ia<*f}dtU+PaDnrNq)=u2bqG}q-dug=>+?7p58H8oex+#$YXlR`(T}@r
m!+W~rMo$#Z<I(SzBtkxdAjEdYN%VYq^$!{@o%ycG?bFJR2aPA_WMWsl;{vJp;ToiJS;vh#>LOtK%#qK1`ikbEDUjCU{X)jlw>nyM?qKxof;n16hkf*vfzg}
z_<c7n`2r;jfvcUyw^7BOQE8+`siydXm24?O~xo3wK?m0j*W=P?frtPa_}dw)CZ9n)49hL@B4N4S!;jq(HoWmYxXBDCRs^Vu#KM=58U!qs*JE9!dUo8DBE<-
&I_TJz~N!k<+@k_Iuc}nfKef2tHcXIJhs~F1yxH)t0F38ElrQ#g-fzh3Ovn>keXML_iI}Tv2egaR-i~vMjQ)dh-x1-M`P+MYX!W_q5Wh3=0H;YJBr9J2tW6K
qlXA+58ry1wL*Y~o`ix4sQzU-;g{}LT#XnEZph{?k-Pw~fh1eTTlu9Gm8J!c#tptgwjm96YjqH#`v|g=`W1;@aO0Xnwc}jQV@LmxTs!@~EIoXF?$C_looK=p
Gnn3OK{#>;PyQUDQDuPfT=ZZ^paZ!JL{y3uvOrQH791bx>aNe3u$sl)pH(brd+W--C*}oruCga1VKXMXgbU91U7U`EdaMz%uF&ib*B!I}$$BK~pxkjvKPeJf
ZQ%Z_IX9RRVx8|J!c$B7y%7Kkgy+RZT&#Zb(SE8dwQFQV!ig%gi#Cl1>oNSY31azuX4l@d5yfsuw4W(YSxrsL^?uI0&po02x<!(puzeyb1?%tY7`BLkOz6h}
n=mG}LE<fLZ{`}YX<yO(py2sE9;!fKBDNm*)`_jB%;BOaEjCZVM>RdmCV%rBFqhQXGM6zWS6P|Y+$#_gaEJb*+QL1=uVAMxCNUV{UMR3tK$vmEj>*@oRb_<R
P=onES<ZpvTMEK>;s@=zbAM`3hg2TBjiS4X@VuC9QMc%k|Boe&08_9Mc>;EYO8laK1iV&J`Rdo)FmlE{I9X*4$?a59C9@|QweSO<+SMw^R+$v?sw{^@#Vqe`
1GeAX6G_IV;txBlSbhX(FII%K!!Qdno21phqZZ7$6xuV=i6s+yn=EJ7blaC6hMEt^ExdSwKN_)MdF<S#3!z*wmdB!{sb)=2z}z<^VG6E{{;JII@&y)loPzV@
|3$uR!MOkdZBwwSLqKyY@BAeEYK<v@PPaZ5k+E81DxUG%U~aCnG*)@wR0yiJXg81xhPY^qvJd!Y`hY)}l5MQ1w5Y#75Ez5GmULW^9Q!Pi=-Y{Ns@^$|E3mFa
X1Fu}6>W^rrSjY%hlZ7|wDaV9S-GjG0LtX)(%UZi<dugA`2_*p0_+*O2SFUOK|-i!rHu3~YaX<Fft>ATw2UJxUEBzxuUxz>B@<>h=MU#hpckrbd4vkBh3WbI
MAx$uCj_~w`~T%l6;$P&%Vf6-O-B5dxwN=E!DXEuScnq5-P*6&Pe`c&f|9AUi8JpcCGwW@6pD|PMWu(=25W4=EA1Av0;Td{dzrAg2+Fj90HurHAO!ouWKVs?
lS4$@`(_upHFxST=~tRNcRJzIG7aEgU6x%9THz*2g@A9lcIAe6#NH3m$w_^^3d2~%=S~KyAv@&lL|3*T{YeN&bX>3pNWwDZjZFA`8(=}RN7r%}oj}-h-&r){
2`GvXywf5X?eF6aE1+<^E^B6%Z%f#>R8$Stow8t_w<Dyw2rK3J9VFO{0iM=2Ao%fUz#c%U!F3pT^~+Z>#Ukip%RzX|U?<oJBJaKXg*?EH@2KsSARmT~Pwr(!
o%{R6IHALWeeN^#*waIXrv{4ZmO;eo&T92yvFPxHsAaXVjkdUCR6HN1FY#~ejAtk`D<55-<qzTx+UQvY_3ef4?Qp;P@WDM`z4f1p|LS@YQiG?%G4S1sW|rZJ
(gido1l!E)b)#gYwlVM3zob^Ev^s)`ZV1y&6kQfWIEw3E<;|ynnE|9x+v~v&Vsj`a5cGpNA?EqopxIklCK+>8HtCdM7WTIeQ3dr=xnZa0334;gqJ-FZOkw}I
ySnbaq)_#_NeR%rxUkR3x8&;;OVg!Q7Ztbp`Zg4rQ)KT5PaJ=^VW+*9A*iN$oQ16Y%Lter_UISfi9Y3!lNgH~K}kB5BQsP7w@6>6&Ny_S(nVGcs@m5d)?5<q
v1^k^yvoDCx2xwcXrQb?%3#xt5wTH7xFoGm&IegV^`ifnLuj@^YBX3)-@B83ED^roB;gYA-Y?sPFi_v1@Jc+z!1+uoAUb??D7!?Nd6Fj(Ew(7j4gUG9?^mC!
ML3{P5A&QNWf;!dApo_^{79taPaTg+<gbGzqz#NXVE96s<}#?Eh<+QO!+}f;Y4U=zftrJcInlFj?L}F9f~<v<ey@wLX6=Wa8^LZDvi$P*nVE#4h2M59q{)hw
d9M}R{73Y|OO+@c84U)z!?_X)wsF<1er1fzgVqP^L(4FFB*4(=ApWFu1x|}yrgP8<c1Bh5j+RL~f)B**JXBMvsLtxEAwTkuK8ksAn4B(LgD@M@{~9N1R7?iE
!J3xd3Q!NkdWR^?uL*yO<1tH4;)S7}#AmPI@Vgz4d4n4=z+zpC&*8I;{OM8rlP<}gv{(mGTSa&NW~)VPGTNu|Jh(+vgL6~DG{JXYygBMI?n~E_tXX=8Lw`&O
)Yp@U(IA$rLcP}k87)|jt{7FJka3KrNLHqH;<&zCXOF{KRc+i8kQzfy4$ZErctqcWDY4_4r3w)V*f6e`3qE?sv45(7wwL%$Hn)@W8ptn4&jMxna(Z<wjo3ku
>TW$`uA{tHS_3Eh-n^b7^%;FAj#5Z>nQh()ElN7PCm1BarQMVw4FPG$Bod%TBCw)Y;%i7VIR!X^FMF0sp0$#OaoFA2Gj@<*hybJyaBC^NE)#jhPh+q4ldtyO
ad;fimwspBy`3T{c1%(%3Y}4D!2zj&daYRc+c3KGbG?puI75Nqq`T2uaVpR}!2E&F*k1}AG<ndqzaaLi&D^&*^EpUMsNJ3<1lfj9e;a<fb9O-9cR{J$s?f_c
4ZlIFrJMad5}A~Cvixrekn!zfk-$i(o@kM~0947Lbi-sm+39nv&d*%x_l=^h7GJ^^%eWKEh`)|w)~ZHQ5ZK~k2CDI5ca5nU3NOPwbVAOS$e<)pydpWGRFBka
NkQI*bUo0i+Qs}tM`RYD0Lm<;@G7$g$TZH)TD+HeObkX9$PEXvuA7|R$NyRV-exqro)!nxO2EO07B)~>wUCZL!c21*2!WTRX77CbEfJuRUMD1*iROY6gevAO
OvwC%{3Qd*QwdG|iNotR2TD-y%DGBKkR&x7!SBJ+;kh>4FJ<3r^{hfex^W*kjK~f6=79d|974f3hDHlY`UCu(uf`UT;VJTdg~1^z)m8M7f^#Z43-R3k^%6Xm
Edj=rnaK8PzrY~v3y=+<h{8NH`Mk6cU4|9c|5M@01Eei{_{+A37U2(fU7N^l!GQ3)v^nnp5~aTl{T$1MbhIe7(EqWY54q7dO}6TPAUMz+EY1*;kQR?=2y4=>
VOzks4*-STlDBrWekrA)`ciq8pFES|mftBa3%vqO=*tLeo2<_@NEr{hM#y`f6LGm!C<CUo=JX;|hkmdvMIxVcipx@70*`1&%^k?kio69GTq2w0>t5>L(e14<
Ps~ru{O3F=ZT?#=k59EM!a<-L=y`o<L$CfYJux?h4<$}NfMjnU74IuAexPDK#UbqElW5oAM@Eu(`xD9itm8khc~*wai0i>iLP0}uKaSKcbYkZ@9|n{w?hIB+
MDCjYMCAe(|HjxzwK&RBom8|fA%>fEscBcFv&M1pwZC%=%S6@O5m&Tfs=*BW>cjope2T+vv5?~;1V_;4;w`eo*fWe)w;8_;Makpc7c$wfYi0l6XIA7E>I_{M
Fn7Gy!}||x@!Y{JgiCr2;_1txEO{z*Bxq@$<6w!E2mq*3^z{>6(W886Zlp(bX-n7y%s+428O~I5{D;h)TOhh{X<m6RR1LBB{Bt%Ay7}3CWH3l@uWbMDE))^U
4m*ef4nV^E$+!}`*u@z>HqY|SYgpKB0>P;TCWtbQ`Ilf4<1!Eg`1}qh$L$_LsQ%02_<TEoQ>~OCbo_2rQO3hnwG7OOez_jYki5rK-bkVj^aPB&^4x{P1c@E5
PI{Zpum@wOZ#bX}J14)w@~viGu<0?e;6E3+DexR0H|tf=8RvO@l9*t7PF4#IGVklQX?6*Lz+D=*%sSwoMYhE-wy~9bT_a$`KF>NIM%A$^$`{K{bB9T%M##ln
0H%JeBWi-qe9&WrU1AcfNSKC-xc=IfbKwNtpTlpkRk}A;%WcMgRy<*uGrvlprl*^1)`{BOG1P}TqVIM!3RdUigJczV)HOyG(deV=K8FxGFB>kaW;B=M%vMt=
-BN9ZBlY%f)3v_zj2lK71({P>I~5SMc9L6l<;)4C$qW*8CW+&&ehWf#DRH*5=sDAFYGv|<Ld2_$>8u4+V=)zDulR)355~H>uHe}e0ovPOa`>m&k`*Kc^Br)p
B~nY~2Gc+qLHH~FZl`Hl)Waq-^jsj{*u)F_L{>3@F7m}zt!ow&iyY|{8?Gg2;HEP6(1w<#m|8Y>+^&3s*lSDU%-dP%VHu59#Uce<#RpYsmUb~S3Y!oSS=DKA
L@c}Rk>N~4h^){yrHE|uIXB=F$=ae&WL>ILNX^o8X|!VGxW(`{{S?eo_ah1rTpd<ryo)cmZ^&d*vcTwV+W!m@H{^V1eznWdv%eS#;B(XOt~PS$@18SF>!6(U
b%%xM-xvS0Ur=_1bl)aqCm(PG^f!0=l}YV!S{!{{FhG48=FN$)GH#Y`?F{Vbm&4^Yf#8TzVw)K*SI~yIj5XT#lbq;A#QZRW&eX%#y@qj(E0f~EZTi5hRqrkg
F8S8FzkSD0dShqX66h?JJ$1plgl#5#v|T$<a~jNjBj3|^G5WtS$$QMh5)G6dnx~S>GMUWq8jA4+{4%AuC+5edi+_YKyK`VM((f%*PsXsR$_Al?RAApfZb{&O
sMF_vf<VXcU%b<}b_Oe{oT7WU{=56bHXy$a|Ggc0`zrwf&I)ak!iUX$Lxhc~fdmkFl-6skaGiEcQR+vAoVU!>EBbO5uV=vv#A^qPiMZh4Vhn4Jsw~nd_6ruX
Xw}fD`MhnH*r}(G@DQxLzK-5JRkbz4Y6}*#v=Yl*0P1g9EfH20Eazz0jlQzeHLc>kOPEn3DpZGclZ%G(;VvBVmlIYI|LXqh+r5A8UbFUigD2BMv8-0fB!nhG
2_l*Q(ZAXKRpYIiQh+X=g_N4W8!Pb{_j=CP4Ywn<KoEYMiXCI+P<Z|cvoAcpzTE#16y~2pH=`NyPc-u^rWxDl2|$5YTQ(4!Uh={Y`A_bRNk+KeNe(bF)v2!X
QKHW!QI+=uve$B56YeFJ-L6-P&tp(UgKE>Rn*METvAg#r7}q_f`{2|rqlk=*=}Q<JuVfo!IV8Iecn+=FBFoba>~i=XHM(Iu%jI9PXN>iHKhAFcoKZ+HPL`+A
8Re+T7RUeVY>M(BjL$NFl@>L4+J{y-5Y#|gPD20rh0(|#PUJe%P%^Pl<3-<JJ(y}ZwH9qa%F6@j`3A^&RNsb^WUqpnlnw;G8GS=CV7H_yBuYwg$(mNFiRgq<
vD#Hghf6!fh^DmO_UH;xhzPlc<&~HoaPwrCTI^pk{aC%|g=l??hJo^7Z}rn0UK{hxNvv57IR%*d-=(si*$_MQK}k8nLDQ?T>JawX4-Z5wqkuo7A+ip$NDlyt
!Ud{`Fx4v7ETzytdk{k|(5pw>xT)v(_-T1HWPsV}*mE;tC#$RF*aeP(aND%25g6BByF}9a7|w=9iB2~FxXqZK-Ob|<bvwK`&?2KVr3c}jWG1Ng(7AWLc9$2I
JY&%BJN>M|3R)?tmGj>_Z66~uLfAox$Hm+Mbs!8FerKeWXa6HmrTLgRpuak`r2HuwOjsITcV&;F<|QsA-ZLf~hM66!`?ff8KdQOHUrhx_G=1)mDD}q=VGi6A
DM`4PJIUjYZLy-JC1kME6eB923@Y2y8d#}li3;jgL#R+)0~((HX2-oJ($e5A(cwwTg3j&p!}9h_hM&;H44MrvI#}F)eQb*^-#qjfut#6&!BXwJSW@tY6zk<2
(`^}M$>^+Z`X@6GF3~5Rg{+B$YBXNmaThXK1igB1`c3TzGnUJ{;5*Uw4Z3^^^!-DJ^Tj130#6e_qO7Ivk!RXf4+U`T;GSMs<<z+)H}_#a?rssCh<T+4u-lI?
M5>=b$K^sgF+1M~4F_kghlNPdkDWg-H<)s-&1j=EE-o$HRC6wi6rEdT8o;)%ZQJ2Lau7&1+tT^~a8e(MV}&J<tvMBX7#fqgFy`Xpx+l^;+`&S><pU=Gp&`QU
`k9X>m2zRtl6S_Jx*k(^9gsz{yMx7%cunD7x@L;33sOP^fDeHDG{Yf`Y^Ng+lHbXA2JK-xXs-_T>zxOI^6<Hv@JqT{x?R4j4fs!0dwz`zMWAT;P&XEn?vMn!
A^~klPQu5uwf7%qxrYdef0Pyj^(;|9Cxe4y`Ip9tvLrReMrw2EHwI55o_}Id(OxoM_-W%2>c19ym;{;6=S;iHW)?G85O10aY%7wS^?r~`Q7f2QN6l!tVUi^M
9!FtcylAUe_brF@U5AxB@_k|+0M{k2H&*iyXrL=tHks^ZLx?6Gc#2jdfKV)qqU?Jwu>X4&>;Tf%B~I`bk6mS1&ah^zRcx}k`fjo~r+R&DW_-1#2GOICJ39H3
aQoNIm5?OOZm?GjgyeltLZBq71_1w7Q@VZQy^20Op&un2W*)Or!Vr>tdaY7@`Pfi?5udK;`?0}+Y8~p52W*V2ErjAssC4C1oJ^AlCA*s=Bj(tdX$V(dW$da$
p{aQLTO%L$;($@srbH&ycmP0{5q4C3AFol=ll8O(0F>}zeT&I{5+1My@G-|7&ml*vM2?Wi=FV+f4?FS=R8{TR`y@nu5FvbGQ0kqhv|RyJIW-K-rQsl_>ZK0*
ZlNn>6B$SXPb`t$i4%Y_H#r193UEQ|jd;!<Wm~vMz6563#IUgo-o@G?SBmn6#lZ(<Ym9g{_usyR5*Md|eCFO|Kt{*$c3V|GpJ=|`_q@9&f-I8*7&HOL5G1&D
|M(SH>bHbQhI{-q^+QE&oUY70HM@0<x#9?UZ#YM54#H_mqAoCF6{x2kIlON8M`8L+#gSu-jYzhrN?B%HpvBsvwBrjK?h1~?q?K^w4vdo+Wi~@gjFxCQQnwlF
drOTH-u4G0Yd+~r{Ohj0y)v>65KwRfc)*axTSK(wFELg~B(XDSMygztghjIn_oI%q#6ju0gLO`F=Vl^iDrcxeAQTdh_1PV>PBFhBcH%lR#z?Q`cgX-Kd!N<b
D)Z87%SnO>MEXgCrE6KZZ9Cp+ISLk)xusN(zE1^<PNkPd18=a=Av~PXcN;OX1;bCzk%D93LBQWPo8{-&DS8Lb>K-&wrISuiE9l%7q$N)uP@*c9Z>ocK?zNt&
?MG-m_}{dc&G;GB%O#!dmnFsfzL&bKnB(cLcS$UCJyMRV0j;NzyY*?JW%Sm{AS7q60z|2`xs`=+ZRyMfR{5FlqGG3qlFlSH%%ENqby`@Ts42v<R4rwH(dpRb
Y4&L>nXi(gF~>V8ugk-aDl-8^L^m&Jtyi(-Sp=z{>TqiJ-=(5j+h5u#vmEO)KNQE%MxqFYkn-fqe2JmRkm`H4yPL(a&@55wVff)uPrE*9(@8<@Q>Pd$ibCbX
OAO+UVt0aji9%7s96WH*W`OaVNgH{A1z8XQKB?jJg6WDq+_v9gOtCKTdU{%&*RYPKGd2%r9z6r*?QUWq{g#BwTc>|nPjHb7Hv~^1eIUq~iPnJFb(MM95*NGj
tTqMAIvBOKW*E`A=R6X+e0<vu7sTGAL#*equ*9FIO?;9=u#SVq8PAeBYy#-<YOw24wya!q4o49ut<KFDbo3_`D0C2DWg(t#PfPA*+Y-;3hdvMKwVU803&1Ug
@M*_tbPfcNIPrFV?jaC3Wf3Cy%dDvPuT6YkacY`Hw#o(kowv*bsNv^D;^CzdEpwOz3#=}Cn6iejtO+0`YrG3F^9=uHJQ>yKG*uyBUEVE51$nkG0ZLFSJnnh_
9q6!A`n~(qvGGp=C=ZATn@3L`mz6)|g^^bXNV;?jSj|X9kImTXfJw@oc+#;}ySn}khVI#H_v-{Os48Ug%Q;yR`PM$g32P(*3j}i&9|dtg*YwfxP`t|jAs%PH
^XEn<4IMPx5Y+$@77h0VN}`8W8FiqytKts9!?JUxNJ)@wPh7gc4c6iw?^Q#GHM-N_UyLC+{K+U!Gmo2=DvWhvRgfWE5w+xtqb5bM_BJnLmlp?I`<?$hbyb|Q
p#H53l&2YrlfHs<a{j-TUVFSb-q*Jnk~wLT0Xfm1#eVSL19Qwz47sYAAVXACUi!B7Pb*%8HU)()=vDP_t3((Pv6vvusbkDuew7lEt<O($%xh4SnEDG#YGLy0
SUxYS*tR3C=b8<q=Q0<$u(8U1*PdC#7a-mQI=ZCw8aG8$O=86XeBV+4^FlSrv!A$bET&_pq{45MJ=qmIf(<&(c;oQxK47ps4D(cW5`Rf)OXF3r9i=V=7|ase
Vf3HLm~`Pht|jhuHC!qJyGw+~+QW~vNRo0ZB2&LA@Nn;PJbP@|nhTXyl~NX+++Bkx5?}U8t%G-9Z8e>{iaof$r(R~+)s6uFnXT0TzvKW3ii6xmivMGZi9!+T
=81sKOsOlco!=J!fci-P;4IcT4ozL>=C#3*l&20fvJKopS?8-g?g)Iq+|lR(uxsCZh5XjE<t__yuO-}|uuvH5!Plw`KoNVc+Pki4QcED3eRFuVywPSzBz9!d
#ek{5ssds=U$5=8-qA;N^L_g(5(;nr(D5!ve5USHU4-)F4m$)k_^~IM5nD>e1VoPRf06o?)^w;Xb9v_?b8kvc3%`CIlbTdMiSkohWwJhD6b+L&tBoYEcJPuX
?{D{}WO!x@GMY(3`J0rHo>d(8yLIZSrpFPqDASE50d0!6>Dk1!A(bHz;??D>N-Jkm0%d%~O4yL4l8kq0izp_o-!DlPO|POkqhCA1L<>JDoM#oS9C-zDG=$?L
{H%4hM|2urka|kSZG%Hi5h4bMf%2P0`>H-aMxb<u+v-v%Xh&q8)W037lTE}*mTc&L&}uL^sc_1sY!wJdzj+8~XrJIr^a<E;M(QsvF2!c1Kq>ivvPq3ebu;@k
^dCth$-uu?b`Fb0(`Rgg!+%HB?|7Ir@QVlrA#o?9;%JADB7JPK_7yQi*$GP$Xy3HD=kTPWQ`R+*MAE{}7tv_zFL1N}Hss{ANfDvW;fscDILvl?Z4Q3r4reoh
WPR@L`tt1yn-FmcvfcK|1#Z6Q{5{@}mcR5i0Odp55*N-(Z_~_oeBcgr_Z)Lx<FtIypx7djxkfv_5<e`a->;`(0(f0vsa3SijW;R*#|GTlAezb(&p?5Vp8!SQ
smXOux6elXLuu?oOn$}7GVk;NYstFsh=ri^p87IWnj79e>f5tFStzW<a_N#WURSLfr3mRm`iGG_ZGOwoc=*2VLux&nXxYe6i0Ux*C0aD<5I;j}qI~1&Qu`xi
ou0xu`RwM64S78iqf2rA_*%3N65}`9rtEsGS+M610+8+*yQ$o|_sbF3a+4N9x;0sk)!e|MFkFt}prsR*-+wMBb==L{g9clgYZ-uAXQ%OgyrsU!<wYFXFF*7w
Fex^`4+-m(bHxd4XOqv5_Dv8@UYPV(NT8UjA{r#+fw!L;06Z7$)fJM2d(Di<GM}D{OS=tM2)2A*x_iT#=bPagRlGic?+;H(U0}v3z~w^CY^4tx(#i*TKhhRE
iBwlvU@^2P0~1WK*p6|u!nGAy2hiOmvo+RGUE8T_O*iZyfmf|u$4y^2`Lj-#{bCXpnFd~6go5*M6m$O#{nc{o84iO{q(DoOW~8Hbq?2Ju18kD<QEVf&ib52}
)CEqDry*;08<<#S_%^M7M(I0K)$p;RYajCKMoVk;-p_Fy9EVx^?uk^#G!z9RCe?7whbV*;mG*NE>LuTQC|fd&D<FpXFYNsP`^SOl$273I*kO`fJg;e9_WpS;
smFP5etHSyjrGmt^|L+LANt9R$Wp(xuJ^`#zk$yH10G-#cexmAxXRe-PI@#54$EfkwuKR|4TU62C=6x?SLl@kNc*a$h4MgeJ|(?u)_lMh61QAIxe_Xm_;bcF
2)1oErBrisnB%7v$0>xIy*vCE<E(<@AT~dVg?Bo<Y{Galc&)tXlA7K2K8Dh^(>B<*UKe$C=L(7z%jk%MqW3=zN~kW60<b>J$kiY3sWRSg*GUdWp0G0A@v!0Y
UK}+$k~h(k%Ge#KZEyX_?Y%XN?~d3TcQI8NbvD$HmUbp|E3%~*J!8gp`JU%mPx7z|#vB&LB(y?k(Vk%?glQQpu}R!kQGH64+g6L7dp{zLu2%NWc3rFH^&nz*
kb;F=LKh(o!E?j$;xY+ZH?@@nY=a8DXN|(C?`KFMI_Q;PJ1JW}wnp*3Z4lfFNve^l=>|f>v}1YvRJ}pJb%?+NIm=Sh4yA}nvKT0~jH7AwA&_0c?aOzwkc`G=
sQ;OD;9b+V>&*2FHfXVZir@7P@&K)h_pXt3x>TsARDatQQR?&*;!DQl5%Bro%3yYr#6E5mhD8YgY)+GZZ)GM-z9~SHlzANOcxgH<E|Y=JQi@!<YOcpUE4L+a
+VyLQg<>4AdxNr0axz&K0whmC+*E1MH%GO|gUsLUY$0mSnUnnBU;X4)a7`^3`2U{Z&ua>ClY-5f_n9G*1xIiE-!ZuT<W8ip!|;_)G<G9q1!Y*n``_PdFq&>b
NGM|yo^`~*|EpVEBdJUUXb-DIp4qzioo-HYQy<x=9Oyaer}GVoQ$u{iAT{><q!byGwAJkQw@LTG9eVMp3g1dh-l+wU_sQ)z0a#%B7mrUVy)T~`IUgfL+tRFB
+@Q9@bY$=BPh!8ZEYl`4<7?housj>^o-M(;R_5cCXyj-(NrP}D1!y5x7&2zF)gcttV(EHTtZPt;4Ji(4KKz$j$5(>q$XQ&gnpM}$9CF($Wm8sxx9yzcO;f)H
WMi(R0ddc*z}k+1mko_m#iruKC$+koT7MGFQldSxCp-8O_po5>T^vaGX|HTJUlTNEnteHC9gE^?Exvm14Gq^Qc?&4-or9gsxlGA3F6tvH^}Jl*5g;xXYn?+`
8jd=`^h|<>Z2hn(4yUkt7Dz$&=Gdkg@5x^<m*J#;d}9q6$Z5J_<;GW?6P)+R_v{TJfLRYQAk!NGwUY*89G}1cSMNPYkN@Dro<aI&<fvs%k3-P=bgw=n#T!&F
+&MZqeZ3)vxDaGHI*0Qtb)Od}ck21e<s5Vp>choPiRa`T^^%MKJSwWm5dHgsn$$2x_Ks`2?DCo7ToJU4E0Bz&?H2_u8Q2Sn07oT`Ylh8}UTbjA9d;fhIT<(=
ruz^m#%v}aA*@^W3qzYr<Err%3b^K81~zLvZb<>pr9PRG!{gJ_He3QY-2_Dv9Rz+fc2PAj#Hn=+3Ktk<4s!xt?&L=`&olk-6`oUK=$PtRKzgf-Mu;Ot^{;#@
FHk9Ao^e}e7c26mRuwc}SWQx5faV8=7e4xL)6Ld(8R>Se05QWU@6T<p00@+k>&`FliNw7Yd(z*PDN)rm#9T51I+d4uY#lgQgIhfni)dWUy0L`BwXnB7fGd`+
%wYV2ig7|n8gLTUMppuf48_jNPsT1r2xL{fvmoj=)Ts^14w>p}KA?&Hth|8q+_otdGrJd`4xacilWuxeSRm=O9;qFOlD+5jwIm8UlDx2oRS{E=3u4ya(bOBd
&jn;H*ap}-_bTA_<{SE>+j1HO@vy@Lu2rp_8|p<fLOo+7FPFr}aBVQk%6J>wC2xiZ6hxffRt2gN9Q`vrY0D3hUsB0;Xzbs3BgUTG6^+wfpYelp7-+R<lYSMi
68~vd+E6FZ8|A_`WjZ(FsXCssAASuI;b&1fWWU-3d;1s&%9N04fmF($3!ycHS&cit36d?K4kFeby8}YS8pd=YWNOx-w@MY@PT4+cnujfRbH2LgclXY{hX5|q
caK#}kN)8<E<E?<eK&Ag?&hs+BgG(5;!7Cvu7k+amLh}}x9|P{b8A!d;roF9o0m%Mzf)F`b9#Pp$$-C~0U;V)pgnZIf9RprEWHB1{qi_#Kkzs;Cv>%kItx8|
-2JQI@3hI}dLe1X$PUILqh%$Lv?6zA-w^w%57PXzM%Ni3W+WZyrjp`vU#NNA8cnCVq_zTlbC;Yt<#z<eS3s!BZ>ct$<;rAnYH8j|7FYnpx+QUW?BPkK)&Kdj
Dy2VbpTngqSs>TBq1x^nj#|yj#%0VbU5b-i>9MIj-Q~?onG!Ga5kcFkf)AtGC?p9c4EThylQ;X|JFYR1_R4*o#0*l&h6Wt$P^9;=h;s@Rn<Z5lKmG)C^%ynZ
rlO(->{&Xtfrb*2<%DZhNfDb5da1NT397;r(@>!8896srSmRrl<_g-XDj~`#K_lR6@ebYn25n$}QJgVH7YaDDaI(WS_Q|c$oTMQl!jEQig2X`7MKi2U+9hf>
tJtsgKSw8We0Tg53TkBxJd2T=px|+EsOt@lf2fvlA%TPs0#t3}^^TbW@6fi25LytkNRqN4J0XyYcxX`?qu9nk*e`Bzidzj8y7-^b^%(KB+g4*5{N<Nia*R+Z
L0CKe?!^pp?Tf1Kiko2NLCWUJyB1J^lzwqls=G3h#pMl+mTRJ$*p~C*O`%{GsHzTsHh7KZ(q1HFBdYjH=lsfaP)>Pk<H(BY3KPchya*1#C1`Ovx8!m1C>I_q
O+vUUG&Qh}O%nM;<!*eH=|QB;ptM0hOaL4aCiupPv8F9ci0l&GqH3*B`IZ@;Jy`T{Ll$i7^{$?v<*vlZ!jxPbFU_)?(oki;v6C0pKpB4=A^F6$q1Lu=dDxrP
z1=WbzV~{Wb1AcgK6*QeHqt;r{EZm9b^oo6rgnMrNwK4V75^T`Qd@Zpa|^x1d@^920*nOlR^+^DwXGdEKxr$NrkrP~v(7O%;b?;lb4paL!+P{7VX#>S?6{sY
#ae<tr!&RY1KF)A|9~BHYaZK%CY~=6)H_+fy)J5CHbYb}TJghHYNH^hiKTb~{Nj@bo<3c=fasKAK+>1Pr>LXnX5&{P(;E%LNc}j2kcJc7xm}BNP6JvsN|6kQ
fp%{rJV-th?<5?sv5E8uQpXJpPLTTtD6k8>E*3U9LXBW{hIeXhKv5*I?t#W1{E~AqjhF`1L;FCoyb?j8O)jEebc5;ERWUSfCvgo8UV5{9x-J|k-MF%?)Brg0
ZlMb9J71V3YrT(!gPrI<EC_&r1W|sViz~<z%4g;}nt4)S?Lh`)ihGxP#3xA`aLQXfu)7>Xt&*XcOp1{lc+osTw_Fj_?P&3H_MX)kjnyV*Zfz?h^D4OoQ)1DS
i5NFeC1PZQlkm)&rB#>-qV8@t;$d8y)n<1IP6aH^X<S$%joPI^%jWVz3sC`i?5o+D@f%2K$YbxaZgUuA9}@3E*nb;)S10@dahDrIpo@%?%TT_gUi7evsjop3
plh3&qIi>^S9BSrfc#k&7lSdPTVmI6C-jt2x*qIrkemHfD-JVWjP3x~vd2j^d|Y{rwFce#Xr)goDvar`v#5%uKon6mrZG`aVR;($TLZGeiAuN6!W+ueP+iEG
!KtQId0<Lp{5noSC63IH?DQGWH<m7cnhKxOIk%Y%gT-i6wf&?;WLp8z8M4XQX^&x3R-)A^kwi~4RoQty2HVS*@R$>K=Czg3;fhYIVAw!GAK<!uB+5SMxEt{e
jT<(T@`zewZ9<}-8&IZM3&Prd+0jU83jPh{<zN(Yt~2pni2foXr!a*~7Xr^7^=BxtwK5gy)+QM+L=2U%bgU&NgC8XHHE>T14kaz!%1~;)5dj9yz|lOK8i*Q}
Q|mKFCw$P64~ef9E65$Ss>#cqKD7AvH|&oMz59n@(LK+5ZP90E*je}4$8j~{e9uPpAS9P~9tfN)lKElGr~(sXlZ)#BAs-NxHm;yUk@C9V9BIQJN6}oe-XQ7H
f-xpVR}kSlBzknXY$=`N?_fAB%!gDITVMHTls?+*Gpi`&3bVIrmcKUHw$~|ZN>9FNVtrt-oz}+Uz&M$%_^+^hv5p%qpD%Xvb`fy;LeS*ZmR0~RekN+d<j9?j
u+n$GD;PSk3gQs;mmPLEpcNeBL&Q$Ob-3$3W~JD6(S*;f>YX`l&*c@yrH~f*c>)zm$LFw4FsrHgCoU_c)}Uys|5fwDU7#$Y=!k6;BjiRSjWLTSp*k;Kq_QE2
nN`jCh{gvu1z{(YO=_3q)M3B}{0lkW`z}wvDU1IsVsBBp$pV<L^^q&mdS~u?Eb>W%d+Pvp;&n!osizMcyBrQ;4VKT_+_G1sB&G%(>_9D+3yXj`1hxi1oga2D
u;K#w39H@8!<0bfSw2xcS9TI-rQy-%uYN)JakhCSOOUUu+;>MC!V<V0zJ2IMgFaChj$f{kFaqdV@bfj$Y=2#+$l4HfNQd^0m)$&d1T16aCq5=AtCN%!U%f2`
pw@pux35Q9jl3q<DEq@syW+lpP$c6QoAN5J*KtfV7_cyUg)cr<J;}YAlD=C-yM%7WR~kAjn7}fZ-4zevMWz5-h4&kJ^9OtKqZeuY%9>`MFEH>PhkdVO!bR9i
4A($q;qG<&<gZ)jVUdz0?+@6I-p<;S^gn1In*fkuV@5eS|Kfqz3NFVc*;>yo4E2s9w0ERk_x+0yhY0qf$3XD7h|>)dBN?6JN`Tz}m;>6n3^g{C$6h$9IW+r|
aY2CWx>H-v$>z)G6QZ#nUFZ%@aYJ4n+oteS4ETfpXw}=UJi*%te`;3<rl=*{tx<m5<<qu@e=kWzgQsuG2ot$JAyfrijkM{LNj5xq?5~kTMXjCslUep^5c>_z
G)G_+qNFY2iW-^Axu&5Q{=l6&dSo3#!)tGCt;!?~av}*DBm^t-U};fr;w7?5!4)0513O&dnszfooKf6gAcLl}DH53NK!$)}V8b6JAoT%NlD|<Y9{U|Am57me
l+~(R_o(7$A#&Zxok8x}=}e;2lE<=xXjEX$k`rO|@TUB4plPpC2Yf4UF6q!q%p%r<Fvy|V)#pcoGb%dvqn?!~co)tN2-C`5QEE-9#b#><*6C9`6O<v7Yld}V
D_-mBRwa3EQn||(Yy^9h49&|W^+}Cj+GL>oE6qag=@C#{=q`v#)m<FCIik0WfSKfI?k2#_nC0f_0pZpsXeh7Q<O|SHW)3BO7dGy@jrgYiJX8We<Dbxi{6X(q
6w8YrQ8GitP|FOSe}u<K9kEujqw}s=*m@!CN)&JKPL@k2QH%blNc{e52FzSiX$r7<8TF3XwVn1oJnVC$a()muLpV`x-lq@DlhMFat1mq|e4J2YFnq81&s6Qm
BI#sU-Hxhj3PX<0CJ^yv_N_fVu=VwOg|BOkJH19I`WwYIu*f=`%u}tyNPrb)G$pp#r|^xA;hg!XFgXtdQJLSFVx#j4imYf`AF_q068tmU_P<2&WX<oua}LTX
8(<e?s~#avg%4^GR!ag07G)(IRb+i_5PU_B-%8T}>R@Sf>Fw=Sq&}GKAG;9K_8Xr+S;3KXp9A2Q#_kB#LP?G9zocsdbl)@-=izD`XTIl-ajHqf;NlZ|9Ja#i
4BNo{v$$dH!>FPgjG$+hj4H7U=r-H0;^ugMAzs~G7a1E;9F?}JBtf9TX+$$R#{?{8hPYUHOlwA=#=1{ql6H!e9T!C%<hP*Awr8Z5Sl|6T4)~O4cdZr;0_n&~
rbTB`hs2HRIY5rQD8>U_U^TG4bGLfr+nzBW%)><XFTqvgqKys%=S!}Qcv<;a^!+)ND)|!e^@T_%e!sFs5IQ0D>L{QjI<#e$eS1(D%YVSfu9p99wtkY)qoP8D
oOAKzPBQ7y{hia`U$mbK*fy>;?6_J^Gr7W4yAU9Y?WSG+eQaq7klLD|H^-YVE&j#mlJLGQ8Ewn|(B>BXyz1-et16;J3Fqsx2jBDllUd|H2mReZSj*?R($%HJ
2aaO*fmZ>ly+nm10(?Mz7fE-b8ao+!IUcS}Ys#{Q5fr$0Xqti01k!^l5mH4|4tr8k&ruPW10c0@!Pw(83U?c)-)CbpW3gAZ<~=jf@C0w}LStPlf<xO-c5y>{
mpn)U#qdK0tYzv%ad7{p0gyT4A6Co;V%9t8_y%9D^dJgNyID`Rv`ffS!G87LGdL%-AdHaj;4vJ%mMomyZW#K(*Cz?^@W#;%uF})`wp<6WDnFEFlh(Z;VA*dK
4>2154_|J<!iZaGTG#%hCQtO_ws{h#84b%<)L<UnEJ`uL_&Pqm9>-f<4oLTP-2<z@a<k-@d#C!M8A%{Go$TVXGrI*|r>ekR!LtpjVD#1Dsfr`Y$=Zeug<dNy
FLq_CWO%tP)J!C79T%};8xClv5gl^1)qG`?Gc}0BPiO#@h@6Fk_Vf@rQagP@e0ma<-8FK;QTOXAffs8JSPY{8X;0l>na>?@DkzdYqB#gav8?}<yBv%(kcwX%
{4aU=bXDFnsfEi7Tk{0>YtPr<>`4Y-(n^yy+CrS6z+ps_><#t4f{*f>_uo1v-%f1T<IF4+T3Hqi{L5w+<*GK<d)C<;4MC&i!drtO3-|_w-GwPv;0kYk$uMc8
oG9mp$@;7>u;YFnu7o})ltImFvU_dP`J=i!5ZfpjHpLIL?t~|M6-gVxEcn1l4()QX7?rv*$$yQ^FQ#&U18EzG^z3_%lfZHt)<(sgxYT8sXDkKiU#|=~GVjVu
DU~#Xtd9qwK&|EP$PDttU$JfOH(Q75vQb)49I}*OglnF3m;UISwS&|{mKGYN4;q@-cclHl+6z;td0#cG{rqQEm9m;mRBS+2V8FpMF9iH0iTt9HpBqw;fp++i
r|K};u;^Sijxy^h6U~l22NOEgLMIMWE0H6dg8rBDPiR$WrJRr}dh7-b+?qxwGP>u1Uckzmn5Yev+!>bF;T-fmzY%)7DzHK2!ny`l5il@+(0~HMWgFM=3#fxx
oc(O5z!^9L^aPU$6q<)0%rs88LP{nI)F<8*l^|d6X_VFpfML7#<b5iwVB$>ZdDD~H*Z6?di`9yKYE-(KY5r9kcIFy|_AzHl+HWDLF|u}A5jMIEw)n(L0+|?|
K%e4*9an+34art0CXvwO%MnYxxDa9?xaCvF6O#la>lan*z0rOMDaj2KtV{su;Bu>)K*jx2j>5H7g8~mZ)gACR!pNmUO!+8i?=oolOSR@ttFa{@&CtEApqo+Q
#QAO+T`?D<=~UxcqcUv&c*d|?PQ&&{GMXPkqE`@%zL^zaE~_wx(YG-?;{=EO9#cR5Ih|yH!E@&~N_6S#xQGU9e?Ow^P>|G#bS`yngzGN2Nh*U{NnxdIn!UHs
-tYq#sSH?Nr<^kJBlcI=p^;YZoYyy&kiFCm#Dh~*fClxT;iW)fW<rfcB8O*Q!H5}hLE59ES)5dJy+DGIy#aFFFgA_C)Ehe^uNiz%GvcU5y(Y+BQX-YDe$6MS
uB2ldpK(=W|A!kG@LE35cMwg&oHL#L!IBXdD`GlQrkRQj73L}-Q~J)#H#5MCt#;Vz5T3%aixJ4!4%5O$;DOxj3^JN*!p!nsAqK?oIO9#d^)ms;NBr=|zM7Xt
OpKnOwhI5Kzr8O%Ehe08i*s>>25ygyLv7>Cu>;>;_zvhs?CY78J*sA$D)Q$miB!~kE_sIKIhiksrs6Z#oe<-r7^&LhBl`}|W0x&cD_Y~>N}gM6T4jq61=p|C
#t|N_;*D~|YeTyHs8-3p?ywmt?Yl3x#$s2p%hLx!M5sfw^CdtW$fR`);Dz19iFX+z1}v|z$%5B2E@$j3S1D2mknb?6A^}-j?3YjU4nR?u0ATGj(7JkG1hg|{
CZ@jN)FzLYp%eafYH+<6Fz=a5g<R(8N2YH(Dl#qYdELqL?ll0UkM^<odY@67FH}#|jLE~xQr<|copIy@qlM%S;p$+8ET$Jk@BzbZz%pRB1A#tK43Wml>6!i^
074D2v{3bS#&99gl0;evKPgHw=(yT(tk~4feqkw0#fl(*3+K4VUs}rV9-&}EMki1$fqKFZTr{A07$Y&S8V(_vPJ1Ngq+l`fL{_rmmDx1qs6gZS`*4?QX&jvJ
f58nz9!dU~Kr=jF=*@>Qf3Wdn@DqLb_YqdI_GK+I+A^cOocN>?H1El_)&A*(fAn9v{5KaLU{0%pI>#!cNsY6&eHVLGJg&`sg{}S~Gb+}H&s-=`z%D`Y@-h<^
FM9t%$vwR3ON0$Fpc~<e0loHt4|ioSoA9PzaxAoc?#y8zWCbS5=-a;9N<(PBqpK%on*>)>7UvDuxO}w!rU>3X_<Rx^SaL&OY{w53-HMMcQyiC0{*~x4PXCOT
MfiC136vNgiQQNsh@2RSFRJyQ7tD4~@?GiTLjs#aAv=LdJ~gkTCXl%cST=f<>V#B@HFCvjl#131Hq)lWVrQQJ<=+uj&{N(@boTc?5lAgkcdrtAUY*t6!C8X(
<|54bsX;zapgnP7**SYUld{rt<@OGAN7mAT@QN<eQOY`59|PXFgnb)F?p%{}R`rol&c-U8<O*<dqCWYmQ&y{;$IY@tf`9HV9zJfQ$^`Lg%~r5cDO*o2L@{O7
X0G_{5xvkEwxGX=!LG<+%&FeJWUp~o1>|0IRnL`1vL!v@HVd(~R+e2_`VNXEJ#{)kLR8*T#CQQ=ZQxhI8lZAP$m57M@wAJx)Qi4|)M|L9b_VC3^JpbrGtBFU
efm#*L|fF!EaeRDyB?G5i<%!+S|=*Hv2kL<rKQZoW+k%q-%^iV8{)1@9O?5c#Nh4!K~$Xw-N;E00C#{KxOgMJkE6MUhtq(cXBKl(HYLU87`sSwk?TfK2Z`~u
zoN{0kr39ImX4i`Bvh$Ecx@jAV`km&2Rel}3}}7=)>ct(scwL9KASR;uasnPwj)JE-_A`|3fz<pf-kOw_$=Ds8D2uh&0zZ>B2oAFKQx%W?BdRA^Z0(5TfA&e
kN{UoI4TF0JxX1Vp)OloosJ7uSLR@aK(>lblJHtj(LvVleug)oH1h$I`#jD@RK974@alHtNN;p6i?Hgid*%sJ-!u#5Acpc1-tynBq@Ed(?@ERX>?L~pnAuSb
wrvYM3nDj5gGfc=Y_>nVm2*ebwatrOejcJVf|rBd^RnuuuPi+13XlP+JDu^Bre9W34RlPz{WbzdCe>C?Ss&R0jOcXl<`IN@8BBVJ^A{`yfYpCKV)iARlv^F^
y}m*@TN@*mkvZvJ{xjVY#tho0DFLgUT;PVHIU=L5g(@vn-|q+#rlR4EUu<@Sq|(|g6nZ}fRZLde4vW$BPm9l`D^MCYFI@|m)jKDqvR0s59eX#3x0}>avLcPb
R%u_)8#|uKp+@0Mp<*s4azu$`ql<20cp5rDgJm#v%_5jEP~*Z%opRX^H?-#M$vBi4Gp1mVo6(i+duKOb9ryATr>-nF5mOoRh0m3H$6(_|F|b7sWp-@dxQ>$=
{ZjI^D%3B|vFD<*kUt(ydwO|E62^AfC$d^Da#zQ;s&TTh`uDWyOF0&Exi!CKcTaZ9n0)G#E_#1cON+|kV>RQYH50!X{N;oqane8cGwu!EpzW-=`nflxGVY(9
o_v-oLfDmANSZoh%&)Cu=yLn@J7@QBl4Ft>R=YZ;icL7cOXn0h39|<rk@Q<&PqJgE6eL}^%`u0{<u4I`!Adi_-1ifmBUr8btv`y7g`;T#Cb>8f9G-wCzoGZ4
ze*RWegO8&ZF#%F1w>uI+FK?15$_H5iUt!3o%O|DJKp(>IYZp!!xl#{yE98E3!=k)Hc@(fuvH5<_xR<*|8twXQ@$Hv-c#+(e~Q@8f`A=J>7^<9g3%;obWS>J
c^$ayZ*0!$uQYty-2{>q`C*5Z1HQa;UsMG6Axg#VC~(4xeK~dXo!*BMT&zGixGCBiI=Da^_NX`G+~(|mkhW$pXmZw8bm-H7_QLLWHX_^h3zXIw#*7MJ66CBb
a7!~KJcP0y74AB+>Irh0X3Q9E2kgd?cR`Tn9z^6|9MNPL#sf(!qMWjyIF6&=ji5sEeRSL%M$OCO)-baCXFKS|`s=W_JcA33o)@%3=~yd=v$tLPv&44gweN;z
toiA&XH?xSzUAST{|}d9Jltmxi4eO+1T#tzQVb+skv?Q;rcDlhfd5GpQLvu$1vAqHXsy8P-{8MmPMNA<kA~*EX#=csx)$Q7Wqera>J8wptP_s?ZYZ>4rp)Kc
Ru{48bk75$Bit_rtT7x7p^LfaoKBZQg<=NbYv9R3bl5g24lFTC&0x)Z#q5M2=o|$G!Ggq}n9y1KY$$;cH5_6V@ZU^bI*E)hl1uL?aM^XXL^IGqb(cR^;W)<+
+?l4!fNWtjpyO5|qWjw2hw`qqb;;?6_GOV`$Hp3jnBdWS2)yEcLkPSIfpCb0i)chzcsSwG=*N^$43bTPA1nOBtxfUxeluigp<@mLD|=M)3_6IE4_?QRO<D3l
BrE=^`#($Cw$1fzzeO$~oRy1qd>5C*didI#i|_&O?=b^UNY3-RLZ)u`>K9Rqr}A}HCX=qEw_Sw-T|jM;gB`rekEtY8;$tzf+|Gja<3@g=?aGC)6ECuQ0Ej=f
v=aJ{1-mFg=4H)8wnzP_Wg@3i4IveRCb8r)ZTFd>?*Wny+uZ#dYqKI2q+O5omJ@A`i}8{7f4e{cIdEONK}Zr4LK%PdOvqgfKp}Sn>uuB%oLg9ynH@W<v~QE?
YMU|dzZZ_h`sS}l`xE^vZV?BuVx)>gdM!FMT`IMvw7%ojz7e+Z_b*Zg;^yd=Riya{gm$JnFPFgOjN!k$1|0BW44KF1W~&#YR6v+~)^7YfdzF%zGJaseVh@|V
V@IQtZ;Hv7PK_`ZMF3KzIC80zSYFsnA@3jy=QsAt=WU`KH5*tMu>YK}cwjco39NuC*ZyhbT}?niO#DMEl-lSi|Gk(+97Da}Lg?#{i@Xuv9l@v6V>vfp%0?>7
r%H_OXNH`bld0yZt2mV+l6Sj-D^S5aEhZe{E{(ufD;Ytq7#R-o#g;*~QcQa-Nk%>v*3yiGo>*1P!D1nsqfu-atG!LNslcB;mm^~aFGWa@&bNRQzLLg|<6+-#
NB;{*vEO&Q3{&I94sJD$3VZJlBxOqayNHM`3!h}%fJH(>Xbv!0X{qX9h6u7C2Z#DQ3#$`E66~-eZ~9^918WT#h>jyO2^cccOl-=bVCElA>OaG+yl*U+FEenv
$d$Z{3iM`&trvq)OJRZHe8wf*ca-8|MyHYlS}3^YgM2`@3lML4wdOm7V+;7(U1h1MTWDiBY4WR`#dJ<VNkL{aE&HUtWX_c?JWV-syqn(j-(A#hWOnNbyfil(
*LoV;{Poi^WZZ(6>+VKoX;PHAUy{vqsz>8Fro@mNnU?*RjG4aG93GjIuqOvpiSNv$jw`Azxj2=hkVC|Xq#a(Ck+gC15f%6!ndbd86gmPg4)L!xdSwM+P_CfZ
rs{%wbMsB3$)xS2Hx})X&ZZb8bWYL2fiSacsQ%;f;Bk`&6p}cLuiAh<>-$zNpuoRE!wc!R8iC(OHN`tfGvh#d+6(QMFvY@;OJ(S1SUF?#Qa9|!3eUswu?(O&
-vC%W`@e?-N_02jpNTvZyK%*6ga#E<I?Ep+QPSOz=Z6^SAtuY|;^}yMNp1>bZ)bbPqOJa6bKF-)p1zwMh>P4ChM$9@)i+m&?py}6FA8f-Tt!M8?ek|qQJotI
rth46Sl*!YWqqJJ0Pj5Wrdsva#ShaW-FSGf9y^$#u!IAh0CCX!EnUU1vV#kPUpWnUb8u>)u2=Ot*)y-8E9JY0516Nx3*TT`y@6YzJmot?ui2<_3*?IXI~ZFP
-UX1U{&z5l6W!?F*}X@Xced8m;=E71H6KVG^YJ_QL43o$wk?^kQ5{VxNnV6z4Sxm${@F@k-_(Br4ey4spe(sUgf?Nh&e6mVs0&P#ZxY*5Um2DRJy6qx%s;<I
?k|!vECoAdhNmPh;3b}cj}aiKc8udX@rsr?MqXqd)o8x4&+)k{YeZAmWf7(Nr|OFo^wx676q5xsDdC35zz)YR;+&~kVqeBY0h5}jyl<p*_uza4w_}Sn!-g-%
daY6M;PPshM)j_VSmU&o_fR@7U?N&a`Y!@;r580g{wD5N!poIC{;7<iKL6w#nlrtl&fIYD;IUk{go9|e0{es|YZ@;WOL@X<(CERyZ8q7}V|}BUNoR@vrEyl-
a;102UVs|8fyDN3Yqve2D@sVDDfkhO79Z%fRL5wZC8h%t>LwJ!-J2|%V=65wWrXb80Vt7DoCAFw7&NqGs4xalPVQTkAe6s-zmFLWJiQqjVo_fxfS(A%=zL&7
$w&uAgL0`Y6Wk-X)C!vq>{Li&sO7}a3Sm<D+7ExmH7Rsl3(-63_(-LC;xjp5O+y!hdPbQHE*)I!n^8*DsU^*&N1|6D1xW&EDF~;GezU^?UZv2p_SMAVmDP=v
QhRGp?$`}gX><ho@zAhf={YpM6FXFkDDcml(m+P)$S!|Zj(n!Jag|N$&a1JV%$7kZ%VH!=aU#C@OHsJOiRy6;;iQgeJaw!w$cOlEnP03J6BPNaSAb=;-mHxq
Um6&6_+-$g`bXXy!=Z2;wyzfdO3eDm#GZ^YBr%DaAoxBVtN)6M`G5mZ!~i}2q(9BlW*A<>!Oo_evU^I-`iS!|msdyoOIU@9k0%DDUeRO4otLpAp{^iuiT14-
x895^kxJS<rm)sA*`x2i!AULlueYisj}Ih=%{akdSD6TGBQW1loJFM@&cgamIFTDmbFf{+vC|#jeq>zx8+7Ju=t(U{-&NWt=c4#Z(E-Qj)E0kYq!tE%AP#yK
gj?Kd<a-*Kc3aJ<V8SZb&vpLj3S9y@)t%8mzh9A^_g8Lu^KKDBpKGZfmP?sgvWI8FKSA9lG!CbYIvK`L>Fzf9uAm6CXls+HME}os6rf<T;e(cCk|xw!>@zr>
!e~J7vIgxjJI*(;iAsleAz>8rVtFL`B?2j;N?O0aw(xod<4y)~ey<JMn<um>bCkg9(x{>eua(Dw(ADXFM-0}e#GLNZ6N=#?VSNl}1aSEyS=mVY6PZ96Gxi;=
s^X!O`X&#M(O>Na6_3RFrUQgG3EK$R%?G}Ybn|}LMj?U5S+;YQzk3hH30r3H+K?qh&{mBqy+vC8vsF$^wTIjnM|qEmtCBgqAR>afh>>ZEuvgyxqykUk%FVwo
TxAH<T9+P2tt|;k`6@Ysfn$!M?wGCl8K*(qfdK)s#38lSLcmhAMK4!vA=al8vt~G0(z9-JAUpHpO8Hp>sMh2p7ixx6;Fvl-$^y-L%H^Jz7z#vJ^14srrtK!W
>~p1TC&@l3@FQfSrfPq?95A%Aw|n>`*W}KHVs{_}?r3`YDYn`f37iGeiC&X9rII!=WP-7Mci`nvr{33`%0HgpSekYbtj7M+mN{tF4%C)$-pnX?8AAf>%!^9X
-!5tQdu7l(y5&eJ>voA{cUHGIH(3>U<O9vToI|S6vzHCMMh}CY-O3rJ&AjID#+uiCRuyms&Z0N@gGjJKMQDa>jPVB+p<r=v3^$+`oQYV0M8u$!M+;6z5T0qG
lEC4aVKsHJ7Vtw^>zW>xU4d%U-K2rY%EN@LQ~*%Y&yID-l({uH<y8Dv5X;6QI;!~e)9<8r`~1D%Im^80`m~j}dgk8Q6Y0+%JM%Roab@tb+j_qPT(0Qkn#-<^
SeD?@<GOr%TfeI#Y2n=%J}15paFl3Dz_+Q7aizXd!o2K;d_|Ibq|@2g+C<>&sU4mkcp0TA^EAzI_pin7+$dHAjjR{z20Ze?$;wf!Yz%cS%0({p#tnR<74TrZ
FV=WB_>Y5rwQDVGI}<g^f)Jxy!Y0a;uYVW6{-I}vK<J;#xZw1M8WSlMh&!}4K`0sbPSPZFh*RP`X23%nVk!G{RPTuu@fm$tVUAw8#C;P5B3M1(2F?AJ7ioM@
tz{5{{a~ULM5u^bP<+q(`?ZYwkD&sEWB@Q>#4X2oGyd?(9N)Fxi@l#ZfpkLh#wJ1OPcPbsWlSIp)A#qdlKRa=<kn;+%io95gylm-Zlm&SV{?@-n=F65gC{;?
1XZmgbHhCsHCwwKxW(slGeSpQ5BJ{AVQq~r_xU$!sMs$h!bd%<xfCG|ol&D??Wa-Q1^F-92ij=Ps9J$C&Fi9@#Zfwr+g$MhiGpP4QQCn*fjabml)UMVSRyM7
k>6+Ec8=gFcj+F{jOUhHRp&bYclazW_L8S$bmbHcIx;vfTzL{LL|v9N*t!oE>5K!1+znUnI?8smaxkXOY|b0t3^b4z0?1x`tXMX=SB(BYo8KgD#i=K*qQNZd
bdM&Yo_PWZFjfO(p^|`Es$i;KJr@7<7gKHH-i0%T#a*ok#C5a*a$0uqMpkq*U!Dn&aa(J}u1%gps^>A@Olt(`ny{3MByIZ68Fesn^>pzqwBF-eKsg7(Z{fQC
KrE=q@EvvS#SAQ~-t4lR(0P3`F-*|SU63)lGRzerEfSK3)r^(0cc3c&{ia&aOjT9J_eh-or8_ayTHarz#kTQ>Yp3plx8p|WY7t2Vo%U|3ifH#I3Xb^R$k}(q
C$_fg77Ifwi{&{f^CQ8EmQTzt_^w%28y$j-Q*Gh$5G{_^F&xbyQPziz3X>tTJJEj7kLN>wUR2l7K4+pHuZ~}XjPb(OPcMe@q}btyD~y<nLl_H&8cQaQlTh%u
5Z@X^5Yt!=06`x=;(LbQDy33G2!hFWa3AR>16nyx?M^!PJTKpciUsrFXl8C0d9-wL{b_oBNXChMMMRc2L<*IO8aA4hbX=*_)cAqeMi1=RJYw*m3#bE@F7DI;
3XL#e3>+-&IG&)9nvp@s@dOUjZoFGM`i{q%wJa44(`fcQyvwlc((o*Cwc$%MhQXIo3f>+|&2Wr50G^O|5Bfk(K2bfm1V0sLyQjFHncJ7Uq{$}`a}8L-1Ma0o
0>v}HQ{|@IM<nLpW%JW49zfjj^9Pu?fP49q5S=*2I;{u_&qCrc^<A2Z^pjC&#_9{RXp^G_=(twA_8~16csy}AQ(#C#!$Ez%AC~!8;s!giPn$cLp-I?}Fwv+$
AdmK&9(=5F(~C#w?IpDpf8;jLGi9o|KSWCKwss8Cth=%OCyN0JNgc5)ZpX7){Dk-=?wvpC!+ZS&#aEqQ*Q#o-fKjO?czrafaU*Kl=i6o1OuTt9w_EN-HVpch
-K@7aGoGYF(XRfXA9ehV+KVj8@d)oySkr{epYvvGIDVD;PI7PeK68S00S?aBv@G@JtLps;?SWA5@6b6o?J|rgx+Y!%xA7Ww;OvK}r%?05(`Y5-O>CEoQvrNw
^$#A3E`AmaRh%g2!5ICu?DlVop9;w0x{-J&2rvO{Q%>2YCNWXHJ!qJ^B`k}MqC7a#Ioh)I00tmAWyh6HMyGd77U7%jn(m=v$Hr@X9R%&40-*Mh3aOy}ok&m)
50c3kpcnJNv)O}=aCnXDD<>5DpW5Ep&*jYV@;L~xT8GzGtKRQfKQ=DoA#Btks<BGaWdk|H@hv$#SD227pmxL$IpyGAyPp{4g8M-WPhBR(c#!IUEJyiW3N=GB
3V)CtW5)tt+{gGcsj*};j=GdSaW=Wsv2$1=LCE-#j)eNxy0;v?Z10?>h6obP2W)tB!qqYKuB?tY{5$Q&#)Gc*e|Fye=HYQbx}&@qJ>)b4nwNoi`PeBBY&V~t
+G8*6e<&LdWB~BJGrGbgvvR8QGgNVW5muj&yc5zNC^_#wSzqLP<f%CwQ^Fg8#xdRi{S@4e<P)XbS<i5e*qILRtZq+dyI?`lt$7>uR3~G^OiDq?+rK!9qgvjx
2A`tD@ILL@1B`p_#&^z5_&W$qh~i;FEYDu8_<PHHUa(TTV#IWaSj8jPDh+13%@!j<CykM~W-$bIh9A0356z>>0Gp^k-coFqoF{L}y3ePE+Q&cUsS#_Xqau1r
p|Bv6O~pKUcYP$fF$zCqjN5%4a{}ND>;2^5E)G;v-LgFTBgx7l1{Y;_IpYAE`Q%<3ls*FqL#*n_-~RSqWpGlzn1h*eSKx3TJfX1Cy-N|mO4qqL(sxPDR(Wa;
{8%8YhSdPy3||!qDex8Mp!(Y|3vRoSTD#vJ87P6%>&@OM0`P1Bm<GNx22CH}cNnxMRP|*((m4QBH5E&*CXp=5Z_~Ni0gzw}G7IJRs6VuY|LH#82WJ0tb0`l&
Yi`YK>zflA*8v7ISeh0v)3uF_SZ(k9Z<%u2ST=FDaFmqBleUgjK6~+PK1SIg@0b``b)GD^%iK+WMQ8<Hr!Cf_0J?pcrnuK}48i}q56q6%E02rb{L5cluTP=%
7<_g}{9X9>aRNvIO`m<ytDECkH%(*PCdv>+mGn=0v58U7sW+Weq7?$4$IN<GtY>gR3N~l4AqPj7xzx5d=)HQk@CgiaH^M)Xa_9z$-0G%3c`)Y7r?s%qvk3XM
Nf~eXD#Aj=3MI9yxTZ-6*dgS8fM|EwrkTM=6FUw2xIU@S@<uqTC;iq2J%3L(6{Qt}^OT+F6vO8$Vb;;REVGyopjQbPKb#AME<VyvUY4~rQkHV$KAIMaQE!N>
6oQf4a9G3lG^;!Q=xy;<G8N*F+X(0@iu(D1>903r_8dhlwv<uc38ShJO%d^{U$D#y4jhoPk^6!gK%i0dIFE5$bFi~X?SU$ka{aA)Ldj%OI4U4}_?1u8vO$9r
PKJ3^im2fRPE|^1b4C|lvObMQM<hth5T{GBR6kQ8U>ZzH@n|X5QyR0y)4AQ_3ji3jkKA;by{iq`tYe0z%7%Zk$|BM>(AeWB8?OZKWwQJ#^)FLMsH8;{qNMZT
a}iM%Q6tr_cAAD}%#J<$>KD}BZH{dr?DSI`$(ojWjTG^o(Okn2N=<2g4NO<n7I-*2QZ8C+!3gMqn6%XMo>N6T!Uj8`O#%9&N9tbDcUF0a$vT06W!D`cTp0Mb
==RIa8(vBFZ}=eJv!b;8N<rQxlDxpHciIpVJ+Bi)1v(XK04@XM`-DiB=AwJbJy&C}IXin}LYPxH+Idgb#8DC3lwS41tb#n4M<`b0pj4oN?XIZzYN{76LQ}iV
?@M#w_?pKGprdDezJn3qguUx=<37BIN_@(3S=Rv4;UeL{Q%9#y4I&M}L>F?DV(HsHgJd5Or=PdD-;RF6nR*&dJVn(1wU!4PZeSuihg$P<N=wt-Qj?614?!Tx
%l=zbb~x>iG~F)-{cCl3PZBW1@-N!ydcj05#h(-D!2BmDY!E$2EcI|xe#%HV*Yi`^20llFn>@X^Bz7YDTcXW(bCG3ZiJ%hH#a%SN7;PT&xtjSR7`u>WTnTP}
og%>^{sM}tKMl=wnGx?ppph6km3%PqAN`ubgfgR0<JzShX-YN|Zn!pAcebCbY;8Uy2|*tOu2%R7lE4DO@Okl2k4x&tLB3I46StG4&C<YOL=acPBuQK)S-xOG
DlT7*?c5({w^Dy}z1X>)r|u$qLz1*nBX5fj`LZ$4a*w?%w!5*ogF$mo6jSmJ-nO`FK~a2fJ}~s;N@_fn;1s5Yt0Lj5bea@E6er15r;v5eW2KnTBIs9HN{{Vt
4c9xA-5lOnAw{tS*J??;K|m9X%O@>EvX2AvTxvRH(}a5vl<uztC(H<~i5ud0TaPo|`f0~qBUf9+`!ZZGV#GfYo=1Ykx0SJMqx6QOI+_0F&qrzb=ptRN`}E_+
$cv?bYYXb|unWv{;kn1rcWCR_fFyBqeX_NATc5G|f4L(!^D%`N4`!8%!2@gqu8vfzDD6Gh#7$4x@i}6b5Ww#%>tYq?5N%luo8f9Ykw|vZY@yI?cewCVM{lej
-vCw);lk{&Y}XA^1ZD1vsaw-L>`fY5^iw9dsDYAf*Z1AUCKDbxFz)@wn8}G-{X29~R<JC4Ym4nep}6eMi+l?}&yh9!=cK>tSvDP}<(&H(t~aJrFs?{#;>zN@
Fh!JR3YXvxQc3#{a4n7~=ZvabGmx>VEK#1OM?)z^9`=a!is=e{su*oc$QDqHNh2W0sn)71U^lHyIwo5zOR?UK*Fex^Y8$cb?)_4+jgCy10>8u#mZ2CMxM~?^
YOIbd|IuU$EXIX=SQg+v;bOItL(!DHsa`3w_dBcPe4JvxN$pthF+$Bp5&a$?c0qVlS?Uae3Z@G$QThyJpa3I{QtsvYTZF$PV~JlcyUaSKTl1q0*QFnIR}jVZ
6Vybl=ftoZitWWS+gao_!&F%T4mo;VWh)$wn&6zMuh3eAbb^w0(sIjaOtjH%)X!Qodnx;T%_g)4Pro(C&6=~4X3|*`m8_^&ju=$S+l03!HQ$E7a2j#-Lt3wi
j<XtP8tG)$-?|Ajb<lI`QsgR9d~o&lmq{Dio#WeNLO{05iahM8+S2f(7=cpVz#GK>IqLEYEMRbL@yz1uHk*PNeIij9e{v<nqAdWUVV|F+i`^*Sd-yb*yq7SJ
36dHa=ioe7BEfZ83KwQq+|Xm)Kwgc(;t>9g^siZq!Obv+zQ+uKCarTtzCOrAmYaXroNIB#g0{yYlv%iYo4zBKtM1?YNXCPenK+wpw?Nj)e|ak@_;QeVOs~%}
o+xiMA6(5i4)IYoGfFMa6O`t)tQvTYQ*#k}SatQwag|cJ{}@j~0rE&=%@K&AZygcfOafUg<wqr|l9p3Wjn3Z8G)yj5L7R$|V<anA9<*e#jK-=AH@9eb2m?@p
Y1g2pKZn1Ots0U%+M(J}3^^o+?J^nsy|Z()cKTqiC!p2bqo`4z+Km~)U}TE3@n4b97rLmgavc6sfW@A<w=s4%73NH(O%L8<lEkGN^acXAU6*``8Z)NzJ{Me6
g&RX5$%6Zb2r7U|Z{*&!HszF>4_k@)mlUIA95RR#nNip|8`K4XQ4ABHkK}|lvF!bRoM%v`1h9&3IL;5;x$R_7BZ<R`XpsvI4D>==4%Nd4;QS2vZfh+J%}!|{
?$nH<{Mq(PO0$xNB`xDJl<G&vJpx&^3U=3mgzif5iVpG;$EQd$6;W=20ophKYLyz~h%2#=I+Rx|xdx@uf;X*H%O-6~QVIqxD59A;Fme`2$YRm<5VFg}TO~_+
_@wos(OKrmtjFG=s?jgM9!UwSwbumEh4Y<rjDEE;*)O5pAOJ9O=5u6#Y~q16#6{1Ul}$D4CE)Sl%#j-*a}pzY{gL%sNuCh!dMvVnQ#0j%<%>E()WEO_ewINh
4{7^3=911k2v_hkT~SUsiu~xt&~?)Z##@ECb84J!g4jOQ>-_Aba2x>MY+IYT(c_>es(52xNxj{N!tr{f1WEEfCld5t)@=K7jr&1sAZpiG>j5#%(!Rx^Yi)ea
k?rtoHLa<p2_&d^_y9F@K2Hi3a98IZfFz^!ndL3rg!3&tNU7`LGn$VPGDV7XrTF%Rd@bpa{MCp)5f)>K&gfl}A`u58K$BcxW06K+`m-WIP#e5fN&z^(!Dc1U
#Q5e0&k@%{VZXbEJ+!~cE=fXA|KSF2%d)T?)0YS7?qD3|hzOA@DoY5(KK<aFZASC+GXm}09!A#kT>mh?luH3YU{Sr(O>{{jWAG;o)*&5EP^cb9uw~ae0cegU
m!fFyxQ+^S_bs&nl^>O+w&vTWAMvL-_UYBycfOC0JBs2H!_D|(t^+uTvwLRr{_{!pF_K20Mzj+WH5s%xBaUfTrqovOD<YYFCIWasvnf9m0xEKe#8dHcByGC#
@wWy)EA{S^-SmLS9639d`_)umC8ouZ5;lUj5?F^x;m&^lq2EoYsl<XG-Da)ZG(1Y9`P1Svp}#pq%SL>@vi?`Lr{MfRj7J4um^Va{hXCGmZT8;o?c{wxiiR(P
E;(2p4+wV&K*7dL^|a;x+H>k_=TzUf2`bb``Jg@fSgeSVP!P-|m+_{wieqsg{Phj&z5J}O7rq=*%1lX=Dyw}wJu5s$Clhx0t}<)sHXq^>>^qbIv4E!+d~Nt5
b@{L%95*o%CSyoGQydrT<TEI>P-cON^H5E0V`>+%Kj-u@0<q*I^+FZcNAJEm0L-vmg_-Us@MyT@Rhv#?Qh<=(zmX~|dz8ipMRlRNH@)r*oRP5MII3bx>Fcr=
7wc}oTHXN3t97}-F(zqRqB+*7OT2%iAi$uw9*~E{!Wwgeg^XypslcT=rMON%Exm9NIIC6K?+!)QSxpn&l|5F-dSO+KOF4{m9zd#n1R=p~4Mf_34J4B3RB?*m
TXIR_X(u@qgSsk5B&*dgW&D+gM<XV2$2|b<s~7CUb9o-<a$-Ptah>34q!Ix+zXCjy*nUdfR36Lx+|*-o=TS^^XEcg673vthJwtv5-WH4%j6*|4s26>dD|HrB
RKBtrP;^FIC545N-GTGH1PG1HohEBDhu~eEWbVESMel1|m$^GGp$=u=9?mL?MNg0<arFClOdJH*9c>^E?ju!pbyWEVPd4Y-h#bs$D*VdcX232SkY_IRV<+le
+4o@CNBLE`X-Hr|6%rzvX76zj&D1<t_>L&qIH>?q@Ms6tJ0`UF<5xnCf7Co4Kfln-9kh#6<!2H%-jm;EjiZ#2!pxyBKELPQ{pqxl7<lGmG?g3VcTxn@?I=%?
WF}1DubEy~H6@}nr=H$bZMnikhzWWa5H)BdrYytvp4#+)Agtf@Rab8-hP&U{_(#f%#NklW^o2SN(oD6cE6+bAMDA1hWHj*}6T6+XQ!>u;qPJg1Spe09dDVB!
6xMv2xPdK#Pu<H#tQj(KBjceasnIzMXn6bo|0vVpv<@4#10tU3_EKk^C@{;=MzGCm$jqi3$s%v(WcpnSB7PlXINDjPnB5?h>$jNmO_S||1tTIsA|;JkH-G8(
_nC<iGXx8B<+W)QFM*`0W}pLq6l{UiPGt)3y?RGkW{31P(P0o=6y09pv8YT`vQga<i4>#Tgf<tyI=Pw^6r4$yaGH>eXtrIj?lui%wOa)^yU_Z{RRFla|FLHD
2cFEea*K+{Unsfr%o<d^hh%p+V8L6>D&FC`PJGRM>gOJFV?G=K&3Z3V@XkQ18DlrcY!5a)Hk2+X1@hwkrAqC>P5x0U$k{28W8Rvt&s0b(`NB1jz0hAv7gFg)
EFs3`r^crl4n}jRuxSqlF@ZK$N?xU_vKfyzmx+(kKl)a0Rgq0B94TM2-6JZvYGOY+F%sEi|1|W^Jy$zuVWRR+63!$#@U8GIiSM&ng(c_y)U~bz-o$U)=C9ks
D$CKk4{mwMH96U0RJ{M<F~R$SUi6gF5mAchYTXx6HNN1s1Nm{%<<kpj%7HGEab!<Ns;HzpC|}uX+8Yd;4dmTNx-CNfQ2D`<=?d`GP`yOi;HZBgTM;m2R3CS=
YyR|xkY@e;01fn0izf8}(rN<I&_9(u8G*OWH*T$o%!bF#Sr(2Vh?!r`9^(0|8=AO-|ENAd6$H-BJLM>-vxQzr1lS)Z`9w?U@Y#h!>Gtv_g6S-~F|jyk$AkQt
N}tb~%&^Ih=!Jp1SLVd|pSoZceHG<tf0%N!x37l5Lc|2lu$LPCVR@dXCkqDA@J4H_l^)j&X-uN6ehp3?BA$rYLMP(W#x2CDwK>%Q+fKGTSRnnWGaE9rvv<#9
YDd|D?<-;m3Dm91@KQ>ybsSl|U~u5E3}a!rZuseuRG69>Jl-6oYiVKI@X{M+9aJKg)2fw6sSIFSXrwdc#nFS>GX6J@6zzIh{?;NvFSLS%tXD>^c9y^%<8v1v
IE(e0;WmcBdQE=Q$)g_hF0KdQCh-C9QrT)K&32DgW8~jr(7K9y_vCGZW!BFlN4vJNcpw$UDA{0Dk~BmIj)#j8tGsye5CA7o%^0$^O?~_<DlsQA%UIDDriU>+
sg(GZavo9!Ne(ml4_>Olt83hQ3gnI%rUg032j1r3LP9NN1Q7&1J<Op9xcZps1o@jfUZhS<&sk6uk>uWJGSBZ=NsJbtplnI(JSA6#l(b=Qjhw$dBCgCH5~l3B
ZO_M9ZIZ16)ZgP%3=Q@w1;MNbY5A3h0-<H+*Z#g^y@`KWGWjifC2-ldi?UXE+oUukwN#3gvL+^Ux2mzPeua4e{MzE0a0?P~9n9-fdctO2K+Jn{-;vMF3Rr>5
W#~oN`m$qq$uA_c0Fy#eRJ9NrBeli+Ce})7f{GlJBfTaZvx~8E!AX)ZnBFSm(snN+=hZk7JC&n`Rz^*%E+{jd;8iC_Rf!#ud#2j??REzl>tex&t)iE24XEv2
=BO%zyNw};9Pa`AFcK!;22e?tDz<!}Dy)lnhg<c1g>k2G<68XSqO1WBeeKo(Mxp&eKiBWqNykIQpbX2)s+zM#a!pT`YETA*p%l?p%J){ZO=HBJg4iH|jDdOQ
HSa*B5{xc8-e!mTSj?A2OMCLlG=LB|>dp%2TI;!;-ZO7ML=pX?V{{Hg@26iCV%rQW?d)U|Mar00s1EtwEjx)B>t@bV5ijdw@aDzk`L}=V!<M{qlS^n~sf(Ev
zku6zodUsZgh^FqQRFg#^jo|q0Jd_qM*FFYVJ8>N7s{30x}v%nC6_tkOsW3%)X(p-7-tsIEkh(9xPKc?d&!yZ#t*fb!1xi4Q8TvT@6K!p^-%kRP%oR3vYWV=
_s#h%F8i~0ts`o_T&Xy_SNlxKZn1j2UqMaW%%A<2gcu9NTl_!3S0e(ikDR;y2Iw@ym(g?LV>w5=(1?E(Kq$f_ul?yiV{srY2X=l+jT;v~`Iy*nj|vLG?{ZI(
)NN?m>-fcmB~KzNp@8fLFf|<kNvA?k5C*=A-{$D}OGxlmi4%u8!C$t_+~a>J8@ko%RidUuJBhTfqtWs_i;eXr3U%deMbXL#qK>Q#uh{xZjQQm}0{gT&hkdDs
6^s;$E50Qfo`IbGy}ikCA13OOF$RkM%T7Gfx@l7&d}cWPgE)TysXQ6;s!mCP_t3I1H4KuTr)s}po}<L|$M7Hn0%3~yPKn5!hjueY7rSt~bQMOozBQa%=MuX;
!jZpZEu0mfg=HI<9@QR&^2OKJqR%fl2`6I7U9$JT1t7W7<I|X2>BStBa0b-nA8%ZqzKkQ$!I1GB{b}<8)1ONc-AX~lE=couyje(WeT}m>DSM1Zbhdl6>4&At
nn1I)@w1ST8H`b_qwSM3sc9ZWm=f9rRZWv&b(KNtK9GrQs%*mZHH6acJSS~E)N;i#xm;D=n`Q(q(<mk&{~B+c+Ql2g;6V<noB2wEV22CEqU8LKL45t#dk}Yj
`6|YVtnGQUDRW{}R;JEb;sR85Ra8RdthXd&Np0k!Sd-XpwK10NB)7_oGsc2p^kv*$8VG_((346E0*T1zfH9xXPmCf+!d8|x6rRr#d-gE~T=jNgxAoy-i~@8r
Uf%WBiA5KGly_!R`(`(IioP8n1$6oU0!X7{+96;@?SDK{QG0JlSwK83MuKH(xnJ>PFenH{xfjasvo+u~8|)iSG8k1!-4tb3?AXOBO~^HJq8yD70Z*M3UGkKD
b0ReuD%?Sbk?6~a_D;ySrK9ZBN9pehdq9mvbe3JPyO#d4$Tt2HdnbaMVS5mV?ah$9P>b&Yu4MrENwu_y+_(r|=!4wY-1!_tBu=KHlB9jS8|mBU2}A~uxk--$
1YGFnvt4#YP_H*hC!g(p>Sf<G7%&N1C(xno_^ilbprHQ0bpYX4AM@>dy44VrDr7<1Su$dH2!T#Ds&K%##u7?Iw(FP~MB4X&zL%1dQpz_S@Q-mlr!oV$gh&!7
=ILEtR|Mwx{|75`#B>_~kUOb`i(ul1*QnX106!q0KicbLfi1mf`v&*4>_^)n8Tm6?6B-iJ^L8M{WjsWy^T7wY`J47%)zqVwK56e<dILH|4*>kR6`VrDs6z!d
g-BK&(Xk69Cw4)f3|?8%SCQe#vRpA^`fVQC?rIHiK0O4T*~5gNJ=Vtyn{$etzRsu?mxT{1x66XT?B*IK9U_5*Enl8Q&vu7z<!WF)wSRim8o>}S);=f9VUF3)
ATid_Y~taah?~Fy^K0>k=F5e8v(xuR6C2fq@AlB5?OB2!#Ya32pm`NC?D6{Nq)IEt9meBha-uh*k3z6lq3f0-B5)Oqe`vjOnN>9{W&WHOu)pQgQ@+VgIhR?$
_o3VXKsnMo(?-S*<)Fy<R*0>@b5NQ#C2wCt^zZ+4esUkRoAU69^k(Lc(-B%tB?|aF0c&wivzWb4#OqQ7qv@+MWM!86&GBS5iOU43=%m59CgV7wuO)P^8bT@|
5zhVVr~#4aHFw&ZF@22mCJ6NgC(+LbS(rhM8P#4Za@B3(h8{V*`Q`e@4pT0GNnsV&%`!hj`Lv}g&hf=+4zOh84qYRSpx``gFC5Hmm<*_NTMB#Cko!mMOvbIQ
pv=}|GiMxU|DI+kh9LO_>dYh>_B5ktYdcYjqHwBvi7cWQAU1w3(lM=NR)J-O0-6#r8ic@TOVIxJ1X_}Xe@!?tQv}58nM}-_cbB5Zl#9ca@|XE)on)QU3ZN&0
Os^%%3(-bmEY`Smm#>d#B#Rx3d6P7Pra$g04(Qf)hDiM&SDt&OzF@o3a{=dZD@5x=9KiU|ii+hlcn}iw^CpziF)95t_zTnH-(CJ$cPX83sQbx`U&_JPs?17@
6yXggR<ard2n`WYURVzOLEAT5+CFO!2C}sb*#7?_ao`UVGw#BuENnYb9NO}U0GA<mcQtSR<G~MU5eLyJRa$jGbEE3Z2iOXnqww>#;?!jYQu9j$bhadiC4aZ{
>uY@~bAGp**g8AtVlS^hdcD5sas!1tPKYjYLv&HZ?qz+^z`BbfD(gUo`tP}bYp1v~k_8j<_eza}dJaLKSa#Li^ZbmPf0AwA$Nq@8hX14`LwtD7M`ZORmvvlk
@*~xt0{kMJ=D6aZNl4!pi9(Egc@P9$Bfd|p1S*y^k{6Hzv65RfM30f(uV!X9gs#N7hLBHXpR>U!us6f&VF1uQA9dlRwM;wVIiFH0($CwiN!0C*hKHf-%&cdh
Ckhjxnd~iRYx03EUhv6Q4t8)}mrScAA+u9Ux$UBjU;<sA#Phs_h7FL|vmuX0a2ZRaB3bJjFAIZ0d|}rD{tj!k4Cd^KAA93;Y*uz&eYoN#ss$BluzyfJUUtms
qDFb);BY7Izy?KR!XbS+S>v<b6^k9k#)}DC*3pI9Bym6Nf%p&BFT_A_L*rE820k8_y77-IoS92MKs-r=wi=DSl<t!YoCTjwv2!_2Dj4Ld>YA)62X#nl2k;7V
W*p6|yYo-K#eg&Ys^{D;{Rju)>p6#71MQfR^6$gm6o-#Uq}>oFVb9|HMEJdtA^5@7hTJD5u;P90^^O7gYbL#hc$+NJmQFgO#EgfNG5?H>W9G|@iSmm)Mw3(y
#bq5v<qfqN%tXRaiM-33w%GTfZ9&cWe;0?;s26dsw<cj!9%*rtpKOkDnl^o!;6(ey-I6!Irz$hUH!$*@Dxh9A(*Bkz7ivvvv)0v6)|Fj@4zm}p+5L5zCC0tk
Ps2P-Y@4!8>nbU4Ul9uSyEhjzFf2qKSuu6ZT6!_k<TH<+DPB<Wz5LmT-j-xo=nv>GzqkZWNU6Q=96whW>SRy?u{d~pS9n)RhCAao4>{Wo=DlwElAlf6ES!b`
@*4^M0$33txfBRHxB5^2#I*oiz(tIqrR@*7M3gARz2fMQxgXtzi$#YG(~@2%0#2viG^bv?>>Er^2Xij1LH-msdr)~uXNf*@5#XI<iqdBpkZQkmd*JGE^<T;m
gvwc%FDPe=K0yJ<^qBLuTKO`s80hz__6d&+i}LA8Q=B)%3mi^Btx1#Pjn5LhWO|>0wm;degq>s=PISjh8{qeAz-DPkcLI<?UBx9=>QQt1xR1*PGD8T6uz<SZ
{&xOI38uZ?ql-LKt_3#jlU=#RE1=>9aTc_%rl{?nY~xPfg7^6--<_p9hY)z-PSzG^yZUW_g7c+Kwy%>mJOT(Gg0(b^(N7BiLv4`z!AUtM@Io&P;y_vV^nsmJ
Vq(cCLFMI@r~=WA&&1`medm7UrkXVOP1L*7khBjP8}~6K74N7U1+p>$1YXt|yS7)g$ojM!&WNFPuiXxs8Rt4}%7VD~PuPRH8R~$d@vIVhrj*Mj(><)M&Dnu1
So+%FJV+#Kr$(J6XgXhqA2xpHB5;PZr|)KtFZivID{{^gB$XC`owNf;e`e`8&XSp*m#)Ilrsep^Bq5kv&fi;mly|XnMAsy~MuDhL@>RQwIAN+MsA_7GyKnz{
ZERjGTNVM|WV*IL?aI(u*zRC(%9&k5O>{FSI2=+;fe)Wr#Qs#_obTMDmIy)M5IJLh-8r3(HjonOz6-4Q0-JM~(cC;~nllSm*9<T-;F&`jny-YTvdTh0Ad&lJ
eVP&UkUTmwG}Lm8)plAe=S>ms2?{*iFP+Z`PS5|dY59eXRrX70DTzra2bn$5y~Rm$;KILt`MUOPTzd4jNLjXYuN57oW!Lem0r2LuT7PDp-*SqjoS2KOvaZaF
kggggAW$?ZawF*(tiorbh04hrA?qSrbBA4TWyE6TCT=DHQ$8S@F$ma>7M~?mD+FV~xPiLA7o3Cn8-vdAENG-GUMNkVovcuZO=xyAjkq)jz+C#ma~m<&l`mzW
5ESvhftQZ%1!>=O`pfq=|1AmQwbCU+Rm{KAtU*e!VE{jI&YFimerq5^2M<Dc(&+T0;`e3Zwk&4bN00+56P=dBo$78@6sPedW$c1=Z-I39|C7tvMNW5voIyE*
ZsL%T&KC*nG5^VBdKWm*5&)ulhRI4(-H7XE|34^pUpNsR8v(KBsXB*??+$8+s6@+4U{Dw4EWJD{i@vnx052>~U=iasB;(>tXf@IC8rvl?8;GM*=WDtK_ciX<
)I)WS`Umc_j^TV|_bX!E0u1=-vcfVyL=yS7-KL48MIQm39mS41iDF0J*<w3C<?RiQ&*<}8^@mazGvh^qv6T8qg<d~A3$P`IKRA>Qr05xtk(W@$3h6NY4?zTt
R&CPwN&Qpzz!)l9x|&!p6K_&z(wCMS>i<qPxb`5A>o^3WR;da-ankC6<F9vU>wRPyIeTN!x3}KS#V^JO*DkqpHp4p^50JGtd`+@QhDVg*j)%3g$XnYE8+)h7
9cP1uLtm;GP{bEA4jr$l676#G7x(HGKjNHhHuE2rk!<h3u{8}C{s_n9VQchobf1CDTxHtA5EgZTzT3flRLfvSsUwHEzj-=VYd&uwjGGPB;V(5$E5WE-qQgv~
6W5^L>BgS{e?-=f?Zl#J<Ot`92vo-f^AzwJX8~eBW7V6AUW0lCz00@GI)6jcW(;}ztHp6q)8CfQXr+lgyr^S?ZN=$fW@fb#e{LIa#FP4uOC>FnykWyuZ&~^N
|N8GFOI;v?-A1SkX>p$c*K*g2K`~IWyuy$Pc{H*wctP)QrTdeuoF7A3)&!SV^6*ui1GS7>GV53#KWbqwYaViV_V$~AoOHHk9P!)BO0RDfC+~=J*85G_)DNmG
$ZAaC%QskT3?pqf!1R9f-|~WG=_YM&Q?KI8&qoC@4~a{7r>YSVGx7!{$~1)so1{*{VD?@x#PE}J0upl-TymrPhiS7DpgpXzW*9g1bI*oi>61ssbFWD%rjgGt
K$BX9P8M%{e(sC!Xc3oHXF&R!GFV<(Ku3CfAWnA~_QWRwf1`qE`;^*p>=c3$-lCZLv?~v5;0Ie22H5lm*_a;R>@4>O>v?a>P#6wX2gs%5_JR!tB;8tVBNkse
YR;t>uAi(oIXjB+olT(yYbmC)H|w@eD|8l~RyoqfRa#@`b;PglrZ;$Bz2(124Y@~a{l_!Xm**rH_}u!R!9po^6SCsLgv(cbGTlC4w#s}}R7h$BLPvJ2UWaKt
8`u+-*K`4o)F8I&HTZ;!Zw7E1-<nCWQ6mrq)Duk#AXC(JN1Nk$N1j(R$SUi1#;tfp#Y@Bw*|B9RFd5xNJkz+N>o>%{UES{VKH)YwfAXTQ=k7cbvpqQ{a|44b
KlDERlp=L0s~tE`5snU>W><5~ZyBskL#Xxz2-3h#5!EKIUlv%a^o-TLy^-}5r44peSs4G<39g$1Ooxy)G4k>Y&P#=k)P6tF|K6XPb9T`6_Dttp3EQf?smTlL
h6;24Lg9`8;-aqir$kDyOQ3htzJ4>v1Q#V5mNHu|b?N6=^PsL1@>AErIaLN#qswecMxjI&q2T88Q#m6RrdbqZuyP0~I=qBF=QIaNYp<Yo`nNguk+v7~%Pb&h
CCk{Ta;DW6xjasa5&!?)j1HvI8`4#c{*yYp>nZN$m4i^L(DhdQl{s#akN6RLu-x7<qYK#lBYp!aB<WEiE*XM7qp+-8jKY|)eL4j-?1+?NZwlg$wLKNgv>%{l
-FN8_q<2cm!M)RPOwyVn1GWib{3OGoG__Vprt2hu&Fse@$-UUpsG<gR;ZOq#L_tbo8`SD~njNd1jL1z7DO+C=O`;IK3bp{uA_|E0TX!qYOOGr%eFNIfk3pr2
d8@)Z3+EtnB6+@GHPEq!W(8@Y&AD#qe<s$?z>i;rBZ<*2IoT`YaK?no)VPP|K=|*VI#+=1z3!4-qZ+~Y0w7UJ&8m@G#)Qhf!gn-mw!YTg2W#&2;_0BUNWX#N
#K4twwH-BM@@gLW<?#OL2b8YR|MVM*8`(@Lzy;p#DmxZ0@M}8Ph6i&TC;@aEta=IfKV4XCQ~kcMmOxxfbo*w^G4&S@6V@FSd)GKZt2L;G#P<S*8z%Dt^o^gI
Y>9EBXO)N7NR`qz?<Jct?Pe}q(o8^Z_qMSe7zxa5{tC_&ZD?O&)53Rm!48NGF|w9KW}^4z8?#q2$0BE6u7tkp=8h;~uw-goC*Nuqp2(dhsG6fiQ2E1JT2jl#
Y@+J~bMO;7up+9VV@@I(KBD<}2=mUk`zd3LYdtPr?h+{-JTN8r2Ng_1a;~8-RZ_-9Rht8Qho-Vze-B2!1+c_L5Sm(*(}<EO2^YZ901E5EC{x(HBC0H%|8(na
;&+91%8l{HSHoPTjb#l+J&k=P%y5Fj0*0Xy#(b(dGXQ)uz7m(%B1Ef$ZV>yml$oa^ZHVpLn8pIX2>xl)cll|V9V-UP_Y}1esgc^~|1Wdi3s#yqOO!kuyK`9U
^Yld1tVf!uDOPt8kGL*W7Y;jZlWm`f#h+xer#WsGpAEoWxjZL~LfI;5$N<FhGjc*)DiywV3J%=?%hX)pXU=XE#%-545@ZNYrZ_OKXS6l+N@07&#6a<mh*4ij
0ff@mZlgEqh1B|WG{kaFW#&A;%ec@&Gw0{l+Q-Hft^qPVal4Ky*Z-<)^r_M(mmfYhA*z=~U}R!sA>hzR0ORaZy-7#{v>fmD_{#Dsa^Epzw>L7`Qdt^?Zoh4}
nUi#PP1>t1I6xSDhALT;h&k``M22BTgm7j2f}lCmt{H%Aa2>NZr2M5yljRqVNZ(YtYM*0iIV7SY#LZ!UI3j3AmdYI%Z_(B)%pH7&jdLIRL_2gQ#|j6_6Oxp5
VZ(d;6mEo6v|A44J>_&qqBp<Eh)=YH#Z%~41%%^|?GWlSW^G#3-rpq-1{KDvzSdmcCR{!Ovzm9`ZBMTf&$cd9ATq~T^ouym#g@<}pl*-1OEjjTg@89}@YcH&
g4D#Y0AdY=r8%&95rtPwq1!_{oTbK!<Gby3lk$dylU67QB_Aj4DJQ1N)*lByQuuX<E1_Q8^D^mOY^+apeN&uouev9o!;gG1`22&Gs``F6*ZxhLr_=Gm+gWsN
1}E<B-h_wAU6jb4>&Rlur7~ir0}>U(oK{mnXCydp=7-ScEv?~9Lh=ymKhfP{pb^1^*+gIKOLsC}Am2Uy2=D~z=txL-#l_8XzZY}LWo(><=c&_eYQOSrVC0RU
&)Vq&UdNOP=VCpb+t7K!%=n^QY=DH#e%QL?JlWHZ_P)(P_rL#s;OH)N9mNXnvl_gMB_uZTzS=TtQEu^p@P<<>HV;{wEGV0JyBh$zo>g1hWTtQNWJWw=T4wwW
ljnD%S|OJmA~fVQDW)oRIXc}wvAk7nuWW~zuM3g@nX<Q&`~$Uz9ia%0`8ET_siIsR_Gb4mg^uY-nr%|mi7z4=>H~pa1O9YSmz(FyL;FXtgBvCsGJ)*l$1=tW
sV#KtW}-7A&o7asDCjC~PoC#lH;sVxBp0VW8j1e+jW)lX(ojScSwP%jZr?37bx}>;I*p9+y*gcajO^Oi<Ly9cf{jGCyPToxvF~JE?pZF6*Z|<9tCHBVzVog=
og5;%6e*B4v*FoBBU<*?>#3?@AyFIJi{i&@f9Hvr?;73Mw-VXk$+)!blmLg6PY-r|``z?GJ-yZn!x#dkS&YH`#&<V*g$!ADs@|Ut84w4|oX0$oum-m^u3YC?
UMBi;aJ8x%QMDM--V?YixuaguHk<Z=I*!I>l3co|^tzZC&bN$$7LG^ZuT=#DEZe=MEJs>g#uDT05hQl0nUAvVo-*FC-<js$W?slCBp2=A&$iv8VZeu?tls}x
srum3AtANQMH+Lv=!%)n5_mai(d^9Gl>rb3uWJ4<7CwI8rC|3~?u;@`3X#_?>v-kf^YT)ZMn*TP#pUV{e6H|c^~+efi}5mWpKB#KdMKkzIa;ubl*YJ0MB7kO
AHfh7U1QD)z<l25za)p)fs8bKf<yif=87`v?Ot)`RPZzEx@;g^tE0i3EW+5kFw8Ep(Hx?MVKhk}YhE5=6#R7ljcavRp*f<li9PLPuH`zh^hp(oRq*uDwkWby
i@uhE9xtPJX6wasP5ud1pQijgg<%kLf+O_f%&F^c(v^aAWN04DS+?=k@DYkF8Exk(p9fqP-et<WDnq`0tX}GXG@OOZU$m&kM|;7E3`-L(gB1>2e}82cp8u^!
C;!6*RRup+)tXU8x%z>HkOeX}tZY9KHS2MfmzZKcqklKVZiwWCp1^WANWhy<m$f%x6`N>6q<FfMDXg}gL<su9o)3-4NzHPCPq-DbbivX`!H11|^*h|moWM;b
$}~%;gLe1!MUN`iU&X`4?)VwcL83Zo>yz`B!k^@pDD<?p&H5|wP_;H=R5b6u-#<C2smMEzK2yeL&NO}BXhFRM6ExADq{vX3Ma{(fAk7kbnYms}SBS;af)<eC
i&}FJv3tsaY!n}sqy&%^wtoCFmw$s!v1YdB5G*XgiIVs4-3%+UujT6v1lo2ikB%a*I)JV?eNfP;5w9!&OB^#pPo=IkFCY`aw)akTz2ezAqCU!{NDD%EE5hZC
86yf1MC0dZ2QVCSw8)@i;1O_GP937*M<8)sfffl<^yBFeA$;vq{x1~fau-;_O8?6E0BiJ>{s^JrPxq#pEXm^MrvExSvFGGMwJ~CED4>5+#pd7XQFFVJKqZEy
(;ghGdu;gC#{5WMPOi+;N`Q80$6S~jtX1Lf!cV~HAIrUk|AV<Xx>Cwxx<5MPgK=$qY}K^vE5Y@7Ox9L@#h~Zmi5<Zhw3}ut>&a;$%kz}==Kyx~EnGjiezfad
dsr{kP-O)xUfNp@N+4PaHmU7bG_CycB1YlK%hLNHDvB66>Fb2YT1qf1_;MXQovMY1bP|;y>14?BpRk@e@{)-RYRK?MayCGh`y_pvsTdrSh+{ZNWS9iMP?@qY
t%A!mp)g%DLJVtpLMed*`|6L5qR85C23>gni1DQB8C3zvKk@V_udU8XN0orwIvm^LOBT$!yUu8wU%B<^@0~?S2CQA=9HH~tnS?K7>ZE^3bWXskLDX$I5S^e<
|D7-n5YYie`<!pg4u*_(2QJM;qYBW&I_32#<+B`~<N4Xp%qhLs3=i_wYhJb~8dGBZ^F>|{Rtb<e6oN4UX1_{Xd4CiI1wMRrZ^5_4`5M=BvtK;lo8Uo*mx$zC
^8`Xr5%0fzw|BdK-k8%&JzO^RcJ^SN@J#VUSMA)?BmLixm%7Cz9p-fVj9J@(3~~$0gD*bp=5{i7b?XH_9xGg9SCECR9w9RoA>BrXqd)+=*=`-rb{jA=u~RQo
1C9nLC5{A70h#GX6Mb!<#3n_IgUE>i6P%&H3}3~>Jkx~^{4Fuxn#`b|-}0T49fraoG+tBw^C2Ni&eo`UTx&+--Wc%#GeV3}9S7&wU&Nt#CZN8|J7#TIC7_@V
YR~yeB4k*y#)4Co2J5@&7;;$DC|LMRf)_&Rea%tG(UPk_&%4h}ZTk7V1q;fe;CnZfd7o}5dyoVv#NZoBop)ou%vVVDe}+w3p=k&#$H9lL7uQmF3UYP_T#z|F
W=vPYHx~a!{V&uk|AJfktf?-g`W}s)WkgF$amWuHDyaoN^DqTNeDE#5O}j<8e?5w)kQFCVr{o$~gbA3WAY2x%-G;&A9V7czifMCS3f_Z{91L~w{}EW|BTAWP
<g{3wAmEKP8`9O!=0rl9(lL>U9IE??WgyB0UvtCVIpTbBEkmpSh_lH4^P=sfx!XH)%5jJ7>QOD5PaQ0Siz)@0yl2TP>o-!asG194TPi0w{0Eq81Z)3IY|?^x
+DTj-XC*8!S=)+RX>iB5lr6a~AYq=S>iT8;#++8};;-Qi)Dog*hgm<tfk<!McsP`S(^*XYF%C{nWjB1JDdmkuR}PL_7le#^Ruz$vc4eH;7mtYEz)-5GlO!2v
eUZ!xS@B)r0d1QE^rSNg;GgMai#2FW;Jg+-!)+t@Rcx%DSYF%8wWN!`3v@*m(KXGCaB(Eq+)8lvcPh`l|E6>LBKY!31jgT%q~)qtVOp`%;g~p&yD_WHnX+u5
Rqa5{_v~Tm8>H0jE))~=Hcl1O4y6;qe|=H$5=XPW;U$}7ZM$wgwB6HAp9kRO<ltY&AF9mkM+umscNx_BuK2rDyr|Oxl0!yg-TgAnQla!6$%W}P|A*nNbVm#M
*kV(WhvY_xnZ=}zH;H8w1xb>wV6B6yx~-KnZH_-Y<co>LbO-Iv)26&bwN*eQ6fiZ!1jpFTPOSmP@<~D`3JX}cewas?VK}ZwFfN|Ygof@z0d@j5)i@s#R+Lqh
WB`NvPzNG=?U&$7P(ok4LMF|HcPF%84_CJhfiuI`2|<OH3nhe52b}YaP~=6Yzy|SRNSXVELBho%dcS$EN~pl%<uvsq6weoo_C7F20fS`&%BNP*ar*b?w}M~w
SpNkBZNWaJUBGLPctdDMdH>f*Ih3E(jSnF=#Si*SWE;?7rw{O8t;0UEz@)8Pd2K*r@Ot>Ca43r_4Md%?RoeEo6+hRy(Np-;^%Z{}&)RI2bH<!8Y<t$k^^lmM
tpk5h{3U+EBYQ#ZFarpIyanncoc4X295ReewIU>~$yi%e&)dVTVjiwACqCX%QYgA4wR6Ib^%PJ(VCL(9=CRX&NL_pPU<PhJb4W)aPkW`{L{;asvrHq=c)sok
<)ch<Sj=B{6bKUF>AV-$2A_Qx;G`&!#6p6Y<%At+fel6^rG%xvon`DGd?HQs^86xh+>#&4XBzN7HvlEqF^7we*ep}Pu@ZT<YSpPGrAs%~v$SO1(_n9mZ1IS6
ks=^jK}pd<&IHA|o2Ayf{msUD8<K(nQ(Jz}#XCPm!7+adVWvZS*>XaOoOscxR7tK?CO3qVj=Vb?B}4dVND5LonwrP}A#2D)G$X026?~4G+GvPQtyonz2LW9v
eT-OY{0;obTa}@?%hqGN)w@^9iv}sGh`*6CJt;O~Focb|9j-7lucy4CngZc=U}U`#do4pIUUdgSRNcubbhR0g!$e|?%_;9mIwN_y2f79B(urm?mq|hkC5dYG
eucLxj%j;ax0n0(zVi+vuink$kBDaINMp#=Z%xQetZWD0Ra0+DN9y<VyCz*h-<+Yb4&Ikgl+Y{T1WPdFzdZXaKv52}Mq*tKFy<Y89U$@wpW`2)5Kz+-`!2v9
#Z<`Ak8_@_j3weiI`b{+ShzdLT;+suMu7H6PXWCH!HcsHo=Rj8;)b&ZewY;(Sfo#+CAU=pNM)_^gW%WG`0+VB#E=P7N{#F=dzwGsljTrbmhp9pB$V!R*ms-q
hU2+svx_dGRdu#?2=11vz%%UcbT}3~2`)9oiT01wJ93|~iHs4U>SjDtx6*y_iMqvg!jkHlHa?8m^!|#<MFrG6xJB^Ay)95Cw%kirkGJW8%Ujbj!o}pN2K|5{
@n>tuaNQsz`hOOtMck?uAZ?MLRyl9H$r|SIt^$!Jt<#|K2#_6N%I)-0Z8^dH-0AwMib-yiKB3@M*j_29#W4A59Zd`|PlDOcUTANs|B`{5rNgJivSrH#9eady
*lrab23JVl`f*xva+7}?I14o0M+^T@*J}9IiY;a^^33mp;9Ga@ZBiP?nPBikHbbBbLC>9i=g`|42XYzn_Lv3l(|kELTI*8LlAc0Cvwf`IOI^1%_W|6LE|Us1
Iu-wcu{gvLXbDK2%l0Bds^?28s4mB<S|J*~hgBJCCQoS=%Dw3Lg?RThAw}OKa+Lrse$?F)jms!9l)<w?NIfv&Q*f-4Pg9^|cT*42t`PlY>g}*+DRVz|T2+iE
L7hoslKCR>DfwRoN6p3!D;b1klJ_Y;b%|xO!Ek}nA&oL-Wb1N|{MFcNUL*-9?jjUIcN8G9yX?Ck_WS?A1bLq3L2?bcFP>|hwFhe2G#`3wJO*@w`P!oxyH>HY
is--na`Va5fqi>o`$_b!{zM+No*tmt-lR;5vQYUI*#hp1rR3=X?9oC{zb>z5_x00M&vpBQ<GtP$FJkpEU8Z2_tPybpbf2z3I$7nLa4xO`ic}u~Q2w@bL$1=|
$Z01EGhOuBjoe9#%y`-9sCH^(cYDkfmn+t}c$A|#_)tIFX<Bm`X8iQYeG1Y?I@hB%sb?!je2CB*i*~Y91u;PfuPvzwXvj6Q10bh1gi@cdE!yW!BR)HsZ8qeE
h3TWgn#zzbic+A%&G$|im4`Ae1wwln>~g9AV63ma+8`UuVaAg~Q)%N(<!e3e^drcn7(w6BbsK#*&adp=vXhOgOEk463%)DYRT?!fdAih_3&}}WHaGI;VmjYU
AlYX&{_5RNLEPbgoIGw4+nD-$o6+lfiQl-%-E-5%B9(;O7+h!g-gN%5lDW(F2E3@CE7)|5Y~jPLjJ;0dTs)|D9W-x_BvLR+);^w^KzV%dL-_;JuLM^cOFlB%
Q4J_;0P(6M3j+dMSDTAf2!J(&6?1unzFe2z&m}XR6Q@=%FMy%0%vGwViH`C;(t-+|86Ver+mLve*%qR_c6uXRDD%?&qRyFv(`Rla<5QJ1mAaI(T^@PuNVHwF
GsyyOI-(%8-F9ufHXMcWF;u5CeUQmUs;|=<^m}8k-cB*=XP;O!QKOy_TY0dvoaTC`5#8pFood;;^>Xfw1LCvX;@9uf)r!7X8q+sky*WnX!zCf>Ub1{<C`<P-
$>GTBQ1>~%btPe7O^>!=VhiUbV!rId72{#+=1o#icbh$k?$ci&bF(N)zf~=vq@eeTW4-NzfB7H;Pb9LidQ*?LZiXVsYZuycqqsc==a$tG#z7u3sB}J7sA-M3
PCMzdfvpx7Ku;9$GmLB*Epj@-ssDgB&YcV3nOqa?5{zj|25rOVcGLrVpCwfE-IjMsIbfP+Uej%=fbb))EW%_HxJGHf8cTT*fPuFk=XyTjsHsf2y279xkKhHo
pBUsc*#s3g!6owgQgW!JFn@yP@<=|=b>sC1gxL@2!M&t7E>Gv+f9FjMHX33@^G~<NMwBoXOBx=7<@?{}8Iesh!h`*MRlPP*$5n7a_H?z4Q&Unel-RW*zB)9i
R|uCnSsr5U=!`PFd<q8uu-^??;ZTN?g25WiHp6aeXr^h*S@|wFJxY>%Jrq;R-|>wm!wK&y7oojr&WjCkn8X?P0D=?O5K{K3`)DQR8CQQBBi)TM+T+#m*zJX<
>`ixHq<quN7`hfk`^J+75D|djzVHK@GJy#49Rl^e+lw_!@o;I-{x>^#{yH0ic6T``&>pVX&*n2_J;RIZE#$s1>i9$FpXy_y`AqPbF=3oiJvE^074>xRv&b(*
W7znk24S;U^!H;%G5wg~@>)?K=AtAAApjo7y%w<E=}5L`bEWKK7hbH~TNZg0l{D4CKTk>iMREXHpu7>RUYQvsJ-)37*KJDC67Aq%>-KgiXM25xKvVaT6Zsl!
$I^<$ag;f7WIM*?PAzFctX1ZM8-?l_bdAyEowWGJIV%%QP9ylOm^5FmaQELA(?DFC#=qABPJv8iqo)FW<p#YL)le`&tD^3RtXwvvz4>XM7a85AGrc%x2P0HL
Y24BC%G%6s^W{PtwF7YGG75l~f`Lu&lPDk!1QiB&A>4ZwmrV1Y4!B-;{e>0JmJ^$T63m;Ysen-}MOm4{U9#7^^Gs@Zo*V8s9a_uqgAq%mCWo6Q=UCTlX|;8F
S(OZ&?y4t8$sGEco@meahDUV#g!a3C(Q4Y)>DiiX_+!c5WHqo0If}3wrhY<ZM}|QI;t+H~Pmd-Zw4G*pxL>5cJbShG0b00-?t5uN*`OCvACtXzMuSc(2*zyb
;s-`KE<sHbu)O`{Ddj|?Zah*~f<e-=*2x1zd5wqCA>}~{@ak6g0S_a1n#4V^q>mqv0H(#i-gQe~q)9cv9UYg^vdTEge{)ey<SC_W#gq+^w8+`f+?jHU-~rtv
yM!Sd{k3JdFjJnrxYZlGdb5oviG@Jfv9xJOqq4BtbF1;Vr|Rwawa+O9<WPR?vA4HceVT!BF5SYB=2UU;H}_3lhc2++ZymMc*<-{9+7Wj~kb6@HC8K$j<KF-V
>iOyx2EK$8F%bvi^KjbQ%NVFkx1p4IJcry8I!FT&L>_~ZN}H{U+-7c{eu|XQ$2W^vLJMn2(MN!qg&n>Aqp7*2ybJ9#AlbM!6b+I=yhbM^uT^agP8nlp!g9`4
15l+U7rP!2@Wd8mSH2%z$6CRqrrj`niwQl}>i8dLsXdT!qFmi}6Z<~(mC$ern-&g%ApC1U0btRGWwQgCmofg^<pb3M;~0q<+7R7MBrL>mNFd`h%09eCdt!|+
I0Fij#KzM}oW2pBScdjf@_Q8MD%!te6M7-@jlOnHZsrt<O5YmCF!(Y`@ck3iy+l|<5(cdc;DLK|E#p8kaH6f(b|PLEp8qx<Y=cu*casTtS=;>*ai4TXdoR4D
m3^$Ek{lMf?LF6wJ58&tHhLs1MtKT)u#(d@wv*$?&I?pc;rGKvyZLKow%Ok6gBLu2DGL0CRu4mNMiQmn!tF#Cx_<f5>86clqIf7k-kb?Qk?9Dj(GVWK&Xo%X
h32+z0YrW^84~}Ujp3qv|46b*CP1LB?KCRh@8)xv_5gQvCP8#BS}@iOzY>^|>7X;Dl^>L`5VC$digS_z;Mvgcp57p$Nxf~wBL5(1_}=}u3klU&g4b1gw-i)L
P$={DNKP11WkJKbg2I*gwBHki+iO!)K02QlBcdYU<<Q?zgRg{}XNF7`s#V=>A7GN4ku#%~21=((DZUPxK{XMHnw5_(Xf1>7+s+TW1SMNOesBxq7lr?9YV<H%
jjfehJECD6gdtnG^Xp-a0l~W=e__^Sm<eCRYdv)Vm8JNKvpdDV2QRv)9*6Th<?(sVa27;dPy(Pz@^W|f^&j}iD1Qfwe1BNN8R*mHJb7;&ojb4T_w*~P#A_Mi
|B+CIV_Oe#BxNdpnU6!y%L+qVCQ>{i?p1_Jd#+PrAH~@a6=<1N7=mD|etQ%CKmT3hb#*63V0aN{u2ksgmvqPe=`dTP&(y!FT5pwe(wnDOH;d^?hCwFb<3P)o
cHiZ}QBguaqPj_`4D~ukvw+Dm?^&_l)k$u!mnTA@BrP;9g-h$38MeKCF+S0g#rg&z!Bh^v`439w`gR2z9?ZYyctBjOrpa7sGxB4^vn@L{0Z&x)8VDt|006p;
bcbWw+c%9y3Loo|ZV>PvY6f0X@--gO7bYPQq+od*S%^nK?Z}(kp!K}~&q@o=N?JRZ@sN(_OX%;RH&L+HK9$y9qhuorAY+aI@a7IO4XG12<AJb`yG?8UztZg%
b&ut=%r{3`Fd$GQf+O>Vc0h$pxn(RIrL|x+Af;zG0la6=Ig;YhmZ7)%n^aFEx2u=q{3AHt%VfFrlXsOv9L_2;_lesin%lb4YO2iClcaz!+=Mb@T7LIh)npEW
^BC*EvyUcgo}z4K1d&>&skys$qDQ|tg4t@kqnp7O?bqu#7IjmHJPmIZQfvi04Z+r*?j4c2@jN_GtGfs-(T1fG06;J0`0zG8<7w;CNx9YdLt&h`<hIE}V=p+K
`ENRXVNjHxY{|G0qJmJ~$vuZT#>!~7m~hcDp+NFyu$vn^ues#U_5n*=WO}`Gt$f4?6;&etSKiF(FOUq>$N-hV#fb(^>|19Wv3vW*XjTxFCSl%w7+HdP#RVx4
>ER4(OK5iYM%XwY&Q<UrKKpqB;Pkc4Gp8R66xtsgNmmUA&$d}B>~$ObcGQ7~UtwV8S&t-3CEB~AL7Ywp`8SJj(q##?+^|GtYk-sM2>*sYdfje<H#ib5LnanO
s3w3)OgEi`cOE8Ww%~>sGDPpFVftQ67+?35#mU(Y*gbVXjR-aa3z6`y;fpZlChCxFrjKlNYDFKfZBU4}n?@i=Zs?jV*drD}Mo55QX~;z))Upa?;%Z$VuOx_v
X}24wX!P3PiA31UXhyNBsrrdGoZf)Q*r#XY-^G3j5)IfJ+!g-Y9qZtHZQGSw9`lm>#ZcSD)XaSJWDLhOiPu?9+`ae%f0)Tq9AsvjNrjMy%F^gJXi&IzEMijT
c}O%^KU`;!`()T59Dw-CQc(VaAbp`zCzr87(f}W;-<T?>$zUHVk}fk)A13efin^`}$4Si;==bQ?j2g`FF6Lpfv86m7xXB^^kTGg%oI|P8&3YF66B10*g~iTb
sg8szn7*whBQ^vFtBN`=wOINVkd`jQ*#I}eN=&i)vpLt1^L=>8WyB;r$B4P0x%XZFHfSxEBJdGc`tGs6^A2>9Q1sNJk!TQd5b-cQYu<Jz;ZCGEXPQxzBh)0-
<QSAYze}OYBw?uPEYP_|Y_H|SgQXg=Ak-^L`KMnGxJPeydDU6p<d}fAzFq5v*HhccJu)7;ny+!@y5hD{mkpDWfFv6hB#E(PD=YHfacH<2+3nM0a9S4SH)14k
=3_0H?|rn&?v;MQ{A0|tzl{n5v%xN7hb^&2rEeoHI`G^TJbargitE^lU_aNFX5y@uK5OUM_%}Bp&(eTdT$8BDh2dTuROwA6fF7d*Fu)JI{cVS`1SrugW(zX+
#ZZXt@I@35NK~KwQN62%aDH69@QL*9U-#?=mNJW8AjmH-_=|3olFN0cmLEVkUQFsD^qqF;TS)?Oe=^i%3EV!6wa*y1RQehB>~{$)%oBVEqWPq$d_%GW0gpqm
*HjWm6+F%XkW%K~JCy9<>-cHNnb|y;lWLFJ|LMdvP<&QWDPmJWv`&E4@~x@LarAI<@&JUcYPDJab2;HVT9jM|wM>5c_+Iqt4WB#@DBo7O*V8Ej3*ul6o{vX)
iB7wsCg~uvuJ&IC7=*{yN1+bPilulA*cJTWnF)#G?PWWZJjJMjYEuppZwlVEKebV-No4JvCpFqA&uOu*%)gv^YNYo`cf|*vF32)Lw5=iJY2~kVyG2vcxyO&-
2Bb~HHb0Px0FA-e=l_yCnI%MKh~Zmd02Yn9bSc@IuB2wWnTJ4j#HE}9T(e)huiZE)T<!fC=55#jY0N=uA?~V5Sob#V_kbkFWMS@+9$|yh@}(EbJvOr;<d6Te
diD(fi`Sk)R7tjLE4V&5lr<b0xo+kFV}fCF0Vmu&T*PaK!!!h9qvxf{Z><g~7!v=|xbcJRw<be4VNJ#~`3<~!SkH>jV{8}S@Pr90gM`jkPexNuEf^2Gf}qo_
$ooqYhfp1hmbwRchlozyZ$TieUts_H&FXV@t=Y;aFVAy;av-sudusf0a?F%JbJPZ?&o>F9b9t0~F9BC3yk2qc@ha*Cn)AMaKIvAU_*i<yu}W(%G}rXb6VM=-
J?Y+-M;08z{nq<Y;kpeMZ<D&f5#8XLMi@^EHEwJzjx|=DoMb{#r6|RA2NM(yI~LUJa%KO(fPx`p?)8rf8cW%`>8&=Hj^(smeSsjan%3KpF_rkj$0iS0Xp-er
Sp%bdmE8N!n*HOT`-eGHUt40{QPr++&(gY6D0L$0j5MA1Oq*H737W+c1jN&@vHo<O^Q9GysIO6#K11qEA59b5EG%`sT*1wRe?h1{Db<{HX^IwqF+|GjuZlE*
t9*_8GrEBY*}eMx?S^0|7wAjA1vnpIC}oQ@?_rfTbL{BWTipZMl@*1_=_7dNX$=>tTS*~?KxBVHr~if{^isZJlH<Yk`$;39wK^|k+mMcO&2NY0bd@Sw^@#%s
3nZiL*Q$gCRBNrz3!mGg7aeM(s<K%@lWk%+8eVS&eUyW;;Pdr}S=%7s1+rv}hpg%p(w0~GPSu=$QEL70WalK^Eo=1r*@A|+qAYkUgO#uVo$5Pbn$3B*x<9N*
K}s9gQWmBcj2i?*d2;Dn^*4=*ar$tj)m^!RyYcMD<%)7IGc`A(#2En<m%tNl_Jp=df7^vUAYrS7Pa!74hvwCZ{M7k@>9GXQhBjwFQ9_4MKgH#pq>E9^|9uQ{
*?DE3$?GIsWFDL?{RgkCjgmMOWr*ZTJE-fq1ggTJvXvlFCCTLZC`4FhHG(txEmUzTq0>fou<)NzB5l~|cfvj00F<xm=+gR5HG@r^)r5MWuVy+KvDWquoiKP=
4@s9_xDOcvJITV2s$2_{cH@g^Of(SLjV>N;?%N9_8vZ%GzUjFhKmuVA!uY`C!~*Ve#^oW$bo)f>0!YUdG9J{iLsk7g$~8$@eU&>4pUqKqUyzaOl00~~%Rn)^
=#P%y4UkFaW7oaVb`4JCqBMf9hS$iijH*UW+82Hw&2C+!PhkKnqg3mYRG=bFdaJ3KiqedO0<fk_T*UzGy4wn3)4JC+s|I$pzY&pmmmWGLgvq&CjmDg26Q&Yi
4e)MFC91*djUob>fViK!gcqkiLaxMFVF1%{%)Q<*tjq2=V%LbM`xuhPgcZe%Q!r>wl2rVff50U(JlV<et(j7^VYTyPAi`8v!#y+UD6?N!<GZMxTn#$<nmUPi
r_eh*SL>cHW}Xt&-Nn*@E9FQnz*>yL9H@|CYMD8>(DX1eJKVB;B3Vn_`=nfVi#g#3*+j^h;sFT(##^B0O7VOjcM1mXx}Ey94i0F4^Hd*wF#aaa(wT#(z$!cf
ZG8u1HJbazCPNS+QmPsjPd$*}ie?9Mr|W05*L0`+zA>OgIt=1PSOzJVS>I^dqj*-<TSvDeQlKdMrcYy%1oJ^RZjLQKt46jh(c0X5;AKZXc^&;IWesTT<%PJu
NEK`G<J|>A^Jr(~aI0BPDBJyywvt>DH*6G_9X=Ox-*flJWQo9WKIPY(#I;vuB6=?F^Q2;*PafY6`2>}8lXOO-$AUyi|9>$G{2H`TPQ^)sZ(|93d#LR4)kt3=
xggS-9CX0nd3G_?EMtRYLz=om*<rZX6${6xx!Pj4E(J-3E&2_{Un+apMX+;iCfrg$gbZ5*qF#vpN?QIzU-|AqGA)mzE|@q|2XeDp$s~h($QA)5#Rj+`Bi8WY
v>w}sQ#j#4F{jME)>N>BcPgJMO^#?LOkYqr|JztWLjqhn+N=JJLYyGN4h%dMjpe&_*DVtRO4;^l&2;H%f{j@v7VZvW_6k{{c_Q?Lw69j|lEExqS}rL<F-Bxt
_d-IO?k1IkFft#g-B%)65C(2Tl-#?Yq9s2z8+k5-EB*B5h$y#--v)dYdr7tjfpe@v;3TkBj5i8K^#t@yW$uP9DFS{*L5Pe$^c#*r7|Kx~A$`BS+f=v@ROyoD
W`(9NO?qPl_qwgbcl7?(rxoY7|MtiA$<DlJx0DpY!l!v;Cky75E@~W&Vj%y<p1a<y*_IV8BHWEzlCMWRw-`0#1n=p6L+{o!!W5-6@S1O~dbI<1?rpdZ3&7LE
MdyG`9{$33zFx|H_GLXIbon!Yofn{E!PoBDT8Dsf_W4X5%?1kqIO4ajU#mT}^iEY->HGc#UE-O?+V2Pj?Hs&Jy`Ig}7|lBPJ!o+}>q@?4>F$uv!LP6Fb=ZQw
PT0jZ0q;vQjjHBjN*vUYKmU%Q`-CR0w{idxDu+81Y=SS?k@rsdE#5B)$=uHNAQ+z-cF7eZda!LkBv-ZNquuSpOt<IOTy~*@oxf3Q9>tlq6TWCqcske+t5)-S
5`4O}qNpCErJTA_{H;(RWoTtI?Y6^XvD>sXcCTnK`}(WOU!On)<j#L$GV3V<20qfpTGXW?t0J5(S$Srd+WHquECii8zMbR6f^LD4Xlz^h#;IhldxlsVn_|La
-ch0vaYTm9FkDyx@$sG*wYnjTJ`mFOG@xwH?II{0z)_y^urNnAEmBX?>O@wuJUkVgJ911!K<O2E_tf$a1A5peJaqhndBXuQrkqWo6zT5(;p_Za0>Y+<?3v6p
6>VU=@Dalq+xvW)USmAlnUdFT#U>53Btz|VVZMXz8q7WH(A9`bh=$cSv`;XII1+#Dhp)sPM`}Lo8wONfTXPqT^a+Yu(WJ{F)E;crt(E{HaVC#gRFrwM0$g@0
R6|2fuwly%qHL7T(CS{(`|-rg!nfFXWa@7qJQP9L6%~FI$uqD-+_B!86Y`j>_FF6Ft=c&QQoxMmVc=7{rUE{Ex<t@f&ZEDJ5$ys9vvl&0;oAhU*%@3X36z@C
IfBth`yY;Ew9DEE&Ba=CNyv`r$x`IH&tVY^nRB1^w=%GOsjWZL1~lK%u5C-L6}{8Q`7~4Os468wbs#{|O>fhG>p?nEqF_YVga50d6-dKNZ|LBox^l3{yewD(
oZEE05LOB_VpTI}_;N`fZ~5!mA_rdn#<QU7{WFMW<}GAZPIc6$!qidQ?&>#Kuy)6CodDt&NW4CsALbJ>gJ62*AH<cng?Ci1mAXe7SeTpk6Y>@ZJk)N~Igsh0
64&h(ar#T0mg5ksHeU$6jKe}84C_7&8TZ4MH-bTl_IjZfb68sS)(dm%zA^T{h&Ztq@_1n5(6Wwjt(zLjs_ytUX7W-pa$Vjs+@*Lp$1i&uNmhDAqx)Cq+I-3C
!*M-9&cO|%O=zeSKI*o~%N&8#O+I9-`OL85Mh>CK^i?+>F4PxEHBui4g|g4u>lhTWHoKA(=b>HO8%YGqhUIKB`#6lw1?X*&dc&bNlGtg0Qc2h=P>7=6vjoYg
h^y!4-J36Wr6B1}6YFTGx>jZ%V+3380K{+A`%YdT&c0$jxdx#bqCxy1g3g*h-0!2EZ`w!Cg472~KR8h_B73VCE~?OlSX6@_;rqFz4;HZ53|Fz1bp18Q)<-c!
$sO<0uFDC>_wp(QhB!nfk9xk;xD-m<n_HW>Q1=E=gn%!|L@}ivvYKJ4X~$z4LLA-k8~Phso)<+tHN@B3Fe)Eb)}D)Cnh-_(3iF6Z;sW+iBe+{Dk`!Rr$UH!(
`hU?oa7ha)dL;;~LBw|ZUnIy#g8-s<Yz+mlnYleOPVnn9Wk)r8n-R6G2KAn`O_DTT2^hY=)J7K{tT3gKft(sFB?=)(z_^fVav}p(LQr62byNXm5^S06NXg`Z
LH!C;81&S&TcK*wtnZ!cp=$28RrG)_!%HKPtXMmpT6u?I7y^qKfR<5R2|pB2D(K}90Q4K8G1N-w@!&b!Og^s0g+Jx@NcszOUM2nYRYdVn%$}Tnpv9!#3`H>I
@-C#LPH+BIPpc`;q%LNACaNzh?4wf$K1EvA)XX2$TCU0VXfCJeT81N!tb*~!fvQ9=R_PuaG%5DiLaNQzul#<1YAa2Yd?{RXS{;o+jfvz}jk@e?1K;~1ouY7$
)ZHJ-nfPM5xYw^B7YBj3+Fp<1D_w+*+{!uOSWdSO3M7T;b%T?XxaN#Uz+<~Y^EcK2S@_EKDIm~nSjVd#lE7|J(6lfAgU^krd*2Aoo(L6lJu@LS-qPIU+QZVG
mxDf@a;79LXFu-3XESuE+7NnZ8T=_Fi7t>c&B9zxz_;PLZal_x#5~(6t0|dyIj`jxJB=zbs9n$+ggeg9qfuwOWn>MC8lS?+^_oP9FYFY{38k0~o@Me*u=Ko#
s4wkE${uTuu&RR#(#z@%G(YaOp_y|VQv1UjbFRW|xI_XBxAOK*`ze06$E1ZqMDpV*&9kw%-O(W443#-{w+U}?o!TW-xu4mg>PEsFv9w+}WQU^v(=o*0hCvx`
`L*mHed0|9991CYv&f>J6Z}>yv(t|Wx>MuH$?%Zt#D%KF!yi>Lpyk(5#Tk_0H&T~@EyKj?nTSa^Zl`1kW$WasFs&H4)e`{z@k_e@j+^$j<drhGEucW_{ELJB
KZR)c=^}25v8aK~rC?OplA~Tpxrlv%as|NRA>761c&{t*@kZ0{e}{U$&>d+?wB~SD#>D`=F1Ponqubi9W*zflMLs%db{M<PRT%H6o5Ko~1w?Ct6`HGS0HI&d
BdgDn3o^wAX<jI78LCr-t5%l2>yA?xun$_%<gS4$<*w!&`j~89b)l&Sdj~17k`>*iH1iOLL}Hu!cCW<>fk77h0AkK09g3ZsAh?v<H7z~rB$U6Yq#CJ@<@tp@
xpMwBzR;38C)~tGi+9+DL^rZFk`z7ew(}*NGbl3I<&gnMcH&1p$3<{J#Eain357hjglDfvW9RA>@i93`@CPV?882}WXmo9}fB8>ig?#8B{-CJCURfNOEecO-
9#R4MkR4QLwSLGIw%xa6R}*ShEgRA+z11*qyUe;am#2H`htP>s?tg-Asme03_gURPfooe$p?=P;Jj-yRgU^HK1>S$-kM<QRYN!+=l?Ny#fNaQ034Ey5m8M@w
G84cqK-K@AWC4u!+I<!dl&TcAbj(#OvVh4@p(akYmECuTb{HOKnCi1L`heOq(*%o;k<l)@JB14qk)yA!aTGP9J5##91&lt<_88lEm#PGEmTP_1BEikv3^+V4
d@-S%-%#ft*64gCQY*VD{@;V$lfCfqpT_$=>K+#K%|be{X(BpgTLTtxPE|@rB@rLeRj~W9d(`Fnzv&cF^ZNVLGsELn2DvlffV*#bg}LSY6Oc3TgT1jb2WODT
G@n4)s+s`-SDK%gTr4i|j_%$(W%ocjKLvE}V|Ps`-Fb&ufNz1NNq&*U4m#cQmJB?r4?V$n2xZGgO;iq5(Rguhj{Pl^Q#mETb*i;=`M{q2T$GzY*L{TRLF$8U
@v)cupF$L}@s$mmT^q_wEVmLEtv|C_?e=fJ<jKq{Syrj7e@y2^qoisS7sadhqi3L8Mu7Y7hhJ6TJDjU47ICzoAvcm<nQiAW&d8Q%@eNjZG4qGN0sp-LQfC|V
iZMV?$qN)XLQ!$Phpae=y1X)*tEO4V$p}deyk_3;6L5YJ3L&1=f6WXJoCUOeuM<0I^Zo!}LU(|S5$Yu=)V8T>U8n@<*LIw@;;i3#T$X?(w}W6)?oMY25p2&E
<oN+#c`S?}faNEjf+>BLbHEqG#6-n<)#-MW1f6G&w@U+TzdYzg-_)o_O4-;mx+4(w@Bk0e0pSG~?&#*Q@r;?<7iOqs4=~PXqb$v$fHx@RVTy-^76eBN?W|`)
U8toiHI9w%rm+m>=~>P@?kOftrSTnvWdu+`%nb;9&RB#9BbEX<LQiX4;zam*=urKxT5DUcq^vS*XSyJ;kS~c6%D;$+{QLEcR}c?-j1h)iSZSX(T`ii7Umaf=
?6B$-)gEI6ZvHrbt{HW}f%Z4M+utHB+&<jFI?WVntHs7M-*1$eh<*jx%^C1I+MzQ#u!+YUk%0MWGzkK+v)77rMvuyNbvCZDd^@@kqQ3$dKh=Xp4;5+@uP%=M
E-)+z3zdcu$!<@WUQdR7tEAZXS|(mA5}Qr$hVWmm_NsO!RZYlI=m+jUZq!zHy1eSmPH>C%jYA}b`p=1kKm0zQDf@mdk|PYMr|ajRsw&~tbk@JXk?25B8`8}O
-PWOUmxR1Wj_0v@aY_-Axn4+(xoTDZCj(7#*4rrjm|9>fOv~;k$q-|~yxiNRE=bTWskSK99VBX}sKPC0M*#15=0u>Yxm~{5+Z3B*k_4*8X-FkIgCZgVe_Ry)
%c;t3Zb*u%fHc(O;qIiE+O7#7Qoz45r4LP8lp@hAv_3v^VS57k@^W|efF-C$!05@eY0YGd6}b#Ce`O-*_XiSuax&7F^RJ#gjHUN6cI`w=Pm#2Rsjxe`Tqt2D
(XW6^O>Si86PC_bNJ)H9=ZYORc@eby<%*j5U+X*d+y5;gA)?ZJ9wCB7!1ow?qew3VJ!sPc`Oq3*NZ846t$N<^w$Z4SZx?((;pYwAnEiABP8-8K^`e9!r;h#b
B=+6Y_GASl+k&`rbx3(7RTFNL5iG(EC<U}$Bas%AFf2&H&wQFGl?4X^;UwEv`-|>|Z#ZF)DtFZI*1a=jbXHBRzvvJt{+)?GsG}`8iml4gpQ6yM(~@>-CUw?@
2LJs0@RGXL<L_fMB&q@~=r_M3Cqj5FEvD%0xHfL{e#k!b9L5e8;OP@4R3}e?4w{Na;pm-+BrR1)wLTBitxqJkguZ2?1RMAbff$<n)JSu{F4f7Nk1<}nZYM4Y
L&Wr}!ZQ&#N_5W`IbuxE?azC5KT?+txUmmQW*zNLpf{DjM%Fdq<)*Ed+LkX9P$&?@O}Fes%Qpk2=s?P1ifz{*<b6?eBAU&6@z?0>PbZ@j9dUh+36}-%_lT_^
M@95O%m2}`K-R_Zh2>OcXE)Z5CO}87%g55noIQ-P#jD~IQW@Oy;`{2_Rq1r?{az9_NEnY556xn4NmorZV9&det;xJT(o|H5-Jo^=BN2TZZi85guZ29DO2lo5
#o*sJA=&>Q2)VJU2zh3NgazIeYD^a+1KGrZpOJQn*?RgBv53cFg-Pp}meyQz!0N0@b~GlzKa{($1m6rh77H>a9$iK05Sr%-ZyW@ir8>SkYB>S|US`>|jj``Y
^<z6kjd?qkq7tmUZu>RWcJ|YnF`2}1y@*GbtDwz+x0eTZdgw{ylRn$21HMgSV;0$j%;A7P<#2>MBOb~{4hm-V-FVwZUH!DbVHTqP_12B!p3}Fajb3||*lX(u
t=(Fl37fs0J@6r}wMHk2hoO1*FsyT}VIYAo_C((<pnqQ7V5BRN<&Nyzm%b|!wE=+Zk!WQ~)=q7BD5|Uv*O$5YBD0peZJVD~i+Lmcb!H0@1xLO&ic7hL5?AV^
JXo#!(R~9JuF(C~C=*4pK22nwSdI4O(9qQ;BXnm|J%=nn$g*0L*~N$eLE$i7p<$rrTM<qJx~G)oHeVnK)bEFhyao6gPOTr?>m+Bygy{ryb&{R<S;L?$`bH)d
A<WJz$?BbaGYgMFv_{*tK5WhE7%L?#7pw4RkhcR_uJ-+Uf;{5C){Bw5>qijK8c9=D+?CAuGm-~#<_}oEJwCpnd1`)kE~;f=(T9X4ST+XXo)dPItNFLO6ZUd*
Pkm@oLAWh^0>O4WGSDbIkSY!f5`lYd`0c@oR%oj`4lM*=__YAK9!fn?l_mV>b|+nq&8zZCaz7jSJ|I0%5&<zS{bNl;s*2rad)^n_m>BY@Fyv@!+WEJKdO-v3
#`Pzmlq^+bK5eM=3nGeLRmu?OzR2`T*?TKI_SQq7hLVCF$HNL+-54EP@Zy+FyWkTbU|u7hgplDT*i?yDI7OMynU~?D<O;X$7y6WcJtPb`d#?QgQkwEpEd$nC
fk;<zsl4x}RnT*rD8F3tTx3Mc9i=P1S=?foU+))oAKF6Yie{E2wc4rm35~w8H&nGU{_`A3!AokWPPE8gkn2Kx9Sf$bIvr9+=+Q5T46B0U)C`UnhRUnX_@X^`
!eiq?hRtH3Ml&~8-+(25WNw^UzM!=Mh#dp)YfEKh16M0EEeywbtpW80y;%FM`=FyGy?6`cNHmBhnM3gp-fOVV!E7{HOG11#Mrpnh9Dz2F!uJ{A6SwZa76%-Q
T1Arr_;@Atw_yO#HFpb-HS-%BI%!$mOkBL6w1Q@Y!x*=+rC7ZdQ@>=MpZnzL<S#K9hae+4+#f&L`c;WE(ozOo5kx+7@>}&sxXg}$^Ayz!MVXRs8$NO3RCFyU
Bro(MbkF003mb~zwavyD4oS{gs6rTb)OzxL%|MjFHO3Y(Ctn{Hib~(0)qE(cJQFu8P@hJp3l_)z9yV`;pOFpIs2|m;saa$di?}V~w1a1Cm<fC_XS94DgOF-N
KolR%%OA^8BViX-7D){&TvQjIfmLF@`VFPOcc=TQ4qU7MXz$4*U2rgB14bL&H9Fq_K?y0VDrB+Gw^SI<(U^G0qt2`O|7EkC&Y59D_?{Fm%6XEFj#vE!EcHGk
uhzf{O?EBn4~XAoY$9(}?=r8*&ei5QpUD*}j1HtrAgHeQ52T?T)3%xcx*{vE%da4zK(d~Y27i^w*Z!qtVL`;|^)EnHwfNDB0?!XbCb&MW6(*uAN>LUaRXNB0
yywDWFE~$VW>a9egaTFvf{u2Q@Y3pdDK=08A&!22R+h;9<#Il^&V%=NvjiZV*8AeV4Gh1HZ}#9q-k!eU88!^;-mO$=;IJj8jh=|OQ9zw;mu&TqNYmrpUdPR(
*}x{gx4xn%({CPBkO{Wrv_gPxBQW!NRVKM07CQKH8=DN#8gWF@=QyFX$ZH3<V~M~@WH;6+ZFK{LS$J6$dWT=ln8ua&C1iWmb4i+5-U8{QkZ)+#<mG{$-Z9>x
r<5(|^FzP~m=<<a`g>z4yeSY;eVoX;A)5lFuBR)BO}Qp#$WAyNTiOLw2o5IOAmBpSlIG8$O%KrExe2ZYN(8Ijp!4gU$G%m#VY^BIOOO!MIAWReuYS9LXY#C?
MhkkRA%N4+S3qX0w%jdbbTqUFv#HY4-|j9)6jzX$x=`-rgPTuz(+MG!jU_li(TRf9w;d9*H`^{o2f0J`Ej;s5kaUnc_SEnyh|s)-2G$@U<|$NNg)c@NuYrBJ
@TIZNmVc=y|5Ra9#ChEI`j9&~2Ybg#+m|$}bu`)n<^S1R@)rbErRJ$k<um@V^+~<jYoc0HdgMkA#Z7bo@926wRP%jpT8bmjT~I#AmS}%g(BZZWJ7Ih&`JGPi
fp3Kd6qHj?Cg4ti!EqwjXEQLyh8v;ioAc_KTdjj(u-SGmfGiXRj1gcmgnfvsWnou~ygO!cHBQNh3$^T2RrSzx->rgIXNXoVC#(5G9`;R8xlAfgv*4c;YnN_3
df}_*3XRciH=Ve{Og_KJi>LN{Q>k8fl}3!oj+X$hg)~C*fD)jPK_qabllMXaZ^s#6p@z?>M@rao2Jra}{v;B{Q8FB-U9*VIE{&P?3Q~wxL5jXLrb++Tn1H}n
q>`djeZ{#G$4g08on#B59%ATNxA#ZElc3ruikA1Iq${+11YS&8Hwcd6THzo9BEK#}r0keMY$L$KEmu*SjyBy<yqB2qu0V<B2I#~kBaFk%KN3ru{8@2JPP`Z5
jHvdL&@N;s((37oLT>m1LRq~AQ(7I22(pat)v#HEb5ARA>#qNrm#`P#O57QyNrcBr{Pt`)9qtild6R%@?N@sY7nNv%N~v*R3LPia{9bv}YM+u5GX<=_g!*|I
gD+I)@OxmS`HH3@Fbg%!r&YH9q+|?FM53f?{>il~GT<ck7I_Eu9VlIqZDW3RTR3;I)7+3JRQKB60A+6x;HXo3CIn&rO@eTSyR21Ar35)KC>r!yq!_GvZI8TE
d<@n3mLRC)JW2Rvfnx82q3>X+G@TjYb0TokuZU|aEREop9viC3?ofIted}^+Y*-13o)&jzG#j=-z&A17XVu8NKKrtKLpFfZfDqimalz^yN&1PSkkSnkr<{7P
zqAShOtUI!_yg4I{w@8hk};4PqsvyImhK2x`cc=S;noZujZ1(}BsZ38k2Oga(!~rExQ=RT>ToXVQXCf3rNowvx|NTvQms$N7ms(Pm^KgKTF66+O7Y-2UIscf
%aI~lR}fqCZ#`CfYzZfRGAQmv`1<BKf5Z81pY5u`>s8~VqTc@SQAcdU)iSj|&JK4kNG!f|SDw~K`?UYyg%?U9Tlp;c?V%--JXtMdG&i347k~;vWYv#kjR7~`
_03va*$?6Pb}`d^sP;TToMo(t{~fT>wiHGL(q{p+vK&y&@k;nW>N6VDWB@~Fji9k67fr4Bv&OvjgpU0UbOb0H@A|adKHMrT6tbAOFac34QB_2z;*SbcVGHn>
Qis<p?fPDW%w!Z>F2G5y-V*uOHR@kyojW2K_s;akns%W#NJb-6o@OZ3ZZp}GdBrJ=`NDTY;b=9t!g$Zm<#-cT9-;O&4qlAFvy3)4WRt95NV>Xy^f9WOA3RvJ
*ScGC17tw93chr{hB1Bt_@@Y8nEjT1NnlWQ5bRYR#}*`bQ}||*O`EMrcblCJ2_tVy{iNF7?_)2}uz4+k%!E7xUQLIrsCJ*i>56d*b}U#~MFp{GukdN4bu+!j
ozIdPA!?+;7DH-4+_2gVcpstnuvVK|?#sPa3ANMsHl^M61D?ostq6jTKpVWl_EDlFmAFZ+RRfE1V{;4a<aZI%AbdeXSLt;Wd`4}{rT4-+H)#0m1-#{V3*htl
{uX{aj3;5bHJ-sqp2n^`U#ztK_U1Q_Jw86Oy1v&9^*uB{!=qed<o3KqRNpznk2hi44))LcgfXeAa##CQhhvhw-!Mo%%}yk&By_?6apM%eG~uOO*MjGV@iMSs
?Er*zb1sH~jmAs>l;nB8JVx1)x<p@04}pqz<$t#nVn<L@a---ylVasH<QE%>KqK?K4}%rXUB7RUI`NBeQ$2zjH=h=akA+wdDYyY}6^*{U8+6FP0Bcx5&c>%8
Xf`_0pjfvh@f(i~d!L+bSUU&B2vMZ^Dy;G7Q33n2bKB4?#OCXm&nH*Uo<)Ru!h-1(c&!M>l4}fMfK*W9*bGKf6+*b2{l1o*^Oo+z;I&Z|jm_ugv<ke@J1Xnc
SvHRp_=%4sJFCD{d`!q!MO$HRwRgLfbEn)EJ*#p^Xn9VVw->_N?Wzo)(%HeJBOdyKlVN*_G+X9+QFNCb^`NC02iE`HmwM!omSlz+K7wNXo3B}S&z=(3PcdV~
(<&$h|2}h3$w^G_PexDSt$ArvPnsg2;!G<18ttUV<Sr5!f1}V0h@4~%V#miLP>ncO=*b^@cM+5;!sRQnLO3917Lh5l9QM94e*ud>grB@4F*3zJo66NW4id4_
(aUC8hvy1-F0eJwqG93){=6pPJ$}l|Kn7KUY0B+RboSPPooZES;=^CLvWX2L%xBUX;rA@ztR7Ja`busfzz9ADoyx?NUH1YR`ZT@Hl+H8O?zPCfxS<1%BBFfJ
6HvT+9;HpE?rJC}>-_c<jr^f6@ARThaRZ<5D|DID%W5l_A2&;+>>@{P>SCAj5ajUn?P>&2?B5hO2Sn`!r0`ok=~Wu^JkBfY($Usg*A-yOvBS6;KHi79ay}X+
I5R3;O#3wO2r_uT;ctB?gNumZmDI-yZ<?^odC+=?O$Jd%<v@{GELdTOgHqv6GL{hXMOSsZe(1n8RYCB!LQ4Pl(cq^zGYv6Zy}^<^=%`3(;^<)e$Mtqi`E9q+
ZP<%z;u=64MAC3WYc<A@pjo6-Z)mSR9!tWga38aZZFga;3c8bnM(ic@de^FPC%9Xdfu(vKrUdCeT++pC8C&owA5m6;AL63}qnq>N_U7j0FYgIgimr-buwI|Z
o0O<lAhMI$uS`HV2{@vp;RE(EVW@}uZ*NzSEYJgh9E2zC{%-(1)L?C#Ptwwx(3e@uSS?n{jt&nw6#4O9PBb1RRh7doHSOC#IYb?Mp&JnJYnHN!6qorMc~cZY
gpq=Bn+K{<(TJ!hnJX2$m@@+0I9H~VAkg<ddwi_K&w7-Du@m@qMJ3nQ5s$2-(LLxkeBN^B&mZTQ{IdXhg~ujP-@YueCpwQUpe%4I9J*RM^>)u1i_rTaTds20
lx~ZhP7cv$tYMVm_3S1ABuSnrX>Qz%v`*Ran|p5fg(|8{7a(2#Jvr0j*dW-t*88OFTE|n`ba-NE4uS<fZL_1X*S`{;;vfCjIFkzx;P>7#h@sEYgUveBBg1W@
FO|YdzsngWFBuEQfoY8Eq>rHP^_VTvGqUl)iM*zZ{E;k_##oi_Zk}I4)?7p`_hPwtZY`2J&t_i?r7etoX$X^C6_D>r#Jfb>S+kP&BL=qPVU&D#E3y8d0QQ2U
`ZsS{O(`OKrKp1eBt#66Ccm!%kz==O+CE!aGRWxQNV0j8LOGCdw<c9LYQRIMkSK{VwXY&|>3{JifnZnxNnYsL-)YGnqdB7%eJ2}$9q&XVnILmltRVk7g6{@)
F6Wij3Yq>4b6DQ(Jbo%=+AQrd!8l8$5G-u(7+VXBXyoNGlI<MPh!XSYzj`If^xe!i`2Eck4sr98{ZHxs+=pXXU{3DOJ3}U76W(MffmDq6d)S1D0v>*=`jeh&
XM#}5#Kmw3`UNb3UDua!q)JC|xINV1Qxqi&raW|P%8>9n684|zn;&$lfCsY(uktx5Ak4Xq{Iy2bI_)0wKaQse$<9@KuNN8o{ZB^6$j)vaRgEeE$ls%deU^2R
7jKAX8$vTKcMJR=AsOJlGq=f(l^k%JP9tiVDVExJHm13iMC^+GSJGo*^fNXM@sw=jy5|0^l<n3u`-R4&VwmXwqw<49qF89(oOSj0Sh%QN@mqt>xHeH2HrC%W
q?Oq)Jli}G-)W)S;ouE2?BEvvp^2}v3eWg9$79S4GUt?1GQtT*zeTHHn}5OBo0h=v@-69H-9_>%3&1|NeDmE<26!Tj9*vbdGy77nD2#&ZcR@JUiB4?-U1$Q0
slzblXd(~5Zky{N>ypA9#?Ud|*e=ML{2Q5)3r^}lVcF4!U+&Y#V0)$htRl^^<AYdQ=J1YWH8CZ$8RTO~T7;WB{rgm$$n56mO3uD9!(!Vh$-1FH2G5^<SV`{(
-V~@%C}WDR)<Eo7G2J=mA%?4l4Dq_Ltg8Mc?Oqu_L9SD5b}mjVHhv+iHB^KxPNg!QYj~6yIZ~tp@)M|O=y@p=;5BRh0COwDo>FEK(b{bQhkmyxo;I^N(|1+p
W!6_#s3x&kqVxw#y?5!+@c}z;v8qYn{gMg!UJjXDh)!J7t(>~>jqB))ZZSc=SH*at2Uf@g$QwxiC&grCZB(kiSV4|JX}utnB6f6Y@4Q?ucFzQDL)aT8z{lEJ
_XcFqe0$SUYDJe^&r&`o3&-Kd&23G-5Ic&Y%_Tp=oT0bD4S@hF8Mj5FTb&3gnHoCA@#06s<JF`79QsYV@~7|v<zJt45z}3%&wKx!?-c$siCBY;ru$uY>?dt4
OAd<Mc7`SI5QzK>#rq{l5Sv7=a~KG9*Ze$bdU7GX%uw_FyU}G^n~tKU1+I$~+*x6kzzUbtxy5y~+Z2R^BE=1fSYn>J&GK)DqL#Hv{E8nRXzKtbMbRqcxx7h5
DtyX&nuii?ZW<xu|F=_Fa;ao+1<pn<U>OS+gNSsg^tfMDDQP{rGGNgw`zNnx;>Cg6wk)zJY&q0DeRXU;SMbPQaUW<yIX*gRapI^++A`Ne+Z*_35hS3G{CeHN
n)BBhp$H%6mv;PHlaG5owTY`{Z~~Ys)Kbl=uux(3J^H#+K})o^W=l&3NB<BHY=4j&q6!f!+T0D*hfY8glU5dicI6NEf9(Ep@N`faXocH><EDp71tzkzz<qEr
h!X*;t;#P&VzNk^O0vE30qMho@S`2LPm9nRzRVlH!1D{j+>yLYKN9Uq#7l-oO$mpSUIo@VM{qAnYHHPG=!kf<3)#YlI*;}rxH56XZ0;&z{P+@P!`{FBdjv$@
zyTykYi^k+{Yh>vOOl_yx|)VTO+6JhqU*xRQyxjiQ`nQI{~wVY?63KG3GBaA*Zj;HeEFZR%ERJ4)wg{r{bF_)WI`~QT(r{2prJu|m4f#`mjR==pGc=Iv@hr0
HCJN$U}{XjKqZMe5W1CpJ#5vd{J3595J{ELPC)3>W@Gaxw}4JtA-<8Eb7pzpjcEo#buyzpQV{Pb2>uU*i3}v>o@w3T<3&t+<G#DnTpGwAGn@OuT!Y8NgI>lg
D9L$l$_$OrNen#tn_~lkgyX%<y*RG@87TEz)1sZ~P;GkIB`gPULdmiJvLkY?RY_0lmLD6TSzrWb+13SH4R_LqP=jn%4F#lkIW@yO@z1P3!*e^L5fnPx@pl}`
bS6*MH&m&yZoM>Ko|Y7g!C~)9MyB7wqkwI2l`Y?lhs{)1<i}krC^U4(3IfVUZH2m}O{aD)iG@RhXr5NF#+O>7{!)La^kpz;FG%S&#GEpJ<qzJaMuF5VYnnt_
g^cfm0Ey*ov>h`x2nLVnb4m87HUJ6-9Dev%9fe@yTQ8=q21RRinO89H8V1&lxE1bY#&5A~3Z!hfzR%`(*-UzvpQprrrU|O9^cm-6RYU)E+}2skWg6~do+Bz6
*!22Hg|p;#zJ8Lwm{%1U!M$42KUZtw_3=_g$pJsgVIA?f;M4z@Isz6s?y~@2N&F?P&S)qbCuL>vnZe9Kh#{q|3Q<PQlWYmP+E8KHc*ITZLr9a_m1ZlBf8tXG
1qZvOpQnKz$x%FpoXLt(L!_cqsI<rB9T4$Pv$328uU8&~gp^yy^c;M<bjGaK%T|Oa;^bWUe5_sDGS%x>;BGXce>KtOpTmAVNFJs<Wm8R}q>azj8@v)V1`L1n
GM`##pMVK^aPW~9h>~w+$ruLGJE}%5>kFq?s&i`(@TsG}ltm(9tioj#5*&Q}1g>lb<Mw8P)o%u^Lz+t)WS9KQi?K*e^)H$yK4KViC(08KbL(_uki_-5d&L`k
uKX&2L74fvvroLpZ;-~n)>R0j_Z$Q*IDH3sn=6j*Z*sqALmK2Za1JWIhndB_BHa{vp$=>}isq`Tn%#cbgpA(P9{6RR^aWb{X6pew6JUcD@|GhI{6Ym74>Kiu
Nu9frIfJcd%I%v=<n|i<O?7AiC6MPyn)aaq4HPBVXAtb)JwbS@5j3veK6y4jYC$t)+cfox-T)aU$=Q@1xEChIB=D5?r&_BirL?wd%)Ao4N8B^24QF$5evd!T
<yKU6;pG;T7M&zAH5XkK1#c9TL6zi6SkzSZn!Cr<-cW*>S~$D0@OJMZW*$8FWuiG;L~A?|nzQsGg$Iuk8aH<U@0WVNAF1}48HCc8Csv9((?z=Z0G~R8t$(98
Fsti^U!;T#S5x(tr?aY%Gruf_yD2TRz6ZFlEcZq=H;|n@RIlU;+*$pOCW;w#_Tb$UES@UfL{CdDg!F)qF;kH7Nhbvk99#D?U^(YJVgtn3uk}FoMtv!;Ze*0p
)sR6Ed2nv(#%m!{bXa*eBV8p>YSl#QEkFpK{=HiSCgt=BMu!REI(zs`toPPC-`22-9WWsq6tM4lZpQcm_my-JGqK08<fFwiVNWvIv^i0ze+Okv5~Co_hJfRB
M_=Z2ll<OP6PX@%CD~XQHp&p^MWuSCxIrAKpT|>`*HBabUF<wgvhYGl$ozCMwfGtH_7^mYSvuS;ghwt3*^T4fZ6-R?!06!Mn@8;rqG=-fcJMA*+&yy8r5u1N
hap+-eIo-E%m;PihtUQ}DR~FqdGib&3&j<z)Lio>&9l`Z;`}&XMDC1wr=SF-JN8wdqcT-Ep|A}9t+ndAmz~CoK-hrq;w1V2d{UVl{2a^EY4kVw+q!nwbzbA6
LdpkLj`bw!_n1V*<QyFzYFiY_&ctP)%!d1)##NBa<-ZPx03gPm(HHfM#qjm$v1{ub?3DwvJD-Ma*q)9J!5b+pyNIvY!V}ZhOo=Co30rI#8f3g>V{&RtL}KN-
m5IHodd&dd(u^j)_#!Q)S4s#PJSuor2e@)1hwL?0j;>y?yjmI2By2wmO0M(kESCrV^$<)Qa8%B^jYi35*u0`C-7YJ$anc~DuxIQvY&i8E2YcA|0zU~qIbyN^
g~usDPH^{!OO{|>sEmK7f;zm#9SW#w8Kifxrr##(k!4>&8-$EAVS{(T+&@7->BvuAyhig-2DCS<|5kfU@nuP4o<!7J-62=BI?Gl3pGCenN@Hh)4|bQP*pHdf
sscVy3$+&izY(zVeTRf$DW#w+Iee5^<i%1(j{7a@J7{ADPOnV2_oTAIA-zbnWT@GlDAwYo_6~SNE#bl5-_8UPG$LDZzgd(;0Rly+N7V-2ll2O0Fi8~6AKzK<
0^YG*YqY8bH}E`&$6Fm5#l#DeZScl!z*TLoV}b^Ha6+q8QZRH=?XH<xr3*}j)uWZTN2z0DTdK~-KrN}MoFeM&fdliPSKI;<=sJv^mk>ebi&lQ8{1dJ1e&Hlb
hj>7_64n&MOfX0J=d3%}l(X-+@3}8S0~yi<0@s$mY@iH5RqrqnVAYs@!w40(SJA3Xrnp)`g@MzzFb%Lxh?(p{%BM4i{L8AtjHk9wCoj6$9;7n_%V$ul?!YG4
udr7!5?d_lt4H~|a%<pGVzTBogXJH^{cW;E##Dfi+)y6{2v<B4gb$=ch&q2ewfF?v1h;iy1KsvWaqH9@HY}<NyQm~B6TPz6JjrN4nZ2q;7?`9`4C@Pr;5nHf
zzL4dpr;m`d4ltJ!^G_k%D||QXaU(?K?nAIc6B*QF3m)1zrX)JyoE8JaYe#DxE?t#Y;<In9(b@Ht+g*)^JB^~-1x~fA<D~Anj03vnlzk)P5vR!ZT{*Idl{bI
E<2TdwiTt7TH%*l|9rK1Y5C|Om#QPfLeI$d7VQZw2oH8icQ&knV7`}4{4f>o7DI++FdZ{qz6JD%a>X*{Iizpbp)xd4RWVRJ&OH()gG2Y{qic)@QgDC}7j9^=
-eK%~GR!$mzlWR>i6RUBH3M)w?;$!k4{}uZY1CNRVn>8_YYvu0cJg}k;YL=;lb~Fx;#uM^`rcR?6!HmN^Zi#MO7%@}j&K1#FRJxneq}9B{BT;aHF1a#tqx41
eosYx`@@&pKA{?}sa5?FXly}DBuB)V!k$frSTkFV6@yTYW$9h}hzSLgRgP@F0(R!5%W`{cXl=kSZvca@;Y=s-;kyp*TlMsMk#_iPixU;@U`F{v$Y0D8M5v}h
qJ+dMt&-$eUuGx9AT947UC8^xy{YnEi;mnE4vnB?+_N6_E1#fNF63Cq=fPjT17Q>EiO}HR>)JmmJAA$0Ulfl${_(HK>wCBEZIz;A@GfMV)99o@_uyVthfVtW
rX@uejHsu#UF#<~0TvjDHtA1)Y7T`ub>5j!bxgzcaBw?cnWD18lOE#4U!V^$q%D{fDb585@frnU!L@>dEymwme!js5`ZuyJFFfNDd4|Si5^fAj34J4hEYjfN
xjawPhT@O%+8fNk?pqw9zYXxfZne3pONwe4n<JWjeJ4ZdGK&OuD?m1YfP_Cr=&Ep<m7szTqRi6Hf%#091rGX;Lg%-hc&iLOPK&f6+xW+o|4lM&1yg_~l4iJC
c3=rX`#*#Y`W}Etyu%Y4Bg{=uIvG+#d;Kbilg*+$*aYOH9*Q_0gGpra8*ikq3*}mw+PCSkymg2Np_i0KM30_j(6G}<UcRr}rAnUA7p_3z3KwNG$8*FQS-QF=
_eNgDC1ar>a-JClVMUCrc=)kWpy3|Eok3;Hk?)Ci(weQwLtLmU)|xP<hNo&XkmEg@5x3^fsq}1GB-Cebz<|74edd-DTQ}prIyq$rb<(wq=pniqJtDmGyZDY9
@Ka{=S~$n7cHxMf+V_dxoMsrjx!fDqTpsv4GPXh$d^^E%&~r!<nUw)cR%|nN6+@S<uV-!BbXoMqvhFzMKZ*p5?70hgb1oK#`#8#M>m_y_@}xm_X%D#!BZ5iB
%2@ra9L-qwGfX^(gJtbHNR*#-`{pvy4BtE1-vcs6aRDV7r5+TyjfQO}mEpRvUNi=|B%Bvy|CYRIa0pol47oJ$KU+&uK3mYyP#;?j%9aiH%7rGE+f&i_cP)LH
Dcq&dJG>~P2-4&R@28;ea+!t7-=)-a(~|yH@8b6@HORTIhIya_%jq+toOP^@6RS3FgNe3}Mx7p{#rJvooLar%)4`9b+`AioevktJ!RQ2hdvX**ZrfO*@t`ve
f*cd(rcb)9nFYV8=uIP?vxTyION>x9N*tgZOSqQc@`9fFV&A`)*Oe5hC3|+Y!29(pnBYW|#QMAko`Se<Ue`Lo;p2z9w9l*RLc4RnjVi|5Y$%;9#JMrVw%?3~
D*B@3NEsw;k)DG<Rhw*p{gwJQIUcSl+Snz|{p!RC+eVkT)lJR)B4fkdLfls^3bhBwP<T*K*`3fzS%Kh+iEVcS^0<VjwR$cTqIG!)ZTz%?nKXGLaV?jc962vY
1l5a0CQW{4V}Y?QSfOoMf1;o+mZPLeyN&kDY|}z(#hON7i}~t$-k(HXoLG#Lz^{VqHq%u)N_EcdhPo#W8|ri=9&R+<zB-KT$R;@L+HK+}58Qp9>?i<hqP2Xo
?PZ`Fzsda%o3PCO8qzHt#+NA=7&ZKm_%k6|Y_FrY?V#i{Ab8$(b#w>yEi^?(qG#bjBGLO#13;TFrq-Cai((nMwS{%p<#xJ|TbEJ6fn_ZAJq<a<n;3MZrhC=J
kc4L;Fx!k-$y}RZl`b9#eFX6W9j&EqntaSHdnt|A+b$G$!bIPHbI;U9A9EZr$K<E<q3(>HzQzWYKop8WLDwsHX5pB@T8KYbGhKI8j9MgTYPM!R#?F*S)tmN<
3NxaEh0?-XXOb`Grax@|dpL{zeR8(N@%Df?F=>>Aqi{hHQn40rw2j*~?yMuNd#`Pe3s)Hy)I8sps?cgg^&*G+J*|kITFxYscVr=XKYcpP9yZ;a)Hv<|T5BJh
{cALVL@y+%<l=T&5f|eczfl5dV6ooBByJTW$vOAd7IJiZkSqbthEvNwjD1mZq1%Vb?o1o&Zh*<-Mw}^7xo>5SY&5rbdvapk<MVzm7`4&+BP){ftL{~odB=3o
RqL;YC4)8kCF~)cK-V-uegbGa(vb|SH_(<x<_P(8@Y0a%QFO1rcxvsC=r@PW$NH4^t@-$5i6Kbm5ocw7dg3ZDX1c>iHgpVz|48-8i)j@cMstux(%<ol;8Dw?
Wbx>84)hq?5=X!3wKNY-7}mg|7y90NKK_ur+i8eojceP<k?C${PC{ZDMz<yyFupGc$)rHtAZ*z{#+uRw!?^W@0HP>JDR7Ep_b5!gp;$%LRK>IZX&|dpF_$jh
10(b!F8dKX3}wxZkmCb?>e%NO9V?@s#=m$5w#!drMWBL5xy|m&sh{e|E@CfIgo!ea(d}G8I;s;75i~Kr{XeV{5k7@T3QXkeLL~Y7gG2oo+zmiuomU*{nS1A%
wM{X-uh*0EYcn~(ymu-kCegj$_`yhQjb!j5jK7LUsx-#=Eo@|>A{-@8_`NA^?i`@I+-&~JFQeadt}tW-fNe@u(;?Z{6j(LyWOq{IgDOJO&$!8L56Ffl6pf-H
%tT9$+`($%Jq7A|kFITs2&!kxXNSvVH4nyOog<ioy0yYD1-Kph_H7!0K$%Kk49&bx#yu5^%_ZKcnTu}J3Jl0iC?&EUg?sq>S3<v->Q;N>u5|c$f{YD4kSp7f
vIXD^@aZj#NY_6)I17zpXJHW4W(94>rQ(pV?<L#svt=@TY;s+IHL7Xeh%dv^kn)4vZ>HnUZYLvMO`4rZFC||OHEoT5V-=RN!?G>nF@BYjbuFDW+wI;*hy$$<
r*SwKNQtHY^>_T_@{tSMKYBB;&Y$7uB81I1`uDCTW(QE#{CDO}aT?7_;T=L{Qt&njk1v!vpKbcFucpZKD-So^Cs(+V{Xl(SWuf*EIhr;aN%4iI4yV1T5tqgE
PW8QOZf^Byc^`hl7&sBZO5;t<!o!-f>>Qi$z~AOF4MZXe`8RT@8J*)q05Uri0V`!{bYARDlS|ZyNX4OR%a<R)l{2paw6RtiTnoMZRRX1KND@c>Cvfli(l^J$
t#+aas;;)18A23j--NWn^HYff0D*PLohDajJMH#v`!IVE0|`KbEybbf#?UF3xqkGKHrK}3U#y9~roF?c;{66lK_^t~d_xgqdVYdBL<Vs&+RCmJF6_sxs8$fl
%a`%&jj3dUDh*0KewFL;#PdSK7o+_Pete*Al(09&gT+d=%JEjbT_^l&V0P{de~|MnH`zlqyj)k4fPB(b;=9`gVzX}&p_H^d_pnB1ON>Nkli=5ADta|I<}X2V
1~C_<RbFcEE6^hF0|gk-SN@?Ff8@4Bm%k$~aBiP2&dkqt+fLV3YLJJ89?gFSQCx%BR{~k$;65%Tmb8z`>Em5$RGq;f5IcPiN)*|TimYuiW_4ScC7||+e04j|
o`r@h6j%dQ;Vf7Kc}kLR>u#Y2ng5ipKi**Hx-_@kar7Uru+<v6$!{d`x=))4*eLvY|MKI7$dt)`)YI1=hTI7Hj1q%3@*UWe9V;K0&u?XFE39bC3vWbDS)LbL
1n&+LKzvp<>Obut;A-Sh)M=XyOLQ&)8HDk$9>>)=T2d#-DhT6WH0JuhXtGMToTeBf6Oi&)pm#Yg;la6lohH2)cP&S#wZBZS5GxPHGB#UtT*$K2tDqOi{4c2J
chqo@HJn4j-|PB?CB+tQP`o2O<Cvm_rPs%_#_k!yDX(|hu2g!p9WS5RADODJ1ZG)od*yLe(0az{hQ^cEAXbFtXn>c)vdeb0Xj<#DDU)#QP#!SlYcWEqBa82_
T1+C$8dohrErbf{Rc2=cYe)yH1e8v$_FUYv)NB{+{S9TJ#eP3?bZ6jpOTi*~=LBFpE)Qa8n6nSq%SEW!SWRLL3Qw<;Ga22`Ja2sO{Z#$4)p^H=WOEH<obpXN
y^!t5k&5fb**pOc9uK$>*>E2652(bBPGru%Iy%;@1yr0jdbp;G`xYUy2^pVwKg=Z8z5FO^(#P$5Bg6X|0lINcak`rDi^3#7?iN^q{;)O{!EioNOVR7W>yPPw
L)WgI1`;x|?mo*@xbG_oPHDEqBZcHT3B{NoEoaXUC0T*PK#>s3$LvmcADA;U$#0S^Bz=L|v!eaI&(EheEj{4U&HVxd%XLGC;C*9qH{clJptb$sW1JCh&3Psy
82S>YK-`?tQ$M4b-(;Q7FY<j7o<N7fp<OIbXg1F9*xZri>U@Gc5St~l+=*sC$zgCREvL4Wyf5WfZp;FdCs!gbFa2D{;~}Ze`VE$X;rX`^ZK*}>j6jGfq`)E-
b8SxLu|#=HCu1FZXnmxLlxeVr;zwz_Ypq>IQz558+X*ev7G)d|<ZO?Zpx4<F5UKz3X~MAZ(cjsIaZfkIYr=+ZGK-}?7u;rT<Ox*KqO4$uU;f`TbaGbrlArd=
`6StPTLDzo*m+Q>v4u-nE3yi>*#T*5l#H^9+c%-Zm!ILWxy(%hWFL>CA(N~GJcZ%XGmY`aEKx3rwIEjm)0@GU7mx)QG(z_!=Y!&VNpC4*ngW9*9wR&6S!A6o
^1d5;ZoR%#CoD{Zpn~caT&Nd^j80$%2ua#wKj2&`P|*_iax@!%1HGKL#@|>~Bn?!H6q_t<O7EVu^Q?GjL&;Ry+85o|*b((Qn5=x>_G9O(D}()5LmPXJFE7U;
#Bzlv=G?({KTvpQ3eUb-!6O{1ZW2R0jd4YbxJUxx><LPHc?y~)8h-dxlVSOy<k@MotA$d^swT_Ybf!GB;*>+@wJpsOJ|VOF6r%DQ1LwtS1+0|?XRricD8lS_
H8irPEr|g)=xecCJ~v|7%4pq5|6@-`sV!>tufXX})!nQo4L4q&ojtUaNwGPFReSBH5;GeACZ&{uCylhLUw^`3UeM+^z7R8E<Y`xa9-sgcA(*qof8*MQ85N`b
vh1byyc6Ln$Vdg*lhgv;+5M1NDc;?ZE)I39TkJp4)Pz%aoW4_J6V4}gdxkRJGp1cKE3BKX>%}4A3lonaIa_Zt(<*rTr4Q9wm+8TJrexi6fef|uP}{&ZW1_#V
a*L}`{EtZ0w=V-Em*CgtRvMep-2A}TpdjGMmVU24EtsePpT1y;TbPnZ7R3QdsmFtrGCZP{471KZSZ{>^#9%H?HX<Q*0DYXOImP2oIryWNmkz3ate|cqsG&Zy
{u8yP<|DOZ$Avyw&OaDe^l1JWLS?f{EVtFvtLD_JCg9?GQHJNTsE_#$;L%AgPIhlhFD&wt-6dg#9Mv@~1{a98Vv8INLACmqLZmE?5WyQ0<T3w}rMVTsR^mvd
X@mUW2QlgA+Ibht@hH#wE4gKU5D>Usl<A9nD+#2Z1y1~$7ep>ULtdh~Z=vMJ4$WL^mFqKbuf=_Chds85fu!6??Fn3{mO^+1xS*IVc_xBkzc?V6CGBrIm7>!E
?N$=~8q7|_aZb~$VQz;1ym?~hPWPj30-ZD9Y|8VqPE)@ih(T9=7Kax=s{w~W(+8Y91(wnjdD?oV8yLfr$BMqb@jet)5q@3v`9f{Bz$ILd7gE8G2TJzgM=-~Y
6u1e1Tbpbk8#_X=Ps3agvd6E(Z!YvtQK(sowtL_emwdAng&kQeE}`jJfR}b+W$K4gRWJ<vD*}t`i>C(~qYv-V4sSdNDmL?FShL+`m>^C)1|&YEWZC(^<iknm
3(2ppwo38TbX+kH2zNXyZxr8>!Is+VmMcD$ks)Vh&(m6{#H>P_GgI9F@J;BjrUno&dT>ZpFA)Za!_|hhLHP?2)6h+DYPgqJ{ns7YL<+Fxo_!%n_{cUXm6XY?
No_o`Q2VwR-iX{)w;xb&`313ZDltRUntL0fjPk>{>J%CnJ78PGB58If>S`rJ!F?Y#1~EB6I;fsmEL&|2lAr8vPbuy>ZkL+YLtuXxl^@%TVP;HM+-fs&!uh!y
^<c}IwJ^;^Y?Jeg%lsZYA+Kq?q1F=KA*V)ZDI*)|Mg5sVA!VwX0-i@07O5IxJAeAyu2HGGiN>}>;PG_|r&rH~P!dJ!UbjwG=tvG*k2tVBP@JYt5oL*%<n9`d
8YW}qdB@8u8k<<ZGfdl|i7u!O!~sKkuWrIQTeXg!>Vaks#?HsU$wi}#c=Gda9Fd^8U#iGMA2ChVmtC}aClN5KdVBF~^Od2PyyLsw*nIUPHbo@~4|-!6nrF!A
WUdsJ$*hIY(xGii1o6BL7K#RrMG|_q<r1S79vbiZS?Im*AA_r}St?!$v4UrxuoMVUV>_KmTuxPNeKIW2%gS9Bu$KtQ9n+f-#^|Lx8*B`pcyb0`$$^dQ%;2m+
E9yh_QbA#87`B9#o-@huGA{dD>tOE?lTLt@pouXrVGA`yrM5dT{2b-mCc%E0#HgaF^dlfxa!dQt-V>+w0ets?iY^KblH5>x%bGwgthkN*uyZDdILfyHdXA(3
p4DF=Z{Zo{XV0#X<+Kr>Tn*<oZ|Q)iF<{l|4yjT4ws3S^#!uMV2vM3jqmhMefEgF-Ay%%^K)wP?PQxiKR*bOyRi4P&zqVgH$$aIOXN%399#FwWhs{5k&j(1N
e1>-ho9cc?uQ@EK8PYCk#H`))z=BcpeT@W{(mW;iaz?klye0cX%U+MhQw6^?Yy4`Vh>dVVLNpr#1Q5}aXsRkoh6`iTyf^j4`129++vVwN)K=7nLk&>kfux=w
_Nf$EMNw=9Nz^vH{=U;5?-5nc&ac@|#NRD%`^zcjvpO6Y-r6c=80n|aSOEPeo$@w{5zA>GyL^H&>Ws9AS4UPHB7&<~2tCX{*_Lq6Yn+TN;jaEC1jV4rX%HnW
%)~v~5;b19>s2(|h^k9&%l|U&(Ybr@dKP-QF^h>wS+L1}N8ZhTN5Cm?+S^Q5PTD7lS81;zSmV5qU*fiMW?%3<tgPN#JM-Q{AU*%nqo`w^P6${MkM(U@V7=l_
<7=PkcHYL|EMEcK^%NqBVO-D;zW*@2krv~VO}?>bO(wrH*%*0nzmvjm7Iw3069O4ty;)Xcn<36*RDXI2&<PMQj_;_rZuHVGbV%Eau{Je3_Tgg_zp&1Tm`0RO
FU0mSz-_R<a_p%5)MrA`{oDZ6lvaMONbeD0g2&r(hk%?f26<mSUe+$Uny!Iz-OT0s?>Mc3(>MT_)w<+mSp$|<{t0Ap2$>}doH)ThdF}Ouw%l)m!EziCuY9JH
<BI1vQjS`5r`R&V#BK<{r>E1eof-YFdH~{OUR!sAU<Xq?^L^eBSMmQMx>%t8w%)OAm^Rny0G9g|ieX_I=qLHmWEy(=7yo?dgHJ{__EJt7IVJxlgO=bPI;O~F
;%=dKWJhB@PiblsFenyCxF;E$*UCR)rd~ar#RYV6dgpVYydO2mGJQ5-K|!g>l~C`U`t_U3Vgl4g`1rn2Leg74;RWAu;-3Wz3xPx1u0NUP6qUt&P%w)rb~lAs
#QqVkx@JN4+0s`hW8w(`D(?9cPSSm^Rt(-H-W65gwf;^kfQSb(CE06lk`LxYght|FJ<)vCFpT^zCc(@tMODx@a_W_u<HOh&GnG{U!19us97E0w%8d?Ua1qix
wPfTCYO;+s>>!fz`!F3r*2DociOTJxyLKUK2~}_@${5KuVae0LrDkvvv$x3>+3x(XgVLT*^cag@;1W&M=Yql|%{$wYAr{=o_Ef{ukT^x2^oW(w$TRBap!leA
h=hwbwP7DIm4mCCS0&MZbGPD+sO6mN;xUjO{QNP;VJNSlvulDzFX+6SS)L*#eLXvz?CO6{H6SClr6(SKt`m9%HFRp(2qsBok13^Q;ffidH=4~=+|W-U+7_#i
Ne0$3*kwJscigmra?kyijo{4wg#KJ=InZ-vBedd3PjFh+X$L$(!XtZeRL!B=){d5tbWed`P`HoZOFZ!Xj6}FCg*`Kre3dY}@qu*K^}q8pdPp82PL@1~j%~Xh
miW%0w@J8BH2(obk?bLp);@RbYA|n>?9$=LAXRnYpb6_ZmiOe02u*x?tzdfy+4!rMK^z6MmHirmFQRUQ3{n^32StIhv0~HX^+r7fk^9{v4I=EztA0$DR^&GC
7giEB^O)hs+$-ZP-E<Qt?n$!PnOLPpB=q!cwg<3%otlJ+Mq0<M4-n@KgVoHOP~P0iuqcP_nkV=8LDttWcKYr|S8y3V*h|6}3H&cb3ef!Fldbd3rL_hASLsoV
p%`T>3$Ih0_v<>){yO6d+b|+NAk>-%B<ba)B+6I@IhF?<LXJ$%{M@dHk$DcgL<4r(eX!qbcE|pIPM@v|v8}VZJHR!Fp{y)GS#x)qjBbIrs5B>KTO4%nmhrHu
u%PEEh={f|*3GEg=Je%3m3i_W<F6;;A|P0#d1l-h@ZkHOG{NrsZNFe-!bFkF``({?Yy~p<wh=GV4WVXMSn3zuO9`gs4k$#UhyX@R0}a`to#!TCYzWf3U+iD^
BRBdWXYM}k4Hu;j8<gU%W3e+TBXEr-JgWw)&b&N^5q0P{SsrrL#^Z^q9#B>Z63M;yoZ!84D<MNRb+3#9V3efLzY<fU#T+=^Fdm!x#qNpIRic5>Gj2)~JHhfO
BwS5crWtu$aZ$T-J;pks*6xEckm~5|$?+cr0RoykmrAm)!Wo{~2Nurjx<hhDgfYW{NO{omI-pjH7B8uQ>f<7ycl28q4q{)o_xG8A34CoEFuC(P))?>swz|J6
%rdYznKOV&=1h8-MxACMYDiP>$#>H=P}d?!3Xufnt5aP&H^eP&qa1=|i3p#q2WYbQa%@gCo6LERaP@+r&k&#?$@7!^>7cvP&DOzw3xU<UX2QzAkff^^@Q}|M
6Un6A|B~ii_+z=(q%kj}ywzS+p!0kai4_e{geH(99_7`+n6J8y#A^6`=e`j294jcYJ)d1nFEksRK+rBYpSW0xL{!ETj`?7oJ!T?>j*-B+Z+fO_Au&69C;D#U
d2oIl$A&bKZs){LwVCm_)3Ym_Jf1M3Wtg*K92ORncXnp&Py*=y=Y#|xnR=Z;T+OQfpEqA!tKYxRU`vY09e9E<!Aa}^Tj^->O*6>0Y~=P^V<-;-M9F2V<1P(L
{{v{!Qrt^2`@*pK1+b&nzfbwO6Gyw0>?N(ZgARpYV}E;pg?VC`6!$#ms%v+D5HY$EYLA$jSw^t(pFfKxw!QLx^N=dNz(%`^b`8!(FR^7GY<e-EQ1WXBaj@g9
=iNeYu|XyXyk5|3oDhNX4_=(5hNt*=a{7XW@z}&3hvRyK{ly7Ubm=ol&N{IYsPfqrK3WkES2jeuFQcvUX5$V<n+<gm;69PEWmzG1^RIb)8bs(BrClk_N0>%$
<q`tAA#Sns`WLx()Srh=%434lDM0@)WSTZwszym)wX}Rs?8!OW2SuYC_-poKdi9c(4qQ)Z9pk6|4$vq3<^YF*@!y+_#4JZGsctd-GO*xi0PVzb?T{o~s*P6h
vK|21uOCA_tCSmgMx8|I;mfW97K_c=(Dv|(uOxdKMSy=qt2sD}>&D`>yedW3I-6E_RonssANt5+0NXLn6PCo*bw8i6LfK-VUPR*9OeGYIyDn`^8g2+vlIXDU
d>%fiWyNz-6PSny;NzcJ+UA7oS;JUO1fehIL!btUvu9H1)eA<ap3Z3vj~F`rE-2^UTSB*JsSCpyy95uzcKs#qAqx&iKp-19IUCu4Nj&>7wISDqM?x(K*RPWY
BV$dTpJ{ks3xefOQ@)T(1eFl-dPRe#Jln-56WHjXe}s>wVPWov;g3;~zO62Y*!onG^JrV2zg!xDFy5oT0~Cda50A8MsqJ?$(l0%I#&#ujVs}6k!~41~Ad-oE
$nqKejY^LbOaTas<dN{aQ(X+)^^gs*LiSFAng}}iqJz|P#FO#l+vqmkla}|B&bP&7Y&x-CMy^o*oLo&atxdt%Og?F<1y(<iB_r+LE3{a28oIM9eQ$0TU{(wY
PyFAu_ce*AOb!#vQ^oymbaP)GjRD{yvO{}C1gdJ0B2+xOrn9SDr-5&Q66AU}oxe^NDxza3(Zw4e?50>dR}{9XAUv`=0vMf`D5G6=!$~4$0AESqLo=!(Cv9sR
Ib-ikcAPkvg=j^#ut*YlZF*^@8`KduRgVI(Rum#}OL>^_`W_DC+R2J@xC+8tnrf^KW9e;3JsF-CsEQ3Gj+2-+!)rylTYN48UMoOh;ejvriyJH{)Z97lKQ~PW
aA{~OhwN*(NFrG5sMk?8*R8!H8wWd5FTQe=BynYphyNW>{D{%?=%J~H+Zre??>ea(WNisxw8!?J7u$S~`B1F*j9cZ~KE%&yDyng_u%A=a2b6WFEzh?3!Voos
1FWT)-(*wldItvUhLIdI?4LJ9veJo9v+0hqiAo;J<qwK8X$9eB@g{%zB2tYguN!!rYOe0VgsaE-HB5(@TojEaw9JXyCU2n*(y3ZYqs%8*8#F*whN<e+Dm}7q
N?9pX<LeHz^PNp8S$%&l`di3jfWaairEH8GLyJ=cV;Y9EAI6@8llA4bMa1Ap4diRbtYq$|ZQrGZx-%<UKALX1@p6AhuYwy#2tbPB>Ep^nM!!{HqJv)Qz9A3h
l&Ts7pgUW=6;VjDj&R;utZpn25W4t1(<HTh0ro`2SS9W*Jf-Ex&3CCkM5^*DE$C;h83fReU+Qp!^ShBS4p8|b3tn8Rxy$f{8sg?3r7_0>!)qq1FnD{Np+78s
Nd}Ha%>&SbVe9os?SO-4)Uloyh-~sT@MZ)FkdbXCgfAw_Y$-WYgQ8B{IJ5Z<{%{mJM$eb#xS-AQrZ$fbRUKSAD1mL#Mjl-XJ!}Z%qvqf6R8Oe3Ahvg7#BZNC
NQv@V2u7qAT6``wqvs-#DqKSeqF|7M*M&_hMHCPK9W7N@rnugU<Un5vXN9Gd$G!fr?nY4)#_N~X{-1Ko*?qJcM8`f^w!zFBMq+)O#6ZB=<Plm_dN#V_&j_G~
-l9t-NA$Cjq)E}sO-9)Pc3KRlPowahCSbzr1gJM6ZkX_Azo)3^Q2#WlXxsFnX3B*w0Rp6A{F?p0o%f>;dX{gycgMlR;#^SzeeDsp04HW0KSLBP4md*UJ(@ai
lGN9-D77PePrB@ZdNjU`K&G&7zQQS5+rWk9ufJl>?@Zl^uA}!D`kb7Edd*MEvj6ladUB)X!G+dE@}J+Ca@T@{pgxS5ubU{c=I?5TnAfO_2K<4@weefHDZ?}t
x)DspWI2Mq_HHPTpdGVfO-Vy1h*ur*apj`hIAE8i_uY$Zwz5}2u!@f1WEwY*q00<y0dGhTL#Q;u>$U0lanw!AhHlJ?_eAWgZs5s6_ZIU(yA^MZCcU@w0kkv3
dw-8l{5Nk8T(jD`yI45kdVHC5u#k><zy}MuoB&ZA-}T5ujkyxGlNks3n|v*g&g+z+C`R+wk!(UAQ;^2VVlH5-azk|Zu#&Gb^$DnhoMU4Lz)9p1Nl`b?W-`(6
LpSZ($h{Myz8peroT>@LWqf0BXV2?-JwjcLu(QH5j!Fn(w=d)jjwbC~ehn9K(wk3NZIT6VRwuIGZ<RNBUi`BJsnke#5jAX=IZL#W74Ulq0n<7m5*gpo1Fn~g
u@4}+&YCaX%ndmlne4%}Hj9Y=BJnAal0W@#Z4XQLlkd^0{eC-5JAo;TKWyg<6O|;eB=Ww@kCZDE<xM-Djs3l-!jY}bud`-$l;X;8E7=;^LAPw4KieSH<LOmZ
`<H-!-NqDskVpUr0}3I)+r$B&N0(@Yh8Mlp30u!F7#kB@$~<w%YbDREw4%pqE28tK<Qx@<k}uJt=F(hG;U`*h4F#wb_%wZ&`Ai)<@mBFN=y-+6d)>JWO_L=7
+p-e_y<Y`8W0NT-Jx34aH$M?NzG-G__TfO;tJl!X55Miu)z^Ogy5E`$+%ziqE;DO@WU|Bpt>6|kjV4E&91JWz4-0m!j^G{mFs>(F5NgSnwoUXAFs|D9!?q)^
5fSNk0o#y~Q6lkdEGdJ^OVMV7sIWF$`xM3go1YvkL58q&Jb?3QSl(;pX2czvz9+24nl^2ePb){e2Blxql~5PI=Sf07pc|7EDTqcdY*s($x6$Adc%ItoF3X?^
$bR?LzBB(?W@GZxquPU(HqfTqgd6w_rz%o?-Xx6w*E?N9x(E4ihWX1q+JEE0b*?^lm`bxyn{F!y4s5-pFF;tCeze<l?~qI7=(O=GHWgHk;@6D89WC)}oBB!}
cfgvE6Rm&Z@^-W^P!1jJ#oo|N-wC2;m#jhmj-Swtjb2bVB0@U(IK7pHV&L3x652|+RYE-|mDX!IYlfsRG1G>s{2yvJ6-9<&YqXq$D!3JjFWKlJ4OPNkVto+6
&O)_{2-_J0(#dkD)#*?N9~_FhglfO{!|oT|N+%cR2SH)Ak9?KO3m&tur3s@?Oj<p5p>;pyCA#$d{Nt}L2_JG7RMk6<gz&)rLusb>uI7AIs)En97M<5QPtBqe
*IAbZf?QIwvwUf2uYs?>*m5nl_A0#dbDT$u6nFGGiHr}<MUBYvs>@2!HXH^(g2A39$@_(1TR(S~#e?1nknez~gTuBdK*@jVUxmW7(9V^-j+aU}=wr#b=yq)p
=oeIWGSEcdnfg!^Lv!KW`MuvLt%x*PgLu^izji3PaG|#SsCig{eh;gam~_l(wk%{$`(r~ZRJh)NchV*7QK>H!8z&1z7%ylbEY&d^R-(!QeJ8l>2J&G6qRqt;
K~0Qt@??fWhM!p}wJ`6OyjBoVOJtkoAkx8AuHov_wDJ@(U{UTjp4vWM@YO<{fume6aLASNl*n91kIHGE7B&Y|PrgHZhE!+w(v`xyBg4Z*lU}kPvNX^g!YrNR
C*r#!;u$xfUhBgpNI(F5a7uA6SiI-Z?_F2me7Y@N<I6+jvo<iVAq0D>$mD>7h7K7-Iu2*YP(C)zRu(Bs;zBilrj#HgsC>UD2xz#xNMnW-Z#MN*<=XXweP<qv
{XyU+QvbJE;HO5ObPU0O(AOimxKI?~j0z1)zk-FIPnQy>TVJIV2js%%lM+rp6$$on#wf7Z)$0Q0XmRn3N2Mis1xmLt`Kp(Bxg-mq+iqsR(yeNdheU5G0(^*Z
(`%>O4*<qHIp2;Pvoi_V%qoS|eVqls6;;k*LId>3Dr>tPi&emhBibdDTt7_+bWaa@kLAl_?$<#9f&Iv_i&#~9g7364v=qSr=Q1C>P~ik_$S`WkZ<)KM9MndS
&-Bl$H(B7<`cY;`VTvD7?4~HrW?KhVyHd}>*^(*{$sPTIe@c^u6D*H+x5h7GCRKL!U2LpWkYh7r@|R2vWkl@j*N>N~+KxB{_@M4Asy~1)&Km_v>CL!|sP<&-
(Z~eq$U^S*oI_hTW_zM>wM^%xSCmxbvAnG}`UpH3QAzmOV_}|v%mpaq+z4d2DlM&_6DT@dDz)=hNPi%6*0lg&baZGVja|JLQ4tb8;Z0&zrx0MgR-I%iwl!b+
$j|`8x28U^Ri)FCX$xYsXvGCdH_EQ4>*5fKQnG{PGgZ+@7uW?$Wp=X^vyMnu1axElhD2idW&Y*En<wH083*C7B(nTNOKduosiC~W>crb-QR?OQcqU%|S7Ki(
z+iIqyZS`l+Ik_H@U2$L=XbZPq=<ocZBR+C5b4tMV?o0pK{&I(BZ}=jgVF8O#<b1cxvp_&i^lY98O&BB&I2$aW1e$=OLE+<n|rkP=70RX;Y$yoww1*9uR$r$
umU@p<&w?Xi|~iPre1m~6T`N6vY2!pJYczeXV%ryEH)PA(Wde+#3*DkYi@IFsMg<!<XN3L=u3KB_t=;;ViVx<t*wFm!B=o$89=<iAJ@r0j7I-IU!SZO=V;P{
qXB)cv>m^?MXaUJtz!-u^Q{$WF6P^c46r0LYatxy*u~4R!J2dJmM26W{nE+tz<>xOVj_~#;J1*b^^CtvRiI!+dI<I*Z{vY5TErRnr{=X17Lk_&eHem;fp>8?
WACfByj{V^wx&>><Z#9{r=H)=e%T8)w|C)pEQ(1ZMXe8K`ZiWJf%~}Bfh!Y2qIQ?Q*qZ{aD00H;c}3yJ;>`@4$@bNMZB_3v<+#<3(ARrDwGGP5Fl*tCk_pG{
AxYf0&K)dO7`x3groK~25GA^}EpNUwEgm1lAKZ1WW%(c<cAykK%W+<Lt*Eh|4^<C@Uzqa4We90`zP8!%2kv5ak2(QJ+Sg7{2ckGK<%C_YXw>5j-Wv7$0GI)M
V(Nhc3uhVqiT+%@rn0HjfQr}R;P>$xGXC~x#BGYJC5wVRwtWt=a}t0P3K=!U)m`oGsbb>I)AHSB3^f0vO1+YK@OrjYNP9KR1odWy7jHQ_g+6Z+6$n{QMXA=p
{yLy%E`k^`HIsNEhBdt!2SnYG#n<IoP!9+L2{>-LGx@z!r;iQH?CQ|fjKXzA%8|#(+@+4P1p5*YN>_adJiTbjNtQ`l&gP@QKY8x0t&EZH3hi~8kq@DXI-(`z
Dy-Fr_X|1~&EqW>1>k`uDIRW&7EL~(T=!6_YDyiJ8bqR0GKg$_w(bwz#M<$;?Er2e!FBpf*4p3XMNJ<wq5Tmgg!uZeV?IRETdkHFg{G&Su6QILt6?C!w;S&t
U=AsD8Wk3}lM}HpETn!+HdM5!Nk5NFPqN2|HD%qJg^Xv@5x&~CacuP{xmt}X<Z2)fB}<~GnwJM8S1lz_ut9t$6#ANIaF;OvKn?Z?=Gib~X)sGvpyt`uXOYS&
rU9)}+8wjiE1Id=B$?@e7^uyrE)tSLb@ULTUH4sDAv9AJQ;)4hNN1C)2<p1A=%PM9MTG&885uP!HpU)HatqKA-*Y_Q=A64ayKfT5&9EJvMNxdAx#m(+^^LTg
S#LAO+j8-BnA*UWq=n{*0#o)mjsuZ~IKGRBZ9@q|$^s<V3Q3J+3MAC&Y_^&#cGGBpL^0&09-!bEE$P&fq1RI!CXWZI{IR%i?Lnoh{ZVHVW0J4@Q(LazX)bDL
q_a#z)aPeP&HyIv5(Hx;L)U|P5*g??56P8O2IPqi9&M8Zm0tkfKB-{+ksQn+Yr`Lqsej*uJ$3jxt(oPswM+tMDg6lFRToPUOr_JbmWT;P0B#ZO-sFo6Cr2Uv
N6j&qd%Lznp4ivx&^A3I2ZMMd0s&uV21s(#=7LNvQYbWXf}ejOmw_RmXl|_OK&9{<a*5O|$m-$N>@lK}8<Tb{vo?2$<PjV+UCVgA#CuRoAY-xQ`j;#$3yBg>
>oYn$?Rh=TFexcp<!1xA&r9S70|Sn&Lj16|JRbnmLs|D-T{VF(*k9vIZ4D87+L7PModNi6#f8q96z5^0&r5TqGu$(L#Yjt$*}P@QdY2&C{KTJ$V)qaL-cx)u
QxFgl30ObpsAAlMLba#jtjgBs1w>j6toKkmNReho)~KbQ*_IWpsAZQlV~gVc!5OT&JJ>Hs1Ln2I`2RVZM>`OK{g(+JeJ>Ep5COsDz07g?o_3c3CY*@tl4blb
3WMeqt>{jUP3nmPE_>0avo%qg9j6Aq)E;Rn0#!iXAyR3Qbb{xBylFFtcfxgCW{Iosntb4p{wx=u{nMBGGyonoT<X<ikmgOlXJpfc|Jq7j7JyPP<26ObRnRkD
E}z$`K$OWo<rUDTZ$)G8RJiQc7U6NaQ(=9b^tark>pA6d0u(+o;lQL&L@JX`r7T;7Dd$S0r)Qy_3^31v#|u;~V9fNou2N{=Tq_N{;-nFUy{O40Qk-c^{Dr>(
*loHB@yFpf;PfnxLv^+az;*V&YaV~CA64S1t&b5JjzeRf&)@r3;;_Hb)bW(QnA}>uDU9qjV9Kgov=9n5W_j_0w4X0v;?L)(j#Ea19qF2M)6CP)cLgxoBhJVB
0g@I;5jN}pfV!xg2xd`~Jbxz-s*i!(7qmabTz%F|`%C+AMMd`5v?Oy&k*Kq|V(3VZvWHBpT4AG`F9LtgSm*b}Z$bRMYt8N7*s9WGjfn`JlT$cw0x%Lqblzcl
Qth63cs*KP7j?9w88TYIDJORyE>m^J-6l(efnkBD6!k5a1~gu*GIzx(z^x}=x%*NavQnTq*0J8`8{aW@NnJLnL3e0}$l3VWWE;I1-?I5%0Tt*+qCFGvK39NI
bxhD-+(mBnSXxggUY=u(zLa3f(K(ZYFC<N`4ogIUQBR%eHQhM*1yKRI%i#<@1Ma>Ijlxj{k4tq{<edJI=ieHpTS*_8kr4K=`%!L>o#m+Y&LRZ>r6FC7#eLcN
yF{(5&q;9@^nCtBEG9^|RTpD&jelwq-@N?;F>^7!yFGrSmXN|Lry5`~;WF>7%1O!@8CWaL3e?P?_4Abm)Yohw?0UXqiCL<Z8#iYTh{~Zd0!%H6I~|pQ=)3i%
0Q|0exWAKEnCb79MNYz8JlNd|DU8GREvM4g5T5~~wr8&b-S<w18N$YFkckT@cV*%BL*juncMAj;NBJfXg4)lDOK`$&TZB4z`RpARDlycKr?>77Pf-w4Tpohh
P3+uT@-ASZ1Zo$Nl5Pj5vy5ccy#)#-5?bGv^-xHWr47Q?j=>HV29O(zZxA8V<Iy%Wf*Ds#euuxmH|b8o(rcDxaqDaD`=e6pnyil#Ogg1y_4u)TVfw7hE^ras
Y9Q<+eD-^|Wu^2@mqx^2$>`_DT!h-;7fJmXS;VmmKpjRFgT)B}s^6srK}=MZH}u%}Siep@D8<Cc{!~qL^LrXoNdts}8bk%}*34@z9>9C_%}{(%Swbb$W5D39
<Aqe_X?{?vvi0FaXL-eKDFVL$zo&V}HeSG6S@7X0kFSC+b_HQCi8+=QF0%OKHF3pqP#iK=yo+c>$Yhpw7kW`n1_g;s%7Rx~6l0iQ7rSb)`=Ly0!pN2P?(u2)
U0ER{mUA5aN1!Rx^H`ts9;ekcReB+~Sz?LC&GZj%&o5{|X{p9tkrZ+zqe17%!%wBfsntMQdF{B*Z!dWu(+yjFwxNw7W64lY9AJ_n5x;ZRn^<mAPjX}3V<w#t
O8ei5x}(JwslKkCWA{i#T*NReJfLzb@pvwZXQnb6)7osTO1^bDo4{CRU_3Sn`)&7DoWra>fXJ7YPS{lDb8>6MP;;H&3nA(lK7~yo=Wbb&Y&m*sM_Z^o6965F
?&PWH^(B@7H3Jp>&|=;Fp$wB|?jn_ais{N>a<|kHjea`_XFZTIB^7$~uq<3B=ZNJIB_RMnXPeDw4S5)Z@5usPRKjvIUx~0`jGtjD+MjOF8w3Pf1Qg`OjCTSR
nGVYX@%=^B&nZdMe(Dq2`IQUxyNxKP(b`0j<&|BP&A(rS(<l|zeAo)o&hu!1U@3~lI;T=5v#eS{z|7lG0J1GdD<~_om(!)p0YUP7Lp;t%Mn}rj<&MmjJe6r~
qBgOx@*Q2%W^J2jJRvLjgqLruIDRwIS~_7vXKY0?mSv_-tbr&*qEd!R&>dND-UHEF3I`^869A2CO@tf@h8rLL4s+_LyZ)kh(!uHMwH}dckSu|FAx#217Dor<
kykkRu=9FsLhD^&bC>&5qZ23M=^dkNFfG%vQ;@8%=PDFo5n%^R)?$ojB&z}gVsowb53@Ue!AUoYC;7>r_?~VKD4yp2024hMcUmDfzLu+r_xJOY?$;#r;y#RJ
)F_WheD?&WP_3hdb6VO>1p2K3tBVb@JAtyn?d|%0X<%SsxE-O2(W9{3HGd_oW|aVGnL5#EP5s1b7A+BUfsJ5<{epC&Dan;`A3Xt|1Ng@?k=0g|bAIbXCQxqz
WOXF#L>7CaW#dcnNl@Z>p~FVRMLfM%+qb}k!g*^i<rWxV&of95;|~+^;P?NRBbTVmAfj2*EP(Z0w#W9j65e}D``Rckl#^JH0gZPD?*rt?1qF_^1v81J>>_;p
pphQ8tv_xGBRW0Pf9tZszynOqdS9222z>{oxF1CCekGo65Z+<Vyg{V*(Sz`tB*0h0Lfd&mA8LO$99_H|3hKEK$>;CD705zHrg92JmlQN<ikKct#w83@ril=N
-^#8C1)6(#NxoO{QBXKsTC3?2gVQpPdNIunHqM0wxm$6>XG!Rp3sH)bJX%Gh+&YR$T*@odi^xxuhi+3Pxq_KXE|3kn1MTWO>Z<amF|y}BCe!N$V&k}E#K!&t
RulIPl48okl-x?eK*}<TlrLy)*uNC;xOW;~*{Bg&((iasAn$|`>8MM-o*Uy{W@g17d|6NSyy$d*Cm>va>Pl>sBj@15m%6mmeOoy!nolWQ0#-+@deUV3x~~?R
WR$>WU4Vs*QVIl(R-oQ8Dq|=UP9A`_LY_Z=1leU7=YXY-#Qs|QZgUBK&ffnbcBjtpU2H}N=&jy4N8ExX*M)Ir^$`L9S3@s65pK*rSM{u)Czt1a3rO?Z_$Bqt
|Gk><n|&{~)Y&@(xs51@-H`ruq`PM9Jn&A43d6lL>ROUSzsCh`3NC1q_}_^6PMwEys3CCJkAr(HZrB6cR~tY?)YI!=?I4Zbl2~2(I>)-2@?En<VWoiCowm*7
iS!X0EN!<eRtN*0kZADj^Y-nL9iivq@w~&z{f!j!Y?nHhK7KZ5LE(r!_IeUkZyZMFGtP0K+f$Y;o&PYEa^L1^lP$p86QvQ8X)T%_H3V8Fi4%m%dqSQUbis`%
RR^s;nd?kp{E1=XB4#4ZS~$Q{!FnyOSa0Uh88ph|Fk0D-MnJyN)r&iq^(jBuNaY1FF+%PWtm!DuX!|ZQg$H2xa|=U4p??fz{@4&!0lII$lW3@Wr{FHa&NfJ(
bGcBK?Y}St0$mE23>o8|diegL%wuWMrNR^KsPMdZmXkJ<Cy`=ft+}sqVR&*Fm2E9<h>bqmn80!%T?tLlC7sXTy3&ij_n?)?oX-zTGB81Hw%8|>-Oox&$)b;z
BP$0#CH?W(#M^i)Frr;mUpDze{{AK(*c{+|c%40a$lC&}VoCAZyI~xhqHFF9>Gtk|dw{efY=0{#dwUl_wTauqg_?(&IxsmeMt_7Q8TfVI>Qm_0+sS5AJgZRu
ESYb-8+5ce>g(~A<b?{bFOf~})1(z`4n%!OW7lLPV6J-RPbMRFzpr}n<or^8iXGpk&_UTDphP0}CJ6qUuA83<0T2@mmgxkAHYIQ1SfApCw5bf6oZfLgxkQ%>
S@y>U!y`tnTe>g{teIj(-Iz6*<x+|NG4{Mb?Sg_90?D0@-yR7$g1;uC3(;D+Uoj@Vt(Om?>6`$Cf4C-o;P94@Vl^lm3WtZIxr0Noqg%3<8P9>qLx+yc{9ea|
@}SRF{U0Id{8oGHB8yn*_g*UfF8$KTKctm%zV^oVTau{;Im3Azbl8tBdAt8>yd(mn%D~7lh+yX&3Y?G4zbBG&UrQcErvPI#z8CWlpo&wZzsXlwYtUCA+)Y~u
PV;F8WH5cq_1eno;(U|Zl#lZr$iUSd?gBDUOCYc9o_xBb{IwtCG4j3GR1k|B_Sm1xw+BRP%h_fvh^>-s?miPl0~4PTT#bO3uF=7Ur8E^a0lJ2^md<(*eJkgY
E5+VdK~ScbF?5FYuDDSo@qaT6o$ml;slLkvKe8?AD|i^kNYSXQ9tqpZlBt>VuzMTkCzaRB^Paeosf(RBN#;@3zM;1RvhQysoxUw5$CoHUxVTyUaDgt?6=KjG
#+S_6nAx2`(2A=jl)byxNcI(>iDI~LX;Z))CWTWcukjx2XMk^DV3@N;$FPsE@geV6jH2P|u&_8mO??Ea!1RN;e65y=JC~blpPnrVgs=KT_c#vzcDm2FS`x9~
j>&vi`c0P*ffN`kTR8fs<H%WazjJnO;xnst8^ltqPq$m63qWVK#V-mqU#CzH6XS&usox!5lRcPl!M`o;H}&!_B~G|t1M8SAJ?bK9FCY|W)*OZcS2F6yaO<^O
_X%2X5fk)n;A{#owUQ#sJnnnVxaWgpViS34l(-siEP->WB*Q6?q^*~mwux-t!w&7mYXg(6y@hii{qL1NfAU5UphySiZDq_~&$UJbb?Ai{65*`7S?3G-YWWL#
jO1NM__JDGVG#^RRa{<vPps}7WBVBh=?Wftd19D%O#5qo-UcqgU(iZ8L9F)mvNlwUHhUKAZ5Qpq3&Fv@9I&(ql61=^(oW#^>Fr&J>wZi-Rnbrxw7B9USm|0F
2QvKDbpp#ghMi);9jCNFukZ+zNUpxi@CrK8YhVIHR}o86na9>0Oq27LC3x0ebzAgDOrM{m90~@_m$s{?NkCtr_IiJ2G%+efAl=gC8%#8(<P>1AI%B?4DP!A2
h$2~=#8po{D)uOrMqu6feBlf+ZHaglK4srKtra$}4;<Vw$N|OC!)_oLOK~nBGQj6L!>Rbb&ai?=mh6WUx%c3v2C;79nX1d;9xP_?foW3u79#Ro2P~e)m2I2m
w}=mA67JoX5(IO(%Z~u)cEHBl2b=vIBUay$0dW=u6rgOOv!p*2=_L4b@Pa5r)R{GR;x{h-$Ll}Vb;`UM`PgPAlFps$Lb&?hWB|k*J)Ok*Kr_+tJ>O$>l_r`_
<+8gl_brM%HC>Ia<=O@;&wAp4g8;`a5(iA=j9EfP*dB>N;1nu^o#$ddgpk$Y<z+K1U+K8y+~nknCs>#X{hVT}_FTW?*jfNCrnjFS;j2xUzu>YGy)PP234{Bm
$4Qdb4v<(}s_sI?1fK+*?YXTMquB4Y3_Y+bUR;wRy$53wIDwtZE25AN-;<#!?&_}V7Tf%n!jb@3g{RPB;RWID#Ol5$SFc1;6*)<j=xDXtsxEFPu<>|(Oc%Yq
7UanLa<FM@3qQTiG9aYe$%etxX=9$@I9*T)p9f==51Q;7O|~O1sUVyKmHmJQwqZ0GN6%WQ>Oj%83TJkd`j>65U&(~L@WBJc-R(@P#XHaB>mW<)JRGDd9Lbd~
1-|DxskeOib0mUDFKOCxR9l9x{VMcU)R9u|_?^Tl@7xdHtudS?wh$a~$)AZ<w38E(EmuS}yvL~x79>+X%Ii2EtHsA<%j$_2Yf%mhHM22-Id{vsOj@^;r<2QZ
8qc}i0#|B5Z%9<9?ruGr&&+uamtm2&HZ6l)bh6>3h3l~@KoKiy;fECWXv1{iIiw620(n)Qq#+U6KXeiHDJ4K{wnE8povL3<qsJLjBXs8qGkvzFVq@Jj59p;b
OIuz>6^5Di#7Z=Jf`QWD72=BK;t+*+;naTMyX@nL)>Z+6v_2WeD{Or40)_W@j*!DeR>c{);9Hr>*T{q3XKoG=SX~|k>eB^^3B4SZpiclo<y@@W)YKq+&rlbZ
VTKTeD~0P%k7Nwn{gt9#a{LtUrUArTYs$4eIscF09MVTX2+-GdsL``fXskch0%L5Zp;&Vu734HgolRglQGT=%=Rro}p<+luGgJFfv_+DSYll5r$Q*k-tKo4`
bKjToX)8gFloJ6&yfFwp-ae|6zMA-css52ApR42%C@+2<8{b98ZU0T@Okz7prxjjVM}gID7XXa!?KvS+J?t0@B*j&1T*wnOq-60!8BNoY^9WMYr{l|~$SwWP
5f<*Yt6trRCp?3uDp?o^k*k_{DyhIaW^y9gnpHk2FyT^@`xmVm9=if!AM)%!Ze<Tq(yMX{FqAC_5M-v$eDiUOgZOuOuQG65!)+45F}={|7u5pS@P!3xoG^Pn
q^{&jzg4mcNLO#k&=Gq5c06|o2;_vlUt$}2UXRH~_K1PIK__TRq?gN}sJ4Z%gz!W;j!=p92Doviro?3%q`j}5%*w_1?-JWY;lVUw@*R$bC*cRm1YtEs{<VY%
70Ayvmj7bO+NtiGydHeuRi0`bln}>8Hd!NTaCL5|sJXlAJ#?efw#oHdND@BF#`FBUt<_M-t|j8qzo7A~v;M{*>a=oVlavEhs);Wf<k_Yzfz0B2%+8L92wi3Q
kVkHL=u(aKd@6Vus{$;BIkTy)Y2ooY?EpEex3?^V7rg}LbXwt5u2#qAi#P57n?}za?A{ECs%G8NtjdbnltU&S-Sx)uJyYjTRJNjKTJC;8n|jcifS<BmJkA+h
Nh^Pjdhk<K`G-ceP{`Ptkg(+KRm@uP_9mG{Ityvz3oSwLm)3mwfzbQ22DC0+fz1}Bm8E%VaKtMvA0t?^IQv68VYRtgbP>K>(@+7v>3Wq&JNnH0k9-|6;`B4Y
Eh|$I1VXB^<FgKjK(rmyp_lYQ&oUaiblls4NxXN6uM|6=GdLFHdnZS;l8ry0iyf>ryIuuP><7Ds6GzI~Bc9h_#3Q@lK6W%eSDku8-4)e30!WFePC+8S%8fuj
up4^fF=)RGjdBy7g{R*K(ouAyqec^Nk|CF%1psl(i`MbR@Ag6BtMb~oI##6B-ZfA}pvA$KY{IJ*N%M<H=3Lko1mF6)RG}OTgd3qL#3a;_YnK82j8f>0+dv*!
!(VE4NNSj=;$yK-*o*-MO3(-vMi#Fh%WgeqUH}r)R#3R>E+E+rBd?QIIi#DBa4dUSqQ*lA26@Huw=%jCL+Lvv8oDQl843$fAofP(hG`3Z*A5OX_PHar^Kms%
CV8B!h49Z<hs*3Ywx3mr*8^P&7jDmswD1?{&ec7iQtdXzax^uN#ILZ)(jEyc7}=D#hKI<sIf?`M$9785rB4{ukLuPHnDQycpBXQ@M8Gt=G*)Z+r{8Pt)oFi7
9?9Nx=pRqgL&)y$A1!wQ3Tk>M4^^}sx!ix0gU?T|e8Gvw`|2my5UUlgE?!Go(}kGW1PD|4(&R|UZsUiTKu|%u>rzAL8|<{=)_=fDd_FdDQG<sxlMX*dayF(i
w+rhpPzcW{!rU9O0--H`Ka}U_D_xV58V<=0(rqYjpyevkcAWm69Tw0=6e^T)$1J7vz>1Q*>~@tuSqcaR9!M2d4i0+{O)Rvx9I$l+Fl|Njq<@RBN<|bN=l^P>
8kxRavR~(HPLtOfGj;n%b`(bvF>6tPGa1PrPpbq&=K#ro)JTj=odOpfaX1*sK6t6N7wFQ>`Qdf`-b-=Z?Sx)#2rkQzYzU}wejLJS$LN>{jV7M(2Z-$U8s;WI
QV4EwG*DR`sG!S+Jy`Fgh>X5lV`pk~j(hyCRpJsp0qzRp-m8Me#|!i1k1NXtC1Iyd#L~L=(0M4h%22y_L3|J?Q@-5%gCPfNKHOBHdhmW;r9f`uT(^+CX>sRH
sU-H7!53Ga;w!%g@hukMeOFS<>(T^w7$}1U=^t!@L%gK&%_#b&4{ZabRb2F=Qr3X68<W<PL)8XomXY8kdegmE>c!k$uYrKpW%Qr;X%k$q`CfXUNOyv5FLKU+
BwV+!ghBhM`GZ0DBcBE50wvvU|3?KR#c6WF6kD&>c4|>t2FX`A!Uw2HE@LFMOf)(2)inIFnIotQYsGPVdqFV2ktsJ$;NlpW8s_X{>Bx%HLH4@|pygAPWC~H@
%uGUFg#k37?m{ms=UsG$8CebOR||LVj}c3#6?*$kj`7F4^56!lW@raMmS}WX;L^mSQ1v)>tb4MhfLsHH-zH>0C)H7Q-4SzfZfN#yT&pk&wJrJr_N!_GGt}{>
$*<Zb`0wyGIoNZ_h2LTSkl=n;Kl$eqYHh*K{ij2)z``mVXb5?|M5_b!<-qEQ#%Lliw<QcBzuQdBW>GRs>a-zM+!a(`4C<!?%M!@8BQAW;TU@jKI3pSCQ(x|%
qLY|?czFsGz9_iO676kS@ZJ(BhU;~zy4CUac7|`BLe+m@QhBSqYTS}JR^~`RKB9`Wg#>6+?mD`Ty_FJJTX)>^0$_%>>Z2oS!Cb8|y7%8R^s;CD=wA@xmPG|G
x`rsLKzO&{sAXWEx2q&HlR-tK$lkg~I{lxzanB+kLdzzuySH8T>~X@8It-Ua)oe}OGvSH2gveK<f_it$G_8JXx_GrM*}hoOIzjN1F~D;OKp|;x%l;yGis$wy
y!U~^_f3HJ<N72XUhu6+)YLGUE4&-C#}h^Mupmafp$O;i;eULdpN{79)gfortY1+C02?U<jKCD~%{#Ks;w$vF$*V{6irqlk4lI&aHGQPWTZLsyU-YLWZT4YR
$62a|FhdBVq>h9R74!^vP~I=tS|nXdPmgF$k7W5bYU25zL*me<fot48wDu<^peY@$u7+A<cg?n8|8ynhzcbfkymlv>tcSXcuE*7E`58g_pplf-B@MQiy<Fn$
Rl#S#n?>)AVW~ln_a=gkTRt^TGh8`bPj6o?N>*=pelTCJ-T)GLmN9GQ+sgCb;9AeiEMnj)aR#r}A?3`PX3|7KBwk5Ci!xb?#O!7e>`$ok*Ivx~ZREjnm^}O5
D-2|n5j4iH#Vehl!`sVWoBgOH{*CRfdTum$j8#*1p}AEoH>Dfx8A=Yhm-G?JrpBA3<J&a-dqvdg<^DtW`L-9`+l3k~wS1gDn<3>6B#TL*8SQS1$0I*+|EuX(
p$y>D@P^2&VvG&I1!!B8XyM`IlYiUI2keRX6W^_*8a}Urek$7m#5&f|hweni6P6icY`0LL%>5{StPQPqLP3`eBDQ4^jg7z>wy=^i0;t760Jx{r7}~Xq^<ZSN
clHED^ORfVG?`MU1swdKKiOOg!bdsRaSyqIrh{J6#X$6Z3&y|c)e&_j5=%Y{DbK;aeFE&eR|!$oXDJ5Q9JQlcU<6PAOK>ww_>{(MVbG$bOX$KCvD-fYDOH=3
_uS`oV$U2Jz}<RaljKSF0Z*I>KK|@54S-4a8lFu%nXWv~EAwuSegj~*^COW(t`+ZrgHixV^p+BxRUHpB{as=5If!Gu)g-chCr{<%ylrSL_A?F*jk$z;Br48C
ObK6ZM?Mw-Sm1)Li?xi5B1hJs-n*m4UtdMF){*U){9k%`tQU03iJa!<a{}IVP!-vx2m%l!f@9^d-%1pQ<mHO!G?r6^2flXL>zFC9z0z+^8C$C@C}t6BD985W
L<W|WC!)pywZX-ykR54W@kvOK3P4tPk`ROugI{zt06O%NO^M+3$;W!n#!8iEnk%vG5hB7du^7KU+MI136>BpF^z3iu^fh=br{V<Ww+%%}%N^S{9Z5q&c?mrk
sxY=}NFOfamC*kb55-m$JB)EXrKmdtD}VO2XG{WA0vM>hkH0Om-Q?Szm%OHASIN`?E3I_-VOz>`yB6m&7BkwPVA$m+{iHvPKr|W?o=3VvndY(pazEwjt=e3I
ijdAU{73QO*Qe`C<!}$Mu4fu)<FmPPFI%s2@iDLd9Pr6Y(3^ybc<=rI{h5(kbrin?ztV-<Mp#{k!DI?YMa)7%5jRW(RIHaIZ$TDv2tUBN>a5b3DJr*+#y85{
_Z=xHlKKWy>H5xLV2;q0-_y#MMT5>?kpr~MwoWJ8#?1+Xjk)S1Gp%vCqV|}uI08RNI8-nk`UTD&NPG}7tNK;+j3EtX@k(K~XARJn-S3yqx->>u$FYh-7DdMZ
zj-4cG4<*h&~By&h^eT1iz8eToaJK(Iapp_WExP-4BzI;ZlzYBdo2WGWjA7=#2~zxlgJKJknkwVuxHep_MEZ!b!+R2ShZ6N-1H)2FKy#ofrR)^KWFlGvlC`q
;?;$Td`&DE!PgehK$MS9^@usQW+b{LL%78JF6#Jn(|w&uHo=!cN9efI%>JNUe>Exln96BOpPx9zges}NSwwJcI$>Vf&gouJg)3R>;yr1ZvWA@M_V$MP7Jsdz
*9Gr<?Pl>c$C;>GFy9HAgb7miNY{9{_ZHgSAOcw7y(HWJDvhDEDM3BgLyXV3xS;t^I@+on%?{D`9Je#Q__hleJh_Z~bQA(G=JGb!axH2?XLcSjeBhWLD!Y^9
=VUy0djqD9QA7Igoj%_}#;j7u@+9}8ME4-i=g4O7IX=yjI;Hqql*x<=;C@#Q?C-iZJ=qya3NvIXPXJ=a)H3XF?E680TbsW*`T&t!^5xmdq9^FEXJ*cRmZprE
Y9dzf&en~vaOQXwR187wHK>1XnQcyeBK9_h<)eZMiQtrVJ4E%zBvZcoj*Hpoqcmx7RP4fV_`|-f?U4ec3N3s{8Z)DxivF6qmyW}HAoMoJ_;Dr&g=qRfc5>gQ
K`8l$v;}s9f6Iqmr!{>&6EQXKDxG*RYs$nxoi+mw=c|KpP$_L}2+<Z1DVuAccxc1W{*iG^@{OcG7bhY-ryDy4YZrAuG85A&o8TG7M7Gg*1uF4Vu*E`WRpGZq
(+^*H^B`8zP)cPI?EPI?*itPE_>Sp~ts*2w8f-xum6;a-{)Mt}$czxkeKnWPEbV&3hv6iEC!oRdD3~RxEL3d|6#J;l+N&}}exPLT(+m)dpSH!Q4A|eqszu@9
CmN+-sjw1xk4%2Srtw*}gBT=*<pu!KfvM2^9{<Uc0fT}=vKjcA+x)KNp0bROsrBi_eo3NWOALT5Tk<rA(IuV~ZU2ptxcRk}Y;qZf$<OV3&)2Do_KXkRw#M1n
=KMje(cDX7_7byy2^8Rq`i)O&W(Y1MpqRG%6?xGDIpx;aER=)B9R%8EUBqnqTdihzL&7L3-O0tjvOm*lWH#>!=P(R{VbTk~o0WTN<e<oX|K6f-OVNNtRE+*8
nmLqHXB#8StbqX9<$>aW3OhlKYxtVJwu<vQg_Ki^E7&F}*19{pbT|~y3V;muQaF$`aCX4J8ZkmpzGg^(CkVhS1NcRN!}wkusforVZ)jJu9xG_7Im+h=q^^uO
%}hdTvX1S8VJhDi*Y%pSoa0*Xu@D#%B^ercz<^8y6y9~D8p6@?z;euFTYWO!9#XO8M*`#(rqy37!{tm)&~6RX2}Wc?dBQ&u8dVn6|7Um0;=W-;2ik&Ljobem
5nZ4O;za=9ot=Uk79s|Oh3tkh?2_Bh>z}xCr*PybMB7(WCD_uZQmqA~0AMm(ZyKa))VQS8aOp%~F!CvE1V48J!)fu%rl`A$+y2&=+FTV|gZ3%d5td5(Yai3!
n@<d7ea4*IaV8^nTWz{~enbesoskQV33c(FXGUEa5`M+fGIa1cV)-F@#yOSNE*rbtoD}X93+c)^%_QXatD*c^R(H_QqDd7wj4UsVNCOC?h-|f0Nz+-wo-Hr}
mx?tDX4n69|I}^x*($u9laPBocodlet}z?&?QlGMZnoXwH2X(Ev~}b}r4Cmb-J#1YL2)Hb*E)uYFz<o%ZkaO*CB7R{<^QYMd`(6AOiNQ<9hDiReF^KaYZ`#F
6EA*#zMGTx>){DLM9-rBEtpegA*Rgyl~N0z+-L9si$v*5B<MPHdI)*rZJ<v>6<L6m&dneX>Cc7$mhX`H0@^<~*C5J!?i)IW8EZ9F5?uh?JNVCdehaXmlMoRw
Vih8%3N;R^unm6oH(RhB^yZcVdq}oSBfJH2ED;Rc*_#(@AH+b*cW08Fpjzk>7x`NVEQpR={K5|;Rrto1LNgC%&Se1lJZx?Ll<<D=j&3W_w16|k6)0JTKknxB
YE6ET#^RovJ8a=f)iqR$Ds)T>=g2%S6zQZ1I&jZo{hGPHc(^lTfQpt>znpsrt+}#5G$(}Q%h#FOy?!4ESQQvoU@?>o9b@DY-T?$Oa3-4D0ooEBW^Gd^%b~`Y
v$&aBm<6d>Epdt&I&op6PE}{Ih#e9CcY>>x(=6-Sf51KcYIvn{7YpXtWtv&LG%@;pnO`}9p+p0Gea0y)cI@p1<ay+4@@(80j_Qm+Sgc*Yh_;Fq`s_2?wOx%5
-I-j+SwA^7S@(6^ml~1rf&yJ6CKO*Itj}C8!57Ck$qbjnkg{G?NCb`G=A#p#YL-$;2MvOek#**4+AIQU>+9r36M`h9=&odyS^d=_FBYM_98!@K%vXog{X<i7
RD`;JqZsB^i}Ek5@zE~|2C3D+^x`%<HtD`ZzEbPX0d5K{S|iLkehzC;<or<gb8IIAmYer5DRzil?<t~#(<k)G>U%D>(JX?f`UqGZbil3a3l8MYj7Ig^${(Z-
ClwsWiec`3Z5->2Il2ZeRO2W=I7|(lC0(kUlfa)Al_jtL6NgT`GZpr){|FF5^{ltH{$<-E$6P+EVIuj{bE~F$wiAjjK8GYGfgb1GN?e;GM`Xyj_Kd(0Ii~@Q
rXs3g)Cvv(9bT9%eLf{5AA<)hfSq6JQ|_XoPOOnI&voOKe@F5^PH!k9sjMtmdn6Jx+hT))ZuPaSenw0U=~5HU4vsc_d%yw8u+*UC4&W|}f&K?YKW$an%uD)M
_7&OOd(1)NU!&p8;wP+?a+<%IRxoQTc)9qC{nEvw6XG9jD03PxKIZycBuJ}gZm5TCFj&kfYSKDsAjpemV2j{sW+2i}$ejHsA%R^X)<~|XSYm85LqmfT=t{nF
_G7D7l85Cr$Nu$(3xK=N35W?_N)AZ5T{)f&?*J$L;oTTlixaU^Y@Rp|5vTh`{sAyp@sUu#jTA!KjpLPS2xnV21j)I%+A*5mvu>DiGTtIwu2h>TnJ5GRZ|fmN
utbcy@e?^z2&!EThpEJtlDbnjc|Lx_(;4PO8Nwj6>FRxs%M8+DjfwhOT=KnfhP#nySA_}j$LAciyRI=S$&CC7#8M5T@xS7@xOr0bnolBL@RF1n>*U&1KMyW`
`vy?%THPIX-1%+?$zLnqhl_yj$B+toioLx=w4lA={nI?4;XU|Z*wUnRrco%eJUXk%ub`F`(j9Q!=;{2yoh!#sb7v4wtsj-L%uf<R`HP9n2Ms_gS31R+`gi8$
aMuPTs|+aAa8zlC#<FuUq;;aYJ*>XuLgP2yLyGbF)r09`d7angzB}*ThCw`_xnS@&+1~Da$bhuvk-_47GvT&Ix&L`PFR*jlovk<h3#Wf!t(Dh{Kq-)Ta@~L;
;s3}DoN{1Ww2rW5348|2%z)<29eP&FYclz)6;vy+gkRj``#4IkZ?t2vhFezF>QI~y;OagIOKDUC3ypRrem298Gc%K$Eib=><**c+3;aYp$`r+T;dZ|j0Qq7c
aTC5^Xf-!J#w;_ObR>_EqCDo}WdKsPPo|m8+IR|R)Zgube~pq2l)uUs+&#|JtS;UH?sXEzcAd+vylO(B&VacN)g``t%^J%W$Z5J?`4{#(yr>DrGwW!%ttF0`
L3ppB?nE!0J6N-j6nkEzX{IC!ExENxlDcI=LSKQNS_xu9%92%9e6X`)hG2NvXsQIN?`6W57ep6Spo<$`cy2tx6V)VKCso)~`(;I;N{r3Zh!Gp?f;K$_U3?!G
qf>M#MvS~v60XjS=*F_Xl`SNW!-VS$Vp7dRMPu3vqhx!G7iXx{GfuoSGoeU`fgEVK0<hp(K;_oCS*%y+oBq%KW&q1`qhCtu67;@$8!~|txTcqHFcc$OI=+0m
BSV*>VrewDH8<F@m>}fDCd;pXBNp>f6dH=-#XSEXct=rp)i*bJs<}d$y!?p)K1)Kjv+_pC@DTnU_5iVdGLB?I7;6TEG7qx+#W>~xx7J{CAok>~+tKjgJ)JjH
zti3Wz~Of^72Kxv8dOz3E=X-}@qJIdBbooTO#a!G$jw`sh{s4pA)1oBg(>^dzrPzHT&F!)l>D@<`QBq%?sgZqb}*foOc&7SvBUDUA&rmlUteudAdD}f1tW3u
O6EXJ0myH}xt?nL4$&UMTi&OGyuUiqAU1z^(1^BoxEaKrn|fEcrrI$4;1Rjb<TC<L{O)KRhdsWxlbS1+rI8|D>@Ndo?FPA)O>dwuF_Y>W(4=C`$FTA3{~1bf
ilFNdkHawzAo!@DYe&vzMqLM+rizVQpR>`lN~+V)s<x_w*t4dP>n2M;7i;Y~pD}0XM8wan2%&hsxpOIL&>PjZ@gucMZg20sBf?f5SFT(^O4`vY`hngd6E8Ty
ZAIA-wSX<ZnFNnrv;xp|@yKK6YWKY>0K*bu#jS5#PY^LQ7rgUViu}3cC(xs24)^(eENtF0EfSHEehEa58;^yiabCxOctqfpg=oG@RnwGCGIN>?&59<AMUn2s
&6<AU>P;VUprhJ~Z^NFa`3Gvkh3L@oKEmbI(iRy6>nZBH^Y*lh?`-o|uD}i9dSHFLhXEYRN9qN<t<Vx1#W`Ip&>GMY6la````hn{oT{S`>vC+=cDfI_<aK(l
$d1sFe}sSC5jex?-JrcRSIsimUc1sl*)snsVw<k7!)e$7yzCy1Pp`U$`w=tdtADShM5>gf`J^Aj*3Zw!e=Csi!&_i|IoVHZcqI@d3{@q<pA-|fAVr>)HQsj_
F=aseil$ddUDD%cyn3d<?rTckW*Dp<WXmF$O9%+GK7>R|+=Ubci_W=+ts%hysN&cG+9#>su+pk?#8`-2U#jlXW?_0w-&QoN9B>klm8wgNl73c!6)$!apuwvG
{cOistA;%P&);cszhLUP;jVj#ckUIX_3rE`Tm$uiT<)|GL*oWt6?rW;z*!oX6#FXpyX*IjG~R-_8Ybe~H%jmuV}{6fzy^3VX$YNk0b=mYb#)&2Ss;}<cw2dG
?n}7iEK5I-+<@O^PVK!-cQN=I;flIa9c-R1Bs)~3+3-q}nz=;-GBluG1BrQ8)+P~vnJ_0Gt><wdOm0)jEri!xxffPy;WRPBrChE=sN4SqTGzqu7dPdi1lQjN
xPK7%uE!-H<kV<o<b|$;&jCwts5SGsDEo!BM_Z*B6Y&hojz&MwL&DDRT)JyjK@gT-&$VF#?d?ua7w4=@mE+4sW~iCdTYRxiwE`J9XQ`~G)VeXVIylbH`Bhnt
?t#iRehPTgwxEE-J$$u!<EH~nj<-hH1NDesrs?e2FS#MyZ3{(0wG<#BjmV_{)@gh`=le^I?|1sYZ3)miM(2)>Tz-_AZHV!I(ICD~K|hR>a*BUFB`ZVNR^p{W
^s-#*;U@OqRlWI;#?;X2CUSJeT4%U|_zr3naE)OZtAWoh>ufNKg8GC`@qbjY8KHQuLu(l1X-=&2dI#9IM@XuE9UwbADZfw(!i?&&SsJ@f7N)RfWMH5FP{LvP
Rh6>MsHUe#(L<g0iF^oMX`Tm5B#!>zg)Ex5`RYE#W%`uy3;|<>W{_vM5-cO18%K6)?6oQGekp!PdJ+=?csmrU^HOhr<cUYt62G^<15rrr4&my4yQm8x)<uem
`D*|B_aby@zCYImnR^MzB6<?bE18UmpHH>ywYnfI5ci`xwIj{0I*dqn;|a0J_n*@6v4dR!?*D`dMs3h0M5jdA+o6^aE+Mf4*O%N_WoO7fRA2`IQ@ly`-=PDI
I*xCh)1m?&3rvfq{%J;9iLNQLfc>RsLZVq<61%@C{Ut8Lu~pq$HG|L=Vu!4VY@o=xXYYZ|Alt}$<SywZ@YPjhaUa}@JWEFO);yAxWaJt*R2%!Vc+&r*<5_G?
FI;yo?jU~U;uc5^rMvs?#yiJ{$~KgnYDiWEM1cb^mkFJ>H2HMk<uNMU;nqMUQ<0JNv0z(EPwE}0>4IH&E>BsnGX;dEeVJ4(<wR3PYkYnim$3d}89GP(*;`zf
0toM5e1gY5S0kZ3Nd-q*+_ZV%m<y)9jb0WOW&=?~4lu!|SI1iJ;pNhTq=5>t$xRjR>&XtU<8#3UJ_$c1Z|KKD4a??dI7jv;9%g^2P{AA3W|*`;`cq3A1_`D%
Q`Y4r`<>gh<tpKP4be^B)j-p+>+-Y`9U>zH_}Z!;-@EbLl40CUngp}yKH`-j90IX?sDd@lZ#6Z<+Ypt6FsEL`bZA?Z`zgZ=i4=MZKy013`>l`NSH7udyk$XT
hi`*)&fAc8SRa03E}MvQS%1>cj`mA~7>Xksp}eyX)>E}z0#g2nX`Kcf1;0s}^h2KS^jyx2a~SL>F!%GFHOtusoS?f*Qui651b;_#Ms1r#IL;E+RZ#%@a+DC8
u7=oFp^<tqoA1TCRRxJZJ7FVa!U%s$OtTWvg&-q(Y+bvqkvk(;n(Mw_?l_7;E?rE5U8CD%y3}(Rw@Q?Qdj9}j1ZeM#0)$avJSu`QoQvvC%PNCH5f24iqEjEd
gg6-bQ2pCR8#3#8qTth=?>C!bYnsu7JHRf^b{J8!Sglc24tu3}#!X-lq9b;^`P&JeMwT6^*Vx12CY$5w57>HxaEVoa&kzISoPSzr!pM+uaWLy3=k)X-eX{En
&ix`a^EfpJdzd4O14Li-+|^vcpih5kZ&;@~gA0g~V;l<zJ396k2M=G7*hEBDF1&`W`%7a6>l(`|GnwTQ+TyDSNrkXxVu?`SUx^C41y>D^X%kCH<_%fu=M&bZ
JbfUhY`h4^4>t3~bjucgahEpDub)jnMMB0|S;dfkjx2zTS2({+%0fga>&r2xGolfwrA$sfzA4ej6E%k~5-p*~cl8ylV*&skUjs;MXIZ(?EIdcP|2}+8(Sf9-
N2}#R8g!#67sA{DAE<R_uDxf?URc13OHi>Hp)U8rDj)8^9b4W9l8Vw~80Yb_QiUqLjbJ|lBg7gZvq1$kMjdMC69!8#w;7K=i!k)6`pGQ@3q(&-6xGouVI8%y
Md$3rUi`9@1S@fCI+D@94IS8RolyumoR%LNfC8qrnp^}s4Nm34;<cIsk<jSdb$vn+{8<4EEt2FzxVZ<XR+8#hXX?oGIT{BPd9IV;dZj#0KBWw<?L(nBzmi#;
bqofxK^<N|5FeZ&!n?miKpn#d4z5ZAzpwWBG;KG<vTJKE)iJP~>x@6)(9K;S!~A$ig48t!<%vTZz~U)Mfb<M(bbmMk;ecRH?1qF#%ShMgEDAW@74wr{c>mK~
hW{7Nr0+Fk-t(}Kp~-tfdk(w&u|myU-P=99uYgoETgAZ6I;$A-M^F_x>QdB6X!=2-;{TrTs#w6JLNlPhR(THCYgp-nf22<08F?*#gE$dQes@LhOO-tXxLnS^
dYk#)a>PZsR{a^`46W$3smq<V!EZ-VraTBCRR;$nLB9wkA#fI1&Q4*KN~M`uu;ySqw?`XuQ7c~RD48JYV7loTyr`m+4AxP-s~-PL8irg|3aAS3GwToYZ^qZ3
tPpy3*S&`RfA#OiI8XuA8n^XM%h2&6+<ZYzbijJ-Fhks|opT^N-CKyxHIf%c6@8hIlow}jr-#lZZQ&#9p=*3C&V=u>NND0q-F&20at~7$79|!-J4RutYT@dU
6h@^bFruL3CKAnI*ncy4`iA*7iX@(o0X#o!LXeDfpEtK@Wv610e!(ca6!bi7X=c(7HC2sIyh6`3V-EV2>Ra}M0U|2p<D%>Fx8AvSF~O@WbyP|(HV9RuEB4e!
v#q<`ZC^SFnYFVq=+e8R^>WEN|E*l&V!e+ll~2Z4$p$nUA}ZnqB63u!`|rIi?#6BPRpTWlm5hc?Jj8YUnlY!Qfleiml59U-CAs0*|3s^+gJ=$wk~og4W#fw?
^?kG0XS92H<D7Wk2h<>Y$8xXorPD}b5%N~}e3IaykpQElzir~~F|>u&;^c4hukO!-?k<xt9cz#I2%i-BOyi4rie}9Hq?D@Dpj}^zA{%DOiy!LPc<_&~u)o@t
gJWZnoD&rWC=FWJz%xuClJMmfjI<Syz>tNV$9vTezGbVRI=3~27hv>}{S-`&XMKv-W%BU8k`3`>c%@R02NmMq>n5HJDuy^IbVU@-%M$p%RPSv4t3=|&lksv~
TDpe_Ah;hDOrI-?^CTNnX=uUDiUr`VI9<-V{R!AJ?(li`ErAjH+`3hDBQjhHSG$v@qy!(4LiS$iROIB~&?D{5QR<NMeB*|c+*R~-$sI-14hG5^17N73p-s)U
Q8B3cUO~!Bn_jDxgVkc{8pT=t58ziKOLmb{r`96W!#tp8?q1QA9o!zx7hs({VXg(Bn9k|xV5=OUxd7+L_@NCZZnn|f2bkf3kE;DVpf=t^B7nK$MLwH8j5dm`
i*bF9`CCqL8A2~GLqN9Dd0L0hm7Fo^N45VlC_vNxdJv&-tnQg<2~&6_;{*W(AkOFhn_fQ(<ORB=RDBvR{i`kwW}SDzfLZYpwUGSvYuJQs;1?qh7V7=sm9<P*
Ua!;4XR<raogj81Gwl7MdU1-dm3h%}qh^`4k>_DtDu_024#J_SWrLs<GNllj^AcZd>$LFChX#4%`EKA3M?<TpsbU+w*uYGjl^PSS@-NU<wzs#t%9thmZK@X1
9EiVw^}w=^<|m%eNy7(rXuZKb4|+K(at_p7D{G`dA_IlN$Szf9yo$pOWaNMUWR^SP+`jV2`YG}n^L6USELkeHT2pE?HkAtPCX#Gq_i3r3hifsf%`*VP1YRFN
Xd{S#SWUXCCdf_pZMk@}I;<_$^`M_W^vf1v;II6i3I6unlEaZr$h7H8?5$W=^9*bBq`3AOM=~hJi@?&rY<z9eLrSKHM<~MD!D$gElQ>>pk2hdzSxNSjhIa{{
!%d?yoQ!^dOukM4K2&Bmp3fO=RDLgz2o3VIzR&21f!6eFCiZ?~A`Q8_1MSLuhw8A^td=0y`xhs9pTpi@oPMMCsTLo@hCV1<R~IxT)(jiEf-<eU6C9b(k**}5
&r|ZJ4zE+3V>z!Vt^Y}=1DB&k=gQ8Lc?{CmkwtK$us{myn36QTP;z=S)!;5j+i%2M)0!@Ah{2YO76H39m<9=bHTzNrWP*L0L;i``kRmamfBErg&bS}y?~Lo*
+x5bC_OX2|k$C=m8pn*p2)v11pp|^MR)m}M|Gs40lIcqG{F>Z`ilB3Upr_dmlk33)08eU5tf=YumPYo0Cj!X?L9T30ujh%ae2O+l;;f`*RQ*eYnYU+*Bank6
)NqG&Kh5%fe1rJ3SEo{N=y$1wp3Q`Qu@dVvw+Yw9tsCu2?{|yc9TGe*oP@k$q1Ve-=LhS;h`f^2;GgB7gCe^t(`^)*zUFt%GT2yqz@E3?s5Y0t&o!9udXx9r
S#h;MqA1Al;kB_i((Qo7yT`R8F@U(^*Nr#0!T^XQf>1sXA79mIPmeF2^F{1Hv+N#X!~!g5Q0>vpM-G&vzuV_9X(KQXfcQUdEuY5)D$m!=<MwH_tIe8h0#1%q
GMmYMPXOv$bMmi=-Leh;1ikv}fsuLK;V0-+m*gEI`zDJYR_P6wK>T;mzs+1`>jA)~ecvg^w?CIRco4~&Y}v~*t>T195qbsaOm4#`o;gkdhGPZB-|%`#yiBk>
1%332l#%cy`Ese-P#mNL_LR0;auZ4nV9rV6cGm{7{uLMiS)ReFm)ErKW0h<-?I1N`LQ6kVxZHs&spkL3&BrRK074hKd_pfPgyIzi`OSqwwtkG=eyJSL!4r^R
{)gLabFSHkE1U-uP1*>59{(2jifEFT%^5Z!ZivbTvFqjF1DC#h+I}=7$c^u~L_jvyGZ-x57fqQ858J!r`j*d(Qcwz@+202_F=FG#o)vA^DHixj7=d7inJ!hz
=L`yFO)0i!zcEo{0jnzpukt)Go+BT&H2$W>Vd|YFOE<8z-1mn4CdllXk0I&0V<ibWRwBBKz5>o-u0G3tk{cld?hM%Z5Uwk;97Fu5?_eV1m>>F~Q)yiS0_TUV
gHOo~1H`m@57-Ox6Z}SSs*7CwBv|a|)2aIJRjOc%i{r`RYR*nt^|Nb-c_pC^$#|v@U~xW>WS24Vp`H`N<Uf;%T60QVDpy#q&%WD8qGD08cUVVw!One%AK_Nf
h*mlHin8+2g0{Z$SncN|7@*A?Fb(*ciRt*KsYggL>srrMJaWKQ*+gi+2CF@16QbQwChRHq15T&zvmFpnlKb6vVL=R_FS0=#iotO1^}9$WA+Oh+#FY~EKEpuI
9xBll9Ukxo#lLO4Y-xfeEzB44VEiUBwBfA3Tjmp1j-l$CS4Nk4Ld?gAdEeXZT~JTTIY$MmlFWF7JuVvX5GwT=&CG`MeE21{ADEdh9MNghsa?V<_%B)K5uynR
u&1i<{y)|QIt2KBGZPgUTVcTrKs#W$ReDZsje2nB)oST<VRxs6NR<3E9Y%|!gG0wkRx_1&ch-sT4zIt~InUUgv^t?Vk<}gC0k;4=%0V*Pkp?IRUcYVR()|f-
^+OLEp`ykRrD?o6ilvL6;};?1))mh4B3|GVo9mQX*mi=ZV&HTi9$|c50al{e;`i9a8S5yXsMD0j4{er(iM5)jwP$%)Flf;0?zQ&O17|KRTH%;`BAzGidubV_
qwfTszF<mho>0PtkH=e8$9%9%IucC&nYPMaBg?d>zUrqOdVo8pLg}$Cioetq3WfHHtq6T$f$WkoA%TsIi@ueYJ;EeT0bsA~J{Kl;<a%UtDdfwbDuGfurwY0C
$TgbH!yIlP1W2~soFsI>#KPuoxm3Y}t6Jn02}=OlunCuhe-M`dCnaqoc@*^_I7(S*v&=LZZhxj0q?>;N1237@w>UundG1z-K_LTpe)hgmrpo^}C#s{roHAMN
z-@w$WXgp%{1gM&x*7#0NlOS-4k=15RC*xNkexT}myUuGUBR1r%XV^`uDJ+5#eDaYpS(CxDCKYiVKJFJfmMzWP8`$HNA&*y3;~S+Py<gDjc%J?W1%!x>M>>4
t$h2y2BXhX`#P?%aT5#eYuWD^Ez1spTDy`YSBoH~1<@7-h*UI>@d_c|60q};?rpZ5Oa_H=lEzh|M@JtWcBE*Ah9fyEJ@qSPhqhdY4s<n>Y4H4JyD?%xIQrWT
0>*Y&R$~{F9n`U*a=-Z-DE>CTGaghM03^!L_CAP!dbZV5twm}<bmVp3<NjRt67JLG&cs&@)Koy{dIs>^&Ss{!;+{9~Qrs1Rp@Aue!MV+*MRUgJYmB~t)dCiZ
)yX0p6_v0|UAo!?g@KYl;?eU~X1AsCvY)BX5qsH=_NWK!uZ<LRUENApJp3dw9eEid1<8fz{}ZmrOToOjc{y(l?e6C{Q2bpOG1)^IJ-W|ia}$KM6=C;T20YH#
=GhYL5};*HiJfE$!UY$*O5c49{L5|vykI5Rz}fCCeh_@KManQfIlZOLBYu<S%Y@+)KT1C9I$~R_sb6(pJ`cd-rh4f~&X-9;xr<K`e1K8&PCA@(O2b5JNbhIv
FkS^#Y4}Z%(Ggon#o0>=tI?>6{>%3oK%EgfB<9&(=q7BWmaRa?ed^SRUDMmWu|16Kp`NiwvVqqmSBDSCnij*KJ=3mrH-A*N3M}cbSm|j(Mcp(vM6!Y&%o}rF
0l5nLB!WYkq;(n-gI=jS__SN$<_+^oY>LCk&~d#S{HWpAFv0v(HOYwIc|Oleqz^jb;h%+*ZtWe*k(KzFu5KXwOy8Q5{3~xz-gXa|lpN72`w@8%olgrVZk)5g
MQ7H)r1jm`og{K@$PcmL0(#&@&0`#+-}S0)?9hQFvd*6O;`O}m$loqE)R$dO<FRN1g10Q^g-`oehFZP>Wwn}6!g{gUM*4B4J&{%Y+fd9M=}L}QCWogwUar7p
ee-j2o0wk4y79t~e9wTmny76|?ZL$b1CQf5>9mz9W^B0uL;DrSYh$#$Du*@T@s+=ty4|EL8CbR!p(Gh708bS>@?l9sk0<ZloTRf!4!u5X9$ut-TEb~sEvCVr
WK5iySUhly_I)I=15G)q<^bvsQYR)H60#COs%a<KBy`XR5Y<4Srjw()hQjp0ggC?`2?b}$6X;{(<J|j-#Tg|u($V%XfT}xG=f@2n`43S>L^^KJy}dug0YRrz
-T4w#08$1=Y#}?G=*!n?V3T`IJ6p5`q1A0=%7orw3R;t6vwn-{8t*tzio>z2$rU@YuR435gICnL>}JyoD;ZeCftPZXR_WL%x`KdL?MYn|n#~{vArKd3Kt#}G
GBGd&28Si9j^<}aft?`C4OH?imb2eCnDWZ?wA;GR3mo@1-6D15KYRF*%q*?^N0>v;@)Eq{WqrFw54@##^6v_^oNWXKegJj&dY*<JE>qLC-I}&b)4#H-#fKl4
)6ukQCEyZ`$m)u>jaIp*Mmh~YBwyO^8k|xkO@ax|nuPxM2dM!zhyTS!Yt3MU<O}S{4A)ZO7y{hs4AX9ETyJlo9U92A+-%2b-fFz7RrfVzdyIxTT_rDit2r?S
NM|b@$+#`68?cCFzG)2fj*6;x>Pdzy+?=dIOkk@z2oU8H=!}VihL+Wr@Qc7<s4Z2yE)d_bPm~Lu?W+W+;SY#jBmcX6;mEPeJsugF;?`fasw;FeBaXg+IBT<G
!IiKui?Qo^?FD|2`UWbto2}DD0+F2_`u~r2ePx5;4589Ez_U@daf7PW%ltvB_6ScU;KA-2M{lVuR<{p&%{Hfb$#{O_`EkI_$D`93b7BZ*tDBx}8A3EvwU<(l
BFG>P++)ZK5~~x08ClxSRfXJ#-e!%Ncu(Ope^z{vDv@IQVuVJF7h>5XS%e@;O8&Jsfej;==Hj?%;P{0hhCT?wjiBwm0?8vl;|fEKe+n$-Y%*MQZdZuG?IRNh
d_yf0nJR{0a0>NUgUD`ep(ves!Ea+#x0htW*XtgKet}Dn^}kVulaGP2rqj!=#zUVr=4xwv6l%J&qX!Tj*{)ZvF8v-on{=RWllULns()#y?n;gvoJ{WZ@ZUx)
Oi9#gTe>4^YET;kzEMSXu)KT6hlk*^3L-}?qwF)N1hehm96FNK{diZMkYkh0IB&ZNBK#`+im|8pRe70;t*GKR(OOIInEOfr)TgboJzqb%W(D|FK{W91Epq~4
&~I2Rhc?|O6Xm!<6Ml2IqUxRRAUktHlkN%y!|fO@M<|QHOZ*QMv{7^!xi21$D<Y_t@ZLo0Eb3NMI|4q?NukU%Y1}qhR6hYERVlt?s-j5pxWQ_rAclGJpdGEA
1zA0mNs%;;wSosD8K0!YG^GZq*=#&+awj|8b+=C)e{QJtIR_9!ON~#;j%X2wZFNz;FvE3vyC6Cs2h1bY+VqnZ@n7D2LRGIkvOI6_1&^pkMmym@z37lSL44A{
oY4CXOS^`~BGDx1rOW~Bm@f<KaVF$f6o^Qy36dcoxtrCo4PKm^=6zZ73lwsA8XCUlXfurU{Sh9wqX;*#+Cgu+moF{n5wuTDXj>OsF2zBgDg>Aidk2`5mZN?o
HV4oTbKvsMm(e~kQiiNKVh`Od+#`Pks%W_M5)G-=RJB_U5fUxx;}MtSasnnA<NLkQi8s|+=0T{7bY=`e@M#sxd#3RihZJ=G?6h}eP8zsOeRw{AnDTFXK8j_^
7A=az7GsE7YJKioFT~>LR{xT5Ymr>*8s(c!&-|;Id;&e!33gA{rf+*MAO-i<#?T*pG|7*c&m?rY5y%F^>Zju6<+xQ4A`G0?bEa5ClXc)g4|oX44tdnu6lGw1
Vi4Xt)Qw{hbr8VM)S>|gC-;vmfTQ*pb|*T5+`j1kWPY}W4Vi@z7}h-XMat<Hjs$?PNmKg$SN6*rfq+s}n$v3fjv{(qo=78-Ch_$3PN{$O@4^h%DTM2X1C5G9
^6VzZbD)YFTR_QNKc0gNH&w-;qvMJA%PHq-Md}VPd2D@nI+^lUohRxP{_hr+9vViEAWEsII9ytBV;MofRqjnKap2HI;EYhtFGxG&Uq{Rp?}(vi9zL9y=;&-b
TN1`?ZaT~xgXwI&;9{)Ty1T9@u}9bz7e)Hkvg70gBJ0>8Sh1|6d#1*&+BfV=+m9Zp^6f+m7LiHHWfYYerdIP$vseiXn5cMj`OrUDeA@vbuVCP2T&$lTYZSZM
=J64XU6h0#8%sSQk$7qyR8`U2RKy*j#}X=${!!Y>9*|Kg(k5+VMYYd^I|Z6qytr`~+2K13ccs%e!os;2OzSz*Nx!kD*<qr0g9TM@K=ct{T#NAg*C_Fa9qv~Z
D-Go7(#p!3@QkZAf7xX#K?n&?60m17WEa>8s&w5BLedt`fklpG$NFk{d8njOjKABXQlylakqk|$#&_AsgOquK_*rTAzZMd0b6ox32~WrE0Our(3)fVB9r9N#
Q)XqUX(*CejX3E7AgPIcc>Lv2{!+MSt)wu6&0gjR<G_4E^I@C3ovGwkMG<18_Dbn7y&Put=-vJ`XiUgO;U*`94fizpV`p0@Zhjfa|9_}yCwVLM{3Xw384DR@
xPuD2`#F@#1ZE$IM)E1x*YPrdTleR*+A25%a77~QCVjxfRN(V{Qo6f=!6opdp^*{WMvFsn1}@5_;C_<bL6svxF4H6=5BLW7jn63235wy?IYVh*p0oO%HJ9j!
1Io@uU?l#RW)w7Pxzv+bIRq6jG@}O__eiE+{c{9GBw(e883Ft*S?)EQ%U7p3kBNN0mdAM=SuZ=MpA)ri$`tGr_BEmjR)YNc;O2G}+|4Mpw7`+6VDYq(D~it6
IejvgFXQxvKWT>ZfAX!qE;Fh{?+Z70#cLW#ptaPYBT1XL7=Tf9S`tgIo^+`!D*BlIZK?%YOed>gyf8E)>tN`?rb^O$J#q*>oN5_4*bWY*Ohwt%ONHh-8oc{K
9{%DT+N|@92i&g1bobb56quX7Byt39%q(!VSI8CiVOc-Mxxc;vFyB)LQ^xr2MW@l2MX|}0b3Za`6904{9krERe<F#$Q{e)nF(kUwk<F?&Wse0AG$U)SPT914
?>96gb~;G&V-HO4HPOYWz|B>hc+dcW(udqwXP*884l`~6u46OIK3kOKSvVQ6hcIFKL!b^Px)>J*%_h+@t;$v<S<9eq({ckxIpqvI?qz)Vq6TSnZJ+PCOoEiS
p{CWSLqXR5+c^%K%_pio2)AG()kJfLCz^|&vnKx)&nkfh5T|lqE9dY6de_uuc$v51VlY2G;_BL(TQ2pnX_r1(jlKdg79R~g8OpYW1R9C$y`ziB*Hy6Asv^m?
?ZV9ohFbo1<^<9o$ZBHKg1t2Hu?p$S%}EsaWY0C?HtTy9CP&2tBYhMgI!#<KqpaW6YXtaO0h5hFLDJ=!qgdy1SwW>21xQP@k!gqTksTCEM~?+!ih)0A8mkq~
f>>A(Iy%8~GvB_FtGPVjK`9fv+m>zrG=$%C3(?T0_y-ctcW3QPR(Gg}(#oSe)3#k&b=z9BHA=pKKUy6z%8!=DD)ka<Y>bd?^YUETmu($flP;N-ECrYwB#0~~
bK$~5;ShoY57GTuI&|IvNtWB*BPc-vwFJ#xgh`1HN0!zs+zHMr{YG0ezU{V<&+4rKC-ZUhecM_WsxqE5sC#n-sq1Nk-lu|g=3XJfRZEa+!#d_^c>8z_L_~|L
vwI|D7q7Qq-w+Glq;+sYC&5Wp)vfuqCTG#J*=}6^Pxc{rVlxZ$!`4RL>!T7u;Tq(NiQ4T&3W*G_d#;$KLlHx!o;8I|`T1lGAxbm8=h}1&p}S~VtjK#Im4i~~
V2-=yh;kwK$2UC3VZKyes*j=wh*pG-tuz+cbvqCv2;KAhWs03P$NIBuH7+M&U?3UACgP?gPQUMan!K(3J^fgSt%9@JXV_fEsHJ)h;C6{XtP;M`{ilP!9brR^
@T6YgpXiXSgo>!c{_VX2)?-1K5sv363Klzl4@f&82xd^^uFr{%4Q7jC@hQADr(jG`(%^#z(Cvq>z119xyp)Z>OGU_E{hZ`@kkP?9B^KSE_r-N>5Q}7s6kstr
qKbWQ2_E_me)dZM6UkJyCAoTeuDRS$p{cULKz>f;zeDm*rou82%U(8)l%$Qb0bS9RW!ufRIV1&_d+RpRwZ`g&RIU=(A)$kuI-acC7iMr#FzOzRIJQl5T#om}
qxFF)Og{S-{jv7WKaRej8evU~QJw2?8*WQddx2x|xwGgs5mZIAI9<4r7HLc{DHz@-6t2WtB*`DDEM9jKMIV&@tU^Jx@Z~*B5mGpYPv-61LNA<R-=9ju=~#2p
66j>dKD8B;X^w?@h7cjE7|7&JQ$XS$b>qz>IF<qx(G|%k-!(~~wpsq?KR!@nv;>j|Nf$=>$%eOYB|KatAxbnEk?*q{UFOWW)dKmtYnDuI6Pt!_rw#Rmk;?oL
=cKqUWomfb1seA8N0SQK@eJ(j%AZFi`#}QA)q%e_+Xv=DaW|8mZXpj(P`LEOa(RD<ov!(Zl?f*t5P{C7{yNM??QmW1gX~K1Gm9>ipmSAr4nOn>bwOc!1@}c@
sGK+mTV(9dbc}{KGH?eNxR3#)6JraDkN+|f<^{hhfpc#my3$FTIP36<1}bPaGmGEg&3{XCQ9%s7RXd(xomo4*K%|Q$nqQp*#GBlpvP<7Dvaqlqx8sx5EskI$
j!zn4CT#@5i2{`(X1^|jm-DCo?J5OlnwG|hY_w1uqQ=6mo8pu3P(%}zURKxS5Y0%$(w^w-n2N<n=4T<poccS{T>v<3T}oYcwAyHVa4SU#zO#(Hov3wuMG-g4
S_E6lh0d^DI8E_t_?h=#gHzh685;F^zyOx|?<~U<cAD=xW1CsZ*bJ`)R9|W0_r#Y$G$3#1AraAbFudAQc{rwhz=~cpochjt4;sF1X?2$1-Ir!$ls-!lJb0P!
-{r&j$PH*##2R=(z+IdLbIEZ{atg?Ei9%eW0<#-~DTSeBrc8MY=~A!IZnHR@;|acnoin454&6C{8X?pH3YtaN`YKVaI5|u71r+)!nK9cJsD-U>GyCg6*R}%x
mxg<W;Bb!r0Rm-SU6SH&<{@-auonKpSLhjbLgGaIE3f{tCI>i+5Rwj3-jr8>+p^Yte)=sh3B#+BjxiV7ZAn*1Q)o#s%MA3UcWb$8Xd|A1W!y8;F@C<P@zrSE
A$7=%6ays`v+pv+wY|<%OC+Lnh@#r1Ok2&ZOXi6|4s_Z}l6Qw(2jKjy%Wbd!*VAdcjyD33Bd!p|%nQ1Prqb>cKM<i{O*A(uE20m%fCko_V_tbm$uM~xYjf@)
<?V7gWl8^N`;WX0dktpR*C6S^_oqvjAtrCNk>|EG@YMbS)<d}Kkcn*VNMpN&;gjOIehwb{`PG1W!ES{e0g&LwWv>WimWJ^IC9fy)?sRFWA0OuUdfN*FpE7Bg
-2$7iWN`(Qv9sacQCq=b#Q7d|Y4l297I&yhk@cQh-FBh}spV5RyY{4)?vSjl{ELXRu#SQ?j8esFcz~hEI}-Lf@8G=+CQ5tg+^E00VygiZCXb)0x+?Aol(#Z|
nTBq^FK<}_-}Afj23f1cG_f|F5_Xxc2A~2L6)dyBL&BD!@WIHGbvQz|yS-)WIi^9!+y;XAX=2NS=o>mIcIQQ-uMOre>EkptEF_uihGP^M4D8;y!qI&lDz3U`
%!?=y%Ukj>E*j0pn9srmT^NY5xqPN$yN+dr2aVRGb4CZ}a<3`z7T8;`FxiA>(JaLv$XE03g?3<4q{#k}HiIT(l3<MHBvKMo&^XS>{D;6-1&Zq9tav)`_#%>)
ND}9Bo?Gn9<t{4taWO-ovXOz8AI3Cc_f*>D$EL!2?~ho!a#eN4f&CChit2w*`51dnTWVejJ5*R9X$it$z^e6h=0V(V)Yo}^QO(<#&s!_*>}5k|zjci!&=xUj
hK~VB@^Bv{grI+ca0-L>@x&D|vhAkJ!mAN41~8)(3M6k)_-7*7PHt!qehf<+$$H=>T2BC&>;aU76~pEOHoCPo-2h+Lh}EP7%gdZDBel{wR206@yN8nJ6do%G
u)Gl+cHDNoJIUCq7o^7TklbR4Cju2Ow3UuKL_Uq1%$!U8?`9R#dZIk17E6ii2r>UdV#FU0!)$&<QB(FCd=6t5-t2#mRCpSth#B##Z>U?PxYkcFHgt1!9!LVD
>Y{<l^lEICn7d&)mwjMn?*#lwF$9i&JF*Yi0Wz8!=L-Dgxi)rjkrhW#7=oWxSQS7bB>}~fvz!KQv0L$y6hz}_8^Z6EbVPvR1m-22kQt*7EoN@o!ATfGA&U0M
3myMC07pDG_Z<v=jWjH-3wv#SIp}a=$H_oF3&1&+UPs&{mn$ENm>S*a4Z?NmA_gQT!I1iQxNG<`wGWi4^FJOf^v1uS%?64z+UDqjn53BU5h2#$qfQto(!DuP
__!7!Ns(Qj`-$dYcz5pzbVo&S^TN@&D?qr!c)Z#Ed}+|aa9_LDF7^`5vnZL}k7pk4e{)UvcOr`kYj!Fm+>vMqvxTBFG_k-vnUaI7Wh+pol(^o#i2ab^?v>gB
WB1X?5D}ogVZAoUV2*?T1u8+S02l)?*Wq!9F~^@n>)T3M0M97^>+3_ts5W=ziYru0RA1JV<Gbr*uY)C3;Tqe&1|s@!;jw0lUA=f`EqDDdj1P_ZcIyIghY?#!
<X^NJn^Wn-D!tYG6M4Xnq2nN~)MEm|ysFfFXCe$pH`Lbb9BOmEfDVJypZT3O<zx$J_%DFL()!-m78o^2mVIc40gfMRuwTYbOBFV!__&IwU0j9@c1fd2vk>6$
5*P){CnA5b+eXTF*8RgsnJ!zi*oba6fczi*(a}JOQsiGtnD@v=;X?DI*%FyvkMT~DrM0x9{M=x%Lcp9_Tl8t$iOe=nr6M8#C?AN2n-;Y?{qHIyHkYJ??r(x%
y3tk%zge(n5SD}(W+M*IVFX<eua?+6ll@8w*se1i+)2qD(q@!vn#C-l+jb3p<Z;4qehpQ2aQh9p;^8FE_&s*4UK#-usE=uu5&}Dkm*|VsTq5{ZSakUf;x;Bv
QDu1(8+OG$(>h)=;k^uH>t8Swp*P$pWGpb><HFF7`XSk-EggwOu-ApeGveeizDhq$F*Fub&S}v7ziM|lp5)0kwgwHN-dCDswmey|3bs-0z5wM<XS4Ns&(yu~
lU-&OmIykAtA_ffgZuuszJJG&RwbgdG*ez=XIxZ}e;cuv*Ac)=8}+ZZIkF2I;;qHIvXf~bXl?<k*J8MH?lyZCk&WFbw~dXsQtaCc@#c(O57%)xj}R4q(7o89
ffh4QNMnbS?|=SQ@mEvUnv}+epJBmna{08>8k@~G-Xm_x2x!IHbNLz^aM5ptVyV`ZQRbITVA0PG<Caa!W)*=|9pbQ)@!>wj6E13ppibvHCy%dDYjVqw|80~<
8uI)|`IdVLtAMvI%s#2~-d7>876$%Rt{egK3n8c0hMaQLK0&by094h71eogF%*{4!=4*buV?#@u#kODNeFnqItYG&8sx7K@S-1csuceMDV9Hrh^-#X9&?EV^
-o-tuH}G@Lm$(LW98r&!I7q~SH&>=*3McQ^a?hE@CZO)s-r)i@hv25yHg@fTyz|I`T91K(NA2<n=Y;k0-;IR|KNqVb-iF~b_ZfxJ6R=Lo=dWI?28x52YfVO*
_vVaZ@@aF|mtN0y`auuWD^Ud|z%Ou8VR#ewSiZmgGF53ER_V|N^-lI)HeH&g3`}E;^YmQpTT&ilVO>_ow#_W0I{(v`dp%myWxMC%hBpfvz1F0vgGB3xTL8`F
QgOYxQwKdN=gn1(xoY^no9s*9W((>TG14en2}b3skQP-$9G*m#l~1ttmI>B3$EAcHO}5DYp+V|^CU`-Um{+l3q2k5|Q>?xUlnA%&;_x{AiVMAKWY><6{W1Xr
&~6NWD_QO3*$ShT%Y%&=^U0HzGfj?N>H#{ty-<TLs#UUics=MD3X5}r<}5a}|3O%eUSj{=DonF1>UA1G0tY^A$0Y9_K(FB}P(duEd!BR(061BPqGG2M57Wjm
oWXcrAc(X=C`-L!-4>|PFfau`Yj*Rbt!F$1emJo&_=$X_?eznh)w~m~^mOf@iUz&9YK-Eg^+6`1B@erYF^v=-V@m$x&FfV*VC)M}-7ikyfe)?BRPrQpx<kKM
Cl82cuQZ%R{!wN4WbqkG%th6n^bh;jRWxGC@uOPwnV)t`{If&^TSV`ce8V+b0_7(wt4Ol)7i_?z^peTKFJ=b&uV%A=5^{L%DC<Plmi9q8*?hcVBi5vhRbFy9
I-EU(+O`FxLjLL6q@hUOd6o;=TD{RaW*omWB>4k2XdJ5zuI3E=ExtW}6CO|Qxoau#@S~R9c^(I9XX@LZpa$;OuVb4=rJ*_5KkkY#%?s@C(Br1>dL6EH7kXf7
lhxa`yEdG`2@R-aaT(*=p|PH{(>CVO;BmK0iSb$r?xnqh<yHiuBbVG7%gk^RJqBSc2jft+RbZ!6qVRi*K#$j@t<gVZfH97ef7`qpY2r_i<*7tX8cx*tSI~X%
6oGh^6}6(XHmDJa0T<_tY4=vg0X%J!9N)XKO)dD^9ZqQ&j-GmWY?a9SbvCl_xJP-4BZU&)gQ#@2$DpCz(H+)=2QIO)<?tiNVi|)T2C*gD);JU`FB#dkRx0Mr
iDVoVrN_GL0_)ub!+9W-8H$ItDaL=PjcprY#YT%>o0E*_QUt^j$)d&npOL};S$A3cvev@#KKU5(E(D>zPut_6?AVxJ*(b??SgMiGXe53$wej8LENzCUtP#3N
jm<EuHWO7n8KvBUJL|5mX&n`9IDe=%;lnsVA8G}1k3tecZkK?_BJZsjBa|BAF}FSX4-WrdO*UM3>qJdqpyu_E5ySK%M7rbV4JTMehVzJw=<dIfS~H-v7;45#
YKtxfZ%cbvkN70W>%~^$?7=;*h8*v4nvEL<^Z?F>@`w&1?~H*F>;*w)AvOIEXN<RIM0|>!Ii5xFGC$%>!blnN2>Df+4C^_-GPaGUi~<1plL{R*eyNWvR8B8#
L$xn@xmf;<sB2EJ>FOJ4;#)HlUfB#Dc0pKx%`+ZKC%fIIBT2T{vBn8+>`Ju)JMhZV)9s-#Rv}2mw~!*Uh(4ccqHP;#BNB$;bxZ4PsW1rebXne*LU;kxfo?><
liPC@f*jnbJX)VIf*{iZA%0o%*f%eO_5dt3Y}&7ha*pLsm)7cg)W4QR>osXYhXMK5$(R>sWx7M!u&a;Qf=p15#pI1K7l4=3xO}zVbp>&&AfSFnK<iaKHooy{
`*=8}o=~Z)dl=@{jIQ?ia2zq^*Xu=Pi<Eoq_O(EL4aKU|Ge|Ck2ka9iA<RT4CDtE{(93$((cA?wsqTb}>4RM+IcZRZLICatJ%@`0fli&E<-%wp9C|;fL-lSF
MBZGU_K`h}=E7~p6TB3yLqJ4$&iogOKo+*$ZCC5FQ5zUbm&w@?pw{Mj?BjeHYHpX}P7pAi|25KEMphH8QJD;;f1@mtl$j)4yKt#62=Czd|4q$1B?XlePCNx;
N<y$CT%=#%|4?MfkwgH1C5N&8kKDtl`wA3Idrua(_OGUs^PQ#Nz{vluzS1#>jEbQ(W6SvQiP&uw`FMX-!NdpAh+B(DK@w5&s60YmQ~ucqtg^W|;C7p3GbNRx
04kBLg<qqBCkEel=Eau*E;)lc^y<tydccK+ljgk;_w_dxB1`c|yIY<|>=%Yo6f==A5{n<^;TfMu)S{+FyO-R9;ympVS>p!~RE$+H;dq0r&~uVz#S>!m1$N{D
5L`{iT@cZjyi4^+AK019zAXuDUb07;20&Irc<*Y9kDX$+ugNJ#SUKqJ%rCwG)H}NCgvNq~;+olb@BFJ3Ly0il@ZktjBJhjlZRTp#AeRf~=_%q7AzfAo^b2Z{
Sdflus(>PC9f?^b$?~lRXUSzz$NS`ATOOb+D~B-qc_V<nQl2L~?LG6h$J;CFouEH@oN%bD5QmP)j%|Ct!V0CSn>nIV>peNKtRk6UW_V|*_dL0*<J(vjqE*n*
a``m}pL}r}iZbHIp%>Lkyl4_#bd{Kto6EHtmomUE_RJuf|F*`*(aN$$WYBps*Vf=T?qHSP!t$7MC9yBLXd3-><k>;Zg5Y{}cxBo-@f@@oN-u_jBi`au$E77q
EhbnU?EH*s_4m$X177BC=J0ntdCrd|{?>-}KNgZP^0&DhOy}ifsogK!PNf`lWESg5&s`14C0z!BRa2d0q~_Ymst$(>+a;I2NJV6rLhxUQ{?)L^fh+u2tmPd0
DCe8Xw(V@n5~Y@j(*3fl(X(9?P$jMCvHvNjkswq9FDJhUe)%dT_HH#`z0B4hEr8tQ5QuxsB3%)psjZbE3_=H>UB;j+fD(<E2&2wGf~79q*$dqHOLH|}Yk>O(
!PUDEJgREjcZ?ah%pBzv$NbXDQE%}Y^Kr*lkm!^snT1~j)i;2Fm0|iao>huM6xpcu`jNv&RgJ-yA$$YbLLjHO+}Te*?$-(3X}zDlKc;w3f>4RW{8NaWXdR0R
S-X`TH4uf=rDF8f!=wKI@iKO26}DcGeLrf&+v-na?|m$rzBIko^PXf30x7z4-d@=uAXp4h-v(d+I$$@;Agg<j!z1fQ(;kvD)$zO>2Rznyz|LJg>sM{y|56Q5
mR7Jv4nHU_S-_V>As80Zci;*+&+|F3H@Pi4yiaZ+>b;CiD}n~z`j5V5o(WlLS&FXNG*<fnskfKYN)#=ah}4t|BTS>*w$F(ycHDM^RutI^T%k2B9D$kDoH#sG
m6-Ji21B^1vYhE~)>>0jNVeqUisTeL+6<fhAm^2p6-$nKj$w-;xIQ_Vv=W3kEhfzJ5_`&o*-;MZX@1dc#MJk4?DY|lCCw_;RWe>2<;3gB++F>lPlJmZl~EU+
b0x`s_{_mojpivZOQ=uxJR-L=PSi~d5=d&Q&QoDj^@mKwd>CXwyFP?l^qKR3#e0(7x1vlmg^E<xaYMO6RQ0%#+e+4);NsdRGVqV#rL85>CeW3Gn9Mq7DIxEu
zeme(GvJcHslmd&^S{Y)NqT=nII%s5W@q_rcOiE%{5Zb1`<K$hmA5)~ej4R*KA&q7+289e6s$Aafe3W?gS^gU6BaYi`%M)8>f&xf<yz}F<j0+OIk%JnTO)F}
p&q-u3FoZn&jaWiLExFTGYzYolMcahni?-YN(r<wOpUspnC7s=jYIK4TAFql6{(&BXbGkUL2hC&o2=#bh3xjk&TVy+rmU{{QAOxlibc{z&F@o_?vD#&4`$rI
(ljC3aAdRZ&6CxSY>E4S=Yh%jwT&X)#B^6Ih!du-cySTsPM#S36*XGW;k3=$w<f8<?*x0YaI5}9$6cR*3|q9TT9{7rCiu>GyfAJIePBTQ^vTzH!^IOs7+_@)
jgp1G#iDfJCk(8Vq%DVIXL9ox5GldxO$C}KMDIMQ$%nQvM7vsC?ZpNp&!G07Q>Exg`9cBigEw3==k%F2MBrvXn#H~!vT8|wZ1V@CN2I01dv%gbJM2-v%35~d
a2l(y-a_>;zCz$7vsUw7id*G1#w-J0ZJPbMib3M!_c^N#(Wac5qxH1$4p>^DRnOrChe0&>{+>WU>>F$zX7&GWpF$!``Z_q2<N70~1+^urYOLs?)D5xW3KYkt
qC$atI>OunVlMCrJC-*~?Xj5rA@{b0s`y);fx2nu&HXe@5i!4yj5M#A_Pr0<@oe7JG2cpOqIFFZkuPVDDR_)Kp1T@){xAYS9Gf{t4Q`#KWDsRlSmY0rfhxE(
dOL|zYrb6d`_s7WC=Z*+tA4%5o&DS-y}_#_GW}CNy+gyB^3o9ivH_?5U|rCw83?D5%7RPA-!~tj-8fg}1ZuST@J|A5o?x>2O*=H?*fN<D?__$#Rws)-_>wx`
?SK@e5@f)E1_^+~Cz$PJJ$s%E_zho0d`fr~Yv%iDG>(=bX?HMv4CEeI6A(DW1*(A_kM&5d(7T<S7glgzrhkg6<_!#q2om;8j;7FU&MksKa*UAGY&6QQNRuq&
^|(6@Qn%m5Osy3|)Q=O&+i1WC5ez>d868|2C$XV69<`n`r%RiOKK5jG+J3o?03^X&-;Dj}-*r}_;BaK-Nz~CTy4HMNoMt!f^cSY+L~Y=2am7;yl*}M$n|Umw
l;A1CC68$I_D<B6U-cY<_KmKeUXV6CLylFC9qt){irG4bbT(IP(a!_m&2}Sfj5Qp{+QHGF6Z|-c_-C2UtF{1`E2q{w6RyRlG{oL@hB`{uQ`}vSGjE@&8@H*-
cq@>1AQf+2Y>%n=4WLfW5m^s}d?}>MfK6%Rq{e}|b~sfm@t*Fl7|>u_kVry?Pkeusaw5W26_}k|f*?-{lXMybv&IpDqDcSr$QGuq)M+J=l6%qJqhKYM_>DL;
M|-`sSm5|>fvzm+dgS$gY94KiuICH?Jo4&I-gS8t=0=4(Px{%NH5=cVJkvs+JSU(L|4*dY_@7%F0wl}u$_!mJSC9l0QA*8~0XiDE-FeEBUV2!;YDgVG5=Kd2
6@SZFN7>D;vw8=V9^q$n<d7Ec00+gDbSo9ES}HRA%2dblry4~|G-0asi$aIZkH=0hxLw-3e}pnl{G-n$3F)oBthNx?qJdi^*wU`Zv$JRbO_mrY2&Wp2V#ooe
8EE{dL%ZzGytOEBQb@+ArYlW@F%yk`pK#4&4q5(mOsuj`@0RX@!>v!qA3t-+jt|~rbeA}|NIbC_P{_wizK#_Q$$5qOp`S@^Mm~<`itMr}F|DZQLo=SvJ(_X{
;BCM-pwISmE7?L)Vb=eajWr^P`Qxo!mw82mN&n{e(00c?+B>?v62rwQ#Lxp%&9&PJ_YR+F36HyPmpAq%I`_S};~9tcnv;bz>>31uNleuKTcK$ZVm;tSVuYCD
rShK$oHzwr;o6e&qb%s`bjsntyGd%m44@MNrE$>QRW=paR=sO?d2YQ+72&?q{koa9j`K;-m)W?VN-f7Lws_Qoc>zSJL$?QtaMT}!`d--BTr^pyy$7CDn8rZb
h3TOpdk5XPEvC^E;vH#F2*a;H-AG1cu>5%Fl^9ee<#<H!iQ)YZ02a8D58l?RN>KcsnJPkCH2@U`9*@k+vK(i4YS(WQ@3=dvKZVe2*zfDqDeO{aag0EtHV;1q
@k>^OF5*4{RA;9$gct`E7msf-CxzjgQB6GOEsSPA%`EpM$VjE}`u9sn`}2e)w9HP!i;2XylE~a{h~-wZ&kt?_K?|Kln99B7_~ENx!V5UXgRO(a0`C&49W>lR
&BSUC7>N+KH@X%TF{LJggF4x##nHu29O9w`m1PeG-RtTM$_gq*GKWl<w;S(%i7F^{`c>qrsD!>+W$j4d0bb);*p6mC&T7-2lV&Wn1x$cVM73n(+YdQ~DjvR;
wBTVKT{0=FM$J;(#fnmu<EFA&o<uadLx%SC8<soo0cuONC7y28VY^&QIE+hxP0hPEW<PdEsyxoBpWVVV{^1PEu2wAu+;jAgnW4wwS+TQAr;CtRDD@k>cu5Xl
WYVYX&g>KL55OdBTAe&oz8M<*YJs2kVKHxUWB$>gco$eMJPV3(JT5QJ7K?0qE7Lc>FaRBpzl01f;X;9B^UN@(qomsW;)`SjulN?YX<uiv(r#N^T0=8-TUgHC
VbK7zk7_kP4Aq^8v>8pNXg3xdrdG*5kO=fk<f9-*Ku%<zOn|-?f;OZuKCgyFE-0SSm(tIy;nc`4#=SxW(n8WlJL`GujtqDHQu5iBR8g#7p<4U)=SJN1q0H$e
%5*;;gIP*K)bCD4;hK7&8)6Jvy-9QePFwv%;}g-Jt2Fv7Yx9uSvv;1h2Y~xL+uRzZ(G_lR5_i;Kq_&pcTY<utna(|JCv~f{B6(K=0uW?4R@-SoP}uB1^k^$~
X%f3G%^N}WNG(DK32hv}O|!Y~*-feau^rOtt+4kk8s_S}!Is&a@c2Cd&Ko*l3CYAtWiN74zW97b=<Hp$3W_M_E_Wst$JzsPV&l<qo&tA2Pw9$0tD%MJ^klkQ
%o%|==z)IegR1E+-|BHQMM0x<W?vs2|I3YhG}TN4(){#@El=ms8Au85wa~FkDF8i`-cLX!Y2%S^|6k6R;02+d7J=;WjQv)ayheuSdCp4~`csNA`iYtK&J%NW
fDkq+iUrvjPNcD(+62&FLNo*2_o+&mIA)Ehem4%h&MlYVGG5S>#z$l8iXreo2EbCHVy4m-x5J`61fBG`^(59TB3_<4;oC4^KPa!FyFd9-pJuhs9yS8q7s~E4
F$mJ-{K}79y5TST9<aMTgT)6cNnvZ3*aWH7eS>gkk3D*9GZ$pD6}OMgmE7XOA7<hBn;uH$%2i%gjkbcVfbMXWt8`U+(EP6ZYXMoL>Rm$g*-aU=FZ(lAm(G$!
%i<n8LCK#O*p2S08>+9FDM5-7XZ%k_e;fVm&L@eAUGSwL<<Q|kZPTe~eML(2YK9<Og>|M%jH^PX`CMJK5Z+u5D4p+RDUvZh?(XmtOB};xz9$jaBNSf76l}yG
gXk74GR9q69JW<8w@S5M49&AR$y-?<AUm*tpQk9tfl^SmQu*O+z*`hh=eb?J=?`0{?Yc%-7i!4tFIS8&nZe4=7JmAf%4+k<P0$~Vl>~8!YPpXv?eVS7I1)=~
vCSsx35Coiaak=wY$?d2LEi<vL?FJPR%w4mt0iZdjJVEhX{{uDAX(*Th~B(6y9<BS+)U{IKyV|S9wM5LcWe~zrAAX@;fP9V^oW}rR5*0}@s-lm<%NILL86Cq
zV0!TXrlYSdsxNqR-=frv|B{;BoU?|Drr_=6-G1{DcjNSC>WQpehZ>kkJaky4#$YYxcn!f&Y7yky<-Q=2|nA-MM$m%ZH{-!8Qb>@fm%Dp1eQ@l^~&kkq8mhq
)8f7Ong`m!O(D9eis$<;f7h;}%B*>Q6~i~o8K+I&d<EI34`SutP~`Dh8kO?$UDX3c2Fe%Pg<ICX7FFe~0DX6H_s=>UfCOJDkbR8*>Ke`S@HI0zWbbI+!;VS^
V>H4+E2%Ki9~rxwFOURRz_E91UlCgw@`e@La?;RVFK4I0f?QB(ty4p3wE^**E2dX&<&mLHcC|m)QW{E%DMMM^G>EYD(3YG5xM)&PLD>xvUvYBW2kl|*_<bws
38KwzB^oADIz>+r9~z~i+z%sR`l%IVrrn6XM?X}jeU{n?;`=3a$BMdUS2|7)&9yrwPKX5wF<F%D)%BX`srJm&jOr6^!&|S?Thn-ZLq$TBxG>rFu#t9Hy?1%0
0|Q|_CKT!_u&V1aImg)K&%?H=U(47*0;BhhuD2ml)<x96gG#$dlRYzLRfrihP7>J<j4eKh>!Po3<yr;^9;A{7|5CIg!{Ph=)H%fi8md+h0+C)3&+^SKTk1I*
@=mG)fm##emugUq5v5o@@_h-6QQUnMETv99P7`(njv&tj<)kS4FfGs@lDaX#=F|JC&Tj^yJUE&q!b3}aUNNrXSRTkFqX<`)gJA>|ME!18I{R6@Mg!i922d}~
{x@A_Cj>JDy91IZ=D4b#322Nnj|4U~xQJnZNWWYHse8CQZz)rIRJ7EL1#o7S^~A(n%v^YtUqHU~H@9@-txL+}pW(P>#iYJf3&)Rf`OG51AB5%XxdTCg!kZCg
_k)hW0a0><3saLGI5IePO(wNWX(xjF@FR;%pY^(8bc6PA0ZOypF6x?Xp3#a?p2nyQS@SXGn|$7jS4dov-CplDrvx|yTE*KNmN)|mL<5Il@r%=a=*no@{x>&N
#G5Eb@fYz|McDBLx@CWQ0#u|SDIx9aTHpSmBG{BX1TGk{I6NO!@)?RtqA%}fT}ymSOWM7VMN3$e4k;S~Jum$!{*swe9D`DkroRWNl?zJ=)$<z3@h#%<&b}Wj
0G!P{?AR8~BTFnN2#podO+LK%F=sQZ6bRMGv9qixprWo}xGo%JIQ8s@diB;4yOS?@9dO<U9p5wbSiYYKuZkqVF@(7OMjHx#sLn<5C=lcS=axckyCSv0xZ4Me
<*@Vmdlo{6uX2YwWxore-(*t_aF3`6y3NcMYdej~VK715=`G~3Tn<lX6<%|_yX8rslvIO&-SKAs3<&tZMHSJfj7DE~pcB6t0K%XLa$>?IdfD~ili`H`fL-ah
M~WTzHB$rJQ6JTEs%GPRa^VmjGddF1Zrk5p-+u0Ce#TJ_%dDGjF=*$r9;Z7rOot}>K%FrHNRY%x)Ju@*GpVY;8~c~my{BkY8t4BIpZ%dcD{m@S=+gxsq62dV
PrCvB$Bq(ZNtW;i^V5F)o{Gi3_tBXHWl4Y!KiS0#CB%p+;jI%!dN=Y?ZiQg%FLr4H12&n`h~@S6RvA2U{~X{h`X4Alq#h)S2sZRX;$uPel?5c0Btcqa(dJnd
>!XD`WI4W*!rb!f5;!59YA2?ve(}?|Vs{O-+v#sfez(No^9RJ&%M0)E#{yZS@KL@3r8P(lp>xxvP|3h7*PzhsN?O@cU?SX&Q!4zA1%eo~eYB8qj(O6qb|q&?
@A_VGfb0A!9xg@8I8uD<F=ISvjicRj-FFO^$o5;@Bhgj)Mube0Ej3z5SG~5?fO|@?EN2@{Iy)gHP!qX^pYfWxxAiWh^ylkPw2FQ_hsmg0O|C`O7E5agNXgG&
Foh+`s{%jdkVcx)#Tw#DLm(mu0#rE;jiw1n%}TbpAXcYd(Z2!v{+4UJ@l-j4tI>3qyxZiG0qJ6E1?g3!pJ1ddk60tYqdekMSfb#|5aLtMS$9%j42{$=Uz?~^
$~saihrOMBye3e%v4vGuP3SuhO;jDz67dfF^K5p!EiY<llTxQ07Vk)HQZZHbb*tETVAxufEi7>FBQ5fX2Kzwg@*aG;4BoP;`J^9jHFp2gqc2?@Y+2$w3E1ih
d`(pBcenusGlQO1S!MeVf5lOtT=z9!tNDktgO|ZgbMlXfVD8Z4vCO1Flxb4)nP4RLE42w6SWXKOgVjZUCc1Wz?HSYQ_gu@d-8{OBLAH?A#Hw;057TSF6;|sq
EZqvK=trt&#T`%B!7_R&<zhsl^+|))m{=G)>0pJC2+I@3(|Yp6*3jsPM4SWH-)e@_Hnk&_jq8D~cnU=Y#(vgqDBDzmA4?X3ODtN0|J&0Bh%$#v$U&VewZ-)H
^|Z9qA>u_8)JPbU`W^(|zZ=ycmgiV{juqhI_%QfX)INje+`UHVACv4a8o<Cdv+LwYQK7D#`ypy}H&_TS$3qNY-7m-eW&Ctjc)DjrAXkjx*1FrXaEyH01#9BX
U_hU`5*WPi_yPG8%s{<>W{=?c!|gq3jH(Dy3g_)bX<1)qt|@e7IyHo%3Qs5hUA31d+;(pOhIqs|j<f?@o>6=Nhn3C}B0~-A?^)WBPPeUyYeY@*)$piKU*FZH
*?X`^-cjL&4<jX0N%Vth32D^SF_ep2^`5hOH$1<cAwG@~aoVZwkY50J4*@3HiM0c@))+n1uQfDNaJkFu8JGx+KQYQabm$hwJ7M5EG)rgv-*hEL;P+6v6-7j1
lm>$mM0<`(Ba>AynuT`}vsrCT^KtTV-!lS09Vm@BSV`#s$WKe)$S6Wl+)K*IckWqXS7-3KyE3kG%3$tus07!XeK<)pY6h8pC!eTjFd#Rp#blp<B-bMsV_0Cz
4<p1!6XvKfWQH4-c=L1|1!37Z2Z;&NaoGf`Pb?@^T~4J-dr4Z1f0~&dUw56b4=YKASrDarnl;kQig1FmJ>Y9pjI1PRsM-{OdKOix^1D=wc&WzzD+Me7z$6ka
y4<-berTr6a?&O9vH&;Rqt-1{veN&>?7grfVXIxzdQ!Z3QZ)Wqe<@h>yU>CqJdt;m*&Vt{wW%TR8G*U}l_@(Ij6UA@f?BTj!IBvaM;4AQqphY#;ua*+4KTWu
vvuak=Huv9sO-(vSuZW_5G6&wN576sLC0aK`7Gr1*;fFKL<eCl$!$^G1(b_+w3^jji_3wKi0E6p>`5MKS{gavnUTSCogkNFC5dpXP;DC-YY$+*Stod7K<*w`
QzXq&D%}Kif|gh?M9t{Am=HNjMFfw|ZqAl77+by2AEIEq@`v;6ld*qxEHe`5Fqpo(Q`#C}LWJIYK1kwOn|bFl1mZalXN`SWILZK9V2P6}L&w<BR!CYXUZ@07
$(kH!75f)lL^Sd(>TE-b5E-9Xg4qf@ZS9UUha*s`E;~5-;q%}+K}lANTN>gq3A`b>yxVCYQ3ArU7l)-jVwB~=cQW<<2K7rHv)bLXo=Wxx*LQU!$~uS$QeWcq
m^A*uQF4+Fn6&oz=D|3vPhg%{`&c)5BCI6Rl}E)GjtP=5)am#z`}0kp=|h)g9=Gr>sn6``5yfpabN5Iq2wp?P1qKJwLPUY=cG8r;c?B9>Hy3*Z(HLs=+sLiI
awo-+-2zKiEv@9>wFZNsk4?Xa^RYIje$2J$Y_d}yY#r7T_PyHrJx!EGh*rHA%qCUU2nORKM9H!pvRzhk@evr8Ke~eKi>WIHHR`}N<0w$KU=EsOyZ=DOdb>Qy
(@ER1`|dKGlw28#XK#t}e(*qM8Y@=%Xp;Ur64}4z$58J4T6zf%r(G|N2)1<GDE2wV^;q-7LFA3%!D#@}EcFJyq9->-9e<&p4L)*_F?}EQ)8fc>gRIdJY`<<k
^_}9TehcA&mR)j`(Nhiu{%oRSA}2wJ1e;h1KvWUjmfsAh;>i3!)COi~T2S?RJbXg%$SUzgQ@ohFAk39@6WV?kt%dzc_a<o8k!~qt1N<(GK~3JuMJrxh?L-6`
?a_U6c5KPxR~65`>yhw+YigzHqx&Xb2{5_##F$h7q)WBLp>P>eUyL_9_WvhqocA_TVYYv+Gvk)UJcbx)%ox!pp=uz9`0R8x?1T)ZF-hW(1gU|jf-)(s9P59t
(#mi0>d_otyxK^_r9y!9A2BXFQZ4MA)EJ&g?nNxsapQ<bfDF$u8Kl@rZ*z?U4zFRrOf!S(=NPXi*k4@C(*COn-n-<z;nrkA?8lYCq0aw*v7~}~6Uh#2=IxhT
y(F}wbK6mD5qyTo=+8y)4^l_hzmBy?c63x^`&VgT=(pW`ZU%nLh>t@C*cM;XM=N%YTyr5K?HU|J4RSRag_ENlI`^@&q7Tr(ot5X*;;~988E5K;b(5abeXVLK
Ta}EvZ?~*F8fPRv7_!+uVBr-lM#l*Y{C*Pgy9e0Q?BRjY$1{Q6OC`2=-HYKPSn$bzwhtwa9>;IW;2{nZ*Cu){PfwcjHrq+mQ6-24=%z=Iq8XCn?x}$z2CW`S
xx4|^{!Th3$zM+cBF)+w*0(E+o+nJhzU%j@JiJ!{*H(CF04GZ#o1!?gl?yDG(W5VBQPziMpZi4Q+}2w1@?hDCD2ED)j?{GX*Y21nDcW5-iI{^Bd=kDV2Y-rl
@iS1Oltf*$!uG039o*SB>WdY{nzl#z;pDu9m1KrH^9Iv-VUyyy36q`nrZHgn&#B&s<I^OJ*k69s^3-O|UxRjDCLH8Q4snT{aS{Jh3~~weQTdy`FdrW!W4Rx^
gnS)ju94GESMvyqDQ%1l-Fd<xJ-U->KzpgI=6{FZd?yk)YenKZv5p>j-+DMu>ACy45I2{up1rYn+(qcv8+3?bj%(nL>yR#b7P+-z*v%s&b);7^tqQ>wtypHa
L1yL`+?&MrC$<NP_)Wl(ef=C6?<=}72p6AZI)sbvDmO?0YPYR}b=Q?BNZvy&G@sluy&mT*Ui?tUJ-G!;OG*?<7+~2#a5a=jXW92b8dkJMNv^7x9ptR+xvSY^
lr?>hn2+_|+~7BQ?l{!9b(acXvK%W1RNPZ-=O-!Xr3HWQ@Rtm4Bz2{KRDF1ObCR~Av&95Bx1^ydP8<ZmH&7kco0AQ^zM&G#jpJ8#e&cno|0WneKdDd-#PT;J
2~vS4+8F#0PIL>GjA?+WCcrnry{i^TrjXYZWPUzw-u3J||E;`9AB8Zav%L#DH4VdGb9xfZ&Z0bWb}O@c4=rk9e<se!RB%fXL4s{IO?C{a<Q<H;=~Cm|#n!<G
e#*F<;!7Ziio~B7IKJ_ZV_l?qiy$GXx{!z0V~3Z3#~#9WX;0lg2YutfZl4_@lV&jS%jT>4H0CP?CDGJYpHz^<j=#m^$ZZ&M`0!!*sFiy{e4wP)liA`pIP_h?
LIP4cx;3^f75CJrg;NxG;i(3Ayl7LC8WbVbP<IOuK25aMH^#%LMPDt5GdLgEhKxJIC^}n^&22}s7%rr9Bx~6d7UEv?MoV3OP-gWucvED+!AKxve!~uFyF`?v
4mw4nj82x<lRuZ*6v1PZxXH$cPI=Dpr;RByMvPNyPcM^-DitO?HtV*@<vDO)8`dC%!PYr#pb=Zr2M-z5siS?EGMTVQfevzPy-8J4Yw$YHa0#H2>kTf*%smn<
eE9r+B(Zz7c$4ASmRgs+PK*lm5ez#bF=H4&zyZ?pG%ptII#w|^kma*BC_-(RdAsA#r`xpq@P<bKJX2_Rd-ra=TZmurLzOOS_5$i!&Q!JS-GC0_&JV8EWY&Bn
MxffaHZ=Uc`MiF=U9C;)e|xM<H}xYh+EIgZq&g+OInci%Yc$r3#7B~cb6h>MeU|Ooq5-qZz5bKnYkW6I^oNep?ouCpwb;%yhMt+Ah=On5S%ODFw^LU4j|bN6
>NiyL%InBbA9DWB<E$fbc!81%oQi9P7GseI(v;J<$pwikaB&+)6EA}(vYRRDM*O9b_^lvH*zIK5t%}xF$5*Bu@j`JZWl!Ot`E<7eD#6Rl`1rJIg8uXLhGLc(
GT=XJ=FBi0=nq|61s?g@=KX;Vd=S~h;y0S&ye6^K=Ck_Jc=PE#CKphf0YEVF<~~csriI!Qb9)e^oM#Y;OkFfgo^}7_p{XyC(>-b}v9lW{LZ~tK%1E0Ef{HBl
fn#sTpN~NadJ*1&VBA<ro?;(hKx5K0ZpnBh*!u87t$Y;tF~wG!nD6ptZrO6C2T?J{e|4$k&c^z*hbNXKLqMI(F&VC*r_frmxx?yPHR;9aknkh57gD3SdSxiZ
vn4lHctiCD>R(}_o7CE|E;D1Q#ZeO7e}nP4E``b5Mn#+7y}-~-e-hG`?F-$sK;b1_l=yOn6FOgJrKDb9&B?Q&6AAAX9R5s)`s1NF7(Yy1U+t`WUfhqkGZUJ@
#r_V(kpM*aK0%MFkGzd<=V?J0W7iacNuH4oLp83Zl^o|dlGi#(8y?Z%r)rFqS>n)|`b4eELJ6euM+=_u*vx{AjbM6IySDXxp(kqDw4@=oKmpFoMXV;n`bP7M
jAN%cx)wFB3W}*7z!y>L1#b^>3!-;`D_^geN{;)$t6wtU0BCQUMGd;`Y*}_p+z(>Jj#L;~cURG=E6ZCcp4f_5|7t7G*Dw>1P>Kq?6}Ba+1|^k%v<WfBKNv{S
^2wE^OR6<GqQ4Q&HSoHtyvo#qjVIJOBDX=r7$Dh{c>Bw{!e(HV^9?RCx=t%g=5T2OV2ZHZz*{+_z&<QGk3;9%Oh(%#QDjhi$i6_a(-z&D>k3Vl@mleVf4)6?
`Gzv7i1fa!+%vI{XPW<aa=AWGg7`k|ie%EnZC>NF#zVzR)GmlxFxbCm*V&38JXgNLe@8+UTOxc(M&Whjv5hS6Cl{e{76b&%>9fd9C$%%$SR<CuM<&^OkH->?
g_->j!|5gId|qdXA0~32!Jvq`i!suzm9ITS^U(k(6s$~FNIr}ge$hAJ-5bjj!thlM*x#i|40JDtM@j!N8%Os1%y&=Fj)7{ux&NyjFzr};cVBA9E8c?U%9(Ft
D;kHTa(Cc$c8;dd%1sP!3<%WqD@!-CKW}Df-{p%H^F)zXGzpZ$fOfr3pWoMr{T>A1QSw)zNa6PS*A*C-sxx>^s9K|jFb?;JMoKC#(5{qG!u4<(yK)eTiKS*@
*H8``2YeitCGh{;l=(}S64$G6d{Z3fw+fuZzFVsNQk`sRwj$+^pK56_4mlV+#RO{9CyHmJTnO{wN95K-uuowD9OVYF10h^icEjSqyc*Ea)CzWAbdkI5Qt61y
FHW+1hlv`nv~`y`Bi)dFSNrL*13sFR67pX?^kI8ss}pCCRHn0<7224v@afR&{^nV-AIF=@IgKgibMKKx*w_W!XTKhTnxRWsPgb6ge__wK(&v-LnUeoy<hOzH
E+7hD#k)4>n>f^3)^@N>JM6gZ=CYy^op)HT2|~+@NDqPz!2Z~t%ve;@a#!4sRfEn(A>$wZAd1+R9eUJ@s)X+mB|m@js;%_m%t|;RTKfZA)GrPZO31w~^iZa!
*#B2|+7xXpptH4B>@4$kvvm!}{xJ)>;-_xThuZB%|CI=K-Qnf({`FGLkgcwrH|Zc}=FTqfjG*uiH*l@%Lh&0XFSM{-xIEvp^royA&9zACp86NV+cxu@7R1Nm
c7&Z3?s!)Q^vG&UDj*kW3o?=OeJVUQB^OJfY)ZqY3;hM~#zR``Resktf_?-WPFbq8zsoSLzIDT~=SfHI6YhP5VZ{``Hv63&;Y%-$XHP}rR(`&3+7J77IP6&p
*UW06pMEx^{y8Ds79(~w+3|DeQ=+)9eD}^f+GZjDmt#-2rc<vbf$<;NTMAroNXB`Ep21T5kQ$pXKv>5Y1`MI0zvA=?$HB#l8IzBcIJfP;f)FYVS$PS(UgJ@M
U7Ghr{;tF#tvIXvRvK=D-F96}XQGz!p9>yD=b$R>8>EVzXvL?7=g^c{(RDF#WNG>RXQoB#DtzhR`v9dH6{@09P`0%W^vSg{SXREB6pL*+_RK<_H?=)qY-8Ao
vz081)@~pT(a$tf`f_%NqzJ3TefTDV-no;;W0OUq=#~EjK<n2fWA~gvZ48(}?Oazc5#ArHdIQoP_ooj1(NN1(LUoSvDxZEwzD2oPr=-oGA_Hrw3vI<rp(b+m
a<p?{0LgSzG($@`sRikpM~I_-SQe!3PiN2--L_g#VfpcVn6Jb4bA#cDU1!X(vZb0ygpLPeNuO+7xH6graHb-pV6iE^Cpk87LI`Ieq6tL=$I#9pNHGq3Ug~wM
98*pWts3NNm1SqhC&#zfP(*RojtW~gyL3me^IblxX+HMknVZ~yV;d!~i3{V{2Nu3BQVN`sd}g7NB6NQYL13i}4K+}Jgz-D#S^L~tlK#=i@6C=iMzwuz+}K?i
KnR`>hcJeHT6Cbdmi9j+&02vlh1OH*?$^jB$SCc&>!ES0q6|*K!Pio`gSx_np3gLl7p=2|1U|g$*xKkavt~YgNb9B;Y<~Mv(lxxSl&#gZj5{jf1}vuUn9_CF
)e^3psq>PtZkuwH^H*hG%q%t(^DIJ+7%E{xILJ43dBd|*u>6|RVXh$FX4WbqEY|JGoAn&N^bx8!z{zZD;-qInD%uMy^i<dn^{<y9Fh5Dbx5sV<8v?(xFLX#)
iUv}!zBBI>k&x1^FqG@tl>Og6EFg4CcUo2iz~`C5LCnX1E|%vMP78>x+Wt?r8A1L_FzmG5vMD_Yg;RfvhX%S;a=nrC3}ACi^r|j$`Y|*Iq+7T6tcT4{>BmO%
dR}r*K?Z)zpw6RJMNrQF$)lF6a32q!o4-6MkyvGh!+|0p#Xv)ZU`GM=8h@WB*B6!%bhWr#5gT*n+c9-u#G})c%}OJKB}nP~*Gh51xL`Kw4JU??@v;ZXN>n_+
i~ju`yf-gz#p`ReFYMK()wRxhrHwA_$L!#XJ7I3L?WQ$AYMsGN1@NL5oIgI<%2~_J%^6hHjgL};20I-bniU_9gz;y)>6qfzUn@j?o5@9v&B=roTZ<gU87#!z
MIBa6m*SIFa}>CQ!<}t*WAK&dXxFJ-`3Lm&3uHJ|#h3N-iU6c<9Q|eN_^4`02i*1?TghMHYpLW!$L*#VmQXute|I!rtLaJ<s0mU4P~(s7C1JMl^BAVR#fWr<
^%u|;uXs@QSm{c6!7dM~qs;mWVZEyKuk8JP$=iF4I1$uZx!JQ9)ZoBd?E_nflnX;E<2rCE=`O!_V*tq`L^HAq=zPkD@YE+$UMwb&l_*Y61%2g&{BEobe;>kA
=Gqcqye0AlKF!#-zpy+Q4|Sm_HYNspw6CRBt3YGnK?V(a%U-%3{nHQsWG6+&_+AFOv5cx#!`UBnzX$~>f@YpiPr&THH5+&SPOj|gwOw<`e(NaZB_GsPfzxXp
3{)Nu#bHvM;=kVX56;vw{90}E_Ekse->I=YC8O}*1J~QYd%H@m8_z4&Y;J@t;PK_x{mM(S7xPt?dbxu^Ps1k{iWC6$m(HzO=b)lBmRME3En8c)sut%$c&gP^
P!9B&^QKV-@YFcc2P%9vuA+VBWyT&S!cE5g5dXu0V*)YD7UzBN!jL5Ji!9@EzWPp~2OOCCoBYX#P`hutf@}|1tdPjUMPBx)ZU~SR0W|5eg}NYdQ79NdT7G~n
>3Tg+bPkL%xAt6w5X51^oGqCzSuAHsFBsMB9YIYa>lu63*4rz;#&k{@rSi-`j0H!9sLElN(73o2_YZR-<4U92Glv}IiqWb|_d^bWA$G|1jIFsV5JhnCu`Ww?
;QNw$2_01`JRGDD3-j)}3P$ZGMg^c93ucdl>1uu=BKqF|MT9u840@MkINvXiteZ+sPy2ROH-erGW4z!%js*vg(&P6#=iPi}5rjO}&8$Ve`H`X#omA8ZS#X+O
QvSZGf4W$_AiF*ZFy*TLbPy<6%19k`UCIlhHW@fyeo_G@7_w(g<TorVi0qVN7iCCZ4;>eQpjY)coYm67;i&QJ-h+HhcIYT)1@2s4`IeH1c+gR?yQlV6R5Y{T
NuqE!))lOAomKuQf+-#22HGT<m&TMw&AO9O9yoVyhdoRjbaZvtFgykg|BZ$@y#F{hnq2qzt<RIq-}SwMjl0Dc+@3VYD))I}BX2yHoO^`Ij=fz&y4^M@?q(Ia
(m73x$UCK6vqmcaN3)KRy=f8%SvXUNL2`Y{`s=<xCg{h+f)^e2u&IdTGYJLPo>-m|g0B3KMkS)1moKlJu55DCZr?k}RIqDrC_dT++8SHrjmg+3dqv=*a1^~+
afJ)s9MJ%Pa<@l#b(xM1QrakHvRDwFT5R$o?fhH#2q~kWHFCL&C^XCr#Qjbs{eqK(2@pCR(<S~XM#5ro?pbX?9Ay{)nIc*$7|suJRjq$gZm^a7Et3x(WA$(6
l+R}iY45Qm!3GeK$+3rUV^T9Rw#?GP4p^`l2$YkyrL6y<kv%Ig|0l($qq2-LZ17)+qrkS)4xN1f5FxTgO9WAxdp6FDT4Z_PF4@t8>ASK)%Me9=A1c8OefhoI
{TV%sy)zUAg9NdKo8-|)$l4Dl>YeXy7}}p%j?mxIPBg~nkQ~5-QWGSZb@6FCDC$W~Y3{A!uw9_?G^gTH*{Q@=rpE{Y()duItdxjlFx6$#i+ULjU;jGSgS$XK
vhs8+j-i~#n;TB33g`rJ%q-SZQVWnFzw$kPThoJt<Wor2cWwQnK(H$Sqk8oEmZlSYO@5~rT`3`x2l<li)>FP7*8LP=6&AK35!2(t3QWWxg9o{3J#2aYs%>vq
xkMPZo0c{$un@)bkO-!0)6beA$tFUoI?!czEo|+?&Oue~C<|M)bVQDo<<U(|K%~k=0oAvS3rSJ#B7wb|uF2{@Lb^R-|Jm;=!^*eK_1-nLRYOkfxD1A6-Z*+Z
ovOjCHAU-?C|@da1GuMeuv?sah_14M?HWbD-mtK>o;>TxH}~iAI8v4qi~kk^>_e8`$PeHMH|6fyJMcOU8jCElgy8N8mwUJtnn_Ia*WOJ}PS`(oB66bDFFq^{
!`ycLSuwk}G$gF3YjAA)u@jBBasXXT(Ye(=_qDuBRA`0e2*bi8JyAo(pw=UPc)C|&-00WMb3TL9@!^QWXDO)F`P`Hmoc{&yBN*t>IOWHC{e$iBM`%b#UXX}H
3$xM%>JK6$Aln(u$M;4ryw|w`-T1XjKlHN`wTn+lrZ1{?_O~jq7A`Hsyo5~r+v@#6azJ&>+bMN~vpAeKubzwXz?RjC!}Zs1QW+v#VbSCHmX|DBL9IID2=YO^
?gO`k8^Fgoon0`fbA-zt;}5;p|IG7C%zZ;NI=~onvd?jaE=HiH=C=gI?wh;Qxr1C_>J~D`xu?QH?{>u67o1K=$mbv!B>BC66f^|gjg$*QDN_8>bJdwvmJ1i+
ABhA{yqr0Hx;87Iib2;U(M2DBZY@M`ieU;bR97=PSLXZ8ooxG)N0E;D)QkUl(~jKRH87a@V0}-z#>Fq-KuNEKVOo;)`EOt>rQL^Ig9z8jEI=#zEEHt+5^pKH
^=%e25Ge&bU7%vMBi5oSg*k7t&CMr-)C`XOIg79>s*@tjpMm5PUPhWZU7)fSI+48}EcXlrO^C@g&7-Ko8>1dHWMABF8Y>xl3D4`|Aax(L@mCz!J*<1f;$^Ib
05BRqRey;7!_WM0;YgZT4Mc>_K&D^_g0R-MOG~U@t!C8|GZq-m!8E4I<m@*BBuQc<LC|pqJxG5wv2a@9Q-(^?BFhN|qrBU=@_7zgswFc;hDet~^LVgue)M~@
-Y!KBKbhtbnjj^cte0ib%y({cpUFduY9LZgVzVE}p3%T5QVAZh`t+EKVAiX{h_H&$wX`U5>SJI$6Rm|+6p>r|3~y6&9nh<!@4;ZTgo)`bn-B|nQTxUF{8*1O
<sHDq-a60_7hWN=Kwmx8W~`*<p_Xfd?aP?rR$uqaX<*eb?&FY9{{Bm<-IS<4^!Kg4c#rp|(`Xcb^aRi+F^CaH=NE@#F5_?$eh(r1_>B&3S^GkIR`Nya09b8}
k%-6&da`6}paEw>fIWB(_Q2}O{C1YGl;{;{cXE*c6vL1f*;aq@9Ew}i@A%4Xh0p$vF*4GN=nB9r`sxntYYm($Z3}9T9YC20t0r;pRd`os*al}Upti43t9a3#
41$I@57J^+n?Tr-l-JYyX_qTrRmv(XPzWk`qzNjKQfUuiyBF6L3yDO^lU>Y+ZQW27au3amwwVnf%0W2^BKzsMzgIj_V&~jThB3;4)rN}|bkn=wtgOi8pZGwg
1!-dQUXAp`!qjAH&z{6a!T0oXfjvZ(oI|<SIx@n>7N%#$@pS4x2k88M;Abz^z6%;Qsvw$<Jc56H9xm00#k8f={RWSt@VD<&2FP69h1G|8%>Fxb+)nacN_eOo
*AKVBHm8wMQls-?%|s7tB<SD4K1TrmyHjZolQ3GsnA;SC4tx=;5vM6nevBwE3WyXjSgvWxdTJ#Z6r^r4kcyoRYDQeW6Mp575q*^>SbLtReB7L|qAWFOa&~ok
K^1n>nW04ucx1+JY)ryE#XNS*E!x9+j#?Y?@i#}tZO*3{KGqd?^vy|6&aAsli5gXw!H5K5sZ;5mmI{UwW4QgEx9I>3nH33(uLTAKF^iwCceTi2ut6md+h65<
uS@mRA8BusrZoyHedn#*xdm_amFe$jmp`psQT?YhDtQz57O})BdLlD#>evwxhd3O0tUpC-i;E|5Xqlb5!S~D;u0jb2ffV&AZf|SM$n?-`Mw(^~$mtNV#OeS<
A=l{_H|1;vTX8;97Y42we#ZEX0+b`7G*wV|kXaOJdKNjtJb9B|l2c1l=Ilo5PnD2^KknJ0n<LLic6$ImcqOpP`_hlnMML9Yok_QN)m*uj(h00(DxY1QL1(1F
D*|r*xcx$&$0<PnFiq{$<(ufh)#*)R88pA2*ac6ph|w(xG`KH}%uA_-7f`c*%=uGF%ufuw3|RSGVv`-*lD7<D1Qnp0VfDFHp0V<Uz9m`Gx}=^yEkaH$<6Z`%
&nD~j81=eHqj-`uM~^%tpdQ&MY>=C6VwH>R-#MuN(*YoIGzgPA>zBzQBm4|yD^|oixiCSIheNlR;f8EeMu<F0mXlnQQAlyfFV5El0^AtOIByzhN^Alf^F8($
#F`er5N@~&F)UXC4o1DnRxtGr8bK-=eI+>V-_%`AU7zdbRMy^xF6fdfx3!h2SV6I926xx0haN~HrZCPK0rBHN33$!(gh!De8IENIc6Nd_7PZ^#u2Ox?F*7~y
T%5!Yh}DzVWew?Ct{^L4+JY)pjtt<K*a~b&4?v*E>r$$M9%1QWp)J`EcmucTU!^O!jUIG@`t<u_Nc~&FO=dtmZK>8Dreg&NokX7GK~pW1k2W}GUjuoCDgu`V
6$&BnDI8!t*6)5d`T^h*%`?bSzk|)Rr8+hCrH)Gcwsm%$pKVe^6y!%k&?h4kxYpPE*U(VOfe>Sy_VHy387JHpME;CxdY(0fvMnuEI`sR%?Lq}m2(!^vE0Bxa
kv4P`c~f$x7%L}FwmdIi1Uc1=MBy{f8opoc4Z|jEOK-|cA?=?;&#pw0vLpIqb&JQ<I{vBXpr6S$wwq+8;(cMW)XFs5Fbm@*v8<h-Lx@`IZrd0|+`u?Vu=f3s
7!w_y3a<&!dFWZn0#u^4K4WZJ*7qe{-36qaF?kDZi!9v(9~8_&Q97J(XC!3_FL6%mQ{PlfyVoCT=sR*)*CceUE&QXj)G8QbI0dQ~4NG~Tf(n_pjgBWtwP(=6
zDA7!H=eC#GlUegdBy#y1XHhPRIX<K!>UbnqZLK<882&6wH2pfaE!5z?)Krt0O}~HWqV7?Y;PzM)3dd{IvI^LiY2Wehf?2@M@+>{K5wk9D$mn3$#bK8;C8kx
UC~;?`%Dorx-pCa4a2L#K-`=@e2#h&YWYb7sKqT3B{(A^UIn8&CnYg|XTOLbxixzNSth^!Sl}aMv-u8hRu{$;01q?0vn^F%l{>*)J`OkT-P;h+0&U@Fh*oPy
e9SH?8bXMIPAy^tZiy2|-_q+}2#4cH8^F~nNsHHe$|g8JC?Q*A>xVT-w&*7a?6GDag9k<2cb08t7+e`O=b*eVCY?-H(qHzf7Qh+lXy$;c#`1VkTx=5^r(I%m
ya#Et9WH$mAAS+IjY%RV2qrQ9Bky+(N*9u7_OL5}5CP;U-MWo&xwW?#X||nnA^(}j%g@xFoU)O&a*nTk4I`e-nVHT-rk?F1-l}xE`P8Hsji^ycYI`6sQU@XS
o7HH8r|-g=FZ1Lh#yGJ(6vKAlA`}iW*|fufhxvxa;v77F!Qg#Vg3d{${mC3tLyE-lqjkJU0@R<!p@J#}MAGY-Q$Gp4oO@}wh5~fRtU#R#T3w7yPbqbSmmvlV
;Gu_%3G>RX#Ksr5b1|&JkC8@-Og2)SeIc`(M^11@yDhRX<IydWvKol9(TaTsz5w5hecO>Lg%Hu)?i$CeBF`%>daxNzDa;9L0<+yhnRIY;UIXXWKMEskNI07F
AB-(h+#q&xGG2!xsO@I_6ciy|8ywB`(Ke{1A1+FQq>L#7^7{{yOHYJ<SexR^@icTf0H9TK7U?F5N@jHrCI3I<<Z(pgJUP1)!&uPK(C@yw_$v$D3ktBdbj(Vl
v>08t;yMAx!1clEmSl^`^<x%sh69}vru%)-$94)DlQix}>3boAP*q2Wwp4G!7cXH}3JZOM1fqV^m6+TV2?PzNVeH)@R3wk++$N?ii(uCCafTsPO{XKw5%DeL
F?;9dD^r%;0BP`}$597=So0!dNaliAB1_dXhs(j~t%(7#C}tl}iv;9xad+)U+!0PI4;#x1YY>jb>qo1JIv??efsPKCYW-wmkd1sC_=5(2+IeKzLkdGd4BaT?
neIccW6@t+9*5lCrxuoG_6-iKk+7ZW_B%RV3t?+RXU53(|D#d0%2=@duU0&KKOl-?P#>^r3?7~lZ~m!AOc@FE8^Orp*A2`kF8W7hIiBU-ZFb-fo#H0i*WJsy
=9TrvHf?AvbiPP?qKZNWXAZ8BxN-^|mC?YwIIGH4a}e9s=TJ=4s^-3?5UV3smA+m-=@S(&DvuOmM`6nj<oe4Pt69>nc2MQgnFeb0NxKv3!JF+l;O=9Cr51Z3
JX7n)<SzAX_;_Lhtyi>J`x@uRl)JrU2PNV6f^D4Ckj+xzL}YDxgMPgV5iy9KCooneG{V_Y&uCxTshHrkf<4LtcUQudI_N`134#;K79+t7;C7wCAA!z&u_PAu
m%bG+Cg6|&S-EjKQ}YpUIhcoaMvGN_536y64S0SN58g>p_21Xo7H1pn^Zgq3ddusFdVumfqy%NfGz~LZ4_Sx-Aw%C*X45GqSGelIj^g%!?FSXcD8k6CyPe&=
<HoN!JOWYe@EYb<taD#%z<RKdS^<T!AC24cs2p3-tKJE~#oB2I26Xe<@HJMgnspoZjGwyOI&_m+&k=Z~mSXMC0ZH?=<vtD;%<bDzN=+(EanG*(1Bv8f6z5r^
YS9CUrrn41EXhQW^#2sK=7l;U^S?%Jq1pp=$(#q9VkhyI&O{dL_BjR?UJJ=Q<s0A*uQ+FHs?KepsawiSgj~KuOW&OwhYhDXDLqMUXG<uxEpZWb1H-Us7Pprq
DL0km{S3yWUf5cs&l7gRRy}trTpNasHS3HH-6cN_OK=Qo7OQ?6;fSf-5Y319&^DpX{4=RJ4hrFIfPo6Ta5oFn^;<=$3mq#Vb$s@Ki{ZFT$C+$P`HwP+_PSSg
Ut9HuUxNyOI!T|e<s_CF=)VDBp)KRzSW~bd!v^RKr3Rb!T`$JaCJM*DVKn7THXan@U4RU(=o2Li(b4b7mmO6~ZB?|RMEhX~&4Q4v%P?X;?~$AdfOlkQf^R1-
S>y?CaY`3^Q*{yxShTn2q9NJ(&^*M_9;IvdY#%CQh$c$!s+1a5H8(A>4}zb$DSF`<-y@ypTiu!*x6Nv0yBz<Z20@+45+=>8E-q^O$o8qB1QAQ$G~Ga-6O)v6
O1wgc;enuna*&VD&Ydq!;kl>8aMXUWI1tq@9irVI(7`*_yZyN%X%yWTY9QjqVk<y`6#6slyR*WXN?ChDG2~Q07?w5qn*66yDYdc?v!+SAI&eo|cMrqyjDhF3
3r~)v@h1|$6VcR{yEnH<K6xA%{A|oM!Zq8j_{jKfoB6ArM?wlwY~#F?uwUc2gf9v)DYH13S-sBs#Kj6j4M>M~s|a8Ge-P&=4ktVrjI5t_c<?u_63g#T!PeLJ
$F{?!K8)6JoWCQ)Fzy4xn;JG$moksbIO~=o6m+R42q5GwfmL&vr~dG#aWbC5oPeUNHI5oOe`pWR12ax>D>yquu=@l8@w(R(DiCZ4mG}QI0w3ZI22Po}NIdVM
tc@;%t}TE#FGs5l_CMN6xd@>>C%8R)*Gg^efU5p3?R#KZTOe-uK`NejkA|0n=^upy*bxXVq_{Bv8ggG*?`&6i7dzVW+;w1<@QHAAc}&FkmG;iaET^$OAu?92
cmlRa=QeaAAZOKJbI-U*IkYHpp94&~tcXSMCfJ#y3D4xOvn6e>>>qmNBt`xQy@6tuE!#PPYgs&H=UDgq#}*Rb%^}RwjK9gQsB)P6Hjy-(N0OwU2pZadOKBJK
q}md+dTACqjBiAx3i%mg1<s<Iv>VDhSysM5<Aak$q(&}<8QvC66vH9`N!b#i>Iw!aW{)8&_21#pec&@4JQ~a5hwlD&0XR$Zz}DkjKz`cg;fLu$FeL9gI|Yl(
RnHpI!h%U)%W+<dOK((BLN@T^xo+E?lN5IB#!3mg+%m735=+B<eFO?bzSBNci$T@bmTCzXWtIl#Dx%+<nO|lO)(2OPB7-u&S7Cy0qqO=4UeU*Qu(P3|OwEuH
i8<c=@@R&vXYtSbR4-fsA6J`q21j==Q9~f?N0fmS(!>_ENx^5^DtDY-%kT|>&=s9m1IxBv(!!KZQWDAauAnPA_L%^fp4~n%JflJLe3v4`*P?pR@>6AV4E@rW
MpFnQtPmeMAYa5C0+^cUb~t+T%Np*~KsP>-r@f+ZHHyj$P}2%G?P1eEL6g&*!5rlwC=>N%{C;kQLCs__52vgzr2wZ|AsP32QII>`35-1mO_L1%DUVdETxHq4
xKbw^+u{?M)yxOorDNI#10QU6n2*_Y$;4knN!@Zb>?N2@q94NoXxw0d*(28*z?%%3xbzB%o=Drzt)l<3%sO-!Q9f4CI#p1!R?p9^kn)YH0C6V{vW3wx0#*!e
FgvW%pjH&XcVV^Gfm3NERQr*4cb)pJNCel@qH*H&4$EzUEaPsXvV;h=S(;Gm3ahE$$x3vhHpIo|62|orQlB{?{{^_=5;qeiEY~eRq{jNO6Q~DmB<oAq+-Pa)
DtmZ`(&NH66VF|4)C3s=S(^f~$!r3nv&)w8JPbTSwz=+K<lty;8|Lx?zo;Cxcv5#wibHe;m?%h8)r!p@3z3$<La}FwkSo*sOCSUPFltz;gvMCU;%x!MmPan<
3~laHSG>3VFnIB!Vv(+`Y90D!f{+YOxc#IKmJ0h^ja@~ZN@a*WD=buWu1Ii`dvd}L&;_xV&95>``b3vQK=}3kJ@Xi{M$UjO<9XU>c9$||;32LJ*Q=np<-Nhe
a^ue=*?MFJP5WRZ!TD|_%=;1E7H~a5k7Wa%KA@}?=yX;pll83$+hpQP;fM(y2GS|o@<f34ok|B(yl=|&j+yCY?ty5W0SSdUW1*#Zz*&28woi_Eu67;M$FzRN
MLq&MyS1X|mfAZ`t<Wqp<Qg}Wn!lk%1}QZER#<gn40ln$_)9c-(h_Cj$0{qajaWprebid5y7f&tR$DMI*4|TFfZ1en+j4~x8$%_g=ru8OBa;s!G3%!@HtU>a
iOIo6Mz6+}?*H*$y;<RrjzO}2ae2y?J`%u&*I(HM{GWmE2?q4#NgX8iaW5(m2K|;Mso|<TCSc?}&T>_Rh?S7CV*!h-$hzzV<W#S@#l)quD=l({#V;^}zAOU^
SxlkF*SG=2$Aa;J@t5uLEi%Q17$1gA9Ws>*Y*GMB_}2p*=2q8nV@}X{M`cTCr8n%Pg{1a`lshMBW0whXrUz2ep1Xk~u0R4m9!3@J^evTf8J#zjWA#J^Z~O2U
*m)#dHV|Ef{TINw&#SIiL{5Nuq0guPhA?%|E;-=;ndS!hG`{=|C3ygu!}zHf*)}V~vh<g&8@^w97r`>#_*Z}Ik!*UY>q)b>bA<v>)*1jWW)=}%T8Cdd20HGy
Fs=-3jtjmm>gLCM0WDLG$_6jjEug4TR`pFxrX5=SM>Mkg1&KowKQhy&<oaps4KllAYHr=qxwV$$9%2HB_*(Amns~=W^0Ez0f#xV)>zt}fn6ukEmMu%FQe%6J
V>3{O9R?N+LU2$2(#)wb0s%>H?e|M>A}qUhC8%jx<_??HKzUMBErP{pP@zO#O^pzyQ42xd3W)3L?L+HctY#pqK+6qACSh|xs{rs}9Bj_D@pzXL;v&B=EsDxF
>1US3g;pv2LuAa)OlF%9(S)-E(yIbb28T>tC@r%6p(zPlAq|kJ_P#|W9GCqM0eG@~l;LSdglJ%U9#LW)D8sHTs9x@5m0VJ#^trBexSGgtV-jMB<RkBEY4)PM
194YlgU6;TSK!wU{2{vxJps`c%Vhm>Q1!pB)AP!M6%FWa=k)HdQ1FQvz#UdQUVsWD7d>*y_#43ZP5fX3ieF%!8jDEksRJxVSn0H*@YUTbc(N3EQyhRHxrp4p
g{r@(AK0{eZi*K~i1W&#H{txbqXK^JBwnCDBWCMG%_6ZPGexCBBytMl{@%KMBTv|DwjtWQ+Wg(6h!p&FlUkuzj8DB}lATjvX1|z>Yiv_1lrKQ>s3plpX)n<K
ZANkqrX#ji*tEn)JFv@UV1<j>okX?_ETGZtdz|n_1Am2oa>kj(yCh~LjD-_`cnAFLMu6?taGwvDx;@;G`}fLWRMNh4=!cn>9Oh$t6xc9o5?g@*L7HA)V(R}R
%B{CC$syo!PY=UtjL(Cl@bRMT)ti|#vq!zmrp{D>pI{1)OPVuLCL`5!=o<PStrnU9R6<ntZV$~r1b|myL!7H`Nl<7)_>(*FZS+z$F5Re(H6AfCCh)N<XXcmR
v5M{0YVrNitB)wy?q3P?TnJMPSj`#{r<{M|Ww(syQ36&``tY2MIBgr5d1XL;(?Nj_%TiF@ZcvPq{X0}p?i6Hi%su1}iMdIt;n^lmH?`K6f7`}`9$NUSw|Vaz
9a_uT0{!%6>((jumCkfLZTR6FS%EX^uSpB_H__SmbQ&2`uPij%gL5t~zu=k{>ltVD3XH@3JHle?E|3ZLi=cr_Y)$ib!$_ba^Y+U3Mv>3@39b(cK2AuKS0=;H
J5L0@@y|iK+4VFI8RVzllS4hM7>A$I6$?S=rH`60jVWqWk3rXQ76-{Hn(;->u}gUq<~!{!snrWqj_8Mu*LrCOoKuf(7cw?1Iu1T;xk<l=wN6~uWqB@r<r>)i
ZELV~O06TvBMjO_IDR*Wl|dq@k^Uygbc1u%dAm`M6Ge{&2@Y}6qfZ~*S#GJ0Mc9pd&<Ty^74KXj>?aK8qW6PNI9RVo96-&jT}`99KuCqN`2vtiD&{atCHx62
mgLe*bQCvf;5<ga@C;$@CrxKEa%7>Scl>|{lgt1hRB^&5QRd_NhW#Cv;j80Ni#Syod)f9&6<!R9h$)x5s9ALdZEb!keMXg?YYwk(B%1lTLO;3-fc7DOk4Ges
9U}*Oxc#xX?AaYhm6jdBxsy8oqUFhN4+Q_H!i?KdW9`_|kHI)1gCS}eC}H5+qQFhB?8wq+gOR9&Xiapyy<f1d$sYGgG<YXDuzp$uaHX}P@XeNFwKk>8&vh$D
C2b@1MFpK=Q1n%nf$o`LLv(%bB#XDv<M{lP$&HM-@}rbL7UTEi-Io{H?dCctG=p&{t92--Hxzj%H?^-~fL*jNCOi}%@U$cu71>_|Ecg)|3;l$fubm|PaY62n
b^qs{U)eSyJ5wg#9(@FO%z;NtY8@HS)9V{@4s$Ih3>W18_HbV$hLBsFV&|`7rCf#LuHJd17$K8Q0K39~MilGiXw<O^<j}cs&J@flL|4iRSU&IXQj>hELO=5X
KOkH2r-ma^y(=NeC#Z;>>RXP;CkoCv%tA4Hbc``g^#j?)dSwvf98p7N;?+){LrS!?Fz7@+yP{_b-x`ujNyj{2eW@$72ul8UlI&?7+A+d4l&+sg<0yh`Hu{~q
-BqE4_dj`ns=BL)xtao{M&|L?apk?YO!hhe7w2M4Yl)Pvo8oG5*1FNQ4z@BA>(r(HYu&NU-{JY^WJd6AlUC0T&uD5498rX4WE2KgDqR~Gz^b4Q0w)Z3LxaJ8
7k@7nS+3ny(wto>%a<x~j<gy;clWoS)w?~4VG{I3P}n4+tb`KbFdR|0_o8|LZg;1B!i_N?%bi9spZP*wCq+3ZbEGgire+q68D4{K^(F%9l$r#A3@*Y;vajF^
-EPqZU<K*~ky`O5&-b{UfKe?5TA>cr#c$9_x%{2?GytUB0Qv?PRMn_c9tv?m5K4ZU5|Zae>7vqAb*_vKd~4q8zi9kLw{SNmajdl)@1u8SEpYKP+;rf857=5M
r8)sYka8n!aanH?lEr=j(+V!6;o~l!ImHCB5)gk+i(w9}7nLh8km`YAbhh?+-WNZ|mCB73Z+UpxRM0{6G*Lm~=i?w(qC4rzHq2kr)?|43dUImyg;RNPKZx;u
VmqmmvH%U89*9c4sR}&IcVTNlsERtJ#F0(tVAWgU?WVYrhdMthRV7dME~b-&)$vqpTmOrp9+&{3V4Q~+ZH{H+a>Q5cV#vc5)CDu7xO@5!$_#jZ^Y~1_?KwzH
{x!7V156Y%fDIF?#J_1;GuVH|!{k06@<I7I7dsDCq=}msvn&(W=5Y4cE1?AiMS=rP8IFZhqVXNA2=<6r#_9XyGWcMT>E#%NH4?MVc)&xTIDstgs>Xr%sLu%7
*@3EqBbKEsF=|&0thNPa|6#2A&ceBiDZt9vLPeVYS4>QvaBUd`ne=3HL*DR|t`k|^mCzY?kn4Hy9-WeSmug@&!4aV>Ywm+4e~h{pc+w+l`iKFIrYP}>?=Gt2
k*RQhn(Dxw3Z<;)IVsLYKc*ArHRZC;u3twfL<kXXV6&`-dDUe1`)}LI58z9-L+8$pMBQSv8Q{(Y-{HlQ!uE7AAW9<A6h%EdslrtWO<|5k-k;+Z2i{eZ^h8K#
e80CXL+9&B>V?M{lQ*&>Fkf&VFb=YGaSN^O*!Yir@rJ<EQMm*J@3U_Ij9mW0D4Imwi2W$+Azpe<16#o61)cnB><2PXRy#4Hz50bem6LMsKNhl`fce6qI>|~-
bmP$nxU<>ttm;kS;2Un2_*|Upo0tOy?YqQ)m%dszjX~$gE$^z%UC1UChT}L_rbUOdnhm9XztI&sc@D*#p&W<o6BuPC<B*PwKaCQUe$2Ght}dT@`7bS})^VjR
NN^#TRbcjjMRKK9Yl)wq5vK9P!nbpG;t$=nu&S3Kf8MkmC97v+O}AJ-Xe#yfZMD9e1>o#)3{}m?16-lNIN&3<N%7FX_RE|AUJb%-)pg|T<Ao9a!5u(N4d{$U
^&ES~@Y5(X0S$#FGpcjbLz9TL%q0lrJX%Df+yRkVozKQ1UZe#KLWn+Gj!Z)sw3<^AS$`f4=`-NjuxGYO-=XY7264IJ!&hX~4hsZ}Uy!MCN(OmIucVwyTN$!l
_?By4a=0&9F5g~pUMRt`-k8VpZOd3<Ga*zy&v}}pYqKDm7@>AiA$$)>)l#P4j9PgAd?qWyNF;(0_vxXQR7G%!H82liq^Z!@eC_C?^Dw%HcMJmDSdtDf`P34v
qfImem<FMo(qR03M>|tD18#qQ>YbhBE?870_Ez*u2k=S3$hWhu>?i8UBQxG~yo2t0c&p*meslw8@qF!V5o)tUqI_GQqVZ|ZmD>9TlWC6FQwL_)ovbhe*RC0w
3=&SpLbRqx$K%rEWVY50fzQW1bXoYITyr+-coo}9Ezy3r_Mt7%PyKhD&&5_J>Nbtfcl#e5_<p^Mpg@@}-6CVLP;G>i%Qb&=Ja?Cs#LvPD;lUGB1%?!6knW|5
_cS$gy-{nIUaCjX<#wOcC|h5#;!7Yc3{A5&k;PZXz)p6$x<?FB%J^UeD15<T4t+nH@Vf-#Aq08#omwOTAnLU1$m8C^F@wuwAmdPMd`lQpQik?Id&fY@xaVjA
5Yn3q%k4ZAlzi&=Dwvn<;r0CPE*hULjLSBC0f6i**pHvWb<S{jp)_fNsw4?O9dk31gj|6+B7%`g<W%LRt1==N4L(mrih>VU)VlitL3*G1rz$Q9xTmEOgJ*23
X;FgJr8S4lK-y2WlFdI=E?H7Knsl+ixF?-zc1bsxWl@<NqOq+rVcHSpL`|va<zs#l$D!c~kEN8ei~Hv_50Fb_Cdx;1c#AfmkdQJP`XV%86}pi$m+-a?*gLLw
5IV`f?lo-)#_U4oV=?nxeGF<EltSHv-tdX!ehP|Ef6ce86{I-j#UIdjEYN{k)E?sP5HVp{GqN(9e&cDR4O(PT$c;RHBl2Mx+Xf%SgCjqpLqs#SRY|yw#Vx$C
C8S$2E6@BhnF@w1B<QoK0b--a7vK+CTX3ibF`MY}>T!uO&yU!#umaS_6LztXqo>nPQ^dB;9-{s}++&Cw_hI${@)*i_L|j+BGw2fTl%*vu;^C#008^ImNZ7BK
#AkUlF}%~p$*^JKfw+_a=Pf7l)Fq@#Ilobpm1=Kd7FL};jULgqZBTMjGT(?m)Nc%5@mQzsp_dDM!N@zcI@2pfOc0D;>0`+RRH_XK*A=%)O&fY;U~&+iDsnHs
*<_z;rFc#sUyBG77XUR!a>plvB-z2L(W`xjYO5n%v$OTuecHuh?uBeFxarGQb9r1oZVuwR-pJI<nImBWU`-tz5VA0W<HW%(!t+ilNIv}T*I}4;SRYGMfxWGI
BgtwqS-Iv&**XQ|Bg}icgFz7Oe^XBsZ}(2dCMtzX4!f^tLgnB7qGBtW;H3$??eYSA6S>Uo1Div1Ha}iLM#)4>R;+%U@k2ZHJN*T<fz6<kRDF$L^m{u*E&r9x
Q*L}!fps<SRrDa+k8zpGBu%s*^c(f#8BvRV+nX)1K{!{rR)kx$T-PnN0F_3hy81FBcdPUBCHBuiYx~$!z&K0i^jUp1H4Lrt;X4<lLAJjalz2ep@T0E0A-vFS
dS-8nnoC4B4Fm`mlQy*?iO`*niDRc#eZbVoePnydBoLdl=MUiPh_%B}<sGq{Qh&tv6Gfcu6j;o@Q&Oq*vMrLHdh>yfLJSA+p|-8lpSXfM{!zlcx=Gr-u6E<a
prbhesjRu0N`U%TPV74z8@b9I98j8J!}4{sTx|_&c-8;Up!0Rvlbrp&*wCY3b9^wsp)~{ZcenIrWZ;yq&AzlGaY&VFU=6Ce+R)t1ePF8<<iqL8G&s&Y&0IY3
*IC=voTNn}=OI<jfbPW6d7_E20tMRAJ+wCAL(=H2YL*vV;GS6s-^-uAAIjyab$3Vipn|5*aoo1B*{3S;WG?WIKGg>uo7!M?hQTV(EV^}n^3s#aTUikZJjwf}
r#dwnFxv^BTla7C8R@J-6GM!+?MAI2G;o}vp2(F?atXk|qWi82hD9$@3S}-+_i@qui!1ULe$%K#*jW2oa8g>LVuf$kQ2mc<G#7^uX|wgSng{({j^LRU#bN4z
1JwQ&OAY8!OWZi})x7+%BD!+8KhKElb{t6M1#Vhtu_VSZ!U2+s7g{%;i;~(Bdg_{j+vJEcXJpwQk=-_?!bsf=)l=#046cv!$~FA=9W(9X)BBcPW%fI{5yF&*
JwSO}4?(RE`SeoQUxISB9_D0^6f)%RT+A+h+D~9H#QdJNCiH)`u06f#?_Er9I{%zZgY3TZNswARIVq!xBL-1f1J}=pjoo<xNZrf4?yu#Ri6qV!F1=|OZ}O!n
6alg-^f#KqXJnW&&h+*q_kyUeJY^;8FBX4pSL#|x(MwFgnS~q*rJY2Rzzoxzk{qtDRM`3GcPZKWQ)L%c?rNm{hL!aWFCj}*X^?xkUt3NJlR;3+a;|7BGS+x!
6A~*B<T<(;JnF=1gd&5ZeEmnX4zP939?&WD{VLPPFQL5Davk8mQZ*L-)eBxVdJ(ql$yv$7z|X$f1$N1332;#ks&YFS(t0J<NT(6m+>FNkVN!7lQ;L*S_or~2
eUwdl?K*E$77!xSZ`(O)LT0lH0VzO(Kxq|64Kc1HLg_u(Mac4Adt=aHTG>6LvbL=sE6J`jQNl7YqdrrXEL*Ro<wm%D&eYPn9X_7e<snoMLY?kCykQi^9~)Go
U;|Fh+;ToDKpm?^WQ)7F#P>jf46FAVy#56BLWmUie|=fO8b~p@Bn18*pafr_fmD>&I4p0Mv`o)g3+sASi8|cT=Sii413L{ivExNuJ3&Z0rPKd&u{*7QqP1Dt
$Kzj>KyoW_@94_mS%X*<yEqM4az#tpKLdmbU>5@ucgD`bU8Nua;&L=D=zwK9^&rW*3*Xk8h?L|$&v3S)4wX1BLC-aRNjj`38vx)b9OQhPEa#Ly8)~h7FZ&z8
V>emV<dDl#W;W>08_Xc`?uShuF>PrG9T_(0)UiXc15W{MR%!-d11-6M_za0pCqgg{#uvMcPVX8-g%pF6vA7arnduZzi^HPFkfFIz&L`+puEm%T)fzu$uW4jn
a-AX+rq^bxz6F}K%YER&T_^gQ&8M3c{}Gt}L11^6rYl0WQDVb)k@k<}vpwTm%}f{}WI}E%C7gD>c-@i{MXbJuI+81k(kBhkcqx$JHTr?U(9@LT5lz{dOn`=y
dUo0;VwcpnMCPB9lG$-8*Hn;Bq*CldTPq(sJ+W3lSuXyC*)K&ey5zy(o+`l)zoPl^YKwKafsu8WrDH77il<r}4K4bC4g&>METyJk($PQz8la&)P#2x{M|KxD
EXkB^0L=(=V|fDTH-{(uHJl`w3e{f}iBL*0s)EK4IZzRtHvUIdY-ATlA+u$(bZbu?)fPdO&BQ;_G#!<@T`_{F-_>1n!GFL36zxD+0>Ltx)#C@(L4l-p7U5gl
G3ZU-qKz*Y4UB=DfT^V)Qm`+3N+6pGmD^7UINW&jIZbjdN;reM0f=M6@5D3@C$##_V14ZZ<4=IF@|olvHCfG%dQIf_l2q%W`%!}Yc$gId#dC3WzYsUPgqpTJ
^v{Iuf1sU5vk)_Jz`-#{8uU$J5`L=#MXn9DHzx*3V3Q5{1<`QdP{ncjq9#)TUj}a6$-&JL%;l2WqS4;BK9XKaok|%up8V02ayIra%xeMJ&!^b^*B6!Vk-?2r
G2c=c8l`g8{-VOPBQtWWKW*z^x>nVP;3R{UMuP)3SBID)*7eYv^P)(B`8F_}`w(Wo$-29Oz`m-;X%x=E36z}lU{bmQ8Cz6!{@pLR=%L?UfG+O5XuM=q{nZ6)
qjb|z>?fsXgZTonz|-Dyu7S)}HFQQw=}_^gHAb-<Yz$G0C-hJ_95tr?*2zcOg!-0eZ+1%yutkR{-tr6hmG=T$7|+fqVaVud=MkV-f;GEuE_ZkSiQ8lO<PU4D
vMR&~;Q01HUtj?(Jz0f6`jckDqk*Z_%V*)q6lPkp7vb~89sQvF>0J~(ZfL`K9+7op&X@A((@v^~AF_;IUu$jSsqR&u;?kj(<HD@vjThxk#|~3qoMDFqwnP$V
80r59ZI7y|$(D^%HtqSy8{l)UZDBL!NE3Q(h2f;F5wl<<DJH7^y^-HV<gK2=p3uqeWy%?1K9qP>Zw}UMPbLeJ`esQ)Q$(K%o3-X3M6eD4*>PByZxwGNNY+U&
^{QC>79~{%-QmXLz&Uit1w`jW23~kA)zqKjW{;0$Ig@eba(+Tr0J_3Lzw3m5GCED_QK620v?2>(S8$5uzI^l;d+cU5pHtvSjGG6n24A<x63N<Q&KNX$c=eFS
CY<SDB`NaL1Zq8zpONMTmTfJ`_`<FI1pzgg8R6bM1x3s6m&8EEsX|>V;p>ozr%2cyoCP_SY2EZYy;St#`_xSK!9l)bZbEHs+MVK$;92Go-9q&bzBA}5THq4~
?iag`PiYt#GJNk6IkC@mm+lk2@)wKs88^uuE-$e8i6MAOl3El`Fs?MYfninV3raPSvSvxPSA|GI)+?SP)&)xb!Bb52=zjx0jaI7g|J!^I4gl?8?MbzAO=pDz
@9L*>nwESAQr<y)sYXyQR#tFcRtan4kaF3jGn4Cc>%VLrL*+dp*t!<^BDb%<t~pLys@6cKYfb03c2KGldAL6X@e|L`*Ese^VOJji9flULA&wO(h|%3E2D!AJ
VJ}~w-0*ox^dSvQcUa}e(G!ZqrgSw1A$_NXMn%b<_AH-L?Y;OG;)4|^dDSbjprk7+#xxSEoN(~fOFLSYn?1?6PbCb(|5BNE7xxx{zF-;(U4+#Axux-e!D9@n
tItVmbI=msvugli|2?9AJt@RVJ+;WMsmHOi;<Gjm4Q92SSkrak#m_TY?nVa^R5nN5^QJT&ESRJ0qUas>T<!&_vo%y?2wm)bw^z%TF4PZE99RynoHB~Ij|IE<
X^~&H0BN7C@3d*8-mT5o;N6Dc1Lf69S^=$Xm3lTNeSET+1CZZ6nHQ}Xw9P*vbE-1t=H#eeUcAY&FDIs7G)G_3FsNGYF9y{jGY~#Xk(OJvLi3m38d1D1kOJg`
{C0StzkJ~@UK(buaVlaEzU1BPx&shG#@M!{%jC%xQk`}!OiRR+$5Hu-WW6Xen(tvTNcC8QiAN0N^-mA+6W;+t1s~$>ZChYEPya+0I&mDW&0f$~^DXb+_H;Jh
*&^0B@skAb83h|pyTbe*z1nx&7i`+J;QMBslBA09nxlhBzy~$+r4wkuw-bQ5ljPt2+3iCNcw5)OGlXmZ5~kfPd7KK*t(^A4-o4p)5HhU31(PvrIj0m=XZVHG
9~mCpGJEvEvD}Vih*{}1=@EIzRL%gh|0)%QKw`{hnC8iT1$kpyIAxzZt7{o-O61or?2podq3ErbQb`Xw3I}5`Bm_qy<0B>b3%drN&i+RraUuZ4b~UtwZwPm?
a?}SsFGC73Nugj21$MC9P|_JGyh{?fsvc?Im0X$Xm@?>XrxVo84S0%xhrpA(PrUBjd0xSo12vWqD(w2$hv>`^x3psMT+e~s3~h6eT=nN0`w>_}<RubEAEiv8
5L(|!mLS&llyQuDsA5~;;NfK@meBYn1yASL(8RXiM1xkLU0~|LyP4Jf{_a+5RS;ssD;iG5m1Ivuq*UJnGdLcG)p}b`4V!PD)*-_atX@1qvj*M*%kH(193mWY
>yx7sWVa*Ap4)ss%lgXc_r{ko>>S7?H-lPWe)4(d`SX|B6eT=&(1jS6Q}_a@S{Vpe6OWYBjha9FUlKQPk^ZgIJYT`dONvdVmsS>U8YdL1TB#g>cb!NrvZ*))
ew67mBoM3XSlbT$dDSRZW(lTfPN$Ka?+5=G!Hh@j%uHIY6lki)f4T&L0?CX=ROLxK_KAA)_>d<%4C8V}dUj|JI)(bS71yC65q$%+WQ382wM@o`V<{;8BX~{D
Yh_^m|AA{49J?I)4-GPwdeuh`ymR0NJZdQL`Q(>a2!r+*oD1%}F8nJ*|J(2G+8?{Yv-=B8it&A2LcsnO$0y?AN0ntdp*Himp42&Ap~-(9j064jA*$)7*}q{W
bw~;_Z4w+AZ$=5Xw=|ULaz*n}!&Bgvx@5M<QfCeq5vwyZcTd3it_eD7ysW1D%&qTaoQ4pY3@!@SokeA`tiN^;oTK@BD8LrwK$uPtmeu`=@Z|F6g{2d$U0Ma#
r=$)x+bX-Q{48L=F^Zc;D^Nde#KtW?NEPzEU(_jRf8nI2CfwD3p<+-TnlbPlYjpv0c7UYvfu7;p-TG4%8=0Jt$*!D_ZNXDTj7G^hPbIHLC4t)UmracG2|X%k
_l%Ymu)(PjXGfzp{nlM~I=+^FPd==hciQ~)xdSwKYQ%t}T9GJ12%S>`+I*eJ!#OzI>l{+_P6e9g<#5$YWYaT9)2sgbT`#>d>0jR-|A5B=g=?vMDTTRLdU{D=
;ESfop;oD`ifSuuUCXB3i2bRAOy$l(X$`JSP8tUP^_KbQrc=Fg`(V&NjupyisAUe8c|dYR2NMJv^ekK~+X|qQGKOCA=QLBsak#63i|KBFIfa}-!U)f(SC7UU
kQ4?@IYTJGm!pOk)uHf5zbqXY?@j?iknJ|{;GSsknyV-=Lp8Pvv*Cp}OX~^~UDq!r-^-|}iabQYA)HI9G!TrerMoh1k0Ocy2{2L~A<&LKA_*i1$Ev7VS-RHp
_Fx}e4bX=`MRE~n8%AN|-rFht3;ndD-LsrMZGLK&jMWSF22a~+!L#$Y6~!bXYFfD`%Rf8XUqS95vN1$E0P?eRBhwVFr%3o<;Q{#da`}6Aa-1NLr`L5=*-I-Q
?d7%Zcp6|)c&l5h>O+ci)xR@5WfC)AU}F_d3_(rpdgrQ)&cxYanx|<Ny1F)D!=yza`yaP2F~@V)rWj%qMHxJ?1|@!-VMmAQ^y0IS+kg|I)pCk05%oemB=O$@
mx8cqV($Sc#ViP)YT=|;bjtKXWl+SKw>Pb?4NME52GJ7fa9Np0(eNalCB!z#H=%b_qeW42?XCeX<MrOmJ3+O#2<7sL#Wm2Pk9bpoAjfny$Z<6>7<In~1yvON
H#rQ3=Obmbct}&&2|dWt+{=cg3THff<Fhyl$*OglMv1QXYU>PJhx^S9A9$ImS$g)4iXHzlIK~F?P5!Z+GQ!^^++J4Z1nj`%h-P|?XTsaKZt%xH#T%z1J2V_w
?-zAnB3z{Gg%#Fmu7Biv93{3TqFkKPvqUxCyq%W%{qhEZ5h>nrRUrD%Q_ya4GqI+AbrqA}*SGKdqD#S|iodEAMh-XAXNxZ0{he~x=EAZ`?7rUse_N7pWc~mP
#>_~&;3`E%TcD(q&ik{~sCcG{ghVtc7p$DjB9J<bC3o$dW0(}AU*qL+*eyR)u`8s}x&!j;o~bpk028y`tT<=wZ_TaYdCk}30&OJix`DW6dBx+$^gK-@j`k+T
yr-<8<Dy=uKoPDb{hXuT)pr|x7D}32BhkUYKvYvCEj7d8kYef?=}7yA5XCQ4+cQdyLJE5aRzUFpg-7gHHis5cHUsm=V4m<J3DP^aLfs51S3@^}7@<)?@n}`2
G-JqFjYljNA&KM$HSzksv8n%IZPRvciROr#GbQV7-%v1m!FdDGkQuphoVgmXC30TiZ^PkEIDWF+fU|^TqwaV{0;q%4|E;+U^x9jFM1v~OQ&a)lnSVd#`r_dA
s}Q;E`CrQk$5E}<nS9i(to{gMnFBO>{DSx(#cm-6T~d)E#&RhxFaY*pJ|79`Y58#AKsCIJ<Z&MVVXRe{Dym`B*c>L}QzsM_Ib&5%bo5S%s<%5@3Y6#>7)xW%
_u>OT_rv!*6=QZT5*z!z>`wUDx^@#k&VB3n0uVDo`6qUVnygN)uYw|U4nJ*sLVVSxkniOmB1qstZu8Scdj7U^=6o-6`1*Y%<r#5mHPE)-*lZRaODnV>BNM$7
EMLlmI1>n$T~jVsm?K`wz7FAx$%o^_?MTarW%B_d>Q@+=E|YEPR@42~v<k=m9YN;Xwcd5N)w<T%SWUiobxevsq;%ts3W^}`os!-pi$Jxwfp^_ZW@1-k{iNV4
j2lkFDYsdzTA(8glLe%bC^YS^mtR|m`2HAMe@G|Qb>>=P&jN)yO~D+zUad;+Wh<rwS41(lFZ5eia;57k8o4OfyIzs3%$)4Pz@s-%hgDaN0nD(?XNpTccB@;j
^$nJ$j(eJ}H<k~hu<y>qNruJF?SI$XJqrm4GoK2MDzT~U?fqcBjV&%^$UEY<dhM~**ib~bj&ty6j(^9xrtvQIXqXHrrkWqc@h;wQ2*IXM3`x!mE-Iwawq4yB
0BGd>#qkq=rY002!qbjF7h3$NvB0{vIVV?_K>jB(5*l@uW#7@CajV@N&@F18wl)kpDdpeZ8zyClsD!E++;Vo4IVp9Ru0M2ysIb9udgDC`a#ee0wyTeFR#1wd
&=Aj!Pt8XXJA=mCSxk<+yY4<}5Pfra$^%Os&S2zQtV$deGUBm+H?+o5sFFmOW%Z9x2$Klrc-Qf|M&q-Pnm$717In-SzREu|k;=;Vr$K1JeTsc0ypt}FjQRLI
^F>{6{60t(6`}7Z?L;d56i_)+?<|q`7kejMDA%#Zy%b-7Iq54}RM8xG9dcbHZGOf4<?Q(KedIUx^arr`XOIv_Sb=lIgYjDd-0DQ=$@o1#u&+NnH@jl^HiEoG
OBqUMsbp&cPh%>=pk%_)JEVUt4>IF~c+a1<kVb`*3mX7>vy}M9Gc1q={BE^Ikc6x)_ih|bkIp--@gQQ|5e@+nOh|Vs8SBpynj+X@L^Fa5ov=j#O7d*tOg_o5
+*k>fjzS<X`&(LNRZ;pW#Y)b*nEUDse-fDiFZF9{WZ-Ybqh6C{zNO6>zw9m@10p4Z6EsNW_rMhNIN7a3YFP?Zj%m}sY(JzkfP7EOE`||X&Z2}Z-|vdUZ*k(o
!&Etq>el~jE{SvNFHmoUKN_j%PU_#4DU^bM(G0KJM*97^mXE`3nl#1PwlM(1?2+n4V3bpMwsam`UnuS4`sKWbu0$}H?GhjyQe|HrY_=5+dSOuX)#N61tNbG;
XSh+mclyK(Gm|T(D7v9y?GXu{Y{vBrUo7L;vRAdB%+(*|rVE$PnHHA6VWp8qZZW+Z1hMAs@GjFI9zmk3p(2tOA$ub;tORJxi8VuhAcR-IYL~{kK=Zthn?4$F
g&Dz79h7d?+^J4Fkw4Qy?C0d^)2}+2mwJ(BIUClrc^bcDvgS9yp{UF{Yj9I-29$Ayy&1&ejbX950F4~Z#MR?Dj*4pGO8*-2KIEIvsbtQ48o<D+5dIyMYYL`$
knzKF18<CP3Swyiyf8)J7BNmUn_e<KKPJedn~C-X^3ma~+>p>dC6=-37Fa&GKf%*!+8%bWT#JZ2N9#IB8|Ny_5|)ap{GEvRwty8vDPeHB$Zh&vDhMSI*6Y5m
DC!q;_WBk-4I!vK^%`CM{_90NojrB{NBV*qa8Ok3vAB7@G)-WM<!B4i^QmDXpUA<7bSbin%CnzfO8V*3^{eEqrk3PH+qp4;0#}lv*V2o47d=<4Y-rv%FXMnr
hb6IRNP)I1!@u5nOxmMuPkbpJx*J96k}8Nx3Ff}4_P;#;oY~sjy~1n^{wJV@KpAlCZ$h1#BLEbc*47v6Whtp4!fu#h3f3v~aN&zmZv%`*jT}FyfmC;^TYDiF
RdHToh=vZ+CFZdMe7my~9QtOyVk&Tul^A7Q(&8}}ulled##`M|+igmdOIbWLE~$p8g~bGv2&JTy&DzsDEmJ#tVviAjTAVWMrvV&ZeSm3ZIm$nAaCsc7;B%rc
oAf3y|0BUbr`Z3S&M7ZWFM09mHIZa%i9S51HcU9C`q`6sD5?|3xTtUXxgkC;C#53fpIOc?E5+88UW)HN{a{kLlJ#6v%HO`iUbV5utsI~k(+3~@u^%$Mq-^y+
KhdTzQTlM}kX+NpJ7e$@qA0ZjXbWRZXfjpitYPGhc34hYi#k8<b)02pcnM3w#;H!ty%+zRS;tv_+KMuQY;(TcOZl{^PjOf<X~T`8CSzs7^4~R@@gJ(F13qT-
!4-q+*8Q<}Wa56w!dXixLYg0K3)Rf)>||I))ue1Ml;!bmyGoWqIE4{v)(tS%+>WGBxb%8=c7RMKH|K%IdIWB|m21`v*1rK(pRbxG4Kc;6!6sl(DjZTb|Ar@M
p+129I?+Wq2ByVe37X0*&o7WBU)_rWCIPMGW^8!#AMWsAhdJ0FjnAQ($l?Vu5=f4Pd7PUB6edFhc2*SeQxPJOUMn)JJ^Eci)1$&gNrAml%rqa9qmAu$8fB%-
BW^kn>V&$$Y5WW$dG;M7uV>M43p_+GD0xXNE8Fry&E-gB-nlu}R&7<KKtg2el&KO_{k~TzTX{<J2(*$m%PdW3KAFbnr7&0s^R9@>$FDF)#HGce*Nre063IUx
?s_VCvJDA#M#T}O78E|sH{PF{>r<hVC#z{56-eSH0njeH^YozzC%x}1y;xgvC?I<%vmv;NE7Od3{#=x=xoZyW>>^eBqD*1t)%wie{JXpfg23sC25B=~Jcrc_
b8}19hSk8SgQ42I>Ftn_33!bh<kED*Jhv_niYsQDfW>`>lX{(M8BGc;Xo9ct6?=zA67`fg>2jsX-7Fu5$%|5xyw3k7vRO5gUu%gZ4YsnhU~E{@jT}6mwJU@2
2Npg}#u<^9+Bta`2ww=Rl9LnxV1jl^8_R3sa{BJ1qfZ8u=_g^4B8ng3)x>#9eh1*DrMLYr&-E=zB@;l=t4acv!F5)uoKtyZ=RY%GDdCg`G?`i}iz-Yxi8grH
0bA_1DNNb0IVz5|9@1s`#p;O~#st5&qp%)I8D;o#05>nBxeoqlw`M^WTZjCpC%<vzT+1vJMgqTbck3cl{hhRwQz)9E=oCE$bOroT7XV|2p$Kp{SMdo#<yb=x
VqwV+FOCihLs&A*z5_x66hWjr1c8S5ZZ#CSTyDMiOam4OY3_Y#Y2hsJ6LY}R`wf&w^sff>zJ5Af0XR3E1cqh^QqT>{r#J-;f>(bG4-GFcyzLU=2+?7rL5~j~
D!DXe<norxA-)yM<_^m7@|<stVGZC`NL~<eCXGuuuEnEyq!|_$7(WL^FEd|b87oPERYI9N0jI2z4o>ECH{Mz_%2Hosh3Thfr`G?=8`*LC!RpCZj{_9^-fSKl
S8)>>IV36r0mE1g6A(uU!Q%KuHb#>~bk?f5dJ8%P96hZInosJol33=-=G@01i^vfa7X;jV3R&wTq2jvQKN{aNc8Kj)svtFr;Q1Zq{29X@hj6m|2SjsI8noLy
^pj|UIe@NQCd)s_dU!o{7YM=kHtSZt0-?s+>3Uk!NMC|*9#(xMV3;4QD4<{||6KH*YE#xg4n3vS%=IM*n>C==B?I5)q*|%lO*#0n$w`}kq5FCP^38XcIE=!>
yUn)hxbK8&5N)hpMAFi0;j+q5YOMjHo7iCkqtvRKBI%0E&}S><dcli@R!wKEq%_N%(&Xvp_tDgQXBPXzwvu}UDbM}8b9ht9K2hjXoZC7|aZOAC{<RkV@wmel
IOmf~r5Y|XCg~PXu)<jjP^QLpK^TxbXDED@2yYrj;Lt#S*+7AAEDp&!ZiD)I%1EHAWfPe)Yjr~0niwy)K`mSe4Nb21)gaJ!>-XuT?q`R=@$Uetndm*Wo=T;D
FY>uI4%kQ0fb8@>S7Wf@2qJ2MS*#6nZBbffae}YHXxJx2L6~~}z-~J}Al41E+m6e29A%A`TEk_sxALh{(VT~dCh&8QoBG?)%PAVrcS|zw{E;?!F|q$VvTVLx
i(7(q1FiFmxyu;!VgWG_E10n`?!I`On?uFLLgf9;U0d&HK##o}<l;9?4A)R4$=+W<wFmr}bYTis1$q<a^KN~ftF$^M){yZxtXf<$)*{^8#1o{jE;?0sU(8ye
lDZngx|76ER}>PR4xBOYTQByUI1vh!TCeEgulxd6Wbhg(UFC{@^MuQm@)HHM%%hd=Wg!pKV)anB^*dPt(i#SDdL|T_^cF1%W!MHSLGu~dCr`bPu$=e)QCO`+
#U4ihj^&4@u5u3>NCe0t<mb!(G(L<HnajA+Fn6!7ZMW2sD+E-OlJ-1_?ut}C+<dMZaDn%rRRm`R#{tPi5Cs~L73$_>%1mCGpk2}5aMJwSG|ZG>2QY+zCI$j)
UglzGjorgV!y?9K;MK`&#JQEjMDpIS&)S`LcjF@Lw}3(+7zGcmmA~4<bEcCrYpNX7_+MH4E!&KX%>-4K$RH%#!+qa5_=l<Y&s@o|Cv>kdF81l`76f*nlNW-o
(|YYPHuz)da;b!QV5|O{t_NFpWJzX6+hla<puqq<hp9pEPd8$<3chqUFjiv6NvXk(=9m`fqtB5tXwX<9Vdar=U9p^V*|wUPKE33}3gS?qN%<>cPWv+iX{{!Y
i6Q-dWIPo)YBCgRSpOinKBxG);(WVWX}4gZsxe)47zh2_fd5U(H@)9RT$GB<b+?fJNcn6hR4YLe|9Xg{cwuXlh(yfz1_v$;35<IkV8)XC@XA|PGw;ncmwEox
qc-%P%qyd!sAv6!WpET=IR!D5QEb8tadkj|Igz(_mNd$0AZVx(YQ*q^4b4J9(!pqG9bPmhsc)Yn*)kxG*gwOY{tbqAks)Z|GENK)t^Neezxq|=pij98HUMDF
F8kW7=ybWutT><u%`R;3MQWbCK}3dGkMEB+#{I%xjFuxO_4Evcd7q)|s7(-wNXg7M)6R4)lSTyE=GY6n@Sx1{|Axs7A>*1Sv~cxi;uUYmc&uq_Sw-{Z?LO0+
d78F0W}I+d21cO$$~PWzd(^W$5?}A-`0iC}?a^es$UM9^zS*QwqMp<Gz59}l)t0dz`&m@LZ796eT_YA=tTQ@Qq>TL}L|pHR_0)g3qWg?4Oa<S^IR!90H7c=_
ugdLVA{0_Ir(%LZRomLtr$4PL@9e((cyL1asQXN9@`V}nC&uEag<fNzMXkdoFu7O)bRt1&)U3JcFv{e!rva(El&FE4&)7m8%jsga0R$8Ez<ezmDKfb69&h^X
L86_fWglct7`#Z%)i;eTD<hSC6*S~?Rd_SF_7cz$Ih<;01;x6bY$-UAId%ic6x5${2H!Yd#ly(Ul2vVgP;M_*&<fghvOxxOYrH(-54Q~y0A3I(HR=VeeJx#N
P9aJq4GMWRVAkK3A+0rI`jR?W2S(BwEHw=zH-mG9nBG3=V6pO;r9H7x06B1>Xf7rkVlf;q&i(_x1`ADp8sp4K-%tu%;bgd_rs>pTc#ig;c7jI(({aL`I`f3!
&{@aD-D?422|#L05lhjQEqu$lsq~kHX%oS@<)7+Fg~p0myhM2wBvCYU4$Hne*o&)Cn%#p1j02W>4_f@nBFVZP$_s-Q{6Y8(U8=E9rZUnyn~`Qc9CYruWI|{%
g!$sm;Z~Mywk6$fkFtiu{zikO3%YS9-YQ)614Mvbu`Gn4zWvD2BNv=~H&^E`1`<3sgd%N%BXNAIu}!zCow6*Z+>D9(Vbr=9u`FTi4hn;NrMhQi5Wd170`u+=
<K%qsNcpgP!gP8<jj~-ns0zn;8QW;UIQeF5+z7CPE(4X7Y)VQYOmZ#R>#9_~Wo@l-Y0VI*S(S!kx?$&ww9kCWiaT39|1m>Z<#_clj(^~tnKs{7gzAd9S9{HF
EC<ZgIg-5n9;N-x#=tH7KOusuLC2FC2DMPsl)tKXXoI%52?<9ZWbpP%!U?C;0%}h^o$^Pnhcj(E*uhy+$6anU*@>H5zGJc9su6*Y6mXJl{Nkc6GeD+KXyb{w
sA8lw<n4G5VVEH-{1z(Z7RH4)LqUc~BN^_ys3CB(ucC;@z#*2eq1&nCDVp3^Vu4Wy_2ow&J+Xs_#rXJa?Xhc{FnKR?=Dx16LzOk0&Q4$&y;SvMPSd9ujcVsp
73dB~otFm8^ltdt&<-?5E$h99AIn>$5=9VpR|S@yY-syzCnB4*#oqi#zsi*7a4<T@<clf=iI+*e&aZ$4j})1Pe{{TE6Y4z$fh9>BU}K88Iq_rYnH@biV;Zll
IRD^V=A-%{k~1ll!gQqGSR^rVXntHKo1?mdoE%sl1|yXwISdApz=;46u|X9927MduOLb}nyU8YMe`L)oC1pdI?Ov9X@^Q0EU<XiU+44FFr4uK?He)Ln#8Qmr
)JR{1c*tOx?>T8;jFB&H>;1Fd5tBG6HSGW5ma3Xdke=Yc5a_+t3t>!E6tsO;mp+~R;k$KfJxrJly4=!F?K8-096%|mmM!qhqc;k%@Z!708};m^A{og8XXv{q
XEm@q7+3IIloae}3LTGifpp-k`J9)OV(dt^zEz9)RwaFnmrAx1seR;TCOFRy*sGfgrke@h(4M_T0_vd^kq@gqN@hjJ?)ydKIlShEl<sYi)ah)=8+{m3ZKpJZ
{6=_@&YL?N0)re2CWvqSbW4Y{|DBCF!F=(2lKuQmK)ALm_d8SgEGm>F<7mi8(E?mUcMd5?8@k>qNA#@A&=d5LIl{h46wL13Xd32PAWO+U1jixm54O{HgMeJU
KSaF$ZccmMCj#e8)SK3Vz=WOy9{W1SN;Q>9YIDOTHA0p$HP@?jG<*%NQiYri(Ed#}tmG?z%{|V8G^i#J7Kb>BtM-U)y+)j|7xA;Ih}}lKEMuYJF5aMuh2bW}
exyzS_T=}W9z2hnK?$);?I=nI!7v@As1a8o+*IYe^m=9Ll}Q#tWWgaDNJ;MvN+p$c+^Lod22~%Ox^=b-n>@GYUO`@)4|q;-;^*@-&o-^-*?+eWoLx1`N!Nz6
hxiiR4RA?BPN{OZ=z?l7!7qMIJZZbqje>tLiqFA=gcJkuL(p@_nUQYUn%Uu9bY6%xz!T+uu5j~IB-~_hKL~`~xMcs&^+t$xY=iq`>t&lVd8^U`!dukuc(W#w
5PHVWiBWXv6`K8N86j_8NxmzVY#hgE==8E+*mxxv!G~S!iT^OJF{=`dwKo;U(=F7=TvyoX`N*oh5eY596Jr0KQ0|YuRghbar5}P9>IF7%<K2<=h4-@+5RR13
^U+{04L*w`nk7{TDv<JeysM~(ZqcB8gfx+o^a+d-r*GO%KGF3}{MBtkQhbkAMGawYhp~j6@_(M0vNi_M^kI*ew@8y!A=YBZCr+SsUD$}U=QSSmb}X8+OXS$a
a|8WZX%m#v1}#e(CE!~eP1m49v@=sYA4%`fdxHQ1eIb`Q$*%SYrPp6DRc}d8%gmR@QFy+ZxrdT0?{x0N@CxBl6GY9&Lil_WEOHG(B9HOJjqI`bbJm~RZ<;g7
V5|__Qt^iZUk2*NN`AH3y5NrhK=d$E6c*&F5&)x1@q=VwS9^*P%_DnaJx-){&%0J#Hkm4%o5Pokd-)M9LXJt_cg>4_EW@jEf<($<BK*9AIA<*o6^y2NAQ<~I
#RtLf*2Vg6X8|oC1stqYJ!QOFqH_J3pg+)cIAx{n`59VY{WtSTD8*KCa57$Jy~Z&*6o)#XqWvfv_<&A1S{u<VoR$xW%LZKxTqb-ya>clCVh&6vReStK2qLq2
+H|h|W}%9KsDKJq6~ixG$e@u_^L#gSQ4^cFGnK)$#pJW{aRIP2*T=|Nof^_V$ugBi#sqN_EO~;j>UkkF7E5yp5KGM}dw<rRFfiB^Z_hiEUfAWJX&HCueD6pv
&G^OQ8Lu69j@B}Z@8YAm(6Uekd}XY&D-uci&udQC#N!|!ID6CF%%f08;w|Z*ybBB^-d(AFnUgT}0-#Um_A0Wlz^}}DANFnHOo*IkK-0RZ_)^WF(VZS+R)V|B
u*RmY`~xbWjS9nWGp(n<<)7-q02v&0gZ;izz@>?j8k`Z68AIZvHxV0?BHKdO7|4T`$*TZ1^SGD}g7g^aLd#hTyK-_JVk>qvLjRBD6;V^D|McCJL81Jeaj*JC
G_^?Ku&?Aokk@&Vk_;lY9Ko%EC{T@vDL0@e%KH_YAnq{3A>Gh+;DF`PD)Gvkz%gXi@96Gu#?S(maKJU7W5bxOsfEu}t$L@%rxhZH7dxH)rM*HDv-wM1xRE`&
Bd}R?tGHu-No1fJihAowL9}8Y`jEKgPE^<3mG$4;MhaT{%Y}=~KUeUu#5r9~$M6&7I$GGqCX9|1INOdeK`0OlmUc|>y`hq6)4`1W3P=v0>C(;EJ}ZOU+fAH9
fXe-pqR2_gjpt9g<m`QYuN=*;Qn5U|fee6W{f|W_L$^GXveUy{@Id`mpZb`7m~2qFqIytN#tbPjC4>t4m~o~!n{Kr7*o|VrN)}1OZjt%WArt;Ash~vn8?#DP
Eswd9HnP@npfQ4F1R`208i&Dng|j&myYK*Ar98{($;5Nfc7aM`DqlUv#-x&RcL#5~Tp(pW!Wrqa*#t=3=Ba<(le^CW|Gq~=UNu|RUU?-Cd~_fM#>6ZN5pkzl
U~g#?vyLcKcZI96i;o7fkJz&8bLja=Bcka*7PCPpG_!j3KpiO9s5mU#$f4^6W(yU!tQ1c;i{ZUtN$5=#b~lte^p(pm%=>8bTamF4R6%15`8dihecRB7g}A2v
B?6ix>D_NMCUQ_yZ7P8`4>6Ua#9QN@-)>lp%5L{y4Z9WIcZ7w^q*&(UvP`Zr&Y<6;_uDviDUWHS&vGEM&;N~yEYjFef2j+W_X-7rpc?b{wYmj#;ZJuJ?P0^4
gtu|AU5y1WSCEZz>9sKeV+D{x?N{NLizR*J`fBOTn*E4y3NFKnJ%<c`g;E^-HYg>$2GX^YAL_`ha6p+yvFY#9u@(xw9ey$^*;cn*4NJkG>&LB)Xku9X?7WvT
91+qP@=L!+H+mv=Tm!DxJV1gpw+gwtTcAl+c3$Jj*gqBvWE>My)TL_Sb1)1(A#}}A&Kt5ZaGp~n-3AYSI|vWMrL<G{4n>7BAu*zStz7kRk{%kp`VO)cROZk!
;wAXpZk3%H6wd8BA1+T>N&GK4UeCP=nmysy-F&jV{Q-lo`2E{iR4m+LCQB!35R<aCYv>tT=ri1WMzTQ4C?%!=li)UmYUUhQ*2(ug(D=c&4macz{*M7}M88Io
UNL@{CL0h=Ls{i(#8l#F`+M>n#?f5_=j^nFi^c(7AV3iH3pY(!EZ&M($J1@Yvj~x^@^wty=9Ge86oB5pzG_{Q0|x2oyEXPT+_er0x92Ra)=!XbboGxlPf=T^
h-l$;;$&sQk-w$4eQV7`^}tem570@A9K(XJ;QDg4iwTv0ewvz~#vDdABFRfFtOX&a=l0x^dB?fL%5fFic$c2J_c3ml?HXxndb>DEOLiEqwMtQ!XpPvGvsgXo
pC7sc2@yd~_flV7PTfQ*sG;gOJJ!>!h^(KZNHR8)q6{4z&La7&8rFaOAZ`h9p%8R7nG~-}8tuPDhr-GGO8@T{k^!vxU;GVYLW&&{J8?<#^=Xq47Vla!fopq@
yLpnzD^pqoKKXpt%<m;G*JQj<Dc<~iJ_8HKw1*smy^Z_-UXv><2cUfS6ejYEVa1_XJFJ?~Ry1mz-OXmZL43<Rw@g$3jEf2Z%cdGj;^?rAOnWN-z)_|OAq&Nl
JBXD|*F+GXt8}85AMekf^21YolwA$CBq&a$ikXt=4j;kZ7m0^dx27J5@%WGEz^Xg>$oD29i6A(%q!ZL=;YgXnJ*#ty9PHIV)VD<D)pg=WGDxV0&Sww7w#!@F
7Kxv{Fn__(<G2;BwtT!XZ`d@S75z@d3+3RQr~!uLDa+)I39qu}+q}h-4++0|kw@=h@nP~{#faE+bb)Bgf~JOFLtT`EY7(656y5h&a$uG}zGxne!XtRiQbjjf
)JW8(+3f>nu50)j-z<Zvo@UJjR+<<+L7C<N`g01HFY^eKH&7k9C_<xq+F`VS<OQKS>sGO`S1B8mezQyZ-@nhAi%co}UlC+bfUJrEquh3ey$jRZ^v0}URk5BG
^=0P*FN{pY&_LTZAlVpb!}n`+O_clkm`T0c+PpEW2S32c59d;D?c&n^g9kpbUEfqL{C|>0@ET5eiBuL?XY}17(#cy7a<m(U_J=jKV&F0C!GqK6)3h_+p^;l}
-2CU<WG~muv@3Q?bebQA&Dj#+x<4~wJFhc~&dhCYkIQ%TFbfTQACxoD!*$QTvgUi6m)nQfC=0f%{Pus1BW)dJf^v{2+gZfB4OoaT3W~RY9n*})c~b8+Kmgd;
WbDr%ss@0av@r?O;3wo5D)1yY`F^V+Wvh`8cDMnnT6NWO)jP@nP8+~;wJi=VWt65Lztp#J&e)$klpW?x%H*B72A6wcwW2tnR+}pj5JWg_;GwqOd&&SBP<pAT
3&R^`Fo3T^3m6zk5A6O3@xTkYn0dA}5QOS~Sl$?h?U4Z(Xx;vu-k>3@RJagAAvaANxGaT^s^3a3l6I0Uu-=E`SJoD+FL+*X=OJ{X$L?ai*LKr1KYjL<C2(yZ
0X0i_)}T#CsybZX9S}1~K4_2o!bitWomnWkCk6?9;7Hq)6NIJ+*Ceq&R|P}nlG5u)`e@yH@c5v1WibT`mY}NShk85@UEu;0JVzUREnXn&0fE3pw>};^3<{+R
&(;rJj=|YL6gzdX_Ydi1R@{iOrW^gcH3%v^!hVPJ>+*AS5SBzt3B3;fNgZ(k79N}ik^f<DL&>Ei^n;9#H<n27np@`=f7q@Hfju}o5&m8#+RB0#y9}M*;#3v<
aRg5P5fu(#fQq1|X1Xu7qKQwEf_aC64|H`=KeuMh3-uM49chb{N(=Q_<WFa5X7gb&<j1}#!+tw1S&|TlUoB>2q1BiJ&L$t&^^Y^PoeR}Ua8~ytFj2r;cIHp`
gg^0bg5Kqj_>~|(sSgW$7NF`dfzD5eiS}$4rae!o(l<M|e9*aUF`84zJW{GaS4}?lWd6+V5EMqpBk9^(J^Ve1?6Qm@4c|t7?xT_e5*^gi$w~YRBY#N;)YU*M
<{=qT*7@QwVr%=X#nahxRU69|G;f*Z4)d40LZg0C_)@2I=QHTfEt5y>t}98@HtfS+^f20UjM2QxxtQs1)goRCL>-s!9dmp!NhK+ih9G;IbC*2*JXRNw8%VZ}
kchm#FghW?Pl)s)`W{JV6Kq<0d1w->|I!tu3NxCDSBCT6X6Zu$%DUP=n67A^g5LWIa(=kpG$5Dk;A_8jaj;O8oibEkOU=_ar}~UI-Q>1&A>D4%PZ>FTNx9XF
JmV;{^sj!O<oRPa%f42|#@pm;nT8S&vf^2{K_}+<$C}qf46R*unm{B(TB3*|qisD^XuA3@+#YilW2YIwTNe|XEdlFgT=>p^|AFZwLjAq2GwLtEPXVW(Fk58P
B7uY3To!{gjeycHB@RCdrgTjf54aK(v(_2F@Vq4!Z*DaVmSy9a?K*Rcyl2-M0s}Fdwe=g(v;Ez5hT%Jw{jVfl5OkZ?|GnAkh!KTIQC8=)ogpl|-4q>HX}s@m
peY|-ul$1domrt~noysmn66JhA#3lC86=sP@)rQaSBc*CR%~9n2nyx@0h$<jSDbZEIdhVTbUzPB^G+=e_MR7{NWh8m&sw4;rp&mkclml@dz91Zy2{{pZV;oq
L)1cHWHbk|t?c-6ZTJbBM*Le25f5zpzDrF5REiR@9gV1g1pu-9iCBh?YAvZ@ecIXsY(W-ci9eWFuI~fV%UzNWpP{;%d2;wMW0_alx{W0FUD+B*c(t(`^{IJZ
g?R-HKNyvV%PavRG0ARxhI3`9y=0J~dY%nIcx-ST$nA5xbx-(8T|IM7i+O{kHix_J<B1Xv6FV8X^n{GgB{;4|3xsZ7gJUoOHQllU6o)NMcnR1(_;*YMtmuHx
^th$v{~)s2l=Bzo;JUm)Fh}`P`{(EQ<=+O5Se73Cnnp2V`hobs=TwMS)yP(q6SM^I-QWH8pS$5UB&(vz5ma%mK)^HVb5||4w<%!)%@P`tl98D^GNS28ewjnL
6uO^^=K$TRAG$Y(S7DiR<Vq6J_L#o7;nwJLvC?kaBl5dkIUDianlI}c`KBa?gHg8_GC9rGKu-u$`PPsAxgULZPe|!3RWC8PDnP5V>WtiTPBmdl6hn^}J}_#I
QYl^Dx9W(5DNN2PX2?T?^-lA6=<|Q!b)PXs^&auf@95pp<~PYCso@G0E`C_n_wl0FNNI+j9`JSMk#FJZZT1e>Jkz7GmsBR4qgfkGLgaS3ul?ChC1;Hch7X<v
1p}s+mW?C^zDFN<`JL#iG|hqzk)^hVjYdp=r&!%}jXj}d6<EiWB<Z`_DWcHNZ0f!vi_RGcwtBrPVHRCQIYzy!lKqM&1Rp~YLsv)Fm!_qWd9-~7Vfd|HC5VE5
WZl*{C1zidKOxa5RJzxGUg5Xzz8}!51v=H!4Td0=FCw{%(a%H{;^y|UMonJ;=v&MC+4`0f;!LQnJ*7U;lCpq?VA%{B-R6>5vXULc1PJXFc79cec{@wdHbYzc
=bkwDCwh7qe0_dnCHwQ~Hw1;snz(8XJpmh>KP&wO14l-{ni=u6f)rWM%q3W+3lM=#d9ORGL1WA`{c^l3^<Uj&s4^ZZF$rs`o94A(MX~W}IM3UPchXDErHTJQ
FD}?u8LJ5mdaM*-UtgNh*q`5qHJ%-a+Fe1&V^#o?vAJ3N-`zVP+S5Kd*tyb<6@qf?zZ@x^t8&G*p1TvA=zS=d&BO7Z1G#+xZ0J*T%k*e@BQoS`&dWQ+m%lGq
gjSHPZ8sx5o&_`b0DgKur8m_{gQ-g`+%}Xr6-3}C`Vbk`Zn%|zF0r+`gOKp+$ca#p>fK@yD$EoSb<P9NMyx(Tjcy(F6EiU5%74ug`&t8XvB}?v!5Waq6|jp?
I)Ro&e(WSToZ<RyiYm8Oh2vrY4v-&xLl}JPw-@=YG?&rIKg{haxsKxn=RBOO#<brMkBfBQAe%+fItS#J4^$y<7WwC91kiG?MmqMWu)9bgParbFY-Wngr?gA5
FHgL5t9xyoyP?*Z#d^AU;&SFC?+E@*+J%a+qXR0vYkKM+Z^bBwOkV;^fn4+jZLfBKkTNJ|)3u^3Rx;7u19$eScuLo078mo*9QMf5Q;SiVXmVBE_zfv*l+PnU
xbL1<3_!6Fh053(F+05KXDp96G`+JWhUOsV*{oC^k||g~Gw@X4)EN^}lwECZO_LYxj868t9A^dC;A>FN83-3zS095%fU@RIe0>K<>{4ENUzwZeRUhVH(Fs<|
s~_XAG+MK|mzc~8w1?hxEK<Z-KtP9F<@DNLgA`AE;%F7b`+cZWwtwMB;$2YRK5aN|Yt05|;}6?Go^VX&FGRm>;27PM>DGI-*CYoA*t|N@SM~eB_nSz>UuK(C
+}pZY2I8~YH#LtA7t&<r8-{Zbr;6^&BhT`lDkW>R@CkLfxNr3^-4cMnZ72$Ybt}7*+u(Z)h4#53VhIH2g)j{OoRy1AURNI(;##pH0CC=f?T=tA%jSZR<gdix
q|*0*i-6<l8<oLQ$i0i4l1|CM8IKdV69)EPcIBB(^4)ukMVMp6@?kya_D4>PhjCF_22hFJcy1_np@o89`txs53l#D(OuX5e)-tSFE~E}RHE5lZo0<zr;?(zC
0~@JQNrUIa9lezY8jprg%}HyeKYu)TIX|Y%FTh(&uM;YGw@9nmzV|;nA!i4G;g7l&HV{@+;rHelCz+9Y$VTTJF+Xqg^c@G3G07+IIeFOJix>={sb0=2%j+bE
-yr4~XWEtgAouvcgy%43-Zo(9%9={a?&xAZ&O1#2%8NQ4WP~-CUmwwLHu-O-*WD@I<UzJ>`Hg^ro$?)ehYw`MnE^>K8G{Y8Sm4?H79MQ1D6h?=BCl+a&5a)j
L*VkOjW&m|SL2VmMLnaoPbr}mdMaMh$O%6)EDv7dYHFg6L!Xi{@xt3EQCIwLNGDx~{{CC3<eCB_Y_@Fm(oABBacDogwVm)G#dbd7>&S0~{00A%Tp8+&(T)d-
50qBvI~zMIfWl;5>`2YOBU4ml0AyiydDoU#P^=oup6-PhlJha}6`#YVu06kT?J{tXLkrXBvsW9Ho<LAI9A$2{f=rGi>lMb)CldeE!Uep>lVjX0?@ZvR01&wo
3t1i>)7{X+g<B$|&2v=&m=~1N#YGwK^S|HV@U>@Y&@&%`AlPd*tVz!?+RlW2xAcZf#fs-@LZMeg&U#=pCc=mYBdZI;r&$<+%di6m;S!CkQgcwOG8aV`+;jqD
5aXF3F%lxyWH=isU(*F>wow@4Lm0aiYIzTlrr@g1XVkHv1UY_3#X=^SPbo`lXhPVgz|YGV%+B~}2V{GMhhVXDqJWV6@I9pB7LIK74|=S9N9E7exFwzKjIBvB
pjVo_V>uxsM=~n3%G;w|$3Ek+H0yNxEftd$^tQLThcljn?i;<(LhY*&!i_A>SH_`{baO73pgy9n{)!f}{dM!JK15&-pYOa&!J=o-D6%#pZIw2vo}-CbM*A8=
|BVP=Vx0;BM9_8k<Z2JA&KB*Rh00L=|HsYfe)U{*C1lD2iAOM2a5YZ;2+>z%yZhL6EodNpUwwaKkD#QsuuYna6<MGz-@PJ=`UJJdS?q7ak{04B&G6a2SJx<!
R=U7a^?JK%NXYfesFGXmg`=VrF{SbY#i#1nL0^a3<_m-o_Z6|%OvJnP{K`a2&UbMo1@_sV2LP>f3t7C2HAn;Sy6^t94Lc89rmQ>Ta7cfV#%oV#%M0Abv_ncL
AKN(ZO)&3xbbv-?LR{5_-M9=HLa9Z{P?haXj@9}r?wAJ1GK24+ca>c%4mFID*-CFzF;m+TaNT*{Cd9~M?kVO~xaq-O`kifzUJl_N)$uyS+)hV9>pIad^6R5A
4me~hu#OM<P&nCxd%A3C?E-x<h49}AGrP<n5zE)#;$4lF4t7X0>oxI`P+8;)k;!kFES}scRXc;dNeb1w{AcJ$u0%W3K?5`v4{|vwP(EUJ{Ec!}Yuh$sGSaV5
I&kIGc5p2cKnI9%Rh+55S?r=+5*Y^QH(;nkbvG`T5AjfjV<`qs9pOMQ59r{KQd0G(o9Jkpzx~%8z>(z=BQ*#txt}dzaL=YXDX$5l1<KFtA*8?U{AlGaxgLQ<
4UspQ^jZNRz^M=#iJ*dE^`H-xb_B!|&J%av=dSUSN>0H761awY%<<!z<{haR4PY&}NQ0a4@PMe*7}q$kOcO_`*(vHR8V;mc!e%INO6<H|Y2f7)GCYyc@8^9z
nkc?;UzF!s<h+^1*SN~5ErMu`+}@4#gONXzL6I`g^0*ia{5RO0d-~wS|5uIf+nmy|9wvB_0*uBB)n)ruzEUm==KO^(@ihrXdjH8bRutBm6{hULKUNQnB_Z88
5u!+P$(uJl#g(^d{D6GHZ+Ng|z_S7MoW9z?p8P)^S0#=;dpMZ^>)LAVdIT;_BKO^OS~%a$Wi-$xFX#pZDTjHQYi=JT`w#ecIKKz*X`&MOHLHgYntQAV57ZPj
4F!$I5gAyXw08V;Buv|!Zx?TGyG8;SOR+2#^n%dLqMs-}efN)0sZ&RNu$6d>yJSHcPiJepl&+gYZt@n+KS53#l0CFp3RFA9b<1dA5Y^(D1{!9Vbnvp=H8<_y
C$JGuf)qzFv{vW0lVMQC3LBOf=G&A#29L{Ai>Gbx4frxCK4OS@u6Of1MR~|5xGJLHVf&&`f1#@~vd7yS2F{e88P$eCi!C*S3hcM~00;O=M}UQ5moTFBIbw(B
5C5qb{mm4%i9;v-%)9aCXb_LdFl4BimTa(icA~>M+15>mMI*kyUw&}2!7Py-q&KPt!#G8;w6N@p7QQ;ccQ(_|IYqRT3<v~B4TgepegdYP#05Gg4@AUvVki_2
WUSKI@Df8}2@-h7!}Apqs|Kqg5m-tdXi0>A_JLyb;u)w6OE*JKmbaWC9@Bkg1<koId*}sXSI|F{*NewBKiLPB8{Jkto?8-&;1aV_Y=TG8_|l8zf&tgMNOKKm
j^Z#dZ&UT_MV+uZ*8<m0`SLtyipRN<xuSdE=;b(Oj|yGzDZTw%7<&<r0mE`$Clc0(tCJcd^b4^~b(pEqDP8THUVphbtV&L#w_pLef3iVk{{^e_0Pf!vx#lq?
U7TiPSfPV`NGB=OBd2e*!?_c@(@%gT#jBWK2KH2BE50BD;aWx$D@$#JCGZtruIMB!&dvAp=9$U{UGl;=%JGSZ{N~Nh(M0&-TsE1J|CIcqM|XT~&j!M0!QVsd
%-S4?xUxzW81J!7kw%<Mu8vEm>I&v-sjX+2soTWKOGSOx2-~G<$4CG|nqTm-f&RJ%!8GPuR@Y6iZ3_3!YIclK2eY!kVDV@NBKx*$uU$Z-9E*tveh4Am)u!c(
i+OPU!uvTC`z^`S#=t~0AK_y$+@@I|qTREdNT#{?44(cze;hlEsJiPe+P6aI&m#hSMeA_Dl&`>qUkiw@Qcpa$7tCSZ!Lu;uR)xHz@`sq^Pi4SMtMlD05F0hE
@L9|TaU679Wfjel0vp<v9j<OVa6ymI`*3f|>}eP&DxxTYpxE|URRu9}yZCEX+yRAjlxc{024hH1!a@b6hESvgU5UKg)C)*2VW53BjN1yBYs*ar0Oqd@Vk)LT
$7tl{&@McN!uY?6hbW!r3k!lloXh>$A0)GqUtH}b0ZF1ur+<`OZ+^KdBST11)v4wLdm$Xsa+^`0KJW}4^kfE)jCPf*YjJC!x<xE4`YVt#cVW0j(2~MP=Y_mC
Z>Olx4Fm(}G&(GyxI*Ex_M{S^K^5wDrUa*PQ*AYLB>t;r$=YW{{lDeUojyKqO844g`=W~NrbbTqzjcjt;Ux-N_8RcZytK;Q(g@=zkbY#Dc}wKvlyvZ0$|k4z
h~|-ulDE-$!ub{PDjzFzlzXi$Tfr)Bpcu2-4?vkg`T7VE^0h(YYoZHbCMa*K{ukct@I_FR3iixBC_?FT?)t@<5}aWt9TuQtq*3{ul6&+;KaCrKU}2bGN5$U=
&o891z3KYC?sAl~#6A`Q%YTEpXrsfU3}lIh!)R;{1ttPw)Zxpefn@Yz?lFMt9@*%uS3ttxh%(GQvqf~Kw|2JD1fW|`N34<iK3O=KJF<g0E9;MGocbqmB*Do;
5L+b~UypNT%eq@vFEQ_;kBlh(A8QI!!j98RAG5%G<Sba`xLJ>YaPS(N>XBE;Jou9<G~VH6>OdOq9EA8GPC*TqxBkJfugxV`o0o6arT$!O{Gh3T9lpGi`Xjtd
I${%-dOlZqb5b#2{i3_N$cipR)_f_@`mQ)Bu&!Mhgpj>^ay*>#3+aBh&A(!CBoWicM0(GS>%mL+wd7fpFu=zv*xTWN!qk)^1SP)YY$$uj4St!`w=ie77qfly
^(Bes=CpkX7Yan3u}Y(Y*Tk~J4&8bGGa%oJEB-CcV8TYg(pj<p{vlD^0v!FR+C5qu8{j|1y$N=vlMO)dh}>ytr^_Z;-S^oGUy;8E2Bxnv9mBZxpDn0a@T<Y4
dMz}e&N~tPYroZ~4y^CXb?!mk881FmfQ-YE-<AtP6*LlA?e8Fn9vBsubH->w&{<jQ2Ae^YK1pS(Ns_5I<pmg*0v8g-3d;G~F{Z9?&HvoQz)K7UhI{jL*OVpL
r^lz3!e0|&MYwp0tYMR?oAxW$AJQ$ep^x&hpjzZ}5$-XRa%$u9oRQy8J?;$*V=Y9Mp}zL;c)ujN=2;?aU}kMUwMYorvTO$Cf?R~0mQUkF>z0N*%)qc5x9kjn
HQj?bTKR>Xnd`9d+HK!e(p4kI(-9b7|C;&Ck$<m3j1$@7Cg9D}y?k>2H6vnrt^(VG9@0|7JI|^={u|TyTyGy0hDK*b5v7VlI9-N0PHR;mW1Yl6og&^TjdVT9
(gDL*?TO~`gAQKtNo4*$N|^_yt5yh&3=I-@6%u8q82vqK=^}xQ$xK{=TsJxnSDL%Egtl9XWlTcHx54KZh=^KY!<`2Iy-EH*LA|%Ao>+tv^@7*mK_!@998e&J
jK6zgjt!9ZZExTJ_>9@P=&*dLypH9iu@y#^Du&}ZdU`52V_R3dJ4Mc|O1-Wx=5Mw;N*vCSO#9hPXhkT@{>28D&a&=0(Hd#3ftmOjYbZ9Xw@c7j(HgW!&We+N
z@?i>LH?#H_}ldMq>brHCL>-WWil?jI^yDEgus4|%#YNwFQ2sYiOwI<#us5}$FJ9nWj^=A6uAo6>47!jg<zRI{Fe`VR5~wgQ~5Y5GiI$|Ssy2nX0NO$q*Kv2
J|I2ZDluzkB)>H>7D@b367E8H6%(JoF>P1B1p+{g3#`}xu)Z|=y7xEvbA=@e<hOMQb+3lJ3}#V?U<b0d+h#%2p@Hql6rPl63t|;~KQrh>Ef5!Doe$MJeArVv
eWH$=U*-34LZ!*-p-ZIS!IDs%XX0(OuYI9afBr1(fU;mKtFGxdqw}g*5L8;HXH|gxmaN!}tNw7TGUo#bB|Gmz>J?l$1`e?9PSO~ql&A^gm5p!g{lKx$wPQKh
_NlzZ(_b<-%sD<EL8AY)#`2B^vb6^BH3x^eK0+pp&XGK=Dca;il&7qA(Xk>^*<;sndri!q(HdAH7FSOyNz4@t3~FnyM`c<-?H%L#W0eQ`c&4pn03a#Q4H^&t
=(*Q&k;~j0y8oD#PpO@lIm~PcOwhExKv$&>d)55q9~lk>(=0%r4`4Xg?wNplh3Y>;o|?9E_9{^(u>M6a1UwxV=%uG6D-(=jdNJ;P>g1(Pn@y_FkKd@tc=OK4
4CCN|0;~Y*1KnS1B=@y7)gQJYwv#H$3Xh$%y2FcxDA#Q1Ne@tMwP+-b<J<!Ks@eo$dI3<2{Mw8lg-?TuU%%+WwLy(X#o7;}E|-?<AY19=ZOhzRs7-S&6&fsz
`-HDG>h@0ks@-Zteu1jI_zlJW5<bU69ZYr8vdLtM64`m`Lh)fUHGUK&_){*S-tPPuhGbJ+ezSnoWiz?3Whz+P=2yv?LcLSlO=m=wik4Ri;03?AguujbWmney
4B?mfqy;wZ`PIGyWc3;VC6w|8X?4@>N7uS~Ejr!jgO}x8FkclX*p)9zLI%CZV$}Lmvzqs7e7f=ZCjdW{3uH<;@Aij~ru+~Er|%4)5lXciWEHPyud`e}i>DN8
w#xMWXT6<xXr2@LW{?YEkW#wFZ^!ILm<wl^`E#bOIWu~!(9KHIN?qQtSZ}4ck#14w5<<0aSmIr2sDlQ7zYsgp_d_0(M#Z&z|10T+UTclagO60hRlXwm8qLM?
jc?q-=p1bzu^_ARS|h8iGxin>(Y!fBV8trMUjNQ7-K?Z$dCKw4etG4ZFDP!y{BHSu|8#-^{};Tk`F17*SxPvLT+)Yy>>*|0`iQYH#c68Kn2c<@o}-)Sp*x($
kLS-Lvs*5<F$u*Zj*wyJT4SXeFkuUOtE9%m4emJ(%~NQ;hg#JBrF0T6rMur3v&t=$2{ig0etJf$@Pi&4m@Y~u4$HQ0;Fj~^FF5E=fvtL8qAEEm_JaweT`tIw
tf;uMg{IP9f&Q!RQFlV=cGZ2nM-yk3FAf=Djf<;_mhuz||H+Co>y<8-yqY)$aISD*dfs4HnTFogejiGFl4%1TtA3REs6Hjcs%eHRX2%uAPf+X7FVG(Un^ju{
4%1Eu)h`o@=_iJGt&?&&1slBUt6*4N{X6>6N)`jkIQqZU$k|*AWZVf%*BW$)84U1d8|gx83`!;anh6tk)kri^o#+{DrEJVNd;(Q<vGuHnFdISxSHHR$I+nfW
obFBH>U+9qGjP}CSDOZWn6Cy*-q{6~7;@{gSYBk;qy;Lm+zfu)Q8n2G2dE7ZV#$;j0n_+X*&brEG%m!Iljltb<hpAzUjqh^C;l(2qPq%L3Y^(L$6$jU$R-^X
CrKn^DBt>8a$I?q@8S7GeW}A>f)ZeUs$?^gV4j>F_^umL^}NAKJ+|#GyvD5I$zVd7BesKUKo*XC1>2SXl3~0s9fnvv9prfVQ6qgmx<aNLPGkrhoY88fof32B
RgdUN%|dhhChcNhX&Pv|C3ur!1jDZUkdxm(c3;#Se>BF~R+bqSZpf)$4o*@cG4;=ccT%Xj+s@CU^6bvd`#|fwxiY`yg!@A2x14pqCeI1HWMp%w=wZGMviCtV
U@nFC%Q)(+Uf%h;Y1V>Fyf;6V#=ERCmQy24B(g9VAQ2uuOutQB-aVs3F_m$p9G%p`^$_$6S)CcO6n)Vl@W_^2=8lj<(lXW@6D-OOWW~4uc4Js;CGsmN5fc>%
UPc-+2J<i=3ospO8-X3UQ~Qh6J1_YXIrIB3hj~!Cf=0aZ#H#xPokmf8ZaQz_kZBBtr77+N!Tz#bKSH#xF0iyLb<(Jo%i|0A8ryVo2I8txtu#j_k&h<lIy_K;
v}htM%bb-Z^~sXI25K}UeoL>8`Pdx~mH1-auyDeZp*<40<gM)3b7utu{a<!<gY11pm>>(ASRU-~)hWO;+s@qjFmR!3iowLPIM#Q>f}VNz96Ph{#{&e`NevkR
F=;;)u*COodnF7A^@5bgkV*hbnqW^xIC=qo6?av9F+^sGb(;N?G_aKso|{r><slKx$EBRu$M<X^$|)X}GG2J^)kG*ichwtR4wCWEwgLl1R6$p|twAG;gk{a&
<}(JEBFm<leVWN7nJ6>$&R#x&A%^~1cj;`|jq})XaeP4kxjtWo5sey8C**GHeUjGq$*3p0n6=p+z{8`w>=nQ14xH2?RWyvEfF9w}`%xv`1yWA+65*(vr7?8+
si{cYKU6fb$Xk94@NGWnrsmZf#(U`B$s61k^=$i{Z3LGAjq@AdO*2%_Wfg@D$5W%*(uZC^GvCEqoW9nQzMV?Y7(f1-4mIr<yzzDM8d{eO7gx}hPQZlp&m3ab
taym*9w1y!d8}{sTyS()9jcc;etN|b$ToLUF2&9Q*N!WD7l(6Jg;_KrVfGU_@<Ht->(fy(JhPI(hxr^d`@Y{`MUzmcZgE<yk7%pTSmOHSILFP|jQIGNluXuk
G+&Jh0P7)`<(l%2Mq+4ovynv}o7iY84Br9$9N^`*RuWVz=)25=AZu5gZ`*`UwJ=Pef^v$$pbwh*qSRKlX{^5o@Z;8U#rta>qsm_jUu0FclP}R_BTlRHE%3t2
|I_?ORh7`kr^?MyasRJjOjh6Hv92k4N{Oe)&M|r&az3aUALrOL)Wt~C5;LFId)1*}o-`)g@?EeW>6vLsOK{i+vb*Sd!uZ1<l;!3(1GgXjlY3-8#i;|lSGh|p
Y23A+baQSPK?5kWP3xV47oMgZsrhL2Ah%X6H80uDJ3cJd4&bhvq7rN)Z!z^8%~XI@8(cPUqkg$X9-PkrNrfbk*%-=>yW`q)6If(z3Mb=~3wZtJ+UjLfWN=xH
)atk^{A`ML{xp8%9s)E7vNIq`t>L?0O_7P^+0jT?gpMJZ>%OXRmokb}Sm31led#c|;(poLr&$=@vf38HbSPL|$_XFf^uQ;Q(9d$ms6Lgs2TwjE^J!myp}~14
T2jH)_W^Cp!BdU?NZiOA3kXc@_ZZO64r14^z#cdFj#43ar(2Y%K`;$p^z=<#id2Faa$B29<omF)BmR_-9PH013Q?=N#|SDSp_jn^^{x<+{Z5iG-xC>CwB4dG
Rkhbw5(HHT%>%&jNU7Suz_4;gnD~pwv|kr_;3r@;3QL7C5hr+;{<Dw;FN-c<410MT%$v`1%)!;v4&3vE7z#PS&_OspIxJlXMnH2MPS5FuZ3?w<gHE0gpbWyD
iM9OcX<LQqcylu?)f=Ps)-cUd+6++lWg@O5Fbeij^>$?%Es+zq?IN!XDMIPVW#h!X6e<@x)1of^yI?u_V=Fve<q~EgfScqM)7wP6Ts$%}X~{aB9y9CC?<7c@
ZUdZ{wA^gO3KL_Fx;@4u&K)S*@iCbu1yNA_mYUCfA6rrX)8GPG7@m>`hzY80WY=KxQdR!h_C|Ok&VTA{v8eu6r<$+&6@e-|NruxnEwxmtCp=G#&Qj_Bg4ZXC
81LqjoTg}1MgbZ?*FW%Bzgx9;&!tCKUljc)_Y@=mi8G1r|8KTtCcm-gG!lFpttKZbm)Xey-0n2Vp=kTEhO$@ZOT@L8gY*f8Iwvx0v0n;a>N@%I@1RLZFQN-C
&Ax8qZeC76d#2(6m56JcEU-^)sKCYcuCf88ob)NsO?FB3fDwUpn@=P>q>|fet!Hy}ABZq<0x2>^(iPRboJ}@<bxds@9e^~)BEZ4<`rmds)~!c3cT~8&3Mv0p
1E#gn5*rzY^I7`+PDQuR>1G+(AzZpRk2~^SXg=7@%p@2HJGPD}J}bSbyJz6=?pUQez^KEmIwQ$*K~lGuG4EhRe(o1KWzm8tkWmJX2ut)aJ(|Hx=r5j|^A?k2
*l}I6Wz&jmHk$9yzq{OVNj+QTqH_C-M;2l&*v*MpiMEHtMZ3G=4Ch%Z!t?$@^g$K;*@x#!Q!+fX`jBf#P(M@GHs2Kx(C8in9a?;<bPyB~ZMkBwEIQYT@{9@;
bE4Md!7Kq05n<5Z^6}52tlXcb<kiKvESsJw#ssc-5;pn++6Ah_E$TXkt0@2y03|ZjgD=P50Pjq{h1|MQdQ&A&rrZRkFBcFI;C#>gf?EyX#I6a;Yukg8e}9B>
WF-l&6G-V944wbxMUIjMe(^N(6S6%h%Pm6fZeZfs{AUv9`O;X`np)EMs8GZYK;d6D6EhmV$*kI|%(Ete)|d`qJ!0JGMl1>coqZP2$&<8{ziOo1GD$I^;q3)5
^2|1}n4d`KCn#>;fuPYw_Z}&-l(Dl`+-7E0qg8UPGEI8x7K6BFsK!Uj^e@(f;jFJaDC(L8)tjfcIt;R5=eiL&{B}cT$;0^JXh47A0As(&K@Kd${8&!-Qt_Sr
mvX@gP!@@Q!-o;vv8NGD2kXjfq<`@ZdF;@<Y{xLe4ZEGjSXi+Ntw&dq*d8watF+M!T}t3j+VRB$5{n~4XsZo#J1DocS#F!qr7>ax65)r%r3x-G$OtkDmKdl@
=g%#<P&xYEF6r{d-Uedyo9Ew9Rf5dzMPL}(>VYe??Aorh$QI6(Qk^N?Z=~DuaTE8<g}&rAWa&(>eEpfZiQDGbn%Lyj(svG36%m*`_*ul|1@?2+9oTrO1l}b4
H-zk3H6sz6M%pgxtT28F+<oOIIZ2+#ogkqyB#rYto;CZN7R0zg8kq=sH%p_jydJRfoCm_(+ViqBl=P0VCIZY~5C^oGj}}h)@&xG{%+V48M8In>g$-mctWiEC
7{99yLn{SmC7^2Vc7ud!!+!%efjtRR4mxhZ$v4Z56`mt`r)mMfGoMBcnS^xpqv%rJ`(8i1XV%a-+kBggot7Xr;_)~Z5~TMQ6hczmMAx)Wwj^2B_7Zt-9qKv$
3kw0>@%<J=?`(+-k>q-hwW~&1Yy7Xc?qViOu11j(lnYDVtCvG@c6NX@LI`01s$>joDfc-tt*a(fIluC^8tkH83D^7PnadV5I1W0Gt1H?C0r}9{UzdJO^`pm8
&5_H;<7_@te72)1HAeW2SHX~8eRPtlU3);unu|0ha)Wi9XjQ{UwmSjpE+@Oz;vFMMm{8=r3MqnnZ{@Ta6a2fD@}TD>3X6)8lkK=?@q%pzSSR2>u(;_b;yj*z
nsY`)$rPIjJ+DV<G%B*nJf)iQ{>oqA7SbFNJz~b=r4^Af-DBZIG@7gt(Oo>m;Rs(RY$Q#Hd2YsUc$d?N>z-k;0#JtfJh*$l;(l{POD>qWPJ?Tin+sLNMp4L0
mW}Z0v3tnrl2=j#)ga0U-3=>3O)1wU;m<8~2ZNwtMn=@uBS^(ScT!I3%vj6Xe^X+p1c~M`JM7kjM2t;&<)xoTY%7@WMZLX!Nk0iH9uGz4f<7LFliJaNHSwe4
mj{+94jn`Iq5OytFcG|crE6f3z;>Kpl2|3xyZ1_CD_%Ajkx){3Adn+4Fl?{UMeNMn0BsA2w?a=TgPo<>cRQq3rWk5@#JfX)Tvkt_O+GaH(~qeQ%mP1D46WH-
Dd1RKBa-%!3H<E^4LosJCQP*`upYk!cR2_FAlWOTAJX^OJdZ}XMX#5O;SF6w{GM1}&Br|c@E;<Nkngk-r_#2}500|f1=2g7q&WJMV1@|dCcKgzAacZ1W|?gB
4Tn#)pM%P5>`kBu@}W{6PHeF2<P~++Zt(bhq{MY8X0+Kg9<60L_Vu563*mWzn1U;@FAom*!~J)M1Wa>wQK!QDf(3dEJN7)@Gj8LYmxpwz&l(Z=1Uvkz0#aJ9
M8Na5npEp)wiUJTAM*;0t)QOZrCF%~v2`W^Ah;%oyDjv3O(&V}7L<0V0>#pY9f~NW1f3&|Y7RgXnIt_b(yL*N%6GgUu$XJ5>wxUB(N{K#P~+v}6bWiwAjc@v
(&@`T=)J@nQ02K&l6mhZ*M4%vay+cMN@!A${+=Vx!b2k?uGLuQSHh7aw9&Olx1|@Z)qiLJ+I*=@B(<@49J(pS)BlkZtT%+YuzsH4y6@_ug+|v|agy*7&ojQ)
=}H)3%gdZ&#kJV;|6q6w!UTy-Goe4IG66?=(0&0n5BzaJgj}YIi~QmrK0MF4*eOjOEnGu>KCQc*&Rfggss|WmgCJ1<Ed@OEGi?vNkIsNGf;t;-aqL=TtWU5w
x#Va4<#i#iw&9n!qKoL+WY2YF&~$vqIHTms%49^wee=Mmo53RkA}}Z2Ix2)ynPeId)q<61vRA@{kiDrRT@p<)`JLl3fwfuP4CWtTR}dG*?)94OzLDY$cby8C
WVl@u+vB2}V%DdQ_cK3sY7j1Ee4^<#-<k9h$kBlk^9mYlm`=RDAnXxwX$bCU*SP^~gr9bl=76WS58QN(l<^x!)d#e2L}?_Tkd<ihH*-N`Q6$Fc_yxO#5BS<Y
*z6YrzB_W*N>n?T!t8Cg1%vuw+3~f;!jh57vr%^N<ao(&GCX`i5t<GM7lxQzO&>n825G=j{5yS*(rYN-aQ$*=07*f}87%k&gt9({?YO3pc^<<+Oh&UqyOr#I
;y$xFDvzaF+hq1_t6WHeK4nHGrsG0g#u?e3l@iT$1xl$p(i<W~J!SZi!;sz1yN`1{q0eMX2W`&smqaMSs}oo^E7rf#;=Y#@{gnJ+eh@)e1JbjvF*=uPTRE$S
;GG&7X<P5*vD~j{+lv{U&l5Z)^&MtEolgIBlD=%rwv>C>!WVI4_F%NMLJ_a|hLS>P8dgA6*ptnuvpjSGccys5U^#QcDY-J?V;$To-HcR!wywXC^A8|6DG&5r
8<WO-%Ab>eLdalAE}=BC*g>2?vr*}KtB<izWh*|>#dnhLhc`=-liEq=5@K=ij4|qsDZMg}s}LSpR1Ntn%JZDPscm7iKcmROH>Vm2uA~YOK2`Xx5h6EppVrRo
x8zc{KOShsJmy2&*o9;k)^&U65(_{)*AjxRB@E*EJZ-T3a{sZbAimw_>rUd>gDP6n?4s^On`-e5Q2*{utGb2J_+qGqgy-Evr#q*Ea}3gc^Ed}9f`%Ke9AST$
v{Y!$6_GOfNSJp)bE#6I7r3gX)Ll8;PV$tX0{7bxw)W!?Q=nFcS;(@@H=(G#YTj$*_bb1t&jWL)S<K|XB<#2B6&PqOxBY)13Ax?USov7JpDBEB>!L1l^ZC7n
ZtPA}Bj&?CS%1`=_4Jh(H@!?Z^2OT>vqIuCYEaWS54fkBfT9eQLk%gD?yizIc2>gEHMqVbjC`ZnE%VP<jN%d05{XT2hPG{0xiT%b@dKY&!Fl~_HA!{fnPnv$
nj%){<(~cqZ{*;;R$WNoHx^NBfXJY9|7N7VL{_V@X_Z8G+ta}R`9#>~WAg7*V7m^Z8seu<P(mW#PLlP@J#x<#Xn)-z(j_Q$a^MgfM*<E<jj8ottD?2$7Z&8f
BgaH_<Q3-@x7KO%sEvl5FhJ^gSaFsHtNs5JheEsEr+{AjsR|rIc#t1dXr2q97^8u9PNJb~be1U8cX+!SFG$L#Zh9*}bPFeJ4W;tp2ue;QvijTNp>0IU!$KGl
ZN~+-#eRk{ioSZJxH_nG;cjH<A}27^FxtSEanAL*XI2)Qeqy^H@9$JO+g1nAMjDA<L6h<_;*|awE(=Xc{n=WMv$~HvmyHy{R|>EDd}4J-N6DoCd;*v5_X+`0
p!tdhX9N5uZb-RPres%2kjQ|>)CXW+izNWXSqo{Lgis(L8`JYAxVIeJypDX5MRVlB^9nj(Zh=QeZ+vZHaluU;+R`pGv=z+^JLF3!E&u=kj<j@3jzmKX00EAX
53H|1G5X8gvBYQl0ssI200dcD
"""

if __name__ == "__main__":
    sys.exit(main(SETTINGS, WHEEL))
