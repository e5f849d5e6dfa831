# Made by `heartseg kaggle build`, and never edited by hand: after a change of heartseg run `make kernel`.
# Kaggle uploads this one file, so it carries heartseg itself: a wheel, checked by its sha256 before it is used.
# Experiment default; 20 epochs; heartseg 0.1.0, sha256 145e735869e3eceb4a98b4bda6d96744789dd9f37cae1a9f641b38d3f451762b.

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
    '{"version": "0.1.0", "wheel": "heartseg-0.1.0-py3-none-any.whl", "wheel_sha256": "145e735869e3eceb4a98b4bda6d96744789dd9f37cae1a9f641b38d3f451762b", "experiment": "name = \\"heartseg\\"\\n", "experiment_name": "default", "epochs": 20, "processes": 1, "stop_after_hours": 11.5, "resume": ""}'
)
WHEEL = """
{Wp48S^xk9=GL@E0stWa8~^|S5YJf5<6BVg{#^hl61-q2m(_Ag*iB$|8(>1=oZU}lf<u-x@}3|3KRR3BxM0Q2%Em%IxRz$=ok(qhV{m1wlx_|V9gW}-{ByXm
0RLyM99Ep>Zu%cZzzPxlo>S>$nFHo&5QZog57Q^L`>bLe3Cxp+^MHBpz1&^cGvdyi{WNg#HS-E}TPPTbG&6GgNz4wkL6nIlv%m{If3AgrBIu*~I5Fx1C`Zbg
k3ix9h<8-a$fmu%4k{*8FOCJp30Jw10_w06Z^M4EW3j{1z=!_-FZ<-n5V^cL+%NlbSUvp~^Ec!n;@}nOgrmdzrgI*OClO;H@m46!Ng(<!d|9cf`#K*;5vTYC
N)}glJR?b)!LW$u$-@JYAaoJ}3g){#z3RHiBBPG=+{O}y1lQJSmH|n|vw9TD-d9#)QD-Q!K=HNCD1@kGA0@^ovbk)k%CIs(Q@c^A<-d;u)*K%|$A@w&5G`ZZ
?!PLp>g#%dbo_XJ2Tbz|;2l>!bPjUM)bs30asog>Tkna|hSjvoPa{5Ba@;GmL=w%EpE%2E`dV#g@`n2S+9p6GgLjS2bsh%_rQ*ciTGRTva5x~eidgbDMLYy?
XA;u)y+YxFEMA0%u6M>)2N~CD5|i@`yghX~;_s00LWr2#SYLbV{o5vI;W-iB#esBYiy1%u-k>GfCXJ*$D12e;j^p*fK>aRcVdyMvVuK6shdO4K9XONyg!Xbf
r@bsh^b?CC+Y-}o_bRHA|F*fQ=T_KSo~a3?v442Q^_@kFw_O9|f|m{W6T%~``kEuN2jhIZSQU=$5{*g@n5lEkVKdtt{OS>Mp5hgk17S}u%amQv_k}BWo3N%;
jJ@zNmA;yq;GIV+>ez%S-?&Cb%rFhfYR9;+5Z`{|gnAUG<`{a}#?(Q~7CT5mkXOc1!`%nf4{BFfg%<zXP#pm$fXxQ_O1kAEQz82hx;95!N0d2YuV*#p<jcRK
0qG26`C{SRI*nBq(Gl)@sUd<Op9P?xI`bq@1Y>*0<pR&;43V6_uS4(15;N>Gdg3KcLC>wrko3PQ?Rg^2B<^^hpF)lRav_v2a7-*UCU(g)YC3YMzI@~1j0SJ4
rnt^5+QR!LnRW^@R-^cH0?AsZ@HrJd_yPyDQCl{M!}KqA9=SorJ0{Seck`7@Ktt-G!R?CwsxX6K;Dr~fZTv^=q~*Y5j`=YfzHEqC(f2C!_{w-7qyjWXYzZLZ
(osMhC`z(h`Z1PIKI%n=ee`4tM56!J)3Oc*mrgb`=D0zpXQH{4Pa^p^XbTI;2_SVrkf;-B4lxWAMLgW77ws(@(~4BPk^^yQ893ZY4}xLgs`suGh^ha`;(W>C
^)WX$&pa%ImwEyY1etc*i5`s`blkfN3t153we7(-wQ{XrKx7vC#glflQ?b6pw!3gH86dfcqnos78f1$SoNOwE$j<4KHOR!NbsI3)e1UO|!uWmftuJdg1P(ia
KeE-N(KZZWwS$`d_MvP%>%m`3X_7=|2Nb}fMT(Qp=3=+K(Oyuk=SA7i;J1)T>FD*19OX3UmhAnseEAx2bEd2N=dH#>>3js^%dhIIcVueL2Qs_D94@v>0306v
vJEgJ!7d8^=OwuS9NU1Lu)B^$Ht#mZ$7o+_#Kqw{WFs<f+RJgVMor2-U|~horGM>+TyxYsyOY!l1&GN%E8L1{y~k``_N1d6rVI-{^bSy#hW)v#dT$c#S~RPo
xot^!g6W`!>Dqp--o5kO+L*=<1JUj=hF%^MMv%Qqu`}eMl_qABlD@;5uJ^$i->R7h-s^4&)`aF0_QG$sNKy8cX~c(h&8hc0^Ke>*@3ZC4GvZ3<QPH)vfj)}T
19^SyPm0>aj2#yf`;l^dA^%8`-DgU&3ZpI{0FrXzUKO%@Q^}oN{^NsT2`s+C@HE!Im+gb?jrJNXqsfn(8JrRGjc8Ut*KFQSB+nJ<?CEdVd4sIdzbFp8dbdQI
tuu}~UPNkYbbXIK%BTejH~3a1!*#uJadENk9nat-Uv=uR04oLfBv`n{Uw`w+&w=yezdMw%r;Qkgv*(r14O{(wC$1h}!m|0ew#%0jA6=+|JG{y`=@!hRR38M@
!w<CsVsz<)24Abv8Hn#RA#W8Gr7D<7tv|Lkh?dTUzWTuPZR2ka^%C5=9p!jXRT0|MI>zvzifp{p=Qo=BL>ToA`>k_>_J>EdqP??OJYvY?ugnga%{*ss5F~>8
GWnrm`)Ao~*o4K<>Zm{rjb;*N3)J;*$EER{aR?!sC9r*t#vL>d;t2oC=zfq@fEWG|oodsPP4|Y?<P*LqO)E=%4ss0X?*4Z|=ZnjY@!6#L(kwxVYqFJ25ZGFP
+#*wU0P76@g7dgrgrwH=AW8pEp&W2XZFT{lh}|0&V7nDCU@6bbl-w*Ieu%6(ZYH>i8ab*IPeMjrreFtiSl)71W{=19=ekCV(7)`kRx#5P3{Oo}g)$$yTVw%1
*XMPE(55y}eOrF^wVDV?ZsgxB9zb0fWfKy$6S$ye1zI%8<vru`#To4YS030;bI{g^03iK`0~Z&Zh$W8-vN>E?Tv_Yl9)GQR)=$jBZ<+?{MHvsIliZ>gvFrRs
TW1YFcl07Z=~lKG43t>iXUh1mL}Wosxa(j5VDi|$v-X!1LaV6A82T!t9wL;xqqxsBt%Jh-ttC96!;Q`xVH<cRg~W=6%7w_H1cNElS`?g!d5Lp2HXr9~8rH32
RtuOcLT9{28Zvna^bpw4{41S?01qOJV=XwO<}*r6u2FTpi<w%Mu^wo#EG!sJYwq8<sc=RC8fC4yllet0CE%!oownkak6KOH$apQj*mO~8oiHIt!hd%#&tHbo
4|N0N5!!@^bVZNSlYSLGm$w8SJ8fXE?_h_q4gZ~;HA-be3^+{fd(J?R@ykT|!TA{V5W@p-z!Yc^=^Ch|<<veoIp}Y`M#aED5cZ(H4%L<0j~IYU5Bq?=U6V6i
UK9FW;TQY{Dp?(2Wp%7GyVE6oE4vpbHcIFYmlRE0kXh6mX6=hIcDPJ!yxPsmVZ&%N`5HQAv_CABlxc<9FFUoTEA%yG>3nTuENd6$|7)8iLBoGcxx*yhkhYr}
?=&vw2z*nL1iMQ>%8e*lp_!xkf)cfz`D-0}{yy7v!IWiyTV<?X`B~Ur&?F<*j>%dH$9gQeD2l8Y1}^C!UVK=&!K@m2^@MEa#LckHHIl<>jFmQCnjzr4YnkSH
#O0e!@3>N@+iEC$n>?0UHF@_J2XBWe73zuM3SVN{su#rSOH<I+W{_z#?}34E1F>l(5n+crAvP&Civcj4Z-QynFi#+vP3E5Sa=lFPx^&AIup3rAgxN{xoW=gp
RbsAFeuPDf=D$vLwgst09*8ic5@tW_<0H9iWXq@$#95gZZ%pk~nUE+7(<SC(wXzK+wc2me!yUOLOBs1KN>X-!qcATu%?+h)JvRA=U}ws^2O?qsgCyvg*^HB-
t|LrKM2)`k-|v>J0yCKK8WLy>pBVL&-e3*66WFQkN?|lxFh-mu)VxtriG_068T=%IXNqv-VH%3DK8{Un)BC^Z10|x|kpFx;9v%V6do;s^k6`BOFLZKi_&Wno
@Ck?f?ZT}w;2Os*=O@HOG^9Iury?08ae6sY@^dN@qUFY6vxk!Ja}ke}Z;b|>FHLp5K@;5sWV2z=C^@>to^fB1AaheD7-CL>X?*>)qREN>d?6WA<<_2YPayG?
DmMoKR5uH+DZ=`s04``ze~!C^-HuP{qHn5AX#Ti*0htVQ{m`l^J<BY3+AO(#CTf$2VEZe3y<iKQm=-K}-@rRFl?g$Og>TnhB$TL==N{&qNnIg{iBTI4T>v=^
wkl*cHy_e!kK;vVaH1Dl4KPi&D}qZWh`o@!hF^*(2D4+3!2fM95#o+V=80941r8|6yt2)Cfw3t|mn-N;YLi0J74-#(QIX)oqK2E3q3^KXC)?-&(!uvdO3Lxn
#DyT-Q&?uYy$<D`>X7rL*`~s$SY1RqBD-iNE=JnjAxla=vhR(!#)a<^qJFJhTI1QJj`f^=M_DKpsKwAgmuY<bfq}p&1tAT1gh@*j_YjR>`A@2xGF^=-7_TF4
)9KF2@HPK|f#A?s9|ed2D90U+15mej&ecU2@UXCY4;G6f&MN-9Q6jqBP8ul~Wb-g|kP*BD&Dg5*Vwp%g;qJB9ci8Hx{T+BUx+xzx*D~hE;KMLXBm4_rD679s
0wdkkaEXj4#e>3SE+78j(g*IisW@SFip$rO%a@6eDhX*82Zzi<+ZfUqEE@xgHE^?m=}hVn{H3C^4~%#a`b>B?4I$@3yLnYG@as*GN6tn$_*Bp{{&0Ue@FoS^
O6oUo?>?fHY4YT9oWYej)UHd7xmy@1FtRA1!4(~d&KKkR${j%pzPLi%J-VQ$@u=iGHzO-5Au(T=H9Q4<Oz+RjLt^9SH$w3!vt&zC+MXtYpN&Zq$y$3`c=erB
w_|BH=tieJ>jQf`qPlMmTi1-x!CR8*8rb4dbB)$Z@Xivsf0*2K)sI#El%5c|QTbHS1)bIBIRIS;RZ<Z>Pyz$k0L;5n>kbvvN6W}K8rM>_9oN-%=wn3PlUE0J
<{`V9%sA%hxAnbQ55K8s7}f$Q?^v)PCuHCLoJbR7--#M!P^rORe5J}qj(V;g59112@D$U}Ohho=t5k&#rj1@t1$hVt4(wPa>e|Ot5dAITmsX#w?wQ!Db}SCi
K)KLD6<OQhQ?HI7MGnU2nd_%sZ7oWT8?p&SCman?V7yxIJ%$;_5D<|Iqr9>r*A$22U`nafJS0r0!Y?SsIsSKFWUw_eQZwXWwsR7K<uwL%!C?ytn+ylgT{;2(
xZw(CJBY4g6i5?pBU8i0$wBRxW%L0X;*NtO*e*~pGb+M*;fwtRJh+{y<cPs_!=FaMXB{$<`*T~xKE_(?&?Akq--vzc!NNaL*<<*hudMCZG;0xp7`mf3M$rsm
^DhB_$_<_OdaxPij6h0_Tm2pw81Z3Q>vZ!Fi|k*RmOtFsi1T1LkP~)z*hlqd$)v^Bv+WEHsms%ns+bS=w);r}M5UMFv$f*4KEI6ID`Ry^#fJnCWyiq2PbWsO
36^|`+)JyV{l6gR&9GvN<`w{yS!jXR&O(HFa2ooK23#kUqY`ft6f*E5+Y$?WrA{1rZfXdpZ-lykPOu}{Z#57btP?}|v)V)my3Kx9wN5B3Tr)pj(^_Gqes88F
KU<?=`K>t9Pktb{OjbCgEiUT;OQ(Z`$Jw5+QJGzgqR-eIzoXD(VQVX(A;j7->%R!MGg728LKT};);6<R!H~EqkA~c8N_~uu@w$>TWl!_++M)7u4>eKLn0S+@
c7bq|QI9t=QVjdRo-6n};r*oII&g>}SUxj4cg5oWN;M3qVqs|vE>|KjlE!DEZI;2JL^|JOrWwm0jyWf9K(j(t9|;+pEH(ljX}hBTxG?zE21upUV9&+@QwlIf
$DdIP7wO2=uy+5)ylt$+1>c0KU=h2UpdB`5zFeH(G_F41GG9hP#UfH=Ma>CNh!c0V8{|T~&OCgfk2I?SIzNmLcIsC-C|3s9i~6&KkO7`r!2p)6pyi5;Y2lj*
ucEN69qN|l4PUNU$FsbLctPP1Wt-AH9)HtKXX_H}nVaA3+C$k2lck@m1W!O|bm&D_Fo&Cl{nPhbSoXpI&s`X%SeK?}Wthb#re=UiAeNAJCAz+sqb$=EhtiRs
r^>cN(pQ$p#=S#@p<hUz!f<M8N4}k_@hH`Pfd*CL4595P8EORb%oF2$N^Th2OG7HWq$^6bUXAeg2fwq<Vjwh%hykSiF&zbx4a+oHD&@Fug_9mvjYMo(h(-<}
7*`K!$+*zIiSqqPop}4MS^3mMyyE}USS-F``$w^{(2zh7Ovh%hz42n6wa)}10A{#Dh98GqYo_?*dBrse=~5h8oZ`Y=4}}WLpRSe2K`Dmfj#c@~nv<tc>nf<@
)9v{-PD-1w426Wp3nMb6#zoFcMcn>LY%PQ!{8yl766j;}sQV^-Tz=t2frNR9e!#|R7p!w2bZE1-swcQmu1m(`l#em%@*k(Lov+VtdGa8}dI!v{Qbil!jeun_
-1ff$;Rch`nXa?B2Y)ARro0=gHfoUyH3iFE7)~&2LLv5nk-Uzh$ez0+OL1$2LKsF6^uP>71%d?O>I3opqhl0g;v!7!p2azisbCL`6>=WtG()BA&c#fTV1;&(
;Jik8>J7b4hc<>>;TGcWelx}iLL3exNVdBN0FG&d)T-IMX|;DIh`_aZV!^v~-Kge%CXh;jyBsUizbXq&p{GuQlFhA9YeW<xiS@Rd1ymMu+#Hp>=|PdXbJUzR
2gQa>ey{=fI)h6q86%b8$HEKC8iVx)XcDWBE1V#y%SRj(Q_D;++wTVXFfi<AQ91HT>eV=B=b(ds?Q5rS!KjcmG=9vRyJ3TvNFG^sJ~oRpi(IQPi&DPYb&ndl
kqT-bONq8}+dvx<_-{&=uSzz*XNSEk_|w;2skM}u>>MCZd0QBtxqXbosc+}lh)Bhd6Idxuk~7a|eWqPn&JmlSxQ?>j1>Ls58va>R#)fzBR}Y<mSwZHguM>Li
(D_Ddev@Tf!YNdH)4;<3DiI5_2!R(7yAdYT{%;L!8Vq3k8Eml<to<&iq=gU~3vhZ-+0{Y^EQZQ?H|W6`+VEsp;DYreYy#*v@xs^ataSMkdyI_!Ca%AjYGbD<
pfjM#ze*!=(V$i&T)zY31pkK270g8ymic@ZL+K_P=vvk8L}kPGtJJ;XV|dce8Gmj_``;#kGwEo&v}u!v<=^p;lM!UrJ7KA|30^TBCMo<TV5uTrciKAj!mNb1
pa2mr1rO$T%xjEmjFRwyzn*Ez+88JkhIk>3Kw7M2<QXY<o~m05Ya3mLkYx*65D-`zvl+?olc<e>F9TtAkCcQ<3WQx+isXrk5IUQ>X0ozzD^{)IP%KOal}a3`
${8A!<qy|DfXGXa)8mLysaC3R?-oLG?Zrj+bXcc|WNo26n}=3NfEC;4Ul{1ga+kZ#s92tBta2(6ua_6*F??~Oo+HD3UvkWLU1maqYD5=HJCY<2TZ33`1iUh`
nt!)OJe}gH?WvMpeGRef8U5U2A#DeYUv5>y8xQ!K92Pl_gjWq;kfB6(b?ODdZenx%+NYu_H$NvZmek;`e5nXz<Q!O4Epq$On`bHZYe(jp17kyj+$^t|K(E<)
;+RrC`~gJa@cwkYdxWS`2>fSqap3i>%2gw@ISeq4nJ^K|v{X+gTMrCCOio%axgIB^h6SPjiZH99u|-zLY!x4tqC9sjy)v`qDRh0TF}oIWGMQB}0N+D+xKA76
b%{B1i6eAtGZ!NaUEh^#5%a*Kw9@%_UvP@moDkk#D_wT|iQ<DmiZWN65aLIT{beg6C8?^V%q?&YGEqUulo7L}<-j)Gpt}Nx<bL6vH895D9XEtIuDEGGbR&?9
4Y{uQnf7b0i@;?|meMjwTW(RdM8&vnD>k0$rm#)SFFuey_V@V8Ss{1s7CijqtWEHazpW9f<Yrm|d)6|X{OAN~y51RHH7#?C+6$<XCf^n4p8h<%@#o>CTd;02
B`H%Wz-2L)O=CIDW$n#%Rv5noF?ZN)7>p4;aZR3fpGC|Bm5YFaygJ-l($olrFG)9RMLCPvLPEZ;9;$<LO7eoUB012KoB~8qZ*~j)UoC>cG;Rq_ZG0sy7;q4;
UFFzUN!Fwn=>n=blZ>c!7U7Y^YpsrN8g_0hQKC6=0>cuV7lPn*&!v`b_~JghE{qkl44b|XMJ)d-&qL}PW2UUNw+IJRRt6(5_BC(JPi}ZJ?Fs4VEDs315*aiw
myx@{X7`F)Vhs|}b$yc5l^he=9sb?pDZb{{?%-ghkYY7WQ5PxAQ)>8<OChNV@=&J}`&fO3`Z?^}Bu_SAiRyt#^UaH)V+8^O0sSv&MppaGH9?8I?sx^P-Kk$;
V*#jL>-5g>1oe2myEYVp<fG_N<Zx}(KO0?0tETsBq76!rA+6$|G!w>$57Z)4s82@6DAs<WI{_Ze<00cc=ay4JsSSoY<28l1n!HXbcGw{71``LC?%xUn5gm)_
9c`6109)KB)X78v%)yDVvDWiJeC4dyd#bhffm60czKQ=<UR!oP1QaXGdgk$l*Ji$Lc1VmCSToL#8<9zRCVo}27+0Lmvr80{H8meIXuCx+WfGx8h;+M*ZX7zQ
HtPob_J1s&qrfPK!Z<~vuqUY{2;e6ROVQ*VV{{ug;@OrgtRkkzn}P1+*AEzo1whRIi5FDq{SK%2BO}C8!WjGL+=um!4RA>KU%;-6K-I&Dh^snLTVjs|FzFoR
(}@=F?ka4F8&F!vZ5~kKo&-wDz4mvtt)r&U1{J}?@s}!2<N3)c1uM}T2S4kYh%7=*xLLB*h?n6a-Y9;}6cd$pFyy+*B_kKehTPNP59v%PvvHzPpYu-g^t&Pg
R{4QoI?6u?yq-mw>sm(QW7qGrVLRrdjq$I>-Pp*;_;AU51om#4<)yjrNud#hSH-1BkDYWBz8{J+*vg^jDMhl%a?nrrf21{t{&U6kY#jN19dvd|I`V{!6OuzD
IEgc6vy?6-h|=jeP+@6c)h2iTsrgp9yxzb(m<N)-OtLYsNFjPgD}zrtZ|D=b&QxTV`$36?q}_uE*eXn6`hxrG1_d6<e9PS9JZr(2+eKc48@v0{6+9tIL#z&-
BAm729aFHhAMmBrwbcWjJZ5rasX>r&>z=4)co0*qb!<g+jJ&4_?9FS<5(l!b9xc?BXWhWCNo#s~I>~#7+I-uL!1sS7<5EbZ<zZYI1p#X9faLe5qU>EWy?f4w
Lr&*K0h0(X`AZ$@LN*V{>Cxpx&90Tf7}t#FtQZNuTu8tac~g9!8vk;te1xo?v&D6uAA4~{_;*jFX`@y|^sE09x?^*t<vaQjoK@hxB#Z=>#t`H#gty^Cx)RR7
znLSTiM_pkEDsP%EHpwvN+!wpYZ9u0@y`J5KOwC;QU`R#v!OFbbbU{Pu-D329x0fI6~lpITul<54&I#1oqboDbVun{8IbvO2<k~sSZ9fV1{q<cFms#Xp`xY^
S-J2qwx~eTdJ6X{J#8nlZCj?_LVr8QI!nwZclnF${HcgOH}fIzze@`L;yNXiB>ksH$!r+V7l5^@Rr$9Yg|Op%nO^zJh?)F)aKB~zNW`9T8Zx+X5iPcvT?lVi
=9F6}0cw+(yO1|@>FcXuJ~}}#xAK!6Px!M~>jQ#`Z~I5Ns!q;R2<-eNEV$U`?`bC$T09y%=Woy%$ha(y@f&8n$z3^j8&bKIpD@tKN+nsnxqxGu6&~&W^hd?k
dmvA>oi1tDv$t;lS9z(zu;l!n{+~5D|IN$n{=1$B{lLYp;+k<7yhY=uomIPKV5I^~n$s#v*YYqRnYf;+G$pwOo6c(}@4&2NZc{_4fcvxI>;D<JwLg&9vG=Y7
?!Q0iEH&psjQ=zn`|vs*l?jC<fsLoM$_^Bc9=Mw_xZJMa0!yTG07po&(Y;{)A^Z<r%ijmz60Ixfh+bg%^sU$)6R;S{evnSJWkQgU=G$B?xb+>rSei6az9|zQ
571HodZW+(&iZlV{+soDk$qc3cRlv`DT$Vqy#hZGb9vP!qE@J@JrY$^6BYIkai~<DKZksdl6p1#FZQGg$+xRPX9fsfFT^E<EuR$!X9olnO-~&bzHE`KV`ZPY
h-UGcoonS#EW6P<qj*!}!xHxbl<KZPK8)WEGX0UtLKL!2v4zhXu|(2>#!1U=`=GD+E~r7q4;GC!Zi~CD&;4guk2zaTXQm$ofSwu|H~U~)VYu&aQ&4re`(U^`
IhawdQ0dedU0qe5%?m02#&@-P!&nU|_jXC3v>avyQ*?=izil-fK}ssV@%%Tc77IpU%g_!p{q{L1JrylU?Z;>Z0#2vUxo{ONK(i|QFF_C&ed4^6FPwbktCLOP
L&@361Y0#}f+b3*<2_K=bBL~B>S|G_E^YG51-NN{t*VFM6XR0P)zrH!gQ2uoevn~m(Z|^>dTS!pDgViKdbu2bb2{zRQEP@Q0W6P&U<_%tV`Pld^4D#P*=()n
H?*}RjApcRZffP5$TD@Vpv&9B4Q*?%PfeRuhf$I0T7?Hwl+%r9-)Oqxwyd&-&J)lM=BhGEUBYqs=8#Yw8zz8|;1xA*e@x<v#WG4_yYW-Gye2E$A6+#^3T`*4
c(Q=ku^y!w89@wwE~F#oF@svPv*F(O94yA#cvnhGq${t+z1ny42;*4k0Y3dF)U~nc9I4@xgpWu0c&)FislKns4Fbxv{Cgi@>Sltm2t>hjY<o)(a7xv1lN?;Z
oy|iICLmejQn*MYp%EBi@!D4KR5f%keLps^R{l`ix08KL#so_ZicMYRP=6YBr1@rex9qa2cNQPWpY3HK7=H+v`ylunmmqUtkgj09Tfz#na<XEpI_6f5Q=MhT
`nOl&9q%nvwSe=RE>%p`qU0S;5;LDj-nWDbK%4A3vZE&1_sATR73Lg5Y^h!q{04=V&V&?Zb0hARWRK66rg-Q0&{*?3qiclNmL=aSLC$z9u*Fj9&y*i~F&hz^
O(-WI$*0_vqeo9oy=&dHItWu6(obOkUb#N}en`f3M^b~Zi&Auz^rEmQ%xEB1Hd}cm=<Bj&BgNPKw9Jk*J7?#-NF-bVv8h57uCyn!`W@P?%gi*H75!bkh0n9S
>mV#|<R3evP!`kOs9G7GiHh#+{Za!JsjJ^-g0o|%bT6=~h9!@D(gf=meYb!trNSRublLU>Sa}>WY*;LdYXk9;(tnKZy}|+LD*zKvxcL)Hk@F1<zp+%yiIBVr
xSh>;^amW(@j;%Ljvg+JLHZ{)htOuPE~{f&`whmmCj41eaKXT|S40!y=@X+vTC-|>!~mxQKK#+wzFpwD-b6RniMaJ%Q3rz$B-Oh0cH)&l_6}ed@-F6fG5i6I
<9Y2jK#$^>pJpLDy|@(~(b+e$ShGXXYsy<8gR=S0;NF25O)We;Z$TB$qJJMgzHZ&$-;$3Tz?=KKZ|R)4a!9BTslj{#pMo`l()G|&EA9x(mV<<Pl5J~h|Gmgj
)kz6r(T&{;L0KZB;JrU_3jIUlg7g-wPy++c<p_OsWhml+0}6V3h9;o%3gdpvmEM>mU<bh`>oh9t^w1A5ZIXEcJ8hKwCUf&?FHg985WkM;T7}1Jr!huMeJ#u=
QNDT-O3*8QKxdBLFy)rHNdc=D0EAd#QlRpO5N!wBo-g@)X)nY@z(Dfn*Avm7t1rp-keZ*9QU3%O({AeA#PIm7`n_^3o#Rm!5Tnwa%SKIAcqv&LHp9G#*L1Y1
dMt>*fAkBCDLyqNYF@L>dA>jBb!;jle5vzo)L|(#ih}@4iH8vtx#L`tHewKP2N}iElP%&bAP7Qm;G8<iWTi%`FqvdZqf8<Ki_L{J{{k{I+3SFiwEGIZ7R*$e
b|tBGNd)z2`7(B@GNMCM_Em`Y`Ri)UuPKWzAZBVVbdx{>agmwb(>juNQ;TA5pzK#$`C!>hG<o+SP|DTfd|p592>-)otN<uHtN46vi^8p1gPV2xI_Am;<M1Ss
iSc@Wv4Xg9a53($i}K;DD~dXUd2V=<8*DZYYxe*rkH^|-u9Y`09a7aG*4EojWXSR>`*E(T0<Ppi6AN~7v6X=TDa}~`v&FC)R41eJ#DyFIUz(lHI<`q&0Vh<y
C*%x6Al}dUvK|qS=I0W5wO7A=!GUfUScD<!+i=nb@^43ER>TZL;Fpo{lOA~V2yDlc*LFkRuWr9fN^d*x-&EVZ`vzBoKe^P&9Mfmc`QU``Z~h~YdS)lZ*T@(b
3x;5>x4o$7UXHJIbpZy;`t#@&*(}ebebb(u?Re1tp_C$KflP)8rgy;tQ4L{gk`vL^`tOG%x)37J#7A99yi|iu_5Mm1P$4tF=?JBtu`|b}mN8lMVjlHBIW%KI
(AG+&z)^<m68T03%-Q_Y3$9+N4fOxXfUw->>zIy)EvKj!y|YcHKu1p3VuhNRE!pwBk@{nor!qipOMeNFDA}4f{c5Di|5CnRF+|Rw55g6?VIbzss$+oL0IW<p
6xxz!GN8Wv$2ZSmnS|{f+oOq-eg_aygb^7Vbs=C}CyQf`sIn&AoAfJVZ>-%-qcqA!c>iFoRGFWAl>XJ_bxW>Vic>y@OZ}MEa=3bL_s$OrkTNHtxgcOtg{$j{
JDQ5<GK%7z?MR8a4pW~c1+0x-f)i&DMDyj$!bFxxUn7^LR>(vQ<vCF%Z92JD?I{c|r)X}@BFxA3<bw*<E98kHlG8g43~zy*3gItaMV{Ed%5@)s&Fc}(N>%*y
8iF)Je1=s$64PxQ!|nOo$l(S?!!JitwJy&kE<1lQj;X@(3#iCW@a@3md29|j(5cX*%&He@`<j24zjgB;R1W^^MEu3OjS<ba%%SxL;$EMAm?$_uB?lH9?AcCJ
3Z~-XJ?&#eb(T=ih)!xZ_zVM7=ct=j<5ZTsh9S8gfi`fNYWr~OCB9<1vCFDSnfbhPHtNG+#yHl6b||YA?!@G)0QmtBB*ZWme~4mn0zYqk7NXSdENmrvGF}e^
EOBjLWzB2(N4a~gV1<j+Hh#id`yVU+M)F?aKKWzL#X3`<b=jz*hIXOd8S8f@WfrWQ!-ps&(ns)D!M<cidk3vYm?Oj7``GF0U0>uSDM3c4xjk<DHI;~n0MBEl
`bV^>+x~FZxufD~h*Y*3(uGsjTq*$YO$x_pHqGjzJ*bq(xNHf8$}aq48$|&H&{qqfP+KaSu}-K2ojpt~!qt0H9u`K$B=@v|%c_dlX`@~$RUza$_NSDXFo&pd
fw+O$YYJM^W~F?U91PJ><5;f$xy8Uiz#W7V`<ZKK^Ry4~2BUs=Y3J$%uc9uzXO0Q<=}L{HNQbxO!K~Nm&udrDf1Ld_!S}a^6AtoviMZe(ad9YHi?mQ2q&e?w
w8}3Frn8;oBA&(=efXM<p%ng6$`lf(Z>riVcs<YbGL6a78cJ+=cQqA_{OK6&<4<ILCS5>$7&d4H(2Rm;`^f^c)Hc+cRC}fNAeeA6Nl>UeZ5DOrD@?p%U{L6y
!QZ$j?yIk#FAS2T37|Fo3-wKlCq%X-oSCEkZkzjNq)^X}D>@07?5PpA$tSM-2~UH|!VY^Toy7>wo`If`L%f)w^zBv1y2d7(6|4~_8Jm0YK(&~W)p%T8qwOy)
AXbDxv`0D@97nNbsdU3Y3wv1~_XwCipEBb`J3TW9QDY4U`y6BDMpKC2;7VeqjzzPi{pIDu`Qb~FZ1eHcg7#wvnvYYmi=~Ium=Tm7fcKd1^f3gx%Rdt4qiPW=
v$Sxi{jLr1mL&BY>ZZ1`LJu!wm<nm|kxkK*u{E*DA(m|bn)drUy56G<I(4n;2>jivv#<EUQ7nnUm_0-bEdzF57{pFXZhvd+w15PIp%d*+pV^qEHEVX8UVq}n
w#@7fYt(G<aHVlU9g4+^=~m<pa{#;}IDN)oRox~O=!I#z;AZ3y-Z}lB`Mzda#Fv9hqTkLJ!JVM7bg(1j)~!HwRvSGZpw0>@g-2&hNr#wLxD0f#9NYIIMJXAW
6IdHuH(;p;R;bp?FC~)OkJHHT9&EH=T@-O#0*BULqHW9Tgx=VRhm(x^=@BDy$YNF8J@PSUda2V9?7lfn8*U74p^m*5v`7x*7SM;eHFqAE?Qm4)`0cFJ`T{|_
^@5N0#+gb>@M1(FCxaDeJD7|nu07s>#07F&Pq6?h6?}F!ONy!uH<na-3?BMcK`4?TA~8-%YF+YJQ3E&k)cI03?2qE%BX@1=9m#*CdPH-NLJxUnHIKS4v3(?T
j9R$8s{N@mA-Of|7QUuKkf`Lh1`_%qy3~J7<2=zA%VYN^eupa`N_>v<*^n88g7ZOV&<4Y7=TK+>;*d_&LSn7Jq<N1xi%()PnCLSFg>ORy(9#o)Hi)nJM3nV-
u>e&~4krK4k-xM7WS!vWt|wLDmil}@eM$1*2ke5AufN8}*?AP5CXo+H#%=eE|EnSw>|A5^?pd8V91vJ|T3U2vehUi0f$yx(kAbjO5nOShH@5cruz%3zKr9kA
5ZBY?Jzx@*dyi6JRArNQW|$P#ccL#D=j3nkH?2R~j8j&<qF$r)KBp%a<r1V)sqGZPb|^ES-qoaSvi;tJb!3717$w1M)j6;(7|ol>2&t`QXG-pnwUpu(!OKn$
V`=aXabAbN5Li>ulumMy(bfUXN?4+`sOzTQViXdDA5mUW4X_vQh?J_BK7~FDe;=E2cgbF4cU2%|*=2UucNX4p=e3Uq(dq)R+p~*Mv6_P*U_M$4$a+9OE8b@o
6~+A+S65-rxN}XFd2e5h*OT>GeHBgm9vZ<76FQ~LV`5)wuP<d8nE6kXehz%X)^bC1{g<4Zp5+Z7qEjzAo{>*Qn8eV$+k5r*y^~XieU>Z0`4gAS|4oEimfA({
cJ|UqFJkw*TjXJ(CGRmI>}5$|osD&hmHnNnIBibN{+)u&aU&AQxfwjCzWDTUDn3`s@z01#g?jPg3K!a9+~w4f(}W;nc}V^M)d$}tiU@fuby&N;w0}~5HYThT
9A2<(BkP^nz7$K7FX@2&;7?2}Z7wSVJDy4aJ@uIxfUvKx<Tk}I6D3Da<LYXh`|EyxULaZF<?vm4$t+f8l(b;1j+O<>0+a^Pkg7#f^_nqgOKLO`IS>htLXvLo
S<!{rc7A9*MA&9R5i5?jx*C$tZk%@a4=N%p{TAA^oMSJQL*FpZv(j9`8GjjFPYFKuc;1ZU^=Su^)0L^$__>s$&z}$09OoQ+B-PfqNyiIk_b+19<eLZVaTdxw
R_-+%2!w=R1J4AjRKz1iKlQXJGeZ7!VUa3I_rkO6jJ@d&B!_>~I^j&Ps7&m#%q}XE>>$NPd2b}Yr6~Sb1>BT^yBD-E(k-a0bFl`r-&?`0Mi;<umCr)2N8Z+`
A^Kvsc!1$cBRsNybOMkm&H72k^liHV(9}wA(6!ETZzCjrh?lzGfokmozj74!>r?X6S%56Q0KzeWXc;Pj|Nnrp$(c<oQ<E*bOMD4tCsxO+w+vE0aulQ&kh<)j
!8k(RyQ87>YjY|V(os-Q5G~qc>3%g9-mMOScsedds3ogxrh-Gfp|no?3|4+Jl;!jjXqRuY{C1->tcNM+FV1Cvdk=Zh*})XY@Sm_#d+W*k7PDBWc(E|evQqpe
G0SH5^6J-BqMW>0X@8fHE1(`kQzU$ka!mra2-sD#F{>cWAo)!ZBH*244_EAt>-FIx(It=1i>W`2X_2GDrX4)>#=<7SO|hewEO~PBwR*f+w&l1$yr6!DaxG!h
ZQMnWwO6$r2f&Q#u5B{O9nJ+!LEr<J1yKI;Yz6Mb5U9r<AZ`dk&R8atb#I02;X#R_9$I3-fgCOpyY(e%8xRS!@xYc*V$~nG-z3Ndqx8mtAV$r%DN{@GbeY+O
07xx2pv2ZUYk$MSqh6oec8X8NFA7bBK{`~xSE=Q+t2iNyiZ!-A8LfEOmZ(KF-}%uI7Iu^x%%4{#3I7n;_)}eNpewp8jN2w}N7D&?MkBg+QVo@LA#0eYwavcU
LeT_gBWg2<GydT~*ch}%maBuB2WFE2XDyIaAZlSsm5`ded&B<J`@v5>R_7PngKAJGnd*I!SwjF(tG*GqdBNJNhtmPu=iKG;yb<OTt;s(hSy&IGh#{EfuD{m?
%;hwoRanN;RtnR)`Y0<d)q(key%=A~)A4ZRRA(X#kYUvs@hBMGjn;WSSoSGYpIxc+1-(inc|AM(?ugWXK9)5JB7!?cAfG!Bc?v?&EsGfP0$gWzgg4lhiM(!4
ObRQRF?PwPEHcYZ(#8aw5*=2BJ)YxUx#M#j-U~6%xb#!g-|F-!M?U`6Z`S4cpuDQ}NBbn~jvPWi=S>iEBJ0MvL3HPbJ9%cM6%jG92Vc({imlNCMIz-1+YHjU
?L9B+hw75c@@gO~!^1$roN0U&!xv9^As6Rv02gghh`!-W|99=7ekC;TKT5Wi6^}sq0ok#0-&_4~hD~<T?Y~7aXaUaHU;d`!mC9hoQP-?SC3p!*1R(L~<&Sp;
^tEy8%sfTMFu^iD>dPp#+R12Np-PddV6n7=Uh#F~4jmV;#bT@932CQ3;&?3}7<C!DiF4j`89~+5IxfuZILE7uijM!hEhw>l?7#w-qc7x);LZ8r<kSe^4Mph-
Ti&48w%Xrd<Yi?o#?-evbTj7dzNK<A9Tv{h1}?B%Dty99b&h+3>H*;h!fW2#OP8Jgikq3igNt5ArbX%Hu&uNYo`YSnZm!eg#}~$$G;F8<jSX2v)C?gU{ZIF1
Smg2F%DS=kzhD)yf2zLyrIW~Vx#S>6RvklYBeMMO=iX5!o#6@J<dF%SKJ%PMncr0`_XO2tUkj}@p>Fszr2*Zz->kY3hkr5w<CZ;b1lRIU)6ml)+xg=et(vxn
sHZ~~RSQ?F!WD)+bX%|41i!l@G<KS7cEq#=LGF&^F0Q}M*#K9_sl&XepP<HNa>|3G+Y0-^M~7MN&Cb7{b*Ib&F=BNQ%&-4%c~SAO^nym%9QIct##x*VKNwH{
Cz3H!v+5KwLQ;V=-+bAW_jAKXxL{}RPz68e#?{-<Q*z_kEjO+ua4F~8vrAcqM>vbQvlB#2A4!S+@Y<4%55s-y6wDRQc&j#>X-Q06QMPG{<NZ~~H^ycNxNop|
5EPgNSR?&`!o`URmVn9c>agor@bVBVI4Cfy>O#HBgC<P;&6w5tOo!pF(RcVYN+qmovmG?k8oKkwBUJn2Vg68`lGV#z2Z|QH-D>*hQ{Os1B?s=eLC;m^waga_
9A0{LKk^3{#t*OQL*=Uq*Q2-DE<rbv6|}voJsb3ckc-I{MJZQ%*Y`By3DoAXz=7?0&%8uu!;={cp+=9dhoFs=Wf~67430+j=O7<6i|99~e0_^ho`6SxVGZMQ
VEh0J(`ke?WIzfQ9@Eu<FW%$-g>3x3Ro_`Sk(pKClWyj>k@Hbafg9yGFviXwz&jjZU-P>SLaI^Scp)?mc7#XpYQcX)85?IMSywwY-P^JM0(d^{%U$Mf3{5)p
b2u6Q!JGNHbhU(U9QrOp(3b91Px?JyYOlx`hMoz;&*^9Jvd{w|+ClJxU{}tFsU}&VRiO97rI}!;IdTkJ*cyT5NRnSihSgGz6d@#mk{_iG{DlP7yLqFQlS6P-
lYVw|zwGk)lip|>xNlQSw_DMOvwa!F>8ykc5S;b=p!A?U5E>Lb>q6m>m+qC$RPCD1wlK?s&Ann@FqTG!FUcd|I_rG;M>gET*nd<z@ns3aUsSR$mjh!gW(bZ=
H@AryUh0fq!0&7giiIV)T$bgYG=z_;wPeZ@@aAPM9v~`f^*P+9MZ@ReTL~BJ`=uFQmd3x`wyd($K!K*?Al51<dd6k>v4ul?=W-|B0^SEl?nu1yajRn0lNeh?
bVZ3zBMl&jpAR|fl`}oePJ;_>04=2IBy{5Ux1hCSU@kc;DEy@Pp_C!kh=xX#9WxE8C@D;7+>OENI=$PwD0$+)UCCW4!iFG1_y#h<aHKk>^e8Jn`)*}@Q&Yl!
&CapQ>X_`LWc4atK}MYNtdWVZ&3%3>FE#{MWMQiki+|}qk{n6_-f%qAY8GDLENKH5T(nM}l)Fc}N)7`la+dXDs`?UhA5cCrN+lDvPjOi33^C%P=}fpQh~cdZ
J$GwdpaXdW5MrLMgEzk!SvW3hnW5%Yz8^x@qQvvYF1lIO1#G619u>XbFwaM+Kk#o?Kv$FvH+Nu`Y8Q@KYv|J)qS*JG<^qrpVaaEHr<L}p)t6ff(Qf5Qr`INX
i1JkW1K2v7A?iL0b(8Zssk8~nPQ&mO*=dl7QM8=A>mh=z?GU)4ea^s|Jym;&F_<2e>uUe%?5b~yGy+ed{+84<;+kMjx7s6WF$f3OD2E$*$$aHSpl%2tJbPF<
7?BtZA=HEi+W_b85pRF*+_7%AayKRWq3J^6Sd`kOeJ$a+afM2)Xb}dWpvm79hw5)_Y;mh|y-g=8+G!YhQEA04-bFn{AdgU@(o6eJWm{bec3JS@$hkUsT?asC
X3EJ|eO(YQKO0gk<jcm9`m_|?{Z=_U)tVnW8_X{E++}?bOUqppMF7Cri534@0XyIvIkWr!swiR2#VFeLY2BURBvfUST@Oa#sJh8sSzV5%w-`9U=W@H~QzL*_
t+*?wazp2<pRKs<<qJt3hwN!93P^3lLO{0#&CAkZc`tQr7x+)nml@LZ=X9oV%0+tII%HmYmXLgTfD;_16E8LCm$c}*)5PK4w4{F&+|KE51r^(y^ZeeF0#vC@
_t&QH<lXjHp0ip_VhPIgrdCj+W5nE9lDtv6Us`_Vv4P2_7#A%Nj~)3_cm~A2dszR@V(dECg1WWtzL_CK8KSEZk=cG4UGl>y<%U?VkV1-pdju~A#_A<Q(u?te
3&4b>a0kwR0gisn2Kort3hV=v^k7?#ECF}>6V6OaSNFcBs&c^k&Eo^42^PIA_kU?dqv(2)GLOrruE&qzGEClg5N+2EGJxLLv!OpmX+Uts6ENbbFyG^zjGQ`|
ZZYf>tau`!YdqqF&JHS4r-m8;7?D`NEc+9BArD@yzCP;I`$vPXr$P{?(Gd)csjDjSt-mFII%6}lLyqqMACK~92q9nW>?}h9EVa}8Yr4Jm$fl(yA1N8V6KHq+
J1jqjJAv<hAru~21#rf1%wv{{&k&yLZmHC&=^&!NzC+QR{$Q*mC@baaE{tF#hTd|D#4Z<I_YaOZ2&<V?-kO0eJq{(@_!h@5qcausK$@vD$$KcN-v%TLVGdm~
3|<K!EC~ooL-gD4^UlnG&besu>B%Pyc_CD+W_qmPIJE9QzKBHYuxn8NHHE7ed+M%Q1>_ZG8pSBY6yVD-7Q3UEq3GCL#2Ld`Uq#onEg8JK;c~?{7rLE}O%<ff
kaWr-(mhkLW>I(m^B;s_T3GC#^R~#;$Ud(w%wgT?DN<Tka9A~bx8B2V1nq<5C<ncDi;x}eN7#q1Gf34@hNVBf=CdgEs?ID&HibAHp&4!DtY;8|WNr7;AP`tm
5g?32))h%78I`z!`a2+ut6#uDiT;N1T2IV5xZ7cSZ^7>?O=SNaQTK2ri!)uR7ye<OC0e%U6VB6s>;VeE`fnto$7cQh81(GB0&~q-NnPmaJ>hRyqzj7$Bb!++
E_LA!G6ymMFTLB-4b_jH)mUr9Vq=;#<X>z1g`MDgc2}_XlIy=Ex5y_y2bFTZ`r}c2L~uhJ6!4=aak*FWz_Px_O+o4^OMeZoukUa{_~FF-F^(u`tnGXnAqX~0
P2h%~U{cEao_&R(MyVT`LGX%s>1Rzr^THUvonP=uv_=y>S8K^Z_E3@3S1-+9oLWf;?vslcd}s4_`-N~5g08Qyb?~+>=CyM;uusm#)UA-zN%J>A>J^{&Zk=Ju
GTQ@-W}jE8S|*oWgE+s!slm9}yNcm(A~)Z{n4|!rif0DqPAa1%A^Wo04A(T*cZ$^<9b}6~FJjros_FVF%X6?rTw37b)H_mfk?&P|w^s8$EryH@S-~%+`8e@U
5uRduXExf17t!9B5Zqvuoz*Zi?-Im=JvyGIC%DzMH?l6Kl;a+OKhsfu(Ll1;z)+IiI20g*d00dNyx6*<Y2pI^NhR3u`sPvVeuh+mqy1EC)pw^ll4C{5>*Ip9
jkO0_6Q*DVZB7}CWSs&y6k?|X-BgZ+3&K0Km<10x`7)NGRgfA#q(B@Gyy#phB37>nBsqV?`O0`G$h3oZWCk9d6_(nvW}T~X+mC^IypK`w_^qZ2Jk|QcW#`vV
2Kmves9{=%Icu@Qr01?suavvSeBEnYdNnX$ZUyp4-!Dr5H<Ft1BPE1P!Qz4*Y;ymyij)fVxWll-U+8~rmp~wcDX;t+Y@2}6zHe*l`wCTX5yU>>VOt*FB<q_I
*!84h@<&rcbFM=SGir$Ure4!-@Vv!zjZF^(6%Q`SU&%{s{5w<6etb1in6|0&t=Cgb(+I*1@(8pHLL%Ib?UV6H6)Ysc%Bc?H?S$_d)(J6Ke$^2h2h==KjG+>t
FgF;LElYId=fwuMT!!^)=cP4d>*`D2mBrRm$K6X<oX{{=#<xJs_ZwlSaF@&ri}ar>C!YG_Y(-VFF9uPQ<K*#DG0=D@1|WCz$UFuMxH{XT@2v<$UdzxBoAp~p
*HrWdl||-X;l2X)AWxeEf61ZDV+9yf762QEw@sz@?UC5i8^SKD#b!6v7w06*J4N1Lg749LfVYCde9s8aLOkVX79l0No}I-SMlW1x`V&-nZ}|nWv^b@f-<%aC
h#z48Ky*&69X*n=o4`Eau4=|7J!)PC*yc~_vXa=rkpXN@0b9g4)d!ny;V-#tPelr#HA>55q4W9?+0r;(D4}veH*XabHYl@LcBLbqg%oSho}%Hw81kb-(ZvSi
d{Kujmf^DRH;g_;UVOU1p>6jPYSbCVKyo=?v4;Wp7bDfFH<B&3!qo;E>5?{^_i66G*g4x>UZM1)d&pc-9S|G8BuKjukyckqNmfwpKllNx`aqq(O>S+d#%iKi
-aR%)U$9dXf90e_yk|PJ7UL)woOkfEGJ>%RX(_P&PHPKz?AnekBVCjoptW9anu=<0b@B@p>gi^^J=i%JzB>F+pr4?)hSdWQq5gp-^Iq&k;w~+NlLMrbl?yYo
L$(85*S;9xf&x&8Jh?LU3)*W8_-n65$olMa*Ymfnjm(2Tk0fMl=z`B{4U~8F*WopI%>1EXQ(TH-v28P`cD)4{YLNTt>zQvsD?eDgi<6_)IJrD^t07mb?|cL&
h3hunO;$ey$BQ7^Iuo^r)$?>p_xOz;$G0>@NZvmJ=9|6So*e8#KyfHkALw*kss_5P%6E1PoZ1vQE|R^(qi%(e*p35=jrdeChR!8{rT|d7ML3buW`?dr*&}ir
>8H?gX9>bGZ4baq_K>v-NRy%%vondks42~Nf+D}XN5R=JNbc?t?vao)Ggg{nh{o&<7|2>hG};x%3CP70KcauocL5c5$A_hj3#j7FbYYM1$N+|ou#EB-oK2c!
sNFkwVtkxDG-AKQZ_fsXW^?>uXj{%n!RFEf&DT%sKLubj{}s%@@H1@|smPXdKLq$6(<)6tXQs2?rXOvGC5kk`*`E1CbVfz)FOVrc_^5Q+6aY24!h#CR#ONMD
*a8eDh54`$WbBffw#8Z~DGAZJ8P*e+g$jVku`-dV0frph?cH~5fP0|Qc;z^tH!;?FY-$%o<>37z!``4J6vMZFi-vFPY=bI3P@%sl%Pr4@)1@_)ieHDmH_KnU
cIum@%J@KU`3Q75N>IxpP@<oCd2=t^l{w+aS^o*-vHbeh7@bJ{tY^-+OsSPQ4(VzIHpRnoaZ&qXi8k6`vo(fSnwhRoMX@4vII^@wiac{0Q?5#Mh?Ya1Hh?_J
uX!bvaGeibuooWrqq0UK2b87^EV)&v0M+sEena5p_leN`iTnoVAkW}$@!i5{E(-E~(j!S{*EXH?oN<1RXCBdOlAck^gu)JvWG$R7Ghqm_QvA1qa<&m~{K1@i
RCe11X00y>O&9-k$2qR^xj2WNvgl}cdw7hr8RQaW%*`H_n+^fU@cP1{*0`fvydp@YL<=}&7Qfi4?$Kl_CHh%?pB|qf0-b9fM7;%+oFi+~fPM(pBrV^O%Id{l
k6Uv2Gz=S@yp+E#3cDP+g^<b#NzMB^%zXmd{dCix=iA3ih;mz<zqsk?qb%X2L_rwhawYBqq;yl9%lc`v3RT*+d3a<h5xgj>0_t&Q$PhXzr&LypO^qKyPZU~L
dY!@s=5Kz&T<x)lAr&n}j2v$khoX@8=Fu2BaKch`-OyCEdx-FZz4hNBDm|#u_MOz`gwdZ#`okce@EE9WMUiHa2Ga-iJFj3H)gYps&O4%Z!gzu9{?{KXhC_6x
9g@KwIx`{i&2~vNhKoyMt%UtL&YIVCs0ExctAa~d3ProD<^|@_;Um6$*Za!^g-|O281Uk1O=k+Ga-=ZLvN|?@wM_auJnNr2-*%y$Om9h4mgqB3KtC<D@OY<~
>)m1+sZWPU%E(|()A~bk{nixW@&eeJJHIumc9Lx=LwbIJ)|6SVp|K=kDLJG&*5SEAjaGl;x+e@erDEK|!#`>>zB8CXo1{dG6VVc0a<a(!#js8c5U2wnYk{34
)bYkSp!AI1Y*Z3@5ZSg<j~9C<kS((%?OrUNvZS}-URP|<OfxA0(8Leyn_ntj`gf14<7a!?);Ie34PfN`RH1%Jqu<Zi1Mgd|UXdk%nzb<*^H&+B?!e^!>SphX
hdhrhrti!g)?SO4@H!!J0L7u!$B>!0?v;ik5j!M0`6oIiBd>zT;rT9X8*V+zs>)2m-0}5n$75y%6`sOtmm&UBz)=_Nwf*L&hZ7SIqc@bm1JJhE!Ex(f_Z|bX
yqACz&a8<{(8>l7uW!p?B=6B^tJK>g-og}I7FU5>bc7(ohA6hp!;&Kcz51RZKVfGUz=~$?bWABU+KpR}&yop5oJX8mFp)d=TG|K7x7|;_WS&U4wRFqlWJRy<
wuxhF`0ct6GT<B?r1-$;>}Y@B65JsUGIHEPXh^n6=j8F|uLlL2PhJtALUH6?v7`P*5%qo<{F=u)OIU20ovt0XBUhDpb$5LV@_tKy@4pGno?jW5bQ$LJNdsn5
k&yf%!XE?e&Q~*Ze<zl+2C|-;bRl5&yjD0|$)$EitWRbr<IcEo9G=z3rFdqt#oUFMTZ8l7j1BM@`70_)$wunRfZD`Mer4=of9H9$iOL&tGQqC4H#DK>2_U#f
=3w1QH9#JM8kY0$ar5Dn(LyMK)?L%5rzG>snq|b0(06Wd{2YoJN!0oQUSbw-cts>9cC62;+b5Sk*~DGc=qlJpkJJ!oblpgq-X!0g2`TV|aWj?f;C;Tx^}n`7
*s2Z<%6rGJZc83yY77Ebuz6z<^+L%7yp(R#1T7zr$(w5{jY&d0x3pE;Vtw`YKoQL9MS4mfimcZ0sUI|G#>(~qud<kLNV*kqQ68&N(b<G_YryB_*s%{_j+Y!Y
c}aOEB7)^LqNCwn`dN1gchIr=PBjW$|1+dnWU!SA<(Gs)z4JFF8FRSJ$OU4-F3fR^>&Ll2=qZxZ)U+u{S(#H>EO5X{$Kz|{4&wK2qIW0K$oj;Gz`1nRB*{zp
UT4}72xa)eC~LBQj>|B$sD6{={l#;tQkeDAp58J)hz`8WS4AHhK0J568fEuM?aZm<nww~=ZTauNn}P|~G@|PtQE%+{<G?+X@h%r^$Yd+G#>pnON^ada<vE(E
V^&$Gln_!l99px}RR_t7r^C*Ral@wqhelbp1>UkK9WG)BbRlTDl|y-O8MI|KxTJ^Mf9vzr1#9wvCQ=M6s_amr0vghJBuXw=7i8p^+Xld)PB#w|GmcZmEFZzT
TW8G0hxtHj6_m%>4Bc53a;ffbF}FTCNkTy{<6zI%H#{}}(CSvl!*GVmDHGmAtAY>E3LkaY&4eu;?HSz|M>ihO(qX1}fEh2>>ku9Vm<u2ad=+ePdvhV>vj>yF
CN%zY#nKOU=&ZmBst*6;yC-v1V@V3Z1&!~;fjv(y{CeUpWdZOtTHz>@pf2FBn22042ttupE=Nx%x}imJ5=VY1ca0-erNsW^)4liV-N~xYA((;$Gd~CJ1A~IR
fW7|)8aDddY{2$LpblL($u=03RUjuUbC-E^eNke9(#Osjq4fpig6WUFg=y70t)YBTs@sjvK?I{U#MAk?v_5-{UCqT5CA{zeu-bs_31Wk5TE_8K2zamAYqUaf
b;2*77*!5jjRf?<vD?hAq>5WM(l=%O!qY8IsAs&XPX2~0JTj^*nQmo*VvT0wb7jQicd|vt&zzTMqLN-rp;#$`1|R;B+2N43BWyF9M55d07g~HAOcHOe3{xCJ
wnyf1A|0Ek#NJXrAKd!ApYkdwh*HgJtN+dC=XxKfpI+-6`g@If%I3>G*&lyBK5gK~;GlHt6JR@){da-QFFQw$xN4NJ9?}9*3;=;l)MM{#WJazn;5uF9@6wUi
l{W%{Fj!Q*J+8|axQWg9$H*2+3j-Hl-hRKQSNTL?ep{5s;VC0dIo-UD)juC(AowrvPjI$we3Ay-L&ejE_3!;?KP=r9w1&iMmPVE72rhOvz?x_QSUXNjo~k-*
31&c)aj`5QQIzab>ZH*-b7Mz!>9MU$^msR^U$V<_pz@(OWGC9dT<mSK5o2Emw>ZIM4e<jc+l1ClH^n_~3YeUS0~jA?fMe2Nq}x1FiuN0jCp4jr*r^1|Tj5@=
K~-WJjPlUA;9FV?JBp7w3YA$@&DV{qCm=Ki1O9b(?GR(ryTVO}OyQrTxfq<o>jOx~7seFGWM!rW&-*O2$Q^cujU3opsDIiQmxZS0U=AsktKcQ0F9WH1kwl?j
Z2(Y3vd-G<KyHsS7tIpzX28`5UWpM>2NT1y(wg7>_Vj|Lb0}J}OK9owR+LGzHhfIhfNnB7@cmM+4szYFK~+n1db&OUg=D*UrP)>Evwex><*jJyw+!MHP=tZt
-gx*iCsPll2sKNT{!5*@Q`lk^Eh>b1CJ!W<+NV<gk9+4}w25v?ucz8)Ty~<jHo_O6f-n7Hsasl{{aG_XtX8VYl&emb7alhx?^2%fKF$NuO3c32Pfk|lf#k?_
@L6$YKx~H-EACa0yW4mS66i(lb$QSNhuH(phkBd29(%Ok_9ms3f8>I|b7D{dbSDEjK#Q(tCcL_(;}{B12aCYyM}=Z$>2B@zMk&dkd}J5h&N9Dc&Jm?Tg&H#r
)$%dWxr(d)wSJ%MRtX)L9u1%~rU$PzD*9ZciNBiO$U8G=xrFY%M7|3d^fk?)NvMO!A=GtqhoM6L1c=S~d0&8#cPc+;X;L;?yScj@_T4a<(8aBqsf9AbCUI!q
IyNw|CX_p50iO8|EFn|*ol06?cf<5^Wk`|77J!l0tW2L=`^7lU`Bxgy{2F}_OPdhLT!vnmh<6^#2qM%D1ruz6#@wt*$}?aE`<Vr%`PM+slG|EcN3^S4VGjh{
p!wfKQFNtAn>`nXr2l;!EW{Ch8vD2Y43H>tE)R;*c1<+GSB1wnA|nB`QfpXl$?33>?6P%SB=ZG_7D#ATVwrmXd1}@tOf`Y9O?rzwn4puA(jro-Nu>kw*C<!>
8yT1pc*nA(+9r0bLV@B_@%4zi?*&%gh`Kr}h^1<T#mV-aYh%X=^`R-cAT1UjFjtVcOzc+CAjucPh@8r*+)iJM$w6T$`t87dUOh8WEaJYa!Qcx$Ug8OS29C6w
1AgG+jbYau^X}PP<g$rIDbYipqnQHCy5>MOAMeHFiju4GW7IGDv}Du3hC$d<Hycr8Z-Q3ucC&0Idpb4E{<NtSM&xxF{}7`oBjJK@V^O*pM#-~Cgs(H1s$TM7
NMgU7*5an|DB55Ne@L5N_oMFa*moNI(^c+pcc86;(%eL_w6QQ9L1*j0&i3;;j>4o(wzkJ9L_C0ybm(!pqt2~*$DFZT%oI033f*!0A08{1u|z3<SSig}L$~f_
y19V&EwV}WfLn3P26ur1s7m0o5D9aSrUbb`{r9MzF!olv?AEx=A;k!rWyVicFivBV+QVhb9kWgjXfxO?fmz)`6d*HL1ke7@>OH`XJVqt&6-)VgT)4aik3z~N
eORM{KDa1d;;=20O*~gfx%Q_6l&1b7-8E^cF#Z5j#dD0m&^&0}jYK;fo=Dp3zf!{ZIqUpB&+i}eqJJpQ(4<rbqt3lzH-66ImRPKd)qp|clmysZbu1dq?KEDN
{9)Htk|_8K@rrpjW+B=jSr)4nbyX)cS&PjgAu3gyOl1y-5EHe_*-g2V>|2*R!xN-P(WkT{p!?rrAYwB+=se(Wu?+%mSb*JJ?8LDeib{zB)!RpC))1Bx*ekjy
0HL_}LVh^mp3$<a&(fv2TT-1AY-EDJ%3k)E_~J>xaA-Lnb#d3VYhPUF%y#jdGl{K1_T9)P%hX{PnMCZ!`^29Skx{E4kr;#&w~0N=WhT7%+$$$UPZlB^ZxG{$
c$68QW_$7SCkhT*pG6^wj3ov6e5y@zV7Qu$FIgLNK+2}o@jqbotPe>Fz2^GJGD)7zh!3U!+<>>bj+il?%@$1(Cx#G23(0rC*tY#&P2TgJAzy&qYA~d#t0$p-
xpY!-U-66JjAI-bd>#>#lqssC?xm-))27*~oLg4J#bFAs>5u8Mq6G7zQZ5vNKlR4MYJ!l0x+CXtnw+@`6Z#)tsQ|Ykdb>+xzegX+>9gkJN|N7D+l?+B|9JHk
CMjV3UFFy-)=s)2g1h;#dn}>=kF5jU!pMbDg{m?TcLi2lm`LsMLctnc{B$D4^`E~B{a={<hkApTr+et8L<AC^Z$8&5ge|m7OJ>ND@u`~ri!GVTJff>w(V#2~
pz{7Zm=M@@ci!Kk9DHhtFRC|oi2aI<?5Q2ligKgYxCe`rzt$;dv;PTcNv)KA_ajfsZad2gh0h$<&6Pp6t{cpdn(T`Hm<<<c&oVtCa4hHMHYGpL$1cbau|?PY
&Yp%CjQ20~JZ==57IEa(m?yCtjpUMv$B09pg+QL{Lnq?B+BWU#&uOoSSMM|<)%cOGRQ+CGBN9GpCY?^sf|35}*#m)FJ+DP)Y^qP_(E9+f2z6nfFj38qvf}kL
w1?N)nIom_Zbo=icS_%ai-1oFRqU2NgnB~aEF5g2Z|vu+SGin$T*KwDMQHiKd%7&ktAsmja+GT8!<vJM&L5&J4W9BE`s{=ZkjEgSt^ApVV->G}s66VCj$%N*
_zH7eGpawHIDW6E>1?pa+~9=KUQZE|$fSg)?%?@h&8KKagax>D7G+B&dS68f{js88n#ocR0hKv4qNcrP-AB5xHgR@1=UaU_=l2l_o@x~`kTxk`8I`fVsw?o$
AG&xoD}`xrcXb~m&bWpMeT(>#_x|hpjTufV{D;NdUbtq&A~&M&(iVjATf^d;69|e}L5I-7S>sCf#gQ_q(dS^DYKAg;R^|I*Vepo%OLqlJ?F2=Bk2vB=7V2x_
zbkF2Xh$0G#=%9719`1PLCj?w0mfZkc3N%HM^9+4&nrqr*Z0u+WHo*zQ$c1zh{19y-*#Fry@i{o)1J5(3vj1^8QkOXUyqRqwV~z?0*gWGr%-JMAtr+jZmJ7c
5@U-zF&Ib?6}&dAf(V^*w{hNsMnt&GK4npHn93$M_NqjYwUdt@gK9wpJ2+MlD0xR&<Z1I4GH_qiV<!1sDj?=|c9UutS1)Vw$&?k!xB1e^nxZ_!x+GDn45j*I
9E41U_APnGFOk++;;!zPCI|sZsc=4TfeQk$s2o4Y1hX&lVr<B2kWz=JIEsK6e$gWENvo65cyt?KJc&${gFy9ZdzRjnMr0Hc1-xKPl#!~T-r<|7V%(huX8*P<
3UK>j2AdrVtjFWW0*dT&A8y-*8W|)yc82Q)H%)vxdgxi+F$H7Osrv1vkOMbnc}sye!qWK*49m~ge1(cI0}4nYf_;_sXMh%AS2WT~TabWJ^uuu`+?_@8BOP9+
5L6X^@4iSnr`nfowb@$@fDTrchZw3LNYM_g4Vh|+V##t{^Brc+I|(^>!jZ0RV4!%*N+>WW3b8PWW*q&)3N}M^qYUvibFOfC>IZ-rpNjnW3HBu1@q)8=oEi;0
)M70OmJxuFqxiH3?~GndQj?r<9Cm4C<HYHdi|pF%%I$9<*=@*6+m(sx<$Eb3hZ#N*4tp+ZQ?obp?m2{bwAN+B?ayoC0ijLwwl5#fSZb3Yx@INso=#4Gih^@!
P^^!wj_+N$f}T0X6$(j5%mK0R`2au|o0o#vLv!lQlEHfQBSG35CcIC&M-^AQ6GpH@?fdm##)W%R`KO=q=vK5gJpH8h@;#37*eHEZbp>AS*mpZ3FfV1rc}gfh
NTV(AZT*1d&uL#5ahcQ$UKZ`IkDrIp78~TnI>(_ZJlNXV%D58b(&5ptlW@qTY04<0jtfU?igH^s+Ti>800VN<y2~Y&%Ad*Q-oYg&*qB0Mh*HJJI~-8&sIU`h
;Bk@-Epe8ChyoS|!lz`8svdvIh%9}$l<O0^UHBlT8iHK>kRL#ZK)SsPI-<E2^jjr-9gBoF=VIPpdWGKyMiQYA*2%k*k6Zn$2Bd^pDPA#BjNFeC^X$$PJ4&?&
8^nmv-#KWYWt#^rhG5JRiAZEIZ~-UwwFioEo-EP~^GwG|=$#JLa$-13h0LSV;L7X_e03K8smD8(#Q2gD7ry;!wek^n^o8(w>J0ng%j7TTE&;c^3r3G0-*qT4
5IA9V28ym58N}IR9=l>u<@~ce^aE`D*LP76<bXRONL2i%BC?z{;z7=!iMGR9_NdGM>BuT;i^<=@Jhm~RK{##YDP)~F7XU*}IISukgs~G4_+%Sa&)q?5y-D<M
R8jjQWGD4VZV%6v(EcjV<Z!=o;}g*eD)TYOr6(p7dtzm+s9$!_{*Zv#V#fUj`9qUL+-arLWRJqNG4rE(u_Tx{83CA#bb{uM#7`Tu<-qCk<`3`(ip`TvUSq&d
=2JyzwTX<YWE7-=Axjl;L-i6irqd}-|FQhuPK-UooVorM!!oysb?A>uy$Z1lmk5JgSlPr;;|KC!Rvp}M4yB?B!UES+L>P-d1;KT1-{l9Fo9W>hZZ~bs(ebqq
<GFa(DBxF!KnE{;TY+9v+KHtUGfK_VduU$_c-XCfqba=aQzI@~*`YU%DZ*wgyECcVi4RJ{9zn=WXRUb*O$;N$o~Ft<-(7pq>R(35hxKx&?5;;}aCQCAuUeS`
J@LSioJf{GoanUWlz4PW{^n_zy+S@Nk-hbWz>A*!@Z9e3J<|Q?zY11=!Izy-mZwUDJaiZzk1V%uNNB1oQ|c&lX=~z!qqbmx3w!t;9v^M)2?x9@IZf*oO>u9O
rGS^`>UUukY$jroz4Fa}X-CK!ta5_i@VvFRYG)lC3$b?QJXqWQ9SFg`&Pf<hlhvX#lFLIL^G2pjAf^ykUw5G0YFEmGYx<b2<v`1rp}8ZH!;1q&*3-nyQ}_!1
loZk&P&wcc;mclO7#92%mH&a0T>QA`y1-|hUc<QMZ>OteV9<Dpu#^(&q$NjuCh5M375<pT*m_#=TqAn^Upj0Kw4_p+9~Jqx%;19g+nv4e`i%8XW|60y^txd=
9bDSpUTe*6t_XXqK#D@k9>osB3c__L(aYD&l}BHFiRF`Oktv4n4B9IRbO4)4DWZOftW7)(8!i3rm$t+ypb9miA4ocGH}iSz44p!wFEV47h!U%|K%LZATv~)C
h|0YbSKTNU>kdB1efT#Lz1TUGCRWoox<NyIyPUbC@M~O96S`Tu`|%94wc|E13Si1u-7f1Gkbc0wL`$g2R|d`%8YR}ou^335{3|updg8fGjQ^FzuuY%|{9=+p
-(z*(T{M@;%byS*C<tCMAru90Q{B9F{j|6<01Tmq7DBlMq##q|lv-I6g%2V1<nIef)Gvjzo#E5T?{lr2^~5dJ4m1#Xe&2lh3z8<-%u_*48S%+j=4i=JV5U1&
M+1SDHhTE;XsMce8V(lpw>{~!d%a47h4ipwidsKRGxb{f5gJ}6<ishv`Dz^5t^{J`S3{?GN*ZpVmu&oe0EQs&1R#>KMGS7SmEKbc<%mKy(~$}HyP@b_P6v*S
P%^?DHv;2rPgvG;<a@pL(%jJeByeGjw%&ot`#vwT#oL~XKGP%osk{n|oW&X>;8ycpHH3r`I9ay$Q(s`vXPUP0^sE{PUu9m!1<AZ0BYy67{ybGIiC5te<kD|>
aIEA;lt{dgCp7cT$!#_G0-5PLc+^8ctx;s7f%K6>n8$Yx2r3cHsrzM<KaHFCNcp=o*Bn-XlI}c=X{YvuAnQ6Gu67$k$AIThoE#u3$6ck*{2O2hbO%iu-&;ar
<`PKW`Vo^r_C-e0hY|IM9fFE^rw)dhyi7{Lw`}jZRU%>yCe?|WMHLaxtL}G20wvt2Hg;yT2Zh_p_)$Nll1Rf9c4$yQUC#)SeO4cuL$lm#`OOCN#0y_DfcE{M
k;2QaDs>ji)}nn$&yo+hQq3||ikwq<9Ao>|!b=tro--SHy=7@IzzEKFrqKBIFV9HB%yjBXNY*Tjel+)xP6&w{w6XkE)>Bj$_6UBORdI$rU4lo9;}K9=?;zHn
&qYf0Vb2KH49-h!xa2=Te5XYi8+9fo?f>)~4%+f=0>=<zRv+_yPCx<+n%((zrB~=vLoDYJq{Tt{hyDOq!ddA(B+I55*zPmXM+))2;aZ9B!cfZM(z49iq!udH
Sy!9j8KeWW{vZ&L#^X5_2pj2z$mPn>7BAFy-e@Y$;Sw9x4wP8SZ0e3bq@xOCQUq}4^se#1vPeU6|2{B}U*+lSkWR<PsJfhyotkFbN28<sk>G$65|m>=pgc@A
l_4(tNm_SO|63@^tq|V$QtcO$+s?;zPVSs^eOpFj0(^UdANrBl%$`tBw4Hby`Nw?seT|HKio=+veP~Xv#@df`iRtt&0Iw$EPWmQCng+45+n7U&ex5~1U3Gw7
tSGJZ%0Si(@`DsznE965Fw7>c*-u#%qLF(4#$Z%4Fvc^@$aQV>W2Vd$y(?oWHKR`RrkAh}msy~C3pMkjSpkvuuhy(UUQsbYmbL?ROXAOQgK2)-t43K<rc_Jr
)H?IXEDvo8=9o(ysG1hTF3$PFiL%1P;_9g!57r=l$e8aAoeD^@qm=Cjl!gAoW<@>Dgi87Xnx{7_;l%d7p6G)RXF0%aqp1m#qA)fr#1!#zl?1tSKfd9uAbYk^
*0roesI74|_16nrVIqYGx|jt%mYG%c6jvaPCImI?A%o(ZU`D3D*f6KkWjKwLJeK@~mTnXdlt1_kmA%n;n03#PoCo2Cq{2F(9_$Tm?B1aW)K;hqQEWBtf#+rT
Q!I@`JQqXXsoQcHW&iZb+W^&o^{EkdzSE1SInY>G*f#>Mb|B;G+;K+)M4{zu?5F2^z!+(u%-vX8BiRdE=h1C+%Enwwx7|oLZaV_|wgnw84>zK8#R)eLE5LJJ
s{3jdSP65%%&heO0`@Dh6NVAYj0pzMj_-@hbo3IIrjBT9?Z-mxkpl4}L5(h=i(dQ%70s9@G6OdOxQlb|X<b)o_2TDTKJ!?Zz>^1er9FuuWZ0=!xfe)m&GG=*
kVNlb5P@+pbpCz)byI77`Y6|_BNmyGt>!w@kwDErf6Ph5cXLXvsyg?O>am=>FxrR(tO%vd`MJtkx@=jOab@ug6!P$C6~>&(t}PJlXyRRc8F;gZvZ|I|f0y5}
!;uWvEs{riGf?%|xf-non=J(ywSO5?&g3?fanf@Z@!{uuH()13v#%A9zQc)a^HJY}V0gbS>3;T`p9_=$8}ezzB+||A0WsAil#pi&x!fhuehx4C{s^K)sYIbI
jf<1zh(IYgfyYUg1K*tAuP~9Irspvq_haJaB&k$A7)iWC^vW$jT4MD}3RYqkHt`q$uDGv8iXc#PfhAiJTi&=Xe@-ks{b*lA#2xAyIIai?>E8#oGSposEMR_y
rBOM!m`uZr!$q|4_zK|2ZO?(B$-^{E#&Tk@h~B+!fm9a78An4P@b^Z6;^SITx|1@iKVx6@<auaOI{On<u*?ZJMhwg~#Qe^M12U`df^bkTJdXH+^FA2{O2y)$
^c3|}5%StiMO7&18&@RgC7qkPr5yTqv_-S(p`{J6^W4ap$qg>wyMcD~C?hXF#YmOZyne0G=Z*4*m0CN#7Jzz~tRuLxAD{tXJX%f3D!6?e%*!LrU_!-r&|7P=
G{be)bXd0iw3`Dhcco(={BzaT*0Yqvmt#>Oal8bcZr4`DufXb3kt|fZr#Ij;c1xKlU79=SyRFmq8FrtlDsj~+Y&VlEo06G4Nw{K7+;et^fw0*X(pkCBC0*u0
U_RizCZ7b=JwufPSM(#P!wZ_e=V7J0SW8ObMdQEs`>OXx1iON~w6y0OY&)l}K)<pLM+27)iC*ZHNZ`^DkHV?mlyZT{8q6zitef1_Am>W<PSDOB@BDhdYSPrb
G$0hCcz(7P_#dI!*@bYbZNItxV5ouW`%q+s$|Sx(JobOS#B!2K+*T1LqtUjPMLJ~qu{Z8vZnyaarxmuPbO+zC&oibeGzG@8AlndV8-{!9qq45_tp1vXp`t53
scQREy@L96hhW*dRhwusTtV2@T(oxMf8Atyl%cE$!Q?OzV-2Qyqw&%R$cxr7Q#Sii(G*ro#YPgajalv@bd~(wY(^`t$i{BuD<48WThOZJm_gFmP5C<jm`mCH
kjY+7PuG9r+a*#Fk@)XMT=zY@DZlc5@#!M->O_~CRCAy^;aC>HcI&4qar1;CXYY{4m=W!|39`v}g_2f3e<)u8MOx}T*-mcO5HKKZCr}xu+={P7ziq*BaC#w7
s0JbI9pJ`}i5b~uT}kF6BIYde&V$s5s87*1_s1^?H4%2RN?N<X)+uy~L)WYQL(Kk8%8Z5zq}HY*Y;elAyn!?;JqEbxd*jb=Ne9`1`&(X>+v^kLi=f-B=5yGb
_!e#=M|`t}V&4K4=ogr1bNgXD_6|<zfUA1iwmfgL;?fq?=Yz^YM0~=m)ndw;fq>h_LyQ3$g4stvc>SZtrlk&r?Pm7FqvROaSHM<61sox**pbBIZDh(@)HFPx
xu;(wz(=R7!URT@v0I(`CZLv<z!;@EJ&FPs2Sop}cc!LU9`3@Cg(N6sCg5LEe>917$r>!yjW)Q6Lu+Vz31@Clq)AP?N35TlMdeD~l)7Sr`J+3bTTih8*g2RX
r%vH>|71Np<WM2vjZ-(hbQ%gd^uD*r@jsE$1UFVmIGt4KPI5V$^FGV!P}+J;KXbrch^wp&DBOT8u7K!@1})$%twf)FCwOFqZETN@zui(sT){0X8$!D+gBNgT
vRB(qYU;E&fy#4!dJ9E;fUr(^!<@$>AJ@f|wY3K==kX7kZGBo%nX)Lao_~qnqs4>mn`I4JZ?mAyuPUs5PD~Fi=+K6f-IGG8D`HVZr%rX^F;A%|=XsLGL*G``
DSiN+;MSs#t@f!oSLaAL-AnT<Kuec`EP}A&0w3bM_$!(4)Ny1+&ED);l(p`)J8Fpc)8+K5*G$MePM>FmFoFv>ly8`Vj_W11w!!>iV=Qb192P0&9P@eBa%iPF
<3PEq<aTh=&Syg{{y$*g(Y<b*sBMwTBrw<ovxkL?uUkioEm>BDD1S7#Rq|Y!13<z2*gLD?&j{k#n+4k}PCL&D0%>be&)AX4L}W3GzXi#cK*nCHek%Ci<du9t
d;a}3rB_7Xe$f*=#00xqYJ=F~ULShi3iYmCE>8z>;o7%kS3nH|vqMuhp}*bgJKA-(;!+O_ndtz^Yj-9Ev|kF+WDiRW-@7KttbNCNoZjW5;ulV(7%dl<{}d6i
izX}gxuJPHY9B!KmNH`tjEC#67{3vv6Lc*oUQQFm&p_qmUbs$f=dCZknFVEq341%p9mrI2sKyu-%LqMdcts3Bj&VEPg(x9W?5~+&xja*32ZE&K3$>6S;-k4#
1ei2gD3r5<`L0g^`5Tqm2gD)Zp)@^xI)r|oanItjuw72xTQ3-43gE{jVGpqya0syq?{2D@%2a%9A#5=8EH=z=n22pwn2?85G#^(^|4a0BvG)7ZN)jXW8A@_*
@;>*BH;Y`~fv=uw>i}puA9A}>6Bp_x#&@GS_qU^|7x60)_hIP*Fesk0Yt&8LfVa1F*D`QK#r;WzW!EC^_+t~FFw@u1NK;g}K$Kjkfr~Qi0pW71x^#|PyB~!y
t0P)i!w{t3o0<P&tkVMjmhycv>_S&Q>@l``gqqk1NK+RONApFme~V@=m{Q5HzhKk&H(evSeQL3s`q_1+s!I87EZG)p*6zY0%@N%W1WEZ=p3~z18m`cu<3ky1
8Ku~XzZxO!GmPT$`5k)?Y?wygO+v-Xi$QiK3K@LY-t%PMmK)v&nx^ftUljifU^4jgRDy|SJdWjg=Z%-Sp-6d6n$Ou6=oPaE_y{&w`OeN%l4{<(Dwlv7yk%PC
u{OmA)T4}i)1-8Bdip#PTQzw9y}C?|@O13>&sMtW<1+i6+L9=7=3MF{d<tC>tKMr{(P0%#<p~OX0WrxbDau@pVFNPr>dUMd?AcF#bDxQli#)CH5YD$cLR#Mp
A-BN{HSN7IWQOW0mCIdLeh|~|tB^3{pkH{qRIoJ+Yqy<pa_<5V9%hUseuRDcX-sjEXJ~IqIqSJ7Ej}=W?Oy6x+8rEKCh9kbL$ywg>a4yquJ&|Gan(MzVrnjl
T*1jX4*qLezXV!t;-m`_B5O$dV9Uv)*R*NN)R4Iek?JNhEU!U4=E#kI9c*NtTZr?FHz)JpL8=&w=Rw}1z~{cTr&O!KA4w@PIMb!Xm24{qaZB{-H93jYHtt#b
b<UFUcam&VNQAP4Wzg)#4k-=Fooc}jUE3DXDLESOKUDFSdE>AvTrPuk!7j|F*7whUaouZL_VxNSPh(yM1>p;{Y{ui7{~;gPX}1@M*!HDemY<XncYdqPu^$)I
-KV0X%cuKf_hG=yw#a$Qnt8uG^R<3cqQVyOuH0fzu<UIL&jg*(U*xLm+8nYe0A^W7|H#(_YD<{KoqJAkKyaJs^@+%lE>yH~=w9Qb!+UA5XzTvD6Bo20Zi%pf
<IX(tTgjA%>*7fhwavRtYst4@`k|I?+fw*7M6*5Q{Y0T#vnJWlglx+ny|I^-A!7)G%zpw61JO78+Wh$nyyr}O7C$^~e@E|$C>gNU)EusQ>3tt_GfJMq8UyqJ
fId{38MG+<`O?Yxkv)=b6jvHpjbajM%Bud;%ZgmxDdNZP(~ygGH&Rvk*069`!I_}Y1<A<LIN8Tit<d(~GdXKgIV4~AYH?b7OiF;aT5(14ptt5A#4oW>zMh(l
=>X?D$Y71(RXghGjH4yN$3b=U*res%{D6qar1Nc9BhX<9B5Me!K_K!0pVYFot(ca7RQqf5Dge!1e=-w6Uus)ICWNV1`3rXO0QU&g-p*scdrDa{e#m4F_ayyO
lh)*$moycI;EFIsAvJB~&hN}Sz@A4dJJP}%4<Pd&b!WKFB7f5$wY+6W3)c;kn4xCfT-IpaD~$Ztuy(dn3!BS1*hZXdBM(y#pp{Z3&{^YuPLbP;4mdU`wP1C{
D=&fT`jN?zh|K-GV_jgheqn^=96Io7eIXDTAs@?ay7U1Qkw(*-mwP^L-uIVrR*r-36~b{KLm$wMk7(p^NP{M7neCjlNtil&ID6t}T$+DYim8V|GlXpBn)=qn
+yDrrzOBMX(j9)VR2P0_lV^kO4?+bNowWRO;iiZjR^_~AT)XxkF~MN54z~u#EZ)tl{Rj8uBG*3$(*aLJ8N@w@gpcd-NDs9H5Wjtc)EwxOdpW?#UWVUn10cM+
|0%zpXzh!ve)G4GKODVz$j}clp}M>*#P-*Ne%c)+PAQFmO37Q8?m@r$BcLkAO~6bxMpLLPxvobIaEy;l*oRuU=o0P*skg20>-{^Wx7#EoaiMnWi6VvUCE<o<
+^VG<=g5aozExSNwkf^R`YxJKv*MU#M$1%9aYfP(lI*7gdv53)A$aBx{?cj+)wS;3zO*Hh4k3)|P-bQB<=N_%h_#F8mQ_aX46B1F#U$D`qXKR)OORKTQ^2?P
K-kqxmUv!CfnQ)2noh>lWLF)918R&>@!IDy5?c($QV*urMEe@O0%ZRkl9~KK7Opobf#sk<AQ-JzBcD+Rsgg(7!yGUL68;4-mL)<H0r$Jkv)F3#VmEyY)eMZ+
E(-?I@gUShve})LdBSdw{>OR@?|6X%qIzYa-8ZVW4Mr2S-J)f<EI(MrphX+zpg_cdYPrKCQwlxdpItN>&C$h3$)r~b#aM%Io`u6!L)H!?v^8bV-CZPzUeLT{
UC|au3f!LkIVxY8V7=1`s_-6@eB*1h41z2H3Q?~{J~;rYZ2pUYL$0&63lp+~nk6>)faLw1OySCED~)|ouIaRhWNQDbr&gVy`|PXLVA=h$$QX?zwM`yDP9@Q%
fL9GQz+qO~>tB|bBjq`sr}N!S#b}!I@TOY2)@zK(t$D(wwb@M1;KYO2+X`(nLSJi*T{$sFe5RVX1iM^*aNvv57lN|tKJ%Vs2B$NN+@$UwjOK!rOR>|!jAHSb
oXBgTyKuDHa$vd+5<+k-_o`X!#{~)c)>LJ_P-)7%Xa*)<Xce>TlX$+{ty^2?M7>6G6m6KN$-UBQolWhSV|uReRr8_DQe|>e|BVIIINxQ3@T>gs`T9HVXh%3-
j72a-QtObe9z)Gucj}ah-$Kt7^clg6js)%~hA$h?&Zik#ex;d3%)^KGQ2@SL@rl#ZxBl&V?i|469kyloQ&o7gI;tp(5^TL=@ZD~Ocvv_1=(yJS5KCdP?c`#-
;YZ#EzX+u8ZZLAE2E9ZLUKnE9-)Q&H7qD)|q{MS`WU99wHuY+r?Jmgz!T%sl>4ueEW(B5cwS$O57m0u>{(l<3V*Qmdb!{}S3}+wr%x6anaQIIB8%)IS=}*gZ
YKk2Ngu2(uQWd2|{e|0k_76X%2g$B&JnCe*sK)JH8L5^ia$iBMBr6RmM<g>Cpq`~`3t8e-@ti^CxDvp0ul4_p_WOCG0gX?S)Z;`aY@_&xqJ<9+zW<#{+P_YT
AR7+I&Z0E`jI127SCN;k*&w|ewZK`Ny)Uml8raYOf6$Ie*xfbZf1b1~3r^J@pXZ?He=DmjV2YHx(L+MCb2-3<+T3Gd3YI_Wb4el47nh+j)Rks5W6FhP1mf~-
x3qUx3P1ib1PpS33qLI{0VZlP@opDGn;${of7K6>mpoMA85|*w2ii0Z8NLHV0+7X%zFzAjw#G7<PHPvh6H(yJ^eY4**07{CH(Z(Xb8?*@(weYVvGdQFQJ;aU
^)gx{5*w@yg|V5LH;k;b66R$@HD<|h2Os7m`RG6l)V|DSmA-vQ8V9UDjk-@rRr$<|GS3&qlH=rb@^NX(SSU%B7dFf7t-%d142j`0zWE~}X?zbNVPqq<{0#Uh
f&$v8+(vMUe@r=If65s`1{2~m0wFEjV+Yj~u<c^y&96wM5)E9CqkObNiYAbU9#ik};!^+QMDnNFJ7!Xyq2xwMNtV?*J>+Y15s`AFOtOzzWN*3Cv^&TSex7*@
tSa5)lR(W`5V@Gp=%&}K6)&ebJJb5O+5ltc>*P;Awok6_n0P>cB`||^tP~zdrn(7r+J-q2q*^45rFpuw4RT1NRxNYBktdHXCECm5?<YZp>U{EU&;P?X(hC&>
#Msp&^8U&tE+Qw8-MzuiA|cDEH;gp*^uL#dxe8l+fl9BAvv6!1%Q)$~DArlA+;d#tczB6&YcPA(mUhSbQY|M8{T;t?fF*~qOMLq+jZ+kSl0Nl$2@=l6!%VkL
Je+{>&}$ChT`#ExA`PI=!A@GY^7-XqRaqeaavO`z@%<y}UvVuCK?CcuPJh6VT?w&m5AoQ^SyEtvpV=roN;Tp%v-5QTd9o~)2s;V^g;F+c67dK9AfJ^{e?8;k
r+e~yBohfC>@HbP5wA-S2Y1T6i%&m#K8X?SX7=okbIm!97_+r>qLe7Q>f*{+y(AL9qqjS-67OWnB2nD$p6}t_ihHg4EMY4X?PsXRvQJOB-!F#N`G+Cq7%~?5
aV?phASe4|s9|%eT!U^2+6QcK0(E)VKOTr!rw0s$ao)QdG>aHKq1gqpk?Fl0R30wonSN*?RLvOpgj4<yUyy2w--iUv0{yQ=*j9)Qhhv~)Vi2<g&1BEu@Sain
woN1tXE+B9QlDaM)hv5hW&?!-@<5C?#)&dd1F|;31uS+;JP$xXlQmR`JF9T4Gpk<nuKl)=wU@u<S2Dk(!gp0DnSd19m~|#Qk)mg2a#s4#JNe4DpC4J=XZ>Lr
w8)CX*vR`8^Rqsdb#gz;pM;ZzFH`3xA+AIp0ajoC=1|g@Yhn<M&_kEu`y5ZAlKF8(Oz)evbwL&mjCtH?PL?$qVaW`OYzql@V#;X$d&1LaP5Wj7Fr=FwFG}I9
_LtC8CjmINxbgPP?<6{m3G1;Xvp3osfw9~*DeKewVn%l&<6pu}1RP{8^LFK4NQ=Y7cs`a0h`J)~o|zNN<ZQ+yHMJ!BAE4+4LZfKI0-PmT1|hL8WQ3Mmn_v~F
2gA!)(R8AESEC6c+)}W>l4)^^)Bnm-h4%dr?BL@q(b5qQ!iV(ulLcfZ7@EWi8#-w&t(ae$eP?=n!K<=}l3?V}kObDCKQsz{{a9bzf0}g}kjvyEKhhvvqEImo
u#xe?qO<cc#5G{q$?F8S@cTS>;%?z?htQi}bLiWGvwy9s86)CWu*~L2h&IgBmJAkhhVXm^n|giD68|RRl-ExXN32QSM9AJ!)E{6Y#f?lwB4vO4-=iBhk)ag8
hF*xc7T`n}56?Y;cInE{YA7qXUlL}bSa<HUL~|BRBv11ylS(HW5hu!;VRkA}nz)~m9+m5j$wTr6vfq!b$q#K7VN{p7mlan3ErG>dszv;SQW50`&Q|=OLP6M;
=nw^guzwF8vhKjDUTNfE#Iacf;DjqF_qRxrTd?}o7O@IZRSt0pTs3ug*6c~!N!evFb=04%e3b2bKl}W-=Pmwc|Ktir@~53H^1Et@@|1xq*;q6;lgDVyQrD9^
LqA+!d((D{kLkWPCVbYBF^I_4yeb~nTu{0l!!QyI+A`ZmlW+^*;P4SGhI^2u7rdb(gkGj3zah0G3kvA@X2)ZR=*g(uVCCsLR(nN7QI4_IRiQ5kV*YfB|3C2o
C0GYr)`R(m(eP#pa{oXklqufa1MnLR<hUbws6k9Y^R47k&+w0tI@KqmZp?IC#H|cab7Be_<$VCnca0}t?{w899vIr~`9Hr4_}R)gAHznq?Criv{GoY*^o~!s
oyO(OF!2yay=b0HUiWKip*m#tSao8AQKN&<$?V8Aw8ScSv`eXH^8bNkN>homm3O#lGqdD-4=M%CaGO~?{CQs2iDiO?$EEvULilZ7aXuZ@2JkI>JA<DLaEUc_
Gc-7Y*nTXYA*t_XP}-t8uEk(hy!n*2u~Ss#>E(y%oWkcLp{#U)2uc=^aPrAFumu5n#6W$_UiE99MX(?xQ%$R?Ih79Z-gG4j5q(aH$UT)sIIu2asAx5>CkWrU
6U$8nE6GOH!{svXtYv#6%#Q9Yzj0m_p^}NhvLpP9C0`9mAMv%fQYnj~&1w5=R|S4zI;dJ`_oJJoge$9pPFO-!g(@}-a>^rh;%ToYe3tY8^j-8+$OON?VC*<e
ca!sKd8M8$o<gXs7s4dx&?El$OsMQ^T^}*nL;Zfil{N&)km})4Ixet`8ydO}x-x^;sJdrKSv{-hix}HArkMo_lb{U2l2cE_mjd|=Uj9vmSDe|nblUmkSeuN@
$Di4;0Oj8Z0#NtU7AAwkm+bdYmUqLgH49X>97R|-AQxR*ADJb-z4T`q6i}%0@mlxP%G0&ev==majp5J5Qy$jZndDdx(`l6YKtu9?UP_&##!yYBotmwe0@V_i
9Mo4G*8+L;`|Ys1sGI-MpD;ZSWBpX$0|*j{p-$8dppI!_4ti{`_9;eFtj{%J-xIgk0#^Xcc{u=@#bKR7Ye;rMwqxkIa{ACjP$jws=i(u`d&Ac$S#ll8Q$6<{
@|*?b6DGDvtCm5JxbX^t6j#X@<bqt?<O*80UXWX#!?V+k|1F<yPhr%2sLp(_zg17@xB*++&Fb`s8T#A<PTiggp^krHWG7bBQoRvR(_sspYCIeT+`+{>N}(id
XlpJe?wo5WG#3*IU~4};X2tn}Eb>r3NF@l|YD-Y#PX`Am5c^%^{gmgx6!xxmIig<9o&;+Mg?==EY^suDrpz8zioPu`M*?sWl|K|FmIn3R<6&;a>zcLZt&boG
B`|J^HJ!=D*K=nmfy@=#M+T|`?rs$#U+1<?!F-tdN(LN-*lvkFxFGe)6?c`;!bA26eMq|Vy3!)_AN({nP!Gae1aNq0Hi^>=WU+ZZ;<aI~za66i(}<Ea3HH%M
ix>3rl#kF?$Gt@#{_3m>=2#ir=9Zh#$kxRer21#_`~vwdh*Ee@#$`I5q@?kYU%~O;(d`LldfaO(bonKGR^~WnG3Pau`!4I2W!)(@=uus$aMEj@m9;k`kgAF+
N8~2Uewd{@V%m80nxZG_bBtd8Gnom~DD9#urX-0>f_pBO<#47_6vbkW%8f!SYFf!Pg`$eEotNu|_!p2;-ks`6QP;GZJhe8abhZ)gnnBt_FEbX#h;rey&1B?#
S|d#4z+eKqTx0jMlG<(pOAB>AXw5>D;)I6=@`?y`+ldL20QH)0?ih_suaaXPVwS<10tbx+p)1nWelAL<GG(t``CNnSMe-Y^Qeq1(W7SJiV3E&3=0IYNTGtCj
b_=Si#g)<G;j#@a!nB?f0z*DCUdDqr3Pr{pc*K943xK-{^$YLzdhD$^*-%|A!m1zo1^wC0RP0k8>MabY0Al^fC^5m0F*UTt@bYturYwbdjI@b{k7FGE_ZSMZ
s5DS^o^)v`teI_5kwS21(dFeTKwiAIvzAlSAXjDmuUtu>yi3*6?|q3>cj+bb&s^6LVheJ-*!fS(4yDmhXG!xw@*sYSkJdCL+^Pu8oMv*C<JLqn&;s#zTX^av
6?<T4hXLYo*ds1x>`scN*)M`wWg)Qtw8&P`zx-%5m(SvT62G0X&^k*~hO`?tPvc+48TsElQ*Qa4Wr^|$`9~oS%u$nrxC*RyMxl9JqgY8ya(}yoxnuWLu;*M{
b-hcYZg_}?29lxYhcyp0267l{?Bk6|u9V$_l~ju6D)k>_`r9Xj@L=hx<waW0kU#!fcOJfA$>q()1?lxW)8(drE&)y#6>Vi&ZRuk7-yo1U6Txqub5$XcBwbrr
m-4vXNn52;Y5lmKov_Yd*pg_-og7lu`=tX@crk6D8vA?n^G$i1qKgnd)H^~Q#YHAXe}x)r2+u!ZlbU6=LjXk&C#Xn#$(4RBGjD)yO}!x%ZrTZAG}CujFD-ZE
7iYLWw8G61)l$GhJu!a<GE+z?`}YVCh&Lp9act7ezdreY!5C#=B?~Hur)yw@b>f*V_R4S{+L4CucheUbdnwrt{0vK=A&pJPkI%z|`qD7tlHtg?AV0!G4Yy>P
|LNAN`C-PM&su)lRj<$Lh;~%ETb0FE4`L~)K3&&3OF1<b=#|Ie!mL#LIUBccg@@$yhm1}Q%a2+<%99?((UD#EMu>R5fJZ68o|pM>4}dE;C8rtum$V3KLz->}
ImBZjcv1M-)E#UgHyHc0*2&iXXTZZ_2O_8F(d8W4yR~kF_I41oBD~HdXEoc3IYWJ9xBKKv30Zl}FWwkoZ}9LZ^@Fn5O!#)(1QV~2L9Xosu*S$yfVv8EmvFIG
L#a*6Tv9-4>QHD9G{w}3ev!*MTyxbVc$px^TG&>5{b}r}P7423>2trPiY8!{S6*zTEa*bWYjpBt_9Vu<cn^#$3$@Tbx6lHW_&c-BJ2{2^h=+T}0z7@YstKzd
XeI)?9F!&Tn-`r06TZa<kLj0L&@G$1y{D2W`e4sRvFjr+AEz3p|1n6;nxrPEDnG!iF}u^<>D)`lOjD(~<PFPVBUy6ZUWMw5#x!SW-UC%AOy<+`7`aQ*u?RMb
J3ytCrB9L^VU9YVNwA#uCk`r_zmo%ntW~#I_P_4v$6MhXIvQ^i2ZRhm067_et5st}V>8~c&el8K*`fo-D11B@QrBps5LUX?H6sX|rESY-*+jx^-o)&4l!fyN
y}do)Z)6<RencED9T2KKhjE~3lX?fL0}QBEV1+{l7-X5&I$zjgvr#`O$63bQ5Sj{|giopTFOc@@t(2vXHeaw7Af36kQ&(GUh9AhKnhEbtQ{=z3b6@!~*Cz2R
4A9&E1H5-ZKl{q*i^X-b3HVdAI98kkuD<@@b+C8<?WoIsgw_h*2dO6|X4V`Qe&eoQ*9mbLw@AncLV&*+;{Y~cogTq3iOE1m`4y7}G$35SHhCH#iDH>Za-d@5
8gjOjLs1)a%-d0)Hopmhxc1FsmHhYg%pCP!j8a5GO}AhYiP|I1H|`F<f|>Ev9d8z)+}I*E?EtAwDpowVdbE^w&R?kTy?J1?GP+|h_X%xL9mvsII2Ua)_Ji9-
Vo{OY-@11YFa?MyJ69FSi0i(y=_w=JLKEwj)GtfM(wB}Guouay<$w)|B4CO)2hyyd$o>Dw8SE}m@E}C$=(nf$H66&WDc-R<X)HybRJ#JTK6cx6ngXC@V2y7#
{8tf3ic`g-BzGMUs?35iciqeC^gn;R*;=g^W_p?=M$^i9x#;Yx{6)>mGe@mnP^8>QhmP`H%=DMXaFq@t5C!!fQuoMXT)v`31g_vPbT*^YClge9U{_i<Mt=|1
MosUrne}pcK6K!{PaXM^8fV#|+hsm9WvgLI5_Fvj(5Po-rK${Mz&lEbe)_EULyJjRDFI)lyzk(LZ50;%K^J>nbK@~c(f&L7mFPstlY5KL9wfycp-w8yu(QCM
575om7RgCPqgIl*Wzl=}T@3XOTeJs744zDWGskOV%N*3Zqo}qMo<-2G)H(P4LQil2Utp+vh&9*Mz<8+f>iJe_?_WL+T%28DIftk@gjh&5{~5O$cp;#cmWUDV
WcNZ1LP6KMSc;6t^)*RCHXcBd1R(V_I5x6aEy6J3bH1@L#E!cYnJ5Lhr=%hVuqG5BTS6h1$0>6)Cg^ZfrbW2_eRy@*2ar8SQw~09>MR6Vd`An#(ZKmPZ1ZZ=
%#f#-dlR49Cvw-WW%ziChaiZzb`dAfpR?RDzXJN^V3yaKlNFJgi(on7)<Emg{eeFs^ewM*Nk9B+y#~w?_R+H&o#CO}x+%7@EIu0y+El?xXVNVVtrvHU?(jk<
a!jTqZHc!{n;bZ8B1yy_l!u}`yzWtV{7<Fc5bn;>pMsIF8q?Syh(u0d_8#z$?Tz0SQ$0wuY6cT)(`QLN;xd}Fpa`>$1BF3qf5B~@3DeWm8s&eABg9AJx?7b2
OH`ZoQykc3WQ-y<Y4MOeSJ6wOShMqzn&Qsw6`YswJuP}F$;~{#K%%s<mGHUBr<=BIhJA1e%YF0KU!?Vg`u=mQW3PT$V*W)=y4D0js-E>b4dR<nizOeDuasG2
+dmoscq2`UxFJF{+oy~4sCLwgUYA`aRAdA+h=74fI9TH~f9ZiP56KoyCN~BtAk{7n%r+Hr-ugc?$yz*)KKG*X7@hm+7suhegD=v`j86K2G^5x5e7n_O$E##L
WvSm>cYk%|{p#fK8KQ4ldvt)UyZ53@$CZCw%!5i)fvt1#mZ`L~cJpyqL4SBP2pNEkoU<G$DEZcuUPZgy1x2W<QBgz&_J&9X>;-wk6%M3TwuP}=O@N(2<i+bi
VN{~nw}eso3Pn7*^8Ff=6zt#1?bmb07^Lkt77mH+KEtQdzV`O16u~>^wrP@0#xLn)IQAI3pb>Bx@}Z%D4xo!9$o=gNUtX4ybbYS`YKwND2eWUhD>$d1(gERX
T4Pix5b8;VLH1C?vZykN1Rt~#93ezt!q7P;kx<iX`EIvdQS^&F`aJF`ljZRykVJ>w<5=8n$K7^r`fi-!)u6V6lMqQ;kVA`yRBSC5d#>X?J+NE`iqKRSwrt?K
@$It?3?d^mc_^+IzI9|&+lJ88nx-8o;Sn@ds<HQbIl>|U8$>=Dd4cQA_+)QS+M={6a2DZrs(UAuMW3DGGH%b9TW4ZWS{hP`7&9RwaU6e}ZOb^BsiKdkw5aoG
qufn~iZ@wL<84cq5!^T!NkSDdKa3Xd2e;6qNExTX22xQH!&(msp)R>+(<I0AI2k~J551#yuX|7k#`da}8=HX(`jCicc79#PE)I};8vg+yo2`nBX{-HMQs+^Z
Mz`U%+>blpY~bB;6K1OKDJYELKcZPys4He%U5p(9{1lF~Aikj#Y561h$MS6CVuXYmmIrsKF$#pr!1Y>%H@ZpY*yfMkxQ{N&?&f!@6`uJU*@pwV$}g!&G_Zq2
4~?r}JtcYdX6P;WJ`00F>~q9@r+80>=l)>ElC~2UvT)I}fIJO;EL#^1MtlUKFNQ+L4JqRllO`3uObKQ@E3wPsiMIoI0ZV%{L0ZIc*~Z&8HPk<P4H+(%5mY-^
N}zIN=O1~^&SCj63ROk}*qj*A2t~jYFGF$i6Il*c{(YF#Az@#Q0%2gmC6J||CbRD&F(WHzwUT)X|3D~&f*oOq%ZhAK_dCyLBg|L1uu7?7d)7_BTRDOl5qZG7
<D#%WAItfJi{&blr`}n4<Rtr*x$CSjk&_J@X_k248#6JB_-?Nr>2J~bf)On#3i-sg)1r?*8IzAH9Go+ds&LhQ-sRfG3#n8IRxh<R&+)F~<wRqL(OR*oUK5jd
Xp9?4X4w|&K|dg_wKpzI(vM<gN;!<6VM6uCt31jmv7}ZOqo}0nZBorM&N<G@T41q!yUsZ#00e|po3t`(kIRApK;f&#Pwi!SrnnGnF14|`fQxW_9*LwLebVfB
Fv~ARB;moIGti>1BZL!u+uk3tXvBqKT2|(V%x!wCk%(b=DA~FoIL6&9a9B;?x{M&k<3FPtb4<^P@G4?DqVX)-NsHeVOxEsVH|lrqgVZR^y)n-gXqTwk^ws8!
qwvaR*;56@_W7y!J99;9=+Vt*59%0$yTxfBo)LA@CyvG{$gIXZ7E<>n&Pd-Rj{AO=AWkJbsb%P-L3x?QdhuCZqkv1l5Dgg-?{%NI)afDk07=NFP|H~0zC#22
TBL70wqc-I-SW$sJ@N6obux%*%5ElRkcw!RG{pJZ|1B|k#q<;boXG%qJd2MBSV?beEbW#jj3?MgF}k0A)Rj&{a}R>#aYUXk^}2eVrNzDA(HyTHfS_yQ>qzYj
m|uClqnL5O+Kn<@NFESi;00?wZ45@nnq_k27cWwQFq4wdrdR30EmE{oIWIH`V&4hPFI)Z~_UVv0duyOF%=v!NCCM+FBM#eis!*`yqIE9?Fjn?xIl9~E4RB@x
sri3KY*NlvG7daktK3h?MN$7-yerGv-zU@(kFzjAzQU7l!Pj21hGjp&qjzno7ek$Z%;Y2?Z(!Mv(qFW5*wue#jg#kBa^^vKm8ozV3AScG(U(>l)z;rVF+8`R
?3dl9Z3aUoj7~GPGNl|Ue+B!nC+w4JI`~=l1bY-7bmk@Z$LyWV#Ltf04!9~Y?b8FaDD{F>wT$Qa#1N#Jq`nY6#NRdR+TY(e?+s!8%E>f|^+GJ;V(J~+#=*zn
k6JlJ;(1Zb4mAYEVk1T!`-}AQVp*d_#(U%8A6@8`&Hd0kYaHkN8x%{@m`j^49{81bd|-|=v``_lGGb5^MZrIbJ?CUIqd0gV!BTwy6Di#2<QoHDyJ;bV*Fu99
48xthT!x2K<16kBsy?%mR50LeXQK#w;3X1pcWj1i=-78HF?O6p&<v_2YF{zhbaA>^_8p0&+M*oi*|*bdZNFoHx?M&~u%m7!8&Sk@+zel&Hq|kc)WD0A#im%U
jdgkp-CwP<B_uwBFBmQ9|2a<E;}N4tjotf>=^V*A`U1pwddB-$%ygN3Udw#tlNb^g6adIwdn7^r5^jlzZADj_l0=b3pLD?m`t>U>oRq;@;~qIL{4f-qhAf`(
sF}}p6OUo{BW^oVVi|F&dKHd(t}jXkhblb<!#u6<pC*K-5S_r#lI^zuVdMni7M@c(1z`8t2IS}*V~1n3=Hg$%{9l1yH(}C|{7Tm(BtetdZN&ce&6uGHw)lnp
>z=F%@{^tzRWvI=2Cynew^b>XKvJ@g^YN#)=YI6zq54$ZuT$d%O6^I=`@`N!@bPeOF22|jc?dJ3mf19v7e2ZdtFPla$tu}b55J45h^PqS;CW<fC&#rn$MSsN
I49$C<OoAyo;M+L&Ags=Sq#9j&BQYZe_u%ca;!;V*CLH;b(c`>+xPC`n}q3_UcAD1N$ZCAPTNz$U&&$lzH~0;HPl@8p&AzDK-wM1E#&Q9i#YPm(L`#VA;YtG
`!gOL2LB)j6v@6oT2w*oQ-RF-EIHqSmd&mg8bDdDP0<vtRkX0o6>^fwPhfsWtbeN#8RO$zL$0~qMPY01ALbT`AHaHQ80Jeak)h`8aY_bij#~qdBI>V3Y|)j!
5qanwh4)Uj6IdDo2WEZ4|B4tl-k$<R){A{F+@Du&*}xLot!1V;2=d_=Aj_fz)ji*c9|ZpVVw~{pEiymO_=?BiF!<NF^$707)M8`0u@sDg)ZnC67KC)__attM
D;k0oKFTJJ!w}8{c>g*bHcwR!0D|)7b`3pxfK}^~=9qKUU5e+TAW`=XZHH>{VpMU`AYVv#f2jMf?<=N``gxPFf~?D%Oy^cX)D1O8uv!PVAJ-E1Y1D2|Q7_^3
pDEXALOKiti;-l5Fj>H(>(27e_L<MFY@s$nvf5f~a;=~u%f29mT#FeP-+KB458fVzD+7r^yh#<~Z=7R+1X3zydVmyha1pbRQ6`jKLnym+huI`fyzE3rAkOt&
Ag^``WCuz0z*6jnFS2uq$-XPF)^Pv&>G_r+?&(mug9KZsG(+373Q|DXT=f7;s&HEvUX5hu$>?do&Vw*?4x&wp0WB2YITW=ha*&@yf7VQT<7IDG@!2(tb_5T|
71f@>@Umv7zvB&7X4xOekpDO$RQKQGJXs(M%K??8Gji+4D6gUj9^ptpq9quA?M}K|Y(^FSA=3Vm;TYdmcl5<+3pvBSuyDCU7O(f_17O6lAmU)*bnNtc?JT|#
EJ7(2kfh#U4<0HIk`7n*RzZ}Y2;j0~qB4arT_njzgM0WBM+Jwh>SrKm3p-EN!Nsl$fN*KIQzEADe1Yd6w39k!oyOgL4}QXU;@K1S?*zt`7VeA)Ee0u|u@%Ul
%Ilr%P~ssKEJ(~+c2iB}%o0hSC=%`AB>IC=*!^BXd2JT!)kbUysVRph79<WWk0IicH~@|vBEZ7%S0>bA?|rCdJ&<?`k-lKkSH>$$5MBF<T*glvPANITu=ak-
cfO1-1t`hQ*yGsTjBBgS%$p&x9Zi&oNVQmc+S<g6E=7;%`|-u7N54t&H;lAa)g!9#@tN7_>d(Baya{?#{sTH@c#Awjg)mThDiD@`6l5vFX0QALK?rt~8ttj6
-lQaZX)t`F5n{d^>=HAA^}rd*l`gaAAc3bou7L_#Y{EV>aN)Tk5?GoMM^T9j@o*54wFW<J3%OstgLv2C+U#tH3(x)3%;6>UrI<*SilDC7f1jyu-3#4l$=!$W
ib5KGJb=n+VmbfAcpMJkQ@SJOs{kWb<Z-`kX=j#EcR76Nd!&avuOjcQ%Q7UhE7A0vt<F(CVB!->Q38G718AaPX4~O+2kG$=LOfbYJ*A1qk|A2J2zc86j2#<B
1+#8?3I~umcW`cZ)2(zguN5qCrPnFBD{ow)qtTH_0(H`RbFN#-9VvKnEu5?#G?3vUTm_`_tOWZjV;Dp4l+vZEHdRjc5o?v<>r7aBwmF{&XfP9~1hitSP#?y1
8E@l}p+Z^x=8UzIBm@CPei%(jPGPphP-$GKHo;d0?+As3ZtZ3&qxuer5w-KCV~Gg33H;TWU8P^i$oO%2@S6I2E!V<7VG+kfE@G3~^4WP!pVyPBDO$W^M+G*5
s)i{uLLUGzV-C5pt91vMs;Mf5q(YYiTeHfq(tQ56vdJ#w*KK@~OE7Gjv4C);P%{A9$zH_@o{*q%Y&dN8lX!9Lm}R3S6uPMlPO$O;;v0^pyw=I9?lLFiB~KAV
M46BtJ}w!}Er{WYR;CYQPYDXy;TPa_VtSw{)(|#k0GsyLK^Xoz*(qAWsn(QU%RiUp3hY{v%<dsILw926LrJ+FCZu;&)ou0LNT61~{tpQy1qp0wUVS1ZLB&$0
)X3_e{|F{2iVc*KAyLGTE&gH7(T^jR{9$$t-pJ^5p8S)Cjcb0Sd|n_yvdVYe*$#J$>Pot(EzzlPK{g%oS`k4LK>x+k^%6l7(BKr%&XUz~x=&C1Ik?knK*tSR
`_dsFwXyVApZL$zdN$l{)?robEa6tZC2eIHs<BA%6Pt0Mvi>idH;>N`I{h*!U|x)vnl=lc**~4whS#W|5RRKgwG{mQVls%D3IX2%H;G1GK)d53VZM_xNJ0t?
T|?nM5d1^3g_d{L%rJll1ue0gZvH@G{;6rZ&5in`>UDDs-R`jzh`O<`;%-j-?Ux#z59e$TgpQ^(l*rQiVBOKs!hxjLUUCXCCC^2_3;8&?;q*H^%>gjQz4;1g
_Q#se4O)7>O*Jav;9!jz*DIk2`V#txc_&KzQYFbqZLJGZYC@N?g4)q3PUsYwyRmZI`WWIoSQ`M-tFND@WsTOqQY9j>d!;zP9AdZcS$F0+F(~j?WU@Ldcyv>$
*i_6Xx?b~7r4hz43)iA;5P9D9fi(#Ot~6YdZG=F?e9GAb1S{TfR#>m)4Ul%HW+irBU!V~nerJ_`sogocsRZd@u5jg6VTKUy;7-V&Yn@hjDm290qY78eIJ!q2
M<rjl1+=BoPnX}l!cv>eCT9nxlP4NwZ2M}6d~A%A4o<CV$s=yk@rc^kp#nC7gh-5si^+r_gJ>BsA`tTyhAJ;MpILmOUb0pU&|Qj$e;Vx6x~qysHwCznzl$UP
B?D!Xe1;b)p46RDAN`|l2?HZ>UUxO}a;B@36_e19#IHUc-V*y|AF;yjCS|AdZh7qBx9KXQrBV_Fk&Bq*;Oc~NT-$M=V=CckD_v4RBioYAv<L<mNi|rQ?#*9*
U3^gD!A*Rm-2(c+pbT|m!2%(N_X6v+)de9!p%^qlp&NaRTO%W=tuU;mZWz!@Lo91p^r+>b3iiSQ^4fcNP}M}Bj!tfhqJM+d%4?(Ea>m#iq3z7lB6kfX(I<OA
iZUH5^KRObmc3cey#jzl!t8|I#p<j)(Bl(=j5C>Eg^x<TBUcRDtgip*h_+FeY<Ab%)B%(p@80JC^;Rc{RMl7}pt9@}RN@+hex|;rxWZo)){w_z@l^-D`8y*|
-z#hqkw=M?gcPAE9_ozo2nPFnN&P~yUkir}E0xtM-k@>=U8&mJxfn8zS_PV`z9FnNU>Io0CAq{K_kiqjF{Wkl|Loi$x*{`Z#x+HBLW7E}bKWK_WUDgIb>h5F
D`1Fc8O99uE&;z?HtPwKfHad6wa)Ax!SBskaxZMbUH#MYpBv^hoK4Rd%DlowpGjN?SGs(PMsVcU+;-{;wS>m=AQ?tLtNv1j*;{BVF%V_7y{f`s@m{=Ioi0?R
CQB)mn0TD0PkszGx6M+#VE(L>F2m()P7xyICzjSU;^7PfIG35k57Id;PV}sii-D%ABXYZx5jP`lXhwxhqoe5ZIm&x4DF)TPhC_M(@tJ?xc4`+lde=FM{Aag|
^Y;X@7X+xVRnL7B;!LLj$#{3XMo&Tco&qylmcGN_YoglY3xrf&P)^CfSFo{ow61bbTabsF;;|Qv3@7htO2pWd0xZ1fE$B2ZJug_qwg``u_+2_wf$y92NLJ}G
38(r|zi3;Wd8TMFKGB)qrx+|<3BB>Kx*b5JUjCwBRuJWAZ7#}TKqy5eg(1!h#lUg3L(eU5|Eqm*wLa08U`BAUnAI>|ve5ADQ*YlKPF^g=`CeNh7;CEx#{k|d
7m<ES%!pzLP&O|LFYG;d{dyjxPJPa6u&*7y(jJIZ(tA*TxW^!3I}q^bWkfX}O4(S=%hx;YyR{^Y)sW2dc+gcK8Pz;edD&mZE+U}%b5p~V2eNL4j4fjh5|m(`
6d8_^Lt2VHDw^1xP-cf;As`C<9<ebQJ@*n7|Bm?hD3N8TCzg)y6q-rtH}pg!=H~&?!#h|D)m%UO*W%JEE&JVzayXeSHs*W={im6cG^C|u{Q1<QAyv0o`z;7e
OL;uH1eGDlJm#S6xtcgU8MilzF+kflA(b0r-fe#FugpDQS(q-1C<&#w*X^V${qf#{({fbMjBWf7pzyuW9`8!t@67o4b7MlRNXIso{a7jI9IrjXy%uE$RHb&d
)C5t=_+{3~2vD@we4=X6EM0OCYkWOL6#?kEVkS(VC`aDLO-BvFpHc~=<HOZ5Xpj&MocZip^0yNj8Jg;<i&9`0K@iDq?Y`=x4c{GeV(#joZnEZ&;A*_%xaGBu
P8EbVE!$?86i4(T;#j0VBoHP)(0GBi{XP6gmo`=r=S|O#-KDeN+Du#iEgC)n)MPzrEzoLt9vU|liuwD4rydkK2qz+q3c)3F$N2m{u8r%EcYK~fGW4&KUpX{c
50DQwI`V{tsGy-<lYI@d%EF4>_kwpjVE3(RAuV8QsH?b~RV3sZ`VW!x!fY~*>SSQwUg<9oMPB(qgj6hR3FeTE*%uP|$SG17`;!fPt~mG2EX3<y>A|rr!MlsC
;j8+liwLs#(fvMJAhPOx>0x#F<65S2!3vTCaMI3;#_Kb&G_ToypI)Lga|vl(Q$K_UK1e3<xD*^IeHCb>El49&Y{pM|T<2FpjNh!B$Cj)+fkSAtVR<~}MSD6Y
bDkI{1uWZ2C|r=5UXJx`_ZMb10XCSe5;Gsxo*Wj0A-nFdQ(+}y=?$f$eu}wISkJ+P^YKpYioQhkn91wyCWdjL{rRJvfYJ6m4^F;g2ROJSRwHtfE>}J0g+=Mg
DGN-j{INOCi1+Fp4Guf$W7FkCY1WXfN#nXC-cOy?ap~};*k0xgtkjdeA)p)X60c@+cEsEbi#WPr1YD>w8(t?(lWoK>K}e3Mk_U*&j4FbX@rUTZX4o5AU~9a>
vv>Va_lA;sXwwLu<7xq#PE^nH$^g9W+m58N<$zvh*i~Y|ptYMrmR!Vy)!d_|G^DhG9JiJc_!D-s#D^aF-4o90C{CZr>(o905|6K}966qp57Nql1ddeX;P6$a
62sxYqLo5^#@jAB6>om<jIJ)!r2HqRO9BWNJH;iT%$UdcfCL+0ZhQ&CpF&qcnxs}Iu%)xu)SmSy{z?RcrEIxu9G#QldlYOsQr}YLupu|H#w0FCEVLXndCHZm
fj6e~-?yjZJ7JRlbIF_{);;()D)IAgn(*>{Npfx>V&AYAWPzYN_<kcg%k3YEgOS<#@92TO&zk?q?ME5ln}#F!1lFsF$=(rfBd}q_4}>ey2!pU4i6tGI4R!GN
fg!i2%nZ~UBz>-)o@6g>YcCnCuNIh7O8=IDEKKI`1YkgXvMch7IF=By>?!R%nBDNKD=~xb3GHm6;E2&{(bfN7mbO!AOr%Fi*-KSgaV)id-EOXkiGMv7)5MCr
@5Z4!DJ!oK!!d_K5%Ho@{qx}v*h+MtnT`}2>$y35ka0kWz1x-_<>&}?95Q|Sp2ar#-(S0V*Y5X{C%~zyI*+O!b0xU~1-d<+npfQe4mzRb#t}vP_hZmW`1l%Z
L(${>M0Yvi-ln?Q;eJTTEv<b&ca(s6CF8CQeAJ%)&z!qJh4wNz-54wkPh;Q7^^s1bqhd5Jb0@qve+n;d&I=eImYojBG7@CcCW$-ZW;cmaKjG2v+Xelepy>ux
N-&wE6<yCKmR!QNJJzB}c++@{9}i5Veg2`~C!-C`d<aZpYvXszR>)01sK5*J_6AeH*#SCg+l1}Cc>PO=N?UyBYs@3?`j8F^Q*3s@=+X=FHAyy$mf`Z@UP0Y;
lhQy^dsI~wK}Cur9h;}3<3YigjQj(WuJQcerj*~CFD<Gm1NqNUwPo<WKO=cE+A6o|ZDd0;q3N5Kl~fP-I{~@fg%7oHchHT(a15>UWoze>eyrEJ`lS_Vn1ugB
xrq{*0xlr6WSf`cT8Qj-clQ5&Ew2&Xi6YO+k8;?ZF#3&=q#-<uKJq_@MAJa#i&@W_R88{f2Rht5CQa&&DiPRxl1hw29vWF{MMh<s2$6Xu$zCSL45x*~hd4uj
QSV2@?TQ^|J_ETCic!3gm5(?N-gFp4fM0WfE3b9=50`su5ir&0oxe`sBMxj+d8C>K7<1BlT;J7)E%Iqr1|{RLtD&lHLWf4X6X+uAH;1HdP{Jmk!-ah!&)c8g
I03((0!t~b6I8^fk|5Rqpt_pPhS&hI!YZEA%$YD}7ECOxsT-I|h3WD3`|;6GOuSo_Jmx;)M=XJj%8Wk4!~!t6BCIvHrqspYyB7t1WT2Q*Os@K5)=*i2JDXle
mhJ6i6zcj%jET*_yrtSuW!>1(V;BW7fQr}how&<GvNIxbRrawhoUj!NJRyqP+MrCb&eddxoV)|KSm^m_qIhvMJNCOQHd?Xt+2vjUQv2Q5>7Lq(3}by-k0I^s
YZ~+VpbJj6_WmdOB#{nw;$9<~X(-0N?mdn1G3BP*GcQ@*G+T1%#$HUI(0evHLCOak_4K+%anRJe>=ZAVAZGtTd0Tr}xXkI5<5yb95raJmCttE;6D@wHWy?!&
gwO96Ux$zY_-H$^khI>4Whn6Mlcow~lP&qUM%v$CN<eYkkLctlimQsYFYB|CoC8$0cfHiDTHxMbCZ}bf=idG_(*L0@o*~SaEfmFRIK3+y!+HfSssKE3ss@y(
<DZd0+ap#lyH9+P9BJ<p4$_{($Oi1<VuT-<(238hNA8{jF6av_$l|A>$^xx5syGYmneZC~eA1ytIN#slS5+Ov+UC|ir|uC@@JLyV|0pHPPr0>Uo_0T-9|)gd
d*NG#K+2@?;ZM$2*LTUU#JhDGN>wcci?(oF&Adbm#EAwQt#9NcLX|a9zsYp<6s6Wm7o5LBnjh1gt?PtHEoO`l_iv)zPJfs6<P-NyVJDB)Yqfpvzn<?rqFe3{
T;|3SNg&QeUXsL<bX|`5O0jD-$8vq8C5D!_z95{Atm1#$N_@(=b!1|f9wd=uau)lK)($Lr&&GjnPSX8Mw$<$EXpFzxN5q@4@BS^~y_|dN2|zpIye}e?BI8eG
u(4lf*pSe_L0nWKfgJs3oPq@R%sYU130IvN@xcd?7j#9-FLG%G1uV|_9rB^bD>lJvGB>E!k5W!`vTpKqSMdh|mo7CIMDX=D<cFKh!+=2)(L*a8AX-U3VmL4?
((SQ(KUE9rhg*vFpjeBxC>Z<#7q7*IJKWOu9g#IduKop){;g`NT-S`?kI_CyI>RpBE&=?$HbeEXC8M9F7uIE{Ml!db>nc$sR)#CW5j9XjH2rOoUNLI(km-8f
RbwWrB@+vNw7yIt2+p}u|I@-^H}qRjxT=MN1UlRod}inHhvz37rzm6hWnxO4B|o$UQ=ZpKYig0TIUTcb+hTjd+tl@K0t&?!1zG%0h)25AhE>AU<#EHKSEcZx
`7gP&(CqNIU=2BytcoEdUF5|h+M}XxV)IZka{4r6v7I2uZ@P~R4vIRl0x!+c))Ry8ox!V6Jx>B0`PYLznxqP{FrPWshjTg&fdkJAp!A|6m{;$1GTB2^WeBI7
UmhTeh3;QB(3(S#hohG&{^QJe76J(S+g;n?h}M@YJ1a}(k%bkGJ{;Z>vqIPWX!8j<!+H}^Ok_Z+D4~HHWE$`Gw+zZ#F$eZVfM_A-eP~;dE$XoWf07(VoLN$;
$6eu!#&C%W%|N<?EpW&oPV>vUBRJsrS~#E5AxR@2?Az+Gcl-<(f+ad5VlF#ZO}`hI<SOiQ5b)@T`9yO~V|Zng%yXM68FNaFIF2wm<K84Rio;5@_xdSA&C;oi
fcD>EZtsf}Lc(E~0q6s{D6p_om;m=Tx2SBsoc8f#mVRd<0Bw<Pf0^q^qp;m5M_(!;sIP(5gu&&cg);nRc4Vqo2Wz^m2#+FsDidAnfPFKPC=MWB$QS&WKi1sV
qi%0fe<s~(2FIJdQ<DMISIXCldUkS9<c8IUFrur5#q}iuY&GeqrpYNwkfj;i?~M#zN5GV>82do^tM2ErTzL)XmMdc;A+6)e_CyehT_>$d+1p1YC*8G@ZlZh&
0zg)lKC0mgj*f^1dW_dUHH;y<=!;q@J5Ni-o0#~e&yW3V45^4zxO%Oh_Rf<5Tc<>&H&Y8u-ZQK9GgElXi^*~37hY~2+oXYD41rO<e}Po1Ql-dMX+lIABt*Qd
b5x)-$0aU;4(Ek~ts^Y9&mg1?R{|%9DA5ZX5N2ygD1|B4$*64bgGF>-V-3L&6vG#XD#fGA*f~A<PktER?C3F}j-`W8RoWXk+`+B?C3BqDsWLpyeYGs%3L-)k
0hM~>pZGSap|EIqlZR=|v339>E@GK>7M4m()W;Is!lmn9+--bj9NV%s?HjJd5xE&LFDx!%N_20Jq!|p}HNQKC<lVExPAWfn;q(Fq_dlx$aRuhncfxRGNiAwY
Amk=LF`+M7#$|cF8mGKi7QHra^JD87%g1_X`w+wdC)XaIKa+D&lqGvTZ`NjvRM2dKTsk$$LW^H0AeI)h%hb@81~O%dr#UzvRNtS`V`%ch+8-a}kplr=Tq=_e
B)*^KSnWg3%@wO%-#kC86ogz784zg7W2q>OLP@XpKcZOlhcxMT10d;=j?(r?{4D?*_cx3WqFQoxTAud)a6t;KR6O3C8E=9oe2ejm(O=~U1<rkFy5w3HWNnk%
xK@zrdF+8eqDB5m83T1eE144{R)JN<y3PM5`oC>q2KE3)6eUc$qDF93gQvV^hKpUos<LwdrHmoA!beRgSq0<2PJ;lltp}r+xk@{tw||BCO1XB4QURNj_AhGu
3TAz>`1<dMre8rc+}=i9ZFKPH&QMdOodCTVr3W}ckllFF>YQLEplo~36v<}wb;3y+Id?YQ^v}Kd3a{85YAm3QHU<Z<Li%q5m-U4R<k69yo8O**K4Wa0YN$%_
^pKJ7LGU%ee35WQlq`{=V+dEg)54@sk-3uspqgcf!BQ}ejbY2YrqK=gFEM9rl|EOXo!L}zPa004L4x2$_S@l2@8928Y@6sA8?x7NJqQZb0;ny8jLm-wflQD>
VhQ#m9EQ9+yRHrHCY<X6b^{iDt0vTB8XdG5T2FPz5KmN@!y=)v?{PtMDL|uojrC3ShNi6<)rKepcSh{^`0RQqv)S#T1iX2A4E;cRer2jyC2`e$2vbRoNj!@y
5%v-u<`2a0I=?AqtVXgbNL>-+LOg*|AkAipvg^jr{f{9+`bArJ?T+i>DgX(?Sj;U`1i&K=T9UdtFRTVJBMtd`OIOHpzrj3}a*UMBm4!Q8+Pcow87mqVHyYF3
h$+MX^_(E`nonroMMd@4D2UTK={Sm6x~4ArO*;GKN3?tXipvg;Ea-fD!nSU{QxE0(12&*HuH5;W<F0QX<QQiHQ${_o9vtD?d+o>nk_4JGTGn4ucYKY`RVcu_
{Fzi_4z+iMAxr-R?Id(QcEUGNt;iZ%xlVlyxu+tZ(+KqxGcN?@*UU~ZLr@nytq0)Q7Yb^Eo$-))g<aOob<zFpybd4=oDC#vz!a1_TLs)rl>9ROW(N3pzw$zq
QklKEVJ7(lKD^qshk+c^q-{Ac7Nlu(A5wDk*5O7#>eFg=$q?p4iUBh{b=U2wga}ftYsEbDkm*G&;i+~--NI*!OiN9Drbb!o*o}I+=CK)K22m$SX|5vtpi<o+
c=a!YbNt2qA(5uE`Lw1*$$>1obi4}K|LI1_+9dt?UMG13Sgr<23Iih-cY_YLnQ#4j^Trv<OBUl7)_k;dZ!WTj+)R1U60ovJWI0ZBT8phL0(kEKV<=aztY|91
-iO}RBFU4EY!Fo<pQ0SD6wJ^Ma=8BHkCp)vFes@o=;#xUtUvOiQ~Z&O+|wW4zJD7w&&<J1+F=}4FepWzb<WTJwway0Ig#Dz7g0S3Oc7|Ucgo(u_CFV9o__EJ
h8CGrhar!(#xkuy!oJ~{R$$(<tG*HAfVNf79r{i=@NpbTaIABU*m16`$XsLo-?>h!kpEIy(o#SG$qAY~AtI)Vu%jCoS9s3#o1=u5DMZZK<6-v`uGEU3(|Zxo
cGqTjk8v5@yYk9^i>$;*ho*UW8(;wmyn)P<%73Ihdtn~?Nt7+CoA<B(c77CuP29*qczKm0S_7rGOA;0MB&cwFT6|zHaz)|(yGUYcq>YsPIN`WlI0V24y|GHA
FVvUmh(R^3>P5ONk@Wd)wy#)wShW3h7679qsK%;r{S=p*B{EAlkIo5aypLqhje?|IR3B{g#GxPkx(!g#@>r1|L5gCSxOOg0T|{D5ustXEd3!24URsIv69kKQ
-3I5dy%@!qgn|%e9dO)$q{mgXTp(QqZ<(bcIPUAM9cyI9)a}+Eu6iISx~o4qF=X+JlHtv;u&@C59n8SW7pyDZZfjmjp5a+&U2>9KJ71a~5a)KG$)}IkubA1g
Z2YI68FEpW?isE+e!Nb~X4tGH@~=vWd(bP!IocTxr<lmAq2%!qbh2FvlR?KQkP+@W5@rVsh!o#i5zatDFEq}2mTpsjMQQ0_U|^lA85Yd419_i3toCU1`hO7M
M3WNj*0QXw(har7DG{`dG#*&1u$?|Er#|Bbxi2;mM_W|txk$FjMF8tbB((C%m4cL=nXsJ%Q_eABJpn#4?ly{gw>>;b$13UGbFxob4ziEj<2skiM<q9EJ77-%
6NL`QO#Sz-&moj`*?CwsVa{}Ee@===<E(|S1%IKeuw@@Y@AtMCu+%<g@^o6Jn-%Cf6}E%^owwTfc!fQK^O@bLT1(y^cq0emcUtC`!ojPFWpsA`ZO~1BH83q9
4_EKsj~eEd+TQjHaxvoicXUa%kBxSdL!^>qu6J|;0&;KkjCPsc8U6#E$RglG4TYie6;pwh|EtoU4%(+l*&8Ngba_d2J`Xi}Mqa;J%$43Uj2tcZ<|L1mvT)T>
M)t7)0o@S7<<2WyK7j2EHEKbzg?8Hrhbv}oD|2FhClT=)>I`W#;(h|Q6U^j27q&gT_A5<gG*HKgc&<5!R2y#A(NC^r<9p6>+b@&lonL4jFY>}O+oV<s+mdW;
)2SOR+@wAxCi2RH9X6A4+!F3ELsket`GjM8*V;z^vMh9-Ti|t1rhb9tf%rpJD{L@^KzR<U@sx?)-jjpdCR)*47M9LZ6ijUP&JgLbSm6THz(yWR2NQlk1u-nb
jEWT-1t*ijx1lwKULxFeLg6`0Z<5HG2yF~Y5c0Z%Sw59bx`p7nvtj+$b#}JKM*#<bm4wR=r&#4dC|c1RDCb2oQWs>)qYnVYLIrPDtc@j@jEFyxmZ)~m>rEe4
$=gB%syNgmdxZ$_DqeDyxt_`RP7&vzFjhW!4aYx;rIdGH+7vs`q;h#zkEs=!9o-HS&^HhdQuti`BDm3zkdRWuva-2fvlt)O;=8w5&4<aA|9jECq-QOM0@b>4
V@k+fF35;BP27fUeT85yT=w4Mfinoot&TCor=&{*4$K$d1f<fOZ0k&T<{VbPAyZ_JSAVP*?wt!$d?*zcwsl!h;U{z1UT?~J%ght$1mRWQLcXSrH;zo@|6V6`
zS;1&O^Sm;;#HMfiE)S4;X%jR2Kcq$(s80sU>>q23l}K6D7-3Y4~t_XCjpnkk7f*{nfGt#sT-|+I0WaN9aXyPjV`oHWn#vnMHAhHn5?pY%+tZzK#KvQE3Smq
`x_f^*G#@GS!kZ0rJxFS1QVf_jDv)Nkw{QbWPe6QF~CZ$A-r&WnkRiD!k|g6Pa<Eo2wy@uZ=UpEsa{I~@8`7&V*kMem-vnY=86A<nL7)uzOr^~eAVvsP2q<b
gzBNGb3nf~tH}9Nj1TU|RUu5*E8+NHn_c`sB)dN6jM*GD2up4r!Ndn>eMV_lF_<;h!}(<y=hDk}B>M`98(++0@mF#7!mx5eBsOlB=?P0}r*z!jA@v^2E2xD8
p?S}Wp^gJ&GVO29A9$?ze?mlNW!0g^kq5_ZSeOu}nf<8eWvxB|rIg?Q@m1~h^LP3lbekp2Xzyyj6HaKy2fw=Gk5~^w-tEL=LO)`o2%*wN!r7Kc3%*YF^CxX#
;Q2*H4*Vv|Fw+w2P+72%>n}M(^$;nn#o3h-%eHLh4HlKYDg^6xY8s(oTlS@I54?XzMYIxh!|JVoIk4C4NiL*~q?%7W7cb21x<J@!galn;wk}(-bCqR0me<Hj
9s?f#*VXU2Qmp2ZY_FPAujh`7mKjM$88^CB2ZjZ_cOkJw+`_|)b6son91%@R6zcBS?1ql0>4||0CU~n3aN$;r)5&^=bad_9vxpS)jc>!M=}~ll>u|uqCNG}M
I;&ZZ4ABkAww{{fSUFT|QnN<-4{++#`>_ECJrkG|BY(KUF697N310{gSPZm=Nklr(GCK|83Em3Xngi5BX{flZ`xt_~HSv(B&yNxLzTKSL*G_nE0a-kAhP}1C
2-Tqj89@x^UBvfw<gI9uQgQ>OQmVh_b;e`c(B?2?CVOrwmndk5){E3+qVMK(sL!q!d9k_J%u)GnTS~nWceE-RG@RZXnw=8WalT#z=_Rd0fbxjzL<oC4I5%SZ
UzCs|O#8*LUNpKz4Tc(Y;*=_~EOiJFkkcpb%xWy|gQP%wk9X6n@;*;cgefqA`W?6kYl7jk*5aPkLiBY-QnMG^(PCD685IR<(oc$F(C7Eiq%R4TFCn|L_Cgw(
`IpbWdt&@kBQFnefUltj_iDPj9A2gQ%fOtKd%1}zKR+`efIgvQ<iV#9JClq=R3qR^{<|a3Pg%q^NRNsvJ`!W<;I=g{q9+-cDwY&Xt<7lO4_rae{t&;Q;95C7
>{wV8yotd#N1!f`?e#GR$nUfB7@0tIhVEOuk7us25_NqT>H06C_<AeCIQ_DA{t?#mPFnac%kkiz!;I5kNX9w9n_Byhr^_U?q@QN3UfkC(md!;D$;nir4N%~B
WO7|#=pmVH>q$Ncpz#QK)*0QWmf@C3njiQ+w*E87g4ngKg}&wx$Jmh8A_-uSPft&ZosSr7PF<zHJsg<8FPaW(5Gr<erG#4dv=A%40RF|j3QOlnd8R`fl`hWR
F%P*#|0`WZbNPfSGg10!MNZ)ctz3xMXQ)~?rLD~K&IlONQ*AQ}rcFjyv~ew+nfIElXu`OSO5lP5D^|EA=LfYM<H&gOc`RjlmTFX>=xU#?dJ2uf!2#U&i*~i%
-3_@58~i4HB6OLbAh3)dB<+(d%dO?Xzz%)}>@Hz$PI#I<C)f_)#4LRj3aQ2OTiWF#bo`&?!UZ(~lK;S#eOa&EDE%pD{6{pY+DG%Dl`r4=j@6?JRICz|LWJ^+
ebl6-BQEAPUhPMVaTO8ZL+n+$yzpXaEs0Q*oPm3R)q3gzB#LHu$EkDZfxoa&>?F=oJOx7ir3mf$?g#<D|LK#YCUx0Yi<$-8(@0P2fLIC|13GN%MjU;&Gf%fp
GrAIlB!poAhM6&ll7K=<UN+BBA>$a+Rz+h`s^7$a;8$lB>`-BJ0<SunaIjbYYTUhuew#W%Vp{>|uNWC7;vxv}>HH+9rryV9RN4_~AQS>1irC;`D;8kVMN#jW
k$5j9-7OqXHNyl3>Te;$8E4=Fn3#d`ELfoo3E|h<&W}g6d}^h=@PO63$<vwrs1=#4T(LO{8r4gnvcgg9C^VJqdGBO`21j%J2=iNWHpC%@rhM3(SMYzU_8M&=
CvL|ex7nEy8QaHwcnO?a^_ipFBu^MAYS4sZWeWuh8tnkf^S}SW*(iFbv>~s1GXXaoZ~{k>pD$S}z5a1GDyCR=NfpQXlOKhCQJpsj3#WhV(kv%Yv7eoWnJX;X
T!fb^xdYpf8PExLCVt|bxz>YHGx5;8put~?0vU<Z6Dk#E;8*N&oW;9}aD&oBC^U)13A?}R6%}Q0Bn8tAC1}=So%P<x`Cll%`EwwO8rA!Y>b^$8=OI!e1Qtfm
mZvFOeCyTTc?@WY8r@I>K?1`DjRuW_${SGPXYmSDbUKe8^n!R!kY-UgeV{Q*?h)ogj+lRO<F3U!p0tZvXI?j-I(Lj&ig^NY9dyGM8qmA^tr5Od#i@*D0rqgV
mC!Z~5)C4);Vveb@<mIs^A!GN^5@Tbc|J+PWgRF5PMUQT0I7K@d#fzR`px0-b>Y{r&REoEc*-C?hWqxc(hZP|!4^Bbjnbx8%c~+&v_v$NY>T8gsW&d(g9k_i
IhU4^ue_tyriL#E?n?+09BR9vZ&)%!W&G8A3Z@LboH`L1W8(@X5tykz&p0x{@8+#g#;Y1O6D*Brjtn6;AvBcCAsbKZqO@+CM25R$SwZ<f>-LyWgvFX|y3b1m
^0b%JzuexufZ(#9@1Er7xDxHJ*oTg!i7<2ha+*M#zi5_gC$L4Oc@<mmVXXvl;Q|S0Xw8F^p>CtT!lYBoqdTv<I?<DHR&Xw+pe>ZQYBH~B8u77UwH0E8>xxaX
W&GE0??kdT7_GASd`FX+q<48L8y_T%HLv>%5mMk=om>H^F549~{9!C%)gfE~Y$Oi+P34*{@yqyofDT<|Xp@4@8_SH6g_y|N1v+WKChrut4PqWBS(Q^MZM9`_
@1@bVC{#xn*h(+4&h^H}MfQskZV+eq*@B*e?QUu05^v)!?==tJQOVm{;Q)4E8^^-xJ$5db&j0fcFXVf{J~0I(x%Ye-o~P)!8Gl3@&wOCqiwF5QkkfV69tZy1
%-xYVk{gsxDWRa(vK;EZ2*{kFB#E1Bz3k=nt^^(YqI$8#60Rh6nftcN3><15m^(mg=GNMoJGPJiC^ei$d_&w=LntH_?M}-NeH31<6{1R_?wVJ=xrW{#7rOP0
!g7_qH_D7PLDAT7jh1CNqKBN?Q{1n7LQ~#1)spV_%EXh9_!xa-f`yQSC~>0X3y@3p_KTl3SEqL^2KxGMzAw$)6S|{fu>6@%fh5<`HULgO6+kXF(Q0#e2#=uK
Otn-yC*AP0OmMLYUSE$zm-c&LSd7_*3BTidzR8JSh=L6j`j@l7&c%^<bMv%T25J_!xQ~_YNFWLsua@Hgrg4=@uo$|$#$8VdDTZh`ljlv~{0JQZ8pjF<F4%a?
O$htVsNg9hMs}UdtdqBS20T}`ALyn{;!wZ`y;$3jE=0R$3Av(t%*1#x5czG!ER}QG`<Wdd@*xJXK$aCJdDfowlS&<!CX{HOnr6M~wQGLpr8OL5Q);N$ll(}&
H}#3LjlpeP-#Z>rEgHeBYE^K}SstE9rizuAvY-aQZ?6OWM;3+`eI+@9YUX1f(Q#!J<>ls#@!UBM^qC`bbu3I*XA_UAM7S+QyDEclirO>z?+YvqKkn9$Xw6uR
7H|H~FF9MH9Vos3hhT0f{lTkY#b(#Ut(?Y(+A>Nt8#yci%88@usXbk|`KM3g7`C4hNTv<)NIwjAe%<Xn;{ywKu`Nf6Oe)fIZ7m%x8OhBw|HR1MZk5pc=Yu7G
0}b{BL6SmL($$q9WT&q;vODwX=gW1g<FzJ{evXeZ9`xAKe1|@fRg=T*(S8r62QSM2RhQRgW69YckYWXQ2b8@tDrNaeW1r-+E_H}cio^!2PZ^!kr9IN|Q*P@|
st5d)Rw&R~v!7!}j<W~Ka1q1=MSs<MBB#c*^WurKSK|<!O^X|B(qz9+EU69odZ$-s1O#O3L!0_7k4e^nUxJ@`{o*H@-jJU1JNzgp*1RMMSuoMQh<&oCp<PYA
n=rHB#g+WNW%#1?2aCAQCes$e{*0rc5~_<AV|35!=He6|H`)>ClBX-t`%<7DqrQs8b)A^Xo<^`<5GDr#5$%!I6wi)Eu7`%<WE3|=o&)s5p@9|DUG|tvZ*>kn
id)X~d?tn4@4(2cc%#Y!T;(ChxZl+YjB&FC!HK3V2)Z{+EozW}=MGNtL5am1*GcA<JOdZ%NMWrJ{-bLDf!FIc4yaDZJvxVmCnt1!dx&bpX2-@6i`&a$L$$Ih
!8Jqh=);YRB3FeMnA(!GStU326T&b>{ogTr`8NOWV5MdeaDu&zHmJu=eXcvJL^9TE1lo5pOKs|AR~#oM?|*0oB?{%d8>Z&Mm{|(s(@44XPu%?J|8sb$P8l<3
YLxjW&D5-Z%irDnSEA2+t`ulRiCP3v8;haTWF1$Sum%@hC#sgA#oIxwf8UI^9*Q0e?Dd*JDX_#((GhYE2rq_HfsD^hmzYB%b*a#2qf4*=>@yu5+pz<5@V79_
-nq=)H2W&DZkHCL{Xq9xfdLjNDq{SFn-t|KYvrg;cg9AZh1jyvi%8O%FY2_kYZl7l%k<cYyGO%i7fjvW6NJN)?_cyN_nNlBY7{bo+u$vh(^Q?T^}062u$3Ao
IGu6y9|R@J87A*<@ip55Z@4cW2yySCC+9!2NGsmg`CeDSj}@9lk&$oUA@W+6CGyl_6@l}aq|e(EZfsJe`ITSrw_I^q=qlk&lpBb-J)ZvH2i#?)SW&UHe*4Vs
UX77KqQ*4w?*_MiG`fb#bVMD$sH4_u>r)&|+cU)fj#lw#8tKwAw4+afTi0$ot@q>1hnc>%+G)D=hMHL*+8p0Ps$z1Mcpf^`*rx6co-_UIw{ruDg03=$JrkoB
?;dXx24=pED>hU!pvMUCbOKX&Jc21zmU(u8I0Lhpf86gOIfZRKKDXl4;anP^T$nlhcl=^$XPwEN9N3Bhy|NLSZ*c|DC$2uf9@mjot2BQhovI5G6l(Vn@Y<Wg
$f*IT<l$mjd=1$C9*2)TA|e(Fdke)~nP6xCl@Xqc+NNFSA&{##ZGr%of#PwF2aUWS@gt_rSRehZnGBDNc$xs#;BaCzWsb@fWc9ZgrAtye!JK=O8flx>Es75s
k{5Cc8an8}>~&GZ3^_|h<R{Z>xuv!i*#Dkx_b0riQrP*mM;3@2K|Gh#&)4URej!a`2p3y7(t`;D3oYpK;ZPO~Jd@>b+I5p{@ej&kEt(CbS9odW_t^_7N7xQ{
RNP6jsOGH$Ld6P>S&1`l<w9=yX(jRFeFjoSoJ!1S!@X)(gITfzQUB~Vq3v5F6$RS_m+xOe)^Jobvx~1uuz2=4jDl#G5ci&6u>qi(=7ovYUW~lrWkiD=+V&KE
N*c1Cu$`{@Dc1>vA@Ixl`l++Sx@Ul*T+H#4ps$~a95*iisA8PMnGqWNKnMedIBy8|n3^!dWcE!Mm_Any2GCSVBoX@NqTnH3YSO$GW0@Tbgkf%Pr6nS5{PVdt
<UTlM%jbKKfvwDVIl$tl4gCA!AI=}&qsrZ)UE;%X011O{P^uJqB*abEVU0_~-T1D$_L=!R61>UwxgmZkf-gO4`Gj2Mdy`|~&WQQ;)t&;H!<iOuN{$3M+#pS)
>|p$R<HOzKc_eMDJoAB`*-nQ&pAS!QRvCw2b}u6^8HNT@GFiWVvEJ@)&g2UqFkE+6jEZ5w9dsQk+uL5Ockazp@$cAFtMgzY{fG4hKAC}ghobF?XspH#VD&Ov
aHL9m9BJNmdePMe`0oz0B@N1}gt+oSrz-Pms;HRA{!ghIS(fmY&mC0-YEUdqBOX_=9`6mZ*WB!m&mckRJI8OAy^8Z}{}{6Po=s-Z|J8tUnIELnVt2pYh$Amg
zXuATcLYkIdW$W!yySIRI#<*@PFAcAJVwrJ(D_}#4=)&sXquuSkJNP1wJBK@ZcXo$EYV;@n$XC6l}hngb~JR*?p~6rn-$JaU0@{^9U{jdkI<?>81AaBn@1$$
H&x5@h%S_b7Fk+7<zwb5qY4Hc2PN4SC90~xsvrT0r(R&>nLO9~gG>T1_X-s%g&#oE>alUB_AIa#)H2-3^KpA?NV*0r{^{WGhxy*d7ujp72t6sJIYT!_G<7-4
ACsI$Ll*TBNTXTmx8Jn0=yK!-xwy1qIPm(@V-bR9Cy=7NWcRrVSu$m`H;G+AmGbJ3@Tm}dOGyO~;4vxN4}p5#9eV<`=WOz74=#kW47a<mmkpVp^|KOVpMMJP
VWA5H&JIm^DPQEX2@;~Jp{80Y^eBg>b@R^Btg}pJJ|<swyy2R}V;A`bM}!2D3EFlZj?b0%58()Ru!4l3=o9~v*>5zkn}&kh+EjtMVXd*-eUx2$^Ri<oGYmpU
9ps0v&U4A`42Si3%5u#BQ@bQuWxZ@eNf4?ZSJ*fsikd^#EtPJIJzb*q<4h{A*ZcuoH=<x6wAHCNk3lQsw7B1C<>|EgaLrG3!Jx>(yF{;qcen=Kv^80P%?`EX
JZO_ATZ$`O_-S!vYqx<mtVR5km;-CS>u<2xWAen@En4Fak6-7}eSO0pk5u}W(zUICK%56LI*pE2zBa)s7QOrIHxb1V*9?34)>Ulr_V3g)2g@Ji(`BK>!PMk9
kO@4?@YaTGhHnHQm$>CYY;{*+0vd-T(fecjG_<6FwjGHgcI^TwBmzbjml$38n+2fsFzXu$D$vkpMWMeFGS<id5IgmHYUsN|ADq07!xXw0>BTS0Z)lM^m#0Wt
(sob^HX~qACwRDhvny3zFwOj{`wPAVv24@Nsw{Eg+VArG?F|DhJsF?z)q6>(q|NK=$`ZkyE`WxBpb^n&hO*t@3OmcEe~9W@Uuj2V0jIa}alEKOudn{R5}%UX
ky(@UHwQsciwwWwpXsUyE6dEx3_(<vo7tQ4{?l4-bBK8<r{C?R?rvVCc5cEQ*4WdP0Q5~!-r_nkdhwu-F;>d{2d%1YF&#Rp9$&>s2*lng;m~*ZQsv)QoL{H#
nD>pegBF5k2=hyV@$jM2#L1~(ePAO^@tq!n*gzK(WD$lwA*W1qSTzwSdD})eB6BZ)I<NoYO`$UzJuA8<001&8b|gn=&SM{ElY??u8f{Bq$|OY7#tO)cUA_a@
=Tg85(P%(xdy`WHf+1l5qO-7I9|6xoH%*q|DplOMGERPm=P$0JDSVTEDgnu{3k*z(UlKE$R9*Su;5@yTZkr-Ni0N53#6pPui@E%CfX$Z}dKb>jlXcVkWysjj
ogJK*1>*F7CD<tr`W@|R)gfo_e@eTcBu#|T>T({kf#w$kp^LP=0p-GPgZW}Xw!IYaLvjv!BO>m2E`;kb>q?HW1iJe_cX<1n^_Qq?;`5PCu0#r`Hj6X5r^VVv
0Lv-8N)Hy1tM6>J;1(&1AO$z?j~N7`9l5fLL}Jino7ywi(Gxsrw(QgTRU{?;Mo#nH_}Z4-(L_uSqge~|O~g(DK!GMGwP}q)n2nl+Oq-U3c!vzApXgtD7-|UX
>`T)qW{nb^&McIm|1GFEmsj%VV(Ub9z@t%xEpc5RFR!M``F(GG1gD(@DQ|Sz>#_<GyUa+#eOfK0sI5d1dNR_jwk89m+&p5rXic(WsD`ea+jPc!%D1b`oOz#J
yhDg69z#D*t!WsP{!O>$?38ewWHD^ox5%3ae>0Lrq?Ayw<cCv4o<22I=51WmOX-qH5R77i`-eFC!45=vt-3B9>BN!T8p=Di9c+tp<OA+#MHBre|9pMhQPiaZ
=1+&VA=4f<6sS!w)bYht&+<f$YaE^=s-+Qmmh-ulvM)zjK#S!znZR=?cU7{{OSZ?CbOd^4Y|^w2Y&deb0&Q%+p4nRbI*WAdpj;ug^jo&1!RnhQ5ey50viK+S
N0&`(VG9JRe|yjSZ@~;GGTtPHT#53oi`z^f46?@r<*sz6hqQY{P^?T<n72L~S+ZSJ-b*sb>y_V<zz&X4MgegwZdCq=;Ot<!o!vs7pU0t5w~L?gTHJ-d`ya6*
IC$M4$rc->CO*AGWBn%Ayb9MKb{QUV!m8`LLxAqU&cZnHA=1vk{9SrVKLdf0KTi0^$KrX2+#crrryfUCx2Fpz&u2%>;%fXg4g(+)PO<esVECYeDP!7Ro2D>V
s3NieDn)vx&~sKbfMYa@fs^VS_bC?v5GYQo3@F!}WIEy?Mks`Q1iJiNI}}ASvgF5ytuM(b1*MJF?IR}VJEeMlH0C4)MmCaHGog11Fm=1J?m{jJkol~sTJ8l4
(+;}|+A5<!y>_7N_N7gsMY;;yB0Z3C2jJWK|C@&bv>MJtVA$DB{>ByJG%Q*gGws}getU)U|44?(-@IL=LwI6uFvDZ50JbHL!-ke|I^bUwy+Pcc6+9>hhbblB
G?kIvs*)$`CA~=o{rN=$Hn(9Fyx#r7b(Fg&Aa_V_i96dJysYtk6m(#=<qFDy79dQLk?Byy^F0P<V<T)RvB6n%(8{YR!luU|K`1}Z(sYtu#hoX0Iv7zx6m5kF
#!SRbbmddS&Q52-A3F)ss522;kI@M~sWm-_pv%Uf1URh!@%)%_!f-LxS0J`wn;=r%a80)%89)6_(N(Um6cju1az#HQ!kZ7$u#HK2x9ld#ceMX#FbK`(k)#$0
fTl1whiYK?<uswUE!!99kNn?J^xV(=0D!QL7C|2_-sVQf0iRAu))l@N*zlolZ|95kxkw+hneLkgcW0HTN1YGwXHi)LHq{#BWW!y?Gc<J!n90c;LaBO6-A-2h
ti6`4@+++2VC~9PP9U)@$H+ec=H-Tx0cny5pfm9f*fGf*=2mW^EBdea03XP%D$`vH1IBK1_qIf2Q+W7Ls)#s`Zk=h`8$2aOqo+=k_A|^s(<J*9G0G$F8{NvD
#68hpoh1KSwEowRfGTf25QvAc(tr?02lBEUf@hFQnQgr-Y(`sx0oSFsJ9cXYnRYr?vN|UOU2x?h#W)W^TEg>^gl9&djwTq_at!1HwnQK3Z+;W+_l!wUqap`g
s_tyHA}c+T9cT1C%wtcPS9}ZT#14bX)jN-#!d2Zp3X<L6#9h0E^d)nr1ZPt(Ov|BeZA^Hp&YMBJ3jtYePshu{-F#1mXthZC9Qw=mSAG`H!*IiM4d4&<j8)Wt
c-vPH6ei)bsX~LrcI9q-?omD4K#7k$PyV9k$so_*SSZww(bzW+^E`fbTiy#`G_fUNXD!PSY)ewp+#z_eFn&p46YFzi9M1p4uGFVF?F?6SD{lc=4qZk)iRMqD
3bjo(*;$Mg1GG+IRUtANXJl<ON@61&$~bG*PsrK<heL_6KM(`+t7<3LTsjPk1n;~LxZ&9l>3x9_E+j@ZbS|Fq<wI4YuHWfZrpSu?%E`#`Z^!f2do8H9V|FVx
D0{CF&l}6~Gjku|U&X%MJ9H$_3MVkI?dE?y04xKEsLF-ZRf*$X1D*~%_x7l+T>y_4$jY;9%B0KOOy%s;cW*G&b781-ao=HrLM^(*P2lLHokMMld*`Irb?Ml@
AY9@^9EFYJ8F)ZyeQnE4C-;A)vL$kaJ3%|2kHF9NQP4cAl{?qeVRFX21Db$HME9xJN*v%<a(VZLSbTf84yO6Sggi@?p-}_&e?P0IKN`ljx)YKsI7<}t!tsth
7{b7bkI6;~1Ro^YJi8#W8$SiehJUcQ#xiGHgYoh9BvDlXSkc-)@Zbf`GjKGVpA-*h1eF#I=1(QDW(kfx*->Q$zrfzumDVMCv$Wk*tDtBB{I`+5uFQu~RgRq7
-w+b5)*Fcot;!~XdC^jDs0Y^h@GZcFcqE@l#qKNfWgfdEQos)&Uagkur{M4ksZ2bhHsot}zf0Tps1Ue;bB<ZR%ffRkqiU4fJ6A=2>Nolw`W$rXAS)JpM#!`2
S^8LY`==nV^G~*PHmK8c{WLqks1tC3t4Ya-ZzfyydWC&5cs97NwTCa^pm(A(E;|vHDFU10pLG-hbkiMw5yeYzZ)UJ@NZM5pgkdw4{lO(Gvs5r&<bhvR-f=io
xjQ@^G1AW`>2`^u(VQ$(Yxlvg2gQa4v*M^o%g3eqC<!{2Gm-Y+jbUuGxiqfXpNvKw7?^m#knVn$JXZS777yIu9+V)PH8=wBD~xb4s4c7{w<JG-ks6OCnAe|{
pkOxuWkuXtQ66SXX<)cQIfq16{nlW;jW?z3jUCkLiyt2&vV|%vxiUgHTqgHanL2Yy=$g)t=!XD0^}zu7I%N=rS(cv^>92k}rljis93IXXL*l?|y;oC~T){Ac
Q~X8Nc1r`S_s@JWJ^GIEwC|V?o_20`<>i6Ys-Wwk>#GYOlYcbl7{3TVpnEr)LV1>)gnWldkSK!tZ~Gg%X4e+^XG}*DJ7WFNLHJp^FR$auD`xk>Ph*_b&Y)z3
QbEZrd5?5CrAaDzGA{uU>Nwq01ea7XS8R_LOazB1+=oeiVCt_K>Ls8Cr7x~Xr|Z`ax<MX~?M&ElJ~vWIlb}{LFIb4hB}oAAYd$DUNTll6l*+7VA~R|~xBU0<
Hn&mr+F+d4ArLrCxp;TRsrkBaQat#`nLz4H%e9TxYNZ<Ig_l#h0ELtPvybPL(^0Q!3A~WWgr|O@K~5Q&9@;Iw#XQl)tWmjAy1M#(YU?iDL)R?+uo<**-e`g;
JLUWrJ_DSlkVc)kCJ!bT!FNQSeXXhB`rkZc5})ZrvKratL%^9>$~++Ry5CyKORVPyEVry-G3(xRXvG{biwK0$myP;*m2g?%!3CU&T9XK9)vn1$$)M~-q&o=A
$LhqSf`uigO*lfUclwV`Kfcn$_9Bj$n|$X|-J{s4&ZCimU|23<ab+?wO6Sc{rG#`!m67A`gxE8VbR62*N=N)COtY(ctuz!@5qd+b(+z+yYJN|jTV5!=dD+q=
@@BBsIGBZ(R+p1CkXKlf7p_VU1Hcw*ZR-1Jn2T<!Jb`2DM~aYL_{@!0=Y8t<9UJtq_>fq}_R*-_$(vV!9$z2pM0Y}x)YZueNs*cvsL-I-ixmc*bs?@vez8dv
d#{n+v!Spd+%{IjW<$qbWYv){=O4H5f)K!~iwUU&an+@8!7httf{=ak;<|cNs?pOiGt)wnno(YzdNp5C54GCE^wnl@@jbo6vbZwm8W2=Z{HM^u59^F7Y=Egz
sn%RqA3%93^i~P1lf;2U<<zBGS~;d(s$qiO)=}9y;}XZ9R7%nc`>^``L;mo$=<^6G2Bc0|`#zNe2$8f`1vwG%lFc_Hc>)lDEVqJnkl?BufOS4Jf%XoC!U=;R
)p9-6dZgmF;F^)JRQ{m3LE(_**lZ{3TUXQW<yr9Rie#?+IgFflzUsh0;mr1)Qxx;3-3j5H>9d>dIZlDOx#FgHeb8kf1#)#WR!In<WEe%*D7k#W9`=t=Gc5VX
u%84!i=t3n_Z2qtXpL3Z0h-H@nZ-s&f|NSKWSUH5WeP^rp3|?o805IGn3_;V9oCE_IN?5Qt-_vD8J{l2B!`gk5qEOGJT+CFrChE8sW(@i@b9VkQ>4x9=ZA1I
i*!qaE+8#ouINj3dT~8^JsPznDHF8w!_}`))*s06LZ}G&U`l64ZafTMo+~ou7>K)dequ=7Th^KkHvmk`6gPRVZ%xZVGY&Y7%X5;2X~k60BhY-_{!O#wMr9{h
A^6s&Di(UWV5KYft*)(3aX;zgqv$2@(Lc$QZ4i9(qmaj+%71_L6SQMqP2Lrdm-L2)Y_A`{v-xkB5JzEX!Js^L$!)=>eicM6i4@#pEko=7{Dhe#us(P&U!-26
f4ff;{5}-s)j82L+8hq}2A%Y&(SvcF@#4;}e7MLIj=62!zWDql!zxkkV@PV#AQc3!*`?E|Ww=5XTbBQ8+Ug4q^lIFxVB4dydx~Dp=*iq^dctNX&Pat|qocu`
`|id&UJtn<B*+!+8AgSW$*T7;7693XZ1K`$x!i|8<nbE6LeDnuQWPgFk#iOc?zlS`u_1$V3Ytgf<bhA0&P=Y#L!(ruk0n7N0g(xxei7BEEar+baBoR2393@Q
UOma^`Q#~;8;=BI%i*uV?wH1MxIHz*5SIRXYObhg10KBnW~Q!077Ws`TbGv0FBjI;4gf`78ps7H+QDJOWBx{s(kgl=N1$QGLm)<(vFF-)xgP%qhb(xkTtnHV
<Sqpz*wwP52fr!g?zcVo)McWyV7P6m2I<R^({wU}=5Moep~>!pg+Khg6-ujXyxQ6K_MYz<CXQ}uCdq8g3@dy$I!YD)cp|17wn>kVK=#Q_$?r5U$&O+-59aWC
7`G-tUuK_k+b#Jr8=RE0vBk)ui9gq3Z6+ybh4H!O|9J5wV$DMOJc?ra1Oi@S#LDhDNb&=p5%Xan->IuYQ(*QJ969bD*O3y2UXszt8NoZ5)IgPFWt$%|y!tqz
!}Ga%n2a<B74^qZZHP#bEV~jj&h{D?2}&ysEWc@kT!n)lbe#x%DV4)qbp&b#Q3?Hkvhudb3#O{8?@Fdnz_b+2@85?%9Ff3K3WZ^7v=9qZj={c53a*e2-ywxK
6dFKE>~ot!PiJWnZyyu`YPvQC_ao7LR~^j?OK_v$-5?cBEjr<cbgmY8oH8#{5$Ln}a}f)0tN)DO`M~wqABGyjCF7?ImBpS}l#65XiiEWje*$}^gJ0X{4;bl7
X+%+(;?TJj=kEhzqbN3vbWi#ianee5K0LAtxA9(ej*_8xHrR)>x7WBro`|ZaC*4-GRS>*YkINzLm$;XkACv3C>@OF}SbJB5cl=>0s3-0QdtH-j5oV4s$kfO{
4WP*%jo>d)e*T=uYFpkjN^q1W@;j@4kV6@^{@n74-7zn&M14bF%|4l=seE{3I!(<Q2!<4XSDCV<Lz%)6sFCEEcS7K(YLq*Si65WjHNl!}??_YqT#*WjFR7Ig
<!2(PnYm*z4#%jwI?aobcXww1Ir+@t)SPMa^sw^XDDP$^GhXQ_Qu?e{L%iyMHx7)C&9hml^LZg0lb;Ds9*B&pF=O)5vYe_Mk08fOz4!l9&G^?%LP!#f^GWc{
g4CBf&<5>T{gtnhIgs(6PjI?cQ>9sA|C#FSyAl=rxr}bJ03D5B55OA`g?{Xs;2z<ik#ESPPo4|>@nrE1fn*s4ho)~5Xl}=`LEm^$btx7txy&;Kf3q_m@gWEn
ChrS6E>b*0`MY#XYozSZa5CgD(7eJx<37|xwNrXB_gdhxdWqXbtp0i{C<c?<kLumV>UK1q%~C2aY0ZdO?oa?%fFRbR+rw67-o_LaP@70Ob9~G%qbBx+NdSms
&!8$Nohv@tPMN%_f)1i(#HVAjy(73wMM$@QxIH>lqnB-usSB2SWI1HEI09%n_Le*Et1s<E>`ehU?f1)jRf%}oT5K~r`6xrus3$UO0MhFq{T7fUxl4mM2b{R-
gD7A#dn{&R9ZC3qalGCxl>Ik&hGk|I0=sVv0q~~Dh(fyM`P=v&`R8uMprSujt|-YZKnma?(VUo2tf`#1I|HIhPeL**R>;Hf+R!6aI#t6iUKMFs>~#x-)HWEf
;CK<P1DJ-QT&QD^q*Pth!=0w4cF$#4O}b-=FUD(O@h*LqU9i`)v9f~gCfE4x0sl;@F$qF&kChQTej}Xvz_R$9KsqWGB7XB$w!h2rHxxuv4%oa#Onk7A>f)ZA
2VM-bHf3qA?0(Y)l`KyZDeRZ5M4?tR#E)!?$KdBbhtE6pu_u-<ebqIZcW{CPbHy3CFhg`-e*fZNj@m5sbu6eW`@A3iSJZ*^yFf|-oPrZ>Nu01Ko#I78Qh>?Y
IBMIh|EHs1;9fImVExizSTp#2>`QS<2`;unh&!Z<@Tlg#w(#4%FZ3-TPEtdO6U4kG0E&d6PT-PFFtW+<(|zJpTYHFkbZw*->#|R6&{RAgowu@26{cSY)jXxj
jH`yoI$O>L!9>Ij2-CGBo5hr&zz=pU7*!MU1zKamdG#^n<&)r1!qKn~B&U@RgkRVaDi`_s%>r){kB4&H9a>bp4vDWlYea7a&N$=W%lOP0qjwu_sLY{&uPTYs
9B2_vHPwcVVwIv@Fzn~unFGGC0@T2mX3Pq8rRnG>0?*W06FSWx;_r6Q4xpbN3^udm4>EQ;Ba5+Pl!tHd0?8OWCoNRhb~H#lo-`O4gin6?YtQ09ZeCOriJ$4<
jVrujE=xmS)QZdML!JJ}xA^{&4zLl1Uj+;w6}tNg?%ShaqaUgXV$@Q4&KD813RKbmiPWk2#12QVoHLCQBVGj00Q^cA_)$G2Vmxq|6}X&XKD0!CXL?}3og>i9
4IRz^6k%X&1D{v?W}G1u!*Amdk<{0%aC<Yh$cYNCxxoa>hb6bxQX$Df;!a~z+T2YAv~JGH)lchA=Qu^}F3eOT^_*P?Sp~BivgD<a1Z*S#ldfgF{F+PQxS~_2
sj)PbJpf2()g@-UB6Q@nG8&jFGw?t<$fMUA2N>-VBL{Z)BU{C-cZ0t$G4s=I>aM^UzzQljYBLZ^r}B0$FyJ`THWR-51Yf709mbhHn)r<pOAaEZ7T<kL*zcju
W6w#emr4HP{EPjKO(-3tjL<Z!0m_oFN;$*ZL5xqvSM*&#8Sw>KbEBzjxPs=68}W4TZ}n`Yn6Hk)w5>k#Aia*_#Vu|_^aq&3ild9p>1z?AW$!>a@4iy2D2;#w
l}a~qBMMv9mK2e#!ZoJ3=4>dTXRoM?4c*+z^+Z@!&9MWX?4dvP|4}|W2Dosq6bC@|W80DCN13>gbRn7D28gF9Y!MC&i3EM>%C<8}x~S?`;BL>0EP$tUFC*r6
aOyEkf0a&_DumE4HTGi6`>e&cWrRsE6v$slO^HHfu@n*Ti-ZZZA&P^Wj~Wvt!YH^DHBOa}{dq5_C^e|E)lH#His2|qc~ljHQqXQJ8zaQ#Q0=v+;JITxv|NEs
d*-^Q(^Z~sBS<y49!+$>M>Ik9QbDPwWOJChKXk8#Gw$JfV=w%9gbTHOte+Av;>boi{25~d9Yk(%+gOqm5@*)!5y7Q(^@kKYP8BU`wR82umeKLZgSdgdwws5h
oL`ouqN5p<{Bsk%&F0Jn#bOopi1_{ypi=l}MHy!!!}&;k%?rq@no3Xz|HcTr7J4=HI!6bmh_C|Kya)@X@*Tuh16>Fy2CKh?M;ZO+Lylap3$%wv(6eTb`p?oC
nI3rqPn0n6X3#hPZvkBtNbM$Mrot$Rn0(sYD1!R>rl}moH+Q$e|L8|E?`LE?hDPc&5|i9{gJe8BZn*xobB8BmttARd_6$6p^fE~t$ynj@>h3%KFi{z`G5Uyn
yQvk!87=`=>vXmEk{tlFyqpxpmC59d0pMAt$Z55;6~^bFYPovY`=hj1k%*`GaL>7ul^a7HFU8V9KQs!F{FQ$KoMedf_%A@@+DQw^z2E`4*mCo_A1Ug24Uor+
bZcP7d(=`Y$NQUm$v^Q=&z5ZtuC-yQ)$kR=t?%dX4+qhcLp$Vck0H7D7NPXPq(^uoO!Okj2p50LGP8%YntIp5p3Rgn>ti=deo3)&rPivBsQqAF#kT5dzxg$c
J*?c*72fnw`D1bvnI8r=wZ-Xz9H<)r@pMuopyk!PF7B;s&c&NYAkWRP!(E()9%{CuA`)-HQ#@6VNHe>5mgADSBU{kpq(tBSy+wT$4KUgE{SoMm>Mql&RGfWJ
Ahlv;d)CT5$Trx&;+(&jQ0NktfK+EvWZ+@<^70tEe4<#|^o3;jlg8FFc7BryzK(jn7LTFGRz;Q#Vl6PVxPvhIaKEbCHW_+&WOU<2a`!2aT4&vkO^W2OEx$SA
Vb+)aq2XT$evi7pukX~l?dDKx<?YRs87)}YLV7nwER|^cse_%Hl0#~cwOGT%12$}ZXq3d*3~zu61~<(&=GdYz#>NB+)+{f6&*97LV2POcSQ=;dKg`M!i9H_3
&Uu{5&ab3@4|-k)1tEblif86`diZp8uh`WY=LE<sjL8<I_>XQt=D|Mj@9qrz>x1n&`;|89Y#PYL=H-)F4Y~i$hPNioVG7ADb(<B?cc11*UwJY1n}hC>{_fcO
F%v7EiN@SS>OqlB*I3yF8O|h*=S{V2Egc$8;n-ZQ(QZDAI%7{)>Y;#e@#<%Xy-hgTT<66`RkQ_&xR}rBdU7tfT4CDkQkOPyNrRha`r{YzM47ChmTDS~ymuTb
>R%M@y}r4X5nHtVv6ySC&%<O2j`<TPDbgyeT<5vKLA9fyW+)P|{$Jq)Te5iQ8Bz@WGUXRo)-OaDT*KICmDu;M3f#D*505HdNO-)KBS=n9;Y^{q>w1ihz>dUS
xXUN_cy~rW5*4yb$kBv@iw|&^pvtM2akQ?teoyuj<E=SLN8rGskdChv;OF`<*?F$A7ElF>2m(tZU^r=Q-<*?O6|;D?h7*P8%to|9l5T7^O`dYx-cFS7irpbs
1q47r@Jt*c5%heD`Fq2Dh9>MV{vwW;U6yKX)3}sQD1`hHTep@FqcH2=moIJ86XQK6#*p==ZZKBGt<*_cFIJ3x6B+EF1SE>9qJaaR%!h!hTKD~o$qTe%M!D4-
*GE&!Gkm{bCxhB&-GhRl=G|*YF9&4XtGb*Fz1sp8afoh56H)Vy2DarJYpid?i*esGiSH99VgJZUKG<^kbxB1D!l0Bd1l<4LaEW1i#=>Dgm%3_pEG;X-rR5V&
3<OFC9s{oxmGg`awT$bH-F3-&!GYh{aha|;u6C!`4_B(0EnlBUd?t5kr0)SHCUm_9YoCM=r;zs7AMiORdx`NWMq7q_NJnOz3=#K4cxTTPVNfXTmwOyQRp{85
Kv3{|Z6b@vs|a_Q&X=eFzRUqFme7`3|1i>aYj`w_&0I-C@>c63he=z}ohwPo)6PfXQYpOpwY646t!Q~8BPzlMM9Vg!5lZ28R|7PQ*!`hwohFcgE~5BFDWDWa
bJqZ3$n^PJAF-S3!7w@S=tw=cwXTR!`WgR^p@tak&TUTqVs_OM1Xe=S;Z{?c0KWq6(c+G2nzG?sQxG$?w6j<8M+h!#;q-hXA;^;(z@DCKz1<V~*k6{9)fC|$
o)s<0SkeWu-Ciuvitnby0MH8xU1WeJaJ$+(CE%7Yb^io*ru$-TGS<Ffy<URUebKVpm6JSqmUTDY&}TG3Kl&h-4tTHx^R4SZ*3U&`x`FocsCDlIKx81gV71{q
iqsK`yR4%53XA2yQ(yofMHY<VBIr`?S|-On!m*D?#61D{qGddx4NF({W_)SeKPN+8_d_l*0tf;wqs1Pim~XQa<_g)&mA;CbEjfGV(Al#%Na5#7XlUP<0`%YI
5+T!F0C0|@v1jvIH%yL1Qg7-~oNK9?XUt$c5!phn+{8+h#-;cIO+omSAd}XuH+`aK&l03L?8eOiNEy2aRFnTT#?qP()zktUD3prHin}wInZqA@)^E@9_9pj0
my3h%@{GT-#6sHQQnn9sYrSkm*bgW*I~1r9;v{=+fFGpx>?SAXk;^(-gnhj$Ws-Bz*lbO^q(kvM^!w+lhM57SUuTA2a@&^%i3t4=YWF(rlO<k~!R@k}3huqJ
bEDx}bVTdE?(fkSc(+0RXVqVsj|Y~<X0n{m0AmPx*VCh$AP$$%_v4v6+mfU-%|3)i$XbCkCRN{jyK5sbi67Xn(&Vsw*6Mf-Z3HD$L;|u(B8y0V63J2ylj-Oa
wl=f7jTdq8uJ;HBRu`l|D)=s~T<HniP<}n^W`bph*g}DspLC-bcTL;O@Lj(xH5OK|G6k5|GiJ0G$oZo#?=^h;c)}$%QOf}wyU$@&2+pq2uxU!gzIEJ;kpLX;
vIWk21>5PYq)jQ+mKuAuTwWYL3smACkG9#xVstnZJ=WI>i}L610=xu+SHB+_d4L^uKSRWn*J6f7@W_ooE*e9<%IZT<eKl%|4A)~LExlcNRnxb`UV&?PR`=AQ
YotPD*QIG!yPfFcwm%$&k@neA5Jb$_N!qhpG5$<vOdLgJIP@~WL$^}R&DY(L4(gGjAO<F03cg6pFUcuyDuxj3Z7-_aNu1JzUf3-_^P)$Yg9}O3fHug$g%kzb
Xk6#ChGiX@Ie39z>glHhOhINn*9krGa^BinNtT`m3S|9QYH$2hvTVUvdvCQ(LK(v&Ij6D#S+9Sr6(jy`)bi~Kw>L?=yA;p4=C?Ib!FEm1elezHKwgk+91FzF
D;1Dy^rE!zd9TG`i_D*hXwA`VAR+=e({1VeV{vU1-gyU3<Japo$Z4cBJ`}F|Mu}#CM8`e?jR2Nb3*R+@$aWzcPt`^7k7>Oau{!BRGeQ=Hz<A@GCw(Op+v76I
KG_Ws6Q<sh0iwG(!Cn_`TPZJMG3FIxO!FfQAj3Acv*yK!X_9q2<(aXlV4(T&9E)FfHDBAWv2pNp1SHY^@JDw3dcfH@uCDVeF@aWm2+5kZHoFES&B7R0aI8a8
!tNU|zz9I)WE+@Iow`3BY~5_d^WQIut~s}cQEsw`5?#03ic55FDmaimDCT^Ruk1@I<gu$sK8plf520JpCpxRElg;`)r(SYPEcEAg?>Nbt+@`=cO@LM)@`@ko
iz7GkYP~wfl)Yfb1a)gW&}%DwzmLf)*l*c1GfIu|tJ<bJ(HWy*hp*!G&9oT0oh)j$ik87i?P!}5+HJ;srD(ERpAE`I1fBOnPok8nKdr0CDgu}9rE5*cJ=ceY
Cw0gXmAWzGs(%T<XUR*LP3fqN^aH<-<q-2u9Gu5BDhLqL`%Gshr+yMK;&)Y?!(|oQNju6XTZ)JvTnk@OMfN32hm|CV*Ei{X|6#QyAU%*mr>MnQw;V`WY_DJV
4vJZM;Z?V@0QlKsf-^Co_7K2(FCMuMQkz&=vjnFqULO8^7O95!^bADO%C<@)zGxI}ZU?aKHiUT%_Yr9%(zY(v<)2Fa3yR({iDVOahjCn6X*>fEp=CmeBiR64
j?$3se@Z}eQ?jfy2iWA2h*gkl*6Q9MDmXG_P;+$n=d0WgZ&yU&pbGacgTObk1s2q1;q(=Q)Jcr?GU}{c2-?m*^UyEXY10%RPdof~Mbc8n$9a$o%$90tX9!#t
?~@>z4M#7bsCW9ja_waL%?b`oXScN1-6}0mpIzqZK_qf+fSrAW8qKl2hdzv*>KYFSc4StrgJA;ePkiQPSN?01Yh2-m+H5VAXcDY(5rQ--nD)?YuxTWV#%J`B
-iSwV09V!~vIUbj{cU$C&4XdP0s%XvwCK0^YAJZC=_7g`$VF-Xz6=v03U}w;!b1JZsuyC?U$7b!l$wgkbvIJ$<gxgQA9fayDH;gC(>bU2EFbtJ8!T7F9gEb}
>rum3-~SsMJ?mZRl-QXIi=9;;qz--^IrBPp+2FEyhqq$iS-gJ)nYy78KOa(hrRbC1EvPZGet<l=i`1&=O}}kAU~+@7UsQ_#p`TUOogi+4Q{LJqW%M8L=SFSc
;iI>-(x>!Q*3dhBl<pF<86@x*{|TeA-&>efUFxrbLN;mt0&FmwWp;DrJG;SMhgLY}iF>>CLI)V=iD)+7n$ZZ_gS;(lC4g_?QF>p%OA3!-iJ>5NqHPc!c!!4z
Hq3QU_$2F}$^^v~M2ozD3_|nrk}vQ0a7}fzf-=1M<G-`56T9D;Yu`qxKeo&z0+Ae^Hw{ro*_dlQSi)gM^E`KY9>EJB=|<?QE(>Fg?o9na{gp47q}=*kH@2NZ
p5vcU0@%29T~Wkh#7|hd+9JC@j?l*av-&XMlO$k+@~_%E3f@{af`D$`>BM8FCS9UluFni==`NYc`Dn4rQsW;+(MW?Hmu`|YY%9%&drc#dAsMIR&}snk<-9;$
rW9!<qRVdXw$bN<;c{WqXN&`tYJO}cXR7QOHWSe=ZO-Q55Ef<)^FDlGg{`q|eSQN)Ogko-ZW|PMfR1C4Zv@7Gg2a!k34_=JlGZ;Z@)rDWUMWVf?;O>JxKS35
t>X@pKDC-T>PnC{mN$TIwi*>#p$R4(K3@ECu?;Wqx;axPY7G^7ELR56=J5VXPARwGMYV^(YhPIwR8XnD`r)Wg=Bf8pQkfzWrVy<7-cm4*4Qv_F*#g?o+oHdz
BW^)7LRmI-$7l-L5ABHqMDUc1jGyuId)@&l5OIyml@Y@xOi2geB^qEUUTEGQ(YGf$6AU*MNa+*xH*0zFHe06@hhD%=!{UKBFL7@=G@Aw@{?9Y}6C;O+n+zzG
_mhqj@lh9YO^TTZ5Oie9CX<bnuot_r=9_yWM{Be$*w=|@ytG-EiCi(>*X}X~cfU^2i3if?bnQZ2X&Pgvcq%48Z`KqOqeOYo>bT23=^9%1LN59#)|ByVTYI>~
t5BAoLAtq^;I977+xKL?D>`vW18ONNEzA^NcdIKAz}}w+8>dpvg`s<e;!+slFrB2P*cWZx(44*ohqE23rYnzIKx0^X|Jiz7%7~oecGT@FMg);5S>C?apGrL>
diaAs`qCe-SH`7n35)AiY0(`PqTYr77d3dhd8(Pjy@b4r9^y>J@Ke@@wZX1?Rw+6xk$jykU-g)`<@g4LVZs%@Vsbzh_qo^^R~TDO+JN-_91RTHUaIU?UvN?w
Hn1HB__PA_qqD)+X=&t(AzODK^<6(oypa~qnsURjbL1%3YLn2jhJ-v*DV|d}L4cY6eTQ9(^u9#}F28h-iK737SkjNS41iQZ-!lJZb_n%DvZNO;H4D-SHZ+9f
dw}uYnn5?%ap`cKZ>@vimq7FVe<Aikp-1Og=H-N4&DT)G<Apm`Gk&t&MU$7GE{mJuMHC8Q_))$Xs}3e3rjPjNGMHMcqw;;dhXBP)NY@J((kh3vV-&LTWO=0U
{eU4Gn$q>aJif?GPfau5x=oSI?@^xHjq$;L*Ii0%J0oBdE^a49$o+u_nki9dcLpHpf9~>?Y>0*DuY#e|SkFiQY&+HkG<ax7wZe|uNJKNCH6R+W`+p7?Jk!}g
*A{GatTnZC5&7OxhBOG*ajI87deV;Bfs`$B0^yNU;HTKz58@o;SK*Q1iXiwZiTJ`+YUQ(1{K?79pI)8_U#rya?#3x-l?KLD)$8IBlZIL_h4JKl)ZDk}LJ_^x
2oO`2Hm%VEB54U_p<#gt#UX<(%Pc!w$Loxj&tDoh3GGzVg8IA>6p%SvFsF&Lm8(!l4w0Ey6YqK^{D!g5l;A#(pjYtMQY;*VG!9?CG-xXYf+GE;69%o24%{fX
t&pZt3TJD^!HSqFJ2Wq>Iu*bzzLFhpV3DP-Jd=b*ebCVM0YSB;K<&`?P739Jq2MGYXGp8?Z|V~-jq4$~crS6~tp(io*M7l;BB)Z=xAF}_x=xmkPL@B``)j>}
0sKe5HzfqJFM*Pasgv3``J&FWfxABob|ij~8<I-2os?2kJ7X-qODzbl5IW$)IP?e+ztg;ogioO<p3b_E=207a#d~px1{louH17P4Toi+aAOe)@-Q)$8#jqjn
Lc5=O?Hlgc+>6*N-ACE@rpzrQk`w}Rvr@y<w)uP6F)aSPR&bY1XQ9i@O9%q2Tf)1FA2a#Wh#=Sg5UZzc+<Bw^(n#BVRnnV#d~^AGa&zSv$~lcec#b@#%?IHu
rDJh9tHrM+m>$p3>_oh+-{qB)C!kFeB2)9K&01v3>8d#XZ{I-*BuD|}BwFGz2sEA6A8O!{5CBxM*?B)JsaoTc;CqN6nHR;ji`gIJ5V-;l!kClkbnO2vAJ#HQ
TPH76(w}pJ2j}~U-NU-BiJ{{9=1%*SiC~ueJC7UD3*SX@FYvfKZA^f;we4Na`|xr+10CtBmt@X9F;qiW%5UZ9gFU1EIWL%OMN~K(gH3g#Sj}?udN5&-SQ%lJ
rSK|pjK^*VTvq7Bhn{Nc%)xvbO!=nH$p^{;b<oekCmXc<mdTF2mHP5l)xGO7b5E6KNo=&2<35eR4!#1kpp(5{=yfJpvaXq~D|>s7A^Oy=V=wFSctl@nvQQR>
3C_w`k%dRv|32U1v>z9BS!Xyyt@5>}OCiz-kpkwPa>nH<Ub}M#fsJumQ%2?51iobGP!4fQ*SRGPj)@Nu23E$xr3ac|^%3^K@PVfJBD-;`C+F$fNKV<RsF4)v
*0HUK>=y})f!gg97sTT`S@R@1vMVZsJ<d)d(&mrYrBfv(iKY$kjX`Yn9hWzEooLB~lBP#6oAZjh6j)|N1K39L{(@8oulMhE^FBQk)*3*FDFi&k9Z|t${Q}PC
ag)L+;8dp#2$ythdNn%@a;w-A3lw<HCD47DnpQ+FOL2{}kgCwGVu1@2h_NB*HIZh*4YcJjyv?tY0WXpEHZ2`IG=!G3Zry8{pDp2q!25p)62?;MOs!>VjbM*%
<nj6)C+&@o{d@ggnsQeVKUl&cFJ1L{7`~wWezPjGM*=a|b&w+Ys%RVE{y%pefEA!_U1jd?-8t;5Bc;9JS~C6^INjQL%j>Hb1|8!_P(zlZ@|a=2*nLD-omQdp
tqa@QdUsEZ(vn&?HbOa!t^3GR@ogujrkk>)0E6zs@BRRzMfm1gSvpp94)x1bBW0VxSMCZ^TwV~SGp{))-y2N0PhZg7ps#*f7Mi!)6~o0?jzWAoG!oFycs27q
|C0bVg9qZ`ExXQ?XkbrEwsP$}GCYS>&}$9aVS`F>_b)-TSLR36PV|u(rjr-jL*(iZ0z^J~)Opy|B75^43fgixGm&~T8*^<JuIfDJaC^?Y(65hOV5K01=D2A)
Q#6MO>2P}7S~&>!jb(&hcTfjg;3oc;Pm&7Stx^J`!U}N1IGHPFpEYA)25w=`@viEBhqJ1G&=u87S9W8))Oi&GVdcCYM_zdoDWJ;z#@9h1ENp2&+OKt}fD4kd
S<6B-;YR&Ff45@?FMz#J**5*jb|0($=<X3#mski5)GVb?!o|gIr)55_uwc5tXgXFT#id>%@m43XsKW-9XvdGvU`dJvS_&K{2ARYM;DU~-)vr3)=r=Ph+0cCB
m6;oi*wl5-Ia|aOTWzNb3#`DY68O&ByxjPeMSeTG9gNOJ_#+dX>lU&R>O|=ZYk6LD=E^y0;Z{^UFOw8Rd?A3RqD3PIZ8d2w8Dw?Bn*D$nLc<@cSZM%@gpt~M
yOQGem!<?&*_WGA%%76UJShW?)&ANrWI1woB@NU2S$BzG0fbzUHKAzRw_^8t6>6Nbo(?!5m)18xdW(r($Fvj9<ho??4&%~$pJU6&Zp^A23xqzdJ78qlBHBV2
-q{tFlm0P<!cj>>2hULCANL#gkH$^vrSBPEM#8iIgc?rtP#n3Hl8VTYLHl%CcdraB)-7b;G6JwfZLE+<wgIo2#nod?=J*&eQu$+Qyl=@kOyVH4HmMc?P>}h%
Q+(epHTg#Jbbs{8f~<h`?2(gn`F|Z-5WGgI{JtNBI9o$2QL(WV0R=9JS0zsBFS5UeIke?^nQ*p~m`i|G#Pxb3!bD@zYa=oe2&hSqH19VDU;}~hP4XttXF&Q{
kqwUn+C2{rA6g~?VMJ;d-QS5|3u2Y8_<PgUmiMyOAq#A7Y4t~#GkC}_7xfRG;Gc8A*I(kR(pyJpk-&)Rbj6(b{9!pNO|BX;W|NVxAL9NSsrR1@?fXu*#Inkk
u_24k^v%=^&uJi{G04j<G*E}x|IeT$ULqpvU4gPWf)cF*%?VWtLGC7y9oozn>5jB_6!p$N{i*YhfI>Sm>r1qmf(lmVpR!OPgf~9Mx^OZhOuET<vPEFI{*CnJ
b#1Ur3%)P78T}BT)TAJUh=uw>#tuF=PtY@cqjn1(0q(h=rRh@n@0j8&0YXR0El<Hd8Q1`FZn7kd;U!kncHzd8rl!IDwqu9pC7P)pbV%8b)Ys>^;S=x6%sF^Q
m195N=iNDld9$zUdpldqQ+Jz0$i=lEU%3zwQv=DHyR}4bTyI+k01q`wJXOWx%mz#_sc9lv;Am&1t0!#uy-m1P5YE^jsRFY$IyGCeUpRkpr4+XchSCMD8*s<P
m=dL#KF;@o`(Q}Fr`xJ(IUW3#v5=6kQUAa%w1uHZ5~m?Cd3hoOMu(mLz%w9l5o9I$F)x7>hWWn#@%U*UK~)suADF#;=46TA(nGh@^fg7ljh%s5R^xrcAz!l$
32OW+)-#~IZeyC#f-Ss_Kp!3|3||vmrH;{95BX~^#xf^1rT*KT!2umoD_)XgCZLC5Sd=Op;)XzmRXf5GLPI|ivHE@0JQ5ZZ{GffggQ$Eg-)UBlf>ra6t_NF?
d63_n=0S(b3_?J+xySRr3)=FT7C~@MM$wq+<7CDYKU1ocLN)bup(JXKUrz8>=F{Y;=;7&|l=ci~F>(<{Zll!^q$<Mcp`(G@$5j~utMNn1=||ARd>lv7mUe$B
5D?{F>&6E}dC<Bs1#=7l$Gfk<VpXO=<{#PHWB}|Sy0~s>4Jmqe;e8!CpRukKZ(>F_Z04KQUg&`6>RwAmiAC%G7NYd2=KQ3>jJ>g3()^n%d<V6^OJp&@{2&83
a4%lOTMfdP3ES(25&tUSg>jp$#mSzM{0dRmfs0aWT9&o0<az)bvZErkft;mS92|z$hh@!*4v;eKWy&53Y?&6~15D71Tv;eW3gV_}tu<GOXeJiXr^?QmKdUQ~
Gdgsen4<~V0?;%TbZ2;p@#Lnmur^U(#45@h9znEx2No>SpKaUVyENpXCRe(KkCwJV#R3}#^S3PQL*7{N*z@PvQoqkwkn8$SN}0wO)1(f8mu)K^#s*lQih{?U
Q*7yGG7v=rN04UZ=07bZA>KhX{>9chd5V8{p`<u^_Y#aN5vq((1@trGU3yZ4kT;m+x<0*Uy%?NZqD{4tFF755EAcpC;wpS$pxyfcQ`(P@sdm)x4Na{5^=Jfl
`YO~UN8o{9g+Rs?cXv%)vD({etgc)~_-O1=G1(ZpopNMgkZD?FcMfcuMW*s^zW@m>@4c~k@smn|A<Q5fQqg7--dOnrs~_@}dwpI+z0q@<cE)abG_*YD?&#_m
iCD;KP!ie04xv?aDTZzKRsmF+Beqxe2<-#a=s{BWS0$CJu+vIFCJb-Xto)qjBXXIz)t<uESHT-4p5-Ey-}ttZmX$MudLdaflCr&TygC2FZNyz?741KPE{pZ2
7%Xv_=Km-ap8M=7e&WjR2F6KKjgRRJ6V&1WP$uHPds1hG6X(!NJBkDg`5qPfUse0!S1X$$4x_WjE>h~pS1nV;P}*I$qzOK68%_u$a09rNgSqH^)>HDS7F|bg
psMt^Q=ex3%Ao5}1(sF462s|JpAaOXkIf_}d<|3BgGxe2fH@a-_Asc$7(`5IlsA4?YhM%Igow<dgxZmkBakmCJnIY=t>zD=${dU$6;M|-3`S1{!F9n<Uto1^
idPTmr~kHQprooVI;eL-Am!A<b08r10UryRqko}Xy0_FqWbRI&z~ne4X9PNqNTSkQRW`Fc=DDiTCL{$9U3Bdi)Bp&~r1A|mCOeebS(N5oo5CH${q}}!4QO5<
H>Xse5pA^{yjF#PbYF3&Ix{n>%AKW_R1kJ87sZCnBwreqBv>6o7Zax)TSTNBlAiv3YtxC)5B{v(wp(SQMM62r^74m5SXmG(tOx@}7ALcehWNk^#EE{`q@|ga
y9-T%JL1lf6CBGS0(6~IE)U8TiWDwx8WLpMVtZ!!H_Ct~Q-gX+^|qW?RVVzfR|D1!6y5HkcsO8Xe<pA>f)@UM(s-I(n3tlXDrB_bWTSaAD~c-a4$}Zg3qSeE
y*%Ou@IlJpyM6-}>XRgnLKA2xn%La0pI$GLRQl~~>L+1F#_jQivn4I?_#R4LF6U9@cf1~Rd&>upz*oOKS<Hz8nYqgqZ-xu6K57r%Ey<9mS^r*nANP2@HZRMP
esPP;Yh|PSQnzxYBw`AK%;THb$9|wtwX&Z;b6(<^mPwyUQ<LkeDy;o#4u?k)L=g?~6Hj5asF&}F^UbZ;8SOg`sOUAYWw92-b2!_ToR)AT>nIqZk|IvSf{dXT
Ro}R(VwHTvoQ;AOWeFWA!C*|K9RVF${qky%^}i>~1hRmIn6=3Snjj<EhF0(!b`hU^(1VAv<N)Rl)~{%<t~)0<ww{r!0#}ZQ7ed>HtnWBfgE#ouJl+&OMK-M5
`{~{VuDJw$dmdT1=TB-`2w$R-F=0y9e#g`Q_?wq)ipaPHl5;D|usY6xFG2yCFd*pRHef}iJ6Xgcyx?KIy2pC{KNBabD7A6af`Et+wAcBrc?up5cuZ9eK<kvr
h+A6aE<wD+qjMLR;vYt#`?9|I%GLS*I?sfjBt{uD6INhmJkMm?EWeh0|Hp6TQ%K|2Fh67C%0<$Gk~tk=Jq7PssUAzCNqNt$FigLWydOKKmP5_zu1KH^&_RUQ
0I`;0jDZxRM?dh+cwpb1gj(hzYK!@<bbpqdl+fM5>6G5Y7S#SZf(A7?A>940$+j`L58kl&yaI4*KA-DRC_M>|i1li0Z8rm_Jc%zf$mnD}gJO6qslb*tVlb?X
oQ*{Znkb}5G01BzZ2$-1lS#eCdw5*0E44q;&vXT#sQzvS-k`zUk}obCAWZPS8GVmhd?AXEk;pE^I>c%Q*RGI;zVGZ%&~vwmzanb0^G~2)T;Cg~lE!9|^z&t1
x6&bJYICO$v_JQQMW?*#3Hy{qr<l}tI6XVm8(x4-upJ<c!qNo8$r>S?SY@`-B?gl^*<|C<eGWbw!F#1F0vN9sJ9CFYjWX>VnNk$aA8g(Ez^Tq`ewAJl{L=*L
NoQmyr;@~37WeM8TIV)SQU3-<c~{QQ<#T<F84^UqYNM9eTzS0*En>dUrjYsXQhqH&=THIz0Z}${NA>XrsLR;T1rqNXKn@a6>%Ldsp4>WjIVs*`57zuxRCps`
ZCk@n50~Gd%;63azHE`p^l9Cg##dUm5!oL3PfnZ7MKjC!9B(i%Z@=;;_Jlmxmm4da;g3`2nO{cL>aAIB-Rjv9jxAh1QKx~usE0ybv=O>ak1+BctO9I72D-&s
#K>_gb#oYvaHzX!B3OeOWX-_0`WxPfEnorT8DvoNj18RqDcaE`Gf_k2xuh)X*9}D%C)-;iQCPV8pRLX~Ck5U7;-6&6L1ZvZR-6w4eJ?a@!4g(vI$uL*QW7L)
m(AF>iW3Tx7}E@m+A`t<%7<wUsr0~-jcq+5eDKd-%Dn{1;4DU4`V^v*IQ+50uc_91WpJDUq0fPl2VsI}|IA%7uJRXSsXP0BUn!6`1T~X>PV(6&c~0q<{L&QM
w}v4dZ&>y4xDlrc_sPAxT98~9XBY)$Ny8`m;3{2x(_#mf!bXUueStzeeKxauzgsKzL<$9VPRjg1U<_+>RNvNQFC#X-4S&TqwH$tvjBH*H<VNG<`VgN>_f4i)
O%tB~&O$V=3tW0sE8>U&kb2x{rsDWc>|rH)bH^%p&VQ3p+QybHjbt-p&k0o#8{$opmmhaKvkyo;8Wyt&N>5m1C8-NH%P}27Mb#D`g&;@8mOxAag!Zc)kh~Y&
hRHMn*%h)24pOxvBkKT-!uh{fW$qeV<OddR0szS!!ni^aErW_c!$$yMpx|3cEq3Fn5O=t%shcaYv5iqnTvH?^g;lH)AOkw>64F!{gFZXd*29(vQS=b%1A5x0
ERo*e`0Mb`1DAP`-;FIs+21;(*kq-Y(7KdN<Lb3U!M~Yzx0AwfAbT9Q(~TcqCT8Yi{`di)k+R(@z(}ZmIv8GGD$jO*HIl*i@F8|N<bC>}hE2ByGGcBnH3EUb
VgD%dm}JU+oJT9M&R}<(u+?PWfoN38yn>kZ9Z?Dw$7nUegGj4tAR2_@lf-k`kq}ljAjz~xP@_`$@P7H)<+#t>@@4ype0ma$G2j((lT=q4F>WfxK+&a~I|%&J
xg>M7{NJvHER(v)#BqMQwj=nGgHc9P(C_>1#xS4Rw=x?8Ug&bjLq14;KIMglz#t0QDSbz@EsQs-3WJd@QxuR_)Fav`1R$**VG1XR3`Um_A^D;+LE5Da_-Y9y
l>l+ySEQ`i0YYRh<$PyW@K1@rUDk8dmHy(O=$JSAVc{!D1u-ALL;gSGSy+p`C?D0<ZPHU&w;j7M->WWEs7@r%w+vO`#qE&obPv(7F{_UT!Zr9g_PvG2%2UdI
iD%%$Fd!og!YP)amrJmrzT&$!4X~958)2d^as?%&S{_bcwPh37f*<=!T3Yj72NjNnYvVK>2lZO(Pu$Mg1cEG)UQ!~J!I2;aMTM=}^`-SG1gyYf9eAOMXg){D
pF|i{e=?Gw{%E`kULRZw3U8!1dV2#Kg@4L{vF@;7$oV_QV}Y;dw7&g@P9GnjX~wagzwKY!KHo}EIq@ZlTkeHN29RF(6~OL;#zq&eM7LV8BmTE-&2qkRr6oN;
P;EB$8@f}PP7)NIifnZ===rq0y!8WUE6b9=ny7&8uKdW+z5os(tq^^B2jx9G%^n&co*jhx@F3CwvD{O65Qr}#){$BTuYnfAFvnF0=p?r2%RYYa=9F+-L=SbF
zDOiV=Q(A$Gbxo0^M%hr1nUXDly}udOa2zc2&tj0F3ey@L6(BY7+9+L<Nh%B6!b;;)?wlEjS?k)IbnjDQ)uXYT(Ni)23!ym@Uh@fL9pRI2{5H#Rln#mm^&6u
DVm&flg+wiq$)$>><`=AA0;`Jx1`T{)n+|KhKJ}vgwd%V8BTWym$X}N@%yUNOp=w*;{yrjf~~k#OJhWeX>(oCbx0?a_%h`gJ|5MLf;m?>!ovBb5u-OH<1mb%
`K1YzOb9B9AzMRSQe7vcs@428?+MV~#B|#jXv9c#=hFA!yv-(0*hwYZQbsI8d9t+O4u|Ucr3$R@dQ$+GXMoh7C>UH+E@i|Xu|f{l3j;A7H=Dix24UC=FYCGU
@HH~Y@y=3R;re7Ju-Kf#d%e-^P9pIMK~let?9Pfx&-VfEnKri$o~}9d=tQgkP>`K0Fyy@yvI#49TzbaxNbBa1$JWvJxH!d=Bbj^GNUb~(ADa<Va9S4FPEZ3H
jLxOwoJJy{!xc|oBOJh5g|gvW!B%36KeEbBj#tx>i0|}tI@7^BiP2IlDg%`kA<s$`wPoVM??z@5PTHZ7ds&J?(w+`Ar7fR@+>w&{)nSbik+w}Y-jI7<;bd8Q
`U4j@mk4z`!?&btG17UqB!LJ^srPCc00jhBGGU6GIFkh>aB64wR`*lPOHOMnbe#b3<>lO*IGiM|#-69r$jP#7KUb$kGcO%hkH=>-Y*&A)JlN-pB2rph$9i~I
yY4XVA-JG>2a?DNKo;D_SL7(^BZ~y8<z0Gryz!E$*j}fk<t!x+&+>#X<OUeFI+l0jqH{e!Y)0WV%k`|FPV+@&WUs~P9cv_lhOSA!0KTyMp1_FnEOFGs#a^XL
E-W<<<@6k~5yV6S8||a*1(EXoN~CaY@d{`p@Ns{p0W=fHl$7hAEz2o6g@?H3q@DkyQ&N4<$}sI&iUo(XcWjr$7)1fCG;X~K#_g~<p>-fM>?zD<ii#(4U~1oP
{%JN)!Lku}q!2vmQTul0+POG#*+>Wmz~){Hp4b}YpxGO-ulWGZFEiE~GW%<x2UF;O?s>RYtWsxJ>4bX8f5n7uHHHP&3X21WrG7FXQpqBa-xL1Y1DJ#Yz4qgH
Ni&r9O8{6Qph6mJyZTA9x@9xeOeousl)*Mdcq>}7e7%!kbC9B-k!8ka(||n;I%{!!?#MdgIjYsLc);`hC@k=oaXyt2!zu(FjLqP?hD7B-WX#+ji*Cx4@PdLa
;-G1jGBc1oM%FJza(#fMzf#qPH3-Jzbeuz$O&i$)5b-h<X4w;fXQ#x4gaEmg0zDVheYG#6-s@cq*l02Z^p<`Ckf>cMWWGc)L4Uq39{@VS=Oc2TV~*Yr*RWHU
A1Nis!$m25ILa{QCg>#`4tBt{H(n9dt!=i?K)stvE+=yzUzSIQ$t)PQ+9^${6l&@p4=j9F+r2Qq{qSuN#G;El>?N-z9pW~j$ZTl?@|reEj%n*wI6@o8^j>5h
E@S{`v*P=V*~;;fcyTmmv9zn7#sQ~O0W!Z`{vqICFwJ2uO^=VJW<lOB)2={=!?a<oiiv_7?3A@Ip9|>C>^k38oX(=EsOpSp9ax&-;YsCUHH)z$qdgKb4y(wD
l+pAF3;S*@l63(W9r0{<UMDsKt*|12N9)@&GZX|e+GS2P6RR@Ou7s*jU8N7#!L!BwKh3k`R+-}rC<~ZcA)6`-rSsL%(I{3=mKFasvLJbTN=YQERi|$1gLx^5
Cwr`Dmx5aa1&yq!Pj*zf>X1r_%^cN4N-(-%Ea*rl`9`JBx)lB%bW-cGBZ;!&vsKDYB(=Ic7UBRLCemwA)#svp+?~8|iMvgWW>G3$K1;O1Q_PezvF4hd3b?*-
Jq27Kbm3h{|Gqr<xJHJ}Bj78Vf8TN;$ZcUbus_<WRW8-l@$$D=c`V<Y*fLn&68{*}KT_@#;*dqUL|Qs_wHDj%b;eFH7@VN?<+Jk-l-_N~g9ljrsVUf)XvG52
QF$WO9h@2)&Q*3fE+K<?iA@(EkX^f{25;O>Lm9ldV1qAi2-_TzraaNrO$6D*bqhI4n(H~&ta`1;hfA=8+y&AUTZJ&5$M!ww&U!Tc7}oQl>kRt?BjtUCR2d`E
l5*~q6a;b2JMBuNV^DJl<GH2|qFCQK3+yHQxz)b;SiALHeOVuA5+EjiEcZM8fIzPs_o!N5h49<Oqy=u{;uumTX#6b!*vo&bhq|!0)7M)`*-e7-^^FEBL`Hl*
06xJssntZS^^HO2!C7c!9PmW756dONAU?`@x*bgw>)q23Haf6^npwhp0O9}MS-OaLttEGmw2iy!IrfJFsPFH10dx`E=yLhz>@>(3XvD&*>~qNK@hJ#F#qM2%
KJ<QjOdve)BChvQyCDj$w{=7ZzW7!TmNu4eGBo7tmwN#!sr;>P3Z8lt`8ye#YYZ;|;N{jwL<FG10#m(^SaG5gyw09eqz0O*k)G}1{(w#mUl~Ia8r>-7PEq)S
(_>_^zE$!meC|Zg@wFJsd!g9+gddL93r%r~>Ov_|o@$$rr{2qHTmEYNGeP$DbQR3uiEl8(-97=ol;GRr<A%1{nAwC&k+KgDo`LsAj_eVFpWCs)lQR<JEv*Tl
-e$iZCy}xbl328+1MYTB$WvG8TZ(QD1&nN@(d;%QwLqkZ3cM9I!@#bxZ<AtO#kSO?NC(tZ+IT`GIE}Mmg;XOvjTwrQ6sVXMvP@r+CB3!oPhG8jQ#(~yY!Ul{
8rfx~;FLm|$!`LXWwTLEs`BRpA=6xn$M`B^LD97XmVP)ldT7v|qmYDEViOG*p=Uffh1^K#KE0b@D5^fX#y*}N62R_K?+)CFid!;`uW1cw?~#GAC3?%e4^Egh
UlN^gSk-VJo4j$JIMsb1VHYu*i-^y+{=FeeV{v2Zb*I-5QWd4_;RMkk8MY^9Ybi_f0BShs2FzwrqSy)jk}_9Pd&<{BP#i!kvB79|0;kK-WPg8B!nWwC4uGp0
3~^aNp$&28_vqwlFK`h~5miVHYzU;4YI>~MV&1;Ixos}*RC+2{GYBH!z_ZNB|H5srJyl5neL%TbB6|Xs!+o=_%Z>+h^f41rF?d58T|?M5eb$ps_tC8bk0!3)
`ac+AuPA1gkw{(N0qoqD@3%iV?i9v1l#DMlsnz1G_0G0uAs|-se`gBr_U=e@*i!)coyq-dGa<kEulkE|$Zjxi&TC>w?f%H1q)ydj`e>bbf*28o^<}fqSW<JW
V4Zu`)(8-X7$=N$C<C}8<N+R$_MBg{n>g>P8|G{r$`^VxxHzrHk6aP1xtca6TrXtCB&0RXSI!n$60?$?AxvrlQa#f=q)!c+j+;UOK0*WZ!3@yMLBmi5vAE#e
U|aKA4Si;tn3|@OhQ=jtueSI24A+#4ce?-^%vTn(l-RD)dOr9XQ*uqPaV<~8lRMp5m+lwWI7e)2JADNf&>doy-}EBGY_KZo1`h{x6kRl3XL~|k>)X^9Ky;6!
LL&YeUA1YNC3@kiyXSzmMTpCWEXJlGL>#RH(nHK6zH7Xiryz|;R0NEwY&{F*FS<}bd%;Q+;F=({>&ORwUpikeRV>Ua!H1rX+|h$VK^XJDshx=KbSJIVDobq1
B*usf&y*csj)B*93&?pUv%qX0v^;#70{SGhq{b2kHi12)2@h~BcSb+K@EC}9Z7Xx!_h##`h``8YPI~9x{<b87{h|yB)?^2d|60*A(@7b^qHQpv$o39!yV9bS
q?$0_uukwnk+=sZS(6*QiJ95Pf?8tLRm}eA&7z#0a@ptEEB_j)5MqobQIhl!&gbfC8AzhnEJ*w0o^t%<e{~#FA&CigMk9`!?&k$}e#+I9-XvQ0E^T*q_Uq0x
X`jb|u#+;1=<Nunzr4qdamuH1=*4UvyoG1MNWc7tILZp&*z<&Z7flsSM)G?j#N1}g4}3UvWcPJQGga&9<=dLHF~j;Cdm)5&M$dpeO=%zS#}a<Y&b2PJJh<ux
WKv==W=+2XP}5{+^jaaGDdz`i`>YD2ang09R~y)xMoNu-&GkWZwh_;zzkb9+T7Kjne9`Epf(}0C35QOydFq$&DstheR55M5RytF@)V;U=7(N$AOvr8(?5K>W
s7qkhEbyy<NX#r9OpA^!-h8yI1_gV7cHIV0>^)#hO(~1x(=g;KitoBwevWgADxF7DAhCGv7U{_;ZyW!jFIhUas;)AhIsC6cH_<r@q34$N{xJ9r^#WpT|Kgy{
ZuKLep@G)-78|EVBCSXLD6t&&^01~!^pyDFHJb;1`Z+YjogEGrq|sx9ImX4OfMh)7(+~gbW@JX4jy7~78l_qf(*Vw%xJ^Hzt}$Ztd*8wfQ6|0x>nqcV!+`>!
#U05oA3xaEJCpj+UyTh42u=sy$C7&FF?95u8?cikKKn_6eT9y2)Tc46dJ4474`vbWCE5e*p9}ShXWugZDDCmr1)o4&iAP1aJ(<)>UAaFM@n@Ll<UBwzpvh-w
W}0-fL>$eB6DFU0i!Rr!=Lg1)zwm~{3yXymLbB3H1GuR$O+&K8aS#`+#M`%ij;_&w7lb|3rgilYh_5qv-I^JqQpjBIxC51aU-LG&aL>CM7Y-KG>`B$_a`$Eg
mCH3RaL0TG+Md8PhtyB+27v;sOi|p6*Q#}9w5f9s=x>sZiUEY0s0+XQ*42VZwF@Z`E!YqkId8@FGG{-l5L6QfXZ{Q#KZ(263NW=GV8I`&*kS1bXU^WrO~*Fa
j~Tn?5?ut7?r*RFRR4>9SV%!o6TnCGnYq35b9)l;C_L~weO^p=eO|45k{12KW0F*<;%6tOn}jb#Sk77xIW5#t`aDKb>3rgFtQpv*Q&?Ym%5tlM?`wsNx;k}9
Y%>OuJ+pseAc2iHh<lftc6*a%dMT3djP+i`Y_4^!0bQFZ@+j!V67xYNp+^TgMB&5?dqPml%z~DAc3A&G$*|c>qI})5prH@uf0nQ!t0(TvTZ2&y@@P~PifAWh
jBBL1&F@uc8aP>DO%)p=$-uE+Og*ujXwL-AuPiPe)6drq=evXp2dddO{}?+)<T2GK?x&=M=~+CwdG(t7LG*P{e(khRyaOrlj>H|U{t8NbWTAWo0$+{)S~3I%
`(QeB8b0QCNwk>TgonK|J0*Kv&&TEA6l39Bi&p?c;5((hKSXYS74Vfc6%furhli=_PQyx(N(8tv5u(5&%(<^CH~SfTq=I%ii+}gI>j-(~)ujx&|G{U=;@1A`
xw)$dklG`sX^hd0Wml6|D}?bxp`_S9p+Nt=T7&{%`<00~p+*;2Gvl&EE467!aEt~&LKu1=-tnL`z!cQ$)XYiQ<~mqWd$0cJ!Md)IP4x4iW0qYnLE{C2kz3i|
<TcVcWW|>T8+^`lWCcNo{@MKb)woE*qgvMNuU1VV@)0yG3z(o7R710&i)pJ0<R)$7a=W4FH(oX)BYtXMg&u+(PuzAD?VN*2sv`OmJ}5<Av+ZT>H&4rv`~Cq)
GHS1@E;mi)kXrOZ^v=$a4>~}%dXvG5#b08BREd-q!!@@<cS-!`i|ZB0+ycO$)lV`(M@NDsI3ENfnozb{_ZCq;(ciDz1Qj4Ji%t8G9=yQBIQe(k?b|+TCK<!D
$X-pYDZJ2QJw;4zJPqasbR|z4<s)Hbl5<g1r&}Sf38te@?tZ36X-V4+^P$12WlQHc%GpUGNjI!sDQ6UcxOdbOp;^iSM+dBvEx-iAl2p+*A%lXO7&>5_RwJ=@
IAf}aRj6yoJmK{;&GLTr(#m+*SIIbHB~bh%m~YUqwWyj)+JekN{G&QuJHdrv)wq?JA8b9ke-sx%n(S|o=%fbpDm*^#Q|YP|FAF_}Aj|06XZH$WVf0v*6OWuN
h9nB>M^#lk!36SVk}+^mQF_Kl6YW_LP*<nluu5f=npQ?1q4;v6a+6&ys~@_DSfDU{3gD}p_NUZV&fogmtXconH*oo*`+$N81EkDt&nBq4G59#~&@PXzB&|Fn
ILwpVEE85V1WV;YJHzW=p+yo%yz`g0``R9Qf35<gM*P9EL|s2ry<TC7`!u(g=7ut*;;WqnSqj1WJ?O7RLsvK|gIDC08!VKWn~VOiO~=5CQ`)Tg83Npm1N)j<
=#blLvkykXIIs%mb-Dg0=rTan?$Je{O*SilXSUK2_Os(o?n<j3J^NHA&8AJN8B{9Yj<p@;1c^hSgjZ>8Q6aLEz2_?OX|i9nv#CfaZJRcGV0FUm>ys91?nsCG
?xBc~g1{4Ry-7L|&Z@gBUCp=0<k-)E_@uYO=gG-`Tshv%nb}b$xobb5<E=RWzd1&xidBAHxb%b#muz=uuQNm+SzXgqj>I?Foi3`+JcH7SkW=w7p->|{`+6Vd
?uWy+g}$5@+sehW`XH0j^@{3kjl##gYuy09my(l0CN0RCsb^_xZAFfU<{Z&#%GNn1ckgx8umJ0HpNiN_OZ2G9V_;HxuktON9x&0V(@51JRy6qwRMJ2nWD#w9
K!zmnGkG)>C)!6>cP6%JI#pSl8e)S<G}3BWcDYVnpM$3)U4|U)=Pd<p;#15?GeyYpAy78t%yg6DEV}iP;gpO}8!egcHeC(9om~g=m!Q4%po`Y|hKAHWnQAYE
qcYhdUle$0pKTkXEO%Y0f}fk*nPD2$5a2r1R;aC$S4K%1Im(`HJCCOcVwaaEgOjpF5IjWL$MWAXyVrJll4FGm*zGq}97OmsUJE6<y0Tu?#U%3YeshKJNwFqF
_I^Q^vA=kxi_Kocch>6`s#H==evWJsa&b_F`_EV}z2ur0c;SQrrg4+h+wCYZ#Sb8|P35@R^f;Y(_9%}Uu|VQESCgQC^hV(L&3VWGdNV8kN8h><jwEwt;QMWZ
mG&Nk93BJZRAPy&UP1JZfL&Z~<)Dulb0OM0k_Ab0NRn-c?e4pX_(#KHczad<V%VGdTeBr4b`Sfp>R*Z+RD<3ReM>rHG$VnByqOkDilLjo%j$p?3dZZCBOK^!
WU#y`+gAj(NIUdm>iUIx11-~D(8NSl0564yl)TkWGI(y*jn7%>3hAbDQw&cOGuXY`6kP^;l>U1SjhJSd$YIjH#$Z@8=T|utLc5H^Df}$W_n;iSYZ*_Qk<H`)
&5l;i97_UxDi{%tLbAH;T;~JA>0;eja6^so;F+4e$_FVp_jl|t60z3M_)v@=Ff=F6xW}YTUjo*%BWLj>yyg6f8a-Ce98La!`)KI(q?ww%uj=opRtv5l1MVs~
-F-^nq?B8Z#U6hXF~w?TbSy|IUWNpp9KzAi63PjKzQMg}!QE?=zM;p^&n1-i6pV;~8f&nenA26RreQWLAPYeIJ>x-Y$CNQp;evPOkQo`qs1}vehj7cff#?4!
fG%o@M0gXjO0EkW=7ZfBB4N9^6K|F{>keruVdXWvlfg#ia_*Hx7G(&iI+~AR4ERz9#rC+~uduICgG2hL;E!ea>G_i0pi^L{u07Md=IgEvU{%yI&dTzS!-<V7
J|g}`N*r(|sjkR4=<Fv=W8IxB9dzKy`nHG2PFx^Hs9`buR;bCPuIOA%AGemE{=XZaeg^1N(vF>GBrFRfTHLi%<aQ565cohC^_4<%^ZL09K8u(EK;au<B-PDw
+vs0#!x--r*USUjKSG4sPl6nxrNoL_X6EOy!EfAg6G{^<n6M)m1lvJbYZ1F+Hx4FOFutWcoxu56ilOyN+qi`ZK)O|_k9MqZ5*eIwy#0NO^59Otq5#aqYMEO3
`G4Riri6Vd8_WbbA~BPy{PScU$+bbNtILse0c2Y3yH;^@PBgNAp!r&akyOW*A?u!4Uem!g-P%OhT&fAqU?6Qh_7^h~kGMbKxJ*#AS(;nyLd<{Zy8@VPs@LPK
E8BI&Y{);-v*{3zys_dL%WCd`BJrqwP<mA>d}2lpMkBc);!PUVT{`l>aq|qj<g<uS)D2KkliW*)6v)N7;=G(?uBsQRy^$aBRkV%f>zj~X<Pt)zj)|I~MhdpC
=WVW_*W{EwXo|qAo(&??RRSjZSD-1CZK8MY@{9&lV?C3)pdBYD9|Wp16~5pO13|`fahE((DZPSe4{E}%gi$MA(@a!W*c9TrXGAo6?@SirLWpk|js|Gl3Oomc
nmVNmT#{w@9T_DHd+HimfGcP)fO&qAW!9KG332dV5VL5Zh{Z2C4a>4aIFi$OVENIh=JTb?r`|jMCg$C$)CQn8{GB?wFCgetftn-t#-);Glq|Osg5vK^vWb{>
43q>woE#4uH*F8NXt&VAhWOF@W~G%M$E@}EvxsNJ5Tof&ES5^v{HXJ{`zEW-*)jO|-$kp*35Sd5WjX<Yl`}D<z6ZEuRNzhD9YeKLLs(1OHekYu<(G(}ZkdAU
KMO@3tJ}Tc0hCZPG;lzW;mUqorKrV{8$N0(*k|bG%e(1IxRjB<0-|M|st>Ig)}d;McdrQwLHy8N-(j)t7kLMOV!rIpTDC6zMDD}|tY`RShZw(t$4kx9Fsh;d
%}42-3Wo2s#lxSC!49bj=U#cZ*K=YLEG^zJc$-i8jL|KOE3J^MxMP^97-Q#Djx#=1_+ZD`ML>W`8@lBqQ?ey`fxY>D;<U^@;Hi$B2Ma!1lnOocIz8KG<Oz`u
%!zhI*>n7WdaVIy@!E%?!pbG6nSFPUGALe2Obt)W%8P2H@ldDMw>fis*R<52#E>dIU|Uw5%3+=eL|fq^=8<&_LS@33RHVcGV6_{qEw{lJrszeScKNd3JS~7~
h0~W?m(&ti|Ni+4&eI}bl<zpn^Qyf6>7DY&V(H*m+DUtQX|PLBqM^wcEad5@X!GJh-ZHh&RTIiF#DK|>(KAeMO~Rasnz^H)oGGAw-g};MOB_wi;lo3>{BO$A
z&xuz^WKu8dceBR=cdkb*1LuDibx!NYI-nIFFFu+@dxmPH!zZ3s8F)JNy=VV)bg7BZ+`*kJ|lF%ZomC(G~dV3Nqo~i-#0Wa8y;QsJI~C$pY`7DG$WO93NAVi
UxfQB{K^ZpeE#vIf=<HWUi5nQMOQNB0Xr@13#tTz^(qiCPE<tPMD)OYW9oo_qJ5Op=t<zJjs7_{(n7mIK&P$%5K#9sc7NS`mu}rur>=ZTjJmlzDdU|Hme+RL
ulA1lGjz|I8(1q=)qFbLOnG^Vcn9&$w+n*U;>O|pe_IOKtX9Ly5QDtJ)r{{vc7DTD=%LocpaydWhy%eHjJfPJ+MpQxY_@#lEh3>phcmzZf#)0JB$N_{`v&r@
=WmppcoX;XP@|VPXbsiC5oHcW0fQt~A(z({ecmBZR->X}(4+z_b-ln}_`#eCWKD)B^CrdZzZBfxDAKxm7;6ZVT7^`f)*D{C5~Sv9A7P=1Gj{K)Q)mXMqa1<q
7_g~O1^xlvh!gDH0DXC9&wEXPNij^ahQ5^`srJM?AIGu11|7)akvdoC!jGZi^i`;*+^L-y#xk9Sm5bT+oG(a`pzp%i@hQx#mqy8b3`q&`e|}z4@wvM(-L_q?
$t#v;s}}6Ta*^VoBJ{6f%U^1waG-vLYEPH5b<<cRnFe-lWld@Qke58=($xRf@=k7^NsugN7e>}NSjPr2&vr#}a2Ndvg5xPKP>O=B^)b_q!xDa&YH6$wdAkkB
4B8OGKgj+>aV*l5FA_&GCjrw*=QQ7kVs;Q959+*Nx3-|a%D}uT8~cRPs7@Z7p4Tx_c>A=zfxL?vky!?E@ri4(Ar;31rz8X9r2OKGoZpR+P1{tR0%K}`b-0&n
jCMV_a*i?R>)<X5e`jn$?>q!e>~3uNbAB6ew;LF><<5vK@f`|=f|*|!FW!L%#7R+rD73sTT6I(%`8-zJua7~qk+)*94Nmx)`=Tr?zA3&!Ee5#G@aDAfKPMpq
YOK?-U>Rto7Y1uBT4j&Ri49JRu9rSjgP!w~`D=zjc3!%qHeyB^AfoFLMyg)=4sw|a7!vVa!$p~;t1y{>_ppMkoqSGKGREBwkn~?TkU8?0ElQUh&1ZF98HIEM
(q>U=Iv3eXZn~*xcn$(ZY7fI3S6eY<2EWE8bqa`1V5A-S)1Fw@0ai3BB$q<4B}0V>m`w7=iZG#iH8+#lCJ`}?kuve{B9t@DsJX`WE+Yb2=4d`)yB%~meWQC4
JUO=ijc#bb4hw2ZpnR;%C$-upHy|<-uM?%?CTD$kCQ{qp2zwnDJ(GSB4Y87YY!kzPI^q)0P&rg4Tvc&BcCo90Q05zX=~mFPxD%iYg!89JSKC~WjKuCOnFf%p
hn!P^68i@<itwpYa*ySW;FHA1An<gKrt^{l4NDo+lm~MGNCshQF$BPRw-a#amD=DQ>U~11=p{HJp(8akJXifh>9EjQ@5+La5y~g2JL3uRc#hS_d=+S#jse-Q
bPdkU9RFTr4PNSRGs>=EKbm(c*#bPSG;MzBI#m$F72Hi_V6im&J5aSRaUfaA?P4b!@f5(;ne`^Xr!LdD4?R2^V@@?agLuzrK=yD<CH}%aG0L&XTZsi1Wc&u`
aaXz)T+JQYAS6fd5bO)z4+fe;IQCMN91^xBU}U{;Y<7$_34JY8yVgHL=ZZB?MiHW7{c$@=NfDVGj%WXR!@C~LvH9&WyBhn;*D3T}4|FVQR_(OfqyM;a7C1Ew
@}48G$&W(A|FORaGKl^O@jEJG6}Dc}<$^VH%GDa@rsj^PE2WS`V$(aWyx(_(Sc5B^Q7^)6VfUch4t<hV0Pm)xrx%f>hWk+hOIg7t5p;ye<i=(@HFtqEP<`o7
dl2G&*V@B57j7#907Kv+Ua$MZ$>HRYjpH996Xnv4H)b2obq0e5l`f{7>Li!={xU`FWjjJ$mrLv_xnxP7%mFJ_OU|?Ij{|_XV)G3q&HN>&T9Co}Ag$!d6jv14
k(Xqu|1~`*w;MX!&Y99os>>Tqaon?LQFD2|Gi0>!KQlGGOm0-a(vqlGdC^Q9VhA2GFs8d*7m_FcYdUdq-1_SLa{&P)UI2FQU55`j;o-t%&F<1P8Lv@|W0Sxc
|4*DgM+RHZ9!5F0%wa$C@p{J<fdl1m^^!?HF#6hte4EG0TB>FO0H}z>|8%_llR$8ix3lz3J$%>OZM=gHOZ?a2`+tUYl=ZN|);G}nU5@eEAMYt$gLMV_JF}MW
)O;E0tPciJME=$1P5r|OI{3hZGpCj*%`a{I^BLXau&~hPi!mYH1mf2-w@+$NUY!}EBNEAsW{_dH9OZ{PG~0Rr41EQXc@4tUJ<TICzB>cly!oL>cRU_cR?{wH
^>(2!MWD`HCXkF87WFesR_%sJrgg{o60ZOjrcMO5w906uF9V{IkKb12$TH6G{7z+a%K3vwAjgpMasrU#w>N8c*W&3NX{nDX;g}c|i5DfEkoDqjE8PQuhO><$
IS!KlMvl>b6cq#7e!lgoGn4czAleZteA58o>41sWWgDwS9VFR>yx6Wb<8X%zgV9;9vQ)No+sv!x)zKFt>GC-WB`?=t#8UB69%Y#Ly!Tx9tdpOix_%(J8jM17
zP;rx(yW>Y(}>&4Ok@p>pnn0-=Ep_)=soivW3z~zso_Ai#btUgG6@0dpo%s(^``li!d}PCq+mNZs@^`mbJM&n3+f6(&Tn3uQmpzT%%Qf6(KN##JF|VcSjh<`
Km+z8;K9v+nF53JFASJBr+ezaJ_Ze@14k)oAcpF2S<4zWY#b1Cvi&|(J^GznfJrW4(ogWz99bq~iG+ZDC6tSWHlV{j6LQ>!r0OJMVHQ|!P4Sw3a3zruI~7L4
>7h&CqK{I6NTVO`dUr2{sPy1oAjC9yaor%u$jn|cy|L!9Tlh$gKF#Q()|8F+tEO=%DqHK)Pcp<RD7~&v$;16O!qT-HFX}zgcF<qOK>qy+o11p~tB6$OAKqft
=l}>x<}!xaX+(4r4YL3F>7w_=qPf*a>tZLF*Vt7nBGQiVYgastxLvhm?DYIj2UoswPx?*r4@EOLeafN+n!Zj_pIK*V<{(-$=S7}-O!0cZ^Q@y@FH8!T(`{!*
Hr;IVuBnA(qx$bhIG!#NxcD%gB&0|E^N+<_rgFq7XgF%g(-l>(aL}{J>DE5-gTV7wUj{OJV>nAK!fnX^GgR8kAU+<fkLKSd*GjUhqO754e<bDc2~w3t?Co#j
u8zONy{oD7#eIFGLRRDQ`ZW%a^j?o$Y$3N@g_`u}0x2oy2jc>zO|luq0xuD{fW2%bYZ)23Fd93mqYk^{pm9WZ&w`%!q2^kB@-AG2O?un);)qL^A66(acO;_k
-j6WKG{4u>{lku9=iEj5DjZr)12P1(b8mt0yV3aKhWnE3c9eWeiW0w}6Yda%ifQKhC)b2_vQ;yUS7a#xq$c@oQILhV^AspsrIjr?gbfV70$k)gPQ?^tOKSXx
gZi7xF9w02p7Pd8)diw$O?PYmo$G<Gbz!R9LdzN0&=Ku~<duI*=OBF!WRw;KqETUcg3qsbV~#?KQy5QnU{huurD&SL&MZ7&1T`EwN_?tuWnfa|_}U!i-s=oi
25nXkMqx2BAZgLV99BzY)Q<Ik->DH6z20J{5yi_LiRaZW+ce-ou5h`+@p|r5O{1kAdZjta(3YyD%il0T_3D)Q#<F&gM*yR!8q0M~(m)}A!H$LwE(U)<3-+_%
KG>ufSUCuG0bg+DbPx*}G)f5qw*pyf$G6#&Hl^Ua?6RBF{M=kKm~_7Kn`&(|XtAC8jOkrcFy0dPreU*Vn0THV%ROGgKV&y46N)_=Z+B|bIJE3TSLhuHjD)<Y
zN)g1hy5PBC9m{<r_-~q0F*}_IXqDFi1jCSmdjUm3uf*7OAJk%oR4WHSg(=<`mwsayG>@8qwt4F;MnH~t9r1}l;|2Nro<!0*R>pciu)-tNjEqi$=oRd%E8pr
N-Wm-vXbliUNV%@2{w?o@PHwocTF5QeT7=$?th+&Av*)*mybq72u5z&KfKd?u&UYJ*ZJxX#u_iqQ->O4n;wt<F4NQoQd7RqXXMGi;A$<U6IeaD06hR`^Pm+1
!a(lH-1Vy0iL}fE<gd6F7w8x3YnOF!wJ@H9#WFi>Jox-!pCezFAq*)Zvkc4NWOMCJgLoVOBTbmq@nTXO?VEvJlKqFc{OzH>$h5bOx_Nm4$i}%3Of~yb_;3e=
jph`aDwp85AN$fjjq}&yzhy@)g#ZzhsmF%fWEPG)0EcEcUtnue*IpH!*d~rU`CNY$AFp6w_7tcwjzVm?yFz&3*}~9sq&1}E^B4s<EPl6BH6N>_$m@hT##~WR
zfDy5ukRTO?Py>=*beCQkt+^FjS)+QC3YyZ@}2^)Ga7|(lDD{Lfj%d1f;t(V%X5U#qRNh1tfp3s?u8l!yC}S4IiKK$r65?2_Uxv8PBjx=T|JoKf{Fo=)$+gs
Vz^9>lKITd;i&G4@lFASg`hi1%RWL1Fz_bkeB~Y#ERe<N_9Gc2G1MT-=I^YPl+~UV|CON#7f#^qlpVzY+FlO)Z`rA^!V8p02VR6d#y-V2GOOWDLtN1NyAKUT
9Y=_J_+9c<%{F3To)<zrS~Xf(S;wUaJ42+r&+g%{7sDz5pkK58E}cHf-pqbhc8;G}$K8Pz*2#J}{hSZs<c3uikkQDe-XEx}22mY9D$DJ&wTOzIeqS?uLA*)}
4r!sOzjV78OpNy;yH|Ib4cM~J0Af;A#O-m>f@+KEYUawzAmvy=eLoj3(5~Bj=x$ztOMnU;;}Xz#pT<wXdNWLV$o!De#<ZG42o!YQJOfgEHa1=<zAB8$fOttG
yvU>_Sc;bDbR;^~q$3!+=!v!zwvKY*9Ba&Rho|xvkdXy$IY1NZENhMtsr{Ml3lM#Rgb^W}wXWXl&Qg+f@{cgt^x%~LVpAlX%7_5-d7@9MgB{_X%BbuxXw@Ae
KOqaH#tl4&u<g&epm^MG8+~84#bJ{`sH<jT$Q3$+^B^bmK(VF?7~(Hi?cbqJ*XbM&eqa`uy}S-&r57ui(;|ZoF-%yweqC_Q&h=yLp4v&Igv7$Cd`O~v@hfyn
!@pLCdQn7og{Gt=t7gLQ^F7DTQvyl>)R7XoNdm5nb3YV`sOy{IBIdh3tZvqgYvnT*FZjyx1sLY+Dnr;lPU?wcg}9H$b>G#OF54m(Ebu9y8EY^MN{c4|G=3|t
KI*(6hts6>ZR#z$1n^-$O0mGz<eQ#6p!yU}U7GVBvAzktTA!s(({CI2KJBFJ@9Utf<~x(+T9(Ad$pX=<AW+ILPJebnYXm$2hADyecx*w2ZIpXp>YT(%83_ZV
@#ZerkamwiA#rri>qvnhc+f5*vR|IQ+5s|Rlx+K6+j+s)*ynqdWoDle(7DN<?yGA`E0t6X$``tBFll-etwK;FnPYR)OgAY&I2c2Ibs&hILH05h_)w~aw3sx}
oUBo!1b#hiJ8%~Q2#_>pCB`rz9#y}BqW2%hb@!U?uL@ht7`dJp1Ns3lGh*09*QYC0uLf}R_Y}jQ%bqzNV@#b3_8|Sm8D4TUM(V}(+nJ%(8xBO<4+U8xJR(V~
Ry7JSFGchcENq4QvSPMN3u)L{r9gu9nX9`gz$EZpt16OIn<cDDRZy5_HRGlO2PSwzEa5Y<|M@c&JMt+f-Rw4}VgYx`#Hz3OFi&D`<Blw(WV2S-B@Ou4?cnfw
8*1p3%i-S0%vVw5{6BiYx-0o{=Xfe++gRT@{(1R26TPyZ1FR-{v15X>dZ8UBqlrnEIqxyh`1?HUu-W3<jcT^!`E-^(!jd^WHcX(#wLR+q#b<*mPUCirmV!RG
BaigzbJ@aJO>eaU8#3z)19cJ2FhMCsi^VsQ*T~YSs-KKH9)R_-E^tV)e>gSg^jKsSKr|v;TIT{6J<yp&aGyhT!47WGt0weH@Y*+_bW=;)B&#S1`0no4tuLf7
&a=8Wj;7pngNuM%g8Eq|&o9Y0)MlHI5I=smsp)MzyDbb1L;`#>!)*4D8PMhjfGs;}yk107Fd#rYziZx%lYU8U@(gP1H+m2U&s9D(l8XIvHH{*Pd?Zw=Th_QG
DK;#G0+B!M>{Q8Ib4^PRU8T<;KU}SMnEXRQr4K;%>vDOp_C|7nu)axRv1e=g>oeQ450f4Dr6=D97tM$lb<2{lqA@9c&&(KsSWCA9^QVYU0MHVce96*(`*>vS
TW<tKsRo2*1FK4m?L4b%8AmoSOpI-xV2KIHu*5hz?1waCDtM<<6E=8(R-Iwuc1UuHf#Ro&`Q&Cj1nsHWpIsE<CsO_si__X1_j**RrEu(6IsPw7d@cq)cx8^-
5hG&O>w@6=YLB)t2IBSmo_FyKi&FNS1L12y{d?qqvX;lDY?Y0>;Ti)_KM3le5#0{7fCNeQ>|XpVB%1FM7f^`-$@HD_Ct%V_hx?3kzL+l^`sy+F5~$y<CIB+H
4$Brp9LbhIAzD0OW0Bkq*<u64TI?a;g?{k<Ny=)YK=A5-ticsif6{rI+su4Mk}QpVwb}+95Oq)IOPgg_+DISUft&*WTtSOK?!VM-%F8WQnSZ_onx+FQbIG{E
>E<*6<4Qu)YC7+@ZV87$WpxMfVe`@Di0uhc=xWyGEYR0FYuTvuFq%3m`!@TJDT47YarWhDl-V_=Ok?nbH%HC{N?qK?p3VhVSea3Vvik=1b9`|KzZ<o;@j@pk
#d(NWya}>5wSIn>4-QMq<cgd?@u1@1QFI*7|9*DHIrdJhh$Xsl*78|h3To=G&aXV)ys>g0<!7&#D43FskB4sS3`qJK61P^6j$45Hpa$StH0@I0`#tOz=VEM7
LnXE0Wv!)_M{(C=jS0wvw?&u|KDA{`DD8Ag6a-p~08!u83}g?)^+@I?ee8xZ^@cm%nT#nZ?2IXFNQN`=jU1|@hCHsVyzM=;Z7R9lEESks`Bcw3Sucpf@2u1@
WUr^Xp6sB*3-OWPQdpg@VpNiA*^ay=f;@!!j6mMat`Y?COP41UzFpYjdrKtcYk>Ue1a9>IAdf(+jR|Ec@h~weF!andz%bd<Im3F9I*e;{v8`T~rv55#>Zoz|
%;no0q~yIS-F4S=e2kP9TQ(=1GNES8$<vgH9xH^d@)Ni;9Rl0sb#YkU`*dDJJ=~noDMw572Nkykqe_>_8_0E(_fRD>p)>tdutsvQIY@{6je1p(Si7|}_ewnK
NvcA#zNVPh-4^l7-_XRa{Bx;O>JT1C9KnPJ%X<6ynj<2Y(d8v`j;)QAJkT$pNE12|L2L6P9%?Ol2}eJJR{@IblT7(Ve<@3kWVM>FPTbetsunIr_S4gITNh%k
)wvD<R`k!(sDpZUck`KmLv@RSk$|V%TY_vO+M{qcUzSuj5sT_WkU%%H8F{D~IvD^0lnu6CCx=ntgA_4p&ioG5yl!PFWcleQYK*F&zfQv#-@Ad87^a$)R@QeU
lBh;5Yb#LwQ3kN3K;h`8Jx?6`{))SDqO5hl&|Y%71?0uuL!#UuQk)MZ+wfG`_Ll0cLwHNebuP<w<R%5rY`WRhoO1q|pc7PYdu@y7yK)8Hxdx0l=Zi|85+QiX
t$tmQ29aRHRISthlRB5x&PQl8@=I=1i<%dP3f|C!uXEBg)V$qTh|z+u{p+|fKn3bE`pA)RF*%&GY?bb_#knBKe)Hht;E$*i?bGL+xXzry<E<f)Xdl6ZQygEK
G6O^FLLI@N%P4qWmr%U~vt?1j&UsD$(JY1I7a1^g-`H<nFw%P3&n~7RxX6*vdF@CC6RY!r<Ygf~Eo+9D_=)Kq8ZB*aL_TcsmE?B#|Dtd?`fdOlQ_e&OgPzRu
|KFQ5$SXR(t1RR4aQ7Jt`0kEwELawdGqXOGH?%a#zc>+v`CeXz0fEIWD=q)s5HqD-FY7fzqst#nYs@d;S^`n@*Jr&YxKvw&^%KjJOf_Sne1;*;o%_-O;N9gX
MMt8Be)(-b^_nSeL#d|Wn~d^O+%Mmb<xbx(oky@PrAbGJ3std6S+tsD9BI~%3*xrE<o&cK%tF~$C{3YYRl303iO!QoYGiBG_qB#?t(Z;+&0H%sM%ZO@x@hS9
QUpZpH{m(dhJTuo*Y)}D9tvX`m-|eycCaoSa36Bw4(MNR?4taJ4j-zIjxC|3rPMD`%thOO&W&c^>_15+itMDrt3}dAzDJK}&X8Kv0owPj6X5({+#+_jwPRsJ
ie>AF9}}94i!dapStr4?eBIqM|MtBPNSjrS|IEAxwc52U?S&x*C#5wWqW5{qcl=(}MSVyWQgtq3<<<1LR74`3jBlDdd@6o|Lt&hf=!FCHslEjbJ1K>b{{%er
#9zt3p1gjTD3xZUfrb~X&4tV<9zgm?MY0l<nqT0nx$g;lXQSxCH?Mq10lhfckp@r~a#`=1F?@+Sy;_Cn)q9<lt+z0omk<d2RI%oc0#KuR*k*tO;iG2d1<#LI
2k4Om;Jy?dD#faV4#Sj6dvwY#<+YYgm?R@rO!9^#QP<ZfN9dcwFl7BWf^m2gD^c?Nl_@E{cq5|$Qq_4Y<X%u5g=dA}Tp7JbXylE-igv(<yCxyL66$FB-xAYL
_X6da0-;+xjWK5jU519=2Ql<3M+m-q=!%?hUzG6twB4O1`s|N_eEGeQZ6XcRi*t4BQZFo3QW_m!y3G$$_bS$6_ZIQ)H02q;9%n(6uS^JvO~zoJG3AbC9#tn3
WQv8AS@kgT6jZ8hCz0UyHI9g-hH1w`yu3Ag4RyVa=dm^(pKF>y`^QTE=mSLASnIg|5yp{Ae6Tc2tSJwJhUQ7VrV=Ee7x`R8YrdYUgF6*DqIRn%8mR?GMDilm
fj+B>6Z-^bXfQ(PTU&Cu@^u4`RyE3%n!EO^BaFY+gxjqI<WT4DNgQiKw@GHw5a!6QKlPTz^y#3&!sZQALl@@=F=OoFR87AnGTjH_HUO3n$;5n*Dmfi96$mcv
3*ub|haz*(>i=)eHVrq^x8{17OkH|D7XpRzE*JzMfB(<i{R&22Zn?02K?d16JOj?raoHhM&5EqtJBi#OMdu%nMh+5O<1XBa_u`W%^g&cI&^6`P76X}FR$p_7
eL<EoUpwm5VRt#(q@dUB_0sH=YNo&PG>P#AJ2rm0<__fJYx?P4|ACV0)(shEvw!NqBV_)o?YMkNZdHAW49qxPK!!8}dzph~x}H<cLKuuQUfsx3{y!3b=cc(s
x+RtKIU;?2h=~J1DX1xw?!WxzQ*1hLH};W1E<ppF7=3?Z_e~swUe{Q$cO<f0F=}uMrUtkq<s-kYUQ_P<BO+*`t6yG?%MU;;b#uYdhl@%H99(x^a=}`W>yR`A
mn}2Dj*Ncr-lOH|Z}VdiTc3o*Cyjq{Cne=#+8%yk2g%SvcgI7Ikv_A4ZZD7`(LK$2FQGiB{}WV!<lwD+q(QfO&pR3r!qV-&cDS>k`S|pO7o?jNUs;@~k_Z^Q
O02-GNLCh_Wz(ao?%5Szr~KL%3M=g%)W(E2gE8?wd?hr^QgY-Z(eIN+TmUN_DBPWrr9{#$-EG{BPK1sUw;TgP|6|(SbKMM#w10%IG6JgO#&jfOe{$SiB0H9g
Q0mZS(VON4=ffgi>wP_IHGGR>L2sS2J^nwrvj8vq`5~%nu}5=twwB7~$(73Lp?18?se+lLM*(vQaH_z2L$8k#BcBJ&o$ZgY0Fb?ci>3<VtDm7I#T@u<Q-JxO
2g$`0PXrUQ;?ll0FFr7pyz1Xnh~uyw-1&RC*=#YwBzeq#8xeV@0KrU}X`4X#gsjH0*6gJ-C<|rx6om#tX+(o1n<}(?%2YHI!ej^4r!aR{7;R?LL|$!-y*3?#
NPV*7;Z8Mnx&_G6{R=ZKhD5%CQcYNS2~msuW`$rtOF^3w)`!b>=U6i0$Nf)`G`!_^IgHc>BahH@A2?OdMAz*q0Ru;*3}}KEA*pFjHrT~d=^sO5*OKT$ns$By
){<SPG3*Tw*AMO*0WHzoJ0A;ARNK<6c&`S#c@vwRcJ6G20C3eEc{uV!OVKbn?-MHn$dR`7&j!Hgj{xAuc4D}FE^4qA*QQI$NtwFQP2)553vd7T%f?9*pW$=6
yjT&TI&y%pzbMYC=zEgNWmZ<f`7}x<F&8kDm>SO!6xf!pRDth@DdBMi*;jajo7C{(aU_P%@w+sCy{HrsFHq5NM1*GRh^&D!25W&|K>avbY#KgzwN>5ji^s>O
kyvbXyEPFZsJew6!&y3Ieyf5(3=o2_L0WMW%VIN1(U<eIo<FHJ6Dc0S&ztbLhSQA4+<2b0SL5Dm^rwq1^UvYLe->%Yk<I*F5!)mGeSj4Tp$kr$zsFiCpz#Z=
+KHoEcq22c(jeTRR+@#!HHRx^%W7H-Et&zD#aL*+Vin01cg7a_G2)#awy=uS*jPk)q4qmeTyXylc?csxwH;l@igrlh3fX&f5%)X8d(RFO2?~-ZlVy3F2gZn^
=klcqZmavN?s=z4vCi%fv~P3k>go&T=DN0Xw##sl2Uga`&=-ULpKi&Cn2kTD_STAN1=wSMTju&`C`;2E`}8cB+8E_i&l_QJEAAlze(Kt_Ln@KLU^d94oEjmk
uynr>D|asw@7*o<x7QBiv+CsuQbQQu*}IMy*{u6{m^UJ^zD$&fQ`~~~0r^KtLWei9gILQYprxmL(St~D;R?S;trW)QwFi81=f;+BUQ)6$xN|({hw$}H*GTWV
?O^eN8F~g~{SXDdP&@Q0r$s*w-TFGr^cUt<^B?D+!9Ge!%175I5lwsVaKc68MkoOZNUm1}7;vGv${~Lm<%l>!87fxENX0SpFiM|;d%4h6Z}3U}A0?xg$o$=#
DmwRC0Qfq7$E{^z{tyxsIF_a@8Dctcx?X0+4uz;g<bcx8l#K(-_D@~tMaC|q9G{hY#(BYLltB<V<XRrlqx8Ec+l3ENBFAlPuSSUg`-Dh$-^)2)hcZ0J^#p%4
1YmDE?=f`K)!=4*EH-E9HG8h4N=c2++12zd%AK-z@fe(n5C}|c8#H)LSa0H!6TO{!ld3S3DqS{M=DI(vG|JD;NY5dX{@|CI7qs@*DTZhrp}702e0piZ7!vWJ
A1d_@xQw7-C{CHETU90m8EO=9Bd(vy(6g>Jl^Qv^AVaxJ;FE%EXrcqR2`T8X?be8ZnXQPlZ7^EcVnWdg=s9tStvoU(89%1i9Mmj#KjnlzmSL0VTkP^F|4LbU
jj`_j<w6Z~iI<)aJ*jHA<oJwDPAs$@MwgS*dJU4bwecv-h%QTQktW%%-xKg7a%|Bs*<x>C<g%E%z1huCyn(abCiQ}je+w3y`x05As)B?#!B&jiVp;)!Fnlib
^8pNdz_}d_w1S0M(S0N&z$k;Gqhni>SO-KDJ@`TPrH%UW8b6o0r|>~)HP9?&yueKDQ*+pBpnaDuVhRA^F*l!$6q1?6&}>v$rj;JZER!7T3&Fu1hE^jai^%3=
PfH?Six0`>X18i9f&(_0c=rJ9m#JQwj2-*v6YyZ}QF}IWUO+3NUh7<R?v8b}i{5*@!G<HAj2r!RbdiK$VS7`Nye7z?BRZmm*j|T47hE1;b0pYbSoFY%0v!T0
YJKJ$+`3{Y7@I}htWRmwyok3^P-mG@Qke0L;k>b@*#C$StHd+;c#~n|>2Y0=Zwczlyx&C`+sI<sgiN^JC?Uax9^t^SKGep8Dr-(v0F07nq|O?7&KDEZEr$|A
xDb9cN!LatMVM>;KS$#g8Vy{u9a)#p^Y7Q5^_ik(a>*Ix(UFBx`M$M9s2{tWP0|Hfv`PMV0mIHrCutVW-}q?|qS4^tCub#M2a{OQkf|#u&7ToY!0VwP#Zlzm
Yl76hJ#P2)f?KTe{n=bR?8uqd9JNS_Meaoj$)4ts&oe+OH&+o3z?1&nPfW45AGnqjj^G-1^LIp8n=*?EPu4B<6fyrnjv^Uv<88E7OT6AIql7GIKZ0Z-JWH~I
l~+BoMlpRRiD1w9mW%w&=^M)8io81pSMnQB<(Dl=PEZR911XB1keCdU3Vf_NG9(pp^c6}(;?2{zFp7ns*MC4<ODd+8zmNWEJJ796&w{Ssdme!~nuo?Sr!T6y
PS`uOG8Q;B9gIVKAwV#DV3waTz7>jknlORFl0#YpV^zLw)EI2@l*Zfh7<*`;QqBZ2U7`jp=YRP}3K3}K!x&$lw~9yDFU)y#7XOU~#!L@`?Mg)XiZ)mlGvYx7
A-)uSBux1~n@_xGH!I!7)<}Ij4KlQOc=Hve4CJm(%ftNij)BDnJXrk~9=FAtTDAbmH70j72IX_N!YzhVr_GX-5O)`Ja%**_OshBm33<%L;>4aHH6_Z}!tcN{
aAh?^MCyjIFaUe@E$KsT@H}t?ag4(bx6ydDP{lcOig~Z=WzaYw%=G!}laTjy(*Uw7O>7z+w-1d1$tU4p3+hptXqr-n6lL)|Lz+9OCn=sv0~a}{S47`hS+x%;
NrXqT-@E!e<FD=O3RvqPjd*5|XAA41w^zoxs?gg)m->qZ4E~OmR7rq+A&I{tOgMLmy1gP=zz@93@^+asGnkdYeo76GSS!|EYkSIw9!T5L72l(z=E|fMm;|q`
iJ<1mp@@p?;mwiRCrc)q8kT`-=RynR1N$*EX_~U9?9xZA>wz>x{Bz<#tF#sBR`LVli-WUzw~7fkwRq4SsYq4!R{Vw<N#Q{SiEs}r;3o|Jo<=dOuo#~xspoU`
ENjS~3;!-7@MQF!O`}H=V_9z|En<j241RWS%=3P8K=_rysi6`hoWspIYg=eHS>J*WWjW%G{az#~wcPqrvHrIKg5o9~xb^+#MBbH7zl44pI`9JLpoNv{@Yym@
PVUX7W@7<(e?Q`Ia@PB+-AnuX5W<jKv}VX7M$1vt3p4Im?cX=uB-3b@&jEgk6hJ@=cp-GdBWtqY11GbXrKR2WgWYzYgoW#?07mhRvx7yrrjGM@W=Dn4(&!7<
#|7PXUdhu++GPMe6t~p%&`Cz5^>k4-A{Y_|$;D+}Vyw4_HZT>;Tn7d5BycovdgIp-9V`eG7ydE+5!{USY8ObE@$gi1A|bH2%Rrr1T8^vRwuD;)EvMJ5Lz-2F
XF1`bG7WB8bR>qN2~rMK+S%~H(ibuj`$fU2a59|gbh)dmHyI$lxiY|2-|pTEH5vH|u@d4`PxLLrf^lU)Y~tH}wVwR9_O<;>o_#j_W@KQfIr&Wvho_zx47&S}
ol!N$ruESv;o}O<4LN_?tyHxUu*P$D%zk0gXR}t`VY=B9_TZ1c_{mFrZw39<g=wcayjCZwWV`u;nEXa~#sTkXF|3YRb)ankWN+(}j&||8{Q7%&fY03ZMI~~y
se3FgOIiE_G0XDE$9t`eq)>PocO&W|yUC4nPC1I?P)WlmprG7dUTxwqLBs4m+&HYdvgtqXOgAZhD4GS(li5-;Set4y8(nM}yBkv@d5v+dMLLP;$BZ*u_6f-E
q3CloZh-{7ue3rCF@MzP+8&qKoM_OHhWhx4v9XIPRiK<$OrVx-L8yEM<^*@pBb2{n>)HzwdgPiWa!j}yNF-zF4)#*H%B>w<cyhpOp>T3+JBND)#)L>q69yR}
>-5Q`R>(elQ4exI;?uzA!Y4g&IxJ}&BzEl9i8w^NG)H^EXS+zz(yy|JhX5<LNewi=*bv;h8?s@Ve_qMMb8-#uIgtxv&4z&mbe#Ovx_Rm%Zpm!UI@<di3F;#e
yUd9N@l@RDngW}c@WAV0ZvT5!LWX4Qz|FivBg+$mmnm$1M2W6|4|dx?b3SkZ0Px5Z-6>yzWx#wK)2yf|qZU!NzO&OI;5ihY3T<8F;0VO4(ey2%lyVy$(_4vc
irlDEBh%|=8Xve@U8Y(cAn)dJ2<<nDhTFF`Oen#fhZ2%bwP2QS(KqGs=FWuUUns#hKQxV%riF4cx}9+F1K%i78$_J`Gzqt;&BcqWC;pOr_@5W^K|29>%mP>S
#4D)B>Ed$oo=L|Ep*qZEpjaoMcn^m;I{uBKQ{NKsSrYAM+r&xswHN;y?pY~~WLXTv>oi(IV}gpCnv88<vs*eu28H@d{MyANuA6(5i1o<oYPxQj)|&Tx#9gR%
tQ21Lz|7;-TocMkM6-l|3}Y1d)vWT5Fq!bA;~iFMmGScRtVRkS!%P}NzMQvwnB{{7%+DDSCx$up0r9KR+^|oY0)c#k2|B>5Kb4aAk!&mlosMEg3BKOOzSH%=
)3_@}G^pFPAII%#!cJVB$4<a^-6i_h_Q0g~58FP(8`UXOru=lL)VK2WYr}-m?;OcSe-IEdw8pi~`2ncB)NF@Q$<nK?N3rj-+Y8TvLuGD<*uawnn&0wc3a*OM
t+ES3a*#bQW_GTtw3n7;R{X6D^6sn?sw^JL%wGZ%pEDO!G|Ww1mk5qWu6)^kBNYlRGIQK2&b%;cf*!d&-K?N}yacfYtmF{2ByI59nnD~bgjA>_k<!WEp8p>_
a~%fwBr4|*gtC}k@mEtSgVBP)d6Gm!soJ?w5u1FI%Q~jv3&NtG#^FOQ6i@TkB4@}AUeGkW`cDMXtc}twuSwUORcY2uz&&#=@$}LPyTZCCn-aLV^GvcW>hRrO
%RPk8I%W2yRyrM=_u^oIwPBt{cJ?GGOW7Y5Z&2nI^VBz{G=cd#wKp23-=0urejT}3Uod8Q2H5q|M1Om#**5U)$lcA=d_U-a8J<qa0@Y`9|05dAfLfpWykLgr
_gdlxY!n-PYQ?rej`~<Nxf9%+QnKre%cS%!HqhGH)wViCKyiDsT;nQDE6~vSK;T_QcmmojM(w4BZTM}GL`+Pz2*cla-zGq;3goDnip^B6c&{LpJeYvJos{ZB
JNZSnda?TdVzhkTyl!jNw_wbeRK@-sgS$;>tK@EFlbAlOTr|Lh{C^<G+Z_HaE=s+o7vda}->O?M${)(@lD|7*Bx;Vfyy15GWE~)7g-Tw5J4<BOUW^>+|62@M
kWWbg2Qj8rCY#9VL}l_WHxhLyadu$I!zBy~=M*ex|2g)aF|-sxWmckgi<kQEIU)@LT+e|j*BJOUa#-z9IV3`rn^^M}I6^T0f0T`(2f>YUIKEg^n@^ZWOGikJ
z~Dq)D(wXDJQ6#OeA5djdlT)Gd+toN$!KnFtL!hp<;4u#?rwc)G;Ui(xuCL*q)YIgkWGg!H?^&ONmsKjCbNPZ?qg7zmwgXe9XJY=3a@l^7bl`l+iad}W?Y|i
8_E`@#m5R&v?ZyQZ-_Q4x+)`Zhfg13ieF)#U@4=@ndH_1KW%vA9}G8LTuMF^#T%cSH}8xKbW=9>B!taUyn<>eBXtT!_oETJA4BOM%-kdRmq!U~Ii};df4)Q^
=`Y1e&mf_18{;K~2&}TK!ugTo0<_vMRw)cmkXAyMIun~JvM%y-fa|(AZhWTWxZJ~9(9c|NbuM9MTyPF*7b)GY${E*mY~kqH*??w?vYgaLe@&_UiD^%BGn2)b
T{h@Y1F*5IrYD!#Xt}(d6)Gs*C#@Rle?i&eJtniT<U4*As<8aWO^<$Hw8T9mZI4C`v<9H|25MP?OIuWJ8XOpW!<I?F$n-=v)!mv5PtY=QPQ(wHs$9AgkPqY*
ysr^BlKWs9qPb4{>Mx%n^RGO|bP=wpVFJoTbzxfChR2fx&|INWDdU?Dd^vhyk%@0eDAqecH3a~6zQG#-7MIR!Q=PX=b{rFl{tULbmW{31$Mkk?d{@Rt#w_|(
hlnu1eG_&Jub~GrFl($-87mez&2{GVv_9;b`*VMgp?7w%{Y`z2G7z>-=`Mf+O#>MV*Sfs!L?i0mj#gzab^nE!NdVn}J4KK7C5x)rBSU}@Rng?r$hoCVBg-)3
P}fl{3+NC7Ss)>!GR9MpXx28h1W59kIAAznXR!{fi#Zell6RLR7PG5aT47wGH=<GAxFv=O*b5R1ydv6c@L{_<gu>6Kk8PWj%74=%on7AcY&x&g3i-PKU+_m-
7sCZKkl=Aa3Uy*>A4MrW>cvsGM4rjRR6uYdXs=8R$;aQ&=ypet)UhwMyK%$1N;Y&+O=L_-zdU}3>D6<$G)A6!@`dt<X?_koDpb<_8<je7?-KQQBJRw@Ox6(v
^YD-Pn|-T=bl0n5H)KBQd-R3btBNxb{XR<LV{4gaAA#*PD~Fw%D0nPp2DRMd1NZ$yAG*U@hc#4zDqaO0=A;QW`{D#D_lCK9A}T!#ECh&LV_j+1Mh0T7ph>aQ
wQ1OfirJtNEPL%m#X}|lE+DkBQV0z@ckC*8GMzR52S?;E%eWg*c}7ZkvA@SlQjdOj)v7n=G5YSUX*m}HP6pnG0%j?N*Wj^ROK5^~{Bqw({Z&}iU}?}(Z?)r=
ffY5sFPk88Q5!#OL051b>HMeU{Qp8&-6mlQB1d?n`d<GF$U}b{(@v<Rx$rCB*Jgh&ZZd~!2XRAafkhF>|9u)(rj%m(cZpD}$Wq(Pvu;yRmW{~6+LO1j$GBe$
)Fjk#u#Fr^7K7qxHiuc(DicYV-x(T0X9v6FyN+6s=8XJT82;H{v!srK@LS-9tzyji@lXP(uHV7RloSV7R9)=4TQT-o0!<RfZ!d8o>sh1ovUIow&&z$P&nR+J
UBE07^wAMq0RTDO%o}tBXwn>1eINzE??!&zv3cs{zz-$i_$ZviVdBn_&0S$+kRGK|VQyOd4(=L#*jjZ{Ab5ANt`&JHZJ6+}6BBeCe7xGVeG2!Z7VK{25=2is
1R?|&{;3expfj3LF9kJq>nv%=;|Q6G5l(qTX$IRO^Z%;jJZn(ph3_QH2Oc|93>1g=jXZY?hf{LJukY*>Rk;%rmiUu&-vASRP$jFQ`3_#E!O-B=9CXGLQ|Xjr
;_`NL-;e^enCxp9EP_sz#|sW>Z{Yt2zos~OUweT7z#?0<MRUCuWL8g?_?`&wqlgmvyP~$T|F|`Ea~xfd3^&<=_`%SfA>}t44oQNM9cAJ<v^0`q-bo^69Fz>t
iBRk2dxuf|u5Ac}t1K~hpv(PfAJh4FJ{xa9jsB50NmvmvQSmhE5omR{9BIhH>`C-fl1<yJI<*udtcE{Twr2^Aw3<Kh1Y%;295c|Z0JSBB%bC*uY_vjkMPriX
`KLfbQeyUaV&T$>bM+N3%;61&WtN$~@$DfoV~d=<1E9{O25#$R=)m;^N|8*bOZr{%qCBSU)>@MTT0yovHBElk+7+V?k5eD2wcYU=K57E9kJSyqQgqi~Oj0$(
f{|f+)~LZ}&m=EG6A$i=?Y!F&d+T(j(@@LrJA0r-aklJit*tEjnUh22!Uz}+W4MW=u1fURc$Nx7g_;zyD#2?%S`M!cXUK^ZZ(g&H)vPriPnXWHq#9e&kP=7Q
^RfRnjWNLJG0jM&<kHO;X5&}ceJfQmOgcPTd^Ejt=e=+StsiZr<&&H|`!gZq@2Ue>3{T@xqZepXOUXc^A_0EU;X%2#4B|ZMMswTG$r&`VqPLOX4Yh30O!Zgc
m0$Z2YaJJ~=MR_Kft>fD`Y=h<3YYTq5{RXzGeP+PpG)O0O$solp%oGf@FeoSmCF>WueeG9wA>RTH3XhV@&1%l0gx9&@&uYhKrP=nMJZRU^7d#CX6U7{`k+O1
0tMG&0d>y!LI9s3`^BkJAsa+g`f3*@NqwB7%vE#aV`au0iRzpvU`*ZAMB;A02Q4YeS3+%7`P*uDQ9t$5NBPj9E>Ref^l^VoV!bOv+H3#!S=!kh!IxNjW+S*;
@^cK$&Oz;xbhvFhM~uA(3_H(;y#l^*2;AfErbZIIs+DJEU6UB-^Z>x$=7&8WwE>KNm{pP<%m5eR9^g0T#&y$wOtr$f%*tWu?VTFK#*$|GGD2R@1(dR+<V191
OAy1`S4&6<?R`GH9^f0l^(gKGb|(%7HtJnc*shgSqBAizMQ{xl&`Q~gBB(|&BX0t~2S%UN!tdZ_QY(x?7Of$Gju<Dr^v*T54&C!5CmBK1AYWN9f#mo2;Nq+x
Gg9mAF6_zXtak>2J#IuEB1B%;BSq%laX3wsoZupB-ZKxx(N=MZp2Y|?$mtI}95NCdH?BoIaY8}<tliYRc`V(IRYCCMP5L3WFd|@YMPu&nZzEc$H^d<NU0w?l
qOiE!ENPk(-V#F-unkVIORSZ8N|wvBWPdu&gkHg%wGt=ruLknJzcC}**34g^(BbNe{sT$XF|O4x{wXOqXhaanVAMzWiS!{#N$#Aknq~mTP1lX>%M>H<F%oLB
U`bka`9;Y!5dW8ZJP0wcFj%htZ1MvY3Nwi7`|SdU!;_e~Noc$uD>8Qi4L%+SxBQdVRxM5mG!B6a?|p0bHS#&zC+09s=facNjMY@F#t*|+rQo0R4K82T@kKP|
MR&sA@podDSf=1bx1v2)G{<Y+6gZHigIW|g+EV3i78RxbjmwYj#QZ^Q`)gokO<yKJBE01`Ag%E&0lMYSr=QfbHmr%zH9m*;cIPO-qzZ`n=l$mdW>1<lW&s_L
B(RGksd4J#AbB*1V;<3EvLC>pKGP9)sq8R?zQ`r{K#BWghkt<d*|tPlGLkhUWf5Xs`cNsJN$Dizhl97$$B>Hk`|h4v3c$A_tLvzFXpyNZ{9uU32n1f0H;pd$
`)wL~x<QqmDMik1(>&(`H1%F^^a(5>K;<QgIo`<cyK;bmF(-%OLqCXfue|hkbh9@1>YUQ{xU7+E;JVggqPcA+%WESue}5%X!qj;UM2RxQ;5Wk_OHJb;As`a#
z3Z%IDqByu&H+0p7xJF9;1pmgUHw}bgq(b*0m7+Pt5nxsmW9;D>VA)F-M-^87}IbZm#qd6-{*h?>javrdkO`rXPT92LuhCOloMtLCUWOuB8Q(?q>&~JjA@UX
Tw^e+|5sEA7wo<gbu-o@pG5)I#QC3>pC(Wa`J;H>7&DbVIeNY{+Xqddx%mq*9J7yC=9S%r3^^y=6qqTBcrY2c;dWRBD1R`C$d73Vov?nC`X!@5jo~c|f3f+z
p;a>RY`xf3%AlApX5pm>sC!<uNTZf`{2Q;jvD#oCZ%4@9@^5BAYd55|zcv8Ypb5L5<bsKYKV_kXv1}#5gl1^HRtVrcGJj4mXpe&m68t580KZKqbd7d#<LM8J
WGvVr<`F@exE$De1%A*s{Q;#FNE0U)3lZD~lo|R~aD!<%J<miD0&VK8{|Sip7+J3mDyB<Qltb&Z)Es+-9fb_$+wr7Jq_7K=uzT0s=NHfLo^mecwzx1qYVkd5
f0WexXg#4L(*VZrrkV9q7khiGRd)(?t)lKq#54Wixxx2dwbNu`cd9jeX1T=0ed>mL)h|4Sc?l_08z~U18U|0oLyfu0Tp8Bs1Z?w{f$0)~hLm*FmWRGT;baM4
S4hPU+e1ggP0^*}t=zpL6uj{Na;uwvz%D_*u>&J0B#gVbVD&1F2U&)D;Hdtlf0TyAB~<Y=AHVAZ<|2xNt{zv};3Ik<fF{$E<^h|>$T?D@SRxo~6oKT+C*B(r
y>UcQB)+BPg?$7Ovj~=%;h$!gb<y_PARAdv+|Mj@gEFv&5y+5@%`Iz(LIe*~8~I&u^3`4O;v<bz0^_e<<hQZ@i|8(|xvIR9J#jAO^^RSb1Pm#`dqo*hm&K~4
tq(J#2WV^t4FyI5J=V34O9!euJt-7)0+#0MR{`2oAv;k&gdr4FoX2Cc6z}4MvYCm<&h2>sl938WbtS?HCUl7-C}V64*$AqhyN`eR1bK}XL(b}xhQ)Uhzm?_K
em$wj!@5pQ1_Tywn=Ba)x3GGQ^wp#`h$K2=hpOZ^7KaAKc>*vgGPV7>BJw(%Sv-6zh*`T%`^VHM=lyiXFu8qgHn^^?sWlEfN2<w9WzKR}nG%Yuv25yJE#8N6
s6Rn;aAT@(S3)y^mnw$H38kbXXW>8K;f0Ujg=fw##8P#OZ8L&h@#2s=6kdDqsidX7a0l;mEdMMqgDoM`FpUQ$%8bVzqjF1PF$CO%R-yOw7`pL>G?9$L7YWE4
3|32wJF&~Ji1@lh*a$#})yjNoX<Xo(f#<$-2siLNMdzCc9iD_1*{psLQ*KU7SNFPEY3E3YW(Ht-UH!@^VQ33~W@i+8Mobg2E)$#Vl-LygcCbW&`)sDbfIcT#
j-3f`VGR7Qn15SRlhP~RH8EVmC6$#;7lK@$+H}Bs7Z|p=#1#d#^h8t5(!%%}{w83k^f2R&2h{S3m}RB7AuFg&Yg+&nLt4k3-T4aBd{&MUSBnc&uMfG0`t7X~
;zzu1FMTh%kGgK{K8<?BPf7-Zk>|9QAJwiav%tv3_4I-zJOZ2>h1EE)e8AnAM&UP|f(N!&ay|M!=Pbj9@Swri<goQmj_wUpqz&ZM(TY;o0K0yQ67IBA_=%^q
B&3tn!&4@>7#W)J8#}p@7Dr}_ig<)0tOB0@c4)CkzIIib^(?1eme&m~wQ{Wn#&1rI>3v=q3=n9`x;)k+2!uLkz8pF1>h9!q@)+)2<;)XdPVHIt+g2c(%6e6v
7`IB-MMgRmji@NzGhFK*{-FOcv_a_&x0%v;dKPTLtNDsy91zKhVR(|`6($nwLVdMa*96lcZ^{vx@#60~KA$)DIC*@7TgnOSFJ%%{uM}fy5VCZuWtdt2&GZ-Y
*J))er5G$B0Rx;91q^2?y+!Zk0eO}84ZTG!oa*JDHI*NkHX5406TNnnHqb-bNK9r_zd(*%j}`L+MwXCP>R0j|($+>ev*ErzZMhb1b2gUERn7?(4%WvBBM7^u
PLWJ~4cad>Qh$2$D*15Gj+C%B!r?)>RR%&RqgdrpA2EPmQEi?4>_L|UD-@jNehL1Frs~++D~|c61qAvCcfp~f`q-JE$z@F**adn1Vdjc-jL`zg0b14lkp_$T
JamaOdl<ie4s-~nMOy)0v-!mzqABkpgd_e9#5Rh6pXl1{VCYe$+4&$kL|FL2LboRoK@NQ@K!uD?oFG|Fu4vJi>0aWJ+PAdQ|E&k{wWzI7F51v8`Pl$GZeHfk
$i)PHs#!bUX59v~Pq!erUkuzF>2UJ&#C+9GnFd>9;qhxzU&2EGqs)0&H?t%+bu>Ac+|TY3-}0zZ-gKlK((}$m36e-%V(J&mCa1)YKib{~%D_0aCA?E&p}p#%
ODsgcmhsEso#0WWA870Fm%s5tc*cCHf*nW^Ft*VlM=CCMf>$T2*xJm&YLuOVa-M}6ZUkl!jIVkgG}hlP0lU#JfPZwfL_lDyJzPva6<Uf7RV$E^AAfG}wCcN9
(O}9l#d*rRH*lCitnhzb-e_oM<FOfd|L>19)Bzo!;}?mX9ZIV2UF62Cof48GY(vy1n-C(r8*<ua{ugGAGTHQ@u2!$P_$;s+S#~$kRoV5_fG`yj9ICfEjd9w1
y@PEnjM?WF$s4yv<+NMz2=<z7yWZ$iz}9D1itt}(w>v~e#q^SpY|bude`DOHhV(uQ)?dGW^viU8p<&jS2SEe8tR#?R1#l9G5lReM`PfznWs3#1d^X_+wkka(
vuDqwGyFGMrw3dh!t~72T!^h2`av`3rN~ZAwN)#8yCT-9Y|>7pi>^(3KNchQ_3<<ty%>}!={9xVEjVEecM4ILBHBl2_3rz&58ct32Wz%~;r|vbd3`ng&}=fE
7+FOOHbvz>fI{gbeg^~5o8nGDB1b5Uh|VGz;ht9%0)+3yHI~J~cGmAH9yr4x^oZp&7{ZKZL%R!9#o|rh`y06cD}I+izq($28Uz(8>G!!vG>HPR`RF_&OQk=$
Gpw1MvdJ{cmAMsD${b!#m&uuHGcoCA&JNGuQ&mHD#E(Es!f2_Co*Al*?RwzzQ_+&w!i@k)IK#IQxH>7tyMA|tgXvaNty>tp3;i;W;aRw~bbo>=%nCBG1lcQ9
Y}WMBV*B{6MkQ{AbR%qsg_un}SsCA-XC(C<#`82DdWo~eaEhUNlgIP9jbPrK#YM3&qqMeXQCMqYDx*R$RIo7j&Xj~l@_iW4_%86SW45Vll~!+wbdEOY{TLa9
C!i!DRCG^oMzT`duGc9jnY3D-$G_GoXPWx25tFsD5q}S7eFdCF0ANdxL!7DbGxeRTwghN!f<#o{m6ysUgWm09M)3F|S(VC&Qg~gKcEr5JO9-&0)#N_4HqORT
SF4BlY&i`Qr+Yu%bML9ks0uO(h@H^eH-HR=){W*s3&V<pAW31gf65QtJ|^+h^fiH+5i6qJcw4oqM_qroLX!^CO8^;ZyNip*7yuOWCU<dx7B%Ik1;QI3j4hYY
$NP95wVCokOSx)}d7aS&k;L&yMHgQ~{g~8Xf_bQUSz<l_T7qmt?REJ6CT^n2P<Y=YT^`s?fMpu)^wIm0(C%M>W7ZM%*T9V|m1)nzo88`4Z`T9CZ#`S(oXK%b
*+)x?zWZuk=fm0&I0Lxch+}5RqIG}NOH#J387C*qwmnm@3(S^6)o|#KJvto{&F{S;s*W^bkk&b#tNGtwP#bpCX`*Dxg|>woP`jgI1pVmfvYabO%^W3sj7<Sp
GH!E}f(8c)VNnfl3WmaTlOB~%H5%)#UhTr`2wN_KIM9QWOYRejciH>pJPnQDDZGZ&X3qr`&|C49RI+IF{sl>Z2mj|}F0Xn277Jgj*BtGrjenCps;4eatYw1V
O>o^V9NhnIIU2KoGUsy=i}gofU*3}^HvI#zRQo90Zjk`QDYww<4gC3n8PON5$s=`_ez3vJDx>(?begfqay(fguu=ryhAt37q)L4_0!QaP5mkO>e!A-s_8Kr%
i3w<={tDg?`_5dx0ltOJne}hMxFSpJMBxC~KjS2pFKM2;Fr5N8Zpa;M88Mt?Q3=loq}2-$GIo~F&S<Ec*BB8HbM3^;1J^%9jmIJwAE{|>QMaJ#sj@SrzOs&U
R6i}EosW-TEDD!MF3~*gPOt#it}>16dmSjewsm=VP=v@b9}GgI3Mg6x*d@E$!8Fx!kW<uS*(39Z{e{Ud9vwOHfx@55=a-%<6d{AKni!bxHcM0RL?^VwBI9Dv
wwskNmCO##asZWx%{5mc`Q(UJ2xXPf|3JYLjs*+d?e~e|s=h02BKW2;MJ}k51WFoumx6pY#e_+BgO)28m>P!utgMP(BKs|zSRs6FwPD!D<9O}|O6c+0`zMbN
(2faxn8ueC@%&<9Pt<{EvJEF)-47}7!a<VOS-34$#<JzVrfquh8VGcrR3*d_aPmy$Q?G=WneyFRh`WrvN0Snyo#8v+=&7+CxN(eq&zb@y9e$tgd9q_oiTsVV
R7R=<-s`sDX&jy<Z1wf7$n<lb$zBrb21k?0++~&Q%@Y1uon6kA+35c7o#OaM_t<`OwoF8vSos#7Y(G-CD{|8f07!$^U4>9BW6;D(93TzZPUP=ZE;I2afwATv
EW<&%b;j0GP=b%b2(31NQ4DHGm9`GJnV9Q;LQ>*rD~s~3SjhIG;@t3<Pz*B}?Zm9x7kY|=^fk%XOfaja&uFP$$Gxtm3n~*~qu2P4&%^L&wbsDD@8reI#lz42
{U=2iK1BedkB`-f-jUp^d=a}5Mu8ppjzNKA2!q4kJD)dww~p;>s0*u<goLA|+Izm+%f5MbwMF5qE<`*%{#1r&_Bc`o8bF-vmI9w@P+J_)=Hj4O98}x=k2Uyt
+Q?;P_Wx=<#Lp^xUwkk=sfolDQj!&LMNJO#nv@9l@uz{bmLo%}h+^%Oq$wrriG@Vakx~&--rj|WXa>}LQMzRr2-a!7t)2x+6#!u0tPR*`OGNtz|3s;1+e2fn
a)*QAvZpZjXa4ym<5?@$hP|UVasu#yZ_4XRTseH)$_Qe0k{@E1x^SdW%}8-kngD1lwuOv}nUYlE)n+=a$fbdZzq5L>80$|UP7jbGQusE29lJl?#O;vFX+MK<
@05j1Pcf4hvFV$hbFM%NCx5kjT!%NU)a?V87MDV1*-jS1zhsrX+(VXJDoK2+3@_U}%hX+j&`Hugs`4s)(i8Cxo)s^_H~}oB(rNaUvbt}?Ck^xRvaL^qhFKHT
grF{$xN0c7URP~;7x-XSn#zA=@WHAb5F_rRcxl0UWIZ`GEy;Ta?j`x5I79m&=PQjMk+tQ!yn3io+M}5yI1$U<Y>e~Zl~LldD`$xK3tpi$*?mt2NyO<kLmc;c
YnZtSwx6-5%8dCXJIYCkTg(871QqHKSxB}68{J&U*@EG0`N)@-51p&7KK2EuF3p7DBi8kySL*~W3#RrVuoJn4FWzE1li!R(_^cy;Qm#Oitwy72Hl(i5b5O*L
Ba@X{B#zn6p@GjOs5(yZldR=hkZ2E;h%Y`B-y}Uq#W_QSIdP(QAp%;FqU<J(Fh!ZFxT<PUIys7IId!!_`bZR7=FCHn+E6{EveenI-Kw~w@MBL?&VnRLd;Zi7
e9Sj!*>hX&cfn9bb5`(`jqsg?PKZmt#dmVJXuqZ54+I6IF4B5GP&jG(xSxu6pVYj@e9g5r+UYlvk%eB4Q5v6qIq3}gphiKgzLj%3UTXmdR6dp0vOI!-g|X&z
I_~b95)4Nmk^BFf@{5Bwvnnb&$+(ZH6Vy&w-ZOBv3q=FPQKe;U{^U)UKL=He%?mqRG%u@|-a*!MwFhQ<9qwti;7Y-G5(5NeDxy!fsoMv)D8j^CeLrynN^&%a
lIOA{?rv^Kn*oBs!r0rpI5?-k*bnRa{?aqs-%j`JbHbYsAN(zwKjSp4jVrumi1rEcp$KPXT;we@PGU__vChE$1Jrnm6=O%|saz4gk!d5)?f;hyxIC*Ae-eJZ
x6_4w?5;5XvTq=HUG%%t(Y7A_T5kLbDd9cB&5U#Q(Ia9;2Zls8kF5*^Y?<2dU*FFdyf{{8XbNrpU012{xht+_9zZONDQO0!ynbUW<IlCXd2*W%-76?uC;Uig
=kHcazMd!#vbZZ|yL2ZfMreQS&rR_TqZdaPZP)^2R_>+7So3gE5W<j1Wn||5>>)ewljER;YOW+Cj4N_}!zO3J0DUUMeV31z`IswZN1cfPs(1C{1l<F8Qtw{z
=D9*9>^1s8qo7)0iSc05L&Go>l?Gdh&MVJhZ151Ge)bz#7Tj2y9&UvZq#(Vgxf)ELx1EjACvD%F*CcAu9u5|#-B*83c_;z$BxH0D)d+H1{q1a9UA86@oYP#L
tL^yya=C^)z|KzN4Ca(EiruNQ#yqYVMHt+S5Mb>uMMb*XKll^eUJN&(74(`DEszV{{jR$&2!%lAMt-<fd_;HzP`pn3GJ{K`!3Sz)Uq<HY@7nwkkld3;_i1VN
lsX&%P~bO8<)#V>O(SJC08Aqt6^DhtiCwI+u05CS_HfH5^0&Y1sL1_v7`zrf38ZT#fZYJ*=>+flIaY4e@Zl7V=1jEm&Urm%fauKp32Yjnp8+HKdNBoKw0s`Z
<P!~?{lO%TxY0CvAP!JTAy#mymy7VPN_sI$0Thsy2&|3}I(pApCbZG2+9w@7$ZgqoU$GPaqFZhHwEzwX{0>y^?x@F&geUd3KwX2#yy!ljbXbHS6508fX7`14
V({m-{-2`!9jxS&s_<!5<}+a4(w`Ij=yk1bImQwRlXGJR=6uZebWm$n3V8W!^SZ6Uw}s_r-MiZQeM(Xb5&tFnUg2+`*`b6vziT6*ik+VACzd!_ohyvk&CTcu
0UW=;(%X)E1IhBd^Va@1Wl#8(=!ARxgW-U?IkQRWYiV==?9ubo@{WhTw>iLJ(0wf!yaJ*6j(`jZsdsk~6s%TcO#=o(VaFa2`!o^9_+14oJUd=D_}bJ1lzY(_
e;RgN`sIYF$ChXJ&IQuErIS<_EfhT!)tXF)7kYm&lD)&^*gb#toDzYt;x}t<5{MXxZHuhz=%&nY#UB+ae<QtdwNa5ucr#Fw6pHUpEkC^`s;?)L+h%i{5I7X_
6a_bF;ptq~>eIq1ZX23^LReI4s5+Jj*Jw{-=c1HeW*x|dF21_hTj9sQSoMI&b(G!3c{Veh{y(<Yxza!KtM)dgiQVPZA#YtbvC^=waM0%4LJ7@12%_o_-g&`G
RFj82EJd8RO~=N^JXyOiV4>ufyx#|0&?)*0VjCS$?>t7yjsQs(UK;9xv_pFqaPx*CLHClOailDoew<8uQV0M}<}tYp<;!Eteh+b0|7^>IJCw8`%0dg3Axe8L
oDcT230TS6L<f|zQBQ6q4JkH6%JIR4GA<yvFEJqX&k!LZZp&D^vC_8kwZb4ccASr_Eim`2Qb8}nhzhE4lk>k<YM6mlh`nh2ToM$*eBn4<qW8bjkjzSUon6s$
pN0W;;JwF%fc5I_gNuL+x$JxL<<2WlYg03L)VWIZ|60+!uJ2l!T~$H*A1Nr!9djk<TkWgzBQ@;1<TGRz9Iw-?s|Ud6li6?q;WNcd2IreGfY`bCi1c#C*q?Qu
9R$m&a6^G5Uxb(z1XUG$cJ*zCKTOj>I{xNBpKfw<<?Llh;Ybb5hp1k@7VSzc3~C%jON9lnE^$rVt*pZ$&}~_u5EYzuskd6t7KJW^^zR3+azFv)bd#y~toKjP
Jy&44{s)tsQxB=RgnXJc1TDp;wszBb;4EyFqMVECPqym=#B9bI6INN>8I{P`z%F;K^X<DVEgD#4^@J^NksheO10xPZ2PI}P&}a~DRz-5f)Pnm+CeSt02qh9S
+l&wgy8kKi-3dIDIs4(Oko9uUE!*Aj<c>#JpR|^f@PoaJ7hW2PJ*r0n3;8F#%JmnaoZB8~*plND&h@|ABRT*Pt2)z#{iJze$v;0_VX^p1yL-R}5-KkyK7*e$
i!IQRP(PaTNRo`~KlYEZ^<5Z_t(i8hlv=cjl}-L^6o!d=mXQ$=8VB{{o==jRVK{*iyUU^g)IaldHa7%!<9OE_?RAuwh@l1*FN*B11C_ofPzw2IX8!!$cQ6NO
ul*p~eR7D+0B(7TQCbXJCU8n>NKh-gvgb$F>TY7;d)0vDKFZ*=qCT&VofeVpeP3qjX4n~G9f$b0#e%-d8qQuMJu7Lhk1j+rqawCN)v9|XY5H7}i;r7S1Qh2j
>IfqDqMosGbfZ?d!4xm4>|oFHXa8sIi6a)TXcpooCjvftA%~Ad?bQ?;6N3k4wFuaB4pb?r__FS~nO{^35ZgMvoz%!^1?ZZCcD(I1_U*&2&Hb-?Rn*IVJ-X3I
be0`vm1v91tqI5O{h=AxW+dfE-Rq<I=h}x|U|Skagb4lA5&DcfTr3dw_kV&eu7MB(^Vu~gr{_~VZ9yX8w?gLlF3@x|uwI%vP~Jj5GSjUjMq834h6?cWN_uwp
&Z!3t<RGlkHnKt}&&p-9foCw3_xrqSb~IyheR&=NN>cuE8ASuSefU)Lkca`4@9^!&7{T$ywb+CPO2z%n^$J~pv0rSE_}*&Hsx++qRHwn~i;G4^{7JzIcl=`)
_ddqY0Q7z#VF}!9v!#~WxWlig@qbdj>hpvOVOoYd&Ayi5b<dxx-)yc@r=1tJ-i3GT1tR7^sSK5`5LBcUz8pG{erbwRi1SR84@~D3{snO^0AH88pz(G~ZT{u=
+fou=U#$m{F7>XoEx{8HW%^J=+gK%A)e--?gG$K;6~Eujn(#<Cq0_ZgH|w&4Rb<;4U)cJ1ER33S4bQn6KYL&^NCt(O|6j*J!s1zp1u+0-<R$2H$oG(lC#028
GSaua8D}QnXw$Ap5PcIoF4lxeyWFZz;ev#Gre|0b`5iKS4O#0Kp~DMv(y=;p`(#ay2_ViKePS1C@)Z&62ivtf`i8%DUNypXVO6dak-Wi=Lryz$HFjZe3t91d
!hB7gWY&r<-~(qHC?tJ+JZ(^txn7ig?O@%Xl*V7tQe17!R9OC~iw?QQ1wGc|>)Ni)1y`6+owi=pkyufrSuM^x^-03Jx`jbpJU3o7w&arV?*HG2enULn9?F87
5-9mFDYNEb4MC{_gDUEK&*23Su!x6rJUMy0(jH5ET1hg>7gs^Q^_xYy-sVI0V@yatY9)E5%<(v>ueK~H{HX$@iCA8iHcB#A@Uq9GLK5*@XZ7nXaSrQXPyY+W
X))3OXg8E@KW(LZk9D8Y>?E~3NC(@ED7N+`1)>d3?l=f9Q0=$XQSzOTFM60@n%*7H9cgPdF6Bvr!+v~18D+o+pqRPG$7~l45sax@GN=D@y|Q@YQ&yHod>j#y
s=90BV(?6C0a`44_2&l2{{Ix%;?m<9gPrXSg3J->p#rY^(uPq)*fJjKU@3~A56DYE4E<QmpT(HO3bOWnI1ec8fNAw&T(FKLNyZ)b03P1d6!(;95WLtQay44D
A9@;d+`tQ?v{CiDXgywj9+(#x8L<H#wahyM!yn9lzfj54blH5Y2JP_%EjMI{t0=iZu<15#HC^_DI(dgDWt&6oRlRvHeAGG!o+z##mYV|fR`GPk|2VuShSWC0
4419n2J=d6yp2Q+h#JSuaSh?t-UblzS6RV5<DXy45F4hrZ<f&5cfT9=o58#fp%~I1rj5D{5#Q<qn(m3h!U>a+h!g@H(7Kpv7u&A8%?tfSvYUng9}W#`vWmfo
ed+LymMvxyWhT*}gn16!HI%?{$TwUemQqr_>98!Tm+R1}gxjA$P3)qgqp23c-xh5n<*w9|T>a1vj85~G$2}ofJ@fK(Qk}bNM|YFKHZ3b4csR7!($36exH*<V
6}HBKy|Zs44#M}qB5mss<Hi{3tUM<~aO*MGIDTv0@BWrPM1V|EqeejV`pubIaaKNDL!BF}%W_dm*PvvrdikwRa$5E8gpbJP^TasxIVug=HyUpD?MQ4<OD8?B
@jNp`+F{YomRS5EoxRV2H7li@vtRL>)bRtKj_A(2(YsTIZd5E|+Q_3U+|K_SJ2RW}%uC)?dk3C-L@ASP)2Fj9Z~TmNf`gOxXc%x6XfFv@pBy19=7B#bwpnn#
luK=Ax+4dql8SLg);#mwDr0g`2~R@)+Ta9h>b|(jOS6UQ39Ks}dF%ya@vZ<#v@v>&3WGdQOJOHpN+M2y0XG*9{=wnhCF*_S>Z%G1HF0)wfik4B`_BR+YDwAn
m;tm;{V(84&+J5<OTK#L;i}=adg1sK=@2=w=uLoB<#jkoV;{`TT+p6E263)vH(?U_ma}z2kN5Hr5AwzJSIoZsuqj2!>4u2SktPjID^aNz(n<gU?VGDqV(o>s
3Nq%1kxkI5-vUwrC}Bt{ml0(jHVXC)d9RB{vv`@aFec*Wvn9NeT(#cjT?pls55~hXFhO8iaK4y4<4xcHr^IKhk)rdrWW-mKgeb#~mhux#9$DSB1!u}_v8~dV
uKcC*SsJ$2{KW#q9iwo;S?(chZ@XMhDzs<qZw)eQIL1gwcce@M)Cl)NbqXFa3iRV~Rd#P*i5*h4TtFeP#4?Zq>`Oh`AD)$2s%9_%<=}>i^Fy1OdlE$so@Y@@
{*$9#XvQrfP_I^OsbW#6szzawWtk_G*v;=ssDgb@Y-nIPJ#uTLx5hdedkrtYe$AQW{t#_#LVe3}w3|&(DfKWC%r9s|c()c5jzxm>{3!KA+<msLb79k?sGTS+
!%RfXiL9n0gz-+-=Av`1x-1w3!y?8nSUk^(*r<tpyv~9?7k^a#aD01UQQyR*l6=6GWb+Cr`W;Es2K)HdehQ>jX>*-Fc(&#8qN$B0Y52#Z#zk9n620P`q){-x
y*2@@Plk3&Fhu}H%Cm~5insT^&K|LEne^hU-Vgm45qFUlZZ$M$VTu88DAY%e0Y(A-sbFcE<6_IdH?RIVuUX{E+uvY}#yR&7ALOs9yZiFLUf(dp@#4N>W+%>e
11`M$Spff3k{z%-xPkIorQ4>qa<E_`jP`dKHPltj4H7hf0R=;=3ulkBi^3_K{#Er)n-H!kYpaE|3|#U`ee~4w78P8Y6*9ySVw0EU4Ri;sAfdU-)rE+1D+@jp
@T-oOO>ci2EobOte}p;>C)GDS&}Cs0@^lrr(4$TMWpXmruP1Bgy^`qwP8pzgLWcmQp|pmyNF~#8w%bDCWlbSN+_xK->`mK$ot`o6aX*!=)BGRRPK;F&`bfLS
F=7^e$p&OW*jdKA5xBYYXWh;5fAH8-f`(=k^;{jTV<hI1?wSens!HuVY0#5nxO4=@5m@L(<i#&oQLY}|@I=zaa%@LL5!px~4G<e%hnHp*RBPrbWhdlhxUSN2
J!&roXh-U5AXyCoM-3_Pr*^e2pAD>k0wkK4_$H~znVHR(eMcuwvRhy(nG!lt+LA?m1n6VSjq?&8&y^EKfJgp&xtpoj=swU5Z`#J)LLinlT-nu=%|AOl#)8Bi
*Op)?mKeSbTXY}iY+pc!dVmYTJ($g|?8)hbItdm9Saa29ZkC?IwsKEFU+GAV=qwkGbdBCQ)2{82(}fcaX9WDfVdo0L`_=3Orr|_>%9{sZ2l6Ao8{g=#jj%B4
5zi4mQskB;IoB?xx(le4EGTN*Y0lB;fnQ?mO;{`;qf@0-;}#+h1m4Lur&_1=o}#Uu&3JC7ckXq<<wcvT&xRd@{;5LWp2_A!?owTIy`5uANUDMtULS5mn}?N8
pvKOEmK-j#k>ZWkMXAt|YKE4HyIG~>?TNv-zACQXl`4BqYt0vGAp)CAt;OJVAyzr@T$nU6SkVa%ZA6B!a-jllymYs+SGfuSseiP{$(vGIsiB%Q|C4#OGrw-4
UTuSsk6QSJrCgvf((?)`_esYmJqbD8?`>K^Z$uuy`ppA~b@3^6ZKdZkB=yJXV(D9=<Z776-GHRKyXrOr^#f{B(^?TrklvE5$Q*@GW`jBRX<qe~Oui+}Op+Wj
M?#+)ZGDS{;%g+l^V)A<@^Ym6sb@9p7Z$%~k^;On^K^OQnqUcl{i9Oer66>jQf3S3X6bCG)%dwiP#d>dW%Z~bF3F?5)c-5I@s<ze-f6_d_PdBiFdhN;x29aG
AvXN9#C24`a7wM~=bLYWm!s&{Tv|dq`r!XTc<%#FPAeygo3dhTy@BUT2sO}sw*Z<D;Zb7P+msja##6Y2YDVpmt4cOWg4c|HgDBIikhZ}`4OG^((f1b&w>uo5
3R^lM#WRuyls+dbrPB!2#C&EPr*>IfeIFBhpLdQ=Sj0=08p8bh&thuKtU*yGb>2hc7fP%-PRnF0<%oWHC?CD1Qoo2tpB>8ZiFa;A&1=!0i8$WxdQY<_)Qm)f
Y>UfC4msE4u$o6s+UD{j0cue01I{>W$-Vh|MaY+1yn;adNCAoV>SY9Oy6zI=d3lF=28j%37$O@nc~QnK-@i&g^48p%p$ent=tNtBN-)yXZY(s+v|@RT8lW$~
c8dUlux<J~v{L+!A||F>Cp?K!D%{^npD!^Rfh#@0)kMmzS^+=huxX%60PG9T43Y7`VS5V>>J$EWxczlW8wWa&BMSCnZm;u3t{ew3^xQEW2{{J;mrx^U+ZO&)
n8w3q3JkW%AOpibH3gxL2=<?s0Bhy{lH2aVwsRG%-h^AK<?tC&_0;*C%)!567??Pde%MWvU;BNs99?dt6f${T9KKs6{f{xBK5)Dp6*Yr;J#!Wru$s(4W`i$<
9y2~G2wtZt6O2iPhr0sL@<=O!{j$`}06Tq~$IuSO;Yf~5Pv>_v%Cm`Q14l$vACq?C$_8a6rQgI*5Cnqlq=+7w>0j2#%<YftD%U8NZM`jsV`yjoJ9mL2!bHO7
m!mVOQrGn&jG7F@W8nBRZ4q{s#r7<aQUha_$kG&@s3+8tfWta0R#+@ev!#aj4AutikpfLyQh=l_h4e1u-ybg+PRujCx&@mYP%1e|V3y4$(`wB1N+G)K<W~@t
`gbaaXT;s9t@(qi#-c?f1r=WzE0uT&6IKzMWxf4_KwxlIqHqIc@P{PWmdefdd<ZWQ{}j2|(jOHg0PG98weE84z82r8rj66XyY#DAN|$hdS<Q8;0vfE#6uQV9
hA$$W4Hi07hnEKNBB@AuCw9AH`n$pyqiHcFnHD=O!ruMKe;s!mCLWA$VIt``c@pPTyGU1VWAb*d#~*x`wHaDLuq-zgh>AFvb$FyjDK|8r_MSz7>K_9Rr-VT|
sjQ#Ii#L$*Qu-{0s?0BQu0RE1uiw4%Mvfp3Pi2c{G>to)a<%Q1N8E9KDM&3Tx0KFH2mI4KtUC#Bz~KWk%>Du=At&^^6AJdjX9_ueK~$<S9gqbm<7)OBZY>m(
x=Af&2u`v3Nix{PW2Lx#l|^v}T7d^5x_Z5iw`W;jXQKXt{hjD9j7Rt;867uqz4Odx_Q`Zo8yi=EjlhP3Vw%(~<5aeJ{LO2653-s0jEpFRCanAYIAr@#Cbo8T
?hdh%e9k4G0kJwTa4&X%U%6Pbj`jH8U$Q9#6-fvTmx4yf=t|VD{%4!FJTUD&DeGvIr*Z*cxO5U<cvy<SD_9b{IoULvY>o6RT8vsNaytS8P2@K5zv~)cwnG+x
1Sxd8CcbV+w3fiV`xEZ3PZB`kKQ2lMGo*>H1!x-3O!s9lf-f>Rk{j5uR8~)Ld5yG+x%%K1)h4PlQnxq15U>O!o?u9vdSZD44wm5l6SKLh-_eS`6*)mp9^Y|@
Zi6yoEo;OyNR-ZyHt_{+MB8`(_Zf_!h@hZTRc52_gygq6wT4Ds8y)lBJYd`9qyh?WOnc{@4PrzEnxA2lVCz?;D-$XVtJD1X6Hckam$%(76t#B_ZC=&^oV4AO
+4gLyY$aFCJ&5>_OD$^~jrH*jRKGK;eu#eOC%<00V+uM%uS7L9ZAl{y%^rFx+;Vs1TVifM7hc<dYS6cg%zt;;T}MQ6nDE+BhBVJyG%wMg+1@w%g_7X_56#P$
8Gwq|29~Wm_$bD{-F{Z}+oF|1headX&S>g{TQ=f72x93hpic|JNpV;>>3KNIj!>u4A<rmppTdi%!hD?iUo+b&PJM4mp6~?kn7Uzo%kugH+#dXBRs?5vR_1$o
)b>WP#%qOr!8@bh-cQ;9I+)xIDIorL9bP9_h~hG}84=S&Cxs+0_xxQdTl`Tk=k=`GnN%l{0P1(C6Tw}O8B?D<kWL8&spcrOji*onBVa}1*(T-*aLggaztn;Q
EAq2l5u{ey5^;QFCrX3ehMU&AL+BWcTviTC0hW#6c^P}U7?}q}PRb-m9+R4nk-T2TXsR#NC~e^$b|c}Y0$E3%EHtlQ?|tMMGECq(xrMcq$|dVOdMw|MXMJUo
yzZ14>5Jctue)&T-_TcO#~-9+d(XuTeeI6lVyK&JAa*5g^Q=YaCPH%;J65Z%5Bsfa7xVS`)^$``$;Ud8!2$zji4%{IFR;CdprDNAaYT7_sMN-~tU^i=@Hlg(
qm&VDwV~^nFVYfuwmr?yB8K5Q^<pShpQ9pu4^gDVUeMuUsX|QrT>eem^~lR?(7wOBsU01XmqQhRdw`3W16z<kf<W8?8-G-656j`=yK1F%zP)w2%jw^P*;`Q9
vvkj}L*O}(q^D5<?ZfBq#CW}qeIrR0ri!~~ABR!=3@tNSC`q)dKIaRG{OHKrXk~iiD)|n36mn~AJs;!#%(B-!=bQmUWUXW=q01<F80zAc+cno9Ez&uakLU{N
KTLR@*{L-TFZu%yK6a6>`1mi+RodBar;I7VAwnUYM87l?yE7)-L)W)1X5A)TzNQ8<EI4^N3KB6!!3oP_FYSgOqg9%vmK+;{zXVQuE6wg*k5w!yiyLGuxtTxm
B)~x#PbzpxPoJOL!F!j$H4LvBFL~)HHn|j$2*LB3$$cS;<J9s*y;Dyzv=Rg9>R#00gUX1@jC|;OkO^xBC_5{3yaC!rdOnWyU=pa*#q=T}IpIbXbKMEp4(_q@
^N}uoK{qJ;SKgBMWE;~ZcPyB~@r8Y2!)hwVCM@64MEZHQ0mJ#jQB3SWEB(q%Rs!j?YIXHib`Gf+)-F*I)YswQPF{4kvYzeU&|Prf#kH{Am4!)MV(b?T=d&A1
6x%cB-g32!osgG?vJZr?jK=BofQu1)R7>y}R>~6k*7i**<eFO|D%H*u7i8soG0=}>G}64Va^=2_OSQ6Zp++D^7mqu(@-6Cc!x0a_&N(h<)<Z55qO9+!2&aR1
k)YQPBMuPhJq*oH|KJ(r|CaW}t+3>17>DZ8S*GgBrCH7UWLn6`*g(V#TS>X^N%0ZAr<85Vjz<1QCR5p)XrLQ@)vnnOSlqgoA{U_3e+e<MN=D#JTfr6!9`mY0
e$SGhDZjSVLK%1fOzg3EL$ST!dNjk5jViTiQ(UmV(qA{3T79m4_PgD4VT&;FLNhl$R-0se%rnf|q_a86(dYW0F~W2sC#D8JNpP+Pyj;4gObsmZqtZ87*AOeU
Jl$B|%tV873(XemhCE##(&e`4&rBN26jeafyzviLRCoTAt%c!dTXoDT<1S54SmG#@RGNcdd!s{NTi|S&8y-b+ItzKxU=iwtp;J`c6;&5APtiH@P{LT^rOP$O
&c|$&=ubQY+Z38#uf-kI3H$F7h8lw>pxZI-seob+yf9eyG@xr$PIq!Daz*4B1vnm=R^t2}_e!1+Q#geprTrMy_RW~X^!Ljgmi8IdsCjke2vD!|-`l^w;#I%y
(F>d};Xnc!tjI>{1}d=JGa$Ry-oST@u8Qo$*!wk~rNS9J%x<ww6e6UI?-%LL1Xf{d%Voul#1yJc7AaY)1n)QLwInWf?BAMdZZ)W9pGkHhD)PC==bcC=3Sdb3
2Cwp0m_TU?5Y+bHbxQdUDDY_h3&}0AjOj|?)i%HNfvCw;nf=C6$T<DsfCm_dwffyZ31Pa-@s$4j9Wd|A;-n5Nx}9(=JxrG*OX@#P<Sr(oPbP_SE%-JnLEAD0
Ic*cXCGG#hMl09i6+&tl^RvrjV0}FLFrp<eMB!@S`R_WGLy8Hi2gh7lCQOWuRjZTllps2XQAm2%FKFIXa_qe0iP-E0kZa0~MP&1Zg=AhzCG08=FT%;fay8$$
O>ZsA{oT=t?vzQW3%6+ZcMHTn)6OKPr>+pSLOYjCPEvqP!)ueA($Kxm5_9~Q0vPuN@!o%0n?(-Eu3bMcQ5J#*BElzqh(_d8X>ShuS5LAxOc<oYlKd=eQ5WF7
Zpz%GT}@)d&s;8JTnUO95dPb9DYwi!jV)z0AKXJHO7tW0T+IA)LMVdg)k>|H_DwVt7RL~vZ+J$xlPZ{+Tx7FQ$dE2})i}C4cI)mOL+g=xMc&0|>n>rKn-29y
5dbcCfiD&AIR3(2zk8nIJ$p7!&z*bgkuZ9gra~gd9rGx$Q??LTbP#BmgS(455m^v$QaieY(`NxcF?PbT-r#qDwFZ{;a;hJe+7I$Gcb97>HLXe;EwkQ1BRW(J
Vb)Sf$b$!zd)qj*7CLc+{o;~5-IlNnZ0K#_`vFLOB$}?c4g}>)ShtDzR~i@ASVhIzmcp+xZ>GC~=_kAd;O9lYWlD#<vq#<3W8~0>wpt?Z;=T)UTG$eLD7Lm4
81pPX-%Ph>{;VrF<HBD=*K$bZ#tJEP25rjjzJ%we1=vR8fKP$(?&$tdI1DHRDL4RhW&!Q7B#$9Hp><nGLP=KdZv9-7nec-ZBQNfye0x|o6{mw!Zhh@>R__$J
N?KuM>&%D#gZz_75&P4E@|OLPHImhZHr7WE>gS#fQzWJ$pr16I3=5{f?$#hXT~PBdYf<!oef530+dMFmX~oAj(CTyLG>SfRRSV2GTi?qYe*TTaSFs``UzvL@
Z_x$Dx~YuL`Cu5dBADfiI8sWG<C3Gfq{fPFPc<JnQ2QeGSL#?@nJ~Qb?9yHDFlWdUWKM2`+~MF9nz#H1W?<?})64TfS#uy^$k_q28Iqv*X8tA3i(i+){DV|X
m8DAh8|rXp6r^pa?N!zpv$Esdix{u$xkmNaBt>sBOu;yH9<`pt;O4@IUKLVX?tuiA#V%b&78=r;sPJPc?B_ah&Jzb<S1Sf#V&jIf>-ODkqj(-W9g7x%46E(G
19p^Ow!1m-(&>Fz!<znJGP?XvX$6i8*!f*((fxdv{G>u4UZL#B*@eeGKW>b#l7O=l{}sGu(V0YP5-k$fpa(v3aJ&k=!*Qc$elEHp4vYSiJhXY)1Os@@2!3~1
klSqHZTw697+(;T2daleLq|a={uHel<Qr2X&@aT5mt}l`e9IzYu&>TBoBW_J0suVdos&la`mG!VyJ>vYUl=kd%Q?{Lidfor2~%&^(wAEXO14KT4Ub%cTk|;i
u-g8{ed<kSJCvC4EI0qkmVBMI5$hT}EZhu(@K{lFCh>ds-~uk@0fuCu0fd$clJjE80L4{<AEa~=`a(iRA>i9L`AY_Z?3ZCwd2L2?d6q)|j<_Q2impU;wu0mt
=zU4vXC$!N+<%+K)QstE-tz~38TRA7Q<d`G@G!@S_B-PYdSqM`!waz69oa@uypd`zN3Sa)P+kuwmIh1}T=3|eO2ZPGAq?W6PCK{r$bvK7FF)deUQuIwV|-t)
-&>liuC_-U(qtwjH|khKAdQ(>r_ar~jRYrL9eaLNMv+%Lh_LkP713IrrP3vQ%#!h?a1rAP2_Q@R=v;XOE?(S=iNz=Y3GjlpZs{iFB;^&SXG2Il>hV@SmcyGs
Cofe07Q8p(11sUQFE!~fS(e*}f?u~vJSLMMKlw)7-^)gq=8F2@m|I4`qi9KZvA6ebyyv&k(8N@GG>-M|+25lN&xz&~`{O0b4yv*&!?o3~477~~IS{}1wy!RU
Xm@*J@(IeKL=|$5j5*<I0(qI$ofycgAa=~eg`=$eAM5^P78<(oNUFLar$|yyRfMR(T6Q3(ExFqcz~mxx=cU7KQ~m{7tvYfKmtrz=Bl?E>XF_e^;;J%v6=aUr
;ynqi`i*ymgHNt$6KdmxH1K)J##*<((BnwbeU!E8G(Lp1Q>%L;Mhs*U*2~&c9I68Jb0Sd^g%<*LW+MciCmM!TnQ}l0g9B43^)Xck;f?ePIXCgbZjBi1@m1H>
lF>qxSo#rzd-CP&K`c9X(|!raY@+v_>8WCrGA0#rV8j6{o)aD@rw|mO({Mj9MvR##uGiJri+ge$)gAWg2kRtE!=8Yue+-idn0QD&P%!`FUsf`~9^UvJ62u=z
sf(Lal|i45*3Rm6s<qReql{RiXE^RoP)a^lRi^{8i2350PNVjmxs30lxUmpqTWD;$v~9&hKXAs4Tz0)&$hCm`2%4cPlc#s0x@ZHQQDHo74rvzw36e6}nUs}E
Sa9YTAJBEV!x`|s_Rc7s_#i-D3Q3<)RwVLnUDFTCHSpeG&%90x3k>H~Vg~@fNi0UNq=TKa0JvY<NOxrGPt1*lJ+tkZJH2<uW)3H!yH8og{P0}9qAq3)<F}{?
X01ewODQ2X^%1A*28p8HM!)BbuQYgnsv@;#!Cmbv``-K&-2D-}<`ZS!q*17q9#WVgI(aOd7lvlbqfG5)4&aux5hwt+-15JhX}-y$N2;^|=8Wd~ZgJ+!go59r
EVN+ad&=-?l&QdOd->j@^QJ_u`xYk5_L0g2F8pB^o>%H)M{1D{e3%!oG|<0Hv{x4Db9FaP;-W?&Wr%sN8_;9@kbig{J4x_B=0VHdEEVD1n~bc=9d!xF1l}#h
F)j~<&9r!A8M*1^?BAt}SI4^BJ{Yvoj`Zgmii=6OhEt^X2p6oGiJVHdIPN{XlwHAm+JY^=HZ+)*%e?{+a6%0W;{!c{szJKWp&%p}QP7K~mDc2Bj&te-N<kQz
(pK?NOdExj@ba!%rqm90oY%w3UlS`Iyr13D8HJ}Amx97l<BoaW5HN2kj`Ym9QbU*9)K*qiW0@7IEfA0AyIjDiEuD!#UwfF>*edF0723UIKH9x#AE-%U(7{3p
Cll6UqxMTb*5OjBjJE7U(+NTx^cHckGt$W!ju)@7oG#T4;+<a)-=9S-;QMcmN%jzKL7c^O9wn+!qveFk*rPJwVhyleRwLV|S1H<Z|CfJbc1UEgIbzfrplL1G
6oWt`?QlFO9K&-ZEJ!TT1oS%i^-^UvBdJkmm;0QE;KH|~FQ_Lj3=lspUe}Wn_saY5J`AxlLOxRB(-7+%ZNQwUYk=!V_bPUSq*(3NBVJJQSZ|LcZVmQgwn|t*
l(FpS)?B}xOfvXCr<GA9;T}I7W2w=Z%7^dPoLYP#^PY;F=G!*O%w=;*m6>9yN8}SiCvfhrLh4mQUOA10qJ>B+G`6LK0Z{8EsLcAUAB;Jx&0&cnE2$6Z_{gr@
3Xn55AN0V~4#pNGObv-=(x=RbKvAlQ)$V{XhoN(@{)^UoPCj->10DY+g2U!yLj3N7+g7$_&ikh=q)4}@))FqMZfkm}NPh&Y{qv_)b;n;Z*k>0&mCq@~Tm2rO
5JB<=RAs;TCR69x@z;C$Fc=sRo~Ntpd8VpI;X^CWv1P_H!IY6|$TVym;SBrjGv-L?-QeofaVqiZmqy_IltNf+8?a&6QzLE<JJ!Q$7GxW;Nskns4UEfQoXVku
WvHj#E$7G_f+b1?;k!~#wo(-!*Aj8Pm6x9u^rPaXl-Z}tsVJ53adMo(M2AFZ5R|k!vIwKd;Yoj3Oiz151HI=rQKN11>e&JE?GwXkb(WuS+<0<56!fxYL*-DJ
?PmQ9&$LRTV}SA%C06qU+v{eu)0c)z)Ycl7xjb3;WT>0y0ElHkK}|e~(x>i7wc7TUUg}=;>>uo@=wQ!V-Hc}t38MuRRX^vG&P5coY<r>3X1)2uM@*v8tAy3I
muCxC=8CJagJg{ifV(^@m1E=B2PrORXpC&xH-A!NYZOY3N>WFTe8$q>l6-%UQ%a`QfmDWLP=F^Orl&8Dd5nN?*0K?BDfVpVu@Rsx_8S36Oq)`jFtZxWsg4B{
+ok20kn?nHnR~{Qx%!_X!Z}7XY!Rha$A-uyv0>NeR_z+8K$g3UkYD4jPvhST;@fMqj+csNsp6Y_aK|k)ED!;NwMUoG`oCjpn;=+4J|quH9dth46_6UtDZwYt
GEGQDyPekaRdX$i2p%an7Oj+3%T`XH8q(k{dB@%NAI~iKJ)AhdjT9szC8m}$71~1Sun5>ml+pG7@K$G@@`@Az5kxplMh0A3-V*w+g;lkUv$OP~Y`a6CHp;-8
4|4DT6H>qb9h{g~2Gp6_UiTm%TVcaA^4pciPA~qTBX9!IK+`cMvIM$}6okTT9~`rPv;d%G8(|b+%gf^KR|2X)S<J6sa4}al9%te7e2~ddWhYXvzIE63hAee@
JRMz=x_(%9|8xk;FcYX@l9a!44HC|HJqyq5W=JF95QKy0u%gw-A5i7}aTO;R6ugwRjN%RLIf}D6d<(mUl=4{OM3Fa|YEZBYt>c)tU*WA>hp6Q(q{+Ntq7wV6
u@%I8<q^UDwEpaSJJN>hQUYW{Bb|VzB|G!LF$1(i&fV<OAwTbG6*Wle>+4xhjlyIPtD6YIB>Wih+a1p?UN29DJFzhtdzLOsx)8i`cB?|$lER4H)9qB;`I?Hp
5wh+TKK2)n`9$k>chd)TXl+JZV}YgG%EM>ZRmIN)Ep$7|SFMwR9M>40=HLDn2zi?YRUJ?&*)HH0eCGxs(^NU<2V8Y)5Tym4B7u0@g0j|6W73AW4+zH_Ll<8P
jvZMwmW$Z6t2d?%fFP*$Dq&%onTtT;{Fn4d)R&~#A2aVgW`R}EnE3`qRadwL?AGl#=qR3CNHHxM?Yw&k5WAwCUq&2y9^tPAWJJ;6#d@lb_2H|5w;K}walmod
q=k0~bny7<HG&x~IXJzhJLO?y6)M4%--powmchkA?A7%D2yg*rBSySA^iO>Xf)>2^eWjk8gMMAIA%zNd3i}MEj9=ID{9b7GR`y5eq=8c*W2#zo@qGj9TxU$x
iO|kZL;JW*7}+#m>*&*r8PlY*MOTstNKzY~0#$YC?*f`)1;V@m0EkpLcN5AUt6xAR5cxYS^Tl?z$DNTH!(Je>lBp7d4adz1p~#O1QFZZQwwpoP!OyWQE&@@+
eaGbbDC?T2ms9Pfa>D`~bO6*qJ;>}-;;Pq5lwcAmpwe`(vO@Rf(nM2nfww=>k$gnxTgDqp_{H{pA1^|J37M$RR9E>f(TI*%PTV^Tim`LOL}+SY$39N#<BiUS
9K+w-d^1>a*5;G{NK$Jf4$C$Qpylil0lBo<+eu{+`}{cczcJQ_1XFIHC+c7k#9E7CG1bxbQR<qV!JQS&PznYm($Q(TgsP)z>!I!m4+XKz>Z3FLr+Aqk^j~!J
Y9$jOI6a`eeVm;y!5Kv#wr7XL=&m%TXR7JY+SN-fERpOJQ&@sg5&WMDh&G+mznpTTQw5whTEr;X9toqK8qI}%RrKE!LNfj#q!}GJBEM|XVt1=gwR_?(fTdPU
z2ltSp5)2WI?yoE3Hjd*c-evmD(AwadQZ!mLeA_t$TR9>kcbxm2d>rP@?s^-71a90C4c|$5lgHRqckglA2ZobXVWo>NKw9oVvfkxUu7&OVIAJ^sPobc`U7}^
)KnR!C)L5reSUS{-t}qAZkHD&`z3&`#L%H&=CM%o+=(`|Tt}q$QV6GgVZNMEs&iffAg&fYxYr!o_cD*0lxnPCy%yS5si2RqA2EEm8GSN!UfyNh?VEJ;;N`w@
3V(mzIC`j)%hP=0ONFX&*fkmfI-D5z!jbm2ZkFl3_z}uqLREBd`sbwFDfqLhiDZC_XF=izsmlfKPxUAm`Ahn`xdTe@%>x5aGCI~hQ7F?VmX!%u1Uk%?R+O<x
apqYP+FhUYRjYP15*wlKKn98CLmO={EQsmg%ke`Y-?5K`RpsTJ0rW*f&p61T6;eiXq4$GLE7<aBvhcxD^0qz323n(y3m~_(85-MaZjdC^n0m&OEMo<qZD?~G
ek>#OfR4V(*@hkuB+1YHxOU~{E$RC?pwURtij>N|6q_VEn&xC~Ev6;+k~OxA^Nm@{f1sA|PE9{8ZhZ(S&c!7m0}x3`Mck%9ntG5($S1t^DFhu7ebA)e6g}nW
o6kodiedY#Il~E)>b^BpoyDaII)_0nL!fYD)EPpkk5e6PyiyOthrc>oggkyt+B)9~ipIJr<b|wV_49?Dimv*5sO83_lghqTN2|tq!{A<AGz}1c=iikSB!hdH
eHv<aN@h?2*AZO4s{xmkBxCUAh)K6APCzh0a@pQ%C7t<tXX5S{Zkwl?_|aEqcM-ka1yM3@xb;sq{LRC~?FRAQ>0V$Lip5<mb<L3Fajm#bBADjT;MF@^`T=K^
t^e|bgEn7Gqk<{PS_0J_xOG5cJC_&+8XUVhiSAtuhP_So>po{az36w@61cCeT#FBPB<B@L<<dYd4S$7HWwt)Aa5Q3!9Zr;r{n}K7KLYQ|On79#InZZRrpMq`
@_B$l_1LUj38=;oFL-orzN{Jj8GIIy3z_2OOSK>uuL@7Ri4~U^Ex2lK!0h!*i21UQtu?hZw%70crO=_q$NnDGdvxTk`<Vj4POwUF2{m`VrbLn+uA@zl8yWJ>
D|xdt&ug0uR2%N_GzH*Haa??UOqKTi@WjIuG_5{?>OQm%H{m`AqyOTGP{-*HnoNp;it{}eI-7AOuxJfP_bwgtQi0L#k;>AYp-+y;28R{O!{LGkh~AzD@PJFZ
#_yuU(EGU3N^<TQA06&u{Lu6M%AC+WnKWOB415mX4{6dc0F7-B-0AW-qKt$fPnSHii+Ra3j&i4q$Qm63$a9dzJEyhd#K#Vrk@`Z1KG(O+z1Qk5*Rt5B=^0{t
(tj;s7$ql(^qHZl14Cl}epNT6v!gg~X9ADcQ8#DLz{tT?1d*BTMu+KVoIDf?3l|fd*$Y__LRXiqy_wA;Cl;GRxH5sv@O=gvm3WT-pq?hkHgd9k+9ogi>KyWo
jScEpD8>LA>fYjjdTTMHO{m!sF?l=X)ya4ql^u&LONkbn@|%r`eC#9+0l<;zKXx)a{(|>R`IX}9tU7$0R>o*D-^2v4J~ceO?B3UTGsQ!rs|S9==sUhcnTGP3
Nuf?~Z+CSBk}j!P2qE(Unil<g{zJttOM|G%!lNsldcM{pL(9&XiOFoD%<f0{W(2rdz{^GfmOv!A2rm&SW0K%G23=5WS<)>XM7(P^ItdqXk}J2!R*mj7LM=iX
2_(nGLx~p@8!BZ(s%*^-xQx{t3X{Pu&6XeNuYa<6dJO*=>NPq(^fvTuHHQg9>u#uuIm$Mne+s&AX2B6LHjloSUDlFi>zha`f<IRve5e^_AN9hEFB}s85&<PR
g)cj2)i3P@QP9_#$qrpLHEiW1iMNx+uN75<Pp%UXfb$7608n*!geW6FuT^9rNF*D+h%aB2hd?JmM|(y2d~TtAvWv>FD<nv9(+BS?8s?w~Fnpmp43q&R{qHu3
9FxmoiE+n<Y-)K&$c_>QZ9u=Q5ub;I%dRy2_C9Gj{RXavnZ&vCTZ%Rzq*5fF$$jX_Pz3YTs;gGk=EZRghU_L>yR!I8H=l6A&yIHE;cS_$mu=hLs3aJ1!*}(}
xZecq^bESi2dH8-yx7HG=3LRLKqJ!`@7a#^(}_p@yS6(UQ+dpeuKECg(@>j7xM18`Vc%;ESn9<wVlgz1pYy=|&2rq`LU-ti-aB~U%ZoN`(~*=L40|T|Tz2t@
!tBoATPHvoHd+JJ@%Bb=bLFjt$`|g5gpun;YX0Aq?=E9bWF(!FucUvRh+4L13yR#Rm}FOX--1;t?joA{e~X2`8V<o9LEUr76A6fT4`%oAf8%1f$foKTs)0g_
wQD;|XAh^9RRe4Hl6vMMmtS?gE2t?6Gd=9@K@<@B%zDH;E^Ei1T-mlS!DYa(dt*9lVm}QrCm%{CBa64Cr4NL*B+i)mY`Ke>W%do=C}~kpNtb(*@}ZFO3+N@D
#tVm#KVlhL)um{fqYz7FUGe;(2@abK-dR+Y`Dgv_-sfn;ete~Cs$#>(Rfks?DM1SPiKN((0v(|3z1JpgErafH{iLq__M-nOvx|pgveNZl(Z#2cOQ7k)2%d`-
gzL?k=SX@e%7$doRo%arE#4ZmV<x7NB&gDGcXtQW{%lo2O;u7y(RZLVCqT8gsuf2TP)`!TAD6lgIVCp@05jE5n*|Vv;M&;%Op>ty0}mGV<5<CRxz5PdaWFK9
^F9mOO4ph76rEF@Fa|UdS!8lz3E>JnvYE#gTP?XuR(n49O7l<)f=UDc6`|&|bIB?+J1#N{#%SzJX9wfCsn?bo;}VASK`GGRh%ld&^!cUv<9<B!8IT5cQp;4f
xs8H++oV5{p(F!B)LOKZy=VWydh_fsJu>e}Q{KnO_K2@mrc<ImNah8pY20rl$e~K2g(>9uI>XJ~@ghyOOM+ZL#5dHeu+N?_?a1#HQDa}3_>J7Q6aszLo@%>@
eMd(0Ta**}au|{+&{}0ZrB5C6s)b(a>j2^k$3;ozS%e(Z)Qm&s-h^>Bag<KeNW#D)^!p$OVksl7tc(7<P{KxuU{Fh-V{1lRlEnCXhV{Wi4H|Dt*Evl5v1dXs
#fC7;aGgs@LZ39V#^c|CykVCKbmxF9j|oo*ZAQb78@x?Cn#Hw@+Q>UKT&v1Ow}|HY`e=>1Hp7IRG^*0dh<G$XV&S$YK)`=gbllEuFhwxyAzaf!Kt3iHnl=K(
7m}d@RQbt)MJiq!6F#j;5LKP`dQRfX1*E76s=#Tuk_tnGoP)7M2eRzgd8X@EkC0H;g@X_*aYPNpY(uOy#-|8T|M!{Kxlb1uDc(+KlP>$ash;i7|2DocH+!*J
=}&I{iQ$p*i(?qQ1ty)>oceo|u^ofc&b=&8Kj5xE5rGkQ+sQ0&1)oS%E3De6QY$-og4FE8{}(7|*`?w13>G^I(bX;yD*%+@{!K<&{PRJl_XMkShI~jqh>dzB
CEb~OMZklPB09#MFH0tINa&tP1H`nTp=7kS4LKtujjS#XR!iTze33Nm$5mjt?=C!uX}sJ*s_nk6A_KD@w@Wc;wy4wbBlk2_cdjv$AxHmB-yM%f>t-o`g?fJw
kRSS?8Tjm1y=vHYsX4%V-biY?aMv!YH55yyl~j6gpPG7Yl(LOmlR&T*k1AS#ZpJ5M0{kkOV=OKOS4BsakjYd*?BJ-mj6&#x$!Qw2!l8frqZ#f5X-s;9IJ)5|
I6k^|VF9fBok*RhY*a5v2enA;21kq)z?6|#E&UeT9X6I1G*!K~bcoM{`kpmXrcz+QE$L@gK>^$Aik+X;5Uv>__Co)``b&q`WSxFSWT_cr8*HeA3?RrT<%pZG
u_QIxeXm6p)1eyBM>Djs$<gB77l4}Hkj3|bR(+pXRFJ)+cvgS~yhiPvorVud9jjnWD-BebS7o7-Lr3_IML4a$EwK`xJg#e)NNz$YG1KE_E+JTI#BSY2R9X3H
_^EJ)(2Keoj53YF6J$sZoQv;>8S;~3&VaA`5-|cQb`D7tB`Fh^oG=3V{TV=skU%2y!YM?lr_Kw-rEkGE^KtaX-hTKVStBtdf6#XHl@2vm#*=!nczaRCeN0Y6
!dO7abBqhZ1>@HhH;PDb#<7HwahEYP{l|cy4I2Q?a;KF!WX;jDISdVZcm{Z_-&7%VmueM^BZpSX_K{I6Z4E>%6|O0I$)k;*jB*E*01UzhqW@L?0XmM8u(*IB
52SWxvBV^r0XrP8&2?Xjkb^!$oU&!#{w^(x98$zcur<~^WwP%ZO9l%F=puG!<dJ)+hE>d_yFXB)F+%NuiFWR53hsAE<14S4Xy>j8M1}fOmXTZVm>K-Bm}0;E
*tc5tg)q*XjuVJ7wl8jD8kcaJ`Hj)zIiA+X3S8ita!IitV*OzKmX0bEOnV?4xtU44&L~u2=eVY%6`nogQLRS8vrDZ<yGx9ZAod4Yc%8a3eXe+&h~bAH*oELW
OKiXnROW2}WZ!XVTY~FTFP~Z|v87%UWx3WIL!3jZSlG)HqtZlhqMF(x_L^w}L{Gxb*+A5_p0_o;07y0BDG~egpQ0pbdIxGy-nf-JjfRQcBqqk=Um?d9HM&#o
2eA&lVK6?)-!sO})mUSxTZ5?^B1c#Uhmrtil8GgshFF55usxH&_#p^w+YP9kFBp4~=5K^o>lRNk{56MDb4mt3Gigc27^lH0Rl!TCV9<oPfoG>mp3gAr-BPt6
_t8^bV&X{ClD!Q++-DAW$w7g>3<ghPt;0M9f}-AOWOrf{WY6lOgsK0~hBqY=7*-{Qc;~n=OD3H0K!n0<XAxs0KFv^(@l?FpB-EdO$tL+<Y>YNcl}ViJQaT`0
h1UX3yQk3fMm&>RKYdkj`s<tpUyCcO1}JpI0l+AH-C{tX{%B~bIJu~Ycri?q_)du+1o{>3p4{32iiHGYxHP!bHfRcXOLM?XWihBmm&?tFZnv4c)E4Uf#bx<0
^-qaq@m+?Pz>kse=H@u3Tq=~6Ih6!Eo`PSp5#-=i`xs_B#Yg!3ls$yD7#(A!Cf9)Cu$V;HPO*!*aoXPZDsktvk4x_c5k*DftfZ3{WoYSb(Rnohem*@LQzY}9
O-@Y8Nwi1r7y#V;ILJq}G1yNVL6>fdrOWJo5fD&JCQ$@&rt*dIO`Xqr`nERRZFZ%;8H?#O)H?z#oaYs(7;JCN+!nsbxZPEkme}r4p-rrQ+N0C$3o%g4p0$<j
mk86vbiDA7F8X>ZNPd{@wwnZ8kc}h?mD1+=ej04wf^9x7Xm|M^$!B30im9^kURQxeQ&lU=P53F?!$TT$aEIQH=i8_AEkK>R@M`SINWR8;(FgB^n(IIp__Vu-
rCsnxU1^#LxuL}F44&-KhELI6Kv6`?sslySUwKdgE}68m2oR`=g6wmRzY3D5P=uP(#s_(YQaZLr=oy*f2#Nn61za(Q;6i_HIxyVDZ6k7b@*tSgg;P@sUc67>
RoM(-qPgP1Xf6KxsneGWt6PkYY*p}Z0q*YbTifI0FwS#dl4YhyibId&1WdFF;u~b^91;(|Uz4NkTSax{OT@FI8Si9LC?t+H+Ql1=Q?uohfsvEq4SB9PY*sR+
nS$Wu%aNT!!`kK>_=2wNz}1~qO3>(cep=1)^@T`IHk7Y+0NAcrVgTSdmm~RXejwF@rC!Bi98pe<V&GB&>Dda7-j&DAR522paW7E5BC+CX#TW+Y9p0;N$b5g2
zb2vzKY1G^*dH|Nj0?KCC@3n?U`)vRe)O}1?ukja5}s}|)lwg=gtC+f@l6HW@wqb>xT}RHj=AzR{pLK0M#l;;i%NBcl1D5vb!nR9`+Os&kaNuP7^3X(-NjTD
`jYqi32@o^s7a8Yi>$+;eVHlJ$jb|dN&(dyBqD4{MOg{Pe3xMpC~rbdrpowSYl0fU>YP=3XKm^W;`C8yYug0OijuyxdJS{7RZkCvZXI5H^Ht`W7wErE?&aR4
H+yO5mp<g<TBX0l`VK{BnJKJW5U_LOEzt6PucopOtl*CdSD_Ygdo>NKW}Ta&#-aO0@zXmkzE$1;#1$X$Np>wVHwZ0)@h&GVzBROcVGdT%u0uKL?f(#xf?H|7
zc;Ve0`S`y<(L*Jp=br)15=;Sx^!T!CiN$;R{JOpJ8Hi1_|hh7fiuEV1T(aitvY{UD;6QA?_iKCf%?eECZT^SOzqdKv$TQUQl~U&Cfyz-$=m8E;m?-9uAh2t
4^OFUNv}@cd<O|*?X$}hEIyX^QpPo%cl}8U!hQ;HP-frqZ7UMni4rmiJ$A!K8G$^rs>Luw$UGs;#4IJb?qPiBHy}EO^Z_NVM%v|c!S{MCK%IVxMW&WT5j9!@
S+Feu_0M+0xiE>TeG-K%xA#Q~ITNFea<_2n^g0T-uVK)9sC%3-6}}v0)Ka+IbSAizK3%R0d)9S(?moGq?lR<83^8c&3FqX1ER!(%>i%oU(oO16kf~^8zMXT4
>(}&?2A&|IDGJR48quFzGxPCmyBlbY_chl*js@e#fd*C|xPP`8t?5wm%7&pgOK_jCAjRo7(4JU*fb9c)#)z|HXzbL8!qCO*-!0o@1C*)r7leF1V~x&Fi#X2p
e2Vj<x~jFrB5x$BYIi;N^m?i7rR_`~C<mO3FvPdWWIP<<AC!@m#&;|lcuIMLa*i_Q29P;UbeUklW&V!0i3^V7|8eoLEHc-I1FSR-Fo_mB-Z|ey6CsNXE-++m
iaPOa4zhSPfB=H-G-ipgEsYZIPzN7--JW&}ZcJesIOven1}nDB!{eYGUfU}eRhE?u$}mLu8?_~78hrg}4de87XP4VvEdblpLlg^JxpRRXLutb6Qp<kFXwly0
oKDQs>vY2!tAHm?aB2H+^?|Td%&G!8_1t?ro^>T{dWK`D^^jV0H=T3hh6@#K@s9BN1ANi;t@`eb*`u;8(jYcX>MV)#@v!+9=jB`o9_7?Dqu#Mw9yWjC9|Wk=
{@NS4x=x&^#?iP8#8EO{^%tPE0mBZ>h#LHzgW>Yd?@J7agxXypaRz`C43K?puC1qW&LX=!K`>2eo4&DFs)h}vbvPPAjT%LDCWK?n;tfr8#zM`iHLE(lnJFHS
%n^Z2OXET*#YCQSM_&FwNOT5%P{#C$GsR-god|)n#g~kT9V&UrEkG*BG%i0bsPJ4`k4ScDujtZ{zxdT=2ASU@3+iEFm&qg4j8@vE$s61I1L|XcC<%qHt;lpE
PkB6-zpWou>rj$W2Uz%txIC(2?p<b6VGo=}md_Jeo40CG#CaNadhT4+Eb`Ybv_T(bB#K92M||AZN0LkQ(73QO?qs(M$fgdXbL`?*gAj5YCN7riP$pCu(&XEU
kIzww7?ZazuC*(O_3bd|_lD_mH=Tn&5C2{}s*w-Gx!co$h|gqe1|dbHHjuM>&Qs+jCWSg?L`vlORz_w+_yheze!I+AfBZ&QVuTFy27j7PGaaal=ljhFV#^cS
9O^h#H<_?OdrjT1RWF=zod+|<j+*F_Cue;<@w-vqeTf?kljf>kMvsz8P-4G`M*~{oyMh2G1NktCR6BoIRw;tV!t}E}xtCK<4^Ufr#h_9+IdsCBs%uv>6^rpy
>06mHdfTRhDX76S77kCjuIubcaU~6?w#-cdf%g?NEF$dlL*<)j+r-ElBR)RNA2o%YK~(23f>k9b5#H>Y6v4n-`72QZ_MTo<XV0O}S2Tknfq^aSN1>R|F|Q2{
yX9CBG~^lW?CPl4jvEm}mu-IK+N%S`xq2)(mVK*1c@(D$TLbEQR&VngIemE?9rz%st{^YPcO3fQEs&1c8My|y9M+oW&);!-Z9UOd+A=KX>?j9p#-~VmXFPMS
<sL^)F2}fbsN~X25f3PJ2mi!Du0fN+7G!LT`Vf~1Q4{A@^^0=hUghtR4}|Amw0aEpT>0{k(Mni|z%Gzeu3dwIeH05S2$;@yenqT3e+HqHw~+LUu@Ix+Mv`F2
6%I5*3?TGrE_1h=Sa;G)?B`Iwfif%I*SG(PQ#z{BATeciD5lqEzm+`#g+UVeRBfK1nv420zFFF?%#CNT#U;D2q=UpBIrpy>!`hi}Xf6^mB4~{Q#>Mn(%%aAL
M8T_h>GD0T5g$hlQi5Q3HPRix<ibT`2MUPKh~?k*q14FT$$=>SDo7pcVfdavZ#0w`MHFMsK7cJ;?EK+1YM97i{0b-!|FBRQVyS}Q@7<ps>ps=<;{Hcw<EE<y
>b!4c;U1lJ1Sq%UW^5XPc6jN#F>0vjfWs6cIHKfI*kcPm+Uays6_%V5>A~p%R9@M=Qa`9mF+Yb`%bO5*(BSlMe=H9tt$zn0J$Hc)l`-(C>mrDInwJ0-tF#rl
|JUrjsRkz>6APC?r4Ak1ofTa&pR!2sV5#l93yJf`6W0hph<BCEM9c<`WtUZI`I>KLl?N*j*Ukev6+AIFyJs}Ya6&l1cs-(f;#m_GlC1Sz`nJ2G`J#+xa>T1d
H2#d%c9a3Md1*G_F5n{p^8t$<V`w_h1%A>LzAqf3w%?iG*-}0jJ5mpVh$ZS48NxbbCM@9FL%~WJt*7BdFr-|m0ryeiDSUyr{kYbQ`Kmx>YaR|jkitr7^w|fH
&=+Btqfj&7A@Z-^K{A7=3<*qh;Od`rADn$yPY1LQ!UeYf5|pA*1)>a;Dwcf5r-~q5Y%xX@^a&@Bfkn#XK|``HT#6&G_M?eQfQDx{-Kn!--L`!M_foV?Uv@fC
bhb!GZ{!BhVQ{0-m*}W2lOhp*qUfSc_Zh2hdjAGSg>+44r~cqMJA@o{kc2*}3Du;{NITTGvKndPrK~FRk3fCl+xz#VgO<%vk%(3$&kS)@#fgV%{T`KXjkPnG
zf=JHg$b~T)ATH4YUmyx3QsHjLtU5u6KU)v0R}6OkDrx$=zFaY0Zxgh3S7sh1U^m2q-%`%xH=1afB4bDT7XnRfz-PA>EOyORavMq7;$5vFG+_SCHAvO>bPns
U)5>8PtJ$9$pDc7AYmjg&?y95Tbvv?=<vA#I%7Y)?eqeF#ha{5y#l}HxPi4nV(&fi{z_a@x*DL1MyvCgz_E15btDuy>3Re3p~PIqqwfq*tOPjE?;Cs`9Gclc
3iqdJ9)v0UX4$~5R$w=M>2fwm-E~zK8n#90>4p<VYK*|Gk@kKqJO<ae*hs^g-*bq$d1rFN<LnCTMS7=EB@I??PN@<@67S|j;eV;w-Ph;r_u4TyakGH}`gnlc
*Cv~)H-O&7h5&`}lZ<l3Y~rPZ?@0+f;W=-GPxW_Dzrj8g(mKH{a{?d6g@j|r-yMl`n|1!$gII9kynt;J30}c-fR#{F?d}|e#lb*LSXs>l)Gs$x_(t9M?8?Kh
C<&(Yp5j*edvjG4qH67eWw%ldtuN$X!<Z4mP~lOA<BQh&u-HDSJPiasu*KxqMjgR)+`La}AjMyVLgib)#_|mkoQL#?R#wrU2ZinwOV7bedt8q-KtMyYfs})^
&a3nP9Q-#BybhMH0~ld3b1=R=iH{2RgE`1_M{rym4nc9KveAP*q=3`>ex?gXQ?H2C7=%HiMT_vwjD%#b0lmz`?Q?itQE&u5;c^gKlU2}gV~%)gRFNjw+aihP
ohEw089I0#E?OD0{H4sWPjh*&$%}g>-i&`r-HaFd>KCdkSJaPF95)AnL<mo2uqBYS*N`uR)00Ovy<?sZdJfa%bd5Q<*#W%oW!h>%QVLVL1g&Wj1!PxqNW5&r
f8k%1UXxB~+cd(*&vl;rL@xP|fZXj$|AUIl9v)zxxM2beB)@FvgM8$C<_%)FaK=|e#7W2Ui=>C!75Jd3YKl469nFC!7>^{3ukM2ojN~Gz0e=E0rd&vOuv&y;
TZE3{m&d^9!_#iy@M+3zOTq*7impP|L@7n{E8g{4WMT85C`UwoFP^T9bWM!JO8FDTp8KVjaj|CD=e^+b%E?&=SB$5j(X`gdh;3x481uqowyiiwU#;Vb=Qgy0
zyT<b3l0Lm!#k9ib{@(?t0EDz#;y#PbS<5MB_HeNl5}bJgxU$&-;t}I>j}6<Q$z^*>twbG^0gp}N)TN4%dMV$qrf}A(v=msGVLQ}_eL=<$&d6?Gxr#L3P04w
$cBZ2adIfv&=t-@{54zVttY^jRkZY8HLEvnCrcq#C{<4o1LrgE<C2<1j<7waIQVLonr7{19dme+WYsjdpDJtLZqkDL4~S|{z)G`SgQ1;ND)3Un9R%4DtT1kY
WyzLhJ2Eo<C^qa<wuFFlH`1Z<ER36*+%(Oy^+^t-Fj87CdPr<YojYnG$&OicYq!O@yL6yEgW{t?RT-+mq3!_dEgqB<&9!k1mv4W;&XK1?H#GGgr~3ODKj?I^
^{Xc^ec?hQ>vvO*Clp#BshlL<ruW3L2qt2#*7lg!zV|uH1Atd#UyT(HjRHheVpLHk=n7mF9yIh7P#Zo@;+bYKg(I55(3&PxNYngxXYv2MWDx_m=$EMo5Z5C2
$KMM8TPuEY7>vEOXCMliigiNWH=twO6Z*u(;c@!sc8`G*vp>5`C(@v1%R#m)ZVZqvlj2Mg_y7|4pr5_|?g>2*R~vqAQU(0cXLPVS-WC@$<&WkPfcQcMuL&*4
F<4UlbSNCGc{ub;HtR-nIvl8ebD+I^g!qtW%I(;g{1n4uhoQ-UNgC$KM1st)-ahi7OJ#kMt%5K<`-=<uSiR&-$@iQD3?LqqY`+z7?T?gyXC%LHIuKbqc1>3b
<&NVlChe9U3GrRMDyqfumw7|GST4@~jx?O<KqIeCz%cR&32JaA$lC1{@-M-r-NW9hw2op;n`~_z&67IL4Ve^ff&adDM%Yk0`Kfse|I!%dA1>{1g~wd}BVGM*
qLI6vVP2yi$-k+vr+mfAbo?TD!JI2t=f{Ke@p^RD7Z)3hT0+UiKQif!c;&M>c?x?@*ErOa-o(bYgLWfMw{|EYHU4#eoa5%Gcf1>I##}n5t4ADk4kA1xeUaK2
i@T5CrT5+3=qnt+Uw=zMCgYffI?y%(c`O~!*CD^VmukteS1QAF#DZ!jAVl!PAOsga0ls%bBfwyq4qD6r-oCrGJl7dUr5~FX>y2G7F$i)oas8&9nV*8(0PMD`
;IAexL=3n7m+7U|BOu(ht9@;kPn{O^2qPN#q|$KT+tRLex(Rc&$(nDG7wl;GJi|-`wV+PkNxcbpL}tJapBRG1PaYCiC1!U`aFCY<#$yzBNLagRB&_XQ%Qp<c
rbS=$tHd%;s87I#PYIY7cRZ#FLg2ID!2yAOL=VO$6t<L?09@jy%;s#HpPxo&u*rfM%ReJWi?l&N+N}WYD5ry<vL4HQ0A^1qqf#otW-{Op%p4n*WIKUQAY&Lz
qw&{q2-bw{qaY5~WcBGZX%RRKwd9eY#-9z$rs(1a8n_hCq4CMv*kXQ{aM@+*r-6`g_A4`PNE~SE5?&4y9{1ikV@)Az^4<g>m0w7p#rZ`CY#dEQodf)6ApZgJ
3Bky4O-t0Wx(66Jor3TK;qLiefEme{g{v0>6E?yZ#7vEk2G}C`wFdlzQQb`-YB;$eU!cDA2cRBh2yLI;O@kF%H8|CNWYv3O?m(w!WBN$&61kL-_!{1s0r9QQ
tnIY-*h>s{H|d;(NiwJ5<CpIUUHqJZhEOHumHUu|L}jUD!n^}het)NZD0+q@e4s#myM;d?D!*PGxrgodMx*W3YPV9=CV0@%GwjJ5YtUCs-KWGad@@$?8*<$G
Le?~`JB{6<u3$2Y>Zpx>xgGnd@7DYp4p>b*v;sFBcbcg`6Xx6f_uh(b%VznPz|b)CONG`_^9cHVZi%8Hm$v&Lh<v!cZmw4&w0K~KOnK4!O{A78d;hFsWCK^B
1ijQ^EhK<XLtAP)5d~;nN*ur&)gw8TXR`elEWhqbud;q~W}q*I+J_$z)PpTqQn<(H7htM+iAqUOsXlOMYdH_2=Y05V#9+HjtGZ!llTSA$wbL@Z+*<~k7=QFr
aMar3+bFdQI^ZRtllkl-3WD|n^g-UIxVz8?&WD(gv)X7vi}lk-VRu-OPvE&r;?PHLR`M){BaPb&wJ^7fMj99*n9a|NcRR5hrJvzDm*!=+M|zF=*cS?8_21*M
Ej**x;Bz{Ld2r5#A6=|o0F>3CeZHTgr(?787nk|aU|uTPn}p@1M#U)vn>Ls@@x-iEoMD6|%{K!FlD$9r4XWinpm?JMsU?<BU++zqn{}SrMp*2@DWyC*0J<n+
Ogl-BqW|r~LpA|pUjc9Bf%<vvoQ>nppZ?<#ds*}cYwhT8%P)wiA;eQkH28J|TRN*GeOYa<uJQRhxKL_z$4hqv58}mYiEl|Zf{io+u<ZrwRO$M?xXxR-_I!O$
*8*ofZqN&OqON0CfRDg~nSe6s5o>CW%=T`8ucgF5Hi;+sZD9H{>vZqc^sWpAZuy=dfw`m}d0g(I7sF}fXU3ML0nU3RSes5^Tgq;l-^@?bq!UOG^Sb_!;v=T=
h|x0D>l~#8?5BEDuK=5&KYb@y(<&(qDi~RC>X^4#YT|^Me_QH)MV>p5df?a2NYzeGPWB`nh7UVRdCqTNP96UYgR=mrjG|RlqJ<#gP3K(iL6ZG{Cvmx82`h$A
cjhqVnifPWD)r#&bHy-65f^D_Zk<xa^MXliTXklYVO-o1vf^SE^8zlyqTtmfftanTB0fYSR_iv&b6&h}&*=ky^DQK~FhVtFQIepun{Y^+d$!tnk1=C2;$iwY
vpJ~pbM`~gOA60UTaBDcAtNB8ErQ5=;NFP+YgGnGSkcB5|Ie`8#>w;orDClh+;SkbR*lm3i<Ax9uWOilw_+{o3stD>UAPlb+^290UdLkTf%~U5$8A9aw_*r`
xZ()WmhY;0G<$>l4*wYl_dA|DlpyZW0rZ0CM3j5=EM_;^%m?C6Jo())uM(<1mh%YtX#_z#(T-#CClR6<<QJ}k!N@a9ZxsTQxq@Qwf{wQ@yP?Mo4OLOvyBfyx
6#CA_UcQJsOcQMqItmedgRY`3Hic<lbxwrq){CAe{Z!dA6^9(1F%M?NOZ<veFK#i*{@%b`X3pc97fPV7tG=94<;=8_X|;`bop6C)DlWS9iwPp9?ajIW?kHM3
W`D-)I&A7OpPdb{Lj+p*li?|?>+&qZ^no$IVC`5U^P@kg)E4}f;{}8ucQe(hOlrslo_SFNzl1l(;p^(lGYQ2}yw7WNOz_n-*tH##PzIdrE9kO_YFc+6ipWr|
ua&o>i;j1!jf5A*hIoa;-rSR-H|4CVs)JM1G&y9d>1(L?Y_sjxbp|ny7Ebhy++Yf~p^y0b$$EH|lCKT(q3x_szE)fi&;(pSbNFn-@NIb-Tl0(GucJq=@^TJF
OS_Fos2A(c0R{V<(t7R{PEiRGZ0><OEZ5yDQEKuWJ?GlJZmb54_jyCMUC)XgKtQ9#hTQ5Hh!4b?Ndq{G!E_><PXovCJ{qY|!iKz)AXSiA!f91M#o8DNen}r9
2V+u)5ua(!#n@+m8@r}Zm_bf(u^hc5JD!+`1oFM)6%~>_OVsX(hW8l@n(E-7&URN0GcHqFRZReJMANJwCef#ASxh00+e|lXV2FB*YjVvH;Jr*50me1owEETC
{xm+S{22hy504rZQA5VB-QWPKv8r;m(+qXKHK|&Kx%_T6rBS13)C3CKeN@VFsO@i)-U(3?Hhkh4!q5I7uNHk9Ii7Ewn}a8VV(3R9*eFFq(v))vZj?91QWH3v
>d2ki<_U@y+DyF);$Nnmiq!uJJ!6Z(Ov|YhF1U{=&#pCEdTuwB7)++$KUzPmjnx1lDl3BWks!>S1HR6$^)_3rO`lZGzic%vzoF`f=`5dUX(ycVz^*rbp`5d@
yhB<8EdGUV)<j1D%b05S7F$%hMaz*5#ewi?-0VouxJ8&es~3TTf~Y{<zPy%J4WT0<P+hj=D`6hRSpWd0|4t!{R>w_IQV4C<iX<+`JB#UG^9R~ZnF);VN{xKx
KCQ|X<K9OQP4g*5-GyoZKKRldnQxY98U%}Y{?ZsmQMSw28OhkUA_cuWOq<k{AewTOzA4<BRO=i?n9PG<VGo#0YlW(y{Yr<g#Gyj_I1U;i5Iw<%l+26oZNiZ_
Eh$;&%LDcoBWUG5ol#_9k5QHx0mZ-B)w(M`+v3lfijRrB@(Zh!X*kU)*a&VtGu`G2qJE*aDm`fo^D7jgr-%x1)YkH#+%a`O+nru<s!+{)?hzNJ;H94HAf-su
FS*k_K)k`8)xw0)TXW;E0*JtkaM0I~mmJbX8lJisFlsJLL7}Yhs0524IpZ17y>Hv6kutBFMv2F`$BWZH#gGyHl|O-USvgMiqKpU~r;;d^-hH0Y^VB?d+0>Q#
B8}p0k_GX6FzJz~)_)b<Bs^X(Bko-(^`5g<$Eu^3ccmT=4IHQ;gxnI-2As*3-#UCY-eC=^D2XH`EfqK=fV}yCNCiFOOl&tZ+wx>lF}|}3#S$mL?eOca-vZTh
^H!R?;LDJeYhJKuz{@(%BZVC420{XHCX2?R#@cSny%q*L*mlv<DtyvSkhm2y2?x-Nm6dwf4DVd+ta%&*a5aPd#0g98EK$oZa~4VS+h>Vng#5)akCfdOt;w<R
>G71e(ix|Z{aN&mhrndb2Kcx_2`<0VFv{8^#|9L)V_Q`KPtFU@EKu4eZ1U~`jt^n@V5q)e;`M6k;{1D;S^{RGEOJOK*QGIa;=S{mwHAesrYpf4BO)soV$&Rl
+)mMAiu$=!OQVN}BlJW6(AN-Bzduo*a&qk1rgYA!VK}$X*pZ%qBrpHK{sw-|S*3(3lys+gwuA5<gTjbYDeviX2fJw(hQ`zr(!}Hb`DI*i<!I%o*_J_7%oX~b
3hbn^B*mh?AkvE`HIBCE`>RG)=Dvcr%<h%)tI~jeQ;!V?_*Dtod_F?fs;-_mPKCBOKj>EAiMa$<@-_CNA=FLbisz`fWGFI-x-)+dIBF+4ntv}Z+BHOqS;^Nw
-FwPp=@TEnz%>05v@+2|t+Z<hKF4nauU&q-KfIAXw1zuZ!0k?^2($;bipgeR2A!wAhle+@{X-(!Zi*s=sHkhQPM_I)UOonA$cS`qI?>OmvsbNzPRHEx_-Kkx
8^|cSc>ad|2r33V-st}LlNwEdfq&D`I6Q!}So<4lDAwGsZj&rV%=hU(I5*TMp$=)ZoMZlSa4hmf0{d?Y%Xqczxj3I;F;2L)k`0``7>l%DRukDUtwZ%{-{Id&
r|^rIl34#=zL1$yA)kXruut0+XMXKpM1YmgZ|bzVJ)Ycc#XL*QC%BuIlsg^U_5EEUr9&Xsa$N!8K?>>~3vSJ&FJ5>Q@otv0-Rwuc<eWc&z6sO+Ix#S7JJ*7v
4eyi_?1i)7*UaD%-s*wp6nU+Y@fy_#W|E$od6S8v-f>?;p4g9PFSpFhWN7!;v;F5OfEC8<dM$u)mMy;7QivZM9rfOeO;k^`J@?L(4M7)VqzJp8@fU1w1VAP{
dv%9zRo=H4lV4H;<mV}u(AO(T2Vpb`-ziqJt?t*-7`m{IQC7U6^4}EEzayw1<f-Aw+q}MubDSRpsg?(hIPfHyTtbO73HyY!5PYb9h}ZdfxTb6EAL~v=TC~x6
Pw)~-$>)!22EJYRa2=FB-RQpxJ0_$o69F3JIQjKw22z*H@gIbd6)>vEi>x&AjE0=N&9w6rb})#^67(Zfq8_pFN5_=Fsn<ue<wU-$bj|vfiXnKqkB_%zL)8;G
Dg}UdDG(tD`a<H=b)Hi;DDSae@>r)*jF2T})J&|m>q=H{&Kj%OyCP>eh%}k_*kP)#|0zdJy2@W}{sQG-sWFgguc}PLYDvs>;I>Gnr5%UhYx|Eh7Rbm0n{0X4
{k&T6M&-+s2KSN#%}6~gtfvXUF1y|Ev7#5eQ@tT7McDcQj}m#P&&{<Z@IO$t4(<$m&!e%Ez4MNx5woik0dij03T>nr!^#U$J4FX`NnE_8{y3d4>;4NH<%$|p
l&mWh->5qNbh1fu0`m|X^`}%Rxat9$SR7`>oQ5f9)$-^!O_7$AnbZ4dC}Du$hIe9kGCl5Xl$=RHXYzVT5rZ)*1Ihlf(0loD$6Zf*6Jp&pi~$a!CyVDB@YrE%
ly~bNJAc}$5_WpzW;`I(twDnC7uB7^v%mXdBtm*QCEsg;vp|A^Qr!;tx<05WPQNQ9>j*l=IbGrx8V}N*B8bvFd(1h_4_J8X=M@%WL2xd!QgV057~xI6#80Oj
icU}CgF~Pdm1{bJ^Ylu{U9fTO+T`DB&2~TwULxeUz-M_425sSKPDP5#D^2)XH_qACNnOSC__zu(;dbmC4P32A-$AX(N-H0af8I8Tf`VR)`fLSww+ipyfW0G)
bGQZ&tR6G)9tQ_lK>B`uZh3tF%C;O)^18yzYLh@I@K5{q2k8o*1mGgarN+~9Mb%1x$fI*<zDtaAc6|=G3}P^wf;5#pW?WEvp?oJn;QwbSFf&{){Xv=eDGCK6
x_XXBYP5@<MXF3RC_+w#;)4d4$w%LKW&94<Um*T6B#pE1XLBE8fxN>Y9x}u7N;@giQ}CZ0C|2fa`R<lBSb8afWcK&5RXi8eQT@x$mPQhv5{=x*m%2*-LHD(f
glCEj<O#%_p-Lcyi+4y(NTVfY$<v#7{#krb@l(hzhdrG6i?5NN>X$u~Wj44dy$TvJrHo7x19V;S78<-+;-}Qr6?uPH<Eg)|JX)UYNVE~&!vkBY%DZR6e^f9?
v7t~acOukQ_@kysKH~{Pms9}lZk<mw6cJibJurPgqK&}X+Z}<T!;_z5S%?Y}U8LkQzto=8v5yOsVyI;31QuuZBDjIYZ&XZ!=N2)!kwBl-2lR_YkSv{SIUI$2
k@Fnc+dJ(Et(0NwPCFr*8m{WtslvAW+PdfLL+>Ix3WrKRF<SIT9}qx#Reyv?0|tsIfk<sWslf^M({j`mek{%3Jp~{fb`hr7MAG})!6pz9@uA)t`>&vlrcclv
V>}U5#qU^HgZS<ah{~?dnf&}}Mx!Bh^4JuO!iOcoUqwz_OXI6o4<OGO_xP)xLW3$Z$_D_8EqRr=anmF0_OD(i#XBOZ*11|9Jd|GTy!7pHE%oosX(E7Pu(O_E
5p$^5`St9^%4K7AVp$iByq&1kb4}qV2bg3}!yYiO0mu>Q@{pzg21>IgHXyl0@;bj_YQFiPAOt^NTQ&j}!RHY_H=gUJrY!`$E~zYb!2zlD?P$C8{lA|w^}TLQ
R^yiN^R439P`1lC1sbIOj1eBMorSvr<6Uac8>|QG?jD&k+*UVO3@y4;rMk<I|G+8oITXC%<nv+MULo0*h&kUq+kOIDWANLr6fRK$C}3~V(8VLbt462lqy)8?
7=W$9t!oU3O=JeS5?|Zf($TaRxZH#OWqF8lW2MBlpl7T^K)0K!>o<STi5rYttiLWWiYo?er4mgu>9b!jx2*CK!ZsX&<`C+``#8L{MBNOeYI5JM@(3b<M}D`N
nnVEnw8MyKb0g3OB4I8vW+{|K+JCBH5`naQ1$07+y-A_%u~5Rs3G(#Oazan!RYu0FR9i1fZqB88<@G{(=uiT`Pi&WXKsUzCnnVvf^&@o{5`aMcw@?g579H^<
7AOQxE0^uLNgd?y-Q1k*W$<iLOSDG*FxC)4(wRDIX699ScgS;6IGLmpENnHMqMm(EpG@IqHO8d_0SXbRinqs~VTY*z!>9R{pgG&+TqwIa^tc&GowLDQ&o82d
&Au<nKp_IbR0mMi;n?w}=;tc~x}T?g6`P_tV+U}5n_X(XB*FAoD1`1GnK;TG|Ik&Oe)_*N0D`=8PyXrndSsjmB9G28s>z=-UuhG1wt!kgZ9i?2#s;FiL-Q9)
wT_x6x{xDn8_3nSn=lE7lwfp%{2qz4^$>18rhMywQbQY8uku!QY=&Uvb2!?6ND=i9WU~j+5HNeAZ7no`UF0Pf!K@v03zAHth4Voh=Q(1%86_PGXhUKtIsm%R
B|A6&r8>BtxP^CZ{$=Tnt2ZtQlKz|2LT39&7E&%Ii!XahoSGiDJW?wB*zJEHL6rS(1C<{~J!9Y-siZCwSFA39>>}dsG(z2}Xy0+lh9xgByW9tnCbuC^4;0V}
U`2L*bMGh>1JRlkMc>EePoY5X<|?BFH(8Jn2U?4v_Izmf%vvKz`kFyBsM~D~><1mX@*O4&yuaMaQ2NoKrKB$3qq&^MjOqgZwNCX-qHhG<mwGyg^QK$Q=^>j+
D)f_|jyaa2+6olYCmTrX@5r{igGwX&G6y4-w_~g-1PR~V`@b-lV<Q5TJ9S(gPtR+1v#?5Fpv=!*0q7^kK9}erw=HF$x=_oFr29u9aciAsvlwvKdc{C*S;FM4
HIwj@+NF0+UNoUu5J90#MU)vq4~E`D2N1@}FNWH*@myxs>Db1cE|N_vb%&=k=|MzNqi$EsHR+(!567wtgeiI{?4}r{oz>OBceu*xBS>>oBwbcVt@fBOo)X^5
FU%v|V|NHn&|(^q;)!-jrpl9tF9vRy&+Ic5SFoZ=`$tlsn@RCji{4CqeHH7Pj)Vru705UA)XbDq_tA{$!++Jv>!j2cUvX60(HdxE9@e)9Bxk`xtx>J1d4blv
HYST}F+}E*?y9<d8)!_;9by4ADtl!8H_IIvoD_Jr)yZN=CAR=`(b?MZnbTZ4+6yU`giOL1O{!s8%v)_$Yo%nGJNDoEx%-P4NW{Q&j0|Jm+Rc8PlOBB>fJVHh
bXG?Hl&e{UR4cL+L?N`{;l%7_r*L`vU&mh39g7ClBzxv-0SX`4kR0l8n;r$z&gt8K^A2wSD{Rbz!HCccXG@x*D2ZwNo?)+!R)$?}<QnXXkGZBb$GXcif)xhK
s+3_EO%!WV8cyWPP6_e?Z7TJ&OgyDWzY=wom6B_S(I^65g*smN64fCv;!)lu9Zz&cevQV?yLrf;i<fjG$6k}-swVn9)~XFB-sZoXaAN*A9tLTB6nF*ZLb%zE
R!!$xEER4!%j5x}y#R0GG=c&i;%7=AMJ@}Gs753y+McH*?KaXwx1wIQoVkLpL<O(h8qVAYOlLQHMPUlJ2Ht?h1@6lFr5GEF&q74U({#^!1~~=0n@t($>|Ik;
>LH_XV2mEdvH)7lAB%C%pyoAEZE@F&gCY&&ED9Xy#os)C;es{X=R(WUYSY(_Fr@G6F3hwV-x*Tjn%12=tEUM39s~D`681STRdh!l|K$Yi3^D-!zV%8wnwk>8
=kW5K?{qCtbyO6D<MDPg)l}Rq=@7PD-V;!cyyyG_qW@!#hFHD`0+{BBXtLP~9;^fm#7&rhdG$|iE~8SBsqWUj`HS9thDB+L2AsCNk!E8N<@#sNY-s(kDt6tv
S#4aqC$FE^=T+ZK#xW&qx3)dz5swm3Sb%-^YIZC<EP{xv)F`b~h9fi%<3!+osYxOLk<(r&j?fBxLMm$nIB?RvxcVv&6e)baJ%|eS&(C0Q|I4E{EZXp=B>7F!
QFIG5A0$I6O`=>4UmvtjoR&rI4>TU~C4-vDcDtZqUf)&RBOXvGr0XfGFj`&V7dwEu(VwJzG=C!vll%?D6iXP!Q~_&<bYaH<FEz$-XzTCy8x8CDNtiKI)`loS
^2zo*X1=D1%e<S{&ntZTXfpAv6}rt<aT-%Hok>F9Mm;tlQJF{VO3b-?3O((G!RRu+f9_3#1QbgkY=?t_eYv%VSrWpXXS)HE-v@~w@LJ1tt<B<ZZ8v%8;N4$3
&x}|)lL2`n!jF%%cbv3sS^bH<q7uf8GsgP%M-7@6y^NGSW=N{vx!{_BhX{Dq+Wy!KKy$eHev_T5zxoU>p~lktY*D*JjmBcC<H^c}i$s(8%&(V*GNXxD)`1qk
E#{peZo=t0L2vUHM_1bL11>#bDlK`(ezj#$LumBmFaH)B<zAJjWne2YA77d1*G=o_D*kaQl)l=)(RidVkyzPP^+QlCp9;b)Q_10VT%^yzQtpyezHQsE3W`@0
YozkF?`lkGaY{_wwEPwG;D?$3p|ql{Y?@7)aryo7p=(@Qfyetm6%>a7{~;-^2m4Cbu<W{g6<u!G-L9Fw(!vBQ@iOlstcmt%`3<X$Q@cg0okbTF8m$H(QJuC^
i>_;?Z}9T2tyG8<>P77yPhxHN80^rSHiis*xdtaKbAUAJ$o;moZj*bcNy_I59k${f1osu^Yrw+<VH3*uqNhQ-z$edE!-v)C2U#>1wDO{uIuTSj+*s8!gBmll
{h${cygzAJQ6r@UX3jv=16*W7SKm~(4`H4<HDp7|A9VYksPBMG8qfI_PQFsWG0K4mYp}AOAR1*iz+1@vicZ#}qp2@Scn40w;h?K(&Q=<Hq)5!aW47qV?qs>}
77OCCZaaTYBVg%1CS8~l{Tb4eLJ}ZHl@K}-s>0XR-CiC^PNHH`pr_MmSSD%9hu73SwlB+Z3TjZ+Eac1fl-L*3@E&5w30)>x!jKrQw;X2P2Yof)lW!cW)b@>^
;OFa!@-sFF%b)ADQdk7Q8psqeDdEvDv%5#Az|27f;e>}k9v3Nk+52&L|56vS^}j8y-lE=SF!lCzheepWAE|$}#sI=lBKfWL42-JODOk7e+%98`mn`U$!FVd4
UQ?R87nKw01c=g*-3cX|$R0H<?HJvBuK4P2-xeSU%RmkBbcpL)Ys1cMGb#igtiP-5SYBu<RsiOzI!>kG&M8m8(vO9nhwm6YRH^NXjvO{f^1OIgp!Z3j6wCCB
%D@{fwR!ihE0_@=Jrnuyb)z1#v5W>`7_RX~FYbd*en$jL<g!MoC*tt}psKWHJXzA8s}sI+1kk|c3zM4&ra$d<DAS(2zFk3)I;x$ult;b8I1&7LqX66O7CMkH
X)^h^f}cE))07KqcBnkt_J*+*Wn;%YC54-v9PGwz^?qd1)??~^ey77w`nR!sPPQOS0!SefvCr^5j8!3>E8zu~(}kqH4Rj1?HH+uL%iKiKtIYc&WJ&yDj_ViL
xK0?25R&aTMo~$;w9r^2y7R=$A<7SUOE1<wZ96?4R>`+KOY_A)Rpno}!;}fLkmkhbeKKYw8K~!=n%|TM*1<ZnxMgr5kMIM|Kb$Q4C+dMVCB;o%V+0JmeA?=(
s&0V<N@UjKiN(!O>exnm%}65bVKaJMkOX^C0-W#yZ*X~;2;3U(<vYp?SxUg)B6Oou1vZ5;##U*MXc@Utkd1-s**83kHF*SZMOAgcuqgexife@fd=9%uM^sAR
A7_pTXt1s}c+*(_d)#!$uvT~540L2!tbbxNIrfI|<g>EU#E?1~!l=1f_@pD?R9j+uG;Oc%WoW?>sLFM+BccgMi8h-co%WUTxU^%WU(?GCQzPEjI$8dTF`6?7
XEFk?)U>D=S&9aYrSD6ddxRe&+CS?+O>AOZHbEZdoU3msJ$^<63U@{)&xBPg>^Z+N<*{|K-%FioSA=_lDWA~j0)x|>#3G5L&Tc!LhvSJBc9P)9E-W_@u#q0X
k*#g!`D>Z;w($dg>Un3j+l%sqo7;^KgDI8*e>J~h@go04u&i&t^Pt#fgw^cuuTSpg(GEHu!{!R$w9W6=vgG3u;<Z#!eES@4ykSc@<af#Gp<2(7^o+^Pfl6(t
&_z-1gRuaz|A6IulmaKnWKx2`Yal9kj)T4gTBWjt!~Y~=WufwY&f>y@9D*aM&b)6NRTl1jQbCKYe8s{-PgVLEahjKP2<8XgRK_IKp~B?V$Qv>R)XwVZjlXgk
n=)Z&*Wk}DsILSZZLr^o@mmP<l@Vvzvk4e^`%{^uF6mtP(Z8;(45x%T954`Pob8qx*hGuDJFA#DvuW01TYwcvu`$+k-|uWN!Pm)bJ^iCSCL^-(-^*1V!6|`(
2AzeCMAI}MJ~m{!5JPkg%hV?I(9N=wkQ!}c=JvVQJdJDn;RK}e+|@N`;L-{}9)Zv*=^Q<jprPg?2>2xYX1N>ncs25guwM8ff(x939ml9f39&f3UPHLtcc^^2
^^@8Pexf|P7v<SgxXlQZK!Nwo3AdM>dVo}m8!PDVw<DS9EESIRrqXxC|F!#U4F)M3Y_Swr8C&|r(Y~cRc(x}Kn9Q?U{h85Wf`o!VT_Oh=cn0m923LGbYGpjF
!;;N(A>in<Y|t(s#>f6%GUXh{3CnHV_M|_Jcsz4XT!$%HLmNrh8t7R=49+aT3{SPyrmy?;nTiVjj;L9eeDH~t)WLkv;0|UZ7Dk6wXH1Ms`8b%t>sbEw>kE$Q
8o6tO&y57Ov_c9Wj;w-0d<D3EqHx$61#%$&BGW^)JjiWmEdj>M!U1Kn6(lESZrE2u7w9YN-XQb|N^cGihEQc`Wo&Pvr-st6lqNsyJWrnmESApG4UQJnz$lNe
d$nvHjT`?5^FuVz0e4`j5e2o;KWjp5O$QKWz6z&=`tm<U4xDa1Af}2ESw1ryFjF;*$V95$Z`^-Vg(;OL&)ACnaTsE?E?GA!u(_$1{d@6h2FM!K85u~bbUjU+
UO4t=`L>#rWa=6chmO~9Wqs!V1Rms##)d?T&bA<G+#C*hoA|K-#(2gphxOf&#`LsnFN`+2tLZ6isLQVbTYWN=#N=pzi6N(<<+Pbba<o?HMN!FO!T@aO7LoNR
2>ov(Ri_OCMj+a=`;l|<tz6-3F)3JDkrVUz%$jkv?$&ZR-z5~(y>}`8tsHi?R52F)Gpb;a)5;<ts0I4vzW@`aj{0b@?v|<^(BG%UmQuv*3Gylyj<gk&Aa};G
yYPYlHH)Dtk{57}6wjtlb+K`kIj?l#HF%B&u=MDg6p~mNL{(v@VWNJvQu!4$)07~bQ~(!xl{u4x;URE$bXj`iTA**3+i~8rLD;yj#c|&GH}fIA<5t?smP6_X
pKQ8Oo5_L#i;zq0f?d@7sMZ0#HAKG0w6ng5Pr9x5@(X4Fh7Ck{iolREwXo4tolDL%@L|wOY3Hgn{g-+0)3XYIbK<jx7lhQ#ZhzF)(V~Lu!~gwYM8wy1CUPeN
dROlE4E9*mk^F%_$l2q6PS%|=5JuIY3nd8VXL8k2J#n;EXY7_w$?D55t<W~7%pm7fde4MLlIwShwBk42nqTq!K;Q@Zr9vi~%FLS*2fY2rQMjiMiU+QPfkjN#
TaJ>-WU+VO?N%c^{D0nOqIwK5_KOws-}q?o93~kn5p#;_!m&9&llN<wsQDMZMkbUZy+>|k>)TB_%*E$eiZ$KD^YVuYcKN)^!7vJ14K`78u!Qb5%MAaeEjx<^
)K@_!`xNMY5Q%+FhG*mR>3Ah(%Z-X2A&7&0Jkhr*hH?|d29vZ&ui-@0RfBGeor1_^_zt@ws8hL|b5Q|0`zLV+NM}&+<MB{=T7uS{N=2Osk~zvi-rGnqF909E
CM9x=wZ0NGZQjbwo})gWet@X5`E0#mlj}koU%M3`g|iNvVX;G7+m^P<$EDu)rbI?8`=V%<VtCNCAewy|?g8UxH~)y&O%Yqm0(Q8T3?~0^m0XPvr_xC!;DYlP
+we@FI1x?Ztj2u1JZ$O-SD_AEY}{|IRPXTrYu3da)=OS4p!ARp;gv0{MWB!I@~wB^#!M`OQ1oFrdiEkl?=<XVqW{6WSn^`EV#U;D_pl`ta?3Y`G1onDMz}+b
?tm(vb!y^7JQ#>2#-sNRvpnqndQmgAYZw>x!`C~^htQOSk<WI;d+$gBI_>5Ntf_d}S|f*Yor?Fsej_M@bBGi|LTw`tzmNesgWw!zI?B#ECMTTxs7>!c^BaXW
j6m#+^JTLMv`|M^Po(;Ze!S%2VpX~3%K?Zc)HDEX6sH+{y|6gl)!<xWD`tWxSsZb6bFvU6w9>7mc6DWn)G>BVm<BZ1U*LR&xCvw%Ts@XlZXVa|1Z2j+7R}My
!`9Aa+>amSa~uLAtg30E@?b}Kxe?}(j6ParLu2Qzku_tcYZS*v{`d7ihN*YX+nJBKkg%P9NnX^wOPvK-MUktP)u>ZWm;e`~54gNH>cBMM_6Oq}ksQqo4J7G?
Zd)7DrOX9*bG?vc6>j2k8Zsl%hk;5CE$v*XI)e@Iu0mP{4epy0m$*y0aMMZ6lc($IB!))7%^hWxBup@xp?Ky})3IJq{mI_idh@=9Bj(IVV&h{m%G97!O?lNo
i)|AH8*;OL$yS?m2`}$8Q*NIj0kVIaH5t6?mS-wQNLfm_6qxqMe>nXzajUB=OmIcHaKR28%0(!0fMa%2dV?>K{AGR2*&yrCQNFa~`@N|uP&7%Y7v93Zb`1mA
YELp1x6b){Aa0orr~*DJDhyj^f6F%3G&l0yMfzzlAEr~Tq2F>9H^BF7)wiMbEe)5D4r3qX*OjKk!vQ}$4skA(BBdH}r~v0N%ppQ+v5j1cfL}u9IdDXPSPNCF
i0a6y9P1s_0;Nbwc?(2?3S|4A@ZlFZUMm$O+t;kAfIdL7R-*5dTXw>TAAObS#zs$O0cc1`-t}d3z9uV|_Fn;+05VckY+bJ^WJbfbgW1ek8d3&bf<VYo3a$ar
a7E)~Ow+u+Pg(W@ddF5+>U!BB5BxPdcwbe5hk<I|P>b8dFA$&MD5&1Hej`{R`u0L%62j#dtdbE4r^#9dY~EilTaoohL<|j%!WFM*sW!Zp3@iyKLSFk$oCVOY
@Mr|PtY_r;f-VMg!fjE{m(gl`18^DDx4fJ!Mn%N2Rq0k4v@82P*JD=4+q&=GhNpf{fgEjD6qHn`hnzso%hvjZhaC`lCikK^FQCD1`7^=GhsSU7Aycg33t0v(
d~m4#5~E%A3$v{iobeb;`i-OV^SexU3QibFtKpV}aSU*eW=F)L;T?m#Yn{KJ5#r3ir~m8`@lKB1Rf7qZ8hJE?u`d{X$^_>Br_M`tPeviG%|l{rwdY7!0w{;!
HOvzf?bqbc0G>7mnXLYD?}fz(N<<Jp1@8f7*?lQIfP^!U@BRQ1we<E#R4X`pR6SW`$fNGCB8NuGW<iHv-C;p4yPp%`1#J{gOn!e-;^7q6ziasVI4H^2^&eyE
&mq%dKA@gybj3hIWe@PgYON`$Cr`EfFyA6#IjJMT-wEq}f8Qs=ZS;DSi1#FEIxsN6BU_M*d#6||zYAp>9-%|Nu!+RA;oRwFP-q_n`)8sfu*LS&l+1#YrcM~s
#_Bf+6mQWn`2Oq9NEtLfI2lV_l&!#YOHH9EMHOh|u;7casB5Y|vbz8T_;+2)0Cnjvg)8Nt=b}F?J~Ff1+FKDsrdLZm#q~8Z;(&k08Yp5qG*4SRRVEn2i?CyY
U2q*4V?}A6=^w3$woYP=rcgnydqPmDvSymKgn+`mCR`f8nhlv~UMPlkhh8QG>jEa(R1QAi3xl8m-3babfr0FS=L2s(|CUifyCjvdX;bF1zrVC9qr6ra_}_;w
r1%m352oN2{V<NI0&vj0X>N~A<<zVlEh$aR2TB;s-CZZDQqZyY9P4*JJHwED?=Vc>Dml@8D{HZ~(rkV^C|_@<!#k5pPLo6(d%*|wek8X^!+!}?n{r^@z6B`0
OiICTQ^XIrQf~s#CKthchE}NF-2s_Q45G$AoE)juf%JQ~T=o?=P`^;-r;Ydgi4DZi&BwfSNLhu{rc1TB{~yw-a=0$nO8@+W4?Ti4r|@|MK)}`nby0g24m=Y|
ODHvD<0C?u#nrh{oO2t~HV`sGx^ziF*Dz%Tc{dR1Kw1k>A1h69Tbzw9MO=40n7rDj6%zJ;^CGH4I%Qzetiql*D#FOK|H8W(<)H$;$!8#mNSU5+{J>+U4g^>)
{sQ><Y5mHzos-$c%0t37%GXiiVps5Xg0u<H$BL?}mcLg@db?MwThM>u5Gfo)W6ztKCJ>0q2rQ+}-4Yw>&Pd&+=>T&N{GZO{1O%V*Wu|A*+Uw!th+(Z#p6Bpk
VV*zc(Z_H$e#D%I)lmWaa%0&At&$%_9co;2;6n5b##tElCF_#3C~&R;r|zF_+B7st(JUS`%}w%uD5$mahE?@KSG7mPJNr^Aib$slv56$W<8aXWC2@ff67<Wl
KF|Tuj_i`SVe6j+_X-|$f`gf;SKxI;JXYh2HX-Lpqu-h>S`|i<b^z&xBSWH4z$J52#!Q{Q5?I-^i8=q1j^+f3HOlp?%<nY<7!S_Hq|CAX-R^*6c=1V>tn|md
ikn3dn~gl1A7By*=`lakgOOUb<~ZVjE59e?HHV>~Ac;=JhLPK4uFqSK$SvVli(UWXmQ(krWXHjesNt^M7h;(~6{3~x-_*MLH=TleCd=oY{)N-z-Z4&_MA>M_
K(kcM`%~$nemm9KQnRxRiJ6t5HVFqy!MaOieUsp$BfuJ7>n0?u{>`IhtsH_5cLv>v-WtuNQIyj6E`31QB_5N*J>|tY)sB>CSuD{(Df%<!yT?a)x&Hexi40@$
Qqc5K5;UHPX6Vs7eqhA)e^K)iJ@BJ<i-3<5tu1yrX57D((KiLUkl3-Xem@QQfg|q?yIDag&rO}1>_$97)#tE(fV@SBD*ygDEr1~^0}-X=UBUr#xiXMXZvI@$
B9)+qBc{}y!KoKL`j=i?dGaoiZ3Sj`zK2qr*?6-jpqe+F?{(xj;2x~087cMRQHcEi+O=`y+cz(>)N$BEv5Lm%qb)h-)%aj+@tNe=R0*&N=2)je(kad}IL94Y
J^*nqt;bGo`81J<C)}YWl0JI^az2Dh%jldIf6%LPR*VrK#@XTNO5xeT{@cG2c^B1-nx^W;k+HUVCXd_q@u9PAKetNORSE=cffP4_^57id>`s|YJ_5lI<nG7w
hoBNKo5;1Nz(~(W>n}+Mdc*lS90uRjd88O0S(@JugA8F0#su+$@kp;*Ny>cAqZPk~A--L`QpHZQP?SIuF)`(rz$B^oqzw05yWQa(_X8CJukiIUjiXmHD?pTc
Bv&7+;`qx8NaaiUo(gd+g|VNbgV(%p#5Ph2QA;^M6^Cw4@X`TQ_^gTPu5=XOl*27z2-yMXEo?kWUR-I(1TBQcOEY7LM!66_B=~4q#nQxm{XU7(U-<JrDC7aA
ke69ubyG1W`7&_+g9{dC+eI(&8%4fS6g|7^Yqn3??T8E6Vki-qtJ}4+AfpKXufwR9ZlS}1A}nghbLC0hOLGtMsKn1MILJGSE*~i;4Hz2eObXS2)-D{24z*(O
Quz|Qw4k<mVjFuTOqWnjB-0X!L%>DIM|3p-x;g59?+swNM@2QIT6@ht3}dU{+OIt7l|<0;onzfa=xP3SS^EqndN~)(Zd8?u#fQ1<Cfp?%?vX)=3C<08M9?m!
=OIaq3N6~G7t~9%6j^&=YL@3_BQt5M%Gm{sLw~LL*2#7hI6Mzoq`ErOq9&;%#V7577zyi_@IG{#HEH6gz}m#1);-sH(ZI3KK3sLt=$NC@*!n|1ef{k4b95rP
z&L0mgo@EY%2FA|tTp?t%2XfUzmuIqeL=w}QHu?1b|$G)aC`hQmI~?oX&`WzE9}xtFc^QY8g(G2Xs1B`eu3M8qfTVd=_!=*TSw}9W+E&me$R5o!biKptf4&z
Glshr0cpI5nsl--1U;`LPYOCYKpjKH-peYg*KQ_~8r3SH+nc$43CR$yeBJ23kUq@^xd5Xhs>EH<7MnG}g+`_Ln5VvZxL!j{cajH|L5r={n={vS0Prj&>#^!^
_lbRU({mVg3UkAR0J>E-ig{MmW(a->x1@8So`6l*Z*#TboCBRsNr}h<jH;p{J@vB-jU&kslPOv4eiJAMj_Hkh*WFfKG_!*=cFK)p<)ya&Jl~?K+-rm#XfY=8
ORB1^J%lDxVTM%fV0z>ck$~6l%f(29NQe-NBzyMO!rcoGJgT0<$?`SQ;JG6lAov!U4s^IyvO(aA{hh~wD{W$0hQ>~#mh^)2p~I!a18`cUwvb$4r3oRfl#?Vu
giu<=A^ZlAfg6*-s{?{<HGQD&`4m%?iXFM;6F8<5I(8`}+=rGdJef}8^tUFY4NVG2d!<gF)c$8AId9VANDEE3G#ECVMD__Ia?@)lvkAD!J=b`A9ATl=Z`@JE
($Okx;>wsW<w1K#n>{l&_W%qV_r+pKj|qw%hgs#%asj<Dvl#^Iz$W-F$tuXTn$_;b<)i%>yUWy{V%vwIIWN^Qi~L<I0U6rOzy!%+Lk5`q#Ax?TZ9OTA>wyS%
rK#<Qzo-`))1O$xVSQBjOtF*3`(#rWVS1P9Q~$19o*flx&NK5rqqxxTwvfV#eY6rWi5l>{H^Of7LP#y#>e_OlFPLew^o;^|`O=d@FYz6^idKcrzE;}{N4?N2
l>@9&e$Y$3hYuaSz22Jg;w(7YZdO<I$!S5pJ#g>eYJMn$)beV*mv+lQkv67jJDz_2MbAh46N9Qp)lJ8NOP<2nopIWyi4AXHGGoS8PQW@?L$5)dQ@P^g3St8~
-zM$pUkTP{0MDtc?$IX-T|S0|T+L+<WBJld1%s>u%VYi$tEG7mEt#i7S0ne75fWpC9kPjx8gt(5-fS1cs@2wESpcUm+!W*AeK{RB?k-X|#7{%!?dSQ8r~!VQ
GCmj72!X6?1^(v@X2&j8uz~5d>hA!=TfFLU%-bGS6(y*d_zov`MEJfKXy+5|xjwsnz~0-H8T%KmesP@d3~9A6)|X;%dSdh@Ti;4W=qA>9FbSP4YiqA&GmB9a
p#UNc8GIZSA_0W(lFTSM=FyY&aegWGfx9&KA$*fnyO@j{%qv%(dk>k$yB}E-63@u;1BLGSpPM3-G&cReItS)8flNYDssuj1^@^BFVcWSQ$T&FaKho2#_QD}p
xno}pKBsFWLNvaj<c*x)-pDis$Q^_Nw;6FY94T1|SVe}KwnFWumOl8nO{P;V39%OqW;v8|TLb%UDLL=NY&`J96tl;)UF~n3s4@+qg9c`>#_0)s`n1M|nm=Ni
n<3YX4w1Sr8A!Y!?68MLQ%H0#h4$hY+ydh<IA+kW&r6h3vRZh!G2YXLB=H^Nwg@dRL%7_L-95nar~wr_;fS1iwV0fIW?t>FCzC;-Urr1Y>cTm(Za0PVeYXK7
f?5HSc#@bz#?vyXQ8u!C>J;ojx+e8dpaGr))AR9lI(J?JI*t3H`p{<rs0_;OhHYvxTTqG*duuR7|Mwp~j5{N9VO5=OqoY>b;1d<ltlDKAUJO)Is6`9QbVGUl
d1&prC#B5eKvU~)@py0v<E*be>#RSK$RhV>5w|qFPc2gPRrFrD82A}@PA>3uIGlUteM{EA<4Y_!{n*dIcZMLie^j{<3MI`b;(zZWwQDvo;f?E-AL8#~yaX+a
G7{aU)K6?XF<jQ8G7D}xwdR?01w{njNzJqFbg(5}nxJa{MrFc|7L)@dcI{owQ(P7l-f(Xw!6ONx9F#bX)M#?L&xFrfm{lp8-Pv}1^peee)i^Qpse?R@XhhFQ
a3EJT`x@89Xo9pAD5)W`VH`d38mo4=^CMGgHiS+g>>QNS(PL&Csys$g3@$)(w+MTQFI&KZ16<inVtAYOm+XxyRSr*Oy-l*^rr1!_Gz$$-d;yuzaTMP{Wj6=C
0zekUk+bL24SnMD6I#Hm>oC<s7wl_Q^5+#lii&)u#v<HmF)G6f$|4wWUia?#6J;HH9+wXjA`v6cw?ZUXC>gtb?CHg+QtHT_bShuKMY~mcoj<-f!ko)QgpkbR
0YrAj!-=j(p<EOIJXMJu+U$$^Qhe7Mnva^_km>a_qqFho5^&zP-iP6B);LDp*k*xHVn3bU?2TtfiC?x7P;T3qBdmoRfymugvnl@hJ1k#A=WbHw8}aTUFS%La
W<}AX`wI9JNxm46ILI!J;KS8>MmblBg7=dGdVPW|!}%X;urHj)!%x0FdrOUGb@wqfd-Cw_7E=S+<T>rUW;i&);|!97ZZdW?+lUS<rRl}H3vZo_7aGpN`S2s=
=n%@w!Z+h-sOjqv)~6V(3N6nTh&F4+iN4%Zg**6_#QC+I<rNuIZfsTZiz<~&ojCJpP(@JB<zQt9km($;#|x8Q^J(#X-M4IfT{9)o+&^JjeJBvDNa(1ZlM-R-
#W|@l?c2D~^DFwcH(EG^aucB(m5Y&V+awJ5Q^li_QoY1q<K0cP8QnA}K?F%{afW9oqX-#3%(%ktjp0-gulE5@>+ak?>QF!@P4WVV6I_t*gNK~3nJzTa;5wQ+
GMfA*#8rL0lhbUIu@cwT`7YTIq_4eVm;N$T;v5S*2`_$|=$DR0(SQ&kpLZWB!V-vHzYfc9t9QrHz^!1P3U%nz_e#d{c{Vw6Y7OCWFxZ!!m1*tG8PUsDa*)29
JWF~XaCYNVF{!aPu@sfCMI+Xp?Psxfj_bhWchk_ovPW;(4Q74WDyf&A-8}tFYeAezl+>Y@$beaUL-Uc>3E5lUMxLDz__p3qEjc&~W5Ts#iW+1_k+9%&kU4T;
&<WG6ameqZsrXFd#n@xHF4$E1j2QYeJ^FWZBBQk2>FcORHJQ^*@;$H59tWg)H#NR6lS(j&h%9;9nVM_!Zbb~32)B}os-<0l3fa5cU(Hu%6LRSF9v<mciiG|i
(o#^2FG$u5WcUHs1D{T&<W75>a`o|}RoUtxc$TRiT}Wh}Lb$h4>jt2sSRoZ8<~3)l|IP`>FqOWWDg)^7BLY3KN%oZ(K`%*U9IJN3k4v%+J^hPn#7)WX2X~-R
6fD+jS)mK3uPMm*_=@8a4Tq#&<i=~S1+7+gP*!B0zTX<4It&<NaP}jr=jW#)FzjGsSq6XRd?f~POIPGAShToV?t3tt3u}^Tbbg$vTdlV#Qysbs*{_d{6c1#S
n7*1aooL(W2M$z<QyGpKkzvksLYMveM&*>(=9gxC{+7@}(HXwk7_^`aINjTdpkvCd-d3;V-%Hu)tV+0OK;Kf><Q)BknY=j&1D~*h=rHQghHYuLj<@eZZ*8<h
{|cnvp2*qaZrGzXnhfiA?%N5*Vg<PUd=Z>sA}oQuFVd<l8(?x6?<?6uIBq{+IR}m4vOesl;LJSrNRZEu>J7Joo%0;RgYlcJ20)_7fizG;bs3AZ$N2S0FD|co
){yra21w55vgd_)PGnai;{Q`50EteUZ*Z34GqPhf2fPv<o-FcLkw>Pl*LPARbGU#lo*ABeeg}}Jh`1OCDfHdMYQRK#K!v>AT%#tlE6-(oSPQRaS&l8dnq>iC
>_vNjMvEAoS=%m`Rz9))V>*{v%W-zEm*(F()tD)6UPBW!pyPhC@kY7i4M3A5G>un#xuxHmn^S73gcx@mQzt)YC=3%TH0wyYqO~r2z`p=O2yX#?kc&`-A+U(C
vfuJ(=_ciXc4%iAQ6<ScV=YUSp=>MRrw}jG;-uMYQ_pJIaW8;3d3B9)AF62*g#7d#Y1>mGbKimgxCM+KAp8{M70g^`uBJw6YKh(v9?*#-A2sWR^)yqZNeXPt
kHT5Roo5$B8w*t(SQE=ntM>P-jZ_5PS`BDITXQr0?uCklUc6a@XXg1D+A^9rQLAzse^>arZx%Y{;!G>eF}J6?ug{rd;sYkxE=^;ohEn)z&ycWUkbKJ>1GoJ&
TO>z$Ac5eYhkyGru3!*F<v1BJ&vA|4UB4tEJS3)QgNeZ6w8J|&Z7Xq3tcSGF;#?mb7+ESA)RtA$$k)iv<gWWYdSKKpyR~wbift<NK9(5St^uSq-Ii*k5n1Za
q$vZH+Q_x)UR?~VQJh6P?kO=Nz6slRcc^~a3%`D_yaAOWTdvEM@0$!ekZ<Qa>=2OOCDl8r#2VGh-isB8`<JRWcU7%T!ZQZ(S)H+ULg`GQlxKS4&#Ppfh~O6I
1H=?69T{}7W7Ads-q}I0bd)$))tVUhu19N%2(iSh&TM0ZL^87=IGpj`<YKALB)bQ<;&FJ|G|;}g!b18tl!HM^))e~ICck5O3Mpmmpx8X@{SNoJ*sLOH4lw&)
Emc8e04N&*;DXtOwY-_(pO)r302#C59h(J2_Y!t?TAPln>%+|#_#}}KL)=-Mtjhg-qyN)Yo*|4M?MxX(Nlgop6!w*H9?302p+HA*yo5^Ii#5|gi8Comb@X-k
CH7=2s!mPyMpgRWnj~!0h4(KHoYTDvOwb#|MOO)o3t`d<7LE&4bOZENy9Lt?TG2c9&;1Jww};w}m0nEnG0Y{ZZL`3H>^=b4yDKOi4LZj~yp;rxeZLes;yiRW
^)8LkHZ}k`aR8szU}{7`TH?j1Re?G_Sz<?RwLi*H+=SjyBgmEvNsYa`E*T#7n{WVmf?Ga==dJpYBdBs}20Vl40`=r^B=qid3<4p=uB?fbLp<g?O5C}&!g;^X
m71fmi&g8W77KKF1cl*GwNXfTb3)4Ht12H*r70Ymjn?{LdgpXtw!4Vl2i}!+>2;B>U`Yqmi#Z0or&QM;xbW4fH-<G1MscXIQxywuhfF~1?H%p)`d*`NQp`G7
qa-~1HP!aZaL!t_?M;ZV{Xe@_N6Z%ak|lHXytY?8i)HgrUSx;>cG@|DtF}pGF!tw2-`=K`GiRZ1NNX!KX9$0p{B^OLWM<vtp!{iM2TBtV)p=wP{hxTR0B-=;
Fuf?F=7eXz7ah{Ef~zBt1`S7^iQJT0dV8jvm6&X+HJ-eUkQ1xoL4QU1S?466!Oab_RV-soSw(l})H+bmIKkK#6YbZ0WOvKgzKR%bg0i~)Arj4ZHC4WkNrVD+
`frCB7N7>X2I4*}Pg&_iQ2<dv<_E&PSE}YvbQjukvh-ofQ{Vu^=vXxA=wHJq-MGMZjU4ucOwadabL91Qg;orhC>8ba++tE;C-&k%!Vw8{*GHv_yX$3fACh-n
L4m3kHHM6Qs7T{qG6|p5eg$a8+Q@bfnsDwCgv2jnIl5gJEUR8k=&A{elpuKR$rr5{ZaqvTk+2%qU6<7T(dYN<DP2!s^y!!I&muRE`Vj9z?r{6N92rKtp)2(o
%+H8ji&S6Co-Dv@8)$|n!~r1mNERfuk;CGfC$*qRR?nv^xWw#sIY{sQ#LO&IP~$pN7_Tk%{=ylEpAHt1v|G<@FP8+lwe3>m?0r>49`I6|lLFrg(%CU@1hRM=
YF<n>pRN1t(`lhel-CDwJ4L?h4$8dK_dEazv4dRtbV$>3XNhVcGAT{{STDf{Q&KAMKmu_~&zTp0xqBGnq`Iz~LEwn2%tt}MoK=H^kfOz*IrCo7(c3~%(WIrF
;lF$_1w;-tPRcCX)fthqx2e#wgikI(kCBgvi&{cmJ8{Zi0AxFgUy2=?ov#u_LA83eM~h~KGe*qLRU!w1mtRD?Cao>oQMFw;r?Aj&ApL(=YiZR3t(165MDKYQ
NT*G1dv|kU!l>UeG+=FZaNF_UdOKWO+xRpH;)2nlJsTYnO!$_6RB{^v`wxXJIk!{`=Icz3I)ebf<(=lPD<2acollPshWA|mZ$&?!C+Nx}cN5^y2fpD)HY>c@
0y_dwkvBE!vg!kcfK-K6QTCBli<~GetaX)P;yc_hm!3})L^<d<$oK;O@Vhy2`A&0P()W6n{<M4!;hM*fi*0M4pjC6rDjk6?dh7M<N-|3+$~pSMGfJz+J;GAD
>5n5I*dJmMwCYXhnN>r>jH_b*(d<u60gX0WP*Nn&Y8);I@qV=fOw+Gox&YXwoj|ji?8tbN4V+x&<9u1U1c}*$q4Zyua@t-v{c~<_a@Gr}Z<`6mf!lXe&J5oM
gy#KHunuUG`kHl{6@9u|(Jc{$a*IRHMv<&F6786x2j0@#?&t-zi<7$fgs`!G)=9PZj}6tl{;tvvUY^hVWL5t_dp-NuAplnWZY~jQjbRWlPrQ(#f}_i|oLf-$
7D_PDnWv~)iz%!FgF$<636uA>YOX2?J;iD9p662jE7^6AR3p{H<Fv@RLMaL!F&qE@`{JXM3q8fjItb-;{>~TjW65qqHkHm1aoEl<j{%jyB_lCRu#mo!ow)GC
h?F_XRM&q=^Qk#~Qi!;m`U3$!+sUpJ$ty?A`#l>6B5^t9GhZjJFv^^kew2{}(vFY_RB^Fn)6dHB%P!P-Bc*eD3w!&k97PbrKAzGeO1hB-0Hd;P<KLVypUmPr
eF;3tzVazSbJHT(1v!003qG5zMFw{~%RSrDx-HF7BD)s=S>DCo5AbCpLbr?c?Y<!w0C5Oc)yg=y2iL>`w#J>_Mv@Af4#8$le~W`%-PWg#$_UMu1?}e4&E8ys
IPezb(#bhAbK#3TfB}781@<5A%`Uf)*kaMTb}PAdb|6eyv_m=3pSB5}ETSz;c`B^}{(R5#A(J7+$xzgB1)~+-bNcKI+b>PObbltsUi;l;Jo_T|h>`3wH>n=v
Y{R|Jb8+@BO2Qa&8AL3>N;gSIw6f60iS$bC_^r9rPYMO_SP(lpJa4ruBNUm!J=CrkLnAeNUAOkMgKeHItJwtv2WX_IRIO#!Kc_iQnYe$`MD#1y+89uT<1a3^
Pp5WxIas+dv?m{9Cx+99$N_~nZl_EB+0Cb)t%Zr+Rd@|?9&cA(EL4;devv)0$sN$U#1y|GvjOSjPprCg2Yaf>a(>steN>Kd2wCn~0H+ch7B06AzV3gYN_F4(
-)=fIJd&O!>|~&xEOr*Z@zZ`28*aMGe$`&HP)kQDix$yA^EZY+vwlcnn>?(iSF&A2*OFSU565Lq$d<A@c89kp72aGhxND9iUOb%~{KIZ;nAvjgM8JA__5*5;
@*kKmBL#0uFOf}F4(+e7n_lGTJP#tRWJwg4&I=3v9b;7%^1IZJ3au|(f^^;$WxkVwyAob~(k?ObHf&p{hX75=`Fls5TXu|9+?h{OTER*6CJ)|b8Nf>%&11%B
Scq%9r3nKi+0kS_@Ut)R=!Z9*m&G1F^$b_$Nu-@g83N3TTb8*X&A3OycmVnjZL{Wo@_&P}=N%J-BuH=kKvx|!5-Zf_O$ZQ*?HD0$CAGLd!C>~&Q5uOoCd^pL
Ud_=Mu<augXOl%uy2f|ibk7O6(k`-k+MzrX6{Ui?^3JJ;aNir9A9zd_W7hqUEL~11;j8^`es`@-vYF_0oHEoXyMZ;2YAj_yH^a$WO(7b@M5h&bGZJG40loI^
4!0m(E7Yu7OK^-1w!^m^rdyp5*k3yq+0%OwVcDTfc00e^OI!ObdRjbf;q&f7%sPWiFP~mJ(yd%7X2b6*e_LHWq0O{kP`>l1ew+;R;`W5zg<<IzVh(Qhxrxg_
BZiH0+aB$V7NH4Fv(t5;Y9JSn>~>;lf&m0bDqp#AIW>M4XF7qWzCMeWMtNc^Tyv$Y6L?uPdN^%H_J717`Iv?T002ZRrV6Sma9QOh5~69V(xWHtD~3U4YL?c-
W-K=aCGNqyeH3k1yZpPlg}oQng>tCombmdxpI-LBsK~2-aA|VCfNwxiVK<-dY9ixV#ZOx*v|25vGLSSE=DnjTKCWlL=3U7ZFJ)6U&FN(Bz<3BC<nEbz_JQ}a
4~V8gvHrVRRCK<i?vi~s)e7Bare4lBX=Ge!0&0#1`088h;rzuqPjDkqn9v*}oybPN-uN$nTrU_1;XyB*KXx*(QIe=rL(?#AvJ}XQ3oXOpM{^1BD8#=zjbh=x
H=OY8FsrgWdNxCp9}I{KM8?y+X>~|g$S}bAjjk-d493jo%m<xgeSYM-Z%@y2%~l<-qy775wor#V4<rO7q;6;kh?(pqi!=DbLgSgwi#*zuy^hC#dL8XW=r_m$
+T<24s=hzoN{(G>?K*6K#0dC6zSa`pjk}dH$e9`y!=;d+Nxjqr+5O}?gm(~%6XX1(`wPUJVVU1CEAm?u0c@*0)e`1rj9h~jqmeG2$%`BqVc)wb9X0yXG+TqL
8Zehrl>})#u6du5)b33^ij2R<ezZMM@m*mG85(*%_A$b?hiCA3gDd=m9L!7k<^Q*$nS{qd;oLcZssx^jy^*K}Ee2D1TzKfXC!9`L1?wk8hQ6%CcFNKP{zXeG
*aqkYd-+>q>3mT8jZ+Y`E+I^g80kWT$IZ5)!bee>_;<~S`%-pX&peshVtM~$*w?^44;<;gk(&vmTz>`n0WzFSu;Rp&2M^EvWljR_`K{>Z4`*9xoSqwBURVR^
phDNI{!SG;_^T6><H0qfhxgA9<QTBM*nb2mGPu#2hMVQM5Xe9hfu#~tqk@kc+H3fwZHBD&CW6FRixB8rnY7!uA^~*ox|O^e>JLjIQOTK^t2^MJK?W*N@&<)$
PU!Ewr>mgm6)79UEik)Zz673Lg#~%h5Le<Y)b<9p$y>DLpgI^t{<(fLpDarQ2~VIy(H;B*-C2*-yrkR>u2U^!3N?b#Z-u2bnJZcJ!GSbTi7VDj>-jXotDU0!
E9?x_qg~&c+#A9_R^u9RAUsTh1SEqp>ILVxwuzrS1%i?A{ToW=$SQR2*>QNZPorTclG2*gVYUYR`s0`}{voS<4+R*j%8B@I8`zEWfNo1Ug=bRli6hS4cd?0X
E|0V(F|>FOc=`CvvVM#(J@2akge)|%aDr2CJXHZtM+b)79TdEH99Tg|$-vdq$gs;o7aN&!Uz~NSP<f7Eolf=Wq%uplYhYBjVCKtGK7TH4N$O2ZeDKVIGThan
$E6b(Uqzi_0{6VNrYq|&5FEGaUOSfB`VFQ)6`IwB>(p;m(AjkpN9O5{@yQ$H_D(8MJT&)hY`BCh213a!TxWgAV;5KMi6Lv#<wFXU;7l$<cnoKioKtA%dO4{{
`_F@34$ZY04;1KN#YQ68Ty%egOuC+2z|=Ewdnt=M={7V5J-FECOAFbe@aM!Vyx7L3t1`m3%ux341nnVdn#0W#3d$z1Pwd2&T*NRY8qpTUY~-u3jNjf}oRwuy
N;|#iSlSb})B);5ac6*{-A+NODVn#MMxdylV8}GF(9FXD7Aa>_utGP9E3prwhJ#hWcM1{EpRq~6jAtsrWk5Uj-ds{<KM}5VlGuN)*gvY%EQQn4iF?$YCA$8d
uERG_>v%>fXoYVd3v8`mg!SysIxkDBo~sSi0sr#)<DmimP-K>jYXYA^3=8vQHy?DDC^2934%6b>_8~xQ*NYyRn5_@SrxO)J?8TRvW6eV7_~=%HwQ-ddk$=xm
?RSH82Iqqcs%NDD8q)|X^&>RUUanJt(mEwSse>L2X^hJgyXqsSdBXpaoLBnj2#=QQSu8sl@hUj&;QJ#<sHqElu;@z0e0f?-BA|@PK=Yfwhi3JvD6pfp&AY48
SZi2B0c6Nq8cJYeMY2!+>0SCphGM*<(9tvehL@9Vn+efYgivGAB+Qip24GUzD)76@g>7XOIvwyps76N!8zey$x2*D2)p}F#1D2vhGqN3wlc%nYzrXWoer;1X
nq`Q`*Z=+k3;fVcz&|iCZjySjmtOu!`(MYNoGkbxNvp;q=orY?StuUr<~|eb&U4H($TX&_SOX}KY5br_f00x3!|Ce`KC&}xVFHgr_6!ppc0h@77-bytMFSnp
%<!`nYOxzFem|>pL|D^rz0FAs1}To|^_cT2VK~Sk4ipeU*JFIXpI?@kZ$(O$3myf3#|1+%<hz}0c;q?=jS3|K_tly45X_Y%Gb#x1e*kxRjNX#mIrY0S(0z@s
*{8UKU30>oHE+I=w~-c*yJt~ppBiRZgtUJIF5^*Nk3cx>z2fI!g2HrTJ`})29X#fni$O$bas~ePs?4813)H7YSdoQH$5%Edb<N)s=P`(d3wrdQ;Lj5lc=V{I
T6$E5@d+2?Z@Iv27>!$lG#%LUVjMZ__Ebp|FIAT#O_s)%w7u|YL$bDJxaA$Yx4O`N(M^-CO9?I*VXk#S=a}7I%B`i;YVXzW7QabD%teg{aK?IgQdb+{fDBj4
W4vS`<ui;Gu*W<YLz7PjaatL)To*0eX^>~ESVze+DgUp31&Qyhic-bWKJOR2xqQ3x{6{aH$@_!mSEKSFl_2orZtNOIo8X*3R`<JFGJbli%!=lags^P0`+78O
)6a>926rv9xjWV#AYVdIFd19#G#+ko!9EzL`(ZH<f(p>*FrkeFk7KQGZb1%cUhtaI`)U4q(hFDQWO@=iB!2jEouqRy)CTw!dn}-0PYAM_Sq%&ttx8dKn(St?
(v4doCl$xYvYwOMctE-VJ3a*TrZ67o=?Lyz`YSfk$-&KQ-u)UNRBt+DtjX9_E`Xx;ufIKo=Xo}ew*coY-Optu8srf4#ifQ*=}uBSDyF9+N3|1s=<O7VFwwey
qhHmny{7=j(a_0_BThgGXk8u2s{qd8GjaHIz@v-D_pTdQ_j=l0Mb}P3lHHuew3WO3aLdmVX2#J<=(4=h-qRl)cFwXu*2COe6nM(;(HAj!?O%-p*6pD1up(vA
be7dO0m`F2Y1O9mfU!zTCR>^!(n;6}Ro$+VActcF<UrTW_MAuujsSJIOkfxyFl$u;3ZF1{n#E;n;XMWFC{`rd;8xES9mx!_5OuRZnq_PZT_#ir)3UQKU~w7p
{x~iH2qqTGr7zfpE?(-0!T-{4l2sZ`L!^slyG6cDBnEs2VPq-KTrWF5IEfM&#Sk7gH|1-?+aUFo>jL|M{Q+<D`wP2ZLtO5QQcki{;9qpUuc`h;v{=W#l-(xi
!~ZEaa?kOV%<>xU0xFkxqbcr<-HTei-~gX!1ntO~)B`fUXdla-a>EW9pszW#02RNKvRpkqZL1$ur%{~gpgEx~nci)>tGnWYW$!a(kQ(;$8*a*!B+z=F8gh<B
gaL&SzzXD4lM4BZ8$=HtTDfSPelT<Sv5Qi23Ct@CkBVb^p^W_aLKnojfpaO1y$IpUDc!lmFF%l*Pq}&6+D;Ep|As9#&LR}5N4(nogT9xk#Z7?=&))6dBra4H
A-(8-YuB;09`-{OSeS=;zk$GUlBd6vq69{rJHzZ_Ye9~?gNo<ruW`B83%awq35maVO{FK}RZ(Eq<lS?D4ojFJBL})_9Ct*CpI+(w>suNNTAOp{0i-4R`cDu>
U=vHUBIRX~5)<n-NR^yYh|Z*CI19YpqCQMwc2N;xj8JZ&tV{OR8~TKrVu`;k1~ExYZ6?sMy3Tp<Kb}T7MTEL{r}qK|ip+2-^+z1YgaR$Vv>r_~|EhY=eQ*r4
SQr*aAI{1AB&EJh5)%7KZV$*`&%;pz73D{<A_E00nakH*&2&qrDwCHEmS?Uace`ryO4kJs$Gul1b-;i=-OV<&fX=5WH-XF}12d$7RlsJWpc;svkjd7?!{yl^
k5-<3xLTvtx30oG#gkqEtTL2&heGd{s*$DUX*@V|2IFYrjF}oBk8u?HPWf9JyKB{*)sdH7aQyn071A(Nf{0rBvk@mR&--YqNZCZAFEDI57rkJW4ulGvdcx0}
;@D#8?A3mof6zS=XmZ>o#7LdUTu=PGNSth39%!epXu%eZB1slKs0kHRv7SfQ0Q%)#YRr`(tC>x2`joN)S!Pt}uwV3w<#}YLPVY%@dku6Tn@Zm!ye3;I+<!wX
+z{b=^kO|#Ug)*t#G|Ry?hLW2;(JsG-_9|GHAHT=B%jmmgkdaeB!1`tj||<>wGQ`Ktx`Ki{3kd@<*9-egzUD{aY!Us0&2%<&J5xJ2TkDV(2!8rB$NtWM{|J>
1dOC2z}*p4&jOHvvo@@!INA23>>RFMLD>M$O<xtvNJS9gyWBU3giKWdKa5tIk!x9v1Jzp#1FnCZ?^L?DR#XQ#w<<ZS0iNhJpUz=a_Xlo0{5l~%WQS%x$g_k(
Q=W=IEf|Lc;KL3^8iB37VwqyUNnSh$P(roDMbU^Gqi8zWI0tept)((T7G#Q1$qrrzSLA`KXWV}OID@rv%(8Ag&3zhJavT#%`5|`bL`-_<9FZMazN&t?m-Hfo
l+ThIrf*5i=#{(?QBhP0vN76qQvT_Of8L>m>%P(|iF&XUS4S)eqT4n=$1xL3jwO?#>rJgRjXpHokMq2^)DMp9V!`W*%r=*Zv@$)DgTO}s?j>^VPivywnKrU1
j6tS<hI<O|Otv37tsk-15Yxo#k|F*d99vu0p7KX~*#Cm46`Zrd3stIaQb7yVp|8VeD;h)@GRJD}=CX@&eYm8$+o!f@ibHvXNs4>xq;Nb??z*{0B{*W7S8HrO
B2uZl9bR*vaocdDAo43NZ$m}Mk_`?dNIFN%XJVNuwe^B5m*04KdqEZ(aMXGmnCxZL2ilQk$Y!X^79snut`o;p=IH@RGRh8hllKLRk2gPL|EVA#v6v*0M9qu_
h+s-lcx^uYRdBZhs6d+a3lsU`LK<_q80?;14#x4Zz@lDDI|x&m{}GP&YW-qlR+0nWV^1x9Qqi7TBO526Q`keq*v^qEF-a6)E~}Q!m0>5GFb>pI2zfn*SK@gh
@4vWFX~F1^bP05VvZVb5vQl!45PWf??)Sz>YjJnp4P7?%_M|O0SZz(xfZ)-H*Io<d#nAQFkYuZc{&bTySfvUV4z8EuPx`%?TL(Dg<$T+FMTbG?aT{AY0Tw(P
FixojOcy{u6kNrCH_^i$_*f*B>cpG2Yo{VSX3fC1K=&_AvfR8=edh)z79hQqG8hk-g0w*CoXTo?XdeW8;|KGh9$MbYSkC>f{as8v;9lRRi-Jal#H5><EE!^J
&i^0w=0b+{uwDNiBgu=VGtdA|8y2<f4Z^dDL|O{WywwQQFO=_U?LU*e!c(ur`o4<+Wl<8{-tBdASzNLC1ZkLkX4}n0#58eTOo!o|7I@82XfFRnym9@XgTu_s
(7m73jqc{~k~dOe(^xgCZuqjoI6$>;YacouYfh+WYi}?`>VEX;dwyC#5S;(g?>7aT-q|I-P!VlM4kv;6<}2~hAoI8mc~iu3>^;zi<OL6UYA{V>NlHom;{JDW
>6+Yd>TT&nTLnLD5Was<?^%sH&=t%q!LMh1qZ&VZ<oo<uX->3Rff2Oyscg}52ryXZm1hNgv3!*fr9)X=1!m6=^KO68IYQQp7dXcw^f_8r#k^r~!>vQ1!hOYg
V(BAu${8~0eh345Y+<qf<soyKt;!-FCNeB20?8#8OK5JHjJ0W>Rzfoo+h^vx;13FWV4bkT>3`W`%`J~7V!hf&&mIO{m0F?obu>zT_L`9$zX)B3HP(Sp4zZ7_
#|=AcuM*B^uUXk+<5lkXizjPc=!wGASi7M6HO%X$t<aGt6MS3|11v<v-)mV}8xN<Um(m@T)oI!unznce{?QgOom&^lB;?8E)buFbB4|)doS9e;m^P#@`OL4w
62KZsu6!Wl9F)Y_Rs@v$Wd$jdQ#DR-4~=C>gq<j%ff6u~Al|Nm>c;n<Z<Ri^jK<XxKDRM)Uk9Kq#`<*`7Ni0%p=rk+m1(q@cjv*XyY+o<^BYjd$U-VB&09;I
Bhx4aT@sp#)lwa@Eu^!2x(J2KDjai6g!k9(fD3nM{ujpG8ud)V6-^nEP}Btt@LPuFqgK6as^HZkICn@TQ9}We4O|69b_Q?~{xR!qN?mYrb-v2h!t=c3F`S^1
)nd3+y^u;qwrCW44%&mHioDEHvL?I@AUt&}Pwio&O@bMY+a?KP=x~G^O0wKb(Nw3nw<OfD9x}gh7nDd1O&NAp9Dtq{rOW;I+GiL7MblR%ODIVJ>Pv-0s~vM7
#|Lwt3{2R^$|5Khj3^Db2pzkEpmvYFe-KWTf(7AJ6xTusau)-al&3-RP)_Q&OaO#sQIzp7lLk8vgGL8kI1l28`m4%k&V3cuX8$$v8g2Df7hZp{5xq*Fw)~Ou
4L#wuuD(wMPlIf}xX#0YDHrKm=U>(`$Vy(#npNU3;M`dMqp()U@)6N7cr{deh0;9KMlF=3W8glRJ8wZg(@>O9(!mqJAKa6nM4t!G!8fk!uYzPMMD{Q6n(*3D
5q4?$W3oSIcZ3|=n=r%^U{5~HWXYfQGlC{uocZPax-XMqz5)qY8hr*PpSHB9R*3XNsq2=SavGko3ubKPoXkylZMPj(gDv4#kQ%IyHl}A6svKP{I}QJGQo-U$
@He#mkQRFjuaC$9&nmt&CZ!OQJ98d*z7$kZxn^}h-V`(}EZdXr;(X^>V*j+Zke>*-kYjmXGF-q@Ilb=}VM_x4FnKVJ)E$kE>d@8#RT3KV)?vHRreIix@qy|x
!gU%XL7sCdfiE~EIlqyRcfBCLwG-fhb?|pSsMaN&aMPm_gQS;3{1nUUD-_x4pr5g<S(;I9xTY7b-vmba|Eho|3z37hweTf7KLu(d0kg6M))jQ<o;?iB4nJjK
)_Lg+G&3@$a6r_<zE_+-_s5<nAYcBHW!NmqnoQ73QWkI0?sa-fx?fpvyBmL<frJ|+05&S^782#D@8%y?A5H{m@@>nxC5w0gz(t^F$@|ylLN{lA*9J`>oK#w#
vDnhw0_z}9h_Wh59#MrcA+QvL8MVA|=!TxC0}YgS^;B_i3({_u{E6ty`-C=;F%T+`corDqV&+741vHh`WXRXk#@aHry7@z)V8whznqCHMD&M=DohA#;Mx<Lu
!KUutz{Tp>^BAbx8rpoBd#x|1S;PFONe~&~8M|dsmg%0RGa9tND-N<$xq69|H7Eisq)Xk_FAnOgMd?&|G-)dn=f)~X2b_#kRKx4bom98Y(>lui0`z5p)L5FZ
gfa#euROvoNNxg(!rAXS7cg5HQ_A3|t_(tal*W$DtipUmm%>iBqo*u)?0s|)q`1z?)cagJ3YA(WlrSe6468*jmPl;<(l0Q_61EsCtVPOhFo^6#HA6YU+!&I=
bBJ}zb!c+7e<rFnW)Br>D9?hNs|1uJjgSb^B!6z~!q3lNm9-TGrMtjW<i-N2q9*NdK)~<gS<}rV<wf7;?=2V<F}&9ViN#{9k1_hR!eqeC)S59sg{e$`f_i<F
)K0;tYd*Wi0sp9CHV&-OBxcrDQRuH6+;`08JyPy7w~YBFISXo>@bN-7Ae{z8jM4xdp-&jQB0&S}H@Ww}Tv;NFEmibV3+^(_Zc(gHPvZw$n>ucf14`xLLS0bN
Uzi|(d4<P9h-S(tOvbZ^W^i1!R8GpO!r1=?T~2gM4iW;do!xURVj0Ss8F&`%K#ox1`eA#jDtaTwGBQyX@QsNfhXJ4A8Q?uVjeMCgTR!fO)W?d34n~l(nDM+q
A0y3GykDrOJeKGoKuPq2U2k(V;~V&Z=3ynl?_E_Tl9&GGySHBGSuRrVX{|$<cGNu9ge_-rLsR_Fr-KP~7BN&U!p($>!cldMX8%4MPGd8i1V2)LHO~`2cu1v}
IwJ19G4#Fk1iokdCxp*!KDX()jeFsfSs$-1@zRMM{?JZfO};8AIqS=1Yo{4{(*=Xac<G)Aeo?1#OM;<SMKGB`nc^%_`3~JsqxQ@X2<^e)w`olb+xuuo{`Q5+
|8_R)*HjpENboOB_A*`q%p_t`^^Ij^)#5LDOt>EPKIhzdl-W4DPn%>l7CJc$uJhJFzc6=rBo2}?$~j#qrpma3bV+FNb^^RQCb#R)-`cHs12DIk$;;NXC_PUA
TulWW#feDu)p8?PwvcCLd7P;vA4YuMi3jkfI;v>iCMA?{^YCb7ma|VcAOe*81)=T=9FJmz9b<~Br!2{W`mg)l+!sd(7yI)<=#@AF>VO?3f&DZ>(jGkS2TaJO
IInLl&vsaDTtU5;0Qnz!wNKh!KtD=MP;B2#uC`|q#Ijh<#SNp)54f1kObW=@222~3(>t>Z=vC(BL2{KT7^%S>97DP|ABZeCioZCe*8D8(L7n$2_!Z5w-dg-m
qwF4C6b_20H^|WK?nZ~lUnA`?&CC-D#~KVP&O`6gB-6=8PzGsJ?#cn2tq~R$^iuD^TAKcdAG{5wp13GDO5ej!R|bD*9HIi0y|uVkge|)_mN;Z)wvr)))tzEm
ikK?9CWC-1WbJF0byd_ZbJy9b!iwCtszU8CAG)X3JL0>~acdbc1(@6ZGp@P<JM~B?`Y1rfRV0-es!&CJX_4$j(>a01Y$b4WKmI~~(C?<=+6a)Zp0ohg@7QQa
1Dp6!Mczs}^=kY2P0FSLVpY$AnNrxFBfcO&K0B3W&&YaANxO3!QjFP6>}%9sS=PFRUABce*BsG!d-i5e&5kh!{rhI*@&D#EOg*g@-#f3x|7Db^rXmG9?n<{*
r}7%lHxfYZE4BLG|5iU9dl*8(C{{2K(VOf}O-ROr;AnWjP~4!6);93ZrYy?e>Am^#E;T7eehyybU7GR&r{tz&-t0X=^nX#qG>zQRdR+Dld$&%iB9^F3`Xy}G
J?tge!;F11wWP=!S1az~01Yo+D3$4$v4w9Cj~blQ@!cQq&LtVYJ}#17D9av@XXir52R6qKiIJPp;R!NqrU}dOP7~N*W}BK5gokUye;1ij!;@JQPHmzG4wGgv
GPJqX(aSH^7u}H(X+Y}6_**sm6gb6#y8Rk3w<O&)c(3yE?eA$9%Z_r@<^-0w){o0tQ1Ol!hSOV``oMjHNvx6-SowFfc&2pY;R&4L=1G&PA6W%2lpi4tGJjIi
l?=<gO~rO6sf%XyGs=*#h3WL@n@8VrQyBF!>a%@WQ|fFlk%rCTdYTyU0nadIZ`a7Hkru}&KN@Is7qi>~C=n*oPMnm^FIi01yh;d-vM(9x;nWo7HMPuibvL4`
-`da1{?j5%omwzKyr6_dm<H@y&VPCmZu#cuzRs$M%`rme-jN_Z>ZzY&SMIL@a+e%*H2EF5;w>9^zb4D$MV<vu@sBrlW$HsM@~?0N2ND9=t9=c@ZDg`y10*m7
%Q5QX9o~-uw)_InPtk?JoFNZD!psXbbw#FUQWP{3Aj_IO5m1egz}r~JL!gKrki{d}m(Q{If+3?($>NAhIug#=ad;qeJgZ8_TT<+nHi;<(pjXnDxd$-aW{vW1
S!RMp-+&Nj(RtHaQf0WfQEkCR=A2uDvXM#fH&#xw`Ztjdj2DRJ<ek%j$>Y$UziM_j<w>kW?99B08&IOi{rN&3yKvKtZIJQc4sGMshNwbBa{(W80MA=1eFs-q
0wp`scHDFUv$!_9KLbo9YsFAlP*!AsQ4oy^QReVL4ZvhVL8crAro6B>hm9fTHQCTJgpBH>uJTtuZ<Uz`HL}3wPVs`CoBpxsy)-KzFwszV7DrNva%ZSdqt&>Z
pdNr9&!4_+CR{SaJvX<;3t1>}J8~1jn|8S@1DJqFjNLpJtjZd;%3Gdn<6X=7T?1L^$M!i;`wHN}paC2|>Hxw;b<tykScp9cGz={@?+Xe22P+U;6}JDKI-1=N
GND8AoFJ`dO~|KdU^IA939&HCypdlO3e$dfVp}^T>N{ZwpNoPUA%KjP+<-)vk(%jJZJxDDf%D=K%KTABe&d3U$aSna?{;ptWo?noImW(CF?`W>g%0VDm5A3p
E6ip|-w&d&DgnL{=B$rw#4q=aPhrr+B{ORyLHj(#sGBwa24PuSYXbOBIJH!@!JFgG3~9Se%3_`IQp<wTNo(NjF|e4LD6jKXYIL=B5%;=boUv(Ks+UV2yH>(o
+Q9U<;KPgN{bDMOhGv^;99!Uv_ALg*BOlRaemOEtaH}^4m~!#hTF3NX@JZo}IhrD6`D<<MV`1nk>xg^z9fV|3wnUKh=qi`c=|sg>7^$XAm`!8*;%wDguAd-h
hidY3Sga{H75_*FHrt7|okVt?cF+M{{0@TbiPfJXwbpwGdm<e5<K<pg@r+CNl+&TWeY?zioT>_IQ`f)>XkAdAP=r=yob%pC;2Y!^<x;tUK}-FNc|<b|4I(?E
%xG2>%A(kO<y28gNL`)w4NNoANd`w}7|D>0XcbN&TF#9FKWA)!%6l~dWgC<OhfnYCc;P69`54#jd_ma$l9WUWc{NwYl5@vz;vi@$=rerP+RDHF-&)jL6K4^h
Lc(WvyNR8j1LH?Gd~_|)8XJIC^7U^_@Im-)8uW2mwa!`xv3(Ul>7#q1r9Cred}1-Pi*}SqiYou}>*z9W!3yGp{UQUp?$6cFI$Lp@PUu>AMC(QRaG6l>9b+!y
QELh%vJ-=Ul7_h#hp;ZE(kafthlqy;(8F!IbW*9X?hcvF=(cWk_ySN2j-4+#(>>Y03DowWzxcx^{>e5kmyB|Mtx*_Tep5b3<N<J{noAQ-i(w_gK=a7D_37iQ
tK^?5>F5J_nZsbM-p*#|#?+8@=r#D(&WX$k&Ugp;aoSr_zAsKXh)PeZZ-U>=8aGJ|e<dkjV?U~Ip21OF)Z)=)$jsMPT}IPOkS!N0t^An1hO?dq3RCS`DD~LY
yp&Qx-WiJud{t+OB7)VxX^`7`6fJuug~#lB{VM{9EaAgaAPtp8DtZ5L$Dllt+mMlkzp=@q_Zmi@z}OnU=Z5tagif|KplCI}a^$W!%8=n=)l;x8vopBm@3TtV
z}9@*jU<yRC7-^-vRYC9A^_yD@BrLSf)q5&0&tS{Zzl~rEpqlhMgI5D6T^1!4vtvv5l|8qx<j@ppyTqnO~Uh8ObT5FK?hPBJxHT|j`o*6PrNk=3R(4_P$JEr
>=}WlS{{78Lm=wW2P6q%&0)qWaYPD&4UszFSB|h7G-y!^d*=(s1g%=J%0QP;HEq;`^&H`8v=;^M$oT?DKe6}mxZMm9)HV_IA;UlitF15dcux6eG*6vV2fKu>
wE``ndU2dg=o%XoZdXPb;KmEETwuoS%w$CL32rLK_m@iM(I(hOhSektn5VMUkP7W>R0|tLAxv++j2IO|P8{ZxRP8co+9u_siOg|H)SZoCfF6?J)IePa%>G3I
Bwj>NJbw^liY2K%nyuo5Je`;&gbP)qabnJJTj6{NJR6B5YG*M_O-~vNs<25ne5{qqm=N?d*bPN(^H?%`M)ggD*oOkX!K<RUaREO%JtLLX4aaCFO3(CJPC{Xo
Yih%s05OTlA}WG3Y@L#XAVnX`TGow%m$gGVJfRUk=!*|7Lb;t$^D(oEv^OP>u4>&D&oruL?nyO3Ds`l~yQJhsSb+BfToI~%ljmqiT9P%&MV9k`FCjjp;~_G8
5?$v~D}<}U>=A_Wm#@=@mtu2UbhyHnpRRx%aowd5=>JS{LN%q&nQhL~Ya#|(KDr-Ckz9>jb^-$C1NdJQAOwqtkB2#qJe94RHXdYH`EFomFbyBAgLrrNW5krM
Sn4td$ZFiBkEO=Z8RGBLVCPqF7>uBn^WIYpAs8i@=Le@BwnTT^(E{fhsPysPseL)cNFzclMRrB_Ai~#BMlTML;i@qEPfJwZIuNwEepgG%8}D^k4v&vq*)CT}
Pk`!h{5K}AC$f;*lV@uu<&{e-LkXNafs}|sGPc_O%V8kic-GnSD~RrqXh2TPL`=*hQFR;E9KS!JOfWvxZ2dTYSa}peVmbNB^qWJ7rpP(kG665khXqLRwwa&v
iwr_e0#V=lSr2j+d>g#~RFo^xjUit>)%<d7-youXS}Ap=Up(!duwrNKonm?QJfK&YUCwIavx#e$;&RHuPR`2|R-cv*d0jQr-o!<OnhU-b{=iFkeh#*4e^}oU
!TkYj(y<c1`_HDMCd<~v7v77z?%b}cdTm}RD;yT$@>6e_e11IZNYZ=EdoCHGcv5wdmoPZM>ulO%ZC8BJb15H;52#F_rd5=tP855EPrHib!BMQdq*I26>)7lz
eCSEUu4gdqhw!6H${8(ry7*Nj(`mzwiCi>~MzAm(59*JqjQ^bwUyt@LI?6s3_zZ;EGNL0d+s3Ol1!em@{NU3iTA8Zn5!3w>O-sZ%506+bW%ofTT`fai{B+cG
B=Du>2XS|{#Y5c_1Rnk)Y@LLAK(g)wMOMTvw?Q)lY>w!%=K3J<bTkps`B+AbfC?NBc&fg*s#(`syJ4geI@iOdxm^(_F#|)i8;wz!BwQy83`%Lb=lDb)ctZHq
>Zs4s9WY&d_34-Xs`W|OCWAL-X8TQmLoTyaw#dqHgWzdSCQMmVlrZa!beud%M4O(hTwTQ0gU(1-hl-1)gMaKf4Z`3?onJC3GWep>K7FDIxjFx@I*Qd;VMc|W
WwjcRt`9md1CnF~eG-97%mf%%6nhL;Yl<|60dO~-N3k7z{4LpBUSAaw8WzCP#*t@?p04~<NlT%4535M>ax@6;Q(TpJS$<P!)9L$MwtzI%L~9+zx58HFeh*dj
zJvDMh$E50;vuxv&(|maK;)7}mtV5cWcSH7Lv!tea(uaEJDX_^&Gw(SuGUF9AP+@<gWatMP=jyddU<)xP88l|+1=Q+w;#(#^2kWahSMx*hY6C)xGNt7n{r0g
#R2?HU9>y=J{U}!Fd$paf5Rx|OB0rR9R#fbA=}&%bjf)$ea%{xjcDb2n!)scX)OmYMQnFC`nK}4uO@}7P?n^*D?r`IrWUyz?2Uy5LeBEbk@t4!*<(j6WevH2
y!LF%!wn$W>K7}b`!Q$D+*VgI^b1)Pl;7OW#9F@gq&=ykBJ_G9H+NG`m1SHO6mvblSX!6!fmrIgek%+P^(APS5?P={c+KC4@QE(ptDy0?9SkenZ?3GQPMKNr
e3RoaYxb?cvJV~MW=y9h^4B-_S&i#|5s&&%8@-AgXx+^9Puw@Of5Yt)!bA?NuTY+&akZ~RiK=2|sY1qwkei14FO_M|aFVwv2B9n*X~tib);76&I?a}nOyGE;
+psDit8zMG&~%MadNUZQ+%$dwyE#4U>xyYIP^~bE(}F#FvmirjE$!uo5Pet?$~A5$yZz9!hzsA3mU$8Qe#Qa<T+|Mn$KhY$4ciC6It*~s=fUIem16a=Bf6cy
EJVaunIFVIUGoDest$^G3<^gcoC?WmC3IL05S*55E2*{9qYC_OhnRi*)@NPFK<g$}ZrS7K@*TdeI$(jVFD{>rAx9A3RzMcI)%u)-gD+SI2BC^rn|?veH5BP5
U(;W?jRY2ZC=H3N+mhLNZMU(toO730WShQVxFrP(rEffhev0eBq%K$x>K0{yL=5o`->{MqCKB&8Ig??ZdLgfZ$AD*JHViItz7$=@n+4($FX^j~-gs=1($J#Q
W=~C|GF@fT26MW*Iqt&L?rMx2v39f_2^_ADfcKNhzRE59ZX_AyMm68y=MLBFGMs}h>`}0|!eiCLu|<YQ?9;Et%$8{ur=25if64DwLs2;cQf5qN{AaRv%c+U3
+kR%8UwN0UM!$Ol1HMiPS46P2K!`OtNv$l((_qip7Gju=H4IoFqR2ofBSoD9*=f^?s_xA7Z%WRXUfzsdad;E4Qc_nwggDq%S`0xn;G>Md{l}CNl@r-qL!tkq
QiUf3ZGGs;s#PDOs3B^sU+HzL41SUq`}!$aB0?0Z$L@tOKrxccuVRXo{hRVhpRi*p%<9@)CTr%!R_LdcwBmH=CfhfA|Db@RWwd#|1W%cn=Yy|v%=ibX4ShBP
B~ls<fOmrb7T>&Fuw=F3r@`l|KZ66rB4Y3UaB@+NVm|bVkOnd%xRb;fBn)O0lfN#nV!uYe3{8sKi|gori^;3j30-C<sGYBT$bWc#oFC>9XZq0Fu}m{kVlBM{
wTc+WI^t|W>5zkIOvlYy;0y5`va#Yp;0{x+v9|tQl7NX$h5yH?KEzy3W>z(ND{gez5Q{Gx$V*UiMn6?*nM^|t$%AMaQqW6iti)JHF6VRojge8I1BqM<{8*i$
AKbld0tA#OHu?Eg5n*X8SbkO|Exihj7|H5-5XQfnEcURe8rC~nS&>1e2-3Vaj(Z~#8haQ+4+zSs6Ws)ud&6Ikw~yJKe^zerc>nu8fBn2~8cFUp2UjBU_eqL>
bmFwltDyHjF6ZOtRqf#ixJvBw-ju)c_G+GXJ47NzEiC%_GQ{e7E*bllwxW~aRx0oh)An_TgS2O?lfr25p#r3EOwt!7Yy0C|`h?b3Vd;d1=?<*nPE1yY_)q;5
GhIlcKa#DvWHi>it)Ee%VPyncD4J~|Tp6m<1S|nX0n4}X=0?z%F$GBQH|XYYOI|DmlBZr8XosTEd4qpi57V({6sIpyz4U-`g*gVFY14a~sBbfY_Jg#M-6kMg
*UKKx@g^cu0+;s!w%5U^Z=c1$%$lE3lZROkn6DyGv~vuTnoQnx6$|bqxwyP??q!|ic~{%j%E_&9eN@iKZ$&$fdyt$<(*S4gxQt((`Yf@`v202t8RkjsNaR4}
qhYArd$H`;jMNBbQmD@LA=Mh6lR}t{nXnHv-Dgv1Xn}ud#PTTK+<`VLv7gM03pCV4-~Os!W+X=?LZi*1ywF#nrwtU+V5~it+TQw_tbkO9R1H>lwcG|%kXzSD
+7KOvrHoH79+kfD-hY(q&WE|5#%W-*prk0S<>SQhZ&=21yW-r0g=|fM<Em5@ou2fMs8K{=-J%<C$k)_K>PFd~VNsCD|M8JnH^`pJQ+oeeUQT89%bY2q?-J%E
zXf?tG^j3?9`B0bzn#7D07~r!+V;Hu8IzTF5*Z@3{*ITcC-{YLwIMH$*oZ~huM|euG@F7~jWFoOd|z-c_BV6^l+5l|VX)P~)zfOlt+ej=h-tmBh_E|Ol|)16
@rE0N;yM?Q{{6dpl*bR4E=VqFE-l2NWdz_m+0CIZztN<7k;^PN7Cci<*{cmGrW`^D0?TS9bY;#?{#P#EwmVvmF)>g+8zCR4NHHt)s6^h@dhUNET%-)QP-k!v
GSrTuQEBb5&zKXkqtrvewR!>#=~!<c?6lXk66O6KKv6tEuc?VbB{5KOG@i}p<2kraNH-=;%#_5O-o!E>jqn48G>xQ21McO@nawv2`STNH3hk2Z#Y8E{;Y5{}
3~stKFTRw7!G0dw(?st~ucu~<h=l*ym6rR4brb#R6D{3Uu&-!kcJ3Hf_Wf^k%Ia)Twi+HHgUg4%qlUdlC(&|8?@kl8KOSqOA`BRMq?BEm<2$NM51lm1Uyd(-
rR3%?KM9&t_T)YR^ff83xDK=L-fx+$`Qeiew}_!5g>HzdwEs3eMhKmkfw6g<YtK0=@g1Og7(+WRYFEOf^LyGpP=DWFQFZ*66f&26&wE*`T5xgC8VMR+i?snj
Xf8g{=LO3G;D{~DdbBf6W^6J8jVgSE6rN4ZITJqrePZe!DDSQ@>K2SrF5;C*uW!5Ne?0hZfHVB14bGQ@He}(E;PzD@g}b*C@VHS}H;4{8oYMfZ4=Ou<8-&m{
d1;Y)d%%=&4Oj}~SQEPKEt=CWlcq~qd<w%t8GLh&h(h}W<jD>V75X9r3YbG8X{UD>K!+y3)y=8U?fl&F_;7WlhsEaFO2tXiPs?9wuib-pguxg$oVzy(AlP|c
s7CZDCCc(7k(K8+4*r$G%8$s;#UVcrtYRpIo^WsaF{r`Gc+*;T6scHh@k$>T4hz3Irwq%y7n%};RT0Y>qPO3W2Wg~%w`oKK9BdQ@{chj2)rs6&QpNH=dC^hY
Yn|YMID#ij`1NS@1%dtpy=5wPk*?!>i-`_X$T>k)e&mN@<RQW}LcWGxl=P@J-qFI9`wxr1XK<bz0*tsJrM=H}qA`E@tGt-SA$GO5VHuG?o^hN>H)N<e<KMyR
!04W#qb>VWG^UMktUWG61T(G{%^9_H%&!92bE5H~p5M>2i5iyF{A(0VDL<=bEgob?VW@Q(B^@EVb?SysvXaW@WzornJDr=mc*}|<{Wj#iJ|oreQM#9TJq2{Q
5Vk~+G$YfFJMc^!rD#!DQxQAlx8k`}i93GQY;U*Y!^LHil@TL@9D6%lnWihu^iX#H&tvg08k~_TnX|lF8z0*5wg~{jG!EaIf?qUEqU5-^fIeSl4f&1Gh#=^f
&AI%i@lKIlPxsm3crC!Eln!_W?)&!1ye-|%fp}P013=D%b*W;o&-!>uF^IdmH=Ne!otr+Ag=OI85*Y#~3#q*ZK02Bj-}ZaN8KO~DToaPsSGwN4{l*PE{gawS
{i7N!)QOrFk0%kC62J93TdiNRYtn`Ob%P8bY*W)qC!|Ki5=Z%1CsSg`t4#>f+xK&vc=qZj$(u`dy|xop1PXNJUGXfk!u)`K7Z-jyPvqEUv1A{;42i`P76|{+
qj#JC(O9WSf$ehAMLJl5CqdF>Qr{YOQQlbCx#sE1sDWav8Ae6BcHNw`4~j(HmDJCN8OLq{5IhvCF>DqBz`qq2btES{D19`!*@sVzUt}jtUW5K+QT+TEe{41k
gJ>=1jBpHW9H#w$WB1e%=di^p&c=eCyiVL?skkv;mXZ?{-IrlK!()qyvKNG&rZclujsuu1X+7o0q4mW3f>c%OM1RKQXN^IGg`(UMT@F4Lta?Xqu#!0n*ZyOz
paKC$sP^oAFNz%z<~4UdIxi1KJXxcnQ^~(EiK++4CAzgZP*jRFj<&zT6YGy8cQGUC+#xOptj^4#9q~dNez1na7KVyX5K!;94ppV;8D%Nyzt;Z<yp<VKtacKi
`Q_b`QT!qknoa6jrAYAP?^b^vKazBMSd~J+srRBR{Fl~!HBx4xr27g8v1j}(%?XtPm+15lfYcO;TMdBzS^ezjKrVw!lA<kIfu?_G?zCT$np-vAv_AsFqd!eX
*KUCO2~E}3_P(KM2PD~VKP3d)Yks7OzZHNBY7)O~U6Ug};w|?kQBHeOfuDO!H-^fY06lY<iPuuRQ&K7%W90`Vjhc#09ZNuY5_h&GY1CDdw&0%K>x9H7r59ho
(mXaeX>Vs{8wLNOS!YMzp8YT$ywTPr3*IBNUR*&_QJ8yOXDYdPSUHk4&{yY?$TmNTI5m-ysFlypqGj=cCY|l7y@2q)(a*T;4N}6Tgys^N7}}1*Io`gLU?7!t
aDE`xp(4LU9Zz$Z!_8!h5CO<7t`<SyAl;PqWOlTcmGaIt!w3oNZdlAHm_E%@{TA0v{2kH!$<1?B7VRa>$UAUYF&SC3Bi({>b+qllKnQW9Fe1JQd=I54%qQei
5;t~QeZ}v@Ht?O@lA4)5&Bw1ZnwNe8RyM=zdaN|RfJaxp1{iMXkh=?!d&qOFnoF_{J?SaVOhn#*7YorCD;fvS9-MM$cyX8HRe<Z*n{RCEUbEaBJ@QqS+=c2@
@9l(qaVbXsE0D<>(_84>N)EOq<0za{!C9_czVvzr@J4_6*iDfRx_Ne5#<W37k#@03m&t9cPaAT$G_c2-<Ko7D@Z>mX=oc>3wstm|-*HLSFJJ^9JtReoY`gCc
;+Hd7p<AIWP$-OoM(o#sJ$#fDCO;Z#RCQO%hGi6{GMiDdBg`_HEYPT^!M_^xP&fvvT`foN#{>ocPjJyn@1L$+oM+Le1=}-}j`3HT+mrKc#=2|1nxa3G(r3x|
W-1IeE3kPq7uqr`^YM{;GiID67b{4-4)O!n2}_Ep>TizSbfpbJ8D5S20XfLd^ta(e%%CSASB}$pZ^8xtx4ow)HHvU?_FEmLczKOw%81RD!1m~0(Pl8gpk3iK
fiMDyGDTjdsh@iabc07)?P$;6$F54vWZ9+@o^>0F5##(KL)1};b<jHHtW5mU<czYOkTA9biuqm7YrEw7V%0Ec^%-pV%WIOvR-@q!=!TTLdhfUL7@RgwWDIu+
EyNjY6eEi98fcV|U4oZtJ)3aHV!sq*=f51D5V#FjYeAm%L^{I+jDaYq6(NZZbmTMh6L}jA8HCjW!_q?8s7)#4uAv*;098#TdV^|J%IWExFIzQaBts)xX|t$q
m_<5ZiGqn~KiuQN?Pm1z?a4>wF>`kc%-VJqy#@BmTJYx8Q3|D{_c1MRK`&9=XY`p_UBumlV4IbpIe-tHdh5}`%Z4+&-W&V8V(q>93em)kbm)@S3Dkj2W4#rS
pZ|``O40f&KcHJoBUC9`tp+^=S3${C%CTw{dqHc)OEy}880)!4npS|{8uH12r~%YSsfjUOrv0#bac5u?B_J~ldwK7BY)VcIq}6|{$;dIf>sJmq*yE;Ar?G(l
uO#4gCRgPX<9N_HsjMSm?Y~zjVl#NP6#dM7<O&M_?aYY?vYoLb0YC$wcVHeuoyp?3u!m^@d+Z)rNagI(&Tu*bvroOl&6_~U9n|mPXot_-l0e8ht-oB|s`(jV
Ys5V)#_rm!KGEtY@*};1H;wN@usF<o;$4QXb#JJ~Sv)!lBsMhd<O;*zJYv~Ri4TuA@;5`P*OJpB&cA}8Mw<?_{PkIUmy77$uB3gF<KiHB<BrOv<1bc!{w+O)
)$_S3hB@nfeDweO;k;q>4+$h~54aO&OFw3|?S-{5l9n>mIr1F#uZ}QBjybX!@GOANUs2P9$LVZ#WhD%vPaEf@(n~CeasVyAaR2~iC*5_05~Fjq4I;8m{M@ka
2CCnFqyd}0AF|#VS0`;}d`W`@KV>B#tXXjt=2F>@Z!-*TLpx7^amOYU7U>4bSSYEBhE|IVw|9K_z)A0tl5W|&j`E_`wT}LahqC%Ir<0OrYVY}7rB}RkA-A7b
p-ONjb`#UfqyKJT7Z3E{qOIYDiv=5(c68)-nr|I)<hCZVaii0z;t%Wp>;ek>(@MPNE}>K2@=7{NN%*_=7N>sTdMB*Qh#a~ZIzd;vvgm&yumqtq-PpI!Ob3Wn
L3uh9Sy_H}OQMs&h_4P1j_J%Y-vUr~9%vGN4c!*MK^{cDYb&Oxq^p>8VT4cMCO0g`ImWG`zlAo;&phTf4$==a8z5ONdgSKGX;RPPttU2NEy$Heig7{5SSM6V
6Vs69dg)jT%p18-o|hwc)B6TvQL(T#cpJJ7rp9_|HXMmAqoNQORmDMm9LLbc`@+)KH?3D+B@Q|L)dnB~)Yo{Z;6^@|A}D7l%!7!~@;&#LA{eHl@{e$*3p=2n
<a!_uV>a52-t|am3tJ4=FkA&cw;t@j{BXtORw_B_dJ4T*msNq(1stnL$k6N*j+A)O8VUocd8ysr?{qi0dDC%`iR>?|K>uTR>&O;O%H@8jO}V<#$Wy9dFmJt4
g)3lkWW<sE<HgZ9FC4fffTFK5Wm8i#KSqDG1;ESL*-^FOeGv;C-(i|_^NCxbP<Ppd<2O!mb~u64K+Uemt`jTsZv@$y;nJgW7~jaGA`;uHPgTz@tC@$z)yp#A
XX^HvDZgnSVYx%nLP`Aa4<dG!7)d6`8{VBH?TG|<Dr#!i%>gYHVyC6ccvm+8_vkbwxgO?I`Pv@ugYF-;gcF$`;7e}<-(bHVa#jmNN<h)XI5wN%gMI?iJon>w
$u?pm%T;710o_%dE!5G}bq5)XJjDayV<zBY<`v4e+?g#N##lvwek-&S<-en@n^DEbQ(Uv5NDw`Iv+b_@rOaeIDCxYpSZ6ZVV-5S2s9>pDSrZW_y+bV^J{ZME
lp-tauT3*_wnx$=x3TAk6gf${3<ObNV8v?|#lZ6MC|re$vJY#GBCt*!l&~%dK=qw+U4CIZUa}L_6HglzOU&qK=dv~{UsGl}UBj8HtDJwfv#t~vT+26lMwhRG
kzSUEhQ`l+s1`5SIdbs8kkIA9SN4-=VfMMvdwjPjCg52M!VEx*-juH*3ZuWzn2k}QP%Bn{nv>tNPbI%@9m7mmP!FO2N!e#x>;a=rl(W?7*n9O%D@~B<NU`FV
f>?}ptYk^sJxeXM6tB_aj<yuQT@$NKq}K(Jt4MtBsfV1$oUafuyXO0kGTpui)D(n#0FKPUWSZ7~*KpAn-UL+1zig2<y74Y7#r~(axv#vyeGs28a-<9f1$jlG
k%()Xv&dGY4#0@QZhCHb-BejnvDSGGTDgdq5uSTg!NB@?XUm>o1e7k%`|ml;h4srgu`;WdIwKOjg3Z$p@IDQwF=004VVlkM#nbTIRDijW;DX6eHE6@|jS+W4
z5sSak@YNPvG?kgfU{qTxuyN>n9e$%AVQ}s4#;Ba>isVz`j1Ib$3AW!wUTLek_0G@7gz$sh0)8345DtGX~z_)8jFk=TZi5%V(ORM*EE?0qQ7itjL#(*e-6{S
m6DG@Vzehp>-Imnio%km2%a996h1)BBtX@|ZC+zTA+rl|G|{+j70mrS@VY>98b3kqxB2qjAN%qJ)H+){u}1q>eO!N}x+<OP{82T;yvdyyk7FQaa7F#=2+F+B
PdD!8=>&7j-uCT3cfA+jiY)Wuv(X^y;Bzub_Y@SH$C!5o3hm#EV`N0r98Yfhn+=ip18ooC2_Fd@!*P2ypz=7v*5SR4t#LF30+8Te@vYA}TX<#-Zk8!Sv{9A%
#*@h@*;GfY-DJZOej7%fK>Rhdl7TF|$>bO)5*C*WC{Ggt*8Nmu|1O$68$X)dhyG7Hc&i+u;EH2ITZK4qDe1)YkI&HNgY(^7wi)gqBu3{K>n|Vw8#yRPRV^#>
na*mOUGo@6vA;DxT-Z#UB{JD0NGx#A|7S1#+$fbT+QmeZ?b^OR^fJAi8#K6vr|H{m`uS)5lSYPkhPN3&`daTNr>M;CJ0tNN)xr|)WylSGtAl2o=kVSiHC4C2
#c=qCNZaVboI;QjZB^#puoO4#cM_z-HYl##IZ>_OSTUc^st<FsH9#ml({YKl8&uFOI*_X6`&@NwwG^u$`w9dTLgq#XhB`^`s%hDn0Crq7Bs5qJhh>-o${&{j
>5zDaS|V6xVE`Y%KXoGAgtgO)Rf!*G(3KH1UP7siCk&PMsrr@`S)6If|EdIX5mIv=9Cw1I<OG&Mm4@zRVl0omAlhQ+HySs_b*r>p5D>LYHY=MVzoMV|vIX<H
vjiq?DRf?B-@M2_N)i@^=7U{tK#$UPon4d*cD=j_$Z?ZpkR&X#gP98G8M5+ul1HbW<3NObt=uJjRs!s6{d=B+FwK`B+ygm0JQezyV2kTm&@1=+qNp8gWnLUD
Zz4*5T>sUN1ZnlV9Ccm#AFkU8I(zI*wZcg$xzbaD0ja~lXff1R;w2a+i>X!^cuAshpxpNU*^&{8yMqe8ctL5PQY2HNOwMmRgWtk+3JQF)ZgP{r{vF+$x_ZsO
<^$d;JtIa*)q@z)Fa|$pbQYu8SY9|WR>yz9f|BZd(BRU~Ti(R!%zzcIw--aa(rbGEmu|qh0Y*=Gh>gxB2d9y6QyuJuu!15p65(((KRt!N@kNGD)5&^!89&v3
KGam_@lTwW1hGq*(uCaWU}r?yFX_o@#+T+DK^oXLIf@Q5o$MaAb>1foitN~ji0U^t?bjq7uH4##W&BC3%a~Ql*olX}sW`RlwXmMdY00wZ0Nw1)1t#Zsx`#nE
u-pa_Nhuj8ZWYtzA7?oZlQWjUh40n2MK8t2q;MR9rMiFTRImE@2OUW8!+|^it<|`n=&QL%OelXv20Kw41W&&v!`m+9Od}^>+^?5PiY3&)LabPx(9~6WP(S$R
D-lGx5eze>cyLJ~e>rxXWUgLqCRpBMo$WdpB8M3~v4*vxBd5YM18f~y!kCn5lZ%r6&lT0$#q-Ce`B+27vC!&p#2*Pd#lleh-R7A~nymj5@jBmK*p-+Bz6rzd
(3Do#_J=Hc9@9Bb7ibjmQ-Cn7Dsir0F_Eb2K1=ZliSK8S?&hK*mXCsX2><+_;Qo0v-4JK$&_%|QR-M8<2I!!cLKJgYt4LEK$f4GG!&wT-`ocZh0L}M6NF$mp
vKr6xD&V~(B8_-}H30ui^M0A+GG54#h0H_2E%#hGISFh?xrDr>9eqIn=$qXbZLKvxy>?>-H4tYYgtf(3b<D&@9FeXc<Q=S<qS6kMrbfOby3AX=s_TPX*H<Uo
<iX+<Y-ufLAEI{G{H}U#>beLtc6m0g5Epa2b#}D-g`3<ocSM)}YGMMz+NG6Oj@PPk%_0d`re7j)03aSP`L$w{FsA4q0)O|1`oB3Tg+vJ>3ADv6t)VGhly&(B
!<oia5WEsV30jKjNT-hhH7wp}(&R=JE@%qiaXlz<JBcf(pd~gs(cXECp5x41YXhSlK;pGS9fvX+2U5w5MwQzQ-U;v}s~}Oc0{kY%-ez~(%tJMFZ#%o_4^3!&
l;er3;O@?%s;cvH#;ggc+~mcVOY3oT1v>L}`yFWKt+Ht9>8{wbfK+dKLh=fa-F$<oH49b1{EIMM5#lY7XphPuwMx4=)zA@d!+d5$!K=;YXi|TYgjryFnQuM_
(+|RD(B_NVsWuL?r4$$Wa&2u0y<8#@a^y}RvX5f5u(b}T63e%(B-_VT$lX!JcTI?-@$ufQSJrjGL5M>ejIbh9d!Z0IHi%i9_>Q!CE}D7vJB**Fe^qPmh>@eV
^|Mwh>UGw7icmOY)TWq?*np&uMLfaam8H`ddl`x(%)MQ~M%#beCO<Es0rjjO#%C^Q6MEFL-S<^RLpraOaj9Z}JC{C?DI?_}xN?M<MXGvfKohwo!|r5QV9NL-
;j5j{a6Jjbzl!}Y{>?{`$+&%0D9za9Nzd&8|HKmJsIEM}-YZBs;vZ5DnLlB?JJ<WcsQjz|^9wGzr%hz!W+Nk4<X392$QoHu-Pcv>kHMP~OqHMmX$}^iE35VY
xW%_gsp_PLD5q>Sy!=LfdM?H68=pOW%EM-HYeXxy1!I#F5$EnWs5w(iO~JU3zzH%V>xCtINI+zp_rUD7)j-|e#~dBp0BVK(Z~i`^1jy#crgR~&P*o2c_9S7B
@fI0?IOa`m6$Q5jjKl%Wa&DCiSLiNu^?<T~YOHAj6~g0P3w;)0ncCQ>@Fk90%b*E9-E_$hMLZyu4WEYjH(E|SCY_mzKsRfbjO&G?QSBOH>zmQGh0eyu!)~{S
5A7_`kOOTgLQ$vuEPpTlRmu<7S9&jRHxIb!lGcIFjD`4Ay<=0KT=zLg>@D&B9GH2mf$_PbigZhaPGq9sSy!z2E$%UZP=1)DR%oqv`I-d6=1weSLAaNcMc+FP
uHZVdY5znrb#0$=ZOH*u|8{f~6ajO+s5-75VVy(8rS3A6@r?ag5<Ra8z9AP1i<UBz%#H?wh&)OQ&cW8E*IZFrtE+KSQ8dH&qLj}Ov}(1#x9E-hwQATs3ZTI-
>703e<P26)cYy!rLkOkO@47AqUg@c&ZO9D|Wz3Pwy<_2Z5p=1bcQU;2ueew0{9V;IEU*JdlKww(BluZt5}5E$waLT$iri{ettB$fsX&NKD41Wa2~>H#eiZ)D
06{gh);SS7@gz<tqMg1W$Fb&kPuUw%R%sf6K#|HvAl5nOqtMk&d{YjcDRW&venx4om(enuKBdovJlYT9WzgdR#!M@?YB0<TzRu5*=iSM}@nmlOT6XMnd`0%e
A{DI|(;D<RR>eIj$bJHcD2Tpf(J3z|CT3DP@tZd3_MOYU9PaG|O_fk5gVY?~2J%aRkh(s`0Z%qpER1|>he8|uYqKTuab<Knpms@Ag?~S_@q?^<@a1a?XMW3Z
tN7iFQ8c=z;;w}12D_0Idv~bE>{w@>$uc1+HM#@RU67ST@m6LqWu}Mv_9=43RS#bjzg#tr?t<~-7ugy<&EjW~4zqV@nnwq)NK9jEyo}r4iZYOwyB)E84jsr-
7ZAD@SB^jETg?3RwlTZ7Y8@-mETqKG<s&r?H!de`KicNTy6ELX!?l0LoV#LuzH%>6I%@Run?=8POpkBG4Xuf|q>N4cqLn1`pFXw&h`X7Z7f^%?NK;>BH9dn`
u^|8AaUH}65w*$5Ke}B7js-Hi|I)TuEfqI#_wuvfYNPBZW)GC$b(m8}<qKkU(T*BQudT(W%nD{-3wJhysa9>_)16@D)3^64QBcxu>)c@NgS!a8c~3Ev*JqDw
3q5gXUMR1K8j@uB?!=BuavVR1j(@(Wi_RNP;>P?Aj`~;0)IMrvp-gXv{;}JsiJDeFo-!;tQa-&SM;47@*|1}!aI87(Ot{JuY@BP=LDvZ{{@FGyiebaWyLm@p
=nY#9ZA6|w|K=vjLX5sMqdQ;Ik9N5Kd}vJj3wKKFguj#APVn~tNZv%)iqkUB2(}un+3#`+@-dF1HLmOe0p&EHG+VV%$wu4@mcSE7X<eP6s-zkiFeNzcdjfwQ
8Dx#vPWPKj)XcGuk}*IR49j}X$$W#yFLQc`D|cx;Mq=MWB<>hxkrltlZ|rhCG+s_Nt-HsVY%1%GI~z!R@K29T-}tVC@M|}5h5+SgM3oq}XeQjCQA)iwy^?E>
+qU*`;_a~vlk3vaMGq{HXWHz>G3;v2@6Ev`U%4DjxzjzKQIyHT6%t>%=!K55NlllqS}d}WuAtvu<bf+8*DcCSRyS2RBv<_-C>)0r+?qdV>>TjDb(2-K1pK61
OCnL1G`*w>OXYU^^}lU4H?{)lDOFY?+MGchGUDB8MJ&x0Tov9Vb{p8iC(2rojwfN5LZ!KojCqvzLHwprgQ+{y6o!l^bguC^7oViB+v|LfMbbOy7f{U<_0@uJ
rnW=5pjK)zdGO~$>qT|Gg-}~LG>1zjN>XXqzkBaD3XIY6Zoo3uwDlbh3yQVMB2REKI^q0LRU*}M0sM0R4K#0uW?6{8HPS18J*o+3Z!`g7T5PL{uD|+(&vM}~
byAiaPOq0>I`Cd!7e62{J7sUjW5p*WfCqcm8hd2l7nZm=d_p9>@7b%Z5k#Ud*UfHxz_M$4&)#QgeVjvf233sC6OY0Pi!W~4!3>4SK%s-a#P9g{|9k-$&4VAS
7g>Z&u2ohxfkWm?LXb6*fkf|)k3pInVP{6Mi+pObM?&mtY1F}Z(uB~U1tY@hn^GLaj~~|YN`c47WKb;BcenBGnN-wuQ=<2ZvRg%dmu)&wCsy|jTv$6Cz@Sfz
slfxR8BPiGZ29SM%1aa@jQeU1>f7{X&*fygpuxc?S^uhtAbxL<3fO6uTMWymU>J^ZC>QRc*7|QCl&k09EF0h>-2+vYz+$iCNFD#@Q9>OeYL9}>@oIVupS~WQ
*;8odm4GVdVu4|wwb~#+Py<VIbRXZ4SFjvH$gw?>HfbOn`m}<f@Vy^aoH!qQPQfm_*t9XeEGg%@y5Bl4>-eHay1-*ai-#8=9A*QF>?!RtF_qkz#IG2?Tmy&b
+5D&7kA*&IhFhUmq+B{zGZ|0kF1>o5TbDav)<zh~2Iew>uwdI7nzR`70$}2)uI6_}?bNg~DCZBac{@AL*Nln)`<1j;1`Ri@f8yO=?<Bzr4W>vTq#jXbc8kQi
p*4ue$UA|s5p62>L^MHUo!|)2thzle@7IGRMZ_&^wlJt>?+`+;+Gcx?-B?qK1)I-{YZmVql;mjQTIXxTf$IamJd`72Sm>!6XT$H}XQ~8R1tuq988t+x1ah5v
utHj=cKuHXbMgP`&LgS4Ka~Q!l|)&^l%nOm*6qtq!|%y<qN@l*CC9^OR5RiHM@(}%%deTrH3XI_{~IGW2R)_*M>cudJi#*`s748WQY~f+`k2WEUN`o?JpgXx
G2$e6tv;Xu&mR-3h6>~cSAt6-SdeIaoMeygjtnA9%=f@@v6nlb(K21)-j|^u9okC)Q}uU;AK()9=A%uGzxNdNNjyQMAhMRC+lg1hW7b@ke!EJ#OaleY&|8yw
7m_UP?sK*oaBY=CaHeX^NZ;UkUt@Lxa`9h(UAuJk<vo0%0>k;&a7TbYOUqZQCfg3u=4FTxZBp)nXH{Huz)8PA&HYfT{hJ=*lbOhxR8Y&l&6TSN`&=wbtmnql
MRdQ%Mpr0cFI2@`C#*k`*X4I<ReJHofGnsf*kbD|`~&J_8+XcO&g0^7Ya~b|nYdWrZJ6u+B4)uv1ZK(*X%Gj}rDj@;<(I0z<^^a~H?K!nMxO-4->~}mMQhJB
MyeG^lxOlMaBt_21jQ{D!N~N-Pl99Q#yJvi`ifVm&Dz?c&zki{`BNV?;KRUeQ-tJ+>WJ+gu)tkYl`{+14yHL(4iyVSMPl09ygsn?n$Et#(}(j?RQlL%Is!uu
1B?ajfvM9h4xBp%mBkB3kJ!M^5^hq`RVh=WLQBC`OVUSz-+cV789p%GxydbIFXD)Q!rRSZjO39yVIe(-$4Tt|p^%jTf#hE)#UfzF=}}IQHsr`2j0mq+J+s&~
m#*g9H{|WhO%Z1~p72nqh)hRM@?XL$vm|J(1<zMkgjFe;G~4Cp2Ci}6-vym56UT&q>}B{_x=&%5YnVhH=DmTtj_EGpE!XVL=6MYWS3uMIcdgfzQ{J2Z@)quk
GU$BWue;6u5UxxM1g-$8#-IE}1pTA|uI0Ve3rxpNej*TB{cfFic`2sTz^bMDaE5uZg!EJo96!70TD&6OZqFK_FxekkU-E;b^>=byL5k)?QofT>aTFfIOy8x-
)~ck1Lj=na0PMpH63m+8NPKluOEX4-mM=Yee|F4@g#lgUWTEDuj5-4rlX!`ztSWp-^t6PSKy?Tbhlxe3qM@d+NWD+>s=YG;_w?t>`)EEkX4^%fy6Tg<LHTEl
zogYcRgLk$gdZ%%qIoOh#M7?%nRwENPNof&V&Li^Z;jW%*1$g(z$tUnk(s941-D@QtqupA^?PmS=9sA2DsD{<pMx@@h6%0E_asGwOWue39xyadzH`+1Z?IX?
1=l2o+-jls36-1SUTr!sKG<4AL(yvNfrEJ2s2wpbC~~;-)OeTKQni^q#_mH%J5m9j3O%|UdL_ON(XX@ZdP1ZaM}&{_QuvV}pZiU6xiPn5eDmd;B*4i`IdF2M
OwRAi_dYx@i>|urYFc8^6iG<P8nedgjk`||yGmd}mAe5-cXb3HDz)8pl?>w|dprGuLaDHj%g1RtHUxOZ>b!=mgRm%tkh6K~GvZTTanl<mvkyZht&;n26xZr}
MoV4g<M9pv_dz4DYM7J{p+Wdk!)HHuW@(?+w*c|Q?`+=MJ$tqfHyXk7$^x_1RGSoy;2<Pf0=YZ4)a4|mt|`w%TlBP4p18?;`>q|m(_~O@P|}4gA36Sx;!+X#
z$!N9DWA=L2-kbK=!u82PuT9fy^KQ$P8_C7E|})#v~O#+ZH;8dZ**y+Z|>KlLnifn`l_><k3qKNPQ0}X3y3a<Ws+XBa?IH{^6Un=5IWiMz9}TvxvwPONuk7J
Ug}@22}gwkN8XdhJA*QTfNpW<{O~Ce?!ttzg9ODZf&@R0mU&XiR+auil8X1d@mZ2tLU0L7>7P`HOfHo`p|U>*gEeyo0OP9GA5=){*zTzn#!A>6`?>(VGL9zC
O7YUDIxPp9EqdVR6PvXQ1!Q0N`JLN~$E&M>x~uOA1H!mJUg=1BWTU{eutL;UlI(Azll@_K`KOFurlGQenHJ~9LeR(xlMa}tPXKEEW#rvOF43Ntka-6J#m22c
qaVTw#jj}RS%ybB{?R6R*LFF9>XwjV3zt~YiURrh)N+(}bi+z&hg0r<WOBAP&Sa<#@c+0|r8m)0zmE8RztCz>cX(3<Y*CWN5MwZd#i6pOLX?FJ>I7w4L9Da_
`Jb<;(bc-EKryO;AzeZKF3xw=Ih2%K6I)=vvkEy!@PZ@|2HG{#15WFc+IPq-6&s;!1rbxlQVuFp-(Olk`D=O2*>0qvL=$2nj1Mn#*&jvE4rnbdIdRe`|6FE9
)4%xj!i^cR0ReawMNcy3qyF$)lGYu89t#$=dK2^xa`kqJVhNgEpOy__JUQUaJBL`xz5VwtMu99<J!WEOev38rzLq_da_w2x7sqkMA7|pAuRi~C$g&6USL2uJ
H!oW1U6>k*5I-37(N8#kr-@epK;z`^m;dpkOa8gc*)vzTwf4?HJlAa=fcs)sa1ED|y;aM#{i#(ZPRlonC%K?S6dh8n&e(5^>94f@_ra6aNaZ}&-=rNj$z>^(
@RNy9KzpUj=B&X%8j-d)oVSu|iN9Be!tA7kity>Y7*+S%Sn;tkfj*bJV1jn;W@;<Fu{A|vUhEo^Wv}B7hc5q1P&2=tv}u<MkzD1<!iQm)tQjB<jBw<KP;AA#
DzAujaBjC&0O^d$0z&mN)2{rz$B$8Jl2kMJ%dPpo(o`@}tWZK;O+M8ekyvVhU<`4&dGi4$^VE%=dE+f)?g*gU1UA`EZUnO}?`D(fzT=|gX@6&9a|sr_J;TY&
wN%0CU%`@W^i?vZ{U3z|7#~4b%FRQRrNAjfL64M!t#qpBmZr*%YtGxEBnj@q`0IvQ3|^}aWqYNy9&s_5-%$MZ$Bl@k+RxwC+|qmj4<3S!jZ*D<5QYyj#M=gP
d?T0(#14_IiH^2P8Pgm|$t@TBtZFyAMe<4o#g({c2R4XCT5TSpZRTyNG-}2U+s<3d4$JVFqZV&O=|~j>=#p6Z?=?iegBt}DG$T>MGXgPs=<M4Hh!W33e-J{=
gyU<8S;j^(xZ(CB=b76WcwdEvSWc$8%O3kyFdn@P_nTpl+`HGpg{#HX<v<ufMnC4fkUO&eIi$HVaZR$}k;lSg?O*eYbxE!HQo@r$kPxkGG=x4URay8~N;1?J
j3qC#U;SpF`<-ZQ!?s;h1WEf`TL96VV)M2FW!ms*5SIs$Fb)9Tg#bg(ZN-A%%^Y<oqxynipp^YfZVTy)SAQfMKtVjfiTdl<0|+j5Lu0uL=kS^*F<-V`ASIR!
QLbDtjvSfeONb6w9oJ9nkT(N>3**H29Th6lEZ4kx7$LN~E3^KeH~b}2Dbvl|UBKCUD<c3(V5gkQb?k>s+U09t9N`C#pA*$r)x~3ILs|dLa;46VIFnwZOF$Rp
*QanBMvv6oOp>YTIQ8>*k;M8S#|O@d#d%qRaih$-UzALgz#Y;-q?z=UK_wn~nOZ`l2x|!85e$o-=O^e;9jbJ$_uWV|6o3X6y8G}pfTdI*jbMfN6rR}Dn%2HR
7+XB?^W}vH-J#EbNCJcn0gQqZ?*%4*fTp7*nK>H)=A2S-+k&+rc$oFQNlmKBT0E5%ywKcp^B<@s*B>PYt^23mJ!YX|>Dj82<8|D91(6-@HZYV?tp}7ptb+K|
p_=?Fh^6PsH)KOty+r8p{3(_0si<QxP{9Fiq3`ZaTcSp(Y=QmuPiRvnjk}q9ydGjW;3WPaa?w@-OncS#JRk_kwu*KscC0tWE(zOl*D|Rvmct{4b)AMzJ*r}D
8*b4YR71_4Yp&hI*K0m}eZCt`iGp6o0miIp5kCjx^HBjMX@^DUFgf>?%pdHO+uIz*vf-=ogbTO0xq)|nM0roV-y`JEN~deFA>lZg(pi50V&f!PB;Q}yDM#R|
mLLjwoLy=Y*-hiAG90D(vJ|&PShRp33_`Yh@)a*)q#hw!WQ}i6ObmtqZG8qy408mVmwZP<biEb<1KvyNs*SjM<OEWQ)DF|Oq=$k9;%*(KQpz~?nVPf>9}b@q
{QdXdRc!RlA18)2xj-v;mcQ1bo0jT(66t>ONwRkm{N*g=^$`b*ZNqzv9f;4<x$V~T164RZ5FB!Rp3jv%LO=-5f|#A-CHx4kZg+meeHf}iip+E8Cdy%vkTos;
s+%v^qPH#3?mH<4la*Say=VBRdMz9O0BSKgMiS{X+2jH2HcLg=?&Xw(#h)m<kNqsUZ<_7`xvN<c=iVpJ@(aL2Whiw`Ey~LWbk-c%m#RFysh^i^GLI%XhV9t#
lJ&9dGSMF#;%d@%bAQ-OtpxRJM}X`|I@HIEz6D&d?WtRiu<F-^((8H{Y7An>y7cm0VusR1mg`8;Mo!aaW!YU4zi!a`Jc{P$Wgt;kQ%uX)_vq#N?Bzq)<J@bS
=s0{g2(|CGs>0tz9}@J<wn6>nQk9jh$SRV&l@E>n<h{r?)$YTbW_lv_yLGm5x~s#7d7mfio)EXeY9S_SZIv5co0FHAJ^*yn`^!xq2bYXVc}zc7F!IAbwlE`=
qy!iMvlI0};Lw5TZ(XHPEtl};5Z49}dtg%wC9GZI^B2AX^q;qbRB=1-h+&rlqm9BT;eu)t!xov`VYP5;&k7jz*z)RIF3CS{7l<Xr1EHgyGIZM<xbB7G=vG!{
EdkR8*WX}|rUYy=dtup-yCoaupI|V>89nQMk$QiQ4*NWbWvs&v#wO>T5I>|Fk$*t|T)Sf*?B^1F14`4y(%TRU5C0#MT?%(lLCFkL5U^f4dt>$@29a(#+tP*a
A5$X+Y1Fi*T_8))sg?444QwajRljInPfJyAQ*KfTWO>+u(-Zy>2l=((OrUUrnMKZ~wL79HYA(q(JLl-clNXNZr=!Czim>$5-zD5HL6Do>?vOtpEmFQZ3wRVc
1Rx!!<tR{HACFT4z}o3Uq=!L`YDuZZQZ;|kEge_)OoZNRftEe69I7AAmNKGAmsm#q5VmTnYSoH64RsN2Ed9>ze!37#D%M+GU<vx48zMFV4yi){pOnJ1N@?Ld
7VmmHm7k-$?^{@$OYXZ+GUpR!1zO6t(96ss+A9@<N7BLGe(RSKD-&R@mBPcJFbpULy@GKC=WCQhE?L(Mm!uCI_$C2|jDjsFy89FzW;&HJme*3&AOhwWIGjVE
Iw64Rg)Tiui0VnXV5SBtg$w7v&lh7r2l^gMqx=<uGMim$HIBcag-3cfGx)@AX`gdqQzDke%A|%iD_GTqoAMnf?=i;rb5{?TO`)*<cR`YBh=bAHk!|XtbPn(C
+i*K+lPW+>@R%_iEE%c=c3ncWnoRCt^1~42qz|dVx!!YOmNVXMIBF{NmxM#(W2Q$_tP)%4&E1*D%5NEVSF$3M7!YX&AL}E3Wzi_PC+bzmWxfS<n6>>+2BanY
SYurNd4qrPKgyDD=0%#o(X!X}Ue{)PJm9vJQqA#3uyVfBPQ(n<xq6e%6<n2jOn0vhz}glql!NDtLUk$n88q^^yopj7ua$O4f)^D&v86mi3hrvW%o{i&);u*S
jTG>Gb$1<##}yj4*Q=$$%X0&(J`X+6w0P}IcBp=<=bM~(KM1IG5|ejgni_jYxQ^b5GY%!-_=KRR|3hiU_6|Di2@f;A2m$g_O3+Bb-6|MxN%G&Sv3DdNVqr*D
ZOas~#I?c&s4?N8=PT}JgrV$s0D6g@aN8g~R6#k68V0s;V;lc+mWQ9%1NrAA)07Fa$bF&}2bEfZGyA54it_t;>YQJAWWswzB$e_4KH}B3b$7dcC0-AR{ax#5
YI$JYed(m%PSTdGD`K+IpGW#*2c`gG9l?u7EqT#v{i8~qZcZ%woDbizn}z_AhWKgv2T{zI9-*YLLSLG(0T<1KSBil1e{J9IF0_Wx{m31>37!cI=}sRpFpUYj
>=(3vQER#b-QH)tMT4Uk<(lX_jhUFd3f5uW=iV_$9W2}Utt?(GAKXpsfN>5$!CT)D!$EmJ^!HtEl@@fBqD*PRw`M4?f|5s%jG&QjH76Lrr(AV=^Q?u^-Ko2@
lKRe1(CMS#jzVmVi8#+zF)}#rs-fJ>z-@+Fp1wxDM1y!_Xm9gy&Zwprqt^*NzrwvWW+mTQOhJqnV0x-d8ORACt8n5ii$JvbK42^zAsR)kAjcQ#;T?37?#IBt
8}W_}l<LkcH`uj(mq6G_-EX@ul@I{k5yPfeRdXUfn4!Fd9>m1%l|{gvuYBS>ATh>v&=>Cqg;bam&Ip({$D=ZCa?eW{(;2$bD(DWl!r`?}?qi{P`;wN%7VAIQ
3NHewWClJBh5$HR;p1De4>bOGzZeKGX-op}{|2JKW-vmJbDA_$jo+Ue`(6+>CJqpwN;G!+yXJnWbif}PG99}B_nXWB(<Q^aE;Ev;BoCEx(F+w;1;QQsm{$eT
?ibvbwujdic7<IBGaNS=+w%o_2_O!!=-97{s@47gXP$!g`)?I&LeR-9(_HRt5a(bA{hKv<kxA;)_HffYSh6>xd9$K4iYhSj=mp!)^m5SGeKw{#PLjb2m#d8w
AhYJyT_$DE?%)h2cEBV|(gQV`KU&e}nb9%5xCu{gT?vjSAj!&DGxAKdz?Bj_X}*$6Kf?h?0uk<|_bh*)QGDJ%_7=SpJ|HfA8vUN=ZSdYOo_4Q7R7k2K{E84W
8gDuaw8dAg6Hn91AF-<7^K_g<6-C~X#(FSH5ba(4V|qRj0-X)6Ep+a)M&Dht52&S+@74}FMq<Hc#dJw4`0PLv0f=i!yiycYRy&yGk7cV`tHCh{d-BV4%>^B1
Ut-e*VvK-CVU-DINR+x=>HEw3l2LD=Nd+YyI$_ol?3StfnmvaS-&};0o0)zaX*_E0+$+#00f4Hq3oNBcE@#$_5ix4mmrfe&wk^}cwcwXBFP)-#;BgR<Nur-6
f_lmBy?=>1!xW~ibzP$uyAlrBc8&4{u{A-*8!oE#l!-1jaWVdNM^U~t1}2Uz?0E$}Hzq>)@dO82SO{%OCVlWnCY!JmTxkls*U#67Ib%wk1R}UcEcKG96Zr&h
@w;#Ipgvf3_xDZWmQ#}w1idhH`c1HD-6K9+BhN{90!AlN+FzAtK{;Rqz2ID;8o}ABvm6s7?H&ZU*LyO`mV}f((iP2Y&9kJ??3dJ#At1hLnWx(rC^5A{J;#S{
i#BqTW~D!CRMxe)78SH4qseTHN+|8Qwrt)Kf+f6Vf;AvKrwknt?hPYJJCRI*HsbPd_?^js$V?A?;iAsv>TKc;-M>eiLL1Z@qN`>4gX*9<SZThST`VI?zM(bw
-Tt$n2W^o2uqkN^f<}sQTF)M*yCm;=P9S$HGp>A#4HcUyc7GXS*_UU}n&U*%X<uhXi2#2<Ndh5I8ed->=2`HBg9-t@l72W{i-iei4KgaHiJ%w-o+E;QAj4xm
Eghk>2Z~xo6xAif?F7mSP@Xr|p7M0$bZjabpY~lhxGaJ3h_lMv4bMlD6%yn<+h;df^aoOZYFsez0|YuZd;4qu18Y`?V08iOBT7WyDX+PB?Qb~eM8cpX*Hp92
xtjt55Dn)k$WVxts7nRGK1)_0*Pec?6RQ@hH@r-MMf;;AU#dVxvV>G~KV16d(e;nT$DS96Er9fAH~``${cgm?1Q@+dH!sFy6?gOHxIn`dTZ4v#FlLXVa$-4K
hXAxN##N;?_U{j}c(YI^pPNH!B=B1!R97Vh=%rGb&X|6Fz+Q>NA4CGn209|d|3SX59Tj)xV&A7JB|`i)LjVJ8o6sl~EM<E$12Y+Tz(Y}+yyU_rAZXwGl<1uS
zX?2CPFnHi8dc#$u+@GieZ?7vT*EfckY5v8vx!w0{_6z<w&=}U%1P_O(eGNK%NVHcL+p3B3-sCeYIbmq{Iz$gY1)vvzbHnIJ*@3T>*9p}ivY|9Ft>T-$Ti0S
p1SqBS2B0spqUOMu;|i43+JGF=d;|rT<9H1gYTjgXr?YEnwYE&E^i>%(f02@+ni6DEExDNjBNrIo(kMtD#p7=?Qsdix45yS&$?-9nT9+KCh)iQCe<H=i|)HR
`S=d&J06nK=tt_ZK}c|xys$iTrn~G%);ju+Tou8+!Pm1a8`O4sR+om(eKS4sx2%laCjBD2GiP={*>n%Tcz99Iq4%w&teet2rd1A&Wp&2gisWwt2X80gOO&a+
Y4~@W4L@!Ng`l7GB+c#Rr|4>s-$B|Ycf92%nlwNFpf5J<mMFZW3wS40Ok0Qy8ySEYch|V))r!v9_cp6F`?;MG#iT=sqtd5X$N6ee;=Eu5qNwy*3VlJ684qY=
8^&<Vnw<3o*B5x#fRaZzLpO!ml!(!ZsGCuN6s|?*I`T9bJF&MAKFkyw<}x?<^ULnG<}+T=Of@mN#N<CRo^IMjpC%O{jX0o^63QIAAmm~>FR!K*{z3fzCAmde
=8gXzev6D6-hGw@Upx+9Cih=us%W(tBiP29i;2c5@3kPXk%S2<cF;^W-&0nwrTR!xzGU0l9(kCEnCyIjcCs_o5vc&&!U0tc1sUS=zGLZZLiVfH+P1^<*m@pa
4#A%&RV6fWYIIzx@kZc<K^F!atO^zJF}b1F^=6iG?^?jB{a#ShMI|7m9QkDJrLZ}4BW(wJN^$d!CwP6u5p0vD`t`T-NhU6KpQA(dgukPje5rZpZc#R)L2*}x
qtVqs_5YxDJE*ok3EHfy5ShOidOd~*$@W0r5L`_?7@xkUCtKlb_tetz<%w@!^Yd$d?W)faO@HfP9+i1-IGI$N<526&j#6j)mGS+m<SX*<<e<98?wF9lAQKuX
&GoBagf7dK+L>u^t6aIQT3vbE*;%Pllu;7&_pN58o>nG5<6talO<W2$;Te?AB@sx6RbbQ&9@C*eEoS<CmG%P$spFHPJ~EXbySlfzYvV#Lju2~-@npP7!C|`h
LVcC}9hGF7b+R*(_YiM$hxiZ*w>7CArSzy({5|Ti`9_NeAz~b`^NeG^kxFzR6t9CMoVm2D=gT_W+lH83)LdrmTyPSGD3-`PZ`xTErAKH}%0w)~IeOr(xm)UM
nuD;}Q2@%CH3IhzI1$0_dC+fsI8=No1g!*&WXU!&a+Q<h%+MrTDkw(ISc6B8QmyLp3;z8QVBB=jS0U+6MwwIx3^O`UC+xhJXmFyo>*An)>>mkwTw7@hHBN?x
HGq!_(;54DJ7Gt~+TAR#5%sjhg_T7_2RT&3*5n%7|EcS573w!*Tkx(TT;B3!d-Fd>nRerENLp7ZyII~R0o%eoPOsSb3+aUgFe(yi#Ok*lJLZT0d=~nc^zBj}
e9d5D=>HJL)li-y_*sF2)MmplW<SWLwIbx4xqtrT@#~U_(bJFQ<S8S6%lC+wgby-;S-|EWpg?x^;PN+`&D3W(3@1O=!zp=`I^0t~^}ZAcb)@+mC&9K-YsmdO
byQefR*~!H)8YW#{MC1G_{pG@V`A-SAC+@AxA3L&zM*)1Y7%kWZxHKy;AswRsh+XDYq^Q_tk%b6;YnIY+_C6F`iOhv4Z~#5Q5HFaAMD$-Y&;L3rdM;Acr^u4
_ElA|%rI6DkIFa9+}p6D1|nWLlTCB`T;+Z)-}??SA#5i#Q{D|`J0g<OfgO-to~2g)C}qPDiHhPTY$QR%H}HNrMCN_~)+VHfb*S`|YLIDf3IGTRO2)A<2()(4
vH<$6-dR@4RD2E&1)iF4rm2S?d>PTKO@QH21lR}W<#<B<O&9}0Q3srH-RG+8V}Vfq%Z)fAI4xNGj4L{Eh=(Py1{;Bg`LR!4ok1e{3!1~RH|+=Q=kgMC0^72W
y|{B~!o(On5nc1WM1wP@z{OG|MB9X^UQ%=$tvxKBH3Y}InmMORez<dRa(_5zdh0=n<kgZs=e<(TrY6=u;*7@$4+WRZ$si8+?~Um1i0m{H1`~DMbq6s0(nUWp
=BUd$aNgmTdoOYAuLtE!UXFyci$yIb&fs4;WPxRcw?X@D5^!3BxdPUjPPFk29~&T3p)}Jb@azr@a#V$dd0>qtUS&!~Y3`Y79Sk%{@GuFRI18{qI#(_~s%2n0
BtM*&ED|B%nW$s{x!(tuNm!d-!w-TtGQ*pg?9IalfN0QHnUw`*M0vQVwd40mTmMy;CM3ppgUp8<f58q~poS#)cub%M{6bJ2oHOjCITm764g}=W62cLHK+G+`
*o^nN^>3l5mK1%^Z-OQ3Q23^83mdG**XGWo-d8t&bsrWPjGHi)Jx4A6;c`%w52hk~Sv;G<1;|9(F{Hbt5L)td$p3BY0{%ef79j3U!&szB$dy2_0{UdudV<Lr
7d}T?AwM;T;sya^Wytx|e(~HOk&mpW<b~IsMa9R^2DFIAs!LORv}A6+w5{GG?T{#*`#(0DyCpPLLTx*dD&?lA`Hko#BgJq_kdeMjc~LF%4!5gnd$@Sq7fv!E
i-xwsn!}x?He}w{jqqpNvFHlcX#i5)pC!;nl&RL%!&587kF?$ES1}D|3{4oE6nRB<nmBRf#4zAr@baMjQB$k*7@=+d?&Mhn%EQF{Ip^vh<`O_3c<=1|Bg8K|
i<=o1;7TGIpR8OdI9}S`5}nst)*2&vv|wi$-$GCW|3}r?*?*NR&og)9S=mTijGa=kuSlBcBe^1;mSWqUt}*vS?i8X?+pmZtXSHNRQERMLj>ZQ@PD|u6`Hutp
&-`Ce+5znvN#|k7=$DoqT*{ivM8vFmQe6`^O<9b0<Sn7ej*elmM2O>z4e5wK`MuED*!etG5c*XEW*IW$iD|vwZ$5u82lQ3{)%*EsV;mZ~^vPId9dpj56;m;^
#x)iruna1<Ff%B%r_&Yh4~hHq9S9m4z-W~>x61QLoJ9MP@bd`wxmrk826*@@kc3OS`r6U$5K-Oh#7cZb%zs(K07e|R9P!6!=(t-h0QcXts|BrBn<6L6R9=T3
UQ?Pgvi^C<O3S8$$e9*)UF{khhO69vuDbVM6H^iMls-8PYyr0M13n3XKqDtGtt)gD*MTN0QP7&L-*+vfsm5XXQ}c~(!p^u%0xjT9(aQYMCei4l^xv*P*HfO$
=hI_CE0Ko)PC0i}v^ZKUEW~2syNpYeDa>E_jvH;l&=XJOoLH0OV{2on!W4>CNqZT$!#2WluIZohhY8#+tlsPRxybnes<Rw+0yL865L$WsPVE~eb+^!jl3hEY
CM|bRTTfrg1VaXQ2fgP)(YF!3$3Scr^1zGgyEpqDZ7MT8*j~piZ6xpSmlF_bDj}W)^P2?Z0>QnA9s+1q>kcZvvhO50VzNOgS?l6olZzUep|wRDf%3*j2t4hb
ys0(Js_wtRoQtFO3S3640PtRf2S7Ou;-Ln^X+j_k(PX+Swe`o|=+S2S=RDB<c6`v|Eu$3OwF-K#bvt29A?$KZN$yl4oePIBtczAh*Sb?k7<xry4qf6KFh*Wc
Y<v+0ns?ISf9RWf5!svxd7oJq=OdDiku?_Gd6Qpsi1;9AE6S)0>0RsMI0VCHC00+qa2s7!7V+;{trox*4;jr0O57#(L3LT|bY~q-B@F4<F~+Lime^#HS?=fi
Uxf_$LB}Yg-F+9kRPC_d9f<&$onG#uZH)&YWWAUNUn~P~DK^iw3hopwyTDl8)Zq|(n}pm2jZ>Rm<MX9h=#%t!SCGrO!CeN-B{GbT(?Z(hXpuJce+RP|@hIs)
BT`gsZXysp=hfC^0)e)G8ahgBRq4-zo`0w~$G`Dpwbz10?GuWS-80oPRDsS30KERLn}oxrMc^s-PY2bhZ<1!TT_=PLOwYD_W8S#zXdSd!{|1+>kQa>oHDnTn
4?7i^lDuw)6!O8xC^>jt$;)HXsW<qIPyg3jRAw!Jo*x*yWdW871TpaU@^gj5OknK|!2hj{7nS2(F`NVWXsXA4YSZ<@jfv<WaHS$j8P?Li?A|=fbV)tvxqw`q
ZPAawm=<4nFT)DJQ*;Gbt?mTOyrcBO)k#Ro|Nnuzg}QP&%09(b^??0(0w`W#pM(~CS9qG-)7VQ<PgdnfwrBX4bNvtR+L<+7VKjCxKYH||-}qk9vi9@zbJ5~F
EC%)ktRaStmBz`7+zo9gF}xt@;H!~gLaZ>xr+yqi;qhMQ*V)F2$Ey5!fkOf84>|b<p94g_o}`j##}-nXF&qDqkq~8Zq6oU@WNgQ2bTm4DP+)s2{I4MF8Dj~%
bFdtzScUpbY+`)uM<~2phxWe8SgHGOo7-pr2lFZA=_&bVz)Z9ZE{yR8zo@yogcu&*%^cn*S&^W3Sfj{ZNpk3BZN7?zl{0S%{pM9dG1YRyEsLSqRwLUlDMzH2
YRct#^XXyJ1<b<MC(=$OCDsO|RGa$8_eQ?viL<<CypkGd{A@a>xc-47yv;X7U}q!Znbrg!n=sMih8L+Jj7O3SI+0p5e?;C0@&o)j`m<50eJ44Y)Qf)=y<blv
(jD&>CWgn47yW&=c52??9kjWmG6g)E_q7h4IpJ3EA8ag$`|lkKG@I6BI{xofJ+5J&L1d_1mA@h4K0-ANLCCW>L14Zk;dVwu%BnxbG5ye%!Cn*uQcx!EgXSxa
0A@2p+BZ~Oo`~@W2OM8X+OkLLitTOX@EKdPS}7<mmQtkow6xF(B0~%u)UDX_l2cFe#Ud6~^OWRAi*(r6<UBS2tT=_s#5`bq>e-=AGmOX=f1ASI$lom4rkM(g
98Sd_<~zt~S;x<+_){;4DITE#u9(Kp0ZnYv&~A|Z7OnP&@&c^-T%ud0JS&{i+t?F<12tPGetlOA<J)|@@63oZ;st-S-a|P^m76GzU&jbmiH9d6aUt}DP;p{|
%=jOWFt0g2+$qF%maeW$-TiP-{B1&m^`Z?4geb>$iUM{?FP=BSboZf!Py2X7u=h)L9rdX*%<Pl$)~pAL(vBflhO#C3rI*D$obG*?f=cmAQPtv??|_v%1vPyV
eNx~N8SuY5SILxzoF5!-XKze7x`GMgJL3Lw2xQO<FPYO_i)+z{&6V2q<Lfzrqp$*rTOfMyO<dXMSJ|Et6X#l;)I*r<3bm+55KnpEp?O@DI-mloJu)A!1rdYa
9+&QU>iHe4FM8L`L)u^JXTWQz3e=|R0q?Z+(~Qwk-Cur33m0Ts9W5=yWcx0N1Iai;J-H(i@si1iO{(quRbiOg6a6FT*Ve#vaILQLZJJ~mBwR62_rcW`9OT}S
OQ&VhzJEOv)m&G+-!kU}fX&sWm_LZVJl~`GQ>STvdtrytEmbN9;ilN7JO<UHhWwZLKX*XL0~^~)mjei~K*NhM^1eV$<Pf&~aE5G+Cp{UjMnQ==Mq3bqaq{kF
248w7qo;)%2wb{4TQf6il?MS+RJye$fRB~b$812~eus+&M|@*!pw95Xh_zMIy@2f!%sl6*EM^|F%J$3*&XJw3vO=VziD~Y2N<K&wl{#)*#teulxe#~+Vy~kU
mDhx@?`W8!<2f3q=^zhajAC}{P_g2IB&YtSc(u2op*Ul9tD?A8)KTVZf)(*-?^)~d4OoMTji5z`^%6Qi#|N7O0x%jf>+Ax<pLsRFy5e>8S^GdLzq9$*9My=t
bYlB|q~l8P1UvMm39-Qe{Tu1+e*D=O%FUJmV}(SoP5u!<kBra<bhp6gH`X7edpIE{T>I}PTF1R-Elha6_8xsjsc{Lgh?J;)3CMG1u}=C&B0pS73Yo;#ET#v>
4BCi8msBKf$IdyUNJ1`M#NJv@7ZAMsOpJrvv4a^I3@KP9t<Lo#^eS$^z`t&k*8c^B=ON<ltIVOdAC&Nq+O+F}8V6`l%Z+nfi!B40p<<sH@6U5*T+#0=-S*`O
4gnifQZ?A~X#0r%6dRkE-$>fo`9~(yRV|%hK?DKH49&}JG|2qG1&B}(3l3RhWruVd$SAmsis{+XN6FBYX!EI)eG7ffZBlNXE<H2G^V-p%pWK;`mYu<I7m`ZG
cf*}(t1t1CSCtrxxf2CmPCFu~l2N|xnPpmfud-`USi)1qHg>}Ky)E4aq^$CwLX~EGE0$~c&2w|<=c#<He>AW<kxsPD<G+8~in!ce{zI28%o6@Q2%P5?DE6`P
RZ6|GL+@mwA=&bN&zI=WZ?u>eR#`-n>~B{5U)UEYeuf3@bX?Q2KjmFMWv;ktu<8hPMDdmdmLzHWNW!2}4R={j!>vgKj%Zm?aze{=@Z$Rc;ZH<#TSmuy#0h%`
2Y(mv5v9g#LLS(T9SdDNVIV+g^x^MI%xe_dO&IouQkG=<Fp$}wr)3KNk_5}4hGNKUCUV0B0i6rn9{>{7CZFAKKxam98qw?dUq&EsG*E8uk<ax3RNeM!on2BD
ja8T!3cufLW_WZ}DCtQda5)r1A|SS*wbC(qjA_PU84WH&GTC-Xo2Er32$1X9hUD$4dt`h@9tE5>OwSD<G4FcK)T$E&8MGY7+wLS=`4mcL4)3V98!bE8F?c}H
Fjv9o2==Ig`1r3hQ`{k%`z90(F36|N-AeL_J^p&9+}0S(9bSPLt4TE~alDj+^eU>ak%Jw6k2l3qt0pu?wM^9{;vU?z!kUlH6a-3mVZqt3Tk5&Vac2=znu`Ow
r0%ZtZWzfgv1;l#;O?q8tY)cPLqkC)T~DmX2u{9D2bP^*T5O;#wlCNRc2aOeMkXyop!NVK3Gov#>P5A0Ar+m{)5Y3jh>&yx3tmtC)0c-soDgcxaGLDWV=n@V
4yk;XutUJvrw1nP5TcvjQ2nJ|aq(o*PXo)4vaju2{liHI{%K8XX)$%6_sxxb);?@q#4O6u&@9{}Y*xxF{6&+Q4yM;{Xuw`)1O*(WG+uTVB88dc|L+DYKCw(L
QRg;0y2LThR2vi|H0QXfJj?p$#)7s5iiTN-p$40&_siktf!a;YFpV$x)S-Ve|CCS3SO5tzY~wbf*Jp}BX5tiVzA{5MtgifZqI2b_ex}(=*DoPRo#|A+XiHMw
qWG)79CZ?&MiU9&{F;YSUYhw~MrF7<gQs*f$RX#;RpSKv@5q`tOUYwJQK=6-Mi@t9Eg`wTR7o#_h$$lyP^HSwSZxXno6BLXIemdkQOZ~R8$RWQ-HvNHR{KlV
_olwh3aNL9P(&-LMDY=ut+Tnx+9Uf4mQw#C5UK(yIVtT3Pz8}HA-X`e@9#!@S1IFE@q2q{Y9ol^Rd5JhZW`Cv@zFkAEVe!AkDsgalY9#9ckTAGvW)-vAV#;X
BuvdFj2oF4{4@FzhH-Y$LBeJUC#o|!)uwmi0?<QN)1!+bub;~B=~&F(-HV*vrBBYA!izI|ihMQAWo$QPYxuu7oC6dqqq;q%{HNlkvMS0nlEY(_z*`A7Hp61Z
i<|>;<6r#V6IkK)UBbUh6M_k|uQ(TqYxLDUj?LT`ld6tANXkKkE$ZspUrBubH6t5E!_+nBM^qmdm-5whZ6ppXuk(%JmK&%6^FdQZfJ=#UHwGeq<7d-DYIwEL
Wlv39caM<8)*5v{aVvwHR^@NHY1sQh;FWaLn7m!g^{D|o^U?IXSG#Q!m}#}sF51UVAZ`<5RNAh?8g%PZIQ>9MRhv`mwofE2xCvVN9PGpY`mtVW^arv-<08;z
lml7a#!8GpkzVB3eg}|aiPg_jLTGVJgV7DGZ+JK+m8u)Dc0X`D)2W5!8Qe3opeM4j^A9$C0bhu&6{~$KU(f4DW%g!OciK1cOmTJM;yHU&K~qeGUrgOpAy-WD
n3|~~OlXdG+E(It?WImkzLan#8IAme)$&miZytZg!)_7H{GCKoN&-pCCWLt*fpXog8_OI@kOoTDf%{B<F3jFdH!VcktqDmqc3a(+L3qz$M|Yef`geuZ1yqU|
i|+pp!P9($Jqi7)jxlx_&+&T6AtU0G_ZpO4=KBWPulsHWjoO#OX!op>S5ldS4is>5+f#X=ueKGpiIFJ<00sNRI0uT9g8s$#>H{h#pcmXgDv-g{V1^qhYDd14
YyB@v37iotV&4$4kSh=Uhl=<(QH`0o0U#a3Tj8t)xw&8#+5J9f)4eTy(CHbu5xjTf+zR|S?k;y!rzND|^)DEU9mXTcV~WKhkTadeoG<^{q4Y7;X*$NI6~Aj~
TpQX%^C%<+66zAUl3}{1&-O^_X11fy>QIUL=L(VMSQVPT^K-IFy%5El=ocgTT?bh$6(MfJsIBIXxS9PS;^h>pII=hzG?{r&s)uDk5t$QNF*o-1kEWr==GGCY
oKSBqSTo&$dH`%&)zQ{BY9<>N<Lqcps{}P1dxGZ!Nk-1D>QcV)q_EvtT-htA^>-?}NDeGc^zFc@z5@K^OpT}coRoJ{OTFa(Jlb5P>rtTjL|mVRD@(Qn@_7--
`#kx|$5XN}#1O#)Ch87@x%r+xU|<xPrx3pURxKFv)teCb3gfR_4@0{7(R(6}bp}5K>t3*aC~J4w0%(NutJMktPqm-`J2^i09pE2Yo<rp$oY9WLuDsX~dhKtI
d#}C_{jhNcP}&RRH1qn1pT8PTW!=PlROqm#BkACC&5xr5*^+M~3%yk*iH47tmY-(shrr{10R0{Yo}gOfe|`mHxCZKtPV=s@XJZKNb@u1assV6J)5J$*xLRz4
J<Uh&QC@<Nl|$9n$5f3|z0aK;V;V6J{iJaTlb>~RQ?Q4y=LYN7A2*$qsz(g*Ss9=Q+C9b6n&lW_k0x6LdEh3IEB#>tsD%n}_B5Fn?t*#00D0&S7TA7sI%CiG
mo*#z>_O1Da}&bjCW|8<QT*j{dH()Nk)VmM7Vof81OFq=2}~(@3OG(lNRbm|K6Ee2xDFwNRGIiuc;Oht>=|wYDquaCg&rkiekXP|XFxFkl0${E1k+}`GVnUd
S{LawRhUp2_^FN`l?C?++%fPX1$&X$L2XS7Q!`J7FLX|tW$q^EbEX|1p@Rnu?0{ri*O#7`4T5wJ#jrNHVW8^_$fRd&26=qiuf*11$tDlLJ;`GGAqVRq{1PBN
XhvZ<A)cTWm|eW0T$Y4-h+01ryvI+sI#{jbs`XpBkf{CcSYW`)C7D;iI)la)Pt~}J!ZLtbD1o5o*`q%WKM}4J_BtB$^E4On|ABTNj+fF=E^7O>C5u`DZBPH_
57@l$5N+$!N9J#>vDg1ZADrO8!zS8vyvX{$ta`5X+2+Ffb1|*N=@<3JKJe*({&(3DY}(yuJ_FL|PD6<H8=ySm{xz;Q9$$>VTX|EoZ5jPr8fOedxMs?N&9UW|
T@u967QyI&#Iv$B{mJd((a+Zk#wp=7uJhLxtp5Ui0`=-#im#nb^kPq9lNVnvE)OpT2}u83qp0JNk7t$fAU?#5I~FR75JqG8$%>YME=D5P)QIx@(k&WQXNF4+
Z~HX&zaS@FN+lHWhQhh>)ZZm$b)qY9Pb9_NOvwn!Gvu^0oq6hqehE)nkX?CF<m`*?ceqU3xzDu9MYmWCR6*ip)_d7aUCeD1p-DeF`Likwx_VJYeQbM~wa=);
_y6);I9t#4)wkyZUw^cN<=Z{cD)0^0P_XB}B9ZpG-*gi2sP|YE1Nhff1Sy1$lZbSxf!I1sweWfq46-Z9dD0}h{!Nt^u_geVhYOzp`WamIaMb1_s~1+5Lrw`m
PN(a#l5@2WeVT|LfD;KHtJgt_Uz$PcS#?W(J_2?vPr=^pQs+;ph`dGXBrIN#ji*pFZo^33KcxwcJTIZnR5Ef%^5d2#Yd&X&S|awpYadLV6AuFIe~(b+06N&>
;^8KPMuhP$*qO$tAcz}3>Ub4AcOl#4G0K4VIjAHxjFWOzYOK?o$zO+}lAId&+UoVlG93NzaP&_j57`#RT2sI?>N1Kr?y50NRJ|r3z7jS=G8{h>kumKv+aOa1
lq{toA=JP<uw|+p>{G3{z{np@^7NjQDFXz;;PtBr2jsmA`}s29d#5S<fuV3pX*=CP=d;P%WQ6Bze1+IA=vv?-0k7vnk+QZ-lVqZJyRp$$z3s)$hrX}1k7Jr@
E$jH+o$<bX@{$pN&7)$%>Sb&K{sSDt8_4Jm@k9%zh-na(+hxhC54s*3@R@d<Bs5-i%O%u|Ow<DPoE^DNp#RET>%)_`TL?YVwa}uR;&P{`9ENBz-!0t@T#YM7
oLGCCzgjAi{7VL)V3!zIQ@LwCi&Pl!YDZt2@CS#74ooeaW4p9n#~e2`KDI}5P<P7>H?4|JMBlGqLt%T31k@4%(<JRwGWC{d6uVUr@bWN4rld6LEQ=Y_(&`6C
_OnDH`CDc}pLm>t-L65C5bO?fbe1+%hi+s>X|%*`H-hZptJ*${OdH)8ZTn%^5R-i^p`@QQ<({Ao$2K|7F~_EnZ12berpyim7oZks9-|@0BindwQSI!CoZ&3y
jVi!i9`2jSe`ZPG7UGOp5jx5K<l@aadW1Vumw}&zER3L52%}Zzaz~G5)S3;Z3eyq7iIgIK9y&ELukr9tOd>seEaIcLm1F#LR^O1{rMinL!OH#3{mWvn(JiJF
E96jeeKnAV?Lp#0)^7HQxV?mB_gK9AqNNZH?*V=+yc7}x5;a8vLOOJ^--LWN3b~zn6%};bC<h{#0$-P%uI#}&tnz9g;S>!@PrkvH%@uvMLnwPPUY<<1>O%al
j@UHTg0ylmyUwW(pe?F4HZ5w79D{jTup&bvMcR-9E+Q>Le3Z&W`LU`@c5SH7^}a7cosUxHNDKav<G)_EZ0eqQGlLXI9);A0nCHP3V}L;0`icx1dmM4*yqotu
anvOO;-NreGfwB>GJWam@gYF8#!oa>>xjG?_pdzU8PCuwD)Gv15|>x$e;)8$vc6yn%iQ6(ur|(9asl|evq=y1gH5EYgW%%&gWU1Xcz`#ZR|{;hCd*E)9|<T&
7<PMtA8ud4gVAn$U`?~8O<Z@ZC27xm^4Ov>T|FWe7RfTF)HUg4!m>>PIn{cTSJGZzt<qDFG{;6;rz{o5B-1j{-w!haQXo`Apw|I+Tcd$!?urx+XiTb<xfLSn
D`R=4+U#aFVYooiH@denBc}<(7H~%plYn8~6k03PiP0_B?A+D4i+a~VFDmpGLa);PKIg#2%<5WQzQU@Kp%{kMn7@I--ZN~~o?BBKRv@<37cKtHH-WE^8wCry
yR!^#y7Lg5ny0h5$<uT1a$!Mx=>rq7NKc%N@bFdY*_T!u)!Amkzji7RBJ<HLM=FoqWYn`{SNJiULH$72QMwdNVG&gZp6w#RIHn`WI`VNdz|yy&(UD*2@n-DY
2NI4S&i^MB{Ef&ti4xH1RaaF9p4?f{vks&m7}WLibZlQ%-3>bOyHaMtvonQlu1=ue%>UY&xS~m|pH~ThzRpBnTzOI`EhoCIE_AGEZG(Jvmtr%q)QXnDo+iG)
#K~~H$s-0R;6@qeezf2SISUku4<i#VwU&7;n4*AuxAs@&PXqZn#0x0|l#hmbZeNmu`<W~x=gljux>~aDvEz&G=e<Wra6X<u%&gE-RHLG}Y7;!@vG=|5#&xrz
Qm+RGLl*||Rd2f5kMDocQxV{MJ~bZfFO^pk)wau`RMQ;8DO%^Xz^8gj^}QTa_u&CS<V&5W@;d8*!*Q@a#$eyzI^xn*L+P+<B&tJ&lp$<oMxTBCFu3)_3VeIg
WlS8ars(94K6NLi?o<2&R^Dn{G>=}$R{G4ZEUn-iKsm)5;L;A(XeKn*S~YEjPLutt-~}@pqqT9VBH-*<X@#sDT~Ke{zc@8+QcJWzQaVpm<}JmjuYz#J2YQKI
?C=)xFrxOVT3@V~-fE$NL2f(JUI)PQJTUd1IW%BRi-v(!^A?SiT(zdb%>%bX4Vzm}-Vcpkc%*5~^3tS=FhB6zm_2h^r?%ni#t-T|h;1LuF_xWqd8<#1KK^8~
*A6jg<i~uHO(Eju`7c9^x5)^j-g$JSzVVl+y_0mf8dzf%n2MJxj2oBK{(q;cvUbdOBOuL$)&!xgl&^vG{Y1GS6uOkI5)UVtTm&Kt@hkBUJPdG7BWlo}shRgL
<S(i=EzF}U{ODLRpSFLVPcS&(-i3f^QLcMeM3{*^VY*O&_O^XKH2zX{7tZfDWu9G$tt)t*V`mhw*r@n&h?-%^%>0DgU1|0x5b#zFEMTxq8*d}te61rcF#TMz
{>8|ZOzqZDIP0J_nt7u=0;6~-2m&9(-n$Qz1$HGI=X#pe=f4+)kdJZTx;~g5>8OwSF`}^d&;<C7TDqJaO{Ba)hA>0UCTC}ePsK;qx!IoaP<sO#hJP~OKMkcs
TGLLd`XK>K;gq*!ySckeGGqni@K<W>;ID5LL5_x<`4&OBy0`;5Zv@%ntjHcKNP*5@o#AoYsIs-tdTTsFI1Jl>WbJ6#j+u+>UnoMBj)^+BW4^j?Lw^e`@SCM(
k1)$qF8>DbK1nzLnSLr?!&6}DE$OpZGX>+z_Lz<ZyVSqG2#<!sg07g<7B|5sw{JqDj#XmZ`<T<|jg(#q-svqy?=~}!lk9mVUjDT_<HACn+*{*E(g$TeQvAta
=Lj6}h0p69g+&MlIz1K(f8G-$5$A&%V@FaGdUp7Rgnm>d=KI90!b%MwH8dCk@hC?GREpeS8+KQSmUo)apRb%Jcpy!bZKHXJtnPuzVYD-J$OC^>A5d&$5~$@N
T88DB^f*YRRoWGNtuQv<d$Rj~CS^*5#(#}&nrd^=&V^yox>47cAye*|&!6<D<n?G7Cv!U_sfX~SS`tbp^UikSlceqBg~oy5Wx4k>es@UGv&^^_TB*6E@)i*o
04(g8*a(;0p_2~=V>4(tui$oby@2g;?IGp2&6XN<=cUm4+A3v#fwG?1SUPXBkm-s6=%XYiD(V{7*&DtR<ECWmo&9gCYGPVnAp)XwfS{F#*IN;NQAfG8E`(uk
=qm3=2zMuMhr4}=Q<yk418Rll8nRO>QKgC9VE(E2bq}bFl2pCF3dC@7Ob5EzN9^s`SE1AUlL?+^kR}*#ZC1mXJ1S1v*2SY%M!k1H`Ks+|9^>Y;xP00UNK#p9
Xy61K(%Unk7iC|1?B$QVq}dlK24aMue8})_L%91~3-m8>P=(HR;926x!MyPjYw+Q*YiRCuEA6NH8o(DLe6pow<j~A$?Hhl`s9#us%NAjQWMdn6;<qR#1K#wa
H0M_8GBfVbuo3lUUaYhFbjruyVyvQ+Uen6A|LP^;4KxeJp%B!enDR|`pX~|rA)_oTa!MTrE1G`o(36PEp1wvt^LlKB{+8qV-a9v+pHDcNHBzYg2f(Vx#$X3q
ds}2RGXjTfC`0D$Ot;E>JiW~kqW!z^sk%V`Ld_l}&Jp21{An8D+JzA8f)Ks#&s`37I%+5w<5Z&)4>GdubQ~*adw&gCv=x5J^8kEhQeGGQR(}q|@!`+;LPYsP
yzwLnInLO0U*iU-bV@Lsle=x4;C~k|z5x+96O%+;Nfq|C=TiLr_l+=ENLfhV-wuWX;}7yHT(GvbyIQ0@n4-o!O@Tz7{_BrR2}PHcOflF=k$tnu@!@3(Vwasv
LFuPbM6JKkn?EIT)7y}Es;YP=j|nRWXBJEqHk@jj&9MJ#tYCYL>qJ%!WD}Q8KKevKXKtFBiKgp_*%C@zyeNB4)_PviKBMnn7ucD?APiHTI2p7EXEmB&djQL+
{w#}>W^8=cFVJJQ#;@{vr;Pb|Cb3Z}IUpTMQx;qK^@ZelbA(oUexka6pY&StEMLR?^T>uEDyST4j!5MFdDeK9Tk2Kax1@v2N6=}#{gX$CXr-ubLcY!=Nl<+t
JGWO(2{TXoojf-{lOK?KfK)oIgc>3>^pF7}%svn+BR$0~JJ|_Z^;XUA)C^fPM-#tD`h#_f3Ji90mMYe=^Xn6|l7Y#9rPT*^E{A@T;hS=>QRg%mBq!QZbK^*&
M0%$Y&<CiQ6T?m#;YTOs^S(7H@DB&YZa)nbNq|FGEbwA6g)_Xt_;}1PDYce%|H_bUL-s9AK#H17@>wH?I40HS$`9_AWhL(KHZmHxZ)P%J5P-J>ZN*?D@P|a}
#x`KDoXuSzB`wOTvCu=e{!5TW%I&!5$e2};IIlJD-VG6%qILeg3%mdaKu!Sl6dsD<&&7bE*O3*j!xi4+HBNZVV_68!pnDoHF58`fAgbye%J^(F1F;Nl2|-Ku
o8g&-l0R7sGJ#8f94};t4TO9`?j^dlVwZLLg7^aB)7_QGmJ4{%&PTDKxeVb*A1NYAh`1k*-)-;ztBkR4sKsM3g+piU7N0-T>gYj(0G1yK_zOF~>f|)~d%O$f
I9vo1)5JNaD!5Z*@2~K~8&<|%3B=<G?)vKXh5#D_xIw%&Uucx07jCT~=lFKwTqFMuHPPS`k07zNPc}*22Pz|@SJ>$7PRA^_!h1{w3*2)_WEOq$y5u<YtoKF@
S~ufHd`xjKp5ZF)cJ@Am@lVr?#>4DeuGO#L@cmN`MCH>qUW6;9OdAY^ZYGTdv#vQ%zD_NFK=$OU`0Wvzm$8&c$rE$Fg5XFuBmgzlqy?9KIPyzrNK>PY{BXCz
tNh1+c=?75Tyuei-V<rN6JL2Iu*wl7!3XZey-J`VAVDVXW<>)~rh-#c+#gU@Z^ZRVR`^7_m{C4!4Ub65E>Odnzd#^nQ#xgNazPYl?z2<Ow;dTXONV<T1tv5R
ns)*-eY0`KB!u*KJOSA}W$kc@PqIrP%#jEL)68gDr)H;xRX3TpegaM+5jTbMTZKibIE=O4)TVh7=OA@-oJd7p<*PeaF)|E2SPoeSAbw3L+}z+>=3fJEl|h?`
Zx1dcpT@7$4|0d+bXsAad4kDfehv|{pcJ!a!S1c4z|4y88KP2%Vqv#mS=y~<t~B2Daw8(>iX+Y>rvyA?GB`l<8lJ4bGTtdx$XJeUgq0W*&wz@JTM}YjCv%j#
NM5ZzJqU68K|b7QiX9*I4b`3)6lH)Y8K5%vR`l&R#OPsfFJC#CAOk&rp`AFOtx(p<=OAq<Ec@lf482>Ds4Q?^k0^Bk7XljlKi+i4LyoRQKMYr`U#{#%jTsR+
dI_R8yvLdqbIp>=U6W6<*_(DlQ@7N0Xe)8dTQ{SNQ!Jg$W@)WFC-8*#{cu9@WDXO7o!G5R{uW+ZZU4PnBcB5ox)T3gR)_yi9a#_gOT!D+xVTyvFT`892^qCq
p^JZF#BIpVKEkkyVKn4Y73pHhaRMKywhw0eV>qk%BK5Rlt8^gU{yB`?QM`*#u8lxuQ4wMeq#3FDX<YKf<V|lIWa5#C=kOp4guF2);2f|Z4%_Mp1UDim=%DZH
XLqFKAF0bHRb@l|_y8DM*+6JtvPMQ)2^{iBo4?ogJSOg$@R8u`J2(MFOY}##S#)X|@Xsb@b)PU!lr!L#f5Fw-?N0yFOnSRAIG=4B8`?1DNjFs_Z{N~1xNCr@
#VwX&K+9LqX}5P1V1@l{9wv8lp?6(g>-~`I(6zL8%h6rn_ll9a`GbN^i(vJzZk)rq0kMi~_oEOmkhRYc?w3nLeM=!AI-@$#u03|nZHxt&;NP?ZpLc84!dSd=
1IX}r3k&lg&9~sJ2woLpa&0^#5jc)hWX;7!zrxdvw=$+^taqt!q!F(q#u@(;y1#3f)j@`=iFjkWbwXIF>Sh{d)ajJd6>zS^DTa^|I!c2OZ#+l7#s2FFzT!cv
Al?)d!Yw-P&3-%`;*qEZw#}+R)S{cF{*)+da>BkDr>0I)YJjc{-HO0n0N_`sFtnPR6P$f;Kw}1~9D@D{L-SN&|2UNgE(tMCf@TdO9N*>Bz<PZ5>x)5CAP0cW
s&4pPaEZF~JItHvwue&wxLc2ler~};rAukl)Wk&8yLX3W56HfQZM^%Aww+4Q8Aez=tcn6M1F}<M&-AuPrI9`Y30^uRiuamwD_xbf&dAM;MifPkwB;~^n$A6-
aE4HNdB{i!UM<9)wsj-ODJeJ@U7z7cyhuk-MO1HX<)+tE0VfR$dQ)^TB{K71rR%Vq-PdmsT?63b4C6&!r%?GZSrkqJQFT&U-tY%nS{WE-4pyu;Dv8d8RrKc^
`#N5wM5#Xq#S26tlqN^fvc0c_#m3=iaLs2-J82x3Bw5G3J2nb2E91XdFKjby_GmlEA-6=pA}QWA+*#P055lgc;;9_&XPxyd-DS(gL`CwbbHv7xI6Q2jv>rsd
lYvqpSDGlCoJ%$H+Cre6i%R#Xox^41D6o`v?iS7{UJV9aBG+5=R~%fpzIm$p_~rFVNu{V(i=@~JT{w6Y<j;M+r5(TT1bh>e8iyX~n`K%fl=iFox?$+PK7jC#
t6OAV6eAV7**n1R%@K*_y@^(Fs_h{uK8)IF8}awSs1w<e+0-h3TTXXc$gb2ASS9zVo@fYH-0pidH9L12wyez@z~bTb657@(!2m7t8Gr<=EZf4@A1f?rjp&e>
JMWf5oRI^rVknl#K3o%$^sod!B0Sug2QfGnf}l7PFMyC+^4wJozOUzjV2H|C&4I)tQnic$o`|&a^>v9dArNwG=I3*!40D$7!Amy3oOrv{mVCkJ%xqpJ(G&PB
r<RuatV1dU5=2scda7Fo=$48`?{>?4H;jK%#d#W>55Y}f5;(46B(v#77+K|>*^=l7Z8DKg2n~PF`_i7?nM>tD6SVEtCT!(lS)9vdMYw3?srrokL@TD0yZSg`
uTUR4pc>+U{QvGQ=yY=`$-+R@jjg0C!^VVF0wTd#nvffca{Q6<FH{QS-?mW_8Z+vpPCU8{%K?uBEQw&5`cQUVhUc9~EHv8iX{m8CnGA6n|Kl37${3yO3GpaK
`6KH4i_XO@OJBtn&$wO8A+z#tvsGmi?>$MpPAYZvbhvZSV9uQTwKOc&eYiqX3XM=4_juauNlzzdQ_4nt#b~`~ARneJzcOgNVJ$*GsKv=Pf=cadR~RZuk&@ys
Hsf~Q7rJL=)wzZ#o<|_d`ZyDH|2F7ec3wA7B<Qih3+8U#ryYSrGaF>*nBmq;=RZ)NSD~_n2@|i0jUK|JcdMBdueNOK2TFaDLxz(gC-w<c`q69#pm_;!j8U6Y
pOsMh0fNVmot7~jJ%AjR@}A{v7QrRcas~N%=dt<xlhXeYh7^l0SS6C3gZYhcEGPY`l?Mv9r)#^4>R~dz`RWc>im{l|vu7^_eqhYugF%=a4W_G*SknFAl0d&-
G~wa1$&k#$>z0CW!TcpIk6rCYkSKEK%4O>ITeMh#j~*zgc3g0ujpB5$>hb!wP=lg8v`G41>8?n&{o~cBVGNmB6mFuMQ9y|fyV=#qy}Cf;c@UVJC+-+PWAX_9
<2rY4(%<_;&U>AS9o$ts9Z!`<$&EKEI|~mq7v+2iaH>}d@^iC41`77SEw`ghNv$wSTJz6Rl79H;{EHt!|4+Vl=LzIkeG$`H&8F-EN(R?2fw}IS+@Icn#!N-P
txhK((_~`vIu}u@hQrJ*dng)#Xp2o``fqqz(yVSKAX-78)@IJ!4o(`Y0unE&gk>-;Yv_2StVH35KM<e+#gABP&uT<p+-UUMV2NOszaa+?HCGDz*DsSCP$PMn
l1m{)Bcaw;Mt)HJNCKa)86bN8S6+&902{CcM}tn)bJJMwrCqN;H*+d-x#FA|6tr>vt;9}KTf?d4pB!c3d?n=iAUaEvSve-x)N0Or08*kWIv(wLOU26R9Y6N0
BwK-6=8?h$nVV(3FWDkpcm^SA#pI~1JatIB%;{U|ssx=!M<QDZto#(rPm}g{`P?44D#dyOoCP3ST?0z!WI0~B8<kL$++`pzCOHwX-_@*nKGw7n!-qIc?^oZN
^0}CZbbDT22NI>;0p&2L9`^5IlnOxI0aTw5w|&hPRu5b>^1fd$!w{ZUa8y*!6UT<;Bu3oa0L}no(^Jv4^LBT-6MLSXR|(gCm=Bw(oth8jz_Cg>|0Et%G{EDK
hD6Hi(9G~lYyI^*-4m$(z=a%<v%8`jt04pe%YmaoR8en+G9fU;qr4`oK?M?jvpIm7=qZ%Oa8#9uFAOqOva*x)Vyf$yWHj&fA=c#`E@PM)oh@CJu%dB<zLE*X
=L+KT^Z8ccz;09#ZVhEenygYhBVxLR3PNRh=0bffB9zNLYtzbn#P5&?I%cYGnw7W~45&qaPbTDnTfOJ8wDqjRxc!HsV3|XcAfZb4kBdp4L?i+gppZfNE;E!K
1nTKksUZlq{bqLOg#ySD(eHhCC~GVYBf022GT7`)W5IRpjhstTMcABwdrr5UgqMn$4*(Zi!p{cNus)_U#-^#1pD+D2)jPng+pMi~orm1Ktv}lKRySUfy96OZ
<?ODI9?R3|hdx`gvunv^&FxNx9WCnu{j08m<6L!U6YHwp)WQXygcLo&cwIDYG<Z-uuncHUCiKk0He=^y$(KhNm5hE+Z%Ag>fk7ca0_LgPvbHo^a|X1q)itDO
6M7Ij%3wMyl8$3=^7?02dGNICI`W1jh8*^P=(lU%u*fFAdmOo5>b|LFmOxmNhG=-ASSZAyU-NpeimLiY;nY!q);gF_l?WY(2hgGYZyMZwuqw|;JX(Di10)Rv
0EyBMU^>t5wCN_|t_v*cAZfxp=pqPwGol|x#!zf8Nfny#70gvFAMSlGQ&i1=E;HW0oVIvEO+tzNB$;Vp2T+OaexgXd0g~&QEeQu?10@(<Jrdjs_L~0N7Nis(
=?cg;*jQYS7yHh3xB4@uQf~572fp>JT>9cKXjm%Qz5>4CX-sjn&^4w}%dqG5bgMW1Fn`2n&ejQgsu$FBjI^P7_Y1jmo7{qab1HJI;7f|Z9Z@`_98(SII|-P2
;M)gedqqmEwkFIrNkhcV6ZPaiX5KhWkhxk%D;V1pA|akT5k8*~>9AvHb_)YBH0P`8F-#5_z>r6-SuaPxZZ&*OO<!IOa>A{i`k8~v;U1(8gLC8v@{<Pi->ox$
P`yQr7h$txDP}v6kOkvYFFCvRYWaF*e7=DDtY&W?Y52);%0ey=%$5Fzvj{;|>vgHSnbY&%8}H&Co&IjYcGD?={sEQ2ItD;lnc*}|78ljO?z3b$<63i8*pHC*
k)y~pdtlEmIyGuQ$tPs6`Ep{z3M@2f5uQbB5jXdV%3nUZ5Fa~T8>R5D!&aZWNWocc>QA4Z;yH>dz;~`>QHNB^bJ}FNL2cHUJ}?TH<|NoDlDg~=L`@>iuiG-%
=mne#N?m^dv1)fR8B-p~fD(c}#tpyTN75f~d{D$u68|){{&6qKv@|J0a=&uol}hWF0kyS>Eoi7$4H?-*U~Nrx{0I+$eFh_ApO<$;wrCp~YxB&s%5oW(Q(1a@
BWhVDl*E16N^iw|nwQ2#0@mGn{|HjKsFNK-EULI_r^>5?!g>}l@$CCF#yL*5Pu-nqj6~G(nHk&a-01iza6;ctFWUtNy%w@2OOWalHlH2q;kml<KfSxz?j24g
5F;MZ(=#t$JPJ8>KYc_(hkm}Bv}x75qD)|+S*0+1DMG*plj(Zd=WWe&yGebeN0kIrgGeqCJIvmzuVDixf=D|bvUGyfdzu~~FpY-yl<=(qb?y0>UNm?+C0TRG
l#gRc5RW6xp}W(~zdt)U6m<Y->@rNJCz<;f<_-ThSoDWnHe~<ngMbO~U`8I(3faGGr@ec29j2%Wy47h#+JIeaN@-Rs%%8}umC6C=B~SD`*QkFGB+%<TuFD(6
{fCKr`&^|x;4#J-5{q{AXrS&w2sAbrRo}`O)A9bXD8a)Fk=Yp$%%S$_Acvy$WTik!X#~oYSS&zlS$$GI3#%@C39Cl0ElQN@`Q-$7La;Bn+RrZUvEMv;j#l4o
NW1yDtXrE|pU#uXn4M8**KaUJJ|btv-4anXm>5<KgPaC#)ZP;QFa+M1tC&>6ot+c#UyJ0<r$E?#>Lw-RcoXjqQX38V3yUO&F-oBVtJS2%=IstKQ<EjDFZrs_
1h;fbf2;=@-x*O+_X6IH(6LH2UQ*2Hg@W+*X3at5NomNyPLB(!AAq{?sHN(-<Ztqy)XYT4P+DUV)p)jA3LyPM*j?zS&ICk6o%#(EG$VUmWVRsuZAe|O=tD2R
>^QiwW=H7?dmsBgsN({|eXM=uwQ^H$U^kwC1Tq~r2YD8ImkDY5H8&>1w52E%@)KNPz!NWM(E$4w+4`P^j*8J7ADj|OkY{r%g7-j8t_NLXYe=JV$kL4@C02(Q
eOky2UPA3Eieof}^a2<%7Ko`1n!L@?;WAkl_@0*cg_z+UYDwoJLBk!sy{TKlVeDj<wW(#Jh05vC%^dxgA7iOxVix5k4x_<PT$dNV5%GuoJXsvq0^MorPJ+K@
@Y$C?&&<*<uZ`^;h}&yv!q5U6A2(oi;A~af_blhFVbB?E-2_Z>9lG$zKLpI&3w-*kqP<tDh$<n6dB8Oyag7^P-+SXddPH6lhQhWcXii2Am-tl_-{_81J;AW*
-4yzu!QOxMf}2EOPZ>Z)Qv3a(NOD(sPOuq<4f7+$QFKbEG+4+XWAR(mK&%y0Nv}@^Yj2BvB1_}~=s5?XyqjQV!s-#@a{mr~8zgB^2Xfm;%7RbL>CiWrp+A0k
9(M1uz%0eYO&}4u8(QN^9j}ujWLbQZn+?krYXRd81qlzCnilYf3-DRd=8mYdpFC&&^_G(NLe*Wmc=bQ6J=e+mwIBEiwVwTnLN#P&^-`()6mF_*kf$`cpT!FQ
)vZ46^hG;C_ji7P=0UJ67I=~;$O#(ZL%T5`2lSZhZiXc|Zp!~O#QcXc<E+4L$EmrnQ)v4UlcZ>g6%h{}a@Z4$bz_d-Ds5cTeK4%neJBr)F(f8C;UwK0Yp0t3
bXrkZ9|u!*SxqLh3k8U24qeoXj&F%_NMY(hhM!I2RZt6L$`(f03D$5bDloyd_0s3h{3ixCwFo|Hz?cURe-~s4T_F@OXHSB~x0_Fu3jd39ZGRP)7!IH1OUyBc
e`PetW81@5ukXwzsCaejGjb}vw3A8m2&TXn$n#*MFY^S@(B)<!SxsEU)anWwvyXWdGFeCRw(jf&i!Bq_)X{|+XtCAHYEOT3r98=mG2<U6wE>5Q=x^QN1s(w-
%{}g-M?CXV^S09$(|A(T1Sno8I^-kBf4S2rw}hF@G~Z<lf7NN8MsC|MU=dpVA@hecd?*giZY46iI`@@h#b7v;QT|SH#^CBpW9ZhgBLYt`m<W3ACAww21F$`X
ulONx9=1C0%&;z&XQI3wOMvwJqa!~lilQGjdcB1`-tsLpsOIHvYHs`220_bOEvCY<00|1wzU>sn)SlLf&(GJ)D%GWY5b0~K6c>F8*)82DNfmyteEBCc`8c{K
f-LW%eDhT!ok9%1S9AD_mg2AYxf;v8*J+E4UW|6|u|w0(8Rg%qk3JOKBXY^YNQMf==fJO3ZJGI`p+)^Vo*_m4?wDYo-us<Q$J=e#UJ~rNRJj=R*$Y*hy;?#M
odklV^i}mAL_?T<4OyW06I<3HsEvz%b~Do7f^t0|bH?2f8AdqUzzClTL;<QEa!R;a@}r>gNcv^>+X|AC&3w3+F)6$x${A|kvu6(E&jiC2FQvT7w2R5`JMf2m
Gl?Qnb&W9@twDi{#QTkwvH5M}iW+`wOHLe#Wu4bIS07j%VF<nFmA|4bpYYa7f(Y3zx(AH2t);~$bVzVkq%Li>JAxg54*AIolriuZ9U5hKL)ID~!@`uTe?2VF
n2Pga(8t%n_RRA8E)-1PN%L+=t>P{q@{xKk0;qyV=)I4`B1+#ko>=$Fe;DXGdSD~zf}<%iDyY|^RJ%;sp*qc00$5HXJ_gA)aX!%}Tq*oHV3f;5OjRi5z>|0z
p*lG%3!#H!DZ?W7fX7~YR40ny9T&l}CA}NHNyGm(A<N+Tn}zvio8%QGNRruv*u9)#{=!C@dcTZT1O4^~y#Q06qiX}LBS1Ci1aIMUg(ksk8+m2E$MkhzdvR$F
tpjuHd}~7upqr!B{_P&C_PJ=i!X#5bu-Na3!IJMqfuYce_pg#^Gs!K*2PykJJf$a|2#8UR2&Jwu4FS#0x<seJnDTw#vFU&o1RvBA9Lb+o!@dpJLZ`mD^N*fB
&b>!NZJ+7{9O-S5qHuV6anud(t_sKdRq;#7vWtk^e^F}(iyA*Wm9B3E%(OL4S@uH{O1#r;^`LcjHI_*_s~c$p8Vz~FkbY4(V0-wkl+|ifDA+SNI7c_w#JP|h
$FDYjMr;ZiYSF{Q^7r@8j5YZtGN^}@XH|Z`63(@DxlULY&mWjh1?VTOg3M7sY-(z<rd8{OSIPemCvp|==FQ4W)c{}@Orlkw{W?iE^19<PduIHeNOcQXeg=dD
DnNdnh;x5V2>o5F<W^<sk-wzy@q{q-ft(ILk*fD|klKS9O2e`qj9Ve%s_z9(ILk;rGoh7UIS!w&Q5l5Q`FMsaqzroEa&S7rX{A{hFS~ib^#nEdYkHz-M4Ot~
w}FP4a8j<YOxjvJ*)gX~%Fp@#j^u$GE^<>4?ketuakB;O|ItA<!8%BinB)UF2TofR=wG5!iu9@gLaV{dlngV4b3ne`>`!jim%UGRb<QYQ2pD?-U6d#}?Q||7
ATBU<VLs3^=}l@mEfEQjccud;Wz?j%6P}H}$_AhM-CvDKlNmLhj}Rkf*wJC!08@t>T91>K_~x=2Sfz#Mx9>qghUO9&9_A{dgzvY+fA~0QTL{ahktF18WogST
2BRb0eT8*140#CF_%d+$hwG|rWq0>f>mp2(&I8RARAVv4Rm9RJ>N=)STQfRBP{cJtoa1_Vh_M?RhdzSC(Z?>4r(JLItDwRcqYvwtbWRFZ46te1HUo0xCrCUN
3C?oGR2i$)Cc6ish;L4iO{X;!P1h$GzP3w;w7})%vwybx*%`}W4b0?EDY+v`oF(k$1`;ZottE#>Ix{8v6Q70`$U_wSiBTSH`?xfbsP&^^Jj*GB;zoYnCyB%5
M1ZEqyI)3I9I}5#%ObHrh_HCs4G;QJ67A{4?la?Tn+;Q&XmLesBQj**=}%%NgNKS<%6GF#GOiQibTHt|JcW;n;ewyzwx-nRg*T2u-htGj^&PM;V1R8y?f$A=
Dt)U0-8La*4w3EJZd7y@EB}9@LnMa#rMLIWry7xqKa5g?>B56+bio$6q5^w11YsW<bDyTH`JA+^#-?I+Suf$72x^E`*{ui`ag>;=)eMBV!rCRQN;ejGMN<w7
2E&oAY|&H3;Hk?_8{K6{vEu>YKtz2<IYMPpHmEk^w@zT<N0>oAv4dU&lmUx<moX-w%dG_#faCO>j}+kTXrMRsI2WH#8Ru)9nfzI-<F2EoZ2;(T%{a$Q0o8?o
VX6L%`o$A#vbbLOEr}BS@nX+u+3afO^ClEo?rfVXjt_PPz4V&_0PuhW!J4KS&P~aKm6L6?s$^RGArij1APq<$xf?_Gf{yhew_c=p^BQjIcIM3_O@C`imU~no
u+!YeJ`<g49oqCVCFct3#z={}IYm)s1Rmo8r-!uYl)w*jQmf*C)+kt7U-_CE8t_KQpQeE?Yn}9rhZ@I2&T9*(8Iu>#<)YLls;F+THnHS-et@e;VOKdqfpXs>
8KwoAMZX}6)jiTJ?VJ}3iK6nO0AN8Wj3c;4V-;7WG~N~)^GWY<@KSg?h<^U=AH}%+#<BKLVVXq?jyQMbN18PUc4o79VCvp%|F-`VQ!o_=01bBPhlq7!x|MXC
p)Y8H0FH|s{%VSjBLGvJ?1B4=V@kHu(!=qM(hpxq*!#EM8bgq{%&fe}1F0X!F2kH#cV;&)aZT@siXO%2Y3V8P*Bi)Ig{83C`ox=O7k9%F5G49s2-*AIYm#?Z
ShS{=_%NlAWw$JcPQBh@mP_o!w3NCxBtuZY_bwfxag)ZmGpMb>Am*=WuxhO~V|l5Mr{>QXfX4e1I##IR9B$>Tu>RSn#(_p*U2Uu;1Jv*^*Lc2TnY{=Nh}mi=
C5@=UbAhh_8LCPK_ak13Y)#=17e~0s6Wgq{;m<?b$mmyU3&tX9c65eE5p$nl5ksGD9|XC)HZxzL-hR<K#x`PE=>4Xtu}e8yNoP>cJzzS7?5TY6W~y^-rKyM5
p)d^&H0xN|HoePhe=f)GHMRvU4kizi(SFs9+Eir`#g7l0@l3hSdS+_CXiRZg@1%^t4+TBycJh^XATS%L1VJ>QW&avyu2{ee(U6_e6oda=OK<?&3Mwr*pA0YJ
<|omJ@8QxsR>xv>hW1^Ok1z)##Eu)BgL1W$Pjt|E=V-?Zz5{SiDw74Lhsf2VTh3qaK})`1x`1?`Y6e74et;gtkcQeMX%?65B8h(Ax~WeH4Bjn6?(Q_Eoo^?d
s_|=HK<)xX3>g%|CjeOa8GeD72xWg1QVFHbR1q1reEvaoO?Gk19Xi_t1=o*ZS13>&Hp`f~i=Er+RVBB10X~e%HSq&+EAo>K<tBnz{(g@nJ>KO=n-6l4wdYut
!Ld~fv0yA0OGI+Sr$s&Gyqiv^g@c6`a8XbSr#@Vt7^m!lbQ98EyUUj*54ST}xdnzO^)<Dd{+ZO8FiPzce3u&CyrlM|e&nR?#f(09r<K0jsxohFe@37kkYq(k
m9#lX$6jzBBgIwQ-e(qcs{om0P^Un+d7mVpIl$X9KZqhF@#<eK$w^sYG5$4lf|RSZOL4JmrGJsbmgdP~2WKTh9tnTJZ^$m;53_w4s_>KL?fZWXv*5X8qkutM
q95>_VrFZFUyA_FYHYU@Qr2=lRoQ4w<>7ZLWOX1Z+b>FMAlG6LLQ%vtmfxgK3MA{;Jes>KzMH`45X(E5=J}8pa~@0flo-qAp!UY4B@)A<9M8C0OXyQNK#M(M
5NR}APFpI&PT~gph*Fc}!^IkVZ!^431ilw9I$ey_y9j=<&VCJVw$lDod*|0@T|wU_p6y5xR9|p**qX>ip3(48on@pKKy_Cj-k}_5MStK9W^9EZ-;G}?k*o`P
yMLSjBrIY$YfyQO`-7IwXWnQ(xssT?!caZg8`-46rso!TwW*Y8ju+c8PvS4bui4b|jKOdeO3|KPj&GG)y1|JN5IxL{lnX~ctCT8&(?jkyAD53t5tKJ+W&5iC
nHZqybw?!#e9f&nRA$P|8@=3<ylqgF%Hp(3&})1_44?7yuI(&6b5a)v*a!XijychlGvbha)~so~%_3oBKo)<s1{OI74Qr<+XX_uMy7vyea2Z*H<{@&8&*dJ`
Cj~-#hg;$!!n9tm0l&Ei?FCfzf%VZ<xknp*FEgkUtV$lk!c9j?tsK#YgJD(72p4=AygP2<v`TAkw%dXy8ighTj726pkai!31N&;2Y2NJ$jr7}hk&bm}Y$a+r
5n9;SWB0~R5smHZ4t$BnjOF?)T~J(&r2*%MNL5Mh(Ii%O-X)-{@9`(J9b(jZ+4y5m+06q}MQSyQ2cON(jS(;UwAt7hvIktRu_J5o(<}l`7Gpu&os`I{UH-Du
YRn0@GCOOX!>_MneD|@uyGqhI{8*bo2}5j?ChGe*=)=gL_ru2Bh@WX7q1z6!HBztYIlkNwByOq%G<Ht&W4YL<sI`?Rap8;lg?{r&X%jR-A8lh)`awAFDV`92
T_C%Nl2Ug+gH2!)MnR$hm&<U)ri6`8lz;@9y#5r>7SO>}@~5dG;-;^8eIGko7%P+7WqT8iH0{^wPW9x>tr$#KsQVzlMXUA07_a91*|lesFwPL>E%k2J5crNv
sq2>zU!Wn4&zVJSoAGu+qV8Q#P?|xbvp7O4H@-E}yv*%r58p?*H=akfd=SmUKbv@wQz*mUTnx&~nq3zMhuDCuE%YM=B+s&pfZ1d#_LCegXr#|Tybw32lzN<3
ZSF7deLi8^ttLk#04_CKpWI&oM|nr^zlp`=qSRphbqaxu1tH^2`;fbZgWcL~0gne(f#~(B>BaYbfhhi}Oj;qy4<wT5&=a+1mJHb@3xtOFOiBR(JWe*NUxTD4
A0wfl^U&0TQR}*Ar*PBCGwIciN3{(E0Jg~)yD=M3kpcoN+;?)Jh%{NN2iMMX`3V+IKFE3MF60+=Cy#}e6z_Q2aaDR3m?Yy9r-;};<L=`bE7ta@0C5;=AXH^v
OA67h2b-M3(QSAu^#ajxgtlvXz*gGtX$cc3!yqL8QudJxIX!*Idz`r4Q*ndM;|?L)%f^w;TV%M+-yV$acc5;uX8UC?Kn=U4DI}KPQluy>tk_}q-Mmf>p3hVj
TG;>LG}B$S0HYQ5vytzKcjj7(l`ISWvnm8t!dd-BMm(+w<FnsXbf=PE$>G507}8NhmcK%=ei|*_5h^67s16R1yEEHz?x}Fx>US<`Wh5&Z7iy@vX2`pBVJz-$
yaU^rj4g4~2Z#`X<nD*j%_O%0<5syelCNX2&NiIm2(|MKCbKb|{O`6j+;Dx{U$YD%Hy!~+hVAE{&`Z{ZAOwrC*;S%cWX-Gn#)i%0H8Uyz`GeV4Y^UGv`H_9Z
_d-{VL1ip26IzQ`pQ<>DB&Hj1365{*BrlVj<ZYzIYE5JT*g}SNR;qv01-I*TYyt@aSYPZsfcX&AS&+O&Q7kz_sb%KG!?)?ooE;;~*v@8)tLNpRFI4P^WKyWS
oj`4(@$!IsZ8DCi12KOJTY|d@wPVnTn&|ZvNXUZhR#;{;hJp^7Tmey5M)_EU`G<3l5~NGmm1pR-L#{hfg;Rjfg}OWMpFDlp-h)CeRH%HS+fKEw;;di&4H-ct
VdZmkeww8qN~$prNcJv5*Jrs4CB@E$09XSucl7yp<_52|v%s~j0(1!k#%#AAx~$K=&wj;j)i-q&smv(hWt)%cR;cNu2&uwJlYjjMM%x-;7q5m-=)NwwnBc{a
fZ$Ay#j?R4A_ZPbu%B%`C7K&CExp`lTl8G%i~xQr4WH5jcE86m*xZ>1WTsCV7h(n3M5xrC5O8ed6VOqP`wOx6zxtJ%m7s?rhYd7MA(f4+ZrvjUiAd^^RkH1h
wXlJM=j)?|1;kd6D-{HDr6rp;7~8nLKBaa~GSGYds0fvbDIEDV6fxyUxH`Zh=dK1kWn!jv%xd7#?~hG_G@A+w|MnVM*!B~9!g{DSzV5NkR5(%#eRb5_1;)k3
*}0ZLB^7@_eC}$I({B47UO<L`>zMYHoi%Vkz}!M%`g8<~+E4e&B3%CCrfAI`9P#!oU<&q=vDm1=_Tj8Ue|4xFxjVC_-8n&8R^-(w;VaCd<oRA0cf`_2Hv-r&
t0CMR?PYp*uU9%h!{RG%tM#ShIj1&JIx429Y3uGj^5uT1ZIW-|<Xw(83V+>Bk$WH8@-q^<ze1QIl072--ls|n`im8gJTsRmTb{K+ZG_{59udc<1Z%>LDtJ9t
2;&`UAUUrTtD7q5a%2uCj7=a=Bs3pp{X6Aid2Jk7kSl6`0w8_+$46~YNzzc}3fu_3LV9(sIDo?EyHHltGcPb~ZK+dg8V-@AN>&>0&BU0U#~)!vbeKsz0~PKA
wLdX2kvT>Zs@C0Zz@GQFrC?t6;QAmmGje?}K!VT}=Zpo=MN<W@Kz@d&Y*=yABq8sgS=qN+{bA)s;$A+k2II|nb?he_%NQKVdygwbP4GE;nn9Y2ar2~p3G@F1
QM>G-gb#hMgq4GxT&#T++}OIM*ta<5QHhLlBZY`wDR~#N5Vg4~$ND3$KjtcExIu7PL8V*uK&!;dhQR;(@T*T9iZqq(119y;)Sq3eT5-=!tSshv*W}vL0A81+
J@KHk<`VJO5Itg*DjzdDGC-krlXOf8(A{eugv~%JzoM5*SN7rO4^W`u2kiv><0uqe_vk#50JT9UdkK@pg}QejAj@5t#@m%8E@CfIuqf!mMP`bn3dT5L=O*H=
=R#^ufcLr(L_jfr^6>*Ty;R*;nr1Q<%+^jq)x)w~`d7{F)?tVg@;3_2bl`uLGoBIe5>f6sC3PuMTFPb|2}za^b*Lj#5DbICg%7jDDFx7;&H2t2p#$s9i;x<Y
h5dRB!hTS^zNc2M9D3Qg1Ne!jh@6B;=eC8#82nQ?ELuPA+C+v@_4$=}SlNOvQ|t(QSf3XBprt-%faZZ{#h{AIm`Q2*LAj&(zR@|&N=DHSF$r37Tp+I(+ME~8
+wHBgoyD|U`Tp!6I5Znfp8dd8$>XqcbHI{>BYW%K>Wedapv#G4HFkm{tUuv>A-!n*$`&x^s0rf2L(jD?Sh_G)d$?7rPh}!@GMQ|8tIC!()f3eK;4Ue7Wy2Ou
ky-bv=XqTO0~s0>6TOKut-6o@45y*-1g$+f6DF{)Z=u7V+!x_N)u_w1zvkq)sx@A9ixPxEHR0z8Cd@psfmC|40UzMV_Fe0}sZzeF{Nh*3bS+}Hwh=i9KF?7a
#6UNCSJ52;d5=h5->K8|c$U)E9v)TtO@H)TDGxV<m_2^72-!irpWkefR}>hNftmHolIa%{N0Q97rn9<)f}}OgYb{?|ybMBSfXbzlCZpGmqyGjtgo~hnYK6S0
%O%Fj^^9)Ce(Dq~kZUXZbXUdZVf)ga977&iKwLN@h%P8_ADkvc1j0aFcvVJ3DZ@Akk?O7mYEJCzZ4=~-_7Rjs*njW6(pIT=fYy-4m&1w;*w0W*RFOl_AOVmQ
`=7BhZ{al}Cy@+FVCVleVgCufZO&*tm7?!~a#ZIq*c#sOD<oNXO$Ea8Re4i&IK;CSFNbOk&W8oDvXzPB5Ippb87i9lqk00n4&U-V{fyAKIo$CJ!_gkK?v|IO
>;W0dQz}k)tO@SCs%a=%c@8q9ZLxV#rDDM~IjB7sNsdwJH$po1-h&Qz+H*y`%vj%0ffSq1D8R>~m@5cwCww3wLzDeDHpbcS>uy-zSsqu!UHl>>;w<se0Lv2=
2>U`yqdC;^yO3WSUa)fU<-erz{m94gH>o9(OJ-yx57o|Isj=cmg2aJJR8sn;8EsIYN0hS!CvOOmdQEmW7S3aCx<B^yteXUiJq0tM3QA=!F2|;7Z=XfE{2qYn
eVzvI29d=^m#4_Z%XvW^4Vy`4UM-J5JurUDf7-P=P0{RLG-Po=ldCUx>scM`ydFEWG3-faHM#x1F_SW1&?G-pu0I{7H_^C_$H(iVPy8>st@^mcGayOM^o<+P
T?!X3cC~F-65PO#KDY|>87-GwR`HY$WHa+V`MXaS@Llf3Q%#nnShg-oNKuE`AS8di(8Mmg%ck}7jsgo~N|P}XOS2H0be++c;WLs$Aht?al{Rc~48(hJGL&;Y
S2Uh0E4yZ4+aj2^0Pwc*JY6dZaD!&78W@#CKK;plGg+rop}+K?@KgJauhqZfYNuUQKtnfti~_ji{O19f5|y@eA1Hy})c)(1qQyE^**uEjl?$?KK#UuxU`~WU
vf_hl%QqF?wN?>HyZ`H~;~dW?e}M)BOS=YSe%UZM$*Rc1`z6YS4XtO}kZq>f4az0ydC)#HGVrE(_)w3h_9W+yyURe-&m^N_<(P3l5~42~|2@$%?g{O7$(3_4
^8kFHF}I46T?>gAH7<8d7=+>=hV-|JsiA-1IOETeS)m3+1*w0|o<a}-3opNOB}U5tCT~gQyf++0{`-;wf-JsoPhl<TPsJJrtsg#fNe<(~1yT+H`DT+E$2G&y
{35EcFg?GnYk&$Q<ibOoek5>2@R8e#R`xq|o9j+}mj}Hp+tjAenKQT=nSs)KklE51#H(fsM>zH2|4sV}b9w)P%>rCgg+vMu7^%o?rQltZk-h0X@7v?92N*+8
X$E6zl{VPF1FS0cj+?_~{pp8DGIS;!X*LPFKiLr+bt&%LW*Ky_e<$V2_b7|@3rLg|(Y=CJj!!})@|^UD287E`!=X_21FsoR3gbxunKwA*tChkxw$i#p%vfCe
kIL&3N}z5#9lSq!sY0Opm6{vFt=~{act^piU{@I`m!_;vhxRwJOzdi_=)xeTH`{i&*Amwvx-jG?SbKahRNMAs7Wto`HW+*zHZ%F4(Ss<MYrD>Mo;t{XG<}8x
391%}SLdMpvI`oU>wmdzsnz1i*6g3S8Ah+*kbNGJl<2>Z*kaX)54+Pe3WZ-T*uGjYYy8{~(6}eAqpiz{J#=idI?xz>(l|uQv(Q@3!wi^pBz+I~lO2_~oy-H~
D0U&_PBN;F@5}RDfIxMo1Nn-vU4zO9D~=pED9Z2VWHA^GZi{b@J^RA$>WvacA^oT1_Uao#(<JkV#W6+ciS*XZHgGIF`ra?}Q}6UI5(8_Z_-h#*bJCfEZR`9;
J*CF%8xQf)B+mbTow+o@%aD~%j%8WfWQvk#VMTAKj0c6hnW+S+KVPJBvFvN%5(F&O{DHr(M;jR?8krtE4~YzKT!72zYo~4uOFEi4tz&_^+iml4pzH<Ab?ZO<
`HPIz+8jfmTV5$w@lY+pQHU9UmI?oR{wnijm$XAW*!J!4n?*y^*HKk!N#Q-O)_7<Q`uC&6qWGC9syI{_^X>><FSZnO208jWXgrPA8T(=1JQi*tp?UkJ9V5&<
8PmX=Y-Dufl@@=fSS9$aa;$T$8$Kh8vy>LGp$%(wa6&6af43)`O5}=1{FqOoEx4hhl3f}}r8htxLc&?5x2K=PF{(Mn0I3NJY{Cb{_1kE4t6s0-f}~GF0-Ee#
@YBmI1Zf&#3Z)lHk9mkO`&&w)Hh|~PzuW}UxV>&c!4E$5>(X7>l|TC<u#-g;c$!Q@4tyk+_+&XHGg={_HcGe9DgUEtYQx)FO!eDc#`=mfx)-NpuWD<N<#Wju
R2gQPM_IWTNY%1_-S)|x{d~>SocsL+-RE>eOe0JoNMEYNB;}%K8+1|E)3U$SPkF$1nnU$mbtsY0lMB=ok88AD$%@x`d&J($nK>WdkYi!BckI=EKq1$%ojF)`
edZTA+X~szO~5IDXL+=-ZH?(rHOwNq1hi6ilUY9Mc$7k<pvBE4-+7s405sjW10;5@urX7Va6Zn+I~i<Q{@mq4`3DRj$F5TSqfW!vAG||L?friL#dIVU@+WDv
gfYiYSuF)QkBT=7Lsju&!oQE}t&}57o}<!IppN=ZH@8B?t0NcVIfH2q7va9RrWyZh@5{6$T;X%f`RsE${uHgZZ&m^ZW8H)mQ}K}d3bqn|PE#l|hv9=eW){Ta
+h(p8etNRcrby5P3J8xWmq`~8i<nZ@n=r!DZtYxjalL`OqUn@f8BAfnIL{Hixbkb1n7xaxI0=vfd9Z5ywkKlOUY5QyEWrWO>*li<T9fqGTaV>)7GyS*zA{Ko
`<SXEBL6T{!NSa|)k$Z<%i?Zgej23%XksBl!ycc~Pxdz9d~aneiEDE2?S}Vx*opw;&m+_{vG(WG0<~Bg7{+>&77-vbSiEUB=s*i`3wh`E-2?aag7<;kM3~+;
EfzE25GB~bJdmkIK%%y&Zp|nI2K_}GH=u)t4rW5;;!OYnn8`JqMu*7yPh7<cP*Pz8RBLz<Lz<uOD$hmRl^qf;bP?s9*efwCVrz~Tx87?YJF#1tSEQcUa%JX}
xaYCPvQiUH_=2JT`AN4beqOv&#OIwgkDNWr9Be2+DCEXAxy8{kieae067xMrvM>wj-REpMo0iw@b$&?CPdRTiuW%bV<jAcor3Ez3P2Yz)6uWb?2}p;rn_Arj
*@F-Ndx_}a9%q-DjSVIApm#KTfDg=eQuOcQ)?ihQ8MN2o+8f^<__W%<asf+*JXeMdXL;N^Bbm;fb@H^X4`ZTkX9N5d1%h!WBF#S<zQ^+*gMo1JO<<BX`O6#D
@pwU)et#ZyTjYAT!e>p6+0SFyLwXwyRH`w%g^Z^lm-YS3uh}_hk7m&%SD!0Iw1xpnkH}?yX%Gm>Iw=8(clTDj`oC6^jUI>P$XBBKdL?gyagtEbdDN1;M^IKI
016=O>p2pFn?#dRSNi0e$=M%$q%s85&Z05YQO==K4kCows@*4(HRrzYa0qKW=tV^fMhhFnju+bAXE31{3Uh*&jB|%5le<(`892^kP|jN;1w_l(L#PL|A@QtU
LU%dVRP_u@i+$m--|fRh*b?IN(mPy32x_?MY*F9=V7x1crHD4loKRDIyUoigM142K@WXd5R;ptEMa&niK1Vv#1MS=p$%)haW@k@P`#XC{wE!i|^y@dS73v_J
O?~OxC-mLrExO#3G)8I`#G>L6JQfprlT#$)g#mbaGd&}rv<yc7LsxFe2(I-((|CPbQj_Kj#NNl~fu+{~3#}l-$kFmsUO0W<Co3D?b3i`c8;_GYI|V@DtWS-k
c*uOV6pmq=8<bF#8Y)U}B{D8U$lKG&l8st9Vx<upG$GN)*`0_!szfp@_9y7v2Hz_mfrGL3z-sT*QA8b+%F?=pvB#5f$Pz9<mp#y-yLgYf5|OV!IPrLL&GWkR
4b+aBTBX&G1?nMMU&bsk6}IUhb(FW(z^{`iByZm{UqA-Z4@O~EHZm*94}i__kT##ZOLu@ezqW8<cNc8TWhbXJ`vh#E7jA#s?RYo*WPZ?R2J1M3smx)?ldJ_9
&#(%Ph|Mz70OXgfsso2P%?t1IgVSjD#~3uoalOmL{&{=_Y`(BYsA?V?ColM;7dpQYh>?nJL)lHHh<GD00_p|Lnd+h(fsr}R^Z{9x1yl-Dqh-Ish{r@K1c})d
2Oa)PQ8ns-?wRV#>L|C@F!hWrnme?apHsp$+fwJXI8a2|iKYEY?+d7YWbi&wMDH=rn)%ZCN{6l!!Bi!yT9E7yLWk%e<Ox`#)Of41Q%_@e)PL#bTN&2noGl@&
b7rt4P+6LXiI;K$mnu^-#0Ln=n;WS$^GNTZAXY7R|BrNKz~3Oq6mLKwClwD;d5Eq2Pob|#$=@1?JT@=mogq7==v)xLjh8W~hr!1*@4#_+els(C<BwcU5l2vS
hQuGOoQ2np#>S+qbmz&Y5K)+)wVwR_vOXGqY@XouW1kOA9m9dDrx}e_Q<V2YN5L@3>mB<~l?+B)e^?&3mbcf!;XxqhS+vC6z{dHLjRJPd54MdGqeYRgzlR{5
pG@8Q?x5#jUjT6p`15eUTm~sBO_q7TC?;!G38w-_4qgBw$gA(oV4{5@b!bv|Ytwm|*92YLCJmB8cKf-YN{CJMj!ceNH~X!zCQN|QdEBUXc8HcclrU@S6$7C1
Vc8tDa+j4Wc+X)0z`)Bi*fsct{gkTFazk8LgXRC}O^{ivfq?n5S#|(l*j3d=2nkP)v0TuxZ!5Avk(rL!8DC2r2F+xFmV>3GRhq5C_m5=cl8yX|*nXm&_6a>~
BnvpvXVvike6t~^rBrErdo@tKX#WveoBAw`>t@d6Aaodb?}2BXy;hza3klGy=h(Yk(4#Cnt^(EG1y2D5{jy+7fE=JMeIx~mnyHUX6IbGHCuXq`R0F1oacQRw
7c~1r%0#9H`!|AlyaP>aX;7k2ncSNmFxcZ7or1bWgsR?-kD_QYBfuxkuG!RJm%BbV=k)R%U3v-lQG6iiwi`vS28+@T{e})OJFM{wnlmb_Zz8y2Or3pbr|m=?
%==E%Hh9F-EM>gBR$|}~f%zG8ybYNsgLrTUC^GA)_~o6mMws-U!V6CF&|ra3?Xg_(zF$}nmscqofUZNp;o<MbhC)&zLU5Bc2V`mB)DvBC!S{4`wfG-IYfXa8
fMPNh((lqsAf1h}-H4F*v;MmiWA5G`4jFIeM>yF?Dyi^05m4GBw}C>@tsx7|g-W!?(vf3~W6Vhky(^=R34~lk2FJ%02Y@9e5B`(OIHI-1$HVdFW0+ERAJ>t5
h#1GQk}AW4jLRHD#K^R$(OBZDQ|}@R#(wRW*y-W)iHZ7N3sHB1>-87=yBQzHydXrE0*56WMP`*uHD&gxK`a#(xeTw*9LloY?wW-35>!(dj7AK;KSUANnfT+=
YMqhGl7E5;0kWJt$>9}|0&6Bzy1Q6NxP{_~40j*ZdRiD>J+<b80ZjJiQdNPHCisxiqsA95AM+|r1!Z_dg_7rSGz9i4y6UXC)ow8tKzcZMc+a@VLc(7AcMQ@=
=@^l^6Ncp**g3VNa$>V+n~K?$7IsB;xzNWxuhP8x@nD`H4gHvZV_=$DgVdC$IcmGwVx^><tN>rv>%!BP+-9l8_3Iyy%ye4U5Yp_jB^d-sHA=+iz9LUf`B3pt
m#>QNt8f+LaRMwk5wSAq@zU_U4g$$=hV0yWP&D0eRzI#8i1fC97qH5V%1XeRLB#=>FUa96=x-(>dpOjW0op|Qu$?}@^EJ3ApjNl~VBhLm-xpe*_dHyoYgJ;(
#^LB6iRc33jnrjHN&_pfhs4AGiBD4v6~lc+G#N!T)oQl>tx637vcRx-EOfP6W>(Fh!*D3pRL+b~xI-jvFW^`LN-U7NJKdwn{KM>d)alKeBdgLif#OjzBwTd^
B$d{W8or0C={!mo#I8&qwQ!0b<l1SyGj3`hZFXgLOBklTXAfsSDv_;+F4|ZvV%MB-v8pp$`leldVsLa|Ipo!k%tf`c>|#JEqX@jU(c>S|et&FPE=sv3p?5^s
i<OJQE9TxC;>=V%gdDinBNaxIDZDF2+rI>bAx8O|RT_JC2(BR}V~<n*CHw1oni^Meqp~t$0Mbvvgi#}6o{VK)y3=~L%Mw^%pvbNm=c2|Jrg2}f`iR<Axvug#
G+=FG&OY^~ry|l#%BDxxFk$ai-RdtvAkYvO*7|zr?&z3MCPk=AaRxZ}ewF3n%BjNvZGBgqsAV=RZTKP4C|++B3R*wUcIUW=#zs$yIDrl0{BA$0p=)uYF4QOD
q+7`-m?!0JeIX(q8`20lO}j~~4iP+5#NQ7!=4aIvlgM#<9)T7h1|nDp4&bHc*=1R%bsN$W0D%8xj)75^UM6)d^uwRWK$!wBKhXclmsYFbajOc2(}h!@x#m46
yf|eQyw=t6tU-McHj{^+)GqgX@Dqn0;U^xYWZ%yYvn99Kb#K8`bVcI_FgrQXU4-Dr_7#j;XmONk^L|EyuE^kF7TZ!k5vYUYf3IZqYJzC{3#$j}gLYU*W&5cY
V)+%Bj~N}!4|Zp{zik!Nk%{t)4Agw(P!^bbgA3uBs1Nv*B}xg2tMOoM7CgizZSS3W8UyGgnGfl*sVF_#Y-&yPTETjNEV3}Jus+-I{JPuLN+pnP2+1~6bD-Lf
V^<&D)F33RtHDWyHgf_vGpJPB%$#`sPOZ7f6}(aZD8%72kcEddddl9My8lDx0cpzdrhYMeLT0RKA-HmdF1<h9wOUB+oE+bC1S>J7(GmEBo88aOi(AptvHTy^
u;&g!qSAm4SH0<nHP!})-rE2J;UUEy#S6>P_W4qEBt33!CW*wF58j80mYay(e7osK20AzjK3DJ=P#o$sKBBseXpxI)`Nd%+p0{lUum+eA*7W#J{zWh#9V%G}
qmer4{)Mvg&lI;X3VcVs1|&(Z>AfYwf~c#34;~=m?s*XgHdCVzTOkUBZ<8M)Nvi2#JE1OH`vWrfg8h#ClsdwTEnt3D{gP3Mcg!sN#L8V_<lELb0nd8VX=r5W
Jlz=LWV@&T&z-xaNjR-g1v(v$h3m<gbv&;Gm5$6<7CJfcjtq(2#OHLdBS<g>W(9V<=Hf?L687gI1;?w36I{%|x&?Zj>e0{iW+L-BGGjnlzHcWj-M+aaBRi27
v5T`Kg3{+VF9uTCh~3~$+v!&&IE3%I|7lpff4aLp+6RB^@OgBp$95wrf~bd>!cFLA)O(~)oXbLZrr0$2aM3#fv5Rdc(z8En9o$B~4&1{e*Qi@eE@kOq5#0ry
q{Gw}*O_J$8D_z;PaYzwz9TH}lljFJ08^~h_p1<M53=**Lw7vAaF8X0VH+Mcfmtgm6udfPazbiJNRcj9qgB2>@m>SM{8%;2F`(2{+T>K)Y?rH*h(X{&`9vy|
<U`AkHY3ojd9;DxUM`!p%a2ZtDDzgiwxh!KiO4LlZ4U6n-*)LVI|>>>4opD^*MYi~iy6AOe5UMQ6c`CirwPONojMA)bNzfjUeLuwDa5-t-MW=+TkN%sXg%4?
;UQPl)>tt8b8f|uR{KW`yi+FS^)VPT_L?olFZ}~R_01W!1+<B#g2p|`>I@O6kD$LZdCi;;OwczNjN6Pz6E~K&m5`TTBgVY=Z}<z-p=PnN^Wjt)d$LxRpmQ>m
xl&U@C`w@wyLHmI^M5y@ETK$W*!KE+e{Z3^&)3KDPuaN7=z_NkiaG#BnhyisTzUt8MLAaD+T$OOZ9<GekchM_%@%(VzhPN=)LYa}GKgRYEG9{nEZY+MC@M9K
ga0XozVnwVypXob(*KY<ztwaFX~r4!y&kr_pH<4GEVTNAg?e+U{5A{G6zKHs@M6;nWOO9u-hI1WR0}G!;0fQh?~ulFrO0y#jiGe_9Qi<^Xt_Y}!`h0^o6Fvr
AkBEN>Oeu-*&9#LQBCo<wL+~*s{5ID6VglqF)Yz950vMI#t{k(hR%SyBThDnTO|bhDR(^Dsd2f+df|Q3CtBb2HLSl28Hn%sFQ{xK(1!K0$Q8A2{UV`$g={2h
bZph*5zYuImW?2`2gn;vXoZgu`l}om0UtU1uUl`U?{SE60H_97dIl==j=j}c0hH<=6cbiBoL7EWNpbk@YZg(vBDgCe=SA;hy7y@F|Nf8IQnA#_1p*e1b(isN
bYmaAMiBFHP+)kgxg_|p3mL$_-s{=IV{o*hE5TXn$)_bRe9Nv-2e89}%m_7?4JHAJ{t!KeP5lpTqs&>A4V|k&dWk;-+ztZY<?~1Ykd+IrQ!<|k=ynv&H;e>;
WOS#k5CD|_1E#vdf%1w<FUxD#{42-j-w<cwKqK=N0N^EHE190C7{JO!oet0LhzFlZ=}-YFpm1GiTc}5n%7d_^*sm#cHGC+(xcqso+6w|cd-n^y{0zuNf%%X?
yU(M8d(PbX2PskexZk_1Sv*Kp6g)0!4!N%YQo-gV(7!@uG-Z9B7sL}(!8Y&7i|Z_SDyHakv}Ye`SMqQQ%!vji1E3Oio7vkgh8sGlKf)iCIc3LzDYJe9A<D9^
WTWH>8TYA=%NG){yRKgU7GV!ty)Qn9_cc;51w8c>I$-k-)~tl=5T~1oxm^ugpIw34+#xsshV}aP0D`Mwl$$LdQ~rJa>if=*J)-0LakqdPOeOIKL9A7l$EIOi
_!tc>0NYWG@;b<7b3gdKo;1c86<pcn0(RaoN)za>OA;U@TU=}AtMWo-tjt2lUOytj%TlBtr%+T`vk*Ni>IhARh|0QS<HiO|uH`kMqvQ9D+0O3Tsf0>!r{POF
JnsE3G?ps`NZmR<93yt2IVs@-)qLZZucXk(-yv<Us)_l1Smd9q!fX;RT!8^^UeaskutrBpXbsVL*H4UIY_pX6tNpLM{6yVROp&FBAP~7dlc@+YG&K;JlQz6{
Hx)U^(_MVDYY}JjD`2Lw=-Rql9hd|QV4^%_(o38zh-wXu920|kSL_*XRn#hPq4Vz|DD60SQQ%ahUd|kKiRj1!+FcZLC@QeDl6q2PcMtB*((eWucW~gxT$36f
K4~Ff(C1E{`qV@oPY&1K547;+0gYV1ogeeX-bsuU-xXa+0f%|k`S&=z#qRfsA88y#yyJE8a2_P^F1!MC&7far4+>VgHR-wiwob`sf7KtgZ{+P{>7jt>niJc3
JufhRtFN8N2_&zGxw!C%Dh|pl&SQ<QwT)rF;{cT~9nQLza0v)BNapw(f=zc!1yp8sxnPlSY2d$NIHgH62K}mP|7*I|@J@CrMQEyK9m)Vn0JGvOH9^|+nWK@^
APL3$QG)2NFAqFOEgP7bc8g>YWRVzk9$M^Uz~yK8l)dJ+<;Y+N9^8%_Fcz82)Q28XB<7X#?4jx+#k`<*TT^t-Kt_kPV_#4i6<tu*O>d7#v~L3q|L_G4KVxyW
*(P;Bhq+$82P2(!urdSjBYB(5UsI>G*?&XxA9Gjk@NGSFj!O`AR`S9jyZ=^nS`;&ple0R%1eR9<w$ShG{*IOb+ITO?@;bD%GyCG|I8Y&R(7kc3ka-JkP{-$o
M-VUf=DBbn+-7t4I;_`f3$=pYdbh`oX)RXQ>JPxVc%(Ot`OS;>S<uY>7-c^0v!#Fxq>)rTq&dmi$t;a~<q3>G#l)sW)x~wtdGc5LlenNHntNtxP*~zx2tUZ=
+d3|nR$2ui-)c!{QGHyap6K)fY8jK!dbQ$QWox&KK2&9s4Wr!+CRCtmK-L-Ofaa-ST?CVq*Z0DEsSWktIW!NnkkqnPKhJ6J5Y9tRc{kdb1`)x5bB|;)0vYi(
P8Q#1kv-idkaJFy3v{PgsF6cNisa^#Puu_5^cjCZQVQ{RU|~(qzwd@n4uov8UXW<@!*zA)-WvC7FwT0wZyFG>{~fZy1Cg2|Y3hajVH8gxeEuwh^Sc>T)SC1_
d#?GFZ3QS;Zb^W>gC>QbQ3kWuBrC?HGH3}BSQ7zY;c{iy0rTiHVyZ$mx+_gRLrsg$Jc^gqb7hIgz)_Ra)N?9#7`&zqY2}AlJW`Y<-lGlN^oW3eq)9T}ER*R2
Jv9TJf|%t)o#vIrBoZF7a;$vKb3<d1x|0&0K5!E}UypTy{LrEDfhNlt7Ull#VSZVGw0Nb5vqCahco5J4@qhR{H}?rj!Q&|Xb?E~f`t9Z?ALa!jl~0@iEZSfh
p-u{8n*kGHXy3A=G9TlO(4|lX@r}|WpL_ekQ92hN_^<FT2cH9PrZ}<|?B%;`n~s<n;lG_T>1LJ_wrRE8KBBG>V5?{QXg~~*vI&;T62Zz@sXl5{pbfU9^fpDZ
I@P;<B%91`FUqPKl}o7-caT{i<iw}7cWGrEouqYgP-bnYJZCfXo=Okl2O`r-vA*oxLIrYY>q`hx1Q4ljjko_=sJuARed!lYNUj!I{rw0k&zYU-Ux<UAAD{O<
VXMkZs9@JjVM5yd`Y@2~{%*4@OgNO>lP2hAWh@jyR!eV)N#dj4Y~ca_<P*Ep_7+tY$%)O%9>Di8N@wV^-${ud)?^f-82vqfU>cQ%J@{%roN^ax;$|8}QQz4X
&7Ii-x0%BI6@V}2BRmzeI8L|u32DQl@14PsJZG%=N5rD68rjFODN3=caz3nuM3kHop-9tZce1Ly^Io6})|;M+r%w6zfad~RjH+9>0GBFQt=9_Qdr?|-rJg(a
An~e_bx^P4w_Dy_KGkR#uirdX@_8ueKDl^@z+*<lo%>ruz2~T3`z)EqG=WqMH^!eR8mIPyZDt>7LD5j6c(ZvfGSO@L$d^$hCjXf)MSRTb=XQcKn|c22WV$Ol
Dw{-I<Y<_Oq7R(M{aRbs1JQKyjt6Q9RxsEPG2QqI^pJe7&@Af;AsK$oRdvL<lTF>UOgnRy;ERd|Fi_&@PMv1KL5W)jLr(o_L}^vL=iC9yg5AN855%fVzN0@f
RH%h7LogNF7hUndh*0HaKZ8g`5GYdeop1S|liR3k`{<N-!)wxgv1#M8lml?%Jzq1U1ZFZrc}63*JM>d+H}IE9{{dgW-QoAL;eh4zU^HbZq%Kg6r<bO@L~XG@
Wnbk_nhOei!D#tZH0g%y_rmAfh_x8mz1&}n+sST{?@7WYp6-}(SVE84bzS+jMN7=9aRU2P$?ax@>q1l?ySn{cVdpK)BK^$bBCcPiz#v5HdMaYtbSPz8IZJr|
S}TW>ytJR`?Dw?sShp)hVD?1|ADJqG>IfO4?hl5KFX#o~^|{Aci1eQK4SeC$XT>z936p4LpQNeb%Vf78LFt9jrzHe=Io>dH*AIK~?C}><;LG7KW7Xn-X+{sS
2N5P@p^+Du<;bxI?mu2InY6ZP41GXEQ}!?!)x33{3&y}<IT~sGwN<X7FKvF2d`ffQGH+>A;wGoeKE+Kof4b{Wz0G8BdMm3H=sHF0SgaI!5N*GoomEYcZ=6$4
>CgHR6)du!grQg?)@!Ikv}KYuhMiN2Wxj$*Vz2=vtGJMlnH7t$$K|AL7ycYqHi7M&CULxDzkb|E-_;k23NlQMDI~r}#(0|C!xQ=ctL9oNSLD`~TQV0PN<^Qh
T0(kt`b)atgW+f_j(mFJNVA-J{L4H60xaEyV*wKUyY&TX5jVG%e`TEFd8&lXVHi)V+I4(w$YMx$D@$=MX=_ckvUk2`pKw_-IQ6E;CwY$bw&bG$VPUX3F!%Jk
Q-&gXgKcS1vWoG*joWQ?yJ1(V?uve{rfGWhhY{(9U)xQ8=f3q3M(#762LwrpT?^wB3V$~*qINn=O3(n-8~7JCS-5;AVro?K2Nu#-i6nA@`<7zX`7TM4a@Vva
UN+I>AYfw^&%(&Hn3M-0**d07p{rvY@VVX1cl`oRSv5Q-CS#@E@;cYbb6@e#{mq$`8xNjfR*<!sgYKJxFfqtyxi2cITqA)FFtEl>+tQYiRMl6%{=Y&V&bCou
TYu3$Z1)N)b$~0}=N~kpd4mg7h4xDKaxCv$$&Q{RKP~W(soiqc>IOlq3qb0ZBg3!~<2fHpi6EsLe{Q4+z!NP6u?g;JCqoT^q}xbA4dw;iDU$lZHJ>5;<&b2J
1Y&&v3tjFNm9VM$TUAbBf+UbnMn~pv9Y|YM10IxI4f?BlPqW5tbv=dh-RAf(&6Rp5D7DnoeZeU;ivW7vu`tO8ZKBF$DD|}UEmDe3;EC~1xJ9QfKq@Ekz+);6
N>I7Y&oT^(E$Yx8D6FHxHQ=^J8aUC5FxANh=UbHqxjZuZgJ`x@Us(v3fdb}pvq0|xjtr1kG#LpB^T>F@FhfKqxg4`=){>wYKvO&Pq&t?R%DV*jrki$WuQ*Wz
rw$OLpnDlVa49oXb#5>SxRrX!oGwfr<>#|VBJsmOBOu7A***-%<$C(^bU+jzBp27SjLf4W_R4TO{y(V}>DxX0eVE6DWcz`}(z`4DdTC`O|2Y7|{?Y%Ft2(Sw
q7Z3Ndv(3<6;e#{-_oN_V0Bel0GAu$JeQvJ2XGZ|JvJ0e=rwuRnOn)E+-r>%<XM4!P_Zw9_-p0`FA<dfq|XdN7Phez;Wz9qkQ1q{^D8jYeVY1p1c>8T{ygLi
6+E#_ZLdj2E^uI#YVW)`J<YW7%W6IboXtRhEd4-b0Uj%hAVgHoj2~S+vd&?>thFLtiQduktZL;Jg1PP8Jo_iV@m9jrEzIMJMu6sRAWvqYVpiVchl^COaf!q<
c@l=3C^7I^MCg}nm2$t#!EAI?M4NIcE|_A>yFVC#F5pxp<YXCv`sjZ&ZmWR;X;1p#qxHU&p!L-t*uQ08vIH7OJ%i;VG7nF9ik_1wL0np3<(}A8pN1gCm{2|-
>+qnhf$1OpNc?cKA5B$ey=KjUcTM#R9BgfNxMdkDavNF+KO-~lrdR)!<~?6d;svJH{$EFJhGS}0{B#3Q*!+NY*}BB0y!`X1@gb`#eXtZEOq3_g9n8Mq1HRhR
dOmq%dEQ^?t@7rMwb6@G2XzINe3|e7&oK|9w_5~kl)WzZZ%5eSp2xc#GdT|t@HI|)8WEX(dqnUtGnVk+w-H5g{uiL0h(&-%)xH*ffM^rq`cp_3;ZL!QZBt7H
0ZjI;-A7dkl;O6T5`|}W-q71K2qHZw5g{(MLc6_rfGH#@HVKCq<#JA%pB)3EXlC+*mek#R!-s!6nFEFS$4B0*?HT5e(CX1o(vN3j2C^k3t$+yXm!QhWN};q6
+bjhSp<?`m2=*=bhd-Sa@**av(dNwaw){Cb7TtT)Pg2K6_5FnKp%?M#Tk2JE-tOI2Ge7XFjQxy*t!NU6VM8uf2hXg_4F`g6;8$=TRtkDJ<_~yL^!(8B_)MoS
v`FDHdHt`&+<dGh@))zw^T`!cyfdnPKzEF=#}4~x5O6<U9xYCIqzlTA<1efeM)I4!UZZ>o;W(>Z4YIi&AGYzJ^QO~UXOIkNI%cj%yjKxL*m^jQLccEpeLZWZ
|K1J!eHzF5G#F0z>)DO@@XcAY)F6*FmvIqz-^_qUIB5;G0E}2T)MZ5>{v!H{E6gQ30MY9i34D@q>Kb6ZE#Fqb3OW9W%(--ACHgDi+?2MLSy15fd<VQ_)a~Y7
9Y|*L7gu$WspTwPC~^R<n%PLxywi$QcvX~(^uxZx3A9e}A?3VDa`0eb*Z_Ypk`rsJo=a`B*xB6KCbMEH@WCQ@Tw2E!_x~+f=x^LR(bjfAU!h|-`g0bA{V?}a
^id>nRN(%Acua7vikGs^lYtXP*<o#luql(VJg)r*jE{iWv;T*}HRmB+_8{2?CBlwxh6~Cmomwh!Nd#A^bLt}HE2OOfdEr{4LU4;f?mpM$7aNJ!gLa=v)lmzD
?7NG`vOl=GTVH;9s6;L-pFcbjy0s#^);9N$ea&{@WHb9#Enm`~mLssov-EQ5EMJvkj(9TZK*og_LI|_YVC92tVC2&27b9z$1C~VgCTkXO<O)*tzvVnnR1&I~
mpsL1BAHFxr8Xq1F*WWl`<hi)_9Jxk(mKST`I(&5vo0K<xVCmC9+M6|-flY|ZmB*O0S(H@qtkk%7MM@F8b?dr_f`CEW|lV(vEaiJU>$L#p`sTIDmW{;K6v=-
J7(cwMD(n*5)Bmo{PS+erm{+Ol>hb(G`)1^N9}@kSB+S7d+rPcnufqcPDETY!Ri0YvlU+Q_;n;D66^-Um7zT$i!RYdRmz`X*@Ob=U|PbICok12md@JP=bbY$
U~pzrt&ZcskO0dF0h>&!dcPyw{Ww`t@&%gC@YSx(+{2xztZY6)&THZ!tnoOs1Vr0>t=34CFqt?jy3!o?lxN>W%V$67X(^oAk4OCVp{Xug8|(!p05>u2fe1#2
0K-|k&Er{i&(;Q=+K1X4%u$d6qmf7T^6FwbH<>RKnUB0T?&eIV{ZTYH2l-5mK94wWjp_HR7<joh6nR29vO@w~=n=bN*IZrYwI9=G+AioUk7<I`EY<L+FPQ@<
zM)H&r{hrC5iLXXFz_}hWkfzp=|9V<rPA-jfd!9`XPL_l4K!%2GWE>I+m^SliW@6ul*A)k^CQm|+Y(Z^9TFF7dWk-4aWHPeGo6@w)W4l4FCFhW=-Ey0%(zo0
$`R+@@a@uym{X_4ap%i?<F&lg&~wu;Cyhnm&VJYchh9|;_}&uoo%Uj@c+_(EAIWYQzXw5eTQ|yuMN8kuuw!qn+UzqQf0^+bMUbKyIXpgt*D71ha5$smS2W{U
@2Mof+U__H&U&Y9&MmpvGo>6AWkQsk>F#VPR=sjkSnta%yP{HhokboGQ%+`b&pNe?12>YbBu7tY*B`7sR)r{Xay6IO;<smzYRD5u$#)%LPY<CR{fCljXkQ#Q
tKsh(EU^2lma?qFB!gE<o$r-k1STnAv=$&b(hh)ot==s=-<*r*2oyKV0uZ$t_e){Htx;b4vdn1(jLbgqt9Xy`uXg5KelFX@F@l~jIt{Kaml1SYJ5U~=-E|)m
su!mWMrVXMkjZ+}RP$9QBwBn2Ofo&2Zr`z!WkS=kyXjk7>_T)i343owuSpTPG%gp3R>Sqv%Heam<jYwVSy}ub>RZ=&pIBk%_L(U7a2}#r=Tqp_BFi1t#L~qm
-}e-{S!481;<!fSs5hnN9h^jR+f1~;5cdK@4Yr|CcCQ6M&$|bK-q_@Nja>3S!LZmI<4K=QDZ5e9GBWrw0+-*2QYfdGa+Rkjw#r2G*@5;a*_{7XoKOij_-(O$
g9P;U2H_=UkR&8b?`PwZRjR7s|0<3U_84{%{z$5)g08fOs?Eknsn)$%R50*xj6mF?{3XxNcr-3I>id$ooc1*6qYrJGX)|jBWfxdKJq<my1vF;YEH_$vmxe?)
O<DB&Di2<KWpb>>jm;4n=UGz7ewnObCqOt!fm|1T7Gx@WG5xS5<9?eew8o400yM%~3z<(Rm1);#Md$;n5X`Nr>^0>GMxkPuhFq={OKu2|8Ta~rg};d`7XI~T
aN)Hvj8UKy(^8$<R!(<=<24)&%KmU8LGq519ua5j7iVU*LSF{c=YwcXjSWR3t_!7KZli~pBQB4i(sViigAa;LExjE=gC2{*(Y3mbG<1E6kW{s}yS}c&8Flh_
pki*35KwjTe<Ulr)Zx~I7?m1#^a(eKfK`|OFg|2!UOtEM9?VKy=@l`i7Tmuw%L0@x?I_|}82byP-`51@ttCKw1ix3f>5{l8GzPoN@^{EJD}_FA;s5yJkT0s@
zvxsF+4G{!Ax8uC2LlMtQgNn^igRePwa2U#<4lvcXsTve`TPu9;wwg(wVdm=&{dO*;mv@x*Jx2i_CQmaQm?jPevl*#UR^VYQg6fey`omFRBK~}pqEPT9XXdc
Q2eO9GX0p5!E6PGk2$_03#-`;Bk29j)ruPzH^4Y)y5EF}a#VE(@l_b|iO)lWuzgzwDQgb+h$zs24W0Pu{XSoUZd4VNM`m81F7D_2EoEW8j#yo<$+7GcURM{Q
dGZ=&4!MAA=!LZJ51~CaF5JJNfHR!Ehpf&RlnTgV4y&)IzYJE<mY{EtR#FgY7+mb}C9vO(I}xPg2OY@t3#)P=#jtO;t(H(wdd54$Go{70MyGzetGx7FuNZb0
=1@7<Ilo^%=;FK%-4JX8Xg-k^ncU%;^&WslUMbBIkgQ>nF~yq(;R3s9C=7TQ^?BPDoQy{CH*k5Sxi?IqFQ#6nybD=thYEMsjecqZ!nEf~4ek{nBxKTY4PH5M
a7eW|TRm9#4WrbrPVMCnF3EfZT`DXwuj9x@0tdw1<acPFcrQ<=!(OWH7hpSQIx2wjRfPTJl)^3QRgZZnJu?8#Nk0$lkURH)cCqT@RO{OhdjB(Zaozy){<<{k
xVcux-HrmNCWQN7L5VK4*q5I$#0IxZC356dag&}CizWEkkHl%?nfk%m4qV%9^&Xj6)Z-U@)7ffJw@s!=TsM;-vD3R7LE^Y|cc3^bE*D@tP-Y=BNjK;w<YVe*
*X*^vZo#7|_l<wDmZMFsPaDK?<!$v!JXP(9HflmhFJmBnTl@@r!P}Gb@vh<>Kjm+)kV^e0nS$_dsITM_I}!%G?nM$A5{~j5N&ij{$q79QiHBdjx~!ZV)fTFG
NGSoP6*U%YVRJ-HN?7)(FxteYDE%g@a3cTxazT;uJ?@UK7X3pE;N|!T>j02N0+p~8Lo287-36O+ptXY)7@1O?|F5f{`98$%QbgOpVhj+s^JV!E#GVF(<gIrI
BDFg3@m)?FZV7Dbf`GL-K<$Wfxag@@$z>ddzU=%1cCUYaLJx+Ku-VXZACnK70d7+wG_m=K7`J?}E!hibDSl|(?Wq&=CWE2GBff&w@Lgd_sh&An)|06Q=ucor
9g23+TEpo(04#N9`v6VW`ua+~A3)8qpI3~zBdM$Dh&gvOYtFA7U{J*>QRDeK9;@pN8V&?VX1JQMPBB6GM0a8$VTK*JqEK8ZHezj@!h-K8*H=s^eZGr@W@|~}
AkoY?roc2gXiw_8%N{nYjpIQB_-u&wI-=B%a}k3F=U@@Wm5H0jr6{>uWS4AAK&LPukQQo05&kEqkAs-TGQPKq{VM(*Zo2idP4Fq|vY39&0nNdQwbvo_?CKgn
n>C1Weu#7hxp$JLNvN_6hM;3Syz`*8WTgT(ux0?tLdx8M@PHyIYv$47($6oX#iZpIT~?2-)OO058*$x^0vA#vi$~$Xks#5Rj%qG;Yi%>GTr(XFf%7T<kg0Tp
W*W#28k&KIK_vVaR16b!5|RDfIwyp{9CqxEK%D?=0Cu|IR&(&|V&(Ho#uJ%Jrk6B6^Ajc2d$|93NPuREZM17`5!m}BNVi)@?WO(f#V`Vs$#3p${I<a2RX2?m
dp)k1+lG|8y;_o*A~Suv%RTQ(0)~6c1*)t09lw!cbuuX_5dU>kyRigc05H^Y>xD=*vXzf*+~t;=+6&uw5EK5J)tm?*Gv3wVV&(~$nH=n@7r}@lv?eaq{&}9{
o?}?^_nNy~Xcu@mQK{d`M&lGg{Gl;4dG59DbPe<JXskT7LSLVR8Ji$q19AorkVQ9mGofSR8X_yAH>ToBLH;*7I^&7}sZ?R4yO3GM;ZS#_GM9P#N2eD$HG24t
k=7*>wn4FeYif%FTzkle8cm6`MMrfc6>!o>@55Et;q8}4RXwl(1^UyRZ)Xr!`wZbH0zb?=&VP3ZO?Jdk@nfP-aJ_u>K6!+_f;A(KR^a-^P@eIasfb9^e~T6}
aanZupI^UEY;u=9`9ofIvA`aI?o)gLr5*;RqU4e6&s6uyE)4$iNvpGt$GESO*_8ay3!{U8Z%v|1gpc=Xdr<fl%KGNi53B*K;OT)?6`)<7FHj#;#2vxgcjNWJ
rB=W(*5Q;wYvs<-`a-S4ivJ31Goie<qOsbVTQkG=@wqKLCe<085jJ7z{fx{j&oYOg;6Um=r{hfMQzgvPuykxY!Q730FeL=a0LS2E(u7p)Om3VM@1H>2He-~p
SkeTSy$-cUbqax7vsW5&2O!|W#vM6?m!aBR`pa6@&Up7>1fXhi;hK1>b`^&XAvfnrMj%yHivP4$C=>Y}t7%^!6Q8P3cekC$ZGzF_ap_pY-MyLNd$M<K<e5%T
O3gB&N8m5nka*3pj=@~L%>2w~x-XHh{})cBd4F{8ERuAC7_gIP$KX^p{$*mv!{L@JTaz+@O7}<cw~9WA(k3mvkmNYf%x<-B?loNApt2q`68J6a5Bcy*BMG?;
Lgs;jrUo2vVLl=JS?_exG$7zck-gVa%hrv>!n@KcauMs7Dtvf4U~XAIa5*HY>h&A{Uz?%;bpAmr3wqvocreYV_UDP^9DIF1lTSM_DyVYUB7$j@L~Y(K?m332
!O^_N0v)sD06Pus0k%4&I*u!;j+bL{@57p_qStU}raO4h_S$nrzBb)=@6fJeZ98MIgzuj=8A^U5vcH3lz@+PIE<yWiG*sfj9&*tdMI#pL`@T9pLOaBLKU$PS
z(oqpFW~+(=fql?6ykWz&ljJ<D;<~3fvK7&ho4D|6Ogk(hCSLKK2SY!%J8|tal_K}7-D9kyx%YAlD7#U88o@2g!UJjsp6P-Cltk^V(}=^ksc;53V3#ks+$tS
8eL7VFxaS_ZL;5eD}%PPrG~z|cNZ1#Jq?#x3^-_*yqE2&yKv!?M&6+1FOjoMOEqJS3Xxui<NJB(CBB3py<p+^Zn<ycX$*?%6_Moo1dq+Se020C2Ir~fhA2S4
frL2q*N#=M$Y@;2(~9i*Pl*49xM@2w$WAK*cyS=AZRxQZeOx%99ln&^O3|aBoE?92kU#$9QB7r1vGGWbrDMxRK95Q_QEvfDKR!?v=kUpCsS&3qBR`8V^4qqu
<H=QO&CGZRH~<d4fZ@A_&+m*Bxs$<l-a5yT?$JY04Y<*voGz`YsWp?u-~lmjSh0g%V3yOr9np;^k#&-R`z0&$b=;4Lv!<NlxF}8hF+vyb;)S$cQ-G+B3jaSR
c1}7PCVjxdBv;=Jf)3kcd)u!4Xe54A=}v%JleBR^7wMQToYe+{A{Zj#swJIbTF+ZPz4`Gm5fkZ}U=i@|M%cHOqDJ=9k1)~hn1zGZ4M@A0P_>-WUuh9e8`R{O
*O>;+=K+4FNfl&bjY#*!01OY3-DPGLu(T3c=xBI=$2UJOKCX!fun!KK^d@B8T;1hfJ_Um{Kqe;vcklrU8Zclb6ZCibesH%i0j}V+D@pdlgNI-l__!Qah$Z1$
&zv~~OJ^>stcLVZ5&=0lM;s&e_%MJRd%iSJWwE`xKq{f_h-L^OX0!1Pm8i|F>n?E#3}WQ`(Ha8I&?pKynu#PO`8J4Aa>jqc-W`;1TSHZI%WJ?3<+0J+2L*I0
g!zCYl32>Y{Q^~set%4cDyvdIgqQ6q%oE-qDWjW|EKbQm+zvGNyIECI7$<{ciFxVj^VQ#Frv<wEP!~_uNqZjpVm&~h);Z)AIj{idN}goZah_AB`0zud;4D#?
V<X0$H#i@54nkW-6BY<oEarZBQsnreAOAWdJx-o4B0e7CX$JhSzWpyErcKU=2E{G9#$4`vcED9M@6Hf8xokT1SJzV6mQ5m@UN11-C$u7!(r4kwwO9=7#mnZY
4apSMn4Gmrs)pW&DfP05w8<Zu@_ulVPTRvNz@=IC{_2Z7CV0z_|A#^3ou?`Z3Cq+=N+Mv8JVC93YXF49wRQw@t^be9C2i4#GIsrIY8rqUsj~Z)e_}my<7;b~
>hT=b9?jTFgkMHE*7x2c)b_m@_5xRO4Zm?!rf)Nkx?7;^?eN~^GS#e6GZ;D^nM&zVPXNoPpx#~8s)@snzFFEv$irE+S26ST6y_ACR8^-PHF~8OwObss%G7RV
LbLTG9C*nD!I9Q6SRntQUzYR&-?5ifc#xpM$9>~swM7X5X>JL1EC>Nu4|4WG_B%d4QnOSLz;>(=P6(Du_o5NDD@97+r~x38V#zPOs-vN%iaJ$4Q;8m!ktvT9
2~!)<-&e6Y{m$E<jpvd&v#^O?(gd@9UX<`z1MXLi5Tp|2F|9OyKtb2>GVmQvHEyRj{_MBKk`&<O)ZW;bW=oWkNkM_CF!Z1RV$H{D7D>z%YRO`EqQ0|rZd0@%
&VN}8dx_habv1u2SO49vkiqw(;fqB79$rs^Xfb#PPM+^afPBLGvcN-)um|EPm~^UELH==l`ltaLNkSS=NXTIpO2T{a+Rd?f6~uV8&#!N{foG5uk*R4B)UdG0
XTOmPd*KW*)a`crnc~I*w@;&<>=|6q=HT3`x5tnup=34o03@@C;4bHs(b4Hb_2w^(N+StyOO8ge^3Z0!>kfq;v<5|MhE8)N?>9~OuUZu8jX6HK^l;uEUq^LO
gCN8zQ57Z|J>As}jq^e`T{$MrnN)JL@?6eUH|K?mduua0Y@We?uJ0fd@>6P199A+Wp@H@XVp&JU9glPQXgimvv1;4VTum$m#d}>O9}sTu44;ye{CpY%+T4P0
Yvsi+ju+S4c0dq9^(5L11NR}PZW|W@O0-Cm39Y)|$EB6+R`z$0Bj((jo_=JY->C%rQ?&UU9k?53ElVVU=y3w;7D`KLi37GBYUchASH7#1MR%f6ChPhFRYJRJ
YI}wl<{hlLQ@-_7p|P*a^?gh>w!5=Jp&SChy{EcqTIDA|u4ti)%YH+^=?MDj$GqZnobrCrc-8_)cv^5;-?0??<E#QPt{P=bo{t(h7!k2sd=`F*3b3H48sBd!
un|29VuL`x8%JBmqA5&P=;Xe3G9pvmpPViwaup^a=z0CxrDQ-TK7CM7dIE%}_3uuCoYnNM4A9L7Xp0*_^<661DFh}$y<gyi%5UmP*&{vj{s-*G9rYy)Ir-6-
hU-rV>oyrhD!_7Nee>koRyjuFr=cmJgi5Jy?u*a84qdQ$x<`*%8v03>%r^viiH_v;)`dfSYH(F3DmAOCy<Z5R5b@q`-?9A%$udwB@fDwX%3H{zra&g&(N4vo
e=dnJ3x@=|H?gUr=fycbVdt8Ji}4H+E#P)JTy48&yBHPABb8RyqYV0@86Txe85vp2nS|z^@+b{nJ);A4BD>Vbh8m?g^TXEaBXq04Sx2@(4`zM&5$o;i_pvRX
^?Do4ao3=jR|~5r`{qt8P~x;a-cUA$p%T7$o->}ja~7bdIS$0uq;Co+3W!x&`{zUQzAj*mPz#xtBl6q$VB4T+A<Ao%_K}XJNzntI0NYW7#v}kAL^+xwmy#ko
0#Nq``7$8xyNMN)Bv20Las_|#2H7QXT&fC+sI&rt5srl`e+%6N>6U+psqI%URzrM62fg<^n;XmqRig_yxA(Q+EZpwdT4Ncvy^cRs!^y6wWo;EM*^qO?qp@Sw
WZsB<vIv_iX_74}k^4fn%z4Y~WFVbqE$|IHeK@}Sz{WDGMKwzqP@Pn(=b#<Fp=;?Ls3S}L^XA2ulb*aY&yv{|0aCE?AYkZ|0BP_b(&nkoQHb0%DleQyQ?K&K
ND%!K&1#FA<s|Gr15ZDOnMvUR5_)p-CPcC^Ii??_1_FXMVVomSvNsWs8M26h@ZeimgrR$y|F7A@7}|o<7~Q5+h7%X<G{vX#T@gv+0*wJAaiHM!`B8&R59@AR
(-lK#U#U{Mow6zT!IpboZCjor6|0Hc%s|t^yi=}`=1J^}ZY)ElI~*5=sZ+&_EbloJ$h$C7pV#$zdYZIqS&H;{?#YX~Ede`32;DUX5z3uUHqo7mB=`ne^eF(W
mrnSzf!2_^J}6&dqrJbkmICH+1TQTF<7men6R{Q+5isSMh8=~6C|=WH@DHL`xY$Og*92)Q^h#X%$wgnao?C*Uv8u#zaqruk_8{~T`sDc>Y;5KsXS#Hf3HLk3
(OP;;x2A!^R8=$Mgl4l4G9cy?jzjzylz+m}sUI!E`Chy&`L$iMf4vZ>K<69+(}iYQgng8+>J1SpWy`cgF+Eb3V8ov`<wB7N=F|m7GV77sFq-KKCSsnM5UOV%
ikTk5nm$^p+K9A&oGrZ)43QUM(Af$Fhy<8v|A^yhAq%il_d;&iaez;1u_4mE$lJUf`i2Xz>vzagB}wn?sZ3Q6E<fQ|^vPK*u^lGahNWu!=U7e9Vvp>TOeYur
F%-zY7N=ewMJ`j-<s>-*Y&&p*RX1#CnGa00x6;LqFRU7grA@j;9Nk*!NKcq>M8i|LbAvE6s}wX^N2$fL;0#QKMG|v&6R_^9%D&)ZLg^?y1GCTL=E4o<tS2<q
yz4_)^oE@1q}Zkm^(Fz<68}Z(@f<6Mt>@ac@+Cv*VEtUi!(xbeqdbxs3gI&sy4%ZXZ&=I}=|73G0F*>Zs!hB60jH4cT*0hsjL1JQ5bX6syLBxDqckokT~^D6
nIA14ygLG>*~3Q2FWi1xBco*ut)TnhxQ7eqkOu3tC)yXCiso2wXH@4_JX^_bE6h&-63kKHe~X7N3{9_`c;LukVAFlaaD{q$lr&uYucgulK&-vuKD#X2zgfeS
zYS?dN12FfR4demRac>>7VHoJMO;_0g1}p#0U*e@A#XKp;7a8z%fp&pwAN1@|L{hcuD;Gj=|fj%3)V%ikBTcnXSC|Qm4zL_9kRM?8|ME({oSMZW^z{+!en~!
PYIjPpaky9a){!`K9ft!l`0h&{H=71?fuP>K!b_GG7|N_dXIm@$e>%}bNRZ`+u$=2&&$-iT{oS}i%<&Wu9W<Qc~1}uRm1Vp6=X&P06u7C6)cN#dP$i$l`w?o
_XAq!zo`zAcBRKRjuv4$W769)=y<ewfVYKN$-Uhw&_$CDR+*c%YQz1PZ!ihXM^MmF8oQpD2mAOM4j3{aij$<r2FQ{|GF><upf*Rks{P>@R;(B2X@vNA5{(zo
<vBjO_;6A|2@U?sbk@;6tTgJ?N1^=0{-i~nmjmHdt6u4r{u88C%@2;xUesBzpJ5X0Z9sZi>6HKTbr$lOEnMA1&iTb{KHYWwm_*Zm1xtLf&q>0}W_pPvEYZY(
NJh50ScTL^EhD_@;a63XEQrd+(=8@?@c8$uQXlA(d$d#NQvUt(jjY3t`!#>?me_0ZmYLl&^khX@+k&5yD1gsAetlU|u6NxwVo61eMi+!Dn{e_-kbLD8P2a`M
a4AKIg;D-}u*bCa6YqrNmdd#dtZzr>k3YG)Ch1ECTx;wqTx~~^^s@yJ-X5$zrFon!R&nrknu=Sfh}ab;PVLgPl$S_*Cx1Y&t$+kMFZJ=z7N15SD+YCp?2AeW
-`M!|Yv;s%{$_$`eO~|^@i8w<lU0|dNXQ$#BWzSJ_G7J848tZ}6h-Vl1+?Dl+$REqmh-XJ)Z=gYRMslk2rDlBBmdLOp@u0SwepC7T`|Zs^<aqnF`wZ-x$`$m
RL6nji&sPUl9t}Zb}=Kl3@#c->W&3EPES!aD`kzu2shiCw*$x5{xd_@*SJaa72@#!uR=7F%6CSXb^{z1Jhz$1Zo+nPi6AqXk(m)A1|ouQXF)KN;}f1BuS3t~
MF8TPPh7bEE53dbyTvo60RvwiFN<2~eV4+J=f84eNl-u$q*ysJV)rEmfrXTIjBnR|ni8JFV53YMRa&|(oM-|=KrFQBC^r1b2IKrgJ8X&kX>Zb|9&=cF9Rkm3
5jjq4*lK(sV0t#kBMyREef#l(XX%=<m5;%`ELgq9?Ly9cz%v5K9B{!fN>YAcRZNstXG+VBOkizpc9+MjRlBGEk5l?9b8!PH<N1@b{_j0U#=J8bg}Xj|mmImE
8nvAul^rt4kbj1$MKF>pcKojlzDaM@8pbWo#1O&m(L~dah>OzL%mD<IOUH$Kfa0<cVl!2yA?1CMAqfQGi`zIR%AbC1g7i~S5lI+(?yq7G*gmB7El`V&BXh0}
>fw)yPB4ljT5j8)w8RYwpyv`ab`@=Op%^BKfT*Gps>k`|ABP;~FZKfp`Pqh!Ql82DVZD`rSwFTg5CDySqSzWvXo(8<8rXMH`oTymMYyEOCIrXPK2^`Ylw>!s
yPj8I_Y>eJ)j+ibNZZ(wqWMKuvk5Adi_Eh9G~_%#Wc^}3rKt!@+}?PgfJ@#tbEHP}m9pCARdyMG>Vuuo5dWH(S@&SE4M<uNy#_nit2m#Ef}^WyHzi?#wl~o{
!n*B$(S#{eQFcn?7M}@46NCAxs3C!dOJyE9Hhfry9M0kQ_elMXnY^M3Lo0@(ubqv(?8V=EO!r70&`24O#>R`~I&~?z36T{4TuFt6?9G461l!DMHJQX7jU^Fm
TD?QfVi^`6y&Q6MAmU8tWlr_c;OGHoumT=PvoF!D19M<rgq1UxeB+c>32dTyn-Rs3<vxL04sd|+HBp^Z!9bH*r?&(?vAEGx0E_suISF;N_01C>DsDMDMP<YC
rE8TDZRwIep+B!s*Ek@!T&+K4Hx`VTmuxI;brT*h6p``rDdj+0w06klgCWzA(AH0xOZgd>NTl7s_xNmWBevygLb7eV{{`E*?Azo7Sg*altSUpb$x>HJ5j5*O
bne(eu|x*IF+2)pecu~0*D-DUEazmFHoyzUCg1i9$2dx|l96ejc_lR($&<7Sq(D&v>HQ!rXRNQTLMKJ-J;wrs5u10Kax6}gLtUyA0SS7{T)U7v+ua6|as|P~
;4IM#HbVCmO+U#_uk$GwPA?rGhAoDS*W`ztHIF0kt)bV~^Go$9A!;zp_%R_KJwaJ7lBF=B9W`<$mT=EtFMftd@IacWJ|Rh2#<1&G;0oJyD;qKm?G&SNJtzxc
b6<mlwL8`d^U#r5ZAy>xQ2QkkO-J9WxPp_DMJ+Ol-uvcZH&!)^<D7w}a@I2TQ8uuiK6tFpAM(;F6K*Th9lx2_uK~L0xVI^rhPsb-ijJ*tNHOYDP*O7y>-o2D
872vu4rUF1rtk()qpGZ=>3TvStBV!Vx=KhjYlpO#8U-eQ*z#p*>X>nl8BL^l4HYSl&-IzML-Qw&5B#HhMjL+R+6ugyF&zIXNa=k$&Smx%#Tf5E(!vr=5~|88
muOuyM|&3pVo3l0SqH>zjDGp{8h73k2ks(fCCu|j@zQ~JnnPPeU%Ed*Q%BkkU+zc}&?gbQA+B%=`~eaFYU2ZO^iY9ec0n6iz8p8oi1FZwv&&|>Hp0D93O6w2
G%Q-nA9XI&71rU`psfC>?q8c>r4(s^2XW(Ezkq9&u3glyYSDhvBRXZewQ`K6!E#3J2t)Q&Ms>)tA?KxBXojuPJ$YsOjz)(wB*`%<;@mB9h`Jh&Q&7(m=XhXP
_X*iW<C?&W=NLcOk*cSfd#=|z9i2Jcyc@)OA<$aK($;sS3f2k6dfF1`tz0zx0Hzm{*IboX;NwSyqcvYwg{M+nvd3VFvXd7d|DfxQX}&bv{1+mKX`Ci*W!B65
y#Le5`6Bqr258Qt;l&n-pjmdkMhS~G27+rki&#g-fLw>A+v8uD##!X-O9>+86;K+&G*@gjOL~(#!22AsFKI(ZVj0|qGK}@WwkA?8d$ExA-Kl6T)^Jk%60PHq
OMAfujL`L>7{sXuPl#jQB;d5dmUT^-`7@rYhC)qoHG?q-72fTfgfCN7_`Dpfbv7$y=U_4oC32P}y7`@4Gx%_(V5EYC6$3<c#*2+F{t;T|><h?=P8E*%KFt*`
r7t0pfJfGDZ3`rKKl#RHJ;+Q75C!}LmXP}(v_}J)(`N*nk@AluJtgm}%6FXNZN3}z6apx5Tu@ez>eR?ogbJ{Rlm*E5KHg?w)$ZLxb(X?gl3{0k4%^YJk@XEj
>n;o9rZw&15+4O{AU)t9Cx^NMI3$oeM!;u7AYX;Y59ELS2iq}t7{QEuLh<#;Z+R%H(-T#|A7IUHD<B&iqPM(0WE#uKu=~7t>z%Wk>?cNcr9hU?#&H5Bc+NoM
7u<^l)z^fB11W+7?xB3r5HRk5N1||!`B--v^NMA$-ctVXPtCcY<}FY880<=OC1#XlS!{aVlnw!Ru8{#$c<6B5Vk_z7yk0FO_kgqm);*g$B&3;Wm>56SiW4I)
aLLJP@j?3ET5>rdAX3q*$Jw0H7XnP@GKbW(8v{WK<OI!baM@Z4T`n<R-w9;K_jZQj>ErbT3d{DVdF&~0sM==B)wt++l6X;S2$z)3&-lD0acJ=qe3$QxxA)vN
&P>FoDjIj#4nwwPMCfLhj<XtQx|sN7PXuvucA8z!qeS#WyX9^N@j!?}2+hVqjC&8O+^_a14?x5z{M`_{eEyRaNxxjLN^{oHK~;1R2;OtsN<$jPYSZU&Mt=87
+G#+qrSt}x-MnclT!VZGWh8qFtqNI5YLKj-dto3LTrbKP&!$xk#ZvoWvETzrjnR2hz*MB|+3)LWEfla@e=<Bjrm*Yyt66t%ZGrvfr1KN8-4+BOlL0|1bh)Qv
zzA(kR&l{?8d(GMx)g7^BFH(DJIbaOn19R8RR19|#1!iOHY3B+mYau_Kvn+RXAE$P8adg~d18!LTxCDgp{t+Y-8S6loHZPFqI^<*YM&M*vG4k${7eibs>*C#
@0Q53#5Z8WnDB?v`;K<L0;I%03g+?g?KwG`vc%jmL<gtrc?Sfy&uhoV%rVF1pyL}CK>Qnk8w9M;QMVP5RT87~pN1Fl{Y(%BXaXK|%UvX-XCC8nYo`YFE^O&=
O9Yp+WccW!3FFn;mh{3#eAX7Pi5w9ExD~H*Jq}txD6u2lWvsBj7U<PP2H?IA35nC`)n64Y0QWnoaNO@uD23)ETs+c+>d_=OFEm=#lGf{L(xkVD3A-0R%S1>u
9ipu>-W^}vBq+SV{2~m3c5wf{Bv|&)dZ{?Sp^QpwkCKnnxudAe3J#+_z%PI|B3K`ikd5=Q`q1k9W^aS-=@-`;*9o%B^pWE&IpmghMM%ZrRrXA@T+dBf<Z@S-
n9Nu2y-d5b;PP}P#;C}jhX4RVp_9xPw(*s`u|%F0mHa`c@QHRcgb}<<jD>Q4kc6Re1KnyqMpalPX{#DT5ZPj3oRqRQu7FOUIKVm-n^J|%(>c9=#9&3V7i$D%
YsHnfX9yy4@EN|Ef860E=nS_Y0JXU8%S}rCM3`aYg+$p0@hSm;z|?cugmEVg0!N?Hur=S^s5k=*LBB>WTfdiKxY8_75}Z%hYI;2KJDSq1cJjp(LSepwk0zlN
pU&#=LE(7u6lXLrd|gYCox=8|HMAw7(p4x4{vkhg3gQ>{Oq>ncHyJHyo<=V~>TOg7!F@_D8=ximUg8B+#DrbZS{0j6-8ldcxicTST1XC$`@|sZti_Cy_bX_&
sK9@Q&0)PNAU@X1oo|kBstj*%<s9vswe2bxjHr28mmgEQb(}ZN3jit}*aALMY{=`V#{7l@r0eg$o&iC+r}UhH3INmjLz4UJkC>O)Yr2s&J^y4ZYB4U(U_50#
`;%WFIWJKK&?=MGcJCqY90^Q}wOgLd=1UCHuWw9nEDv&|$hVp)?6JP+QG0vbo#2;E@~Dx$p<|-LS1R9hohhsEvsd`6gjPC{jTa-;EJ`+GC=4BcUMgPHbrv;#
zm4Rznm}mvZt6I8J>xRLBXi70ERr;`C<1ShYci%RprG=a*ii(8-C4kv+FR^OEF30tiU>nib}cv_M8q1)`38crl~sZ&^-6${qySC;WlQ@5CKQE=W>uztKB`rL
wu6~TnXO~%`J_(L3-oEE<5^4nl4S9laV#w*V3mpy-l?kDq8~yHZe-X-2IVj?kL$>Frl4i*id>sX_fP^d_wlBA@gD1CJGrl<2~|g6)?u;j=8tDTfCsPXHq^&W
i3IOh{=;n^cmQVEx<IBhfr+U>X95fgPmaApG{~=M|L@JDdIt_)iQ5oCG&-IZV4Zw=%f3JKHQn_xDG<YJVRqM-w#9s*sxw6w<>y@iskLe0tBgBa9iz5tp-6^v
BCY&pPh0n7RRQ-b`fLf7-W$t(l6-o*@MoIo_W8f87D&bhl&(f5JH&P+P}=6<Xfx}cv-=Ky^|ZT01Xh2rNc54z*~g}m%3iV7j?gnHCKTUgo<YDQ(R7DXRu)sN
=Z0I%@9lh%8(t;UHFAAV9%!O+NY7~bA=tEuY0w5+p=HPSpdOwY;8>WiLuS=(jAht{l)1g(YTf{XA#C>O^b1b;?Lf#ZEpn}+t}`y^%D`6tok%M6lm7KS{){4|
HSPiSN>dAvDmJKzs;WWqLR-XFDHgcXn6pQl5$jD7v_cEA4LaHKk`K>tqk&sIUNN@}LcQ=38JDRz!alcMYs_#Jm|;-%U}OEnP_2^wVy?J%Y6E}BHYU}_N&S+H
vD=8>e_@|0JnE@--?zCD2HCmD=pwd{cU2xm;y*5bq+CuHrMG%2{zPASkJb#l08eYe6Qr886+2svC2%WZPVpO_B?u!TclS<^tm8Sc?Bm1aVpBIlJI03I=L<$S
LbDrpP<8yJq-i9CXTr21HFp{&D3ROAnk72jOOmR%_1_baJ?_1Up@yt!OlY+ggpNg56X+(<$uFyvdgVMCt;*J0X8LqADl!wR5zs-DkdK6#3mx(}hfz7iM{tY&
XTeN%2a+rcrb-SVMSQ6Xc`s`&#2IZV6#w%t19*qbM9*J0g`7Gc8x%UH9z(93UFEEHe3EQ-V5Gx!!p>)(ONz0UaVdK0aQp^8PI?4Dk8?V~@#KF>8qWpq1@<2m
A6poRuq12grIgWhS8T6ppD%RaRhOO*so)ro#2zQ~1;|)umaSQB@EGrrqY9p*L?LBt0RRf)-K>XY1Cs>G4qq}dcXH_eZpDU&yZ&jm!O&V9;`@hXJoXRoUp*Vh
YIVSUgTZudog@^RoO;ifq{p`L_RrV}Ar07J+0ciM6B1mc*e_2?Z$jDsVezh*wmm4uX{5)eyt;xgKz8p5KocJ|e-tNLU#;kA+IvELIrC02^P$$u2=68i&@hK#
@{FI_&H9`HhsKMB>X6p2&)SF<?=na^TiS6Qno(NDj6FFdiPs2(Z-&@q?ip_kKg?|spfr@!MbZ8<?y7~C3!u2F11--pO|^twjU~P6KPoN}hMfz9hNU969c03Q
Fo{1U35*C^lrnAG#_$%$itB^&wW0f_1Z123i9BUp#t48+#Il#GIUcc+I&g&PZm9naMT?e9Hidr4DlXVPDXvEu{Z|)`<?~%=_&9#acG}*}8IG}%$|fdDZva#F
UOP<&yNEDj+sC*~^HC-}Q9>a%QXK1l_C~Hu+4%xGsR^$)UB_)@Ild}UqA=-Ovg<{atesoO(Yk7*$!wcfc>ez^1;I<+VZ62qxR*S+Y?yee>|V+(7tMuO-*tm^
C~i9peP3qkIn$agYP=SfB#_&Ulf0Z36MQZS9Q#D7kQ6O;k5-aLsm~{Mr)NW31=&b-|7tLubJRjp`Dso`+`qp^2CgoEo4hRtfDE2&fcd+9K7lhFVpDwr@{KZL
4+*wC(hno;eWj6wBo#(2r=LPxvBWZkg(6H%f(Qr2&3P`7DzKk2z>-~t8c+^e1*c1Zb%;OE(6w`SBgaS&+27DaDkOU^bQuyO$cQ(pPs1{O`Lg_QKKV-IOQ3uu
+D5P5D0LvN8I}|)kEO8C8*uNUxKP&yV^?)BjI1iCte{%G0o&|^Zg8GB9*H`>Rge=fO_YCCVz7^(-^H;@rdYw2TvDV0aTR{M5NEcz&L%ounP$=!=Dg^K24RNi
R_Z8NBqKx5+RN<IhG;Zp;G!!&Fo=a1v{=cfov#fpG|c|Gbi+jVwFz899hX{T@hksp1@^(pK?dus3ZZJ;H%D(Trjlf!ju7n_0&^VmMGX}{6G1qCEkLafCqw$+
Uv^LQ34Pvj6fuW|Jn<3&uQMI+gQ{WuVN9LU!vlA$KvL1Qj#l;DS9V2nD=!x;o*I%`*|aAcN!uDsJFi|}x8|bc$A0d!$-JHW6ful1I*<g6faSo7)eSyILw|EQ
z4RpgTQQ;F!I3<}F7GX@BD+j_NQ~wi{79R`CQjJc0%PqWT_vv9F3_OVA5JE0G23JZNXYzz8zwnbq)IkgJacwdL~2n%@%QN5aueBL(dKq^<&MXC#2zk5-#Mjj
8}Z7T6(8D|^XYGT`^6E51r-6)!)f@(gb7;VpLjfQ?r($y%ll>8H@d6uPO8Ru_|{u>oVI^yU8w(ukphys`pHt1RqpgVu41fID4J(y_(e2p(6dg7&Bl?mP=g}w
=P@0RywkQhq<&I~1!h0;wT+Py7u|{1Ea$&n&(~wd9y1KbnGeeyAB76jYJ@|A*EoCD58Y?2)Jb(JFIWy;*cDaYu1OI;&p^o#4>O|CS~Rz7fvpfCO_)0zqQY4G
R3=Ci@cn_gsFcbCHmC+AU9%V4Vam<aBM3VZ^M7Ve^68zT83cCg$MuGSp7obA0=V#xr`YQb+S+Xuv$N+76C`yFSGkhYem2cA6%voStlYF_-drF5B5<ud0v(>L
;<v}t_nx9vY*!1W)T?TEP=Bj{h0~_HcYCn=c$vjmFvMw*f{`HZULTa1r`|cL++y=(T7fG`JF%hL{o~U(7o5U<!cT%|G$-4z1>QKbVDKMwQP2I3<hfM7uO(;7
uaYg2Vs&2pQArfRSLQ~W9F)MIS>8L=;s)^HxRbft{(=V8tzNjzPFRo=(8apqeguQ*Qala$(#o};o6Y0a=a0-O)utuDl2qb)&Bk4d4~2i#qLZSeInOk3X5FT~
AgxW_okeJ1=<TmA<&{ZtbN2EFo$k{g_<1>rS9xUI&9RK%_q3^We#HBTstgCIT*yM5m(F{}?PIa-0!M>r2oYrMMn~{k!!OhF3g*}9cc$u~5Z4yF3xbqAtGP|4
IEo-L9y6e6UHWhmhfu}Fltn6bINcRi+(pa}wUtt(99j$PNXRWRYf^jy0Um}po#dtH%<lmA%7?t6hXhR&^rm0o1V#F6_2|Ufl+cQ-c<!ozM!oW9%z1aa;udrJ
cr1ZoXnrhOk9FzxV|TY@iICNZk^ze(23Pfn6m+Wq<s#F6mLtT5IC&b>nn9OA++SUE>l2H%`=i#q7#$EF=4w)ct!A{e^V^H)=*SB`tPHPeze7QRqh!yp7(LRV
P^p(XVYLpY3g<J-#7uf!1%()uN_AT&N1<9+w`mYK29S$5NvwM{k*e^txJ8>!ktc8uJiSjdPp+uO;IVi*NQc%rh}zU~O@Cu@@{w3amffPN`!^W(#DuW5M%Z`l
=!ra-Ep}Vz{2$oHV4Js2mp;AZK<$jtbZx#+Kk^M&y626Epo@@7D;5R;X(1J2)+Q~`<1sj*wcD@!4rAnz?0MOufB&M_P-Q7+nEiNU;y|xzgs<HflBm~__E_dl
v^H**eTdKE{6_37cIz`iMjD2!^AP?78+ZQQ=(j8_#@Bt&+w{1Kpg2S~DO+Ml3d}dr?KLuY;<B)n6zyzqVN*bZSv{WfvaSeMvG2ik8iLP*y><_ON#{*PyWG{n
DTVD>7ELU;pWsHWqxJUbC#Tx^uTS^wL`tf9Br3j;$8nI$p4qTW)XQ^ITeYJ*&*mPmTF+cO%b<X`Uas8baJnGhRF?ZIG!TM6^5rWk7ilT5&`lG=#W-^C#)cKl
TwZ5>d89RUEZH^}r*mY5fJZl!6VVcxld<wW$@q+kyWnMS*5m!9mqpV&Cu;xD;rHk|?7A*zD&70gx8ldWTB-<KTx}7&aky2R_F6VWL6JJ>!R|H4a)_Dr4Pnsf
Y8Rn+1d<VfaWn)0pr(mMRzZL2PMa!-PF|A=KC30SPjL@kw}o=bt(pJiXR+Z~F^&`v;y_{3qQ3;Q@L{!g$V1CPcr072u&M8lQKj(jiYy{9msUQdXT=sdg}!54
pJR!|rSoxUIF0|N)jdiElhOIbfk?_e&X(aDvoQ+Dt=jqHC`7tlZ1tLXYz?vAUev`*pOSiDK{_JnGT-+p|I5W?3+-CH?`orHMJ`I-N^Sa$tJLrtcE_t+R+f(f
awjo`_^?s4O%4^e0lE26-aN}j1(C!GuwpY2G<LM{13d?Yy_|15fM1;$As6iwSoY8~SdD&-B(89u4SnmQ5?~P?ZXH?-%O3JdCTTUi?SRVxt&$?2WyklA1jSOF
b7DASbi>;sA*JyWgx}+mD?<wqpA<wrYlupw<#a>=ISfQToViQh<yjp!yG4jL#!9|hH)wB~vs%v#7#8#P>ur|&yKZ*1(`vb)M*^yqIv8AIB;e@53}Xu+o3axX
YP!&8E;@hucxKkYn$b6nZ${5>8y9C|%#UuabmwPXD%b0)Pqq3ttg^;<D;8I?dczBnIan>zVTk3#Y!1n=rojmVP@4r|kA`PxflL8KO&lOeKwNG24{V{>J1+ed
Xcc1=HHVU$zYY7%u;n`;8f?VT+o@mM5nLZ7sv@vGfPr_(wsqh+RlfAaMH%}!wywz_lFXjcC#cOj%~zB<A(8m_A)B`(*F1yYjC|e@#ot01OVA!T!SLd{Wa(!X
xs#9HsmfPLfPTPJ5MF~$nyinyom%~uqZz@_#33|R0T&mSgklx_lp{zW2Xq~6QjZxWy_yaTf&I1lVwn7UUeXE6LA(kc7>~>Mti@{yz;6E~Wl|rqi~EPCZof~r
4L+!TlY|%|$Nl5|_ZGGC{x@AXs+cYrg(>#*#C@!ydW5^)T*<wraV4Z*{$uU>VFl33mz3ZqgSSc>u9ECXVcKrG=&8c%fL|f6>bw;xoJDWz=qLFP-zhaqR*(#S
_6#*TX9v17K1far;am|8qHLycfyb6)X_XFgqp)R)9zwG&6LQGEjeJvPq9*bW<*${@1_w{yk3gDj0jH1wM)Jj>e?gO91DE8<zX14G+TO!qi_?ntj<%um^?#A2
JArlyXJP5?<IQ$MSX9v{T<m6(O8DWB`tceLU%F3oGG3OYB-yT46d*b_dpbCi%Vz43z;7~%yD(Oc6r3(e>TIzZy%9^~mR0KrF{aFeM6*7VOliIB@fZk53<B+0
<=S+!47*%+-=`9b3hIuIw4Ll$3Tfk`>2Kv%3t>8-RzS%~d1J0HiMH@c&^CB}zz|pn0@NzN(+M7j*2!e(CD`^c7<b=6$uc}iO*H>8ObzMb2u@yRk?{_6dm<I^
oHu@%c)MV1;J75$Y?lExt)1Ni)*}X1w#5lBvsrz}v$5!NtT`Jvkp$<C$9_4B*$gn);z?#ShUWa2=qz_eQ1`kP2K0b%%$5n1Q4+f{7Lt9A0fP&5)PVYuDS=vL
ZyN5!ReCu2c-LYH{8(;M>RJI|g`w5_wQLmu8l0ZdkgNEQk2lAS%{1b=xyj4lYA!Z|)7rHoqS!)84F-XP`Pws$!N!;#x&SK1ScBdOfl}L^_sOMD^Zod%{U#&k
TnxAMJ7MioY!)NVIHiWtW!DSaR=8C_?VfeDoPLZd%oZYxg$2}}7DS0KHDueUidp`B4I-#`8dAyc-6qn^A7mzMOcEKR{hHt-Y1<E#d;xHq{%84BIP=hZ|BLz)
0KLu%sp&&QQ4iFZ%?a}z|GzRv3B7nnO5W^ywh@v{j1YerE|L1I=}D~*-htgo-De#$EeqrSdYkztw{aAotZ&#cb1t4p^C%PjI~T8XFmnSFEeEPBeorbf_!74^
!vJDV>MQWJ%cmD^@zqSofI3iRt6mb6yr+c@txxHkn#5Eh=q^o9aBodQV^KF7Dx?A(J@#dd$~A3hti=%syVc-i_K|S9RnraERfa1@LAlb8YkP8%SE03gearvW
!W9V(Bi1YWK=ycb0T?fnpJ8lAe6X+nGl>29eoPNZ3-53UUGj-uV3IG~gvjji<A&?SRGg93IG4`J7@czC#f@Fx;MJm~FykMLRV~&ICzPOw36xgN8c;GyS%No2
kp$9b^P*8i0P$eh$aW2bkK@g1N+rWMOmIZhBNkV9XM2gLhSIUktb8bfp#TQ`LMvO|W<%ZQPRe+d<>icP{6vN+xQrQJCW(_hfw|!;BRzK6gZkA&<SR5%D3YI?
GIwSgMw;L~=6CET=Yby2HHy1t075UnCn^&k)0=xhwB3iMae@_QqoGS~&0K<?#`d*>Bbs4hbIXO$VD&|C|2?8G!Ebk+_ON%?db0iX3U(OZ1oEMn&2e8=@<QgX
{x>K>!s{LRq65!mRkDym_Xc^F94U7oX0ZE|_XRPSC5qT7i$}2qC@gnIhi2CUKb^XGJ$|P&{x?Y_!>;B|vpdS<jh<io_|WsT{PGt|Hj7jT;tU+th{WBtu%bC;
?&i7nNJrk_U87Ug;gyK4-?Z{@XSqvfWjvCIcz2%oSEd9UzDKN6w^jNyjB+WCceN0S5v?JxYH7YC)ZKU{m=xdXKirdMR?9OXN@{2rZg!7#BlO)p71hBjh?myd
13yT?X~HP5&rZ0(^c!7MgO&Wj<OB3xyMGH{4qFe&%u0!-HY3Yv*{=QDvgDlfjGO(leP&ifAZEuivCpSjOrDoW?juq@OgUIz+=VFYh4(^6BkkAj7{aH8`^H8`
HC#IR`UqsavU1ZaFS<cBW5C5xK5qp~<*YWF&FOj)m@1y&NJcIGlLXy?gu!F68sY}$){?e%c$n*ztFkJ8vMNXWuwU54Lf5LA$kk;1TDCP#Mq8o=e;G(vNn$!C
ZmEK#gU=qPD@5{buAGz1e+1q@T>E3DRcAGS?|?P7LWVSK#l7oMk3fwcQz%~Une{u;9Y>HBE`o`=Z|+Tk2XHkFHDrhq@vtewEsK7jJBxaNOC0_+pZ&I4M?6?F
(lMG+{|wg~uLN7N=E+WIy%fKN)%%_9O{5GLfQ3MAPasW3WnrZUKh^8_Q8T{A1MQ?$Omj1%^*?y&BO)uRf$TA3dReK^O>Z}+SAJf7F&U$@FqmE!Ha~RzXJ&)q
*2sQ(VCXdw2`2dY3f(d!b(}s%VAC?c&gJ6ec_*rB{SAH$WN^BJq4@sHyOoT4oQrE%E1W{S>bXX52j^a+ulvYZ)8qy5&GFG@ZyBIX=*`{jr)GAh-{?H!YA(?A
xz&k$I6!Bcfl-G|XJFK8HUr(mLzzE&DFJd1#v?lL0M1N_mj8LG5ebCjYJ4rWAu2>3Gh5Qti%ifp4i#gzY!%Ul>KPG5#IPWjU&>P`Q5@XP$Vp*XVkPiHX6QVg
M`A-n9l7_?Avqy2P6gJZf*X<#ycj1ZGBiaE$Eya#YM?)f-jHDdIrKN2c-^devi&RVV#6%A3|W)~{tZlpO`0U+Qp;##0Hw4nPFl(UD^k;c7kCbwWZJezzsR?#
=E8A5!252ar)6}lCsDu6X^(kRdKIOuD^Xiyi{<yf2(cFft6CzNjXCMj6D3qtJ?i2}iBN?s$4&#%>xSg!->qJ+@6_j=Zi<H6O}&wrk-O-dpsN8em;8JRkmR>a
<X^CiYO5ufwODcST353lRUQmK)CR<noG0p#U<qN?_(h4q+vrNp__eOLqqT}o^@ewm14#7*zat<L@qVve{;qjG7i!#oz|&D(Ds+Q-K)<Nm%XrR-JUKOlc?YMn
1ksrki@3*2baOyr3LxR!$rZxF$+MHXH3IqDTjgHsK6o}*m*HKWHZL8Hb}^E8wYxE17Y#xWq1o98=qk5<Khhj^OPfRT<Aw5F1BX0U@e8W<n%Xf5)k016+<WUL
>4uH@8Ys-MKec@2dTJn+3ne=Rhm{-2Bg;^Vv3|G79WLSNWe)I4+JZ8%^s&p@S5eiy3)gD8qCKRsZGr9po}fo|fEm_o0W**_$B>Gao;p*f#mNu1u5iT(n06iw
IeL%bhN4?7o}252Za?7f)>qseK`u$Q&!<ysa0#b6)eWXIYTjpC`mvzi%{E&UoVI<sZLcNL$b->4fHC8)52jbtIcI${_99hTZ;f-)%JE))6l}uKP}(*GFMDk0
d@=r;1{)l`%XLGS$X3Oc2-OJRJKGZR&Z|;;#)Tv{(kK=pn}bu=MEwwUuPk@8SSm4+`V{&6V)OrYY@^k-&K@LHl^spUa=?k{nx+7vZNAlzgSJTZrwTJ7Lp_;K
6O2<MjA~dajvX?!J?XZLmC%%U$`q{^aBfD{GuwFC&wiL!uj>>udC6E>n)t+in*YK3&ODXP$KGtLNgu0&C(*rSAKDj|l+=gH4)*L~i(TI6Y-X=X?naw`=|=Z}
9_(>VaTmFDrx|KL#ABV+im|iVR*Sd6T?*+(az43tgcWTpht&~`s7W%?Epxyv$SwBH>z+9Phv1l{-F5P^^D1>cHs2>yu5Igk5=7)2)kGoGW_uOt&$a+s?{e4K
l7MeJ#k~JXTxf182>L>ZxfEMrtB)&uC3s6<4-#eEab3b@%<AZ<$N$ahrpsThEic{wsGABiLwJ5~6MA*KQ)CcJFh3Z=yC8AV$%D&fY-{1nPf}n1i0%3j<Hz8g
mCf%vd{N?K2m0H|B#pubI_yJYk?PiIIgjg7i0G<j%8`|QM1&Q{qIpg70lcm~FYChk^MiXc!&^&dNNT@|db0X((YYo7S78z)Y8R@$!dA}}UV1V-lbKuX^*gWh
_C_K~nXKG+R<DGJfnMO}U@|m<qwhcP@uXtkvg9N3>Nge;2&nRDg6)4f45Jj{whOqH$K!DF0G=D>;IJ($HiSkO&TU^+R^4sBPsORU%u<M}b__q-0zux~uUZcs
f7HaYg^t2<E1^y41gx_C!<AV)Li$$oi)iI-qcH1HYqj1}qk<X-uClVZVTYMIdq>-QK!L}WqsIw=-Z;S?E4L*mEnu$9*<N$!%U;^^iUxqjq}Ay<i-|*pro#QI
D|NrwFg`v34dVved!2n4m-Xy^KWH<}*ffqE@s~Q($boE-iVU=}G%+;_k@+sjGPr3NL*%JZ(vA;Qs{y(u%#{giD}3cw<6%GY%ZWagJVvUH?xLV6jm-80D>jvx
EAqB8Y9G(XFcfeYPh(lJb?4(Xub%b0kBZa1BiLV^Tosge+w(jT%pC?l7+)JwpcoK0kgE5j?Rsu-RbItX(7{|o+Lw>b0|~cyI*=)#>Jf@gwO{aPVrZp_c`Aan
4)+Iyv`fj%NGs5uIjo(Mo^H|_twV$yE5K4yHeK&0c~o*Z__gosbQt;0hc6@X%y>}~C1u`|VQ7tVJah3l>lwS98%KG5{S*b}&g;`;q$?<bG4aimuycbKdk#_+
G?NT4LvMA-O83CfZ&T`H75e}e2KVfYmBX=E<+c&B2U##KZ-Bo?fGh9>;2klf{|z1TiwMji8U#-0N)FVZD+>bYn)U#-T-r+8q1<IMouGzs5NVDs`j=>0-g-&%
_+aU}<}zN38ZJK5@lzu0ZEVwU$Os+Ae*y~FjY40(ph9Du4Z~R7i7RXf0j$|wripQ3gg(NXH_=W#gluMhy<q&-#pNdQ8@!N&LEIAn3Ff{twx#Z~BUI4q4BGIF
Z`VyAcR_>&c1z#jg;Fbz-<jE76k!9W&d%jDdBaTXuf9prjVds~?ppufFf5~913@xHW`U2s%?751Y_X@Am<ohkzcSdmU@x&cIjV+(%z~ZL*P6R4;h?WgYN@WD
8~y)K+;V@~h-T&D_GW}*LN?W&{`(|4dda}=^K#Zr$A=iFA$tN!MWOOa$xDXVCIVsVZ_7=JUc9f7C!&_j;*<786b{YKy;6|Qk*VtOG##1|9Xi1pFDu!4o^c!J
gQAsB1!|2(%eYxoZ}fQ;j4z|N{9sNLz;o`|!CPT-`f-XR`z#5i+P-4kLM9kxj(bPBHP=GQMZ9JFnB;PoS(rH$x`#bm=lW4yNonT-LJff@V=8_Cp@SFmqRf%x
d~JXv{cGQonwD}}YbMA@o)n0rwdE4k6F355V0omjqprA-gT*mei7+`&Fz{pzDf82IVs^61&01+#b<ic^{d*Jb?I4Uaop&6t37=2K6V`9t?P4n?D`|X^MSrC&
1s%6#VrSc=|B^6c^pTo6?dZA;q^A?Kxv-fJi~kSJ0UI$zXRx5eH7LZzL1(0-WjBcCy#j%bdze9p`zl&;83Ma&3)BG+w>My+V|+A!Vdna9<Vc7pdo7`;A+%HL
qTc;9Q^0G-jiJVfHW_9c&@Bp1@xBx{=p1VwA8#7&3rS)P7Bud)iW!+QbSCm>kfpDipUf%IjRzBW_A5%RVyJ@E&+Fn#ChIbM;vbDYz0+}Q|HdkMGopIvngPxP
e?Yqp`nBlysm!!<%z2D#-Fdcqu&Q%F&D>x8?GN7bO{0-w=vTcRT_TTXfgvKsBM9XF3F8)+0HlRs&16(Yn+c06Nl{C-PeVui=LQe<lUj7Jl8PGbG1Bf^Zc)qk
rEUzMO&^dMiqR;by)@k(jTH2awB^W9tL}JcN(ha5XrJJ!+{4i*399<*OyOP=rfX@TZNf>-rKdSh2gK>#6WdGe50?DIy2m}qqfHuQ3wfGcRoBIBKNc45F&>Uk
Z04mF?&t!p4)=|?Ob-=Z_8C>v<}%+ffu9x?vFTK?zRn+bc@E|uK4q@}({L|7B<&@9hXSt|Q|*ch(w4ufADkUl?>Sr{nZEVHud38@#~VHJehTA%*2U!|GMUG+
o<stk6Ma?YfrUn2m-_C&9;QgiNT?)icA-6qaJu>~KP~NMvN`E=T!u$M_e}76c$}IgMoALhm$wK`crq9E84D$AxotY+T)9t^dUqHeKlD}&WVd_Zhx&AVZs;Uw
S3dBIdoy>WYPfvvg|3&^7d6>Ir(OAIRo``qwLdqO5>%s_1RwiFuj(26$pq@%ZJewHI5DDu$z3%F3J@;UUK}<J0>#F%B=l6~seYuOkDRw-GpI%$9Gi)5!G4x=
3E50jrQNu_Lc49)zEd!sFqW(7L=&N$Npw<{h4UkBOEuR!L|&@2dNYtDIJHA%&{?}lrnbbDC-Z1pl212L$XX&qXhHQ+Ag%}+`*cB?5LhZqgciH1s}Svp4oZno
+#Dx*a~C0k))EPeL`K;#2PXG;Ya%<DbjvB{T&YlL;vSa#6{sqPAB_yT`GX{n6Ed$=*$BsMV5qj3UY(?;G0ElV4aSMq{^_aQ2*Sq?!WmHlZI{3jViZrf<w!8V
-_ps8hQZq=Ay-iuOHr4L5XQ39PW59uWl=YMH`X;hG<XLo|6D?3Mhc=YlRM3CtsFUi#kv}2JpImaVxlmoAk4`Gx}IweQ(Y5%>Gis;^S(p&a%nBJs7Qj}8?ePo
<c0*aep39NLQmj&nUM7i_IJAZG#y%Bga8!;gNIF_!_p*UoTh<wQHs!I?Te~8z3KGPe{Gw`%q*R}Q35^4*THty2p_icf3K+<(d`Tnc*s16nbH+NEo!|HO-*FD
ud?wR9(XRns8fw_n{aRke&j1>?j0~R2eFPXNbg!R3x*wM6by}_<s?KX*^&VC<{j|gbF@Iua|TYgGU3S@qnTLx9Tvy=6~itPqYAAaj}cPyo0|iT2rT6~z0gfL
afqhT_2;u*mtTC!|EsG0=Jy36Bt2E&-}VaN17z9%m*u95wZPDoV=t%;bi76xNvFJAEN`x2J_aFF7id8-EfP#DDvg{y{3qJY5r&-BrVIwZWhKJz8=v@r&dy`!
*db>}L*<%I+RknM#s;i~GgMpMzkO~iq0M&!ts7^U=C0rEnPN>yIUFBJyP-3Bwav*IsCk|zaEBNXS89x{Pba^!7jcu}4e{9nq?tsWOxi{Wm)Hh04&ww`N#8Oo
f$3BDf8O;!YYGaY?M*g_ny$V(bvf$0!*jXGnN-sar$>QK{@V_TW?aSs`XSZ;S6Glu|8tfulCMcu+5;O9*~#+<R_8L#pziysmgUdXZoh)hjN_35;7$+9>C0xZ
dqeLF)GON*pd0RQnI9jsy-K0}cozD@HD)9}G@T-YbhEWoZH+5C?(BQtB(8Ei$7&v16`H5GKqQI2N~-oaV08)@BkGGO_|B)UiV8tE1OoP@XeQUYsFM=f`MZgP
HOBn9(tKjS&@~U}wb^4fRXwe{o&Py)9wdXfWB|8TUIJ&Jg{aE!fzId!P=))kD6ReCant5GJ|Dz6RVgd|(=q)KM&F4#<VHm~adWS(rEnf;S9M^`u1dSb%3}t~
aY(NQVu0vOsuVEOlFVGZnq?ZrW;1vxI+fRvPb@s%z%TxWBeioWY13`})sK|J*K+(9=(wyBM(w7;{cFK<EHe$j-u*p(gpoyV2?fr>aY;_OUmJq$Y%^1qRiB`c
t9P1o+1hl>?TMj$-#>l8Hu=!!1;=)~tVotA%^L1W*qmnIl}OH57ER-99sYFkfp7c!C%E~3g&`i%LWY76MlTs|hi)Xk)+>Et4VHPo5+_u-SX}MCws7IC0-yGO
7oKt62(@e<%;1W(CpJ$_6kUpNBcoqom!>F;X%%yG0nB}BH*1$#oBSc1^A?PAit$!+w!2og6-ZC!u%NoDMnOC{+0^2QS4l#+gC6+>h68S+0>w8E{9pCV2}nc<
7tZD2a?OWk_<A!O%J>83*n1LSL=s3sx|NTaXL~C2<9CaH(-R=_H(YZa|6dE7w@cl-nh3y=ji<Zb_QImaps|m{Jv2f@%tz(ShO)onGgWMw)n`4Buxq;QmwuD<
rXo4t*hj!+N*7h3KS1STBh50N*=OWSLeN~lb0Q|_`WnxPh}0-qR$t{!It;%G=WE=>LBnd>55D0dk>xr-5Iz`Fj&&^jWSWd1S~SY`F2VymM8KtR-!v2v3Dp)P
4(~vuABHZHGu=l###l%LVqEd~w~pl5%ZhWK>(|=nG?L`b|1Fg3yT`lLL}?BxTvB%%O5u&HCgJE>e8RVpa_F2C6IUN1a4e+olmkV61NI?~yTC*qDjAs6j=j##
YRv(Jn_$hySMbrl2pp7Q#~n~|ae~K^gk@G!)(r8Enj-_3`8eiJ3-RcK3B^d@+Z6UtQJa4R4<L&Q)3e)F=%m65F<I-19L+1Y{4e2)JKIWm@#j-E`6r*ggaBhD
wP8pY3!m0JR!nJCd=-OubA+Ymy3v(P-8koMPhoH_q6y4$faLZeF89sh6n%Eji8!<=24{%f?WULU8FNU?QpxGlAx6>W-sEZXv|p_f;id7n;8wNBw*x4u#7HNn
gLu0i^pG8)_(FfRhv`JLT%on2ujh^l%%$VVGN3?y9e~1@Aj8B$=|?%+1k4j|mQVl>cS)~emqB!Hbb(_t1dsc#p?V}pqUwh7HBKj?xU(-e10wv}L4{p67$%}e
adDKsDn}cp>uUy1(t0fKN49)Y(=!+4u-qJuVvhl{@GuCu1uf{gB6zZpAdy8R`lZ-d-4i9inrg4`&<u8JQfI4;Snz*i$q$eN6qC(wTVpw5;YZs9^Yf#$PT$dh
%nHUcAwy*Q#xCoK&_gPoW74MAJqJ!(b3xGnsMs;y$pCxQszocd$b+C>&)351B$%jh^p(t@#(aJ(mA~by`phhTBmPP-ipKS_2yrj#?Kd#d<k1&j!GZE%k31Nx
O^UJTgeq{yKiQcQ@0;u=kfXTop>pMvE3CM#-X^Hx3Vh#$b^lYmvB-9+tuBAj@UyJOIL8y6ddd>u5m01XFTpGQP48HkxMnIWS<i`WXA6BB#a16EWXj<2buzso
SP^yO#$@p=!x+GHf@4c2QxBuyY&R?R<7~HTE5fZk^Z59R9vVrT)dF_5rk-g;kw!C76d;@t-(Af=vM2ix{BSBT_VKq|XJR|QGuZXkRAHf$G+Pmg!*j^QoBhc{
4m+<VYLrL~WB+g6M4ug(7MpbvNSk&i4APZ~kL!a-f<y7QShiJ9rMPcmVn=9XJdY5Vqx~N@1<pYBcY(DJ9ScNiAooJKjl-&?ZSroQ{sjE8-dl_z?@dR5fMpk+
x!#twsR8r!n=N&`N*i^6__6K*`_BIe=l2Wro)&kO7pr8sY(PB0A!f>Al_)Tuto&rFt>@(S!JT$1Dy?1c?*LIGSfxs2zmcJ&u_`DL&{&Q-WIe1N;H0E<^0DzY
CpCTDYD>n+--s*Xz}5HY;Q`pfP9n0b+!Q7>#mY_sS$F;<wPQ79D@S?^mTRQm;7J@0;a3}VLHHhuGM()`)6t;xh_Km#)RLtuNck_$)UWQjcl6~J-lu}{yrD~R
?!p`%g{F$#f^CM1vbzqildO73+Bh(@x$VDE_RdIw307PRvG!VSL(5W-0Mcw)&gAuMd1CK8RB;&?^|?^_Zk9WI>r-fn?Iq5QZ;%#tLo;NQ>FbHluO?ZjD>yG<
?)Da79=cD<t{NjL*=*mbWr|hl5{#2}d1OVZ3D>9Om8?%>hdI)kn{46Zgbby%*e)V14RH{{g02o_#iP@Je`)`EF<-&qoAK(nWp^{$uIZ_9)R$f3d5m`-1EtQ~
gKDqL!p0OZjFF(<2y^^HUX#~HJ+jSQ+z>cpTeKfzHL0|C%L&Xj%Az8jFvQrVa!RJr3Y$Ja4e3537lLd$UPX_|Tv1Jcw4VS;E<9J*^5Lw{eTB@(W{W}3I7z2J
uZQy3mrZO03OSMO_dxdpT<EuIAXf&AQViGW`VSh!MI)A_a#xDHKW%G-5BStN5u;gh<Vu<PCHci6r->8l-Y$smWo>mRpu!KYMcWUgJd9P4`~+e~2m<fyHrC6R
ZlCJGQr9+&?`e&DCSF5%1q;30H^;Y_F7>wQlKzCHlP}&it1AK%7dy023VG#Xd!ZWgQi1g!F)PF)1T&-snzn~1NOrM7l8IBEO=>%hKOXGNC@KDwkCwGrU$%LN
P9rbTg@R{EF}di$DVoBqT{Nohz+tb*TAKe*N&WD@3hOgM{}`DGuE=3h$me0nQWe0hCEK2pscRQZ`p>sacL(k_Gx%gQL&Yr6Vdo1M#q&EPy)R7@0A9@`zjVRI
Y6V?M*i2<Pz;CA)p%0*P)cMQcs!egm?aizo#c?gF$1T5_zXAU%tC_SYk^{^e?VmXy?idWMr3Bie1{2oO#8n&>pI>rstBuN9*T$H*0#U{oo=(Z+&M_zvH0}jt
P#9aOnS52H6f=cq1KcpJT^7a7<a4hpySyV!hO@bkVbPc{W>Sn!sJf}21FIH@V$lp1K7x>*)|0beRh+SEpdUbk+eC*h4;mlQ4Vd?#Pj%ZkI~7x?#87f$L?+$n
1SIqHVM0ethmMr`1Gzz}@LYv9MA}an03FkPsZqFx0deFA*I*A0tL$QNn@B4;a%L0SWC$bV0UPW#r4<2sm%nKpqlq4w-SK?hBADlE(I@0^(WefooIMBTocPq>
msvx#`qaO+Nd!_d!%j_YZj31*wy5tRP>U9#M-$JY3V5FC3IO+DuTSU7T_GSjJ*}~tD{6R7i?~gf;Eb*vI(99O*d!rD0lYvhr_%i);72rZ6Ck9}?!s04`ie4b
ooRuudqQ_qA`|e{wE}^#BeB`y+yiF1gl*Ow8b{n9i8}Q_1KbIrefQ#-P@%!Ua<M;uT2L2UM8sttYeX9YRG~pEslbvcEi;Ks*K$_`xo=xL#$PdU5f+c!ET$|L
Nsn|Kx4$T4sp%#<!>W)JR^&YFI5#o@%Y$|ij*fupOEuegx{2l#z4J#tu8Gn6WD<xATTD}ff8|)FB9~;7w?f)<G!#VEZ?OEt&zaLcceq`T_LZnvnXIGi`K-v4
qBRir%<xuU^RhS}mx^SHk7l>t8tP>=k1eSEwh6X6b>xbN2~8el`zMxG>UwNRf|qTLR}AI=dScQ+M>VKwT}f?~FJ~SP6U)vumEm3|6+SO=|G7J#Yz2)VY9>Vb
5_|)6z+4jOTVMeyWrQN*DeFu3v5Wp-|5i?i+&Q_a1Y;{L{<~%eRt&;%8To>CALOi69YcSOOwYDq2FQ_o&{)8f7l$=T^Ta%RTqOS@x(%Hh?A<Y}!;=O@iGskD
4*Obi#Ct`iN7A-<%Y*26_nLs7wk57jwv7zt%@*aeC0lW{@tKh<!>WpH7^zMThOp5lk~tlYbe3OAstba#3Gn=@a7CFEBY<!e#)hq;k4o9K&p;$|hyg$}<RH|e
O6N!&|8ee<X8HdG#u!c~&vo^-Hrh`{_{-AcFpMynJI%El3YDz3MlQDj>e{wBt#CR9f7%m@W*(j*G7yPK;Eq1AX8#27@wz<XYc*Q6aytakLm)~&sHJpy&@JF@
yD~Z0dPf=Px>AC=lkLNx$=(F^@}+eJ9nEHud&5{e6lh}@Wc1`Ijt({+Y(KVD`Zcl5-RVVV+4o3o4#A)>E^?Z`eIVbTm8JHb=Ri$dmj*fApgOr?3p;-@$IZou
LORt1+j>CYA0X})<+g_^NyoOda~6eLLSVp_ZM&Q<954(FOpF54E)a{lcw7W2AU+B|>nZ@GLor>Yl~JRy18nX_T8<9>yC}u|2udK*o=N3cd~6a|#x2|urA++%
4h-{J4D;uaL5kz@f)NNmUA|5YqEsEuFY!qDMV2icg#&Mt5NPrwRNiZ<6_<2BLAAR|r@`@an0?V8niA)NJ?VZ<@OQhb;Q61vzBmOomX6V(F(%29<zVbch|g+*
4Ed!dkazw#NA<Sxek%2hp=GJ#`QzAjM(**>65jB86lNHP{?arJ)#5%bC--dU+}x@j_z>^LNskxaEO2eP)epqf=MYnR?rcPbnYkdmymYK-;RW765ihwnpwE{Y
LrwOd@St`Z50~GmBp~a}ct-l>HF8`t1eLUjL`9JaS@IFzZYS@Oiw^n1dK){WUYP8+GfFowkO2?pKkaasiIF#Q8QeNnvgCZX_uvTjG;&=B5jXyIQNub;Yi7dz
_5e~r7F-?tr0SK(D{2!{)wAS&lLqRiqT5*A@$Q2n?EbweJSrWDwzo+%)7h*>*qf@d*v)8HkYp)>a8_$)!UHy*q`Rb2VXuRe2a_U@qisM+&{&pxbqYT+VLf%4
tBC#ScsA=UVn|<BukP%H>P`MTy2Fa!*Qf8bC2&ZL*7^&PLQeOs{tKFGueX=<ClUf}9cg77*h`!Re<zBKtu&fr|El)#ugwiTXA}OXBcL#y5271<%Yea|)>4p$
BAr1Cx?mq62)6rKm3I%9d?8C<ce-S8hT9M%<bI##q8v@6iOQG~k^slRl&Jk|?0Kahb$GMl+{;!kaT57q5u91&(USvAW4F788bX=t>1Uz<y^W-E){a&d6Yn5}
pq0}+G+YNn`Fx7@3ZWIPW_&(+Zj#gTyFBQe>lATxO_Aux$W9~5pz=kO;A_!B0b59M3)D^2=^G3J0oq1KCK*f<6nf^BZ4M5=#aKCcPoCfe_(`1K(qah1h%R_|
9>r`9c}Q<BV2r2+d-!+RbW0*+Rn}0iZgPPwo&d=hsR}lr@zrTNkH^2uL}Pmr9w7Cn_IYvw5Sl*~PZpx1*B7wSskdR*QFu81)=VB5iY97|+yofyrh^tYtZmsX
egMi<(Kq!;u?D((7g-}6StS8lwX+dWJ5YK{uhpKqf1zv-A>VhUSFy&gZd7f0Z@d_8491VQ8>def&;qw?Zv#_7^IpN<keRF#A6obhWk9BG%E&@fFFq<T)TD^*
j4yKHkFd2FiRDZ$`n^<D>1vjqTkTP?thK+tpZ+cpl7s>+90;$SV=i}{tBVF)PE;saMyu0Q*?6g1=TLZ2tqH2eCwg~KoJJ%HAv}_+=GUa?gB$7_>cR_ef01X5
a*=1SVlXlKJVf=7f13|{-wwne-bVE{#&TUH+d))fHi;St6ROls-V=M0?Z9Bv<0owd^%2Wpjf<q+KLe`ajNIVfsU2zcbAW=<(R(AHQEdjmvoAH*ql;i$FapV#
+S$($CN;1^*PpxUN%TkKTdm#U^ud+YOG;N!_~vqcl4Tx)t1e&9WSAJ4c1MnbjIE80;MSI5{wxg*6L;Im2+HUvJ~w6o?+|p4Tsb|D7VDs&pBqf>d%;e<PtRtZ
?`INxZDP(mce~P>eJHw%mSegbMu;#&O!3yZ9naBmYROe=vd~!HhZ9{^ZpY=<seMjbM<(U*XU&5ehfIGGzQk3Dva1^)kQEj)cExOm-P|!<?mg9NL1BA_Ysvc!
Z#fh!e#uF@P0b5;xHq-npyeAswp0!gu{ACWw$Y9%&sR$C5@Kz8e;>R)Mt`(gkVNK2yCr_mMTY1u|8jO)*#t|S0QyBs;C;|(0viq!;-40ruiv~&0(pf*E$ptf
yU6MCGwht-FLPg3vrDgSJWVnQH@~Bhb>;B7M`95?g5NAvdeL^%!g$exgbA6quemx#pfXEDiUok|%#55#;{jIEdx7^nj93%LPV4$Vj}xP1#u<OcCup>Lkb@A9
+=?X2SMOy=E<57_9~%8AE!+ixv62nc-wF2gUvj<<%|hq~(tE9{e&D7!c`mqWXH`)<WqLWlaB;2A8;ng@r9Q-7mFprD$8w+7YLH?SwDLMaoE(OiPC$8jqP9G)
oW9m)?oHj#-Fg5EW2^}C`knM-Wnl)^S(`>S_`;aO6)ku-DE%Z*7x)92%kFnv-6X)2ge_T%R|9d=Tf?OIlzb(jY|cIy!3zy~>~@x>15ZZF?NtTfuAEvq+F%G6
p$bS$-ylME6gUdW3C~(#XXv6;V-oV4xJJ_%(4W;Dt~tPHPvJJe^u4~ppZ@L_+e`-V#w(Nw+51kMTZM78tIWb9d4GPD`^r-3C&(`@R4n%Xq7zbts#&OqHga40
?8H$4im>@@7QKF6N}wM42_LpYH`2A_LkOb5&2oM&6d3>1O#0l=FxaU7H=@ZsVg$<jm6?ra>i>>Y2L1mA0@B-4{QI$zElu8qGyq7b4I+9s?(FuF#Q}<E9bGd0
NTdrDSJRpVH?Ni+g;VW4x(%E<RVBhmSPneLjHeLun_F)vgXo)2__~jh&KyXU>#j89wfqgKF4Q3F#s8)2b<;Ov5obgAn9{Z9Q9CMi(3{A9cv}HLH-y<rvm_~2
-^kp>HZ-*@`8Cn+Y%R$0y_R?sm6jTpoJ{%#O}|EhpVwN|S+dG6$YjMwX28HlWPpej2T#Q^8(>70u2Z-G&r{ymn)D#Xu|djJ+?W*}2My4>y-^hlt$D1GM5JLL
KW$pz(c=DZnjI%jH=SXVO>#|(1-9bzbDgg<s^e1BZuA)!`6PcYXKOTl`OMJECK$hkfo@|54P@H~=bUI6Mi43(N}_2E<Vg<(S^P$$SJu;6NbWgOD#!w*hHCL<
O0iIJz>#af4kq;CpRc2SXj=|O!@>Crh(bb~so+kh+k^TPloet?j61rHZnSgGAuvse+W~dCO8VzBV_uLi`CaeEP2GZ#e;X_}(=+`MzbY?$B{=uMGmoZ@j#0eH
XS*+?*TF0xc4KAx2h61WsbgG|f&_k!HV&qtrX}G?C2BOt(qE2^zkzZ3ch(dpof;`}Px`RpxOheRyX(rKJ4zEZ47pLgAFGySURb7YrU%)%b0W8oZ$&&LC!Hc|
zC}&gx7G?1-z(F(&dJ&axc_(w6g!?Gg`ZoLEN32XQ^E;MFYJ@aa||L57-vCRw75bdWEA390|9@v70Pbe>s$|fG3*0wkX|Zb_esGLteugW^=WWpW)uV*{FnKo
GpHl!J;_QS5wcw$Bq#X{D)+eg;t+;NgSI%&w>AHgC;+AW4VI2PkUyFJD}-XNqeRNxg#}@^UzIs3qE-L$JRTM?T2BG!ykP%hK|JmK4Dp)3V3*TAJr7=|)loUg
$@tPd)hE7>fAQg4->MHcpGD(00^;?=<{KH)haS)@0X@qDSp?5Fg)Tt^Px1*FiEr?NLqSh$w_Z#QK?}LGo>_Se)WXY^x6L9B{+uxeNPirujP`_e!bn!#HW+?&
vxRZbK!h1E)?V9P5vhGW6$aCOf7X+lC&Q=J|30$5S@!BMsN#dswZIUA({T8c@Fg)({=kuZiNtP##iM=&0;B(trNS9Egr2ffp;HOs-aAs6;ZrT|D9+M9?lnsm
qBpVT=~M=sFo&J_X#(o}7j1yr(4s92oAXEjX?>+VtWxhpt)nY|v>?fm0ZYmWgGd|13|emGjFMjnv4zG27C^LdbU`2Jq)Zx)qNfFFG!vteT5ad;Rz8m)Jymj!
f_>%5A;G&#61AgA0=FCu?Qpi^hlV#ZXw3i&^Zp`1oN73YJav@dq+?ZAgr#v$$QjwCR_XQ*TyuB?t#mi2z%?rB{Z?yZgLd4qd{b}7ty{y#yP{EGh`<7b49v}v
O@cC279kow2N<evX@{|O0Q2ehPOVL}PdtMPwpCH>TM!04i5GDehQGuZp|(q#TXRA?Bb1=KKiy`q1W{wE;cgnk<ccSYd_mP;0mc?&XBbj7?gDp|z(l7JH7Qy(
?%LYrp)O_P^Ey;W?W&fUaYjOCjKv3&#3*%hm&Eg{TXV8I>@nT6i-jn+$Cirbqm^GG^IbI^K3jFuCd#tL7#G(KI!`UoA+a(5G}FMScod>o_PQcc|3k<|Gpok3
Fz2!gbM$W9*>C%Q63S7Qn$F#0p>A>CFlB-y{dgFg4vaCdO0o!#tHbXBH&JrKL$96FA<dv)cL$`tJUW~bU?pU%<WApJOS@T&qs&uuCkblejr1uzr4u5F#c{?)
4Y!!_5r_NBu`Prxz<<w>RTiN#zGUWXkNGE~G`YnobPA~6v9|Ycm=#uKzM*y7k3>oC`7U6<g_>Q&LVwFhIS@e(ADs>eN`;l{TT85QQ+6=kW&c1Ib8n6b-jA2k
gwv=MOj}ndCl&ZA+kMIybZ|1)f=l0CC_MEUR+1p_9fzE$TPp#ty_|ja?Cnyh7Qd+S5$`l)aI_I$8;|)9@yjC_MX=mlcye)ph3cMvDV>24oJ4ho2P$GOAun$%
x;D%!NIjx<4Wuy7@K$}fgwo(QBcY{XH;oK{*SJ;>@4MQV4Mnl%p=YxO`$fr1E$}XK={KI1^jvN;S%7}_ErV!=AkRc<tm`-(UR^7-l=!vuxGu{QVwtlHn3ai;
k`LpJfw(^l!GK39ZV=XJHG8y59*cbJ`#z*LQZ(<vm|-rqO(QKXu6A&ER^Lo_!dR>#3vk(&XeoZW1Lsu6m_u{Gld`|#kZUbGu<A0YhrUFAxd((tV^;n3^H3Is
?Xi%V_r<3xq2fMnQ5<23Klp{lRo)c~WmHVgu;>FM!wj%mh@Bv$k?zb7cJI&eg02RyZ4XQ}dmk}Ka@3+mOkIV3^-IR5HGWS4pjy<#xyHJclg{6@U*34;C*%TP
92pt=4ye`e=51=JC(A#`H*Zm$^-)))+j`I;FWEq=;7tmoX@KR;gp_gMo*~sY%FWvSU9LjPqX71f%4{_O$Qc6g(x(9~?Nau=uVan@P<D9}H$t}2`dG9{e&-b3
<kJD2#Y1c+DeZQn$0@Ntm+4J4)La+Tw!qoY!;q|HyX=CVaw3*8r*}^oq4R+84k%eLQLu#Jp|3YMIy9FVD_@7oAz4##dmfP{hwnKsACV6GS4#t~4S<VhoZsU0
^sU56mo#+IuTwaklP_^71sc03;8OCPV%}kO#-BlY%wz^+RGAW!96p88t~lp-ZWv|PlT8lFHRfUOAGCH55UVZ$d5%v}!j&%PJA%B!lN)+Ry^8U^@$mV_yLJ4~
=6HCK)C|^L+VX^8Q8_?iv9vmFeBjM_TYB~nlo15f$Z-Kw;pupMj6WhAV7CL;@}X$_FU?z|kYF7@^X4eBDAWiaOxs+Yg*n&P!FMDGT3(?fYv8q)rxL~a(m|<%
c$K!9r%HQ<Vbd}vTlu-K>IaATGaWp-bZJ=<XlRpiSRmN=l*iza+ywDdf_+U)J);v%3;wM@hU;e!v}7Jv8uGC1R&VkE^_KoN;Fz_+z0gns@Py1Qv7;w`+gm4k
D->miTT-fW`CRKbi}kg$PB+BSfW1y~?PDA&bYlvTkE5Pu1;1?Z8Y~1@O#4XiROIg&o#U9TNGDXWi^J}t<cQ+*Fib346!TJ+qw1$SbV*=Zy%is#S>!l4VO}Kw
^?eCtN*~Gf{7BlJmdowkH++B+I7+g3OT|gcIRM#Q_SyyY{(J99%1y19exBjbFWf%5t^<4F8oj9xPInVrUxZ;oehc2Lw+r4iRz3_xo<l4|SJcWb;YT-5H#o^{
wi9Kz9!=b%*E2pcJE)6lu<1s=K_`+Sze+6L=T<_k6%e2T+*TL@I%x8#E}|_tcz6ixD8(X1IYCP%dAnz=di(xFq(gACsz%zK)Xg?3R3$_^rPk+FstKX~5uG=v
xMh*w>8_+Guh7iQ(@Mu15$`G$Z|(HiGLzTzb3%q@X7nO!EMiojkVZrjDS7z({!>-7l>6uac<-L!ZkPHpB$Dcp=ct#(P(8*UV-5@I-WE?2Fv%H4G`H6hb<#?!
uEh=YLMBUi+LwJZ0+qp$$8VFhEGMsHtW${?dQ2u)bhuG>9Jt>p`e=%kojCf0_p=JnD(kGpA4|uwf6%0#?O>sj*3GcS1=HKX@;a}s?RjHBh{AIeOOi1|tL8tj
I<%f`h>aD6mW<}$t<6&Q#Vc{s21jsjyHP&liB!)oFQP{gXJUKZUXQhYNtlc)LtSEMb4+o*eCNV_c@U=l(dKau73%a^yz5>d&4x$KA4_1TyB7Epo)R<$TI4qX
$6J&O<T1m<6^bkF0quAOMyu{pnPV=3>T>)j2VIXi78+r-b|v`xmF)hWA#J94NG7b)oHF=n3SpKpUZd0_3~m!4eXuiB0QD4zIYkJhKcCYySW}iX=GsPH90LNx
aFcNsUzQMCz;P8jH!7FCeOBq_&jHt7u!)gl#TBkXubLS*wmi?W?LCVfS?4Ox78yljXpP)SO=v9YmCBb!($WIywP^CWjyTZjSi!nH1epsel$8ndQ$K{rvY``d
36N^<|G>uuZO!SeY*_Xo^InC=`B=88Kl+bFt2}+cXq)g-YzeAYVPbCQyuiR71Nu<U%BHABpf=&|fR)q%eTL!44N^P$tjPpoY=g~@r6jW#LJD&;ZC=ZogWJla
G8AD?@4=Z`JT(2rWcP!MSU=|TUDxgrx%}(c485C;fSFUZw*cn`QJcByBoj!d*3)Vholb@sX53%m_?%S$>nSUDDUfbOWt{TCUkUP?$!j9E3HT!zWcKOSq^;IR
riN{6dx5|apNZ6a?!%Td9MvR5AmI^yimJ|l>%fcDH8Ou7n}Xh_XjuC3ZID38#3C*pNL))h{T_O#l}?O5?$z8Px><B4*M2rT!|pL@MFReazFn9-grp7(L!x%o
5RqAQ&^-ll7R|U>L$@PwVr{9{{_jomk`a~s33}-Kh455Zsy{R)aBmB;{g|gMP$J$lK+8OjS`t_i+d%Rac4i*}z-`-&Yehu|8GzY&-|R@OWXxgGo_;`pt|3Ct
j~q9Uj_WFTXXkE_(&;~qe+}(%=Mqxr?vdhK-!8A<C-!0WGnWio>jxJ%OUQJ&csQFWs&h2pS@5r>!ds@fAko?8V(BuHob9ZMZD;m<OpXRP?d-UB{m3fZ3vQ1o
@&hiwy8n;`dtiPiyWDB%5KC6gZp~fp33sYc^0A%ja~6;HIYnM+c{k5NgtM1o9VB*4e`_1sq>@oTtWF-+!;K3^t$FW%4>74|d^m}bbz!Quq^?Y+Fh>bqY^`I3
apHSI9F3{VmD2oAf}?xd)zj7xWt}p0?^F`x7WK12?msV4VG0iB5}a7;Je9Oq8<dqQI@d^hE)xO8JgSrZM`}{Ux*nU33)Ssd)Q!zM<qD2@E;mV|WEPow!OmI;
z#Lb#BT)+dcpV3J$U27Z-C&+uV6G;Ky?n&C*tSlq#f<mcZ}Dv~ih`%@iY76P`^fHv(17>HR~F-1fn8J55vL?wFBTyj3xwnTiD1T`iO;mT#^5!I6R~h94J7vA
nrHY1#lRReWC*M1F8Hg3PafJzy98Qyx~xX#F>s9$qUKg~<34m!cxj+@3G_(-+MiOl8B>YJA&qp}KG5tsjY&9g^#uf79sq*U2F=MT3>KrY;Q<~xmW54V0xKs5
*%DK~Xk+_Ky?~V_p-farqM^ro3VS0PSJ&)1G!7Ckhp;IumRwvysa!(RY0%&_H5AP}k)Cew?ONk;1ixF0Sak2O|02Sy|3%oz?I_E2I*6#m&U~9-Qxa7~OyahF
r`6{Yyo-bHra|d?qF2c3dy5V-oUM7DW15WsZi_v~9mkt_DOHq($shWI<7)>rWB;jLR4M|u{ec6W(4p{HSMXbv!?B6?PCQO9EoMJl&stOeWH<-=MIUN_BU_@I
Of@~8k$pZNuZAFB4g`D>l^cpK8rT~x5txrrr%*e?MS)piGN@M7|Ma$w6hL3KD&cVIL7y?yjUo)`F>gx+i8uWvpf`QSutIsed{^BW1E+LSj>7}PI$=kO4!j$x
Q+$hqq(n{~UCFAWA&85m#tL7Etdzqy7#@v9rOgUNQ8B4S1nFuDYmRdg4o=?&c(1I4!>^r-5N+Iud4S<c*3BMntjKYz*$CE}1+*_aXo3mxT}%HJCuffq==;k}
edL<^$XDWFl7?GN7I!Gx2nyA>MqFGuapAksEOd7-9d6HN7y%f|dl(Y@fywykRaF?S*zVw9-QjS>xD6-}V!LKo{A>*zTrQFZxQjVaVgos?&exS_r=T`bH`cY?
>vaL&ltW;z`AvJ03p!u%WCdOXcZbJ?xbV0$C3aRZskyb&D6F@@3%f7B9?(1~`u{f}as<JXck9fuN$HJG)_vrJj%Uf@x9CY#HoB;5v6afUo%udkhiW_Rz4*ct
Bo1aaB^CpTehVL_y(X)msJb)<bO-1pdz<^g6bww5<sZL$p&Eml4#mbo>smH__exqZFj;n{|9FIv6<U~)-M6mSl=L=!Y{e6;%&vW6ND@oSk3$ZW8a6dtr=+EN
81t|I7x*$ISrL#xcSiG4r`elaGr~MeQT@1W$#14&xSCs=I>EmA*lrJK)4>OP3{QiP1#iK~oO)aEzH`z7n4#qSDBV4>zYk}{s0tz=Mz;Rbfer3MS62?xXC1sb
jgmYsO8z_xUrxBQ?ta_~Q=Q5;RkC%Pt;ogC+$eCFwb*@X4^uq&ou?*jGbam$PbuH}r=*0r7Y@$r?b3qALb0L|bMWO8qot;0o8|+3-6UyU0i+H!Y=qlY#|NKz
HQ8{3{Bwths-vRz(ncjdz<IHw(-+CdnI59=Q6{~^!&VYBxo|vQ>V=N7pb03%z~bCru$x5KBbJ;HeGw?!4UJoA(SEPG-VTIF0b~t(GI7kY$7|?obR-7(4kbCD
ovgq63$@rh0z#yROf@G=?S5F7p>ROrH0%lZ5x!rGcK9A{5h$)V=+5L#N~-^Eg2UJiexXBaO8Ywz!^BZ5?ct86EmV)+U168JaSw*wwgM@ecA-N6>|xXT-f~?e
HJz*OYpsQW1ZCK_6B<z6{NcDmVvG$6t^mOmyU>v!WwzQC`Be|y9tojp30nFe3SRzNAjw$cz0w22{YQ{wUXzhwZpV`VyIv3=t?UYc;9{)Ag5;3TVeljUEkhbV
hl5>d9cIk-<wxA`#kB)OlJ2s&k&-&TV?R@?{fjK<K&LOoyJbUx2>Dp~iV&YmdfcY+)~0f=9lKIm0)2Z~m_REtp1=1J{=?z_^G?##PoUHV{S4U2H446MQcIy*
^#KAJ)E7CFNv)}#n|x7|$jrujf(&L9v0My>y_bJS<X5Gz-gb;h-1CrD$%j9Av~Ev#5pIocN2oZD5BkRa(Ma5>Ig7E1;=*xRP0-zb(*e&bO#W%q#DNb9Xl7ES
0n3%PjiT++VnjdP-s|O;De;vVD(-mWcnRJk1!SBq+g18)aLm_=iX(VesY`?e8Cp=dwDHBPKJAc1au<EI$@((}4@4Lar;+$DKx6TMU^C=N|5V61K>IfV9RlkY
YK%w2jdG2g*Jt6K)m$_15rg<%h2`C9GK%J%UC^^O+)C&~|Glkit}{sGW}oUMs@~F(<W3^d($M}_El|!k=ke1-D@|m7#heT&l$(ygGj7Kck4ZavDo43p!WzyF
#%hZ_@;PkZR^LqE8IWO_3F$qaX!8)qQLx!--NE>fKls0$0*Qtpg**60N5d#1NtJZmv^X7**2(1b-7T;=`eg<C>$*hHX3~1_;EK>Br|3%JC{oxgn2ny=9MaKv
&dav*YFC)Jh~Iv~Lc5mhf1fOTP*7l#GB+(6SWuv2P(X-rQQO>0ts@;4<F^&92{BL`=sE@t3Jw`horCIefkN`Ppqql``rd|c4}q%>C)g0~E2?KK7V_e$n<i~w
TDAZH00000**Ga9dF_q{00H8(4YKJt7{ZY5vBYQl0ssI200dcD
"""

if __name__ == "__main__":
    sys.exit(main(SETTINGS, WHEEL))
