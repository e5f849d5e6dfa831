# Made by `heartseg kaggle build`, and never edited by hand: after a change of heartseg run `make kernel`.
# Kaggle uploads this one file, so it carries heartseg itself: a wheel, checked by its sha256 before it is used.
# Experiment default; 20 epochs; heartseg 0.1.0, sha256 4f7721f73500ec205b61f7ecba42af1baab1deba7d6c0fea1326f1bd6a0d861b.

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
    '{"version": "0.1.0", "wheel": "heartseg-0.1.0-py3-none-any.whl", "wheel_sha256": "4f7721f73500ec205b61f7ecba42af1baab1deba7d6c0fea1326f1bd6a0d861b", "experiment": "name = \\"heartseg\\"\\n", "experiment_name": "default", "epochs": 20, "processes": 1, "stop_after_hours": 11.5, "resume": ""}'
)
WHEEL = """
{Wp48S^xk9=GL@E0stWa8~^|S5YJf5<6DjI{#^hl61-q2m(_Ag*iB$|8(>1=oZU}lf<u-x@}3|3KRR3BxM0Q2%Em%IxRz$=ok(qhV{m1wlx_|V9gW}-{ByXm
0RLyM99Ep>Zu%cZzzPxlo>S>$nFHo&5QZog57Q^L`>bLe3Cxp+^MHBpz1&^cGvdyi{WNg#HS-E}TPPTbG&6GgNz4wkL6nIlv%m{If3AgrBIu*~I5Fx1C`Zbg
k3ix9h<8-a$fmu%4k{*8FOCJp30Jw10_w06Z^M4EW3j{1z=!_-FZ<-n5V^cL+%NlbSUvp~^Ec!n;@}nOgrmdzrgI*OClO;H@m46!Ng(<!d|9cf`#K*;5vTYC
N)}glJR?b)!LW$u$-@JYAaoJ}3g){#z3RHiBBPG=+{O}y1lQJSmH|n|vw9TD-d9#)QD-Q!K=HNCD1@kGA0@^ovbk)k%CIs(Q@c^A<-d;u)*K%|$A@w&5G`ZZ
?!PLiERdW{n}4IzyF3YxHW+TBFW7lCTam2Ofdf$id)HVP$zfw1;U^(qQzy)zPiJ#1{6i}*u4}IwL+<+u58!sAetXgmE4iZL&<NDL%Q>ZA?wnGrUUrFTC39??
jkZ7~F4ooLQu<U9eQ(yB<FP#;h7+arP9O3P7Lr%5x#8D1ez`r}djh02TvSPH-fp=R`+F>~69rOpwZv-X?Dn$U0r}txY=26xM1H!K)-d23MmZ1+%5_ee#;JrG
2sY-^reo)CnZwA0qb+7#3RP#L!x`V)8VOMYs_X|w4rhC3ezUscZ#}a5aE@?b=)yVpO1%e+8mnt0t`<10?PcYvR;D8`-Tk-in@|7Dmf*suE{_$@OBd2$V8&`j
$NhYtvTGIH?{x4&H6o)F;tCJ4p{oybR_{P?cTpaCH82A{i&dPC1>Wlyk|>Z}oJ8ydn14;-&_NM8Ls20%+FEvY=3X>>L4B4Sv!w7$O@5NhizGFjA1uBMG&w@P
>zXXiB$Sm>CPW%B#xTk&#uvTa@Xool=nPSL|0cDVzR-l_I}~c<H)gl^a<HzL8W4wBz&mVsG+K`Ss=UYyPElS|@_3bDWm-sWhMjYkaXFm{qLbFkbrIQmB0g)p
&8R`6z85N_VD39&{(;_q6t9;*N!17wjL;RVT#k@oN8rBADtWC3^;(X#>r`;%RZTTuw4~0ap7z(mgCoZdT&#bLT9tVzeT=|xn1`L=K+%IzHuSWZ4KB<eWo2Gu
!85f>-cQl6Go;7*4D(oK_yKDeUW#Njq30XkLf<#+zGVu93B;XFY|V-UqqdrNlkVPH3Z2|@87~P7b3V|9{l~&^VNkBQ<ArN-4i@=cqxBbN3K)hsT8@IY9>uGC
!hEin3?VSR)LhQ@S>l@DoNef`5)$7Pd_)$#HSfY;_$}%Sr#GQkkSxh#!XXmKE-%eC_vax(AZ^U*b&!H`l;4>lGf8*z<aXcmGmuu?)5uCd+BKLjFmj@51(sTv
=)y?j3`o_|Xa}vyO{5w2@eqoS#U{Kz^<0Bx+#kS%P_71u(k8MUi=9I1ny4!TTKsv4awS8^mA~V_UwKA$^m*QEPmuFeQYCl*yQC-XnxU0Z#&CNMzruJFo;Em^
>~Pq$KR;=>AUuFiP6e~HT&*;`8gtCw$8uYW6fm$8GS|im1bV*8w6=JLt%&DKdFIT!GxwWwef&G`P{eEB*;K}28$m&<s5Ws%rsXxVMz4w?w&Y($EmDu=&^X#c
RXp#oaR;A4&46b>v`5G$!<uWT5=k2<gl|n7i8m}Y?&pz=4?$bYF<buoLRI8~9I&16&HrbO0zq8Q+4W6KYM1(E!wB`bp^yN;^-2&HJ3}g$)c>*hvx;ne$IHzM
26&9r)^#WZ;VAfo908C)p>Kyb(MJTQA((SU%3b}Rh~?ze>VA_H+S(vU21`3)(>{5!CW&P}4f(<MRMkZ1d;q9M5)YBwAyd!L<swvo)6N45L?W)5M3*bIozwg_
4N2`N{=+LJ{ot(m(-3hKPEbuIpM(?$UwosLr(JX;1jgWZmluAlw^|dast#fy=03I34he2iqWqvBVuy+eg>wantsw@U`kAizfIbCy5J;!YZ4D1XLz|TP0@m+c
3R&ytWqlbRpXW{W4}_kq|I<OK+@R)L2^Q>AE~~BEI8-O#R1{?Eg`cZojd{V<IwUOwD#3(RMHCK2W~kyeP~bxqwUDVruvHM`Ev{ua&>QQ393A(>ZMyc=pLuV?
AUFZ96{KqcN+)2TDQoCmNOgzhS=mq3o3~Q67K|J$(q#Gz6q-y-z{-XJX6sA<Bw-g$rtPi~R3=oob7lR(c|J?;cTJ`E#`bX>wN5UF)|EX*Dzoz>w&C4&NX8zZ
iVzX=-R3GWVX3TV{*9kIA-{$KQ21TgZtHpmA951a2C8_JPN58taBYB{;QqQ*gzOwQ=f^65D_%U1fCL2&r_InG=fqKL&5VNPrV!CvpGIj%q49=mHP^)kpc4G2
salqsZ6%vnW*cBYEUafMlHrc0j7-0NY!uO%QE3>aGC_k;x<D0*>*GxmA)i})=K-B`F^fF1>VChmUzzHwImM;(;dBtWcH>~BZkvG8=Njh!NXo^)3CHX&5*JVx
D8hq?h&ghwcN`q)q&Ib!r&yUnNa0^k5`{{WoqCv7_RTN8>`a>jP6=BA_IR^j>luGvV`-jHLiKF!9fcxkKw&DEkZqM^xJ7b@MLa7{zax^_I<<68A{p$(_!mWV
+Az@!25=SQ7RFT05;BXl4?=n3R_2p$F<oW$&L^qvnn42O6M9Yd0E;i-<jAfw{>u7sI3;T`O*11XS458?QJez(l4wmBlenPm!k&eS5saAOciwExC5UjhilAPI
TXt!l((<0lCJDN1km^I;Ta)iWMd#zqLvY%jE5T5+(g2D{-MDMxgima68#!Du9R<TYRIULOd!YC)zTz-%qVb#<Zl*D_a3jqS*rrl^Q^6KPn4*jNCw*;@1<u{J
qc*^HDTn4WFvi%vOW;{dsshU_T6A`MiGGU&4V67DDWTtGWN!<o{#yPV7i@6S*@H+TTo|^pi1ha2q}slJqs(jErvD)(_)qV-j$@N+$HqCPH))ri!|&$ZE<By^
WQY3rD7j@8O3EqRd^OCyB8JYDFAkWdV8YHHL+D15oW8(>BVO#5<lCJcXGe-&hNZp|X^jE9_ekelV=Na%o?&L!)(h{A?q}D6ENZg|zP`BA^Ej*I1e@m&jtb|L
ST_h8+<}V9A$0PIA{1Rp{Ml#sCDpu4$eu|JI9gz<b0%-<Q#qlIaNEaAmm)(M2(b+0YJ50d!esG+G$b8La8?a-U9t|soya9xgrgbmmQh$4^3F2+Tr~dzip}fh
?*+$XmR>+_261=wL>%+my7JNyO?nBgv1OXU+ES}hf-vjH-*U4Y$M(4#Cb0QR##vTJ<iVY-&*N?+y#LBe)G9fR6^@mm?_p`PL-*;4XNpB-G)z;hUk8K~c1Q&e
lu-$yJc@CiG1IC4T%>{hK|BjHK|>PA#d6FVSVA;xTH#vYYCB1mBJ{0vlPQkVGyyaL*EEa%(H+|q|IruOo=b3`o?MZHTru#6LfLc=*W|$Tp0lrMw|xr(;D<D>
B>%J&yiB2fCVX``5><y(;oJ)`9E~Si8=cD?dsf|)7eLI&Z9}%pAMR4$_d*aCc>6lUcizzs<I~Rvi30UJk8fqy2B&z*AlK04X-Q&ZLq$0>+;qx*<9E%^ZwVEI
s@zoH^OPda0-qMnc4qKejC<97$1u{umNxv-74;?bmZc+YT`@SPMj<kpPg$DSK$#KRdXbTumK+4iYpwL=Kh3rqqACmTgHXStJTzI`W&on;R6YufHogdLkm&=9
0Ed6KwT%y*R)J^yrIz91eCbS7;z+3vh-c!4Eo(#~g>_NeBbCK+{>GAvxgy!2yUT1fR|Kr$5`AOgYFN%RXNxm4n)C-ago(lzf09Gh|9Mb5)Ij>~zrB$GdMLc0
S1HP5z)GiucYYQVR&{K3WmfxW2DUi3`%}F|l^9z0x*KcQhKP00%jO!A?}GY(E?tJ9ujw6GZomuM<^Ou*c>d4-N;@mUIub?zu2s|Gwx$Gq^;r+%eN@UUB{H2@
{H?i+oDyPSgjE%@2XenBfK|7@$Bs1pR_Y?Ef|NH$^rh{Y?PLk(bz3aaz%aP|e}2+)VdWF1yh!48-smYCy-^Y~A|aQcOiqsz4X%$Rx4Ll{goaS#T%Ls=NRbTA
zzn#=Bhq1WLqDRG!vU#-oF{?DF6<!>zD)o`v0d7*L}c8-$poU9QWVh!8+f@|Lu*%_nE9rO$5hTJ|KLHpf4p$)l)P}3hb(^!cLBLATsd&1eXa*TW85GV3VbP`
2+t$9k-PP3Q`MR*$L!nxX*|_kVi4hnGHX-kb>XTQpb=#&E2IFFkpEj8smga68Edjy@hE6CBBfR#z3(H5)v4_oVIIj~m<<Tzj8yG^wGaYB^iZ`tpYqGBIeKxI
MVaC-FBuXrajYE4MNx?7xLd^0(p8{y+`*dp*e+b%ZP}u<aG<(}J8e<%Su>5dh((B#bVoI$@v29s6^#TBi`?$QDTATNrPxiqa)!~XbxcDH2iI)OeK|35%d6|#
7xjc)BN;bY${FznkbY-0G)PG^IPXn`MKvheaO|IK1>|mto!Do0vnd<vQ<EH~tvdnZDF!=?DJw2(v?>Ydk|J%3yCvS0i0FcgqeaTyoEfCq`Dx=4(E1i;E5dU|
MmCBLSnMj^MoovZ*PvCyg_lify_45s7P{f37`kHhfA)~jgTfFv3R^DrCCGO)QY>1*XGtojRKzAAwK*wAs`J(}fe1WYCNMh!8KI%<(%B9x!h!wisDheLArx)0
V8o4M1G66y$BlL4gyUl6UnAO(_cB_9+jqXwPo~(fD67+n3HJu@AW3elbtyaJ-Md6sif35yjxOK%yuoKjy?5dhFoh1pj?_1i8~%<Tt~d>PM5|(5S7;8TevVEc
7NNH}G*BiHCTOyaEERx(@gV}VWB)=In}rKA0~_dtpUtO(2}&>-nmL0~@6sBQd)#>{_(RL)oe>Bp9=iU=1@SW=KbPQ||Bx+H@Jn=I1>I+26ATpwJe5j~Z%huc
-F<9dMx6=*Api_P<HOtzB=S}!-B|W|t|2jz(^>B7r4vusbWKq^di|nRC<D({jjlHuIPS~`4TTwccKkM8*$DeKxE;GhRhJUqzU@+LT(PuJfDITD4MARFG}sId
hJ~Kotyk(`mU*Jwn0>$Ra5VR!3{b7Hm-3$D<F6+sykuz6|Jhp)7Z`7+v@v=R`;;I1fiTkf$rI{(qJfZ~`eNPe^tUDwPz_JQtK%m7pt>S!<auCtTLcLkxY$JG
&Tbp>3iu%WvTY!U#9v^pSugKzClEW`ZxPE(hx=>~11S??T|(@bkA&Ij2!D(%vS4mpgv3k1MGml`JR6fzJ--or)NY02|B&X;Z;Z*6y0cWJNat%8VuH__f;K7s
YgU!K6(x{CVxVpJiNH~bRl)E)tJ`Ye1L76B8`VJ_PLS%MXn=Z1hL>+YfD08m=Z)?Na9W_MXG9k-y^}tlcB#^06vuh%JIb@;MSn6^qa@%>PX0(0lrfsJI>o~H
ETV6UW|Z3J(`cP79O|`(kSKJCENaoF3n2BDke)0}HwCtsOiFL^?o2laIpx+Z_p+*!*FZ8Zss4C8p*HAD-?ku6&^$I<xW=sQmmAGg&+DU`o9m^Fu0h+<{K9$6
Ai+;)JT8>0Q{z4vjL^}m)xyLHRQ~*)G;B>7?x(s9dbfX~e6tshjDT^N&pD?M2Pg*S*49)~IHmRAdtFY(m7|W#Jd;E<S(5Rr7C>7Y2L*W_JNd2?dWvPh!s2e;
U6hl8n$pYrc9^0XH28a%Jc+l-og57icS!WQY5pt|sU+Vgog0X5J0{_D#x%j-gX(u#_$-zmyvoz+qIfQhFB;c*K+G(Ra=&Fpb5LNKP5RV=Le1P!Fg_{B<^dwI
4yPuD63Da-3HJ&WgR@5C(s5yaZ!~X;c6yaB2%0bFS_w`@vm|!h$h|t_4mUc^xVC>z`<}JMlInJ*n%@qWR?Hy*e3%=UQoFx?)iN6~lW^|{Bv-P%69V9{c$C7Y
KjMJWpEBlVy!+Wm9;z{;@gNoMaXP`mW0vOL0MoTAM&R3X(5Hj%P-^4n<uV_twNCHZPkFq|JGC1uvr;0sh>Pj3vdV5}9Ds~86+3F<(FC@S!=U46m~Vsqm6;Lk
o?pNfZYu<Yv^kFOwqS`F$nV^=IIJx{2E71mB?>&DG6qjJu7S{_8xfT{ftbF^H+{Js67b$5G?)<|Fm2rm(i<Xb(?)e_qiAm(lmY+&<r_Qe&fYs=TGQ(HQQqma
`?}Xarw60|-O^;yWAjnpPEn1{!6r64d}CT|agjDzRoA#6OC6zpFh%z1p{>^=Ai^hqA&%nH$<35u6JkHuA-oPUSXrsPcAhIeN@5g+ot6CAlWWx(7ZGxj0k5uN
vM>Ilc-5b5TL46~Zt;IJ;p?vuT7r1uTZYI#whG(X<LVsVUs=sd(fcww$l2g;BANGu-Sd?EnGPEA+jXQV%urLfQ*xXPlo=DOS7=q-2kPF||Hx2VnSd{gNx6;6
GGq&PcMS5DRgqn+U%6Z{ecr<?(c)5d1av_Dzcc95TTxC6w(kPqz}by6C(;)v+;p{D59^K}7NWTk&uk-3O72Qul{7zb{V{n-35K&SYwPT1L2)R-CxpA{Ed^32
xKFbzkBL9S5#2Rye!B};BQBWH&GH9io;!RVd}5VeKz16XpEZ-3SYpa~wT`AFAdR7`2DdAvGW20YEe9lfd<3($G+y6y4gZEP8eUYB2`rJ+zI#$dq@Vu>@aBFr
%mWQl@t}%SYkGXYTiIu{j~k=UQ*qBZBrVJWZ{5P0TyuZ}xd}N8@3W@ibi4|PphWWi&Ujy)Whrb7s{wkDfL>YTPN*nXh&7r1d`SB_MdeP?eOUq9I0AC>^Et&-
tud6uS8oKHak@fhw_>C!jZ>6(Hu(LtKZoI*f|N|T!jNUdT{K|(T$fLD;j%1e(kUYQ{{C!a-pajQybAM{!66KdUZRivEi^vMGqfh-Y48^Ag5j5R(m~)6^OMQi
lhj4>2Wh<O=R_vX+EST9xpf^XVuU1h?ir_7r{S0qV0Xenf{0@1w3JM^ksg~)2h8Uc(BPP;A~$ZvKSoUUX{4Ob0At7HYqXs-mx~s|6xLbU1s#IAJR4tY^e{TB
Uaa1UCcmkb6(NC>L%RW4{@!ohjIv8%;KtXyy1aPVHtTfqQCU|;qSkst>ERLQ^PEt<gz9MLEXdTq%ffTOv1MyugjWVxDt9v_0%UNvhf&Qp7$34EYSoihJNJ(=
gsl+*SnbMRcyn%Eui5H9X_j?Ke$(r8giJdrgP0rZ$#Hrs@4FkT)zI2+@zFv**%+N>O50rk@EU;Rqm3;(D<Bc~Wt&4o5_V%{khSo;NkFK2!d|seb^Nm$!ovtI
H`my&p+aQW0USH{10hGk<>L>rA3bEsf}9`zI^N}ei}$|@d4sv2(K(+Ejf#>op(2Zkw;xQxKhyK#6Y*nr5CM5+?RMjoNjEoDwGG>mEtDT`hj4tIg|LZilyoBh
ecjCg=d{*1v3-xkT|Bxi67x;=gW3m@yLg*Ct}`e1*`3;%A_Nmx9YoLNJ(F-c&=vQ68a3J2+P9Y`!po*{_R@u6(>I}Fv*7ZB9ZD~dVXQW>F{k>C_+Sn*SRac(
<WQfEPFE<T3covAL*(vrr)=UcpbnSB^yFAOEr?+8`#KX0RNNxuwoyZFr*06EQ%AZ9>~rpn6n`+H$OOSTOB+aX_Zy31K8{i@fO-8BLo3+9d5$7yzVN1(@7H4X
M8o-*sU{o3D!0fUlgY4nf}e<y-(&J0=z_JDjYE;Xvkfz8DCi!*Rl(*q9_*7Cv3AWd1#LO|`<gM5e84Z;64&}wp(D~`atyPvLRh-M8%QKl>yOncxxuVTSCo2L
z(JDnx6`H^9!*tx<U?#>iJ@pI7GJDnsVsT-e545i+Kfrr==hdGkXQ9ei|seD3_DU$|KHrvQSoDuZ{2>*uBE9SGCBK8*8hCb#W%C7C1Fn&1K9XZh=>`6+BQQ^
V4bIpJZx!DWVhBdGclS*{476vyS$ZgHbWmO;q&L`se^d(-{X!#*){oY5{{55phZ)Wt5U=e@5yMxMPaPxo>33Wr`t?6HTr(AO~pXqCVNN7vFW1yXZ$tJCN_qL
3m_9HhtWf^N-~~MpPwmLO^fY%HB?~<;{QfNf+`kv=NLEsO;T6FlLfOwr%`GhMhqOf`2fxIyJzZv5x{l^$1KA@L*TMn=9Mwzw@?x!8c_7V9JS141Z}Xl({MWr
6cajd1*GH(3z2>5;Rur4Y1fd;iu;m0Y)UIbLZoigWQxKp{1$;jO(ZmHV?~~+bNvnNHf1#zp~REF2RHRDd-)Q81DEr#Mtr`%Z80RT+<fbXQR}4o{wGuQlI)EA
nOdR0ivlM~p3wV7<(lxh*^52(vX+Qn7C1%abVgX5nqMH=Q>W~?m1uh67#m5^s7D0Ue30vR*lr*WBZSV7+OwD41?S)5Rox@W+^4as%R)q0GXPCHzq2!O=9;_w
t%#|gA_L?MILvrw+1i-@*6_+YoIn9E|K>77i72vPV6&h+Wiul!1kXzJYO?x*Eao{N86D3J+Ongk@-KCB5Y!W<RmLB;M<g|=%#)@^tZW?{403$gkfLp|iAt0?
G$u5+cKDX9Kceyj$~<Ef`Dn}lR5(VVGo(2O-TL|NDTe5j=?MBrk*azPDG9igPrq<{tD|at1MLGf2t{h253>sM6k`$W>7C3Pb)vd_ABY-aW>@F1n}weS-$DCi
0`pxCJt-b};^@KY=Km9Er!&w<keg$)nH1gi*-RKnUms>&Ao@{70M!ww7FyVa^uAvRA_fai4mRl*W^1xiux9lkOu(=D^x@5;`%5QAi}K{|jX*sOq3M%QpM8}f
L)FCXtgZuYz4Zsjy>0Wc!8s4VY~vxEdrj>N<P$&Ov4o5t`+d+&lq_+Elzdq(#UpSqW{R$TXxW~VvyKx@RhtT`%1k~>R>{(Gq5Xd7K-9+uQ*!3o9HYJbExku>
NyIeJDT?@L+!9HR=-de0kxG9A;B_Gm7dmqhpg!9w%+`aL49b6`tx{ERc|!QzsKV+MOkYU)wS%m3EcL1}3}r7o-I(`(0TWEVo#OiX!_%%%S*{6nB>uB~J5evW
!|MI6uBh*FVpXo*V#rwrwMFS^Ep*L3uJiP8IQ*#Ce(ovZPWNUKU4kB@)g3^z^HMIPV`Ynqor@H*VST-d?83?`PAXB<lURfs0nVnc)NLH*x41I>K!Wl&H2f82
X?UXlAc6+V8v>u<P@4|&RydjY8w*%&(|O)Q217h-YVHs2yr(YFB5!9~VQ>`ToYS)@gCC2oz0<AVDm)5}i8@H9WGpm}ZK;2U;ARMjrZ6OUpCd8AggC)6%e(=~
mQxcH?lX~y^OCr|;Ww%ee8zxY^)BjWdFQ&q=jRko&x>0Y;|~<nEC8K{vy*_dclbTXo0#;9#K$r!&?K6L*2a6;!!Tz5$pApF>e*-siSOxh%w$44z6fcA<X>k<
xys()GaH>h7SwZs;yj~2;Nsx&RyaJeg{J^E9GhTN!t<IqCTy_v<LQm+u^O^dh*NS4%mnNFP28EGt>4Jii@1?;d1y|BMX<~9!y=hRXSI_sN3-!7xczdF6Uq#|
+lPykayk;UB%--8CJpdH9_;e6zvq3sg&h)TBD2QidIrqF8KbgCg6&QFAO4W)rF?Fadtc)e>Ye_iWgKU3*8Pk%X00t2zjN!K(E-rHim@OKBuQ?@p=tP1j$@;r
;FgE(NijLA*|<^}SFa4ow=5CkMF5pC0B>10{Qhzrf=dC47RhNdP*+EYc$<Y^Yfa?~Mq6IeBIlPl6#7dra8oO+G%M;e3rUHF_{EUXFf#;81icrX_V9{_;H9><
p7f%>b%*)6mQLR)Ht+Xaqu<)a)k>1=8(?(aU7QV5+S#;<lQA~)vYcvI4!oGliH98*`$-(~In>E*Myt}bv8Q9mtJS5DX#M#JjpBJk{Kz=I(z|6R9ml3}r!R4|
t+Ob`@?(YtD=*T{z{9lW@&1_6b3ngS0kRAAP4+%KsEW=*ND_|&*LwJV)86~Kd$>j0>K0q6jl+BCNvUvpn+bFBumSKU1WIc}|N0BdYx|zvIHNLuMYFXDh-S>p
DwE#Frr<edr=*9-vnx6sW4baE(QK0kw`m=3a|fdoKcf{<yt(mp;w$d`>I5==T{!ISvv!KzPF6rlrwAdnoED$;IH-ui8M%@Q^kuQEOal__wQ>=^DRPU`usT)I
0TM4Ll2&V)u#|-(H#iuJy`>mxL0Zk}Y#jQHZeBSfjJB_}R6il+XLQ6i$-vL`A+iL>yo8!-p6GJ(Rk~%YswpQB;A!O<t=BP62RxlUiT}y!?0B+SAdn2eEmRo?
HHWRwe`E(vJF$n$A$|lE{J1C*7nI?|%(pbLNn5lsSgn~`CvHc!yfqU#UU@SoOuSZpMPONKMK@)54_-u|aa@6AjX2&y{PhWf;S7h%lm`b=4@<>_+<v(Otf$R*
sIF7Wirjc1H9%WoV%e@DACNIu(fXH6cBzE2#-bAGqnO`J-=r-7JtQ~#`fY~4=nfk&G4c>Nzco1$6YZhYO<_efFENF~ITF(_^t_n2O<+q2?&xIHeW;%GnA?G3
;qxlzYlB?*=ilpk9kRU?`3BqK`6hUQ+{p*MaT(ae9Kfy_&Fc9Y1RS>*4wTA+kh~2Mp9^3fsgFHZ&b89R?uszdAy1fwfte&4nZ*cNWDu;ijyMkyF=3N|peTW7
#`1_C#ml*)XsogZ(e||SXnJl`$(Ul4$lsReW)b{g5lf~SApzgu;$nBkSaD!C+5!a|y)M=GkZ#w=?~2dR!VT>i!_W^hR^;^ieA$*@gl(#Kzv<zVH6HkD_oH!k
<sfQ<KhySYd#zSqdIYWYl&XuI!hpsZM#Ix;$DZ|wamD)*2q9+h=d-4d8&BTl&4!`PxzN2oMRN!jPmy@>IRint2`-Eal}FSc9{B@~2v<>8MQQmJTk);WN+@92
gIuaxioy36iE1N(FMLsb0`QBJejYl-oLa;_efC=JSo{FtQD%hNOFi@x_0})zyMnGqAT!AU9F>(%)}L|ynxB8vc*Xo>g-tQ2Lfe(o@!_(Tm>5}f2y}qEKU`%q
xK~uvJM4)$mOR{}A{5DRm}eV1ei5IAypcn&%{Elqqg4S++HPmHu(Z&AwQfmESOOEJlqXL}$OTNfm#AnP(#!kSSO~asV{*8Cm=Y&6m`LYYv1*Qh>QUGSJ;oaB
&X`MBp?ARfuzIhp!y^PQc{`nh^@1%K=EtEr#X7mu`NS%D<_I+AhnJn<mKBPZU0wLd7s8hIJYM}%kbt+7JerP~Mlqy}s))LxgI>JSz?8&~jpfIFp|$H$nX5Y)
{cd@h+FKxSAURRGUj6QSc?IY9Qz87jF3PI+Gt)<=c||~yUdzhDYm$62USZb0YZ2M5X`WLJgDzc9T3#*A-UUR`Yw2YDb`1To<{uw@&aD(6V|UCGknzU-&e%r<
Jg|5!Lb}73o(s1u_02{UTr`v<hRgd^O=PdGftv&A0!#yk<$C|sFSWf=^#jm2m`<DS<H6knr5N%gtsl3Ag^UY=4}%;>J2?I>nG{lxzA5{?VEEPuPoTzo+!lmK
;3!(BZ!ywyVlBP28%Ju~@>ukVX=^&a%lFzzKpl!t;_V0~sBKH}saXDy6n1mfCuK&@^8>(Hfc@(^Bp)A8P<#qXGe1^B)&#O*d<4wpGG9`s$LqfwvN;%+(SI+s
mmTe4L2M5RdXNC!sGLtWu*bmOuErNf+!Z<$tmR6+4D+URdbD64v?)&T^Gnlh<%3IJdhwPN`;-D6^24O7w-BfE;9Ndq;!Q+H)%DExrUwvF<ke)$q;@3$Fv7^+
X{nbE&-VwNc!`4yLYw6|iaXD3uPCYVDS^CWNi2RFJ(WXNuhZV#{i)le#oJkz8li5pfPW;2_5u<6`?MuK^cRB+RN^rMf`O^3n7{r{!!d+nP|rWeVd5PSWWV=P
51(~ieb>BY0Pt_&+F~r7T^kBs@tO4Xw{jA={H|_ItUU0Tx?eeYrgYLpd|h$WXeSQY_5sz~GUp^k10%PP%D{IMr`Ec1Xr3#LtKH1NlsY2wft4k>*Hy(_v&&h1
^>QgV9>t=@ZSFa%Y(e_TbqM*!=$55)ZOIg}dZ=OY*yQ8Ouz}*Y`MJD^Py^{oSM9otQD+s043Mlg&5D<NRNWeAjEt`Lw+vqZ4C-!`$`#P#Bg41c3lmlj#F|-6
#H6|`^xkw!Ef5N`l2|QOac}bNHSTSwo71Ll_ZN>Vx%Xs`V&A1d<(W=cBH|SNo9QN3)bzDZ+LzG{H-P2CUjQ^_`yq-%gmI)1v%SU=x5$hd3KkNY&lr9uoOj!D
M1$uvo2|(-i;$}v98zZAAGj4nE}N_~mXbl~ex(WFt4;F>p-9Z-))nyDmC3!Aq2pH}KK{-*k>WBu<`Cr6xl`DFP&eP3!=v4DS?CW+!yY;8c^V9<0mC<ViVymi
s1i`TExXcvcP5cnWBr_z_kiOmx^*x(9!S&0R8v?4cR?=amGB2v)dl}%5eKmZ+K4KhQ}JLWp!iA1l7+TMaTAFsd*9;$Z&1RUK*sWZOfj{x7=_bk8zr72lz*^H
mR1-C7@;uG=NqH@BNeDQC3fQSFgmgVKug7-%PLy|8mObgY`^Tqo{&eZ?X#59x;7jzzo3i%eQmtRb*(z$x%o8SVZ>)0z!?9{Sld{6EfR98|E(H?nQm;|*kW@%
uroJN&26(xtSOVD{PoW#Jh{mFA^aY6Aw(rHL$P5ko+nyIa0)2J=DEU;dv29)Te{2YFtq@GQH>%hR9pX6%E@ZVlP4nFs534Zjla_;1#pA&-y;Agr~1X%jFQb-
zpb~jwqFRi)g_TZv4#UMN;2IRmJ5Frc1S{Wb=+qtdOo^MmkX`yMadaoJ<Q9?8?GfJM-up%e5@o*OWN%#2hBQczL}%synsh{b>B3=-9lH4!<~A|N$OXYbdUFL
3&ZJvAC`Kj#;!nY_<D?0bmUiPh0(&Bj+T&a6o!!OV6i9QW1%2zqp2UNMgeIDQN)e1TJ?iRF2$}y<fMIjuJ;<ves$e-)$;cP9rW%wV#Q%U8Z-AV?iGAa?MN5G
gYwLPPCUOK^Q>cw0;ThTJ|Udum1jw~J7hb6WGJSV9iEYZ;}(TkC5O<7gH!!e$58>B3D!LZ-iN1GOsK%E_xIre=K&cp4vtynM{Q+MnOKsOgL6DBW^lH+vh`=;
ta<6osCgg*icgU1==a2HtTBjI;pC~)n}fPM)lgnzBf#j?lJX7<jFNG3Xv3#8B^rCyvnDa^*5d)?J;pHNnH{RevY4#hH?|ey@`|3ScUA%|Acy5fk>tg8LuR@4
6D_@>mtR(^Nkg>tdqg!upS0B24iu|NVRy%4xDauVAf8&d#kbKB5zAT&9dLVhh88bHkbdJzlE6s3sg+o(f!0+z?|sIJTkN6A{0xXL;#?lG=1-KR<g5+4a%zEc
L!)?hzPUl6l9!pu8O|iwekjAiJ7?I`pRTMQ)yS5XTWB(K<*ULc);&sjkAQ^B3D)H7x?PuJk*mGtrgQjGHM>B2!PZ-h)+^+#y<KxR@|{bYxErlz@;D;qn*(O4
d^!~5o&W;hBkle<3e`9z&lN!gx&~kPMyiZtku%$)eJs4o!hO>nZK9A%LdmFmk*(~~@lZxjBUvIsV^!ebEP~_&+Ktxn5Q(#msBv9%Ff00c-wsY~qL?!xag;eY
&{i%=ELcGNksYP*8(z4Doc?`5;8Nh()*urtml!K`9sH9sivL>aK9uCwYMpGZ)w+mnc6LG}efYn^F?*4A^p+&<`o$K;FSu3407k;jW;I%q#RoeHl<yWzap<4C
G^JJe>MmCpQ;4lZrM;?Dn!^N5kV;|&V$MKU{^-a10bfnOu)LK)L;Eb|Dz?btOcY%bSJ6%&vX=6FQTreQ)}qTnn`e!~i26e>n5bIL3ILKezS_Z9Z^7-mD_gnc
uM^68cW@Li5r{DG8yyhp#@$9xyvHzXe1J@CLX||BK`qCK0VUsu;I-JSCo4A5`+tW4-zve&qmgR<`teloB=1qh__Kqzd8AD1t0Np%99SB2^}o}@51VYTSrUo;
+aZ`tC_kTHpADr<@G9XT_GOd9S5UtDuO{^6Y2$(tdex$hCXE9ihL&Vorb)B8kwcjq$P72$fc0oy(hh=<jKr7?!~>7wh5eOE$f{&@Ix@*3i~DWLU$Qt5Dx`!?
X9|b-Z<A8xKkmDMEzr7Fe#I7nUk>NqKjN535!(pEtU=qJi)pf-`EYs<MPp9x5K_kae(=iSLIBSN&IS<_UR8btwbvLWFa6rf9VrJcD&se+`-(iE^)NM|-!E_2
n$})xpxnaF>B^r-)=<lR)9(W7Y5=FSpQwYSBDS28+s#VpPcB|uj6d@wFl4^KKs{Nl)-4cOjVTDQV5o5yx!(N@t7)dLZOFN>MzByZa5IldAgA2Z`?Hc#u~KYA
Yr+NKp$?CCgYh?mksc>EE0y*QLE_T;G;Mqa@U?#ULOQ~GU6?K#>~yvSm4&y?3$+8!*uk7z8dZBonX<?1QvcSaq_oj8FNj*{Way{1QU3TE0n}or-XNybV@Ij*
CE>MydJ0PdsFOs_D9Az|YHG9QCQ&FBgaAqXebNY~zg?u-riMM(PfM0nAy_H3J&PPtO`;W8TIgcXI;u@Hv=Vq|xZkA-o(d6%>g!kvE2CgQWGm(TdIopT)!sG}
k9z4<Z-U`MG!uIXaN<f1NH>Le982yjtV6RHB_YzCMT3C9pgUH%9zG&|BclvN%cL^#bg2g(StamJCIfQSVGgev-}qJGlZkpqLZ!k2*`y@;52dN#r{AZuLm;z8
XxU!LCHWLnN^_1yL^#@e$SnG`t?9g#V_a*uub?Is@*sb3Jn0klG63ixWR!uK6wo~nL}1~nahk2^m1g#hjl9!~^c@~^j34o5Obey95Si8@T7wMaARy>yy&N(x
C%&(eU&f6yF4pDR62=yc^s|MsQf?0N*Bl99aDrbY!>9X>-jS;%U_@>c2MA&w;-$CUt*z9n)ekC=dl=M&N3-`?Peb?jb{S+yr+ARPM}xFhH9)ik^a?9eU#25V
sVY)%twF5x8ky$!=2_}Uy+Q0e3pQH<;A44C{dTa)@(m4f0XhSn5j0FzIafM3xe!Yl$gb78%=kndVcg2);TjN44~w{>EG0EC=h^y;=1e%)St`Y?f<d>lrINE#
APHI{a!A%NYH>z{U6evLJye{m0e_w@MW<1~!%-LN-NR9u7Or~+m0bcV*JHKgvzlkD1Fx=;rx$mQ()oZnwS0h8^y$}33fPxSOpKmc)YWCYy2?G8^Js;<c2lCQ
E-^AUlDz54Xt|y=l1mF1%@@bQS#0d8bK5SBW4Os4))#p{h7sY9iS%Hm7H^DsXvQ*%q;`I<vS_PR*bp7t57V7&%b1Tdhl%97wK8a|Cd&U_`%}q)F1J3Ty^7#x
0#1v~f5+{<2?g(~Ef3=>>BqLd`6-@5lT>OWuV_TxKic8*6%%8WYT8VhGYnrZzI4CJ%=+9C)>%9C9nbqb(?AeSbY;7-<}VGF-2KT}@h1GQ(jh-TM!)T^o)tEe
^4S#rwYkyyqpQCN*S>kK`E%czTRz4hSz@zyUGBvk!`yHw$&&7inQsh;5_Ok7u)KyDbc03%k^FI&xg-bNDjPDi8o}GqO~5a~0vGy_52i1GpW(!LDL{BQ!*D}Q
;2LhIEzy+7z@3b(oi;Aon6u_`Avnl;2<uE53$+u0Ey)9ahyv#La38&Svn>-d%k`o#%d0O_eK*bSYhhHmt&Z>QNpf`TH?Bjp8%J<TUanFv&`^$=wP~USO}8BN
2cH~!<~^hkI0qE(^2oK~!nzgy<UaWz3ZsydpKV){dq~eo#-tg;I()<fNM{qkrga16Y4eI&8K<wd_4^9(vuUyna_4pqN1wM5hv7mEWCkcsJj=hD+Uz3L^-^nW
9FPGT#1h}ng_$wSSKSG0O{M1yWEv`wB{g!NJgShwEsnTzxvUTG6^J;fr@g76poggho~KykRj9cW<ztrdU==)a5{P*!9{$M}f=8Or?0L^pEYzV<1_R!%OG~Ga
@+*MP74neeVsA);Jd;#_Ug`IL7bC7wGP@p@#Z-yxX_%1z9!&|>pIR6!<PkB8$m52SPz)@Lb6tew-0eG267|lu*HAz9)(KCR2~LavpE*q;SW7EHacm#_yaofC
{)+d0XnWWL<~~xzTejzY87=9}&z%0&6#AWXAmAR*!kbncaUwF={&r-@#`%c4U?u`$T&Lt_H4@#jrZS0IPynCBpug<({yoZN>0-(?u7C5UvqB0z71@&VB(nsF
p$wQnmjsUs7qsLnhdV87pcV^j{QfhB58Slq>_Ycw?>ZD9thq(C`EKIl*n_t+Nhk)L;iV<d02%y+VoZfRFo}*Gh%6#x6v!hXq@LgPFZ7PVjDD;KZUjd&izLpU
@~qb}%Fd;srtly0sP9h#4mLHqXh>e<dWmNzydSmNWR48hueVc<1r;6_%4LBG_<35RFIy|WPR7w0mD>ep7bF>Yvj_tQCKBIr2|6y`Y+7AgDS=LgV+bUJNxk|5
#QK_JFL6pAlG`$MT>UW+;nx!GQAn(&7)Y|>UFro_H|_*@HF6>kob@166K5mka{ks-${@|?n16pr?^{?jS4*q?r6EA*RL<8}P!MAhu<j=018}+kYzS~_9xdX@
yd2UIkK9#h3he5{8jZQ^^}rNr-8xtJavg`HBfq7<WJZV~6NFLTR$;FjDhv@n{UWX$zFkXuc`NKh$C>z2><(7MAJ1{-#ngP)D{&)K6C$B^kvEkBhTx`QR{3~?
q2=nB_})`PX_^{%rbGd2hsglug1}2;EKtl`X*cO*JFJM&EkhXyn$}$`Ma)g_M-62;9tv<g!j%<j0)!|yLvNw?I)8qdjc(bC0r&i<awNbqzym@sGN&z4K}HY|
tQucc0wlKBa1EU%$TOw?iW{Yk440%PM!3{DDoi3Z65JO`p=WForui3%7X15QWn&hL!LvR0Fla8$YSrzhO0T8!)@JOSo7Uo>>Hmrmfx4w$Vrv76gv3F{%Bu9A
+9BiAN^5>n0l*AnzZx)H?ZD;>14k9mor0;&0H^1g)Rdz`F+3j@b$9qvKh&V%#`k0>1LulL@zY8KyeOe-jQ7qEMHTjeT;y0D&!6L~Ua!<srQsxte&As+Mjg+I
!N_JZ#tIUZ+P>c){SktxB+uACQz;{88yh?(XRAq|P9g_srFkw(8309yO1ECRn6JO%XM`3cZ&j^fN#y1tCGK8NqQp~Mf;j3B69OpXkS=Ur0OiU5`MY0rjOtX-
tHX)ROjA}YLxqFt67Uh~R@J;dLy^44qrm{rInqLM#)bfU9N{?4hG1vaZVCc?MhEwVP1}fS3&DCo+Nv#`?d`!K8P(>KM{^`OfAz2KasVry#l7E?PMiA3Qz5jr
8R$<lr7GJaH0kVCjs_!SyY0E(KkTsv5avSVgFd#ubETA(d<*#xgg1yb$#jU(=2rBoKm=q`^-hi7s^x3fF5$tQL8Mo0#8t?jG<`Woa;UJ?1GnZaA-*Fk2TIEg
zZXI@c1!`XBDP^QyzU=6y|B9Rvnbs)xJ}5@Ws!y)%0~9dObyMuNw(HGT7*p8B@HIK6)7Zb0qnkwY}+qY6Ym)yJc>ZKbAD`|{ThydzN*}@%GNJMZ)Mg#4!lyY
ZlV@w0DzD>{7Z5aH9e~ApMqU;AcZbw&LNw8XedQ-uHP*xDOg(_sTT0(Ce9y=t?mS=RbXAV!<Obar<d5Kk36<KJ$|tz3WjKga$RqKmRHcMpzWO{h;*~C`rDS|
k+&zXR!cE*;6nOx51Lq*>qLI;+j~tsGUH1QbGf~@iWb%b(?FDvtR}`^%)TcVev_0^BH#EuxlL$bm}^P0gxjn2xoaNJjeq#xn9j<@Zg-V=A6g5cZHFaguZlZ*
x0ZMuq0Q15A|Be9_zw7;`D#@I!lklDlA*13_uK}#A{<AHvx1%H!^(15abQ2lzbhVHE~BW(>=UeCv<(lMR+mhGl1-!8AKHF@3D8o`q%#RRqpq2S%}MaY>37cT
+V?mU4^4ZN-N8W>*%zd?=Bra(fo*8)EaVVAg;21(!=5SdK<Pxf2fSGTKEN@UR;)>A{~J#({mBoDisHGg!bf7lxqb<tdXLxTTo8(KL?m{;7}`EPsXYzGF3Ef~
gfJMU13#*8;RE#13k}{DRasye_e(<1wgm2xhtIY-GK8OVSSFC+Z7%_}Kcak4l`y}fw^nCYp(`V(0FWj_1XLw6lu2p^P9ENAo(t*|DkLhj4?Q!?a0ve@w>ks#
gYr_30t1G6ond%(yF{dVIEy;VIA|8KYP0z^RK6_=nUx0zy$ZPMF*k6bsEmO}4kax{#<_3KZs(bi_)>i2Ehi|w|5KF;ufexb@0jc~B;zgsrfiFrR)*Z{&$$CC
Qq8Lcal``E;0>{NaN<7$`Eb@`0#e!r=D9`NijAp=J|1dKQ*!iRhr(q1>MO%z{RCkPY~X{!R&FgA{6~unTCyWp7F7$){{-^>A)S;)<0b%oy)tR_ZW6J={k4~3
`>27ck#=zXZHxmZ08692YYIm30kASkHW1*-cce!sSc`?eS@z+11ZTd4w;|U?AHr9~Eekt;^|Ydk!}N%iPNvLhrD0NK5ebRuqDJfPOBG(J$|15w6Sy^UP7Q`N
=xh8+OYG4Gh0ZXo^aU6pS&n8Ec{#F;W`&AP<C!$ws|C6cKW08x=cdQkNZ8%kcms=!hB=Mt!OakR14eBBMQBUho<I}vFVm<L(ft?Z;hwt|v-=>5Rz5EwaaM_p
c>MV{d+Qcv&#dzgA^%m&x2z&b%_+~0nhtP@ytrIKD4b9PHKbYl)7AhN@7wA*<-UoCBzXxrXSS`v-@8*kc2Yhu>J+5H-hIjin#3X4*TB%?Y?b{3Ri66TV~d~#
xb`c-1?<ceK16;M2*T0MBL}#!9F=s2dYD~qC}{fd*BZU!LOof%;?N<xR;3p@@AxuF#G12VLY^``9z?m*y<XhH|MhH=UJSqZ18F<H@@M6k?K9$R(>ntnWF0D7
;Zy_ezD<6nB6#hNMeUbC2i%6)t7$e;#k7AVa2|<CU=6uy27L=wkQ|+~0a2P7RZvhGVQw<upHbQ}_pU{zDP?jxUp!B!WFBH-aJOwJv(De96@K^sioG#g8V#v<
4tdEXNx2C>3V(kp50mZXUYuDUB518|NsQYKK>}q09mXPMt`EitENyP0_xe}IU-Huovdfd1VrhIgOG2GsQWI&X3#9nKU{uXWmypGde_w`|ET&HBjHKh!qWT_~
rT-#glnvM4%1;84(w<p)uoOFg4)-ck97gl)^V;~YES_F98t})@iL)R^@?qI%`nc$^mx20<?$=`&YMF$2pi#skXlGhSf_9!&vftt|zV;2PL9`$Mw6X_-?gRnU
69DOFb>{td(?SJCJ*Zo*rop#XD}eJ8QUsup+(6hvlCIbEpd<TmCXRT?K^6j6g+>r;9{};=8?$0?AEBWd={KW+Gua@xz}pXPoilfIya8Pz<Wyt41$Gk!pdXC$
<=y0Jp{2#0!I-{Dsv<n_iqIOhO0A$svWHu42ssSj%G{5cxZA$8w^ON2%$9v*KQXgV>*`?*DBw`pw*oJBQSwVy5jg)Q`$5zJRTFFW;}lmq(AMJUtldZ2fG}3b
f<OZwP`%%0@#F82Od|_?7p_3Ls!Y#%R|(wsx(GjO*y>eR$s9g3&UE^agN(ClNl0>j8#mtTcrVp_FYVBsIC=zoQ#ctYg=N+;9_-%>FeS6*yE4$&EAP$xf_<Lf
bzdH-v?|qoaYQNfuc*pNgBs4KP1;!O=<1={JOh<`xgA)GQnBc2Cr}21!%1r(2M-SEHTvsOC3R*gFUx8dsi`W6m@+TKmNV!QG=jTt@ql&@{>fnI9IrvSDyBLO
A)@<MN;DG8?MrjwT(E(-+(7-`Z#?<ZQRvKcV6Z`y9A2YWUV`+1xa}#V08|&sm==Pa?>TV;t2#uot6_BNVe!JMZ+%r}{5&W&TElLoBB;LkM!Iq5$(fLL*8&xC
9SA$5keJG8RJ~HuhqVu!m}xOTj<*Z}58;3xfy;0&j7HGxiL6AJB4kQ$phc>-dhH4K(q-dOE&70=MFQ(J=rO|XE8Ay?#g5y<zP{?#oCMxbgVH`_%I3ZG_$4D#
`GPrv$|!12aW<NbsS=qyXbji{U>c^PP6_&K*BLV9C2nn#qV1rZeC5)EO!7Do7#Lf@{Svdt^COLaNU-?5EOtTN1ASspk`W_kH2YtkZrzTqO!fhP)}=T>q;f&q
l_HS}Q7u2$C#D{hioMnYFtfyM1@hRT|B&{S(F^kGe6>um)Ohbp3*b6qXKqtMQdMC?X1YmcNksA4+q3BDu#+!&6jQMVpI~tA&Ev=OubzIuX_NBmNU>(9;KiDE
!%h%7IF2)?I44$QT|l2&^ZGphEu{zN?7wk~r`uJ}=a-zeX!#V%^(OG5X~6&CL1O+a!2eC%0)cw>oY)5@roimgLa+IWMJa3ldUc3p<UC^|dJ(;EZHf&j$Lz7y
JzKE!&e2qu8+D~#0h|=yiy#CO-J4%sdQQ|QGGN$LU5O8JuG)%^sLbK2+nDaJ4mhy?8K-Z~r}f!ED@$YSM*6%LD;J(x2L)3L3GZ89dUD1og39?^)2hpe;DHvU
T>^|m7Dw7PA!WLgiSD}Hqi07t_;+1WiQtqg0}=Ps?tHUQ$r8Ou`HdPi@HxujI`U!g-`UHjmE83JCq6Q@`@4!sR%D%pT~c9zl0)I8f;>P2H35xIlk)zl$T>K)
Q!kkKIJ;|<j_i7tal;4#{UzF2`8nJaPi~qzbk*Py9xR{IfAZNOYXvMcTY0kKyw>un->i!(L^~|N_UkGV&hR;t!*v9!PtV^XE+|HrpZ>jqX6hbQEj&;e(!?=7
)f<!+>x>|mJq`CYtv$mG7rA%eN&`!o4Qf&LeTbO%%At&?%%QK?H7wqzx9Rz#5uRbf#N)$(9-qZ(RduI^I}1wLz?n~UDQ5;N9)8$m#uN=#`T^@^|1Zjq!PhEn
cPUwHe?SYCTG-C$GS%yC?y=DsaV2&36~AeetkX@|O;g;_2Pqi^#$x(kH0be#kYu<7)_KlN2BJ&K+D^(e3;y(S*SsyoJTbTm5U6l6mWJzf1gHh}ztaZr>^om0
UKi>beSqqTwb#&+0ld(<l58T;{T>(J=}1?fI*oQ%Ud=OgQHz?z1X?*ht0+OX6_4ni_v8ju-%H0+K3|%sqSgH=Mjp&}eS{EcnhtM${=2b?=TEptC2yulQCVgM
_JZmsgrvV07CqY8($t%EUK>4UG8JzCW=96?f02EN+-J#&!aibKcz?sCm(9>}W2|>3smKZ2dMZ*L3<{_;^p@kQ_NyA?;%4}@Vx5Yr^P2E;W6LS5bx~if!ic9G
^^%N(r~mKr!Sc{OcOvUh;Cgi((zGSvw(MRXpX-YIze#+k*~1{M4T)A#wP1lm=hscFRlmU3^*Atl64KK{|Dn^bRn1<aRO%g72g&wnM_G6hrYGc|JEzx}aK$d6
*Jj(Uzwz?sY*QWzOfbbibk@%M#EBh5!UpsB0i{w`Caw4kKQp>uLRY_p1;p`eI9t?_Dgqm^?@b3lhdZ<g^%}ZE@Z+;y=5Qar6(u%JD*zEaR*`HcwU_oza%mO2
dXDgZ@R^d#139@?tepGVy2i%BbIbr3>@D@?okQizKRa3kbSc7W_<6MjrK{ucd*SNB(!p~qju5scX^~ZLPu;Xtay@e@fGSVHk$-IxK9z1Z=sOlV?3`!e#cAf~
Bw6;jJqFs2?a*hJ%^TIXJ@|35Ris9=A^AO~Ce5n?AgM`hYvMDmK7vR=0Ghr*C)l7ygf7K~WDMKs57$?*`fMxFb)jRCeX9ntM%{|77N*nOsj0Xi%R$M4khI9j
`1I}DnticijTS6n)0_JjMm_v4cChfJaeaEIYI|V-;$J%OJNNDAZK%E%xJ2zqJ}o7x)M=RCCfHh%=VcSiQiy&T74NgTY0DHyOf0_xClmU@z_(+8XM-uD$H8J?
?QE~^)qJ!RNGvo>c+i)i4}Am^-(tyGA_9P5FbeL+^*dCuVti)nazQ%AGGW2i7%e!=fDw!oVQ?aTl;rIwKsTV<+O?YHI8yOi-S!^LUci8DIoEz^5_f_e`w@CD
rp(`~N=Ng`q{v_mu)!tnYrL2>Q_|l8{ynifn2&u#LM~SMnvigrNcW)Ggu8(|IZCKh&(ijL4<lYGDhPaI{{pZR!_-RcFUpBH)E?;=$7L>T8P;!@$aNc&RZ;Va
%GG9S>Y@KGL8MMX*BN4c$4I7^m#<%q-E}c91Xx{wr0I~nLUhpP%26#2HQEc6RcNl&p|c{lcBS{q)(Cpn3NPG3G6f`jZ{oerr+jl<h>YXhQ>$YN749M$)b&cr
n~N<{#v%^kNg{p1;FYj_J*|aW@<)&n^m5n2ZC9qTvNL9q5#vXT4oIRN_mPxB;b^GodFkF7>1tJ`;A7IDdzkN@Od3ra@so>*c;=K%cSfXe5-@1hKBjy3V>e_y
)3*c4C^i;C3i?$Zu(pW->Wr(b75cdvw>nDvsxAX(^-5xslq~Kp&>tlT>$bVhOc`4rQckgRtQRUBsPYU??|GaR>>$R_C<Dy!7`z`Q_AeSa;r~(Km53Nxm0Ej8
(arUrpl&6|_R=@1VsV&Ak~HYR_!dl?N^HL(NIu!Sq4Ug`?Pt!au(X5_u(U80+QqQG`4*OMHP;Q+B2r9<6qO*FJ~={NR4?~8!Mp7H2)x2$wvGV+Ds);}0&QAI
A_$%2EWlgKUWriK9v$UYJEKO#7I`(k(c2$gNiu~&?(2QH2hcS19Ov(zF`4q)P-md#br^vnyh1wX(3UePs&k0d=vJ(cs{u)f<TMKk;mH;w7vhgUY=z~pDkm8a
s?qy>g_^Xx)+}=Y2HF%1tMoC_#)RU&g5BHuLfb;PR%F2j4qM<TaY@ocQJp$klaWZO5ea(^*Ig5(UCPRqfB^Z{H?dp3&aUmy@M&EQ6o!D73nfVHV6r92Z3Z7^
rd%L<?<YBsg<~}n8uVl0K5(>_qdrO@UQ5)ZvrziPWI?;eE;$x+BBMi|`h}0R^AfRHdj!xM_mZn?M}|9+>&ya)Lw&Z~jiu#^S+e!Mr{_h0#6|PzowFvK(y)OE
U(M3M2AJ;zAE=hfj3r_)YlB(R?qK$^8ZxG?MFzyzHcdLycXj#!F>E8stmEE)|G8|E1Q{omXn?IL^a-F1m$b9^H{*QcGGG^W>dKoQq)P}v)1LMnx!Z<xt5**k
1awf?($pF^=_7G+&OK2X503Ef+uXxyk2fQHNrnAJr3DKstlr~W5KcDz22AZkl+Z6-l`)KL>h-W%H)4+P1n)nQ$p9&7*MM}_{>iJPMzBcHoe9+4Mix6#zR)AL
>#8DFB~1smHql(}h_d4{kRiEi^ipfQ1fB3->B00<4TfCc%B39K|2byDl6?ixNSJQx<&Y?aZ9JFY>|Kn$C&l-*Ml(v|(XePZtH5$wFewZE-Lpmoc%SHBRufTp
mN2w~z5polQ_qVIbWjStvtBcRxFgPz(_fU6`mvz8M=HMS1%%;@0IMYTmgl)F;k9EqbUEu`?UiV^_sA)@P$gSgAwKBVOXXJb)-Nz=#AsIX6E3E^Gb}XLMGgCG
M=ion2*D;8gx`qO$_asT=ar5|H-S}eJM;_g0ni<j^|`|;X~^tRGkK01_{CAz&5R8C@DjA6B!$ao+bxqoR;^u1xJSzR9$prI{Z!*uPMUP=P~@sd&Yk+0K(kB!
K{bO0Q)sLCJ05+zs6nFd76v>$xV9dVmvURGgv&u`nzB`At9)7`#WT!(hpp@7XugLd>=OOpcD^jvsYfZL<b#mev`P$yZ{#4kxvxVi|5Y2eflroyREZi%z8uR2
MmsJ3=YJUwl}&-<e~zsse1Z=+VIXu;G2TjI<X0_S-(5X1om>g_Yr#uwp3|)tSm$FJU-Bx@6<m>AN-nnyOid^``H^2597ajYk@SgjF5^^uL;Dl``J9U&4<=g?
oes3@J;>Zhe;x3wM*@5Bk>fMC{=0=U0NsQ?u716Cv^b{1e^@>u{=7hb3v0fQ_8b`H%SO(2FBLpiWao&s$W5($!O|o-kY4%+C=|N(uxdp1ZUOn#mQ3;H&75Zr
H!;2i!2EUsOVCN2GlCsom%T&NeI;Pew)r(j;*Aix*g2VEH+^Bl`yaEwOuLaktVgiUr<59YCnW=3MiaM`cREE~@_NU<KwhlYysC*X*V&j4(_=nGaZIMzlP+OW
KpswF^Ta3|A<1fA@=dksxH31#z1bx;a@6{#a!T@Ef<B^zh^l5YYGu$zwEh^}vMMb3$$-`7)H>lx%`qwCsKB0;3MgABotjD0Be9&BE$3(>4e>>iJO&*;3#Aq<
)Akas3aKM}>VP`>Sj_<MIOCPEu>l=RlZz9l&}I2PK|qUIU@DjG&ji5nf>1UiS&c&$F*6Qa^8hf0Rw{6z6Op}Tf#`!#pQ2&m&L33fz7gdj5*R4)Jx(#=HW8-~
=b<jV^GfJ4)}shXui~>??e_Pv_u6{5$2taCa9Zdq?r>tcZUk@?BV~)cE{D|4Q=mGobyfN7uDsxpRGax>;0T8i_=;|Ad*%Dms5N{!)%D>G2Ng6oa$P;9SH^Uf
3_o!}Ft=vzK=%@W6E#?PVHqWF>U_G-X#U2$F0{Zvn@>}%Is$qkM<ojSh{RQ-jok##tm|Ew>MwtFdGb<HVtCM@dP!&HGRuVLR|cC%tCw`4Nzw%|l%*Oov~(M7
DmQ_>J6;DxZ{Oecb?W1tjUZUu(6F>C{j{-W;}?EA!oJZ{)KRWu0aZmequa*@j;|CSz3~!(83K5NN7ol)9KMK|j1e)*M<xfFE(ka!y;vkzJ!`~3>rckgD6Q04
ZV{s*4ZrGLD1$+;`qPoE*G%PZvsTiuvvB%Xoo)T#Fw$1`sBDy?VT?3Pz2HvC^8kB&z%%Kgf(O$8a{`dUM@xen^R`jBnlE;(YUo02;{PRzGNzMl)`)DlQSFZ)
zR8r&IDpudC@fvG`_c}wu}<B=c|z;06T-s<jY^YQD`hhXf2){>D3Ik>k$J9G)_MAiclo%J3~oqPFp0I9v@2-+!k1}|Ph5YuE>>Ko2l?bDm0?$iGw4<w4w{#r
nW#R_N~BOc&B!@IjA*-TuB26;N`ipb<#dc`nWNxxLAwiCu+p<_1c!6xx$~48!mJgR%02x|a$gJml1-!RZjvM-SHIYJJZQ#IZF<E%K8vfRA^`=J$vF6;fgA1K
4nwlA0$#Bqy+73y0>hDpZOSv+NWQV~I*o1e;mnJdj9OOgXQ^fH>CWNLizKxOhWkq-rvLjzt<0Xm$pZCG1sr%j)nT}sCL9+ZWM2-JNDxqll(H|j`ISqf;HXLt
Wi2)s4==De<}0kmM_7qGn4qJKlw93SBpvrS<|+LB*%?30{@C!2$t%a{(z`b$<2)xf3V}&v_a-5=t<5KnfC$;#n|gUUZRO(B?&zPA(QQIyFJQ$7{EvNgWE@IC
vD?25B!fqzc6S$lOJ6@oL;;i`rP`Vqq<U0A&#Z?RE=&e#RYt8?V4+$L+U!Nc8Jg@7Dcx1e-I;-h9wVv4MHKz1u+qki%zqOPVZGAE+wU}432vYum>n}390uSi
Rc{g72ts~Ga`u8KEA)Q`@;siMRb$iPr~}^uztVcs4&os(KB+G(!9Pefp5G0Yp;*LP7TGymW7yd($l;sR==_5~_I1AAIsNgmJ$lPK&g%Hj5xbfG4rDdS!2A)%
p28v^fmCXz&5|Qz_LAP8%0-bS)qMnC?xV>@qMiyybSc6K<gXYHaJ<oMu3{D(3Y?Z!UJh%uM?4_tuSNpwm+!>xYEJu&jh3zB_B8>5?k*)~o9VX?5AqVwSn=To
KyBPX8GDKJ#0I5`8<H?r893PU@Tg#JBxNg1isk9!U3%9abWoNb&+>||Ol%{IhIirKpS;_+|ML+YTWs~HaSc_%$wacY#dyed37@bX*ctFLOw>hC5ME@lSfP@k
i2vh*nf9&{?GxD-Izsr_BnWJye0!n?$B$NTBLSHrN>y1WIvD{uj*<29vFn_>ip5>u=|WS5&Tn(tgA&{Q(iD)f3Y>v&!)<gR61O$C{Xa&E%`{s3d2|F|U0cqe
zgHMZl(qEz(3}gQd$EM~C>t5U-9>ziT~vqiV~)%(!-DT$A>H=EnfxBf3tg0f!TzaxtBDyzeY&fx1x*lXp)WRCC6_eneV{-_zP6vo6||V+8$Zvsl$YY!R{ul}
7MfE?kc>O47cb1CP!&85ehtWo<Kxf=>^<TaAsG-4ky#X5O+nH8|C5XlJ;S)B+_X;6a~f)Go2&hAzN4T)L4GO__Y?fQP4^K26pS#bk*Y==@MIJHV1pa*rS^w@
D#3ra(5ItZv<Y$=I7x$h*9cK5B-g+G$lu6ao7jX)<HCEU^Pu|81vw_~ga}!I<XTRKc-5T!+5%&WFz<)QXgR{gUGJ2}uluzPpz3`Is16FqPS4TG#3L5?QDwf!
_ANHcGeKcagK4nJAF9$XXzM>wVi52FIkF(GE|{XFylv9}1-Msup0j>q$?MrD(x{QQyoY4EEhsR(GbkQ^ErNZ>sfwbVk=6iGfbie@s$Wz@N2|z@(9*Z?5l&rn
DuxzwqPufqRfMv20jO+XOAE^@G4s8jpmk4N1-cqZRxMnRcRR_-+19h3miS7Pl*~5qnC(wpp&<I7tTi<9w{+@Frx*gr!!K~OCr_kKN6dNjCKuU{=neTp=pOMe
G%*&t?RfHgfp-UTy0h)MGLJxR!p$EiHzyXNY<6pVqE(^^CJA>x6GjpTtdFng`V0ewil%D#y}eeAlB)BvUGq5qvO#PB>vgEG-CI`ZRQ-I!Zn8*v;C{YIwd-K@
T#wH0NqL=*2U!!5%gb4LCu#laRMtM6@!P+Rg0pFY63>iAOzO<b@UO7Fd5iwMc7NyfhXHGU+%q(5x}A^B-7Z>(C<C;jEqPGgt5xZB<?kbjR_fUN+?Z>jEVeIK
4BuSUozRplD{W%{jY+z9icQ*#n(z^;8sue-hb+^+wnW#VOGFY|&FK3XyXj(Q>gp4kf{O`juC{V-I&FC*r-}CZ*r>7R?`6<H|4Z746f2dL2WXF&^~KZ>o>{pw
k5ITX4E|X8{M(S)KBaI{8RNy!s4hqU<n5M3%>{wJxP1R};v6g=a=|${S8czc6seC<t&qa-xQJeck+A)z3-;2$T{ivfYx&{o5a;>HjT-^ia`~c~GMLp``>|)i
5{LOzaD-V4#i4>Y8%#<Gxa5)u|Ae8iZuYZTJLZhR0zz4ToICP?$m5P2oU%$V=$sNzsm$-Xcy6;wCmhM48Hh{kQA)c?!PC7iCV%Q3qZ9sZkNid@7Y_V-FJ8z)
0e;v+_$I5QKmEIIWOJC_e!#^`(3pGY_?eZ)KUsU9x%i+>X(de-{WST#r9KV55!Z{mpVxyBfnlv(elO98Osu{q{K!JXew~>D7RC4IYtM!zNe6zKwC8@e58?+L
eWhwwdJ%wlvX=6y7w&*=wy@D!h`6D|`_FHHrKo#uTcw&`s=s7*k_}ITL0*b)xlAumukRIRGBAo*SyJxSg8lfQ=NQzr_hxE3kaT73SE#fV@^$MZokh+yI^H5x
d0jSA#-)=qB*CJbjiO&M;HK^~l<@L!bx(W)g8{|V(>pja7*(Pxo`r`9gvP6v{|!4obFV?SO|H3=cvbO&G|RHL!jeKgeF6^aFcZG}?vY$Ag9$Wgx*2MAq@~rH
J|H5zqG$oV1gliaaRCLpE~VjJ7x9Qcl^{NZDq1A1l=>TSe%a#0fvtw6rqca#nRQuKbXU99mIbAn$ER2;u9JKXUO$2hmW5O#&qE=PZ!jS8Jc#8<l&i?$=X?IG
^)caC6_z-$BO$OeuU&mZk6CsOltbj=;!j0B;?)>7rt^BWR1AqWrE}^lJzf)0l1|2lPf*aawKqpXGWwg)mXaxEq@;O1qQ+C}nS-)A#2up)3uxUruJRR*U1R@x
`vWbR(?+V2dtM;I(6v8LH<`Oxt6Vp1iYq6}B{`oTU-!SRc^Dlnq+ECJr98)eJlms4E*`PFD2@siz=s~b>t)l`jj#b^M+oq)t8}(53Y~_i)?+R@nki%{J%|uy
gPi84<driA0i4Qs7u6+51=4_UC*UN?Wy+UvImy@myz;4mr+llw=%JSRhwia%hYIngxlmZ4sYBI!jst}?2gfHa&)1>x9d`DgTiAnSMj-hQB(ky_;Bw;0>*Qm8
CKbGNU(@v{v&V3>Jo^@h09{$R6h?uV7nPsnTCyuY6y^fhnqgfH5+!D7lpeZni{wcZqK{6V0KBgjG7$CV965)#%({*q4s2J^fI8YL)5ULQv8t;6cWTYN6D4DU
ZJadGOr`%UHyW&+k)|lX>thi+rakS_(859hL5NqIoN1+wvJ=#|k^)G)bfA-@e(6qAsIEOH*iI^t(N4(jz2pN~E<uL4{xT2AnBCUv$<BnlE6W-FK#rt>&A0<8
7?>4qyeL840ce=R3AU1*xb2NzgSNYXL%P36P$Qi%yuNGxTy#n;mEV;7fy13pwj3ifAN<ia_ToFAAYf)+0pJx0D@h)KY3Wkub!BNK$H9FJ0{)5CTWJ6`7JF8a
8V7iFs`vyle%^Yg6K_sQ5Uzv}Eb_STE>*1zy`|utbTCZB(lt-l(MT=~x>`p8EdT1VSCW|@;L+#HFhrTvPbT(jt;YT}WZ-k%*!#@2ER+jgymhU?57B!&F#<Od
;Ob48Wa69IjhD0p0JWoB!M)t58-ou^mo5#~khF6KEBjg7+t4H|yrW{;%{4jkKALKU@BePV#=!{d+SA6C2I|tpQ-h`VyHRAIjBdJps}WW}L4Qq%$KBG(Nqj%k
9Dh34w?r5~TTcM>%6;dyZ)_uXNZLzyz8USbtI{tBsyV9RR{ri?pwNgl4Cn%he=a7K>o@wYhEKEUkKx`RRmS6Nl*jft6?&bS>=%$+2nb@aX;>*v6Ra4x$A4Z(
X-3U-W~Z8A5G7_#Cz#?$8w*E}T`~Di1Cqh&SvEcC%-nPe&>jelo^lfuc$KljgngA4;w0-ume0|&nTDUhIU%gh&|+Sge$3hR=bIiF(#mTIG}C)G7M@>G>Ln2*
H@3I4d_rjB=uNTC-mH;CbV2aAVD~atrdM;Dd!}_y&t+$Tgy?X2D-2|B`;%zs=(9s^^#(@L2TPxyHJY{p%{eiTDyBxy+oWd17+~Cmdx}}aa*zAPd~-|JNQ!e1
Nc4(UxUE>lef>nhZWJm*jQoMNmnduWOxti3{?|&}&M_(z@r_>Teh&-|CnlTGv~UoA7_^uj0sc$??Jno}vD!ZI2}y)iIJrFuh%AIv&g&|&F*)SaM-L|0`4XxD
7v)RKOt?J10$qVu&QN7X2S0|`+fgBO?ONePY0}MStWBR!-DU=zd@XG3cQ_DlN*jT8wHJH~3TY*b;C_xg83G8mH|~TxU_g9DKWbirI(nhEhZc|adAYts2AnYn
_?GBv9$=KcTZ;07k3b4oxoI5#U^6y8<E8p^mVlf9Ae;*@3@^!&gCFq<B|>MF#kmRyACi#1jH&csf>~Daccnic^q%#S+8gj|)%5?@i7>21()O82i%}{qheCPi
%~cX{j=%MUVQZ*@om*BQS6m3716Q13W0FnD>+=`<b`jTvzRO>krLcvv`B|1Fv$#&yjR|zIa>EHlhYIcxaQ*X<+6~toIGL7s=BC7^OM1lj|1rw`K#$0*9X0qr
qQd&@$K>wdsC(E3@b&F}crQTz(7-I?K-07;)z$a_-=~%;=+{GL369zDDl#>!*Av;MRh;?ktMc{lWWRJ3af4C;s;tXn1FJoZDxyd!ednQ!dn%%l<94D(c&$w3
>Cm8UO3z6GRt<e(mX}iuFX)krYl@6XE@CsS0QJ@>wqG$gZsSJvZpD$VnvGWOITk9&M`foZMgM#P843I~x2xR732~AOZD4l5n$%X_EjD@ZBH56OOM47Z>0A;A
1V4o_gUjGXf_OVpwQ$m;b=*jjvj#f1Zpd&@r#2krfBYcAna1|tQu14;^5T%ur=`kL9bLE2C?h+rw8%q2YY{nGsymFRsRDU%pYgcA@%u$io<Q6O9rz^2EGf)Q
n)arEyqFF<E}feK+O4cINZ2-TfoxY$5l=1X)7vJbdyZp|`)fj9prw$Y(YOipk*nHcbp$JcYJ_wYgzovvtk4j(id3BQ7-6s^#UrKqr1!&Y+^kb!gVKit8nv1;
-ExmBq+P5-*&i8<HfJIcO|-qC7ov3!F(l(%y|2&{-wzzBQ~Blky1-ePA~x^i)_Ad792*LGpbG~Fe*n&wNcy9@hlPRe%ei4wg!0@t9i3fgU+{=XS?6jS?fnjD
(kkKOKj}TtbCvGY=ty3mq(I%yvs$1(Io4_Z<!TT6xlWt_#BytHnYkt8(;lWBfy6|XP8BeU{&AL!90t$YNXE6Rf5fJj1!D~=7G<@%!3xQ_%<azOjxszdgWQ*;
A@UovWrsS%M0I9~Dz8({qwfD(JNxH9zBfhJEO+Ks^s=b`JKfrBpo4j*BZRxOsYbW)GNw2J`7SuC2Q^KR$l@k)(rOoZnUMwg$V#VOndN_jEi5qT{jof1W&dd0
jDSt?Yc@Vd$dalvUb+V4EF#S@fCona9X3HX3qeXB2t5^#{|pNV92%yZeq8T@zpvMg0=_D=Q(#h2`_ZYu;UwyJmdB-OAZ&5c?}mmxCD9tXTgtACJ}Zn&Fz*Rn
v64N8M*8V7!ti|V4(S*SYWX77GaKb<4D%)iTGXCW&O4AwPh0EJ<SxMZ*xgM;cIzO^sODdD79?hbHuNi_{jNY`+>AEy{2yOf{AqNg_lUd2x5Lhc<S>)VQfwq_
Z|XW|3qOd`;6K6+(pvz2AMqx9y;N1j{(hguxr(5MXPT=i<rOcRLZfnDP@diQ2_rbxoYA!^%A-2>q_iT8km?v`Q$<nb4V~Pgwjce1lXOjIo(^GFiV3gDD%vnK
SK^al=PCA5^D33?g7z|#wpLMz!&=*0){&Pg&#WF+I2en&^pLRYZe%XR>f3y90kWhR;Ai4_dkm#=l-R;Ex|yHh0LzUf;Qtoh;=z!m`t0=bcxxj@2Vgy0k76|)
zyAY2^w09(zJ?XfU>lJP07VbA#f$#*fp+-(nG@ZIJ&;&#?Tq#xL3iC2MpgzT*1cR=q_t<lF2ql@dND@~#W|>EnoxS|CT-(a*J{RSsoG$JSC@)^>Tb^h_$M9<
anCm-%@ml`tz>G~&ey-tlqL%)G04kTTujPvaOqR(X;DQzeH%PV;>F%{N2_nc@v9Dk{c|VxjTeIY2{a~F^n)-muHI6$;9_Rxj9=0Ph-?EgCX13&+7YuXmJ$)I
0s&_qO(11zMM_?<xbZMD%buBsDBMAIWv-Hgm%HD&mo%W?Sv)yi0q@x-{h~g``E2}ZjGH(wfGHg?8!L@*y#)1DZCN<0=*&t*W`u#N0}ID7Trw2n{JFXpYAg{T
beP~f%2bS2jPC!$+xZ#}SN&k;3f#4%ks-@&X<L8JVXzG0;OS+D0`d5Xkb(9SAOq`u0X8ZeF4AERnt^)1e`@ztzDeEh$hdT~VQ8kO6oIKk&BO-@uwd1x<tXZ-
iYsOH2_ebBSo%iQ08^zom=)gC)jI{cj@FEX<I&<OwF}r#xbDqGfUgf{KRi(@UPVEf_V({gyzrWwTuvnI1cw@tm!bv|SG$?CqgzS{%iqha@Xthg8EI8lTs6|g
kOn9BSgwAmBM#*EQi;9rm!t(K=kbyjP8mf38Qcy!D&Uv=Gj9KhYvIKa4HJ5QHl^HFz}2)!wl#Lf64dFpVmG6wUUP!u0zk~@3skbtZfs^#X{Z2PMI#!y-`4(U
i`PvBTH{Mk!Ka>LH_4a$v`R=A&o>G=VCH^xk3BZXVRc|LA%QdABg0HqFHq;10QXD_w^^c&9YwT`<ATByMm`_YfVo`p2UgG_PnfqCNCfNgb&=E#^o?`@yg<`%
(<(rK{J1Xq0ea-%wmeaGFQLj9H&;+QaTyy{1plCwJZw5J43PX*aQ~9vo>w;KY5%SH<eWsdz+N$?$$0`?1tW;0mZWT+{`riRR%W`EP#f?5KHp(qo-8bXQ}JSb
>Fh|*zyiEUM*<|g%%KxO`NK&WM^(B}%}WtD*h3B(A@q#y(q1gio71K*6g=Lu?v-|td~ZAHC50&;cM%ArN#(<(M3ZAi0Uq%Bev?+fYW?mPm&1h!Z_fvAqsX)*
hz`=%{@bzu#Hkhv`!zVQI7`H&zr#{up6#sFWu^AD89xg`JAhQM;u|GOokO^|;&4Jl>{peLUP}EwKyT%`he+KfVK^a8nGi@)iNaj9$Y&-QPSpN;*Qx|jsIPJD
N23GRklS-K-+*cW>DPFGT4w^fPt>qYQZSHHl+JvYc^r(+q_>NBhqqnfw3y1&Sm}Uu<(Jn!r4}V;H9r$(oQ}(~O8{S*jG=KSUGjD4Pr|&3YAz+DYu=pjz-h%b
$Y?ciIwH<g{CZYjWR5&yo-P4bok2`&X@mZ$9^n9Uw7`Wgd@Ty{E@t=0n9JLg(0b~$06bP&n_E5fDgM@piWWw^Ic7Gr2(H)$gj*(`SODMN#XKc{Z@^;~D<ZiK
4$Z)(QYyU^HTQrz+q{zyoKA!7UxLxqFB8fqTQL3IM3$Y1stV!S=|b=oN)}W6KK1tx)VjcD>`;1)W)|(saGk#;I<PP4hZ|AHy)2EBZ$fkVXTEjkm$L(HPF9$H
>RYKX>)FG5h(3obF55%cI<kmtlOAy;6o+JnL<y6}(kK4(`6S-41GNMM6+}H(&ePJWv{SsCx$$xO?i%qigh7$8e-~uKV}6&0WgSy3kn6T{?nIasH9_(H`i1f{
V;|=r7l?JIA!Jm3D|sAe-N;8JZ;w92wA*%S#S!v*bfQ}%SJDFf8P>ejH_*1ah?%>?gTRtz=ZwBSgE!cF<c#3Gz8!%e7C)(H%yFIVTv+!Aud8?abz*N}!&G#s
);&iAtpqQ*v!d;5doU01)H4tWh~nxm7+3|LcoV2v#CIG&56;bba9qo_OCV?EC-ssvV-1-!6|sab@I+_Bv*!YQvd9~00Md?TPsOPqm0%3VLa1ddNo$5t;st*3
Niv#^pDT{JY=Jk{AG#&@Fw(=)#kktd?~poex_;hie2P&n(2XOWT}G*+nX{C*JlbC-iKRU7mCe$9%*Ly=1&F0TDShirZ6z5Z;?-J)_Mn1`V?C1=0F=5y(}jQn
$aS0Y0)dAoSc)(aeN~ha6($|q{5xL&SMfe82=0Y8W&PC!M*b2pFuev=ZkZ1%Bdp6(ww11KvxOd0{N+b3KeWw8Oc@(0{c4w+)p4236S%sZ4b#$rp$LURr$k+U
7n8Wr0G5_P2w?w($f2Uecv)0C=?)vw_jdm%2J#$*z8?ZR&#k7Tp+?JlJqftd&W5ajMT46s#D$ySe-38+AV6d(iHo3d%DU;5?$|-L36pRwOb(jph?E;zM0Vp3
s_DGXlfl~=7l&<|@J#hv{0Zfx6Fv~2_DI(ezb!V8jM3^?HY<Nlc5n{Lej^9$HX2mjLQW%Npk-&r5Vci2%;r}K28!7@lRiih`3sHMC^cawh_0eC7q{i+_spv(
PAi48rn<=av8}jOR15QAU}Bz1AeUIc0^yemG1=OGa^>V?W_Q~qkW+@gI5hlk%*l=g-)F8ZSHpTvQ;w4DZtTlrj437aeJqk$0;h+#nRyYg)J3LqiZ<np{2Y*m
1e}xmdd~X_q*VdOdV8N%{JhesGh+a1s?RU6i6WZAloS#;kUMt!N4B(uL%0SYUd@m-*`t@q?Q7&g#v+u;f|Q@x(3_A9-f594Fh+nm@Uy{@P7r)HzX$d0?v!eU
e-RVr{qF`O50t)(ZJ)!hqbV#QDJXfpsnme*b1*tYUYJINJcl+KoKJMHUk9?P-ECbF%Q1JwUF`}S_&Zx~wMB$hgfI{?1B1!m`V6KC+Oi`m>)stx&>`QJWaB&q
emiBL_Tu{acR%JrIislnRG)G%y#g)LO=6rCPWGX9vHF~f<3<7xDK*v)--psb3im}WM^Uou6>N>VGT4_d-f$UQJB`?<LEO8gf4-A#jR@>~JW1m4ZFM{J*E;e3
SHA5`{d=rE2outoAXaHzX28S0e))TO{vuYbZ{%$zwmc^=)(1IEqcog^V+vuYh9lDK>_v5zBP?48wlY;BZljSu>4he<>H8P<3$Oz_9+(`UaK=Xvb%#sj$3=hD
J)t4{G}A);$>+|x+nP44FC5mVx>g7kOqgI0jfkY0@rlG>lI>9@(6asAsnp5;bom1%pW{4x4)1k$i1RBK=f5{MAN0J9gMti+a%lJ^w+t{f_GoWO4x4o~+fh(a
?TdMW^5MD$L%&BC9HI&dmP2^Nky*$E(huaczIBD)B$UTWQ4s!m#4({^$AqEp3YPqGg5$sX!LUfdi^D9H6ghhX?teyI8mX+izE*kP7DvkuGufSjL*{Ui5|21S
$N-fC<Czm>S)^QD5eAbjFTUt6Cy4c7ho;PmxVWV!`gmw-QE6(jVI4Q#Q;Bzs{&^P?i^o0&dvU6CYtYpQPvH@YWIL=+^u_~~321BUR%)4qtAX#^LO!>A#0$t3
H&RoIm!m+K2b!ovnsLx7fc8GYn&cPIO({Z`X_JjsNG-o9)29Pk2OSen?kehRn0_|vyhu6Qqx{q)T1ZZta)Rl_{c_}!;mTX^NLPp}fEkaruWPvA1nIf4IOt*V
{Sx4psY$}mKvhgUt0}szsnYbf%jL--q>tbEAo8hlU@O`elhoV>(@;QhEEZ;uVg8}B{CzYs+t>1fCQKLBms!Lb7aA6mvu|uS?Z@7LiJ8mp`wMwzr6I{1g`%A%
6Vvu*aaj437A<E*aHJ?>GaV^zRV`fg?f`o6t=MIMtN7yK9;&9>Cu3T%tUUdoJA%RIAiq`kYOcwMS}7mKi5%*%U?+IMt<K_UVMK5S{ZC|51Syc#-*mJxCC({@
`ttMbst|`@bbK6^^vb>noZd?NcQpOmizvgB>u!!an<2c*g<DOoPU6Ph7zJ|@Fpuhm9e*(_o|(%nxi;OB=jOc-n?F2IcJ~JNtFC5gR_8IgYj^YVUW_0Km0UnL
Z0_f4K+!poy40%YlDJ-w^VN<6L<w@#ljtllK}aurJQ9rDXh|{qSUt$Wku8bNBqp9;D}cQJ1xUFNkrmXA-vcAymtJ;~R?|HnAKdfJ*M!ZSiLv(&P_TgjtTL}b
r6s&0?qE{b3B7mHDKJ2HaJmf+ha?o)n**^L`<^eK;_dr;L4L0LR3%8>Fy^lX28H=SxnIkuaOL<p{yDH+$LKka&u|;RO-1z`QaIz_fVtcCns{9Q;$<l?R>L%c
xW(8-#v-{xe$s;;2Dg!82fcDS;k_-jaNZzJeG#;<`-7H5Z+uqh1xSk*Byof!Pk3--CVbmza9lLVy6*JZ+}1%F`NeuG7Jd~pjqK!JT@PJlT4orQpA-sFTo~or
Y~+^m4|g!P>LNVxY8DaN$O0u#ns{^#=Ps{eA(@?<2fp&=4k&$y4`so_Z6N3d%8e!hYDp<yt$~fjacqEebp9g+X9fDF_OH0<t_7tl;{HZdwKwTyko#gX=9rRL
LE3-fx8HtZA*T#1`SF)rh->y^43M)O)t>$YfNNUlh*wuFJRp>)nJPE^MIJ1+7|t&_caO@ncD+c;!^7J<CS5tLthwOVSq$hV97BKDrZAP38j$(%2xG~-fGlyL
V=bb`GX~VZPa}YmnC!OgbtqXFXM4uiZAdnjOP&mS6DuBFO?Pnu7A`0GrSE?6!5eJH^(*`_Cul0NdHhQM=00sIZm!vypD)vZ)Vq9-P(-`M_7v19jvn(=4#6EY
>R*G~(cfb9rd<bNwL@zHn*1rATP<U!;Q>B~ljRo6k8&G-@*ckMcPY@QxLp5WG3tO{F~t4I$CDRhVs$)6&E}M=%Sj=?u?P6AC#^k^y?qVuY}oOk0fc{ook!Gt
dsO-s;I8{c>}@l}nou`?>P)Qkll*@jbrW6-fA)pf?~MP*y|U&7JuxqF8;F!U=#~Y|k8!8sVkjHiM?41+s!Bl0wA#40;{x;EsU`&#Y$gHxzVH=e$3oLvxX5Y?
Sm+l=yJ%}5PsprVbM2l{N%|hRPAuw~=3F#peSpPU793xFs_ZN$Cu=ls=$vXSe~XttnOsonp=h`a=Ox%(d7saXDMHK-ewpkj#3rS>@(3pk&W3>Z1254vjrW2F
bx$%Ld;<7?uW`72y(6P7qYg#wT>lCNH&W*uTp|i3*6|gYWdBxRA^_x3q?>pwv#g{buo>mWO+F7E$1iR%y_R*$s-5cngRV^8J9Udw$l)d<(g4}2;`L;7T3QFY
<=R7HH72g_86XhyY0y->WV7J+bep68eyyedn}b65lYjmG6xoKhdt9&5X@=xAcEZcZGE5t)tmrENt?wjR{G~~qS9Ou<Bf|3rTq`cwJuylOEiTb{Z&WSHy*xxe
-=?<>8Y#`)#yP}l<6{a5R~y(2GOqe{1N(a|{3kb7Q(EOLIG~jL@9xyOz~$MeK$X7;E<^B|H@k%Qeno94re*d@tUbZsYZC!N3<cYHeAz^4Ej2R&^^5C9`Lcah
P-$5?;FqYdBV=04+uqitCmK(aZ$+Ux3z(V=VcsAuOJ)=9tl7SV5R`*M8vk2Gj}sQ7?7zXxpurfvQTEFlHB}}xzeg3pra&{LzVgYM;ZZ+)k5eI&S_fT{#uMgD
qz>X`S#|{7fcl~uV}{rDrytS9bicc$^G_2{bj@UpUmVE16I@QnId$tk#7;12*EG%=&MV1xDvE1T<f@O7Zi4DY14{^Qc)pdJJPmKEhm|Go>1HHwCxsyrRZcr_
RioIgfWpNl%61l3gpGY-rsA{Q;%sG=1xAfNfZH83XH4*(m!KU64@dl}EbNX(unT_=c}g0QXD}iC?Kf!b-$L2onU<`WoJSIf5xtGgc@TE=bXc*#wve+?tNg!r
1CK}J$Ps-`S_q|Vi-JgOy_AXWu0hW3_0qI_N6x{SM}e^P`jDO{RH^{W(-0O95WDdpb51GreBZ?vF_WT|n-kAjZ_vh=?jit516V``JoncEL1emHu#mH{r(C;>
hkXl<lBe-gJi0SF!vY`<{m*#*oFXQF2aaR&DoI0VMX6&lAsR=BsQOw>?<g@qC|k?|KhNEPfd06CoO$S+9#FW>0XK{8l@L0aFa{JEyKCj6_II6#V`!O3z(2d<
F+B)UWW;dHaZR!$7`rzG*AIFoM0}`EbV+DnemNmP%iqe0M@$ESiz@?(rD>b3Zmgw-_^^@PahnM~iGZl)r<81$j@LyWngncwtFWl?HMDFUX9>Gt-QgN@c`s=Y
GgF3sr5W)mNk|<E+v@Hic{S_s8#b{>I+s6*Xa66daZBc+A~y-DcdbbpWnf%ZnxTe9HZwK-TvW%hSNo&K&X9a}Q8GZZqD)&t6cx$Ei_Do|5!cAw9cQ35&FSLX
wJ_4R6%4(@0sunL;17RGZY+uQ3$@2r&OaEDreE-)ZI`$@QkIyC5FW~(_^~U<oj7=B&-hCjw7A~~?H;&i7uL#RUOtD`3D{G)?$uY(HsL~KpZxq<c_LS0;jOH5
6m5dI5^IwfU|Oh=?<H;rZ*8Jp!Tld_eL|4SAO?r1*pC>&b!3N2=Q9)%q|u*>1>cmM;B>sUaf6hRI%|kDHK&BjUImpRL;Bl51B3f60cf`n0S2pBnSN@O2UNJC
*pRpui3yuy;MY)<ezzP^^k;~jXav&(_?2DtaCyry(NNxYj!}YV<jCL&<&X+km=QuxCc<VViy{#g(;IGOdD-W=`oHlfFNFRSgFAuYC#_qgB|%kq)AqGj-nb(o
2QWFld#EWXlM#dw=Nd<pEt<5^j4mUHpMw;RN`;$~<sB%zci00q-j9ot#s`~s?IUm?m-h4zy~^??W4q>7X+lUARrD)0paLd~y>2OGXG%x4Zz$rd4(G@C12sW&
CBC*v`h#5}#3M_XHUVx7MoHrv(0X^pX$~jW28H)AnD2ubG+dOq*M2`_?3vWYYGjv1BQ1SRTTkVW<Z`)vD^%23Bm&joyxC$xF(5_?Cs<@Yb@B@0roAxA6zdu0
Vm`<l4zCnCr=39IIXu9k?D4iNRt*b4eSy;e5-HXU-r05D>T7V`*l^i$+w<je3*}bVlq$LrGDwbf+2|i!3OVH_JyAO}&_i*d3Rt5hdPRx&2>Fv7V>R^JDCnZ;
?OOJaV3YCy18<Rwjzx#4;m<6D#UIs4uln*~;>B|7q2>qdv2yI|dfz#Kd7vAby^EGhFVJnmnynn=JdqbO;!!-@m@>w(tp4hM8CP_?21kgrx^6j6;&fR+@hUTl
S6u_qsJp^wgVz-8tXQqRi+W;?Z?@g@6H?IpVy<KG45Zx*Xlc#%4!>;_WSrH-1&pA};UWypHCz|&<UQ7_DT#vTaNQ!)BGZgb6NjC&oG~<#9_eFt)r{7k-yX_~
r*&u&=34RmLQ(#nStEb`=V5djQEsA~uEN`haVBZ%rb||Vy8rs7skTMj8uQB|tNwz$!eY*@rrN>K5_zBV@`NG^51h+a_9fxWDA5@Nm$QYE#zxAjrDmZ69a#78
%}%HWAaK^+t6=QC%_atm-h~KQP4iU*C3QZ%QXL0P2u}nZnuy<}2BFZTOZhWtR7FNrFSSYWsSavrvk_@u*YcEpN+^9$uY=PjJ}iO$Mml;*D_00a?7R5sTSlo4
lFD8VDgkorh7T%KZCp{WDj}_c!mRbjAxHp`vA3xQwGN}Z^&DU=CEyq31tNLh#;0f<nzL0EaU1^@=*HcB|FIHz?TnkKD7}C$x;deH`m#4ZCk9}gu%mTfo6qmu
cfO#C%qO+tihqO1NbzOtD95L`!Jb9DqUW*Mi18?f(K+IZ?T;c$P)8|N39!=J(sg`SOU`Esy$@6rtRKEgW)N8GK-B(#8`KWGEpxnt^pXy||8e(<2<?&eU|nLL
&^DLl5mPmjd?toi(&Dgs-Tj*3+@a_`BgbA?^8e2Yulby1!Zrp!Fsr`LUK?Lw<2?(~Ux{HxyeU9sF19UhH92VBUQ;!HN{gyVN~||uW$BO|6t5%~uAe(kMJw^e
yWnXWn*X)#u>p=X#mlVW0DHdFGxMWczW|7}5Q<(k_nQ!}E~OM8F;bf`(~?LGU4B3jBrziwZL^8aKpdiA&iuxZ^U$+?g`OCZY72;VNc}LkXcy5p%Z(tpcruDM
OTyF|9<L>I`mK3n`<E@UM2xn5`SZXrtDkZn<Q`r$wi_lP@}uRb3b#@j2BejZZ%0E4&V-7X;mhY~yLS%seo0IN-#!r2EuX1}m1eacOuEkQ(qR&Sv(a8bV0IfR
Jx%N&b`<FU$*_cX)!FHZ+TnN24SC|*T92rv{H6%89j<EFJ90<qv<cBKa*@uNZ;CA4US}zezB@jjW9suSMsg7--UI$+p^|rP)M}jLz6}D$=7)Y4K(Otc7gp=T
HW@~0(qnnr(=;X|LZ~a&u_lhwA9OcsSX2m`P4aGV-uxbJTmwe5iRcOGZnl?NlZ#Kj?XG*sVL(a|TA>~&wi;1IQyK6B7o%j-A97515S*)G(bBZCz|pfJ(~7)>
$n&^Ns>AJ3=hwz?|GO(=)!f^YIcEzcDGe@Zvd2lINLPV71=Rg4n4?peqm3-kcAGP`jgQ>ipV>6GH^vrP?e1-`gVPu_{3i2qP1;v4olPI(^h{YV!Mt*F-QVyA
CpaG%J!%6`E46Zg3vkuRi%0;iR)DHOY1sYzK5T&YLVbr|&CLq~2zp$cUR~z#Yjyp#g2xb;E2Y=1Ih+d_Y)I$X3|V7*u6utlu}mNCu3I|EyRsX8&PU7lKy$gN
R1x<^;zLWi#O)5daTm(`ha|+j-kgD9iKzz-mqb-9WS)^Tm>GJn(1f5s0HZ@u*ZFsXdr2ss9<HbBiz$ehY4n$8n|!awek8&3)NYGBep&5Gm63;>c0snlL|<Ve
v))FV^7zcX+(^${?)9}bED1vQo2ZU&YXseqMKi4Qy5tFWsT|Kz!II(B9~uPh07o>E5r7HBSg7cd=230n85IbcKkIaAKxH~hQRud8DY4Zr;-P)+#Jz80(5G@|
a3TL_TTOI=R^+RI$V3+T{?#caaR3He9B;NgyF|Qmpi*{NKEfQe;>@kfp^yy}Psz=vr<Aqi&LehiN|UmVI-;zWj`$sw<ds8;f~zJP)(B&aMXg6vjwM{;j_pwg
57YZc8@P4tAAPq?p2lc+Vt@hZ{CtF&)II~sj|p26Fhu`}kxBrG*}Pz7aMvH6mIDN@A(LJ3C*3b{>#}hj1Bjz+L_sGW#2A9~xxk8pRbhr&4^}z_tz-gd99$!9
V9Y?VpbZ_&#0;&2O)>VnJC%Td_nv*T&Ht`(yFSVIsg}NQEZGla3oK7R27*#zgOUOtidu&-Xsv2dkQ}ILXma9Gvd6Ol5@RgNemPz%F7W9T><h(&)#3K>MOH!6
SXh%K8yE@dbie{i^`gs94V4ZAVm*h;OD6J6FK9(Qo|tt=j;$rCVG^e+=y=3iX!6I5rFvJKptW1AVn<2E|76}%ogasdFxtmPVJKlzEmH?d%DE7&8{>n%<MHZH
c6=N%`t}>)x_}wV{mYsfcY-!HjaJLw*X*3-PhTdc5i%VcFw`<pqegq(#)t=2k=T}S&-RoiQJnW-d|YEwJ|@O(q?@}2`SyP^&u-%=s9@v4l3D$YH1pBvHEr!R
Vyn<<@J(N?D>uD@d8+siaMn-E`>?zAJ+h5o+5oYrf#nVtMs2mfbXIwW8TTC>3cc^zNYJj*iIu;!17Ev!HitY%L{;}0%u;e3hv?&$_q($qdT>YP`eG}^$wee_
c(fWUA`zUoFh%atmGd#{O_ohjh<V+sp?TQA&S|6BrU6E?V{ap9PK-;rTy#oEdTNDgf?_lw&4|Olx7vO{B;64!k)oD)ow>-=^q7eTUa*?+N`?D7Ad^N=TmYGP
8*YYRN4IJ|ouu|_xJtDTDWm2*6rj{sgyQ@A2k0}^ZsyK`iIRTro@1-j)909(!!B%8v}{6FhAL806s}5-hW7W%gG#eH_7=U+Wfj>l`?K^^?aktZ0KG*IT(>Yq
*+mY4A6&cNmHnuJV$RR#6=94?1N=Y5kpEEI>yE<YgxixkvrBj!RaRfN^h48mC%h8n0Ss+ljz%Gbm_(skATV(iv_NQC|4)Z`9My0&kOpc;?QG@%mZTYa;%I2=
heD>Mk(FNc^vt!^F?S!&rcsCAz9-bmE+|c7V?8vpuqeIt+!Kv{(6BG2h?zVxylZ=YR9|Y-z0g_;xmIH{c{}xEAAAhHWk?bqvzKcWbkFgELTZ>x;D4)@&(_v|
3ulewbKhR-PSLb%r_8%^Dans@+SFq_m^Nh|&122yF7Qa+uil~2U|&=MF~6_xNLhwv%+bt-)CFm)0?G5IM_RnAYRx?&R&pjb#ePLE>5STs3jf8gADD<Z1ZmH0
?PEy9obPHrjqQ=Aq=dbpfeMDtBr^H`+94JzmI`xpC3$nl&T1BJZtOH+?FkmLoI^~Y*EwNPislY(Oj=mw>;Ue!7>F)4ks6PKV?wcL_k2*v$D>Q<{lR|sU>f4}
?C>HJe2X}8IEbeSMU4e(pMP{N&Yw|gaeF7&96dGZ{<nHgvgVPVa@loc-#k5+JGUObFK07Kt6#=?{>~e2Ude0t+W!y!v5aWY&9?P_r>x!k2GBRl`-G{PO(7f;
ine2>F2xpP81!!F{+={^e%`Zm_3%PIK}Zh<j&KUfY3m{WK8TM72*2RyK?YRuS_33S<{B#YtOEQ+<h^u3imuTocqkIhHM53D6R_Nct{+OiPed>S?D`!(L6g;O
R=$l}Nz`n;DJbj~Vo?s`5y0YF_%!EfB-{leacvXu&p{kdGlq`uWTOr*2%g%4>6IiYTF4^FuKVOZ8T$3I=a}<+iAt7}vKb4W4RSLiQ{aB;%5=wQe1xr%BBtOu
MQGqDK#lV$(2VKGO!F<uGR5WWjGihG0xRxoiK>@yGE1oz<VqW?8T9KR*~;Q3BfJ7naSETnDyG#RXUsio_BL5Ftz2@8-2eRB*|{fLh%?8CexS}wTjF$G!md3`
rScEDddmnhYN1~PE}(P&=N_8bq*@>vZQESg>&Q32>Ekgu7kZU>b~Ci3^J{~F5zrkii+K=qIC1SaVSN|Wk{ze{?O^{lWV@K`fODl`mjztdx|(P~C7sJboom?r
naR~@2~g=bQU64B?Upp?lO0c-N$O3+OA@^7RIsZU)m~yJaVbVajb@x`um4JJSP9M=i7HC(&X3IT_^KW{WCa3uf_({QdSpLZ6KT~K*mwJUhzkNWnFZ#0Cy1Pm
L#4B{hr!}cTv&c?8LgP9I%y>tVUgvmqJe2!$N>7x@0!lz57m*$s@kyQLMN-Wz%2+yP_h^Eon5XLTR+@q!gv3N39_~U3{&?#d6<Fwg>H~aWO?*f@D&R1UkK@X
w4T=}8Q7rf*)T`6x%}wi*O#v$)Gs)+OuV%EaI6!a%cHa&7k<-2uu&ENvgIq&nQRw?>DTbPd=iINyCakGQU_yYezCvy(_~-OZC$v+P9n6)G+5M6bI1o;?FA^M
@T4z2rcnU^Xf=m2^JWpBd*97V%d)8lXm}3Pb&sQgw)h7o!Rd3iv{NlmQAqIh9nnt+Lz<HxkRX>T87s%-UxaF9_mc9W2W9BeA&4$(1o7>7@jnP7X(8Ny$mG`I
I(TT;Rr2w(s7}eQ-Qwd@KeaKx@o8xl@CSzlrTf6*I4pKM9J*Nh)Xc<5Y;ruhFse^^HbGf#Yb&eb%e7EyjnGqzlCR<@!hd4hq0*-FNG|IoE=ut%m8cT9GZN$t
3wT-u|91Jjo+F38og;44N73brs&~d-z?p{7+9gxnCLa!MRFQ>t1=KHbti=I*={;K4TF&i&KBake&t>!Fu;pq8deSs&O<2s(_k-PrVw#B;<rNnlx0P7wksVN(
&+3AgzWDVXbzfxv5Re<SRDnx~LE_fXsOX9#v3^hdlGuKo3@{y`hObQ$!!S%T2UD<w!RP~;z`jD#kTrp$dpfv&{wAFyqIsg2)b%xaMhG6a>hvaO9)vk(P}zP~
JRkm?H{MIh#4`RA_dv-VHl5&4v|wldX<JG5LJf=B|87tcyS&R4b@eGR0=^{R7?lP0yg?_<?iqeDc1Vqoz0nV8#^)R$Ddw5D0v$WbEJ}<@GcZ8B#_`EN^4%+L
kigMwlU2{7JTD+8S+oiX+9OWJ>Uv}0AktPl3LnVNm*`yri<xI@9o~s}Xu@388}F9TC?CIK-;Y6T9NNkSfqhpTNJ&Z$Sm20o0IJ={_dpEqzh|kXv!KM=uli?u
_)}s~CDW}B1l~gDmbTiEu*38Z`<cu0%v!CeT8zE6zfwZBUtHpUbaV|0MSQ56MGl-};v%Nf1#|OlL2rY+C=JuAYK(oEYno6y;K`@!HI%qrzwU<tn8y!>TU|h;
c||JhrTQsg)7V5VRCiiu)iFN^-(d##xa0ruVv6XU45OcUJ@E&}sht&{gOcNg#R_G-bJ@+sNzrc2hvt?BV#goanglDzJ$p+nT=yVG<v81{MG0~0f-;-yKSMrg
kwH*(2LsT+tv;A*qW3;~4AwzsAWpdXz32Pso<5!D&*j{r8n|M1I4_Sjp@O{x!vI3?7Qyw_pBb2F`EFRIuu&|)(L-3<(U!kUKHuoyo(L!ziV%6>$ykFj5n)FE
szql(W{!*O!Jn;6*<Q>#Ry<T6i-g4Vb5t)`1}Uzetf#fE1@>?!gJ9y33nl}>v6gD}kh=0^bP$K+;8q5RmUcdt0;%TTS2_#qW!ehx(F`W7n<t#w28a*-RFF>r
bRWy(<(dTr8^cdoFBC^hTJh@Aez{HLB%0_7adk(2k0^jTgn91@q=xSXm%^P?d&nL?BBg#Wl<p3|LQgnj$;@__-8+TsKY=EaSWJ|d0`Lw=bYqC!&FIpe4`OdC
ubkF)hE7R*%P&Dh=577#Ysl=?@KNs6yy*Cq(jGv*KBNbQf`Wm?B1?asmVpdP4c4a-O5;V!CO*`9Sdp&7)#>F9q)SBiUav)eg<a<IUD-9ocWL@I5HcZmdD{a4
b5=Uv{mMMV1mso;0^+yV#8fUI<EYguAj})+Wm%{Ff+iEtAsY4;fFnf!;mEj$8%?N>Bi|_5AiEa&1v|*Vo!w~mZG%|=mn$j<uUzlz>@s3WY<$FMqa?uhqJr(s
E$7*tpddPYPa1psVk#E05XFVg8-g71lRh(NH*B5_%5H6eR<<s`iX7G);-z%vI_QjEjQvC@7N>Hig^gAhv}nYtw|?)r6L$w!iPMy|uWiK8@?!gP`qs;8V{ueN
+^%8>rpfyk6LDUbsW8KMhq};M4hNsKK!L;#^!(eQvg8Rs9$y0U$WpSBP0I0qcO_<tl>KI76NhnrI7|tNCyBDu9V+jS%M<9H*c<A!1yi}6LFxQd1b#UJS!QE3
d!26yw3HAshs+{X3$x+eu`a1IkO8kJCM){txt%Tfz28^lrBSa;DoY`W9`H#f5%}%>3uJ>>4>jS7A^<w_<qN4g*dhtCuNL;pjp9#xnV)}6AKWf=k3_w+2p;<k
kW#Ne8-76ZSSJ^|&oIm1j4x5gyrwkuVz*c4!Sys{L(;iU0G?UKbVf<gzXn{#SdJ9Cm!GzALP$+v5u7)rM;)Nw39az#MtDgmA^jnNUeO2BFIuO&V8c-ATq#R1
aPsWPZ-|(M+Eik9AN`tZiy!o{m27V5cA;D1N4db|CoSai>=qZCWnJ*Ku1OIi?Oew;uqR`3On_2(puD%{FVOX0=Cg#TH=3;2)F9$dV+te5Wh6nImO~4(qjy-L
MhGVXIfyy|i*$p;za3Wtqyi`C033X(h#f`vcC6GgrXlz0>|z?%VbSIojdwP7dfPxpfl0=ios}PW{Zpn2V%CU6QyL|0_Jb`ns&zCIFxN7x{(>bVB%P@3DA08e
x;KpWl1Zd+Fn8;6O9$bu8@H2wd#kYGOh~o`Tf{tq*Z}+NOqy34$hW)pC0z=gt%^+VWBVM&F(3(f1OE%~eY&0#2Ezs~!Tg{SES7SCbsr9oc&bEM$xqP1qt_hZ
Rj^PF+<J9tm-#C5#5Eg3-P~dTY`Q1h4O<L?42l7wY+-0wzjUMspAN)W78O|`C2F-8-r;M;=$t=IY_L1@_EVlhxk=OlF*T#i@otykb{kP}n^c*hI>V{3dL`WS
)U5xad^2M1B=wnGlYyF49S*Jxi~7{T_!74*w6PJn+?0*U`;<PvxgxVaJUyS5%G{m~IHGIr{Z$mhs~6qQvOSb35+~56oX1(6AbU)JurtnEYK|LO3WSLh;->zS
jqYI_F{}tZf?q7+k1?J+jw+Bfc+_74UjW9j&+kAYo2&u5o#3-QMTweofHCIeWjm6Mnv3(+j=j6{^SE0VqH%F&KwDpOH%FIVJBxf8nF%#06Iote(}qV~vI2RR
gFzG2iOK4`<}kpod2R{b?In6HI%G4E12i=EtN4jrnUewxn%(@Wz~34yUhphM#<L^Kfih}+QW(l^FF#W8GaU(K$8<$A^PvAcEL{jTkPu2(TX)Yqn84uCDKoo@
Ld#=}ZHeEgRf>p<Dt%u5Sh7?flz(LVR<O)*+K#-u|10s0<A?14O6yeH+U7Tkc*yscZw|lvPwgfovt9CR56(8=ikPyqBoEleKs;*0C7Rl(1fI>gc<CmBPhR~Y
lv{_2$&AZB<sryL(?O~g23%eRf*~KG!w;4WLqePMmh_&4hdPlwDXBF)`cgez1n1ju<PK<dpw!(&)tW#z(xt-_DwbHVemdM>8AGr*?4|HQCKu!-*7UkSp<4;n
TO!l~AR`wQ$1in^c_3h{OecZ?z`p8Ri>^9w!bUsrCHvcaEMLvDNFSGh;Vb_Mc1Mddt%@k(#51&GZ~;`^6^@Hlf9XZ=XA@qg?V8&V_7o=bm?}5c=JsNAUPAYn
?q6{hj9XK60iKe0W|K$?8Vs(24U7aCDoO4zG_z}Z>>h%o!TMZi$$q(}qwlb}2ZywLxc0fv1J@1Sh$j}wjL3I(zj-~O;mmIPw}?@FId)vXW(!1?en77rO)c<l
C!$Wo+t!mAtM~wq!w%x&6dda8@ljw0ARw_??Gq!P^8ju~_Uas95XcTPG|v`weleBk?=dXFAqtr{H~kAC(W3cZMlryL@JJY0t22qHJ*=8$A8Y1KSLv1|sl&zx
t6)qI&(TekP*6}#W1cl)ZZwWqGb)pw^SsHABS9hu^gblESS0?pr7Yh5?qZbNKDsQRW7mg3skMsa+)cpB8WFlyplga!(;XRc<ea>`I-*;m0%HV?VeWGQ{6Jyv
)>~J^CUBFtx4JFEuB!9QY+Bu@W^NSBe{vpuN^0F=h;hHfqpwjljvA9*5BjL&3FNv3+M=R)Iw$%6I3nqe#1ag1e>sa%eEgMhzYQPOUv!rdrCEoqQ@1-Oru=G0
af1G-mVWt{RPN1A26XZUo?i3~?m94&hvaREff5kLT=E<tgFaKLsW)f)JZAMFe!C-M2wx;u)Z9gH^qh9>LuYLY@dzeU4;Am)REeO_)kl}Pc^Faazffhcm2k(O
jjWJi?%@x6r-@xhh4lmGUmF}$mrsb~V!q!1nuAa#X=Lx}W2ns=pxz%_1dlB9<r%^$Bx68%JRkEbv)5|YvZUn|g8xv`&A-GT+ljpSWL6F@O{(A)G)!^Y7T*z!
zRoe|>9b$sq(*wHICJ?!(T5@BR*LxMnrcN$bF~`NZ^bLyweHVx_>UP;aVS%150Z@%O0~Vxrs^7b0IJFC$yt`YBr?VvS7DKc>~e*?g3!_I?~Nj>d1&T6VzE0t
&|7uO?P=CT22$wA`YG1RMMyCA-DOEg9+2<efXuP^yNhvRzfVm?`Kj7h1lH8iS-`Oz=>5o{!sOBJu^HAZ@l_|x4dgMj<12t~h9STq^z@>CU~Vwha@fZP&UacF
88`-b74NM2vn3EGMni0hQH)2fj<)7^22jcb$ogal)4@nWBbK)xm7W4%K6<VYcq$MpGw-Y);8dD&GhJwbKRTX{7yDLGC=W~Wk(I|yRti_mQ;!b)Vk+q6Tj!8Q
H=O{*96L=ULdKeUum2u&N|%Jfb~g!?<D%5iGQ7cS;|b`OB*lAoeR`T=50?vh<!)9zkvK%_Y~1cU)I8lYeYeO~O^tW$piP7)=5GmsbDClBKkfBab1fuT?$@D|
;AtmAbcKV1id-!W?7NXK_!pgncTsYciJc6}BEs~4(i)XSG2odxPB<YlMI9!n=SKGT!S?0IS3e1no{;<=WQ6A^-Jbg5Rw4P_w8MNLnTa_K$HmucvUj34GKzsP
{9*uNzqYQWx6tnSO{&WCK5XH}=1}~`ou3uIw11Jk`bj<uX0DW$e4TIVqfah#;Yg<9t3wM&$joQC;UhR@P~z6(WHc*jAb5k}0vY?D0&=bXK!tve&2?O3HKLc%
htHznCTvM9bJw=IZNkJxdd4<Lj*cRx{32m4DBy&cJAP+sq6PE+qF_K``*bMoqIJ}ajiVJC#6%EZ1g~ub4dC#^xB8rR_-W@_fmBjtHQM|&U!Ls4%~}+%k?O(g
QE{G*;r&QrYvK&fc)A=nn<L0Txf$tJv{Ve%<-bSOYNG-aXiBm`%r%wyGd`(l=wNm8M$_DS;^r<48VpNPk1iz+nAp&Ys4i7h>WzVgl45$_2Z-&))mWRJF51dp
6Y!VBtcVUbvt}lTnx4%8Er$9Bu%)N1A~OOUiD>rgD!fY-{Cz&~Y5l0Yf-^*SXgCbPou7i;HK|ld)_^@SGeB`8Nt;wg+7+pR<N&9e&nKvRN#K4+=@LtnWJJLw
(<<ZET#Vhl)S3-q5DvbH?jjbb`i`%6J&EWowYRA=D;Exp8-c`w(MCFpa$iMv<WXMo*368=<Bnt=R>ae#1gKFH_#YYV#zvW{^M*Lq*K{f6-;TFNwnrWYj{;5o
3%Q+8l;;P50DG6l<iPOXhk6NN%Nh(>PhS~YQ*70yEKw@!j038yIIagCJewl_6Bw<$pSAsATY=ZnLxf7nixOR{ghIO)!H8pnDJp}y=qeKuuS5t75yOC1Gd$C*
f#sGJL)amUb`H9F{S)`;piwL$z3^}P&O%wm%~#1J3zda*UlJ;|n3QJOMXehH7Li?ADoe6gg#(TmsbLQs+BGp^z%Ex(;9#=sRR5MK{Qhk%S`3h>AM})1g%s&3
*1g&bo$hwV-gCqT;(f3JOl?Cc--0i5PsjO&_#j=F6Jt+tMWEix_Ho|K&bX}Gc~efa%}Wtwr0Ca5{hfHoK(yBw>$FK9?6wG6|93!5jb0c`+6H>Tn0BLD8T&uH
Omq9w0DXOcRPQo(cnF}p{OO}i70GGqrN88tQm`07ET5!&b0B4T7TQ$)fV(w$_gd=S4~<j!4Sy@c?Uzdf@20uGEdJ!teHcjb-U?xBAsR_i>dMOWXP{@Jb&vFc
;6>|B$NW!RPw}MbAyWn;7^g(}G})V=uF%lS@nk1bOuPlZUD`+js@W$W$V4T4{h^PAWDkO<vIv(cDGIXgPVJ;?Ed}d*=fCZ#2AJMnzklLJnFUJnN3p;v@?=rC
va3&-ZEdEo>|T7+8!P!$N+6V4;9JxqHxh*Q!rv!FHCWvYOIAdRsQm&ZiY&F%h|}<GKY$Kpx~>R+X$S*JDDa=b+tbDgW*?f;wdIJA!v4t{knjlOV4}`fqpJ-{
JXvUGcjsN~im6G#_~3It!mXUR+rtn7Jy~$uzJ6a-uBmj>-l)tx*f~tWxBm}ZlbuKJJHw&$c1I+YeND{ftT(+~NhzFG^B&ZT!g6S8=OSS<udSw9B_@lu$%pcd
Pgg8-En~8w4rBZpGO6m8DpUcQ6bKZ<Aj#%YYK@fp&OGJJUc?$shI2;7A>rnoATLdZ1-_50L6|WJAtf--aq?K1q$MEa#+6EblFhB=6*}4WuXZhEG(Te_=5`)K
27pX;I#L*)qKx1*RYr$)J|6A~$sNZ(9AV1O)|;2-BN(r%hF6bw6U-I|cmfUg^%Jv3_UMQ+yQkXQB8GYGnqUf+kP!i=LvN%EyLHi=V#3=fbkV2Z7-<QsZEBOH
9|dmY#C5Z~KDSM}Mjr^P62!1&g#Xm(`tP#F@75{ByS1f9g);6G;5IF*_pFL7in&S$Y}o0%q%w&8lBPv0v;4rUACPsSn<003fv-Tp#bi(u_=jpaHw@A1fAygt
51|<uDf^^$j+;+zmD0&g@Qo8eZ$nWlm<T5aV#}j|+VP7udl&7y+Pj}@@E+9RiP=IU!zLQr^M{qd5m8<tUvRsI^w=X_MNzbn9vP#02U<>a22x9PI5<*((D^hW
!eTr<`)wefBXk_+&lR4%qXF5Az)TM>IoqjJ5g=~k;8!MwlOnNCtBPYk^r(AtT4C)XszDQntHcrUwy8GioeZND!aOa9{_^En9u+<Fxkiw5$Ig~~_=gqGbaq?#
K~41wMt_S;Lecu)022}sL7v5uLP_vq{bz|zo?<dB1Gdm<^Ax6_jCowR%IztPTYX&pvJc>ixkMrGb{8I|z-1y*Gp*=+v$zWhShN<tf2qIE-XZN7NU9hFJet|4
uLkV1BsQ2-bDZuUr%eK$V8?v+zQyOBIqB^NapQ^j84nq?&w5Sx1p@3zfaxIV)z62|sW_R)?2&l@wuZ$M0Gp3o6Y5gyq$sz22aeD~p#A2lVuMI~!3=wLoh0bz
6iAA8$9JTXVmj#33fTMb+fJ2hFi0~jDQrQ`f20yRYvW7+`2{1YMIuCp9MDg1zlNQZKT90x8fCxnQ{|Mv)y22-x5OGE8jB>5chm$lu1YDi(Z6%KPL9Eu(s2E@
c5ILXxz$Qc=@dQf>zVhM69XnpwyBa`jy{1Bnp~}mpK`iwHK2UlIeTc-Bw$D1O@7ecB4sa6H;Ve^>HGSj*$V?Kgf4Prs`Y!SmsYFq<1YZkF8d{v^lmGQ>G;pl
OeQWv+VjG0(5=I@!Q@fWj%zN9r*T%D$D%ki042y|y2QgI<7tN2u1nT^bkoeCrb9z*9@)^Osh}EMMPp_u-H8g4u%c?9YK*%lj6OvNt`~s;laxlh)~CvV!Z`e`
uE_QEiFR_sBKkM*%;qv9_k5$+pKsBGVDqtcdFAI7D8m;m4%lO{f!S=~Er`DsB;Nge#Ak$+y(g_s{@U!~L@UTr)OqhA)9QJ$w73>A$&>3)N8FE|-8J)J(X#xi
xNOqG0JzP0-rcK;1$$fT^@uOSt~oyR^A<i|{g=2p`I;iM)x8zN<@jKoYHQ7mhfOF3fE4&r?K#bM>vd5O`yuU!?<dw&_cHMCH3X9z)Djb2DGWALnEMim>gU|t
O=8u@AhPwb1%VaUxfI%HHN#@f9Cp4Ws0{+YGN}V+WF|))t3FV?S!;*}2L<O|x8WuIm_&C6t3szFmcRV#|G5!Kw>}02W);QPpcM=k)uk_`nA*4kn}-KF(~JDf
WgVgtI0&AeOgOfI4YE34y+Uv~InAcRQct>M=5?ciwZ)>qO;$?`bboeP4NcvQ6~$wpn%OqQY?czRyb?}A*S-*Xp%$J25H5`g;CM*x`ceYfe^}h{-^+%#y~Fi2
6g)?`#o%s-X*hCxn|>^E1vU3yu9<Lj<dpK2a{D!#eT<HE2kWfDgr4|<Ziubx)yGMOMRdK?za~-BUQw8FXGMXTZYsZV>j`Q}qv)Tds$gOK`Fz3SV3u!$4_w~D
xWRB|J5i$qRZjjpV~<vKUsI3FV9uVVR66~bouIj&A9pg^5mj4W^?_hTBQW8)4abb)2!f@DrOXH+b++v#nF1iy%iOmt=8>_YsSyV!c3}+t#eq;GMl+rp)p=cg
a{h^z6H{3Pzr>oYAf&UlO_UsvP$&`5Fhgn|5jt%TThD6RS@0j6O0SnlJ}s~Eh(T4ObO*E5e$R;;8V?V1TZCQ>uwX~$r0<`8ofbO-0>IQRiOI34opz-Bi&NJm
eg7Jv)5oZ!@R~C)=E4Jw81*KNF63SJ)*8MqN!fHeJQ7}TM99}7>9tYIlhPLFxxlW!L}mRJ;DB~ig;?=Qf=jF5mTqLhZb{(5$fezCeF&cM#b2IZT!exFTTDeN
O_i3O+X-_1&{#+29R0iO81{;aIM5rzI^;*J^|nR76!HNI?vNMh6_ZS*HN@g;#Gtm7LX>0kah9Zp@h&4<)~8`|z}-_J*dMTdawBa5th(;}l$H;Td+;L<4f)W3
zc8u8-`p=&uT&*-(H}Qo9B@8}ECfu?x4D;vza%G(wFNn)4-rMM)xvGFw{?OfR7*;!-3zt9sz67y8(D;5p>l??iQya8<nsp@pcIXNlJm4L8fc<ZA+hB{t$UEF
jZda_vIx^8Yq|j;I>GOWeYLm2+Xy_*`f*mZR7AemJ%HM2<Qwc5vUF^sD1uG-Je}Lu{j3P;!30u#<gBMDtk)xEJN~O7Q2P@m>*8mgeN_?b=ds}Y$0=#;ERYjg
2hHBS%{@8kxN|+Q%%iNWbOqV^mB*`7t!i*Ry>KzP83<Tq$+c95j{JK1<G1#ePv&2zTjYu3rC$zyXZCb3kA-O4+@VLT@w)1M#>mIAyFl9H%Bhz;f>d-SHu)Gz
tfSpuftI{NG5I`L9FI8glXSRsR6tI07b;q58kN*V`%t1pfnsUrkV|vbpGHF`rR{)48)jg32c$DgO;dW@CnKh{Q-FwpkSHXJP0~*dJsc)CbnS7rTG0)w{aTny
^&<lSQ>1s}2XOutK|HPY{1W0xtZW|aURh$ZaP6Y%eRVf&q4Z2`-XA|9dFr|ajr>wiu(h|;k?dhE|G^cdQGvoB;ts_>H~*qI(P@6P{PKEq{B){`1NS&w1wdq+
6?^TiV{S?Pab%(=Z^y63m+%g9Lu(Y4it#{lcdatksK0mLu$+Ajs|?0I*1$tgWB^iZVkesBgC3(~)k#*Cg7VGkt1*JFupE?>?8}j-_NS3*2*<upDaiy=cm~?d
772w9?kh#p?w%bZBb~DH8^=hIG*PW!l2(NeN$n@KS86=mWbUgJ>c6%T#piD#6_I(jhZpP^rw#RARmk+HLQfXwCG)z~r!gV%!6@(9D4SljK|Y#-9*<a&7$ari
|MigamUTEF?r%Oy9pvwGgqUym&1<XmBaG3$BvH>MXpf;+0}}ma<{8V5RgHw366&%+8`FjG^FO34!9m;5_{A9$Ob71vj1%-R-ZPlxU7nUOM#oV9r?AthFNQq^
sug;XCg4rpfbwl$alSxN{Q)&kp)hjFmZ^V{7SMT+EZMmobDZJ*#+utMhU$iOrR7uq{dqQ!FVy|+E5?@Ta*$X@$t^mye+b1_`R-Ohx!V#V_TW#{iqteUlGbdJ
WWNFxF{`UX&m{ieQ0FRl<esdG0oC$>ZriA|9;LRim`<?!_)DpwsoN1mf(X|}jD<nXxf+X-3uXW}*TX8qEV$T7VK#?rIxkqjJ`L%o?rwRXesQidt~t!yW3{!U
1D4B6bp7~JQ?7;w>Q0v=k16atwMrnC-4?F{wUSaHddf<WykTr3l9y<W46uJR)5Nf3_m2JH2p5qV?S{oeHFiA4$4FIKxzrb(Ly~CzUo%d6;wc$XcK0VD1B_*Q
l2$#@t6S{te@!omZRZhkS!oo!8MYQEsiyk(JppmA^ilfoB(Z~LMFD$>=-yf%mGJe(m<FWQp6`y7bR*DJs@A0KlfFf`x_zCom>RdIB70*0*Ow&t0l-BgOTA7$
O{kUEk>z@(IXkWGG;VR^RM_<5fh>7c1S4HSYQjvn3IDVMl8E4Pzg-Eh7pckMpO7Wd84H`&KvDWw#N5iwn}iwruB14-o`%Xx38~Tt?^>%kvD8f3CIO+%l3W`b
J;7<ZTc)po%Qzf057l9<eQ7n8wl46EvkmiF(oCfrOacZv=}|`dG4OZp1u&sRT3hulx!DYL$36cAmq{Uy4sn|0ed|M|yCa=ZK(uQgi}gW&fQiqj2^Rwne;u4B
Ue#w%N&dz8o+KM#MgIKJmh3Y8^n-b!6pd#b!Yq%(1IQvj(9XXfv(U7Qq7fyM=*)cjmpOdEf<AjQC&q|_sjactSsjg%=l}x>9t$^6z?4$ZA5DXq4U#7~+MWa8
qpX8d&Bv+{_$$1~*-nu(Ph5v2O7FHd+g_aif~?%Y)nAH5u_w9(i9Kt8>~VuN@H18&Z?L$5OE$5yjT1X<R&aZfiwr1+fjw&?z9$sG<k8ww^BY#E1X=xoS0w3>
PpVX6CFpUvIlN1nb+Qu!jU7wX8>gJY!2OXZgwu}6&7MI%_HDq7nOh`pvz^2_iaRXnI_D{fd^K;te=DNZ0Z4#pKHaBGw6sJmFnm(`AVi=;zyQACFdt9f@Sn?7
0aeb)7|MX**cX&@>JueK+=w9V?bT#kf@)QEA(<?Bv5(Oe!c|OJ{JG>11eYX&4v7n>rj#fE2$oPX1Mn|nNtuSOjE^MUTd2iH)t|#*9}A}|eqv3MSz#36)70ti
DG52b=(7+J3EGuz!f`vxy-))1-bg0NJM@-?0jHy2+E7rjnCb7z5>$!-7{5X+dGw^`;tBL+^4V|hwFrSP7%#t0`-+T+pF>;D1yY6k13AxL5*IM`$P3%(3xDeg
1HG{x&zSM~Sxg#<{=-w=en8f)k+kA*%{N=2MFyJ=NGNZD<mx>u`k6B>mfYe>2kgk3ryWy%VvyqM8}W^e>Au$-oCV9ZxC4N>b6@CBj8wN{p~V`iF(W;f2cy%M
T02JkTl_|itPyprDIaV9cZxqh159@NWb_oh$fV{ytR}STYEwy5C|SLF_(!k3y%WKE*$9{r)!Ats*1>zIuXUxrFYyHneP!tp2Q+KPLq{+KdEFaI$AMM6Ct|8^
4Kh}k>@MiP0X!we+M-oBB$T$;<4Xsqfz+GcTU2AD`zt?tyJspXbJYW6BF_w^*DgR-KMq$6B8%FgOX3LKS1uPa=9lPm(>J+&;ktp-xN9`lkctu_rKCTjPZ)AG
78@PB`Zpb-nLOl1n&%&-b&IZ<Fxa;~HtWPmT&k-d!zQC?%+pHd{y!FydGymTe(+17`K4E^QnjWf%naK*6^i0u7zl+lcYvvrNDTcVw_gxY<~Cl90&QxQv0!ug
=^V~yr`am-aBFpY9pG={A#7f(BrbaUt-$Mr2YS(_uo-k1wGN2Aq=Y#JZELQQfgpJ<T+3H;9gKiGFB-t&Mmw8i*uStHO{?QJk^a*1?AqIhq(9#uPZs3XOsaZl
XF$-E@H{+^d%RV8sxT$hS?KYPlgLc4DR$L|CF@u}8IsmkMFBvm+>~~V%4tg}jpnf|W$MXA))WBK==yIVH28e-oT}K=#d_IB3-vGpi_TB*ldv6YaIQtmfgesF
REZoyd{KYD75A`U*7h4Ep1CBJX=^I~==X@`-rv9TN@c(B-W*h$u^!(bx39WG)qG>|{Yp5yR|E@6$cmFFT=@%U9sDTDtZh76csZut_>{SXHG`N6$&l_x1>2Pl
Mn@9P%AGPU<Y0o=pE>OC%DK&n^(jo8>6u43gm#%to}vl6SR`F5ElqX|l)~d~D;uWv90lxTO-iY-bwRX*C39`kaL)mm5PMR)>BdtTOdu*7nXey|Ko$q~W!giv
SM&1kDe3H}{G@(A6A-`4yF`vBX#$k9RXsQ)Y=9C#%CsAv`DJ6(y|-ABDagrz9y0><66u4|!-5payzs$4%^K6m2o3+-YHF)Yx}$DVBWQxtuev+2*TyOcpAzFj
D-HA1TXh|wQ@q^Vk~YUvD!E=U!<cqK)rfF)EQFP)oA+e1(b-&8NiMd3Gq$}Y$+YGj#~;7GH#$(wS-`{hMH&-^4cupkCRjIF3xk69yD~`H_Ce~bsF66*hAyTZ
=?G^VDu~L~S=V!6j-#vax0n_y-O&#rYC}tnjcGm$4~kPA5oiynJ}1hKV;v@wCB@6o0tc<OqV;F|R?$q07@?-%_Jr${(@F4a5jt35xqzM?K%0UncEh4&>d1;p
_uTzVxQll2XJk`X5teBZlO|*pxP1zjdrchP`i)X!*|BN;94kRfQRA-V$U;BQeDdD=c-AF>qj76ei7-|l!JUt62$ia|&(u|tT1_eN<*cwjZJ=$SU&=j@-l9@G
kjz~VD!zARTCK`BK*D~ZIX&$lKio_LFI?U8b@O!;>JBr8)!0!EK|{nY|6o#oeT46g!mr@4=Oem=MKU~av9$uz{zDQIrR)<iTo_D4=ZI?7tEAHX*rIMS+Gvad
7}5`hKbMPcFVtD}1P7`!8K=N40t^Q}7Q>7Mx5jbI05PRg$Q}AkA3T<O#DVn6A_yD&kn)YXXs#eCx6#C)loLB)A&Nc7>7^stE>L;qlS6g~0UNHawPLZC$L;c+
(1ACV{$)@Rc!UlBV4|SFT3<h7-uFpSPaky7)t&3M&G3uVj6Er5K`X{hsc)bi{oba(yIPhJm~C15@?#EW9)NMs8f4wag1zEPYFMDp!UH6jgcG3b<>y8m99kf|
y;qsic5X<afQl<YpEf%OmiJI)EyuSJDC6*8l5#YZODq+j>2s?8@6%-Y%Lh=ZX5KJFm)C!e8Y7Iq-}-m9_AKQq5xrm^#<ZR4CS3L%gjL@p`u<!oor(}nyB37#
++2sm><_ZgE4rh?L&@lY7nVKyQ#~AGxbdADPleyr{fPpA#enoC1P6(QsB0^Fbl1f6qKY9BA+cdlhF@oFnYopJV19KHf>8A5rw&(stdJVcrm#Xa;))PQ4HtoH
uxI>ZQ4Ixd?6sJ9Vn6bqcP2(7#cFxs8j86^yJCoO2iAef*4lImwAh<(#WE}NpntkMw`2A%?i6u2Ng*jrr6rS_u|wB#C&NuGUM{TizfynAYm|f2p7J!88vPTB
q}6WaAz8P~8L_-jpaDCi?NbSjhv|2v7qZUt`u;6&h%1m#u{?B4+}`uE<xje&#E-vQ!zANU*46pE2|e5jDH~gESj9Hf=Fy-pH<J_%%sToAeqjRqQcPXp2&ZZf
bnMgTK@`bs0RjCw6JEAGc*1#L)JrNCSJw7C3}#}tr*{aU`DG$>FL&~?kc2_Yt@Yq1P@RZmbnk|CNqWVOsAjt0;K~sF?TM>Krv$WtQw{zS7Ca8m$RYtcn$M}p
nw$9!BBo;-H}h5&y9v;>d&a*c*~2<VbwIhGn_*G=*^sB~ou=zT^Oa=kC2?9t^Y2r5s9bbw^SvMqdx3)VkEGWgx{VnK9hoA1I_{Yr`jQo~whAlj_R;<)KvMd{
ulNB493f`pv3J9GrbG^m<XT#UUkRrFO%Q^Men1WqSgY!PIHm><5?F?c4iDRR#2|2q5ib$3YbH(tJrpCy!l&g}Q5YgTK`|LucA^YfhWI;lfvR|AgFt;ta{3C|
84yL8F&259I9fWon)n-b)seN-9~VU60^Wm+Qpzr+XMqF=9<u2r9T2EAN3v2Q4E2B~+aW@zNe^*QFVA~7l7}K8>G15GqjqT6TvQCr85#>9cAy(R7b&`aSJVCV
8z2F?fGO{y#Q$0I|5Jf#5?hKB!h+S;6mb}`jyHwC)P$+}IY`Y4vsFSHyax%cIv`_r2I#<!)HWYrkCR6O`li*URq;hTlIfDTPMI0D4OaLyxQjX_mLRw<O2n1(
a|~M6m%$kLz!`y&3V1u%#;8pwTJj+wp-LbN*ybofX^I4kc>OmBRF_bFFbyZ#cAx)a&ZnXmo__*~u{NpKmgkNnn_Q1jPFI9;m2b`I8JSsTL$^6Pr-#9OD6ZDf
MNJCk(<11)kJ*I_945)O2+h_WL#dt8MS^FK9T%Ek0X(;DMom8Z`D&~T6lM*$cd#jag$g}F9#zho3Yrl~`&tf7ll?1}_D78lo#uoxCU9)fFanGoku6s}>^5BX
Uw5h>+JIG8uGy_EKfKe%fPouvKih0hmYR>RF17s=t8w-xtn1MhUe_m|hxDc#(R(($;cqxC?%!X%$^(Vgdkbd3nI(++aZ8Am$UP0r_>&KG$4X@9ER8PL_c*No
ySLdrjJ(e<Ivr_!SaWuIluaXri)1^-`&>P(0gyqgkP{TsG?N8B3iUAaIDA1(iKH0a;j!r*Q6QLJ;$R%>gyUCG9x6*zl5H#1Nv{ntsWrbjBgk>55^6MAoI(}A
34ho6Eiq71g*U?aNJI0Jae;M1(LGhac0W_nI2V#r<REG6$Y`a=mBLo*HoeBa4vs?ouOoTY^uv5>SqNs*@c~`9yam;?&&L7>U%)AC4at9*egacBaO0%9<RlU<
so$yP?DsjJ2`8CQ6Uv9yg-4Z7(Eih7?BD|f;Uf(Xd^ooOeYkH*E!PNW5K|%luT_E-Q2d}~@Ign-O}j#=(jYHugVLa>Vz%4atx)M+p6(6GdU@v-S&L@*;uAi<
+N=fAXBF6?ZtP*ptl8IBD1n+QNHb=39w1X90-&?=8&q(R|L;|h#73Kf7Rq~xm6Y&QBtlM*ovjFLxd)zU<tlJbvGpFlO;N+Ba4e`PBQ4dVg|Ra20zZi`(RJ9(
ZIP+QiU=4Ep>aPk<wm>H{^JT4g3YN<RXO8@7BxCkNYbMBKj5;46ybrkMfY)apUZ>N=i?Dr;w=KJdp#@DNJtFYijhhtRzY6Z@|1<X<{TeXzX2K6rGoxX;GO9I
Et~*LUoM0(lMe_S3`)`4iZe~N>753abA8uPdE~s`*LH2wM@xpp{MLBy7~5Al-){SF;A+H(K8z1S*|iEPZZqBu`_fHnSv`kcK})KOY-@c9wklLegNSqMv_MYi
mJ3@%L(L&X{67}m&I#6}J-P^Rh(^{8^#KYcuC!jud&Q3i5hYnS-}8^GGz3qoVo|D3(HHgGnJW%AqGMq_7JkN9py*wXL)u)M#{a7<CQp;v(3mn$SPBu1B|J@A
_f16z!H}l2?gt4Mg}RGxKK!?Okbi5p%U5&e6jo&gC?E2(FJ7JsvG&7lBHf5BC(9adHV*WZA)RIb3(@69b_TrH@ztlaNfU_Oo5hv=#4~-%|6g`jl#D12J+2ho
IF#^?e#fOCDF~X1*w}EvkMC>$yt&RF1Q@|AHo3BweEb@l5>=5wFr+Eet~9Ns`&UVo4d0v%ckA@M{o;hy-X``XPHibo%Vfs%KGxqb7RuLW4c!T(`tpyRt<^Ex
>h>bXLwJyPSh}B{rI&Q|0)h0DJIi8Sv>YBDgd^T#t*?fTijOugW1*>(cS2mr=@R{b>cwq{newh1<x9=1XPU(Hesk-)oKy1IAN1e3bAw_mM5B86aZqMSViLx>
>cbg{Y)`XYukn9FXb7{3y@GwvJ~FZgs`x(Tm3w(8>SQ!lZnh809vKiR5`$kh?IdH?jRG-YHBlMB1g$wxW+Fj*IRk;7YPDdONg}nr^v)A(3CoR~U}uFE6sPB>
r-XHnze-AwdFsG*BhJ>b5Gx#XB<F2h<JvsXiQ(~_Z1)Nr&Mjx~<${osud>fA_UbLs^TB@@skVz&9Hk`g?nPGPrS?q;&;V7REM8v0eYrIluCH6^Wx0a;JQp44
Uwls@g+*8FV~1lW^tmUwQ6^?U&)r%z6}odf<c;2ViZpo%Yb(h!!g)^l!h8T?i`=P1PE)Uym}4#W82gq&=@5WlDV`zNy%3uPDG7iwzPuLyXF^sh7&B~{04JAz
#{aMvj}!DJhgpS!uH`=%Fx1wVi?8atAT%ysg85V{(Y};lzk!yBSf&6vQ+_OhIf2J~)twW*+uj54D%Sb^Al-nAs0aJyd3cJ1Rl=@AKJ-0ktH+H)mC)9|!V0CK
Bq_{;Voe-lgWm4+l1uK}s(N#dl(dsSUv7G-Hj&3g_|xuy^z1-e+sg45C!>4m>&JM&btV{dvc}N6FNG3?$P%b%yvwL^aUv(&0uD`Qh8y#ze&xSAE~yTXG0lyQ
5uDl1Y*0+$uI%@{4DznI+jkQ*PktsEFB!PDSrXGwk<>EN(BT=7-?`mu0WDN>urV=JstcdgXW#9?I81l?M+j25LH@18smatm|GY&&8K~1k-@PVIEpi@NMl|*{
-}r8*@7@bougk5dHEc7GTDx_6=eBnRK-*?25kuiF@Y%s*N?hH?piW%eC?Y$XHm-25bUHNufB=mj#*VmxVo}*zXA$auQZ&eC6ICTTjF!C6<e7bM%Wk{5n`cvW
s!GQY-?EvXx`kqlv>LY|sa{bs27_llqq8?g6*+MgiH?rasA~<`pJi3v%2)ig_duD9HrOa9Z-`9Vi(WPHPrACNRR5{x7{>$}DllF3;>6dhJ{BWt7bV}%jQ~KK
0VrfEiRQXzmFwVvYt-F!R{LlL?)t&W8v|k)Ht(k1KA?yA!nGHqb)MW>Cn0nS>`D~`I2J(0UaxXbFfRTKO8gv}d?DB3y7-);sgH+QXPL)uZaxUmGKA$&<jA<@
gRQBt#N<_+gy8))tW<g$|K*3sl&AE&`(;^lPz<Y5pv54jW2kJjy55WR#phgiVs<j@oC>XTh}bAj^Y2f}rTnV>3W3=#pA-$KV5b)LN#B?l-vi|>%M>_8Tk)mO
&W5`=ujE}2fG=R<{eYpi_BzgB_9RBG;_Li!M&ucuccU=<$JH^$3s^PO>FL5r=r6$}2QDx@EEZ!E{;a+pb55{{WL_<yT2DZ2`zqwY-nQwqHKZhyKv_asNTH{q
1?-dZ7f7we3KDtTb`MF?Py0-dlL~W$mCbNo-w>hV@9rrJ1#b0Enp~iyVUdKs{CuO<sc3HRTdTFKbHu|&dj>Ip*FpT88(WAKL8-<MI)RL~;qhJUsHpb~%m^=l
oYP<{WCd2@VZZdJIRGt@L<VyN2y&@Z8lus^2Be5+p&6F?Y=Qdihb~iswrYHaN5dQZzbr(88d&xHMW-3r5YobVt=bx|oYrsiydT9v<^V?>Pk1O!JBRe-`tCLZ
rmmVeNQBGG?4s&AlZ%D2jZy6$@ymf8280w~#63zB_F)W#%CFq9|H?^BqGpdJ@9GEAu5ifFvK?GCCv9POM{|(onQ|aQ6KbSo_I$0Q=4}5(TOz#T?OG}buKe0x
kTpOE>~Mt+_r(UrwBfYD#n0w~O-IgZtPhq0dV0s(P00qyv^DDr&!tqIu<qp#H`$p<<RP}r!LXDh7>6gm`haIbgvS@uUnn{l`g6j@C%SBJt8&f5Oank_hC2i`
MEOvX;=H~s!NvzkolBkxa(wCL4LE4_=PbWf&q<h7uAM=-s22bPA4<E+b<zPOe(;t0k>k8<00Ri4u5u>tNc2r1aJRF$4)fYJE$1$AWnLvK_6ARy)MTm9L?2~M
(WSE{DrEfZF^)a4Z@WhIpPa~Xo;<iboV9g=5c?f<V&sX^LGQsC`<y@6P)NhGxp9FFXhA)xHn1{y`?1wr<1wJy7}nNcRe1Z_LLJUhj?Z6GL2Ml0EiiH9j048X
2`j!o4wzHQT}A9yvaw}*8}*RIABfN|#+bMeP{U~!RhzSZvH2zPpP=mEP>{ipKoyJy(+W)N)dhdXRC+ZVt;%@{|Jgd+Y1N>N9?#%<3L>6Gu$fzF0)HmHAE#vC
RLNT(q>sgbJh7Ctb+AdL>_@Y=d56){6`ag4xp|5(luL&GzOF{n)i12_RZFkE570Bn0tYGd8(1C_9LmSqBX4C5haspwG#Xvbh4509pQ|fb&iG`eo@Ff9)Wcn@
GvNE{>rh78w{Y7nRCV&O#9~=hl=?;_daD|tr!Ne%9FSTJZa9$6&&(WzIRQKwyP8NwZl&00t1FgI8SvdO;v*hajCD3O9|+QjjU|!jq`BP#WSLX}EFEYx(c@Dh
Qd9r5S_nw)q1uBuK}9-*cn{>qtiFiZv~;|$7QFMnES$~t_Z&)jxCf)8^=f73Tu!X^&c$=in6o?3GXLzsgvF}!&$i8uSu?~mmfQyi6ns;5FPjW31yK)!8e%@9
y~nHyR4AP*6+va!#9x{J_l5~e*=BdQI@h>|X>kpzIE118PLPMDf{-vXTPB^l$Rke{cF|I72hjAytaD_#0<8FI=$PPui>~(n<~$Dg$%f%_=gL6A7IQhqit-Rs
=h0-Fyoyb!ind&7D6h7a#oea(`RY(gz5km21JKiG{AMT-{iUPyFyGi~FYy=43I^bsbUIWp_8z_+Ms`GN;18%eyt>rr6Zb>mo6=w>rfkoSL&d(Io|=>Afc;5T
GXz4oPvPrqtK7#6a=t8#>fxD7+xn^<hQB6<yP|j@Ey9kWwxc}}SrX&`4#+if9mN8mIn>leR@<R6V{N02WDJxP+l6ZsoAuLm;sZ?!9h))%=?wy3^0bX87d^W-
jf0$Kpm~X4e1t4+5T0!D04`Jrp@6h3=_zFN`|R=HW_fEcTr!Fn#&MEQZnx_W>qgX&@#Dos_?zU~JaUTC49Y7dR8v^=d|)cx?Zo=I!L|+a!HzxC;RFSS6|jUi
5Vm|t(#1oDoc3?2Wk5gJk;SAB;xKl8c3~_Ep~r%`uFX}r2wKh=i@QV3^FOXGH%Ft#5_|A;XB<#5(YI#m$XpeqflLd*`OWK<ATCiX3T4vY<AIJPkU!089v#vW
G-_9YxqJsB>MYfBV3Wc1q<<t~$ApR3F`N)e6(n)yZrG<&nq=J{2qM6%6&alYUkNS`CU+40k>I&mvbVo@Np(l&XO6)%0pUxt3GH$1suyCn2rqg+{9*<Zemp6d
!LWnsY<L9RRYmCww^!1=#H{(ti#oyM4s~_E1Z)B;bDP6KkkOFUKfcT-l@%iLuaE~w(#dt=H998m=5Ln&sH<`(3$9+*j_ZgGg7?jyMWaHV4GoUiZT<02^NZ&M
5buBFi^*pe#EoC9n1-eCu**+<3SdW`qG4HS%<DxMU~@OH75_|Y3(Sf470L<9S`~YZxTd$SyJ}Ad)so#<o&MsxlG?Q>G7+nc!z{w^$BkvURd6_0ccVVKn35~O
JFk|`w+VXvy%6xXv2erhElW(aJcmpxs#?F9kdDZ<Wv34COi51%>LiEbXtljy^m|x?PVl3SADfJgUEn0=+}P!Rh9eW8DyDRqepwLbqNy!|_8Lan;fKs^QH}KA
$XNxHTysl{u<pl+CqBU*JWFtV@3$D+2QjhJ7+Iynk3kebe{vXjSZ!(rl$BH`qQM5;3wDZ;;lauGqX&M}Zi_O88-RO~>oT0na$-Ssm>X(&Dv4{OR!$HPb2U&C
46i=EaY#_taZ^vs4(nr<G!*zz(Rc8?t|{T=uX?s;TlNBp$IK%ffjDk;zvIS@>?DXD>ZhqMNrD+o@|4UPrjsr*3c>-pZDMMrNmt?~R`)Z|)T?~7LKR(H7p|5d
uF;F7Zv0%kUp_bB<c_^$OMp*>X~uTUlnxY^4>O$Ro-K(SMWQ);cjK=wDiMHEBgrxc$MyA`m+T}u^>BQsIBw237&r5p!byi0;cI46epKAPibeRVs6xvcdMT`s
s6^FHV674@ai3S5jS^c8VcqTzS(=e4-V}S($QDB0{z7?dL62IsYU@F}H$F0$ZFlae;U2knfEk1O8nx=vYL2ViUAXiWEc{64`J~>&_KSe&fBh`1c-ob^5r=zn
qyn#Gsj2I6nHSCDtbd<Ho7A$P(kNZ?!&e$lbGZ5>S6(dDKXD#rp=r*4iEH5~S>GjobVzlIZPeBJ{loG}C_$QHqH_%kN;T=B7fKzVIZqbK7HdUM0=S7Due`7x
B6jNHq*C6#t|e)c^pDegf^!^X82YZDu*KiWTbhT@2Bzu`8Sp1&0}w0a#++0e%sRn4I%CsJ={1GV7@S?jEYDn?==BX2f6j_)Mo4tnnvdXA_AR2bpV_A)2wU*}
pDV4yWU9B%b9k39_jP&Wp9Ex0U&)>PWPI6a;FzxM*5N^2r8xt=E?1Ub_gUznIcyLseK~IxA0>_@yjO#-SHk-tup{3?y7D{<fk*6}Z>WWN7hV<5)-esU_0W_p
l>--CQ@t{+4@sL*%;64p7{PlaV6O@Ikru+*RpamE?L}jY9bid8@KVi?hbrONgU03ze4#KPoH3Ek6kZjxCr7}FuYnOM(vAiT-g>p!C{nu)Y*If^H`{vhH7qF<
Y*AW=y6|(w!cS7LM)Z_MPGsqC%vg#KLX(JqnO{2I4ITQN`ZNHKS4|4rwYaBRt{Cgl6&4ebT()r;Jm{wdj77;iiOZy9t52sfo=6<X8+WaLo8f-<5)R{M3?GB`
iC{|YG+$K2yE@oPvhf1K-zX3hT6*nyenEggAM~#w)m3s1Pg95+HBg*7K|Qc*{qRs+odN$nK)cyybQv#u9V&&g@`B}tFP|bodbk2Q5i;QkYULMmq8%5ukxwE2
?{rfcBg#t7i$L!?W>aN};(5Nh@&i4{<&pjV65D7XMaq!Y`5WA(Y%?cJi@}5Rak-8UFp%S7^w2knFpa!>6g~Y;JEl*^l)A};X4tYPcyfseqOD!eWBQF~+$dog
PP?A*Xsen(Czn8~x~y>T5HlA`K29ouL)a3Zqgb(*vJJ(=`HsLWca{YbS8*tN;ShJ%lLWh_3yKR(&wf~+V~<yjJ7zi)DbFj_*Y$?x<xTOV9s+4+f1xCC9mH|I
HkX{+h6bvX@i$&PGv{ETsLbJH3ISP&n#iQW^6F#$DcxYPqaWzqhuiT3Yv5Qkad6!j>8>+E>NoNyGez6lVXP;w`(Qlb5T)2|V$wC4*+PcI8YHdRI+dWS4Cw+m
$wuuEo@Xv@)wEKaSIxz3l_Z=yX$w@=ngYd=4{6hKxwWfy3V2W}9b-JdXy-F3<8)hD(E@lziTk9?x+GFIIML5XeV8j0R54))em)5}^+B~7{E(R+t0QdkKw~U=
7335IN*!!ksnAF*1G@m-J<lqDVFjc%Sw4<*Cnl+J)74k})@OLH!ES2agW(|3<C7YM#-Q;d*krlHs;}ghexA(k9wEosw=|8{__@uMcGWj*7JSQ{v`09en)GQW
a&nWou*4bdr|$K}-PZ@=^+V5<(kNLD1PCO;(pk#dTF<P0-lPIm`oDBP7qEMfmy%#ErjrrL??)JXJ$YA%^zjo>aZibwx`$`h2W5Aksf?}uSCgIeP;qa;+mJJ^
C^8?q7jNEw<(Kx&%@|T=*u&@GGSCMo2bR$IYEYxu5)D*j&WP#NFrJo%)Y*7jRYK{fcD3Af(j?MZE0-HPw4`Y{ZLM4l)1N~8Uk>vS;L;zZVm*J<mFFQ@6Y~5z
S#(Vo{g?9m^&}J6FBtHV;>|xk0JFRrr|6??_uLRtj3J(KF1$tnl0FvLp-MfcG*Rym)dHnKZ`MkJd&CDHB&!J9be66q{-5!ixh6EyE&Fe`tLF>2@kzj5&f73Q
+3!eSCl0@WZ8-AmXg?3jVC)02^znz{4=vFX4m?@c76TD_hzIEW2y#LHR0a%^0`w~hn+^^tkBW4Qf*1w9Kk1CQMo&8UsvtAB*NYsWpE0eK+jniZ9)D^EZ5wT}
jV@(?D6@RHZMsRJ#hMeKAsy=m`F7bz5#*y)W(J_&rsq}Og~va1_?aKM5NnI!N_mxP%w*6=z{Z$z()NXY^%XEpKI|hR?dNLm;DP8Q$%$0i0K=$CZCv<8Q(i{n
ca#y##H=o8(G7ifsGD2gc*E(w+?A?R(XNucga)MVY>v_zJ0D^FX!*VFG@YF<MXkbr)&^Q64<~u?ex}vD^HXw@?cVv;o@czb<j}d%xiHLRU}D;7%*H1=<4_kK
@2q-fp>v*E<v4^1^w`@c6JiQhQ<8yIroX1=q~UEJ%-Zc>SqyuxqS>9hbR#+9E=F<mQJ8hTX$#*s)4>p2+FU!YTVn05Xi|Q%9G<^yAX~q{9<allm@cgahE3LW
)L5tI{Aq_^UekqGG);V&@umuJ58)HiJ)#hHas8RBs7))x?Mc}l&#duq?Z1>B{C81qDU7-R4oCqf1bMD%8&*R0GJc}Oj^s<b5}dRDZ0q57{FpTh6zdy>qJMCd
i9p!10^?IiuDnw65P&D(pRrf<UT0w~P;p;>Q-wYK)JcsRF9?#c{eP~5W4BAt|LRJ)ENE|2@kZkACO(GfWAA@+t&m)qK+AVK1P}n!Mvy<~9Y%wHB203qM#pXq
D|=`jR~Yv{rGuC)^IYTSg@n^F{|ha4r4Qg_8PS_%u;hXnMvDpJj+qR2rk(cr>Y(%7k4biW$(*+VcgnNR>a751gGK%N5CDeBCSoOiYE|8C5%wWWG};fq8gkX7
5R}JCzL8GTQJuBz)u>)bKQ3Ru*4<;Xd4SRy9?xu5Od|5|Ss$k6WdTr{Dn3_W+jgqRVL&s_%XjNv`A^=ZKR*r>0Zm@(%jX#$5)$AO4d&cOls4bvWX$}RBA~?c
8+xB@Zaj<`CU-D<`tVwjt)1Y{7s-C2A1rNp7QVakx2MB}SUM?h48z&{z0~r%!HK<0b~TkFIA0(LrXnUWA`KG}PL4||#?utP<4H%1LvmJR6XG&bC&D=@7d_%t
)+{dT&C;rRko#$wV}ngCwqO-_cUte?Y61;Curb1Egs_z0DL2?i9XO#p_nhdHCz-@9xxUTNC8^A9qsm9~t6XGH^RvA}NSo_%;E140OCq@2vLUM_K4@>8A2?vB
$MdWa&fdg<AekwS4y^pOcjYCnTCwmH(qz2sFNqcd3l9M`f5y=cZDJP*jzLj-gCk7YBTICcCQpX2M{zWuJ8!Vxf7bpA3s>jkBp|U-?pvDSALw%SpHIRGFn{lP
acbN-F(BFy#q}ERY|Lf}fdq=TRy!D8Knj3-x>pH7mqpf?6=GU^d1m?@y%<;Dti=%yOh~4cqNP+>`l$}KIqe1=9qE+?moGSfu{n;ckpPFOFpO)?@5J#$MI@kI
bd`o&?x`#N`w5mTUXP1~HlS+#{G5bKj;=h+#aNWqiApA2$k=1grInTiLosB)E;J3zZ^H9{onOT?Sn)kp4RxGmN}A;;Bye7m1nIkCq3yQ^E8n<qouB~oKk*JD
#@0URFm4%%o?=@OUPFMT0NYbH7`V$RUQ(hfK(9efZcpSSYP$oH|4F<%`r}6+ZibL#OI@A07W{HdygCb_m|H-7h2XWZxkR_k2L`P;Px^Ja6#nvBGAiZ%_j56l
6nohdp{~Hxakqd(022bK+B_*-TT^lTIRI^|J^F7`flgfJAwsvC@^2|v>WHp<SVo3Rn#~i0%hK^>1N!5Rg77^sGA9;4O$Tg`BZQ+l#Mi#q7djk?W@PTbGjHOQ
)%JgJ1{K2cDt~|j?!_7BM4;EKlHXA`D;VyX6r}8B?X#f{Lh}<>>2+oyZiEeX4oFd|{F$PqLFRj#+6W9+?mm!o4m~!i?WDRa_IgiEa(yi&?twnRD<Kug#{MT9
(uzYhJY-RwtjvMFAKN26!dluF$#LfaB|4K8pBKy8u`M5i$XhqupoQFzsV-?kbB%pg`?LzMqhfA`rkEu&T?ewQ-ja5JEGpf(zgTl`pfvh#>Ze7~E>U6NvUGBn
+~zztvLwV?2<*WT99cwO)|V)WYnWEO6Zz7UDm{dMEmMaz`fA{7$e>a3AcB-I=t_a|)j=kO(4e~}p5j+3oD<$QF(5OmC#bM?<!v`Q;91?w@JhUEj%KcC0^~|O
#XKZroH~U^8ni_F;&O4%$|=S+1iJSIg%w%hdr<#+5N%=KSM~2wHt>A<(WMaaI@;>q7r>IXSbV)By#{Qk9YAIuYe7u*=6}gI6<=`D{Xv(D&WlU{lRV=`5E)#<
extuIw7KD!K<n?^J87EqY!B36NmcEzgeY_tpzr^t#cDou@?0Pim0LKo8i(!EokQezd_%}8+u1&U;<kTXqNZvnN6MX}lSyFWQG!KX)>M(L_dOuznbaraR-wN1
ZW!)ri1ZWx>Lpl~N|{3r^7RsK6PWci<28vB&M{tZ&sT6AKop^=_P}JPREEbmUi`B$Me4Dm;Ig~m>a_DN5&Z!D*eUx};1$qe=vraLBbSQI`)V^cQ!G2W<IUU3
C?Eg0g~}$Tbzp`HG+{t9m2!*ioNZV?Tl8Ld#}V0Fa!r>^o}aQW2WN}n$cIZ6OW_F1t?t(7nh!npSm3(c{hIbSA&n<zWHRTsTVEPHlAr2^if<M`ZQf3)hbA3y
X@+qUcP@z8^ltC%^qYYjU1`L!LPvKti%<+a#=Sx-2CJS)P=tIa<ai%$*RC#Hj|3N8`Pb+=RX+@?h0DOQkMuGI(@T49KYUJ0cBVwTRZZF>?LZUg?@oRPWpy>v
{(C)mvnk<z&_bi$D9}b}bMEM2R`LkUtd&-XqBy^Hu>}mifh^Ufz>CA0Zul%<D{|VlQshng!yhziq-S(u7%L+n;8z3j-tAv~nP<Gni5jHqLBLz*LVZn>DsZ{i
oO@VaquqTc@ndf^Ed!*yWe7%eJTYSUp^K!7+QJI23{401m8&kij9?vn6ZOV?P1tNKR`j{-n$2-~Tbo9s<^1n;-FYKZ`^HN-RMa}Pb>%cAh>seXur0Dl)H#D)
84d_l%jR0ZmzDT|z_9?w!hYhP#{PhFrQ1_l$vxkPA6}2o6sgJ6cQfox)x{VJp0z#-^Th@@WAU4p2h!J4;@HXz?Ym}mKBQsuxRE4x1JJq*67;Picxs=z%zdah
rBA1_;igxh50eo`0i%6S@YBn*T<i3A$G))E^_f3B)O5o{!Oq`y$I0b8ezmyAE;SeW)^c`a7g7@O5fPz()xGZ(e;fRecf}@C=&1!>Q;T6t)M1?SneV)!#TTUJ
hY|GYMC%-cOG*;1DN8A3UUL%!;}y1s82`48(6e~tnA6rJ3A_M4eaBtYP>-GiYMu~NCIArYNkoH>iB!(_pcj9||8m3YmZW|e(qC|hXnye4LX`GAiAGPF1RY?L
+GM{_$KJL;_6PxSV%g2XzkY-}hAu7KqB&njP&i|#aafo23s$9e6K!7@<ewvMgP`rD(!f0D`&9+Ady0)^q?{}}w9dP_TL7h>=$k7!jF&e4%E$ZTJ>~tu{oad7
<M||#nGA7dws3g6C8klFikZ`wlP=#z@qT#VmI%^<4DM4L!)4l7jY*Hy*MH1W`s!hTfcoBrf}cVd7d^u^hh+$Fj9ehcYOk{zFvickaXlZL==Qxxy0COVL5Ujh
a8SS9JUMND16%(MlJIh=H@ZAwE}^pw^Jbj|=KJjdh1Zm=G3BW}%oBfSOa?nG-IOvRJfM%KugAjy!B}iSuiTPZ+9=$wFPKjwQb!`Dv}g~CCd@>6h&mHW3ArVk
D`IGEQTXSjO>z!LN8I=T2Dh@+Rrr!_0)R^}U?Z^=5J8V->j_MoHy1#^B~nwX#w_0N@7Gabt%0irRYwdd1vcnnn!JZNfDA7CkOS0iud|f+05g-$7vob(TbJ;&
&&jGsbgQoaIdB>ClU~?@k&Zl(ydqVxMYSj0+$-x9T;~A}rdFwkRCgnv;x=z1Z4rasKEMz+_KOldDIj_95@(kNr38>)t-zl<j38b`6p5rm`}E#J11638ojNa+
f&P02<Q+wo43c|S>*1<JcMu(#K*sM4*av;p!W7{+5_XiC=98~#dDkg32?YR1bQX9I8Uy`ud_V0_A!gG*E-*9q=i}2%HckhrEB?&pt~FhhM-ck4j1H6_-?q-R
jC6!WZGu2g9k;Nd&wy@R(^@(Cv>2KmfBqM{&2iY?g6vo`q?{n+MU9#{1iL8G+HZG!%Q7?HzYmq!x_aS}Tma2(2?~mg1NCyr-u3Uy2ln5zXX{J(d_pQ-Hh%&j
Pcj!W39q8y60Krtp25jK`3Gryz@#G^<ZEwG{9HZp;!dE)pA*^Ss+f4zO|tV_n@*kAbANELcz!<V>03m$JpWf;hG#neQMSHf#~2|#;u6EDko3tzJcdTuz{c+q
W!bh}F+qukMj8+z%aFNE2nzDk6_uw?%`v`d3(PYi^a!<TJ5_7zEW_OQvr(Nm4*->UP9C`Ed{H@6f0H(h-LZjg@$d^aUT-Bthk)UVMI()L@6b}uEZ8MLg`x0;
&ECo)i7(rZLUY>Opn#!>yR+hag<^PBygHZe)K!7PLcX-TL02OSJ3lhGChtxOdVO|nZAa=vOjD=X4rP$krj#qBQ2MOjn|J3zdv#B4%E@VZ>Il=n`#A3UcpVk`
VbhecOEjCEQ<#?8$sX%|yx)pRL306vN7(uQvE!4ueT_;|)MLT*c!2Uc5u|@%<^XTJh7g)8LYIekUofh;J#8`$d`hi>srUEpbXUnoeiV5FL69}et2h=8d&%0^
7&q&Ghe5&hb6h=bO6lFVe1AZ(uCFpIHKv)d2#@WWRzfUha(tq4<LvCSy}Ev0l%ApGiTD?-s^9}`RKO9e{cOeQfx%adss_Sd`_3=E=xfF#tkYn)qLRK*@Sz}J
w4-h`pQXMKiF~H~2|FsCgf55mvy$%tLeb%MUQw|)KP%r-x8<rQ#5})~wO$23q8tZ0QPc47RZ?Sj_3~2R!@q|@hKr_a;;sZO&~RHeaRQ*UMj@OQ_gB18zkW7Z
|3MM=Gx(2yDOgn2J#iL@_PmrsO^@DqgJw`|-<a8dEDN?uz_4Z$SEk)9yS4Hn`E6+#G0H5ZY}{lTULR?W>+_?{;=&EPe}K6rL(rp3p^<Y)<VySq5CmK#g{b+D
qDoQ#^Sy6o>X6Vzyn;<H|JRO<c#-4kt?rP&xG?Y2@|3=y0d&<~x2m_#MPnJiJg%qeP}mRV?jDhLBJT33Bn4s;PhI`Pa3tXW?^CnU<H0MLX7z5wjPmc?*WbeQ
re2C&({OlM39iT~^Aw>|4WB`+q&zwNP(0|GsZU;`J`syji=$2BXJjX9VBJ0)8z3jRI;9xK3=c^kX4%u9Zuv8d2@MR8>WLVwlxNi5e2+u3G2*i$yByM7Ypyjq
I(7Lc_?B<{_~}L%?P=@nI1km@qb^q$*HnqwQ*g9d)9FQCIu^h9yi9^0fx(v??P20lE^YA_!O(G-@4ohwm*w7^x_N<Veg%U!x9?mjT}PjM7d1UwM$+6yscP}%
(D}v+BOgz@K<GDQVUpk@*i`g3jea&sWtw&|0G*O>wKt<$vyMelAktR1;8M=8>01xNhO!$MP|^l~a*UNTWDk}X5iWvY|4Ux!$@h?6rJ1*O4pFMEWtwx-$`!$C
s4lsERd<8^EfMuqG|Q)~ev{{e8eRtdK1flg-u;2vgMfi(*b}wxkG)yY&;=6zwbh<qAZ|4l4!ugy2%Xr_%=S!kMx8D6$;D{-Kye2xAHG%=tMJiY#oM5Rxv#D+
X;ro-Q92ln?o^E1{xEE_MUpYYaM@KCtqI;UT{RmB+KJ+{qYw*M3eJ<Jwjl@e&AOK12p7Ky8H$?yY^OuB%Dk{j<S;k#GA3S*SzW>ej-<+sAa~a42`)WRCg;ZY
O7S$N8_CwaihCWRBwUlXXVdv|U1f!D>}k{ySMPER&r8vMPv_~>vMMTl{`22ib8@?2$(^uqo{UoBg5fVf>N}x(D~(5)YBg`{qYK((<vh0-5ef_oZ>i#(qnWKo
9GU)I#H`2Dla6)uO|D=8Wj<<69C*Xjy6xhdcNo>2<Qi8=n1d`;jM$c0<lO2;G{UUK=G8Y!1mTSXjFSvv4J0h2)kL*q<GMH`1siL(B!*LzBuF_Vcp10*O{M==
_xdghG@-_;-dE_7Gz;*@8)w_MKg5P@55DMs-GwgXg?#3Qpg|ETbYCy3RjkiDxYQ66k*ukviF#qksX^(^CJDvzL$0&UQg*m^zlO%~u|6)6@3(b_-EdY-GgUb%
+O^DM{|A3C>L<&8faOs#%W&zGiUti2v6(p8tdqT1S@@FcVrK>1MZR*_QG%asB-6ClxTuYox*q@1-!CD~nC3{h%Cc<NeH=Sd9s{E5GbS{=lD;yhU_j&0{xr&w
yH#@}AA0(Is;yw1f+EFnO!{17BVfZAg9$TGUfvlxVc5bZ@W72zGJYrEOe_PFerv8zVI%;tk6~E&#fB(cM}JAun8uW3%EXOs3)f9Fmv37oHD7BCikJ&0SR|B4
Xb2oItLydN?8osRrq&ZfMlDcb^)uLQ?uxw^z(klSWI@3krWouw0UuRk8YP`*Y4u8$0m0?J>CH1oAq^c;L?w4!Y=zeq*xdIz!1J4Pnbe(TV!*j&=C-@)`ETT7
8u~ObP=1>kc{rSx+&3ZMN$Ji88h7dYt7d>(IXJ|AFZ;__NVbWyMXm{A9a})uR|)QJ$@<7zlK$=V%TWaw8Z7XJBL`#&91ZBVZKdKO?uT;lUv_D?%!Vd?*JSi?
O%dZn)+MQ&$AZ5QyFSU1L3XZ2b6^+%e>?6)l`aIPR~w=y86)$>q@+y}#qPWGVUS?mqfzP_5?|rzm&N|bQb)RMDEwxBs_+@Wv@Lbu0p~c4RU2eTFQYSkEa1NR
k-aHuD8L<t`7Ak3QPVtGvvGsxXg<k~U~+T4%-$nAaCWEtwP0&2xU1-uN1oWV!igz`I&AC-)=s8Qo6gn%ZC#Y_D6eNRg_#&HUBG%@D;dye?hbMM{*0Vm^&Yiw
I0#;t^@)T4koekG>fTA;j3XaA9jcodO)A-aQBQlj1$cw}yWS=oM+)lZw$mB9&uHXF3NQd13CnKH-G@7rzYEb5y5(#f=l#SnH&7VPPpcU?lM94tpy);ep?mF2
KdRW->eirc>=!r11%|T#V8~AGZH3r9DUD?YyI9*{li#I~U-uKz4&!-#l(_OB-)<;a7UL>k<*7^K)qo7Joga%QaHjO2e>z`lry}6qtCxd!q=K4`=e%r#Y)(Q$
+0YaUa$#DtuN4?1+GQfE&3xDvaN>=kK!|)sl?9<V$jj<Uv}aR)1$}|RrX&C+wFZLS>S#U4Z>Q}x0@Dj)pG>be(sw~O$0u(zz#`#R)W-!7smouFo7+2_oO~?x
0V5Wn>>>{3UPqRqqKRL8V8`0&-1XT~5Lq6jErMy<FS4kN7GjgHBpB;$AlMtZK%Muxs&iq>qd|)>lG`Z1Q}Y0PZe1rHWJ`#uED=6%XzWvp+glMJd9lRPg%-tU
9#HfK^{ClMG9qX+Uc{~0p4F2OC_kd|_l^iOy-7PKS_o<D<<3^!3UZ0Wr&w}5Lgp7JB8z#-ieO0=;`%0~2{b9u>k4|?56o3`^lRvbNr8f{hMDC!=Z%~Ukq{ig
pno?nl|+KaJi~>w7;;m%cvbV88NQlYPuqPfjPvm^3l-l&1;kFI#LIq$*wd=0iRL7)a=I41)>-o`y~5puTJSKCcef8lN2wJ`K$QK=$<9iKUavW~CjEGWi}zAX
`@<ULyOFYa|ANf@=Dt)hUwXLV{}s)HHObW)dTCa?-65Z%bP8*sJ9FIylWnsa=q{m;4?<vcH!g+-gpt%lU<7L%3wPuYr)teVE{?4A@GWWR$touNH5;@;;!G^j
Wsg>PRvmk^xfPs7p6z|690LYiuDqy<uxhiiPYP|<cKstLFK_PVCpSwhbg{}gE_ul!r)|iV$)whWBU|>D2UzMoTKlP4(<;3Aj}JoKDBER6*JwK}MCCuzhh=?p
!t&X1a$$=nqYoIbtOy@Mn~k=QYWfBKauXynV2gJ=2vDvD%S$+KM6(n6i%QSX!>ME*22=Dp28?HGzr#NnmBWSTxl5E881pci35u$V#|?-LkS=n;BfGQF>Rg*-
j7<|9>LpUW;X_=4)Cy4o<`O&azG?hqgV@1DtWt!g6=67DAiakds{14P`u4__uXqQgJ!!Gm*r(#oF^Lx<eEE44ia!3bOcjB*d}eY4u)i?Ie4k_bU52O{OFipn
S0@3<iIJqLITr-&OB~Aw339uQlU>X@5>AD74lIwk3{iMA#Rf}0=SYCs3yEBwC*e=ko)c{KpyMZC-ngMuuH+(btD=X~gmeSNZ8T-opJ=a~dr>tCVtRXM>BQZ0
7B##NQfL`njkXjg2{PQTzJWJf`(<L$6#&99XdejMY%Up({QI1}0=*HP$iyG<<{W?@E%5TNO&jkE7C((}op!VYdd?;wVifp~reI9zBF@je-{iYn65WqSzP}Dv
Gz%y25Lp-bAd*4*<X}HNJ?(}SX^<-uYyDb{+NaT6rt<TYLBZsF(jDbat+Uh?_^qkW>VBTzVd-eB%QjR?SX=Wg*KYR<4e#9nvwB~EVR%U*^!2S2C|{Y6j6@Z@
o{7}MBq0VQQRnoW=q+&>zsaXkv8+e@X1-Vz|GDb57J?c8*Kb{@vud3ZJmy`(Pwnv0#nhg93AmNgcVE^KN~|vM=b)pj{k}14Z)pX)n?vDf&N;u8Y4bw+HMJf~
LjnH?lO(vMaKX%(<`>!p+H|Nv((10IGRWJHlN?^%Fe2eE+P2>*DrFYHFNodOB7!2NpdU8zd9*>yHv(ZROk$NND5RFoj9gXoR#58?;ywYhvV2korLaV-Vm8Eu
a+&wEK`xlD-2CHi`v7HX8F7wQ$UM*n<{td`#Y6Lp#{=3-b8X5p18I^@_fPrHNr}xwFy3rv`7xbrIVak>#~rf|aWns70539GShF5SqetSYOb>J+!4}h1e`Ptg
f~VHrP5DV#WoJH?`<xUA8_ZqNcKQ8&%t!g1Gs{2I;*QL_`_ET5Ghd@n)LVO`EfQ9XYKxpe_^>b42n7cZ)B6|M*J~l*An%Q*fUT%Rv#<`dy^2JUUwXZ?yb#}G
i$G1tRy{B)9S3PsA_6_XyQ)qg4#*8p*TR_a;p@$FS^gY!AVg~w<|=DQPz_HL5!zivTKt;f9fa8!2c~$2`P5lPh$bP{job`i$}fYjF?bapNHfZxAE%M?Nf-Kd
SE80#BMyhy^A;I2QI-$DNesqcEj>T<cXpsG&{mN!jk83_K<CcL{dSlQ7!F+MBXVkRS+!cS2@!S60FqcHvho@PiH`jmHc{Y`F+^oXD6OMCW*Z%{b#DkdNMZ)i
`HN0j{EVEG>AYT+-EXrZ-c`UM$x<0~=YwVpYJ|4AySfw|n11<WwhN;?bWD6jUaWweOHp}m>~#tSX5Omt(lm62tvdyI`EpZGPt*DA@?f1~)+2P)L()L97bZ-V
FoNhx@5TeS5RD`-9#?Al^Jyt|>?kE@rn?thhB1r;(GPO`RKiTq0C;k}y_*M)1Ocn>%p<&)#U3F0GY*;LEeRrWAHFpj1Ea!^+pn+RBL?K}=(mK99PLXZ@ArNf
8DH-_K9n`#bb!*t@IKClM4+|l^eP9*@D2T(aVZt?$8v~0AJ~@M;>E>MvYo|)*ms`L6UFGg5C$rl{F}wTRc~v9rEyVnz>~FYr2}*HS1I;-&)5U^bz*EZ`v48U
2aj1)C(945i^R^dj-(-C)E6$XnX_tqiypSD!=L2Ar$Z;(d-I8zU)Wgp)nU<>ELKcPM&nceW$q#_e(o1WB_-v^0$B;Y63Xefk+EI&4rm<lJzVEL%8n+y^+%Wx
pk~+acng@>^n?qQcsy7Ao4y2$S6>SgFHqqkrwQ!lTG|_Q-rrp!HdA*w%{QNPNZG@;58|0v%!;nW(cCz*EZ~v$Clz4FvPxF4t<--&_^(1wC{5;s;gn2%*x*vr
-IYmA6NZL-IEL3pjGBQh0!-8^Y~_dV`+ZOuia0&k*%4@~{*uLrKb%cxX<LRk8yQajO?o<{cUwqHCx>;lv^mgkr3i9~*RZ2RhjS`>I*)TyS006-9s%R(7jO?k
IRNjDR)J7e*#1w?q~KU{Ki1f(S{WHt%dU<tSRT(4crH_uUqx0>7!gZL%ajNEF~@%UxTT+{DHr$2iCE@@bq6Xt`1@h^rxrWjO$8MvcbX;jsL1C5Kw~<cw@w=e
#}`?ve|TR6o<m@5>Iw<|<)`=@u507Z1dNL@I9q?tY-4{<|C>b!)wU9w>;Ntp2mBo*PB|CNdCF{kb57pAM?-BuKnd)j+16wQtupE}^P-q3=nbk|V$a+mr!|>O
kbye;;#N9)aBVhfZjEov{g=!Zb+}exFk@ZC4`GGXQ%PDo1b5qLX9*fnGNP+Jc@z=4gT_wVJl~U+DKt%c5wHa?jGa2_W+`Ep>LTr(?$$-wvTVRr_ha4MO0Bo3
3T~t5K37m0FW|^jv%bZ?F*mF0k9mLQF>XietzWs5?tpb=36l9=0<|m>mITHx&e3DaM*1YfK3=N(`-~n31NWaK4fKrdqr!Z<$vLCb&k`0917rs+V;Np4L~sMN
-zv5kNbaelbCK1lv2&1<Mjxjrp2Q~HmtNHA0pDc(qkfgdk#*7~>vEY-JjSce{ehLe@o(}Q?+P59Izy0iWnvRq{e<C=8wQS7qbaYFDm>aHg(n`^m)GFKS9t<G
`rEhvVC^)QrQuIl00!g~^79`%fvl;o1YxK02u~p2^Z9aty!#}1u%GW2RJ6WXrzkUvU-76c`+8OHgYs-5ti?RgkaU=bg5PqVoCB0~Ja!phLD45mj#fD+Bo4Rh
&O6)W#UxPPG)PB=k1cy|y5e7OQ(@p^z?;Zv4-IV3sC{4r(T(3^@o#QZ2$0<uQr3$&7}0}n7i&=wz4Mo~1#9OzSkF`97EfSu%sjm}Krjz6c)>7v@+p)h@$*AC
3XJ(&+Cv}RJzg;<EDx)axst6;#SH&4=w~@#9n++x@-kM3t}NM}%q{GWt9^{kj04!NBF>xPr{+&^W~U$lnK^fdBE9#a{Q{6W2=v}D!diy0;DN?ptei%@IH?Kl
XDY7S)|TH-5I+_?A*f&gU!7yQR7ov;eq{lJN*{P`9bah=$OOVUho}sy0SNfIjFj-0aHp55D<1nKgdh}?CIy(oZG0lbn=%uS>uK4&O-5m4SwP~xo>@+DUxgU!
Wzt558L|hZ1;*1!YHq7d@ynr0kjnzHn)MJ%m8bclI95`(_2_?GcOOH(DaIB>Dq%7na{u-N0);Da7+JM*=p*W5l)2VHTJR0wA0nIDK2+k4I08{$$?;Bb6h>fU
@sYe@{kI6I09dpX0izy?ck!&2H0lYh*2(b@Y|vNvv0-h8(3|rmpBbL+2}l3o7N&Owg8G_FH_QxfS0vgBH%N&l6^_;bB`3G4`fY@o%%b3k#q!u&;Y=qtHL%cz
wXu)5rXNEe4*2o!@fSsowq~t)6kd8?`>H>+-`6Y$OfPc{#^c09T9ZkjT##tJx;+_jgBzb7uaR;mJQl%bu^DAZe_{x>FD&4trcG1`t`Gkk3I$=a+j10p3P$Q(
Cr(>w)%30`5d-s_qF}*!Wue_{;loAy@b2k?Bn_o%AT$Ww1>N;xr1tyrCzkO?g=z;UE0gKT&UDcvp_X6`T$;OPHy?!&M*5D-1e+N51}s9%B6rSjt~ME@W|unm
l3Zk+Qo}k>=I+cg3w6YL`WBJZ%|erKO(ZK2?TJI4BtzH3zoC=fvzA+k3ISd>v-M$NXLtn8&|fHG6u@#(w!=8?cy^M)hi8Q1_efR5qY@e>Q}v8gExQO+8&%2;
;S5Jb`t>O@jNTuQo$mPVXZFJyuloV@%8@rmmyHe*;jp@Gzf{1EtRzhWvj2+xjWr=&3`3luraX30JsQWbEM;So=3A9A@`}Q>#M7;Pi7x0!kA`_E0{%e&%R15j
S9_t9f!7-<{iM``O0<`x!%AfRBfW*5isK^z2Af|=DBZWG`iLl#1Q!_y$k;6KhM^%JE~>?f@8g_+2FVaKRT~_C)q4FQc^e?i#URT88S7o0PE^2Jt%?x==NW5Y
*5=Z~N2IWPcixUDgKnh?8CIvaz-3man8K59N+`F*k}dd*m!2fmkw4%qsMloDI5>(_xB!G}9-hFV?_Ahlpd&M=3K$1m=Y4{^w#NRp@U%=*+|SGNCs|;hy;H*?
X0j+)jhIsL_=e_yrsG6@xm+%SKBSwn{<{%|psU4As8HsBFnfyL760rB^2%6&fU|%Za@E|-)yE|zSU8zGw|^B2p2lzaeCuL10=OepG{P<c&-}r2I<sC0HD&TI
BX$8}YwOirp(A9j2<_s5mj4fex<VYvJ-x_STvCJdq8_a&W+Qnj81p_EHq$8Miwt@~EthvS^iO4c0`f4T+f0JjXK`XE%a+(m)c?h|*;Y~-AMe5zJ*IlQd(7Kw
at@T#dmb#r!=}Qr6FD1dITvh-Z4>0_kp^QA-Gxzs!n_31GbXP0UBir%mrzps6T7SjCoe+?^9vR4haqFgCvI{P{jlvA!9iJepGOxQt40`}2={ly{w~KRN_E~p
Gdw^5vvb^t|9zz>LKJiPpu>`;p)F(b>*T$($+3Qpyp{CaFV8(f=Krr)!$>lh;p&q;M9hzE!Q26ySTVzTf7yws4Oup7=6PJ63-QRA4K2M=V(l8qnaarZP5>2Q
`Z#3toJ2m`Hi;Tqd0rGf(0w8Y=3zkpSN@};?U@tT2L>mdHi|O+H-z~AKTtLevErU)Z@?McaSJZ+$Z}XMNYRF&MVFR$C2ip_h}jpKl0;COZg-BjAs+%FPYFkV
=+UnjK=8;}Rv_g(%Cqp54GN;nizCbqljNqRT$pvV{zr-qO$_RM-<XM<**Le9NDYfjg&-TC1hXYcE12pnaLk^YKbrgM@N-CPRUW<RVOo1xJ6VqcI&D?Q2Ff8_
UjUSwn#h$XfhWWtt!BBV@;{bock)jU7EKqT8;Nitd_{VGUt4K5<FpXRB$bsF+OT-zQcqEEMqD(AXlg7(x9dNrnrK0la-B;ELhJ=JW&hxTIgyfe5$i3Wdn$5o
enJ}ZNMBb*MQ@zOMYq+x+Z(801(fkl;f*+{=A2+@6YdRGPv{2|tDs=8*=iL0#yAn*S77Cav_;f3xK9~k%cpg0PZbqLcX`lS6aud^wDji_R{Y5$6X#fO$>9Z3
7q<YSzFgsybYEx!XMqF(nV_K>e3iF9%81Cho~l$VjuAKrlG)83p>#YT7P%+A&rjc=Mgjf<Zk!(Zc9k}FkaJ3!HZe2uIFt1z$+vy%3d@f?^xR$^^b|8%_jwp~
(AAJW2@BLPwtRhy%q2emO3y(tEA6LH4MgR*%NvdA<x$N}2yFGCrl{1scr(;Ic=f*^3{6^nWAl>myFm(^S3V}`UeDw`(Nb6v@vRWQ#)k}s5vv&p`c)e6(r2P@
y$I49U1tN3EdQ-OAYu3J+%`C7QB$_hA-Jn7O{Jq8=k|3IRHZd{*r>9VgIT6eMjwxJl1=dOIe{6sGUl63LL(gg8U&Q~9IyJIy6iLSaQBUmBtK1&hBznRhFN>1
3nonAo2nMGr{LFtK4lwCY#iFp)IUOz^;cyZ*(UF#UIVMqL-1vvdJZqf8adB1<ai_NsuZ>6q^Ep)>>jwv$(o~kyZo%96KNliD?JWW2>o?tM;%_M4Qdv^tV8Jv
9{Is$)Oyh))q(nh+je<+g!*(K^*2XMNzfSeRu)%Pg0#Ef8hUrPTkjP}sAA1(bEAp$kSmb7wPu8tPw@cV3|_p|t7o^>SvhvW5dA(p99OFmBEdD=`Vd7adTl#E
9v3p6z!<8`hrWj)Ij)T7+Oddk3Jn8QfSaZ=$n6M<hENC>j7S!Z{7Vdw40Yv2UfCnbBoW_vk6Pg~fV{!N@|F>9;vGq>XXEe8w`)2TDoq?0;gUTIKJn56F_|8c
mv9W_BQGmpq@STo_KrmXY2jJtzNG;;{Xlni!qZB!hG$?Z8UeQUKS&pun1vGF&561wr4+-Wy`z9Z#R)-r;%e&pQ&_CL0@MH=y!R#IDaa?evPGPPMXpnK3<wck
kAbWysQ;vv51e@CkOY!bAPK0;60RrcRmV+}o5p;g*)^Jw`o#EEwa}z&W2H}^oMe7VX1E>+QtQaigBz`do46|G{%(>^a^)m`gnL}Y5sE>6=o1#|)00r@x<-XQ
L15vFmkY9p^Pc<skXdmOu!H%)tBPEA2BQatt4Z<5MgU0CS!Z|WV02ZAib;lJjt};IyuXnB?r1X4U3#NsW=;p!;rviUriMpDERV-{!WuL^rrgEt>BFex%c)Y(
BY|)^PeV=XJv(*}Nw!Ti0<jfLgP0)<Z7O7t0BANktTLYY#1w3<>PqLM<)Lx_>lwOeS`JiuRHCgLscoD=rv;@WGU^Psum4wF;wU2dnxRXCmu|#}CZM*SWR6Zo
Ctw2@uE+Pcf!m)Xbg3T>5AOorX~99C%pea`QOKh8CgF!20CQqgwHq8IMuKt<G@dfyaZcj%Pq&?qXj+G)Py}JF)FRW38QD~|wS$rre$u0;Z_b+c!8;!SF7lq1
w5jO{xL&d~BH8@&Y^Y_gMLU{xc7B(kG|~a^Bmr3U3s>fR%VK{zk-|+`Xe&dEYf;r2LxY1wR*5GqC9mp%%m|<ZClC$VJp;KyD&8gma!7eGC;>z*1r#@0dIoB+
$A|UTH)9m8NJif0-}=~TR10tw9-UOm+Nop25?4u{(M0H9EXrin7}pd9F2$&O9c-0sG?2~b9<~=zi6wdcW=cx+T)szuj@9CE!0Wb;E$$R!I>7*aUx%1Um($Py
t?6;A=m=K=e~4iW?N@!$#A~gsJ{2sz+d0@mEKIw>QK?~&oHU7LRSYoXu2AP!>?<PBn~@s2R>Q^>)I87FxK*Q>bb&1@w@ti4eZbz%Q{tIph2i5a3|#sEMkq7S
z5^v7=}=akfzWE@zVx}vBvgx5V(E}PZ1Eel#rqFPCx3f8b8h`s$ab~atw1bDqsyeQMYcg;7(aJX#n9PDi8TUwq!kzThee|s*HFym%%M9J@LOrQG~yuLss}yf
G9dc~UBj;4H=!)FEuf1~hTUT#(@8rr2MAaL){zRRz2>-;?rRoT&>{P*aRxMfK#1#+O!xgSJxYfW%Km=l4wlGuKj7dpe7L~RD{UK6j`zcF=bVSH0dSfRal!zu
eIl2zcG8#*oBf-(qa$G|VuAa}Z57r`;-_jwgZ#3uaqd|Cssn9%Q4nnjeSIp8NtPv>+uBBxe%O12odTKP&9;;Ap$BIsa~L=^61$q%=4uUW@d9E(*A8LmHBwxr
wp37A*CCDzQkFF{n|p7?yEd-;{HjoO?0Jp3p@Z*7@Bjd(jNxfcRRuCb5x2)6k__!*2Qr$o1j{m!1UaFQ^jdcnSdu@+lL?Ad$mx8T*aMhJu=?exdsz&XD^H*k
*gQ42;p+1n`}!x9VT>6eM?D6$^aU18B|kl>C`PJIfzA)^?0P0ZNV9Cts*E#WOqVm;1^uv8g&yC%1sl18vaWOZ>&AoGw+YtVoY~FZ73)Di)xqBn+oC~OAAnUt
>N+UBck&m<t}k;1I(u&IcJTPSw2GWr9c_?x0?;C8zE|P#0yuZ_v+P&j$z12_T~SLrGN$ZROU1Z6f*m_IEo^0a;>PXjH+!M_ionuY6<evkp#sM8l6yP`|CN7K
^D7$?umP*<(Z;J(GpUR0xqj1J$!mVU7@8DRP7rBDcJEL<8?AxucI2$Rw?Fq5^?z7^n%3NA)maIeNRW~KxG*LU^2@fmF|`1^Fz}bg)7(MnnVZp7YcBFW1bM|c
d{(p}!}=&*M!LT0z*p62)J?7y#jUD&Z7(HY+4M<Tp#Cn$O}o-Kv&eptpPMxUF?(xcdFbpmpuzh5a>>>`Je^A_BS!wR`8_>qn3Wo}-cCsVL(E`M3X*TsffpP(
7_e%sCYiej@_r19&<EA~q$)afFO-lfNDAB|bkG0rY^{TQ!Y<cyy#27JJrsWp+0DivUqeOo%laNtis64v(><Q=8RYCa2Nq#VWzKr7=OX>s=~t}+?91o?Ynku$
!y<x+Zq0E12tkAdwaY+=-cAcARqIwiGSG&=U8<u<<0}*6sUs1s;fS+twfe5{eH-R7CPYn*1a)078XYv!*N8p=(U|`Nq?#Lf^}oKZ^>Zm1qy5njS)y@mRet4r
<I0l9<8UU?0jsyWKuboX?*e-@^~hI>Dv5lo&$w^_`ruXf_CqrgXSy-$$65;4M-$T?j;H3HoLyq=TIKYw8r{jhEx(TM#OlM+RCQ<%%saPCzZi(MG8U=b^f|Fy
5Z0dd9O+^jfZL`NvEqomD@I1V{ApaEY;H=*7Al52ah*jD=c~HT;&7ZmR5@+2+321f32xK(eCX}!FF3<sXd_o#ei)@CY)V#R4_hYr^}E6k7MAc)H^eiLbIhtS
;WQ&^r*SANc<562xeK!eD>-s1S6zH#n?j1q=)VPSt;!*2zE=oM>PbU7+OAvgR!Jbs*SzJ*=J06kTnjO5%l2V5hKb#k)MICPV5~^OaS8(Tn=FTJ!(XEis)KBY
!>qwJ(d~jCj6f7^_gkfDg><f)K1=QxS;Odrg?um|zgTebA1`Nd>P~ctJHs6RaszQP9HhT!H3D}Q6q)U20tv20R-@VU&FW%7+!8s`AzsblWWZo(KN4_(s-(vx
mE>K~8QWeTqJb%*Bjn{uF{%{PO5C7^z}XC%3W;-o-*T1k$2X@`{Co#nH{@N3Tj#{0hE#c`A!X>w;Eyb74+#*V+l*jGxWCYwxuQ4&0SSXH%&k)~ZrU!TSkAZp
v>AH#+rf=+$9V-84+eE;K~xYMcS=iBPP2bv<bJB~-ZzJvx?VR~A!12naa50yu)i|Bwtdq`!L>I_utQ{F{172og=Oe1m>*4GNps_}_GjUwCcR`XCZ7H*+S8po
HZK6M%!Lg*4U!L^j)?BHLMS(sFnp!24vyxf@z_4QV7&HX!Tx|e=Ee4Mfn!x=(W1i3QfztBPdfb>DsqF8T7gtZ_22vS0A|Q`stseK453dP+(5<-(kUZ;<Hz-1
1;Y<PM3SW@(d<7Y)&T~~C$rmuKIa81{NVPVRm9&Df%)xd+IAQCIL+CZ_Xy_(^E6Bw%9L}^BTK|wH*vp~-NH6S1|fpaA(ZAaxM)O7(1})<>IolDpk*GdXv>6q
+w*R}cLnsVDHz0s@=1~dQxcj6>KF~-DcbY&iMO|+CuQpXBU)-tif<7@-1gC%pc*ldub9AZWoWNr_qw_O$0<<p58hz24x3lS9Qs?9omQS~5xkeQ8j8@H12h1V
$1#0WB^qX3JTks(NVxY^<dTuBf5c&WE+;f)?o5+m&-c`|&KPcS#mS0(Yt6Y*dxVqCRkAew=ljD+`D){z-e6Er!E&Bz&%kh4rgal|^<Pu`tNX~!f#$~-KjH{2
^C|`snU}c_S*o}pLP2+DsGId3O1b|s|0g|@`1PbBb9Aw?Rp97QD#uO`#Ls!#k1|VCVci*#m!P+EWf-Gn@<cuZLR?Zw_N9<D;>6cB2Nc-b)u=v)cY7V&o(K%v
X0Ao;bi#Wi(jq5!lc7_#xw+A#uk{P?;08Af9K~7T)6p(qm}>oD7`F3oi&_n%%7D;Zb*-bUV}i1wC(~W<;?<s+aZw2LOSr<Q*`B3>XaN!rcDEv{B%|QF7i5-;
H@UjFjQ@5q1HC2#D@ArWT>j`nw^T>BhV=-8FyR}eivwoO*$uqU!&sM=?(0IJA%!aU0e<eZIs;Y66zQug23SVS?-{8X8M0hhjl=jX9cxt#ngziShhg}zjRI%-
Eg(%VQ#!F^D<di2#G8{`jYq4K*Z4HDll+@D_<L?Z5^<F6DgzqP6DG=9_v5Z1j^eraku1bvKd#u?OS-U%?E^^Qu$@8f5bV{4D~y9(dnUFBGeBA%qh`nc_X48J
RQa8dOZduJlzcGlFGtye$r-vwX;?+ECsa%qeRw(V%2>iVV#|z0Vk?}BP1z2$Lw%)>!O7SUi0W&;6fJ&thn|o~_iPiQ%B_RNtkC>x<o-b{EZP{?!`K|X7af+4
Z~5VOfT_#-KHHM;%y<d-j*&r-$nR4BAAMe=A#I1)CY`(wMSMD2otKqyZmmk1jV#}4K+LPHrx$Xk{NyKV<Yw^sE0(S(QJ_l9DUC4QEe{kpks2<MdA><AoG1SC
xDh7ddZz37TsJiS54RE?$@$TN6P$8@mAPw0IahQDC6y>6s2!6cVq_h6$h$~iL3i)F^utYc0V@44x5$b=8s$~GcPywIY#v5Pn4&Tkr<|WRaD#*Ev+p3l1yXSm
$Wdz-2U;-dkrhjmjSj*@p;%ybA@{nI-WxtWX;As>j9Tq_S@ahs`WLen1oQ0eRbT$FjNQmq$FYD=1rIXMaw)Aw0_7jlU^N`x%~?Jf8t2kG*6I6t_dUp9qie%Q
)YA8JEaCSg8@b!kw<y?+_kW;<0!UGe{f5h4nIJGeo1IlkU_ycBTkjd3x6Gh|kqY9kh1=HKF=rqRA+7w^M=btB6A%NA*z*O|oCxA6F+!&|7y<YjaDfj@aG5^X
83<dGjK{mnaBw}QC;I(H|Fj$k^8U(-mANFwujgHHrD_XifAfM?K(+y_1xr#@Y0B7WA|R-`e2{*-j_K~y^2r}hyX)f<?I}RYynoPV?8=^?{>eXO?><6w`7=%y
Y?rHMcj*hxI5E9!$%qzu>w=ujHGl%KmHxB=2|7n$)8hMQ@jsT$3W-EOVY$<OU_?0wbNF$5qzJ%Rp%ku{Ez?>pp4Ud9uKK%7&nH9WVkOT!1jjcmX)Er1%LCMF
QAfYCc8puX@`m>cR}e$3dZGFSJJ0vvfJaeKDzy;rBts0O{nQQ09bdf0%;M^u4wtdDe*bvSxd1$h)ZBB@PF*i&5?kXUQ&~_k6A?jFdT1qTd0$nsS$`{&3a{Td
v#{$~FlD9Nqu>`Q`OUO+WR;UIWr1WSrY?`l?{Ej9oVM$*kZ@RTqn;vk_cz=WlfbrA0rt!6JIM8gh#Vt2T1GXkB;Mt?gC9ho-SYMP<D~2`gybD|j<DMd&@U6O
n}426+Ca^Xyx9hP^7h$mt@COvk^&-Ez>g|ytZr`X)aJI-!IMlF2+&1c%E7Mgyuek4w>>jjE>kZ(KT`?#+y{hjP*L2=l-V@3kk-j#sv5k0ixs7+5(+deOWx;Y
&%e#b|4caJbe!XZz}8{bAVE{V0S?3Tw*zgOl;wT!yRG!Q`Ud(s2Lk{Gh+v+7NQIxw(YwH@$u+uHI}T*hmPmmANylJkxLV~A?A+Pa4-Q@^>4G|c+9Q2rKWNJs
Me|d@m1e}mN(IQX!Fwp0s^7gj5qGGdqy-OzKesPo_JdTE-kc_vO*R8eO&RnGfMx8fzLts4fy5d-lGN0VBcLzqw@uZ`PP#`USWLn&_ftq%=h&(|GkYSBEaZJq
<#Vw7E5WG<yVOCVTo8gs+Pkuy(u<HWDppqrPWY<wv}l8V9wTK*zoNB1z_;aZjO;92Iqq}&v-avH`I_r|%V0>DKk7Q0w7v)SwH8W%RwYI6fX~gGp3Mfg?P>FH
+vFjO`6}=aEJ8}7@QkeI^rPMeOxQe9wDU2@?|Wh*WQkOMNyp&q4LXI?U8rT{t~AVwZL0gN{#K2V-ck(&5egI5fi)U9P4u~-kQeuu-Rzb9(An^U%S(>C@B)4O
4zgq$A@p^PeZltL`}K3l!tLs=O1||r!IxdpzFRo~xZ!3)jxq-HH?<mm36mQbGdo$}=;Ys~_KEdACuCljZeZ6DsJ*hy$c2B%N5yi)TN3}iyqLgp1PNw9*7huX
sZA#&rZg;8Q$?M4OM<^2@!D@_30^%%sS(TueDxb^^kLVG3X03nVMM_IvR?tmd}CN2^NTn68U2=$U<<lh53JbZuCjB+&>t1Dyl-g3Bs`joreQUgGnh<vPFVTh
B{TbgD=(rZG?!L8KQ9>i2Mh|iOPB~1{)IW;cRBD<n@dn=if)ASc*sa0{AnG{sO;*^j}8KZ1XNkRI7V+a0iRGg*yb^+!ux0^ExzccOTdo~BF!PTFR<*bn(;k8
zZiOc-%(F}g7a@<p1%h1>T+Ltg5+*zI+JWvbqmwNo}>o@6k&P?frnReiO{;Yw1FuL2LPuek9P?(a$pgQAkLdMhPSL~YVtkCBmDR}nW^ZSzwnH3NBY*rOnz2Y
D!)$;GO-Vpo5&bcg0en4*@y|s78>J$sb(4`<VvzlS&%LcKFT*=8s1D!$BS}xe>i2tA@ILZTl|CqDYIqeHFK^Oy3qE!&8BH(j{Td|LNQ2(<sUUVz*bbC*1aZR
RWp@a-A;wy@o|Hu8xW<XdEOM;zMcU|f=Ovn>3SWBxXg@~VMb2>?ImeCG1UAPV&J;CT;{kK(jRHJkc69U65&aFM!D)@)lDJw<~7L8>FV5Y#+H1oAhMINyi_Ea
(z#`3X>-yYsOXG#Wz*3!9gp3>pdDmuy4Q;Qd#y->HK+LiG4m?flW(>B(6M9xo#rk*reG-fx91LqU^I2Z7GyBK;C;8N&|<D08nvn>*;R^T?arLH-zUDyf!Qr1
_6KH*38YKK@;TpcY7)``d*xbDt~jK@tyk~Msk0P4e1B^6@dQRT8IVYN*5EsdC~+&+@2&gIsu#Cqhsl9-|Cz`-$wA+eN%B*%e|$dsNWJHEeb=S}KOKJ}5J7GG
RP5;ZwC6v`r3?T^rd(>V$Q6YkPq_BU@DtiBSP!(hWcSy?DCkTq?Es!1;oSdV!b*ABx_fv6p3>*g=tI&_8fw*}O;-UvMjZPjK$j-%b+Y5~C%f0xDx_Lmr#{yA
5o_&s9+um%HmGkY76T1|ou#Dp-uHZSve$@=4dI^HDJQB92hWv(XY4n$ei}!F?~86q-4X8}frss#(85Qc{@)4Z^wJPRca86gs*OhshgQqSxQ%uLSP|x-h$vuN
>N2dHP_mHAB(N?ohibQOmB9mkpT2O=;GF`Ttz0DRgwl{ju#1?EVxH_8cqxp%gK{C~OW<SLL=>c&D}nR&Hm)n>Alu&w9Ds9RCGTTpq!HADuFX-_9ykWlYzunS
0}~<6F$vHJE^^?dOfS6eW~xfJOc|h?8dCk$8W{v+H!f1Iw%?tOUghxYSHhm^lZ+o1M0v(jmWHP3YYY<{+wMS$>^T&)SM)#UC@v^W#h5-ZjUSjcF5<Mz`hk38
J9fnYcU6ablB5!6nFaX}F8Dw~h^!T_ZE;-<un7AZZCN6ZAorEGz3g*G?znN%88?d*bFPQwx91r$e^}yzq}m18^_WO3;T77tVxusXPq=4>Cs1^%2uT`0yFpV`
uL%E-+z<?X)?<7X96M$zE3{DZH@T3E7F$En5zj2b>{Ngm4qwGfS~^M@1W*oOBh?cxEdvvwhW3%zyFS22lDj?>-2CSzf+(1-4h{rHQELLiyrNS@r@rTp20Mg8
1u{Q^0hZWTKW$iv#g3Zf<Z+VJEpu!8Hj0ja@lpcstjK)66Ub_8?+8+r?crO)CG~!k>LcRJf?<XR!}|0aQWigZYxur{59V8{q+X)56oG0X*FYg#My5gi2Rq^X
e?Oax7D8YFkso5CM%;UJ0?m8{SkI};Xd|7Hr><%Ks$z{A1a=aCRDFF()sfQax$lc+b;E}&gf)$Lh)Yg|D0N4i_wV&eQaNR`;W{T(*9h-L;h>A0Z^W~<(G_UZ
rG-6iA7eChgVSgU@ztM^n#}QE{vc0gsz4D?I7Hqk#i6ml!HJ(=Ipo;oxU|*Bxbcg<vRDjO14ExCFo91ZMA(QqoSrzH#w`?>{y{|hQxxgdna0f|5tk&#HVJzy
h3&}7D__2mv&=$1yOIDN0mDkXARYtwi?L(@(rhS^PZu1+ZVfkIaWW~on1btrG%}x8$a}m`n}(y~ZZVtIj;L%3wYl%rr1XyOATSf$@)T!S>(3FP)kMi>jEcex
pbB6pR$L#j_MVyMX!k*2OvbbO(-EX!szwrIW@G~|D^8vjn6C1VRjTP3Pb)&qzD4SA5l>IywnPX4pB_`BL$|T*S6BnLs`G>pxx7YJ0%_C|I~M4BpC%vVttDPY
^0}{QJB{p3lq};aPKqWX6C;b@k1UUN+A4-R)X{FF@e!hDKbQsmHL@H36AtjGHd=KDVi*f>oP)a(9~agM7_vJeeZgPkltyd&dxvQ4!;l*@yy03MAw~cH?|Vlr
a!yj@?1kK43EeM}nE(<-FJw#yA{^95D3tz1sIk0D$cz$1te*-l!OY4rVy29CvnMF*eB#tF1O>R;dv2Qk*jTk<Zu){voi4jSAu`>=HE1SCz-8d+M#`>znnsFT
RK_ha(*4b-F#KxvNL8_nrsrTE_+yb_L7r6P_E<ucJPjNCL~DxYT0~5^^Awib_nJg4bGWd-zhH3Au@$ZCJbVg}A%x7!b!88q6FG+<3`>jsjVjvHs)H*-nbOc`
+Mpb=kb=gmACJ%`5K3xM%@8JFe#`HYAyfO#;@!&$lAwMi?(r}EY1~D_U6x;ULq-i_|1lMcb`Wo>2Pm8bXbg_a#mlVG_@oJ~W-(s$wrdiWB^aMo@cRD3r$>uP
n80$OOb=5#T4y9>PqS8o+UZAd*`l_8rvmW9)0?rL@|$$;6E91E>eOaduyFOrJchT5G1Y&rm&%HN>Y>}RQyMu>){XGPh6O!aS6pu>ZXJz?HLUUPQ^;Wq|9JnN
O_C^30#1t*$X~uk02+=v4WEMIW7j;OS-E_2%}ifqImhfj5h%oiF(&^q<%LT<MCkiA@;4{X*vsfMzGi0~6rS;_T0;UrP$Ir7M!e5rderF>yT~Qa>QIk4nc#Hv
;!(Ijqxk!{xu<fGR^C5|y+v3rgj=w$H8qK0+AwU7DfVf^W6y@TVpNBP>ki|$mixkks4Jpt_3zMfv|uC@Zkxk}<WbpNZjr%zUmacPa}s({14g6Q6Hkw<YPHL@
h*&$p_vt7=?gSxe%)%%Z!jW1}!mCdrJD86jGrxipo3$qE{CRK`5yfE=h28moN&TEu_%6OtZ7Qd=y9ciMO;Ry^=2OS|S#S1VVsGGWpC*g+Hqz;|CHHGBXXnQD
0Eg&55^IJBXEiepCoazvhe}#tEq!&B1f-~>@=@nC*NdKHzdhi`10@HhqxR$k`Na!;Et!8cMc8yPl!7=HE(D1L2<ESIz<yc%s%^k4jx58m`cSF<K`c<T!`|eW
JP5xb=Um3{Z|~z!aFN60yqQTpvi-q18x3}mzxiGS*#M~ST#Y*UKr%U`h)Z;4lzHjM5^QupW*-%vLSUpmNw<x9c$Rk*y>a}RXx|kuTLxSHZHS6Aarbgq*nV)N
M}5aBeb?`#uSe_5^mU*n`0h%P4sg9TB0Hu1xY7!L`BZS8kcD}y$Bqs=2;fFjapEo#nZ73WqO4^_+zR4lbzt-WYNOdkQptKf?1}i8B`v88%NQA{qqlmW=I1T>
@QjXm<BZvwyckxX-jFFu?(DP)60?_B9r0M9QT0RtG(}KaAEX0U4bZ#akvqBmxA7WYT<#Mb&LR}>cEkoI=Px+Xs3x5i2<pV0hwBO;fW@wC<R%mK&%kRdo9eM4
`Idr;cX8phfo6vNM~<^Y%vB-+HZB6gg_BIn&A3SBrV&+%G!KGgIVeAXF~5QSj6T$jO}~gd4SWM-kw5><16T&`Bxq{Oqr%3WSoq$ZamS8En^NNQ{o^45DGuc-
KU414;Ve^R5mP!Ct%!p_;XzVDx}GR**HhKvE+Rv#aXyp|Scut~b0vrOf<w|m$m3sfM~9I<Kd3wW5b0#Kw8TA5IVuz5zN@Rn-v#9_G$k<oi9!E;f4ds0{2s3p
$TyM-WC|RxUn5b|)D@KtZ!sUAw!Fij0JTH~3n{rqxP8PbFvzu!v27zut0Hq^YOs>15j{B(?ejH6k9-3{W!F)@`O};t|E{%x*@axH+81OyO6;ls>>%+gHyZ)3
{Sd8Lz-&|Lh@Y{oB+LcceVo<#!T<39rs@?YEclauN(8Ux1vZ%C*WQFh=>sT%z+<`Y6HR0|DT;<olDjL}f{2P1c(J1ZL4yWee_VYamU(ZPyvft(e<$BBe<8DG
ad7c{>9=nsO=wDR$|8LHq#l%|x%oRoI3aGyKaZ)-$sd|CNi}u&Sov&6fN@S|HEjl@p*<$sL#D5;MauGr$q7ScQ965j>h^hOhV@P6m~tah3C;XsvH-_CeOiU~
&BzCe<Gk^=Coka-`)clKA`{|*)wly%wFBhJkvP9iAYz1NQ%78Adsz9kJreu=k4FY$KcODW?{%#{aQg^z=%}BswlcosEiiOMY9ALA#|y+az17jDYoJ_m{Mu)2
>P96G4zJ=(BrW@6zoku38=aqEv6Ytl^G`YJtDyx@sa4b56-EJ_;?Qs4*x%Xb>aDW;rEe1P!bW|$)#LnuFW;`=&FJzMB7aL&osN=@rcScMB08W82XSTSQ1mmV
ksUI)_i9}-{im|V03P-NS(MB~8<z6Vp)Ft>#1at@YUJc=(ajzjrqfPkrl$Chs-?$!WBw&Bce6^Z^sB`H(rBSmUfV`*$a#|icDUTwbMjsvEs3CwDZG!W#T}=K
8U&S&4W#w?Ml|}MLo2t;1m02jp;}UC!&u$NE_|iG4T<}0K+AQzH$qK&8r!_3P~^gx_izTIaCgxJC(MBG%uvof*X=`tI}lO<oEs0TTN0ue_(c3;Egjn{2&u^3
Emz-kZh_BHox2p*d*NtunRS!6Whd=R-&In2Hsm3Sd%YB*{LRU~m)?$~Bi=F3h{2xt0g}Fh<GBS4aX)f&^=8sY0Z&G{4}!Te%c`vtFW`T8P*nSTp7&v$qQ=Bx
Y*9*MTKaoEsXU6;qZwz}F|;9%{)XB9w#ohLbT>QeC&PpN!;XzE2^X2U4SAQ4hY*Wo0a}ri(47r;OJhF3#YUX!nL?%%#(l;s`g$@=Nua#v5pM!+!IXL-=5>~$
1#Qf0%3l<dv9l6PAUf|C7Bbnn5sO8jDgE`yCs<|{;@t2IFus-8+G7%K<1?9pCukB`tal3BYMGEp!j#z~`j!_=nUxE|M3->pS}ky3qJ#P`YJ>APXqU8D^fvv-
bVp)Gx#@G(gO#~rs`<U_cPx@>>c($idg7cP6VpEj<;s2BILh}Ui(vB&W%?<q^03l8P+8Z-IlsFp%-a=^ITgy>UF{g*QvmSe=-J*c(@3C>Gd}2IEoGojLv6?C
OBh{?f!}GQWn1<%G<Nem(WO<*VuSKGeT~8){ncubH7nQxhUynBzgPjI8?wfGkos`=>#qCLlmhJcCZx8fG)KfzN)saa=i`03sUlx}Uni2)iD@7E*(?cl!KfUi
j3*58c+q8wU0$TX48VWOnTZ&M%x`WgXY|N=wWg}r2z=12LLcu};K>mTudBq!^3uEh#tmok^c4y2_xorl8bEe&LqLO3SWcwEd^w}a+{It+#X|*AZNBfOh&vaT
aQ%&9xc3_|Uv1Fhg-;LAq@*UB1gBlNdO(gQ;NM!BIR*6Gx%D^iyRhI`h1Uk&+U`0}yMWhPL<MZoaRy&8E!QESckb;4mN~}OSnGK0cvpJhDRsBHYd0sMyBwP9
RGqAT&5-5UvU^NdHsh@7bnuaoO@my;s5%nB0IW9HTVWd_r@2+PTg=OM`lv?NDHUAA))U^NJSGZwlMl(yD2eML&?N<{d<RW#_Wk|?%%jzu{uO?w4)%E;mNwth
Y-yu0eYQH`sxH&Z1-J$%Ex4nBXmB{6-fx`R%F?Sq%2;0;rb#yZV`LPWae1aATPgCxsvR4G?^Rftq_q=m;r4Q1>~hQ&tVXXXl}9;Eb&K3HfL>rV^a10eZr^&d
JN|^*q`42?0-|K#xI%8Xav>hEu&D(xF5yGlAc-D=9X;)~{ZMN|NK{~C`aVS;!@h2Q+cjrTEGvRhJta0~1_Bm2Mr=$&5g|0<I^ZNw^(_BLr5jJYZA0rwBmHEQ
!3Qd5ByL1TT_LYW%JL<(Je@b~IO=QMfTkCv?T05@d+rJoE30ptnc*lx?xPy9B%2IOo;Qer_~PN3-l@&41Q2gr?EY`DZJ}ApR{oO1NH}j*-xBjcm0uv~7`vxS
_GJWi&x_&HUA(7I)B76B;-rLGiOGmhezpNk*{0d5Xo-anG-Ps__z1`(>k>kkpmz}+wfxvxf2CFG+Z1+}=Pfhos8Y|0bH-Fj82~jj3JEiHnB0fVw7Z!e^$y#%
ae!B><{kjGTY~Tnn^<i3%>i#VW|vH=n;<=QG^k$7LBz@A<K0Hg%Mzh04o>6kwEsDGuHyI|ZPWzu%~&Eb6rx=0`s#Un=<=Ab==5IEXy5NAc&YMD+fy!-pJxxD
e-JqrsjmtQ@wcq$i0f$Ac$PvlkedERdL6f)A(7K?>=p?WCx?pw9<P&#UNbU&r?qutQ#CaHoUN5OOq{iKC5R24VALBTA*^*@B^)r2dh#gs9+#nV52p^Wf4hfZ
b0pYb#;9@%!=z)Y?MjEGf^uLovXExnNyl1UhXWFN!pqedt0}lUa^7l_Q{2|)oSGLW{g|k)LbBZk?pXQJY^O`PZ#Q9x_JIbZ+3ZkSBFP(Rw+pA@NQ94))v7uj
eAJ@Kf9>bN!_Jcy#E95}hF5IV_QQies#%TM8{=>>g=L48@W?^&6pDF*KI1r~V@=gh+HQjsHXfA`RI`o;)>B2R^g#^kkuC9AD|`&;SWEFIMW*Pps0_~&3rVBS
|LW<{?Dz&~#}i`-d{OU)7t6ra?V^Hq-8Y0CM5@W~s6Xw>bKRyl3}n<&ZYfMhr6rOqS8nh`D2ijfev=|qCE$zz-4Y~&sPS=m2lo>40L}68^`3jL9*Qp5bsgZp
qGS3ns66YlVfDK`;0@+!0hwEJRiL^=Pq>v%NcPoffU(wy|M!2CO;+c_=>g*lN+o7gd!ciD^Ar=S<L+v6wCeo=mgGi<>+*sV;wzUcI-<f$;0Z;<_#gPL>l)OL
Bt7qMbxR_I^B}mstFx`T^#x*lil9<WkEf#y)e=pQkYVe}!4o!dwRaJy7Ir^1a4!3`IZp-}lbl@};6l8&lK5Wwb@(he2xz_)zwXY}H$?0n^Mmc_-u=Vkd=Kq&
2Kf46Xo!e93yn2}LSvse^l-Ws#<fnKu0aFNZ5^S&K@i0-);ujhx5r;Rjm%Ec@nLeMNeWsTP)m>R1Q>F((vboV6RsJft0*caP8)zi$W6^lH7zjbJ*mm!7A<}%
T)XO&z-)dNqwB!1XSacC=LQd5a8eOIi>+shsdWb-J~^Qg4qPiYZu?dolGsH<dYIP3!RVq?Axf=QQ2y-%o(e9Q`lIeND~^?%H%g9n_0dPE)Mify3+&~H*=fdn
=IkTGk|w6S?`vv#YCLkC<-kX})aw5(q@5@Y&Wda(<)<$Jnd17Po(M|5L{vO_B98Z9oMsQk%3SZu0=TrME}ea58Jq@gWoKdQ;k2G8ba6k8LpM)&O)+){jUiek
3C6Q+^dsAG*703?5qs5k=LPc69Gl~$93P^VI`<r7IO!c@g~$dbwVM7`iubIZCoL4OCJ|F_5Ilt05TCz@|6CICt2gX*CFcR2{C|^yJalH^`n22w7SYMHrc-E1
3whJ*C8#sW;38!bZQ$6Drkq{}Kjg-6<%mr(n+$ByIep?=wDYe{M#nz+opj5f8h{_aYCl!mt%%By3ZL<zU9pa7w7M3Q4(OF>;kbHSiBNB4A#5le|I>|&)l}@L
bKwUtf(Bz|O9+VXyF5mPC3k0jzhR5_+jP0Ts&SEKz~zyCOYVSU%xJL@-}8xsro3HeW;3+Uvc2k5c_Ldqr7;h>rei>vlL`VDqlKza=)XZDk_s;a#t@?pMLv#o
cugBJ3Fs>7{?6D=M>r+JaC^Q%I_VfSaecoNpj7ZEfQW~S!+C<mJe$6pb1T84Azj;4b=#xK(kj;J-@!Q)$-k%n%EAXf?B)5v8o-U%Sv4lctYMlSd>l|DMDRoO
MQmRJ6nTTxxz%_LqttiY#@ju@43zt5PxYF#!<kTYcY$*O7S3j5qe}3te8OfXR22?u{L}&DGVciv4KPSy8?{bKi!2ky0{)r>40ssk1x*rM6Iy37h!Y{4cCTFT
0rOt{0z_uI_^&>85)e9{9n&fm;K)(6N@>`+D_XTha6v=#5=AT+B?KmDme3kWzGqry-U#VWAMO+qexWK&Z?2c{D@OQ!^-$y|7J>xeV-}KXfv<9%=wzs{`4QkM
2nzKzY|5uN!28l`|1~WE%E@nauwaq7W%oufc?>8pnlH{IK`vCOfb5|dBEeJ}59vxJmdYy%>#<gsrDR&d%yX~`#@MA0ib|Ck3b$=eo+H6xH(QC=h#=gZ<wfMc
lec@(S04u(hddBB$<LIb7zbi;Vq>ye?$5qbv7k7Mbq1-EhsU#B+5dnEe07zy^B`ks-(mW`lQ|;tFtag}ok-?5PF1KkvJ}^vTG~_|U`~)Dj)+Ezo-UMOn<#!Z
C%?#=2fgFfUgJko2bC!Fz4DQf*@kUZgm7QMu+19*NBR%j*LB(c1;(aVv0!IygZ=nt*jFK9*Lf#MoMjlp&-%h*#DW3T(Ohu8k|hu+rfdWN#JhJ$OgFzdI3PZg
H?ut(3F-bR?x!E(#<R(u>>P5solms|*{%TW`<6;FfrIX`l-UW(4KC@p^E2ryXo*JagD6kf+&UDl@m}@%25g~UN29aCXo+Et;`IwHm~B6%BGdPMt!Vl;*#J7^
24=<B$th$QVgc+T60~>ARz*HlkKXC|d{pAhYtwqnX&D9K=Mm2mY05OJ))NY4Kjg|jS_x81qKb-ea(1^80511W&Ij*&hzYQbq~XYPZB={M_t^-8kLNk{;o}d3
M;dy`8=5>GnDtLdJwh}|3SGd8)U(k3`>TwO_LM)VYjX^?pdR)ws7z*LYTr~>QvP4YkVpW@qMW~)C5T02!)gK*ohX+Tbn-7esM%`sHBaH!T?AHD=k39FA?(rf
E_}!__dCk%&XE6}8~J0oDUJp(v7qqvQ19U;M8CCop^4u&!hI!PP|9!_xyNH$0dhZ40%TUut?4ZzB5Aal&f35P{b0$Hj}{mozTZJkTt`W5Zc1mh=q;qU%Y@i(
DCZXiBX$*FL1V+n9bEjtyU{M~S|!?ra6tggR5lA}OPDN#)Dij=4f5cOLTAFQkIzY;h^*wX`?xPznv+a&YBUz9b6H0HI+3N^K9hxt4A!U0NEinoSR)2DzU>+;
Cn|%48Lh!kJ=st?&=JG4>9x!h72x2dlD3@hfyKHGElnZ~sl?cOd5SD7m#8k}*KkyvXr^G)h?TLKE=-5Trsfk}MF5_{ZVzEu*1_<G!VD}k&qv>SOzK9as`hts
XE3*AGBJ%{FoJug{_9L3jQt%OtTv%g+zd!uhJsb$mnzzsyA1ufmzW}v-3_Aev)4u~KD+ga1evvNU)}u*fZn59Nybi<s~{*kD{9jtZy^TK6mdarW30W)s0AZe
>EMaQGp10fv0u++A>kx&yLHUVob~Ez4{VYM$eq3yO_jr|s9g=qskdn!9ivR6sVua0eiD3KQ%#iLMZ^l=Fa=<QsQ5#_0%s)P!tMTJrj1zX#x%1=kGb>c02AY-
q;gp3mIsF>4N4$q#TAfwDjc6n`X75P(~I|I)Dv&{AS|9BaD+l2b!Jb+ig%RD7ew}zhMVRwy(b~;??oh?vI|?RmxIra5%B#hEU#EG`<`$nz1ZJGz`$nOqEh)|
>Qc>SYmE=teUh-|y6m`MoeNZZkMcG9Vw5k9TVFS3=IVH|tEdr^20H-tsYZEf;gi3a!OC0?;`0I@NGG&^{LxC#HgcJWhTnR;@e*8;y%cGbp5Vr3&5Mh0qs0^v
_9F$7h=y#6A|m@McumE|TZbNZIz9~7M+WU2%XQlAN9%|~I183>4z)GGV?J)<JLih5o<e~1Px?f#zwG!pcj!<>?^00lNt#8J+apr7kE7J@-(8TBj4t-nd@2q9
h>LSee!BalJ-C8e8ca@rxbB%dqMw(WM1MVo4QNpNBh^&)%j?Q`#T+=A{|rxgt$j`^xL>Ny#H<(Q>2r~oPQ@hG6(Owup$!GO&QhNsc`K)t%~AXg1eKJD6fY!m
SPRsWBx`hLv-dp9{ATIqNTw}IUTM2lFoaB2Z!fAOHM?}B<)qP=0uysR17mYf25y}nzZ39W0$<5FSx&hU<o%8{<4OW&_3Wy8f0@w)N!>UYv<n&QE!RkPXPr|p
x2-E2^*+4B+J?|yC%38%h2#{;!DPBH+L}oh7-67}0b_nHu-4J*#I{WGH>;1UqH2soKrKbypIv)!v9_QEP_!;Y#|g|$P94^vOxyb1CJ0j=LF>K3qxT{eu=o<u
or9u^^Pvj-l-=IYIQA?o%+QaCEUtlrCLy;Oq&DVlj&K{u)7~zG?jnZ2wr(tFWgx!;1V&P@0-%b7fd`ON%wI((rd+=(ydIF|MbTU0L-IhH4?wmr%N<;y7%eCw
JVFg>_-YYgEY3^N9OGsx_mWgTDh#UnBHZX3De`cLqqIetCkTblrjJ7i;*(|_N&9)HQne2a7f7`qo9dd2jiBV6uFb*6S45FDK_S@%G*epBz%hFmFo*KSgCx>G
kor2=t*rcin-<6~>DyzSR5gWx92MiJBcvv}qfim20qU`cVnudAwZGIF%}MKTNX~hky5q~r%wW#kf&1~uM-sa<-GV5cIn0fysNRMBFkuYD?gqmvr`(0nojnQ0
-fY8_HTwf4@tr^1QS&`Py_9dyAc{S%t4O1?PEa$+F3`Y-RCvxO7#aXN#osGqKzai*#&-zB;npxzlxdzO;A#Lnbg}C8xRNt%GL15<Ceoa*4R#z7EXS)?oRJ3c
xZ%D+d98Fo_cn6Pw|<s79a^eNMXhye_(%pTj4JhiZ?H`@RMfs#=9bc9r$D9X<uLV+YL!q(c?r|A_)-$EXs5@O$U`S{w6{{p!DWiu9l0lE`gee79j9@9xh1I!
;16rlBVWEG{46gE>N3BJDu&&l$dU9;uabZ#XqZng9%S~T^kTUR)_2*ceQ8<1)@@CXr9Q<;QQ{?#{m(Lm3#h+lix*rxli{z^K|^&ZDjnBVO}6^K^OvQ%N6($v
YBsrR1rZ47SSdgdk3awsbHS-BH9Qwo(WV3#%c_)Y|9%V4&=Cv<IgVsPaTF+_mB8fiQ6j>0+TUfu8!gHWq~&_iuZ2d2=7In5ft7hm%k{W3Loi<aj=>QB@Uu|j
et(0*WBH~uo>av;ge6G`Syiz5jzwo1M3fjUhuT&NR_k`4u9L57kS^}DI^wkS_MZL++4|GfrqO0d&Y#gdgTJypK4thSyjMIaHK;6-cAR~>nRNtew0HmE)B&vR
-}0U*1S6v~p#2-8Jw`8ll-YuKm9Cdg!|Gq+({G~|IG)HWB!2LX7-6!zK20P|Drm7hS%bK7sGv|Ne`eCJ=Ym#=VP;76^{G<w-qL+Ypu66awpZ~MZn|&E+p^{+
?sYg5S{wK|xthm&Fr#-d4_Bn2^BR=sZP3rV$Wac0rWusz)A$E}0|XAPvs0ya7`<DABD~-G;nV~KlvO}Serpx);WcR1B8T8(_dEhYVjC9pD^SKjFq$K%9@k<y
y(A9tRifw{e)uE6mFu72_;bQ8?^*F)bL^T4D+8E>;GemaojQ?X(&CT0Yo}qs?#ehEMg$u7s{7jrDpa*0_E_}qhoNg6?BSiTjYaS%cc+_B<g$0ICX=3oWDJTl
Luo?B)4TB-z3jxr3A1NDzCk{OMu5n`6+7-U1m}80x=r;|u$#0H_NgWX%_G9KaU;IfJiLzI>3oR2e{eM8TN|D5>&(10ly+15E+AExE$THwzq~o3O)TF;Kg=#e
WPeKXf=(sxR}L7`!!Vg1j_aybO!4&OfP%3G+SptRIE}^juU72_AbjC_(TviQ3nLLA&|60<yd37B(IH(7R?Sm<NkwBpNt%pm@W7&@qH)zNN<RI{8){nx$X#QI
y#wk_egYqB0k#>CW_9nJc*)o5#U)GS|9|E86pe)vv9Xht`oc4)h;&#7YE)pk9)D^*nL06yT|<VI^)*Yk9S|@?G!x9=MJBlss`A8anmML5KMisn;0rW-Q@4v$
56r2n>4<XpaK)c4-}E?4lARxPr&W&mEM$HKc@fRm=N!TC@ZuohFhS?3L*IiyImZ0Bt<yA+jU>TW%OQu$e8<%jdB5*Y#JGCy5hdwb5xx5B>G%0N7|Z6&>=3SP
KKBH)D@rNUxQd+tfGMAs;q=u%a-yeV4ZNd<$OFu=A!Ah<Z=r)E?1pIbrWQ|CHDA$`qOd`7V)*S%+J{lp%*)WMtlSGeE)Wz<bK_Z#GYzPT6+|i50H3iuXYrwG
6CMWEh=P9cOm%g^r+|Dgd}xq`KSpkK4JSq{opadTNY5jx8H{+uR-lq@F>bc2`|Y2K=-z4C53A{<IV;kP&nlynAx%od?;QLnJB>o9Wh4Q-w#>f*j<EctXBi6s
kbu6pouoUPkS4uPr<6c~+#`Io9?tx#<z#hSFl*(6lqp0L;Nq4Bm|hA56bQ^X`(M9l{FFq~FFq?A*bIcVEQKN|PhOs+pr05KQ-JbiFVKHVvK&rX)a2CbM#>6y
XDrrb@_crs0+@tu#Dh2|X{Uqa=h|KNc7lQ>`L%DD2POmDL@*1^%p*GhpNlzg70Y3F>=A7&^<0LVXlP%+j6@yFdHffz+f1pyQmeU4{!tU7D^fx(44{SfGnkex
GWJ-G6c<fvR>on%J;Fo8Hi8$S=wVWGWpPr1b#Ge$ewKbmXT%BXsTN{6jYk&*)~-wctw?f>fjVPN(LUP!&Dm4et@=mwd_9ET>k?uBz9-**0Z3a?DwuxzOQ4Z>
F=xgfmR|%~vxcXYV`P*h)feVFV*~N3nDUZfAf`k3C2B4%)mnQjeR!-g)8#TA(E9v@jo0$8M5TF0zyXCq2CRV%9RFvN7#LYH5>PFcpzi8LwXQUqo%YIOebzo6
FbRfE_c#FJgNeC|%HWKN7Gz$-Ay50~h_~R<?1O%Pw;Cv)n)1x4`Z){xf_#Cn7|^Eetp!^(3;mGWxScGyeiNW}n!9Ja{KeJp{N7%z<fbfqgq!A1+e@728N-eC
jL_?IKra_?k797VCKbj`rWRf8t;89Xum#9DF>F|*ZXVlvT>3b;b{Gz#t^0l`2N_{(E@z{OdLz{MGj>{_oK#hqkG7)uqI&+w^cTWZ;**FU1n2iwWk-px)xb(a
q~~wE{(-PLDwUW*Okj3w=^?Z7G)mi>WsZjzceA^-YQ0qRBU46t8B=Fg2g6(g#u|oZhpslj{|$^bRjZ6O#2sh>vEE%)q?KajR0YR;9=YB0R(I-zlAB)f5n^^I
7lmvA2PcVrjZQX)il{`$rCZ?#jl6k?AbM+zC4q2cP@cLab2i?2T@*&8^Q@RRtSgA>+3s(vylRD~_>0d=z$bF;C4Nnqj664_=Ga5N|A+Z%IP%w^kX=%UCy7;M
Ypm|V{N~IzQMByg;YS^jJ{4UQP#Xycg}cTrhZ<m0r5$^i49@hXSH+r7vodk4SYF%AD8^dHoIB4v#wm7Pp!L?*qv$Ly1`X63uK!Yh91+j@g|^d)cFvCka7v_<
DS(QmY`EYrUXpOOai0x)2-NPYmo96ij0ja<gcC%2+|1+S+$#q^5A$>uPL678Pa(?{BgI-9fPnubRq|8p1<kTEZUnzLn40JmdXhln^U6FvQLu#2CIr^9>IBpl
M9!vHVa_^bwa(?ET${7q1rlaaW_*E#z~>{7{t~n&!<JLvTyUGqyWfT<InKygWow2dSVlMEg|u^wwvMc>o!})kr`Z=gwr=E!HU!CJ$Jl7}4EnZiQC=y=H&mK-
Q?ycogXryGp(L63MI}}ALLFyV%+J_5Ff9v@R>NfWD5ZZ<3_LD~(`iww$2!Ni^t4&mDnhT^nh2t<ac4!B_#1_<T|7n6HyA7z(Y0aQ33+B4%gOd=)r}@hMC=$P
D4u$+la^r5Kp=h(@k31($6O<C8DUgOj-qRDCeCKBhnT=C`?`77i~{9CRO=Vyc`O17_nU9tON>WKCZlhpI~AFTz4XAKd*=N@{W*2;y~^aKMyS3bj8=$4YLQV7
vN0~PqZwot#+Ldj70ZmL5ZkJ6dS*Hm@#mb~xu4+MUmyukn`e*RYfmZCP{9zp1!0;c(@@#gP!L|Z076gjqS}N-5It||SG$U!YsJgs3QhMZh|?8{r%&h2ewN0G
k1FyArSn7WfvOgP>yhX%T=H5{FeUaOp!!qI2V!ySxunG9{gy;jbkR!x;drJV;|wr^54(%$AwGZH8eOJGf;_3#e@3b@l#`V65%)>+fOFKa{rCPIcfOw3)(+XO
t3z&cr&un{N{#x)bDX3Pro;xvG2b?<LCu+xbR?m@96xgj=~%+nR`(j?cIEXL`^0S~S$!eV?cP7L_5ZaG`mR8bA-cUZwz>G9s%QT)&sOsk7q$%mlyUmj%L-wp
vLb}(8(IvHhUi)x(O=K1RRafcI&aKUIlabJtD>~)2mIP0Pobxjey6|6hzoseiqZvlq<*za)ME$N$(<2^s1?%e&zMhvMQ=s`wxSwv11Uex7uCfCMlT&Dw?NLJ
E}fRPZOk#6T);sB3e?ho(Q9ezW!_1I`t=^PC2jkhcS~sH6_~&0g$`9ZA5T@f^1k<-v)0DAIZWXafObXO`%p7SI}_!Z(6<5ZKGihe^u)3mjm1+5w_#`?u9&tu
Em^Q)?+FtW9p3&5<8}ayg>=);Ai?|iWDJpWWPYEXj{wR9%?t1oh6y3>zC|rt9PkL-X#WG2tH0>VW#7}R?pL0x!c+&07q@Bj<<ECaE&Xty9GAPblG8&Qp@As;
pD)xAB_*pA%rd1IEnf1-bPxn+Ft(bDA#Av0jrF5K$P!GyvFawW-z#C#KQ!m(7wDgr+pp^Td5J%yXv4SI*KF<w#oNTUd<4l!^AG9Sk5Eu{1HrBr6Z@;hByX9b
R8>|ereznbG-{N*N$Exi<VDi~;315V1%B;70A*YQggLr}I<n&<^Sr2jfEw~}vQklRTs1kIU6f?52YZO=We=oIz1UzUbc7u_frPGrC%Dkgw?-(0GupMjU*e4O
szj%dOz+=jwd5>ttRwZQWZFi34I~gtzr4(n%pa?!DQr3Td-vl{zj3uskx&_OiCoLX6!*3EnATe7f!s%YW=*|cz$Qf_9|ehH0c#@nGUYB+qC&{?nVxJpAD$3@
Jekjc*pQiAxO7X{ytS@f)O9tEf=2$ZCQ~CsgVjVNHo@b#21Jf|V6CY4BE|SIyCC5YmHls6W8<Rh(;6St*~=f1(q-tF@}==nu8Sl`jnO>ZD#TG*XN3MPj4ffM
U((7cK^OQ#o&QLNIt^SkP$|`OFd2%9=M97+QdLrtdl(>*tgZQud|In8rOJ6xyJyy*6}fHp{0F-*(;@Ze;okz(*es#raWA&@V_JWi0LmSx|8WDVPpLpP9|nv5
?x=K!tv@Vf!VxU{sQ{uk6XEFc)s}(Djdh90=PlmRQYE#V5@;g<dz6T(A~G`=*M?gSI$I)UGn1A(ol5qHmIG%Z^+AG?&JrIyhZ=T^(GD}R%O=~EjsXxF{W<;a
)ZLg|TK6|{2tfWA8b2=zH)EcwP7k!I@qrd9Wx$w7T+tsJz~^|}SRl*rkNf4}G-E{}8E~tQCaA87u;{JdeNh?9v?_Y@xTOAFQgc&Exy7~)?ARqSh1^*fF$5Ao
q&t^Dh7-=q+Vv9jN1pDp3x^x{i}NFByhFd7dsf|bEUg{;lAvM+P><`<1TtHIGJQ+laIAvkYTCdxFDjP%q)H3Z)+Fl{{@kr1Z)^CVYPa6_&efmPcUY%2M+T_=
@VZ_BP#uYUgwEaFu74hM7VM9>2`-5#yeR#O3-(_(`^%SQ!f~)tZzVe)PLbI@{-W<)mj(HrkD>zA6N26qj3Cz>@jXwF!>*#fbPQUZzYCS!LhxfknbH&$on!pm
T`@d4<=7M3L&wPN8Ib8k^{e=T2_uqTP7TJEk>c}))YJk2Y2eZRtRqX5v3V!aykw}(Gh6pHr_N`l?{eeDc~|odIx)`AF{_n-&Eovoy#AS?9?Eg@Ayy&KS+Jr8
9*EcLjuSa(wELra04r_JzlC8Hqthi1-8<8!^5T-3Hj{O7BvRkwGFHyIp6fEjd6iWFv~2Jq^(e%LKIDhT_1GLR3j*b_>Z6tock!g!jrXYZ<fkby**39`wz~o-
Q7SOH?YRHz%aUA6{gfariau5zL#N&BoW2jD))#};MLKyWggNvb=7H?1WYQcqlbnedn$INp|7k)%sgH@I@!Klz?C+hY$HBhuX+H5aF<mdgdy17sNucVfrSB{}
S)!}Y#d89@4>U<0r*%;MB!tH9stVX@2!%->W7~!G*9l2si8sxAq9I}C^7pt09gZT1%S<>fKrY~jP<S+?JU1fR@?%36qWAg#Iw7O-US&A&m!qOffhLD<bFsFC
AE&zPYLfv}8743omr2pD(9eQh!y?M1vbgwl{`2dzQaTJL*i)WuYw@*XcC<!ijfpuaJVI5^fi<$dDY+&xDTUcn!d>E|gZx1yGX&OtozTI4c?Lyj%o<mFZ8E0L
7>v+mc1q?x)l}<wZ>Jz=AvVGB)q)XqwB8pu@`sp+)yN}p@UYHMJZk;_?<>Dhs;cBm3MiapEazdxNUEv8#zhLtA-@~phYQo6?HJt>u<w#NTmRIK3pv%(msm==
6J7gIe^nU(bLq4n<S2SL;*=!c4OCS@m&U@?RH|@A+N%v&E#c=0R0ClPUl4kw;zSGIzOz3KJ0Tj<j2T3Q(?RXH(3NJ<tWu>t4JH_@xIP}Y2~vy>YU~`hOWs=Y
^ud*jcj1t7{B>bTK0rig&LO+LrtzU=%yINMPv^Mv<nJcgVr*8@1RNv1yA+X*qUnDfmdE{lI#mR{5Vq@v1Dm;jt^Dn|HNN2naIMNiAR*mE@9$HbT<?E~JiBDu
1ONN--@}`hT=lpSb*LZ~4D)|0{8*}at9)Js0~IJ4Z^2ZtO?9cz7dIK;jZ?Wy?AD0Mt#pbdbSr_Lg$vDcsh|%$nx3UdC3J~=)3XvOnytLpcHstgMu=ryM6}!<
!Cs3hKcr01<F}~3w_{BW9H&#)8o2%*9Ely_q+NPS$}Y>tKiSJRJMK;$b}SmFSeXlM3B3i#iK*OBxX}N-LVjek=f6aVT*VBR*?8g9JxUMt(f+!1jWdQ-+gYl3
j|=rx{HNlj8qUnK3oEp9nAXexOoaYU@|SPipJ^8?_c3#l0xHDhZ#|^mhKng<+mofLOz+i9_quQgI6M?27yC6G2S2N!PxDyR^2J5%@zm>Vm@&qJkJDNWD^!(6
&P}JsP~~{NPR2$NeL45RXB-7aP#|))J-1z-z9Fr%H2<`O_}jFN7TP~03Mx_XRQw>eW4o#z>1aMf*Lox9X5!6Bki}cwOQAelGIcp6vL~IHUoiuouDd^7xey6s
n`Olb4cIql2aCB=e+rei%IzP-2t5Kfw@vf7oB`U<pxrJd&epr61zp%n)k3oatHDm(p^6UO$3QV*xV)4{s%xlWqQ!N}`N^@>AyCBWySr9T(laB%E*f?Rq9O;}
8-wetqv#e8O_SK;D=Sg5raKp2wztrm#SYZwx3TF8NN$Z>Kln5Q5e2X?wQt^@u?N)9955r-_k=thNyFXQSM$v5#b9S>1JxK?s4g;Wj(IPUjGwhD<|IoI<mNHw
gy3uD!u0tJq+XRwO~eV&j-LKVSj`XDRo%!Z3B^6w2>dGyq0$gK(M@;qYTsCzkn(5uo4{TEURf@N(am{dV1k3^3IV9^FXTy))N+g#bbEW;YrMGleqp3g8TwM{
C`o6w$jlMtvT+nMM-k9^I;2~D@P@;j?1pk}sf!L4O0M&p@^f6qrX78eY6GZ|nNs~Je(ySZsB|jtu<)_lu^r9%t>7p^);AR2R*u2)r(BK<uzs8gd}PqVjNPik
K&|Ho9(7fVK$ev>!F>4v@2>kXQ;q?;IF-KB0m)A+6`>#ypr&mGCemf})pI1gN7IM5mC!TP+|5f_S@f7UEV|UG67vfL4VC#&$$%9}9Ps}|cna9PvX)*4u#ZCo
%2lmF)hZ~Gqa)z14BYdP+cv}JteIafuFSUQIp*&f8uX_ye(1m#Y3+~yRV<;ek`&IofLV5))qynvd|E1jo`)v=oNgmSS*;#P-2h=)PV)DlvK!me8=LJ|jKYU-
oUD}Mq47o%-G*6eKy37gtgbbqytD})`03orNbt{joFF5chYekkSz?1%h?z(nkNRxjsMk0^Q-o+1{SxV?NfXz7NkzXKJlQRV3zk5<*k9geP(kXHoQhgMaBA0T
pd$6iZUwz?Z=Eh(NpEEEF)8a|4?dA0g^@QF=KTN=oc#;nZKa!+A1GxYo820dZ!1GdkLdu8F%R?5G^FKYb+}-uC`q6P@i9YB@W)W7vp@dknec${*#z{-X2O^n
h&H{Jx!j{)OO8&Qu}n5phTZIS7c1A&p^6M{Igz`mhK%`_brkCGPPLg%L@}RmKbTT>X+pq@{5H?i0+Gft3on=j4wx;2AXFuh6#W;yxJjxxL*}mjLgb`g8iO1~
%?@VboX`jm(Btm_Z>+<oXMcsIyEjcI(<|=DV2I+Gw;i=RD3H~rNgUtt@r@2%0=Dz--nShD{@lZ&@C4JOjVi&>u!HY4%{<bSZ~g|)>8Ut{QaYW?$p(cH+(1$_
8TpC=!id>%?A;tIKzKIFIYh{nLa3gVG>cS;^I;KfesztGZQOMgDT11+5p+CzqO}>-$JV{*moFeQI=R;RM-Ptylr3?U?r>U#Q^0VMs#1!`jz1jX_y_}L0!}I1
N~wDB4~C#qcKL$<MfAgQ=fNRaA$h|(Mx12_zsiED$)ChQaLO1QFiA5S6*Jn?fXm>LZ)t2R8zeoI<ag!FFtCASO`Am0KjZ#eP6qovk%mtdUU;2<iM(quQJu3;
_)2D+1}KOFa8p%FW`#Bzv{F>&LV2T`H?I=EGW7Sht?dMKXO(DdB!(Q@<4uUZ_~F;_uRDM_O}jB!E`0bCWv_hNQi!ozEC>Kbk@1z#+rr4sR;}L=T9pj&!<!1k
Sl|<i$pcZC@vuVUhp0kYkxYd&ot#AHcY<v^(T~vb_67LX>NBuQPUfWmbMI_;B-JVUM7Ymg)mxs%Xv2*IgZSX<j|IXBX&r&l5%&5}1Vj_~0rU6j^?=9%xIY1#
Y``+#gi)>TtqZCq5S{y2eJ4A3y@wq01H0jm>p0OcGOQ>^^6mvg6`cR&{G?23854!_SP;OAOG;PJb=)J(87_4weC$%3%USJZC_<lM%U#=ZlioSMrurCCkJ~cW
xR(IORdQyIizEF-5MsW|542jpKv^CAS_(*4$LQowm?4v2GJFcP_3$)q{VeZei#|tUe$C2c<W6_XaBbEhJmPMI_<AWQ?zW?Wk_*<R8*AL=DT@?US{sFxr@e8a
Id;i)1<`ndaWu>P^<L-`oYnAmOd5NJ?}Wmv(SIjrdlO0BFw@<&4;Y55n7Yh#)gM)1#2rj!n(iUQnurTwSTtQ5WHq5ZbRSNUP>BF1ph1HiGkTYe*GJkLIJ72A
NE8^fZ?S~!3}Z%6)B0>DzoiG^+&uULpqp8ma!wdsF1Ks?H~$_M@LB|sX{?n_77QqB?KWUvWTI68>N`V9y}Xu3?##yk5~dl$)giG|h6cO5Z@A!$HM+KL&xMtZ
!3<mv&zI5r1b%6cPH<k?IET<uL)V<%4_G&BjE(vmfs5lR5Z=)D8?8Sb*x9QjAuHyG)cpBWZYS&{v_YW*yZLTAfH**hjqLutw=U(jNPKg&D0hloq(O?O_c>O}
{BdEwX4giKZxRPFiB4?_8C%|InRy3(Cn^yAsn^!L^!_Jo6ZE^|B`DyG`dD#G^UmIHV8qp)M@ztHgnn*cW#^c0@W&nn$B5Ox`FQZGNxtfLW^yr4o298#Z#V(P
4U*vkES0y*^ME1H=dgmLug>~2XL5fa(j|cS>X==o3-Nkx$HedX@AnB;aiDT|S_(5(JciAG{?5pV^YPa;Av}5?XoJsd_&>4y`lKAA4u-IONS&?{Icfco+as&~
8fzNFQIuh>cpj=}PhO~08<{wH#da>!{i(hn36om!MG}vHme`}`a#^8D94eK*2X#!carv3r7U!$<!xVp6Wp`1{k=-#AF|gvv$<C0o&Kp_NY!o3(QT^P|L>6rr
IdD34mfnKxo}zU38wsnKxsFS#<MAd-DWgjT_)Mg{#hM@cP$(;6E8$hcTLr2dndQ6`TPRhPLjxFMEXKxdIu~W-op^uCt9PYu>qq}+{V4=0U=NS{mzrOw8!!08
DuqhN+T|WVXnF@`s@yqb>FyFwQRQ?C&!Z+Zhz}^`9d@;9Q*afvIDOV^vpVQ<NISnGNy;t%+^C{Guo+kFyngY~ZaD=~m0f^$nr;#!GNz2~D4|&WU8hzFnsLcP
w<>ZvBEu_b`}8gJ2*n8$qT|;Xa>otkS*FXxy8}UL0UWfZj3qBhz!>}Q<}n(oVRWjSZ;9irIvcw&Ho^w-l!2CX4r>hLm!14-xC#?nQjd@gVAfl)sbLLK+h-f)
2$wUpTm~{_{l%~*m#p#=+`l{RCJgac>&)?N4!OPu6{x3(kN<vq>h-bxX|r~+1Z$fBzcZ;x3?m%hgtt;EYHl`-Ee~9eeKAxjwn<rw8f$^w^#u%n6hD-%TXd~u
rYvYzCyKWyUnoq-QQtoQ_RH@v+?~5~j2CI#w=wudJNfM(T{Fok!3f2zSR1YLB+p@@^+9Z|8dtH)u0z>oX9w?aCB80nzbh~qn7|Ah>~Xl@L8?gGX(DVvPDO7H
lx^>NR9*<pdml|<;;2RsK+ha+E^ls`hv`0kRNEczxNzV9>W$i|aBN4I+W-&R<QD5B?hfy57s*VHo@PZj@vy^<6^U92I$8=Bb~8RJiJ$ANw4!fL9+rmXQpXrX
^WXYk;UwD5FD`|oXI5y}U>sp8@%1<c4#O5@%JDL8&Gg^%=opcnUvR{)f{1&Xh|iJ^Y%?Xn7B^Ezvy=6XNVy8-gzD3%r|AJ_o7^@KKwED1??q2fYy*{-Ak8*+
!G5TEoGt31fp{JkZwJ;XsuLXz4*NJzCrzY__nZPQ197qjA^d_GoG2v#)^VY;7gpW;gp%*18RzV^h5Xu|p4M0a4A=3aw_i71v<r0?+m__Ak(b^W3km67c6(R=
oL}H>#F*-R!-fv;a~BIokES^{VR?vgM~kt@kAsQxDq17Z*~{Pvy;Af>ytuB|-^EJ{E08JN^`rNp_Uq!jb#2FmW-MZqnRP)1<AZF3%9VL@7grKG`ObtHq6wGW
vkkwx9$Q;r83VR6y$hv&g{4`fyj1}*GOF-C=GSju#g2SAX@lTrdoTi`i!31rpb&`Dy0CIk76&2-430t^IM*&4`MG|9;f*c@j$HDA0#EwSHa(z_rzHY5QWWi|
GU<I=e=iva{%=7rW@$QT4Ac#4T&&JYo7i*r%oCS8cCw4NOCPcwDxGaj3Qx*?85UvFf*?0^<zsG$#`atyZFw-hIU!;a7ay#SE4X@4^yoh|_Z|o@2)3?#`EJ;X
qpH$)oiLFXkVr3FWj|&@!4UmPr3Ms-N`G{Net0*S{(o9v;!F(Y^$GHWyG-Yj_+~2Hzaz}*<aG7Mn(Td|s@<m{Gm!@aw6Tz>|J1{~u#WSa=khUrPY+d_W)z^-
food4Tx~?H$j@iq5$pu|Ih27VK%7-J?JrYT8P~VxZ&;N=%+$$}Ma|;gF|AX;i&Z27(R$07ZuSr+%B2%qL|h3gnZ$|{HydOD%EC2|lC7Wac``)SMb;Y8*@0n&
4y;@(UUB?~96)LNDj6rcrL+Zpz-)|5TxXOJ3K`o~hx5<;gWG1i1vqbWaGSJoJ_kFV%0EGK&T56+2AE&-etd@U(8#<*wdi~zIm`?%`L44T3E2H2VOZhUN_bH|
?iW8@z_!NLeflOst-)?t2{@%c@=wF_Enn*C|34ypYe<8M><3EZySeeLtiq*TS6mKwU}+@rCdv7(eL4mVEN{Pk^_~W?jBMVgg#SCg8w$0GOU7<d-$WpTryV;3
mzB>{aVYTh2(&c~8ih0DN^JrlEx2OAyrOCbJ*Nhjm69iIMl;_7n#N?3WlTgK>oI!bKpzF`JDzPHq9Pd|O9ct%SYBrUd7ZFL9f3<YRJ<4#KN{eT@71K&HIW>G
sth(uALxVig5qcSz?|@TU`dyh#8N4HYetd$_ej7E+a~R*3)GfBJD4_f)w-2WfeAAP_m@wl9~MRJ1(8s=;XNtQx$xHj$Ci6QVitW1MrAG$Ug_Fw06sq#6Ut?@
t8_5ItY<8Bmp8rC;>X3B&O5SOiT1}Z@Rb^sVzwFMhadbx59q7~*M!^CT^qiT8-4){9VtfJvVQ;A8=n=I(b+f73yT^(91|I8?5DG|SE116E1wL%F!)POKnoC<
PDG?v^y`81-`OfWfXKdAlaM$s#x}=9LT1E)iWqE$MUaJnC#(XhcB5c`$r6hiY!gqkqWV!yC+}AKqvj>f|AI6|=|~03MZwWv8b7qVS(kY5lpnBl0QgS2_X-l6
ZSi|3sZgF!tL01R7<0S8NRr=M>XmsIG{nvow869O+Yc>nM3G*p)#PV)^D07-^<d8vm8e5qgJ^%@ewWHDao=T5W27;((!-iAx`&!FGSlMqqv!c!7`ipN2Dim3
YUJfwb7gkGBK?wtb2;j@qICCh^}ZUFF5b+OjEE@D;P*4>7(}x|cC(tzZ5_pauD5vwDxU2hdNDDbhfY0t1}r3Sa{Mo+7o5O~aS49Pjk|VfHlviLq9Rw>6hT^P
pVxaBrN(52c{wXxOB;jUrImP;bIos{A^j(6On=wJZ>{|{QagiAM!b!`0z)_6G)rRpw(`LN*($8ge#y+=zZ2~QMLAST#wz&#!FqQ(>Py}T;SwNjQIeq`YN=gW
nb}uKEn#28I||L0N94hf**_z_|1za`;zhPHIEe!*7EOG#$@^csJl&|z*r*w!Mz@9yOq~m~uakip_%r%rU^G$OYnRLSIF-#El|u8l+|z0kp$dv+CQQ8`+DncB
4hbc@_nYxes<|69c=-Hx9d|zBHf?{BgGWrnLBS$>o9N2p2(Q{7x%2QncKi*(llwsii>ZM1P^j^lb3^@&x5Eh4G=!_jx-0LPNj4`1vu8MmQ3?Z4ow(V4R56i6
8cY$C&5XB&GvM`gDVI+9g`PO8i`K&<Q1pX9@*<!tP*}p`gQ~n7Uk@&~csw>)tsQa+mxQHbBZ3K2ARSZ(KWZo(QV{WF?iE1!8jw=eb$(4Zx+JOfP8w_!1o@bx
>{V~l)E$Xn9T#C|FGPBQI@4_v$M{L%nVO`m_ZPLOBp@9AFiCjY96g$xv4L96B-PQdg%>kl@r9d~|JXxv1M?85>WnX7_1H>80%VgAIFl+foPjo$L^1YSKpE4>
)8&guEH1h~GP_cXLevA_Zq8)W<S7?OC>Xqi9U+f(Fn|q{A4(shecXBXjnW-P7(!JQ3Jja5PsgaEBJ&c>e!O^bM4rD&!Kq(!R6Uuqv}KODg}|;Yc$`kqYUuEe
XWEPaBL6BtZTHV3`WVkQ*3hqbGz$81#QVR`AaWuA%Flfg3*mYs4ZdsWU@E{?D{4`g4Er_8I5@&zC=9L5Z>C-W18a^HP2;*i991`4%Nv3^)8RjZUm@TAodSr*
Xx}K@lPE;{T7nWYyuX+RVR^pmm-bFRfOb!=37DAySuw8hX#27O2po(20(ov6DU5~7C+j)fM`?}t`-l!6D_x`espb#Z3I7H%p?)tYK8hGYn1Fww)O23IKln8>
wD71{vw}1z$p%@~cL+w9UE9Ylu7enx&sA<yfhzN}qK_AHOd_f*m;w&;w=u3%QxBX#`9iGh0<(oloV%B}nCbCTS}s`A1}UGnGf|+dqD7?cLMfxfw6VCSNi&{j
`<E-WQ8vPC{pNJ+UTy&A3Nun;qgwYd97;I8xe`LAS4~1=z5C(!ZK2sHRP=!;7z9B4GrjZG>5Qv!5Rf1d>OUt-J!2j9oJqT>lmHHZ4I<!R`%(cm7kz8rdEwoH
>}nY1>+<~-Qqng}<%r~~G9YYSd%En7il!?a=z2yG`v})o<?s{t58dC2ECD~CE}!5$;53Pi+GRkbj`%(}djsv$irwaE7l@8!aHzZ;X^{-|?>T6yb_o`>aE))V
OPATZ>f@H12(DHx%eYk<$i4f$+dIAyq<}3hYR27mrae&`KK5(4SeVK_7@C@9v2(YB*7%2qF~(^rS@wL^w}lQ*Fg@^CUv6$T3p?n;SZ?i1T9RyvPU|2_gAfmJ
YgG*z-Yw^(!!VQ^M&N5#xUo?Xip!$YZ_m`uFb^eq*h8{P_OK;L*gG<t%B$h~Kvr^xUdcq^2&xkGWV{t3RcPZe4R?LzXHKkfXvz{!)Ud$g`wRd@GwH}t88oVA
d@BDDUu6@mYx(GeFh`@yJ|ze(#*xPqO^#WnS_1BO7!cx0(16J0n*~+}dNSVE^=GFn1{jQ}$`VD_A{6x&2yJ*8P;NNK$CQ}6q#a+q`b}z_wpT7IFmO~u)FQqY
XQmzxWOE8fjQ%dDJ0Pd{zh`t`Hjec4rUViU;7Wo1g;RoVxCKVw?LKK9JDPP5mT~&BQGl-g7B6Y8N`e1cNX@oiCgl35QeDmaFf@FU4urx!Lvm)Cc4Ut!)yL9M
1`*(|Ul_2X$nuv?S6D!X1PC8|ssH=rgJ75xKJh@=D$m3jQ}V2jf}otQ(mv+Y(GuMuG<lp%O)3t~Ast)q@)~d9?g{CGUGo?BcgG3(vxx5>CmMcyV7(q6R!b@8
qBR!gWiRJeN+kKnl3a+zDZ%!^#6t}Nu4m~~vQ1-v*WB)4S`;rcBx-KA7yP^v{OUAAtS0G0qM6X{?G=Gg&b${MJFeOi3L-J}VM;kLVdpV-7LMLtO5ZqQSHr5D
DC<J_<W=|{V!bv{l_`o)L3BmMx9?_)T6mGWC}}3_1WnF>%mVaD?s_lEcx3{Jdl1&39GW#KQVy9r21{5!W+=GRo8=qqHvpluM|fyk;;g;%tC_09MMTFGtp^Wk
aJCsg&GbBAxB(Atr0bm=&vXz9AXK8JX5Am|p5-@X4~CVVC89fSJJ8)<;8(U-WbggWuO-`#?X{koc3&{3;R|y|jm7Bon;%^H;W%d9*EtqbrL@`dKLzR~H2L4V
VMj)+38<A?xh0Si_MviuaOUpL$G%-io@<uCC9RVQ3BwDayyUAZp_ptSSW<WE^fnNUI$Q#H*VQ$FQ!1#yMqG8hbS8elX%9!fzdhiA{4<Y|9fQ7`aF&R!uWI(j
h_cbzKik^lPsMXzS88s><?B++x21)jwv9el=-X=dRC6_rT6%}|(L}Nx3v|StnZR1JO?kFQ<vZ{?qj9SQOm4ekP(x@zhqWu)yCRq6l9Z_vEbMzc)CKR8Ku`X$
N%@+WlM#NkjGElzyxp<Pg?nu3&>#Fgu>rICU+w-MO==AV1uI|&HdwoiNUaU>P(bnPTwIC|K_t<c+$qcDIucPNC*qfU&l`g54fh2)yOF$>Accqa6qj}q9RKPI
@WcXm@LCbR)^d1q#<x$0+sCed8%{utG@*^RJXkE$5gM{G&DdL$K5P<nCi(hnoG6!XZ5=LEKBc)*xAHn-Q@oVf3rpwapl?f$q^$7D)^65lhV0}CZkztA-cM+3
$-{BB@j}*hB^fHrhkxDg@ndm97j%fWWpk#q^=gbe#-;@+`ZnkIRK_^IAQqdlCKUpW$D(mtET~W^cN_$1sc5JsDBHT|k82|1`}`2BH!igqsfCt^eq9#J`BbuS
-Q7+sy<$7Yv{NAdPHJ80sSz%n=R`#bgD1!qT;VbIakF28f^QQ+(C1nQa!9774?U^5Yde%9v#HPgF~NFh5nZW_cT>G;OZI8}8H`lLg`hvV)a{P<`IBZsMZVxl
_`bnud)bk!j&D6Ht$B*RiW1^^j)JW?T8PMz#C<0HDRe>G+^N08iS7d?{86)%b5_jm^v9i0ygA!K-K+*18H$|;X*kuyn1qN62_E#M?D|~yh9w&H8p-(%_4N<j
@{AX_!-B497n3K76n)B`VJHpC48qXcE~F`dblO3iNR4`&%H&uHlgumAG%(5ohW3pKgh4t!A5+(E2pLycmfw=fb8k;{^O(BzPrqmIT@jy^WG$nKlm%fwM03Hy
=_<)dg%Ic;ZoU92s^gLt6h*c-<SAn>vN)@!nVTzycg`H5jGO!2G{0uTq*T{t&?YESzHX2v5I&!vJbAa>*vBSi(-a*>>@D~Ra!<}T|CqIg$+7>t9P*=q9WabE
^IsRpd<lH?S1RZ$aevc6f`R`k$<EuhM303YmI6y^;KKpZv*ZuR;=o%^$&$aP#pbv*a$W=Udt)R&2WPI@Qq2YvdFYB~#opRrg2D?H|8r-s`3phgWp}rCi_*=^
r^D2~Vg}N^lkCx^K!$QCgCN~YQbv%1#k$429-af_fXHH^5B0hUJkk#>W<~XB9DqTtUI`ct{dBv!>}>%hQ~26U%9w>E!we2e2jLQNCR#|~-_(EykI^AH?`Kuw
sC~<TNrr0s2?LFaP7-}f!srBNv1o<rfPv#bK(_8$Exj@JJE~Zpury2HyLTrN0v_yyNadQuOqx5#c0RglF}vDWEIL<T(P3%ASzCxv_9xAbeH)Bhko)CU+i?3-
o677ljgpH;yAY7=@pKrnj0sOrq(#IMso?Dx)NK0i7gc%-VzUGX<03K0xwlW#DDk4YcCg5nYdkn(Lo4-98LP)y5zs`S>%a<S<_u#o{59WDM<~lQgOx(l<X5|U
a78%uTJ_cB3B6N)bju%eH(FUO3%o6XRk+!Q2;6^~u;Fr^()Ocy*TS*eB035Bv)SjEmpUSYEL8FNT~shSJCW9O_;e&Icl-@aq62IuZfQBm|25Y~=8mNhpowa1
A4IT>VrP<H8YeN<T*C8^vxp|}09OZO2xGOPcVv~<ac*I@Ad1ofV%Po9a4T_Z7{Z>#wJeJ29G7Zz6^bT;X4_N54B@~>6M1Wf&Yjl9=<fEb))YB~GG?1rO$vEe
hKBGX8PlO@++7LQ4{{fnD-jtN_}-ZIa*3A!Fnzy2UZT6HFt&7_Jk=F8^FNzKfIXFZqt|v97lQ=zY3lbsYTD8f!!9Y}&wMFBl}M|-PmPHSEy;-t3H)dw2hpmP
MPG`dDU+cq9Gs&U`~`Qash);W1lV9I-555y9+#?}|G7Qdy_%i1Gr$%NPY-;{tBNbC3x+7(kJGZ>!-gkCr+d=}!(p>=K{ayG`BRW72a|1HR%__d|89-^{_ycL
_e{9wW(wVjixj<sxts;O8oE>&RF@dku{^8iaTA&=XY37F-IQoOBVj7*6U1d^XaVFHz5igeAOeG?^K0gNF^|Log?|5FF=zX_!gPP(%{`w<&a3b$rbcPlSm90k
2E|NocP-nIAY(7masrn8+)JnQI-y)95hTYm@1IXXRXgfycDH*es-NgJW1-WX*gs*q#k-7W#sk?N&?uh?1d7pGew#th$O7nF^*gd(a2K9Y2}KasO*I~H6Z8RD
Le6MZ<t)usOn(`lR`kuX@Ig(V<iB9-yA38x&5IC~Zt;NN{jR4zFz*mEn5nUu0X;N(vtDdR+BNgQi@l2`Jz@6Pq|yu8+OWKQ{Zx|so`t@(8lybH$@?a3p&D!O
F`$yg@YD=?-NXKlz)^=}e<5TC<XBdB3WdX7L%<LZ9wJZ9H$~QQxq>j7SoG#ka9@kvJkUFnSyK|f<s_*6)>eh%m<{A|i1{DM|7k=^4rm{!XK>1h9#ZE)nmDAH
q-yQ}P9zIAlpK)^V4W~J&sob`x$vEBC?x>UyNMZ)ehxpQrovWG-m*ewE+f=^C;u-VIrz+vq7UnpK|a{qsuRP+)ha~JO6-Mlh?42Sz1k`9W7d!8V~HBXgO*?%
^|(&k^}e|mJXV1p6AW!sm#X9l%Mj|JlY~xZ8udhJkPilSs}1zxWc6`6F4CX<jZ3CIF&NA)8gPzr8Xr1!*M<yu5OAMdrh!f=?=9aPAKDGY(lJp)V_Ggc3AHWB
DNJk5aW5_PI<UG2{(%|YUF^#DXV~L92jNg%mOOXTlnxRL?=)gMj2LZm+r~+cKvc3ZCsCHdg~dh90ej!;2=D88?&1_!Dln3m#4=Qs-GnW~4yp1rB`Y=I)+I7r
!z1~$CUykAR0!biN_It0IMT42vGb2>bQ{GF_?%xZq_=W$d7-22lEZ&&1rxkk<H{&Iayv6sHUK0%>M$sUolru!+Y4vMvI<Y{4%AmQ-mZPAcCO5iZU&r)4}J`<
3!Gk^6&wr$*9rk(xgZnbvf&LP4@Ud$pD&U_r$@g~mXq3%Ftq{YW~$;l0uENIZ)@QnOFiOkt+z3f@oCKR!YeFPT(PD)?#Tv=-Xa4-6{rI~_Z1_NgUGq$W4NDM
ZOR^Ebu5C0hALwc5-r8oOn`iD$1=P6+V$=ynX~5nmQJ038jOIDBSlxeoEhjp_4@G+4g6lA&6#pvd@5sEoek&*N>5pHRp~Uu*kjVITu3;5Za5<2D{e6ROxrlE
t;y3Qb&w@YlYs7H*YJ=ocy*GM=I#{sxhLKRdIcySf@4)Rq6iMsndI@*CGzT);R$?A#Fx=E=-C6j^dZe(Rc!Y14C+F)K#u(d+uEYntT2}caK%cuYz%1_H_64%
pociWZy&v#B`Az5xh<FcVe3FhJR$O4m?$la!ufPaeakbv!O~;_k+|w=hxU|RiGD>RqE-;12Vk`EcCF5iZ*#><e-rqAQiljXW{N{3xro>GTI3fE_DiSUC4r!P
Uas*QJ&c_vk!tB_OeM~)+sJ<Jci*C4nU@Kv&~Spqx`Fs?iFvUNu)DuMt+t!9lFmkT!MuzF!q}E^4EB*Mp!3(s;67!+CPjet%IYN=aNEy!CaQg00%*r(+*m93
YLs$G#s@h}Z=iyxmjfnDEKTS6pJ0sV*c^BEM3bc*^fQr*k0PW8eAAMnOcTuXYzH2_NVxCvjfR2Mfa)v~pUkcO{pm=r;-!V;ACd5yR|bLl{0s4OQ~+`Qq^UdV
e=M^@Gn{r_i#s2~cg1J>(k<E5+&ivs|E<j+pfOX#9GDlDS4Cp~>;eF)O;u*13P5R8i8alyBZ}SJH~2!@7DV#3Cp3d<q={Nt=$ZxV@3s7^Rly_?g%uXM($yD6
P2ZxMC+!*m3K|qfoFiro_+b!x&`Y17<RGER)B4`K03K<?I6T2zis$bZ)f^*fVSOlq=(wZgGqoh53Eu2*(Qrg{>s~h;1=S^~N5sTDoUjg^!%lTkhpIVxvVI|M
VwR$8=1t4V!x=)+;!i(|e`K~0VJT+(j0H4^G)Qxiu{F45rSN;il4f7G1`Woy5~F&$3m?`{?Cm<q4>y2W5F!+eb@Lc$LZy`l)LKogUG3X?b@n!&(&g*QP(eGr
;8(FyzTB@nk=1aQGF+Ep9Ao(bf0>Z}EfuNe7hBf~U|F8GR~nIa=P}*4Raa@IV(@#nNl(<gLPox5Z<dzlcqHvd0_8@I;-+pwkm+8yEaHl}y`A~Q>vud4q%CLv
5HfDc8#sfVGK!+Z@(FYPVsL#5*a!{3$Q6NEqPLQS2x*~<`If@7wDk2{g>7NB&-}$z`=6RR|CaZ}6d(%-BD8wle6S2*TLlfz3?*=wb}EFKUl0<;Ee0}!GLw>x
u$Ychp|qD9d%D4~vNC2+6^e>M{g|9^BD#eN3k5UEU+%_JSpiH1Ph*4e<6TM3>s1c@QAQDMViWaa-XzRQ-a85_7^w1F&{8~5(sv|;^Yw7(+*j~nbH;Cr^3=SY
jvOyjX4t>aJPE(<%gIC4If=QR!)@zcTxzmYR=G{EDF`7ups;}<oTtlAk&_&Q6cPcmZ=1et{pkREk#?u^C3heQQII{!IlZD9E%0!;2MnZ@;G&bTMvbGI{Rcoc
-bjnoGs`=5qCTVsz0Y*ST0Y_~c?#Np>E=3JcJ?IC`GQ~y0@|@0pv->a!P<xf4s{bzXi1H@Ci|rigG3$njmU}A2l6lRE|R+)-eY9Yf8g|CA20b!N)*&cmywx3
mv*ZBXOQO+&U5cD?a0LkeHz#KI@?)E^=ASUoYA4E!_f;-$kYHPG><1m=cO`>PWR+uGW8*;0POR2erOJP2l3l8)dEn!U#YLXfrcPuX@u_(^_S8Zx*8kal_zaU
EF~RsP7>ZTt*ycOX1dBaBgHov7{Q((psWHKa$Q=o`7zXgEyeMam6%U!2zn74{sd!R;MxHFUhIi6REtpP{PmS@xRWc^NW1D*%6S-*iC>$eut7JV_ke6m^uZBb
XIqb;=ummt7u-nEYzV>TPT^437wnVakcC<AkMC4jhh<MrxiVM+qV0C`t%@HAbdH#$PLl@wws|Y6=P9Eyk<sR0q;njIgG|1PZhGiDK)$llp*%8sCqMyIG_HdR
S0^IGk;4S~6P!4h-4<wOgllK4oft7?wt@7MSt0;t5afABCX!84>COiD2-|_HMnYpzCizx&(+|Tfr1QTy%Hj{*&0cC^iUs~z${h@4wRDUssAZ<9$n|-5&ax-O
9+i-YE0?y;-nff~M_#-hB7sZQc)7z^DqS52eG)_#5-~B}1m|gYaFBKjH@Tn|KZUt|by{wmqWA&180B}9<yzp?X6P?jx@g^Q8_W{~7g=P{t}f5tyrn+6*af-s
r;KJPKoec*T|%!0U?J%sWs;zpo}IEF6y)tI%KZYgtLRu<`QF9Wvm%Ks2-Fo9chC3D*veRP2@zn=c;{uFMFs$_ysEf3FhRsqVtYtSH@+cC_CM6NK#f}-HOx@5
0nWhHhJF$`{6;eVW|r0a{GtrzZGg6;P&1sWgcz$o^!nHdQG}Q0iDAfNu`j7R?yHMF=qP+2dSPFM?N)H>yBTZ`d5u%|r&~qZ<70ap63veCtq)En0G1co2NIm@
wxS<U+6g6fbdhxHGyUtn0*1edP+-6x>a7R49@)Q6PGUo1(gy%7X$w^$QNkx#DGi1z?P5ushh4d8DJB38VC1CCCYdD-fz0uAwA6`{5`Oe=j!3s{@GkKVi9L?V
5J(3!B#nYfSFT!OYd@Kf*pz`Qww!Qu8>swZ|4d@B+`|Cnuo7x~wQ}}(()d7v)|u>ur;Ho#)+b78#kOalX@n}d2zG|Hqg6@Bh95(jHbX4v`hod6av+eqK6onY
kA`c1XNY`%9Cv5zVvDsoSbT&M(VOqPVjc=$OxH4SC*l(FR+Kl~%Eq6T7L2EaKTj)4{d$nT{fH!hK$*kMxmOM0hbgi#yXY+MvJdb>Vs(|XwI@!VoRTQ1x&icz
`I;#UrEPD4*GMH_zYk0dT4b(-XcNPfvR+`tiN3UQhK~lXkb&({2|)?s@Hd;sW`4=b^{A9p2J^$gd2|l`c`^C0yOgECP@nf$%~GClr%1&b$}A9{Q6HDYMEPuE
VZxTxuj&=&tu(z+Li20OQ!!Hk)sXSk2Th^B%)Xy)!OPL-j(q_<^>{;4GEtvrd0V}$&-Hmxv-pnL9$TNfV5auw1QRA8q{@*SpAi8MXH8YV<T2`e2oTn06QxGH
@J*Z@8W&W`y}H1=+vG&3Nx~T#_Xww3#_Rc$18H2g@kL`CZ-P%`S4)?O@=(+G65(VyhTRu*@eDvPD}n>21>E)9Y;E6Vf6y(h^8GB7d*39AP7%)nPByHWbBb!?
1y_MIUPYY=hv&|#ujmcZ@kIqEju^GjEJ2M%o|doCJ7x8wz934ut0s{;3Zm#)gKhDO0mt}m-H&OIg?%NjFak+Z4VN<tuxIxi@pGag$Y2}L({lhknQOYNrJf~E
UZ7#}SyCWZ0Gy=H=ubF@Fm#*oA0MNSZfby$Sv-pmm(sCiDQKek_t=8TH*V3+vrl1lK-6iP9FME(3bppuPDWnm#jTuI<5GP3q~PL`gsW`U+VgQ%+kj7a0FL}q
roMP7B6`6D#rA;E&>JaRvQEEeo*{jLm#0}!it<x<4k8$J3`rcL0V;M_E$zXi7}?fHvL3q-sAb?B3zC_b54t%7EqF|tR%|z}jAp~g8>JbcI}HyWp=m?X2IVO~
I{j*HS5>x4XZX{<gFN|H^2dU9?3<)NN?5TE??ihyLP2|g6y#-U%TG?=bB1xNY5VSXX7+$1RN#gD{}%w>&YXBauF*)+@srbV->&foVoEZ2O}Ma^k)=qfW8-wu
*#(5x)3(L)QhBnt?A@+I5LE1w0L8&dnq8IN#r2m6J9xzBlKi0N8mCOQjM;F5A44_jEfY%Y-FWmf;q}^b7`T_2)EA{SOJR6G+_CdiyU4<d=!!z?)Z_@-H1iz6
N61`TKQVDz?J)z`dr#-YgNzqRO|YfHDN;rVYW+dija|0`b-HKp8QZu+P>p(kwH=3BBwKIQRn@Mn89Q1QpICuMhJRMlmt6@p#=)Qf<lNH^29uUs^S!R2;~)X1
(rI^Y4T6Pqj~&ZS#<uwDt=@YGJKpSK)T|ja2+AIN*NB(4zx(-jBF=r;0iu(ew#?ZPN>(7de|M);t1K$DC9dJSz3{&X%14Qcl#S~KMCB3TEsRqu=EzHaOmV&%
s|L2vR^oG`g(TV#44O&3A#Pz)v?gJ}NSDJl8Mp-z3_koe5z&RQpJhp*Af1wmXmPSIs};TK+PJL%Y%Ne-J*WCT{}RIh`fWTaIl%m!#g+K8m<WTKsE<#Jj=gCp
_XbndY^Ep+w($6CR@2b_>yu6`HtzsdP{~?rq&k8Hp}Hkxb}E^#eVOf^S8=P(UN1)Z={QnF`MUwa!&adip&GZYD>K!}9^~{LP4$1T{}{Y3m?dOJ3Moc86?7vG
u<}5p`TLnDE{z-;S$^YIG(-wZZWI3J?~Q<6PW8H=6C2ngtpZwWwjs?t%pr2@sDHjuR<3B3jZd#&{O|vl#Fj@@$9~_4vI1~$$$}vxlRp?Kk|2Z4Nm-7oOKOx~
+IZ*-JXBrK3pT)$);a`w$^28HVh5<h1VUXx?V$9U0J<+qL5vk?C4`h(<&K*<Jkt^sDd-&{+tHK4!)QjB-+wo_kX;LW!4t@?t9!m5-h74SGJZaCWI~empdSW5
Qy~;Z5vm57rfF!49xV*kKO3P`dyweHPiC~6TauE#7`r*6am_gMDiR2@?GO2ZKsyow9@G>NBvaq#zOQO^QfOmSl06i!3M1NizP<3#dQtz7Z0QTnhbC86^;!qq
4xc%h==Wb+aeA#~4G5`Wspx>x&hU&Xy6$#QuDyvB?2um&_|TY+FE<P1@sr;a{-!6}Qm#B5o!g({k>RxqbRn%EXUMan<+3?j1b!KVz;}74s4IIp0`z`p-Ze7l
NfgKRQww9!rO_eTxXf1bvC>~=Bdbc2j)%P2b^2`a#C_)32ZN1UoWk9k!mh+X^vX@BhY9$Tqz7~MX82eH>o@Q$rrD-)oV@ymxF})i8KC%xcwwc$V!g|A$|=iA
%mvYdaD34B-Ey87SK@3E8gj#vxI{F+<GAxQg$YUot-*2c#FU1qWwSd7QG4FQU#U=$x3;H>o4hy&Ls4(~PnmA0tfn;e;nLYZ6{K!Wh(=b(#@YRIite&g<yFon
ow%A{^503(k3(9w=)J<0(Sx?wqg^nr7C|W7MHb<GKBwn?niQyHqW|vZKbA&_4^VAUrPpmj#~q;+cw@frQ%6JsEywQ%H7RRHJwE44J!%7}f68V|K(9E81T$1o
mD+tLLMSey(lgf5`S6e3WP5^~?rw`&YdyIYd1LWm{^3=B+u-T%Eqg-4OkoKPL5tumvL+|^+%4O*`e(a-mZw_)Mu`&hq3=wg2&EtwDx4;$!SXF~HDS8V8l9&V
j?qpTWaK)^u<l3{NXB|h9!hFudwAMf6cmo+>Rt09c9m(TLlC($h-Ls~9ytslTx@DeBUo_K=UBYMj#yCNt1TNQrIWUFXx42mfeR>ihc?1CD~A6mv%%hOAlW%V
d5?DC@nz=(^_H_z$&}O@Gxsl0+Sg__b2h0)ht)PogQbs~2nDf*vfo^_5T*~Kj;mu>obStUj3hy_>2oChzQh%!Zs0;qadc8eq8;;gk><{z+4ca+b8v3xop`c`
j#_IZ=z$R-MnFcDO-yo@;z$cNM-dQ`8<q$Ni>Bqcx0)S7`8~AF9jGR6X6e*qPnWG(C1+tRjlcTnH6I=%ny)c@h{{udoFHNFjJhuNB!#BH&WUbUs$lAykj_Gb
1rR&%B1#tIt{0dhGyAXoC=Mo3@vtI?3@#b&SOIRvAKQX6r4X>HfoH}csf=ez!*9xn`Vc{M-He9OSU{B}ETU!XYFCAYz>z<CN1IKnyKq}IaX><mX$VC!=1U@f
UU@a+7O}?Uuot?5U7VTsXo{*gqZ{I)_=yyR9mAqLxc?JZ+Kz*pWYx6PfA;}WOXsUB+FQZr`FI3&2?jI4jbehqQ8@D27BcZmE)mWO*%#SV#Z201d?A%gw<v*{
KHA2LQKJxH+_wGl{eDJ0Au<R_ehz?aT5q)Fc7P4R&@U?xC&HNdayn{n73(xyAr=c;EfbUi66bEbT}*G?QZsv2iZ5+M5{*$x(nR!wKH<-uzI@Q44o*UOUIc&$
N%ci)aPR5NXUx_rAMK~tyT9DzuAhqIe+K5pLFiR7q=3JV84S;%M?aZu!E*9;MM~}K%Jd$-I#%2NyE@K|@ZYS6gNzEOP}6-&4i-0bYy+C9H*S*@(9U=MR~GXz
oRp4u+Ad$`1CV5^#D0a0ms6>^{;LZQG8^9~)!|RkT5mWuBX6#U1|TfmVK|GciGN)geYKFg+W5tLa%}a;uJaVLMt_170(I!pua6q5^8Dzsv#p6^fNto5bG0Dk
^nl`)+r`{wQhEIsn(3Mdd;s#ZjGjkG!?Im~@(>Y}I0b4ev?A@EPfrZ=?@Ukt0z2j($XKjej8b`kU9d2>C`eSvIIiI6cyz|o?si<Mnbv;*vIUqMq<oxki1wd}
8xcW(5Xbf3kYnj@yYhczw)wOr<DJvlG!7SWN>Kd^<Afh_Y&R@le>ZRzA#3W)Oc<kEj}TE$S(NB$HUv&W(8b#nME(RsPVP%*tw1q~#hI@I)6oL80*HrsNoirL
vZ_CsTLVIF^&cO_`r8j;5J;XUX_#YU99*E1@UQpB#&C>AG7)F6#k)Un38$fl%k;Bb%=7Vf;hd9d49=phv~~D&ua)mHFvJi^i|nO^hK7EhScy_m-O%T19dkhj
wqptQ#l7WhDO;4C?h)ilV8S}_w5-cACWsHsZ_bxr+m|^mO~@u)`Mj`enatxlsfk~wQakaX&LBT~@?yfrnyr$!Jd`fTXzxa>)(<PMQB=x0h2I}fN!5+v23O3L
AN?hC8n<cUhezO7y$7%4B7_}>Mm8DV=sRd6!9Dx-pHlDVJXv>%Iro(ay6)M3mqbLVu4jFNaoqxDp~;b&)FY`p4pH~i*R^I4-QhK=s!8|Ljj1ZV1MzgrxP+8@
1|IT3%u78a1^8#tLg!r4=8q?>8dP9z8^W1a^ysGzBK=Q;pt&;aHSEfRAM=YJp1V`G1?<aJV;I}yi%IV~e6?EB8`R>TF{>Kk=ZhDB%Q`X~+*@0G65LonkNLtC
q>pCoJq(lGCd~t6#uxXJ*u*0n=)oB|?)VV4w__<in7W3$I0GU;6U;g`PjC&wZ=Cew;sAseY{kiK=@k`xpQv4V-&&K=%FXe%m4m*|`0AzH<O0r)M@z$HfbOrD
c8_s0Xd=FVL{e40@z0pXA8XxMwgK9CNv2}b)*F?M_YRh}N&<Vtz?6~^fCkaY|II0y(pbgl3qOdSk|Q6EG+jw*zs9^9wNoJ9QT{f7)E%~}7^N~hi;s-8>R-4T
rh-qW0SC5(4F~*krrF8K+&EONNm=$VfC~#s{G%#>?bYm}Er9e{jH_l@bqzN_U}dwG2h8vXS(UBK<U3MdzWEPXlvMv=eTi??BbjiCE%;amp}~8Fpy!1@aOrM4
PS{BD@<@*Qvbh4}H70|&(P&7v7^<a1+6?MB8QCjG7J5mh@)>n}k=>dUBG{cG0GL95Ku$|2b7;JeVz^b^c4}90j-;oVU&4^0UmCs6Z}NRIcrn7sT%i`K1AO-l
xzpdHh$xQ&h@|ls?GObto<7@pW<r|c(lJd2V==kf3|`nfE`hAKbJW9_jD-ZX-^D7m#d>nRt~ml9R=mf!{O9L8W^c~gyR5W11km_s<J3;_vs`7j3~Zzmy%>ca
4C#2SiBr+{U8XVRcB;#3+X08C6r>PF<b=_3VD?TkPKBv;Gg(Jo6~~~i(g9cNH=ta+55esnBD9bqXvu!KCZMiYsny+06brx;$W;i+XPCFwCA2)Zmrrr9Z_=AE
uh&q;aXeB>bnSVnoSYm;Nl8_jCt*m#yOwcY9Mu1jqx)JzPKI`!M5k2>%M{EPLF*okfimoNAEZ6B$7o$elbgcZs;9=p8`AhVB(55OX!+#R7Ht_S&prj%(Y$e4
m&6>ygNFq)eWZ`vDO?F1eTzWWf%%7A8A{t2Cd~=P9i4NpcJxM!qDW$Kk9K3QL;J)Fi#3dudX6cJ-1CGwfes0ezk|=MM(~ntL<Hs>Y!3^B9k*Q)Ho{hQZ`$dH
iVs51yPWd74?_cubKoo=VtXr^TMig*vxiN~14=cOvf%p#bGnqsj=Uwy7D)Vp<P6I5*=Il(Wk#dH4#d6A=VE)(wO<1U8k=nd-aHEP9Zepyz%OfV=lmepy#>3I
oU52qqtY(k|C~j^;~$!7m(@$XOZ%{y%PoxAqi1Muk>e3961al8I5ni}SN)LzPl?W8QyEXF?Q8@-Ph|Jf=^`?7AMdj7;5kGtA27Mt7eLRF8cy$IMm0CNHN(rs
-R87AcBJ<%k5#W1Kv?BM0#xywk62GmiL!IwUX286nK2q}JC^oxVO~cCI$TY?4W+Zp{&nctw}v_{UL=MfLFHAGi}HQIpp%;R4O^R?WB74y#<*v|<0n(W_nyqX
J7QpvQ+I_{lHZUOYh3MDH&OX%?d*`?>5E`=Gpb3HhyLJ(IKOrpFHn%ef|BPsWF1i*Ab20Rv+Zmx1u_{HXHU0ghI@XwtBd#dA#Nz~3<$QFml~esx@x)|d8|K|
kXe_hRo0wm@hbFZZ4D`O&)h{~)v#=!ZZlNa(%WEhgh04~O>cxaq+^;!HC&5@C~x9mF}*Ebf;Q<k#_2lIN2cgRGI5O|@n>X3)DvJ|h*}mu4yAzXFlPf~H2o_5
eN<_WupcW*YRN4b{|yM<ek+Tgry|PwPiBg1W2Ad%_J+xYk^YxlxO9BI$WWl&`fgsq#RVQ=P`#N_dI*RfG|eJc*R|O#Bavw8DX9~)4h}69M`%(&ys{RVvD6a8
mVnwP)D=ipG|_{J44)n&4(*nL{;xGC{y7xaT(`}*9A&>O5<1DPy=!s;tT;4D1@)kO*bpg^=TNb%q-$FoVf1n9vR5pljBi5GtJ}~W1O2EFQr{y}Z8@Xv(~7tG
MSvSk-=<l8?gcuID&o^w<*rR4tQW$rlWTP?r_=2m<O7A;#+ah_Q%6yKzN5Yit}4Cc<EN!i$uPI7u!^8#NXiG2TyeHxQ(dzp`m`ew(7p^w?X$_iqcckwZNz8T
tGR*&|G~;(34t&|*PW=GK_z`DsC8%$%!_Z?OufMS{>Vpe5_a~VVA!OCA&0(qkZUq~<&QAOM9pSg&hE<oRxO2II=>N4WEelHpS1XM{8w^dh|D~s)*k^h90qbC
v_Iay`e>M1C#zNcOxf7A2UlsSKNAzBLf1^6+_3}-@?gdNZDG0Vd3^sZhxW@KA1WCCU!F++Ac`XV8kn4_42PVlK^TNN4byOYKR7ST4HKZ(7wtjPJhEh!ky7mw
?W|N|C%x3Z6_vIuD`b6Jpy~2@S;EF`cQo*46X=wOC*Gxf51acV;TPwA<+Wp)6R=>|wf6GAlr1y@g4&uhj|G<r9Kwqp-HEGrC8Y%R%k(FA6bps@$eJJ%9nXm+
vtg=T&WWe#M91<|6kOXB)S|tirY@onqB&mZ9@(bw{?^brb6dx{Xp^<S$LSg&s0x;g)3@CulX(f7k~FSbs}m%wSFXh8tDsEYtmItJQ>enHHtH0@OcU+LOTvTD
E{Wh;xM<ng#ao?MBuH87DIm>iGA3tT_QR}{t!9)%@XHm2eb(7D-`k4%mvft|6apy<@B@8e6)R)kVro*Z5GPyM<ImT+xeCkVeqC4~a2UFlI@)k@`~*B%T6*)O
25^5ze|jc#E_ZO#?M{k*sdwkye-)P?c`~Eg7h^XWHA<SIe(s|NPILh%FGB=0DnYt2yonGWo0_4GQh?K-%j9*F+zF~I(f-0FKQ<bhfIdQUl4YAuPGXcDUiN;8
C>pa^0qe)jANo`>R!Qty+F5Zx?_N;-IuSUb(4K)>-B(Tpm>&wL@+Ilw;V7Cp8eg^PWizk+NS9hv2=B!ROwMtlRXWKey5@epFpFpJACQs#?l)VkgPQ!0lFDKU
>_Ku6Z+~A+i4eCUE3v;{`#ERU|7&Y+JKA<8K^`&8Nl>oRJsqB~nM1&3D)Kp(L+xki={5&qN#*nv#5PyXm|J;bJmdY2MHbNM1q<n>bXPs57ga%GytVv=Smkvp
jK7FE>P`H$W_u6=@>s<O93BOm>*nz2%1=0~q!qCi$IZ=+3mwiYP-DS^W%No04c+L4vR4P;9T0wFcBPOR+*dlk4D8m`4KA$E#m)jd^imJIOw!>$%;XYPlprw|
+$EL{4|hBfO0d9ezW1o^G_d88iLV)uw*iLX*A0Su_8zO0V-rMR>w1X8qXXS1D{o10`fie|8o~jFEqL_I)=jz{{>dDrB%X+~eayv*J+#f)+2Ew8XR_C<O2>UT
gf1U@2`#A=E526>K>-eIIThw(*%fsy{zY`Qk*Zh39fKw+-u(eIXzjL%mF5rLoX_jDHgn~Gtk1+|i7c6%-OBfXp|PaHl*czv3;Wmz^5?||&9}ILUEwq;UTYLC
)nhM{?d1Cg=i<;$N#4%LG-fsAIHR82eSQncIxfT0s~Mo)5$6&zuaq9AOR}#+vGkoq#jHY<K8zk_wB-?+E|^UFztas=@x}K-tB89QcS`FjSi^x6;52<E#b)Xl
9IjX@E&H6Z;(qSo$VUOEGdRgn=?WMce22K3FuJWZ6>NP>^rv*c-Hq>z`EgE8W7A~hbvjDKxE!EDAuU0u4MhMr@Z&%4Cl)N`kRDC{L)%I$$IxiLIXO16U7%|i
Scvwi2TP?EEg^4(&aMw|>MdPzJX+*F(i1(gi42X!%={{gly0TgBmK>OXak`U2;Sy7EncuMVYZOv1B$tbBQt0g7J!Qg5?E-Mv%&%^wa##TSjz(wH5^WB`Ud{Y
Q}0OoYke~Bg@0-+_ccfsh6-!!IIBv%c3;7?2|^^~)(RiJw37B4q%Pr^bAEm<kY0TJDO}~57CtYOMxfuvNFkJb;5t9~ax_z+mz0w%6e4wqY6A+QWDw5}e}Q=6
D$|n+De0aQ)P@B9b-GTx9I<kyVINXxNh8MDdwXd^!MmA#5v;de=TQqqMPm9ua3=e%(}4(cLlZo_nN0<w@e2NAOQ3E<!tJU>(yhOQU{~!hV&x5%{}ah-R}yZV
0n1U!y2Ca++t8kVR<(<*dKgPwY+_rPIHSm+@$_q(-4JWHMo%&p*U$Usx(qkAN11ttw=+U>=rK%a67Xe)xM3Br+9PUQwAV!b>-B<hN${6`CnyQD2V$xsM5n4!
(h7IsBG=<x^N&&EkLkKHR1wx$E%*+Xjy>7B3)Dv{MB{_ci~b4q?zlPGjg8Nop99(BbTQ%rUCsinkR}I+&qt-ml%shUUeTJ4aD&I>x6~xHfwF1pF)E>|7Y;&3
y$4MW%iu+tyX|Q1b4gxTR+s3^j3r6SR^|59kGi+F;1WkHdgd+p2lli@QAdgb8ne`llXHh_I6Rx|xbQLTi~Z0fUhAOmk6=<&l#FsRr2#qqKK2KP7V6wRPdavB
nF0HFq(<jpWOCNh&(x3Y5Nr*)6$x!miJW>o`%=Tk?wBx}0K*<o8j$KoB5oRK_Wc%th@dxEE3@c#uqXT@cKswKY2D#*Hu8dVWHy|Qb(zy-Caszh%%-q(!{S4H
p8sxZM<KlXE!)NpFB4&$`C6-8eUrk@4?b4PpsRmWb{PJF|HJa)e4XtI8N1O_TCX#dPeO?F|ACL!0*Ffv)0Ct5&fUjNsHql|B#O2L|3aD=X4)7C{EY&sx<pFz
c|n)T0qH53u07B94|eHV0(-d4GIjjf(3$-gvmUj#H3{MFKxgg3-?Ve__@-=)z9^)luA*WbCJ-cdjd^z40J9Rvfs=+#L9#3PkxA5U`5ak!UMvTaR@1S!U0~&@
sr-u}5t^cRLfpY}Zf2!)%70yy`DA=h<j~a&)!S%q$ryL|Z#$4FrQdem;ae-;$dZ#BkT}EQHOJjH16(ZUeT`6z!LCwptdP{B?4n$gx6bb<9cfRd45#L&HHNGe
Wz%rB8M^iRe;715@$@3aFovhFIs*QIl}1E5+bYfy3{2@6PAXc-te%3Q5G4GwY!1?&E+>?T>e31*TjgX6470K)nsXLlJ3Zd7Up!A)2(AZK-YWhEOdzzmi0nW&
K|Ia_cYw|Db$A=;DdcVw(({qS?=c8d2=?CcIy-Q}i(lt*!&PRGLiOFX|0RVc7Wg0kC6Hy_pXNW6zbJwq5zsoi))o>{(`p6{MB711KoIGSWCmv+<NK(K{B`^*
4WD3!kz^}7FH+pKwZf96e6t$V+Cb1HOcSXA%YRsY%I7s*+iI&OrVl)*`B;Y<Gsvc!cJFM?C>YsDdara*Isb~@1i(W=S7ROsjGf7bbh@642-f+$NEvRS2@bho
*$dj~%~xxf5d=b<0!m8m-c`hW2dTPwj@m2aKlH+P0b;YUu#zI$2Mt0>S<%sqD3NdQIPkGReViPQI?6HwRwv*EI31E66`00EnvI+<yuSnkpjJs5(*Bscwvi3-
Y?WzVc79Zk9`SPRjWWYg_F`oQQ<iT01vfMQOS`t6ofoYzk#{X#GevLdzQ^G=lMHe^8d^ir{S;huK|GD>a#%S4$sTx5GJG7d=jzP&ye+F#vFXpOJQ-w~r<Qr!
LHSy9g^7j~+@5A=9(D9@70r?<xG?}E%PX(!E0S^qG~NCVPYt=o)bwSYGuailF9_d|LqC%Fg<8~m0s1}*M`~;<RauM6tA*yxSoU?X+XXnrdR`>3;<{j8-+VyY
KWbeC1MINM(A3gUpJL^RH`>QqPPC=I&Vd>*<88l8r{CSAJf5$8<zWpU)O#HpcOmZS^&A;9{iC-YVE&a2La31K2zUJVA_PN%RKSGSAxEqLuD+^5E<8`Z4P@^G
s?H(r)s({8Z@ZDgIBrUf98NJQg1ELevGErGW5?418JcA^lq`I&on0}BrtxpL^v3kV7WtT!mKNjnfl~X${XMDj>Ft2O5z*PAWI41@pKQU~c#DkxDpgQquXKB%
1YSUvYCI`Y{efwFVZnX~JsgDbs@p-|pjkY-l!|^YII1o|!SiN9b!C;tPSLeHQ4lbm8*#|D^Qebv1&P0wo5yZ|?=z-Mhzyc|EAcE^EY)FV1RzjzXJ-_&5pcc0
2<YyfxjPf8`=`hI5ZP|aPZo>O>560+C4)8`6;y}oOBWJS*3Vx@FEYGh7ea$I2hD$Cnub0Vj)5d|CJm7kAl7AO=3F(u-M#&`KCM)9vM%Crl_5$9@&ZG3>VZkC
D@q{tO01p|rRQN5fACF?j!+%Lo0wIIVMo_eaZtCV6L4E!G*G3);&k}BB)^8>LY5DoQ~M5HYaYhgun9{Po>VHNYwlL_Yru@diESMHoa8*hKWt;7jqh|0`wXQG
#K=nSSAHZ(qK$3VS+cOdKLwXAD`h<~K+$K#qxnJ~u>8%uNbebdg~84mE-(w;>`qAO<bHZ;6Tefzjg)@>ao@a(u_RJ?JkDkos@*{|VguZ4IAKA0rsUmSEQzgw
V0ZH%wnxkQgl)H^nvCE>90Z-Z_ZPD_LhDo;0;&IiNE)K~89vpX7Y=Nt3s%-Au`b|0#GZKA+8Ty1hic`F;S)zz2}OD7US(31R`NC@<P9GPx-89e>N<+<8=N?u
dySUQgLKnvT$;Ptve`$fDd&j9>Ud5Y1EY*7i+!ZMcp)6ij}0U>B4??5vfBh!eKF`GP`9`>Y7y9X{GjHSoFpoQOv4`t`$3f`2$+{jvKQ6L$3Yg*6*Ss--m`Nv
`4p_&OpG%1{+%^ufdXQpqo2kg?q_Uc#qf?%-0xM~5gt;EF+%6y>a#U?q46|?E(2K=ZsJ&JliALO9~Z$ey<D<Y37`uXSY{C2Cao9KF8x<1)IY|?bS?x*8UEp8
&CHD(IqCEDG$nm+Gx?kT1mbF|6&37}*M#5A=3?7HH_ql6&0%wTkP~|{;GX17<jd)l(Ovq8yKl<JbfNN^MlW==!X~X|i8@A5>WDzb>x!|w3bDbIN6U|-mWaUn
%$4$TQ1#DiLd>`icIxUOpoNZT&$~ud5gmZDK+_|P9BPRFqLbV+Yx{S}_bE(*z!4h>OV(sE@=Pu+(ot2b6PiT}ED2<D>~7Cw+m$%TZ%WMDw!$746Y{P86oBKC
sJXZ2Xsx-RqPmt2JJ6`nK$5i3lm7n~j7{Wb7?Y`=T_?^$na|k^_prrfx8s1=<+k`lTX_8?wtwnB;lqY?CrO}~X8(Un&!f05)Q(g&iH6czIV9_h%^0lf*@%mX
^042rV32Bc-G)a1u)1aM^F(h^he`5vBVLe`aFnPEl2Q%5$cH;GD7fi-Iahu*%A|||vYQdN9SYe7b9J;_W|-TYowA}8_oZr%!g7_Ww5eGVqw?Lw&iwa8$q+>(
>EM@fyYC4j<^r%1QDBilz`edJ{q^>k#AYoKSpwcnbq)>zQG`x~{*;<XV+_)cfb|C|^9sAp)ad=%n_)SdBVKx9ic=$7F_w7ph2rD|FKcv|=~waW<c|Z#p33>?
_$^eqI(BkJ<q~|%iLF&_*}Tvi`Z|25j5T-Fy`Wp`gFob7rzrbrYjOg4Zt{w(jF}p%3qz9JrkKawy;A8Cel6tp8%R|WIylCRnVNH_M7np;6W<ByH||8V!BsOw
v1YRS%mPk33(3J9X)5u)fb*NQjZx$N$!3O9hZ@&GWjp-PSxmd%fb%t>%@lFUB$%etuy<Ore#1EBRLK1+9cZCS(eJu>O9M|5;Ua%vz4IC>Elx>v9p-l4`px8{
)qm5pD{ur^7teS!gR{y>yHe1w0Q48pdI_XN2uGs#v<Pr+ZvNZH0GfxzRi)Y-mw7}ZbR;c<TCSvte(eX+??E(mqTzfL(R#I9H<l?hA9~;{_ZGo~X=7Yc8m71Z
Y$U3*=J^Q8Fc;!(P{_d0J5Akd%hFa2N)J_##^N=zB*Mk36|II#d}MQF%=IvGL`s7tmpaN2Su+%q9Nskv!*vR43_TLk8zl>pH(h#$-<6mk?BI!SsQH@PU!xc4
1-L^^ij*_N)lkdO3cAQP9A(uJ2ft@({URW501iasDw`gRgwmSe-Z5QMjXPGVk(ue5(pukWzYnQWAg%r_!XL(5F5x^j<a;M--yTYZjj(MuTk9cGK-)Ou0i*&W
Oft4x@*BkZ)yw2tP9ST`ZbJyWqeVozZ(Sf&NSiPe6|lO_UV|GlJQ($z_p&N6+6D{?1rAnwV$@EU5!-PO3y1QLl6+>qzdE=htCQ8^#~tWdTNp;Y{SatW3+JEc
$HmV#_QP!CaqM&l%uKphI^8wi&X~w8g-r2L+Od?J)Uu(eJWwsoFdqGJA$vL6am0@7^cR&$sRWHjq+>oXnp^}ACDdHF4(mArY?aIJ&=%tiN7{^?eF-~Dbo1OZ
U}Ari=B6t6{g!YEC%5>L#TB-FNzq4LA%(=S`=?Krm`{Mui;XEqC6rN<h;MIrEnS0{DiXrET@bPmk^`n3nxv?Gh3-X((QaC!6DO(etc+zIXpS-r+~%zRud6Ze
$1F2>9aoY`zt!9-|F+(FciHt&ab||Re9z&yus&lf3zD+$)FJ7NGuI)t(JjexFaEX&^P6gX_h#eBcg8Bv7h&p?P$WGljB1$t+J5Xlx5LnBoR+CWB?ElucjiG^
!_domOrT4Ch?<5h@H}gQTRO%5M}K_xG3q$#8T2A_Xd!~A^|1~I3rG-Tz=SdbEfTVok1khM-7Aqin?GY!Vz*qwJz%$7{M~c~^<^b}i84}8wctTj8MGvb*Q9>#
3|Ke-o`3*D3f<beuA?QdHe<|&iN@G^>p4zk=o$E53sJbR3m^ob8jM<_SP{5!Xv-)QF+spgKH~@s38u`UYrJ`wQ^se^<4ic%($p=tp|mjSE70@8xW?WMfjH?f
3d|F?x;KwiK$WAAk4X?3KMcE!B7(R7(8b`Ud)48J5JDnwVj2fdWNK|`8L#<Zx~k7Z!#vOLt3a6Hw@Wsmld<k7TZKlOpP>DP2HMH*k>6r?R`sAhz)OO`yh`kj
>+dF5zPEQ_G`;n}aOuP%hG+z&Qa2p+^%D-W0w?65+mOsfW2kgYk`HBzSrsf)j5Mx54PR&M+#6RvBtR%rj>M{YVH9xHrO5vQtfKtZ+p#$~#m{q2CSQF5hWy^K
xC@(+m9QUFEk7;4{WxXaJ5b6PDn454tV)#A^vdfc?^jFxnJ6x_;EIgt7-@Z$?i!OwF|!}olGi%W!_*lw=JsA?HaD$i$8~zE03cy8%>c{4C9sD;mmp~DOPbXu
J${_SHs4J1SDbt3X_2v&$ngePL^2_byFR1#Jry878`Rt7Wo38#$VR$Yuna1V)dP3HG>eW<(g0F+@P2-|)q?51I^6fM#+s{BXZ%P3EHTrsx*{s=SBr>q=<FW^
E9wYoN)yaE%!41%n36DV%Kdw5l`Tl08GJ)en8Vp~2DV<<8$Q39;r?WIyPG_R?!w77mrmqEEOs!q&1P-dNd4#TQ)qnx`be24EAeT(+H(vo-{6MbsH$`bC<Uhq
XrWS_?u`&9yd{G4-}W)&XjO%CbuR>-q@keO)ZLBfo{C~7B&D{PX!(gmRXzb@-`0T!Gh;mm-={IY6PEzZu?%Urg~RY+^t6v)@8cUf?CH)Qu-2763atCx9Hsqz
vnDqc1(I@L`m!&C!+g($X@t@H#YKgeb`VQPdk@@7eCf~?c7#xU2H=gid$|Za;(F->PdBvyNma=l$kMG=cfz47$w>}g?6$?NhYqs-q0FL&yki_!{!x&yISS^z
9*JR4t`Ldv1v%Og#BE=BzN#7PV=X)?XN4HS-KpPGqe%Vmw1+?}m^nKdvyG+j8TF)AH{qRVw+#62$jJjYy<uWN7=4laf5*+YD0-qG4WHzp83h3ur{OZ*I56%i
iHPao<op2NaLcXQN4AOR{&O6qlJM7x;**6M1D#<)$Ue68MU#Wxw}IWM8QKz?8T%o35W;!t=?9(p-Z(INbfcYdm`H|R4q#K<!W!ZsLMEu*{0z89jg1cu7*dUi
GRh1Um8cn*ckw4teRL2n+6mpFMQ`-?L~c>XokpYx7yC6dKDqn(Pz4(*2d_$9@K@7DWkh;=xS9V;(p`aQ#Whu+F!(h4W_SoL#5g;Bs#*GpfS!QU_?$w8R1ZcS
m@8eTo9)<{gn7N*(F1SXQ3;$fccX6YRPz}Qd{g9Dc1nwlPQ)h@tJ=1>^i}g5v`m>c8E^TWdBUc#6|5rt<kYIx(q#siu+*$dO#Wq6_}Ryj9Xx15hf8C3CmU~h
(eT%|_5Fu46T_EU5T^787qMkzW4f9ZDKl3vbv!$@al>t(=^;1tHfD4U)23VC9Nz5ddnUbd6CHQ%jHrq=a9gGL1^s+Z%8XgsIqWAHez&T4-?H1e(Eo#s;ZIZR
yt(=0nx;^GJn9Wtl|Se~HK<CyPa`hM*R0;(DzrxEScn7gZlh3g*=RLuk0IrE44>RT{|{&AsA_<j1ErhhqD(MJmIlg%(KBav4ZwwO=%OlnvIH5Z&8Q+*VtdU9
wkhCh4#>KlCp_R$F>A*PL%{2L4GW&DSXBgt?(G_<x3GkZpZaf+*M*JHcOi`1j_$+P#u76tYfQc@dGKp?xvfVA!sq}g3{(;9VRM}zHCJGVehvfkE}6z*8=V_P
t-}i8=#>oJT6Mr8^b-P913Aef!O!~>`+M$XsN=69rX|esEU-^wHNeS7!lHGA_7hJ594>L&gZC^1^`toQ3!t)~;{6g4RFY2rH}7D+B7Wye$wb!@iPm-)F%spS
Wc~dOuLGCS91@8C733QGi~Xt6xE7tQ%7b)Ep0M6DVtXQkgZEz?2}l$(;HrJ3J%>XCpM!SEBe1GL3w~PA*HT*CWQ|I~(UP-CCUB4XzErhJ5<=TO{&DMDH&)8Y
*@>mJ6)i45?jIHo1omhMz?HGJJ_ziYR%xOvD6|$=`h3&9q??U*g5Y0L&1Zj$yJtAZ*RW0$%|^Tvvp+v}U*^FW_}@Xeo3~LjBdW9KAoAnGNS)zYm!O#nziXc?
zlljiW*fz6Ro1?UU{=$;U&brE<k?|Pn77~&N~p1?n(GXjrs`iWw{OqR%vl!I1@`BPmI(2Y8FHT}D@%5J6lXgTj@e0w@ClEYw`kP}<91AN|NJYK01RIyL$6d2
LI>cAg|deY9%t;5e4%h(YXkl}Nj>VdiYh`4c0?Z0F8YPaUu|+_23bJ|#s24MX+xJIkJ%0msSl<+O3uPfw`IAAb0Q;kLaS+yB$*N!hpp~b<En*udd4-P1VV$m
u&@UHhRcwI7k2#SzXbpIpah?W*wz+2Ak`$+NZ<~thh>GoLM(U60tvEMCqJH?>ssNvCxI+uhEePo{8TlO){mnyTx}hOS0N(GB`6U|TjX##ZbG66`jvgu)5qP)
qb?=q{d0xtIU$EuN+K1yqOqf9;cbqgri1`h)y!$Q(!(I#^^qHnLBpkc%Uzir;aM9Xn1ez@@EUNe8utDSK+rqT@%A2w<O^MDpnzF((r?#-zoS`5nh(TNa2Uol
#x7>WfD$)H#@h-lC@3+n8nhO}P_9iZANa-zV!%cbDg&3FyHHnne*Yz@)Oqz3FtNXK3r|U_Qg~c!Zc*E$_GAm2l6D9S9-Q=D09=nD)I(L^t(A!v4Oh4s5&wO9
PSw8$hZ`Y1HfNc!<xg%T*Y*7VER7wyCqmX6+Y1I87E)SkhkmRtN=2HJ{E50Caw%r=o@7CL`V}Ct59!G>q6Zq-B_YbYdcpS#YD9(=u_k24pK&5aFQUm}*8-!m
zkalAqw;tdU!}2034@iBn6m{HuR22BXjVdialRqZR%tG0+RktadX`7)OC>^ipkP5nA%$qsIANi`a0WDzY82ppL1fyuI#%9e%$gSqB^_&J&&s7{ekKFlyT{96
*FdJ$iWU(TwBm}Jv+h$W9wSNYbeCz_UuBs%Mn5z!csL+~b2&~tc|}}a7a?@A{UW;L!QQik0ZXJTE!$&J6yppUn<v8GSh8d9j&!TgVA}<dAvy!+3G0+U4O0e7
!B^{)&x&)EBX^{Hr0Dv&+k4lEh(DgKqW_%C0X`~rL9+nabj*}*`b|&MotdGky2D3}z;F#PX%G4E2D+{rBJgEO`oY-)f0g?!rc_vKpC8q?(q7rWTC;g7<K5e_
Y?*a$Yf>LWPXF)-8w)Yl;5!8)yi#BYmpyg#yoM{7@7tS1A3vr#aKe^DzR7!Lc^}@s#SA4OH6Q;}MhF`D!HCKP&D*4oJ)}*y*SotI_ltU=F+tDZ!JoQ|DawSS
P&;Hgv+wX~)6IY?|8q2_(LT<9<hy@RjQI@;#0Wr@W<3!dL%b?nV~Bf{DB(ZwAryhc?fIlsR@DGolSc$^237BI44-|`xNM%6?ByGg>3ylmIl0bFYmTunp;GT}
P%;3Xz&!`q8e~JYf>}P>A2DXgoms4tm^8@&$`MWQ{nv90S{{F^lCCc`wbM@aW7&#$Z&<_k>zdID`O$Z`8RQ^*ENyt$JLxSh@|}9_v4{wzV<=Q^!OW&jAsusx
3^Q!QQG@Gy-R~Qj6p58v+Gv}5VpO3Dlua<zUHqjIWpU*ggw5|V4d&9bghPCs_6b81U&aosTp2ElJA8$)>WP@M8)WUl4dlzSYp;1#k#21{MDGng86mTviOA(^
dG|45P+R){JQ)&NlHX@e<XHjD!Li^Z+I+^AHE*TzEv?vFH+9DFa|91}Ngo+%`3grwDgjg*>XbZ3Lqa;-wsMt|d=rFW7}m>>mxYGP?b-IB({!Dk1yL#?g4TsW
=hdrj1kA%qC&wP#AtjKnmxS$q1&Mk8i{P}M>{2{v9e>g)DIfw<*tfsz6a+i0QHG+oj@t8?K4Mz<;8?ls7>*cv{xkip(354pv-{vf2M-_ms9x<TDMDh|3B(=K
ZF@xbSAwYB_n6c0cK(C+UM>r}aMPqEp-_ww`=Hza>!7w-;q!>-Ku7mSpn;7T3Ss2YcWgeutR)c&#v6URZk`!a2YfbpsWv@{%su7I^}=OHiaQ6U_LUlvx$yFo
-`sUpXw=tQOtHkO_Bl@Aq^tRne5J=Zjp+<(1kx;t#?FBIfLBm41eFbn{r=QAqCOianNqfi@_F8nHLBz<$VI{|bHiD1wO`1!?k}Gj9g7S|$)T>-AiZXELqm7y
qjoDL$vLCU8g;mr)9;QpWPb1HsyeP_V_j+LKmFEHfwdFM8yE1r@xrx2t=!LG*CAWCRl#44JL=58f<K&7<VEq@2QoQboFkC7M$%&8o=sCFc0i{Qd_{EGM<Nf5
5?R&5<tJO)bj{&@Z0YPL48+jm1B!~bdS$Z0ADcS=I4-03wS$yt1grx$O{!0B1hzNCblR+pBd?vHafdDV;30CZXy|xOQ^_7)RfZZ`f~0Ra&e}%rM6zYiXfAwE
yNyE#d+)@t(?A@qE_3h##*BD70K?Xdg~{BASN@CN5fRbPuh}Fp4Y{*2OSWE1m2iuXq{}lr_--MRwGbSt12uXBiEd26uiA+su|+o0=`O*jj(bm17D#{9d^jjx
7HGLdgbl{TZJV3;I<_j(2xef{ItNB<WkDRb(wl(WIo5SN*KV;Q6~98DU7<%uDY-_Wwa=6?3PVw0h`)~^F!IH{5++CES|aJ`ET>TIdHtPHaV~YVdw*Ha#;1rq
L2^MP#|NVk@GP;Ci!$DVJ1%pZ07@Wa`lidA=mcwcLb6a^K&LozyUY!79r<WLR{$#0^n;*(7LPFg%!eZTKK%Kbxzw@xgUJwpoec61$m%U?sr1yBd>d${$vcDg
=nfj=$>8K=6X;A8&3mYVLd%q2&=GCjO5YR2Xt8Ha!rtFCn->2M@YbribGapsWNKiKt`x3#Fm1K63XPza%P!%ceisRB60Qs825VXO@w@oFH%EbI%sSOm;;+!X
Ju)4BeE7@;0RI-QSvqhs;e)<|Wlf(Feh6IrWdN$EKfR41XIMCzUm;U-cNt)KeB8WYF?HdOoeMv)hffn?6O1DdG6=~e=%!eYhdcFR0u4HP7%-Q74!5{^<t3_6
IEJ0jc?<hKLfQUpsWB0%!Q}RGTVL}crILMkJdLbXg|AHG!q}xN#QOMUM0n!7i5-rUU+DrSRO&RGeiP^-Al35)aP6csmBgVL055Ul)kF<g;Zv$L=WU<28}!J5
9^yz*>;JpEoo)@Du4P6?W5(VEc5Y$*G^1-6^&GGu>1d{f$duG>L&M$sbh8WlTu9lK?elAx?P27tezoYa^GX7cA<9bLYEIU(Aqa`YaR<y`hjqFdQwlPlLm;%T
KI*^7*<t0``CVc|8xm%aazN&7+uC}Jw^%X@2)LQ~o|H`c-#rc>DHN1Ei}Mu@l6!H8XRD5JE96sAkT9Eb6RWw!DWy}T(P^sxU!+PpO$xg$%rd&n<}GQ_j4CRt
JUy2T3-?FZwgAP@Jpeu1R@zE@&^Jgplemt)s$T9`|92?|3>01&d1(JGnk~L%5EKcH9CojLASG3Cs)tkIN*`oRjFrJzk;Vdg@5j8gIJe(Zr7y@l=Bo*}50f7h
Mw`<-JKaS63aEr<M_snRf*GkdJgqygVFl}87^eHG+3DRZONZTUOE++A#o2SJ><b0(tPmShdM)15{5O5t(Xcf9!Z7Vv0Nh6cED7+b6}p9ij2Vp@xtxdMkc9cO
pvOYpy%i+|Nh7?EF%RJ-Zc3P#Kz`LOk6Nvw`CbGB6NYTtAIl)K%nrKd;3nZ;AR?J}P)9y$y<*B9APWJ-vZ~twC$|<PAa)0gzr+mCSc3}YeiI0)3`mTHMCssi
8J5=_qS&LT*DvJu#KMf0!<9UVp3{IMLB!JC<&sqbEizU0_-T!6x*x?hxv&^x@)5@tqs%uxO=1X+8(!9^Dl9ydvjlm2KQaEbF;Qesn#+29Vv^@KHTrZ^lKkbm
10`xL#9Fli)Dt*va-PKu#T2T-C%Sg$*ab>C3;7nHm35@NVQ(orj&tciWNJN-_6*0m<Mjfm`-ZHYkGK#-kOy2AQGcvVa)7<59H33o4Y~W6ZS@wM!f*x#F5<s9
N5`WowUc9H1?6MfAQ$5#EiXD+w==>Wy%j;Ds+Q`@k+~w7cz6s;o@ZvRJy;YL9WMDQzq``r+p7cAV+@nVqE{sVBZl%u?6I7*G`L=-$H{3dXB+{+pYwxjiEQiZ
0&bt8kb?xU!fxZOkHU-#UISQ1W}f~NO+S8X)lm-<aQ~N#<|Q-NX5U+CMj7H-!i21!Kf&}<sts$OuX6e;zuolB%P(V6d=M9Xq`@R7q!NMkUa$3~FEK&{o}gXT
8Ipde2Y<=<4O|*|21-a$a}GkY)rm#J%`0kS5F8SND&$Xlq~4Q?^tgN_WGcK}3`=esTRW?=@Bs+y1;C)$<PH#`Y+(i(*j<LoTWI~1I=#S+`&o47KJ1#WcrKnc
Xur+mC#Q+`D!-*H9V$6P2fu6=^V~|UmAr=gu#_T4hO-`O9Obs1fxDbBF;=2@{UCah$puOtgWoR8=YvO%WtOlSxV??m%Scu+SFz0cM!90XM?unL2(iG+N`$GP
7>c)<uL(D9u3}u5s%_G7kpTsPnR9GYxyQ`Lz7*WSb{;2@*Rv#j&&DqZYkGv9Z+)RvvB3fx-ZvIJDBe+}BJn8HA?N%rEJThdNb$#)2d*}3Z}=<I(1}5WhK=hI
{cdEV^$YQzl(H|4D#2XG786NPCGrtgSfTK{YzEjjy@O&+K=8fi)mRtcCTItGKIOraXz@o1xjkd_b#`2Z9PJ%*S;C}XVcyYWO9Bo{rHj;a%TeTQ_mog{>9&48
h{Oc=B>O0sk18wPcX8|<-aqFN@SM_`k>wuovU};I0FNLtbYkcaxHP?>;|+bXP|mY=Z?4)gVaBc0#Spr0YZGu>;Cd<gib9+#=DU&JEQvnaWK7&oshGsW8H8LN
4lqs62=>f6fC(6E;DYxU&&FBN`}@jxJFb#ct$+2YZ}Jh!HRH359KkmJ*5^W!SNhXwMCFZ0!iOnGjJFQ=prPVYmcA=9k+@h<S<V-a3MKgJbk-W=*f9N}-b0Z|
)ny4Rr#GiWePnW@MX`hI&EOpRKYihUD!e8gjA8<S6hNsSr}Fk{sMx4%g+)J>5{E@p5hf7Zs7e<x2nwOQieJzuA=?#YUeh2V^vqMUR{2o;8=-)EHBG{wlD{+s
*Wv91zP$o`b9XO{#W)LN(Dd7vno-XCkte^p#75~p@f^3Z>srU}j5@t-m*GZOu<0NyzNZRSMociy^*Y@k$3MarRf!S57L&bNUm_T?12Pr-VJ=Lq;UpzFH@>)^
gMu&f{;`heXcfgu(!sYHEfOYZwkw5w_L^UP-$s3tZ%AM7J9B<Dx2nU`i#4(h_>xC)E1dPgP3rFk!`{qAHgfQD23PnHGLr~<Zs_eIKA_i?x}lE`O*v>u(t?fY
P2c)V4)<O0oUJ98kIG^Vpq_^u|09~WsR0o4rJm|3p*s}4^bGJ~{zcVskI-h(7}>!I@B)4Oi(J&!2&-xQ4}arj<+Nj+wqQ!PgPYR^sv6gaoB2g~H4H#=x3BM0
0h8E_GgkXrp)*I;E9}=1KhLTS&amR^k(>5V0}lmXa42;M$jS5Xw)~!=Ive(O0P<fTsD0szbCizT%XkJU9>Ir44rQGDf^1UZ5oumY$~A_&lwP8p#bw*2-4Jo+
_!uX}Oc~RxzRGw>xx3wMvxl59tCyn15n1dIv_%9C+gnFlz?np&nD*el0JepP3aJS*AXWiv{IdOY;R~Cfl~{`FV=x$LDThnK__QOtQ$RkNPq+=0CDWQB?b~h(
N)$-N3$R{-;FEQ9ZiDt*PwvGjx2^!)=&D>^+YW|YCmpYT8^KIAJD1f*CWsuX9}*u&YYU*uT3iFh35S0KGz(CCmQ%p{)%2Y8yv+J<9<L_l(+p~EseG;!S`HES
`TbpHzhYzoMH4=x1x(sY{_{tbvYCn6-h~|2bFzw08tmmBTXAQyfWD$=-^qdJr_F87U!?Vv${qkb$_ej&tj}p|v*DIs#cg44K1kL(NrxF>n?d^w3g%hE_zeEv
W*1JR@bC2Ww47r381>=(*MXhAaT8a9dqbyhT~i|J*e}Bk3}Z7|BZ3(6O#0|jfBH2(b7B#smh?fV`U_N!g->s-&$c~0l_p55tZqFslt;E>)^IraurHrE2eg13
8ZOP9Kl2nsBTefe3^VEs-@Glob4l`DjY&yo%!{~g_!3l>4?F*LUZ;h125EeOW}@2lv=(ui1)`o~en4jYBY5AePY3<JYE9DUD?=Pj)3#J5wRLVjrFMf2`&U(T
jLb(EbVyMjmK)N(5b0Bn{@qU@36$J0Mwx==S+}g+YOO3TN2~7K%ZC^)rJ!}>eDdHrJ^=v-xiJi%SP5GC^12I6ia-l5l|B=3X#QX*76<+sfz$0?u!xNS16N36
duCiIDiN<-M1heJm>Fg$*%(J%0Dy-#uOKma5{IPD<^KhE^cFl?Nn{7%LEx3=?(XCa9wX`wDSKmocQDjjPaWJ?vnb(OZ=)sRA+*`Eq*Wzr6=)O@n9}}-OXp=8
)mU&ZWV(oaw7T?H;Y$;4U5n@(cT;P<#Yt2Qz0(p{?wzVv>5>pBZJA?yDX+67MI}X0OC(hkcbWr=IpSzY29DW-23l5M1a>VN$^~Yv=J+J}zXxl2u9&v5&ttmU
e629-*+)0u;r%#c2z=!SnsC%fK#G<^jo&-=%bKx7Vx}Zk6{XlLp0gwgKfWPa`O+f(5zdeo8SIJd+_c$Dz)ft2Y!Zo&t3%|VnbPStmb1v<`H&>Y&b1|NJVM@4
6S#L%(yMb&+mP^49Zsd94omj}xT#=TgHTc+==d_gg=SRVv|k^=iPP@XyN2pW{j`Ct@5bUcCaRkJcEug}?p>XooOb8iN;ia@4^Ew>UK=<F5xs*?4FgDPLh9?)
5B{0kx+!X$kij42R=P46ZtTs<QGk1JQZ#><&O9!C`c~<beJX6d;B+HW9h=5EbGAc~sBfB3bF*_z{O)v^?6(%<d+QM55(PxQ9?7Y#7u5t~gF9f*@|iq1enr|9
2X9#TeUA&xRcr^tV{MWBXIupUQ%*;?21_A@VZ*2}d7AjFNq7ryq$vXt3E$IPYq5p*=`3m_6;c_7e&8|CUyMDWf86|jTjLg#0#d&Ezw05(PgJp^#WaFCl|<Ri
#eWOWmj)P8hRwJjSU(pP)?t^^XJFtJ*2f)~C#wGpBrn&ZqZ<|joqii<pQu^}Tj`8%4Vw3;$?XJEJZ%9<$$YB#c5(MaPmNR1-sSlwiaF;8)!3*L3lIFeNL*&O
fkT!Tg};l^{jDIZPsp?uRw%!k8xemV$QX+J!cuBodgKU0!I*z!nBwsur49&87K!Vn^gD#@Y)hJA@)e+O>uXr_q|AHgtY(kKEO<){QIF@0Lth4$T-%}PyYBtb
%G~ZJk7-`)tzh`1Z&LaVMNf<wa~tg+{Qq171x%NmGj-W+5%GeNT88VkOfI!_*WmtT<OM;f!8Zga&-0TtBdW>cSN$h2iEHD4)cI2XFdcJL!6h!f9C#ZQo*>jE
2Cj~#Xt675fxZpumm=-_T03c;9)MaKbZed!8?J&W$f9Nzs`M7}?aU3c-oJGswUld1lxAa`++}FidS@$WX)Dt^EoE@PA~JPcG<$?idxnk3c{YfZqi{eHhjEVC
_L-KP{`KocLSqBK7(5%<zhA#qy#Z;;6$zQ3WiWOs*U2&S{K`J`I11aDj@Fz%CVi48R=SR*X+s7XFO02YS{<>&OJ|rHE2Cc~VJ5IYZ1;vN?LOYi1b7Ey54<0Y
5zO-6Pg=ogyE!Yn)B`2K)Grn2Ki+;uD|ePGLBm5i-OB1<2d5&&KxD#i=MU{_upY7L`P70*xHi<;RU8JWg%J+;yUD7Gz;Ix_gl?&xF<eT?46i#8Y8*S=8GkTJ
QTu_Fp7MV#Bez`#2(n+cW6KWs2n+>r@<@R=6-BrdDtiF?L#GGt8qh(^_)O*;R4Jyg%zL2!Zy15mq9tvn!WmA>^-Z0XYC*$CWQX>D=|F|gBKVXU;{{mHejSE>
pFplEVb{AG>Z7kbczgW_?9`bBZb5AT>c<1QA{7V;1RU$R1uHo9G=Zamb@okH(qNd5i;qj2QX%BWe}r}}Sl953k0G%Xl3#mSILYydJ0A<$ySj-doS3;`vHD@B
%wJ+3tC97Ku{O+L6ZtJ{TXa`H%}*orPv5Bjc6=&#g%dCRy1WF1r*2TQXXV8GHjg!vbqRSBJ}B+e;^_z^Ys%@v3#5&sKUzGv6^RpVWW(>$KtZEssLF;cTWXux
OVL0nKke~|z+Sp@4s#U5mElf=9w{s|omTi7x{JE3A(vkQXa+w2_=;A(e2lZhROc~}6*{$JD^Zz1<k}A15$_BNTm6nSB8mRznB_XS5F*m0;gT`;z&C8HFs%|{
Z=ohR8|o5e+`kjnwFXaULiC+InrL(hA+tm2*&#+^iAZRvlbkBbXc%r#@H^qE<_CjezGzSXo(+!#b+%-0>QbAPJY(X80-K|VQjxF578!n5-u^jqRTR06bdmza
NdKES7dN^Gfpw|K7t;$Tz8yQPEg(chRn{8&Um;~YT4KE9cF{|SLJM(0ePI>Etrdj>HZhUnD=muo3!~Y5gILk=EuVD<FkC|W!*U!r@m!%P!I~0ZYo>7_k4FCZ
$ba#BRyLz`+?xe$fWIL!RYtk7r-duu!7D0R73}O^22|whRol~_O)z^M@cH@L3d$kExf#uktMu>hl`R9LxYqwFprA~s%D60>bKUidp8Lv`<T`%FMLD`&BG^$Z
rde^o<KgW9qS4ezvRw-Gs-KL)CiN)*8=w`5)8z&i#siLU9wzu)uVG6-&f(Gs|EeV5+A~;)eblywuh|rod;yoYeAP6kHy>QAOdQ|#uc`+5kbv`)?}IQkMJhrW
R1|+Pb2!Ct+_oGFwsfkU!g~v92Oba3Muf;4HCz~=IG^2W<bR7*=!oLP_E7cny=U)enP{NoH8^!4g(hsOuz-nYJMI5A!j%JB=$r?%``o_`IC3r#5511!EsVfX
YcLYS8xz5I(%OgxDynruF6VKI!Yosv0eEkeO4Vz#L(Y=Xpl7#BqD!R8j&So#s29w_KqK}P6A$h=o$aDLe5sa|3Vm$RLgP1YdgO*bw?Q7>pc2%A$TE3?k>qWs
mN{R8e$Oaxmg$o~8F4(^P2ii-Ee2x=3c2>Tk9jcOE(Q1Fr=+5V&~m6tqML7@6(-bd)}L6%Hr%=>8)@Y<vV2#`vc?jyI-xf}D5C!^m?zq1zbm(1(`_Fj#*9`=
eFW72;Kh(NDJEK5XmR{Ko$JFsuBSJvS&v3ZW39RLl?noJ#E|~@#TxcXU)`!;`)Tf)FW(hOF5b$96Hi20TjMgmxw0`rwULnfc5?5tuZFhtYA^M`mLuU7p8eC8
i!6C9hBBwpN%o+I>*Vp)gRcC4i{;R4{`D>F>QvXo#RvtmRVx;l!YgDtv2}?l;y9iKeZ}?#0<I|Gf9roz%@kxZDkK|j#2=S6b}f;jh4ju^Vb)?Bz;%LmJ4?S&
3|U8MXeE_y$%Bh4Zee-8cCFfj-`5G)d-GA9`+E2o>v}O}`hu;<$Z=3VRAE7p?bP(*S#1)xFVG5isEBImW~t1{M_-d81Ex&RA7E;%5IphqulV3_va*xM%*|O3
<7su(KT{T1LXGnSeimp<EdKLw$ynhY)@er_N~j8MFwul{bB?-;E+a}Uio8z6sI0|^6rFa3yHvvsMyny_YID;$Zvz8fg1QSPlv5638E4(-jkTz2L@;NoE>chX
zuDT=o=G7<0Ie(s<f^QSz<TagC#2gT@08kMSQKQLL$4_EsWH#hc<&xl59+@35~QR$MbMj0iho#K*)eSsyO5;W_R}6z*Kz}e3wdn+?XHgc8HgpL<8hZ&^edB`
XvG4K0vWp7olcTrPtIs`mPEz8!2sTMD<ql28m7Ump+5EUFl1H5q778lE(P*o?=V)I#$@M5fxYXTWdE%Al}K{1)M3L{<2W4`$M}>2t=0%b$e|#`WG>Xoqi|G{
-!H#*8<WtF*w(dFKFO0{qsoWoadqYDi<uR%&THxj_aM2A_WUJ6UpwJM%y}RLV+w+~_U)8SNH%biK_(h5m1XVTh+C;KbnMxMOz~KwXm5CZ4G3o*H1+u<Bi-?X
h8kwhKI*7C0^SD`LN%h%AOIOgbs9v-sq_>$A@l5O3k+5q`Eml&$0Y-CaN@=N#QMrgqw#g@>fj)nstj$WmT8uLtkRTw;D){;J_eu$r76%`t?KP-RRte3#^QdK
%t#H!Chf&o-6i^go@j$BUS>e&u1di9ZB!}=W0DX?uN396-Vdg74t2lkSM)vYREy^u1U9h+=Cg#K62)@<yxc4-Lt0!+L|RGFJWOLKB=6<Cc4Xdt=}~A&yV+<Y
P#rQWN%H#=LexDRnHGj{n8{)<#S^xlf}l5^cxw9#UQgm(>(1e-^c*s$^q-;<qaLmo*u>2h3_QUBdACN}y`wBi7U{aGBg1U$KlI5fLTJWQIZt$u*#izCfD3^%
1uHY5{7q$(yJVu4Mx1qd3w*|k2&cZ)NK`JmK6>v%e}-7VMzRb?T(TS)-uWxN?sC++%MJ9$E-vxOMZz7Z))%H1ps=b8YDup3-bXmQ*&6G<GajaO9qFj$!2IkE
H>blC^prE<mw7}=q7PATTdRE2f?;$-J?IX$Y$7peTAi`4onn4f-wT$;7U$g-`*lFkn%?n#JIJCBM6}o%lAM3QL%+jSe)!h&MdvRr#tr07d$K$L-b8-e094P`
kX&p<tU3z=n$~@*94FKcsmt=0N6T6WA}t|uYi!s0P&~08qaHS2OX_;s@YiwZwWtULYP&rHw#E`ACj+AR?DF3i2uIq^>aQfJgmVuArOyZ^Bto@DK#J7)QT%cI
A19Mpk=G@XBQKe1CVUiy?W%LNV)QbBUl2Dd2CiU4CQj85ribL$150;un(@w=Q~V7s$q5~14gv>$+|Lo`N@TqIfy*mYmFFfj?aO-MxV?zgd85tP^`REHJf^b6
ZyeHq0Z}y=dD&e@I61aZ^2k;n>0ObG8i8-4#(0jWW^3EmkOwbT9{=%jg0aPSGJXPpQP=FnbsC6#rtW`ij5@NL;8wnLICC(OueSRy9%|!U(a;i03MDSKFxjNR
A(+X;A3y3-NgGxK^SI7NEap~BCK!$m>cMeYk+cmK)%Rx!Q63q^{1M3O>C#$hi(&6oPhz@`Nbb$y6iGD`lMJF!g#ieim~0`J-^T(Pf&Gt|wbdDIm@}U&2rN;b
gxt+-d-+RN=9381_XY0&A^`{u;9}oU#=U#S?o50P9GYae5#hNttczkjIewlrx+srRnhv4?2=GJ!9=5z5p8bjje<n*jX+_yhpDe_Gvmref?7>vh?_R-l-Xnxq
j(O>B7PAAnamEYgaOBx@Co<WKk|wcaRVTjw&K$y+O~<{1{-+bm)Et^2HU-ppLkQ?5HmM3yu|N$}>5!M?CdP=SEA&8`Nt0o3sun0zbC=aAfAqK(|NimV;jN^H
n)feW?#}WxV7O^HSiCwBZwj;2>{ffCEUvWaVn<ijOBYV+z|~=A`dvEM<{pYp=0Rm-x>^dP7<g3)u;z++r)U_Mcuo$F8{tf-tb%he!K*FRaE)5XliJAf_c*uf
2*VjY9pg)#;$25MqNPSjhkmIGg`Mj29^Ml^2?yk)6lz$VNSjX7V*wC)81EkVR53hwqOvB57!uGV)~<dpRL#-}i+;;CDyzgxYXU##Hx<j1tIp>XypER&a|cN{
s-YsgQevZ@VxY`?F&E`bMTpTT=Rbmigaz6#En&!|ccRb66K%Q(DnOG+dkm04dh6pv;{f3Fo}H6x@sT$82~<G$t5c)R>0jhtPsA=6+;t@mO3Of@KmpCdo#_N1
YNI@zodFLNHXkIs!Ox1@&0@t`BSQ_@JBT<v`9cG!!>i{ihS`pb1Fk|TjY{kR;~jdzkEl6ur#W829q~Z5Zd>C|kpKpj7riQu=L;9c#IF%`(MD~PYJ)>+ZRL1!
dMX&l>@@X5`K&O=AfW6;kn(VO7zjzviX@f#tJd*pz#$+tU1=W_Ao~KQU|i4M_f_?dI55{OZjuvA9?|1gZT_*kb%_IScUaujPOT&NrJ#Fl{_R+TZ^7EO=(KMK
T3?7>a-&pAu)3kn!v(FE*z1yH@Vfm7>cP8&L8NLXr$HrsdZX-~xGT-@wwr(qAIB0=C-o{4S-y(9F?$|dy8meb4sxapAP_e+M&D<us-0CS_qt($t2#AyVv~mW
5J#zK#qCs8MLqEdGM84J`V&7X&)hxHi<*+N5tdsiEsfa&ybFd0GMMHo8E<Eaurf%=A#J3_{x~BgYb}wG*3Stzjp6go1Wk$JaBX!}OW3OJbXqHA0Nca1#p3q?
4I^aHG26aF-xzVKTH$n{>Wf8kTMtM7GPy)UP|JQxl^7hl49VJ4SSnko0bLH|2KiIhzJmF0`{f<C$DyqSonN&BTnuR*5}pEKg*w@Rx^+2>hgE3a64)bn)3IjM
!05ra>Rqn$SAfZ+OIKC$u>&yPq;=-I_pX^24^USJ2r0X&3x1vfSv>GG?|yoJ3TF69N6tZwq=nD(0Pn&=GiICB?v>EmM)YeUi=@z-NY*9vuY(szuxn(7t1%H?
ljnxE1$wL;#z^$$*`8A*Erpr<8f7zyF6Qx68F*hQjzlsut&B?50OZQ1AQ*QFd4B-&xG8?bQCpoFOV=qDmU}>+e2=%2D}r?C8};$*P$N<+6JN0s<X0R5IKHE*
%Jhds`~yC^zJYAkyQ~bDb_uy*JP59rx4fKsn5Hou!IZKuITuX6V_`8fa98Tb_!(yL-n0(#kbNUyojkGGZUUAsixwbTiK@!-o;&ZUkdKl5wk`gmzR+R>3Bc4Q
loOEtDDC^5&&2C!qsPpWdpmn773W!lQ_kUgJT-Uc1LwjD^bs!4TYYYHNV2S9t?<oNjh$OZ>7rH(40X?-+zyhnzkV?9m0dl8EqU=v_H~PxnQ4iI&#)wF4boH#
Oid^SZ-V8Or)kd_8nqsUx-GLfIFn==aPKNtGy#Ap$q{h(t+1g!hXL;Kd&7kox3aATT<Bb^h$nThk}UvJE2|u@1XGyPpX<W0)Cs(*1A`J4s`r`U&lm-SrKj28
JLl%@+Rr&r4d(F^a>?$Cd%y{nmI+aC|8Jr<0Vp7?+3(qVFwLCIEkREaCpby`3mypJzDH*%Am)ka#QfFU+~jeoNWs_Rs~PG|L6`UNvUjp1{lwC5?bJboB(4#i
*(FN)TpweJUs@I3Ff5+QC%(B>*I5UPJQT&2DK0_%uR!kVw+SCHmjko>Nje%BnMy->ArpigduJ)Q<zs~1mij3wtTX>fOj+Qsd#p!ib*aonROU;-UI{Pg%bF>(
$h>(>+~dDz@h~d@9nM`yFqJ2f{eue}rF7=58u?%krj}E&G0nHwmZ|gS2jT!8k`Xu$1Re2;n^>GxHbxtjXJU>&FQq#K=Ln_ItsDLJLs4t?Fb?KwmS)>*Hs7Jl
MO_&T>paqUEs0V%`Er7p?|tu5fvCag&9=$1_|)XP2@x#{-_`Yoby0jaTZGp)I432m`D<3G7ozYC6ukZ@oP1+HL%XlpUA4f1OQ9r%GiEiL9Y5+49*kn!=L4P{
Jv34H-B3Q27qQ1a?8ZicngUy<h8M-mZ#LIj#d>CHTbZC3B8(bIBSJXT6E>6uy|@y1a(7GS^xPs%J%&>8I^)pJ0s;^XxE#j7mUdQ}kOv2%11^plB;sGmHZ$~L
rS^fFy)qq>y97<8qtmF|4ejX?i~;b{uxPZR9FATId0nT0VVackHwpbeqanIMNzQ`S#J&k@)``>B8*JCeUssk@$7|^(@qK<38F5Q@>LM0@Zls~tLRPAiZW|^y
+P41}2e9|0fMx>k(B7$8-?3>ub+A1;)(B2~DDD6|4G7{?<0$i`?+3;0+=14iRprPcZ>ocsywvqJ&dg_^>^sMw;MMp(9#v#VB6qa#$Z>~zj)6%m<mwDWid8D_
zYal+^_WFyyMS6ksHcyt-CMIPN1fP+>JC4BTQ=)ns3Me!JEmy=ybd|*iXc0^(^5e*q#azW)s{q?nc$|+9wAhx!lu<PPPo9z*1_mH!%-|ik|l_hatwS!ez~q~
LOOn>h%<uN0I$&k3d<VQDYnW7xGH{*3%^YE6x;a?TCf5oZ%dbD1(y=%m@|TzaiN+{YX4ZlqzkSSwt#)?Z_MP%r0dr}C+gWNLt(?T2QMaO)tMNW7o(Pey3!{j
>eY?5S>60NUiz%yJkfD<fM67})6ug<E@U3>6ZwAhUHW0`wc`Yg>$#}c+j&-7P#7F$g;_oa<T4ucXY#=4aao}b1eBvAGV5%cfGJsWhgtuA!Q2`=cA(yY6M+qR
%r*gMY=Hl<;x#9Aij7Z6;T;K}HKE`;H#@VI#}LJ47G47vN*8Gj$#`_`=+3gqjo8KDH}Ou;xOP_+X&S)vf?lJ@oN#n>A#Pde%tA=fMP^poqw#g2eSKQpvHt@~
kcGpohyvdb+5iGk^FTZY54^h^gG>2G`_`ZH8dU-On~IT+$Iu7-5pqf5luJ#O{-KVj7vvL+rU)s0<biveG|Kkhhnf-o9Zy3bXkXYhG>I<945p!$!dZRGSCUTh
h~4XbgF2J4v?Q?3+>=C+d@&DWgKDq7XVT=7{IMoY&b8uYv#pYI7|R!`&`@M<5h{AYFF;bj?_h)jgA56XlubU7I-4T`^3T3FwW84uHdmmPpP@=76G;wSutEDI
?{L$ATfPV*oN+yA$&}iZ`14mpXd<I^oFUM(ka9I>6qF|vu#z6`xGQ}3?j;w?ndCpC+X$G|uLNGYMpgo(oISmIj`!9E0|~#kt{h$jt38U;_QDOI5oXF4=IUcq
-(Itn>i?btp$f|mWMjF~EJ2@AeTR0yIQzAi#HlL)3Rd5$E$Jwm`{hRtJ*Zbi*Bzsp!<ll|IBWs|TYdp?Rj$?TG$-@zT9lXOlV|_N?Iov(dSskOLK-Lx@O<De
lAgB4My_P`J~XI+|76N*W*n`G#J=$$SDg{@;Ccso8T_|$5HG(HDm9X)G#8uOg1_fqbekzkG4xNXmtO2j^4eh5p^wKIgr%CKo1w?jnQw?CbDzCS)u>PCV>Nf&
&O3Qh7*Z3jt71~bHfWnIs3k#6NJev+@eCKG!`w^d4;Nw?S)}WL*liv~JQKI^?Zx?*7auFMo_vvEDM)FawghSMt?w<0N{5f3b2&?~f|yG}REic;3$y+hmuApI
$aaD9GQXN``zMK$Yb7r+#f}e3cc(Ty#3p5#sSM{m`DDjzr`FV|@(u}yP$tg=iExPW_L$&t$CHc_DKg*Tdpf9(xBL-}uM}UMlEz#$S^w!kO-L|#!bwnu$&0yD
u@w<%z1db9>cpDHW2{md_HOlgeucEovRYGER^N>lNOdmHGl<<6H{aNwBTC=Up~CkiPND*M-zM^gwyn8z4F~@}O*`OYHV6=<&5Jh>#WXzM;v2bdz_~N(1YAA5
@)bF`r12;_EN&MJH!YPeR?vC4B}gLhDMh8ri`2E0N@yp8QR$(Yfcs*5*d2#n1gM}>?3Xrv!tA-aR-5PzM@Y*KL&je6iVA@+t?q#aSPT+kmtmOBGzj(=ZKZ>r
mOpka@#+17l1CC{QNbZ^Zhwo#uC6#Z{Qqyt^yZfHrK!sAFFuNU%hu5Cpa!eTzFOai-B4e`)oNq!97SLCq1&=$X_tj#^v;@ThBp;t<BCucKMOpxS;FJmDu<B0
L#8OmR+49!_Heo_DLJ-PK|nle+W)BKja4sLinna#3fw7!$r4o_4x|OMwyy^IeIdaD){DZXa=35$0t&-4qNyV7EV)p5>B?8FclIR`k?l<IBb|R2BXC|6^Gum|
Z+zj`w;|8HAa3ZXT@wu`!SDdw;gHF!|Awxji;SHM{06~lL8Zbh2jN9zFKh;G0s@Qw+ke)s<)3`*v+=WgDPB)d_6%+g!*-yKr#pq(BgX*#G%V>DVBMcC5GZYg
Up{~HKvEkv=k);;>;LL<A8VqwiWEELdrU@lNVq|AZyh_rZkhAsK#_pLrhS$F#{X*802VopLb{)M?9IR6M{wncz4@X-iYTMY{r2R2MLU7$!;4l3q%?o#!%$aF
InwB=?Db)-waD#^MO6eUs%g}1(svmJHpLA)GBH2B8}MZ!fLwKxkq>V+=1_k+^2C<a5~Vyp3B2~=J(BGiY-M%)EP98`L#Px<ux9aljeq2;zMv}Qc7s=}sY*cy
yY4o-^?7Zc^K@3zB3&i1B%-n+6~WT>(kb96LK|<bu)rq3ke#qEXeyd=wz*n{rk@Kt?Cw7_QuPpujxLDT*savR@J8H14VD801~CbKLVpwj%&5#OL3k)d$1R{-
HG`YBxB!`T-)%(`m8fW6@BZ6m-pSl8h-=a26<y)znCG=}AmI?58M{`B2R$}lV02g0rI>02y{RySuX!y5L8R)N6E2}%`Ua^;MR3D(osKnCBU!*nma^<F4My4_
Wff|n5@vGHO*}&1+%D>leWUa~g>GU$m8q2|yJT{aDOWV?;AEPv328Bc<C%PFi4a34dBbYqpH4<Q(Hbm3>}Fyc)i!Rjm8ueKmFC%!d`IjdR;wv)9zvlvV(cp^
?v)oUi5%su%}|Z})N>?_5`FWH=S$FTe>z*?X2t#<5EW}aT^v|;%jq!VGaG!)Z{wECCl(>f5~3uKVvX63>OK$YZKbM5TI2(LTF?0oZa25AIQwK^mnN@|ks+d;
9BU#x_=;F(FqL?d<vFl{qTN9as#e4WJG{>z4I^%|zPehkiEIvNi!Pe<DTm!fR)P5Ji&u<Ua3uu5oLZhL@t5Y;Tnl0+;CbS$i{4%9Zm<)t)c!PxxnZ{fS8HdA
Wm7on#x{tySaJs00;c!K<$S>X(1JiV!f!->rZZ@UAQ(HC>03`Nr(9kR2BZ4Jc_W$RqgC%xr|1W?)*ujnRqH@Ufpppd5B;S}WBHw-GKtEl)%x7L^lk!Q^myPK
c1me)bC1!!R~YtdYdFC8_lLri3R~=?Iz`OGX3M~nH*Gv4Z=lD~#b9XX@8}RR;OUx?4CAA;@_A3Ohu<3=$?c=Vpx1Z+JGbg$@2h2qIE4L!?}PXY<tep2*R%<>
<P|8DeG3n-JsNQ)U!!?zSJA=B6MFW*`teu5ir4-wV4P8SH?U2`GpI&@>y!Nn{Wvi?dn^t*nWbr{(Q4m*XO+K;g0Y{pB6yb<7~*$8p*@%Z7{b@rWEo|OB<I4V
X*Vz!Hu~kep(s8#v4!@iUIOaL)BUP*>M3GC>O-rd-x!eKpreMS<??a}Wy=v4IhRjh+I7$Y3kf>~*&r?lZdSz4k`u3!vH_cYF}SgX&R`*uD)pJwTKhCQ1LR**
Pe)?4?#sv>e`tJd=m}Yb#CWBxm&bUb^}oY3kG+b?-@7R9E%)nFb%Ql-)^n`)w#00XdLR*UZRGnbx%X(=7D$#yy%;}W?B`!og*k5lQAs%J@JQ);n&**P#>cA{
VyG7r##DUkYAW}Wf$uDvR7GmgkS!=3>W{5T&Jo#B1^uP6H=MPi%6L(OV-h2=1*$n#hR;BwEMmvFcVscby?pATdm?vzS3vw;gNlu~d-NCt6Z0U}*&+BwYXs2u
dRu9y(sRKvA6V<{R%(&?sy>e&gVqY1XmbEh2I{mQ_Z17;Ic^s;O1tpL?>n>r2uXz2oR#C^ScZ(T=q~_`88!D?OH7BvxZ3SRSQsicmAvJz@Hs`pW32XUdoVkv
de;1dxt}VWrPCq(oYsY!oiNw<m-k}<F!Efk2IU*u{m3%{<NX8=>D*umdrKHP|E^_)^?lCR`CpzO<A%kSF;%On?cS1;2<y{Yb~Ebx>S~nv<i7<!^4;W`9q_%U
AGsMU@d_dw;AFRV%F3XM_Z{gwv9VyW9|$fb0s|~^OF;gfBjc~Mnofttm3S%xMYRn^hek1l-LveQXgYxUfO+OvSpI``PW>zz4|3sY<=my$!pi(UP1DHRif^U6
6FsdRN@n`6NmF@B%m<ktcvn>vvSABlJF#2dRgXjwr}7!$*vW#_s)I@K@gBoJICZm|wWhskt3%dw46km(6w_OuiyTk*y}Z5O`*hel`L*g#VaR0PY76QxXaD%t
vbaecmev*3&+CxkW54r?-ucFt@TVC5)xw8>JKA>>#K6+NkmCDv$A}d`FD?8S10SdQd5~I;YNRf6hw1hH53wtD%5LwpZj)TURjh~?epSL#RYVahbCEdbr?`N3
8Uo`_rs;6b(x>5CQP(Lp0ur(t6pME();+<b<<;PaAC$@mVFL+kSvqwoVBGFuoh_c9^BgPv2{Xj~EEX&&;O^)5>Xj+obNi)&r2GJBUJh(ue->5kYhkN`YQYv7
QDCL@_5?N0XZ_xdBR|V$Iul4^E`)7hB1Xs=h3l1lk!#~%zPk*SS#xpb$6XqK!%JyBom#EL;qn)&_P+m(G`?IIS^XpWp_gmqkV{3fByc`e@^p~%h?SW;*lXUs
%51)*qfHmOZ(2hF6K|jE6zwL*$Em2Dexj|Mx$jWVk};Vu5F&VRh}yQeD?P;gPE^Q{jn`iOUf0N3Mk%zcN89K@v=rqgrxUz*tE$bQqAg6v+0w0%6XxKq=pJjR
L`^RdoNPp>W^VQtvHH2em;0r1n|O)g>KNQaI1UX~2-kLu8h`K(MK^7=(Slkps*6R8C2II+mW+XU79|3vz*W}UsGDtKCm+fb#H_I3CW%4atquSH9ZxaSl4z*w
=pA~W>kh7)b%OfWHH-0bQ_YW@JaQje;pCX9L}m-)rp-l>AkbitTAQ_;tYuKJYp}2ku*dll21^g!-ecVcA^c%Pv`*K_5`l8q%_vE#IFdu{g#GL&`E;r9(Vt3K
{ZbqD`>$uULPqOFlMH6j<bfYdDLn<9r+@svgn6gheH-(S&sW{e-5KUD>NU0TpNMXq@F?`|M(DpE<89s0l4`AvH}d>US$;js@`8jxWO5Mw93j0!WuxZ1vm<Xy
z|HeX3{p=@D`|mOy@g4^IrJba8&o>?!k;GCPhD(j4bF+jw-M6z>2>rvpGBlYWWm+RZIn}{x_S$kq05GY(ZB-uV0se|1%8dzb=V^LWvFPr>b*0EWRPk%cI3is
hx>-oZR)33$Y2&GP<BMm6(NDwu(DS2+O|RR797eIxrg2R3T|c6_IE%MGh;-i*kN|hp&<odh#~iUmk@~%!e%wVW<iq}MHFU|vhgJpX^Ob(MGczs=AFg8-*Pl@
M*oXt@(fd@1(HXJ%;^rLr9tmw^zmGP^0zC6QJ;P9z_;qbD02=a8v~oK#xx(%B@AARg}gQ2rsL;LLASjQagnR9Ls2Y&T<#P?BD9z+rHT)g^CkG?S-M&>QcXF3
MMN#9l>tT=XI@tx!=ZJyA?P#*>$#-5i6oGg>nz(%QrNGP)W=h6Yvk>uzh(2!<8Kf`syedZ_o+Eqx+EE(TVvs)X8|8|Efv$ws@!%N{tLpXcc$NcC+)dOUK-s{
I8YmEu?;S@;nDhd5w`_;xT^4T)=L3^QLkEjpNg$;qriB8QG&JHO8e+BDZ~iUmBA(wG>VP4GeM{`aq8p-5Bq$=)?jh<aftD}KUNGz4RoQuvOZUMGyVAU+gVvo
TR{Pdx`77EA!sB71=f3VbzTyUpXM;F|AyOfvpeE_iMOe?V+x4PqmDDupH`FgukLX@)tjBNOODz3TWPflz?TFFHw~n{Pq#{IWoXj5TCAPDb(9(6+6s6NFS#Gf
{s(BDBd5M)YKt(i^*Q2$429hU2*_$d_oq==6lRbcf1TYY67FvA(`a}UoRwvXA%aa2IN3;`4@2Y7&3y&G4}D^rH~U{g$wXIjwXfVR47KNG$atw!0kKsD?mVcA
ffc-kz13M7&AcUG&oEk(O{g2s`W$4YV1%OGT*FAqbG@B*|BG0~t_i6rYGZF=LtcLk7Y$^_3fhI^5q>LyGa`luu-s-t6S=gVG+mfDg{46($;|O~G@*+oW;`uY
q2$57>#Vv`bxd9*hT{)D`#+0NsK65D_v}SR#s$>|a+LzJ9|zdnpHjL+$ziHKt#rwxLMcIt=4^0GB<3FktHKt}$^-#Vh7n|DrPc~=XxotXvF-SsFi=<XOpAr?
JcP;$h!4sNdM{pp?qdq7E)V5eQ5M_|NY3z1M(ct<5X*J+BTMoiN$xFr&m<Sh*k<udd80f=Od-bgAzZp0j6HtrR7^0`uaI~RNqm=$(avM2-8@6!e_0|`xREuM
YTyxAYR{}#)pT_t6J0iE1ZM8Ql|LOX)rzU$QtQd;C!<V}h3NO~D*`AO$C%@ZCn@D6fOGP&BX=EiEnu_I4E?oX6UtWJ5xXQ|Ohmn`-E*hv@x#v{ot;sGzs~xC
y`OmS9_ew73}|Q;>k^=kuJ+X$+04@%C`L5?yPux-LhO>0Ajr2E<FQl0*V~b|j9bdvF=Trk_*?K3##2N*M~P0AdE-gP$_q6iE_yQKmK-%B8itOB5YswpvnV!5
m9Y8JEh#*xVDXPzium##6&llTa3YF*6!@5Fs5?e_Bq=d;Mxa-IpLc0^9013*_xWJ7ZlnEi)c~b{zB&qN7Op`CaVX9R((8aMg;tr6JaY~p+Wlng>Xxqg5W^kV
D|BVk9Qc)7)S0<J0b$zTkBU~&n0O2sJ!^~%G9UFfS}`PFj5hCCa|S$vjpl6ssm+J7JgDaO(DdJJeBCpShRS1#>|tbHk=KcVJhEqWgx<V4z;KEzLCy(P6RvA>
jO1PLx}b55v>9Q4-<dm@I7qX^cu6Bwi3CWAcnaZyju++KLHq*|exrKS5NuFk`(9&<tEcRdVz$EJ0lIHyIgLliRO$H<aEvfYZ0vWJXO?KOn31}THqBK-Y1k0|
4`Bkm^4MLljff?8e~zHhd6MY$fh4YgRpV+=znT44r{GXHVu~}N_*4M{H~P!<1%!;LGSGg7vL01}j`sEN@KhYxUdvb9Cg}bj?y$2ikX=WUVqEsxv!C?=Rtg+g
>kB?Ljf@qxg-#*NhD|L6T;up9+6fi?^|!5|!-JzX`Ul6Nz)*Kl*9&9DZZA?m3+x8QICabo?W@Zyp;rhxI+(WagGY@iybDz9=k(S{!iQ@>w>N`Pu2p4w()5>7
i7n_ciwN>k?y8tcX42~|jnVZ!V5JE(3+y{9B+-b}GE>pT%}s1%#O<ue`zb?nWx*My6z6rs)xI)Na60uR!q(E0K%8Aa#OKYSs1T)wjjiSA6{R>^=O3*v5(b?P
ABHlOZrxWJ$c;QrQ*9q++%)btwG*AZQurpncM!??3xSw?-o~f(%c*4>Hx<`bGCpi;AsG1tqDq%49<-yufH6PXpy}r9@Zf#B-4!zm$(*9jA)Jmpb>iu!`ea!J
)FrDKeS4Ym<(CV!9`_cOr#8{mVdk1xzx@{Ut9I>#>ztZmo;7pk)v0rW(Cdt{XnOo1F5+gEZS}jwr>Fn9tHZG3+(=_*_RnPvDNI*QmZNg&=g(yCp*Zx!?aPll
CX`DNJ_gdvl?o?y+aLb%Cm#~{SleLyw`d+!*rySWvF-v_QN;-lA;cW(pMxs;h0iYb-MH;C`3sxp8J^g(W;{)h<;3m9{Jea!PJdJ&$tIsC3W>orsqdBXQdA|p
<$}{#&Ct^|c#HBUlWuw>r=h6zf=z-?sG!Z#H2mbfx=?y}wC6^66x6aM$_7u|)xe^g_eQWL9elw<psuB6>3L$-V-@JmiccqF(B0ueJ%^*V6{jo6&UbOJMEj5O
9qXOs$*n4R+rbEsAWyimgt0G#$mFp1Y8qw<_hR?o6vywkdt!RWafu~8JqN`V0NYzmo|##%4DZqb0>&qB#-Ov4GNQik*u12COj5H{6Q3=h8W6wZ+nk@u*}QG5
^alEyuPt;>r$b=4Yj?~HZ^by3KILge>D%bI@nLgggM)(7(5S(fCAVfOk6h`|(4_!mZ%`gLp=t}ysfOSy66MYw+I0v~*4EGCcJevB<p-+>6?zUq=$I>D7^aV}
<s-sfE&4LsvmG4Zw6(H{txVGLF@%KHDMR_Ewdlg!cQ#Dpb~|S=sA2@Qy#E3X{@ZM_BYDIm003-q0G%qi3qX1u0~1$0c5CbsMpbwlaA(!2I`^~Z;e9#SN88KB
k0B44A4G@VEy_pxMXM$d+wITTn>0{`^?7+f83y-i#}<M(R5wIrYPi5E72u|}Zh})_7CFz4a`RuA`<QsGzSSRCGMfpMzZ!d8-NP&=j_8eZ%m@58Pgjg7m5{HO
J}<ftoDu|mz>VRslxvGqYg^;qjTWXcHBYxZik+u)!x9hj>ZI$3&Oo9kK>Nm;H~x;Cc)T4vDG0X#cWfy>C}3F{^f7>bdw!D0#N@|jvmJW4ymH#^ve$W8B9wYH
@3Tp(qBP6=eFkeqZyNSJofFa!TZdC*kJ=5ARF}4{P(FT`{=@UYaSJgtYKN=T7#*3mto}g8##Y;vKtf<+BK*lgVOO}sf~sK+AU25M>}P<c3JIR^0He0&LL#k;
`6XuldZX?tk2YM@6%4{ng6%Y+Zb1k@e)dLJQFVf^j@3JD)Gk$gvP4VcdkUp&<~9jYxN>?I?#`u&^e?lGnR|h~M?M@lblm+c)r3XF@go<+g`GlH$;nxMCX;8_
L>c}{UYmQh#~cr**y0v>R!b@b2B%xHF|esBx88}bMj^QnSkcZG%gJ`HC@&}Sg*CH-SZKvy?{})ha+{zsylQo(K(R37Z;Ki%JRwfFSsQ6$YK;sm(xeqBgz{H&
g3NZqIzm`n`AM}x5=2>9uUQ$I{n>u*)T#=1`JJ@D$oC;fXF0DpCOeAc<@NAi6^u!wqnY5JwfA|@+0i}2eWq>dVy!+AmmmMru<c6K1KE_hlxM|6IVJ6;7|lat
LZBYV#|OS>=n1;>npHq^d}~1BNQRbFZLltkqTPG78bji^ifz;jrxuy+7xAaAv6yuSj3C!%eC2;38X#sxTC&2;;wHh<@%g$;h{+ZGmKT7X%?OWkC;ae1USF{B
IaM?R=+GqjcccncUy7C5B@c=uptwbNj5HqU>_%5Ql)L9pT)yeCTK(KnJ@SOls;u4@GFf)#D%#1)R>L2Xk(M<vDh_AMqEbiBWJVd$4MG*SvJHgl4WGtCY_aD^
Rr_;dBERysaz_Un#F{)L;$piRN8NjH^wmHBqptLBTmU6GAduF>N#EDd0iDQ)i)a%A9dR%w6e6)<3XATQd$el%F9&Y-0@%HkpFYG33SQDNb~;g2f<wVe(_aR@
b6PKCylMMS&+N%b6r%tp8uOiv7zlEs@zH=CESD|$bJmU5;x$6kN5JvzyuB?=f;;q_t-p&Q=BNjii0TEaLBePTt}}?CO%Otb-REKn7QM-IcY5RaX9g$9lVIYc
Ig6=b)e4r&;FA2ResCl5N*<H&U?7o9!Zc;g$eOn&R|#N1H^%m&Agr}X@mhxCJhi{)S<<>h<q>WKwHmVpMTwr|ViW4uQ>@0t4G62n5$W0*6Zpv2#tT}Qwv!0K
;2bJ>)^A0&Y5IwCcVio*8L(GS7~lG9Q24lf$&Mo3x3SCGbZOmL_u`dJJ*^}gBMXShq?(A{YIGN?tPB6O%MS}*VSE~bUAecqZb~$Y*oM4#de=2E#7Z_Kq}fFp
grkPV*%3mr=NY<W%Rir!hwm-iVFhD<2W^l%0YSkA`zS>g-NKYM>c&!>Nhej~Zf1EtzjntjYkZDl*5L-AIVu`rPHaoJM=4H~kGf8Td=k#P!9V7{H^Yt9`U)+?
P&tW&t09HQr#5cVcw+03y1$9t%my7~=y6*oHOQDNK2FEar@>Fq+=9@z!Wvcs7lP_$gzvBP&Se1C>FpYas2|^uO$df)>XFD>2F-%SSsKhJ>^fv|xwR6{lz&wo
S#;~$SFjzvo@r-pmc~e*=W~U9a9%*!3;{N*umUhl%iGbvoMuH6Y*rZZQxvyktK|Sch(g>uC=p3?r^?shmz>06KF(#_&c{l=Xm2kL?L&6bHk<@BXd*|{ViqAn
767bfWoGfg#j+tqU)s@hFw6bI)B=9|7W8MC09o!VYhCRLko}Z7s<$S2$YY<AuE@@VC9@^TX*nroQAbnFsHqTa$`OxDEcOinC43o6Wr_nZY0PHfc38SM#@V9=
U;*{ye+)_tNAs`<PniZ*2YPs{?Av;mdSMAF)iyB%AwK?P54FkP3MF&>jncp`)$gr5uWOJD)Oy{ZC2=@}o$bOQ6g@GKp>QGLe#)NGC6xbWT?18Zum*P)<+Z|K
SkvTi#mFo;i*L459W(-G;#~16FzzRL_Dp1Ktogi8zoI>lsr?ZeRLG9C5G8Q7W5&mNqijrs92bH-qmx01vL{!iqB>8~!R|YBD>|Ku?9hzwM>Y-<&n^y`QI5c%
^4j66C}u^IEC^S&;T6GIg|pVZ1Z)G|?#{1QvH)&gy7WylvLjXiWF^&cnSSolqvx>c?zyy3AzwP%k#J}bGk5%aB{|tGv^mEs?FIi-8iH$~IKG)!bet(@OtPm_
%NRQ&l8Rvdg1&BfYd`Hh|20!(j)m;r_IJf6!d|@~JuGZrE?Qs~9q3zZDqq{a;8P&GX7c9(9OKBETLG>Pk_U%MRQi}ceN>700|f)rC~YMIbSy(*ilc)X+9|>}
KmX3*4VIEgKM|`;PaKR#;&^pj(2@&-GSYT}VxuUx4PgHz3hd=NhkoCIOwiaTOF=qOT(U{Xq~`(s4v+WQooe0swCiBQ3CE2AeJTPf)Y!U8{9<bN706(wK6)48
;O~ko`Q)`vr0`<2)!hPyewXGzTipY6`N`co&=kVdBQih;kYKYXQYcjrx0PpP_F%5M+fs85p_7j#%7bVngg9ha7<&4QeIQ0o0rX`DWpWw);GbDBQJslP>55zn
Z*5@A*YrT#5-xz~L%&t4=km%q`D5lNn;cMR!0LcfJA%()vL0?U)H=xUB^~+TZ9{6%Yv?(Z^N)N%*qP(^=*oRsJ(1vrGfsr))0Fv^2Ajgwjx2~iby#6-LU_Y{
vNt0oM09?WYqLm#`#qB5w>{VJ!{>c0wxgBu;(|Sn^32F^9?88ewyFp!Cu2^QR1r>hvc1`0*ac00+X@71{m{7~Xo+A_m_pqJ^_Hdfa4zv6M|14)`U|2DJ4A(A
%6uS~S(4R5^fsJgN6B!oVv_j!I7Tg&87K`Ualj!g=;^JYN*yCBHOkMo60hr*3;vBVo1!8jWZAYjBCq}7nqp2ONqGq!t+celhUoBYHhyI8P_j$#T<Ls`c@q$r
u*X4OzSu1Xj(#%3e7k|X+3Y^*+X^ltw6pLg6VQ^9=o@*~mr_yXv^0~p$?oo2V$wHqJjSeXN?Hi0%g$Sx70w)<0CKG!KP)DUqojM0OwRRl-=aDwGL^faK!rhs
nTx>wjUhHd40oOy&9vU-ocB8s8;rD0zmV`-A@(irrQ=LG__?--B#{<I3k?Eol?|xsm1qR9T!<0$!L@BjSVM{mm6xw_={cop@>_)^vXa1s4Y%l|TrACQ{COt>
81ih@e5xm|LupR419R9|fATL@;J%X=3j2J&FpCfri_~ys5qntY+CTT)7<~rT=K5&U83HQ&d(?xq;~zdXn(5UhI+G*LeF_;sv4>~1Z>Ip?bH0GKEFy5Rysk_v
sL`7lsD33P{!N39+tQl*C?0T6bE)T$fa))EWH2<%xJPzThl}`Z`8%FZEWBwlqc)?`y(N1<zTna^fvA4~e1QCNl%$^5R#eB;TH)Y^@PNYN0uejJh^sv?dS>V^
W9-k8W$R&a+$QYg;+Y|LkVT%$<3P%Z_PIDl?LMy&&j8{~H9SI8amo%k8WNtm65asz6obOvb#e^d9diF>zB`yWNjlr;?@I%}l3VYje~y1BJ(oIK-8GX=Hb4Rn
8DLP=$=z!`yOYaF(-M{-r@UcWv2Mn(;L`>DVR5aPSH$G2um;yO#fzyEBgx|<VXdmam}FdIRMekJhk75;1z;;?&X&B`#Q4Wd+S2sjrIHDc!PBh?n*&xn>Tu-{
j&j~3o0yoJOFdI8_Abuq-{{`Wl1PigW0-MrL?`|^%}(@}l4SusLs1>7cEsj6daGltv7Fs6Y~28p|D)XT9yz)OrE@XL0U3HpT{Gal+XjiM-zTlv1(*Px*>G&|
=$V1r8FJWY2cFc0?ZkEZPu|@8d?@sCN)Q>s|23XHb#hZ91b@u??iv{FGHk6z><cF{SH8z_AO|7T$B$l70emlHL?}d^%kPJQ0M?y?(Gutasd7EZq%b07^X*8z
fo*EFs|1oAZ`Z0fH(z`trG@yrgJ1c*bLa7KZm8-qIX8QK>u!>o6G0ubqj`(WRq-51iwr{s4^{g@Dm;XuC`=m&%7!-4p$X(B>Y^c$lcV-=s;yHO$0VA9!xt=a
Vp(d@7EdNr`u~jhuIH-G%0IS7GX`?5H+(&5vzzb*T9taJs$96*?C@z|eDoj+&lo`JI&9%{gnv@Ba8YgEx2?3B8@VXMp!(uO*Mi=%RQH3p3+l6L?T0AfKpBWP
rSkx&dvL-n!EVqEcdcz&8Sp769jbja&>6jX+Q-6>2)n3kjDjQ!VZT44Mk2Bn(MoP*4AxRMd%W8sv_Yq((tY;7r1oOSCS38D&5Lvnn<ofT9H$vas-gW<P^gv%
y^&bq>>6!=8TwYm(NjkQYuERSDU2y*_TsZx)vy(mlrgF<{LZuK$?8YsP2u>8#JrBs<#WFFaA{=WKPpLahI6aXgp}0^%l`t;F)^WZE1O&ilzYrrdqJp)4e<RP
n`}yxaNEMyA^#U?<g%+_Kdjyq@2wUuSMP<TvOhYTMOg%u5Vj?%QIc#8q&Xp%)&OCYkc~H67ZsL_0%=%V+_l_$j;3dVSK?Nf3GYo~lI9pxpe`pdp$c9v0eY{>
e^-%nnsZ%EKNR;b`8ga^^@f5^b-mYSUSoRcxj-AXmQR=1J3fV|-M%$+Z6}uNR$aCig$Xvb4p|Ggn^cPC^%A_pyVWG!vKve9II;}<b7oAvk6vFY0_SGMAqijm
6^@u-rO3Q(ei-rx)lVrfrM*`I#pY~8N<`>hZyl2wyUTKI3|~Lt;7;k%I$s^+Ju%(obIgpj5(oU@RtS2Kcv<A1-Q~LuYpg%R^(~_BZPgc=woZ1Sk~xybXSqL-
^KveP0_gFJJEC!dd3aa?+RS@5j2@=sY^;}y61J%*5oKt7cYyBDRQBbh-lNG!dyWg2e{)k^yevDMh+>CYLi4Ri`r@Jwjn<f*TlDvB`!}aX&(_0&$ogBwA_>x1
>&o2F+{f#6s3T;jj;_2xG$d9Fl!~lVHDZ8vnEB|h(4=*jc+vwxOLRERd%irFWKlK^wiMQmIbl;{A=hRJ(lI)i&`Ys&IB)J@Ox>O#QV79s7kBSc2dAZ-#?zOf
c<>r*>)cuy{DXKtYBT`}s;@%L_btLmxn}!jcoHLAM6JZEkFV|qR@2naj(2~tbA!1}<|rgjaif%{hk&-(n3lJ{9-~3Wapu9&)#C*+&Wnpa&uu&}WK`WzX&Tg*
3cYxONdFj<E-qjy1F(+%?>f@T9cN)3O)QZNm$?O>2KfUNXTaVI?B_9Kkx0h`FXAT{feOB4<Oa=DphC43LLv9gIy1sAcZ2!YT;-pgNhbPtujIhL*h{i|u%zmc
<~0M7(&HocD7#3pW<q4=dFbJAFN{Ou#gQs#MFb5!Mz5-e5PV<uRd2wJ4+FYD@y|INp3{ZxliFElfRo$;Ic#WCdVn!5nG1Nk3!xRknBtHJZ@H$P*3q8>^zf<1
nPx@74g$RHb7QXmh`{W+Q6gC>fpN7*ctv%Wa@?n}KA|~AjS81xwJ{?cUDeWYxJ>?yY~M*Eq<3BPQgprXKQc<64%^Q<3y2e+w4f-rxi}NPWEB~$ZjsgWu;VQ#
bJm+S;AfnjJHOUUgE^98LH2}8x!&9PEk!7v%^V-trEq}4B<V7?^1)?LPdGHcKp?|nR{IwTKvSotTnngj?|9rNeUGZ@tGE1;i=cM!s*IEePn4bo3X=EGr9<?E
7RXZjP24_2E%yuz2$rSD7F2cRqG;d%{44gUs8>5w)mBlm``WBpV}9U^GGw40^|r}R`p`~Uuc=isHo!Ta*VCVAQid}*()Ngeg5v*#6E9M+1c~IHBk@rX4WfeY
M&JIJ4Sz)hboGV>Vnss+wU4F9XCwO`soYl(XTlNNshXX&*}Ts~9;~aa>Opg)3dQI>GsYUVkW|diAa^6mPD=g{z?5rA)Y;)lX4B)|=r=io1`?5ij-5~K)Cs3>
OY&6DJfGbg%TL*)a=bP!!aUDcF7SXv`YYvTOWU*dQzS>Sz%|Y23s-`Rf9Tf->csw7LcO<Oq}#j9J70(ZhQPaD=9Ods<?NPp$~pT>x|Qx<0pwAAzcsPW|8VyI
A13xv6s{5cba@g`p)Q)nN7JLPkCE5@FTmbB;FBNmTOH9^84<aPkqrQ@{SW;|v7m2rguz4qQ6k7;v&^kL14ASS_+I=YUvbfKSbw^D?%W|k7I8m8FRcO#cz6hb
9lkh;_*N6sWWfzX=%=fDLYESUUw`~=iJ2&!iYk7(9SJntwFKxkH0Zw3#W8E0gVNGFaR)>(s8q}J(R5UD^q9~sSY;XdHwj;~#O!%HqaZR&(|}bLJbKslxmz1S
W*}dM>ZYW|jE1+g(`iS|^B-FeZ!tyCQ^3N=i5fBj|Ma|)8~b-C-duD*44dr#d#Xur&l@xOd%b>M(!`C&zn_vi94r=K4$*#HO%i_<Chike#04yI#QE7d{A$=z
Rs=xl!EG?RkMe_)#t<QZUPvPi@eT+YJc@S1f9E52sfa<b7TZ{EuhU8sSdrn@*ytX7+Ec}6jhl!hho~PL;9>qwkexCEc<d?(mz|hXnl#z<0lijw!k|1mOd45m
pq&LCoRU?Ii)l3(mlqV)JPlZ5elK~jcB4HhK(lSOW&i+$G$QZ-0PMp`c;rIIi8k>++%(&PSZ+20L80SppL%t>gt09bAG7OktqJb%`m<lKXV;D*x2{BzBL}~f
1_a__8sn^pA!fomTfC(HOk@=cn12udZ#XJhn;(Y&V4W8tZ;$EV{_p<zoA$$>tr#){eJ9)QRRnDw{kflYI41q^w0<Vs%%u?Fq+HLMPNx?(mq^-bKbYWj`0w=!
PbCV|O%cl5MOr^y-$?Db9cK{1-f&482xM(J@_|*0@@X?}ve@!Ke__h~fma~whr%|Fi9AWJ*c@Mr;UN7A{FuF}J1^PfD>>4%{=b8N-#JO-3#$P(;d{Y~PWA}7
8^?#ROWjBud&GV`n1)!#22Ew*PvA7ltA^1M%-RKaQhb`kx4dpILf9iz0K`>k)Hz3I5|faJsHxSxIp@RD`>!#s`bCa}D*i5kXew*Fh~XCEl1;ScZWr$}7oftv
$ydZAamZ4qUG?j5EOQ~9h~z9j@>mZuu$W@Z*3tZq=l&|Hf+X!Ysz`L`KQIWC^(!>Y{_D=pJlF9S%o#KrAf_zoQ;upmTSt5`if2^%8#5zny6)sSG|!dM(*${~
-KL<PEbLQ>_p(39o8VE)8V3*nDjrTIW%I<#J(yKrWJ5?he3=tO?0h#8a8jskI6ChtCc=KCM*JYEAJAds{#aEx9D_6&?yl>&4F^MaaoBa8oNSxAC3m=g)N0iC
KU)^&O3y_8sF+ui6mJ3O)n78z=g{<u3<$dBe)iUxt|F)+s!EoDXF?YulSsr4D53!qQp*24_{_4TVG$_O=BrAsX@PPnFIn8MaK+lW_+!s-R^djqd%a3`?#u3p
w=TOhETta;376g#J*GY|W;S`S>*75@O=9fU8(eFB2B2};)qW>CdP@qV2*)_x4xNl91yEN7>x%ttC8(H7iZNKLIfBfB?F$z9z<M`2>^Mo)$*N>W=7SR>&+97D
@#y!%r!>FNxW!Z9o%@MV4W}M_a7JG!kJTU><!Z*^$;=FBY%OW`!n$ySs$P4mB*ctBlsNu0yLxojG`3r?=xe2CD;reprAM+-l|)*Hk6KoSysp0VF-bLdj6b8B
vMplE)K(SSp&)*B)5bcJ!<0{Ab{N;BWG<g??@fUX2?E_gw!E1~|5kdYu*}KLlC8->SL9&=M$0#H{iErkl`K`{P<wJ2-jAlF;5#ae+gbw9X&~|P%mWwBcLd!l
<D?%T^_3AXtGDl2f0vmFVRXRANoT+SV*2W_5$S_-#^j)1-F4bqzPwc%V^H;lyrpaFqjSiuV1WKt!&I4=WBy$w=XD^L0>5or&=7PQ9B(7V-w42}SsfV<pB&Vc
auT+AQkNALILOsP<&q*2p&3bohpm!myz7k<CA>0B$<AIgS$uiH5LW26=@vd@Kro=!%H7!%Ie*_%11EGQ27SCs(uh3#9OC2Vb}PJLUxra|$+cU{TT-ps-tz~a
aoop-RhOH*STjKQKIQ2NVs-bhM||V*14k{fKa3o>LF$u%UpLO!r1cE1hShMt;|Q$XZFPHZ@0_L=wO?8wKqtJ&x3^-Kp+hsTZf3JDV71@Ul$l%osh2NC5;m%>
zx64^sg*-+dCaL0nYaqg^B=qwI4zlnq}pN)Ya`~*o;3VUau*?b;G!^}PRQxH`aPLt4I4LxZ6Y>fMaF>+_YkY```xc6K{M_*vX!MMLV(>eU6F)OZ|NBeL=Lo}
B)8k>7UMr6K<(1IVea|SZ~~|xC8KO9{30^dK9s-PPfV_}(_NW`=1(IaZdSm7!DjQUHfvT0u!B55%#&Vof~_o}Odnf_q)IOy?En#GuNb;5h>ZgyV(MI{(#0Co
I#{T70@%nK@$7z07G^KREKq+7aG1WS-y8veA;@%D_N*XKI>rnF7yOF0e||?lb`rT^&h@th06Zs90U!R73LxdP2!Z9sU$3_n8R*DRkm?6#lXZF#8QPdPPm(oH
1EO^}^*d9rt>vy(ODu(<p`rVzXB@FqRMgG*N$L$I>iV^^ab$gM8n$TOI5J4SS4cWXwldBVPx87(8FeXzP>I(#BoXVtl+c4V&yFnY0h+KZ@-o`dnn_5V<7gIj
Ds6QP3-ea*A-N&5YIuG{+6uZ$sNXe-UKM}&iT4Q;mu9D7*$u0C(1u@bvhn;GxZhb&0sQo!PNCQ0x{VzPg{}nvEcUw+vZ%4=rw3NfCf?9*q5A1jkEEIH=?t0G
?HV|-tu`f<rNGa-RV(gYM_QP1m}*dr{4-qt7ej^_LJ4ljj-Cp`*8pkA@J^#O3gsGX0KIKC=pgSew=~D9CMlc&>_*K&=Cn1@MllPG6ttgm;nz>4{~jyhbf{jS
q&sy>K|fKlhQe}+GVZy*tw3E!5L;1N@OF(lV_@VUc(FO`EJYo9ytjcRjIh$e_%&&U4~#Zp0|=UVyY%s+=CtN`$0&YC_>jPxF@}{bCpXrO&aE%Jf~iqN<5$18
hQ|$vz-M{i>M14SClRB`N!e{I9HqDD68Io1-@q!E48^&N=t{*pdu&pT;b#j+I5<x>4q;l`!J_xt=iD;-;#dr4|NG@c$R{XgLN&f+rj+iiYGx6f>tB$(w|Bo`
q+6ZGR8(mO!bY5Y_JV)WkN}`?jY9Qhia!A~3wvBUJLSOeoV9fQu>uwE@E!X!8>80iyB?QIT_mTejaX(e9Jv$T;G1ZW-IdH$neU~C<*8rOEG`{T53jAhf++6c
zW4h%m;e!b<@1G5yJuLSYg|X~KlZF^Ej`}%vg;#PTah$OLRR4TgayI{4^A*zw;r1a_1I&tgDNg0*Q>pbDb6zmTF!(nX=`y4b#B}1?!Ff#FFOAfe#Tw`(bipD
Ik!PVt6G0o-&>&w7QdooDa+M+F%rb^Q)ukzH^BqfzbflPR~iepFFE5m(#+Us<EV4OOT`bUtpuEu<@B?fN5%n!no5WIav-dIjhUL!+IX7gT~oaEM3Ja??CvU>
nYFaOKSDUAq4YbxI82|V=Be!H!Ft_>@SDM88<N~|?X@~<rTxk9>V!=6Y5R`>>G6l_*0x&7miuGpc4I??F$H4nNE*;G4ufn*fJHyZiQi5>Ey=cE4%75fhFg<X
A=G_N{u)~)Ou`Oc$*e58e|BP^sFJM#Fh?zJmn{P2PX^$<>CF^UHi3z$mY~}e&8yrRgRMtTG7q8#OjNt?v+HclMw9j1TlxG=T3((abL^pHfm0M?BxdB5xQ4Un
v$D)vJ7q`JnNH1{;G>2B57u-OJwuAHi`+W$2tj>!gLgt%7p1O*)zNHkTV!lx!v=dtdC#)P98(wnkTuv2mdMRKifBv4VXH`I^MI1UV!ctp824-mx%vb4<LdtS
5on>dPFOL;b-CE6)RH@~)2ZiVsQ>15jBSMCl8Yh;MhO+!^mE>@U3@H6;Sw&?hqbIqqdVzfGj6^HXZ7m^s5UACBEGzP8}1r-{X#~!>I&*(7sqTpZ!sYWMe(lV
a<xQ=%U+JiFj}L}xvj6a(XOhu?$S_Sa8<x#?fWAqsIex;H1(jpFgr)O9*3WfZO}H@y1|W_N2BCJe?WL9WeCkEZEmfg60$~1o*@VXFw85gw>5llSlyD~2j7wm
R9vOX*H7-KIaZ%2nrG5o<ls<0y4}6C$r9z0rY8QMyPF@kQ6o>xW`!!q$%u<`shT)G390YBQvN}aA@4hPE3egVDD1<Rcx*=wJrR>f)7L2AXW`@$kFe%Cb4RT6
773v=b4a5S!YU^PRL*@vvT9q_=&gjQ$SD6I{K1p%1Y67XaH!GV%3Eg02+jTz$grQ#v(iXyi&&-wKGo{LN!MMLfS(*RIhqKnKEkRlZD>)eufYxx2dH;@gWI0~
0~7)8*<*zSf~63&&xLnum?3V1uAXiI6Y`fCpmv*A+2h71R)T$$$f`10U807*;kx@az$(g94j&)51yzgwy&V8(3y-he%h}VdvFNdw+8rE~xM@vS`4|{B&y;2z
IBE-qgVoz6bwln|`H9Y-hwbKGDa|r7JltZ$f;{Kzh2CuC08K@wZVW*(orWQY<k9H8MFQx|78M(`;14PR7ER97ja3mt#TWuY_G~F;<K>cBfZbInUz$`i9fhhc
bh;Yp^&l!K0o-75UJf3Hg`L>duM>=IETfU@GKyFr1C!m36QT3EZII6H?ZTiV><c|{_6LjB&MQut9&t{%k1(wVf5l;Gt93+AtP=Ajd%0^>y3YAu1*FA!1*s0(
g@SAoCa?)yW-raT5PBkC9Os4Mzoe#vk-B5L`D66t;tfEBg(3yXndp&#%<S(CI0Kx3FR<EtYo{7*My<)>yo{27SY*7%%N6S_-Q&ik@odLfXWdE3M*|Z%c6X*9
#VE5+h|Hg70aejVb^9~m45C^STj86PZnAH}y-ouI*}lvTf$31=#&`JDeJd}pUaPL$Us}xNtS<7~b1zq5m^qxYOBi_VAA2T&V1bMNRlb6jG;@ij#l#N68NH#i
{6rcnd(~*rsenAc7=gnjw>FEYN@xYVz^VH-JzPc};+^5DA&Zk<At3`CF&+kif9@u8YspsWIqEPrMRygc)uqax&`YD^QpuGQ+a$f>Gn){Qb%_((9l_lAr8e~x
<BZ9INBQmXVp|4TpGEkS^2xR4jQTFXW48UM+Vc)TmmXRdp-+>PM%xblh37_PNgRRs0QiC1I*h|JnhlA`=TuYX3LnBo%|MhYh>JH<E*PO)3D4T^M@XyTZTR#;
zg}Lzct3(05y5j?m8Oi?GvLsb`u)PTC~!LbB*0FBiFu<f*XcDchpG8!-i%fVPd<v&!tn9h$X|W|)E!7iQ!lK{^M?8;APZ1&YR2!h)BwWnL5(!fW`+%_F5VDy
<o&*HgOa$KBw!t*#l?OygZ1{J8&Bb>(~oIOdFLe>$p0|58=9z}7U$CvLMmUd-W{<YnKjo^+GSF{x)iZBlIBV<0&hz^e&mSI0s8{=9p+iu@S6$aT{B88M5igr
iOE+HF<$ma8#(kvs&E*=vn{At(CQUFb7R~e@R1e(%{OPHQ$kb?GsDOhE1*w-;9srgU&D{sHKB#C3Lb$3UF}jZNB6sbXV;_zQO?nB7IJ3Dg?!vJ<C`BJAjO`R
4}tox9eN1Si8G^XCsP6Oel!1)TQ1HmdNP!+?oe$vzwL2La8{YpD=}aigHZPPy}E$Gk^42yOjWQnpc5Q7c+%2bA+vRahV$4z?9Q9HjE$#}<AAo70!;xD-y6_H
HLjn?x?{6JlP!>Z^}v86hL85^fc*-VC0H(i;pThaido>FmNbR#rRWD&@eU5BQ}HvU#zJ*FvE<WZcuhr@x&7~&Sc5g!EsGh&vZvYQ`)o_<Hk6&i8P+MOioo&$
w)3GSf;lYNrTg0GsNNZE#6wUbL9AKN9XSI$IsmmL1<&?7sp@t;+F|W+G3Dq=(v64-3r5Cwf(k-_eXe)R#%$H%rE(HjerD4ZOdjAm1SAQDdn+iddHjv=9I<=T
X9Ky+x>|qtSFi^vTBzj88jP&x9n(?xMbCSYjnr-*DJ7B^Xu?W#^yw&abN;1E{qd<@l0}Wl@Dw7=NuOl#rdY87>9DMa=S=L~D9Ogmt!Z^-{jr46j+r?kEI+?%
!?qc5GK`2i+dnd7WUkbiekOQ5&6zNc#52m?^>EgY2;anI(|MPxdY~3w<1}f<&IbR2Oym_i*{4SES+3VtGzF1PAEH=Hj>6^`Z}%HiGRIa!nIL@)#<`baS6H)r
PbK9M5*}*2tgjgA8yjrvxfta~xUpILxuiHXh+fys;%GuLnMPdDtep7#L}5>_#@vUtU0%<U*X$0^1Cl=Lsh9lNOTyK@IjEY&n`l}VR>Y{7E21Z>rshQLPl;Qd
N_0uR1Etv(7jL2c-6u80Tf7`y*bek-u=@^<Bz?C0bQAg;EAqSZS(<&|xJbz4kO9NYd@n5%1JN{piCRB=t}~U;_*9p&=o4YeWbC7w@*5RL=|XfI+5f(-sLv=3
&yF=Gp>O82U*B;|yYKSBL%p^~D_a@?Ul?m<q-{*OfT!^vx4Z|XDv(DqOGoUH+Tnx~nG%=gzEOIf!Xy4bv^kTZZ=8}VEU_K)dPXuzJ)v(PmyFsoKulm|hW!3!
a{G(g<Vy#dS@KnF*}6Qv*w0E4!ADaK%9C)|uN(&a9B~s1!ZJY8eiPoIn`+h>CfxGO*u8&~OED56L}FY1`O9bQoZhERqpTR%5iQMXaR!g>c^Rh;|6dXx4qvR0
y3i-&?EL1?Ds`wJJ3DQi$Kw2NvO4A>Juk~|l!I}i1<a;lHxQL-lVNoP*szRWZlBeJUVZRfy!J2gJYGaaj`<%^AcJJZvr^AMyN+_oOf<-S%7IAEgq->rXPLX$
R4og<4!>=zz?O1tTxZ2jp|GAH?1tCCE#;wBE~T%#nms62jqR;;#FdFdhuO#bihB_V1{(L<HGur~18_vRCRkJ_G)u7?2|jEF--<0+TdJIdBj`z5sFBQ^TSY`R
zL)R(S%Cn5v+emOfIJ;K0MbmKq352)UBsQ?!C-!3FbrbZ*Wp5iVE-AjU`n+!)_`7cpc8?Z$GF&SSGJ&_oCnCebVlrP=ICUU^Wi$m&Y=;)o8c&!{z6Oir@Jiw
?hR@h+t`#`WiCYJmdzt%^2|8R@eb!YFC{8ieS#9O#cjyXSMT!K1Z+}Dyv|O9>(ybP+m2&X!hA!gU(i?RrvbUPq)nxScX1-`=u`8=JKRmz4Y{Lt$J&|nrYl@6
K>|XMCB(?mKWQe*twlp%Dna6I#%u}aaDb=^o)KJd?3vn8a60JIV2wTyEgLM$YTLQxyu``lEJg^U$4ArMefO(8`2wn(je(=ccL&|)d~;`Cw|;eOSoApH`gc@?
sBpb0^>b8HzqTQD2aPqNF*R`;{1C3JTW=JAXYb2K)PIX8P0_xmgqLpXuj^jKl;$X#_>;4%HExOz<Su@jPOZbW)vP)~A#<SF`6Y<3(L_}Ix3V*@6^<EdDAoa-
EHXosOXBSn&}8J1IC5dXIF!RS96i2B><XGHi#gq6x{#&)ob6A?j!oJGKZ}n;*1x@!nLq<|)swe{t44m6zjKTs6e%+a;kPXI*W7(!s9+liu?YIq&h<#e!6~Zs
y2=(qNeIR^j*+?2gM=YqBR8#aCCXLV`AXx6aotiy^F<J`XM#n&5sXZIp$Xu<gQ7v5U$Aa>97qxLvrizOHBtcE$CO*MEsKQ~`sv`hE>r6zU&6))VYQ_{*DKqt
aI?b)oNe&uzj!h(LwOSbtLHX>6A11Cz*tAVG=x&;dES^#!ekSUD-1=xaGD_f(Dp0n*92zHfp_)Bb!GJY{fO9?67iQ|)b5xIWo5Aua28t&x<yeVX46bFuAt@c
J1&<%ovR0h#3+jiQC$)JL^Qlsxs8^%0=MoXxk6SeLi5kC>%+NsyIeC5yHMhZct3h9TzLP5D9_le@}feUw=Rvl(lt}4PbG_|1eZPFYx}3#P&!9a+kyb_!z6&M
`Nf~P8kZ=GWA5S59MC-${_;{Ok!!A(FpWj{7jka}D9jlX&;ZBnE^N=E2eS|&u(+O|J-94rUi&cMW5}I9_}T2l7UX0B@M*Yt^I+8Lxc}w!q3;YhDJ5^6;g}{w
JgVlhIB%kj|C^9Orb`|XZgeL>k>cnYm>KHBYRb5DSmTs?QsM2vb)m-QKz2N!A#%xl3)QRjt&{*?8qRP-fFRy7GV~7ZhE2M*Pf{og)-W%^#Ie8-gV2hIf4ed$
>G78XcM-i!L*?iCF;}E^tuBS)NpBexW@xhxXMivX26#x>TS)bNWOAF|H_()xD6T5L2cF-RoN48>o9)U*${Yw?K)#KsC1x>dw!MY(TNJSMH78<78Svb{2|?Bu
KnxGrih4zd&2B;g6$9m8Gt2DNnvjbp1<<Ry_4I1KKD4l0ECC_gG>Wbo4L&-z`$mg2Eu>c?`h+l4*NGX*&zmj0^sCLYkWI|%@3n(vU6$8RDM=vqcO^WAlhYHL
CG4^2jXE`A>9`uuoOiqoc<4QpZ{``aoe7%Cx+T=!tbN$h6xMLDUyzVIa#Ee%uq{h$3j|$W-jex=K63G~swMLeWP81iQT^m`4cK(zF(9EaO{AfV!JUrryr+;f
qtBaVx}OTVZq|#cz2P6MnJqV(xC;I<yke*H$6idP%6#Op<MNk-M~lpFj5bg7rJ!P8sVA=R{gXzrlT!r{&VCl5x$2osrIDx>wUx!%8CJ~ik{-O%9}v?<o`nha
zXmtKBmIG&DKjR~`_43_3S$|<$RNraG}pP4q+!pR0l+SdU~oXz4*~PS!jbVBb}BtBfAr1Ndx=ll?IbmR=pqZ~U=Mez1Ac?>?Ofdr<`Rqx;x3r9y9u-LH?a`z
DDx2C2CvIR>s(%_xTWMcty|Xv$=uI3jjk(qZiZuj2U9CwD9JYKCbNC#Kq6+=0!jZ#adoGLxmZ%`WWaJE7mx`zBko~H^1_G1S}BH4rj!6uF(@1hjc|(py(`ns
2d(+!r-(Zd!<ED%>bbQa!L?%&0b!ADnLV4!zKq_AQ`K{yMaWMEA+roqWX>;a6Gfoyg4>QVK8QMF6frx3Nc(38mt+LsZ3?BqP@MI?x3nE=Bq-OTQcU=g4wTFc
^+nZk^lAy4^ES{q%<kCt!^U3ZTePF;z(k_n2Ef&RB&Vgv?h0fV+m~8@&G#nZ)svYZbZIxE)R2zH5n$~*r{7r9{YEjIL4>sGV{!I!fXPLs&uXGwZNYL{e^o5r
9(@kJY~T)megyde98NjI#<BjLV(Kf-+BGKe59BDO!a_5T|LLl#MpLt}v5K=a_qiFWnh{@^?RmTnH=Iu7%Ml2rkx}ruZ3Ht&K?rBecZ!;rX3X`!BwM(i8@1rb
U;=ZSHsiJS54KFe!jz8*Ze+G9|0HQ6M=}>SXhWl~p}$b>90X1FwW0Ckb&lG}=$iL}I6mshnv33;#KcR#ZwiOSUCZR}R#7X80YkV-8+oTwuG$IWIk}qy9iVB_
_`aJY-W+>Rmoxg%%_CFKA$Xj|G1q6+dH1Xw?ncq*cJ$Sba8<EbARjK&6eANfhF8q%PsZPY?sYRNu?BoH^9jy}m2Y6LTch1)Z4Bc!0U%e$$dBlNIQ+)lNOrPF
{%Jf<RR@=2Cg$`wYPa>(Hl~gts^fGpYuSQN4|m<RC4Xvumj_<<jLH^lhUt+oiHbOwUMn(Ov?vCx{SibMC9NRF8kX$sb4CuCd8Sg}d6!#%dm|>toAp-m_|GkW
+G``GP2Le(S;<*EhDV;^Wgl^BcjWKw(1s1I+D1ynIdmd2h^2>SFR+^)5HD)1QrHcyfngsDLC1uQGBOW%J?K<#G(rRwdHZMpNa1_AeW6w?nei>^cL3Lpv%_BT
#HpqnH!9+0QWXF*FPg=bj|<R17_5DbKnT|R3AEQ3zRKk&!B^(rCvV=XRhq0Zh4})Lb7rCb4)`m@nZS}j@7E;37_{@=dBCDcbPGo=yi1nG?}99)aN<Xyue_+6
b8iL)Mv|6sB#xISVfcML0)s92NK{+}v?v?yq)jUC_xf=@Kj5KZrlr;59VcoHH3*t7aUt($%z%}(%OjKfzMrW1Q#j`;fK;NZX_C$iISCjfSBak~Gm=z=Hl}7U
(?1ZBLW^X0;i(51$dx>+%h(mn``;iVZ}Ai!_<-}gK{bSbe7`R`>vg!x=Jti&05ukPAO7=&#*8KxBg&}zZWue-iZEU?@aEsTX?PLE9b-~y@jF}XOfnScjXOs=
?wj(>7az$bpo6sRAz)`1)o;8Amap^~7$dY5;i#J+G=-=)zYVRxGI12<0=!dQ&Z1l?HN6)z3o_etv2V|@E|}}R;R6%S)S*~rFlC5tlzPb6U@dvAlrhw>P@>>}
CXC(_fzsT_ex%Lp!&gEE1M8>7P@AXuLJJgR^*lDg96{2;mD{r!nWa<H*=-xDv6<uX$kE$@M`zqSZBn+-(}fl#@PK6+m2;47t**elt;lb~sO%PR)}T3$lgZ}#
e95~9%W=Ib0K4Hs+7?8pQ`Z|nH5<`WksQTOkP7Mwn#~2=0jZhDek^)+@n*kdN|Q2DjI}qtNs1HiD>E(4e9i+F<j@R(@#N>=827|lDLNG<$fzPVIQ>!}ZBAfT
_=P|d1D3>~p-KS`D03K2_s4bQ+)n*FYVAn^kw-pOp{6L(^hg3u`UOJa;rIKZ<+<Ux8c}9+vza*V(`|lgPshB$cm;QdJBl9qu{^V?31QXcZQlrIl1+I-^O?h{
$Safd5!GchYkX5@af6!taXg+G$PyH+R8_3VlS+)8-~ktq6bfhK+rK3XBL-ry6C1T@o#3T+suWBFbprUKuZt#B$RIN(B6RV|6%hwjF&*a)No`$xtUWc`15j|U
8dy1&7Bk5Iwu-1%vl+M&1{B;fZe5K`E3=n`J3A0FKT|)^iOY2jI499g#d!B92Cx}9Gw+A$RGHfUkPJAn_LE7IgadD-(ErW|gwjmMIV2kNok8oeyZc_Glgdqd
U9#KNU~k#tMB>OW?8)~kyh`vYf(UnlYsQ&JX2rjl!fncfpEznw6V%~Js%m=dc7zl-JQaA%&#u*nA(wn?kxQYA_K87|0jB>JCN|iNKPN|p24Dk_PzrNVE4WIo
GjvC`@<M42O6x6dW+=y*{z#nZ+>O2H2Sgcm^gTyW#^k~-bPQRcy1L?3^El!O&f6<v$1?u1xTVI1JPx+;ATyUEFH?bmh8`!mW`+}9h6F7noPwY9JMRQd#CqcT
e{9$6q!0~#Qy4w)rQGQKWx@XN^bTIMR%sh^9l#5;(#DkU4~hc_p=J;#;QLuz8f&%rlN!9en@!9S!TT=NmgLj~jH}tU+7DL(l{J`^Gr9^ee2S();i*muVs3An
%xQjgeZxG|gc$!L7Ca_h{1|g}kJ=X^Mj61qc!I$ww<L63*%qUJxB<EFjD0?ez(wJbSH0}qe7Lnuwxo=dp{QZw%~++YhX5i_sgQNQ!N$mC-+9*PJ~q6!-BEji
I`*m`tKXK->MQd11n5Tx(bRCaPuFj7x~vpKl;F7#ME!PQLr)0R8&6Y*#!Vkud`@N?sa&0Mz&>6L(!l2}9&s*IfA!N8VrbRd%OWzHQ`RZNajOrp|2VEaR!afp
siw9hq(dPL$~*P8?c<kpYoXWDsF}%<3D)|0g8r(QdPOPUMtA7?pV|1fIm~s+&y5Q~_L1(0SSPq!<S1AecsGI3)%H(TUfvOe2g<l^d(49~aAZn8pGBHC8@;Mh
P~FY^qb3NM?@OjJ0*4_cyeDMa+`IIa<8z-#PicClHCaFRO>B9JkDr{a6>N2pQ8ec8TquH4M}n|{r#HzFrO})VPEWhmI<@q7B_Bosq?B(^1L7+WqP#LT6z@Av
ppQY{W9C>xffo*CvICN@<s2IRgWA05CT4VNmVRrv1{I7DTeIQr<S6H3eZJuCbLNoG$%<yJCWpsv0}8vIh%9vYVRCzfN3Et$EQ?H+AW&pt2|87I>QS&~6%D}q
)H&fUcG&VCPKeSdr?QUOb0xtC8y`XcPC77*Kc#|S7LT7zB3=kD+n2&jv(!eV*9XH%l_Td#jJSIdi9>7FN)?$pM|whio69lGx&0tt8gdmp<ZG3@X1_JgrHsqf
J!gfe-duf15f4)rcue=x-S{ANK+m`Lr9MuYbJ>qbZr&Yh0wsW9Nlhs}E|J4#C2Nv<hBOyn;=lllpj+vPowE<{)H*mE1Uk#v4L}7Vd)nzKC8&-ycJgJf{?S$h
_W%Df+#qeJjvhW<PY{f_l<lB#&!frLHfMSJV>B$^bf|OdQRBDS5(nKnwTixyrC}CanH1fMuttikG~V&FN3RAVRYTkfLnpYaUtZ+J77EZWY2195DF3r13i)tR
WH6S<QDSN}>T9lhP|^B*E^=n`#@l*f=UuGE!J?6oc+;i9JI<4u#Dr9v1v=rV^?hjM(p67ZAPVVq+bzD#ti~56^;SBltW|rxblqDxBA#rLU7TO450$s?B1Gmv
XX{wSojn6gPzDw6ASiHfnP!r@?rX&Y2i#CN32GbQJa3k;Maf|27_QW$x)&#zY}IN*F43k(2k_nWh#z~Gz?e-{eRTx4xnSt`7C)~qIo{#OfM+-uT}^4gQv$fT
x_Kk<he|z&79jCn#;TD61$jX)Uxn%vg^WCYK0eh-gQkthw1;7;)a{*@cD8y)#8jT9Dms^Rh5(~VpQzwkXL2p|IEMIUErxyN3BT!l5ZEJJ{CG`3CH9{M=0yuj
TWa5KDiQcBZW9M)LC>uAl)Pc)r7L-%bg9TuL-&<k-=6v<LTM|Xs}Ig9R37>K84$v#<?=E3EvT|>oBSIe#4WlZn!{$gvFD7#zla3K+u1$GFqZt>D{DJ%b8s#c
`x^Scs2}*vAHJ)I<D*b2*}?mxu{}RWXzQjvt2+ZCs9&y|EdP<N)o^<gJh4Od^Y)Itz4zZmQG8{{MdMrg1blDfadHr5b6AuW%Ie;f0{xnC!4}!?Z5BiR%@KSx
uYT0GCvz&Ts=q(KB={v8X<OBad+yf3tJa{&e9ZxNBkGnk(|R4X9*mbL>SE1if22i4?d&(YSNq!o!Z_T@<aKr<w5EEdPQ;Lk7LCkh)Jo^;-CO83f^A<g!@<Hy
Xm5QX+I-GsJH*fKPBiQG;}GHNt7l?UJbU@^i^)znQ%UE|Un-Fp?Tl7==HzWGuH&0ynk>Vv(ynupd8-36A3@X5a6lHztb?=sSfMF@ZOv5fjw`nfYPh8YFFV3S
)SoX;t>$R`Sg&@w2^w33pBA=JJ{WNxeX8b&vLe5gw+tm(x?VUy-<Q<(ZN-&u4alv@wG=I>SrZxV30}(C4EB}Yd3Giu66^z>Agg7aha6G^ZOx%?sb7)vmCYNl
-C>_Y>gixA;QT$&{Q82PX9{WU8v-v_W=n@Ui`4Dgj$w%4J-Pdn73X|j|FOQ4zWs(zFTZ25F#7?>EAts24g*x22dc7nr>D1q*gbbXE(Ph)PWk6OT?UD68B0xv
V$38H=-L2qW~7ri1D`?*(;5PXn9CvrTW!g8+F@K^+I;q=4N_~7@{cm??FRGdx7`bRz;}6!058JUL+lcZ!WZZEXl5LHf|-mzDx(~&N?M)JpI*hf7qyy7CkM+*
tYiIKu0#C*Wb!C$!CBVX@Tr7^`{x}Yk}vaLkB1ebYKM!0FFdK1gg`!sPUfvr#2}|`#-8TLg(>@I71^MyE3345J>vkRw}N~k@`8{P#X=)KLsV9pC81*}`4k)T
gSRu~rp4I+t3^j<iuE%LHL}o9gI3~rAaDxwW{K3Mq1Qi(gj)U4ku?t2aKwSm$U{i>7$ZAr*nygR5snD8dMpntm+l}8fnnwkhS1hPBIoOG+F$EQ76QME4{eq*
dm(qza&AuiVpT!b*~glu>6LN+piVf+Fu+4XE=}|-T9`Pf?hdXaW+#y;n~&JC@(;U0$QSA2o4(n)_2`PBHTAq`?j88;+T=IKW?zB`OP~qLad@wEd3&iA717m;
lAm{^6M`EPXgb`|JGwNTM!1uvH2#b|?n@k16Ci1q4L@<F=6lUYup<yJ=n($g;B6IuQ;eTs^cR!9XoXBkCmCFEer@I@$bd}xeiX_{sHuB)V^HF4x;pdKiy;8t
`5z@#Y&za|CE^_6bR5mZ$JyJe#a4fKy~pSUa^W=5>N$x)>_No*@5guO_;KV9aJ5Pi9~#)IYS!DaXoBHxwIOlEr(Bjv&a>pq_oR|Xm?`4SG)TVT@wxtI&09*H
=;N2DERo&v(zS1V=`(j;M^>G3=UwG7tqT5yK-pZ>`}Fr_9)rE(x+>JS7RD!W%gl4;;n&izoXM?Agd@u*8_>}O_&rzMwi*pONbL7ALEPGsm#?`Gy;_F=BR4!K
>gMdi;w^Dr1%qION~bryW_2xk$~9Cb{m7bFk!EKng{O{$SE)AeHf&l`O9do#$ZNg$f2m&?kt^W7bo=vG(BJ&_r#%Fpd7Fdf@85mFTps$8&ytIqMo;BzhJ>Rr
(J{c}(G^RH^a{^NlnLBZ66Z3%p(U)et~i$^=qcA-uMAlL+N*>;4|M+2h9Ai55_^e;)hz=qHC^55b0mdi=IQ5n<Pqku?^@ua8OJ95c#lpe`^6sz<hnEbMxx|h
<{`bv#Iz)On-V*R>|w1lfzNF@&yT7f<)DIISqyVMvTcpFC8}|v+@<fZEs?Bm5j|Mf3{EzwzK65wj(dtRV7-#Tx1Mo1z7=-NIzNS@X9f~u{gcLdt&=rnW*hvA
NCdoSUHA8(y=06AuzcX<SmB!WVOi1|O0S77&P02AEn~p49}qWI#?%)ZPT~`)Mlycdwgp*63pC+7p*)YItk5DDldkc1YhB*f;v$@u)yLI~Dx{Vg2Bine+VGAx
Mt4r0(1SOOID+owUH1;)4}NY(u%nzAQ}t=2oHqNn^&T|XcHzZ0`^M&0ER!ShKhI-4ed+`#K`$j-gEbzGC#lcykBY6}Ey(PE^?9r_s6hOmolJmOY3zRc-on|+
32_-a5IZle^D~!@;G<5?tLy3n@6`bGx`hWI%saXJZDdK>_EGDT%bCW4_h<*eEJr8J>AHm?@_#fg6b0`KcSiOu@FSxM8X*AjKQ;1h^%MHyx{2d@Q$xvMW)nz>
n~)^Q)GHW``k!4bs%Y+ZYT%!ybqANas5i5Kt|i(d)RT%q{=&A^`6{C~Yg>*-0&y4tC1dvJWtkF^DYN9vUPA8HX|WMC|GlK2nic(dob%jo%~hEB8`ql=MxS^&
VJ!iS!^B;djZs51K&mcnywE94S;Iko{#g~uPiH76?xS_ovk5>lxc91pph0ctf(&R|2n3+eO1i@syr~Oj=VLm);WK|}2B1BY`3tKZ$2@HG9?rrOFN7CA*;5U!
3|3)b%zC_^G*Kox8}=`0Nu){Upqq{I8SFB!1-ut)L(T9+Q6z;#y>OZT-jqnM`|9sP_OMn_Tt76-qkc@UbQqg>I9)?<N~Ul^L2{(z+gV~Tw)@`<CAg*&ey_`!
B=3lGD~o4VW2rRtH6lLYbA;&E4GR@MBdIj&-8S3m7`&I9y}kmkx69D$m}3!`P9zj5qdr<Z<1hZ3z^xqDLJ!#q%o-JBs>z2E9(-C3o_;W5?R3Q}oap#~Z$MD)
<1n!M3rC-?<q?&<kO1NycH3T?_ZXkRe^@)I3>OsW>FUE0oNA01aHqA#0^Pv&^`oj|P2iRtF>vcg`Jk(6`0#pSBECdm9n4jJluno<FglzH?zM372@HZNdgxu&
Bqb`=3@Li5Cc$%;n^c!2MfVtEd28GI7b%qdi%=@!b}0M)$ptN*tjh(jT$I+f0^Okn75W*XyP$7Jn1Dg!cC&ST=(m7p0i`#$>%q@}GrZ?CMs2-sE42<O-E2wk
dO6b&fs!tHG(X?Q0Gyw7fbU6w&Vg7oTFvm*!FV<?#Q1wNfsLSMkgXwAa{;+Se@Bm{H#701bpH8nNX<iHGZOuxJsElwv=@x4Xq2()Ual_$X$<q6F-UObu<`CG
GFKUA5|8>v3fBA(g^ky;4pwCK*HefnOBf8V;p+Idxk2@HWJP~W=<+z{Yb?m<c#fY+QFX<j#v08rQVYc9=7W0Ev7?{S_=!n?Z4A{>PHfAZ;sxhxjay1|-=x2m
&SpQnnRci^i^fc0xermo%<FlPh^=B$RUFUj$`fdBD|FG!wh#*0)CP|bsOBIm#P;J9>T)6SwKl#t(H{kh|I&tw{1=T9I%s?);RrbUak$NP?*G<GOCEpKNFLUx
iY^t%B0)1N`eM$|S8DY300Ls5G7&bq>ZP2nGs-4M`a;%o)j&BT1^4b4bD8?(2XK`?Kj#+}Eo1vDPI;85sVjz=ov;B`d*3l20~}hr@agK>boRR`vTjtgiuztJ
osJV~zrwwFn#nMxV?^^pIl|{|^9?%lu_jr?!kHxa<rVf3g<hK_l$n}Z@x(!)?j*%KVqo!-*+-+BD?gy>%d-KU`C*WIYWw-kl<Q^)XTmHZ3<lyC_B|6J00v9R
Z&p6@lhhL-Z=~!1p3y7@g~GA5n!EisOn6EwkOlob@Hr#ATWayFYq%>Rv9EK$3Dp6fvg2@~g&rq9?GacEC0P2)f!?_*vS86+%;lX9(wukm+QrZ7)*r8$Ls{@j
=pk4%Y}E|k;puL3+oolb7v=M8*|?*ae3vn3`?79athLv6k2uqU9TGB+t?UEMxD(>tghl9S$w$rDTB;dk9{1Zg>c~7I#?IYowa{^H_YI6jJ~fm$7i_8L`=2VN
R!MIfXkB*W1mE(@VHM`9Xy$h1??SZv`6b?Q69Sc)>DT2xGvV75p9PZC^<^ugd?aPHfk;D`-}CJyMY2b70);NW1(aipXNTxb4)c$>0*@z;DeOnE$ggv-?A+8w
L^Ck=c<sYw_PdclIEo0d6L`75q6&9sv!Fc1Zxy>;F0}yT)Gyk2K6ZfM`y4tzv+s%KiR@X;h|gfS0%%EZaKIJFwFUHvROAk3p)>-;mPMP1z+KS;+4#a>0<m>l
HTi;v;5)1j*+R`5?Z?*5$eq<9zwhMrWk_0N;QJB;5k;bYL!La4oqa0QK@vnlX}T3?d4@Kuy+`eAzy1$W4mr{l(L%%{llB;?vtFr{E1R+=ZeP-fjLpAycN!@E
N~2DpeofKLMVcXx0H}bU<T9?@rbvII#B{n<@n%p*9`DlAcYV8}MAXXPr5ltn%y-0XWgNKcs5(f$LrGoB82PO_zy_{w*#r&y&Z0~Ddqvbeq%3Uly!#7s^aOJL
vgY%Y1Kv-za3FiDJV?<arJ2cmlRhQ9aRlc4sw`3XzHqd^o_OF;LLd5h(t)Q``ozSpWap%-plR>yvoclW8k1p@o9aMq2z#YPq@j9-zOK~Y$6t${YaEu9!0#YF
wiH~Ai*-bk&AH(Kk23N>Q{-GS#6LZt<Uh%#*IjqVty@QPX}J2q-B$W>k&fNy{nEo~ab#YX+B!AS(}E8>RG@>HwHuG#^R-j3O_Vux)Q!SZh1E#GW-Lx9KnHt9
H=(%C$PS{0h>r57C}@D|=sb&NTHNXR0566XmDAP^fUfbtBcVbSNt6G9XIsrV?<C*Nl^96<a*Rgk37UhW*-#*#CJYhxgNML>(g*Ee|E@MJuGc8WyvH31t;I}?
6k??LH8+rdNxf%w!{7*p)nd?c=G>f(l~po=y05Yonj6WuCuW`QB6!(y&g0c)XvegK)qI<@WEk`nA8jgG#j}>*i-T&}rD#bc`|JNV-7{5_x1+*rHplSAFk||6
&A+q<v!57-G^K^%gHIu1GC=N9b#f%=Ph~Dp9QT`LJ0>%1sG#ACM=4_#aqvVaA#w2d#J~a`jbO$YYN>H^dQ@@_;0iTpoG~8wvj~rA2oInK77NG*0N+CnKl6@(
*g7gxrFWrmWZvOETbPJio-9u*TpBVenmI&=0;H^_P@cBi;`3Bo!UXvFy}sSBB4eXgA<<umi6+!Gki>cMzeD-TU^4<$is&6eX?nOWEqJEiZrx1@-KuMpV>@a0
bP?=G#mFPq;0xAE$1yI58@iu!87(OXg)~nD1`wiLmsa9!a#$_hUeqg_rpJtPn@ABCaUp2PUfJSI4oXkHbM;W1+7%YIh1i&`eS?bflE`;Yu>`xqRfplkLnG{y
Y+2(*xw1HDGxLHo4M@5bTKG3<4Q#S#(m=-1O+2*?PsIFcysE&7n6UXpk@X99&p_@<Qh;*{5<Gdj?GV~Nc4stuO@K@mF`T0C$Yu*hrCMqGm)>TjF&F`7Gg8yv
wB7SF21WpBc(TbdeR@npG;#|3Wko0&%5`x>L$|L6ex|!c7GpAnUYe&ryB%{6LY?1&D`{cR)D`(U%FSyzG^r#WtKX*@#Kxx%P+L3jGg6uEh&SF9ivtibw($Vm
ScY3A*Ul_c{I_aFE@_9REp!Hrc8*{g6P`Ew8bwZR+Qa3Lk!rK4K7jK6_Y6=6ocH4WH5bBl%0%4)mS2(C(Bf~-R=7Jh8IAv+DqskKiEKMOju6|SS1ZY8ilV&!
-7Q$ywY<;-KEK11Fz;_jW1e|iwg3W#v&X{)b+djyOo#Lra<sD=Cp$^oG>g>2=|fLD^WrA89WKdCoFKoPsaV@)TstnT6>(s7THj*tW?;=^wJVUlw@84mPqeBh
p)}}Hc_col(5&XM0+p(RDGHy~z?xW%fGDY&R-l6Nw7=*Sg@hJ|d`(u!4hT3<9s(jd9u%xWMOOh4ZP}@!^jc?V5(UdxXWUp3897H(t&untU(Qn$WYMXhQuJn3
jHF05$A`eIbFU~;w<~ED*XBI1tC7BPwXK_KYCXuK)HMF#S2u9jp(F3jn{o+nrm)2Ii3GizjYwO;cHVCS%fi>>;bLPFs&QV+&qM6pq5ge_xzO1^GnWvB7e`%}
Sh^Ox`NN`=V$PF7?8_9BcEA)xvU9Ugmx2YBJ^xlX;oXkODeAHAdN6(@TzaqzK#8!6olI5i?6l4%d^|vMw_Iw39a7^X;RM||TMECTSys?5B8z&vWOnoaV|MgM
9JIg0vB=RY%Rzdsz$WJ4BK{P4F*B6%{57V=BT+l^O+EEsleWs^Bt*-U#TD>`lN)Fbsj7$;a)FoirGA_TRLb2{O*kJuTy0D}3U~AjNUBZjVCRR}z(ys)oq=<G
0=hML^+r_EgUc@%$^$Unj;!&~vEa_;C}Zr~A)gu$j#2H-w7_|hQ0M~qGE)el+q4#N$CK$kBnGF9oDC+I(rIFM)r;kZRc~i<mX-)8!x->4tHF1F8q?Hse+t|J
nfF?CxDdn|K>$OJo0p&Lz0WEo5ollk3HCkm9}^7$=pD<RFBs6LseU1={;S-2gYFIYyHJM8AZAl=dvv{ym~Da;49;O;bTN^nGQGS7Pj&x8^3h%FVhhfryr|6w
KAlWAu4B;P7)5s7$+{5J6{C(}i7AbSaZ~NCW6VAnpoIqxu+CIgGH@;~FMHaZ=Hw{yTFHe+hHC+xxZ<6uWH{wGT@k1A2!+r^pSX>J7xnb389%Re3YK_;T<t1o
9ok<M&;v7=X`Js83c<(9kOH2Gybf=?gi{SHp(fVQ^~k!YY8qf4WXmRgBl(WMYruu5DG;YUrsEkv(0{{>4M^0nLzgP8Z1lN|EC3U|XJ#vY4tnat^p%baGg4Vh
L3w)M3B?rWQ~S;5MzGf#-PHZCh2pC}K}Z;8guGN|emTpfKzw4c18zG}^VF`I3*7~?u~-8HkMEXSSWkU2GO~ZpAwNMYT~zz&LM2_hoivoWRTJ}(CiF5!p%+b^
oxC@tmnAyY6=x~b)^lq^T;y@yP<zZH>W)eR2{P1zq%xPVMCm1GV}kao6xso}?Z|BN$1wEX3v%W(<TjS}t#`N1GpmxCg1fcBKpZm9U9>ov3qlX;enlCf9caOI
YDfuNn}W7%;jriC*gxeGja_&9vN_a7W6HrP-}w)T`6it@Zh@@(fpn>jBYe`mN_Wi9?BRFyTsIXby!%p!5MXX%(d@X}d~x^!wS`d4qK)x*>HiQQGB9}y^q>tW
g|nm;#go`*g3Q$lXYP8UXd3PW8k>MV$%N^Zxim(z;erNjyTp)i$hMr5sB2wu6Tk@9Tw`Fm^Q1iBpZenAhH)Wa4NLilobb}c476Lfa6@j8pBu>h<8$+3O<yoa
$5U+EMPkj0eriQ<cBlCEU!HqVWL;R_Ti9L=g48E<zJ~rpi~o1J6TGJ?HvM)*076B=GMd35{Y`>;`rZ`SO5M7um)aAl$U@X|iO9QzAu#i+8f#UiH&J8ZZok}`
Zp@6v<n)lkoll7*6=Q>QYrsDcH<^Oh4bOg#u{l;nmZ-sR!9|w9xB~)fJnMZVk(m}Zs)hH!y+OJz15u+vzc-c4hVI%&^LJm{4yJSQrh-2WYxF4frq1NPDXMA<
W3+sSilGKZOY>W}y<~E2IL(N{0+&;J)p-u1Z!708;!}jk7&_7Lj@|y-<7!bpS;ex<qVz4jR2Yn&<`89~5^7Gf17l~0E`Dc(4$u_xZmCWfW#ngMXXLe!Kni7h
608LGXxn$Lq5d;7&-c?iJ{|-moNLwRr@#99OY~vAPmP@Rr<tHAVu76fPk%(jIhuCxte0wa5Sh{k^MKd<DRCRnJOzI%;Xfq*9JMhS+kL@VBAq9-!3MD+q@=(b
$G!oQW=?OeIdzpl#xVXQ+j)#W3x=VhTKLD=PjiKgR)f{(3-i7B-#jxuV%xIpyUQ>H6En?NGjBPv!}<^rN=@LdAy-+Efof&Uts&1TubN7ML<@(b1Zz0=$ltqS
&8B+Y1OIZGkhCg=4j6_{IfGBkA<TE7R~$uwgZ7*Ur<xr!dlwd%LP~4E<R41B*{{vCkJWt#F}uCwpFJ8Auer3ysT>;UK%^-W&Z+L$qFd&QMGRuG`*;mqB6_e2
t-+L(PtxuJ7J&+8=E{D&1o)2gEi}Yq;txQjwv9&w1V{Cz)stWcD{0ic);&{o|Krhhc>KnLUjG*#naK^2tk}tN280g<XHdU41?J|SB=>}7;bC8EmqhSKf%^i9
p+JKZ6fs^BSUpQ{fXnzW{LGRnF^{QEvet)q%hTOuu!<*+(Ov1rsep@}BuT-Jvvljr!4=PrtqdzQB^z(Ut#|%=s(EfuS>8Xu6)LAU!^<ObN8+L>XPkyL$+Ywp
^kerbQJI&tj89da{Yycr=zRf7$!gGW8pnd3=*M{3+^~487-BU17U<p<qcAcIfHFqna!J)xnIBs2U@$KHkTO&Pitb*atofCAb&h5mGtYx6GH8$buVgt#sYd;Z
KY<&*a+LdHmN0@2vgXD}QGstCPc=Y}>ehrp8O)WXVvn2Q)Yv}3(!?PFTbmU*1H9b;mIVJzG+iKt{R#}iu7yER-R>XjkiX%C6NUVmSA`IeL2;XG#L!BMr)L6I
^_8KE?LgMUAa2|j{AsUG@*)<;G9*UEN+TccqnyWQffUXz`aU!hL;<}Kgfhg9IdiJC!s9&oAj@WqpGDsr8#ErZ$;cf{X{68#rp;u>Nbu-q7@D&R!2JD6YtWuA
;Ys5g;)x69&y?ydaallaHXQ9~_}>t51BC_NA~K%(%a2z;zm(~#vKRuIgy8E-*YsTcwAF*@G(<^%WZVP);2GXfdojASO#lZ)w`+TPZc4V=9BN|1uDp0gVU2*Y
O~~L`g(PbI0lmeMaHNSFkLW4%jlV8Vk+y9}_E69XJqD>5*H%$D{7f_15h@m?@WN@%oLh5{7<!H#T-tTT1IBJ;E2d__Uj=r3iw6A{q!72P?L^b=>948e7UsLF
LNJ#te>_Ppn5lL)`dYX!edg<@?q4z6iHz@vG5Aw;gtz$H9bXKor245(^WX{%EMMcTPI->vjuXY}oJvd@p%9iwF)#y&OI#s5>i@u-enaJ7KXB!MAWMiBihxai
-zu&xxzG+#;~4IgD@N5o-V~no#u+r;C>ITsy#<xfPp5SY$*h&Gaw{qDG`YAPHYRBzb*VT{)VjJx#}@LGqx~msB6S8>!O0rhB2^6O7M=Ch@u-&aS9AD$a5U_~
EzjHs&q7K;K1{yIU4?Nnl{Mou;*YF9N=;lQ$9`=Y99h$!$C=QlM7wh7Hjp^rEtOj_%m<OT#>a?R*^Gw>{D%UoVsYT#ByJ$g4kE+}Tlt{M{p_czGFqvg1%ggZ
L39HAQ&D*E*7Z;!GsBf#&{#Zht{uq^xC3QGeHSJ)2QUs5%IQhsc{6o%EzILDU6E|FG4`LBxx@!PalEu1L7lQXENmK=ni{6@1bJ5u60u~;Mv3sW{m(_Qvc1Z3
<MNB&`~<php?I0lJ&{a*;2W4J)mi-PN-~kH=|Ry}PHaC{R-FJzr*qYRKY2FeXEK_e2K+t?FLRW{_Sco@>${<8r*tI%u&tV?hw)2+M}zi_>sMU9Lw({3>QTk4
mGoCiZ_<MhAT;b3tW`qKj3PD-zp%+<$m=@%&<VGXh0;+64d<iqweCgh;Ji0}@JJ7UAnmv(aHxDNbF*f;jFHmzdK-hZevjIMQa}g57GQ7UhSkE55B}WiA<s<2
t1E`~=!6bD?+y!V#1&F)yZvS}bG=$uCN=ACmI?9BrY!QmzZT!CV~*fIl_BB2r=rnQK)994z+rUNo{opR80S}<<{aK3D9n`PG3Y_7*1jj+H>rchBw62N4|nZ~
V?Btc^K;@%nEbgP$s-~isn0vB$r7X+L_Ge-af_Sw!a1NzJ$D51Y-@7bEQ+_C#T-bWViYG;G?~vj&1`=PkAbQ~rD&fEB<zmb0*=1!^>z8M2v^n~VtLNO@pMEN
^bk+~L*8)Y4Y5kA9-lFl^*s<xA5!ux^D-$goDIkJ*is3ZoX$x63}#S4n~W{In2f(b(^p&y(;7b0;M%<J&ZN-wC8=OG5+l9C7RFumzFK%z`^j*wpfI~WHf3%3
$2~~eLE)oxG-*jk>tNiGpLPF|?by>_<34={OJ;36i;ACtPNC3Mc*6GB=^ZQs-l<wk(#zwmC84^@2h*BE?Av?BiG7O!1aIdnZ<zNOq7O1xV{^nZ)n9dz_4Li}
IXTAYz{A_)rSDB)(kBKMLC?mnzGFlYBdinxg#%4=wnKesdb6~$$&f><LoI`kp57;-+!P$VX$%L#>am_>*lxP($Al&7+AD~{1*S+8enbs4?^IEu1eCLYts8Jf
>1bM6w8unq&@g+8r6jnC0Ur6?jUIG?=jYiWXN%9o;U2CY7v#6kJ}wf9C(n<=ww8BN4}rNBih|8sJFCf<3!vRx^F|TDTOD|UT5*Mol$O0qeh<SUvvYTcRIPrN
$9Ugx8pO@?C>eqQ0ail-^{N)qik^e2Tk}b45sX~NBMSCMT=88H49C`dsX544^$Hkke~=mu0u%!s|K8b*=HQCAwU*4_7uM^bYSgfRKq}7kYg*~z&RQ=giwdW$
L8R!<%^2E53FX>^OV8kkZ5(M*f>(y8y7@nAC^NH9giEQDexadpbHG~gcgn4K(j&V&GKW&3+60&Nv-ge^;%%x%Ewi@W$kk2Te9@Mv1=zM^D@_T9NkY-o=1;8z
_4<(&GsRvCup(4ZSM?)KDO3BwtUcY>i>3z&B*Z2_UB^ec4+^g_9yaH|e2J1-&BM~l@sRldBr09|vaj^o&f5gg55Z}+yVHh8GIE-;G1BGBtjYlfhYb)I;P$2a
>@!>;7b1Vk%t&U(t_8|7Tqd5k2!CAGW>ZEIu)Itum*O-H#FZ=0_<u3LCJB&)F4@*d$L~yjKAS3p0HA(CHQm(N<&#knv+V99E)9lbR9tzE-uuJZ;-R%%LSu_~
2Ff_dJ#D}@(z_x-i0pTK{jy86OrlZ(`uxwf!UTHv!*&t-6kp1}jEXB04XN$%njJ>*Lw|+*9Y8R10|)Pi;LoQ&agUz^|9@k5KVN&oMB!`rMW4tmT(0(0@&ksu
huiU{CH;zV4U^z9+9!SJ<*BU)<d2-+qZQxF8Qtha<c(&i!lg&9Jy=6U{fj))3CT6Vl*TPfdz4y|bXcjQmeX1GqPugqxd%nt(t3S>1D7ncAG?(J1W49^Nit|h
nlN5|!p8EhYf1ty+$2Sw*K+J{hD2vRq(3iJlZ9iv{i}y@4=2&501W7HO&c8sOirlade6t0Ys_}Yv0oIM*yOxlB~So+c0(4reW@^Q@MEd=&0uAfFfxq&Dyk*9
Teug0--?Whm<%@?OlhWvikwUuALIk`f3W#<SnzDM!JB$q|3U~U^1SW>VMf+~$77kz!)p_ggYs~7H7fwj1Q0a`_gw5$*7L%@@GnMs15B}73RjW$L8V4+s~8xC
Ht3Q@RZw^&Qc01rr(64|RpLO7$|}KGBm43c2_8GKlCgPEuCyt=*NCn>1m7KA(dqc{6BkAQzcyyKdO;?+KMoZjVP{bWFX?5yD7yA#6POCbh7ZiwShiB!O2$)j
sERqsvT{Iuo+1No_nL{^R|x51sgRbGq2o7tk7>LH#AZI02xMTJeqjdM>Na2UC4Jfp-`W586~;W>tH-V}w!*Djm)0!>3}M?)Pt_lv)nia_UH<f!5X$Xvd&Odz
hx<?5>N;PPiG(roy6M8bl!Qi^#<62!9Jdx%)*&;;RxGW46`tr#z-Z`*oH$d{$)3=I6)jXB#=tFEZ>F1UT#>?EGs&i0-Bk)^1$eGtx(6QJQId-eB_K8hYRej+
LCHu?+C{@(R_p3>%}t4UK;#HSd^t;yrWWY#iw0%~lz|SEOKK>F`yf4*`J-)x(+hkt*wU>B617G49U>E@z*dCo=tResb*ZdLJ@~thTzL18Y@G<@cT_ORm#*Ts
;Yn{+U=a-4181|^1xE#pt-ZzFiBJ}!r{Xm5R`9|-5rKGC&)d;J9sUIm9~$bw&=?aB?QW`TUx}*&F6t7%JM6@?y?1HW$qJDNU6_^X9j9CeF9xm&CQZk+0t`4h
fk_<I29)T0)Nwh0W9LkO=D=}NN@B2jdYj3I!W8m$Eg{AIa^a777S$DLO-Cy8n#)6O5WwKMuEi_Q3wbw14+t6iwK64-HPeO?_;4qK&Q8of6F856vfIOk;hxBH
glbAgEvb)fU?e7(1nb<yd3qCr%xD@Fc1QMBPE;iEE~hQzouIh?SBUOx`$R@w59`SzNLKQ1``hwK+co`Pi13eFi}!BEKH-=G6V}3ht>5l+J)>Y^+altk12NR3
9m}@Iy{(+S7Hbx?pwX5ti7TIu>?z1>QO6HrpZ^%x?Tblj%4^XTikPGq&ZvrS8yH=A;@p1yJv2x6w`Y)|4BDw`DP)L+;3Q-U+c(@dW}brB!6l}SH@k{A{D~}*
y#fd+vKvJ+IIZP3w<~o~f@M$%I=Cgcq28hnEpb+fg$ZdzXO3nej93(RB88`ZBaY9(ut6z)AKvfPdwsEC?8xQ9ukRCZav;)@Me0no_DLoYGyZg2i!kYFr;cJ6
*?K$Xxg$|A$2j7M3))4&qCMNIl#$4clQS;ZpM#CC7I$NI(`wy*@32ikI$%#x_qUhJtOjPere~PuBW_?xTjh5e*562Y^r!%g3wQewoe&^1LSx;#gRqqazSr>3
=}|OIO;o`NAfJ3uvkEODReriUGRB9ashuL$jV79AQl6NK*ch;#c!;AG5oPF-09qUyb%<08^Z>A$5>h*rRMk;wm%Q!(VEhaDBm+==u+{wrWlhVB?`V+ERbil=
^Yc7qs<b|HkXNqLNU?I`1KpadkOxHN(okyiHd1vZUJMoQ@L5we#{mBi-O4M=^OaV!g5sNsInReRh9pop8J&187qj>sT1^4myE8si_L~OFHuu#0=0`hXEZiC(
$i(x!apD^1@1|;3#UAPvv<OYq7z8lJ!XO@PgEYaki;*JsM0s-&K~HH%=S*IHC{GmjDt7m8hn6kr^ZS(tn$|vl*^CS4xZLc-+K+kMOp82UDt=^oW^P>JlYj8`
h<WA8Dhz<!1NMll8ZES1G7GU$N|OD~kaA3a(OXU(6V82ACc0H|6Ww&>>DbbCjPIuNXNAriIr};tC(XgSRQ(kYyqTo}T)gKTBoZ_?UkbH7aFT<^A9wRdlbET#
6~hd|c%(d0q_V`myr8yC+G%GT+^$dFl?Yt4um>cv{1d5|0ob}7{4X4Pw{pm7BITQiGY?btd_{D9#_gpqc^Be*b!@}A>;2y$O~#JU_p>_DP{Q`=fL2^{W4<{<
t-K9tA{!@yO1XzAGxLl1`Zu>4IpfelLy9ihOcQ+GAFM?dcZA+Eq~6PdWv6gE=8i48a)A-v4gt+ZPY4?o#%1Pw9c4r5TRdtT2%x=@gdlwbQOv;`ogB26&HfSV
`)H<$D;wSBE<Nf}XH2mNX?p!`d1UwMDJ+0Hc1zpyVdX@jxX5pRjOOjCa%%lFsRe753?&w`wQ5Lnl7K`&x#J`gx{gd8Xv1#$bN6#_Fg5LkHJ6AcgmmS1Qg(~c
3mCp7y);cj#pRa}D}%_f>D|JgGmFhgowI^*(UdwZz=P~EadPUlhtG(zLAF;kC)A<HK{?B4BAe^94JC1FA8JxUAG$tokbY>-C{JD<rq}XaLR6T+fuh5V?7%-j
uk=V{$6mCrw1Tk&V6R`AAf_5Yy0Z^#2&QG-pR^%bBY9r>nnpxVk^AAcn;BDNQqdkZMdc8k|JDHGl?H^GZBM+K09$7Tz~uJFhZ5dr=#W2_eT%E%g>&RQ-nV|o
@s`#Mm0ukO5T(~GNwaJqNzOrHSh*3A-xMhIvJ~ZYwOKQiG^#lXe=%c?;kC_0$q5tP953an1kT~AxGsB*#1X?}Vh3$>s=sWCrpHbxf!MHf)n!u%7<M!C8|u>I
8Y&+3sLgZ)1Znn$0)2gK?i5RMx^!=A$<r^_O;^=4iVBVyU?f#+9?sa<*+&e73UzF78+Csw0FM#6#OH!4FZ!863J1|voad2T{;&cB!rq;d3#gJGN9^pd5&|kq
W*YNDhp~EJd^KTX*$VZwOQw_wPDxhypH!@6u6GVIIWR9>QRJMe1O$ubc?XnGLM_o8H;fkDz%kI!e?lb<1*uaDlvmoL5d905@AXkmnHg(RZMJl(x*<%8jPUVC
iCjF_k_N!G!0vSwD~ohHx6@qPZ1>rFx`d>T(7|<~qbteX2`+`0yFyM<zWt#bn&&4PypNL}U-v19TWL=DI^{#0Nk{OsZb8q`-^fmpyCL-kgGV32!Ez8vUpaH1
tkB;@jv@s1rzi8Ja_pf0IdSvKDclH60c_Yv*MRzFHDhKJ1+X0^ma(9mv7{#3$jZ>`aV)iFa_GkUWP^Y(Huqyf|J?=aifj3dKwLU6KfXr(P#*DRST4I<Sf$26
T0W@clXQi8hf~VFt%7sSm!Fz?Qq&A7U#sL&$BOn@8s_LJDIi-yifgvfOyW;3<1w0|K@I^1h&%t?LL_;TBzL~815s^@_Qvay_^o5}F>y$hx+9LrO&gg#CQ_vV
A{GSfEb)lf2eOzBH7Eu^a>^x8tSC^drJ8}<R20$K+T-Hwy?PX(DONmnL|&N%9xxulnd0>`PQFV_Y2~cULZ4KGq5Ya$9O7iaXfFc{J=9QD4zR5btE@GiuxzXe
E8eGHji9d9L97Ys)&o!4|K8InH((&*_r6uryN&qB>griT&N;Kwb>hI*5-DPpzj)-avrU98bYZprAi<tW&h0mbLSkMN&~6`28z<B}?jm7<tsZp@G@n+%UbLRX
JuQ!$w>5F3?*Cz_QOF#P-i_R89&!`48yL%a-indo?lJmwC+3T1Jg!Bph)~%#PDu9vQmS*XkRB?VUOeH3fSPo+Akw-7Bn0PeUYx5yx&T9mFx3|}^+lj(+yEVt
iZMS3T`ntcHX@wzL7^@ty;_9szkJaT8@O+H$bJMBOvttgi#>9-GzG%IU|?V=1tDNuB-Jd2WR!!F8Ab{|)Gu)rkqHGl!x{LFRx)LB^drB}{L6Sgp%)xA+^d6w
p4<dm<3VMJm@xI~&Y`06|FB5{T3MwO_m`@VhC}Bh)yV0XS>14i8*vp#!j_4LU4=F(&25v$XBZ^I%1=iw?m@djF%8`4(9sX;1Byo|q!yE8luy7n&Xy08I}eIC
-AN0UAsC3$d!xXyz$VTz#`Ume8(?O7y;9J;(%>heSSLFx_IAo{xPh>%N(N&8v3o>FR@Q$k^o%|(@8kt*=zNrRy{&4(ouW1f#J#UGC_+u7LSO|J2h@9RIY11b
)p5!ymsX3q%bo8y@5}oUj-ee-XGFk=rj;52#6FO6b0*X<6;7Be{Jvi+FTK=-RC$?!>b=Ms=Mfle(jDPNDC+j7XJ4$xcIOH&RLs;z-EBvFJ<yy8mkKrxGEZ_E
2~c#s8rP0rHY<S)AP02p3>r0(xmkp$*3TdMjL2LmvHT07$Gk7()1a5<fQ!Aqb(D}xEB+J6<H}`F?-4gRks6Udzf7E#V0?QpR_{TZ&XesdE%|aF8CH|x5Knu<
yncauA<-@>Q}<`?JWu77pwOsSoyXwTSOfAEsDH~jxD6!hlUDFuPROQ-;t$+BD(90$9vU#sgJ~pHaaE}UK0g4MYnf~Xy0GGn!5PNN{;v|}^^N&|q6G`s(t<kg
QdrczUjC^)IsAD7D$SMqtVNzYL6mFOeIca=Tp>H!;9kvxm+_8cjj|&<YYy{YPOPw%e<6^0P--NO<EPvsm3cW9r@u%L0FDL_m}6$WqowVL8=FSJ&ZJM(XC5@}
bl58z*uwxQF+0NW$6cFs5IFFs7CoxB%>@7|+#E5Z6ghHIRaf#QUJQBT6Re1S=Yn%=gXY5}ch<ezpR@<Hd%#IQXcEb(5<2+jG-Qk?BjTYvXA^$acD?IRC67op
gQ2In+DXQU=duFC6nJAUk8TD-g1^1Eb4=4G7vcbT^YHd|03>`_3XF-&$V_Y@yyw1=v7>_`<si2WP2FO<N8g-04g3Qr1BQaIibN1Mx@&{QUDVByU)WQ6seQ`4
LR={})|#-&rX8){EOC!dVJ6&JRZL?fQLLc{v{1Xw!$Zk%Tb_)dClzRC!k)$95iwmRTE{ng9QVwPKUCQ^h)1FLbw5?c8zF}~d7Gl;1}37Z>!kpKjrRxyXcZYO
LgmI6<M>Om0tHJigP`|n^-e+r{2Dg$Nog-#tkt~<r?qNMB>M~P4#dO2mTt<XRHzrn2K_0~Gp^PhRnk}siguK>WN(DHXmZ^>C+UY<Czs=|&AOVT9NT&0vTAJf
;k2}UL^$nKvqoFsK62U)^{78Ok1w*%pxIn1m4fp!U$9}87_i&3<u;K<d(CGz8KCz~&fs98=uXJfTD%Q|$^-L{gqUvaX8~=sRkd-MRIPTY=^J}+<)Ccw6?1f^
L^Qrxc1iFz0TP`JJ{YVh8^0&->|x4y5LyrQw<R`knt~4hKq`!a?KRA0&w|6~om57}GOw+fTiim&ny6=!7@2J$Wg_9f_|mYFWWkal8>e>Wh(HKvSJ#U!xhbq-
VAGuzukc8fk2p;;U2!iDw{YhULXImsKd#L+Jb{XZ0RI`vv?P_A!E>H@SqrUKXzdwt?gMD0M0bsL*dA3K#3ro}-;{GQYU^sB&p!`EdU@(NY1h%JBI3qhH?PK;
AVRC&9c=G2wO1T}bY9t)0=y5dBhj>@Md97Rti9&jkuOZ<F2U2`&|RYyZG6T7{ujGmG`W3~-I|r#AxD%OW(w9lYArm3_x>=kNA8l{bP+yfKtxu#ZI_by3?8`f
pkVaPC!-L?o)=(*T4|@e^)`Cfu6MvtORJc2pPwOIb0A&y?45)82O*ix<lO&#>NX(81aY%a+5<ZwW!5wPol+!!L2ZOMCi&3bMm^P1tH+h083s5){{wDh{m;XB
-x58^6zAkR#(uJ(496qevo2T+o-d&z{L#+px&^0!>OxHhs#%Y?WXqJ1IbG}ZnqEf-$sU9tNym-b+Ba)kDd{MdRe!va7ay7s)|FxO+Sl(juTo@%;|hda70vH<
l08-7-UtBrx@hLKH!i5=89*WViM0kkqu@rItE}QisjU&W-HTk;s*4=3m^vB|(kxYJ5iN%EoAw3_GaiEp#Z!Ik0Y)&tt2`1hKQiNQexqYMnP+1W?WMOwV$(v1
-b_QGXX)w|at&yi)*3M&U*8QYc=yDYsFpAcvI58@9p|&4bk-UrpR@Lz3Q{;wy!9@o44M*JgH2|pOW;$cS`|-%I#;|F<~CEE*JYYOexq(nq_1`{0@8@JMbFSI
pe^44kqIsIh&Iz4t=96hD+N-642?2E1gsYOns{<$Rq6KShgmKT{gBlXT6bWzD7<u|H#JWRSM*p<5I%&?W<qyUM2rdv<p_qXjHeWll<0_6u0a`?EImX;LNHm%
8v*nCR>jBlDtoLhqc)Nrq>gFVIu#B+#w%uF<xLsGpQbYiq80OK>l>3gPzx4H2eFV$UOaD|tsc~Ej0fr`<4PGDK4*;USFT8g*4MR#Y~{mgvS)_uqnN%D%>1W+
p_tr{6Rj`&<hfuAoYeTD0Xr=d(j-W5dX}_hn&Sk6@KIS5pt<YezYg1BmQYB_Mv&Nq45hrq^z9(7g?)@Ipmvh(No8>f>fB6EiV1^ge9CuWqy(!A6HAA|<1W2=
fK?Ms$R*(fcw#inm8%wF9kDD#oTU!A$`xJIm4_TB#<}K!81Lzd!xUwDOQzdv+T=2lskXtUD!j2D&`$H@?JKzj3;HQRJgJDou|Jan7ma}1$85XF|IbnIc7r`(
A@pphWik;Ji?*y|8}LS+VnQPfVy45$5xS(NI$UY>Q}%iXFu_KfZ$>}!RgBfK5r>rBcxymlsq;noGp=URe+>c05?VCwWHzH#JRmZGxrl%gmji;`z}l|Vn7SkE
?@5u}w$Jkqf|wAA>b=y+iM^Ufv;1>4c0|U}M^IlD?!b`gd8hbfD&QZun!qc))~gqnx~1G~*ePm;`t?oz_3*z_Mn0|EmkB#Px)&#lu2+<-Vdfwx=Ul?*g`p2(
%Q|j1s4H!EvjaRHFYMc*-?UAuwSo1o^8M1*$5%1z{dW^80Uyh*GR}=0<PtVgn9%O%;2lA_G)S&TwY{w)n;){RFpdufE(~^>v@Ze5o2+TLBuMER9r7wFptH=x
*Jqv6K9<=If2dxy!9+hRW)_!E#P$?}%a&9cE*vuK!>uBRjS8G%yELfQz(Of{!FqtxvSpJ5);N(y_twY>%T=nd7|39K8WL?<(5qS2RViLgI4_+iJjzi8as-+c
1G6m7bf_?y4#r^c$3v67TzrdZpWPf;r~-ANQJRxWbSUpx(@G`!1o(lAH!5|StJW*CjVoHToAG)cc0~|9FWnDtf4mKZ@AHeF$mOsmT1}UndDKWi8}1Z!VH*^P
L)i%eLX@IP*JUfjP%<MBMCKp6mT{zvF1Y1!*9lu+{4Kw^SYd9;<CyEhNGS`hwBvvi%I*&9F2ueRjPTuqr+$mKV1>R^d^d?GI|%mqZ+8H6GA3(0QxlS=iN?|_
g_K7p^|p!eUK%3nqiw(84CB9E8#Q=fvoRX8`)<kb75w68cHjHrS0@Plx7kOE6scN0y}My5|J14!4Ck(F!k4y)$u=<P)a>^YN<-pdK2XB`V@0>#JpV3d>3_lB
W|MA##@TP&N0Ut`l~z$t1?~vN2wthF;4_@_s!ZD`lxdP&+Z7Vh+fRcTf-0a&1}JqCsI(gzD;M*uKG(LT-m02_!g2KbA2zo1#{8CMlRj$$T9h=Al;(|QP9<-b
p<H6}2mBN_E5{iIu0;1tkz4eWgOU$rXZ9lH40g24$%Q%d71p1(P$3_Ap8c#d+bVE)Ae(L&g4lRGsQuj1K~U{!p`NL95*(BDDNfh9624-N@^z8irrWV)q<pb3
E7ab|WW!RsT*>xXP-sV8%P1RghhNI+t(bFHF`$t>@TAjxpZU<;ALOL+<wwuL<a^n0(MY-QWMY9vETPcZZL1ngdq3Y!9%Ds-@Pkcnn1!TccSYs{VAsI;`a0)6
#`=+f0Y6sB>r8!gU2of(sn(}<10<}j<V4Qo{QfxIn>GDkQ1Y)9^a|7!Xt><yGy9?A=BUv=k147AnDdc={fWEgO25n3>KVc*!pfBEVgEH^ah-gjJn0AHN0)zL
Ua!U~9*n*aC%Vo96E&3i+y?^1Z`HGa6QO0qW1uxXZ8p{D%MrmcXia%0RBZI7rRVf_kh{1M%(*M!nP7d~g1#)J`eAQ(-M)@Y*J%1J$m(>J@vN3cHC9mU7Sopl
PTAC$>na8a^SJFjFZo}8o26V3o~fJZ-a%hQ{g4=*|F&q8PS~8^KmM-#JWfRCaupg>uhofzuQAxvx_@9Re-DwMHtyWV``KCCsrA31zt)1b`)GdI$5vd8nNhkP
_R1Nm?nrYQ9aKzuU#L8>I()J2xJj1L#!f4g(o1(Mi~;P56q|kES6TFS<5D4P<DEa2n7s7B(EkzcAJ*}n5o#nc<$vwrQ^1>6SEr#z(&qnY9Vd;aH>cYTLxfqY
{S{1ebuf@E8-Ry%MV+0b{n9cnHRxIDi?}pEij{0q#}=O5Cr=E@5b+A4lH`Nx_gcnmA<1oTjqdDdxF%!9=5?lU-M}k(A8h*XwCem_3<OK$<YNhh=k}h?@OGAK
>h@Y6xT(HH$^cjPw5MJ|3qyBI&q2EW!&bs|B+!;-Wc-*1brumgqQv6K(i?N0{~b=O2IKz`(N(+*1}0?&4o%>;srP0G#t}KRnz;JAvst|x&r(7a^O`2lodXjP
1=&scu1bC}@qp!2P2hsM5ej5&St0l3fkIvx7U1F97od3sP<UDpYY81j*!p#aR7umLhInukZ)uAq5m3S?btwz3kIN}w#W1_w&XHChXmZ5DbGhtya*hR}EZ;$l
eDw#qJ^E(69Bd{;Y7t?9wlbGiQB2Nt$11z*BC*`z{EFd#7SAl;3c+*nX~4gZ&f%;o)NHtVlZ>eOA}m|y?O(N_h#xf#1<cmsIyYvRw7=J5$eUj!%3W#a;o@`X
NY$xLUZ@&ua-U>!@h`D#&9IYQz!n@>KQ(zi?+?9dg52dO1vJIK#I8>x8IdRKi|wWT?s7;w2AQ;$kqdE2eRb`3zU{TcM<D}E|9XqH`wpN$%NKjc^rdos76wVo
B?Fdc8i<0uaW%{(nG?T5$zCF=&5XqfdNx47y(WUWMQN?vzum!aKvaP+VGvF0UmoMZSPZqEtl{j`itJE5SZ!Ly0ozgE{?CgMki^e<6;U@@NfIkzVRvHCG1UH8
mnrJ>%<yson}%l^8eAG}G0Q4%-|NiBxS6V(W{$LWM{1R(Rr(o}g=oaKh>+YP!r|O|YMEMY!_#$(rj|a=d`8tb^6-D@T&*lmS&M9rPq&hp6<azT84eloJO@9C
liI?hP|Z#EfAsc8c%Ne2J%!~_i##Uptqbtkprvdtv*&mzsbeTyBKDvTh_Hr&5ziy!Yn_1T_tWuhrz-FoO_x@~W$7H?H(LcF(~0;fT0tUmKa7Jk^d<&KvEAMw
dMQRVIo|<S@<)?76$ow|Nr<+vF%q$UGn5&bplz=kZi>1X_CCyTO%588SSBQkU)UgW)-6ZDv~Os0_l*odWlbiQe2C?TT@38|AJ^xS>gn8|7w2E|sFt{%DUm{P
)9*I}(NAK`e5nQ4tXC`MV6?mi%qu5zgU60~v(iMIc2i^hYw7#=!yn3bJnN)l;}*X?1SR)mAH#O2!%N*E*S1b}nkawf*_O8LL2sFqAmbfji345`!4hsiZ)XkF
%Px_1;@`yNKV}Q(M5U-||9<i`q#LU@BHZ7aYF~i47$+m$i-Dnd$q~;C72h`2;<Yk_*u-rh_}8w>{E5e&LcNYi%9_a!x)*nPvC)jg7{3)-V!BGmmybxBko~m+
z5If^gO#}RcQDB76)9X{;?K-A$A-C+n8?@j+1t<$=qV-^Zu^99!F`YYpH<J=dc_RWEeMBa{`=XZ8eZ>D7UtXtIh$|EH=sl*1d%z}V+rY_q-xO&vnC_@{8UHw
|9DAOo&JeXI`R~hQjy1o>zg-VJ2w{osasF)UIdF<4wIC26V33<IMGEC)B;Kj@CLDs5;X)wiIOH{Rp~&=`5<b@mskB5^ty`qykeT$&m*#=tDEsNyzGFcTIN#G
eW2m$YhyZ%g(;GGqNoy0g$=R9pV0EL@UbR3RZjGT^E2^-V@9o{skWHRfgdd+L@b;ARGw24Ry_`N7C|HE(I?HnuM^~+2Z`u9lbAcux|xUa8!qgtI!bD)2bi4r
DnV>`2X&^2?5y5H7--~x6b<{feUg{RsayBvvA?p)O~W^Yug?x^qtP@8-s?-}iOp$bm$7b}IOpQKb~erEtALx3LGp}KWL>d4w_EK#mj1R~8K5Vc4_6*+b!HNL
_lJ%8cS`}YmRzk5<;}W5O@%#^z9XXK*#e$~J=>moqCM2ZW(-m{B<7yu!|k}Fll;u_);vSODQ}9ghmnIiB)aufC)~qhwl3|`iB8Ad><>p56|Aafc?`-qWk}#U
l}_1S9QK6FvnyD*E2JsAFM#&_w4+)Flx#Mkgpw(4B`C>S9NK5V-N|i<)azM=!xz#7(lkRwo+e8fg<Ht>T?5%_#j}4QS-K_U_O}7SGX$Iqj#o*G*G3~5iDRsV
KSXn`&`d6bfQ>7U2)_iri=Ze=H~BV{kp^V~3(FS%I7{SmYfLR6Pom*ta2@=@jaXA;cH@Pi^`;OHDdhoCx=m@d1Mp|6xX2i&qD_=Imbi9s(X$uL`M4ilY?S#R
fFLyNP;T!h7y}}Vcd@=cFM;0ne!emb$JoeXJ<6j(*rk2Vp@zpnT~43ubwqiI?EA<r$|m<o5i+9tHw21B2f(!&9zMB@TKpxVw$*$G##a%-#SUIniVmRMkrB*!
oe3u`$pGV)8UQBh1*VE#LY234Y;&<#fPn}Y<3U5~3krKJWCT!03GOsR`Ve?ZZ+f}Ji9<aNl@^InH#Bx?!gw6I@l%fsLX-b?&mD>-&1y4V=p;2&(M%*a5yPTb
ojcb;D*ZhiyRAlV>xuQl;;8?P{Lb%u1$XqRs%bzg&2w)rj{hQtIDh|KnDS3Y;No1^+7w*yADflVf~eI{9!}tGYpur`?1kKx*sKe>80Vh1VB$#7r8IZiMJYCZ
QKXr*A(_xLI?RN>YoiaaictE2@Mfzm=V^eH4`z9vZfuWetZS(i(YQSO(=O|aXq1`e_N(@-48tqg6_J0Z3AAJ@V__xft~1rqQVd*~2pPMGa{6+UF-@?8(y^;z
STB7|{IRD5>SzoekJ7m#{C!pCZz<ZJP9|z79VrA2xUHP$a%snff7XmUxd%=uM~t+bFsI8`laXIfY}1a<0Q?=Q;F5!j@wQFoE83?oIiF+)T!&=p%?%6xt6;k=
wR&B0By8-Xpgv`mMCeoq7OyOYDp|=mO5~E`+dW9jw#v-M2eyd^C-<Y)3>HLI1K2zo$hJ%uQQA~kdIIu(dNXtuz^_)t7{8?FHATnB+|iWoeioAbjTGkFzhPV?
V_roryujZv9t>F|F#H>&*zs$y`hl14popWcRW2QXczwzodYg0R`X`ha5IZz3znr0Hv$nj<%3<Eg))+ZgDPFXrSJm_Xvvy_=Zu)AcO6djZ8ip#}Ogzt%^1_OG
8ay`6AQ>@^JF(o$_>9*>po()e27NekkWL!-;{IZP8F?pBH#Fwx?8Li3%t^wj`42nZ`^n)9dL3HIsv`FEm8M7U@Q$ZE<qoo*(~Y+G&v`hhJFlE%YiQxL#JFY7
a<T*tsfFJdk-jB{RCIGC4S6!n`@9As)|PU%z015}*pw@;QGpX4@X_7picTpjB6YO-J-xhtXVasXEup}oBmwb3U1%n;!4q=wH)R_A#h8Eej>o|5Cd|GDBRnCX
@Flz1D7$+LJ8f3puGa;b@)Z7lx7lio4YdnPvEifVS_AI8l7w=+)<YvNTzIP{*bNY2{h?YpTIYtDbFa{jN*yyiLSpo(53E!U1X=@DX)5p8%O|4qEp`{EkC8O*
HCA@9rZ;K1z>e7)M9C|Q-z%?pVhv1U$u>HQG&gB6<e}<a%#+i7pIh!j{8jo2h`{c3r|N&;+KoPBRH}+_uI-h{PjqKANg<4=IQyMTHZK`U1P(E+9Y;_~3o^U`
2?={bWtO6kE3I4tuv7IHn))?(r59o6GgTG?W)JADaP|Z(skINY*#`DjV;|aFUE&OWA=-hNM6l)9TGDxu3OKW`!e8#x+ws*z5;+#fe0JY_m`Vs%ehgADwLYmG
39igz692x<V%ZRE53>M>8LH&qh-4e#?Q=*qOHn{QS!~?7tF#ffRT1?*c<nQIWLrsM08~|UsW9LuL@1O}PkS8;+PTY6FZ$~IN`r;bVRv}^=oyrxgRJq>iFk)<
$sWZPVg17H3tO}uUub6EZ(U(fnOLCm-M1cIYA}UfDt}U+Sw6w7_f7Ev2#5ajg@ozcuvW+7DDnzG6cpF;dnbj%ei4$c=F~q0c*Y4D@@@i;Kb9a`5$G`+b{0+U
Xu*jqZ_a2?=qPuev^q>`u<}hkwF2IM&iXWV|9?XGZ?C7jt-MK?36irLLtX%LSo;6n#^+y{hv>BZlr9gcWUU?P6P^aB^u>?`En2md0+%3gfU+ILq|l8NNUMg0
*=+INf2N|mF2k3BAln~U!IKF}sdqWjFv1ULf0~QL>w=<3Ea`x%*NaI+{vgv>v0LZw=N~Z#&^p`E#lqT{Hu_kI7Pzt}vEBXu7P;F7?L<tUJ#FWtWTq%eEpks%
jh;v^6%IbAH7)<u1c27E6ALmTz-YyC;Nph+UsiK|Y@pecr0QS%Ql5iUS7MZfqm#Ky02;fVzhQWL@2(u|t7`qI!VYeO!a|8GFfvP7=0yFA5?I{ZrWrf0ot_ws
>=$?2nc+gb_to>O1_X}R0rI@skMI_4ppan7YY}9cDPXZ6zFc<qWgv=hoFjSTqh6qd=V%b{K}aC$Z%jI6DSV6(UIUu+4w_TSFx>p9Rdll$UV^Ev9r7~uayDVr
cA;A{j-E2!+@^()T@7;61M=RdI@+*b@30~Mn^-~=09M%hbF4dcb4e(^@Y6+*yiGWm*7jz4w1bMQn&K9D$+G|^>g(?qX)heDyBq3%S7XERBm+UbpPUZytT-qG
FAK1Pj)@iVNrETkRzJixmou=NPRvVxeC^cY9nxP6upr?xS}KCBh^fm*wGjv0tKM_BW+hmFAR-1VoNyK{!VaDfw&S%K=>t1eJ!5HQWq0?4PtcguLkBzMp*<wI
nyvNWD%;QM<aITj%rNM=)1X0UE>UPEQypGg=mozXzG%h)>I3N4ZEWpz3?+(({o=)e=GK2e7O>`xE$N{Il6Sv1E@Cjf)@_*0vL4~J^Gt>=`8Wo2Iol;{zoPSC
iq;inQR2SswD+3A==rUvQy5E{PY|BXfsWeuHe+omZfT$2h_V2Gt9^Xd>sbQ};m*QG&YV5MhS8l4>l{blQ9m;v?kepK)GDC{L!c|Xe9|o8$7iB|2EdE1W#yWZ
(gQ>O`|gnSAc#H5<-GmC+|y0R!lM<$6gUXU=4Dt$`xA1|u(gDd`+?6QA&^mYB{#nn<SSUe2pyhjW{<h$%tXNfWO2^)rVC}6A8}cX(&=m3p>`TFDV}>2Hk->u
Cy^RfolbmbLtKRL29*L`3{4+cdl9{0t~X~gqzz|sCsE1FhMl|;z;THvKaU<n=ZcKxGu))~@Orv;k1i(@y1A1~jakZc?+T(o=B3*&Fm2Z>gM?b*Tx_XUR~Znb
chGvs+eA9XK}Hg8x1uhtlR=_Z!!uWs<86b+X#1v~=8WvA>0PuX8%aY`pM7c++XjH}F#om4Ec}F9%SEffVfsl4)+^_)WRm3Vw6d}^HVH&mmubvn@Ew0*Q-~2<
y;pk@`vy?D$f!lT9u29XGQ@tNTLSffusHN|U#ZWm_5FjX9=A(ljz^cM9S#dA$pCDy$;%&I6n}991Z0IV>>in%^=t6s^dfW);Nrc&d_xNw9xddQhBOl#^Orp?
wZVVK?G?c_m8Z->beNX>r|$@8cTq8jkw|*3FeMM9%_>yqEr;jO$au&oZmd>Ri~8K3{E7Y8uHdZ!(dxga(gbDqAl?eDyOS{eWcejnQ$)rS?J7MtBoBUcxH7^m
{*p|GPs7;LrG{uB{0xhY@UGUotP^m{l#jjz(6HpE9?Ufq)|uAY`mRk@Cm7(^O;{X)fS?NbDOnDFL$!@em5)c6RUCN8dQh<x-*YJ8Mm+nb12K7HPfC_=0q2ka
p8s9t7E3G-VCMcQ1$ol|dOL^V!*Vh#3ymNWaoaiu?~q86j4W5n2VhXdzx&NNy4vxWZTcH_&|Sn!uhTlv9-Pels1QXv#O}?eD(OagrO-QO7d92uzp>RFn);_?
LUwZ#kgb-Sl@1JK!$e$#1szfjTqQ{^z|$FLfEZVbw|nyxjPIAUBJ}nOHs&6l`+1FB@pQ^(&6^Mk(=7%mle_4ZxxAiVpJJU14&{{2Krw#9{->B?mb60K`F*Nz
;d$^mGlTsi(p{$q!E{oV(ZD`WInjh&97!txgzIym+EW0ys&m;<*wxP^)FyFZkFu{JpqH6FxDI=>?Crz?EVwZT`D+X)o4>waRM;C__5NWlp8gm}B?R_rQjzBD
0jK=~KB3nAuE+AWH5wO(gNVuKp|KFnF)@3JJ{g~ptlcnI3FDI*^UpTzKkAdS<8FsRX~Ez!=8?}m0mTLjZiSp$Y}+8M;%}l`W=9=f2a&85b)#?<>A)vK%N~H)
kY*OcT{#z@n%y&9Sat#;;?=atslp3MShZTMUOTemc^;vqkUJS!jwX%HZU-%zjLbi`-uH2wrnl-rH2tN_qLe?g6vazO!o#rl1Jc$Pu1ZeAG?QwzEmULe_v*5c
qjN2<=D_60kmLc(rW0R;N3HG$AF{X72X~m@!-C^x5~}i}@;MVtV45S&>NE{rm*)m^uH0RPvgz?DC406tKPxqKtUnGuJjc8|;&eeID6X$3S-d?7f4Ps6Ph0hP
N7??fJ5LrFl<UjZFohiqGJHV#s|5LgAROl)uf1PbfRJ(ym?QiCG<j9b)k&uRTe0lKGPE^l(?KvN`j`5#Oh0+!(cW{?XyeOO_hFdHSOYjP)faUcnC$WZNx#*k
Hh8saxDWZ^Z2al9L8x{X>fm24uuNRs?M-Ny3{r6VD=Kv8s8mpb4JVaEuE^2j79ke)Y{5YHtYr5eaRF%&aVV%)%c7l@!Nh8>UpA53w1(ie=f9_`&|Go0oRjDc
|GaP2b1GwjOhipxjhtSefLFUto7?z9rlpy;r0I$m$Ik3?-#vm{GwX@d22qsj+rn=xno^hM3EVqGk?oCdHnwy!IXbYeWtbj4dHK%O`Si*~QHfxiB2}YbQUq8m
T{S6{at|(Cb%K)^;t(Xr6=6#pJ_nd!6><V@zs7W7RG4v1ygcd&!7eHKG2d_4-EG8OWn73}By^I-ZgVYbGgMV-XhtWl4`snqx2A(Aw4(UT)26u@_z!^~18>>9
)5o<hbtqqC=kCC8wWCL8H|gVq0C>}lZ5@k}0(Ebmu)dut#Q4^P{&(uLI+S2{Vxh>S4F>lMk>JBTz(#%OnOdd6qxvM!1znTcu=qFV<~O?G9ARVI_Ff|>gVXFm
=zS>~%6d3RB}>+_(0b0-uj~3FS_uZVI)q`SDbr2jRd6ELi`tK2f#Z7TO-0mz?2Yd@7zxiz2T0{$7$lR+i6h724ydiJc;vA}78lX}Tx*F1g|S8Fdhhli>~~Tw
0w$Lm4cJM(VO2X_&W5p?rPe<&@OHVWEX#N!!jo{F$h*Nm+MD+N&;VPuUB8T9tWN_2z^R6rmkmnWcxO|g$uc4L%t_O>MOCqW`o@}?-jgvNuMR7lY^l+oTBWvN
rVgtt;(p>pW1Jtmk{~Q<$VlaOj?~{gYmH)U^>nyq2zv8EYo9lo(QZ08E0`=K%|OdJw=NpwZ%<^PA=DYgxm^xQdLyl0Bl;2DJG0KBY^xj~QGGQnZ?-K))LUq!
i}Q5v`f?Vfzx<3TlJrfZ(W8Wgc^*<<4;hYU-O?$0hB19TyhY&OCck=!$vMUH#Uj=UO-{S^X4Sf@r84{IBx*OIEY4zcEt+bQnCo+n+#;sO5l4dGu{InrjYDi+
N%Hi@-trnsPi+maogZ66=ezJ>M&{ArCO);gR7Zdfw>YXFStY2Dc&p3U8asl>ch6)gu$VypD}UJeHVeGUw?n#A!dRdQNkiO1MwNp7+5U5#jO7^@iWX(Kq}Pon
uhTS0T<%IT&|tp+!3Aj4Ox9(X(1}}bV-WUD%<wn}6(dg2d3zqEY8mI@Ek~LHrF5??%+*FU2edFUT&!57Fh5_=&pB9v%O>@2+d3El9b5@M*4lV|sl!ol-L4`p
{j&Ve<Nwksd(`dfPmV=qIRuC<8JPygO$rdO%ZJzZ2_<YGE?$dtN`!iuPuKOEkdokzej#sN#>2`;a1JfDBJ(dJt7mRNpFUD(^-%**6FBmL<7CmazZ(FJOJ@WW
C=MzmJI?6{SY<i_IYmQ`$KQs-$ejVRa|qQeOTo^-i3P4YhK6gGrKncRenJ{7jYu%z&_ygnIst{Q&gyYOMo2>oi~$zv4o`5^a-eP)Uvz5R9lYD>47Tq}KbOJz
=-r>(HN944LPcE|IGk5oMU=3;v%w2Y5&OvrMJF~Wi;Y{>Lf)F+Fnx3rIPX;dD`|aFeqYZXvt9y#JJ*|J*R}}+x7b3pbc}iWmn$By&_HK6EIq@6wh=CjhFn=Z
xoWDP65I|)UA**nU=qv3QryY~m^X2CM<UaTmfI@MbCJd&|I0C%>rDH`rtMf{UcUyv38s+93mcw#KU}~ImgF@hcI_PKjKqCizYLKjAnN9&Tf`WotMpeisdI>o
6t1YE0fEOPdMx&0pqk27DhQ!ZE7tO3tyYYp;JB1ai~E31n7c{oQwNGp!UeFP!=_q?XXNQbTSr%MswATMw%X=WT>drS3erokj>O~OhM-RPFYuw!%p&mcYjS+=
Z_DgsgdYazf;ob4I#CI%V`t>h+r1~qz5)diTa}+<aOter`P{d&x#5>BWe}XlJ+1S<l_<JEG&_BqC!uICjp(xK3r5Gfe+}Cc3yfC5rN*5xD=to$*Tl4}hcC9E
WU+6!Z%%gWw*-w6f8^h-$FPJpv2*Zs^HfiQ8;7@n3%0*my70%S+9{Sq4s%ILt$yH>944Bch*FO;U7>w;Dw)Ee{uu6_EiH^wLPt^5OFadmjP;AuKM+=HP`jBD
Go<B=DUcjYgvsJH-EiCd%feXh)>+=jI-x0Atnc+2N|Fwal13~9?GxIJ-CrRJ%<?*?&%m7Es#hcM<OZWJ9lH?Mr_G2!hQ+fSs9aw&V}GXdIzzutbM34dg2%Ll
5V{AvRKkdFp>H{9)WYdUMMdnSjgn>-%IeO1?emvZ{uN~^hNv}A#qLha5f!p>fUE5afz%6i_M~h|0#OZl02GiJ)Ix2XfasFM>52TahHVtmS{MQ~&2EK5qx3;P
5%3I$KLSRPWcUD|Vfl7I&n$&&50;Td26#Ast41uo-<)3SV}1UD*ITEn#yWv%bhQ*A*b>(d$Pf4Me3qd8mWyJ1Tt}Fvyr?SflZ5UYnXjHD4xD!0f9$(FFK)7D
_}p3B_?{Jtq@X>X2nGk--~#l6PoYuLl@f>t@&4pRjQslhDYiMkd`wXy72H_4FDQ}4s$Itq?D7Em*RJRrejT)A#(`CBlcARr5krfw^^KM@?zD^HQ3Gemmz(`*
ARE5Ur9qoNqlz7ys4-8#xbG9ZQ3?T^daXEbcXV^Db0M+O3?T^Wbx0h8s&O3^icG2sf3nlBw2p>~6?N_;pL-KAO_cS&>x2yBIftP^pXC>!PV6WcbdX|&POgp9
K~0w!@b0$RreX@o?4NTHKC^blemqJCy^liR@v+BfWU5?sM`HIn&iUfM4@oR^iFqbt7kmh`4ZaF32#GbwUja@4uxaBuC;MT-jXed68uz;-N;yNze{bc{o=F&O
GX=JOufU{EwG@#hRs!vJ{5nhRM$+=_#x((dDrMNOm`LiGa}G}T#A=ligirHU_6K;i(nzoRF#hTwiYy`jWJ^5SkX7V2)==FL74{uy0g1r@jOYlgmg{n}aOz8u
q(yZn(Umm!4d7r^<@w=2h-&R>_1S{^3uTi`u0x6hPR!9wa@x<KTfp5RZy;hOf)eeeu{kNWtPw3avuE}7`nzIG<=eYlg>sXa!kVU=0ip=yJ2&-grK66ht&rXg
8d{EOwP$Y*32N4<kxzJTvni#dSRh^%H{j=|?3>-kKMw6AD1CH6PdgKURKxyEIUdlezw!pG;FhlFhu&dBM$7!T;ST}(u&<vphakPxh=gTuE>y<@I^hczM}&b7
G=sf2GE2+4wjc5JNM*5}#Kqgw5Z(!fEyZDzJni`u{(P0hkud7{Uo8?23LeD8G|`~$N6oqpMB)!G2*@!IQBMXf|5<9Ph2sO@hdd;`{Skq!f_;tvP^^f7@H`&e
L@mutRP?kJg45+mBl$q8ax%J7c(^D^y!`~5tM#V%OU*S=HiLHxF9_G^EztSFwC~8(-|~y=CWH~R(>etq$hG7OiKRxT&Pi&*Uji{V#i@~0+&_NB0kUmE?d*$?
nZ7mXnx$NJ2gr#nW^aN1`)z}sa7ZRz5w~IxI7C>WYq4S*<o475ZAs3G<B$X@-zv<%7xZ9k<Y~wX#a2ousZ5Fa*4%qj)fOmpdo<EpMoFD0WS#pnh2ff<GRSgs
BZ?}>CQ)<UMGz&gth;@<(HfT~+kXGE;bvUZ>ea?|Jzv7ivR%B<b2;y{Y!50UJpg6Bm+>BgXTe$D`6uQDn5RD}`6mpV=Wcdv>i`NC#-%`xp2@(La8d1d9>F%c
Sg~D=T>^E4*+nhNvW1HUo!sdIJd5WnX&K_}hO+C=ayq=qI)oKN!F3O_A|BAL)!YQ^he7hd2(I7ts1ydk_}r65mh5GhntnD)j-rVPJ<yRH%m_*HPo!^_2#;$`
%u3qdD7(u8(KBS!3$m1SC0hQ~c_3OJgpnc9B}x-1CD40UgsfYtdL9ULT*D`o^)B-_t=={eYUOT-U2?1VQhQ=IPhLh%iz@C+T+w}bl0lW&w(KZ$ucK|N*rqw<
R=%+cPa#c61Za;Z%(Pzr5*~Ko=7{D=6Es7whu2i6rn{5VZ5yK3G6dWrW*`A~Wc_uL3)o{SO9YQjM;*cE*T)X~20)yVzkAH3nY0DVnrnk6xA17c2ocW<U*c=8
>ZlgfQfo1_y(w)Yjb*kb52DEQ#5MVaD0Y;TRf?j<1IKSQ<~d{$4X>)LYMB40q+|0zV8patKwp|R`zv!zuV)Mx*~t8O-Ty=aD0LAUuctU#;0NgV+l%RjN2t%=
iE9Ah^1yA%X|&b^T9lI5DTTFC)sW*G^#S+E>-gm~vbqG!y<;#aJ!B@KSwoB|>cPR`3QCaDXV%92N;E(UZJ2IOikXo)4hgB?0SIbrzw#T5NU$`0?IqM_?tCzh
3Bqo}>qCsyAyar4A@-p5rj7dnBcB%VoWE6t5y(K8{s5>Z_6AKf!5<t`?|}UjK75l3HFB!u9|m@xN3`-?%GJ;exkQ{+T<OfM<|@IUT+fw_YTI!X>Umh<w;rse
4N`y*nrSF)%tG4`=-^W=oU-G$6G2mRkh4<o`^Pxj@b)P?oPaInxeYy1f)j%L6lIi^piHhG_c|F8U=)|?u^#VAgm$SBZ|VZd?6HTsbN)mfQF&IO-_vwfq2jwA
yqM~(ijaaY3lJ&AdYauEtF>Ub7gQ(1?1N9%;Lo|*nc7P<b9gS`o6p-*f5kH<j|LL;>Wy%*Pa(Hini{g?drn*S>UaPbX4f$0Nqr!q8n|>!t7C4pln4Ee6$yi=
c2$X7xF=awL}~ImA_2jq3<a)|<#=GeTIPAq*3gPVU92EjU0N0y&UuoVhvm5x5U3f><nY~Ld-8{>BtQI%ht0-x?mMxp$kb;FcYSPO+#h+a!z$c0ur2x7;WAq8
|CRa`xa2uHb|_U&%$9FHMr|czONo5#R6iq7W(7x#c~(=yp+2se;qHkO&4>3zw}kz~NaBUCbU_|A&$=SYqmh*!q2pK0r+kCT&fn)r%stJS*YF${c`}=lXFs-z
mJ|60I3%&WY#V*F`;!-$GZD`KZ(0R}UXa}QTJgClE)>dpq%94v&#UBXBPf0`d*k(Ugi8Lf1MV%5ch+oK?4O$`*=*<L<uq8ALJ9ebTiNHY`1F9{T?z+=_A=+#
W{f4CfR*ht&#rh$=Sa08dJ+wQH_yQ=JM#edk9*X-fazPt)R~vK#k(+yH%u$nM8LoSqOdOhhKSdp*N!#MzAej*;Hs^p`VUnm)4G?9<*u8^IX<JW!um+_oJ&53
uzVK%tw&T$JpcbFQZVp}d+}b|X1*LNgZ@6PHdd0eeU;uZSb0pQ@8Gj3ELtCcpq2(Wo2SJ06k3Fw*~%6F!sx83$OqsRo44;bMHgtrmn^jEZ=nq>hg~p97dYtP
f_1)fU*U<ql~v-&1$!`e>iS`JZ7-}8UE&`}H8jpMn+#Woq9m3}Nu*j5y4FqsA&}FsCo+gOh6f1A3-Sf4Ai{J~1fUAik_#(B#W6ToY>_gLdA~gS%9gK@2j~{p
b5>l^u(K)%k4$?EjR{`syidw{bCIV?LZ-)Zdbdyv9G-@FF+Kg@OjgAV*Y@7N7_ThPmimgX>Bkr)KM(LyB}80v1~Idj-3233TIu`9X`*cBC^^F=5UgX!3*FI(
o$4?7YHY(r-!ud474n~nF6naBy3gv7ux7|)CFYlxTi`o94za|y@%t<35_Sv8A;=5a-7~E9Nk4S&<0dXxe6{oY_p|eImzx=RvpU+t%9Ad6XN~P?>7fqix^n(U
v2ON({62p>8KYDIexN%MIolAaXjpQU_`LSFi_)@0qXkPtb8Js25?FV^MqhU{G`8cN%ik%1<uzagYyMxf%TL~iT{cW%%bFihnM*<ZD8gPCW;-W}J)`5=5&{BC
1xVcrNn~l3NVMN)*|QSm#c_9x-o@(KL{HB*T>F@~bD9lYVkp(QYCn6$M-_>U^Y&&#3;v3xHGn<Ht0PdLeKak#lI8J~cguQ(VB(C2QARf@R27Si@irrx5&j&p
t$(?DF~ZgSzUuz3>?+(j3W5a0>kGz>Xkf_7iR$S<)7MC|(kj<8%Zt=e$iGOunGMO!E#zX_Pw*bLlcrE|p9mXD+T4x!%IVV}jj<GO3jTl?dE^oR!5*1ap-$+%
Uswp&^I#Jgd;h!2CGSCEd8cbCQVlWOFcd*brJIz^))_=veS~niEJpWC#6A(F6v7%)>`ic{;=1o>y;jf6ujSmAv+wozo2%bisJW&TOSBccC~yZ1Dg%RFYx7#W
*T0Oi>gXkF-&)KQP#8x{fLh>?%3*H76L?iO=>%!2jv3YQdY$2B497<NBIb2dvz0_fb$;9iE%vIG!owSvfP6o?<KM80Mfs<pF<L^`^>1Sq7GO1~%ol2y@MZ^#
{$8v=#y`CxMhfQvAW}Aoi23s1hN*DDlxt>bhwBBju~GxWEyW_favG!Bg!$v)7~C59MfI<(GG8IOXqS%PfCMk!dFyn-UOu%!V~AzBaFyql@{Mz>*cBP(!_zf;
=|U74F^*!Rb`%@UcP=$QT%{L_!P>Pt5T*rV7|;FT?@lQ`IH#<D9^wE?bhn<onu_${*LqPkVgvhVClp_F_ioWj4OQloC3D~?Ug1F@Oyp+{+C6C?RV!s_J(?(?
4#*RehBIK|ERXt(RR5H!y7M;d?V|wLV&+vCKjDZ#glyt%5~oz^TIW=dw?!wZh3GFcI-(peuX_X<4adHMgvRh8zlohtJ`lzGVAF&kLEuZJFX+BOj+27Oe&`dc
VEOHMu<bG5CbKv|oxQ+<h3qL7=nRQ<hFWN4wPW#}sbmzKR#;|)oN#G?IoLkUZ^2oZ+7pUxuyq9r7&A8Yc8eZ@C+XZ$(tdR=mw)1CuK+D1y)MmGO4TQd3fWTG
kf0n9Pk50_hJqShZGm6sPP;|Mo09aTzUCqG53&tcQFWi#ojC)eWH}utN37Sdnm<@CevXRwSRtp4&MupX#pFl0)F_*BtGZYMHDaxY`?rwYB=KM)R51zvb1q!+
d|eQ*aY3Hr@ABFt`g46O+O5QZeueu^)u~T+pz*8(YfZ&3G5Hj!+ZX)rj|jWIX7r-_y`KY6=Yv=Rwr2ju#O#ckn)>>647s%ho33Vmo%vH~sN=!R=^{vj8kwL}
r{B0g$LL*@GrXY)GH~!{o%IM3P9Ell$?Ubpg#t;OYg{9U(RQJFVn^QYOho!XuCJ_~wp++UcNr*SCy9+Bq|NWG^xUKOX(Ad_q#0|j7CP-q`r_=$2Zw(KDP6_V
5S&Te@YY%v#R!&IOKIQ#ik>s65k>SCE8kvO94Yzcd?oQf1y|A$s@!gBCP8&=r9JLPw%ghFIX7(a>lfe}HZclrik#1*y~3D5v32^__u%7w|FT>B+N&iht5bbE
6G<^n#@@3u(plx}b~i6gix|UQv3>6%1gz2$LU~mf(gBV~v1wyiK^5!rUyuv>JYE_|yL_kDJTcKm#19`+r7q?%nnERhy)Te|GvO9eY?a0jn>wnJ?1AXWV#ghD
I9>p#aspZNnhr@S&Ym~8ySXENWRV;KnX&fXckhQnUvG8G)?3G9E?E#~llK8NQLbi2S@`!;WEoJ~c&&5C5nNn$lTV-%HWh1we4bWrZk*B~xy#Cy^`WllSM&0;
AksT2ACGkVM;M{*+B(E;Kgpp(GdSo7rDxbgz!FJN!ToeR0F)aUFTlp*B!}h(ChV4k4pV$Lp}K8Pljsnz4gme-gm6}lM1Jr4{{S-r-;z7Neiq_%Y!^WlO4Rmp
%QVElS*P2|JA*mKj_WigrEX4Fn0@LR<3W&Fmp#ycY^|hi0Uw1!Q~(#C=%-F|xB6Ihey+}3=X%^HU@-44J5tDkUuHOmft)=);KZt}3^48|;UEY6t4x!KPo*_d
ZX$vH@A8vC-hcpH42(OG63%{9BpaJFeLu;-Ra<jlIY#6O9H)|hC$=t@7~Gmlk*Dc=wuPi(V@Y;XKZxsucz&?ONccf3&+p!5TCNtZl0?*QZ2(GUC2`0nW9ISS
rGd0egNID?lFX=lmnCy&ZxR|FHd^0ltx!t(9U?qbUWNCpQ*QfmM}r)_%xF0C&(|35iIPuZp`Ph4)w+{_jPB1;)O-);ejon}NMI8P4c*UuKH9;TbMV=hsxn1^
QbcpK$VgkW_Q=~lvL|C7^jm5hw-ksj7MGu1?wAVErb$!mDe`hF13hKvv(eBUq6d<Of=~`J;ztk=j;JQac{_qY@BMWw$c)_wgdc^gkjMr@%VE!oCY(B+RZVHZ
zks;>sFoK-q@VD<w7s(9$6adu`U(Rh%@mv`Xi^n8P&l*k_#v;6>+44ay(F6OQ$dFS(=AExz*a3yTL|8UD7({$V|%jZYz)0vo!Efgu~kR|y4S?stjA&N8P{3$
T)ShC(@R>DM(!dHV-2mYmihrt<fPGwXFNiaZ(ocT1ED?f{|34}jfQwybEih2I#1vEvgz_c<7V;j;aVORW8eJ;l)O*e)G8{dlfWz@j|iBzJXpa~IkKB&*cvuG
;Tel7NB5)op9Nu&AV=@>za8v@`WNR+MoXu1e9x8swde5XSlGA~&F6V9b4l~8JV~YDta+g?2HF+R>fRIarO0jfVniyH^v*<APJ?ZO|7lYF<vevE0K5}1K0OiD
_*aAn3)zm<O;*aB|7uH~gN5bdftc6IfXTzitsc;>GEqq8#Llg<o~*s3H1nU<+tH!XX81G?G8O6Edof~9|EXJ}FFM1V?EuUWS<Y(0K-4K#>lu}(MCvevntr1j
I1PXoS_z!s1{{lWzbqyuL3Mjjcjs+Ux+jw?(H0v<)5m9SiFbqkUKgto2UT-*WGEK!@f2Zx0w&e|pO=u;&h;Dr^H%TN%aID>n5xC!I*A-PHe>c>bMo&8?(My}
g;77dgq>uG*4`4(!<)q06_pO_>FS!b9jA;6;M}xv2{gsc+JBbO^s?H+718Np1LC;g0Cd+#+!SLH`;yc7#gZ<2Q_X!|5!%pQVl;qW7eoxJtZr>pL7w!7d=-g9
RU@o-dM`7sz%H~Z?vLQ>DFCNgv~AfIWWZ6UvAMAV2c6bFrw)inFm!mosMQ=TklHAB8w4vSrKB^;*yv#v^hs=fY)sj)+z%Ol)&#aSf#&rf_}3`uuCS^E_#ng7
<{?uugWpU2w&l%~pPgZ(@vXcYc~WSO6(J^1jg3#yUrd`J5ARp_BbKSG)DLJ4o7eS0ht9|;LN+Z<r%^>ah2h?Gdi1v_gw<`cPjH~tX$}A}##f=$MAML4=h3zS
lcKx1pCe=fg@e3=t*#FRI_X!on#K?ZlW*XV(;-`j!opuse+NK@`=IAZYsFRlE&(CQC2{MNtpR6Wg{RZ1NvddR`o|Zdk0_m!{E{R7OwW;2E)r!oLH~iaiV=^G
)Mum>l}FRWmGCs+g*e!?79Shiehbv|3SjK|*drZ`nv!a+J|&wo%zn%2P;x-5naE`cHr3IO(VN&s@TA{%bA*Z?&D;uS<?>8-y5a!Q;O^PH@NHvuf{S6H;fqzP
P>t`VOpQOsQ+v-O>i{-9wi0Bi2+i<I`IXwz`DWcrR=;5tcAfzRc#NkK9q1P#3%3QH;ycOM=7J$s)5XqX`-brqe7|E18R7!*gb_<MzwWwPv2JMXQmM@%=tCXZ
A7nYw({odwYbA%DyNe*OG`VGz>t0TT^PHeV{|-f1e9>t0FLQ(DYivBXusf>_Mk~gScmO++w?&C49e(@TTzmN2JC8SrotY>M<t6WE4f)!L^k#U{XVy@~`RW9e
=rpuzcZV!AJMpvE^~38}_F++4s0-~Qf_8h@0BoV@wIOB4HR+Fe?&UPKb!$>WM|C0q@zT1++T|8*%otI2YR7gxH8KSB>q;xc<NS8;zhbWlW#6sAC47r5{e^c4
P2XfgW<>Vc5#__Tj(2`upV~H)(q_FC9Jk<_pzmtcFeX_q8eCTZ-{gh0lM*`gme)enbE_+$S{*z+ia3D9SbwPL`Q1fQieWVRm(kl3bi-vZWjaPHPpi278dcYG
nB&mDm5$1)b+;hn`R^p}>ZP=E=MClzz(I{5^ddYLN$;Mgy@61p?n}$tc8J8+hJMwh26K|>@lFf0gi3B>o83gPB5!!jtu#?Olj4>sur|7B<Py$((@NC^1aT0s
{y}2mUr@1o$bRv!1*sr;g|jAWMC_W#_en_-b{_r9E@ISJhEf%84&@uGA^-tX!VtErx26N(tT`5jYNHV*AvWrC(4H#9gDghD2(RBlYu{yq7tlsja=9pg-2^3F
Xa)$AbO1E#V9o%j{*9o~zrGg%Q9w~psbqt)!ydLG%Xj`xA=2A+WU~nY7{o&>3zH=Jf2oLVz;?*{+J~lf)r9ZTvIXY*Q`v!rH}Id{U06t1>|4ZuyPL6@@1+}-
l1=tA<s1g)T|>ZxW|6!h$`J36UcJJ=eEOZ>ZM%){WusIKXowSZhYSH$o3O$n*{89QC4Ic;kslJhyj1$I^2Zbtc_5iMssby8CF3Dj8D<U{b=j(P{W#mTSpqWn
YX$dPNqw6mX>okur)Q}}WR;;hQZ$X#>`5p0N19~*mer|&!fQq%@ZD%oBe+#iU&!3)Wt~`AeKjKGv3Lc`TFM}(QNPYPbosHoQg(q8!--?p8?QNvty*ZGXU@Z1
LGbElN5ZhzNlWjqjG6p<;lE)7@;apcez4Z9a75Ss1@bF*kk*}u+gYx`g;NMKyLM1&9cb;4=d;I-13=p4pC4S=CqAhC5k~(K#GFD(gW@0o_)iF@6P!-p5dhA8
1xi-H;ChrWml8Rx?^h+BM_9$>`|Gq*`Z(JcP(yjhCC<B;vDoTwrRylX!Sv3k3*9NSo+?v<jEjyiStTKaQm;3aQCa&pCw4<GDMWx9K2Ec6-Z?3x<JW(6{PD%+
SR%Rtx=g%hNlYvYZsI%t#-iPo>k)oj->wgo_>j|HCu~4cYW6QxYIlGv1KcRtnv@a8OSRFY8a<<`FjzC-R$=51F$%~{3gz65NPbXJ>Q8cOhT)zTL#c)21%Y5o
lke#8H7QzM-0An&*mpIgu;3{6CD=jfZ=_!C*=;E-p;E$x`N%OCki=?=2F~Y?``ae$g=<>qwJ&G0*>bINq%9qxu4wZAzhy}1^XO<yN83As&cBT|>H?IVf#P$C
fd7ji^ePb{pGCByM;a@VZoKlH%;tfs=n&K1UQzAs$~&?!oKW?oYKWa;Pv5d~?o}V_U4N_Z3Q0m|s{GGoo3pDsJImhqcib;|(*#OaSWrW{B0~+^jPt+cOGt)$
w+0gua8emvKe-TC-)&2SCk-<21cI@Mqs4C<xjff<)OpPVh(0i<c78^`RF^c)@u;3xQ65HqL=V##^3gxv;zyxx7MlugQEEb_Lb6_T?zXIvWUNvDJ_N`o7k`nw
EP@rfppMFsGS4eYl4cj5ZW1F#Rdd@ZJ@C9FK&pN|;bE>au``J6V?(j+VOTH_OO=_^BUwLWdx}ah$+!>x^3F-Ow@-U>*8kz`?yiTjb=F%o?-==ol7)|PHNw;|
12K>hz%j@(0x*4W)Qrlv(__GDX7k&9bY5W}a7Nq8Q2?6>g68ddp{hjZjp@6#9upO0#XE_qO?gRaX<Uf73wrBW7#ZX4gh(U%518#cxQUDhE8m>*Y_H~h<7vH4
#AX~L-mwHxI7eD_7H*qn9|H!3F$q+nLk;+s=h1KE>j;l(`3S>xyTAf<l^FnRs4}1KeI0X1Y;|jx75kmG0cE@O+z3uCTWGnHUnDj=i}@|8V#D{4F5+i;z-SaX
v}?z`=$je<8hO`RYL2RKb)(PeDi@E6vwBPf0fgzLp7D)5etF0z0)lCSV+8j)V8J>k3s-osK=)?emOH4_F$NfxJ=wHwKAzcBH>YH&K9|jk<46@DU=FecgRDXF
aNBv88_2DstPdYYH5`75W2^`Ofd&xQD&N4hahx>;7}MYn<yqzW?roylu&WC&Jxx17j9r8zrTD@*pfO<x51h5W9w>6n>hN>OYt7^B^X*kE``owYJ?EBRJ4D&8
WLwAgonJUdSXWEM|LsD&04o}Woq0h!`wL38l=QR2Sf~lU3L9SAr`})8Heddt58J>nH5c1F2fq6ZKn%gLGK4_^wKU0TEw(9u7sz*0>nVIol9kfl1iy4TeG-$^
C#ZoEL7)s4oY&QI9Vn6rsq8GR=}8QB!f_&A<>Rib+c5IoX>NyNow`vXQV65k@@7ht9wGcZ3>l;&obh8I6GIf^?!0W7(HrbT73DBXxDrQHB|q(eky>`a`2p!5
7>Yhty0~^v{rFT|hFqnJDe?At<Q&VvMUZw<V`S+j`<Kk5TRqsMQll=NNF;pK&BfzzUVZmhKTY0F>Qf{D)7_{*&hGhjZpRMxn<5hBi9l8M9t^@9(L6=?C#qT+
UwD=@18pIMto`DHdV@GYAg1_X@jw9+k$6t(T^@)tXLobZl>;5|oft|B`GV{nM`jZZAGbNtc1tB}u@saBDE=<ZIu4oeiz`BrY_wEFOiT#5fx+|;oL%I>#QIXB
fD7}XVBtBMww7aLb=nlj(Zb{?xZ1egecFrh-~0}yZCT}bl7-0Rk6rU!^Z*>fIPvqAv}6}?f7yqP$&NKn0p{0@&D~TZ5NGv&BD2UrenEo+@zdLd`}DA-w$Rhg
;RA56yr`U{erIi&D<)F|ZRjgTzwj)U56@+CFboX$Eo7sy^z-uEq!4g}pmT<+P16c*6C5XqU76cWx6ChU^*-{w@yFXmr#;0STpYjfi8rmO1N$l~UTKKAam_Rf
A^MCIxI>K@Mipi5zlcytVSx5O(D^PxT4MICt{ZyjZyu8P(z_TPyhV)?(AV-wP4|Oo!LJ|v&Ptt>A;i6P&NS~<XqLgfzjQ0#%pkeV_o*^5YQA^CML9WZj^m6(
(%QcTL<@twJv|X$bKN*B#Z0bAYb)xM?D;*w?WI2sIbl2TpxlxF(xkZvPb6X*F5(qT)Orvey$%w{iBy-uY994XQ);;643g8h?0Vb9CrS>uH!IWV{1(DS0^|ab
3m)%g3LdOgzS0pG6lz@{@8cLD=t?VQ_mlV@Te<heiLFt?Ist*qIy(p--NYZ>fipG1bY>d9@VRix&T=LlF^K1O3mU<a&N$(RwD@CoC#%WkNvAUY8vz5SbZP1w
aU6{#n7U_wOcCsM1MpxjEr`|-$|$NN1cm9oZgB?ITxhj@aJCxI!Cr!wA2`y5Q+=&JYt?kqY}N(~%8yQkNKt|bcx$RoXGadfeYZ&MjK=l>;qew>-W?aCyZm5`
L^bLC6o=Mm`#q7sK(6ru;V?8gPLc1pa<cEUvDUj*LT&tTl4m}<jMXxpkNdfD6D}I$bDpGE_{%QAP-AbgcKLCMsl+mc$>WIzdKV;KB!ix~AiGAo9Z5DDbj91I
Gb`hj)H;>+MuSdsHDH$<yE7bHifPa1h#070L9=hONXTc*iSvu7>8+B{h}izJB|oUw4VO`?<F#L$k)Dl|MxL6>f;Tm>(TE^{GyGj6&o;-1gOq{io~P9g{F8Mi
1T&-&Q>PB^)dIm&Orc>{>-y3Jil?+@ym@T&9e~H@{RPHOvPS5XaVz+Idh5|fd$|D&&Xw#|hFIs+-6E<oKMYF3Ot)!=2ye^5abpNwM!8Tv-&o!VvX2ERFO<u(
KgUF+BVk$2(*%CpVWs;))r2>vy~J;@x9y*r-4lGOXpcvI=2l+`1ayuKFV;1E3{cRFytpNNxn{Dwzn=$pNn^xDg19X|K3U7aPKX6_Iv?p;)^mb^0I)J4o@J6V
B4dghk`}F*EJYlrZnXL*vU+dfs4Y<m>arYxhP02tdZ6m;LLHatO5VZCaUwb$8%DYjG4XVIN0(a0wCKiZ7ZGvA&H>%DTGnW4bfHxB^?dH1q0uG?jfr!hSv#Za
7g09Zam48ms6RDf0`Q8g)9_L;w>D003%ed%FC=Km<qqR6!qjxrlSkQQ$@0}-7@3>iv!D&i#Fy>IK{0t`2pSA1(g=ifi%>5rZZtz$I7Jyhe&wGyz}R*jvO~_N
bVdA+6J>j>dYCVPvfg_$YWZjk1<8q@y4HP%T-!YcnM_yOT!tF!Y4cTt?;P`OCFW`aYHTVYoTIB<>T>kNj|XgPY}zpegix-eI(LRx)DMpNtB$aOow*W=B6^CF
wf2J`V9h=~6oH6cKgU^m&jYkSgb!WEN1NdcWJ(H8$jE}2w7SBF?ubjV=g}zqs@m%K0!4LaYZ!|pc+}HjC1Z}>gV&!2b`0-Rcqbu+gbf)|<s$a*3~T;ja<nC^
tNT0RH53@UP8^MEyZy}rvy(M>J-{>aCMN6$Ke8N*Pd!z)t}oX~Pc|}TR=(Alzadl_Ni)bunO)vW3<I6;a>Cj+g+1nc@&wP<cBc@0W0-E0a>6tNZ<ssIy%lE-
L^5kgAqL~c2k3Z4IZL(GLILpUf@V`|ey;KO$bFe^n#)?LxFGt6$yF#WF7*CABOE^-3zk?1*-BTVg=siRwS;?8fZkDsu|Y0%62_&E)VGDWRS3UXE1Z!b&YqAN
kI%NyV%N_KQq*bB0iu(MIKsP~-W&`^=D#t9q$9)Y*veX0!vKAhqKxQyw3XOogjhrF-K2k?PhFgX6}05O0u-L9Zm1z?c8PD!FsChy_2THAZPzNwnj?zlbo-KP
tQa-=;U~LZri%B3S<!9G9ljsS->a{7;ZFW0EPE(C`~6DkowbF0u9sVLDhQY=ZIT9IgS`L5wo=T{L-M#6Iluof`_e<V5wUfAK~F%!$AC+~b!qN{>UPq_X&f5c
d$=7x*=9|Z%#~a|7=V%WL_-}ud3E*XtFk}w3Io_ID;mJ1JdI?w6W!)j0c$BWHxPj2dC*D0U-T7mAhFSy!werIcxUY*n<jnPijI6WwrV+%BLI|oMSKaXPDeG4
p5GT}?U!e@ASlbe7XOb-B_*FrctW(fhzs6}C(&~?rWbNut<ifWrd9~gh}t@l!!q$&%a5+R9<)=1&^sX>owno#7_$;`Y0w)LzXr$oC+aU;i5X7V9iC|a8L~f0
qI$afe5mii>N?aG^~yMPo3})ZE70!VSH*!{4LKfY+z>?ziAr{RwwBSTR1rYH^s=(N^g-<^6A#Wy5=d{vxS_byi8BYucj!{{6ty<`I%@epbj6jFLh3OT@$he0
rO**K#zV<yh00vAZ^<QK*850cYFleuUir-($?HHZfd`Rc+9UIU6`A4^|Ahay&QK!|Zl>G6CGu=bzAxC{v3835;*u>Dk<xuFVnK3;kvy~Pxil|uTs?3SOoYn4
WiVbx1MA5xWFQwIP(;h@Ny5Q%sX~wa*2WZ(Nal7$%$F?w1==8Ge1&~oCO&@%8j6uHxBvH233YnmS>hsYdqC}6-eKH4I+n|p%Iod69q_Tt(@JFv6zz5ENK-}t
1}S6*tGD}%s_ORogg5094XV)WW{XDY_s;zc0$<|4V;%Pw5Kwi0CJpr}mXn1>0`m*5{zJBeB1B+$Q7}&$f7tiY$rup>`3V-kUr7bV&pilBS$+1bfD5}82?5uq
JGM#A8@N?jx7f4G2rteiZj(G_A9vX7ydfcOaly3X%dbm)7WiK|Xk{ux5OpfV6}2sNQXZvY>#qfQ<=)^8hUGBIUp@5?#ff<GGXL^i%#<Kfnxl_IWN*2Nfb8dk
RxsXsk@FYLt&VcfCyN~=8REs<0fG49gN?A30TZ6qXs@~C=F=~eH>4n>qFtZ1&`iUNdhl>H?k10xN&WK)iTznVt5Zx~r8=-rQ?0=(9%=xVXvpYqE=+yE6t5qm
sBD%LxpG-DR<7eNS5E1M_k~f^ryZFv>bS7``d@0lT;6|l@31^>>6r*9E1?W|_hS3M2FJ)Igxsgwzg{|<!Y^Gq3uc{?sD{i)gjf#AJ@=p1E^pn2BF$R4iz}~P
wF4dj&7%_gHp(G2{<?_P{yZ?#Nv~`8l@~05%&nKnKZuE4Pr|Y|;^O35F(|?|0|a7E<-ZtinWx3|#+YhE^_~HjCUN%O`^7pTsN{u)ba_TprQU(kXoCIElgMVK
>|k+VB|6#%YwL%6ix0H--8ttEdlZhKPg<n8w}1^*QS18tTS=FB3wtu$gdvvLw1de-xg$fR=kJZ+tw)z9vm02CRVO545ocnI#hCc{*J^<5Q}kh41oA*2;))N5
H!-P_z&=<?>qy>bV1GIMDV{-j`?);L`cV1|FX$6^cGFntL<DAF=BnvLSnYYBe4u(juGN%s)^{-dWchUo@E5YxgQs%DDNd)9FDgzadq%ZbI-0|@y$zH3rloG2
4L7vsuXT?PZ4WnkU`1RP0u!Rr98IL9?i6N>r~FpxB6KKZq3T`BwPK67F@L1yau|8?MY0ofFQ@2HujJ~W2=zI?BO3cNpiRP`*}6KT5_0yB8eLToE?}p5qWfs=
e4!Pv3bf0Jgswi$RB6Lj-Du<uJau<~W+V?V9T8BPj(I~C9wv8KED}hqsJuf(9KR`P%*2}~jm1TyVOoE+oR1a}*!iYf3Qmi@`=b>9mCAzFMYSI$K;2lq8;~{~
P!Z~!3D2<m-7Y>8CVh9Y`m4O{`RzB1@3z|YL&5iShJ8@b-Vnuag<Z(35F`N%*3Krl&Ui5;Xf^sACHx+d#{9yrPpuGw_R%f_kSpz4tBzb*`O{ic@>)3!h4W(5
ejKtylwLjrLX@rA@ywJRS2x4H3nGAA5~ALIXj5qFCh&kAL@068G2^tyW8)V%snGiu9U!vL*;mCRJlVO|cNw}uJhg&PjFPd<_CE`Q&5K@EKX<)u55c=Ya;`q?
YB(`Nf<za=Rmn`iNwGPilY?Md`(&UzT5A#m5t-crj^~B0i0dtL{jXXquitbvBgvUO8)F$ZVoB$Unz2sNM{>dKFIrg-dnDHkb(H~0%x97zmq%|-@$CE$d;2m>
%cm_zX%?pGlP|kvaxw_kLBIct_N&zCv+Pkb33`@KMuJX5f?mXZlu808X5G@`49s_<Ehe-p4wI@m!crP69?Fu~@FbP)Ik%{TRo*oN4vEJu(SzINoq(Op_YU5g
-Z0W-6Yu+S(W76c-_WP!mo6_AT4vPYy1vDuj*ezQT6m#j_SV8C0xpHeiav>e=i*zu3cMtQH=+y=YdvFo9ZczN_QeD8yKv!xH7qd5w8p%jIQ@ok9CJIYj)}wP
Tkl!0s~kl=$gRX!-BTLaVM?xA><~u2nTMLAu9Zcm`uMICr6xXKCEepq@E;O_c9fzdA7SO*62n0GmbA@;e1SR+dPN~KZ_-!4Y>)^i&ch^D9eVr)O!}p$ZB*JE
nS>ki^l(-5z4^+GeY{O_bA<U~t|Lm<;t<a$2adbCYPuZPgRZN`cW_3gwKtp1s5-jIQ*P=xL<GiVIe`P6N9tJevt&)q2lruj<jL~spLlk1EOEYxEF3fSYh@Ky
Ugsq6%w!ohN0OdxYYTTjciLPGYNd%}0rRuEnHGlI;yRtwUn)pjCPE-6VZM;|<|wjNTy)iZH$A$~#n%Y5%Mr5Z_`|=3DMjwk3g66e<Q9M`o|kn@mY6d9X?{K1
NKyIz!mC0Z;;9Hh!V44lf@Qo3B}ym8I*t_s4aKJ~6%EG7pIz@ko<gc5%B!j`+Z;|$s%uxQiW#|iwYzX7{mx@t$CT{CZBXH&nv7kZ_`!+OK%2P|M9d6Zw`YQ6
^A9w3biV~FTDB~h%Ph$k8D(U7+Ng75sCb#S9PuOSRY>m!ik+iV1HHvgy;tO{_r-Q1{omrr10*8rv@Qy+wG#_I6sj0?z0rGW*Q$J{@B0zKHpvyXR>J){1gwP_
VF3Ci3Tw9n7db`&s1@R#PuE&Fsk=H1z}Pc@l?Eft9E|_`_N8}3>*`JCQIp*Zth~k1PNd)<-Un)j=a9G6+X4}6^Xrmj&4a)IS?+vQd1;Os_Hx4L$@kW>QSPeG
ChO&+Nc!MqYNZ1T%6b+G>>z+wK<Nz7ntW^@^%dBUDwIHTtz?ujU7Cc^`}P{jXa7(S`=@EZ=^RmsQdost|M5ahNfOqux8mGoNaWm3tq%LYNzxLfj!?qY>%JNr
J8G$S@-gD7c{;W_MhoQ7%DRR^ZuBP(2`eyq1P#*e<gjuK{}HJGMN7IZgH@uAx8#YS66=R(Y)6Ehrp~8ocAGlG$p}u}?)t>y*8f4USh!L_BsLkrB)i{)rz3Ud
eyPrX%A%vgaWRe=27kMx{t6MxRNuWs?IQlh`cod6%KmsNM}}4`gcvOiUIc9Z;xUcoM*O_o?YO+Tapkz9FQm2ASe%Ueg|g`Cg|e~7Nl)~F25K*S`QfhJ&V5&n
@7M`W=xq}>`_V|L4yKcARa~v%|2?;4RAJhQY0BB<-Ol6JzakQ4m}#45y;CIU=%&>|XGv_YZ_-yyZ4{jQ@&zO1BTJH&iZ_a|DrUH!kPV|VhQ=pKvz}l@fnNPZ
qJ#JlBi9*!9rb><n~-1Dy}`6Xf9G8PmZyLIF98%Oe<q@<ofG@mP??38P&57b)glrk`p}#Fo{9l}RE*4zSUUqsrceZFcXbX87WZ^UoRx1?qn@U*d|=x(gudpa
Wo;jq%Np^l#TA3aGb;w)m>fUql}6>~RYLhFA@D(1ypSHN?|tg`<(_)gsW)vS8bkBWK&1gQB-9v)1?{9uN^?>Oj%N4(-wLPN8D=Ek#2E_zO}e@gH;v1`E}B&!
@*;I85C}MO)2~LcLY;%atDXBDgChfZ{S=jxC+&LI*A9N(OLNd0W`wrDwaQnz3{duV2mAGT$kLJ6duuqKyPorj)8Eb2gA>JHKO`5!ZVFas@LxVnv^3T>TwkWX
-V7VN7WC(c+>SySW1Ly&C;qWxLa*P>7b`a3b4-X^&MSLn+w%ZxeUHk?o4cO397PO3)D8ARjVSSW*N^ri#J+wtF3jg{+i(Z%;L4?XI*pw}pS!fUQwJzgK#%^&
=$iNTs43WQo``U9lS55#hk`$e?BV4712_4Lzx;k_N7!~YAxp;Q!3U6gq&9ynk%`lmqT^RPw$H{AE(<?vb+yY*MHu2Z{o{Y(lxM9f6jUg-p}#`X8ZY{n$3ycf
sn*gmCtv*3m3N`=HAl&>?&fh^X<IKGu#xpz#yNsBOEj6|_DL;5Rn_u5@!4sw4xz#zniQ+k`}xECd}m1O%<%X%XLJm{NOnp9<Y9fmF!u(4GD*L1jk{8$KuOWk
iLJR>&M^EuPhOfd8jTt2-n+D(dR91oQtZ@`8B^3~N(M9FFm5n?K@Wfsk*y3fV?d*?Y?Zdj&eUcEUb3y?8$d+g>s()8f^0yQ1ezu#AhYjb%9dM*c%^Nam%hNH
(Z{6JkFHb+J2KPNBuuF06oS6!4}AJS6qWx+ktV=)Vh0&W{QZk&!ASKE`Sn;SY)Pg*u5f_XxS;VUjXli9i)JTNiMdVph%@S?6Qgxt^!^H6kSNhDvsTiyZ=<L)
jp67PjNFy}kuh?He_yIuLNGN|4SmzF^}xyzYl)$r$y9H|KbHKWlFF3k(ML*A*8e+TX*jD9$*qd99LHf`0eV5d>R7eEWQGMo>aIWN4g6eI6d?e#HN`rBpL7d*
U!}#1KE%sG=fa)U4$Pe+AG+ZoH_hK)eUd6~To#xzF{@Srb$7gCc~<xW^KCkQIK^Rx2*usN1<*CAijZiV+IdF$UR%AEMv;vd5AjthPS1SzjF7*c@lEV8zuC>{
({Fwpqu&}oZwk5$gEPk+Q&|Zwsn_u|5VTJ)Av5mxb%k%e^cA15F7oa=c3ja~JZ`w{m2le0EHSF_3yW~?*eWcJ++w12DA{lNm^OAyw#~t%!QJPs8qNAkclcuz
j0e?f#i=@jvQ3ufxcnQ=GYt~A)!A14(X$bbWAg>*WfgITa>UZkk>gl`U;D@8YI#i_x@dV_T0T?oRb{!SOY3PT-PCOO&nU=oy;fVbpS$TGCtMDvUlcwsHLW-x
v~waR{nQ*kfG(Avi>UE>zD3BYx$STFs7xh2vNe_@u#5^)WZ<1Z)_}(^SS;v5^}A>;^g4)-6Y~nbY8Vgc7Tl^|?}-?5le~z^?Nd!OXAX;Uyb1?RG;h4O-!jWJ
pi`z&Vz_3)NX6k;cEpalj%>i8fXFfz?{1jOa{4$AB3c%^)d`BVr`ZcqJ0hhywC9H}fUD9Zxnt?H(25^b`D={(VpGos?=)<Jt%~jtnvGJ)y4C3D$%IUYk(yzY
?Ka*E!~Gq;Sl&AD7uB&v4bI*L7&8CR4JB!<;_9pRvWZC$B)S2UyG)acaG9lt<F%H66}6XeYK>{WxzRrn=};zGI{qvz`%OO*@%|eYQ=j-h=5DGkSC~PcB%T4(
zHpDi42eFP4Bf~8J8$6*)SqFe51FnB1`NZ~e)~T3@=4^5hO!y-?i875`>WXSHC@P|a5;^Y6Rj)jXA(Z4Pm?z?VmHZY6I#GpTC-_<-I)PW=~FkB6fQupi@fI_
e#vUPudFj{KAG$=lNUIBMHjeS0XIN1^u(IVLgfwhp_FwhaZv3vcHe@h$kfJKqJEnbR?DQvLkrl1dG2OcZzC3E41Di{#)4~ePw>5}O`o_#RmF-snI^7N<_zOZ
L97w;H*xqVqdpL8&b0826Mi6V->q-!JJ26@<ko2mQ(w}J0Er6U>w4y8R9v$RdTmOCg!I7gB$2G{%p$jfm0RT_WVfEyGExPDV^4w`Kh-~-2tf=si5^wPr!kRG
OZYbqT?sm(UzLD)3Z)-#rJ4Gf^g$IiSZ-Kk#Wc(PqIQLFZ>IaP7UX$X_L2L@UT;V?1xCh!H>ZlleO_N8zOEe6LP6TNU$<GeA5-yV%1In-oUKm{bjy<{mSPM{
O|z^|f|1s(hMG#VoGd!$qCC{-HgQ!_r@vBt;2F|Iw6IBtLcjh1fx$M`TQ?!AWz6BSF7-dPD#D0%T@Amn7Zc_!K6RF2Myxb=QX4QKmGt_YW)X^`pTuN(+H}2X
;oQJ5t>phK@<#f;dWAn237SzsnKje`>>B681IOUU^58>Jqz*KbE|*=);hP_nDfkR^rY=!Ee5VIS*l$k*MIu`<x`>zg!ofA9pYuk}%^@VXnrkcw6`>8{{>480
C#yAYhg+1_cZVkN$+rkpZ?4ZHAcq5f#849oI=JGePfYF@w<Cc&$4)u=opiMrW8?I2lRIUyw9!NpddppHIw)84Te|JV#N#BswPb<j;wunRLlUhwv099~CQFek
rp#}F6n#b!N8sekROZMM;fYG}@)%b)tb;pO@3~ncQ>nv`9$z+?O3FERb8fWX*}=l10fImolHKVTBO8{$LHRDhC1WIzRC4}n5SrhR3A9>Q3k{n76>9z*ugIo=
h;TlvyFp;pFJsqwTQ+bzZF4w*%gLE%A>Q~a5p6S5ASI8cXF0eZ^BEkUkr`$ImTz)(8*$Gvia*!l#oM@Tk)b?*gBT{Q0)y9scjkyTB^GTW3{WQ4&XsY%WG5(4
Em&O_ldJ+qo-Pdw6YNwZl&_gBo3mMwH$uSBNAX#nVD59DQMDLn-A}B`i9CkU=1K)xOHJm^89S0R@MoNaGp4kxWe3sh-dmml{QO?Mw&7=&*43F&nU6W>FI-?;
?`W9<S}`WPeG0*e?8}7uHDK4EL47e_#Tm9&$T$C?k`|J##2<v&G2lfqCxy4uUYK`TjlgMgpa;V7p4`PeZgziQbPBSqs#a0-=&Wbv42*4l|DW`cd+vV_p!VG9
B}UX6?p8a4IIg#)DiVHR%Ai`Ygg_$1V63M)eY@;Jw~XG_25s5Fio$F}@h07EhJhN%T>PkQI5?8^@gF^uZ~|;!wIxie)xeMB$>T>iW_Y2ip7c*)iy^L<m`pwK
`N>wWZv7>-4KeZ>;82xXb-Fy6*!P10q=2p#rM2XuWd$KPhBBCa9;;UeNfP74icbYA0;jIkhFHu2*JVLTM^BgZ4X1iKp1ejSaDHZ8c6KJ%_Tr<E5z7v4W3GBv
DQ`Z7O1;0lze`=`kf0AD*gmb|!kZ)k^qkS<BF7f0ASg|RI41}QmY8IQxpoO|V61e77e%)lhG<r_5TKUXIC=w5&39ER%0Oo>wV%W9O}jKz;RKY|g{>MSFjs0X
PbM$s7bHq0>upq|h*}LG6clkseR)m$Cfzs+g%9n^))0au6NS`kF9Ms20{h&y9-w@iRpUZEYDNcCGLiE-^TCBv=r+RAF3%6bD9!*a2P*BRmM7O+w|D2{5cK=Z
Th0H&5Ne&uV2k@{#xrfnmALuL;PF=QsG)g1(n+5s0GxoVX`Fen{ndRBQArGkXSf$p1c8r0<BftGbF8yhFTBaN^>8A)A}_^BAi`?mehUT1&sdQkm5cps49?Ia
BUcLCcbYscsJ1#I-`|-8@%W!tGpFO@^4$1on{{wh+|lBWK63C>*`TRHNRlzdpw5kwdBdhF=epTMmH$)+ATowHozW8yL(k(@@~U;YfAjxP&Joz&0i5Fd!qK0>
u_8;+Bz;ST6bae88PjWxlToFwrI@^smVAqVg6Q<86-du)@5#eRXPBt7+SG)XsyV9`cQI6Q&vo)>c}XzAS+lb9=Lb{tU$`BSDvk3x^LVfWESt9R;^X86oodO(
+b5qJD?0#y_!M^WrnSp3xl1jW@OtnF)l>mmrGuf^l`>Vb=}_0aPGtUl43-dD>%4O6tsnR<y^B0jTI|S+yxv7{{G;4!VM!ub1o<d?+XnB8>0r(L8y&h@D>idt
uIc98^1^1o`AaR`OAg*K)DIMUs%zNMsE6Ifhh3dF9T!>H$eZ5x0KkSis?h1|DAOU=mO&j*<0htNwDFL+5GBSlu_Y$>QcD8;p0Wn-lG$|#&S7gx1d_XU1^0Ik
|7c#lAG-|-TXRhy`FKrn^DWEAU##ZYo7ZBL1mRjBZq$mP!B!J<>JJ6@e|UM!5&<Z9DhQfjB2_oz2_}Mg1bdv!4pp_ejYUP+u6j;E9)59Nw{G9jhzcIMmq97%
$ZIl!N7)bYvAI^b9-n-rRLXwYqj#s?4s^L8GvfFII6pMR-rgD!$|}O-Cx#pmp_|Z%)mG!|l8BvZC@OtN3_5Boopjf-Hev#4A(1&q%Q$ix+9O}3dyHdFTdMO>
HHKl;0|(9msp1Jh?i?#W>cw~7K1cR*;~I!}f-~?yXoGs$oClN35C+vAx)<x%bWx4WX*$~<S&3p?d8ElT$M?1}E^{jSr?r-k!Tgw}B&k2|M;&33A2uDuY>hA(
fuF8wf?wXDS#slTHCB(PN%tug>DZi%p7AsTwXncz>vc}C+7EZ`1OI4&?%k-^4IAcDN7`E6H@>Hc;-2oyED{*<$t--I<$U+30PKQV$Ql#s;}S=GCtsN~wiy~U
{xL(YEp(cJs0IN?5{-(jCf|8EU}%*ELjcGfyYDI$e(2Rv{%|a9Qr*Hb5d00L5q7jXWen-|FWB@^=v+|JA9l!c-LB7$VTs-C2Qtf(PBD*GK}P09@&2RIMYDY!
L+MnNpfY6E`LHaYTd4L#^D|UA`?g_OmS|W&|9!Kt7U_oYi-H=6A*!`eG2L=QlJo>-M^yp4FpNepZmA#Z*mFU$ssgjPFm31&;Fe8Z5ajRMOf>F9l39uOSC5OK
PyjTSlAle>+K!~<o2EdheL>!|v$flyAd+pSl|>)}ITuuc{fsLHbOVT}FwO`+9EXb1^``^uUr#S;zY0@N4M_G>yZKF;B|}=LuN(nUYRYF3eW4Z8C$%3<1Pbo9
Y^ToydYgmbhi{d`&x8?@N{P+s%<`^^ye0Jl?e{EK;T~QK>8+1uYjBSxn7srI?GJ3)$X2#5y&c>8NECU3%J!Ua>K%N54{;tSgJ*eD6Aq-q^LxOUFYF#6Lkns4
47%|klynk+sExplxk=}~n{1=fXA&#V2nQv59b{P?E+tEd<N;omufUDaxesKEO!7{_Q@eZVE70Rt8l!zGII*+r%+X`(JgY%?^m(OQT;c>tdVKMkac@!4ocx)g
!4UWletU#+#i9<^ZqRRmev%qaoh;V_=uP(Dy}`uLdC6Li_Q^)zvJ>!-CY!FSovv$W>d6pAK>%+JxqcsLNwv8<W+;BGYH&Y6K9|2o&aaZ%l*gc@k+`Oz%EJ4a
is&MZE2>|6N&QSYt!i9;N}snvM}5|#h<mq(V$H^G+IFfQN-PTF1+r7we(xL#+lQ>bEdk%%+EP;01?CSZe#%iS^2n;K0NCkP%l8mQU3cU*txacv%}a?Y|8|1Y
%)XPZfLc5LrwtgKBjF`DSa4NWI-O*jA<U!MKAG45y42iCt5=*ChG~qCy{sbB1TgJw-e>q~DGCICIFs;}&BGhh=FSDj*(rL54_t&~*U%X(UOYSyf$*uY3U=Yt
isAQ36F$N`wPInm?1y{7^Q(bck{$57HnGN%$583_{>~KNw6;}5D3kr7N&H)jLv5p%4$EXE1qxm}74s-lePY@5R~}HrZgfL1GlVydjhuTW;1<jgESBW-@bZr*
=xP(?8^sp8QOt#r0Y%J3u&*V}g{yrRCq>!*D>Q2*<7g$&L%`3`!TVx-!5zSuMNud4_rp4v6TC#QiF3A>*r9g7Pqq3EiFjw=QDy1>_-BqoHcCWfblC9hyIs>4
mXFYMh@~M!mCKI%-k2^>UufyZY>9J463))7N1!&4j-{^$kLz9n=I}upm%Eufp&@#U&S4)Y0fvukJ~<?B^ROla3>a`zJQ9;wrY)iCsShV8Ex{<J)s+`}=$>L8
aYa)qzRCxjW{UEJ)=54+8`ODwwVajuc)$GSp|W!=+<esi41kLy%vpY^$!mqN5NCPkbf8ZMi#bh@hSixsW`OxLOa-e}6n6nCQN%fVJGOZ`0|`RJ6f8V%J&avV
|IjV<_y{2BW!j~6`SPK<It(XpFU(6}hN;5!_iUBUtmrY`HLZ<|1NISa$*mBcTYzQ@V{LGpc*WGPBskJFbD#KJc#qwo1|u(}bDWV3Q)}`_s4=5T?1S_q05mWL
(B(Lh)mGKP0(;^h6V`VY*LGS(e0h}LU7NvhG-%hNO-<n?XpWn2g#VsK5z+0r+XLafs$}BD#kOHBqw8jA%eTyWp4f%p9-6Mm!L2gZlb|5S9G=i5pH2Ccwy4j~
hbaha7OOLFXc3G*?jEbk2b98`U)T_F><l?}HrWF0ZRefdjDfc98U#Pj{xSQgPYGy!!r8bg7Spghi4RCm&W%_nt*riMF8R<~zaM0Ppkmw8_Y)PH?l`9UF2`bn
PY(?FE=QuV@j5_F6k%_VwlrqbPL_YEhLnbgh>*BCS4XS6fu!(x)OH-*`M$Ml>EJEZpwEr!h_@+Fd|l3>jvUa?hLZtGaG!Yv{&UM1fib#E!x(_{unnAMO{bDo
gp5A7>LCIQ;=k&dK025YASOUTDHvPpvq<YEN``E)vtv$YE4yvL_G7ci#yIH$wL$Q>XP0|DwHTJ;O4O>6$Iz$jhTz)@!x`d50!Wif`_{o@3|KoHY90V5b*+Ls
JLEJFjY$asJK7BGPwQo#;qsdTwX)Rd0+6YcDYqu<wZ{Ly0$OmEG&?*68LCKn*IA0CMN`RvzrZRjI`i65;l4tgPIj*e6R+94<7>9)vlf8@9GZ$0Hun3>yW0;^
$%gJZZ&MO@Qy~hu{2F~U#cQfz{z&qDE02X08HeB|ClaV&{jq2#Ffh0mKL$X7t|nGX!zibM6C*+dg;a?_>D(7r5lW1)Rt07WOjNm0$`D%28YwVmlOv4*)Sqnz
Sc%lAl8_Ss#(<jxSlD;a0;ufF3P6I`M<|D$e?NZU0<vzwjsM(L+OT{-Al_7dbv&t~<%#+&qlK2_JbXFlmzE+T(jYx#awmnA*FF&zU03e%dHop95c~MgEh5dM
+uNCzOpYrx_u*6SoHtCHYM&C39TPUpvLE6~hu5%Rtx&z_@Y5HG4L3wgsN{~q$cb^Q4(L#3){UUYWB&LKw4&`mN+;+!x74#l^^bVSI`)ZMDCVq~Ww_<OP(X(b
u=Vp84lqj*9&N{M)@qMnk{v!eYF#wjaR0sHuD$sYSa?0(+-PXUqWjaE|GNzo<2_Vtd{q;uOA$pE@h7E(<fzH)7)>Bw<i+Y@_YA}GiHI3^?i~7y1eSKV-20C|
>19i`&K}L%>z1rcYIq4+J&gnL*&IcdHZ*_vqP?jOUW16{=ChZs%GUGRFl!sB!59$yZa%;4vr5$718y?5ZcvUU;HA5%|2Z+gtSfZDweP)-RwuN~-=60SSA$Ss
R@J6X@%6_963{tAh<_YW9N+Mp!J1*Hdx)*3id_;m6>3+|K-YI8*NBXF1&1tq@tDQT<Rx(TY%a0n+;eJZuE7WI$oHyOOFI%~p&WLXsyaZnTtSPQ{jE6z|8^xw
X>aCjHbXk#n-{!wa8g@V%VG}G+gMXHMyH4grT&%n#j)RBUr`&AKThZGMVy!|@n3=^0F()k4M7QZf~BWVv4Y)*lO+NTjxigU$_Jd0v?_2C$p9F(sTONbmfpSW
t%DTF5;S@RvVJUbko``^i@zS?4`^b$EGU_<q5G+(a!p^!b0#Hm-MwQYGa_Ka4_v7IN?br%Byljx!VNgJMk(4j)4!Ms#B;fJqCS@c^veBTg(ous2YQVpFfHS{
XTgTL*u4>`Kb9Pa%@lq#(oqpDx+jcd?%zJJc);eJG%;@$6cSfJJ?9r~?xKkuq*9L^xq1QQ2k(CW<}|lv{wv$M1Ce)RE_7JM^0T8#09c#w1{=F&Y`7R#)nurQ
c%mi7n6Bb(K(W{5T|lC*maf5#<*J#`UQ5k`eF&4eJV?f$S&C*R-YjfC_yEsr6M;FybOgZi<%CY|RF$ai6zan($Z}qAt?Ou(^2o8V7X}T~<uSq&8sn|y{+{94
*wHJt{AGSFXfb|Ez2QI;W3wyGy9azTK<X3KMUCs=mHWD!Zbol8<(gPW-T4#v>3ZWy?0cY1MybAr;dt80wQOdT0UR16aQ}7vG3$`%<`Tg*bs$X)>g~8A+P~J!
L&p|Kk8=)oWYM9sX6b734%hr(8aVh{Aby-Hu#&l4*oQT&X1cU$I2p{OAY$ZYH(Mg@7)ZY6M|g)OTwX(^aqk$_83iSD+G$E~XaEY<6bn{mdaBpof67#r3F!ZF
CAl%tGzio;Wbr1)drY8UdQ}H%4wvjA)CHj`$-cZ>!9m9UYpx529I$s^k=~XxxO5PcW44{i+3ISpJ>pc0hPt9kW#1;#LZi^Apa$0)C*zqO28m&e|1{<LG!_$_
Sccj*Bqroec;jStCMPlUlU@o{>rjUb5rbYa_!`s(PfGmnpPoEo^{8lm3`5i#2F>}O?uj~SEyvUEU7LxSS|`WcVj^pRDh-hkz?|fQCCNEtdXFf!&a1`I&sIBw
EqrXCb6mvRR-OjpVVJ-62aEOAa>6g(mgZU9rNTB+L<gFD&qUt=rr?-Oji$~ToGVSg>~XgPG%<ut7%<TRX`K^@fDF8(#vfb1Tv8jKuDl}OnOu8*D|P2vI0+Mq
=>k!;4{Q-yiXd{X)+53=%trK1N<n7k%F%c;jzBc-4|};U%hbXt@1@}g?i{Lx&BYcUY#zh@Xm_Ne|AjlqTRPWi8}m%>S#YDiM2VfrQGa#14Q@1Kh%Ga|ioHtk
UT!rrM2s^iW@T~_vmL5G;W`b`YfLQ2W@9?Of{_>KJgK$s6-Y6nx$h9uwW`YPccKlSKkjS$js0S`=B*MCcSR#(-`Kj<X@>5CI=kj+tm9TGz2A{Cfx^GgO1Syo
^!+p;z2U8<TjTLTp@$VLC=?I)srg7Q$ef4T7rag9lHPgSnP}jTcM_p_`AYoI>{gGQJ$tdr&#eD#3gQa*b+{CJ+>9CQq?>({35OYzzos;?2eoE0%@H;GI!!zs
!*&nTy&%AkIfoS4)(!2%&3W5kw5Ip*G%kKl;-jw+0m`P~35g=4YP;%McArfrXYY{$MYP?Dcl8du)@C@^kz;tD@L6VFe}2?@Y&8F7*}Gve_#-;*U)dpV$^#vl
-y!Chh8PDv1JKNN37nkTH|*Lx6nUFU=FAcdEL3S1R*WVtsu0-X7|ocFxg&?3lvjgg(oN9TtF{ApUWr@w3%#De%|g6Rl1Z?We^|DmVfT(uD;iBBXf=z7<pPk3
uaEBTTA@Ib@tcY8o1(FFOgZVm5nQB~4t!}W+Q0oqP_u%<ql{dPcC1W>lO#Dvbru$o#l8c1NPjc4eMOb)KJE5<y_Bn+b&5sl_UdbRj3PuAy5F)`Gb2{2L*2{G
OqHJaD}PwBxn^J>9w%i%mq&Jc`F^B$D4lYaFIpNf(AWo&*8!1733wS;{r)+#>ZB7C%f76zYFl+sg;%2JD${)Zu~PccI_f*c7sVI594m=LdWLGQBFeu}-$rk3
Q>zl%zMT$x9*&FYSiZF~NnL0+LPUxLZi^22=(!e$6_t3X6`YeW=NCm6W`%l{fcelSF(*Bv^;FJe-sW58@VZ9s8T4@|iRoQlO=Hr;e>l_iVih&1DLy#6l~!px
rj1^k>cb~N^!jabqTuloPF}HkRsst1o}>U!G5q@BCpd!zAT<z|X^)4WW*rndQUXc(XEuwuDqMDc%t@Lwl5PWyUF)#=-r||6zq0Z8CG4f~<e%0Q&@GKNKV$10
e5*z=$rghw$V#t0>Lcds()a`nqUM*;eGrYi)ZL4uL{uHf6qP+mxPz%}*K>v1;BT(RE;zeG?fbLW0&b4$E*6BkL8hztO!kR5s<sH!yq)&BEmez5&hF@QfAsV<
#Ki<{Y<r=Th>YyTVdxzWzXVZ@s6TvayuYA3(X7@Fpu_vSRMmoW|D!0nSo2LG50}F01V5h#z86n#=Nguk=}Gp@;vznZjn`|iG6}wG#+T|uc>l^>N&YC;J>xex
(20EXerLQ<pdc=Me^0R#Z!^{tRD^3bh$4JnXah1CjKMm>03)QS(C}thxv6+s$oEd^y13Mu^)FMZfx3~E(Uj!mAK{pBWjf<r%ga%7L+?W2@Tc-u`7;g8^k0PJ
Kq;dYbmTS;7#1xJw7O>-bVfnzo1JXRdb)(4XkQ)*?UJbb!%bSJex9a3aeiGLAnn$Ahtkl7(`%b;d<Z$C-h7Pk&s`g&jmSmXaf*K`!46_|;?)WW!WazY{wdyS
xj6~CFRWzCt<acRZOWO|Dr~t5WDCdyH+YDl+tnM{ADNw$rqxb{ist+j8$XHT1}_#aWFU~7wmN4Fae6r>#l~rV;Y8e8@NekYSSIk3d$W1nx0INom84Pj3o*yz
=0q)GCrv3R6mf$VWUrLupClWmu{#5|7wa#jQ1q9fiw={=@**?!zlK-k;(EJ@kG<;Am_*w>pt)t6c@>Dj6V^l{g02b$^{NLK1sq7vo?LWMVztUutttkH7*xL2
<S-Jqo?B}Y4y)#4(~fer8rznA*@ecdNsyF(@8%mt`weIju}d-7$AF7jYyR^kT$?LYym{gjg(nJLx?A0N@NEag5GB6J4kY|Hf)b7aHaV1~E`=(aRBkUb-vbcw
bgq|VGJIip_ml|F;Q4;T-=$f#@23#h<hJZkwsoYGaUKQPXN{bw6n1Yb2-XL#6Wvv#0Rq5D3<laHG|`g_q~kP6h%UGRR?`s~OC7P3GbH>$dK`mMeMu;I4?reU
hHg0qKzItx$U~^Lj>Zd3Xpg1-*MRY%Ci4dBoM$8_vL1g5zA*Kv0gsePxW-FW`C2jZiDCGN-rv9aj+|W7a0r{CmzTsXuH9e>>C6rkTKJ3()prvYZL<6Wtp*Cc
=4-ZQP#Gtp_|TmhyowRtr(F~zI~y##k3UY!MS+jl7U#@9p_G9puN2M0*$L5OpmHTCg>(eamL^4g`EafSHa*2eZ@GK{oWK*AdNCH=X9U``72h*(GF7gcu`B+0
MxPs<W%q!6PzMoymsz*oIZl1*JbOhpi!tkT=s|@e-uxd?DHg|4P;NBrfXFgD^Q&EcJ5~lqDxd1Xaqfo8YrS>cx|l0G+SCW4^+@md(Ga?*{h1Pvc9{3nizH3A
=S@pau0YVbhEyi&Su);$zJE{|*D8JHHQN)_{iL79<DMNxtzklGhu%Z!&|q#qbvQGI3h^Z@R!3o$(>N+O46-e=WPo?ITeF|0ekWBd#G@Yo3+)*Zb2%H3+51I5
6&r%}x9WWA+CprnM<WL|j{<`0gSao<Su^s^K($fMaH)DIG5?wx@?K{V9zcV{kn@?{?w|C({=i-)|Lep1b?1!PBfC1g`}#m#lK(B$I#(jjrLRib+onVmm;39`
l2yQY-fOGufu-`x0VESlfM_adorqHxNWTIEH`L^KiLFQQqoRTlfD|W&eOLY6_`=198Fhi@6QSXlDC)xHJ)=9;!QX?q@_1~uyjnGek?tqRKr!7KqE~!N2xRv4
Y>AuP(71L|3I294@Zd(*>JHXFtin6_TY~qV1j7PA=J41pPA4-Uxg7q_%U-!RtkQaqD1~L~y1we$`tng7(rmRv2duL9y57$IZfEMJWFm{Pyan2j)kz}PddbUo
G*=Ks*!q~TP#kIz!VX7z%iyi1r|i4+$EVtN*2ic+h5ak2vtY&%r<%0V(+-)^zRUzZ^>${maK)F=;Wu^((p>?f>f`yo9&dc<*R!c1wznM~%FSfozoN#mA1uV&
sI-jU%Z1#0QzzWv<)m$pF_HA5c^#@v^_B#E=}e5#_rR$|M<h|GSg8swo04bLxo*{HJ}12p%d+-nhR-QcJdl$Pawd7XdHs$EcbgPkYH#TMrDz)^D>sB&BY_)$
%rE~MEX2ojaz39Lad;p{VR>5@ry0CO1}7(;lcz5*-d|aomBFNi(XShTG5==9a(*X1f~H8m+`qeQ|JUmKCf#MOsY(Qk`0)vsk%NC79wAVW(sfU#Avy=o)m}xJ
IZKOyb#jXQ8^@uzmbcf_Cj+(vmUaiiVQHW3i=ZCiL8x3RURCS7ZMj6p5@8F7gR9@@Uaewc&d95A#OsV7Y$XfmyNBC45G5SO9Dy;ST|4&SM};Z*2neAJLB)E;
qW!LmUvH0ld1ZG_2)gO#y|P`$UN96Hm92<hUt5nRx0&KQAme%%ks><=QFl7f+;As@d9Wf@-uuoA^l6}v6LZHJtNZ|8_)vF3o;i0oB1Xb~6nqgqZ#_dTSd=gn
JzHQ)Q1+FT#SB%zwieSMhG(jcLPoloCPpxg;mC86{6ZTYE4+*xRw%s%zs02TKw@>02J^)NgXQb0ZHVK^Vxqn|;sXjtH?$~tZ@=p^@Q`jsEp$chbK+%Gqf_P^
7OIgLKD&T-e(hdi=uk7Fkx>9%PI&FTkea2qB7HuO?P8(fok(w=be4@Qf~cEk>eLhCKY1dBglc}`$!4E=b@S9}Y9sCsL({N#G5B}0Y{|7p?^9D%>J|G?2Z`SA
O|W57$_(tryQ0X)E|~V1G)Yk1_GMuhXPLmP<pkoZf<2*SnO^h;RJHk?z}?{uP>;+k_hPi7v-aH(@!NxS+6Vqp?%ch~BZQ#W0_MN|oZjq|Ft>OwGpkQHYl!w*
ObN!ANIBTU5Cm50enDU<U_CyYs>aXs;8uF^_6$9;T&vLltM0oHF|Fi)-2xzXhuhyk{O1+a0c-7qVj~EfUbPA<J-M@lRkB1VzBt50+s?AZ>zco6tj~{t*^0P>
8aq-0)$c(YvC<q@7HVnWrnt71_@np*IKjN(u{Q<L=yGq3yMgmym(LNAvCTM~o~MR{6N@HQ2|bX8jM&`AT>pj+K^gV<-8>swM9<^kwLgt-oeYQnmR6IiEXOS?
x!XP>;|<_Ro5yB7CcQrbgcQScJFH8DNlIusnMkl9ogGqZJi2z8Y9<n0nPaS>s{g8D5LfTyd<g~#u#yu=cc|Bxf0Rl0&b()KJWI&Y8A^hFe5bbguuqpAtfUqh
3r97lP;-!s-(7}#0J+b1dX(mL$QvWoBXES5@}%MQwV@>f=kG*tX`5Hd<6)Hn3@Jl|b3IX1H=$Q<C_bM21wAQLg0O=nN>#ypr2lN4o#?}#Ad35XT%m27P&__n
qD_&S<+>C8CXD#&;7J}i7(QPVp_3smke9=lBbGOc=G%c%T8d`N8B~cr$*IApW6CU`n)ZB$xR-@YydN}7kt;q25F5dgI0I}NLX5TZs|4efHybd{&SgzAL8T4~
AS1`(rOq~$Y@WzL=N6dJY$IYq-x97Hak*MSkIOiKC~?zN{fm`CHb>Wx^CNNkxj%xmCAlLnedsP})*TD&<%v3?fhh^4P&vO!>})K~G%%o2SlJm|wzEuEQma~C
Ozu%YR%^va$37%Hx=bS2SEy=`+L?fYT~KZe45z8#`76;uYUBgJ?CLH50@s@5sRZgLdSaqwG5KQQ<tOUIm--74xY_Jll7oNlFBE(W7@OhVC>?wzveTJlSalCq
_X(6qT10gRSBKmaYhU%%@epADy-t^{P);6F4tZf+m(WdCT@}C)4=Qz_7#Ru?lG3Gtjf{VI(fd)%O=`g%;6uSFu!1@35VWYnCi_{}3$LPT^aK-cMd=g*57XeZ
u6OmIcxSIa#r6+xw+@gtkDnBQgyQY$zhhz|a;z4Y8&sRIkD-BUu3A8~4#))gw4jKPERyyJ=!3>D%#va2NfJVop!}Qw@}s#}fPNdY&7PktxI{1)hYb0`ZiWG<
X?X8r`~_o*ur;Q7GpM>Au5}J}VB&P>$p1Y`?MXLvv*<CT-P#iy=r0XDT!~qcCc1<^3cg<ylb1WtMpX&+j@3Qo%s3_Zo4X5-ynh|#PQGnM{#<h-XW>A#rCNS0
_2(0urd(|@WmW=(9mF=M_?M4+Crt72DNgwf>4_Y1PQ=oX&GU!QO;L!oB#V+kLrA%7_*zGI5?>5QB|!L761@qWXLmFZGQ#46syJm>WXK=?N!2#zw6c~~6_{<|
W+#B3b(o4C@$I$I^IXY3%3>0+@h7hj%EV^6v$WtN4x0SG^p4KtpUFy4_R#e}f}uJi)P&om4-5-Wi$Sf^c4~rlN8Ibz&r722dG%2K#_+Y3JvSz(en9PEJXK)J
lj2Uw4A|jI$w00QYW@9{PXa{rRwmDlegt3D(p*oC#yk`kbA~Ly#&{hcU7=O<zq5BKnp~3#D%J^|xQ1qftWl92hh!|7_MSbrXBV?Ni_NCqdR2V<QXI>ZP%DkE
wIN>dDKxQoS0b|$AVGKU?!<+mub})}tzP?p{*UkaV>B?^;(we6Sn$NTlAjh`8IklF?1>J>b_1#eLFk|`B|)TlnW{l`Z15Udi-`!YW?6%@8E?5^r!?a~jpb|E
xy4XI6NmAamx^+K1LKwrEmq9!;vXN`9~f}JjTCwA(2vIuWtZ%3nJclKwYwZJ>~OzM8Mbk1%Jo@D6GA;M$?R}GbL)Lln=RP%c$-5uQqqL2Jzp1f`Nfq=$_wUq
>?f=i8ACitLl#=|)LLXxT5UduO#W1Ajy2{_5o)+q${pe29hV3e)d-<WEJR)@hmNm+uDcXA>O@5sp*7saJTi}>34_}9HV@}zRZ$n+!4U&=<;)S)<YJCJ^Gd72
ebEm3cz$omwa>O|%Y!=1(BOmvoF-2w*@63n->bOy?Zbb@g33s2%OfxD8+_}^N@r9)GhU*4C?!;=?N#P=|FV7$0LhUGHt#|0X_;zQHydtwp`vv|0L;yT4g$7;
BNPGJzV1-BMm3|)!@Sv3jW6Q$w;gfh9P%Rx1p|zvjLfCf6@5bgrSahg;naq(3Tb?RDx_>j&h}u5*NeZtyf`zgCj&!VIQ%1yB}Z#D-$MfLb{#j%rndSBDY3Uu
&j5KK6wQ<2ra!E<b{iTH4rTJ{Rk9)vlYy1>kn(=jHCN_|fem5Oj5ZC%-hyjsmIi7$linWOHaXjyy73p0Jx_<>O6g^z{=&)O7!J{oOrh=MyFt*e$nBaq=n*hr
GDoon%C;2|P$~;Si-H{F@BW)kYCxtk|H8Rb3;_zZNkr&$_ADQnT#=4S5)s9nEh6kOyvdjF9e{I22rWDQ3=`Db^(HE>Cf?=`gG>s`7bTH(eTAEmZn`pNzFR;L
d=^kwdis}8`H}U!Zp9b>S<}<L;UHEsiG&D%e|V(v!?AkbDk7xp+!mL_;tMYk)$s2aU#jI&$_vDR`kugg<?RI@F`TgGfgMX-WFzvNL)qe4V$#g@_OHnVYiL;3
O83Fis)QH@!Hdu8Shzp7+Y?4tBxnx6Sc_EJ`&;>#zU;WgOuO(umtS+<Ynwm0S(@Ds(Yv>w7_~c&6Q4HM>yX=bvEHDR5UBME!nq_+UV~Z}3E}A}s58aZv6_Nx
pKQfFKF1;hzgLGsz%zJ!?T(@+0DYqtI=adThx-EGYk~4#rL1KS@>@;fZ7ldH4m%};31*~fAEG&i0^P8l1(#o{ZenMJFngSUBtB$D@*?|Rd`U4nvqy5z_pP`G
LneV{$&t>-_W#q9UezLO`NH5x3j^>MI*uW6s6}y?RN8QJkRaUOlD@kK0S_$xfQ)G@Lq)L@qSaPZcN0htzIF9r3?&=AOTqJe@@*zK3l(Qa&Gx)sE%TjkPV$<M
^wgfuSJrG3Z+2(51F^Kafvc4Jd(W+M-^p+YZfhND7$d4iFxK@{mnh&UHV??s<w3p|PLoUF?Gp<Z=NP%f2+ZBpv`t(A^be{;ZMh%xatz-$D&g>_JrfkbB;4!>
7nhlJuYY$)-&ZsyC2$=0qUYP99u<cDKPfdqZ&(QoEV660<FTPz<_f2F6W44Tdsq>R@Wh!oekec)k2$w2)#A;2u(e9vm{76WjA^veRT^2zR?Z@z==F`|$Vp3I
%Zq02q+NxMS68syytwZ>zX#2yp14)I6+x784OdAEL@7D^=Q?-d#$EoM+Jnc~t$GS~B-y)G-Mo7U^ZS}>mk%=>JWAXX&qIkTfQy1|=SNRh&|SC!^B^px9OL{l
#B4x(G0o>%kUG?g&`n9!$BMKs*;pfP%guo+@GNQMy>lsm3>uLMQ*ZSrApSv(=|Hu)LQPgR1-7W5&bKUC3A$VWTCX!UFQ#bncZ(TG2dt0oAqK`mYiA3rneWoP
gnGS5R<wf10SNSX;^If@zC%AZqJTg2wYPDce@ZTF^TH)!1e8k|Vk$BbYE35pDvPBjI<jCO$24@EvPEGIk3%VGN!pFd9sHJ*IyCpbPUbDnLKRJ@3f-e<%8vHk
t@X&5KoH(;MdwRKq+Mj%mfY}bTh`4wK`QyZ_J%N6_!eUPHHfo_CWb1Y_sdX&oP@zK_y)i>gOApi6@0nE>iJ1Za?w5uswUB8mg?c49#c0JY1W&<aMe_`Vq&|w
(<>eQsXW0e1(>oLF)BTDh4(7jlJi_6k<uoRp&o6@F#0gMPXk2$1!r1iT&M_Xxxlsk&li@iX%sJeclCrb?mY|7Y>J4|#PL!n2E)HBgifHx2>Nl^smATU;T4Jw
*D^jVP@P4IHY!8rm|0<3s3@xsy1k~yP`-|+7ujIwsUOI8zWH+ybf@*ge_M|L4g<nI9gm0{#hXz^G1zCtx0(u%1mnE$76BOI6E^evh|CZ4Z6O<u>wVh+aJnoz
qt4OSk29xZ`XQ}le!mD<z*aabi-l{3Q?BlW=)vM7KI(9_NQv&9d8oTXAUt`%vuW~x-@?RS?bfi5KwHl-HT_7NUMOR|YCE+ZT;%6s9KQ|(y{=Hgd}HcE>ryqi
3&iqBiQ=6L>PT;zFtHLz(?lS@^)xNilfVnj{b!_MjJcT!Bz!<hf_HX7{`z@ZGg;A`yKMHYsJfy48i|TuZHPl2s3b5?-ZZMTL<9JQ)iiO^jo-(EvSZRnnfYsj
%M>&`_%av|&WFtwF+Xt0?pR2o=7(N16u}Yfvh&@wawHx=FLy1Mvi6tJ*S$xbVJWK~c<E`$0`FM=^fylYM2DIhV-rn|Z1AdjQ{6RzG;6%idn7sA`{`3#MH4GN
#;7r;-uxCZyyHY`>k&cI{PKK%ZXdI_tN2s0YH*QNk8!G7+(nIyl+EX`&d32`29=*o-(N_>E}{(s#>`KcDjK1wO^wnD6L}e6r?%L2;CL_oFms0Um6uG+EfK&O
VTE_vab&+=HB5BOs5aIu0v0Tc@oyXi#fB@qpp>pWLj7^C)gUC<Csa(WNPa^+?fGhq)JQg=$=VfY`RI+cB)A?A7br^mjD}}kbDaqMa}_@gPhSPj69yFztUiWe
zrikPTD`yEBn<RmGe64x@PkAdFPD#31K`IdGZ+mklaKDo8tF91#>tp?d@*BPC-Q9lClxjLkSF4G?P0#CPx>gC0Opv6ITv{+S3z(Tqj}z<SxS1f?qBsW4ZPPK
38>OT4CJz4s#2j`6%3F`c3kS`6@Nb4=uV!m9XDe&&Cax9;Au8sBs);GGDL7zM3f2kNKrPS47Qh@$lzD5m%6hN52)bsdWFK}*z%!-ua#D)+ERyi)Q)^6$~vcw
tYZN3rduj{0|oj5^{OGXX&x<3CGOR#V|O_Ch__W72~)>Qm7YnA>zkm=&L7%y$a08j8@=bD65lAN;Z$S~Yqva8`XvEh(v`GfDz6|Ad%qY~cld$Y;OD`O(SqF_
e`&otHd=2zO7mf(#lZ+rFpnfUj<X(c!U2C}bb6Angt4F8FN{~63>a@QmE%e~5Y<J38!|za*iB>E)|6LX$t#=1qS2C@gYDlKLqI-^BiC{^fASkz<+j-XE_6*z
ATgpZR_95JlHp(CBFghrVB+#E$R|GuQeI(Bl=kL%AY&FRr1YIJysLYtP0H@eDm5R+TAy7?JUTW=`pt5c+SuItp(&TSYU*z<wzAB)-a)W&!>+AVa0dYMBZ7%B
b=@8JabGrm1?_e~GZzf<9wN~MzA!8SxSYTw3)ekyVhM774<GQlS}HpxsDI3UYotiT6t1yb{?G`CGW{-cR;V^76=Q~mlHjx5V2FPIHaXT1@HvI03{t^k-LVF(
|7HBYoz)w#q4UCXbBdKa`O=BMp7ZIrJ4HHSm>q&)X$Z_IWyT$m2ciB1E71guVSC+&Mge}gSD2LKMNZ^=Sy4y6sTLBR=}8eRyd=&sL-G8B4{}?(!P=GG8Vhcp
PPz?M5DQcXJAG-%%@`^K^SE10-+5YuwJkSkiXqkCv?j^hcwaaN;u7MPmjD)o2Tcg@DpaCtaHhY7b<t$8Z~*$yfU7YX5L~$}f&E_lbfeAS1#*y<b9ypSF<Bkn
4DR>J9Yhfp{62XUN+^hOU#gQI;F1g}PbLiPZ_}YSyV}?tioieUNISE{o{#pz-UuKybAiQf_4NgH%P!yUIs|u;!1VC~HRBl@ydz-xLzFho@uR^GZoC6S(8&6%
7BDv+%zem6*#`#Zfe+Vv?j05pNa)1zg`ickxrgFdb6;zR$~q8|-c*@%)8k>W=pTT+?lS6N==$WcQ(hrFQ%2K{+3Dw5$tCLnY0)+-h#$bbMP|i6obytE7R#81
dI)-&i*#c%y%SS90l}E(M;EQ#9!_;K`_m@{y_n9xM{iEDHug3s2Pu1;jewSjf+aq4ve!Fs)G^2q97Jnw`t=YXdYHVh7qGnpCrqH_tS*u_oi{j#S+BDUMR@w2
$s7p|;@%F}sPgfJza?m1bnrB(g2fdQ6yjeh$CYO^iI2hz)-rrPITxGLMFKo6iHp9hj%6C%*Td0o{LT&Pge50_jpa2YI|3vBaJK#a+;{It<W6w;L8W(XLYP37
!4|<NSlME)XM$&Tb3K1GD;<gozB21oR1qMI&8L910%~K>M*J3?#3)&%RZNUcrSZ@YMqUjWQkr}FFyc`?W|xj+eHJD#rQ5EvtDYZ({eOgYp>V_ue3f;ytKx}i
yzGaZSx?zG&3YJpct%J#^M9yKRxX2P(rj$+Uz$m;g}(d>(V3r(lXEDj;%6$Y=dI%gE>xf-;RHBKi}n(Cww${MJwEM9n}{8cV?5pP62%HZ0&4zuvM-@M8eJ-i
^@)1~H6l)fo4ww3;cn;WGU5HJ*JPfUeF3=P7R#$95a5XTC_}gU9v<=nmJ4I?f&0j@^l7>R)%J)9lVVn`nFv)~tf6EdO@9=&52-rupvS#K{Tad$kHj$spS{>W
QBLqkCj3^v3q#J}RbUe*>`dHFD72ud{4_pY+)lfU6a-cwDF!C+K)c_Cy#dD&B<q-i>R{Ip^mMTZhrS~+WI6aG_Gwg*sdb%zy9<8rSSU$V<s6Zs92mwQI5;Ht
eNoqhUJ!<>G)qIMizdnO0WkdN<Q7YnhAlqQ9d&8k>^VSR(mGkn2_=G}2;$E0$sFgla6P2$xgbI|?P&rf#3U(SRO9WnqjGkh=vP4B9IwR7md{9)y^Sk&#S_d9
qW?^z3usnL>^ieX_@_iv)YFLqTo=%sxb4LF_PX6UyEVsfodoC<B_9;cHiZlhyuTrvllKy?nfg~>F?6+?ybpg}2ay-B%S5K`Zm0u;uog%Wh(_LvHj$wuBV@|P
;9(jly?2boVu7Z{cjyR4{9mvw(-<K4(VTjQdPqlGo|62C{J8%(UrA>ZepR#@AEs`S&v6Xvz<hr}A9%FD51<MAk$b>9G9eWqD53vn*;K}_SHvoa=h;y9+Wg{)
qC$EiMu^bE-tuOWg#iE{@t$cf7C5nOKFGqbv|npes@GO5G4@SBjBvaTKg-;@ltKxzJIa&DTRYZ@Ux|^$!>Pc3mVo|0hk6uL7da{P@0c;tM8Y{4-zIu8VnR5A
Bi+xU3}&C}B(aWQG)}n$u}TZB?V+`#UfyfQanF6sA5t^9P}dD;|7DFvawMFvns<z>)ly?GatQWaRi}NZXNEVqtONB)m8}<?87^k<tzl#8+R@EfqWFt0`)C1*
s4K-*G7a3UbKR8AF0xv5;r^9{O2paZugvLPFX<0}&FJ0MX&r4jdsR209s0_1bLirAeWvm^!kxIlT1zD@{syDkRjO7lH40pc1$}=JlM7Icaxg-PjklLZgHF3w
NX@@`bp4iZOhjpzWjbep7T$dvENEk9J=0^aCoVT|Iz~Rn;$u0U5>&j?zU-aooHM1UWl|X9?7z%)UveVrN@oM9uJuz4s1Nt%`yM*-qu7afG`7or=R+~&@Fo?X
Ltme{uTSUe8Acgb-;=|5uZQ=Cn#6Pju&y7d6TxWmgk!|W=HskWIkLy$@B<_`Dwlc%PyQq)NNsY54|*r9tNBSKY+!x>M5iTSO|7u+M4dZO^nLLOAlndJ5`$W*
MS;9M_AeC4Z>W$;y?Db9vATkp@3{X}cg>vdRgcyB4+xQDwXX;hLF+NC3XqDr1FVuObZrT(>dO4vEn7-TBQ*wwPXM}7xST(!Z;)E-^CaYL$AZfG*B%T&&c%DA
@FN-U2BA&-0vNmQyI5FawvA=_@mYt!%0AUJgmVI4DJU#OC1%ad#DY@7&_JHUoj|XXc(hblji5$_)roX3L}lf>aX$I`NHOA(xb*ORx%8G7(x>3265Ee&bx;i~
Q=?|4D@0SN2q!lBW^1w0HxeC86oOg;;kDzcFLIB&uS%hl;VNd@^J({Hb*@3QRkf-YyjX+=Np>EC<x;z%Rkw-kXu%>j<y(SiydYjfrvD6nv-H)DMGLin;G~+z
O%AhX<EDS90jIe!mbzLhVtt>z%X54Y4IWc?!yN?{5sOnC3?T!HlF}2zyzZ8nLuTe2O3LdX?9wsRipnYHHQnVkH30#ewIE=mqP*OJIP%V^q^}fw%6r3;6Az8F
T$2!!_6(%3`2300pi0;x6`YPA@al({TY$H{H%WYX{Y_3dgH+d&FZt2W$*r(CTeVXUP1_OPSxNA`A|vzTrDvp){+TmiDH;k|U_a%v;=E|jZ}#rT0U()XJ{H`i
_*y-3L3&g@JhSmkuj!ZvnJuL|n#oX4v#IDIe~2D=&w`qG?aIkFh02o=oU71<!dk+JqTpTPd$(u2Yr0eE#`ijw&F0bL{w4)DWaogU+dNBHZs~=#(|Oc!NM}B<
d7U$On$#^_RsVq>VqJaGMb{V7#WXgyVc;kyon4vOND&$scc)4@_-pR8FXyzu9XlL!C!gY<F7gQ(HpI-U;bzfZ>3zj<$9{TB4fx0dTnWO8@GEx?pt03PYu6($
uiY|B&ANgd|6t2s>(!1JgUFkacaObo<xazDPG5gC&31!<<%s+bb46J`dZE5z?oJz1?}-yOywI;b^#PrD5usWhjMx}c+K9vMu3O)GB{euv^^g$J22oD+7vTQR
M4-i~z(_k#dewLvdFF9TKOpiJYD=H8c4N}0$3*2_5Xo~<))}M7M;Xq8E@B9+d<GaHo!A5f9N=C*&X_803jOFD6M0UV)JhHXTiQaWq8h{FY0*K>`3kK>HFzfK
S7W)Qw)`<*NRQ<OWZNZm0->|vK=~28<v)ki_N6LpwanLH=Idy63Wd!cSB_FjEcev;iwncVPstCgDS)+&SXVcg1`HKm9Dh0{#bN-22q<;E=2%KoV(`6vVKf4q
zN3`OSKz;B4%=*_{XTw!^v<eF#MPd?d!=g0TOTdVPN`3cjFS2<A$r1leu8PkIDP5~B}o;?9EGW;JQpnl;LtibiRXW1AWheGgwjXq-=;%5a1TTkBN*lhX$tUu
?c_fdwA0h!!F^`VFmjn`-EFE;x{o2ifMiioXDI<v@v%VsPgH7|nn_Y;8N0Sy9{l8G4v%i*a5a)Dq5sJLo=+Y5M{2a|r%GR^S@Tyk4GmROCUbXnB&~+LQcc<<
JZQJ$7&gH6?eO-_Cf95c{ykgwQm1(6*2~wqkxIOsimXyLSfKf=iI4E(u51h)<&cX=6Pel?VJ#{Z`e&vHrBJ`#2mAW1(=%%fZqk@yI|MT}9z^s3^{LqOq&d8=
8hz<u7-I&`Zq3z#$QI242=>y@h7Vrn8o6k|geqjr&Qefh>B$bP6oHh<14}lH@^T8QGV&q24l;xNogv7<ZA6HkR_|^R$nIyCTD&~2-PP<#<g)(PM9CFHi<z<W
9C6?_=`g`si$KL|R79XFdX%6cjh8?>QNH7tT(E<?QUKha09ZsOL4JV=(^p{6JzT92)se%}<&`Yo0i}MGKpMhL<sQBFsy-K{v{KoZJI~1@a9$4^A*m%aay7{^
0YbbTYx*6A-%`+FOT^_3G2dqWaiOWdi|wOrRvzqKv1vxbS|I1PIvOe1JiK!byhxn$x20NTd=$FHRJYOPos);2AeK5F5#Rc<FJXvn|Htt+N;4Rfdis*s3rQm?
h~~et-x7_;D@v*9O7lh^>`2JpRx#`AM!)u3<}_a^=Ld<rmv>76PkvtsY1`1kFaS@D+5_9nP@QHb&S@pL<yhFDoq@&SBb<gW8z6{RXv0VD^+_=>dDUlSTVXsl
<2puex02nJo3Zs&4uGOuf)=1Qv`Ri*zeTV_^IUvK0{5O+f<&P({rR{9bST)(@&4Yi;ru1x&)G2!ce)T?f0ia2;K4JGOgI>2wFDAGL`8dEv=dIE()f^~(C@vi
>w1_Dbc?TBnezic#2f&Zk>^@sbLKjb?{-net%vMI9ajg&PZ4N)-nYZB!RpWsiQTb$qBTX%m%bvzoyJC(ca9rdNrTD|vzR6fJ~OihSL=8T!00lV4MfzPtn;QC
28HEp{jf9#3)%>%kKt!XfdK`MO<b5|aW>nti@Nkyc?CH9_Ff3@2o&d1aeyUjpUqm4bO~SdAp~L(;4y<kjbm?!DXuvu+_7oVU}L|V$DuL9jsqWBB12XE+f6d9
>g0_scjW3$$lvpMSAMoz=DY*zYf*$A`Ijf@#BjDEBXReJ;5puKL4vjMiTD5kzN<()RoFfGQ*Hpi3WA1Mc?vB|6l~CmrnYs+JZJM=EBbLcjK;!NcAb=U5EpWk
cN?_!&k?$+=vQj%*a}E8`4K`9P*G#BFz*f`VX4#45Zcp1kOg333+Pm>IHn+{Zv+jJ#K36&N{%~_j$Hd&#VWS75(q&POqGTD+!fs1D8#9|#KjH+g+`nlIHMNk
agmsrEv=iD{{Fmk7A}wh!&87A;0);!Nsl5bgj1U<c{*l0H6unN@Z&$d_8RxSL~?P2RsEQLGCpP?@2}!4p<q41E@S+_@mpUHM!!Xc=^ns`o&$y2DJXG9$gA-}
bQ*#OP+%^_#fh&(WuO?jDj8=_&^;V7Vv%AkK9iVG-aeh`?!Ak!^Pq9WkR!ypXiHitg7dBK#><NYF%af8(l_%-3T9&9HTKRa$b)=Jo5qNGLlT2FMGN+YYQBi%
EgDq3$cc^-%0N;UhwhFElR;Ux4$D+1>t!S&Wn1<2*tAhNRcEWaXn6GKJCr`HlVvFqNNLPWj5zhr-wC|t&1-c-&nS*zgiA|eE%|vt&v4i|dw!|&wH^st4a9+O
KR?}As}436MbfpDafO)fWqbNOJT}K9d7CO=G&FppV?12w16a-O4ZR@MmNJ?k?$K3lAPmAcM=&6|pIvmap!Q&r5O*X+m4R6t>>}9{np1<rB=ZpHMR3nrFGM#z
k?T2g{X$5<B$>~Lmw_94Za6n317jG2w5j4XaUBhu#Rsh%s0@<J7@8dmhcK-e=+}_dw`Fe_*a#ZdIN1nhsLWyk2Ci1n7_W5U7@W;-E^ls;H)KamHXE7P5HiCp
&x(~UtF4l1_%M*cD|w&BL%GaQS+%?|@&JQ16Rw@*Ze`l@h^qod<t=vm^j!>9v<_#i&d>#0O(i4KFHch#R|E)NCmtbV&zyPw7uTO&6`*?CWDCzzD+}G5Oc9@-
zRwagPfdORMSbbshilk{#TtGlQe5HtX}!26i|-v;k0ngklmLY#?}qBBg*bEf47!>#2OY@^{|xA!5jghps2!{#E)#-ys`Mal5ID!QQ87&_gNPGr#d_&SpQ=kx
kn|G|JrL{g%0-f&LzasFro*b>52vN!hS|wh_0t7r`&uLeK%asJtI*g@bZ%D1joUZ=q{=ou(u+oTG!GHMb@-k-g#p!RYq>q@NZMn8DEl>v-Re<j^sk;aXa^Te
_l!H<I@U0!KFHPnR&xeZN>(b+r6*~xQ<G-dVHsgI4e@+{<Zv%_Yu5;KU!#eRZYatLD9N5^`a?M=U`tejk4RZY$;E1J#_*DCPL=N7(`s6Cp21fZL+6b4kn+Bb
3VIeoJo|cGpDV~RK-MI|o8fH%0+qI(3Kj`%o$f5K30epStK@z&z{{3iYS14wNfBWd$pH8}q!})5&<%c9U1DWT_QX!9<}*kM+EH-&-89fn@j&HPF^3tFW|gTg
y@gI(tdKbk8P&uL*Wyg4S5G;fQVBqp)8c~8*r$z5gP@d2f`P>-sR{6c<j6kjDRFj>LruajeB=Dqb?xg$JE2|zZ*czc?GOP+?9La)N^ZvMa;xMMBbOYdms8Se
%sMMh^QEI1oNI<^Rt9+H&HpKlupviE^ijKdg+!EWwXl3_r3}=f+s3i}^0jBbN^u<v21@c)`N)yEiNlEW)5Eqas^HrqhHrB$ml<M=OC@=0D7xu}M~E@~^>!nJ
cq{|@qf6pcpJd*KGw7QlCh%^3)T$?=HV4ohfUTEwnx9(l!@s$}Vx|p?7;U9%n30?m-e{3MzrL#IIQ{U+vH9tWc@Kh3Mm&@tu#p3h?48Hhi3>j6{I@ca-{s_n
)kwXKB|H5gq{*Wfy#qY1E+z1-cbzOz<1!CxuAJU><EM}!OTz6Aj=^ppXCsCe1AkeGmcPpH^e_E6(|&d;@cL0}f%XzXQXZwObAIVav73H@0eX3!A*!6UP~$-l
B*Qo$ULLX@rB?q>f|%1l?eR#K5Ft(QU5@fDHjS$qy|fd?aVolH`+$13zgu8hPU2(Ifzz2sIb7k)+6TaF`^-a7YNda$IYX$%!Iq>!NZ#G#9w8z%j507Xvr@8x
<JJY(u7N};;sjy#j8|SnN#Zv=RUbMVH%uO=XKfv&;k^23jwfz;<d96+_%_?6KSV{yxSzd7a+Ydkg4Lt^J@m}z3DcK(O=^^sy1RJEX!Xd4u;R&s+OQN~G!l~)
rt~(Q9Ej2Z9lpr=N#=MLU!65(ohXc-@j!1}GK}@bwI;%(9r_~=2Exz1O2kmRIyR1zRjp0HvyI{NqD80+@1PO`70p^+&P%V%=%1J~jCJzob}TfYn74>fz?C||
bmzWm<`zg#HnooVn@qk=3BQEu*6({@GuHmg&TE$WQj$l|hz<~1<x5)v-PWioHxhvSQpr&d<9mG%qNybVrzB~&8a%Jw3T>LovOx(jT7r?73YS`}p{uDr9u2(3
O<*T0bTldFtDSnj6iO*A+g~zawui?5-=K{FyPP<O05hkRDtGH3lKyKWX|r|DPhlVD&t1!#?F9F&o5{OCZ&lfvAQNNk{w=5KvrlLjqYT9{JE~ccaXpVJlWKV!
?(OhJGRX1hb>G1Es<wU|f7`&vKu+_(`E*kzuHcNKkrQ5rYccxb%N19PU@=a*(^7}4N)59dF6w@#mWElz>SsNT7ubULxum($97#L^`fo*|4!%RfcILnIg_P@~
%j^L$a7M9GP}aIoz1gT!ahdV#qqy;zp3Fn{UPt&nyHyn0N~BqHGIj4<Ai7~QAdhHFE6j6A6By#!2;Ow<tmTffj*ExMdJ;s(932u?n(mn|*U5R-z}Z~g$bOun
#z!ESJLto9LdwOXQ+hKE3f=r=uu$&zZN%E7$g+mr99>>%?{;nLl;u9^&LoyP+wa?H)#KKk4L?=zY{aA`5v<SbZ0pL9!fLOjwZNW&-EBD(8Q_3_4ET*BR`Cbl
W_lEzy3I&SD~WigUoE|`<b7@jbQ92<Zd=CiqB_iviSpqgg}d@UMH!v{rV%uU#L+M4GVQt6HMuUz@dHr_!uAWEP1P3s5E3UavEmmHiv8tlEl<K&jdWffPuw3$
;xtfL+nf7p^vC;)l$%U*{`zTH;mcrzgLM#JMr4gY1Aw>uXE#k$N=YaD7;3jT=2=tYFn+^12QN@g!{_CIVpQ<aijQ`!<M0>#d4suy9u3(iK~q$k%mBv`HpRuz
)DJN-LKMPw@c-ak4R<K?)gqZCWWP;NU;gtUbn@1wOr*ll|Ch5DaV6=egMr-V3o)d8A0r69vZK`zs8A$OWROlAbW{Suwxfuln*Qoc;@;=?q4Hci9Y)i;!OSQB
U~p0W(J{*0BSQ63R@phPeOLau<>JMZ*rg(tBa3;WAGa6V6T{>yk)3O{TdqfGQ;Mn``a^X+NI?@_)Q;t9bN%`{E^}Ok`va?z<mdw19K^CE*$utpVqd)7^Qo*{
>wi)RS+=q;2*9{*ktVARTb$k}vHNh24J;iGjjbF@59$*YDo^Vq{dF+vkPcJ3w1Td%qH{E;xZ=%sKJuGOIap09(4-f;meMO9dAf$ri09`%j>xV6>^=3$eVEg1
Ss5`JI8nuEo$r)CgFwWVoZ`xpUI``E@H|A@shP%GiwP>I@k>|5`d|2K3+Y?(#uA3iy0n+{!Y=`~9+e_-{&1?rkkb=dI%OKpek;>MEF+A-(vXN5-T=#I@(#_Z
wPSzBpcBoiJezR|5MZvuuUC<BUpSv|a)<~jj)f79qAHd70y}jBMxSN9U@n(*cXq2aRKyqF2{8L(f(J|hl|5T5aTi-?MQ7$rtug613GoT_h2;gCc|<IWngRe%
k?inAN`KYt_0PD3@M~p1Dh%>W6>4k|rL)}U{Mzlp2tIm@Ci5jU0^p4sW3;SBKcSan)|N<v`dD56j`H{q4<FnVY&<9T49OmnhPVZ`PPyo6S3!}3+_*@OEj$;9
4vN1srKC^hP!(e-(4M<V{g-+2xyh0knsP4HStbahn5>KcVGnd|p0yHw&0|UN5J~EWm7QEHx85L9V08CI8$l@}sk1z`<p|p+TLsYw*K9KhsuC(R2Q}Gl4YEkM
WlQn2ZqPQ@uUG<lC@rR7G|l-DWa6HS(C})4#EJPMd56qmQ}%*`Lu|m}=E0<a=>zgfah>u8^v808ACNC}hAxQ`9Kikx@>VTo@8VpYFQ;!ro^^vT;y@lg^q#*`
A9SEA$cFl;WjWew-dP&P-&=-Fx>Sn+66bo6y0trU35)+?%(LElM}*q<*W+o5$;@dGU*G@}rAZAtYT7qGkTiqw<0loZ&1b_xZO0#){S~kZf5=FHMfA7YrV@1j
W}lPszWI6*5fS86G8>{Xa+lS|Nu+|rG2AmQSR@*J2ibm$C{Nuz3y9~=Y@kbD0c}`i!u*O=G@QLdC(Drm*-w&fiYm8bJwwc%hJuR&n7&+{3F2pyd>e$U#2rp8
huVt=kd<Lqp+6SYp{)k0OHi_ehlyzsd(Ya>$ZS|syOznF!f%AQ;1cOB^%PL@wvf3b+4zTQj;`a5)t*|OV=D%p+;WWrjkB_55+;@!7#m>;CQ^7V8Ph<(ch}j!
39PX_1%!B4M_2?KL8lvq9o2*4qmX{lMg<4*iKBFCc*&|X6Ccs0*WcdB8A@eVRYyqL7rTsI!L+!y*5oWE=qu(&5M2Nrb;I%%C!;PHnw*4VCl{y?2uV2)#kCol
s(yzsT*?UmY;Uy`nuHTQC(<_8glb}KA7p1OF=92}bu0--O*(tofxGB2ig4LH#7&&^6m(L=JvPQF>lV!fU8xX|T_TT#MIuZ|q$sO}a$MZY%V`WQ#~9w^?VL*k
Xz!C8!RU@NIP<9|yF+C2LxmLz6oG7KRb(LbTK;Oa<WBqkLjrW$#Yt3w?#E+9!W=$>M0VZ06%@S$50HHoVA>Z<aEJK#=9c#DwBO3Wm>pS<>E6p>>*<u3$SSs$
G0^Vtxa&h8W@9_bDw)$zK>T4}!^>pELrd4$f8O;E+F}N^SU{KD+#rDy)4Hx%uTgmOIoew?vip-m!BeGWxl~+vS&`ej6oj9NYX6#5w3*qJqmDqV^p}=R5Xd$h
3(_ZTt}q*5D7q*=y`Y7CU{<Zr0u(uZ%3?wAmioKQY|q9L89AxEJ45AvJQg?RYVcl{bvebUnHX8~l6MdJgyeQd9o>-aa6beP-x+s)jdHi~1|aeyY&rv)shMbp
G{ut6T2o1zU~hRRhZrN-z^*i4PEztHn;nx{NiUbLtgGk1gc{E1SqS2~9rk>6Yc}I@RgH`fJ6Ta}ao6XeUu>#n8v-dkd_Z#m&Kb!f<9<_vY@C+6zg`idvP!DX
{g(F6@eT$Rhe}gLe?iVG?u>ph#g@%hS%xRSE3v2A3I04T?E05AZP)1YvmQ8Qx=pnS)jsvUe3(A9l|zEROA2G286CY{^>5xy_)&^kUC_J{_qK;_jz_G*f_poG
M&n3>z2+UHka6?gfQ*_hMkWO6XBnt)+3cR8<0BrjA@4@)>)kq#C#z&Yyf?&d=c7ls!5EFV9!%auQPQd|qOJd2$NMHUo6}hzcEqg}lz)l1y^fW)qFL(f2pw@W
R#xCo5Bc>3oj=j0zwAd(R!sP7y@6?jP_oeJUua;4Qv_`RD^|%*mv9;|F&*hWe7g3#rkQq$$JH5Ys9A(~+@0F78jGeYb9_h%imBmeN&n^mOOl^3gp%`lP;k?5
&G82TCzQ_Uh!T`S%?vLfsk7d92gU=+^;&2J1AdZoz<bSx{f7?fxuu1`84{05_Ze{UM%xXibjx8dk#I8%_Z4Yd_-J6!cP|VYR*tusU<QWD&gQ0EJZoXp2=HFX
uadUwPPeUjZP!c)dsa9%cqLAuH+}xQi+Wf6f#Y)N0!`$F5|`uIqs_M&g7hxMinxTwOs&MRvzkrKH(lzjM%}MYvNJUf`fG8*iI~iVuW5nx)H@O>q`6yIC+kY8
bmw~y{f>S!gLI_PHtrNcy;60;rp{{#yfLBtApnnMvOgb@Nf1(Iw8%}@%`x!z4j}+}Wo@yL7d#39I_*9&S6y{5Bsh|Kg}xfWVaW7^?AK63CFa8G%`W=EWY8xe
U?rz@j9a_8HWf5kyi&=W7Kg@>RzG*M6IwpQ5=VN^jr>>JkuYhcj*#0*iTUZNBW{Y{3qwuh+4N6KKhpam<vD&mL<s1hQZPtdB)~a9f+Op|Zs!blbex70ziAXm
6s`QxC-uY#A#RYQ9h`~TG|d?d73#!==_sT~nNX3T^6fb)Z%N)FwfzisWIfbNP0<eN3hu(&1|FSo$*emU+?%6r^4%;c4Ct6uUS;%hDAu^dr489kN=F+XX#6g7
cDH9V-iLw5mMYG(O#zQC^p*)>!@NMs{p;9Ql(Q<E`&j{b6l=Vc;P8bPq-orL@bMckdP3B9axZInrr`Q~Z)9Q_QRJwSTIduDF=$Cko(Hwm9&A$$XDNiE@@(fL
e9wg{Xje@a!6~`^;$My=8%7K)gWZ?C#iUtrMd9)6D{=_XF9W#bvlk|v;QfAwWI)f#X)lFF!^%6M)@CjVLlZ!iy01AO85bLY-c6*<w9xePmHa)N?qjB)*jgea
Npf9Lik+ZylCpd!zBWP1pG^+E!W*k=+IHn&CoyI@E+eF4GIghAe;k{6REl888F!{F@;1)Zw5BHU?&PlRj<cKBui#4c<}4DqnQda@JO?PdZ4q;#quG)@V&J_+
<{l-F;zo;CD{3AZ=ad=;?HV*8`E7MRC4gv9!(7gSUK?0ZY#M6o#2d}Y@<(i3jNfX3q(#l1#b6$|u+`1*SI-n<PM_h65s*QiR)ezScZLRbch^01a<EZKR&cRN
vJKtkLW4pqb6U<SVfFcb=|lUxjqd|ivY+%b2XysobtO8G&9SnM<m`I1r&E$3!R<sMsyWR+^e=_q(V0LcYeH>B;+xH-Ih>k;iE2^j!cO&5ccAuzCCBZoA;JX&
@Z<xg<a62WOJOVQ|B+VEt^&UK+>Y8pgDOCYu?!!XBjq!s=+Z&TEIeOWraaV~@w&w9QW--G%BMN4+~M2ekkXMs(`IGYk1<*?!^}H0t#~qP7$R7uPCI(C5YlMi
_yyx=ob@p*YyV@dhswhZwT}!xhM#faw?c^r)j?Y->^&p}rjH#pBXkykLJ_}VNuWIx1LSTfh;%XNxn^*37J@J-(Rq<9lFTSzyC01U?Fd9=Y|5JT&+q7<qM4M8
baEt?U1;&VO2kCp`2MSO1s`1f4Z_=q6OYulW@qx#7oskVc&q%Rdc~y;k^uMImP10Jn%6Q-EKQt2vlM|nV(GmHZ{=Sjgfv9=|CoGiz1z&-bU2%`dc7}Vj5BW+
E8cL(cTQSUgNTn48ZqVbkm+nnqTDuOgP~)IL6>6Ce~686yt4QfjZ8S3O%`QZ<gTZoaI3|+jf4<XHv4DcHczdY&Hdi?{TOo7Tb+AO9oRSiuk*H(-qYOT3Y*mf
YesXC2XJi{N{K^v30FNWHG%lisS&##-ISz$Cr>xN{1bq%7J578vRa>iiFA|)gGc26O!r?PTDZ~`sVNLM(#4^BscY?!BsIx`hNvQEI@76@l}$XsYhR0m_`%Uu
#x#i0O^Qk~AG-5AlTE>j3yJ%cksfT}kq!5k&<C|M!@sdsaHh4(_%;ep{iMOa*tp+`O2a9LQ(B0l>NtAljU|2gZd~F%6j*B14M<~|GMza<y0a$y1TC!Uk3_ht
a?C(q^Bo<y?LD-ltf}fKDTe*!YXdc@JH*B#c4s%(n--Pk8hKoc+x#V`R5#_}&t_~#%JAjaI%a_`6ha!ERhX&MD9{kGQBLShK(|pU4B}{0ak3m!*l-KRZa7a;
w-bwx?5(&ygcM|mt08Ole=t3UxA74k>J^lWW44;7EFIH>6um}HW+=l~w@{pOmDa7~D7w7iy~pXghodT!X}ZJTh?g}wDNv+5D5{ym21){@>IA<VpWVCLQk;!-
VF{15NX(_T;%(O56Ij`GUU=OH4a;~ck8yYS)-`_uPvy)=a6eqd<$Vi35#$;ZOj$&RD-E8SD>v}q#6NoZQ$vvIhr{m(RjbC8%K^Q(e_75C<LSW$+ftK=Gxv7w
Pk3ZnCm4NA>)S3PVH1V_&66=meh*2|8xijYF*emt0)f7j)0Z8mJFDAzzX=U$Am0OlsH)xU^CahIxZpANOsIAE@F=w(Q$(Sz-LprYVa1`%QX5z2#I`eFATQSA
TZ>8Rz<G3zA7Z`#5IABkr^)ntZrEqe6?jFph!JLf<$RK}aNm6Iz_kzlwSpv3-jO^^(cx?ZLY7mXs2b??B4CpCDa}{rL;=nIPccs#7^bT?scpvfJ!R$1)dggY
`H!0>;xBJkf7Z-u7mp>Js$f{;K8()XvPqrnK)DffKsY?K<Yu;F=H*KJ2x{V$C+_8wEbNp@-yrmst$@W~$1(f8SyXD(MkYo*LQt;m2Ph`{fa)wap@>NSzMhgs
-&uEXF`f8C<kfC%rcs~y3noXwi#a<!VZK8yd8sDDNhV@zZE%?+Iv9iBvI-w%W~25ANMaB-Jx97<&n=#%A{^WiV-B;Z`Cs0KnmdFS2o9x5cdViZ$Xf~ivD&yY
7IqZsesL@t+Y$U$y$a@iwJTeNlf`Z4J9sX!Ny*ySbXd>mAD^?iVEMD?ua{_%3E{iQ;f9*{g|mG9@Qt73>i>-T5@#2nW`=wKTLM_9LQ!P+&HP(_T&ygb(`(^0
c#C&7Zri)TdQqAnzW3zsP+Uc!UuAVjVCQ5c9?j?dA7hr4x6!~a&`pl_6Ad?*2h8>g`(31fv&w#-O2IF-s(QkBpxe8k+rTz3Tn>}{S$gD8d~v$|<c-I0{&feR
M3&Rc^Gl&tlPe16>ik}X2xujDk<4h<1Cp(Bz5TqCKy1IIlV<ud=uw}F6qYsA5g=QJ+GIp0VD`%ayZ_0V+u{6Fo++kg(tjjuCKMueIaPnDYafm!X<U`XmN5ug
wzJ=UVWz?}wHRH%uXHbG8_rr#-T@Sv6gFv|fF=?7xE#K>t{!^XfS`m5zG8YwVB;gs`lf;;{DO^`XG`=9*Rhz0e&KfeabSfBV^6ZyU(tQY`azJMQc*Y;TYrlX
NxQksWhDL+OCANq6*Na&<29sM1N}XlZ8p|XM-(0y!b5Y;+!iY%BQ+w~`12p^h17u)f9~g=kF-PkviMITORLeVDc7oSzA_P3K*K%}58o>25IrQ$?8PVWb%TSq
1O^_5s2QV8b0qe{=Ox;z1zuV(*H-OUvuA<W-(^)(l?D^%1A!B4JUJg4$L+Rt&R4=WQdZ{=*c1fO5<-7~U!iZmS|5Pc0Ww`Alp-d58y&I%@99tN4yv#BsiUON
o5ZRmrbY7+&N#$AHW$$?_-~j8k3$D;b5JP6F=iB0`9OUwAL&RdcNZ7koIu&X9thj=)3)OU2_Xv6A~ONlI<&TPFs)!3cb$mg9gqx5-YDv5cIGezbzkh005xc(
cRDqWb9x+Sb|BBKcB+9Bl?xZ>J7KOdl@e{(BH13C9hG3H)2-IqNVzrKf-v*w{mEVVAu#|9AV0xw;oW&&Wq`kM<<w~<Uh@e#<PSi9VCh$BV5yC)iY)MGq7z}`
S|B}fU=lNTMv1xPT981#Cis3xIa;RAX!#;{cv*Afgnuqgz#_j+@u<`tCCr?*J$O;8RbmF;8>EYqso*9sM_Tb0qE|%w9DEWv<J3dHkHRfOH6WbA@FV_vk>4!j
Tr3Y+<p<`;>>ir^GLO^Fi>KFK(g<qGNJZh31u?S@GaTVklymK9CH)pzO5xb4S-*&>5|s2ATn#Ui^b|t<mRLA(VT2UXye3k*u86rle_qSpUeE>^y7Wj|mSAp}
h5-6uV|}pk(X{j`nfU+j9OdK^ZUjENn6hw>b?8X|rn&dt#uxUg!%~nIht4e^`oxF8CNp&ggW?uHbnO$rH3SO;DZ;4lE`(Toe{GMK3)9LdU(abQF1||$O~yob
4ZyYPyuh(Z6z7D4wuF;+zFsS;dmwM+3UW$uC9yz*A+J6Dd^JR$j1}Oc@Q1VMkWMgk5NX;D$5ql%&)gKCKJSdruZxBp+&-0R?!3BZIT|2D9F4a4rFkdYt>>uG
m5i%q5YqG`)S7QS7m^2!kh@d$oh}!8Bm1NZ)1K<2awze>Ge=%GIRrG|$3a8km*G0k70{zEY4Q1bTNLz>Q!_0sP7IY+X~RNHXcAJo;-buV=gDbSGr#Z|+5fsP
z<di85_zMGL~uWC9=d16%~NQX&rs?pv3*$T#x)v+15_QKNxO+A^<+!FOPEo7Ri=6m7*0)cDw295-BDjddS$JvDFkqS6^ZwV`LF`g(Ld|z78&VS+|_H0xTy5j
am7Z8cfCr>b?I0{HS-=t0$wTVCScj=A3HkLJrogFi+qNtIVWPX^~-0x>!S64UtvI}#{cZ46IvZ6Bc5gf7}1SgQ?J~FJyV@SDLp@~6vm&gPt^6xWDM?ajGFoi
@gghX%Y{H7>ZHC?gpcYFe`8_@3;d_}`wUr=YC>cQ`QR4^r0=m!>kZDM^QFI}D`&X>#}g1RgypTo-GGO|cApC{NK*3ol_C75Y_V|cI910pX!fAL`~G}h!fIl}
N+4UA@uC4Dg5*0RUTG#pqn96B{CgbZ2Np4)pxAHtKk$^H8HzfJrzPqn>ej#~c)I8M7Os*ESRr86`?ZD)kT{i_Z{*LL$dvWlt!9Hm*)wA4#d<H@Jy~nDt!|7S
tGo>;;kp<47oFk9Vrb(6#P`1ZGp($}yaIFpE+l6S<{I`RnVhh!lfHDBkV|V3-b>?`{~=GoMfG>uP<%OHQc^D++{?4N2c*a?N10SL`yQmaQlRfYv$}pVI<l^3
i>3uZp%qfjiXT8^y5&*JCZWKaRD?)f%CPP;BI5St6j9`e%Qm@q_9ERX$;0Cs$*{qdF0Fju@0)pdo)85yiih%xkEXvOWQFtUD!eMB)<?h?Z#bRP0evcB-iEnE
F$|!!mlcu9csd6z{Idw#$ThM_0yHGf`~&8AiPlQ%2seZDyuyt;5t@uymzNaCERpTSBCaAb*;fQq(;JHsV7@XNTE0yVI}*YyAJt$9bKe7cGM2*@xl?GQov|_n
u-!>+4qjaWOq;^qw^%j49gRwU8_QkV2**id^y~HAL!V8B{)=e;V46V6Ljuclreo8c1W3RvmBEE;c&OSy%dC^epF`(7MihA9o{TireZaRkACD+_%!`_M+c)=`
HS$``kGr;AuD%uuyGWDmQmYC8o<h|cyQIud19T;(&8NpfMNFhOAo2n#-p3G&Rhbd}C;p)@wCW_&i8!JJHex?zzEGp1F!UY4&ejN633}z7AkdhfNb~v?1uVTZ
K*e1KOs!rozl>UuIB6<7ycB<N&!zD%3g!^FYQn{Tj={)2fL>7aIV7Ap0u)d!*Vbb?b=CG-3}3Igp6s#bDqas(eZfvvFdzQ40e+zPbl=gCwPXrRh)Qns-Hzr-
S6GYc&eawEFxZ7Xo?J1hOKX$6Zxmd`1KH5$V98hNV)tE2?)ys&Z*}XsS=^Yy10`eGX^B@P29kBIgDlTRjLQq}`&c#S2O`&HzVBSTi`(E7U_?k4$|1)N-#}$_
^u(J!BWLkDc!dcZv>fwew5@u1E4_;H3bHJ|p`$r$-g7nY!u&6MJlQg-`$}x|F;P0sFHp;zET(2I0l-CQ&GEbW>CV}zqi$d*1LWcWZ*|TrZeh%yAJg2^D1t=p
5q169LtW1p#*L0~K2nkUB|b~yxp)4oaZ^w!LVN4x|DSiGtTQ?9IZmJ_Ee4`Hu<d@g%VBruguv1ad@$~cx#y=zCN&>OJ#tozh1TeWJ+vB#!$WU7B{x90!Lv_v
=&-mMN&AhrX{BD0K;2Gu{ZLk*L~2x~MCNrrqUI;p5tD^?F8nzpXcn4;x8Emsn^jCp)S+6}`j-8z+n`gi(N1sWWw^yiXin-2>I2E`5(Lz=YzjTZKZQ&eV%}()
gO^=SyqpG`^xW+^s&9}2HIsn|4q6xop8@KBa{g@+?GwCC)HR5cwX74EXm5<6J8>c{PXyxfr#SPo;ra~c1&nN_Dwe!<Kb<k}W(GHR1`dF#u&A@&FcjX-umdMC
8vAPbc@Hh9NVE14F~4{JKa)ON;~Hx1x!yL32Ocx+)pVfms1eEF@QC68FbjfqL=ebvHJ&BkWMg>!1>;0GYeu)+H-5a9dHma2<e!mX>Fjy(vWvtJOO4^7)^75`
L1wFH`>$g?zQf2#CEfy}TGPZNo@3G0B4mzdQlF?teNIM}iY@3RkJ8@<IXI$JLj0L1`!Yy{(+HXkhDI^U`sFUSHGhWPlZCK~P?EZ9i~;@*>suy#_IqDSQEU05
*UJyB7Hx;ODGb#HgpVRUpRXDL9rjnN0T*5)my_OeTLunwaM49h9c-aGh>@m3k+ZO+me;n;5R@S=8Nn2rH5sLT&=-Cyj3S3%JG;2+kB})ghss%#!O{I097&Dy
yutTjMQTgxlQh?^oR%axoZ?^b2)goS_$A>%w?yn_e#2$XazwT7Y9u<g7_3+OjtmXl!A|p`&YP92tEI`>jpcsZD=FwxnDUsjXoRMoq<bI>ze76K5KniVFIrP8
x`O9b_gE`li(o(Q^7`B>SG>M-wFiz6HSsy{#H<Kl_7?*DRG;aS)R!LRquWjSKR*DFKGJxJPKa6Tvzd>Ks(*^dIL;bfHZ~RViK&d%f0Db=C&yB9t1?{6QHO9+
MqGD%QX1T5%)_Y8jI$EE=F|QYv&8SNjWqmF-JIo|^rB0`Tru&zu6#ZB_!`A8jY8Hc?Dh%8HQ0A09RkZo4c$=|@?iS)OlVpb971Nnx&uPI8~EZ;5Rk<0+v=;I
EOegC{OCj$N*kESJQWt|2luw>-4dapz9=3MDRrFUxcL$1m_0=7*QkXJN|PQ!!<_qxZJuvE3!TThriG9jvzA^xWHnCCioN_cd1fD%Xt3;*B|=`+<@WaZzfSPa
j><Ktas9bcD=P6&^;bKIxc}Bv40VTnBS65vTMQ2BVa;XAw2&Fb?Wn%sECJEzC4j{}!5ZB-nz@a?%PC<d@8|1j-9czPr1nAm>nDL@^D^=PA~_<kIGuWSHs4K+
^nqeec$xXYXr~7fB=fnI=zZRvc6%aEkLcZlduyha$Zge1XjdWHBLsUh{C~C*Pt?(#g;7eO`wq!$-BhW@7LiV)mJ0ID>X+PgfuNA>k@-E(Ad(S`Tq0qNBBO67
n3ndYZ;YE)__9Z(EFe1u>!{vrl0u^?h?y^mnD7PZ<1aqL)7K-q8a^8;jc$ud>~9$b#$=)iDnKz4@~G^_;6)8+o-?|qdgb11Y7)C1rax}weL}&J_EyF&c-e!g
AffW=^2~zQnWO>hl`Jv;hu_)b(8P(#qTPDl>dUgiJ8cKRpO#R5e0XV297Y6Dvb0D1X;>_w?VPI27soxa5USCR2ldu&C<R0D%KTKx{^Yd~%3Cvg6uUt?j1x{X
42X;%()==kM)hD`!4%<Pw`mx2nie+cM-&B%i$O}=OHi>?Ns@V8q^tue*U?<8Z^_e&i4k3?VC{3E$)|tthuR@@r?!`IY`-f<c5l`E#%;+qSqJY%R-2VPE^fPJ
$LoiiXx(Zm*iAau$Jbpr0&|L`I<nmJGsHjNk6Ut3*>1v(a~lajW%P*ppRFRlX`N7SLranl+0ywe5)i2kzS1QKi!i^S1Gx#M1y01DJ<iLACC-Vji>GKc%NWwn
!S(l-r&Z`4TB#T5UC(uvU8352=fBt!?mSdcNZ#SX3(5!K&hJmLGW-&O%6^G*Lu{|q!fD(j?q(eBT$m(HLaOIyEANCNHuLGiVoetDoq~+P@qFWi)cVK0ab7`W
|GbtNmexR_VSz)2dh9Nz1Wx0hQ-WlQeGTR2-O9Ny`J*cu(^tkp!w8?1l(3mo9TZg<E`XYH97ofw0*o7RL(zgN3>!axd7Cfs%*d|bcbsLX_0kpW%BQT^N3qvD
G~(g~EafeSseOASzyFzflu!;aLprT!<~U+2{TaBm?%O^6(KZhP<D{n><~%TG%9pQ&H@?xvV9;i56y!7$I9<(>-Thu6Czm~F>z2Za07oan*9864;)FQ9aKUTF
kQ>Zz2GkQwrCTn3Z^~>O1Y|0?vr;VytS`#w`Bg||%IlRng2YD!P0};Ud&%$QPM0J|eOX5sd{GiBXQ{yg4{s3{B5$P^+KvN~))m+QbM2$EqIIHLX+B~RAx?~2
&0hm@P+k16ROQO^<Tp(8k2sGrIQ0n{H&|CN9DvE4UcEU&toix{eN>-0xMgPBU2Sd79Nx^S#1YzwVXCq{?P1#g1)wch&9}}vA32!n{`xyctBYJTVbB`B-<<V4
kDi?Muf!y?<%s-dNlhbXf$Zw%&rSYh)9D*BAN(2$*iGY-1iO`hHLZR__RZ_qzRcPC;I-H*R5u^+ihU`G!3-r-T%~5&pDHS0157<k&8UAHc=SdhndR};DFkI$
YyalWV%yzRo$lfQqNF?d(LpdDWb&$!UJ&yf^Nt%ZWJ_J@z$PhyXBj1oH$I_CyhjLX5JX?S(ZFty+}zz-!|sWk^yKz%|LdddaP$KsYdY*rAFa3uVk4&whg@qs
&BW7P)B|3eN$Y))Y|^^`F~}0E)qkzox}-N$(;1u1q9X%Fzf}<f@q3}9&2H%y>j7)7gDy*H;_*P6Ofg94WKzZiq)C~>(yFm-ms|0CAz`RQ<hmb~&mymDh@-D%
pFE!`(fy=VplD$(1b}CGP0Gb-|HHf^xj=gxUqmFJnTp;m%@ZudE5B#{g9Y}z6aB;<5V^-Lxqc*5SYqk1`a4TivL1I3uIe)~_-pA#ZGFU+hi`p6u`FA4xsf~<
K#^zft`;KxewHo#>!Ov<<8$i<r`sh^N~i*xWTlmsFnCx`_5X6Do9y_CcS3W61}gw4l9Kj9nO+JT1b%rBNmdj%d4;e&N@Oc8bHBi!tFM7<={l|?X`}XlyK{iQ
fpH;6q-8MKyb6F<1K+#K*wwwg3}97IY512MXE<P7V{-5$EPkS0M{_LU0n=sNP@{RofIAKVb=I+j!ryq!`7tMYp$Kbz!ByyANTDikbz4pcvKb4Tnmk2z5r<o!
gX`ifG&Vje#V>4yK%Zl$)LcuSEoHBKH_P4~2D@=UfSS)?7G)^am{WlUm$}2OQ|+YSrOsgEd||VH&@0@nuW}5=tVgUnj1?D-hS9-}W|GmUjXGhKW0ErHDwIrO
nZ7pUnn%+K?*K0N_0efXSil_D=wX6Qe(c2#teS`J0To-4BB^v1lhj)9hh8nIT`O*jMDuJhj+&B7nGs8&#?svOxi)&)EW!O6Sx|}(ToN+}4aB}Q&?fKA1saC0
mlwrM42035H<zv@)Sy(bz-brK^R0-hqUq(}b`VkAtg2)u(TGNbuixhFP)rY?SUxRcSyMJ9=(ieR0Tb$6SJXR&K8yuX@{AgyDctzN$Lu?B)bi5Z<5g9)QC2Z4
5hEXTpi4lfS#}zjMZu9;GUe|UOoKQHP-=M<bZ?S~{k2ty5PS%v6qbvWn%FI!jk8k@=A<+(1XrvWJi4%t4Du8WGC5IWF@se(Nhko*nd1AqLNLULK-p+F96G8(
XkXU+y?FQ^c?K0-h(QTa!2^;<d1epT!y+VeV4QRjDN|yfPUj{tMw*cIxHwL`Gth1Q$im)aj3Pd1XtCN}^*Kb}>oTbH?e<7A8o<#>`+^J?=c2J(Th%)bzU^!2
hdxAQj78>*#?1INB1b@HPe$`&Z!}u{V+&Yw?U(_18E)Gmh&zjkTM`o)H|Zavu_DI6V5+xQo?i+SP2WMtmZp5pm*_b`79JqbL;r}c#{Yoqn*ESstdnm}?9N+h
AIE1ZlPc>;jXTmi1m?zVh5Lw~84wxA-Hd}TzOrS|lJC2FK_T%*qIo1BlUpN`cx#*I_Jcki13w87bBSD2iTez_={=Muz$n^?M9#K|D;lMp>$93J)(`FGnXp1t
Oce8WLT4*Z^iHAB5nqgIafv&cWm?^#zTEgrI-|#?A)5j-sO}mG^q5UE@$$;T5Q7I{N>+D62~*SoK5pbmnuxY{jnzIsRFEiwC|W_^laQ-o!JeN=zyE{!OlW8@
TA)iflb<Z`1T9vHm}krsk&ekVd})uFR2Q~v;ZC2#m`*8p-uE_DVD~TM%@BuTZzhd825ySR7r$imwym6zI(IfgOJC}J%mh!2++=X}oAMnvebGco09W*xQxX%8
I;nM;!0LnEFFo#%nY_z^gh~wsUu6FY67hOrD*N~U4O*z}bSP?ohY6U44w7%k)wLYSgjtuQbbr4m6N_~`7`j8?F6RVU9A|+0pqNx<!SE5vG&G@c;mr<2oI7N6
v8W06_-V;;3pgxhPYy?7BcBZM$2Jc`%?RhB`(KSR-t)>_)-gO@MbWmb<$%)C<?wS{3yAUZqjL-kDp9q`sQ#g0>6ffQLgOKCeIv8`T>Dt+y>BG=hgTW*2!w2I
bhQ_MY9Vd;FYlaW^uS;lU&*&sjys8cU0m}1N9%7pE`3NR52kuv`Q>Vc48f=kJwevoTeYZ8ubUgifTfFL2<?97>8p!}F8ofV@tvJQwE~t>xx|MO@7Ml8O&Su>
PsFED4gT!06eLaX^75uSiZY{)hxdlRj#--~u)d|G7`apLJ2L>Bo#~kbAatrlr8Z`2y!P<EJpsq-oq|PMGx`}`EpV*p*rH$4Jor@j3-GGq+>}*WKu1gf+vW{x
sY*FVT-kfnvSKL_@THLuE&|AV=Mh-jVxS=!Xx!}*g_{WlXOp8Zb@z^<G$Sx<gDMlD-R|%W<)WE%%|RVKxMB3=4z?1QPkUx&jfw5%5KjwyaPKWx2;m^24?)Gd
+t*_JaHY9Pv`(IHsPAEGY+j&AJz57&y*}s%m)IF_=YPG>3r?r93@}U&8n%ZTB~)Xdv?O;D{gu<ZZT)@KT(R`|{Ze-eUK+-;#5ByENG3+PTOqR|NCL?J1k~s~
!e9+i-WWLRLMinF8`_f4<f`Iz8S~v-S4QEI!*{{;M3k$6WuQxdZHY?FGNk{A%oeE?KE%|MkX@?92&pxt{^%V5Ch__T$0cIlHw+SrGyx*4pBKt_%{yxMB0Rfz
#yxgt>tr#`nUu0|8(r)ecv9)<58p7oxsnE=sDtWDZ!)&rOvJt%q4p<aJbn(2Di`F(8#0I}7S6$@-m|H04jY0OA_aop?|y9wbkbA#*y*-HKCCyKb%<k8Son;B
>~$ucf$@K)11$Y`5$)Hq&M5zUv;4mMFnp;m;?r(FVlr2YINb(Ms_@g!A-V<rQTIlpGZ#`L(k34c0y*9?evprk$E;+k39u#53vt~K#Kar3IBY5!;oJ|N*{;^~
WSQf~K((?R*!W?dVmJ40oq`?mWqb7`48BbvZx39T&%bn{5N=&=uNvmUX|Q<CTxe)Muj|wK4iz3i>1}P%@S!_d&?72$h9%MXxf_$M3W(KS>yAoJ^Au^E-L~Zq
w0a!$bMpkkAb~fk=F8~8L37Jg<m<j~mw8l+f1|Fr+~7aDs1s8nafhM-l#ZzM)k?{b(W<zM8puwmKNyhjy;20REb;nZMpZPoL6&dt9$fMRfnl*7t?*9clGwaf
sO9Ehde`bh9rn`?Cp;~yd=k#62G?}MjZ9k>v1X39{z#9D{k_sryg}|5WLYCXzdWaf`!<@WY&K5(TvjDCs{ZEwoau9TY2~>=Q30CH7s}DZKw-c<{Q=6t(ML+H
rj9Xmz!C30V&?>~L5y^T@chch$SJj43ExVvaVgB;H}6%|BV<31wqNTDb}ePHk}|_s44%fXaz^(?USjU6zB_8;^I>63`iEEp_A@BB@nSDi$k$S`u9?JRJNohG
H<c<zENHDjkcTZ@od{xD^>afKBfs${r?{c#wsByTL7`M5IxEGqd)hU9X_D2n77jIY-QMd+cnP{Ah)S)97Q+d(V4MujL=(?_j^)Pmj7?blLHwJPMmZ)d)^8^$
m*PuUvjsg<{?{EPEJ*^O;Y4u4qX9Mw;DDI85Ozw5YL+}l`6>cWXfhw>1nf(?(D>vJ(NcI5ZQQyBvwlMf9e)Mwb5iZ64vx_7ROM_Y-9oi7G}H{0p86n4`oWhN
>YSgzpvd)ITdle1Wj&**lnZ7(ERKOb@X(#KYPQiX(N!c1C`%1~`C3yxnORp#RPto>j#Iwwo-|gVY}5bzA0^pU%i3IZ!D{zs=Q2-->M=}76;iu?YqOek?ZM%_
e;Uh2X6$k&TSOvIa*8l8>GfWv_v!?si~}Yphn{6TkCuwRwGGIXZJjLb_&?Q_#;uZxwjmEUxUYClH=o(3N5s>?`%1%C{<W-z3<%wVy295>1Ikp~+8wvuC-{}}
r91tXLymRvJy8$S-mdJ;N@IB?Lmb^~j`BxxVjql_AR+S$yo2PH6E}CVq;4E{E4SaPj^R=%0Pa^f2tF02?rh~b1HPc(=&Db~B+xG`GuGF`BGuOeb;)8`x?^~5
)JA?UYKA3i#N`1!;EViOBRLBP^pVBWZ^D%>*N|W0DZ%Z)1AlE};#>K)l>GR1!HObZI$0=SU+~pb4R3GAjoULfqcqUJyKrd@TBz+H7|>+Gp29hNs^qOjo_)2}
q^Wv^APmASeV$$6PiOB(c7)9&PI@&?*m2b(*|V+Znwm(5=pVar-t=g42QvUt7{vJ%ihm_Su=8k^iQk%!!?A(?EXYcnk~se(3}vZG_}`G;!hxxr-Ao^{7%1K#
clUEO$mBqEYvybypu-?&@o?8q4tGj!H@-hF-qV4Khy=a#)QcyF9&;oD<}>RCjzpq1wfK$`RWLSO%)cN!Q5jiSQfTzk2vVi&^7GY^Am8(^b?ci^WDAA7dBRZR
tnUnaDwd6h8q&o5tVz5VT0!F*hMGeT>+`kw5)L`szYvydCQrb5e|!R`Qaj%Bi|0n%Ta`=xPVGiacVj2)8fd{E)RsH=&`f-Oy{ZOY6LRxmlH{Eq)&+U&?P+M`
?BP*ar%-#8cz)8C0?92{{l&W=6|qf}-)W0x=P4oh7SPQAD$}q1LaPvViP0J`gi-4KNi18mxzd7KRhA8LVD1dNRvG9oxW|4l=B4LyRf@>Z4fW@vu8#qWKwlB~
fOo34wI9z-`$bvF#>nv1?tgMt+w&Zcl?w!Nk5z6sQc?VV*2JtELrOPhXsMZA@|kqjf_<k6zXd}X76qXj>vGyhp8b*mrlxWSvcu`QQK@)}ocWKw+mn?ymm#sH
szDdNK{cooEoZo^$I?vCZ^E{YWQu5N*5Hj=!tal0pb?C!-V0{?6IdPV%db+GNgMNciVK}haOPwRQIvK<#mtR(A5lkdY2Y>2ohgClyK7la4(ptM7_cN-b<5fY
IKjReEhFnDcKSe#;q?GKEbF^4p^dz03L8=r4$$r+$1o0#j-tuU2Rp~qC><$x-Xt|qIu3a-JilS7_9#vdzGWhYK|-Lq9ERU`4iin@?6PiRPI%M@3m(=Fb|-N-
Xh9To40!6fDT|e^J#A@ldfg3L0WPC{zxLOV7kR!L{w39iJ4=OWiidXM+b^dNI@$02$EYnWBF?0uaaXAX(caQfoPb7<#Hl)w4lb^D`RWSf>9kHQv?TQeNHg&3
r>W4u*+<==+=4P6pKob1C(?w?vIgd&hI!+}Lg}a3kDb^4yLYKh9l6CNVC5UY!{~89l2*1?;<L=#>HTvCp<>%(LEl<nNR$?t=xnB}7HDoclgo}pF4oDRUd!#A
#Gox~esaDB3SEkbNgX@CJH=<|6^%e!s@Fje<TMQae5#@J*{_Sjs3C*aNHfo&m8W-M3-qlfaml~#U%X_ih+O;x1$(3hSy#SUqhuPg;L9cBE&&7h8Yu{*Ts6!h
0L|J8_sXAy9_YER1gTbg0};r#`9Z`Ta_0oH?&l*lp0V0QzcHQb5qR|}?KSFNo&VJzSf9n7r4e>BL01^vinDd0GJqDRVWv!6mE2Lg3+y8R#4aNog${iZSSavS
D~Uy+LOpU{{zS}Lt~pqz;VZ|>K~lpWRJK0@DQfFIKv=l9$=h#WON<M>hAF5(m5UbH0kBX45x=|6g5!pEJvnV$GDLx{gHb59oXUj8KFBk)n$AvS8a_t2#AI-W
U;m2=(6{pcic$k3>|J7nlBXUAB${RGmN>TkQHwjOO+jbugl4`yRj`URi<eL~wE@6VQ|X}nYzQgFwvh|Jgl3GjLmFr&XP&XyFb?F7EyyVuWDRmH?{081N4=nE
R0B*dW4(7yM8FF~3y^J}a%wie)z@E)&f>l=Wh9|^NW%T(a_qw}5;#sCnYXWPSXU(+>!`7>*qGwSogw0Za_Fxpo~8Ys`2w7*rHWLHrO4%7rPa=qvPZb8eSQ3>
5dEcz^dKXHQ85*=q5f=9(GuG9gI)A6W}Jd(v}KR|BKI;Q+rfkHL2t|jNr5gFRLZRhL-$nGpikZmbZK;o$i_@sLpc7JQ>Z#Lf&HTXYzLg8MR!EpYLriCx^l%E
2qw5|4li}TTb5g;S^r`m^QkB}2c8Fwy|_0jj=Z9^$hX|S#hH8OZnA`K_=|yOfXYM4Lsiua<9;KE)Pm<mb|lyiGH%@G#Q2d?`&tpz;?)-o0alGg2A*mhI*E_6
)A@whWGjoT8*+yd^zR~F;yY=x`n)(=iNMA}*P}|H_?Dm8?Hs=ft^Vc*mJm1YHO9*45(s!6Rhk=E_Mt9AkI+Jpyae5*qwcc(mEMzrkdT!iXPy)<2%+-)tWq0#
aqrWd!Qy>Ltt7|1kIbIaMP+t|*p9}>o>E~>o^fy>J!`c>%aqUw;hlBD52i2eKrmv_k~`Uy9!|XOtp{yrX(?_D-c4U8`qCA?<UR<Iv>#`C)T-Icq)okjp?Rb3
C$zLZnk}6%%)&jV{ZaJT<&X#g-h#_KA@_sId~&KdLgu0&g9;Qu>6JGVyjb7AfcMQ4K>9a0s!XKbf{*?}mA%Q%RI3bW$bdIh$TKdTZzR1!j{pte^9w)LCFDNs
$X=EiFgjV`S(|(;>4<#7uTnTT5v%=@+C<diw?1C=m?vm|@~h_piac<hNk_)g)`Tm`0a>9lQYSb6;n?jZtZM-CiG{p-ohsx82lbZw2B5IJ{a5?<_&+%dgPT^B
ms>C^wO*`_7&=fCMQdi&y+!kjsKTyow#Dz+d^6`W<$34qAmT&0DBaAHHc!?8P<=iwvN|-_o>mp%eH}R7uPV6tnrbp!<kH(#1S-JJ3Jq<Z!=gyL`omeqi4sh_
MPt765ABt*>l}G6!;n&HXh=jc9@EVVdfX4Xgp~Y8{ksMHd>(rg)uMxES5_65ry&HA90|mY?*RAGTyx#apZ)x`dNUfH$*Pqr_qS7$avR%%aV@I0t+VVx3lmqh
Np-j=ZPCQBiS>@!8mhpXF6Wdx?c?YdU2?<xYC5th(sxn&%<|`WSk(Ev88kWRKoY=E-S>|tj;G#lXxw6XzxUGyHs#NFny9Hd7?7%nM|`>j>l=rIv5158zrZN~
a9!83b~)`b8)2z;7N|F)IA+j#7@lPYY<t_d0^VNXtFZs6j1vcH4RR9`ZVg=vm@RkVjZ?KOK^LqCoq`cLa4QzbUHqmylGgUy(dqk!+4#jHXn%Pj|4F8;v^d+m
g_PhE)K-cABUy%}CAwJXx=O9SW0C3G$rd_!%V!R_G3AS~?-P-xJl4vX0m7mLCETe;q8FG|&V08LCZE4YxOHToQpdHkS&5CYxpSf!cL{_`D|UHgqFz%f<s-m_
t(G%ZJL*pxdJo^QdD&bx|I-YomcTY*gyTh$<|Y+(E|@VH^G}B`%jOt(&QfEvzk>^AYaRnU7INMEr@>~d?f;WzagTInAWgffhW`<FwL_ZV<nrbC#m(~K)InhL
_Z*L!4_c2z<Ha*JxhIpoLq)7!*_gX;_E2Q?;&vC5ZKO{6-Tv(H{vo_S{6@D!%%grF5wo-hrVZZw5czZi4_(Wdkt^P7WWqM&DwbRcN(iOq+h~jtROyVk4FO%B
?H}XqY`P2HE%NPjYZg88K$Fa;3g42;mS+_EGCP#g6w>v(#{^W3<k3!ixt#7x)|v!h+84t;3)GY-S*?_)z*xAhhitC+|0!QQihR7TR?X7u?f=9mhq%(7M>?r&
sqc&t?T^qYQAW}9Ct!p`!%|}}K}~*8aemD6U!aMx42sN|?0pAz?-?r|VdhAw@|?i(21-3p5BZtpML6!rHtX<0m^i|qZi|X+nC>tvr56eFZt9`g+CO8!X6q;J
$|Wr7F&j`U4<^w7=BRyO-Hf{d*i4tI40@`C%rKB9WW#BP^~i6sUL%PzLt8F;$Y`guX+U=;?Nh!VC6z?aBj@^~fEt0bmk}OiO3?L9+`h-l)4TzpHXw<Jkum&k
K47XA&!Z4Hwc74KU%P-@Bl{qv;IVe@Htoy~2e|b<Q!nT^`wA-4N0TptfE%hu%?rZ-!u9dxw!a$~1i#{@OUV^WKKT-~_1cxKuxx}M-c&%4lM&n~mG&z}`2r?U
uIXUnp25!)PKPc5-j!!a;jzj}IrZm_9_TrrQ!u{I?itT!OrATt*5n~Er!Fy?&&eSoME7~l|DWfhs2Iua+{1Ds;w&)oDGYJleI&(-X>XU?T;WTMCn@UWp1eAK
YI>5;HBr%2yP+O9Iovq4sZ^?4>gW2ib9i9j;A25mMI8>NhK8V~woIhmj7LRIOx7EA<&s&|)p*4(99b%_O2T6l<1(epoS6w_Y(7?($e$oK2MN{PW%wf^+yKp3
8OU}ud^OF8_?i%UB;ZCOdmp27aD+Cr*i^*PzIty(X>w;6Vtw%3Qeiq+L9-=AxK>j85#>cs6g&&da5~mPU9_g-;1ueZ3y%s4tW$d<OikE@1g%2C2KV@C-yVbX
x1YpoU`(w1c+msIF7`^3w>8m~tQ_-<P-7;lX<?Voms6ELmnHoEiz6X`aW|OuGira3W{&CT%9Sv!S79R!aM_WShAu61euL*wYPn=wP+v^@i8_nN*#ksIa7Z#?
e<jpR6U)Azj=HJmL4H5YkYa{G2;ozKT9Nf&dKrHdPNm_bwr4q-hJ;ZlA|n46DmB3S$q^i_BlZ&^f{Ia-u9Aph{Ns`~vGd#lBAj6kG0eC)=fq`uIvcGd!eA0O
v{*SuH&CJu98Zpv&J<pC?7}Ti-yr5v%fbW<(9cA*VIK!aTO|EGsf1mh+Kpw0)DU>^5vNYzASdD*jWOR5+BYKkXf{87qbqQ$_Uk-w<<jt+c1O?+_v6o#L@+oq
Qf~Du2N)~dV%hwQ=AcqtO)xmMrHX=$9uQFQ#U**2gE3-T%QD+^yp|$xt#MS7mmrx5w2YXlA*Gpom<7Xvmth@L_8W^-HgDR?v|y(?k=3lsyYuhPmB=J2(s4Og
&S46rFe~}mk+K(0dv|Elk!~a#5wb~TFlk(6J6;2;Uh~WncHY5a=U!?Bvh3<<X}XjSXvY<t?8Dt(qv*4@MFeY?yx~I6pc6@s*pC28j@*l>Qheh@kW2eBDm$kL
xCHZ_M=Rb5_}tA|GVO=~FPxO8Te6ZE^C0Njr5`ICV2LOUeim55ZmY381zB7dI!04U=fUnN@iuv=-B(_Zs^-cw#^qq@sLcT@tBp~S4h^pr94O-a`rnYnnkc~P
iqGII88}3A5vUwL7RrcSQBq-pmKjS6%m$exa9F(vU0pWI#rnqx^eHymhbsV#S@O7?!!;cYNO<;2n3PukufzHW!?$KBgx7ID>CG)*MakeZu9sVFx5|=eJ_*os
OCXQ)Q5UyLPnan>+8ta&ROmmKa~L{CKhK2%UNA}nTShP$r}D6B{TWcdE6Uv}ls?=lC#y95DZ6p`1lvhdkmT8waBc7>h8Y0-{|1;y@nv`X;Ig^FxJn~ZNr7nc
tTo9yL7y!(bJP>s_R@pwH~|>&Drp=Lj#Gdt+q&w5jaxQoAbfGIL#D0Lg|_`EC%mt=hL6{&IRmW~ammf2Aznm`lkraUs^SH46aFCngs3D+-B~H@P4`<DM;?*y
6=5TqfQkZlrV2#I|1-{rl)+wc(K0V|u9xi*V~E+R>3|+UBuy;R*MLAF*(Z+V8}&mv7kxjU54MuPro6xU03VAAnUk-gL5efzF2_3am6@^H@CuEx9K(Cr@NVMd
6N_$1=bVLG1fJURn6w931B9=Isw~3ot$E@*9k7x_+fST?-pimGFPn(d9hEvZOx4+!>iy;1;bCfQf@!w2FA<Jpv4(udmcAYKDC@+=E=A(Rb<=suz>@+v4x6d9
vBW-F3oT#&+xYIgiuZ|8d|rWAAG+M*KZvsf*GnTNeeWYzzIQAt5b_-Ok#??>ae;&{fz3Xotmb7=H{)^{J;iA%v>qc<xp%vZfx`=ns@tttQ)OA-Dm|_wYI=%y
MZ=sE41&-F?jPHP`Oy|)M5R-?evQm-yUjE4X4KGxL$53-X}WAh?LR*<xxP!&<zMVoRw)h`NbSs=c)KUzw#;5f`Z>VGf*rI?QGH7&d({T=Kj9Twhec@<ASuMy
(0c$kx++J`mmk}#jGcznY&bLmHF#`$CWKII02R0fK6rFL%L;2@zpOFxiJ$YhsccONK>fY|ukmAULPJ+)>9QQ6ErVL?&%r}Vb7YJVqmSo`Jj*&~JDRpSlQ>w^
oMOI^gm+TV547ib`pIdXK5AxWfCWKTNm#aKazg?4UJ3bfO(E^uo0&=qRU6#b#ALH#*(DGNYUS~iYld*>cVm86*(TU<6CWFqO~uXkl|HZMGP{s9-Ht2OTghnp
%7kiHB(>G2-GwPE>`}2?>mtOHJpik!Y)RjwaMZUhV#j1O!6?9%g0llYJua+ucNUK%Tj2#+Ii;j^wpScM0(MNoplbXmkt2W{V8n{UTM&F9l^u%5g3@S!SFPeu
7_53CjMp6Ur|PYeMN_lTi88`*F8CUI{{T5$8N$aoq0ti9FpeDhr`eVf7B?Pv@FyP@RFPcRg2wE1sA_yfLKF_y+jp43tRN=J6)1q8QyPN+#Ls+#(qM@nKJLLd
m+@J^Cz;rds(lP#Qu&(H%cn|V>oGC%wOIJmO%ILA%&!EU7kH7$qv=9S66ZL*$Ad6O9M)B~j?C)q6mI#PfXRcXuce&hgkVr3_~D;45KN249Xm@Vf<a$+VsZR%
D?N`7==gh-;ts++`6e8t*Vv|ue==cQ5{`qa^8-8%vz(J+A%pMCS8saw5Z*CwF>wvii-O`yfx1{{S?J5%yzYADY6w&ww3dmfszDk};ph477D`4D1VQ!8`FJ0s
u{H{-*+&biKAx$Ji>qV{b>SXNCAP8O*Be!<d1=kqjEG-|&Jl&{(B=()cv3`B$+%qO_U12^9YfP8jOFk3pHH*+=_Tx)Xfu@;LnQkPsqqVTw*LQ}*|n@!fRo5W
|81-&P5*X)Tph4o{1RM!6PfXVD08L>Thwp8D$~9^N|90fBpLHDWsZeqI)H$l4xdPT4ZE+)oA$_gc6r87CU`5sCzH@aYJUVJNeLui(wD?A^q@*{L6+o;=)kGI
HjoyGt<$+ssEm}?;WxYqs{mz_`c>nQAIx7)V&3v>e0U#p8b&W5)8d_ys<_8{4A7~$>SluSn;taXCy*iyJbc<XwW-fhf(x}}K`3v&?-f!Eg!pq9B_X8ufYZIl
S!)++%L(8`9qMmo>X`GOXJs+xaJIV1)}VOM@5{xQ6&nG_!-GlR{~<O7L74?gj51NAKZi^uiqa$k%i9@{05&2E-D-cOICr}<`ix93tOh|li&da8>j8*C#M_Ar
V1>5lokRE-{z#gmJ$EgtZqA|Xeu@9=7=0N_-!DN~6efF_oG;Q^E<!vAb*R4^jJe4iJeUB815~2bgacL6<bmIz4n4P8J(sG_OR08h(9oAQKlTPs0W9GoFtEEr
HM*4=c5u4h6`7RsYgV)r6j7@|UmNK<TKAlUA~aky$vcK1b^dnWMXfU$`a%%rP5K{RB}ZcOk;-_R+XgVXP-H^G?;+y-j__D;&_NV|k8#AbQa0ViiDK38I1PkC
b=47o%AS>Z&r$y*fzT8x0mAD*YVt_y`sxI(CG;?*uls<=K$+}McXB76LO}*B)Ym>!uo5CslgKdJ^@C{7^8~tIj2n~gx~prGsxGXoVXSGh%NnA|hU|3lC~3Pm
L!nRKA`Q4H`imv-O>dDIyx%(d(shrFWR%Lc)}9LK+#jiq?Z(d@GqW>WjFdJcTyxkwG{cee%l21r7ohDMfo591NNWf_8{`~fB%mFa8(YL$ecsn(hd({(T#YNP
U4baz!E&ZBEfOtAbI9O-_3(Ejes3{?Us0F*c@XsQ^d_+`F2=-}9R~3K*m-pF3sc;iW($h#1XB+w3hh!PH<nF~W3K55nY_I!tnmH)PvO;Gvk?J3FW!Ei@pwV$
KpUNWnft85JoiQ9x4)VmH)FBu0g75tWeZFieUh07??mM8&rdP~1(P|<`1DPnrk^`Pit7E{z;N;Ah~F?ul1zP?b-Krro>fBV=a{9CjaEpjukZ$=xTFhdu1{j<
9Je&Xyrp^UOQN%32B8*p{ORky8!#vv4Rb&DQaKj7Xtv5{L|%@>D=v1ik$!croISP{-K&x@TC+d!P5@$Mjeb{hB4GjGDQ?|M-{SvWzltvZobW?V+eIpBBrF9E
k>I9Gccy?m*<GYGM2(iXSW?+l!E!2M|5E)0V+|@)ILa5~ZkwBkzj465VS9xEtdly7-b75{QPOz~J<eo&U3^nt8erZ!>)aXL8OsGF%V}yulAh;eXpiPu$hhKF
O)JmrM=8~EwDLW0Ls!G(?!PF6rJ1UL3@2VxgRb@#vQGIsEd$_oFl>lfKNt4X&N`Z~I9OAFYJfv{A~+zgde@4DEhvX63>`;qUvv>YWTOQc!d&K0BKUe3#L@JA
&6zgc6#WJFh7G`yu@?&}<SsNGk9WG^9dZYuH89t5<7~lmR$gH>^YHla98bVw{*A#FF;x{nXM*8KfKCyaE0NL84c&~8GSb$g(A{?Pf5eKM*W_S)rv9)K2gctY
OUBCUjmaAC>gT}ViHGm#gCd(Z{V^>Q;b@|P^LVC&EX=~2d7P|RlF%NKrWUJ~Nlt?Rm|Gvk>F4oftetGbcwP!GQy38{K8(D;0bESWG0?2cgg!cN1#qu}!t>Z&
HOKS{l4?8x59O{C!x3@TS&w-I5gSM32wBSObSt4t#9w0<S?hl}&Tyn6PGg%p=OH?sl5{l_C3t8o@I2O3^-1>36M8Zj@Vwf&V0o~mMOk%+{NQXV2!Xc5DN^8(
=@u|=qYS<YvGzi8)B@6Yw65C)f4t*L>o+MekvjOX5Wq5Awk6++$1w|kfA)&&{x=83uK>}_P3`6^Pk}&F3{1swe@6PA+<Z6&^V(f1&_#a5339s5^CWI1fd{4k
Bz6yQ@@rx@LG5iU%$Y`&_|bu%E*6d4t0<@SBrPGenH=wH0gX@*Hse>xKgHqW3fqTEire@08pSQA8=nMV90X*P626(VGLLCDkQXuQk?gu1JepIMY%7d<P>zuU
xQqv%vSGHf^w&9!IB|onqe45PG*39Ns#ZhyWv#NQraIoe;!a%Hd><FuK%BRjTsMhom?*V0o&QxZ!VsO|G-TZ+;s_%=Oow@&ufHAYSmrFb|AM6~VT1pSTs9pD
&nq<?onZl4WWQU8Ikp1m`V`%jx~SG?CzKYS1m~^;L~6Gwz3x<9xcA2~3Eo^1|6%9-!d-!Dh9dxojt?dS!y~X?7`*_||0Nr6DgVqqvrn?!A98{n&?ur0^rr8Z
LX(r}olRZyPbvt)W$lAoUzwEbx=kxGJ|n2?x?90={}4MmXt#W$gNv$gw{fLBLAdzakZp=d&6Dvw0hUa<kj0=$_}LVB1DcKVZ#mC8r$MQWwDlFZI>#N>YDA^w
Att{}tzOl^RwK@h{3GRY=))b;W#LM7@OZd9G#z(A#X(a3(cHU^!n|_uY&<BItA)z#jK{t?NG~AoB0SuJ!9yo*kQIFdzWr3rZ<PQMBF;E+YpaL#6BFlLG{)_(
Hsb?Y`fg;1j6k@ucH2Mc=$<vufIAm+P$uo_xS5Xb8gNEfu!qUa8PG^bsu+u1PKvz)51kV#gY3(iHtX;o(racL+imW&o8^<~#C)mvaL~a`GUo&I0Jw#Suxeyr
2%_#u0k8?W{FLP-xDGN>xHzvCGnw$h7cd^!9Xha-7ZGaSm5u(7ecRaygF6+3<ME<NqngM;bky}Sa+UZ(1_ok<yI>?n$d|oHEozZF$Kk@hs4CV~Cql)39%2AB
NsyZh1{V0J`T$Tqc+yfLZ<DSZe+OLcMyL*c%f_}vmUz#CFY<FIW3MjPx6HN9NW231mYiIB#PX<2(n&>;#sBtW7oL{CH*yJEE8(4wV|$~shS!KD@5Ko)BcMZk
a|keMvBL4&`(7e%30R+4o&FDre>=BZ_JDY=lD?>Zsijd8k_k$!tN_NJKUnH6^0u8%_2>;-fb1tPq!W(>APQe#QN&$w<?R5d$9*^zZN=y`SL_Kryw`bW?QkD@
-D%g2yf?PxaQnqB6cv$V>NN$*I>vB{4+%>Iigr%3OxGa<olwx4pS`<)u0lpN*Ue|E=%@g8mQ-ry1v@4Vc_%^4jc>u|Bx&0P<QUSnNd3oqMmMovNbv@~VG7uy
3BX9mgYWK}K|03;^qh#(E1EfO*s)gU(o6k$p<<#0`AYk^hd~ODjWFXQm_8Xy?AEsZuYSsvi0N~$9^I-(`&tF_pZM;S=Qe<$sKne*9JpV*Boh0VZ(K|Rp0RFz
X`65|QmO2IbxNN>4q~-8^NXoT#-F^?Hv~X>fZ9kOYv69i0-p-(!iHQZLE@Y@R$0x$rO=@_uh;&gKQLBrwOK?NfKkgjB<taFyv()}6~OcoPX@XL%d6=Nta<Kg
VMitUH}}6Jd<QTkVR6L<{#W5>dIx+LWK>}aG#JC3xhFfN^FSv`ySu$4WVhRHq@(Z~Y_*Ky;I}HX?*sYe(+@*mmec`qR@b6W>j*Oyne69Bg?XDX-ttG;_mNBV
_T5k`iN1)tX5z!3TkpX=MFp&bmhu{TIPME>%_{AxlN~ntG65Y{=!GqrgJRo-091WIfZ}T-a}I0nkyG`ilf0uYu|0#n+Rz#Gf#gDHKCaSQ>~n}+3~~st3i91q
)8)XPRQ=WT9uCZe^PKY#QYO}wzB058sGl)_<BbQ^v|+ip^x8st)1b;|+!EP0&GnPuMN@ut6iL>n>rU-Gz88qaJ5-q!?B!%YU5$v#NsiDZ0t8&fU_iH5qtAg%
UG-empa0elBsgDr>zG`L#k3CeN1{8hKt1;pJE|`fld0w~tdNNJBG1g6U?OBhxHo;Hyh1KfQ+4q#l!PXvWu+fz`MKKQ8%u#`i`T@^0Zz(LZZ%p0^Dsc4T9y?S
rp}6<Yd^GpRcXu>R;8tl5)J~XaPTn!2rIVQu184~$c&3$H>ZfhBYRU&mN9pL%C*0fN;e@6@UjP`m=xEHo_E7zq`Ip7RJnTy_3I$KlS4O!1-Ux{w~_^v7$}Nn
Xa*mB4c9lpS()NP<QL_AR?~vNWZOWdJKya~m=v``&Ukd;XMDRZIozLZ+!dv~zT+Y4blVBoMoA3;UoNp5Ec*50I8r6NMGI6&9ZsicEXVGOsK!~C`bI*2wLSft
SVC<SP~Wv7Gst~YUJ@^Rg;kBX-EkfX&-YRAL%0|ZPF?}k{_6wS{XY!`tY9eyFk{3v$IUL6Q_6(YjBs(Vp7L$=aa7>ALQc!-Qm@Zvz;V%g-%#l%$BRy6p2Zmz
n8)04&LRUY!~7s1w+_^{v+Mvdr#pkc5mT$7+FBO<yx=rfvkipOVV#@*n3$C2ODbR7Q^l?L|97777Yq`Qp={dtmy<;L;~ja=e0;LF`9mZXM7RypN9iDDs`;%O
_p+x1BwJbyNbg0!ql{S7=j|o%OJ%2g%tRun#U=&rrkM>=qF~U9BXW`Q5o2=6C<hv_EUQpLbnL_W2D}qC3FqH{j%~BAP6D==R~uV3OCSw%G4Q&$ZNDrlLpja_
w?_y_#Vh!3I?UVuiQ$^gCophw`&azNrU{+bM?QJFq4jub$r}PL)wk>g`jaxvnNrxnd7tE(HI<^t9C~hiWrp}hddJp`AMU{csx7^llai^<Fz75KN8lLVbMs5x
)ldY}Ccp!J@Gj&sa34Nz4!-^5l<t*ZYM)ZAp7}P!`=8*s_SA4wehoV@>j@Jh(;`H;+w9^t5&}8I2!vTXHJgYJdthsNe)99pN3g*Lpj<x+5P`w9(2`sbj{_SF
gyn#{*p6!J=WJhE1}obj)Wwy@&nhgnD*8c)LY#>E{Ux%Rz0fQ@J#>Kai%uQ*3FIOl1cNPpE?+xC{hi))s%FndLA<F4H)*8~Ac{dy27WDee|_E-I4%y`X*Crf
DYd1wiKVeG+oeTh-T08(evJ;)x3;Axy(yyNsF6p2J4a9?Z=JG_BlpdY<VF49WZc2=@e6i}7ZJN28vszQl{YEZlF6*rd(r%##Bi`#GPu@L{L<z*HjcMTj~JEK
4HW#c=<LZ;6cIK@4Q1g}^YvK!Dxywr<5;;t$(vnPv(JFVY<gVWDf(52QXS7ub1?VX9MN@E9+eTz<#qEE^mO{Pscu*s(s9@3^Cww)NF^<&01nxF|AYkk?ZLT{
ikb$HMZq!R2lTQ)O5jyms-(cPPh;1VDByGLCjz@-a$U;whE>xKbSshCaNFz!PhN^M@l^t?{&!e!qIlVQZ$>qHcX&^F2|GTA_i9wvapUIsn|9NNVy(=PX%9n}
o^KOI2)XkVDL|EUn$^^<N`luw_qgy}{1#hm$)JHDVM+qm>Z-7jOitp)*ruNh;yg#EsdSZfBxrFrU8~<i{sxeRP;zJE*7Uz(H!FH2s8k9k2nYuJDx%bsS+?Z0
u}qn&yV)J=ULjZMq1JshzIyz&+5i~MHWQ|TW-7UXjT$MXV-&>2oh%D|;8=s%W5W2O3%dBy<}U74fMnP!1rHAJSPy=)0ZX}a0j-ovlQ5At)mxSwWQ(!Wo;I>e
=f>Z^P&t+3bhX8=|0al3pcT?2|4A#U*iz{lX`C*HiWM25?Sd{|C_5LlRsp~e0^SMl-X}myR)xYSa-OiVRIucdf7)4ZFA4Chfys6IVe(<ajOX%*_Trfv(al2_
P4HXAap6@`SdrwVdED5{tKHer+d{L{Qadb=T}0opL#Qmq;eKgD+oHqjuED<Rpq&C_C^!@mLwPa@v_l5}HC;q$@*peozl?DvAEJ;VRa`v9bRwy(c6dFC<CF@9
ryC6$V%9lOz`d2CA$d(=u#CKtc@?ObS3xEku+8Q?fobya0x-Nzm9F$Xm6cl>gT&@`d7PjV!6BTo^jLOxlb_m5M@#4b*$rgR_-DD3;oB^y>9eIR4~~|F{hwv^
WzTmFfei)V7AjhhPDl}1B?oXT4S`*s?Ro-0&j&3eA2ZP$=4<?LkWD&I1<v8H=@8&oCL~XOU6|Xzx5PFr=o&ZRdKzywi4<wB*&@ixL3=(=Yv>Z4VR7&1oMjCR
M_eXuQ%Z+EO<*RR24=iGOx#TrEzSPITIX4UFCp`x1M!=sE9x~WN#JDv$Cl6nx0%CyJMD&J_Z95(!y$4{P|BIRAWM1_%;n$pQ$;tHtE^r`ZKGf7;%T66=o!9a
Q!Vt{I#oTj`v^B|_QLnj^BV&Y8Qrape1nA^l~uNaDg6Q$F3$G^mYT6xB&P1n!_ULV1<8<}B-0(HB%btUNdUS<LvaS-HKdoLY2dQ^!g(*SVkU?vSMq+kuyE06
Nm#tq?|!k%Py#>$mlgjkXAS&FD$xavV{8!5XJZbuOkC8lK$7-r4JNtbC=Y<ZQL(j+^ghn>aO*TPr>H;)sUY3up^*;q*WL|p`l{qtt92Yr=@lp@4+9`zu5Tfp
3+f>pM8vj&b<+`tpeY-n=E^6sDx*`aPw*Z+^<n123dF(xrr3cJ0>OWrC9l$ip6fCxqqO*TwtylQ8X=%oxuiBsmaCDd^EsszFHq&)+E{;7z<&U43B0#jo{EiP
ZUJ>l?=6Ok-ek5DDRep7R{!O(RFOq*qo8_(Q0b4^5Hw;uhSZ{xdOze@p0i3!4DQRoA)j7I9Qkm@=&RATB`+C#P=k}ks7v9kIav$-85Kj;1>fg6i*e$K%Eh51
4I`lYX8_?YfWSk=;~yK?QfDYfpnkLB_cTA!z21PW<vu91mcTE^T~z+S2ExD-DsGy15YAOSOWY6b+5p!;cR%AW$q3aCSTXSN(YIZ$E15cr#k;LqB_S}n%!sR@
xARYL4pHkboH{qTa*7m!n70_14+BLu+Q+iPc6UZg>iPs*k8_)1py1TB4XBWF=~TQbn_nFja)2EGrKT}&c-Muy%M`HmUj%@n>nltSC8i-^BaDZ%g+t=gv5V0d
|2QDPXJ^?~i0gZndFWm$30hndiDF{PM1GS3Q^SGN6_RLPyqKin^y4X@(NgMWR5j|fdfNOW>)-CfF>(GxB@hU?9>9kr)nO+Wt>BCvRDGEosTK%|6&+ejf<ziA
Z00VFc^110^=oqALNze6`?F26|HDyV%+@+<1vfLymCZqtw0$+S2%kI7Eb_L)R>}ATyQ(<XkX~t(h&GiQ16U3M`^{E3X38A)<)4XV6ip5cs|ML`(;!*8Tzdb(
#n$X2(Gfy8l{$jrlue~`1R7{bg2!j3Y+c{^)z?!o-(@JgnxLES;{&YRP;uu}B$e#*{lu$mhVjR#QcKj_aJYbhoKJBq+{8H`0EMK7G~dm|MRx9*rk#VqPnqJW
n<nH_A(_?~0Xje8ID<D+X4$Cz`a7qzH6!rak1-z0cxBl^G{T3PwhVCNN^Qh3J93T4BT(9z>NIJ2m%Jv#PAWJ<6$%o1MgITMghlQP!<vS?wc_4uc%Xq~3KWL;
OuC_uVND{Eg<Q=tn>I%wPKHxH<&(-yhzlG`)KJ|)sfY1c2B8Vfk99w>+l${Jq&C1@d}q-oF(~-eSGq6TlIa*N{aia`#hJwrQ|!v1=?mRfl76R%+N(*gj{Lye
uQw!4^lSyH!79z}sLvRS@#`$;rc!Ar%$#5r;#ss>58s-&+;c+<sk;LdDE=}G?3~)n5*vP<Cu7L*es##Ma=ia}_R@wNSH*E_Ul*{f0w&4<6omF1vW^77Ih03`
jq@ugK^+_X^Sj#S8i#<|5L{0b3RgvJD%Q^KksC+Dq4DFL6XjrA^<l*#TETr!yjy9n`u~~L#Hlcj_y46n6vRZY)Z;K#Z4>AjGS!Q&F|l}-t!~)@a)Y3gg0tZ{
jsS`x?Ctn90TT+*p;P%K@yQGT7C7Qy_2<~Td*)jJLT!_Ug1>%w2i?K?fe-d$&*3c@8CvSEszBEby-Es4CGWmtl>uj}SJ{rwIF=RVJz@k6`uX!)OmdoH!fnPX
17Hg1()ltjE7lEDsV4?AFdyz)(tqV?F(`0L_R$1&N+c$j^^ClX=CCL3cf(%A?uk1H=@6R(c{??8&v!JB-F*YyAZ?mCQk!x9p3ksEUg*j{H550<OW3}#gC};t
aguFFm4v3&J>{hvM6HNzC}pA@BV7HvWmZ+8aI0Q5`NHNbjS|h`F!SQlBoHvT9upDiVWLw)|5NbIotwPWcsGmK9G1giH<idky=-!Y(=4BK9|fmloP_NvFpCwQ
^at9oF3^qZA*!%}Pwmfzu`tvkFH=kR2`H`+z{v{(-h${NT%$VXJ(=6c$;>Sk=tAdxzUkCIzcK$ZB=v0MH8~o^sN@5H_d2B~9`VNh?4uy$d_2(A{#e;#^#BSp
-pzCbLAIKJ$ta3>P@Px*NGP|6<qJAOm~P}HwGV{xCgi(YBy3JW)6!RF^h^Hj8daEhs}%jcy*BTZa{&F?Up98%M`poKi=J&3B_1os6#3l!bCV`0vXBnh(`Yvj
k(=(RCnYW?Y88*haCEr}>kuBpygd0*^1~j>Ty(~DlUzcxU|%b=-!*?~{*^=A8oH-B&PFz7QZC4naUGOrz4-OI#i4D{xTw{y7dX8dI~0~p?v+7RH!v6wapt}9
_mz}072Icj!RKHvnOE~Bp?+bFKZ86!J-i{LyFWai6;jE#wB!NjMwiln3XM0HLA}=uS7!{xijBvYRlpJc2EbL0@oKjgl1bVsB_O<$%ue%DHe`@OMY7O7mQ<;$
Uw8_YOai~OwXiC5f*;Yk9-1a?(*)!7bv8E~eGb3p^7QkrCH~#MA6o5{M|KK3<+c_%qEA(!ww#{<P0aZm=}uwe=v(W^u?AM=80$~!)J()9-0u?wN)(o6_l@*R
6?g}`oblp&M9d?dln4X?YHec?8a1=43K0RJqmu=Q4KNjd_YS?KtWC)w$H|BJ`gtL5tSS7o?nHwr=~p9aoa}|3&@=C-vWqy0&8L2zgNFRm>U8ZnFP_#h!C;me
6_Y!v^Yu+i0kQ=IC7zf*6zzQd^pUGwtR9yKiA`$zb+v<h0~rUFVo&<5g|S^pga#77Gl+`94<Qc2bWrh7At{dr2?xyI$EhMoDiw)Xz4K#EBY6$kg!$o40&Q$+
qgCskH*lk~maeEm3!|N3QCqYB(}MCWjHM<`WTJswvRd}Q%tk~yV2MPwVVAult%BsdghQ&lPe>Y+O|2Ne=EZM8<Ly&SpZ`62R^I+-)W0nW06rYshw3s!Q2LnV
hp>_SA-ruH-&Q%hPEs^-4>^xfa!d&pPi<(3K;IMm#S$J0O_as4M{1o&JkT<_LC<8TwjYQ7u~_0`XPR}g)7WN=%P6dl!S;WAi02%XJzQg)v6`K<&5_Vb?ffyQ
o(d1H(JN=d0@@qn@_CRMQ$EC<O5QQg^8NT{s7L$sN}Hpg6H*2-0AkeAN|^e%3$9x$Dx_)cL3mP`<kODCSVPM2OQrShhck0OQ;q<F#!xuk*mRV+l}?%Tnw7-j
00u>6T<9>3*eR$uhGS&|!287xk9A*0FqJ_y>v+ytIFb;I@#cF|cK`^P<zHDGAJLnTKD5T6WlK466jVa8KB3u>7ynK+Y~KbxgEWA`ejSa}9hG~q`LdbAi+I~8
pN^UPtKx>P+WzBBDwfqY)M`jw^~K2B8mq6g*1B`hQFEo1!o9u%z5OX}j+UlVL4co5m+eoNmbdE=qN4BTO1Omv<Z`ElmuXBRj{~u?$aPcHP>a02l5~+iV}vw<
BN{{ftBpnSa3O%@fYNES(<RTumesvG9Ce5^RRr!<5r27W4i^c-Y#C;BKx1bfNPiUo#$9>I<~H*nAodg--?pX{EOsJ)T~FOzWhXkMORX*CH_q{7<}RW~&t=Z@
`*F}M3`mQj_)}1dcr8lLe9w>)q7MdZIv#)6DEbgEzANkv?tqwA;Zh^@3}99dw8ms+wB^K0+1lnpR$SwxZcInOeeCAf?&+DMHPGl4UC9_M-(*NG((T?LIw%JM
8q5pbae1a|*c5$58E}~0{2Qk<<?_=-4yr06>=Kco7Fnu|Lcrs(%P>qVFmyO$?PV|Qx3iG~I4*G%oAKSnV1$d_$4WAF0dQaRW#Cr_*$elQjgF&I@h|sz`%CQi
mP_P?5CN=@QGaI9cGMwgU_tgjT=nVJVhQ65u3LkiD~K@NU6}=#C8^0xNO%gOZmk!St?(IhkpNj?Z$`2n)i4j^`kHYA_N6<K^w;AAu=vbLZFa*`xpOS{#p5r_
DV$>!H)9ya=sY*J1L#)^aH$uDsLH7|oH!diO)zd5TO0%a1x+y4iIIs!C*~kd>kgL!0WPvivCD1=&K3<am4rm3<w?>d2vM%2u2c-nA7<ecuLxUAqr)C*I^bDD
z%>P%hl4!Hu^ARI>B6}jR9CY2=zA+3(D(aHdgdBC&!tb5s;cIaIeqVf!=gCzG{CC7NRs{az86vHy`=thUZbz7*S4_R8`W~W<W(5Qsm|eh!u5Ra_xoy8k7=}P
#TGn3>k;`gW&9dxPmsJb`?{UZB`EefZb?7OJuJP6)%+R{D4+b`MRWX#nZ(5HD&fFT4u^1Je2{;2?vGWNmHdlt=2xFMR*mL4>*7J;Ej*DjON4DNYk6~io-DRk
h)C{M_--ovTf{XA95k_Im0NvZ?5x?g1<`n)Q(@z=e=QDpy0-l!J+(KYaby+3Z*JvN&C8<(WzH%hWZ9TKx8}Zwlx1VZaqpHLZ*wM}Sx=r|BF}<rV=*Xy^(KOz
yVF@{06mS=er95QM8BY<R8>RJB}w#<zjt@RZeqB2Ij;*o*14#@SU&A)*rOVgB9%da>=OYu2r0{sjOMf;cRf~$E0#JV*lxE?&aPe`ZfTYdLxegMCZtafXI`&*
XsjF2QjYm$ZwO0%rRStPwLBPy4u*QKV}KAO^PEy21hICn9Wpy3$rjfZy8y>TWEV#5Dg*h=crpoNm?D;0k`4R1IrleCIKd-t6+U9Vb%QK=usV^00=g<;fReHF
54$`M6V4tl8pBsl(1wu@o{;vo!u+2}<R`zt@{)nWXGDR?H)h!@pRy>0FTG&RDP*p%+%UaI*ovk=R)e=h-j`(fk~8P+J*FloI#efymLfL_wsGaH-(<Kb28Z)c
wy~o8rpjJ9&?d11CzD0T=!lZLq8^ov;57<)3zO{R2l<=QfGGXXAGzRcwp7Gz7j`o?V~Sp5T=Pn*ejp8$R~ObiK7&Ti+LzkQw*ZJSzN`UwvcLzs168;<hkfLk
+>rF7?3&Rb{!$Gh*R=)J&wF@Vs6DUgW`8<#VEWhmo48);^!0oNr{Jd!RYRVt%VZ%R4Zl4+xT0nY8AVvC6IFG7x|k(ApG~$c_)5exSsKwhEr3$coy0Y!`5k=A
kgC{n{s*R?{w__SOI+xqJ%{%UXfYuWg^C?@dqy&~ChKnkERUgj6<S&E;vqArB^_hCb_m=M4C^IhU!Y%UTw+RALd-|U>DK_y7o%ElNwF?Dc<u^Mn7!qtsIr}J
nN+;xqwMVY@$f$}TQ{Vh2W3~YsoT=nn#e?jkRU5n^V3vr?oD$0dQYUhMM%649$73^u$Ti`@0-V~ape304x{tZA4~2fp*Sv>oT)XGN+U3Lu^==S!0BetnhMu4
l%X|v*hO2jzGJC#jvHO}<}l2Ng4x8jqVuf&+3R%m_xOMTAs{`2?t)}@=b;zby+4Fi6L1SpsW)O!OBtA3#c_@#fVya^&^PkQ_;>i5d`*J1hG@T8@^nI+Qh(y;
g-V-^lKaAhIm4h{)Z`(6L74*Lvi>oDXT^C&H_9%-^EP*Fg)2$qCHhVYll>&{1OFzKV^6qcL!Jlny$^$=<&9yXg&em=adyph_t#O*Tll85r`P|U&3}egwc*>c
z;#n%{AvyC54@g=DeH3}{iyN3R`KuhCcFm~P>*;C1HJikPmNq>;Tt46RMjlw1DMom%iz^F`N0oQTB-}{PM2^T+D>HYKjYb<^%Cg_by?DD3oOQAe!1LNC3=+2
<wvl7Dt_CPqvY9!rk>@*`OoHU%{5W$qbM}{(=WsgRS1T3;G;pj2g_`pbb`oM_C&jBuKJL!Nxu`AgdDQBWB|8>d3ipFnl8w@@bFCeBlTh)cTSvI0E0=A^V_T#
Vq1yngF2UZT;#8v+aS@q=O$wlN(K`CxVG{%;<O(*UG43RoD1pVRLUYZ@Tbm!NzqRZE2h^wUS3ev@ES@!G3u+sz##f(liV_MY@dKY_40xC_FLV{Wk!9YOvrbS
Y4NDurj7rG@NFtm%}1cDw36bT_y(h<i?68;6AVzDV{ViJ@0RFQE$5rNUvFyglqZe5kdj#o%b-DkqL|f%v^v&_Usw3eMjujiac1&Z9;IxRf<d9|w$l)^8vp&e
z=Y?0@&gTEstf&Br+vdlXMHMURZW!d=sY<U82}p|ywl)gFzKpP>+;P7WpE}kf$UJO2Jv+kU>T+9ah+~mj0w75m$^_EfH>_q_|58*tArk}j>KFsXg5oW+rHQI
2d&1z73e9-i4<g)J*={W4To;-K^b~XYx9&55ae7?&6e!Y;{cla>Qa=9A!6;SaihBn$=H|XDg@fDQ@Mzv$3Ul1cu7h73;+DU2WXd`SS!~FOyx21$kHr_x>{1e
!C8oe*d5l4{KM~hlifaBiGup6uLGr1*Z=N{w9f!vM`j}xlp^jKgKO@d3LQ{wdD`<(^3BiQi8MH8s!*ip+sKnc)xq`1B!eN~7Nc^L&tJI}&NW@fhR{r-rxV+w
I80xiCNf--GFGi6cywEji!-gXfWbDAIVJcefZ`23*|~4^AOJes>Y(z}NyKyw%YudD-7(4fOhZoNdo?<8sc8n}lBvn1(RfO;RMqbZf*R#``1k-g6FA&A1cMZ5
@px6gdNN=o8%~NNFN$oR^j8zDKaj4Inf1kBYJq%8b19aYW@tW^sU(A?rtJPsgrbR-+>>A={vG|&C0Ii`H+3oW<hKJ`<fd1ka~|cncPBgoN_@5zc)&-ZxBbcE
6`cp47a-9D9KYNAIl2FHhMg}lwL2yW|8Vgh;5j9m$3=|sMbLY){T7SdPJ|hblec)UDa+9!nSZGq8tK6I9<faRro#zRLLHauDwa0TWmm2vfjG%$;dCGIcRa}F
JDU38d>YpK0uHHX9nu=4FcVzKQc_R64aiF>m*q|R<-}oAXg#5>-XW<em)Om}Mf)S&+GRbxko=7vx&YH)EkKs^B^2NKSdjViikPplrQ<O<`+nY+uRv2`{ds0D
QTUerM`pCJ?-V=|^^P#zM-3d3%#vO);Lml1tO;EVkXdCr8!TfkH4GqGqWufwSKV;2tD&e?iOSazn#!qFUA*DjZbk<UyA*`979EKy@+L}*z|cE&YfI3?VijHp
WVmvwZp6dL)}NUa&B!x1Et9hVV1WK1qmLzn#53oI4EZiGX{78*oSLsh1eJ|xT=QCWqz0OgQI;f1KcYizb@r31v9m4#2`NL7rpwNZg<XO&SFxQv$7?f+d2!S0
1diuE@sb-Px$?_irL*7ZDc1!oMX*7@H<&1@1%>x{pm-chqQmc=3nQFc%VaxYM_{C+@4G3{sqC#$^4|AQUQUQvy}!Va)fhlQg8!q@Ait4N%EfG^jGZPJPGv&Y
=^slsy!J&15EX=C%3N;!$H!HtToGuk-!gYi5LX`Fk}cbFv17mfV&PuO8tDJrQwa!`2J*<_U?Px(ZyM#7AiiB-rRDqn8%p5GABcX=T!q+YyludNG!C<<t6?nw
z+|8DOP4tQnSBBvWZ7r^3@^91O75J2r_5Hg#VT@pEJ}x}&=KTF=`<=9Yvoa-SM$-IX+vLDd^_M588wpJlx_nCgm1^WI{O#X;1?{=*v&;m&1s1o)9B)4yd_+x
e9)8rT*Ea-ql_wn;`ZIhoQ$Pdt$AJ{t?OH{4>}h1?xT{85q0wF{d}`U9QgP9nrr%N=A&Z#(dQV8=!VU&KJ66<M@KjYN_*sFuoY^FyB^{dQe!Z)AraAn?`Ll#
m&#a5bvKNjB<}dHfgBEX2eIaWDbH`;Nm^71a(sPs<ad*;)yLSTaFms1BGQMtR%Bdx71FXpV&}sQ{Ty&88(2W0{e099T`|N@yxTEyGZ86`KXw+~=L?%{hh~0<
)nu7xKJ4u0oy7_nnQpHPMhF+=--CYYHQ+RThUpplG&3Jd`d;hRY@HCaQbC(By4<B8H9}?Z5Eyn)8II2^Mu!gC_Z9?Szv$`B5ec`tEFtTd9x|;P&oza@nyMFo
aZrnxqP&f!8GrVE<V<~{XaE1rboVBB9L8@}O%!O`ig=(WWG9iDt^$0`{xm_7H$D=WCn0zCk%{=V^mPj}-ZJ@9qdg{b338SkUq!7C0bQgA{O%#;>{rR3P?=Jx
8E{jtKK)8@tCz{h-J(n@Q&^x>urB5V&aSeUCv~NeJSfxQsCR@6fSH|TWzzGRjsE-6VIx^xW>}!frYx+o!(C|bKk--3rtkD_gw0w9%jjg@;OznRjaX6;({}d~
q*O|+Y2J@Y&)VVmi`KzG8nQ}_xY<$%nM%(L;&PfaxrXei{!@>1?h`umbUGylcdQ?fHp^KeB^Uy2Yk^fTJj7N%yqsbhLb`Wa>G9~RiSdZ2+FAynV#sZrJd0q%
GRU@R#6lZE>gk4N*QRKDL3HH5uOEU^q~^;*?koYzrNtQo9DCplk{F)dz(5`Q+&Z$2h3SizaFx)6ZL8Sa@Xq}xCa`oSly{G9tm=2dRC?vrDd9f~*rx}R5Shxp
crUi#2SqF&6_F-WFb=KGv+BtRc4uXgvWrEUIs}o+ZwtSZ%$@JRgIR^+WUPN_F`n;44h|gZI+Ri=VFQqDLn|TEfPuKJ5;HNI?@Dwav!iDM7NtCFbpwrb6>L0!
j0`g2(eB=Qk%wci%n~~SU#49jG5tvh{?S|U@wqDj2%pj9Io57rzqpfM@fP%<bnuP1pmz_nezGij5w<l!o9!d}rYi1G#xqF5Gc26w^!V~}S5bJ1MOLnCPyg-g
vjLx1B-^&p;r2nJHPRT=V)1D?b`2}(`}xFl;@+{mPtnprTU9_{csId~LPshO6uyDZ#%}t?lJ(SpL{j!AIuF`m^0RDJ3-S9(Sn2WJ5D|LCh$?H(%J8O*DfGa!
63NEbjA!oy5V&cxJAFh!p-%=KPPhb^^h}(2C9r;0GxiDu6hEu!*9wx{LaCp~)uYTT>6Lr+wvUV7!P`=-hz4MWb2~co4}i2j6tJnKCj9uqIH=s@?yBV0!w)+o
P`x|12ckGhBbV^$F>PFTi2syU)r<yvH_P8<agO`xa8kssY@R-EKjRCW2fW0wq+qmenj=t~72o}qvqcY6s;14PaV1gx2@t&xvM22O@ov~);94pIri0>MJAn(K
$cFcG#GDHnNH{usz{ix8_`c$$yAcjBTWHYi1a*X3d8GSdU4QGhT`LAgDh!RcYn09#d#=g9kRUtP^{YMgy%kfLTBIDXGiaSql6BcKKcK;1zY0+ZIHy#g<PP-+
iH(^Qj?A|08LT2GP8rWYb}|4>k}+Dt)?Hl0A)H}zp*>_N1bd_hH@ir~*7}Wm$1cn`Nq3^>Il1WMkW;q*N8xSm(dcYK6X&R(7S9GDh?Y@0Vj>yTNjU$Yd80}K
gWCiuZLKEIHC%>KQetBGfqJ;r9u@gnqy2khfBdOddt<`*z0l3UX}SG;qg&nBxHm(&$XP0tUUu%;k0bYGb1{aiUKEvkHIf3J9EF*MaSAd9KWbUh3B|M0GAXuR
=S%l7p}TFKVg#jl5hLoHIk@*LPw<VOVMt?$PF+<64jFc~t0k}nX8VG=*LZr?ec21_-uIvREUxi;HCe~?r|4uG-A836xM-Xjv@N}frOLr#VX2<b8{veF!Qeh#
8a&J+<yY7zqQlrEjVMGQ?cy@lZ)DK_1h#ETak21uC|Ou<G4epUp+%nPH1%LP9WtW_Md<}JJ{F#)?KO=64aeJ73l+aG%^*$i<yj{EwBfiDa@hc{G)Ot$ZzFSE
k_meU<Wl}npJ`5_GdkPe!heRkCeHE@g$#mOfVB67cyDhhYw`c7QPj}d2!!a%pkX~Yd{6bEt?@LwiuzzbK96j&%JDJpYZc$AZ5uz+p`tM<a>0#SDq{GO4Gn7k
1PWnhrR!(acojefFh|4lgdpw-q)_3S4Kg|(CFP{%k#LE_=DQw|$?poaC=qqOnU;X_ahYHbh^qQ!raRfF*e>VhKc<NLcCOyr27>bzR{-cVZ|6IdWVVs17l83?
U}}=Y+9Kl|jgy&MPUYfy=GABuwfa3I`<ZKW!t8suRY@VMq>E^})Lbou%fHKXac<(hMX_(O;eI1B)TAIib#hHb$xuPtu4UToI?B8K>^FZg$ZiDG(wxl#kikxC
+i3<$1b0D8q>)tl81yeim?-SvFFwt|<VgIy>WjhyH}Cb9o_&2M&@#jHxH2FEk6AaxSdHfu6q@m%zs+JPLG!#547wgYYd^ym%V3q*h~dEC<iz1W?1NsrAf`X~
f%TS;_2#E+?z1e16!LZ8p90(Xz-IJc$h9=VoZ5Awa`&=vFmg+fPM`Yl*wP#3>~nP$mY9l^4L1^-Pht}|frbr9Q=>kHd)50D6+zI?4xT9x^@g2)59bwJgTOcj
+23D^`sPJ_X2$}!rMFI;bvRb!$AxBnkq<rJR~2RjZS=0sjvWz&=p|T|lT2>>O?p`AM^_MKqKe&brDsy}f<P6Ex~B<s@CtdJq7Wzt`dlORmO%wcL0E3Oaj0=8
#vOmzY^cpH1<V0W2G#I6TZQi-^<<`GGB?-bG9s$oP%0IcM(v0G!_QwrH~#T>uRlvHmj<B;h`Twg-38pjo)H@|XiqNN-2~GT=$OO28)|>(KAq5#pNnZ9Mj+cU
t#1>U79B$Dnbz+kww2pwNM}mx+cEV`QxPtGE!r)5shvzN_3x@sTL5%~13YlqSCK2}n^!RRi=^PW^8ltcdF|dBW9Uvl%Pfy>4$3}r9LIejsXAM8f|bDRf!McE
1sw<kJ&L@dmqi?zNbVj$rX}Wbx>|1@w*gxkUO-CfFIn=JuRm}hLoPCgg%Z@hSNQ8_P}E%~Zu}IMX(rhMSMnWQJtK{SQzWC>0><9gn_7`n!|+4VwsV!WF#AFR
QC|DoI`8E$g;vQe58sNg5R=3>+9WTkA;3#wsQ$?lYvp1s|3g=4Fkz5)6_lU}oIQ*JqHvO2yzhUt0X{8|yO1S=LK}@^_wM`uqzKn6XIJBirN9VbMfR!ymmT|+
jRwWab8q-RdPV=Y!1nD7SsOBQIyf&MfYYq*7eDf^lmV&ROTF7_%*%n=s$<@Q+CO&Uu#O~rrB;WV^?(i>er|>49$_jIPHM`}oT9lbT!Qm|_1Y$9Mh)CHy<14o
`e_@i^mW?0H{-{WKT_#}c7wvzKupmv3t9OFm83uNJnE2dpvVHiy2wEYhoA%-FK)LfPGjsS);p1#9@(jq;}t&VqZ|!;JPuQ$9>Ajy)i$_(`ryTK@GTmt`Z#sf
ti0f382v~Kf~7hlBqG!G4!CND$Scnm)8xeaS-rfGCw3f*8O94(YG~eMdY{x^U(7_b;KPE^sMCwgn_}dMNvzlkC;>Kd2=jMCHMde_*}oyailYlBVFn$t->pjR
<H0bTxOfhMwSD&ai4QZs60y!InKuuCKSks14M<Byxe`Fi<}ov-%|A#|*P(lpnvRF1n{#X*Ll~Cqw1tuGnAHe`qBBk~2`{X-M%9@dZYE12%T?`s8|A&LAOj=D
is8*KHK(UXW)uI4Bb<3N?!dCGkYU7{0wb5-P1FkvTw5qAM=`mg9<VaBK<~#)w6Dud?qBL3+mS$H1odK<6>Z*N_Fc!!vfH3svaKw-on+PZ%<Uyuk=Qke(GwS#
=%bxq9H!y{35Sa!fvk7agiSXV0Jo0C!x=id50Tw9iPFelnme?N6~ZZBWLY2^vj6e%20B3X+W4ct?a?z_6tmEbrWTk=Pcm-E(SQ2tD5E8)&S$2j;nML|lFs!Z
CuaYGku1Q#FM^8LrJKHoDz39rediZU12!N12M&I&@&7XD?qk=aQFa7Busi-tijXt?=?I%z{+b4msk(nyTvL{9J*^i#5&s2u(GR^_f8U>M1rfu-!a3;4!!lB#
?$co%kP(!*$H}4>qo5l-+GYDZM3oHh9$xl)MwGLV;yZ-ErOS@Vx_USVHifoX4NWDWZJJ*CfS!xO#RECg_&GL|up&UH)a23;Gl&JnMV(Ic9R@g4y5RcGD#wYu
ZGyxn`o0bcHqMe*OLaCj`%|XM^p69`bka2y+Sop=i}p30I|4_On`&!>6n^Ifvaa)nkt4es&4~98>jtX_LYZuU*i&+*QC@vX<m{jN9uIwHUlP;EKE-HoMjA<r
N}xsKNpxqWAsr2oNe3b2yMer9U4YDi=1)CR{j_}wVl?2t;1h;`Vb}L*DR!>`h_}>eDfBmU0}=%sT(%m;%%24^8I+$drA~oR5dy(Tk5valMvK6b&QRq)Y0Q?f
6|q|`#+ZOk^P#xi&OT3-mu(8S*?KJ!4zg4MXkK`G;p_W7JP(M5jgxxl^I_RkD24DH0KzEq*^ndIkq4Q-6{sm)ljXA08Tf!ai+3ZJ=_i=v`P!R>p&>xz&DgJ+
-ii}#0Fe`OE9JWV_YVl|()!=wSgihX5xhK=FgCSjV#c!a<zZ}ab2$i8-HIImL){F2H1o%(0qi$W-XU#Hyq~>0lrOR%KH_Rw`o)xo8c48Qp8&Xo=*iaGz6{R%
Q|nzmOsH_-zx$B3qD1Hh^7BQ*s|P$;%`$yl4`XNCcN675>+v;nhDX0vY|(>+oU9CM$&Zg>GiznI!^1GYqQy}2Thr1Eum6reO<G^sj(a6H6>x1{Gc?ig!LpfP
_G`@sqo<Wil>YAtKiO$vIRf*7U?JrXDfR8Pt9y}#C5H*(-LQ)b)8`t>rp8Z$yxm#ebke>lW|6BpjQ*C&n)6F_&p^f9GQ{0-BOj8t*@|a8Hp}t#<n<un^<Chb
u+6*9XRVbiNwdYz?vA>GHlJ&tB7b&XU8{FHplQfHI#L0lg!~3uU~d47v5!be#^}TejiWC05xo!)nk_oHm;=`W&^az~d6(ea6|ko}(rdZtro!R`!T8{g*o;&8
(ts&|r6e^2<7Uys4wRHG+X#kN&x}C8+n-6F7o=M9&mjl-6!t)dVrP0U{~a*Ff7Q`9Ejngpht5YA0K+<U1G^h#ykFw25}|!Ug>^M)$UzrN{AGHkUeix%4F6>J
OFB|yYEEu0XQw$TFNblErz!Vfe#ts-C6udA>2z<dVJo0RW?sS(W#F<FPVT^z01)sP{MU8J#*+UB6H5~j!tc7g7Bet!XmVYb9D4xsY|K$qZtk9J`E#M5q+Ea|
Ts?i8!hlPL(9w30wR&_p%Az-51<9RMKWwL#NU7u?u!C-8k*tdw`xq1|S^7DE{g>T9+*@Or&R@fS6LyuKHT$%t-=Y5Z=W`C-dHfz2=>1wUhBuQxMfH;>h@Se8
L^mGda)$M{)RisfK`nudB+#;S;yeEs6Aj_3M(LL8;$iaf()w*ijPl5gP~YMhXw1M{tBb#m`0TFRDhUneLxHs&M|pFqv`65JHyJhg<BP(xIif1J6MD@jwju!;
>x-2~3|Cqru!2V{F;#=@aUtjIcdb?rPcjgtjh$0bRDv4<q7fz^v}MuX7mCMCAB12S{P|!am#I29_y;Y}rv>~1-#Hn;LQx?U<uF$u40T9gk>`K9pm4A1O2IbG
Z6;xTNXWqJh0?bROZgZNtRafL00h2E;50#Ay6x}R4B}{Sb~h1z738*;qDuuwsHr}TlVT;%AsSH<+|cYKsiL|>=u%N<1cBp6S!GzNHtGz+3>2VOW6_ZY{ox*n
q~n+>4E$!e`zl3$$aRVo;<_)f#@0dm_74!|u&Z|gN7u}GF$8XAsT%IK@v-#p(nFM?DGuB!vo3{&?p;^~5pRn(iu<bmRH02ZEO-W7P*!qbF8Dq<&8r~zU?Rt3
L{_kjY7`a($=p6fTG&dKsD7A5KVIo>l_Rxy_zsKJVs3nlD<6siOm0jM?egEr4}xt%-ASgZuNZcUd2DJ<p1nHK19<4GRT7wggUX_GhNWZV<Wo@ckCk8L=iDxX
$LPUbq%_ia3V%Af=suq?`is8YkQ$PLD^_}OuiaA`P2%5`nD4;4vKeTw`*gaq_)D7+4;I7ZwZ~}7j8w^9m8Y*+K2*^EHpCi-5`e9D1S`@<k8?`f+RyKU#+Jn%
D)bp7Zx=KiWInyCpkbmoAyuf80ak$B3P1rz=dZK=EmY&D#!_!{D;g*ryDH2)1x4*-3wOXC*loW9gZWr>8ha4+XeCxL$kxcSz3PPtW*6Ja%MxsColD^p@@_@h
Kf3}DsA*&Qa^09X*Cp&+!#eMV-Fw(kAiMhaFN{2Puklq-C@?;2D9Sxk^ocbS!8KA?F&=O>6ReE4a~@fjMBBW_Wx`9F(nh{r{z}364(>$3RHiI;T6aKE_7#{l
?x2XOH}gpCxlfVnp)}D9N`QSyvrQri68~w~)RQ(;?%s)7?}J_rWxWcAnARa?&sG?RuJ>&xN&RPCGE~0Y(t%J~ExF1UGaiIHCuE8Cx&wYcT`kk1s+f8MJ^&O1
u*}%sUSEOSrXHMFBt?2(4Jb&Rr2baK0VLXFQKK<`Se84YcgX+%%yD;~F+@0p00E@54eRMRRzCbxvBYQl0ssI200dcD
"""

if __name__ == "__main__":
    sys.exit(main(SETTINGS, WHEEL))
