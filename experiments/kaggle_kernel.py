# Made by `heartseg kaggle build`, and never edited by hand: after a change of heartseg run `make kernel`.
# Kaggle uploads this one file, so it carries heartseg itself: a wheel, checked by its sha256 before it is used.
# Experiment default; 20 epochs; heartseg 0.1.0, sha256 d6a27187050790f00776c257122c684b45dea2c0ae1ab8b08ed5f5c0e1b6d893.

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
    '{"version": "0.1.0", "wheel": "heartseg-0.1.0-py3-none-any.whl", "wheel_sha256": "d6a27187050790f00776c257122c684b45dea2c0ae1ab8b08ed5f5c0e1b6d893", "experiment": "name = \\"heartseg\\"\\n", "experiment_name": "default", "epochs": 20, "processes": 1, "stop_after_hours": 11.5, "resume": ""}'
)
WHEEL = """
{Wp48S^xk9=GL@E0stWa8~^|S5YJf5<5bD;09^nm61-q2m(_Ag*iB$|8(>1=oZU}lf<u-x@}3|3KRR3BxM0Q2%Em%IxRz$=ok(qhV{m1wlx_|V9gW}-{ByXm
0RLyM99Ep>Zu%cZzzPxlo>S>$nFHo&5QZog57Q^L`>bLe3Cxp+^MHBpz1&^cGvdyi{WNg#HS-E}TPPTbG&6GgNz4wkL6nIlv%m{If3AgrBIu*~I5Fx1C`Zbg
k3ix9h<8-a$fmu%4k{*8FOCJp30Jw10_w06Z^M4EW3j{1z=!_-FZ<-n5V^cL+%NlbSUvp~^Ec!n;@}nOgrmdzrgI*OClO;H@m46!Ng(<!d|9cf`#K*;5vTYC
N)}glJR?b)!LW$u$-@JYAaoJ}3g){#z3RHiBBPG=+{O}y1lQJSmH|n|vw9TD-d9#)QD-Q!K=HNCD1@kGA0@^ovbk)k%CIs(Q@c^A<-d;u)*K%|$A@w&5G`ZZ
?!PLsOE<UGB{@Nh5@2kSxoX=vyO0kVfMhjWJ=RojfooRS6MWx3EfvVAKI%exB6hF5Y;!>n{Cy@5ksRmKI<>vH1nyN{*1510c8i#tE-<7b5>LYH2=`GyZ_{9w
pgP)#mHh>VNe`GSl4_gg8RH+t#)X-kBYjpKK%ZNvf0{HYWb=gCWEC)zhfN{XIU6Dk+s6uji1PdSo)Wt5PrHlV!ZEQg8yhjg<wP3ks3@K*Z}42W%y<PD??)cc
nG`X@M|Bh6T{i|DdQBnk1)nkwbZo}0UY6KKWxoH6GxVheXig(Aa})_ziiRiigKeQ@Ow-C6i!7Mf<lS@m<jQ8NdHZhzaieqJg_C)8<3vDgB^x{dC{Yxc=3(P)
c4;m=ZgZg~l8P8ht`$I2joeG-gUx1nUuz$vq^aa4a`?ijxhnhJK{51KddIP|3IG=U-Tk%426`S$8JV;H3%N%O89&Z}{|H<x#PeAF5(BdWD|hA;;qhF<bly`!
h4_5CQqi{3RNNvxwYMp=1O+yh!ln48Q<4Nm^%I+|C#Ubo%#=Sd)Ze=SB?AKj1g+|8+@yP6_ybGf@483e4naFbsT^ApF=`g7uF6lBUm1sKR_z!Q#w5`X55_?>
V(e#`JEhN4xz!dQvco*CjLC0dV50$Zd}gk`7hH5aKH9udXoh5JMA)SZ_>)U2*TV5To7tCh++nl*&qr{>QLZ+_mwo{j5h7S4$f0s11|6IG%JKGnK{HnhCT-$O
ZxEl9N0FYMuOj#xgJHxSpU44+UAH0_h@uNnR^cQXBB32gdd#@t9-%_!(7kTV&%2)a*k!facPzVK6`__qM|oi!{bbiQNO1dw5~>V+*J%OQKDaa~T&{qTmt7XZ
WfRv&N#+RlR>NGrZVj%5V&mC?M~Bh)26be&`h>aVX*ID5txgphYbbOq<W!m^?YjTcHW+bGb#{ORfL``;Fl{*$Kz|0>V@Nw(&MKA%)z@ko5vS35y)i__?{@jn
CNg>8MvNToNzJ4B!7b^nz9{HE1{~3zOlK@&8Gj!{gUPZK<&D>$?@`9*s*t^xP05a(xP*darD~z==(3MZ89Yo5Iyf*B_OXYiGMrLj<j#C*e`s)$(86<Z(806A
75ac+JRM9y_%ZCS7p9Zxjj@kkaDUr+hH7BfS6h}&TOa%9Ywx==uMyA-cY~j;OLK_5`@bi(4OVyPNEz4{l2}kyY>~BB%0q$t_Q=@t{IFjZau3-1fh5!%u+CLp
6paOz>pnYw6@LNSn#vO$(8T=CQ3wk$)nW@Pw}G@2F@7&VB7$+)uN$1l$YcFb>M}Yq+C~2LO98!&#eXvG33{2{^A+bD4HNpYAG$enCoN696r&X4wq4Y$<T|KB
AC4VIMi!er3DAe2GDH20yA&H?F>tWS7$(kS>UWHHbcpGWJ*%#NRw-#OpL0mzo#$QmVWJLanBCa{wTYNc5|d)0Zn<tjMx7a<NKrtNUK<#CO+UN4?>t-DdI?2W
+CC8(;aAeMhZ}G7zE%%yi=%aZaJH9xd~a7t{kEUI7#$`Ar6N>sv@*eyOb;L{{5Oh*TpUX;g_6NeuBg<I&0{8#r>^Zb7m(P>6A^FAud^6ph{WMAd5h3KZ(Wz9
uy3EzNK>vIaRPAN5Lyo(&!7ilg=dRtyFW~}LwE!+=a7zKrR-JqpE#<i_L0tq{OiNaem7>UEvyN(I*HULsni?@#we>c-4P^7j>|~I!9d~@eZPZjjzpjoKfK?K
Rv-rpKH7dN3(+gi03O9;;Tp7uv=xRf&!=>5=J*DhfRW%u(`c@^s)Gvf-3q&1@_ytqRGn`)3P>eXkFK(WJMhL>^SfBB3*sLanc_8ouQ7T|vPaCuW=ZUXY67V$
NSy!2udR=|tJl|OU}8oZ{lA254tMb-Z(CW?#)zR%7?h^1$v*HEXBpqF+>7BYsnThc04+6Yor7&l`^WBz+SyB$_fb?3N=9AnyV-8Bp)0;5bJ9+jW?q)%>t+rU
K}+XkAZpDhSEHc9o}?@!kLmL|+_!wN=u98;3!bVUzV!GHpa4MI=_UG&5XOwmiGXi?&p3wXD{gvI@J29p64^>`R(yPLNu0_r8#wW#>oCtF8@MTNAwX@wvnG|A
!>?49weRf3CM3Gz%^3}EOn+uSz#=2P!;U9(?jQ}t`)RQ=O%eof3@2*qwA*ZY%e1|cK2s{?at);XaJiO=T{x_Ya#;+y#dJpzRz7RbL9pEe2>^^ts#7ZKoxT<}
B0xG}t)~JE1SV9Mx0)|fbX~%GZQ9o<V_*u*+XBxt+tE`B)N7Tm!3Hp&e3b+i0FDkZR7X2Z$dZ*kX&ke{QiY$;G25YxSRN-Q6FD;b2=pc~?ypz`{yyhZ>A(4F
s)WyX=>2~|W7#M~*sPHKgU|g;)p;mcI6*bfdHju><mR%3CiRqe^L73()~En<-T023On@o^)-mjFFV1cWG4iSxwoA+qiPP#nWKUAu<8&Xg$e4lmZvtYeOxfh}
lOxEB6MuHIx^AA)3MH!0`M7agGfgF#&yfpuCOV+8!ML+PJ3r5HF;|GgKvt^B1AuqgSbq@Y_)#F;R2lLX*r`yE_y~3)JYq({GZbivff?ZQl+&wVjr@o`f?U+R
Wni2w;hVgetmE0LYg%-c*tm2x^m4QkOP`IK77ogIeU|HZYLt!0ZEz7XE$hVJkoL`st-KyMkn*_08H#-#!r@OeQ%qPW>J~&o=AS0Xj9t0L-e@nJGe?uG>VG(&
V5J)Wk!3;AdMU_(;I%N=^19-MH5MZ>^y;J^eXPWdv_7he<w$JX={d6b)nKngqUkp4#BUa}!TDr%c;Udzxp>FqXx;5I)4+qwOopz6Qmz;(DgRY_<B*%)l2ss1
<=F9&cruc%h$-bg`sxE4AE#sG0Fzv8JfK=K#6xXmWhES{-fEnq<4S<dVannMPLaGC*>s+;3u<(b0u31`#NvSFqi|@-N}nL->?yCpYa}c`6oUoMfY;93natYO
^FdAWhq^bwogs{qwd<YlXRQiLK!YwR;}6NzWG<V5b6m#RLXEV-Gmcb9cNuRL7E70K@FJlUbrB~*bGAvnW&tbHQ0A?+=Zzn_Dl`aQ?_JkK_7?Mwef$)e#|X@7
YKpd~GD!GoMp}F{z4@#zqO00)hTD6;82iq4G&VTeNn`=@2H}Pv!B71!t+;)PQFqZuWcj7FG4Wrde^yfjwaf)(kusIjW{){`2}#O<Lf_9CC2M-k%pxbu)`Z8x
eOt`-8&^D(>dq6L9HOTr5z*NtqQd37`XoPqf4kr^&@m<o+>S}H(H*z~sveNU>Rd!iWQVad=ocWsOS~1tLrrAKSsUIJ!U*6~g7?-Q{&}$e(a%5;hyx!(P(&mr
8;En)Pz!nv6}_dP7iT{+xh}pF2HSEUw&=Z<DGi;G8X~_E3g$$1q16{u#U2Y_<rSjt{77O^wwj|Spc1VD(iO3?RyzTEl_srmScv5%9;u8gZhJA}#PK}s&5J6w
-0BasDMqypA8PLo&_YwY>zv^@%_J?^>0dS6>*O2zUtXaDyc<j+#m1InIy3x}|FifEm;H9FFYJ-mOW}W@`i8yOl6xa(nm^D0|2>p&K(HtPWvcLr`rje;nceU{
PAT_B(wQ1#GGQ4+d18~=+=dqm%w4_WodL*`9SmVQuf?(QnT&YsdD<Q(B9uD8;C6~-i}}-Y7;e&v`8y_&W}jk^xdUhM{BOSM_-j79){TRm=I&6>-vH>*jNrDj
s}gDv4|&IR{stKD@axG-6%9Z6{U4Aae6eGN)9unk{hh|IcgA8f(}%&+YWTdfLToL@PB-+K5+kWx#S4AG*G0MkJrp_JrOK<r0J<sB@<roBcLCaa6kjx3Dq`1J
ewx6fmF+PB;<bPS=6CUuft=V3ip$o1p1SA$%FC;)6V$SMn_mKZj<$;q@(~;L5lcI$&^7@UZ7A-QYIM^-bTzhm)>hLuEvN7x>6#GS=|<iaP#1f~j-Q+<i;loZ
JUdq!HHAR{t;p;MSm&@iy0~8~_=q^-X3Nn-;3Gu`u;r@6NC%qLHy!tt(XwJZbe`2qtL5Vai?|0kGr$V;>#LgunO^rzmF#1vQM0>V7=U(UU$%&kQj-nte62Xz
H&J2J!W3Lsk##zLKml+(09C)LsNa{6y-C=W7m|;GU5^_v^KC6vmj)9q-E)nfs%kIbB6c?_NKs9YEPJj5*s&Y<6k>6>jy~!!uqL&20iE8ze-06wbO&Eb_yHcg
ZZKPAO|X*wpOU(0=y~0CO&UKq{sHRksMrj00FDX%mp(eCHXQ)UmHJyNoMw7*XYR6NCxzzW+W;vE6%3At19CkX+nO(^Dw_wF=(TyH&rJ<BCKpEW%$0x$FBaNk
nK*>?y*}$|WVWkef*ETWzjGF<iezDHYddjX-{yq}mn8(UwQmt4zd88@`C-tI%t{{ja6!+P!@O6LirV(=Dq>V;@?iO;(0r;MR7ckyl=1SHBd;r7($!8NWpRaP
!fvrXYl_m^hlv53`N3|P-o5T2OCLmnA9N^z9~4!Hfgv}7^&s0Axs+`?UNYSre#YU5WkoFUT0jbYZ@CQ=atBEAGH>s(+FbLk%Zi!1sU|qJ1TuaBLPxfgvjzVp
*g!sGl-l$pUI*3r0>6ckMb7X2G=_fOwK9d@3tld8J-}PS`^X6R7XrfC<I4GVFV4T06`o-FwW0P7?fqE>R0BU<|F#e>+wE;esUfE(c?yEhhH6!MEwwI_W~mo^
pn?!!+FA7z7)cgBQaVJ6avrT)a$Cw<`c_6s+0$L9^+e_-HUVW}N_<4<M8w2J`D))FQGkAfAa8Uz<_uC@{zo{$+Jh&}qe6;qcA|6UWdlZ@eZcLucAUa|7J}7<
lt)cz5Pr!M%1T6q9}^?^Pr&|N(%${K25m#z?Pr-7TEj*P8l8FAH2X7+D~||Bn}6WngJ8p+c4H&JK96mG<37*suR@TuBfr<mCZtq@gBDmT>faSJtQNbal2I`T
Qz!7nKutq&9Qa|GO*JPh$rQSH6BVS7@%Eek(o7ECk?X*~GUIdRG(Y$pLW^@H)Ed@Vmj0D!o!-B$vU8&rVGq>y^85us1<$+7UUD?+oOYCVQk=}WkXWyHVIgA7
-y!YC9$9y&ACKZhC8#SOvM3h4^lKHmC3n+`a!-xa1w|M1l(I~m1$(gW0m3D9bV^SlY`Rxj2``#3g+`><9c!xc7nLNpe=ECaKnd3<Bt&ii*nm9$D^oyJ*gsil
=~DrydLNdtz&beYn*|zB`)eHIRMT<qFl1a`RUJ;NU6G?^KQ0H#bv9SGeEroz+r$M(khxHrWmwYBCc(EUbZ?&{Sw*75cX(VSCd2)Exs%y@YOVA#8}OO-M(!DO
e9$5q3T<Q%5)o?q<D&{%dP^j4djIUpq~=~xhzx~4u%Jd*FPC~+`%xDUIT&SN#)F-wPT+$rpDudZQZgr4@SAP|etX<_;m)RLpbT;Vc(k0Jw(q&6hZX3x^TAW$
BIC`i(kM^_7n|RqF8DezXS4*Y!Eyt2W$&QwN@_k2>K#p`wKl&~kPB&`&({BlJJRuXrqS`$3f9rmYwgfeM&${r(8A;DdYTc$ztXS1EF@5+iz7755A%Yx)XfN7
5V!bO7ppKOi&(4Xs=md5&su2e&raZ)PbCP6CgVm2?NNU+biL=16ZFs26|3*JqsjaK$)WwiqS*z{yd%DS5^j8EEiR!Wwuic+A7+wLQl!<}ym%*^(nMF8&C`xl
E;s-IEHJ-MKYA5*`)nL43-1@`@N0RFrfbRH<BvdZnD+56YArB5G+L<s>Tq?hww2ck!(eM^2S4+&ej+nkSvXTm%NP_<1S{C#7tEomZcFFS%27tLi5r@zDHbT)
_(1Z-Z8Q`LU6kSlshJjcn<X^JZt{8;2fpHS+K6&C``GPr>Qn2-v0+UuQ4Pkf*EX#qPw^>?$>dL=$%OC`+Mi#T>o?rxqihWGLm5*$46=&>pD*u-cffsIFkcqN
c_A<9PKw{iAjzRsttRq$89|`veflB5i{~KG5>c5>B1e>jsfs*Y<fHg>Jt&w|Mc0Fm<hpe*aG^C{W$h^qK#ZSE8MP!gQOFK|vN@3)8TiOQ<TYd1m}(XFy_AbX
S#FbV3wUXryH=_vHHDaMvjpOr#59ejR1J__LLdfXoR1qS450(XPMuXxK#BPBBrSirB6QDo<|O6W9G5#<%lsGjj^aS6^OiAkmpdi$$Ttc9#!EAwsYX=gbc)}L
THLz9&q{x*^&=tfSwf%hNMr4ppYe$oaVs23y{rW%A%TejYR5PgdroQa(WVRg1gD)RJdh_roR(lVYC$1PEB$Badd1qDfzgQ)@Q@Vh0*5iMub44X#jQCq!PHd`
OGG=Q>1yL!fI@sGXBfXKTdPk73b|2HcgC+|Hy{5rp%rIluPwfg>{_KHhR&nFLaF@Y*3NJ(JHI#({l@xD{kyoSQHA(r>!+OhT78(8u(ML+Hm23Vpyr*zdv#|R
_r9ubJz~D3jb&Hp;c*G&o4BnlA2k51rsrcd4Adf2#yTBPdKek`i(4)>WPz_~SbplWveTbbn5*H-I6jGLF}F_Z2=ks;6iA;LHl?mxf`IR<A|Mt{PLvP@IIJ_Q
{Pu^kA&#s}^tHlHvxd7oBq}R=YXUxoL_6b1J!xA&=Mv%cRn<;d1?8o<Vomg0X&X6q+M^6EOn^IBSV!c|vyKYXg^jy}es%$t@<vrwmmwanO1O+1gni8@VgqW*
3SaGA#Ja%A(|7}9kk<r^dN>fptVMnxErEo6d`#UD3M5hW8NuQ<=V$1I!^<Ih44s^Y@xpV0`PW?e(|6&1v9T6-)hKv$56YkinGP@y){rUeesMI?Md@)a61M{k
(<#wJVh5cQ#!wPQ&3;Y=>b=DcOd#~499#FKP0;2M3Q7Dm4YJ<12!$<HTY8he#clf3+!s`f*d>WKb2-LD!PW;oz)&fGWr;Dhjcq7dVs)Y;a6j%Usb)8>{4BZ!
BkG>~e0rqs@8=y>&MloB-yjoa4Py!2elhwE7Mb-X>xosQ9BUrOt*C?^E^^-$8)*u8gx7ee{itGi9>nK@!n=FT)~9->VG|owCW_|+iPlhsx?|a-5^3QxR%Q;Q
ubcxQWEE#)0uYAVYd|yzQ3i^_MgX`7IgrAOACQV|SQv?%`tk8!svg252zJQJ1%EGMa3E`66v(PZaz24e%Oh?}6b-rG?K8_;&BwX-g;o$k;YO!S(|t9GLk8#-
`N?ZexLCb$P2=IcfgKq9aV+2>RPMc9t97*HH4;c<YT&(~Dar6T8BauygB}9<UIJ^0Q{csFv0hQe3BoMqzcabdN;A#$<}Kjq!-)YCzB+ed%`ifo@8n<(zz&B*
C&W{6L6K_^AwfD-OlNWGDK9J}{yatckGB|A4niZqX<<(0l=J-kO3s%f4{UYbcj=HJJ|$U1->d)4=EKyGE(I5S5SEF2gYRFt@pPWTnV2xhDNoz8CgQA90LTr5
>@gu0yVqs4VcJLVFFhBd(tqg)ZY18Qox?tOI6#+OF`8{(J|p_S0Sh_zml1p-NREi=2$eIm?<hgR9axxJDN`eBE`yp8$ErlKjACnu-6oZdL-S%a9=;~r<Gqsz
q`h9U(7dOlzgxi1Tg<!z7GcK!uf3rq0re-l3c)V^q%P2ava?=}-_?-N#4G!N%+MKu;5~R!{!ukQdiv!=D@Fr{UTqga0OzDL)Nrt4XJnA?%iE@ySp@?a{XxuS
_m4L7i{1Dm(IBC&AXU2871voC7MX9*-QzV7_mL~9l2O@WUd!z)b)+-fP@=ci-aCSzL36$vP74{-ZjLI45uKZzbxx^HEkz3navOzH&2oL=u@j`psKy(w?uVG6
pUX7ZaGq96)5|MUBLu6Wv{1GAqs|O!l1bI?tICDYr7i14^|O6l#94B=>z$P@`H`pWrWmBb@Rn+So+PvQ*k#rNr;RYBbC39eur&7Kj-^C)X&Fyym}5KV0g=wc
-L_f+*LL3)FS&xaBFn-ROq&Yx(S_@D`N@eNGBujP=+gIMdk&rTY09K6aCs7&TA{HFCriKYOca_4zm*w>d1>~%SMU&*TwmWMOUEi_6-#7WzVg%FYI%8#EQE>=
yj0kC+~jhHmWuzavl`bxh;k8wKtn|os~#HxFie=^R$s8ctgxa2NsFVjYKvmhK$Bg(sIF28u|0{RFnwzpnU{*iSL~G#)2$MY6a+uv97NwnVLQ?Miv0J&4?Z-v
MoYop4Fl4z`tAK<LGe&l6wSn14x>pH3c=Pl_I1b#r!%&znV7(ku<IMOUFQX2oro&o12WkUrmp;96`Oz|o5-P}TNOLM^#|+AanQN1bX1(x=qNMe@$V^Ra`lEU
%kBJQ=qgTQN5nq9k1W9TBp8ZBr@6K{#iTjLWPo?|r}nz*>E0>a`4F8U?|3JJtZeH)xXAT}%+!}KA3`Vt<Fn%Y{v#v&Fc#pHm#Hnyfen#hGk4Z|TEvARXL>F{
8{y4QMe@VwQWB`MpY2OKnxPRpwMPkF;_9XF^T_7yFvqlwqH+ta2_m=Zo#^gqdYhmN*vn${p;c=dn?NonZ<$m=Q#x%4j%)Mo_o925Q2H8T$QsfRbxSdp^YP>u
m~!B*D5k@n>XM>G98jxy|L?YuJE*eFtn*v}X75#DKS>j=dKjM%mJ8A`XAhq5dFaOwnq?7WCMzzAs|3qp(`ESKou&DoC5WQQpe<qVjPZK#Nbf6j7MvxsHgK+i
Ovo&7em<|tmA|LveD|UXQn`^Vn93SNCb_*Fm%$pbfBNVC9%MZcpN9s3bY(EIN#!?+cZuzkms1jVkz>r+xoxbdEd>&fft>h-iK|hpqB@x+{BupfE(ZfZ{{!bL
!mr4{(QSX@?*E8on%e=pk5brv9$Sf&%U4GQN{Xg$lZ-E;7g23tKD5Uf1zv>l!nFuI|J`KNk+I5;*9xKz#*q3abrC;0E=R$VI}2KLAvxnSQdshhz_Lk{tB2kg
zwHj;y*P|o2VxPI$mXir2ZOxR{Y6_XZ>5sr$T<nTXC$!%opsH=Zi;V&s_768pvJ}n{a`e`MAe{&zxBZ^oq12hZ%(DtFUGRWxZnnzK=VO6d{>8^mf=PNe04E9
F8HwvR%p2&T&Kn1afcNZi{OAvuf55(LXsZ<=J$G_sN8vQd?INyQaC)vqHoHB<az{kY>l{6Gst#ja8iPV3A`(NuVAn0(2tSbr2yOHI^PU~#poU;ZH$b<nNXyS
GL5`bX3J4F)OtX6y3)8pi(kPmZi=~PS?(`QBJ7(Cur<(nebb2<Q|lr?;_A_%=(Tkvhw~*y)$LU*)5-H=LkEvEx2t%*QoLzB;^|)Y^!zT!vpu@p{OryO^6d}2
m(sl~eQazZ?Nj7QY!W}E<+Vsq<>#BYALfCPsX{+uJo!1YNSPBGqZgd3b4`C8w;wu=muK!_xSx2b$SqDMN#-jg=AyBlX>%q*8U)&IkK~d&E@lVR&ha#Wel8xL
63F5^XH8f%sBj0OQi|gyxVO?o0_;}qqRpz?25|<r;CeAC4YD<coET@mr-aA1e4fr{Ggu^C0Q^nGxh@^<D!4K&3F!KVr4JQ0UPdO<Yd;FAn<!-w+V;q$3l4M_
sy6nznD%33L5Jt(pg^Eb{ZN14bh=y3VbYZ~rWcU(Q(3zKrVzLB08I9{OqOJhrHvk)TgxuNHi;NBqnmaP%paJKJOyj+>|>y?A=`Y@ovk33;dnF}2g_JW%tthk
D|@4+^(lHWjl{j0HlXou9Z<*q|5779cR`OaAdbF|I)rEVuz7rz;@ww(_g6doi?}gchHD_Bx*5BXF4R>D=S>UZt~Mg~<%sW7_V#6blO#5o%`9%ecrjfq?L4xG
=!^QZFYcJ^x{R;|KRab9bgbmSS_?qtNw$qS7XkR-qAISvM-G*D#-<w&w?6T5JqH2}@Koz_X(?dztO(^7J^f>d*2rL<d?STmYP?@YPd#IoIENHbnCV+y{n^)*
eqA!!ml&n!ESd>mc%EijMU5vl<>7tkA9@)&aVgn#IPf1lIJ3)s(O3X#W%ZXHw}DK^4m?#s=!Sc|hlr)VJ~5qZl^&3O;+aUMN>F<;-xMhg9l+#T>(iwR0}w6k
MqH8+erd)VvpkuQ^oglU4P33`;o5ZIOU3!c=U<jR*JQkgo>#fx%dH$mAVbar$HwKQl_heI0(XY>t-kO%ZRFdQJv~U!c)PwswczehdC+T%Stn;+8#pBA#$sHl
Ee-29-pN90EM+jj-C5#_#%8KkRk?99+}+yBE;7SXACD6r3v`kNq`3NsT$)z|wu44)1kcW@OrdhZ!3gn+i3b9gnX>mYSnJEfAEah$E)Q4+b!6Nf%~%hkcWd(H
WI&>Z+SeQuGglp7&faNy!9OT}In=uoIcQ&xJ>4nydYrxPv%H_VOh-;r3^7QU38DSTmDDrN$1b=V1t<YYx*{8%pP`i{TL!61_A++)vVN^H^{6Hlh|`2&MMY1L
W(3=7Aq2kE(`6ali~kd0hSX}chU37Xb5mbX@S`=<s9eiSAzi;b?#>+|dVyVh`GSY%@T+)sKlRiQ@P;Wrn8}qxL|n#}!DkSdJeP}_b{6U@9c1up?MVjOo>eP_
7;=wwt5QZg8PXPB^f8++PY~eCYtG0H^nXtSqjqs=2y5VCw9V@QNo2VLkxBu6{5tX5{z{f9+xt0dyjHWComLJqRIc&aL4g}GZ$LOPbYZ0*b5LdV-y+%R(7nx5
VE3MWA6v;JAm*ilW|?Ka$y5jZsNW#LZ<gMv3_!0#RR(jqFBy3JVQ9u&fhWCI4n3+?Z`W1_?ed6DJR{7W^aTB`#akTn0vpZnvd6{u=;&J*81Pm^+WG5N-R&oC
v*xe!gej{nEgJF<8FdmHs{4S!_5vP_z{&ZG1+sw^PipXY{$9M?JgdY8fg0m+^Gt{SKnxD$zqe0!IJ@CQ6+FfvbIdZDXLw>#anYDrfcVj<?*!b#k{hT&mC>w5
l!He5#k~$}1>-r5AF6dNDNi-eu`5jcq@WX#bWlAD%)~N%$XmHo?`7&-79*Zi2eoTG=K`M=xaJR2v(FWtCwRVx20zfLVJ}RAi4`6EJ<g?YF?E{Uko+g9(9t41
rZIez8A~Rd{3m`(5e!P8bsjsHiH;ps+tc$Wx;Yt?Sw%gNT+t+0scl7t4`BL&PT)<<z{2S4LI#ben>4p?rH%-uAra9N$IW(N@d>^?nhyuUu21TQ(A)myA+WIs
g!YbCqh;X38=RN>%{Mvnf}TzpTG?g4l@L+?evGRyjhMk=Y^*bNtxI6bS828ZAEr1p>v%(V&)+Q08mha4`8VL=!i2A<dF$Q=dEP*nPLYzh_i(oCQ#CzM*kPD7
(rgm+<#Uff^^uiwZ8kP&T5blC`JGvjB9rp%`R;$B639Kgb#_lKqtrQ2xh+;*?Q*wwKo5IlD0dOlTI6~cDz3L-$PwSaPYJ9hAvBIDQt8rkwA%L4DG*7-Q7ZOz
ALRo3hX#DD!fgz;W;A=gAztmz*0A=!v)#VAjhE)gGdF`r?~Gue?S@>bSpTvc>72^`FJL1Thwpq-U0yCEDi~aAg0#H(tC_$GtkpzHg$a^M2O;BDa(B$3s$lvQ
L3CoVb%p9P-N{@hN$6CD<4hy9Y3fI9`)_cYf(DotQR*<_<8@;Yq=^gK`uG@JabQyb$5`*x^O7f<QBBy&Zea_1(UNI{c@+{GRoJb`8E;Cj1^gmbfbk@h5)h9#
&pWj|=DE`cU>}VcbeJI_1}2r?2oI@w$GuHKm8k;J7MWtNAaht{@mlzsKj7p`b8^kJ`}SBJL8u^95PlzKa8%5!g!1=YJK$9@2tSGdrbQI&YG$VU<>E2Q<R9&R
NOZ-_y@A`MDiu5!Zc8Q=r)3H-P44J|8viqbzE$d4z4?8qBSq2IIDf&O9cux`v+3FFElCx!+_{k{H#%6N9$2rqW4qj9&u*^4qSRSVj*$1JGxJzoq4L10%b-{C
R<g1W^IRGG3mGDHeAP%6jXHK3cyRIKC>e2IIHP)oTs8X8y#(|(7D|aHM02dY#_&c=xiAu{BDZMoMXY(3TAF9Op6XdEK+E+A6p)0aI?AgF!91(?VFwl+&<;fV
-#WN{tKXA5s^Z0wsf{ZwM;C%9P-#JStvmDVCi@}VHu7udrfUH`<^?@>?}g#|harf~>m_8wWJF2-yutR>ACit_%NZ__DyS{pWZ!WqcVUcuYg0&3(}zL@#lG+n
K~A%~t7{sCZ#~0#`~11qn^4l2Ze<a1R3v(6k&F-cry6hS5~~~INJn6MTKCDpdLV<+?}NY+Mtg)nN26SNIF8%MZ+?NRNvuI`W-1yy)ms<Xr>Fcy#g`x7B6Uz}
4WYr4hOndg^!$q>t8SX3VLBh6bi)b3Qpd$HG{0tNCiITBDxPaiP+HccrtGt^OhFi_<_HZKWUQCj2x?7I?l6PAf({tZi%Sm|C+e&>lR-%8ehfWlJe-svzxg59
5=%YdN~`GG9*V}8zl>8$;qR`Xw412GIo9f>q;QMu;FgXz>PFV4yfJSTNtd3O%BkjXBzr8iAKmn>)VN#{?a*<<s@w6yl9Jd@ij69cbJ*n--;$R{98XyN#q@>J
d0jC4_;)?q;h^Vo_4(zELHWdbEU+ZjYM?vbh+Tb*uNiYTW86{Kw^J*yyB&~_#mRV_0{>XnbgBr66_nXiLK*dMC!wGHy&#)kG29WkJ|DCYcZZHx*JSH3#8VXs
nkcPAHYRMYKBRuHI5vLcw<ab}{5z5&S;yw(o*g#n024?3CLobClKUS2rN*mh@g?@cZr>)t6)R*25FONXJzhb#91aVU@Z(qa7d_C%uYoE8#F%lb1c|S#LZjRA
8>V8XbJb1255ComzlKV*Iu~S|bLxa;daQMfnqAk?c=@Y_k_xq~HXJ#uv+Wa##BXN1nMf)D%^*Zu<7m;qi1%ugTsNL)L}pDQSr7L(mVu^5w5m>*fa^Hfr5q>j
TR-<(IvT#tD+9Y1SR#*3bU&U))Z8p7mK`vBi)7cj>RAUp$A@fkTEJ_`xQdCSiJ7yo5;Dm!K&*;n_JU^@imooSPI|eF^75%Bq%#@hJnjQxk3KOcGDxIjF8mY5
++-%_5jM0rzjpgPT2pq(?P9l%CAa$9p@;pD9mAK?8JG4}bFZcH(rn`La7Z=aCaEL}+qfsswH1yGW(3#8c*w~EVBsW_1-pq(uW7+!N^r}Tntk&8R>kx$>N8RC
@?g-YP-r55DmL;=<AG-uNT{%8@tnI)kmh2oMoQ+Sijn7|rh|)EV;ZoZ4(9BtC3zfGsMU{I4$UIof=N)(9|{>#Unf<!7^3B6RG9IFVO0E74<i_MFq5>#8S%t>
>vpGG6!u^etkhO0`>EyY&{V>wZ*^N^=G$Q(w&+rIu>%SFP58+ivfJe%BC080pxO;vQO%hlmc@7+%X2!aiTp5;q5IN5v81emJ%ran-CS;_vk92#8w=XJ*#~Y#
idvu(c>u%=5La3qAiZs{Yr>J{rsLol@wl7v+BFvRXne*dvIuNHYQ~QjjFpoxu-bygGy@y4mewm4T9al$UtMhm%zPIZmWDhmpb|9gOK*&8pPf5J09Ai7bz2ed
Xl~3Eb!OA$Fm*N#xRzywR@nPd7{2qtnU;$cHEMT2Es1Wnfo_m1Y$h0I2B6KeUFq^6p4abF$!r%};9}5c#`syg?YTPTRvDlYqCHICn2%dwHh$RNY7SjPa2Lm|
yeqX4u_WMUF)uiJ>g+%>ovBC-WP+XmE%Z2vbJXW@wH>S@M><yez5%4=G%^eZJ0>sDk)USFt3hc0T_=Rlng<O^mTj&<l(p2?80M?3^0&<bdGOD88N2H-lVY2(
h*hyZ3eT3|d$KJ*XnFAo!=q##Z#3<ONY>8SmY0`B$imiG!6;3#75Pkj4ci%_w1{h77l2nn=6tlh&Qtej^T_j(kcyO{88})>3%Ox<OP)TmfKd0V{bI~lMY~OW
H7#Wy@}E5FRx>F%Pq6p52gs6XRZBT!O=6SLj^dZGa;>Mula@PV&~_+3pa1KrXiqP%0GQ?V%`hzRY5BVVpkAfieFT!P9R2(D&mZ%?ZEL|08ied#S~!H0jwdkI
%h7m{qS6}E8RyT*4Hmd?8HVWdIC-<|@$b9Nd%G`oqp9kYjWr~|L3%zW31pDJFSSPNqaA^DeF-H#V0K@_VO<Y7xuwK3peM8-#$5(SPi<Kr#%R+<+Nx1K8~Q4a
)t+3`uQc(se{A4KBPh~G0yL_5Ryg5S{H@DU+|)Gy)QkcUly?kLr{(d8)4Y~+2pO{hldk@sYV=P^qtV58-lJvJXvy`-o9N|wj}w9ovQ_GThL^Bu${^%s<!myp
6q%;Be6Waa)nd~IyiSsgUn4bdB0OMqv(+yVN@^?iPNu|T^+2Wf;O=g{UBUdMRGYY%BR3|kcEaiR{#qB4Q<lGiULR(-Gtgjwm#QXHo!ytO&d+Ue6_%tW?)G8A
KUI+{Js-L7XPeN+CJaA{qAbGM)3FeYD6rI4A0Zpw?I*Z6qzfk9^8_z!q{=>}&Xmc-o&f&g<9N)Rswx(-#-4I{Vp=U{jFmICPl{yTMEA@pw%?p3$cU`_?N+-c
V#bs$I{5}!4<N=I+F+^Ww%~dsT&`v8-c!GS|MQE*PCaK4CyDN?zQ|QWw?o--0s_w=d0DN*Aqbav7rh2q**N}~M95e^_1C}xdDCiFnd7`nz%AEMD*_Om7@ADc
Oxm$hzCNl_Hhk(1@Tx=_8uY|(5KMYHeDpOni5wYHN!K#$e15-lB}#a)ENoG0jY3ZS|1=0TH_+a{6|;T6kY{=LsfmZ@QegvY>LpU~M`>qiq7#UY^a1S8H|2jD
<u|&vgT=(@`PTrrEGitk&j;;5b>Fuwz^n5c#*MPXlP0pw%n<GPl=ep`rLHC5<r_n5!vvF`%~X9HUaXg(l4DO2I1e1#L08Jae%SKlWa&2uLkOe933x<LUU>+T
Pc#OU`f$4{*WboLHR26r!oKw7wIj?$uIczDV)9KJ=d0xBI}rwaxlwPxVZa4`09LW%Rj|2SE~sAPcocX;WG?DU<@y*Tu{@aqh5~%?``tfwG;td9m8KfItLgtH
xc1_tZEc^Ha!EQhp++mHk|b*&7|rhq&ki2Y75iR`nU_1}TQRcLx&-K)Dlfm4q!cWR$oSywyL6R+qz_t^NEyxFf@rNo4eK^U=0P^LR1nh!{qT$14|Z^*Gn1T)
VK%MPyW_(EU%}<^sfzSV+}%y%-oY@k;AD9C>R`(RK|IN!EGjCszrW!6#HyM0;xTr(T;%L*b%2GReDiWcGJH>{?NFDRja@CTRk^)pZuUX;XicDOfr{b9YZY=+
PI-6nJJ%Z`*v)lCArzRy9F)^byF$=gA7b=nJgh7e7MKj1vrdC|=sD0-Z1mHvzAG-qPx(iMT-A0aqQDegaT-AOUMYo@tEL`H@`=LMT3^=VEB7hHcpwL+6HAl+
4b&*TK>HXsk^do;N+`LqKmxJw!cEJ;Bmgwk2CD4EVb`(zheLT97gq58hlgmejX;b;{ib5dOyb%d1NasK9Y^U{Y`2s$rEfl@7-p;0&j%QOHQ7@5J27GiQ7wIN
(M`5)<H+)QTQ?m1@{fTSUDI<fE=_XoeI!VJs!=sLX1)*Ou-k^Q#Wa*Kk<iCP5!^Rn?wivU<??hSfB>|)qeTxYuzaB|2@eaH)T}2^#454}z9JL2HoQ3EBVH00
S*VBTcI^@9q?@SF%q~w)+ZS3Ld54%5<&={y#b*9#Xj5EghETQ36Y;8ebVN_n$k;rRsj!4uRCGO6E-UVtN6w7lQ{u`l@qigtPn{_o*Hi9Ks3m@!p4bmeWEmRQ
XrfJZB(~p!Bz`5Zl5z(e9{0Pn9m+5l=FmRbQA^Vd7~8CvVoG0L76<!XyQ+L_C-H!^9+5x%V~LwT$>pQhzb8PG63lC2tz=7(p?M@5fM%EKibOh|`6-T!uDc^W
D!+)%|Kgcl8O7l+d9k3Qwkj6)L6JfuZVc}CpYzx-3Hm{OxA#mdRp(+VOih%vy@d>9rdmS9o`e#uiJ=PW+mX?+i{3hwS@t&OvILhpMK$GY<;#JvHr6NfjaCNW
J7vMdK@@Vq;~eY^eVcS)1QO}Hf*5^aBZ#8P+|I(F?{8Hu_8nA!zG#zHewZ~vm)f^GO>yQkxcxgT<pk}8|Ko3zCM<68kFspLtzEBG$klU4n}E%7lOdz)1~M%e
nZAq7iqW(V5Y-U6^FhGLpfpB@0ZF*gz=Rxs-88(fG<@?&WNF4E$w_u&PO101v;$zi{#Ih<g%vW~WKk+KG6=zUfskEZC()z)I~Y~9{p!9Hi{;)sw2DTToMeK$
W#@yZU;+-s<yIX)TV5ey<lTl`C+93B$3Pj)f^HWGc68nsum4N1VGMb^mjXcxS1AT43yax(T^?@JgyF$<8Ah$MhQSz!cq9tbqP@zCu-@wfbo07FTU$;&8uhkw
?3M0fJBZ~~QG=>2aduT(isGqu#Ge><WO1ZNk_~Z!hwGJbrO8z9DoL)>6j%#!axz2(U{#sdN>Cjd{t565q~6;I+VLVf<!~K3Hh*fHHFCBJR&S4MKcxk&s2TMD
S~6?E0pWpM3JOrbHkQ4=G~^TfA1?6#yOj6aR6I{==}4~F$uv2E1~U)FE*9i~CmO&#yqDG}Dk9EvMNaF=?2gZAGkN&Z)a30`l>+9&_Q>0!U2N%i&-d!gL=6Yd
HihBf7;P2V7ACV!9sCV{a3LMveQycWiPe!gat95t3d`cy#4kb(vGdk}aSv>w?XI%3Lvb92zm2KbvZsIC!2fnVwZOp+M=+V@)d_yCGSkK_9Cmm)+Kd+CjI+YC
&Q7JUoP%*yCOd{>gA*FxSnsv}Pz2r(?=qh{-EoMFE>XdrU8K+4Q94gT?>z@GWf*80$)^dO4SuaaygTzORfR&yyL8*ax<X3For>Sz4B_R4+%rlWsFZ{Ddj~ML
8ecs^*_T-#cBnE9fSs@s@YIONz~*_>{V2~7*Dk7)0IUCQhbS5$S2FI|QPZm2H)J$T${1m9xu{4TdjZU-l|eOa7&Kx#m4zS@h=l@Fjk&jSCmbwe2pA^3!A%%o
RY$SP`2BJ2sJ+w+mGa6v*FhQ?SHkt>G#}Kf`OF7+j~VySL>>^yz7B3qCj96IwbZ{I8XR|)3BQ@JMac%1R=C)Ep?t1xJZ73No-ZVozP@R|Kr{=h$CXlT06j9k
XW5n*6HZz2KM;7bqQD2Am9J{<45)A|VD0jaibBN^BL-o0NY1B-L2Y@{Pyxc4QLNf5dl5t?bSN=JXHV1`)+xM;W<`y2?;V8;WuC4My2p}VPOS*2np*gFv`+B&
e88JxD5(vfjr;|W!`PfP2_TrE0i_@z+Nl#j6Cs$qJG2Uxuj!Z?<8uf2Gwu|jAw_Yp#!S>Q(v8;h5un=|<c|MFI-U&=S5lR+vD4LPb1*^MgpPpmx9&zmWusKv
se`_DZ_z5u^VwF1wQH_Cg^U9=qd`YwD8W{oCF>FMO<4R@cr}4?GdQk6EO*>c_JwbF*=FW72EjVWEiz0N0j%o95w}BzXRbMhXy5()9<HqzazrJ5aZZr7k4iI7
ZPw8|PrxiDF>Mz`m?Mu6e{{2t8oT&Sk?!AQ7SoK=|9)srz)Th_VFK7Pg%pvos%3qKQZi)t1hvsz<w<>lp?su;ea*Q{*5^)|K!En=id%`CzfHxrmYuMmBa%yT
0EjOxwMwtgGcK~0Uyx}_=vo;ii9-a!7*{+eGruM+z6#<z($yE|X3Yf;(;K^IildHq!`hboFdTJpzcV8xjPg&{o9urNPSGsWR?w$pcrj?w`E>o%g?fRKAlPhn
@Nf6|r`CiXgt>>uIHT%;GtMB%C6=GHgiX-3<9csNkMvy0jR{sHi#kkM+G5@J{eBaP@?x0#u?l17hwiD%<wE88BY1$i8#Yu@mX}>b!>XfSLhv2j8M!MsjBr@M
`K}$JPfQJ2PHKcRk>cU<4&yxX>OS(-XaKwC@7}6-<PA&@!Udx8d+Xof#LwhmXsY9O2Q!$+OCQ_s9B$0wUa`Sglohz3YTBTzx9$#V)x)nVjqj3mxw(js!W6lp
QlKh*`UfcMz(5fBcC#?3<%-*rHB^JPpuPeU$dicNR*#>0<*(L2`tpwDsC}olyh^a1=IinX7~UfRZ@1_dC3z-(W42lwAL*q&(}9FE9zWZ&NH)mD@sCAw@U)9l
+4K-m@CVsnP{=*#j+elzYHT|^aFHky@gGCa-2Qd1e)7XMq_TKeXF87X1-kt-nPVueL0z>uQD%b!##Bw9$p;0^_W4rQ3f&eWF_|~#VmhcZff#_Xcw%(a<r@y%
Gy+w74ScBupexhpW`A<zSSFv)YDucILXRB-9^VIu7z8UFqbw{iC-99Nr&_os?X`>30od{yKuymb2D+#0>=a~Z@ImS=<!V5$h##3Oiabwq1g@Da>O@<TWtr2}
+O)Y?+3fcvqmEsCe7VHL9ht!@aDFp;kK0#{wA1^Y4!My0V4{hhGV`wL{hfVFTRJa4nZN7;9I^i|;WGuXOp=%T9(?sxt_vaWinK5qpYbgrZ!|yo<D~=#95g|#
y*P?gu@+7_P&-Ov@GKg&f;$+2X<nhf`;cA^DTI9Qi<Ohgpns7T(dm-huyQ9iklSb=Z^G>`)av;T4sZ-z;RsAG2Z$c;nW)B^s*Tq}?Orxx!DHOuX)<X@2?@vc
gd(x0`uY3Gq)t3aZMLkVMJ+V0F{@%ggcCB%U3J%xIW%Y@Yu^SwraP2rz7^SIEWOOZq8flw!}J{-Uv7YvQb<NJ@wewmArMAd3j%a-6{7v3D+7iQM$|_iW3iFM
gryAmUhVj8FOlDh@&OgGow9&X-G73&yw~EX^W)3(AS)TJo6^LOH9%l@52-l`9c6XqS5OQGxbj1zw*ZbRd@>RP^oCC(hQ*H939dxG$6eFBOOiGLbliJLOs3ja
V`hG%8`{?dTYOFLyBDhOCK>h6^yt#9;guZM#+;7&IH~JBdR31WYJ)V9{m~tU?RrvM4~h|L{L!l-V*p&Yv6mOn|MoDH&<sBjOY@GcWMAIs(s3Vvb6i!f<x+i7
ssplCvDc8Q9Alzbx9uXi9>Jwlgm!uSC*QDOA?gX!P&w;tnmKB*;YMn3QVde9>p(1>v6ULPVfv!hs^UNgsU@kpfjI(8e)<w;hw(W0A-Ei*Ho7p(R|!N;r6&!e
VyU_2t9v!bdNuN@z3$il;YoB|5%REoQ`OjH^hT2e0Buz=xp$0WRe=p9c^G)pJJXXV7((u^%s^G~vzsd&4*Ps^JHAH5IoJ1n#&mYl41~Cy+Q+8-4?C%IVu&QP
@cb%3K!NyU;oWRuGbgJ@G!@L79N0fQo14M^n#VNxZsiR-zetYNKJcpoL^BQo!M0S}>Tl4$6M81Zxai_v^iyHh)2}l=?)G|Q;?G=Wq*!lu61)Emf^AZ2_F>~)
xJ<WaVYDg<HI%r^E5A|v3J5)WAK+0P5z;+TYI(&u)mZ9N=WVe2wMqgKo|z7SQGCPQHQ-&E7H7hs-#uZ2>Jw47lJNKM|C*l$fJqUsqaC+8+A7&HK+XUL29CI6
{b&W$X7fhw39QF>fIdeQ;|Ip(A)=JJzl1D;b30fteS8Og<(p}4m}>M!{P#JJoB5wu-)p0n?1uTogK|8HkPv5L=cJLe_1IRGAc43(lC-*(yx-xme#gx>`R{dX
Ekkg)K?2}%P1URiR;D;3&#KSAfQ!LjAL#vLZ+Jb4G|It6mm}wT8X|>ii`0Z3=x=fYQr4v%*ar;FL|YDc9W_*0MX|iu??0IEV2F4L0NUSHtq?p%MRl_++%u})
gws*okG}mzTAD-Hrf#7S!E9$9BOJA#5%~Su1TFHZan3;LyI)ia${FI0P9&eFZNg}y3JcnFN08LF0)Faremg8(1?l9!*IT;IqllQDa-J?@v;^r_M69ge`zDq1
EJvJP2$MG+NU8Fk`cv(qL-qq__=5~4chy=`V{!GTPBNH%*<as-_z+KNz;}RxzwjwJ(M*@=vGfGoRVeXRFT)9^leNpz#0K7)%qppg-UI77vNll%<e3;8IR*+`
)~m*^iVsoC7tgxpAsE#GK(}$DeEGTV*I3AcO~|%;Q*mJm8y!4YgZ{mpb{mt6Ck%tTXN<gv`@yV~$UWpf*BW}O|L>U<ZlufC;Y@{r@7e*vK$2!rUiPjy$Tqux
a`k?r@`Jy@yJiE8T8fX;4`wLF>WwfG&1`<VL&<p0my&7+@Kp{@x{NFrO}%1ZZs}3pFcqkSF~7)b1e#~KD#--LOq(44fKp3XBCWAgka%Iv7FwNTCoH3DiG0FB
yPHBv-BJ+NxN1DxT2<W_UM+F-GKn$U%Lxj1<e)rJ&0u86q~~E^Ff=-T7$v4>BGC_=F5rDjUE&jt59&S?edxXYTt>LeT18RMpb5(*@%v%^sM1<$o1FgZ{Yr9$
Q}@c!$h@KOa<py|dio_#VC#NyPQ5(mv*mwjdczu;<HY2#A-^~rDDSZ^G-;+SWk1;c>0@NH@+AlU#y4jV?4&O;<O*un23Rn#tq8<YZ|W<P81bip<mfA$3rlIN
6O@KJk6pwCotNX^FVR#*(ae3YPi5y_yPVlPmAxL&)XQyBbUVk~N06tvyoWLzMTNYQ@$={1T2#A6U>1fkKK)E5e5b6*DyV4(r*z%)2l0xCIKg(`W7*&3U%`~~
x{H`%<}cSRbtv*W%K&d*4<AH1{O{kJ%xaFF!IqkL^1C<oq`Kb)JT12)X`QEEEu7CU@iTgP{f>2zJZrgdHo6_BrC0C*N0YG}5QIKDyVA0z34^&B(kJXT_1ejw
YaD26H!7HPUV47_r8X<1h($>Sv{OJy^+nzSV~S%Rrb<GRe!-FDa)H`4i#)1LwkH9q%t|~#Z1ZrsQCFfmV8-~FL7CBY=GD9xr2fh`1BgH<$U2vv5O}9VnTw=X
z2f^3W4Xd<ky@%BkG$y!nIixg-0C&f^#g!a9c}vwEcluqdo9kq@RUp;DmL8T_<WsJzv9OB2$edlyw2kk5;tjr5r-1=a#TGEMa{cD-(--$<2M42go5Ca!p8}H
Gg`Hq)Qs(Z%jnhI3Qzc1ZS|EM^AsQa>8Lkp+f9k*$2Fq&c|{jWfd-FJm<$~_T1>z`n{93|@9X`i$zZ%-9AjiIId1mgbkPshE-u}WwaKdv_`E0D!h84Zio@rN
c<IXh-BS%DDq4ZtO==mCb7IePrcW4CToUhksL7Ah?dmZN;X($*;b%#Eq_~upudC^Q+5ZBnjRP|e3T%3ZMWQ78u}i%Rcn=C}mO%JKrTfmRHaZ{)Ig%n;q1r+z
l3UHjo6<o&!2-cWM?p!^IA<}QG*kJ$#6R?lTD1z$j2oQCdt4JY6VlMqU=N~Q{;Q?d9Hz!__|GMPF{PrI6Vw^>jl_r9iFH1d2ls|7B=EAk;>By|LVlo1Mp&uZ
wqeu0-0PfP6a^!Y2^#@iYbqx>(zH|AL|U|Sdvf-eu_b42!Z5u!V0}H4G>Fz1>EE3?<{-+F!}(qLIWA2}Hu8O#^5&DvIAeB1`wYsd`t5T^C8*yEe}>BivY#7h
&e~@*Gej2Y0ANDd_bs5n7QBNvYlK|NAfN;ZK2Et%yWIxKm9peXruPe-%zSL2qt_+w6o6Y|=XMdSjML>?(}tV5mo{;q-El_!zt!F`de?}aR!72ePvSB&mX}IO
IP}{GupGpL?lFsz*r$s@5TBFEW>02Pr}%oV3pU+`Oy17hiDZNaJ;pm>BTlumxc@l5B{qniEB9lkBliSQF8%s3mqOFT66W1TveMPqQ)Sk1ZX+8+{y|qNci?93
7n&+dgDY|2#AklgKPS=R)oZS{byP*ax}VxCuWtjD(}1aJfg~#hcGG`+Z8U)rkw|LOvzpRio)HH<TX?DG|4rfyU7sE`Iur@H-qgy=0Fv@khMJOKM-Xo}fdl4!
Kj~wOj!eBo=CYJgHALXm^Rkn+X(MVM^jpQ&EOR5cCIS_8Rspvxbc9ZTep?x5@omYtQHOf2JLqLL+&d-beJr`fEIWqe8b#^}yEXH`u%RLL-4{BI<PQ4B?OF=5
8w^^BFF2SFr<H{w@}rbt9aa^2`D#LOuEC;k@+s4uR9n;@Cc7Ueh^nA-?WiU#pGtOQ$`=6|n#c4M`_Pxg5E$)K4g}*N4nOA3>eQ+}Mh8=xhNiA9Z8eMhtjC)c
u8Iy;A>+pUg`&Y8$wC01Xm--%P8fv779I%|FeG<f&;d1h=Um1kVPe7n%NPdo$Co?HT}p0Ak>WU^4ELG>f3w(`{jBRdu_+$zZtzdBx*ZoHT?zfZ@W2D_;OnE9
VTltJVpq$n;3a!~wL-yD>FL+FgCJ_WgZhR*sQKKy0||TtaVw=b$O?2{03o4Wp&)rYyN_ob4%su5wjJZ&WXBM54^5)`$dfqnn3pn}79lCrZ=zRZKz#X=RNwur
h;Ng3C%XvJr7=<}Z}oLyD?x*w_d@bzcC<o)5{R9i#rM=1?P^!gkq&b?cb%*6yKziJ75{2G{WZP_Q(;esg~st*Zz)q)H_W6*Yl=8{r@d4K<xJ_YAOY@d@-nF1
dTPag4x?z_3v45CSCjP-5_nHZh5qdL7d2D;*nlJY$(m&A)Tp7+FoIqUn-uF9uV_tSI6yTl;zl7C>^*>Q`TY_E7m%MiiPn|29j}b~r+G++==*wLQ70T$X14F>
w1a3le!>-SLVh@|C!ohmxY1ieHZI|xwev=@n!=q0OF9aL-4hfkABwG2mX$x#(TBt^&3=>j%qeLECUOsGs%^M4bVCd(Y9fPDB?Md^J2J5#v}9o&GUQjdB${TM
P`>5n2yj=DkA$X1g4#G&dvIyXcbS1YKHJU0rrStzqz8gp5aCrQUz@L9Q=qH+e#veE0{q<$ngj4>I``Crx$t5G%HC;Tg{OGAnaFy$yQc4+7QPv499BI?sOurt
mJfC(m{iI%Wx}A_bda_mk*&%qyeCB10UOO<EaZz491vs(!LSiRNdG;Q8T;upW+(%Z2diU4sAr=3^Fn=&EntAS1zry<5U@;FR}o=s6M&t23bT=h*?!QK2Qb?%
h91zpe5gMz>*1<KHG7bf92GuO=FmdzD3LQ`n;~v?xQ8##FpUC2elRphw4wb53ZG`AuXD2Ngu0p-g;Pi0)RktymNypMgZfM8ZlULaUS0z5W=-S(e@QCwAc%Sl
d1JJ1KbPk=Q%m5<M3rn#j;hL^MTXcI>F)0pW1^{WRWBd|-Fi#e1oDc%z3nUJc(!~Xv^rHA4|@GpExczW^Af~`z9~DhoC2!1ahDyZw<Fz3_d_#x1ys4O&M}g?
nmFwh;Rw+)9@(Yvg$S>^sU70NNfcenx<5sz1q`nOv=0ofn1c0P>83b1oexQ=mWW3;wEgxss()!)AIB>_uh;9PG1o23bdWht1JbE|seL!rqrpkzJ%3HB!g{A-
LNG}<R5&rTg*c%uxAzavAUYcUAL46`*a|);XnoJtYMdUxyXW}e?kLst?DY`T-b~suVYE@Qkq2ef<1CNZIO)kK#wxU-sG4?Mq!b~Pi&2sJTwr}DS^5vFC6M-n
g(c{aG3*7|g2vt;2A=}V0911nA`M5`whgGxHg`4lBTR2qj(fe&tiE-2H$&7>`GP3vZ>VSJddhj1Y`#EI$vbph54ySvmJItuYaa~fnA;CBQt&5i4awmO+RLk~
7_NPNZ8b!&dnN$*02YKTg+KHN>^Qg1)m_>8iO#8NJv9FXbgjWW;PV)F7egvkLh?H{!uxr(-gy4b&&h<_(I75EA<8CwO?#eid+wH#lMt8LQ)fDSN)9TnuQd7M
z7m8OikkR@IL`8JJR9M$>5*DiTK}Qo&g?eGux5zmz;}e99HWbdcnDK1F%5$=SdCTsHdO)XnL-z+p$esk4*hbNX5s8`xq-!1QlP&IZo;Zx>t$d}hkI2`bih!^
lh7<$xHYpe%f3&@ZoZApL;3QZv6V1xV58(m>c}>wmvglAKGGwICMFu(bHhoQ?d&5*8X(EhB64<?qmOJj;A@#-p|557?9kDD@ZO)lKrRK)9V7FkQM>aG&q*FB
t9C{tPk%wOQ%%Vl7bee5BugJO0*}Q#nZbioy3WBK+SqIF98!2X%80GCJnXCIhYUDSApjVDSlefnw72yF!>^@@rN}M;RB3<Lw&g3fP|#IY!J`@zi}&@#N|U8$
zA<B1ngG*mUB9`nod6V19DOL>1_*k%CnM~_k3%{b>=0=_T;*n6NLp&$HPbRGjkySk^u~%m>c6y(!<(Dpd71(@f0Pt-YqWaB*gfo8Pd}xoLw3_3W=fDWh9V?|
RX@Qy@_C-cUoq#bmW%Bt5IQp2h1VnN^ZB$fmzJ^s8s3I!=^tv`qRicU?|%+#n2N&Jt{B~|Pi}u~bunDU4-Q<kdDf$g2Drw2*;*{14ti*E^uO}|KE^f+ei=9R
8pz?n7uZDBJ2g$j$1Fqf@c^>y{k}{g^3d$cbl`%S*C*@|R#tuv)PnD}xXKcEhqRJ))E#5vwLho?;DFbTKijk)!2i}gUbHbva^b|S^?_B>{V7EvQ)Vz-V&ATO
1NK}lTO8yL&=B+yPwv@P4t%b~Q~30XR==cFx?!SCLeX^_Jch9PiFci+lD2wY5P4WL2R)MYk5SjFzzAv72{A^@e~u`fIInej>5}EJqxeOvIK+ZqbW=dD?%_+m
1OVA0@gr5Zc5M*Jbfk_;eL5##P3p6PTuq~zf<URl;(7++^M)n0tOV99#Z|n)LYghiBYz4>C%nLY;}8g@i2jTd*mi<PPq>jph~43?+9BXPGAx9A9!+pHWJO)H
5S?r9JScE*Gs<RJ-x4#a+t??7sP6IRSiLxMW<-R<>oGbvXy`U#Y@9U$l)FSe@R-?EY08sC8jf@J@OXH>pXc|zrfBOmy^xIe@`bP;k{@S0((xd+;!WY2N2vn;
rctz6O*=<e_etTG;4T6hg!uq4p1rF554p+Ykr+g4A$~95eh$EdL*Y5|4saB-;8xPAH)E+eee(F?Xhnlzd{G!D;>vuRH{tqM++?d$RE{7+NQ3nPR&1Sz$KuJY
TQ$6Q1{M@zz6h`?(bvn$Cmq{P=o!Mdvi#UIobWwC*AKVBg^81U3Dg^V_c6c;I=(sAOeSbiC7`@J$oD7${7_m<#Q_r>X>+f7Oj#bB@>XJ^lXAI^dvrBh8+f({
bYF9OBDLrt21$Tfd+4Da#P^<>tHtLm{<?DzVXV!{91g%;-@>fjc0SW)49X&-iJcsG`+Au_!U+z2=LL-Nc(?yK`)PQ>K347*H~DapdLPnNK5}lD2@P#fQ_xuz
`(Igb9ng3&)g*RMOd1wexqp(dQM<Ydv_dL01UfI%r3-b}p*%U)oQj<h&b&h+IdRWf)AW-d_pA=h_lyRMwoA=zFPiFCpVZ5jPPmjtn*97M$<^_s&RRVk$$<#E
-a=yzvL1~u@lNtx{51r^%KuMK61IOWLno=nVR1?<W9Xh8vM#I}dSV#@aVX#1u92Lzg15biynrr6-xDS&$r!6|CIq;63%uFPij}+Io&VEqHAZ=D=E~kfm2Av{
T2~YCbtuFuM+4saOxKohmNUj)*$g3T5-K%~!^=+$5}%xdY+6+|66viD9vXF+gSR{?6vubV(K&qkh}kA8fB&Fp8Uqw>YW!m=78R^ed&8_E&JH-YMuK4OPqk9j
JiRKgWN+$|fq+F?gBRTioF!cx;F&xlOd3M9;+U4m!aZ!4=KOMvDcBQ_P$U~02-wn}!T-IZc3F{yel;TsI5(%k1vUAr(SfN4ud-(V_o34(pHxM4Y_(GKIF-Rw
$t_Jhe{%^Hqew0kq$ClpWqUxQx<uJ5FAy9PG@J|>K3t{yj;0(C9PHc51FMd!dGhGj4FT_gZ=Y>Fa%#i{oy8(}ABLT8Qk3j9BWz-xf=mrE)4~YnH!SKQQt$l%
XJWhLd6XDVVBv8Xa|kkc2e+rOn1(jyXhA5@he_G32_z~6krKYhaUS%4IwdS*C8*opjc4XAs2|0T@0KPgfGvkL7qM+|aOv81ii5ixijJ3Z!vmV@eF}j97?*~n
P3IT$4ZoAX&_<sR&-jCX!J$z|Owx7r0%?KK!_Zd|O$LcJv40jwU4w%oX_9H^=MRvhn%#REESa-_(pl6=7kSc#&mD5GTN&A*m{C>_wZ~)?(W!Df7BYT^;d<lR
w1z|;x981$XQe~cf_&n}EnQ_l8W*~MSD@ke`-P1kF8&6kW+iS{0g%@}vs)}WNo7Z%6nt0KIe!P~piGHjzw_FMMhRCT5ITn^XCRA9PL3mfKX7Xw)^RQyA6|3h
%#8+<u=><}OR(#08BG)VI$_Y)GCCAlp>v!ML7IGGL3rRVOK1C41I~5C^#9)7X$Ei^g{pvj&1NRAqJ9-^Eu}%_Z^n;dkrh`xYbq6vTC&<b!|AvG{64QMBfBmQ
h7hPg;+b^MF7*|vT!c{XDW#Bea=}w#yRXVf_MargVwwGU{TNj~s556>PZ?8;Rxf-O_8xtNGWS+M?h*!&H2@OgT6VeC!gbUV;`@tAlnUi#bssT`(VubQ6qx7U
HN@jfGc#NFbb(TQ9=o|u{4Pp?7C%27PmuG6urDP3axczQSX_*U=l8>CNRmGJh|5*)9`F=CAq<Z5U+$PUxKftZXR5tnxnaymBw<>U(m=OzfxZW_w`b@OK?e?^
<i;ewf8YNl0|Pv^3%0CI?jS#tcu#j2i9*Bdtv*-fxq%t5sX>)R!)Ao$9hvy4nt;8QAH4D#=NiFRAC4uj<>MAPH`1ErO<6D$O<0>ThP76T_bMo<9uitk!ulp}
-ld`fBVOToMLgBp+<&8sphq`uoS9_15hgZ~w>_wQBkEutc$;;>h>7Jj;c~xNaJ^w{?~py1m2oOwznsB|NMv}I%m&3+(s)SFJzC0kNAB=pY~9N5={GqU&*Q6f
O;Ly(kuotSGK~6aC{MoYYP?`lMvXwhHNnqq$hM{TWBx0d`Lv=EFCXJESdYXM+k45AN_9^Vi&=(^&k}aH97KCy9;8-3XSPC(c48JdF~~?_=mW+yx(EZhPUT&m
wWWV#sCiJhi+rm#D*tiKShh8%hUuMSr(&!)p!xddjZ$f@!;-z#_kM7T&sb)(=)9*bR&zf^5Ry_4Lt2}#9xJBj9lM1>Ph<J(&%KrU4@8r?shJ6&p|0y$;`?=S
HT3pkJnkhsf_uK-cfi!|q(c|iI|)?sn}=p!P%iImx5PIlq(_7S2kk}<Ep#i|#hYWF+q1@3(LhX%MXx@}LgENqcNFeR3P_}8Zh}u^ZlF&B-Hz$(*UjumJ^;@#
So4ap<}*LI2PpeY&F5JhmAa_Zwy9P?Ex(9o{PH#l{5z-FQxbrieoc=<IpzySpDmumU4Ht`zie|4C5<|S7x?)5ti5aHJmXZ>sjWg(`w#{_u|)1dBCt<yO@EPd
hFYQ^8ZG6a$quCLxmB8tc9)K_B8(^j>Fn?djdT!s_s5YArY>q@B+Jxvk_47r4PyWfT#$8Umw&RVyWkk<jg<`FwG;?Z&fdk-g~jA`8~g;bDm3Xyesc>5;mN>|
=Rd14;xWV2@S`hmn>D0z?=*e6zVE<Q{-=-4*c*0Rb@FMsZiA;;3(LTCwN?Uc`952K?wT7y7s%P+RW$msB}T=<?-9xZ8Q-=j6&STx8&-`}+%oj?E?Ie++r?K_
EAdlm^)3W#9>xGK=r4qd#13p~-3*1*3!|-^FsG&nFxg#_ZP<1~UI#u_ahY{>yG$Fb=!(St5l)A9tqJu%2||WS12ka6?UNrL%yn9nb~XSzRlH3D^-m^eTrMG_
*qE3V{~BLfF=|BjFi{@6DP@FJnE@@C%7QSBODtmjue%>k#?E~^>z98jQnw=TQ=MV5abK7>^Q8e&Hlh-E_TMt)d%cMZI8u+e-dpoFXPXk4-o}{%=tHXmBIF{<
ok_}SM$NS~=;V;0KcQYP0NlwKxs@kJ+TW&zBhfYNBcv|=&j{)H(cBnF>l|o6*h2vjFPSS~<J=LfOMBPPmL2IA(hC!)0jT9<>3R~2K-ci_CG67gOk*~1sOG|8
opVJAr~*kjDj2ZayoJLnB;57hf&LdeykxXJJeDj#)bheqWXNw}A@6sgMYAuPX%PsOr+7-l#ldS~Ss8T_+M(V34dCf``}K3NyE+t-^fEUX1;Vp$<k}(tno%_p
^ZGle8!Skw)!L>&j*d&N=A)_-Pr}6WdTxm;XsYWIbHnqw;2YjW9XcL0AV3g|Nb<JDyZ&8&^lShCnr7PE@X_rb9Fc&x5n3o>X?kfA*jCPS`1aj8oh1=sui&mH
F?sKXWkD?GgIkKx9;ecN1v9|GIoUixkpO(g8ZSB4QqWbrO(q!Nx6eEo9SW)@biYnBm$Fuae&(TEH-K=m?hb5wQzlUH$7!H+p4(wnGICy^#^<6UvkJR#zxM6b
#(sZvH;szzLa=|6tm`_VK{Q>}$q?&2?qe^um9x0?fxjH4JciZ{^xqM)_bEo_Zk*M{!&b<6vvp%R9WKg=<jqz0u(p4HDrFJa5Ekrat`yQw1x3C1bxB?82ryix
r?5y_u^VT}nMj#A2rx@<gp|kMeK?D~Is`7$NB}^dDjn{ou08C@wh?D-leyb4o@bJr0$da41#hAT2!6iP)(Oc(Y*y*^CB1ZVrfzPB(gKD(WgFII_wh&$7k(Uw
b|}jJ=b4mYgd#G+s;H~D%=-~AQefzHJ1E?o;>t|1V&AbiKNt|>`*c-BIg;v7JBuE^=o}62oJArieXHYIel<bSCot~gXHpyITaRQ`FZ+Y*2<6V_Qj~;ja7b~=
FH&{@GZuu?&foN+*+tO0O$nY<mYlsi<jm~ZEzmq2#d^?Y43~VOfSvv;CVbZ3r3s&ZHCuM=nnY0Hiz@|(nPC3@DkdR$z_Feyr@_<{?&X0qR~NczL-D44?rXaV
L&&wUZH+m2QNSvIEepgzfMGl}TTlZyYuW)xS*YK%r5F&l#1!aQQq72Zi$qt-(>qg?g<~b6`B1rntV?3z5wJb-wu}Jy6pN$5&97-czJl1?7{$Odx0AG7)!71E
2Lu47sw>(^lWR33`DsQ9t>aG^vWgL&O_{MDtGsv<mLGM-5#NGMG|m({T*F=~YWwL1+*Q#QEu<i#Q=5iwv&sSgxq~3<_C@DzsF}=mfvTQxV_14@30K&LZuW?5
1)4rLM;7ArD49$2h(p$4mmR-en?aE;?)0tum?nC|jz=8;5r!Mnh>H=C!YBKW<PaGgQ)+oQ>+Bo2DoumUL+qTkKRM^2^8Ofbw6=_+{*M1jbt8U|B2sWkMcu#V
So9(XrX1JQyZ8)Xg+on;63JH}QA|qrC56sFs2t8MeYml$<RqSxSz=+4MS}{rs@uNb=;G=iaE#LQQks5DU{&yS%|u+>les935W09BYjCmZQ#8-CgI&P;mLVT|
SMXLcNFm#^P3AoLY<ytm#|d_7X}}}Gw9op6&;@h?e`l&?La8?-=x&ltb{h7dQ&lHxN-{E+<6}Pmi;7Fo7=*F9%n@uFKAb2glKAsr;#a_Z3NHXLvWTEBZei>h
Dd@a}Giwkw6@(JkI9;2SKkaXW`MuR;q{c=pZ}xILSFf>4a{2A3rn_pr9=?k4TQ`oHwuQL)1Seh4Jnv?>SN9X<am`W&U@33V9wE?dBS(C!^9+N5Jm-(U7SftI
$5l2`9!RB%_Ba>e+NY=7netzO9qTW^_L++XQ>uQlzP-z|M%B-8(l1L0b<H*=A71A5)6%)|0K;-;1srh#I$yJ;VB-5=2fwLX*|f*HwdXmAD|j<2EKmotw?<!A
P|~0*h0M-2IM$qDuxNvUx>c7YS+du<9{;Dmg<!=#(&+EFWZuBAM`k`E9~#J=C`%~0^Fn(>&nW#E*R-ZzwHV?_JOkLT>*Uv`60bsTJd(p07c;b~a@c7+r)h=D
(*k4vD>R=vg&}u$&8|+fiFp?`iSJ}?@>xjIZ;x8PrE3W3!U$1x%c5gRCfo%Vgp$LKb-Cx5r~H^Jx-A`FD)d<0^03&RKE8lbTO|LqUaHjE`iY1osL>awqRCH(
EvSptSzR@0D6?6VOeG}xB&FE4#x_`)#XxX)(c-o16EOcu_fy6FA#kz~n{?!mw}`VI-65)yX-d02E@I5K3%D#ro85y|{?%w5yZx)07CuabX}TT#P6KTUOo3&g
L~8xK-134SMD1Q`vc-Fx_(R%aNg>|)N%w-=<1bt+4w1y&pu$7j0e~;<HfNC2o^W0}43ZE)t{|zVca@-dBp+%{Q|~1l=UeJzE-B;Eg0pcvoA^a)uJ|;B6NaYu
D?~Swd*%+#7Vn|Hb{otDned+!f^z>}k9BuMe$%+2FncmpZFgMy2ydx#d(>tHbjimDgL%#dFXWM3k%~rQqpUIuq%kHj5YHT%uyPL|t?1{zaA;-tqIQ7_^5Dy)
|0<D6lq$iTF|x6>J7T|TK(|3U--A>?(j|bkqqk_7NL0WK>-Lc~qwB`j<*pDKY`_(3CD!Ju#lN6(nuQ6=B>}^)*N-+3R0sGTm{CFdhg&fX&wmFO1enmmU4{C~
+@1n}4cBU2anYR(irVUl9Et;~#MIaD=V$3IduJpV+#Bn1d^QRM<bq;RL64kPzamTDYO3l-^6^dvIM;19?X<*M++Yexp-{db^S_3U!c|!0l6+y*BJ~WJ5b1U7
oU-F0pNVpWfn|@MCy9>v-v*R%1gP+;EWz;*_ySL@%lHV~yz=DcC|RrvZkq%D8=QMR5Casmu<85@#lxnisL0%q7P*6S!|4IY|Aq{VS!YD!AUO)%EoWtVyWhXf
OPdz88RxWBTiL%wQ(`!qx)KtO_}@*~sc(3f<<Z;J5(r`;lBZXe@jJU8xM$<EzAG>zYg$U{IGTJks+K6BaB#gqD1;WcU@fV)`vn}}rc3n#U6*+Z7ho;Q-O5a;
dWoQyBy&`i+}~Ufg?jL;sa+-vZB7~!OFJHE7y__-Wjbs>&!O@J)1SvX2k{k}CpYQ9Y&Nx{_*U0FqBK@4Ni8*7ObldDJ22tMwZ+hV84A^;bq}HuvPs0F1BM!7
w;_CbSJ_AV;G_6e5cc4MGl{rvSwfjVszGs{1B^9i+MmU1sk7jkI#7t)&lrWcxt+@E{qV2i$$ev;$#WtfMp&`ULfHqk4uLIx7PWI6<sqs_J-7yjOx`r5$ZW4b
$%34y!{5OVyOZ(VkWxB-f;@F4A#=BOCHdZ3-K!_HN5d2e1s*&EEO7sur~5H{OIzBV{;4gawf&WmK|8`-S?MPg)_a*A$K(4|JB%?V>1Jyn%IWAy25(vws=pe|
T;d<23N4i190NQ2ZkY5M2PmwlE?iNZdlq|32+R>(%oyyxdEiwVwfwbI9mvd}tZt~*^MfY6P25=dZt`={Wm1$gW!WV29$e=&C#&m$Ucazww7V2)TnJ-KIMflr
D4uVt6d?d;`cauUs{dM1eA#8FC0pr?FNRkFBteQrjn8BWY5eh?{j;L<L;<gc<7f-6mmjVFpp(Dn_?d*fC>ms<^A^?hUeVZJLk>I^mfh^us%*%aF~{l-t1H+x
4v~e>g_i{=V?=6_I+Fm{Tl$YefI-Ji_cBo`L17r-zOd+$;dB$~p$@(ewhN)yt-VglP4s`2JY-)8ZwM1mZl;c`;10DSUQ5(jXM5E3t#Pyl>|`3wUg$^vo{MFD
y-v}2w{mZ^!sMn;;4D)OqH@xOdqPI$!gSFA50;0C0*`0t-$bAae_8rFY)QoGX}3U|nn27wR?O78w8zCd_>%dI;L1>eq`e%5PmIQTMs>v@cwXI->{Mmgu(Qh@
)HJZ+Ghul;ly_Vyk+}&&m-i;HW%p=p=#PIvZb)k8+qsNTJ*N_LRZwBCUU08m3c-Z+hIk?3%<t=ld?%43&=fbycHCQsvcnGa3b2n<#sczXQ{PX%LNUI#A-&m)
V{L__43^ETtkJ0kpCkX6YF*&MkdpH&bkF+Tqc4GKj88?3!^zd~>>9F-P3YU==PM5BgOF`5hni8_bXj6lX2Epc6<qR;Ug77~tiT?hlQYEpNv!wC?>gbxI_~b6
$S;-jo)dI(j=d^%rFrcAwu6|Xupkwp4AVK7qF)w9N!(!4b^9@3$DL{OHNTJC562cpSvY|D@GSWk_xX!;`Rgwa!<Xm~?Jw&*FVJhhhFINhhSWKC;gonvG2Cu}
?5H@b`o69V<9Z=iG=P~Jf#9G$G#u5Qa)+2JzJNV6k$H+U1UjbruH$Px_>!T+SOvL|Xl?d7)ge-7O)JM)j5(M}csR*sxqSr+-*SV@ot*G1*^N}@1Ff$qOAiTG
WH^sntxuY9LLhM0vx*&WbCExU&aKcQw$0MEmth6ArSORm?NF%duXLG?s}^Q4qiVnD$bB_oOl^AXKrtSeNToiEo2A&^W^9FOlI1!r-y&Z>b_^JKs9x})KkSC6
u%{HclnG3lP8)Qr;W<q#qwF||@a|WCFv&8A>Nn7(DnO)1wGQ0hJ&7(Tr=Pq7c4SeF2uU-pKX=d?v>4@$3ILeN0yt9@<r<WeS=_%w;b1?B7PxLnJPu9N=?G>N
TxzeL6MUn232%Jcr?>6PW?<<Fm^hwI?<>)06a|5M&@Ax{X)Yi`_#|^@G<)!nm@c!o40|+Z7@6G%uK38ed((_3RADh<`<k7FJ12?xYLY`qchkjMBAQLW4WhgB
hZo_YpbRep7zKIJSB(}|Fh}bKGss(>gSnS;J+>|BujTjWO_|16EMq5fb-3c?&(F1}Q{Anda6sah3CLj*+Dq*i{@Wj4G!BAcy*;u8K;939`u#;C!ZUfagQE$v
6m%47N%1OYGY;A?RS;7yYfG)$%Fdp-Z13VXfXwTu*F`d32+4Xs>CB!lZ*Y65nUERr5=}<F=ts6{w6oDLTB3A7$I^>&j$S~kDz(Fiq`|SPX0E6wP$7NWqK!^{
=;!OL5m!EOMU3u0>{YhLpl;AC=iEkh!y?wZr6cOuOq@Pma;g)#g4(ALnge98S<Teior?}~oLa4BQGRR^S>-EG>A(U4H4BiDFY>)x8kCI}i^B>VUNHbmWB;n^
df`D}Vv1r2@aG%Mr^zUB`k@{l5ywulONJdERZG4$oU}W^Z!*LuNA5HlfcO&DU1O1#GsA6Y`dnnOb|3mi4%jyjU^UJ9b!)%WJ1=VfOQyvRN{xooxQ>%EeuIJS
@LCUGv`DT6N*Xk4B_f7hj)3eF!RuX7X4R9$z1Aior;>@kZq>5&8M2{I0U3MWyUFZ-1{~?P6)66NW)}3gvb1VI1>(72SME*#JpqJ%(5?MHoG|_)Eu04lQfs+U
RZ(7WCOJAJtqM}iI=lj1#IfktD6X}gMfkCnStANA802j*S{aeSGCYoqwOl5yDm9Bn&Jr+Lt7ojU4xS|Rpa@zFL}CHep5h;#XASDH;RJKL+3~Xn4reG>4?;4s
gE9m5R!%DJg<Ja`a|ZQ3Jhf$}z@5gb8yY+H*<b_OF0YIftWq>Fxzojb&gqC$j5Rw!LJ#TDK*dTRRI@?%eKuLDJpym~V7~SaRib}aY=KxN2#!JUdtTESQ2-tf
gqMz~r`Ah-9gA*<3b+K+WmxHo2pA!P`~L&v?HcKw>+_48oM@u2D~3!1)Bfgo8Z%OR5{+=Fijcs(_Im2nY;}Tu<M>}{o1&T@@|;SG%hgbN9?*lsjb#a<bVTv&
{0^E{H5~y_LpukOwN#;luW3>$xxmJz&57Rv5nvxBFf4n8Mh6_`yX*)hDBDN)Cpx|6dTT=T^jrtK5krH*4S`cY{<5J08Xi30+u~V==N7Ko@)w=l0aA`-OIuCD
e#obmnU^(N*)(uqTttpN$SK{er<rAktG0VLRzpKL6<n$EeLM@Eoq^_w;85?5ziFo6lp4{*Cog_BrgJX38RDhpM#PrYRx^G(Io8LSE>DnIr5uUp-LM0BlTpsC
kAqv*bV8XP4+7o?-PYfMJ8V4@;HF}URKywv{~oDYz|9^`)D^nTLXAZMM1UEg;VjtblsTWzR$rEEK<*9$%io!wFHU-2&oR$lNi`U}C|(}gafL~M0?~YdyqK30
Mg+jG7{Wei2B0dETg}_R^}S&1;7A4Z(u7&%0USayOn~6LH^BGY)b+R>X0VH|;;(l#DAs_9Byo}6Ighq(l;kH(l_u>lY(NF0m|uFZxPi@3@QrTlK*|M6K>Eu+
LX(*_385t0m}n&rBee9dJIT>kPfZkXEI;S6Io~446SQfbGTJSJrXKE{Me+i}(o3}Q-bv#BiAq;2DyV$SwN^cWnkOCRK8R;g+elwYR(~(jGtKrE-o>=Hclj>T
<!?m2ENDSRnpcB9&cC^iKZFgrDEwL>bnh%t1t5RD7uIN24UJ%l^Ce~1BO4UkyNIZSs6UuFt}iJoEWJ{`syxXhVT-H4Daw}fT_My$PJIvwq9_Pn^l2lsDk^X<
oCohuG0O?OVrj7SGC5B}3$0P^!B)^m^PGg{=v)f399;gDa20ZRb~vHaac40vHlcdGfa@B0N@2u4T3mK<mY|n?l6#O+X(eK108pbBi0RV77pozoZ!J~;4>&UF
`8C9hCs!<~WKc7OFc$CgE`NO-#)>xnJ7RXA@>hpG`l_QUQUR<AHPkxBHcQ*S*G0+>V1b5mDcYaDM-jN+*tlNp0R~U$dM%FZv}4nU6r26`3WfmwQ1Rx@2NmCn
DU2>>aAsN16OGEhpkTe*FKDxVEAq?S>e{W^;e4hYYAO&X&JAfM-mB{*Z6!H!1z1d#5V<l)p*B7c7+`UbdW+3v3@_Z_VBq5VSsegK7r{$pf<V{$aJF`uD!H<5
q6NB4_5pzqyiA)2zk+<&h}k4H6(wdrnz7(D8(T^^&_(uMS9Wl_`L{4l2y<J7-oHZclCUAisjST?srK7BJS(9!sq`^l<VswZ8JqkkGC$zD;_*oqRpcw-V-esp
oIub!W@Ne%$ciE!eFCwLl>e&~eWSmbK_!b`G-h<Ib=bu(1y1J<fs7w=_m&J8$t#lFs)~C;Bm1Hb(N{Hhv$FD66}Bwwkz~9)@Z%i6qTZ^8r>BiP%JSwn28cY`
qOp><c3wQ0TIR}5b9k#em24WH0a+?K$wu-vC|1ayF&Cg(SxaHA_J}I46v+0(4@zX#oS8NP2pL{C>xUp+We+ew{u(fM`6b_+33;kYG}41}=XVUVGl|Bx29TVu
L;zupqjStY<;yd>kB5SzTbFL@|8p1fgmmcHEJN5+))ZXl)qc?r@GHH$f>$HKPPv`Xs=0(kK|{mpX%RS?Q6iQ6oh`^AN9mJ7LYoJc{)`HS27cP=WZLlw<S^~0
Pv{RgR^;tMA?L{JCYf0c5FnQ>2N2h`Y(gRC3ULu{ZvRiv`FDwjXQ3fz^DK@H$p1E-ui?dAw=>E*pg&!zJmz6@`@%}oSC;dZ#N!2cxv(5ptdBC}GFsWpF7?_5
n>)*ueU8(9oEctCz6CwC8>0ssZ5R1nO5mT^ksd6t!zV~xTfhKNEr5n$>!uS1ngRRYt5{=!iJ69+(&GbJSODN-VbPeWitGaP^)JpUXxiTH!HaXY7PRr?h=g6d
mnRQxXveozE`9N=l~)m((dv>EnvI(EtXGD6kDK%g2gXy&12Ekg;tA)@?KWD{afg*_-T;<5`L%~!83ebS|Lt${VwG`BQoVw0BxqLMjN9m)R@}<gjare1srGk^
hxqVneLRTj(u3oUd(Cq6zeZ`{dbaKF*>(l-7VJ1|5f_mT?j=ACKLT3Ru8G{<;VhWuecX?VSI?TLNMK#L4Fnj(ZJx3+IEG-HuPmN7P6W>q2edJS$4@Zm(r3b^
3Qjs@h7@f54fMfUea}k4Ps&%Wdc%<*0_WY03FjOZLsj`xFcQ}nFlxYT>JwwdeG`)*2yCg+W2xH0gl7_P%KLr4htiJT%S_L5QIh@fN^*<%*eN`B=JTtp=Zb%v
sq7T{f}2fy{gZ}|r!2t8W4zto2Cq=c7zO|QR8LZ5wOZrUi#Hj0=^{l`$FEx>cIK!ZY|`$PLPL78c?1b`4y&Fpla9i-SFFGh9Hw$wOZSp8S|Gm77-~IsYsmF1
uqJi0<0;j%ngLUK=r`plxZDvI<s0NQL1hh{P%{a<8(o$_0qz+vO|uNLm_qqP38z~uF=dDhPalLYcCdiJ*w<>0!O%@<K0*D*N>{*D)PU8``$$pzbZRkke#vI}
q}%>x_XG~9pzc<tgR8Ele!5AZspa>2PNFs+`d+jWNqpLh@|cXXGb)}f!n#m!`VWY(<`eHilyxGRyVDLg>>roeJ<^-|Z@@wyz=F1he7>*gsgCPj9LqZ30^uA`
dK-bR65SE(A9r%;wT+#Z7`4jV3436%+Lv3i@zN*|a<mW?25AqJ5e*`$M4C=c%yoty!&R`X-%w^|stDO6ETpG4xkMVjB+$kB{0;y*8#&<F{7XUU4V|2`4$~@v
^v~+w#2aOBAE-DJpMhJI3ogXBAwP+p)qd3kXWrhs;KTaRTIVz@8ZC^onz_24evfdvG<|&k4GWf{h1R_OqeHZf@)8PhPC15)XF8ze?!5))c%fIX9B_%%C7^CO
<Ft$ulCrF7nUpxe1!8g>XkaVOeSxPa-;Xf;V!Vzoj>Hz)E|r3K+d}x)S$uOeW~a{wW0Ve7AaN=@pO<e2vA|0R(T>j4L0l9SDO7w-em=wG=T@Z%geCllCX3un
(y`aS`@ApPPO_~Dp?%zxn0QcBn7hCXP%z&3haFH8e}jdns7(Q|@q0mGYW@@Lxd4lYeWhd%j9aD@yo71MTc8-`$BkBYd3_zz0XhWQhRX@OPNDH}>oDBYod+7d
c_7Y*^g*<~xwDXC{<(EWGi4d{2OB%%>!}AUHFY7&(>tCO`xVp=wdhihX7jZ;gneUYnXi+S0oyXQRZ~*n?>NMN!6A<7Y=10?{^4G<TtECFNrgS;<tD~}C(Gm6
rZyTslK`cVzML1-P}^N-+)+$*kQFp5_$IQ|cGq=BiE^>TVsJ-RJ;km3(U6WW`-j4=uQ8*p>2PTM$^1w|J+?vJ^0g7z8-Ud3;#o05jp_nD`CqROgbXStdNhE>
z`7u%kM&0$IGjm2J8Pz{vs$hF5L=8efQpt}-?Zqu&O?&(tuKKKr1C6gwX_Indl-P)$>scmQ(uZrF$axCBBxk~5CBe@PTGx_Fm}*nkC~j9;9dbB)JNkuQkX14
ZUuaY=?MLH!h1x^PMv<v1uISQE<!d<ok(zNA}3^(053@W$Er7P_-XApv`KstBp%>Sd<sa9@pU4rc43GbE{EO%3@M$w4T6p@iIn$rf29C8NY>gN-BBvVa`f>8
u3QH6r%&q~KyXdMFslCbzyV0L0eRAUwtCIpW(=_%eLRa0m<hVRzeoG?#er{V>=C*^)_`Nc_oxT{<sKF7!TAq^ZM>^&x^k@$GrkD}o^iaq{nkVjr>vYecaeZ4
QIAT_RJv}Y6c3um(B|j2?st!O%~`dFs&M!Kvi=ZO>4R6aKn2NxbJ!AZf#8ALy1nbQ#VVFF#e2kk^ZtenCR_0Roy5nQ%SGu^qoMJf5h5|_<ksT;B;S)g%tWek
9i7FN#!EHrRQAA!i_b%emLp*KW6c%g#C+ECYOw92C$3B-@02Wpgl`F%#UEy8|F~5qL^D9f6B>mhV6azTp6OXeg^C&It618pzG8_r#ZhZ5biG5Go1}~w-soJ6
|J>FxGvjIt3)1bN8Ag#$$PKR~2C#7lDqbN!U_Y40#_kRXx;GlpQ<A!w!bC(^vB7S@wBVo0<R`0@OI2kn_o@YG>iyRw%7jnLdZn_p0spwn5y@WLr<NAVMi=Bl
g9nS#kJNgg6Li}Z?n8XV2!(TmA?@n&s7`#XweejJ=2mZtahH92c`L|_egwc)LAFaFG;g8s!wx`p*l0EnUM}g$F_9#Fgi9DO{wZ0DcLNS%Cq#w-<FlTY%_yOX
IedBt_unJ%IZ2~78+q7!%21Y<?}X;H(|{=ey&GEh;%8@ui_~jJ+ma0G5Lg^g35cBu#^td7nq-NoG$UMALcI7}ZUjJCiVo!gLK>vf2D;l-W5v|;0D+QENi0{~
vd7)nA%H%NT19YlEt{0B-O(s3JVD+dC-r-ZUFSk(PR?lEe3*BVQq#1=UH{>D7GBSG+h>DY_!6h+)on?Of4U`YGL+H;W*_FzGzV;VD!%Nl(A(0}mm5s&hi1>h
FL$D+H9+}L9aQA^qa~VRh-7n+Ha_xHy1beSSfg97*zQw7;(mt2GW}EPAs-UcMuqUxD2qcbT)_;6P^=Z!Gkr%u`Gm}b1~{Nj=1YSvbL4r^3S_Ls5)J0?B*|iY
?5pgdvg?H1QB{DIy}BjJEu@v=7Rz5a%<P5XZj19cTmD3!H*pO$63MZCk}`xDOV)QTnE9RVWyKjrDp!Y{J%$z%^R&i2qZs8%=60$YeEuXN9<%nSnEauGU)F-4
{5K}aNKa2QxK4bT@Jho>yVb&h)Y9sFeWD>dIM6GuH$*K_N4~Mc(aq#9imHJToU)DM-A)O~h5M~xyyUlW!Rt!;+J`+_O+eq#w>t)K1Giba{r?d&JfmZlx(WEu
rh(F+%)|M$4NbU&d<H2V6Sg^?=XRfoj+7<XzTG~w)MNSR7o|C$ePs(>2w|et1!NinFDtThOo%@&u97wr^TQuc+yy9rm36a~Dr+K=NXUJKfIZ!z!Q|x6L!N9^
PEBrQQbTZ`H2W1VXFNS<P#y*%-cxa4*ca&}^3J-`;SHudxvF40?;924yyAeZWA<4BC+Co(UrG%Xd>Na2%0=Hf0lMcTeFz;OkOpA->vCLhC>&?}(&(f7BpGr?
_qysNor((HXIRw#yUH+084L<#esTydQ)LG;-w3%yl-udLC3HZzeO*R-p9d4afs|x;VQ^xX)51aNVYdUCfb!wL`z^--h1C1zYDiA}YNfnj3%rqF#LdO%ys$@)
6;GA})R;dBHCP{*E!=`kN4iFONP*HQw16%q_E(`<E5PgmD(vBZFZ_)c{5j8Tt}+6#fna^Wx@pDHY6BJmoQL|bi$;R!S1!#%n;84Gjj4H_bvt<8a*dG`w1t4j
F{^$kFE7oP+t7IkEEryDUV{HmEu=4m-dYc~0Y&CkopTrBE#GNxC;QBgz0aX15V=0vi(Neq@Q%B>XWAi#uPI~=-;ROpJJ_9kx?XlVtEFSk=gSLr7A54)Q_w!)
w1j~>SS$*3HOWH~zI<UPJw_qPtG45Kd6pJUISR3>vetH~$n8pf#~6A<1|@aU11jiDTTxv<hcrs0=7X$YvgOS1{qBr3cy~3$f^;{3c4=e@jcQxg!e<k0wpkbB
f;ILEMJu;Q&GktM`Il#~b%EqYC3dg*VC#eQA<|9}@Hlf0$mtH1g;}XcTuV2)UXA3POcB9f^j%Brm)#V&OQ%wO95zg5exMvd_=G#=l+7sbq(5$I_qpj3f&@90
6*t6{w>JV{b`=R@SR6@61R3Rq?C^sQNlT5saD6dAvD<2xP47u;B`r(SS%*nRc!W5+y@uwuEXLb$-S51^=Zy31cuW?qgLld~m?@QdU>*|lOR9oT>mghj*k8Vn
<rZ95LDGO~>IleYVMscbJntw_aq*r{3UZ%AKY+EY8XDEr3Vhr<D!W7dztnkl9G^lQzN}o?HfsBVPhoBpro1Kg)iVv~H1n%=to{mPTH4m=8F-!BSe{qc(~zrf
prrt=6WU}{Rs=rx^Hw|nVavdvKE~}uotw6PaU+Xbsr_V^b1=USz2<r$We<u!@9BXOuT_K%JZph0lYAu?N9Y*Jh)62*(B%teWNJ8?kIh)K0|ekRbf~3<F@U^k
h#hD05e!}=q6r@$BfhK(T6~Qba1cs0*hZ-$@BUyLq(dAx=frIIFaJJN#|9uK#0JGXTPiojav1W@l+jWa*<XN3-F3jaDsA`>hn(D=seLizh(C_<g-sYB<^&<g
RL#+h-p{p9$TzlbxcErl`Td0!Kz~wKxtfCLq?x{%xDj%LbZz(@$g&$SApCHQnp-iJ-h;R7nT=fow`h>m+8kVq5_7K>(wOsPUtT>Dbn(V_BH^Om@t$s{N_-82
3ir0LU~4^sSxrcZm294QwlXDZT&X2#%UTL#w4mped!K6xk|2LPEe5X=UDqQt;oH^eFxgNumND1;p55`{3z_-t;kgS${LBMlz&r=LGMLzTh*uKn;~SK6a5zU8
WE_$Kpf>0h^Mw?b&a2&c2E=R_6MII=L)pVDV=wwBxg+kLCscIx?@i~#4VrIyqF5Vu(Y+k0Fw$YATv7<5-TH0sJ%}7QIm+OWNa6Omqmt-s@v{@B5b!+<5}hL%
)7oViMd30w{4_6XU0qJnfEJs-ES<b*U>r`pgF`+TR;>d#CHP-`=VJ6-k<`M5vymG!$|;L`)O#4pCae_oovzy`L~MTx)=MH`rJ6`8f?SE=of%bYe<VS+v>(^N
=Kz;-`{(!n*73saVTekQX}Rbtf(COtR5f}rhL&6wM`Sk$b~vJlkjLb4q#63`D!+MlsnUdGF{hO>igW?8U!5_#_$2L}wL#>~ogtJT=h#;3j`F=!(rP-!be$SH
jl<@o7wz>YD$Ng~Bz`pYyGOTJLN3(XrSqs|YHvwdB_aq)I^)s!&>Lc~lbZ5qqNHmcqseLI)t8nq=jeI(s4|Am%=QxDp{~(|fwm@4GcHmB`O1mi;vpRm0h@D+
;aMx6JlKBpn!cL*24&V)T{mud)(pckHVcCdIx%yv-m@jz-K2s<;Zn;hZ#x-Dpi^r*wyVh%WEv;?%~H-Ng;U(Ef5v7IBIBq{)QjN2>|KJEJsmO7Q?qM`NsQjX
BgX~4jq3rm?ZaG=tOm~FPd*>BC5cg=L0mAfBJrpF{()VFE9vkLEqK@i(VaB@La4(r<XbHlwV3A4BV`J-B$dnd7@H^8k9<h?2o=%rgKqO$eE>NJbhP;l5?9rL
L-~dgn8Jw<{vTBVP~!S>c^XyoGi{moV@}9Jd3(<|^M}O;p?!d!1w!v(<4PL$+@(}2B$-R)1T+M@U7*<X-}eyTL%&K(N30^Qxs9}ew7KG;xFKw3kQkvol4+1g
0n&q+sn>>yJ0QP!Rak8P_-Yi21OR7C6kc#oDyD$H4a^7lmyo_+27I`M^g_3v3It`_=0n~&g`johhRK2#?JWZ^O4jO%Fi5?{y-z+EOz4+uuKe0qvE_~3JSWXf
ujVOqfEs#PfHYc+@!Fp$P>tPqyYXgHVr>;wmZo3xlzC!yW}`uXwpT`+yPpv!`mQK|zI!n1kMZCyt7_U@UPXVqVZnBW$Ntf;ht(QIEPZaInKFyi=l_#Bt)B8Z
$s7^K7QE0vIE-hc4VRy#YAZmA2R~zZWgnO4$WPRSEi=2mpd1Fe%E{-KWGNUcDS9*UPOu3~pPY-upf@{~22961jy@tqoKTQong2^8PFtC#E0Xc=_xs<JPc!MH
B!ttx$nE{eUneA1WxX;~V+TLcS_IxF0i9@Cgja|<vj&2TkjhTCZ{BwC4x+EV={Mr@oDC|<`7qjPK*M>ptO$RFz{-_LFVqaYChB5~2YB9-4w(N+jNl8YqA0Tx
6Eo1Vswz@0nV7mo0_3nJh@7c(HkqIQoaXoZdh)VpJmr%;lP`kRsU8SY8gxQ;4VgV$6T(^)uiaY%Z?<!|^zPb5E~L7W9#5?{Uv9tCkc=NgZ-x8}@nxD`oy@r8
Kzd`JF!PncI|tKZrVOLxO%)O+Am6$#`0$=K+yJQtUM)swXnuRIi>FPaWRvtmT@)Hc7&tlC03EZBv0%$)=Hn<a&m-GM#~;f`En66CyuyLl(^evaJ@Q-FJi2xU
FR9UkD})6bUgb4h*c0h-0GP+e<&#RHETQS_EdLp_<`NzY4l|swPN{@@AK)O|`q4l}^9wE=nKMq-@xfeyErh*Xc)OtiM$hshz5t=ei#qyToSJGX{2$-906I8e
3X|&9tR%Xik)1xZM*&aVXiG>xZdyCZ>r&oeDm|gO^S=x*Pk%j9KjJZ3*r!2#fDROmU>c>QCiIQ(tM0M0(L01~6&3yc;E2P_jyM_f9IoH*q}@3`AU=6MHz|`M
dnxYcyN?Hwv+RWcNs8_-Mr{-)8d0wUWVLW=d5|N$<jRC%Yri+j-i&)ngs=%?QF8jR5yIegMHsU$)}7FPiOVdjwzl|70mQa5=FYE{U^{^prqE|JYRU50E%L)6
LBHv8x$nN}IJb0A?x&)<%(LKb!XB<0_kxZHBs4vZY$-L5TwdWqJ!V|h^c-^m6G&<BdBEOjRCscV52>vkH2f7EjJ8+RwREZR|0gXj$?)6C9!zi;pKX21OW4$B
^O}`shNh;|c2lP>FcyN17bM#kvu;YH3Rrs<H~sh22d=Pbb1gzA4V(kD64@R}rVYN32dD$wm0If<F+Fp5aq>?!1ZNn~)Fbp0551gz^;y7NG1mc|uPcw7?qn`g
aa56y$xh)S-eQ@y)LbxS9^+GpxObbHW?9sBV5FkQgXnM$ODRGK!#6L{|1Ww*Ue|NXIV^JE5p!ntl^V!m^Vq++L@(+c6dH&FR4C0$2S(&<;#Jt2FZE7JBZS!7
-#T3c=)1>J0s?N<UYVNuDCK1hDWLm8Ztl*jp`ZROaGXGGfJl=Ci0-+NPGnTCtc=cy@WaJI5FLn(oF21yBIp}t*!f3R=GQm>9<Xg><Gq*`G|)!<eHUN26NK~t
M%An*yKvWKr$Kw31zW>2!eG|H6X3=IB*+YV0(m=7&j3rvNVWhdAnL8%*u;y}nPz~wM3nTPrZcInkS6_pph18(b=i_h+dNFfAxczH%tFnf=dP|p5)bujD$3tZ
rbT27M?B`M&@!KzW9rw`9n+qB@uiI=rt)K~W+e7aS2}>pim_v_1Y@-`P3#*TLED&I*$!okOTY8x3xZ-lfg=Sab-uTUAkw0~ea1o&1X!P|k-f~fOSz22P2`wf
4C^M%kkEt{%nUo=PHWr9bWwyZ7oRL!8)Y$#<tW-{$1!FRsMV=yNEj<O0_WtlXEJ~f|0DAHhRB|*Th`jGF^Z;AM)2B((b>Jxe)g#lv>^c*#4U8(bZ)k0a${mF
Bov`K2284W6N@KER$obCkYb-J<U<5W<?J$Xm5lfNhFjW~Upq*#%$kw#Tg}<LW;?EdQ}JcRP>lDws~xU{UJSgoDcAO$%+d*h>z^a=OIO33Dwlj!g^?YpDXvS1
_Hq9|CIr6|3^9A^3;!}(_S8Hf?Ih_-_5)ROEpCq{ugHm1ytGRlluE4D6BjML6Njo+)!+?W{dRRP9FYt!IbT57DFr+na5@Q>Ot_7GjUpc=Vop~|pUTP25<W0(
6b!fn={WgoU+uy#E_e`9_!i#EbaeXrP^0)=BZ7Wq#0dt|Co3X=j{;?DA&c9!fMKxzci#iFpo@gzhqhf089o?MMeZ_9xi(%vP>0~}H7w;oF8J-N05z31hG_^e
acYoC9X6bNf#~o26-%8a>m&_*GoDx5<4}Y+*kbEpD=mZhU>%thQZ*GY;A3yr_64$y>J!C9Zmv3FxM%pL!o%KXxa8+6Ut+hD+Kdw=&URuS9B;8$oeK!fTO+X<
G6dd5yuNX#(g2a)suzW*phM}MTq$vRWY3J^Ok*#xox{X3lOXA9EF6q_iPEsqvChT1u{?Z_j;y0o;BKntAu~@|;)+3_4Ax|HBPY0M<??FIT}}t{XLWAzbQ2|S
T2mYGpo7WVM=|;}N}$5PxW9%JFm|Y_N+D$6P*(rcSmv{;H>Zux7F4$oo(3N2uYdihx`WqjJx#&Bx;z)TCsp5;Zq>>Pnsh`Fkye5td5Dgx%l^b88ny;U9XcVy
S@h}%-l4<1ODD2g!G#f}LKHGfmsq}`Atl6J*(^y{&K@A(2kL~Auwz-c!Pu7e_OsPz$2B)os5mI@E80`{8m~^|eyPoRS50xb<KVff!KN~eoM~Rq6OjEGo|wr@
PG;IjV@$7aD28$m&$;JYpK_imIumI|ND@>EuH+CT7;-PxW0gq{pU9dzeWEjDjEfv5ZlJKraocT!OS*=QlfzE@GIF%W{LRWVRkg`QP%ws|zYl>4C2W*9|31f_
=qBM)70PC6&XOvWEO{MFj4SUG;F0sDW(>KO7is>@)QBjIxp?#7+g)7f2WXCN%Q=UDn-zQslolVLxXg#1X~i5Ch=0sHIzhxWGSg8w#Wh6}FQ;m0-StUnrSyy>
=c(yLv-Z(u66jNihUoMEeQAr1p~r&}Z>6$o4~XpfebLK1Dio<zjM?)g{xdv8@;74#%bVt|eRS#^fcYyBGSy+Y`#0>KdTavVAMIjSpmh%xD3h?Vhbm8QHAA!5
+=j$9O7e9$R%R8tah4_EfVz)j*nB6VKw`tyUZiPFsdQAKx=t5!1y^AxlyPo^7h5&1dT9|$zlF%S6^-2LM3`%gd(vAC0-?B#gbciN&I_Gg4^ZZ+%4J9!6|<yC
KkNunhP?nYokLqBL(LbvmLE0-PQ!;V<9OGfDYsUV0qEfknPqB$ydf~wHa!&TstIX{PW}Rswa5TSCuJkhUlw_+D4?&xs-j5tB!~y>m`+Ci9@4&2zJN)gm~V@^
iBsd17`ky-IFWa;;a1et;GhNS3DrUNcJPwbbZk+gI&!it^!r^xJ@oYZIyDH!W7x7YqC^F4hCn?=fsOw4sEF<ICx}|*0^FzgI4P_8kdl1Rc^SJoLXhe|zT$&|
nDX%Wj{nAcM$fXDHUV23;jT3F7v(_+if>eYlPhpK;zztZH`so2BCXRc*6Pr3;#fMo4&YvBB|`gcX%b7>p%T4kxPz4c>UNZcVcQdO?}EfSls^Y?ATqTP%($-S
ucbxx1wVTC)@5QMx1yJwb14u_h>gd+GZGE|faqN)#_nvuB3B@(EW)s3LN-hCIfm(f=5tFrDf^t_NNQ8xM{Q`sOi10of-{RU{%IV8g*~b5E$t8Pq(%A1S}zR=
J=LomS&Ko2?4dC=BSfM2ZZG+H=y8;bWt?vOnq~_ZE7oi@Ica-zT4DrLi4*@W2Pv~_#Db_uzf<Ot^P5!#orB3bR|BcFS;V9*cEj^OKYekiDmEi%u??RNu3R<3
d?x@@7PA?<SCBrxeu<K+r)L?UWgUpxu9<%v06ck6mX!CTLSvbcDlRP(>(hKi-}5;eoE@S!`X2?#j2I&zO;mV;qD65fnmm|&*qT7;hTw%$3%Ayi*b@*iBkuSr
s?}nTEW>DuUkNWZui$D?bfx%GL2<aEy6sP%Pu{fB3C}lv2RdbnvkNcp8_rOcUm{0Hn9s3Gg^2-MJkoF1Sf!b=t0E}XBg6X2>i@?tO+tMoUV46D>{G`~Z8|S?
^X0CNSxl>1P&LFn$^7a3FUnl!cww6RZg}0nWaftYjJg3$GL5+`cjYzhd8jvPI3RG~_*Mg_I?SeizbM<{K%^Ov834eG81&H#@X<oY$OP=b(!5G*R&ILWp5K8P
6{vTBtqcx|aHqx!rXxSXvVEJ@+swAV3pv5r{~^21VQ*^jz(4E>-v7jt$h5;Z|IJMUG0lW}k?|nZ#3+=K!-Tew&FjkKs$Y83$nkThH{a*$2U5|hT!!u>@wQxd
wpi$NZxQ<!CC5%&D{)u$wQg-T$x34PjO5+DXr0(TO6BW3A7fZHHeY&bOd>)}FWABkz}JyObLl+~=hk~E)3PScHrJ#0DApQ;Zr1!fh_3j1>o&D5Vnsi>nZ7+w
Owh;!SFI2M>}21CugAR3qoVDa_6v|~jiRS^&8L+R7iSgPZl%uMXYgjn?;SF+mVWgs&EGfgZW*NdXTubgFV=^L=38L~3P-3s1@&23aqZT^`3~)&jBS}_M2t3%
#lu(yK#D`TEF|mhxwa9&=9?+G%K8@Pq>Pddq&`(9XRhX_Wv|n`@l|ffg>=dAB=3ic$4vk?nJBMtiv0aFNR|;zL6jvW@bw;&Ne@u+Y9Ggod?dPoKeBA^1%}`>
``fB7TLUY{h^IzNhZz4^P)e5PtOYg8q)A{+!{c8kD;j1U6vWhlDnF@sGSAKSvjQl`@6@%x3VlqL2w)V^z@!gmb~bZKE1;a{8Fy}nDT=(pbKzsPu5xg(U6S)W
ALo{HXe61}h4k2@_R=1Ul@>!Unfy-^li{1ME%Q#3X64w#Jlog|e~bnk76++PnAq03<8_*=5c57K$VJXxoQnZbLVERmg;0suxsVAPgu0|jtqS1ZkBG^zM(+4K
&d@Nw-?&GY-jU2&389`M^==aBpW)c;?UWtYVyykIH|0}tAD3J*#Hz)sk)oy_yn(2h9CWST9Un`<LGPNhuLR|n`aB6(AEVOz+(JxyQ_J$2yGd>N^8Iu@mc{Es
HdH=tjI!ToXsaWF*zE8sU)sEouq?Cyu+TO$kSE53Zmtb0@*P*A1wf1{fuh+Z5Q#NtDQxh<mwAoW)AXw-{#_&61{DlwY$6Aw#Ev-t&-$x?FA$p%s{#p84VG~N
2gea1-b?EyX-?OU$Q`;Xu(5~0{Q{WO#b%3d6{;0+QS(|qN;IEJ58?&SMvw^4&1#=OPCVce1mOpw3e6ycUA7DqTQq7zpn4U}#m%5D@sn1kZr$x$0gx8uy|u^S
B&aJUi^I!4z(7#--$*$F)hAlD5MTZLJuNWfsaa=eW{m9S$6B;)S(ZPzwkJnmpcwfOVNK9a;e3vsNENx|DG5Z{bEiHqqtPZe>?@!9QWpV-qs10D&(s5?DWyt8
G-@V<2bhhntr&sF-&Vgd3*O@!EsR5(Y_FMV!3=eu0slPN*JVB;>a7?3nHvg{h}N3z#<og(-MxvxZbcX2cU4Mgwj=3vFZy6IAK5gU*eBJJeV(k8>c(~I>rcsq
ZIk8AwdOq!);L_M7Y^B{)D|LMWLzNN07JwNdvy){$g6`Wfy9<yTr;NdlR59Gx?_;#FZZ!OUlZk~X<E{bC`Q<~2U@h&d!~OMR))iR1wiAm7EL(6BUIqyfIO|9
wsw>0m%R*T4lZJV<*xxvt!f<thK{6AAtSbo-T3h8_`<knz+ylYd;5W6XvliUH=f_wN3MZD*wa_=Bm!7(N$Wa)Sx0}%Su>sSYlFnjsj!DC^;ry(&$?JAl=tbX
(nO3z4A5Y}R9SD8W>h_OR$8E)DHykF<@>o%UJ=sev)hP@jw)gFmJKsc2?ZEj7B3{bgiA%dR*Xr@3@)lPo%6{NwH!B_-}!ciJi^fV>UN@l7*84P&-zJJwIHj`
4N6pO<WQ#BOJ+B|g}8dIpi-L)c-c<2DT`Gg_^D_}h!eZPZ(@u*NJYMGoJ?$Bb)~@s3E^E17Sx@*Xq~mVgGxQec9RDl)6;Avr#v3OxcL6OfALC)In-3g(Y$DD
N^usd<w2>x92!hxBwr=I!)?L7Nr4>PopiFV&^Y_VD~66X%yp)Gy`Fq7%+~QHFV<>WsP%sAI6|68u)SFp6qf5V)8diIW?p3)$b*xKLVHEgjQ$vn86549Mp3X+
GT(m~*1?UwjbxmG#3kyzbt>rgh)&G=75Mrez{ZYeu~?I^q-uRYH|2yj1v6$Y%N0m5HN5XL`n)cD<6`#HOveBrd#j25?yHnpwU8Mce)|6y?t_Lc^%%d%1Dk6L
S?>HeXdl<6Lxidw#;IOl-H729Jq%$t4(FMIAH!!6qy1(A@wyA-#(iK`#nPG~xaej_CY-Lz2RPa{;Hd`(zGuvoFA(*9mXyalL~_6kKwL)AIq#1HP0O&jXz5yY
xGKGxd2)`#!A?kaJf~aqkGrN-SF#-4l@2%7CTt65x9_!1xTc0eB_Ga-xM<OkcrGv;`VOw+2$QkgOSd=FrMAy9*t>IHUv{P{*O`!MMwo$<=B5ZfrI<lU<12ZF
spPqbzOT5p!y?#=rY_BTZCB!{My}eWr0PWCE3W=>&*112R0JZKn)I=vy#St=BBsj_HK&nTW9Ep$k%&|mp8V|}HD{T82(-lVX`Q?R=5Mi2zPB8+DK**UWo%~o
o(^chrCvxT0y$R$oKf2}Ia+1c0<Al@b1{&8f*c+U;1LasdJd;b8pL2yGq@e%j@hg$^`dp{zTs6oRa<$f`jfUB{_~%aZlJ-Uo43lL8wCks)-u!$-uNvWfFks)
S@kccC#egWz?9F{n44hSR)NuDPw>Z%AO#iZH%PBvC=n9zPb=3NJC`%7H|-TvSS$dvg2=pLPvX)r=|Jed`2b;Xhbyn{LX(C>q;R}zJP0r&y1fI3ru2&t*em?h
!||WZQR|S=r)V{3&B<Fg27TjU`0(`}1g#aOT;2BK?}Skbq;(Wc`<p#^zcN*NYqdW#hUbkvfZp{~f*v%^umI}(f@>}DSqF=12=qK_z%<Tgj7fY?eXIa*>U$J)
Z^T}$PVT{-?;s_%H68%S=+9uXnxGqL<<m}`(et#{H5G^H*VbDlRz-vSFkQ*=&PSul9`B|!@`rw~VTUf6mYuF-{wMk!pi-z~!IC`|+)05~Y#cw^8LmKLLrQmG
c;};AK4Oz*X4nk+00$jy8?1HOmWyk6JX1kpo6d*w+5St#1=Cww)*}&AyfK_-Vq@MyusB_NPC8oaJfKvp5xN~ocYl_IvUTf*+Ws)MMt_>J^wjUJ#=>(xhmR$Q
To(2ZEXGP>QR!DLQeVz^Du;(!C{O+K-$dQr$TZ63=cJWc<;TbQJ|^15Wus?bNW{wFR+ZxSi*=Br)(M$Rl7=<Z8idqx5#nbY3c5<;xYTjq=Ap?K=g$j|n%3-o
izN?eM*ryX%4+go1NPGI&TIHGxz`@I5Tjkp^(cRczy#FyVoJK~gz1D0@t|(6a@(sgxWZOl_4q0&*Hf8RJOE>mWUA!payn&v`1#U^NgmO$vTv@sU*4YjmgX+*
7#3iSzR(03?TyddQaGXoA1X8g2XcrTAr5gDp5yH_4w9^bT8GG7yniZ<IaqsV&|#qNldx)dc<j;Ge&fK-?xbyPu=lJ0+R|>a<?rfnz3gVGXIH{^AvbM3th5lz
dkO{}WGB6uOQri6?!@R}D4&z}90|S1mcOvNVIyC9T+=mx<@)!KCmKS)<hCY4@D+>_aR+9l+%vX~v=+r^d7RK*zG#xz)zYVK=Y&Y50RF8&yW?}`cOB|=jl$1n
Q!xA13ZxWu<g=n<3T%S<M%t5@2@lHDH^Syyzh<1S^q*?z;3bP7nhmx&5pLQEsoP_oa9GSl=yy<A-eIZQWo>7et;VY?Kp%!W=@nUB%PY*W4?>wFMkV8LWI-w*
GZ1~eyiq_EHB8ksE=@B0p70lb*yx7fWOdbb`+j-F!ncVgkVxH_4M$x|dBx?UE?q??D%Esx-z2?jj}{rnEz&+YNVkTcYYl@WCE^ahI<dZXJ_NjSn>paERkIWc
n=$%xG{L`OM{EyZ5;A+-zsj(u+`KLBsiIi>Q!IGZ84}Y>E)ciG39+EJHpz*2E9LJ`kxq2>;JbWnxOeID@%d0iF#Kg5I5L)QqO&`Qb|_f&1mu`@6IayR34b?C
-x`r+1)QE$@Tq!PCmmZTLN3w5!VrS_jqzN<%aQcRPrqBwz~8ymh=pjAE5aN%s);bQ??x}<Vld!Lq(fwZ2bJ-kPA!~c&tB#g0XC3ZENPWL4K`mHc$ND^gthnG
9@={aI8hQXwADNc#cLuzqCVGid;<y=<WP2gZF>URtnw#O7{6HW0!C`%zqhQitol&$2C91!2O4t*(s5X1^~@AeS{Kg}esz^^e=Wk);rZ?CbLQOb1gdR`4u|-&
_Ezo=e^j^N&&TbdH_pFOmNRq}NkFuvK$j<Q*&MH6^h2`Q^X|480A)fvi$7Z);oIX)#hE6$7Vi4?fi}_%YQs(j?F4YZv0h?jnLxhg=@lz#Sf!UuRT(rxZ7~t;
H+%c01;8ebyPy>kP33quhQr>Lr3Et@8>~JN-+5!PQMSasKRx*JXRi$1kS;~2zR@2OqM188ZDq3^!x5@zQfYz;@7L`Q&klH&9{3?0VDF{ykVLbLGefqsd58<N
c|O-mbsT*Vg$VYJJXWf)Xx*#!6x>Kx3)H`ZUrn=p2^Zi61@mu|jh)*;31>$N1}HzS7twPH+T>Ukl5fYNgHgl?B1fC`o{|2{uGEw+KRIUOj);`?8>I}Q#B8Ao
mkoJua(_#uR`AVEMd+xAze9e#;GvO?DyiJ&QXmtZ{{Pc)Aq{O~l&rvh8&fHgleOpMLtho*$ycf(33%)9^(W5`14U1q+-KL6#$Tb|Wk3-P-UT~(THJ%vTtt%N
({4ZEBkXk%w^(LBLlgI9yyht~IYc30Ja)EZ<O=NANY7yY_C%P{fau`AO>ch%K}arU8ALVwSY(FLWHEKXsc%BbRQajYc$j#TxbhTqZ<#)q3514eIUNAgo3>%N
LN)LlHmt6*QALym<td{S?+Y`fmDdmmWzgBswUO<YFaTrr@JyE+>Wov6uvmx;ORZ#T-Onj&e+_%A+(XI-$0}XU&-fpP(que8Pjx4;Z>oZuLvZln4wG-iBnd~X
UL4SV<bgV+X^;VX!<KcC^gl^w$iCDoAIEt$5Z#VU4JlYzFxnfc_b4XwI(fpuc`gsw<+jfGfUCRl)ckn8DwrJVQ1=FB&hEjI7JYdD?#R^T<mVmpTnzv}fW1z|
s}@_aMx3q~QrFcI4n_YbC){~TU57C^fZ(q7?-8@&*8KV%R3C?Wd{ZpoT|M>QHqn2BI6YxfBnkAtPsQ~wB!f+3BVffi3P_8~SnsE!;a+8wy`kF6Cpv+R|4nuh
p8ekT8eC1cIJM`z+_42G%u@oPH#ekR!A6o)z248xgTtHj*Bqgj8u+$-z`@@>w4>;2boiHbJU?<@&)5;l%i;=M00-jtI+D+}Z^~u;2n1=IdHig#q5Erhs^`g5
PwO4+%u|^FW~I#uz@6bxHVN@5ZL;~0yeK*=>=Si3c4axh$%>8_9m|u(vnL@LCfZ>)Zz^p*?0BQtJVU1kGvflykznfNPvAQAzWY8qy)<IXeE3#8O)qIGY)^{x
(hu5OYN1LC!$m=m-dPy{ZQUOOpX@KHxZ8E(vQf_z$87m`a+gb>l#!G{^@z8<Z<Q3|?T!Y^z0g<+9)y-|9tz_e&JrGVR%>PaRx>!7;1+u6tPYx=f5+}RYTB?7
1nm(*+nl{>wn;7YZoKglh2bG;moM8v8t%qGPQuP%jBD-E<+X}jDcvr08crZo@E?g~4875|N0Z`Xb9^2}-+dv`M{x(8+PMpVzg|#TMR-R2&+gg+>FhxkSLIiJ
i^o-L5fXdyh#XK^Z+=;ynr9Nf95+h-3Rt7F(sj93jl3+V{C?LvPgznlS-8AJ5-q}wH7LBcOGajBe_DrM<*CDjBw@dWHmbY;N;R>^-8_fB8*|Kgf77gEQ*9(1
i3gX~=Dy|?Q4Dv&Lag|Y-`lQxP@ap!Y6jg!o*Mv3R{M^Q`uJ<H#ukfY)waV+Kv|+vzw1TG7$PA-hwSkdwjHIp{Ty0*G>bRRDDGEcBy^mo15K`w^~*oA73!}{
%uxNi<H;t_OH3T%V~c@UAnB$LwethhU)|E<-uyDjfT$5HZ}nJzI;o}mY6=7-zu2_nnvYFj(}$v{A0@GH`I&gM;<Mi7AsR5B&c0V#tLxX@zvs%7SXQc0Ji7U|
_>ds&uSLHaF0`9?dB)rK-2NBDA9?<ijhye|pQ6PnYE-#u=FCD-UT`{wRO1vft9SE;1mbdBLTl78^9Wk%Vk`c55)t<|<%i4+)se&gTX<t)ZjJ7M&`&qdG~y2D
{U=^%lJfn(;8o*>_yDN!u#x~+Z+EN}A34snm(MN$X84n!<W0sYk{!DM1d)pY?Z)+bI5ti$!tuJerpbNtJ2!F$ad|IHA3yk>*h<5{go4IBu>>1FG>eVlq{uf9
I0qu<GA)lOjN`ps{bIY;6T!&*8-5JU-@GY@-&|WL%A}Q}dHT0cBzj3q9@4cnFbjv(s?&=xqAld-f|rF1xViaF(X{t9Djgd@Fbj>`jN@*bPdYgudpsXDc*x_!
hC$hpEp$bnZxlTt%048jwl6h+k}1wHs_>MuwN}ZS$hK04!Daob^IUn$hd3q;O91*ySeo$V%^*mK9<Hzyj_Zy72whpV!X5{wiaE>(!rBzb&EMvDvjuxa^@r)I
B^Nb!$GIy@GaBbZMjN~MbYeT+jsVVt_X$VfI>YFPS?pq9&E>A7Sq&eql8qqpLMO}wu97r#gCl#8q}pUN&c5LCX>$uC?)%gMf5}SbqPK;0W?$$7FI2ELWlD?z
@$>RE@{Qk~AB<jk#==t}lN*@mB@IX^6@4-wdl*jNBUv$bP_;c`<(`c_=wus)QQH2>K4`cJ^n1(qP|TKo@YuanG5A~61^5ZSaj)_>lyP@c8<iZPYAA4NybJwc
VD5}MTxU~1FZQQxh?VtS!oi_a)u&{8X&Vcg56LqWc|&%Id&!MSr{qo++QJ@}Iu7WQCoKF8N#$T)B2C1yg2O-G9a$7dhZ7kf$0ELkqDk1pC7Z~Hi;BVzo(T>E
2xj*Vs#s+ENqjL2s1Wm5z0lzL?Rr}^ON4%beF54l`13>`e`So^kH!;FefoR??zUlV5XLvGz&9Sa%EYngOsVPPe=>}#UY$qK4o6Q}HMJI~A{)WD@!L#4(+Fh2
hgT^^P#}1tKqkD;5S8Kb^pMHRv!wdLT#w3OjQ2x~9qK;sj@>5ANi~=x3949>S;$Ih$<l@C0}GK&9^iIrzQL%l3%>&vaD6SwBsg9r^tjY5&hB3nKj9(fHkG*5
esS@rkn6A;1yLCwsM;g>Uq;Ju?-$fFnsN)4M5cMj*y5D%>q1IQ8A~U77PhpQZu0-_psc(zLM;2%Du|S0CV+PTsSYW7D#*$DTNFUP*^8Xj?zw~KcTH*F7s0=p
oZx?UcoI*p2G@iD=ub6h35<jRqp_{v2gf&FW`17**&6if&wyBp1TgPnR0i<!KuAF<$+QKULEpcS=1NE_N(?`((rWgM^2)*&$AVNh{y#muL(SPvGt&wim1A(L
rC=;O1-kE)t+iAPS!jJDpualt!|8*l0C5RVl>O-hQ1-Wl*%%^Fa)e|YyTJQxJ{nN292}TrpA!);0wFgdYKa4<sRO3%LFUEDzB{7~O#Jirh79v?afbuIt=)=|
Osj8ZZq9oPr1`Ex{779|i^Bu;vYu^rJMB3K8#WD*M$xhm##htO_ez9@F0G6?$Lt>P8W(75Pg&QFBZ>^3v^(kj*vjKV(-UCm6<voBY|0C>M<9iNjp|~imwmxL
V3P&jf9FX+DqO0>DZnX;ONR<;00Gblx7t#FO<(yJuWS$g9bA`L$C6vV?3U#5aX{knABlu>49}``{{jITqBLKHgK!e6|Io*1pEbdXv)SSXqwz@0OBZ1>TE~=l
v*SclgaId(;f_dymiZ_Bx>N(Sy*0PGRwD<f=HB^$_x=|aE@r+Hu%4<9FzhLc(BIuT*51rNOVo*S-`d4pu(Mla_!7;o)+AiVD6}dd5-}P9L%XDyofGg8H?}Cz
Z06j9a1CsA%k&@EcYvnv?p02<OEq(~{ADN#_k>nx>p(aTPWY$V#N?)k)yG|D8?LU{ro<&;F(CB{H+H<-R-9}ynW<B(VzI2E5u!82za)TSg7NObVU>}p14aDv
FE<$o%Y9=fvqs<}w2+fsoImZ0_QpKsP9(7U5!(B2LaDwUWbgYUd{VKeD1i%9I;w|1)S}BVn`iig$8m&y#N70U;}3>d2XL~!az%iFJBwdIQFa4hKy%ET_qS8?
aBr%5!jN1Z9wXyVHZ(|8E<0%|0KTw0!fEE=+DfuQS7JaNB+zDK1^@>A?Y+4Bl1b=LXZTiP#!EF|3&*nF)0-J>ZTnE$E!k82vNAzkx{`$-UznV_PAPEL6VA-$
t6wgg=5`QSVi;^84UPoj-cm|ai7L#RE3n&lxW|v$40j7M`YX9|kfOay(-ly)pTEs-E1^5eRuv6a1E#cknW|vZ|Mu(k{9k{2P`N#mVm{iY-SQvIQ?peMmt(|S
$c}86?5n(^vH%!#6l~E;yceBO?A6!rbxv(4E390|zyGviMDV&CPt`kB`wiX0-GHyZNSC~ad3e*K%hqD_Go*;v&}f>jJ(3BX6VE%(os7oRm*3CDt7yc<t8>S4
pw9X16Dq+jIsY$*x!{0J4)B8whBOd72{Q2xLNkGElPu5IF9l+7QO}My#Vl}e?q^?KkSi@%nI-gdiXF^wgw4$7>D^F4RNK*LY3h7ns#2@XMrGBBKDF;+RM?`+
_|BKon{*93|ADs|V~3EZ6u*7a9{8DX10o#{PIkTIdv%3AV&MbyH)P<EL}-hVqsCZgC&kfjLKk0FGnJmteedsO>eMYd(378t>WRxe>w@#Q)c$Ht%bIS!{;<dx
ctZ*=m$;hY$nMIMC!inR`n<Gr!VgtNr+UU0I|dT9ME2dmh@~?X_gIQ3_vu1}N?8MfmD<+Qi^D~L3&K!2I#wta1HlYP9_%04%Nm15JuhGzkSuc~PZs~&j+Tms
hF10A{zPOdW2DlDBs-#^>TZq61HRB_-N`JsgmiXXfHCf6_nw;tHWh3hn_~USC#wnD>)U0K!@tI!xLr_Zo4>n0BSRw5VfHRHY2pNX+S}>2f}K<D)l0(fN#DB~
^Hab9m<z)0Bqb$NkZS2X8jYd7-isu5`?n>-D#E|#SN{!yzq*pz(+ym}ry38U(GqDZJu#2RQELK4gQu9lOH^}mOgkoK;whi2V;}Yop4s`G=dT?7!HvO!Rn2uO
_yox>V=_VQ+z{Ee6bDlhcaj+~_*_9S4oVqQO^?8-A*LBdhinO9e^I|~AvjCEjaDEc=u@~w%uIKK%o@2XuS<U-Aq-G|oy^&=-))uvk0XNPvUlu#l$6=*-3dBX
JyPa{u=Z8Gvh{7Y?@cj!0X=t^A@e`wK)O#o5?Daj#j_SSK&BcrXRry;M&C0k+Hv$uoM#~?WKnl*C8~$V9e?8*>ge)*cpun64{{JhamF~e83T1?poRRYKd6QH
9Zdt<Vrs_`)r>#0Q@{^Ir`EcUjU9L1g{bO57`%Y~CC7o7lh&)wB~(4qRp3;sI{0$Se5iE$Y4|7+R&m|$_6w3tX+3+S7%_on+5G$c1P%A3ISRyIoy5}Yl(6hx
s4XR<CDrhu&%<>Z$VKMth|9pHRuPpovo+zwng+Z&g(!1bJwdCjV$YM7_odAcLw<py4GOv&A3#;DC-iQxA>2TAE<}htTqC>w948yI>V4Ft;<c>@3#`wUro*or
$f;#uPn+OWOU@CY1BvFN-%S^)iH@0lzTxa&`%1ivY4)ByHUSaTRr|iM;4qnjb=#yVlBp@t7ge%k^DKgsAhmIu*wEf-JJ~BsG0Q#!dUfXwU>{y9TfM^HYK$nE
yclMc^)Du$NHFnLo0}czNOg#HU`%4?R8y_@r~{>;kd<O-&U;ATYevP^RDulR7#}VJa95%2DgW}>%!CkG11oL=2J@&oaVH_(+W0~~$F5d{UG#uhNhn`pvsU!~
bEDR3>FjXDYW~o#{Gt3KCNzFGW{v$m$4`w-yQjq4u;fLFaV+BACJRYc5)cGYU)sjbQ?i1DOclsTCRAfln$vDvrV&6DT+J2nE55ol7KpC-Vz-+B-%NbyyBWxn
*zqMv7yp4qKjjxKRv}cH5)FvzW7JEH4NUN{)&E)oL50{yDA23#5<Y8~%HV@?%W2ts!yIdd{k|AE5m3pECLCC4n<3U~&8?;B0<DNlnJM1y*!rT#h9+2!S^M&)
0u+u{1#=~~OeGb~tA)vhxwd!=YnJo;Sta|ot|^#pA&V_c_SpxYfwSnsDIDAasdPa!p4HoBAI7rkPT$6AuDQ_R(7p)3x{vvbB=+q6c?5%!`u{(MV8ShH5TvB+
uOYJ~i;d^L%B9{hx)}N~c?vMQty*3Y=*3e6sV)GQx{%2<|CP#}0H{SE4kIg#!)O3mf7a)0Q$)IX@^y8WE@xp!=@R$Zi|0_(S%LQJ(|P8&Qx;g?L!zVms&KxB
{mHLl3(OvOg*}%`X5Fc4Ohcd{yr6=SF8ylcU{B@ei3X*7vI?A9`rHDJ25fpXlcGisN5*EazK`esr%Rb+_%*tt@l%!GL1fuzW-K9nYk*CklB$fH-J!?Q9Jzlv
$%NA;#RY^6WdgD7gS4X5PCRXRBSGh!XwlaV|7tx+vrK9M?mC1*=8)i=R`0Dx_};fo$`M@sGb$6Y)DfF<ILXuoumZ`JS|5C;K*Ew$kUmbj!IC+=RDl5r8vDn!
0pnkpld>rsiFFM-+D%C8aU3zXzNU9s9(hS?1ehh3f^7{<=lv<q$%5k0<`7r{Jo14pPA(T<8RwnK9QG6<=io72<ld(n`X3h{(8oY=4Sa5Ndw8?v`>)2=>sMt8
-Riz(7@cd#eY;o#DoKsJvw$Fxd1zbb0HdyMmV^x!KsCcDHSUW)h<>2D`HA+cIaQ5aC*UQ`g*BdG9wJcF6qdO4cKWC$f1?jKl}L^kh*Tnxo5c|k#o%S!UoSaa
)>heLPYcns-ywfzjIxlj9DM-$6F*dCHSP2fm2%x-+Tqt1j`EOUN~`%-Y0~bp$CP=CQ-oMsLbd3Ewg_}QB{8(-I_r!1muA4bW8B;t$~(MVPAzUmxxc)4a8D3W
{CE*8mGc=#_qZwk#+CnAAdwS&KuSfVkw$URG`%2$LwIku$>XS@27AxEKr?f>R+yQ#4BG!BLQE*Xm`kX*>`&_0id#$W-S6}N&kGWOs@YE~D_gto7^hLxu|pkV
-+yIOC;R!y*99-$RrC2&>8Zn=RPHVobEFw5N4OL0%D%&2!lS#;uFjR~oS}<V4SRUy0~z~gC?;I{yQZRPv$4=&{)LZ>8Zh2k)!uFS`3OVS#h1=44=UdjfoIjC
%&!jM7R^N)?S_-Jah?W5Un)_0Q5|l3OfUd`npG?xi%Ps}QJOUcs#!OqA+uMgdw?>EODlv&P}URqH16o?fo14J2jP})syyZi`|CpN`$wkpjSK^I!<kjp6~}2s
gEkj<nJrViW9^Y4)Ke6GiXs)rE_5wtO--^CmLA;f`HL(P(pLVRB653Vs!KvKw<BkKdh>Cbq=>GiZTO>)pcZh+MQ&DB=W~((#IabRJK^kivv!)|%^L>kKOnx@
dwfBS(`dr3FbWrP&p(Fm7Oed*uXoQvxJ%eqfuS=Sqh>i3@O4Qy_ayL{=1ekLi6{jzGE;*T(7rXMU5?C=PL_+L!g0`wzyi!x1w+~usxVc%%vhJe{AvXK>%hGb
X#^M33s!o`CK4hkvki{nL5{Cpvd2xkg)kHo9}4J3IKBD;vkN6h!-Itu#{SwVh64tBLi^gpMI=Z0KNh{ZqEE(4DMK`WB7k3+*eM|eK~4)HKw*62l3&ehZk<v`
<x|~1=|WkLl4x(HvBfF_eZ}qk0TOZD=_YX(N%=*oGEqa$fIfz49qDtoykKktvW(xi9-VSBSSo`;<cekD7@1x3C5Pq+-U5~Hfh+KQ^HeJ_sdJE%HYpTTw3)|7
`rb}iNEIHy%l|(?Caq_@Q;YxNh|1|GN7j|nR^%HX$&Y%0y8S|j9{Ha43>g0cMPLpV;6Y<3>}-J8`JW^Se^<iapm_R7m-GBXrp;2yNo@amIq_1SwK|tpg9Gp1
R=tMq%}WLf%Tk;)Bu_^8ULo#TK%P`jKv>HUTVnp(i4BOQnW}BpUyE4z1hx6OC_??&28qAwZhWHJZ0drS$CO_#k2TpI9(444wq_NsxzHfpK_pkpF=CVNR}l!^
&wx8S_v3%bkociBQpDq-daqVR=4^cz*>1sg)8nnL1K_Jyf}_SkN3neva6WOP)Xd^K+c%OG0b2XuiJDyq5`AUxyHrQ*VTO@iUu<r{FE7hVCU3Hdu85*YR6fQT
6e!G2cy2yNeu(|#`B?Qx8IT<r?=o`Uz`>9pKa3(<l>x!~*i2y&sp}ujB@2gNye4~Z1<2hkx)=sNp_grUOsj~?5HV$H8MRGmIa=~HGo0q%8I)a9p`VkiK|!kG
7lP^O3SUkwCPu}Bk2<54y^mDg2&s^X=i*Pjl}*Pd1alY*a2uJYp+l{n*~e&|*<y%zZGWu(9#_3Hovpb=^(^h@3(r6a<1fX`hr%sI5EbpyrcsQD+{YE`XiB#9
!kkEJEA30$et@D>J_En%bUt5k{>^5dG2#dDSu^zJ(PkDw*st+BR}U6LKuftmHs!+kL7>VPY7oM$=`#t&o4k$8^AmdgG8!AWY-|YX9SC7r_end@`YIix>@Cfp
ekf<n(VP2p3B2PyG`@orCyrO8J~VTCjC4Ycp3;H~&h;%QD_tbN=EDQDj&X~wCwAA_Hl>!+WSOqKA|VN<L~54fO_xYu@OE@FAOmk(J2_^EXY+j9EkbtIY|h=~
J51Bj&7VC(Sr+c2*ylbLOYN}Op!Y#<Oqr{e^pNqWv7+T)Zuu|YXQnsPOzJwn#gKm@OO4OCmX|LXln4(<TRVrkj|!p!(*upWQY_RnvqU!^o2~Eql1xl-JhtV6
?$>RZZch^quO5%6*#UxRb!zGFjxXS;aI91yhW9C;DcPk>`vM4U*D93AGP@J(jQbDO*0}yx@J6jsmXUDx7(OVsHWE)?C3z3y_BjG?I%BHfb8e=5#)Mt*6dEH=
$h>&|NTNbU*-KMhk6D$?w?YV<AKAqe`IGIbKFmC?1>kPP^pU{=cjkAVnZ1&l%vU_Jg1;EooTfHWcr=_XlD|$3J7&kjfNG|2iLln;S6?H+XNkd(0cU&8(5#^5
Ee+i54=m*Ss&cD8Hh07@RKKc{Ri+Ww7-km)rNh4(R_XlNmK%WN^V6)ihdsrXhBC-UNvd4<@QY}}RQj%XizpBBLHX~-8E`bMCB=$kqgH!90Dz1J-=2?k;P%1m
8usQ-8rA<$_14U;F=YhhtM{n}57mbboN7lNBN3)8>n~8Xj`7dVxu1Y;^q)I*AT4mJT~qwuC4HfRt95NheQE3>i^1AFP?*7Se28L=l{D?|9Ku-R_ghWPYUe<e
x$k7Ra8zLTBK}fgJ0>tlNNkV+F4EFs(0SmfdHW?-Xmz*ERsiG6WNlh0PV+DD<ne0ng$KepDa+=Lb!6`^H;ZEl{b84%&{%zp&|PsUr>M4=UZCTt?zSd%iepdE
!{fzTZh_TkdnqD}#&quha_ZcJ@ZvHmHWIE)dv4uOX?|6%8aH_Pj?}OJo>Rl@5iJtr2*|Pv65Rs`eLfjiv<$|+?>!HglZi6;Xf&|HEO@y6t|2n9HWA~`_^@>9
^ec-Tn;WfQIoCm;n}^FuMG7<sKxun3!}UD%fkV(}9S0-u&9AG7M`&KWTuM4nud2ZeB|01ykUN<H4kr}rn~Qf*_f%2e<>jOXBVS`vO(<(>b3pjG3W8US0b~`i
=ag79UOd)wAdPvrw*jTxjMH8!rn2B>r~@$x@iHY~47ChcgQ&uj2}ec!#OS0TMu2?H?|bNYi(gxCG_w1d+KAb~i0PDL>(`H#%tQKfYqw+$MdTbPi4l=kg}^0M
z4Fya{wE^!E0F5M6}nmoJEq;x2<5n-DdRWVE~O6bfgmgeV+*?u7k3iJ9Os$^N9nPS37TzgiG`eCaMW*iAgmWf5dQaJtu#YFAUD;~)vI@u)Qam0cYU;JOiBgD
Lvg46NsPM>YDSu0C{5Gz@{A)cRTvEDBxce&1!E#zhgw?pJ>1p1>17woQB{hDdW_76>Y|@8Wc;T_<<$EEsf9F*8nz`nIR!YE`xn)Qa_f@-M}egMt9rFEzr9GC
YN8J@fILvy2O#CQH?&E-SZ7v5BX3W>^UOP9qtR*`lpy7qf!x4DJoBvenVt%n*1C;%HxPXZ?PGX5z*sNTyN{hc6!JyA#a%lpY2Tk@KVf(%;P`O`of^Auywu-b
=rQZ7PHMg|3KW$*Z{HNXMvALrnrf4Bg;wH2%;C`8k%g>x4Iv|R&$!A{1!HBDb&>f4zn57FM>Eq2o60;>{H`r9NS0ghG9Zi<ry14sVYcj(GceUqFOD4|ebw83
!u!Qt?Ir<vY9uGghnv%^d)A$OO15lhKYIK$EoxAtqHpkl#X-2MvUeyxR%00ADCnqnFTYs_W+lK{!cHXsD+h9VQe>)yW`X;LOB}70zr${v6$Uc)7R{(zGy0?*
He~vG`12?IY8uiJFBKh4*RDN(=;952E>2P4l^M<?(fUDu&4Facxhs@84;EtssB8Bm>NQtx6EklTa=~wyI`fREqU|nyYwa@EQn(Y8vb@oFBj~cQJ;GnUBs+mU
ca`W6Q9WM2&t}jho1sbbAC5wWdq49EKIMe=uWih$1PITeB%YnekL?rKIhh7>e*P_O3=AG$VC}BEwKWM|eo<yyl8=tbt?!_a#Y2oDH)oi1@Z3Ssa*c5(tGa=}
aGrVdYrQ$D2>^bg&m)?ivu+#EUKv|*CbF<T6X>v+gq+Vy6_cm9n0n_8X)mJQ@z7?SsEmG6S#iZhUOOgw3<8r32c(<?Qfy%7i7EX2_dL|(W4a3UBCfm}w8|Je
t6iRZ`*V@o!uHTi-vkFFbEg(M5pK3&_bW>^0;Dhg7g~I2qRx+;&!m14z0Q_ex9P-i++Yd02=~bZQYtpTF$O#h#{PSz_C^hurJo&#z9B;{<a|?gc&T!jbp|AA
qvZYU4-<DEr|VYig{6}ogZ8g`4LHU=sM#g2>!SuWtr)xL$ft=Papecr7(k<>z^%aL<}dYF<yQ{Gypwx%>1L^|;PZx7bzCX}_)3r0?z1_m35LikdT6H&!rTJf
`vLD@LxYttO5O`4%?dn+9_bY*#F$MB5or|1IT^901t6c-i1u4m7&`&7qF{P$*}IFqDT(K3oNSwaSehF&$u-Q1J*}zs*L2Wi?iRapXmepRv0m9e4|1-!kHxrV
wE9D~iBG%A8J8{X4DI%4N%qy|!N?P(8kt4<flmTjgWC`eK+5#kW8`pQTLCuPsdCw|$DXOUcy6EG$>x#N6|7%3kYK7M3vMZwwfmXB^rwXsRT*r6eJLmMT}2it
qyW$u$;IOf88v$8i1EOUws8t3xjeJ$nqH{lR3v_MwD~zMp$nje8&G}e&OCFx1Syr*##p|=q*x^npK#-x&=@1(&T~`nZyF=ap!5L%s$hRW{-!m=M2>5~auCkn
QY`AoZ1k~yfUnUsb#6U6O83^i2%<rHPHe^|q1^3O8lhq=S7}v{ezP9R;Q%t3L54c$r}r9q#;{}`8CGdi$y$nYuhuWv#k6IfD_6Fopna1nMh7iB6gN`H6lo4r
h5KrJi5%Y8!-s>_Ie!3YIUCd)Fi!?VIL>i*c)54xuct(6_^zI4xp85tfq~p8oQFO-etyG!Z|qJk_a$5=3lA-ho%s@)t?O>y*Z`rGRm(<@H;E(sLj1ZkDN(z$
&6%@TQh2|7#YrV>Ti@QdVucL3?zJvU*YNO+;z@ppQ(8VPj9hJD+9_4Xx8wvn0jB#ibUc$G{i`vq>Ea&tDgLM^CIT~5-_p?S@_fSPCp^7czDxsz;#xPD#ux5A
{-}||s^-Z^*iHH)mKEm!DTjzPXmf&wt*TRpRU*^}SN`szam-Y&zxiYa=<ki}%UT{QK-g@WnYnL%T*y^ee`erSo)%8lRcI@}%$s5DyIZ`qn~QkoSS-NVNCRQH
h7$^#_X`qHjWRTUmuq1v^rNJ#Eaz7R5CF_v1OjphvGmT_G<>K?qcYV&CiA<H^TT*?pqi|EG`53dZCy-Qafcj1%!R1{<GI}}{UsiFzy1{dN_Q&o29pf#k8bZB
(Ix0TK#+?@@kJ*oDJ43EA>oJbRy!q}d^>7+OH~w@wx}EG2OR=rd<Kvgmf^rleU?zot=N<1_EC}%4<MhW`>1Jf%b|0rJ^i5kgHAw#oN$u%dITkKQ2Ppf4(Tyf
^#@iY;X%xI=G!?6F|ycn8T3Uy{nE>NZ?zNNOY*T>LdI$hIskHN9Q3tiY};<et<cin9R1|XXmbG)X4s~S7q!+xm2n;ZIY7i(eAW$mjk$V>d=~cSO$X({C~C$m
+#m^4wvmKm9s=4n0^=6CQ#&)?Y~SQCy%`L%2BlV@(Lz3Ow)Pq&JQ_!$b2Z}!+r@R3hpy~P37XPkVZ+xhNuH42!NLrVL%`KgJX*;=b{)nU%c)KGGR%(bn;*0Y
JJMC1g&n(RP;4wn)pIiI-W~gHQZk48?e-?5Xe1CstC+d;NZ!WgA?RFzu>-Vt(P$(}&|3~*M9EC8S|O|TU~$|J*Rk3<nku;>OA4YB@Og~19$;!vo!XSIZ7tKR
C{XsUlZ{oQ>O~w(R2{w>09V*a+&0htUx@jAbkYJb2+~!RC=JZMz^Qd=fX;D^Eg{)16mrN6>C#gLAid87LeBFc0gH2qfE;aawx+H9nrc9dB+pF?H~}!M<{QBw
ug`;3WoWz?k8u0<;&XtEoGx#EyqE+Kn1icKAi#3Q#8=sYZPO=GMrzCIH+IDDNa<P|xX_V&gi2hcf_99rR0|JibC9=o$+*6>H2{zSVvCt`SSNG-8}8=yaJ|{=
q{FH+-^=?NxHKxf7TiSTH?_qXpTiD}OcPn1qdSU2fycO6FQOo|N6#yzW5px(3->H<LV1Wa#&6y|5Oc;YNSQ{graxPP#$QwJmPYu|_Vr1A9iFbT1NO)}ELn5B
pFZLWt&QVJO%NV_(Iu1ZWsTVBl#ji>Io7F;=zQtl3&9Q3b-X>r_F)EU<d~%fA(bJd|E6v?lu+gb*F!KpW04cURMVXPlpB_#bvfxaquQv*l;Sd)8-uihgY;HJ
v~<KO=R8_r616Fma5Bc0s?=b!CUP2`?EsV&F+3k%uD%Ze*{k31GVY9a2211lkHh?(-w^2N;65!ni`Bt4{8UU)l;Sj6n@r^_N5E@<l#56=%BVT_S@c9Z-9qXy
C6krC+L_Q*-LEmtNYIQKS&*O8T03GC?E*)jr`Fmqi0(6Fj0xc;*0%!(h#vE3|B87IGLYf6A1ZBjRR8QpAUXrmR?y)O<GBl)zg}|}?O}~E8n;qK?+Vo91q%di
`Z|RoW>lE4tRcc4@K>KmK{xK={Y7#@y-3*(LNH`;c}$Yr+*;{;Y*{~&K^yaSFLf9*^rxvigW5yhJhFW%=hKCk>s!@)n695Y$9^~o_{6rjVr^^tE(wkf%Dy-6
O={_Q0oc)pulFg^u`G(G0H~bm=;A4JDaxU5D8;UR;&;ljJPcasdJpJ#n43t9_g*O8wJ`44JwwWIlXhV3dy@%OBFjbH;lc-TYWOT(lH99>fb)pdIZ!@W)~ux<
f{5orUHLP(Uto9B5`(s@8t|~9>XJVxywJwXMAw_gY1=kWf`=K<((M(RHsD!T?9-l%S?Wo&q~?15sj;l``+ZEKbNXAx-CLd4zXGrN=eK2H0|g>|+}eJFqpbQH
HeBK-Y;10vIcQgORJa(rRS0)_tQb9&#%~>Z_}Odq4-HqR?*5|uU<PW7_-of8(@jZzcBP&lOBliUAbyOtXyfqea!Q%?x*BD^pP-_~Yl0K7j*Nzai|9VQ5>b~b
|9_V-$~<)~QHiUeka}@#;5P}z^<BZ%Fn382fLNedCFZUDs!s{5pGj|VMT{DNr<(A}<2+I6T++E`+?=(MyUdw*8&AKxA*?-pe(ftCPTr1J_x8{aH-h5>M`YKr
<28Kk3yi(K_DW7NWIvL^`WVC0Q?|+WB-kxDC$8PR@sm})uym?M=ua%Tf50dtpJeRv--}q@i(!0ddmOU!!9e<D#<STM15>l2RVcg7T<x)FW_lu7Puqz+(Gqu;
LDsxFN$Ci&$4rK9?bXS$bXC1ucw1+0v_dHtp7Yp5H=ML(P3I)tJ-bmCmM5EW_jg2Bb{ii9gPm(9>=){VCTu*I$&d8Nv{#6LJEY`nE{#?gmf)Eo<yP<hS{6yF
;i@pU@>Q0gP*ad5f7W;HY9af;w9M--TZpiwL77K@q{e%faH?CW>WneAc=Cg7r46hZAFJ&rDAk&i@WO;6ecgcL7bPpUtfKNp!*z!k@~uSlG33q-Xh@bq)r`n<
VS?9t*`xE%9yQO2d+l=<CC9!bCn6pk0UxYUj_R;XPB>I{JAVrqX&5-7V03Ls`8o~@!QEe*djU)Tvu0ylQ75CI=Rhcl^Jj-5&xryVJQLV<id7|5C-%_WY$3PL
$yNRG{;(rn=<>vjCS4{B1aol-HB|~T+yx9<YaTPqjAaGk<6Zvl<wqi%#Zok!li>Y&3t4a9miC?JAHyNID-CUimrOFY78&u$Z7`yeI)Q>y2C<Pc2b`bo2e-za
Ulq7`x#YQX;!k2ahs36er0Z?X;%8wbp5o=BUF7<mY>L>Fc;x-5)(u4Ti49zMeGGsEO>#u1m{K)Kd@z0xwxuG6T=G1#NYrW}`-CR&O6eaDhR_^tG$q^PN+!uy
4W~j4NzpA%o}M)EA<{val$W)_1||}Io3Pl$dXb2>Mjy)j6w7&GB^&ATBxzX8Wcln#)HcTkNaVlZ)KIkGou>Z}EKgRpGU5Vnq}?L5`LRagz)S>6i%S+l%kR&#
CB=0T*s}UKnOW(f;CUUjJ*fakre~)uWVFWQeaAz}1}HoxWK1sXdmZkTOqk<R`Kj$z_lHiN`&-_<l&2-@Oj>lGG%_?VRVZ?#wR-}(YY?6N>cY-dv{?7BUNAeq
r{w_;@58ZX0cNroSxm*o39TDxUt58!l`g-BlXf)Orp*(}q38UJ`cBcFa|2K&h>2T}Y%GccA{0aPUUI4GkLRp}486>$xuzCDmELcn{c-&%ZHKGh^>poG@q5Pw
{qNb@{Mxq=6bTBP;<Ey&(kP&Rm3b>0)M*kn!!UE3&*h)9l$(;OFqFw%ruB#ZN}JL1y{&J4!x0&CT`vg(T3X)$(G6(2cg5@BGU<ozyDoO#^CdOu%G5h(HYq9A
k>w&+QJ~=YuoY?*$k+hoAR80+()}A2Tj2cxm$Il_-mCCmE;bZ_b4#1ncFjeupf;mHGdP5;BmALENuUypuqCE2d-q|xf48#uJ%q8S_01~}o2&vZN9)Ptd}_wM
#8zFM_KBi9-5Tf#<gL$aFECf{hIv`leF5;y!)Hx=vZy(4uFa<I>y<oEqg+tp#dHpMNJ*4MrJH0&1mxCx>IAbpW|a(}0-I>>(Wk#Om#>cK?a|rw^>ay7FwrGY
Ow%(mZ&b~G^-zi_a;@3-g|i$dO>u4X_yRjoMF04ErI3?ewvy~SVHvCQmMy73Z-<S&0xU~vj<^iX;$KPgFO$t$iT3J0h~0wkPRk{x7IXj21d7Dcp4cu7($xj|
x-Qq0h6A^(b+cUe7`JRA^DHe+Cqytp0E$zd=(^&6xvU=bC(J9OfGM;<*R{^nulLmJA+Sn<`BF`Ft|wU8b^boJaV$GS8)02IhfObuEhvG7X9Iya*0!FT^Hda<
g>gvM&KC#4JG-7BVHH_q2aW}n^}L2G;Q*xD_#i|r_zu0nRxXgmdUeKYeQBZVg6PuglK2Rrmls4ePlF>9g-aX4%-pK~Fh}y_Q6o};XLW5>H!jJYd(F_8=6$48
UXu1Se)sY|z1V#QN|1g50sl~LS)U5s>8;L5bb&Dq!}87!u>dK2q|f?TjauW8qMnzvfNyikDr~W9{*qCgc7$9tUr{8UM`#>T9C}n*)mne0AK>Vn+ej_|G&!@=
>ajrR0PEmdQsL}RAMoAU>DKv^5rO#qUv)u0>9a0pj|o~fC|PbGMJim??{2Cupvn6S_OuVi$5_}ICS8OSC(XgCVrC0$Uq{*TUfjV55<dYS-P}jkBg%MzsfOMt
-46|NiS<UtpT!3GC@mFG($n(2bs$~WKRQ-SV)Usaa~t0CjL+Ie{rRWPN`4K6<;$<9azEj<eNiR+yUkHCZOki9rJ}tr{<3my%F7CTE;n%WO_c5AFDeV6A?-tq
z%=zX+l@x0u^_6HMDPr{Z!9$aE{~N>`b0M3t4VFy9{pCR?)J=2$@GW=ZnS#_5L&#1ckYAq3yNaFy;_PpBH*#+EG|P7lX<!u7#lorBzRPJ>0*`+sq(th9J3Lm
8P@*2r%<>5AZO$3wu%p<+d{IJ)&n`bVPpdNBpQ(D0#tJ_{7>u?XPa_PwcVe0QDgm~$ar@)Rl=!E!fvb&Ac@s0WP~)E-2{_GkI9@X1}PK!)T4O)5eZ|>=m<ah
xM=Q)!m2+KX#^iF{Ad<T)*+u%(Ex6g&e;@ms6e2cOv^p07akXoQa~zF)l?{Wj3T()>i9UsRMK`U(JriYF~^$@s!SL;q@)1>(1!EP3)(ko2p=e-TH(W1D3RJ(
^^FF%$V{`CqEJ~pSTTU3Ec?K@-hDMLM6rl(2V;5|{{P|)8ltZ9Y&p;Zg@;uUor{mFky)5sZ3Z||U@7Gj2T(!s7;N(kdW?%Rl?7%eJEwN*nCA}01<Ds4Bd41J
7kPW~H_PlQrW`klePQ2J(m`eEvMZ#IYn*E4U>7{SJ6dx9`RBFY>d^``{%%=gibBjCa0jt8&{~g>iHS5*@GqIR{Zr}IRcCgM7rrj-9XQfa>zhAGZ<^L?B~TZR
O&>Q|3F05gv23_!0zKw2%kSjk1?n4rv(O5deH-U1_?a8@vW!wk)Eqw~9}k}`h0H3jb4e;C9YwC16X(8(*wl3UVZh@D1Tiw!j&h<-+@O|sTeYQzg~ok!i#~L`
3V?3_ddlm4Dz!^wnBq_bR(t|L){OWdkMiu;CA+RO1%#Kd?dR8mxm*jUWk-??n%r7K605yY2fZL$^+det-%U}YhP;A!QEs%feth!blTfIr=-x;67GM-zojgr9
YM^GHT^&-tJgKL4kL_w8GPMi8H>F;y-#sb$|82v7^4qN?tb}k*(oU;UFXEo-p9|IGe|VTBs28rYVOl%Q5VE;)fI)u}uExi$fbtU(BN1ng;$*VeyQVc;xBs3(
C5x^+6!V&%=#oLP^0=!;lw;Bm>-}fXJDFgAUN`*>b9-z-HQf(+*A%P3mHHBpa{~#V+Y)paP3bDfS^r@c?9pdsGra}oGv*#J1V}l#KV6j9uQYojIp&Djo1%ND
1D#AAD)`=>QN5`PrR&j+^$39?#|JVAi*Dys4((!TpSNi%I(Uk?;-vV1_wy5xX9_iK87&FUJ4TQK9AR}{Ynozn{o6O10mDi^Y~3&y;#K>b8&_`q1}|Lrp7stJ
RKi4!Fz5~#{Rl#o`c0eh<7eTZIPy;V>QUD<2nmKk!PR8M?29&xzSYm$0?#Tix{*2G5{&&~+EOm^k%kHuPZ)U&=%F-jl>BQVD)K`3ypSPW@}f2JS)rv$)8qm~
{|>z;qm34LT(*ZsE>T6Xzd9}>6Erc|<3Ma1_IWw;GBUgQKhkFuH~r#?(v;i*M=stc=5FCtN~LuBCgK{a931WY8~r69Md*P1G@V3`Jiaji=n?8BGBl2~)m$ex
fZpO=VdyHat*%H=C`5=Rz8_Y#nemj?EZ}IOZHDCCL)Pl~sFsl`?AX#6jD0ozNc0#=N#J5Iblw#nEi-+V)W4X!TkY8x>HcQ_CB~_E&{#!TnCsJeoJr~EDJmA}
&On1Y!DaIhWx8AAzBl7dJZ3h~CN_)I;JGo~!0<}je$greSur${r;do0p97#X=0i4B5QbrwgA5a96tE|I6IT&KNNYF=uy5sFIx@2h_`GGP!d7b-d&WshW-D$d
O|n1bP(r&_N!}zG;fA<<N05WvSB-JbD;eE5qieWWTdE-BNtI3wiz_V{ip^B;+y{qy0edjz;i8>y#ylDfA-Vt$R)d==_@~o|j^5v8QN+H@s2eLwE7`FabdzvT
(+s+BQEmipuPic~Xm~tb7BSE%Nj>9$NA+6LZL&^U*i_NWJQ+Ud$0c9uIg!%I;ZoY@((c-vE+tsiv$8wv;dn>*L<(--JMzNqJsPi-H!^;ksMK{_>$16)x`=nP
vl0T4#<e47_*e#A6jpa)NgnMcN7OvGo?ZA-?>x2>{PYR&*$AQCJ>X%GcU#9rjF?v#>(hj|S>838Y$8cK=*T*$-NyAACgzJtE$u8j;9P;c;XLxBBB&fpI75FW
s@TX|@ps!J+4YAjPSuja35m67ynf3|Cg*d=;dg#%g#pZUX1LnAnj7Q5_Z>k1LL?A)F$h?kG-a9}yOq0z5<I`8Xxkq~`(4ulljKsmesQIhjmLQ8D(Wp?FYZvs
FreaaAc~RKd$ZY{Vg2kFXrJ`eagpFqp;ANXKrbQhd{nQ8GMlUErTEH)!olN}ulHfEib8~kmB7kwCAZ!&Er$WyZNj{<(AT3mJpNP93#O!5xq^H-I6%cfS6!{T
P0`JgGh7GQ07}5QLnoDGa0EYa=lIB{<~ZWh=+w?SU<uP#+7aIW=nVg??}mg#<k2KP7OXUnE&xw1fvef-&jatuqPr)3I6%?wI=5M1RUsZmRE5!=<-&srby4NB
tSW5haRBabNaJl4iZ8}NCF+Ds498>>PRFkP2U>Ba;}ns{A@IRSW2nvDWr(`nrI-(Pp3cW~xhC}3r}K9V?kI}0)t^kp=VNY6Q!Ec|KvXdWA8>VHO!LIbN2FrF
B5R(v@kw*PtW0e^KnpbEUV(MNh80*0vI*1j`Zc@y4^#f?;I9Rq>3hVgQvbFFZ{<w96A&@u5mEt`x=W=Q^Zau>&IflWs@!>`#0Mhul)xBrO|*;<@Z9GrS7{P0
#cP!z`We>7jLkqCT=}Pt%Whmn_WjGv?<)T~$fICL*JNie9!y0~b~D1KE3Y#2G}qGv)-?RfZf2;;Rrw39@XM>;7#?C;5!ZP#v?2^aq`K*61#E&{bZzA7hU0Ka
2_pl7J9!a8v@=V`8lOZOk`NHAcgNlrEb-{(N^VlaK%5XlQMa+T6Vc^6*R(z&nmb7Hnc`)f*~Y||CY8x$YOYOMs=;5@3asHGBz82or-EQO1}s7hrMZNzB3DRk
0DyY%h05dLiAD6bmB^9|fXpNAg!ALS%M6Y~<`8s&Oer7l&N^U+T!UI<`vfkC*)JA<q`iZr;H`QQn%>l|dIsK@TRBXKqUo)mWp|SrPyFWc3t;7*x+4eKu=9O6
*#*qff(UWSg|<2_RQu2=Z0Slqz+wq}2_F+ZTvgxxAMUX)g(+&J0Ue^h_+R(z34&Vm3%RtP7*x}s9du011IPC_QbzB{hQ|SVsozf274uL^?x|RU-?2>0F)3)S
UCb<(hUlq_s&?Xu%v2byfdgNV&4B3kbb}T#OQ`a}|1+eVDw;9~-d?EVEfm`j;X;>hN+dR`iR|m#S0f@VN!+);9X=5ai@|Kms}2gxP>C2y!da_(eR37QQ2ES5
xf_gA&5wMo8xj&2Bwjn0E>&#Pc`C(DCTpI$2^}?k#QO-K@VGHiAefD&Y6zGSDGZA-+cqWpn9<rbWBkWDHTxg0k9OB-u(8-4RBuMsR~drr0M*ygiMW`U=aDB6
SJm^n?q*`KY5_$vLZv$rvA_0(nT$u0!CHpJI_qG=)rZ}(V^%p=w5Kfl*O>{>w^(hmXBDqeN@m00eP+#-drm+z+|i&-sTR0EjQJn$dr)!@WmhmN@nfnp79LB%
$GqvjFa0<`ecV-KJd2)|cixG1vSIZuKes*9n6=4DvaXT~G+wFDw$+TY?(TNrPd7N=z~{qSUI9z6E1|CgAX;DB9j|w^{(NpuP$LgO!j4i*TC!4Bd5L=@K|Ebm
<XfG?GoPLe(17vWRmSu)#G>5ezCWh3e+IeQZ<v!UhNL=PtaVO5_@4>Rtr-dva#`G*-F$}ETXHGTCcu@re728B$5&ySAL5Narg9myg!2GLhf?cSyXDaT7+!pg
;U4@feIDz%1DI_LKS~_P+7kad5cF_F;NE`|MrTkOu|5@VubDWrHun(u#R&!aDV79)_CXtLk(kIpzGtwPfrIY*?MaIzuj4Gp`v3wNgq}DfjTayyCGJ*mV^!QH
eBb^sY&U}j4``K4gTY5~g>)QD<XHa0d5&nh*Z%2D(HgI0y-lNZcr)D!FqfZ6=(uA_3}I9Bq}*3pjY-_HOOs6m56Z(f1Ph`1PvfJ((*WP6c#2OzZGJFj)zsKx
ya~H1FMqseO#+MCnV+1!S!r%!Y4(S+<#v;rWbP1{cd$<NJdmlbr6P-SU_GZZI?TewQlYYOe-C}_9g~n3StdlqLM)z@K}^pj6v!g-xCqxsr~73^;Qea-{z+d1
j?5eg25Fev<-<|6t2IAVQJP+&1;dDrpZ&^3_fPziseM{yA)vOC=E9jVemw<LR~B6EMf^a5uWQksukA323Il*35k>Nqe*qEdOl^d+kvlIQKEB}Ev{A6+X-_l%
mnn;mUXgo}Xsz*SiU<>Ecq*JH*)Ipmut-JAEh?n;V>`7ZdL8r+s&XUcAK_}b*WsyoYRhyRA$5<7m|FW<vsRS%nWLIY_Qm^_9Fg|BwC07h3Q|mh#_?V8H(wOn
c*4l?XDYaX2T4JEg92gPa(V||C#Ee;0+ts35r|j5r8bvmy4fBQ6OrM1G(7HfBxRR6z5axK@$0AFXqU}h9E|te)w&DW>&Ft*f_E6VJbB5?9k_Nm-Rg2hrM}T7
+yghVM1m~eK$~Ap7`l<84u>#!9m9ii>lfz<)WI>`gRiIDuA=Ib@B(VJ{#JZ-1I{byQz-`VfN6o_%QVe`WIx}mfYbMP0dO?MTb{*4?bC{BT)jUrW{enm((tk=
DYgHYZ(c^CLS3mnxZv#>AhAn!0=cAIZ{k2h@n6};RDl&>v@s_0*QD^$0If+gzK}ARu(bS(X;Ip@@gHO0uItwAxQ*sx47~U@8YQHl0vOd%c$t3lHRLfsWUV*n
6@S6w%l4K9&l0KS`hqU)9Ds>#bH#;BZ;~9@q#7+y!tdJ&_$Ef-l6Js`F@VWVwkkw!pQ9|?`J&8D>DSVKyDIuX>_wj3rndjans|la;szgwcOPXK_lSC~wMkg8
YnQ0;guPYIL~$(X&Q;f*DsyIdPfDD%<xMAQDaKIzla{mzR3MuO<`o;r<A_NK7Pw1T%0{(|S^zI9!1|%4)lpA9^BD;wVMM>Qb|@4{L*Ua%l<J^=BdAn5Ysm<c
Gw$O~=~AG`0kmyNMMn2HJJEdGn_jwfvEi|lSKFT=7*52Cshwu`4^}JXr4b#|nFvFTSNKLV+7@j@e#<v)oln<oc^`gVyW@1fpPDTr)Q1fxPmHXp0wJ(3?@#zg
7t(m@j?4ZDy|_lcL7>G2hUu+amxf@7IpxM<GTA2pS?|hBPAdWUxAu5HO6(Df#WiQ(MS^Y>Gd1YAJ%zZFPv5VY&#Av=#4I4abcvYDhnDU<CGhYBj=q7ZiuYtf
2QB(~MSW3h{sC^N4q^R7%Zg(;pwjPGkXx)yJz9zf3@|JSrp)O6_n0fi=eoLMjQ!|%+!0!2-TdCRL}BFhyotX!pzl$gCz=$crMjUfWc|Z^WQtCJhEb94PN3!G
TG;sQ)gloElqvQT;|x#`ZN5{7jMPwsEi$_ArKN~K^qL_r8$IAifj^YTN<JM*QtSm9bkP1gJSc3t?@79jq2YNJI<J3xPch+=pMnALFvhffUcBNiq=On`R8;_6
g;lVLdvA^1>U9&U?nj|u%pYDq87PEn5Wk)P_;c6}*EBENw7&abL3iD9EotxYWfXHqJOgVMFGSo2RS>m@&X5hHt#-q_JoFSD911=0^Otl^BRV5P=?^;oN4-(J
t{Vez8KZ4G+@eu|Sp7W2kmw}CYHKAQ5DQY;AIwwy$Q3aG9#Lukq#|u?>*&onG_xKa<8(dsTraR;Ujg8v^FAClUu&ew3a}mfHvePqtaD;CbG26UEFH!NL%_zD
!MrcN^*MK;Sl*$K0aukSU7Es&iwyAHlJwWX-p>8|Ecta_zp^5{#=HAimx1b@rnkDRTBY}O!-LK5nEltPFbWLM=+gOPQv7rs)Bj&svjcAo>V^Oaa+=n~)=&Rw
GZ-$=(9$`jpj2O|n+;v5e>)o&e8I)pA|E<0p7J5nzpY=Jt3yGFP(~B=VPPxbXM!p-$Is!5hL(0&3nT1ceaFaxN8Jd>b5gsE*sa1S487gN(7Z+%w@eBmst0hK
=LiZbs@OgMMaXc9!8CzuM$OzHX@^R6oV9cx$k+u1nXHmhkvlXuHvI{D1SY|89SV|1kgG;U>@tXZAsA3DmMaX~U$(g(x=<y!DkldYl#yW5N$cODI%dr*@NNOw
9h&K;Rlk(A^dYQ>d><B@LR8FE=9^0I2sDstO;oh08k~#|dVp%f(SQ4;l_9(6PNW2u5YCE*$YF=|8XCdmg^lXWR^@&l2jDPMkqJ}YJB1TOO}Sv%p#T2woO1#t
GHvX1@3MuK*6K9ys5=BAEF-l$u%A2p`EWuSrnYr6_IfrFKj&gyV%G5hdB{eChK1Cv5o-ztC__7$gQ@8}v})5KS({0++R35c+j~7(s0+*HvzqT72M;!|83~ST
k)JqnhL`dd7d4W`b2bfb{Whk#aN}>@ELGOGK2jK(ZT0@ToE(iJdJDwtPLV$ESeJ@c-GT_jOquUnGb&R?o(X&*fUsbM?~P+VEEZ<bz9#JYlri6E0k;~!+W)|%
7#&(eHc*pYH9??Eq%gtQOdJxnJk70Zb>AU9;1zSP@*<|0$SrD{v`sT-nX<==Q{6QCoy;D_6V?Up>Zj=VHlt6R<(3ewxp1Nm(M|1hxw^3JfGuQypzToM(pV;l
9o4ST!UCAQqY3Bklga>XXm~bf^>_e5sF{^$CPMaew{KfEha4Y!j^_h;dNKF5P;^M;H70xVPt&~bdR08X)7k1QQsuHwXzj{Jn5@>3kSzTZE>)de9|JeNT&Tah
p}LJh^y!MSNbE95GC|7F4fHM}l?&7R$Rj8fYbV)v>~+zR5jOBDpDUva>OD%jztB{Or(3A*olh!`!^h3?GGZarR<GDiFS-q=7s9q$J^3nf@&!ij(>KN0tg$hC
cNTvEd>G8?tt8V|!OrhN>9uD32*?}(?NtZS5u^w_I-tc#B1q!)<wB)2Q^?z0OsbKv6h%9(j@wY)P8VKq68X=AHQ)=s%LP%#CFwB#v6^H`<*NXNW<2+Ao0nf(
zuridtoW@jwqnsZQ;Ug6?zf31VUC37Y8^Lc^-0Hqasq34%cavvoQvrCg`0}D3_A?8+*yFW(K7CZA9$h&0vMD!IbJnVy9*X^qYaQNn)&ah!;!Z(u_&%6%=+`L
M)w<~|NSSpbSAhKd}H(a7FK)#JNm@PME4YN0y*q`q)b%J7u%rO8N?Nt^KRmQ)*qFj$Oakl>e|EwKr7PaEnGNNH6hMmk7v%h^k6p^h)>GLulis!^h~YQX1|4h
$bQsDV(k~Y3ro06we{PQfG7Zw2!OCRBu)Yz3gid+>oh%EOEV>l^Oy#EjINeM5^&_&e};3<{_=T<MXra8$%f{XoMy4_Iild)TvOyrh;w^lh+v4KpihOJy0M1%
3QdUv?;Oq4T1j<_5yu6K#e={==6&FKv#>>TdlxV`dG>gvl`Z@OnE(wcc;@{3>Su@`PYg%SPJN9G2b<Mvhd)2_{z8utoi=4_xxqLI!dWu<(=uf}{Q8gm@uU>C
>@*kQtw>3^@kgUD+Cm@l*4X$N0Mg#~J~vEEij8BS6YtM;-Qx`7oDy@fBn<E^U%|s~Tt?8tovg!H?CE_@+<ysFFo8||8;R6^zWrr_-b|s6u(p+P9PL{zgfTa4
#MB)eFKny@Tby#f#T1R-{DAxK+u>Chn7JVaVj{L1V$x+UB$#{`cNRz~@!duq08AYi-@jj!=S~3>geAhg5i#8i3vxiiMqK^3bkn}arE5lLa0DwIXTL97@DhYt
0W_?*D}lFwZ?UQQCfEcz4i5VtPVW2R#^mrc-id0ikNEg<@J^x4oNRJG41H=Wt+4p}2J_%L!rQ1QygI=NyNCIdR~7J)nXmI#?~IF?Nq&P(Ab%|EH?F~qoqzvq
@1Gu_ha>(1OOYF$VUbpRF*<<@!Q$Il{BQ?(i1gZ>+Msj?6B*h#Led`zPTj>xIUx--8c$;8%UZb~vQM?V%0~UP2RN~Q{=yLhWY~Su-`g8c(=yh)-R8z&+<hCq
N2>tzyf+@k^J;9@sifz+d=^Ps_Cg#``U58Vt!}7nRG>Rxwh5<Ser}{;e~7r)KLkmFYp2|Zu#%su%E4yy6wPKVx~-v=Ke8q-v9h+H4QADgEE$jqn#WTq*@-?!
OW37(iI%m{m!(;|9+bQ`D_^9G2w%`mgetDxft{cA1#|GfTvKrJ{BVuvr+_3rHP}vh*B!bX9Gtv$k}X@WM}Y_-tY#PbDnW!2U1H&JthNerS>tIKNWS?%=0U(;
ZB!arLlz&e{-g`H*$T8*!j?6VZKYf-gcW(pzfyBdTl(E=?;lBwF?y-K2lSj7@%mx`htQO^nJTbMe)3COoBR6T@d7B@?FFekb1j#P780GfG`XG7M^lN2WP+cL
BfZTQ&V`#=%b8M`LVRZ*)_5N|@Qyebr)v8>PMf=~CqfK&>2Y(3j*G4Q!O3`<Y`e{mkrNPvL*kUFE*cfDCi-uMA-X3Gba`r6aA%*o3^(u`+Ycz+th>F8rOc8Z
wK2G@r4a6LRp%da$QTB}O-xi}hZacpe)n3TWu6dsE6(6K@(+F1GJah+>4|+~f=`J)ijg=t)PG?~n(ZAlDsQ+KvqGPId!!oNN>Er?xv5+0j<V1Eli(^L!9vrj
#4#9EzOhq4-n8xTnd&K$xM`%av}3cJx;YKWXGc2(R4>ne^4fC<r5(BD{$u#6=UWO8)~w74vgT7(r#{nNg>tY3Aq^Zvotag^__j~qBq*dEE2XDDg>Q7hr8@4(
4gz~gn;$`(sQryvIxgdih6Lv^$x8z-LAg@^be>IqUt;0Pw(pa~xZhxlsV!bp+;}sL5z>0jX^xSC$?*7TaKE@XkmW)12VDkexCmMaegE?=Y*8Nty0{p-tYD{P
o-JXfUn6?fR0vG*qXAYDm=QlL&3(74_=RO)G_Jf&hT;a6Q=@c^5SzbOXrWwSVEdPNfR|?w(3xl0(+1bm4H*7m8S&g&-t`FpmXPlz#XHJ>?6rlui4DIXNc{eq
qf}>@S)RSIX3I$OekeEYF*glUv8m^OpQCO_F%%e-R(`AjJzK}juzY0o*c$IbYM1{948o!tsSc{qN3{1<53fNGTvJ#s@DX0fMrtyZvM3Lk0}nl&YtR2b8VHN0
gl#fucZIpBbUPJv7T0ypFQ(%UmzP0vJi%pMTSJ${F6QUbqwuai9`^k>j+u{s;i#FVK+Wm3eh_ozkdf9k)}Y9n8Q4q#g2QYbg(i5A%m=9BL(^X_(Um>TgcbLw
0nZ2mx7@%Zc19xeZUuw=9x2HS^YQyBEC`+3zvun2@b4(lM#B7S$fJHIjZ*I>2`myy3WDjXPCU@ZksbKW!=8U4wGZoo%+ws;2*>KC0n6aVC0|`hpwf@reB4DL
>~ye#_@V>=2*DrNucaLyUjXKhlvhkSxx74S>*@m=r1`8S>6IOvzrHUVmLMLZXn4QrH94ynyA!lfRBI3Cak|fHja^eNJyarGd)Z42lK|4U57z~bAuNPNAucln
ZeK*1|5mz@4spsoM@rWkRA<P;!-i#%R3P*0EU5T8C_!pFs$qbk=f-$Z%jU_@eMn_nP|8&=y!nsXxDfr)+&1_oHU=6|we*-Pr2XMUbpZz@0_%&b8HhYdLj)G(
!!!$UcxRP=hQk5$3tGRI4Y35BIKj(nd4}?^By`|mF#wV*C2KEoY;pfpM~;>ofyF=_Yx%v&vE$}Sy!SQ9`uQsJ#8IpYn4@DI^!5P$hHhh<2O_%G>bt#bSz}tQ
<piW@p*mx8xHYWpmot~j5;HF<^hPr`!TIR;vug3zNyFtDPSl|X1^BE?QloQwkrX(b&ee}>N-OSf7Yxk!v!-4ga{zVV?Q%avw9;A&q~qkP+6Zf(lDjb#xd15#
BU7(ZgV9xBZ66JS_yfi1*$bESO^AB3e+0WsySN!+*^uj`HPHLa&LE9wq+BWukrzC^XG*4b5j6c=s`ShUNCRleMJ8i7c(rDNkgte<{O;jmdzNw9Zc4)0hc3gI
)sF*)ZU9Q?yc+UzBqYmqL7f*K?82APP=POp;lr&q8nzF58&Z=(L@QR*cl5$T(v(rN=@+=0Hal9@YjTA>v}sOpb-KR@A*KE3WPH3D!+=EpK6<`vr55)wb8f5?
Mb+oFw~Q2C2~YF)5t!zm988IR8bRmG))^A+)k$vN*|^9|WL$E)k@{DE-m>yPc$X@S5=OU!C&BqVM+&GfVJvxxfxaAoxuwG8IUASQS#C7tNjK6RZ)e{?{ATWl
LUp2-(tJP+AgdTpG-<EhfrAn9&u_U*C7QiZ>U=j(BodtIRUhY-A7yJ&mhn0&me4@O9u2BRr}YSrlTd@GrAp8|wM-qH5VlU5+rMKnxZS55$Vh41a+^@TVN#aM
k=a|mk>K)j>$_{LTcdFatOMB0BeEJI)}(!DI)~y;rt*Z>mP8qQpk1GaI3j4syWkd(@j-xcNLh9ZExRBm=tGk1TmAjlXk9O&h&^lAPq2$_^WHl`;A&(FclPbV
4EX1@Kym1foufXOu2+{paCc?;m|vY{O8o{XWU9zH)T&$Ks>ILHRiNWaUC2Wr`KA2JngOSwJ$16IuME+ryB4u;YQ?8!Pki5j7Pf^;i@89kp0#CE`o(|P+)-Ll
LXJVps;Vg>Q+xs&yyS&8GqG9r^YU9vfb!Hl=DY-_j2olMn*Ng9QtG0CTy-h%{6R9UIuHr~?jeJ0EQ10M9NM>Y0)Ek}R|pDByHhpCIh|-eEdQpHXO+WacL#g%
Hk2rZfqI?WdV&0f-wundLf+|+b9S|rJvfQoSWIPp3#??-#txi{V{fy@<FL|{w<ko>FUD&{r0N;PZ#bJeGpB;R8xg1IU9HgK;Fp$AT9Igj{W(*dl$4VydNW~i
OhnfEwP5!pPI~e6@W`{h%!yjUI1k09!HJn`-LP^xX9V}kmHR<h92&bEIHPW1I(^1iOS}!!6oWz>W)W8o+%zp#)cRuh7g~24HIs*wy7<`i1FYonbLy26rR_}+
&7nT=_4MD$MM!&Te#k?LcwP&37WB^_8Ls+HwXYgudM=-8{xZE&+aLvdNn6UOpvco6eNt2nA-dgNr6*yJa&d4n!bYKj!B0*B`!<0qMXEhK^nGjC{hT0Sa-nKd
K!dX>{b0ma-3hhBmNi1nVun3LozoDG2G)XNX#xOJs>WpOU(<jOj#llbn5kv#%!Z6jgZB9GTz182M33ABEZIg(3n9(iRums&dm(R2qoHMS@FxVt=>7ICezcHP
V3@e|Iu5Q~s2TgQ;Bzc40P79`H&ENGq=nbqCU>y3CWZUQ|0%1sOirHtuL&GuSN}1FD0-dY)SNsApMUK5Eh*nbrPR<QT2~B$7Gt;Z=loQ<o+94$3+?DBz}ivi
IH^F~SxSi&ogFMWx2}~!rsYd=|MYqjuePNV?hXDvc#$s_Us!JWhUQny@E;Lkam4mo)={$r#n`n13+B^t`4{Qy{Ik*JxS8QsB>q?$$-cA+O5mC$gRY1?Hfzbr
Lt_LY4>{H;2wdZ*D|mip!r^UgB`CSDfYqi^uI6;4Pmyy4A~(+>fxLs=2~XlzzW_hgg@+=E<nqXV?0fk9IRF`l!o(vU6D5Cx(Aa2mdWMoH-j;nSa2+(8per(9
39+Ue%dihMl{@F9cwHlY$9C}Bm6zu7b%gj<c2}6Q@?R6j07zwtr+J9&Bc9cWB=_rg6sg{(uW2F#@av#TFJ^tv1U*RYNxE@Goq5b#F{2!><u1B5hmo@G41%fE
bj02m5wTSbYOmym(pDaq(teLA;3Tu#&5%Sifw7JIW_WglGUFlG00#*9?7hU!{i93d&u>$g)6g;~VNB%TU^`ux)y@4<MV=?fGlsQ%-Bhr$(DD<q0T@gX-+EPU
e;LZMMDzqv)F`b{zdQvRc@nM;8v6`9YnM}2)5&}H|G4&r81Kiny|)>QEr8i`p_-kmWC{EjRucKfwXhp0c60+vaR~PU3!Zly38%y=<R^-d&>>8zD$_z1DAZ`S
Q}9#~WXh^gLvk(FwRp)(mtonETUL`jRuF5RDov}9EbKPx%aD7UjlJ%Mg^R5-a3#Aj2~bb8bVFFXdqIa56m%`2-g%X@{-NPCc!&2Ut6-iiESsrr)H(kJaN|D^
az@KS_K>$#ZJl}hEq5P`rqpA;XB%{i3p8rA=SF54-pvR}`5$kMxpaMmGxF+E=kt6Q=%O>hTW9&z!@0kuh0B~J^|2fXu5l_qIbLyX@=E5o>)-trfZ$90uHC^4
!7A~3fcUlaxSiN&TryCmkoX92;%*LADV0WewxgSjo>7C=l4&L!GhBD|yz4b=<<a4T6^7h~T&(SxVXimwQID7PK5x^gSL21-Q>IY%jfchU)<ixN9wQcR#V=FA
ad3>IB2JnO%D6Cc=X!x9<(wiKTIRW13lkNZMwd#69~cUI_ru768cu~!Ys#CdN5jL=2ubj8O9T!p%NJG5LthQDj3HtXP1j8U53GVq$;4f$M*uG0#{2%^Vb-l3
I*dCKTuaDQ(4Y#)KeT<!F)}@q-()_hxe`3szMtchRso6>B-JEk8|K~}UH1z}?5I_6LE?h%7OCFCQ7$YchJYUqJ3_I1cv`mdU;D_nxq}ph8)uXxxyHp%&JRe|
KFOn0ZD4bf4pgj{sqj~tnBx;-E}Og`cUbyJ!U{Y6o8n|j#N^Ydsu6t$9RoC?#&84PN<aKjJ}5T?U=c!D?LhAw8yt`oTM?DCA(2k)D9`ow_fSUw;0(=-Dp>ja
Vj3e8<8s*ulZS3H!VED@mWyOa#uZ`=qdb)ZDK92Y+tN^f1QA#3%*fea9u_p~u3+cF2$0<zKO{0da!)3+h^pr6WPt-;06CBu2_WePHh}N7tpCZfo(;cGlNw_Z
{BpyztD)Si`k`B!o@Z)|vDbk)s4$5z3kB?mT119Pvu77rUo4%cWadE#^*%+T(_if310(f$tap8}*3D~jO4^`!A$3#V+A4;;PFJT$0p&+6*!fvQz&gbPertqW
qS7ZI_%4Oa%BdWl&s=*o99_b=X{AD5n2%3AcIzsmxC|@7l7<n!;Ekl7a|33xOe$hDlIEVi^TJ{z=euRiCybv^gwQ@s!@VXp5IZ)-9*kT_0qp`muV~Ia7%e>D
rFUa(X)FxnNkjw~R$ZLw46COG_=d@RK8ho(KW5xj86u3(aStPo1%$)Kou|yR^7J8NmzoRCs6zdQj@-1`rKmvqgoZ$IaWDMJ!QLXo!k`3ik4yx#`M?dAt$0Y^
G~l;jN^DBT3WEVHy$+&Zg4M^|&m?3TabmG#*lmDDe!qT_5?v<<1>Ox0h>l-B{ulp-A=848M7ix@&h9e}1<N8`Lmy5wYGTeUTBg4$4C_w2n{$?`$3vd-{R@yD
Hh|yRD@~=jhIfVCD{b^$Ju&9g4fC6OlibQA>y@T+J^z6Wq#<iRvR<%@FlN`YAH<>_yPzp+QCVlayWB3Sm-CGK<yO7jDRbB%Q9v~a8_c>}F2ldW*hGp2U&W0W
j;gMrhUQ*HKSj}X`B)iKPH~Q@P2ion65wA?n+DQ@@UZXz0MftQId&&Y${N@IEr(k5PCY^cDCP8#<pV8YJE{y%W*((q8Ew;DlDK;EN49|bsOiHTk(63zoC97v
;3Pjyd{KJTGxH!88W*}BJxdM+PN*3584fx3!mBv@WKZ*@_XU;&2v3}K-l$@omRF?+%`sxSaH-~>q#oj#BZxJ{WHru2A_7W4FbCQ7`dYw=Q=?p9PDG6(H#vS}
FGf@CpJ%=VNC2Lry9MU#9o>>rZ5orxh6FC?ogE6QJ$}bU9EWp*zBfVN!uKkmfx7$l7x+}N$t_kexco$x00E50PM5>fPe5y<GtJpS%uY<62yC8P4iGFgN`uav
!$ZFZ)e)R9PqCNH<-<aMEGiHp2(-+=+Hjp3MO|qcU5AO|!Z3NdH9PIe$n0w-Zyc+s(@g^Q(OnGI#K6)bqJx?Q<hf3}A%8$aft}M|b$K5EWnazaJ}%Y+Sa02d
!ULTvjf4mEQDgi1Z1oLNP++}DdT#vPZ3PuRi4-<E`y;=jy*2wjmgI|fPtvJq<>D_*27oY&+(%mrC6qza&wA@jlEO*Nb&dVVX@TMyXOpdue27<oW9VD1pwvOY
>Qso->pJ*`ST4vN4cPqghaFm3r*jA5pS^uODaZ3HW)z#$Q=DMcn=YjG&X9d1x9do8r&Amv7^QFYMxXS3N`-C&O(&^IlsSvwvXqnyZho28cP4H~uP@R$vPT$e
@V~e&Je_%2SfM}mh1e`T&h(!7D#&dgdSucEu?GDDU^+h8oXHYNcD3C2T4ib{*QZ)5b<=#I5JiDBvW*GCc)Qc`#CL*kN=H<)VDG4`h$$BA{Fu2WUEMSst3JH!
Z3uY$Wn%jq#8fK%)E)j5qnHU?nVb+)eq3Tj=*AS0TW|LQahnZKim)yQR#>2aruB!;^3SM&<U+Z{`4noF55)8_-HFCt!Defkjcq6JrYgR*W+SOyYu-T_+;AlF
JF4$oVHy5RP=lsxS_}PLyHumGh+H!jfSsuK?My+_uT{MXLqwN(7%aej7A&-bndA})3i|gXF8W(PUv;g!1^yWO=5(i9o3pp%hRF9ELz&%@h*$k@A3Ii8uhL^g
9apO8rTY74M`{XV0-&Ra)Y@-;JfnCFU<%sG{%vn)*~+C;*omZ*tNhwW7lk1rFPo|vJs!G@B<AM9+Q;6p#~0nD>k8OiY7plOU_3fi(7{R81Z#d>ko!Bi`ML{0
lC&ICOW*F)VF`Y5BJ(dS#XZV-Jk~?4OshLkwh>5;F!`p;#K5BR%{0;?D%PYG;=TiQ7QFmZKo|(EfHDgpt&+!|4~05MfXaS3o!s}|)SbibVbhM%bkOx6Vp;pH
Hc5;anLzuk<JXxEe`KU{q{n(TUW}QtR#T7qfOQYI08ZL8Q^gV@c$$vbT)(#%0`ATgO*aL>=fXDnQtS@A6t}k={-5<H68QMGC2F*GzC{S<<RG=L%MGe)oc1;*
jtMwKj$?Hbi=rp81Q{m1!`v@tIfW{P_=0_xMu$}#_x7COZpt(K3Y}dE156r-)$*xwXltU#(Pn+9dUioqB7JwTQga(T`~~b9xv^05z06<-I+x2e#G(2np9rnn
FGGLsn^iRJ0mlDBVrQ|w*yjjr(dkL?^xY>`cqak-qa<XJeaFd*C{|`nV4cO4I#BisI(RNniAKVsTh4uiC^2K>x2{<T#33&}0Z+=RE59Q&)5n4YVfmOvS0*Xy
H)FqViLk&co}-H1y~CK~=bUR9XG$J=znH?Z`L@odZ@K0s(I~%E4f-;-J?K-IC$X*~2BJ=Dlbq3cto@>#{AcL}YnMAchZT@(g!EnG&cN$mddH2~{DLHz&h)92
Ff}jq<yL{HEzUVwxh#9u{g?|6(m6s5FK=>v)ZOTvzFC0G;fbk7<&jw#)MT%??Ol+)xxO(E2yX#?fm2hc#1IhIjL%7iGX#T_UqEs%8@!XW<+Wmwl+`@&+MEI8
W~PL|p|3~|dGk#hMd8Ll9?&()hknMA)HcA<szM;3kl5-{AJG(3wQh8$lp3Ae22kWw8c0#>yDp9@0B`LB<L%9j*b4&qq@5zxJng>c^2lhwVZ(XvKiW5JZV0@D
m5G7ELl0`_vlndaeTlq}sQW^?o!8;Fdet`*SQ2sS;o<A{>G$9TH!&AH3=gb1h<INXI06VZyY_0*mjj;iaOP#Hcc|7ohVb{t8gsb#5`Fn{av?qk*Hn#A_5Xn$
>r09*Z9rh8je=e*43fNJjg=s;xA4x~#9+*vu_T|4{Rk<0az0<oUy(q^EXzkj!KlYXfK4^+5lyM~e!Qx5d#{t3GK+Q64?<Gt&?YUe>kUn%CQma~Efo{Sg+39w
SqY!iH(>(pEso<;mo!7`d`ZGIBnRFkypY@3GAd%-EV%cTulqA>Hc`)i{GG|x<e;89<a@UNy)A*hlm#;|p;w(0?*+QS^>Af?I8gHqR06pkpwBO2(xmBuZy`p7
mTnybLJ^KwFD~(=(>%_hPd-d&pk(A6{qTGlMr7RP8w;_Xq%zF5X)nLLN^(N1bip`mhA&y%p)ImXOFM&~N3vE>cw&pTMs(5H9G*jtTU7?5jSF}wuTKcT6Zi6F
lO#QS94GtW!h&?6k5R#OYpbeI_dc}M4|_-o#-8h5OVk`^^nbeVdILdda=1?}GkJF(&Dq8^*vQd*%`T=duxZ~s3wkA+ZQ)8$q3<k^I*ATSEFA4ne9nm#!P+H0
@NMA#pBRIL4jy~#5FMG9XbZ13fL@WwE@s?b`ruh*X}1qzIk(~1BI9(3i056W>uKlAuE7_=OWRwi+61pW4&dX=1d;_hrfRBQ6ihS#id5s6gL)IqUequ0i@qtq
noU?j<(+Kj6^)>XuADx8wrqT#$It;4Mvkai1pOZb4W>QSMk}};!Z_R6#DvajFQ*OQy+O)-PK|P==3KVQUxB$gc||`14*^oV`6`cPS}3)9Tv}aUi#D4+*udgK
m}Mctd&?UT@IoCiJPU|<b+17;27H)8UTF-+P_xmBKaGYE{F!cgppSNPVf<Csq=4~@ioC7#0GT}V1FF!;W&W-O=F+w+<rvyY1g_J%I=Yr&^S(Dvz}5Q_*`kV3
Jz*eoK<Ujg$Ms#u`|hkh;h?;<617ZCF)AbCed7HjXbWEu|B9T^)SIbs40*OGzR&qr%)}>b-#w4{FM+RS8x!s>22eoN5SP03Eo`Csa2mn2<pdBM&3T;nmJuyf
ptJkE+87fYQ}N>EWq=w95sq%JL1Ds(k7@4qoRQFqBsmr~eQ^{GNs%?{IT!%JT1;SX&(-H~o&G@?#+l{=D|)HWQy300D~eTYBMN~;7}(Z9!1!YcYxTHt9>OXL
wifCe(NHQ>hu1|S*%lS``|H?t!zfqx57no;a}L?Evwdz|RK7bB{Vv<pK8dT^eHj8$`4sMpl6#9#<XjeGH8h?2%@KgW&vySKta|wFGnv@{ssJBG>?qhGN4+-#
z7e+k6l$M87`tFy{P6hN9sFa{Hb@4!3!j^WgNr}?xt_ZA3O-&8Yr8PnX*^k1x7tPg=Xps!FJd^IF5ex#Jee&)WB2fF+tCc-g`^IL5$lVUhU}<zsmPvx_>fv+
O|pLxNT1jaK<<~IFuwPsK6rY+)2pmyJIqu6{e)|Jo}x?H46tx@;pAIO;pj7}&(9>-g1my*I@m&f`}ev2J`fH!qq5yeVi{I1@W$#i8noSoH-|R)h1bn8Dzjec
|04Z*XX48=a=mY7=6ni{R|-9-vgoLrd48}WLSSNhy-p=-sc1-kvIhE`lW0+$nV03o8@ERETc0%E?uM&HYftu<x&96VUR(@tZ+SgAo%%AN0ljZQTKmY8D5o7o
1Q_zX*jxOk?9gF&0{@Pcc`w<8pZA5v6m;2~q>_((*l0h=LxEQTcE6a>kDD#Y0Z3dAPCfRRTO46A;`r;V5C}?3;=#ia`a`F0;(RFjI}%CKcq;?)9Sz*}(LX=;
XDZD82gCk7n+pwBdAGp5Fe+#obB=bzuO(~XWThKMeTM7f*zv2*s;O!-^vI`i%==3aWo{;Yi$YU>+}u8(XAUC2Ut``1=0U9E?UCTVt3<>*ylU!v$KcZVIV+ZT
n1$a5PbuHuEjJH_F3t=oF3Ol^OV>Kr-2WHFU$Sd~R9RV58$P?O(7G6IZ*~g}Td!?;s8?gZOo8aVQFN;)2c(NG;v7M|buh$ff@set_}1`%+W)h(U*eJKof|OS
#?svkzp1G?hE{K<8Wi<zCN3C-E4`GvtlRJ_EesOp0Ve`fGsFZl8Q+0^r%>|00sgO}CvFHpo|#54^ujS^7S)mJz$c3{+LwQyM-7r%TBPDx3Hp*(<8K*PD>&T~
lc@_U?x>sQge4RvU6ByFn4hOAlFT~rcFIk6LaBVum(x-y(<R8oEmAQ1j12J?(CmK*TGncliAe~8--a$|v|dheA^}HY<l^qL4okl}{H$E}jzTo<-NY{I>{BUH
1$TEqJ$!YBZv|&I$;P7^6&`O&q^SZd642F=C4E>fBF2L!{sUFI@wxH5-0DEqA+jd;;DkbRp$B*&UwcOoKflUB<1>weQrj1dEOM#<Amt0LE~KnMyHceFWcK)m
YXlSUhIk5L0>vEtUg!^4ktQZX@8hqQ9K50G2VRUy6us{1cxK$U&AmrnDe->CPSK9H$K<JZ-scBOL)=i~HG5q!5>-<nAr-!#aok69;l0eeBG|u!Bew?K2W-12
%vEGET?;dw{y4RQO$nwF`&M&|{0C$B75pb>#KZ(QC>Y;jk5MZX*r<xZYM^pNFhBU$^06eyOq&HVVxzbk`B8{~wiJ}Ghp99F@=Xmyhl)9DH1YKDB@d0CwKr5g
;?17nxR$gym96Y_f_pjXlMJAeT96cksJHc+B6<;bZgKsi;>u2G2;=foS=8bG`zb~n;BJkIUGJEHG$`+w6KlK%I9iS(mPzowsifUqK~fj`o7AY-ym{S3`_?!3
_>w9<?3vFBK32w3B2r@*pM^c|6j!?JYrbJvXd$7xdZ)do7G0j)zQB3W@E!v$xG;!wV#l%6ZgT@yl51E-l6ygM3~Fy{#3m3gk(2&e%g2+nQCeJ01Q2vXLn!KC
tU057I$CFI=)!PW7RMqtuy0icX_*X801!Ek_P5guG4`DH<{Ao>8+)gwsg%gw{@KjlW3P3Nna8e%pRlmR9HL7Dk#DTd8?nZ1fWY3W^&b?@;Dh4f^pa~4rUdaD
x^5Y;;4>D$T@<Jf-r<I}!CRC$wm<!rWnb=rZr-th9sdgcTe#1Cp^GukBsCbLG4@KV@?#Y;-tAUDKzgyw=VsPB>S?o~6(N0@*Jte6hvp$}VO}l;Cj35hpvxm{
Ya7+a;k=n(ZC(uA_7%f4nks&rv*SV)Xbx0>Pg#`k4&j0@VH`LxR;jw~Lir)lMnV}f5f%=Na0s?#>=lH}%vve49Ll9VB~te@6)TrlSz}hdB7IHlnS59Qhb^dr
Tu1ioyW$||jF=-PE%|6WopIn8CN>>NTI~t-h1^-<xxCUkfh&*DX>jf4gEMBi-bZ%57)^JgUXrkxOw`Lmyvn^tfE09-<;T1}PV;Zf6;pp-Aqd}#dV%2ru~Y@P
$f6!1izRfh=$zMD*dOVX*#Jm?m)4sx-_;Rd*L1p{s(wjzbTRNGTtB-Aqq@)OC@DVZcPlPXsO9F1R<`S|%$Q(BYa7O;YJ4M3x^>_XiwOkx|7GF$i_poIy%hAF
3JMm{Y=1&FKx#X*)C{Kz_mQs3?`!A1!9Kb<@}R08>fQ*8bT>CqD8P8@wv2xRszr-XW2QK{@~9}Yu#}c^hC9|3i$DW8Cej-xkf#_5BCaVmD?KiX)f!TphXX=(
P)SMX))O2epM$S`Wq4YyS4~7wn~e#%8~g_niHe)D)J=>d)4T{yOX0w>R;x6WP=+4*jSKQ=W8R|MsyKyYp$TL`TFQq4ek?zPo&}&<itA}(7hJ$#=nb2H`tO6s
%Na&x`}Dtf-jK13PD~}}s{X6-Q6lQMiz^BWS7U_sB!i=XT3$P~GmCf#xW#qs4MmGPo+stRJlfI~t)(dJ7833jvdEOcubV{IGE~7X)kBYgJsf!%p$vdA(=AJJ
@QOaeVPq*Q^1t=$6=I|r`Ru}wNQLZ~nJG4hMWn20mKSrwy%DPb1h5x$X-D~<BOtUtE8%odw?ae3O#K9X_uGCx6NIG?lG0{j8zVVb#HkG;`z-Izvw+~PU&b;Y
a+cEEwA5b<+zlQMO4+JxwHN2f>_vg~-b1qB&Q1WPE=T^jl2BEisWCqlb1nl(Pi?*eyA6EVy3lRHG8Q1nsZ$tejhLDb5;oQo)W$-`VUlZah3h|V%0&bAoD9^j
jn_40QQq(qUHqk5cZC)Oe%Z7%Tr0gn?}xV@`%+n0ELMN8iJajJMp36)k;4^;cCHRO@6&hd0|zO2ee@l|`s)(zd<Ya~A=Sv%%RL-0P(iCG?EY0F?hGGsWZ8pq
cO;bbNMgdIiiWgmi8zh*a?i*tle>FBY~#WjMlHfb{BEdI7-_?N`m$3Q#WbxmoZn-EegoUyiJThU(ltyqh3({Aev9qS>me5Zs+h}8<*g&nhIL6bZ4qeot)!Xi
zO!}!u~YTx#UI~&xHk>tjqL=db$E~nfqlS9G8w>>Vt3BGlaPw^BKn%>GTjuDc5xrqb)_Wc*)Jzdv6uG&Y<6l*zwLt|qGiuB7NO;OxLN!fc+jqTTiAVOi1QM~
9&7Y$<hXWuVNju<(ZiY}5_>gl<)H)Wxq_%3Ak@1hH4AK_-$;}#XZYjX;ti7F8+j0t@@><lMb0po1Tft67eUd(m-pUzL(Ac6Tk6zP-zKP?cCN*I!|<IeC&(tg
M^_b@&6m(WEW+fZKJZXT8bfUT4;rEan-2Bsz_w#wb5<1osx0#^*X>^MR$U0u=E|L}L4k@j2m~8`*Y5DJJcJR$mr20>4gxKVz%6tr4udtKiZu;wOn!7ag0oc}
`$rR??~IW5_5H!A=az%AeNzSJn8oT7bi<u`)4yE%vq?lehRp<gALs&92V12b?^cK2pDWK+*W7_^E_b|Y3dbZ<!M>LTuJ^XO9;p1z%s8mS6h0B(yZ&J0S{1cq
DQH@xw`$hX)z3OpxJE2*Tz8Ew6d4<0XtFP<&9m$X^gp032#*ZZ5hvR>{5UJ7tGRN$O>qG$EuVM80aF>8P;vpKpd5KezQvnVRaXHZ*jRa}+&zGa+lsnToidj?
hnDbU!HxKUmIJTG$I-K}JQ<;wb2wE_f@GEcmwt(YwA_a}KGUv9F-F_J3a>~uvqYEX`GOqxmu8!eAw-5)T=6?e6~_}@!(KJjYC3tnfw?lVjPO!oI!Gx1bbqU6
N<AFA>QxD`QvJb4IkvVCQ4j47^cku4hR+=v@KPtCFDr)T(De0=O+s#n{1-t&K(tKT^$TTXAP1I_uGBXy&_23ak%gx~lYz9|NAo28>W2!zgxRcbqoBtQ6_|>?
zXlwUwzpVBSa5eMtxC^@3kU9S{!0pE>w0OAJdXdb^;<c*Y_#AF6~g$vc$e|ocOBpQMg4r)7Phqw_Pr6PI1-?-A=}!xZNNz;_<|i;k^)GEBxjqY)Bj5Qtf9=y
xVR*wu_Gq&^J`TY2R>I%*o`c}UvH-Gd$%F)c)<OD7~OZ0EdoRqj0gXT)xf6L^YP8&^zG8XXLqRz>-2ev8#5uf<yJK!$1RJxZ-vcUA)H%Nz7A%L74uMDnt!0j
?xjY2S~N*;pZ5Y*{ccg(D0|Esg-E!DwN}blXWJ_@jlU=P^juD}^Pq~5>IfoOe{Au&XLl*C5-1^}3JEl0drN@SD@{nWhhQk=bB`|Fv!zcl-r#rtCXI-aOck_x
V5zOoFzS7q44S?4958x+5=^Tx0yZfAxEUYYXH~j^m8gFa3cC$4+xNwlLVR0)+I?x(?~YWMK9!L)|3I<8@pmw~oZ{4DyN5HU^0XzE2TD@jX?I2R8Lx{jkXJs#
XQzu(MIyqcQv6d%UImWb%&KDFMi_!$@Kkrp6l1{AFb5j`#Q=NRh<kopV7cxhE#JHAKe}+DyOv1XA-U{^p#@VNOl(%fh}JqIVuqpvocvY$q4Pi`M#fDaEigQ(
aY_y0)MXG<g?km5G&KaZplXwuT!boUhxl{PKnvxU@c`BYb?dXKy_Aotm=?2F5v?>;>m&(vjNg?Uvxf(UtQ8UhP89Nz0<r$uEL3)^pj`azi{yE7NFQQ}UvmzZ
J~KWqndmN6zCH7k)$F6L-$VY7TL(TY?N5SeGsMD?aQe2kRQ&YnF}zha>b^d@$I#WoVNzq9qRE;~-!d>lHxw})e95{&eXCc-lSpNHfOO})=r>7(g+Y`+E+*DD
;q5aUKrYySzUfhRH4;+Ok6xU6+x$j+x2;{0^R*S{>uLk?51VOxWgSy6R|`5`T7niRT2i-9nnnqw<Jk$e1sV32ORfom=A~s%0TQT>+M#-$o>vEUm;$4gP)fjy
1QZr@EcNq>gBm3E;P0X>o+QU@!p+E_*a2zuw*+<ZZ?3UM&EbKys+T)7pqz2_V4jg`lttTX@}7R})>Z?zDN1C64<c%86gq8oH+5>`cD5$Sz7tpo3x>p|*P9Y)
O~YR?a*{odj8hbqU~4bY_e_3Af>6#|yAG3&R}HO@x2W5MHMLKp47~p~2P!G0L)AHTq6!XR4MY3j1(o8Y%zst3#`&ub(!YjPu4{%Jtl!sAbs$lI8!{=wOPqYm
tz9kMfjX{ifhT!u=o6IjqrE}NZp1bGX`5A(>vrBmK1>Qb8ZT$)P&4R6$fH(8pa!Pu@>hil<Ej_&j^DjynXcyjR1Ae4bS<%-PQ=*25VK0*J{rQL1S<Z^<{l&G
kPvVY1~_M1DIN?on$->=lPaID@X`gFGR1UQBk&Xv$pa4Y0oQMimF0)leUyER3_7d*HM5>b0xJwPsJ$hiDuRYLj0D%f<M1R*c-WA`%ZD0c_^as!nmu*%zpyEH
+`q8BU#UQIHydFNj!e>bV0FT%2#!Lk6)SzAgp4_gHDNmCA~nz(vfXGsBQmrSS<OZ|ojSmutwCO`hJ;?+Bd%AYjridi7^i(Ma8_C`s4std5d7r6MG?(9))AAa
%V-1WW&=FB&{-PeTvAWVPeb-ZM#l@0s{N!-_xm~kfy}|Wl<ZKiO$##_FP*?D-mw><b)A1`mxMO;eQ~%)fWQe*FQdmhyIQJC%HcZ0m8v7#S60g7sD|(}7uHJP
sU(5?_T%?pEpqP6=!v$IpusA~)_i3Wb!??=x<yEJ@Em04@((ElmU8L&XY?ozj|yyo4bKk?hVpzH%Lrk0w^UcBx&KJH|ECu^0t(d8j~VKFxIM&#G(sbv#q`|s
A9#ZGtl;@03Qh^c$<w<xUd(}C$Fo*+@H`GJ+7@cobc`?f$PSb5rUaRB3oN84QbT7&yK_IWJuuBwY_cQ5j5HiQCmU|C=)=f8koG!|_ZW#rZ<R=|3ozj)>@g*z
s1HgPMCiJ?dz-sxq!?i{wpMLsVkJmqi$AWS52$t5hr!Qy(5sB`N~L+i%C`rHYZA-%H~I8kXG_lz&T|;Ya@;7C%Lj67#`+E+Z{E)s&Gw0QrS`_vQ#T^YIm4Hy
-YIFY{@vEeg`G{=H82@dc6_P2&b;b*YZ$=95HrZjA$Fg-SEQH}9;yiTtm*aGuWtcVop<Ko@X0_@x}_j8Ty`2TwZ>ZCTc%a(6Y^+Mf9IBh?ROAp7<&m&w&e#*
Lup){3qxd(7M>55NSjHj7ai((#?>6QqYNEl<<DAl2LV=`$2+6v;BrnECZZrYtisZDGaeXsm7!7ZA5#^7>IDzGNfTSDGJY6<Ka9~Au#pF@Q8ZW3M1*!`knZY4
LDQ=HubMQ{J?;3AMUgT<WTJ+0sgo{=jM556XI@yB6{37fT}LkMkiM`ld#D4bZe)=cFR$ckX+mss<E{vhq#HH>I-T1+c}fp>-g>DTnZGo5`W4L7M84t@<a4;<
H6E+u9*9WuBMbFQ{<Lx@BTT$*C)yRZL=Yxd^FCuv5;#Sv()|Fj@0+Ve*zx@vCj18`k%Q6$NH8DdlB!sPf!+^1NZ<BC`yh*0FQ*QZ1uZTz;50*6t|{W-r>pN>
2VYIhB{X<SOl7Xx4T6shZ7Y&G<X1ClRrTzfFKOV+nSB^CBzUnZ+PGZVC_y<P8hW}l?2Ax8vY#|qiWJdzN?bK-sLo_diC&rfJhyoF$0C&1`NLgxbZo&iKtpec
XJ$3Eckka~FaP0+A%po%kqTR*fb<Riyof7jU#sUR&Wi*J+3AmwW<A~9rr?)~{|FSNyKRp<1;o;#Q?fqhE;LIuHkyPb&K5}qVoxKqO+<{bvf5Ok8eyRRt<tzG
_ZJ47qYD$h2ia@xYCynoSdHC|!!sG_zU5Bm8uy8WMN}0`lJb10pIgVeYnCiT!6u()EE$7^-HfGUQs{=R%FmiqsWd)HGxr6jbWuPdhVGcnrv}oiuf{+?|1r<!
0L+ztgk?4F^SpV|&};(c$?{@NbLCM8cJHGpTg%045PG1zJU&?M%FcatCysRC^Xz@#1L>{Q%MAGSk=|Nz+HsU~hZ{=^7cEoi1Da*nnrRgaX(0n`C9JZ)+NKLC
3ZLmhU>Hm{ajtD$wA?ioh!%HG6!Jj1%$2=AsvPe+Yer5bMJ3Yyw6mzT(*c#4qr$I$@~=S_vpr`cFqow~Q3FJfG2Q=v;KgSoaJtAYF6oKPsG6}=7SX6jRdJB)
Y4@t$(w)0FJzr~fsqiu-rT_yb<TIN9+xqgQ{a=beq4(W5`FjTJl#a&I73`wr5YRx)hcfdu#>Tm{)#hurX)pU6MImZWb(qJb%w9teS{V$z$#q*lA<8P2Lx2zk
x_hjB<i3zUBO7I?oL6@Z`rBM)8YBAg2oubVlIgDOL*iF0WdU)f)rnmu37#(gh;SN<A6NH}+<=@8)iV9>l{gI16hE<aSn|#%$HDe3`|HBKp$RwF%OM%UzEm~c
7Ndp78S2uZGRdEwyWdbmTVEOMDi^CN@u>?;40KY9xrtYy-<B@nvN*lV*_<@3N33#V;4!A{M8_<oXIKRzPrR$fFqiV-kJo_r2H7F0l0ekD4#xgp)KYc&R>j1!
7^lWw&~J6F=c|&!h0ZBKup{BKb9AH^pl7ZhvbdWO=0<seo(V`;1htoLS#f>?bS555p=lP2Xt{LBL;n_WM^JL9ic}#Gyj??s`JiknNrv{1IRWie*Y-<gmCEm{
NqxPXWdvTSc(;{TCJ@;n#&4DsxJq9`-J+px>b@%DKM2$}IbU)Jx;Q33Sij4wkDoq`rb|_wamHDD*NH~#of(a!nJU#R#J{dyn3`4s1Th|Oty}yQTUHj4uje8B
5|&1Tn^{{IoA!@+-NNNojo@fQkfeXpVwV$)Rpy|F=g>&g2%dTZzE#2_f;w!9zrCrH_=M%3EmbUYBY&>b_gI&h%g5TqPB_Ig(9H+{EEh2tG-{I~DnyKA1PwwC
CShVjE?lU%;#9}whu*BuZm$;c_uxZw<3@vFtwDlYsFW1vw$xioR4F9lR`uIPU20da`r@O0x(Frt9sBg}B0MZbzncR>8pKl6VtvDVh5xNj%*l<!Opn$EhW@DL
@dkTOUz;Lo?>Ik)UkzGZwG}NTXZJSclL&3HmZk6l{n5e$>{Gx0&(_ux9fJPBL)gUgcU38ZFvd&WT69gPa4mmMBh&l`B@Da^9<T(CgL^Cu08r^n!OO68>kspq
`LCQE`97idzCaQDF?@a0v++o~xLi%x=u+nI`QQM+YXHI7-}<IdGl!MzANBU!hpx2YkLP81Q%}KeM)`A<12{PGQ$Rz`l2j~p9mi*<PYT5I6T9sni-PnKQ+pva
)Z0)``G-0iV#cU5`jYKfy+X4b^*>2N?)&CU5zUWc6NPC-3=(eCu?Dr*xV41@FW|#OEYVOeq-YxDTB+iR3_00h&!Xca{9Tcd%IeGcYm!JeVx?4SVE0{JvaqJ~
Kk5YgE5yf0V6SB#v#Bmr{4Lh$5WFU-e8C=;dDIQo5rY~e2)M%Hb!j5WUrOj1u#6MD7PjJbPHDO<wr`^3Ej5D76VzEUNu_w~6Z<!`(dl6>zDEHoKtKpG`&g=m
-5AMMeuLm2+x8L@L7SWIxqFe?=GfTz*v?<Oe5D>h-7m_p=ZU-)WpoLru(#wKm4e#3Q(5dg(~9YozaC|5V!{W;4l@H!`CB+9D&FDkB(fO5^uW8T!(a^Q|0mq6
waBt6-#pV#7u-=OSLJ-^=P`=Leqvb&C(*Mj#?E!GMr?Azb>llM0(V_ZE6*VE?6`t>)j*~7j(Om06{!1I-{}Z@3EsSxGLrgKeo;dRXxHk*k8)FpxtKUgX=HYb
pP&JE03BS}D;_X&Ozs6<>cIkWZi|WuD{@pc?8{{tex2=+q}#~%B^ltp5@lhje18NCB`Owz*X|P3HLB<40qRFKmjCK)Z>8@IRO@~ZUth19XFc78W4yhe6o!Sx
yjZR2pXIU+LfZ7cP?o!te$8q2XLj&~_6@F#fZfyKsv@(~J6!(a!Q<&P)DF-IfFL@s43li$@Zrg$k5G36R0hr4EjFr|N%OIx!0RkVkuS^Dtc4W_&Xeq86i}oJ
SxR@~7{geY?|+2bL9a{!WY*94RVo+Es%wBxAUWbNGKqzk?#G^O*Z44*0@ht+Um^dU2203<%89!5=>XS}6UxDJc}}zfp>>dZLTYRBet$Chj2I&$!(|lV4W#XO
e~5LvLIuivOdeHv929O8&L@n$h%w8Nni+I0AxJPV@jYWI()KdDny?dIj)a4TqKExOk&0;3?T>e0@K%B=#P=2Iu$OIPczBHh#e7|cW9u?{Q0C8<XL>P!s8x0!
CmQS96sLt$9T++l?pkM?QnG2Z^!s>mNHlb~9K<KFD7PR3m<{iZ5z)AI68`xKCpLV^qB$sZ`|`7x6+Dp1GY<}Bx;tE)8qbE-pqtF~Y#JM0=}FyebaRD6RH#Tx
vgpym?MJ4YVHz-@6og{yt{AZ89Gbh@Npr)5*yD?Hk23G2+Or^kkt~=_M|7d~l@##tWujW_>_3c!G)h8;Mgy3$H6TbcLg=x@BGUc&jLwB{ok3Y(?yD%sGIEJw
U>$_fwTb}nn3&nz<=x%DI6Oesc-(OFvy<Frg^HNmV^E!vXTYb-N;#VZB?MZNo*#@#d_81j9a!q6O9QlyCnHZlP#ZeJ+!!Dqyc2*_bL1$PU2=(d2rX_`EvbDR
HZ+|SCKryY<%!SfP#Hch5VQ1LVSDZf6i73T_SOMe&Hm(Hg0yvMv_j3O+DSCe@+46ZGz#B;UqyO>4?NtrDF-P%tk0!s(!u$>g2pR6`$e~Z{Xw4TV}MGt{WWE!
=o5qE6V!%hw<GT1>F-D5H=^gv#(E?rC|fxE5EJu&VAF93=CKy-4?&MBW3dw1S4yO#DBUY&qVu6L4FK?P`#-Y0ylg4C2*{EH!}$=nZ`lNaOJFvAI_=wL*~iQ+
_pmO%BQzs_2=O;58`ZGA`YW3WsQ|d6LJa?;^+g*l(wOGUmo#c-L86VSmVSV&q2T{Hi6}Q}ofDX{*-jdg#P|$5)sc_Oz%hVNo=&6i@d#oyrnIv=E?WzrjGMqH
p_J@Dv1HEwMV~+2cC#LMBK&@7Q>sVZd`{}s2RSaK7Ixb=;C~n;gm5-K@(YSXSQG4qaLSwU^%(jI;F~@rW1NQ*&pj=wU3<SXg;&ME2PESW$9U)%Q)vG@rc3pE
`*4tr6W7|TLvukn>rtVMs?5sUHYWCl-<X|l7f8<23pz3ygiZL3_8~{<rM$1c{DZU56w6Ksid-*YSfGr(vOSZ(Jp;Zb!GAbjpi-c4IaB;NjlhQ_A?}ZS0=d>K
5njLqC2Trjq)hx6TRnCLnMsRg+!!tgy$z%K05NyNlqdBrZ=Z5V)nNI0DM?EBI?C`Y_d)fGV0K09<V_a9R)<6DSzbr@*k1gk@%&K~exf9nd$Y}Wx0b;ALHP<q
x6JB;G)7NIF|Poggb7@0HtVPTQMm-x>G5>j%K-HvEvwR9jpNmB9m7jF>MxcO_6e^7qJsN=X1y{!dbB&eBY7RP;epPXZ0-_-xw^<htp3nEjF_fpp1de8DGH=>
RK6m7+AymA+3{Ks({F4^E`u_W-S$6mM@%wg<~RuHU+wt7ZJx$H>$Mj?5TXJ&DGnmx=GBh)DB#+G%%%8%%eT;+r%d*B9YM@@$ZIZ#=)A^ar^^zsjYP#aviMDD
$-$lI0Wm%Cev;te7W%*eThFeNLLXAl-aAduoqra7CqGUS|F@Jf`$Gg)MSNlp$Os?#6{8WXb>p~&3jW~3y4WdSH?s<`$=-R-^o^7KY9eias7a<4lRhQ^%G6MG
*eDZpS3MW(uCZ7*@O@=oqjjtdk?8iu!(|TsLn!)sa(P4-5opn3$^x}UwtWjzGM0?8qB8Jr7!sD`%3rmN8N7_ujLvEX^>*!|9D927Gi-ZBM16B?wlwBq4hsxG
>>lL)wTF(%G6*xy+Kx?9@gokokBT&#_N593Pv*_)_N8>p9p?4r#awNEnH!@=vm?d=2*|O<J-Pm;^3!|-eubflp2i_zxBD497n?am6*KF_y%Sk!kRPkgGJ<ke
KI{A=0qL{blo<tK#dcFkIMm`}36G`R^p^SE%n&ClxB^yBI&>}%7TV!oP<mY9dpS;%5F^jOa|=xcD4QWJbl{stz*gK|4?FuZf`r2eLRZMg#qHjeZ$=r8NFT4+
HMUv;g0$r`I5<MEAOIz=1gR^3V0<QDMew1c9^YR^{3G(1Cnj8~1x#6r_zSqb4nLILcjmP)<5P>XJFXClccVG8BpG;g@ucy`4C7pxh&BKk(e~~allKjPF?#it
Wn2mrjy+NP?-GVUjS}t1(>f5#+))7?iSLWD6ZAK>yaRey<%WzkMy6jqQhT53J6L>42;Bdxpewt>sH1w&`u%{C<v>z{Yl5iC<R^??9pgddUCtzRYz+L>y1pdo
$hf^y`P5^NW?((r_@?tucT3~YBt}4tv8*^fwdPXQS8B)MeX7<dgl)(kUaqPR;X$(y*gn#zx3zhHzIoPv-TdV#9=}~*#p0Qc&eF8kk<tlUvn}X6k2>WX2mV)Z
l=(!76fh02wtcrN&I&xOuPx+M?<Dv9v={8WSxQ|YEfhK~ejSf8>c|_$ju`nA8w>OgPwTc$L3<LC_sxl<4jb>hSv`Dk7bPsn{i+3ESANp;M_3QBt5VINm3rcF
eM&+)F6uC=d{{H{pA%KyAX047XKIOKiK;<0R`dGG1^tWmt=><Q81FBB_!T>Ka)lDNjcUX2fIY}!wuGRAzNH=&VH;w{!Ai{=_-mE?j&xu)a+w@RdEb(XlgpFY
i^ovD6Df<fCnslnlcVnzKi@r+J{aOm4gC>+Qy}sOf&b!tb(SscZyy=4UW0Dzk`T>U_sQD?$-Rm9d#WHuwW1P}qQ}XlCfz_$)UXa_ECqg;>tt_OEsZ`jIYNEy
uB-BCuRQ4J3+^#RPHJ~*8>cG3HhGwFk?EX19pM0pPJvaN7Pr?g$y6qImF)A`0v&Va+G2!75iboqL@ibS<I{Cbc##BbTqK!c8#IAx$Y;|v5f<(t8H&(iU)YV|
sr0slDg>`+w7Rydv<~miV<no%XmXs?^^G=Ynw!s_nhj{w&hrABR;je7B?cDIEb4P{nue3Pipn-{&C)(TcPp*Si+{VjME`nNEu;TzTvVx$d0Mv6nyVZnFzW07
Yt&S<5;gt2G7=cPz)Ho02!^10NIFfKeh4Tw#sbR<Yol7?EAGTRtocar_J;csS|fg6=xTAno6+@zb?>D>5gv7vjRb(0A-Aar$IU#&p_hW1>oduvogAAfV*87G
@Y!Mu@TbJ~`GWUhpb*_Tg?7?p-Vxp@;xO}JOsLw1sg3DpQ@P!3gLjq`qNrA5TsY<T#IyWFr7F#I4gBbOE{%+d4iFTq{4!-tZ1clKp~A_U$1Muq9eUv`O7%C9
%@KVwqI>3}Jc3NsV$egAcXJ{UoD5qQ5hbKiT{<peqH!ikIn`vLqB+Y};PUI}JkR9~w&U3!Ru2CZb|*;m%j#)XgBDDSf3J$O;=Df@wgV8p2dco$s%-cxPuz1)
9zl?fZ#sCS>Xb4QsCWB-u)4q)(Uu~?w9OEd4R%m~C~gEqdn>fnQlsOkCv&{wS|bqMYhHRdmJ{ULoXr4+PgD&0mrQ@;zSxt}4cyN=*($WPm(-dVzG3$Jh(Emy
N(8MTZuzk*$68A)nk$P>M67N5NOqRG11Hcxv1>9PIl0bKFzYuK=mt)S+@@6@XlSed932T~7Ys0PEhKD_g?L~^M}yVduL5%>6?iuO+~W|}d+A-fSJM03&SK%A
-gqKo1x4DYQDsDCaC|V~9<Y<&HJv-d=<$d?H&7N*IHKRTy%seI*hNUIY7t2JWh}oBWK39}>&PF6AAxjgMu%z;;^d3vmufwmR7=ihPe2LyU?Lpj7=n>>Ys1=r
HwL%>?NwQg<Ex0i66UG6AK7m-XyGCUAmmk{*F<K8iyJxmxv0K-s-xF?(u&l`JxxL!oL-4YLau_ok<WoNGWe-ZiukV{U@jNuCkb9aom>jCo;6{)>=)s93|Sj`
5`PHv(n5H-rWu|lJFshsyO-VfUiK>n0pwdBQ8?|`91nJyO;`w>3^fqd2;XSYC|z9$1Mb)=2p{4ZMQONP$(NLVaVD2XJuqRcr&cM|DygFY9U6o+yQcC-6ODRl
;if{`Z~|<?f;u$`G4m263c}>G`C^<V;+b3dRn6h5IC=`_^q2z%OJtl;Q3q1RO%FN-ma6fd6OTdC7mw#jJ~3(kNW=UWg&<a17YQnlCR_o55$J{C*ZPJ!T4?Aw
!LUl@IY$NJCP5{7YKyXyg|(_B+T5mPa`!y`c-<_BIC@-%%q4$kSh~CGjf;BC=<dU1`$I;J1mUyn+eSP<nV`YAsNa3?)*&m%Ll2C)T;ENxtR7r0W**R%aiP^?
Nr_;0-W)cdcjtxl_9q7FO=geZk0bX+(<+ml?mY?{hx>t7>`U<4d{l~^*F7znKm0r^*(y4ADT|UmpEpFrmi)!&`Z+3UGl%9DNG7c|HyBS0HOkEv{NRX#)E4YE
_Y-^ZCoY;Y2U7H27ESmf7~tyOgogG_60&KvlOy*~ZPNu`TYG3G@U!O?ZS>*w3qom9-j5{lK{*0CB+9VzHQ1Tv(_RwJdZ@3n!y2*Z&h4;?3lshwlKHk=JrNXY
kxH;z31MRoq%-Y7=vN~J1mOh}J}^X7Ip@6PC?wwo2H5t=R@eRT2GBv2Sj$40T8v}=vlwu^B^_#d5Q=0s1{*j-J!DfLSURVT&kni&j9jk2_tQ^TykZ7nD!-!n
>sls8qQRVfAD56b+7@w&dFfE9_oJrwXn`muYc<1yX%z(IfvR!>lGwfNvt5G)>PUd)j_+a4X*dB8Tr&V!E?kYP5L4kx+N(+wDmsQ_tG4^gpn|n}fTGj*y2o52
^i=|B3jSZTju&^k!ux#e+t(j-hN*-g>{^pm;p-LqH&<TOkY1z&o%)Q<w050cqDFs;N@bLSedc%kmivLKup!cBncD1sCv%l%xf?=>v>GK&h)}Rcm}SL^JaTyf
U2EP_h^C?8QCiO1dp>j9W#sExS71*$$hawWx5Y#^5F0irY+c@wozDZ57Gcsj%KoG8Kd)RwrRkOBSya9KRVBu|Kz3<65j$=kEY$}-rM6u;F$`Sdg2fPFc$!{+
T9Mkf1Mw(%>D<+2wWv+}Te@O81`H7Px4s44nRKfb&bO>UHcyN%sY$f0USgvTvva`bXavFQ6|_#jt+|CHLY!D(LJ|fn_466Wta~bxp7F#3FSes3>F_=XHSWr6
kCq$&h^=g)T-95BRyx?P2IdrB(|OHo784?5z+uAl|KmVa;0D7+xVOKzz-NDOvSGfyL(ByFJW}!w=Fc6x=~~^324qV7E?)mElS~)pExTxDnB9!%&PE!;?ou7w
U@ga7CbVC$3@KGON%|oV1F;F8p%SnQX$*1@4Moz&6AbTL?i*PnGyp7_O~+HKlU1v0<FpId;I|kHQal0U6(I^UhS%iNkcA8=+b=e~{(mqRqXVX>{*{W7bOHdL
AL%QTU9@>SS(y`R1Vbm%KU)o6=W$gxVX^=CD{dR418SQI`kV9YS}(YeG9)-_fr+KZcrUE{@ca^K)p8P1T@v+B#2Z9HUzlxIFLtAE?3z#=CW+o2Sp8@d!8%^7
#BS7}4(ErP`}5!!wyai{c<%>Y`N&MdxfTvE(Hih>&0C9DAfN>5R+WKKiJI=E@T8x3a)5kPnt#+wFy$XsUjy~R7|RSNO}Z0F<ounFznDF{glghFj_Sp}Io(4z
ahRvXgzouU$+fCVY7YhRxA0gGr)gN!*t|bsPDrt2#A$$hK;fU0S>X0x!WN2S`;!vbd+>B*^WJ`&QQ^yqPpIjnK}SOORXp1?wU-2cOb`sgM4#|9I4<dq`79Co
3H8*YzjT@2X+EqTc^VoJ$%xDSYF}^V_Dd|nWl1J$DHG^*$pgmOA-d!9+2qVRj@sf&hktfvjg29wJ?c-I_S&tNh+w`!CSGP(4Ft4Af6pU_cE-2x=6)wp2vt7h
+Z{#QUHjTD%*BlWDYiMVW9<Fom@A+^kV)jKpo3?fhVFQN?w~u>$Aq#1eLJfwfK^UL@0hqzmYu80Fcp3Q%s<+U=6A{vbr)GBO-Kj^XsZf7Pq&pY397k@q|M!B
D7V%wUi*D4?m4JBZKVAsyx8Io7RqR9oEyKw(KjaLjyx#b`>X&yu(<p$kDj`QesUFC{uh(txBcBSf|f_%aF_D)*AcbRp7tOhNk@TMP3#}VuDr4ig4;SPUFLK_
n<t(D4RH};K{L#M(}Ld5@BSOrWfGz#0unn@mWTvZ7X-Bj74d)$E1P;^Fh0bY38!_X6ql95epu}1X(*xOMC0DQnK`~jv&`H8hb|^Lhfn$72Ed5M)FL??InG)f
heaPjo3^!o#&cV3E0JduM+yZ0sV(m7Jz#Q6|BI90(*tQ|Hywce_zo(=<#?bwFXVz!!t6k^ABK5o3(&_L>#-wC?W|MN?6zjgC`shfa2{+L90!V)Zw#|>kF}3T
Nrg{;s+Y+_+V0M>EG!L4WN%)@dZiJk#pFZ-CG<7E5sVm=r&qx0m!1e${I*I-lLB0sWo@F+F>YtG5g=H9Fy+`)gh8ipp+d5rtOKcQLu7cQ;E>KfB{9L4zb@6R
-7@1(o0|#DG&{S<*}Z`!S<z=h6^x94{lr_(NB7k}VZN<|<zW{lK!y<92458C(94iHJi?!(+te+o&nQ;HV+BIdHHF|wgxUmV5H`B~GXI;ZWPLK5Ss&L^`yJdJ
5g@aMhOoygm#e`mSwk9Ea}sAUb0KsXlv#WH_J=nq+cIm=ZtXcqzz^p*38w>5($4N+)uTxc&V4LLJslo$VKNu!ZNE}cPOXKUyA__Sd5HJ*6gi4)E+^|*#z_Iu
#s@9CRDF`=foRppr+7sP=uf~UTdOGFA6!x;e0?>$|Lx-$knq?S#DZ4VSh0Bx74=$u4iFr?qHLMM0V?Y(TT7;r6~MOjjJDv#fm`z)D8c!75#j8X)-0PA1iLWH
GiZY~rZHY#{Dh7>QxJvRUrxdtyet~--2LF$Pnvv{vZyXz-;u?DDBkDu&!@J|Y@1Xbw+|gfEAKqI&PM#B4flf;PoKEBT`r>~2uCQ=oca5!QjhCP0Ru^FY<pI>
yd5ahjDURvE`&t$uUF353-(ELwfn)F<ek@~{lGk*Fr4Zdafrgfuk})z5Yy$FmB-;V3Jb8BaaMtT^mVf9=)I3_j(^P<n|`<=VIv#$B4Iyz${^!m$)!``40B?s
4uuGZa=cn#>Q1(YWg~e7Z_g4{@-T+b&aK}{rk$6Gls&plwyGo~5nm5zok=S;$qg4M3|Qj30^p^eNF*;g7S#u)6K`4@`LxSd-;%n#?dHCZPwLK_U!%uh=e@*6
i(VI+S$kJ0qZ9)SE@*?9yEERj@pFD)d`h0L>S<R5Ds>hcFMsMCrj1*oc9s1NGYdr<<1qvyp%@)B1o8=~$F=mF2}w7NB_H0>F)ZFluHkXLGlMm?DcRF1IAvtV
R1Ww?EwSR_0@-<A;^My#g{!QU+MBjf)><sj4$Jbk7-jRh(}r4s`J@RY+WE!MOvZKTweCjS^&3ZcGmue3&E;%#3^u*x?h<QNtgg)}25I)h^OuS6YSH0ncU!y+
EW)Jo<@34wyfw%R;o~dbA!`*B!U%oQ_@<3Ut;Qj(mZMZ+(<fLfCt1`z>OJ}-yQ6|-sHVD@;t40?37Yfs^8kDmGrj!DvbR^IEs70{i#s)HXn-N@P2s|`0B&qH
K!6@G1_JC3==jxx7fg<>+VQ%nYwLbv|9oVEAC~f2p@Vquvi9N15-A~B^3>Ar0*Jc{@neKP4Uzg3cuCu<CB}$c)>{wZ-rik!86eE#`(8GrxI55cio7i!{obXd
QaRo6-0l`edhhMXmBqlu+YB(ksv@)J4Vc>9Nv^cO_Y9Z;Ms8{iY=X|sCebUD3HdjUVJR)rh6So`jtpg0x`ibPx^KZ<M^)9myp^@vP-3d+(FS4{?}Rs{k{=#3
`vK;faq1y>O{>;Y-Rmx10EEb+`RYyY1wtEXBRrBc70(x(R1gd3S5mQ(&8IO|J-n=ts~72JGMMxx*X}V?$t11Cltun%k`jSorc^T(_~;-qhF^U<LAyF}5dcmN
nChcle(d|d!Wln$r+!wP9G2e9BQUPZJOj?X$uMls$7(y&aU1!N!WYFJQugpV;`atmJrREYt?13k00@6oYEArzOABpCwJ@q%J3l<dnkHUsa6cAXH^)qME1;k8
Pcy8wlHIZ(py+!A$90Y<S3+tM8bkZ+GIltHjK00))XKiPSwxsoXHTWh8J9P(&j@roR~OU}H+~~7;F&s|=9pI;mcS-z@5$7jeZNM90c_37U^+ei`kt=%7H*b~
IydY@ka1@s2737GG^}3ikSQBRgk+N!dv#}?2=%MM>(E74%u$t}Y!_-BvHwB4+R33v{)|KhV0(a0L$!?LEp`9Cbaa@=K?W4uvkPHEwJ=L<*-cbp#6rMpqEC_i
VIi&3kW(D<qI}jM5-SFRH{!aJle9NxAy}R6e*6<bKNS4D0c>A#2Jlt(J32$wC|1#)k~aPt^Uws-3uKiAhPHQu4uNfPjzJ}i$~|2_tM!<@;awVuohE-UKI(88
l?<`|y0b6Y1<+3>C{~Sot__^k)iBy>Zgop>T|r#tGD#|_UteB|%ea+Ot$QUV+JLgsbwW8C;~r$kPXfvO-b6rg*EUYxoCakD6JC>k(%s}357b52cxpKLE-*<g
tbGXIuNiy20N?4fxCQmz_Vj%q6t@uuh1e(^XP9~r&6TQiz^Z=(K}V$;eU-<MuHAg#Y^NDT*aAIkYH@iuCRq*K!2L2YWlZ?4eU=+o<DS5G1U;uif9#Z6BuSIn
;3uQLutzpXYxo21Pj3d_+noF3$dMuyqfgIMboA+`Xk(Pro~7U1C+d1BKwK1i*jz*@&bORptWM8v<)bGfWF_$F0e-+}V#aY8z@O60wGX!_qN9*P>cKMY%kb$*
GBf*p<8VPAw~SXa5j~^UZrNe>u?v593CItR$N1NU(@-K$;rp$sAk0OB$?l(73r#5!k<iV*b6}&hGp;1T9rr8Sy%3AzK80BFMRN7?Rg5cA1J@4Y2!MnuOC1!b
1f-@b=uyK}C?%pu33JFpe{21)!`<mu-Eo_|9xsP=J#nTRCJ~0mv&w)QT5BgskNWl^-Qg8MYx_{wM(2rb-g23G(;Bam;qNdS-9|*~-q0owaIr1H3#inmo5vG4
D-6+5*D1YT4Bs?h-6*rT|3zkVSog-_#oCwj7j0pMqsEk6>n+l00n#lE2q&K_9Y(Ibf|ZrR_Zw^2F{a>tU@M5vDPr^BHd)K7U4SgGL&1W^(D{BA?e{X$<L|2*
3BS$*@v)rmkQDwiaN1?#hO>=Ngpt5|7fHS>mX0z>xY9s{y>q%Te-^?ZBxVas38jkeE15|OR73%jLtLtP8(D(z?Y(zJT`aiNP0`z<RCbyI-AQ-93sTK+{w(_8
CATIOs&*Sr3#S@AxmFyMVbag}GCKJ;)XPzNjEjz=m09hLP?xg@f!i37T}VlVVnLe;ZvS5GD_)TV;bds1-+}H5D<s!?*U6J=r751_{VZ@~D^xNY20c>ufqLB4
BJSCODfykl>CAmqJ_mia)Vv0AD^h&ehXddED)3oe7Z+r|W}&;B`JY``;z)Rp1PViShH(?jO&&Y*k8Lr0)yRe1C{?Nn#Sf8P<c?V#kk;=)gy>@}K|+*zq(O>C
O1UvTCUvMIx{1@?Uh2Eky{|!zvHKnip?=+7P@<IpJJY#|UXxkYWikho!kxdG*gL*mO23{4GgVf>;)EAmo*D9HRCk7+{X<?R@L#rrl2rW|*Ui{$O)~MOcTx1P
!G!S%X~j#P+!nGw6{ATKlJ?Jub$Ci8f>}N!bwouVJm;FQ=I0tAPg<8iJQwMRb+>vTw*6RlF?W?EVle-J?h(M&8!Y^8wg)l0MM%g7s?Nr|y@B<3WSYC%9zVV^
HgXQ5w(v~1ovld!`rxLHcqm%Ge=ej8H8h^Dbf0&344r4Y$I))~P}ox@Dc;J9&IjNz3GT#v3)LR;hHpRLL`T8<va%I)61p|l=$$o!OC8rq-(6>Z(Xr?^L;L2a
1m|n~wj$%VC7Rpds!N2R4t_(^{IIsWl`e;I?nzLuAQ_C&WVSrWQBKXz{nm!gej;fexM&)9TELU0)b>;sdIw$g=|5A1P0&hU`F$H?3jfwtla=OZ7ArF2v`sJ_
FvA5DytD4O9QvDWsXnkGBJP*Dq2+H0OaJ>2*(y2XYJe*%Y92My*uWex4zxfSl&)O!HOa4deA|McE}USJTq5N#=;|X|Fluv2nTFW(H5;HsJ_>;al3tayF8h(%
Q$HVgQfVO)Dc7`-tn`*ubMa09B}f4Qx^hCgPfX9a#L#7Na`W{);VND8l^ah0Bx>9Kjmqa#APbI1hVk>qO%Lo1p-KL#soGkf<ePHIf=3LR5(<hl4&wj(ffOVD
e?4|&6ki|mVlX$KX{`S4LhHEnX_L~navxd<WpJ&xdOev&?dFpy5m~k5nsK~u=r!Qw2LAJlb=C_H&)hQ?u1QAtUO6V!wk<Fsl51#lQcdxmmsH!@dg57pP4$i%
YDRlwF0Y9ZB7FmXb65OnF8>45<_Cms<WEv`1z$h->|{qXQc7<FwRa(|a_UflHH0mj+mhZYKsi&fRONd@{~T*yg~~YB>QK$rao`)Rx5(O8MyG^nO0VT(vG5Z&
ol#n4<p3h+0cGfcrqp}f6Tvm*ca?M|_p=UJx2$FHRHs@PZX|5<G&UX*w@RH*L0QUnX(Q3>!_;q*E`0<HxFjG2r1>q_TFLd0iLD6+UKV*>6(kXTf3H4Wi!e@l
)^(Vj(IRO&uni5e1Ris=5BTb-$%`5x$5CZ--V<KlMG^`2Lm-}r@B4jgvEnX-1Co@Vn(^!}JWY7gOJ)j%Qcf)S6h|4~z-sUun^IY6-3^-zy5RD0`CuG8=uYK|
)QBgJJNnGHp0FjFijAF_bt2LgcnjvIKUi8FhNxY0?q4W*-^=T6TeNh%tptxbS<-u;TZUYqvQF-hYeAcCZ<lJGQP$`2?}mFvtG;zHC<5!`0ErO5+1lb~smZcC
K`W#BE!5`YF25NhN+yj(?)f%bMrFS-vEaFbkBWY6GKe&^fCp)A3g`OgAbNDvHsi)QIcP4-dumwbB)F7akDhtiV=B!gw_buiO#97Tm4b^Kc^hyoVf~ZU&6l50
5UczEBB?XuAa&RHYJ)<a!1G5i!*Do7npb37iqa9$-jZA^z+_ix1NrD#r5cQaeS}?Kb`hLhl<k;X`|%z{Mz$0Qs=z@-EDq2ZMSC`2$KiQ9t4{a=Y)aS=&1@be
oGrD_<rJcT`$eHc+i>8N4smW(*D~d;vv9XVD>tF-Iu#PtWAq4<*xyC6Io-HNU#NK$fJ=`<TzH(Bt!%`HF}_9|D%_!R_!2t3GGbEuI1kDd=Og9O5{-b-7jSEH
nep$aZnRzChh=t8_ROeu_=kR4A)nV^CdN6Hz6U9ETRIylHS9riI5!TCO}x)$Oes4K2j>s<+CcT<s-abb)<bv=?Y&#BVtqugEF5sf!&MEgUM~zIrO&+Y=1(z(
=MemmbyBgqYLCJok4tWM;ve`A=RsWLvcZGwsQJIJ`XEUsiDHL-sHoulONspfphT0wBP;=(F)RmG+<Ju6*G}CSFdIo>*?fi8jlH%v>Tsam1DZSUr%KU19SSR{
J#QA~7eoxu%u|IvDAyk6z5obP%7f@4ra&SnD_7`S^v<QMbV^5OT6o$80c@<(-YqB(6iQn%Qm%&1g)o?j5u>&+@Ic&02YmlrSNak923gGN?&5S<P^6yJS8fTk
TlDF(p~-0;awwlN_mKq0mw7ngFiS8Iq&_<yCEFm|r4}&px~M~r+e@P6OTI70`0`($BAdFhk5kJd0WIi7;C=PNkKSJVD$qIXt3&jA5sp73Hv8-}Xb4>&y#<$c
d5!;7xI~k(t&uC;Vf>6LMr>#y15Fza21B!%R>zBvoCAGxYkMgW^ZtKyJ-FI!h5NfHcxymsib>2s!zV*ujLVWFmOvI$I3r-3z}9i~`{FReUZ&E;I`xr>v*kp%
vh7PHW~4_M!Qn}><wfkA+QrC0O!*R{HbF!?uWN_>@XtM;VHjyAu%AQ=)ce5dFhcIplD%i)kLr^_j#N-!F`OSR+cSP~Ire3WzhL4!CIg55nN>S!yCe<?jyMcM
>i^a((kKFJ60i~}dK&F%l-eg8agp3l2n&^mv5T_8DrNQ6h5altcU55W>J8+UCRCYB-5i7cl)uA!C@0t3tv;q^Pyui=$LpQ)CJ`iBpum2rn_pk298=Zx_o>#H
DQA)sSqc-3zDM6>IL#PJg^9gs?eZ$X+$vZA+pbY^iyme3MuNDI2y5g$zsbM;R_F4Mv~e@9e=l%AqoCsTj_v3E_%08cn2m>bN-5BobT9qzs|TUucwjEjJToV>
jL>ZfqyzrB))kky8WHH1H~{SWM>#Rai;M$TX#h4>Hou(xDubQVjyZRj0>WjB(Sb{&yCNSqOv6ceiRsO=6r~G`1*^5R_6r+6tA?@y0g=D(mbL7+Q+NAxF$)aL
^vNb+<q*;n@jvhB9+1-VFkvXe7HR5CccIMA>?M4s%C2w}c;Fs81a9EIgmJjGN*>z1A!Ps(oRXzQtB=eQ{nK%HoJ=8#vx4jEWe2dy({?)A5uK^@H{AZgYbIkR
5Vc440<=Io5VCMrLaW)8a^82>axnuHw_L_#mn0(#`@Z=}fB*{_9Mo{qcI~0+IFY?b2i-1*Qx<#-=KvtWp@%{wV}?C>XU{T*RLV*=rajs#+Pv`&a8VmUrWHc0
Ia9KyB%_9VdUp&E0ZqEG>ysD5m5q{qE4l9Wjw-?%UlmZ-0njLoLW*J+dG(g)*#5#o`c^y$JVMk_`_|h*6*4c=126bcX-MBFjrTM~FuR%4FGH|2yF%9qPiXl2
2VPTi)<Mz$EP0gzOAoA>$)gGF@oSjr4f#7OksF9Ia9C~X=U#l;ChuiJ<KR1!QuU$+cJ6b_Q2mI-AC4soJOSYs`p;3T_+zSDFyq<iYWsG}d?_ZffJ*bL?IGVA
z>Lc^)3l#{KhroMIt#yaXk4459fU=L81?@r0Qh!9X<ekV{X%dx!Up?>I_qm0utdMoc<4%7Ci<)mcvkx!8lJ-lwWu7&*lKCvlC%syNO~c-lp8`6J;nFCYe)Ai
rC||efuK<-wm}A1jVfQU3MqFVh0Ng|060K^J$bgOi<J#<qiF3u`O-u8`o=J{<`u8~{_lAUWE`OC*qw8)qjj)-D&RyFc`~H+paz2`!9mEZyg%O{OiGf@0P2(p
oiR@6n54!_Sx<2Xhkvzx3LwPN3CQS})w(YHL;pL-IPgGK+rgcRRX`|iDN(feW{3R=v`ph%2haN9fcWOUP9f^ADBJvidZ_V?N^6NCuji&hI>}g=m6|BB%C?&W
HJ5uE_!vZ4HTXN34V}%1JqX^LVrRwCPCLSpTQGPx6EVS$?3RUIKG$x<>S43AGyOWde1_~2iui?+3CD>I)BQXo%RMTi|BTiy4zpEt<=*swhDTGoZWUV&QP?Df
wEwEe*Tqm2GX3eTeP;fnj2TUK;FiAbJEQhXyI7qQM3Sd04=uVD(SDlVMpDX6Zz?$vxS&vM<hjh&tSgi)A0^rWKe@8m-?^3kcm8>9#jbB%WtkAMpH!cZMeju-
O?aKj|N5`m)~4Zf?<xIAPk8ltcGIzrN)P-_PCq~k_y;zJ3j$2UvBgyo%Mj|U_zM$1(@I0zu(3;a+Rrt>lF0u{7yW_x2(FjPJ6mk5v#wUS{Vm_+G<x%KI3url
Oz@UWn#2NNl$}c07&BDIms!n9g$NO*DXBz2!s$(O)bEJXthEUP*X*6o6nMBMgQ0z1+(B5xMcC*~Kn@nF#b5jverTTU6k43ihHaLex<ro_<Eu_~+rmK4h_K#l
Y5t=_nvVbzB8cBnkW0_VO0QmKbhg!PIj-1|mH4%<YSDmE?jdy+dtQcL_u67(e}E`LuC+S$&=ZNW7z(~DpQ!+o3#!m(v%_2j2f%`lZ|W-Y+(Q5$Qf?0%9Z?>5
cD6Q97{{TETo4^MY<4&i?-$tm-#QRkRDe8xkaA1SmRiF5JoIhB2_m5$j~}lYuVt^Z-b-iDyH!W;#kufg6p|^<ZR@3=L-T1{&5zn0aAS5I{>vwt2`|8F^N81w
i_~wqY$gQ_A(904Jj=}`ditfcEbp;>eR`(3RfvCQ($?FI{c4s!&lR@sBikDD88LPXpb7qb_D4D@aH<e@Y`~CXX@aV>mU@f;n9ufy(6bS+ofx?pxddg|#p4~N
)XD)(Dn|yRsb1L9=X*sh7s)Gx44q66)Fg)dTx6(Q6k-6l${VTHtt{G0Omw&1Pd4HW-*V4#Lg*}fZ~$fg0nZC}RWRf~m-0Mwtq-p9GTYe<DT34~7O2$gHV>&y
rzhdn(T+<S)lUlb%p!urePMW4dt_&!ABveb1rD{z_L)nf8<6C?IrtP)cj7i&%nhli3_GF%MT0#a7!ai$96GTl)a_frpOvj~&D?Yf4ppV^22phtPt}00fTjxO
g7Zm%6>_GBV#MV=9(djtUeSOgWqw%X{GfotG@8;_Fdf;A0TSoL3%p5U<W+N}`JBAB9(xMf!43hl&qFM@o-aKhRI_kz`m8U6=g?p@wBso??Adf0iy5~q{00EI
xe$O}HNUo8Ik2XuMPrYprMI%J;^LkId$&tAr8s5XkLnWWNpXH%TZc|gCY7>t#;}-?6G;<yZ=V_hsyVl?fCLfW$F=)TbtCkyx-4(RhHpkAf%I;ZiaZi&9HY$`
q}tWB-O-b40e-hxI!!$>tV<bLozfvSpOnW96O5_j;T&w;qa-)0hkA||x1-F@H%hQp{)I*)^TNbKS*PpoYAn6AHB#qW{<T{s3zKxpZGF^MQuoz;WAs%TH7X*#
Q<T^Be$*X-oPgD7!mu~gvCMUtFU!db@4KR5SeFYwsjtd1%?on_%OG2A;oJ+mqd|)D;zJemMk2(@z1KG2&09O|lj#w&QhMG`)?Coj5Q0UbR03cDNif!j{U_m#
th12eB_OUIRGNqu6R{Uy$s?Q2?0v?qoI%e<Jd)dZ%<(J7G-2WlsH!6SEFB#;tsD1#zI?H|So;czhTpzBNC<k3rxz*X-9Z}<o9Hj~@%-^3q;RDC<4&jn*6(=;
v9E1Qc^|=*HHy1Za(9(INVXcYe+O+5f~#ZOE(8SSsAGO3@*7L2v!FE+ezR+-3GcF^y6!~5DlM>tXiE!K(;2TT+MF?)81!``-fesC8S_E1KL|BLF;&%kLfLg2
nzjFv=&7eyxK@fDpy7b?5tz*SVcnkxRjNxb?u<XXut?KPA3lbJG(vvBgmhUNpDku@^Mes{H`@wdH)aB&gcUckOty@XfwO|G`g_;c&BjqHGo8{KM78MsvCd@y
@eI6O%{36+Kd0UiYS+l(+7?lFtc`KMzcU>H^_8ou0A(#aK&Cy-RGNC+-=pPvSR&;QvhMkHdu3um7T-^PA0xToOjm3~^WFV|k8b`Edi8i7IfmED-~bKmo%t1{
1g}ha8p*Z^*U2BXd2?a%&4SZ&{;<&@74k1|EwC*ezbmS-MtbW-dH3L$<!~@up3>KTLIocQ?#hlKQgN6&bJ#q%i*I!1i)=w_QcE{}Iy`?#tnBP`XA`=zfyqcG
<h-RqgL(y>Cc$cA+}#xacX<?#uv~kxKl`=lZ^zIIBG+%zj1zT}^)IWt3g;k(BYlZYS4DfM&zHtPdD1xvdTbhZO1mwSXcgVno7;BVviR@HvQw2dmSZiiq8|$_
2?Z2Z4u|D#mQu$<V!+8xy?}=q^8!|ouu%;7QD@OEVRl1zWB$eQuJy*KSWB-P!G8nM0o_f*%m!%+h(j=luFvQ?=C&l4o>xj(oJLlCaxoM!Q~K|53bA4GnNM}^
obRHJ<2~+v1-m0!(zYaL7}Rw60kDcC6O$haLWup+E<I5DqgeX%R7_<Dk0N*dgf2Hq9r>Jy!JBskAwB7=^1w`R?gcxWt$jVJC&b1{GZh<MxpBrg6r8{iD0JrJ
HYAp{9P9J_=qFZ?@wOw|-o8VWww*xy>B1$Idl;?c_msS3!mZBWAaD*_x7c~PpTUoyFMFhaYT19ay#+tl)=K*F{);9?ON4qm4~+&c=T?d+(rg&p)^5y}2U$y+
xZe|qx+AK#?|rE{?`*tWuJJ9hC*qb*l&p}eWUj3r-!TaX9%r)cKh{@L5!A5pVRY2$%P<^k!l9U}Ao#HO)dPKi(yMVBWDww1tIb4zpaSJH!3Yd%AwTU!%+%w^
`s7goLZwGUp&3ImVUdGU|04_WxCHc{u5%1afg7A6p6Kv<N?H_yMQB}yeKI^@N$4VAV&2;31^aND8szNmT&ff;UE8JE&Qi<;<HLs$Z+B@}u=_`ZjHYgs4{dMI
KI@}kc!7`p*7!J-=5QSA6{%sB4z)X^578h$wNQ<g)t*2AQgkI$xH2#?Sn_r)w;ei^^BJyG>m3W4vn}ZQI~ipa8qHTDd97&tU^4gxBo}!vy~3gZahWcb%sVd1
-K^x1d)|uI37J|2&uvZ%lJ~9id(Z+#e>1J^L6IXFBM6k}oL(A^Gc11%Ylh)8wn1}5Dnz7&cY#8n8n_sG=-#IqUhhK_36tiuV(Y>XhyQZeJta}Gufr~VkbYiq
C~uKwN4ZGh1`nweTN>R1ht45f|H<|CnENO=rBH*Z4WlBS=UT>5PV`u{i<f%bf(+10II_q7NHbDLYOxUK(*KCH^k!M!u^uS0YK93J;}dK5f<brQFLCQcg;HYm
#=GaM3VRnv9kf~|I8F0eO7FEa0~FSH&w4h4P!LQG)!0nAN58GTye4JLOUnXD+y~Wl2Vu6~?qrf@c|_1e^U_$oXpQ=z&AbqMLf*WUvXSL9c%9@kvefzL6LUD1
_t3Q+3rQD5ZONZXsSNe+;=tTZgxzD@63~Z!aCwJ9-yO4#J0>@@Dz(Rrm_QvX->N~Nmz|-=L<rbd&<+^dTj%e#e`gGK-3le6jv;GPfzjsOWzqzFk6=R1oP6(w
CZmo+F5CZ6ZEgdid113Kd1Rs7w)N%rH4DUy6Ua(8v~liDtbzy}5U8s0r)HtFf;wo1fD6#l&#;Iro2(;N6~Q6is(;1N$=#)Ws9`x@U2vB#qDw+a{GGRJd5Q5d
qt09k9Wz?EwiU(1GVC8zdI!P2+cU<~cDowdn4<PgNWrJcsF^y*bSJYhEl6j>FjM}_u%w9$Qk(!s06>wp$E%VY#29<3Ni5pFW*npV67Bbso39^^pZc%fE&|*8
KOrfDXEjLHA)>=Ot?pfG91urL`Si88AbJ9LrWey1xu=9WR%GHWZ{R*>xpsIGi&h$yAbS5RPj4P*0P|GW-!6$wbT&pUzcQ5o*IIrK7yXhRK%14q;c9PiSH7K^
oO>EA%8yNgmi^8b2Da}V9?eBE#_=%cx;uA6Kn6+to|beeQ*Oc!7p$*@`Q3CZqp?a#g`fSHy~&ZvXLx0!yEwgwQJlv_6yRqc*4t@LD04_QrA>>gpd{E%3R8l}
FClg%DI(r1B2%23Atz#<cYPvj+8YCN<>Ip=3ke?VsJ6szEWG*373jFt!R5iqIY=XKxmq=j`wy8n?Qho2m0ua-p9n9K8jxP4a(&nKVb-MU4BDuI1K(c^q8cuC
i{uTk@v{O_hsgIR@ygxJ3!S~}&wtJ%7ta|ZB=c?H(r#|(K>8$bIFX(z)UcT&j8KPSybKMr0y{d7GciuNY2@;<^iSskTKP5?!Tw}9UnI+GQD$#9*W5vHl{vmX
M=W9ijzXT2$b?(f5s?<A!(Tc%wSlO`Dlt9Nq{x<J_NS-%%JTE|wrzVh=E(>7_i(U-qa$83;6zC~^|ySRis`RnGi!tTkk>3Q0d$ii%-z$#Wqe=f9drf3^kj|J
)c;=uqG{X)wFJ@9@Ufak$!`7NwR&g;a&0ilS(X^HRB+^4Dga4iMQgch`tJNE=mM4m>FHX`9Ju8C-v`xEq$OTmDiYEg^x_G*Yz1{=OmDOUVK#$_>m|UnXRAeN
Vc=syaG{akOCal?xU$4B(4g#kCDS};5b{7(hXp$=9w6RW1<$RVrt;x!nYDygaz?V|pGuo5u?*j};|P;T3Z1?E%Sr*JMMwAPKsrW*wHx7!#_!iKm=qsBws*%#
4C#akf0I}UPY{v;I#BTw*l%W9pelGHyDunru;=;)b?(aX4;!x2cetnFh(;khY(*zLh_=WSBkZ0Esiy^J99TKa#=wA5e1rav_$g85M^=;an!^&(g<Uy4vRG?J
f_M&c@UOyx=p_d3;CW%Rm)!KPNWQ)T=tL=SbY%N1Gf(XyXSSFCozD!Fa>J>}c%JQ4^5sW#Lx@FP0**axEH)BiDpH?u_O*88v-Bf!ZbjxV#dXWAoG-xYEgD8a
Q1s|n3R8l(32*>X`uCdUyH%BAyrapfk@#^WaKnznBm>=5EYob7R|Nl7-JBFz;7pOo8eaOKH6p*k6W8v~AJ{yG!NmVHWez610;U-$@^0FO1KwJssLCppoE1ut
hZIC(U{Ej<5RdtF@m)*%{wO@h-MH21QDS7q;pmFDdg?8+8|0_j7`}1F59)dRO~6J2bnQIp@vdBSnO`Az{sK)45!Zmi6hu53qIA}WkZ_=B{KqRPuLV*!j)=rL
&S`P)<w34UnVY!Sut~10J`#UDqw1*3-L6BuyL{;&)wfs<5nMX+MrJ7BVB$5+)fV@eWV`-mG$uNI=blbKm6s|w-0k)fm50Z)xtd?6rSyeKHrFBY&VpN=pbZOf
r|s2ezpfav-zCZaJw9q<x<2{J1X<}rT+zzhMdvV&n$sQ`W4)&p0E}1(+(M{!XbhUK3cHcY*Fez1(mSOT6_S<4T0*iQg!^EKtaFH4!-2Diy<ktLG0yj1ahB&T
%xCF5p+IBB;qhE6koQ?gjLmo9%CF@pR(RMALt8GwN4$^~V3z0sBv6NE-Hc@AxcD3BxDM+nUfaI47xk~IRXnBO40r<Zg}r(WCr;|K=pZnj&H?gPC;W><Mxs2h
-1!Ag+!Bo;BU<rC{h|PA#bPiT3xwMv#Ij}s!sNY`GFe`xedj=S==;5tRslPJu9t)@sbALmzts+m2=IR!p>Pxg8F8P?ZBQ+4(O0-M({**#X*(YG31I3@aJ<wb
2_7V#Q_xk&6|(m14Q%qhs$AIp;;CRQd~FvoI~c!;!Iqe})oTVGb_?do5D2i#wbgNRHDk>G%fcB1@i40XZKSo0O=QvVYDXcQy;`t19NIMr;4wrC&+PzS9lkBR
MzgJX!=`CxyE4;lPP-q9G1hPwQjiZJ=XJ6{I|l8NZ&Z3CziE9Rt*u)<Ce2fiw5Wj=+9m^lE_ZAnSM^mpXWB0<@gbd7C%vRFM(-Vqjkd3-`K)=oUnmlVJ<W^F
*xOQ&v9@b-nxMMlU*)b`SW=s2_8%Fn{7CRfkoL(WbL6Vg>iMiUoayq<A0b<#z_j}l`=wctiUinXLHN^jd;_tneR8S-k=Jh&JhvC>C`H^%4ks@7SZU<en~zIR
`rCdMFtAZDLvZpf0UjPA2sDT_Cw<T|@`n8o^#3x<dY`mVfPB;gR1E;o1Xc}C5H&HtbwzeY<(Tq_p}`qC*HMqj7^h<4E!W>pP^J|cJ*dG4edB#rB>Ii07VRz6
gGSLR9_Ou&i6azxv0)J9M>>e_XXahbL;=auE9ygcWPS?syg-bYEafWrJ^Zx3XPH`oGo@M4Za%&(=2rhhA-4b#z!z=waq=azgV!APtuBo-E~!Qsg!Wjm??IV1
d7P?X01&hkEXY;I^z&XQS<({-hG@k<k;S2atJ-$R5zecwIxhYHDE(g=H6;KjUMy^Cq4L(a6zSdoX3ZBl+EcsZR;aA?$Qs2GrL}i1n9(m97hZR1$SPcu;TVSm
4X$W`q9uMg>}n%6&63+0rI;rkJM11n-j(oVEoaRjnGh0g$^_y4``UI>bw5VL-j|d=a`!jRTXuyPhp(#Og5**evV&yE8Z;TWo=F(#8j41hnbI>~gSl!Iu{nFN
?-!NIsl?;$hipcnkPNOQC01h1y8Guh%~_pqdiCJf@>^8K`gdX!5Jr;q3Y*GLqaIx%cLK3~1XK`Hc)9fvKK@8%g8&ZsTlMpByNU2H0Aepe@$F252xI?_bosC-
G@J_c`%+AV4_RBNmM`p6Vl~9UzjxHt08TgX1dgt&{n9S01RA-u0Xaj?XiP`yAyu((r%X#P$bPQ<OmsnmERci&l%-!Z!d+lbrEmYJb0tHW6}rxt6Q@4mdk;x;
{$6wUVvI?-)>j{;1XWIgf~w*mz=)rU3;Jq*@&_~G3JYwi_+lkwSSFiAT*QBa-i!fepiw;@=xIR7Y{X54_|b4sCysv3D-xaFmj#G5ILzz9<;lHu(zj(;b;Uh>
GK5P{nOJ_*B?g=$g{QEfRy{rykaL%Q6E=E$veo1Lf7AU;N>DrB$0jR3ytavQrwb~KO%Q~p-IM8yy(f8;aS9YWjg~G$%tu42&|WcvyNU&(TOmipw-JxyE*H8=
=~sMfW}KoF#J>{}i4V7L<}i|i+n$MC+xiqFB~CZ?ei5uEsbI9?#7u-jgsdf*=ZrC;aVGwljg0UXU$MO{D1w~^|M96bBLO7q{6x9z;tp&><PQU(3sllVw(4jx
P_3u8cF?l+;K5K5&7@nDpUTyFvr%Yqr#zku`8xge!QTDroy!&<jErCt>Pzb$@D$<Aq1WmNgKAF<xLE#8lx`{H=X3jI&LFbraj?aiZnt0?+r@{xAIr-{xZ#7X
I4f}sW_#)0&_y%L^h&KBE0t$*-0N4V)T;E_?K^+|O3D(Eo4mdu`DH~$@zNGs)@EUcf**7ACBUFBA;Lhc#6=B4i#066TG9l%Pu^Pa7xFrU_JEnp_Eb4R1uSLm
<!^B0jn*+KvCvs97b`(`q?&ysP`Lsa3;cJ;PR=Y?cw?dAkOvZqbxJMv<Wg1iHxL!NMcH2}yt`>0gjtVAWT_shuCjp@-k^u?je(cEWwI;a7r3`qN6tOhNs8|7
5*12MkX0?;RG<MNrD6pSo-`E2{N40MF#IFpgLq6}6Cp~jwa~hs+gKMj^dK&(>m^#>NK6e2e}B9<{Y#Q8x%5fKh`Ia_w3Y)3ydecxrcaU>^BlR4Nz?osP1&W*
=-ZYA$8V?@;x&*r%a+vR#e&qQ7IULSqhXsezJM3Xb8Q6J7jQ_lzP>Cv$SY$1beu>^M;za%BT|@aAqr~%!n{_DXyZuTCY_!0*}`P+eA*I5E^9TGfxhIdh43)=
Aoka(HBV07%}c;ls#2L_ifv@5bQujbFPn3FwK5@)cjJYxeU=w^-v(nFQpp{`k$=rIF+Chx!378jQ{UhlI`uW^7AKKHG0NHc18<PK_x%$TB#Oz7iI*8~Gxzu%
LhjbyRPc(!&xgwa*;vi8sY3hhKuXCMs|OXE_I1w7wf7h#S^d6)FQabjqU#i+Up?sglLeNh{P^L^$_B`LyQXEE76u0g7b^1*Z9R3NF*NwWxEOH5Q?ZKv?eR<$
Fe44PXaa{kP<3PSH+rD$X@(H0)8o&vN!vOZ@HveNnKN)DCQFv$S{GWyHZ*}cf0{?8%!n=s53JN%zfE+WAJ+FhRm}^2;>4Cv45F&9lZI3;Elpd&{Bd`$l{Ja^
IFDi-d2oCRzXv*H^YHPS|B!sI4l!MZcmhjjSQNqiI8X8jvebsvljzBm2^W+^Ho7gV3kBqoK=jAxPyu^};FAz_gNAMwBqfpi&hC9y=U3t3oU7~D5%$n?<8Z76
Ss<AZ2=bp<;R_e)VIJ%^(@Y{=g0U^eSHzCDaPtN0kfu3Vrr5G61%wwQkQd2Fx4Cb~gVey*+YHa<U9tXs$F*ZQaEJf&hDN`0bD)?4_WJ}WcKqa9iq~#jm-9ux
?ARAdQc`!2tq$s?mw7IgvI7wRH2W+0Rw#GD4{wi}OdxDk+5|7PA519cG>u%kwO$zXzSCn1dh3x;-S8Iwk2g?`BCW>M-anVmr##PJ68SY7#J-6fWqD5J2{aYQ
uQ&I2#=o-n@@@Uf<WVl#qK=NhIseXoLcNQL_h_6!XIKxeZ(!LCRcHgBSj%~SD;GaBL(zjGlC;0R6@6UHN0VfSUft6cDVzA>D%j}JPd>8CTNy#jmCw2~!{r)T
W+OkR-RW!cHi-Voqf_=ka0MrAbDd5y_FOt8LmPwObe>ey$mr`#K45?Ad{N=t2~TLN5$b-0$m9yco$-<*PMX%XCLjyX6>v1{4_<z#3AdN}Cz*gATs3@%(X|kY
59_^#q~+5fN}wV1hqxopeThK8RCV5|cE0D6X-GcA7GKY8SF);hKj&f4h0&A8gr6i$2#{@T#TzR}Q#1sF%f4Q4oSacSIZyIz0VY_BMr}rP-Di!3doqYNHmXyr
DeFQaLxXj1-C6Z_hdWpYNXib$CSS!E^bqNr^H>v$sd1d>e>}uB+YMcC<-)?j*xP~l*>#nKQ3~V1Vx>tv=QVhXQ(NH&+TYUk56M$7Tg{3HNMBUDZoiYmwwM;4
v$U=zKT&EuJ+!E=mrSHS=s@}+yj|nIBc$~F^o6klRp=C_#0>m|?wiO|18+Y(yEb>>4Fg5P`PB=mPJzaCkQ1_=N**fF4pHt7lG>7eVf}755uB92g+${R`XYVA
lQqAgL{tXoHRWjwe1|<P6yTW3Z4`ho#)Tt5UsipcCjGtNEr89RkBSpIsc$a~qWn~r@Zg=88#dK0?u@8*5x7Bw7Ski4>fFcOr60{EubhHn+vrtR?|k5B2aDJn
eY~-SdwwM59x-R&SQi&xFYoR1wQasGDU*8fDR>6_xzyG^oO{y__kbgzhv*pg6vnjlsCey*$sHFS@^}>2UTtz!i#>fG?mj$Xd2xEju$jy6ch|?gQjIADUU8QX
goFFijp({qF~&Mt^bIX0qRK^BL6QBW4gZ%EOyVYwlLvLWE|@>dsAhWG{2#w7?9N-wf>8xJl#T0Mg0y3~hmer58jDIW!U;h-6i>+i8%4ckugb))I5~be7l_z7
8@mrT#*QVBm`4eN%u{5KsqVbrzX9+k*E9C_U@P<TiPT*_*pw9#xWe1+EFqATM}4K9Ysx7BZG0YUU)Z)2jR38irGmgcLMXBxp#YXw#=_rg4CWJ(5|mh?&Bry7
UAKGOWI87<sfkWdc~bZJ#@%^M+6j~Zs|a8O2OkvR0oPz>(Yj%K+bGeYZb2+^^CYETqh^pi;go;Amg0fM1~$zm^4&I<gvLe!7wAT++pSq6g9sUE26XC>ZEdbk
2+JOA>Xj3q`^r+hG@!vhJff|(lWd{#%ae@C5pL_=Hb#%M8Bj<l*fyb$KTAGhjaB|l7gcz67OfSl?KQt9o+*_;qWIf>RZgG{@v=a2AI^e4LnjqS^;oUN|4hY<
y+6EUS2{;SBH1scvCdZ%>-zc}&mA};9tEj7AoU>-UMWW?zLejBQ*C%n%joe7r{mHt1Yz_YtPC%K!XSVRo?vc~PE0p)21~$v(nj1(!YHZKBM2}G2&|(ut~Sex
%HQJTzUDRe&1t={Pv+%WP0xae;%{ET_3_}k<nKV5+7^{q;H2+_RW%p~JlBPl#2#(XpUBs(y{#S~k31(Uzi!#^Ti;sC558vkUv%zqeD)5>TRUZ-eLLw(D6y)_
Qs^1R7`@(TPA8x4Go&)n43P+cm_Hs}Y(Vl5SqZpd_v11^seQNR4B6Z5nnOotg9pSd<&iX3T(_OKTUeJ6R!LRlmY#;k2qCbK!n;VH91#;$WsfRl5mWiH^6Y8=
{IXZBxPP*H_uSlogib_ZcFF9i={B=*fqs>#c#Yn|U-=~NF^7jqW45Ox^kHTiGE-FdwuyJZ3)KP`iw8(_HJ1Ju`gERYbT%9<#qvPc#+`SJ9+pXc>>1f}TT-!Q
BNT!=HQTKc4Q|b5)5*pz;xX|xvgzlSnyeS`VT47rVgr@8sA<?@v8EHC?M*--S4-AZb~+y_W@M#%e(p-9baMM}TZow?>A`l%bv$Xcyd1mdji*!t!6#R)X{&k%
S}8D#0DQC~8b1ab{B%mkY1;o6h}s|lPEsoR56jdU@@{+7qXgggbw?gR^VPqA2}Y#@J6KN&&9M-*5d<O$J=~#>zHG$t)n;s<0pP$P+Hj5|$buxJH9Kpq5{gYb
&P0tsU(W+<vSs-p0&RMQ^lG#tkb4e<cq(Fl5|?zs%#s{!JWHi5VwL?b1dNr?jai*eH;-e*w-}z0f}g%2=UOujg^Iv?ljT8U&64|+aa_}T`?5I<+6K>t`5WEv
;rPs}fb!dO8$c81x3RQSMmn9xGionzf!=3`FO;;&*D(21q7f*NhTu9BdKj&E@ngg)@95C&F<to1T8|Pv%1Hl<h2<XSvtbE1JTySamzdzYiAQ7MwfBzn^PNb(
v|38sXEzjVdf%@A@4JGz4v`%KxzMN0O|Xi5xP3Rz<<?}CS5p9Sr^D=5Znb2eweps9Olobk7Bp0<zzMiudarK0M6v{*hVRE>wh^o9vjltcIlB<YGBVnc#2!)c
rObB@0SXWo2ADlC%_UCHfW@&C4tc061=pI8?`US&pK^t&tpi9>h&I`(Zig=4ru--x4(K4Cug39@8)CC2f*n6~VGdH-%xMC<$N4aJ)&$wWq8L<qks4P{#hcC&
Y-;a5pX-!oBi;)3M<v-n!>ZH+7AK4=!G3@W5V!7|0i)_$2nl{`Ntr0qPgBoi62II=r|gk{<xc7}>8sF*_y3{n7Z4RIZn!FC_o%QGKS?T{uv;?aK(9fDX#gF^
p}#}_)Ybq_Y#*v2J*%d`K2aL47{PC{`+aG?9wz*cTb%@G-eVj|9RM5&Yujb13Q5AUtF0as^{eVu9;DCtD8*Af>$-zU_U^o#OPa}f;dc6eABRfIa345=o_zWB
5(h;ogsOLn2KrPEnC@>5pBy)_3XU(PbIft%*VhI`Bm7az#g6z>!O<TE<wo;H=+$I%B-#^m5{gQb@i6seAujR8+4^S~2)Q}j6@>X+w}EjLDjaPUILdXD8z|Q!
B~oM(UDZg`mKPk)*9gVDqC8iCH>)V-Y&?gV;{PTx96ZS>R8$yq{|qt$GtPssV{~s0PMrnUpf?qdV@99P<ep%)Hy+M+@CYise;h(#MF(K;2Rvq~=J^;*WT{cU
bSPht;WD+S7U3#5B_1D<bS=S^No;{3w#E<L+*hzJ&wq)KC(Z7*G3IUUbVhIMHv82thJ5CzPkC0ydB=30rY{kZW<G><MoD;{DlqHw|4^h)i3S&rn}^hejKrFP
ouR${$@WQK!Gz2pUT%o~e=Ca>CjHmX>%o4E^_Pkp8P*M`Ch!_?G(po$D<gC1ARuIh$Wnvv?kF|+_uO2RLicGJtSlsHDj-CNRYtb^?T7O<-ah!+`qrK8zUI3L
F%)&*;B3~UGta>5ZL(gvPnwd)`68?2OVi8d@;}FvSnX;f5z7yGHuCDIs@r$z21K>*kv{<OA|d<XR0$xs5aJyy2X)*u65f`8(i;NEv80fnu@yl}#TJIq-JuWV
_Z_h&(TL;^WL7*)>CBAw76T76mYIZ$ZOFKUD8jXZ-r&e_tc(?>jmWwLVXkMii+3%A;XZz&^t9!tE==Duth;oua5MUcDSnTO7Sgcu8jDz-HQ;uDbg-$3iV~|4
TH<L$M+kahjo}}>NnSPTF~l?|?E=QTX;iU7UwV%M3R=>Z=IjG_W!`X`UMglJ7WGoyRZOGNGF$Dhe(g2Y#>f9B1J5fsF-?B^WgZ4B^WQ`TTm4*^3_@;ADn(8M
C%%+e{VR`dm-AtOTR5PASj4kz=N3r+HH)|*#2KFtfl=|>gb((bOVwFLRng0ln^*`)wOVC!+&p*9v2XBSTPN0hHIO`H6hOuXA{KTJ#rdE=bSyc!od4EOw;P&I
%7MFq@(vO`WU7Vf6uU?A=k5IfRl%-vU})t>Be9eV>Ll-?r|<UL7m;Ae^fLEfA#9duPu3&>`XVU%fC!ya)h+G%7bmkbfb6c#bJd#$;A3^3MqyobWaSs1wL<kO
_b<3!7z`50rq{WiwgK#&*K(nS%`WBys8B*xwrU`CNk8f$oEdVQhL%P?NhbR;TvC-U`hi|$NQ)=Niwga@YAX)2)2OQ;gx+%{k!ht<3ZB*2u?>3A4I~AyV`ix%
`T&7h|Bf@x<>v#K2qtQTR|;fMC(mF;UmgR1^edE!pFK2d;Y?CpB6qB(OyHYOJ(1hZ)C2a7?{XOT*OBDJ8y~_!mTc3BIPj-_I@839mG>y}j0d&J*VtI6DAF@@
B^h~I#3|O?s(aAS7~8G%U>4l{fLKmW&XL)nB{m42Vw30fyf8hD=i=mJZXa2={QVlC{e|&Z6?ZP>mz$B}zzpzo6==1&bzMyDeTQ45E!)am31O%b2b~D$zS=PD
zwFP)*>gDmt6cwvSE)Z@{-iz83c-6Yddx=>LdB%{F6%yeI;AE65l0rhbR%f))8rU=YtqVyyVN+ZX#IV#gFq_S=x8-Km^GS(?~mNwAw#z8Xb8>8z%HT|%HSbD
uC+|IO}jSU2se?N^~UDA%dDAe*W%U>es7*Mg?NF%AL&LJP;$R1sH*HI$ukfJd>N-<R`PNFS|O@<vd-d3CCr)a!F@tp*V!(PYz{S-sRcW8M~Zw+*932XFn-Au
oeeBrw7KTL$vAdLpp=zEHakeUvOtN_p}bi8yjmA*kTlt8qfCptKY>I7b4De2rW&u-`whw{MhY|i^9e1iz_f8gQ+g;Oznria_m<hYhw738{Os4bysVh{aMI~c
r?8xY=8^5>dWHvUt``oR^P$7WcB8$rL9vOJnA{tD?^WE7vDk^eRVPlVN=9u$(94}GCV5ghzqp^eS3s|n;=1ov5eu<oO7J^~QYrkXA1O`4Xn+9-PK*g0faul<
W`5^H{>&%LWsukB4N>a)n}j1mT{+}-4>%MPCw>~(9nutdXNbqTb8`PHn|6^U`t)s(a))iW-d}Bh>R$@E(BpW>o$LMMYPHMDv~(A4H(8tCIG+A_tpcr`Y0U`l
<*AorISIgUIPd2jc2Z)bO?9)0)7P7da=^_2y<E=?zOs8wg?lz%wD;?D%a1})qIJ=_yQQ@Hk{`&WyUStp%C?f=S1!B*VAAqbtWMN4Pu4Ud)2@rqhVVKKaf-`=
Zhx$Rx-nXm(fqw=g|TE)m(V(Ny*%C?Q28<Hc(<iQ47UudDmBWcN4}?i>v&sXp>1A=CHm?qL-0QMDC~^7v&cDo+|qvP0e5ET6LwKP=UeV`M#}NuwrjnNjDmN-
vM4eVC5t}B=SPbM5nsA5<pp^y!jv`=XO;arIssEb`qbagu5`CX;${S78wC3xwW3Q&B>Mt|$*X0atZ8<2vdvMB^i}*v;gzFeVgN}{ue6YX&?1*c>?~_s$06Ld
*X~&)sv$A%=hC?Hk&NjK!us_jwR6^~$guVP8j^XgQt;WnRQlr`zEtJKMCrWBV+f!@AkMq}#Ct!RHiCUCR!zO4D{FSD$hTzP!h}fFw)Ls*PCI*vwk$T32Jpbg
B92f<tcfD4i_QYGu8-qP!IhD3-UT<c=lvr*_dUzUtB4yzGeVH36d!r?0T#>dk-gBgB;v>dD(&%)ER>wb6C|E9=GaY4{VphKHj5P%c7c=Tp}z~y8`a*QjhK8S
Di)sZas7(W{jq+Q$WspqFTthy5G}%-j7>LU@R|Xby@%jUSZG$nUW?|uYm6u@Ib;{iSruMYj{0(Uf906yO&6*e=b_dRt5A3f-a~_AF9n)qt$FiFgSEnScEHy@
&H|F4b?)76Rj+<NL8jZq<*g6D-~iOAKk&OiVd*|mf~9;IbxjaG9adyAcGLM7T;I5!xHe?6hRx{}WK`H_WRu(`llFSAjj`^fV)-o;<yjdn-&72PMg1xoa#!v}
u}3)ksdg31r~usisyDGENDF6VyME0&J<Aekh#vJ#@=St`V@`%8w&_9DSW+FSy0J$}r>oRZ_-N6czK!ME^P~~LPgRVO;3k2-MHI0%-C^F(c@JD_uHNU%?^PF(
CkV6yQ!MA|QhGbiqJEI_Cg467la%W|0#!DO2uyz2(2m_JVo^rtcflFOeMkXfD%dFbQNbljNY#Sw=0O+AM8mSYbF8n1E4IorOV511J8HaPSHN}(303^E>+nhB
mhZ5yqOp)UtIG5ht=y2Dwk+3<TZUq{*+~sAqNY>l2pf<AL9Xi%kA%qQy`>B2t=B<ifFcWDuk4f2=5z7KX$^N)mD<Fa;$l7aiRQoN^UwRMhRqz4h>w8@%4b75
DT&synBYf7Ug@6O?#pSNF}j7Z5=m1Fu_`$L>>z*67Iz{xOA6*J%>&YWZhvyDxAZbI8%MO#GfVWr_<=fo;jouY`ASfcXeaDHw(@rj^9TAeR8Lp#uZ)=nB@0xB
)z=tkw7)>8L)$80#MMrq2C(m?2MW{#(8mNeKJ+V1KcgrWyE(iqW^<o#w^CI0(wPu*y1(=UEN6-p>pagLpIp+nJvc!8x&)5y{6r`5RV+>~CGN&`_6uXhL!rKB
*dDzHn5Lz5;En}3%Yk;J_NCL6&*}k7N&fG?Z7an;(nT|SE2A)hrTvI6-=^J0WcOPOXg~)FUSX)o%a+V!EiB7V=AM^>F)tlpzNBeizt2NebaQ8!c!f)i;^FLH
VH|=`B014ZC2}PtN*YPwv%RV-QA`mid|cY#m2yLehssJ-%X$dq46frW5{O+p+_Xp`+73(~i$>&je)ojEw;L>a-IV4LgA-Ba`f~B15P5a4iyXw@6fJ&-*a$_G
PopZMe>el#HLqnNWLLVTWMU0(U>!u5&^aP;)!m33sa^iWR9i077>gV;hGCsLu^M(f8$kn$ZK>a~7Zc;B^t$?!PUy5<uB<?sfdzW=JXumIQc!TCQFsMKk_Vs>
LFR(;gnNqmd0&)JTcpLT`B3l@1nGGWt@*zwM=9BTsv%@&uBGnY4M~i;=CJW3ie@<LQbi=p)J?|QL<~hq*|Ef2k<F*8wwEun6{|xsv_%B=(Qt;6XwUgq;Njz=
(E?#|5DT~Ta#0|eXXCv6ZR;O0dN_9k;gep1WO~2zp*(9%FC?-HNgCd5@K>Y53@CHd1_`Py0lPANxYv}7P3WsN^TPB{(k{;rfnC?AL?84t8L!NgSa{K$iKlcz
H*0|-67)v}Rc<HyV-b1B|9Pko;e9Z8mPph6jggA3;=^nn`J>G=R-_EbWuubC4d89cmLj2ibZ`6vEI2`;2TfadP5i$X#`RIEz}?>&N%J6nq7GAqk43eCe<s*i
BrSAFBYDnh8Y5Mvml~N$r{YMcT!|A=Z#Nu9PZilrSZLwlgB(5hKk8~gZ{)c%EF!f0>hnX(q&!^VUg0}e(T)BV+3>_A&u(dTPD8B$>3PQY(BmzSf?r2@7Ty5+
ZI2(=s0Wi&AbEB39AWOEbdRlYI52LR?Ak?)L7hcEOlD>Gnr@*<KL$961w{C+^OG1};MPj_j3T<C#t|oKj}w3|VwS^1TBnIDH9Z>xI1nm_kVnvhU*p3q)vYPT
43X~IhWBGrZXyvX<|$4=H%g^<qoW)K-yI@;=W>zQuvI$IL&VHC8?nl?68q_rWl~Y|RXYZ!Dnh3;x(TH$R&aQXxE5oIvfvo=n)Q76w!6gpaE+Jay~*E>JFBJl
!8`y=Hl=uYO0K~f0-yhdqn`Z}&!p=uAMc3Gu?kPkX|;TXo83q~h4WtKRAd(tuJIf^_nj0hP8z$H=OF~tE0a7eGH%|Z{|wS0Ehnm?Vgq%vMgsie&Ycfu;^SiI
cLR_u=m)c-yo<9^{B;sxdEIn|JLx`3ipKG~QETpsXA)=ETV<?4@GrlX3j$O!s|!3_@Mr~%jxM+z8+J)f3>>4cd~wtTc+&<-BSaFYDYzF6?W=(7cH>eyC&XJe
*C}J-zV>@CO^P*g41`j+mM(c5FQDcv9WMXRp5^&d+t+ri$|jSt-{)6l;G<0}fzki@vW~vpk?&jE!X@+7CCRDu+JIFj#<?=%Kw}qR1)}C-6aS=D`w==*ID;Ml
ouqURDj`LsHODLzJ>zD%j;pg$h5=WgI9i*ZR}D5aVU=13DS0VO*GRoBJ-PW+VSJ*6_+U?vzUOK+wz!PPKdd2iq7koJQZT0Qhmr`v>&&;>IrTKlRDvQtN=ln9
h6&j0lepY_t4n&(uz0Pg=`TT;d_Hp7M$S?M5ZEFm*CFY=;d;Bh+0(=Ow5zbf#+{1LGTBV@FSIBvB*EWY)=P$9^eHIxxvu_%<UbzEz9s=rboQAh7Yl^5^`z!?
(BLS)Tw&uAW}F2ycy<G0|MXfQhvn&xfv6?e%1L6wV?Hb-5|Ms%t6d6!7w6EXrmUPLZ;>O2@?rt}?t1&48a{Kh29P7cDQ5cjP`__!Ma-!(xkFdZ@w4-LIY-}c
;!u}8mLX>Y3SIeZZ}0_T;Y)Tf*LXVDpw07_k#yG2-%r^LhXil+SDVfiI}fOr1F-3GC!qFryB;{sni0CszaWud*W`a53saRv<KN^DxXI@z2sCRBRhmVPLH7lz
mt960U4Q`S0jFin8mKM~n}KjbXpC=xU@(BJd#5u2J!a_{+f}?#aiLUc=jRVoMsP&TkmO!G-$Rz$rqWKN&RjR<`K67---(HP;o-!Rm6n=f*yCG=o_+B22f20Z
)0-O}$QKaQ)qe%Abafg%{BYP~snq~DSxC?8HoTJ|iPVVN^kgN^5=&u~xzeXZ9)5;}{mpU>4@%ZTW&FVyg&vrrGv4KOK&^7s{CqpbZZqn+n&0g6B<&9+6bN^s
Tp5zU`KfKqT*m!o18Par6el6f46A_=T-kfiYc+}1OQ0ypq~iF8*8f+EcuoC*zUv(BDe=x<83qZUFyfLG<*z>>6=eg(AElkOcU>n!vMrVH=q;AqIn$IWg)$5`
=%-ck8+G-{qWpDbp+1qlS>ldltL{NyM`6c8<OH7C>w4bN+^n0!<PB&rQ4W?xBVh4W3?vdYyY*svoj-aLsfuLm8M`g|BD<qL$cC;ZBR_utyPXJILE>4kHEpRX
q73KPVRjD2CW-u`_$5B-A5hCc--54#$tL#6pwSWD-7@F`|0R}Gp+aB`SeR=9j!a?%$`Sn_ya6N521=xX#gD)>zsPukK9sz3dw?=vm!Fi2NE<g#<l4MlJ`P=Z
r;1n0RZ}gNNjBbWc!DLoqm@?G411d&<>b$Yx2_S5__2hnGjLRd0Q(WI-3?=zZiMr)gKf(|(G2`2EOvTAYI@~9I?dFn_4gvdX9}T>&QaA-{AEJye7k@=+X#!!
l|QAHDE0_(0VHXQEB)GM={2({Xm9>1XIxaRMLK2GCo?qmO7Fi9+Mw1K0gE4st<{#U1^Vq=!Zn=OOi+Un`6-Bo?V}E5iQ~{xIv!Sid*8J{n>wjiEwbn?Xjy9*
`_}8q4P<-y-&1dV7wU?C<nT{$!cGz5o_vY!n)E{5p^<vB9L{79VP}t(x#}`Pt<Sv_Z3K{2*II*$0rD{A2@aGBmMi1T91Dbv6Y@`&<>w+^1Zx!Z<2Hb#o_@Co
HGp~CNesRLB|odI<b%n*^&tPdPq#v9d#pn*fkO8H`SM_1rn<GiCJX7WnAOu4&w6wRrmL&BqrF5*iCshx_@voDaickmdVaDccRPoIz;=MP=Ns4qU)SF%Mh3e*
#B8}Q@{vJ2zQr*)lqp)K0|qO`j{UK;8sJ-uid91Mx9GQZ5ZMnEIrE7O28|cM5EG5ZhB5+;miM0z<#2#s-;!SSN@3)-rm6{wQ*lWuB(A`j;`J7hlTJ_)Df=(C
I#j&1F^!y}B1vPVO|(9RfnwV4eZEiPQP4(x?B=2ptBER>Gxxj6JRsyREZ40EAiqZDJqHM9Y|EU_^3jQ-$TD;Y>yywl45}B+K<tSsH1xB}>*`KP8RHrb#`q}Z
hs!*t*gL_2z=t6!d~CH%v4oM*hD{rGd77s#=Coz9^RJvBoV=@{l62FmxDDzYgDridDJl4^s^|zeZktJ*n9{6(0%qqSPIOa25dM&iN{wIQ@zrG{<UHJ*%7H+q
5^Qu*d`mp#QFR44ZH;L<aI<JkHMlHDMKzqNep$dM?S;|<fz^OjM+`PfT&r0%;fi3et15_!9|3ZmlIG0-c$pNN6QX5rY>|)dxwK~SY5zW3V&5qySmE$F8a$HV
BGEfi!G??S%b=#}uqxbKQbLd1&F&eShN(eF2=9iKA$xga6`_`^yd{dXx14PvvP;0*%ljfi$P1-I3A{T3TtssKxZf5F27*&pS1pd&3H^%{dK`U8!1VdpbUc69
#o33Uo+G^x(4oDI-8suk%-68e%S^p=eZY|Lt%~eP+1MMrr6i(7)l_>$Y>+Cvnn_Z>VB=TMJz}M`F#j31wfr#Vr{_=V@w9YRco4E}kcL@hF)HeIH`dI_TQ2bq
UPvkr^k@#7?YOi=2oO*TnwUttjt(&DBE47{of}&Ypst%A-UB3?CPaeGfZR5!M$0D|SGebrQ^f~c20ZPC!=@<(MUW0G^RPN99XlbD@zlH52Zjo=Ar>6rdO!Cb
b5y;ryNAMO??$Zg$vCrRdPZ|D0HGq<pgqf5)Pe2&F;Bu2tqz$7T<gX6iiusSLI(6eqFs%uPny0K^&~j<(^q>gk6{(^5pok7p}0#0yX9ZGAHzJ*ss66nHOmzc
q(Il*G)@%8$A<{^Ps`o7zirz|#wMWMk_8<IGd)6s1fw8PAwm~|!Q(B;Q@X_}Ag`}|)`b>^vuEvD{J(mr-5!^U^tas+wp^J;REJdCd+m{RQLm6`u^Eo0#zF6c
&Dk(9|ECS>@H}2Utan)T&mo!UB$vk4tDQZFGMMSs(EG;F%4+ydyYj+{v2Trd?k`*46taGG7#v*`ayi_Z*}(?kP_)UvHYEOC%m~rT4^T$ZH9ve8Hvl3skV-d4
%^=?x#VctmlNeI-*FzbZYnLMicd)m8lNzB+!gyDm954lhDwG%@zGFR>+E>}i2#Pn;cS{@Yh~gx>byOgmOBW=ILs3cRhsQcUy8jzUYpGjr(_hl1ZqOsr>tv%C
Rx>q@S*dOb@w;WU@ZpVe9n!wHa=dWS&b6^7j?R!8JYro?)OM|R5y=TQJp#TbBYg=X5*Bo^Y+X>rW88ui#JeH7LuJ7GuDZeE3q62Y-_RsE@97ZYZ_UD+i&uol
j@wIA<ar&C95ud3m)y@&5Z!R-;b8C@IP1L>Mws3T5rXE}&P*zD6CbHPnQ6E87b`(N-+=h@4HpwvU;IuiZs^L!ZHGn8CwaR3AUHdwy^c&}9rknhhP4L(FBPU}
0I;WbGXjIJqpGJ^p~ROp{L8%1MF!;rJc1%5eVH3`>kHV%D}J%y@N%8HB6s&$-*DrVjg!Z9-5`eAcG(imxJ+|NF=8-~dW}q)fw<A>PFuAlD)c-_eG75$0+0uk
0)vx3ShG}(ts8=fj%$BC6!__>PC6}|;Nj{Ve}-z;e=a8cpOGzXc+l4hSbmJQ8lGsoL%LIFiJgiUkZGYltz=~08I;?-QBygbtMV(0SeYEQ)jHCtK?%q=7kG6V
;kNamPfA2W%<n1b=@2jB^7Z?<jfPOVeSJ(Ql@}u4gqb?{oIiBpDttBbCQd)*+YFBOqv9TK8{qqsTdKKSrQL<o=C=c9E&QW~5Tof|fyEI58E0W$w8Bg&*J%zn
F>a<3NFXfZA-+*X?&kt>lPu^goPXeYv`m#r=YRhCc$o+#hEmMRYXmn}j!X3!7+eX@^QQXKbr1?o5sDR<3fVrcoYN3O<jG2~BH8H}M1X@Y8kpx|JER_0R|xq%
^+nIloFMy<hY`WYge|`Bo^-6ZFKnl=);q1=3+vzmGOUikW>m8U6sV_wg|na@>*)R<gnO{P$F@v7(QWCf;?rdto|t(dMC$uM63;FqbS!(0lfWm%avaUC=bfhu
+W_3n3av-sp$wnugy8h=sh=R(^u+f5gmw<CEzh{=>RSGv>nYS$mL$Zo(oS_toIvCtDND+z)-4RaUt{+{Z`<i}{9Q;TV}`HsuACx#R<oI4`==#}{23(Cj0oi`
3#D9odgu0!VboG6Q%Jh}TruIaXEjArJdu#T!VBsXw9!Z=xzuYvNG9TwVe~cS=HB~*Q7nU7S|OO!1~pVo{%#FfaEG*ac^(9UUsaDHN&4Fn{4Ew8ZR_)kI!pFU
Hu4yd*8TV0zkt&Rqv}C*fi>aNb*&jQY$p>u2JwzOf5S_)1k|wem=~UgS(kBi7is(+*-R_Dw4?j@;w>CQ@*V{ClFenDKLfb=9#kh<53P$cNMM4eu_xv_h*Y0E
7VzJP0$olAamLr7hw-BsMS5zI;wI5TLfW!|$;7!8r=67usOt?Z43u>pdL{yg$ySGFRe$xken8kOuobq8n=yV5yGhPz$Pduk9x$Cnm*&UTkEI=K!rfj5yafIe
+GqjnP4psNf3SENZKNwsg@Tu(*d1*t?vvE*6G^re)yy;$YpvODQBS8i3<vY{fzXk_7K#rv9;JH5?g?-FtOPA--?b>q<v8lXu?QA(Xhb<Nnd)0ai2Lb-4{Y%D
cezo8eb#{W*y)e%f@6t3lC5hloOE3g%0WE3+jg7|FbMO{P_s^-G6t`Wg=-;-@PY_Lmf!`Hb018}R|Iq4ByRFY08|>|0bH$K@G1;ZgO~#F2CYp#6VOpwUsvIZ
f1U<zFpb#Sx1!T8*%PL};~i+|Nr}vh-91t|0^e8^%5SC6&ud#-Sdp&5c9=XUKtFR{lpy@oh_?t~EELDqT?e2=I}}NFOB7>EDy@mv1%|4|tP7V_-vH|xe>4sZ
%~e%(<D{Dv3Lx!R8KjfizURU2f8JvqA#bm-%*9}%QF<>cDn0e(Sg<JyXdIbX1)-|ED7)5`mT2TbN+W2npj-lR)Ocz*&8uu>Ji2USx)o6|98u?k59r31D*Z5+
S6HX)R~L5JTgL*XFzGZR?ju`uiRWuc%L5`?vx;h^QSlWB7v9=KZThSo5eh8r>g8r$q-u)!y)3Q1U*L1y8)flxcIKJw_7-$(7hxN_xNAgAOATN(de3q1+rc!*
zbx8amwzb$hOS~mdKqtZQ)qR^LQ$i@WH8UfN3#7Q+o#Bg!4$dxm&4q5dL!imHx$Gk_lzUXI?l;^b%^@5Pr<Fd?t=oLTl|XM3wdxwL|86s?8eB_Ctfo$&iP2v
1eQ6khOe6RhNICmy8nW?k(EIL0FjE>-aIr1*Y45PmO8ev30+hh{S>>u0BqCc04V6?%fwz+q^M&sh%A&@6<@n2F{0OFK705hKf}N0RoB@r^;9dDkm=8k+fWkl
TF-}$GrEXp%oUzTHFH!zOvx@ZoQ!h^#1|=uM0QE^>>V8;;#}O&@B6ZYae&a(yz`0#+AoAVSu$P4srO@5M?CV#-$s8UvB3Z1u&dWxc}A|-?u&HpB4aB`xBDNh
xElwvHrB=mo=#j^WtA`_9<$P%Q4*x7!Vj#PUGo`~^d4!jnoZ?FE8nnDTq=*MFq>efT)!wuj8QLy$S{k|@IE?fl;_t(c-y5K-1GhDRC?O@W34UYpU;5wFy)b4
y_bHZU(YIMI^1sL{eD{Q<{|8~dFSl3^-7FOt*wiksO*|y%?@YgSA#OmG**{f{)adZ{v4Vfsi2leB&GZtx%ce|9~fz6+vCCvVdxz+#v+_iTxjTH)V%L)0re-g
ak}3|cDSRlx$3omi5bI_CGTWALu2n5FW2of8Dlx_ot(mMNCJ2U3VCJOfCW_;i7XU^^ehLNh;FG^Vs&!sklKWIrm>RYj#z6DAWo&1sA3u2yQ7-1(<gCsyvutY
Cj-|cKc4XJq1c5Zv+~7q=fgh_51grHzf$ayp8GgoWC=P$3_EU&gGA&O{>6lP7hHZf@(>}TJ_el)UI`t}-o^l3c4RD~m(#HXYSA}<Q%yW-JIOlGon<pDFOA))
UU;mm%_q3AzabFKHngj%8z&8xv+E@p{jhUJjvM@#jQcLU|K*yE>9UKDEGLj8kNgefaC5M`37o^~<PiXjBra9g5XTkxbPxeput#M4#m?|0bB3m)MVm~I*-9=>
-FDj6Lc{xm)6iq=5Cnq96yxLJ=^*PU_%DT=D;rh$??bW4I)E@}Qh~Md6LcGb`hQf=7Ph}6N?2i9@B;}78tr>>t&6>uThOYm0qbU+6BbT3k4A?K5RuDrm?YdK
N{hYahG?d^!Cax=aan{Zw7TfY5wbq|cIpjoXDl&RTY9sIjWt{d_;g;$?Reu!7%Ki-xrTQQE5pJj@ImPSsbNqD=p7%izGsRhTV$?n0KYWKd7XnSt(lDW)rGR2
%vEy;g^96bh#RPliuqr~hEgl2-gaoLc%bXsduXCo)kr4RCajJ!kz(6Pqv$~V6LzQ+jG%}2kZN2LGXu9IZB_}nFv|^Wyf-2A=3g%V2~u%|mshVB&AUJ7o|XlB
sPYzsuL)2`VBE@vU3@t(viUcXuy^T25Ux<;i%%)t5NwX?YRgzOQhWe8GfSfez4_pnwp69}%TtHoVV(4|o{du~+x2I9GaaS@DhsK#4HI!GgHpLT4)!**uh(7A
#_}W4gWG;%x`(#y7Yefj+1Xa0lPV|{N=OOG&%EI%y11RPBd@I|;H%i8Q_i%H4^CEi21;?KG04ZNiMHS?vi$fiHH-MD4_d%<@sj9F7g{3gK}iH20!!LnHBCZ&
kWmj0xcOS{seDf9@9i$uVV6-yk9h#9-d}S`BS%`Q&}Ag%4aK-<3REE;nsYoXw0_`cO$gjl*^1^67FN`;ETbZ9vtVh}J`j#VSVPV2blgu~X>UvUHyc894Ufo_
-oi&sh{=b=^o#=(LsoSl@rMwXb!N^MvJIljMJzJeI0$QWkB@KAd6Y+g2737Qj7I>(8_vRilB-BS%GkL%$D^EbzQ#Ty5Dn@L(tQ@+J&f^uP5o&rUCbIqwvidB
og=>2!$>M&VeCM;*w=#hy)aO!>^|lwHlN<PR364F7QWz8gS>QSJ<eUg=P19UwfzFoKIT68!0t9be>tCH{=gVcK3z)wRDF@qE75R=VV^W^DgUfzkl4~KuM_03
_>Nrkpy1BxQK9Evq^xi@j1nE3aDaSLaG4BWdU;E7As3!iROcG5SFuftDQ}yRRoFt|zpiBt?NuI*u*Q<=csU!P6n<m}XHYHQ6oQPi6aPRa>@T!vqttp}ad+$D
`c-t{ES?m^(9-5yTs-%O5hdL<mC3)>%pcGbNPsC+$^Hglvp%Rhw!b7f=w`1L3&;zq;G|U_qQMgk{`CdSRcy~=^OR$tS~LKwMuy*2M#x&dYfH_C?<Hp2S(owe
pjSVz2$f17Bn`>Bk0NVC&Me`IXX%w=I4GmBlk*4!aRr&0VQ3+n?BB1|9l1ZABhN1sLY(wQx%3R==WZsSS%J`hJ-cRZqf@%U=Fo-9D{!{jlp`JwoB>~hXRz_T
6CS>%t9p*4a|$FU{{yQl<P^7Sx7NVsQ}WZ@p=iQj!w5GCk#F@THqdy^<%X!X#S=h7KfD<_gvNK4ifxgXSDc8Emefot5^T1G7~0eyS{fy=_p%;Q9ix=ZU*gR4
RSovuayr`Hrx5N=4C4S<XYp$qd%#@BJ>D&unKPni9jfNdGgagvbKOJ4Ql!!I3uKzX0)reNf7tqIqTVu9@}0s)9Dv|bok?Z|ltw}|ljrr>u&S#VU@lN=Mj8#)
f(yBiz4+t(STr<WFDGo^@M64aNiZig`af2Vr5&`b6__zL<}0pWyYRNI7TT9W{ypg2PoD`B#>wRA5qGUH8|%@Xy+gi!LD}-1&p;0=YZ?kjehTyNeqi;zK8>26
aQRvSgW8(X>u+^^AyT@JJo0T*>otOYj~)6Yl0$kU(*@gcvl$VOQ3h_%CwP`lvo)LQsM)1qG(EHWs^Cxf*qeGcGx25m<<z~jY?Sdv9N!sr7-lX<<7i$|gUu~8
f`f*}to*Wc6y`0ae<FWxsy4Wq)E=?dKK8=vRoqs9c0bao|5~aQcXMyBK!L?7--(Y7lR9<E5)EHy3e8|hhl}f|Zoi!$Vq4aUmK!1>FkwG|5e05b{&Hpwr-|fu
8THt97Kaz(qu*(iI}`shP$4>i%yc2M$XI;?w|ItJhF(Bk1OXC<P#y16p%3F{=gr<aL@Q?m1&AQ$cI?kqR>r&;w7{RQ;0izxG7G0jTB9W5jWx#r<k1&b9c=r^
e%cuV6E%#%qKaPZFeEJjmP2cPg?~bhj+o5HA&5k8`QN@t;ZVh<n3oa9)NTU|y7E5A_qUA%;zWLmgVAJ>)UMwEIv%#q?(s`9z!WCr?tzijrSP+-8>0<MIg>>9
zwppjTpLtCEE*DxF~AtxsqYQ&w!dKA6UOsGAH#q94_A{{9huO&@y_C0qpaV6gNU=bol`vH2U)W=@O9`LhghaA0emgWAuW`Kpuq8o@ki$I43n>2{P(q%o795P
TXTLJ<HmFdw^}f|XBLl6=e9r9ExX%IBr_xe{6;gJrM<j+tR3!5w=jL}f$gbvSdGj2^-J_-4UwY+PJu2bPvq;Vr8&%2POX}0U76|_s0RXa$|K$WDL;mcw>J)m
OI;Yn+bevz0A;l8t$Fft9jpz~dmEE5%*jpO`UVf{e3dJsJB6O24<N=yt<>o3oMrOq(9L~Ue^ti6P9!!jnaIQ{_)<XU6O&UG5%YQ2^)LnZz_xkk)DoKY6J-;s
i+wso>@2kFl)lZT82y3AT^xkFZZ@vy(QsSY!vH`p_~TDqCBh3;cxhc|Jy4mcksjB6K|P6rR8cDkSyJ)XGWUUfN!IdWO+c=_&_XYbTF*>pTo=SS^zOh~9WL_Q
QCxlOJJ#oX<fN4)-0k=V>OR296HaXE6->D$f}0x&nJ4NHOupm1?--<D38bNz02i_e!B+<J`lvHECEy)z54!=Lyq*p>&kZ%Dy`*SkjB4c7K)TN>#(Mii#Yp|{
s(fT6Ft-YJQR5oALm7&r(t|a?G6EyTe@`#vZC)YS=gL1Bs|e{$6{<6*6UMg!F+b!U;X%Qmz7rPB;9C*&#cKRw5siE)<@MJNlHX+BVb3I9JsDu)yPmqblsI=7
6%>55rN%kE39f3!;1yv5{o5wnfUXP*fNkE(NS#Q@#nDusyTs&6l1R@Mud&~k%RcvLSds`&wrJ|>Fov*gP<{0b+5qAVqRvPCK`pQxR1_hw6vzNpGm+m$O7D`}
G(v-7H<Hmqc_u}oIz2`dx&|gt5VGT}AAo`Mp1bPl%FjDaJ4_)y+x4s{sB8^;JE~&xM<E#FE>L3Ey9N>!?0{C`Zp@3Ie`m=NMVcAIvVtMoR)7zrwkLd9#_kdF
N&y~)!i-5#t`2`d2rboKFr`&Y$d-j^fVqaLVQy}M9`me^2CHKzH@-Tz_8(&*Re)a}T(i;VW-0~*wngNoYe&5r(A?hy?%{LA@r@J9N5C{jixQFszQF40xPl^D
ew4}7N;+}u_jAXAqzAy^tI+7}L<6CLV45%mvFBccs}o)KW}_71OBJO}xY$}*ni@RGo>gcyI~i6cEZg|d(SB~$otJW0OJ-E8T74EMebS%@dI|@gX?d#yWj^_E
kdT6r`&JqKC2TtZ`>SI^5<^$W7JK+YOmm8<bhySUcchQ}K9jd<f)es{{+#*~Y~)+pG~~z~ds_CIST7Gi2BZwtT^bpLA05yky71<xP&N4{8F^ao>z}21xZ^ih
QaQl^2&&lE9p+J>;wK?ZM($7THJ)~_4_fBFR4P6<{nMBN0tod>hL2|x69<}d^a6#Ly&5bgr1Xp+SfY=V7q8vsZ8^_J=N*{Y)4BBqq_fvP@2!mAZ?mc<s|yXQ
({^gnj1tEc!m{2?9P%m_%cR|`>F-9YgNBKvc`4`f0CT2EsqhyC!$?InI!%U5pubx2^BH|fz}aX0LXF6aGl<|_TH?q4DY^T-pgd=fpDd{AML{+OD}7P!A=1XX
UF9Vu@p(vz<{GFz7JwLCmZQESjKQN=mq$0UGtE>Yn-FO=f~3i=&gq1r6f^yFN6cQeJ+)$M=HaD*{JFbyI@&47U9g3Bl+<Ei$0PR6<*zwLNixsl`Ps#2t6Ez@
f)2i}dK`F3QH8mk#<Il7wqUkl2re&ae*~_-uB>h1Ku|``sn=6ZW9=kIK6alJ+`cLwpN5nH#NqIDVo}(?IMuYb8A6a;1||UQ+7;_Be?1Gs51DYtp<-*)NB|M}
BhXMimsnCw%vfD_p4k_AKNU>OcbM%mLIJj$4e#B!uZE1N9#U^__)YkfwSHmo$dA!#BW@X?2#*#=a~kkq;MUDK49o?^fV@7Z;y!0$46!E)Rf}syvWu@lCuyG_
-KCNUuzY!#hIb%B)^iDp&-mM`k;os2A2~;lZwK3vep*VTZ9Ug_+v>fXUS)|m@|s>UtnE9W3F~{Keftkc(&K&;Dv>Q77<<OjzfyY$#2eKd%Pg!)<v@qj4-g{#
8YyLpT6rqOBOml&B4*`u2v=^^$*n8ZUGgaEe=?KqgRz$-(*@eZnzj>boCh`??pLH~YcUOatPY<GgJi4#-cq++m_YFvt#m#6S=H;`X*y7sDjThxd76wbeyG25
o&d|q<@r#}Z9R)~Yr~HI***q9<g`MKV!i2F9+sH;7Us!2mTrvZkx}(mSc(gR3Z;&Z#j0g(=96i}XApSHk&jRR@b$bb^3CPtb?pU7{)fx`a9C$KFp!lBl_EXw
GS68Ews0?y1Sv0g$*Fu#3D;(-^=J2Jv@Tu`0VICEY;Ivo@HHK5(2GN|+C+-$E)|>=>kyvB*h}97qAbh&9Bk&+n{Q1d+e5(-HmhAjGvz<AwLKiLaLozx^v|b{
0GdYf37ZFQno0SX-lNAaPVoW}jwGjIE}E`fM$8j>;%brbY(bV)74|{l23p%uv1e958?MZ;rtH!$Tw03c?jZ*!>N0<tA9OTUAEIwOgjUmxhdAy4uq)gMJ;t=T
6O+}g1(X?(<;Eu<!q5s`g8F`Uro~4{D<VzQib3_V1c$WG*OK<*I&7XYNc_y~j2Re@_`{*$bjX^>H^jnT`N$AbJZpL?$=I;0#q*0j5cjTlw7NZ&?r0nX$uN1{
Fe#K!B#L11y81k9s}qxA(GMm^^5vWaWh`cNp_P2*%Dj4rMU4d3JrJ!_8S#S2EHODnZ8ymI-ELCUo6o+`s6sN@Q*GSUsCU*Kj@10%29oSQUlNtcS3^a7Fs!=+
F4Nc7CC^FC{QLpU%F@G4EP}=Ttsyv0RNImtU+ZcQGwDZk66&sGAVlK0n4;hMsSVAL+_JTP^oeDvuONB%vMq7vx7&jV(N_UlHDuDQZANQwqe;54Xt;a4wAHfc
dYN%maXG@0I7ZovPQwQM!#RqE-8&1#Q#|bw0n0#C+k>P>Gd>7#ZfLvxRbx|X$r)RCV$POB4|9=K3#@pGEg@H7A87Xa0>V9Rcj#@E9-XOs|5hAqygrY0&3)0V
--18_xoF)P_|=D+-8ACe&=%*$tx`ZN%Wkm<5CseczR<LAZ{{#&bQ1=`YliBHy192y9}JolnyRu{E1@>o5>~A^9eHTnl~7QmWMS;A^R{u30xo)YcEm2+Lma*x
^rrWQGmX$Bi<wiwwS7gm`iiTicG7`z(z}{;iBW(=BDv|ez(%4_BqVTmS+b}x$s{zd`b-KFJ@IAcV$H!9sG|gBhNQ1lJVmJQq*YSJ7ekeq9Iau|`jHCDfcqXj
`l+m_R0!E}jP?GkFa$6LRhR$wU^X;vOHc#711#-SB8f_vL(6Q$tJUp|{HqW{1epd_1vP8Do%D!|Zfy@wVEz#*DYaMH2imFR#1b4bAPn6sy2iGD$c`4Cr8b+&
=Z@JgEHn}ktBh-iz%@D^{jzq8Ei`^$$=Pc?M)G~hOZ-8PFMAya^-cLMwfW^68_li=6+qYrn6Y=6{6U)ppG`6>aalNm95`2;*y`7ZdO@6^K|y5(v_eAKl`i^o
i@ikc6SuCQ_onu6&8_<`$L^r5UNjixZq~x4dEi%rn-Smv4T_@A3(O8`HdPa3|49t$_IgWTMV-E$Mu|=0I8SrX#PD*44!T|t-8w0H&lZR%_laO;s%lZ4R|xFL
JDoZ5F6IJT2dDf813W*P2gj;$x(byg;5;N2^)Lx}Gi)A>vjX(?Yz#<IVs~V?Z<C8V6pGNYQT*9BHAHTV@|dE+F>YBv21!>YJ|qysEjIUd1f&KM_-y&!NFK$|
%tEAmQh@-<&R_2<6Hq!>mOKS->fURIAJ3%_nxg|96Oel`!{^P^xB|vAQN`Okwfu3d*C<vzlTJ_1wzy~;lS0jmC(;@f&;SeOODaW1?6WCv!h5TlliD%Z&AVEB
Q%|<`gl@f|gDwL7v645|qm+zq3gz<M#xOh^TR7utnC*{oDT#!%i`GB?**##G<fxZ;X3MNRFpM#xt5lxeX(DC9;ey<f<*ZHyhdS3)T-O6<AWk?)gd5zVjfRDI
R$m>V&bWDynj^@re9|aU?fvL?prl27j-L@ykkAB)<Z-%!q|kKgRMFTio7%x~i{f#P^9*fkA-k{Ff4)AMKw7dL<5e>Qfwz2NZc6?d1Tof|3X}Od3jLqUmYw~$
N2Z^X-!cbCvGo#WW^~bg_grAd%MN|Opczkp%SAM{75Mvzyghbq8{0YBz}?gpc*t~~2%n8e1rj{}8Vw?Ml7B<d`=myb&L4w^OKOhm<KIpgRiW225J<*}^fx8t
`Cn4J<~djlyJ<3s)B~9igMcu$oPtjUcEGXdM4NTTvkWvB6QM0nb6k#E$KnJ#C2g3kJER&;w8(_BE_Rz_KW4moL{Sl!PFcb51OSU1tPnKex@N`zQj_f8<5_EU
Sg(>mhITUN{CyLd@wFry+EK>hpSx@(JKkRh%)Lg=!vOS#xE$F~7_gI^duePym-t&td8>51Q#=>mU?9R9{a`AIEyj#L=u?9*dVW*CA&(!D;mxv>&A_|85SXC}
;otn=p$))p_lxX(41lB(u7MtVZ)mvL>b(?(UZ@iEM|JUZ?+o3q;4rAINBHE@kCmjj6C|vlKxNQbh1##lf$&no4h|0s`%UH+)71>u>^`0`CNfY90Yb7D6xgn2
{uune(VtCtnca1PycJrw^>=w5B-$5VM*I|7&(Dx?N>48FcWGgWEVnJ4cKSpb%c-a)U7GWJ@;)zBrm*v7W=I=iQF{)CC?nMI{y%Lo@tIyp+<|Zj&^rI{F&F{U
FlnU5yBDMmr2j`{Sd2%Zc*v#JeZ53wMmmd!929Y)J+XYwGT4(*j7h0xxPouGnfY38QuR+k*s0w=2ac~jvG}%&cE@1~tk<9VS_=-y^vGwFAUvR<c*{JQL<0>-
qaT0~_KmS=0ra1p4ju7X0PQ#KnF_s_v5i9lw%5~3+ve%P98-YhPa>kfR{Zt(D^=Ghu7_aAl?=}^950QQzoPY*ov<KcaMG_tdrTa#N8TPARS$wYfxBZV7_;U;
!<o5fhf#J)o+mr}Pii2MBxLzt9*+K-qc7cINR7r#7ZEj!Rcyj?{{_8ET~#i5u%|@!ir6O5s*ITy7LC`$@kLde7*yYUmk=9HDuWHP^8aq?F8u%P)=S0nFKnT(
J_mWtH7{071?xWNd20@xNLw#oL55aNXNt0^97<07Gskmz3hiHEORPBD3$=@l?QuW`FJBQQy&mTV{h~zV&49CjgTll!`N)|H25&{&+%T8>CuEASqZ57Ec+W=o
k0W8;Egy}ZV*52m2^O^fZ)#Ua_?f_j#T9yBOG|5<lMHJ#i#{f!d_C$#>Kq*UukG6qK6=3q(!Q0Fqm_4ZRm%(yvr;=0av@o6VJ=}_=-IRs!U9)Mm=Q}(i~WD8
KI;a7kiZG@OKle)>qdM@oI5pzoOfd)jl2{EeN(~r<D_V6Tc#t3rPS>XI-KOb@@L^B$)@CR^99S&8g6hFXc7EQwWiJXVN~&O<cfD4dFB}k0{+>hQV7{9E`_cj
X$=)H=81-O;#UN)d-<iN09EpE!HtJj$*FPAK%g^x=L!Nyl)K{>raqD;|3TSwp6tg2r!@mq6()^W`K8Ql2GVS9D<6TVk(0$5bSJ1?5MlyNO<KHSOtHf?-d>~v
=;R)oN=H~B>y<1&m);&T0BKa<5F`Vlsja(WJedxTaSD(YQhunpEm<L`v+?y@ZR|%sL8`u^J!CACMIoo4kSwR+<~-Y=?!h->7+u5yM)yc0<ODK2j|imT2O|K3
+QVjf{kY7HUWhqX$T*dlj}=<bhiF>o)?T10edb5HX6_21cW_hi3vx=37)E6Q0U@Eo6%Idc2LC&t4cR|7DJ|<E30<fgU!I|ue*8MGxOPO9e>82Q8XnK#%md~*
mozQ#T((=M;PW~8p>tgI>Te2vpNvW9GWre+wf8CH+bAu8=!axYcls&~Q{{1G0Y8}@Tj9a2_s=Og+U<S(chMhFrl!ESoH4b{ePKNty^YVBzPMJoz7zZ=XL@h9
K&N2mQ*d&ya?uzhB6K}ah3igsn+nk=n!Hy3Ze(nJ6EwM=`0q<3U+tyk3H1@xck*bJT`+Pow7fe6c;@pf_X_<r>a7~{E&%*kKkC)t-|lAgu?EMaqnde!^b6Gp
L}+lge6zxnv>VkFDnj;8?_#b&+W#-`gsoNuWTi-229P1?8OJv(oR|TG`v)J@-CqX$E6zI3`8D(R9kH-98;7S=V~R{TnwW}P2R1vL-_=?(3@5~qckXw}he62H
Bcu2kaEC|156y9t_)m5DNw%W12B%99$orN>%v?m|35@fb<9=R>zz@dQwtgH_*Tq>`y#=i0a(;81rUfvO>~nMH!jmkNTSi!;?{9tcY<>VW9rT`sb&c29dv3%7
+HAtMfUnFD*&ye-#k)YRYu8-EgA6MRt4nYTGPTQSQUAqs-U(TtnFG~OUr`<+VYY^Bm>i9MLteUTtx5*C3^gplfY&lgRl7MMG?K941g^?VNa1;|-k(*8*`Nyy
&i!Hqw=|D~kJ}zI|1^aBPTWGu{l$UaA`)1Usaggs%T#Rm+($UFbwOG3UZ@itDX%w?{H3xL)e;~%q;DaAi1tP^Z48uuM<CY(=<hb$6eJFPn&IXsAQN??$01r0
!Eu&A#p4Ho@UjX-KAk#BfP`fj=eePL%lUgIE&Snw;o0=TA|?!x@&z}#@0jdRdBQrUMDXm1!Opbmth}X3*E}9Pn&O(1ig4IPP@K*^K3JO~f|Bvf8OB}{oh9k>
5+p*hEJPD4e4#m{*ehzV5$+)0Vg_I@M*F!ZfS#)L6mz$@&HOxN&<rFvq=xCou-ZPSD}14_I<NqeVb|8{k2CFtkqXfc>wOj^UaD8>X#}(|?W&`nY76M;|J?TK
UKLfAT1+{$j{za}-m(4@*lxPPh|VN=-6$qPi{i^<FaG)j$8L`d7Lx3>eog!Da7?$3UVNJWVdaZLLke>(iB&#|{I^GZh#b)<Mhxx7$IKZtFAbzlL(nw7#L^QA
|9aLEAIs{VF?ujd89-T;U6d|2@p7`$R7w?ny{Lfx=!M{$n#>RV7y~7TmMeG={wkG~12=j$U*Qp*P6X<(A&Bs5m*V1&F={DuQP&1sG&_xG@SN5cRT-GPAAsqX
A8JgV-v>;*);<1l3kk<*Q_?riuhHlQGKa5|fbS*L(Q$C}aEntNNK?E$7Bo2kWHpwHOEoq=N&xx8g0i+sn=V^tcj7dU-{2Zd@?W&_s;vWV>$8bs{Hnn?4NklJ
ZIcyBnM!uQKo|d))+Xdxw+m1yNt;#TdvJTi+vbP2fKp$tPU?M}N~m|S^{v2)T0=zc`^}}5s0W}q3%pmVdl@jSB|!{TEzTi!x5@uMmY%8-67k}TnAWbDtS$3G
`cfl2&75AAAvzL%?q`~KcF^__r7X}@Vw=e{))htndw)@&M%r%@vW{rfh*z-NtT1}?AuNq&vQD&iAyU)AVcV3RrI6trpQEyXhL{Y)6L|mC1QbR(HOL%fW42^q
a%(!oVja2-2PS1u;NwlGR5kI)Df>OiAY_vA@@rl}e++edJ9*HQrx37&k=#dG1vav{Ed$)F{b}(49pmzbVtLnU9>sVC5H8ZS3t#Sx|0)Y#8Bnr?$2P2_LUy~|
wPq{*i@k~{F>YkYq1z#AYh?<i6SodCsH*R#-=wp2eB^N<g@9x)F6iNI0ARLC=7V=do7uC?jukAG?=pR03d1v!@0B9q8?(g*Op!Hv%+R5)^++ZT8?uo-o{?#<
6s<s2qugRB6`vpH$<-VLYz~?@T1uKOia(8Yxh9e->`$dkzrFx}-}7GANZ2tw>kRc*V&5jAJV+3n$`U&yK4SV)4T{I}?jB*mG)}4P4fhqr21baUCRyAc+}E40
SDz%%CEVRW#1~aqP@?Dl2Rag*Dj&$VP0wPN-yT(`Za+5==+x~<)x!Ci^zVE*=VIll&s}6b-n=Qw8=+2sP@FCH3ytk&h5tVlT$f$E+V$mVoqmnTPM^;>fS?KP
S*R@b{*K`}i>!bd6awxlVn2WlcdkgTCxhe#V_2J6>QQa?uQt7|tifU-*%Xc%-0WLzJEw>y5z*a7Ya3_bQ_`IXnWKTQmTXmw2-S_VtKFkRjeGKIFs3Sw;>LsM
ISP!vEYd+2&h)sQWCL*no0-F&eF{Wd1wBeJ9<%4NG?(g;It<TTLRsm0Lo9nZh<yGQ(uQZ*PV&kgCm?#TIC5_88&6ILonU$A@!bx}X{F~B_mcG+wO65fU_7_x
1s!ND*MSwA{;*9$Y&pNfUfO)9LQ;NaT48wB_29AKNQ0gy<3iY;pWJipn|L@1nFGSj7~qgT#A^VTMd0s>dljmaN}{S*b867AB;{&o-(EdYU%PU4rg&86!WC*S
<)Hu`=SKJrh-t488RlMUFQ1!1Tofhg+}{M_G5?7u)8ZF^L12Om-*mI~usIttiF*KTCaW*ePj}HCUm|fN#GQ`Qy@8y_Rb+R|6+r&cg@-O*1ZPN(P@z}IuoHL?
WbIxuLcsampNy=Csc>b}V0;3!JmX+2?Wn%J2=2-n`NNmS^*E7$(+{80edENwqy7F^f!;ObF+eF&LNGXF-zR-~l*Fc#D>^x`kVYrVlu?tzI~%d#j}OD)bMy`6
^gtCq)NA3}j@B$<bhJcKXw5%F^Q{yy&Y=0~qa(1UB7j&gcG|J^-ivN)KTqN!fGsxU6{;T6sfo5a<9_S7wH~hK%y@Ud!fdf4SHGDVu|$<{#4EWLI<%R|RUP_m
_X$X}L7CR@C@p*3=d6zFw4{H)M%K|lG0uHRPcGG__;+f`XoAK&bx@8J@=_$pyIkMelw&N8Fric6blzSCeP8fkUgP-dHe`Rq&3*lZHzOYQPAXMQNsZ;F(fRL3
3bYAc;$}hjeh7+$Va!WUI(a>zXlT`}?Unp;a!O5-n#QfhOs({@oEbo3O_1<<KNs@Y;<){0E$Jji{;&%MV>=$4)DAsZA6CX&9@bdP$5Z<dDlw0<?YL4{{)<3&
wr5kv@f^|Y4s>zW8ScmUb-ojScQR}KTOy?Wq3@}MBkNvd!pSG}@Kp(a<!2LXwvTogV&can&l;pnl%LJ!o1*9!0IFT>cu0A+{b#%AssDS7ZN?EK;vY)QpO|lN
8c^y$ldW|09rt?gq_^IQ4h7#2ZwacVAaW(^ajSIsRks&~AjOYcWV}?Oo=^E@e%h43Jv*X?Rr=~}tTK#9Td4XXN|f650rQQp7VF8TZYI>Q<P@Fvxw9enD?HvF
*6p&MVXp(8gTAZ&d(8ZoIB0>^#Pr!_8}hf_<W&JaP&bt2NyihEa>MTvgEu|LsCZLr_asJK&Xa}RW$V5M${O;g&^VPv5sA8LnCxt`nr3%2nN^8p9uyZcEu+b(
BRF)@5aOo9nl!v;S$8YGGSQj>S-d%VKp`V_&q{XYHD1sYa|~qa>+b&d%d-xTB`(2wy$iwk+#To}1K^!w5NE5&%i<KtQ{2Z7hZK#&+@wCif=wBmQAm1TN8QjT
YX=V(`>rE1H|0ng^`7+#|DHx3q}8b|tfRN8yn2YCzZ^(Vk#4OX=ML*>aU-BIzoQ;fdQH%DM#%3@+HuEl#Gy!c>E31EneadZS{;g0WVYc3IFb}Apxm1V4dUS-
z4*Kcya@2y8<o3UFmADn!H#9W%dNTPYBmQit0Ikl6U)NLlazv3XCwLdFs&KrYXnn+!%YoXE4@$b(}cTIja~tR7}e<7Km=!S6wf)E!f-XP9j-$*d%2;Y#1Aja
8>m7ViZ%=Di1%@k^ywltnax|TWw2UlV-B(NYOH8)!eTfYqn<3K748GO(V^Sp@J{hHe&Eo=-Rge9ry`1Ap9>l{S74g_MN2u2SP9mCA5tQYF2FlBAQeL{kusxe
8m5M?gZ!YOF`?0))xou{srZWOZl8LFuDjo{Du)*A*^bA>(U>zLVRo)<3|cX|3>Mlkv5VrFr~kz7BKnt6us+Z*`J>x9bRfD9mROyg0-p}1W!m43^QW9JT2n6m
97C(gFix)t(4#Xn3xT~>9k75i-@yx-h=RiC1Fi9<RnW81NpHFnQCq(Do|=dJ<NX;kLGVlT>Vy*Z3^SV1xG8G!)&0izc&o$nIsnpcMMfQp0WB**!AqIY2W9-l
c9J6G#}&AP*?e+)k#aU(%+URpCKY<3E9~+vI4(DngYUzE&p`S~dY2fTsqbOZ==G*0L9c{9U`F0pn*`Z!9ws_9Q$HkW;}Aq+{qx!8SXUp_3Xe`>W&xOFCC`%S
>9;#gW(QzlKY;)C<CGx)NbyXbk%utf)8sm~OL4a<_!jP;Y;M;yA656_1SDKOG-v$LB>dT!Zy3bsqr!6!G;8!TNRuI>p!)sc=_}F5?hc^CI$-z7(?6&c23l_X
a^eqZh0DnAH6XP3)S~WsxL@M1lJGJcV`MDUc_i6IIUGAh2@-Ec2E>d@YgDDkR01X!=~-OjwF@npHh(APd9>(hY5BoE_LjAWPu-GrFoDbGgGrLNq~?p45_Q8P
rFwP(#GUk1Th*@_)q~~MOm&g7ex37ao)@0K;7I|%d55zuNkNqjY3Mr!PL31^ZK#=4&XNofypggY3mfimmF!h^pwB9nAB@$&$Xi)MrtctOYj0_~#=;d$VhRzt
bZ1kpUYNDYL!^{Ye+QMRtI`D?uA!{x`CTYa60NV6$NPglzprwQ9#U9@*@#nD4T!vRjU4+1A*?-e74iMSug#{8gI38h1YY^ZvfutI_d)_YbjmqwdCAdEV^CM$
>z8nenC)#mC+a4Ya#3}5S39UnsE-?wuR$IB7zXf1pikWK46|f43RBR^LKk_{<wLK?!uoR{YTo5PAf|!?4Ph2(!7*TT7ZoSrFsNh~WFLxQs0`(Ev!+pnFb;jv
=exkGGZ#lr03E=d2;m0Ha^8sNpCP~K=y)hNDptw;5sii(BugP!N6k-lPI(T=^EB+Yy-^Q)1!P3=xt&+^;Y`=<y?>UrJf-qo_U_+7F|}wd%dN4ShqX;G*?Z7a
nQaf&C>IyXA$@-fn^25&IuZLYB_X+Y;IEpupPbF7G=Y>1#P&4$crK21MW+iNW!I$N)6SB=9XyRo<@3qJG+x$F6!;&0HlLdrVz3QkXz;j=-|qvuI|SlR!#lkX
h+0JF?q<fSOtkn+Okx~D;I~?aj{&h8D^kODT$RQNuxjnZ-qd;RYmV6G;+~c0_G)j1!X|Z>zU$ZL_znD@OiiqIeM=vutE?bI`6b2DK2{cvbge||TORUqGAs+F
Mxt~Mn^}#yh&0Avz3_lS`|@Nx=9x+ZI%O~+m**kDt2#iy|G!5-AF{=u0PpzJ-F{@XfGIy7WNeFwZ?v_zu1n*khl86|P1^|^;z27H--h$1Me2|UgcmjY&3`W1
+5Bq%kzX;z{syqduTsuPy@mKUWQAhD;4<b*lMVgKd^5N8)zA>&NmP?1DLMZqwzuE8;@{Ab3<EkpL$D2AH21O@D3;7VR$`X=#RTxDL_Fh?J7PY)E3e^WUNuJ3
%YZE3Rzo=)asQ&Q6(04)55H@0HWIW!@-!Y~q_8F5O<$pIod=ECUw4NfyRhbq1ARrj7wDc&okiXU)|$T_2G|p`PP1a%qT*nX5#mf<HjCJS@yuf08~m(Ew(W5h
R@Htj42c2uhF{r#am1OpBLZJ9x};{_r=kKisZC{!(hcqG@N1>n<E;=%Z93KB_5=jp+ZLl>DrCKE{;w66I!fg))m@_!`LQc&1`bHNUgcCHfk!*o#*3M=@Xi2s
<>e~9a?ilu%H<&V_by6PjjTFV^B^EM`Bm;4tY&n6fdsBeH`9)2W(jnBBZ#ALEb0pKeFQV|2Yb1bUte=FIbFcvA7cN6RRJ}O%SEj3Ujt53(?2~yBsRQ!$K($-
78rLGmLGeqn{f~V<kuVP&ak~7xv>PMg-&7ZV3MG}=WtZ|z2wbb)rzJ$EeqK%uBw#O4QBxLw3g<y^2s_H!vdj?{r`wdSFqdVY_16TL%;1qU%)|-E&_Yhx>&It
p^TB+ZHFL0!-~!_R2e!E%VNc~OGp8QI9&bL>Ym<uTva`77f*>k<&oB!mVo)(JDnYw&ju>;eBgf#7kyM#nu`F8%ANGRbkgR&M%o@Vzd7IxV_y#6UBolddJxX>
t4E%mHc84>)~3WXaodMqh6P;#hiFDk7X`x49r=1O<?3^%_-c~&h(o9?XZLtBDS3VGJCS`(iYf=a?^W=%0vk0uB_QtWWXV>f9s<2mxJztmkuM<x6$!jUFUdKL
zqn-O&UFjG@t|EFdP<IQ_zj@_1!h6Y$ll=judRn4VV>xH^!+YKq+x+Yd`8Qcoo}nOdVWRtADCJu87MqOC(E%$&Q|TSO4F7kbigN|x1k{?tz~3+(p*%s?NM{E
fC8R$Rn#Cqq6!9KgVBiW(42^g^AVdAb^PKeHv4@OGW8sn$OO=_QKH6Rrn3!@(Hb<hHhk?;IbDw)C{N%4aedEC3yv7&=or6LZ679SWzFfZHI0hSW+v>#3kNmv
?rG7sTWrFVb3E-kAQte+{YWo{XU;^3+(+|Ma##6G(%yvj26%>NW)nAY*=+H-{3Kv^e@qv2e4JppPK0M!;RM#6k!oB1--ELA%muJa9!iN^ZM&E09J{Y>8Q|uD
=E;IgoOk7jjkP~OT-X2|#2mz{p)z^Zpd4cmMyISP)Qo_?7%z$pCQCj24@s>Nt71!oo>1%%#DNk{%^Ps+IAn3T)?Y;%g<*J+*Sg@degzm*RQ$o=ffmo(m6slJ
=|)tt=H)~yg<RgdYB5BMNS2u_ShlKIY?@=x!ykxy&JIj=0f%^*xbFGhOP<E)7FKJqS2H1~Gq8KjHXqp(zHa^|*Bdv@a}An;+tZ;@=Cq<JpeCaWdeg4TP6%Z%
BHVdMa-m0(byCZEFYc5TS!AxYy@SWS4Mu(0?qP@}F7gM>vl6^v2WYd^z{~@fldfwU<Y=7Nvu=ar)(EJ44+hJ``e&L19vYr!AtGGWBDC&46}+M}5&{xpdgIJf
YH~WyVQtl7$FvU8H??%_&3Zs8TGRXzcYD^tw`h{YUB$TUcJ=DxdSR&A5?tn-$EWVHeKzd(`;|!S{iX1Ip5)#AYfOcrr%B_GJP_=M7!oI$Jm2}stGtH%XFpX%
qGT;yw<}DS*|vq@4WJ&i)K|=!34jH=J{`_FCs_%Ov5ij3Z;tZ7HaOyj1{XX*#?e)w7og6CAr}d;ec?3%X&R5XWx?FZXRmNk#rG;jjbSQGKvz|%=s`O|)aR2U
Dp^H8!B3y8Ucb5(IF(0ebT!#Zcw{s0OPGI3wy6jU^e4A9EHUP6ru2f&CLE-Wot2pcO%m5?78s}V0+94?Y#$z#mL6`9P0kuz_$8qaO~5=7np^G=97870oKSN1
Jv@cW5jj2n#zQkNYgpQ#s52T>k=aadO0ERFhFwJ&@C9Ssefp-nP3n6(7$w&}{9j5SDXlnepCI?n>TF;3{c+I~9J?#r1Sg{jz|Tg0qi@?yd}1XdR<cKRSfrw4
=9YwgIw)g3Uj~^sHag1TK`@QgSg>@5lMNd7LJOk$>Gp*6h#;Hxtg7xiOjtd{SuVfpToT0hlZ!FLx8EQQShA0IJZJQA@@SPnzfmW18Qv##z?%8iKu0>uMk89K
5*z}VrN*n884=I8wtzJ*fc)rgN%0sldCTnb5WIO8m(<rrKg(R=)4-ZKZZIO|3E@+_|GdnshuX}1&F8jKI9MdQSDDxLUF=G;u+!a$Xx*yVegpC^UsvRmzh@l(
*SnNOwO<AnNjX?Lf|yT5Edf7<s~74z4L{0md1Z%#0eZ47XI^zSymnwHf~=<rrzG)pczzQfq-c}-pmw>j<q~tB2U2bkVyLLpg`EpjZ$8)I;{b#XAK~&8qtBon
i7`7n!>->eu&t3&z72e#1c7ym+A>7ZiI7a}YvdwI)Mz*pxyqpPs?(o|k3-?trGDA0wmofk0wJM-{bo>T^#>RZALXsUIG~+QTr?OA`Wmx;J$^it3sh#O=2f@x
JT6PpOYrdnC}x%8kp|iA4wehKT;JAZ^+Kr3c<gim74cg2hyG2N7<jYp%>9jj((znr<k~H9$<Q7tgNTx=+%GBw(X)4wL(0?Gyk&>i^~_4mer}AefpqgYf57Vo
ziXQ4Ar12RxSrWe6;jj5D(pdz1)jLUQ%5N9IEuk~v>lnYE61zOFt2f8zVwC#*U0501BKLUvm1XAOl}vTe+y=p3@thFenST&Co(~#ELpGCVDxz!>PgCiB3hg-
(dl}fmULo^BP*h>4ERTRyv#9+e>x?Vv2T1T#DTy*j+mvf{P+vyA)G7;GJgT=(r9}5(9s6u8hzHvdTv<;GofjXD37#os~8Z~tt4z4h|eB`?fq_0o!06q0dcJf
u#{u<GDrh1T&b}3>tts9wi@(m-+#{GqUMhtMFqv7^+>kam!Ktl>ZEPYRq>F5xFCgbm$DyE-+H0PY84CkyJ?PikKOkvfHETXV&LQsY-=~`?sx=eK>NzOk1`Ei
tiVq@;bYxlZc|9xbgK`i;q>HN(qC2cV?XL?<<!*P*6XbKrpcv@nIt;En8|=x{{Ee`16uYos}tv-a8u9L@%_5*3oWUyhF|QCMzs;{YlMFw1TRK9qC|>duXHV#
uE%9PSC)1No={(AU``1Y2{i1fSE!E5gUzxc*5c1G1QnNOaa}o}rFMd-$~$Hw!rJNwjg`&pD%*}Jf%p5sJqB(Pj(JGfD5HeF;-!9b+YJiYPMR4p>Qmk3#E(fc
ogv!*cNsUXg%H^!WN3B#Vu0P3`)nRLc<?aw6N<k3M0C#aD$=!p@8@hAxX+qtCFCx)SJGP%Pxgk~nA}}oB4MXXR+sYYq?a=WN<oY|;nGX|@mkl48-2;fS!K)%
_`VY#qX}UD0!{PCiMw8wk+cHr-nxhwQ1%`Rm@G<4p7keN-Ymu}5iSR`W@7XaKuzj&Pkf)4$=bx$LD8vjv+$8-lEdD#mov~cpfn%R*A+PXl>hJ(ByD5OyjTVh
{T1-hX^lYvfmy%5KFSwA!qO?+^}fC5^*@nQ(ZmQ%eNp(C>3?9`k*61b<AxvmS117Kk-Q)POE2A87Y5~i>6fKt)kA>hLLF<eGva>G5&x>QDZ3k9zJaG<2GEA`
2-RJ%E@7$+(ZoripZ>+{wgkMER@6sE@5UZpG|qJ4criOOy>6Wqqx$CvLA%8FOwFnr#$09+LJO=69++pg1(Q^A4a?qTGz3lr@81hCtTUmNI9QM&Q4!M}$sgOP
<6FjTDpSs1H!vKW8}5{F2F$sAO~}5SoPgdpAC&`mDdW@QD@R}*;yx0bZKxpiz87<M@b4~9=4~MLdKpuN4>g$6VtKa%SV?3o);H2lYU7t!@0AD`R(K`X5?l-N
gPy7cAp2+GSnkJ!lJbNMYXXbyA~A8cDM^r=<D+YQD@r=Qfl7q{Qt**onXQ(fPE+jBj)?)R<}!|`q$k9=s}@bU-Bu$Osy#%Pd|cVP+q09k+uc`GtFah^QI2IU
d=>cu&MW#hjUlebu_}b%xteUNA2%z)15?>yJa9EM*n%acJV2&POr~awn)4#&n)?^_npJVK8rGbp(#{7Vd-x(J{-jO0+gIc*`C4CZ9ir0h=eSQ+$4scjY1?vt
^hd^3tVt3T!r{Fp2dqj$1}i$KDA@mNZsG<2^9tjzolD-3!R&pp{D`WU@XFewbd>tiR5I=;y354AEKl(+jmi*7ibt7mJab2+cf%wP6Hjhq<av!SF}h0B>kv8T
R*$78dMy<q=%=fE9h$LF1y~zwZLuY9>{8ZyGqeoeE;Dp#nPb1w9K5uXw<kRGERv3S8N4T%TF_)*K7_pHE<K&{*>Pl4^3aoH@tlEvfNoIp_cE6T{ZcYeNBc4-
i^Pd{b>iC;(TJQ6-1zEzft_!20Nib&NnbtWTjUNeBzYP}_S`EK=>q72`{&UX>jV+*T%{IxUSUZ#xz%KZP}>NARicnM7<Jnf)ZwJECl+{UjmbAcR4l%oDu7!v
VW+-`vnRK0pir3Ado9Q#x#FJ^9It1vqU1hB;~j?Cih%}!AO;<@z*oOd^z5y(7d*W3-v;-1tYNh*($*8Kv5(U>juotJm5j~kq6w_0ba9qS82y-QptM2@o!YpQ
OZLZ^8?ZzzGDxGfmZ}v$=8UP(9z!@7!d-tey$ucU(~NyUu=|HFxLpg_^&L886Tv(LTu*dCDb!Dqf02FJ%#QxKVSQUAE%e1u4cjym<;*WY7_O8hc=RSNcNIX!
_nPq#-0s>Y8Ig@^MaW8;5T}Cbv~%1-5u0Oodvu|r?x-jLI(_I<&2Vwwe3|sh8UW3*7~b-&6HVU->Nl4OelArPCm22b__nO~$Pfb78jhK`_v#4A6`WsO9`{-E
XEhZ9135XG!Sk2r%uHv>2DjGGdKnDEjCavq9usG}lz2_KWlsr5Rnt;O#)=3}v|EVLW8t2tP!2#Qu;=bqd{48ng!X<T4jX<aV<vwwB;0<CQYv4ap%Pxb__$O~
GuE}68Jx;0roycwSchK;poqN?E4ifRQN)iI6;w$xXt%{K?w`R;x5^ZPVbl18lCR%XH$R{IZz)XW>v7lM$?LdHw$g`%y$^w*5Guabg256~8QB{1d@zrj$6Zs-
T5AMBu#G*U`qSDzCWA9^PUbW@<Qq8FmTC0AOUsF{e5o$nN<pEC96>hb-<k*`rRIV^q@#RNp7R-rEmJ^U#M(g=<4Q5@17eMeztX#vV>-#}SQlus8C4lP5zrD;
+$;P;LzO^}oWUABx>qvr*?gV3#MW7%T9nE_h~nz;&47ZNG)^?C9df5fjpUaJ<u5nRKpzQwwFxbuWQ6GP8%Pg2(zs;pDv+3*p5|XPWxdMgMP92&I~|z5P-wpr
s4BsGtnNQVqU*+BgsEMob!2gngke=pPGDQHiW)>)Cre5wQYBdM(L_T+cd9;5LbEGJO=iNvT;ymX$B1)iAG&aQTwWosW(xj&VYiJ2T<0`ir%;s7CephPCMANK
A<L_5qi3gsBoF<m+u^|T1eya<_H{JKjEN9U7z1dA(9gg{Dp>?+%23hVFE>K1$FaWqZ!Zp;$s+Y@q)$P{JySD&lBqJtB~2DISSkA9P_Nb=t8V5?=35Yu;}XZg
9W85j3I`w~h4>foN+RD{&XsB7r3Zn)+*wJezvdQ8v7of9pCQQwWMebQjRT3&FFOCm_=Q{6TIQ#*^4#UT0>!U&usahbw%2ste(=x;8|d_;gIOal+Ma{J{tkBG
ie2=)q>Tk`fQ(DrW}-egk6NA1%?`-yd59H&l*};Taj;Pm=^aV4?(;yI?uO=;$l>Li!0oCl9}sj=vv)zx(hWyd+Axml2+k-ZQW{&%J_Li&#$#PC_IqCNzI>HP
zc654afbB@3-HtsD#jU=3NXNWlGLqCaS15*L#hK}_qpputn)gx=DHvz&VM$S;NwWgyuu&LzFKTn+VLH-V^9fUHU<PqsQ8Oe3xxWu+NdZWbMIc~q#n`GQ{EdE
;b0j>^N^1Ct<?GjH840+mFFHMIxK3P>eGy@30EsbC?{Ut&m~zzs)EWnSZWl-B@f>j#QzeaRxTmQG!aufB&HpNZt~bBoKDc;1GvYFhbF?q<A3Ep#D-6&)sJcV
9XF0E7B>*@&?&W263a~{Pz3FSraT`@e{N9zWg~_$t|<H&{089JarnuoC%+adKHKVmgDO#14TNn;;l$sqi$3_My(Q4i*$K|b5Y=B)nXDRi?i?zLeKxMH;#cpp
lfZ2$=OyD-%)*Hj6i$(wp11>UOhEP#5OX8TsVcwwVF_ARVXst9;MM9o4FbkuMT9TJhqjV=X7!^zRuo*_oTocWA_QIqt<ZU8ikP!Vnjd>yd}_V2sNBSs6E9(s
cEwdpF_acNh5WK&3EU~dmH~++H2uguAd^+c-*0B1V%Q!YD6Gzn9mpxj5%lB4kwgTH4~`ro44bN~hqH2xy2g!1s~|JB<a0Vh#fv|Q*pZU9jZ^~7+npZvr+g2S
UNQ?_;IZpio^YX-;Hjaa+?ky6(31-9&BeY?j9G_ER~ED6nG2cClA4$wc*#!#64)N2%!+me|2*_D?uD5Za-u-KQ;HQ;?udhq(Y$>j2#bt9MWuL$j%Tiy8CYqj
d9U%a0gzUnVf$WfBes^mjH<K=atU$mCP%|8^2za|za1Qxwoc;xF8KHzCWTeY<LUGo`H*fZ%-?C96w*L6NAt>`iL$5xHof>))3T2I#lkkWWdUn-asSiV;pvAP
S@5TK5^9+3$#FqCYABc)LvIJB`5%E22rfwf-SLh)a!8=bM&NXg4cw2^#mAcN=bHuctXOv3y$gGJe8#Iv9w`=e5lFrNmoj_C@|Tv=ov%t2Q^Njd?K5hx>cmNw
AFg$(pUS)1?US-|7=8YAlNhz{Ks{@cgBNh)0bBxbEf^&p@17;}Kpb`hcV(8&Tw`6eN*#IC1tAHTijk%V<s>f1t#YUnL80MRrKK*V9zghLm$pET`@mK2GEYJ*
i}Gr9xg*JY+GQ~=JFdx`J<}!!{F+^DzmaV{bLf$moH$R6{JJc^Li(Af^AmVq5;$@Q>GRLUq%9hD0Vt{#NCkYaKBVsWWB3;uj*U+n$+ng|zSI?L(S|<z)2|&T
p~IW0?Cke#hgsaXIZWkZ#GB7n6Vp#HM^P^&C|ft|dsTwvcvqT1s^ygeLA|=})X_8r1Ot?o*m|xN{fRohqaJ7m?x4jx29$umrs+lLN_2q8NH2Y{mHuBSj>4zO
*RO<N+w7*uw63x$8hi4E-<~Oh%pAFATSk_MftW3*9lS5e?Q7lAw=aJ=7NSD#W@((yM*b^8Ir*1#oM##t7*6{YF>H4_dBu8YO)b2S3$8n-?E!!I>HU}R$t?8i
qG}t#V#edsbC$~F%}kAbHv}U)n16U)xjs(y;KDaOO?_)z{eV*;Peeqf>CoQY4e!9K5)dt*^D9|96V$2$m!9q+h){Hk0l$iNQZh~Z#|N{|4H}${t8;^9exAIZ
%#KDhia*6JrC4)Y-)(B+dIu-FB;VC_Qr0}k5JHCIB8e;t!c&{cF!#SRzK01C>KucqA%(zaon{a~;RM}p?jZ9SrEE`Ouf7T57W*G$j0_5AK*qya&9UHf&GCHe
o(d+DKZEP`Y3?3BqxEQ8kt)+R8<V-=brNPmapZtRR08z@s-Jz2BmySGc5o>*C3M;4z}t{Lrp7H;|J9&&mOv>=fJkj%6LLXzS?Q8(9f}SEPZiyBprJ1<*4RD}
F_ghg2hAzMh&1Vc&_282Oo^x}wBlKFc>Qk+q=m?9VxV-Dcf|Xd)RM3+%U8m_K&4fY4jUDr#o*)>dE0;Kg=~X$zJrvjSvGZ<ckf5pTvXQbZnd5YUJb*L<M<wa
83ZJ!Ho-3eN9dgjV1SxXIo4J?#&X>5wG*hY65pW(ZdaO2CnL`4hm9m4(prG9d55v1Ds^po3sBDsie{Y%_cRS>S=I2k84+@EQD;LxYIBsxB$Fdv2bSk@o!IvG
+UxS9S6|r~;Eh{0?)9nFaq7g`)51Y)=gL0S`t>?aQ>H-;IFu6HFhp4R`?-hBjj@D4?WF`d@fYoh1pk5#B4i4Au<q!~<F==Bn<KXMjc7#PJA{&$J@PlQ&59{x
9c5@)WMmS2yrImEhE7ndzm4J5I{beoVw?Ly*Bqtx&uqbCv?fm_fBz7A1F(5kSH6;SaCK~M9V#XP58O&ZIs1%T1xhqH<m)|d#WxPtToOa|QfFm_1%{6&ZB(Wn
y-y4<3<(;z_d3wLOi~0htLS}A$oL=U<4HKEpenp>bfieDlO|qB?rD)HEI-p~l4_6iO$im{LQ?GPk7K&o$eC*V-E{P2dJNU{@vpy%!YbbL&H*tlnI2+i*y({S
Ox@f6%ptkjg<?27{WFR}a43jjA%Qs`n%#1m#L2K0o@B)#E?htPav!v)F3M8mYABxfioPXPWRji)Z=;x2&gkQaGzqqQAr4s8%HrD1l^}HY84U%tSd){+$3-mj
;HDvi71i$((Ny*1@l){$kB0+Oz3;SaI8Dnmm^tT=?~=loS}A5NbL1n;sU9Y*a21q?9l2fWcXL>c5Hz!~Ly|Ma86!3aRJMXt&P?K_prRuI#XNVd&QwVP$B7l*
72cdaTEIu*ayRF@Qzdo4tt33hmuQ%KPzEwkOwBMIczi3DhyQBg5&oLyE~d7MKLzT#M_L0l&$lSQO1Z_zRR{fE-Dnxs4_W*}87Dhbp@`L{^C|LveQ!Z%6d~|q
$EA;C9_T<VofL&AshULJNwWIQpNyjzoFNMxo6{AAvyz_0i7DZ^!xMDqK@}K+IZpy=+2Y%Z-{_6VbC@joi0&ywUMXP~_xIBSMKzrQ`vkux7&8fi+%451W;7A)
8&^3HsI7T%9I$pl!Oi*G(@Wb~Tzco%=tf$2{7N#m`Xs^DAs|p~%Iogdb5MKqd(cFkD7i725NBtG9$5?K9|Lf=mTl+dDs&3_I2Tlltz*GSPS^JBA?EW((O%}Z
T;#VO9mju$%+944wdTq6Cd_OIG4S~4b~Jd8w?NwpY>;d8yTX!5A1ISAA@zN@@>QHk8*c7ppUURJItnd@=;#?KbAqM!&=?74$pZ2oktJ9wFh@rCHWpzFt%-Ea
;?OemJCS{w^^Z%=l~@!@)#~nj4WOnE>ZLMkTY|PqYX81SU*c9_1Xdax|6AeZFLR68N_%R-SuM<<eR11m78O~rz_R`=<r_{yDQx6D(BQ0FB)pLVxV6d6f;F(v
ril|{*o!`0X@rW-tuN&1I1cd;)p_bTBn`_b1G6g-SUbYCD?o}t;m}wU!D?L!GEG~&jvOw4`j7$@8AXl1BBX9<O!^Pxmyt>zZNhSHN^k_*dDgyJQ(;AGa^=XK
^j)V5dmFK=Ex>C_A1P`YfDwwpA4m%{b2ZT*e8qez$fKf*)rc8-7wJq!yiE6AZ7B_{a3te`1m{xT)D~3^xgx#|v|&|>>1x^E0^x!FdV^7kBco)`yVk->mo1sv
HZaZW!=>K~fM4_QMhp&y<%$SGk=o0iu>XJJbIHO*%my!zJ{RZkGeg~HXz#!L+=IBzM#$9#&FBYYb^N<#&H@~IP<*6kQXEDM4F$HAb0BSIj&f{O{BEJoLsp{4
z9FBmBis&}LweX)-7_40U5vG6qmA!@jn?R}qo_BbWNfR1(sXKr4`AWjTmt>}t^}1H0^X+=g9eV*rXcrVH2_7dJY$6UcNWtOYpU#d^#kJbO^m70913Y&UyOhK
7ZdZ#8+@s9q<~zEXP`+Gz<dRZCo-|yYM>`fx?qnrPZ#^nI3%p#BfDY=A9KRq?&jOckDov5O$+ZmCz0XO>}{NwUdRx_swCg_z4ySpuB3P$LX?}my8l#jR^(Wx
){S{7uJFQz5{PZdlO?pUi|gbMcGgD)9*}bz5gZD>kIx?>8LjM~^6bC&7%Vq(^0}H+<YsZldm%wyWB<yB<6^CUhXVR%dN`@`7tNFUJ5_Fg`e|8yXhP>$rz9X#
bvLL2pOkqzI*e?TVF1O{uJ;V?tuxqe;h?yDm5JW%1OLo7CePFXlBB0^0X1K>UWQQg@n0DWp+yb~16WCdJ0Kcds4fb@d@p@jLV2olAgrpGl~-q29kkD1H&Q=s
9KpR5?vY_H0?%e-whae@nXqU*##nt`P<+oLH+A%&udI=Qk7(ICX>Xq~n{?VpxZq6*`hrHQ(!xAy8U=&U#*8$p4J^@kb4K@9lN+<6Czgw9`2m7h4tXZImY<VD
!rxGSO(<B7bsO-hM1&pS#>P;>cf6mcu=eG<rOJH5^^l>v8m2*>B2v_kP<j9*OGl}oVOc3HxH-|j(Rifl4_1*?QNP|38Q$<*sfi=+?;@GCY`}sjmq<F=ebj<z
=36LIo~j2bNciB4o#o$_^74Jze0^OI6c9%8hA7AjO7W^mr@V@Et|w<03XmBH2}n3s+E(t>vZ+CC0;Jb;ShX&+V*m*<AicJ%N34z~J!VuP&p(ZL5xQ@62+x|0
+9E*FlDhyP!KN0Bo+0gwb=8;qkYkFyOVbMN{uf!$<%a~BPF;q)eM%Ef3&K}hwx0186O?;pn63$}V!)v<RpeovB!Vhy@vI7#vxj_75Rd`3ZK?ukGFrjZ<C_>T
7js#&&&SS;v~m^0*R_7bf}B(N>ExeFZkqja%a+xpYn*jAi4<ast=%O^5HxxABvAH1U8r~=<&NL}I_l%jOJv|^W0O00&)tI^d&D6D*{RNRj+D`@TZPSHY-1n#
KfW7N^eU!LitY_0MFwmB2bPwp<365OpXl<9b)<ozfm%z=n+j_2+pxU}g{zu7to*^DJ~3&Nkgmx)z}TyP<YbwQVL-_K(Q$`#-Dxp{n=w^)(VS~WFgUbvsOA_0
&w<=+l5G?8TV3W@=*{9(MdP)4r{PpjJxKf>64(O`6QqqQHN}&Vt;$MH7Nj8p7+b1XznCy|9dON`(-hrt<@=>0n}etwf04z(o@{<-EODG;Vh2`sr}!d(RCM#~
Lg`gQU{lq5bI{x!)B*DDZ{{~N^?0jd)cIv#^zY`;KkQGG@#o6v;?L|};Re0nI=@~Vchz6GLMesM46v$C|0T*zwQt5UX);Ti@hl20kkmJ9p4pc;zt{n*b!T^t
#X@K>^jEg3KNz!e*Jv&i*Nrn#C1_HwiJA^uhocv)H@`WSa*OzXu@pY!$xiRXYBQFJpB#z<FRdgHZuwtZ3%STt&P;T;acV4~#{1=NGy4{_<w)e4^K3O9bkig5
Hh@(^6(2x~HzVd)fr)}@Gq^Ag*|wHUUInQfV`kTTP#BdVMdF7eF>)7d**Dkjrk{pDpP(b*joSoY>pT$G1XV&2{H3Yz$G*v@@*D@HUp|YMtMuH3nmdu>Kj>%T
8w;15%}+*FFKWohL~`g`LbGqhM2q+WDDp6s+4xIWA3XJx4qOlFroc!)>lrrgTHm34e-G2EwGKC`XJC((WQ%Q(BKJ^nwu&?)Orr8$yzm6N>1a9aq$Gg%oJFIw
UU(7{<C0^uiWj{G%ZSg+_&(LOTBj;@QJ?nsRN;BPs<9~@4?Q7X;fi7Lx#s=AXWke)2=XLTGCrr>_E773ZwB*FxeT;~_x`yBK|PTRMbe*rf1koK8TX)FZiY04
rZ$9Xv>S=Tu$GiIkQZQO6rnRXp_3BjyWF-TPc63jWn3<LE)d_+6{k`h>9C0y?a-8)aIHVqPVWO~hcEpu^DoXw_h32w+5c16>Wf`=G3LOL9#X350*pY(y7<VZ
f|yG14l=6uJ5HxQn#TK!1~mGk@x3UAR1^bPo22P4i1p==?iBZ0B#$tJC$X;se4Xv*s+C47fF+SM1Lzjnev?yHl;nu@@ZeVycn@}%3raHmM^=XBI1tTB&1(P~
rJnBo7?=m{7X5WkY64ImZzCG4PrvL@eT22_SOB83$kbbHDi@h9R#6L=bdAVDM}ZdYhtoSFbd&mTt@R+(7&8%B#u+%cDybsz@@=pnPH{H)uUAMpkbfRi65YA$
`~qa!@9iHEky7E5mt?KgCP@{0+{}~4E*fPfBDx6bp=D!t7Ar=%>G(m@1MP9tW`>n&|KOOPh$9EvX%`>!)h)g5jtj#*@uV^98fq-COpiWN(YMPJo4=nK#4kgw
%mYySp@b)B$8p+Bh6O@oQ~`{vA9HjJ<7p!3{WLFanC&^F$8_V(Bp)A#MvV@Dvb;<qMf~K9n`^6}HGlXRD6Tomu@A(0a(F|e`-c<!`JP7082)3fQ(e~uj<1X=
HMPkNAk{<j`?ssLnLrxL%vCQdV9$>%Ek2<#v4~Ji7a`R#N8!CU1Y7~+GMo#|)tH?7)a<W7WSVPkt%g&u=hZEYTd-oD(XNaTe>qlaBBNxg0?2<YMOjv-efzht
Ru`g$&m!6@<{MJHn>rV`VAM$0`Rb&*9a913zLLqJPj$#HfL2n8u)#Bfq~%1UFN*aUh6hrlG7^X-_2wEVQKw&L@=9cfi6hoLk_318x^#NL2mr!JbIOw&Q!BA?
)>0I%JEyZ6wAX|ud4JMc20>`vy(qEanmwfz@r{MUhR>d82PUWde?tz%&ds$YT;>p@`Y+gv>94ULYE8kOD<F4NMfR2Q)e|-+hO@$Ow@}8n!Rzm)0aq|jgXoCU
H8E|YGCsp>b#8BOd}zks|DGjViJSA1^or2?L~RpH1+?8=r_v7S{oo59ti@|B1?4s`WTu}+jD@og&VApx@=Lhs&>)P;iqm6~B<U88z0&tTI`bQx?uJ}ytyLy`
L%Ty^Q~jLAZG&TtHmw#i#wRGFV|75-P5g~~M>4648(1IDcaV-m5^McZ5J2u>($(?PzFYOTjws<$G;PzdVQ%@@<cuJYB&bHyi9T?6hSz69i#}NgtMLNbj@z84
v8&WgsRJ@ru!AXNQ(C2~#Y9Rm*zVLV?ml)pwuFjimVr5x$)(3PvIo@Ge-HUrKP?nHft0$vy^gUI0)By^KvTv>Kb7nXtkZ+a6D=;^FH;eFS|q&17?RDg4E=2T
3@BG1RK7DD)?fMLQ2jXiofbDLJ!$Wm9;6#=P>CkQ)8U(j-b@tLS2nT8yx{m#!-;zpHSTXaI-;WOpGm;2)>vy|L=}RY1@q$;O82#GYvlT9AQ4i!)Hz*G8U*e0
3MgKt(QH4k3-9ExmIWfuU9}0~X%W*rWDv9j8l|A;5)QQ)v~|Po7=XQ8f%**=MaZLT?k}O;!|k}BDb(lOzl4o5llV67L|~WZsH1z}8>?^{<v@5jy&~{@aQXIK
FdL~2zBuzC-edm-obxqXPTh-S_GyRLI^)2=e$c9@O8<_<p*5>H$=;@vq^e4Lww2(=^5G4RmYi9?bdXuQ_#lKwr=k-Y<!mto?pG;Q+*)3)V9@q9qR>w3n!nN7
3r>zSxmqUs=-+Vfr8$T7L#8TIAo}q3`{V%HoqBIhw~MS=6PC?&e{4l6;#1~YDvLft3!t7I6cbnjfaf%YMw@yAxrT(sq81XsEI4t4&(rBk`n^VPGwd`pZF$8+
=%XB_$>mYtXhLsWNTF7U?l|46?~W%?`QNJ=(1A`+Wfyl5G@ub*YohY$drmG!W)ezx-1yNS2JgXK0@f|+z&zHpeScr3+-3!De;SF2>l(XO9LYbbhM4(sVxRpR
KCv9CJR#VUNHcRABNkA*ZP@QuvtPO*mO?hJ5tS==y>tiz`AdqAxN`?XIIpzMTU7zeqj_qtTwMZ9XV@pTRv7^mAY~vf$N>ed+4>1X+l?9kCYK~6exU5=G?0xG
g>b+SiN)l?N!VUYt2x?5%50x7d}5Isomou57ptnU<#tc8Y-KKm9Bq6WCeyd4HH6GDW_|JiR(cs2XJUz@zf4ou;Juy2lA}|4z+y->5kP%8(0h>)kAV$Na?3S<
HpB<g9v-({&&nZdRwHDoDf>*`P}no9Joi^5&Q7D7(?;h<{Gp5f`A<x=cj&QQL#78_OF*P?(S@(7(0!od@LmBIv3-g@Z*=1e-#C@$xW<>A6f>9ZH}Q6ua!{{d
Ch6?n9w82lAs6DK%2=*y;5>tl<6YGI+YpH(*jDr-PT~JFpR6$&$`a#?c+GrH7i6ixF79?!p!JAU{BhG3YjaKP5u6p3LuD5GDyR=kKZyr0;2=-0D~F7FO>5C-
rOA(FGnSCl#521B!5ZzRL$~!u-?b3jrrbafj;Bp;=ZUMcm~V<QlRpN*??^2yo80x9^7BMbf?O}4D1UGfQL7GtdS3P#$UqdJQ9~uS*u}H;No8HJo|(7c)Ax>d
i^O9DLZey0n2C%#UYW&hDALiO(dvQ0p0}`|C7p8<*1nNl7%29Rf)%j`?Y+=u-K52kGMgbzUT*+VtZ<Nn!$sGeR`lf^Y{R?i4FwSFZz(FtOL<cy;v8Q;((6MQ
_AV2J=(HqTK9-QnES<)I65GG8#Q17b(7_L^S}CNI;1qLSDKs1(j&_CV9s^@+=d?HGsKF<43N<AfOh?(O6TP<kQSVJor1o_(csf*4lCpNN?fKI@JHhz2Sc_jH
H;WhUU~#(ZnC>`K<QWb<@pO#m1%#G_!u2TJ4U`WBy8dVnP@0jkOyt8}=?{T=Cje2OR?{}MYysMMF^eOl;<ND;_45w#ry%S?j?iBh5D%kMc-TuM^O`(P{?nLI
h&WdeDk%#JNQUCIh3r{7`FIaoBSflFfRQFYGmsg<Vvzk{I#)?+ALZdiIe+O$Y2OmHuJ66ZHKiCo`y^-?q?v8oXs5)6oKGU)4k9$xu0I2pGDyOx15?o8gBQ8$
&sk&7wWi18t<28f$YaG8TP-7pgIps?>JCiY3(9FfN+ju+c$dLS&K9c13VSV$9_PUAS|k5-$i_XO2nXp`?-EqGJ7YzX%^Asc<79MGzOdOm6f`|c)8waBCWgER
lB+nL9kh{uK`oD!w3G&>E4b|v0(+g4E$M0JSc>E0tCCw0nfB(r)pLeJR7UP7O;V<Az)r{HHJ1VmE1DegI$F~Gy`j}bf99|qN9U~ZUvg1IQ#23R9`bCoY$yG9
;bk}aXFTfeB8BnE(0C%=BKftXOgFGXak)@~t3;{LT^Q`h&Hymi-)G!p2kKi{JQ0qf#F*7&EEut7l(nZGjChpAC`&$yMT53+8x7!R$I^<8Co+!E8cf<%1sErg
ttKiL7QtO3+u&i_EYeYy&WRC1cT-B?$Im)%l-gmeSN4k!d)8+U(j|AoyZDt%bXITJh6r=}@19{nFZ(53UkmR<5R$y0Cg)se*n;a4ZH4>!L#JP-Oti1w&p<cn
mhr_KDK0j5Nsbo){Sh|kpS%7*G9pq(lpC?9fMNBa(@jfkhZal#{_p#6H3Bk5ZAqas?sgjt79Ci{-~&g*HU%SjkP-d<ObF5yC9k1suiK`Uk2DyD7ZlM~y}@m|
q`acOk_@hz5INZMdv+?Tr>y>-i{gQ%LiHQ_imn06m%0T|{(ipcvr8HgCQ99gSaK-hsFq~W?2do_QHiD$+c46hSQ^8J8B!|54lW$&38iJeRUqg)JVDZQidZ$G
;+a`@DR(XDjNEQSPkj?1P3F<ormCv8j~`=Sl20LL1q2RBr0@~+JwDLwcp$~|mTAf&TFVItVC}5$<Db|*(R$;J;cmn%-u{J4Qz~XD5j3ecL}7=Twl5o(OL1`Q
P{NqTfn{M~BAxkUnu1_?J5r#`7EUWrM`Nc!HuF}k2JjfbmzU+Lz+w_QazW4ZVaHBo_zueI$#7#5Nc2_21!({PYu{9FKfHYM?wwETHNfb;Psu`XGs2gq*d@(5
H*b}#HmfC`6~RhdijCAKR7~qExF_zhie6WsdD9R(9q^FaS2+j20ehZX^w`pJuU&DE1%}rSbQ`0q1~~6gcLc>H?Kx=!d|N5J-&hM+xe?Hgpbk}t>11)!l7)8y
2VhVacAoh`KG)u<{ar9aRf60WPTt+kdNArCb84B)Nde==-x`v}%?GVL4c&d2q_D=EVQ3^Ql{ubat|>4J9<ZUn>yyBzT``m=6_4MrbdV9ZBzId^Uhrz|Gm)b7
2BAFH%GZ18pSZY?ZF$tlyb{Ih<%kj8i46ZUz;n4k=lMIk&ctI8eFc6BTe`I%HV{dk6ROq4T^_5hd=n3woS)T3_z??Q#ILm<1VDTTVN=fDrHi0dupU(N2WT|k
ZbO>(X2{}fcP4>vg>tm|>%cas`n`{Q1+ah^;ZfX_hv!;@<j47kriR7Fa$2@4eYFn)Yx+&>Zy3D2i5%=OGvGYuddB{pSUs7*h?s4M>$L&&Z_Ee+WYjt35F1+m
G|=b^gA;EYo@>W$;Auu_S%*|p3AlF=8P}exfB~)L#e&|wDwj`4jRuJ07lL-f*utpLm$aHj{!WcGOqH&7SWSUvc|fDUyT5jX4=VOw;{z*mLHU$0i40F3-pK-0
{{2JVd?HKa`fx|U0TEMVpeSh;{q?DLP$+;nD0bSIiQp?xKkZ9aG!kZsnlr%zqzsxB1#4Yymsf#%6SGgNhRm9nlpyqzK6Y(y^lR&O$`<3Ij`T2jzMM3`%=}J?
2~6;xYsGQ^Q1@cu-5uELLzpBZjT45rWS2Ld16T1+j6iNyN6Fz~EmGOq5jz`Xg2!zqO^OQ~_!&QI!1SOOXF<<Tezvfgh&5%$Hmn;$fW7}&lCU@AaS-kf0XoAy
{gaVmj6_=o0%iXq<%FGns93V67DZ4M_U5N{p3mq*lp7ENG`iw#LAo%(S92}A5fjwIjO>2nCDbqKfmNn%GkQSQnYSnQj#o)Hr{5WGq$$aExn&q&pFN==FfpMD
6fWf4FB6_R6+IB%B=`;iwa7C`d`U9X@)6zSoI_Z6dox&RvCVYgMp1cwOqkyGv6}?H?henUNmrV^nTW<S8<s*w=mEU44Bne6%IsZ2UK_}D)kO+RXNmj2(2AA4
Rr#_h)ZuJ<f!ZFGH`mphugsfn<ZY}i+qmcd0U9M-RDzQ&sqkkY3daU-B?*qd$bo490nJJ5Vcyg=HMVM9(pmgn$TIdHFphf0i^T3toP_asg4IHe1y)=}C*D(B
!im6*j?~yWhJ!&HNW)|j*)RsVgl!i)Gfy`*Jh^$+zU}lfrjtMZV4xAeTjeR<0?J4PhFeJmMPIGk?j)AFbiQSkm7b>YNZ>-TQBNSr*z&a&u@vRtO?nHs;pAuR
2YD;RtT1`_ONNFpJAG%kWn2V{oUK7jubgv(b5ylashn^)x`v7yu%pLtF(8B}faXCRIWQJi^pVf^k)1`d$Sf&KGCt;Ppj(W;x8-s!89-O5C70Fr$34S(q!Eo*
uxlfa_!nWL6s&*E9yPGz*bmNuZQyXGiMa(5rfu}8Kbb38+u)EB?lt#ir!pcuU}blboThGZ|04+Qh(lTNBeEOA`bkmi0SR9hwSkzNIj!?9ve@0fz*D9vqT~f#
WoCS00&0Tl#;A4CuL4v$=NGvFx+nbZM!TZ_5>`7oIEiT}0E8mQ@BaYRI6Gp=!<pj!N%7c?=NM)-%AO$~6d3dzyn6K<ie+>Ui@15PgH{z-^LWb_E-0PiB+KKl
2-qCm>C2(Cl@Mn6FG<)aj*|*h$K@$BeQ0#&Rpr0g?0E%1Rfprq*ywU6s{(1G*k%H*$-&XFDXP*@2^FAbQAHy_xuhczfy?u0Zsgt#toGIt0RMM4HqS>fqFO6v
bDyevq}x2%<j6DVfR>2fCDnd>A=BU*Zg!p|KgW%6E<!ea7tLd8mt_fEfx0CD8J)q!R|7dVG+_#{Wy6!x;8IY*dUTlX!hk5F@sR;$h#VJbIo{KnZ>%?n30btT
|7PtTE-U@I+SGX*EY?D@VJ&)dA^^<ACQ;63ZF~~hksAI-*sNSQhuS`5F0mRGdYBDF25*5SUXIS%_nwboo6O*-lL9BMC6&VGs*kt(jSWdNW7%tnSapP+bnJj0
r6Zudnsxpw0kiBN(BKPPRkX8{Q8eZfcbh_?h_JY{opAkpjqerBH{W2m({HBBaC(a$;=Fn}Twj*!B-B)AZ-vs-)Bc*h7zym1d`6#HebjBLcaw?X&o}BBB1S%>
S0pa|wcF~N`LfgRx9|Q)0Bo~<GmA)~>-g<)<)_;RHNKo?N-?i@{MHcf>j3pK5<Dqac5sA0v!{d+c=hPTxQ8RbCIcs*hM^ETk^lXxv+flk<SiWtf-gN&kmACq
dyUc^{WxjJI^9?o6(T#0BT7IDFN0FYdL`80&)DXAbtjmrSSg>AIWj%A<x%EYAuc6ystJSRi6Kz1<Qi`TrbP6Eln9)7=z~tTv9e+iZ0TY8L8jqNonS0KRGn(;
WU(&qn{R8szu+B1u7iT0C!G)Q4<Rj25?yGSFPE12m)A*s3XIv+V%_;g!guu~#u%oTHeuV8$xkmSo+A!YZtJ1QO7L-{L|D9e(7nU-H_T;Tt>CE1j>v(^t6+5I
KWF-0q}t8cYP5nRAz*0#aVFOBC)GGo?%#b0==yD0YR?ed^crZ!aS-#o7QBC<C3^6k@5LN+_I;e|)93bWXfB?}`{VCo-&!3AS8h2=mPAEvH`so2Diw>@j=z}t
^Ks7wuiSHwui0$U{*eb|h0TZliwA#8paw<dD9aDf&@lkA<xhqkfQC5YJ0rc=c}Ut0DmhGz+N9=l-JpWWFt|3Y22GBdkpFrv)Q05XTj1O&p;M315XT@^+yh9R
nP8a<s0|!cAukH`RN&Q8A`9y03FDi!X9!n!B>ZAXz$Oe7t-ZdvhN$O)9@D)DX`co(YxA?Ky!fOo!Jo}<ckVR6Et!nS=3(`H+#7@;8WNCK=Q;C27tYT6Gd2ul
rUN9n-au3`PWVxUV@Rr=E^|%IiC?g1S9cVBUEX`-wvCRDnWC@uMEEHvQFeV|72NEaYt_-FUl&sIAD1jc4j=Ve3RjCf=;J~}Lb;h++1#OAWnM)hDOb9aX=VdO
&L-pA&7ZZU&NxO{h-;Wc|12i}biW)c-A=atC*GP<ynHPWuzPWF@6l*ms_)+_j0p5`=~0acUZS0X$naC!5gI75Ok*4P(*DgR5>#}fMm9eZ)!gP0_eCa9VMx*(
_o5GCrN$1(4yV$wj|zK{7UpTY_%{Owv@ijiEH^-N2Kp|HDEb)Q8YjW&WUftRao!a+vw2iPhrJnzqCmk(2bcI-4N~SohV*SVbD0od5O-^!Y0?jja*e~AtJ+Qr
W!TJsneRI_7zMZXP0`pwsZ8<E0WY>BP<fM@HT{Dq;3feva&eNqtzT8QMEx!m2xuBD);yMApb?^m4(XiD<q(whHBQZ5(B7(5HC{GzESMf?)yX>((6Ez|^IenE
x-71@6u1<6D9}~v<MD9&Ac%2-nJBi}yN32tX!RyllXN(=D9wD;Wd|Ab%}c)w3w?Bi*Mp$8`A;2{@_sUcr<<M9kg&C_)6oHwRYG+pPtZ!dT}@a_q0H2saBiUO
C$PyKsdxGDQHi=>@o`Smg4TVxd*fR#yoLHi@tH&eg2OpDy-itU5|oBLo~jG2gtBGAxV~0tP7$%*Tvyv56F3o3e}QZJaU2rVW^F}E*h0@5n}*_AIT++s_1!jg
=kzb>Sgg%+S!D4jfWv--Ss?GFNUx0^Q6sr}h<KV*A@V9MW8Qveq^jY`cyzptuu|xWn<*d4I`#wx_lKf!vcytf_WXjV+K{|XTjmhtc3Y%UgQgvS627?c^aQkd
Q@E|(MSSrWW-^c_FV!F#Q>l<D_3?~P9fworL*;v&0W&RY<I446R-AaT<rr(aNPNElYj=WK!z~&$O8~2A3ab&Ee*IM=Oj0}=?@{G3_jX-*jIcYo_dF2Shh&hu
Gq&I1fK^QC@}&7&KV@q~wdbl|Jrf=f%-40IL_N!ucJAd9wC{AEa+I)x!-m~YmsFIsCxwVMy+;vi<Fi%{lP|p6!Avf#Y!H<cGF-^pQ|&m=;co>f4f(x}V@vOm
o%KMsD1_>+f(u?>fCsw1qFQ1O8sQyC_p(zNwYp?>ueb+lfr^av2-)l^{3xH$hfsf7r-Qv-D&3|C@={-MMb)!tLizCXrJjRqB!FC8Gn1XS1xkc&dfCOn>IfaB
@^sch764OveI=Y~&HgN2Y)8>i%=Ud-kYQlEi}EbYsYn<GC;aw%Yf^l#0%6ri7{p?C1kyd9=BYaZ<_~He4vXc93*-THZx7Aayd$N@-e5Bf-(y`LDnl-K&Xu4i
6jGxa2i8mPRMizOnYLh}<O~D?+hBtiifb^mpbh1zl!?1j354Q>Sm9`ZVf@#|)w}=jj8WS*FoTUOJvdCXtK9Fqwo%Dz`P!$CUP(ZPQUtg%VL)ts0HmE#*)02c
^8;v2C?5J*HI7d+IA?6pq5Twx=6R+k0myxMi-GF>#8WvzC+)#Jv(<sA3Kon0=9#EsM$X9k6W{g+I6Z2e<m#ETDSD6!ZbtRc-)%?z>@>Mk_Of`5-0<{40s5vk
hgG7sW0-cl-);0;3nmd0lwsp=zRLPZ@{A|X7*742o8JV?;Nb0x+rfe0$imP3beroQ*25Qpvh#ELPgyD+&a`BQ4MMjOY#++FLb6rZ1biGL!*-xlY`WVac+f<E
Xqi|aBm2Ve0BpP)1k_5Gh*$_^QB^IPLU^9k>2{W(>|oHNlJMKNI{SFjsnzsd2Z?-f1iD?NDGVUbO@{79a^4?NT;smOII=p?d&6u6T|@Bj3+tI8>N}{CX3JO-
2XB|Qgzeh(UZpvs2W?OTcG+(N!QJ5&Ar6`yxqE_-*|rL`(RKx>WlVISJoV~dyNJZ;-1^;0+jn7QjuW=yOiMQ}tGr}AVF50`$5NT1lk$lZIWCXu)w4_kj*lcg
+9^XjQ?4$h=%Y?MWzqNWEj2qBKWy>naXUwjW_n1(5*xyiI&$yV?2_|f7Y<k;{sQ;rJfe*~*NBhvUo8n;1*O`!9D)ATLDVj#5bd|u{LF;8NEr!Bmz6ab4m)Rg
<t7wH!XoKJ$o!l~<IER+z(%u!!rX6KcJ}LFaCTj%xR#My8^sU<!4;Ba=funQwQ5{(_Ift{u8cU*J(MA%TG4uu-v#V%B%zN%HXa8LhDrrWAO`kk1`Vid!B`1}
g?0Bo4C!knLVmAq8$9tZ>A=&fdA9Nzgg+4K8H4*ex;*(n#-#zvI`7`9P!G-iG9TazBo>pDe`XXbzAnM?I|_1NYe{R|b8;;{@W=qY)O&l^+KyOS-ff3fL#)^<
i&%xSx?1c2bL&Epwj?mGgq!5{gy!p%P%x_A-EP&WkH=>b){YVg(m(1~4(QnK)ybKqlfKzHus6a-^^9Ne5)vQTIvuxuMk62B?cPk{dg0QaN)L~evEXQvcTi!$
YWwQy0HYccuCFtS5igh){fXjXoD-q~*Gr5s7q&;$Pa}!M%#i4OJgh;Fz_;^Q#Hd0Cd{5L0DG@;%f5a$sBd3`kVEPpJoO?AmsXHttr1xL;=I=kjU7I_G0Li&K
8GO{nrX9fDSD8l*E&W~BU`natD^o@xtHVCwpbO)nwuthdQU!oC))ry{pLJ3j(0;_UEKBCF%43)7(NE*=T~lg{r)M9x)=6L4&#u`h0FO3CVCbyFBHMI#pSL<^
Wxx8XpmLpnz@;%6g`NDUzV)6{I-iHfN-q8US#_gSdnJq-0~baV%8g<itzz9`&QIeir=_ojWJu{0I*W-}Bv=tlD*w5s<hT1>q!|B7E!f^6_yD6uQ?blT)iPwO
mN~@}%XXJ;A-)-uy@|lIEfd<*ReG3`zo$R4n>BKQi2?dlrU5PGngG5(OFf$Q_3G?P;8|eu{r3q7>!gK)YCApM|6CA@fKr&j2H4sR(nr7|yU1OU`2&pZ_uVax
7;hQT7>v^q&hQwb99xWUc`Z&CRZwDhq}FcJ`FTn69XY=ibspc~Tz_*=VOEm4*Wc2!^Gm9d!d|0dy%+`=U*WcQ>S|r2?=FC|iEwjM3vR)4ILUlmn>|_4TH|el
<^}cfVkkSlo{d5n2<@-sV<;uCXp#g3zcbTYnJl)x?eW7Ev7Smh(W!CkI#^X~d$|^2tjMvF5?JO-T$%y!2_G>&7^YSNr<9>}qO5A0NBbH2$dYJx)XKz6JwfS)
=;1cByv&@ogMCofc(Z@xqbc7Sl8J68nI>R_Kw`rlIUIkhPnj-b3}${gW39!jhWF1yF3Rx^&Id0Wf4g{bN^m{Q5`e=WNEhK>*MhgKdaMNIDvcID$JRm_>Ov!q
?Til$$9oguX2(qVu?`jyK}&9CSl3wU8>As=b2T_129|Ne)x1AaAtmW*mo3U`eQ`9atZ7vB;~D=3x*3y;+i7xg$$A+HR~=XK2L@D%1GKh<hEI)7M7Sfs;TJvx
S-t6GUoQdGdhJKyS808Ll>8X`9&Fh{OvO!{MeeIpAeL`xkN<lD@jhv)m*nA{WQ)k%2S;J=neI3WGaE@D8v7D_lOivqw`l*UdOMc*&qTF58(Co46AXO%GJ`+%
1izY%VRB8j(dVtu5+fAL=+X%vJm<N7at8VN@O>h<RPYK@Z>B6}*UFZ0Z(8JLX`%olP59%;PsRU;=Obrq1-<<zqrtR?-cu&uX<@`Zg(_G0C~=%UcnF@>x*%**
SKEcywmNl8@qoy~7kmAZVPbV(IaD_9zb}vZ!bkk3Ffi-Z#8nde{fc>{8q0V3V#=~Hg6J%5pVG-IX*~@22o(Fpz6N!8tZIQcrc{3<oj#dz3EE=8bCo5y(F?|h
d_%(YI@Vm%kCj7iOU)mPUE3Ys=~6B?O=S+|Sf`70+Kg0*5L8Fe9}Ze^oGZS@WcTfMgStu$GaxnUYE}N|_w9)-IaN7(cw?RER}9^=q~2cSuWnvl!%oe3#PJYq
g?~v@qbs|{ck~Pnjt`o&_xjG$<-OH`bUc=-zSD?L6gab(B}C2|M+K(r@_vZi00!?e;|TnmN9UsW{)^kDq>+p#y0Z18j2>=MCN-x#UvD-^%?R-u(#@z0-fEHH
!@un40MSX81)_Oy2WbN|KEELe)>-f5K#Of@%}bOo(ngIej}PCfso$0Yu=klvAFWKf3fnu;;W2I}Qv>t`KF(jtC;7!SCN~uUkpe}oW%~?r09H@&-(@r<{>Ug8
UKuL1F(Tf@EeKWq*1M^n8bTB?BK3Y!)<dl^xC>y=3|1NZ<(+<m`5#ZTQ|>~mOhWVh0Kz+oJCh&%7upoow==YxPucd`T1qv_ZBqZQDjLQQ`Zc*a&^{NE^bb-Y
SP}{E4U59ACYu+n?UFU(rn$LqrH!}bs%z}u=3g#S+<n55QCYoRq7uE(*Vhlz!H~6|f@s4}0y>q{hI0nmErikeCfi^ssBo(n+J;>wy?=)xjv{lCbmC;=$35t2
HV@*cY-JCWLUNu@&wIrf=suZcpk5kL0ZqX$#XV@bn>*>I31s->Te-f%(lYPT+1$|JA1Jkj{(J^)Cm-VhN6AJh-g7%7CtCbGzPt^V!?$;mwNVXR42*6AnbSYh
y~q<sIT<6_=!h-BvV(;ikHJEy;mdH_Cw*d`A`h<@3=*dw!@+=R&?_M><V-<v*wx{C`S->Ln<1HWY;g1gkBs3c!*5V@RcAI7AM&57DqNaZp3WZlJHgX)nXzY7
naTfvz~P>6OV~-!<}H)3jw_<|<w|U$z-l+8SAL_k6SS&nMXKlrfstyc?8Yd+>5a7S)2p)Ou%l=g;2+K+`a)oq^oH4%6PA7M+-7|2zYhm{oioqO4P{LhmQh*n
vOG~yYBT4nX5t(W1(ZT^cyj1HH_E}+w%6|^c`oFx<SGp)smQ>~t~GAw{&@Ks!W<$cp}-GmrpG;B9557IC=$VqX7@ahva%^3eUh4b6uQm^2#jB(L*V~L&=#l+
`GaeKd`ViP>+S#+&5P<9TRH`x*D{7amO9X_^B<5!12q7_mn5dl#A_)jHOR;ysTCe(BT3oF2cfyC;$eh8RWl1VQ~4t?$lmo7PDp($q5%RBVj)|IF3iSC%5+@3
=3#rdPcOS-{g5-)GaBt6R9EukcG&#+m<?3Hm;D}iOl=bm1^&}EE~tW#NmP7EUBNb}o?Gwcv>IUXBFy)&!^7?kBqx#M?c@YMUond`+D_PSqTw9v>J%d_s3%yA
GwrThNIo@h*3UvY8u6IHs`X=Cc7$O!>$G*{WDq3bEB*rbs@5e#^Pjyw^;C=1B<gTfWQ#1x!)F~e%PN{N)AwpZlvsK#LiH}_R92{6N?3TR3hS@lGZmqdPdBk}
$x`R>vs96bhNR=Zaj;zusn>*k>m}*wa6D&4o#*16>Y>Txv=AM~)k(nZ_mEbXp_mPoVq2rDWYaF)twb$+7(DKcDFVT9mUjCziz>UBH~a#>;I`j}`x$e4IK=1f
<AvD24K=;LK3G<V1uRk}$HT&pL<$KXvBuUvXSe?3XkNmBjqu;-v4Y^&FEp0n#Vgb$XK+$SYxHV$MS42e69wAuo15$+c>fR^?AuIjm=vk5RQlVF?EU<-gy3`5
F0ZR0Z#rQ+<@ZP{KJneSL8U`5*2gy;v80qu*^fCnfvF&+6g!TVCqzZbC9$Z&X{~}b(hY;Io%YiF%W_cPuQcktW9$KDfq?7vTJD3Hkvo%B=BMM-rut_Dhx<86
j`bC;h;;lnpa|<2sF!DgoAh-<M>NKv&IfP+g0hJwk!q{TUN>uU{Vl5=vvcfUe_$X`G8izz9DF<E`LZ8>uq+rKgS+9@6I1XxJe5C`t3Racz=S2w4#n_q^>LI;
?NT=<UqLrE+47tAc?ns&T=^nI(lqyhwtz)ENMTi(P(t%8Eo`qn(`J#Iw0s%^kc}D5POQxGp&RRkf1YMELkT)OM&2HnJ`zreA~0e_MMzcrT6H|%%b7v%_hb$2
?)~BT892amFKuN(kh5=gQfvDs<iSwHvzJ7=H&|EB+2lYhbE7fwTK}N#oNREu#6>W=%_g;Gf4hoH&0B*WUU|;edut?XsD7Rr9!4+e@7k1cK3PO<hYD)R<^O}b
aIP2jS<85VxzjDr3X!Av`V*$%gq$Wd$b)N=18hNTkp`E6vty5{9k|9DJ-EQVF;Ad$5;F@MmfoQKJVcJ*5;|WW-9SVGnpwKU@FyFvRt8W_!n0m6n7WE$-&7AI
^Hsma>w*pCuB?Et!)78HV(Fvs7+F!v0Pg=qFDA)5Q?j<8Fc=TA?RIqKwIOsD9Z#Yyw$cL%(~nuIBJzK^H^zEQB*wcUID5|vz(*v7R2|NQd5AOzRP;b5VBxD`
%%ghW7U(@}PVMW9%y()t$nAD;#Z3q>o5Zi$ZjLJ#iD?>hVJsMS82_UKPP>|Ym5IFafcj8-@lL-}V`UX6bUD49?V8|MujU^|^Sy`^xGYGiwaqIi!;I_xC_(h5
lz}P>hS=|~fsWw?0QL&65P*I20sQ~D&#>;phNImIf?MP5Sr-ZHa7@ru_2W7?<((wM2DDDF;_%cp6A{VjF_!1KiFbw}acW7zznU~7bb-gNp`U=KGCZvs5s8on
W8*M_J_oMNfj8#u|6jw5+sKImb=fdlAvB7fT>a&>ego<gp-Gzep^EFQ6CWrb=KQ~R)>3VrmDOxd#mgAj4uZ;c3jmlhD)w!nHcXdhZO!}xwT29?G=U*`MI=D@
Rf=}eOAUEkYC0_iGx|23P$YR}ZB+nSu)#cUAJ;!iP2e{YDKTYv`Xz9;x&o;27I_7|G6z8B`(nH<Lj#D~Kyl<ig#q3x>9uw3Hr8yo51+@6DgPsC><T?0VkNxn
3^Nf=aE1tVOEi&Obh%UG_O~mv%G~b0CAaSrDV^?hU*@luP`3ZBt4XUTw}VYPtXgJifhME6o&P=K>1BjBltKxtLev+C8Ao^h!&?_vg|RPRtfj*~>WI~!0VZMc
b6f#Sz`frdvBwExio_x^YIqTT^w8a-VIxdD0S&$RACEadf<0_9n`T!n)2e4*QzNq$3HWalk9Ej*VPre})^knl+IR#gA#{Ki_pN$O<LDE@@1IrPo_OH^&GoMq
Br1)8k)Vu<Zxrkf!8-!&r>ahD7)ToP>r)xRpyZs@5&qwwpqVv$xD}EQalHj7(<(hYh5@s4_y8uWnUi39{rdXf<rB-k`(d(2euat{qJ#&rUT;XEb-8$34&AZw
!p<r6evEvf+SkB6>2bJtE?WmAsYLVH&k6!AnI4wwfUKxTwCka(4sZ~gow&%?E#`?HkDq76#OhHJSN4e8VDU(%nnwF^tSX5xgkwS1)y3XP-F6%V?c6BDS-v$l
1dDo{>0=UIT#zXhBS^u%SlKNNsvt*{Wc~jTj37!Z^@hlaeGS;p98ST`k6~d)wZ!zw`K13Lw>~invT3U!ggWgD$SW<>NK4xz1Q6_WrMPPgP?Yzkz7jVY=p$uN
GNBiCBo8FB3ib9<^5i-vBHiJa9+8ankg5N;Bajc<Lg;UDmdzw*K6SDK#}`+9FS!6T#U_M2OV46LD~4O{B|)kqStpOGzK*ryK)jeP=$L)Ny}2uQmr3mn0CMYJ
!`+rH+};zLOQ1IbNal~;O_S&EM{V_!BjwRFFK%kxVtfATg*IX4nyz0NKAx&@w#`Femu~+~$Q=~t%s1!crE@dKo(~9p;yU!Vbbv|(&=_+`+elrJqCG{oT-^;X
MExaX)2#04B5HAv7FP8TJ3^`}P_s6*Qt7x5hQ9j4Z1Jo!#7#rpXUnR%CJ&%ixH+7|pXks$RE|Muh&_WQ6(_~L!MEApUXy3O7nSCNCbD&-thTpq<2!12ayC+-
^vI+T+koz-*l?`>It0XYiaKL}%!R#{tv|GT66W+Xs`{KkxO@$#%J;LWrwJ~hz&kvQx-&dzawVAvp5ukRy9;ddfwUC0?KA#|qQ#4&owyu)BF_`0tO$uwDN*9>
RJLU<LPy!m6Vcj&m!s1q7&)sh!&5%_%)%`7T=Z&~a`Vryjxdy-o`^5e!=dt0*{i!;2f0kMx5lqk0>nuziq$$&(O$2h$qEWYY$<q?PJu%u6osbkY8G_w*`<nY
lcLH5K>f1obTGnwXjVZ;OCN3<dtk_pGvaJ%yVJ4ja{Ra;J;M0{{Cq(XVyu80Bp3je2ysot6w`Da;I<3GR>>IT0UV1n4(Y#^2(8tsJfewy#0f?^t}hm-Pv{3>
pj>FjC?;;c6xuCEv*hzHJ&@~2IFr^Q-)3%QJ$!trBx5Mzrplojb5`Kjj#|Fxif=l>4-6!3SN{HpyoTV6wo@ById=#y8Bt;z%iRg<Ev6u%3OLf5ni-^SLQ8q%
8BxTAUt3$v3SJ@iUWWg)4IBmDyQtt97uUic(k?Q)K4Q&^JpcDT3hZFnmjps~PLH?K2@D?5%G;U-vAse^xbKwrUQ?+{i}JnXU(0Fwir`x*6eL*JnGXFDRN+lT
$5pZ(+jQ}MclFV5E>%aGHnI1}TEg?HSV>_S!ZcC`2~X>0?9JE8`R2Qb+AaG!b?{nZP|Mg0*OCKI;p=s|pZx^-{L*=~r0{!LyeY>~CKM!chA4&e{)g)u`d{dG
b|wg1f&y^1w)Lq_An!@3VG)INb{TD0u|y|16^B}qZ`KKM=>Wj?7eAs`q)$=O!sYrv8--@XMNp{-M{^w?D1I^C8#QblOwG}<0a#5KH7*qiX_*y><4t2RN0xm$
QMw5cYFLTTir(e~pJE=5ff62nUtcesy<nqrNUz_=n-%5tUTWL?$N?Jqztt51`71hnNC?H;#zWt*ahtvXM@P%*^I8u_2R>e2+XWA&VkEHien<OO6TN5(QBS5K
ohCjh>3g2)PXhf8f;luZgZacIiGJ3?GFN2b8WVac@e_?Ag^9PyNmM`uB!}guI^`(UwoYhxFO08H#Q<++{%E{kyuIt4SS`J%Av8FyLL!Y|r9gAF?p&=_!1QA9
RL|FZzLi|;1F42r?AT?MUaD$Kj#LOeq)g?}wjKJJ)e;E8=wnk9q8&CT1tQsFu`n`svzOr&CLI3%{pIf&{AIZuLSG*BSA_r|rng)kT6m|I;1X@I-BN#?v4ZZZ
?O@oUNa+0;%E<*?g6N}-!1NrtJGxf}&Jd;q4&T5znOYHFJuyaiIV4=8DD`wjQd~>FijjuF55k9T;C--=&r0$**8LeBKU6l$txetQhsuP)mR9D45z25Enic|Y
i#5$DY)hx_s6^lSag-Vp_24*k-l&Hg1Ql3m8K)H{;p|b!&`x1?jG-$xY2-gQVMLPT8N5JWHN%!no;xC6ogK4JGAB<RMkK6K{%wHueF`0g%d2fs#=_FEntgcZ
8jM`RzSg=IS4^g?O>RNlM_UW2<=7fOxzTY*b_H5%b#YzPRc7VUE;u;Exj|#dzZb)l)K8@|7X9fdr6ry-hmKZp4w^4x?cdMcB$d*5l;v!j&$+>d2enZTd&3`c
Q)(tQZ8~qg(a7T<^}@0;X#mlyUl0G&?HXN<Fu0>!4s&yPLADmavSqYS&&M9(gi#H@t&vu5jM2KsNhvz`_!kiMq_C5ot)LS8WZP2;M%NJ^l#ZFWy#P=SV*R3#
CdKXI)1}vb6SbhXZkl2LB(ta2Jty{Qg8Rb7l)CNCQupx5^VpY1{hM|pAdP51GD=zT#!KWeQ&M!7Xs>nb6a>a|LY=RxJj0tNB~VxzXS};BgEplg#X-@A&C2HP
@6TRbzg5jhYt$_zPwu%)TZ=wn0}r6$Eqh4iJ#;+=10I#5F?&7+0QB++6s7&2jo(-tPw~(Cgx&=8dRN|UsNEjVn&01oebjK~>MYJRNGydq@&6P}%z7D2>l=D%
o>hjTezfXITbaTyE3zBx-LQZAXOpQ4;X(345&8laRchPsoP?Zk;i4RRnot{vTLZf%5cjr1BUN!1wn1NMc?C_OyNifFqB-lNxPtSf3+(A_FFYYKEZe*ljz2kH
=g^rCwI>(P@U@vTO#D=nozvkB^M)0KV)2#DvQlj0zrRQ~7zMe=rh5pWZbeKK)d7;1+Kr3#qcvR|&9qdSrLOF=8Vrwx1=fJY+?Ku*>>ha^w9Y4Fkvnn>AP(%+
XO3-*e-D(mVx?V$$7tmm8bmZ$O6`W+Ii?8)(s@^x`yv<WtjARDCQ)v`5Y7wSnHF-%(_Xmx)-hR4GSk>-4^YU9r#CZ7->GYo3?M}DxfGjyMuN~!XzJYCAl@!p
(6PKu2icAQXY7<#)(#V@UA)#4;t>eZ4<JaLjHJ=4`_LE`VWE$U-76$a0?cpyvq$Ag5vupDTxb60&R@6#nsFySbXl_{w5vio9+BKC^Jw(wDw~hz4kww@?<#-F
mgPUG0s;8OL2#+D;w!*_3z9J{yBvW|;1RW>aW1$-)-R>cA3@$gfE_pi{R~nNY9nV?;w8>V%2pV~$g20F(mkHOYzTbXt=53^;dm!FC-Jg!F@h~7XJS{eF0m@e
hK?YxU=josY=Ec+0DKHirwWacM^NuP38lPfV6|U9yceM)x^CZbwD&*HOc5z=bTNd0IR><2L6RTPB2_ZmNGQr!^T^|jA8sY7W&Xpy_rS2?T{n?OT7uO*VMek^
eJkVX!eyG2tUxCB4z%kv>QAKBLh?=Tk*PHL_bvR{+YJz`j9-ZZU|Jb^jZDAoh2L?tmcU|t*dyQ}dc>AHMJKFu%|xgA3`agGBEwQ&yTq0^KfIqV8SI4AqX)1w
#lVD2J(0)7yc+f(HA@Sgrs`%HK2vQ~-$(tcmx5hMUpR<?A}Nlrwm;qU)v#+g9DgHW2JS~)s&P6_i&U1Z^&WiL=YU5m@4a9=7nZo5J6INf{g2HGtOFPHC3D9O
YmijYc!wiFQMim-Fhsch3Heghl@irLNP_%hn8Nt>ySYruWiGbt*Xr_|I5hVIxHrx#?xGTcT<Qh@z1deNP)ViR!IvK*<UI+#7cmOgCN7IXkOJBPvlQ^cgZ+n(
{L6?9X_}=mIb8y#i<jF4;q(h-Oh2+DpM&YQWy^iG&BQv+eg8@2)u_3IV5ixdNX=rVDkR-%Wqtvpatd3w{5AZM*l%NB8e7l$l>DA^Fx#Wa>0O?)in2m0q^_gj
yFFOzl$L_l_UZ65;%tR1)t4P)KEa)OVw}%*g@w=*Qt7=`7-26(#}+cMP<gs1NHi?vflx70f`|jaH@(zP-Fr?dux8Qm%Ea5waP&R;-n68A5%VXxbNk}$`aUi{
;Z(UuD3rK&kZ1O+xVA4o#y{kqii1DrK!D6(rE3Vq0YwpYhoW)<K$`Ff$wq4VP{(8L2go&elNlt~rod><RDzIj&_Hj0%{+hFUyviMpk#|@TT^x4v6kq@I%x!I
krbjF_}#-i1vx6KE_kSiS1pMi8*FmRaBY4XQ{QkF9qdfI*SyHR^j4U9dguWi_vR@=D}HB<Z=+-o8`<1?_-TluSC)+U+nc;H;9ARLbq~-3_N=8P26R)SvZb>x
3!H}(ESldFANtnP*n5m+68?~tFWe@qem>N4F>DP@BUXU>k#jHFr)z-_H$fj8GZ+&A$XmUVYtd7VeEpEM`p!!VQdi|}Y89+(3j19|tJ65X`$&egTwbbR3-ek_
YAJ-;XL_@m#=2qn1ao7W$BKqjB&@{eUk$sM7??N?<jXy+-tQv*jUdnPgz-Kb6roDLjeYi{*){rO7OQ^NJn(v?4Sq>mPL0gNZ7>&;jDW4q3A&3sEVG>OL490V
r+^*}9NCejtG~%|mBF;EVS|jq!72=Efir1qk<X=*)GMWD@*YI@!Ap4qI(5c$nbpVnzE?Gb0{FX%Eprmqtp%~NrTRZY>B@nAQzw?eqm+K4AsbTBu{>aK#EaIQ
J>EqHzM9ph$!-?eSDgog0zb)Lx51(2`@4e!vdgx}-o<eqvp=19epXwc1Q~iwH8H}#&Ok-mILrL~_otUl7#)}Jv4YsgVN9$#5kQS3eR%BfvUjJle9Isvx_V)1
FuA@fU@jno%kPN=k4)zYVy^x|`n>k>9DdLcUMGk=3Io*cW$JONbmID@=wL;Gx%o+(?cCVv?QQHRwW=#tzTUKOkt(q(Ycb+SGbkLNZu=eJd}2gdk*{YmwEPYt
JA^Ii{<Rx&l}M~mhS%he0{Kuo?TctZBJ)3c%-Wy!_Ve^RC`+{;zH>@R(<-k7<C%gjH?fYRlXmr(<{<kYoHiS59-^WZkG~G&z9&Ihd2PZ2yH7?dtSbUoqYstB
0!>}4ozF>3I92Ub{+Znyh#()9d7pn?Bo&N}8RY>{U1E3mg9%k6a%0x#@sbByzFyHHMz(8v!A)dyuc3`+3fBt1UtS;x^}Y1@{Q_aK%VPTzn(K<Lda}Zo*&0!A
IN5`RpFegi0m6&UO(?e$6!%3nTevcBs^Z0Ro5jyu9-eDV2(5X6C)ksjj2R&b>^MQ^<A*mZ&Jq7mLR9DhQeU~ad=;kY*#OB!D)%Su$(shPh_6;~ZEGOZXfrQ$
*p(G;B;AC3Nf@4{<?rp9^qD(G>jtwOn8HNNE3~b(Ndm%@$6(cI=CYRao=$&ZeN-$G25qywcx3T;xR#>+BmMH^tJ<=<0u1?RI<!Gm&4~BqX8@_EcxnzSu<5=i
H?VxpqiO1%0u;*_g;m8hsAj)rr!B1iMg6plsCPN6hFo*)fh>r0WcY(^Mzr%jG1Tl$Q$Svy%pd}YDfJEe7>``ebg&zE_aal9=m#fRhT<25)&b?RLBDr;X=n-T
e|IxV2G_1KYp+!yZQiXMeyRPCI|HKo`<%dvC#o|~<f(QGdK??4wd@{C@1&BNji<Sv4#^43`~U}`{==>sA;VItGBFC!>ny<pV!;d&BF=@QMg(OWV1%s)*`>(O
`4X=0X&+lvMPSES!|`b7=>0jWkAYJ5vym}-|7O9a$nV1fW!+!++gVw|**q0F%4n%V8&!<=)X`+BlvM&41K-Z68I-hAi)|II=EZkB1WNS;2nskpZEp(K-mgE@
Y`(6-91Jn=p%&gcKPjxJwr)%v5Q@L#2upkLZ~iv42Y}ld(L&keer;9#S!?wb4trf}=XyI*Mgm0pJafak@?N-pT-v5M&RPucKy@vv8k5W`3o4ba4p=spfs<dg
<)4?*kg;QsrT-WRxGpHz8K7@j2Hq&>6-O-!Or=0g8e37VH1$_zaXtW)zL0WmzN|U-w0KgF&2i>ePKRq8m#u*^k4d%r5&_q(kDqWVM`0+B+6UL)aZX#QPta0Y
ISVgxw?GiY_R3?a7pD?pHm?guf9(qUJ&Vv~%*z}4uGf`sC!r#r+Ti1yXhsXT@f=VVdekC)W{tPdlgw<+=oD4r%tT$}F7Rvc{}`{mxTD7sdXFy@-~`J5Plh<p
LTe=YMUEHV;1f5pm151|U=*q+hZa~<z!?0U=DIDrb2Yfz9as`Fykm8BMIKdRz`>xfGVT(bOi^DO2|pLOF;_M7`6_U>>5n)}aDhirB%qLW!0~TN$=7darUhAg
){)eKdACXTEM&*w7U2&*Ob^XPwC!g_&lviw7-jOtE#kZEk8(%r6DJI~&fByN<($ms&g1v5Q8R(NktQeR1}){z(_buXMxG88BKKV#xCux#hg99S?`Plqx%s)v
mz5&MgL;S01q9D?GL$-kUi_=2XTg#{o%Slns|*;Hy;+|C`Fl6FfQ<;iq(-wJnV}}tUYG{&)9ZG;9`mD=a}CZs)tbH)8NZMLVJcSS5Z<1soA^-*b(93>2z+C2
r<lj);HNY1iR^pKqcPp#YO$=OBEWbcj>?T0SQnY??x4s)f2KL64FY9_7JR2=@gb^78p^?)8uH;ITi{w5M@-zUYlzlJl|9rFAwL)zZ*UvrNEdrrUzug-xUm;3
6SfanZ<eqLCk#F{lu9O_PP!{iyaoUp5433uzMLHqlNtO}@Y$+6Q$F7j{$GG1TE5;)Lo36m7z79s2bwg4XMz}+GwtLhT7+S{33g!VtKbQs=6TH4F0K#8h$x_j
KF!td*9PeasSG14zIq3D#(?D$5){+4Tyf_nmN4mP_jN%4_#X9V0HT6J)}x}hBzo+Yl}zJ{D0ISBz>b3esc#dmIga^v{JaROwse3UAsQ~2a21f)um&Hzd;YN;
FaGND6EEhuP=`>vmZTP@LW&JC_KyW%buMx)0ubZy<QxQo&J~gr@1Yo4pF{GP7x?8_xqSv9WWj*Ha+0p{FqY9n<vza0I4mWt)QXB7g@-5wC3KMKyF#d0|Fz2&
X9C3R{oXJQz+{+epUM+PLY8_w!a7=$e@N$&W={gN5%dgsL_);!;!E`~IwWI^Bp6*ABD02p_qCzgRDSXLPvPvJQmmSwfSko|SL7N*Z11a?JJLZJiIeX`55zgh
69~~ZvkxM44Hfij4~ErtFRN)5$8P&uDzb&fq*HIgvVI`Lvv9(oR><S2SE}T1dpxOZ3@{-Yg@e)a-TaF^9H0J%*@-Cmb^8v_TnOLRJTiFuvJt6AfGi}Sl;fTa
OP|xAiumwKZ+%&x6%7x}CpV90c#xNmB!2L!&(<=_9x)>7>Ycqd34N<8iLJ+EL(TjjKom)rRu|$?upP7)lB3zxZkD_fYVM=VOTQF&Eu_WKa`qS|)udio!A}^?
F9+(W(5-V7Kwv(#`Eb-Mg#@gDbZpXh+m{C55(h3NefN$#J4fKstIf6tSRpH?eGpCoVc#n-HK$=`+Cgb$eiE3DQ!fe|Ewemchc*ae+YD@zGPh5_YOMo9QD9PM
FTfd(@EDF`BVKg6puf53c{_*Utbk<I{Q18meJEkz+Ks<PI{Q3Vl{Mql6L-H6YGentf!vjGTL=>J?qw5zKkNQljpG8h10t&3VVpQ%Kq7G3mR&n+%_uD_)W|gF
_A~%%dhnrV4~HN7zAg3lG(@xKbBGMV{zWE!pK;d|aWQz&r(#8fW10k7o-2>Y`HD?VqRsyp07ODy@Zg=rS&t>c^*U;8E=}qRzJvg#Do#*HJqHwr??+>grB<$N
Yi&nwCswZ6n~+1K>%dVANujSs@Z+mgZI=FJzDMZbeEDz}V1i!pE1^+y)`EXfjorPXP~9N<eo0*+h~pNiR@i+~(>#?sGcj-kpks{bGEicLGE>ml;eT}WMonx%
__E0A&<}d?<#1lmMDtK*DctG|?yIP@chHZDx-pt)U`>uXj^e?}O(rBu4}pXw5%(-)uLOAorQdZ==4EP%U1hhSHVjFXJS~Yagk`f763)jI64&4l9PCWVz6-!d
M=?`p7ZxZfpShCWM=tRGrWb)|cI)sn^p})*2$S`x(NQJ+dXt8T3+pwESph7t9)73?Z+Ot?h+sEnpIRX}K(eVnOu}P|ZLcK459FoKVtwjR%i!!y={qM>ofZf#
8<{F_DHFr88~hVo1i;7aOXuW@1C<;IOPTMYfeuH5X3irby7`8iKC?b`>16m=yjolEIAnjc*u~Cg_3%5U!pX<*nf>jmW!@FaWuGblj{fea@PIlHQG4V{>XNz-
d7G0t{x#(Pb7pO1(j%xofckfbK;zWSNb*`?jH(uUr7#5EjLb4b&hFC01yRnw7_o?cFvg%Mx0&SHpMc$BBgSdmzcqa|UKjS3^GOd?isE&o6p2`&$3@KjDn=yg
%~nCufK3mmc9vz?DB{_8RnEZI&uM1)h>dc7scwPFDnGLk%pd`TqT+lY&k3!)B#kgPY<-hpAlCWc5y?ZbVSA)MF7^<|(N6SKH2advnf8%~Du~>Ek?O4yGisI*
#R=F;ZDjIz4I}guWY+9<B)Mg9Q8%kr??7-$Y523Ps<m;sQqrQbcQnajvCpW@P6cwCTgs@Y9T*q>`cQPdbO_tb%KUIeexm-bZ}4@4MpWyu`{_la@Y!Wj(T<Um
sEtYe(vZ3XEJe=*7as_FJosn8ePv^v;R)syStSf?qx{LrU<XmRDc)X6z%qG4qq^jx>wVhd9CM#1+;4ErT=%hF<O0qVR0p{-cJ~jU_`{ghmG8cEdT;Got2vBS
!ww=|+D^`(?$@p@Woa>nD^`(H%T$4Vr94<`oZ9=nL-VI%xIOBT;NAWB45k9p)IpZG32c3kV<$Q>)d|4d`yR;e`?jK3cBgnKs04htczXYrzV|#5Fsp<CU^Rsk
%OxxX9-suv6Q`lC$M_*!T9aG^h1#nd>-x3eP-c2&ggP8Pr4+)qfJiu7M00{x2%6s{DKOn$;J(`e0Ag{XWu=;jh0hY!u+M;VZ<;C`&w<s+^b!*~rc&^rIH$#U
9#<t@AjOtR#rk-HKhH5+cMW^A^Cz~Q8j=k~EtCD*pW&YqJz@G<Gb2+X6hm`xdg>C6^K`8MunUiauv!!lL_PZu<vKS@iQS<I!fA3wBlXs=skmO#k;hoaslXK_
uP<1$J*9(**Ua4q(*ptn4}^Hc;eU`Ck8322wN;?-SpGh__{qA}aeb)QeNL&__<9XtnpnUyDbjhfWZxjdEtT4H5^Z6?Z04u)T<YnUfX)MCSKfVU)3JMj<=H)Z
UlPCja+n-<>%G<N<A==9A2sHSI6wYi^fx}J2>L!IWs@^-?s9gRSyO6+3_{daG+%z{Zy3#IdAGeTSSK|c^94tP$PzF!Uj#4bgiu-n(4of8`N5TZ{vnvTUnvZ|
YY#{E);yNIYYlbEoxlrkBU3)%)r_n4km(|8y3Hu!XQm3Tu@MK^Hf+R&O<>zSq-#@g8hg`7z+ad1Lkq%XDx-|MWyjX2%)~(3Sk%P;(mnKBiMD1;)GJC5PEBP%
y^yr>pT3a@>AK^Q?0`dVE4*{?aR9;jVqtPDz0!c2?<a+osn6wY`4^4$3qnb?!IDqh4?#3j^<2vUu(tzyNMQ&G;MzPbpTER$)<vfF^v?g61*qPWh2m~R8v;(r
DL`_GC9{la<M{=iZ{HZqtIOylLsh1{a1k^r=af;YV>e;v>p$&xh0b!?3G_G?Gou$0$XHqaacmhRwY|M|7*F#ZAY+$P6P&z}&iN3djXq*Z^J;X9$}T%Uo0l(&
E43U#B~g7`2(mSct_WY%NOt?C!3$Fi$%@ncrdwK`qx6|`z*@cQ^8{l%jm&E*ZK?^aWzHB5avwGkEo|PBrxtjcZvi!u^%}c<Jcu}St819=q%!it))Gt*akL5e
^mZoCb@sk__J#|YKe5kEDRT~Ze#5le`e@NNBBL9CNMAQh2(AOfX`H6r>+1Q!lBjgx0Q>U#79~p<{Zc1Ak==+>2rp4-4{zz8kCE{9-(mU53e&d5d>U!UE&rJZ
@%1`5H)67**Bh==VR@cNyKwQYZVKb$xhzbzgggt2XgqPhzhnffw8@u>IYG|!Cu)P&lU;w$ecj>iyw?S+Z51vvBhoJ#MmKnLoGcWyq=k5+=gbuh?n!YhG}T2X
{)T-RutY3xGrqA)dDQ(Z_-j~4OIYaC6cjMkXZfT#QB`jln@%D2d2*a;R+GZ~<FBJbr>X}Ei2#_WcP2z|a*+PYeh~fiCzmI}W(6DV?0j5r#k+|ZwUD9xpSIJF
86OT&r@*$th(M`ep{Pbw@b21bqC5>i=+NsCwaGBW%g#vBVXc+E=zX0Y%O?3UE9Xo@qFyte#CG3zZCvs>$ScTp?o+C2m4h)ZPv)=mmsSEc-A`9Lq%c6o%#t;$
Yk5Q03LReM){iKsbYmlxQ2i|3QoZ<Bmt+IB>T^8IU4@YN^n3}*_v|HP$Yk62CV*k*s=2>mos}PqRHB~HDQf1n@!z6<^E@UO>dPqA@UfN!Pq{|Dd_S|6bD7o{
XovAmz@TjYpVW)qTAVP#`89#~I8ooI5=<u1E04xy86{B~!7|11$jXBsH(6))CWCI>&XX|*&_AJ+`Mue#Hu|c_D;+LHQ>X_zk#w1hL}LDliXf-%+fK9eA1?Fn
hvJ7>#aS2kHF`s<x#IXg42&WJp_tsvdUtmvGW3YhG-~Kye4O)lC4?o6=;eyJFo6TZe4_(RV(ULX!UOK-2p~Fve?8__ZTDDL0}k%u@GaCqO1;-WCr^%|&bG-*
1RdiX-7h$H^X=^|j1byTvi7aLu?Nq~Dxtc#h1TkH6L}jJ-}xtyT2xKO8}tT}l+$%=M70(@x^i{zwC9u~xz!y_B8|0{x(r7TsTtrA`yBHZElb_(4h}1k6MEYW
z=_03X;TL|SwZEh9ny=8n?q0b-d~OAk^I8Ot#cohPSgEi^__DYJk?sSQ(G2rBZKR4d2|Vn`&i0Hg0=7K_i^6!mmb?c7o-((!q-QHNudHIz~>`42cmT+v1aZ1
JDl+WcK=<@v!TVE=NQ-PcUzrsB@r+Pu>*nSH42bUdXGP~ESPboS<1O$u({hdiw*I6lr%WH?*bt@wX!cVd@``)tWO2@ycUM>0vJI4XcB|6ZbN!yM;urk2Dp47
08}k+tt7g&bpJ~%fE2bMIkbdY|CXjY=Rqr%K4<ZuzHveCKA?2*5_Rkd6cX|mqe+i=Epb6aIQTTPUhkJWCy4g49by%J(pi=1qgb}Y-Dd?spn<c+wKWiyG&41<
LYKsAqmy6kJ9uA+L>dzrMPJC7aOU^(bP9NTN+~5a&egXzN4k^)uj42Fp6Dz&Pr`oYaXc*hN7y{z4RHWlp%SmHgSsVY&OE_=qz1Ej=RD`yIuDt;^agCJ*{P&P
XM|nFF6h+{5r~CTB=(-&xp&?1?a#LR`=<(UEJrp5j{Zd;>#x?Okxj;xg(NJD<dYt9AR(e^CN5)4x>gud$yFn$<4E#&fj0uzweO|lK@X%E@U%sm<4auZLt1aJ
viT_)oYi+O;saj8AY;Q78lM8q;WMtSTj-M#`{IHYgb#2uYh?0$b;nvJar1-m^@)Q<u_=h3K+gDApJ0CECuy*qr%RkTnlp~|eDWhKr;WMo44%Wx{$2lL8Grja
A6j(8m1?h=k7u3JXgscET;X_{zu~21kdq<Qky-ahzd(RN!e)&jfMQ1gmQS~WW{a~$y7R~{>ZE9v8{fo^_Yld!)QYqdC_r4Mx<O((?2OP|se=GSUA`tw`739c
p+88)A?JWIQASc58uxjgs5q|n8ZYIi&z?34uQPya?BJ$X^LGxBQ74Ne*rSmd_kwupTKDM6P+9ap;<+1^7HK~EPiWep4)9kn%|5j{=|rBh_KbJWoCeV)yxGV1
dQU&x^@5R1d&TBCNyqNgYonsTrZC@UfK~OEFUdTbe^Eykag{~KYmx*zJD=DUDn>;M0|u~rs)Wp+?uX9g<}<av)MewyC<9Dei?q#8=E9anTkdyZCI{LF0sF+e
`J*>@#SQaO*NyR{p%JAZTy#<S{{a`=4g$PMyaByOe2!M|x3swyU)b~)F>+MM2R<AS0>^}*jA#9+o{&>~*_H00`|HXJHzu%US_(dpEoRRdVD}WYbJs>!t`0Cs
P1X}02eBs|A0%H%73ygoG?Wlh#<6&o8>^N2qjl}{*ZM*^fKNzat(dBp?3Tkzl$AzLS|72w4jYEu8969qFtJTjYR@%zz1_3n6aHO*g}Qb10CaT$dp<p%XdhA^
=sgwaqV#MU7sn-WkLEWLY2Z<&$&Be^TAd3_`l_ubBfJ>&_9e+W?s&2Be!9e494~D+c0;5d+*UBsm{Me}^?!F0<;yQ*(**Opl|a_Wr^1ZBJPb)`(h@P%>5~RB
c~a?icstckf-hN9!w6L4(a!i%U3oN5fVsL;QHQbEt99cn26?l~5M$~GQP{g^le)J(g`2fgNk%m_#06jtk&2or7{ydg?6Ut?28Syw**%G|-be?{$T;vk{$-E+
0Fl5fU;pufDl7<V1HSjqc~-*;`n$Hg24?)SYCULT*%yNUrG9gOhCqxL+W^!_qv2Wq3x}~~_8um~F^GgDTy2JhVp13WM|#RFk*LHQw#7L}9IaXO8&_EI4*B`s
L@1`S^;*1b9H(9&hVgq^9DE{lhdFQw%kDhzNg&z6B~T(aJqLCj@_LR<h^Y9vodj6hJmIo4OvzI3rylIt<S2|&ra?jjQml!BiF$~Btkzxj)6)@5+fIrKHumLd
0(e-~VkY-wBeMK6Ydz%~g#fp=)_1wT&5mb<$KfDWQOaj$<O18`(&HbotQpYIo|hBlbNc0s9uL$|wyEf=6y8m`4AsH|18IbiZTwh+z>eXD4HtNSr<X+)gE$ya
z6Ox}+xhCN_m9Yqp+uOMNN56hHE)v4hNg}<JAY~n`5@AVV_b8!|Dr^Ce#T~qZ7aUaH^NwjRf4_&zGLhG^f0K~I?OG{KASWH`{Y*9gSzKzyP1L#M@dMrEFvJS
0Ik{`4jumBXLr_aQD4yXF$OC|$`j9>$FVn=oplW<_G}cst9g4dY~irkPG1zg&icbdF!Dbim-CqSkSQP>0fG|M1gXatkLwQ{qtBV7**v@=XIJE==bh00Ml&_4
pMSqPN>Hue(~%mTw8ArF&^<(FT`ftR`ztfyW6aaAL;jGEWC#4g2Ot1}d$Jq?*%MMxJ?osFHw~-D=%i{CqTih>sm$WP?gkxGMgJ8&N=gFY&(ySW*BvH7k4lNI
s1RNiwy^6bCx`RL%!}HIkf_VLjX<4~jz>6OSv_P^zpcBHfs5KvYc-^>P0XRLwB|dX<>KWdi1rfGW8tYnPk;H}Oa!4-YzG81ifv)Vc;5!(-ly+V%BXo;_SAyf
tE)C|Ug2bA=x2Z8`2jqCK4wa3`jFo(ZbePQjPeZu>>LR!y3uj1fmMgI{{_`uh2HpW*u~Bjjq&TeTZet3B|IvcKGV||h>ovynekjdPXt3+Rz~kS$#X|KI_Df`
v_irmkxq0Y5tUk4YQi#1P3+2gM5;mE%o1bJ;6<BENn{*=RD{HR5J5X<3aREy8c@rE3`(PhschNxlla}Eks`XCO$`KqVHqvx>SJ7iST^KO>B)~~29r~IT;ceY
8$A2a{O$j6fxrg-_H4d|%$P9{R^lZ@al&gJ;g%m_louOs@~r`$dPg{#E?Ctmt#sVXPCHD0D0PI?)!U_M2bY#9S+6vm7EE1#LBh@wXYWObHvm4i-HGs{t4M@l
B6)Iv?Y5|5En0SW#K52Y7Dpb`AU+bMkF*kUSi+~At;XEH%3@_as=?wbLrbE9AELSIAT;`w#BH;isX{5sYImc6zGj0sLSKn*VUznx=Zmc@LIWy7taN#Oy$Cv1
zD~hOHsTf)=aPyY_Ts(3he{-zMZn4+=o<TbPc#yi{;2J?rjVDT_11HJW;D`Pt~~1hy&S@1a7yGR4FD6g#HJb{iGlkI!%l~}%Qzc7a?*C9Av4z(Om^Xvr_gdE
P{tw69`Rz<`P<9YRM}x7(I6|%*SXw+AehZT6=-NHyp~*k&ygpSfNe*djhCPg00E}{4vkpqi+Fi{QPL-uM(I96H}DhHQ|H<F>@ZWXIK1SH-wbk&*@Px+qld&K
A&iSuu)3Rhp)S0WvgZGokl0&96C$!itj4vp+?%^(C)C!#4I(GXJ`AQ<@G7foa$5%4Z#;li0ELHID$`!%@v~f>2A$dbOKvILq_=JVL>c$nLz!`mv?z@VMUJIh
+US)qJVzzwfzUS}kMq*nMIf31HZW$fcPAk8<z=Fg<8`@vD{(K}U6yv@C^;iji(;RQo{5y@gaL^v2x}k8U<)8U;3=pPB`Q<qjm&u%N<yP+aP~4&O(C3$4yj$f
XNvnS>$Wo>O!aF&ug$#mH)#$p$M^#~WB2a<vH&)JT03&?pr2?LT$cX^UV5uZVA8;>=cPq~S$Mc-J0}cCc<#dgI|1{~ug{@C`bNBPRtV$2Qj%@srJv_V9(U2o
RHX#Su*=Q;Rx}=ss{Lx-f`dZ<uE^aDU0eK+r49Zsb>Cb9|IDnzk#-`L)jD~HVhbYV`?q0uf3(~ss?HC|oF3`CAnAvrVv--3sYA~7`<Bja`#0vHw!;s>)njN&
$P*iWSD#mihF_Hn<oA^~tsexiQ1sSUBNL|I<W9D1k$EVgApR(6k%{d%YhC#FeF(b`GIg~EblJ^VlQjIwJm6IlD34{J+oc$7xoi25^Qc{{Iu34t%CBLTHv^|X
Ftun#0?3kEatZ#?^hPnkl$m(%drJta^cz&pQ<h|1kOSuj`VkF0f)?@}x$Y$4shs_q_~*T$Uw>yd%B@q;l16Q<X|C;xeaC0&aV<qLzcOK0*)@>iFj5B6>|?>W
TSaWjLt;C4^Syp+i;#c9mO?bcDpBWGKtt6W$@V$2A_iN}Q@HVwZ~ds`5y&+U5l$n1nwA><lswzG3K{sQDw!Dm5y!rWsCX`xLw&?6m18kqR2n+%5qmR|wUb8^
k;<e}2|YYdzMkLC5Nb(U?DV=9p4UA(4*PK0TF$GXCt(i^|COfNcUOrnN)jq5mBu~!0twD5R8gE!<ox_oF(Aa7u4-~9^NB1Emc%OfDTyf|+~n>bbx}59h800>
FtX~>;xM(O7(2dhP&hb&7Ccv}(}$A3mZpHo^w%>j<>eQa+4&OVNE)4?qn8=&A!R0FQ6Z@`FSCwBx&DXoj`20o(Y4gnXJv*~I}VM9nk`OoNK(hF!s^<maG07e
T3nO@wWFB{>`^LXy)c||iIYIDO)3^pxfWEga-v<)OmW=<87~kKo72Z}27!2f7T)CiLCi$7iCy22?gE~Xfjp`=XnP)BVAI8W`NKs|*La58LU@hk%TYeUQp@j_
r<R2o2xdJ<GQ*k*F+6Eg>8RfPFxF>&JolH5CjYRzf`8ydVqd$t-zlua6%ixlisG6;+;t$_C0f4M5sR?C${15I&%xl*va_X`7wsQSgYEWgLjHDfU#4OcwwE_y
UpQ;(R{Fh{NWVq)7Cl415S0NNK|wRzbd!@oBa_Z!R|=&(4rcYocK`bm#}Rf3d9#07giis(9WTM-=y`#^;E|VMGghaEMo7}DxH~T>%yheg`M%tW`g;qe87VaQ
wiYewdtQVolk3=AYZbcXL(M5!VhzR}3v)rY&d{%lkzvy!L%u0)vyZNpmP?8j-T@s&(e|tuAcq}X;N9C{@FlGf|E+Hds)~_)bpT&lcvMq|(a&_Zoa=T&H_c0Q
-cOlrA7@1a^XYtra4RL}O%Mb;l%81r`P~?zs`+-%{JlgJp+J*6<8%)W>_gS*+Z^{Cx!JgQ&zlTkXP<9>fZ}byI{g{}ehFMQ!v@Z|Dn-_CIxMB;4dS_aoDtMA
Fg|}gDf{%z0OOwt4JN__9zbR3Nc8Xza)!MCn7gZDQ7H*{%ySXSKeiW211!mrW?>TmVvU1yV@b(Rbji87xylH#9S<aGNBk>w_<7bV?=&MO@+Qz>@~>h{NGfor
m|MU64Em*1JDYI4RuU}sTR2W|pT>P+QbSv0RbdYAlPk=LM$a($GJ1hkp|%Azn^;m6J2p^hqgDOP{`|B~o$bX$(H}E_#pak`%-Kx9eVN50>iO`_)!!LsDdsnB
3CfHkGNTjZ9lz-SyXock_8*rshF+d(DP4-=Bv3!9-pH(+vQ^_kVY6ApHx@_WeuE~WJqKp&yEr~eJov+uIs7iyEuiheRxQ^G26Wd_R8S8d=>Gj#J7?lG_SUXR
SNVbba~AfE``*ImsWE*Km?l-pR3tOfD8t23p$Z&Un>C+w{FrC-p+^D(<yUGOcQfTH$9~c1^|1Z97SdF;;l;<>>A)dIiNSNa9_zw)$mKFwAKFg#Q}$80&nCz+
_sFVxk6!%3$vD0;Z0jPp*8H;V4=gR2fS>ZS-OL*)i#d3o9XN~xcg0)?XGv>S*Gjn&Y<Zy5M3~r(^%?_yJRa@%6c2lPqe9sv{?uA9RH8(49rVLW0pgjs(RP{D
l^eU+3?;HVH@3p=@ye5O(2cT9jG;*-?yvXSr=xIK3uA9G1O7kcy~h<%`dqJvIAaEa^pedzhGv@8YYV*MhXM`d#!pnOk6f_|LyZGeIvo%0<E`Z5=4A`<L=i8I
lX#(*G8w@#iH<3scx_}7e-vvP%?LLsltuPP2GsqFR<14WYo>7THkV`p_+?k`j(<5peHlx08UZ#TLbE?5WSVm@hROH`hK~dssDmZbOrP^$23xH)N4Hct&~>3F
zs2OzMiYliJKJ!6ic3O&^6G6)_r^_A!3=qo>YFSHGL``Fn}tY;YMEpWV%K(uDw%jNu?Q`cbyLx38S6h=_EXj&Z^@P9IHxNteOXQ^Z1Z)22yV0B^`)Vy${+@}
Xd7t*lAOS7?oztrcJr5%{gPj8l6|qHBJq}~4X&bHz1IJlacixfg&(J0@Zt`l0Ba)CaC$JF*H~vm+(3o9&d%8xn$X&;!AaC`@06nvDJ^15B3y&xXM&E1`>3X-
4{(=Ih%|_!$PMABuZiR`FGATS_m-`4o>b7$A4_w>0nzM?Q9z)Z<=(VUb<oiN%#S+4{Nm0vZ6aMD`x$6i^G(}m@RO#2b8}{C-gsS4CnZdO8Cunf*B|6eS^LqI
x>nwia*CK?tT~xyBVr?j{yZh8)5{EE%m7*?o}|B(qc<c|7e+*2DWtFz!fj>@RGZ17tEs7m4#>3D1a9$#{@*A8bEjpBqG#2zdr4h$kG;Ric-<<{G4D&{h>+Gn
H;2Q3(-2lW(0dn{h<8-5@jIz2zwi90n)!PHc_L~YbA9cI=SARSPi*=&te|#7e^KOauIeMf`zcqFl>N*`0oX(2UrF?(5neg5D*C?G|FPw{9)@1!M`>Fr&x<$U
|ANc(R@5vkm;4%a3<i5;$mWN&kp}F~@0DepdS@*4{fxsrDIfeN)(xU3q=G>d%wmV&GtU=UV00OTPLxBXi4nt+WyoTB2vkbwl)Q2gejSn2?=qZ90PccGDez0%
U>xDg-(?c?1dGneZhhahMiWev=9fNfT!n^+s&`lpbLvz0GCw?tb<5Gs^*a!HZ@Lk1%ah|rdV7R^1f<8qTziM*GUdH(_mVygOR(^*2<hfgVQ6DOq`uF+tXli-
S1T2P-A3Mb7GAZ^Oo6Q^HLw-zteUy$V(PXj(N0bVGUS&T;gxyv>s-69APEj`+OxMXK&7ah@<dOR3{n{88$mfqKa;{up7$#{4;Kf^AXcsd5bV$T>Hrbw_7?Dt
X7Zr~-{iBdSk92(QG|>7;%X-OsLy<-V|*nXHL-PF{rUSDxOmH;;1X7x+VQ!r8T%9C$DXpvuC7B|xN1#p!XCRH!Fh%$`l-w(sM?pO9~J6=WGy`yhK1u0_?T1)
mJt>+DTG`E%nr3Bi*EFl(<rQE*1ar<N+r%B{|O2pxOwIG3n<>Hl*4Ev4tNGTvIC_a&9ul(pHs_u>@fWV2<I&3I^ON|4>nKWk(N#oOR?HHcEC5s9W*|7h2r_N
O$cf$F~Qed0#HI);ZB|-w~4GYyW+<KYIYJVT;87^v3T@i2ULw=oC5IOh04t{98(t&Y+C(}WCKCHls~`J<Vx7v;36eD+mwZyjkS(-We#vLDEpI6a9=y7v(X3^
xh<3&oqGKt+y+{VzZ5J;1B3zAJcnJLK8pH=8<bU3+q~tF_gmvW0NlS}rN4(p>^$g}d7rQy^s~cmr+cP#u3&4-CeAf9mIw3prb!TlPI$|v-9vC`nj~MM!6Ls2
GgY5f;pREdV6`|&+B%;jHE=G(nmJ&Ba#gNSpih6!h=yev4Mg}oN4YFYu)eD)QVc0po4&O?Um#DwxzIq^7&89Fb7u=O*_yol4&QYj*`B~|Q}T+JswleX{#XwX
%m_3S%tjF%BV>ju4}A9(ciYFo_jXt5%R<zf<$Fhoa%(v9ElVXIq4^B<&@gDC1s&+@n+;>XVIK=jo$8u)#&wIXG8eF&!fXB^V$kyxjgS~>T1(bS7Y7?n&QfXF
DiZZzg8Z3a+i(NrFNF`7TD$1g_?ASEi+7mY2b(T#JShuGl#!X?lKeQJG5Kc8RfCx`O@zWUZ@xTIDUi1HY-05LUSzmm9s{VKGS`q#z9%w6Xe2Z2n5V5jBDYAI
PiSX!a{>0s(=?5di^?))Bo8eq@9%x}Algl-WeYRNo}GTxdu(<7k9iclL_&578^*y4h=m2Nl2V<Ha!`CNg@b&h!YoU9FcDRKqwGA3dzChubS$3iD`Lk`+YkTJ
uN*cRFSmpDbj9qI&9xQp3w@`}aCu^b8q`q7_}tro1%1yfkgc{QSQ8bbC)BE2hxvySdw0j+ZNH34F}aYFex0RdPSadu%}paMYdK-o37cq?_o3T`y%VQgejDON
JG2Mt0>5L%kzdL}k_S<cn0hK?T8AcCef1KHQ2?n4^ZGdwtYBRXz|TQLEqB}q=t=v=NJ2RGZ$W}h0eFG{MbyThyoy5Mc~FCh?9K(&%kF?{1Qvhxq_V~EDpe|G
PLf49<<f;6UT881xyNpn*$VvPxyegNLn^xJ5kF7S39Si#4|YD=JpJ6vM^r0qFrN0v-V<0r%?PRezy7LMr-VJ<?R9S}V6PDYj%23%UOlHX>Q_pa@+1Fq+eyQD
Gvi!%xnD$diebtk)!Vv9J!N@-8Gu$iyZ&~|4eElCm#_`<A`iYP^G<noFNt50V;bZzE)6_&%n+?@JD*mhQCbefLFR^#)z0u~ECvmkRU~wHio}C@2rZ!;*W@vI
RpE|L<^xu@r8nt(GfLzhZd~V>@&=ji8af7<IGQEu3C^P?lws)`@2mYD*=@j!<JFYt8>4G9qA`_;Fdot!Z(nR-v9}Qhyd5m=V=?QuN2h+#WuExEL?O!B3`-&A
$3(@kH9F#4MGJ*b(_qk0i@2CykTtN;XymnKM`3w2k&O_|28tH2lxK(q+TmwN_Yw@pqsfH(WeK$F1uE2LDnA@hc~Q{1AhL^fSoV^9Hyun&H41=t09K;x=f;oQ
<AudE0Dx=P+E<)%EMV6mDCW<$crvpHYVwh^CApwjqj+~Wx}M`3NbIqUA7P62{5sh2@9|uyo>V2Kmmj-)f)hh>nN#uGJ$PWj_YRExxMl7!r258Cllb$K=?TpW
J4*`ZZOwqEHFmodhI>jbKZHjr6`BS8B8^XR^T=9k-6n%y^%o-Ffzu+3sQeuuI!d}D<u{c`V6bEe_)d3^M4rQq&Yo%*hqpw}6~hsQ<+#Rb@_1oRLnR~rok!eh
BinH4U|Md5a+TfwdK25CC9-p$P<{~QDgk^tW~1V->&l~sO1`9~qA!qZ0blFz&|N7bp`lu9Xv_1I>ieF<$=A;8a|gu!R6gFL)M?Iut~)z-*}>2!7RBp$m}@ji
raF<%@@^;KW$`T=cJO{$?YqI^x(Z&Aa~B~t?Hu$4&x=(j%JDa&&z3C9y?JFU$VjQKkDFuhCpeedQdLgo|Io-zd=Ytvp47|Tz8jn;v_HFUtg^vBicS6YA(2tp
hNX?k*Hm21@yOIrWJ5#O@Pa8G<kq$D!?>186@N{FEuU`$Ww0wdCMggTPRFwv+`WL=pAP^^XU?=jr=pRgOCizf6)>z2Vk+K`llYJ6V?wy_b^CibJZ&s3v1^S@
eS$EwV3*4ykR4z}`>G(sVg2v~o~1=j+h=~!e|!W2EYh~qU3OBUcd#QcndmWnV_%9mGd?39;cJ6Du5~hP^S<D$6*h`r;|C{N2bC~c423yxu+HhQb3P{=W2Jg^
Oikw_Z-u=Ch_<XM5OOJ@B~&(+1q2J=+1LCkF{1{Bo8C^?r?^7^C4T18NY6ZfnYfsH91Yp!TGxh@b~=?>@8nHDU+%_A$&lI6v->JnuVG!*g)(|ua)4xfi~yLs
H@tKyM#Kdz$ic)#T(=r9)nS^iv-K5ta$D1KP*KfW^V%ZzW2Dz}5>ahe>#2CTK0By3e}(;DC4!%U<6AnI6xA^(JVY>}%ig-8T=7aD4?YJ0C5u2Jy@3}o9oGTd
jS2*rp?+0cxjCj@bw25i5fh%Tt$J5E1ptw_!ii%*%92m;O|n$b*II_40u#`#!J9y(*RqTvWsH&KouSlKKP$i+D7%+mL9c9c0DPeL_i3Tia7c88@gSvipWQ$Z
n;jRKcMz3zWKAr5Rq317U<fWh&9j(m?GlgVc+2nZ?W%|_LQa}(Dr0#i)fsyj(JViL?N`6I4AM(4w2q0ZR7u+^*Ig<!c`8u@fzyBGuRA<r+|*+RV;_$Ms@|N7
DB6B=YSxMc>8JD1ahosHZ;!!mQR4Cr3jG2Psgz*!)W1ZAo1}qO`$tja&R0Ar8Y?iy+t%lyZa}bicE3|HRHh^kZUIQ{XCy!yGmRJ<&3SESGtGJ|)@gY_Q`M@S
5mgsAirIIiNOV$yGn($&x;1C+k(4@_r4a&*C<GCM;Ny@g<iu4J+hM|FiKh;A_~i_Tcf%6K<>i-sE`;_xh~P`&^l5CAqbt$uh&X?4Pc{?G7|_F{K0R4;RbNHn
D{O0Q&W3RJ6CwVxPzAuKSTG%AEO|Cnq_=Rz0sAkl2Z>afS(L>>`La7N{aVG>l}{-71yll=Fw-<QrrHY#m@`zmgU5gBClWY=C1q>&zczDA;o|j{`Lmp?qRzLP
eZ8<u6y`?Y*Rs=+YJWi=5atcna!rjt$4J|RfQs1$v3hEr_|$~^T{SvSG+VtlH@f4@I%iW`n`7aT>*Y6NdF%9>01e{GaM_21!uCev41XmzhCNtqMVlfXH8o_+
GRtPM%41P7&=MNJDbXGS6Pb67CDO1ShGwu<Pp8sYEU({73H@OfykV-?I7HM@5Irlj9A#5}E>enPg;fSS!HdG#fyT!_A~z%>Ua7i6bRx?iq~P*d)2N>*$mSHF
(76&%Mn`X24fu$bncHQz*|keO(Hn2Bn1nI27Ix&9)%&vx&7Z&h(@5Gs(HChD)a!~t4H;&DjR^C;JP93jI6^qJS^hp<#2wv~g8smGX;wvUi(zg5sM(c8nTu25
j~kynZv-B6KSzh^j_59dlXbZWId{5wlHQ|j{(zV4?01)*15CH4DGE=EN&_wZDQzoz*7znY))5Qa(gDu|OznRm3fX>J&%D*3k}WZ5NCYHWIepE`l9H+If`51d
=Xp-rpwW{6X>wFuQj=qXZG=Cw|Nrn0ER>Z4LYrDih`x$dRAb^l)C~PMF|*Z@Q^3RuwSa8gzE=A2{oqolNGLLy%{GH3`%cFTj&O~`32pDQ&M|{mwobKzXqDSc
E6My?=@#0AtS^h*Kvyoqh9o~^u8Syy#^YvKF?{sx{?F>altrh+y|{$Jd>RWgavu3AA?vKX&pfP&h4p{W{`4HT8t7BABsem0b$MM@uUk?RJPr3VwpKZyL!^7=
_woB2PWdq*PY3&TSvbWRr&YH7_xE*q)?VtpNHa|&rRxr(Pn!_f9k=pV-qMTjV&e9AV=CDr!ETq$9AN_z4U4I=>C;*;a`~dR?+=t6xbDPpkxshEPlN38&rx(R
`hH0SwPpMBD*Ss`8or|5uKJfB*yZ4dMVb)_>lkpbNqJ{I57O)14AcQ#jR4?>9Z_WyHK!$ffE<gXnY~A+c(8Yt95|$h%=kUsP4BYZ&tMxR_;~K|@k)m=8dq>6
csE)hx-er)kwO0(s!g8eeqo5E==8;m5+r40N(q{{7CpXIJp<-9WIA&J;f)}#yJ*Mf@N^2H3N@F**AyJ8z_-`4#%nWJldw3;P=eJ#mcl6?^8rfUR|Y7hwjWpQ
jt}X>pDf}h<_Ou;PKeWN#V;YPfM2&mS>93f(;xH?H&UDt_(vheDdtp?H!X_UxM-XEO>Tx*U>XB>JnMB_57EmQ{RH<L{kS%F(RJkbwen{H^MyACg(cQ)ed~%>
>fiSB+bP8D+tC}`+ku{UHZj<6D5Yc-8#G@;3tb|@mtY{zKJ?-TTg%BU3`!x4w|?IsV$TO~-x%$KQ8DL5e#qm)cDa^DT9347>)uu>;<}0jJ)<@t7RhS}7pp#L
%nDabXc;aE(BD#XQ^RuNdB{`2(a$-ruk<TD!@8CR;?@Y2@0vX0M@_APk149Ka*t;eA)!bSFK6V<kC4(rSzs0XWz}Ovv>ggwt>&vpw&L*HT}L?c=g8^Xf_BQJ
7O|<<9*l8;ASVEp9cwG#-;6gbM5x`aUKt1s;`Tz_Ov#Q5$xngW{}~OSkrO>zez2TUiOPSn9+I{EMu9f9Gzh&Jmsw1Px&ktP4!P?7s~k@Y9wRkZkS1g&sUZ?*
F*{z-?R1LEdZb(IA2P9D)Sh>|UO+GW9i*OVlAvPd(vZYLpWqhio?o<3x#V9N*F;Oz3q1<OOvf+W-dbg2j<u|(M>yJ_r796_OvO_@@H*HSUGM<NR@{ZpsSYPM
@nR_stcLdvfuI2F3R()wa@Q3X)!!Jh05}ezu>>en|KL$!(RHIS)kk{($eeFg2S<Wa49*-o`{uHk`YWa%<<i$SYjMR^PtS2hx4U|0)K%~ntJ&_<TKeuwMP5Wl
ghcqj!i0t}s5HEe3k!aqqZu4bjxXV?yF^9*-;CHO+MEv;<tUb<-xUV%Z>#1!%mLyEA2O)}Ow4hGWV0$&wM{&++olNqTpZN2_gAw<!YH&Zw(>IDLtJn+q9g3>
#`t-Z@1wFJ1?k~d-859G<T+I`P$8!K!|TOLr~ogUohi*kr2s2MvGu`ttfb3!xJh5uSNH0=#f5A;p^tMqJtUi)>kX>u2Mc5EgMdZ1kniafqGh##n$`qiV3_=B
*O#fQ&K`aThuWX<Wl8{{L_zTK?&U!nzG!n<mkcgbbIx)<lKpa=yDbwBganfLbiItBb~2bQoZws(mw;+a(uz}c&>ekzH76GtF{8)KBUa4YQjgeCoWdqZBHfDC
k>(%8528(>oU2wh{OST@ZnmB!aJDWL_mB{=lfovQ&B31pKoGv~E9}SH0#`kcES*l<a0WyNNPuLat;JNH6-Rq^^;=0OT@wBk&%;Lc91j#d9W;b+kmv|hoNljl
0hZnJ<OWy~VI$^WrH-oNk4cED29@Vlm5F1nqlHsY4XWL+YydKi65dC5@@x}~BKN^xbt<lVCGP@pqY?FiWSkq|t$ssMTuf$2+vN!2Pz#KI=1q!rf@XL*8^>aq
ps!U;jlkMaX8k$0IxXP=#>VIKn9k+LIQ%u3s<DFp)0=sS*b{i&x|&{;_4JzWIBibhe&*ENt{+&6zg5pE?7}dUy*=g*wus^v8}w#g_W@W@1f7h_hiegtf;tG5
Z_YY={#>*kpC7~yc<SNO{?g`MFAhS<&S@703O|v-Yt&xAHwa=pzFI8wD}elU1n2tM-t>e5fvN1S05ijY*gW5s*Sqi3m)<(FIuPS?k*YoGMRx5Npxg<z*^5c`
eR{Env-jOSROT8F&z-4SvukD8w0>c%l-F|8O7AcnoFAtd+zWJ~CYsGT#oHI8u>-B~a&|P?oSqPXj^3Hp{*mI$vy*Nh@>Y)UmvJ|dc|SoaAkbh`KSng<+Q+Za
2-6luo7rw-!);-nff(6a-&j|s4Eymt6n#>C0<wf>NYm^ebr#GZ^Xg6HfPzaow`DV_XGc=Oo#!25E{>o<&)i8XD&2G5`)hD@;E~8*J3p0Sxmq_xgJ#>!?;kik
CFw9~fKq@8{q7se8F3Z5bb6C4=j8^Yffu*RZ(n<_fTA;pn_wAX<c7Dx$4CI$FeDUMu5H}FA120J<)`2s!l4HU!3C;cQCB2LW8raj4e=fxcXV@~qw8Tg=$9qG
MqCrmOLHADBgjobBa1}Wm?#+Z&U_|%G2mRSo2)I`uNQ->{B2UTHrK#yZhZ0A_^S4hV5NhD5Krvm@2In%kOJP%uH&X@hVam^{{v9{^jKkNfeB2^@BFr;mt2!Z
NC@eYWh&4X>x5*K(}q>8eD5>I1I^#RI1WPsw-_l4_W{1sl!@^MHlNL2Pv3ULLS+TulG~lc1K-MT>S3<hdr9RubmMj;88PYT?(f<GTfmOHAwK>g<n3_M>o<Qu
Ir3AtlTT-*S$}HQVql+;INVb%oFbt90vDOQj-p@w&-*3N{;`cJeYWHuI~6%mxQh}!N}XMG79gch7?be_WMZ%Lg+je;WkhQ%5q10|+p+CqQBzLwBjW4FbYA3^
&~c_q$D<+%q5g~|qpx-WROzGP3yKZj0DRs1L@p*dNds7~G%zb$<P7#Vm)>G-ekFfEkW##b)1UvvT(aJC!D17A92SSquR_I6$ExtP8K+P4t6+-BdyGx3^e9E)
@(;(=%}qID?K&)dkJ@5;pEVK9p7>RgWKE9ie>r-g>snw(vHPER?*ZX3)&LFQbKmyz&|9cAI_ci0R{@ByVQ10^Qfk_jigj`Fw&MfkEeB_MFGgot8LmcwOp<7w
O)}mG^d<<z5*p=}!QzJT(wUn>^f5e&&xGn|z!u=gjmIiPG5!PBJzkbOMbufkSwcVh5-t>eOhaf9aI3NmzqBM6Ewfz|=PxpP(rmj0SMna(*w0q34CAQuSe^?p
9hH1+ldiykt5zj14N;!)hf-Sf>&g%r3GD4J$WF2Y@8HzL(^bPZ*YgG~+7<1@neB}Rg7a{KyCAS=HL+1;y@OGuU>@y;j{J}om-F2%jwF>pAdr2^-2;N>G)X-9
--XJamq|IVG?lfntz>pe^5FW43^u&RnZhF|5}q2=5GUn9s1(n-XQ~kxUO4^B@<qs7nR8~M;62(v|8Ydra~eDD1PFVi34`H+MTXrA;G#uxQY3t6sM*WY;EMM%
(jCA^-mKDZEzEqg--^0C92tHaQDwW@_1Ci>QU7{p4b&}G;}0qBSGqRNuMyiYS#jVB=eyoZu`ZG0>Up(dP#?Cf4FwG;DR41$_&K2nOcYdiWYrdg_r}MNa#>4n
`A)kSq~oiA!OnCXgRp{>5YZ{M)D!k;p8o9&R<RW&!pN!m@pt(h8$K~dj>lxpe}ON@{6_v*;5z=*I)0EvAb{w#aJ6Fvk!&SX;6cNIXn*3fI9nbC-75Qr;o(Z(
VYa~m{zPVZE%V>eEb%%oo-q;AKOJK0YSGC3<I)xd_x)`w3tYqdF3&kMIc$-l%>IgYgoCoS2poZsjo|@|YTjCPyg$v6{97yRDvy_dLtf39qP1;kO!JLBV(XsF
1Sl<TJIENuC)AS3Qh_RJM6z7yNAkGM_aAt-*OO~L+x?I7HKpL1gZI}1{|BUv)bJ<rWnvth5r<L<cds41C;K!)0AnvC_4L+f+v|R0>61A1FIAq@Yk<x*Chd{0
RQRN*0|+k+0dOq&7b&Q8$D{dSG0BJ&tWZ6e_{^o4a6W*c&PriX&e2z$8u^Kt*?TR9``}o=7U+UsJ!W|C=^#Poo9>zVv{}?W;Eg>{ik6<Ji#6hUpcg?2Q#FC*
l2Lr}CRb}`ox2V!+<sPRH4c7roeYSg11qw&oTkp#ChHdk<#c`J%xkkok4tP&8fXE8=TcOCqNYO@h1+!FKGb~Wj~#6mDSxn3yC_nY9c?dqN)cBRGwo7(w64vg
WqHKa+`ImCFmpjHKI1n-Zh23f^$VxeVWOYM#JWYU`H$ZeEAdgmJkZyjWxp-FdFrmqMk24(&cGr&{00M4hQ`!6T?tx-#Tg9*v;Lo5&?DuGM4_-yT%8#Zfk75*
Bz!XF0u3@^|K}RpFP3+;;jf^i3Mqt@`RK~huRqPnBQE`?Ogb}F3vm#*3lqT+3iQ+-H%Hnrwrehux8`KJD^~$~d4Xs3<|@TubnwpuJ?nN<g10H@tm^+?FzpPP
c?PsW!`BJct7-?u(;E5}YDNRRGYEa?@O0^t<gUKGYG0|c$W*PlcXIKjGekK3PvWm++tk_Vo(!&u_Bv~u!{Sxu+>7!$HI+(=x7Re-v}QN+a^NtjZcAbN#07K}
$XbAI-#A`^F8=h%Tm{Oy(ZS}hQru#}`N-T>oeb*q)cp1I2BBOD4cdrby(ACH+fA*b;YfLrg=@Wr(K`tVNq4ZkAHbC<p&+jX1Px@<ah@{|`(c-Ts$=UfLM;s;
*B3Ip9S%i>B@Rr{OYicE1PWu9jWa5!9xgk$xI7(WzGsk!6_0;^qvydKax)i>-sB_u16IswdYoQQFmlEMBI&2%{mIDM7>(WCe!D8ggp?o=28{%{q*M-W5X1{A
iPWpk6;;C0tqImwLDVR}Po;Ku9^s1d;@BF3rqeW3Xra}CmeoO;Ib=^JbYlGe{jy-07b{6t<+KZIqxZ5(4)s-~JJaf=>f)|R2Bk*T?51Vm&1Td(ckC%qFfm2+
bg`SKuY-hM*-DSh6(!UxmRPXkDk5jf2Yl>g^$%tE$Sh#MQD|s3i?wy@wPPhFuT%pr{a8&n1vQI_(muAqYd`@9=?Ya6n24}amXY+ew-?~meP2`1my^~o;8>m#
U@41cH&*b07`o*hN;_Lig~{9Lju;E9TMpgrtGJ@-c5kuFAou!Lt?3HhACsc6v*JXc&;;=Y=|Ix-<(*_of&&TmK%2Fj<X_tH3~Qx<zck<GP;O+Tx#p3Z#q$W=
P{hWPVoW1(HXuPB<|jC<ew7VTyuf}Q+@1^0N?}+<oDh@xGH-TxDX^+@3Nwpg^D;9*#lU6z1zw}7Lz%%_#Hp*Iiy=vX#W>B`&QElH;Afpkaoa$1J4N;B05{}6
lX&<~k09zU0trsrIuUTV%($rO@}rovf1}KU!uX?z%{|_Y5t|uHW7>E_>G=0ZV&F1^($wID5lA@0N}I1%W0|r+0*4l<89coW4S{xRC;z^9{T8FradsKvtWKOU
UPl7w&rvMOBzJlH6E~P%AT?@uh#DR-5k5X`sG>w6_q_6))?<UgKmq*D%JuyHyBSC9Ar@@wKa&Qw`cB<)Q{BAniK)b3yUc16$YwA5>lY}sNnLN#Uf;+se4W`p
INNspN*id_+)hmZjm&3TciZ^4IiUsC8L6a<tU<1+gkX9nWr8R9+0HjO9fO&G)d}zrU)|gDH2dKgmoWE)90`NOmH(x~dATB_@#{IXLBE0J^HW-ruajLOr|O%n
z1F4AnoN7?j0N68Uh(}iVCIxDh2j*0^thjb?@FHz6nhg@NM_$0b}u5>lWGZ&Rb99$4($bg5Vn|C7QYw$vz90HXa3GodLl|{LWV$go@MEPu}@clG)6EIHyC;L
!L{N^Hv<;L2*MKvaQhL8!jeLOVeGc__9x3y8Zl@aJu|TTYC}t22^fU8l^J88KoUEM9EJe?$<pvrU$FgxERN33Hz5+hb+fw|Vaazc2}lY`+bI6w>>}fIoTr8k
6ss(vE#*K|9~9ni4^ZtwnErTWAU3Bk$D%f5w;T=0WpQdz=ng8&Mle)mo?02~cZ!sh6=7w#{}5WJKREfyH+*`f5yl4s$V6*!xBUWvZ8q!cxcB!Ov_0*I4RjY<
69rWY%Kz_ABY21>gWzXK3NJkZ6BXytX;;*AUf}_RM~#QqsvIn)Mn#zb87FCHmSW2rziTh80D@s@mkX=2j&~%6I7b)81iM<HVt(BN7M+sE#3`+{al6y{qeRQ!
gw`oMMnYCTG^JP^t{9CNlV<1eG~Z%8GsI<*rw(mUmI2lpscRJT=$&?s2duk8-b8UzQGcxN?pL6|nv}Ny#2$_bXi{*?sHrk^=U07oS3~vc#(E6i3^o$MJ^!9A
9jru?dae$~y{L00H&OmWM)P2Y=DQHjF~;!WISdxh_uL9)Eyvq65Dd~f^k*hrYrueDCHiJZiyH&f`H(Bsdu95_yl|%IG#pb(mim5XfAZ($8(Zvw4;jMc^@h>y
k69JQe}Rm&lQ4^AD)!t(R@>+z!Dj3zrm)25XxzPGE?rx(Jh?M@lVc#NOgON0s(7cDsF!}SBZs%v2Aj*w^^B1gFjK68YlI6<F%SNcq^ZepreHhOd|HkxeP$UC
jmrfnPjGm7ci^ZP!=V;A6s&+Fv7U0qO(g56I!KZPE+O~|+troeV5*%Og6DMQv9BJigcg&QWW3sE0w4xLtG+}F;iIbN>O}jFz0u1vXt^@stgBoQ!(>RW$pm|H
)k(iZfF{dhrf$HXm0WIxUR_rUWiwQTmEET(>^%i2k_!|B4dcU`VCCYsX4xD|>Jh@#RB_zp$%Q=VyNU4|?9fzX<GGvLeIQ9{t-XyR$M|(jb35a@%HZ8PF!`2(
X<5-oDBz?oeoAqzI1v&VDm+t%w`spkfjS9dyJ`{x_D2m^6xq~L!;+d>Gr1M@WG>s}xfoS8CwqBHq5=@NL!+E1<mX*$(^L0;;5`-Q*yb&s*2Y%xTOw{pZPisQ
xBKj+98q`6%Ra7Sp95o6mVLQi-<?M+M*$Cb67`yWT{;Dhe@na&;0t&ayfB=|zSlNqjZjh_;rmmZw^k)|M@>tdsQ6dh{Mc;+1aelJ2MHbHfFZ;qW(g1`Kli}P
z<Qy|Yr7_7vi00ynNKqjZd6^wlUZs#+z-P#BH`;O_)3ccI4=I<MWY5yOeCfKIz&}6rZhK3Lc-??y-(|buva|<mQa&v6-Wm$!-(i-D3YESC>sw6=VgPF>Eq--
SxnhRmp&-t4N%Y-kU*Y+o0VV>{%2#0$9~_Ju^koJmdFOIej5<+;3uN8g)siG9}-QG<HgNx?I6Sn+A}YGS@a;`cd!MJz6Xm-czgKkauefsxKOXs>Bk!Vf}Ouj
Z=EZ!&>Br)dqV%Sb@=Ui8Taay==tArGODb^Y(i{{4L;x(Cj4z8aN^stcTWek4&&>xf}gu_!WQJgB^B9o=Q>M6XH(eGK6`))wUQqfVzRTWo2UF{9S_I4{}BLi
wjtF0kZsNP`znj%Ct3p)JUheA92s?sr7*DQ#?>PMCe5k{94*Av+%OovKG!gD5Yn221F#KA=Q9}qY~&j*u8*T~U)GtPl5N^4FQV>rKT4>jH)$DG0Zr<imI<Rb
nra3&W6rYM#*)*3a%%>n#T9nb>1BQ1GF$EMu(`Sln&sCUC8sJw19$6MY@LXqED0B!0@#=7)a&qaOTqiRDVPw;1!bfYXSvS<J<h!8z!6V<(n@yn(>n?1Pp+Jf
SJtcN6PY^!9?E9&*URjdA;<zv^QN-_##DL8mmm>f=Z0qHV+Mu4NW;QELh@zaDtVUvAa`<9cc%5qs(^#~_Y)?W1M_!St3_jCl;OG3E91y8Xv5DFj%_YuKL}qs
TMD9KyL)n1uV{0sRZHSKtFpI!ODNZ>#Ac_BCbuz+>GxM8$_h_(uI7mR`L?bPTDQ}Hi0^<;#>ph(D*uAXZkyZ>mno4b6Bv!`tLp>Hu)L1~r(p?t!qqbCbZyJ;
$QH-i8pTJNXONN_W3!&Aud5{eoR97RkH8Y~mU;iIEZn1zIe*+h)1EheSRpQ5ldf`W-Q`rpKS7r{Iezh*E`RhWs~hBAG*6v6<!|f)OxEH;@beyTfn$|=)(OvU
a8P?ZITK7KX=oJcqLr-2Fpjba;c0!Ow@9JYY7e8X+6wa>?8^D|Bi<VpaTUAJ1|M5?vK+SUJe_?PeWPIee8>OC7=4HD%PmB-3qmSMdL=i)U}MdH7!7k9z%Vm$
TEo))LDlT}$paNB!4%En?$cd|KFr3&l#ksQ0=OhuwQseN`{irFxUN51k`%*3$>Wjr>7I;&Wyjm*9DTJNE5LK&H5)6BlcuGvdVfFI#TA_Fsb@p5U9|H~(CF`H
^3v;z;<G+r$6DR{6i(6S31p{dHf=%+h{ag#v)y5ht@<C0%AiRYn1O|lKzeUJOU8dmFv7w{nLq80@WW<GFE`5#C8t<&f;7*#O(RadLwkh%zl)H~TC9MD16D6Y
A+XYTul|yrM=LxC$}Vz0gNk8y*>I3kck_XuGOZYVB9F?5#)#`=zBbD`dF~;rRy^7d8!`V@(h8nFwBq<4Rr#_R1_RRO<?R#100>K0aB~snc_IBSQ<nq$O)Q#4
R-EsD{vwm$W6kUACa+h(s_EgakVr(*cffpu+!C_4sSQ8x9}EaDi^KLAj*r4T$;FxGMJm8ZN^y=t0DYI{!&_uDd+O7JcEsDRTfl2q7)WpMBWy-T=U>kd!Y~!w
LeZ-ac@XTHdI!fF33%VC(>x;J=xuaOzI_R@g0%VzB|8ccUJJ!o#M^0W>{AVgjzW$V+7>+QG{`5G)X7`hpSMVFs1n12T`H3=>6^c->b2HL6x!;JR?^rpz5{>}
&Bv?AbHM-<9@ztMZ8?P3R=it{&+3g>+0JA7%*iFRiG|xC!mZaz5He!x??;n}R;GR9Zwvy)29x?4H}yh)sOtBCRHaen0%I=cPwIq*or;fVkNfW_5gW~xobaKY
I}wyDp2I7;AUGtEs0+y1&i4p^NLWMIzLae<)9}hAI{yPT2@B1yZkdNycY=z>k$opHD#A0InIHX8Hc+sl^!t=q0q1TZ{2#CfMA77Kd+3<8#k>V6s!%mhOui1b
vU~C<55q70ZNsIFRhHP(J0G{B7i(qTG3c|6O_U+<WCJu(1%5?V?ywxOE%$go@P3``!cAf{fx{+}16?AFydp)OD;=&929{|#vSfX`&_;4FPyUE%Z_=o&PrCgn
(1vFMXmvWGpuXsq0X0I;9LQ}_(oEbeKiLnx9F2j|DBbGZat+4wlmS7LrTzk&j9dOglFI}*uqWYx2t?Otq?GQ0p$3dAQ(+P|TK=iyZvy^`YR)oopH|mhOf3+#
VHQ%?e6=OXatord_OP!o30t1s`k8pzuQfcT_v;FP7b%#1j}!OkJ182Va22eW{dZBi4VrB>ky_vK%dzy&{}#=~kemkl8u|`5Nm?c4D6Ua@jYAu+nYLYb^}xHv
(69Rtmv=*7Wt!_}3xj&Q>OD8bGLQanX`rzATd52<R(`TE0%~313P6dL!V}K7?s=S~>QV`N(LBgimz_M*=pX6c{-{8%76sg2w|+IWX8c(V=dm(h*{KR52mX0i
y&Pm^g=s9=BHzgpR~UfN5h6R4hmn{EZzC8+BoXbsa-aE;h4(n~B{zsSw0z{0fPukFc`j#ZI_X7Wmk#R#gTZsRf|e?^iVFl%@oWQC$HK|q!pj7*&nkVEPYf0#
07LV~8(#u9;5pFJ`fm-B$9w&hQPe^Vp;*40VMJ>2EL#&Mzj^D|*{$59JrM_FYPEQSktUO^H}^~hOI#ExOXgUIP_DJ7^(OVUje+9v1WY>5Rrem3NZQglt2RBE
OK|aTfs-@~tDSAu^31kwmjt@4rY^W~1Z;Z`@NA^Pl{oehD~I>_RXQn;-ZfnuuxL1F$r|1eB0w@Tv3rGn(rJJH&l0pk@sZ`Cvex*aez~93VI3!@$rZPTx587$
1l@C?!$JDcAAi*2%8OrbMRU~ost?Q{=@$aNwFZ2Wi{U9mGxIWgl--|QNcvSOT&aeEEk?N)WQpjuSBf_y1d4I75jRw1{k<7tT+*@^u!x8BOiH_8*UaN4Y*4ib
dmNg1)3Bp*e4!|>k9)nmX+Q|kRSTvZAr2Wj!Qc14djt{+FMC{`&_53hU~pKo0(?3{zqOg_I5Qfx;Nl*lv;_Wz-%nCUJ#a5&Ce??c*x980Qxgwla852beWlSk
iEcK0;<m1h_oS~Ohj7Zsiwg1nB)gFLd>!n<m~S`fk>9~WI3oE@DFQQ!5SjD0jy+ToRN#=&?QQq-MWE91ts>Hy&VLgZ)-SXf!ydBn3{G$6ukpgfqDglmz53n+
MbNZ}!f;>I3zb+lR~-tg>8X$_KsFg}JmQN`3?Q<PexFGMs(JmwrT7)_s}W6mzMVr9M}+_=*X4aS-$vW1(`X4I*aXir>SSFFJxB|HorPzT=2=>dP@3Z;d|0S*
$Y^~eV4xvucxdns>uo-H&vGH7RrBqhs00>@qT;>eTsHcdTcV3Y!hSV|@+0ey0(#OB{%wOeS6-H`eFWW7jJ*CLLQE{&Pg0MB$zy$}#6y<q_Dld!za2I_3grcD
kmyjxf5$QfciAG<Oww?&<wB553o7IL-*JKEu6bsUNrI>9_Vm|eH&|O!A^5j|<r1PA**J(-#KqGu2$g8yPIfdY0-QS)OjC_Uo!Hoh43`#G?rRCVy_%esd-+H(
GV-QyBn!bPP)ZjgM`!vDXpj~=R<Q;Non)MS&U^J~-T~O0vk)G%?T0Y{4f{=AUH(tIU?8kn8!LT`L@P}B%NQ$G+Z&1|t1E4Ys^hWR6@1I<oR^48a^rxo?z}=t
R57+}u}7s@aY-Hc_4}e-xik4|-%V%64AM2In~z`FU6$NCLUe3A&b#f2R;`IBt2fnS(zl)mJ4{8%T+4=bR1Z=6g992q7Co%^YmF$B|H~mG(V~sS9aSYwO}vj;
vqJPU8<(xo7sW0N5y7&FT8vufGE531(L8e97L<~4GvJ)pyPn3CjQ^X_SfcK47>I#MIAEar`~0^XpgsSr5mFTny{LF5_J7|oM9{_H=6#9kF)A~Ew34sg6i6&b
5);dVH9wksJX11_rT$A(iDDLWa|*Ssu#HzA+Ra{8Wg&TIL259fH~=HO+{n>6-}+rD-_~aHC#lvlh~`aE!|~Hxjl9c(GuA-5C(SWgAZt1$9MowGz)J3Klvw&g
1nV{;wYQ_PVvxT%Hy}QamNV<$u^Wp>ew61!V<x5=hoS!QTrmLjjm}tkRYiSTLfqCVDep2mjr5V$)yw;$xm=`=uT{I*T_dIQtI|AF<09~R7n#^+`eCxJfVSx}
_e6Kxc~LT!bW*YwC9}@T&<{DC#pb5!LEh(&sBqo>=bYUO&~8B;n+}q!0ATw9uRe?HNm+5f^}){whLSc%B&XENqUqt6Do~dCEXPGucLUNPLHV+#XRnT}{*<h-
d%#gdK6aYcwc|(Du#q+`$~jy2ar|y1BaspDp)5T-DsLbgFzI)f9~fJ;XIh6wpSIDN=;^`1c&s?-))H!dG=o$$D-olcEZL-g@Xv8_>-qYp98XwWad}^g)NFJB
IYdXsr^a?~s*Cp^Lp--F@EeVcdth2u8ktlO#E#c`*nCv*$TKRC{146!05rl$=#H!g#f~f4gZRGW6@CqDsRi^%V=%D{&0(GFl!7b#@mcbJ@67K?YU^}id3a||
?(o0uRX)`d0WE($;Y8fM?q^jR$?}gHcfIaHb1>93*gaY1VowP9ri*e47>Y4xIa`NezdBUSkY<ET24PO*#e2w=N1cdrNTQxwJmKC?T&sB$w<m6_zwp$><ZXpU
mR}>agpnG%9GSLRQ$w@No0%5?;VmP33Yx%A8Rb`$*AQr2#atm=MG<X$R6;1f*N;o%%3YME9OQP!vT)_~3W=U6q=V#bX|r8<saZaSGt|@%pbt@NqfZ;IZ;?*1
@E3v@eoY9CzfHJZTQkEKbJsd0bw)l6^h2ur=5E*9-nw-3IJOBDTfG=L#p8gAFyGYquGsX<dyI~9hC}(kre!sYOv(c%Hud_{!pf#@csabK|B`RS`R^@((`OE^
gJvw+y(<TY(ia74kVd8z^dm`nb$bpubvVE#9ODddF%l~?SSPB4ph}uWvFU$AM1ROmK`2`;j_kFI$je>zPRRx4(=vdPx~`oog}tRhkZA~kn%SI~y<o*cGt)O)
r-L5H(;FZ5s|LquH4nwc;}^vAkuHjHMCTJA&tI&PL1593Mv*L4!qahi0mjO}i-mMXDFjdrr6~o-s`Td=dO5mDusK+ITvmF(_93yM8fQgLq+cnVS~OZwXDs@f
;Ob-Z1C?aT8j+I)!nPMu^Mr~DRJpaVL$;8%n*dNSPpmXIE9Zdv_N51ut_jE|lVjGfm4e-WwW)&FBEWQ!1z{4BunboWrh=UIog<OsV(E%jIN_?BUg3iI3J0*K
h8vv5r}NtzoIC=xGZfjv``IPClb(wL=V7PHa#_c_+=bQ(6|r^N_&{tSbt>t^o*I|UxNj>}=>XxnB)N~CTfFgt2#}ktrIHTV01)kz)IF<|7bPHI4dlPxe%)jQ
*mII@h9@->#PwRPqP4E(E>C#-r7~j+RHcu@kJTtU%P3FxHZ102Ini75-bA4mFI6f_d&4Z;Az*BcB$02Y8iKttSu%kP10TpOP_9dR?hk9siaEQF%c5UB%vnhi
%YhE0BLQfWB-}xi5oOy!js7%19CHqJZ)HBV2N)j|N>jQ&hb5pc;e^!mDHw!)P{^M9@pozf@$oK%>7CZY;$wssU5AD<VWcVzINmo?Z%AT{axU8=fOH1$m3I+P
`C8_#L18>aFiA2}!-UVLF>PePH4>+EAr!pK2z?cm?cSoBmj2<p_|Zn>#a9S|d^5r|#F8x+^=+p)W8IXMz{}IH7=AVd=VUSa2Gn6P)5~@R%+E09gD4b0?+=zT
-0E!2v$?zFl|b`Lpgi+mU+@bJqV6$q((Xu`%WHq=>dtabj`Cxu`;g-fB=v7!E6pfYY*b`ecnS0%JR^T~Gn7yM#u+%p9B;b`W+{hRYSkTF`$9wS#ywXK;Z5-q
M5gw;lZ9yrq=EM{n^wYd<o%94q$mkg*u5qB8-#@5$&J_TvPSNowvyaRE=7>cy0;?L!ZECJ;<Nk}42OK;wYwiop?;+O*cs13M;cMTh>&eb`Eo!&Jtq)?eH>zx
U7<Udt?%n*U+kX>*hSkSdL~t@a7Q1b!Aq_n+fPZ*&1F#}Eqpxa+@kX);A#(L&tC4P2MlP?p+Z-@!y0K6Jt9Tw6Fq0I$_8Y+e!fOw5Ww)sGEyJlXS)tg{u#pC
3oYsdRPdi1Xbe(71qhE1ZIoo;wWnZ2CUPIk6Yw)hQAw)J`>Nh6+aD2{W%uS6DLR#IqO&XHWwd;zH84p_fjZ`4b8yQ_civ8so67F2bCVM)0S7$0xHk4|AY+MF
88PoK%+Oj*wagAE@(3&g<sBo!y&wL@p*Mn`ez~3Sp8scw+82WCfQk#SxI3>Wm^p-ur`4-6Km{HE9;G6!29dHWmV%p=gKy8A$+!@Es-h@!rH)ay<YLMXv86Rj
eZ^~Zsp0AhZ5^96fbhm<`LkG6{$3G}b)#~Xj>m5{>*9RKy9cFZD()`f%Bd`*GEn(QAm*MCOfg~+D53MF_G+m4A&FxwE}+5glh4i0D`G|QAV<UTa%44lt&$)1
^xeMtC`*t-xFGE-qnnCSN<9oVuQ+|v@Dv<&Y4#M^H7bHfXB>9xe>IJ+0H&~7sd1?yD|B_6e4S{%!$8IJt8mxqf6UfBkxX-LYNl<L)Gl$_7|+HWPat6ui$X|K
6#4Y*70hM2SfNhoJo(R?t#uoLm~%9ssU2n~x$^Kvegtfo^Qcy8z<Yg}C_0TKy<?QxCdadkUd|{LO5nIoAE??`EF0AFF_?dxjT6BUeeN>yp@Wp7UJ@VntA?nu
RbmiV0DK@TJLLkVV`W(FVPW4Uh67=m@(pcDA<yGN?seY?ahg9p=U0+b?brgQSCM(UAiTWi0?e`|B}}Bd|IH=T-t@6Jy`^KF`=UV)d85;^+nmrUhORUA$_q2!
o!hsW(iPc=^lR6C4rJn0RjsB5T|pxRV`7|iz32`QG?YF(#^LX>H^<FjWP)#<%t3&&rrULZpfF|dmSA!W95TNnX|6)*W{$yK0+HQ*U%wWuVe9PhA~m;+r_fk*
2+wi1R;ZL~G{3eGX~;OBJ+XVqzpB+hvSSQpQZTKbH_Nh4w_W(}g*e6^kr_(a@J~eAZ@0@E$qj2+pvoABnU#=tR5=330;P158;$;dfxZjDKiXF`8MI89Z!0@?
dC+F<N--zV42tI0R56-Fii)R5(G<<x(jJa2&qU6Q&`%Aj!z*qhbp15(aHwQjkP0R}I3N{;@V@C8@4&;o3N(65yzc7>k92$}`@Ra!n5^uWHf4m}{R0TZX<klB
>-X-L%36=fCN6Iuo$pow)bOlJG0CReyRTDlYFJhSDKd?p5mD@b!6HU&=m=t2t=;->SQH~ZMNB7VH{CMZV$d-Z_5t*eL|RSc-pLrN1iy4Iiu-IgP0PB2akl#!
y@Hu4eXLIidm+_h0{SsQRwko8x=QoCdwzH=?vI))q0@p1b_Bz_A4lvok)e#(ZSQIrU&P@6j24m#tdNsKyRv6{=C<F<pli<EEFF?w!Pu=V!r*LcT?RV`O2%1^
6EaeZ0S&U^5GW2DlAsZcR-M%w^iQ&v8G+wye%Vq&%Z-gl&%WNGYLV=6Lhg8uzvmDXV1`I>!a!2=X$5{*$qA>1j&b0A7T8O;F7sw}fXq8KUen3SLrYpn{nhU-
8hVnUb(`SxuRH4d1(XdIHxW4QYXx?@yBkGDrqE682aL>c^VW#K8VY-OG|h*(*XOra1;v-5UVMd$^2)*G7!@eRZ6AP#AR%r9ZBXv0*kCFCi$+t()d$b(B{}Cu
dkyIXNRRyy`2I!SmYV5#R%KwAv)r1>RbQ}g1>M#+g4Qjlo7|^Pr_sazJr~u512!d#VRBgH1JN1t@i#hh-0gcA4|+}WXO9M`y!Y5!opTattVE5lN#~QvwR@Bg
^K~n^__J${rFa5Pn*V)!Jf=6H?$+R}(A&nZYUiPthEV);kHYUQ)pHY?CeuvS^#d2Fqfo`bTCVSJ^nFxSWvc!TW*~%Ym_)%DP5t=+W@pQ!7H}<5n1)CXm4)We
i=rSs4sogNj>NHZa!rk0Biak+tICsf6~n@4p@jS4j$n_d5s{BX=<Sg5CnZn8&~hHxuIGl^Pfv%aC;oP;kFpo<sZQB#kZ&{Fm{ZjO;uzctzjK+N-1e!Ss|u~J
9jAci!0O27{|@dl+3<h5fuCfDJ{*)m45sK1r#-FXWobB2g9pyvVfRAVqA0pJ?}sw-6ZBTZ{ZT$j>4EIN17}PqFK~dWwNxS<e=#cgl;3k~H!n2!dII^wKseQ;
axWz`Sh@mC{|`>zjI>ok?<@(u`^||1Io9OqQchSNY%~ts@^KI*L@?YSb&RqgLbARIbMb}NFwO?r&l?OG$zG6Ju!C}W6Ho~ALq!GXgK{khK}9acKq_#txFNXi
v`-K(Nl<=t6p33NNz_689b0lMs*B~E(0x}EexYG#EbWF3(EV(Kd)YeoyGoCjuE(pDv(>|*kcp9hOIla=Ldg$am0Fz-#W0zuBj)<HD95y;3hGu_FU2@;I7Mq}
F=CQc7b^V7W8wP6fSZUOnfm@^@S-J{Ck5{Ln&kN#X;M|*N&Yqw)(NO06z4tJYx<M`Y2)M~vHvjnOiz_b_Q|bm)-lA>YEhi$9P-!VM$kylT__v%HMuJ^;PxOP
E3_qMOl_x(<)CzbTd3nMcrabApLK!WBX))A-lAP<!Xso61sLa;TJDo->DErJZ^e}&;CM+&(C!(!q=L*OmI`kclubk>2b$g}Tr(c@hNR<CjY$AO%%ry^`<r>4
FIWNliwVY>8-<>ZDdj-~n0-EK!X~Rk<Y#!F$yp1<r&n2{EYn|KdHRcWT$I&$vo7$+;;ft(PVK7*Qs!|t8eb#Zy|CFX(^xPht&9eTNEa1TU*;i$77js$vs$ne
q=UmD!+(?$O*1c9HOvj$QA?xqkaL)GTP!gdJxijZ5cY=tH@wssQvUO2zpLoWLz@dH_n0OVuPp*H8U_HqG_O3ISB3u>to;Cv&H$eDo(Or$twCDTxwjX6Y?nam
ZAzH!5N^01YQY;_-}(C#;5eT~1mgWbmAMB}r;gM2qolJ3rVzOM|0%Oypx(PUXes51iiVxDvV@R>nx?bDD!B134Abgsriu)Gi<C2vkahSWX*){)IGnDxu}xmE
?)Yr?B}jiAPSV=dq1aMcGc`%UI25%Y6#@>-AH+xmpFtbTLt|%WK%N?&bv0=w(a^WO<V|y*GF7AEp{rc6Lrw0hwbHNMNT{o^M;q_y4kvqdFy79JE@H=saLRYq
SaACH=j1AQUOmrsAB{e;A)n^9&@$#VEnfoiNdQa~M#YAU)gznRipBFiv0_vaeoKSV!CI3#ROTAKBc3#2ko&rNY!7Gj%u&g-C;J$(n++@vO^EHLH5i9X9SS&U
)om}bI>gr_X()!EsEHm)N=%HDTf*J8<<-9?c)YV7^fbKy$0O|qS0J!o4q=5e7^{d0%Fk!}6rmY*sB)8~V-&<Xc->^=0Pu1v`9zU&rDZ0i6C=3Z^>mmD3qwxC
Eg{irpj4I2KB|00(l2_?r)JI^SZe=aScCEIFWlZheR~uZ+S$Qd2UHBY=3M;aBgIc!zeyply?T*M4oXwOT*K;I-s-_Lc$E9VhXH%YAuP>P@uSpvR$-0Lm%a7}
2CK8V8T~KYfIYr@wPBqaH6iEWwtZ=gp_0}Q8*ci&g4JFds`*rTn8@yRA4s1b>gc!=6Vjo3cOpAjr_<pIfCeEznLThu@=!l^7=U`fC*^&PuQ_vuux?`jElSDo
`dy>*!0`8RyU0}D$Ox^Xj3zxrO4KD&&K%Y03D<c%WyBPX!Q4qefc$8|i3e5MfW~j{D2YdsZq4#!()T>ih3D_y{p;e%2!esTbrPf&>&5*>-)S+O+uM#cOE2^H
EpRZV0p<W|^;N?4v?0IC(j-WPY~tYpW;4s{Gr(%C!zQMpD96K1!nFO-2bagP>|r*54v-YrG5W&a4J_;7KH_?uIchtyeIS#WtAugRJvx*VtgL0U6>`yVD)wR=
Mtmdiyw$0SVq$C|ymEtyJhZL&8|TS6dt$lhc*knerRFY~9NI_L&rX!K$_-rc6|eL~?rrsgZmP)jbq8H0w~!Qh+Cd<4p;B>%yR+Xgu)}0LF$@UaUE2fTf(4Ho
ZWn!&tq53}h_;u#FLyAp5WGs!$y!P>q1FsD22v~N85TP!aQM|@q>!beKh1h5)yLQ87ALNq&~kRQNMmnEo^C5~T1}o>DFXB~2_8RGt@{Fw3+Mrh95Qz_VU$HO
WIH`T9zxA7_o2jd3BR_6`SkETLVsZX-nP?=3E#A18!{3#Qr2DHj^}uM2#Fq`*krk=-aT=Q0j7fmZ^K2vBv_u?v2`wD`bw5PoQ9MG+NwylrQ=Su6Qy?Zw6!S1
TXCft>bC$VaPqQI#P*q9G@=G9dc(Y2s~!5Yl>9*5Bst%HiTlz=@(d<iVoq8bBhgEOKlrXF2Rc|myZKn^j0BwUJ7Kl*53K<c!k(zUDD5}j|F7-7RqrR239>-O
HG|ZH0<Ty+!)b~WLjawZ;rcr=_s5!5AWel(G)}Fkz$dlNz3+qprs~GcS+YhU)-Q)Lp0S~Aa-Jl*^7dPo7c`K5!OBx;A8$<5hH+?Y9X4{X3g;oj`(4*92Eb#0
XTax|z-KyF`9%(#5YycGhs%ye2Y)SIQGr^8nM4Hbev=Rxm&E0T@chQE3`}O4wE!uTET}^ww;=_`<uDx%&e$<cmzY@GGg7Dz?NVV6+l3)f-?P+7kvG&L*(m`@
71~88*T}r=$C%IoO#UXOo{DDZnI2=ZB#}POMqm!*UzFHiS`#B~PjEV21jWdAJtEm=cDan&dlFmqC}jz6iKO|g8+`sgleZBvUB|$(mN6SbW*IWU^~36CL&gw$
I_vh+ekQ=~_==%B^k$=O|0+Nz<BMU*P$r~;TMWw#9CneU2yhD06cRolmOXTi<(9zT*_()O0kukcEY~lBukw2(OIZYilpIJts_LUu$dw}q`YE&hs5U}wyxy*e
YUHq&h?%@QAQ#hXEE<Q!(hP@ZT2oTwXT6d)0qzq(_ezcE!}~H2B~w1eIITZHkuA7^?gw&+3LBm})c`M`D>o)e;0D538rFQ%_oW}Aryz>Hz+Yv|z<$bc&dc`l
$hyIO0Tg5LK96hb^7O11MKfmXQyh_j>?qjj{9mz|X^cD(NnMs$ofen`n207AO|Rs33a`3hxU6_VI!(T-dhki3GgbQW1O=Xp21}Q35n$+W+n?OO`U9e9uz-J?
jVy8Rwz^(iuxDMmudKJeMriP;!Fi};b4PwY&7eW}Q$l(M3gq49rXP4#TovltqmAt}lNbs{*SfYz=fNFHoNAmT&BW+>k_Z#Ba9j#$XMACGom3&x;oE)FUjAc%
0)l1qIr6b}dQY5tT<YVYy2XJzdY)aVQ!wcg!{;M?*A!GzzgR8sQSWG?zMhu6!}_QY#JmY02nl~g&*tES@SI(2xe#9Fp~qw(tqnhS5D-ysb#jZ0c&ziZe-^R>
xCl7VN~E_76=oZqW<kadT>wXFhmIidqnI;xt`*Lk0=dyS`a{}Z^-^I(*wnFW__;PTgKcu}l>bYVKHb-q+&c=wJHM}LwkJA}KUKnClY#Q1q9TffJ*3dG%0=!C
=0@+?NH_S+@J9z-)pd126f4Jux9psgYWOJfUO8RI@DS!2lse>5f@4a-0<ZsFNSUMb|1-#2sHrmD<n<$#v(GrBkv5M>C<AwVVgg_<U6@|s{IwV0JAPyMZ%L@;
Y+m*QV)7bQeE&|{tk3fQJBJ0{o)Ci?CfcZE*MWJ#+w=`{;e_;nX7PNW47OGVIO4uo&o+(F0{qDS@FHHW4E?Ry1E}q0dKi*k=Kt@T%Zcs=HzA}F%s_H%XN{7z
E&_ZxvM$n=Z|?=fmGI)hmKOIIeHOSP{H%^IwD2Md23$TYNdsl-e9Nu;+WtA5M?94_<)@ELpTb}jy4Se$=xj`k!wxCDdnQQq%t~r=#Qf3%Icnj6OW51#Woyd&
(ne)*2SF>@nuja96Pqcrlm%EjRNrdMGQ!T{<1*Zmz__f8ST2DEThSeh#FT;0M4xa@EY<MRg)LTxkZG}#bKNiyG^`eI)~6NhGVyvHwrv7^AOZOi;7I}e331Np
u06999~xZqc9kG+Rm&w0vIfr|0F$VfIJwEk|2XrIPa^uRDS1#RMv43B7;h7s>S++4{du`T>}&jU<#a|NRI@aQkv_pL(=)=@^IM1{4!Zp5B9dw;@w2qkCFZ0D
of?tPs?P^Roa0jGk_J+~EtTdcH|c)(e8d%HC-J2+*Bw5IAc9gMF{hV4Rt`7LsExGtJEr6h((M(1=m`J_{xksb+6FuYF<0)9sf)G&ER6J|ra}IF%mHlx(;||l
D!yeORvKff66N)svB?7g-JDk@+{M=IhBMwB`({L>GY?Ti2gtjBh4aV=cuxh7&9xdmrM525duwtlJM{|<5aBXq#y1*Cn?)Q=(Ang)<O#`h(@kyp1*|OS;5sqx
v7rYrEJN8N3in(YP_jWRXRTJxHmY>w@LUL3!KnBeLv6Wm8zDS#4ox$o%?SDf5`cU~Opx|O&cr9i^DEzpeLzpPv8*Ci!*JfXB}?}LB%L$g{D0*A0ZwBEvjD=M
YPEB}Lrb~ZEP}fsn&;#eMl`8oLK~SN+0x~lHYXJP4c9#&gw$}Illh@&COCfS@~=miSrAV>=uxW3lzi5&#KcAmF&tgz*N$v%F51?7&nhJa8o13+A??fp=m;jp
EKssX0HD#@7zQ{iOk+}i96?!u+Pp|B<)!Xe-dzM#6~DE*vFiTq&W&SlW-r9?$H|KY1tThQ<KHG=h=My8$3yrUq63*klCx=MH)r%AdU3S|!hH?)Q=C@eoP_;j
{dJXJhcHSn29PJ<|M%thr6d&G?eqF?P<jiA-g<CA9i`)JzVSSs$Q1u9EpHF_mvmRc_o9z!k<Z!Ln2?mP!VY+fEZ-KSbx|&YtGsO;4({oh-x6Mt%ZQD(5G{}i
;?#1Qgdzmo@efhla&B(nr$YI(@V1VjG9Geqzl&xQ2tWDHO77sSjZ&yebdR)POM5~TRC(WQB3HO0DWXI|7bxchsvSS@qH%p6`Z{VBnB~A7%y`;mwlVnlLtg^H
%`LHPSXctU-NCGPJI?zA?Gt}+i+Spj*;>r5WNsBM+|@(s0!Oc(<3A1ydjNG>)Wt<XSG9Yr+(N!=fWZr@?Z!As1EM_{Hk<Wdty~nNrx@B`li>Dwr&L0_N{;B#
SbD#RDAZ~s=<05x#IyE_B6^L+lWsOK8waNeQSaSTysGkZ4gHXTE25)xrs{(!r4&Ut2L_!L;<0dfHdMVvDYlUp7Q`Rb6<Eg+y(BpSc&68jFWRfjpSz$zH@&~x
558g7>K_O3u;d!a)*cz7EH4Qd>-R6xP+(B^yZ#W1k(QekSDTKV%=B5kwD|o3sb2I6>%~TU9G!A2!)#|L3xhWpHI1WZo%18aLYj}%x}>@*3NtE13cK}Zbpi=}
rNUF&0KqDJz0N>I=kZ|gW^O&ZT3o&SqfN$`OlV6o0I%ROk;nj{{FhNdV2ZERvSQcH)lq@na0j&(eEP1rQ;?|T<lYNLiC3Df!X&n^1J8F0<0Jmbfi6ibHCza3
y8=*q;buFlB=~zPeL9Dd<ho%ehLiu{+5b4fC(|)HeZcTGCDkLZn}=b7S6`M97OPzCMa|@~3H-ucdg6JzTBbcRE1RRupqdYG_fnvvBuYZZJ<R~#p%4!CAN0oQ
bssDy^lifa(Pk!_(d(geFtE<8!A&^$<43Qybir7+2cXWFnELxGo@!U>TX1zm^VETlbX*n~+Vm;@!8hzUh1uu^hEM>0goSmWxFVA-*m>-hSG!M40JH+SsmpvP
2e3~-UDVR+b6bQxw?HuYAdajs#_JUt2y*n=5#%r>TZqkBboJ8#&rHEPfrFT<w_I*M|1f)OT}Y7@2}vMxKPKEjlNP!Xw<}&g&gizFJ?I2vPwf*4BoTa`v4$Tg
lQ?%?g6VL~tHnQlj9=WeJu2ma0wH6zqzce!Vz#;WDHYPmxR?3|n`*$Sc-Ewd8D5=&@fdYWdQuRmIvbOMbSPl<p=ywoEz&AXuj8qWK|&^X>}j$Kvix0nYQGTm
o^W+!sl|CJKB#!d!mHiA86rDb`ZkTcq&{WAzFz$hpN9{v9zYQ4<?nzg{@J%W&edCBL#3+FUzRXS9H_*XXD7*wxwj&8F6sEO{I4@!!iQV7&hm8Rw=NLXo)U9C
5oCDz@23fu&OJ{uqS5IAL9(RcFYn4N3K)tGl(i2>1<PBO%lhzk=;b7py*(XfKVSEfg$$@-^Ved0rRTBH0{K;eJe_R>K>si5N2ZF0^NSgv6l3*O0_!LrT6+t@
kx2u&@b5;tRRoH6TbHGMi0`)O?YcE~Ijo(Xn>YYuP^6r>T5__|s+doHeRwX*CN1E5^A=GlJBc75M$^FoAue~Wz>+Tr`#UO>_%0Z3nZVsik;J#4h%S79f?3>V
g&<FLzGlN6DiH*Wpf*{_OS4Ov;c#8D32Mh*QaOU7z`RwF+s1PVa>yd(QMS?)7)GmIUPAkK&`Yz6%BU~@T(PgnS}?ul<Rc>Wxh|<VwOP==$86o=lRvqEv2B<<
*MzNy#V^gKyB3Rd@EEnJPB0OPXCz94JrYzmdw|&nImss@jQmqD35Y`dzup7wzY7DHAcI>M0x2Bpa2HbMCV0VPndyAzk?0v%G#p0<Og~>-S80rOzw~V*LdiZL
9W=WN#u%fSx!0{uOH+h&4QvtU7NA*3!BMUum^JN(COEu_(MQ_y$Hw?BXX4o`;K4p^e2z_*ZG~axI5svtFY8OqhIdXGmttBC!qzMeMxorG>^!l_GW^-O7I!rC
ZI7vu3hnR2g>D})XVd0`r9(K)R9-q)QNq8pA-it0NRK^p{|DI?*=9DM=KCE3;W-9pliIDsmb{^$l&Q)ssVuXiXR131ZX)UR{dn28#g;1YK{8k=s*KCqznAD{
D>Q6K-DHAJ5He-WDcO~<oYP>l-wtC3zUfE`Q-jC_8JvySh&d^m#XE_|L<N1q_5+hrSxMtTuB49YNMP_GMiH)e0#h*Fogk%>6|YKqRT6;<L)t~(HT5=7!$Ht(
L01Vbtpj+MrT2@5d48!hd7;AzufQ-x)^Q6?C|X1|&Zn71?cxvBZLK236phQYP#J;w7El~KUPw?n<2V#A5IA^54YgYjGF}|P4x&IL4DJF>{oeptRaH9I73&Sw
UKW}TH9%GQ{gu|9g)=sg!{+i}W9gP=0c(~Lt;;<xGG0@=$=nnf;%OeYStG`iCO4D(z~{E*Ku?9m6)}Uob6?tXiIMca7;K_-8kF=_aV_ZSOa4u#;Xs4Ciw64F
F&CsVySBI7D4t=fAf`169bZrIG+7b%#0=yvfsxK#r5^4(PLrPf#yARkvt*`&k;eSma&WYSM0oE?kjynwt+^)%gJ5K_%c9>5V$8iHF!6d#aqAvOxVy`?J$*cd
h(KZ+X`a1#JiC|TB9EYNV#NU%uMw9|prJe0%Lg|B`v75UH>f&yIZxWkn)c6F@sn4F2!<lOacM9&krVh%XC~fm9z?p){MW8E7g_KlMfuXR61@MauZa<kDeyqm
_>koUIWVcB_~m|KqE-vqDIQk1bg%*AVs?^u<OXZ~`F3$4bRL$V7b8iqssO&0VOdp65!?9u*+oMnZy-{|4Kk$iCIpJ8*i3+<)FhRWZ!FoD@au2RdM0c$06lxN
SRz8yiZ*|{NqQ_rhx1|komLD(*)Jj5h1*YS=l_R$C@ni3)FO*p6z-gW`6U|xr`-F7tghQqSl(e>aDqtcO-K(rF2GUoG=ykOPfRt9?TuGyCm*0n;s0ndZ~5Ej
+m{OcoeR@*pv{Y@r{^|t>q$$p?VB0zob!u^oqL49{Oe(>OH$m4G~_L&8qNRI^#pohBTz(IH5iNZK9onUJwFv4Tpc3NIYHYnon>H}d!MoBGNLjbN;`^B2Z%c(
K!th{{i|_9O^Sm;nuk1ids2*Mr-vD9J#l$dit3l*INPU2<4`ftWW6j42JavT(IS8YLmG=qb#;o8U=jtwo{Rl3<+e5qZq8VC==T*#w^5q-oZVOXePq5TVgEa;
O;5`Ab-x}CBF!|v`tY~{bEF~3K1U|V&}uUS6&vNQ2-fQ&CdKbpiy#xM?K)UB<<%jf?+vArm?l{%{8Xlf2dx<|SQAW#&*lCvcKS77C)~v9jZV2L{#nJ4hufJ1
S6~EZ6|dWQ{>^p?(U?O&42&?#EnTsWx@k#r41h{$T=4|%&*zn}+D5IFwd*+yMfOda-R0#cV<n^#%fqdn>0u9-AVC~qDme{?Cw;Vb2V@S=G-L8@7U)L1-t2iD
dE5Xfoj@GAxXyGz`G;i#4v)MDV9f6S3h<z8BKFt>vTpwjS$LuOKf*``K$BBUbe;pZO;nLHRY)6Va(Fr-!%rVagx;@OW|3U#ysA&=o4@=OWErqTCt5X&3jol!
9nU|iRw1XbD%w6k4lp_1?bWHX;xu_d?;oSReWJ{!jllyLU)Br%aI~JganvztQr!!J31h@M%9&B^be;i=W8rnjgRuLak>49NtFiU*KI3$YSg|a{;jL2dj}If^
V*=Tn)Xe`}f1=QCX_(z_*A7!lv{ycBIFm#G<o$B;6!)U5hB!6R<CFGCfUmD9K)N873;QoG(PEW0flHjz-0x-Rz6(ek!=TD$Uca&AN!RP2md%@e+Nt2ET6146
Oe-G-=4NOGyOrkJGF2~1fkKX>mF3+7{U|nJPVdxo*j3LHBXGR$wpxQ@G>{qcJ^EkWUcPD3r>Jl0-XN+Y?S)ZsUh}~|l(*cR$}=eWsM!8ZRh%(gyE^0^3=<ZT
T~@C?)uM+ADPxa;3s7V`BUXrc>BtyOR?i}CDtu=a#YRP^y`o0v!%@AY0A|GrjzjX(sTiQeT_uYme01FX7{&<Ln@~N5QiFT>%k7;erYeP^SDI3aDtnBdBFt9c
wp~tIpFQ*43a0i^&+#iIBS`#r+pO3De0&;Eowy|Y%NxcV&DcF<2tCw^jLXVw!l&Fj==>pNMK%ZpD#&2$uT(qrrcIM&t6q+9Vp!LH%G=j6d%nrW5tRnP`R1M*
DEc^c-ums)(XtA5$rXzYp=0|i`5&~9!)V;yPB3TXMXNn75_r_8Iy*Pvqupe|_i~+0Uwn*YGg?9XcvsEkU#G%JChn@L8S-dU5k7J>DU;#BtB1r}`ge)P_9GeZ
yrsTO{lizB;JCH93GH!#ztWZn1|rZy3_iLtK{mG&PuLpj*rFZ{O<?QLF9lMFs<1vv{zUy8;gneG1B-f0sn$fEU_tKqi1c3-j%`QpX{qNs-+_;|NJ;69p;Bi8
429AG+WBn(R5^POcQR1dm6}?^AcYXzFqLJXu)5m7$m|}c_NJ0S$7bE42vo73!wP@o+36iOYyDKjn}N`S?E`HN=AG;R%K^Na$GInJc)%5kaH+E5a4;1HC>Qqi
ngM~;%F|JMV>*<mRzmEf)}haNgvjfyYW3M~`s5!o$$`M&zA}Cg!Hw&&Yl%7Nwu!C_%7|R__!xcZmw)t)k5tvv));f}0YsH4Vg-`0mO~ko5P>ovTB(@jJ)=|)
C^)coRQtM8obgIlNUpT`!#SQI)lORKfz%WBYrU5MKYWVZF=U$qc`SJs3e@^4e5m}gn)a`)G$twMUm~P-E@n4}zIC?_d=S_3drPX40y5MEN+ct}^hZ#)H#VKG
JJ13x^Z<kF=~vMQAk1>YBAXH!?x05i{5OOfXN)STmct;XKvv5OkW^w*vl{ZL<AjedzUfIlC7R9B2#v^)u2C9SFjTZ$vgT*qMM{D@!K~!3(Qe_!OIJO^qJZxz
X`0H3dCZ^=jOATQNIblY7U$`@0F&D|yC?XU-T>119c-Pf?EP<tXH~9l2K}Vs=L4S;kx0>;r<l1~=^(W;EEurx$-(D9xJ0bJi+y!!D)9khozjaDyHEfP^ubMM
A^eHmq2<2Z9Ka+1Yg6VKrf3n>YN5FYW-FtMqnQ|p1ldhaIaL^-F?JdP=wMT-Kp4>%78hZWNe&@*mlx==M)lQ{z$E6Yj%SOo2JDTeHJI|@ZOIpFa3Ll`_bZZe
w6}tcE_a;H9rDda%kRw&$Y1Bsj<_YfRLO=ED2u~gW&$X%s*!c|3K}ZK?Ts!HooXelvkAyZR!SKioGuR${Mfi$+Oy(oiZEPG*x%Y<4X)evNON*O&sLS9qxzpf
r_^BnIG)pMuR5kM3CrnW(=I|06!zG34&L|Tx!PhZx2>dKQ`uL=prdE~Chb<-k`l<)I?LOB>~7>R{ZA&;!Sbe!pU7>>It3sTHw|MLGM}r7xpBk!A;fm@rIV4_
?63G<UzA9^?dME>YX5%Nt!(jB=5h+RR!4|{gEEL&S;!y$NpQu)B!$`04B$)YR%VMcJed261iJN1DkH~=`)dvij#t?w7t6_`9_GZ7T8~swT(!BtH|H19O3$aM
*5LAWM>T}?=xP?M3<3h81{e|DbA33cI`P8L{-pY7Al6^hT&5Nw4NU7Hqn_Io9b7B9Wy#@#T@vCGJf%n^VxBD*e!q&$k(f^az0EsyFziJiV39T8ph6~1!{kIB
e7?crb_tHSon;as3e^M4-6QkX{Z6$NQ6*zt>lsm+^_Oug*O;%X;6t+TASfef#czdG%@-o!UAv9EXSXtJTrA>25?4RJ_j-y5>%(}9-0bi1UNl}(4Dm78JyTmT
QQ}g=Qyh`R&qa}n1%I`<wGE3`5g&wi*)|$5yR!#Kf7~ZtqwP?)Iw$oxwXWe@rfx|>zCRN_@{hgy^2ls_5N}K7XaI%M1H!@+y;AG(378C-A+K&3knIfoH?8wX
QB!3(3wU)yC*lG|1_tPw!e%Hc=#r)8TuC~L<YxpfrAGJ$@vcn5T4~L{NMH5q>pl@)L4Q&4`iv^+>e$=@K!Is9+J^aE>uoB$WoO+T4&QgPUwLU!N&}_E_48Kf
1kY39?ViU27GxeD$>82C-^*#9G`t>>k^7^`bpQ&?F}BCw0(e`r^?x`(p+5E1;1VR`w?SARIRFoTtsKVcL4=;Ly(Tr$^DohBOP96aUP(W$xjE&kxz?}UQ`<sb
BZa46g(7(!tu)zJhm?3PQz`I%1*D~-qOdu{auZY7$o+=Z5(e$o^)|RUC1F7;f9)s0ZZQB&^Iz#dVOAuL`~vP=m6-LvqPS%rQM;C1^2y2lGqBghYwu0pi)yLM
s-ni*;Il@Wev~!fl|<bTfoyoa6E)JhYYAH5;afEM8N%WW`$)<ab2rv**<^qrpj@5YABW_s!~o$^o9QoZl92TyED-$n(>@#Gvg=^(62XcIu=6jg=Y`h%Abt?n
)o_p@97o7~YXn+uWE#|_OPuw6>ZP}k4<(Vqwb*n^U-3YEF$>>g_=v`^FX!VWovV@M9sW)kgg}b6MOQchP5T%fs3c1|J>y%!{s?ts5TcR$ij>5txYe(uwxU%$
0OIgf{#HtqqCojizVV~V(}e?8Ctm0(YhxK;NQ3yFR@WH2T9#GC-P6)vkORq^oN)`8V>Gyn2{|M8YlIN)R&fNT&L;c;B=BprQRMZzlJmfs-M};nw#m%6buu4u
Z)QxV)F~}U{ZEhnSWTtes#>4n`#r5vb=8J(eZQLVwox*GyCmzp9|Q^ysf76L_h0gQ(*zUQQVqWh^}}qw9w;i2;LoXKw%2u`S4QfZGil^%!)nq$F|PbaP)!hX
eT=!U)?eh5>1C;HB4O+R%k1xl-qi_Y)&+xv^4HB(^R&A^<?xBe6~Td{d5jQ5>s4c0aN|WsPcE`qX(u+_ogaT5A+0zXk3)Ldr-7m{Td9*pen{badtNAi;d|WA
OaZWmN^9_LAyktUomPqmm>270K{*p^qs3?oi8C!f!%>7V#VS8Nb1}b8Upnn97BhbMeL>~ZKak^$T6?r46x)50Au$M`Qn4wK|Ept-H{gYBdS}gNn@6bk+<`|Z
G)w`^K)hcjZ3vRNuyiv_xJGa;?e<%wSx>b+*s0j&b_Y_|&uahPORhcsFqeq3FlMPXXhs@H?NYj0^XQ!%2JarSDk;%&){j$yyp<vw?$`3O;vrx;pB~*ZV>KJV
quI;xZl9#Ru$PIb(f$7B9)sp*veG-bdSU~1{N(+toN2!M2tV_9X4S6Dno`=vZc5O{^Z7c9Lyba(RODllZNk35pdrzrW}JyafhYSR;N#M>&%rrX_`MrC!$uH_
u?>}<ZU38JYCeQY5WjPYDtS*EQdy`vOrQzg*Ld->7ip{?jMg$&eI#ZQS_JkV9gaZEPkoo!bzE(H+U1mvyBmL_oHN^=PKjdtz)5(87rE#%N&W=4XL4l2<O>mt
f)*~|m1i0TYMEclTrSEjZr_1Zo&layv%_Ld4;O!1ji$haFmJKTbpx~?YUU};eCPQCGj=+Y_J;71-o|L6?}hv<ej%EQ?mt<i-Iclr3ed@5S`drDIumQOM*1N3
&sck4VjV0v2^!#NJOYAMRwfIBnt>_VM0%QIeF46FCuQ*D-5wtq-VPxY@ElmNbp~;I<w|yFwW&_D79x-DUJ;R?+_&OfyjOljKrfcNepwjyFs3pg&AdnW(jT8!
com$3-?Pi5u$?hIBf?Aw;b)RLg17dwm-iyS-bEq<1Wg{oj@b93-p^L^0SvXeZo|pxkeP)riVaYA%vwp(B+amnOQP|FDGD=Lh<_Wq8v0yToES0g^WDOt$CT}P
i@>hcWwvM19i;YvcpGSNQz>{-GCL|eX=~{tIUFo+S&y2mt7@3uEYpB&7Zx`{){w7VB<_#AY1gu2qhXyGV#1Szlw=Cm7(DMwRjH1J2v!#=n|_ezQIQgq9|3SB
X}2mZl&BgKct5fkQXa))@~G`S@?FfQN(ss)DZbOu|GaDPGJ6z=Bo0_qQwQ+>r%kX~eN(m9t_%&)NMl5V#Vm0<&lB{YdTDyyj6)@CUXJGZ>_YHAC9r1~p9Lm3
5+;rKG9x=jMvuuuugh%x(~nsRVW~Af6qoSAIVDY3K*?Dk>7!>44YA=p{r86wGR$^FW_#a$RL$lvwH=r6^|cIOX)g}0T6=PA&J?PSMwtt;%O7i%NHrAfc&7~i
arN_B-e53&$#eza(}ho$&N1?uXh~fwtJ>4?4}R1s;N>HEb>)#!am>7RK8pm4)!p<D9!1p12e=k&|603o2)=GwxR?Un0LRj!B@{b1e$F)#9mnh5lZ!%79z;<B
v1$;8Yj#8|)8V-2>jjbz&JO$L<JQ)BP*xeJet-G^$Ef4~QRnCTIe@P;0Dl0=#Y4Hh4;brD$An6Tk@URsTG)Rm$|_{9LoW?lY*hWFxewhBA7U(%PQ{L&HY>u?
m;xRwvY)+Pi>eaO*ZN%kzkdxtj~xS1WUHELbUiD}YCfnJw|tx0EZ-g98ZwqSW}G|I438`UVY2P^87n{(;IZ;RN+X$PO2b3E>}FtxmT+jRPImtC24yv5?RX5C
gLF{{oh$rSa---A1&|}lE>li?{|j1|iO@1Y@$h%959v2Bz|lOekccf=*IL+p5%{zx-Wi067gEUs1RU1EdwNeZ@z3mls48&NH`KrbJOH~04Za}2li%NtW~%q&
`Q;pX%XZuv2}=A)Y;;$cd(AlBPs{=5Rp+uK1EUXrdM^lr>AqspW5GB0r#QlEu!aQ<dt9OI(}pL(obgRPo_^)C`;UjMNPxY=1)UFy5{I<J9mR}&^acP6huy^Z
yR0MAD$1RsZ)OO4&-GcdC*#uQpq&EwCY)Rz87t?H*pF4chyXR817s|7F2L@TFxgb~q-PZM$&h@%Mu^@x&j3emJc9tI&}p6E=r0FBs`R8!($_Z_pJby2|18{y
nAOgdU}}@GTOZes+kyG3!=-Y9IGh+a_?^V}<G9{d;$<9h?T%II#xuZ{2LYx}oec|n%?lQN5*Iww1LRNL+hI3b?GTwV;?U|5Y#vUV14L;q?*1nxD>axgh-T&%
2MgzGy^`J$GNNbLRhl$s<^F<^R(c=nD@GDT#uIk`M1*$}W4h8BPwr2muS(R~2Zd=i<M*B^u0T-wQm9d|uHkRtuISYM!3VJMi^J-bz7mn1Q8vI$D-E25`z}Jc
OPZEM+{7!U)CYOoRUMl^_6QNCwYbR-y~_%1-tkxMg~wOOqkJjroJx1w1+pe6fOpd1h9-N}z@{n^;h~xrf9`rjFOQ?Vk3waiAM7WMtHBP4YkZ}DTD(U9CiXAu
)M6!brpYD~1uX1ob|BoUZjp*rd}M@dKArHANhLn0ms&9oFqHy^$r`MgpEJ#6@pDSi6?3#5M|19Hh%)zdmWAWAlfgAVS=1}qC6+KdZ?-RdHG0lo!#kfznw>wF
Sj6iDH6tKXk!>1T4EMW|w?SB(9#2A?V-7PhFjT&-`yWdg^zpeoh;Se;E$;~@`Vz9dk@-#F)_WX)$%|Uz9#OxcWy~xXh*{i+<Gdu!Jvi)wgw!Bn26KsI;p$>)
Xu@`Za|aXIAWY#uCZ!DGq@#@Qlz_#nF~c0gN#D6%BZpX6Of4Sjutmm?W=@9da7j-a6G2eZ6aG#<z#_zyIy(G%+FntoxHwlQ3MZ&`19YfnH2zg1$U9)m*+9Oj
TN-Iha%2?B$vjFSCm<LIO4%W+<4dE_HMlU`zpAt|^>0lE=RTB<X<|<PuGV2nNo{tIx%9=W$@J5M;fJ|h_L=qnyLX2e&qQ|s#RdG{Cy*trs?;nMgS-Lvy^N4*
&hYV_2B{(u-08Z(Nc!uDBQHkDV*~1ZLKFXMVe9_Jt3ST)EvRt63-v<#3Uv#vwRdowW|5U%BJe)K5Wr7)gZS((9YA-N$*6_t=$P?TYFEz|N4F_Rf-&O^3pXe^
s$gyn;Dh5xqF&q{{c$n{Yu(iLK+PhxAX25QVx&M9#|krM0Iz5jmqZb8uSc{SrJea>q$HnOL`oqg^eHQ=U~pEBgtb2<a6Iy~%EK@S1MkGDvx0Y9#ftiz+Y@%L
v(awNT<EGmra(k()qd&FFtjIpn0;RGK$Hk6fkieGk8z$=JJq#fQ-_kvH6P;Is(7hSajGS97k3Cwxu<S6<vXt+BCN$If+J3c(Z8B#w&3slWFnyI$?bC0?%MxC
(kvk(kn$k;V2xoY+mfM*H#vm>t8>4o1Mm~A%DUhz#C=op!ya`Pok&eIDhBhteq|&#(o2!$Unb6|In-Wjhpg*A^=)dQ-DtzNj^F=DJu#vfTbzdvX%hEI;$6WG
AGK%j{$+vyQR;MIDOlnExe}Tz@OmId*nP9v{VoL#RDtZa%92WCu;?Lf)9^cpaYmiuMq2_jX7CsPn0?cblG-s&p*9wCj35Vp5Tw@3aqT%5yKqWeVi<21@`hLp
J0V_Dph`C-&ckpE{-G$9y-ed=q%jrIw1KRONQJi%GTE6BVp{1+?jbGjyEW4A(XefPtOn@$uUG=`cW%T5<xl63JMpKsAc2U24F_(3em~N}pu3!>F-?S&;AHvo
ZrShF6Arl%+~;VU3p+Uqnz)wzct@hl>3Qtg$)a0ysD`MUomMpLqlfA7_E)1gdtlqf_AiNDI%7!a@oZ?;fT66Z;kl4y3JB#QL0B+REr!w1maQpmJ%n~swG-U&
E;Ck=uiRg1hO{&XVQWB-5UQWvtaS@uEF51<U{JD;L@CPxv%23-8TeBM1Axnpynlj2m5HH&KzFMzXSdSUDtLa>HumjY&FgTR@{%RdoZiqX-?l&frv!Am1pDeN
8LAK%onTElGM^jQP5$A6H$roG?g0RIqyM;(zyzANZ}d={E#hx3qbp%EtnL)1O>zp}{S!IOa`&}cjW57q`3g@f7vCn7w2W({tQr~2;v`V-%%5THpg$Un146t1
^h;$xMr+bQ9ul6G>T2;3Gi+Q96(XaY{latI2suVDCb8o`=Gj#FZS%y_5bb5HSCv(;JB%(x{o@Ttfv%yfWClLe(DAD!7*rmThk8I4)PzD++*&j8=wY9+^C1Wo
v>I0+t5l|Ve+sn>lg6UPL=Z8t9{|I6m*v5^&2p`AL=~j5uH#p$2J5wnT=tP>k4zo9!=3)pWkd!R7}6C2XLo&Ku>1!0mv;ZWZrk3lqAaMKgApw2!J!#C^3wvI
8#EZrUAQzl5Oa!5fCE19DnrfLh$J)`62A*rQG`?(>fHpO(O`B2su3~33rK_{GLLN4_DFwz=MK+5H=2fg^fh#NTpAUc%B9vyrkjtqK?4m&Ol)e{@9c3sj3LL7
K;r;l<h|n@QKrRgV}w?2RnUP?c_31p%P^N><W<=9uzjOO_4Zvl&a6QX->x5fDg{~ICg895cV7Q?7?KYa)TJa<PCX?XgJiKTI1B%>y^#<2^$*V{$CaXk<r{5l
&>J65g9r@j$?8$Z_;2wtHPkxmdeykxTP~rH=zFLhw<|kMvx;RcS{}d(s5nBN($-@ZpiVTkRFwVlrht_Wo2dUg^crY-a`q8wA}L5?2MJ~ElBY=eh3>YWT18;u
<&)&(ot<0w?|63v@~w>&{o4?bu^%pNeAXV%(0$mVmqkrsO-5Si@mQ4<I7-tjuBm!t;bWBFRWuepo`iWIL);)nNPBA|Yd|yKWORKZ3P+Y07gajq8GTP&x`V}N
QqlXdG6>o$TC_?4%)L63McG1k2-EGcTq}uqAI%-M+Fy>WAq;qMug@`h+-2W>Y-J)KV)3_6w_wM?ARbY=mjBad<{V}uPhr;nanuAJM<!;OP?W6ou}R1ta!IE)
5+l)w&l=LkA(|-7H{E(qsDH~3C@k3q`P>8YTs*+eI0?iL{GdaxMXfPVq%r78TLXLhezKiw-0dvDjtuXZ^~tn6G#xxb*wZ-|@9monz$Z$1kfeF#HXNV>T%tgJ
T!9>a6RW_Byc6q-XBk}@<|V~x#lXIWP)g80fzByp9!($g|3);zw+dwMi!?yCodSBpZ(q@IW|Dv!^s);E*X8j^85t&wl3opaUiz>iE2(J2#OxYUNnqSiU(gg9
lS%_&(R4lg`&cnIwDE8S%D$I!ahZb74t{>!N<u3KFT>xQ$tz>Q=Pp9p+s#-RWlpP+$>;*6ROEL^Ylo+jeSI$Y5w-XsX~e8zhA-#Q2;Ok~A^B>w0jZ^S%Tube
Z%_ZNJL6>n4Ul-&6ZYjb!MLmr@xXr#FsCY?`fNak^~^-8fa%+-bVE@4N<KHozPrK1N)~7_j7+eYO0%G3vIo&;UY~GH{+>m0j^j;5Pe15=x~|@PK3;%f`9BD|
fz)u$nU=@7B6_3jr9kmuR?k+?iFU$Pucc7vC2mK6lv|;6!`ZYIpESCq@(+DV_APAsv>#b$6Ja1>Dvf+~Bwpxz`^<2gF^5d!DtRFd>w4Myx??-NXqJ}FWtm2_
zkzmz`2UF=8fS#5Z7SzvwYu32UaV7(fu4GHW?#A3O$PZ{+`sdXr9i2|CvgD%JqUbn&QX6fax@P>%JE>+P}K&l9|2gwzuLtujxMerqd+12L_z`>A5ZtgRn0E7
xz)RO<uzK-!nLcP0qT-^z5ZvuFgk46^oSs|6|>#j;Lyh&IJR4A&&z^(t>v3eO0i2DBr(;r@&+cb<eVEg+Oc>cynBZO`Sc9Tw<M=qwtxb00<XKR&1GN5$h*|*
zb@+Dst!@mUfgrL<X-O?Dbe*SCEczXVCwtxv#7#~{3SYgG)ApC3@S-_<sj(NcG_oUR?jt5ws!DIDbSLOuJIP;Wj8;^itDavYlq96uNfXrh(Ph5`bH6?%W77b
-Qep*K_NtygJ3j&X$g5?I2CSc{I{`8jGdZ+Z!@{d{n+RLyd|tmqeD+V#C#GS&Bz2?Agpyu(U%XQzDp;DW_5=AO5dsKT9@<i=Bb?S&zhW76TyRE;}!0|s!XqZ
Bs%3k&&1y~y-`T<-(S8X3(}Yori__Ee+oX#u14{wS)CE02&fbn!PLC)khd4hq!e^w0Z!kq&ZE0HK|{X8!DC2oR@Yc7V~W1lpzcW6>!?jaypYZs)+FzS&^$5>
Wy4kRb}6Tw`B`*rg&5M+wGD{6-6gCj=xR0SYFar2FvA{D{(_Yo@D|AyaMvR-C^&25QTEc5eac%(CI2d9=7$XhZlI1*P~pDqC1Xcd1a%93E$+QS?>=$WdsGUN
LDs3@f|IOR2FNupf)7j)<muN*xpkB-BG|<Y#vfWD8+L-X1P+gXqY;TtynhY`k*F>E1n0ASI0ppp57C|?iuK>8OmiFNhpMX<xG#674SkTgtI5GtamUi1)eM$6
3ustl6<NOS;CSZ)_@sSTMJRb?y{3FA`;!R(meg<QZcx7$ga7%+J;@$o%Vl*v0)y)3ei0GvRLL4i;tmfmVYq4sEn#8>(N~)h0c1*f>(lH@wdxM?t!q6&37OC6
ue;Y51Em@Mm;~5fB7aA&`AKiu+z1PCE%}wHVyV<=8Fv+nA9T=HE%QHHbi$W)E%uM1_zkJ#A05ORZ09ZX&i}@0=%~g5qG*}POY6#l<1a&fAUvNHBGd<X=i83_
<BXQ#BLMa*AB>U-SK|%OWi*fjt{c1LO!4bIf3@v|qp&t+*v)rI4ly_PdH$laM8bCFg}$b*AH9%3ZE_ul`>h0|+0WWPL?`;DvCIpRgC@v-s6~(BD<t3qt$`AL
DY&bTCGc~$dczWq_KJvIWm_0esLP~jj7fqYQdX1ainjcg)skRc21b4bo>07VN={zH%OT-(4EB_gsN6eYX7CiTB#TUHhDQc#<-eb4|1CN?Xy<whPX6QO>Y1VY
zY<)8Ax{AOxhQO|1F3z?(bkT>)h^npG}8qMesXUq8rtVr8ws|=p^-x=OZIt9Pt7dIg?u1_fn4acc}gjbSN5e;tyb5*HG3`InB!U{s7fna2tBo^Ma~WEOzyJE
eG2WI*mLDh`v=<dOZ~yA08yw^FlOf%)EYj#K~IbFFc<iHD!#SryEMyt_PwXEaHjZztJupJmQq7BWkcIU6~)$)etWBCkBdZKu8uP@!yg<Hn|#Z88?v}UwY`RF
!F%-+KV~UsuraXZ5+Sl`mrl~b_iFCb0F#idZ^O__jqvzm3iuWOuE{&h7b`OnVSMg(bn&X)9(=(}QA}v8M%XlvXLs_M=ZQ^Aw1%WsoHrIFj6d0bA^Nomdc1a}
j@xpP_=!3PMuU8FUBrbXC3!1i)JP7tLkkF|>DFhDn&!E^J{iig0o>LEnyl}UZRGJKhD_Lau6_lMmb`v7(mMZ1g+^=^mS6ccSUU+12(x9SNQkGF_NcxD*p@XF
8xRD3^@m~cfUF=5By4Yf^L8<UAKY*7-EE~w1@#*u5hRb$w2^p^s(E9_7fH()ofF+H12JZ>0D8IN@DIC1rqq?if|+ZyLhEfyQPd!Q>6pBIrbo}Z_s}CC#vH~J
;^>|lKfod4+$w$z?KS)E-@+91_2DIU7+6SC5ZcIF`;_C6`nbTay5FK9T2&+V>n+`xGG@;7nfC1yx4pgSeOWCYt^L#X!ZaJ9Ll<sDj%DGd5^3Gyn1v{U)F&&8
qxr;$l>l&ti%6#8j1Pq;d34lM70ABtq9$nyQNIiq)s@EWvx+mN8ktN6INyM8jritG5V`It!RRg<j*h`qhy2i07RTmJHA8~RU^Q>m+-Jd=ZKG^qTIqQ`1Fz8-
HXYLc_%r7GGqZ&zd4?E$YJIIkI}mZFvY!}3i9&zEN&v@?&7b#*mXOvp{A9gHwyE0!n=@#{Y;P8RPI)0A@84kWo4-N8XuWO~;K6|LBvLifBm9J@COV&P(!aX)
t6nAly7XZvdY;mX>9yr(+Qe+06ut39@mNg>gv;{t9stUE+n=85Dwl5C6_8^CxX8X6SjUZR@}?W~y$rx647Car2C>dHhf4wrUw|^!jQu^fh<Ocws?!<=eCgJ*
FjeM?WE<sJ5S=eXoIgwcMI|YiewZM=zti;6ZfV_kZuY6=mt<`{5cnT^OAir#{(-<hq^u7yxqN|%oI6)^3pd<(<<!Wm907_p4W&gN53JdVileU=s7!8*N$%y-
$ksQ1gv?!AL%5I1S561;-T0aJ?Y2^gF~eNwqfVnq#&be@z!yoC9&o9ngj(1ldaWAyhH*KTynI~*&wrH@a;steOkA5UH}W&i^1FN?;rnnG3H#~ft0G~IG)M6X
5hi8EBxDZXj7~`q8n}-^vqYd0h?*2%GLh7Jcn^a=a~=^*mDvmP132BFJyr-uWDatfpUwtFBE~i7!Mz<%#LXPOKUr^HfXxGb)d003YU|%T7wBM#^LTLE!xPeV
{4GH~5CbsYE-Mo>&YilK{%}>%Nnd;;?VEK>KL^>V1evnV-~m_XghxkPT_z#X9g@;kK8fF{vxeK@{G><IjivboNb1;L3f5aC3V>~^mq2FwQMSkF@Yc1&`1J)U
8Et-WBXy%gcXnb!r@R|KHn~{6y$PROw>dRg8sdYtk*Yns+)DLc0gZ&8bPm)PcyUE|^?MFw)7*@NCS#w~N7p4sAqJXa1Zrj^joiD6h?&I@Jrco&#685n3$2z@
JOZ?uEPC?PU2J+bTF|#GYPmu0-^-%PlD2CN5eV(>azvWBi0Mf{#-l3i8Xt#uZ;o7RX<m{K=~ftLpx!i!M1g`k`j3MQCA_$_Qf#qWUz|fzv(Mch3yHZ~@qdH^
t!CO2V>Vxs`0`CwVCU!3{#<&A#vmmw<wLe`%wm!~PamVqp$}vi|680?UW&kFd%=BDnG?7<gi>}_pPnY3Dat}PPp4TbE^A_i=$*REMo&apx>&Z%>}C_a@D||l
n0-NuVM4UPuC+<F_{i89v?8j%<fih$!#oI?UY0rq{@GiIx|iq5oFd)KTe|u|F>GO)i~#aM1%J(eNoQrUp>8ZJ_kr>1qC4=>$|MHX{t3u=c1zlztr*1@6u(?b
&_tpeYKFE~Oy_KzQiciMv^i;r&IOceej;tf`ERahO8_t#q)_v{oA#<o8ApPcXz266l5pV2#>c&>EZyRo3*YG5vd#f^_F5}j2yhm^%w>>pFhr6cD03K_y4fDm
Hr+2JS8lU^U%!DO%>UwFKpb&QGS6HG9@9i!bT7<#jw0Dt>H`-5A2f1Qt)fyfP*K1#)E`nbRFH!M)p$pP0aa%hAwA<|`5C}Zk#c<LcTxX-g7Qk8@Ek!Fcp9YW
N*7Ww3i&#skyJMV_ql~W^yrbnr_Hy>x_DKw@ll<O+7*Fh`2v%9ok*t#`zN0Nu5FuToT*X`szAV{+7|b)DgK70Yj$54O1+uis7E}py4qggC=$&>KX<~d>b;=#
mf{Gd6(Y0>W=AtbHUb>MCzmM}g+9D*<#s8T0Qq8$gtnHK0l|yvM3-SA&*g(F0Ul8#35DMruR+7kTdmdK)}7w96Y~E@V?m=P=91o$pj*=)DFC#TOtE0$yO%y}
9u!xR>7<tF<T7($$EU+p#7*JbODQgk8o=Mk59&6m@_yRzlwHn^5t%5n>O1VsaUQf?%+cLe1wLEUok0jG=*BUrWac5}=M%>6cY&;j1<x*!lRxs-`sL!o0%quO
t(TgIA74e0P`1PN<+ht*X%c_zvU=Y3$M^!=q|+>$<N-CWNlqmo_IW4zk7`CIjieQ<mzLWCiH5OEpy>BaT5`9L)qP$nxpJy5#_Bc}Q*TllA(DKh;`d4`w79ni
4V$CY<)DTkDQX*<&04)({vo-m*Zk#(mgcO(2mg7VmD4QFYi4HV;?Ry9viN$q^sNI3;rI$DQ!iJ>(W3s6DAN&06k0t3L-B_}p`k5Lk2tp0sG1a`2w$(l_}4?`
lM1jv^&qaF1?HyG(*p?Gg%D?FKJgl(t5u-_;@WZLvKScfxP3Tni?WnXimJ5|I)1WWnFF?Bw=H3%0%FYuAxd%aEofDoww1<~m@fcN{F)?>NJ84kaqM3#zfMpp
%CxyglBrQ1Hj(mOz;pKn;J%AOsBKImvMp`v($9YYT?g6`groE|Py>*JY>>K>vR#bunrb-9qM0>7?%f+wRoa8JnZ6ER1X-ZvAy!|~kGJ!!+KIsrd`P$Z?tZi{
mmN`;c}4R09WEule$tWDygs~6j0HnCVxATs-PmfzQA)bRSi=V?;?<Rp6?g_TB1XEKJoYb!59>c>{$FID+wc6VS9}{6->@+~-5FJw1zUn9qGHSTAToR=H~NTs
@=8Fxwy&bti@0Qqgiq6pca_Nb)(Ns2(EmK+7Gt=pDnUsXDmcwoq^{J2Z74h}%@(SV91ljJ1Aa{$Su|w6Yu!Fl49lU{bw%j7h^^$Q0+Y31h6Xilx$?i}Ru?cA
Sx*MAX7bA7n~4T$2+hLB`3~n?^!}e08W<#4vyEoV`e#ZxC1=Tn-6V^mD74+qi;0TDfiATI(W&kU4tP;Xj$sDkvO-@gfXw)cQZ9k(N$QNi6i3}|W-^S=(1SJ#
LvE*hor@@4pwk!|u4g*#64tLNP0_kRlCYAXN#e{VxfvDMUt`~XPbD;8ul0>d99nb*g92g2Mm4xR5Usc8b+uAM)+DD5wsZLKqVW+Uv%{lTyOts(&{eF%7-zIt
bVqLj#j*Ha23`ari^S21*iC#fQ8p0$^CQiuR-{Xn@xo-Vy4r@BJgU)-Q$<_mhKf?20S6?~-N9_BCLiHs=Uh$;2B@kbKb<uj8df}k_yI6VYE>IiG}OIGG4&|%
DSz{<s|>(eQEKFEW_kr`Q6hc_Z5x>;f7f<d$N7Yh7ZvPD8$O;nL2h`3s;oWlNF;4ykzf}u4T0-7Vbdy7*3X6=E+~?^DZx8hu6%qgVX-Wt7l0Fxsb*1cQ-utd
s@EKf*CLB*%vW*IiL34ryg8GDcn(#ulE_?r?09yacvA}|i~V5}PRREq`7e~1A7kNOb??kDAq;m+MZDnt*COz@vsuK@ttDGARU-o5(}zKOhM4#$@5A~QG}L*7
Z)t{e))j_}yXECCxC)g>N7hP+ZW-T)G>De@S?&e$5yW@$&q|(UC;L`Ah@X~zb0tH@i`c|I?I_B2U!KyHdIb|_>@<Tn%5M!t>AwI<k<teqbQ8TKvsoZn`86}=
g~_!;INz)QkfT%U6s13H<aawUjt8u=edrB7Jf3$^mPF3@@;c6BN~7mEEdq&THY_Um2kc!Z$JD}ue+iAH!&bQ?*b8u*9K?_fpg9x-z&n6J=3YntDka>6Z5EbC
Uvy!_MiE3w&)nT143~XiScEv(q_oy=T_rPq$BhoAQpZyPOeRl8ku~<x#%)<Fv!wIU;5YF&PqVGj4D<&Gh5V9pLw*2$m3ol`hFN;03{7=rh#iARhn_H>)EJ+)
u7*d{?f$H4wdbyp9Ij=`&FUzB8ke?>_42#DmU?cyB1V4}+Q{g5u0kgLTRB@6uqx1a5rbrN26?ti&57T>74Q(p=mg8Dtr>lqAK^vj&Vy6A1h)DArgpn7>7(rr
v=|^>ZH7EH;S4#Ct55bz<kNJGnqq#r7UK~>G+A2;+LsyjPzO;<Ay9E#gzBc;rT_9*@ygz%Mo9vmmVID14tpWsp>_ksEoKB@o!&pEY&fk~uGGAtI8E&~Nk&aF
30@6wrP~HR0&l<j5^29NDgSC}OKEfP3AhOH_c`qn2XR(XcFQXbH%fsV%sGR@<Knw~);lb@8GPZ<k0i%Q)CY}lAA_D5L(GG{^-jAO`xqL8atuUlPIeCc;^G(4
G{s1?1%aeJ^qL8JDs0u&i3>di=nWCgbz!<C3mAk}wGAo~z<gm5o8*f8g@4O6E7VlsvI#{kl5zJMk!*aJyq4F|@@npoo9rB=P2o$(-v{)&P1^gRO+$EE`Om4p
8)DaZ_^75*3Nh+p`NFkO<SX|MCba9FwGEmi5#QqB60xjWT4f~xngasF-KHZfD^6Lg9Bsx70l*;DOz1H!27_=H5F&7WDxjWS8q#MfDf_H(YsL6f6$vH1IL+gN
<w{~<)$hYu9IelixDjMkn37`WIWKK*0I)LSRc$3r{r56U%^{>C-984o))f;@edgaQ$-~5pk_VT@wpW@1`4GkVPOg6`!4+A+Z}bS1Q!2!LFjLG{m_+&3I8YKn
t99iKuNsp{yBtR;&`sP35DT?qH;%w?Gl?2*46z?$xI7xZ3cFz2im6$}Op<Kj%xl~u(Rp$WVr^?4q$A2Woz<{2Z(G+JP~1n(?2{+9Cc;A$@FKn^iNjtsG9H<J
O7B4cH&cb=>e#>!R5!+<Y70BOK(d*HANG3C_HEF!zX-Tw4>ea&E2vk~!~<Z{JT+PV?qQy$it_Q@FZIj;1Rbyv)}L2b$Oee+TyUH&v|LA6-l8mgEp&@~h5k&m
?!hFS`y<#tg}8%Nv>B0rwrb^QDzfm(im^Jm9w63Hvz*dUf(1a{<ID|Ga^1jhUu-21X-f)jDR=otC12IaPrSCtQf3Za6-Has{tI^b^+{aY#LP@*09vvaoAuG1
KgU)>AUl?>b?E6ZjZF?=k(ZT4#5$;%5R{W^NolZfZ#V_O)2OXYw8{9UAnoTo)PPT_+Pc_a2FXZg2S&a0Ok>T#KU2sZy}l06El|g}{G$mx6a+2PIc<`AXo4M(
)^P9s4&_;XN{k(xPMd4!w_SHca)n+{;!o#CrbqPGuMoB!WV|IO{s<-aGD-d%e&y(^@+0iE>q@7nSzEh#u*pFvv)Y7V4kldKgC5}H=NQ(hCd3YTas`fJ)nz-P
kV6VOU^f=<lP^}+Bpe8Qymx}T<9f{cwi<2RJxosKT7EOGA9sbNU)-a>3S|UbW{o%z^WTsoW_qKI)%R_^go2TMMc5kZoW>|8(YoljQXzkeNz*qObnlhRAw%hu
eEc#T_nRL^CDjK_h+MI79=l;dTXVHVpdmqs2JPhbukhyvIJ8=uYbI~)Ajiai+Rx59|HlFb-z4|GiAza??_!01|4DAHtK+}iQtCblr`r`?R4)ktvEQ9S(g}fV
oEn)~Ug`m)<r^P#NTCT&IIH6^RDq;y+yr1#s!MNgr;a;<0V$O(P&EKr@5djmQ*_S|b>@Shmuhl{8BsKBcRf)PHrx0qhUurq4&@HM=9UOi`>l@cfJH3h=tWt^
BjFJp_VI-=@MwNU6uiei4#3=v)0~C}upobY1LBZ05?R$a`Pl~~&6u(kp)ScLR=OwET>9Y^vO%DZ(X}z(W?=ALs%ij)$Y8Bwdyl?_jV8}a?3GwuTpL8or5LLz
N`~e!x$o4}=W3Sfhip|P{F=L_Bz0jI!(eAKg91?mvCRmy<!Mrz#J@)>o1mvwvV(m50M;IV!p9gxhGP=>-iQ4TSJPyC$n;@2-=ZP72!;w{m{p&SN|I6AZsn98
#73sJwpwLsidmUZqZnNqkGX9?l|iU;I>TmwZ5i$PY_8qUC?wuyic5`Qzt}Q=(QU4bULWpS7YN#^+c8}ID3!kGN;sk$u9hW|Id9xhVx^I89qtYCV|-s{7{SpM
;S?|Jd&;6xJQGrLSrq@0(Sb&r$}-Hj^HOcF&s*);PAXy+!)l8>{IaVIj`j}EfR8q;n4?btt3mj&ey_>2OGS}D$y7YX(aA>*FtkO%TEtPCmu`ZE9N^)80g&p%
c|qe597*MFw!l!m@m7nekWn~+_t53~=8}`LCLFvnP9Yl>_%pWWur;czpZTsr0z=B2weU0Y)HdciP|;LT{bR;dE4v(i9j7qe^(MgwSq>2984h9D{k1~us((V`
ZwWkFuG<Ff=B0$lefp}xDXbCK0LN%nM4Z&pu07?HSXtF|78C^p@*5(Ht%~h455+<@fblu$25IX#H<}4NFzh5SQil$JI~~@)QzCz8P?*FuCaJbNrXbbCX}P*!
m5(MrYETXzFhzkN;Y*bnORTdCG2g$M{w~1lj5cI>Zq<L9md5YZg>6()E?-%?-$1DStG>ZEZ@v>9#dn<vG_J&HmHO=dZ<{OPeRqt@=KR##Mz-YYj(&&>Il4+9
eN|EbP-(wua^mB*n!T73JC&{|^xih$p$`OjJ}~`=0`rJFlBz783lOL@bfiJbKfw4Tvn0zL0I06^CKiyzoWu~SW`@)d>TdB?z$+RsTj{z+tZ0RFVP|vOL$!e1
MB6vH@nR)#)kb_Xx0e<s8~^;}?v6r{<-~^*a9%Y#{k@;7)FCsa&RBpaJ4cOVblQqzUHY^QVZkXbC%vk>qJZsxo%`zrO7vDKurp)ftFSIgS0a8FW3MQJw8V-2
MNdsQnTyi7N$K(-I!uQtK0gt*@9KmWmS$a2e>UWy=qzn?*q*a1M>_sA<fTn)>eXz&+g?2;*xuoV7?xfxUEG!WWOm*`(9{K74&fB4tq%&5G_HBsNV_etIAIT3
%zq@LRfTDCOE0J;s>Pnq_?zB<a?WKc;@P_^)gLs{sJv^w75coRDN9-5w;xTX(>8Sb(T4t%k_nF1mqY*Yj?<Y$73p}pfhDX2IpG!~1{YOfFK7&gIEBHywbGIq
r>VOJ%~H{k;?AH98yb~RTN7BZV?(iB5SS0EhIlBbm2Saa5hQOBg`yf)%ZZd^p_**G0>HMEuguvjrl_c=@09_Jj<@wW?s|5=>Pu@skZFH`Ccu#KBCL&wfTLZ;
jcxXZ&tj6bK1*5_|Ag;+(?9Qc^1r*h*xv;qwl)$2#Ngrns`}<#V&nv>7goNDDw-=KsH#@@lEO<G-CO$bL`1{+eQ3kZ754JsybzU&FR2>+G#Yj~Xr^x|wP{JL
*{AriTI+Wq=FYVCLl7yyy<zsE=lVOf_zqK0#OY84tp|dWZdy5#(XF~9vZUeuYGqgGh};>l(blu>tD8hTFw-%;>&@{Zxs8@f&_S4_Bkfj3V+s%X65Ceh#Rz5y
!WTMKfY`;EZ+E#zT6u_o>R4et3TW5VV}-9%b6doD0Bg3}gl3}Yf99=>lJ3T!g3MZ!pc*ZjNXE${vI)U$pm=Aytdn=E@pAmJ>hz_r2RXA~&|woqD)kxP%zUt|
V^?CL^#lfEKQbMk;i|_UJHD-nQF3X&oepKbwr%ZK6l;;4mSh1(8JE7KpO!Wf_!Os7YDw!c*+?5plqs~NZysO7{|Ql25jH90-K%!q!5wmiki9!b^*odg3A~zr
E|ilg?e<Viv~1-wmcNsmbvycYUh;avmv;rh?md3nYdEov`gusz92U)|N@}|vo9ZG+FQ#XVdl+@quDb(e79O(La`H<>vk5IGfjl2mp;EYJaU`kxd^L};+BNE6
LB+O9bgfk-m}Y&>o8D=%K}fzL+JWJz9iA>tk@^@bpeGwaYDnplJtAIxC{((e568PgQKr}Z#-Lv>ug-)0KnxF|g0qc}YJ&kOx6?Do4p_muRX(G<0Y5CU<WRq8
yy#OwRzuYgD}an$Qx=PYuHk8a;%b<ugR4iARwhk)1Y^6nJgVAE)5zli3*@upr2d0P80B0DeF*<Fpaj|RWkiUP2<bYs3kgqRbOt+5#K;U(Qg*gnV?4yrnw{B_
Q#V)eEgDODHFt%pV5r!?H)_TbOdl|r33=x14cQn$%VmUTIr<}6)%(70^T4{n9Ov_&!=~;RhItI(YE+O3^lhgw8J^wVbp&-kp9~Uq9UGlm;n=@SC^8A*sRUh=
yoaM~0*WW`#RwM#6r2+P6T2qE8}#Y*AEfv9>c;JnVe)laJCLt*RsnA*I6{TA3$%)~u<ce+WuLKBcTsU3HW#RdiTO(}MgW<G@iGGhr$3&Un0NmU0_ISEC-ByC
n&mZD@_wtAWE(>3@8}Vl{wm+@X>+(?Y7F0im1}zwP5d0e?il6J`|k%57v*G%o2r~8h*99iVnvofZv~+aMJTVqsuifw9l7(25s<<22xb}Kj^Eq<Epc7upZ?PF
7V&`WOh5`Ne4lZC+nA;3A`-r>y=3h1ldNiKZ$=9J?5Ge>m@3I8!#|aRT=A~$;k}*;tJ-Ahn4F-r@r~>E4+(c#5iNT|W4ENMc*}Exh@zc9T~8Tvik9K+6I92J
2(3}cKK4xhrxf?WkbY`MruQYahe-WRt5>Scq(6z96&75qAV+K@@WtGk71&GTKD&_JQ{)EaO%GA9i}3hKH`~i}se9Y^DUUe<Gs}l(m3>0YW5Zvh8Q~0~k3-iC
p+3p;lUGxEad9k{qR3GOt)y~^TQjN0woFFJ|4u~yaLwh!<){Ak(Y+XOoSxnVa97B_IbJ9%xc6%U^tMt8JK_Pq{Q`&a1|o*fM)21sL|(VY{W><8<K_%PCme0!
W8I_uCN@ZVCe51CH(|sPXw1nZ%b;I^>en*Qw?t#+RYy+*ceu7aQ$@R|V6X|6d%)*@Lgevab?t@B(G=k#6T)bOsz1628d-s?5#*>VB~79XvHAFjbxIeP1bau_
XOlC2ZzG&nq6Rkap_Z^^m33evH;-F)8Gj?hTQUt^8Kha=86P~0(z?(fB|DZ-B#7JpESzjYrSkgr#7N41=y!i0zWPKuTF8@@#NLQGeOzsb>K7>kG32G$>sU4@
x=VxP16&eKDcSM=K*ZVl`vO^(WQ$o9vb#}M7-b}NREM09h$0)Bg2;h=plOR_$DoBHNO$rSpj?d%BE%i<6eIjo!}B_bfnjVl?l3YEQy6R8+MkQO(-R8WS&kk%
uB5luWLQvELmK~yA$ocInE@%J0#5iBw$mZ&3neClZ@HaSC{4)#l3;FMLaW@&?K?~=k_nq{p1O)~Zb%MbQrCvV6%6b}xJ(ujDmFZoZO6kCTRtOx!9xrqmBRPN
PI>f30qu@v{5I{lEa+&AVrU8g8djR`Wm^=+H~O?0xV*X81Wz94t!!e>I|!C;$}&=zyzT;InOpt@&J6>W5;+MAYXM_@kkU^~|CJFYsVyw}-N!b(+&kpTZzg;L
uzsK#)3QQqLZ0Unp3x-9gj{l!O=<OM|JX3QT!Jf8x)-V_4@4P1!{BWaA*u&D-i#9rp}4jV+edse2@IZ<-8PbY78)}K;kI>v))D8_n3A5P7nO_kQ7|Kbw9T%E
Rb*<nO(IP8$`_57pm40~{Bi13nB`co8Hf~Xoj>5=G-vGKZ_b<=$Ul+5*dle;<|XJs9f6+h6#a9(C@#gibHe2uW)IkH&=%ny$ro%W$#Wf7?3TF#xxQdwzjl8&
JmO%!=cEFzro|zkOOL#|{Kc@5?`@2^?=WJw>*&=BMUiGG?m1PMALG6_;Q!_v*oMwUjBk@g7aC3qu%ip$JGiHX__drpb)PMIZba+X3wVD@Da0<&pWY47u8fUb
a66XmW+@wleI~znoxWRu(5Q?zBDOgQ;LF}Vpce!LySE|>>SuEo$ljf+6>boOFAb99nh|4Wl1jN1u0Z!02N&!$SCb|&UnSfRBf~Gus=TV#?FOFD<+#X@Se5JN
uW^?=CKG8KGg_M2XQpJ3qiQ-ABeX064iYUxt{y8In%GB0kaywo`v@S*Ml3fe9qcAqauL8<ClOcxbTve?Q*5Tx2254xmG>XYGuS4qMG~T*M5;^NS80Kr-pWwb
t9RzeTOdQJ;IZk?Vbrw(J5lcDF(Khtnzq<ysp>|NlD;-Z28^@|q%<W&jH;m2VUF5R_WH)Cc*dS1i#^EhU?}Q=!r<$+Pea36U)G`;4e?&;h-%Nsl*R!xS7aE2
9*<ky-zd!fx3b_Of$xIAN@OQ$YzcG{+e4`$=7~M&uK+MR*SQP7UD{f(bn$oRe~hvlZd*6Bs^Y)Qqj`aJJA=8L0^iQSun9HhwGLuK0-%U$=q@wtRt=X1TC;{;
zUTK?qtIKlTFIC#QoAgT+`0$Q@E_PQRT@8ho>`$k$N0Usi%$#=)uKyCfyF0EXc(_lU2G~+z>svPdlglBQL1qOt&_Ja+P#_9PsWdYpFzJKHbwOMjfI?_lEI==
LpFYdx&1_(mZatF_GQe8@M+4ag6%If_0jYr0^BRz`hWkrD>;xIB?qGmLvNN^;c&!{I_w$h^OL=JT&6o9kAyD36DQ;P<{Tq|_d`gg=v0-aJjvw)MsqHaA?{19
xk^ZNF4&Wb8WupV7JU=ud<##5I$Vt{ZPCZ~+Xwm$a12k`z5#w*tNDAn4?4ykWh73~wjB9k`|3W;9|nI!DzGRT_FUj@?{HqP7r%&7MDt<$9!v`aBgE(Jbk+3O
0}Q!lqZ?ERYw`1Wf9SKG`>1~96TcSo>j$exH0B;8Z~Hxe1K2sypX8xONZuE6G{&Z>r6{^5UYSU5m()BvEdJZ4LQ&JK$Gi>mK7ryIrwo@|nV>k-(X<X1wV;(q
P(?bZp(C4jJ$|2@Zz?$U$5_y`D|Z-92U&)LXXtrjV8ceURAM|AulBZ8-}uAz0FXS9l@uvNw`Y7eWFws7;R+Uj)?4fSnuAUT#WjxjS>@9#+|~1wZvzP}=}e`C
QcLp=V8gRdre4+mRpLc8wZ3Kk*4g45njN(9p$dL&dn6%sg%3)>vk*3A>mf$&=Hqlaak#r0;X!5)1WN+C5VLO5*{!fa*BD#kGkdd*Ij`|oPK#`j8R@6-0>5)|
NHC3Gm~ez1-AH(s&z)?r49rK--Th@@7=0}4SUMv*DZ~(}@gD{m*(UWd0@|qNV_#cS9Dwuf>Xruh1Cf+jho&*0I70d>i9n!3jQ~Y>%`8lKd(-`ZfCkiG`G|?h
yCbn!a1zqW!~E2C3eYyeIMp|z#O#xrBpD6X-rX$fBHuW+tn{8om&}qc;?M$_#T`r@;e8h0MYaIpmaf(Hh~H3|mL0<yvHwtDbeNWyWLS6Oq7cj19|Lhv2`a3D
yq?3xJ;2)Q<UDYLZ63Zl)!V4a0*VWt_4SY{RCy1*Y=GuxIA=rWk?SGGx&vU|<Z#-mXMp8l7rYgkFWf371Zj;w(pfvLze#E2fkW9Di*AcdLt<p7WN(W3(GV=8
_$Mng=D+`Vkr8UNy9PX405~SQ?=~W0-^ZwNn6Db%-dKFC6DfGLbHWWEB~fD{K4f%xI8Ky)uCVzN;gE&LqCp!q^)h3gfnlG)6l<FP{pM<eo(J?%I#F8_>}{b(
?(P~O(k9EFPJUj6mI?AjN3~6mQJ(D>E6OOE>TbATPQbPY*b<q?rq|>tc!c0N^%hE3-6Yl^gY?BS6a|^O@@v#oPPa5Rcq?_S5MyHaH3mjN%g!3Cx9MBdBuRX_
m~cF-gv8=}*`|{$A@{*xork}TiB*G>eHA{QfA`xf$N$&m>CQ+Gd;2(1z%a!;KiHj7aydlIk1u`}l;#}i#0g@$HH6dcR!XdE8M^@yuvLa#j-p6n8|#vRa2*k>
rnb5MO?tRV*J3DA=S1!t_JDH+K!6P@_{PI`7*K3|_WH&?{hD}(RHq1D;S#;n)=7HV)rNg+`-_o=bQsc|(^Vc)SA|;bH3H#Xy2Jgt<KezE-LC74><UOS6d<zo
qvj~$J9z+yq3ce&QT*wgHzOS^(aD6Ru$Ro%`6nxNHb3CIjm%T&8DKub(Q=TjzF#%|107fjA1*iZiLoAv?ZYcytV5Xq;tfd!@XJL7;l#QyFOgHYw0w`)6!PX5
>3cI*DpS^s#h)z3&(D2DMQ=Cq_42SPyH&E8aH9lBkH<?YRz56gB01V41z3$l#2tFY4Qmg){?vH&GEm%K3FWH)mSAa-E!H8#;f#G?gC8Z8bKYgGVh)J00Ym0X
jgrSUHWl^b_QkEdr4Aauul6?q<HjZ24e(&)!*B}@f3dFyEQnulj1BnNPYQ2x)VbSOZJFn>S^z>qZTLd@cp{yn4)<)w6n88Kz#)8#8Ms8MdOxp2f)_N6SU4Zf
cic_Zn_UwGA}z3U65UTv%3&JYbN*4pMbrzY%4rLS{m>@*skI-u%RqtDfzRdxd!k)Nx=wf=gluH-MFIc3*+v#3u71DH+%lX~eX50Q>lU#MZN(5T{NCD2A>Ok2
>G^qmbsNwLsu6O<R2O6Lp};!)@Oeo+%D1~iWWQnnqLfCTtj>4uQ%-4=vhk@84?pk<5YA&LE{PykDP$un62hJ0dKf=CS@A-;QZ8>!<h&z`SIKl}{I7|J>t&bP
Si}uI&+0@cWpecGa1M01OAJi)b9N`@UjfpEf;FD_j;Y5o&%!psJIv1L+%%wz8ZU@th3Xv)@wO(*N|3*#@#@%a-1GdlvUA#MlCpE4pQ~8@&Xy6-jQ{16vbWTM
mi|?WsC>LCYX?9D-iFqVlTecI;Wu5X0a`TGBb-#W_cir<-281*OKf)32zn0j7XLv4u+Kl53aJ*KrrJpa_;n6!k`qq7Z_KPl%MLP8t4tS)o@o9K@$3^~K9=iP
$HiSKi&HhkaG5(j$fmc4xORCY;XtIZelNpbspq6*tv2+k=UFhg+Ju#>v74WrO_ETK4vn_3-R<|zM^>&(7a@+uv`MZKsyuR%X|t~HZ%Qj}l^>mRBbA|oRLBh$
TxH_&AsWcRn-9hjAZC0~JEa#8wKzQ=9arw89(X#`MKEALusVn%;Rb5gx9ypgr<zl>j%QM8R?HtL?{HC~gB+)TOmGA452Bf=i1LvDp~g=&^w#_SoD<)#B)+V!
ZX|YxYoEA?caICOwgB()p<5Oa`Vf0gog0I|3hKzWhD&aGe)u~MKdZe*u)omosqDSTm9-|)!ULp6$>{?9vOvjNjL;u-8Ph@L^<R#I7|l(`ZM=Cvf-eq*j~S-&
%!nooH5u%Mor+t<hu_jdz07|T*A!hAka9w>w%u5RM8ctFwQ^mAh%x6}5$yhS)boRa%9bLsAQ5o*cXFX#n(`fbJ_LbxIXoZb%{~h2G<VRBu-$mPq7zc&JY-0;
mH-L8_Zum5z5Id1o?NO39`LE4NI|SVJY-4Bnf7t=6leI-cYgQh)kyl4c9(y`yFvqx{|=aTqJP$Bq7AAMN8q_U){S`psf6hS=tSK9o_#6b=MMc!_s0tRPI2Dt
ClvEx$TVki_9NmFky|f6`n+mMEKNkZwi5k7Ww5<ecx*%c9}71%8nLox=N_Fo<LH+(p7PydKv~L-O%(V5$g8V5xaB+UaE2+G10rwgiui+F%B!pvKqGO}r)jLN
(YW6D(Z?Hp+%mB{d{0&Yz6?CN3264w7>z*81furO@U-qyAmdC-2~HIEIEqFuWjA73|0V!JP9PDnh6%~CF+0W<l$@Ncxe<Kgc<^^eA>1t@)`#9swSrlwhb$t8
4px9$uG8c~m4r%}@T;g1B@DbrABRFuBC+1w>$ZF?Vf2-1W+T8HSJxHR1%!ed>U1JFWofbp$qF?0$KVWj&fF?~l+Z{*YOo<jM&HA!o``UWgS5;k7BHb&hv2fC
$jY>Xmsck9?CcUBUFCSxli5C1v0P<Q?p<qj*1+W|h^RQnfWeRU95mt$dk0K9B$mD`cHzA32)&)(1rB&BYdEcRZ#13f_Nfc1A$OrS(7{X(3|b~iMw~QJIM5_&
O0*Gxcj9&K=|F22Z;Eo;UaOt(h*HB&ORO+qc`(uc{UbKuSn=porhwnHL@m8SQN}}bcT46#vzjdm?&V=A#CK8)2JCI-p)EH}TZI?!=t9VgfDdH<Lgo4YMyBHg
^6_I)#jw#AqgpqZ^#MmwzFrvIQ90y`T_j<nK`Ovg`9TY=wp<HWjC_LSm`rp9Hjb>v!BBsV7pT%UEd%btu6BOFPz>03NQ@}4ik3%Y$R58cFd|Xi4Ln9f?U7-z
6?@yYm-(DAk_ycWS?Yq%1Ta7=SS30I2O2wIxCNB0#sPsl<0C#+-oGKE)n5Q(I0y+j{|}}VPjv)?!ZPU(br}!Kxv4|@d2h$I!<I@3U{(_w_Xa;x?tyl|)=#?!
9F6A}m>7m;c}Zoz;1b^G#b$U{gO?76{b2)G9c#Uc6_eBN>N@iwt$_I4@kQqS-iEH;?Zt&OpV&T}CwE;m(ymB92H9$zbx0E@N*GCd%*wOhNZNI~;x9KI44jY9
r-Z&o!4|&}MN*<kxa@Bde~b1K(CTjQWf~05e1XJHHGqhQn}(nVUn+Wp^U&82A$#D+RjrRTq9QV752_?UN3h1|1ega@j-9Uo7O#&;eNE`&mxF5!^^sd+2+>U1
&oLXuEAp|Enibv?K+5ZEy!yzVDY(itu^Yo4rb2{IAsxu6RvLhukJKw?4-HKTIAxif9&~dQ@qn%-ia7c~HusZ`2u_-+iZv;;8f~(H({aKvB}J7&fPwz@R~JnG
IzP_zAinGzMc{5KR|25!N*|3ldYSlU!20}EgWVN%%yB+L_|Th==CtN<T51&^dXvPqWEDi@FGJ;~{T^Yo%}XhW=E4jjZru{=4r!u)>#bn>X(AQt<GR+FSD|>+
WkkKe?z|&R;)D3)nH2Hxs{y>6;p-Z$Jm*@)+aTrn=pS+J{!3-WmQky46$m`R2}yu1J%UbZ9d;1{3LD;OVzQLG!Sod0?2<1J3^%|7s>w*6>fn8Tart^8Z>%1h
OvTzB|CS6_HOmJ5wYr_-UucRN^wq0904b+mpeI-}E7sZSHi5{jbI8tDgDp6%s?&*$(w)>fz3SgUCt;OgoU=a{)`jLl;9AF_{4a8eh-&>JYl$<EemcQGnizoD
rRm)D%AT|l)-)s6`BuNsx-V&#Px&tUb9G(1Kf8E>ff7RJByM&Q1OS8g8_awFW%lU<O+cL~<EqNITWk^$8dS}pwIRB?5-`Rrt|boh<j=}pq+knq#$-z%XM{~E
9qcoVMDTe=!~Ns@1WD}dALtj5sut%V%B0~(jQIOMKXx+plgR#twpL4)Hn_;T@s!qi@(c{Ctz3@Z6~w+l+2K8>W^{4LVdH6l6G}S4#(4ApOL^t36sg-9n}QDd
M?w{J$5UeFa(TsI&C}kBM!if(n8-A^C$+PF;b7bSy6%#tWdHE+0N3c3Kpr{2Z2k}7NNq{!7eFZ6v@&xwbz^jP4FiCmtU>f(XE|8Ic2*U3qv~YeEbZG0X{r}}
vJ#%4vYuGKRa&rHqV9{{@a=v)i?M9)7RX$DvO8uS$7j>F8={<r)w~2UIRXDs&SmY6y@EL=%7p8B^8u;lgH6Qk7icuS>{>lEgKr7jVw_7rdaVlUcPw4N0sUU6
7S$Z)KxPgC&2F<!QrpVFEt#cA{JnhljoX(OAm!&Qa;DRPM#(1SdVq~^g9TeH1$aPXfH}X^7zm=rZTb5of;Cb=mm!Yao`t+v`q&Wv6&9&hCHHpW!TwEC3H0!l
+^+8LBEDcd-BxCq1DXZpfH@IgMOW3{%y-sRuay*qg~~ra4B>7grgw#*o7ad>%>7rzxF*E7w0PelP(5V)gcT=$eT~BR;In}8$&r*uds2sT(xr2u*S1W^BQKKx
>9?zI;UZ_M`QsQyGbrPLjS+~nNEHB;U0vxXpo75I;d}X*c~mrr{gcRm)}OgPK3B{bPofA5NP-O-zMI;VK?H}+@HGa$Gl)P|<)^uFnI5hC?T?Oa)o+}~{Zowi
uU>LMtF{GC-ZD%NHC_fOp}KLP$ChpAjvC)vyL0gwK=)9J=PwM|>b_c-9;p|p%>sUWIJo}oh;)(8jmGOOrdK5irl`cC_#%2-*F3S#UQ=aKlL6KZ2LPmwFW{?^
TVruh<4sL~)ko@q%nNc~;3Rc$x9XI3QAJ2~8*mGtThsF<qR0nxqP%f#THnvQK3*Mr>eDOcwsNg<(NEgGn0j#?t%`&<266gY)TZn|XhlI*H!Y4~<dsKRcQa{V
ZB)M2)H2M0Nt;{UNC}&=eArY7c5$8`S=f(WOwqqAM=WvNTO_x!^lA$gBH~A(m_xunr~r%**nBvQH%%jx7uEtdjv4iAYjV+98EVdB?0F-uP02o>1H-R=Ja6>j
5m%MB??l=4b)qyr$72cM051?X+xWLZHTEFBvxQG2CrFt@<0t|ga+~9USM;qPS5^_q4lCy{GJf8`l}#=KaL^~i3q4$fAiLXsh|D$0$&7c=aZUp-k(d(Ps9mP&
d$~)%t3?0*Rx{Y><pVwaW9lEA0CFj0Gxcb(q&sfK3USIt5(ZIjl~wvL<8(c17U}K*754x^0jggBFHCmwZ9m~F;7l_o0?w9`0UK<zW<1(DSo&n{dUelwv}nb(
FxJ>vEE_n^taoHZxt>b^nSV<Kj=9GIUSB-ZzHkhTLeYq+sVIB>`x-&~UX_%)P49)c&wn83t{9knt<1inhK+mj_JO<$8j}$EI(QT%3}<D4+$clQK?Dg*z?q`|
BQVk4mY_)5t5HVy6;ngZD<$Rm?fRPwiKloXIigcR!K2AwxY+9RSB3&!#F}V-Cv~q~<0*msB8pBc4?e;kS!7^BGCIW<9AY*V1Tl9&^S<rPEPe#e-^`vlLuW$S
x3BOr>8<Bg0$f`26z?yjFeF=<j5iih-N`V|kTt}?id!YTiJSRrBKMJ14B$wu>mgCNj9u*mX*1J8r~f&VxCOVjj-{oz2E^~j*<~c*W@$7v=k5!ExHbe}z&%Gp
O(+jJ^+LWNUJWc}Hv%P?NH0xUOU^0#6T)yxbi<N+TUXeK(i$BtTH;65qQahoXcMF4u(&r?OLgQ;t~M|LOr5>MQ{JWie_o@<6*qdLbcnqg38)gnUuwXQu=80N
M#O|dXyVXYjuM`$e75H;tE*_ZRKozT8fu~Hhawkp-!uzwm`eQo#Zd1wJ<PiF?D71rtJ5vAo;vXtzC8*W0axX0z9JxKO|wu-Y!i?Mb!N!n0`0V^G>Sk9qOD)0
%1jw1{<+4R>M)9nMbrPzlTuwlI@nMQ=stD6ilX{Sxv*DR)$#SFVm22A&=C=N+>-Ag;q*N_P)OQrM3n$b#lDyfi||xT2zd9kOV!LF8L~1+d5f!Pj)w3r023Zq
7wu1jQ1Bc@XAR9CR5=o(387ZtC*b#3ipOk;!ql!(fIOFo8RXvR=(@BJp9i=EJfdji<rg*J4B}%<lJXqPSoiUY`&{_E03B<7r5qnwOI(Zg2?Hqw6@419_Flo%
M6-RSYsLU{EjVhwFxd^yH}p!<<89WzNvm(%*`@ACWgV6yX_U(QSvBTz=XI@pT{|)rY|VMbkZkh(G^}u6^e;Cc#sm2?nUq!?gLq3b!^=`Z5(%X9_*IXdQwD<8
nZ*AqQduf(r~xpIRhC(W(Fu#|RMUlls`X4>YAjp@&l`HTsh@-RVr5Ri!sG+MGda*wK-}g9A)YVGd$U37!W)03u3`qkE{D$=U%s+PVt4|dPD7Y#_lGh>c^f1h
W83&M-?u?_HWk6I^mEut=VtK>3eKJA?8zENM!;dZ9@ZZ?+_8!!o~@j=54ork+m7TKDK*S>O&T;~Nk$YQT^4$p?I2|Wc%xSR69bQiy3&vn{F!9r$IOkh2UH<$
^}F}d0AZG!HnR4w0&Q<F9^?4aF!D`B=&#<E#+;)^2LRn#NCw<kVYToVW{1_wNH%ZX<=LSw5mJo5L(RIb1s&3JbwI_1XJV$epG(UA+^hesSs$raZG-LiO$lFI
y9Wc|86@*9`fIxZ?Ep}b+5M6MzLC1sdXot&mPVMif!UNrD%+F27(ggt3I5751j_)7ey^=eKP<hcF0FEh_0v48ppAc<cm41u7Um3&P^N0)?Be-WiJH<eG?Zum
@E<d-X8If4HYa<);pdJMdP`8#qOPH}(>@Rg=GMw~^n%($MnKLzGY@*Vxwim)-E;0JoZvdV5=Yexu;EgLqS#E{ezVw1C_GwqAMI;cdE2NaTZC>KcU77L*>mNG
yaJE7)=l)E1VD7q{Dh+8@@8&VvaK;nL9mnn%z8RhHj0ax_u!3pi37bzphn<U2-wln%R;SomVNr^tn%}v?-OjO;8qn>pK8WlWkh&rMkC&;QZ1lfkiA5Uz_;Pw
c=!=ym|+vbv}a0!>-YM6lk%GHiR#z#etCgn5Pi@~GS))1id!DK%P0S&IH8O#vxvW_LMqF1d616&-()V;K7@sd;J5UddI4__pZ|H(<W67}rd5eDF>(((`Q=yW
BXj2jMSrqSskh-9>}w&^RX~n=oBYM=GCKlx_xuB-aB4-&4+4@9^6Iu-c$o`_ni)5z6Ki<<zAnsepx2i}$R?YG&b$7e#u9&ZVELQwDU-*>JeikCq`-pPmWXB3
SyaTqNCm%u+miSNjK?U~i`^`yTX%`rSh`Co=%F$IlkQ1rp+=_9N`7Y7m&<&+`|;Lb|KBzR%5?`0XeBI6{IU!ac1o(4)5G9t;$xG;{!6q_^v>vhP?$MI^w%Z+
{Ir5O2eHo;T@sK!rbTEd#=3;&LLlRbIen~Ip1h%y#pSu&e`}CxJFJA}_$msox~~&q@T`et|BBqq;#Tq!PIx8Qnjbs++IUA3Z_<6lDh+A|(|+#Iz~yN<(Prxx
r&^Q9n^~&7H!04EX)4vrAE?!SLr*C$lN_4EaFWu*4j}Thg`}sHiFy%q;RbYL>Fu@4Y!y;sCvArDTb}ssutHQ8RI%RdtcDdDjMRL)0L9j?3R3Sw8;tzC2J2&!
+}c4yV?>;FGsqdgQ=}^!W$C>?Xd87D{^w{yvq(?mwCL7o&OgHgoxVmT`h^&k&H8js-a<#vcQ38Jnjo<zLS^>;_9ILJ-IV5~m!%5fGCqs$T`Y=dDO-=oq-s@(
;pIkG(|~=IaaFsju;Wbm=Mo<w8@+^fWbV4x4#+{=L-ls0*x77TzNawna~8GfOgB?<BQXU)o5fHM>4<qqsumTbtC-<K0qFUnEffcJO-NSlh+U-}VpoG?7QT(5
;wcg#odXqDs5lYf)k)38@vnKYUS{tGl~HVyR^ocoQgE^9$S2Rsbq3^HAzcgoe3@)MgTt?`GtjM#%B*t<8P)0CWd><T`eclTpqA$U#g^@C6(S@jn}#H|fEHh@
RpGUNGkU9HJU_Pbt&nHo_`*Map+mwi0+XA0&u6AS(8<2T4`rJd1ge5c3rx;}Xj0Zu&EqJCdF2(-gFr#~1xGJ9m)NSD@wdeoZ{HhL)Rm$J>_Y#~|3-jygcW!I
2~vc{>oKkE&Crj=Utdabf@V$HY6LxbA8%XX&=_`l0IZmPmOJ0}EGJ-=?A4!Ww4%wO*|%kb1y9o@q%yKEoR+^%I+yiNXn5w!##xRkk0Gk=Dlvg1vrk=jH}wDy
^2^x8e9f5yCuC74r~AOk`)j-AGi((EMb@rN8~HvG4(nUpjx(ll8{{EiKtGzsoz(vV+-SPw+Tcenymcne)ZV1j-9yc?&|1a++wvShyuimwwY&>c;$Xg9bSUK&
zgf7DH7ZvDTD%Ip?xQhxLmA0NmtCP|vCw(z>!BY3V_dYPb;>j)ZQG94f$$y0+)uM+T2$e)85)8|+{nT-$}1kr1LGJuU$9$4S{zc@R0#7Kf<z94V4tHt-peNA
;!-aQZpjONg3zH9TPQdcJWST1aQ?(>AE(fOHH<QAg*T@?6trC{7>_6H26^FLR_oqs(^Mu#Ejce;0-|G!v)kdHQbcZWJmNGA#7+5jPn@i?QO`*K>ONTi*1D+#
zt3~=_HbYC$HY|mEKEuLd{7+E#9EOPo5bYds*mll4)SULzmM(ze7>6moKvc(E#%$daHlE~_|jC?b6uQ+gI-Th5dQJ;&r)@0?IAgteb=CQwcKp+ngPoG6=Cwy
*_KC=EOUWH^ZbI4x~n~hh(+83rYFb6?7}-a2xnA(mp0G)vU!6w2WDN@hUkPaXe4hE)%g9wd|pjG>(NF3={@h>i^smxx$Wr@h{^K|fPwiZy8v}2f~w5!U}lR2
7&+v^BFDL*Y#xaFu~;RS3_y;mErjX-Titw>S~y!Bpb!|Zns>vJkLo`ASw;|$f0ILF3o+tGYco6XUfAm+;I&13FGmfy7l$z7n)m%Hu{Z%_{W$x#SoV(ptwt3<
_3P@~9K?!|3Nz|y%RcVgFs)EOfxyu&g8bemXkob0RgpmqtWL!Luzg>;cB{jzvEUX|ZGV=kPKUxxH)XNv0XT8w0(&|(Zv5Qoxn+tObspgaL!6g2+>@v$aBJ!l
!y&3z{4-``W#z|uB@47#vux$z<^AiT@K|;`*^cELDfDklbTMJrq3wBvOVEPeuMc^HZ}_wIa-y2=k)OTep>?9B4kig8pdtN~?zf`-w2mSafDA(AdB4p%Ek6@X
N8j#|ViPhfvpU_i;!l^9%3^vB6Bb5C$pqGVj5r66^+g<~U0?q(`l=Kkm?asfWH59bLu-F!^maeUUnP|6FMV5kwzE}ok=m{?;4vO;=FH+_L4<-!Fiqy7;HSBx
?z1oYn^=7X<^?SX`g+k)^U70d#svP2*}ZG14TLCm$OD)+J~}C|Za?-<PF0ja9%5jKrMVYRVGy`XpyV)ji~w<lqhWFhiF9v3-`QNvvwpGc$vC~|{iWBp?PNXl
<#*DH(H$k9m{-}w5N{VM-<WO1XbWtErgSm4o+w>5mPZ0IB(UxmeY}?P>q??Atmbr4J-KHkW!8-t*hzPPKmSraI-Ggfyez@VG78(g!@t+ocmZgiJAbD9F`8cS
0%h`0oY7*~W=9uV6+Hz?ARKcx0Fz3QVG4qs3j`*j6jsXJbkYfL?xvl8-ty;CBvDHRjUL=$Gf?1cvJ_3}$u*Ah!W7`eZdnH{vrEF2M?mE1)HxN3=jaXBnageN
BwWor%hDL4Jzn8E-B7TH4P<IsLuA=NEL|JTI-J5pj!I)Uplcrx0eh}aGi&b1=*;t)6wqZfhkQUPUV+3stk63SHQ_i4`n0uU|IPP})D+W%EFKd48>Z*#YB@uK
<)RaN+DR@oF3$5nu<{60((gKW2aYZ(J5nk8Xu>_kIqH+qx_P;zwCMbHJ-|k@>bpRrZ*PJ~{q7nj-gY(J1YVR;8XT4Tg0HIM)8Ow}K%gk3u!$}Mqi?~7c)l{i
vprX^Q_+f{vd;WN6yV<76C6`*neVQ+ol09iu!$9am5y2X{o-5pjn2A~kcpHTJ)8G8@C@-eGVZRW1d{>VaNVDlI>Wl#=rI^4A)4>;3Q_3ziwgijH!*i5ri#p8
AyO`Z2>7HCDeKJ#k(Ph-;-KUda=d-56sOnY(C`?6z|3#luE}zn)1ZlJKNreJTKz$Tx#TaOa$3Re)y=$FAl>?j`g3VXYV@oZZmvD-BKQc3Z23`Oy(h_^_nK5s
wgrJ!(r9n@E5*H+;J5);Gv#8$rl#?&{+<z$BG0s58DbBk$ai*QskIHJFy94#w-%ZkD48YBzNG+-(*oCObuz=Oht0}_SiH7k^6-q%P|zehNsWCRe}+vMAKcjP
rVBKr{1Y0Ci(AK4$_BW6MdtqIsR+ZZKd`ofE6ZS~eZ_|S*@5)!!xOki^)&ZFJeTnoKmiz%J^DgKgSsPQfg0J#k~Na`e}?_up!G*skL6t$$DRDo`2!%>p`Y7<
V#l~E=rSI$5c}&+qgX~!)3dX6IAJBd75ilD@IuEqdd5X)nCQG}XI{fyQ`w8;MSIHB(rfL#Xr_~&?t5$ty-!!lVD1qiu`f^HLXwO$Gj!gMhhG1dmi~!N6tr->
BJvu!XOIxEx0FIwX3bml#!+rS!w8v$id>>UsXvPx4MLKWOX&WyNOf~(deGyhc&zG;-P_2b1fl!Qaq~flb(K{O@G#;+Hy<jy)5NG+UsFdSx65SFdvBm1_TEPt
jH))saFj81@ITGA8xpA>Q5+#w@oX)Ed=i~G5C!cL9d+eAf(M$YD)tl++DOEKM}Z4lyE1hDu9_h|fq6cWG#S<vtZNx9ocqZ>_O6v=X7H*3RF-eQQ~RYYgM>QA
D}}{VL3z2sFy2{u7w|~ia56vKLsvJhoycLm|Ljpy5iL&3)Nb5oZmj_<Um|Qb(a?5Vq*pG3G%9P<?*o@q8`R1^r!%mL>5|c9>cL)*PEB+5O^-S-XgYQ9;24vH
w0eiM8TEWibvtmyFT}t$7*o(T=+wouy`(uW|3Ha-A=BVoeB$38eE1e^6W*jk1I5W41vFYRZjE!3%k+J-VoR89Dj)21Bz^uVKoq4r=sY0zHsP=jY2IyR>g?mT
G_7$783X(~)xXmsYnw@r^)mjJ52zja$cEEs9?t-xMX9#GPR)j#ZchYf$jF>z--_Pwoi0cEY7o0I8`v%)x$qYDz_0sPw$@3C20%uXsSD#5Vg<#JbR=nW!x@!-
ua-%H{D4BwW#S+2ZGcm(Wb}$e36PeNs0<-?5$KdTeM$9j*%CArQAFVHd=o@r+efndqD)-GiROi7UHbXlPO-y}%F;{mcS+w?Jwiq;;BfM=sC-OJ>Ev>kd~R**
{*WD6wFM2~%_!iCu%EEk*k)>U8h=Tw-iP7U!E@)m76VhqIalHiS3Q^eQcj~XYYYQ&x!r6=edWX{wkS_2!1IZL55?;L{5>nHEMulvt3%Lo#4uBLVV0B)Emg6U
5%D!giIBEB5H^RYNt<G=LlIV-sworZ9>OAkQp~_BJ#_Ba&b`({N1q_q+izTvnEwW#YV}%W*il%@*NBgtt>Ck(1{0``*a#0C=2~u9V*!MUTxTXm+(uES*VVaT
PlwvQbr=fJBu1)6V0~m+wInYynHrQj{ui@!#!&>0is?;_-M8NEHGMY3fSqA3ers(P_Xs=V6-%l@IZ@7aAG9$t%~jMLKS!P?M&6}$z>jR455LrHGZ731p9Fw1
5jMYpqqN>komE~~-Qyo~g2F!h-IHT25-7t`AYbh`2r*bb&H(rh9g&3^s`1~jy8xyD4#aFa%8xgo;lS34fl5k3&5ipBS-NgZ+AJ=`mH9s9e*PV5v|$EU?3LcM
D{w_FgK{rtW1`u-wdQ<H!deLxPbp2enSfMPS<i+q_(mWfLJFnGpd)Zg$udJwCDGKc$-wUH_6M6R^;1*4Rhme8DjAdjI$~=TfHp&)&|y+Q*Hy#sChlv#&25km
#ie5iNt9#w*~jFvzE6`-Hnl#NRirMAuN>~Xw=0u~MVa+V1C+`}1)+Fqc?S?rgy`hW0btIfXUt#hBy7S~hQtYMa-&Zx3D+wK0GmHGkp8BQOa?0zEO_PHKDva#
;YCn<mx$tP7e;AlLtT=&AsZM>Ce#HW*5o>9JhPi11l6}(Ew@8JwRcm{(s@rZ7bqq@S-JylU&%_tenue8OkIS+nt){dHZf;<?UH4e08}yWtTiF$)C;>C3g36N
aNy741>!-&I5yHem=swel54i!d~I(#EsPzB&zwb;&fVfT?!)FbBYtB=qrTIAIJ<OQjxB`M0qWDVT-4Zr{F$Zxf$O)kms*V4r;2|#cYH_0uMRNR4WFej>3uYz
eJ}cQR)lv-w3I#Uu!76SHppJm!Y8zELlrOs3}x$A!peEc#4np8&w{$#^bNs1A%x0?!4d`!X&GP%CnF67G${36D4Ft$ju69y575lOX_Lv$BsX4sRY@wtCce1L
_d1;%CeN}wnjMaC4IR~w5BS;~({U_!Le_hDH!s(omrKoizacJ|_o1ojSiCJQW<r`r5`GxU>ygD?Hfxt1ZxiZaC-)>hFB-~9`ULzv$IC{Q7bpIJ0EQ!+!A^6I
k0>mH7(ru_>XiO}TEdB9s2s5MLryPLda@LCSnymp72X5gd<zGO&i+rdeFn9gH}c3(`>2@(HEdvItnKm8qZbwy#euw~iF2Bo-pcwQEq=cQZK%JX<M5+TR*CAG
B2pOItW{m#!JCVz#<~t3kd?#im)|tH*ZH?l=N4}V2B2y&MFbl$NbFa0*&M-5`Ej3Ou8GQQk{6WuEz9A6U<-M3^n@>1kw}{YyM@D`wl4U~bbCPh(;goRs@_eR
6n4r>t*-aWDAm!^3pTzY(;qN`SCf8Gk>0@A%N4BUEm8$%3BMX&v_lw_tk%lAP$v9u@;+3L?7|{z0%7O)4j`@VHFSptz4<m_IfcA=uG2pm_o#a|i`KU+Uy8-$
t0vjlO#}UY;Y+#JEBpFDNt_&}8emz1%fw|3gVJaHkW@{LZY-bD;LW}KF{S}YR^#Pnu(wrBg|b`kEWL_xI|^bP_lSduhcn$m-3axLhp>ni6D$-r&t`@mitT(9
&@$1dYLirg=-S3GSd1ea3b`UwC88gAobAG9^0ry?2(RH~m6b=Vtj8f1D!%NYW`Wr6oEV<}^`72AKMvexzh*8#*<v_8y{6X2=&q-VYJjWvq*|zugoZkfeq^mp
1Gli_N+Z>k!r<eSJ;r|%&pLWN*esZOTrSuOAsxZ}`VSnnj;TO~nh?jPIO}PE45zRQZ2j*bUHQu!#)NRm_aT!pbh<{i#Hfuis6%G@#Q7e3HjPUvBjIFjmAd`P
VrqMnh{_)eo-aT_1~u%6@eJGzEWa?W&9KSp@Bcb_##cSF>FQ@bQ=_7ES8GHXl=%8ESr@O6$AzDZvAAwqGQ5j(;kKfPA*>vLmj4&>z6u#0gRB(C-n{O^8)t7<
tz*mKURql9Upj`8MOL}H%6*kn&+P9G;4!rrg1iX<rrbz;>|C%CxbDq<kBAV})og2#0fAoqq^V{Qyfv?hR;M@Kh5gW28xZI5&-H|u2ypvL<MuMRbokL^1d-?0
aNASDFur|r1bS1lJt)-JVM4mUUNwPbY?%z;=&rx3IV??mie#zIs*e__>qL<j)OxKTO-vH!qROdMsmpA}0@?&~N*;Q4c(xPCXQ*Y{D2h5)2{!^btLbbNaEasm
NPzERk04vori%3DbC;8B3nYnd;CEu81`q(h$01Ge>|$7ePm(A?1YDxAhnmp8GWH619wH{Zk4g1$AU-7awf5LNK&y8kdHXk%gwHoHiP8V~-{S)!3W{w6DdFUp
LN1KXMU?;g_>A2@bfB5P<YIhou@o7?hTJ`u!yqmie)%A7|Kr~fG^Fc~4zE4fzoLA})0QiP1dB!Reb$&qM)IMJpI+ItT1o(25)IaIXIe%>@c4NchKYJjHFI{k
Rr6`~bk21`ua*``pEUjk>e+U0lXw?=VXa<d*V|>9RuHPq5(67?{7m1RYhep6JWrI1NzYDK7EDezhd@3Wvy)w#e79&1g0rlM`m<0?=i?O9bR@639wJZHb@B@3
9B$AZc_9QADd-Ky+(Gp;IaCct!$o3oX5CD641(Rc!!ojY(^HV|BQVVj&mw|PjW&re2F()W2FR->>=C3KKb1xtcfhWZ-_g#M;<8)(EIUskK`d)MYN6+c<ko+3
97r9JYmd~^l}bC=k^&dC$b-HqAsex+XHQ8uV0?x1racI5BJ`Stnn%KAAO*hngJzb}(St!W-u(d<1VC}Js_aUR2Ptk6>}D);Jx08|@PyF9U2X>p+yso;Zp!^~
WlH$m>w=2M#>kzE>YtM^MOL-*lgatRaLfpqpgJ~dc2Y)^cD|54OvqE@Y1+@<LYfkd;SmrG7JLD9%Qv`##JzWkfkh@9<aQq|Wd$@!c5T?}>2zbThPtO$0_H3l
l(0IjBQTu%KGNo;5z;&Vb2oDKad1U>s8I=<Y8N$K>O|!OhuTmsJpGgk*u9WN+UNU}Ie90IC^ad?Vk3TDKJL%!B~&*AX|IM^cea)XSp=b3_5{UR2xqMUsNH84
eR2a2zRxeFXfL%n50^!~3!)uNtzr2ee=`W5%hx&HunoDPsTc%-JIHH7L$nuI;8&^cz+i=j+IuR`Y{$mx>1z-!g@9>{!ARD<@c)B2%v)24fp>uMs)kv6YQhQM
(VPXP@0y>LUPkA2d+l?>_UBJ=Z4x7WumjANPR@U{4Sj>jE7~-FEfnk9?2YPj=huz-z(a|btMaa1AlX;~0hj8bhgr73Vxedz$jGZ6_wk9|4|u~l&sQiszh)X=
s*Z9yKP3&F{tNw*lfIJ1E%?<LeE#g~glHx>qF!gG-xQgfn{2=_m0%7^-o~nIxw_>=1SOR&F%U6W{+s-&3;S~%K>Y;5&Vm?p8Loj#<*Vn!F|V%A7cxnblk|5{
vUcYqB-<{8&DnUTIFa<f>oK)o2ZF#|brxx8)mvmC2XwKzrgnZM2_;nq;nzRLeaBs@^E}D5U`hAklhI6BW4K)hKJ|Cg8B@W&3o@d+f)}HEDo{-t^%vXn#d9S$
Z}UP;P!Zm1DX$GklO^gPKDZTm&3%^YU!TuM>+fqc^6ThijM=EmSWtvpEEFKS>KM%Jx0Y{&RR?S(w6HZ+d+|KK1q~T!`?(B7XaB4PeZ=3ong}6isCwAjX%^iZ
eVtw{zuO+PG=BG4BgLoOhJDf=>@}!3yM<qtw+9;CG<_-haHgtPi<OjBUgiqffLu9uF~>b<Q>UnP94tfdHn+nNHr^yJ)QU8Lo2*g)XQIRw;mt6NX3KeL(Onc?
-M+hx**Rj*jpw5x!m8d~Fxif2dDm>(av!OaCBbI1Yq|P2bNK}rrE=+<<&lH`j%oG=-HFJ=a!fV%{S+5^v8rRLqpK)1^W=(GH&wTprMRMXmrmhC%eg1Q0BKWS
bn&bjMDs?}fcwS9!c*A(HNK0|rxIS{fW;0w0xo|&lyi5zl4||%{v0u9Gi2!pOg@16@gn787Vtk5K8ryO>5_H{I88%o)rf@6`r6us$s^ENXVpIJ<pDUGkcb&y
&bE3@8ky6M>jCYkQV@GR>h;-lGkPRn36dTH0r1f6cU+L5wQ8^d(|`~Ue{g^~P66}lS4tcUgVA_gze+AovO)(2VJAmJparULO(z-Qqt`V7so6U&5WD+=e0@+f
M*6c+Hy8EXiqVp@pm`LY6L<f2f-Bvt%T8$^oY(D;AH*-ZVGh{@(yKkF{_pLCax^~@-L@K31z|uZ&<OrF`4=?8Mv`a5b&fp&yd+idkv#r?!vv(dmW}J{lJIKL
+ym$^;B*>TONU0hj^vd}W{JL!Mws=_e7iH?=v51Wy%`Oomr%vSc|mjfIf*O8>di-}9)<jav1IDctVdEsn>8d@xN|op*mTo)lT*j}fxqLxvNHd7G+U)`vnEGA
|HTn^$O6zW;ebaLbp6z!0WR_xw8K6#{C!nyrdfL?P3vnw3j5g1<S{Q{<}J9rR1K?cMj4V(8>|h;SS0WWCF)*FI6j8`I3q9$UjhtAs>MzI7o%Ak`RcHQWDmuS
3c5$_p+Kuu9gK&LM7T5h!3q$Xl!K<+5d#HV>N8mwJsD^!ZRe67omHJ=ke<CMZ-nd)Mc?x#K5wD=Oq*QKsAZ8rdy=m=6_B9h=gs0=ar+|D`zZIHjte>9B>RR`
b?<afJ=(d6iUx44iXGujix}OBlN*-m=f3-c(TdWH3{Q5J?Tg)!97T%`%~}Hag+3k~odBy7>JuD2k$wqQQZazU;lYllPP^DU^iAE*FX24djZ~Ilf<PVh71)98
&%;qq8pDmCRJAmFFb5*Ie2m`f-fudoJ0Ogo&w8x{k;Xn-{kX#(yUs*@-E)#F*8H{>Hg^qIx_4D@dmn%ubGSbFYj(5!nYrHA?sek;3IOU*5_pgmx*9`u?1lO1
4%;HNqLZ%;JHwN;9RCV_4du*pF{WUmX0s0gh(z_^d@!+8=e9)!0ylA?=NQ!UR|HY(|Gw%CQ;I+A0giO=l`{9?tVK6Lw^aEqV~}@jd)iT|$*%}cectq(kwP7}
6<nZQDEI2ballg`_DN)68HGYW1Q&a-=L)c!+=>`LEYS*9Exbr5A&zfsoEHiQrkon1yzFmSv&xQN5*((&bozx2HUY;zM!MsHvP)PwgFM&}%>$8OQr|)SOVa{R
nFht-NQ{pF>~{MBO%V7i1TnL5`|#fg$-SUzNFbc#UN!^XK{Oo7$XaqOag`+>VVwm0<6>;iif66M!g{kc4pjwW`or|7yQ*uLr5p(aF^<0c%7(%xXap!Tjrf)+
|Az_O@|74jE5|T{o%^CCO8wc-SiMh}L?kqX>r~zUXO3daN|3`1=))&5^cM1gOY7jJfqUCuUYV%-vz1KPpKA(8MCBn3Q^?dJ=%?B8s}Hh@XTtSkflLzIuqZTR
@m+A3Vb^<Xw@w^$y^Q#@`LBBPRN+-@^Z1$$l0;g1k}OwfKg^MYiLudhEKb+Qh?9lEVa^^t4d<1rW%Z|RD}z!#0J-yqQ-pcpd8kW}1EM9)`azzKp8)tP<r&4S
!7y9Y=9*+vI;B!41b62IdZg_ERsFkz`)iRa7X{2_O}wAx&YkEj&{1tFxAnwemLVqt_pm0e8)_etrSNTydu?uNMUEHT6m*ory(HfANC{8FHd>5IB=16*be4P?
btjZ$2YEGMEi2!sQLWrb!)ju63Ac52pN)l+l@@t*1bMDYC~fF**p!pQ54A~sS9;`befQOCrjl#5d~m#zx70#@d+_nVj3nPro#F^GAL2Y!2#D;2?9ZgMmQG>1
5#8}O8;BRIp;gCym-Zm_Y)c#PO|c8VX4s`&rPOVtn_mIQe%JCv4L_Gjz+a1@88zu=hL1z0Ly>=OjdDCeKV1!TSxcj)L=Sc}`Mt0-jrjL}q=m{LNC_}L;qEX?
rjn8mE7>vt0w&eR_J#~ue2(;z+Q8h@<%vtuX6oSL!a8ocJQlRkYakk100o)LuuX_$uS0Zq?(0b$gN)oXOZ>sK6;y1)OfC<5p(01SsZ+|t%v@2d)Lhe`3l;s`
hh|!2CNTNK7^6UEONHPF!)=x$Bzflhh%Dd>C=fbr+fe$(91TH0UetL0<;hcsOoa{+1W0AbVAw9p!PubsdFBW^Ze)wIIe7G7Vg78X>l#2gl_JXsGFUeNv>5_b
DKl!Ib#LFB88QqV2rgXJ>G{`jdI41}--uknQSpLyu+C&Tt0Z$0KGxd6h!O1L_uws%B~`f07yEFMX#fJW9nL_cD_`92$TS?ujdw?e<un3+52DV+hI;yUj!}gP
tE@R@aE3lV=ohM{(Z|8AFM2~Lo<~Ig*@b_<Y|bM*g@d#Ou+K5!Yd?j+g7M?H&}|B&Vt*CcVo@sFo=(6&Lc4&x&niOd*5ransj;TnLd$<87u$ORD&Q})f8oJ%
MYRO`SXSn0KHw*i(*n{A3auux!}KG{=+(j{4JXaJr+AOfVRhZ|Jj#hU_F~mk<)*c0$scw0NT6d(h?j`hrLp4jCV6)Gf9bXU#sJ3QcJwM#t&#S$QjK}$B2QFA
?!&Q-E9IYaQ4mvqK@*1VSD~BCUChZ{j?74v=CAUc*)7T^n~T%yzuIi)IlJ`<og^;R8yZ|id$5us^sq$kZ*N{O-eO{~Z_)FOT}*!ZH=BDErEg3xk{F)ii&?-F
xu`H2cxt%7fuFurOA6fcHjKtWDB5pAQEXM%USnrCvG}8f?~F}G5E8I?=%tNsOp|2mnGdJ$rqqYIO*@L19<rAA<cjaEz8ob_p|D;n&^bQD(vbM^HuB~Lfzb-d
u}uFeLeb|zNb?Jf(+b-cm^xVM#LdSru!TKv{=is@ZL^d=Hx3ZTpg0Rza4tbOJzj4u(9zUTajQ@#zfl_?Yk;jh+$rtPJyVR64InTffI{QRe-TsA6rR;1jvVX8
^GV&c4IA+h>c$Dwy${BhyvSmX;hz2A*3fZK?A#Tq?i<qoY4%-CIk@5okr>9Oux`Q*P~M?Y+D=IFG&%lAURB1VS(f)rAdmJL{2p8!{og5MQ5?HEU#P$VU^p|f
XFeRO#UOE8_8>jCZ6ytMF13)y=<FA?fdD2}wysSDJ#>|C9?)rH*7wVAWTs}~7NmJD$=D=E;Lg@Uln<J4jF?d=2#;A2F$NQ~dR~jna=Z{WyadC=2Det|ONt6e
k>e3x4_aypTT%_N<>|P>gWmRzz5Kb~f&_Qk+gIX>Ax&sc3THW?Ar(8hAnyGpyd^5)8z3H_vMhsXc#4564@)0Gxi&ER?UU;DT1*)mIH#$ws-G(aFxS_2X+3()
#8mfdOc`9DD=G~Tk=sJR0gDxWplbEsgrrgeoX!W(ugKqFe$qdLByUg(OtV_TU@S}+5?g6{^g);ez;92i=AmQqHc8TECV96EXYE1=I;#-va<h7`aB^ox1V>!P
n5;fC$m!OJ_mtv(4c!%a&Pefq*1fnvM)&`$wnD?E%5%6QkWjGfyN!jWldJ)B(RwK<m?;P&O8xE53Nu9*8QS;LIQvU>UbZ3KqvpQi5vOvB`<jbcbNqj2Llv~+
m}T>9m|BM}03%^fWUqX?zisa)9<5$V$+`4ij1mITH^L95kySU_hP_^&EsPdaJ0dC@)s6f}&MWovR4D!S*;bZAj&W#Q3(&E6QSz2vtinmfe@EhOZf%uRka5ME
hetdZ+7+5=ncypwAe*E&^?3G`5Ja<E7$|pA^~@~u0D8dzme3r9*|(2$CFL{q<=Ontb>j*>G1F2A0!%Ua&*i9ug!Dnya-yfLM(^oGx6hlm#N8iaEUURuo21<4
eK-af9^BQ)y1e?cv-_Rev~W<G{$sBKwk*jF5(y)s=dWHD+({Zs260q8FLw#|Q+zF~{c1XSC{cZvED`zJwmx!a#Vnr~Dz;gtld8$HctWz92_Ip&7|r3qgi|yv
=>j74IpL<ceUQo8RQ>6LKf}pA-X@&XLB4%RDYa!4U5WP-5be=iTJ+k5c#!)5UiAWQ0*%K@Do+h-s4I|!)MKC3dw%BcWRz6$p<d;k&OBT&gBD3bMpzFc=gruW
)wYL=$@KXq-DzG;Yu~^!|B-%c4BuK2`G7v|Mjy1TIkr&6iq=wac?j8*l$Vy8L#AVBL7*u0?omFax>EYB#Do|j#DCph)2ILpgIk(F>mf#Y_V?#Y@cbZD;>HWi
e{Je#9jA4#yToF;tvxU4atO*BE-DM?MIu<i0g8q=*Tp=6pJd88afBWS8$6&$I|<;M+B3WiZxlG|8~_KoT1dI;&hHXsQ&?BckOOB=3#_A{w%C+UjN^=`5o?!k
w?7}_X(>&IGoUZB8N=_rPIc+!xhMU)ZNCYa9;pFJ59@#>(=<a?ty6GT@}mp6zND_@x5j>jFH2~mB_Zb6eDYV6C_zJ4Sr3-;!j44CX?x%5mH<ES;!ElSsiec*
22gFSwWk>PDKb$F3}hqD`3F1hIOEU4%vZu)h2+=yAjFR1|5l8hw4nIJ%<DWc^Zb8#!9MyMH4NrAoBUws6mDRo=d)VB6fmzk#uBl~;$VXH#{-uq%grQf^2sEZ
Erk%qKY>CXv%1bpdV~&7Yv3w6GU?9OfzdmPrTQ>5f$F=!!tSUk<#A@df?f;PRmqp&%mLvbHV>HNfLmunR*_BU2?Oj8Z&z6IH{}ovH;{(5ye6%W=Kk@Llr>-y
>jrjxv>eJR^{S|8J}KmF1?-*yxzSwSq^2?#Dq2$h11(=M)g}Cy56X?<?L2I)-n9i{<w#b84U+d2<pyQh=!l0GRrYFqSN>bp=q1FHRy~^T>$j+1XE50<rB{Se
d(jXp`AWues0Fi2`clLfEMRn;#Cmm)!u3yoXQ455=&f~Lq$X{NY?u)5QOIsJLqG9b+1!abuESqB6DL-joVE1kMrC2s|FZt`>6nF_N8v=-?;wFLD<n!Majppo
DQ(EFv*w2`%fg8<L2Q=$V*W(skAGa47jK)Th4XxUQ`uHA#YYK&ANmT}bZ(a8JrwJXZ?7Y1?b-lZ_mMH7bz&Hfx&8yN!O3rG;FJiQNLrjb1Xv7#R0N{hgiwQj
xBe^YE+FL7#Y<dB%5zXGa%-4%jv+F)Dyn7PPWMLNtegFYCrC%a51m<btv58mDoi0-7~g~V3=c3sVaU;ubOSKy3M%`xW>?@QAdZol5F2)t-Z`_D?w#$Y)x|x*
#CaE!?jzR(+9#htCmPo(DK1l|?)T1xJzJt6cQ44Uf$7)7-1ZKKsaw58-rD)`8bdkZ4%rw+2IW0Cq2FIMpB1Rf#t|;I&E;6(B|Z#z;JZQFSQwA3iopK<L@hc>
b-YlOV30dNJbY#sRQ<g0tTReXN>bn{aylaAtVr3u%tTgWd&2?9{Bt*0Eqcg7yY}`}pPm4L`dk?N9ecCq<Yh6Vm&VV}YpPh#!Me4+#0R0E)xW9Z-j#%O7PfPL
9>+WPAHRSEK!{0PdoKw&S4C+qxt^J)ShXn=SzMY}hCm}?>OtA;UrGfvVU!ebg6<WZIL7pfU_|~m;xv?)=h9o~=IgkwS8(-z$i?h~Y&NAm&~4n#isSy1VEK+?
17CeVS^NwTI0S6;N3O-cpA1hCpBnzBtozt@yZisVFb4RRs#Y6G1i?PrypwbE9!fI^)v=Jc6nKE7An2hb5X-#Vn7}2XD(kEXVBo#I7VK;h>)F!mJN}T-h;>Ds
o(((?<a_=zM!r*IcCxfgkP~&`n~j#rgR4RyMwP`~aGl;+@r`bT($jOK0gS-F5O`qfbwVANCaUf@Kf20l_iWbRZ1kJ263hcwk*eEcluqgH`-`!8Y-`0^q;=zP
nO03s!z+2VXqUMOHq@kYx?ioafr$BV|Nd9e7nQU2coN0s`+nvp*Z{XxPp9={tyHjbnOPx5@|4H&6*SToU>#KXr<cE%-cr9olvtK&6?t#wOPlLXP)#C)U8;lU
ZDMR-pf+R?4u14s^ZKJS0UxHvDylzEkRevPEkZ&zy!phmMu8PI%oovq1Cao*mJ*xTCDsh*&#PRI)BsRk0jmt%rxVCF-f-bEwApgmb%Og@!WnW|_7fxKm9x4X
dtrjUxF8U#6uJ&!bfSt=*Sr2B3Rt+Zb|Feh>>U8oS)#LRSC@s|`M+1sxQ7CV$r^BEBdZfvc+@}39%^K!<S`?5#0OG<eVS3=tO!Wx82JOk!^aSX>G}NCq=n|X
#5DE-Ik<InE2&dhyMI5h)-_k1o9udjeY3#7HS8JjcgPfKYYT$BX$URcNe%*6JWs8Y);(t#vWPA20#CneIsXTq5RWO7j1N9N8;f%ry+ik;NJ4<cDN_VQJ6H!q
I$aX3*FIs=^rBS`43DR^VK{7TY&$0Hy65ds!n|$Ds=z>CXuSB(*F+)?s%5oElcoQzlynRmNpniN|AC^2mQJA{ExHo=wUSnSb|PBl2=7w#|0LwsRj@C}ugQ~1
F<fD4&0tkhntgmAq^+9U(G#2lYBwg(qF*0RGv0VW^QM7b_c}sUU!Orf0N|^i8_&bP$U1XQOU|CC3+kv{9o6QIF;j5R$;lL4U3}<u+MtXxq7L=GYM=l?&zmCX
>Wyk(O%VpD;Mh#bNw%l94yLvyRS$b*hz?)yLwfrii7!l)cK%3B67xLGud4alTdS6e5)9h*En)fDOO-gC#iY%z*mL_NpO`?(t_^#}TSkC1sk$OnKYGby_&dKV
n@&lsWV42f8KqVdDfmw*%t0K+*KSP^p&_LT@S0tdfco{%Qaa{KNF$<x`xo`|OMji~9#PGcj9WmyrXT2}usw80hIG?QFy({PlD}znEZ!|Z^?f9V06{W6wSdm8
0@v~nj*h<`k2B;gZJ3mj;}_?xbmaJ=0;<1K&d3lJ6HAv3O|vOAlBl-bIm0h1Wpj+osz!G)=DUOjs~xl=lmRD}APJPsfzA$s{A*Eb3O2I2A|>Qw<TXZqS)M?;
=0#{JxLO(`F2WXiiY>-%t=X$UfJV>BoTS|$fT@`zB`Z+kG=j|W77e(*x05aP=rhR^XwLpr5Q2#P3;x(lmBV@2!BSBoqViiyqjj2|T~IC4yU&D={$6hu910~d
AhMQYu^d>>9f#%s93^n^3U;em#KfTv63@N|mmEKE5>-H74$UniV7Vfi@_wCKh#Xfr8%zM2kJWN?6|a^M`s@Nzr1kpfR|XZ;W=KVq0nL%J6MEdOiF{C+O&pEu
9a!q1@lcq|MVE+b<T=MO>}9ILq%2vL&KD&iTj|pxg}M0mXmm@8Ye^M{F@)^kAvB{NiWlMPMKSQz?=IXI1`MmRVl^-}{NJ$`+G>!Ji}cK)f^nj)1K3fa4y-du
G-Hr1Co8@@Z6e*Z#GG40P!s1p9~-97NEs4(9LL0tC~>xdW-aHI3;@eA!`Q$R^o(z3Wo^5XpM`qTuEJIE7DwGW!EEkApAS(F{4M~$iM8)^xjG<KhC6E-F!7k>
{hkUUM-^C?hhj43ploRo7!D^4YYOw0YfcaT#FE^teM|HQY8K|CPOpe=I+6O0kfF*g*V8WL8O&WVW{zn;8XdbEamOMZy02{P0C&`V0b?l6;7dM9)5Qil-(KA}
&@4QT21_W7J#lP6?-*nLzj`OTWz^3%afxN=O`=e;SA-)8@j_cf&9e(9oXV0UEz*hXMuj1-zEaDazbj~}wQcn-*QduIya6&wYyl4aS%E!)@Bt)T3J`&6&RujM
DPisPN|T7X8tEqQmRcjE{-f=Ul1H!AR~}gi!Z_(uA}R$12{U7ju}<Wt$Y608=Qxpia+R!=vBRPM532#eM(-WC9#p?lG=PlWC~R=(7=z7;kjULz^><t(SEi1-
4NRVfZ%nld%=1YCb?yB?=7RL0pdQvFYP~$|vsHv&3WF%V1+(tpdWOLAqg6W6Bi=4gN5Aca4e>~Fl|H0BC5!ud7BTx>&d$M@h?a~y910Pt5C}9YDPo(M-*K2Z
4TDa1(tkdTZmbKm4sg7_ttAy|yheJ{_+rOq+7fPAL&U2A;Mjk-=HK5zId7lHF08lYdtOhkWrwEmnc_joNMGEl{PJ2d6;+9;tE&S81}aGh^pDkBbt$`5{jKfA
!^B*Z<~<n4ba<xlCKe}h;ZRv%3@6KSolWnHglSm(-L*RJg+#w(hcjWl3iR^N{%W{1>!&Hkjh;gIXA?#evEsI)-@)2w?ujmtWiK1yWf+55QU5>iOl3$jpW&>|
ebuQ^w}79<ia?!IEyvn72(yaEJw-0X;C7T-=*M7((wr{_8HXRQmxu-yR~N`q-{yI255FdeUHqUjM_&Qv*4PWqW=i-HcE`yeIT6&>2a;bJUeG-9pm#>dD?&r<
uFTG9O>uVxXsc1tW%JbL2M$OK!n-6xq^3Is?@7pZ{1K4J_2Zk^7ZO7r)y+g(g<=h|e%V6>Q}E7xS5-eDs&A#sA@SlFzjCj%f^+2UtmF4z2py+&8{o#wGQ6dG
swiS=8C(1ZQ@Z{Q^d(BxZx1stegV|wKo7Av56@W##V2wuHEOCOv6`VksMNrJkzRE9iCxj{4aVjJx(m79sL_$XO23fe<f4sY+u|_#tGL!yu4Qb<Kr4DdCs1f^
M~KYCxEOerqHub{o%a1A2Catx-a&xTmWnKMrlMe8Q}s}6o>9JGTMgSURN3@%H$e#$ykR#=DqV9ItAYM5`@>HY-eZX9(~uNk{)KMUfjZ4@kZSu(r%~Gm--eIC
d?c3rES`zW>~{%Qo^J6@g*S=&n%mjl?5(LEd&m3Fzr)FbRdjd%m_;A-Pv>3aZ3}jaiAdvL6?lFz(P)LpW>RK1cHp>*v<31ta4K%qFK=(0erW?Sv0~!yE<11O
kIML^n76*OrrmxYkl^k{c#d&RMUi`_W(>)*>e9cxtel}P2XjQlxFVmB_BQ)(-sUF@mR(=<&sgE_4%1Y{X0jM<8ocP^W2LD<!V!4;{!lVj2!+glKPrByri8KU
dmX*Prw^Sz1lNTWKbc;SjT^D@j5hjkam;Hc=S<P$O?`EYd)dbTaAUfDS0#X;LhRHo`dS14i0l%XM?S#e6i5mQQy?qOv`9H4gg#j-(_vab=2*XuHZ}#47RF=`
{rLSLwBMT&pTDn~PrK<qZQF`*uPPIAVqmNx@14yH_h!HOtV2#FCrSsZi>#)?8##92%w9e|?>}PKNyOR5gz46#M^p{Ws_au<8#kt{OZaVub%ckDG5esBgM8{|
Hb}!_k0MPC{`qEbkGu!3Ls0dZ=A85qwCDwh6cKres#T=n%k4iSwU)5V%<uceACs^j;b!>gu&5$O?fvQP<&#^IC<wLC9ld=Nt7IH7FR-A3J;y*Jh*%c<YGf+*
|8Cf}ke#M;#FO9&LK~5lVZmZfJF_U&((S%dJ8<A@3qABy>$V!^83fXyZEiYE`Gb}otNH5GKF+`b%(?F*)Zg+_$+V+18QDSGlFJ(kT`{?QgQz%JiLH>WaT1W_
w<4-d-lViGwgrmg{1{a@4_-{exEyGSaSf`tC;t7@nchUc`?~h0v>7Rw1}{7etKsgA9<)h8fg)=Y$41-UZ+xR5MMcBryTc_j{=)d8-<4`PEcCwJM~q!zi({~{
;(-5HJA*3%$l3^e5P>g!g{vA`K%KBWm3%O)h6R?opY$pnNfW;c*cZl1w3qH;hsqZ!sZufsdKKQ(w%J>hlStatCW2wtd-Qm&QI#7c9KJPczvyull-Z+upv^*t
SBPoX5%{e3$_BT?>^O7e_#b}eUJ#|=^U>@T@*aAJEcy=|s@=6=Uq(x+(4l$ktxe3}Q4|$qRg<v}U-qdUXW9I(sk-K|m)CvBIOODJ;>h_`QU$@c?PFIBoVyI_
^L=fWuD%3Ake#}%GtV-t_?rQX64}#iIX3PotnH}K8nzC8j~H1q)C3w%zvo)kTFNb<<4HV?n^wu{^t0;9-{ZeH{6VjVsMQjIExZwMX~PwkF_;Zqq5xba)Kg<9
nR{=zdpZjT8MNOTZs||8$Xt>t<vjll8R){1w<czK5n%hB6J&l#tIvqidki?fgisheB~n$QOR$!}+Mi}q$DJ3kf5{FvvSnPZP^7vWa(p^_nt7Ht@eT?NYm=$y
wTQ*u__0rPXZq0Cz^{vE=wUMgPUQ#KV^a_$O*-@`WWnP_DTUUY!H=M5yO6c_8XAK)BPkExCFFD5R}rM#B_g!3zOC1SuJ7`zR)BGD<+-kFsgRF0UXgTW!8uP%
C!Ra3C7e>GiHoKpCyk4(BDy3i-}{-~05!<s<yfTj!3C{g*3bsOGr>%y0jtW9SG*Z**vu?__7}3I#K;^sX%}ojNG#Wk_Tg3w#pZ<S|0LX#i}{s5>9Y{g!C$Mp
zo1x%b?^BcCWvllhg>Ar-M?tC!Gi9Ao>>dqwb+JNBKk3M)rk~1kScMRzuP_@GVTp0xe|d)HpB(5S#TaVYE#V<n8O5f%U-~-(Jj|U{A&#43lM!hu#ji{laVK}
Z`w@f9zB@h@bc}_NoOGp2z<nRPg5&uk8&j(dB{f-)?8sm{Bjx7FXHpy2P7+SEgc7$H`g4BVUay2F%dK3YfqwMV9&%42<S)Nn7kDS<LJ<ug={eGFn(AzJXo>H
LleUXUDuvBP&g~}vo?_*cP3XTvmEFvqtDLba>pSnEeRz+#`@{<L?v?i0IH<k5YU7fe!BU-K7pqR$L<lRE+-~pS8sP3b1F?v4J}#0qhNol<cq&poTPt3cV|MN
urr&?hyE+GPF)bBrS8dL=mi3VD@aTVa%DTAZVZk8RqEzgM37<{_%qek70b_>W_cBOO5v&GgZo$9KwW!wx)3gRijhE>D{Ai|SJJycNjw_ifxK98L0pfUcno5S
G-V%cuQF8c3t5UB)Iejj)h6fD<J23}VRjJ>aNW&up!~GMj0nx!9S|e>9J7yZiYvn*?Y@Fnzj|~a`Ceqs%=p$LHiBo(>M%S{JMPb_hV@-kt6~s+WZ&pi<Mf4o
o<uDB1xc+Asrr@o(s-n1YzMI!l_fT<HEP;jeQj-w+1ngoU5BNSN4r33U0TjPhV^c+gJ}Jh@I<19h<+TF5n~y)LYEFJ3+f8}sBo@0lVogoP}Vwq@q$$Y4|cn}
AqQCLjD`Cr8Bv8kBD~ICuKgf{k<GP=BzKp|>|-L0Yr2dKtU=mX<o=bi#PPNC>xn)pn6oRw&}U?ApVU|0*LNE|S7G&<dr*d#bWGa#P$VQ^gyLdf_Ha#b4Z$I>
|L{F2av;ReKy|mKoRm%G{Qz;o$PzX`x9GA+#wKS<4PvH$aCiguXZsQkgrGW8yz@tf#g%omOtwp;$Ann{*fv*pAivgbj<0V`lqrf8UvY--3DDD3y(AEFY0`7U
tSV`Th@eNsW%gb}=?e~L*-RReN-ki;X2-(Np!U!%X%5ZT6R$*FB0c3o>D@S;snS-i*{RCl4+(?$ANus`OnuLuDGXl$?w@uM?@fRhS<apxKO|$!53I=`U160z
OL<lxtS!f@)$W!|k#(b1{v|H1&w-L#W(8C59|WQYx*Uk-Cb+NmWqVoTmKy?xGUM$76mR2s#}8Fy?LVMkJP_{^EV@LbJiRf@br=^r=m+cFw%5g*%ZRJ38n&8n
$_a8x-~|&?z&Z{jVgkuE$X&><$!@?s6uaU<?pT0W1-njs5Od^#r|SIK&ZIRf4g5Z<Xxx@_JI0D*8%;9Z548(9QP&xzzI4{T5#RAa{ifWCpGW@pAtugB98)BU
PpVqTlt1n|NIrB4bOokoZPC6QIhu626JKur)+%w?CJYi2b@PrV2`z5Y1ankKX=)evhS8r@XX9aZ4w^%Ui*<WJucl(fCbOl>#+s_0B47=acj!Bu1&+>2f}54x
Gz-?Rv6}XOqQPyGEJ61z?{3mX_uWlt86@6*Vc(ZsW#%TYYUMW4yE%x5c;J60Ge!%{^8yT{!bPh-g0^NUZFEYYduqKY>kZQr;})_%kd^eP4QwTCV;37TgU0rv
FO*{+o2z`sh6wDDIXva-pze)du*%soKyz(wx%Ku0T5c|)_s?8=%gj8eMHOqw7u-DTgy#Wx|9Tw%nY=kt0s8hSnMya3rH(^N&X^mmQo$d~y?w>Ljdlpn^j_Sf
hWov)?shkVnOEWz+Ly41T&}l{&w5g}q$B>vmO+mSYIgdg+6`kAA}_AZx{`hn{U_Py2^m4p`f4zIyPu^g_IcQ%N4@y9DKiY!W0kD`Yc6XRAjSF`+k~xuS3rA4
Q-?Q!Ho-3vGzFKTJ(iET5(M1^Ckdr=(zEnaA^hD8^C+4JGWnErd1>oBW}H*Y>&Q<7ZYs@~xME`Ku0Vd4(F|3C;f~5r039_?;2IbJZY3t{1BR<xOknnq5+SVy
jo;!C|BoA!N)F@J5HS%1PZ|WMocx@~e4TIJZs<j|;p$j%Y<ss$LYl&cyfV<{z%5mn3~tYdV=mgGae=uOf8wgCHt;b!Wv+AihL#D=JpIDher-K6hD`f}LS8pR
orHWCTd_?Yr<{JI<2~Bsn_TIAIjmDGg5;1^)H;qs?cIsV$m$L1H+fCrUfs;H>|l7J^#_(*s1$t4iWthpsNts+3sRa*Zsq5>{TegnVI6tNGmrsKpB|Fe<VTp6
Hv-^To~;-gz)RDN)M80$&6tX|UFW;{_a07OIL!hm9q%#^^Akn$sRO9QaCCtI)&FfsUkWRpzP3#mJ$!2rVMqW!Yd(yjX6ZZ<EuRntl(U7J>GtM4QJfV@hK*8R
RDn5|cMBprenzymF$htu-*NRV@n-xdleH|zgHnc+fpy$2bUU&Fp6CVyNbi`=WA42XzAQ3^v6NK^6`rwgfcnWa;j0j==fn&2ldK&y)rtYfncj0Hetc(yTUnul
N5Qzv2Z}S`jaBaRStY0{FC?Qp6<Vf|HF=0QnR9F~Z8A0V7Cl0$Z*7d*Uc8RS`}|CMRaOb4Jan7V8n)huMC~<1%KB<XUJ#*C5J@x91R0DBwfgZaRX*P~a~Jr`
+PZ=|KWcF<DN=#HeaW-kH3FP#sm890`y@aVCj?_f`@)e~Of`jb4ku;idYz8cAjI|0%sl!SA`w@~!%=S{j+{Xl!x7FiJqmY%!q#eZM>hNm?Yy_2OGSDi{>4NN
^o`<}R5Kx^t`Olq*2&Q$*II0Uw8(8*7g0K%zeHK}LQ!#$VaMK_wCtO7{J$^{<lEP^^4+BmjSN60bhxVr7~V}jf$IK53E$_e9NC%5V}7JGbp><eo0sL=4~7i+
?8j}79xSKRecLg1VpetZT6H7!uH*G+GW!0%X{!^pYE5W+IQ|~vW#x7110OFmpD~N0-*IxGVXc|8owm!Om&k}NmH1BKv{?b%x6hu&Ci@P-WlF{thri<JoIg~m
C=<rj0ODgv1B>Lt&_?@@Ce1!!q4YYLmh<93{OSg(X$$m;2H&~#-N{ltBuG5&k4dTJO54j*-Vnwee#_G9)EWsfq(y5juJD?#@9gj~83=DS1S)N5H$BQNM|AU4
SZQPiEsB^gd4Ks0bT!ep^D|RTo-{k^{|NxyzD-yi_s8>MJ1qM4n^49ye`V*L_04EYzy?Nb1c#NEl1kGRlzy*3-o6DCoR8@5l-{Dj)WO@CB2UXA7}f!A(tLSu
cC8m;2v{P2M{bvIBLye<z>6=(n{hD@plctF!z~8?<e5AF&<g-qZ4YGjS^ZeU{W>w=Kne;6(vw}23I)#{vWz$qvv2#S&07CAxU0ofQ|1A$dTO2#B4%9qE5aBn
B$n2RE+9Yg(_i`eb1(LU1jcIp?iax_DlTB9zjpbXdOA?_38E0uGNG6G>P1dgB^S!An+>hDSb-xY*7nRFH8F;8dyr?}=AJw;eqXQIdgS0@8XxK90$6{$bx#vk
OGXP3i$Kxvmt_Y|4G*UAQ}Zm#0d0B1+3aesBhpZOFeX-ZpxhYBudx(kWuI=2zS?e7qMNItz?Q+&m|+^1wcB7<qq;?Hg?Wv1S^lf?#-Ci7IO0UOr~Q2~qq#Bd
)`|*ZBSEmjaRKa7<G$447;J_UoXqIk{vBfjNI4X(Ybx(lJwN51I9lYuj)6eJnggHw8Zc9*<Zs)V4*fu=r`1JUK{Lvq%6n7XR{+D&+ab9dvjevG&mM6ZtHkrL
V8Kve-(g)Qj6aUc1Ymxh!~FIJh_0S*sY5u;-?rYi=g2Y$cz+=C2v1J&fJ^Xma1N?Rz5aTVN@^dB{F9#5(j(&my?;v`c9hAoc76q-(omO3)<ed0K1E_V=Y{jU
G%RR<RfK|lyqRNn;>e4HSo>DS289(fZ|3VE2WSUy7jX-3o?&n!2}}@mw6C_~s6g{q(DZX`Va@^da~25SW>@UQa<4Y0jL$aWSkZqv8JYBl9YjXALqfSV^=GWp
;StEOHH0(q714eg2nc1keNnR+8ccX1dpyw8Y;U*IoPM{Le_`bSBdk<c2Imtk6DVy{uAoUQ5cTd&DB`y|Xgtm+w@Nu$I|nER>cRWgRyP<Jav41=y?NF;#1Y-f
uGGj>9~B82gk0JNB5`KZtdHTna|jR<#z%!MNGF)=pY>HNkv&|j{2{?p{x(+)Zl}(-%l->SJv+Z<q|J10|5Z~?6Q1(#iEUO9Y*np+A}xb3h^|Q9(r+@-m)!*6
R7x@t2oR)Iw;Fbz_z~!R1<{OI^FA>-==A4%PH7AG8AI2$XNl1rWc<=8u#yqin5=a3u3mUS)jH+1!$dK3H#R@gDb>`uJQrC^kBIps$fFymvSq~I&r=kG*|d&i
>^X6pR;{Yv&NCfOH@6)E!&6u-hy-zVqstMV?vf*HGJ8wLBG3!I{Ewh7<Yz$OC2ScVmLFkPwHbL?|N1-A_3TBboG0)kumMF3aI&i!lZr6I?9M`}GLa;5W$OUs
j^8z~0RV;XS(Nzky`N>-27^Y};v)<bogdb+#h(XucgT-XV~IuL(>D4A3;%*mua$`Nft}D4zv2ikd~I2z?LFaF^c}m<<l=+_&+_ANePgMS`Bk}>s)S~`oB<aZ
K|ItH$#tvkf2cx;59D(Nf{oWrQG+&cgbQOc73gM7Gyg-VQTmi`aTqH|?n*O$GNH^9G7y`79YLZ0f|k9Ya-=Yxa{=byX-Qk_g!qk5d5q*>lLtSHgD=Qoubw3W
W%#TXeTF(&WZfS8sJ!VCGn9kC_GwT-8XT@h?)v+tUWz_c#8kfzQX`@6g#G|;I~p$1VSF-8q$rcLu@Hl6rN{};qHSH$^DsS!;qQwQFPqN8Y;VSJ6ODLeJz6oK
CkNQJ2aB$C|COOp9ycjoJL=n7V0MA*Uy(0wh4lO9VF9>SJNxAHxpk<v9w(^))gyvUl~o_C=tlF`h&-R!T~U{VFzHWB9;h3q#!&fN)`KkT?FWNOcP17lcfPPi
+p^+1osf>`(sM!!P!92J(=c0;yKbzkRX3YMZ5#5Pg0e=|Hy`|5ffmvV^JnH<exYmaJHu7IR9<Z&tv$PC37&)>afgKNiE`0g>;;(NQwttaxMZDD)o$1y7#*zp
0@%R)p<R5i0e1Q~Xj}`wYsyqUaNu&;xe4agoWncK>UM~H4(CgV@JW`QO_x|aJz@ebL_1FnS#^jSZ>j;vKfq$(aByZ%M~tJqM+{Y)RPa`a>7Wg{i{2!tSEp17
l@;qtyi*qpLq_AdKUN&K)^4rye-r8Z>86O7J<#n##mSxg@vcTo?}yr!|0kW9-(8+TpCvq|U?&i7wzsa};4ry3NT0)=Bbl9gdvJ>vmlh*%dk0Ny3k(MobQ*0K
JI7N4bCSr?IgO<t0=UrF#JLeylmi5jYd=C1DPMM0Bbkz74ll$wKz&ewbgcgEm_7qJ*$2)*r`_aT&#V0(qZT1@u?-bfYnW{DtO+A_Vc4w4YYQcSQg?4w+-1*5
JZ`#KXR$alN;zy5b7aCl->=o<JI&RIDqPgZFJPbNbrvq?j(NO`QO|e_9gJgEG8Qzt?1S7{0lnzu$QeDA?U<U2!f`#&=^vW1hc*%CtHK(bYgQJ;)uY4jotZzG
lIXRn1NpyKpbf0nUE8G|3pT%tPHQvQaPK$VOrFw-e1N{$A%kfqQ4+EyaM^<~@33~?c9~3ApWf|fgF4%Y@Q97^C2gPB)5PWk)Fz<(3<^!z_2K31sFdKCu80@L
H7UL)`}dob&M9>L8`iCZ7b+s<my1Gtn3UkAivv^{sSucy^KhJW!+IHmS<B}%cB*UOV|e|WKGUmCv7N&Brpw@*x5k;b4_gj|94@NSrg_*FT-u8{-C!w$^rI41
Ct44PP|LvsK>(oXahQVQh@;$zy=usp!aRzq*vsWNU>|q|pN-MZWzW5lO6pu=4?Af$B5L4D>Vv&koE(^NqpS#SBt(;eokx@u<VhI6;Ixexsr8$uyancCJSUV{
NzkBqcDrd8N~3a0q{a1%NfM_qBAQ#`)P9Oj#gFF0nP)k0YnJ|6`~$8M!n=MxV`YeecU}?07@k%9T~(YTn+2JhRzf@MW8sh<WDy|dZ+^TkT@X8fj^H?OeJA@b
5{KSmv0;_*g>N>cJHyIh{?dEp&HT)9G6z9;G|-bJqUL-I0Kf#9_W!C8i5%=`epNl?P`RFYBqQF_4m3O<G?Qi1aiI@;{Gq+d!cPSeulF@uE|DtT@sOXKT^kn^
U2;_*Pjh?V89G{JrrQ?OJ8j1>2l6#R^XL^(@bSKnHObj1Pp73kRFGO^Cn0-l=&4FFbqgk&&q}%b5%8RD0WXB)c2yzBVDag%0L=8g#^7#nN~FYEW<dz9Wcc(a
P^xj)6`|1f7imUwEm!GDc#gz-p9rua1&5RNFF4%xCp373f%|W6b!+<(Wl`+&4NBf7fhsH%9hqQOqvfgzXdJfX7m~VNH=Vjj0<qL>MOTh&%k{?l+AFRqTzVi{
PF`)(YQf+Y@8gk4v4QZVnbqnv_We1GkO|3KFrSR~7L{+}<&sx*SI0$h!^lBEXJg&P8N^Xg1GjH}$dpD}%h{oUHf<i340dXBs|tt<72<v1-LjDrJ%Kh*K0N7E
I!-MC6T&9U+s;9<5hY{$7s8%I@FO}oqFpviXR7Q)!ryK}n87OH!7&Z}5g>pxV)pVo*5{A*@lm;U)C({cw2K-@T0vB|eC6=FbXO5?j6pjx_1*u<eR%<udcis|
0F8X!FKAEsgO4P9!l^|j|7$@cpA~;`zSUU&0}#U{A`(XdT1`24?wCbW%$uRu$eFh5XE=m>W{Ao(WO=vSDLl{({t8G7Oe#oyI)QX#At-cvu!LL42?1W&3D3_F
ZNBrE1@V`Xp<#;n#tyKMJ@p_p^KtuwbnhN~jyV{n1p&{%j{m5$I5>F3QrNk*V$Gz<hE=r@*&NiYwI;rc*KzO~;2WG43Msg#Ks!pNc-aG{;Y7bmSNGMDLw&rh
g7Aoc9R<l^@5hj~QtQ4w5+C8$Kb!t|D5H5mudgOAN~@+YbT+&+dP6SLr<IEd0lD8?;}~+ro$lGYG!l>=x6;tOcV$kd^T5v!O>5GQOwVIjs_x-_F{;GYvf!+4
1^Z)_A&jeJ??<Ybeeyu7>vn>)2x<QIJ47g2<w7a0D)<$Ozeh~m3s7hA1-@0imlImpkdSM;ZucvqFrkHuyk!Q2fI7GCe8$DWI8Wei1NLo)y^|=1zI^p$rDqOv
SeM~~i5jZfmC&&zO@jXG`M@s?ftwtfrIZ?&QI<Wu-DK0#v?LXI1xz*z)3zLGz}RMbhxj9LanS&KKgYlq^;*l0C6l$-OpM1pn@U}KJ8OigL&PR4hl&TkKO|Ku
MHIP0&Lg-bJH#o2c)R{)<@0FRtg`+reh+5Zy18US#iglLRH7W_z6e=Sivw(a85L4d2Q?Hq8y$_^R!`hOCJjENe>R)q@%IA~o!@MWJcL6ji0Bj@UE`-wf>0J_
|D`;obg%17HnMA|M4JR)K3<Q3bBCi8Fex*VWK?MUs1F_VtgkixCoDfRB2e^;koMkvL+s707w=~1EswG+xklSb6>|PpLHwj3Xo1ivPlskKr)Y0*kNkpNw}rm}
n2}`TkHh&IYH?L&9e^Og6ELa|d-z5=5SDh_y&s*UG|i5*(r;3l_vTF=M!Q6+;{;9drc_LOylo1BLmc)O;*XpTBwnY*hJ%#{IA@P#<E#u5+b>iizCRs)p~lp;
oKC@I+cR6K$N_yHDgUarb2XewQ{)kBczz7MUz#>W^-|NSkM)qC%qOYhEZ0`4?uRt$N_pRG6-JWKe_Og$6LPEqI$?#41gbZghROe|wOe$mU?gtoQ=nVElzsP2
Uo=3Qf$T_oB)T^8BeNf79y+jO#5Y%``#$ddLDE-5uY_lFqLw-S38yK)pnsnT>QG_q9~Rqu?zI~vdhTvoiASq+>4|#sDEskw^qQxj7;rI1y4|23KIYo^U<G3;
WiIc;pPO}mgyh0#dS=tSkWsRfB9U!q>51b5QIVQ`n>oW^>4ShWQl-PBdeGUTLF4d8gd95;F=+k|8Uj^~ST=M}Bc#s=J{FMXUlUeB1)4Z_PEurmr>HcYZ;8%4
>pfW3$<)v05n&S5TI#Ift|^2sEu{ih_if7}_c-{l!`de~uSWv3U}DH>Yf_L$b5lP1ZY>@Kz$XDG3e_^1B}C7d3NM#G-adBO+tOGh|EA>d%fCKNA=lF~!ND}?
B42^_{;(y=XD#e5uN5ySVx97OK6X_Vax~Ck7x-Y!{Ipnn^cR;y`Uwz7%V_w=mMW)XFEy8a>yrP!BwJa&+Tgle7f+I~E8nl)e;9-}!9H%lM0Kc7A^bB{rdvUo
SApp)-;`BLYfA~iqtBS{Z`J)78g41hX!k>FFMz}O%u}$T&MZ-nH}0RZ*3C*1W-X~io0mHG^Z+di%tx4>Is|V+ZkxMymRZOrGr*!>$z)%Yrl3_R2f^a0*?qy$
u9|kNe}bk~Z3;^&2%`n7@IfLE?h||4+bcT5KY5GE<$4U!L6~akU4SY*zVXp418&D#+QZ3*r2zEa?c?TlLdOg=k!astyE>j^GdQIXlHGUH0!oF5hG!WV8?g6%
M24mBRZnFGYG$NxsENxh&*{VyTniAJ^3MfKZLx9e(?X?XZR*=B)VqhRQFUHQAY~B&mV&c%mWS?xMkV)0FUIvi41~(Z&lWiya#*hi(`cslB)l{P5SbNfaeiy;
*e#LZAKm=4k*UJuoFNa~2%9!B02e*cd}KADid-adups)mDc51N!CIYdiZ?lmL2p=1vh6Iy8+MNYk0gIF9H9q*iEHuC{95O52|F<>t#PLSOAjZg$?%=_#5#df
k9fk5PGhENWRaL-WH~x8(JO%=fp}?0U!ReO08WXn{7s`l#(@+~*ZtFuXa?YL`R=yJ#|87_L7^BK1FNn$ugl7kpE_Ds&c0^Buq5`mlB5y}(BLe7QvEnJV(1~5
H{hOSrMw$TAM6BWK1>bE<mja?1VX-|B6NVrd*2_Ktf(?dLWt!QA)sVPi?D~}SL&aw1u1&H+wb0yR?XD=8s<IlAqy9H__<M}kv9uPW3eq*HgeyKHSWC>n29FN
CIY;&UKc^Z*wdCNTh&l+WT+itQWOMw10Q@5c6`FS#qgu@Pkx+SH&^}BXG-Xi`v~*g+HFMD9@mGWT-(EcF<W%wA=iziAs0jdYEZaosgNm(^?I2lW+D<p4$&}J
Yy(M$(t-y}S^gtDHJC8R@7!BTVoo+drMFsARIRP@)=qbyVDPP+KvT#vLZp@2K5Z4VHW9Z;&1+2IkwNnXCDL3#SzGjB&<jvYU1dM2)&fgLgiIgOnx{T~!Tx2Q
AelT{yejw|9L$%Du?<i}xqJ%ryURR7qzKtGG%cv+F>DPjK}M{H4|kh&VaxtcI6E`>ZWd4i2!KFx4)g}LIsdvtjM<Jb7Be?=5gnm}#=)z|7`-mxj}>^8-x{92
m^#t7R4}MXmP4o<hELSd_8{Xtf{<kn=5F|o#+7Y$i<?=<6m;^tEZhonE$g}f#ZVCM3DG9_XVOY;6nqP~D{mhq9|=SYT;Ii*(CeJevFeAoXp4F6Q?4Z87-aAG
7f5dn3Nxo4x(8D7Hm8?wa`EHa5xeN$3ZDnpJ7H5tX!>n(A#1zrK-=(38G0y_Gq9znW*bz4LAb6g1?8qb_uO_UiaaxK29Ms>W{%_jhBaF}-=oG98eB3oiHa4_
^n=6hVQRO}X(l1<>44J1Wm@{x$F10g-&#;Zj|lga{~00iagAX%deK`I(xnb4zixeW@*XY#jO8gfe#%7Y6P8gnfUd^kC;O%8Y!%FgM~=m#Hu$ESDO>p!`V28`
{q9@He$-nN?6rJ+e9jxA<SRtpM95+-|24)q4hR;GGk%m8*;c=9lNz3cpeCE}lLrQcaXXNu0eca$M5ss62GEIQXjvRAVtqa80E^<|X(Rn19nQt+9kG&R`r8RB
$U+Jqmt<p5-LbeRWS{wluBr~%QHm}K(KMHf&)xl?A_GJzaStcF+p|KAL0=0~-R>G|%`@WR6U{X2OIV7{nlOqntl|_BlI7xO3(Ee_YwqQ)I7d1SR=YcBXYvTZ
VL2iY)hiyG`r~N)RkQSmgHo&}%#)(y$x&<}jlF4di5M2-fV}%pdW!;Py(4}XZP$5$V8<@yoME>8HuMyaICXgu(TJSkL&(WK;#@$wXPmqWe9;2>EV|ZEBgt*r
9`ecb|L9ZhTGvB7R|I})@nZdX+(NZ^RN&y+obarWayMjn)`ZnST-Yk@<2v|=jHdc{=rUswWyw(fj%H6_?2KJ<U6FWw@rkzkoa$u(0OR<aK<bUXecHy5EzNsL
F1KUB7%-dF%1n0+JN`PrB#oVP7=7#NamxW;4LJ9?J{GIO@e_tyN&Wkm3>lA)c#%%!fi?jZhfehL1l8)W{%(oKA5&>hsa-*?o%xSK%T*xnrV}os74P75ClBXt
n``HtcxT|kz6XsgbEO!hmR*PnE*ltMN-eXUM&g(N<JXaxet$2D&PlCydo7`VJW$15ZP^vXFNIR-rC^k=19RDRTeaL{E2T;ae-x#5?s!CaifyttQ|wJlX&<{5
H8%Pi7O<a$@`+|QaobJ&zU>RsiLS%l2a{Sp$ZggAPa_92|6F<1-^pFiS_1lBR|~6xpsEV0&kYg8nmPllC&9p#Sz<!OuXi-ss*DxJlW5%JQ5^$a&WBSw&Tu!p
bB$qcsh1}|{b1xGeF9$z!eum(F^P6Pb}wEzyTdS)N9@g0Qw&f8?t~jk-u)w8Eu&CM<>ZRLCMJsiNIF$_9*NYQ7**dJ<@Z${QGlvxOgwQ#o`!Ddd});yx#~bg
sBz_xmDfteJ~^daGt#71(_i)y-32Q1NdUOJ&N0;0vm(Qv>AYr?UTB~<`9MF@mG6p^HQFR|Twlwer(@_(&E@Qimg$@5C{}wo)A##nsb<J2FVz44TO%~_{4PTq
ZqhJJOLtl(iD&>UpX8J+U5Xm-d%||0l2Cpa>@6NAX6ZAN(q55~fDguwsy88P30CKA;gTPl#*)Hw%yk7<=JMq}t*_9oV3<x%*1`JTQL0}_3W33W3^}h=+oifP
T(V^fUO*$ihGZfN(%pAvfyA(dX+tMYq5;5v**D}r)NZQb1QsvBX=V*1%`Q9tkHb<hOGln;LzekF1EwkfO~5!N5){`j8FAg(5r2p;$pz2cZh*!!<xBBJ@3%v1
*q$+_8vZnscd7l<6g3O_@b0BDKN$f9RRh%qo)X)N0c&JHod_r-L9%t~7|g4VwovM1ae1#Nxqc+2^;IM2mSuN&8vavczFz_8DLbkojKQrn44}q}zPt2d20r#9
O7dz_epe3tMtdn|tlDg#ERFzbS5nd0kFZ0<HJo^;<zfBro3g#J6H-$(0XQ0H@b|S21J5ByEEbE<&fN+zc#S&qGotV?!skC0m*xya%kr=9p(-K-QD01<Z;S}e
*&!OLvCQovP%Y!5oT1mk-Hc&KHRE)~jz3PQvdQQ{uDRNx+aG%z+2V-a<5sd%=VA9UN}iHoc`Ji|GKc(msW;4)_62s;_?oXY98uSeIzGhjyW3>_7M<k8N(i@a
V&z@G10^!F3k3^ehE0zxW-jCJ5+7^kTt2cxg8S=|Z23n_i%AgEx+rCgM)vb!O@nZzMJ$izWXJ*PbS=vGi1Pvhip^CmdZi#8vuxr&*VgfGYS^ouj5nFOlQAWB
C~45%wa=V^X8WfRz3zNydnCiG5x%4m%|nV)gKZ2xA~oUnGOu6H-#)hdMv=KApjEBA{)J(-3pJ&bEV;x*Bl#+WC8@13;w;I(lqno^`)010*JVi3-4D*T!J3$9
B?HUz)W2BDSpoj~X+b(dwGq3g6Dl1G+}9}9A9*O)kQQX<s>C^_rH^t_1|lzYCI&Im)7@Mp+vu3W%;xh_le9ZDT7aDwv_y{BUa}B89Ze|m`r`7qPAffPD!0F>
v$l}#E@6P1--j<{>`L-G8Yu%Z=7F#9%D_a8Yhfupy=JjS#$Y6Q47?}c*1HPTT~oohu7e;@G7gHe)PmgHTa$Q*nsd&_oJ#4#XvPPcjjO8uX}NRFAqVe%)GDtP
fL=Xea?_VkyfPA_nJwWw)yRlfbD`lBmx}E%EICd?2z+R^as;Rp?MPMst#X$uxO6~~5?fS8*VrNGLWY!(?i~B!;*B&Ziq_Z5yL&Pi9_}%X*Gi6T`wO{t;2y`w
-d-g<gc|q;&fKBIKS18NF;wIU(@BCqJfL)ym!Dw&p3V_11_;GtKYKSv5Cud7jU*ABf&O@h!UD<|pb<!(2o1&-dkpa16Z0fv&2tn}M3qfz6(MePwae-NqmkuQ
cc6dz4O*%$6RIafAT%t<yTqXvoVOB^WbFdh@#Ofv&$!RtEVAxoj<<C3Kc+Zyu}&!i%&YU%O7zafb=UvMD5VV~@Mznu<6ne<t-ydR@rm_2#B*oq3S7J~X5a%v
0`$WgZJS*jC>p5hq^U2LdV}11TcL?LEaL46bM;N<iNQ(VJcva7y}As(%0xoV0I_c|S`5<6(&y+%bBg&rK57!&x$M&EQ2;wIPSZ6r8EQ7uxde9a-Mcck|ECK%
>304EFcH`2?-URqB&W?8!!>*kWNG2>4V{{RijK9y{7h5o%BDAk#Q%CB>8T4Hgo5C$OL5O;G58+yPV7d?3c{}Om-#bi#As0ba;=6k>JD9h7-ZWmRUmhWvF`Mf
bD57~CzbRIMobSO&36m<Fz5YeH2RV+4^dzf<~Xwi|1yIfXj%<;Q)dQGpve#@l}Z5`9aJ&3oK=bv_E@|7_j8(g-T3;3fT|!q3nHC+@5-hA|0<Oxx%VatHh?Vr
UNdfsJHUf&gWQ+*RTj>UeUJPuqnD9eF4DCYrL;@*TH+9l+!{A4_?p+ellCuCj=EtpO-If@g(plSBx+{H#Z*+Pau&BK3*4<PPE_L02gxkWbZ7tsbFGf_+0~$)
0SU^BARGkdb%Cc`^Bhwf<V#Il=as1n3Dten?eMR=?H*bVTt;sU>k*qqs?FJfW$p(;P?cvZNDQQkS>j^?n|=Ka6yTpw_=bc!VIybyHvwstm^9ZQhIzl0V?t1w
D)&ydwiPmrj#O{pc6(g~<OXJHB|huu=V1f;V~>)muIEAgS)IWoG>0^t48v~y#`wtnfL<QhDOP8|cwO7zJN^v#w#V0fMoyIC$W`@G`^GO5j-etDKP0XdqdYC=
%GXGAdyeUH!HN6J(Hg0!v&DV>ES{2Rr!B{fH5M_O9QBXEbnX$9Lw&r?t(~(<!&GBwn2u}Sf^sF%k8T)qpykFisV`yJs+OX(YAJ@z69Ack1kzdo!IRSrC!VS<
6;^nP6*4%9n<#U1XL#5#e{7r(X|I2w0dX~vBMfKObfLaeP0r3x4Dhvu5giI>`557U!27~YgaimTX<hu)GE?n&G#;U_4R_(WPH<VT)b~}E*g|nYY`*&AWAMlB
>~hE0S0EI-Ff#R}hV&Zx?K`q5cWXvMys+oR*^<qBAO06EhD1z)E(a}R@J_W>fWuE_!}4SDq(uW}e|3>ITX}4gK%;EihVP%B>FYRQti*4{?n!~!I^@<cSh7&~
Y2qiHhnN1$T1$~kO1x6mU2cl+HHbMuUxVPDCY2fln4j{AI}a_x_`88%2KD^G$T5_aTYYx`fjT^@ynJDq$evEk2Qxu#n4oRyDnFrKh%;pznA%2Kgr%IV-f=vv
+aaGgsB%Rj&CEouA++2_Y+{x+U0W_e7+r6U+ifVt+-p!@^sR}BjBi4Xxcx(B-tQ23mrZKfS8;eg$S_-|Cs)d@?KgST+FgtZ(b@3O435e?A37Z{7;v+GuTJQ-
bvN;eKl6z`SQ1!>86mo7PrPLVO0p;GGF+(FF}w9va@yrR^O=7wAUJU~pmR82xUX<Z)~d_o_jR+&7kUZ_dA0HX3zrEcAtay35)r$gGu-PAYJNje_1}VKJ8m21
l=BbD@qU1_!gYW`I-$#(ULb3hMuognTjj5~lV<~9L3x~Zhh8rW4_tP)!p;XVP}fbTuMoV?haNX1Kgp5liJy6@C+gU^c#ZB5$cNh!Hvpm9o6S<xq^SAZ8&QAx
>g3~^Fr3?oL5v><qqU<5NSfxCok@aI!dJ?$17Kb#%YyK8i*izyEQSgIZF(0K;Z-yH{Rq@|+%PKNVgQhp?#hch#zHXz<MBW+7$pvp9Mp4XNGhX|Jmm8hIXw$c
J*c=+KEQEvI|n5xzMC+u%bRhjzLZv_nseI`GsB49?QIfLk6u&Mn((a<r*i`$yhB+roLKJP_h0<lT`|7lYZ4&K^mlg?G~yz5w!Gu>lHPJia&6g5HNU~T8twnE
RSB@pdWBR1T2%AEb2ImQ@BA*$R%k#2$p}=u;A^PA3Do4$)tevqsh#^7f&F@LFvd)OX+GKLliEnpf>Fu;SIGs(V)Z~%*3QmLn9G-4-PF;Z{C>6WQ9Uc%2x6gf
`_Q39m>S1l9_WR^8Dl|kOT`_=M)LAaWJ?ApnX}-v@J`GC^d>|UF4dLl3l{`Wz`O$?;Brwt^}kgczt%QO2-c`i?0mFqIPXB6`GIx{M;<*=Dz1MmrX0KyOoL6y
?O=dj32pyh?<aV##N5K-jfBy0{{Sx;|9$)xIy3V_(;ND>#TjAVRJ*U|SR%eki5*f}LrD+0{sVAmjof?bp1r8~b@hM)kPJ|I|E8mHQ}BPy-bbi2_&Paeu(3J-
LzJE;cylGi%8JTD;~3EqX7;Mc4|pT!9W<hHs1=fK(DwHtnRl#JcAa2svpU&cC=P6-;x=3wasEsO^i=KP8>ET;PRKj6?QRr$pI38Kre?!ZIc%UW)pvzs(WbNp
eSVWcpWj*9U>o6)LFTV=ATDxyTHlk8`D6D_r46GH(A}s_Z`yMzk7~G{tPH|~gW{V*O2zWWK$@zr>O_}e!Z+HElDGBOMv7XyMyyER1GF}if#B-1WIx^b;}AWc
;ay~Ef{87_EO7PDGCaNgo@PVIV{@v#@l`SuAbi<zs@axLokl*Edw?6X1lf{$lW9nMnay$aYg^ev`V(MnSZc{4S_i&m8|VVaGb*1Ft3PvxyKknFv4UUAPh{|C
FA(auHxy#PCF-ioHQ-6#m(G-vInUQ85%@szhodid^Z#F=59|u~{l(1Hk9x~S`eb&b(Txu$!!H9AftjtzR5^U{hz6yr$EyxiHwI9qR$1{QeEo?1IYVzuzTLBG
+HuiAW9rz5#g-Nh!e=@8_gj+A_N>4#!TUzsIvz&`zUzEDy1XLf$?h;_ViBKPV4@jw>J?Enbp2c3PVY7|(oD3=;IO$4=Ha6`*1ayVZ9Hy*UcI!@LfZG6<bi6;
3=BS?NP(K_oTRw1y2QypfT{et5i24>L)^ChzT{B$P)UDXP{1q^L+A<yB;9<u*P?r<T#(`cYimKRp{{@Tyfljx{Ux*}Sj3@wogor^J&=i*DRg~bMP9J)z9J}_
7yLDoOMzTuPxdq1!(uqV(&p1h_u<Rwh`z=1WZt=`x{TFg^W4LkDCu`-N)gW5D!B`Qb*FZqQ}h{>pP^~kP`R9Huz%qAJKSIhab!)Qc!OdbRBv~KFO`?E|E{Xd
g7kzk^u}qFnKm!D*=~QU{2%^{X2TGR;RCQVL)v3t&o2aaki?E=OnoYcDSZ8gF`(=+HGM^LO!DO~^Hb0Tikyj7L*QdGf=xNjRfICih%{9wgA=oE78op;tAgUq
Q{h)|OvAl=q<|3QT!0ndP-)@#Cnr+4|2oq)pfKLaR!#UXQ4@N!A<-PkamX(Ry9%(M>q)ggU$W_~DERvjE;!-jbGD$<9Fc>oLc$7Hm?-$h;226l4|Khmbg9rp
DS)aKtYV_}pK0*08v5TF9GV>+{se829r;$EL%1tBv<QU<Pb=JmfkO9BrrAlE8<#4+Od4wFc_gIObqg0=M{?NRC7|^YA~z^)I)6LpA$JmzOp=a!)190r^eWgw
37RMyS>P(pr6_BNekRhCih(^66l`-4<9-OSU#1(B;eoSxW=8`ow&W9Zvt_N?SL(iLMQhu;a+#F{&-8Ey*_z}jXrJKg15Zd32+F)VO!vO(0o4idxc&Z!H$=yG
le~R&CMzOiuyi_jB3Rd>>o{BaZ>KPtEsU|XEAi^`g$N)58^C+6qORINNgN5`f_6@To8}~^O?b4mZE>gkD0n_7R#T>Vm~Z7gQN^QEkcBF8xJM*i`Xz-Z3Yk(+
rw^RpS;0@RA8c%pyR1V}iz08)IRgKX*b5UP?f%i=JdSxTj4Jns(+k_Zp(4wo5<c?(2{#~<M_chg=&UGt@X?NEN=_<fzk4uFtCg-e#z-TLOk+<4qdqFMfem2k
l$J%gjHRGRN&G;Uxm8*z;WU~s2kapPY7zW*zGTKQ`pl)z+A?;*B%)oF<jfl|<EK5;R6`r_BdEnd_k(4s&NPsreEd&~w^%Re^_h75Q4`7~n=^GOB8gLAuby)@
E#n=2#hL<sQpb~>AS1=W(%_f^Avp>fNtQiQln~GK2^>P)qZAnzfp$L0X6+e@2W=m@q_rKf>pvFUu>8o<lc7=h2kt0L+a!ly2rWmC5G7k5sl$M5E}A;kC7|<|
={_38IlG_3nNvaE7E^oPip2EQ#^o33MpIVtjMvMpIoF*N52@XTIZ+E$>A23t(yw8|>YNJ6fMgws0yU^FJ&#5boslRHsz1J@uOYER<I7Fb<U;afX94e9nO)tN
jW58SbD?yD$LCG?*RUcKuzT~5bTdr;V0`K7mFVMCgZ>0j?AwuQLb#qJScT0#bGLZ;C6a0GGw7;jnoj}z=IdW!nIVo6&ZnnsAm}+td@j$Xb}0g|k$}d}1F==4
A*JXKG_iB-<-9qu3=3Br46>a3l{`|W!jZGy5NQwJWZ%;C2|zN?_t1*Lt7uG#Q|z;u(#Jcl_C^izRIrD!wJ*;XhY%xVU#T;Y5F0F7qjPvhAx(&w4gNW{h7tR>
P=t{u?199b6Yq`v3?`^x>n&0Q3MSSOI{W-19vHCd7^RzWQnDFNbYt`)M*L90=38lTd~;=goZD_>6D7qqqS=@ilo|aZCJ()%N%s|0EO56?1F<?m2`3QVjLnQG
Et~+a$A$qkwu=vK7A-F@c7z&<QEbrB(EK}WIB!on`cIv6EO5=}cbAKn#=EBcL(9kn$<BYm<A~ERwWh#sSRXucM9!(vhF8F8c<t^4{-?9F16{l6U|iOlrrvo6
(+t}dz(YB?kA(B8r%Yuq%;s{k@27Yt2~!52AO?wvKX`FZVqsy3(lr#?nJ|MI0tiIEcIY{BGD`&>EKG^wv)n4OWnM#Qt0B<qR(|N%;?8SI*7ZLhguBI_{7!M9
Dp=z(Z>65w^?Umf`r$~iWJrisJ%RzJEvKg7FhWyWvuh1$)CP4Y#3)IEjh#rGxI}iwclq2a6%zFFPw=nnt;1DTN*KkPAi?>~z(Sxli8-utb!q@y_A+Cc#Twr*
o=Omyops2ugbgV@e4i>y5Q~?nt?qZ<@erxjdzQOf$M$`Z2d9zXi)AKX2M@yl=#HkzdPs`!bK3mLZhlu=>b%55vGw$tT05r#Qi^co#4zsCXi-93Lx@w|k9<xG
XVRq=eZs^4(T)4Z99oNVFlSHM1$-Jt!opto9fyC8sM7<Y%gzXRkvs54j_J<o)q!fK`xC$}G2s~QB@8DhA}lqs3j1K1Xg%|~Hkzv5R2fLt1O5R2=s~_TTi=<L
rpdb$JZD9;itiQQ5{l{uEp?HXevXEDL<Lt|brgOAp`rlPHkwNi<|LG{@T^T8HhG;Khhc=aT$R)3gAW}5qwQpo?Hz)>BHJMc2%#~V+aWN#8Mp-(+*Dn2EAy{2
vn*I4=&izG<QJJ1wJHI`CtoR|O^`H4Wj(yxp(}=7^EMQYBma7n?FcZ48B8?_pR?q5#Z$U1FvgDn_DrZP%-S+H_q>yqFPv?E8-dxuaB#7!tq5koU$W{r!U(GM
7Gt7G|DspyqwhjUCNL6W5>5fso8AgFvD9g|Jn!&Qm;2adP^I5=XE)?;IAqBL(+X}Sktf6J&IpC03e1PAe4tJnZQDkFcJna=>cvnctuM?0bzKdb!6+Qc3+?|A
ilpyfb3x!eRK&Fz@k7oi_>>n37;UoQWkZ+QJ7{M1@U9OfP8Zjm8d72R@H<9zoEHrxH(U<sx-aVbQ7CHlcZ#egq&<sHQ#>(Q5=hb`)vkA@qHAwamnt_oJz7Fi
==N|U^@tvto;N~~FpniuBq{hWv6agN5s~%H<BW0VO(*lOwuyb+MS*a&6487y_Rx9%hYttz4TufAhb8f^P1yz1_r8!N)>mdb|3}79;qLE_)tY@XmKmX}ZHs?I
=utqd%FECsDXBkjS!K6Hzf_;j>gKLSy+~(GUYcm07d3Or<dl;PFU4IS*3IJ$T`oC(Ia?Q`bFL~qJFL||7D^y3N&`bE5bAYcdswfYc~o*JbY}o_0AJ~`a#Q+3
z=*cHZs36aYEJ{l`j-?XSEV0*a)D*Tigo)sdU#-lT4g;&-z8w0!jml87jqN|xN}J$;DnGd2IFWi`35!^k|p<2L}L)sq9G<WCc`XkuWItjA+oSD;_35?%`H|}
dvLUWmJRTWMg&BB!TEzumOPyX!^@VMOT;PW*Kw;S`+nYNYc6etALgH7qNTRQ{EO{L;PN`Y7o18m?fr85%Pi#?cNl8UPc#iV@&#%~2(&YGjOJT4&?RmjDJOm_
;50;7GiB2xbti#7;o;fOfi-hC5o?q8(Z@)O)L(F_sR}bo%8L$>m#UZu3PKDn?_WcLR@o8ORwEq&MB$-r6A^v|gX?vhVVE4d&LV8tV#8#~@$h$=-ppasiD?Bm
2Sh49;motIFjC7xgeZOMC1UnSo!e44xLQgsGVQ>K;Ep0%C|kj`g*DSnwi->1Gwi7#zjX<7Ga}Ew3V2v`Hgo<s;{kNyie^FT0O`Hqhd{TS>9lD5SBV&-pyFk_
w%bm}Cn?c$lt3i8@?y9RTC^q4Q?xr<5|WQz$Kz^B47)!wq)jy?JW#$aO5oot7B+S6z`MTAZ-Lxq*Gy?y1}FgnwJHu4WeM3lK2r?-8Q{n1mBq?<t9*%9bP(=#
ohJSd{_7hCwFVWLwb7A&$F#s)DrhAd6Kg_$<d-!~A-;iV85wNnfhnN+xw69c0PKdo#1B8`6Vu#3mP9viL2=!KP{Qqu?Q+{Ht`x<1#b@!q*UlL&xhV&}D67?)
evJ0>Hf!fe!wcsz*o4i2KkK^#-Ni<$9<hINK2@Gpk`wFgMeUlf22#p8=$}K+mCEK<yI^-3+gmI)|DOIy3blb;Eq2UAXNT*w+D#RUrl5H{e&Ek&^JrB4fKLg)
;tWs@4zwtq!BfydAP1vu19dFIDqRFfNb{<7x&zT;3_9=vkq49a*rGSVgw7?0VQ<u~y1(DZ`rnc^0@6RlkO#Vd`)dN$Ww7Xkp2oE$C!~-p=H5Wj#`i#J0h~TW
;lTJKH5@Pk>N;K=ZDe~@T?$F=_nw7p^)h&ALMOML7eV`utf8`rRe+7tLH3>2m+_DXPp4OZOG3jtxz3PiH>1&%Hc3Npg!Rx7j5c!T{6n)nr3yGiL$)H%(p%Qo
?9)}=C!1>1HSa*OQ8h?!OGlmF6F|GP(dDIHoeu;x@fih~<^aUDoi$C-GZ3@!EMnR3k=s;Q+&9b^wV;6}Fg&t5IMiJAZe)x9QvUxlvVY9%W<*9*C~?DnmetM&
JFtwHbB!8#s$iq&oN~tXMSY17zGudg{Pp+Ao!vM|8%mziJ>cPmbc4f%;I&2?@gTo~)<WgK<l79T86{ymcj)W}!#J;n0CULAf$(V#y4i2pJ5KZxO0P#;ax2EJ
VaesbTx=ln^~*eqKMAnf;-OBL9P0e`XM+(R7Jl3Um1Xc~l0_$iCh9GPXspnd=unFhSrks9-ngl47IP+@fWzbOAEnz?yK=;So1K2FOgMaLdxc-YOw)D=9mG^u
A%{R6PO$9`T+=HH1m*VU{uiw4q&Ki8OBR)<*fAcc-_6l41u5P^Ce0#?Q)<EX0Q0S3$eR4@9x9IATq`v!*8Da(wCv4Gn0anu#~sH$p~;kgo!FyHz&}=g_^XWR
qj$Tvv#Jt7mhAEK^dWV(a=WMy0Wn{W?>S+N(RGE}1V*L*{rQYyAC!sZd7F5B1Hp{`<jLIUWBni}@GhohPX}NmQ&3H2^vmpXbc|tYVZ7E<$B&KqU#XQ%PMo?;
U&<nEOR~8s%`!GVnZDm?@`E#H-U(qac=v;4c&c{(Fn)bxC-e~Cz~CDiP2Nhr-SqghD{l)`_A+MH&f<*`8kD7Wo3Ig%Vgn4ku^m_PTfkYbujbS+kC5O6!hw5D
2j#4W=O?IvCo$jHoPF?}bL*=+4dA-yX^&mC!&#uKx*R|4NCd9_(;`Q`Cg5<xs;Z!LRpS~`*dRIw+ONpGkFohF?TL4X;l*=0glguyRdF_)(59xedW#TlrxApy
)A|JBF}_TI+te8m#ArAvxikz=O350eJ|34ySPY5xwbaeJk4@tqFwTl+*FNELdQS<pZv2fxjkEZsGF&pox%lZw`Goq9II}k0p!apTW`yf2z-V`M1*n4&R7j0Z
Jq<D8lH}5Uy%}dy#s#k27iX19I=~P!EP<C3+XX5EP(~@cjTvTLO9u6Y({!S7aIsusD*jp2@yN~^ZqME=S$-t=yhLtrFk_#Ebl<r1FK51sdZ#SUJ~m?be`JoW
Wp5HVC|n2e(&T`Xsijq$28Vqw&42vWiN<Cqifd}Zi0YnliXS4lGnDqO@b?-eOTC%uUy<90DM1k6DKnP~lZINfZiJTVsF5b}Lv~gpyY0@i_bi}{(e9jawUM&U
+$~h)LK$t(c&F+5cSix-=BC%n&Q)gD_biJIs3nf@Dy8xjNbi`%1+CjZFZG+>^rGV4snZ!VT>_YyT4KP#vfP<Wi9<B=hAgaa8fU_xY`=2Lm)&B2S{VISJ8=bq
8a?`;F{qm659-Gmn%_0A0oMqL@i8{;UZ_Pl=a$bVku-xYsE*MiZD8y^+)M@hbO-_%I6gGT#O%?^Zx_J>^}EfHuIQs86;28nP;AC|v=~B))Hi|a-i(S&%J+^V
LVY}UI!A}Dl)FH1421Q(&36`$-x(nyYTc~{vg3UYnKt$1kU;-oS&0aoobK#xf|8VZjIFgY-}rb;sWeX^r`<t65pLNKrJB}{Saus_=nu!ziXL+`EITCL)3*lL
IfK~Usl~hQ&|s9$unc<i?*FlxpezN&_ecT~J$MdD@1dEw>x<q~`;MUGcuEwp5I{<zj(?QT#r_l*qys0nmSS>M$9KAcl}2H@m(N$xRG7`E7zLzl?z+*uTT^Ud
a<}m>Of__Cx*|yK_ceLGbtknBWMnopt-Y$&tYUc$LLqEO#Me`I-!^K0*(AQXd|<VNmrlfVdGE%RvUm12%W<{c)$szY9W#i@e(6(k!t~6fIv@>4myXFE6VzFH
$z?zBmWCk=*1Ik2!5K88$5UA=!TZHIjUn!Wz$fyw&2}zzI~h$3<CKC;P9T<}rWk%``L{aYydcXvTM7mMvLbK!8%aB<D}{F{n|&d|g+mj2+eW83aT*9eJ<ie&
A#;}mcdD@@*Khkr-9}lc8c2$kf$QKGg(Jm!XFoi2U%gkjJl30K(^>OM>5AVHeQFs8`h()iouaH>Bd&nK?YXh79t`vB4s^~QS33N;%qw5KEX{>@wwv4W7GIzP
<!LnG8BFmfgGN5)DdWPTD_`H;*@)~>HNoQ3#YA&kQD7o1yTbFIe`6+Rl?hjf#{c47?zK({Z<|B2a{cDn5!7rfe}ll|Ur^d9IjUk0E=d;j;Ku`aNI(FoGVqoc
#_me|Y<kQ>$9Wsikpa2$o(OTK0%E3%ygmLted(!)1O#zKk{6}VgvFWM5N?xOYO#oj0%U<-rbU^6eCB4BTXSHyP*iL~7e|)zGl|k&$X1gk57Y)6*DXiu@7m%W
u3icd`59}zCN!6czG(#}OV(k#*myaJDTcM{E$n2Ay>{o5gK`G35UTu2dKyIWyRc(^@C-q?e2T3k)qsc~ENw|ABqW}-Z>Jz$-&e+f*5Zd*f{~lN)J!e-_ik)p
%rJ=+#)((V<CfviAlsKESZ}7xhAp!cWCTd5cC$S=7j_S*G$g(7-!5Q4>|x5=Z8lrJxw}ECQD|%xU#EII3sAiq)u)hfHjRjY^T~Ur<>Cl<l`q{{dG8%<>@oT5
64#8xq5Svee#~uF2t0JXo%ctU@kb1rnRf6SGpHnnLqU-$pFTPIoHgDgGPi+f7;En%Y%v`f)N?FPAsCJ*_F(kdo41%s_4>0juLx0;oFH(4M0PfTD!L4`e#%US
2Tc5Juy)kt#tS6)s*ona_K<<!A5!(0UG}&zhVfB;$&!dLaX|$S^el&zj|EQC1G($gD6b-a8Lpuk9EHUv)f&eh=d1J}yxW!kc$+~P0$G`;ve2y2v=9~ib}+Np
ZsP_dTv{0w^-&Mg+vFGSGx?{RrlB_}hE#pd^()RRdY<%x<`)Qh&4axR0EpkJaM2y%$O;!0M6C`AmIV?b5TaVIQ(Pq-s|v~0mJ8+D?259~v^)SSGhUj>1c0nL
m~~x}Ih!=JBlI>K1ZaroNoSklAT>}OnT$=)TtqRv2_hnn#eIW0VgS9TJ+g!Lh*T#KwTW@nH@)_9MqjJW4;nAV!`KI8n%^JWK4^VDA)v5uAisM<z+i+OsJ89v
O`2)Eo}5T47?s!@)Sl@ow*qDAw1kTi?C;e!!DAVb4kf}{OS6Pa+l2<yBa9O9-XbxZm?A|^^jz20qf3}(R9!z(cuOD?(B^5ZAQYN@Kgq#7QOYs?_g%}0DN-;*
`OuvPnP0&OHI}e!)7?y5jXk4|jvq7)Rd_Ea_zxWpSt2Rf%Y3G>tItC#Xd=~k-B>b8%1D_5&D=32tEB&j-s%jb0)7zJytz7`$J+>{0Yq%wypg1CKItr_-)uyL
IQ^_~0bblbkw9*@OsbfC{evm+BSE}1%B(Ma%hU$`Sw{a0AW+)%jzC~qKwi~<?k8_lhL=2_bc{X+ThkI^#0?H@#1t0XR0%xsJF}#rXYE5^$DL>$C?Q99WKPqe
T2j%^?~2*~3%Bh&-PAAQ8FH#>(YiZM@$V10kUSBgt;P88E`PbFhCYIgIlvuJIH7`N0>k0Q6Li7s^%9zu&tWckHmW=8XrX4P75Z8Y6hITLH{o^OS`9-^Ko}75
fBjYkFh+&rXnLs55+Ow3JPPxa+D1h9@(fch{AjvESpOYw-zPJx#&{_yz7seW#4MV2^M9-7=7lbB0{95;gfIj!f8J~nqBYF$Q@v8fqc-SR-qj-(yyJqVV0mf1
yD$QQmtSh&FZGZ{wqyxAD#VJK|5=VcOEZN$dLDcZ=k)K^*D2qLuaa;ci`G4|+0I_R2%7W#QxRy&TV^E$5P%4FWn<x;kM)PkRt$kb@5#1ygZSaL9}a=lCUH$x
&TgL7d2GMr^fo`azK!w?Xu`Ckp4m1a{!)}nmEpY??^r<pw_H2TT&@icZt*g{4tUITv)ul($$1(ff4y?5r6;z4d5jv#Junek;X+Ou8{y~A8?nx9boPuGT%E*d
`+f9=DZE*##D#~)vTm%r&EZ)~{1=agvUnp)d|b1-V2sTezGbw{UsIhGeONbn%~fqm4&*vElm~|A*RzsR-8g$qIY`vC>!WEWa0$e%vL4Hb0YB40znwPpc9gTp
^X%&hjhLt@;dsk;3ZaT6@uwCrJ*29VSy9gZ)X{|;U5}79hs9*WS00J`oy*nTxk6X)?6Y2r_Bro|@|~SdsewtT)9yHM0dUn=&dpNft1_5|%Nn)Jc~YhqjgUNZ
3>e7Z;iBK@xdc@IC-k$bW9^3@;9kR3_9PR%EmJ)x4*?zrw0*amD59$}BOjX_NHW!D*#REW2IYyKS$Cy`D`Vlm0vgz!sNZ^eF!(<7sK|O|1bq*nop{f`&@8f4
?aZLQ?1bq46OHk%x%u(&keDtUeZ-s^wEIZ#TNR0PWC0TCu_a3^+jU%}+BA)Bpw2+#ClMujI<+bLxAYlbe5N8zF5BZxu(D)0aS5bY4W^IE@Bzy;tRqBEJgJ=3
C#fbO-1*R9)^++h+<UEsV)39mR7?SD+S*rWZ@iQM(#1a?C$5#xE5_c~M%N9!31*CMz3mQ3>@p+&?lZNUU(s%7QE!bF<y$^cV$!gUwqV;P(^klg`~sRdm|x{u
XzR!PAV*c8u7mK_^*5SN*Z?pAQg6v@FKFfhTyu$M{N7k(toN}E3xC4+F$8^g<Il6yUiv>k0SRJ?F9o*NJuulno3-ha_BP*I#1w<$xsc|*s@NBvEJNH`#KG5I
T%gfK2<N-0+}S7=%5tQ^3WwRF%s{Maj<~<_mW15NkLV{$j6;DCh{lix8peK3^C*_AV5G>NGs9aLwzb6qKM?lnR(`S~-kpdVNL`L;%}rx&;XOpNxnJHr$PW<~
nd54(`<ajf5LSZA#E#yNSnn%==M~Gio@@XacDhP@oMWWr!yD-^k5KmnyJXk#KKi_WalBuw(t{2Zqh8KCOES`=-P|R}8?R?<xkR_JSk_b@SuI3fUuVZf7l@|a
iY2H5q=6-UF^WfuTK@<HcD_3nFjnGE>6Kblk?lLS2t-nZo6jtP*_dN~WCazoY?-77$$a&Y4jBhlW$vbvH1%qwCM*zYShq@k^3+y1Xg$CaKBGtbhlW)s#l!nc
1-FGhN^%2JCNmMF){Sw}?x<`=AUwt7iM<$kG}))kiGL@o$Y*~IxC&bcAsag9L>Qc@MU7HLhoyMZ2`~zruCkT#3{m9^;3=83@HIpR$T|MC^@z8PX#Cj)5PQ?s
?)k1rf281~ej*+&7^+y0@55#f>|anJpH>lSUlPX!wZwikK+0>oP&RDFAuui>xbG5SE)@nB)fw+#V@K2RhqJ9FeOYSO=ay=^#OpA#=)PWOH?4b!{ZH(I(d>NZ
ZoKPlhafWrD^ecoDkD24a(ZT+<21r305|L~)JBL-Nb_LMzUCovI;X%9-=n6f<cmEA!|-K`v&+s~>gNQLARWo-bnBQTgSzVBjqvzmfq(V%vTuVeln9o5<SQs1
eN|xf)_K!HU`t3u#cX8EVQ`A~!BGRY@Y$={sFsy(tmr3%tV<{QH=(A2FwkGue05uz-Ht&Gg!e)1fph`yE<k4;&pVq7EM@v&Qjn-wMpj(i$b#;|@#00TA8Cj0
OUg1F>xWr^!Q0(X!4Q=~;R4}>_byez$Zn-ox0Kr*0w#bJK3`7dEolxo!0T~~w8K{*{MK$bA}HMZSHj+3p*S;k{O+eET)ir82!*jhBp9<0x+>+gmMDR9BktAq
l7iac=$Cuz<Cb6Se(>EkP-qMnkfFYssZLx--eU#E^_*EL>Ozz92i;%V>6zTO>;L^<5?6qR&N^4DKsZnowN^*)SFCH#y<iQg2Qk;(A$vniCUw<Yov1EqVspMI
S$6+#DHR^>3Il@is4hla%55YTj&uMYtP^XtFA87(EREtG+QJDyn43G#mI}&1P^<(1EG{>mll50jj!X%RZ#f$qv1)_E$I+u+_C%}YDSAE{n-YSSCXj`9gj;+@
R>UH$W{L#e;%xqkM=phUW~1lmKKt6t&>)d#Z1Jy7KW{@9X}~(0K`iz+Wl{>qsG;zDC+?a3OGUCS`OG|nKT6|OoEhc+uK<@|aG+o$kCa!s=>8Cs^A`anEF6=k
{N?kmrYpu&2a5yk?NOVmH;F2k0=CIE_u10GLnBf|jPBStG1LKa0Q+6M)Y|$s^RI1<@R4GUjWXSi$DK`wrczzMOWY%$;6Yyzz{z*7<m1FBus{UySAbqL%#O)4
0`l?NMRkN6YR(rSaL$rY)X%Kb$+QB@D>GPb9SyhIYp*k_hp=GxWW5;j%MOELQy^{q_&H}%8I(FkLS4>2z@Uf3G!Tof9c9&mEcp?e0-nlH_^N%Er5;wiFifDq
KBTo6yJZY?tfOA3=O$dOw}0B@Z!;MK?VOsj$=PD}!X=7@3Qg2~Y8O~2|6WM;>Bl37n8X$K%7tK1>j!Blzha0dMSbY{8lVG_<(#J(F(_)2$-{|cnfUJkptju`
AaYn>U#m9^wd_T5hk}(8Yvl|nmOhR!gPt&$I8!w&a+1^R)tl|@)k)gaO}dSntBSFvIdXP+rFclcHMqAfG{r*U^wRr(20_ZFI4P%;E1f!3uxActm>y5R!qMly
42{)%XCbs~hwGH6p8dqm<GK)oWnnJS{f;2ncAj=yQXKvZO$isJA3fNMbQL`-gBa@HV%FH+=xszQVKaU88PlzhHSH<ikHaDAv&#bh*?cou`)9P>CMVBmIS-xX
JVY#e@m{iSwj$wMOxBo2P$F2R%B1xT9uM9kC-SjJFRgif^%0gOC{+?xyXWKXjeT5`^8AMX4v}q~5%WRfk;cB=c|{O5^7hI%-?S0#G0@S9W}?5hV$k+iDcJc4
(0Hk5KK5qv;m}f-ju%e?U8@-?<mMB32@{w#&52V}L3s0cv%HOminw7OW(jwKQFmdCnEd)p1G-}t!2))u_OE;^w+!msd>LkPx3Af+2B^2l^?8D|^37^=+)6b$
Fu8b(uLMaW$QXiw$MHkIlK3TK>AW=~cJh(OuTC+q!*5eyii=c*l6Fq;SnA!2GjKX_gm?R5rzzUI2bQ<r4PocB1Izk@ZK1s{rk@0pV0v+MNR~tj2gVD^=W4$G
he?FWd8Y|?e4y~9-*_3q(O3)P%mLV)dJ6E<SoXkIUL9$aPHZO9DWiS|T)gt;7N4Ijcv5OdKTdNke~R9J?7TUz5ows1)gugDuh3LVqx`%6S87nPpzMj>x+0<v
Lo_?m<jYIX8|xm))*zgI45_nDJ{3WW+sLl+n;RPbVFpkG(BqA;q)2JbIOuwR`&9$#(%ZfDrmWAy$YB>En3CW8U*F`Oj-~#{m6H}n0+U|x;KYm;1q=oUGA?7^
;kBAquak+J@Xog5U}nIn!GK(oIDPV2NS^V2$uA>EHo!Tyl;w=%P2W}>p+0q$Z@qK^hXyKX!_sLhxdRyX8c^~$wyXJe-EsBcM8Cx2^_Ot)M>>bo(|mDT3()T@
%>L(x5T*FwMRylF%3`x$LROI(lk8|u`<wyaa3fD7wOxYFOVB+Yb<EuvY9u^=1JwkacKeTRL!Povpl$9Mm7gN2w}>GP)e;`7g|e}kcb&%45Z(g-AX)LLK6H&4
)l9to6*TSTrbL^=$`>Klsx$@e?|SzRMB^QaUtL6pgu3T~q~W254FKmKJ)ToU0Ts2&5P&BG{l`%~>~+x2!EGPu7=+z93JaX-KXqv#@I|x`w5hTr_S!*^f$}y7
NG;p3UCg*@;1C`eEIHBs+L`8(FM|JNF9NM;{+Xzs7lKk{#cTM<AnKasP6Q8=eBZ%|kTIRX)Yd&Q6L$PKBNCjByzVe%@y=NK;$pkHz;hvs?Z)_T)@?lgqj2bT
o7RLPQ<60~yXQcFk}@yTzyCs4g)L;<T2*CT4+v)N(svTjLy^L=evu8oH^N`a<RFW4B$*u3Gv)bh3)-krprvjxkqH?^C;R6!69jX<xMI_F)%Gd2bMSJ1%gyd5
dFV`+P5#_^zn{HOYcLVfZ+~M()k1Rq!f@wn^FcwFbV+^{%c0^nxQIwNPeNPqcK`!-rj#$(^51Cp;Pfl-zU`|;QPkZ#;HTK>0*2^v=!-!#E2D?)<Wk_1#k<;c
gEhfA^RR+oi|mx)-f`#5udJ?p>DuXxDqPfG*-_|e0JM+b5lSkUVo<E%>jCUN)D$QAU%mUSh{izeU{GaR6}drbglinoSykLd6;%-Ed&MJMs}dAONZSu|c`>%Q
M!M5M__f}EO&n8R5|oterPBd=4uupiz`6{)Zp%#chad;zanT`dWaBgzU=Q}o3Zx$>ylE{4be)eMO-7dq<!wRxArT`k>P9c!!N)_WraT#Ej*@~bxRzndmnClB
^E<435C}>R0&>cF==9aGD$=n>kNMAY7o85}<Q~l`=?)<!t^CZ1ld*IrVX=9fZ0S@YIVr*vd!V^Tt`3RTWz@WyR&j<TI8Fj}0b1t6dVc)mJSVABPeo55_g*^T
$lIAO+v%+$vT}umaWS`o%qUCYS~@Lmk}H|SdZyv+>=(HNf19ZIA0X*iFYCue83@frm~itNqx{>L5lK@myW#*Pkf8+19AT&lBmhfq>8S%Nxkt;R?+T`~shb4q
s>ZUW0&g>+XV8alcKIXEk^xvDYXvbzj)I-g<C98pFn`iNSc~p_ohhY6*3WSJqGw?{d3MfFYqI0El`=YKoSuGLq{A!(RsCCr;J9nDibiO+AI_xV7eDV$DlkGn
ZOsQ&Gv%l4y1nwW7lFtmJbKf$Ft&)FPG<=I#<9&m_>Q_%F^c>H%x>x{0{!$E?aiH3>tNasspr)Cy@!uj2D-t@MlD!z-2~`du=~Z!8DS#%B=SxvizqY^=u{NN
BvdOiy6c_ZMKg0D(@{?8VTZOMDgP5ynnT(P&f)a9rVgC@8Hc_!{`Y?#BogygpyQ$3Y0e#Y)sX*Xz%c;fhZOn!;31taO+PI-epmZ|+^E;tPLIN==8KB9AhYsB
^ZsE`t-TmO3J&JmTk#u9nSQ3r(H9(e<;E!X9H2J6A`HprHell2i&=a-`F96)67V4m;L_!F*;+eqSc*6vkV4=oP_M_!6}&M(|20*5BIx1-E1AKja+-GZ@0NZt
?o$dfDkG$XQ<Ezh#|A`ZmEE}5>6)eaJ9Cp8=m<K0PwJnG<$Y-Nlgn1_=Rs1Lgk2QwY0?qJDoJcm6*b1@lSQ4rkR|xK_-`%#Glnd2+&T^{(n=XGHZxoluan2&
fLkA|GC>bfWN*Hv1DvDBMk$>%+&g<xHh@NSpN6FOFcw9K5GOLV8dh-2Wj3@G*N9@t`&S9|2o<J^V5>w0oZszL<?o`-u4Cu|QfnNJ6sE7mZcyGlVyXsm*ZnDd
XyW>iqhe24H<!POJrN60fP+{z{(@@W6c+C!bOdVJaTKhJezycIM2N_iK{=!b?<T~|?znclk%3U|tvS4EzOW*kz!)tZ(7UZ7QVGJkr5-=qOM&@_G$EpuQ(0%>
$jnWd4LEEek92}G_{o(T0J-Wf#ZVvIkFs#lcUAC_x$P|-bA2&1Ac#*U3`7;LvfMyvQkr)GHL{DmudiKQq(F)5Bd2<=(5ZglETtpe=mc_S!lGm<HYohI+lYk%
ph~&T33tsgE!r2$2Od&ZMcOG;GPu_*!%e(L#Ko9m=B=6SL!>YU`=lQlo%3=WP<{X;kQiBCRc)YOby5DpcJL<A*Jwil)9Nb&e1PPEBz_5nx28hSb||J#_)O8%
iHOv!3~S-vU5D(wg`$pEEh-yrgtj28yyZkloF*uj;dL5>#|whEgU6_vT3!kTNF<CgRhm9X4J-#qq~mPxauR87lXQ{QH=zKPQQHkqiix^!0nU!do-SuqrU@^c
&V?TPB!9XD?vclgcJmH+>qr@Q?Z+3Ksc78U6J<isi$}a|V|ZP}-T*Zq%mGL7q{zffc&b~%mfo%a45^^H3uVY9S=KGdvs0o#j_@#L4Zu15IH)MNk&RrTyhSFQ
MHTM!U^DInik;$Iw8LJV&c6%moBh{^B0pT-tb6uL?c8L{@%N66R5$Q0igV0=$^ns~gqO*ycKWDd!d=@tSYxKH*8D!*4*G>IEr!+U2O`I;_@>BkMYJWC)sdht
2Hq*{jNT(mm^jsFa{Y&rc&d=^hq*qa7$<F^D3E^{mgFu5f;~PHjihB4sn`rJr>2^H&QcJ(Cd?gh>%!zW3I**3krNZ*9t%A#BfVNUQ&87Bw(L@YBR3P~9zP7c
tZw;`Tk(R*lSnD^oo?%eU!nUwoYR|=byX7;rO+iLS=&)WAFXR8i2sX!%3f2boiqlUOQJb~bKr`2{cUfdY;1$F5d?SRSjsg!w2yMkMSYB8<;Oo<a&s9tW>Vno
26-SDau6x8AGwClT7>8Pns-3|Wg|(sfnRmm?{>|x<*JfEp^4+iPVSaYS$zW5%EPnzyT)J^uqH7*k2!Ei3#EFMj{45Q+bVJ$v@`M^LBFr9?{7y_!y*~6QhbBi
V}|~6g|z!2`4HZN#B5&RKhvZsjXkL8``LMfkf0<t!rH=4MuYDpfxhxQKHqh_b=SZ{WyCs890#j;u-S{>8Co{%2}C{oRTrb*(u`&4tFRn_c0MTw$Fo*_P*Mqs
uiA`coVD^0lE@!Iveo^Y{$i@m78X#P=qD{emlic1_vk|DuX&y!>83ySFonhSYHoybVLyFl5J8M-eaglm3&6U0&GSKp&B~`iS;WwU;@zE}_x@{1Tm{%P0M&5v
1s<`m^3Vajih<2v$fGOm{7@PG#|uWqJ3u5^jpK|P_Ot@VsGjj1DUw_sVepf{a%he7Y>;*fY(yH$=P;)jixCnR68c+CJ`K9ARd@A_?!44s<+5(68s0V~Bo=6v
`RS?)2<>{$u~dzXs>=`=mS8AbPe@{43+Hj}Hx&ooQ;s9XX?yWR7M$zu9a5)U!P<sp#RKiYyE|J-|7IRH=%b{vk+{zx`N=8#r2ix9lM~A6XQZReHm#B^>@fWs
FJD%xkNLcf${~My?DA>#e>0)_{3*n!@xd#bcxv_KhpVi0vfo$rKVnOupid~~X_vyS_37=Pptv(!Ijgty`5RnOFeA~Y90e5&lw0K09yOI$6elk?z_+Fc9hcA@
C74hfuk7Q-&w%ad@}t*rE>?3921|1&T9$z)velk+-VV?ZRdhJ`5(7d&1{Ht};(mO3LCe>lXA<x}5xNTF5(Rn1-c`i%+@wfe+>;k1feh#c54vwr;;x%Be7*`e
`~avq;wvR*k>GDR>liW<4Lvro?a-(dPg7BW;-O?Re*QEJ&xRng>3vEgc_ZlpHIV94+(}c87H2Wd6g32zt>Sy4WTz~Pgw-^I&62yfUAzVpz#UZ5GIfN%9)Tla
l$w~f$;A(X01}uHqDq(s)gHTzT6-L76e!vPW>+Wz&C)801m7B?NJ{vFSVycb|DBuBxRbaDGQ;L-N1-AiIT;a**Id^n3d$LJu(i0;IttJ-4)7(KDWo`JANB%H
r~Ht7CR_0n;)ndwV2XB~Q=9P9loZxrnRod5U(yI#TH(^Q)r4z=OY3iLjntq40+hWYSi@GzP9$Q}D*GpsuU^=*Mohy$!3MhntT)C062-Z&48a{RwZ9KA8_^SS
z`0WUa)@C<0(*tbsPgtd9S6TSVmAL*h(qZGjR9ig;=G9WG}spjATZHI%TL*1-F-Uo!*78@glS)TFR<nDa!+a4SCCP&aVQl-Cr>q*PolwI%j9w7lOG}$RKA6E
e>aZ>b@{j1dEVz*Ny*^An>$i;yZl)g_;u-KDes;#S!>wSp6QcuirD}!r(Ru$+AlN80z~b&QmS$Pr4Ce?^R}IylID4tPs_<7S7ZG8dxT!JzjBLO&sd?V=$u1y
Xpn=c%(O&OU}IQo-_plz5PfizG|SG}<RA9RM!^!<3qM6iLJVzsuWqqMXBRnK5DuUZYsVe3RtH}I0nPl*H;MSuQp-4CYKBFrsEZ}58grs6@Q<xhgysAv^|$%l
POUXMjo5-wh`lPX8r(v<VWAM+zuBHI!tI168uO3CyR2`1^idUa!jTAA3J;(2Q*%;b07S1RqcB?z`_RE#VKm1-8*)(T3vUL{Syb`#@Q6r~pf*FGP*f_@Lohan
Ars06FXW6f8|USwEMt2pr~1}?^m_8VcMLVqvL<leE_DY&``HjXJ*)P!iB7(K6cdoR7T#4;l<+IHN&t^t>~T*jiox#ts^>{*1FkB8-IsSt6Xc^COM%p()%UzU
8{$1BkqL+MvZ73rVVQ6h|AWr*9sw(e-M<apl8BVCUB2)8fm~K-0_$PgR9E$WCd-7-#8nhSmC-A5VBqEd@mgXeI1$DG%-|t<b?0pIOqO-r7a<MOgqV2OZT^uT
_Sr>&Ll^YVk8QrdeGJ+&75!Ha0on-E`EV7*Tt4;NC_gh7Rhs)R8q<DB@Tfr$yZs&N5t2Ro`Qh4qk=x(SsF3nZu)WKwb0TT6N?&mdBTMqexE((hpIYfsaWvWt
Hpn}Px%dF6f{ro4<yv@*tAZtF%J&GANMWaz+}DVteMB!?#C3gIt0P&I?39eWf^_*JCm3u2Ln)-noC$U5QsDQ05yoUC6pg7KGI!=wWITz8+%m1Ll{SSS>e7)K
3acfAy<K{~!;g!cod6qP9ZN}*TX}msP{IDNiiA#@=#<mc4o(8N@_SpeEiclM%&Km;Dys7bILN_)osRSz8eG`raZm%f)<M(B>twhG-%dGG#ao!ye6~agHc7L&
%G~CpJw!Re`S{R`hG{ispcSl^o(Zzl15~URiNS#SaeJ0>)-T_$Ll+4!iAK&GER1peflWGt$l+~d#J+1BgW7DXowAX<@%NtU#>4%@|EpUtho6)YsL^03z5RLz
u`*6zoNp1=(Rbico4Mg?F8o!!bysEnoX-nmq*wWH6vae#iB~R2G%$BlB>(vDOhRcVS+zOS)_}HPI4#vx?p}q2)L`klM(9=;2F{EFB#Bfni(+WHGtKwcY@5d}
2Q-|Q*%Uy%NUF3U#Sqv7?TXc#k!u(mG8)boy6AyxaZ-2k2qPCwrJjL#Az6;ld<)tNZ%+!y{esf=Wa>RjDU1bsp>o5OS#CX0#ll2Q^53RE-aM{gTO;SUSq3{)
&Q;tP5jCZ?`ug!-j`<RI)@WOn94Qz$s7t8~<H9)?aXB=UG6HC(Lw*qAcQoJzd@lmP-?P}X9?2k2mYrjBFKFfTAh6lJ?8aP?HF7{B`cc*<|Cu^3ypq6TO++JC
U?boDlH=^$i*6(S;1#R};&P6d<stpl(Ee>a<}SRGiC2eI8#1;(a&fIxro?E(IKnKXzSL0a(o)@Fl+FOvXt;~!WlhS%o7QjZKs#6vA#Za6Uygk6jMaE_wpF(0
+RE6K-kv;6vy;;=R(jRer8fZj8}OQX64m8!8}%~fzt}kV#W2x?a*ZI3%9FJ(DpNHa#B&DK{3dn8=V9SKp7cQ$P+SqNL8gY+ASswj$L@VyP2io2)qm`xQgK}m
Megi8x66lh&$QALGrh_<v-oW;4j*g?9|bX3@5+oA8ujFKS#{LEC8qUD7pB^xN$lrzB^7og0h!bzo(=0VFf1hWP!bP2vI4HPWD*%^EM98b<_9r9jw4cWe9jDa
X`W4vF@KdX(<eopd=<l$iwG2+4r0_jw6KH|B370@Y^e8FEydXNlYuwGTMu+!aka9X@_sJ(tpBht@`;*Fz1iV0-vjN~EAl|gjns}#lEHBDpLQ(+23iqP(4;6e
GeoS0GR|BNpy2h$N&q!NI47>Kh<<ms%VzFEe}?JjzvOkKc%rBrP<Q(RES$qjetK-0WEuNt&O%e@L6Zx)(2zc6(e!y$ud?pv0>40_tKdO}b@7QNVB<PIwkh~d
b0%JxXfMr-6~24s^GS9`X^h*{)|aZ_HVi@@!KVm$g9-391(fZc_P3zIIw@#T_*M){<cuq#(&}b%Dh$Y8mxSEm8mk;<-WdG^0gMbsntmBHqIK5^Gx!RhTQxD3
)n_*p1K&#}Dp+5>5w(L4SpD1{PN;mtt$Qa7vwCKaK^;uQRjuD^6^Cc4A)>Sa0sdUrO`EtWzYy!zM9Hh#X2@W=)=(DP(sks+@|4CB61ugRuly*vW$H;V#UCpp
z|W~;$1=<0Z6FmumPy9aPUu!_WR{8_N&p>AAn(@)=V;yAdH06D?0?L>Ls9F(GHw)A<9&mw0+w@U@XoS8z%lrI|D*6qFF@7E56*n0_iXY>Y@_k5QQX2Qxoy_5
|ACNWq^K6SufyiQwrJ~dD8WLx0o6Y+0&e1bv$9FShr>~}EYPA86COCZ@m|Xa-n%eNz%yEw%x7$tFcF-%W)R>&6MelG(pyrTTB}LWNtkWnXZed#JGK{K=x=4!
_>OSHt&sLC=^Az`N)q71M30?iwd|>Mm*U^#tVOpoV(qSHe>I}fpRy#9egLl6Hq6n!E`z_fibSQ*T&@Q;4#p$j(WE3fZM#c9a;!K3HbG|&I6>O%zO)xdN>Jlx
Uiy__GjC9dzpW1dSWlYQYt@zI?XM7GVNuhNGl+M$W+$A>e|{Iw@H7TxG;Q_Y1yBfg8-E&jEH6Zjyxkv8zq~;Qd>%w`BSo$$XnHVWh3gL#mnv2Bs0j++b0hHL
PZ~TFXly&Z`Q~YBQ=GLsTRexv7yG*wJF|Ig=})U=qAHKCQ*V88NQ@^(B5<|Q;;VNLM;5;PInevP+oryg+IPTPmx2@Q7K1FYm-%hY`AiHYy)M;P%U7S4x-+{0
*T2FW<iJab3)109lHPm(0RaE%vjCmcU0G>hDySB*Tj&rkm9f$svPBOVkm@>ADK~~Pq|;RzbWMFxH(i#3RLmV%&|&DHe*!f~*;VK15wKcx|LUqaOA+t!%lbI^
O-jDUSoi#u#gTMXyP!uf496;D-?Y>z=6QS1W8+O#eaSy%I~H@z0sn$>|ErHLNZ7=nOKvpVG#~PS8j%T_8>80?C~9}PFj3O$wC4=264*A+KV_ycAy$Mv_;$KE
1-4e`r7+zCDy&qrJs%rKC31gv_kaK=As#l6KLBFkH(cXfUcl6`Iui?53Ydka;USRD2l1D>DiQJ$2wz|)UB1OT1;`O7A<XD7*EqDOW*$LJryga_EZEuMB9hsf
Nwa-|n;J*=cA(*fhuB`nlA$<V|Ktkwaq7F&cGn_(lwDw6?~tIXeA~>iL^Y`kxtxtDe)7Qkc`i{+&;sC&t%RFsqb#=aiy4}oduZ3K%8>@NxCiv*Z_O|)CA8Fo
_Azb<Mkv1-@7mq;e_Xy;S_j<%alz{kct~(%J0@%erXY#R!-T{4?XqI?g_PtMsXo?Wc{`WjF3q;W-;C`x*(P&h6pfQ$L)?%uM&oKDxO1!ro4=y(wu8TpCw~?L
SSt{86}~kzJ0N1EbG_^s-rRJpRmL;zw%ZzZ)wa>eU5Ji+H3!Pb@dYNJ9~V%v!xk)2T-xF;s8IL;{lUAc0~EJ4u5R&(Y?i)@#g49sKkFg77xsKW=?jt?4Mnw1
FtoWvXD*I7oII(tr<?wt*3gN^BO`X3M$N<lkqeIpE}p|0b1&%I(UOFqQy3jk9cR*bk(d;X)~lCjl0Z`efSYKX*;xEFWFH@?Xpql8T<DpzfHQ&1-kU@xxUw}S
`=FsV*R5eTuo2{fKI>LRu|bwf$sH0#s{o#u{*66*vDGk<!PtSlQ!6F>7QzGnSwCwB6o)^0Ip~Uq(ceP_nj9HfADU2oE%~d&CAGr@yt_fxn#T#vWL{vZrWxFJ
?r2x8-8H5n5qCPzHhhsq%ov8QC38}82<Y2-z?etLRUyJp%C9gA{Rrp$t@5`Pnj}^GI4U``j0{SCgzId1WmIqf9!^p7)eNRzt(@`qghO88Z+w~gFM-8yxHK;O
jg7xqx$5D&lVozae%A-20fpNCP^3_I%H~~Dab(!(82hThM<XpTqNQh+SjugpDIV*H?-94TpRF;{r6c+Tj0Fv1smmhGGcQBjwLNK(T!4(Sr75wTv~xl6oFIG6
_29fcS5^`;x^*Em1N%7=$W(RonGCO;)4)oxCnsc;0_n_-kT6XZeF?%ThCeC9l+a5Bg?m{OFfP8XtgA5O`z}AVo9KD}BzN-Uiz}fUN%vnb$O%mrMf1TS@Hs-t
OiOU1V>GY;+EC%mQPuVo?1EXNyUU?g$)pl-9FZh@?~i-O@MtBtqkR=0a%#r#iB|ID>bT#>#RZ0oOu(DWws+47cmllAo8Df3FCeDTufy_)SkD^CeGvSjlvS@&
Tvp*@5I6L5f8tJkQ`?82H_c5(FWaQBMCLLCBo?ZVCi`VT7-ln@0eQWC&y@?L^1lFq+3S)xQug`%Q`22oIPrS9s6O9pc|hPq?d}HBIuU0oTPEs*ctN7c6pj4}
`kTdh=AFgs+BqgJ-R#MPP-F>j1ga!`Rgr6K*$n=v5|{GL^@jZ6y%K;R&}3Mym>TrjSt47lrU+cx|Et;x;Bpl)d`kUol;8g?Am*NXuqBcE5DwZYA{~Mr{={t$
Qfsc*B4!b?0(;HaVTSD*p!1q?0&~1GvR6RWiC-90>SUnF&r2`|<Dcvy2}_Qmz!1Gv(lEpk74v>B^N-WC=;P-bxdg)Xy~0MG^|L!hFW1y`Su}kZmSySTL%Gd=
@nkaR6vAfzf<r-p3DyU13`hk~Uw5e+ak1pdDT7(cR*xb6W1B-UQHG(%6YNg7T<?UeMS;5J1?KQY(K9j(O#I)d(Tv5zI&-7O`>>QDV~){3{}X3=jqX&RR6z-u
vMCxHNZGW!FOR<pdZXBHPUJL2I6U8ke`W%iQtvewpEvn0U}7~6VaJ^_!8Df4=5by<fE1U&D62of7C9B*ahM``Z0~?d?;=KJ`r*!-9^Zs!vbH~^QCgowj4XAw
{>l|{5V7)Q4rI&a+C5vX@y)(a`N<3pvv}4&0&f9A%>@qquhQsF>D(yAAEYFDe5kV!Uz1UPqDf?Z&WyFg_mXmF96bK4fVjWN$XxudwTIB7;w-nc0==>Zp=LX8
7~{Za0D(K1Ifx}=K84ctM-4R^GT+Pm+PLkOvu89sZjr_8YDPj+lDs2mbq?l7(elWRf$}3tr}ZL#k2R9N*Q^e*m|uNoX8uXtEAlEt8wFY!1@_S;nVY%Su1YQ~
f9<}&@0i~95lH#q-yObQE_ru(i=Aui5GCjWAKu!62XM!Wfd?8gVMv+ZV+xO$XVebL%MrLGdZKs9L0K(jj0|W0Djmlagy`sMBCtS@{K8C_Zc_F+i#xzkNI6|B
3A-(+!jS03KSHcYgG~cXs;*@BnCL!vMqO?deqALoRh=U}K$<X%Aj%tM2)9J<YpVU@l~cR_?igjnH{?s`#JFhyK?<4&;=r3qn~e)&SRM)c<0<9R&qI6tXpn`;
ldC$c9YsTfks&sOK8xWUmDu?1L7?#Loa|iZ@6nuYE>yz%tHIN>fYcRSg(?*8=9Y(ZCuT2UH%ZR01YoGh1y!GXgdlaT`q*W;HRWKz^|V5W_Nx}_eqWhT7hxV?
>T_l&d4=2ulJ~B8lc{7ydHDrRtl9}aXrS|Ct6dpPC)UgiunW-;6aKgLWwV&AD`{-EEe&5g9vfQkA~ZNICQ!hA{>|+;da;Adx_!LvvQH2%{Lg-uD0NN~hn;v`
@<gGy5S_2zpkc?AI=7Na)85hbE=<Qxciaqhp>y=^qmNY*ManVMO_ts&KxE0kpbL<&bqX>_s@Nu|Oi5r=*{MR}-n~a)_0u<JKv1OlNr(3aU3+6CCFNhG@A8E)
vDE`w?T>~dc~37(`nKC*Tw~mb{k;L;H&tjAcMno0bo=s|FJ8G?dSB_@As|vq_dh4L03A~;`<$gQlycWD+?kNroT9|+2rdpPZinZ#ads`x%Cvc)boX>pv_vJN
d5{f@5fZIM*ChJasOn=@Ia6faOfH;#XL7X=R+Zrap><1ooG~TPz&+m2g79QUrx#M{HGB>B-dP#fwhcYrSgY9hs{76(K%KtA*h_P~G^XdSw}J|x$q*GLnBBd3
!vhtXW8{>8(MjRT3nSzkufW|1X2@Rw8s6H^nA;)hX;t)b)Iaw|DO_hAZWC2S4P<iE&spCK1dCf4%-FEIH$~jB;#n!WyTHKw=ag-bS5VS7{+Sa+v36hL2U)Fa
gt$X=Ww8lytMm^t_`*Fug0}Ozkh39UL{n-DJ^iptqaaph&C|fP-iE-eNCp{77wAW4P`n`}M^PUrR!|UJNNRDs9-8G;XeX_!<%2NKD}fjp6NV$9y@fDSFv!iG
!^=gL(&Y|XREN_{Y?IDlJ!p1Qp=kbJS3k*_!6~4^Jo(p1uoj_O=ThLX!DH;L6}jus)X6#8l$Xd$H57zwkln*|wBBCaIU^wW%awi5SIreU0`2yhScX!Cp)(h?
C4RhIQLU>={^c)V3&#>u%RoC^y*{m62xkhie(d3DlLBczat1UEEcu2|1!0t|Y;jtJUx~c4NWBo27T7=n@&Hz^4o9^o>GA&3#JBjeTS=9{+R<E!p$hA8+Ou8I
R^HvzS3Sv<EHKl-GeILhOV8jlCg*5W-oHA7YR?EMv%J-ZHkm2-<`(Fphq^K$KKEGzcLAOTkY{$BrUAx?KK_M?BZ{}Z`mNH4yd@XRplc$Qj8M+q#bD{`58Ly$
13_E_OtU;cA9i~~<!v>Dd^z5^tjs-${stDB2?LQ49VF~A9(q*--$*Yk`(!&U9yh|nV~XIRkTfqBd&eFL14uRNNkdtahlLUj5AH;j(IVN$G)O4@G;AJzXbLmV
9*E;`7ggI22QcOWCTs|82}gz12W_+hBTUBVZ^}p1dK~%c_WBaRZ7>Dhg!l~@yPiZ<J{9rqplUBD_n5jnaDYo0G4gz+;o;)Qe+bZL-kpk^T9<?}u}**fkF%`H
k4UVfwx<h>#;(I#zbCskB3Di@*CgV&_Nb+O-hT8dvr{BOiG=RXYE!Ysm({VY_U$JNzoY2GMu-m^o3z5J%_2ShNi_ShWQbbY{{$!sMdH3rI@dX!9&h?}>Exq8
Q8q;|2}F*91ndlryVN~OD-{=B;m0S3t*GD)e)DHjx}}n~;_?7ZlclUaR>R84Saujf)|0^(<oHto4z*l?`bt8(%W=_s(a2Hcac#eCLKW-G>C#j9KBj)g;PP@;
YutZ)@<{GZ-zeV4?I$|vzb)sQy==b=gH=L51RI2TvyQ)1EqJ<gU?L;6t9Qd8!9U!))-hj~c<M<a{ygmF^h1K1V3(fA&sqPYj|x0m*|WnDsKCP8+s*@`tNxAt
c30=_Hq~4|eZZs%yw<q#p!4(@dEXh)ro1A!>w3S;qUtTQruXa`v@Y+2F51V2{D=;WU)Z(syymAk5gisRc*6Bodtx(<0~iumjIPGz-LI2Ktx+mKR`a6<Wq=fG
3tQf?7o+jw#jE*aCVA;0yCGovs`=wUbZ%C2rynFQRaN1v`5HHpxE>c|N{6J_=h@W#lhS!n5qjghdl{OwA+rL0NTVio-X|qBj@{ZElDwYkkH<ZPQH->At?fip
bah)45BQGO1YsJKA%gowA~i%iq9(*uD|s?DI}Jqdhd)?5ozUMY^TKm)P6XmQQeb;dX=)!QY$+XPK#su}sccix<|s9F(7C7Hip7(VXF?p5PgmpMlusHtP5~J_
ZJEm(o3#lnC-X&dKD_X8@cqL}q4vJ(E{S1L^Q64J-&@+D8W=0DTLjo5+uHa8)=y8@h_NvE*7;$QJq;f@!Z#kw*sLx@-SZFN8su8{vTND83)OtYV+m2cD_Uzd
(6sr)Z$C5UCbA}0<|tMb73Oxl(v71<)MEZPPD3Bm?W};-!gGEUGi2ti#fuOALeAg-?eTfNhJ1UYx?*$+7mW8q_cb3Qe}N3R_}NSt2g~y=UPo1asub#X0|$(;
z~v`;k84KPkkTz;CJn&_HE<<9nXerNui3CZ3dq6105zDtEgf%>TXY8fksybd=XSI_OF^a*>s(Oy<mbvd2CGPEu<Nz7Q=z2@G1f!@rs|0lYY*mE!}WVNxb*x&
ANdWa9y1E)IM!;;)X6BSh-{RIj(jC4RW^BWXgDB;g^hTC6e|Y;RSA_uG0a+o^tRah5-iFk=LG8VPriX=y<HCGLx|}h&LcXAVtzmCNXI9~^@SUeYSjy{NIgyp
C}F9g@%SDdKvf;9>9Aao5`uIq->TxL4x@M8yeo~7_J`9onmF{HP>zNn*awKbl}-GQi;uyU!h3pL&UoM^I03HYu69D93x)96lL6jwTOeQ1i@@qCgy+)QP$FQL
ujD5;c!f;xLfAMqa{!cma!b6{8ttF$3JZRx@akatW=N8rh>Cz=g;(^^W5i}Uyp$siVOpRn;Mfbx_W8{WuTA7R1wD<sy?H3z)XJd$9>sY{uL0}cm(#;dr*+3b
H8V=vz|GNupR8OUWPXqsFY@k=2~$!x+#`1R5$i{_q)4zw5Vju|;Qk&?&>rxYdLTOGLNbB0i5AlD4BZl%CcSuByDJdQBR(NAh67(1C8>{lJ(!F%=pqYvS1P)_
^%c^sG*wQ&&A~QiNMp<#!^2cs17wncz@eYNhf@Jlf%blSwMoG7C$lxozrCPn{SV_Yt0lpN6(ARz9OVq(7>Sj|Opnbtnd&3XmKjeBsof7Xwl>8;#9QLH?c&9Y
_6v0hsYGo_K#t|TN4lVdIxC8pIm!5Xha^Hv5*UQk#$tZEF~8L)t1~LF;9{ZE5`UFIc;LeenVOMp`hYUk{OTlAFjcQ4Xh{kwpM@HfJJ3GZ{AumEmp0)!ZAy2N
8A%hLtwtC9Uwnu>?h!hJ?5!AA!gA*v06d+tR|g496hCS&(GWaW+}aFh0WQL*uLTzQ@`$O`KvJXG)EF;#cQL10Vlq2C47kB~3eYj%;`na*;z;Jds+h|zWeLqH
SMl(-tJl|O?#awgSE{%IWpqkd!kW$G%V$6I=(ySx>kb-UDz4XM#d$?BJubWP1JfnlR~HrgFt1$c?%G7SsgaZ%3eJO1c%gNFqdn(}FervrW0Ak&iXdviI^ZR>
`}D#ttpMN^c30ZqO^j*?v0j!LLNhqVh~R!X!9_^^k*HdVAA#*k8UgCH#^->?d3+^E-=JxJ<kNc7o~u{p3!72%(*abVzk1lgekmzFbnT>Uy9u|_WlbbYVPXj+
OhkAalruC1v$EtbMMZ+%!)Su0kf{&K5h75b#;N|qPfrZFZV|H5a^Hz?9=SsEDBq@Ww8Z03O4Dd*^&8yUcFd>``&;2E6B^Du0jL=>AYtx!O?*)s%C?z1;NE)R
eQPzwx>1jcC3RN$gt7|T6$vA@yvKNVXOQ2scV<0C>u>fVk0|*Xt9$j565t(#K8{KTNAV5Ud-#xp$WL}r{`3#s(3gE)0B+#)Oufis*uzIf3t8#A*c&s`ltT}T
&{UdOaqxMPG^0ur7JGy*^!YlLCXU3#eG+F!@K0}*vq@=zYF*F>$zb52@8wyFSo>6w0fv2$-phB}Xlr~7nR1OX%`3BT+d2-<m48P)ydMH)f}8UEk-EtY*fJIY
EgqmJ7HQ_b;{q{&M6@An4u|2#>YfH!lP{57M0tJ9moje&hQh%l1R(QUI!hNl(DhrGwFFBNJrOm@V*ovT&Ufj%iFLZcVJxE^qs?W)d<>VZ&=5?xBSY8S2cR$m
i8Qbk|6qKQ;D6QI9$X_H@av>@fA7U+K$!%2C8f~>B|)Q$*>Hoc$;NAP2x&D7z%+Hk7rbesQW~AvUBDgkodJlfsj$-^=9RT5fBUMA9gc1SKj?&15giXj4$bXS
&CZ|0Xy9kEEko^wSr_h3X5bYD#MIuHGOl_vuzVLq1StTx&T!l`3cn>_xp68u=w<pk<B*^5wVUWp%*}Rue!bdfbNjqpO?;bIqooS*iqJ@Tx+drV8jl~uq4Ds@
Tn9+j0A#q<Xc}7o9OPrMy-#;x|H^*6=C;qE82~P-(CSa;+9{&0G<}j#e`LG6dUJM8u9S!TObweBQE#l(#5b#?Uh-RTeYhER)Sr5P{kNVTNs7o5MZkuT_f}-?
<r*26vzTyHnC|RqkMtRS6&V5dv%<yI@rU2#l}j2X-(<!`IDBg+BEOKf;`KJT5G-QJ>L9mEs{@6bWL?T|;$P@qrXncxG%`dp-^jvz$D#@dqN!T~&rhonjKpMt
bs0W@ZL&*|mtCU4FMm-4!KqNz{5s9EXt+l^zmnY^$9K-5IA>^rZ3GE?iOrfb<i&mMV0&LJkXsCE5VyWmgGEOXbOd{KiQ2FDeUuu8FfFUd{ACG;kf{mL3XYFx
@*bC7yRsjQ9(g4ZhM#Ds{_A>ZC4W4^K#z|>_};ddH5P;4U2d0n<odx-BKg~BL_Ui2HXqlftN|~U<#e=m>0()_Q3Cs{T)pHrwJRN2gcrkmW|=vsz_Ssak<goO
x~0>Q3^|X)W=_)sun{q1{mY4x#GRKyrGEs9i^nJW%6mXq?WRv_bB}!V&hk%-3vv57v&L*EqIR(JNo|Y{TjF*eEZ7Cw5F7UP9BXfHzyLX*00iwHK-Lc>+e7?g
5~XT}fw0}S3zr|s3pFF1v9?vqPYMA^K75sq!nT=hg2~}GNyYqFbIDyh#{KON?lp8^7y>qYoOc(Ml}r(7)rhV|K7*jZ%fNO4OLqGq*ZC*LZ|6a#jF#=Y#B@C!
EEBYpNucao-afPVL+rv^5!dW*AXjsPJ<5rTN6nK`nB@qBAZY=~m}416SHgpCYRt7HdSN!KQkd!#idp_{&C8XnevbvG?v~izb=92EiOZB0TfoK<HF5vT{MN5h
5ji2@J?E$fyEksn79`r!u^rqTS4**RYC{@6bQi(gtKhxGo_gq{0+O4mZ=N<~p&^~EEjCMBDpw#ioX$40RjO$SJzatUxZ@X!l@H43UOFSjrYWJdv@?>w-?ME2
wLAO|k%Gz94wv|Ah5|u9ESNFX7Xk<y1oC8$BW0_*lB=h$F-fLb@HDbMyW>>6R9~HNliHOL)Wg);xjv2O-_x<`qR4mTwPYb@)v7>}ie$AD#jVERK9BgJVLYEW
4hfE?qg>>8eO(gbYpTW_>-Q%Hp(;x`e|NmpmXBqA3cRye&Fe`XpGph@Mdeo&`F?zUfu|8-DQ0fuu2{fNWFT*CY0?6Vhi>QL_&*U}!5<h+^yW?YS7$$J#3@Ph
`HLj_jIMqhRjwEmUjr9by|}g(O45v$Rr4bWgX0K6JLdx&w+r<D5@Ts#it@4%oYI4fOiJUfIzBowJ^?20&n=zuOVWK>+GkswbQb5~?3Tl)_O)n=z!iZQO(e$P
j$SbnJ+5=fq&AqB>z{JQS{bXrWu1P;rt+y3=1h=p{*HLEqbFaW)63GZGYM(W_l5ludWsYJk%!s9UXrog^#C3<94$%GtIHR^x>riHr8;(EoPa3QGVD>Jb!<jk
QHslX9L2l=eL#qdBXiG4F?$Zqgru{@TOrG|0@*h}R<S5gdPaYqTOm4y1tAjjZ~Rp7aE0mKUt*!KIdpP`bwH$^UZ+|xmeVo)1Deu5!=`&kWpbhd&($y;69h}s
bc5v&ombTi8M45}9I$Q|cA05DCd;v3C<h1jD=vj(A{zASifN?ddEk^7Dlag9KZAD;L6s5_n^efR6TCEZEN%Tr{$IMzKoGs;ieP3qT}h4~OJFXaYC#LMk`NIX
{9zn8_rCu-yux*~Oat%L=$&OFJ1cdOxo5LaN8gUO2_WG?6MxZh55nY$fP{S(`5<9%bbC;de}7v!dUa7v?2>A{kZwOsI-w6aF16OnYvQjMeRyvAsHiz-H$A0X
o^)GXKUtUgazAAc`1A=SXdEnqYB7X(c?O4AFb16)zv7o913*XOBOh2t)l3dU4pXLHhkBzRAy{94F=KVq#N@u`-lnP3&}?}M%cV8sYZpoyzvYnzlouIb%a0Hl
d<(EHK^^#7Ry6J#u{W66Q!gZYd3Wf#YuGjdk#l7OUWM0)ur0OAMh`>G@K6gQjGIV)ong(3P4_(ou1g<Bo!4DE52b9;{{V99O+l>77sn%11IbMz)vRjauc=Z9
<YHK1MBv<=A%9iDo`VvMl7zcT=g3q-ilMnBs3P=E<CVgf01yf(;^YG|MM)3uK!+l7t_a%7$^P1Ca+vVzNb(@Rdtv;vovg*o$ZNDiK=jD$GC>-f^J2!bwvt8S
<;TPu8oTN{3iRbYy>gMfQ?fcrciztA2Iv~-?OST)t+~Yvq$)5?fr8faf!>i-a-L>#q;&b3N=~{yE$y2TE22bTIIK=ITL6Q3NuLX)+a+ToQCSM34WLY`Tb2y1
>iL+vf2t&ip-v5QJXK4_{Y7WLTJLZRQYj)Aw#&8DVyeg`s(lj%^q$NK-Mu67E+i{)+f>y>AB*+@a^4JVND9zHS0U4k0y6k;)Gca)g)nCnJs;9?QQZqoC~u;e
6Z?ZwRq|^nI<dE+rqhkc^luHjU&(?wE<0;L-O-U|uOxjN)mp`|*)aUdZjqi6)eerl@jg}#J4*@_;wwo1mh;z3A|gBL)AYyt{{>n`4<GdvF$g!f6`ACG`;$f*
W|$NR+eMty9Sd)N{`^2iNL4hx8sx=x#g29~Mc!^5$j)9L^7oY<uR}GBu=+K|_F4Ck(I>lYxiq+Lba3hwEC6uJn`_;lb1jcq0{pX9Ld?>$-08=GhY@W_`3wDL
C?^udw5a%@nT`QL7%cgcfW%T11Rfxjg*&JDS0uf1l!$a5OKD)F(nhhu)}7m&0SX3xqE0T;Qe^r~*dHaHn7K<(%U+M;aRXlRN|u7sk>b05ZSCNS!qL^!lGrq8
HveUWxx_MOOc4k@Wuv%{{(FkTYZTQ;=SYgYx5te)7HciH07q~8@I|6B<kzUSH#UA9lfLcxV(b=x&C@4FS$_Q7DfEpd0*FS*N{|rH&mzyLtqy7~lcx5Uy)Ykr
+W~-xg&FhY10VX~_l)$%S1@G%Leh?$z^;X*4{o*6(~Ht^%5QOwqc4ycvi1^qkb6T=M2f-bk0zKvp@c0wFcr8-59)rZ<3#K-Ad(81R|_dx4zJ(QO+Earq77Gs
fr(jwL!0n-8aHty*mhLVA*l7%BXWVx0HpONc`2cLc1{Rnu>teY_1-n4H7k#+xd>K^6$l!BxtBMP+y0kZ)W5L<D;N+93yGRs&SpeDz9Su3EHj)&sQRApjM#$e
k=6?NlZhxe;1(Dd@a=!6g$a}fBY|1+g-d!AEgm`CckX-`b%p%ru()0N(n~Wzh~VK|MZ$$X_z6Q&LF6N&Z2Jwc-Sdaf5{nwh+r-1+ExkPdnVx<j7%RvhJ|oj&
k%L_05wBDt5mk*1z1v6#Gr+GknIOic`wy?v#KI+Omi$c^msD6Dd3v#kG~!*R5TlEh))%xew#60I?lcPJD+f%=`_u1mdFR;az4#|Cyto0hB@UInf8MGWUz2tJ
11)AqM?;lp_K7P7tT;=wd5P&%Zx@81OO6#O+n$YmFbx>E%%_ZU)p(;k-M$e2RUu3P!K~sh`6F?^q&woVe+CgD<VQ!WGE+>$2ab>513jP>XUpKb)$-&K2UWQO
B!>{x4MM7<@Z6@^agfo+L><2Unae*}e=>D>Vw&Y&_vSEHwf>eQDo<u>_xPj68~`%l0@2@iu+!Kn$juI-qHj7&Ft<pv7voC_f1*eY#2BHtG*vE?iSyeMD=b!m
8UR<*Vf#YfsP@RJzsE^Y=l2(D5pd?FyUGc)&gMip|Il7yh9U?r%!BupI~_F0Gf;v@{VejPtzW8q(7toBLJK?K7qR}$<wjX62B}V(+Zy)OA#WTtI~zO3hXa`S
YeE3Mws4S&)x`}Ezi1~J-{%Lo_P1x+9&V?s0OFun`-WV2kC+cXX=m9(8K|~)AX4tz&vr}7NA>PNkYwE&2`Cj%p;?>kGE?tV8IC+U=$Tz?ySu<qMd<w)<4ir~
$I+$p?b3Y5NIenS5;y{#U%j>7aEq^erR{TPYX8(-x}<5I2rlBz*!)R~sk0lPpO=3q4yW;0x+#KSH6^XM^9S$RtKJOXfk%9V=6@(NeRKp8mMHU`K7|0`e%{H9
MY2@fD0#k$6g!Ls!mI#nMk1fkf0T<@u@j;63)<b^1qdc>!tAHrIL&mRWAZKH@Uvf;bEY5eE!PgGU@PsyYTIQ8m}l03L<YeqgBy~KRstpg7T$*rfUd0>hn<^3
K-cBa<I8+eP*DlOy}+wI`ZEV{C^+rf!FP&$C<^Ma*A`9n;6#2cQzq$zDR=b^D83(LAQ~lZ+xI-IlKr%VmS$ud6<#BGz9GCpkK}Ou>5}WarJTweq;C3<CwG6d
_&w3^_ips`2_HjNTq!dCQlMm!@+zr)caN#?Tslf!8f)lmY7o;^WnhF@OZ;M&5Sy;*^pZ@AlS9@#EPt7K5!zha1?MIo_-HF^*v0-RE5mX0EROgxklEy>aMsjF
(`V$QltBB1U4yqO1BP6^xI-MprOejXMFZxUdl8O*q?PQ>u21UeF*%+k1+#payvH1hMyAUB2WynTWM?cd_wNDdxAp5gVDicU00000+VFC3)?}LL00F7F4&c5$
DwcwavBYQl0ssI200dcD
"""

if __name__ == "__main__":
    sys.exit(main(SETTINGS, WHEEL))
