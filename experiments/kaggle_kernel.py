# Made by `heartseg kaggle build`, and never edited by hand: after a change of heartseg run `make kernel`.
# Kaggle uploads this one file, so it carries heartseg itself: a wheel, checked by its sha256 before it is used.
# Experiment default; 20 epochs; heartseg 0.1.0, sha256 1199bae6fd7609e7f3b912054c664b78cf401f25fb24322cdeb9805b53927bd8.

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
    '{"version": "0.1.0", "wheel": "heartseg-0.1.0-py3-none-any.whl", "wheel_sha256": "1199bae6fd7609e7f3b912054c664b78cf401f25fb24322cdeb9805b53927bd8", "experiment": "name = \\"heartseg\\"\\n", "experiment_name": "default", "epochs": 20, "processes": 1, "stop_after_hours": 11.5, "resume": ""}'
)
WHEEL = """
{Wp48S^xk9=GL@E0stWa8~^|S5YJf5<5j2c{#^hl61-q2m(_Ag*iB$|8(>1=oZU}lf<u-x@}3|3KRR3BxM0Q2%Em%IxRz$=ok(qhV{m1wlx_|V9gW}-{ByXm
0RLyM99Ep>Zu%cZzzPxlo>S>$nFHo&5QZog57Q^L`>bLe3Cxp+^MHBpz1&^cGvdyi{WNg#HS-E}TPPTbG&6GgNz4wkL6nIlv%m{If3AgrBIu*~I5Fx1C`Zbg
k3ix9h<8-a$fmu%4k{*8FOCJp30Jw10_w06Z^M4EW3j{1z=!_-FZ<-n5V^cL+%NlbSUvp~^Ec!n;@}nOgrmdzrgI*OClO;H@m46!Ng(<!d|9cf`#K*;5vTYC
N)}glJR?b)!LW$u$-@JYAaoJ}3g){#z3RHiBBPG=+{O}y1lQJSmH|n|vw9TD-d9#)QD-Q!K=HNCD1@kGA0@^ovbk)k%CIs(Q@c^A<-d;u)*K%|$A@w&5G`ZZ
?!PLp20V`7;&^N{bfuB@W}M-$#V`6W?as=9tbWNlu#9WEE`pW46xlIvlQELYV+uqP=cJW99X;DMk?W%r<IVQa2R^BFqL8KfRh4qhP_Q@+fA_qR>abS>$?ec^
&x1`-{z1kWobbv?_ip%bEg}s8{<&h7aZ;jEa9mBD<1do_#OEWzsGZuG*FBAy?pEy+0NgE2a&s3@0gA4w-!7M->1!EcN~a5B3a+C@&$Cc2!3A8+IQZSVzcww_
g5gmISBStj=gln-E{rfM_;bid%lIX6&+$BCHSCJ5y90GI#0Yw~Dv$I7iu@!>8fTG56^9xBS!}pZ4yOYeJCV+gc>&#5VF<55@kor*TIE#hCr}#HtvXG+&=ooX
<SicA@bGLWO4);V1-AZ7ZKpiWHf9HvXaP27#!HCq3+~%lb>C8Ibg&!;Am@wmY%wp-r0N=4?mVssAphl&++|lQJjb4yvcuLVaByUWyG=kzortI~67Y|v3{_~|
kDVORy&c1&;N%oJg&?Z%ATgJm;3_bW%BRCe<by}hmenjody1X|9-q85hhAJ>R-Xh%WTZU)d(`jivkPwacy|?9<dagN2O)E;eQrQcSlkpC19Mg<^~qduuL7L!
Sg?B<Yv1tA!PTb>qPKB+>&87f&{~Y4&?5%Gxg~K0|GS1DXSu)ILv#PoGmJk5fSZl=kq?2idq}_&r<)rz%JVu-Lxv-2KdSisD*GdKm`fpdQFQUowulYvoB2{$
SmQ^th))s|lhP6+7SnLb)bz-*<&JmEU<70H^-b|tRWwFh9?kE(>*FstjCLb?EBKS^3d6Y0{$yt3pFHZvw3s<d1BFFxA%QREso~(s-4M8lW?&K}?IMc+Tw>m4
U<u#InIACi3=C0FqSld&zbH`c(SlY5^#oVU`OvBfYt7^U*(9NW{?l6QIL7z4x~pB%(nsyX{X5=z*)qI!weQ%&$avUU@)&X5oAq6f#v(F_M}2l<BwR6g9x+L@
M_LYh>_QoQ!li87y(c0GL7yyKF2-k97CKt*|LAkj^GSIKAnjSmrn2|VV<3MHF2R?X)L@dI0UJa!H*iLRkmK<L7&fJ1U++2JpUVwUTE_g}@G3$OB>WeK(3jFz
0;iBB2E$>J`vkV5ld`Ln6vj)$a*A9^giXd@jiL<npM1p(&(b6`4g0k-4j&T+?5bj6vaFPTx>07d{lo6id(1y`O>T0HN=`yoL6mL^9dU}Mjl6JWxC)A?&ljR;
H*7$MEimw}i<e}O(qglEUeyC5iWwUU`|u5-${b=)a)29&kqA3Ektdy9)(8M_5m6ZQB5c`9JpNb6u|7T^ChNY(-LX$B7LrEgJru58w)U#XH!Sqa26s$*b1Yqe
#bK!{1Ud-KU*;E^U*0QZz+ynaN)1j*z{HGo{=1oE)K3|f4!`JMMOPdi5a0%#JV1Irpv7F60TCso0lNN@MF6uewl$aF2#~odg<y6s51^7OZ`FlHI>Aip0ierg
Q&I!m6jsqTI*7%9?I5TjU8T3&L;2Zmh=Sy^-@PwZSsWJ-65^=IL$o$OZ})@kqPWb97q<g2b7>_hT9ZIx&jiuQGUw^|g!GU+?jR$fbbuu%iA3=Ca*ijS2(VO6
9x`<1FImq^0h$cK_*TVUgAM@+-!|Atj{roD<*bjtKq%RNZWpI@thV>5#P2~#iLa%T#<T1R7hhSN?(%2GWPjly04-v*ru-+@7ng<MO*gXm<hv<Ag5&e|MK*=<
#%wZ~#~);eE)s^X_8kq16a(awDYLY`5=C7I{mC1WAX_JU+f~3*&*|ii^SV$xV=vxr-ycT8cIPc#8t*ZaPj}{d>Y$M@VGGt$*Z48Xo}>12B9UoHD7(PTRJyFo
NZgUN4blZGW&Ww>zRb8RbJO&cIZi7HCUh-EjwpCv3K>$)1o6{rK1`(sJx))Os1r4B5qKtNEfiD#_}(P|t?~8>pELxky`hyW-sKfSE|vQ7F9DcP<tReWvz_V0
$<snYeRcRlU|9_(7BL4TT%o^>s&o~xvDr+xxx9+zFbdzE8K#j{+JO2VOzw|wZ?}2*h!Ld!Ftz(TM?@aYzwo)g$b+4N)X(U#{Q*L-;$Fn9cbBuo0Y_NzUQL;T
L3aC)pmG3Xj%Ei$+8V<+ipIkp7nEi<G@MM9+<(lFpexh=AL2v4qAw?$aNvvD+t$&@!hJWID328h7}9fuvt@dH`M-20ev~11%(v`jmmuQ3RFdu5Pup`R6`QaP
v44w|k{rm@xE;umui!5I;3qFNN!V&a{sjda-?;*qzxkGc>@_{uE6rP>b%T8>;|5N+I*4lHQ5vIJY67H)5@%9Q=7nJs^<gh$EgfH{b~>>2r1pw9k~Bc%`XL=L
CfrJ2-u@B5BZSpFht1^gX?H6_n^pf7V0IN8%x@#C#`|X3DZwfmB2TA!yqjC^)5DSSjUqPRsW83z+&9On&Ib|7wdvN5V%PAH?!z@H2NN_4KD}zMiXx2?eq1pK
D;7JOOsqBBZpO*W9qDICp_a}Xwjk~|%4_@agZ;kB(!c&b-oBj?!>r9gP8h_|>V)&7(wcBl;1ISCgkj9adu2Yl-v|5R$m#>PZvIC8-|=f3ExEkh65*=VW%669
#{_4aPAhK2ZS3nT*~zX}nv2GQhY93n>{maV5E???x3~|GvLi^Ujo%0;kTjL!YUmO!5o}9nqJ0$)2whesnsmm6`dx(YFEJg^Be{r!MZux!`(@+gU>^?nKFP8w
Fta&EyTKww_E=iIUbIV*vFKnR>lO-lYvb^ByCA<71m|m>4~d11_Y~6+Q+zIVon0}boo?2N6BmQ5`69C*uN;$u?9qG^=w3aKiI;EC>^yzdY4>c{ux82<=bl~-
V>S4uL_1BzY&RHCcMe@p(+;-nPw9!NI04l-9`cdydh6!7+@V<)ybh3M@CM9QVijpC$MMw5P!g3bLX3E|j1Eep$QqhVg9v>ltB-bB9fMXca2hg~X&1pk&?tqn
IAN{iHqjaoZ8h?Mq#Y9W2okY*l}|o3pfTVcO>RkgyBoW+Mi&MnU6!CZEVLCr0{@77FblfS!}r9bI~ZxOcLT9dy5uY#s8qbTyxUsm3*71DlM0pUr5{Rc4uLRd
nK@D;5L0Yi8<<?$D$RY@=?V<4h2W}-aks^Q$_wmDfWTqdM5DHCywoa8E(Y7|EC%6{p{c8uLjKe^<yF@eVv+LHk5PL%))4ht{}Ix=z79_qJvaI`J9{qC&Uk#+
s@{|Pr@`&{gJ)dtOr!?dGkmWtJ-S~j@bb;u9i`EwozoIkUa~>`)c6AAA1)LCzkA6wxQLFnCeVQ%$V#sSS_=F$RAmu%hbKe$beT(5@rPAYQQHv6!M7oaaYLjx
sF0Ss^ti>cH%mS!rkx*R#E^YDJm5&OFGHpi>uOm)$Yjm^CT(`(GF>fgZJt0*KR^fHq1l{}uGIeM4Rgw8ip&&v#8osGt8o+1%xvp>K*IL6cwCK<#kr0mr39Q3
tj{#H+X7+vP)Q8OVRaC39=x#{=7vU@#MyjU@(tU=);tIn2QCmbywXF3O;WLmXGlbrkA?a3+d0=1d96CeQvAkvuzM9?pSKbY!a-y6_sLqOwmZvjr>@3@`hnh?
Pby=Nc_4~{skuvPss2QXmLK|XzalRais!&LjoPi$ttpFnn0#q%_l|{tV?t!nebrrsN8fzeZ93I1ACea~L!L*2?UijIeUc3z5G?aBp2hDavj*wX^6(Z#-MF&e
omYIPM~O<VM>2C`%J*(iEnX6xiH{D+YBPVz(A<`!8Oea1?d+U6LnRi7HQ1qu<9zEqICN%|K%$BGrQX;4T&flichV>=AT}T9t(pPc{(=b4?`FE^Yx-jdl#s@e
{`0J<dJ%wj-PG`BI5XH~IImT9y>M9sdV%$1Pg1VAY0LeI#IA@!GD>#yg>p*EvB&N&Zlx*OE@0a-)*JlZ1v~HuZlCER7~*)XFx)T`f&Ud)<)6_n6V*E9vM=3&
tlI*Aqt_<cT;P_)nE?BP<hv<uYx5BmVUp=O{zZ;}wvw6h)27OVQE|RMGrkw!UC)j6q)jY%Ag}(7IR{%%m3${l;(s9O2)0c_U&K*e<0Ra?@HGQjdC&?@wB*@Z
gkk8tAdy}**6!&~X=L_?#Na}wfjGqxv{vq#>$wy;l+Ur&Z^k6qYm8@`wB-&gEH{AW4{vApE%@q5oh22}9)(xs@Wp0<hvjH@iOYu7GbtN%1*S`L$4&U>KCGA!
vuU2e;=J73k{@avkCD&%**70D`kR4joM!*0L3*FWh|+RET0XDb5a72)AQVN1n8C8%Bg{-XM!45AVtHE&3UV6-z3DhoSvDw2|96*<cblnhmId_Kf<?T2-&zka
(_XsD#njLl37?rwf7>27pX3Ko{8wh<&=ykvima}8^>!ua^gZx>OQpBnmOr7ScV^bdw2CQfc5&3W(s;yLJ^w1Wv?<+0p=(Ls69X0-g17h53LaP1{Z;kW=i%$O
H}L^i-5u<M;f0CC60`B;2(Wudw|e$4M}!F#e0qWHp<_Q6J!JDnx7p2&89`hD*v5~|fKc#FZ(0E5tmX5-ytp^$K><GGX_%g?G*8;}GT~Z5_1B*iaJ8cdoHoWM
?U=eXzVQGnm+Mz#7}7-YpRv6m_#x+c0LJuMW0Ziq3+YRnk!LVMMIXM4@BqyIVS<VY=N%dncV)yFl^Te^g2f@d3wz^!)VnR>Io_a#6s8-NZNAyr78Qi%X{N@t
op81qBtrTr#ICV&u_Ke6`fY<b{u{|2t>f#<iBW|<%~^}|v_$E-GJEMwj;HRVDX&K%3R$zkJ(1-EU?C8q>j#!GUw`2}Oj9FyVIu6KYQ!ocyCHfd&|KLF`~&5M
N;`;hcqVngkkG5(l#`IOsUcgY!gaERg)LJH|KfsVxflL6dnz>mq0ciD&B@r;1LqxNr6LUW8u_iq=g?`(R7ezPF4UUOrriz{H05;nXi1|dPLNG%w!;eVb9i$C
;llA^!s+}@n;U!P)`~g%0_F@efS5%^>uc>pc^!)Z0CvzR{c^HD#fIxiCe|H>xZE+_kWEQnU-P%^ct)sHdBB00WK1p_s6|r|4XW}3OcH*vvc7<#+h~EY`suee
L1^3Y+l9>)lThbAgYVFWe(EDtO{zXaM7q}Q@Ctn020rN~K6>rL!6grA?{@ed><L0$EoPr|*Hit>gCD<*CjmQj2a3C;nSxP4z~ms5@&~D_Sa8;RG~*-(y;p!S
Z>|5HHQt4YHdw6R{gs(dwg_q@tJ1+J>u2~gfL2Ol2ifiGUAbF~`#BIql|evn;)Yyr-PU7%0?76ktieC}@{e5Yz0B4TECPdivJ@zP==Nf%Q)^H4(JwH>w+*hR
txwx@+HS?c7|D6G<-s{}2@DnIKo)<wR)oc)Ae3T%)sz|K75{f&&Woo2Q^W&CP4=qN^ogy6+Sb4yAR8P3WW2koj50}Q`}2Rj$A$*>S-3_qmOUIgFiRBcs!DHZ
FzlnWa~{OpFIqg2s+Z?bsElpOF(iJi?XbecYa_Loi7%V!VE1(u)=u$R$I;(8gP>#i`TOsJF|K7JT)?XF`pPX(R40p#W)pNtaVgtChO*AZOrLNy?d*10peiQ5
m&X0SBK7MKMyB~)Mh1=udS9gFl`K+}pDz`fM3t8TyT~Q_k1VFv0}D0+v>0gVdND@3$HmU>oH*y<crDT+H83L@{`d(Pl3t){Z3fb*KUM0H(gzlCkTtz4m*gVB
aI_}mbWAg0G}yM3C>Uvxq+Y#&Ki*-F2(ejumg)Kj4U_L=WjuC^lbrXgYCxf>!h-1(O6{C@0b(O1TYh4U=@6AtLbi0yu<-v<iEoDnbv{qfimG1NpI^Z6TS#Oi
W{^g8ifPBSS>8lLf76bOc#CG@GXG}i&4m;gxKdYWKopSC(~^6XxG~_Kn>K1<x~n<itniQ@AHVK=b?C!BCkr>Vjl=@U;_ygLpp7U_Z)|)pnZSsEX=69A0vi_d
qdA_OC%#{&0havX4BC*@|3bm9FXu0&F_D@~(2*nb<Ec1CFjSjT#9)F$+O`=e_i)Kx)(q4>fEYf~JajJ!`&MGdHR8(-QT7O8O|u3L5V9&JMR98aR9IVUZ*8v0
Pz!q_De>`!5e|}wHxHao35#jRn$&yiCHQe&stE>z0HL&9ndR9C*;?0x8#8V;&P|rw(;{wMG`H(#d`sa6a}iO;>I~&iG<d0!*qOnEgwOoe?5Hoz021oAt8MM+
Bf~;Zbc!450V=ydw_zgwycbG4-o#axxY4Z8@zrO1+pp|N@X;0NBqjs#O(jJ*Z=vFw`%6`)f$GU$TQdNA)8B2Cc*m51ka=mw!IoqvM|)4<A31(HW#7w9kJ9;q
&7Mz4watffTHT(&s|W-w+_C=KCpc><r4(U-!#R~~L8+_uR%_1mdrGirmq~5eUTM8xp)6<iCUf8pY~^na&R8{0$&vT45^hRt%JX2{K+vimh#dR3H?&X_DZ1RP
-;Gp8Qva7Y5Ci(cYDV}aT}aO8LMb&Zn^a&pple-@qSdB606!nHkE&!3h4*Cf4B0e#?%c;dIv?|WwT}io!<}jtF)<Y2U7C$aRL5bfECyX>{W~}CQAkVOETkf!
c_$iF24onMF&P?iP>)sMihw9K^Pb7mk(c^D;d+m@idm=ihRS`EQ>mFw$cZvIfQNwfQZ4AH<#Q><h<_;h12xuj1soDp`7hc67IUQCha*}*nfQYWF8$Ydbplht
i8PlXv}}Q+vtlRoXsu3WXfxJ)ReEby0?Kw<+Zq9J_!Wks{>GC5;;Y_(G=pP@?;NOdmaN$*;8ZD9_Ec;*T6!dz#*WJ*<QmAxkPd+ObpGhL6O+6$p5ET%lG#1>
(cdUq1=|n;t0#@_d4Wit0*r{FVX+C=g#qFz2o+}L*)c+hO+;`L{3*Mh7@;>O!we6K9&X9pnLRk(3theM8F}2lWmH0^M>W=u#!3RIfCMXyMXf{h_VvzH$Bc{9
k=rgVHeM2k&0Q%>nESy~lK~<~!WPvl2%1#CZf|e~EU?sEp%rJf*-Zr@gT7OSPODXsG}gRxLh@p}L%CrgJTU{%zv~^>TfQ(OdynHw-A+#I?7LNB`V)@C=bP7&
R>Llt@m<y$@KQd}j?9(^`y*wo5MqU()FKhslZW~MeKq^RW&`iHTJm2HVitO(A*+^ziWg-=;XU{W_c$Y4$-nUtyEE9d$*dcJTSYAZ+E9V|-k7S*BedMK*G5zB
*q3_wxxNgz@Vd(2dpJ1R`;j)5s%r)u{b2XO^GGUAf`eR*&<{V~8$r<iChM#AUpUck0OHyk*^8UCMoqV6ch85?@t&==U(}osORFF`D-k&P=_|mO%2(_E3?wUU
{lTDDosUN%mk;dM+ODr%ftTxoL&x<bkZU53POu~N#8T>m#g@Qdgzdv<13+#YI%t)|O2GjkHwnm=|GJBz=w;nznP_sTLiFf<K~f1NPYA@z`HjDAyCA)iynz>*
@5y`lVcRLyg)H3s1aobfo9ck~nYE^tr2ZD4(``k<quyD^&;~l|1V3ACoKWvtLfXWjc*HOLfXQl*P6fA-&vAb#R+Oh1wTOi6y5eb^mMT-2Yv%kh$ouhYZ$`k)
qOm@*z<xr+b|1%w9PB0?suylTY&n<8&H`48ALybRZfHxoxftuhN5{w1=(85d*quv0T28C-IA&7{u63dQNKO5g30EDf2iOc-gXeXspGNDYxyf8)#`1rd<k~A|
Sx)k;_pcrPR?G-1gx4;c_**J>U&4c~V>zMw(O31zSMh@77LgT9k^K|hQGt<P6~;a1)qa54j%KfXmSGiYjA4`!{%$xEE4jD3fv87{qB4OYoBQWUjVg<BCQnBa
45hQYFV|tpV2A(;#1LFeUIhi{9^*dh%j;fEDL>$jYp}g9_Q=r%bgM_#U(ZegVZzfP6G0q2@SA*@#dADq%|(dGQ$mPjTA{yp5_yL&9G|p3W4QEdD!FZg)Ro-t
dKx%EpSJJ~Ur%~!^Xp!^0oM6B4lzkJ@d&n4EVJjfky2>0II1yke?DOJl}T0g;P!vHmE3U@UO`?Ejy>><Wio34a!n1102i$bF@DTvHwrO7fCaT`v-VM^9bdMN
f5@iD6h&MS>l*@E8n3I^Ak8?iB-tI3%fV@FrDdWd&~V6cEIJ@DqN0p%B8<e?z|izVEoA^IX3ZGiCWV;4iVhgo{n9tX$|O6oNbm->h2Uzfody_R|Kof`Qo#ZG
CGb^_4Te>vFoj00#ZrjbNB4}MA~yBcf(Qz6^$RRVEVKqC4e6l}j_Sf`BZbnE&MSvt56t((<?O+)(sN+D?wKcHC-rf%1H+d#ReseEF(<C6x$`nK+E+>hdk@fD
4cIoU{sq>ZK8`=#kU4~rhZ6hx{rf;)G4(=l@{-!X6SBfC=F|Fp-^#AB4~Ddz@b;ilG(!^k0|%f1IkY%k{zTtGfm$XQ8IzacCoL`n10)NE<nVj~gho%qO5$o$
uY+D6ly9V$c(fEcz1ym^Z?JUbx<g#Lerg%u0LL%F!}OAl4o8nhl3f#ENQd@C#7lQWeiEhD2NKiaKDfQ$wE`!UXI0YR5BO9<!)j*E0|o{X=$jQ7tf4DLD}c5V
G>?;8ZC(U#Aj(92185vgygl<)&>1`Ybe`@>Xy^%Cz<e=r*K2XT3PPfsliq>u2dg^kZ3Lo2dc2kk5M8<B4N)Vi?>o`nYth*&j42L7n&Ov7#L`8SSHnMNp{qjw
PY`TTBu?P+X&5=Wj`_QAFM)lK&;^4szOtP303kYmo(mIw%`8qWXKnlqt`k+Ap3h_>t2uAKc6S2=zNQ?A!Pup!iz8V>`j?R@?p()YIV#Ol0-s_u4MkkR)W{iS
<Fpn!G)ME_6Wb&eC<;q_w%7hm`?quglICj(G6=6j1oIG?p$Plwm*D`Bj)lxnq#Om&l#v0!O<DTZP5`+pn_%WKUp7XBjuF|K$WY*PTcnZh!_EJLwJK>Xd(gIV
Z=O7a6sdW?)SK2!G2<RQu`93_!s<NdY{wv6hONvzfC#Q#cN|((A`rjSarJ-b4)*jDDg61|y*;7_jtpMV2%5JL>&HPChv*mlcc-Ao#++Xf2Z!Of<9^m->wv?q
I<k(!0ChK+*%LvoDhayY+SfZ>MilhQBywd0S7G5U1Elat_CY9;sn$4QeXjah<d~M}o!D~0<EAKuS?D6D1t=J^Ey4!iML0z~Y4DEW1VW&U8sHoQ_WT>sC-ten
87TmZyRGX2_Px6*)#7gweFVFWx8}<CzS2nI7Hfk!M-iWnwz_aV0O2wC;-5x(tm@VcJBE%lp2ZUIb)O>Mq`=p%^zl{YhWn9QB6;#YVpl3KhsL2@8If9s5X&MP
uQuyj2SkbT)>!qJlQnHBb^pr?pVq=w5D(S_AnIqjnD4`E_2K;$^Ok%5-F8Wa9<7tyvCRyjjdQwoKruh>j!@jJjrC%47=>Fztwd|RTk*zJZQHQ}cE_*dfH5l7
H-37*fCA{IKpHS7mA7<K#VPcucOhJ4(`Zg)(q`SzpLl;3TPVPPn?;<^2WNGDBcc(zCJ#pt>b!px=?P}XG`lPsExt%eI_vo6XR7&DGGa1&$~-1?lDeF`&K1lz
Nas`>PCmOvBVB(3_1FY@dbha{GapmVh;iGhZ3HFu>bQVP^M5(RXS7}JV$vdA)k9&SCgX(7S;s0JcLW!W+jzw|&<S@<6CVx>i99S=KQ7lJD@%Lvg%BBx*velu
uR6<>*3?PBUvzn(ix9DaQ#9zK1J{}JhXA0z3>FvGO^sGVI1MhauHL6bNkjWm>a)7Gq~i}UN&HYhI3HU#nQzIH;Adhae(I(naXzTQ)a|APpNkkNlUMTlXZMY=
Ug@C#3+4Sr^2C%;=ih`j(7)PVMoB7uN6knxBGP+iP?}TkYh4q3e+L^CRC!k+_nz$|O4y=Dd$>3VV)|R_PMlYcem-JHss?|oQiIP?m?+@@iB&m}Q?q6p6cL|J
33opLjqt7$&<=a+iBYV*M=RFIEJoD?7s)I2wc#|ld^^KRXdTn<MYYx#4u+EdTlf%wH9)B2h8Ql3<$C;Jn{-I%#P$dHdB^NqtTv=fX&QUXc50%mHr?M;>08Ld
#Btg8RtUV~_;ccSIeyb+l4*bX3m7XiE87=>8yyT;?YLC6V{$T+>KRGTG)x?=SHEaeBP@Xetsutr2}eoNTWgKyP&8*gxZYpg6}d~OX6=fg(+GY%&LEC7j=LU>
U1-W*$l654G;C?*rqRs8_|8xf7+asJ{pQLE-5SZ+>N)5k_}f^nzYX&WRMk3%008GasoSYF)yQ<wt`_(g2ijSNAcGlQilrI{5YBZ(+YaYn?zYZp-{H%&%}^#_
Fy6g@0{>qk*F4&W>wgzt22sp@0g63-@X%a81WhRHE*cz-C}IXW9VGI`PfIpm){tQ-Ex%i*nYzX~+-mTgOU6giJ($SK3t$n6MDg1gY0qeF=sYTY<7QNU46GdE
kH1>+%V%8%$}ww|q-;vWtv(>bKNW)15iZVBNdFysBH07!wrqm;Qp|1d-$C_^as@$cH-_jyrOYL+m*ICR>H6R*)*%d3WG2G$@FLIF)GX;#hnFgvvpcy4+(o=1
!i5sCA3)I+6Pn{APF#razS9&kh8MEj^#lP$7MO3eyh{l0Y~TWtPTK#WjV`YKy*WW-+hy5W&IH7zc{<r0lGgYx1rD21V9#9N`+*r#9f%xp($hX%rxJ9;Jrf`K
QzDyJI?3t>*kON2gG`y#JbV`3=FP!fjTM@zx2popA$im#F4S@RMkwj7)&CKWmwbmTfz3t}Hxwp|A(7QH?oG4%qa1LEDW9Y{0FQ8q<VbZ{5`u`o^NZru2aeDN
dknZaIbUEELTDvqo}0x;2d`3Q9SBw^pW=Y2Q)B6U1$BKMc@Ti$2kvLG^scVXOacb0KhERq;K<)P;ue>^+%J-ELn?y9N`e~5PLI8Z-!n)jZZI{K9(O7yK-kRs
o7u_w!saZpAAZ9u*Vs37{M;Gx-yQj!y*v%akPVI&dAGUlRkb*<7vPu>4n8BcGL<<N&-PQ`)1z(%Yoqk~pSP=3#j~y^R0Kt8<(XXrXldIJ9rHB1+8V!#@YyFt
hv4|Qa!y-SsEPxwXnd$c#(dVwD^ob4ltJuG0rduwyL?4b!7ta82CQ$K%W;TmoM5F%H-_l~V9~hDQBFp$bTSHRFJdN<Xm&=!oVtG*WXyZt*#BeY=w=+)Wd9=B
D$Dc~_*TNDo;Y9t`c%;O8RNrfItHB++&^pkYryUFYGgg%!<7)q85}<21a+P<V32AKduVFPFweKPB~8T_XEdL-X^ys{86g~>%}y_o-lCqpbmoe*aOH}`x+C#)
XajJn3RFv<7^uv@C|D@Ggr~|6tF`2^=fWb^`$httD{Z3L&-woIO{!ASmk-t`@~#xc6m-^OBu=pRrtWP<(?(u{Y~F0Eoxy?6MLMW<Af9eo7}D4`Gl;djPTOj%
)5R+_Nbbx>7h!|^@c!<dKLJ3m)IK8QVR4>&B5;Q#iFTQG?Tk~r(4nT-q9^Sd<>BnLY@9mI<q{H{OezE=tc~*v5ao|fkI>zV_ccPuds>2?O2ZiuuWH5yp<?A(
_qJiNVCNaL%ld&u|BC{XOF%>C;b6*=mQ&Wf=Zx0>LymkwmjmS<n9avW6kX{95)^=&DuT~@qIdw_L3~A#ByI~lKk+U}fKY&T`mw={lQB0cd$V$Px+#BaH6Ica
7YbHhHYC5zG$~hUTH5d+X2A)Q7Rz&LNnv_5c+~@+qK_Iq(7fu~Li0kivIrs<3zL=X0c(O0uepnvV<Oaj`=v*Y8cLj<G0sznlp$9yrJe+UOlM$wLzLhGZL~Ri
i+AlBlckvGSi?8P;WcKF@Zp&64ly1*|A({Zap>~iQEGjm9+>N}x|zU?5k!m0y{8chJc4}8Y48YDi-PftE_CaUS2c7Q_f56<L5TFbaYKHYl!FQ~hQzyCGrz2*
$ruUddQG|Wj6fZA@*-uT<h)o!H0fi5`E;7Kk&f({S>zP`EWeroJ!BhN4TFf~en8?~+Ylbhvwa7oWUJ&jDgOP)M}V`dEqY|%A3UiQD4o5qMH7`oN~Paos#<^b
!6B!qDsWrk<x3Fo+Yg|jcEQ2c?p!`jMwMeo!%*?p2|+|^U-|VbPA*=9%RTwI=fo6@0Wn;3mP^(NP-mFj!8K>lPK$hzyBUaOk<PxIv$rk_p0W>sIM3nyhoitz
Qd6`xD>P4@qRckOufo`#Duj+qh#FLOU4#7Nvu~HMeiL#Re1D}eu416;?cMtyoD+D)SKlDkj;3h$yRcN0%YXed#BvXSx_2;d4-p13Py}KRlm62Fv7lZTB?^+=
^|6bKf@cZ0TA(4{b)xE{X6eC!xH{l_Fbvss?NtH%6;&ls0?`W7gG8=yb(_Ky$pPplctv}x*H2Ps83ap_F6f-8<f>5i)=U9u@Bf_kql^K68On!>*%+}!Vu_D3
EZ=TVM8^7-1`f|cBa$tnb+8?3XCZPVJ+>Ul#k;>Xw0d6Q6_4ZO8aR!*4)F6o=o}&a2e~-eV)c@r1;RR=Gq!PA)2r5dM=O9~*A(aUPHhFrPAJLVuyA`$AY*VO
rWLFhoK!*8jqdh$pQ}~oFH41`5H3KT*9fO!f;Z+}hsFOh@zru13W2%OHYV$<YYD2xzHZ~xgypRL@MsuxrsN%C5O}@4X>x=XK?lKjyLg*2dFFzn%xYf&`?E(u
ImhMys<d`6V1;Oz?f8ymOJlr2k7XOL2Px%2G~GZWnyh0E)lFgOH#FNRxu(M(ddSxN>T1w#$r*#+;#GVYFXGX=OdebD=i4qydU@M+2HjI;x(Br*>B3|!wtd+{
j$yO(o_xtvvs5FZi>E_*;rnk4sMHD^V-m(gZ9~D?dn0gxY}8`VITI5?$RT!-yaF2m`Ugzc8sk6>^`_%+1SX5@F9McWM&jd4>K*~yeonkO9d`jr5(*2kz|4cA
oC+sK$o?wln-o07L9^BpEHTPXthvHLXW$+ZyMy0ufX5TW9ic-o)EXKF({+XqNc~gt&S3&(R~WnhF0~CeJOIT&m}{@Cu=&+^^bj<zXWmhOqw&q1eP9R!<Srh_
k{Ds!C~01@5y0^;I~}Aq=u}&zh52o<F8#dM9m`scTyW{-9+1`!ea#~ak%;aSYa1eM)3KOnQMsd{mE@`$GMtUR7KLy+`#WlJ&nAk0^l6OS32o0*nZX+@TEN68
4VQb0B3qrY@r{Rvp?TD91G*{pi{RdSgMF7d$iQueN96=fEBHAnP8VknM|@HxEh-k~*jJGN&Dy%*Qob<;fRPYD0mHj34ZenL`4P5S2uoVMa+H-afg|JGbVSBo
6rizcGr6(zRh18>`{du50FAUCq{_+*D=a<EHwLE1-fE|H+wte|l_AF!n#PeH6;#IcDj_>X2G|uc{Mf~R3xE>6;|2NQ8}+vMbQ!Q6{sYWqIr~3wEK>sGg+&FS
aC3?Wk&5_OwAN8NRJu3FC+`JQYx6PTS`;;qfl}xLR4bE?`iOhf6&VRIrDYtT^KvGJl2QF@86Rh6lM&c_8d)rvyXYz>h<dp$!{!ZLExp+&=;OhAnM{`jWcE9g
x{Z@O^Jj{mJ1gt!d-Sy_5WyloJO7n7bw)*CPHaiU)m5NrojACLmE%Q}sS1yjaSoTu{JtboIFOJfu+kZ-bgM*iG{~e+%)cCb(GXOmqLO_fY*e;2@k?T%B}=~9
d2LntT!zY{A?QZCqXGvujRSk?_}{F+FcQd(yTRo=HdKk-tLc{rvjrM#LM&<qNGayrI{Cn+9Z3B9K*V@=j1y~+Ji$rDq!Hgg<GGzYQh6HsN&e;OH!++|6le@t
;v^c+$|8nP`HXmlB+mDCa*nvp8wMV!w>DX385<L&tZQlyF3FxubJ{ktVLbQojhlRxuC~vi&AVrIP~H5gC6gWhVf2}IAKR#93IEo!Mrh<s%VRL6l-AM(71mkN
Ns2tPeY=-T<Lhd`pbiXao@V_L8}`s!)OKCPiKdIsA4B!O?4S-voNHT414bfNM#c-^Y8iL(L4D`Qd(2ky=-A-)`UlEl8qjqScYS!=qYM-W_2BTZ_ODZ3lpdb}
^iN)=Rijw(mVggJ{NKlW4PB96nHS$_B4@`jr}mSg*tFuqJ$6+4G<f))=6Qi-hxi?3>Z*Z5Y4n;DIID611ca~7c(Qc52FEAp7)B6>cXQ`t@3saHv~C93CY|n_
Hv~Dx^rk3O-A;hHgfNpH<`;rqmgC~%y;A0SbbWDuT;V-<J}KvYXX^MCHf?>;$w$@d1Ij{=wgaoE#?|f8<<*gqCJJj)_baze!b~`&Ap6#dFEDVEeKqe|S3IT3
G6ae@f|#^icr;9cks#`7l+L(Ul<|AQfaMj{)EucJA9Szpe2LsUgtib?qD(<8`hxIIiT4Z7SeWiK)+qz`vOvhTHqU5rN*O6faj-kh!}*l=T-YOysVOZ$hgs~=
9&P3v#{y|9xPzY>EM<t9Z;Vu{DUQfrTMpNK2}SeDm`fU|xm^cW`Jf0prIag0mtmw&z^phUCm+ka_UZrK+?9Bu=~!lzqCbdwEz5Lrvs%b#SZyuA@e2@*2WVc`
K8Cu+MO6?t4j#;}LM=Kumh@VHe5??_ZFm7rMOSGFBTekStL-EFI&3F*&BGi&i{;FMz@8#7P3KQlSLS$OgQXj`Ss40Lqr$>eEv@-qIf4?xS41m%!%KsO;7(D6
d_|n8(%KRHBq*ws|CL>)da@5&3r9uXB4u7}DgOC}8BvRwl9dCdSlR6;TpZonG->?*GLAwl;ap^d*d|^PEhXiQbJ+Q3PGBI4oXfkDDtXWjg~%*|kgC7+SP&Q?
f;VcWWv0HZyC@1$rYFoSmq@$z{urP<&ENYzJ7kDOC7pzBCNCdS4nE*nID5EGK~I1Jj{&Q|3>8n%uT7*bIY`N?OCvh@w`Ea7HO@CNXE_!X89bgJ^meG|8L3OP
_gAg+GD$k`Rbro$Qepn_^l(mt7Kx0nyAY|8&z;F3dj8=^<wR0HE^?oXGL)QHydUx!a^A&rq_aO#%75J~PiRs<>XriKXgZyxNnh87vyBIK2Xs`gx+NrY()jg@
Q#FI8{SDckep@191NQ{g9YHy@PXDIzEX6(Cujdit_XRODvRZ0Y<%B4{8W35$Wg;uAsJ%vj@zkmTL7LBc&mS_GJ3D^GqdSO`kE?-6vrkbk$_$q}DYH|R4$o1?
G84I~Q*3+c1{9^=?Xp{q(TAXk2;~ekDY@w#Hamit-<>1e(#|!PP#Ts-Irk_Gea_ABd9rdK>&hlkQ1or0Y_6J5k_Epf?Smqr+(sf5e7B3|;mKaP>n~UvgB)t9
CWfxC!{_n=TIf*~%+r+q?FYtZw}&Bs`NuS5XxUO^FX+vlo>5&Z_o3W}{_b1rF&O$T5%A7Ecv3LL-*dt{08$*EE%xl52zvkRFQeMm<mYX4PE-O8${SBXS;|n7
yw;1IJL(FQin(K82kd11S%9#+A_f$pvdN*p8<eLU@u%TGY3LNJ<l7F0u*~D^-+Rl{;;S3EQW%wsFGK41Nf#r4)RkKx%>&CFOLqS$%s0u&I8#7)EbhRjD9J!*
DHBrIG~1O0*z#8ZUi|+@5<3V{zx$?RFN)kQ2E@CGJBkt5zEg=nOUefzy?XK!q3ARqQ2qiF0hk)%fj+rT%?auK`~PQ?K3*)XCT!)`&G{tXSxCEEE7Tp_8~R<K
-0rR~N8-u5lpVL7sYu1MIW@%()&A{y!o+~_hX24Y)8l|=bZ9a@H5{r3yh26LD;-Z;H)yV}aVj2%$gQ@OWdn-j*L4QS@WLwyrc98SXi!%(2_-wV!Lm6t0vgXl
B_?M8MhU==#vrm|(_~gTvs>KK>WlqU#M*A50Lf7HpClN>U(p*+k2DEAP1!d~PP+?fO`+ENzxcF1SrGx}^cSL45B(8M!pA~7k1K-js;~zW45tY$+#4^+1d<!!
7sHT=i|G;L2!_mp%>`Omx%lpo<uFWa9yqk|W!gTdVWIu|j2%u!c!x|iI^xZ{#D;>e$B<|73vjTvm)FDdy1f66u|ELGLk+Q?nG^XsO)NQNx=1&6FZz4*PF9tV
Xt4$YbW-*1M)~34V+Am61tA`6FABi%IeX54&S(y7&*PC$;Zkz4@DfdCpK{*0m-ivlR;(o@m0CugJV2u*R#_K{V4SdJ2ikJ$q{EO>bG`%oDzL?&rco9SbicP0
?is-J?)R>iXWj&WH5UCZE;pBkD&zmT^Wy08G~LbL_>L&6c>o*$Vx{}7ctrK9`WWJghHXL?wVBC{{w97Gi7W063bf7P*o(QEqSbRGB1eoWPWqCu;U@AuU4vtm
jC#j^&)6nJXss7`&mzx^>P*_}o$FBvzpGJO2(-ujHVvAGHKxTHC<K%={Zh(#?^vBavS|~``qz$5$E|QN+=whjUDJWH{=}&533#!RPW$-=CG3+4ya}126gzL>
WqAk3&6z=##?q0gI$}vSZK*SjL1g+wQICMAOksP#+FF=k$EI7f-GleoQf`S_me5|3&`Gw9txP3CBqhh6$obZsR&nG+RUgb%A~cgJY>tR5N_F#ZyBnKQwat=;
Qs_(PN(EEk2&CD9e`ZrV1+sfUf`<5;>Acs!&)R0-3OGn}P;0sapy0j3fk;*8`sCzCl0^TK14j&zBt)m*t{{a*82PGEUmRy0=l^!d;|;Y7nixXZwUPdBHIbQg
&bdn@XlFUg0&Exad~oH=C94ofLd6b7H;@<YA7)vVM*%VJpT1(hod+8<nNCBQ4-kL~P~IF%N2)b7>BwY#fbZ3f902s!2<*fwcV^cG=UMk>zFVM`EyJcTAvC`H
q>?c=4u&ZO{PuzlTiyMyE6Ij~vJ|q-oWn0xjVS$U{@xlh-pDYWxEN(*(E&X$&+&%@&Pp^AkPXgWuBg9G*Jh529n~8Iu9fYOFfA9p<4Cwhtutx8o^Y(Sso$jn
jb3}an@yVwWQtAx&Zu<&{ltvbD!uAX9-4#ONhM+UTwp8~0&`K7pcJ>a$Qs5MjAjKWGVt;(_h&F^w?{+C3iLOwfnk7q&?nwoi}Z|j5!Z6LJYY;ixZUS(SFn+Z
I>1uIPE0<zsbab#EBx$!dY#E!YjJ>FVDbCtU`K~dMY?vW8zR?(_&Oybc2BcMR9x2H`^HyR4l0vjyZ8|3J>AVJ2M1F^n-rka+{41J{O%rY(W*<7m1V>xE(XOk
RdY)C_7TQBi?CnaS#d!qEZ>|owK~8JTEI8noSJ}f2pP%HUe98C5|KTHCfy;a(;H8lgLG74%L9dI&;Qotzq!v}po|PjB)x75mOgr81V*u7U<D23VbsULGxLEf
iv=)EJB+1<%am_9=y=#XrIC~m<@;i|w?Xa1GibbzgheD@kj<t;&`D3>wLr81MMc^gxSJV$_T3gA31db1YNbW?44O;%Fl||Oc)IYaQ_51AqqlrcD6oTFs&jw(
ov!g+cf6U3zxAvY^nT?SO67?5UY_Ynwb*B>e1uX6(lGAE^mHMJqpM!4sH|@9DfeH}xc~YDVwW(OYy<lZo!Li$*L};&``0|&<rX!cSJC4J4rucad&8L4{)kS4
VhuFtLh7`vA+Ra)`(;(KxUfNAI}5{E#s#`YWwVBGs6E5`#jnwz_5uKT^Cf337qP%8>5|{o*$dTz!B+8aYB`l8p#`LcrDjx37Gx(!CLpXP(jLq@iLK94mq#Nh
58#7SRr((VJ}ZN3en^oQ6JG|oXnuvZABGavH$U3yeO%^~B6_gl(SBoFBTd15sGKYdB3=L{*Ola1!<=E8?hI_be!d4tN_+3*_w=wgtU@rTPCLpiOBy9nf0w{4
qT_?a#jVvYY!<1D2DRhU(eNYD!L*>fbW$9njUSCStVS^8`XBK%lbj$H0FP`1%kub(KCVko728d`DElm^8Al}E+E7*%DJkL{xz~x~D64`dw*m*s;16H2ex@oG
r?oCk4}UKvZPe6rZe%kX0!9@b^a@`iFvz-RScbs&DrQaxx(!|;_%BC;?tyC+z{p;icP=t}G*SDwuCY{8UG{q4xjM%!2_JL%=3nhwOC%c9#%*v#gp=DOUHE2%
5K2czic^%gI7-pSQ?xI2f0wJ?d>KDm<&BsK9)Mt>*5G(5@}5^K&(zpX0|Jm?O97T@9tOuH6wWg)uE%AZ7Ih?gKi#H+MTPVewNqA1JhOHl4RRd7KvR6PW({`g
k7ek^J)D|QwCCvtf4RCAuA~r-o#k;-kO}k8Doc}WAAwC5G0!?7!@!2C;rgq#!A2#$O;hDH1ycT@2nqZstD<N_s794WANk#HsWgbvNmK`Iur-jDdGUU5J&CN2
{17nDnUIf*_7G@)(T@GX!1j$T*ECJQat-Q2M1;^?ndsl-R#Ny4X&RLiU~DYW-i#j8ZB&{&O(!GCo5f)8PbJ^^N`xU-B+s)cACgiKEe06__zh(Tgv?0T!b<zo
M_eCgsVGs5!yHP3Y-A^dj!k6^jGF(L8~XE2-yyN_v#y(Pmif`$LlakeVV1~Fcu|G0&p-Pbynz(F@Ll4LdASg3XLMu^Q75iaunB9#9{x|t67X(8JY~~Og#8U?
$<+g2yjUATNRCy9aoV70JEo`v3$yfojT}6-xs;dRmtgi_=p{Z<TQHUJ2g3zh=6HF!0rv>}8x7Se*SRZ<dkxw+^-}t~7J)NCoB9S|kpQw_CQR>9BoUg1WjJ(F
%1Wb?7R3<`$6LlQwjYYtejT6qt7qiEphy9VQS>UojHZ37)m3a{@PlP<j#_YXW313Vu^Qc|ZdbV(Pi;k+&(Pn<H7O<9B6wD^gi5O-d89FKR*w4h@Vg0kbT=^P
suG^iV<dh^SjRA(iimbXaR|O<`72u4m_Y#o)S=609pW3_^h9+sTITq7Ai*E4k?=fr-6v%Cx`^t$y1c+3d6TW2fQ-H(liq29l5n3zg}Fjgi8OGbuI-HhIBuQa
&TB{zcPTiBm$y_}msONzNI+tK^h4~#w~Hb6Os<5Dpi&EIvk{TVxP+CXs~ar7X<k4%7p9H4%8c@I9FSU}&zgtiOXL8YzK+v^^{<D(g+?y?9-}vvTqd)A_DM}A
VLoI_TgNA4$%NqYXwW?1!61#HIQ44I&L)Y1$j{rWP%NErewN<Ebf8Ngm~=Sts|+vZG<i2#(TU9aRe}_rvra)#1X6%_MOYn@6{`KSBlDF&w3@%JM}hA|4@T=i
zAC&V*zKz;&icTyS_2Bs+>=;pDxrE6xfa9L6o(UjpZ2biQhdLJ4`cQCCE-w1YxnTONv|fkc%-k4lb;s+apfzcpx<z>b<dr(ZpoY7uWMV$Xwwdg`Whqh;0@uf
F_CrI`#4bu+UsUHgk0Tp-hX~;xn!yKeO_IC?`KzrVS+d1XGsP%_qok3?BPW_XWbJ5WGA8StS8?L!K90TNLe}^_n#6B9i}6X3#~}r2e9RDv#r;F{Ia1`(<$$&
e>Ahxa~C6EWS2?aG;Olf<3`XTt<p)>Ks;?UP&+eCx>xG0w)Q}~7ih`0^`b*<LH`UdyhA75u0s>?X3KvhHIeid$_&X~zhvse4%N5fixD5aQHhht%mDa>g2p^K
2uN+77eT3o2Z)cJ7IyoSTkfH1NfektM{PK*a0D~>Wiv^Pr#Gbu8zb<iwhA?r8SUdLWcB|Gd6-mN$bw(%V|vHYZK<9VA|F8Rkz}7S_bB6Yxa0H9t7IQcA$mWg
AzaVGkgJ&MZC*Wg-$jRK)2)xh6#jpFd3|Rl5+8+p=zR1R4apxhV%{D6-wXY6;w$-mSEsM@y@=`XJDP!_aZh)N`M$l#O-}BcMpF|h*y`}!C@^ztN^RL}<V6$Y
(C;eD+PW|TPXSdf>?2L_`96bfipIXuW5G+cM>Gt3U5U^u_4lcT6qpdsH?Qh%Dd$b}!z1>Hl9&GVr5_KwT-=RZ^T`UI?>2@0M0}1Kcb4xvP9KC&X?C_lEJLrA
%As|8s{OW7xjU!`f*bpsOhlCtX(Y08WW6YuQfee=pW0%;-}v1A2UY&I2zln~6Y5uEIu~i{s*tl!xIpoi!FAFvGHv8M8_maqIdSfv8#L_qTY#u<-|@etjWbAO
YCs39eL^lG*_^$*09Q_G&J3u(PY+<*G9g{PAO4*RbC8wg9j0>ILXOrsZ~C`Bm&ym;rlr!DT~e*_SF)G|I8QhVZz^GIcBF4wY~|_AVq3B&qWmO=VS!-=$4((|
w77CsMTuvywPi+oNC1pGp!dDE?UYLt4d65qrO5yW2~?|*tcl%M3zCZk_#J$wx7!w48`2~ttn;*Wd4F<fzr_55+oKS0=y>cAf-;*fubmRKzs;VOWs40=6Zg>*
=|dNiA-4U&Y7pA`tf(6=hvsCs1NK2(W!{%vPXL40Ow8xN(Fqy@lDs_jcid^`rKsn>XbmB6y$Xd<jTovKeE4wBtLCJZ;zRuYJzQ<3Br|R4yfjmUWj=a?sfFRt
4u{=pa5%gSl@&i^nB>jI0rn;USNCesQAVn$wW64ki-6#A$1o=Z_zy5aG{H9wXuu=Lx#{?V22I$m?f<XA-23BYppA?Io80@mH_=g~1ZXSI5;x>!pQu(ArKAV~
M#G)4iFI*7fM`BUbe9EMt^LbK%BzK0L<PpWb&8qOA3+C6E9)9(ulVJ{$GNN(i0{nYG;o!0Z#gBUpoMMaisi0oG*gEuBwEW?H=UQ59HPu`aG~JIgKk62aIr|r
VQ5F512lnX`_uivg)o+#YR=j(rXLA{5Kl^}^F4bmwxn37Bb>HM)Xi<e*`w@c0xR49s*(fC4&BoyRp;|DPT_O^A6brBUPX_YQp7)z)wBrOqBIEvdJ$PdWDLgR
zr0zdC<T<2fT=~mj>HAfUirXXx_oOzz|c;hb4L}Q0xS%l6+)LGK*XwtZblXo54pyBiln%M68S1^rz+)iSX>lqxt{&D>9ZRnzU(AaguBG;kC%gVQxdW*Fn)BO
&R6dsb<D-Y$e?>B&twXQ6N1QY%lVN>Fz8KCe4JZ0;+XfRFN*)TwPt-(X67^lXbW0lk7Wi}azToqF_~dBUYOc8;i*pVqCrP~@fpO)c?Zp5t#M#m*|Yp5vwbFx
r+TUu-_qTc>@gJ*s(P`-ouf?w3cJ6qG>C)jLBT;3^K_enXeyVJ{&PvRTD6=LiwU=h@l5$y>T_G2;ACrGm;gka2fc`cy4ON>2<V3Ue?4S!Yn2BJxdR?2df##7
-3GdVhXQY!TK?o~f(4GXdcYyj){!1$z&S311>>lvedJMQFp95I5xZ0_0C@sWO~vf3Vg*C_ed?AZ9zH{yi3ycI5A>`?8QBUO<it5N-?sFYG`wC36g$^(RSuTM
J2Opg^zMy=1DlZj#Ll^_Y}udG&N`J42);@5Y|N`bES;rUku<WcSz?DKm$8obG(!m<lT!VgVua+xB-y8*T*mCCw4KI3Oe;KnUzkOf4+MqmhdOu&nj;`o5FS}?
Co~~KTg1tBw5k*$cd;@0&TQ0}Rv6S&t&kN0;pcg;L~b@=oDPiWa#h~bk}Nsj+bbtdN#ibNzXJ|~fd#BQe*G5f1rW)jm*fCMMrW4O)8v9NY~05jCqCN}Tfn>|
r3o7HDjI5$z282|*LkC0fV$FHhTu)D<O|7~m)9Nu@Dx~M-luGiAZg8yB^Q_tI~iUyyrlb5upo_w6p_|D^Rn)Ro2335RpScLeHQ{{@d;&MI&UW6o$sOm=NKw<
wt_X($VAG5vZqj8w&bPPBeoJ+UmbVY`+n~UHoB@&2GSAwf0^k(LLXX=&O5K(myVERrWr~Cs*X<R%cUZ3|CdP}iEJD+qXYT^<@hl@gm$3pDZofNAPDXqK)|;d
_<j;~rNr<jsS6FWegy$czeQhiv)2c8eQI&@Ap~)U4tdt9yLA^pSlEJ9pILpA*p5YUP1VWe=|CEz>)Vci!FE^)`dxB5%K38+@{*CZKbBo_Wmq1AV_NX_gZH6$
`O(tdPetgCNKz0NR6GqQ>tzc;B}JmkEkPe#Ehhf3L4JFLrQDQG*EaZ^fCq~C)v17)?BQ^R$AmcBjOKkbreul`XGv<2QJ;KR1n0&sX88~Rg=cM1BcE{kI9e8P
BR`9z&olaw-awVb+JynKIr+s|?=k$`HTm8EA3IcKaf)=P<FP=PFkZL&zRo;(rIOV<6d?}gbTvDzJN>H=bVz&6sGQXgl-lhzgmI${!{&oF^-?#6VA~BmDgO?4
((A1&npE)9+?rIQFAk+X)orp5pH0{%l<An|pJXrual3>A5H+=PS93;c;q<GL4jO%@{MOqSVK)<KbdHem(w(FbvN*t5;L$4!1nPdCV`=thn8*>fbe&AEQeh@y
m@PLo5rl%<4;d23knTn&mrs{qV1by2{)<d@=^nY-rh@*b(NheMeybeuf_8qNjXW*Ot@7V%iYC)7bXJOR&`&JzZWt}q+!DL5cm;b=q{SEr`-y;=I74L|i(^&V
*~OtD-zxG*rX5cxhym<3?NRtD7*kC|%-0)1uynUzKh7<*wHJJrR&)f*mAFv!<F7uEsw;9(kT3=wFj-Y2r>;B{kB0BuZz1jgntc6WQ&SphXdgI>6bhcG6vRt%
rShL9DNfJC9rDQ=-ZptH#6`ep3X__S&4F$3*w1N+o!(G4^qod9qRHW)Iay_;Zr@~Du0&6F!>B|4#=<zqXXJK=V2`semhF$&$7y&7xDXPIK}Q4kn=Y<iD1C7v
9rP2L7B-g<g}(Vdm)Y_Vk~+_WIkzk~uVNOAqjx4O(m=gL?p2P=ULUUuP@dfEC>>i}bO`CF0tfea-#jhowYvSauJ5*ze%^ri5s^g5>YO-#{UH0SQ?DrvFqA(f
AcivvhYe?oW>x(m@7w5sSD>B8g+?jg6*)U5g(HK=0=b>NZbc9ECKz)%;jf?A#KSInrg0%<ctBP+mz1goTxs@1n(`^oRs7)@XUR(-Nted;`{1)kfTtWyW9>+*
0mc6w;6=J4fkDxX<}-Zl+$Wg^4G+^lj()1L+z8gMD5(Q6R$vQ;djd7;>VQ@;*xTkEJsnCLpa*ur=bfy6D_#7_9`wcoVFo9jjYVEPNl05Mi<J8QD1sD#@>in?
k5%9yAYWWZIpDFZJsmnXCR6ICVkveanr%da9nzQSf7xWE6(ym(3IdnxiTGD_RR{2D+!@l6Q0O!_u9XBH91y$`i@fNWDZvR!U_x)S)qk3A?T$RFcP1(z1nA<g
ypcTnZuS^~;B3EUGWHjQ-{_>dXT@F>Rn1iypnLJD$fS7?&Hgv(VbvX9bQ*%j`N5Z$kZ)>L;uC)T`!p~=8*GWejvA%t0s3bDQ*1{IjVb}1a8d!~pv$39v<a5e
i)B8vVuknLgDQvkYL>RdUu~zwwo66CnxjFwOOx-_cE1-3Q7gAPxw#%}g}Wj-7b8IEY+5ijOys{2Fc|(kpvK)fpK;iOzWNASP-&4Q*_zwwwcL}<&|LkE94gMh
J2bh31D^fYHvKQd-XKR=f?hc`!1)7?$N1m^^sodR9fe|du@3%q*KB4Z;o-N-+$U)AXVEDRX>p*MMaO9k5N#7(G#rt;8$v{DT4*0~!+|rUrS#xWo>pG!`tRxM
(1B`9r58B$Ic7+?^W*RH**JhU##?bnr_XA6#cB&PLKttN&I7#qjpjC$L20;2aNJNaH}>Z^3n0iCTZjT>c&Q97b~=~}_et{wAN<W}`bMtF4oAtY0=-ebhDi>P
hruFx;>qj~JRsOw9V+WeZArwy#=e}%8KB+y3c?02*#=ra{`|$L*yV&_w~o#UQ`mfk=TFx_nDx25Hi{430vJl0-75k}87tKKEl#BNA1^1F_Y^mlMA>NWid_NB
nyBY1$Y%K5eW>LBWD6%Jd@iuPC<(s?(Q7R=8j5+d9m&Wc*G$y?=x(^Nh;Zp<vHC#>LC}DCm-0-l#%+=K2`W9X4nN!ZIA-)9sSJu=;yV|0|0>a0=8_mW;Guy{
7_g4O<4L?t?m7*J^eCNboid|G?<F;332_Vu*W_sbl70<kFZ{2zmdD&!@Xta(Z*T0Bt{w+M48Jl_W8|XWv>0Bx6%tXkaKCnNA$2lUz&K^s3KE9c)11c{-VQ*%
Hg)rmrV2HOMeIe;0Yg!%z@Oa1c0^M-yl|kqro*Y8w?rC^N0dkA^G%S~O?|+?u;WJBvsc^6<xtk$M66P6buv*0%8%fVTovw7kZz+Ksi&(AenO4DGwsV{1F9YA
-~X{l2>OMHH1h{sToxfSwky5!3$aBb!J2M6J9W5Ek2G}}$i~qVAT?=CT!(txA1;%mVRI|Pv;9#?Ofs6eAA|xD2+C9!c6ood;o@+8!H}!W<Ui?k;AME@@T98~
h<(;}%xu*T*ncGw*qo<hCOT~UHp+7i2@eK@ujv(BuT)Xf1N{5&#BgO@C;>C1dl9b&(8i>c?bm*jn60_wCZlHI4L-mc-MPr%>FlaRxUrpl6ozaz$<>cH&TTh0
B6MbLsKrlHB1@^{4;kNJe<fbi1^A>*P<bY4UP%5wnBYX;jS%Ge%|?OS#j2;#Dvu{;Qq){eaiPJ8#E8bGF!{k*QoNkeq$9|BNMB;-1!o8#QyZ&xZ8uJ6)y;Fj
BQuvawGOtUrnDZz&#SA_rJU-c@?Z<AY_b`WB0LzmVN1<yG$h297_2>JtCP?L@%FRda)-*P00xyTN?h|lW-yw_KV64*zZd1daIc(U3g#u3qr4&hUQAh)vSV9F
<ci)jf>b<ZOF+jNj3nfkn}j*dWHpX8ax0eU&#_-r?~I*g%=WQ*bly8&1Wf63+*@tuTXKZ)vAbev=bN$bhAzi$9roWaXz*gu1I@k$1mRaLRaeicKofX^0|$5b
a+o%#8e{SiF?W7b9vecUlu_@bk;xyJxMANk9H!2aVo5zhGIEf|S=j;_pL#E|s<v~kyMyR_uaKKtu|=u$L?~%Iy&Xfb#>sRT(goDXY<oD@e*{OE8>dIZ6Wo|m
BS;^VVcA$XnL0Y)89mGphj9Er<hUCtZYnxPS8p16pfZb%h5C5C_A9RCw0%tBZ3v-?0<M9fldP}ug^G)wVtSpzdqO88FIZebxeU<U_HjkyfRfazEL}N+|7a(C
lWk04W&%hTigLm8`!S;G?Zi%D_BRF>LMbV`%TtZ%H(=QgJHYf6nr<%ufOTy98+r59b-7Bhs~sPEPJAQtf2z=31;mB`QS7GWKaC6=m30p8+d`#U=GmmutF5R1
0C+=X*b_an*mWcUw|g!JD~0}T)KLU@><Fjw89%syi_h3-pumJttqOU0T1=!nLw;t>0{mnKbV*WssiTX(hvxA9kEQ7o(7zh=oV@n#+l(ct+jx*uw4hklvHvTV
q4$O(9#orIm+d^wnmx;uZr4}yRx@YaqldrFex!$}4|JZOxR4}p&nI{UxZ<l(Jl7@D8RE}A;4v*6wsV{vKL}PMQ39XqY27YI&uCgz+!ZyrUht=YfPN-Ar{Wrc
?P@9^jYa$KqCoPH&ZH~w*jJ~v=E#N;YC17h?)H30MRrvG4!R}n6<odFwTm-}%-<z1f0nG%!v9PO`x$eGBzvm_(0u(yzZUAZr<tbcXFNoQ%=Mhvv*t0vz)@oy
VnD^FOxS72%(Fec+TV<vj<DJWxDnhuV6Yx>lryYzP$ob3-C`D8DE^!Go;!;&qrR@x{BIV#DNHPw^(vdyuhPXNs1WiZ){xJu2r0q1(;F4%5_;)qKSt!1J2Y^w
B9OeuI#6F*d3uObx|dmwP)%{&r8-Ep-DmpW#1WK*EQgTaiwebKR~H3F!>K|fDqk;fz96x#>D}ey|KtxC_M)29=9s~ZpDsRMz_UL^Yh+!)M1XyiHW)HpDfy|c
-WbMu#j1NnKnEMCLkiIK0dlSGMA8X#g4!ie#JQk96sSqBJJ~V11V5Z-hW=C%yGYc0U^?G=gAGXFY^Nt9irQlAP><xDDDYjwd-eqCp0GeiSls+c$e&D;v{k-s
;S1NZcYo~Bt)7+@T1Y)2_rG};o-l@0S*YR(gYpxTqNQl{G0+uPt;?96mPSwj^p<EhGYF(ZqF<O;c}6Q4SfchYw;%}cI1*;o3e#(%rUvh}&A9t`midS_0#W&n
!rfa^&oy3VNMqN0C+{2AQiig)S%!L8ylfr8f!uc8^efnkMwU05lWyxnRkU#|DvJ`=^QK~TMZeP7eOvx3d>T66C(y{=iBzQXcQ}lU+9G*~1bBra0KwwngTv(7
1RI8(r?aB@+7~0Kn!d_?7j53Mic&0oE@@18O8e*JakNi#>Mxn_h`@VGfzDl~Iap#8scq;bz=6QX;k%okFz0K{@c*D}ajqt1t=UZ-cPwo;w6@sLPp^C$SDuzz
Y|+&32N>3OE)z8Q%_G7R1u3gDjB2hhbo&oQr!hR*x)vXakI?!E`QCbQ?oUt$tiC(*9GH98&&{6TRrxEG!Bp|0U-%E1o6sR|LG5~OhsgXFtu#>+(UL6!U@^AC
KfC$Qf`>9&;}YP3aqG~!_p{g+VSeY#wg*#q#chd&z)TYz80%{gXUOM(L1k@&lH1x!UFu~O%9xEQIsUjQadSbX)r5h2UdV#NJ0~WD%&6MH+~_#aK@9fVet9bU
o2gV&PoJJi3f%D{DttQIT%uFETTD#zRK?}mHPr(vahM<`)U$os7ZO#jh46d2s3L;F>-^+&#d@C6*7=k(4dwU_9Z!CNxR-k!hTVETC}A1X*!QW}FdR>-&{=z3
6)H7wk8@}%XsGcy`J8t%zq`je0kaoum?U_j^-vn(JO}S{U67=$eM0L`Y9vsXu?qMUQ>U~a8s9V|mqMIOVM03yRvi)J#KfHXG$v+j_kNuv^RP5b?0{_-wjUt(
|J1%i{t4L!*qQhgLpwylpXbN$8VB!4eY6DlCXRi$B^xNk(s}LwHlmd{T}w7#8h%u*v>xPE0x9ObpmjVU0$T@u|4A#{fB%Uk2e82|z=wkL&$TMWPVtBiv}#_<
I^g*@BU6mg@qY<9z8GX8mv0e>Og>A4+x~v*7ikwRTzoABH{?!ywFT_7KUKo4PQVcP@{ST2T)#2Mr}F0WPG}B!r}T!o4sYY_5zF6Ks&`YBDu`j>+;_P<df=JI
aofuX$AMUfL5Jb64}?svNe~?D%%ck8zAtC18VSHA#8GW6F@OVj<B&Uk`n1bwp7JeG+F(F)<Gqa?EVjK2B%)QwkxMV59#F<*Ir$5YR_x=G1?QaB@Y3@@dfbOB
g(Mq!eAPNKX3PuxZE`SUSc`}IUzqYqm?x6{(LUTHP}Ck`gxr*fL^KfU)gWlhUxpo0ekQBjhGVr6k}^Pmw(+_y!Tq>3yItNDN{?Hv8XW;0klG*=F3Cv!)ejeM
0=1}D{rOv-eNFj+U4RkTuU3LH!XNBBb*(SZbBf20vspoJcbpu4sp1)Hwkum-AkYKVKq6^2jwE*6jfmRNKGU0GNz%!3WmeEwA~4)K>O`!&5!fDW-}U0;?R;*a
_M{-u)big=x^|U=9eW;?+kIGe?S^V8O|N6tnSm~rk)yvJ{P1sqKx!@T@iHp#1lqcb0r!ka&lQmE_(2*s1!6Kc7xn|h7H}cm0ksHAtKCkQzd+yr6a}whe(rMp
WP(Y!0Oit(O9h%*a{~;f(coTAOk>PS9!+t_S$7UsdsXzA7VAMVyLzhc1W6|3COv2~ZnS(@S%E+}DOsAY!=oA}SFNmiYmnTJj(oL`r+eI45&#>1Zz#A$EAH;2
OBOnHcx7yE-aIAO9q}u@<yIwnfyaSl-1<`6M}nfXcA9KFc5Vn_=q}lcXL#93bZQD?3c67C4?p-1&W@5s?3y08Ya;M%Z5@+kNS8|^4Hl|rkk>zyO}WWSowq9$
YRA8=evc65$hY%3W2?YURr93Mp*$@300dYpTInvhqKOEWNA}#bvk)(n6ON6Hwy(QC;W<p_r{4ky=@(OCr{13BzqcbxIRPd#IMV9oPv-!D=V}W_T(jGmt;>63
8C>fDsHd!O87slx-^043%f(53U|=*KLjlgD-6AFBY*V21f$(i@%Mx_}B0TI31*U*P{delQ)HR_!>myvNS|b&A|0zw5H?4(5b|(`Z+M3ZM=i{9<5tq{QFl{pt
Feh(KJBdtJm%{jN*Y2yKqKelvb-^c~4uuo+>P9qx3KL96sZ1Z=z!sWKw7R5(FtreurKaR4QX7yxMb3WYap-S%pd`wQfTwBpw52rf&K*D`fkKB$E=Y|ImH%~e
*l{o3*qHo>uLr`RsmXOsns1_`gPsv-XsPVMgTC@tI!W2K;bWa2Q<V$9FZg(%W+z;*{pd-#RfCcwaU2?|+$%|(yzDe^*2!JZlRRAAVR>z5elosZI>;A-o$z#T
`pn88IH2g#h${dHtP2$El)kR+?qDM78QD)+)5k)SAPf`JF;5qI7!s}qp(ysXKwV6^_%cFWvJd@*Ku4dZW|G)WFvnnPRPfHA+le{)7PIs7){`hYe3f$B7-Pp@
BB3tUe}tjPo1IBSqh6;`M8%K~y`E|1=~juHVd&9o#}fQE6W5_=>vosyVGRS2Am_Pcz{N%OAiAXwU8gp<iulO<=KOe!z&4`Dz&VbZEP4N)>&$k(_0j4iEMUAx
kXhuZ7KmJp4#tU%c$vKW#v<=}^uYPA(2GdJamI`<)m`uq&JZ*S?A9=_XpjOKxt7^IS?dw_VVISQyWB~pWM<^hz7dCX6=mHF509Fl5v~ZyF~bR_DNowCjqQ_O
q9XQ$s-D)iijkX;(S&8Y<*U#Ph9cU9f<H1cf~`g4I{GFRi=)MDg-7U6k5W3DgoF3grUmHAuwosz<B7q1@5hqp3axF;rZ0BRA@axx2vsS@csyK^moUl4KG?{l
qz?!tbL0h)Di1CSa994NJIo+eR(w>}iFp|L&ec4SxDnWjrn46cE@-OMZ3xj2<tvysFBTQ+lPiH3R8<}?w>O55m@=C|=6!PV@AIBKJP{Vj49o-xi}XAaZeZ#T
Coee{uuk(DW*Rw4(rZL5Y-ywr+b7X^qmZW`k8{Einh90tx5EY{F=Syq+mz)oFPd*dR~BLdtM$ehf>_WyH9ls~{=qz-M?Z}@$+9L5F+J8jhSZy;4!;3TZTggt
IS~6CyfS!s1K45401jriErDJS<Mnq`<7H2<a9Q=Z%a^`bWm$upw*S0@%5+0$BXU4(Ft5Vrw9BqIRDxRh<}D*}rp4*ooZbU)`EzJUBMb`aLjQP|Vf<gI&`6xP
HYPbnqPxmdX?Zz4gdmeArq|J>_pguHC6$;b=DS*)v%9|Y@XXPSZ$K610=yiltw#<DO-@L%1eS}rRsM+`7OHH9UvPY_Uu34IL;-S5MC1wHFLaKW2D=f+uz@Dr
NsA;jdq!lfWy$=?bG>LLeMk~=gmSl1cX*y5apZ{+M;!bJP4};dfP)C@8ji2SbjYj#H#R^TDpRcA_T)Mc*KmjnAQ;Dgc&QV?T;gkGvsQ^hDf4M#TN=GT6%$FR
t%e)`_@nEt>e*Ej917vBLYG8K{uR@+X~4V^F0VAj`HFUZhZHhGo-{FavvU{o3lw=Z=Mkfw`8E61CG0eS?*sJqj<Q7kg^@LwBU$mCmCosuqP^Q2*shJ;=Rw)5
olE;-LLxm19OrTvwQJ3yP}*@)`xjfi-<3oJc|PtK1X?h#m9YGy0||B1bjgZTxVv7Rr>=jEF~La;<MrSZAahd|EDm8!bN{3});#c4>}IQ=Z2Uegn2LWxdrlUC
qg@IqqOJ-o$HpJ8?;DlUQ~wj}pW5jztd#Qkhsudb3owXmN+z`V3P%{{cl(?7TKq%beK$psTjYcr1A|^p+8OmBNI@=WkEC~Q(MU&*La(ISp38T@>P(wV`2(jD
zIhR@v|wRZa47!<OEsy*TUZRrd*4A>>)L!9f)$#IX$l|P9x-6=01(2|34F1J6S{&$^|6?wTp`5MY1nz%e)Z$Uu0>nXh1!+vX11FPtbZjhHgDrIGF`qL;X+%>
M&_9aBa}-dK7bbuv82jH&T)lTViqz@EZR*Ko)07NU9gT2mlz&qxx#}Aejk^2JNvV*`Y{H9XNzRLPd!h4Tl3z^@r22mxDmJVu^-y4ec{Xs7J9s!EzPQ}T<f=}
(l~@z?ki{H$qg0zk?3xZ)gmpNxdB|U!}Wb)UkB^f1a%sapD7U$<btldI<W|{;RbXnn(skR+k+sl(7GhmWmN*OZ-DR=?^~le{$W^PoTcnf=_S%+epu~z*Pj;=
f4-bNd2eo{vQ?jNfST-p(9b-oMs`TCS*;s*JLcj5gxDt4AMG2hLB{$cQ`^{udwmcg0PnU)A>t}BjJn~!?YSLlzsf)$tokoeqhTbWs<#j@ws(zE-`BEE_H6Co
3@;1=OY&IbRkL#6`|dy1-a7ScPSN?=OX_o1czwiy<dr0gQ%X_4;ZC2IJz~oh4@zO@%>cXI9y(>Q-5=jLB5xH=TD~gqBJ0aZc%wCH$9a)r;NzTvzK+5sM(PTV
n4KHmh#Qcv&{4GmP3@Fg^R!Xi(JfMh=pd}@FHY(XMs^GCtiyPI$vqD?);0CH6?;Y8B&VoK1*uq&GM27YwvL{llIA8F(h$6XF;$W)!jE-9KLpT&5A8O@IX?b$
uS0@b9Y|?n<iML<nN3t$RlTr;=lJx&?{<9VEpd8?kb2?(s&;6-YG)=E6~1LDXd5_RuHxHTX}Z1f3A}`!y4AWI9^kvOy5Q^ZoR`mkoU_1bc@>Abgp~c|_@M8t
dQp3cl=oV$!I~6;`tAqrt<f-$^|&)#SnfjS=5BxpjLZw?T#|gy;P-*0q>7a5ejVkkT`937huCz>68N;yWyP+CZ>z>5;_z>r<I4m4#uEeHXy+OJ6~1L?6^<Oc
<<31;zl@u+nJO68g>?cVNlHimdy*anBwI+_u_nV%2Au<a5L!|IC#c}wt8s+`K7@b4e%B<VrIf>2^O50f-WvROceFg-Xpl^hh50?Av$v7h1u|JRlCR_<*^JLB
2Xb=8`3IT)4r%tZHc9%ZD1C|e71dhf=tJ=-?1`Pfchx)zN`dWw8T#;F0tWL?prD{I3cYw}awsx{=7QkeY*0x?U38s|)1ijQoR%|>6aaOzzh`r_RpwDF0soL_
fOi@O0}3G{_Mk?U57c?5*9dvL@4MiD?6I7%+e)bJW_PBbBoo^G3HndL6hSO5b%lGm+@HcyP`|jY6!JZxAak#}d;IczEJ=w$Wvx=%+i0ysSFWOvh~>kDt-!eH
4-Y(`=HK>+FLYK%3wTai%J<UVTtEMy(p0OYK<jhEi47VX(P1ITTGvswI98?6k@W%*)ekopjV6n`N)EfViCIM8`2F&X@wHLTJC2-1QhLtkfU8a+F_l15n1P7q
d_dIJDO&ju@S6mghjr%=j&2+N+z{dC+xC|5=^+giQ{?^OR&{C>>p6<`(N<}@YJP;NrnMFf^%!om9D$5e<J;1Q?5B?Q2QLeeM`11uYM*J9|JOHv2Mx|;QB(#|
tKv*wHOg%|0C2JkqV?={pKJ8eM9!I|-xfB15CRQ9>`@*j<b`bj1V~+4)1=dxBlK!II(AOtYn0T5+1QpsQx75qm0Ogj@{(dB^BrIKQcIe1-iS(cJpRAlFXkFt
R(-<^LW9Qq<q(rC<cXrl(3}O54Tfy}L&1v3K_Z99W#rEj(Wo6xiYA5hSo)yzgYLb7*s8l#Q=6(LVvX)GzRL#-YD7Tk!sXoKT*9%4K}1g(F=-&!Lxg$a0+Qs1
80zN=Q%7c|<~*(d6DCd?$zQ>N;4LONx}>6J{y#-K+v9QXgK-xA3q9ubIuu3$^MH5m7ref`x_3)3ETn|>qG5v((roivR0d2b9!w0Cp$^JLa=L;kWDq9l#Yj4c
owKCAb;NZCt){h%^@iQXd-V0XqFa`f{3-iz75m+{ig~(t><9jxaI^+`FuDujR4g{c(FASJsh36?axqJCei6aMilsJ&-k(_XIznQYaEh7#X^-b+>xyW=0<BYw
%s3C|SgUd=%`6Gsw@?m!sLdZJev#;+))}DvU#()vrFs=#MwCN^pflNZFM?)l&T;sGbrd&tv~KHWxtx0G>3R`go$3)ekb_<1PPJeemiBJ!#mYDx;<z!V(2;7p
W$6_d{k&ClMR{(1t<_<6p7k^SaBtH0nKZ8K!bsT&NFa9~$n%)kN<XY%kPZaxEm?P_s#4LeaSTxOevVyKU$P_IZ`B)Ca%lYU%If9%{s_ZL3z~R`?o`48`4=zb
(R-PJKFG?sdgLlIMbDjbl15bd<m-gLrufNOTz?K-RjQ?e#0`?ozMPgsRSM{>dAYURvxA;HIQ@UV&ySegB+NzS>}woQ9Ma0FJ5b!2eFvFYFHn_Xv5tsP<M+mK
tn~0W)UH;n#nVD?JJ1!ErXN>gq0)fI?nKFL3s~~T^l|L8XSWx~tshgmU@~+JIbTg8qmdb2A<ie!c`ygi%q5mmN~HFW0CR0aU$5kHHa)QJANwLA<!^QFJ8{s9
2k>~~U!Yf(r=;x&g<X<%v|^s-y#mt5yz@x-T%G$#>P+F0z~hd5#<<#1kzMTvc>FpQusG#+D0pCu+#9hH@z*orV+uzU=uKyI;6nyzGJ1bT;Yo~pif+;>K2Kff
&M;*X)mf7@>Zp_kz-wiE0gUp~gSji}cYQVSn3qg5&|o)BZH&EBATm_>3!Q<~+QUBCIL8ds9l<iD{B>$>S=&iCWK=DI<HAj3+b=<Y>@{`GMSUL#<OO!sdi`H3
+=;%$f|ecNN^xKnHqReNN<`(As6)gqpB_p4g*on~$hY{xBIl!if-r_qsXkVJ7tf_s=AjG&ETfNzNsslogvGv-?kB`RSj3F78uMC=>MHLWFmD7R<5{1wEI2<M
0k9>?Qa8h|B7AL!%=aqeIm87qYc;`^^JgY%6lTl_Ok#ay4B3^(&xT8{`&1uNB}g-nwf9!Bj^Wb;SQ;UB1SaQd+9HP@j(Pl30H-SW(ppx8xD8@hG2k6T&~@qI
S#BlY;*31bt`nf>9v_v?a=||3k!=%auLEQNJ6L$Ae(aI;`}Uw@#IPNj^0!kyz_@LQm}>|CL+~zSzhb=~@UQkafFXSbB1=iquwwKCVrZGZ4;NQ`kFY<^o9nQr
B9+9wB)$D+lsuRc`xR<xe%^uORpQr@0Cz*Vu{<8oG0AR3e#3UkGmJ8t->?zPf90)!)5I~V4>wTX5nNz&g-bD^c=nOIv;2IeE#N1`dl$fZXy}(Grp)V^G+My6
lte%X?R8&XVQ5ymJa`)SDk%2h$|0F?n5>rk6r4cfHNMf#e^7ZrY5VuWa~27S@wnVp%*GrT_b?wW<f^$}<c$^Q19|$H19SI<O-v<DGGQoa=msCjUpgk+)UfqR
HND~_eDv{JG?n5myFv@xrEvD9quM_?ouLBP7Mw_-RK1SJ$ezH*Ij<)!PErQ$G~Hp@6J?A)(|=u&VonfswN;>xS4PswIo=U&?avr5ckyVZ5{IN^EXvQJlgRn?
6d@j`eHKlwf4mXL(@NcS;^qY*v$z&=aeasHx;(ItJ|psI5+CJ;`kx$9cR`I3phbnak|mMX*z49f&$bN#D1gG*pJ|Mo16Hv{*GXoKRz@LSur7+<QxJ*fI*KMa
@A5xIw<<r?BfA|Ah_A`NDt@e_$!G&xIT;1%49_iIrj^&AV6+06p^gV7AivY{yMd`PPC5Wnhdf0%<Um7SAVRL5z_BH(W0^Q@C(A@~ADm78{_6V%4ja|LG%4k+
n2fsILzm#D3z-qi3q(MVHhsHN?S}nRgLRT&z?_cVwuz}gaZDxfIqbeY7Jwdh#Bsmxz<231L<Bvzs=81IX>HbIu6dTXR&L{)BH*&8hV#52<V@Iw2)7>Vc8q)n
`Qiba*qc6*B=$c0<8b+%Cpy)xQois0mSdRld2P^IqZ3W)*Zy*14g&T~rZ7*wYk^?2{O)x~)Ki~KJlE5Knu)h;jh;GnB1g?gy#pWt+UykZtEi2X^!*CggR(rn
SpBv&-_!L{T9Q*sfM-8Yz(xO<{i;~_DXbRd8J;#RSxyosQ$DQT+`eT52~0a1Qdv|+WW8cL!rQpkYWbh@uZ&>T%iwbxQp+p_FADrk>#W+PYEUAQVH?OwoEiMZ
kIKZ9*7KWrBRvpUc)-~rW`h@#c&di-m(@5;>%Ofc(EeDBGUN{be6&IP3ds3s;QR%w`$swfQ9+c^!}jZPUM(dt+UY&2@ha(X#Tj<^1lLH`wFRiR<&s>FyK4-}
@$rHay^99U_`fD#;8#9!@ccN(>g39Oym&R08ClFJJ+&2x^-bjJF%>niu8PVY2`vJ&dt>Zqi=oo!+l(Qp#;xo3su2#0wgD4W$ME4{$l%HZG(kXTL)|^$yux!F
#ktKN7F6#nsSC+U6gV0At|;b=krqbDmKI6-k%dxH8vW8Ef~N#qXrp>BSM`J<G)}X~k)e!i=^8SaVYV)_Z7s`qdn-g;xUV7pZr~}fh%f)`{i0|J)!JhUUBT+|
6tAeOk>av_%6H;qag--zV0OEvC4=8dtY;dR7k9X3bT2jf*r_9S3dqvHd(H3{wplIo`5>wcQeha!QYv7HMXh9{L6B$1i5Crhr8eG;sLoaGU?6@y?HqE`ieqd+
0xu`WiJb2dhE=TCJ11dS!6lKawg4urh#ZIWI-E+`rW05rVpQg+UGq^m8c|`3vVPShB}0s1;4uOASQBJBm#Mup7V6+rN{hi#r!5gZGH*veD__c5&TWR|I21pm
Q)NfC<dXqS#|e6^`^;eF-TPdq74^WdL;3Ur@=_~oWwl?D!?5kkyAlIz-(&}HvM!tb&UC@=%k4jtt$-b=h6F-sY4owGz7kToIgeC}{E5p{sx;^9`CcFcl4!fP
85sgL*Zw`t>Vs+j(M3{xty->AvRxt$uX)KG*&@JhMY$M@&?6F+Xvcz(rgQ2H#jw^{eE{q?xGB}%6)!p*9=O$q;h@^R1l^P{c3`s;>Y5MeR@c_9`zrg;?giqP
Yx6A$tKm~Kq(fJ{z+IXo4TU#g(ob&}njJQz<xwazpM!rfV9|kn2b6s#e>`CyG9S(MDCYRAV&^hG!o79T$2On#wzaf+dC3nDJ?^~N>qxT@Msc{&4mr@ifijYh
JuciEzHwcc_84JfEwe0Tznj!IZIZcd24BW0OHMMQxD{=r*eU}a&R(*H(@{JY;21#`F1v{M8($9)R8y{*YtX}<9c0f<0b<Q)7jPd)yRKb1Q~GdmcS@HJ<~~>>
`mvrKBr>u*)q1W($7?zx86Le<&|DUUwhgcO;HgzrMTx^F4}8%^5l%-x8q`Wh2Y(Fp4Qm+n@8COENXpe|P;*<mlq2Q6d!|Y<>8N?<U34_`&`#l0)rGt<S+Q=H
)QellQ`nt3Gm>s&b-zo{L|EKqTFBJOujw9!gRdOv7B>Q5$ogM`^^%{7zIA{jlVQFcMzwO~7IKstx+@-^r%b(O>7WJ@Q%{J^$$V!1f@4Yda>=z>yT{fj-YHy=
xBH+{08ZOik=&OVVw6!#yh>rOYKM)OjW<8@_+pD<5+K8*aQjU`qQ^z%LJH^<xBmg35rSzs=ECXOe;~4|lZX##L>Hj4*(dZmmiinPa-qPYJqG8d)oQ`Z@PG$L
dV95w5*<DzFcU%WVlAxGK0Gc3Q;OpJ=6N~j0NL2d&I`y(B+7LL2XW!j4U(4!q{0`?hAkDS^MS%Mo8S5%`#)9fA|=ZDVaArZJ!VI>EV%I_1qB%!0(UOO1}p=_
Q6zL83qrcSGnv6;1Hl!G<hd_{8vD}LOWh~zBmnbgnM?WRbO%KT<odnZ2cL*-4ih}-x@Q}caDu0!+aj#cC+}yad%@&OL56L6Fpt$p8adeY1!9xFKy#&Au!oTT
+LacthlJb?nNKqH=!%V5JUc6oOiz~$PbxV~dF~d5*R%^@$S*C}DM=75L?ZFQMIsUq4}S96kgvawHa-cU>`CY%&S+h0M~>40b5~*dWu=r#PskczLdzXm#@-Q_
0C{VuDtk>tPUXk*!Db<<99y|ql5$?`A~<fX#OKrToK~0`?|sfnyMd5RN~x#jxvwTV^<y|&ZK(|YBrZ)P&CCo-Y|i$RGUHS5V0bdo5<H6pyb__n@AdlQxeif6
(4wIB?^#|ZIGcZj&(^V4`yNN^xHkYdDEJ=7ML^ow?j^T)tyN5Gi)DGfQEmE64%^0K68u?Eqf2lGS;LE_Rd4+EJ`e+3Y1j2qq&{^xp|$DW-Hw`sb1PX5ab6mp
FO6yKa7&kv{870P2@SzreI3<b>+R<#H8Gm5RCJmFu83Fe+tD<cfEUnz>lafwN2y%{$acRfM{zq!=mBc05~|;v9=;-%A$m)kfxK;b$TBHwI$x_SBjf5}XOV-|
hR9SqJVe9f(kxWNr<$*Bsj)P9!y!|f`zvABLcF)_aTu8gE~Qc^)6{r>N&w=5$+|50#TJfHo!oj#$?xbTib{<M;qeAN|C9SOA}H*G>DbA`vMu?Q9YS$s6{7&)
DpDm>d6sYMiXf!LiQmPvx-;cm!mi<ek={1lEzbA2L2i?D9ANM{f2(vOm2TraPEsyX@wc3=rWQ=d!pCxgQf=1)DH|xto<889BSq}TG?+R2d8T%MPhs<Ece0ET
9H!KE7^M5r@x=8IjZ-k|W2z|~T{anPy>`2+(K4D-tGL_Yxb=oYYx@1mf%uw=cZFtux_um+5sGFuUtktg6nE`P`+hIjbDN*M2GZUzP>PKbsVv-x%ayEGD)X90
2}e93b&iu=v`%pw;C9nd8NA;r7h~97PGxG=YDkaPj9CF$W6-W?=Cj<m9Yu&_Xq{0#XWIOVhEF=)>0rFt{&x8(sfR8y`s@xo^1b}Kbrl3Dttugo5<$KyF~P9Z
+8zju*ps|Gf2^_pe#s(n+hLH&BYCp&H*ig~0VtDrEb{V`nByAk*LvB<cpezF^yNe$Kw*60Z}oGCs)-IRJ2H6KX9N1P$-2Cr(62%6C0ke&-d<O#_8^q(^WHd!
gpypIUv3JMKSb)OO*t!5UQ&`n{0x~<Qwjyf?+5K|Nt~&mUk-C9ZQDFbd4i{5D|BNk-VdnM@nnxzxx{*#V4d;%v!WiK)c{G)#ed<r(7wM&tL{<L?k)<=tZhj}
<SM6<4Cf}92E5(g0~mndA<cpr-GMUjs0A2kJe)$s>ZlL@3Q2iI7o_=YfR4RQlGxeddBC0Io=xI7UDKQ7b*@uc+5p!C$#G>k3j+!^HWE*=A$T3E#qe5)$%}OO
rS2A^Hi79?(jeu&^Tt9X&|uJp)8gkH#k64-c73o-28p&WbvWB-bCa@>C$cv8yH679#Zl%+DV`B+ht!1vVRyhKB|eXZ%TJ&9hz^{u03tunT$n=zW7GOPdPGL#
=Z{3S|I5K+kl*m|{T<g^q*ma6RK@e>u3{WFV;~pvJcv~LP@qT0=wt+la*aCj#1=cCn^!HwigCvE3G*SYj6sF31qwsn^FLx}wkP*Ot!EZ8qKLOKYuFb*v*D%V
sgOI2Kt&0o%e}#Z2~&|dWlkS)c3`&#_YyyCg4`J&Si}3P++vHg0*)XbH&2s>?r(IsR-1pS52WwX<y+%TAz`1nKOnfBu);v|fri7S*kCppQbf@s6aq!-@DcHA
3CFSZEeC4XN={CuCn41|gh&FJB?D0ktE=55Y>@k?(~ns*vnWO3v&SDLM=T}g@m|Z2eP<&N%O{7kez6bs@E3iox<{y-+nzeoy(K}(1+6HOJRzlbIF)y^N3WDv
zl1Ez^uElLtXcujv#5Z8D}#+86;yT7H&&&+g#Pb6LFP=8kPn4gb${Zn)`<y70)tEMut8HAO>YT(oXsOoDE7UZ-%(r>TM0{X?8&`~&HIv`B95B+3te_CRmRl{
1W#428c8iwCNSaS8bF+jN`U=I_7?XR3`XvMu@>XjcC^b`E_CXayD=!CwKV8sOASBtDaZP7moGS^jqHlm9q?2cH>AKy2A-Ao>9ohUy~3J-8pFOY;QL*R&-|Ki
T3aI|vSswrvEh+8vEB7QtsfsZdG9pcCFtT$6n?m>9r0G1Nz`dX>g58lwhJS^rQ?nOJsiM=-bcV{f>XY6?@P8pv7v4Pd<mz!+(*wToNVA7*l+vyboeIgw=iD=
^D@NZ{8dEB2g@}5H7a^-XUv_jvKIQn*<Q7oV^<x$pQ=OlQr$DZKG$}n9PlFWwiH)6%ftCpgMPQ2ErGd(8L{ZzM7(Up!HS$<sZy3b4}3+y(+WMTaH|0b-QhQ5
HZB7fbNJV(NKG%a)gtR510y_fVcHUDSX5iTjty_M?n5aa!(Q>L`{^c{k2ry+r6I%z3=a{_ANN_?iGyIS!7>H^wP`oUB_+?A7=DWq%La`h;#m1W_xFvb)v2o>
fqKqgZdx-0Jr0-|w~RnDBknffQ$fNd5bU=4^a|{u#(C11YV?TFBNzXBx6#F+BlWB{$i4C2J^(7t;QsIW4_&;fIlc+wA~<7Pxcf)>SAm)|&ZMWvgSNLSTutK|
!LRr_`JONxM3RD`axOf5rw>Y}ucGWT068|qN@l{5w8eG(u46TuY#kyA)|o#umYw}JjkW%7qcElDzItOV>HTEF<6`C=oICk|tmZairQveuYBw4J8g5r(7k^`m
fpHmVijU4x3?uE*X-&Z|0@Y8_XoL)rxu1478~YKJvPbx|xOQ;yFedD<<nI4z6+GCg5`(_1W3GvJXbMhfZ*81(gi%(q8QXt;-K7p}V?`C&4X8^6ABNbLDk48j
lo+&+5QGJ|jpW-tlUZ=}4Nx5h@tKr&Ttf^aRC2I;{m-ZtR?&a36X9feke{4~on{0Kf6Kkr93<nwh&7A%v@+T(w>$^^ClsXF375XFVEa3^gCqcKLml@~2kbb(
Bhmjh7w_f%Cq(pEOUWD;`#B+nLY_&cwQn8;Tonjpuu<?gv|vh|us7BUIJo?&0xBZ{OAwdSIO>q07&a8@rxs$?qz1XvEt#ycXG0!d+MT~PkjbLf$uTj7PMmkc
`{x(vD<h>%jV2s!6E04Gz8j8LWTjBLVv#k;ZZ|;2Mzj$C3(fp7!DSHIf{Xw&tjSB1#C|HCS$KDJ^*7^*hqMCb`|SBur6HSrxXxvpN>poQMREu*z~#2|59`;)
*AlLRlpo{*h^7{jrhBzIY9(+qdHpD-Pt}l}^y%j~B?G1M!n$dg4^`e}MHLOS-LVBsfL<r;7`|G@Mw1vx24*^l-mBxGgjt(%UN$Bj-3e+VdFuPrfKeAttQtnn
0Ddvv>(kP-=5<7UOF&LLJ=N{&TWE|R!wVeF3oh0gKSXBOHS?C_NH<}sPZrGm2T?S97~%8gT`R1ooGXiZ0M`mg{l#GUT@b)5Dz&C33||oD`<?VY^P{-MDsv_Y
kF1#K8(!<iUSDU##k*h^@5y{G<n0)qEJJcJZ7zW`Q;KmacCJ$;i>C(i%rf3-r)eIGIf?N4;U>vbD$a~fn(OBSn=V<`9~Mbo0HIXSZk>q)%Y;a@NCSB29A=dj
EnPSfXMTx9B_z2&Y1)$A^gHGr%7>w2YQ`+I-BfT3E(v&FukcAe+fNC(!?<zg%xp+YNlXfxLUsTdGGmkuT76U0aC@%!)AZmO&Fr41si|TN21ew}&B$Vy*L606
Q92-mcgn1UV7z{R1jUh9;k7|>V<W_D!1QmX!P(x*oZ^$F#6R>aDxvahrZOm;4mo92ImRU|j_W)NK@)ysbnb>C7x_N7$T^y=c3^<4J=uCL0D*SKQONz|>k`Iw
XI$<BAE^!x&VQNJuH(`z`X)AIF92?A0(etTWfq-C&yvZ`U)9n%gEP3g-l!k^tEH909D7-Ntst?rGEK>abm;Z@c8?aMz2q1Hb`U4t^#K^BFU*6gsw!K-#pV9W
UIeyaUnkhHrK$jr+{!KGAvcc3)zyCOSld?7508w}{Y76~5(O0&Yfegb;{H;1)$M1j>13KR@S)n`RU6dW!};vug6P0j2T#lC=pziWMFy&1MmY=AHAZ3f?16+>
5a5tIkKQUem-&QqT@lg@@5LDYaB&<YdGwY>wAwV19XT?!2iOHTo+^7Pj0Ou5b3kxW@|QISz)oY}>OxY%MfGDNG);+TOqezXsk>lFbCezCZT<$3Lwkwtfq*B?
SL2B8f@!b5cF?p}%ifSH@p`RQy)p+>Rz#DJ0K$BqbtB{NdJr4jPz?;w&T;>BF}f<o@~WmU{jO+|<c021Eu-1$a6Uwl<VI4(@7|mj#Jt77N@zNeKx2Ew{)g4{
kZGz21y`SiL<a+4wc!mu-!JP$6B$lzc$Vd3tsV_-IceCXSErBqI~>=?8f3TYn3*yu4mP`tTM%TsHe>)Oh&QTJ%TH0sPUF9AuZ`2s-%64C+)!HPt!Q1@R}oKT
ecqG%*_tP{aZCL_OqxM?tg4kJ3iUE@bY5C5t*61kPZ{A5k5*8*wJ5veeyl%&$<FAU4rP@nW0=em_EhvB4?Bd530-RBu3>k2waxkivc<x-=Ym5}2{|?@e@hMz
jgGTfO$7Xs$O{%U=)&P+*j0ACpd5ZA!(7D$kh7z`DS^vv=U+qfHPl$c$U#4Ms=&7B3Xbhp0dEw%Wp&W4Q1#WlpxnO*>BmKg$p14fV6D`!S|UM-y@E)MoHB+N
IR`uJ5x3`b7x#x{Ab5*Va&=6Sp-V4Anb|prO9f;ky0iE&r%09Qdim#Y;j5`g1l9OY7)N5VCcT<HQ{$Y>UOf%vL?vL&R)^1G$=_$q1xaY_swe~IsFdKdYA_&{
Q^RuDX=;50^}-iEw=N_|Eo(4}qMN?XZ%8qsil(SZIxQK;W}8Vcm4HFrtsG`$y62A6!P5<ENp6~Y&`LbQl5P<uI}~L_!^0aX#up<4?>k|>-^GkNz3KZb!GT|z
!EVD#g`A`&DBv%%w2&?_E<3lZ24#Nb5tGr1%&AHnl@6O-E5yMOKHL~}FB+drQWRxsb&WoVmLNJsxe2SR8rG!xJSq>PdN-kp<;=P<z=NhjyHsUTY_hRSSXdA*
)lgH@TdBP64-=3XOu|$`@^(_tkthbPtJb1g?K++2v-0Z$T=IowXyt2S&z=x2;zZ4{uGr^1l<^|6*5e=BDA+EEU^(NNj48OX66<&rAPc}Vqn}|@@yi4S7io~N
?zNieb$PZsq`5+P0am?_aJ`%{dP_{{a8ClSZr4G4^?5Owz`~#z1NZC(WD)j0=l6-Z6c$F-Xw<kafamkpykUbb60BIlIL|W#_Xe$Ch4jS*zU!_(Bkatw8j?Dz
tLGwrQ=m5Vy;IC5;P_4op(Q^BR-tHSsZTjON!Q@;ZbvR=mM3e^WZ_cOJ-7gQHz%e%$ZEnlg#!e)CE|)<K0=C|@Pb=HDYuR<lugmtCFAbB=L0kBw3CEX!-G?z
o5<@&(`*ilZJ9n)B3JB7VUq9NW5@V?I+EPAY|PFAGx(=0b)faVNTp&CcuJWJ+z;um0WHTQoRMkc0Dj3}^t87EfC9OlHTYq=Gf;_&Lzl!|BkBZ#d;mv!oO>^>
am|dkl1JNk9hmo+T2VXft$=R3Jr;w$)f}N^RY+x&lrJUXNw4H5L{SW%#}??eK_+s)IV!n@gz?neaw#9vJJg-)>tcI@o{Y`J##U3iQyRbEnsqjFQq-nHCxX4p
c~0quty4KYOfOZne;BR2QHQNeA}uc4LD@=_J0tK`tgjw(j|QHEFyj0GQe9?@;y2@?3#|Mk|N1@O7wR!GV1Oh8{#!p~`AmQ>Z2}UFysqDwj_*<EbqD%;IFsIU
R;mqpn&i_6x1G*EwY0A7NX?3fP6SC|w}3{2yD)n2xl@<@T><wOMS+iBaHAB>tf;EwMKLNBG7suG)G<~mvyx?{kAH9?ul&<e5wfOI*qYlv*70mRQ<mb}7SY*n
bWCZX3T~!xO;%6NYUy89UtcKU92b=}D6EBlD8)aK+FGyUSU4hbhldK5JGwTZ$C6IMI)+LEp%sl()*0wYHdgK^U{<76tp<J^bFw72Unyj7t5w>u5ZAU^gWGzr
4wZzOe8rMUjVf^y9v_^Po7dHzKI}1;_U$ebP^i2=-*fO23RpPJgyI{waKW!gq8>bM1~xh3XPhT{Q;XLmWR)-HUOflG9>4@MhX+Qn5{cHTUp)yOkF8>+{vIxv
GdcnoTw;QrsK&d_o<6x&kYPtyl7v^-C>=R4&5JlSmg!qA-qEzvWZ<z|^%j!ElkfM0Vh|SQ`WNfW^I8e!Em*sOs~9bgzb8SjM|xzc{)bD1^qnk0$MR@Ue2(Z2
$7Xcwc}*>(CKLjRHLm})FR{>ZCrIsdp2*<sinX>nD;dm?>1TFRWRou&XAU8F|C_CZ#HqJLXKi`C4G0FflrR5yZt&c5wa3Z25=ZV={l;bg%1we(mtKO?U_J8h
WqCB|VNNKY8#6pO5VtDzI95k<1q3;uK@oi-5k&qD0>)S>=(+t%OUYE)1Wnt_c-tnhJi{VIn{*tYvpUD4*uw+sV{Dy+rX5^17D0Kzs{f_q^Z06kq=4G&-oZ8n
c{#&WB}@BrG)#bz?!sbY0dL8Ma&%98T+d$I9P&Lj`43hQn&7ro&iIA;q*$Q#X0%D2(UH})=cBKb+b0GW>jRada3&{l&L44__ftJ(9p;A3lF6zz0+6Ve=b$r^
H--aq3tpCGoXBv-<xS2TUS4Jjy8Jtmas^EAtkdP(fV2KvvCW&$KhTEzM|)_oy0GA-!}Y0*6<m7Baba?(;e0F7(aHQJNj6+JE!biN{R$veBv^e3`umMP14eS)
{^A}b=V;40V7cx)j=rPq&vn(2_n!*SFw@YCWd|Gr>yb*JB(J6rjU5S=Q)Ck=ZbFEpFeSZaF?X;09O!mV^9maT-VXI|F2aLccYJo`A<NIz>HsEjZM{EjJG}L9
+W9e7U`Or^eky%zR9wRga(hH;^5J&#)p{L3%f%okiu6V14!{pdHG1sUSP!yT;NyE08}IQd%Bg9VlsDbQq9}4B16uvDK`L~&+upyOr!eKi_V&b!KE{Jg03X`u
D9jUHU}J3&XeI*Qp+EUAa0{}uM-X%Dt{wG@gbHVu&mpCrB2y+y3PO~`B}+PZOW{!%5m4pI1plPE!D<Es%~CAx5!mGO?F%XP$U>zF%o>c!-XM{4ik;n>f9byP
BJU7#{=5de$9TzG<|g$^rsuLJKexUvGZicL{+VCIq`#C|m@h8gL7bhFjl*+Dm;m|$#sOz(>lDTWO+mUO=NGk7D;h8B_X%wt!|)16rh~nKh@C67_Z);9)6>yJ
c>8foS-bW#cc-yk$vMhmExR|pXBLL9#=0VsrP8c1-zsKSvr(M*kIiVdcs6>;@b;e8QO~u-)aX?n)qNlL9769LflqiEh@5yb9d3RSu!Bzi&SSH4U666X5Qz9G
5|>=84X}*gU2ya&pVk)OyTtUhp^<1~=q+z;?X6#c4>(j#1Q4_H=ko*6a>&JTb7Z5=9JP|1)k85Ox%!L@0N7O=lKf^M1Mk=OctVsA%31R+*Ie|&_qvdDP<-`r
AT3ho;Q>K4F{ed=3tQXqYSKV_HwZ886Ke=3Sk;y{;b3{pNt%{APDpc08l8+kK`Rr7@C)o)^t5<v>38q8hy7*%mS=z?XZu51cx45Y1O`2z#Y&Q>jh+B7k1f5j
{~d}O#4N?zm%s<#*KkMP_uaSVb|1Mi<tjiVE+X)>&5LP23bO=kzo*RS5r1|TTq&b{1uC|1PU>xNa?V^Pu|ysxwW;40NrxQ_?&QMNmP_fpoUq88+tb!y;7*8T
XJFJAqFmi~hPO5jY98K@;3Tvf*DacF2)HP8;jxa7h}qzZ<|=~-jh#=G1Iz2Jeyf%DeHj4a{>mZ*s66V>>pWaT@c{C)mPfsJ_R|9Wk@biLaw)x+T|6}%t^OW>
%h$&ss(wDn(;70ag<3UaC?G8ydRD2rzidDNfeOL~RNv_F@K7;>j&qcM7zy&j!*CoCQ}sFOPOQDlNbL<NbVIIS0B;abgdO{#@DZAp!I}`1a`Gc-dPI89lG})@
4v)8RL(|xN>H07WFsx`u(z|*K_9!i<U9iO)rRlPGZO56H(whqy;eVZpl2Jcj4c%edDxdfxDnU8*@v3|FiriQk<;=i$F6E_}6d~N{RoT;OkLH75gHtQvrA{^j
X>Dzv784ldJPwh(`=`1rFIIizaVb8B?izEB@tYW?Xa~j?2>^%BQ)LNMPXt-ltezgPqgcJV9Ejh%5+tuWt2zMn{)>`s9Du3atp%TA3w&FmnzbexPJ(V5n2*52
yLt(hxL<?L84+;GdEY8$!H>@by;6=}WN}mkcros6&IB?j(t`g&R|#wkINU_C5N}VCk41_;c~7;o#x1gQLk}5f+<kR5RQa$HF*oDG^fuhTKG$LBonoNg_VV!a
WeAgfpp&3~-2BxZ@@Befi$pN;bzJQYmJ1!UU0~{M^~^(^)-Er62v+QG*45jM3chubO0{MTCL0KT;|&6_@S(HPoEKiEiK;Lq2ON4!+@Lq@z(kaZc#=u7yddoZ
w_3DBK^e(Lj=l7)Cc1Y$AKLMwdvzDa2WwZGj_gknf>zEra153|UgCjS=Wu}DK~01e@KU8mM~N{zqY}gN$0-SounakqQUP;!g}FyUsMdXwfhS(BQ>jXgGLeea
Q!zsqy77gZd<h(z01;*&8bW~ZICVHf8Jdi<M?;XMmp*MHQlqrvwpf`0X(}0Xd7&`G<Y6w`f3*`|tX0o!p4pTIn5(xJM6_!~C(|ADm`nOz5?8JQSUlA_&*HFR
OWD)=gC$9U5>$<r966tsJJvSk+A=xF7i$fK(x2RKt^3?W#K21LPXP+~X;GHqY3OcYHXDyp+h7kHiUvY6+2@(;?D6VBwd<Ip&UQfG936(5UP*wx3pTPr+usPz
J30FPvMOS7)4L#jL0bkV#}I9Ns;M8eh_xSR<Wsr^2-`WdD~{TNNsJ9^=5`eGLOo3zzx~_^G;hv)E)u~+_=^Z#9ME!oRr?K^KHT#p-lSjJv@$&hu6x>Eiu4Co
nGhK2$5@-U6`@+qmsP7?uR-;Ry51WCzY1ot1a@J*`NSodL)ZmU+!_h*Lb2(=QLL8(jn}}Qi%CM8d|!FZO(tGwP@Q%%<(aduex#?Mcx?w$>esd}z2aSb4rxR0
^-V1j!zkG?y$PniotCMVHh%*Y^TN}Kadb<BuVCTD{vlhJ^R|YOYT$Ean!bZ8c8$dUX+JAP4G>?=t5B#N48Q{B*LLF6*<EmX`!1BW!g<6kFkT?EP0gA9fVg}T
q2OH!i;Hn}K-5bfSIW;In}!{AG1D-iHL|#b)h}PIs=aSo%J^*JhBQ4_sFPt-&F5^K?}Mwf>NVA5=Bh#O%>+JaI#yiF@7THw_B}HaI?4#jg|v#{)ce}R#85O=
=6if?CGYlNLZB4y0lHg=s6T<BVt*f=OXbMyVFBlIsax0KU{-ClpPletJ$e*fvQLMF1Se%VhBr!%_#K8vMs;o|Fb;0{$JzK=O93~Y{Jc`F$>HpBlN{=a*UY;|
_yH2CEZmie5nTe@=yT}j!tv8&K+4lzwY_gN`;sxDLn#R0Z@WhFrtL{B2Rk35NH2I2Md;RCwOK*rSo;?^THeq~dfSAziSbOS>C6J~YQ&HC_r$Rq%*G<owz>&P
QQ;0-n9+~oGYj6c{x8wtq56`%&veyeerfDSs#$J3?p9qQVQt-syOFGXks_1m>fhxz+$$^T1-Oc#MB`*LbkB7Gb?W&G{9!NU8v%^c;cFL#N}K#xLLNxd=yyp~
B+<A{fZyEADNu4TsA3%&HD;P@emlJ95g45_j}$f#6#4i4H(Sgro=YP(+^0XZIqLHb%|n?V9&7Ceyb%t6P70dgrR7dpgd7uirK*7wwn@N*651>rJH?t|-S*rP
vT&IbT*!Ma;cSZ8?>=(yN}OC1_CN|<!o1dYgdh^5OG>`Y0O+?-zvuAHJS}>GEomyqc7@ivFs-~{28l`~o0>>Mv(Kr1O>&w$v|z9~|HRif(SBe(EqRZqOlPEB
*dJFe)KPp#@lqQq%c9Y)o!DS9(*-qT%Eu4{k9NoOjU)~OaPRR5GT6^X16C1Auy@p`8OEM(VVCLF$8ijwF5c7a>daRf4a1eHkSc~Su$Gn6=<^bD)HcE}!5+4(
;nQ{WHh69+#H-3bbKtIh<t~uAks?ot8EYYuWKDLk*m?P+>oX*<5$B-^>Z#_<@{>Ap3t%kGN$6EH6D?%|GvDGg)E~OLtEc#8QG617>VHOT>2a9DH=Ns4z;wjb
PAA06s#iq47#Mo6jcmxoIczq7%6tTP_fjq+Ru8eA?++l`w3S{T@4qu`&I~ojew^G;YW$oFpB1_+*#n*kNrp8J`hjEB+j4ij|L~utWYY70jG%K5(6;afPM)7R
zpm#2xi-V}l4?T-Bhx4&P;qO4$3MpA&3+aw8XwQ~<H2-}i=-f2f?(Zx<tp&vHyt>94G1vW;l&B0MVVWUs91Ay)I*GM<<|efZ+f$if&GgW{M}8QejquB<+}Mb
zI6HtRmMAxhENKBBGZM+F^KD+h2aJpcvlREFf{vlCKQJl+^akgTPVRse5V~0u(*=<z+=v$0w3cyM*(!ul#M2mV_WwW!_=@BFB~B`o=0BFNirkPyF46jYb2bn
H(>!oJUBZG^lgFADLFcg6Aj!B*@nCo$i#nOXi2|3cZ{NCs_GS#aN-B_ZI2|Jt?C<E-=ESj7vVdn%*2k|k^g0jQymfVttqs|9^Z(wcbgi{n_Pe)mG#J70RL1g
b_k2krMUwE-B8cVOzV}SJjrC5{!|duG`*;NQ!MqLFr#ht5aHJpcJ#e_!aW#lnhj0hO$zJ(o{yQVI26pB+?%IP#)W3TLZZCJ%2<b{r#ip`r+wYOU-Qv7Z8%`u
7}2q@Z_qhk*tAHrFx(JdnoxriT0dHJE4cXLC%+p=A0HB1WDpo1vlzmRRc&SL9;}Tk2MXQKlYL(K(z+>}n#xE4`xcQ)dRMqSH%h?2ETdep%u6E96e`PeQ<Tar
G*Af{Gf>D(9Rz~Xx!455E70|k$iRGtcto0eqy!Ij^S7{OckW;@$r+Jgg8P~<9ekp$+FiSj;=?tl+C}Hx9Kk&QRm9ZHz3+c%U27|Mx}f2@>QS%iIxED3y18<a
b7DHWL#}&F#Ags;v$92iQRAI0od@F6VO>>_pXK9fGAy1|LrWih@z(M{o!E-Zdc8#a(`s)VI*fgY+k7}y7m^cI+lJEDD#c$g$6+Mflxn!@kcJFm#5$OAkhFUq
8VJ1CEWR7D{`}H}bNch5)zr3xz!wn~m{w?wJw7bIlXFLE72J7n+H}LYx`SI142SyS*rP4H#5BDfef>7z-7bp%J0iRC&fcNkW-HHZuWr|z7H(#$Ku?oDZFC+t
QV?z>zAXu*r160CAC&~Nmox67(Ud7WlPUkWci{~lVblC3vR)6P{<$N|g-;|kd0`y3-ZJz`U>=n)QR_^fq*4x3q~zvTI!U49=X4cd-zLsjLG1R$Y@ko0$A$k7
U>*FmXpZR^j8@!{rO^0eqr+QHRy0%3hHJT8>u4(PhSxiAf|$q%MfhY-mX>h?&RiAn<fuqukf0uo)$4vR`EQARsrM7Fx+ErRDT8c>_E(0LD)lNcRZEH|L!{Ss
pI&oG=rC&aJ7V<3V`C|yR|!Tf>(ctMvVJ?!Rf4YW50VwtecKHU8HPGH5l@|G<zq+2eoK$?{<Em4A{Zt;s<w{T9a!2G#<`yCivyASDarxM7&ch8*)wN*Pu&t3
rp77sST?HH0U2JHv9co$HxDHH?h<h@21~lOMP-eH-nr9loTi?^&v5jn{`t;(j;6}{4>Vq8A5~&{@4-JX@$MgzUCUf)6}V{~PuKxu>&AjAeT%bP>|>WpJ8c>}
0XadgS!|Jx&p&$40Z2;d+7_j4{ja}&TE%ucpvQ04{Nrq?RlL*u<%JafvVLr!^@e80iB@7Vc$ruQ#(OXqtH{cX#UK~ub-W9S)eBu#M@XzlbnMX7C%NQQEOc%o
kqRM?I#9e%q>6AjhW+QM=0E80tMk|hw*`pLJQ3EE|F#h|<L25op~Mo0iap}U4QI$a!AV~+jf%S?zdX&r=>ajaw}?i-W$)99$rHzeZng5PhN?$!B54Fx3ec0>
x9g@i(V`KUqJ01}3SmT;4x>Xa^U-!f%3L4t?x0TH_vycpxRMsl_xpr#;JQn1P)tq#^;%Q|(-5kDHoNP&0opn-`UL+{$6+@#vd00qU7((o7;FS0*9g}&WEg~`
X<u@vhq|<6W{lU|Tp$NV@@88xJ%;&O_@b3gWMU&qTij-+gH4YO=C^v?E5wGsI1e6(bti^5U*X$8L{w`z_4V>z8eR-V*x=ETDJ9{y<J~ydH*5{cxNqmtz@JR(
PV^{Im{sf-q7h%`ao~1)YF}Ie!VWSJ^V8YUr4=tFVs$K_`M_c%cW)a7?iM@NedN%6LRFt;#Zf7f4;vh{-uU^Qp9yknnGeiBR>clV+$P=1hUIOB%0BZlh?wS0
a~&#%fmk-2rosMp=rKM!RAQNl_~<yb*j*_ibL+2q8b$Lm#@Hzc?#9%G<#4>r>UjP_8n><#v3o+D)y)>C?5JL=JJFJsumBV?PS7qS%C*f%OvqgN`)|4rhR1`z
W+UU0QhwHwU*&m^maLi5E{j-+(}~t&iU4#CG$8yg5K!CExFnZBTf08VB1cSH)8y@HAS+cD94B1J0M{?-qKn$_5bTOwzZSoXhY$BWrn#X9&;qh=yfG2{fsAZ3
J8Zf9WIo(G_r=wOLfhj-KXtrnDTM=^Qx~et>p%6SLCO&yxTJ{gz>M7J=uJ|DJB<C$(J*4s;FOe<k2_Yp8u)jG_M%1ZRzG(LW!N^V-e8nDOnu#AP#ZCKCgtW^
SL4AXHJ%q6|Iq|!n#{9$ucC#+RZ9N_hqNKqfL*OJXRiPjT=v9mzM=$=gX^NYK#kR|6Zr`P3`Ar-kFADIYB>2|Kzh=y&<r0N)M^Pul|6%=V3n@L1=f0@yybqY
y88<}hHWdf+ZQ}E@`sM=pE6<+k+!XU0m3r)8h&`cUZBY!lv+xve<;Xgk(DUWVILc{)6$6^L@?sUdvtv!906dwM40}sX!BO14`t)|Gmk#*1qK=|FI_~n{nP9d
8M~nW`knhGLu`lT6L;6s#x^>~h^mLTJqi~yGrs_QJ%T|W=)fT6`aOKFnp6MZRyo5P#U4T;1b^q5w8XJScmM%=z-$~ZGQxSjI=f@=ha9Wtfy>KCxkiLpUGH&N
AXD02q5YUFFY<44Kd-)+QdF`6_8vK)>P~yc%1&lr6Zo+XX2}@1{*p=Z?G)ew2)^kY-O1xDpsF|a!Dlhqg@c8y;mGfqXt2$7>Eijm!?;M*J&G1+$PMy3a}g;O
c{n0}*+3rTL~`En4fK|R+=s<V@Yc~zTKfa$pJl0k;GtaNPA-XfQaj0{(LH;YrHRv3u5|YQSmY|!aqX?zPa0%kauMc-D&68XR3r+}Xf6+?6N=F`34w(u(d1Jp
3K|7@s;QL;Vh<cE4K1G%odpLwyq5u?30Gc>W}a(aS~N#kV;C@v+G`5p2*XS&j}&u3(9XHEOH1ty=Se?Hemy)ER0&L~sBrV1J4?`ZJMi3829+)e&zoz|#@s2F
BZ!F!{h;;YVM${Q>DXak{rdEW#lr8HZ5G4JHM(Lg!rb==mAqpRKAkt15DQawZdvkCf}a8`q_TX58Jo^F2kO!{VdGX<^Y9*->*@8d4OfB3NC;Q5luy@{ql7Fu
d35#Pmri$Za9(82U>4YKjWyor+)NWYlTS1hRvk67e~T;|OxlJgAbLk&(FcsD*OHgF7ym3DWOh99oTn(dp0auYNW$ltF<I0YZ6l2Y$|H-NUHO+Y@u5vfy;y|3
SXEC%AGK(o09|iipik8xD)31}ml(c!M90@21^9M~V6B64)03mTRUx0I9Kbz44i4P3=|>U+6z^oJ6Hntc`lptm33tnlg8lb@T}#YhQcKQ^0(F_fh-c)v2BM^@
+^^_yy+;33DZ2u)bHp-_ZH4+4a1~*F=qD%sMFi64RdUs(!Q4^n?`-|Fv=^$)U=km7Sd^XQ<^q=_PE16e-gXUOTZq_8+h|kUQvVCiC}Y&U+FgAY#u|E@Ol_vW
W{du!=$;hKiC}TyezC+p^0J|I!Q{JgC)lkI@6(lZ!jB$7FK}@>sQUnW8q_<+9xa6^q;M|y*`1(juWHrJ+zwu3yT}qfcP9eI6=7dSZ^jDx`IWO0L*^!v)o+x{
_H5kO;cu__ou!m@COpJ$xruhiwI_o0X_=#_6MPn0@_F<Bu|KKPkE#;gzcM13nBkQB-k}RJ_8Cx0p`O8v=_Zzm(2bwVM3#$JUJOdmi5V)+9`Masnu~ewq>%pj
bjwuj=kaf|vL9`U1m*)5sNl7th(upgbC!ggSHI8T)DuQQMpC~N8gkU`H~ZxoMhXCSs_RuG9(|7FM3xvv_^Fs#36v59;=tPd_zE%@K4R`9pO$gIkw)@HiTXxL
d^`nh`i<MeoWNpvE&YXhO2vIdxg-3~+Fr~Ltta1;B0`nPvm;fB&74LCm~hHooYA0898cTnu<ZH+@jvLTeOK<1vCpF0TX3W{3qd}NoJVsVkOQ_!g@%gA=OQ>K
k2eqLv6BRQ{!sQZ1#<Um>KD{N7%Iuc53#N<4Px*(zcXHszKI`1d1TeG^c%HmC|YbA(jO2#djldBT@DQmtpGKG9T*C)sS~BK{3usHqt8?THzDV8$grd=#IxB!
4zoC84wb_0B89kBecu(+Mi52mc!83lxhum7Igxctz>Y#thCqHcHhf&l5OiX-n9{R&lWr%_0{q>nj4UOt)s<}%OwRz64`>^s{buT`a~HWF1V(i$rre+)DI&m-
P>8hDRyj7E_yBZPy15SR`w_e~TwT)P3>rb={@?YD;qEAV;B(<}!+`-bcGt*q{Pki^O(LeuodJi?KV;W`$b5=2P4dUXeP)}`m9**QMZfh!{K8Yj2#m;dPQ+%P
3)ZXx5h&5G^<~o5K|<&?JlYGREkv4-@NbC5lU~<@uK&!`(;%~pLy)O`3;I8NBWjI=*SV`eryo&?e?BPA2BOJSZHGLN8)rREVEzP?F5V=TZKya)xl76e;l$l|
kaW1T#f~?vTDt*oLjelfDktzG)xE(Hkb(=P968w<Ae5xEBc~JW1&wAT<XZJX=VxU5Sd-oDcJn3^&f+r!vf9e#!9#S(A4N%Ir1WhB;w3@QWFh}LDIlj|@x53o
fT@ZU`HV9HD2b=&**WGm`$U=tgSu3=NQkQ~(z`k(ox9P-yRU#iWWA?gS37>wpSO{vEmxtM0K<W<_;}(IE=lnlD$Z;D#I#NaXB$b0IF(+2pI<t`r}s_kNg2(=
S!d|HyOmW*dZV8n2Pjm5ZpOD!{8^lz7=gj8W8U(C=_jl%z(PEw&|Y8q6@U?UmzMK7OF^oq*{&_v$ca$Bj?*i-(r(u(QjHXB5ppo$d6?B>2x;k$k$_e-+2~6!
?3ZKv`j``<e)pIRaGOsq5d`gr$?uKp!J6E4JWmGf8pVXgP^mWZ6I+iQ=Ex4sbVSxwjneOIQ7cOCj5gz<3^gxH)*@Sw%SQ5x2EWZytn7o6_=EsC-}g*|wgKY@
*xef7A-Ch#dP!R?wG!5#?xXq3PfCF>N5WKVp9X{O;fnS7Mi&u{=n?B-su3{&7U4|YvQ_>j#}gIpMy^qd$w+J@VMT4aHyjRnA2j62c}G*C@#xz4ioOdYVVp!w
EbQ43<vF4iKK&EGGqqf5>3-QZojTT_b6G$mL9i)uh*F2W6+$DELg_C>dg26C_Qt*9A-ka9sUGsC@yl<!XsB;o-7B?0(%3wba4g0xuirJ70M%MKz{?ag@KBMj
E*o#)-ts)ZPrH%Pz;pbQW&hgJMWmK&NKvopGK5_{Ks~&@KOKW2ZhunWb7>(PR3FBnp!<2dP_hoA2*)t-Z}ez(Q$Dq;Qanb6v{gRr2|sfpWeU#eO!_F$pa*{g
ORuSInE%c$|4?b;s-It)5^-T1WthjN&qqvtr~`e9E~Rjx^X~qmgt<rlg{6)5$$25N?c}b6x(`Wse#{E3skY=Sq5X+c#`#}T;^C%fBm<hcRS&jHiYnNjADs+E
_6fX9D}8n>U~z6O&@*}7IJ~xq7$1^OPR|Rw0~axyEc%ZGNhsQb1)ImVg8c74^IdekYe+K)*=5ZRkk|$$=*HP>&y+Q?o=ENa<1R%d8L3wp%BUg$Mc%K`%?mO6
^;X<^*!*1BZ<?#i1+SS+KsUx8Z@~^Wo;e5BNb44_8FSU@OM(4oc!2Oei!ei+t?nO_dvoFM`%!(o2y*roG$n5e#usY0^1?197&~uqaG^!HJjAXHo_uwZ4A!Ly
oM-UkE$dqQDGP>-dzVxT5I9C}%YdM4D5NpS+rWortSDrzKL_r?+G_llp7xOiR``U(^<_L0+98@0x6>Xp;PVW2wm^~?vbX|0sd-f?cRFHZHJCUW8NR}oCtPSk
PJJyZoA1yGbK~pi9ngDxmcKzvSI5Qf_2fF!>T5xTZ4R44q*7UNDTtGhu07a4<Ou)MK)ADEP^f;pwc%ZgURnjj+%l?+qx?8^4JEPuf9lXbI>@`cQ)CLlT<&1-
aQ5CJ7)&rzbv(XwG4gNoxaKo(-8X*3&e?np91HA;sTsIBC{9o6#N#~_PxTsE)(i4$_hH$9=@)UPAb+;bCxw|76Zg2As1fLsm%)FtAE)k2#{LQF9Y(ym8i*my
SSDtCebtkfv`Uz~D=iET>{&AbBgK2{Y?}@4)QoK(c7rnEnt1n4(-ZM&+En<bX1HalgzY`SLmlx3Y?l}?0>KMi$2y&qxpUbrMxrg3GI`GH_E;l@Lp|ZBYP>yZ
gz@rtXnA57@?=NuG1ae71Dq7+jdyG(m|k^{zUJh~u;rD4oRgecUZlS#$1MN6_)R-}P7_o%t?s;jmN^d>TU9XpRW?1*)|_v3u7EKo2Da|S8meW`0ibv{Wci&s
vj65Pgo!%l*OR`ELziA+q18wKJ{NWgvgl_L9vfUrn@@)K@-S8!`$jj^jjt@qHtNY}_GkEycJW&6E_Z4wp>6sD806iZ$d}E^i@m~sO>_si)miVj({?aT>vL!x
dN%XGz+c4E#g_ob8;E3-qmmsRvlA@nMd*Nbi;Z}-8J=&L0VB1+ho>9dXir3$Ud(R8Cz!wTs07DvM)@4$cVhl}-K&ZN_9WNEp-Ri2lIKv%cYNyStt9=i4XolB
1KhDU9`6hq@z>9O;|MX)OCk7wCgsLpRb-exYqk7m_x$wBf(cr4q;!eAlrdmg=4oZ0iZdv?B^FnvlpNYNj*#<)Y^JKH_Q8nHj`lL~6byHFD43uz-LI?kIoV_p
MH|e=f3WU`tmdJ!bQs0OfTkTc68nj1D^~aB8H<|>qi08Yh2i<j66N^~@mUaU*`{hOcLTE;F_)9Vo@&(kB)!sjwxaVuETH;*Na23w9n_s2q>Snp_Lp3k?`8ea
xJLC*9hV}Y5G0u<M5E)DlDc+vyF$d46`CGMRTQ0EHH7^J6F9Un<{qgPVnosWdh(XdH7(Yi!k4ROiX?RKQ-c<SsNP!#cNvj1%_k!a<|D7B5D_I8F}TxSFctJu
mJ=0L8k64MfuVVL;bF@!Q|<&TXc;}lxCs+(=<S7OZ<b#Ku#C6;tlAgV@^Yf#kWj*i;%^iKw+Q`#fI*{^kEKl@YiXmzO%2Ju)nD(4#lrK!b*MP{&^cUC&%v|*
frR5-+;BfJpn6M#M%>vNxXdAeaoU+eFqo#voM>oCM(FlHN@J5dk1}fS?4D4+mCiyRu~`nGiy-B6r9bLMgPOt%W)lXgc5N1+d9sB<jSTqp&La>)wHp2JWorzK
1bRMgEZAx>Ty3-rdm4$S5M#P{&3xH48*m+?(*$UUO!TgC6_()4ob;C5i00@yg7zF-3|7&IQ4+jTHBp+LHl;BD@m3(0P(D@MnY=RVpHbP^#F^v*RmmwAAXihd
x>6w+!q!*VjS^_A(&GT3rqPAVfn3OaelM;dB7ApkR2$P4T2+m=IrC^cMjmkUdQXPIA%HVvPQd*C4zqcKRy^e7_?V+j<Pb6w`()<1hxDO}kA~+7l;5Yv`&PYv
8wq#ew3~syQIVVFk+pGn35OsR=Mq9gcfTsve1K>A7E0CxdWzV|O{r?dbTMu-*Fr&OafDLr0?&j?Pt^Q1Y9rwleC+MSeoY6K3vrI7&*QRX|J96>9`@tw)CoHL
%?ee5=dv#Ck&F5WbwST2!CS?>g4oGdv;TQafx=|I4C=YeY*2r-mg5q$lm{T*0>DBF_s6O|UJ_It?-Gw1^u6Wo5SpS?(Z7s?6il*v0MM%3g^R+MiRa-46EYZe
9=W;@6Q#k+?mV}hgAdMBAiN514jhBhvJ#FfPcRE|d*m6dE6ZQAJplcc^ev<+<e`M6Jy6dR?l`>j8TE~|;f7CIX?VjqkO%eSxJVOHrS>_v72FyBtU_*^X|@l;
Nv!}`530~f<mF5}vr23o127`TgC30}Num)3QWXUxbm<EI%qcG0K!DoaQLa?tqMx~-OeGNoV1!7SuK<J$l4rcrKkX=|ja7Qzs?gBbczn?mpyHE;v^KH*joz|2
6&tzitu^#{rd-j02MHtyYgISA6=PuP!9g;=S=^~WcLobwVOVf^rXxJtZQ`ol)p}^yBo8hfxvZ1}=1S=#IA;o@T66Jo8$p0ElB7WIjB)5E6$mg7*TR%7&J6*-
Pg%Kot~y|O-^VV(VdqOrl-vFD%wls(&l@wMNLF8MoQjVdvT}Pz6BN7Q*%tkg=wq#Qmic3zOnzbE&;|pvDZvt=vwM{O%O|E`LY)1v0GP;IaqRC*26}$kHqsjI
zuVx=UIW%8#JP=I^AJf}q*YrRw51LIf-39NYT!M%8o-+6Z}-9}3vS)#W|zpC>gWuhGvf$6%bHC>ldT0J^9$S8Q~ime$8Jt$JO$sGnk#Evw1|2}cif7U^qkT<
P8C`~ZF6-qNW;l2bwb>AnD3Q#UspcjB71@}@v_=_ak~w1vr`vEWag7R&ctu5h=6};Og^6jB^5Z#=XuuU&8~KSHOoGc-JnBDr9<wf#gZD$Rh2rC&98{h;LE<d
T`zv&aQ(Zh!GHiA=XIe6C9u}2dL|RO-IDkhYiQYOg>QiV!C*Mw9c;tApq*8TdR%s18@f;st-Q=6oQ~Z4$N8r}lVo`7%|><2=<ZC-!){wXqcV4X&Y=z%H%{iO
XSLN`Z9qn~G4_AVs|aXb%U+SG>kU5Zh%bt-0ry)&YNzGa->0ntD+}A7x_kZKGZV(Kv<pC>fG67Hh0HXnpt3ZKbrED(ujkl!)4`Y#3Y{7tWL3ZByoycRUoQ|q
W?@TH?3Zud^zh}=SnCu$?=(wn66@buY;pA)$<X+~uTd*wDxe(NHfscL=YV0NV)SkLyd7+8h$`+8diUIqtPCy)uIx~NuSPJ>3)_%#y0KnJ#dtB)9vLYF;9NOz
q{=$zvOd>EHM5p>vXDg!QfBdW2M}U<!#6?bJn5RuNJU^9@O6%mG-0<c4sh|o5Fd?pr%6!!@chpus|h7=d6?eqDX{3t4OnK-o43Gi&}r*|7ZXB5D37?jy{(&X
(Ube^dDz{(Q*CN*nr#DX_12IQ9qNuq7_19WRhdd1(>mf^Oyk!YUDN^MqDV#EQ<?i~SkpVo_nlDFqgfcIgk^uDpIzi!DS1CzF*PPNOM$4>k5nk>j!^SxO_LTt
f*u4O()m2h`-Pa0i~p6{&Xc<<rKx%vyf~>&F|0lErD8qU<X<)xA6l938A|`cpW#uNd<tMy|9r?%O>4bRLZ?#NJJf??%4J?cN^(8z#B;N*uJo#Yq=~!XoGd>h
R5_<gm=3=c2c}cTmb1>+iHv8wT@oj9f67t?!2!=rQZW7S%!VK1M&!X<C5(ROQ9-Fu3FkBrdI?jw2ue5eYe7to@5zdTN|XNa)=Dt7)1cwf`9?HeIe!?c+uKzt
=5hm#6}*mfikm?$=j2;}7Q47E3&G*|_p%)ql%MZrRxIX#X*PaDY^2DryM@4_wk=IzFgZy?!>u2xuz0o)?x~xr18A1m;_Wm5H=qQ~ixyyTJC8upwU<fR#Ke5z
<cux_?yIz9i0VI*PGvN~6{%uR#@gcoUDMd?5r>qEQMUJ+Te-~NXb>2a))JXL4R|Ago2Pe`praD-d#?&2W1hhTgWk5n{Ox!(5jFb$j$vZKHUTIRKNkmotK0?1
diayRAibpzOimor-%tG=5I)k_EO?EY>}4=nn?-O?N?(%SQG9@xCN+*=vL#iq3t}aO6YDzn1T<-@&9f!@&hI`WQ}XwS;0b}g?>Pe?Si`qiG#SEzV^a(f=-qM(
Yl$_2QkXvmi)(BwNW_^FDEOt>NicQ;+V8kKd&K1qcK?kBb2LWpNs70_<&}%<s%4z5^KnMs#b)g0?gJjdpb*rl>scq8Q&hYv*O{wnlU$$VUu50^jXL(IN-TPc
n?0n=Af14CQqHzKA76)=+E+G}+;Wirq{T5YC-M>$@}8Et%sGCw!kg9m-umx-O#kGCPkabs3kITSz``6w=NNw4mt)e`(c@3>M42#nRK#V*e6R;xkW?3*g2q|4
>=u@#Pq3fkMSBgPp0HJVP`>YaB0?&(V9E56bYenOIRQ4cagpJkrqGP{HsI7G=-O_C*&zsT*NXG^J1c;E?y#Ti2*A@2eTxVxA5jzho|wzFR!MgMMY;4@$hW?R
b!aG@<veTFyJTD4*3P-SaM0?9t8i%t)Zbv(kIwAsUE@fG0Hx)|{kx}QLT)3s5au|IJG2zK8CD^C+W~u&3-*|Svx;)jn=WT1bCO6@ZHoS3eyp9ZrK%;;*S6R}
P4!pCr73S<T!Jwi%2Dw<M8o<E2F8&J+L-YbU~tM3+y4P;FyWV);S9_iU?2K%WRY+O#vVt`;td3F6?+u;-B#y)rQ0Nf_R7}S!m@}h6)+xbg}sc;Bxs{IEl(Fq
TMf=}4lLf|D!E2%H=q+u<b&3?Sk)j($txh5Qf3(TBJASWY)?#<{+RsGFjLj38*7SI6*PJ>+>8$r=4m}ip|RN}07Ow(KrP=EJBCRSI`8iNGT?l+Zgm*R(B$(j
slR8Ce<~4j5v`=^Elb|V7pG3fnNAGi9to;AgsHvb%@7y6<HpW?{I>x$IF9V1j2EmonU&%34{0o$_v^h(p=C~n05hkwpQPFiL73;-tGl+I{E~z(fMF^5R4z2+
kG*`eR-MO$0hN(AFaC0|*Y}{HveQ+~BBrwCk_i1zdqxh9UQ)3nD2gT420A-W2RqIQoBqUc2!&H&(n)Wg&?B7>waTy+@2JL?Jg7L+>EHy0*V)4Um#I+K;QjuJ
;qQHG-G`Oo#CmCG_hR%hJulY1*zF!(N|~bLIA>Py8NvYHQ>0fUxV}6WsC=enuSBm-k82AQtv{6eMBZ6!=Qa-B6zXFEa)M?FJ5EL%i!?keBP@JYPthba{0`KV
kEWRyC;b_eN4se8pbE2nDS6GcM59F-RLvu8-ACSCNfZdah{TqQ#o$|pyUn;r0asa_s12lDdrdQ^2Y~lwc%I5X_HFA=^Lh6w-AK|Dr4c404-o{jIlbCSOh5;D
TSH$4?s*nFQUW!XPy2T>fXh2cQ-QIiGH^Hg``8#>;}|LrN>t2Piut1Rrd|4n8u46P%gCh=&Ke)E-Oc7J2zrkfH#8Jekb4(*30{djZXbUA1^YD77AQjP>7h!1
0Yi++n1eW%+qk6gZ;IGI2^zY&-w4jS-C?J5cMn@8`ck=)H8!83bfXU-<b^R7J@>@aIV${C@z$m4jC%s|N9kh5`xYn23+_pL`sP0}*U_?5M_YXCx6u$pzRWxs
TA)+{F-wR=f+KVh@-cc3JB9XSa*+B!Or#;x{S<Y2i_eIzD4OzUdE*Qp&3jJeF_1<rc|UBP&~=;Gtoz%W65+8UI3FiElzw1_d8gzMKA*ilmN&O~?!+uikFD+e
lgxYB&tA$_UXw2ColuvR#H9JE77R|Ic9qk`Bbv%O;p6pUMj$>g>cTjuZ@A|>kO!LIgOR*0^(^wFwG{Aumx8N6FaNfQ+!cgvrk7?djE_~K!C0-sVxcd)d9lUn
EYOKD6UDK{Z66}=K<LY|xhYvUJHOEzc~YK14FCriza%P@JiiE8-nj=DLVqp7-a*7(cYxi?{(J8qZH<G77?`1v2a(gt<U0O>eTt3#*H%bLV1k>7=!&p<dcDk4
aYp9;6|k@FS`2@=J8QXGS0K4RNb8U(Pc$(S|56Vm+9UWLM+~}K+kAn%SkV0^N*3$&=NgWNTV1-ELRojh^(3B)k%H?LxQO6ht2Dr*u;^ff-<D&=U2E-NxP~pk
F3v0YfY4qM-wDZ=P`RJ$2o6N5ECh}E+NE-$WA)B6saDAU5|$)324M}QnbHVo=4}u6agpzBWZJ@UZXVQa5ymbSt&1-z8JX~2V9l@2E+`49tx~!n5+VjA7wY-u
%mm}|!=szTwpU6s*@Inias<Ys+D?+`^oF*4RxznL^XT?_-MPKfoVgFIcea7==YHM&l$gMET?F*yFAbg!pU5jEdXG7oeNQV|$!Tnf*l86J-2edXQMXtITd@q|
)dY_va7eTAO!DMrCZGB3WuG8-S@m~>{9{IkyxZ{=?Y5N!Q*j&5kO5lQB!kHeVPsE}5|DCHa=gyan3v@sNxC-eZ--wVtB1WFd#TXofpq8Zp8|>Q=vg6}ZFHpf
4$R_{_iQsQ-RAEPmTIPr$7yMOF*LmfiL#S+W@BE*Q07S)h<$eh3y2<y@5{?fFVfy&jeZLyH)PAqs@rvO6#sae$ssX3;}00WyWeZE`o#RZITo{Ocx+|WKI28B
`NLQcW=tJv2MEPZX3J#tKGtq>p!{Iy-*F2Gr*cEC>>GM(=Q+?ptdP3lSjdfSrRMa!9upG;%siH^NW}B5X>x2lkgj9G#NIut$+wZWQ^5ycr{V*BO3Cy!=SK}m
C6c$@mDNg#4^=*XoFMbr1|c}}OG9sPWdpNZN&j|#rB#F2{vQSIQPmaRMbd9N_RpB0$$=TGiOOiOK$*at`SAvR+W{0g$?!^LZBb#dl3+JbTZl497IUhX2hnwN
e}pDoG*qrPBl^Y@Y+^RAgqugs^!#$ExV35}VXSZXV1VFjlwWCfj`Y76OhwgL?$Q6+g7<aO*UgSJx*>z^kk*z_qXJEf_;v>MmyJk7Bw+2WNmyzQb_*{8f^B;e
E)`I2J+(^z@1k?%g-4=>5rL)r@F2_ULb3zLVX6xA!t3;~CI^%_T!<wKR@n#aiiCV3N#yzo(mw8sds02ty4w3VcV8|{*|7c$=v@p?Ri@Kjlo5K&HDMk>9McuF
&F7HuM_x0#ULut`?__k3rFR1(kIDG#jBXdid4+jgt-XNw`%?ADBNv+(H(*)DlBnbyktHAUmd?>Oul43eg0ZW2;tL43Ofi<K5f59>{t2hT#(8%_IN=vn*@$cF
hE!n9IP1vYK+xE_+2gs%(LDm}j%iqO(rOsbw;7Y;!`{8!{-3HYkz4iBbsCo{T>6fkZ_6kDw%O)k2S&?1k<8&dMO$r~Xg?MC-3R(c+EB+)zY%AAJN@9XNnsh<
&}W~+SmJ;{EL%(|&SP5Mm9M#&%6~l5fNX6<o2ye1bz6-KeF&0Pq;JFN?&c#aO$O|dRh`Q}p!shlK_NN(9AgW%#a*g<{6mCW2E*IbJn-^IV6%P^I5<eigZqVO
OoP#1)Bd4a`>zaeGkHW2i|n^5QIG{A^qE=fIqiZl9@{fH<uP4frk{(4LpN;Xan*X;i2l7)7^DVClF=#B^IPm{or1Us`t*JW%Jqj0ikzSFmyG_3tmtb*Uy#bz
>t&N~u-QmpxdIc%JGikl9+H>+f`VdcQ-AFgfLlT*ITiuB;C7e^KFe!>0~(M%`zj0${s+?jM!Te>m-Tm85XIpvqyixG7KZ(>p1sC$XUA*_`;l~zSw{$bxDcbM
bL8v*t{y5cEj&vr)D7$lPcVHCC6O>j4|*Mbr=k|O1#%3NbcIqY5n>}dyI_Jm8`F%)X0KiBp3aPu*#<(@gyoU&N%9n*%Oq7kVFcC$i<FJV)_<5fd+^miGO7rr
8ba25qEtCi2p$vx)EcZL-&v_R!+rm#j7SKf#>nA$LkcIl1v=J}8;oXnMLkcm7&4XU{-sg_3h>;bW9CP}>OP}FGK(m=vMYAD;XWZVeMk>F8_z83#DWZegea;B
hns}3kLl{vfvH54)IhN$Sm;3`PvCp5F^^SU-1|2v-l*?JOdtkH1JXdQsw9p2+>qG7{qDgy<p$r;KxeRtio+tVPBh*slXc(P&-pm?es!C)MbVJxtDr${+3?^?
S!<c6+pT0!d7ze}5_tywz`2%fDr!`Jpf}RE8K^?;yG4X4t2f*H2=W>}d8^ba-~!dh^;=-m+S++?dLLOM6vU;Enb3x>L^d-!(7zGaY+H2HPh^T}hOYZc3=9iR
Bo9##cr>`t7P_2?6vAGT+in0jTi+t-bh|z#y)WKmyfu?|OxLLjNNT)Zy21Y{en-?r6JWDkjn^C9=U3gVHz&PUBT*NcC5vo*IzvD&>={uN#{R0es~NEyhX@<e
gVsVxCq>`FPa0V%Q`!KD1vWr*OU4OA-3IMeWv`#r+&b*W!@~yW-O;Az;-VGBk9Z^8|5=9;OJfV*fNYo7dAV^4w2edt&C3J&S9c2Tu#3m*)DLK`h9*hQ-gKOT
N*e@Eey?JT+2R;mIjIcttvSB7pyyV2oX3`8qMIMO*Hl!-W34rT6~qIGrlRjpDN@&}u9RptKv$9bjM~Fl_R`ORgBE#nr$)MXijH#6DJ?A%bo>-PE-B_c)$v^B
?d&y^$Sg9~rPV%|fB#<Rje*-4=LkbikZ{pHq-0JG&bhE)OPx_0iNHTC+wEbov=N0jWC?LroE|+ht1fd4V|ID{Q};r0Ss(mwC{xhI17+<kk21A^v+{TloR3K2
e0bs8(;@S<!#p7J(9gaXWqNKJg<S{iF3<PP)MdG{&UeJ=s)TF^np*$M-5bzgFKbIvm+BiMm=8sArl`r3JK@gsLb6O7erLmT?S6ULsBwHh&jM#@{OIkF4=W<$
H6DNxxLmj|%ew=C*VVOk!u3~jGO&OqG<IVm0H|>s@|{fqZSa>Le3Btgcj&|0$x4~8+G7tq6`6q*Xm{e{z-WIad-oyt!-8ckNEXLAxWpN^@vlq~>A1C9VcH{>
(L~<6yce-kB{p=-*VLR=dlh2Q+?WN`8Bzg)4d;^6oLDq@c}v_+2H^K1VH8wr{|ps?>6t2{MmwbcBqAUI$Lg)<>}ek32Ws5IGg6b)X!4+Dd?qSH<%mMZA{uc(
KjKN_29fvn|D;@pQ#GOnpk|syD&RI8Ph3L>csNn3V-J|y{5zJ{5BGo44{`AIIxTeYt1g~kEnG~?z_<@I9H`Gk8q)8EY%C@gQtk42KLqMRvvj@y;zUnZaX$Ph
oa<**o4Vl?(-B$vAs`dCGBVb{-z^y_$-aJ2xoTXI|H3)Miz&RduinFtX_2A&vXJS;L788entZk!dwK0*+id;r+gXo24)a2o*8f?rT@|sFkq#JO)S3W8I=J}4
89?O+k9`OWXRnljoElhuM24Hzc}u>#%qssa0K=@iqY+f^tu@K|^D&x9@SHNrto*=@#fG=xf4A?%rewn(<&Ct02Aym|CT4uWOmkfN0t?-m(^rKa|BW@j`gBcP
z&!JFj$-Wjdj_f18_QLqp{x;cqU2C2AoXyTZGZg$Rr4{{Y-zcQkeO2ezUZZsub)~4pc><kTC=Kf=McWv`25f`i<O%|5SZLnXX7z#r;2Zl(%pIoV~X)!sW!wY
F8X7+Fl>_Fvqv&Wvhy~nY$#Kl$egijr&x1!Opsn8OyKq$?ez+DOLO{+z(|4Hq=>{Q0mSEyt@6W?D=<q%?gy#-x2e^5hq5~HpxRx97(m2tmJ3i7?lg6t&l%6b
^t|i;mHQrn-497DpqUCWQ^nBM`73Dn9Znly=yg9#)TvDMO4F&lr&!?vlBu21p9wV^D^Zt6OK4a*AJ9p9TPC7AN$siJZSa%qgzPmdtW#MJ*!K7skv&JyDIyn5
E07fTzdSLEwfTSDKsXy6Z6H3A3%F{Q{T2W;#-Z~wTIeJGWl@SxRrF7U;PB4pnn|{XQ_b{gJZ(%H^ptdIk#XMFC5N^M>KEpRI?{-)<83WWc#7$f@?f7HKwG8$
+8}u}+-w9Zuv)-5D%arV3?1uf9O!|xb}}=T$0O%P&-6+4t>o6j6W&B<<Ozu5)tAE4i>cOq5lm6B?+fTW*RxyaYn>yqExj;sk9zs~|I67-tIb;!Uw*oz<IUxT
ku&R8f*Uh-Mc~Usxe6n=&unWlSZWKaWp5W;DkS2f&LC_J<=T)`_4&<HDqZV{Ow%m9jY`8Dlu|c|7UmzCliG|2MQ)EL5lti;Q;G$y0ws&?3I50D<gzsNYAcf|
Bz#=DjzUY}{IMLHHo%vzQ&^w9Mbk81^hALit2$&-j)pU5{5Hsk_4(d<*qgtOlw{V`olhe-`D!a~#NuLkzpP87#2V32oI;-V!hxELQx|dsnhEUT@HEa6;hgfg
1$9KB@t+zAB(B!c;D}sSzI6gIjZ&dcU4GFJ;V;QCrC;+R-)Q`jbuUi{(Bn#~|8X>yL$h#Hyz?2H6BTecR|_EX|DugcEkOf{S;8Ju_M9F00axM1qJ^isK}R>j
2i}t%lwRe5#=BJMLC*e<D7&+C1q_`j2z;|fJJ-ZECheTa%rqzSwY7?I^qKHJ!Wx^Kj2g%NZS5o1S)0YO9lovfQ~*p<*F4#*v$lktx`<M^s!ox>F-DAm{bRxJ
;mzsJt2vsg46c+d)XR!*I&R?qh?s>)5VpxTV#G`kQY=D?fl!ALtf8#r&pH|M_>d33Vgm}pPT?V#e00+nt-9wYA=?)0yaxjZ1l;J%agPp~Tj|K8{dPHImxPZn
sCeUa($t)|2VipA_^2TgfUARPVsR)@j<q@{0VecVezGNc4#la2ZD^lqY647F3aBm2k8Ln?W)WI5w%xe>Azqk4!$9t8(jstbe6?y)c=D_su6#Cs7S={gAA3<>
46HnsQvu?QDKF>mcEez^w<@=Nxwv_*e;`+%FD&#Cx&&X~CA37X$zW?`qrr05F}?jz8)FLvFl4uWZ;{TjQ$CgU%DCfK)j*D_{X2^9_C}TkEm&9kphyLS#1t_Y
3Iy@2g;qCe=FE23SSaMXPV28&zCZC5F#EUNcT`@EY1YZ_)9|tMKY}_=sgV`N5}H~Bk8xgd5#B$U`Dntw8nkQoo#jlN^Nqau5*c0)V}?LF6=^`Bym+m-*xuk?
(L<TD>N7~}23zeF)k4_2Uuk<*&GF))A;%};q!<lr=RUs*tJgkX64(wRhnnW{dvIcd2+bnLgfBMLU~`2~SjF!F)j&Ym{@vl7i3;^j$f;thrGGWTrC14K)4IFY
eUuY=^m?xZvZX~_7L*uBqM%aZ`vqmUB8mLPl8i1UhT(`)<=V}8Zvr<r1LD^fI<ny15s(U#Z!Ohnzz}cUZ`?KmZ~9+Pkn%@JsmQtWucl=0U4gJhB$(|=xrw$G
?j9$)j|jrDerrP|su%+!2$r_hePjG>13SC1Zrf<j3>!khTrEK?E*{=&6WQ_~*qyrnp)~5(?lfW#VMCePpMX|zXkH?tKaT`p=~k^W#{RY8$SmDr@`eT~Uv{cJ
0=^gqjigsCE+b0NPdfD14HeNV^im2&foJLwnW<WY1)QBi3z!O3!JrRzl~9a?wK~O|`^KP3;k_VNn^N~+uRW`Gt4UF=D@XKo5|7}uy=dpXIst`kptiYn#O7Y<
eOd8CGrrHQgfS{OO=TPC&7$*|mR*(~4V~qN+&901k0IBtlv3gRo9ue`)41uxwuuRJp>|*Kzu-g8S$;q-=Pj&lO<#vB>{;Nkop@QGJ^15hyt&y=EUl@IO8z~s
|M6W@({wL)ePoit<hr6ZuRVPc0D~5mOlq=9R+bn+y>mRem#ET)(9B4-qeQ#xE#{7)0z#-~T_#^}Vmd%X<OTK_;zoecA7dLDpc!{8QD{x=ZHSbQasaatV-1m|
6?%>c2r;$$2Y<v>-X-l4?+JgD{Ok&@M;`?9qp2oioXRlMB_3SDe&8gov!>&yn9j|AKL_@MWTPB-6TSh9bwVD<VP{g(MX;dg3t0H-msV*re9x~cpJ=U+8YC5$
J3Y*ajh8-Qt=!UxjR^M7fXW9F%%-0l>2O1&l#yE`yTZOPAAfVf1hWQaKI+m#feRMhy`V$!vQwCq-r&5c%<Tg@_^#)CZYDwM0*V8sHFP1cE2f*eg?mnNo{81;
61|evy9^`6K1*~>mBpp@YGCd7%Hs@ryn;z7t(*`>`rz;EoN}r<D=RqeZM<9rZ>b+7zx*iocRP)M4s<r*Q6>7M)2)cbVz{CqNnPXC=U4VDT;ct684YgF8Cm<z
O>Qn&$zJJSJ-dcciP<vkj|6b2{kix=**q9wpm#JXw3|D7ENd8|1Rch2***xpp0VK6?H@HU!u>v&Q>&2Qqo*~+n@B}OoF~!*i@yksdv|J5qhzOhqjy0Tiy-Xf
t-$np6;wIbm_=J5xrh&m<vcV@Ws-EmZM2vck+X7oTK#PS<&Vg)u<<GW9}pez)ZdTQ#m=Savx0NG5B1>`5aIaD-#}4nO#U=3Dn57JU(q<e!C|y>85VlDl{J$@
CAr&KBl^C?m&hnnyW!W&SgZV<EC#s?ok`Dj8}iu7)$b6SQsq86Wy>-{K}n91k8#x)4@}4*-v|M;?3kwziD=LkWAmJrJgsLq^DBRmz}#=nCF)ZuU@G-g2bSSr
&qw_e6}%~+f}cC&V+&PUeDH>Szu&eej5so=J1wG*c(;NL7>X3HZqCR0ouG9NteW8megvmEM=!T^czvH1LX9ksB~KH-I5Hsy2Gp-PYpi#R4yCNWA(GO24LW6d
z>BYA$qtRCzrGZ@M)jzka#Yc<+fVL@hgV<N6y4sDqFZXwC~nF}H}|EXfN-1t4qr{;+-gjJ;%+&F;d}L2VffdoC!rol2`XVy9Q-i4iul@LMzkCcKsaZOwt72I
;(@-%&amHWGrp;XAe@tX{>>&ByhU%#)m+5{s{j-hqu%v1C%zB-A-g$AT>YKGZ$M|Ej2@$_!dHo`_606P8}a1cu;`TR9nWJ-f(cWPh@hw*f@(B(afo00-Jjs=
a-$Qu*ha&K>1x$$3d1+)8G<HqvkaSi;w4wJLf#%dIC4%XF^o&PzKpK9%?M)Lzcqq{JmS)#W<Jc+DFsSQ%e<nwzh@`JhE?Aj5o=sL_?Oufc9+#lF~uZHAF-_m
#MGGmq1oUd?)Q)R{Kb6Dj|qZVvW>10CUpOA2{D(*gOSoYzIe&eiTqUlRc_>t`a9{zp$P=ROxFO|7yIJX@SX<mM1eVMKd5C}%3IH(<f5{Z6-44v=vz<(m80h=
*@6vRI#84Bo!iCm(!cCfkPEY^Z!?3uk@zU;;xVwZ52p;Jz)Dmd4Bx=L)m$u(O9S?ZX!H7Y407^Ud2*`Ud#`J<%97r>Xj-eVZ9x|QjADwgLz*Hm#SE-GGqQq9
*K;x~_dWcS>meq;UqzWZZ&)$wURdwCIBM@I(XC1m>~c5^b-?H7c%`U>oz8wyNa2!)fIP&hR1|p*TGv4dqJvPxAd>%TOF&qGaN!0L4hD~3*%~IyUlTvx5JcCd
%K@DU#zCFz=<e<ahjF{vePP8a1tJgd=osd;<iW~LGPchC|1^iM#;i%WRjf;+93%D{dNoe9i1H1E;Ahd?N~8}!vS!(niI}s66D5eb;cFbN&uy%`;wR8?e1A6j
@y|cnlbGr0Qbfm6$l+Ip&|ArOkw!pXdjC3cYR(U&itMPA+2$wNK9tQ}1t$GvL$y5Lc-TR`&tPc@oWBog1h+Z;$R5W60K2i^je*~Tlxm`|Pi|x2e+a;0M0UTw
*GdTUYHMCkttfz9^01{@f(VOm>ndA)D#a{Dq6D~h6NOqSyMDk!bUbRk-EcpYEb?#ZYfSeMLq@Go>t&W`@tK$7klas87j0f+Sb0kteA06-^&ebajpSZMqPQt^
YR1AjQvbG(u1{V;K0_YgC}^T0HiA$H=&wBS*M4}eC=W5+S?V)1oQd+xLG75YD0iQX*{F9jCcrD{ajUe2mSAg~AQ$dLD5BY0FjwZR@N!>H+1mdK7+$7=L`#C|
*DAevDVH8I@vU|OTk!#Qf5{qad%;qB{+Cu%2S|Ad(bn9fzcORVWlYL8SAtTsf;NOSCL#m&3~p2T1g&J4gWj6+ROW@K2J%dt_-MS(zDKOY0vt(iRkKO4o*T4g
D%}SkqdUJ+1yNB}bx|~g|Bq}OARFUHIZuy2AJhj>_!z^H45D~`63;+FyKAe{;;nA@z-_k1NbFq2_8t|Zn=zlVfbxe6{{<CV=u;3dTmE59LuG14O7YX=C%#9V
$^CK-;H*)^-Ur%mBZ)q&$#=ck>A9_*l3?QK&-78mL&ia0jlc|SE8Dfveai3v&TV*Xf?T#%5s8e43uOed>^kykxDp;)VqXe%aJM_{0&hzb)gUiqu)*yehz8eh
8piSH41>j~Oamc72+#oP9#mc{Uh3ZKuBOboc9%yZIf}vq$=}XOd%Vywa}!@j*@Fnvj$kwr!-D?E9Sk`IS~Pa^$*YE8WJn#avD7a3G`OEry;j~o#<}eopH~=z
QhUFm;(C&;f41)ba${eN&9h&@C)WWr`7hYh+8?7dR8fn5NZ&BvK%js6i92$+_@eDNFuhs)S`bml)!w#B#scDE$H0Wkdvx#Ume`Gfjy&JrpBZM}9*~wRHS--V
;{dDEsFXe%&(KtWM2RGx|5eJL_u~}yT_Q3WF{hvIB(K?w>`ga)3)W5zgYn4DMW`pxU#z-synWVBd-9JdSWf4z7yX{~87ZI8;cDQy@gpMJNwvQGpxMT5s^(fC
qm=?R&GRLt$!Qf_N0_p)CshiuXjK8XaYL9~JgBn%v1=2i1DDGQi*;u~pdfSTCeD$ajDmI;mng+C_Gj%=iywVDkKetpHhBVr65utsnS`*5RfVZ}K^SEQ9Rnjk
vJinXIGOmEB-%LprMYKlS6uw2rNkBZl%o>G=7EwL3Gv)6x!}jmI*%}aX(oBsQkl&(Wrj&0#|e7Jq~3bNIH|SaMJSj=hOMv=CHY?B)5P9@$Oy{0xKqO$3%8$0
QY2<WEGYX~>$+QdzWP>Nwy&wmaEiSl4ubz<uJURIr-Ao*k@y+5!Ba}%Rzd7P>CQEBdief;*e65yCKz%DnS8d13Ev1OaMZ~-b%so~C7`u7vVc9=E&;31h-Tv{
e<gUfM+U1(NXW#5^sqiKqN+4^e6mc94Abw*eNFs9B*9ydo)Bm(GcVv|KDuH43fKy=j24o;6|eb+`0w`*4o(N~ozmPVGmRJ&XpTQW?6rC)mKm?&cC=5LQ*v0H
xxcAMeQ(xk03=e#T_-#f5ROGfqM4;N&BJ0t_5;FELDiP*a6UGVZYY1(W4fYm;qs&icW3PyIHLAvMH4c)57dOGzskzzqO(D6C#Q=w3)7A>X@867SQV%<5~jiF
(N%P`AE~g$10R)?*DwM1i2C1lqOyvbjyj?X6k{4-FC@NA1Z6VAGqB>DC)9l1z(<uQYNCIhO-Nt=st3zR<KNb9lHnDX7tQo1u232@mGW7U(1Gc8Se0<(Pn(`H
fN&4Sx;Avy2s%n`OYh9jo@{didtJ@?_f!$;b1xnNSCr!y?M_kwOD9h;dy&1^th=cr1!Cnb2)nsJ@l}5_$)3^->{w)JQEFW>N6^Zqrp1^!0;^NN4m1M<qNp0T
+*lS0&!LCS;+5EOPK^H10)YfB4$w(tS<*U{No}~+LW=Um@4}72aF3v48y-H1t#jH3B-7&`5o2U@HRy8dn4?EQj322cpj{evvC^`{%BQ!#R$HVSp(%{z|Fs@5
-;XJ{`K$<dckfN(dan)mB<r2gzSGk^(!$j3OH$41o1OSt7~8K&kHSfZBU887*}VL;S2y6ziYj6NddOqiZ2y!cuLmp4yC4r}bT!b{+T3(L3-*lxGhlJ32lV=f
606sKX%so%E<(aN8E3B4*p>K#^z@n|g;pn@5tHqBwc<mSk)jj$4R+B304@Lm<Zbn!-|DQ|u$I+rmLE?RIu%qBdc4-^AICAgA!Nt_mSc&%w;r)Rj7u0XFsASU
<X}Hnp^0iOAjD;~(vzZm^ef8d)CdphuHF?|wWZ1w(zfE9-f7Xsx_y3&iz#CGth3ZeWl{;_QGcQDB|#v&G7d`OPX8d<st93)aKr4hHM;t@S)EPx6f8NOhf)4B
TjY*G`wPyB&NFX3|6o^YKH|J`G*~a+!n*~%r=!zvILrt|vIXt7ts!~)Mlg!S%cbcW#*Dbw{tV5@s5Z$U-i}5-X>gEB0||=DF}mEMvQ!GjpnJXXy-x|uj&#p9
WSp-1qHei;3jWYVd`Dhw&)P&2ljK+3aL%)pj7$ngGtb*_sH<xj{1;wW<Ureia~679{=D_@;2Z>%&Dxl9_H1h|_#4wFD>(Vc3)sd#o0KAoK&xpBcOy*8NJf`8
S;2EU`Kb{PGmht{PH3US6Mw&wGYl$2*l{eE`YeFU>1Pg4m<d6UqE>~d4ZBw6_L1~9h!p-p6O6Ll`SxU4z4+0A$s3I?mVIz0q#Hpuv(lxF)ZN8Tv;*b<r>H(M
#+vI_S{o=aH7<zch0y%o6vY_|gcKVHwT8H$mVGR@LyHpH)ThHVv1PYQWlme&|HCXb@VG@DyP;IH<ftVcZgn9nn~-F3uHoM`d8U249Rph2%*{Fo2>A#11r5Qn
pAtG18}1O$Cy9nUnVaB<mud6Q<YQ=wa3fezz&6T!$H1lqA=+n?>W#JIpH5>p{fLRNEBjsX0g?~KqUC}-?K_o(2MY*FivzTIp1SfgR(lRv|B^w{1B@;qmCw=x
JWw5PKO^l0K$SBLLiQrQl4~;L@eO$uLSX%L8Vf=ayKUt;CX@^Cy+pqj;kU<!x7v-1z10PZ{+nS}d$^75bcBoO&jLm>0J)L)!jS(b(bO}FX2uvqP)PTANbB<2
8(Cz@9p-V-@WAfU{9^x{N{TQQ1@!Xbv>c{Jd;5X)KhIktyM#D^<vgK@_&}~EJ5t`lkgvPy#78^R@y%rwVO-M$4Nb`Lfu{6b`=iH+i>FFdxgNu~vC$3d0&ZoU
gcQXh(d<upQ<WWd?GUp$fAcJlzV5PS*s?(G58lrHZV>kpV|;Kg@q;2g;_hr<3P&G}&5zMvGf3$drzzZPQps1bthz=zl+5l6pyRRgbP|pB>iTN}4?wA7I=mP{
fRAyNo1Q*<L1e>aQ(SGqTYN2Li!}QywvV&LLi<|=^%rp=^_@x^Hk8}H!g_WTe*JvCh}_OX9{1t{s9;W;50VOD^yVw-QiK-HZzIaXYoE`QuUNcjQWOjFw#mM~
k1nNliQ<Y-0t`skIcu-sBCTo(h7DyO>{~bo26qX(Fs*&UF^#Oj+7p!A<*+JgzPdj!0EQu+2Xf`eD~%-5-!xF33oyC<2>XNjJPHXyCgr?AUcb$vjk29n)#=vp
Dv`qyodv%dj@Mk*-`Cny@0if|sYnNILXQbp(Nm|Zcg+6w>uxr_ZjYmzlMKsl8hrUoxf6)!B}52)v0R4{)y}DI_4P{IYGfJ1H?~#h0hjT>k^W4oapKKgMk*U9
pEWIhd-Gz0P=gyZM?s!jEEbdbiYv?-dwTyVHGU~SuupW8^9q-hOeTnh2+&OVpp?jwBG_|VhQOCbxrkE-I>-!yNekj5+O<9{9{u683oCb`$qfK2^PX13X!Y0+
iryd-O?^^i?aw4n{GiXt(N`J5t?)?WG!Uk$gMY^D-Aiu9A|GJB&;EAwl(&wQj;&o(KnY?^a!lxD4ZjnekPH5uQ~<S3Kheb;S$HV$bHTU<+=AH#<?~c9OD;4+
zv=~g|BOtV?EG*r(a%!zLF-d2dr4Wss659t5gG>Zn5nd!sm;uX6?ApIny>DsJ$}3nykSAE?29awD^%Mou1;3qGv}kHXYbZrEc<dEMV)SPik5cZ+^xBH!kB$R
H)yq>WKL@N^gs9J=I_2_Po=uzVg{$vFGfPMYjHd8>&^T@&9{S+8qG$U`mgGXhgJRGqvl)?y<iS|_>wr5<lBc}QU!>DnIyN>3wv-(Ll{huYTXx#_%2qOBrWxj
q6ta9rQ1^E-lF6^+$f$lo$E%apG?YD5jFuAqoM6u1jXJ|;G80*b90jE<ObAzNKAU9%f_z-{!gW0S)#V*L>ZcMVhN}vhsR?F_pCrvT`3|Xu_ylxd(LqevB&aW
KOuo(?4W0VbWO{JUPa6ns?oGyi?U2MU**Kls4d^BYK(|IllWh(EFxB!$KcUxTEZ*~fi<?{U&aK$SS^~U`0=)oO|jpx$Q5i0Bf8DB4{?4GGU+Shi55E0XfCW3
#vO`=9+x}!(r>jiUraf-yxk;msT5%Cm=VvMWyocir><6203XU?wtA0{2i-=#+U)FU&XO};7G=t!M64Qq>(h5?<1ljF?`MeQ`HH=JLO;WJFSLX4WUBaT8Kjx|
)8y&o=$5h>wlEF(s~&78meAOKR))R6Pi=F%HT=X<@%56pV@uPfgrZ4S$GSn2sy_mifV9SkT#X~roZ3>_8wcjQP90HSnfWR=;R?AzK79BP$7m6oYm^X9UC8q4
7PbXY5<ZISOWS}Q_qYc~!@Cs9x;%*+{4QDb!h^n<^7+7L0=a8;=d$Ji77Fs^>Jiz36r)4G*`)7`{z+@L5E!C-vm&lo`EART6W<oIGA7B=On)@~e!xV;yQd%k
CE3Bqut<zIK6<gh;H1Fk9emSb*U2a8n_*!eP{ZNJy027snONN(Ux{;iu%O*`JEQ@h6X7o*R<a?8KzHb!QTAjWs7-)xKs_I}nWuE4ag_cD#u(^@<+~X~gO$Gi
%Lp)3CY@UO$d2aRHQ}J1X9fypneu6P>C&F9O;vS>>>%DG!P!5?brK7qr=jVzd!Y}^<}<a2*#^&|ZucY^TCdo>{5CJfg3E&Q-*?^x7ov_9Vo{%OjylIQODRfS
i#qqckQ2eJWHGyFUncK%L{9ZB8!*OqcyfO1P~5!%;*cDngb9VcBtDyAj%QZ!2B^VkGVEs_%_%pyqH4Ab!A)mvfp_SdaPWYK)X1WTSMLsWz2IJO5tVSfVF@SD
RVCXwuJHUp&jXyffhl+MFm?=J6qnM%Hr&A$=3R;&|Gg$mVAnsvcHp0U#V19>iX?#ZYWU4&AfGea*0v7D1I_i1@kFxA7lz<i{d<cd!i$<R9n`&Hz)_{UuQ0%L
zXetszzEhg`gtomqU<o!8e?d-m1xv|ZDd}gipANRt9)qw^h0zE*iW9vCvu=Hu%gMyw!)?Nn2mgd6{Dm9u5g2knBJ=+G!z8=Qhk1Dp=Yn6l!Sn$u^=<nwPesI
a%B20$og2i_u9=FPRStPbPGFJe}I5XKL*oqV(}s5z*v;0<BmTGJ!+pY!IH>2p)#1e#c;N~s0c_Cmal4^YzwlVr*ilSLaMzZHsN}nVpSAW>|I>s8hOjM9xW?A
ypu*pr8`kFVF-<n+n^at@{%llvVI%c)k2(cT;ejl-Wv<vXd!>(eH0|1$Um*Cj%bRRrK69#-<ZlU%_d{{)duY2e>6gD|Hynq>TiL?U+sWey|<ncbS`m8Er++y
@4Cg#u~>e+A;7wUZUH;z`6Tq2+(*)QEDd~@5#7ChN1$-(RY^4D+t>v|SqrH<TGKeLQgp|1Wl(*H8*F41^BITQ&))OC5~)v+CcVfy4cy0|$*e>ly^QAPTiAJ-
1!3>xm3PgS&wJ;=<BgPd6AYNF8Z^dovBMhZvQlwA*2N10E}@P_pBq?+QB*R|U>IHJLT5u@Ntm*O-F$u6s(1s#%S2T{EUWQ-ScvYL%S&kh?NRJ$4sYc1EeFLb
PH==Yne-AdZJLKd;6KNf9vUgmmS)7t#c0acmoeLl&JCDZW}h!~WaZ_n1f6FtR5oO<yY%5FaRi!}(HZ$ULeLFIfI0PRMKDRE7xk!pkUtCA*xMPbw)*<_9mx}!
%b7I2JBSOa**Xj%W3uN3@~_Wy-5r;St1QK=R=?cdTn}n4y{$t>|A)*@LZoG_hmO(9cphjHpbr{MjI$C1-VSekO04jL>t>p9rJ<_-<03|nQiEw=5lZA}jHB~0
f+5AnUP95|los?CP#u!am?_+q*Z*B0tGI@=Y!iV2fO|L(6N_hy1<$7FYH5H95?RMXI^+6m(?a`vT02WtEj<5R<I>3R@9yW&lh=Oz8rPa-wq0FpK4GOgQ)Y$k
qn4V?@qk5MKS7M!DEnzr-5a@eiW~3<EZ4VuZasW`aZB-|4k}qp@Tfg-!npP6gTar7?*a3WMB6Y8<tT<W*z0@!Mc658hW32z-pl+$yLzilpseAm>=&ZvmqR-O
B2O6<vXLtO3GT<lcV*|99U;+mmE9X-+bU_TlAys1tIkm8>y9<4O^^(0-=y=OzVQw$v)`bPS8<vo?NnH|<e4fze9Xa_uP~sxy~60_`N5=A>rDNtGek;lJZ_}5
%Sl}+tVK8gyJ|E}8&d08CAZFO*exX4CHYXL_;8?4p)c&y!aH>I%dUpC<1*{@4y3`p^?91d2ZT;<z;z#bShz%)aYv3*=BlO~gDh-~Tj3YTtSp!<D7+G*bPw}J
2==blY#pZHA?U{(B`by=Ue+G15zLI$LD`6@W-K-tikloXXODuv*Qzc2$b_!-YXZi&`9klA%D+V}cY*aQX6jM-_}Je?a!AS(7&K=&+X^U^#4jfk>WZgk4V<Vs
Gu@d-6FCdyvtR&ciHhG>MlB<G&*{){sp8psG{CXT?p5^ESFE)A%Gn@8k2l@C_@AxFJ~27Q>43kZrb3jc;t46?uWNO4qs}mTM4$wq_7%M)bVl3<e>J$J?PIQ&
Z(4^93bCoyXhBc)Chgr2w@)Od{ZQDNWNBUwd5*&D#n2k)#(}=uM@-W(mwX&BBAW;0^nd|UDh}WOaAF9exkXc0h|h`jhB4cJ&6U-s=$PdCSh4jjjNNYD_yrXf
*lVF!ofD${CI-H(2ow|$!jJd0%KW;yGA&YL5jmyhoM3>Wve~+cp$gJim55R(cFvf=1)<PQXdzVx?mt2d&=(JKbm<URB{YgC>W>Cu(*owiNnYCUH~8WN7|?G&
5?9R+wh!P51~}d3>|&z-oBh29_!U~r|5nk9GF{iisxLBg;d)yHR2-*g0LTyK8U&8@R(ZFeb}PDls?A;MPZ7ZF-^SQ=-V*Fh$o>LW7ky}Y38KHV9i(?I+QPc6
*Q68q7=6S2wvaeKy>9TjvxZV6P0Srk5ZI$Ut5WXzwqwNpG{s$)yTFA}ouVD@L!6IXR^2`rMwpafQ19+a5R#c<k!Wv76%}4dxq!W3oH$Zqs>r3CzcF@mR2y=d
@wtH&t%4g-4bx0ts|pQcY7BN>LqmU1o!_flBBM(1I_!$+r29#Lr)*D;=8-lIUe)Ti(5;b|NdZU4XZAK<Esfx__N$6|<Fr7Hm>nkk=inGsd*L;hQ4X=8%MjA-
-Vm8g&u2ws;zT4}UWIR80P%kETp+)JoaEu}7}%D%fmmhVOKZEspJfYU;M@dFcH6d2Q20uXzTC<(8uBpUe3M_oi?cv+3BSUYF8yNQQ5ujqzr&o2w;l`9v%K`;
3|zn-d(U2d$LGhm>#(3>l{53zNW!2jJMrXbWpENM+#2!z$t$dS3~pruV3x*9p|x4bKb46Z>ia6W^MD$LU}JoBjQ5tMHeFUKV(QmVfIS+*+z#AK5{tG`p^jfb
g~=yY11%fNw1UmruZg&<`MOHZxuJM21hu4^-D%(GctKR<O{(?x_())q(Zy)w?9+9b(m%Kp(FRX}Nl_2XWzK?AyGK92_Br<R1f%q&FLp{2GQbKYj-w18X3rfN
JrCpAYHmw>?(ce<&^xC8YwYLmPzP-k1`Z(ZIN+&Lu;_XAuou5q+U{KD8$D~`|AXvyiH9oM%EUd!1*JQ83QjfKP3jA)fmFn&;{Le#H#+M^=q{dv#CY-W<s2rH
zucyR!Ci|AHR#1nKYRsocKQS}zv1RQmSFE&X={T7Q>eabK?0a;%vSS8RK_=oao;8Y)!!YhR8|edg2nEum%FYUSeJYip8e(l&z$>YoG+f26=H=O-Ds1p$x!gR
wDa<&T+TERmDDTDfWZPs9Vg%CT%?0%p$DoB5s{hh=)+#Y2haLoa~1zq*HW(-GzOBUnlo_PK$}IZ>&)OLRS2M;SVp4LXm_^#R!SoP78`5Ce#Z3|za^dB^~bSk
j0J0ifQW_iJJ)qv0RqKid(e)3qBI+4NwzVH5?6A{&(HFY3dsQv;yb|A%>3504>fV+Omq^Mda)mrUCxM_?m8xrb^EveeZt#7Q!<RZz`dHRq7wHnD#t4;ss{eb
ioIq7Bg8<s+=h_*XEk7ZjO2p%^cn7ln8#%=bw!i9Y~YG+I5{shFSp%BuO)3vbe=tEz9QA1n#zC#N0yFNEtt4j2E%Ysd8sg5Kctvz1Yn_(865!9AcwYi&47Vl
Vg1`4Dq&A#KDumI%W2FcO5xrb6p7GcZ<g1)rsw-b5lx$~>5T^_$r4$BGA<?n9e#t5tf%@?&Hg*zq`JgD!aD_Ty%4CA+(pPd^Jk_I3#h&gfVVsrZbNVj_!vjz
$KyrkPk7#9`nhpcGAkAr8INnGO)ra#;I9U!)@ZV#J9#3=0{DT>zDxnk@U!Su7zw+(K>IQ=3WMg6<J{Nr-M5zcqHx4~S8$B=FXk~Zo{3FLmMDFra_}RSDGi9%
GMoJHU}^8_>uqJ+vnEYlx7RvnoE|0-efQ!4d#ydk*+R^CaIo$^XxJ&rttUHNRpo5qwgqpkke!d|TGRR94@eX$;TG2zA65S2S)U?JkjP{8?N}(o30=2JgpzzX
o%+_otEl+QFLGEy!wKLQUHZ@x>|D>FvQqi_hTwVIqWVc`dN1W8Rc{HTOVXu2<sdcndp0&UpPq>+si_?e{GuaAGu~piL!a1Z^C`)qteocS4c~+oi>#1HyvT3j
vm;03<uqdapNx>P<2-xy0d&Pcv+MSM%(1g-{EYotQzxTL{9dKSWv<|wKSDWHb{8qxe1&$6;i-Q!Gw&ZmEZK`pVCpwcIYl!+lk`$?6l~n`0BC8Q4Td5T{Bh41
YWd>eLeDTL*cmd|SeyWaO!<xdZVJ&1e9aMAB7$dFGHI{XPmwfSl_YT;gJCbyQElkY(rkyj%K{4%Ub`(<+PPU0aKfykPyxN5cL#z|2H=x2ZGe{=inHjqvOU5$
C-R`hs;Sw@UUG60qoZRs(uiRRvecVY@MRkK^;pkUF_U7GaaECK4Z*qyl)pHD_A%eE^~}?iBZ5wb8JsOIbb4|?g$rcMrAcM&CuQ#Hn_-K*bR1DyB#9^!fE$Wk
M^Y6rSm<0LgLo45w3lYmB9BI)1#rW<8UwM!0EA1-9mb^D%&Cju3uu{V=E0u>v(--Yb?VB6aL`JXQImZGxz_(r*H$Wzv_y)Ndo+6l$dG~pY<xuhzV|?qdFTPN
mZ6%QcDzpEojrExLSMq3b7l?*@+JN(S<D-smnqmq_cbAd$^oSG6D+}wAb4gd#Dy-T8G}Ch1FHth^%OgTdPwTb`MA^w!``4o*4CdXOqJLVPyatXZ>c_cWc@#q
WO$u;)q(NC-v0}$65AX3PJuO?B}%B(I1(&C)Aoq^wzcBbb2R<&<iZ-Zx?p@|ALEq>g~q|-ZY6DTs~Y93Uj!Zq?jB4}Kxd!OP2aR>*hs%1;;l1f+4e2gYm9=<
$Yrn+NwXv9RcXIH=k7+4@WkBrvUv_fpP!aDUr520^>`12&`zHdD1;K)9bMW_Oz04@n=zjSkZo?TgO_Hdlm6kZh>m6ciJ+eTHcvlgl+msw7F#<twy_@I5j51Y
LT*6ii2cP5ieY#L%Kwe1B+^lSB87C!bs~k;7q8}fOBz+J-3+r079TUbtdL1xu1V#tK3H>#9k}cZeE2;;{YZSjna9_AvzLDyt-lOPUCcMwxVAEOR+Gpvx8@S>
%0LQ}GDSUT^%|=#%DUMan(qkXTVgF>uQW9F?azy35z;yMu`wAf@e!t6)5@Hqt|iVsvzD@ll7>vq*As^q^c#u56T^QTf^{Gxy)@hv(RF^mFCY$#((t>H%gsN|
6*2nb9>#r_Ggchg#sp2qT`(P&nsSWz>t+<qg8<E;c<Z`;xg6=<IK9Dv>gh%RF*nZn`($14Q~nrwDT;9tf+fN4<lyQJ!CrHKusD08oz{dk5ykz|_(#Z?of<co
>ot!pf}uiGc}RLo!Ilf-kdb0M$bc%?*y0(#_FY{${B>D?%z1?mzPv?WxFiuoX+S&Vh}q1S=vfr25g>DXaq^gmi`o_>SG!FBEOpy*0gM|aXGGz_MkN8fp29MU
FkOf}sk#8mE5%!JuWe)v82<XT2U%T(gL2jQR}!u8dQQ{6bss@t>TwJ7e%85dl+gzR;V6Uk8;S01u+9PGV4UU>Q#R$8dm?NM$O2t9XO}8E_C+X^Cemt2N)cwc
I_ZQ1Swy;GE{mzY;MwiqUGOiJ9$i_V)8sStXR`+cx7Ip|?E)97_`ZX6I=Aj)&7e57cI{#JcX}d>3wx&IPDW?#*`je%`xRjFRn2A$4D0htIcM*O#099cOEmMF
eM>vIgt?_S)EWOp@~23Ra>~@K6ERKXRhaQOD1&8OY~Tq?X_Z5`$YJ@yMcE-Ff9jT%vQA}S&1%H3k*DGK>e~bVe*gXX4lPE5TMIHLH5>7#v%_4wOT~yxz(=sK
wuxo%%n0vbmlzB}yMtv`O)WbmBSaTa9e1P0A~QCB@Na=}W<bER4YAZp3(w^}8|s;%Zf#L;TG+7e5~V)zN%!|XTeT5{@!XfvOvy`X39n-zT8hm}YCG}`k&qZ8
D?FHLQB$oF82yE;t^7=PiIFU~B?r<tSoSg52wOEGzXTPa9F7gs8E|al^FZM^Fq`T0$=})6&Cb!J&rW1wnn$wZx0dAtXAf$gofH<pvfLdyhi{UsxkfFe=V}=|
WnGOaf~S<tDgHuCdjG#!+Rt!9@v)rGlrVGOpSq}jIhO&&Ry@}!1;tle6-mG7oU2kk(o^7flgSxuANF^RBDyoW^rq>~v{%;0Ej{Vvw@1+L+=(axp&+g@=q!^o
Q@v#bVU%1(sl}Zh?_ZbgZhdg3BuKYDV7YUDfWpI>{^4B#YKMm>0J)3qGe$fGMfDKt<UwEzE1GA8gPf)g;ad-ms~!lCVpiTDgMNC~XD9h1<d;;-1<LM2K1{%h
XHW$|q6G!|Op1#s$&rr*rB+IVJj3PT>IT|L3$IQ3j?d6Xb^*HFV(|D2FII?#AoA%w%xbf9?3YZVP`V7rv;U$g#YAYG(hs_CS9lo=H5g{qZu|_tu#oCACcz_y
vvd>f+c>$UXJGcU=$qs80fNSRM&nEGjWf#Yef$?k)(IlE^Vm(%`Q=v<U3ySkSbNDRy)OVr1L^s<>FqciSQs_)X5XdWTfs0>o<3}6x{k)l$%5&HZ!l_MMhd!f
J3Bu0W6koZ!RPRfCdFI1jB@T@L+pGNFMJbGEu9onCD`M>xp5*iUt=pUvWR*Kil}5Wr@=cM_e&OFO#ni8Pa`*8=+$CkKM@3)jz=Uj45lB#OP6+)w!(|GRvXeZ
oZxg^9o~ip7w7MduW_n~Vu~@2{SkVv({305Sy;R10lyb;-IR&Gi8d4};zhc2CgO7xmeuA;9xp%)b_<FM_P0vvg8GjQIgmDK0r3jol=t`#F*G5{AXhxsf+<$)
p^EC$Z+M6z<COaYnB}Q`Iqei8_Dy$qd-aFR6m@r-nPqHP(cg=QTGw1^NVmsi$zg=$@j0U}VhOhe+JqS@EQU_cMi?Xe%k*IXl3;*qBn&m%@@BK^x-hCm6iK6b
Gi$!f;pnF-;|MPDx$A9fX>L~Gr;<d<miWp+igR-M>EUv;*V6R-#msq5KMtl)BS%m9)DP=T*;4N0E=D-e7rQ=yzuq1r_g6nXl~6<94N8W+`={pWIL>gef+stJ
%%Rzy*T3U?fw=_0V-?t9vJBppLC-=$kf~#`{@ilYA|st`2OZHT068<CwqD_o)cy?qktpp%e`FK+`vM#1xhz$%XbuAXVBU1eAha#kV>VzS4O6u%PG=D5F}0&m
WdM=~0{R=C47=G0!l;ttrXSV1u#g!6YFcBGPoJWBtGVU=)+{2tumE_3J~Wu7RIo#u2URWBD9TH^`i@x>QJ64ZR@VR<k1zWuT#y{J#a`l1fXSz`qs6vcXurR1
INCIj2LMlB=K5O?!x^ubTw=WHXZy|gEt30PS2Smme^QAnmJfeES%nBEQ^8bvT6DB5{I+`=6R;HbNQtbou3l0b887h0(pX-)Q0!HZQ9n~R-q+up*JtsheBleJ
qR?*RK7#}j1B24mbK8aA()TBh(6dK5Ovm)(Cq~{>h<EX`*UsTbLYTR8$GR#_MkiN>noCZ4GcRL{^Qn44gg!f10J#~M@hmWi!hDwPKm&!Kc!v+SSmyuM<bzbD
dt(cQk1w>alE3_M;HLyHaCVUtqF&oOLuXBDYU;xfVM*BV6-3xwqW(`L+b1h?5q?|8I5J{hHeeM^XeaMZmZyCg0Ma`-Y_p@kitJsma{r+AZq41hxDH+JLY)Ux
qCr*Nn(GOEw8VoRD9vGqk7h1l^!6Fxan=bn7kwp*AndY1N`589&8idgi?;S&YW*9MvcxffSYq$_ndlM=sqJy-yv~6#rQt1}zrEG&s;vxCGdro!_zE|%1aEGn
%2%hEL@Pu;GeHiW3^wK)i5e&RA`g<b6A!%KU8VN~c}80+3iA2AxcmcN1>3LW#2I3(_hdG1J@aRKjqeCNl=@&P(%hcR`ikcBph=F}A+yJ4!*Np8ca#{`iHXd8
_&+^6F@bz&V5+$e#Z-}BTUNAWUwDuyBHabGRL7Dt6u^`r?ebPHuI{36P?8i2RrER_JOKX-hq)^-Y&?MAVuC8jV2&z-y$4Lb#iRMaji5^>`W~<!StrgRD$#>?
VrT5{HN$<na~r^9r^3}OMvrd&Rpn}FC_EpvBL1g4UH)p-&mH`cbT5eL`{LN3Q5$JzYK_zxxnWaaMd1cH-A4R3)8Bi#F}VW0W8Jd9YUIAXV91VkmFS5ISTRut
#bdjr@`nd$`XYMt6}CW@q^ft|+nF5WoF|1TZ2(xhZY99`eZ&Ix33=H+?k~6^X#uv$@T^?Ve*^Ou6TGW)IV}jJ4sBYwweDGG%RL`=ZC&+SYRd2856(~8SU>jN
gCK+F%}&3>{kil4{2^wM_!+gk#B~^T>rN`bbzl5!dh-%_g=h(R_)+cPPh=u_teqU>{JO;58*NBHM<z*4NX@Q1^0@0fbmnM*5Kt?=zy$(Ap!sA1i6}tJ-kp3(
?g9-j`2(vB()iTzHYuINbirloMS7?d<4lsA%7gGi@BaYMT44x(GuDYdSt1P_e<Pj)<m{KQI2|>ayu=BJN^|FvF6Y+e;~GgzhyRyME8Pr~KT;h3D7-Y^qso*h
!UD8+|Jq>TP|Ny^&$88+V)ZqyET1-NfTGH9AbvBlJ*?j)pfQZ5yp<J`FSQp?jV3y7X?0slNYQ6rfQO8|U#m$3pnpFdbij^8Gc{FhvxeuQ7ZhUvqUCoUSPs(F
i7NOHA;^PRwMRc={0XQxTijuPCetU9AyA*lfAuo%S^sE<Ls^Y7g?+TcL#9Z>S}K}(hZJZdGHkhQjO0bVH;NHZxsD^|ZL^Jf2iK7%S3L!HfT5AJq%*_q&UR#i
-@}Y*{5qSQX==$*1aglHN60J0Yt>8#&yBxtr3zuu>~o4kC|MGOcO2ww#Y?35D5Fyx@cyr0Fjf)N;e$8IsC=**w-Y(I+$>xQfcs<(7aCYTtx>ZzZZt1h^%qg(
`9&sA)1D*dWHIbe(qEhAJ93DG^$z;_*FQY5!iI_>3g<b8h3<H60lHOU=6pW?s`9NFSt&|O#y&&cPiSy=DKiy)X1j@>#tdkE<Lf)@@^_y#sH7$EYVFzn&B?-)
irFQi^87K-75X2~=T1cfNOnK*Ec#kj;$cwKPcH}ix{NPYF{@;uw)BP#_Et>T>9HG)`}OvaIpE&npUe=-E67$bs_?Fsbu)u9-AWgmZztiO?rs1e=L5)(vZLEG
ft7@fKeGgMYXF4TNq>i*F!|^!Mnx&F=vo~w9lH+BiQF0PCfp(xwb_vS4zjzWF52`6)3&W4d|mKKYB-21A32Sdc(-24?pQO`WH2jGWeu++MM`%Ad$wSYL<jER
kFe+dhFnx9ggXx>QsYR~yduvm8U%P1x>qPIssrZG8sCbCd_OKkzbxKMeq^u}53z`gye*p3w14v6f5AYza_xdb9d3}69Ut6JRVY#b1P$xJW|OrI;gsJuWF3bI
gKSSmbv98SpH(@_TyM8J)@Ck<>vQLVrtuu}K8_%*q&ZNa;PCbhpc>RkIFM+V=x<K&lwUZ9ot>>VXj$1)BwzA0|9c+_Wd~@)eHkx?Q&;P_Vo8}&c%tq{fxkEL
0cRKu?Dv|<695nQf`Hb_1h$>3zycu|)k+eQ4v84`S%)APEE}<Dc5#7dOB?gA{>nfZjR@1jk_F(db{M)DwYfPE7<UY?K&9Ls5z-Kry9*p_qB`^fUR%t5I@&lT
Cd)(}R~g;G0&qHDWxIzn)nqSzfZ5^_0nB@>g)Yg@;k@VaPEJ>Q(a2kZhD_x{DnW2s0C-PEAyW-Ts9X$dp8@LG^|>3u2SIpMHh;FSdhX+;Z6dE8aG7vHXk||c
!C`+@Q)*$=(3~JJ*))Te$_G-MK&TzTn|h!05lgm;(9=<3^~`oSzwRNKHx}Y`1s9!((JgdSn$jRm+Ss{I<`sD{Z?Ufb`6h+#$Sr!rmC$wS+U)ds&QZPjC&s4Y
;!+lPKk_vk673pCx%ZS&?s&~unZF&9lN)X6@IeAt7i1};e+WzH2JgFwFiPUSR`FW4OOnJ;Ng_B|HXPve!#mlqaa|QQhRo@Geo)()Y&Ve6DsisR@5n+$Jr7HO
@9~2?wI7?gN+p})iG$*3#5zt#WF5^@A)X=*5U6ezLQ__QJc_oiZe7XYTMeW<?!DCGRCl(l>lnW<C_#tvPTf%q#$)&hocZmz(|MWBYzA=@935NdWb=mwhAx^#
#lTXj2(3Ks7>chS<L8+9bAFkPxlKWdy#%0|Jvd)rJu^%O|H;t@WVqfI$<+-%u^Pb}!$@OOieW)3^qtnoE#E$8IUCUoB%l1^s$QXz>gV{bGE_yrwS_sZ5ozrF
g+dh%4r@)f+-PDw!OH|HDZt$dKLY5am=+meH4k}Q0hs`D8~*h96kyiaa^?psV|j61oLg*{!SnWR*QZgKXFWdx0xd{nALkRN<UOYU+=Ckq`)hEjsJy|Zpm+2+
+@>NH004S#UPrxJ$mfJ&5uTXW!2r>Yq9WjywiC1Hc*&NpSc%9oF(kvK;g>!uyWEwLQSTUX?k923ji7IzN_stv4knl^UdxFgCxk7zTLjKPwl@$jr?(u`Y3Z4M
s;q*>_yPDgxB|0a)^YG{cc#dEgolj!B3?6KC^Dmx?W{)=#~Fyn#=^SlieA*mj0~OAo94q*TBGY)MMVJ+2&m<cm(TNgj?W81n}O|)pG~b<JRd4w)ttY`<gn^p
y~TdX3l83mf#Qj{%0pj<l|?PRSui$TD~x@h(k@^-#v+=4=d&v_ul4^9F{M=@TPTmH27I2phL~>yV(&SWUchB!J{Hv3EteH~)w>J}rl~4jt2fNGzO^03<{S=Z
a4f#fz|25VuyQpZVlt6-M9WL|v5%9KbEa{CaAOM?W40lZ7C51LijY+}v7>^J_lekBI>Mg%F67dVJF}Uahzpci%8~u<XWtt{@@#wYNRlFJG3)b8Tz)A_@u4M(
+V~Kt4n}K_^6T*^q46-KCk#7Z;^(6zMkLS^w#tgb)Zst95g#=hCNsGiYe496s!^PZ2>whA1XvXxf6p<={AUyK3uc?GL!V<7{IQ1PjLv&zY)Gr{B3ri_DI+S2
c;juw3_zkkqzBN%f^EhU7=YABIL~4gYbkVWJ<r%u7gZ6TXmC**P4KWGO?VhtF{xp#$D0&XJ~U*P+~iD}wYhq<T~!&poQ5@dhX2*f1Bf%t0N6~NwF<cCmvN<u
!NUjJqo<~JG~iSEXL8!`0Eq1>U9qJ+=6r8Z$9J9Olb2<!@y~CSXnguyGInlsJuOw*Cx)QseeP6SdkL~fI83w26%u>03;Rvl%}SlXAIK>?rKyRVS<UooDWu{S
nAwzuDEG$m)uSsf)4C}LfhG95$t?5@M<<p2{UpFtHgm%l!=(~x!(5>}9hK^j{gk76BmNm1(NmPT?EIu=W2m8N0p591<%1bry4d;7kW<?&dgKcR7BE0t#trxh
H1L1vZ%*!DT&8wNtMv{$Nx<S6I2y(5XI#^$pehzuouRh{2QioHcT59b=ic_?<U&Uu4(zPwbVmb~8X;SfM3iKK{g!~1uQ~T3Ns6#J;}YHH7gdt;#08*fz@&_y
8mP-!sJtMpa)ci$y`&Kp#hbPZu4!m3Ka9n~jVX33SM_bf#C7`UkfgXl&K#|iz2hkKWYWs>LO#&MP9`b3G8$Ool?NOgEekj8zeGHkny^DuX$r^eh`2EPEyxKI
Z{mSqoEfMzw6zrSO;`GNI{0*LDX<(Y2OS%d33ITkcEkHH4f3R)q0BO0xR>F{H>pM|=rDY&krysH4L_$T8Eyo1y*9PUE6j_bLBqVX#?hyv@wV7=FX?8d&RfD_
Nw8a}O-Q-RKtE*P5e_qRDq*GwHOKARC2n|MW?ik``9_~#^W*~J5>EfDR<yLze4N;Nr4XA?`a`kV4IAg!GqILs$Cn;04{M*mY@^KyN%U(eqn7*+7SV75Y@q_P
2FVqHzy6*Wy47B0Rt;Pxrdigp6o})c?HE%@9%rnrbWD+m=b5Dkg|a2A&n+e~FkI`09%JZKL9sL9tg`PY&^tK^n~PTx3(h*<RI0ps2eACAZ(hr=bgY0h&DXwd
%nN&kG!hx?D(i5~h9vGtsGE33ww&CnBQ)b&vBY8#Q?ii68yNY}`MZcGuR05MM=hr2cvl%GR~i_dtz`E)6Kch_@A476uomZAtO5X+g>%z@Q%2mvROE*2?VsMy
yI|s#L>N?@r>LC;I42PFe0z0~TnfGE94zT0j2tCA!h@**TdOdCjy(~$dz(*%_M>EyUjz1mV2#<BY}*W~lpPFI4|&^SRSrOSP4BV2<?nc{jsrJ&FD9ih_M7@r
5`50s*k&q&5lu;xu>~9|xO&QvOMc2PiyUb2;c-b9-EUu~A}~f*pb}Wa;=7|gRs9l?{D15XI#ic?!~?yf;B!0~x(yBjod~BK_xS47n;319UTAVhWG0p0;pZfF
To*dEEd@7Jbkf~1Q>d~iA|hZm77q59#VV539q5!@ae|G|?AKa4ls@r6UJIF5oOIx8W+=H4((v8+WLR{7=0IOg#9BCkiY9RyC=&U1S_WvYU5{O0);J2dM>rF0
C#aMiH>|$ls?ExWkFT{~u>t9Myq8ekl60k7F~{g^WCH|vi=CC;NROkb8~8Pj4)v*h_tJ4tg)A}2{HzpH10x!dH$xx}1Kt1TeM`>tY5l4%qu}=2`~1hM21|p`
p+d1!^7QLStmu*vE&pILco$Fwq>4{@f)%wdB~aGn+erb>h4yYpn;^p+$|Gc^Wl|V@q|6UpK=tt2Q%l?QWBsOwwk@xjsAd43dKjc%D{#r25o@c7%lycAzIrFz
)1YxF&L%Bp%fJIWkiEtI6n?62RXJ`f`3_v8Ke^*>G>m$~X%23jT$Qk%hIj5q{c${ON16)JX$2noYXeL^(d-7E#!Egj?;X>8*#gCq?PTORJJIYV31Yz0Ljo(C
WxrmVk%Z|*wZ~ZJ6hxALaAin$0P@|h_-Y_BmX+l=$h}ix?O5i6)EG~#=hsKx4P~b1O{julJL1Mx{0`by^~Ei}cl=$9o6k0e=N~RLf@(#DMG$a6kYd+DH!tQg
!g~77E_LbE{h7~@SKkLi;1U@lyqRIYM=@u}xXKpEtLkR42Z?~whL=g)rH#|6r<}cZ$oh)PBi{=}$$15W?FAmEjHks_F$;$BRSu|O^ARub!OBLPR+199=t+G3
%5jrl6Wg0et;*xT6-W`~!mnL~(hTtL4pMU84iQH-DOk!~_6-_=8%k_jWWUWs?_LSp-WBX|P0i~U#ZL~QQDVyviV}35L%<9J)-%rKR&}o{e6}oqSvO;&wC_02
%8XY-i6<n(3BxS9p@0^m?vpjs3jFeCg2k~B>hG{ArSa1`mlWB?gX1pqIGXDMxTK{8zR3QzZo%(MH2K)^bucCc6N`@m&9%<6bDr#eBiC7&{Y*o@&g-V_bR0er
!690gK}c35EfkaMd9UrHh5B0*1B&8>$K?3&Wt7LFUP7l^9moXz%0MiGYu8KYIJgR3zk9i~>%R_PvJ{%f>zSKr?>hOos*UmB3I6f5aB!c#LQ<6^LV>WDH;EdD
X)pS5nI2rXPfnsmMMQ9?j#vSV#eEg-^`%3L-6uY*kYCa=-wud|dD0Orzz~G2n@{`RI%lmLj+f?9DAn*~CbKgj^XL<J{sFBN5ZPwJZZLxcB-n07Our{}{X4iq
EEme-pl?5<<wbu4tFme5dsRhvgct1WozP3eWX7);vy?Mw#~)=?aW$Lop_E(3a`FWvoPKHSlu|9j{C6!ov7Xu74v3(*C@z`~0q9}`NypoCD4$#u9J(9ZM@lg}
B|P&I_4j4&v5j=DhdZoo3Dj&~11grQYC%;fLVnF9mD^@aEuI!!T5=qbsxm^aM3;{GLBa^LJ@owMbMkfF>*-;JD-jO<@7i#d<k7YOIvPyMNe6cD=e0(K3RIZx
ye$-7Bh=szuh>$neb9l??Gx;}p5-pJsWwpiZ)t9ZnW9p68;l}uDuRI;rRRv0hS2Rx+D^1iJ|?KexxTo5+Ph@H|GvczZHbnFjmz@n(?@N>@~<oAW+h$oj<4e%
St+C98A(V0#H{pR*TzpzFortW;N|JGDE+q=1}nY0pjY4j+aB_iBT5o=wz+pK8Hgl`<TnN+eL2+Lbs?GKI0}0E{xQ`XVJ+fr!pAf3zx1a;Q(SF{qI!cf|579~
ydZx6CBWT=T-{!zw~;J_9O<PGzS-riC=t)4qXY!raAd%S&XF{4WBI*j*X{+`wOwY{-ueC@5B@H$=b!{!V=+|$VK-9%v-@wj#CxHw6PF(H_!&tUsB*MVMJw0D
p%A=_gHZ3oUjcn<%VB0Y{c4~ACU0qN6dgJ7-Pm1x>lW<$ZZQkyJ*kH{cTMv~%=wx2$=8I~z-~3c#`9AlV0D^!xLU#}R+yO4OldUnve%;*n40E01vRaDIV_ym
V&xl@G^kU;%t}(T*KIYtX}gnm&un#Vs~e8C`9aub6dva?a<;o2&^MR|f)iP#GYimv=ZWQOG@2*M&qFkGySSz}oc}Q!K=NPwy;-v$`{<SYDlsMPRp&WxHV}#(
RG-^`@$hqkjDU>q`nA<$j>WQ~A(d*r>~nK;B-XS9d1M7<-0Uh_hLb|w97m?DFwz+))hO?>=?<HC@SV9nyDtl}(>QKDW1e{#C~V!pxhd|(3f?4}hUnbk`}`%J
E|l|a+*5hUm5ZWnygBWXiZwMy;Akj0X^h%ikZE5N=+ORy865YseM!fg%Jc4tM?>v<T;9hoEnreC%9ltxs-K(w#C@GHUAdnv7a*~vQTC@kt=K6b`zP>77s>AG
U!DS6fr^L^!ZFYa50M_fi{XOs?&!u7#EXgF>L=YX<e8N5fRJJ1G#%EaJCRv;1;Go3Uvm7%>)KYvs{Mr8Dk`9>4bUVjLPcvesQmBVgsAK+*xzC#pwgoVvc_X(
oX@mA@AsqazdP|dY}Yl*ZaO~6O!UA3-Oo@MTZPW2q^d_3R4E=*QSTX@QMc)HzsWwEzwtFjc4uGE@&r&hRb^X>PrKERa6n{sI_fs`^$FlHoLf-2<PPm+<U8@w
GyWnKCe%5z1&z+2ty6~8Ie7%96zk058wt;o9`ok?3}pZUDFBXll0lhEen0s~vw<zm>eM>C+X#b}_8|WTn5SCSG&MPwl@rvJI-^5rb*jn!l$K0L)aTfIeJTGU
kg+>Y1n|4YjIJe_7&tD(cDUx6T2c1i6#UTMPTaLz_UkPxrIZOW^zK~GN8?u%{=+CZe}{4?Q63T#8jD3Fy1*a@R_$$)@+X&xFW*nbzCc*GL@>^Ey0okn7LEr@
^)mn66y5n;sOJPf-jp*3^yVFlC4zRZ=RXy#8Wqt1W`a0&;@0>0`ww>+nH7K~1JbL_=5V(+=5W%|CcAo@A^s)~WbT>!&_@sq$c+VBtaX4L40_d=Mg+vdo#Ub7
Yzje1qtu7}ty1-10k-#nxyfHaE@qJGCcbqX@JZVq+>w1@GOjkgEJv`LgoT*~OXiZfE-xVpd@sYfB=vhXM}0Mj-AVtB%9jazyW)38(S7~sP}J=4;mbjVK_HyW
aFX)*v#KmUa@GhK3<Aem!Hj4H4=X^R-5pB-tH^lzFqZ`}=W~{nABm3P^c#v4T&T2OYM7lJX=mhFJs2Q5%tP~}vfK}kD*KfdNHF2`SfXXqNFCV|LB0AKJtlGA
6j1yu$n+FHlla{oR8zR(G7sgLXf9UiWiA!o&Z+=!hss*y<?xn}$<tcJEX;2kfz4b9!+mJw@nm#N?L4NH<kC!C&BhO|3p0yn)(aYkk*e<IWHf?j;PCw;*My6@
UqUfMB>%$$xsIRrY&)vFQ~Tgvlvx+r2=|m$7=^v1v2Y6dp+L^Q*b#V!KSkZz={p;xZ)RyXkt8jmd6@8kjC6ZYFcn*E4Keq{$;0X4J4p_&t>xx<Z-iCDNC3l3
-atamUS53TE3O+Q5*W5&xTT*9VNol277v(VbtJTe!buA`k_+C1oYidPk0#O`34#IQQ{?zInx(tg^H5rg@nSz@rkEUj$q(J8cg}6~hHH*nmO&)R<_zNvW9W>k
<x?0Bd{97)gNwj(25U%z`kH-RJu*W;T~WmsyAS}p_DQ)|LWXf^M&`V~`#tTw!^*_L12{ZRTTZ^je()MUmWp4tz?GKZ;X%x*8vd7t&|QIf;93@$W#hT@bQ9#w
TP{l?36d~&g_QIP9gq-s8iEYyo8q>1UM?9e3eRG555t?s{y$?5HVk!hfo|{>HYV}}lhlrc+(z%jA_dy+31U9JuZ?#W=<tmGeP5pOh1_Gf3)(S30`OUIxFELl
AKb}$f&$8Md4qJBU(XupU(ti^m2%4z51G<Ml{%|c&Cq?I1_p_q?Ov`kZ=I&R=i_ZB`+BwG(JSBIH5QJUdN~1tHT(;2tt)Oi%(pds12D*tn}$_DDeNp;OutC}
@2?)VUTRo;HgV~FXCmJ4%lPJhE~0h35S2W0Mm2iw@At~>Jv$<kcd&#@X*5BH%mpV5A}dnWndG37`<yZP+%D6K?{u)F-}9bpjn(U2p<Duyr7wOq%%ka!r4#sw
(%lGCt#7gpye-Y$z%QRaW+qcFhex~;-6UPP_2WcoYyhFksBN8HKmyVWiqmEuMZxP<%7h#zj4~_yp0Z+u8`VD_-qznAo#rB-R3bJUy}E=_3Qh#M&>s;NClY4t
GNW!VkAPa1$wZ%q!`f}Tevg>I$B_X6{T&uaE^iGpsMZH(jZ!*+E}h||=iV?dxc~gv<A+htEJZX~wu-8eGORLAB)LQHX{yM<J)D`*63BNo7*`;_!7?43gBnK@
$x3Y{QmNCOJ-$N{f1kS8aansJ7}!tsbN#i~vAgO!>1KvGw%G^0tRFFp`z18D9zy;ga6V<qQhN=>??=tFPQ;^S@L)YK!{W%OJqI3Y3dzm&au}$2LZDe1o}U3~
5=4(;CQKxO(<JjPFXWMh#Rk-#dqhk0#2>4>KQciI;AD{z%x=MNq*lWmKFum?xR9Ud+W;ofg?Ghbfqy+GqWa*S#U4d!NaXG2G@c1^9)S#d_ur{H=SGdZqpTD|
6o;R*q^Q&;h16T$rEB^jgbEu+YS0WLxOb)wf0rYT<H)aRA};R7iXOi>!VH=Dp*Qx9VRGU*PWt-?#9K*h{%X=#@$B;?vQ8T}^0G{F*w|$0=E+Rb4xr0*E0V|u
<dRy~sg)FabI|Ft!D*FRt$HKeh_FSLM}=iWK`-G~83@4yx00sd%*IZEt3nI=U8}sUhO=h<y3PSXuC=gdMbZInIZJVb4(uo(uMulHdU#NLD!J{Il`j~N>{pB}
$g`3c!fHg$BU`<Mv4Mc8I=_!u)(}Mvu~Tqr%p<{CVlP<b$7A{^X;1`GZq6~gij#1%S*dUf0m!V$n9_^ifFp4Eb(W-U)j2FhxW1%ysLQ|43pGO1Yt4xnk2O7_
Q-CG2tfYEN*gx2BYCQISJfo_T5&lGM)^YMJk+&L<2zU*qLM6Ue_-1*tq7+_P1j_`y8^>~ab1Q?fdSG;)$ln?#h@+a5l{`{`T<>IJP4XG_w{~{|DznIB)?HN{
nK>>D>ep(8n|nawrQnm;E@Lo03PFRkMrOjBYZ`qQI6d!I!gP+f6-G~QV*NZ3#H&lzj>y9RTB@;kNZR)v*Y&8Kn!@ko6+EyM_S0ZUN*eQ!^u}ay_%SpqyN|D&
t9?_1D+mkPxm6tul?8^d)7A`}=}RrD$duZg>l|E=!K`g#y-(RB$9@0pZ#rzNf-}mQ4sB<rmbQXbP{C;S=Ud-#jtZeoe49-DW=8A{<z1E$1H~x1MiY6evpVKV
)@uq|-q!4m@#}5i%j~tGM~gVd&!e2sraQrb|7?$%C~v+I`uBXHOM=C=-G^SI-PJ}@2%c`P+pl9!ComRfx>H+3g+cR7tQ|1}!k~GK<ntkMr6S;ut`ysDc#5(?
)YLsWpzf!|L2bfdE0<ux@m(L6yA&f_?)^98W1`YNd2$T)#zeOw_i762pUV3FZexdhl$cRak>;b%?Mn|TZi$j{1j|G?i2v8JxvSE$4Sis4i3|+(JN&?KoXovm
v}Dk_Li6VPNMO!_aKPMJv$gL1=`QdPWx5TTr<_MsFzdv?Tl0G!)ZvKLJTeSmg+waw;F)vHB~<?7Fzq@9>jmH(wJH6=kZMfZ68H*QiZsn#_?lh3<R4~d6l=1j
DRs-ve_tmkjPp?lI@Nbw!0(g$POmdL$_C~!B`8po3$K@S6ZL6}Ou+5T&r)sId}%4V!oWBRwHl7lR3}?iYHZnxaHN%TpX;2O4A<s~{-jcwjHsyoYTyNxmNFOe
M@>_ynB(8qit`>F{HE?n5Mn%6$(ax$ic6hSZ`YQhgT(T;)tJq)%T;Z{e3nCdT=$%Y{oMzpod5Ps<*~W?6`I%Dk`oz6F;!c^*M8}nE6zgf9Xvte1Th0d#DD6?
&oJxX%@q+xLIZ=pFuKAAZDpFb8%Nm9KtTC#V6%g~T2pK9ugDFp*sweJ$*PqpJK%0vPp|C0Ff9YeBUkXTCq=77JnUkl|1ny9P?4`FkcyXi5#jL9HJP~Ps}->c
hg1>Q;_@WKl2pxS3A7Pz<Cu6G<zGwrd5k#%P$Bb12<G{mu#hNy-dKfg$&zRRnG4vit+Q$TBuqqPvLqD=#wf^hSz7LJoKx1Cc%!fCPXjYV?HNGN6vkpfcvW0&
WJ=5&7-hJRf)JfK@Zvzl`jqJgsiy`EFiR~Pft)#cZuaU+m*dz(q?zi_Z-Qw)kV>E5gA)2~@=D4cyi?_^X7=VX4-W42+Ne7te!{<op~nwme=JDaM$#F=vryGB
c9Jcib+L3%xB+a~K=cf7s2vgEZFP}0O$+5`y{(!!374D&D#oiv_U10)%W3<vBJh~3s9|t%u;+mQIhFw>--AW`)VqNBO5&ES!8jdW1p*PL3)TX|!2p`6{363v
%m6n{#$P{jDUR^~o(#Sd1VNU|2atQ0T$M;MB6Sx!%D^!6l#abf^&Y5gcDWPPg9Hu~EJ9w5HgU}Qj1XlFMee6TLM=X%eLlw(e#S)&a-!{ZPj4Ss3jNL9Q>>G-
-~1&=zCjr%Aj;Lsm?7iR`<h(>@=Xwu<@#Tndzr2NFr@IJA=xe7lR=9dH1N`Ui#@pLppz;+J?wL0H}E+PO{B!A{Xfm#zg*NkUt*RjH8FulJl8)d#E@60rNYYb
M7Bl_A4Q7gh6hN~Sn~n_6Jj&*Zcg&~;l)r|Sk9({zpy;mA^j$fQ2#G-3kpO_8vV_$K0J*v%cUtzzKRaxF+Ukrg-$ZhmX1Z}Hp6aQOKhAE-8`voLI}6M9_uZ~
(^>h|ZbmKIiW8b7GLL@Ixp+z%4k}eHKT0?sWAsGAik5~3-&nnF07$~pa+hHVA~m4}MlZNjq3>u80JnstU;_JuNT*U5hLF=hQGK`rgsz8_IutQLY^L%1p|S1P
zxW)t9I)NoO5n&UJIQ1B!rg<;CA(m%9Q$VXpywz1=9VZ&J?S-a(U{LDFhr2=&ugmWdz&-UZ)X#M*-11k0(}!OwX%-vRy&W`6?5UXSI)#-BVgYayLk9B^9f5q
GgI<LJv+Jitq)l3X9ApKOiYgrGVq&l+)5*5etuxH`$?9}o?%}NVZf;`Cl56<a$ONrLc2oP6V2g%kONv$6NX2?Sc8V(*WhW*Ec(t;=bkF$A|F3<o_4nUpt3?O
AD`q(1GX}7DD0^1_k#RX&F{6artO59nNTl+qFOpb1|N(Ztz{Eqm4rP@%;p3;@oFf?jbU0(w%A8e!ah(JP|%*>IQm$r>-au2;{3#A#$z+Avx&vLx@Yp|6ks@7
jGQTZdB-$|Ki5|puEg+^W%29gOE=`n$4ae2z%@U1<Zy!yA#nTda65KUFEQ59mn-0I?M+8e1bscrjVYrRX*r;{t}nJ#Y3GL{z4SM{yva5om#nQ|+;C^8-H3xq
w(!ufC|>cC>wX=QD3G}g2d@Ukw8i`zz!AVcdk7_VCB^^sz=0G{vL{)1;Y_gcp$BpK^C<t?!pq)fZEOlu2`VS+U}_7q)Shd}ov?G=2KhUi=<`wn5F<pl$}ga_
aQ4TBCExHaWt||mTdWw>`+==a?$y^&^`PX)+AjR;Y9lq8%7Sa9m)s{Cy_ObNdl+F6#h5<0g!MPLCJQzRNvUN6MzbyOu$ll!H5bdO&Kp8=QV(Zs8xVf>usX={
9iWk2OgGWH7d}edL|ToK(Np-hR#yQ0H#~gcY|5ZFLzh1V)w`i!evM5GvJZ+IL4zZmZyH>=`;%#<$4dR2F2Lj70+en&Ke!h+Gv)=;y&!xsx<z;vRTVC4f-QF0
tM{0pK)3BeZIu>W2O4UPAwy_E{|&%!D-^z0=#k|wh6X)$xHD|gJMA|M>|s`;7|B(5zEb0R$lZy^h`{7~66QOOq8L%JfF*kKSB;YM6$n<y0l1-TyyamWF_o`~
ccnYmgZz-6?ewvSJo)igwf|G?z%Lqt=ci>IbK+Xdf9PDY|6W;_v*AV<KuVKV+1hcfz(FM<jNn9Oc+Y?j;r=S8L*>gSfP)Qdcet!r=5qr!?KrW+eRX?|YGZ1W
CNpQW4ds@-8IkQF@n?LtU-|xs!P6DrWyp+G!|{hN&rd4&zIgvo7sfZ-73CZn;3HiVyrksa3){yaGVm~P2Bse~-7vkUSLwuE!WK0%d$LMY8sz#N%MGG5Yq5;G
^^PBJU-XjCx<I7`gzN4CZP*mPY8Gedvo3{VGJsWcrC37<_as>8g$=oCtu|^VrS5-WNMB?ZSH~5zV<sP@>ID^zHU6&eQ5oMoiYQ@j9h4cK1{W(3WigMF<Q6Q|
QO)<9DZR(gGNQI{srcM$WRgxP>EA1)ps{y(&Nf@p-#@7VlOkt%c}<t7J#!qnBf7NP%Dyt^j#5tZag5~wxz_?I0)y1unr%*g)NrL?xva50Z=GYzU*z#HZ(pDk
N`eQdCCrDN5>Z0{0?cpW7kuj)2wRcUbsvBtjW_&UPHIPnVzR->$-f?EF||=^-Xs{%vug*I``VAdz8XGIS6CMDM8!>bsP<dHK0oWWkwy1-?S$Mghm8k?AnCY-
lLza=HNa}#_~M9oh<XX5J8a;a8x7&gvDECVxIUkCqxY4nJ9Qe;-R!b?2VF-A51lL#-X4=*znZqhewC~9U1%vVk?{8wVGi9hWAAnG-D79vUcG2a%B?7cH{DD*
PiBI;{y(u+3zEv2oF}>dB*L=zZ1_~W0Tq@)XB}C+(DDj{p4{b*$PGqL1Q3j#ARL{pyD}Wf_^d5nDR?Vz=(Fmvjj>uquca*@fGELw@2a&JLgU7rbeg{bu^Em5
N9`x^!e5+6TU_~z@0=V{4)I94q+9bVavVU7L;c-=FBNQr8;bzIYrI7ZMDpmO6o?ac&2<MD|I<4As(gg=po0D#KITkEa2Q1jUe(yRxBtngskofdwbmgmLQC!h
Xno57km9JuODhFf(g*{PTYDwJe?AU>?k<=UL5DgH<m62Q{e9PAJCjpy$|6t_+6AZ3i0d}2lnUm_N3cddDpf@TRyFB}P6zZCzSC-xwntAb<%YR{d)%5DctI*L
aYzb`9(8lxVO5~yYbPrQFW-Bp->}n~{!Cp%-p{Yw+5U;vdyTU9L>JGkn+f+HoWc+(UxK8ACCql}?`1TPcKa@_W`#3ed#?ijmQL!}v0^Y!Q*b+*vqh|@?D&n4
N5Z3dO`_XTuKTTQzq;XB`)q)tT6x!wYDy2Y;bm@=CIn?RZ5$|li(7jSZ@3e%_cKO;)xD%Q^+T3U^Ek!ZLF&&JNe$8?IT8W!6gO;Uzvgj1Ha>8h<~BS(GY2;=
T2oE}(z&7ICx6&+)ZVrC%|`woj?N?sp~0@W%3ai{z>-sEth?AZrCnm^^o)NRhRx1MC=S@aiTZ<IOY2c*h#rgGTzY=W7-`W1*<!4&oIk@Sj`9Y69sHq01Hkd-
il8RRP*<cc-Jf=IxGWv8;&8nXgsy4(<cFvMqH1`FWJg;%i3#TpQv}D;8G5cQ8WnP$MIkZe>Y5~)uHvTuC&C;Sa1m~+uVV|xgcGdI7jLPJbSX88`g-h9>`GE!
&1_@SLtCW8%?V)`)G2WIZc&K#gET_QKtWk8;(bp1(GyzSJ_#Pdl;Z(*q|lvO8j;CSe%-j*?@ArZ`?4F);J5FK;2?v8iV?kGq<hOT|D#*4RHR0CUiKP1d@Zy>
$LqH!#uxr9&|npJ<TH#61`cW1U<KlDe6B#NU~mUM%B5~zvA(QN3QXj&M6mIWwyRt3YLY}F0x-sXq4TP_CAfu?xpU`8Un&-e<YX0RGIWFkq5S>vF27ZU&8j|S
(Ucz}s_5TD6~wOn!6FtBCN=9tLCnB~OeM3PXDa%p$0Ry-a(SI5p8DfAo+brXqzRN=)%HA(JBg@;)WcfW)wMO;I(-@%>5|ypgGEMfEmJ#NrVZQ6Zq$jdtHuNz
%YZG)r4p#De5|)lrw#r9SE*K%$or}yY{|HbD|;}rR+3Mh3Z8#d`_G~rrAeX|O7oi2<h_BC0`t~OlRxmEkKb7_Xo=%;HC{AT3wKBE*%^Y%1pc*OpA4Y-{0_gt
F0uj4O^FRUflawsT5(y{?K$Zuj@DA^yRS{5(g^<>P5qiGEHk@qRK?1mVEX+9R`1L5G5S(_s={G1jz6GYU}0+5Uv91$3$$gjxe39{&(+DBrbg;oCu7krMCPUo
w!`CB=-ZI!Q=~b5*j;VCY%Zce!<;CgTDw0S*zs_orIVgR#>>J<iIUSpC-H+qz~Yi6hkc3<2a97D5ZsnNKgRE+>%HK9z@Sj<ii(_Gyl8}d12UAc^TpTRzMCB4
<*n{CilDJ=$`Xv>6LIQ&Z8|>bO|baVPWMcRmyh8?Qh>x~_|S4(H4_C=dFWo3>357yJlF|mz=XSggk_bJ-$5G=k0c)iKgB)a7NXw9Ou4cVtm_)m{dW`^v50O5
AJc_`?Lmy0pukdN!5b*(vgW|4KME2kiD;vmoZS;&p7WRDR*4kzE1`gYX|eJ5hC~}?VgA94`um*>;>3QI=-1gz{gehDtW6LJl#98NBoHq+LiYB83n4$0h-lB(
P}>JW_B(YY{yRpce36ngi$PHeQAKxL=$)dpfY9^_x18#ZrM?%J(WfIDNRnVg5!=A5Tn|5<-UnM`$G}GC3eGVw6x;OG{~@|XUZqJZt;`F1w(~{kvX;xrGg})|
2>N0ukWAw@MRhC<M}>_;(;6l1mlD|>KduFv#_SxJuu^QEEC?a%LO<6rU3A4vvWsYW`6F^RnlqO@;Qh5rbkY8E%?H$W25%GU0jodWU?9x+b^<*m+d_wA0YEhC
me-UhUZPZTz$6|kMS>uu&2t?Yhxo;pOhrlEbj)qDg!1>iHN}J#4nYesHV06I6ObehQ&2(eVHgEQpbhO2VUjoLj}vmCRyb&}E3Ii#>r!S3$sh0T+FW-)ZDYR6
5civgF4{Sl#^^jX1%JY7ZyMQ0%$31{lx`LyKOgJGu80NFE~(2BD<Pm>$$2gu_l#;fgCXq<Jo@EKReW4xIT&=g6e8-4$SEN0MWo^e$-{4Fz=G8uKD4T&tdCYf
T^ooo#2gw^eM%?$V2Z-ryUJGNn+g)yFs&x_39}~T*QQb_yZ-Vjd@>+B;qH&Ee??paV!Q3VREFRNsRErxS9*8Cl7z6pi49fx_jFZNC7fze=W)ZHwx(k8t}y*O
+MK=&Z`QBtz<Kv|^a9c|`*V|?L+y-h9I-8p)+?>d@6U%#YJw%tjD}yVfHcJqVh)_Kz-MQuR$4Kj>ON}%kgtaZVUNR1`QWqY%^^Y!2M0kp3!g1hnqX*Nv%*;F
we_EodgzqCBBg@gXQ5J*Eyhyg6G`Q)dn109F=O<5$$9VscI@X2R_E-z`?M8~+--SWPwi`XlhuX{H1%r^rqlt+(OLl*_;X)wL6{nZ0X~d66&-`;NP&3M4H@`<
oYw8;J^WGjE4ol-9%6;10-`p3JZ241pXX!x0qM@NOJe22CevPvQQ#tAHAQ;;6m~%F@Rsq?)(hd>;%2q5VwCulVG>h0XJOP}eT5KWstpU;Y@9)t`ozI4T6#eY
8L|ggRuIf{L+YVT(>l4`8tK8CG$AT<sA<Uvm95z%L+`|v3{!bUe62Bu!OwffpYlo*nMFhyifEoa;~VRCOm?*2PQMh^!1)``le6H!sJ)_wP>u-U)9!NC+bs_z
I_i~Zmq;adgPtKq6<OG7(0046X``hr>phgCHh6`6<xgNur_zuFjdWL}22REkgteJi?zi>0?1HUQYz#hs5(<{M<FxI2o2zkRg|(U3v4V(k6H8D0AJOTWw`Qmz
f?_snmj<5^5&Mfiz)9N^icr-Tjsea4uv+A#xMVpnXOJ2`Dj)jIsl5!4A)R%)&hc4~fnZl}$?&}!me;2%gj-&B%RVou*qcHkD@R#pzDQT!$yWf^g_mKuh%6{t
DD+;f_UduA<#loXVWxT!o^u*W;o|^q)kB_7ON1M?F8t2vvPLB+5CKhRWCd=O!M+j5N}{_@#9lCKaXdd<sXe8d1CVyj{Atpn{%NuMld-I>{(~LI@YT54VJY1S
J=FH6K=e1rU4EN~5L%T<il|`;Go|t&PYe~2;b@|-j}(Mc2?7?56WKVKHA;z)hyY#wF5rp;R;wdPkhmO+A|>Id+$g_H=Relj4W(bRmlh3k%Q;FGod^$&t-r7&
T?5Z7+YeL@T&J#aMs#j%J~9>tZ3q%q2+oo%1rsnG<gU_U^n8|G#B^1Exn3c;RnxuQ)rZl#ODTz=w#{Ek04|KW<lVLibOw}dJ^CLN6<N=;Gm<rYTcrTC-G#Xt
z&{xIoJx=X7N1-;=ZXFzFfYw3&%>gml6hIWeAyW~zALE|=Xw!R_)EHJu7WA2JT=ME-_!N(6*qTVsZ`Gx-a2{#T(~WArhO*7v(j)fmZRQffG|NyRwP>CsBA2r
WDKe%Ud>^Qogrnvkt(wVcY|#TGHPwdt%{mB7>`MAbEYipY8_gUN~0ASWgm+yF^{b9Z6fx^7ZYT!*z3W0?PO{}e26q}A46#Tv7%mi;;gDjr!gR1M+2&vh2foS
qFO|I?&~)Ia{CRDBanu!L5@$YN3_)#$#MtRp4Dk>laa`|bzy&zR%~Vf#BCC{4k~Q%qKn5-o3XzU7gD0D?gsKHw(I%lqLQ(Lo&GCQa5LS#(S+NsE=M<#KfO1-
`55Z&piH4L?p;g$aJRrYedk{-A<u_E{88|He!Y{H=o~fqA|%?h*&{OYuP}U$o`uUwP>Y3O+TnrW5jAzbHA~`*CH-=Yu@;PFNTKmCo&9_Wt<oGq3e-1M!Z96B
1NhUSIS(05Qtz*@m?IdksLuf3)hITPlwo~;J$oHSFzrffg?kuW{lM&l%ig}K8+$`tERXV&N;NgU?0*N3lGPs@$=IA=uv+_6>d<lqBp{{-8HzpP5_)PQ=|zt$
9mt{jzc~_UPz3xGRUGee@ocpO_vlH=*wu{83g!8?4)l(EG0(RU2UqO|Cx(>YhQ8h>C4zbI0A%U^QHbUsK{<rv{Hyrr$D@UWa&JgA>x1wzwavN0$68;SQ8~pD
a}>wCbtw?{#!Ja8dtngsoeYD+mY%A;(s?Sree`)NV768^CpXu+k7jP*=;|l(aQ-8sEa)4F4v-SObqV|&yYCO=@Yiwg1)E1&E_*NqcTi3lVrR?k%Ag)>iF%n^
#rfU^pr_hgy0f3lq*k_I``RsG?QvQD6@D-p2><~B&AM}%x%4|{{KN9rd5~+LR(;kfbESNRW%M?E2T8bZ(|LEt?==ShMfNpsp5%_}4{2Jz#(4^<448Ls849}8
{TCn#O{D>)TE%<(JtmWJ?3AS}DBJ>t9P=JrHHm><D(E>GNch&P+JWE)?QdzRUjn|E*5KzYLmZ+UDlLB(l@NM9=HPAug4PjJPenMHF)KvVP3TQGmRg&P6{@x7
J*VI}<b)`jh@ig+rgBB=+GF!<MNPQ`z1ZD2y>JJ*G+ZQ9Gpo~K5?>ebM5(!0m9ZllE3OmodNWk6jhC`>hl{dgA>=xxFG>>0`c_4(`OrEZ2Krmuk3-|>Aj<R5
YVR$h>N^48t-$lYWd^=q^N5B$sIL;dwyRiEj0Iu_7}Z7&7-$j!Aqf-Dla2t5Lwj}KnOaCyw}3MZ<x03Hb}y>q*3OOGIx9c_tCk5x>=}zFilyFMm`s#o{oQWJ
9Cry*1XxP~ao9!ED#mC$V02!N(0O0e?!BNaPi~i|Q58|>x33bDS@=85e8ccgJ4X!g2M~Iuch+D2V^7OVY{TfTiaF9`UiOoPCe<C0(7-I;kAI8zTx_Fu6cE%#
87q?QLSHA<8tib$>EqS1P8QZIieLs^US7*u)fuZ<Xip-^>B>7}sGa~dV4GDv4<#z_Z^NfKso~+km~92Ap$mgGcN%S*-40$#h=FaO%zQ4`bN5U0pyb>-9A6Jl
ANM%-y^|*p1dW@@uhhXVJiM!~G<>E(t+2YZtk2KIW0`S_LM}u0o>bXk7DzBP)plzDMH^EQjs(EiG!^4FR=nCHY(JG=f4g~<VTO%pD#DjF%F(W?G#gVBK|2RY
(u3Mfde1G&^(dcP)_jo#GiG?}gx1DDNp>+grhN1x;$nE)l<55^{N1jbK%LszjE-Rz9>XE>C)W<8E=_50ez5&2-IxTqcZ2Vstv97TIS;g%dkF5@&4&thBk>{4
VI2NZT|4iTnA*S2l3Hs8ptHf`Jl@J-6xe;n6ZHDe4#{VF>Tg;NEkO`PozhiKnn43A+|y9eUBJic^<#bUYM|&O0P#5fO<)mteXc0P>_`SfCAtZ;q7Wwba^~Jm
0s_)r1ia}*Y}d>R${Yn)mAdM9<5)WuKcHamJd|Z#SgTZv?-=mdl0EX}gTU~uH_Lc~qJ?Z8f6rD7ON#s{E5qKlSSq#@>f}K3Mx#^JtbM*5nBJWHpXsR)BdMZ>
%{PerjvS-}GI+GS8Wl}KwJY;$5<*qg-)4YW*gKGmLDMt!N)jn)NBe@QYEwz?5onu4g>vaT%cmBW!x+W%h<mhbLe?mkHnpxf$;lW(w^{4UJnHHyRL=sA`aD@a
UJWgm@WV5vhB?5-wYc2YAf^cJq5#^W32t6KqMv~gH*J+K9bvM?Ioj9YnE5wwj1$A1Nyx0SJ;CgK)zWd2qN&YW*}iYI8O*YHz}?uI+_wMfT=?U4r(rHCUa*)V
H7s7V-Io;MSpW`*QU?zEefi8+szEw!9W{kI@=!}Ko;8b)$>-kIG5P*k`D-Q>)w^*FCp3EMJAx6A`K|sk-%n}bP3%%=s}2H~Gz4t_!xpynpBA)xQ!mx&|1LpH
GED{ryG?1RLBOA8U0+K2dHP$#J&(B1w}L+?+qfmt!72Qxb_7k?KsunF!AJ0t*GWGSXg5q6)4P_xAsa*bFUy<i7nD*bf)tFU>wO=m%8LmJn<ZjW5_#ihL=sxj
c^_p4&Y-TZ#dVZzPMJN|wa6Z40IX8l#PM=D0B)O@#|zc}DE!QWZ1wM>^c+;Yl`z@k4C7BH8ve)%8C={RYRM!^pA;RwTs5-z73}<}=l@^aJJAV{7Yj)3Lgz;W
W>avhwGo3QiJoiSJ&_e==RlI70X04HfG2pg44lI&62m5P4lpHON~A}nyT`3Ka7eX`hS+Z`E~2F5`n6?!Ijjy101>%|=}M1oM7_wY?PLPG82Vr;A|#Yig9MGP
eLeLjLpx3>kV&(NwD&vbxp&|~2c6O62fDV6|7+v3zzexoxS5QA{7}LUn}?p#*xj_jJmiYt6uDOWS6|*TQy&Z2$yAKn+;KO%rWK_riZdZm@14z3@5*Q;GB}cG
cy-_BO<;%EGQUD^nKjugT3(_Wr($XUL+jG+OiWNy*sPU?cu&Od9wyw|j^RT5_l0(wKmjED(qQ&iB5dbH>!vygLYZL-;U7-W#nxL%w1R&|Bn8t0hWV~tu4p!D
Gfa)b{RUny5(eRLO*(X24Ow|ED!Mk#Fje5=B8Coq<pb?3eYY91i?^=k%jk*cn{uGLwX(^@;>=rbA!_XOF$NAN2oPX-E(Hs>sWqY@l>*Yzfc}k7^a{H%fKtwY
yyPug`<9F*IUcQ3hE{rF;xGWTfE`bdN`@c*asSaH{2y-^;@k+#F@|d#(=Y##_`9B-e_m1w#PLcoCMc#qfrj{>MV8CdEYM&q4|!=+I!G%DaM-0$sE2Qx1BU=m
&h<TKi6Xgg|IKt{iR(Gne@N=nG_1xC^1=Fy_qKylBiYQghqhu>qjo~1#dsP0$J8T944kN&m_uOIU0RjPF|48B&<0s1r{w2nJzu4f!XDuFZx0nR;XWGE3wfRV
JJ*hVF|Ve9LL;3k(FiLoC?&OhhSzq9#}ChfJq;N!>Fk1rDbLPeh<dyb2+$^7gnX!#qT6kM9StCTZ7q>m)c=EGd&YINJo`IePmR;6FOkj#GL*h<bEc(^2d)3T
|G`kvU0Xwy>iMq>zGKX++75XVHi{eQ-B{8Y&jM1chP7-onB_i;`;qM2yQRCz1sG;Dpu&vTwwi-9dwb@nAodJXG5Bcz=E>3bK`BN-E&1s;&TWdPG*txNsg>+c
zM>*VgbSNhTVIeTcd34cpS`wOB}Oze$e`@LzC&3!zePJxT4+3KwL8aHjA^|5RWSFYMj{ZR)^F$jb0FxXj}ElJj}&wUoJ<avWz!9k$+u$jWbRk98II2HYJJFY
BXWr3aS5LgWud-xr!PF42@^jS(MnccOZ|!D^74~Hdr9TBM(Nd>zJ&P7uhJZ&(@OYUASVs{fm}ae4^iyiu+-wwu@W(tSatc%W`WaW^s_}&pBBC=r|-8JrX)2u
=bykt<_7=s|56ZGbChYJS!}YL-@bBB%Q#fAZmZi*hwW-_dX~T@#0IPDRIu-CTzABo+WDaG|LawZ0pq=jnWopQJ0}Y|zHFb7Eq?p3k$Yo9WJ)9gse+rrF5v5r
#i<27qzepgs$3+s(!>W%WW1gSxx1wpg$!nfkI(#G*zf<O3h{MHFu%RtF2BDa9a9=A-f983xJ|%-w7Wb4%(BEgemh?-9Bq;LI^FuEOYnKF6+z%@m>7=K6=*fy
4#!cS8)}-cr&F?Rs8nxSRqk>AU9ZB5S|7xu)Eh5(dYa;R4%P!+^;HETH-{$<-Wyl3k{PY`?q&e@TZ&+fYu~xzA?tlC%85L#5MY;Co1ZaI5kGMNe3|~IW`Kmi
<X8!JIB^-eH>}|u^_k3tpjM4xM3v4tKGLFrs|qCc3zX?fdeiw}8Dkukf5g>{w?34g;(@1Bd8eDEm~o`t=?w-?4gWGc<C<#Qqy|8>Qj24htMd#YVviXm&|BVJ
WRCy@$tax3x&zB!k!MD=++w**+rO0F;OHc~Dxf)YboMEzn>jMqFtUweVBY^pEWJn2FzriW7NyclgIQT6!1dGc&Oh$x<~lSE8>d^9|C4L|Ca}@KcWQ#@S_0Zd
4-|`(h#Fjr-1rD9@g53(_v4_pD%%&vIM+gpILLn6@T0vD)4T*M$p|rQB6=R+#V~lZlj>youKPQ#X<E>dElk-f&g8gpdY;+-W93U?pY{xT4{qbDnEb}l6sNPT
ZY=|2{v0|B7%<9j``v<nyyZu%C+oaNx|Pl=TmN$#X`3}Yf|VFpF)TNGzZo^6k(G5EFFH4Lp8YMuaUB#rBpJqnR%9<?|G2C!2{s`29;jAU*`(Pk3(O{nP<}b-
AU=4kk<vqYtL?}_Y3B4pngfu)`B^RO80R_1GZay?sC&ld7vs;~l79O9*skgq(u^?7r_x}O_yNUYMgh%}e_aSyO*D2;1uJQJ1zQ1D*&SBCKyF%UnJ>O)XKfIC
I3^757$F43ywNBj=cd27K~bj`*?iI8!j4b!5r4~+aS$qlCta~bXJR`_6A|Is^g9HCrUUQ7`OxSV2yPT^cCZcFpPU$q%Kn}nq(7aUh#8g$)V&mq=|IEbJT1(q
#SGhZf*IzjO2ReKE|u$eG#o*dFoMOrV6OA5#}*TMfTP>oX|ev~&v5#p&l+3+bZ?%duf==*rz|QoLu#Sz<DR;^ZyHs}$Rzp0fWv-o_FlF#Xe!bb)Sj3-WpzTh
R#y#-_P;3x_xK6_j#y*A9YbkB=NwFQx3^l!eu%Dx(sACDq2|)aC5fUK!|Emo$RVTVFrdRTV1hWVFZT#H>%0a^chP|bAT%HhL(IVkFI7m>8pn{#kKNDvccMmB
-TgH~R4#fyrC=fH(i=rmB_NHCJ~nW+V*MplM1oT&rd^BDN38xgC4cd=IHdmaqfJlZzRcO`=1Le#RlkpJTWFioZP9<*VK#0Lq=2l#=JD(N=5_i8N#QjSGj3(I
<uU_rn!E^gUp*AR$`L9l!eJ%v7I$p&ip$p%N|=^^nX6${;R-#f?x}L=5p@t*3H4r%v;rU`vk~Kz_UIyDEHu#w65tE$Iq|Lx6&t$|4I|mEq0;*&{_dGKT0;P=
l1+KF7kV0j7J9B4*FZ}(1yy6+y;ityQZNH7mJ@zM-ehiFZ66!Ww6y~tz9R3Q6D5emW}!o68n;HtN1)WPpz@6PpE)T(Q3s@qt?5qBgAcjjtnR!~Au;YV;jh;|
?n!AezKQ5Z{ftQMfr08oLgMW04Dq!VABn>osaCoa|6GS$zaLc8V;|Y6>@N@?!4{sU(!S>pFfX&4@Ik6SQ5qQILN|cB4RUU)8q4RKV<`m@f5A(?h}-0pNn9#E
(A2e0*fwv##+yxNzpE1yt!}!&iOO^d?1E3^b*6ZyZ@`suh|Gs3evpu`FakP8%>-Q;*u(7z&GP_)HJ8at=irNA$kUT!aUys~lcmiMKG@)2j7r%|tziH=7LBs=
2ob%DrKp`aH2E2IhDr1-dfbh~BsCqQ3#bJ7G63}4MUOa{NjEmyjRJ6j%EOe@DrT4eC)5mggl>+GA;I?bl`OIKQ36xc(6aXXAAr4qS8vxFQTEz;wNoyZc<meU
xS_lLb~#hGzOml-9R_~#Bgdp8fG~5sN|_cK5F1%>S#dm&M7Rd-ZkxD9PcWOI#WcZcA$ccAxReB8D|<tks6uj*kib^|>b?qhkrj5|l(2-L16h3E_S&DyAe?*S
hwrU|ZcE>=P6KzS5Rr)A$Kt8{e5l?yW4`c5P)jhOd?CVAsO7ucF}!#?ACV;Q6p!;mIk_=YRr3zBXwBD)|J6LzdYc9=(eZg)Z~trt@dI1qb3-pZrweia?qV#C
j&YX-ALBz~uq@q%p4!`WBT;eo>CQ!C%WeO#?FTy{sgxk#gFYr@Xo6Jl$j4zn%al6FL4#SH#AtUp7MC%PR`GsN3wKbc(fxG6!4hm`KD53p5mltxQ`pZ#-xU8v
vh88buHvle6^dOP{m0@PVT-xq>7{<XJkmgu*sB$M#eDn2(4N4vOo}%~%T`mX=9O&G(`M@x`5Z2#r!e+Yr;Xx?f8IZLfdC;Y>)*Z0t!<~uv4#0CjY)F{%Yk+D
VpbVXBw6}4ymcU80tGC{pUr!3J}$)}>=cXR)OfM+qH>gLX!u&8<Myb;A%XJS5^hFa0lr&jzx5E6r-h9?Op_x_Ki3))eXC3y)k0$o+K2ajjfMwJI+7kwM4Tx$
idaV~g3Dw+Pc<Rt-36g6!&~s;cFp9c^c&7w@9Yw|uD3c;lt>Zt8z*f>2Jk#HhA5h<w(aDkck!oEn35OR+L%OeXUnh+$03n9W?y(RVnGpn&fQp;Bj}#1%nigs
aRs$Qm)X$G1^d)}*l`DBiY?ftn*c~2rpDFlPPPM1@aQVZXI+od25QZ6>`1cL9P1PoM=s410X>vKWx|J-qNf8<P%pDONB3RYZ!_r;CUZPwXR`KQLikH4Di*Sz
+rbTp6uZu)Ho>rZR+++sajVxcRiobPF!$icLubb>+q$f}a56o#PN*<O3?MiO0vDM6&)EUa?SEnw=d1;(c!RpfqW^|`?!LO3Gp|4L)r51pZC&?4tIbTO(E$6t
(F4c<ao+5FSgW1Sq9)<)#ajHp_>)vuZ3-T>bnE{zJSAe1vd~dQ$@9^-W9Cc}da!WTJ+W3=P2Op!ZTJOFIk{{N>QcB<zwvPy`Q+$WA@1f`%e?>vd<A04Wb=d|
3>tp51M3`aL2RIwIh6o0t;!t#J8`QIK9^G-ZGX)+vSgJ`?ASBEB96Te`jwy}*MHn|7Zs0VZT#>6_rEgBKk!CCMxpJ@3*(S6j$@z4m-adVUeCrNy70UAT#+2w
--I}E!-m-jQNcMAw(TsRGN+6>DtYOo-UdL>^^Xxz2L>xD*XNzMzVvL#a+2`Y{TNF|igZsdN}+@g`~odQKUt<%5-h5<4Ao~1EuY~-sanId0W0S{JONa2%MbTD
^H=36&umN4EYv6!Uk_i)z3kh#_rjNOqzH#Nbv4PD_uQ!sxEB5%h73lpz7jf+CG@B%>@~Yyt`j6a04O{>qJBK3ZvP<8ZJWre)7T56o_?+;R9f<LmG5`*Rk2vc
Z3MQtl&{KLNfR^f*2roExX^G|hVs$F=?G^%R|f$q*JLEPj`gJ6poYekJuhh?yyMy`5i3S9=QGgy5B9QN{KWig6I*1%u$l0!#ibNj^2P?d00CQLP!>MM?FFHQ
iHUYt&9kV>3{B#x7pobvj(DxR#s5?hauU^A2DRpCZdA66WhN2mFGQSP+qN&sAq?^CDszQj1-w$_foYYKr6=C(How~x^!8$tBB~u(A0)sfZE?#JFFzzkNR07s
GY|e(cl_v-?o3i_y-JzOiK4p7!X!)MW>M{3{FAQjKMNVGkfsw9_Y07;*l!?^lX85(17X^@QG1z{Rha|qYLqOwqNG>}Oba`f@W6`wC{PVMaps&uxYtx6y056B
UK`T=+q!NK0R9;=Ol$7}O>VAXoXvR?`JA&g3Gdr1NfpfJ(;~7IX=e%24v#+WF1RZ&-Kpw|GJOss@X-dMbKi{8&O=AvDV)DinIO7yYeQVHUN=3ABSv9m4|$;h
|IM)#ST;zpCsANWyN4Hm=#zq0<ufhv+~Fu1RVBSE9O{<1L`yt#O=pnR8ZNH%6h2|zy_wor7F$ICj~x*Wjjf;pwkZf{lfP$<I#c`Xpq_@kwIlPvUKJ-Btb&A?
$PnGt^~i-wk&kQqoA-gr^a9|g_ETEE8{IUX$k^S=+q90eybEvX=9|Nqp^}dUCGLI(!@^!I(G+!1b{sB`6NMQsM^3^2Y_H46YY%8qtA))>1zOk}l?M1O6-tFB
`DagTAk%1QFNL_h5}Kep2XJPyW@<1W#p#L|W00wFSn9$WcqHms)gSt_hMFs_3j_bJAC_Jr`D%QD;1~f~CHJlGR_p)IFn#1W7|K2LfM`ZfW75D+fC($Q*LqVa
rm-3#s&%+ha;viP0EKw^bYkD<JePfx#&`y?a~Ph|9;%$s^F4e-n_Mt#91Om^o|i;_gr8Dh?nYPcqc{91a_gl;RyoixuQcVuHQ4f+fW8UphivE0;4f=_;Ijv4
inGp$Raipit{sxVFD`V5=nnG_H};=CHyIFtN|>5{lHFISPGjF;=YwK!r$YtKpb0Hi%b5~J+*}LtA@pyUU65f7D@mYT#mRsF(HpmViXpL~EFKWNFxK%#5DGDI
$qSi+U!-};9aHpMpHxPsge(UTR0mAYNB&r?=Uw3S)^tZFB*!C*AFy0MgH>jn2|=$is55<9+6v+YbuCdSY3aQRw~2k~m@YCrxw!L?bu6ZNWJ7zqeAZU9;-F?W
WG|YZS}RF}B=lNu%PpgZu=Wy=>?}OrBPDzU?wLmi1Pmon>mw~x@$`F#?#-8pJU*d{)Dx^@^x%CKb>qEzSVfv?q4US-v1&;Da&Svhr_0Q}+(zo(zsF%pQy)O3
t`>*q;jE3WwZq`SzmuSh;B?5{jv6wkdbYkR9?`;&Ak&zqd%;+K^kTUSkO)=qrI&bKmcn%I3z~tH&@-h_3oOIKcP$J^QKy}enfXsNc<QUY!WA3QVjvH^Dfk<E
pmlurm!o>HRi}b&fvloB9ocKB)Xrs>#(-%1jO4}_I>8`x2g@)HH6oEn2O-(R^+507bDNiryh`ml6-~;zmUh05?B(9>Lz?aq?2=w#glw7OL$0+H2(GISL>`WI
I}75n(#iPun&{2~D8HIcJgIOvVGvyV5y!(n*rEv;7rwLA^Qj3RHvv=&fvD-vh$o+N<C)^=63I-jsuikmH&2Oz{!$7^q<jz^g}@HLIunVU=%~`)Did+i*fPQC
=Sk%R;W4SGtXxLpAqscPANnPy44xSLFC_B3&=rJyKI)(~5FHkczPis<Npt7m#`<56m3LFeb|}QjfE3`&Y<P6B#%1geVENkcyO*Q%D*p^qn<S)zu{h*XcEk^t
Afn?-s-|8w>=CRNgH%u|^mP4{`CoEI!aP?vnpo#rkli2LmYZ3_`D~+LO7Zc^k1hqX&ZCnIUHy%tATG&^QP1r9bt^ivyWh&PSNpX$ZQMTFfvV$KwpS%C<PH&b
K~)JUDegSL)e=}}bD4I<En7VgYIt%(>F)Uh1xw4^Qgs~ijI}*@Y`_A;hr->Pg6yR+{GZGTlKvLHs>8zK0<hXY;sFnL7oJx<BM}1j0irbk0w(KaBcDU9j8g9)
Q<#a#npHw>XF*27GKK2?0`@z<y^uR^%iGBco}~p5oM+*W7WVSnZtf3hr8twktRyuglSMdPn2ZKAK?cJXw#k49bwLpdrm<qh*3v}8YO?sFNbBxD?y1Qqwl56E
>D573vbn;#hXTkwKffsz%~91oKgyQqBUTUWccJcxa>6c=G-?agr+7Pq_C+QIPd$Log7Hd<WOBrQq*PcXg>yR-U{}(XMCk9n2g1b|^P^1l1H!V-zZP*|xGAGu
H7ihAP?u3xeEEGTmyRu-LaJmrWcivc&Z&5m-rj}ichdUvaajh<OY0wTFWMT0SYXwv;xyC!gop%f3T*F)Q!RMXc6oYkeSWUf?_XGjRoY~qGLlO!gf`5}O;BSt
1Jtd2kE#KhC&f!PfFtt9Kseb5uvTj8vCge>Drmb991>^=wQ+xh6Hz+Bm`V=E)#Sx?mnl8d9bdZ!2ieV`03HXb29>UX7C7gSe9P?52?D+zUtJDd@FfTeyKNxB
zEE^y0W-8nikDs*9Ulec6;4c#ZcDBxX7zy=zrLcuP$`IF`|d(B%D^lwPoohBUD^q?P*nR^T(rciBe^LwDW;*9_fW#EBXXqsn_}W`vlt?rE0|3N?>kdHUQ<J_
u*aOr$$+!lcY1HY`a$CY3FrVh?C8RY_&QYH)k-NnzPq&_37AWJ7S3>w8+#41!J(m|%Y}%^2<0_mGr?65*><R++ta2KgD(`T+%4u;^l9z=o`JnlEmcwI5J+t!
)^6~>fe|S%_n^yxtVOwr^zOd$7V0+#lMcj!Gdn{)pKy7|<|(GcE5S15y>{kW7@!EdVoNs#(vw79mo~ST?sz8d^BtI;d<Z==k%VO$i8VE}?CTO>`b*M{a`Mjj
251MJE%Lxwj)`|P<=O!`?>_K#Wge0Wr6EB%L7g@2bm_b^o4*v@YOdB%G>@RD$RY{Epl^q#+Xc&zo-&AdBcY!x^Mo3Du>N#dm+==v*Qg;q&vPfqC$F|i_}<EQ
l)`U}J=7&gv|Lvqtlx3kKEL*R%NjLXclc&UP_P~(<YK9g|CaZwMGmC@DEoL4zgXx(gq(7=LMv;PBlY0VeClhi+}Tr(Ia<K4t^Ca1o4F0~%RdXi=-BHAE2~eb
wTNuR6|dP)ADw%611uBmuPSP@F3_rzdFzL&+ftCm6DJx?P>e=8S8hN13+XQ`yVC`K{JSPg0rsi0BCylKth=G{DG((>iM$1Iqxv=g9mMat?(@=DfI&psG1s5v
FUu@j7=S`PCKbqXG`gDtTh~8SLFlpCV5xI{FCsJ~F%1^tf)uC<Uq?sT=DoHJMquhCKbfR>fJeG}1{cdZtl;QG-GP;N=>T5$S;OB6XY%aPzfR6JF^a<gm-nxl
{{@jf+J>B`{rf~?cVIqFogp@-T7RgOrPPll(m}H2Xc=wqA?k0}AbAa?hyWHzvd4GZ6>ccnni2?u(h0iP0{JNez9eaD*zU^97Yd+DY4JtzL^?&tX%-Viy7m-6
x)>))1rL3LMdH5cPms(Z{xd?eA?>6Tf}gh`M}P#&D4*82`nC1WQflNlU=GAHR|L;5`unaWOcsCnIde1DEXav{@uE$H|F9~1#Vj817CO&*tJdq0%eN+QV!#8h
#xe^ZlU{Ei%zYT_&BDGOZ<jxq>-Af6=1v|VPCytEhf~7I+CfhXUy3P69pdWQY%l26ZdFgvFU_--sp3~fp2fcB1XVZd(!<6Ek|=a9ec?w|xYU!-hSea1cTRTS
0O4&~j3{MGw#Pp>Zu4|~B$S*59QD>3J{%F_e&5IhqPdYys#fYhvTL5*Y~(J&_qZ{Gpb;DjSo6d!guaVXwkpb1z4TxS`BSX|tgphvLdRbZpGs#AJKDyW<+(rn
k+R1%z<X`5He}>AN`itV!@XK-H|k9c00^JE=&z=Zop0qZXN{3<@UWN*Hf^z}qPGt;uVR^$);MZAa(YEx%J}K{WTS;cAggRVqBVj2@|riw7>vH)C~WBtA~4L2
)%^9pamOZpYg$-%?M-Z*)ERcRjrFFK4S%~Tm~E(OHq7#$AVdSuBj<L5Ft~QQq0oa&w@~dD_heRpb;GHn3mkyZz7w-M-32iVz#CT!JnLZx_B$92=)AE%1b`4s
on%D5LWJff!zW^F-vyk8tV#TO#UtmJr$m4It4?KTnC`m0_=zX<rr-AKjVzujohnv^m4t5UY)EjuI7DU9sq<4AOG+Ax6Wyn_7m|=Vej^KpC4#gK+=xWph%XRb
HUKPsPur>nRM#BOx0Ja~Q77|ZOd<Pr>%vxgYi~NN1CcHl3cgEP7G6vxOYT{&$1o%4vZw!etaC#<N(?-%c{7y#*JRus{h>l>OFa#yddBbJuAMtVv1Y8+=)mal
@FvD^IiL_qz}-^jE>%MlLw{7r@Nca8Jd~Yge%(?_g>LUEiD9bXVOSDUx2jleom(pRm)hH|S!!dKcTGkSXWDc<BNM#>BGu0*XQXpOINshJCe%`2Wd`NqUMrd4
z~Ane+r{r+7^PY{ZUq{VP1L8%<K;9Iq|`a1E8>zEc8kE5c;{{%UTuJ{m@Ttdku;zd)2zr6F0AVmhiU4Us%mMV1}o)G7w{lVg7rf-Jc?cl_Nmhki=|eT5g7Z4
owQ+M$q{vA98I7ra<)jRq<h)z&>~<{QK2Fg5`KV}2)DT(xciN8gKlSv@8r=iT4-v}|J<Xt`@ey^IVIL`t@i}+wV7`(ikev+uGIU9ko(?x7IJUfY9$CaChf>s
PJ&@dcE4-YyFW6pM+nGIR4fGn_!<<oO$C?bQ^s|(KD_4;?sVoA@8mmJiAGU^D#i^PmaVB0=_w;F6f-Xo|EMMF9Yk$~PrE*#GPn+r1l(a;<GR7kKpke-NY|5u
61+Uw3+IFw0LqGqzdwCKU&aXYk(Wr%c~O8G8WtkxJs{=h3^UGbs_vCQJ2vib<K||#uAABh8(OCE%GmzPBH)|{V1@mC)ff&K5AbZkg>m1;ewURmH{s!gPdmOg
+f2ur&0Ma;V{)0rJJlr4fJ)W)tN!d5$5y^P(qwI>f7jsUE+HhYn7HfG?31bI);Xiw>bT9J1^TH(tGYp9k&I)oVK4dLpp#u<$-ctnp5`Tn)~ruV6VhpPRnRe<
RpA_c6i6VQi`#AcQ|WShwGLyH1OV~0KouhCZl72CltF{{XL@GCo1<$$Z5R}mwsNHr5K@$3k1Hz~of-;IWQ%n@@1W%58@_Q+g%!Zo4oP_}wql8xQ)3*IWm$ke
>`OzLq%csr21;G?#4`hOY`*ehdJpB1qc&oDzhjSu<xB8Tp^>vg%R+5R`K4Wo1y`9E=?y6Rd({IUBl^<w`j401Z75hJ;JUxAYx`^CtW*4+O3DYt3xBj0&p9$%
qcrE@ewYijis)!x$?oTEhYOGG_W4mI9(-M0;<wVpVD(D&Z56#Y50Od)a$11^!(f-jnQ`xGZAeYl2~ZB0LX66~0tuJCs{+kf{FaK4KaIzqS{d%~8Y)n3KHz&4
@p<1`rg64Kv_tcW{RF9lU4-Q9+ED7CuB8eUq$Wwt5x2g~dK-!46j_Eo*7Pa=gn+nVpW=%Dt;7p!8V0Q+Afrnr&jp+3%@B+JLC&M%fp;=kz8)D<pCu&x#&4e2
qmE_nGhetJ-nOR;(@+fIvtlgQol`SNSfQ(zR^1%tx}rX2S4%5K2clnmW;#3u7N-R@Kjd5pWgL~X$MwWwsmSl61^=Z{%w-b}hhJ#8q6|Zyj^<B6A|kqFo0<tF
h$O&NHhqZNrCzNCusxR$mobYzliWih6&t|Zw5;)+{1SZ@ie!!~T4HN!Ea>nlz=TQmMn~A@LR6C!2r}q2>O=8P%A(krXwbiiMt!uM#uoY$Au|Ph_Lu4kv#Z6S
R$)2<Ig*P{V<8c<<D0GeSYEp4NlKpAA0&*{?qhdnSO3jpu*l^0e@ZyN2^hnOz+(<>C)Bex?wd(^6>@ONUBZxZlzo3h`^qjD1G@n6t1lT;oUY55xY<KcBR!Eo
);cqtXG&t|45$3EZra5H$oR@%83q?g0WL=i8EBOg*!ONe3*2;<L05@-nR~fHms<?M`dm7kl<^IUXT|Fm>#G*0bMdlfIof_1^fspF9j%gQAsVT{QHU9@C?@Rk
4MeyIebkbW?=FjF0B3vv&hA4<Z^t0s=Og9T>fTM5bP#2Gi1mb4ev4LaXb$KT!s`%wFrO+Xpk#M3-FKukE}4)|5jE?qd%oRh!Z?K4VADL?lMSTh+k=M*dfX?w
hXUmcI)9oM6TPcjK@yll6@8Q+J^S+*TfLV=FD8uaoS`NgRe`=ckInrslofQ&$bHECmQ0e)7FY^0^jLi3P|sz*cq3vovZ&-)ont%NvqdlG#g!BA;CJ0l*;^#J
5yCJP1x13QCU^dw&S(wpL$Du)yF@1-5Gc4x2NUFGf%@`-aN}Kq{qEIGfd)Y_C#B==g#TZkHJG6@&E67HX9j(jgDAx3BSlt^1386Av-p`GV$$H0QlRn8jH$aF
x(SW$k(y7C7g+fVsqa-a@yU^m%3g%+HE=}lufQE4!o3D1CyjJW@otXnfro^WGxkM>YMhMjRKHV%J|y2|zMD{%Th}ManRojUz{x7)ManKBArbDG*H1Ag-1Uxb
%kUmq2jYUizo>{NiV@fA2k7yZnIoG8Z)H#5SFJ|*eX+)6%F`ZCG%t6rBqd(upcnKYp$ouPPK#jiHMKm<UwRg#Y$e-*;5~#w@Pi*F#XXfxZ|XQcfFAzC8n}5S
!YoJR!oU8~#iI3lHX6@u=bK0Dl{E+hboe@rC`Z1fiQr`L`&wHB?}Xd&V@)rZ#N~k8h<u7=9({)lj$?k2jv>-v;%B6Zvw$8kNPd*<w?rU+zr@}mYgyf<(;X(_
R<zd60n`C_QKjA6%zdkOO^fF!j;B`yt%74m=f{Wq#FW1~lMFt)at6fo4WAPnfM-GEYT!=k=+h&<mYH>oAt~rbu`cy^YE^oYpk|%16cEUdwCgl)g7cXild05G
CFL2ls>}otaB*AkE`cC{9)UMei%{F3`|w?;5Npa0_?oXCT1>Jzw88Kk*MbjpqI9NQxt!10IOzUpA%OSM;t-{Wy~g|~Eg_Be1khEY`UKP^SrY3Gb%{WPbw(1P
#QAl$Nn`cV`+dd*u33RR6BNUtkmm^;2akc6c-?tTYu7d}VQObS9Qx6F$}M694zIGID&9N7Y%dKmlbRO*$Fn3&I8racw30+aa!TE%w+Lj=YtXor9$u7NrDHUT
>;Jdo3tZTU@QT<+sQ{Ym_g($giJ|MBo96d3$3{dVSM%8)7#=I9uFSD(cB}dU13WM-Zo^VTm}ht8<neffu%Ac!Zhnv9FZ&^4f@18Ca}!X<2eA(rCvvL@NB*wu
%vMM0LJ=;zB0_g|axA2^VU9wTK!i=!uR%tgwHFx2H!Hlo=G3nCId>UzW*@u^2ePDmHH^v_2Q()5Sq7@Lyawhb@y27+uZrWjcg6A}vy2j+srL~f0PxhG=Yc+C
B?QenSF!ONbSSrb>1K1USL_oD*N7*zlFpKn(+fge69HbI>?J1}6Fth|bdSW9?7i$&#?hmUiE^X2yv7^@u0FO@t|AT=1QWt-rcvo&LJ{C9Gd`0#AD}B*mwGLq
HU#;|w~6j(u`z0N^Uf)8V@b(9{KB1{a>)7iJnrq)r8+M)rFb(p-gABh7Ps}nB7m^xl;}%GJh-Q_D$t+%7oD9n;)-%)o<duP*H^Es3ieVYKV@PL(~*6KeFfov
d47O&C%A=g!TpIF=|-=kq<^%n>;&OVz|Bqnb>x(K{uZ)K5}rLS=!l9xQB4^>v@pRu5_)-+>6aUrhCH;^c%VowmqNSj=`Jd+K~Jm%RY%>m{qV?(eq{vd0<=8O
C8NuImh$w&^KxBS*Z_AIMnGAfOZ7PYsAxgkRa<-!;GXD_0=FCwl_~4Kshu~e6#_qxf3+O~D|PE=Zra9sSTgC;f!H`1bB<gdLFM0;PXF(3)2NfoVi^+WJxExh
7EBAAXSk&a?h&|uL1}9Fbb`y(8-k|~JiS*c%Pk8_5G8B$I*OLPsQogFGkBIxCbl;>tg2m*CPSCDjFRIo!7eU}{QF>X4sR}#+5TTF#Lq914QNsesWij2fN{y0
y*Oh!1E7uo2sCa2sBn)^-R~AiZZ?vZ-f)xqZmvA&Z#LLrSDOtL50^=uuGqh&?HeTKjUxKPGQi}xr4ygiBuBwk-3Cwtab#+80(-&T1|SK~hOJAl<I-8!arvLI
t>%e5(vB&pma?B5k>|f>v%hU{TzE7Uy2)yWw{PBnPQ)hE;bii~pr7rW_vE!OXAD}KzPq%TLZ3w?v!yH(8cu9xxrL_%iUPC{<7YPqtE8U8!as}cE2B8Q4q$Zj
C9C%}0OT!RQS;cELtbu*Vg3TS5706b!-apdf-;_q*Jd!_K+0f}Y{=C;@(dtCgH_|`X_eFU!@7Jr;OFuY)5>JW<tb2+6@sEO><TAC>%4A;>e9_=Kp#LBzpG#W
O3wkHep{)(ag5`Ar~QmRshBd+71EFcpwF|MrSWCS?0f4%<jaxtdY$%_GTxCdy80KPxc6YQtwN<jBTl_;zl!ptvPKSEw`1v9LTsF}CHCI&%}6N{p5DpC4FhUv
5wR!!qpRQaPRc)f8590Cx31JSogO}>un1${c43E4=%l&gD0N-H=T_Ja;;#60!5$65f#}DPJ%0$U9)`bk7>#gS&Y4Cf1)GWG(cL}4^;g10UF3AvO%7*Px@iQc
?yKH{*JdqWd78Lin7lAJp3u!VPFsr7YTAXsa<*vIolay0yiw?v5k`{Z@LZEy4J^se-^ZBtc=$M?=ggcrk454UV`I3#YF0uG6nE$~JJFOXmvK&0_;E5-YMbtE
DxV8k5Njf{Q{VOfEqLK%uUy(n;C9UbPJ9Vol34CL2~<36WSIc56PdRpJHZv-rfDN|I*#)Wlm&rY+}EH?5S-63to9`Mw3nTyb26>Xd`nZ*oeqhx_IOhWPC=(p
cG&hSy0|g(C(sfb6ZqwwfE${C(G8+Y@N?EAd$zw#+@tWR)8w35&^f}>wPvvMHdU-MHCA9Wo$Mzn-WO(KtCllH@^}-uJ7V|I>uw5|{cHmg^{0QVOv7f0XK71^
FoM0$*#hC@F~epNx(C}YpXRi#IePb^_daGMmq&f|%x>%EZ0_L;<eB~%aT7=a8Yp|;Rw|s>yaUxvg_lLfAIO7<fq{9{7Gmk;s-KCqWCTfZn~QuDnI!SG@^;7O
#=o81Iy661ix<E!Y&B*@@T&&)w^Q7~6J}6a^$&O{D6BBB?^@Q1D!obaK>)b<O2z0Z4b7^aIei!()}YtKi)a{rSYc7<=iqF#8DgN9Hfc6fw`H{puw2%8?w2!D
pkMy@MHs9VwJ*+$@E7RZbYQF{oR%Fr6=sx3lnb~CmKIyDLT~R>%f%pj!W9)Bd6^N^Kg|*`H2(AFQUrJua~viJ2G(tElixTs$G91sjWn$uL1LS9f;aP^Z&aZI
N5(15`lVqyt}Dds5AmrjS{?<sl-Hq#1Kj;+2<!Z{=$lY_{nT34pWSc%=&>ffp&*4yK4ZOEvOb!T3W*hnw`RTb$soI<GJ=~u1gI}M@ps(v#02#~13@E#%?G-w
$j{BEaGAo<Vb}j8tbMqJTPSj2B<H3ZbnGE%R^=>LW<xDj-2>w@FXT*k+J7L@VJ0V!qf{H$?ADX`Q=1lxsB_u&O%#NvR8o;W_eH#XFN=N9AQ^oYzMEe<G?FJ?
#nGBUF>J8e4&rVkx1HvPE)A^rf?7OJ5(l;j8q>jBV`{fu!J#VAm9--xVV6C3q|D+l`W=WiAEK7>N_l<uVN+%;^l9ef+S3)y)}2A%(zYWPSVXM6`V}5Y_ksvO
0EseLr9(E8HS2@T^DcV$)hvM5p`cEC=b?_XZV+Xr1#{}Ee3eyPsF8v}KateH=wj)J|2Lzt9K8r*jv!)$tlaExsaPHz#Q(Cj^ooISf%d#o>doe0HdrZkL%itd
ZT~IAqjxGba=6819ubKDic5k52fr#{fqxBuw^b?q83a6q2tm&u#bc&T;Cvo)P2D0CCcJ>8rRhGV+CkzNF?oJN7lep^5(v@bf8plJkdoRBRh5886ov2#@gjsN
_4n|<(d(TH#_uH>XBWvO&VoN;{fLyi0-NkoDCzujP_c(OvU0+48ZG@~nZ}e-M1Tvz<}2+XgCfnk>qHBV)>Zz#ZG_!aUwbmMO-`D0mY{{i*OWW2@*39q>xs_;
l-AlN6=+=O(>~VKrX@a#r5%CG%oYOAi?h`1-@NHOyxqV6oDUh?5Mj<QwjUldIXLO`psa;!FMQ{S(yAI*F?a&;Q@A#se8PYb9u#T<V+P&W8$EzjPOq23n-p!@
<%0IBXvL78b3O=Yp6jycM42{^)}{cDhz0_s<}cSar}QVG&E1}=blUv%4~JNV!ZPQGiDK8TV17RSHxqUo8fcn1uXOA$4zsrJR->2)-mJeOE~5n`yk^yTL4Ug!
v~HHc4SU7Gkz=gVWy44iv)zOqd;tb}E#H=Zx&7#`R2s`14Mq$eOb~&olq^?3Xf9U9H>H14ZHct^vsO4_l|1Dvlp6~rJr!f>NZI={j!_BX^t%G<*c(sCa|tLQ
f!ySrJyhgESrTrHz|nma>72FTqnMWc$J&GX>Q%!nLM<TF1NN&iD*R~J%z)IjqWM)tN@xtf52hH}^w2Z~`HdKXItWxtmHj|n*M5JQih2G^gFrxwP|Q3jzFDuV
v+bIjIsWgTV#f$y0ld72I%B>`Tqi8I9Jm6+pGkpCCu~+zWo+ZOH$($YE)9?T^prdt+A#6nlId-nz)CZ;3Y_qOU?BZ|xo=l0KTTptS>`-6vVM{HT+t3=9n=LF
q{^uAw#RzUF0JW>=I*frbeQd}dnW>EeNFl0X<xGRrlUTo>tEtpZiHftwooPGce_WGO*lMmnI59ClvLHd;2X1}218*V^gi5lU(xBbAc-%vBPhq0r>}DP9jtj`
-JMWvql=Md;!Fu@is}j-Xl)fr*GfXM#pIyV<}zfjYu&p=iK-g0auaCH=ketTJ@Hzk_ymIIC36#i?U)N>XfPubQ?fh6loufdzDMKU^o)R7+4aP$1TcfoD`9xM
GXZH{RE$#m&J0^CyfuZu)ArxQ%1L_PXs&IO4`FQ-XrYsnDVx(4h~&HGS7CJFr4WYYIP@?Xuz0(W3OodXJ!lMEo>9ALV(k~;or;jfD>?}Rj4W0-TW5=-XtFmV
C+xB1Y4ONMFJskCAb|s;%`)cGW6?-d($1V;poPMpfZzxH=UA!fryv0GBlkTb?!J?>7^$dEX-bs=lz(M3tnk+Y8pD^*bn#A~8~WPoHA^nqEUZ%-A1Q5F?o~%k
#S@nW+2Ho|HkF5+Bem#vLu;%VX7vO(VUc=dC+Xq(k8XDgyfG`eVN==Hr$t`zO_JJQEDJD$Kf}rin{@^5_L=+hSRIwyQx2U)DR-f%$@_;mvD!c1%P=yKGxnC3
^vLhgZOzY23M0?*L9v$qG91ZcBO)RU23&avl-OJd&vy@JS4|TL5G1cRV3`?IXOH;Mt(?^{LGW_MdMXOLYOXbzuW>vfds-x{UxjD@V%vI>@5AjHu(X{^mJ@3A
XZemd*ybQiC+u?Z1%qC0XN=g~6ivS!I0lN?-1vKlY$_N3CJ`!ffi?1INK3c*0cq=dsMk4N2+=a&`5^Gmo*lUF068@==78bet5P_W=A=>I9u?ql8zW((gFokq
X<1ys&1uz<Y(whO1?WBOQaJZ92?My$eUvVe@>MnY2Fw9c7}p5)bQz&@iD8eOEK;L^+)&3_Q+TvWhZ#fRppwsVlF%!b0RA9Jt)_U<I*gtf?k<c^7#wL4i(Q$*
0)V>Y=+L0@c^dTl*KfI$M>A98!i>&e0qDt*NrYlMq537H<UC=2jMa^P09k3GULMsG&Obl8_CX@mjFZ)@*?4KFK+7&d8^T{yDEU@$p^~)1{^-lTOXh<0Ho0H+
WGKzhyLSaWOi4Ofr$uBv1(6gL!FWK%$@S_bMQ#(NA?j+hh+4`ALlvVl{teq6{pM<MUc{EBlc(v+NJ;HYjuB@XNg=iS8T=A>5L`ZgGQDE4t!Cvg2bnAR<RwwH
_ZzuS&MoNEU&+9Cs%G==QmTVwX&N(?q`9hio<E9}M!k^a3gPzmsv-bP1iwn8$Am%X2C#a3WuETh%Qk)gPEs1TtoQ$Tyf*yUCV@*Vd5UgG9vllV2Pr=dFI>#8
K-+}MXXPIBw_fzz8^U5Ix+x1Q`QAjScZM&lR|v$sS0s8lxO~VaMNhX8hB=%rdqtiP9fza>-NmAH@BeNm9A^Z{7hfHXTa$xFCn{1c{8)+<#(#a!eYtv(h9Hov
7lx57yHtD>ow1-5%<g+_IXo^Q6Ijet0P4LL|6HLd&p6PT-0vfNGnvL<TV?*~P=J#YOKJ5H^=jMgNhxCe39+B0a`UVPIIoYG#B0#KZd_=>9<n#6T3HC$LaJ;s
E?m{EnLa_C3KT5I1uB-jm1V&Ob!NRY$DNC<)kIl4((cGiMvb^jH^wl24A`O30Gxl><5+6}(9ben+d|=YdCw?#P-adC#S%kaSbL^ah{0}`gbd-<oXfgqfQ!%L
v<&NsadDrBKF0)CH&d66OL1RxF1s*Gpe!O%-@)|r5(h8bL5-IY(7s(C8%4_@PR1&X*!2ndu7@2#ImxN1w$X5VZ2-T-t`O$kp*O~Y9dr^4|3>VOd|JZGCF_wi
xFZ;|6rz&oN3DIzVYb!7iKB{C#I)ZMgLIyu8|Z~46U{Xov%`JSi~#rQk^jU;TU{CToGD`H41*<+1T-X|Fsl6j<o~yQrkPF`UI^%{9dr@|FADvZF!>4e=Dw0H
X(Vl|M|*c!<X@N%^dPKqN<eA>YQ-72@Yc7A!}dk361!xA2g~UxjvS8BrkDpC+a>xbHx}#y^`r}E%k8m=wHmYpZ~v@lvJ!o+`WP7hIFmbl52I3}G}Sf#v0eL{
pP36vT*ejNFvB|g0S-awSU(E;O#Xg6Tg7iR5HtqbGepYxf?5?|1zlcsy-gK2AK;@wE2i^=4nKRk@0K(Tpyg6<J>xvf6au=*x*V0j1qEXBxc6ee<Datg(i#(a
Kzff=3AoWr8@%b4PBNEK!Q8s`3{i|Bd)k@J+j%<3eQFDHHW|@pfTYRS;8EH|Pm1ch0I&fQzdsgt&`t`!W<tLwE(&QcoTMWAAtOiKIN)i1y>a;(av?jzd*i7G
ELck6@<%ZMks*y0i&G_JnH6<S8E-3TK_w>Sie7r^`@Xj5DA}nDuT|T__9}L96hS)1s{#bO189I0LS&X(EE}y}ZU8yjrKgRh$!n%CrJ5s_x1lhnr&P5KN3nIu
7u*Ce2KCo+kAcF74mO3&XFWM1oYQ52Eb$z9f42uk)4bb|ri!B0^QUC%KffP+EO*CQyYg)Bb`W})Tsz++IN6KAD(oY!N64YCpNWFoBZXv>JniK*^+N%|ik!Dk
KW9vbkO`wMs(~|(8w;3Bz*3t($XVI8zJByJYVSy`bH!{xmJNbBCrror^l5P=whLk)<lm^z%bst$?@yvsW8F3QxrQ|cr{~T6%JpZ!VMi|={(QR)<|O3sb59Q$
xDT57yg)ll&5-*9K`JzF!c#eMuaja0@XHGLT&C{&MpQ7Wb7xBfzi>+%gwN$gdlk!oo*4BGF;B$fugoVwp7L4caf5<>=_&5$@<K3_5GYK|qxZv?kHNCY3N>FC
7}HW7v@04`(7JAQZcQMorZ6DHwN7w!6R1=>ja?BUZ&y*G5kS2-SPAgbEy)B^2qRcFHFel0|4`l3SvBNBJKUQXrOWwmb&+u@1?Qz$&~GP<>y%4*n}Jn3(=VZU
c*ttmqQ__vis`>h9td*`PKPxymsUz8w5&AvxwrUsF<$&h#DSyNO2hgMBEN=n?5kwCaml$6yWgBr%)tVD51eZ$J-+GJ6+#h50#wq*-1TMO6RW5>e7~C<2~B+Z
TAh&p(^K}azj84E@KdN9w%_nS(}WV4^i|p<m;!0U6|LXr!U36~XvUw)@_4c<*W9-P5j6uz?Y5u+&ycw&U?nxA7Ep4G_fV_$4M;d{;LQ#N;%HYHCq`5~Ukp+N
#cS~(-hkvE7Oa@{?&$g9zbzU$HKnJ*WtE5cB-pGF*xp}*ad(okb(%I1h_Np<J{?F27#k=`s!sY*`b_1eVJ$srvcsvxU;9eEBGJ&q|5N5iCx@E<XBy<96*mhn
yuclrDLWV6g!Ewn?!maYY*`uim<wGj&ae|rgbfZXrS<<u-GzVmNj40gy=mur@GWbU{EVc`6B{rzvBL5&mojk<!EFKNKYx1!V&JQ>aGW^z)+KfFe^lTkwdM1^
of2dWHSmiTDle}QsKT^`UParoVcNjRjB*k}t1n-EAwPI`m&OD(40Ls9q{ES0sK)D|jBNK@{tc>xJdBrq*xv1BxyVfM_TS{fJf1=qzB=G>4UeMcFtd%s?gf}@
oK-Vs&>;P4YYYMC9r&EaEd_#DOz^bm7>kAMAeQO5a~;dtH^0XTerG*FQb!?~R0={8Oo`wbpFaRduGeJ0^JB$tR3-2gfs=ul(@syyQCXs3#eFtnn5$8odTbmL
aGaNnWkJG5f4IpUl5!KzG}GGFl#zSgq_75U=Jx2@lkeC82KeR!JWmd6;wEB7Kk`T~#si!xq4&F?a1EF`YPmUm|DI)=OD#L@VX7FQYDWzfXHltfs;blG6T78!
cB;tzV)7_nsEyJJYw!Ic;dFN=a3ex-bv3pDE5%#lLr;nY1Er1?Ey`W+-2~2eA+5Lf%9We4-ffo6Il1Gul4nRVza@+j6c`EW#`Dprk;pywKBm!PduRYB0LW<q
^aatUaz=63l%kAdO43n2;Ua-+Na$swl8H^MiTouL2|SUMoQoVTicP&IXUv^4t=tP;$vMu@>`+YA(rd-4)2yQH-}yi+QJIkvo^IQc;9W`-noJRbKpc`|h6Qx)
-g<~(L{B6_&jG|=HV}*F9KHI9P5s=|n4QP8chpbNw-TB?k5e3O?d?5ePkyp<OLLG}hPKyRLPk7v<9D0A3wBZT>P!K=!SgbX^EH#u4oxEj#pRNkM|oX_8iV*Q
2Ua9cZLP66B0xI<nrU>JfKN_+M|`?xCa5654nUaa=Z#^}7lvzwM$K;ecL{zC|Em`8W^3vJYJkYIpIU-ohP=Nux`8*wnE)&xW3G{P*oCc#iuMAkI1Uy*yWW@&
rQ881Z|$VevZJ{IH+U@A79Js-n#d&%p*Bq^5?f(>+Y+FTC-C4QL(k+ZdRv0CLt2P3d20EN$9q5MA1<(H2l<z0p=>^i3pp(~EiKZV^j_16?w8>yiEB!ksDeN;
-DJ(nQc0#XWWRRrS+4DxLuV(rX*t?XH9}?kw{5li|N0JjJD7C2rI7^^UJCPSU_V${fHP>#GuW%52D@nSuj!M`P@#mS?HJS&FRy*IxvZ+Mz4g%Z1H3uSRy$69
%u_ie-$iv3F_ZO$^Bkjy%b)2IkQDN`DgqSw7MrL=y-;{g&(wVudPrI1X69m(*d4j|R!Biz$&Xe%4<1tD{p{oH#^)C^_LkHXx)=IykGM^)tN8;UnS|#Vd)^B%
lDUn5s0<qq&f#&@62(nJV10cHc(Gh7nkf6=U8LX6eYI)>tN(6T5J&RDs5%Q@d!?!je@(&Rlm$_E8s&ciGy~0)+8uuGFm9Y>!`0mG#OFOkTo!D-Wz<uh!B2%w
m7+WIj<6tcKUmcrx?o6M0s<-~+DoSvBG5??EIq*4WTiEB$c9n&`bnL;?Bn*GAIsReI`R~11oHFA5c1EyX=YF5RZ7$ehnm!WvK@#?+s0<MT(45b`0Vc|;lZ3*
pDY>Bvo$3)_M0XMR$p9~+PMw-F9v(`-V?()1DRO{os4es#bg&>nSIQ3>@`Ic){QNbOQk}o5DgIvXOa?2p54KJ@pMwTBT(_OT4CEUym(4p;i)FZs+=>OXsTIl
4Yywh)Q5a&ykx}ai|TUUwr;_pJ3qwSJf^>4GzK`ojP+jF_4qy}zQpZaYrnb#Qj*^4898H0?18G~aF$0)7txIT#r3Py<V*t>HVyL==fiFc;niwX*Hz*nwTx4C
0*$UCb}=!r`}|3P(1X0vcE&VJoDn5!{p{yf2~sQkLF7YvmH79C!$f?>-a=+LD3^I8x(*utbI~cQf(LG0ONc(KU>3i)WPz4ASF?jCr|DJTo>m|RgSL^@MM*9_
hx6cXd7~g-Z-fNTjgPO(X(6^(VKt)^2HlU8hnP9?9*e|X%d6MWg^tKBkF$Bm*;jEK;y;F^-IDG)--BODx$sew-LPEl><CO-vvoo|*^$hWbsJ|!QNoOOU+fe9
<m{tc7<&S~&FusURiyJav<@U-!L;y9mIg`$0S?1S1Fv}4pId$PJxS^C=n<7Y<CXa+<v%F$I&C)!Xcej87*=TX4to(A_ovqj=CN;eVYNMUsvs;1msmNZ^oumQ
ze)8GoFa?n;IWf2!6r0gaYP6;A8-|;pEuUCd;oM2egCOmB#1CpDPBS2!~)upsMpfyV*-wfsFzATG)?>~Uvl=iMwYC$-4b?&g_kjsFeQ;+r1=?n=+%-bOB0AJ
)*V3e_>NB3V^6j58;V~AK6+h)I!S|C0wS+HoAg?<MLl#R{LSKR-}*rBL5z{6L7@ggmK#{3?_$7<HGmT>YL@N#`c~+fVz3o$Tm0OQCPkY}<B2`e>D<6Id|w73
!Nq6XAI3IC)rnP$wbs$`n~rl{6JacL>du!68J=i#_Vxry4=vb)h0SK2Q_Pyz5*kHC>Ye0$?OtsHGFgx_J<s+_e9T-2drDj?6{Bj`vp)<ou@gSD4XYv141vw~
#F5TNo4Y?eJS4k(|J)MFN@O8lD;jeksa>T)(0xjW++`^Oe=6TTVEybTQtn@e&hEDRajz(4>f_{9Cbf4*DlWN;MFTkY9|74AAR;y)qf3Jus7cY!3!@es>lHB}
4`WgnyfyC?i)I9D&;Hs_B57pv<Z8Adk6(82c$R19Pl4ORl*eztmVeZ%$#13WwWK<PeY;MCW2-xFCUB&|ejh4e$t+mig`4Y(bz1IS6$(rFe(Bt0I!Hq?gCBB7
!x#8RC&?2!aqviE#-4zafh8nPEa`aXT3I5vGhXwdkv)t{To7ZvCT41j!NQ=oMHOinW`AtDX)C=GjhF`7Fz&Xf@i2#jb#AJphL7<LA|TU>;TAMIZXBoL*-DF5
&`5pQF<-dn@eL9JpE-?tBkU|2i0E`6ZeybQ_Dty=7XV6Iw`@b9XF)~@ucHuMXZ1c06Vs)TPC@{A6K!vu%NJBH?Rs=pc==`)4kmNQGWQH`P>KNwBZ5uYltcO%
?@>RH_pDp9Jg~{)=+*xNYUaky2Rnc%R{x9ne#(EJV_s$h+z|X11|3Xbr*dboCIb|`bT3RkWR<L?h7%JbpDTb;3O=z;&O%vHFr4j8qEUAY@IC*CHHf%P*YZ+F
Nq{@ekS}#GsE<CcATt>!Y^k5&>Inv4)~DIPnWc(S7#3QqY1%tl3vxG`UhKMVHDD>;n9V+izWqQ%$MgpveBA=l0*?NhJJq5fxNiNoy6+G-w-vtIR@t-&=vR>d
)ZfezU)*OWRs}?bBiNsso=H*okW+b};r>;9m$9p8D}5<j2eJY8^+r_baYazgV`*4gx_S(>&s~We<gvCasM0#hiDR#9;as}~>lIk96FN#Q_D%Q7DNg|#K&FkG
9=LmapGN|SnmsdEjgG{%gHYWYJ4A&L<5LRj@uKm|&OqqQjkwJ&MAgR*MFu!%6lr2qJBmTdrTkuGC*5T=O^(nPtEczkP+FgZa0QsWMtjaF&yG%MdYt>iLE_gO
Ne5aiLzZb=h}0J7Y!F+`rL!uaKoS)Ip}$aialQTJJn6+kt9S_psh4}wmkZ%MprN*m)NC@~QzMQ+lq2rLhXL$a9HMGJ*P2HpDxJVW15f|)f%!%Fktz&<U_tI&
ECsf$5cvXBJeFtE6m`!V>>IbVa#UM}@uVCgw`C+9srK~&Q|*a}!txg+82o$Q4wpdbUi41ZrN`Ww<pR}Lw!#{fzfm$k(f{#Y(zczoiw4y_7(-d!lr2&4(%wp@
!3&KdaAh0sQmE0#i8LPDQ4Uvhq0!>dpRx0;E*L9bL=56nTznP@Sg{>DtK~?0yf%viXy3K<<d<{=1shMh21D`N#|oqpq(;65U&#=in`pU)S>Te02hE?$4Ea!*
@Y0C+-ml)c`zXFb1HyZCzED5^xP`H!Opjv4FYpLqo$;7$#O0GqPcu6+bi@3DsMpdH!gi-BD34%HzOVc}8cYltT7ytfh(DDodbtvhAT9>*|8R{QaLfzTr#)6a
ib;C)!y_8IDhqX<EtAfAI`pGIt3~u;ZPuad$bLX@g{5&^Ra-__DO~IFDo$|8&c-juM81H3h9qNeqR3F_IWSRbL`EmU_M4Lc_+j{}KZQe>Sn1POUsY=IqX+}M
oahrc+Zl*(HVerJ&u-zWY%0YN6lmVv6v3DhvtD07a=@RA=mP8xN;9a5j@f1H!eL{4T{s`&$7Ycu;Ln`N#?Qz57J?^%oi&WSvy^n<B9W3azu0QV{YBDbtLjux
E-2?1FOPsDMcz;SxE5{_-R?m(eJ*Jwu-i|sqhXdP?s$&$vs?7<l!Wb-K{j&8q~Tbhy2%;^SCj#h<4o2e$wAB#zaWIqK3C2!+f_zqudscfNc~Kq;fCjMf0$K`
PMVdz=9gKZiJ21ev~=~mg^{Z@SHvLJuLUs6Y?>@zooePqgO;_rS{$=G9c*$xW7N9?P?_mU3SQ=%tb4cu2)cq$unqwcDNj)#9F~62d&c|O)l%IicXTXw9(?4r
kX@Wv)PmRfig37XFJb@>)}cy5XAeNnE=R(s@8&|(I{%~;vl`RFy_d~{Py@UR`9h@thIjGhJbF6rx{G&_TByUIjeMLs^4a?W;u>K$x|)m*y#hJomNxI?JeGI2
rbXWnJ#V`zz+o5t$(B?!Z$X1m#75Sj>l_|;d43uQ_2L|*U2VBDZL(q<w(B!MSUu5@ag1poB^ZV!qVCGnPVx{f;vsekm-_?o1s$Y}3mDkXiKg-PK3>a0zb8BR
v}dLV8Zek-+irP4b>%3p@Kud<z2mg;uJ2-0krU1<#MNY!qcC`=L|&msg0<?;KFAgn`VVKwK7@53@xc$C-{@LDJY{>Ur@e-BTtE1@;XdYwk__`M&2BcHsv8p#
)4@hw?+Dm|qDB7Oh?5?BJQm93_A!dM%VP?^GM@=vz}<x*EE#qMVdq=%k;8K}Mp=WyG|#lmn2`z?r<|D<!3Z+~QOa|nvdVmBKJ6rBs27rd4lQ7<f3u)7AGp>j
kHg5A6Mm7(Y#@65z{ZsYnC%f`4RoqrCTT>g22uKVKz$uqBl`qXW|06yku;t!c>9d*!*04uw60^^HKU%xgb4`18u~+mB5MRsYoaV3yavQpp5y$R;x3F2Y6Q1Z
4oy=?&d7kv*6eTOcZ%n?AYF%<wYT`Puev?bHnk08-8J-T+xYE;eBAm(a!@9azhiiH#IH6-g4dF3fU#-R@<$0aDe1QnOK$kac~s%9$%F6ZUiT6K^(s7uZ5@kX
?ILu)Q9veD?=q}lGO(MudUZM(snoWfqKc5#2I-J&s#-yjim3=$7EgMfQ-{H@c@_B#mX)*mr6nrl&#CqtS1I!pOem2?D0heT3F>skm-R(X<O~f}5bDwTXI8_}
mj5jRK3@IPOx}={>^!`%PP1lcDnJ_&NR^6_N-_CvJ;4S3G1`>>a7*^VdP8)?W4ixt=FiKl?2{MxhEy*G`GukVZ@EtqzHHqT?@mA=wzinGE$bk{NkkQ}PK9qr
sx|N~2=VOu3X1Wcuct=@G@uYH$}Ml5J5$3{9GCYCV;NHIM9v!&-+{{S>72xbvAde;sto#<nmLMGW4nDf#pY1!t3=jV!#WL5l2|>#sq<G4|M8r7__LQ07~K}T
6(Zb#uP133h0=o}i!pee8RPvKQHzfjhFR-Z>a@18#QPK<hb342R7jzV_I5ZgG7{?s@CClN^lp$%VR5_cds0lkQk<v7A|a)wh^J{>q-DIqy3Ldh^&rJ=aEi-L
hM}0G)(WVWoF+Kc$?q7~byCTFE$ATTJq-&OSTwwLT0&?@+1;gxZNgo7?Kq0ce;c}9qLXecV5qw)x}&)e!v*>7`{bg`E)ZjS0+wiVv5A{^9|BOupzA~RQ*Ech
r((3<WrY2AUFb^#GI6Kk<7;h>Y0QjWdYRAbI=#O{b}5w<JdeGXGDoU0CM4`8nk1zIL4(@JX@ehc(?KJs*MiLBTa0bMkA>EGV~mtjW$Jc6hFxN7egxd{aT$33
-VO*)y)|La+=Ek(7J-!O`=!pZOl-Xl$hK7?sL8!N?5k4I2Q_!VpI27XP&bs`dx+j=%Gxj49=7gEh;nfkhjN^*bbVf<^Zk|=&ukCd6KBvp^|MS~4sopbU&Itc
bU^5uRd{UgYEczrpthIR^t((m2a-KS={=E}7;|vd#Ak*Ixh1wqD?S)h?1r*RxjU8*Nyr(m2<yZPC%G7ol`70~daxc$2_N%<b~Fc;J8bauYv2iRHlxolmZbnm
&%^8!biT_Q^u<SY7({)C!{~MSbxVOXVkM_rGMAmizP5T0_WhCk-Tq1dAb$v@vH2q7L1A5vOANRGK7()z`2dyn=e-61Yq36O!w|t^Md?f^bBp%wwI|!V5E2P{
G1fLfaWYePacfaYoY3pq|1-k63-+3Yeyb~;(7vu8Wg}gX1*iiP+13+1E3AX{wZVnUqyG90eR_r{%8T_Vt$_#eJEom&7zwhCWSj1l*<@JF;W?%dh20|5gFEjY
u_`s<3nMk2e0Z88f&|%m5Cc=L1kW1P)*Brc8wGC){b00Yq26Z<D*0Vw>)I;-`lZoD6cgb2f{9&;qeZ^%aCxcEeB=R378u}lTx0Y0q6CMN^D-3xvd&|h92z?G
lcU0d;B$lz9TM_ah9CumZTlVfe*MpAubn|M(K%pFO`^PFmFfTNhhDayLN3Q5ycyE_g?p#L&*B)JjRdI~-zLQx0#<#J%jxRI#TsPMUd5yySo_u1dgsU9xqG|N
)(OZYoW$wtr=+{eTOWNuMaB6AHmhE=uvW6me4^J`iXUdzTE~`q&I-MCJsez&T0Q`^&}{mLHMkn@+qFgvM}cp8<gb7phVAirr{$Zz6*5SDU7hkf?Qbke%sAUi
7p6ctOUn66lZGI-Xj)yAyt;Z`2BEf?HT`%LM%ooqQsM3@`U<o8Z^Z^wC-I%^AggSsWQiB9*z(h=ssR7qp7jpbC7m%up&n`N>V45K&e?eDnRfmtphGt))x3Pq
Ks6U@&thpVDl$-2$&mxx+ysWJW_{E!+M@#1aCLjzQNB&mt~gc?70$i+vHM;&@4<Yb4+A|mx&$xODVYE);BB-gXyL%6=Tr<te6|txMhB3P-9bW%;VrpD<<mK=
UmJJ+<}pPnEJ#EuiEN?m9D3rY5z}>J=xbJ=#Kh!Hm`KXWwI!r|@YeA}<=ckm`9{Sw0{Tv>#(^nk9|@gd?r%SJj2}SX3A}{pl<cvzSJeKa?!^wt@%LnJFuKl?
)~1l6|8d$Z^t%&J8$-b%XVNdK2jZ)Zf%A}x9iK9gIN1a1I=PzrT{5Rl>XC&sI;S1_(?GGK*}P!Ax<eHdZw2;nG;p?cUvhKXB3q?JP6>$>eepsPa6@Ebj?wnj
BH)8HBLMn0B{4$zCuTJu_f9GW-gj(mkjLKxA-b_Qla>V1h>p|y6F&xvJOawo)-D$BGMU@cps1is#<@wwSO!&G>X#)!=6gRA9dKX~78is%Kh3@YN8PO~2~B_V
0dX9?%2uRV;|-=JNQcK0UcZAknMD%kO`*uk?qMoEb5EjSP7|a?_P}E6ZLq>mnpLBj;tl)(JZKV~maD%`C-_FRcwA2ESOjJiV3p{!OCGEBf$3q!5a>yC6cRNt
B&w9_u27Pf_A=Z-Ms}WGZ1uV@{E6r=?3?aVil;2wv!hZYB^gs(k{=RSHyzmSf@KaVHQrr`OM-8>69SVbVosSeqZSy3uC26@f6?s+bO*R9*C?R*eTIF~y15B3
=@|g|V=rri5?xF_Kp=kt?dOFborY~3DvvXLgp`in+jpF-D<=wf9Y1EzKoWv!WOcg{BAFI2i9p8GkQ-n#?>(*L$p09L=9kmo>83>5uSt!?>29-B&z#pw$IDv6
2JlcivuGn{m3tbZX9y*ov5XbP|M4*fSCEnNIJsn{70XyhdkTv$T>XWV=wVC0N_YxkxdPB>OIAK1B_wm>IPt8^Pw`K57>&jeY2vF4)HgZNUt2G@P46<-2gz(9
;@FbRvbeH!YPK7E9ov>efuJ%oVGkShkUbLhYSHflKm1z&fEUx@13NF<nM;&kpI^fAkp2`{c7j*Yh6?kM=9T+_$Js4z_hI!z^Du_20VQ*J8=Uq#KC%Bu2L31d
u31{J>k?!ex7VHVAUHVQf`~@Ieu=bl8CIl#Rh@63%_Fy%ZEXKC2t7Ck=2h`}mj%K=ZJzW31wsS&P%7FY#bUh}%n{J#_!m;>vntX_-yWI3q)3SkBQm=%`OCSk
wfEBK=Up)w+A`vJf7R@lH-sX{kWUCiw5NW!8ho-DsA6@LdCJEaf^WSONaHJ7#tYju^B3en7&Kht7gZic^TtRZ8dk>+Y0__LV!=B_A1{Q4nqyP4Hq|5KCOHXe
;Y-TK=KuU6JneE(00r9py|k5Gx^wzLd&o-nwn4{jDF&FM3)F5O$0V(0OIfDxzS3`TOotkMqO|9~EVuFAf?7WlY;B=K9wxC%qJ#kdvFQEs+k0=R3BWq*5o(xT
tbUEy=CG8|!X;k6ybCfK0lrUq*I!ny!X}q=E;GQflQPMkoCQ;|ARR@EL&{s*f}K@Qh`#Di*HoPsT>{0<bK=4g=~=oc-*s=9ZNfSzqYoNX;oRE3$5$jjS%0a%
i1<!P*6Ey=7`hTFF{HVn1q~3Zxgdk}`O_tZqn{b!lx^4p2?C#a;EccIzg@jqvMCyu1=?)F6oL?vp(ycV5HQ#o9ZLh#!q&8Q@Sp#VW~f>gJY8p5I3^z7Y~+4p
SsvD8gh^DM)Q1^X2)24()dJ&P>iRK5X_ceTHOizbHQ5g5=fT*{sFbG%9;6F^c9RWNPn?AU3$cb5ueOf$=Iq7$FmrRF3<onBiQubYw6&o57^X86I?S`iizs;_
&gBOIHy8j%L3FgeBK{nDuCy6TwmVgz-#Pag-%P(aw+Vm|F5m&rg&!!kEBl*ajXY;7H$yn4rau(HuRD%aBo_$9U%NK`a1w~$>|8uY+&wbm*92;UXuVj7$wD1o
qSr!r*kT9BS++kZ#DC^imN+ukj@s`ynpz$0J)2r<{dnXANVsVpeCIpU^;&(7fC<I9wUKCY$`qj0Q2dtEmNMlGjk;)Hp#Z;D6;m~(L>oM*IM*yrfN~c$Y~f57
A0a9rTxq+UXF>%QP8$vHM2BU04Rm(!gwD2oZmcZKEsdRL&>DdGhFYhsT&b@&rZ|q7=H;?oI?6Q<_UB}P(U;N*7?Cl`!KG)I2j;R4A?m1N=+eTvlGMN&T-0Gq
#?1>&n#ZDlp;BejMUp%=c)A|t0_NZbBDnv$l@@YdfXX3R{MY?@_{<0ijJNl@i`6X=d1bSPFLWY1XhVUp+*7;Jj&)7;Rl$64tJu1sFXn~{^=6Wm=9>pSU?wKg
rM!2m5Y|?RoH(@O`*0?&n}wVy6c$c?cT%n|A|w8_JHbdYojYP{k7?BGT*zNCIJq&F{X)yBldQqwx!XJ8(~HkqPDVyD{aCwUmTs6S6WDEpoG+iU07*o<Np^}i
HiM?CIHsjS<MR2(wt0<yP?zOaPPWhBWc3s{ES*TxCK+?qI0*-=VqDQINj)i!VbffE{N7>Ue_EnWJOzw@LYH9##P!{SeXuE_>CV6|mp|yyoJ~rk)QIX#ye_@$
2AFCCEbiAP#HokmhPV0z77_Q^S(xPs9`(B8;7D*sx<2eytm|%H4!_T@^C!u%<A3}q)EkWBHGdrltaO^(_rPDr4$mkD;rp27Wv}Rcy5`(?l8y=KQHgrzt5&(t
?Pni|s>S8(M%PFBWlK)Jzfxp<|J(bvK%No%2!It!3csKp)7vZBK96J{cPgOJ4I_pLpt8XySVla}kkopd8ZIKq=oz;GC2?_5AI%N@n-P1e4j?R!E7fl3ApDl|
Z`;@0FerKt>}0{_rKja>D{u_5>4LIk8r(aGra^M;$<X7Wqe~HI+!F>;E?_{>MH@0g&*kU45(O5)-Wn#i3phuba++eHY@Y}u^&(w9PFjNJJUFHWSVc_1r24)$
DR9~Ez}*O3kYMAr8sCWc*Q)yJg*PI6iX^8FN?KCQkcXeaO`0!#E<tO_!B#rBNrEivU7x>|A5CyVa#M^+fV^!sl{k^$Mlt^tWXT}7MXfm1=H{prcPZeAmKihO
-^haNJk#$E0i3JWCBSkE=$3vN!yJG{Tmz8vKg+{FZ+1!cDoSxownR2r5UvhW=xkx}1`M&xP{HndyFA5J9;b*!d$P}Nf}oqQI-*ldomLxtl0978)CD3Ksvg$=
kSMy&cNsamb#(;cclCtllMj3Iv}F+S1x?lYsP73WRe~NxO67&dGF$pU;~%Vx1eLRc-V$cLP;(^uIolYl)ruLqicHA8lrf~%d;%3qvx`x=nmT}nCBGAK^vtj_
=~mHSzN5S#d8v3)9L7OBrZL^o){!p0;$&Ru`w^m!&F42&n+dO+I!r)<n5O2YwN&Og`^xDOlOu>=I*ANj_My(>yidWj22fVbt(E)8$VPvVivp8eD)eE|(J^G^
n<P(?k?h4aM^UBf7cJe=dNj}TsByJAh7TmhDI-CK1YKVGF&t(kh(^i9g~}Pp%Af4!#iC6yfGb(yzfGfcaZ(@<u;eFK4*l_=hi8PC_`tLtdo8yRUi<}lLhX{v
pSn>^<Uh0v2wekc#%t$<Sb}b+=0a8!2wbGa>IEF#P|aseZvc-he#kJ=fH(Hx>q?ghpZQTSRF}8eTXipWh?k;A!`0Qs!mbr|Pk`cCAe=SlR6Vr@lzFx=lfBqz
$nL&+1Px)eXdg1b*s4+tr!ez#n$|#+M$1(JWNIf%5Sn&QEavfeMhvWR$K4()kqIV!>y6A|`O!kiqxx0!rg6Tsv|)-!)j^EIR<n*4<;Jh)jkeHDPJKBHgkd?B
cRq$8(e0UNe^{9Fdg`s97~1P?dKoyO3V+77@q@)3+s)AQ`eklgF(RDF$HYG}qAbEaht;!(zuwarN0+FVF3oKD2ah+}_%sMx;_i7uexwOF9VN({I?3%*Qqa=X
pKf_qMFyW_3+*!J`BC=WeXm^Y)e1jXR#lJYUooOQ+@s&8uN`h91d{ucC;Q)(tHS(LkC{n$kSD(RJSO$GrdW=6QpgaVft@51)pTZ5HnWJt3F46edC-IPfCtB^
ZhBA6IRN!`MxG^Oj#@PlXnZQvHNoTcw^!11B1NwZC5W<Xq_DC<Ui<wQN40ACB3$j<Ia$b#pF!s3Tnzhssdt~G)O@i`E)NErsg7bJZx6n@9D#`+Q08kt5w9Dx
@%4p4V)AGG?mSwL%Bf(*{5ubF0lH5c<J}U9RE1L7FI4nY$5Tio=P|3jF>nBD<UU$zcINhK?hhSXnM@2?O6f)Xqkz&Of>+Rz$cQMQ=W|(u)7N=B;{W$OJ$>J1
6$}9clp&;{GoKU@&sUJ*Iz;ni{O>pu?YUG&5d&-kWb4}wWuuWK9!KhJB_mBH1}j5d4X@N)>Bkrer?v5N(23A@cERqk5UBVsT9;FqcgOBN{ior|(W#M-#W`}(
qpf_c%~#wA5w<fw2hQMy?VD5U1g9MR_QAS$w>cQ8P8;2P1xvW7&<W+#$u~OOGkoqUJ$te<uB&oc;q*JO%s;SiJ_;^I?RVUk7FhRFfy*pJrTuKOdCSPZdzUKU
`fw(YrOHtgas(4xOwe(e`RPlO>?r}8dLSVP(5Cjuo1^UkMjX6gB!P8-K^GZ@pAU?7F2YFM<q1jwfEG>XTo+tH3~dgOLoV^YH;suxr8nT)sm@%?Rd;AZb09?S
*<3eH99#((kr774VUgzgPPk_@7Ug)Nip)Wbi$>VmX(DFdvoY;i=~e~Mv}*sHd8u>v_x)_PIgLDv3VJ=efW5{}hPJdP2iX{hrFZ}fqftC;QTBu&YL_0DJGa)$
Vg^5axze=4H#>W!+^_#fe@dtl0x!fXEwtrEMKY&b$ZUb4RZV^T)!poU3*y|K{Y?u;XPEdub)2ui7}$kxk}go5@B;yF<K0WaoIjX;?nb3z<}qqG7s$pz7j@a)
C)y~#Cv!T&*&@T!TWUt-hH$dS;4~*9V9SX=(2T8e!W+W-Oo}?+-wK`5A>)yuX6uglM_-dl!YWq#{h}Vo@hU+~lCbe$wa{h}m-`y1tSY0JPA1lZ!Mifqla1TH
5d1UnDtY(hcI1fVV5m&!OF+NI$0!hW*+A?M!ZX(Z@%!)uhMA{hid%&lwUEw?)(vMX)kbdJ3%7Lq=4^@Z8S=C8=JU{Wgf*cY;Eu#|w*ys_L@6opk!;I*ttJu|
;zGVgw2T)=C!c2B9Pk)1*|i7>DlLKI!;OwW1sT=F_7QFEhY^leV`85wWDD$E%;~%q!3)k>@DV#0wapVnfHNhp-Wv837Gut$mVDjK1R5dwuDk8mZah9AvA1(D
=j52mFWZka<E6T_jRgg(cCHT$O%JiaIt;i&4H<M&zSUTJo1|D!<m)%>Wd2uad^H7ynTD*-e##HXbWPY&Np2hk_y@)`o+e)^LXPyj#H}zCLcU?(3QS^r_;V{)
$X?%xa>ag#0F&RmcT&z${H;}kpW@mI8V)tC8E(4R^nN1{J@dN|9Cw&>zW#zOAv=qKqo)s(M&%-CtLTU3hs-9$XUlZ6MmV(~;5Gm+U(P<Ce%WA>5q<#OC(5E_
hw_|lHDKC<_$}77_#yip^F$%&Q=x%OM${-XWSXT2L<Oy?t1QEXJfkl(=t@)L>e#J&{CG>@S*Aa_UA5sn1_xV{U4n23vQu*rvT{UWqjZq?w!WLeok}0LzXn!P
Ic13Nf_P5e&y&z-J9zKPn{p7-Foys3^meuu^Wk(cV2-er94<gJx=L^MMEWhT8DUmq(VtPH#yn^AY*0@h=)o7HRmjHi%|wcE%R5W(u{+jrRg0)%FDC0#QBGnI
gs(Exasi%*m4t4iVnSYF`AoA5uC!a`6$-iR&QJ?=lbr)J3Q=D;xi3D_Ol`RbNf0JMlfvTSdsHeswgV@Nx;W#XwJZ7%2X7YS=p9yQih?bYunvqRt$RLj+Iko!
OGL#8q(LGE0hg>;jNh;9gxQ%0{AQ)~BQv<&C_ZMX=+(Zhh#2)xjS=&oCw0tdYOC$n1O`@+$p~%zDYjeWIYrI9H`x!{d*92u6Z5D%JCxUVT;0cyw1U-46o5t7
<+%U7P5{+!*1fVk`Hc#0@p&RQS5RhID>P%?V@h&nlh?-?RJ620WcT7aGRsSQ23sJ<_;K~0$=txi-S<=d#?k!5D?B~H+7C#PG5ZPW&;VgyCWbP;s9)qs+uRI}
NT$_~B@rI~=rvM@&B>|V3DI6-oT~(g!y&!a3=*X_CX+8ui{>=f^gZ?VHtzl3sKMPhX5vgp{>G_EEaK%l>s>3anF{(8mQ0+*RWAy~j+zoFJ;DXlgpen<K-@_x
T?9S|6J#@5xXeq4Ng?(ejmA#H>qrwh%XqXi5fSJ<j)T)hbxc8!p?ri74!g~t$UX`oXb}x{3L5L0JZ+#K$bCPN4U{)9qlo!TBABJB(3A2l7O1=kwBg-seqE}%
7d*RuY<P$!5(efO@jTWv&dSASq*RU1w|y=2CkD{L{pp2W-GYv4r;&fcWjCBy7$K#R8H^*5JiC)reUR;rxC;F*hPaca8rWQLlGIx!7&>eaGjOsl8|~$Pj$owk
k)<?~E0N9veK<>r#+XGSX*If7=Cb|0XxrQypU_IO(*@)fjpg3>L@Xr|K^VRGquCFG0a)~Gkn1?f&2Ce1x*j-Degi3aQ>53NUvNMKx|)D`!_EnwDO~VdJ5JdM
pA(|gA!xVU`-oTkM&j@@k~qZ#R*;mKIeoPn=SudtMVnRRiYcXMd#H#fcI6h@7l0KAmZzf`E-jjF+RS_9*7J)(j@U%`l08Ssz|#r+Ayxu#?XAJHz9L~oYR4fo
kCA9db$vyNM!>mE*Er&A1;{?f*#Y4RzU@PPB#bLv05_rSnydT3cYjMIBodL9BCB3zxT8l<c<nF1_z@^u7myfN0<MBF_~m?2j4sV+ZW4#UNUL71`@fFAkil#U
tZId@(8mgOebX9pq;ysa&R%)Z2jr2ilq>G3cF#EbU2s{eI)Bh5j&P@Gu_6^uD#aHK%?IS^$f!2rI8Xncl2RsC9P$`>Q*cbsX*VjVv(DaZNL*o+`=Pj?9h~e|
?TN|)rbCqPfW<vLKspEDW&okg3I7r#UEdL523{-E0B^tsDM-=A1UV9)Gs5g%=fd}H2wlj4=<Y?Unkp8Lm(7t!(}!VN^RiM@4$3V%rT1)p+$VzYXiQqjElS!I
w9WbOj3i<7Tg7-^M2BKL4*e-f2k~-yM5;)R6ZWg-rGgT0?1_U(CPtd84gS@>q8t0x=m^Ok?o7~)+W8x^2h_;FZ`5^T$!}G$)VNEK?^TGpUr4POefQV8H*bD3
i<*U{jpLb|;Wk##k;&=C|GSWXmH<V=c_n*OGguqBmnV6Ny)&GWZq#?`a8pQT=Ta)q5B>F<)i=4aD27Ve+YIBKb<zI;U#AC|Smw)KDvq!lO`3%>YEbY|O`1x)
ATF@rKK9$8^S=82##J&QzyM>RjEhbm35w<>Q3eJ{(LToV-75Q&;sNVc3`s`Z6Perhz7_8l+T$M_ODRnnNhVq$Gsc40FvK^`DiU34ts9PnHu7Gcvxt{KAfWo9
n~LVryO^32oDgJ$y2UuHALbQCSB_jGJzM?X9EI@)!@$|~RSeSAcKd!?O@b_)>hLMvX^c8oXBR!cgsvu<EKw~ydZv9hmjS6S2HqFGd6~&?)^K6KQAFke96N!l
`xWtB7=AhZ`e_H}XqxKhjBR^_acJv)_tk&BM*C;KE^GQ|7{*Rw8#tcdvV4wPtHgZAd^__AAvu2Fe>r<bj#*+dquj_Nl0`ogV(9mZYqseKi{g(pG?$&?qukG2
hb%h(^R=M{K%73Ym4S%Izo;04_A7{ZYd52}9b5b_7G<ofj_mXI=Elc8>2g_9uzG6YNIZ?S1f6^r*6gJBTa0Syo@E}0zb8f4pOreV%mIcbAa^2~-U(e35R{R3
I5d5}n>6B2B56!lwlZ+9PH>;RauT<WoLHxhGZ?Q*qFtmMSG!kF<s-xShaHww9dBU$3Lo#$KJJas76yy4-h5LhiEnLOaATdprONKqBZs@}jWW8z3fR&a5Yu&1
T#mZ@fK^keKaRr>$M)j<>~|{5<uU2<Cl@n-o)&)Sa;V2rKY@Ti6S2<xeNVn)47`&S5P?gimFrw$mA3T7xDX*=>Du6W*e723w*}a?VHl0T9>sVBR@pfEhv2&S
H%asc#$H{&qr!%k`IYqAjPh%mbLbK)zW2UApHN6fL>&X9+nm)$UTka?oSYbYAv-&;LjZ%mrk-7F(|j@98jXA~_%ya5bq2+p;veM2lmJ^jJJW^wkSsi`f#&_A
88`o9E#;&MMI<>)iVOh@1<?ACJR4E5k4q?mksG~<-W@B_xvD3V+8?rO+%@F2O4hIbWM~k!G|Q`t^+WUrbWxq8h@F(8R^KD#pC_++(svm&Sr|fQW07R8(@Uqc
6xWdi+RH3<h+ewEzD#^;QiqRELh^gX<SNd^<<!f~+lt1OzX7I1%vzv_u5f)bQM+SSAx#hkg=j69qZYBPMO%lPbTi1RgYCpXp1HExrefA>bSMnhmAcSXm(ihk
jhR0;ceB*iJdz!RqX%!3uJdt!y@1zwwmH3e{WR$r?B82;P}q219m>Jb25lm428^Iw^VgRE$(va^P9SLqXLGFaHI7sS_=N&~YLvzX+^f`>d${Wa`P~i;ze7DF
6jv%)eQZZ}5jEwe6IQ?P=4!_G;yQMW>6&V*OVC6)Ytuj(inr2=Pyu3^Y};mWXS>G_wnLJdLg1fRdHm|#<v`4X!v5@KzEb&L(-;CA)cim72z;7C>sh~~5z;$G
{N;So6;JaAQh;Ag)ik$&B7^-}<LniY2sKzV!q~<)*xSDOa&FuNgp~2WDhB^uotJmDgIqakMp!9SI%w3v=s{uo%IivdW(cZ;q9Q<kR#ya}0fW0k`Zoi~O56oQ
_7gNe#UtKIrHkZyv$Pj~7Dp7UcH78U<MV*m4G_zfwoAigJ#_Juc4FEX8DVQN_`WmLsHLgmtXklm$6a~FVWp#0-LYH49kHw68yTVZF6VI-e?2XNJh(P+rXntO
@6wWA!;9$K<t$L3?6Bl~aRf(Od)ae`1wX0POOOpmgE+*9^w5p#U0USxn_5x8K96>jzRIxSyuQl^^}z3Bh<Ise1|NdsYcTV>1%dorPg!A8W_cwDz?bE#b>g9F
*C#EK7#SgQIpEI7pUk|)=bGnNbDx#r!`^oZXnJovXikYxmEu@-JS+t0PNl(;xL1l*_>O|8`B|@1T;P2=_(u^qj+qU8oI9sL$5_u83c=Ul1E7sN<94L!e0FFg
r()}gVm~RSj!#HhXt)^W@W0qhphqzE*hFG=t(8{^rqS#FAN6=Bno5J=%Gu4q<+4gP*oOfS#eqsHuwon`r$d_3uBI<)_fo=Kob0ZQ$305Ixma9SF6&r$q(Q+}
R$haai^;etf*gQ%q%^x*XEf7*jUFYwm8{WA9yOJ#z5rKcA;g^(TvyX4u3lxbGcT2-cXbh3SfdrvGu_@WRWxH$BDjRTK5)*&iQDx?{S?&xmIZP~8z0@7T<CmB
^2DJv0RzoRdu@X4UhQErT2Po5qq+`ToH=`iNltz`txKR%V&}0#E<+h^WEl<9iE<A~FT0B#JjIfCmv~xr_!GKLT_z>Cs;Rhk;RyjLeQQ%KET}r|VK(1AtzZ?x
q1xAAFFL%zxas$TG3>Bk!rl#7tx<&QZa4+8*P1*)6x5(Uh$+0-i+28RGT{Jc^481B?ef49#R1VWJ{aBVIEc6``ZE7ME)gf*|Bjm#d(P(AhmQmc8D(qFOq&cW
g{Iz0E`{CWE7?hce7voRw24NXp+-A31jE-IU&fPs5NxCCykI)C6($Ho{%(##3gywJH2+=SSRE}y`A8Q&pQ*EIoGE5WJ@Q$+I304t@0TE_C%Jd~b^J4^WoY%V
*m(A~L7E{23uwbqfzjt#QnX+wwH*W&plF3>($%9<r*X@l3nWLd+e<`h*AM#G=}aBGx|LHvMCyC}JE!iu)Wu9asFiCz;ug7vuWb8`DOAe;)DkGT5#<2gqf$Jr
&v;Hj@>^F0P&LxPTw}XtxzSOo;AbsvN9dTAD&Tt5!Z!ewhTL$3@p2T=6IjP8ICs1&9{4xKGr~Y&DsUev(WbbdnX%s*rf5>QWSw+fxXlFzXhLFk<^U&};2gvU
zVB3|P~kRO|F!4@MY3?k=l<!zVbJO*!$Jg48YRKks`4zmRL=9@H9kg1cCXsrs?ADdZ#|-xeTD9oTxQFHKxdK1|5N*NN>T%aLz+2x>WovGd|`1pPZZjG6=_+$
&xjh_RbZ)fW6D-Og4$I)i9ul|RU%!ZS134A5LUdPq|S>WEsD(}v>DCCHWipY5BepZS|7XTZ14DIKJ3Pu#+1v@YokY#@fHE)r#)&pPKoVO3(pvKu1_2*<&8#P
jIxg1+}57Vnby3=SKwz^EXdl&TQ}QdRISJvZ-ZG0*l5v!;xLmL@T6NiV(#e5gypg-l+f?;F7JmXem4{%X{v~l5WZ`TN0F>Kos!UYJzbq-EQs=QRzUF_S;&B@
V$CS^4hd^n2?}b&1QlEHnC2JAuhZF+WZ#45#Ln{sUH7^Q4yx84GZnm^xF-llWyU1uHF#?H3$ak^v1?IE*RScO7udst?vH{BjZ|{0@W&8wktVc?5yhY5LG!_L
p9m)Sn=fL+h22CVK3vai^VQw-kLFLkqr}AMapmQOFZQtEwd(YkBUMaa8~MkyR6f<WSxdYZ^#ZVZZ<d*oQgU#$!1qn?99ua$NUCI!+cyU?#Bdr_pZ;}gO5h>H
7StmpMbh=2e?Fh}pH!!52BcmNRO%##7xHYycZ@js(ETE)+TIaXC*Mbna**0y!Jf+cp3{mWrQgJ&`Lv`xuZFm76(DS|tShh*kj%4bUsw~grS4PHfsTHqw{cEI
;GP_f^o*5dvU1#O&OteR%qIOJ>YsH7ORr58G*Os=0bAwY2Z!|+i<0ewW#zByju3s;8HywJ=Gvktm|i4@1RygutEIh;7=sQ<*E0vYvVIJYtj5;ddeks5HdS_p
XFLS92XN{1rR!RYPxZB?nqsvo8~KJ$O)^4_r};E4A_Djh!AtO3(c_a3-U>qF@iLAd_k`I<`efJzRgwi^^`PiPx@_RfSOWgup3d`@Ls+q&5Hj=Z^Idh2HaH0B
(bRi&BBO7fpkuC;fsu#0?t3ebmTf^oY{qa({K<UELRYW-VMCqj7T7Of2&mr9Dn_}Bd95I%oz<Ims^MX_KgE`0P`e~B{eAL*FrojJ5_|M>41q-hc!F#~i7y5n
Y{Tet&bPEc)%-~Nc#_Mxgk%bCS;6Gj$4ka_Hezw=|AyZAG3$;GX7rYMMaa@wNsxN3pWQvpB=r0e2rVtE&OTytH0&ejR!(s55}8RrW&iR806dQzl%F#45{)Id
U{W<&(a>p^rr3wK4rCulYvuV14&68a5KLGNS`3AFaW=DVgdHE=DqIGywSJ73_LDgWz7LxeeXR9Jnv?I0ZvC@T^rLqe(j`90+WDM9T4VbypI|+d!(~$~-)JN>
+J%BwW7FipzB{HY*gRzL!5y-qFObErwljJB(KO8fs%Tm>l&y6(8J8D>6w-DjJWzM?#P1!_u71)aa)*kE6C5=O^zSQY(5c6ah_VxC0b>YIBzTX=2M3+l{+5WO
C8IXgO2pU<dq&8O)x0-^=-^++vK1xC-P{6mc~+<t<O~!VpB}P{O^Xw>T*pP5pJ}umL?(`E>ElIApI%BvF4h@4lTqK>O-jvO&tfCJ6l<#vt7TV`P<C5TrboC)
yK8?rLqC$@SaUGMd?m5GK(tXQ9w|jH`pc<*q$u!84A*uC#_W%G;Kdt|q51-~?m0fLG;LF~&EXdmq%G!lu;Z5iO~6Ez1Lq_cvu8Sjbh@h_UJ6|%pZVQal!I7e
PD%=V(FxG+GA4SCq!}{|w}k_h0`5;XNBlu?MoI}<@Gvx0@cXlR6v(74??5dS$-};hUy-x=RX+0me8P8m!9Yy(t(4ZW$4=EMArTuEpx6FvcT)`4FCdnWQr`v_
M!Asa4kbKXCyXDZ6U;jQ-HsL)z=GZ0^J-7)bN7L0uE&ma0Rpz~rXO!l9dHC}OV9=U){G}F-OT^AM;(J^S_S<h6Kb2;;~|k$n5rI!ySEe$V<L*mXhzKFkGfr3
uPgq($!|O0-w^Ru!d4zfua1#A(UiMgWNtgxEICdt57{>%C)k8bl?fMEnj4R~ozJnH^<f1ukp(ydP329LXxxrAb0t#P_46o+yZu7jZ&tWD0Wt^>zn(qVGlF^i
U)pG}u9LDTz;V4hw1l98aCB}u-4Ml*gZ{ApfW#$BT8VBbcLJ7__+_a51Ezw)@wjN0r?Qcm$80<zS%!!0&SR$s(>=W{GTxPEc$FsKyVj0{h#s%<GZh(UKp??q
LSUe;;tK$vtaM)Mqtl<N{n0RN+s$bGPl^Kwx<3e>T!Vixy1%}bl6elV0yOFWiGV8<5@NV~hwM7xf@4~=i+zPtzvu?-p=i*NrOq$kl;(0Vw9lR$-D5=wnb~F#
zr3cN^5Vd?h^O>_9WYOB-unrMch?LI3h#g5W+<LFf3Wd#iIAs}|AU!4uK%<889x$W{U~A}+XD0>@Bvez;%G&U#L}QtF;!v6Hjvb746fr9sXK%-nQq&OW#K5{
^l(JdT|BXsrzeWN%j%EwFY~~^n%EB{KaC027&pfSj@vZ!G$1tDj}gv+Vdo|VE`QLCy$@H^!)&6<884zF36`xuW)AW_ha^<_6`GgEvp#LKtYnfkRD#BvWA(#{
&$BDe%+R-&l_^GI9xG5GHvEeeV^1%rR0#<2hWanxF>0N6i#I~tZxCnm$|x!nGQ<F|5OFj1O)OHsb7g5(`EVf8oduL`PD2?deSdpy=cL1Aa}SaH`Ie+w#;teu
xfc3`P6jk+h7C#oaDRj4ndyU4ujfbzX#7w7U0Rk_{ik8afe&v`^CiE`Msr?nwi+Q0J71^@a;OyQGfKhB<Lla)iybQlC&HbVylOQX)@=DnFijjHPIt_!6Ti|d
%uC&LO6asAav(&2it2bpRk72TOe)kTC^Z>CzD5W;Oc{(U|FI%jsoV(R7ukkJgqi4W$_3d9n*(V7|4n)pULPr%)&)i98n2K5ElSH>?x5Pjwf+F&!FZmB9Rc!R
Us^qq?*;$4MwU}Jz(qV>z18~czk^Lxb$-XN<g8S|E-UsH5JrLIC}TkHWw>_=&J%h_i2XVXd0K@OPF68#GOVd{W`GA<?b^LanGs<oeCJ!Cq!vt6S<|^2<K?bD
@AT3gcsDPi5WJ$F4VC=8|3x46XP$%=Pp1S6s;WFdn1^_|mHa2nUk++Ybs+S_wV8vc^_esKnL66%BDw-uHff(A*5v-Q()#E*vL!mi3Z6|CX-8{Fd-|3{<9#=4
d)g<4nWK@nCH4bIN{ilk9gU1aD8j)0xI&Z7gb&J`5b1%v9|3}4(6~ndI^X9Qfaq5_YskF?oXSdNWOtIFnhBRqs@jTqDC3w-3m(l@kl8RGdVXs3Hb;YvPdu&n
*5K-;(l`mE_4Qa=o7soOc4BUgIiVD)<8BBxRu?)*EKiTR)E^S%tGwetV(2MUmcG;+k5m+gRSqZTo<K2_b~)}<K6PqUL9o(fE{qw<*69`ELs!V1uDrQ}bww~X
cR3Xye{(#S2S-gY++lIncL=OJ$Nr~6i@~UKzz$iCr!%2bkVJH#svBk4|Nd?#uRRv|q5_`ZDy^hshsy6Ch*bw8{lDG1ZrM4;V|@gN%2hu`s&i)m#u`@h0s@VC
=MHv>z9yutg`9>JT$2qXR8?SB6b-->63a6R3HtLBFi(7|p%ZJc;M2$I+$1j5rLe_~8GS9;ulBQpGW<`M$briQ_xHUtiDFLK84^OS=lr3>k^7wSzGlR9e}CmX
esz#0Pg%0o*q?-j8ly%>PV&p=G3tSs9DhBTBj3|yzX<`h(wOViq=hLT?DHE68*B5|Ms`nyswuTrJ&}2>+l^3W;5I&}gbkhU>)7APcQV+uo<<=?n=gkQSU@>*
+jdH%PBldf?qLsu=q=#qzxi?UX|%T7kD~7g8s@WvWJSZfAcD~2rxE1d2OP{cu6s-~Wg{s3*kz6N2Qaa^l@|5~s2{AOWUgv<0teQVHXNz|4V~_Qe=!2_S4SUw
A|URQD(HNEC{|;lA;tAUzgEBe9IVUNFd?m7hd_GNOkU-QQ+*EVp~&?h8Fe+G6m@fXo2eefR_4jUOzzI6$`)hq?R@#sEJR+kX!u&LBLw|LCS(qlKj-<LT`X*f
jsVpA#YshrY*olJOO7<FeTA^X$2Xjpf?NJlZY=Zem`?oEaP_W4sgFt^N2_WnzRkHY_}dfG$@HI(oB@db$?bP|(M||0yzZ*m0%i~GzQyuFu!~}dJ2ugmoPQhm
yHv8v9&-D9HRS@A+e=aJ#8W8SeX<4RHXDQGWps-g%c_IIQ}s?wi5g;7b^`bT{Hh7(HYZA78>kg_#2M2UU9bs$;hwXMTFl9))fRIVc-(>_o_b6mtozTwBG}ZM
i8ph#Kaisp57XW=bV59H!UJ4KVprlouD&x5MuV+lmM6s4>>p2ctK%UV86WquDAf+Vf}^$Egs)>Lk{IYhIo3aN6dojMN1CLVLSIt)y)m2ar~g5vO`3M(7o<(h
Azo6LX{;1%wy$Z7lG8(+n8bFCv-+F>tPfatkQ|W08rT{?8CyGg8U4H2rZ__caKS9~IRegp!TI45E@(>Wf~UGoy!5{(u>`vmOB~MEdqohlzOk2GG_=rvg#%<&
_(}T12`Q)GR{uaO1~pdlO%{+HVM<nryXlX4JD|VTvw5RQl$|54GHE89RkO&<j0GE7&_LgY@aK-J6h8(MT5@nS5w6{ztiBK@Jaj+J%<(rfoZdZzx3XYF-{QJI
NraT<KfId+cUeZe9ab<?skSuIYYX665a&adT<kfzhzFr*V8xdaeabZ{jRXg3JIqW*aXR4tEJ{T#5cps|F^n(tsnXP7Eh8lK=jhpvQp)-EYk=U)B=#`7gNEkz
DV*zY_)S1{z(o%#gLKK<nIBHhwm&8B6g5N-b)t<B$h&e(eV^(jx0A@18z;B5Y#f9?;v?uxbkzpNBdTdpEgBO~DXB(cL&E~5vOL$@vu##F!qyO*d2o_?>eLSO
xWupv&d{(c!@1w@Wy#$@OAt2EB;%>NIxs5feU_wG(w&rkq)SJ&JR5ggMS!p+y5?9)eSer!&AJ$u2kla%&xhVH(n=3V(~shlm1pm4z;UvF+&8_T_Psu?>E`$=
v`rHM#l+|17d=vmL$F*k;oF5jeRzmyjgQvYYK)&-r5wz^@>CJ7(2k59b(D0#oxTz(PeYe-uHvzkX1yO5>NtqmIHxmidM88$v1W@0(ZxplQazV|-Po=8=VI?M
jr6wJPXbx_H{-y;NXBGPk8KO}S8oKGL^F(uuD`F>eQC%qe<Y2a>20%XgD4I#Dzv2a-a`1NeD82#7LPdAHqo5t)y?jN`zc5$N(N1Tk<;nObeI8!w%isb@BEkO
2I0_BYk&dDLduB7OoUN|8Y1$QguM#%K=P8Wql~gm778K|oFsb6VtY-Dq?VcyP@vs6gf!Yb89KoN9aU)EksHbD$cR2-Ky9-=JG#<83arH!gtugq@LtUHNH`;{
xz~<pr3RjF5mjlzs?C>r1_{ua?)<ko#$V{65T*9S*;kt*QT`r8iYXHK_V`u-5<t+dYFOwVW(bg)$hc2r^|3N6p{D5-Bb%W87KPRhFbWAUyxNulyP&6SEUDg8
U~|g*A{h&0auZ(H%>6B6AI4Kg)37?fU(7Otsv!Nx*=>&peeam}Ix+e&$^N$I2kyi(MtELN=3f^a7!kq>+KK$8n@pwaGS0uiScLXPra%<PMP*d?h|i7u*^35k
OO`>-4WGbS_lFJDE2P&nhx3L8>FT9wAir$6<2q{fx<pD4_tZXq>Wf&k9<QM04a1`?ZJU+9C*7YUxUl@8{XK}%?VrhYfAj;HZie{}lezf~WTbn}pQ@|Jb(Dm=
fxl2X&JCrZg1Jy|O6MUDApB@2Hvrt^4_FaA@$=S*ROw@n7lw}yIEr04Fq!KEEwa6wGd!>92yvkMz}6o#qmHbkkL<biCe@3AH-d@_L~B7zpZilzFVi$%CM>13
UlA|fJ-;N&OavG2xVLV2<dwM7bxG;pO;-nQRy}>ee4jvXEl}!hq|J)+<v1{3j5^3ko0l>AGWSaRHZ%mF^t&mV`}15Yw$BCB4tA}>c5+N)BMQ6BG=;^z$Sb1~
0PQEzqwLW#fq(sqXBAygR;6c1tylNSX+sa-`=eLwJ!w+ul_gTIt`oGC6ystu*QD@Fh~PNEelN6K(X@;i<3?bP?AaS)S*FIq@+Si#_kyENOwX?&=sgA42p`kN
D=}_0`gqV!Y9#48h&l1h!bT%)26u-5n(<O!7vcCOE-zPF`t6MY<VkVh+pAO$XdE78bzp&>;ldk97z+Vw!Owxmbq?!b$#%p?<_zf1#k11dqk~8jqL0&wYT(u8
H`B(Vt|aSH<#jxxW6IXip6HKric;O0TOaBg>c7o=VbiFkxr?g><A$$cmK$!@Jx5tXVWl7%Y4|1NEV*d;JRyDHhKl7D=0GG;0Ol!A<>fty{v@1kYCac6hgrOp
n1B|?x|QO9{vHWyfqxN*-SwHdoh-b<OBqmFNjNa5&``#{a6bj#<uwgf31>1NrTB@w@)}QBB#*2aBTx}H&Bh-rBF!3`hcV?os3!GBBEL{!W3yCxarhNp3<NeG
W4W^Vpum;81HG5Bi02f{sZLV@9z>?{C7ZlpXkACNwXQxXDyECS|2mg~zEr{aQ705Rzxn`Peiq`QmsZm_m?@yf7ysRv`I*;i;NIHzkWF&%I>3E(AA;yiA5$&-
pNR{$03U)$?snbi7|ai5(I9C<R$CJjnU_{#OGDr;{kwZW;8<4?NOaRKchK~MuNe&1ul5fb{8Ewgz?;PytXh~)Xlg%KD_&0;hDX1mu++d>kL>E>^r&nHwJSv|
1>YJU&@aKYtM}`lN-SMSn$Pf=8i;!~3`JRz^_145oiV~rIU%gA{DACZq?EDMKvdA%NW+Bfg>f!z04)uf|I{|QL#FkdXrWh^mYsrO4O>PgJoX3xCGa_9TE{W6
Cno1S<k=P~s=vBii=;Mu!O||sMfv^*(@SujzBzvo-L@&L;T{=A>kT3noq|cq++j(9=YMnXZF*;rV&a6ExSxYemJlg+yjhxrd3Y&!uH*4|OsfE06)Wx+rSRk1
E|h@CPdYo>zMuV~6#9c9+v^0LN4E}+xY!+LoV$q^AZH8n>dSu+N|CMfkzH!a@CJFwDeJPa`URe*<+vcyi#`|t_3as)NRGSN4us;icdrDkg!rnN3)l)*=c;7e
lq%~(nUS}Z9lC4d&i7YaXi8Jl*avF)jhvW_cM5qRVR=_8dV~2eD>7v7jURm9l6(^HTNTildp|eXe7>m0rt<=?R7o?(6T|VKfk;BiB|hxCjg;J4@A9R$Ck9=o
OK^);Z_v1}bw+My_3V?&wJ=LHso*JH2c@!ZWD|!jeUkhypezbSsf8c+n;5ytm#`pV%~F}6C*XXyjGQnVMk<*(9mt4D!+fJ@GqJc<_u@XgsQ4eAv=bKBaw2Tv
B#;Lt^0d&0JsmnmIb;6)+S%3V`&QSMk8=F1eHiENMC6h7ivcvd|Fa%`h_tA4DfxfV!nvd=>DY-Z2w7(k#dWv8!&sL!5nu;shbcvEe#92ci2DCq)yx7m{CTe0
_Y9>t@UwM96j=r8_|cKaQlTb^UZl?$W2sBEe-2|%#N?DOK#D<CKO`)`S6Lyy`j;H>Qi7(Rvj&=uZXb=Sa$S_2X}wP1*%7a0lYS})$IO#9UcUQVp-74ro{*lp
u4NYc5l^&!7cKx=2S#7JK4_sBoP0Pf=0UXfCUIvkcRLAf;5@IU5e*YvD4egd^`{3umy@2`?^5EN=8{-RLBMcOnrnWVAgj;bI7NAZ)*3y4R7GPQihLII$4Fs~
PV)WDOc_9&4Ah<!o#kM7egE1Bi@G8#rI0oSQKDheLWMxoFY2(ipaBSk_i;npZqRr26ccTB_l*J-WVt1UgbIOEclPKEzuT<SGUL{2+`3=)Lh{BbhEv+N<iPtj
Hg(@fGQ(KZW`EahCVe&=X*r+!o@q<!Zm5gFZnKN8CU8}{m;M?P(=oT4$}95b)74xH?>Kay`C>E|el$8?f^VMt;56`pT~WCc<+%@a0uE?AV@P0e>Th2znh_4d
v6ga_Hnl|xB1ba(ad^XHPUBK2;4|lEzaKkV(rq8c)Sc!Cl4cY&9<YXa%=|d|A=Ew5%Sj?8JP59b4Jf`DT8KN}+gChvB!P<4@8eOiNdGn<bqvU?Ir=XjrAqFk
zmYNf=MF*79VT+D<DFFcNiMI}IUdU%D;e^w_E-q?%%p6RP^|G3MIzpexBskHUa-}IZoxSX+eK7xPWtQExoB^fnA_V_f;(-h_{Vu^?qsl(In@(H-vi6hq1)6x
V>LlIgIg8Xzm|VLRedil6lFJ;+d5$1_BNnQ`x!Z^rGa-bkOLaP?P@VhfXNfd>6|^ewbe_1xm)Ug`%lZm=~1c~3!_}EQVdo*m%PugrX_&ac@4@@+_>^T!&y(-
lA5i->h1sVEOB%n_qaq{Jz2FWR{yg|i@(Dbi|gtl>o)C&${h|>_`ZGoDUK^fP%V=TpAt2REj0)Yk~eXqt(hG7SJ)1Eeb&_?dVK;kC*Uuw1)`o7KWJ|NN43YR
_zXSEWHxlk8lmuO{!x&B0Cq}*AsuGKAdO#5v}7MaZf4gEI*bc9We~@uSo499_@3wUh)gwHw+CV(nS*E}!>-sfCM8Mz_}c8|W7leQ;`K*orr&(m@NQfN<_4EF
P<r=A_s#e~1{i~`!i=7Am0y%@pn|nIPWqD=TN02lBE2hA#G6(9aLD}lJlB`&u6?>pN&%si{P2fT1xGsR?FpIQ*YMidtRz2(LNCJnxRRp{zgrO1uNg-hJX?mW
R?OZxy>c`D6f|!lmv|-5AIQnCWaZ?Cm5YD=b3qCtZSK7AU$qv^%OMcrrE3#A0L#swEsW^bI!}B|n8qE%k7W{XV@|kp1yI0^!xy8KXLW1`!cwWsuD&SR0gJh8
L64H)S2)Xd1k?oPH8|6w{>$=CDtm>8pH6UDovgN+DJ6bJ)k21t;Q!-0*=$k_h1HD)`l>+ac%&uHx#+d{p|(3&sp*royO2^j3<p`Rldid*e9Gvbb-2t`#Z72c
I@AR@VulHhAyG*uX`#N}H?LoZCNA%uNvOgu4cDB8Px#u~^yt<jfgGx(u-Yo=Qk~B$1fRcZ*~M8K6%|ae`@Tz8Pq92$?k*UYJ*iV|^x+7l$skY3it!==+46qn
^wfzhRk-zN$)~t9ED$V9KB~1g+{V$|&@g(HMV|u90KN}<HT`4S^Lb1QmX91?A?SwQd9D~f%3z3vBBJAFK?{)(_xBvj)$xAJWX5*fHpX9i3|-_z>COmpj6w$>
Ta8~vYd~x4IhKCvs$kg<BR_;2H~yK)(=21?EyY2=mhp8YM~F?^p_VSWpl!yC$on<JMYRD7TM=d>6y(A5Bhfh39tjm}z~gWT=b+3by6WMvA5~yNonA8ciQ^K6
*jw#YyhJs<5N&(XPEW7uw~FI8pX@XZgR!U*_Rmp<mG%i6x3a_6c)36YiDf366`Z5^?73P7V2)njbc)S4rtwLHBDI~#dTT2{+z6^$?h0q1^11?DW?SwSVJ|6B
%oWgL2PI;&0wJNTG{8CY*x$0XMxhuc4|%dOJT|Nw;GTC@_9$=$F4QfU)Y?FCZW(r6FC*LSQ2INJYSa1z7h%KvBxLrP)8D~Lm`v6(;t;q$cF>$V{_@&cMY3b0
T7%uhQcC`bwkWt(Evz#42`R_W{0k3^cihy$f(Vyt%v4o+WFC3--LU!0;%M=2N8|pp5?IKp&mq8)3Ky_nwmY%af95O7q6FO~bFv392$F*h{Duq%{5!T}%+DXz
zu5yF7NnxhUCBU5gTbue7>S^U|IKZ8$<iYnCL9&8)BFnCqJ~&ofX5~~*HO8h$~c2s@)egs>TWob5$6BGRrO_)#k=MQBo!Un;)Xf5$AwZC?8CR>dH-VDZ;$~z
)k3QxurIt^<>vckJ^{S%k?g#=1o*R$oBfWcQcI@TQal|&Y$hd{Cg7oYoBjLKegBFsa1PyN*6EFhhR`*zv&qq>>Gm51H4(Z)bd+A#5rrdUb4WVE6feU0-9*h>
7J*f^?6an7iRbj^lm*OuE-;!Mt&|a7ZhTLP&i2c3-WM&GvsVTSn6ZyITzMZ~OZ~fmbP-rTg|DKKs|7p>OBXVsu4_oO3?Sf%`_Rq#Iz(_OZfCZ-f*BYER69E!
8c?;|m!tz-l_8k;)QOso%Mky8iR@9p*PV_mBiTpEL`;3tdEopZ)MZ7WUW5{>?>5uHj1vU4<RN#!mpNG7Zli(yy|9|W7IK4@IewDz&<-Fep;gA?&W+R#;JNEJ
YOG4eL%xO`N7dUbjQhyKLdG`sN3kfKGChgDsg#e*MeI1jm771|i;J&?GBAsPv3lot8d!O#CG4u*Wl?I$9x|hj`gv~D8j?eFSGw-d*~|d4h``#=Eu05wCj#L@
K1?OQE5^*M7wTJ^L?)eC306=`XJ_r*l|*_CElXZPJ0O>?_b1&$yPsn>y3)Mjyq<|FTG#a2aS1h^?;-2hD$An_+e)iemEmSx1ws-@BZk2^KC9ODA}9XH<QL81
uuJl)(Bac~cwIaND`g+jBPu7`+mdKCRCzKxc;HQb)3eH3i>pXpHioGWe2drIDJ~`cBBy|sDaP)6ZRsVPBq(qrpn@zw`iY*@$~f!ZTz!=4l^Fvr1pk2-(BQCF
V9D7KweYjPTUWGW)lBcLh29Y?T(1q5SZN(5@6Y})TSobRPB(B!Hny7TnT8i&Pczv-h?77&UMft$J=>fzn1Vyr4wcla+5wYx`YquC3h(2rwOR}^R#Snx_lv1L
--V?Wq4uKs8wtT0zM^F*gw|;l9yz+f)R%GSu^?_NecJIQzz3<p#i?)xA!h~4e8#@ROtA!d^$@<ZryQ6h`Mu^Gv~FreBR&iJ*NYG-iu$*5z-b$NN!{IeoW}J=
2~1@{cfbKgMcZCUOe#G_H=U;VFw1J__qP{G#|hvIW=cn{5@y^#lx%=4*uFJ4#MgXR`<*U9RL8YDGY|FSVi30U^08Ib!1*3-TUnfBVK%0(56IKJIggTju_R$A
03&J3l@8Q>VSTy~{un*ki87EdU|9cf#hqxD`#J0~SSI)aWP%$mBjBK73;zR@-z`E(0{WGpZ=_qzp@~zVCT^^y@D)?5n_E#NAd6EKNdd_SX!HPfm>U4dLmm_M
D7A55c)+5|mJ|ZaakBG|zFug<^txQ{nYm;zAMy&7auL@?ctd`oNB5FDuo}5WeZ5G9WK}3AqeZ;k_Z)DMyriE)cpQ(abn(?ECT}?p2p!_ivoLO=&8M%3c%tV=
$1*rfaUg=iaP2A`V^x>xs3+UOV|<Z1QwK9@g=|RM!`$ZS)J?~NKGta)M`4HGJ`}_L*Z|YZFsK=%uP%}kt-Q6v0BWX%IowZpK_NxZW(Px$4j-w#i%IyMu+k(>
{)M}9#u?qDIPY5h{Xc~kCixK2j)~lW?(T8i$szTzU`xCmaZx^LuCvAZ(TD+a!8^P0EO~0j*0DX3rEk6WYYXD3mhpZ8eG;aded#&3&LQbI&{LdbbuHKIyoz>#
rrR}FcA@LL4ThOZ&~VJBpH>jfqfhT=$FVwLZB6Op2QXUdJbFG(4T5(I)j>Ct9?Xaq!bI=d)Q9CZp_(<sC*687;c0y*9~q5~YY?WM(EQ$#Jg0T?;;O#Pb<Fur
4qiDU_&JXMV<qcC#xWp0`=!cyuyyL6Fa!H%q+p8<f7FvuO#^X1_C^iAI19W2-Nso`_7qLqs4Ey~PeZ=&mcl>;!i8U~Tzj6F{d_D={@BUf2<#iY5#?mYM~c7i
X!!tqd|BY%UArxJbbRmx(DR#hP@FUSDX|bAb|8g|awm;-kv36NIE-xmM380+fy?pKDI5Ozy7w=A2$9519S>ED8>d^HBlOgRtbH;|MP}UmP??xwqi0(AVI~)q
|GcC0%{T+NLuoILW?Dua9JT?0buE1}Oe>Y9mmW%%{0ttZ9k4^6<*|GE$U!LQvY;KjBat;}Za!Rp6Hgeu@(E<e3jEcm*&`nd$IK6xQx10FL%hh8$tc@0nE}wZ
n3vX~sz5tdBQzt6HOxl-@mY&m!;^cCNhlAa6V<G$YKFG~1=+2ns(==w+8GY{wrZ4bv@WYl!$3lxIlw)_opYbTI`D+5Z1lXr?|4n09tD<Ua$VOIhS)Lagn8aR
1!hlJX4cR}N|+%xX~C#Cf<!o_hW;W*#tM%y4rb{EPsU)p7Y4}MNiVJ+p#=;Sawdw{YG5_u)Ei!HqO=PJxt^Ph)VW8!N=2M(*5w-MnGc_4kU}p?HyE`u0owaz
{m$MdS>$IS_t%mLyl?L4A3YW?xX@G}^x7c=t+S?b4on%740|MJ4lV;tF}Vce?~*fVozuRMQ=RmZXFkod3{a+mu~~t+_%(pq1ftUvo>r))3h?cLnPHYJza3zz
jO<Xlf}E6WDZE9?=ixFzz9l=t(~ZHT60YJ!)0h1Ha#xy`E>j6Ut}Vr>&_q+jIHL804YWBf07skouPl=Ghh&Wvp{JQZz`mS4*qvmCw=)yPeQ4AzqZ(s$b-C&b
5!lieGx^b=K~JUb*?uAFp!m6kRyzOFk5iCc;$Mk3h#@3lL^M#~2-3N8BtT+@5X<C<^3aw;2Qb@%npycD%c-0Nz(ALN=HCTM30;*<)2fZ>Ef2C8#ErWN!ze`_
2YA0R{vOI3Ph7DDQ1qQgisVK-A3+`0O$}<~Ffqi8CZXEI$@D2){-S!x-vS98@4DN2?Rpd6hc-o#^?)mG4<me$|3Q;-BaA&e@R!WBorrVeK)gXa{1YjAd+w-5
zA|xr)~!zVpu9*?^SxXF+UbrqS!|x?MNMMzbnnv)oGPpfN%CWk+H0tL_V8HaFk@Jy+#2E2u_Lfv<K(PeOaptoUGgaD`2fgTCJ(!08*cjRw666qpfTO4j9+$w
q`wQ-Dp<~MPtA7wDC`egvdi+n{SGw=b^`>9(CL^@EJ;^xE9YYwuX`_S7kBW-_@(`yEKg}JzcNI(VuF$9GR0QZ3~Gk}M=eTA;^DfT^UbE1^(JI2_|^}OoI!Qm
;!k`mCdo%@fxUKjp&{8PKQO|%O9@+{ey-4#@x=A-SAauX$wSagZ;us}1_mu2#QDTi%IA1+CgEGnp~pJuPH9v}O?}JhzG2Azhhi{$(2cpl-U0Q}k$ePzLMg>g
C2J>XopvjBfL!`qeZ-ifx!OT#>iT9Q0AkXDT54#6<^2_}jy-+QN$Svd#K7`;xbM`RqrwU=3w95a%jdAIXSx<!kn%SsSRaBo8n)#qd2~WL+kG&*c-x#AmE#_~
KpiHR-d|<Cgd(kplzoW85n7>V2{9}kA%spFm5E9mc>W@1u)}zv+{?*7;#VKcH_223U&Y$<Mh7z`swB}r7YDTmrSlp0?2<<qlR@DCG!m7%Y7e|#&od?X*v^>I
S>?rZz9wJY{M@-T_iGA788LHBTO^={{>nE4=g(>GV7CU=AW?<h#vSnqemWj++s}N1WzTW^Q93=EqG74xWlAX;BEiMk6}dW8VbW}yTvg|*WW=d6F@#5|iZ&uf
QtaHiE3Drv@e0y+m%%h*S`n4+H1oG_hbulQ#RwNUQRRn(4{K!*l>!9&+?iku3X?`Ltko8px|FPeU3KsH#vb{%R>Yg^QqQiAL{k(Mj&9jkvND_^8P$HCPpBEf
-B$=4RIH70peb`3vO;{r_)3lfLyY4D3XS?$DxcS@Y^i{Z39Y2LwaG(Vl*ez*wiDDSi65!K+|Jb(W>OBrBF1rS)?z0U(4g|1ln9yk_FB}{F6+ep*JylU(C1HP
FeLbKPF5NbG&Gw(5&}|qz3&&z)8z_`Ji`E6kbHw-a@nQfqvnSp5mLZk1e3HUvHHXZ%ZYN$92NgmXZJ2|0hn(IV5jz#FN@p~xdY1d)yPTtw<T~ZV(EH?2#nSc
-iLnX<+L)*Vo#7!8%cOV`;eg;4R$FdXi)DpSigOMDqBPVTC<B!$suHHNjL9|t6S<QL4Cw9g%#!hH}j;5s0e<VBxC@XTOgmdIg-w*LiujK^Lz{g<dRyPajqZp
YLY|^uc}<N4*|j)^URVM9!3n^E1{3MCQeov-C*yKJE%Y3z7?|>T9{xbqXf`REmaZQ!dk(~cr{W=m{PZ{Re%9u@oZ3c(7T)P17;ngs-H@lsHM*bZqZ@_G`bU=
QK;))rwc}o45@-Oa>q=FO9h|Wlq~86E7Pxfu{E9j(P<B`g-b4^E*N!mlkQBKY>KJs!9Im^Uykbecl98cd~!z!n;1li@R6%v$z3d6c9Y`oi6-YD64|3rYDe(7
Qv7^vz4MHRFvlB7<czsxB0tgCb*Iq&yVoXadf%r&xbN}|F!nFn*USMcPW?tL-GvhUt|8)AS6@XX1*Ncdvwm#xZoPD)7sz+Ke?_}X@9#BvLTL&FVHXkY0BDk4
yd5zWTxJEaz(yrCDo(q9{8ALxoJ&SmjsERiBDN;2_ae34<nNL7?*t({5%o6f8xP2u#77q3l%Y<R@adwwsxWX%V{2JEe1RXY*pb{sti(Qrf||W<1NZbH_^+$G
dQ6fB2ixQPh~5S!N!0k@@k?@oCc;NFu3?X_uvyLG<pz{|AKC75#@qv+IufkV{@W~2ibBO3_9BHcT2QwM*`b_hZEN}>)g+9V7^ru3!D;iv0tQi*pJHg_7v`>P
iOHoFHIM4YoVMev&`v<T!GVPxFj55*Hj#mw9Zz1`E<Z)q2gyX=){heW>yo*^Qct^Z@8p&(W`YZIXeCOKF0Ip6Rl$a{9BV!nj0GSSfSj^;^Xp}n;MOB>;x5v;
3%mkqM$h1vX}EG!Mu>IyONE2@<+NX6A?He$N!vt~7Scr9fzc+wCJ;_3Rlr_f;mzYc6YLLDaU&oemSV`qpz!=rq|+O>!(LE6<^G~Zcnb2Cf@(M|`OfK$2l)pc
zY<)|8N^u(FSJ3Q^#PryMuVeo0koFmF(gQ_xIEg#)jWq_!D>5288%SrFaye__gWX*%532k1`uvcSX9dh0P|l2><_#^0XwCM7Te^xM4<2k`qYt$QXBa-hH-^~
`s3jSB)@T54gl2eh`O+fgzimkev9C*&OCSZUdPz)QNZ|<2E+bN@VIf42eGKz4^0eG1kbMYAOXS;>xy6+8P<U4cmNyeV#$tb_ckfLc+MQ76B~iVpau3B3&W%0
T-i2%_#jR$E>3A{N4+=Gf-J-yXebSp*xoP+th>8fkWix|F0+2)QWO0oj3t=8DEC4&NKvD_h3gSO!)`7aZ;0}vjBUg@!kB*IYp0erQ+rn>98ehPhK<hMO9}v5
+)YGSZgWWHOHC6<y8lV$9(*tZ;wdDuONs@E&lE3FY1KAWB~PF%LfuXvB*iYAng}~<8#}kFLpzrq<11o#T!a%R?QwoZNOh|=jpvaJ=?6K9%W_1YJbq61q1A@w
7&~)DA!N?nyD|B_u65FG4J7Q!PygT=c4J9D0rZN2XJH8h!|Nl*IO??0&LOE!!dOe6#%*)$xQ7!EoJ2S14xdTCRgGqh6qh7N`OiFB;$zi1#tvj*`7=!{9D<hf
Pm^t1&dy<m6+P7dBHNeLgU|%1c6PE7XpEm(m6iudbM=dt0#iUC)-O-P!pFBQBGDc3zMwaR&TR%Aj#W+BQW+xBF&?Rs`iOB7JPMJX<=L>U^4arX&&@^vWf@((
_0>62P4Abag>}IE@I;Go)JyWVB+}>fzCPZ``^3P~L1Zznd}mk`kZp0i$Y{q49l)$RzHInw_}()di?)!;LE;GjCW|(PtaVUq0DN}&2)5urv9ba%|2O#|5*!LA
Ai}nxhI^&VXW_cFh)wSgdCPf5oy2*&=e%gskyjyag|~;M!r_yQhimYIH5J+UBeqma7_%FNDYa4YJq*5Zet_9ul_O74cAJkoi}-m^l$%g0#9PL#>ogVfI=!Iy
S5JD0&Q`MO-gD}Ljx25_zV1fjQ@HxGB%JB92894)RZ7;3D{a>fC5KVDJ<t7hIUdhp@?#(LbPoUdwag$71K<!YfiZnbRRF(Iq`K0tX_XM%S;xY_JNZ46rGO;K
k=af$?ioX7Y%v=qhOVbSi9FA|bxuVxFYjCdnW$WrK04B{I7GT7<;5G?oXh>Wpv+>aiu-5VbB1k4J+7!J@J^BS{%QhV-GF-1*gz@>Ub?xK`B`d-c%93KV$~sa
-bi0C(=#$D0UL2b@rhc+qS2$pdzj+O2FEJh2PsB~m4t{vba5ae_VfU$u^hBdWPu&IQ-9au&K9*1ETYuc{!IuW2x1@HnZo8m?&(TEb+2P$r!@n7zY)qgigcG9
!jMXA69N|Wu%57~Y9kj&3kRh>qWaZ@$z*MwR4!FTU@8Dw+!D`Tq}(*-&yA9QW#or%aBd}Vx{t!g_u=j2-=>i=Vndm7rT4h^AVUbgy4f|Y8XN2HNdVYbCOW6r
nNbg=UZEKNIB~@&;Y((?X@Pw1W~5T-F4foGI5=(R0TfThx$=SNg;&GbD1OuiX2$afy%D$Wk{=3hYqrE<h5PvaqN2;#Vt`O{tfjG+1;;Jj;iA+_K`v@6P9cfM
*Q7bD?bY96Fmmz~E%C0$mAF?C;V<0K??P_DH{+z4S*aZXvR^y?s(f*M-?*2VHfu?+8X1kv{Hv=#);XT6b`hYbN&)P<w0uGzizYCWq&n^^>(*9aC|SpifOc$*
d+l;R?D(-TBF~^$gg<uM4)il85ip2R!Zb3Qz2DW1-BSP0rx@{Wn>Oryt$*{P)ErBP($Vxu)jahdGIW`BH99Rn8nU+|J;Ly%W4Ml8M<tqpS5!qMH)vrfJR={y
QosqmT17>XMOeU`Bo;k@mP)6ZnAyCi+!YW8=dpDW=BT$D!R$=6PT@GIQkV*!HG|ZrG6Jt(vyEsGS`GxMk6S;w(kY*KsNCLq9+PVH%feYSkk+j*8T(jRZ0hQD
PIwZ}(<9jdN3Vuh!eVWmj+*j^e+=A{Cnj*Y{`QUqk4_(5?)gie6$au*Zs*$GcIAb=L2n#v1eo{VeBG5ozXVgSAwcN~&N|zJ_QZVt$Nu9S2};22TB`!Tts>)I
`u#pmK&@a>Wye}(l0?L5>=4y$Z?68=j#vAC0}6~Ld^uam|KA1eLZX|4d&cKwfT%o7T;fQzIn=OvwL}gNj!wYlhv+!DlbKO_h=v5Tppl{kv@TttlwGtrZZU=M
FVx!voLt0_qC?!KB@-;r6`0GXs#K+bD%Q%&Nr&AcWRQfTcaTl7R6WnshARIT#XaGd6y@fqM_v3?Q4*ji8y0=fs{yPIop~zm{2bMo?2bWfYAGt^-^;>m;K9SH
8%)ZmY}eRjAVyr^x{?CoIvtLA;S#_v&ayNp{wSk7&_G;iV3ts#^&V3D`EDe*<DLFbvi*-Nc+Ubv-PFOdGel%bPb=p;7uW1bUOE#6GFO_)+fbQxy6v4cHyXgf
lpho&6gxla!BNt^S9T}jvdPXK#q;!N-H$^yRYSm(8+StVM>iVgYY$kWyV+X5`Ube`o0lUpbGa$_kNLxdrj#zXdK#gLee<xWK7_>WcVV54x4sI+tNkjuX#Bqu
D`qPBRnqKFXr3-z)rA2r7<5sI;S!V@$w?9D3EsEki;-~7FIH0-A}v#q0oLgbr1@&8gyncKrK4!|h`|N5EnI#pU0vOS$7^Zgv2Wju#pQXgN6!|BE&R{Q+C)(j
k1F@XqW<$<Ry*XAhMY8t1@^DW&$7~fCns$YqVJR_2*4m%kza#h_ejOl!+c(hS|Sr&9wb*Xu6UM!f;Z3uwr2<W9;=B74#W@F^iM>&CJ72`D4bb~Ps1(M#(%{o
DqsfP$_7RN)s-K_ChJ$8qsAQ_DZzgvBM7;VJ3;~#CeB%W5%5BCMF-IxEod*)Xxeu}W^Xg@YplNT7B1t1W?}P8cISo`0|#sr#0+sJvft-|FjY<tJG)UHRCj-;
*ZhmeRY=n=Yj-2bE+q~XQ1T!ihl1~hh?KEM>o#8y9z$wuTQ<;MUXV2AbRQ@Z5Mz6Bmzo*=csO+5X3beC50&2IcC8FOpD}0LXKL=MRJ;1;U9GK2DY(r+v@Ww)
c*6u%Qf|80WaoaQnoD;<jYa6Q2q4NMFKZTTpZM85(MJ9RFQA>#68fqkAdvR)C|fp7OrZ!q4`L++Ys-h=GHSGE^JXn9u2%}(P}0(nAzcN8*s++`6!u(0!)<$|
87d@lIYe-=5_4_hU1DjUEEt`)JCS?;kw0k0swZ!5HO=X^OosCX(VF_wQX*D5+alJ+{2L&s`)KCc)-DJ^Hdb&12xkI3<mbD)6<eWB0%DIYDx|<fX@6?)Hy#f-
poQsQpkRSzhG)7}ZONrOS5&zzrV@JiZ+?m4Z+QSMF=Mo~t~ji3GowDRrKR4eqh%x24Y#(IJ`lqPBK}6hN55oqh;&I`M77K)3{UA>obuTa(kMQ<9E=2N>Sm3!
hQ296+wbnpWsDoA0O&iPJb#CYXl_tNNb&$&v@943J9@PEwAY&kF0NTpHPEmn^iosMAlboNtKr`(;75Y9eafX?_N<17BH=@B7%XnVqFHV;&b_?bHh75c#hRFO
5R|)F=6+;4&dET?P}qfPF_N8|Do?b}s`v0*EVP~6a{6~?F+zsPxBz*_)y9I9+M?OeYeQVC*T}n~Z8Vtuhu6jQRNl<lZLe5p0FjO1vDV=3>UCRtQAQ6k@(=CX
bsseOW@uo#bRSxGe&}ZuL$$yQv@`HEUgQV3`kh!Q_sGRlHA}^Cu%lz0sI@f}ss<D;Cg`9(M#X#Ih^^l^h=I4DC7eQvqX|ze1j}|%JxjGd2j^OhBVr7ggTfcQ
Z!OMfeoVQ%x?uMJ>_8E>nk|$3>?Z>A#(n&2p!M&-W}mC*Ei`-qTvmS=K2bj?GdWtPD)5r>214(H3ehVQ6$|jKccn+)9!cXo^w^j+`CRP7s$(}R<Hnxn$#~I@
jQvOT#?X@4hpuv0NohF3>W>G^%ed}p41`rtWp8GwkB)`%u9k1wrIMP%W`yfL3En2m9pj|?b!DW_orzQYj2+nhJfVMAufM0LCIj5f+qzT(zyU8!G|}yOb+C}i
@ImGMe%#tN6)+tLObaNRt|H4LA#Iau?-t0ZsU5Q)4H@Vz?`rCbQ_)Vo9K!~V#rnBrjua@0IhDh5y<NOl-IKvC?TN6lfkq&lV2&X8-NJXP6IYOhLQT7KMPPts
ntb#PECcM+FR0i&65Ew-%8Ux8R`Rog!~`df5{fz{eir$!y!tz{718AaZn*$<8Sto(fF2<WTOeY`9R1Gs-Vd1uPEKotBv-Kj#P&&z)1Dd*)m)Hjj2ZN<2rGOU
&`izvv3uocJVH9a4WJ#>akljK93!6_dD6N(W|oxb#Kdnw9^aJQ48&t5!suD8Jo1~28s5AaoM;ZS`)h(>SzCjLK(tX_hx;_Ft45?~Xgt&KNS=nDhLc?BEN97l
%0>3royAr7a%o(N0-jILnC7YG7@#2PnAJSIQTiz)g@R~y`lxtcE#4`3@+0+rm!T<Wt_D=JNic3Ci<qNNc!LQM1&$k?WF}8%ExD>sn<e$ls>s{L(=Ck*ICRt>
Gm}Pww6mcmWK_Du@UHr%$E*omJ3ZuYyBE0vIiu?pZ$?zYXTQof?}{|2^xRY9Nr0;6VsTJb;!qmWN!g99I9FgK*<c8rT~UR%nW7)QUk@&alF|D5X1kkiw=c6;
RwVe|vQ(mc!{5X=3)u?X+#-ZnJ5T!4m<D6LG?UrQiaI(xkywJf*SX9y=WBZ*GI~aD_63zoc^t@Hj}s8i&tv5^IGn~i*8yRH(tghS{0f;wA@JIm24_M8G;yW<
jd#-JO@>K0TfK7l%6X$G!{dNc4Q)|~bWubIlGNN5xm?@zw<CnhoMv%D)5qAk!QeuNPCc#W<@<CQG?rdyjdws&T5DnTj*X@q(lcBsEPner55pFMGQA#J>-~k}
JG*asR)cEPC4#rhxkUn7E#$`P5$1$u{}kjNj=DTX&Tx|baMb(23Koxur<Nd5CS8Q{T9*chnjfAv4%zY@0)?ufnE<pjv?Ya9<ukOr%@3+?REf2q$-ictl0E{e
rYMJl=2f2l{~NvHNj2=2Ng2+Cf_%X-nUo5ZKv{oDdY(PymR)n`9Cqo%VOg}Xo%yo2EnNacPt=%~EAPlA`Yjb($x#PIF~$|pOG_{*`5wy9Jgk1_ogm;)V?klQ
97wq_<Y1oQw#fM#M}ShR6j_q|ik?lA4D4Pj6Yy{?qcFQ?#qO{Vz^gm4-OO)S9zhf8w<unZ&RI9_99=hDoD#G1Xj=lCX>Y|j%@-Bch?}jqD2g;qvS`+5%vs#%
CHYaVC5E^WntEW@OKNJ-#Q~C@cT<Hc&t}{>4{q)EN0e!_Qx?hI``8|WqFu&#)>X}i9Nj+=NN>QC8q5Y4<x?p{F)$H_LWi*RdHD#4Rd%qTQR0i+#*B&G_?L3;
9ej4*Sc2zjK^0vl&Bz&LiPZJLN|wPWwF9p?=JL_Nszc$!!SISO#~KZ%M3f!3^6V7XsN-6{6E}z1<gb<ah{ni9XFz8T9dlQU!rVk^$U?+9b1O=t#eh4(kVvN1
*o$GQ@fbMU3-Sap(0WUj-JMdOF_bf>_PQT1G@o&`JpiW4Ou0+976wo}?0gq)Kn+`g^>c#<s`;b%Z2K>$Z&QbKfJ#p2oXR!i;k+l0p!cdLKQH{f04WDZ56&1O
FVTtraoCnQF;eTq(HgQN|Ie2>Wf+FV#fi4F#r0{o#!D2MN`CVD9uhI$=_<&a!S~eQo8+DZw*{#&=UCl2fu2Z|L%XdypB3kQMK-Xej_R&E-r2LXb0PUCLL+Yc
ut{iRg>5B;mY{vzapJ3#x`HAQ_?ARo7OSv_knI32_cJ5E9-xM-qu<G?^HU}7x$iU)vB}{Y58~a^GmmEu)bYVTaU?0n*E>^iE}(L9?lzu>O)~Sf8v~a2=;2b5
pV%I8R6!&0pW-hEyP$v~{oK~#un%5(nw2e!wHDvtIxUSg2Ry`}=W|1fC;YeSq(9q$TFAk+DJEi0cQ)kWB4`_yUulJ$EZ`8HrH2Y*%{`$#j4Y(FW#~{HMqO#w
Neni<=ih_PUh#O7KJ!g!r9dc{dXHn0fcW3_PbF`;f0u{zsNMX~vF(445Xj?Hr87AS?|bJi7UZ@`iRhVRnHJa{3RE`)9rFC@CUt}9QhFFCAOB&tX?iO}sJy*i
%Nw75-S>i(>!WMmV`>nlQ$x*>ZDv(Vn0dOaYbb&jDm?#;5l*aw8Mts7+91`|kATQjb-2S>-Qo!q*uN%MOjF5X>7zgEdH_3w41jqrZErgU9C4}d4(uyYiPbjY
0bZzrjXCb;<xh0=cB=Zik=ta)Y43A1A;rfmoGKY$&96>OCJXgqv>MON(H~2zdA9$L{q!j7!@f?El4Ri2LR<>XcP1yZyZFP><yXTATvd32@{-_&Y*OmDq5aHj
y8ND^WGx)BcG^KEa4RHZ2F&r;&vmSBf$i}ga!gorSy_@4p)Wl*6<G6nwHif9JBj-VyXjSV+nCyq!^oTG$k2MadvQ)tBchOsDC4V9yBc;aELzDE_0X0DAoJI4
d{L*e^mm6PWiJ1O{z;A78)@ZdGYNRDa|k{k2XtiYn<DGmKdZ~{fc0Ga^W<zGA#+1E6?d^l?oz{&EE~aNK<u`)@bG--HT;eV(-Y5*{klDZOnK+78!HwAG1cHd
Nde0qddFaMRe;@5`f6Sdvo6B;CCMU|>lg!c6(zbOY@h5LkjPCu4M>=18_GgvNX(s-Jh@Jjanm%m`r*c-VD95CpC*AKND2ad#*8!@_W#f3WA4|Q+o+?ZX?cp4
i8$+UOqL`Y(&$UtrBg;Kat1O?D}IfppxcIwKhCqbqZ?$)Xcz83WkZ2|hTglN?I)X*y4QoyhV|kxa^5nNfx(t$I~B4`SPf02t=*<Pb&529esxz#vhN72c17VR
6sE;_CwW@)q|muGv?rl(RYh#<Czd{nAmrC=(8d)42N1rL#<lF*zgEQm$t7pASYNrF^$3@2Q@*6;e=SOW*rK?pRY>XBbeGMF7MiUvJZJwJYJr|nkX4|Qu3GG&
<7KKIQbQ}DSfBV92JECuAJK@QoU?wx%HF5a!A7hlVP9+I;+#n1wF|ubxh=JnV&2z}cu<_5A-$?X$K5NUqn+rYUYk|=)oF4#u-pon)#?CaFDIPpuNyZs%%|OB
z_Un#hlpB|5uCI;Rg~&ERxk5A5>telSK7!koEIdAIZE+gU6J}232~5AYex@VI}Kb#8?fJA;65V9<NI(?ois#Z&>z~Trxm@vp;{T)&H_y`tANM%*cz!;ow7;(
s)1?$e_D~$UCd6LxyPqtC~)Bj#tbkpMKAow5(NngR*R^dJ^bMnrZ2IUm0GaT<#aD)0qz2B^z?L*=tN+k)i{J1pNA&?EOzSH{|-r;T+gy-5_x&?Fz!wgW#NR{
aQ*>dN*Y?qKvpT%sRK|JFv?O#$^h#>-3Xci7XU1ZN!iN_??fNgCIov1cA>J!QglQPfjSKA%_7q!ktbDSxMp-o!c@YgT*+HbEX?V8wy4rF&LD&t6jsr?q{A;3
3K8(#_6G#o>_R8cWw4M|A`dv!U4UNx`$^+APijnQTT*YlQ~j*XX4o84Q1w!j86Xatvx9IgQNK8x!pgKd6K4qHQRxs?kYnumhS2d7&BSb@+jd>8n|%990GKuz
$@4N~?`BTuo6|G7MqCm77UP?6Ys~`$9p&&WxXJzLu?N*y+eA`@!LuM`zP4b<d^-6fA`fl7`yt23mZhw-T0P|p3CzK(SdJPypj3JV3r%zL^jYlr>W+{60OL{Z
^tmp)?P7_P6H+d*4)k*!$a<vo_8hz~BLF~357&7>_rv#tPF~Br8@~QuS$bMm=L5TaoB9g)pe@=`lACgHTsqAl92XIk@Qlg~0krD4TnZCx4((6JC|<qQy#x_D
wfa<;=C#Muf)cRvj}wkj!DY%R9MTUMF7*>&%7uU9Cy`84xk;zT`)v2A3AO9YqL|FYFz;yGhtu~ql*T*l7)?3V6ZZ&1w+8-u+qjR5!)|&&U>v(YMD@`;(D181
&Up0^$S7xJ{Q*cKR1l&hNn1rJI#;O1b#H;2EXTEz`qw03b9zqkX|FQG6H{%mn=`G>uyUZ!;xWnT8?l8fyhNZbPwkgUoy!l~^P02YVJTjq^PfbPQ}ER_XM38a
B&P}gn;fVRw3Lf7rOdN$hq+;$;~*i=64CjeqrxiLT?pTC`3PdQC96+UR$Oqzo=HC?Qd*9A4f7A8kOe{lDMculoPfNcIi)%*84B3{6@WBonaXHJQ{|i*zOvI8
JdzBg0!K2iuI;?~AQ21gOC6GkT5Sf2u%k)v`MWIf!$-?v)ZlIztGBnHYovGFVX;@%TXWuGdl8Ve)GJwILpS0Yrj_xJ(2xJjFclA=2$Nz0KMwC~qBa=<yd2f+
(ZrPiTFT<EIG$UqLyM<C$T@Oqamb&E{S)_U9{WlJx%GTB1syz$|EnFdoDoeX^Td<x@E3ZuA?~;&P*mftWrk(b^`L=Gl3>n`#LMt=!J#{;AjKSktDpVI4M_(O
=*iD6%eZY~R-p<-(b2o?xB*3Bccw~Jx|xfesFh6IPpb72VO2<myHHb}K;y}?l|m$aOOH6v4W4ct!jiDgXLZ7_oiT){lO)DF3)lsGbZOcwU{oQ=|A;<tc1o^z
8$XX)8OeSK+D(QN-!qg;p9QegFs3?}#mgE){hcJithZuy|6{+jTK2Sx^8Cb`qq_(y;R{mC_l8q*o`dAwvfw*iS)-tZ7i|6*Jx!4{l<|dyEs-xtuJH=o)To~3
VFcYlq5wl1TnPz!>pCHwTwQ591;%uQ5=egWi1Ji%JAUZCv&Kj7n@mIGl?_gUyly6hGH3XOKIV@57An_17P%)K-$S7~<C)<P7?pnIwqDk}+GdGec-&YCC2sGK
{ea;^-u}6&It_t%>mB>*qrw;-O{KjKBbP&?cX^p9BKKzqvU^56gOXx@BLwEsXY6}^-y_Xv9W5&U@O8R_{zej8p9m?&$FDd=7V3pBbIvKFz5*s_fGe$?UB?@J
_6Au|Fzodq004O@7<MggrV;*a6q@W3K~v>RxewE!&Odlac1SQ44sX}LB4!1F%7K#ofOo+!=!T0s_e2lR_6A!<>ZOMy=Kz+dC(YU>`eR{|jTN=v{3be6ZBhtE
D2Q4)z_q%qYv9VkG2=I^n=8NG8gR2--`N3qI`#vmz7>Qbx$po0KD(rn;7tP8T{RQg(k+Ei?`clst<vH{mEKh*Q(M!1H($!=S9ou4E$zeEdjCbaX(@A(HthM&
#&zgR9c-#7y{kbvr-=uZ)GCB7+@5`<(1)#U%6bt#C6p^X1_-(UF5F<1_w^h$rCuD4sli-|TA){(4VoNTVjf*o$H_TTaDDNU8}L=6jPI#fbOWbVD<geX<}X%l
b}K?g#R47Msd(2kdoy%omS7M;7Z|tgcc7^GQLX-HN!39=HzT_jCs^})?ab0MBvYviq=c+_SUf9JER7FLX~xzXu3smqZoN>8RG#RAOZ0=OP$QoMQp^Ig{#=|h
%TCCmJ~lEGR+g`Ar=?NY03z?ford8x1CKI!Tgql!MtqN~bQyw9RSG?6Ne*h(+xO$j#0*XhdTLypq6IF>mv22xbiQr5Y2;Ru?9^rc&ACRQ2?)M+)wxe`2@XP=
%DUK_(uiD&?2(ze&9D`thae?3zXNK@n-m(rb~xYWNSuR)A%=59%Wa8w-*56h$(eTv*C9yWKz;X$P4)TVwuaaZtVC1+qwYtzWuOCPGtPSBaE~yYtStxEY7uN;
&VZO_-^bAE$97Tt*rqjKdOHD0HxW#iFI5P1zbnNAXkuH*Z%<Ywvb%1kZ{<pob#S7X4d6@F>)xfE*Gy=mYV$NYG--F?dkF!3q;~O*@co0u&ZK0`)G)M403U91
YZI5p-Sc4KRe{^AOu<~bWJA4mi!kygZbcog`?K~SS>sOAN$4A%cBPSgbTJfS`7Tt$6t@%x=Gre_>b458`o7xVWYP@sO3?qq8hF9lUSNrS-H$F?fusi32JRD?
;s4HA_>IcDCzWQBg)9$Jo)rQF?ofg)7<a=3O2I~Z=h*|s<H2XAUG=yizh1*7KLBibLd$v~19*T-1esvzArr72QFQ`d!HipC+N)=}M6Um|i5csQjWyl!{yx-1
;fARpcm(Focx<}7yxn_)jqr85x!H!j{iX#8FcM5+{ejff@o%_!VC$fq@IL1dBgKB>0Zy&^g8@}7J*ZfvT$4Cq4aKU7)H|*X*&bQ#V9h1BB}B%smXB2AHxqbl
nNqa0A2lk1AK2*R(tgaI50!=0e&6w`hfbE6b~UZ`ruo9q?39L=)Jc}sOL1s2sbV)>%RXT0$B+!aNs)Z{{!O?)(30jUu&)2mQ6OS|vf(sItG{T_8NJ_))=gAL
zdfZEeOto??BAhF&M7St;IPE?${IQ#zTEqBhH?jZJrLCF98m_h%40(J&9}65*>(b8Iv;p4KY0(IbMq=mK<XBsRXPIke3oTd^b406o=dBYCqURHsgeFgAsi7&
euDe7xs60AfW2<#f`^)^004GL)(K-Gz!_c0KAGQ1A&XMFkd-r=RjfO`?>>u0yFt<W7MV!wV82O9F9FKp>fwuwI|kOJYa&4u;h|DjgHi@}Wy_iFA8*e<=Z*dO
dTAhm48K|#qF7W+xf_1S+xpv~wLEL1dWgz4oZ2^(E2Q~|U<r8U23ALst~wBU%u66;5d?#uy8bVk06yLi+2$~IpSL$E35vGC^}bU>7II%Us`*hS&KWJV(d+sj
Yx-ANAa6~k4g52zl4WCyxME=Fu(TvHe~pdFr#QO<9gV8Efl6s%6*M0HGG`}ka)hUn4hXolq29)G66e5W+?KVw3Pg5;Pd>#td|yh6)yoiM9|xjS#F;KYvS(>J
_}e~8mHD*rE$<bhdxjJWM87iY6>S!NS?J(b{m!bBNlS`~VGNEiA8d%xU`thb7IbODH}&wmGgi~YKNOv5r}SkPV1TZIJdZWo0)QffiK<%ZxD=Q_S-f`C8@}s^
>M(K*!?T!N@2Z+0Gd?=a7bRcEoCezi%sVfA|CJ9NGL+>FQ3_82<f?sM1de>5G108a0kvjP9}~oYcyrD21KF<6{5L0*7814T@!Xc$z7FRUxuoG$OK+n^Wr6>L
8>mS<f!u+bsLj6zo<9Z(U3$4@^HgS`^JD!!|9wkih1P=QIElnz5z$miiFEoZ6Kjy1adFb>uF+K&pIN=NmgMSlgA5DNJR(`->!<HF1Url`qHB33AyxgvUR-yG
%M2K_+p`86G>`%ozxyv5=&*>7tjH)lvRUzClKvwibTLXV$BD>6HA2bsWxrl4Xac7MG6Qs7^k-n%F{AyVQ(4a}q8Z~n=(%-#_aEBEZCOmhk06?FU!vPXJ2r}O
K!9B|j*V*;ZT0P{p%&cM%?oOL;O5YdIWyQob4;o)8mRCBl7C%U@LzmdO{xOE|Bletw~E}^R|K`SlrnF`tcOrdUZXY7*f;I&8~MrLu8}v4CAMfCF6L|>;jUVx
|DBihebK*Wp+|Zl5b$ae0og2cg|CQw;!!lVKPx$skEX9fx6mL~8vouq@3X?a`^7lwxZ44d5VQOhWB{?=kayQWu&r`pN@Q_lcdbZlQ8IRz6uTiDnw3~)W4)0j
6YRmmp}lI&JW=5M<i?gTKYU%O2ZT6jRM<03vNpn{H{%N5vo7mF58pSEW=eh#W)6~A#_*?ss~a9H`nJHBl*-&7JWoYby+#oM{pw3;Zk6zfP*JEJ>SfXKd-ZjI
X+pQFN53j!PAB*h3U-Cl+NzV@&jqx4|8i-OQLZ0b=t{{1%+&<`G2X^ay8_{S-ViFC)FtT$LE3lvdVekJX$p$gJMr@TxOE@8Ns2_z<jSTB-%>uKA8DWh*&n%w
Ah<j^a^KR0H)e&Qs2m>8ouzY{sPxb9s@pL;wO&XF6Q3i?M!v;NV54G=+)*F4l`(HYbYAvm>c&7AG1hHbrxN=uxJihb;)uorfrloKll(eqBSYez_|oHgXz(IR
Ptut^f`x}R-2-(p8=i>*)?{?^tzy=YQIJ0Ym1J7#dsapyc!I=|#R5o$$4Ac6mF4W4NmbP=>Kdy#cD%&QON%`+_(6(W;Y%q?U0zoVu=wY$c3yDj^DGl#1;tB8
h)%lotT-2gx!yT+HzM=>ri(%AwEIB2*T&qbzkD(uCuB^CChhht^KcMe|FDp4!e9yz-Dg2tTK6g<gr+^cZp_rgCC<2t-a3^hanHbwm!RqJosrJ7E;@2;V;PXZ
sjv)-5;rsIdgqH87WH)Z`6f?8eFHu5x9as_kC-K4)AA8e+q>AiRawGoX0vbi(##fH`qTULPUhx_os?_xzQh-Rs}q&(oOD_HD?E&^DrME1+<pyog8C59{NE^-
jU%hAS&T5z`f#|bRuV;bma~$l84-xpHX2XvD}XQ24Qt0;9L5pKZW$8h+1=eKUy)%>$t(nxwCR-luEga(x#`0@+*Q90683hEYz})%Y8hpRZ)~d*QkFDd;ZF<a
NY8O(h><D3$vHxqZpVS<t&R~oXbKgc)oB3%s*>k7xnE4h;zXrca=L8%0*P>8?B;fWTWgmxEq$Pf%gL8c^0H$rS(P)cHPy!p*croOEK!-o0Y;62uB<#!oZ%IU
b;)h)=Bvck{q2IJjzAojR5=32)@c4*h0@K+#oCYUoOvs3*GkPblFGPoAo&)xuBU1Tp*W0a-g)stfO@k)DuEeVV977<5h?6;_>P?QZ_7Mk4H;*`MrtAV+Q%CZ
Ye%Exp?<?^RGt%Ep8XkI2?Ipjw;FTTmz<~$V<vrGZGs#opr>9qK||J6(_}N2aca**R4>?<)8@Vhb4Nu|-c`P=-s13z(lE;FY2v$G9+eTh@3x6jtUR7%A8W7~
`AI;Rs5^l$Z=T$x=Y#Wja3skOr0bK3FEx514)GJXuhE1z4BCHS52@<oSGT#u8|VU_wf@1<@1;*sgH%9=Z?C<S0U2EiO(uS+@U&Qh`zg}6k0sDkZ;e=O_Xw>n
Wz7CT4V}cl?yf#RyDgn~!4xbVx2HvByI)LLi?A}MkkXG3gdgWo1iZ^<k7x7=Tpspg(>m!?w1|K%xCMtk<06d5vDFs#5(k_qK4j_FJ`1Hi=v57ztyi=LVacQ;
qzxV~JI}m#pDEIfv&~nDdK<Vf<c0@n-mFw=-y@^bmTj)<QJU(^{t}xxA;fg>SY;4#i1-o^PUxmn<{kvXZRGUyW!iWmW3e)kN(f8$BGgcnl{6)~y-#+$a|7!1
W-7%H^x*rEw9(MGG~8Q$Qr4CdHz{#$m2p0Ph^*oVlha4j#C|fOM(4!w8fOc|<TDv`R9e|n$|-{7woofKyc4R=2iddNo63J@-czH$_dc|%M2(5jcQp_hlLs!z
p+-g0#)@T5@|70J4Xzr4t$lV-Tmgp{V(q^HCv}&LiBvO(AJFfv!>>w0j6D!lv1se&l=M1ewWCv~4pAx_L9uTCE0Mh5EK59_1Gb^xj&byt^Zc;Kn}eey`e}?F
nIZHM<4niTL%7OA$SrkUvYzaI5k6J#o<qQ;5b8HX_8SFuqpN7UN!!!-$+RL2jX30%*S4;GU3lWYM48&2r{yX5J^u_UJ#C}`P!Xf|(^z;-N$i~M9dtJx27;a*
I^3THIxhgjajW8{+-MqJ-Pgl1quuMM4yyTDnLqtjnB>QvrUe3Km4oX(9nC4eRL?z*PBD23sjrte&fSl;U{jUEU%b%u^Wp|IuM<q5max02&2nJ}rjixLsUTw>
Q7}LmAT$VKwcml%IyX=DqAJpvFyF_GF;b8ksBEqS4u#wUXoQTHlqLuMGlsL2j5yF#v(SS023~kD?Inbv*c)~L<_`uqe5WPukl9Y)72c`f(b--P{>!K@jYBYq
&1cV={k2$#D&kaX0&9?_#Q}lFaEr3o!^^z%C|A;F_ghR$utVA?Q-r2>Ewew;tpGdjr2e4#Mp)wt6xCt%j)cuSkWz`kWEq(xM13ukb#y>U9fw7uqd280xEagw
7X?*+l6=CRctKm}du=f~n4g=I&Cr}Bz&$+Q+kHZEDA8a{X`d1?$=!uF9&Ro+ryjpd=?}sA#w&cHBauaT=;nWb>`?=^{T*PK*56tIDoA#D7qavb&u2ikHSCE1
rD`U=>sASr=d#LNljKO?HA}!$;x_-nb&-b*xH=B!OY%#gKsT^+W-V-XM?Jz7RYC4bE@h0-F4BaFLRUiCVRg?nz2)gm{uxcoljy<rG13W3&(2pLT~)Ggc@7aD
;h#QZopQyZ39=7Pc2P^zVf+ty4;`?Bd!+f-DE%ah+NegTK{f?R(Ah4(bXIT2LgpXl4eP=|qNtE21wY4N+nPoRwvKNt_t4%?u^Ss_WYfKKCG=t$X%@_Wu6OSt
a=WI`WBWs;SOTb`79_PsxgI9Jm!~Q)oA2KvLZr$>&iSZC7me+GYP2mtUY91OXK|ep@*xrkJ<D^hu$I+nJU>T4GwLlJ^$P*XsMGLwmUf((2IFJ`1v{ZsDZ?jt
(17wrKf&PQuVYEuv1iCe9J4+gnZ+vO6a!WK=v7jBafKI2&(i#9rkH}2io<tDK`c6S$YN+U0s+4KYMv4Hzgf7X<Lwg20HH-E$`fsHuIoKwqZ-G2G1RfD>*H1I
Zh1A1AqQkMSJo`!q@hhBXXO=5H*?W(Vxe2?08{eSQQ{z{JR(5<<uZzY7`3^FjbLugd5uM|Ma2K-YwQJKNi$94$Z;)F&%MeQ_t2JDp<Wf^#ekh+&$q4<k}8Ni
bU#Zm3zLj-5r*M`XqVj=@Oh@v=1To&Q9Yz#rxh*?yMBB4o}`&Jb1AwufsGkSSal}L5e8hZj_(HW`|O$ZX~#4y2Bv<R0K?h*5E3LG*QwracVbD`ce}Gce=se`
ZM9|EJ*RCt>e}8VOnoOVstf~ErM^Cup#fYuuwez$;ARd@*mF^li(#Zim#%pbF9RUho&WQ!VE}HCe3(4g5aUZ5wKB6#{_@a<)<@Xvhwt-}&vqNDtE=I<;G>AP
t^zE@psB7HGG-A#PUDD4Tzp8)X#_wGfSJd9qaS{B_w;{MC5hAFxB2!8&C;Rfi;P2*KNi0n+i3v*W!qlSG;6Uo@*m6TRhC*p5*Rz0zRI)KpD++pZLx40-TayB
c`IQYraB{W_a`xe*`2WoR$MvC<0wOY+6@v`L3PtSLrRHyw@eMW7ou;ni`R|WZvy_9D>o&q&YOBSL6!)M$M$uDIa&vx?zL{Z;!|41xAhn|u6?5=%W0n0Lv@Q5
Zh(o;6;<i?tp866-Na^A=kkE@O}iNW=L(Z%Y-2?v5ZgTLOr;tr`0~L$1g&dV2#i)c(?xr3M^6E$-rX3TkxKloSsX<|4BkN{TbgEjb@>Pk&zm0KwWS>KKQqx%
^lmzMhE53hVKp9dI15g`X3pA8)vg+%IH6hyClDHuMHHbNp#wQOQ8bIXP4j1_l{6#DGi$nY<ozwLact|js2i5`zdhjkh1ct;QgEob9L{r)z@d|-Q7u$1)z<tW
MkaIAO_i<f3L}3fkdO-&-5&_V-@qbF$X`ly`>xZHRe52GdBul!kd@W6#1<&w;zuze@gW}zSjnXfr}o0`S!#sHAX%U?0&M5?(NU{(q=I|*Wf(dKr>3mEM3~Ov
d8#ncO6OwA{$V~^=mAXA*SmlC!6qt*a3gPS<GdwR*C05Zw0xKft;CQF*U9EWO%gs<!;#?Dr&@7M_ohP1iszZzkP7?(Fj(qJGRz#0ab=k5wvM7%gD0++!D~A}
s1=%rQZFy}_ThSKQ1Z_D;d+oN&9*eoJ7<D#83opww)O28x%?RQ`U$Y;?GUbQWXWk39RO7X?g<i!w}8tDo^WFlxbD2IugLp0^QHI&X7}H*t~y4`wnQkF-(z6o
?={RmHG1>`Rv9MbIzSUA3fVeCIwSl7>O`Ri1hD+&Y=aZ91S>2%Q9|w5hk6R=IZzi~%+f~bs^<LTxM7up75cW{8p@$aDoQZyLJOm*H(Cxsbh)1zzwi_q?qdl{
^lz6tHM?v9gkz`&PA_0UW?fqnesifB4B)kp=}Yh2LY=cDSIyWlP=$7q$)I7JNP8i7rC#JP1lHALyT5-qFqR;3F1U4qXyq951E0gFvFL`S4UQc#&ZlKASichW
*xYjZi7g=*GVD|#CD+$0t`9+j?e#k&@TIs_2p+t@(h&y%J8@U>pN@a!h#9efjIdv9Q~THTWmiq59HCQY0j$gV*&4!s;30vwM-adzS7;Grar*;iamz0>L%?fG
h!5}){EO<9mAYYI$I&!BrvW}yBVshT?eX3fR{Ip(kdy?+D`B4W0}j-{8%x%{9VQinTez^`!nv+Ke)V)u+l2#&dgCU?ktE*tI_?0p!Q=|2Bs}nBsO*q|Pxns>
%ojwFo9J(rvUQk(fD<#z&~(Pr(W}3z(IF_}6Ny+qk&6?uY+*X7s!~r5)c>EQ2HE$+=6f)Dv=hqqr{`=`BABJh^PnT^&oP$4=kUM8SNoZ`w=6M)E+Xao`8??f
9_1pTY%f)ZgC-Y$_Tu$bd~a^c>}HQd;c?MxSym)#s~Z$vs5?8-X|+%ch0dBdY;FDvA<QaxX>BNbiQ6YXp^_Nx0-@vEV-%LxQd64-xlPe{rXI%ekz!)MSjj4A
(As>Lm0r`1L14`|-oq|gse=0n4MA)&HRFt47n%WZuk#7{MUo$QnNf#%C_1HLP?#7Ch-Q@qhB!cW#KqGOKyus?g7KFv=cA!jLqm5nOme`;Z~!ZH?X5Lfhe(c1
tHTR4K*-`H@U;phOfUI~I!g5d>7Y<S>OI5Ht6tE0dQ=}#1$PUN5{O|WRBRevDUS}+oW<9vtx)!2Bx)08AD(CpQu~eVF7^^r$kJD#{tL_{!*L&5m=CyjJW+QN
OlzwhjI5;aDF1ehV7L5Qjpgy#fAURvca+*0iD5?JZcG5>YxCGS@vQz_<X}X4a<x4TvpCi_9?(-+LTQ>lcK7=B;!$`Z3gY7@XW^v@ZsA*DC_3sPfThfRrs+Xy
Sl?EzFN`L0S5uoGOMJX=jD(>)^QUxD`^IZ{%EpT_h9!7WJrYptG(nRr=ykKuQix-8#{>RMk)}BSgfWO}9`GSDG-7iV)kKtOz8&OK&d7MNOr!vf`1Q`)n&6s9
g_oZ^%*e>WkO`97$7v*=G^Lh)FA`Q0d9qf0D9ePu<N@|OXKEy(9FfXj1j~9>fH<Rx_9~p;AeF^3m<fydy-m03j^0$OG(sKckoTq<0HO$V)R&9>Uu>Tj`>O6p
ULUaVWlJEyJ{CEJKy~~zRkid+y<|Yt7`D`dk1v&AG}~C;{swLYGR%oBQ@F2-?==Zvbh>rMopU83k)p>QAH|@%h$QDny4<;06bqC}UtGxf#-L6A?PS7A9$&k@
>9TRGeGWp%+h`iuzPOg1J%=Q97ESxG_k;fgo>e=;{$nFqOg3BI80qx$%|Hqd&tHKYdW7L-7Wh5$=^8MHI$Fy=s0~J>8xOzT?Itd9u|D^&trAy)z{f#j$4j2_
@|;ePyp4SM2i9QnIu77N%yOJ|^vF`_#Bv@7wCx>>nY_mhlbHfBOx%-g%Q>nrc>$3^8GWR%jwD$Oh@AoSp!iBpHR#S@5C*6^dymhZ43CAR6uO<Ygyalhz<)eQ
uIWl?a4K3Bk?!J^qXFYp=OrZ07elg3GQeJiLPKBTnbGMfF!p{W=VNSt0%|6S$tjTc*Xywr9m-Y6yR#0qZ5v4F_Bev(HMd}F+rWAtz+sDnRqB2HQ4RG-0#GDZ
&-zx4=j`n({{OA-;d;sruXTE;Fj+#)6$?IF(__84{D%W%EINuZ!ZD~^Eh7&42affKBR`vk@>gTvk{q8AyK<ZI-p;L+@{<Kl7D#cO2~=~X#zxh?@Vgbo*X<u6
Mn<*MG}GgCp*%38dvM3=i*E`D(bs$SXeu`b2oilN!1}3ya!B0>cb(;-J{aNQn$T!>6D{XvKnUnfV0oxBhmaMwHmaD7`b{fyI(nTmMsw^dl@Etej2Wq=Pd;6#
<Q_7085!Q8ELu?VVA#|85bnrm27r=}$tDk1NnHySv{cTh)G@>t|8}=ps(sFPNd5;%I8%S7C+-ivtBs~gvcZ@7l>DYO%<7-d>%7O09owyQ#m6Gl3PB*KIXqyH
Eff#eeO7@ViVVE8;7=?Zukom9aDEiS^0%S*;~1!x8;h=sO<*wpOoScukimBkI;9Bkx4;MKJ0;=_mc<0aS!HLAa*!q+_YktpggO^@V9dT7@`Ud_r4!W1@OTA^
r2au0dwZwsh0tGym=tW5BURW~J1-zYaIBEC9LIm@d=&-_O<TRIZJ|kIJ?NY}^t-`^KE*NZ@#f|9F(3vRrvtdG{1=3O$j0oNW6K2B_<eM#FS{ny_iCXX@_kyC
*r>@UH*VXME+gqg(Dpo-JGsXdgJQs!XF0X*$`3~`*;T@z_HoN7>a1&r^aX?~aI@5aC>WbqsesQ}l}c9TxD=l?ke;YvPTj*$7mQQ@cS6W=z;%%s%#=9@xC#{C
cggEXI;m3Jd|aNHuwA5xn1y>6+J0tvi2z(6w{;bbanBH4eDo0?$#0d>shnGOkcS@NXD{n?Y_&M&yyEwv72IzI8lj0Luq%&kvL-WR;49Ir_eH9Xf(L{gaSbXU
<yYxsd}>Q^f;|h;wf}-r57hO{tk@uuv`#SYOYO@1!Z>a9(VbFc3u`#x3z1$~0oAZDE@wYgMy&8Kz4B0Ng<qy|B=B45VYo4zYwI@ob}6N+aGCWj5?{SIG-k%r
YcUvh=v|wE`!~bN+sC$o1GU;f*GlR|E~w^e73_ktVUIO$6CbxnueivXQ`D6->>XI9nCG?iVy5Zw?=*Ru&Y+g!k$8ESjlVFA)qZqN$h;Yl4ux`z*2wuNU^s*X
HE%Hbru|L;Co2R6ZFRM@CFqO>_`?j6(N;<b`iUEj9gW{ppHYNCM5aY_hnr8>93f``%gx4z;B?}SG6tp*+PUdwG(^eLDU?hVIO7iqJ+=Hs+{TgPF<$e5tI&7?
Km3*7mZdvTpQHN}$lBsgN*BomF&h$abZ6=D@q}#q(=|oJKLyl;n}Tp_v8i@*Q;YUUdbtfq@!1i@l7)xDVmt|1W~f9<XxHDah0rrjs|S4QyJhIF(>YBiJf5?s
8#Z2PSXH;62)d7VVWQ9Ow(MT4l4+D;G{>In^FS`)Jkn=wy||-ho}{%LKNsnFG+I#y0?0v5*%fB%Ze)IMDo;qLTE}Kp{uC~xe-32RyS<+tYC}uL%u2HsC;J99
UoZ?HK<16MbTB~0y7*`<WT+>5Rnuh9%Zs2wr$Ze{#6S${c7(X*i;8QX2<*2Z%}|npEZ$KS+Tp4T6K;W*0&UP*5dSl)g)$8g)qv0jQE(e3T3>i-mir_&aL+Oh
rbO7$sM#scd6*8WI3R~46CGKg_Iq;4KnTyAq9Q{;vy!9}??)2ksHDuFJ%w$k9GW><jhf-1ULcrsP4Wn0Fy9HQWD#FhWM~l*-JNAW{1vLhY$mc7ep{=!9fUY6
=E=qqs`t4H`Lf|`o}MY5ZiCuz^=);!L1ZCndzV~Sju0>qDFE&sc#!}gMH`feqcJ}Vbay@&2zY0*d2+Uhk{Zln-4-QN12RI_M}#&%xHB}9XkTwYaePoq4Mccy
&LJ8}Ma95<#m}_8J40RR*I6#d^HvluzNw|}ob$s01GuDAl{I@o6Fh)LRciTFP4VCQt1uA{N`%Do%KEgO%E7ebnE7|ti+V8YcmVs!+>1UDuVy<k*D3jpM+-Xk
gF^|DNeEJ<Ymm&Ge-n&vxn-d5UdVLYsg^4s9as37Z024F$|&mIvKW@nvzfu`D)yQh1!~lYBSkqs{o0OWgV+de{#;kpV&3~a+~umpj9`^D-aHx-<u}qULZ3Z~
3Xf7NqY3Di=egGUb`FrFD6QFW{HjH3+o|#~fXk?+n~l$%k6IZzpiWov7ByitjeLm*32(cb!o%Jhhh<J#w{tDJfW2*+QpX*s={TcMfZUq|8p~TEiD6g9w072{
;0nRc5m|y!@B5M=V2Q!B87cfWLSoaS1TwaAufkJuP@|W*6SN3sRj8*D{Uy+h72sBeCa{{U|5QFmeyR-YT8u}VAn;odMCZ|*Lp0yrP=rBemSQXw2>zOY&gV2Y
Oh8fUwy<6(WEUE$h4RbDy(BX~41MrV;=T2O_vMfeA<AS!=YO9*n!|?)PmlN3t@uRMoINhK23<J2TyGo8vYK`hKAKbfq;glhjMumbEk~jQK_pqxpN=HXLZ`Rd
$huz!GoZRLF*%n@V==sg7RQJxAa%o!lD8djp_1B$(oq84KMhoJ5BH&93rm3qM|43LqJasT;;}!m=%!6V8#raI0Og^2I)AUX>CF;gFR5a6m283%E-k6d$fCoE
>tURdUp2C^<qj$1gx?fP95Xy{#UzFit8J@*b@)VDTj|XWbbzr}{+VJ&Mu#P7={}Kb%qqAzHYbLuXBpc*GrZGI2?7Fo@#XX;;tvZ{WXs!AOimGrr@yS`GvhV|
9AV<t!ioY<YyqWgYK_kC{B%nV%mwyTJA(oPMB-De2(uk&C=ImJ#=qsGheZXQizWYU(@QGe-KDL4VCO-#%WX8V@)@A-gYcRmk!S>-&i0RAOXuHzaY$5gesmoi
lK1Sp?y)}8()S`3oTL;UT`KxD6)gHM3%}~P<00Jo-9A3KB5m%l$uP?8aCBPPD0<G`1Dd_rSSfq$us&Axh7$<evDAY}Wb<Ut1h8j;ga1&&A*XzlF%PFsnjxfO
hQ}`t8)Gp{i06W4gIsTbBxuV;FHu<aXX!ReUbZ_7UDl}T6r{Q1`zkl-iMq+r5&m1H)vpz9z(&{+7uba?l@96I_G&C-^n1llNyPEGc#T8wS$MMvH7{Frs{2wL
{=XFy+6Od?{fECg`DpZSzIWobC6`l_9yWRxOi$@aQ%BowX4A}-ND92JBuvobrRPD?u0BDUP6J2eB(wqR^9gGL<o*uJS6|w;Q^GGlFE`sLP|TQ@KS<MBTLudb
=HgBc_ym>hgJ`)Q-75;8w|zRtn0C#@Ucb$VEmio^Ch<5b&f3Z(7i&mkXcf+d{sVx@8jPS+Q7l1!Z^T(wn_nnh<DQ2Wf)jMHHOae$E-HR;2@UCc2N`K<pzSMZ
q}{7_mES6zeHQvNS*e)Cc3fq8nD<;y3HDPR^CK>uZ{_Sf|Ilj5^$HtQGynt9z~u+8@T^=)R$J5tG`>;h9Z>{IYDd4avsafHA_+;gHHhF)f`o%?r}ZohF5X|>
nL4NcB5A%)2@O!jB#4F42z#+LlTs0No0~@HC2e*xiLHj2nt|2>xH`hI(Yg-PX@4#PJ$97waxJ}HBEkS!D2>LK75nO;svT3QR*}4(-Uv5lteAly*c%G!4XQ$p
jEfI*-)t7m%}iwN(@t^&;wt{93C`l{4vJ0$+;XlDkwW?imq;QxPEik&f(lGuc=)IZODHbOsx$opF8cIWQ8~7nKS}#VEs59zee;k2{KZX()qVZF4<s9RHFFIA
k#OpK`HXraFnZq$u6g{Kga6VQnVXFgy&HCV>U}XWYmM!Uu;FvU=$=AQKym)=!T2tlR@h8A_(k`xyBgn_qOE8A46o~W=nvOF-r;X8%5QLbY)Zdq<xXxrzi3y}
aLjX7yG!YWS9SqfYAu&bi6Xp^G;`YyE-dw`v#J8LkF5R7Z0cZi0#oHD#+Qa>4bF_>N1-5W)fEpqSh6c|)38@*zqohZHzSrb?b-te1*PR^d+oxm#2*%0?%*_E
?o9GE#JHR~!~PSh8K2h<TLxx4gOmgjmC9&fOv&L)30=$=G&Hq|i|K<Ed$eDhZLSzC1*&t=uZW2I01!4rIu10pOL~S940F`&noz62Qh)fBDSF56P+ml65;0@c
b20S&ANfx?ELYt9J8QdQY$0`cgSo@p93DqHyp6(6w3+GmFwfpEyU;}}5z+B#ne(sWjA*drhRDkmq;n^$A={ZBJ9ajom=6@-G9s(RLadH}KLa4wmo^4h`I&8Z
>0H-Z6uAJ~+g?-B7bUzYbD<G;BsMaW;>?<}_pa@a=YoO-n^7`~ai6g3q?g`iuK5g$v^I#*nn;;_=0$<cSN}U_m`SF^ysGzDB*i{3uCnDsY-B}O<C9yYHV9@y
drZyKZj5T`yuoV@t9CUS0zO`@$Gp{lrKWLkva~0cnDj{LvF-l`xixjTy=!hJ7Gy>1n7le)>d^z{`iKrrW2*tn5m9Tah`errne@b3JpBJNn*MfZVAx8`pubda
L%(g7(sueBt}N$!&FLk=#q7ce42i%I2YQv5QQ#2!!D`3{E}M<Er0b)3{Qnm+%d%Ae?EGB0^W(}5_sB)exWYglD0bVc_?d_7e&wk`oHp;XuSs%l{7yTnE}?@{
bp=pauyW9W27cC(Ba~x4k1Ui0rXlQO!#o)VG##O2)=&yo@a`o8d1sSQ^SL3jF$KG5?Scw-{};zG-80-g0NjRa2?UHJ#+D>cyqPJ6{1c!g;=<=U7~22=_l|5O
CVI=;5FpOoc8-HCi|q-r65TkX#Il;fQToAE3uEyQES8+EaWAl^VROsOnTbkX5OjKk%F6+V99pf>XL-tScC(P*rLj%t4|H-?9`U#j*o={L>RAiL42*tm8amvM
?+naHpK`_NRIS`uQs=6Kb1k4p&+^$%lFffkx`Xys1tt!~B7%EGbg?z!Gxvm{IR=$l9?a1yRk@&lT4o#(6JHF;z@yj4;az}Nlf`k8x_$3lC#i3hBFtu^$gnE>
unSu&t>@TqN`PV&@JrMo-BT^jPqEmg>W9p@db1v$PPvWo&9JtG(;%orNSA%0B-7*y2S<g7sesEx2*<KwP`QY~_jmPKgz=}_chxRQNWgx+iLP5M4+c@98=yv;
25a|~tHZ27%z{~Nvk6nOokdRE{De8gpv&2J)-*!`y6#6gFTM_C<3xee`0Mhxf4oZq3}fz5++QmV<j0xMs}lsGruY+KY3fpJ$~X7V3_p~J*DOk#{FxUF;Bc}&
TaMQ*Q5!c1Jt!GxOOXX0-JeiaTSEO?0zZljFE4awmclffpwQ9aKI6{*k*#W={_;x(HdAUF4$!9Qp@Kfl^5@^-y3+3#e0!AAkryQV4?JU)FjBjB{Aq0skJC-r
`;XB%mKT?|v+AP7adjVmf}ws`rDrP)(@FpME=ZL<kl1^U+r{q*JshLAE6AJVVbkVO6!Z)v@Y%?GL5YGQYSGK!&BsCjzNP%bsc@RFSE}o>MVW7v48s~?uZdE2
?q<vemP^7hd!O9I+NA3~2)i02J?o#&UK;5oGz443b$rV#0;qU3r`Acu(@xd!m|*5SR|1q|3pX^MwlOya?_%&sH*`-553z$<6)mJH)`<0KT(t+Xd%(7+_MZ<%
h-Vr18pUpHwvCmarxyV9>sLbDu(OE+r0{Gy%4XMrSikkRnpG%*<lD9ZT)KY%Qy!K=y{(f!B(b>e7;e)n!1Mqny7XfJl`SCbo}<yIHRNW?$kJ)XcKWl14UmH~
dzy3NgCoclAkz!frG6f{Lnxx;yw4dMFL1w+TRb`#2o@W>(CwUrb)fR{nsatlC{-M4SmG}NFe9<pL=MAGGn0t!K=>QTpwL@0TjbThNxjFI+%r0~mxybFTA33)
BD`;hpkgV|X;B7>6@k0!8~4I!4(xIuY7quxqC+IB6#(6ms=@e_fB7x&%I}Ll_S>NR|Eo?BwjNSI6gXqKX0A6A8@G#MOs-Zx;4q-cNWb$K8in((^|*#CtLj^u
u^p}MbkH<x<><#oTE4fkq01m?EdQV1%3lW??kxAi{5szJ;q9$dgHYrFF1V<iY=>0{XZqBQj&TKXJT#Yg)(UI{;*xX^*rU7aD#9F0;dgNyfr?vk(!pTNZ-=@T
n*TaOv+Po8l@YPI`cV8($mOu+h2WBlN#g0D!Z5RLGB>*eg7a7nYkH@&bkIx7E&WE7AQ;EZpzt8>*zrhca*99uUQ%+10e^+#X^}XM#r2)S4rn0h(A3Y)d88O2
Pph8jtj@!C!Az5Cd=@)$Js7gLXbQQMTP2?v?gzTA(1|7#V_qBxWY48*p|6oK&O7vR$;unv>VK6v1MQ+k8P?itOPV=gDpQ+RonHQ$+YrW`$-^USRGutJF&9AW
A;|;bqOtmL)}WEDzKnmz(m`;su*fO;T_@Qw@rvGM!fmhemc3{yT4RtLuz18}i?GtzL$aov*HAO~a$%sSsyen5>a)J+-q+8bhZuUYE+;d)JPn?6fWTHM+R6mV
S;~}|$ioFv(W0Vx{yIFfLK*8AKJu~F2M)d#@<YDWj}aqSLf0_*jh-DA;!f4k`!2_h|JV#~zR*^V1yv6abQWz@oM2dDs&s1}9G*<_v*%44tjY4dk$lj5g$9Ci
^Z3l_U+-tjqg&mnSmZe)hUcVcz4|H0HOJ~+t`50%ZYp56U^DSt=NG5CZEZc~nA(zdn*VjCa(<>$Y!|uC>ck9uLEEUf55Abg^mxNG8d#}aXN4`XqBxc@QFWC<
r8tb>+<K<1rC*2pdjEmyU9alV-i8@3M$cR;L(A1Der^UwS0DruNhj?*!~4ROwUaK&pOSL|_qI69!5xisD&)hR9Z<UGwH5#xj+&is!KDHNP`;)@`PoKSG%PAb
%S&!T^aG9+v*OD&*Pw60Ier5F>P1w|yr_`vwg~~*od3)1Hc6??Xa~Ka;07$37Q8bsVGBIv+VKf|lcUa9cV#wWy=`vmHcE|FJEb1D8u7E!7nqm?d(|hAnQl9>
2=mA>AI>RhYV1ifzJDXoU<*g}Blb0M=VkkhYdnV0198ae>7inmSb4r0Ume~o%M*3aa#A5pTS{<4TfIRfQY9R@f%#1U$!!NDg?4{C+CDtbV1SqX4B^=s{S2GK
j4#*%PURDj6ywD&xRb44{5&UaPcEtme8Pn7|9@ipfs*p}8uy$ny&z^a<isU^E6RLI{CUOXXFJ9hV-DuE2)2~><?JM6*OB<BgvNdqDayy8>cMMH_~^|@FA-CS
fyRU!z`?AjG&;yu<J=#}nR{>kq8jN_NU1uEM$(<|Jx2$~E2B{}Hx#;(MzXeyh+Cf-Ml7IT)BO}P@I3t8)0!ibL_vsTWt%_;ehv^(e+dC|3s7N9Nj)K(IRhnY
@}fS)5vJk5_VywM7vrkPwQo2wZz2I!wN6s;LvyMyng1&Y>0QWDFN;kG)%oEIYsrsZT5|{~S6{-Sb<mPyC)0673+^9^mj6k~6_>=Me;^q0m=_qkj#o1Zp@w?2
>Lp>GHg2(;(AyP2e<sMtqL59p@Xm&vZMj*!^Ik6<{9x^bH!r(Uh<gV8**YoC@JG2iF}I8-qq&PpLywTmUkH{(SF-g#=7uUUfRTFd&V*|ZmT#bvT@1cv-Vtg#
`sNy`n9fXG_(G%i7C?5e=D)qH!7`#S-y=jP?QLL{{N{PTjcmoJC9wjS6h^FoFXXEPm(enKC)>1`hKR`E^N>lVQ;~H7co=sb*ypI@qXsY5Pc&bZDtxp;_Z|C=
R(ju%tLRUk&|vxBp~M@~ck?$`h&oW)I%f@%yXyZjg$aajd!WkIE)2~AwZ&8CG6o|9X$Mu_>kW2`=mJE4xfIpMw3K}&x3KsS<di9>IdFu5Y5yrbmX^24TcL8b
#0t(OoA&D(?sJ*rzwD#3U&6vRe3l+ff2mSSiksp{lzR`K5lV7{1voKIp_1<BWA3(cN!C^PvuePxmb@<5u$El3&fV<gQCps{0yJY<{;dh@bI`#8J4krGABrz(
``^UDL$#qbT?i?lu^BHWDZ+f4i=rdFbKBL;7F<(RHmu)gB=bQT1FL%*WaltDd-izyu+;0Kde8fNI%qM2G_)09rZ=S~I!=Hcds3}lm<bO=W0UFt5y4nMzpS04
w!QcqG!wLP6w5~Xilg<WEpfzOx+xfYDNXM%N5TRRHA<WR)At;3AJuTu504a4tW=h}*RRB;3nw)!V;0N;Ic)1Js!wn2m)NW>x>#oNH&Te0!!F$w^xY35A2Hz+
Da2)uD@bqVyBt{9fl}E`&=l)G@IAUkbM;gvzXH<Ay9Y*pKUr$Lu!(c|((F0{FFr0>niI8X(QWJsIFEyiO5bC@IKCVq3=|)sH0~A&;DH65w^(0`nwtnOeozwP
^fb79m{_=ToO=YnmgvtRE~!=bWQlT!kkdlDYq`g$o!YqwYn+6PPc^Df7fQ?vZIWyTV{UVs{(T0raFEz(VWD`{rMShmb3wk-=6bv{E#wVs_*Ps1KJJi>+<ix{
`<>m+WT^<taK=4?Ea|KIW7^d02A;TSiSYMg=Fy;oqwKAaBpJNMVe?x?Ek$ry%5+u=uBXeuvq9ZF_F&A{@Bu|e-P5rJMgVDkjl48_U?C-^z=h8aUoG%qjRI`%
uX%XoZzvq@AXnH&*5k|gy}r^_qy1!g!p7>qq3e-@YnNw$(ZwIXpzATG>ty>pAcE_(-I|-62``TC$<#f*ephsz<b<w#Xd#J%eL;GILex@r|3Ao9&h4d2Yi=Z@
8f*epht1+IE%8CyW|wCV6J_#``QGelvZZ6RwLj$-IN09(>7c5B=61ffso?`v9;sjGOUwy^8&PU;JvSvVz^CUub}gBs0^=@;%~u&!G5642&SFY|^>0miv#)@<
qcnPFOjU&PXxLdj&4if~Rg#Em@`Ir+GtSy%bQKM)hF=2QdKg)2_!&^tMfq9eTUt;YPD;7omso>97rYxLy&rOfn{GKX$?7h9A}dzIpNi{3kTFj0KM{IhM`qqa
z_bXg96Q!ADJus>fOzgYksy;)PGqX#r>}k$u5?ct4n(jQ&7VK+ea6b)O1#KN%)F4#-Z|n%(9N`i&)<`>MR}uxvHPe1O5Y)#Q9l`Ai;m<wMc83xk2orehtVJh
3P%DZiXvw*be!=%y`~W7zQ|&h*!UE6PS^e+x@SS-SlJ@iU3o5Kh%uvL`-Hm4%aL|ssTWYWc7a7kso~E?q0wMSR3b47dDQmyL9M9ctwMC!9sbv++L~rL*Nr|H
rx9}Dj$mfutMrh-lu%Nb(3*6IgE~ryYNvW3rLbcZ(Fc%d@STgSqA+&fW_jZG5t+|mal@c>O~8F;(my(LRU|V`fFaaaPfF1RT%6;GP?M5AG|NOau(S3fEY5yr
@qsWoHgj^BQI=NZR-;FBlI0DChYtX@69;y1xW#23i9Z-6^oUO;K}28b_MmPIzrQZ+z<qV2!1Qrpb-RL7?oc2OnWp(v&76lX6Uy*`2L#wkwI6^k=%KLCJ?-TV
gSt<<n3MTjbSED=Q?bKTv2O|b_mJOIElHj7hbo5x@^u~*gBU<db<0`m`rThvNsT25?v=MgblL%ke7hD?>yi*=gAZV@2rS5U19V6*!WIdMdlb{WrM>3AvD&Df
hFSpO>;iHt9IuoLvg|kH7fuylH5fpa-zjEh!@KudMdV{G*ZKH<5Fh2m)4+e;j&Hcdr0e_uoGtl@7#$%3Zcl-4v!egYiiWl}4|X2vi6|3((hrKyX>O!p)nggV
{i!j15>+7Tf!d%uiUCs@X75-UBAM!Fm8qqx+d(shrjSYL8XMH4zw3X5_!;Uf27(6Wm57Zc_-m(iE|%0{?NW)S;eieUZ}Pp+;;`+2U&R)%@gM83lX?Q|46&a2
xTll+KIjIbVb{fI*5Ss*X`XvI#aES$vw*aKBG!z+?D=Rzw)9XK=C5_gf;H=`_W27WgAp$kH+7vwr^a5=uuw5<8%lSC$l2zeVMGiy70)}K{7gJO2YY%wZXRl2
;;e&;E}zfXmkQHZAR3!NOr|T}%MwYdrU?5^&SlD3y`_`_o2*s`*39A&_1nZXt)2_sRqiXGVY%;qGA&Xl551>0+E(+Kd@LcR>WnG%xOC`w3%jQ0SJK}82N+#&
fX>ge#V0}p0`XYR+^s)%577!BK5DwMj#qE&<DNl-H6q5?p_U4JE!5>0Vk^!6PT)mNmE)h|_PhIWdD5>PL;!OEw#~`z`UGAp;yY%O5|>u*zobs2g2!|d1~5s!
(h!}Nf49G2(Z~$H+2md2xWSd5;0Dl9u$j#LN5d*<TPimmAC#df1isf_(v?~gz30Ve`Bpf|33&0_ZyU;Vo?U76(=N~GZIm{wcHBnyS=j-3Ai#gnW_KP3dcxEt
<>3(AhZ8~9A29-R;R+^ly__tC_!~)Yq(y3dVw!S<1Zt#k>`7t-Dprh@BP>kIoQex}{RM@0Pa*S?I#2e8=NZd+J7VqD2EXR}l5d!`K~~*5t%h($5;TzXac_w6
pSceEC)S_rIQk#Iu#%d|?tvz9X3>YqDNozB&8KXFL*w2GcRaI=B+o3NSu3h@LNOz~zTUE`_Zw~ikW;~;FG!D5U!P19lzwEhkyAht&Ge$bfs;h0acdaNC1!<l
Eu>2~t7*Zve~9brPt*^%hC(R3gj}ofajUpbJu<>B5(a*(?-ou-sZUeqM;CZdn0X^`nVM$nw5JVH_VWw^H^Ng(34v>to$L2U#CI+=Eh%?h#%F|At;?{S#scxA
t(=N_58Y?Cj!cVa7rQ8}1wnDuWP?8P6t0A%m7@sK7{~|WE|Pf8uV15yoA%M3JGV9R!U1aL<O>n3&3I=VKZ;RcSGpMU4<I1X1H(QmI2@b;Bs|;X>bsIt2qIV{
Gg}~rw3a!4qwDsVU7dA|%#8bC)9ja2h>ri8A-q}Yu`6j5ddedCOP4f$#HjK=kxw3Bm;Hhtdz!0IMawY~Ik==Um|{4#GIW++?3!>~1*@7-$c_^1jBW6%1xCR-
ZObdbgs)KF#YTbtb_NvYoK6!5xR(0?1@?xc8Mxc&$`A48Iv8bN_uKMlJUoI7nhRata;WIT!}o6*Or=NDI=E-E&lcJ#sfV7UOjkrx4<n>n=eoNGVVCaEWOhOx
7)3T|9Wfzaldif;2`9R15w^YQ`c;j6x0>O$r|SH7F~wpc1SUbwHB?_hIP@Snf}1DUUG_|$GDCWs^w`&|WLzpXah`Hx1y(^}KYbv7JIbOCLQ*C_oe#N8Iv&2@
w%}A#oZU%Lvnwp=&~0Xj>et3gbNpuc(Y}%B#V9ZB&(T+>$|=Iw@nn)c*-&34$uO8+R{)j#e5GTX(ev(@Zf67})Y3WZ`W?a`SHC&eUyI_OMTocSrVbVTTAyma
H>=+ucs@tIZ0Ff9oVGyxGhDP~Ae1xZE7OLp0>*ZcWwn+k$ufs~<L#NkLJcwl^ORW~_m$5*x{c~iQ~YnqX#AK<nPr4QUj@aYNA*#S#MxY$eTe-I!gEpmm8w#+
;NUzknm)8sp#uSDMM|C3>iUE@jQ_u?<g>xbG?h>7fjOCoLf#5trA${X!TK`;kyNZ|p}HwPb$T!*0^u+nBJq%Q<f@2)v8gt>5tGN%1@BJcHJVmdQFI>@B6ElG
Q1tR*-O3B|IZV==&waSbgva;cQ9L?yk`>n&nu*$fiLAaQL9P(%9+d8v#$7*L@+zwG6)!eA8KigVDo+@hwzL(Ed{xedgv^7pGnKK6zdDl~xJTcHGoE&TCCaH1
q7MP8byco$#^~x76^XUpF5rdVJ)}~dgm}MH0m>=Y{#ZP%chSkjaVV`r7yG86E7T+Cv|uUEc-d|!#8iGF)KA<Q^W+-^ipfX#GlW6|!@6GhE4yt|nDCZCj|YXQ
8zJYY!iTu^OEiyr>_zV%r;y(kFV@F@>J3bQ^8G(EYWVb6tS!B{`u89Zd@%WlLNxwCgpWX>)cIsF`EZ`+y3+B^$sk$d8~rKUQ}!js0JLpUgHiWhce*id&_s4n
l}#wIBzTvQHFU7u%znI1?GBllkZ3s^nL6CC*|JU@!iR{1<VWLnO%dnpwCILRGI}t#gtnyDz?u0%9&{<=wDnfCM0O>z*~Xu^d2Im66a3WXV1Qsk<-+C_3+1{2
pjRJ_3%@g;kmC!@;Rxb6^EN)uty;A0LyWzry8>*Rh_oA3AxV$PP6cw^P|R#mzc4)os-Uv$%Nm((fvOxHrUfV<lvzoFjshdsY)QN<;&<ja*DLh~V-y(#fcLo%
dKe`EY$Na`@f0w1zp;%c1H@_l*0q*c@nj{hXHR?c8<#3U2f~#rd!u@EsOzJcH@K0F+WIgD)d?(2d@5!{c?Yr8^E_C$IF-y?K=$$$_FWUhZ2X&3fC~DHLW2(6
-d_tA)uB@w2j%565vhvaI*UgiWv)W@KRJ``^+H8IoWXR7F>lE$h%P2tYL{fN;>%CS|MAQJm?_o^gRB@?DN?fqk6x>?&vX;t+hcBBRX{c(GYCSK+flN^oiH|;
HMO_0*1flZC9=8e4HY_coBZE}U+qUkCG5?la7rVeG-s$6dtF!2o*0{4<H!v=$ZqKj`^1|xe=pStV9eezK*dFC1+rLo5JGIAK8g4{T+qeCu2WL&L<XEO%so-*
M2%ZERrPI(9#4!ZdC?I2B@c@*=B|U7mKBA;xJ)aPKZ;4u%BS8Q0(y!FTZd;btHAI1d<+rNKgcxlmcp);8*$5hV@x)eQhhd`!?G&SURg$9RA)1B@Fodc3DakU
javES5h$U_WeOyOYaDqMPW3PFr<~$6U<SZiHEAy&Gbj1irnO+FWPxWf%4%E&Uy=2WKuTD`=y7Me3=$>72ZiWOhKSPR=`!^A%jj{|56bN)m~A*i^~E>*@Ia8|
iPmTHTd|V)LBKq7yaVs)gK~RubYM{FFssT-RH$#)(*lwF;#$umz=%ur$6tV@F-yX;w^2+V^11X&{B`|1zd)?ywY_&pak^E&&SQ$(E!iC?)rr<Zy}!C4zkFk2
T#$&^MU-YWv#J!N`tPpm#D#3#B*E31iBftMLErct`oZ1wU;6K+6XSIP<tWZRt$AN{(ZItLyL^<3{7^9^7w63mOwl)VSxN+wPE25dFs`|~m@0-%>haOQJq_1Y
bVrgsR!_yrM*FnM+DJk0uf;y66>FuLv~I%9asWjZy+AZjr#660tv}!RlSZw}LR?n;*@tmuoK+lQ^+xp(!ct;}eBQ?t)NWZ>fg|Qaqm-w}=4}%Cv}`*m<UQEo
ilYAQ>|(K^T5|!l(2Y7QyR+bNW)BFlI3xcAuOc(1u~z)%gXbg^DnZp;xGiTA<@*lIR?qK9g}Af!n+J_`Jb(gv-H6E?rK{$X1s{bV19jILgn^#EeL9-~o5x7>
w7;FXYx$4QI9HcA^^0JG$4EhpLee8c#1t3zeE*MNqY2qK@Cr1#?9*y@(0WY`VYLHtpMzoE^T1**3S4BYd8_KZxkbnJ!!k%J6boyz*_H!PWo)cutVI~<Yf<%9
kUH3)rwsl;jW`A?^8tV8{(s%aXP=P_@!3YAXXNe1*hw7b?yS9<x;VJ;Dhk{5X)<!sd#rouYMtY7SY%mjX0NAm#AjxY2g|jRvq1$z)GtnFCGL{~9Dxy_5uE`K
+HW4%vVqc^`+fBeb(f*(RK4$CQX+^XB7HWYQ3+j83^n>Hc-n(;P@<v_<Rj$u#bACVAxB|YYJo4_ON=q&k+s>=H(?>x>(z2-w@B7M<40c8!cXfAI_B$J%0t%_
_kO$<_L`m_TTsnhJLr3(guE&rvY~xUQD7!Av^6lAZ<n9cuw4VF(i?RV{02V6%L%h-_j0dJ^?cU0<Xc2YH3ZM(<MK+ttkhcbUw+r;Blhf@<b-1YfDa&5UmCIB
X@?10J_jtWw<y(XLq#=&%>NtNoaQx4dJ2xRjLB>C%@;wpvi!to7_}gF?qC`aX9Koi@d3Xmt5#%_9jS3_fkK*z|KP4J=YrRI@IUwBCNl0Nbe;(qIXa98ILf^-
Km3xp>}?a&hGEw2)hBa5L@!^iE(0a-NEoCNdD+6{!q&1*O;nx$vu7s)=yDHwe}5^vmYYo~Hn4IY?E8@B=ceC=6lx|YdF9A)6jO?d&iyEi<`ShKuWhA6_tvt6
LRc6Ra*Tv*<Nuk|Dirs4x%retNv)j~tYCs#x2Uf!ikpn4(!1rtAvU5?X-uuq<)H68Kasl;B7_Kw_`MbWpg7e_!K8Twn0)CGmgwBq{JNsSG4hKTwkMX<Ke2V1
4)QBkUH>sQRar1lbQCy1)ea5XzpwCSS_INOhb&2zcKdl4VNI#FsEH5*C@7tk8Rc%g3yQi_K~|D}^*^!^jCbW`dR+VSyrax@rGq4ap4`*EiX>P2O%L~58SJ@G
OSv09$YuzJE!+Q~lwYTJ3DJKMBBGutooR;IBRVpgbbtGlJD(Mmu|@8Cx$$pPoEBSLMrb}8LG0T-Lm0|1nr*l3zr3^nk$vfLI(*-tP#Iq{LaMsD?hvLP4Fs%r
+D0gZ??KRo6vh(vRsM(XAp9f7$0=CkdxKoqUd*-xzYy2eOKD~G+e?!}o69T?$|x6>3dL{PUx>b9$QjW3YoLUQXZRNr_b99Z-SJz$87s|G+t>r(`6FD7H=4No
E#h^r=-iWk(`TVbwoV+=6qW~6s}Yr03u1z#r!8bXIHhmvSe+_5*g;61rW?^3<}&S5u(+s7Jj1;E!vGb}0AE)a#fJ&><$*zdC;vjLUhQvtHhY`ur<y2w=N@cB
<W73y{~RmL|759S*}*9+wa3t`Z^OvRT+0&&a9Kzz2O;wiQ)7-Y8%T@kp!@bvd9s$}4fxdCzP}(+My?_B`*hu0yq4huSqN8;fZueQcWVHrpU-A2(Q8AV^=ISq
jOY7;>Ov&M9+YtTT%87-H(8usR40s2f3$FK*W_4O-KjSetR+#yVM4el@oWwP4~~3becL8#4G%(t<ijn1L}f(mo;ru?u{Uz=)VpfhwVUx)=oH|%6iVX|d?rhD
rb&Xh{)vYDJGuOuW85aWmec;f{k*X5)Hg?mxbg+e3moqu2R-k$k|>GaZC}MY2*IG4PA}%jUDX&SKJh*L+7MKF2Pq>tU_u9t`b~!y*RtJq&0X|7$JkTiD$H43
-IUcKeot32Gi$eYN0oX8Cv!Xc275E2^gZ?i*3Esu&C0C+_11K<-+#4I^4jc5EKB8F^3e3MAab{|BGV~x{sM^kaMq;IaGibX(06m=eQ&k?8H@C=apG8VCFCHF
K^xCmxCiFm-Og(gR@uR`>87jJp0#o{U>8w7S+Um`ePn*dPkjviv>{ixT^?2mQtqU&5(`%wWEdRjg^rDPlN`r6|4ySVD!c-d@!=-px8*KV{E{D<dn@`GE3(Kv
dk=ZnP%8O+p``gpRZN(1ZAej03gC&Sy9uTbhZw=Kij!tiEeaG$w^itf#AJd<g~#!>9I#)ylk4(!cqEn&iNS|aNl=;rk2exn>^3kwMRrFWjL3@BGEtdMLwhge
E&mU9aJ*R*oD?w{rwt_q6)4|w4;fNiG3OpO*2{(mt7pocQUDdq7wI^`LKw0ivD~~2Gr?oL-%m)vt%r{6kAu=mGg)i)1-P^+G3}{kUqxRiz!JH?fnLMICdkVm
EaY2u)wD4Uk42u3#fO8WPXFuc#<m6<$?z9Y3bI^K2DV{K2o}>30^0}w#C2%2DcOA?q|~fYs|6&yiAsckAQJg@w*aiyU#jci%inHT@v=0Y1_7({+-F*n3)@{7
c?1{T^5w4Jk^Y+ri~|V)8?cwlse+@nS!_TIZ7!!K2+A=TNF-VS>&~Gx)nJIcubUA$f%CWYqGk@(J=D0U$>AZ-*{e3!VwCVMl;c{9bF|XYf-AkV<LAShd-k5M
E+RKz*VQ-F#qA^SKIqx|$b10kgw2&Ay&?w7UW9gV6E9sNPaj&~7DBy+`u!R!8!F^FFxHu`@5DvTgom&<lXB=SHgbexuU>ui9zNBao#P1)0Y6qo+4@XA%-X=Q
sCQn*BBHs_ZY+yBOkr57L#Py8A_*dg0HMA{d8M1(Zbut~LiOvUO4hh2QlM%W-gu9$&Lhqjc+{0B7?_)^)a+r75tRA;WLERIL#Wa?Z+96TIQt%(xU%CY&Op2y
oUsfp1l3G!kfCliU7o_<RuG9gZ_oChT!p2&orI>8uXh7WU|^Z2h$i7=wonKh{d|5r+n}&8^$-6JoIdAtty7Hsa$Il7?G4O-!(#S#wbG*es5B`|#lyAOS5BV<
vBiEFj#o42B0dnrDZ_~3p??$hlV#5r;%IuXDRTbsR-cO6$saq|oSa1Sv}ie{`UDzuk~9|a#--Or>h-GKTm~!I?O$86<Rk_aqN$KE`f7GlvT1Z3yG>`qWDy0|
0~a%_Q`^EX00*(>Qbz*qMAdE>?NPX?g=f$A_iNigAEdXPm%3|KXdPuRng>Ph>x4n&AExzuz-BpTTtpI410WJpc>h+PJMB5aE?jV{$CkDTS#2XfNPv}lFj0!U
IUJq4oxyN_dp`4J4Iv>^Ym?Gs6C=WDMa~;C5%o;%{6_+CsMzoL;f*yvS=RLi^S<u>FkxzusyUy_OLeyUMzbsbS+urWk|U9@vS^PkuLIYrN~e&eGN=OSWRS2A
K|qwpx2;~^K@kIUJdU=FNC-966OU7S?X;6$6hz|5VHjjgtn`~Bi=jjYzGW(qZV;;9ObXS3Iql(3+@Jn#Mh8<P$o+Sh-rV<`j1O}jI6s~U<+qetzHbv45u<Ye
+a-_={t4sx`<SJ$OI7!Zdt|SpTxBrfk_8#=`ngBG5|O9l01SdEKrxZ%*wgQZx#y_e=R5V7jJO{<4CQjG!_)=QMT9q5kP#yWqt=_HR!o1NQ*$G{?1^Q1E%0Mq
4I<vGwt`OZ$xscL=~QLxiun<x-)_2(;4URJ<7qC{U)UV@YATK~D0*}USKr;g`T5{tBF$#SQNdl`{q?DPL{{KkLCkeeNn~)tjO%Lyl_Q2awp7K;-!O%Ske9hf
=Q|=sC?uMb6W}Q$hFc+sxnm`_B0!@Ehj#unn*-T53gZ~&T%f>g493bg&y}-;2J9<4?w#f8j{?f4JW;Gs|BTv_%UO1D?}T7HkGJ-U`KRu^SMxYX7lC3x(9!aR
x*(vZk-uUe72@Fj>?ox`pR~ps7r70j&}*WfHYY2AF4z;kWs9f_39nsD3B#Yx6~y@WD<;1drW@;~b%i-Ys}9m6MX6SI_jdwqm5@_pNF*QR-Kyomwk&gQ0_x)s
H{Pa9M9J0<rD5$eMGbXUe*Jp7fE0<;8^EGe2{p%GESYJ4W<lh=sIeK-EDH&hXDOROz<e|Dm{~ncdE{80n(_}2epG*7@2)ydlh^DV#0L>i4in)$7K4uCX^?Qt
2*6Bp+<1q>8X9v==cy5}C2jzuQN#jqK!;usf!kManqiu~jra??kSMV(A^Cb*ITPa2D7H8DUL0*k*)f6<+&@_=dpVv*W?&S_maQeTDm502#SRx0juwAdTw%P5
=Yz`SovmK@V){Ku$X_fSkQqN&G}X?!ieJN}a-K{MCT(N{n63Jz?-^{)^^<%p-T%^7QckT0l19Jl2{LVuKhAC;C*1c;Mg0uk)#S)?haBzw1i~U|Wm;I9<;<Q;
&eDko6^hmPZrZzEdk)<BK-l%w{PMTW)e~PUTd9`5-KXoA+==CI@0BR-T6MjngmPK)^fhdRd9;dbY>jL7Df%+OYRhkNK=$Yx$pjZG$A+qq=k+ck))p;o%UV@P
BvEj@ta-%1-}!vE6NwAawn(CyBc^pP1rfE^Gb?=MWFB&b81@?w)MYkvgieF*ju-J;g>2V=>_6tyI1bOf4ayzCXvgwulE2uzVoYUHx$~v97%w_*gOJLs1>&@Q
I*@>jseGrHF8Hv5DgfPG?vGG=pz%a9+;D#(r(ZLL=C2VH=Jqx3EY%z--hOn?UDYI3o<^}-{e*HlP2$V=ptyn_P6<d-_0QLh#F7V9bn;R!nt({9bk~EXhtZEV
@dI*~w=K&&Uq%Hnmhfu<tqi3%!|1>;3}zW4Y+IrhPS(H)I@d|*3`@KEBNjt5>v6tKPFv(!G8lbm5$JPKMG71;vXu+Yc<?h>rD;!QsQ&INBgqrwyH!~K?m<6z
mKR2zJ{-MuyPBB?3C#_xN(6~ug-=}iAw#b@Tjv0k`WYeuYo8W@g6IlvVa2wYM@!L~p^8F`(Mhp&(p_3q<^UKIj0!<~r{GcT#lrW##=91Df4-KiY!6+`Kd>Fi
Hfu16G$~&cO|ds8tXVFJE3JBE#UWPI2j&`i%$v%!aCORWoHm8WPEpQ5gkbLy8NNA^a4r@3`at$vEY{Afy?}N?HYQFAv~IrQA>SsxP8wM5D~0@Y@{Us_t64<G
@{8m3Qm>J*x(RPd!yPR7AILL%48<$pKJW%Y7+`W<PkWa|h#h89)2~aMZh#cX2|zAppzB)6aoW`kK9S%_Q)%dD*erwk`U&?-A}Kyon5ln>>V)$VW8IZn%SaBe
qcP52*qHf(B?-VIlK_I6*mL-6{1dk@d0lm|iKUx`mNkHm1Nf^D8aPz0*sKtV7RPD3`_NRr<zLt~LeF-2A?5qb^AH{a#<ZNB)BvKh4AxZZkD$2{H#Z;@M_94t
yo<gC<C2QG!OrbPX7&z2Q<7(z;?8ON8**K20}vb)4_M<P;G+ayfZT>mqKuO#+@M~Dnb|kiU^7}=9uZY!fY_JS&!a~W+rZSZo{;9jHpZP@k?Hqj?KoK#^&dg?
w;HRd%%S)=wd-pDeJRI)V;xIz>bf~uJ6V%D@;@^6ZIz)J=}}+YUQUy9y((dwx)m`*3gOk1L1!l9H-hY^?<r9hxN!F8yejzz`mA_J3nf`F@XsMYkI18}-gP4e
J6zodZ0*0@T#K{6ImwDsIN9&W)p<VGpL3SU)bhj_ajKJ}ZP_R>2O$au)MavUuu}tTi3sgi?>)XU6o#_yuhm8=#2O~7x6d6BUozB;dclSi&^6=MO&AK4sFEIP
PvGcEJl66z?`_Q{Fc_2;nTC>Em4}PYSaov)y!}e>K{}`d#nv8N{^oX@b%%X~u`&Q|5t;^QoHuXr)!c2LR<_iTSeJ(|p8diYPm0=fzY!=Ll6ih;V}N7lq_tQ|
FEfxJ^w!u=X1x=Ch>hdj%jnamNk%H0I1a==%{?c_=RGQC&Zi#~v#PJ1=u7d?&%40V>6P?J)&MtqlEnKJ!6t14>&6)sO|^Jvd}__JT&7Zzg2ln!J#}ItnCd`A
&NnI3FDj?6<vEUP>E!8-(c+@_^WPMA&i3ga^uq91&+(aD{9d=IAj_V^haBtlcJ>^Z@`Y+{JU1yMed;)AY)wo>jX~ioJ=?ES+wRmM?;;euPX=g9((*0}Isc`-
nZm)wN3_@x&5SXDomr_zYnfca_9IAn5EXV*yRCSoU=eX=QAqlLHWUCyZ;3ilZP-tl;EawGWsrz}9N*flA3h|pxPE7Gb6Knn!o3dpS1;hS0L5l@Po9lia7}!N
C2rFEhTVRnSE8Zm3!Mq}1d~K&>A}g~RhG+dx$}(Jqm2i}74q$LBS}{(-Uk@WI=_=^KVH4Qsd=X~rELm^*FPUHX}wj4nd<(;LK6G7>O4PQpJ|*duVj;Ig{o(z
`8Tl_?hs@<z2?xKSKoUGZ^^<T0Jy*$(KQwKJyNi>{v?uIJO8R0m6z_dg>xD20%@zNKm6o~Q^Lr6uDp}GhmZ!Tmi8lNJ*EdcJ!6Vwf5vAl{CQq~wnhL6ZfO&4
zKRhK=+|zY%r8>Vpm_njM#7lqcb|DV;B$#B?Kqd!=Z?W`GA0FpWR=+iQDK2&nJJXi_<ts$+)}oX3za<rUzbij`Trh1Npe9j+5g}bvK<736_oklx!v%zu&lIf
)IutS-zHv6b$M_V^CcE(_v$OueZN;)4cmIY6i6s?zi9d0(DCVE%}+VSs2Y<L9c5LfT1xfl<kN|?<iTi`$bfYgd>G5X?Kr%k0>`32Z!9#w&*t5!2ySLvUz$%t
#g2gHa}n^`YvYc3%sSK)e9Paq-X$PSwEI=Qmuz19T-ORtmiZ6PdigBrhT<6p_#td~jsWR@&wIFEm<tyl<e5mU*g1ewR0y??6~ydl(d_cH+6Kw8I|o7>)8>Jd
Y>ecI(M?R@`h*FVL5gudxb4t+Z#yQekM!4S1u9id1S}n`_CcO+rB;Ilco&?Cp7ls`69f^Rz?I?3i2a4Tsbpg@pI#cQMt@9kJ$T0OJ6noPP2N476J$ZSzj1t<
?d@-@G<J>Ks0&}845uQ-PrUIeGm{si9!}?6Y(AmiOA2);^g#3?Yi}N7#b-i~smOiOtME=pq;{TB;x^t={<dZh!rLKI6cmj_8X+N;I%?Sot;pepBjRhA1v22;
SJQ1-!H-tN!~pJhT8lk8eV)F!U}Hn<eG+D6x>Z*G1j>`y*Z+fOwlrB<U@YOk67ZGJcVm`A>>=VieUxE7uz20!vKJfaO=^udm!UhBk-44>EU(R|4hJ^d9ghAM
%@AS4D9-jK%}$Njq%aHF7<6?d^>rp&36DXw9SNu=P!z(tv3KhY92v3L@iBuc(!=&*^m@fq=+0vr!AYp9{Y|y$HGPW!YwR&zRrX+pkjHzIj@S%)L5CwJ4CmGI
u0e)N#-8$KkKB109wBTCiK+jP$=ig7^qhV?h0g~o)$K<a+RcZLCMu$;VxlsT^#}Brh&fYS#7A*O{3j8{UiWEqsXf!WE{QAj=XyyM`eQn@!gxQ_UH@3TaLS|>
oF*5{P*D{fLymd;^<!p|m-vHE&4&x_S%A!fT1qTn`e`g456zMj)a_j&Y-x5T-1<>L12oFDQr@?X91buKKDN7Q)f={qmA<n9a;mCH61}Iq`ME%GNKhQ%Tv%Ga
kpKZ{aiMoq!qJLF71ABPnHC^WjT4ZAv`vkoY}97+az<||sc{oIj7|x8bmIWl`^5lbEATi7L0~@YsSTRJsi+m14kb@r-Ou}eihj+{oer}678RqA`4k2K6eMDb
)~b=4B7AKV6}!M^dOaf=gn8rGdfU4FTB;pihs5$1eT(sv3*s+_y5lxdNAtZV`H(6Df!_Jqr@YOOsik<`s|&<}(CwL+w1vO-LCaqu7-=Zo^fS-awnTuASg`Sb
;OQRKD~69++iwjxpf;_U?ttBi?dLyU&1AfqmzlkCEl&@6{K_Ot!$#t6CQ@+dlq1}`vJhi|Wae#bFa3oj?{AW~HmkN`AONy*j7up&<CKFSDMc%PNiZGAh@;@K
vVS)<_m{B@4Us%x*MVMV7&Bhgi8IL_NfF1&MA)3IlkcA0bfrk7%UIOSs({I99}V}@#QbdIl6$$upZly0fkJ7T*Ov_s&B&}g^nBw(Y?-hFN>*u(*G_^lrr9Vt
oOH^&bV1PV<X6nysAS`KQSaxvTNl`7NDnT$PtQDiCSq*~gp^>DIaH_D+g0;B{w&4hOQnVhCyrr-y&)ta3vGgEFe!N=ue+~bxS{|M$}3yg8FEcC74N0nu~9h0
|KpqXWegbX(%TG{(5@K93>zHh^lWv1^icny${5^sfr-bc5?S{Cs;)(h7%(pAA!+o!y4x-r;?Dt+GF(rgIz>vym70Md-8>1x0inXcn_RY8KWL?+O}4catXq=1
OH`A`k2({Hg%F`Vze$(Exa$9o@WqTvo@G$zFRzsqK_ykyxp3S?8KU>Gh({>^a^uwdHfp(Hl{L2zcsh~RKlIku8(0CVi!U~3ogW)&wji>@r}=}|MqvhX5ffwT
XE$N01T#G^8GF;8?$WxEa}S}UfrZ<|;<ESjOI6ydfBrZh-&kzV7!L4`d=^NEmi8ok&d9anN4oEc<Cu5x7u{brNkW5a-O9%kC4CzX#RAk8&EChO+)xnge8sb?
Oa(Ve{2rZcgG{Bv0UO_JmgociU`(ZpVG^Nh)RoRi|G4+=@PuNi8nJ&GOi++oJEw;<Rt|?)JWUX~erZhQ61KnYTtDBWh6g;*lM|wLre$=aXnRykFC(U+oFlq6
C<&E^g8V~Uj~6+S6cANjAb(~m6;_|pbrlW4Pn9K4itSbqd5imFt958L7|kXcUSJz<dVO`ADu?Tvc+Zcm0?@1-9R9G+X$U2pX>OeG4mTWWX?Nw&JGv9Q1(0C9
#N!vvo$7=(hIEiESXl#8Kk+VP%~r?j?2&k_o+WMXt|#;h^`R+c3fjPPg7pCV&k;1|TzOi5_w}>Clf?C+7z(=lq!#Qh<hqEt4l}DE0irJ}T-6Lu2ATpe2Nk|t
HGS$9^j?NU$~I*)lIFj{XUS}LwUfM~AOuyI8_1jU&cYBzCT~*&a4i5*){<r@KpQ3KuHxW&Vg;1e*IalG?%D=QqmU!T_Alg<U?=@wmEBV9`J{V03B}0{;gD}x
Q<Wa56cOjden_{;t<gpH`}9~l2ZC4JA7VyXkWU@`En+Cv+W++q3)P;quW}8P6U9&ECZv$Eecv-c2pYRo46KnTM4FBYQP-O@BSX!#f0yNMI-MCl|Lr+=bQcUY
Izy!jtGZAmG_+v?n5nfqWjV%9*(;Wk`90-lMB+B7pU%TFtbp)@R?8KpDtO)a%~|$qCP4pge_JUEHsOvv35SNAmgKF>2Be`MBWe~M=TCP(Q1<<X_z2Q5;ZU+q
xS%yHvSC$Vh9x=H5L94iXE)|}*uI>zvzNK`R>rp)*$b3q1)Q6pY^6MVgIqTiT5(~PBOz_=)lP|PGNGfD`GvJv34)W(1@p$eQ7}`IV>YCwz}6U?S`_GvL0)tZ
u)V$<Qi{&8&3DMRGwVajfW$6-lbt3R9#Emp*S)xbygITAmvT%zHdCTzu}p0AUCLSqee_2=v7f}j_Mo`i@sdT`+Av&gvIXUL=t=l_Pr^V3SZaeC#ZU{b@}LJq
UqtX0yP<D$H(V~Ll{WYP74V>r$xWzF2r42SvI*XohVI^p3zkfbv%eybeS;GulHMw@Nxl_0XuTl$WZzkIGvNo%Q4o({VcC5)_Me=M=~+*hvU1Wb!LtH%jPXVg
8oZ&<AB{p0qEIp4*;Ub@>;fY_4R!8FZsP~R0f^*Llys{sW}lKQD_n#P=<<A;FpLDTW16>Er=#k`cx6YwWY*B0-%f78+NzoXXOt<J<Q82iXhw=7$#hH-dm^qz
w7q~iU=25pN>%%X@CYAu$r8RZFXy!cd;LS5c&n%{4L2Q>7)3p!oMG6N<xkl3oG3xBhmymXzj<90&i*J9dl_~NYexMk0*54Xblo)ru?^D>{AhC3QQ(u6_GuBi
=RF^w^dOs0G$!!ONALRD@pFZfN=CLD7-#`zFiyELRDvH&CdQ=`;?^_2$k=4&O#X8Z7IfORDu!Kdny}|}(u+1RbYD)uQK<%y@Z<$1=EeFHWwMw;Yi>9Ru4oC-
kwl>Ku)@R?xbdAFW>-lo+mU**zxU+#1niNB96Sn)C@Hr1Wyqqr1@XkUXPF<<P)=W&T&Ab+z{WD8XQ`~YZd{sTTwF+bseXjpz)ovS+0ii`$>t<0?n&Z}xS?AW
u0o*qeObmwhm}rGyor_hGrwECgh6j?X=yT9Ahnk($Jlkaad&v6=Qm0hvE!u{L4=<`c8x?0-8&RQ&#|e;0R}Cbl)Y^d7`M&`yhkSxB+zAdDMympO~aPPr`2Ky
6PkoxSS{>cqUxyzA%Jgbn||%5k;zUs%qZ`r%pTzZ*UyIhqOm!e^(0@y#{l**#xKnU=a@55t1uGa8d=McQRueTY`BblQ=2202pnSMOVzAC0z}ZaFPvCv?4*e!
$bH`#ZaFW*V*L4)Z%9D$^XTbt5nfs^Z*F<bhi!tD#L#mG0sX1L(#Sn8+XPte<=ShB6TGqM(oh7DbR_nRdq&#%0P|{6pgpZ-&>-k?GNh3jw|0!oSkFV7vvav^
zQEM8cIO~B3mAra?Z`CC%edLhy%N%t0F>}Z21#nw6wOc@HHk*E<hvW8^rP_}*d)IWiCbC`V`a!dvcbxA8FAd+go^3=#N+u+K|-+p_&)U{!YSMHXlN=1$!0;U
<JausI?L{g8%v+^zh7|8gjE>*+#DXb2KH^^VeP8+u3wlL7nJSE>unOi_6G(QmnA;a=sGZUZgP{$9wJcU*WY49@j?*sT@Uos(@$g{pJp~G%?=g;g+$HC^(QOa
4pU%tcX5}ff#HTP`R&<%2Db@74f;UBr(2d1O`C7S+FIRC(gQ65TFI&NM1S#FsoZLH9zvvgS$2dav<NlRED_CYUK!y1y|O#iYCEQXOC<E|s|+(dA0mL|yH~l}
4sP}&hIRlq?)*2FlX%h)XTkreg%DcPiwLVVH^{i5F0*j3y07ob5J1z!_6ovc#IYkgPTxJ)V8@lo$w^Bg6m0*%o@DDtJFeuCe7f?eB8@<V8q2I!UcYFecP<b=
cz`m-=L+gdH5@}+_E+Ewd5Qo!w|46{13o1nFBNgg;wO@3xemZbt$0-gX5IhfE;!RcNah+Uj6&ZUkb6Nn^;fZ|KREl@QI=GPAu%9}XuT~>dPA+3>x&itFn{IN
<NjXbVk0<nwAp_<?TAIYFsF5t=6<KiB^a0C;iNFc{5-fBDj|Qq5)8V17E@D>4&u<)3_cu5(VLuA`jRQcUol~%TVX9Zf=Qwm!1$>>zUWj!G7gftGfLL-^sb^i
9RLp3cN!?NUzC3iHocWv`@A_CeNX&dgR32Lr9byjXEjBYMjq(yyBHgjD{M0rtaqmpqOS3U&xD*cWYO`r8S)jh5C(2C<E(r6NYHA^3y}CM@mdnC+j_66L$<&|
BCrF&Hc6xJiT*`X%}lILG29T1`lJ^hwByQ3r$<Z>X#!r2%7UP<pDecyhW&4(RBa^y#+30s=}CUHNf{i6NBz&cQKnYE=g2#$o>uQfvrcuT<r=@4GwT_^bD0ry
A9wEy+hCef89dV4?jlB<lV>Qq8FMBTjLTumY%kz%NlvlP?9(iPJ#7^k)S0))=UIN+O2jwS5TaC)QqZ7<5$RNV5VF3rlpf^Jm`xX3rt6w%enxd{W(&I4I#SFn
+B+&w8HicdS&idg2DvK60qJm+y+R$&xftRDQ@{4%`Zagl4frKfX-Wcq2xJnRP03zTU9{)@r30-jC9&d&uyc*M>nOboF>sfDd@!#buJZrZwH81S<D#7041x_`
5o*Ux&bhaP*Ns_cWVmhO^x85^s$e#9IgY_I(`qqwfOJN9UwaXq@xFo&AAU0vw5+ZIHe?=w468GcV&KoPOaECZt_mSUeU!guPS22KCtNq&V*;rj<FvQ#H0Yrm
f|M(&zF?!@((<JE$YNu-4-W`rJ{h!dD9`sHp=>1!8^i4vGRicNbM;~KQ8_<MSjsIJ7+S(7jMl-lg;N(3$*TKqRp4<ycR{JUEA(%&Nj?tKmW(?TrS`qZZO!$C
f1dYXh)T@t7}UM>ON_H7h2W~xWc}73-0;~xuw-kZ3i1X287k7TviH7^D*7^mCht*UCzyqsUyLM(oyZy}r<za00suPA6S%$KpzrW#QWg&HPEN&+LyhJ&zxs-^
m3I#svXc6zXgABJ{%ao($hT}^(&+={DgZPa>U2{s&GDKA@lf6{(@iz4Xfk!w8;Ir7xvEgz^8c*Iur+YLp{>ArEnyfUjEcC=2AKzbx`<jG<)@lKe5#Oi$C&r^
VHM{<jUR=Ear}>DjW$vf2=S~l09en7@+Q`6Ey(?0h*tOv2ub4~b!-N^dWowtc6H)}2Egs2mJ&}wH6kU=4dx3N?j7Yp!aerQ5rS4!CS34?fhIFvzy<@(JOz;?
e~?ytz3r|EsHb+rHKn(BT@Y=p1`?$h+bz>^X2mrs!JQqdY>7E=jnSa!*$Q2GddlSbfAGIZ=mapdbN9Y;o@|{J6fHWYKEh!g!sy?FvjhN6+0?z3O%@XtCpBoK
bGJI+)g9Z87xNKHFE#U(C+R;I!Y2n^$mT2+gY^upT@tL7DuOFl#VMQ9xUPNmBT7jdzN)8fcUc;`NI?i4%Gqc)CF?tmjjbpFkN`2S3I%j68)R!>H4b!v5hz*9
<MrZ=1PA81eoc(RCW9`O@|Hoztvx;c<#)uYR_n;qU6#`iS+(EQ(&d$}Q?S1b9#L-N+L2HE0+Q<xNd`(J&$wlnRoK??gkP&xW#r2hoL`w*X4|1Kk?AKOzY1xD
L0#`{f{<4`cg>?e|G-Xh6w33*A<Ub9i@9Mswn-@c$WBUn)ha}~f5~LUk#EJn4H4!KY3YSGgqC3}iXdoHn?|D{m{^=STE1ob;C(zmnUgx}ABKy_FE8NEp}+6E
RH85#uQZ`AVZzZ`Cly55_?PdcTMLWxKTJgE8{Gk>MU&KC%wOBHnvm#%`*d1JIXWnjF>!5mU6171ZR-wo=Y<wYAO#t*u-IU>4vesIuOP6IYdVK%m&T(z0&M`$
pK{)asi2%c$i?{K*{E2jMbq;nm{Uhs#>lakjo1pGX=Clo;kKJWjDeLYOleq9C{i`zb#}}rAChBC+C{^w>eRd?owXHR2Y;i%6-D7Sl-sG2TN*Ex?@h{TJlq~<
jB1s~ZV3Xt28HkrEpEifX#DFBS!h7n`Z6&hs-OuGVCdwiUt7BP!;yVF3?@0hY^`X?fD%)J<}2r%!;@|mg5|V0JZ^(bGeHpuz@K}LO(Fb8t&-!Z<qjkt-=kjo
55egIh?pqto(uJ0dyQeH$)u21NryMPGwsc$LqAK@tA%GiUOfb`g^;o*sF!naVh51Yu2ie<Wgy2C2})_Ua1i$wEm+miI8!yHvZ81f5`!#OL9(twuuW|K67?W)
USH*ML$^&#PvA?w6vKXhltC8fCeN1(JCJHJTk8c_7UxWG_An)PD9JZ=F}ClJQ=+;F`3IB*tAFv}oJqjHlo$OdwH!25i#7(jr8Bs3;eV?l04v@V^Ec|W|6D~}
ulI96WExg>k%uoD%`AybKyj!XW+aq&kPgNq8scTO8T!wSUgzdlxfwnv^e7hMLC>>w%nA8)EkK6T=tN?lUUB4+X32qRIg8fl(R%ZB&?NB_*V+imRl9^nyu-`S
5WB8Sif#r&@J0OrQq5^zL2QP+8tDfgT?B~-fPK{0rsC)9kUh<7c10VGFeZbr9n!_g=9HKCcm7$0t5{Ig;{GS|?2J-7Gyv!PZD)9C(9|T-T+;U^OSIKV3a(CI
+t;Xjn}w4aQ&6or-@!J{#&9hrB89@NIm!D%@`2*=8`Yd1-9N|v29z92`A~KW)L>`A&F9QAeBuoev3&K+v)mxFLxC}Y@B13%7p0|UP0&hta%yQnn2turMQ;{9
<CDCB>DU8&_EkHvz665RpHkqb2hQN{;Oz+)iXN%Yw}m^T6cqvlBhtrPyKKR)Q!`^*ULC%W9Crg7C0}}hW1s^B><y@Fz({`V#D@j=A8csiK3mCYg1^k$&o{<~
^gxxSKV>r!c|ouge;?EKPsm;;N+)&L%><ibt;q+WxGbQJeaUV>V#p-g158%gSHK%*@dlG#fGDFkZAxUK48N)1mg&#(nz{#p)LwhV(>>|uJ0IK1VebZJvDALd
Dv?xipp8{E<LGOP5GaXec1;%o-d}UsZT&oTSB&OZ|Fcd`8E~q^M$+63EZ8eD5fLaMOe+r)Z_r7*`a0^7i8Gwpd^bLBzDCaDcS^6^g=+IcFfZnb_}0zfb_Ys@
*=W?!do$@Q<GgUiA`Kg~^s>uex<MkxFYR0ziS+8b4!`T2Z5F9JC1`0fha<~~Dczv_T&FUUScG?sYP^UmJ^{+i8U2RpXW`23-pNtVH2lvzFoCd1!(7vsO-HZT
<3hIdqMJ<1ZC>$iX6<D0O4e8kXLxR4LPMyNY#IwaDDyS(0||cMIAu->0@oTbhG9ii*vb(~WN*vHAQfsS!cZ)X&FsV`>&$Ptq;h5kh&$U77uFY)PEaKf25Oq*
pyKw9!ITHZ&R7I%wY2DQX>*$H3C2jj6&r=DIQU0v{)|Zebr0BAi+>$e$^|%Xhs<8W=(2B~%FEi*aI9D}mE-hefSn+D=jM3YZ+WIzArju0j;xf@PdE)6q6h0n
W*k~Cc4zK=neCnjRD7yJP#r9xL8U;>`Uhg)uS*t&DH6HB^_dBTO`N9+=M{zU&GNA0gtfop{GrI2dn^PLq$DIJXF|wR0n0>$i(h1HE*L*&28FW|R$_4EXw_WM
ecLSH&jbRf=E7bp5dxC8!`awLw@-4RULewO(E-le(@CC>=PQ%I)BuCsgiBP~nt{2>LXQEY1V=RiRi54Zf5dg?Y&Jj3+QiUL`G>h(gXLYlZT_Mms=PiUX4Mlc
rlV!X&JCD!=5HMRv+7ApV;rTGj3m<GF0tj*n66VK+Vd!H2i&LwPpUliwKo_EjW>DinzZisf@K?4L&23X8BlDgcj=&-lrRN?Jf>&-(JpktgInU}(tAg6vYJy(
i_2TmEZWNn25g@s1L9nfCXp+lf%6rK42oqjSm)cF=r{7n@IbvUnNQ7*{ev~FFIb~$Wk+>!%T@C@<_%|v2At48-Mqn$zBK`{OF51<thAsO_WM%)f*d0Dc!WJ-
Gigom<A)gQM0qoSF&V#I=qH#lUE_sKHg8~i*+`CUf7(SRwyUq%=)C=X;KUBgRi=;a9Fk@*a0w|IkA-`0fKv;kD&RC!E+uDp(H*cY>+|bU5z9@yY@;|0C0in!
VPE2_^Km55Xkp<H$iwyyzFu>g@mUipJ40e@1oo4RgfH;+PyMC}+;ga$g%i9?_fwot$};}ed591AdNV=KtFwT)MTA_dY-g!3!={u-ud`#12Dn!AVEN7cRHcvd
Ht~C^!gq%y^Q%MYrO;qll3Jpy0b10KOuMb~^M;RX>N#`S`+0{|{^!6A>BlH-CRiFfF3Arv7vMQ}g<`_v+(h3^l#Ta)=0%M&RYP|p`=~2>jk+Jy3cNH9#k|Ve
he7{o*&|}hhE2tup9%_nTR>yRb)cxs?AYBD!iYp7Fjzt>$`iY|ITssys6vETi_M;!u(}eF8WKE4(XAoeJ8Mu<;3~Eehm5~dB<>RtCLtz=D<{l2>A&>dFU+@T
b|sQ%Szfpgr?1c>QFozUdaQLDxr$gox6Ui7t#O(^8|Uj>UFAb=TMCkJ^gJwHeIw0iGx#yobmhXzhX2Ii0cvq0wYCb2@q&Y94TpvH{zKU&;(j3_-migIkui~u
Z3qT~v3$L}ST^_vO7G`Mf^OPW*lb#)A^oC`cTRAy7IFx_Tt7q`#Ld|X_KMc&)C&=f3^Wv*4n`%dJ6ulsGm@dY;c&auNZ;$oYwRU^!2@K<W*`*VGJzgzo)S;?
tH{&|a&3H9o{j*`fA=>fx%)brmQo>btW9NX#>KiG?Dx9J^5`=@z&%ZtWx;HGtz;zM0f2`P=Fn*?Y%s=vAzx(M#D-dUJv-$it#i!U0Xh%QGyHxiCZ1!t>snc?
&RG7_gB~_31&4EaFnl6KtNtXnBaM?_3rDt+5mW?B=4G&#)TtT_lCYLKDr!)Icc1tS;s$rLJ(F8ghFRBP5O4<!tym$1oPSU0hNS_rXnpBwE#xuo)x{QdR0}PG
D(${bci}x9gT>I`Tr?5oXH>sjUr)D*X0a%Swt)hdLz|khD8i0Q>xX>@x^^y5RPplfpd5Hv-JU!n_V4p(bSdO<Eyj&h#9iC4l(`p@^7&Z*2qmheO|WMY?0@*6
6ix^^R^5u}zQHDU;@1-ovi}CNma)RP{Fr^MxZHz-3hQ}Tj&NeBb2*gZ<>+Y&>f02}(s_k)Ka_Q=S59)q)fWd3L&kv|)WjI6z>r~R?`gk(_eq5w&T~nR9UL|&
a@yaW?)n^S;~V|2=EyPO%-WN)V#opyKt`XgiWirkiR`pumM0AeC8#cMh0LNL>M9#?FIjw^B&!RWD|Lp&0_x!0GaON#b%tf1+B5FK(0BVAubQmN9*O8EQ~G8j
_1Bfe$lIv2;BM~Hwx*=p#YBhJ;_h1??s#tliQ1m<jSdqpKgI{cM8X5<@{|0eQKvmY?TVE)k@@le%J!fV>s-V$uG$BTOOi5#w^~~dT=9H67Cp@b=EG0$h<%sI
+@PvH62Xlwjm5?jdwaWS0)t@MoiKD_0VOx*XV?oNHT4_h^B03wl~QtQ)ULS_lrUS`-J%DdivxaCiqwa+sc}<i?+J*t@Z+0FGEYFJ1YGT2s-F)%ta4D3e3RWB
Es%`t@-w;$u#4g$wzD&fOwV<zeJllAPgy_w_lwgVR@(=Hb<t~W|1^*HRykd^+;c)!wi`sTf~3$u5?Mn3!>jXHt%lIZWWAKX;`=!zeHC5Bj8BS(ALZDwM298W
6;{*)IQQExEYuq1goD3khPV99OpL>iuP~aM509lD_|6an1>(>lhKrn>nFR`@duRzbnr)?RQvU5QhLTSI6T$Y7Jl79h4`zs6yg+`&3pb?`&^94I0fsw~n8^cj
kttX-i1bJrt2>n48fAArB!4i&zLg{OHJcR#c5cnu_6Xn%aB*PqB3PlhTUkWlw{LBgzVO2Vvgc<ZDlE6q>&xrs3FqVzebgBP*b&^Wyaqka17u8Ww(rUSv_SOu
1|HdfHw;oi!?u2^kU%t|Y-5+4D?~NttizXDo;7N+f@ro}1<FQ>Vk$g3?#{WG1X<;&JX0Q4|NZ={cN~M%V4zFbA3AF8gQNpHrSKHCQkhoNtA;8(y^qNlkyVa5
LCWY=p<}N1@_)J^w&hINmL;DJwzmQ7zz8iy?UT}Y@R8ME2~w$WQ_Lr$TgA*zv4^HEW$+V0XWUOMi<SXX3ru-})Xo>xajk!Y&F%ZvMZoT@XdM8u+zTFEUn$W}
cwn-KM>!L^J2rBaIOo_plVSaleb3TJN(~UiMJd#V0?`nbPgjD^n#OwFL~+i8;DY>;?BIim?+NNDz7*^eh*A6o17__b%a?euel@^nm95+Z;;UK)bC;_E4Z8f0
0MU8`@$(F(l1Jkn`)fjgG(bloj>#+bum~{dXePQq`E0I19Ux#q4n5HcG-VIQDs4b-in}Ybc+_@RhD?9c%J548IUfoq(m42N33jJEm{nDW5dsRtCOZtDBw>;-
?j%_%@{iXMuZ5OAw^DbuU3@obAnQf85Z2OByElrz);H3LjdN(u)Enq|w&CO6?QxtXIEwriCI-KkPy^BctkQMcIP6JwuCU+n{YGTYwWEXO>N)A7kMdrzpij!`
wG0z}+qmQB4~MCB0ppQ0Duc<qxGRt6rw5?%S>~CKn)seQLRqPqoN0&kXR-_p`0QgHX;aclFU+Ab$m?W)x4%E&5D}TBA@n7?*J&DhW)(jYsu{xiA7LGI#|!+>
6}@tA8N^7<r0>^-NFW+CAqo|Oui`39b=)U^OQhu56=HQ8NvupMB%c~Hs12~^tvR<Q`9ifiona&*<9wEx^3L;2|J}}km{OY)6S5f%8z8W4ou?vRqHeCc%bG-*
GQ!(b7DNq}4er2X)iRVl;4|-9tW*|H7eSy6B}%P^Yr3zW3J!PjnJ6;p67scx##VUgbu}^ic-><QM!qP8J%CHc=HyPf#ifWLrP0hbPvhW%$p^1-`T%2?gJt^O
rX>+JPG=|DIKi}k$(TxH1Qg$PAL+L;#kv3;`7aY;9WPgfS$F^=XMAuZ@qyf>sbcZ9xG+V(^6jI7dqM#LE%m5H^<17sb(PQ>AD#qivz08XR>1hs3U2y|PN`=x
s4_9>?sHj^$!^+GGEe9A8BK!wT99`|-#pRUrUvvUxgKF)b+jmbR{M#j0Ni$ZZhjlm?u1;D94n8uL0G}pPQ(D{<l+1%f_0rGmPiDS?-}ZMSTasGS6eBL-iabG
Q&;Hn8YgV8NIj-Bh)&LShu7=uWZUA|^~ID;?x~xg8*@>qv0+4c$zyJ2E6R`<hr}_QxBBN3=LKmc3S-RfckZ%B#z1E1<z}Wt>&n9xS0lzh2C6cG&G0HvZ=}KT
!+n8p4Eu0Nr?dBXNoLoP&DnVGtlUV2It@mEw%PR%?7z!?;3<p@Y99KobXCAGXF-3$>EniLxw=*wk=4(^PzuINX#tdnyMIld^NEiihNzQCZ@kx$1{KZjTcM_E
ock%eI+LDS&@IwU{C)&muDLC42qQ<B;=OJldVTrvHdCGTgT;5-MHN$7a4`_`LXZVdbWIWg<ck$w5VwpyLG_l)_x^SCnSQiLvrbyW+d6wJU*UZ7_j_kj$UmHL
SJq7AV&oV6j{q~ED{-UWj)K3Q7(gubvRg4gyM7&N0_#^Sc0^4J%XI)3t3j$jCt}~~Aa_DCuP27Mc4d+ndE%7HXvJh@9Dro(A1nYR#}|lwG{5y)5TMP4M~fdB
TH`~k)XZQ;GTQ`5^k{4i<;wrMsB-^C3>iw|xkv2Y<CafuJ^?rg6Xp2nQ);HQhxo@fE3|@90}=tIC<afIbo%qso164TTIQ6>hwn=?qMn~tO`XJ6Q)<%tV{F}r
MWl)F*io(7EKAK1H9=hhW!r#k{?zq|eH?xCWk{BJ5hb7TRKuXC4Ioi*;OrPq+%@e42bhP(yMARlEw9Oqs1xuf9LZVH_r@g<o_8{op_^7t30A7Em3lK#Ek+F?
hjhM^v1jb?7S#tzX`xQZ3?S%LCNvA#`G3|zx{Ru<;W4~Qco-XRC4GdOl*x~X!TvXl=7D7ue9#tyMSrFVg_pcAwm&Op_&O~sC3rDqs{AxDZGWq_SjzMe+oz5O
!{~pKon0iVr~ujyxYd4a@p^kwFkkYJ4pxAaPgiuBS$uN4Oi!u$gKuJ^_qND<gy0r_aiHsc{q`kKr*MB#Kuz_VmIV*yZ|(i-Lk-5)3eulNC&Z0pi!>$4ATI78
es^=9k<3`#AYYg!trcFL>jwy`j`LKSsoQGZr!4mdt(S=}V=M>^&&o>)LQ4{w;V|N%!x`I_vQvevYaGiDxEOjJhw{c1%G)9u&Yd1tN{}3@{LL1XDY<=MaljC;
hEY(<A4}hK`@Y$<5fb=KXexhqh`6PIbAyA-nNUls0>UE3S>&b&C%=J7mMY)kl@>R(GJ2HLFisLdC~&Vg!}<wP%VOh4zF*$dT<9D*rQ%CvZoV!+2~;VfV-^n^
U!Gr5+Sb)FPH<LiQw@!>#Gn!>6l*sj2T&wl&vZM6?})xA^&YecW#A_jH|eT*&S-Xy|FUYHcJ0WW=q%Vn9M84-Dk*&UJ7)>gQG9Uj3?&Q6`ViMo*LJfXD7<wf
{{=ss`$n$`Q}>nH4s$rzww8h;s$a_B+(OoF0rg9kY>B&ZvT@BGza=&KyS7IyajwC&{Se@XKqrR|gewKH+(Bq-Ta|x$`RKM>F@P|lP<w+$c=LRoR&eTpBn)NZ
Aoezl4v^dsF*56CH`-^@27{fTb}E48+9S2vyc~SMKNdt9^K=o}1ruDruz3@*+J4~Xjm<bmhzA_#f-P+a!76JgunMhdD!0h%Wvp=xEQR*=*=OZ9fS>nFjXdnU
0BMbDs87UY6}qP~%#;rJ?WK_aM^$=+qs4<D3-ZD+p<}GhxVdCfG?Dn&;)m}rDl@-RvdzD5OU(G`fr|BHSdC-<BM7mC>q=ig?rnr(et~A}mq5kmpiI)jWcZ4+
tdih|^%mE}$QvMzJyM63JVk1JF+(9yrtzUQ8D7@%$b%vw)=4^_1WqAP$`ER?6HF2qdP<bq`pJ=7oPaHXMeOwpujPlyrR4A`uL?ulT{4~ixi{$_-w}43_}s(o
Ei6Kj&HyI*PVywOPs6SkBCgZf&%xh$iZ+jDYh=upeOuYiG$W}<k|M7k-`N7Kxmu6aMp%95Fbu8H$?K`+-Q~XRW-MSww=-OVpFm5%mPsG>LO1B18tvb5#knSE
@`D!ODme81%~U6qyjBJaBe`!sz}6oc8tQeqw15V;n*0$Jj%?DGj<%zmI|Q0AQuOVmGKh+^OU#|sHH(Hy19~edk=LzR(-;p?xJXZWRs_$2)mULWt`dU%i#@(Z
G6UkH_mhdccUyklDCD2hgk&eytrgw(9mP#S(7-d#AUB%46;4txAm86-vk<;*bpj++ceD{JAU$5>JTeg8nJf6;Xn#!BNl34wC*ptU{M-wft=?VIOcY@#Zc3)N
p#Zis%L}m~u$YD}Zw?ptLq$u=ezcA$xPcx>^(Faifd}@nYEmk)Ie?Db7v9A;WWe=!-`5gO-V($=hLs-3xIi!brY=38X0Ao-prWhgu_%#ZJO>7z7r25*M)Xz(
%=|GzTQ|Slr;*XUC8fp_D!~Rl2jQ2wBhEl<ARy3zE{#m=L1p0h5!w@WrkkW+=efO;vOK`c6BWQ?;74I<N$!|_0CF#=Xx-MZvmwv83zAugx%{hoV)k@KvU6QP
HYI~AXd$SIx)iJRdg`R%Fk+4K={Fl$Ud4j{4O&NbsMKa?XK!3_8t3;GuP3h8C}0G8E*G|cdz2spVPx-cK^45YBxgwV3&9UA{5&$Ez2DL17X_#A;hjge!2GT0
ogQPvoAX9@h$#(X9s7NQu8tZ<Sl;7(h946kt~ae~v5e4W9xNDa6fe-OQfy4~vATI~rOAmp0Wm9<SuL%Q<=ZGO_&p|zt=b%iFmlyIb7HfZb9_EOj7+I@2eDNG
!aEsP9@{k}l@|vJiYb&71Y70X>^L0_lPpYB#MBEEuxtHcNy3i+ynaq-UXaSV>+@44nWc!4+o0htVtcRT<7+o8a)(=!Tfja+sWx~y!{!BBsLUk0jCiOQqygvL
fl*x^mX^U=v75@>f0B0F67u^%{Zi`YMAx1oyj?|jvpMgqub0eEx-}{W7`U#cSTE7+?=JeeJ!#A8@qH*1hC<D!c_%UrbqILy46J09#VuWVmW?*FG~nZ<1ymx)
ZWd#H_B3u=F=EapFl_><OqFlV)8)g-735dYjx2UweA(P*6r^@ee$3|*@lu)F|0IYC`9X2FVlP$+fjbWSBTA?UWv_?!gRs=JC6uIDbZ(~>AfAn07-ia}K&O_H
VP7UqP9AI7dCk{kV6r@%vDB7HrWs~Sm;vF8SZ_uN>xg?YI+K8URxfoi{f|>;E%Z+A#}2i7bX1x)1s@cMI-tP4fl8{3QT+6<bXSeRo+4!{c%$(Y(K$9M%`Yk`
oR1b@HEo)D*;hD!Fa=K+>HfduBR0=r!EUJ(J#pPer>*x<3-G#Y&<kMCo-9Az<;qC8We|Z9SFKE%(MO+VDFF0)^3kWY6pT_bns8qr_SG42%N0w^UB7?IkEiRw
I<!~7n$%9a_9u$Zwc?_y+C@4YOOybVl0ZnDkxu-w>UGCFK)))v!5=t^*&n3{+P<)TBKp(Q9D>-L7y1Q2;zD=QFNr0EA;YNz)J4{#y*R5Q2k?C*(pw|ggz3k)
PCJLg%vQ-X^~5y9bepj;Bwp<!Ow=!C>oW$Xfzb=Q;$_1PDK3RxAH#WpquS624nc++CpGlGQ9GTbUQPOl)8w5(K}n$%+%ewb>^KHUGSU;i-Y_7{>zfyMbvpCe
{AtjGPkZOJM&ikdSUUHzNLD9Vx6}z2W@8>fpH;-~8`Ws|?CiD#cy;yNl;kOV%YrO?m@2p5(U2rGLu>g)dv##Nd?j<)On^BX2k-nX{8sK_<A^lLVr0u{Yr>8}
PBai?dFI}OU>2c9EDAneZd))^zc1jAO^Jbu|DExkD6oF$$fs(7!Z)bJ&Z+3e-UlZSRpEiy*T>_Yzb`nKGsLlGBI;2IFn54CQU9E@QY(1O;0@paB^96SVz)2}
H612rEzF_aF@D@1V=nrM7?n0UGSe`c__P7wo`cXP4PEVi*nDx-SCQF=;s@mB^j=_5-WFytDNFS=iv06u$IUln!z<u91Dxozqho|X{*GS&A!mw#+x(K1W3poW
Oi1=X)m<+n)L^aGB14$k<dA+7@IL%W58OE7iAvI^>7}?s!V9Vg`9e}`7bVzOu&P+YwGl(H9Em$5+Qo|!J&mt(LAeLzS$`Xn=|h(;MK|sOjy0UTri0>0!?-wU
eA!2P$Z03|wsG(`8{9?q9w(hG;h3+W3}iX1DeSRmZJ5@u1Zc0$%(N@pM(Pp82}llLRNhs-FO#(g+a?KPgz~6%Mx$+X19Oy-0`l%2>Av`Grtok1+lK{t;w_7t
f0HIiA;EBGF$W@iAU|=;fmqB9z2Vm)JO7khO`D2$&X?`nq!Q$`2++;mT|aH%GEy*JRY*kjvMdn{)kP6->47E?G%&d7nxDvTl6$>irFID)&Yc^LcHdsT!nVSe
|H*Koi;>0x<*>+e$*waeFH>NAY3gt+7^FWsKX(#PSsYOU_YRQ&&wSCSOT~k3%$w?T7%3VrST+s|FFl7kz0z~8{g&p)RlKC1*Nl2>@x9C|04sZWM9BPICNVOy
XKwG(4BBf%u+rv|)r}+}sTF5Lcboo6u+e?bHz#5s{OFyMZjj3a+DQQl2FL&hYBSlh2gTTCU%n>TlOhvxQiQU>rS2-iOFUsO!xi~nX*1=4bNnq0m}1j^cOo2!
x;|8vGO+GCPnjN5(lx{a#SDM%!84QKbMH;O8QzYSg0Z9|+|)0OP}t^CaO~N2EAUECJ66xsNV`oeLK{s|^Zm4HRvLu=Zsw45zXdnqa4P3Lb<s@iyG1X2voD&v
OSQ@NUfDSF-jnihxDiBjS>A^9byy@u<Lzqq4GJD7``yd_?Y2aa{jM-|@$X=;rl8D`YrZYW1*rdTwW`t1>Bi|eHmxn`0bML1uONK2>sYV^v7~22h;z`eu^{o6
qbZh`PnXWyU1fzyYA>P}`@QB^GDoBQkwe7-WXc<DzCx)+SB0<a`5;{cLlV4$c>CM+3j5ge+}Eo?+^AZ!IA$SsDuJRzGGlZQ=m|XDzVJKQFzRm4$uVn%88Wl_
te?cC_8*oTvPOmE(y+};vbqn}im66_n~>3E>hw+h!m05y*WX&Th)@Bluj>A}lS0uYDgr&90t*Z$-O>)H9A(vZGv+#0=Gd8+_=P+FV77bN_+M!b&+ShE;j1l*
!0iR;aR$%6Q}3ank{8jpl}ccwYAN^3X!J1w8cVhvU}!W{nPcQiMz{Sq*KpkdftX08rlUkamsbu{1BxZA{Gk8BU6cZ@PH7_KZ%)vcFx>ck2az1OpKZJ^@>;D}
`2#p@UOln#wa&ttgH8Uy+;>_vKcg0HPzRH}?CYaqsTdvC)D68rC|Pk!jjVMeccv}<QTjN=u9{5I!=9sV!R|y&4#gCg=dZU2dJcnlqFFDb5bg0W`KEps#xuTl
bYumsIf_a;4A-TR|E19ER@SY5Z6W+s-(ZCy`Q7F|ipsfWq~mWnw7`47yCsIFVqzU*$eKD=sn#|7SRrT!ah@n&7nT$=v+XbpM@!)wN2;$md%UFLZ?&^WYj<HT
kyY&5?P;PN?xN|Qx9HpKp(_{ys?pC3d~4pgti_rTk#E>)Ox$0!5jVEAmxbnpPLFqim;nS$$*cRH-F#*Bzl*`MWAHjchq3D<ULiAO*O?TvVlV@`3i@#`)-f>Z
Of*fd?3BTX%N3Y&bOSaB1U#KccgrykIi(xt;q}zH1Xe23M$qHtTC^cWj)Ewqj=*a@99v)Y4j1FK=c6gA?MoNvNgb;))M`*+h}f|C(K)psk2M9Bk)e~Q;%EKn
DN&X`2!K;O9@hJc-|{s~f#e|ODi2D6<?HgC7}-cQQOo8WAHDA@Ml?5B<`XP1Imx@a^nT7>qS*SM1tlZmnI^SEG|HZuHa!1KdC6QPmniuTI_N;0Zs35W51wR*
|L2U(4nBeV(n?Pd7IMo6Qy*Z_ce{_+{44jzz0w#Qz6BM9#6()E=qv355?E5dJD2S5^6^gf^iiFY6T-bnc|qp%oPlXDz#6Qe8N1Xqa&GA3MWrFR!zni1fXZ|F
4S1sahShc^X_1kTTl@vo!T?HI>q!Uh&o>>ltsDE8>3V^3SLZ>I?NkKW(-im#6x{r@j*46JDvS=EcJeo9KkYmJ?IyNjGMJ?L&d5yGdjGcxIQ?w)mx-V1&H9X_
j$ue^UOGVXt+f$?Gcv_4v^T4)aXCo+wIMyy$%5N1LXbqlkHo5UiRGBYv&DF5oFV*>C^33C4=!NMwGvp~D*T?@Y>f?3?2l(#ses?w1H~-`UrWY8r1>g(ga1?G
Q2Rq&GfRp`PFxII4FnY+WX2M?fJo;^y<qlZL}#9!w$&ii!o-N;=b%7}5;wKQ$GiLcRWF9<PN%iW{b6(*q#j-oIn!GUtZPRu+oJ_Z6TkMNAPkf~OpObeS7IFG
P2YL78fJlz-_>OtRNppN`2fuGU_)aSflUy<!L;O77le`x!=?#t@{1OCM9+&TApf;fCbcXlJ#&a_PBv)6ob7MhlGw(jw&>{t+uPS3T;8Rp%N}t5F7K`}o?Uxk
)V7VH&$#qYuL_xbM(sl-fHFB}EAy8j(j*DmQ|8B_(o0n4z>OR}I^XBe-A&>yc*sO?VOb}>mCjQau-8pKw_q5vPjn(a*1U<csr=*v1_v?k4H7E<q^U6|A+w59
yxYYR-<M650-zLL#4~VzC?LuKLNG76$XJ8n$He#Ae`4a6M}FEM(ULVZheQCM8v;}@oIiHlOq*?v4~`;$;!u&k@SukJNIe0`j#(Eo-V=$Y5N|OC??j6XJCr;)
9-@;a#TsUus(fyko8-mN%rpKJX3RBr5QbXYE*{9aQtq!!EBdy_ux9-lq-ZD#m%dy*ailNX^T)sOvHVXu`5#pppKGLi$=bSwVwf?i(;ZC|`bbcy!-1qu5t$3V
4D}FP?f3)%()COG=2tvT;Zfxu9>-s>*W#{PTG#-*i#5Kja_0B02WSb!@^HcF2o8}9G=tfq;#0Y{n4aDJ{qfO`nl|XvQ~g1N$o(RfH|8|WKBk4#K<|(2Fsc*J
;Dr@zC_n?{{;x}!ku4i_<2VoetcnGSVD)BBRiFQmG-Tv}8pwUaw&pKrv?eL&p8fW180b;e<7A?8mp)T{-4RjRm3q&l*(!6_AzgRj+kX;%YJiYK?1zbo@uK4W
Qm0VMdPiBI8$yV2KiCd!odkP$hZJq*^Y(v$=Ci8PqGSA;uGiW=eb--PyDNfu>k>P#5f(UBZ|_RNcH78`Ns*LU?%PoCsTh~-NEmz6ilXILd52c0oN>Mn_8<cg
AGuMf{?o@76eeh1Q*u*s5rxP()Hk5IF#HR`Y(RTJ<}ky&rplZ8F~!i}jsX4KY~~{a<rw0ueiwq6uJT4c2ha14H1&HbszAK2tP-C;??MSF*D~oXVKLDSGiUu<
gxgyD7&NsLWE{;bz@HT1;R0!yiN2|3*e9d`yMK@|jq}_WeKV5++8JZm>>c9bal|srdl5YRWQA%d`xzETvh9=MOF_#f<6_F2zZ#i*AV^4vf`M+SB&BrV9MyX2
_aNo~1;i43-e8p33I#5Afk@o<iR<bHeH}v_1P4obWKTo>#@9xo;xqK7g)Z~aGW{gwKjesMr}gb-B+5>SejV=fM`fC%W!NBmDwM`4p8^4HW*|Ent$B;0trxR@
A7w%6Fxs$B)^Q`J)*t~ig=o8|T?`%b_$2CB_T9>>Fd-_b*!}vRSuvqd7DXZErq|TU$z`C6_=eQx_c&9{jI1QW(;Prp)Exn_{mZr0R{7q8y|bZN+fAc({!Dcu
ZbE;$R4K#ooX8L3k!ZGn-o)OF6!LKY(BN0v{mOinR-iTF$Yob2Xy36iSR>>Po1TK9Os!Yz?^n5Wx)rE@{>p$EeLI{kVhOQPZ8cR*`B^uwVf78SG_#RqkvH1~
;yKWr8PyAL#7IiTW^3b_thqWEgQCePxT#Hz(>I3RFY!_pVINN)y}gO~n7zf`pke!FIIcY7mV#sWS<%PjMQDgy@hz71U8KV=iO&Q4!Xo6umqer6x(k+Gjk!!U
_BsW+7L$*F#MWji#flxJG1{%W^=Wy@xwck$qF->Ap3au}+o}YH_9%r1(IoAPQj>qt0d-a3DO&2o;F7zKx`%&n6q!E5MX@ZovW^y#D^ysgJr<TZ0=beHv0cpQ
qi|7u3T-e*SiUw3a!SN`=u2aiZmAm^4ypFb+Z^)YY%v6~UGYA*w5z4;xw)Y5u4z;Uc>Mos(5-Z-SNS>5DdGSYAg7@ZngCRU|C{p=2@l$E6c+%Y?^>?3{?onK
SH!xGi-$Q~l>GXAt~3oIpa!`r!{8h&tzyaViwn2|N&v5@YtrBuuGMPCTmN$L%XfLi(t`>&4^&N~!`&ZKx`Fb$%vB#8)(-t~!K^fo-Y{3Fzqh;po2c8JP>QMG
7zFZ*BCpljD=|_&xvkaDgcA~c#qy-EYy+tQ>~0Q66I*qpPhb5CQ9tv9XNoYG6!su85Qr2Gsu6O+-JM$4TSda_TpJB94b&p_OHka^pfe8Mw0+&uOzAZibQ?FR
9T2O>rB?!l26TzsdJuYFKx;r__1ByG?~YXp4z_O!wi7{z`7-V9xZI3KfI~2p=HO6YH?z|vXcs~wz{7;_gfCKIbDr0Rw@n9@5T{6i2$JbhU83mkAWCIg^*;Kh
Rn{*iaY`M|Ip;GlYRJ`Mn7+s3=|6lVewu9}`I%+CcSD=Pd)7Z8_FlzOa{t^M+A(I7zyBRNWOU^#sxh!<F27+nMw5D9sF+z5pQL(RV3*i;@2-fk9xcvJ^pevB
pu7o0i7a{*mT^%;#dcP+t3-J%OD;W5LEcC=s7zflRsLYf^I$Rpm%7i5;YQfRi{FaiRe|j@9O%Pil~8+xmjz-mYxzh`F^5M6xuM3ex^vm42HV5K>K{~t?*X|y
o<oLj52a_nzfIFIm;gghvh8;qv~IXTWMA_=&GjO}ez7am;CP##@fRjW_=luplD`i@OthgP=eEW6Y~F>&f1N8)<LWjvE!DZ8$+B9L&(y^*ib^}G3B4J`HV@Ag
x-vaPZ6@MpA6VJAg+A734v6il6Gt?G*~l6g4xZX(U5r$idGKcm3)?xtJgCU)Phu7|16&$%C*Tadi;nadqcH|P0t-Oy!%O2<A_`P9SI^j8e2u^jXB}QquWHq`
u(IfZAgAE&g^&{)aYqeup<554D%R#csN?2`?~tLRk_4b+<p%;RRS;LDsuD>gCgyqCsJa#ThA`)iVnc6q+f4Icw!6MrGW-#|e4yxHvPu&cMOB_lGh!C|^%Uw;
OHMF4D)T*fH3p|y5LF1EseegvSpVDfPtrUmg}E+^IgY5KA`%oOtZY?Y-&MSs5Mpfg#_WaSp21RhP9{0ha#GK=mfsJarXal?7ba|<`lP=jVYQIl6zc3ZoKKSC
%#shN>x=3y6fmJM@?AxIX(F(Ortk@f)2+^1aBam#T1-+#E6#Mc$X$XqjWIB*)6qO~0lvYu*djsvaxUccxl=%c@MaA}d>eRRgED{sIVXF-L#gqKlweI!ly$%m
wTN3gHI92<1Q);P$RB4lN0|;krfUCzXb_+sws90R>G(X*x`bNc=>?re^DGCuqe|-1`a-_4@2v@U{$KJBAkk00;&uOWJw7dSD*|=6X>|NGLRvE6JJ!IaYMLW4
cx*7ul>(iFP8L{GGj#b)uNY0kRV}h`HrPtfGFUX`7hjg)uD;DpXK@N!P*|36N8E+QK@6|j>oRl3pdaFZ$3U-38N1B&m@Q|F<9tIaR<?oyR)h}XP^Hpiwlw+h
=~LFL6U%%e#bspnFAJ9S?xUlrn4g*Jgdw95@6|x<jp8**Cu6dQ{MPEBd=ni=qiS?71g*u;7U<7~22S+E-7b=H9$NuOcU6o+xtUpX_4cH^${NPw`*_R!&mlu7
(g(sg65sK}4Dt$v4uPg6Hqj-^w5o&`pUm$ZlAX8`(!3`?-2LeYls0HisLLo+8gKd;vb*_05ptI~FaHv#1K(i7j2rZ=D?VXA9{=k_n}ULoHdgFWXG4v-ZH4&;
Y^8B0Z4a`m{x6>cMw;Mcq@r9W3CP&}FoxK=6|FZp7%fd+nQ_n4azRrl%OaxCwXWKb79RSX9sM8iKx90t$fy)j^B>MwBgFkptUS0(`Jad-sb$U<m10P2>Mjsu
4NxBOUe$kF{R$K*_VT^H7#{!pLX`aD+~l{Bx)h8qJj=TOo6*&k3x0zmqR-0<{7<Kze;<k}mPZ@bmQ?`QXJJU~tZw<AcAXvAZVug-XZIRqEcaBw3YZt|qLKfi
9etJS9kB9(_j-oOHA}$7mf>qyo@6Q+gGYDpIe&OP4@Qy&)x%rGbcW+6U{4?|yi5)V<q<vu)Rc7RNH<R*hW+w4A3}66f$Ti{To<ZN$I4bvJDa%1^Nl?S$5qo_
(d|}Jav0Ej6hL<YT+|?_l@si`!(O^&{8>EJSp)i)!#ou<x1sFeBoM_l95NBH&^zN@$d?*Ut&p(g4RY>)%?8xF4=dHjw+?Q*?b1}OSb%l(7qbbMu1K{xhyK}(
9P#X{qF-rebY@}ljLX5+eHpX>fL?cwf1=Gv0Qrn;Bj0@x-nf)A<sxvORlt6WrBj?XO$uKPxX5y#Pg&U7j|Ryl{Lq}MMQvEa(PTTCG6_@g&+Y?hx2Cly;!t80
=6Eq&g!;4@=X|uWBN|n*dNxQrG)@59=VUJ}Wy5&}fe<5zbZG}`$MBzOdbjM9xXjehP0K7gP)mq3v-`yh#*9uzJ2AK7Z_jC6%+@OPeEtAS0bbv&zvX6iMr6J=
0Xc(7-TGcOynvWgDa~=4trEE1ON&x?;b6Mrn?R@g{ci!vr00u;sX#Kc!}W@(=xs}%?EooPJmm(qTW4aYiQot01>uy$wq$jII2zBAl%6*)EVBdBD{UJr{iZov
JgaGhZQGTE*_df0S`UPc$4HF8)~xdvxz?&MiYXLm_mVWHwVE7G_J(|)`VUo0x__qfbwXDQw}MWs!YYqH)NE_h*4Nk{FQw&GJz_kqw#TTMA_CJLUt=Nci1|eB
ChdAj5LB=p@=e9=dVeWptgeaj%7{MER0H6tVYx(AtqZb?ggAbssufwQ=*QVgaxXOqw7%R5wU9ta;HY_*nevFiYOi?dr|UEa=Tf)gT4`L9fcqW%fn2v^v;N4?
#X)i^>1z$hieC{>Rzhpbk@*F3BNe+1ST{qd6hIl8SZ4*Ff@dnviq2_s(%z^1$h#t;!H;FqLu4cNi46=^7j~xq;qL}W{WVu*4oK7GA8l4{Q0sp)0^Mq`K$cmo
{1_lZ85Zob;0lcd$&`%N&DkRB$l9C37yd_u<|-mSq|+E@Q$=n-8C*?5*52BH*DOWIx!;+wv@iy29P$ZGpY=}!7L9J9y9VJ2-<_CNIr(HB6Mb+D1eut1RtGPU
qDY9ae?05knIkzjWR-0R?}-l`*zSN*;T8M9{~<4Pq;PGLAJFlVJyxsvd57izUjl`XyYk@nIT@HKr$MJ$#h^gbE_|kVBZc(h*mS0Ahq~lcX6A6CL)x{H={a+V
&L+L2Px0En-5)G3M?tu>sa?}~_=kgr)%d&9s1_F}VJbBUp0f(gFXoqagS6yR`P~^!RVoD=4YA9|CX{R=6Pt81wPlVTN0Lf@Yv|g_^%Hl4*U+NJWo12W9ska`
w~5-6utRrcuIZUqqZ=Sd1#>B02Ns`NJ6IM9{F5@dg;s;Mh}754biMQ?B7qcEYeQDa&`0M=ppC_#;IXkFRGFbSxM;<NwT$vDq94JC(G{6Oy3JrRg?hLTl!eSY
LlScYqj%4q!9B~m?uN7P8`W8QAfBVKp(<`wNKgKH69$PkC0j##rYQz>6KUn~{BPthW?Fqu6ad9qd{@JT#gEad0bpg0J8+h2Kha$8t+g<h?S*{gJt1$;?|_lz
)gvR$ax!-Wnc>@EGW{0C4z}pbA(xXqlG@Nm7$tIVoPH~AbqdvH9~q{jXRUFzXE=?^al`^YBatA=zE|)Dh!@Os^xd(?V)JzAe+knY<{>#WVE6;@i%^C<f5laE
J)JuO_wH~d5kvNU8`621Hdro)$NkI;DX!YMFS-vXE-Y+Q(i!#L-Rb*8M)8dguxH^X$F*vboy;^)Xb@pEo_a1^VnUPe<jKfA2tGC`$o3x(MHX(B0H}u|5(HDN
I+v61?O?R~TR6XCKv60b7)L+lwHfdZW+}Edt=x!KTm=sLuKzOoD2r`v)sXcDcEI0Qze8fHSHgFDVs*_a*jOEaKY@^i4Jt%UQd{^^u72HHd@3--sgDw=@zd8;
lTY525oTE6Cr^d33V1qWAs5bFeaO`^Q^HP+UOR-HBAz$fshv#Q>%{_H*qIDrP6HIny8vwBf8_8I^+AOL<h9Ea@w-#J#-AW}v<(-zlM9{&s)_(b1@_GU%;eA6
qe?LpeSkIqkOhtg@Jg42%F;4dJwGgC^WZb=!}cUkUf0T#!WQEv6dVD0#%BBY%iXB&)_@`b&`)n17%b?SsM*X|O5o^l{p4qrMF1y39vZB?&*@6~*50~TO&y$*
5Adco)jEbFVRih_WmTJm=91aEYnAZ&TR40YINc<TcGPw34q0<rc`wF#mYFq{Swx^Qv=V+M6Fd~yNN6cz2Yisqd^Y3CU3MFL;mB`yp9n4<9$@CGk&8qMWjAIf
_Y<%i!QbO;iv5}XOLUs}z1$xm?bke>w*vTFBC*$A$<cK$v@=^THK!jTFEh9Te@{jVl4V>n(yQ*1f9c+raDtL*D#zofxPYg8e2~x}gUWmLX~kM|v-_3qj+P3%
<J-k6kqduPFv=*}3sF780Z9BG0R^SVXszv{v@r%$@ctVSWYzmYmSq95*vSO0>(KTD#AeB%Ml)?hggl$18&hN?b(ziOw{J{%xSdy8zs66dIAIm(B1>I>d_-bY
ZAHi)KBKQVCz(Q?$Js$3*PVqgSAlsQaDmEdu4}M+`3@*)H_SStX+F81SKy2#($8Ilo-v;Nj;2n19xbINYFaBOM4(JpjE1keS5V2_=mrdRjsAi#FeV$8xa?-s
I?Do@$jEY6<^%Pp{r}9-iAaNS;tg$o8p;`!tcrbfPvLY@m)Mtiv3jka*j6pcFqfSQyI`Q?UqvYUgcP6WnK`b%59?Pv`^8bYlm|7|MfZQP`<`kPoB|Ek7dG=V
jmI~@0cBJ+W!?>GMQRFD$A8r<h<PPemJ9Ln7=F<xKVx1z;O7}Q+P>5PiMVZnOS2I+mn9yKAX9rHsj6Q7;Qg%qC7aomQZ{XL>r_0;MMmcF?qo7<R1u<1Upu$6
ehY`WHkf%dk#Cuta^ZD%yBYjm`V&(*Uno-x<5neIGB0XPPMWzMS1w3bHL(=z4y50zJwo(uNrCh#C=}VBW8eOcW3nT%L~#sLHK}@tS7NEqV<b13x3w)lp;%*n
uO-B;+IbLL`?ab=E28rNCE%caiI(5(c->7r=W6bcT4zj_rnCyXS62<K3a+`!aF%<MGPF_RUUw!rJ-D)3%(e*X>O~|?3wKZmOzZ^SBkb4H;Y%Wqlhz5*-5B&l
FVBw%PQg+VUlC4_0IL+&;fbKPUfTitd6l4h90d6ddE(>I0?m_K<(cKh@MvVcbI?-S9B+>U)|tuefE`j=?sKADTTcAlaC$S%-z0gc_FcN|K{pcE8g+lHlWzpa
bgh<qzVCfWDN-mYU^MY2CM;_gK`#=_XU9O#5WW&_N<|H|sGv>$R~dA)cssH-u4;o3XDm=56ZRr#cZKCc7{`$SUA%Xm@?H6p)KnAt1dAf7XS}m;M+b^(z#fq4
Z4eGCXOSQCD17tOqt9o;qzJ9DxBWC4;O*a}5g_Np9ibmmbG!G^=H4;oyv2l0f#s$@e##c-0?%x7i8t>q1;-;#ac~ZCqPxroE#D3J-HrY;><Lw+s%H6dkM4tB
{kF)OB6V{R<;e$WVo4*z`CR@^O%J$oX}LyE{{Zlh+E>i&$RXw{9nxTik}AoOXveJ^9gz1Dq%nWCIu%kS(VMxFJGPW!(beImESuool-W>1`n?k}bt52kGogZb
l%)ii?Zoyz99zJCAzcmIidPg)rVHM4fAFao((@w-js0OY28NVjB121UvkERm+xu`MX`96;9VKgZL4C6wx-P$gdc(e!ILUbo<C%>2<`I01-sjB~Fj9yP_{bKf
8LcU7R*&oc9WY-zDU>C=vzybe76{<v%1>+^C@hAtf<Yry9smoprS?A%F6AU-hg2xUoa%R9^Yb5j73uLR7U1&d!?uwL4q?~K5uQsbk-Gff6b4Y4GUSTo{xmT9
wIH}_lzqHl#i?IKiE9*jfebCuFZ?A%dcYER&8KI32CBX@hrSA>p;Ph&dazwUwZK1_dGab<N`m@V`4rMTJun<r145U;K5*;Y!u8~6mUD;Z^INf)Z^m0AWFVvh
52ytw=WMKg>1)0P2#lX$oWR;%9v7tuCAK1Vl&BRTWKeY6{sx5dG2_;8-y6g&|3V-cd+XxfpS*t&znmaUIMV-VWNg4$bcHgyMR!X_a1lxGH<C;9GrkiM=Fh8-
iO=S>el8m~yPv;)f^o|&$NGL`sYc#!B5L92n1{Q#V}L!5rx}GmJ-|0=)c>N+!A-$LpmNSKY+yVj3HQWfIfVimTX}ACyp#+H!kUQZW>`vmzPi_;Crtl@Xgrd9
z9JLempF1r35^-^%x)|(rK4)E99413GAhrODJw+41joBqAjmd^pi;ZJy$Z5}$fHH;1bU$UKF`52wsC0Kq5!sm=}U26T_&o#1{l2m)U{2wFtVGe5s_`vpjG1x
LZn}d73#)W0~nAM#ma_2!zeDriFTqLA#pC)U>2xa{V+zCLZ^A^sCzzUGxT5{QhTAm<Xd@#R#r>kZGH|wl2wpB5s92nj7JJ#KvR>@h$<dPK_TaS{CrhkwGSnc
BC?7X*gWlbHWdOQ?h-A;@c2t=&S>%X0(HxpgAWrqpwxG0aHroDpprpSh4W=lgp9xVLp0Kzv-%(rrpa6NiXYEfE@PoF%hhDg2J8T~oUO-j&7>;mF!i24A$aG&
h$!otj^-kk$&LsvEJ+iq(TvP0PVmKerRrd+axpqXeLMKa$+&c{c6v78{Jt~)`_5@QweMh+SkF*8$F(}}VP>w^)h2>J^}%*XZgh#%IpzU91A)w`L5zJbf@}qc
#}!LimOvlJI$QkTXt}cIf1c*RdLXH>OK$3QR4)Gh)z3r@F<gTq%-_RW2VyxCx?FUu1SCXf#&4tQu6*;Wc)&dVaAwmkgw~E4xE3%tL6=SFH>x>;nT%=kXkQ?Q
8ud7McBrGpAfSQ0|I*+snvX$wfW0$5pnCDJ7HAhcCk8)T0TdjzzB)Apb$EG7m3_SB&bd^5-=WJz34#G`0`jeRFC>FbkK^xwdo-Y_o+P#&)W-dHn`-CA4=D*x
TjKY9s8RJt4ZpX$EG>D{m7C3Q&!{1qu5nj=#1xSac5ibjg29D|d?{iAd*4Nnl}C<>V>p<?0AL_STKt#&|11{_x*z}Eqhsr8sM4!L{v`)-7_hwjS|?(<^^NX)
>Qr{;ND4HXwSfp^7fo`h#MU0wkO$F5IuD4449cmK$0ucAACCIiU3h`{-8!|Vz`yc%5wMZ-kKFnUs^7AC3l!rMwlM*Cx6+1v9hP&qR#g?=I+Ms#cq7m_&;DRh
_v9WNqk@@Fxpd$#Zhp+)S}JStg%MIhfP(EKpduse80Zo9f)i|6a5>k^P4b6))F>Kx>mHcJn0NIPf{9W&w8NqSRMYn#YhQagZS_O)5o#6jTpxZ1O0@tgPbP{x
jyv4i<qR|tH+N-1&5^5a;n-c1AFr#_nQX%bo~;jp7GVfNS71;4ss6e<GImNTG?5@1TRQsBooj-(l<``ddY}%=4`);C#F!2{F8BjfD8QI-qP`2)Yz^q@{wt1s
RDKY%l*p?*o0k-vre<{**~^IHbb5jM;G990KCz=TRk!{x1UdgD+cy4hf=2NbOae}j1364Pt$3p7GEmX&`|S<WanKU&!u_)9?2K(Z5|;^kyHXv0+r%kvlE0cX
g|ojK4V9Ln9wLq*>(`JnRPCC{wFpz3=Q$_3DAYOqb!saPblis2ZMa6$>v&XF$zhz?aId4JrHyyOXF?Zn3d>#n4%hI2l+80d&CaRrFVY9%`ctRSfx#Q>nn&gq
Sm~X?m&fhv$R!Y37CYD^q0v(%^_F08TmBuEZlwS-tyRhWNvBC28_$VE1V1DwR)59R7-HG=Z6YfHN+Ee|V1E|Soe2)*WS`VMPOrM!auqav#3mGe{#SpDsHPQ>
{$XEMjWu(B`!~w`mvHZ^v_l!^(Hw?b0;+wH5JYs~zx6IYm{l5Ji)=J1t&1~fU_1e?5(8d;&4mzY$gIyZ<N9BD$G)RJjfLTI(OJ%zfN&s*PgXq7Z=EcpqHs>-
ZiK1unbP(Cx20y3W)%LuyAVWk`WH5h)p@nc;^Sah%$Q4>2fY^psx-xVhA=HS%S%EUKoV`4<<YGP-tdPgzXNqg;cDb9<A(JnB_!pRJs(Xi`Mq*57-f^4cf#c{
mw0(0Sg59N40VXPvHimg$VnPE4DGTxV$>g|h5XHXka4$=n+24I^4{}OtpC-{PcE7yh;kf?9G0;SB}V(Hv(=Af^L-P1k=u^CDI7X#E{P?7rAd=(GJgwj+W?pl
h$tYQ`|96o_O#17fUK;sWZm9dUle)Y=A&UZLV<`o!`0Du6cq>Kd&Xg%Ujn<)*j61$H#`A*wFoJbE|OOlO2AHLPaI<*L1tratucEnXNRJ^N}s8?8l4B5YX+on
>t5aAlc(m``v3SV$?XT_ro(n@-kvkec1}xw)UlO4vhpZ?Erqh9lZhJc4gp2ZY5s+uIT_tjx%X-hjC<aqwWD<GPoj<*jfpfInQaeMhXZ)CY_J_LW_UoIe`%;s
x4|&lKTDJxh@6I*Tr9P3U^hr3Ta+J7iypKuX`9OYDC`NaiNBy9AjRy8mv#(#$>b_4?e9O@l^_&Qxx1fzdT-%9h)uF>3eubAbqIMtQjK919vDep4;8;r>F?rq
;%-IZBtUCFbz{xls=%ZzeU$$r=@f4;Veel5lsDAX{EVzVHSUQ6*a&uc)c;zrzUF=CFtg`iT?2WTjHkVit_=l$3y*g5_eNJ(meCwlb6b>6X(s2rkId%P>P7E@
vxAOB6q?-V$!eHV(T1<B0OFpwx3rRTgmYT547D$?`G4ugz4wH5iUk;qU?+wXD>redq60;G@-#z}nR9?iu8mw9&Ap3C@tn!z(u?v^?99lA;abj)NR>>0!Hpyp
z2c_yZQ2af{oB9Q(IQ40%@1kIDo||(RZ!@A6%)jHx%H>Z^qVDSx;JNLVTf6m==<`Z#?#kJ5!8~3wOwq%bw{r>XVp*H@cuEP_#g<jYqftd?}!m{m+_&mmB(!&
w7^5jRM#*J<ygyADdX)o&uqj{WXo9<wy}A_hoAitfdy7nXMw1L^`t3;FlovU)vpGHX3U!!Z)g)J>Q0neXu844=VlWKN23nY(cLRbD}mRZ1q5YX4(wm~JikmM
NjW$xG;Ea4Zbt}oQl})B8(1A=N{_jT4rYer;HQLt#@+SmXOJf>cs1Hy*7pgj_Q1_8mtq8;?`)tjrL6OXY?IU$pphG0Vp3E;{#@5fh)9b=U<b;uF9^W+exez~
VK8|-&1>{Pks9cE>wfp7*vo6ghUwX=GqYPcLC1e@{?*o_?p6xOIz`YBEju$eSCwtn>XXxF6)22<mKvAP1WPgMKAj+UvIjPODZrpF0$%Q*ar0A6Vjx%pOYQzG
VTb_yBjCY5(>z_+ciV<ibK>}pZ<#AW$Vs&&2Z8avlYq#q#e^3URbvI=u7?ZAt7nw6e-X~H?LY9K3{-pvZvwX8W=6b6s%^%)?!)kTvTv-(A{rT2RLpQd2i+~a
H}mDaVZKdz3u?AZmNzG6inw@-#chqDMnn__cT7t6u31vu7rY-99pQ0dMGH9$Su|_fq1q!Uk1PU_<C8uWQQV{?wKL??U{|ka*?QsP-S!BVaE^yjARg%heCu5M
>ucE*4^;@(QN0(K&B;!^J5?O?p1{tA&?P)n^c;CtgFPW%TJ!tz+eWvyhlJhh8K=wy)e!2=tF88hf9RjmcMn@>5N;jUG3@#7!oYLhD)pvTmL4V!p#9c;Z~UX}
vIjZR-z!C6Yp3?L@Lz(B{9F7#dCZ!=M?IIb*tVVU&L@+JD4+#jC@v6=f|NZshYC9;cYLXN#;b=#^mLEmr)y#(0bbKdv~V+C7^30aG295F$idG$wzJ^(%~EpY
$z^6vcj!AEBbnx~$oup*4}61}hx<e{K{|*mjxFcQLyf!7uwNeb(Pv^es-<na25G@S&*s+O3l3`^_(CbNIQx&`rVHwJOlDw{bkQ!^Q#nv@>D5|3)Uw*J&C{H5
+<x7&aH}CbpZvYzDa5<ttb<EEoqEwWJanh=k)0{TP%f0BQ+v~;S7OduZMXk=C3tjxt>Dlw;k7qxCso-2G;0+>JC&&)V$9mIQ+1PYD1=bBNG=uz1Z@s0GAAp(
jz#Opsn?zX=JSU!RL9k3cv65p=a-PRHO&c3$y_us#muT7*HfLoLIM};=#(j)2JDD%m!f0T+k4!3fl;mExd%<ZeW?yX?zfro_V6<&!vaxVPjdgpbeO^*C_naU
=lH6?iWmPeUn?nLnDrrS{l76BhYU?;HWPcb>uCnmXj(oAZy`YIF@j6c<dS?2H`IV^hw9a~j3USJ^>Ldv%Zk!73N6mymfiumpj1`Jl{!gP3VU}&TeD|CgKcG%
p_=SG_@VQqZc8UinfK7zKJI<CQotHxOL4|&SCX{kGQQTHQpljaPBnB5n>4~K-nKIcuOy*zAYCJ7J&W5T4_MBE@nxmCxetO=pHg`$fpLJVOhb|T{MqPkj8nh9
j<pT9oh8;(Bnuv2(=Gn{=^!e7R4eTaiVSb5?Oe7`RT*#a+pev61^9DWvnW*r9+Cf#`2I6M_#hB>6{v@&V1J!e9!AA@%iZimeHMs)pTdf-a^i*rmrxlh6~8K1
G~bF8BYbNDQdi0_G&q=4XwD6LNL6S$uTxlON#?8}Ft`C&Hp~orkwRkfgs5><W-!&fI*Ple1~X_j>!3$E)T}q|X0=Bg65N$g{Kf*m_Ywxy2c?c8eyHZ|yfD_-
3y-R!2JB1Pe@;T>Oicj<6U(pHyelns_4NWn*`_})*_^n%U2C9vYL%KbZsUW+>vu_<*k$zX5+6eV{GKWsH;)}P?6IuSX?wOWy8EySK?Ge&|8<p*%Bl-ZtPjE*
s*+HkFGN0{Iqg>UpnjO?O$mmB|E3%ClayaUz_?6*c_H}1FByWl7@k}4!eidE5BSaxeN_+#5+~$E$ACye%agZ_f^J;cFHeOye01#kv%zOW*wL-u(=mVjSH>t3
BI8U1OD9#%>%fR+PWtvZSZ)xFmjtuGL_O+Xaz+bD`7dbM@ySL}ZD>bewr$+_sOzso`mc%{UU(T8`I<_R$qQi-X{b${zJCfXaIDRy*I98QRm`Q}&W4#Xi*Fx1
2|{Wsu4CpGbhV8`+%(a9z8G`)uMzD`BnTc9CT~KG_|e{&EN*0*oL}b7#DtuOnAz6gOfuKEEV5z&kPSnLC3xB)UZXzyS3?^;h>?M>Hi{H>tz@n>0F7@9bf;gv
_E!;&(!#>W-8jl^g~#jwGi2N1`n_e`^RJz@_SdwZ5__Dl1rs0|%(Ps7X&~z6LXWxveKGf4Xmge8UGVc1{@gXPfGh$i0A6x!{Wn^TkBx%0-#=?CLpgCi%{OUW
o{3n38zfTT%~jl@&L+Mk?U*$F6E$t04MxZ#o}URAj)V#6I8l<Jf{t@(#_RnmS>8tAJmVY(>Wc}=!ucM@I7b3><++Ws!j}Z2?}zCL;2YT(b6Jr-?5x)}Ns8SZ
Lni2=ey&0_zv6+cg{Y+|YB>nAbpAh?U{&b)5kD1v{Kx2z1<;yW7_&DN3R04RMfp-;kjB(=dP=0GLusp92&}x_@2`yq6;3k=vO08oAG0*U=KeyXIWO3Z^j=Q{
y{^4plKW?~$G-=beol9<0NFtItJL3Vs2ctQZ4Je~r5q09I)CgB!4D+>W=q2MFHLV*>ShN1c5qq`NT%SP+N%Mod<M1w4c<!yAy~NRKe1%f6|F1>)@G5Ih6Ht)
9kA<e0Owj<_47^<u`oZE7If6hL6ILL6(}0`evZX-iHMc#lWOE7dVx15TZW_$o+|syZu?akFi#WO?ecn8LjZcd@B~^)GlxXNk}Gs>$ZI9{0xsBWJ_*Oj%Q~v@
3|SrTJYlrY2EIKOi~v>f2Ov>PN36U2Zfd=_M&oqCuNyW8ZJlpu8ovFmlR@_`e6XwG0AWFq%whM3mVugywZOnVCpj}W>V+h(I_?`wqzP!7eZGA*bWTIfD`L~c
2)Tu4D*N(F886$~5?;03|2Ka*mpt;TLgSRfU7igU&<Q6pp1+~()lz=;-5Ojvs+KRG(bW&*%yeyJYkBn8s3QECmZ$`A;yHxuM=$o98ZkmHaVNjxhOY}ND-FzV
^>LyL(&eZd9hB2s?vl7)qM+mOoDJanVkZ9@tw1W^nI(%m84>_#s1K2q@MTO=3@l%-!o@maffAhUSoo>?s>>;bYv~Q6gy*RN!deY<ZUoq){A&o)rGX<z!7??+
FGl5%ny@(SBK|!{DPSrYb@hB+W-#D{z?tgpDB79SQ}-cHoub|hGrgdUc}6waABshsGJv24R*`fDS{Hn>=C?ik2yw#ImY7rbvmlu7AIwAKeb=rJmmM@p`;-=r
-U2m{W1z10IZYrar6)@nFZo7QM;-9Q#b$LRKDWM6hk&U(Z?C74NxX><fR-;d*@3|@ua!m9tx}DpsB%*Ap2bg9g_G_=!&V-r_vQ6j-rfWge215eWzWQkNB?VQ
SROmu`mD`M>xxOC(kX;hu0{A&Api=JG;Oz}Q}Rcf^Iy)0Elu)vP=R7-XV^dre8+kXMt8c9$4Qqxbq%6?xR5MuGG@NV^d8|b=Wk3uz_gmEUwII-uj|~My;bcc
<fles_Z=3W1J6*my9tu)WafK@Vf+ogoCp?m5(Z7JW9X8AlO<|;aht6|pXzIPGPS%MuAjT24++yGQ%P%AQGQi`iIKL?O9-&R{2|K$k_G$D(84B6Tws|$S90})
*RB?_ay{Qv5}-nBGehXk7#hJ8oV8-4j=toRXZcReWU5K!`};sp%ARJ7Ob^fBD+p$ufIvzF6^(|kEDyK-8{Zc)hI7#CX0Nu3HwG`Y_OXTIkwJQESf)86DZd+A
p8Kg@`5X)5n+*;Rn3~SXJ|vcJj99p?F7Zy3+?~dA^_q23WlAD}N%rM1d<O20ZLRFqm_{ror+D%d6Jyy>*olVM`%RT;UWLD97!0`fN8dQ#2asq2UrY3t(!Tos
qJ;rYHo;+^jQyn$Ld1-$R(f$3Yy$SEM*^P^p+|i+K=x`uW)i;!@;Y{x&zkMY&is~uZvm@I3m!W5X*O>l`!iuI2{R;v%-#yXDYygEcD;OsgPeQx=0DS@SEKnA
1QfmbQUs8)<PEntp`FV9Y4i2k|4|rTzCg}_q2ua{ak}H%Nugy837tK+Bpo}G!-hC>)_}{6Ld*{t{Jy*jimY9*19+qf`kh+`T?%vr|8Y3p*KxCnI}BilZlP=c
)bO&*&esM1NsPeK&h3D7kH+I6cjM-*JIJFL<G!R9(#s&Fd3hN%zPqfU^|V8Y)yrD~F^tlDy74&nC-7dNCwoZ(Vdn@Gj8(P$v|VB29;)B|S^G~4?}39>_Er{e
?9|%CYgX-2gQn&JtGYY_qDwpFdVd^8T4+XZA}QH-XERVYma$D7T#C!Z9haIP!)x1=pi$-5tdF@>!g35Mqe(Gb?VyS`2qHuba3TO5A{VE8IyrHm6$~gijxAg(
<@phW*}D-L459(Gs(QLg`lN?#shhWaGD2#i<k_Z~N#D=@>dT*a%7s)V?E|V<n;CJCuKt4lVe~o1WMP{J_5U2q8GwaRz9Z1yl0H&pleUQ6V%DPGvv494Je_+G
jB1&N$H;NcZi`sy-H{86I_+7lvW#7$eKEwiV~UAX5z*r^?!}y%AUK19CV4IMg)gT=|Fea4{aV<hkLA*+s`EvH!p>IM)!l$0Ls4p3bie3f#Ffb;0s~T-euC_^
-dKVg8r6rPk!pqa$Sl*b1S+rJxd9RjBXh(!BT@<%t!a5}8S$(*KP4>nGNqu9woVR<5ku+>l(p3L{V`k#W)N*vTUw8|Oy|%BHx<;A*a}{-E@qIiJNQS>aW8A@
tI$}{?d3m23|Gq7_{<G}zn|Z_J6x6|C4T?|L>*bnk@7)(aC!><AfK~uA-SMvoOXBZq)m-o7~04N&|2~m%s+d~rdQu;-ZeEn4KjTJ06a?3X;W~2m?N3W(m~$$
6RLnhPT|xJjowH4Ij+^O)%HGXX4eeSGOfx7d2;uqorE&dQ9e)zELDMrIJ9bAx)y?I=8d&a8Bwi<&{QWZh!GuTx4>*~B-PI~y?}o&z*+J)PtU^z)xpXq*`P)k
&gSG|w&AvHtnlNB&}LDT$_2};?btkGVLQvce+1to^f-7N6Hre(K$2O1*AMWQT-&KtGgUEpZ)EwEm7<)Tsnn%GNc|z>jE7G0`g)}XpaPVq_{pWOW1b^ACG8%f
60c;0&(CKh{t&y#nKp-yJ4(>IB&%ZNQXT<|o-AUIZ+qiSz5Ne2xdE4o#@Wg6rY`m6Cx}SiUX5x0yI@=y%Nk-cCSz-l?HiIE-+fS`@gs3{zY7Kce?2B|wKO&V
cFq6LJ={rIbDAF%okWl4t_aVPWcfd>jfJQniG4t^9vQMp=rdya>@hnOL*33rJ0=Fr?gTY(o5da#pU9#G2Jg+F<k=9|78#R?1#fXfBrmL~!gcFk$_Kd8Qa3$?
nk?AGf30CsN<UBKok5f?7aZId3oH^bs#Um^@Tl3@*6kb#W+5C)vvB-N4%5U0R>s^fR{YS^a1!6BT`K5-stRe-Lv&jO$D}=(2S$?F_(CB3(wmD5m5D%**|R%P
(aPZGemvQkC68TLUFoCnq9A<0h$e0y*5L0q|A3~}P9CaMai&8z%X(g<*iZ|KJ;aNPfq6TsP_wbU^riB^$nxPi=4<%SgmAbPiGRN=wkDXXX}xMq1~_Q3j``}2
G1?hz#$p4jA4KbiC+HonSvOY9m~x+Anm64uH%q*Y_>UxYMhk?y(ZR#6ETD%FSUfIG^hg}mLpHTiNI$pDqqjLvc&rEjtRqw&#*p2cgsbIU7LWe>+79X@g#Q{V
?z!rfH2a+n>OX4xLWQ;qL7>dN10s`|IfHQuanpLd1E*2bHdVE@s%xIP&E%k2=QUY!{gNIWz8T%CNAnt(lkf+ft%z!Mu00$ynsD|zRVh^DR6*P2{y{*{SV^6J
mkWXl;lQDDd<|FS%86Pv(298JRYIb*o+oR$yrl{LR?ue(oN<QKgpVWs!@@8lBW%mHq78S03}`J+Lbm5;l`dJRZF?3k8-d{-!U9E>am3Ah-j?#%4Oeaok5l#R
0VDlZ&An@FJ^6n&3VWhV<u+%YUtJ5lZt5%G)sxW=&@AkHARTYo<t^k)wLY%U9lkP|yD+SLrz#*SYP4<~a=skV4(m?ol)>o9pj7;sBVA+h!gb<Rwb&T=_kQsy
u{#-L1QcUAsN%Po)6X!~QLYZ5NZV4V0X(Zmk-lhU(3VyFE$0>H<u-v?F14l|Fy21NCtr%hA3D4wn*0z8u&A~&D%)vIR*gd`0}gW8U2j7`(&65vg4)+WKe}@?
cjdZJHA*M!lIZTiuDUI-_MQ_RMC+-jlnOONRaBB^A9tPRQw{<(52c2l;NHY9h>}TrJHQkfG4$~OcqSW2iQ!Zk)9j>c5nuS$<qX-``<J7d?xjEaDJtvhx%S@H
ZQ958l-B`EM*C*0d2R@;(BQzzw}{W%#kO0}+gAmTE~N?<&6bxfgG_71Bq=+CR48Gxg}Cm+#dH3hJH{}gaLd+0{Fdt$Iky4Sm^JB~p*NqeWC5U^p7^Y->J@$G
Lado~Th#I2J5B79RV_3NZ=~sqtm{8y)H{EM6A#%3YVdzltVZI#Y^lnG`Mh^k!e#{}UC0~{dPmeJORzphI;lT02Mo6tJ&MNPn#X!a3=40nK`Qdhl4FA;)mgE`
E;NiH|27JiD?tDIjns<-u%IQocGT6Lx%ChXOp7v)XY8Bp@dS;{1@M~?|I&*{iUxH1W9NzW>*4RLa;KIgf1RNvzHBb{Ta~1RysdHaTL5c={$6n_bqg~kmWZd>
L0fMF=>Cv;-)IY?)Wc19kE$g$F*ZFpRq%f}8>g!5z>WvCBW6y$#zf{A$OclIb+%Q&hFRm1Cg0OX08T<{D>M>!nu`!1gjdKwmh?9+)xBBxRV6g8`maPSP76J)
au>pezXZMjN-l#@wFR$XBG(g^XX>nrP{pEDvFc$ai>E1J1P~6$5Xq1E1e%DFqe_16>C^yUCD2@jgkuovlg_pH+@42HCZNY)b37zB%9t?yD;TE8n&KW|mTe5a
ux(MiRt~;L=dXu~P;c!-^cY6y%3@s-CaTVU7(Cjx{r|^3>>G0|N`k2)6Hp8E&VKoztI9_bSHX79+$U(3i)!~nxArxgnPg_wx+itkKr)M~Y0QdvdaxUcov~`s
p|7t>ir36`LU0K|YQdA7x=-zLolDnfnpAI9Pw!_PL`>gMyti8&s;+&v!+eRf{hVK>_YTc_lF053M8_b0;9%b2EXy-J%(_?b#N@mwS|tY6K<CTF^T3p+t1#LJ
zRQ0TiS%5=f(Zww9EH6b)f9r8GyE}9tLr~K1dN-?B~!>28u>gewz17D`Oz0M{S?EOp=2C;oO%jxXVqXtoi^<FAy?K5>A5V>+N<M>WAH+9z3h=0Z_?e#g-<5^
5ZM5ko)bQ9gU!{b8!nqX-J=WZVq#H2+BsmLmo%{5AI`+~M@`ichAYRzaL?Abx<DHE>NV2n?lnZaF9Rxh5whNd)NQT!87P=DyLN;z%D$-23izrmY!8Q|Nv1JU
7I+eFn6^zh<BPI!GCTwE2h|Q>*sc%YxF}j8!S;WV%wZmhF1Z?ne8X>Bi|y03ZF%vuQO@cSWN1Q8*22x0DX2@g#QLecR3$+V8UMOH`1wbYyv;<gMLAVM#3vIj
2ITUrEb1JpFMbh6sT*>Nx0nOhvFz?(Ie^Nyx4w|+w7Q<awOm_TREToUg2*U(QO|OFk;@~oT)B~!I-nH*koJTT#ue|wpOH95LaJOuzT3FO;Fb@1;9*Y>j|8hx
Z$s;^dw>F4j2{@^U`6m;!7i;4B;@^YrE-LT-fP&NPCiK>RMEO3iccoi&1t0XU_ulQ_}LLO-Ro*P8@9`$fms=Fs}1s782KI`m!8E%j!}ogaEAWp^us!uBXt^K
xd=8HZo1S~^y@xr`TNp@<gwe?q{0rjK`A1Sj@PxmOgu30CuVwf0vKaQEBkq0wWJjJ2oK%ZYM6G=tGHWr<u0t?!o+XFW~T!JqjQ2^RKV>;PuJ0Vr-DNtZUiur
z=hU;$!>|A7oLOGbm%fgahdg2+PxUFOB%7U@<X7p#x2~3Po*ibY5dp?o0kCBItCJ6r8|naC#=2ey+#_Fy{ueiIlGRGVGo2zd!<t?0o7hOuaS9%U{|WQ@;7z5
VgU1Fi5)hv5SkEM?Psf?Cv&>U^$O;*9su(N*FHUd1s2`x^k2rJWtYV?_|EeW|4jTr$qNO}R+$Xt2bNyxO9q8xu3lCucmgoT+T4O>)Ns|l$p1I@MPplj2M1?s
15wTszN#5Hg{#M06VPyXg~&>NY{w=YMM`AR`qJPhvzx$=c}QTac0E{XbnNbMEW8#eS6f&YApx8jKelqkoK3rj9ci;1g{v$qzzP;kOwd2dSgX6X6}WAH&p32m
*Rg-<f6wC&c^I23H<xt5o72C-7&*ig+kh(^I0<cHW=1yD0ScpH__y{#R!fWyHPGp70HZ^9s_>+-Zqv~1L|hPC1r}+h?xR@U=lz6rbs<RtVxe>l={@`N4bxDn
?h&DdFCG5jp#3S48rxt)l<V9J{z^}kG97Ppa{jDD45m8Ep;^TDZeuK&hll;_SB4d`2<6z@SnkV|O=betNel1(nL3Qqqr(WGlzStF^kzV8^B%PB>0}zAC~Z*6
{mM#X#rK;FXx<n%iS;7Ci(Z^H;tQBa_1GGeSK>ffR+y1DYcGEgzKO2IWfW0JGu4zMM~3m(&vYNKd0iphKYEPgox&dI&}__P;>pmWZv4!jV+_PsrDzeY-6yCK
BAAJSkW@bIALE)3pe2O~o`+w{r32^zcX&(#`JJsP-`_qSv}gRdtn;tJyVz7NY>>_``(mRPZ{Meapvk;asJ#my959!Dkr}r2u03MLD&*FQYhtiisuap!nX0>~
aH0BJw}O17Qad!yUFR*XpvaZ(%i@mg`zH+!VzLQu<TjJqLv$@xR~Q_b*%+C@*~*sA^awWxmC92)wa)_#dXLZfkA{WkCO3xflnnW}-N*x77+bj04i9bKp>Bj0
+PNP@P*Elp8!Qh|`Diew9X*KWeFY-7m(eNr#unzP>D6`?jf4Re@D{2$`f8G&0{09&Mp+j_v8%W}5g?o9>N~=ftRfk9xN|qZn$oBLQ{i?AZ_gW?>J`I1DkQII
814r$*>x%86Li-|8QM%^;J?z3A}l=`f28d7N)utMTS0BuGn5Gyo$moWbaS5r+MRtqv)uFP3dUrB7~$r40cjo}SCOb!b46|<1(D<l+PkW|ui3s0c7w};4}7!3
^?=3`_o-z{I5@!|$$3!io``34bC@mm$NQw=NB4OYhw5439uV^Y_3MgE?mWg-n%4NqRNtL4#~b_#wOu6C0lD7uY0KC<oitlXi+;s^t8trO*KBwl@Of|TWfpMh
uH6RlI0LJ|<#wrb4dqrT{)BW!q(G3a4fJDL9VcV>7WFYCxR9Ykg3DtA07rzPhZan&!)|8Idi(9;9e87$o%2Z$KXQpmhg`g1#3@^^Ii?xbhRb$OCYkiA`AQ_;
1{ija>!wQ;>Y!DD0ex>`xn*_H*B2PpAO+_>H*@ks=oT>=1*Ax#d1V+oj+eAORhw<}8`=`TqTe@)-a>zYp%%Jolyf)cFk5~_1ao{Uo)-It235uuN)&`-UuT*F
WnCWYC;<TaaV*IGy4le#ezzm0I`rJ07qR>B631}B^_Xd>M~iE2bL7Z&!OO{Ws&IF7K4oy_`5mfY6v{w|1Bx~AD@xkn`oGu{q{A(O)rDvBrG<%5UPP)fM0HFt
-z>qP>+);p2LJi9{e8$*IGqQAk<-OUJ?f#jkeu{GMg$y8={{|urQVpea3cn4EC^8+ppUTflOPNqT%*gNPkEgRQ|C*Ljcj2ZvD~>N7Lc2V3NcJQMBzapt4>J}
95E%zrxl!*%ogQu;NMye!lx!2jd7e3xkbo-`_+#2Xmp@pt_}09g2)DZ>;#!mC*g*j7&;%ib;_Pv>S3UN6F8AuKJm+j^XBomIMplCSy)|<1E@?9-DetHq-kof
j#%j7H81|5^A>6JSm#&hC-sez_QX%JfMQ59p;V+=y4IOC$vzNZdhyG!QDB3@M*{Pu&qXAv)M4CU-rghDU<*C5yF(>$K|DJuHYW#>yO^zmQCZdD!}aB)DgY4$
xCSBNd$A_H&K%3{wa6oVB~&E^o!-gNLPQWgfDNDXnYk%7>hWw6IK30eo=u?sHke$=-^N|ZH)F;z-UHL$c#t|bBx5@qx*;tzRd`+bPmWK)<t~^7_@`qaCu5%;
sjU@jUJS_;$jLw4`Z7-Gr_7*z0u)w|L=}vti~eOT1L}M}{#x!SF~;r&+BiIh;`1{ik!>HlEN6gQg`<hUt*iW4&^y@W{LV`^m8m3NWRbv!(Rr(k`p~Pxa4#C`
WKU)>g<kPiIfOssrflR-y=dKn&)4y=SK$`I^gSWmufj2k^oxkp_f56ktUE(`mUdDk6QGM`USZw8Q3AOGc_(F<7+pDHOGpR|oiUbqI~)@<AX(sUKsYyb`WBk`
zZipa5?l{OZ*VEs#nkgSe!dLFi=>)n=Z1h3CE4LluIdsToe1h)COUt{4HIb%+KLB4rV1gvVq1-sQy*D6;YEYWwiReSai&L^-T3R<ZU;d0otRFF(rF@A=|`)y
hPv`@n^*e^XNnEIR2j4$&gvt~UH|Fubgn8o-P-&SmVcS8vB)Zq6Z?f6>aJ<#1%&x8V`B)kd?6H?JXN^UI``utp9j=A%?JC3GF`^B)4^R>t>F9D*@eirM4(10
U!pURfE^b7GXMy~b(Dk0hJc&dHq|1epr0@)QSys?M%wBHbLn+D54T|R?s@>2On$R;96Oeu*Xy1YItS=?gWT4Q*w6nUM_waM3R1ZWkh1j@g8BBn9af9f+nP4i
#KJv$_TNlqDFs*5TTOFiERcc~Z{w#wW-v)#1X4dgpWv`J<s(y4p?~rjtRhecH)zRSMeyEeGZ;|?fiU0G>Gc={)(2m+d?Z@(Pfb-q2<VIy61H~d$9FZ~55%w<
YHq5BBxH9((Qkt-7eUK*Xeh9`1re#6E#H`k3s7>;947ue1gT$E*dqgYz}dyH7Bea@La&B_?0`L_6h%Qd+r{!Pb_NqyXR765L`zJ(&cz)@E`B>heQ@C|&KONb
lBZTKs6~x_u8i9UDPvA#9eawWt0(`6q%VY?!&ZbZb|ycEK`$q=DUiv_(ZBh?W2hBCB*Q3_v$`}|?*A>w5NKL8J<dECSXSj~kTHWZ#%erHk*tX&rNrV(Vn7+E
Tqw3=G<@Ry2-v`QzQ=4CX8e{m4LUl&l**|2e-#EZqz8qqRE|F$s75wm6w{ih?Vuv4(5^#8YtTt6;Kcee_)6KAqzmK0(0lo2cEewEwC_m@modc%Yeqg207g8f
@rR9^ier~QDwL(?Da0EC{9H+L<|M<7;1uM@bMGTy(zgMsk@|v+*irDD(ome5eDk0XN)dX=n<Y#Cz;amOKK`?Swzs)b9;EqH+{dgx6I(uLG_;qqsS?(gVjB;0
ik$upaxi+jNr$^)v_D-zP4F)ewc@d4aNP;%Ckg)uN-YdXg5VSa7?c)qiw-O%k;_u#CXd4o#X_}dxj8cln<)fp!6l6Gs?7%t4MGodjIw~IL-THIX2Ua4OMDTM
X8mMWTgigllkYorZYGS<(XGEB-g35@XI4sH5a()63~>%2JI|1>57^9s;38mZ8b+TyZoJ6&k~QEp;}wBd0L@$W#n*st0)MxXx7R2*T~{f*m3tz+^=Sqac3^09
t!IVZ>5<ttVk<5(3xeP`-{;(l2p<<1!5?Agbl;`G-aw#-S{3577(WTK3Uf)^zypDQYwO`0Xl6!~?a#Ree7i&IL(B^wt~8>u72HBx6~AXlj7`{Xi75?<@%+7$
Z=!nf5CRO!G1Sqs$4-4N;I;IUutKUbrLk+1x8857t>&v+r;SP$bz<a;WS_f;Lv*F)=Bev62hMM`r&7#X+5SO?`yS(|Gn2sFpYYj@<JgCrL}eUa`Dh0;Wi{Lo
kbDsIO0!shRK80_iN2BLRYwJ4i>?kar1ZdHa=&tWXawR9K+4#TS`d5}`^6%u=OF2C8DSMmn*>jM`l?(9EbIMYSmtmzQ%s5!@(kt-7{z^m3K-T2kTspQE)|K&
j4;_1GfBGMTR5^4s=nd`;8mLsII%8jj^Fi<QL4%psCW&MLCwkE0q7gCS13VxFqTukgF62CQDLf)D!X+G<kB}{o+L*^u;9n#4^JR8ctrV$atW2uOf<`Hwr~de
t$aOmkB$!Xt`lqkh(cKO2NdgDN49}P!K10{Zruu8F%=I9sm%aOP0B1<0WX-x`ud$z^AA5hQzun7IxHbaOvGL(jd<q=Kx>Nkgb{~+rKNuyfBGHZ2ViNqcy#o!
-LD?K5+0N;$Z8q$n1^FX+DL%$#4_#~YYN3Uv2Vv;*lJQK+<l&@=C!jcPj<mrf1CltQbYw@<z?o<!fAQe4I@&02(}PD7OHq8dL%dgCroNoJAMHi%Y*eycqle?
b4s7|H*f;_CfNVW?|T*_$gdWrCjzzX+n(!5_#fCNzJZRnA2s}#w)8l<28&}I_;Ba>LjrGULxGG-cPXT(IO%sgBKKbedo+*NtBQ(&Qt@~qE@irA0{8J+GT&=Q
s11BaaB86^#Qud*rDlA<Xf3Q~cL|XXG(j1IeXf!zdA0O$+p-e%PQaQS5&|@+&2v#n8t))xJ&#LW>>4qtSJ8?&4A)^r`^X3fsaz{w&~avx@n=GVa~u&A$NkHJ
sT^iewrzPeP2ZCVue#JSNok127LbH$bbEGCnN|Pv-{H=pv*+{^Et{1D1{fE%?pz`{g8rV};<Vv6V{3x`5W(}X*6Ij42*!Ews?#z?M&`D3W$zdrYR4_Mi41vP
4vXoJvH@+%bC4fpYq@|cuUWg%yQ3C@HFZd#R}ZlRE-3GF9(ijqZ|(0W6+gXVyxfCIx%b|fLRbwrr(nz7DG4kB#d((bsh#i;EK=Wv9d_Na)o?^9>p?&b=;_g#
upL7W*ZWPNZ#T1u`UnzeH7nwrM^h{vZ)ku6Wpllvj|3c0_^D2DbGVt7QX@7PXN)+Tv*4>=8+z(9wL55)H(R&{`bew~LTnh9evx9(*~eXu?FDQBXJlt=;Ca_D
^mw*`xC_=_CTEC)X2lyp$Xv$rIAW9nYYM*N%W{;-g7Ogh)+KBr$DR=MZS7<e_Jlb=Q4^UBi#~TK9qy|yg(Eaqata$<^=oRgNS&3j;uc#C&?5izvKq*fNv2!y
c!yoQH%2s+dKG_Z^6gE}y`q_QSuCC}A*|U`>R@W~u{&vTub~Wv9z^EfTGOAnQf2OFkJ`aWY}4=~^TjlU=2a>|&3_Dad`-O3|K~oa14;W%V9{pd1~CTFqTIA7
#PucOmy(cZvQeZHA|CO{{?UPef&P;t3Nf_;GdiSZCTMbN^3R_7GSaEK!gD0r9?q-m8mpQ7g=q6fZk>IXOeaYkfI;SPaukkruHCBN6`YP_LC?}?!7?}mnP;GA
q@1K3QjEp1#nEIG`SnTW-3h|+Hi5sI5U2%y{&wJ`ZU4aLp_x<ln?u>6%c>OW20u_o1;I$1(J55GoTao0h5eazFAtzV2uGH<diK!#Qb&hCk3MNKvrdkB8D?Ng
?pRmkW7n`=86Lk(36H)z%84_O&c+DRlkr!6e_Zx)pH8eQ_h1O3#`|8y-LO?)uqXcxRT^xS*9X9iXh<W+JwPkptMXh7O%r(VP3CU!4Vg6(o3AzgR8F6xm;gqS
BmNT;3dp&o<vUVT@r}*&KM4X9B17ZYIE8rA=${t|kIN)c2htVcS27H-{tr+miKV(AXMcwj@rdgU;-$-H{4gD1k@v~qrQvVykQ@O*3-=sK!l3k+m$iM0uSQt6
re&hqVahSRc4NERZ&OkvvWw~0OTggf#1%g^{p#FPakTee^5M3|iRSi-UGhB7(cDbPY_>{2P0B3&U&A25iE?`vUB2C5O2{x|6~^B+-?T>z%IhR3Ew|d>?^k%u
IZf$Ez6^X{o_v^TV>WfzU<QO8<qHdozNx8wwb7=I*Wc#F>2NApA#)8D>?`_}pmZf%`XyPFM?%~_H)FqMRkKA|m%pBM+n(A2$_>wefSg5P**;Hg)IdZRU4yX1
YcS(e*Jm2CHrBwF%<;Edg)fZb?7gA)K>joIwEiY!DPjg~tr?bFb3D>eumzO9tk~WH?(ASTe;F}BH`qL5CO}9(cWAYp5K**U!a2==LTiqVbt$nG!;?lafHB1Y
aK7#zX#MyPG{seEO2s<{7ff}7nU}m#)BQV;KU=~fydV$#-90{(eOkYrk_l?wPwNeI4pl>u_W<<Ptv#~Fdusj6MRs1btJo0T{wJ+5#FvD|#6thAubB#78+Vm5
FjP8{=zV~=xu)}fXtu#kWRrXAWGkRDfaBj4Vr#^1=ZV~E76>giQqh!0&)koQpsS=Q?)*N-zn1ZL#7;z1tnlJEzBQ!UL-`;B3(QOJqzFTr`>W<!9NVz{Ak~n5
@IJ-6T4j-k5Xpt~v{4wF+BW28euwEXeBwtA2*${F9qCJzjoZ~@W8r+IYD4`sB0hhc_~A3(Ff(<M(6R_q1uWkC;)EA5Sp^doToEU(%_OAh2{32?N!M9C+3doY
G1BfbsX6qPT*F1%K!|PQ9WLDxFjdpfGP|oAKy0e0G>?OfME&8W#g65GS)=PwY0}T<n<>DAJZVsKZeH3EBEa>tw+NE8sMG(p$mx9x1n3rFm?Le$?dJNIbWDVg
{rzL*LMh7;qrlPn6OORY$(TswhY-LKP=!Z=vRqS7_S!E$m4W#X+Ks^qr06!s9(88J8Gx!Gd8tX5NGxGt!^9BTz59^1i>%pj&kDNO%_kCRd<6s5nu33F{n>kZ
VWJ47!ie?ncBYJFinyt~mGbOESj@-0cH{J$-B^1NJ5C|jP=1IqiYR5aZwo4xi8u+RG%v91Z%Ae&BCS_xND;t6lQBnx+7GWde<0id&d@s#wvej5)rdOqeC8>8
s8F%@VeL59ze3Rygz}<pE9#Znc~s{hV|epOsL$we1xgbB9f8h42oP+YkVW?utwr=e*MTM)5tblVlE=Mt<vy}?p6A$4TORw{`?H&#5PcF_{$+~N-!lpxoef_X
r*(%ansQA;VA&`YXWiDQrabhetJX@BhX$MCEvCf@2<f13`Sc96@h`$%m>I%<BeZAg0C%~a6F4t#3ZkREWuWA>&QK8P)<aJF@cQm<V^AnG7#Q7$Y^2?E0RGY6
%z32@;$TOYa5z$}B4Eujm_qQ8MDmXxQEc1iM}?7x<F*ccC1EQ%9P@H&5sdf#J*4B_cKmxCWv;*E`w2P*uPN+jJIz#kFB{m|v&NwA3?8i`G0rN|wQj1Yl$G1J
@ZGS77=0`zbb}pgsvDHfab@FWi0Bq(F@gn~ukq{Rpy69B6Qqa%j~U{?TKQL#5R$R9`juDV|8J?G64Gp8N|}=JV&TOV;kcVF?CZ7(Ue4drJND5tO#ge);|A$(
dgVa8_h*wBFyw>w0<Lw+tFX*|z(vFUTA*~-r^&&WVqs9K9S=0^!^F<x2Rp0s(&`Z11qF8hD4<qf)(()?Af;@WWb9Uy&GhVwYB9#0(eaNlcgLoxwm&P>?3-_q
u=oKD?S>WhiXju|ChZ1GnDWYbK2anhtHvvJ+im1sq=AY8WC5KZaxTPEx@NDN9z@*{)diM~uRO;)H=BB*H@ih8LH|6`CL;)2htAfOPprMnmBeGj*u7<z69Pxk
*2N=p(vp<V-ImnLq~6!&6$|#G|2}K`aI{*5f`+-=CICiv8WN;}wrvsysr!kIzBu03A5VujJtgDoMtpFhuo~qf?l=0xgPC7sMCWBRSYLQZO5uh^c#Azb_++Y{
&?j^OdiEBHVfch#V3)WaT%+F(fG$TY&?vt;l<{V1bweg8u4&vRqf%(UC$qEGOtVfZ&Vdhbn)YG7AyGF0M)<x;$OAHEvNr6pHZUvSL!RN6*^`4}O7%5U85>SQ
mw2^4&3vlg^;nheFV~K4rIqsuQa>;|^}-oX`N-Sj%Kk#E2ht)luQVt;DHU~-7>ZsQnCR{2DwwHUpGFUs<bXNdplGT5J3ehxfb%ND|G`=tvpK=806?$o3$+vi
&}C@t$OcFloZo5SEPsm!b|0DG_Ph3{GrQg;Q8=fykcTe}GmEVKt44`#S4|M)>BKZnLe+t-2^5?162;v)c66h-;7;aJ|J}XF31>V4SQ`r|$PXv}1X4!H(}*!T
60ebX*OLtjE}xi>9^{D&5mALC6lDbFZkFl@Q%1A*JJ5$q4{|#pq=`)VAX3A9!2|1^gBYcTyOqN1M|e}}pcwHqqBB6s#C@mujnQ?aSV-@IX1E7O<;cueYm2}V
oR}CZ!!)$LXtOJkijS)y0!YE=UqMRQc?>)N?7CRQ{Y+_E&9;2Z+Cbzlq?txXQ1PYNi{M)JY7jnE=F>P34n&dAbQViLY>7)X3v5Ztd3pM{^sezex?PD6;>=#k
SB^}>`KOzIAG;xz2cU-EF`2PM9?|n8ORYOK8k90PHqX9+{|uKF4u1JYGdBP%oD2_G`hkM#onwVqtrE!UifpmuXu{IoEFuWVRtVJ<n)u~&(hJXrhdnf6Le$S#
XwZxr;*s7?U^$i<WT_y*0ZqW!eI)q1%JOz}hR(f=v(F2Y+ZZgLRu@oJXs!OIvxp0GIHqU|)vK19kV&VEA2}du`DFWxn-HM>JHP&E>5uJWDJ7K7>akZlgA!n|
;nd>YME;FsEBVtm58AAr0HI%ysmLCr4g5iZ^MENfWxMo3#niBwFY#aG<w?47kbYs8M)$V4PbLh}3cSEBnPOi)+_Hlae&Cg>KKqZq#8$WGC|L#F?YyJXp>q$|
jz5YDLwCaK#?3XsRhm@c1jP%o(@ME9wuumoWHiUQj<5<0FrX|+WZ~3_`X-oG;N=;7-{|XmzD71psx(QU*U1lqS#v(uRa4jTtfMZA72cA?;*5ueG*^uIgq)Ac
$>Mu?wh9OCi?!6>6*^WwFdDmOXb-F8FlGvW9Ass~Gom(Gdp1YoPUZj=kz<vz;}*md5QMfJA~J^>ZTH^@-_Jt=HP)Hj>(JwUBhv7PD&hYUx1gWVLFbSR-V;IE
P!!LK`VmNW&S{l<I|Tz1@zt1y2x-^na(Y21Iz!-XUR(Dj<XH<bNf30Q3}{R*y+sjB&VM_Q*?s@1Qcrc^4>NV@*n!uDOPhR-pOd^iC?g|!!GLK=5lm$SBnWS!
A$QTsuxTArQi4G#UXf9TCMcaA#Bi(ghcS8!zb4{#P`a|H)HV|tJ0+8G+wcl<yW0C*5pDmwi{t@VqRn(jv7qu>_z&_+$7a?fRqi6|h`5<pY@R915!*ZTwk$86
^Y4VuILujX0H+bV4go}H>H2;xBXIICTf3!xYCN$v6A+WumxJUMX)WGABM98fnxRjNs@$B5t1~{r`oOtg9>XG{30Jr;MeFpESwMv5XyzhZBj7V}uONEav`Vg)
$Pim15H}HWrSq`jq9NNMDb7E=C^A}ldHT-h1`|?r@53;dLm@IEb9<6)$6RDjVnZYX%j4_vTFV4s$1KJfe-3Sq{(7R6rKfvCdyjvS?J+U&R6*)eemcXd8G%&r
u0o=O_&@Xr=XwGSZaAf<PAvAim`lw<Zxt!~l8rFW5(BAhPV+avAmyQClwuk3#bJ2y92|?PYw%2(K9tbE!$uzbw|r+T(4FSw!I3`4*a);d!|n*n{YJIVIprT_
La^YZI`P3CP8yjn-`r-Kd_?y!oGAoR(W(n3MhVO3{W7W)>;?;Bf4*?x4gx+Ei2ci{-ql;n?7fX@a6VXiBdz)aAdslP+)G%Eq<M%9RdaL|2ggg3RR|3xeO7r|
%eP7*C>qY}a|5(tFT~Ag5iHz(8e6RwaP{rsyQ6AtsmTOjVU)%VtWd<$f<c_{SN$ou<}juljIz+3XHk4hx^kDEaI-O{yI31UGsg5xYR0OJP^Thv@XhC}PNj@U
(tA@SGboKSG2tR-H0*%aRi`@xot`CE>EOfXZrlvIS)nX3k3k`bHDz7k%t(*D1mVLm+IfiIIw-v+oqf+OPY#A7<2a(UfPGm!?G^IA3khLydBXr+{2bwD`henV
<70>&*obY#Gr&jn=9BTbhy&@ZE*DaM-x@=K@+jSRH%THq6p9g<us2->><g@c{-Tx{xf)nC;hIj`Be;i{4&_}>>gF;0ke?j3UjEFqdVRHeQ6%0KsEA>R%=S@j
`Q~5}9l0ZeJfeoY?I>q`(#&hh97PsG!%w7{g$$K8)T7QuEdxE~!aYix*vFa~6qCr0{*Mi(FTR{gVWW4WyMnAu|JKP1%!`96Qq##3UF5p8nKvrU;XFKf@@7Z7
*jB(TUjPs+-D1<?4Gc_UVjQIS;ForVimEHe!Dt^Xb+^f&jfgn^3?=yG#L>3fmq@}Id`2gp5vXEjVe?nBu%73r3MI0as%g_etq0%!!$u0D|MujpPqVS-v44rc
OIwH}*-A1jZ_DLSv_cv$<}2W(QW*H!C$3H~umH|8rE_qY{0#M&)R~h~QbWf^?+XGU+nC;=m=Xx~Oq&HPvs;BL)18><!>DoOW(w58I<6IrD?V&pgWwfhAo+n=
m}ZF#u#<4rj6Xa$rdV(1h{*w$m7Zjit@Kcd^jX!}EJ?aP!%E{vQen|cd<ND~e)Wpay`;~u^bZJ*P;jN!79J~Y(&Frano|S8yYOp9*cdITbU4m(g4CO87Vf<%
&)awHA)s2_o*Bi6NhHW8R_zdcg4;l2JFRdCIoN7X`7nAUiPhnZJ>s8gw2l{jlgE+Wlv3i*I@MWWtfDOVs9KUO&7nsFKasVtU}&AG4DJ!#KA+s{V!uRd=v*6Z
s}?jheQ4tMEcD1XEYM5LKu{Fk3uIU;kZ_fBd>@rIwJ4GR!Z2eaOgw0INf82<Nx4$=%yi=bOfc0kiw;iumezxI87qYMo--`vPKq#7UAIAoql0sI1H^*@>RDjx
>isTf0S~49*1|Jj<>{b<ZzQi_hJ;EhXDc0`w@k7`ym!&I$sbfIMzJZhIMRReTAPjGJ}EB+ZLO{qj6vABdSWe={eDk^it%5O+m44FT>YQ>h@c_?G9e=?W4oII
vxmx&@<Lae@#pUK;ISCDUqCH5$KNuvKeD_WpjXi9VGgvte4RRxNu0N|UD3%f0@szqka#T!*czwWQWPD%(d~}$FvHCM2nE&GRzEA5$SjCMPfLDTl~zO5Hf=#9
qX-PGK#u`R@v~xc*T=Y=Gs*%HArhJ^FC4&wc>-`)?c=_PzR4z?=P{gyhr6g&^^>Q@0vuCz?`qyw+Vj7UPHYh9vfSAc{FG8`+Bbg=SNjj3iMJ%Bw;+5`+OOzF
X78Ti#}rq6#S^l(H)$@&s;>Wh+Q@Kb)_c$KU-lFr`d;7)v-l%w<?R)4_)D`zF=MsdRfMkc0j0+vpHaDE9_+CmyxB6GmMwfsq}r!YHV%V2JTBip+uA-O7eQxL
fG3dB_0E11xqSFeZg#6Gle*PZ0GUq|4@OTXJPxa?0TsqviC1gvPq?YOUex|fwvSPjWq9QV;2N%&fdaAfJ=7WlG-NaZPWDR2rt|~R`gl4YF^>Bd;>;AvA8N$O
z(+eD4<>6(Cwi$aiic-V8jFUKl_gD%4~DRM>Ur`lCrNYd=tCjEcO5ud@X1tmiKAf#r)&!z!w?UIMJV)oXOlclguGC=GLK%(2rm~GY$4ia)t-#To#QZ$4zXJ3
_EatCGpLooC4O$Jm<-nlmjl?jC4WdKvMDywFgCPa9@}5t{dl64P7o3Bhq=@5c3f&+yUefji4dWon(x+;jN)YNgs4MF^Rq*VYL2LuhWDXUKQVL2*oMHbFNx*f
+*~Bsdg4x74Q4gBx?;L-%%csuyZt<h3O+Sk54s%5#y-(|E*XH=v6fs<$$2j~$RfE-m5i}1xkL$)W}MvA?eRVf{Smo3R2#{m&e|Y$2z^Q41H$>z?-5RH0w0>`
Q{*ra)`N{rRTjApId$?GuA-UM=Avs#1k(iLFo)J)9bunWDmMsD^jm<;<GgvwE~7sAy^4;6DVMcUhgUkn>G6`ivfPnc1KeZt@ci4bRuP#qH@}@+=*iiIPj*vt
EFl6g`rs97@l1nq^`t)_9oa^77$bd*L>O<DOxDI?wWWn}ADo&t!Q)F8{r@_~wtMs7fd+uc(W@#Tj`QZ8#M<ea_fTE~u!O9n-|((_xPKYs_O_qsa<q>P*KupR
*^^7ba@MP?uYtZD$&8(6F`K(Wj{jTf>~K((hVxmpT?ey9THHV055uF8IlZMK6vXCr7wsx7neg5)11;Lf%oBuTvC3!I%H$oKM8Vq3?l_ha4x1*-PUJmow%?-h
WR*4-P4R~X-IC5z<5mBf^n>N%X5bq6XW{uFKGjFGQWTWpZxP3|W$h<HgMIbWzcR0@ObTxf;MshA$sZ8YVitQ!P*%8%cqClJ4sGLH_WK7pO&rVVXc`u*DZE~x
;#Xu|G_+3(KXu!z&MmL6f%B9bESar5T_O$F&70e2U`#x@AYip0WLx-$xS_UAS64xe3V${%9q%deEe@6<J>HozDaACR*M$y8GX8nMU4%RA+Ky<r>keL54qr!%
E<cay(Ed*sjaF0u%SycJVJ`sOE%Jx7+qJJXZ3Y4`5v-MjuW$C`vo}-nO|~E2@_5X}v8lBh%KeW>a%?f7FG}<jR0S(_Buj(1D!;LESf9IIPa(NtHo>8`2BWSP
fZIpMaL^7FHmAd@e_i0(%oVVt-ItP5{N)4J*9Z_J7m9;_U%^1d?M+8FF%rs#G}dzVg-|Fgp_#sKVOf}aO2t^vM~pIu=pq?XttL!sPF-D`<wvIdIIT!sN!h)0
w?HmIjL7E*t(>q)xUG2P|F`A8LIP9jM#?*kz~@bgY_*f?6|7W&5xht`b^nqS=br$$h13`hO;PTGJ~yU%R?W*4U%7guM;{RqkK01u*R4Kb?thBzRd4n2UuHB{
B<kfs&adZ0BYN0Lo1)FsY^s3RBB4Zi=+|~duPcO=#V7$7AWMo}<w!JKVtp03p+K{UzgrzFaH!N!z3Rly$~ddE&a!OiUBCOV5j)008bS7y?}vBL>qWBeukWhP
YplTl^XH@#vk7rJMmxf*x>#EuK_MpH6%xH5p)4h~kD5xBO{peKGcN`^Yg~4_Rhx#yl;#W+Xu5X-8xG_W1{wbche$@~<&M;lwzp+J+`ojX0W#*o>TleED=hd8
Ofs4K!+~PEaGIl_?|JVM=Nu-^MIw!>9-OWtnPTeZ=ne=`tNnOTH<fBW(>XeD-o)hI?`$~%`fl-pdwFRrm`jDnU?zVM-ce5Jl)zhMtSV>`RWvUW4zpcryUI)#
fL&Vv!=Wu+05JxG8a^a_S!~`0+l+R{S-)qFRPKmJHfHYB22*4%6)NrU<?Vk{mjCg%+4|UpJCOhE;V2h=Fxqy`&>$v!yw*XmiUNq<GM{2@GEkK#pe1z=+X3pK
&mCrlOPI9pSZv;oP`RFs0!h&9t|O8MkC=5Fw7VO&^6=3y(kE52pu_*?obAG*(F>lD?wB&wPjm}lQKxSk#TT^AM_p+mPS6juGJRVtLpK+6wGIBDbz!WksuQ@a
{bxIutU&AEGQd4TSrZ?G3lOv$@d(8)49{~a_&yMD6<Qnhqwk=lZSxWn^TD!6?>C=5moBfiq$ccYzN-)(nR8W|v$Vlkd#BrHwleXg-9<zSb6qrkVPd>u5rQ>5
QOKS|2bU{A930W5yG=iBQ<k2|$f?kvr!*3EM3{8sjsb-qGk$AQF0@dVM#~{E{G7oyA{>7zRmoK5TY~1{<u3CaM$%|0ph-TQGqBOY+jz9p=tSp9aMtHb%OHv}
($$8BMZItS;Knfr6)5xuF91$C>szO%SGSDNy1M6pIco;3B%R*@`7xGxdJnz4k>}4|d6*!*e%h5ruLj~?TtEIQfU-4(G=sb){?3Kw=SZEQma`^oJ2AFG+@Fjo
6f%%!=6b*g7H8Uv9Nt)C`TsQZ{h&yVS7i1e{wGrl7Kuq8`f4Hnm{P~sWRA<${VQCeN6zAG{L*(#0%NMnNhi*mr*Pc&KmbW?Ap7DBm#!uObzyR892_c3F1d~|
Wq_4xm_69Hp?qQ-7EoQW$9d=4_**)I%Eum%Z!M8_!}JzoT!q5kgZ7@xTmbSZad0CSK#$LhW*<k~D0LNGsbB2EYM>+4^*uhozEcz*!Q&3uh!MgZ_!ZX85PRd3
l_a?B<i_92dk=}lE#7ZnAq>ZO&x6d`RLlm^05}!CS_N9m$rI-zOtB8pY7hWQpkh^N{)o_0cir}vBQqWe?)b4{w?BFx@f7-5+`?AX;}+f%)H?l#W!n|q`1!K)
pB5@&IDcg`DI|TxJ>%-sOVEsQQ0L)O@ki)AUG1l9=IkTJ;#;X|A5gimJ#ltf|JF<x!HEvR#J00#DzveZ|E=r3jc{pBMos=7m84E{W65QmLMc1rltrD)3&x}?
q9Tm2CMKrDDTeUGj`9%)t?`3@qLYg>eK?Qcr8klhse#F^_YP~GK_QJ>ho_5|*eHWX`eaqSs&XB%+<~4Ty?_>wmz47`(AqZ-!Oq_51M_rNdFhZTO~c&F>bm$_
Aisk(`C>?j4l43?Lki5=W9()=dK~P{B~V4W^j<;WR;yzg@H8}LU-4p7PqGEZ27$sRVkno8p+Tc&Ca|rffgX~xvavub4U<~v^_K*_cTwcRUCMJ^LI7vwN84ye
*Cp&UccOb%U;Xj8jT!bX=H+YY`7VD=g4sNNLRPu>SYkz7l6EW^kA}Yu>t=2^v{4b_4ZAkNeh>-|uJ^YpJx;gV3Ii`<{0@Dop+bl|w(Sa2Fk*LP5y+_cTKJ;C
Mei0TX5k!N?r_c~UL!}0@MPxdTZTyuADhboiR9mT#FZ6M)#X(QB5>4-nZ}q8Rss6U8KxCt1*~w&qd!+Zj%TBd@Pr>!<8)+lCewZ%QZRKUDS|A`kfx-dN`8Rn
2iazwy-UApMkeVD=bU86+DETNjk`JfAsCysma65H*nLvqq`P(u5Q21~q0F)R4*nhz&_+1if?%hAt9Y&pDZgwMg#)QwH<uzc<)NwXLmP`Zjr(+OrOizkk!UgT
2OZ1V>e0>Tr;t4tYpU9dL2LjfNA17So`LcM&K_^|;+Bl)u1rI92W<UjMeFwex%`JbU`Ra=)D|o<-)n5X&-s=_5pQ}Qma}{quA+{u&soTDLSR%SAR(K?h;Ue|
^y9vl`r`N;F!9MNS~L$P?;PHjgt$Q7p8SMYr2eRF0Yh5(l!yj3<^C?_PnyMF<y4p6c_d`qn+Mr}?Qjib$*NNzCU}SRxbVb=dPmHpw=W7T<4W9IUL>HB5sSwN
&Gt=g%u@yg@VWk0?x)hAm6Ntp?m>h76Yfh!7eM_qvGWuEew0*d9%Un>wE9Ms`|e;TVe4Z(Ob8)ps^DA$A~nKR6$g^*m}j(ZM&*Zl<GxTCQ?~Yk8nSJ4{OyH0
;<|JqV{kZ|xqYqp1Ackz+7YvwuuO1SXFcmy0_W`B^Z5!2=Jz63@vnDKl^#;*)M)X)ZD|d8MG-G^nml#_EZFGVPx2&vlH$Kc{*Q)GV|OFi6I_T3%_q+%{!g7-
w!-J>*%zB57bhU#4-58S2td0Q>tME3Hb|AqFJj$4Ljr3vn!o-Bxu`vNwO~24;3Rrv>k+>pfmntoSK)79^$Ro7)q?0H{Oz@coE1;mi8GjRnW4@(l5`G`Qh#Mz
uN9h(1_r?vZOx+VxbN9K5gL}W=@m}37PscUQ0nYd-BwQuB?jWkgmkd1x&pSz#l_pE-b9Z0Tot?UP9UEjem(fuW?Ovt#Tn@kn;oeGA7GU}a^h#8QJZJ)iZ?Ju
_~fm!B32{XiSQZW-?6ivc<j_#mE-(cJX0Io4V?6bXf+*I_hr)mt7mrbv@rd7|Aj~yh?=KZ2FYTr4kN5(dAjwKs0r4ukKdN#gf-Jab~QD}$AC3XP`{#v%iGYH
M^Uqd{xGT$K;1$P=9frwm`uZiFNRWZG>~s|2RlMzQE(rDRo3Br^@tF;?q#GrO}(Y#6S`8yLdmXwP?s~huNxIb!(dUHbg$K1zi$<w1%bCAnm`BpNco!OmeD09
a1OrQLy4bW4++n&$pA_`b$cGPlH8{>*}JU*(K6MJs^2rl`qnCCB!}IEl?(-`gCv$>@EPfM4&A{O%CL$xb{SBq%g%Q9RZ-yGXn;8B-Z-YVKUVLN?vy`A&XtB8
dDp~JMri-Cajf0IeYx|!U3FWPdL>6Dz7C3<y=oyAz#X{j8dJs7cGFT^T#N(P?K%ZrbJBROQ!`(Fbt1upQml+Md{kUUoujlR(dYDSCh#|O{cns9CL0<wZ7yop
5&{d3vQ@vb7}_9>mKort3@daaDp%DwU$PQW+y7f03tcSK;7Ba3RFGK_Ahj51GZW*Ix%4G?>xg!qoCe*?NYjI_5h#9K<see8nf?=)HuRS%vDD6GfxzFCxq&8m
Cj|BON<FWZCbJb+wZ3_Rdo5W}WI;jEWY6IQqY>k+TrDQ${fkiiN!jmm`%(^gA5PS#K}5I}L^w8K9Y*#}295>ljH}9$QN~uiQT#wJg3$gVj^AS;d-gGwnASTx
{6~AlR^K6nczaX4G!878aGO2KM{)YuEzS!_(ya8tt`ro*GAx~)N7qq`mXwAQ13>XaWim*-^fsaBwhK@FPl{fi^FAG_wTh}_tZN5yJ-=5{kzJh_&V(a=PT9w&
0JscJ?~SacfKJn;8Ytr-cLDS~M0Pm!`k80uHXeM3$U?X^$8=XbAJ9l^!u9Q}#D<0Nuhc&tIQN}2GBKsYm9)xr?<X0Cki<ztIivjpk>4-BX-huP-lPSSUqTqx
-xx*x<JC+oD=VVpo^c)E(>!>&{$rEnS~G|o=wDW0Nc+BWfmi<`U-0S_tN}~e)@hR&Qq9#%;2DtNImXo*<D&D5zHAJB4if9RE(pjXB@&ol5lr0q<5wR0=#GO#
euxDFxDni8oC?dZAX2Fmk;XepX@bDlV4kz6C#xDyg@^4#vb`p1t)1kr%_B!Zc+~o;cBfokz*^}XoYxq#)Uhu&AQK&sWLi;zsC*S{^I9W|Q>FV2Q@F~>$2#Gw
Eu-!}zv3T#37c!J@9|{^Qy%<~@fZtjju}QJVb+I!xHF=F_R#gh&9+G1>@TVoC9E58CpJ1;!*S17wh9&-8#6p%McD{&m=EWTw0h|SCbLT8a|#rlgz^+gSp~xk
3(saM(M7_x25tdwj*kpX563say!rh)r6(Tr^z2^s<gJ>9WOfC)+6o`h(lz?(#lObaxB9GB)$$Mu+S#OryEEjm45Bd+m!N6*%^TsdVVCrvU}4+KoR|_vGVm9Y
`KUx<Be%P%1t)~Eym?11Jc+}<^4@(mpm<4?(=gkV%XEQ-pFwANhp+rsAfJB_=^$>Onv2O|x>|P+@^WDqN^Y+_C`BF~ArugEOf?LeSKPgrRf?tWocjj!2-mtj
wCh-e_6sW`>#9i|^5EeCKT@8Pw78B?we|p&*(^NsSdST%s^{!Lz3NNZbS8)VbJL(PCkF2xLh)~MW9>r=2izi%-yC9P8j!;oPa&lNo6CN2|IQ*}j$N855{p7g
f?gJqKCcJ*)q?m4*mT6C&EFeKS&1opbVKW)@?HP$>w{dU^)dvP{ER*q*-t-m{Q4h;!d`u7Ba_YO$z_U(SS#hgIpRe$AwxiB-1_Q@$ctLLWNFgYSU4P3t&N4k
tS6^2hB$FfZi;T--^Jc%dUix<g8n#!jpEc$6fWy|Of!G!=EK4HdN-}2G2<jSa)=J3(GgA#${y9=QK!|-k$K$2#MY`zw;Di%lGl*>alKha0C5VgYT;z_-;IWz
4Kt{SR6Unbgp3N2?ygkv482RGDAGCRCc4kL{Bf2On=dOjcbYjv<N_#ox|Vj$0VsGMGs#YE1)rmYk#{ti!W-fB?9itiO}v9hIUF85or`=R_e7H3@G0}A_@ty6
0?Mopp_v@_43?v4smcX&d#fF)iG3$YnIb#xTa^tcv)6?~07!Y7)auUPo3IJXx4}e8F9x!Ui0lCSu;e~Bb6*U}Ly8Cpmq;3v81uiazlgxz0iPKn6`q0IsH5{I
1vRE_2b2>bR7V7Ve;4_e>Fcf$?W}Gw)5F)oajC`@-qMY>I4VCsRvlSbw)6({a>{K^**C-zDz5>ad2BgLP89I}NrxC_q~Od)kF*5(Vq&zbnR=KgBDjvoDmA%n
833kAc}FG=Q+IHM00o=(^xDwwkSLZpqF~Cl5|FNYTcKU9h>;EVEW|OR9NZT6JiZk4@5ArB2uBmNnaFH<8m$|&2;j;EB?F4y3n0aSj7<HYzsuei4>_7q{BrBM
Tfaud=0<5HWE1}DK@lTnp-nH>*Z<4n-u!2hpJQqv09G{LGJ!<-6KwKnWSAbFA$HiZKq&^4MLk)}8;{1Yd%0%B_t_>Jm8meYsQItoUKXGojYI{8QAINI3BlbJ
>ANrhywKGA5CoU=F7uVFsIoXRw>EE7QQ$M;aq@}tkYR&ekm<r9&V$Ib#ApKnGY_6*K|`CT4?OH9*Rx-f7N!J)?i4spRzqSciij%*jzG}dzgua$l?s*f0Q;%Q
Wtetqb(+jrDj~8-VpHj_0B33L)ytRZIU=>Lo!!Nj*kD_W%Hs*k>4$09@|LQsLJRhgdCJzbID*5Yf3W;Bz&}^v&IZX3t{u=J9%vE>bjfId120*~G(1Co+X}Q6
W^+Y6w|+p}vr&cI?T+)XBu-LU@lp8X%9*q2VzN#b3Gv-@Q^mQ+QdcvXkINq~iXM3Z7a`<?%MV`@l2idn1#c-a7}dQ}ND+SM3SY6v0ndu8*biF+)(>KVt*oA}
bxQzEe=a7xxW!6+w$ux-2s!&C#lUvH&WW-CiZ7R?k*a7)O3Pv)r*E__#a(innx7*5vj?X;X>>iTlV3?{G%W#STDKk*4K8-)m}8~8;{Aki)z-qm3Y~p>JZa=x
2%=fE7UGHf@%7;NG^#feyU(2<L#Lg3u+!b>q3*--XebMDvZ1V39&20@%$TG|52^LG%%6U3%lwu<@6el!A;7C)5EFtmpd-~URdWE?bipAhA<(70OMUlshNP?8
wv4t3EGAGQeLJ;T_&<JZZ;sXQf|6_Fpzm>rp1J*XuE});IQ3VypyJz=)cHU<+O%}7Fr?QZ3|h|{eU0|@UZxjz)6bscuxv-If@KuMSa9)>kt$6t@jP#pj<EnX
`gTV<=Cvcq$cU@G2UTtl>L52LGOt1}LrBrPwIZ$pinH!y1Lkw<acGZWRP&M%SfPm@>Jlnw8|6p)y3JYX7pE(>%#vu)og`Tn&X3mL0Wd&369NT*X5AK4=S^xu
hDd=j^GCsWse)z(4-I*laA|%;pxB~P*~@ASf(Yj3Z~qBZ9A2{u>*ttX_mbix>oj}+9{BH-U8K$++44ghqr$1@jxz;m>K;;UN-sDcO0VaorBIQ19Fy%2)6{>}
ecud^_OE!Y1v|aXZuZh7aB3J|U}!cV9D_hqwR*TL$}2S8F4I<MhjqIcA@5SJY+=6-eV`1L)@O9_aNpnCM5_qU&#(vhBY(O09&AAg8qM5R>$x>*K_=D~ecE`1
ykVEj!1KeNJ6U4CpVKTru?}4b$P&b%pu>7Mi&9xYm!D=apNKd+#HxNen{mA<?mB`Xrot6?a<FOG!1kEWN-w5GJL;vcJ7p{QA|F(&)<C%JUaH18V3o_%;bj19
$b(K?kLwHS4>^YngZD6c_8<h&BJxgpNp4F;es!?1rk4)xKVU*9TcCc>6A#c1n2cIRfx|6*hGM;o>M!8)edA@_Xu6@APY$Zzk&O|%5v%<0r3mI+U_W)YD3_m~
7I}^S7^Gc@<&3)Ul>GWX${KEp>;qGtY1`y0#8wu?qg1<>SO2DCW2GrtxKyExq_pleEkW4r;SX@Qx;)t7?)cW}u%&au2^p%!t1tU2`8{K0H^NnGdhO?+ZDZ}I
408AG<1^Z-XDfC2>jQti>98*Jb~40Jddb(TEA4*oHNI{B?BQHA0~ih3pZZ(`;$~Jw9PucuG~CM!%A2>yv0-$;Wj<@R!}Ct1#T{NHA;)2xm{07kx)pi@^xR+Y
fY04)gRSaeJ41!fZjNl7p;kJ`BNeA{!@Mi~Nbd=E-8y(xbw%?%>j4)kn_dS;)j}G|LVD`9B;aUbD95WR5EW#e$Q}+x*>j99(vv`6DV}z}a^Dx<2$`Ny_Y<=H
lCBRWX*xp6rTa9Nl?o?0MXg@Yz6?>NhsQH2Y5;1)-^L*c3+W&c80T~`HDIbKO5~Iw-~w6Xq>E+rbloy0;Wzq4)}YuHCRL%CcTt_%-RYkdaHh)cV3nJd^hEA@
<*4gSgWub0{o>P%YGSrhX@QHJujA_<jw!&ZVjO5Rl~?a}7mT1sGlaJr;Gs3;-Wf{GhM-b5L0&+}rq7_Vik7~C)ZWJ*`Kmx9Bwo7f+tc0<K{4wWMI@5<pO#Yd
nv_9H30-~QDr7MQl4{}b_5>vkZSE||ttX%WOyCwBpA2x*?kvJnECZ&IV(-2qaCKn7u{k>9y&xS@di8JwWZT8pU3oS^esC@0ycQFK>&)lF*+ZnC9?JpmG?-Gc
zZ!uwN4{2Wa=|atBv|$asJ?`^WYeSn<hPSkFAKb6y6EdBOKGb{7oc1+fqmOE2_kA*4>t$~3^7Tc9OZ}>&ps&U%ToIdAMo|<UpgJo&%N1!@A`}Vzs2*s^s^(7
oa1KqFd@*vs`~O8u-|ugL)ode`~34QKuQWgK00r}e7-UWt2IB#m#_3v!PW8yV$e#c^8GEWX-#>kN|1aU7$Vc`CPBrnKkms}bBw<|3JuN4b(K~v&*e6yahavv
p^~NBLGyNSW4q<x^~tWGR?prEl4t`-2f_-vI+Esk5`<X5AH>t2^&DKl?=dnDTv;U%U6)+n3L$Ut0q<MJu2vS}a&M7Pm<=S?)}WTy#$%AQ=)9xnE<yRB`rUP+
>$L^}V00pFRb5GuWT6^#Jw(ZeV_^13^<jB&bL#`bD(!)`wK{R5;feo2Ce(?duJvqM33-AzPWNH;np;kwG}1JP+oN?XOl`gly`dK~i4a?d5z}l|{2BCY&B9)q
Cl%@dRv{pwI3M4LgtueuX4eM4U!`Tl>oW6H|EfA62f^3%Hr64%IZr_@$q^)6^xyi*)h^tbV1~y}{8LW8V!p#OC^PezXM1O~w2g~aLR-BOPwX1F;Edhfs*I3R
FAJ%mHD3iYJ`H_?+hC|ZgQ}g%L)pI9R<mUvf?I{Y=r*c0iLi^&7bx#SCJm`@gD4I61j+$3(gxj3by4t4*XGtzeV3@jSZiXF<#~``Ov+`sW%4Se`E!u@%x8nl
^>IZqdN??>lhQ))^C9X2IfZZ%#1_5xzQdFAz@}AFl$NkP8WBhFsf3kbr`JFqyY28*b!2k1gepx~t>a1pyuuuG5Elp8-l@ygG2Li^bqKMRz1!!QuBbVk8X2N7
(C*18Jhcex00s5Ydl{BzR$hM-zzK4tU}*_~NWw$`(zWHEN|?k-Uqmk#u@~ZpUJA@&AQBiaLT0F5L2jCw%-Rtsz-g<1K8%yA_H*6Au}N0-JM}7h<qV^Y6j8O}
7&Ct(=16c7M`)IWVim^hqqDR=KNhJHZ<A48j0WA)yeJ3V=YYu~GaZ|zn4C<bfwW{9-v55)DTEw!OfN7k3<j%ElvH%8!{TSLeoZ~5;TDb5Lg}WHx%#ey58A4u
X4&Hp8M>+CNa|+uGoz=SOzN2VFzG};7YUD?ak5%u5JFCVZ`(MeYgaD6=e!-w!k8S~D5FM}rJcjR`*tmSWS9q~rROeMx5uCskBPE5%Lh?%17Uj=GKOuMjD-4R
`JPmgk||52MfoZZ31R9Wt-x~E5G+p@n6_<Ul8TVimHb=wY5;2kS_R2kK*=MxyQ7~EQn3RVOu!I-l@(jUU^+pB`NTMXC)8N<Am)|s3|OrZ8*pn7BkfLlFQp)c
d_{uQR#pHab@bBJmCH=n7r)SAOBqceMvA^sQk%s`4rXVV(F>h2i{I|9pZ;+JOE;G`QLAKhMYK~q1oFZ%5S{Bd$i=r`kp`u*4`%djH|wj`$%tcCBsP6ZI=tce
F5BC3+imLp_MU4QYVig?_h4kO6^#-BJ&p8?=^gwVbN|Trf~HE18=?JB=W?3C`!659b+=-ae8ZsdecK&H8#~0U-2K!r2Y{GK|4*i4g>2X4k|5Or$(pe?Z7s4h
C_zi)r*4A`+uWPS>se>iKQ%-r(mpT8qVE9f-diqx$-QUPMkGxGfAA?l?fT(@GmJ5r5Hjn>VSLI_VOHiaO){M0a{qQr)K^f;G1SunvbB&S8lVC!$-C6@_U}mO
F0c}wpNgk>01R~eFb|6;Bkm)}(`2UMYs2=n=ojn<M%tw}(w4|XC4Rlm%vQunFqSd<j|mJdtDFh-8}Y`@OmYT_^uJa8u9|g}R(_A$XVQ&~mhwb8QkMe&8_4JF
zTxRpFRnwEp!N;hXsrL}Bm~TGL#f*-owjpjoK+34M>?9mU^pHy-1i4H7(-o3-^W`M+R7UFJ(sBF(WNi*VX{7nE)|IPAt3vP8wh)!Tt{d_WmJsiaiYoaflk9u
N<Yy2e!Sufm-@`ajBi!Gv$(s<gg)UAem4HE=GTU7XK{!K38%1m+di?EQ@GHI%Wye?gD(>_2Wf<IFVep@=Fy)Kur3R(T7Qz5a+%)hPm&@*q(Ph7L~*0c^DJVF
o!rYD{0l{j7m9C?`mS1>z1_QdE0U@x-(gU8e8o1pVoVb#`U=UC7tVCg8Jj8e|4LV=`elvWwoTFj1+A8j<J3(niQcLfpDoYoh@#{Kt_PX9;vNA+@2HG>_R3LR
#c2&NY{+xR86#2{o9u5Jkuy&icz~wx)F{kEWFf8<KVm;&eXcyC^0-)n^R^y&%Vr?AND*&ocG(0(K(2(J?$-R*lDn<Cw<niZgmJz-^ojZWynnca%!qyRYG_G&
-!Np4alo5_4oY_Mh4}-SSz|s8N+cFwqQ-jRmwmv9C5pkICKD3#SInRY8|lM3f5s9Eot%vU$Y8p}(kW2^XZ?oFsn5}`zeMFuSyQLL|GJ7XdFR4#sW&G^v6%02
*agdHsc^1t5lqa^$#T32aRcY;k`Bzc&=ltHTt2p?Wqzq=VhwK3J2FdCxf^2h|8|$r3Y=tbH7XZX_mA@xF5geuHs+WVBrd|JL>tL_LF<TbG|w9KV{ZrGi%rOe
e^=kkMARgC{vreDPhQ3xw{woI&j+w}Z=tL?tMwEKWjH4HQbsRbkde2pSwh`Rf0y_I!;Qe(%W_<gtGb-#+l?ihXz1bw4d<(hHL<@8Z5TBWr}Xf45BiYh;YrCE
Vz?y1&aC4n?ivpGJ@0#qe*<|m8ORFt5+Yho>P>r0Rvh?p8V*L4ceDCpKK7YP2=Jmv&|^l6)sl0*l~Px_uUZ6UXpcpeXF0+XkoF_l@E&fq|FuF+Dh+w9OZS#|
BN8j*JzWCMBfJ*cqQ8<89F2(arKK#*8k6k@C7y;C*y}5tG$@i!dt|93{h<+e9}g$+km%j2&Bxl~C6yCvxu;EZJ}X*!gSGf0{Ffq`0U_>!UEQ=uu|Wq>YafPF
qvcg?+Gn;@!yx5LP35PN&y1sH{>QFAx@DcwY{n!rl)~IX=9DmUmq;%^lrRhehFb1>+h#gIrfrgqbTOwJ<S3TAm=MrZVdUQC&j0ueC0>C|wGt{xI0cv~VJ>UF
`p!QPX-A!gaZ)>UO@kl&E4tP#iF-XRtfb5|FkDf>bAypPw%Y+XvJMDtDw0aWBB#t7r%JqO!Iy@rKop*NbY1)m$ER%nl3yGSO4SFv2#&#h#3+~{<A{p%`<JDm
;Rd0BamY39VhQ4zIOgyE^w88qnnGS2ZP|_3KJpM30jB22Js{)ELx%R0!EA!r#!KMb0q82`JkZ<~;cAz+MuXi3(Ixj1r%f^<=G8@&H*or13f!0;7pah3C~KAY
I_lb9X#=(!jC@Ekvyq-vnHZouYxNPOX+!c{8V*+$f|r*Dx&usC{%e3zFwv|3r#O(Sj6_7DFukzb=#e5v()e;3gszl<>oA2~ihE_(L050C9mvG!3WW){0p;nP
FFGdmle+%DN`gTIvfA1`<h4U^i7X&4-u$^oya3!OTD>E-svxI88B|@%lDPHF%F?Ts673Ii?GOA%8$$ygWBXIxchiC2(QWPK$S4z&CI-PdF5m{{-DYN9H5jr_
nx1~N8n=m}au+LYt4(=uIInI25jQ5GnHTkLc4rkgxQC5jJSBp|ew6d@-l0H8{zi4&2oDdUlT|n&dFGVCR9>bL5rJqJn;gg&^`K_69s?6J=3+4rOgYhW%b{9z
#Cfk-VFAK%2DT@TCrGG-aK1Nb`avqUGn>`}a@H_E$Z~q2$bR68t<>{apJv>-m6A$AlSI!{GFJ=kkl;SORSJNcVg1`DpQq4${-NXo_#ZF4b9X&*r{W7gA|UJ$
@ME49*rjr^k;4h}9+a(ZCt*U1fZZW!oCy2U_jjG*`!2vVc20^GC)vR3F3YNzJaI;g%wEiO`)1{dlW=h8Nyl4!7>yk%*5neB4tJmN*ff3~-3Af33!ZLSq#~=A
)@-qK0<`0&vIGLEZhRC)lWo$c5uhg+y}!Miv7nzCnkY*cv1~B2?J73OFCDPRs|keo7$U^@@v+6bnSe!#a+-(8PDGzr7jn=5Y9Wn_BLUyd2SfmoX*v>jLix3G
avx<2fhxi;`a2-8_Oc;TD^nA^NohYcu!@Qc`y`P&W^rEdr5cOhb3Mtmq66B#z9)F(A$*9uaDX`Yd&$pf2kL%=LWIAbMp87BW*U)71c>1I{lNt7Ba$%Of6Hb!
7Xx#V#DSoQhUc^z1~gB=Pa!wKtX{tMhs>Dm^f+qP8mG4589q(=ukErrcIc3@We%Je_#)JS3<M2EYku#untiNHiO?KCnrH&avQkU|;kNa*_h?BT>hNzv5|qdn
EhJ=aMV61D6tWq{<$Stmd{`A3^Y6I=b!3$Y6Z!@%d?Va5dCOtwK-8Yzh)1Qc^Ik4i3Wxw@!puYT^3rOm<dtLgWylkC{T?!<yJ&s?mS!TIh;Dr)AwFd@&>@43
v+L^}3%TwLv3<G4Z9Ts&c0%yOdLSb+um|x|Tzl}0hWYhY9Nm{0rVCQJp<FJgY>`^>L_Nwl$}TXY!~uz8cW}jtpZRE|n1#bn7CaPQ#X`mG+^NM<!8{Dy!6kjv
yPRiy<rlrOp;n~bYiNYDnxl*rZg3I1M1J;*iO_|y^GA$h8@uBIKY2AOz18l&CEiZ8i&2wzToC9?0fV@umA$W?Bnci|qhwHh^+8@@=nMtO=H>9(@6<V&xw^f3
&(@Xwc}(ucv$65{2kP6zd+jr$B(v)c5?Ts=u5BqqA0M0ujvWnIH318<9?NVLp9!^WGfWpWz6O#wL|CO3s4Ug=K1r?$Tv{yw|K)}4FBUBW79!5#czioH0JmhP
H)VZ>Y32C?T;o4>WNW0VG*k5o=I<xBK{qS-Btwy-+yIRD2J{g!a-31p)6zS$C_ofYh|G>7w7))zI$aUi*wMS7Wnc#VH0S7K&|b)bwAlpou5a#p9hU)$T|fV2
2NZ$fM)fl0?l3e&^O<#3I$U<(s5gcKN!Oz4?`r`Fu$kWW5+db4GbNC2ft6Yr|J|1qnzEmo*2Zp=oC724RpXC{?|rDNNwrDeYiR!U2UXvqWRN>sHc(kjCCjpW
kZRo*VVCDw+WX=aLbpsHlPU|W6%yEEW6w!jNIC#egGH{051D}G?b_mI<nwe5Mwd%|_+tZSS8dTQlzI>)hWI*#K4hc-0+vutn<Yjk0I!~O*^ne(2y_3_x|Wz#
Mo-b4LJDTe+#_<ORyF%gp7Us*Tny7aA0OlzkR7{s3)?vg;c{I#Y=l(26!j~GR|B<m-)5|gwR8e@xRLERIu5vRv2-d;b<Um@p#ezb+=>)Pzs~ID=qcWdCaNc}
!BaiDJF;?8W=`l#>7m16czHXzEbcx%Z{3gaM@{Al^&vm&dn)1nFKgd{TXnH(6oiTn&9JCF)42l}$WiY-MMC1s4mi~TSTE)1J&Sg9FR8_>Qmh@T?JAKYWml!X
vPY=fMo|lfn*;KxXTj4qFqMAsqp?R?1h_W1mYqc=$URsP2UwC<m;_&uFovfKw$g}z`qAh#-pe)a45YD1cZ>ywc)SAjjXv{gA>aT=R$w~fbvzlg8IbEw70bP7
KBaW9fZ=YWu|&#I|G#PxE!uEkqZa|I63pT{&FCZZ8`FN%m{CssmwrUQ>OkC1CMACf3Ivc0)@yRUK4?HPaK?rKX#-+BZPLu|*5-~XSQpF3N8St{GB-uE75KkM
4`aUhWH}1~Guhg*`CH3rDK*G&YFNebKM?McIfJmrFiz&7V_2;Ivg$64esl?YhMZ_7jV5r=G;Cb}C5NL65OzSfSNn3wS)lQE(%-)ozyemu2u5Utx26|H(&=84
<HO$9{m<+RCmb%CF>;=fd6<gM>^eGU5^RD{it(>laf8r%9M%igA#qQ5?b7cgLuu@EQLtC9fK#d0fI9U7;JhoHHC{9V34|T8#GKye{FFagO#ChaVw_=n`eB3n
E|p%EEVV#mKybjg`R6xr8z}+3Of`v>^AlKk+E}7itvLvEd74##z-frs<!7cnGwC}`v0w^_EHbEuf|Ba($iKX>a1v7g=mTB;pB=)nrHbx8;~>QAWQKdbpkBb1
h>Z<zXR)O>%~-5=wb{Hk?z1P>)CjV@Nu4`$ZK&<(BDI4Cn%CVADoL?s$Z~+QU+VUICB3wOq0D-W$}QJlH!nb?TwA(j<r<dkSs3zO#m`&SHi<+!gs+K+b+B{9
u^?R;=&P+zpo(QeR?QjXZ)ca>Ta;&&Wf=@j&~`eFJ<f#DkhNeBZ|+WU;y@LnA4J5%#noAs`9KNozTnsh@W2S?DwuBq#b)5_(9ZJVQeiZ&=~hDt1zdj)6O-0T
^ywfG)YaB|edK}8DEhA2P7H1DPq2;hK<Pnc(INm7Fz#)suB)Mhmj#7PNi;&?7>)hS(_|+DE$ak9Gkf8sb17~ReJlx-eg0foLwOETCj|uSTJT%2O=BQqZ5G8(
7K6I$r3jc_U-zZRZIv{giG-HIxw_1aVgN?{!45NI8qR{{fI2_;*Myo9bDa%CW#?&U9T#WWeSGFNiYyUgE%p|L-)srtv=)=+lJeLu&!vSmA%{OoGR(LDQPX(-
!z?v&TnM1=#5Ar5s+4s<pNSBSKB-jI@r6%|6JdAfy>v~7z?&3*N5<^L<?wv0tieT2bd4_md80~|d`iIl?ehaOX1O+mfrYwe<)KyG!xZ1F$EA7A|3)(9Tac=-
01nJCd}>^q#-rY;CVWFMOj0Qy7119_miXe^SM|c-D^B9qMXo|xv$&g%?&m!;=<>o|Rzk}Ii1-j_VIULi-C~VIk7O0h!7n<95$6S>$}-I8+D672KSqZG`RmTY
l1B;~)B^SNVR`xj&a6gb<;m<$xM^;Vrak^$0+hof;^)1-S+dW#=9Kse9>CsesVu7^Q%G6kOLOi=%V8UCXPe{_dAo_oJEk9XcVp-bsHI<@`aO%&2HrYC_4YaQ
)9)bu`-vRhd9|WUphx%~hiDB&P#sLr@up<Dhd$P#){X7@0t5O7;8}f9_<e9^tBEJX=PBm~c=wa{CX!mFN!j4f2#N}wQcoLR>lon)9f56NPRK6dQQHspxmX(z
6$KL)0wA$77?V#8*D_-p7R5^abQk#W&)C_bT6f=dCF*|_?3U!<I|c(|Y1a#!e05dsbS7BJwV&$f5P+kf)}}a)+-cBSw~8fZU1x-o@oRPajPGz+>JS5UAq=o5
Dk;gWs~-lnU?wpNoze`((Av7Gw77Ai_>TS<WBcT74RKzX@Q)#sa#)L8?EYK?5+Q*&uH8^WTGW#sVjkF?e0RrR;oR8{n}=^`4-xhw;DpFF+|a$UjPZg_lDV*I
2cq+%>6!;S7dY4b4VE7uV(6;_`4YLci41EF0or$aLQeEOCrLVOwTc<7_=PGQ+8T3L<}{m}B6-~A2nlDHqUpJu)N67($1q|s(-KfA34bf<xw8aw(&}$dnz<wC
vy7Hl#82QGyhMu3dzGWa5z#NpM}U|{+oR_^D?6NTPn{wh9EVkW7W>o&cg{^!c@gx7-kI6ZgkZs)hHCZ-l~pAU;}w_kih+ACvUDxmfdLrlwx$z9fR4-r@RF<v
{wkb_IJJrT(U&=H)j{qsUs=pWiCRlZW`BHsw7?sU_z>)K<oy(v#uIZ*+SH3$!cr@E!4C^VW{%EFs2BJv(0xpRNeZ@%5rJ&4^J<-nyWl2<R_(G)@HS7iS(U3I
Ne{#Was}fzimORagiUa(---NqxVcqoG@lsvn2hh35miCm5WapkeBFps{=8t7MkQ`AGD<JylhOkoFiCJ-r{ZlI=&_UJm}y!5tVrD7oD<Izf$F0h9JTy*qC8AG
rSW&v5pVd11ti1?A5Qx7`*7V&n@8I!VK<qn5v+Wo4dR92w=q;PPPhWB9jx5m)5Op<;pqOJu5lI1;?+4{V4T#!Anzrp`t9`CC6@pjB_$fGoIc?DR(hDF4ny(e
J56j~vtx#*v#9hdm{0@^gfj%>Jfa0gQ_H*sF%^+IM?;k{QkAMd$f8wVE>TXb3uA7<+MNe8kEz;Ni07Qas(Hjk&*nO-aubsu_X`O(I#l_r(4KB2QH`bBV&SGo
I<-st0yUSUWZkL;!Q2@+Fh@}Zrg~=|HzNXrM@Sz)HM2MYiBr)QEwXv}sQi1FiT`Y@9*U#ZXK00y6Rw7Q1o2YM%$;=U4~xSgg=AhRn0Em|68g+j4Ig9q4eV(m
V}-=4z)x#n=c_GZ2u=*XiYisKAD-P@wk%qVh)*NLQk-pCA-YPo`UEjRQWT*15__Dx24tfE%6q4OpBG(8i{m<|Wr?n8xN#~&4@42-0<$g{Yk&)nu(re=E5}iH
mQR<G1m9J!5*AG%8qVi#DDCNIhPRyxnd@G3@tn9q-vz>nV<3uw`TS1y^rF4zc<S*Xk{VuQ__u0w84Ouwcm6|Y$g~E#N}e>BGD&#khGgXY%CP)66!b1>!0vg7
IQ!0cx!iDFH+86TOldG(KI$TPvCjl5_D>@Mf8o*38w<u02awbpWm1hdJ-9=c2`~c_K_ObTSdwCC;MV(}f7k1o|AxMH{RD(bWd4O=JPV2qM}?{7IkH*ve+`0u
i0gE>3HUxgDxAgUUzY2UT$sBgU*e~}?FD0w@M0z*r49vbjd9-Kj`z=<*{ve=zmvfG>5h>iWBUCH-Qy>G{D&LV1K>d9DjQoV1`t#i-7rNXH^(@iEM=VH?dYpF
2=OQtETuv-dt)NL5e<uPJ3_r2z{KW}Im1E&QgHG6)_B^^16^%U>XjaeRy{d7++Y8-oGBXOaoesR<M+iF5wm10d$m?oTfLySgV7kdacZA&;?ueqHz-@`uVxl@
IZX6ag^>zgxjI5hG~SCK=R}ftRD|<RF6YF`sQi@kKYzl^M)@z+CXp9B|5sd}((qx;BN98a%rJIJxhMVi==kOxVr&;_lF{}@(HN6(hp#+$A!eB)guQ$CbLbOu
y<U2v6-hSrmg)t^ud;WM5Wq)@>0+OGTy<ZCx4$+9TU6m|Ff2(e{?_31<m6~$SiYF_?Z8yI(vFto<MU9&6qi|0AM(X7Jhxg_ks#i}0hE;VtRQ%))y=Q*4K~&{
Jlfy;)ee3~v*^9`gb&XdKoW9Z;Pr~^bZ<&JK`o2pn6%c1(MIXSagZAqVZ?m|Yz07)xTzWj#0uVF96`V}MeL87to)?9NfCc;tFb2!!I*+WUTqTTp5$^I+kE1H
!c#G>f*5*uqE_k@xNR|=CC!CYOafW|%Hhh8V##0}2PdPOXQs2esPwLp$Nex?^0cp3K_dYhn)UWJ^Om|DFg<uF1ypf0q>-pSR{erPo|!_vZh;=%?zVrW52vOl
Xyw0*66O4NF{QGar0;#q;1_w8B^Lw8=FI^8)&Nl&E%ager$3+6VOb3lYnzfoY<^&Mgq|CIk7~&@OO*l0JI1NY3%?}kKHCe-ub5;Bh^CwZ;?guC;S?CJ+<lKJ
;WpmdHz}(x5z2P$0)-c=Z6CpNqZIjoa|-96Fz`>qWj7~2fOQ=85H~j=M1R5+x;pOoly?Im^~|kN^;Z9%96tW8b@|&`y*CdHXLqfCr&2bZ@Uti0r{3UnkrpuJ
BKs&>`$a3@?qN@PY_=^`(^73Ck(}hqNdHPL#xFIl6_3}Y_<VC8UlMy(<cHys66%s^M+S9JJXY?Om~n0Iopxyv9D}rjD%jiZdD-LVf)Q4I=h&kopMI4DvGz<;
x@H4M=A%)A?fgY_Q%pGu`k^~4I*TPNCt(33g~{Cjc;l2gVR3=NE%eMjE@ayj!)a(+z6s@y?h7<;>=3QP9T8TPL9AC52#?g35&znR4UIFJ+W(DX+5IJBAFW!m
D?ign9}@^6lcvD<+i^R|m`BpjmfN|#U-sdyWVnD=-NY)CKxKdjM3{=Ra~P<36H!{+ib#2W*?AtWz(=+}6^e~dwPj<EQxY<g)bQZJ(<W)f;uyK2LTJ*KUOP|b
gmNxF;+6uNV^gx}@jZ+}LLKzy@TsJQqZyP_1eb|eeTG%05?R_f%*`pet<P6F@DGK2oUf$UV_@TjI`j_HP7KmvTeqwP`AKOq6f>0$LiW-$?|_`7o9tqWXa%-x
G2YNYuB;U5@AB_mUqeUJqru-_yiEDgew@i9q*Gr!$}=foELu@TL&<=z#+<PMAs`MDxyKyc1MwGN&OAS3%HN3+&`s-kt~;i{&5%5<#cS!zzq|rAe!BQDIt8iO
0%W(Fhl{xC$ZxGfNd6GXA>jx#TJ6?QnQ6oT5@KQ#zadM(jb-`+pl(GOW)#r?C-xj6k@*qEG@?~gxh670DD1EkPeq3%UTP{;==uSd9rNjYql$i_6F`CdiRWql
p~T;EuAG;{3U1YThD1BW4KP5bW`uZs?|{R>ATD!Hnkv!n#WL<8`8w3_fGp|O6{^+tDVVbko6KQRDGJhPr}=U^Bq(`p`L8a3s@#BvPFHLyCLJF0_k7o*di6tO
m^VOx0EcS3*g-k<U2fvE071ljb2I~-A%lC<j)3$9vT_hNfR8BG67V(oU;`If{)K}72HnM~8-<~6(yT+3kj=vnKX-m5d5PNTFIH>DS%WFF7bE)-gOPlvrHJRX
FQhj50uZLZwGDIU6Ua<F0x3kHgU1ASK~U&MA?i8h`cQj1l>RI$%VbA$F+^q6(*fpHO0<`~9<rZaQr_R94{V5@#`I&04b!LgZr*GzaaWoco1Yr;{E~uterBBQ
rx?Pf#<mHJ*i!jN;B#-|iMgW7eLXxnuS0wSZd1K<9khVmFmi3)*@BJ{0qoW$3~2@;AYH8!!FphinZq<?v?JHAxp7@9hUV)W#5{|XwB~?AHHO9%)QX$rL|AcZ
ejpotkH7$W@4lV6x@RT1H8ScUXpObK6ag~`g0_Yh29t~4p)GM1dH$iX+$>)vm@H8?O_Xi(9KO8|azgFAA4NjfC)>%Rs@5<so6%*SABSrb44$*+aSj=(eP_?6
&9c%}B6MQKPM`m1q<|FItk6mLOIw_6qB(~(_VGEnt|}7sI>8}WkU;X=ki?{{xF`aOM&QVVPFon6s!4_yxh^!RO&o5SC={jKQcR^gOekJ1_?%BCzk7laRw8xH
>xpsKOP2StkolEWrIdCq_F1;I<XR%|s!&_$l%w-~!VJ5dtQjn`<#c6b2Z&2=bg~&$yaDv~g8B_)fa%*3&c+5e>!T6L3rLm51IL2Qs_={jjEocwXO9HR>l1Dm
+h<G(*jq3)T<Ymmq;{uD5{*uTAMUSxBm}K!vQ<(?q8svBp$E&E&SM_rPDJ{jwAfKTIi2R$h4b;|sAjvYz!XP?aSy=~KlNsJ^~edM?RieJkI}Ag*pMXJKM|a1
1*Dzt=U{%o!Ng+Sv~>D+6IrgunQsEy#6P*_o}RZDMvEzjaJ&<A8zcocM1K)+Wxz-RENt4N)s$dtg3_lr=2M`Wcwt==5Tc^@JP<^bPN$yv1g4<AIfShiLZ6+!
{C46P(&hS?Tdu$ZSmK##GO0ru!2=<)Hc+TQ`<svs-8`XD@O;$2!nM9Zwvjq8jvLAcJ#G`6IZl9O^uKi|6~9NWmO>W0M`JNznQjQ~*f@ng5Wg^3mhrXG2Ao;r
CF?$pm8;ygVFJmFwZV6uij*&hnX6Rt*vS|IpRiTdJADV(Ko1~?F@_GB=vAiTvbM9#rQg7a*tUUvF?GCCb(V`pZ*3Qrp!dHN+$0?h_Z|iwpPE3z0Tb+CUPKFP
3A!<&S>Catl|j6>PnB2R)ucl<rI@+`rbChjHZKylkkM2xlo5BQ=ZvJuxRgmX6uUDtOv8X?77t&^vOXC_Ub%G>OTUr22015M9QvoyIj<?Y5v^6tF%!<~Yc0;I
JEn6e?MD%lGcGQzc}>H6Sg<Oahc!bO00@ZzpbNZKPsb{IDZ!U{ls(WmN6Fr$!ii#$*5O0<w}Z|5I6##nAA=FQXCFrLX{8yGR8q+Zm$TlZ$xjcEB$K`@()<p~
Ou%W6UuK|S2LygC5GFFp0RhycaJ6`g2gY;O#5`u7@9K?r;N7H;F87;sw;P5AiTu};btsi-vyztBFQ{XtPkGZ^6m6puu~H@zTq)M%6W?w&nft?-K{7p33)n5~
{1PyXFiXMJT50c21T1_zE80GK^gmv6wV2Pe1`PKAUEH{0!*I6^o@qx`X7hKAiiCgk<{ly$&FPAn4i6a5^Pp{)oSDSD&sle+ALCHHGuWOBKE2txKhGNhX0UP3
tY0~Kxy~2(*RmUzRm*IbMT8AlhRcQy1vO7%D5m@=$CgG#B^Hn>*s;MFnYUQp`LWh-fpv^T*B=|luvOWK=raHoQb-d9QbljX7=OohRAhdU+^z;?R|{zJ?s+Jv
16#FwI|ka5ySDoSk>$g&tT=clmQ`)17g;pGBhY95F6svG1FNzk%o(Dm!rSwFc0=84ZQN6TsChw)UGFeEST4QCytqF}UJ-s)upP*L<!Zx0fB9KlbN|@HUZ)j$
ytLcxMuBfto1*!fdau(R)w^7<kzbalSpF)dd)*76?f_1fvns%1hTQhXzCIKks)qo{-uAbMvH8s{4r%AD^;0&Qa|GK<Xnh`^ZyG>YzpxSVOnBAH9t894|3QIG
1i0iw+<Cp9de`Q;%M6|mwDNTk|KVR&GbbCoQ>3nF-@#_uvgH1F25${lJqZKrk8Uvd5$tT_&wYWReAjM_7)}fKIAu~T=vVH)7rd9e2}ru?T;7=(J@*b}i95%W
AmA1%(P)nTbQk1?Li*S_CosjMyxBf_AuAt?Gw)W2VzF@lEDlUE`S5+gcA(!6rS&G_eXu5PL0NQTQmS;3Vb(+Zvz}FzE6>|+EL(zVU@_)$MI^sm&}UMybprg7
!Dd^T|2$u^R2-b!h9B(~SDAH#Z2P@bU%Qle%8W<UMz8)s>Uy{CMSOtr9GP+iJ&7PtUda4OgC%F^{wS4*>W@}x079s}dI1}bv$5+h+SV43a{2+PKr_f;E36Mg
_X=-x;7u}qQ_bC@_wE{uzyaJ*Q)eCh&xYOb?v7YrTHjic0S%0(LqsGN>buKbP-o)pQ=jYRWAi^>yL;O)Hd8ouf3x3)P*EbnfqWRA?E*o#+xE7+R(9bQ2O!NI
zpx=_haGWKUy)abhSjp0*6TD_Hix_dN8~y~URJN-8`J!gDTBw7YxG0du!=_9?y`9!88)a6tKW|p0_OkoPlMSp93~HJSLM|Gl{n3!oq)R1ajlF@*nyJ&(I63N
^*tB{cP@-B;RxPp#W^>2_0po3;)dt7kp()3exl#0Q=I9MMqBW%I+VD!Oo>ZOJLK#-%xNvNlqk`$**0!Q=Z){v-86uZ*@c+pnF5btQ*f5s`k@ULbFn=kzxVgA
H1LE^ZE@lbW>wSHTHiW)jtCV_Sjn*`?98vIv_rosdp5ARb96#%eNH+*!qN5z(5=<b&tzmK&>_0iB)+if(Px`l&SJ`NAH(cO^x}n}h>Z&YNE{Eu^J4(j4h$HP
ugG6!Vwy_kb#1pKJ@xa64P$~yr5?#pyJtx<rq+n0&)&`Cjt@*mQ@@XWHJL(*z@A=~KSn-`Vbn0fwvKPX(kP2QCfF{-I|NK2CyUoH$1LIB>IOg2>#$WX`w2M?
+2MSq<Z#0+n-8i#qK$4_2qnzc7tBU~k4q4mDYxwcaEU7Z4*b|PDX0Nd3=8C;>_>;)p4St{;km+^jVT2`KX4s5#rEg^8d!b6*O+;}T0=FMW7bVW_BFNg0crSF
wHQb?(Z7F|UCpb^90d{mGnEg2K_|q7pd!~MNf5KH?QKL~gg1@_aV=E0H?|dk+`o7Oh@_id_<K{5U)M`B9TV6F-;+~lP3+=7_2R1bcKV1aPVge{L4Gb-&7G6Z
;+LS(69iyfuS;tyFpYNOpWW2*pY7OR>|LkGrOg;i`fAP-ofe6h80Km9Kv0}?03TjcqEWx(M#UN{XM*ml0xwb_x@Zg{EA|x>nzA42$OmMQFr;-Fu;#&qhg<Jc
iHw3smJm}7e%8rhXyuW%rH+7YYku~b3n7jcBj`vI$Bw*EZC*o2ev$X>wL}7s;p)B_Q?qEJ=Q{FSKy~>axA3jVcA<y}ZhOJ_{!S@Ga?0qW1IObLD5mS+eA7Zs
N=&3ajJylbE#~@rXkb(&SNs@Kj|eib_GHD2%6f~v_D(hY%xs_fwThdE_2mbQnIYF3`!IbwFuu-4;nNqC`r3Jt@T2OWa;a>SPb9rRCUO-hq)IH3053*3)<Akm
G;*bMI4DQVPtp>dfdyqHCgNFj!;%2Y19?7?M%j6o8;>IRKG@d#<Mhi>u9ch1hsi=x&GG~5d@{Y58DC(`KM=v%cz~w;LYQm0sXdz|bU!<ECse3G_?;4<O;Nx6
XpNGVj_MQluvDOFak{g<s^)o|EcBJxyt2r=Lof1Kl7D7J27Hz;;-)x;h+Q>NvwK8+adB<Du^*zC*J{s&22yJnUNw@kz|(}t-dT;jb9!N5NIuz2s&bj(bFeJ}
fk^;#C<FW_x95-Y2&%?yqFajb;2Q4EenRIhASsJ$3z$<uoVXQ@jzU#b?ZU@nD)Tf5@Qxqx!IYPyZ|1X>AMO>U8R3q_J8utz0~3@wr!%g}n-V=r)&gKCEV)q~
h$k5Gmz!F>X~}Y}ls2_Rif(hR7WC?+x`9q|#7}P@-Yq4hKjB3%*fgt^DD7$0yyU_C*dnNH$j0!TRNwFvcu@6-5}A_`Z`ju`s+V>lFHvIcr`dbmjby-Hg}Jjk
DECV8w<h7U7NLOA7znm|pEu-Hcg)ieEi=W{9@-cXQnwP!di01(`8XFy>1kZ$61f)oRvo3+@LXHj&n!93`NOaIgsC4qlPqr!_rxO1zX`5fR(IpUAhkIEFpCvL
Jb%XytM~{1N2s5)wgaOt<&16?X?v*Rnl8y_XE9gzHx(qYd<X#<zp8n?HXw#xjiT;L>CsOzzCR>RoGWObyXEkX1eSn#zD$Cf;BiHSOzl_6_fu(jrW2QYFpc(8
kt!$zbqaQd8gl;<_k)oR4ahzx6$P5q%LQ2%I_x{So<TyhOa6Mf2uiP05az#pB<_`9dy;>KD3@d+JPGKe{d}b*uk|eHlsn;g@S;ZqPkyCSb8VKt`iw8*X~%*N
L82RiF=G*J3OREK`S-o9ouyM1f`~UJ0~b%`$XDt+HefqYbb%{`tly8~{<mS94Kbjl>0xabO|1ouTNhNSJb?8OJ}BaCA;nB|D3!!-2=~qZp{KZ6zk4&H)NJqt
Lnipc{mD?S!?Z~rgPGXT4e$U*w(y{7GfJ0xys|B8zBzadJq1MSR@?_>+ElC16hM!r#`ZzqMeseW5wB-LL1#2P-=luG^5OskEk;QO`~3?IOly%J3-gs|_3QxE
<+SR(SlA~pE`GR(iNPZe+`Zb@^I2M~<vFNT<SX1ZnqvhE!a&%Z>*d-xi?9TIA#XKzZTCu6ArPb#t`yZ`p-=|sRk(6XEwB?j<3~R`ml*QyPf`H6S7zNTda~Gy
+?fyZU<XN)dM_pmG67xXkiFMZGnK`fZU?4(f_R_YzWWj>|G)|>?glu<lY*Jo<7-R8YZ>FN4dVjnY4y>Z)?8Z;ToAF<k;D%s+TYLA_LpsyXCZ0g7#JI74>3C|
1zE|);pWiB@jVwKvsOA0nDxiK7)5XAqv8doBIlE}kxND3`%)03`yL()-<8Ycr?!aG)DfwrdBf^L<bAQ$okHEy%H-TH9?VRermLeXy{qVSxJX(RzCAf&q_Gli
@7MXLHkVU-2sQ}k)Y@79>ZZOt0cqSKqiM{+hgd4xjnhNLtHaI@w8_|7Se;mm8Nqok`{8AKC~9Y%7=uC>d#7PqdxkhZ%#3GKinBvc`#vGX3N+g|JOI-xL7`Z_
Y%NTBr9%>H3PQ%FvEShy3zbA%6C$J#Lz75@zX(dU!_5CHkA&Z$VeQdjAm-NlSTH8gu!xqDyF!-CY1?^i7a_^Usjaa+*|yQ@kt(&`HocT-n|{Vs>CM3uHiuEW
1k6!@vyJP~@216)wZC11bOviev2xD5SSI(Bho>5%`&A^HU(jvAIaw;^>iTEavdW%c2&(7V`b55SnOAr02!Ew+!6eg72OY4*SQRcpypilC5g*uoYAEo}`zyr|
+W*w|zPa5wPm~|ZE`7R|wO8gDrTGGVl+ScpK2(S4yt)*jK$UY${B65putSEnN=$Y_r7ckn-#qsUN+#n)@s|D)4W$j+YZO;>z<+FSrb%x~`1b!BJCCH8jcDst
R@+6-a(Z1!A1Gnc=136)-SJ5zn&vk>nI)Qm2M;r3D1{{>jywXVEsR=uhi=loJ$F&w8*L)Wcq#1?B6jymLrV~7mkS%ImkUCL*~NEYbbsLxA=MYWM)Cd8{KJRd
0<E6vTt2**Yhh946Zo?cT(`-P05_lPDTD7TcuHNPAZOKoeZ}D9lGMUjuw@X2^5s?KRRC(0=<3^00yfD^Y^>VvDNX`RsSa#tbSNGh@gRA=C!6z$0Oe$W;tX1c
ER}G~@`@F0gE(W+dQ#3<(V?<u{Bnb?TDzg@*#SRP==TMbUd^>oVOX{5ebrpdk4CvY-#d!TSMCy5vb7PQ<p;+{TsSC#UZuqZG<Pg45WfC5R|H>l$USY0xY4tO
HvRn*Li&DV#f<z0TU$Bia99eZUhng!;^lnYNYJpSLoCIE)2kNrdk7fK9uV#F*!5iU38lqgx*%tfjIMdX76BDDC&C5*iEjfn;>=y%#5S?t@3GCM2|aFuWXX=s
XY+iLL=VqmTeZv&f;4HS51!*6KsO?(U}9e3>l=LbJP|Bo0?ZFAiz79JU?5#o&vCoz9t*p;OQ*cKhOF~04!<}>J(e}qd#&u)m5A*bS}x37k`qO6o_u^L3aP6c
#}v@;^$Na3?j>>~vu!X4I(-3@^p6PA7Lo))onxt6b<us_Uksl^Q(ouz58RBEEYW-1p=fD4r_jWM|NfIX)FtN~Oa8(jlK)a(EpH_1-Il4-xJaz&JT`ab<?0^j
^71}%DoGwD|1a=_Bg7VYC$ED{0<`xvJ>30tpOXku?lAycl#$Gm^-T|esxmy*vKcPAm=WhTXt)Z}m$yTpgRGAV@7$1xMMVGHo~K2PTA~T~Ta_TZ3@H_xQj@Su
8VkNQJVcnABL?~tmM3j^cXn+v!$c~q9I*+2M=Q2KqblhC%`PJFyWZ=kcaeA^*OQ-(>q1250uwKuoTpy6T22E>dyr5lQC~VeyK(Eg%b)HmO$sDrKM3ivmp_+1
4}dF(0eQtOw7Rj@|G=l%$l(Lcg|~_;v#D247h|cMxzc!pu|drx^<|f%rzaXz3dl^jUwrB+F@@9I-;~U82ccsr;1``Xd-lgDJIj{-Y_}|g7GMC9XzT^ybiZV9
G49Dz*emI=E;Fam)R>YeNrdYR8f%|ypaTH48KU9XMAgDKxnk>hEXeT7x(26jB~oTsMETgPO}#kalDlqsBG6Ai!cN&REB3>LyTk`|n=g{1_C@xj=lrDJnw`pR
S`!yJzzgboQM-7S6z-=4YI01HcI}|mSt70giT%WABm<zm3t?_^b|9noK5U-Sa&Qkr1o+&O(qU1$Xlo{(={-hm=g|iwGLJnj0IQW3YCEJOlFl)#h*}``qh4l6
));)LOC~}g=QxQw`pV-Pp%XEWRwi_zTr3ELe7o*pW!1RJz<D5!m|a6rMbN;-X7<|e)vWpL`@xYe17ns%%DhyHtmOC#QEFW+GMkqLPA7s@-&93Jk+|BdqHTCw
S&hYz5ob^vZhf(ftkX7og+I{&_aTmJXCK^0VNXh}{=>2h;hkH6gs@}*ROhlP2xwWoZm$+09q!|o`3tz|54uK~^h5`xguwxRnHgD+QYtq<(#~Y^`0D?nQt|mL
q#V(V&JXpmk4nZlRO%NqTxd4KzFQK5dK$rEFSb0=j)0HHGwLA0xJU@`P3}L`E?{nZ3om{xH=MxW`+W3V{bGC{?s#t6Q-!YTjAu>Kq!Gr?n4T>ih6OfCLt9)?
`MAzqbn=HD`I;ipG3I4fd<B$JfdE4kLM0gl>I2q*WGD7%l&NJ;{{`|xpk``A2~%OKmE#W4&9g3_sZn1rb>FGMZT<3tIk|}<s@HO^c&&cDOt31G8Ldv3QAT>@
jsYdtiX2Ub&FG!VIb|`d^FzEY;I#7B<Mh!ZHKnKcbTm8*IOAt%;ZHph;!62b@Q`W$asAM`Yqtp?`+N1drXXt)6qG&fsga~@?0;<6<LdX@OHn4G@CD7M@Te+8
x3QMo3p22%$;$T~K`@>LP<sb}avdE-QKBH<f3^@O7h7_xwxq?>XkKBYf$|zjX3Cs_X3EgDVT!BJwDU#~ClE|LW#gGlKC_S$;FMOo;H(3@#g+m+UGK2~j|Kn1
{A*8#qW%X2D(c6!1F%@|kjOiLNve!chpn0w!0UPn+;65f>O7X;@HFpbmup7YS_2Y{raztq(pcK~hjnbF!!3kxgZLRwwufJFAYezY)rP%fw)D2fx(-t^%C-Ca
A!4h6T<|mN?Abc-NJ>d$K+S_2XUBX&JM_wd(MD%Eu`;?UG0=Hj?=nw;M%8UGKI$5rfl{cWt7Dy=V3Dt&96f{4DnY(kI46BfK+J61#hb0_^?9*xbT*dBR=*yd
!CvSdA1O3H%vBTF5)NFt4qrdug;ypfW!l*St}AnzwhvUDLw!JGOR~_c`RH92r~K#t{ZoXwT+>3viAnJzfAt~>s5o1mJrvZyL1ABVkzjV0XP_<SkaL09UQK%X
TQ|3$MnmZJ9ynt&@}(N$4hPpLbk4vn-$h(-+Y$x!RYxN1)9rQ<vE5W=F#AB8%OMkguqt5t*<bV%Uz2)>Z*kG&u0gVmh|lnzX2Lar)@>WjCfmd_P?m}zDI975
GPuPaVT_&Z6rK(L^}l#-!SNScl+)$U^uCT#=i`QgL}t$Dbp}AMOIHvO=M-<SrMpjf$kT-Sn%idqK1&zwm@{Q~s>_*vwBp_Pc(zWR&hKfs4kuw;tM?vGrX=v>
-wAerV`f%kS(79o`@==9K@W0Jccn{`bT*{|1tx(zwxQI3M836gWj(002m%LPFRYiCEEd1cBCEx?XW%!aJw>ga;%bNNR1+o4c=rP|@^K4prd{R94xpi^4?Xc&
Zc_-YvDz->99(Z1=FRzE96UR1s1oeXktGKtHl5GwaEM&~*|Q+xBjjBGqa(iz5%RE{S!zO$IG`<Uz0Zy*DX^vAyFSvi_kEot0q$UMve$Xlo2j?FhP!H^z#mKz
Axxp-jmhsbQC4;Nwgn6HS9iC%O$gXSgr+!}@K9;k{xkHWperbA25|44DZ#(FVtNu!ms3tI{}vjQ`!5KgHrth9ERfgg2`(k!&2)yB9lljJr4&Q)*fj4;9cdl4
wIe;j%TjMAPUm(`O71Q8bWuAOgGye!#o_UO@Gw3LY+J23AOm>;03RAa<UY#+shp~B&cgkBG`yWG{E3?j_yb5=B7<SC5Qz85%`Io?K8YK`CT2^$WkYC;v8pON
x<-~aq5KZvb|ybwklpB-Y)H0upazr5qgo*c+wmcOx_H4xMA!Hq<Xyl1-es3FC-oz?^+4bEwp%FFEBC_X!04_b#CL?I;C-4Z@ko;C-a(X<<aPCxOh$btR;hS<
IQoh?$fdXZ5R@Wq<MyA*34UVZk!0e2<}6N~HWzs6d)F`<S2p$}VZSfcVv3V(!P19C)Y5LYw<#MJ`2ht;;BnBd@Inz_$-rDYGvQYb8a1w-Wz8ajCN1Lv6bO7O
9hkO5d%iCodLz|IN8}Q-8|*a&wa@$D7C0&ce<ZxJSNF}`h+SSS{`Ae$j-QLjyvw?5s_mOepi3pwq0Xw?wSb@;s~@D2oUYsJx<r&`vB089EQOF)R_$!e%_B+o
Ra5XPG#r=~JbjK1326N6&l#-yEPiAS)T^Tl{DOVi{@P5nru|DZb8jIrD@=(x(KZ74@ps64?no!Urrsbm(Jk691vRQJe)r}*GYJ-5A(xO+O5A&vO|b^YT=7`n
D3shUG5|oev4?9Wys+S&H3NGMKE#t??>o}I?7_m!CYQK*blXtiF(uB~xCUlKRF#-<gp;s_mJ`%VWC*wP$`2)yaja+C$UW|spv8vr$2(>Tg&XZ=7Fc^!UCJ+)
tjko!;22M*lTHZac;*@bk1>f&rNwRv8ebI^9avm~H(%II%A_Xe5|0U<CgEN;EG*Is22?s0QlQNk=)?t`I1D{!WcALGLh=eT{l|~r5^{|iZTQp+SoS$nm>UKf
8!wzjP0RmWml=ULy|kY4Rh;iMuGYO(U?9k>U?fEJVhDhzjt=*w-qHonu{fg7{V>8uqm%Idke{9xKiW|Il`k(k76!Ns2sE$5?$I9lU~nvEf${V@DOZRg&u)kD
e2Ci-9dlLhdcQrm+NE8W3xFl9*AVKq>##CCZ-UH!jH;4YH@z@nnN}?%$Vv+*WQ_Gmwthe8tg`+E{29H_3PwZB%YonDh33CHEPV6tdy@_XWl2`hqR8JR`YLr*
#`!t2MIE~OA5%rCqbn#hxS8nvM4t7n;8S^8>k#*D4Q_XPMdV+tjQg?TtcTjZQY={Maeb@b{Y`F3F#gUP+Qd3?r;B)_Kf!h4E-$<iH0qlOv6)15(y0BFDB@1R
&V~VzDj7i#))z)pgED2XdGAO8TJA115XbVL)|*w76XvFE?$Q;^qg#c^O;3xXvw)zz3_WiSVuV2O{6Fe9HPFXY%gqO>;d>yrStP5BKsl2lh740X;{cuf>VVlR
Z_KV-|51!4xX9A!R+i&&tqFa{_i_EPHGeDDg#uB%?fce@1!9<>3@>2Er$GHFw#h_VB^HEdBt#r$O{BHMwG{6MdWu0!_%8%{sz>p5YmfK^Qh`%kCIyeQr-M5k
>9f%4i~meEV7*br;ay(_A%QMuRl+`av`U=MG|M}LKO9TbL2JdzWdE!;xK8_ct<e&vwL(p|&!?U5<P9Kk@$MYC7xmw0BwVy;!{Gq;gLoy@K<1R6C(@>*s1w4y
{9Tm*?hEmBK5{5F3ibp3$!U{bCaeRD^Qx>EZ<_?+h9^1cg(<lug3|f|b$ndnJq@vhUH1@D)=gYtWOnrcZwf3Jwl?{EKoDFFg7~c-IWONvfG(?$2~>=Is)C|y
FRD&e8JFCVuRqY({clRNHmoqo`1dH$lNE@h?aQ$siBn4-8IR{nG4IK8ymZ;GNp=%RsPF#L&hbKadv6lL53KhzQEVyc_8(3rL?|nkBvp;rSa_1A&oWsmGsqc1
t$Z49kWr~QdXhWxIj{5Z9iKe?bIl65E7QZpDj$m`?)pN;_2q?=`0E2jaP?_jXhQ!#7V}~3KH19et)bGnXj%7m3>x{);(p>VOo{0y%E5t`4o>g|85|bJ&Zzsk
*W*i($y&P-tRU|AsM}%oJRXZ95g0oG15G001P26{V~Hk~ckkS2lD*D~>Nk{S0Ge!O%sQe4jZt@obsgpVr8pG53c3t0XQRV9pDNyuBIWE1@9etznd|_FlRXds
6GDm7`Wf^^dvxAEhJvME^--N@6b&SN6~_K&m($PRs;&rgki{CVns)?+DM13%FP?x0eI@AnF49(8A4frE<$du*_Ktfghf_!SW@X5Ta)dqI>D?K}bm~st1{ooS
)%l#i1xf_>M@)!npb;)d^JOC8p5MNhKw?YO6ucURajy;$OE=MfCHr0->;{LoJZn0zxX{yR9a$PUJ}T7jzAiwA=7%z7*^5`FOjK$z`-GQ-<1u6hICMvRKCw|T
W?X$kI_Pey+Q%e$Ul>a#rGFcS1|=t3_<$bf^$ci+gPjLeKi@|2gYqE~*W`wW5%}J)0;}st`F8Qb8{k}JD<BFx2+qj~Oo24{I%VN<sakUyA>OF)D8&Ar^3B>3
6>6uU_Xao#NrXBpMh*3U9`t~*jq3!G8FGBhvXswmk;l0caOQJzi8XiPn^4?ui?VWfR*>RsTZUqpDWQGh$ryYlS55-+MREF?3RcmNQI*`mzg%LadS>LooqOV<
QpaTQQ%giP5z+F88QX@M6R0M6bEO+Zzfr7dtHUO&edK`@VJetLeme`XSvo);x>#oRGKZKA#2DUUn3BLmWZSr;eDMCjEa%#&6eq$yDg=4!A{OiV67w2H0VaKV
8k$OM4ymwi!P|wPVTp*Fw$>-9yl+OXF^bH?x*|%Q3x!o59sJo$D|-`N%<X2Y%-Jlz5k2~LkR$wYlK98tp>3e=ice_2#xH?_I`Pw!@3}8Nsa^*A?L&%#4p5Vr
c6BZ}jxPDE{7uO+=#aV0In5{&6EoRd(lvcclkrNhjZBIt4WEO7SHzCI>hK6pYlTV6CLrSNQq!Vez*X$X(|g)Horj_6^?GOu`0K#9Bx=~Pz)U<?f&@o0G#rY5
sYN72MsU!8{e`l;R9v9Gd9UB&AuoTfH;c4~MZ<Tc9eArOBzG0by7`6|JWJHH%p7Ex>BypQ>Np;eJ9iRs#-`lz!WV^NBpLa))Y2$rm#HQeOR;|yfilpAA$pyp
jhoLPh;(*^ldC-iPF-rhmYY4NxaNNX6(!>K55M1%L*4%<y=KZA9tt&qHO)W30(reH)7|_ypqV&*q;asSgnBwY1?Os0>ulsE6nRlm#lEdr2to&>?uQXJ$)ly-
C2RC$Z^as3d5<-(C`aYxwgG1ww*M07P4f8&A{PBjKtp9eI+}r<$y)Mrp)^^?ApM)Umh>w5<v+xVZ)V`c?Hi7dUBVT92IQdPvy~Io$IHyl2||Pv;gVM_+=(ox
vzQ#UtZ+NTJ-QEkGelQ$ybWcF!sAGp3!h4ixdpH|5TMXk{d2|F4XsCtU6#8g&ZweTPs`C3I7RINC|sv)5T<if-Rk>(x^Ka608dR1<R~BbmDAj+qro!8t&!=i
dIooitOs*!)3wwXvQ=dTvBR(#6BT}PgOL?e;ICtaP<qcIMVE(~39*OW%?sesL!#$nn6N*H?J-4XIzSRAwkmfeT*4IpT+Q=mc6xI%i>K_NnnfV{%HFkH0Uc()
E0KInnclqvh<6v?CGA7Oq)*I~7*o2lb)-FcB=N+0sO#>t@vwNxGsVVML}Ag?ugR>RHLf;3XWY)iyH{!LfQ&*{xtfkl8%}7<?LAQAk(S2q4j!4h0yB8wM}p=L
GSxtCA`>84vGY%1Gx@xxjoPujpW8iW#0gZWL7JX4)*rM}9OVXjU;k~HmSX!13iE){JLZPZKe*ZlcfQi=T&a{>JuROZ%Xt4+g35J?q!hWTaC-gqt_)4{S*O3a
eA(y(b94d6OLzQ}O$-}+!QKS3!fU2eh63FnHo7LM+lRIU%koOtCY-WwL{iX<J@uk~@8z)6KJa)#wMmE8wONROqaTcA2q`azKBevRRd~rIq`huRb8T7>+*^Xe
05(l2rFY<KjzrE^G#tpg?L)2n0X@(U{*U%6?b>alF1WX0o_I(9X+Ab)JAHTYE8O@~&~~v4;e{5-G)3R=)?uW|JE^|O8`ra_&wouo+(k9V<$wTcN!9+X<Obxx
`OVtlvvj66aY!3lxX~SXW3WM;5RojzYCkGmf%hJNM)~c3t`iW_;pVZ%wCnNEch-0s6VOD;W?xP|BgbI_hINkr)l}2+@_ya5-B43t!*t#OHDt;$=KQwQvbMFF
4X~jPfs>@&n1M;Ca*U$qAxEnHV*~L01)+;8=Xn=aI%xi831oYHyzP4&5e!1qLHUr=?(G*`-d?K1O=?w@tfv0K{K?L;M5-GI3||8;E{I*Y45$tGVk61_PL;EX
p~8>QINDu;#ELF4G!Sr2hu}OLD1bB(gz2Zn^=yy$k!Au%U7O&@rk<fnkIZG@f2>2?r{~DZWv+-GXbHzICDSSt+Wm45UvgA*XQ9f2+Tv@LB_ic`)@qc%c$Pbe
g0YD@J7ucI?;-TqV^kIHnwP&jlDLHvM-%k}F}mZEOD$!jC9RX6T?(Z8EG%li8kZf)m->kv1FqX+0NVk$olv#7_A%l?(TQ76>z=l<G9cY&KKMh=aL2i<ctR8&
M;b!${!c$JWo4N)b78|j?Tr^s{ut+KM6X9P`jsZ5S2jWxbG3fm2aO&<O+>n@<J?pRbHDIS@uMG}d)K&0_q2C4P!xnVt)PiDQXhIOHPGwn<2IAWy0ogW;svKk
v4!zW=kmZIn*w}QzE5ZHQyFTdmd|d|3G1!A?;W-3xz#*2Uf26TG%d;=<vOKl%yj9jSb>KgvCbLM2sSr@U5Sc6fvkrCzNkKyRa}!^avczQRQ3TSp?5aov*;%4
Z+I+_%W4F7d1-hBdokf;T`Vw_4d0uph{b}Bmu=lG5IzB7>iEP5tJUey&}iUhQD`OrG}-|FKr`~S^!9o;v7N<|(;SgtN$2QbV~o<SWDbs=qlBm&cEL#;;Kc}R
s4!H|_S*7)TdtZ5!+zf@%WD|xE^8`Cv!Y(&N+>FPr|1r;Rt<g~uhA?;+0udy{_|0R?`#}u{%Ypvc%h~CYz|TVX0`0RH>~UWO<vxLdd-tAJ3tl$o%+CHpnfs$
Y(%R-2&pzUU+>ZFbe_q@z&u`r<?X<u{IemoaNZi|ozi$SJjj@JmwPSAdgMedh>x`xAvp(z6*~!nrExy4Poit$F%dh~mh!m<CFS{YAM4hTf2ut9!h>%iu%Z+T
`y6`;cS`Eip<ol$>v+^M(u=^7nmQe>@Rhr^RJA%+iU4LkE39!?UH|_`Yd=fZ?61ho4?q0uW&Cg7i!&%Cpc2c?eVJaG@jRH6cu=7P@FbymOAfjMux>|Qsazun
4$0`R?JB0f-sK`v73t#mN$=%y8rtC!HK6Gyi+~+ZoH{|;bSi|NEBdBCq;|<M!cb$QM4CX{0G)_f#3!kfW3>6y^`0^y*{9nSiKPKKd)_PvIV0~O37~{i7R$UW
H?_m!@cLzwi(lK8)gAZ0UfXLi!$?9)oH`0<fH5A0kM7T)ve6{pm$huXNR~PlK01y6hQrYG$^(z_wl$+xw=11@mO~YD)HYYp+>=&-oZ6Sa+|dAppuZ_Kg>(0h
Y>jr33sP-jqL~n32l)Gs>zOzUbs$VeLF%0^iW}Gcm5k|hiq(9frKN>995Y!I>)FQ>32sm+t3WF3xXsi~CwkDzw&m-(@q)QHKe<TrKcpW>RtZW`D%Jceo*<CF
akLjR=oL;5G9DfA1(c-R1O(<laq`-m3M1C@&QAvC+{oz;qL(h2H}Ti9MD6)DIPP#O!0!N9OZ%{M{8g(KFpbZNA3W@^rch7rcAMUr@^k(E<#lcx`m}I^Fd)id
$MtVNYi9aW5xqxp;}AtewX<PNj~m02Ts8BxBkRqGL8${gt4uOp;YmU>*p6<iH+5;{=)s<1Y8l$_9$%Jcw(_h*eHhTVB~I!afL(}_+XI49HrWs$1fBEVSq{;n
!d;y+FWrxUJ7F104dImUpo5ZXea>=#CVB?_<8m@C#gOLc?I~OqZXx_5!gAeKh>4RlelD=tVi9>7ZapD1_}-H%0n%kFsk{3PBu%$1du5xQYsP=(%XahlF8DI)
Sy2&$MP1YQ!K%`VYPjq%(=luP?$_fcGpg=MCElvD<BUlcpvu*<B^Zx~G4nmR-CIH2Qqw9r{$ANTIKpG|#(+uo55J_QvBM2AB)x}wlJ+6NrLf%96t%x9`c0vC
@KI*Kbum@}Xd@!iX?baizwCYUCD~<O4pQSxwp|k1ZYbmFqRPn)8Xa$p!*=B}MEIV2E(~n5c)c^~0mlUP_c5lTlfg)(f6*MHIMSp%hv538c24<M7d>*h<%W7d
7@X0Tv^e}e6e&;i_w=J^TR!cGqH&vmG7D!d1}9AP%b+teHnsP1%GHLoHHu&vqDglIca9rKg!!Bh3OL!S^3I-oe9MO_jzzZ>YmXYq2<8vKf7OV__R?##nkLbZ
KpYEQD5u2oC~eH7CHsV2rWIKLob}&UH%?z|Mbkg@fzT;7_(1~~qWT~2Dc*V~JQhN8?240?&`XcVeLIh~@NFK?(D51c0h}Rr&;caS+4#o`5LNFKz%*%si*d+r
zGqH>&a?>0I0IBrlZ4}s-o|~L!Eo%65nF#b7OfNMU6=ORzjMlCH<C1L`G)X2d*lCM=&rKtOKuF9O+(6#pRx)k*nQ3a0f;aN7|6-XykHj&<(#tZf*KA1XQ+}m
L!mSGw%_=cN3L!!lzO|Ty+SB3u0}txwgo3T1}w%!)$+%zwVRayUV3IwoZrRh`kiIvFn<w)<CvS89jcG}DcjLNGoPbkojr!}QrVfs`z>8+lO@5|h3D#>z~Ulx
M<yLbvM9j7hkl}<`i_q?r#G@1o7H_~SsUzzqt-LalCFq*)B}?){}%@t;GZN{TA}N8%-{TSBCp7>73!L2Un4ggqy-9}ROs}9P)6Xgkg4mNqq*iXuzVq0)Z8Vk
hU`B=6*C!?hrpQSzr9XBs?_7~r7x68Q)_Bt2@#F&ua9+1l+foLFp#0EY%v2YsjIufhLQIK3rc_u8u7<=TH(Z(OCRi!+dDx{z7t7L2@7CgPDkwiM)QVy()+Gh
Y=>4br`4eTb%duAWbMDQK1(YtgAMWQYC7szg^yx9&9C$Eh9aGmZZvu19PZ|!tSDE9JR@3kOvj}mB!koRq-6bq5IoL8Uh-kBPXajwizm!DCAY5B&e0vQYAaW+
E%+hXtUKTLrZ1OyQNd&*%9-_t;iz5KKNj#GD*~UMZP9bwF9RsO$pDen`&9@%SWYc0NKeko>u`t?aV<4zc*ReT;kCMpq?~F!sBQ7GQ*9X6=la}6R!s*O&bfwA
2pN+El;1LBRyLn-j2UgjX{jYh7HPA)4^^lZ;Qm=7k#28HGx=jns?_vo3B>}7;og+DK8`;lBhkenc->OU7{90U4;^en9vK+Fpe%Wg&neUHNO|+&AX6L)8}x*o
&bUcD91Km}e)m&*lD?RHtPFu3?rV)*_%0rLsa)%Fc8)NXk`QD&5c!_!4ux)gVMMy+u9sc;yPZb}<Tuz-2T#amO>s1CNlS~FV}-E)`#W`~{_<Y)n;8jMl|~9p
K?xCx+s{Q-#RcO&O5@(HZ{^gJ7bW4h-_BPX-zTL*Z>m^hu)p|#@kFchaQLq*e+9q2lmsK|=084UMSSr$^(u*>c9<zoL#ObgO)KpNwPNfq8=hvtQQd}@*EYoy
Ts}rE8W46zbD`j-*_P$)xV1r2CW1z^6AkmpiSM6Bk>Mm5=1|QG5c`9w#De_-K82RYm2&sW&Yin2v=@+wq|zKkNHSPWW@Tff^GHB8F4m6=?f4=K+TM^j-aR~l
Bw5RGru_?`-Rvq_)sRHpQlYpHB-;^m_T-z+tHioN0-9doz=_rEjAI2(a;lst`@mrU++KSfD8lUDI&$meZNzHpOG%R4<k(wn2k|xtLmCBUcRV1%wz;_?o@Xq^
SSCt$nGzhdGj^1EQcIgndkPp1<R&6rw#w*0ag&4_gX?`fk(+zz`XUa{s5y9n*bg|)96AcG{goiwl=$8kK%sV=kE)1`1VLJ5vN`Bwi<AJ11J^ZiS%y9C6c~9#
l7xq)E#PN3_~7^+1z{(wEo$LSMT9fz;$`Wc49M|!E_J!ZsMbg-6>H9^W={josn{04G)^5(bf#y_B0gGv8iSPfn&JF=uZf~D%6xK2EnWc{yg4<?+}45VJIF&A
4S4z%o%*&}u+vbLa}rAK2Fmic39l2cBBsk&3{=o}Q2XdQr04gFilww;86NdzQRAZNrbK7^q;@4`U~5Uv43Gfw1FtH#ZS~K|y2wnyd8q#39$-=zE}52<m8FI3
3I6j(uXiK4MD6C(GEP@-5DH||X?$LgdEJ4*I>)91iu3eoK?eqpN5}(o00l^zsw*UM@q1q-(SYrN1q#y|jr;KY&));#mq*ZFAf!3eBHqY{jk(Z4h<xT9ZLnl~
x%Y5Bb%S^4r>;O8-8mLHW|nknpjdy;^VwRJx3;~K!SbBA`t+00U6T@((3o7GeOz-~zK8*^+sT;om|f%7ZIzKNnVP7}1g1XH1kSYhp6RV!lP7E~Rl-#$rXjU^
L-|oUxMHG+@hEq=mVOj}HoB*&w76qYuQ|yPS+B?y>n2qf)NH)wJFxx&z@ib`JH{`jXOJ%Z+^q~mNW>wml0D>hNdw7u2dMDtmZoJ))Cmvsf^dIb-N%Y?-N{=G
D?VPxE=`wJ+w4*%*hD<A^m602bxSOnH9eBsE<MA8o#~tbo2Y8ufl(u9vbAL01x=fs9`NChgjbX177G~bw(2x;xs+EgrH73*E-eQ)p|5^Q?@-$6vNA0@>?rRP
H!F}85faLo<z}Y(Z@MBC&Q`;$^Xi>XE_533-FnHHV<ZSV4-ppaxzl`Z%UMl_GHC*}8J|5tyoeeBTaj#?=`guJ2DJP7!2Trb{%UG3+(=POv6}GZ6{C8Yj=2x8
P;c(n^%aJaKm1<UbPysGInWNosAaQC#Rle@t4Zl=GHK&OhbdpezS%k<OU7}Q%G(7N2trBe7%Jb8a}Ft5k&DHrI@h4v(ih0|yP5#u|M-T+G+`6dWs8ZC(RTeg
S0eH}=Jr4N=rAiNcQP>O+N5y$W{$r|)^OlIhSOOjm$j8@EVVaY9GPKf54vBK13iP<IRVQok5}F?28h9A(-m*^glbq#6>X#F{X0yZf~Mh*xT(wm7-@lu;4sK>
+XIc(m2bODg}_FrZKK5ENy|A*0aBe-H4x3M0(E6rIoWP5qx7@3_{9NMs>yg~|B(+AACqx^QuqVLIMLcZsE@{CV$xGkRg}(;QVAPrVzN)S=O%Rh`r6*kcWyVN
vp?{^@G%9h8JfMo=|hNj3}Q^BIZ)^t3yyok;JTH{N$pSXB&FL;z0xt1_Y&$Q!wir%L5Mij4ZaY5iB$MlQPfcgPH~FLpwh1f3VMu?JK0R~x?NjYx>oy2&;9Kg
{?6fvOsL-m%h)~Gc!NAs2h1Hcy;t@}4{NRq)FqO@t^d+XujIFMwObkYe^a<*n@WyVcFkSiapxgI2<mj6y%S91x1l`}CGtG}x{RAa=9yqi$BtqYsfl*&h+~X!
HVdE|d{q`RO$mU%?Um*(EWHs^@~(!cHz-q81vOe$3L?=27ow_$35H~7Tm8Gq@!ie+7_sBH#cInrXlerJBQ5DXLEy_AQy+r99R=ky+rH`zTCpa6qoYVp_iIud
T@jW)t)66PWMPQ_K2KyZq3gG2IWsMTW|~5ZQ%inQjdhDvtmW1DE$1kkX$bY=g8r#0jvpg*(FCW9pTmUINkcSF)o6<_Q|PXKp$@^Rll;GeYIXL<?ZRih`<pT{
qz?viLE(>O^L-=|w_Fk1*868zA4nv{6UvQ#Vt~%x4IRR`Uv(<_yScguf%U>iMTv|rC!Nyuv19iJ$|q^woPKd89L=(r1DztlR$J*NneGmqlC?qknSiH9cg%Yi
NPsZ66o;g?mOQ_oZVOYn&||EStFM>6)XBN^CxDmV)f1i0`Hzd97Tbp2Oul78YW<{}>f*Y}NIWC>Zv$heMPU-Z52W3nd`m%>PS}AZGJbWJcr9v^ab{JD<;TBX
ykAXWoE89pl|eLyN~)r=fH3f{C&m>)U4)8l{c`PpT>)6$_TMI#elQS6<HW#`#5DaJ((F2>(ueKNNC^jIp_ic>yY7p9srgPb1uqvFti*!X+?9gvwf7Tx=6#oS
n0rA6EF=0~1?Se;+a(j2eH-;DAmFyly-gzMf}m>!goQBPLTvD4A{w#DORQ&tco*_k9l{gB6%r&Imb!97{2vL!zYj0eQsBJ4Vik&F?4&vvH~TWRT$LRQeSdqE
cq5rvB+p#)FG%3ZGOA55jB=5Z-L83@d+DesWU$sG(7O$`dG5g^h$E*ZV?b)~@Q2;@hXNAL#G7g>6oG>cY>ui&ZsFEU<Gb?Jh_LON{C19d%GhhhG#O}+X5KZ^
`hiI?^acdS-m^b=%eYHLNT|Ad5C3TT;6s6&kqNgohfXm?$@&b=*2}loScNG{jiz_sp2U&7P~6;h4%g38KtyeZ8R%}5p@i-k2d~kxtUaS&)YSUj13H5AfO@UE
lBY%sz2TdVK<Ce7J#<&rK__94`Vs-h_<R8h0tGT6|8DHSU33oAr$Y+{xC~4BVK6~JFA}9cxK8+?71-A_DYbS*@p14;CkMp9V}*pvGCp$<T!6W(AVy;Z0-){K
M4gfhcml^cJ68DxzavW+b<3&J+t<;G&9qlVkI&rjqD#A-VqQT8=mRW2pMfsS{t}q`L-jCH3GV*CC#`*fMaTFG8ys7O3nvt(ji+?T!>L0z@%rn3tv<}7hdX>b
p*LKSbc8kf6Soe}*4j@kVQGNi>H^`za_yd6WT39x%7rb*b~XzQi#;TCP+m5}9)ir>S&Q@Gan^L4#-BWyhZ2~zuxU+~{9$Xb29L~^d{ENUh}DP0@(j`rAX?2j
ilCi`qfZv4)oo`61U~uLNrH&&L9|IiGKNl@p7!ZOaMIh3U8C*d$A*wyk0n{UgIDMwU)$j%U9*)wkIj~qmSo)7-f|rLc?}P2n!WL%WNeXnrKdN@(YLU&3A~yX
dag~gtNX)UcgW{NfZ>-&wqloH{W4rQAbg0WS|7}$^-=L(2&u;P<0)O@=2zy+qd*PHr&7~f^TC0*4koHp7HeP1;c8p3X4MTvwUrneX654S!Qv|APzy5xD?q5`
7UO+rI?*{OMB-)Q`RIb-c>&DttCi79y+y+0UDOurKHV>ZVzl&8@@KReLI8?XIuAC5itaWF=SAy-9}qzo#qJTv+`xN*;lkx$r*}h`<#Jr@;tY5x@kZ29*po}Q
b%*u9$^@>mG$UAqaT40B*zX3*<|fxBw{?OjSu6Ta*jSje$_??;l5ZDcgp!RQ@BLmCqpW^!%>Tb&ZhAl(9d^^jDvW`sPu~65T-21`Zb2lbOWO)yvC#>=jVhz5
!wc$_5$!q4+LSL4QNF>-5N!&iYwN$##mN7~`cU}g$5a?G97?o@cezxP1lJ?_C!^CcL(1)QBmE=Y0jDtc=-jXo0D1)+dTRGas;<|$`N`Ml#1nK&<MY2HQR^4P
sV9N%&s8+WR7ng&XMzSYUQ==UWW0TV5+8nfw@EYyER0XCgR@^!A3y6MkWX1TI8r|-=++DBkOyGD2X$F+9miFF)*?FV8X^Zh2w4Ij8zmSmQR<fIR?C!UN61QM
6v$v{3wi}~B8Tw_l?1)YQropp2N*@V+BJ(#$b<XcW1SK&rkT&H54ro>6L3XjIa2<wZX$@HV#KNo*h0=<PK{12SPu{7jn$q*c06hs9I{4EzA&%CFg5-qHA~*o
kC|EGP}|j2%>A^R&)FElp(WJ<gL~KVX^Q9l&2{uQ>0tbDMpY9X#Lm|Ah=+%YpR?Pz&s<VZ<lFaL)N{c6S5^wQR|~#B(?3I_n__`2Vw(wiJd$3<@6)4j6orGw
qX1ygVPMk3qazYV#q>(rN;-lAo#SrjE(<c9#{T>Q(14_Sex+ATuyST=4B7zE#|{5USi)~ebL>*<Adks3i-;Bi2zSm8zx@ywTCrF9Yk4&1cCaJK5H%VRPlP4~
glj@kK+=mvJbchxGIcQUl)YAsLmvvrH@VMkiK4M5yB%XS2`$35FV4k4aP>Zt<Q9*)V^v$aOtSaa)8G!=E(YsNE5{|o=u0qFmz-Eyh(9aB;Ar%Ne!l~`HPhI(
l~0Duw;Um$&myhY^d<*=uo{p0+y^DA{uw8)a^wI9<)se{AOx@5OeL6Pby=;qx{;0>g-_9-doe1|KnaDC%6K_6snjAVh77*?xumK^I-ZQzBdCSttm5K#c3;n^
XmH+@Z@~G=js;4Fray7{xv5}^Wqz9_vw9buOya7gW)Y;ek?6;)VF>;VL?xTRMK|<|<q~g$UR&!76r~dvLku^~BBkP9jz(>@K@Vp#5wS+jI;Px7IhB&~d+d$x
9QpluWX`POa3eK3AY`B81L%6Y!}~afwq=gs0$3m$)K?6)L8#qM@G@N72nJcANsPo@0$j5sA$S94UGOMt&JwMmJYvvjNE&#V0ETNUK~t#Ao91Ki#;WnYIr$I8
rV9zS;GJg+P8~9(7#I7Z-g0e(M~M=%-MfHv)9!yDN5Wb>?u<QVfyk?cp90{y!bB4~%B5r)%K8uMiqUb=6JF9~C$9RQv>-~+B+d(mn}M@Q8+Dr+<wj4ADXlOQ
B6v;~@v!;Oq@lprvGmh3`4-YQ*9xE&!CK2OKohnbfP#~c-uOYvderScW|T_xvv*{*$Kf*a^A3^OMH2?O*R{|94DM)h#e0qAEc;4nV;t5W%1?dy_kJWJ+;q^y
mi!}g{hE*vja_G*56DrbrquhsCUhUf9z(bX(4_9yc_qO(9TTT)tk!ZBUBbcL1~l<KN4LF{)lb^{KJaNpzS-%8#yOw!1@c8WE|}=IXk?9@>GXiU>idwY!EP^Y
qYvtq(|jV;xNnO?czj@Dx!A&k7O&s4WSxuu0egh4j!zhGhE1Lo^b5`H5L{ALctimbx{goWNNZ%gDrRJ=-Ic_jT=`0dde*U?I6O%;gSaWW!tbY~NB>=_zuye+
@MTe$y$)l89%2>%{l14^1hX^<wMsU%S_CDLm~`jNRVIoV)<(O4l*2V!zf-foDgW9(dt&?@OxLmDh3iv4jBmHtmi8~Y;Q~Y1r+@)0rbiwdcl@dK#cJ}S^hB*+
2C63DTWr+cf1vlPCR7N6XgSUcc-NSMTIe*2hOG`3x{in4YG>I*YE+J7okC<3%o-U0V8;!fp&@?nqRrtRkl9<Brv|xFw@}?s#GQYn2h>ekm&<bTl+4t96+`T<
#u)ql!v{O32@og-{4!&y&ynGjWBQ<ZN?=Hd5BI3vqat{Zl;<wlg|>$_i3Mx^t$z3h=oD6=h;k&^h$qR--8?m8^$oQdAiL)F2<!TExQV3?QtY!>UXp%`=AQx_
4(rhv41>@I`-P*-6@xMMIk_WBHpl2x3k=>Scwc54N!lgng<iXejH-Zg{^ClJTJ!YDDCP?~J1ng%TP_97Th9s1(%O4MCI~n7FRGzQ^X4u-|BxS*Z6`tcf8@5Y
W%O?z*;KeOn!6CEuT-l9u~m^OR4EMKp%``^3fjM7^7@J7EgnIF^@MMhd<f^??Xi%nR64pjY6Yxuaq3R))SQpJwG5<GdALK;{X^r_{fQITi)i4b60w}$fNGJZ
;3v{SzKqU<B%?2kBLjLif7*<GHA~pOeE{m<Zog-jfN@Dtl>W7lvq4UXYik)23F~bh<{d5?c|33+$O!p?Xt|_y&PC|Xdg;2Xt9l^Xs_U53!wmRK7$ovFHWUl&
R)6t~27Ljvt5|w*Vme5Petu=GuHEL?IMs3fDxwFBW{4P3)Twp%bue2_x9A)d+-%txHZt_Ff9qrcfsnKjtGJ9Wt~H{{CA+_o)PMSa2Lc!)L9#HHfFm2@`newF
iTdbqxE%s3fOyp|WXMaA1}{HDQ~4ON2P*`UVh;BZbS3ojnqW(X3uk8C-J)t7tAo8ggo;^y2_5e5w05m7c;JlKH!QMevQ_fv2$N(zCS6pcFwDuDNPdHKiaFeT
+<c>D3>9=|*etOEZ5N2S40LaS7O|Jb`yRnqdKAIFznv$++&95LQZLV(iC@A<Pw9$`yy>E-+H~QoQ>86jC>QP49|Obuu0KW|y*Wy57j0dGie`6+gqg%YLky1Q
wu}?7*g2#9gyP6tl74Kl+SbscIG=>iinziZU6dlyZ6Pzn&nK=85m!vr7v5_~2`XenafKDQN(1`kVvxGg!eFCgW2Oe)n%2_Ug@l()F)h^N;&=rcp~`<1$xy2Y
YOM0IfPBi_35;9kHPlpGXq85$s*$nX9KP&%d1p_jiOZm8+p$QJ3pCvOy%2-lF8}i3yMFewJ9~=zgY;o#|6^)_c5b#A`al5p#sm;4;FX!x6;~Ij_HriYhGmJh
-`<fK|5f^$Ph#Pm42fXtFE|#I?efy2{~f%Z{O!?NCx+-}<cCVp{KV;JjD+g^LJyfvT6C}HSFowM=MxnIdd+Jt30X?R4z>8#s927-aS=+wn&~o-?hD;1*FS{5
2)L@`2zOVky{=;&q|OEYJf5kes;H(!UPkBX1a!5fIlDU_?V1&(|H<E*qY5?l5@Zk9-MC3pE3e{D%8uYbX`hcCGe`3^AuGatA)}mUZT8&uL=Wc!z|{<I)Wdo&
N(ik-pV=Oo?Y~d3KO<0Yp>1MqKQh9LuTqkxI+B4*kk~OnDVa?@1A_d)Dd`5X(B`=4SjhOuZ!XcP)(M4~H#4>}I7If}L-12t1bS=p)jW{!BM+!ZIr7+2-}=Qv
F&rjRe~cGs`L8WLX?@fE9Hwb25Uu`i5^|5HVw)BlYPq#XlJx#%&}?+RTVW}*ojv4@+37baU6~H5z{yRLLoa;4gkGvkeF7y{|6oFFHU61uM}}mal}TjAus?!c
w+`0$J&M$O+i>4ok1>2026A>vB1%qCDC$uCO_s%NL1as(W#wcwBC92#bK0O)2As(Ix^k41A;Zn~oIyEGT&X4KvRaDq#-oe#ho){cl|q?^v#`%?2UZna?gx2j
Q^Gz_9jq-|Ic@~)FA)T8b5LZ$ZS>Vy*^h)tO+IMJG&W*vyzh6+bLX}+m$NP7u9yTy!jWYvx$qm4V@kif`2429obNXA+;w6HdWBXU_;SV(x+2SE3FIJ#M@0`_
$jT1SMzVD`;0E8e#Q8S%YMAQAxJ{?WvZO^c*F!hfTJst%Re7bGLyz&0z*{3YLD1)7GrFL*cb`q2sg)y&ldO~Vmi+H52M^VnoPJRl6}2F%ICa(TQCW~|RY|~G
@5hZYOSxvAxWs@1Fd}_nep2_5n%+1!0RmS7Wp%kXqu8c&Z|NvnN1L4QbC%RJJ%4Y&7$j-OQHySQI?}}NG070+=f_~T-MBj3Dc3k&N>0*2A}9Hsvys)~=J5=H
$l_l^#f!tVY`(>cW?BQ)7_-807rKVTP%oM;F4Zqq9w?Teg@*N@?aaDUW?vwyF!>En*t)mzw;<sAMQGtM=8iSyh1hd9KO}X3#>c^#Y(HmS3j#P?uJV=nF1vf0
z-T#HbidE2x%nB3GhrOF>`&T_np?=;ByJI}j+sytcGAe`XFr7;OT)T`VId9@2vdTp_!hqM|L$Iucg9o!4_!aWTaH3QJqv+a;SPr?6THZlPZM$Tp-yn@dpSq&
=*a#uhR2$q*88=2V8VVFDLz#Y<-o0tCA^I41u=)$7OdvJu*%jxcjJ-ZK>E*=rk|Y{Eos(h&NQl&+cs-qQ9vb_w=iaiA)R7|B%;(UYYtQTp>|e$P8s_jk!+Tw
o2VVEL90YHTLP)$&DBq1w3LsJJbtAF#7Ch!m3uDUvs{NmgvM*A*IUk%-11N1N=i5?uA(OtkBk;o<C<>?rF0Css(PojANU;X2q5|HX0{eZTk?gaJogTZZzAP$
8W%8NaKZov$V7lfr_n{&00wT}{y0ScGt-i??Ye^uScpzIcZdCK2A~uNQU6wTyCcgmW^EuR!Ujh#OwLNKIm<^aEXAh&ug`xGP<<2|X!#>SoejUT#6=0G*_K1Z
#jAOD=^Uuf@p7sm-<*!~i@1eU-Up$8ODOg=PpZ8Tr1PYd&D?lz7NgY?4syKeiY_^EF$>Q=b@*^Kkq|<}f`R@{+bqgxJzmgP3n%ni<N`iUGRd1E_6jE(fKX>=
6bB01EoE427x|tiOn3R6v&ob6QSn?o5E0=dGX)|Lq3DgqV<}WStH%)w1eBbAy4qzK2x3A2@hy2w?8*~w_Uk~Q_8l6nv2WIc=44sAb@1H`OQYta$qc^5YIJ8E
Mn<P29~yz#6for13K{Vq>WU5d7XNr8CJ~V9LzbwOe)n&dS$ODCkYbfSxK-I1S#3W+_LwriL*U)MQ@~8N?x01y6!9UL;le@5_G^f>c@-dxT+7D;84STz-g7ar
zvu6--aP}p38@cX%_E+MnShpk`~L8(fgsiZ4O-RE5{~>zn1K|aU?Nq5wr{0-@zjxFS(k6ekXMAF1)n;Rh{Jh`f~&}3oE^q{d@|{F*>!dQg~J$g-jfI%3AmmG
J@ghF+{??G+eCWL_8i=a8bfGx<B#>u@xm8RQu2F$ioArv44}zPsj;-WR+0c1na0g2)Lk+>M!h_j5aoJOg<Xm8_}5$}nwB1|2mBg!@8Bv16|9uSqNgwYQaRE%
SbO-blW#X$Of0@AK<ykHEQ#YVke4*zXoT{$<Y<JXt0{Gf^xihaD((Uv_4&fvjFKT)fqcCFxQ_s55-OMr`&iPPefLMh>Ax3DWbe#=Gj?PovTdtd4Izmk3yJh0
N?Jz-_W*sbf>}h9#A55UtNe-G$Q4vlosJ1Ljfk0e#tBx4P6DI%lYV5&erCifvz?(I`eVoFk#P<q{A?NRUnyxAcg`@{n4K8m&Bb9|7ec}3^A<*z&>NZl94D8#
8I7M=hULIaGrJyca~@DZacs_qkShs92sax4%?nQ^3@Ysa`@;Uizq0Z*V;QIq(Qs{w&DD_((qo5*`OkT&o&OUnO=S1U^Y4otnx{~#)D-WXA2dO?cb<sqnGV(%
1L*7@Jcda&Q=RF1w8jFev}ONnVMg?9l48rK;18WHTLTW09#L(H>;k2B_$c{mp)^thUS_BMZ5#5!Adk1C<cr$OtiLHLgk)2?29EyO>fEM98_;};hQm2sQ8Eb0
U=NKyUveIUKJp%i`LLwNSgc!+ek;}N%hV>v*dcSgMH|j>nUNDbFyh!ufSf&NQ#6j^{<S1>-iVyAHDX2TDtleMX(>2JNp0y_fixeDj>+5%sHG2}vb3zNPP-)}
%A$Z7z5tU>eZ*=YErC=dTA{5ueSBlW1ER(}Ee>K|fSGc@JX`jbfRj>v5?${R9=PW{XovMa*C1Z>pXX4q565G{x5qmQ07X$GbyypKZXjG=<yRebNxDXe4SL>J
DWvXWC<}>;L5Hcvq0fs}o61X@?~P{J0`Q`R*zS#ZMPKfKrlLWgzUl3&wOH)B<m1{+zi@>)<Od0u`%NLQ*2C1rnih_JJt7J}9|4!`nQtVIp7>dtDF_PFpOTct
640qC11LVfv2X|<d{Bod-C7DhkUo|Zm`>+plugB$r-I!RguTn5BM}rA-iGDE0l(n8hurU+2~xMk$cAH~8Y<-sEGiDMhxIL4MmGyMdUws{aM>aVZ`>VuNy%4c
?@8M5IFnWAOFk;?nQWnBX+%BP8Bt8w%!;#%T8pA7hn%`#b>l$Z7+PJ{7UOHIjoI`V7w*Zd;hBukmQAZr{Qm@DZ6Yuga%JhFN$CP?$`R8O8~s1w;g2lA8Cpxv
;rSM-3TG$?RIS`KDl9SYn|jEnED0*)p@P+K?iw<`MrO}3<(2&Upj91G_Rs91SA-2|MEcV-D}|xj*o6gmtf$8(N^9`D+lWuVB|6kPxs?M6%OV1g%*;GGN<c_p
mcFu!?2FkAV2TfpUy=UF|63M=Zu8)15)pJ#Tv|a!20$f$7z9myijrGr1F|L^*PFlyl3AoZ)s*1VZo?g4G~JjNi$<=0JbvK^obkoN_bX)tLzu*hEC%}~Agc@U
n@6aPLko#x^oppP+?#tN<{d(lMj?4&bp;-}Q%bh++Q6&`sT@yHvLo`YD?pX}>kp^$FHX-uQvqoypuYft-ck9tDKQwJ_$9F+&y{PxgyXUtsGuK~kHa8}2Qj;<
vl27z<!}!+t{L(F8TDqCskD$-E072D$3K66v`+PSFIAAz;?x@a*YNgQ<RPu}U=>npOf}R|H(w$m$f{a}ZC;-CcXMaY9M@95SRQKkIB%laaVYCq#W`B1lnlPY
grXWcddIs1MUlT}lvMWY6u=?qYipB{GOe(gG7Qh1`}8U3#b*o*==9P-FjIf;rwdZ@ITTa49drDfpHWytM7ZV%tFMtK@=ZT`V2jlvABk^8yHQ@~5uk%iAr-m8
xah1N>t=%SsgxHA@3mE`dCvP(tyQtkwc+B%?Bao&wMlYl`Ve<kMHlC%!V9_nA?!J4=Cx>wBU9gj-yWiXC-gBz;5i5?(i!2O3QZOw=~W`ZkfTIEC5_B%J=;Ep
woLx<;I$uoapNuw<Oqtu;=mo<G2mIoAcyl6t2wAbF2}$+-(=e9GK1cV9M*=uW^`{rPU#yYX>s2c=796Cz!U%tNcb@3pugY*QoxEpa48j$95!?YP)!a7js+he
5i<(x1jP0cefd_uQ7#1DFzWRg^rat7jH!JHhpw0-b-%~3X@ifaM6-QgtersQ4jKv)Gj`qxd#v<|H9IA)N*|^#G!j{lZe&2JZ!N_-NLYMRyW%l4#L82dzT3`f
m4`~eI%K|c)piUj#gFd>>zfzTDLr7zJKcT$DnyVJ!bPxch`*|0q6?9Y9TOLnFM`_@Zui=-yA_lW_6zH)z87l{bnyB|2ZRj#6hp_rh19x_TbG3z&Ll4VR_5?R
&C4>ygD(t+a!>Qm%>{g~V+NY<;h8ZdkPy^2)MPMVg3&|w<6c~?x-s8Yx-I4vFsM&3)yW6b^H=jJyimdTe)DUy)~p+m4Da4?vMZBxzvb~R=bdCh0+V^t_XQRP
CGO$+)Y?PZQP3A>=r1EtPf{MYbCOgonh}@>F>o!emgGm2QHtT2OwA`Bi-D9(PjYgq5=7soSL93^*}6u}2PdIC=-f+|OyPewz^oTkeT9IRDx{4CpU5${LEEjj
6T5qWnBt-Cn-d7&qOCGoquq<;YVTw&;(osopKB?tGM8oIdL<Apq|+l>hH$;+F@gi~h%J*W{Ds1Az5=~G0YGq=CA8oHB)}DGe8hJJHWdT&tapP>L);~Rb;av6
0sLAdX{AkgBe@>(_n4Zt%k1FXI68tyD`ZwrkK4a{{E2ZuxXuA(-Us$#Bk=+1Q5k{c?Bh3<p7Q;W=*mo_U%tBW#04Oy{J+kTS_~Q>Z4?+R#K5{B=Zs+cH@MWN
*Y`yS#!j_EK*H(D9k?CGm!B0ZMebn3T`omVA)71pke6KDo_}9YuJcavBqH@=d-)$3T6+|j;BpC=t^;F6OP)-r_vPb^gEg&~(sA%y3l!x30jNp&mKcXwHnkw}
Sb`R4Cgs||oJ({wh8g`__U-7u&fyZf+Kn=KTklLIwB-NjVL-KEpJQ$Jh0XaxI#%58GHrOjRgz+TC9lOI$Ks@VV2#@dr!)=n-E!${ia~r=N)#&`$&tX>Lq$@H
|M)divj>SrDaQs)%~_d>!xE;d6rEbQrmZFJUP)TTj*X8)Zl+{1f)jFnUxk}1UPb#=OFwrkIep<@0#|B9HgFK<q}NlU(=5qrM{V`6^yb+J4rsQhL*!=1V*j^j
d&N}Oo+1!ZP=Adu^^t3v^<o(q{9JN#by}%7rmH^Uv2SYef07E6veYS|?}PrXfH$1<MHbJd-XsQjOt+n&V7b5bEweEXBJzbIq`$ruOn$9t1Sp7ef(qvIJa&Lx
G93MQfGodu8$q#ReqHGu*OxkfAXN!J-x=Z92hX+r0Z<HzTl;2nKLD;nyRFP(Fm;Y-%HHzF2KdNLr+KXzo<vy5FfcH33+8cHLa{1^g_`)YcK+}w;+H>0c55n@
{{$q@MqhfFX>M<PWNP}h*pkkSbxNKvL;=0wCoPi8r@n`&WYqOO$PKUcL`$Jhz^9#{&!9*xacG5^=ecuBn&VX$|B=o)C9I4Qyhh@C&l$+d7k8R`Bvz0sz3LSN
%U_SmdGWG0&>U#@gfPG{#+sA?q(I3l@z``B6Nf)MS)4pW82CjKRL9O?$f60_2k~8&Ha_JzMkJ=^c_LOm?QX0ejSu1jgD^)@H1W7`O$q1FUnXXLU*Z?#n=>63
R6PeI{11#{BgXoLCI4@Z5iq=DLakI?;3tOfL4hwgbGZ!!c~qtVvl8AU?oFtCRnJ~>bJaaH9sI!-ZB?2FY3XIE#T%;Rb=tLHCgt!jPT}eioHLVsGymZ1MgH@{
`o}<Bs$|0mzIpg1Tl^c~X=Cvm`KSP@W#Ima7)oxSt6S=`L`<DQ<41hkBAByF3{}?KFTaP&NA(dCg8fe}V7R}4JEa;2JLaFODE6Qtbb_7);ZT?+Q@tZU3M~*v
mEMD}*gUbH<wdTZ@y@=PM;^5-^v~8xbYlqYT8<qUb*!_?Nzakdb-K;rs0n%xn?;guZv9L2V!6-&Af|3!b5g(-uu3LcC?yLxZ>wc6z<@Xwl}xfZfZ`j+ocz@X
t%184i-*+(R#Sa7-h{jJheDGUh?V8FTyL{eF*zq+0W|4<rC0kA(*`GAs9wrt909y_y<-#i_BX}(sD!<V*FzCrogkgm46)`Q=M{_dMD6i!&=E-RKi2-v97j%%
*$^-bJ|!KtpBF*s5Z++BmkIF6;NZ?Da8SUb&Cx8@GG?C7o@)ucPYPQ9ygTKLiFJiYA+ej;WF-#q)6j|wxX09j@0nNRQn1oSiK;p^g06@ZDVtAS>2VDyTfauV
t}yFVlbt|4Qlt@gljTsu2i62`Ji(=n(K3H|iEu$W7b`YH4QT%y9LJSY2-s$#wM+B=af1VPW_Vg*{?0eK1F$QHufC%YC2d>CjN7gNDEXne=2p%+V{s^#%k>(>
g_4TMmI+@i(vpE5eSl*{*Kvs#bTvszgS^**lLnAD_1kp!%NERRd7d%$upCd}gWqPv-AU=KzyY=;k_cdt7sT?HXgTO6Z-fs4#(c$Ps&B;j(VRpK5Q&s}IVgJ^
=?2z`ZG1bp=RwSFt2%lWfJv`eT2LkQU_s|NNL!$#j!nGET#KYdhve73a2o>@hP?NwfCwh!JXI|Sn)Ijn70o2PgGx%=uEpYd!|}6X@b8mOj{?Ilim{^5JkC1+
2MbmWUPz|=%t*Yoew~RM48>pY|2YQxNA0Y&kbz$%DO=#-?vz(!U?#*}5w2BkL}^b+fRxGF^B8q5_lqp~KI-ugA43?LizQ{ES9=ZeM2hf!=kYz0Mgd2(bwPV)
MtUb2T2A!&F2S+Nlj-jr`|?ZeQJCrqs9(Jc#(Mx3loRi5+P`1GVf*!yHdrYwKux|7#$dB{#69>QjU`lOLD_KP?TS=>8zU+!m4DoY@k+kLmw@?w$^97a`_lno
f2!i*z};8r43czF;F~e&Ctd?lHG^ho#i1N5i6>l<dD=H;I11?>oGR-FPKvgLOCoT1!Uv^jPLbU%t2#jHuXa|`N-YH1WH0xqn<NrA*H(rjq%AA)MQ(|wL~2Y3
EOMtcA91@Uj+C{1(b{A+U`S*##TX+(=H%!7)KFZC`UnsE;LGDX^d1Snr!d=3UY#?nEU0SsWyQ;T$&Zy3$vL!ij+YHs(@uifX(jbnBaOY|E735~fGVkXBTT@y
w@7UIt{`L)HLMi_3K#j^x(XV;f~ssNWE8yVB!Z5eLQt!xC*+ngU6N>8B>!-XXM)nPPuzv;=;0RUG}@eVRZ`&~koE-ZSYx`Vf4M)9+?!Q<PtPj&e|mJyYGZXu
Yq!}!9-HTSdjOY0!gCyAhMEmp#N<zj!c3o|UqZ!33<Z|yuT6bmp+1wlb{t;&Snp}^ltb18)$>c0vw*x{8bO-B3c*y0Jv>K8p*@7<maxqqdf)eZNU{UKOtqB#
I$tPbKjIx}wgPMl)$H-#koh5!ivZ`yNRKT)RD+FA*vb#{!^lG1g6n>pKwtsNy8I8OmV-!zp0W*F<spj-G}_MG{N`XOa>;gf5H*l{aOqEuK{tTgUH><>-<o&|
Zu$)rsWpjZMBOGcB(wE<%*%Air0pEvp_$&mIY|yRO4lX7vkk;3H_zg9jQkVz_XtLQ(}p}_@2cgf7KQq!9e;POt8_8*di)cyk`|kP>_D+M=p4T!GrFu=UN#Ib
;7RrTj~Vd{3mQ)sle>3My|X>K6cz4X#Zb)+U3rRy=o&wLNo(ztPkY=A;Lpcm!D`AZT{VlHNL_H8CRHI&Tb*d)RxpXz+9r8d_p|hw9NS2)DKX~9X^jNQGTW@w
kX)ob<*#e<tK(%<!f$Vxamk8^cK<ug0xqDT^JdbuXjx_46f}jbygZAp+dN0XQy`FhH#`Dm?l539E9p@PH}$TU!^!h%)nPZc#DRNhV!>Rpy7zx)D@@9Cx%8{{
D|d+NRibzWJISnaQ1l&SN-WSt3b%^r?E5tz$-j_{o6Ul5l*n9+`x^F|HDas$9?Y8`L@=D*rCm7z<q|F4;iTLrNbOQi=C%skAD&fXir*m6zqUQkNwocNl-TNF
7#U0JWc6B4zxoXF_IA6b(JmSDy?;hFcLWooF3^0ZN~KmT<$rG?y%XaPC_xhaH>;*K5`PT{H1XQvs;+OyLXO(FOfp_s+32mX<KagV_B7WEVt5et5p2TlTy3QX
o$-^b19e<fJQX`LEH}l~iE<pL&e~-WInYPfP|neb-rb5<!cSEYrC1K^xtpp*S@Be&W@NdWLrF?=CW8AZzl&ws3^xB0uwSz1ysNW3oMi6j`ythgj_b>=AO3mb
vIFu3P^F|B3f;}!DG6%E;=1g$HR)-<>Z;$=>0=>tEf6FTMvLGW;8>ZDF_zA?KF>3Sd2;2k<$AL6d%Z-ZVP|sf6*Wo^v*()|0-~ZY6GG}vtfBr4aiqeHPTS8R
?fB~G$4yUbPMJqFd11H&?|+0a^Ln)fdj*B1?R@GxtMhGr-a03@tR{E`#!jNuW&)F;*RvUo4!U*hkMm_V158ZhP?1|F7t%MEjHm)m0tku!)*j_t71QS$?;D$s
{Yc+aj&+)vT2ynFKDNgEmuF<kU&|_EelwjHT;aE|o_(VH&e*xzT(&!}bssN6qcB;b<4c>1(+Zu#|Gb-OoLMO1?<zl$)uWp>$(D{;K5JyVk!E4bobai66P0Mi
8FXyYZHENI{Zq3B=C9|@nwu=+9Z6p~>QvjU>0$ZNAV+tBl25h`iri<)zy;eyGWo*J+?2;$rP~8`fMxpV|Es$;gnCo&dL8-};#YA@<A2kXO?`~s62AVoy+9a^
&!y2XJic6}xcoqZIJkpsfDc`6U+CH4y+z?nhXa?`4lT49c`fjCHr=Oa-7FjAq^_f4z-8EW&A!LLrElkK*T*tWW6?>b-wn<H`F6x*wumHPVZcSJpc13bjFS~L
e`b7*q%~0gbp!!aWJ96xgK_6lPkqJYO_^>-VNysyPMH#2VPI*c$*uns>qT?3zk4r;^O&~$z&>4c3>%5w-WpwH(P!_K=_vdsdzyoGK&S~Z?qlTXakU6Sep9oT
csn<Bm7{MafLL<=GA%vhpT&8JGCa1f9>>|7%C}C8r$b_-`>Tk%>hLHgIAx!|cW{1fbRBrFvup$B(Z}Nd^YZg(o82c}-S9W^rlfWTp}?448aWo9Ou7N?0}x36
nOBc@9q1GE!}O~9#j&3!Cne*w7u=V(tz7AIHM*^I?di_&?)<OiMbkT=BcT06sKF&P;UwqfLVh@s9goWl%ZAEWX0BwvxliO9mb;|{A2BuY0)umK07xSNGRdE$
7)u)ZUJf<6R$$|3FT{oaE=icv3qe?YQmsigaeybNJ>NV)$*LP`$511tkg`{JK|JnwUXKU!E${^=OoZRINwYDpz{`o|D;eFUKgNRcSMu^}Q)2e69d=N{jzY3w
h$2KqF<RpY6Oy5MNaD)$mf*iI5)d<yXzt(DC4t1uR|9L5?!Dqt7rcv`7+n*uw)rD(iIpX8Iv-syVNI*eEle7(->MjfPAv@1wMk6ww!DbehfaxXsut#233G&n
>Vrv1<Y4C#oLYks!9za&VaZ1`CVGCp%*&QN(6&cGvx+H1tP4h9;?cQRff?C$*g+dqxy`GAMMu2+nRds*Ph5Db5CtoHd^u-lCsaU7cW4L+SWz1=Uydy5hMMO$
7_Abe-FHttCX%3@_0fiH{&$MnUV0yYbc|$thOgU<m=s(=vQTkXp@~OI9c?MGrR4o^;L@H1%(bP^ZlOIL1(p(m!@)z5Mrt&@U(A4#_((kumB3jhs1L9DSs!To
jEDyMj^{Dyi-HFA`r6>3I~U_}%1N6+Q+^=!Qx7Hyd1Spha|qW|Cky}8^*D@XZHYN!Q(n?_y$U8DQ@9^z78<9MUfB_OYC9uFoG5h2X_9$tezJyQ!G<FTBG`s2
Eabb-PG=kHm}=8EYzV}UM)QzkvbIJdT(Is@`*Of4L8Aea!9os{<|?dJE$4Iv+_X6tgF85R7W}c9V}NJ4v6+umW14SnHMBs3hKMUng1*K?_r(3L#v}xz+s|xl
WBv2Ni7$M<aN>)Su}bUFlqEA>TyrMa_N>skrrpnf*75dz-uM$pH7bI$a10BsJOB=3At#@&>tmW?)#CYEAxo#6n4jJ8?)t&9Y?jtLc@WDb^(x_upM|$f%aWrh
Arq~B1<}&>hu61>4h+x~Xjn#TO%Yla<7S05|Cp^cp4pw!WAZ!M+58uOgE3L@>LW60Z!p%-UuemO^xgMZTH_lb!WM0*C#3#+6Oc|Tqv~HO*m_k7{XDo!-19f2
)0=c#IMfmZ{QBx3+rY%bk5@rzJWHg(2bESPlUwu8X)fp65M2+@fjwwu3IkbI<VZZoU5k7HeKij_%zgxEovc-ddCA^?*?m%ByXacsga{$))GOK}oN}YXq?n`l
HL$-!$9i6F(f3Wm6`~d_C71bUps1Y*sx7;Lybk4}sIDKP>o=5ZP<ZM3t`=dF`5Ix4S-&$hcdTkMuKt%PV=*h-tiOrPRC@agXe2JlK-isxJY3+K48AOB+?c)s
vZ!Z*Sr1Tv=I;b?-@vG_p#y%qj@x{N_D>f)Kr$AFWt|<sRix4h)WVt|hX{q43=a>11cixz@*zJBQ8A5A4yyQ23kyNyPq)ovkw#`W;Y>d#+AaarR;wleohAqc
<SCE{5^K!jNE!eY57urpA}StXBZ2xGl>4Wbn6CR%^LyjIl}olL@Lu&ydjs@sM+_+;KX15Ng?Fl0cbiVo7bh0;7`ARP)p{;4gr<u9i)U|JF{t>_ZPVQ|=UaF<
>kpd!>+Xyba2ojz0?7tPt2YNxDYgCGJ+k~ZKbZtu^n~@>&@Eb6ZC4qO-{$vd5kve`0n~hyZ`V~w+xgQUyThMJI$t69Zg==d*jV4K_1P#iddl7TF+1(gW?#g@
oZJ$KM+-!KwIw9Did-ok@u9u?xSP)53d(|fFj`pKfr+0a@Poa}PM#Eu3RsKkmi$#j49c<m9y!;Q!B=UBmLPqG0(%W9cjS)A&>bJT;$OU&<(z4p2jDk*YvW%b
W?Op=p8PkJ6iu5g77pqK%Scp#4RtqE6kv_MJ%w=(mxddMkb7b>BR(0DI3XtXy2?urf8frWwG1t}jCVe&Q@7lbdn`7Ik#Q9mJHY>@H%jNUBB%%mf@34pU`f(a
Ltsd{mBRGO7%abz!9%w0QC<)zfg;y)g0R3}MU&-FNv`N~+zM%wAUyf*_l3+f_MFi$9P<2Kk;ApueAsBQRQU;(-UC*&PF?gu^9qPTWjWj20KwdgIGII=QA~aR
^#I^Ph4Qush;hBMvJM5!%8jsq#2UJ(pZtu_!Q(&@VPC-WYL6AdH9k$h?NmRx*Uq@Z3^xoBy`?opE|MLA9(2zfz$yzam4PSC6D;B~hrDxmHQw;U5u(i~Acpa6
k`ES)PK#~W56--uezD*`><F!5y>1hD*krzEJIpInt<-nn+#tlNxQLvi52iH*EyV?bP38MsaZE^0_0kQdeH%aHbV^{AfKZvNv~2V0Jby~k<ULgA$XzGY8lEq~
R@2bYs#%APs7C_+tSQJd)P@q-@-9D?GhfL$_=$$}R-9T|rs_ZX4$X>ON?g1hC+(nf>7aaH)0|zX60FUpIT5|R%$Z$}O!RjEi8<A!0J{a<T9rY}I7d*9dtxr4
*qFD2w`o%s@{4^WQCDn88TFUpd7slAArhGqEDA%_FaTpTIqJ9Q3LT_dabmc(PY<an`RE~CQp9K5SxyI%O*EiVr-xf-1@^Vme*7NWc8P@=v99>J16F-HlqMO!
&#redhwNqurQG`aB*ay5W7D0dV3c?P7sHyRWOuFn$x`<lixpUi$h@p;g4;}(U+N_W4E7GGO%$?ozyN@DFt<$qC!McxQ-%feZK1dYx9}dYp@d0cD6N0@J25-&
C}?=Z9i*MUa&N%u7MY5N#k&GXNhpT0pakQMX?|aPSS&m4>sKrNYY^fr>;%skOivgCa-V?arHqfWoSY*Sj2TL<vx#qr$13o`WEGi&Q&>5vG;5;Y?JAOZ>yE#v
f-atY*WNFxPBFiLM8!;w{*Y(pzgebZq$*di0+pHvUcNI4tVsY{)M8_=>>#byXoMNgg28Q!^$Z91m;wkKxqp+9qCdhE3z@K<AV22UV)4DV0d#O^JRG3DM`JMB
?zBYQFN%;kk*9=jF3@DC2@t)Tj`#S&B_StXZY(=U)T;6mN=(?XlTgFUK#B{ttKI+&d}Wf|pBD^Ss;P4zz0W$fbdK#5_i5iW-_6i}E0qhYFMl$b2StNykr>Tf
@lkwWMIzGCGY&7B3r)zns}D~L)`#^84YdG=D)jly$8hpWD^Df>+;tJK<m;PI(_|YJ#QENP;unIFGn;ipOlV}Th~dN~!D_C_hqay1M{Qcu>QQ~X)@-pcykbpC
%resb-?B{`g@;D8LK<j5Jr@#&r;MhaTzfWc-5eudixYGkWC#m{<q&BJsz^H}E7h1HS~6sPqMle6J^${LrX(@Qx0b$~6qIFjPBQo$o;`fUKGRk38?G0eQ{kA@
%CTd;Evz4?Kn`98gD{+P@z6a8j(yw9<cW0vzSD;9l)aJ5wck8I=m(g_$OSHil5>sZI^A3f$^t7H-Ga5Dr37?&wfFm_+5>7uHQrB<G^d+`Xg{pfiIXdgpCINF
LH=yc{wlff<uASUqk0~O(CtCA%Xs&3zE!UB{a{TevpYx_JL7v@JghJ>T6{iC4U^nKAV6RW_6j|>481NxCuJ$0Eun`t>2xgr7Vz)QNj)YSqXPP|GtghnT*>HR
3ExU)WR-9iEf^!5&TfYXq{mWp>7JOkk3C%yO>RPjTX-S1uQ^L4F;>3!>4~@J>{B}<-z1eT)WXNzOySXqgxWc(siX$Xx)i3aR<8e>-ui-6Bs7<(C;M^yebsoZ
@3^hKpDZE!!367a!?d(B23DIB8Y+@N4w%Xpf1?((*5BgzP7$90d)1fLpgR^l!i7a$RV=uqOc9(lO^qicHgfv;;XVOgYv8~=u##Ob&R<b+Nq}?Z{^Z#H_G>h5
+}#*{?yRMm$3LnSpp6$IBBH7VbY6F!Dq@R+_ar>oixSy0x0GqUVs0nCyr||KnfOW^BHbmZlxpj;r7%YzOqW|8Z0F%{xlsUK<ROn6W)bF(V~yzhf>(Dv!Rr-F
6h*_aZo{{sT<c|X&kEZ&+?Pl=fINRk0NFd){v@Gtb1MFeb==97ymgUMmD7;><(qzWoBD*!v?1r715@9V(;KE;yDaP8)q5-t;^lr6ry)PDNPW0ehh(7-!C}p{
)8;X@6?)DXvV8cj$8?*E0dnH)6=S94GU9dP!6GRu!bb`r0p%#2U3Yx}^lx1Mbxg!yT|i*-)Ry!_gp_KQ3SZ<98n1iOVA&_HQYAkJF;tm3o%JBwX6*4|F**60
cO30$4TP)N!yi{c6V-?RhVgUERcC1&H^5D(Z&+ya04}o3<h1uXlt;OA2(5BEyiKr`NRFg*Z+|XL(3)x|GFbpXRgj*)Su7wR4?zV1zaTcJ_1<02MZoX-?=dkG
57xMxVYarp9fFpVL}6<wEYPIB2G{OTfpDo%exSZtxY}^h`7_43#-FMo4Hq)<L%i~R26vJG7*;B#)We*9YiY$X+j7Y1_dK@gYu<vnp+6j79%45e5Jl!iheBro
Oum_#Uy|Y=c@rgIq!Ch8`8H7cyw3!sjrqwt)Gk3juZcF0Xc}I%83r&-J<PgRB@3Gb`o`J8&5R)bpI16%sOO9L++t$F+bBv59AeC#jxY<`1}nXJ7l=yyOip{S
iOb#LKnJ;s=Jd<|jHi5cO+PBm3KcWew@HHpgxfTbL}WQxT*t!3QRTtulWbPs*Bop4-1UP0ri~lL7=2U!PE+^s^6^z~3i}uHF1_mNjsLc*i)O9pJD39G^7{!W
uCW-IH};jgO=_U$Hv!L-lD*t21>zea&7VH$jDvMjHUl&5+?f&^@kCMB2^mhBIDj5rZlkg#`{^=_eQ~9j$pUDQk-3>K5W;a3EKvZgido@j)P-wJKopxBedw~R
xVBQUE-nAcU}=6x5*z4w`l!Hxm5OyDK09e}X`sf=0<5jj&=*fCvmQ7o{A0G_di!&cl~ig@UL96%H(GX`5UGP*G<ZdjU*bK`nU?Ot^Q)>%4&Vj;LpeZ@yq2Tg
1P`sR8ZPv;iz;>@C+v1JQc19i0L7uH76uLzYsZT{hfkI>(>-xLMK`3@UxI6PknitN5nabm#6B=L7nk6;M&$+aUK%3sK(rp$$3^mmVFs?tZRHI`$Hs=hxpf7*
^s^Zd9=(Wk7>?n)Cw)zF*BqxyecU*yOt_I25>{3G-N|n959&pSB2HkcqcN)D2zI9%Bc$4Mcb`y>Ng>5J=Dtw%id|jDe0YWNMH0EG>|h+th1%}}EmckJGsYTZ
{OJ^gZ?Cij&he}MA@(}Y)g5T+H598er29x;n%f93CY3OVu3fRo4S3>CbvKUAzD)s?PyYcmY63MFJ>(r7$%j4V+g-BLCog%TxvRl}eU<z!QVI);(=aGuAM0HS
4ytWXcf2dfrnjVD{%Bk?3IuBZFO$QOXD{R*#s$UPVV7tgfQydmiS@$3VH*|Id&0Kh-I*fj`W}x@grV2>HA#P%W>6$Q5V<*F?w&4}16WJ8W3zqjy`xqUoxt%e
Mv*J3>|YkVDN9Lw0nM#MFTBRBQK*An{9K3s@q%}vSeD{|1%4+`EoisPQ}nvZmdo^Ma&%LCwa0buP4^pS25MVQ?h6_|1$BghK8j)VaRtAwPL*;$Xefkje=nqf
C_Z8w|LW-KUGVS@qAQVnZQ+uw*<=P}I!C;b#HQ>pcP4@#q@D>s;^_MQ?;L?2kAFT)yxIoVQ}d7O^;k1wb3J?6JPsdN#2Gh3ZKrap5Y?G79y;wTF6Vzo^BFs+
QRE=BIgegg?KvTcyJplmjjlLLCukPIlRQfj04B9YEADd{2g;Po>v{L5k*1Vj@t@f^uzw6^W>fKjpTln+Ri8xT#z4?So%`$Lc%c^P%)L>6{aNlW7*v0_+-i|Y
t1ysFw9>TKss<WWiKMIx>RI6D-(0AU=Q~!o)HxnxZkF}sJ;i-R%yNe$7;1)rFgW#J;4&{K+s=5cr;#2s$q;9kwZ-24_sNeEU@$h>x=2jqRC#vrm`SA4TFhn)
?j39w|9&Zf0Al2zNeSxwllnm_*%`{9cGE*;${Wpyvh<%0_rh|Ri~uxm$VG>A?l{f~dC7fKG`!7h;I`viuU7fuN=}wN--cFqmFP<q&$`R?N+&oC%Im^O`3Zb0
x4{<l5q5M;TW8wR?Oxu8O5_0_<9_Vy4?yz9ti}O;FL*91cqry>kUC014}{Goki8=hfVG9KS9DGKP8YM6_{SLu>Z1u60U>_07?*FaYc=1sV?wsY^buP!O0_*+
u&du{JB~Px_yS^b+}eAPh+snpK?lKrR(I7eIJuhs;5i)IwX4O|pFzUl>8X01G1JN{Bz`C<beNK5AFn7{B@&ahg!n*O>SMI`Uk)9%pDK+$nm1=9hh;hZ;_4$;
i(t(_tw<d04(qP|m$AB|7HzYxSdbMno<o3&g2ae+WFSfLth{@<&rnyjGU>;vwoiK}qUqFKVWC3yK%pg2B_-J1hqtD<MQny*itZO(!4;up>U#MQtMwl5Ce{8-
0d6-;KN9&PUrbLG&6^F6eVJ|`C+hts@eaA8tg7gaow$t}cxOio3F)wZ_}s$p?@UV6TVd|PY(?<gGg`l7A&wj}oPC`<Tb2H0m(2afxX97WmDA)R+8Ri9>9Vy_
J9uywxMHdi>8ynk;N|W7VX_hk(g*(iUnHcZ+DeEVPm+z6C(C9PM}{c-%W)Bkn^G)lgDV}2ld@5;!=<W}(1(~RZXPpEzQk8DIMwo>GKJ4^lsFqRVXICynl@Io
RKHouzgd#kmTYQeF^ZSC@(p%DL6I^~@^S&AyV%24=5P@6o!l3<%SI_UB9JxNP*ek%_TB@II^bM1)$;83tirsA;TcN&`5SCnl>}QK9#3I^#t@E8?E}0v{95j8
vqD}|Dc%jcKRTE){Bk>#PAyaO#2Z~S&=JzcQyEGsBDqQAXf>3g7Xpcjt<=EiNobacys7o5G1$l<snsORV5#0ZRee-1+Fi67AGBm%3EZlA{~Che0jKvRMI;-2
LO@EP9L9tMVhrPNtwAk1On7Ex@*ho1VYJc1ebM5;J9+Rq_A)yQDziWg<9vH^lHq6BlQyiRiNi)aMB=7rv3=*Z3ywgmrlSNTM!+);DqAUmjHI4g^h|6=SIh*^
gZjoC54<&*^!`I!d?vt|6a>SI%=P<%5S9+TJYI_NEx+IzhDZ;@(@-wJ{rkbQ)(u8(=AK+lbV^y!Hd1b=!TrDzLYCkB`lL{-u8m(%gAlqGuXE7m)-Ex^IHRic
HeVI0;)YR_zx;x5e`y24TeuL{7uD}lTd`3*`dgc9M09OMAb4AyQ;`9@Dhd24WV{M;1^>rQgieVhcJ93Lp_684DjzNp7uLWX5FV!eCQ9fHuH)~+%<h}f(}+%J
zgWLXr28ZBmGDg?6&vvZJHFvq@wv-fHXj7aKr<+}Mu>E50(`bwvrX?lT1%tZ^{KTNpgP{Yj^J{74@^~Ya+*$kCO&gf#hE*t)L?H8N_=hjGStaD@1lOYapI^N
Dhd*+CA_Z`^&Ww;KRObHJdmQlY!@PtAZNy`Q%9UW?S*>1Yuv~%Hpizrb|CoS)tBjVczXU;FT?%g-#}1Ur^eqeBBlb?P%|cp8&GQrYaJdkx%5y^Q)lFDO~(A?
m{mWZt<GQO0Y(6+p&49h;v<q$!nHDBptb#C4(gDp63j&*l-d=vW?I_C<y)Z|htp=InOM1>FHakhav6tfTxVph-6gU3+u8^BUQMFOf`04M9&OFVw;g(cjGf8W
*Ld&=eaEq->$EqD;CG{vR8{#jdL(r`0qiR)RJYcCvkNHZCNh5e7~?Y(Qc64*@LRh=4;If2anV>1-c<tqfUiB7?$is%a=7^|3VNBAKdD)UL}u60BNwAUdGyI=
78f$`Ubbq(_~(R^B0jU>MfL3OgogIzCvpE_%l>TDC|Fs4pX~18i8GN0nU?6QQh3iA@LTG$fX=Ug!K%~7=Ur5KuZRE%1zp3p(r_>(85Q(tdzIenwkI8bCN`c<
)7l+3e;P4A>@F<CzRA)ArWI!*(!Blxg>rFWwnCC8o9aAIj|}vB+C%anva9-;I(#6E08^;luFn&BdL}a%&~D$EDq4J$Eo!euTe?i5H{nT~G#%J`>YE>x7jH_Y
`GNy7@(dHIvDv2)lCUiG)PQs26lJ@njr`_AURRgG)}O!X5hWoFyAy6lY2DL=$j5pm70OC5|MhT&dJof~|8t9=r&#~D&k(<<VD6dj+?cBvU}?esdRZ|~s2{Ii
dYqbQZ)@To565fD<l)m3$QZn7uO2hKKX<vW+%UTe038yR@S8vO$dU)XLRF+@?8xCxj3q>m1k>=-y_I=ZC?lW%SynCnx{qVhKjWDAa3XC}xj~~wm@14?oEZ(F
0IwTD^v-qv8CKD({YGcQq>fW{WuF6kEC?294K;e|uV{cRi|8+-z7X*4+k^6EUd=(w_O`^#F37KQ=_7(DP@5%^F$j2wfV7n`3&5rH&DK8$zR90PSPbL(IX={!
c%Mm*U?CpP{dx!wOKe!Y4@%RuAt;C?lj-VhAY_2I&L-Rh3M5nz4*l$O>E!zCf(Yv^!bZ@4;_Ymj@G2R!Cim*Dy1{|#h)XO$8<}NUk!2@m?hVA6B>T%5V754&
F7SBA_E7p=W3h3D=`r^+VHPpB)QU%H*D#PsPzsN99S_|oEMzj7!YNi_#Qu*I@(c9OF*xAKeA12cx|)1S0p<t(a~WADpF`G*N;xNwUcIaIuNA>kD?vZ%$>Zn(
px5wOkyFSnI4WM+k?O7x`^}#s=eBSNn@EaE)nhg9u@hnLMd16F<NUf=%hdt#5W^Vtt|GD~@-)Rl%4Q|90uAYTTQw(o5t;JUI=p1i#gvGQHW84LRo0oD==TS~
HOyqP>!*EC)V3F>!I-`^7<H9jbXaT%9xT7kWOaF0sbTk<gGiVZ{}k60gUHX|H2|q^L&P~biLjjZ_E<+wIlh{FcfIlP!E-319^>3tLli1Gf)#dxc*LeO;tNmy
-%(9c<eGddNS_LmW|;JHeZ$2=h%7@(SDg>>-8J?=asl<~kBkTEXH14XM+SX3vVIZ$F;}ZX$we<`dx)yc3i7lk8MNtacuSyJ%GMwE*L0pVTDD-|ruQ>wxgdT6
LY6ejQ+an~!V8?xp>e=RrxV!0(d7Lt4}RlyXTBL`1G6+u^O*wor`f3*Sgam^pT)q{^6_R(B~E2tBu5WH&o_N9!3weTC|SZDti(dlj`0abSKN+dXBy4zOD);T
XY=*>trPKHKnU;8aW8K_Y?rvd^YY%--hALxWav)uhyfz7Nm?xPs1>3QW}Z$#udsNzldi%n#+L9+&dX<!iQC;%BB33)OdQDrR95O7KDwYoU52_>(AXfu0lKEg
aakt$z8pwkaES^~u~KRn`S<@fFIz`q3(5SeKapB5o+w_DlP2;6PqeT{<ufmZwaJ~W&zTYUSg>Jueaordo5o~gpl}WBFnf|l1>m*_aI1_P#kn@GQdIhk=}k@Y
;?$w2Cfb%;y3%<d6)+!VCG3>gNgXzrq+sgN=*2mT+ZXuc%#YW2oy?@mT7Y;B|8d6y?`fL1)3YWNXt;TTcJ%|zAFu+fL(ll%@%U%|i}4Jvi0b$KFu~0I%Mt+f
y)C%{<Y)Lk7w#;x?%3TMr!Lh9U{h#M9U>?WcD@o=AK54k$2-7EJDzriw#IuHUle`_E{msa^GQ#!Fn=~XRL0+EtjjO@WI<5;;D*{+GKt~*eJ=&jt$kHp{1ZWt
ljs**p9a=XQY8T-<3A{b=%#7+%HlvPN=_3e1({Eu__-NucGd*$F@L+DDG>pcfl^j0r|gG*;czw~1eC%eFA^C(J|0RN-Y!uTp#4FvCbWVQ?pxmwMzR7j8$-~^
Hvw06S{d{4cq6NmzZ1W3OBAujh{9$=F7p`O<1}(oOae3o#N9yGM(jyoAF?-4xlHX7)lmCnTuNr=sbqMoO*BHQW(2xt-fhS&MTEGOJ3~3KGI+M|libq9#Q0`W
WIxv<kse0%3iLZ3p6MZ(ZdNbPbokDh85oD;7fjv+-6tf(%o%;Xb8b#s)IU+VrN@Y7SbQyLYs}{+`<~-L)CSI7gQDQl?+r+p4wa6%JbZ(mah3QP39p(;ibM{-
Q$+tQLFGnJAcN1Du}d``JWns&T}5!zNkSYENf!i|G~rQF>4i4qDG1ua6Acto&^CR*PKAV{s#zuId3_szHO5m=iL~K9xPd!%4#(atlrSzpQPei%J30`qPmlcv
6ki-_9Rs~tLKKyZ$q-PM2fG>nSL$I?e-J`e8KNI~NKZ9L$?bL4G|&;%0`*yw$unPnq*QZkGaM3>mvnF7JGR{g!Afl#+&QFK)GbPqtaI0uEYg7azhc(ay5PYv
A8Kg(!N8J8sZq)qf6-CxK(wO~7(24?m@5fHDgnHYdJKcrw8e&IJJ|YUGTp(cLc1|d<&euT$oMea1W?t{g@?HUf>eH^&p2_c?O!tzWv1wUpJk5I$xQ5<*T$hb
T=Jwst=|Bv(!6gl$%Z<X5$Myr-<s0rc5D+ciqXYXspd7Wc=fU(+&z=d*^>&uLZi{+^$7W8n6Qw#nqQywQZ_JKZ823pNuw`__8efg$%f3bdm@IodA?nQDRQ~o
Z0zdm;=Oz;u9A@oQu!v8yfaHzUM^(jhTj%0i=t=&zaW}wWpbewW*r^G{Z^psz|Mw7xCBS*zi!Zj5jEm7_&)j_xwgz+a(*(=aJB^OHj5qm14E}f5#lT>cNDbX
RngofY-S1AOxiiEJRo8a+bfIBc6(kxO4ML+(x9zMrw-;c^A?vn7Alq8kZn{^t4Y6CaA8o&DN+%AKWRi(!iN#VM)AXg;&Qt;=|f(FXG#_#J+H%+)?J0Pc|Pyl
Z+3MrIo2bl|0|w#6qe~KBB{7#AsgB(;r;=2b_?D3U7a87bW{QTuB}o*`Xq>4^Cjr@QQco&w_mNQXjN;Wmy9iXL**kw-x+sB5_2BGKU5}CmnylA&uyEN+G!r?
8n?lo(aI9iK+<u$R9;s9Yvq8jq>?GpZk14-6~{Q=6)Ish*W_0bap%+a8&)ntCuS7X<3!HfgPIoqZmE_FTn$e!f3)h#cDJ!%9Ar^@8?86aRX=!(nTt1-g6=I_
gtI~f=KG0Sm5&0D9Zqu;A`gWGBViNj<@B_Zpbb>M@+lZi$XfAIXx<IN|MNeKCK{Yfwy5{l<B>);ZVhysk1Qg47*8`@(=yf;Xy@$LkiUsjg}@MZ7GF8W^h>~F
D5)c-9zkzwx|Xe7vd3Y5x{y@;({atjfeZz$X#9EFy1c}XH$Wr%Ux{OdPfd20`yxM%<>A*g**2U)fz#x;lt(r&$XdO5REsM!fL%2Jwb_H_;As~2Uc0ZMv3LMg
0-5d(!!Bv41x^nJGL20eYxfhD`XGIg-dHI+PN@4L_=kUI?lnH_e7?#fUDFz9e<i3!&oiICEB%Hw<R!)4&5f;y)8YW%hmyB~iz^c(O2v%<Wb5^?UM^N9%gFXk
<~<zFM`2a^P<o>n96j(z{#AS?8U*b7C6c&7%B5n{0S!1G3JMmrzKY9uq;}8y#t(xb@Q-*UuUD9sf}OA+3N)Qa^}r->IinX3GEWaOYyPqQea6S%oCiLyisit(
Xh4buUTMr|*6o-ZI<;S`Ad|Z+f38RpU7xP&-yiPB)WlVRq=~ntK##OW@bxVmU!|)LBQN1`z)^-RG#LGmbCd1Mlt#rTx@x>#0?qO}?Zm$&-pMJ02#zygHaK*z
wBCK~q(R;hDAyQ}X<Lo5f@6hROr(E|rdF5?Mpc+C1r;wCMupWq%`;vH)%Y?<*Q2}DtUxR6f=kFA(-%Zb!?^p(z2)cAE)K0YrNe99$Z-_h@_Y7T8Q3d6X>pS6
DBjYOjT?iyA%{#XIqD?b_Vg_q+7T0?MWNb?mrMOzR#6r4h&tu+Z}77jbVPo6-G1j2GA-p@Z56FjylF5FrxKqk94J+^ktIe6;X>eIFLzHD=xL3lVjlJrCbc-?
$HN5RSb=sic1H20wF=T5ZVmD?UD}$6M#@)uO7K8$Csu!Zy2Dg~=W&N7;bk)Of>G)$gjY-xEh60<9z`67DK<A?_Eq<$tyaUp44@Hy%H}9|1GsWEl%8=w<JsAG
s7AD3A!-IxrUT4F75W9#c1baiB1^q);S_w%KuS@0)z3_OAdq40DCBX#qI-9tEK0IB8SVKT(CjgdsjVB7VSYfP5OIHBevvo5=vv7VT$Fxa>fr)<sxI~?&q3$t
%wPGzblQxDi~Navo23Ex8WRGDgC-7Ex+eEOma&fK`C=}!^h&3Uv;l}RkOiM`k?rp7G}i(77)js`yS<5N7J-_ok5uFlS>#TKLAp2z3E0qlBEzbC^>xdn6H?KT
()KO$&%%9}?IE!Y!~9~-Pqj}@E9>Mw;IQW4?PKuBSFIC_J?Gu5iY(z@(2lo*`@<)pZeu>%67`M<bG8rb!hVHNnwP?RtZfx-s)Tme5>(I=(0DCO0`|7?LHQhD
x}^wnj<21=vI-|QgkaYr>RdoK@sUB0zbRqx5jlr(9UFW8c~fi@2G6o*$qs7X7!G?52R*V7w5yPy{hUIK`A$Fb>-4+(=9(-+T1u^i&h!h(f(oS^)8L1vNP3@X
NGk)XH0k7AA{cnI(KNfa%X|zSp7G6@jE9&%>{WShrA1QJx8P8VN(1O7i!sqk>lsEGN#%le<%X(g`1Cg3!I_Eoa-yePU>!`E5UgmZ1T?c3Gpqqvxz$R>a7dKD
o%r$CKDGjtwAM6)D<P50WXmoY^NUn`g=#jwj7BYoF}XczrG-n#y?K%rx8*}*8Y{_9nZ;t5%NMoXggm}3TZPu3!mbUk7o<+iW)92&)h#gr9C6<P!^RsfRm#wG
j_C@$V}@kVgWK87naozhF=9{=QHqd)YBt&A!qWu<q&0q==EJ%(*d+s^ODxMJPlc1l<L+87cvLI?qvt;F%f1FNeoKTs4XRZhV?TlQ5~CR1xtvP&w*xG>LNnKr
nJ+c!ZFnQqML{eq0oeV95SX5K@CTF&e&(uHZc9q=Z6;>F`(p~%wXi@QgckSFkt!j3W=jZ*4V!-@hP@a~aJdt<a%&8YfL1S0RDgF7_sU7mKZccIfj7ql9ILd4
T>U{r?R%=<MPf-SnLZRP$B<Sr8f9Unjf5_*GL*Uhf_I!JUHvp80_?3*{0=I}{<Py5bHh+Kk@;Jb<Aw(Bbw|VXT}4ka^Zgjs{nx!%`MNO7QS!{c{!X|Zh4Cu!
XT}h0=`634wt-7~va4^DrcKxGHdT5~b}q*1q{ktfM8%q3)R%KNKv~ver11hTKv<ztiCm|401T)KP8;^5kl6Br^J8t!8t)_6shNH6=^frnutE0RCO|B~b`zJW
5v|a*NS{FJrxLRP;T~}e@ikc>FQmheZsd2A*YX%uW60OCpAM7;m2Y<S$5yCs+0dpkO^oJrYFLD84Y?)9E#7-6iYps13XJLS+Vw<iun=>y#<{n8`6ZQ{SC{Uo
-jBz=i@dxwE%CAwN^==@HTHhL3wvE{7JOHQkQa-Qj<&N&>Ki_mM(pz_9`G@D<5PZ(m_qQg#1-56iv7LJs7i#NG-s`#C*SdT&ZO60Zpz8_IWW)Zt#Dc};qQ!g
1!NkgsI#7<jp#<?73$q4_i^d-Ju*`0eX66Pnf$35^e7}EQx5ppCcZz=fOdh^5$Q%{y9q0Hh_|)kvqZz?AxqwXJ+a5Af=NmAydqXtnamx;QT-6%i*tau&f)^+
jlpUJP~MQ~)s~Ga8teer$6N}q@57#gVDApTRlr_>SvY+#-8aEQU^b_-!ZNxjqiM1(>p=LJk2eN^by44~(=o(&lLF|Kv6zPzrR08;b8=kV`Ka$K-7#BAR7WsS
eRA8+k(m!fMiym7CP!;7@vaf#ULncZ%soj+S~!+~0ABm_r6n-RFlHuDdP??qcwkCx(kV#P<Cbpk84BUhFqM^Jc0)L0EFzd}FWn4y$u7St(c^tPT8XN+|ATcY
V6mTH+vn7iTZ0x7Z(j%A_u(WXNt!U~yVc~?_k9w&d$|tep-E`|)v$!nYAQJj4^vL@c{92(sfV_ciJdH}Cs}*wm_2girgL1Q9BP(O1qM`f4kt9*NXqWM-;&Be
oHZUtp#(i^hBSzdf?a$n5=gFE{gZ6HE8Q)@L>ss1Q<zVafS(I!5ST;+u(Bk8-qR=!!kBesPp2_NlLX|1UsLEtgr{0qQ)eX=az^d%e^P-@(Y0CDfy4|)BQ@R8
u~dMmcQg^Hz_DR%r$c|NRIUYk%JE`bdt7hlE1rLm6S6OH*>C85%5&bRF)jFSt=xdM0>5T;aif_S&1#N|zx6wtRd*r%dgyQbxQG`Iod20(hUlBNtE~p=G_`Jw
C(5f1&{l>!)3N@|O_2%R7Tw_RZFC??QfV%@I(4Ryzh+|a#-nC0EyKb1D6cZKGi&ZMY(0iZ#Zh5XeC!}z8p0^aCdITa7tb`migHYoy<>Yx?WAJvjJ0XxvSR;*
Xg#I3cT+CoE`!znhOuh>RP>LR-N+d$+3BoBq{Y-4i9f&-zbKRIiIAWsx@x=)|J2ZeUMYuxB@@30e|#<L7N_`#w?ry?Ijb8gpM;AB_LFnC_6)XR;U43){Hp8y
%f3uSDjft1m!&0!F5$R&>v}q(3eO@v-x{kjlHrdp8R~d)b(3{>8rf6nto3{kViAs#KKT+q3qY6iD?khZ0<_)BbFJRRgA-_NO@$Zyph*%Yj>zPFx{<GPI;nbV
s9)@{SRe(Vx}C!tau+bC@1_YX*_zXr{IrCVuO%7#E}E5rvbi2ARQHrT#+UUHf-cwV@kTJsEX5pMcVh4L;C=ewyVNFjV9IrY0YgznybB~8|DdZP3CQWyko=D6
t^tPfA?p#QAa5m%!&$aDBA&^1&-PK9<psILf%;t1HVj*JDHxn#gx_$vX;M+f>-X6jwGxH$+c?3G-mZZTmNkf4Vs}fiv9_U6nhzN7$B&A@Z(Vsze3h<PLsYXp
GC^qG^15d&3LMOM5BX7MS=RB&A`ON=e_OxJZRVLV*KnoMXM_G%?U(WWN~0x}68AcWaR0)`A(-=v!v<`p8)HRQKmW-tfyYjeuT?rLJw<67dtzgcGk@lD5%)Q^
AfWTozvH&vG=Z|$?Kx0Hpfk4n;b!6bxpVzAb7mX>m)0b**ez?9jATx!PJ%cdEX?on&sI7|Z4A+y*g^C*rE><P*`@(oWlNkFLF|meCqfn8YwS?MO>uTrT%ZM`
b1_lGP5c{T2p(2#{G&oW;_O%~rkh|*T$g685IWd1avy%LFKLll>79FdaW;cH)Hl;^Wzbp6Zc%hg>1|}tYLkzO@BKlH<@CHfh1nSo*~k<k-3wS4Py1pOlvw{W
_HPwQB4!gL(PKh@8a>IH!5Hk=|6)PQzl1lQVv&mpMkJ%3W3SKFU|wut0C(;dB(<oSOIr1f^~W5RIuIXYeI|Ru-Ek&{UqZ%_r-Qr1*@xK#L78O!Ok{{%Sxu2|
#27cz<B`37d4Ds}^WnIF$$olB^OOtJ-+y--jMrz%tF}FP%I~+Au*u+pWiOcPp43;A7tX>=H6^physdR3*3!hkL6vA^XvGptU(#ECo`53st-4z(yLd=B=E9lA
b>3N8s&ue#a6wFMWM0?Z*lXZVnO(*K<ieeewt|j`9=B*=vBY01PyRs9n`mw3wN8UW#4F8e?%kh3p8Eps$JO6s+5mYZgjXIP+BD+b)na0<7DNZLYjk^mXPVHW
@Bd%jRJ<}|cYGt~_5hVWsnySM=P&gOTAkQ*t~Knx;Xq2!pERH1O1jZ1yss!l3oIr~4PA)Vd^Tm4hE=#}Gjc2>onw=hBzV*B2x*Wd^QYFHA2(OZb2@t?JVG9N
(yW7Fw*?cI^zN<EKaLn}ggB(B9$8Lq+&bW8jnjeyirpRi*Wx>5o7GQbnJ^46xJmc@aSif{*f$JC$6T%cA)ffUga=^H+^c_JHh@so*n~Zt>uTU#Jbv#kDnV1<
?Fy~e10Fj?b01Cb%LXn<(R}`6mn;;MN&ba5lzR$ole~413KrR=#zcqS!}+JWD(gJpM)?ZdZx1dlSWW}0wWZew`X)&1U!1sSb9SyIrV?*TUgNet=XhaGGFu9B
T<~5g_e7q3pqO6CM-@4p%<w61ueKh5&Y2#$8A73&(4C2K-n^qb>}Sqq(RN`D`e1!l@ki9*e4Jkg<msPFBk%=CK=p#2O;UTB_tcaRQsjJ0czTRm{}1f?q1+Rt
dHAEKGcjPFM5uktid7z9sES@_*r7xTNoLupx|sJ?)Z{F|Kd+KiO?N=ziuLK^E02;eB9+~;xbyKA@AVP<t~tC(4e=*AhZBT8Q9%FqafdaZT35lO+Q1#sclO_R
ha8dQEml1{MC6M_g+jAO26}lNqZ$_-HLDXHuea@L*Z=<Qsy-{F_t55?&(Qtu5J2X2frO~cn6wEyuA9F5{m4#doEAcOUcTKAcz_yWA8EJw#VG;%I8D;ehs-xI
X2)llu!{t}>JV>S@%)<OuY!tNBWuKut-P;n#=$yve+*NO_o?QGfnb#*V96>4dX)OpOm|qGI&xY++SGiAob!cua%fhnLj_qE8Gl)!Y+y0)+Q~0Ui0JD1!sDdT
dPvHD|9Zm%!R%N@Tkt!ENH3@#{J1U7=`CEA&%fHoTuzFh%FUIE(lPxL$=1Rf-XRwc=eW+0!VuDkF|2;r>D!2kMOrgrOSPM?eDYL*Wg22NAk>P4Nzm3h%_@ro
^KASvF&l@luDwqbb90ogpXQt}kH4)Adk=kbbC@rqe8yXdR*te0=z{}+)Iru%KSnnwtV-mytH^e~#O%x&jTc1W_kpo75hraf;6ELlKwKTZIm$rbjDI3A^iVIv
K>IwZ{@1Pg7b9~%B#EkD%{JtHU)Nj^0jh80LpX(64_5r+#&o#s=kQ2QqDT&>EE4$U*F_Z!r-w&N=`BP{X@Hb=X8h;R@M&gLr?8Jw`40Q)LPc7oA5jw7(`>X8
sWw|&{q>bd*qmK@N-f0bbdA3|<eNBf#XMX2(j8V{fg_)VWazBqs249`COotrAx8*2h_c8T^t==QO4M6B8)vcI(g-%CNFQT9s%)oGUHZ8HOZ1WGxd9g|pn|89
h*VmI&I4u>!JR4$I<tlz6Z0`yPq?O^#>!1iK~(?90&9e92mCcv+Gpj7$#^jz5bu-`DAyNWvO!)ATCbrFBgJS9rD^vN(pDaD8*Kh}Z*wv>wu9ZU&?s9BRhbHk
o@6yrnx`0Y(bFyPVQ|g_DPs1O_yC0uwYHS_fLF%Hh{yol-SG}GH}GkkBb`S=Zc9GVcGgn~I_%E$U8K^UF#a%)2EnNS(MRdnN!``^dqjy{(48_W`w1_1S?ttD
*?(=gDQ_+H7e>T|rZkCO86@aXFSrDNtPRtLa621rOAH|nPE0$z6=+E&nu2$}c>W2dS!=C^U)^UMmdQ<=pi5z>j@`PtgY3sZv~?#tmZhK#ES2<rb1aB{x1@mI
><9bGfzJN*i1bkSa?kfvmuwDI5uDi&i9C~Tbz(Uosg5>|iY(~DsOxM*MSKFFfj>FpJWoz+`f3l_k!hH-7#I=NFowUz8z12^?hb_f+0fpqT}-ucRip4ous*Ok
LLtU1_Tzo&iR&_*Y$Y|LqIRteCUEf4XnvV&>%e+xNcKYn5cp3w7zN=SmMu&LvZV8)iX^AYwhD&H+vG)(X9~b4+kk3ke0?}S0Ys{*{?WW(WOd&EAlQxJ_NOsP
EpiaZ217tXrJz^mG#7$VV>BfFm#)~9;H|=Wu|}-6dU91;7qQu6*JZ;w)vuuo!Z9NBMutQ(2EyLX)I7~MGKieoxov-ythMeKe`>dgP}IV`pRGT@ji70Wcx&~7
3l!KU-F7qB*FxvQV0;+-mpdV}h#r2K@~&&*>x64A6~o%mo;Eu1Q;}^^40&e-gt|Ie@IA)=UXI(s9uKJK)}C|mtvQsWR;?B3u)!Z}kCpW$7FXvV%_u7~$~-#z
56c~Cw;f&q!EFDYFb4GDp)OeA?99YjiKw=TY|z6Hk5U7M{d^lh5>(xqb}A+YKx%}_Xuk~XnfC_;CwPo0$E=q^crH}rQ;?ihN^XNa+0{XDIGdw}QoohP1Dc{`
eV?w=twk^Fs+g9cbx@SNB&2rCh&8!EGL+D`r9Nut@lQ_2qR89=X@k>8hgv@d6;+3X4^{f7KJDMQj16rsF#h%pH}yh-7Lp`<vj!7ka5LN5LjDt^L@-ArdaV6I
?(Ith4<}=GC4fi_o}tCK0XdPU;FP`h*l-in>p4v~TYvTEuwa9lL<kK+{YkAq`VNxGK#Pk$c)4FbtwGYKmhh!!y*(*3_{n5D5i$k~3@9f}o1WImD)vVZ2DoH)
`GO6Te3`U3@3O+%LvTgZM&~^RcJif|<?j7*s-f`2n0kQhWnSN{!2kdNhc<OK!00;!00D=&4#d7aP#j>1vBYQl0ssI200dcD
"""

if __name__ == "__main__":
    sys.exit(main(SETTINGS, WHEEL))
