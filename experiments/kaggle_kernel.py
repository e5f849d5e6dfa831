# Made by `heartseg kaggle build`, and never edited by hand: after a change of heartseg run `make kernel`.
# Kaggle uploads this one file, so it carries heartseg itself: a wheel, checked by its sha256 before it is used.
# Experiment default; 20 epochs; heartseg 0.1.0, sha256 77489ca829e50f3551866a34cc7b0f2bcdc02c6ccd233af0d37b58b8e1d6cbc8.

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
    '{"version": "0.1.0", "wheel": "heartseg-0.1.0-py3-none-any.whl", "wheel_sha256": "77489ca829e50f3551866a34cc7b0f2bcdc02c6ccd233af0d37b58b8e1d6cbc8", "experiment": "name = \\"heartseg\\"\\n", "experiment_name": "default", "epochs": 20, "processes": 1, "stop_after_hours": 11.5, "resume": ""}'
)
WHEEL = """
{Wp48S^xk9=GL@E0stWa8~^|S5YJf5<4dXU{#^hl61-q2m(_Ag*iB$|8(>1=oZU}lf<u-x@}3|3KRR3BxM0Q2%Em%IxRz$=ok(qhV{m1wlx_|V9gW}-{ByXm
0RLyM99Ep>Zu%cZzzPxlo>S>$nFHo&5QZog57Q^L`>bLe3Cxp+^MHBpz1&^cGvdyi{WNg#HS-E}TPPTbG&6GgNz4wkL6nIlv%m{If3AgrBIu*~I5Fx1C`Zbg
k3ix9h<8-a$fmu%4k{*8FOCJp30Jw10_w06Z^M4EW3j{1z=!_-FZ<-n5V^cL+%NlbSUvp~^Ec!n;@}nOgrmdzrgI*OClO;H@m46!Ng(<!d|9cf`#K*;5vTYC
N)}glJR?b)!LW$u$-@JYAaoJ}3g){#z3RHiBBPG=+{O}y1lQJSmH|n|vw9TD-d9#)QD-Q!K=HNCD1@kGA0@^ovbk)k%CIs(Q@c^A<-d;u)*K%|$A@w&5G`ZZ
?!PLkry98RtrREJ8$~1A8$C_A4w35YPk|>YS@bDCj0j1M?`9%SJ!Qal_WF%;iw(~LL%dm=OiYg?(VsCHzfL5>v7}B-F8=7DDcm&TnCW$@c_LbWee74;BFVP4
((*HCe`n6e`EBX{4>(W-Cz8y;^yXmnm9cY-mJqV313LyQ?H>m`unE{r5#a`SYtOBr!a1|N4bp9)9F%4EYtd6d;G{=yMHN=HiCE_<g^LR$Hl>-Wab>Sp+5OVg
@$zlvU+1_7q^*s6S$XK;FsLG|DhHC?1IOuNh?jR3eP-tQ?hr)DZ{MrjC>Q&?dXEiIGwA-Ucg)=f0Js`wq>mj$QL9qJH)IVLfb>A{J4TOB>r_p&)ost|LwZXt
#~;818`%Ks;&7>}DUQqBBsBB)C9Q&lZKQXa)!Ict(7+FZf#hAFQAoV8lBD+cifulg5;WEQF-`bHXPljt$y<+r80@$knHe7#ZmSjkWa@2vn#DvM8FfahQj~H<
lv?9cfb(_SOiZN8X_^BExLY^u;)8Z{>E%CFYV#uivjLiDX1e-R-$am`BYw*p4>!osV(%G@8nxa|-aRgxpL|Fdo2Ya&VneK}2f*Jo;C5Wp@wksPyC)#=C+Eb|
KFSS>a)uJbnW($K_~y_==BE}(AF<Wug04~(F^^YTY`0*kkgr&nLOhx7uB<tJC$omoZ=*Wbb}`4$1^Tn`%?LnvWbtNc-|@Ui-sH%4+W@btcQtlkZDXo~b3y&O
x&mmW%cxY99^*c@u-TDBI9%u0r;Q#rnf<3xp~^-g{uis~fj!AfWRez=^!X!br`A<UfU!&I2V4xOqDBuOpYYoGdqJiJ*$Rrfx`WkKB$L8Njz&V~Wyw<rIPcmf
bQe-0mGMjH%Rb6A2CS9=82XZTPUj+N%qYF6;U9R8!a+(l6=}N4yu~YNhCL%;x;fC6tI6+<joj7CpDl@Mobwy7WxK4Q3>AR0Qb7Zf9~s>XiZWLI``7P+$-ILs
;0>Y$caJokxv54IvFMwqhrUK8r&Ig6utvsMiIi91d;+Bj^Sfv&dH@KWjX=pj;`doyJ!jD4jI@d}@5JbwyFm7IpmXBe64lY?Ex_augy{4Y>ccm!hmdIQKNjkV
x3_H`8*JH!4qD#umdkIfZFQ5%<fqCn#88Z?<ax|jhWjl4Q_BAZxl-i4PP8rIj$>9t)ALz8<+J*okwIMcIrjfkV@YEkcKd8AOHcoS)rkcY9z@z**Ifi;Y!A74
;@s^A)P^86zG%09FLEO7Fi`V`J@Ponxt*Nl`p4N5u~R#*36_L3uer(%kZw=e2sY>bp>3Dr&k8pTLC7Qcz0*_Q>LqF$%|)$Fqc0hhwbS5LVe6Xbt__UZZYQ!i
zbB#64%pThf%_x*J|j>h{cQcjpFs#q(O*&E`3a@_>g-VQNgd1y^B(Lq`6%d(BGA5oH{^pGx80)}lrEsXc)R8o14lY8UpAX0#Y@Q;K!nGw{5nPs9fcQ2@Oae;
ItRIqe=(*rdL20x^JEYm^#-rvKQPmjMAXu_qr}q*V<o-!GyKt7%XzRh{E5H8lw!2YtnOr|P}*P>;I!r+CRA063b~8`;aHC!Nm<uLHD>|utpq{8I#!}(M|%V$
$!&mzj2fq$tWTT-b(Be^1A>}aX7HPk1FOiWkOF1{eS&wGd~M@+UUsWIr$7|(J3Z{^=5cWLH5DZQloj)U+9j_1Ythl38?Wzg90!gAvzjxD?E*et{Du3PNFa2d
Dw94;os9`m_KwvqiZ*M#-u?mJ5pUL~ZbuPc1$@^Hj?A8gYajkE@tm!MeU3Snk>G17-TKy5*Ty+YBwPNZJzw247@OTNhBnB&-A%mFjF)S-=CCl>#$1!KpLEV~
e`mc!%+KK<LGPULYAFEG&|Pw^`=R`gIzKayIiDHB&}4k3_n+zHCs>(FdY2?ppQEo_A{oY8X4444H=Av1c^+m5k8fF#zh*8p;3GExC{aBApzvm_f4OlF%;LT3
J_>@7^t_{Ds`tHY0n%zvB8Iqc-%xr4VZ8l5Z|-(12y}m7N0rYZ{>}`Ij8j0&;t8g4%AsO@1>UnKd!54+mioZk((*N%R6jpBLLVD0nN45^F!s&8XI1CT4G|r|
{0Rz~k-5Y++@|(-zge0W+C4wWk-ZfDu^P5#FF(qaGFq&#y2nMo?Wn$>j4o1vQ8^U(%5c1m>MzU*)<EYobR~NC^w~QJb!};5dsY_?X6h42DD&2ejWjb9JA4S$
X?$_|c>A(x=)EG{1i&uElRW2tYCdEaT9U=mHFjQEDVM<(sn}FGYvDyCBL7tafJga~z=LugG*A0ykOAOAcuya=q35E$iUUzvI1Y5&Z1OuS%g|dtc<(&Eps^R$
@`(Iei6F4y=A0H%d+M)$$KoD39vDx>Y(>$Y;(Ga#c}y5YLb>=abfhiIDm>81mHJ-Q-T*$Gr0?ax3!UtV1zGOP!oqS)WG7<D9#r-@K&($5kXdosgw;6{ymrz_
brO+NRC<3?F&jqgia#oSY6ANEN!PPTI4`a`2rjqh;8u~0)B51FDxG-<2oz_qOpehfC!wJH#-~cqh{v>Lp#E!Ys>?^ahE@gA4S6=eqinMCR(kWivliWr<coPo
Q>ewtpg?$Jfcqg2BmxF>-^uEWIaDLae%ji*b>&nZpx!mRckk9a9T3GKF`91sVT9f7H5nQfUKnA>)PRJS1#mp>x;O2d3fx%4MJaQ&j<w;-9zhSYH^)eD`-#Rv
v{*ULG(F`XnPPm8vo*>wl0BW0hP$>2CvoEnc9Bulc~u?q7g?;M2uAkYG1U$1Q}PxufggID8uzCv0>*u)X6B?4iD3SAMuRrSX_hE6MK@<_lSTz8|4VpJqUK~H
>HQ4bESVs<3@s0)u|EINRA#w_9OjizuDqNxuOBqBr-lvJf)W9TdPz?DLBG2LN9KnBl>hH6Gg{HgN{Ej?)TUOX*1O#0bp`G|r^3XmTHIK7+wBfILJr5^()cC+
kosA4WCAhTJ0j<;!83HDNuZ6z*m$#0l42GgJCm@qy`BQPoB?p2j!HpSBFw2*Qq#*56eox5WL=^hi}Oh&+n@)sV8t{m>vx*xpnl3Gem{fe94Y<nN7ctW)aUq@
4RCThHh{BrQ%oy>^zG`0SBcFHbkY2MKl`ed0$c46c_(C}en1YpVXxpj+jMawUS>tgD9%vuMGgA!lp`e>?n@N#$pd#!$K%dZ1$hIhU5wvjrEsN_v{VX<39M(K
hwF)UHUN&)Ja4p+60%=to}%-iWOo5(uiS`vJ(P-{2?sop#c{VXKYAnhhj+iiZgoMFUV(`QA@od3SHW?Bp7w|B*MJ0(B5}$%_^&5CEeKss;CQMXq74+Do(Rc!
M_-Q30*6`fNL+2kg6v(Z*yRTto*JE-9Xd}XeZUfo?-&Vus(2ONflutgB7HGzieL<WUJXOHTG{>LTH~D!L<d8|I^}Ir4O*$b*?{d{MOdK~+0d#Hypd&GsrDSB
8w8VJ|2qPrLoMJ?#KZA4-FyMzEa&?c>9rjYru@RArBM5&R?>od<|>5OU+=dD0{!2LgrrJ?mpduHg5Mt9{U^V$5`?Z*0Z5q(qs2jj*|{gFw_5$V%HKH)d_X)r
tFmX^qRu1MJ9N9Q9@ywoq2kknwGOqLeOfD4`|U7mMI%X%fBW2T4!Y4BS^?&YxB53+X=v<TV*Q_uU$)?6HzmeQylK}>`S>uued-W%<wSZq$9h~Y3B8dP2cBg(
gx0-(`xDKUwp(R5f~&Oh`)iBqP4P+qth1vH3$M`fR;Lw29jORSYakiieD6shdOd13nB|jp2XbklUO}y(t`Ttj8&~a|CR$F72Q#QoHY#MD`a`6gYFPtiTk{!f
`@q%VB+l5Iw%3g^EP}?%yaC*1NTn%+*AWuWZ^G2_DUOW$rwCxFVn=^T-;p;uiIY5d6|zL*U;k@+Wq>pHqDF?|JGuyH+=zM$5di(1qP&-<PKQiJ-gzi+ToYco
qPK3@D?Xqq^f%nfxEHAB{yjDs^$GZqp>f^8pt0`~3p;%hx-wMwsTy}6!%Y3Gp~-#&Gic}K_5NnOx(>wT3BVlghv_hgwv1x)=LB4KH(7!Ia@-92k<Uj@XwIRh
fygM;l1?Cgg;oX7LMKda#W7+So*Wl<9grI>BsO#kHoP?*Sk&g^ez$9y%yWUQUX-8}Bl&<fb5X4czQQo4bK8Oc!)++lqv>j&gLErq!l3^BfIt1w6ANxp%H4@a
w{mN!#S=cA&uQ=0E=RP0BqWE~d>m7}c)-S}!|b)VQdf1a8S11+cR~piVAp~QBhbR&B(l^>zR{%<!fj1~z_8AXO+eF_MGU|eX<}LVr-DsChQOTZniQmA(go;3
MJaPP(XxBE0&ed{rxY4?yy(rUf|^{*H1*p|>C?c2_lA<uF4vPxz}(-nD$I9%{Yemvx6kr#x<Qo6*LT-gqU_3(!v~IHYyC@z-tr-S00G^CeI6~K<np$S90^<m
hSzK9_nlaPn*z(Z8rzTJchaVmX0<C#C$gacC~Nr2GQ{gDMJ~aI$+|hNA%S@aj5-ZDDOFM+X9|l5cU6xs2Mp_Nu&Zxgec6{KmePZa5{C*|UzX38D;ipHE6aj<
*bQUc%IWclo+3gc+m~m0k6e5A2IC<6|FMWI#;`Ev4UIix^#wKdt<q`)o4%B!+Xg|CaooFb#$NtyXJcVgeLu_tim2!v`;w8;kIdc#9rU{TO722!p(_?o4eREJ
=4M#3-z26Le*HSe!py@Jd)(-DB%Qq|`|%RRvL%QK)A22ppYcPm%qj?KyKx;pZiOYQ)m8wO>l2GPYT|3NPpA+7E{#OF3@0%S;_-;F&{Q$D>Yt$4<tp(!yiZVz
x}@I!j9+y4dA_8KbT}CXaeM&oHHn`iLYaF%0T2jRT8ufI*P$LVw{>{>GArl$xnPBKs);FIIJ{he+H+uV`=qMEUR6RzAYNu_`J#<9_(?<is7vC4uMW^InI0uU
x+zo!GCVMMR3o4ib-@8SY|{}_n$7w_o6R?_jW{0v&{P(bFG2ay>82%Y&9<+vp=R##3EK(<5#u4VK9|j<DZ}v-<V|r^o%+ysV5*EC<#(RTEU)bmN}h@%c@mD&
bk#E0=pb_jq8=R-6pOp`tU`gn!lUJWjEGo5NIB~t+2J_QqrABxOcqKiy_g7wwZ|l^eW3`9y}=&~M+6B4-z24r>Nb_aTOSUr8l&otUC`xf>p}91OR-Cow@lMK
E2HI|S?RP;c=OuIRZV4<INdf>oSWLE<&_5p4Ha4nTK7vM4LGdHk<%pM<BSpvM0Y7HI8p&!2Nvta2n{}u^HqRcUO&NQT7-FG>D6Rxndorh3>(CGL`Me|a;@TK
@Ad9u@>~S`U6L@Ks)(Ud`Tg~Y;1lI1nlAm*tH|W2*Z5i4CgNiMId4NUd2SI5wo5XlQ~(!>8yDWMz<{e~F;j8f-c_N4!TI~9KftpOq{)gwqJ@QObGCp}Bfhpc
fQr&#!A%N=;TV3Ik<(do4)3fM9y1`(P6N-49tR;|IrsdZ%G4Mh8>vk{lGmsy?xnLQ$@u6rzj9Ni9GO=0#Ikc*tB&kb4fe~phZ}y=ORcAW!qR+WBw<0qx$?P(
J6o&GW)JEjq|<-s7Lso&rzV4|osz456ZwH$%0{E2JW7I*=(WB(2qats&c1xJ<6uc(4m^~Fn?%<3F4j<r$}Z>rFmGXCp^${0)xh21hMG$MmbL>$iUtyoaS_d6
0MQ4q2`W*+7xv1nIe76X7`|siJZgETWP(vVaL#*))+#3Uc?&R`natWUn0#H)^OH_CE7Kos{mQL855AIQS63GQD4{C_B-Vw4PpYJ$+ih_cLqhWu(NfclW<2x#
o~K^|?;Q<*Anm`3j0zhtU3k>It3oxKMs0iWGo#f7didsi!=9l@;Q$Sf_6l+hvrp|97A;n+v`cd~?^&xou{CYTa^|nysc|f;;jqpP@i&IT61@Wd9$Flx>Cbrc
nV<_Y<wH{gQ{!Tsn`IiSNSu&k4+C{3=?~I!hG(AS@N}XLJ&+8cz@;L$f+P(F-k#%#Jh6hR1XTuQ^qDcm7TxaR5F50tket~KHliDyC7T7C&y4!+%GJS)ryd1&
U29)Yo68sfLla<{Mv%9!q6ataL!7ip6iNtN)zAQ|xw&tmBB-n$TU?Vivn(1=kVTXuXwJxm`=K+u_C`H&k#>{UPtwN_CRXp|z0;sX>tXF&mCWEIqn)sFt-_ax
>tu6#rnW7g4bRE{Mo<)bXEX`JCor;@>E_N#*^tuctl#iNfQP*G-6C>YbeXjy6xM>ze0sF30%Idi?X$z{1$Cf?o#__znfOBfhq_g{DhI-eGVWTl-)evWo-O3(
hO=@dwf?pm$|T3|LW*Bo2}owfA$RsV|9FPxwmJ5qcSx0`Rpxd22P5&R=UV+UiB_JZEC=bwVUi<Q|2$}@H$Iw#y`Ni*lU(Qq!b+mpgYGb*N=ZT(I8)r~gN@;T
st3`_fGvXSto`T|u}{NlinY$RH&*LyK}-~U*}*T|7)9&%O&`{iDVocyDLef!7NJB%NJeEEU4k(FoxvqS%l3`n0LE#83uYBcN%dbS8=UHNNn%M&_5qkE67l$s
5K1Ous)H!G%$OTT^+FCJ_4XXfOSoXsX8w_WyD)YrV;G_X_&?U%fAeCq(8%|pC}58q5n!=YjijGcP2i93C4cRQRalt92xJ*6IUcV(kHAy^bkL%Gvr3aag!Lxz
Gj*TNE@SQR8>?n@MD>;>iTnt{gNTe$*KqwAGbc0qpd`<gRI=Y?Gf6#w<wD>OM&p<iD%HT-cWgxHWBBD{P>saqB$F7lJ(N9;y|`4avamv(-XO9@9O=-^3+wWR
dRcG|N(}uh0<UGxH~HBs<Vn%n{ILovRo)rjWNKl2g9uLJSWq2ApBf$$Q7Hm&(_2A1J4;VByRUd~)<9GCfs-2=&3_yiSbTwMb_7bNj5#hGRJ^A+7iWoqb}(@w
kXHec;+eQaP{+%w#=q*b;Zu?m|3!aPmwR>U7H8|~b5}9NlAE0o_OTnv`rgbUXoCFYP#P*SY3=dAGa<!54qdAqWb!FP_cGSA$+GN38Hnzjs5R#`XomkOIURuj
_)3!d?bcz@o%fpT{S%8+Zm143rRfK@(DTe-0cwthJvv~k=iEKm88Tv__iKAcq{+lL21b*eTQ(Dgusf#K)ol*1cZr}ON(T@1{i43HW)XZ1L187Mb=;$C2waq)
`xf`2|J_}0@(;DyvgxU$l{0^4H|IBQIUyQrz}i~FIBuXP^h>(GthJ~2+byd>=rE2KHQ?UTu4vBiWfj%)_uz@Y+Cu}R<z8ac-j#)`ZFMlehVkUS;o)jyy530v
hfCd*MM<y5|6v(?)zE?PMm}}A1;;KZfmNw%pY%)A_g{CTLiP$LYvznY{c0L`)S(zP|G%`IH;)YcO!WR1YsP=96a7{BK-y*{P)3vk>B4FYt<u>fdN^yH%BQHm
jeGV6LHD^>SuC<%xP}P?Kfm3XCGy>m!dmi&DKaz<ulRlW{I}07b)?_Sn@Md>OQ&v!9t*eO?;L=#GP_P)_tuhbYM@mPwSzD`d4z>1L^N~{ps;&Y`Ft|`rH!Wl
SBleDg`>^^B%Z1|AWU!jDj>PD{=^}#8kzT%V4Lf=H7p^eOLwzc-94fYQemzXLchE84q&r0rU+%SaCUNg`88;|-%HLyyf(f-?iPAp6G#>ZFq84VO8Y5fpHrSM
Zk>0=lM%O~>+ng8_}%v@&6cN(&NZhJO{F~1R&8|h+qg--Iqn*;*ZvOcOBQ+p&J2j=eBM-r?U8-<h^~8q!LT8mI~<(VG<5z8o&;Ur8{AoAgQ8CRryA`2$6K6-
+fUFybb(8t6?G|DiV=Kf|A+j;)b&7#l*=SS?IKZ5>2@fgM|Ie*S8^lV4D|=|MFU*m%KR)js~2v5BX;MAbL0=vq-71#U&XIlk@SOCdmHY~05FhNQnA_^TlhpB
)9Ne3yd~h}sq$S{ufWaY6;`RrH^}wvvC5v}yZhU+$as^Ygx%rnvlhL8yK&ig()7*l!)#ob4f82ILBj{=DdUYg*1=DJ42P{ZrsUpV?pjSk^As=ASmrX@s7aHy
1m12YcK%3Bw%IQ2>aUk-?DHZU^L$+1kCC+MN8J?^+#?=mtFc+Ms|8O+%m`+NlFmSvL6~F)O_mX@3t=61P2(*EkjK>{f4>$0u0}1)|1$hwXqJYpwd@X-!n~WO
KzA)oyNsY{IjTvOl3|Ai6k^fG>D#MvgszD8?^njwqmloh@Mg2?NXFbF(^b-N4qkD~dt>EJ-!}(#Cnx$88xx8hD3&DjyXcZ#4$F0ssI9J4?!+xtNj%e?r>qu=
G;=RNgwj3LjXn)E4k^isnAbFv=i|}z(`$_?%{_SUyimBT8+Nn8J+ut&4JO2eI+6cPoiFh^lVR(z2<jdRNLHQ*^6{Z99`OB_rO%)XfVw_FaQ5M<mdX#8RTN$N
rr#9xI+{lY5>5?vN5f9=KTv$7mp0USI4J>_FXGccZ3VQJl$ta^Q1C~iZPgnGIM0b@KXZrcCu1#ATR>e@&VvS0A)!%F_!X~5*$g_F_+0g_csWRHzER7sFC?^W
w>Hu7u&6Vypjbd_qv6@_3t8!)1DST?K*dra$4&s?2rrG7q0%Ivm&n8pDvf$Up(T$kVYmX55rVm5;&p|)n>1%f)KfSs3wL`(E)vsR9tuRK4@oFO4HzG|RE;4y
b?Ej!Z564DYK~plm(3dB1IudAQm%_?nqN!NPnAKfjxNP}?ORt(o!rfMMESC3tcVI_sgbA54BqO254Z#4g>SqWIY!A+l&v9slxscg^pphTz8qOAM+GtAOmU>9
GhZE)uzPcZG)f02q@^s$452*lk|y|(wBa+u0JRoOSck0grv?m=$q%{r22S<r;NpB>MsbdF{1*gUW$k2mI>z=5?$%m%=C&>R7x7}6b~oBel)7c>aD|$y-sTF+
C6s4f3WVmor<L`l7{HR(0=Z5lc7QD+?{T;=Vmd*=5Zh^RG6!K$T>a>YtP4SB0kEHI#a@`vlz8a1@V8n)*N<-JbnYJo0pz5{NptP7H+an`Z}JyM3oo>syv1cW
TgsnWs3nP+lI1RDF>Fv=>|6bf<vs2dJc_p`6dkh|#iY7@0vkT#s09Q440o*Jnp=YD&6+)!*Ydzn2u>w~G5M_E@p{LNo2~D%V>txjZeXFJ60GB{7OhCzeYj$>
4I83_r7%uU01OxyOF@*UuTr-JaNK#Uch=w8s(-eYbfv}dWIKm5??14yyQ|!WOxMVq(`3>y*?GRuLK594Z+czt{Wu@X^lOEG^K~DMvKk8LHDK0eYl4^B*#}Fc
0D;wmF;y<r=mmU8?AoT;B)pSNR`PA!Gn}{`wSa22fO7<<YKL}MBoCslKX=(!j~Fo7LY+d%XhF?OM$yq*Kxbx7-xpf`_j+6|_F1PU6SH6`dpi^oQt}zGGPde3
JA2PoETGQ(<@tYalVxm=HfXkp`+;k3%DADV851c)n<HU=iUqwq1-{f&YZxxp+~NAtOMBw9T$)bRjMF+5N6(d{nAWnR&)0RIk(4WAD%U~FKtLLlX;NzRuI!S5
t6p=h>F$i*xNvg^z{dj|>}Ljoxd;`Krocjc#TEf0aEv<qAvHus$GbxRR3R~oOyHG64kgPv31vd=9ZMv$+$J&lw8qj}i=CEfisSl==hO?CW?UN>@fM0<!QjCY
`(-`BlNWWtLQIFIqVcHndHME~)7~`}Io=)5A(%>yS<6?HDAJE5=&nj7Kz(q(h(fk&r#UgpZ2%a3y4tjuvN$!)RhhOr2;EiCKKQOK^hc|LOqxY^?{lF3wK2mc
Ts)`ePl2{!>rhRH$AGxCX~zT32+1U-9Our2w=Xc6X!9^^oSdeF+E%b*+VaJIi}y!Zz4Nd+d}uRFDQ@kLHdkU><wOlDx}b<V0b`RBY?tueEExz#Ia9;vo0NBD
!{2XHsjRCUfW`-G#GQxI3izZC!O+sgs<RN{xsMi@s@!`yR>6n5@py%eD2L4&k!k<)!OXB=y&L(2jMr~SP(u1}nVsaC(&aODG<+>``(Ck0c)Hli${1fCHqqH%
yO>0DxAdF3&EWC3>YREaApp>u3g?cu!ernHA?yuz=~{ft;xCqQ_T`6@pqC^7z58=ax|Mo3X6RMq>sztK12E@JfWzp7akLyyJs&k6tX3Lq>wElMrVjOxRvNnW
u*uG}uIk)_`xQIF8<hoaOHA(O=th593dismpQAZFm3B*9(^siIrKX%Iou53N92>38cQi9}%NVv1Bb|xGK)Oe;;e<l7dyzfnl*DI+X^WSIGd_+;qHYaPlRCyC
38l1^8tb8F#*cq^c_`#+Bu-ShhGiBUTokA%byk{QQJJ6-Je&)O;eq@pLVExS`zG;F-+G`_Oq-S~5(xFSh`Ju#Q|RPJ?!y{ozk-yOQ%YOXu&)TQWf?i6WvS<;
<>XSde((mKQrD75$<|R)u8}@Aoh}3<^m97%$5=kq_cv8`7d^5(ZVaO2B^zm=Ob--c45Ykn!+bI1umct%!LPSuzIT=;QAg@YVrrOB&}szRKFfSH@<k?zTzXt6
ZMbsCZg8lUy34wR_7zn;+i{!M2mHOKfLZwMD)uoE(A&}>-W~oPVlB1#uplDrtp~5>+7-#MsO6%n`|oL`fTtXs;{BGg`4pqnN>*+Y#MyISvyA_Q_rwwuXyxvJ
6`$eil`kLtp73aObF^89T&#HDXUya@9tm}oq2IfL#WL|R0l8iu#2x#;D^@uv{O02j#J{mYBhegp1K=(i9%J1+$>^eQ=%a$c!8P|W=j6JAmXJe)j{N@6+%}WU
OXM9HgTVW)wRTDcW8osYG-u_>oP>>q3_TQmf_apN%~22uoq0JNBjF>x@tEUUMo&Zfm-Af)UdM{si5|Hjigt$T8ya3=z{d{Xf^Jw9*udHtj!$MDJcmyWblYhq
V-#$Q`YM`1<60+8^4YY?Fq0h|*f9JL9pDsPZRXYIQC1q6s@%^0CK2Y7>czyRQzOi?o@HDDsTe5282=TOEEsn^bmsRDL7=A~{lZu|cHWL=78EzUa{CuW2j0C6
9?|Tqh2c+W&3iA}N%QABi}x)qSjo4&+g4yJV;Wr<)V^<D0XiJUh!s$IP;HnE*f@()JLLudh{Ebem#^s)=ZID~O^2+~^OAWZzBk>PCDcpt)U`qVuxT}2@zWd&
YXE`Zs4Yu!<-kqssYrJSi(a&(2P}8kPzH(J0{gD5G(F^m^?$oviR>nqp5a3n@8eDByBS4`vQf<GmF>N=)O=xsT;}3M2lI6-VfWD->U;4?%=jdii`=8%NpJ$#
btTC+L^xc*TH!?LwTzBZ0%-z`dMqPdnjC8#hA6&d|F8qGV^LLx52}RP05$`-X?a4<vun`9P^B=mc21-NC;QX<XUC;s$H=e{bjB&#eZGUNG@Z@F*F=TtbkrL@
;bnd9;%4H%p;ZEEMQ;WAu64DroF3fsXUY`<FqsLD)h6l#tTe!75rIDw9+bw+`h^0+VpF(sFLvuxi$GD})Xw|+CTSK_I%bv)CpBC+4v4<i{@Ymi{8Ib5vNbNl
a7@W|d&*L;z*%woqSO~<LKz4xy}26Fyp-Nr2(N3-X&qz;Nj3{VorH`p_J;6Z4Kg;<B|J$AgF{MXM@E*<cLjY~lD1Kl>Ox@BYVMS6^!VQVWHaT5DHB$Mw(_!2
56uG$qFpnJuxE;7K!((ZiZ@%YUZ~qr<kx3bZX2c&3g5gZE##B*)M_8v1S)oJ2jgcw5qFKnHIWjXcSlMt%XjifDI1ffq=GKz@X`YqWBOOm6!fJaw1gzd-b2-{
Kgot_9&@u|AZ0iE;S!k0)nS5PFHYsA%Po3{7uafElF$Zi>vFqAOMOzyvmMpfpYiMRqw=-&fr+ih$n58U0Ct6mR>KT>0%Tl!q|&jkzw2Z;{l{^zomuljb(XY&
Uw0;xWIF77FcL_A{^MVWOuo(*m>mM!TF4*ia<)a$;E*(q?3Oi}Gib1f9-qX@Tl|@INe!$NQuIbJn`wp0qVu&y)b;J=Sof!%tM%gRXbN1$@umLBJ{mjf0DdY$
y*7$QA2<;vB$U4`bz)vkFCAl#+U3~-S|koO$7gJji&pR>@zER@Kxy$<QGu%o()wN;$+?#k)w;^h>F-1=<p1CT_W5ZR9x|M3sAt=Bc)M)`I0T!;T7n&HCn!`|
5AE?%L?LFy%x_VYb3o)1v|N*}$ppw#S!Dko))gJ%H65T%GZZdRT_FLQuH?Xjw%>kk%d4O;6=r4YLu#if)Skeyd1)g;+*130%|w}7R1$0Ak``?zWNG3i#yEI*
8F9N<{(rX7vm%7D5=JFf2*QVKA}O>q75YRAuQNJ>IWnUuo;mfL0C{i>Z~`ZJ1GtSn-s1>`dm8?-;5u~E6ODGV((e{(buX7CKyXT(vA9t2ZAKN^l#ue0oNU$)
39u@5@yq*XW(eq^6d>Sjd{Wj`=Hr2B(lK+5-Plk=S+@OTTElcSB}Iai7K1;apITnVhnqD0pn-Tr;@U&`5b~@Dq7~gp9-7W?eko-J>-&&R(y}s>JdG!W?<1a|
SdQ3&Tb2=_I~hR~1gfD?wx{CJ;O_ZkHOs(7qxXe;(29J%qTGuMMdr=01-%FsB_1T7DOd%%eL4}ON3K<=u0IAY=zhISvBuI|*i-g4nEQJkzg-@P*aZ5DcEomW
MshnO=^8xxs0|776u`9f(j0O}q#~lnukz!O?+`S8?R~M*YiZBoGH)xNKQ$}vYopSV)56~qXLh|hpWk(!kg7JN-J`V-FzG;s3Se06oE`pQ0nYos39~IAu>LLp
r6&px3|{XP4%1^UBd)6pOpjnlUY{xS4QFve8wpp4fZ@K9MzQ|x=q_F54oQ>0cHZyBu4Hd`?5ta{VV%Q#fkap=@B3W~-f2asSaCSXIc31TZs)4#J#MQwF^*a;
9$O#UlZOE5{W{pJ&dUX#n6%<Kpmq7L<i#JuUnX6xZOK$b0F^?ei20+HEeC|sgvCfXHQ`_?jhu6(R&{~+qxp_(c)GV*Wrm?E6#f|zI!aM&UO2s#vQB)r)SE+D
C02t#7m0&X%hu&bwhe!G$sAwQ9C}LGR7?#D3b9(wF%Q1DRp@<Q1O8O}#ow1__<TV%fbdO9yq=Th;zWDJQSF&n48rc=TwRH$eygcW8YerG&CtWK`E^CjSj$r@
qwQz2?0^4Mga4tY>%OS|7x@b2`XIi|&tNou3D3wuD+sT;rDP?0;}%!v(&e$k1IKjyl;ufbZ-^=GGPto1++GF#I1qIa)Ud2Eu0BW`f(zQXV5tZ5EHHoQ@7Waw
j%kOL|G;v#w6;vA)uv0*A=cGYI@>_#(m3vXVv^PJf7>$uR47BqH@Bm6ORhH%yy+5D8i0Cm^JbR?qVPw$m24NZjRP5EG6G%<4{T72-J1QYmX=Xe7woKA5L-&|
J-sS_beCaUoNID?=y{5(wQUrRc@X%JF6ukL+o>$1;bv9F?nKV?H~sXva7G7rR8+)$>0e7xh$+B4)fX=pb7<F#9#W{tBj)EJ;cKj^#ZYHA_ZW&`Nhi~&2wF!{
nZ;-atBcwmGI+z*>W(SEwaV#74mX$8)2v;|s|2?ckF)1pywhGrKUWX{e-R$lAUEpemZxra1Uh;v0-^t~fcU5>@H84NkH(MZhN~D03u!B0Xwx}&#YGqn2eW(6
kq-5iH5V3+plG+~xl#xTQs3i8$t@1=TdmYmG_0in!#=(zTWR#iKW6m=%yR|~8~++|3-Yu1V}pBK0;3Lba)A*7CRR5t&f-kh05h-q_Tqp%4%py8b#Ss^quIIU
1qwhD_ZiFLJKmc(*1><b+U&rcMekaQ-W|e<ENm@$>p0#<7m(>nHHmz$&%cr@lNHeC`o?7s%F&_zu#d_?l5VIEmZ|@5C$CoxBrTG<u~h3n+u23K(>>1$_S)+(
MXcM8sl0XI@U{F!O~*~*<9C42KzycaqOap{?ukI_UEsDR&%OHTxy72X0tG@9`rmYb9$1ym%7LA8KU#aJ+owr=Y~Ef^sPf`U-jEM(`5GdA)@gFUQm7yRzIMbC
%=K${OXfgcWLlMs%7g=lZv--QAox!8xQxR(MPcUV!Z+wziEtB;J)G?BA=Ooyn1wO20dEq=@WgxAn1&|#gl5LJ5itq9yY>p@0-!xYTtTU%x1^+@IIFwXEm*km
2Qfi#x?jzT2uSc9r|P@uefr@=v97+qzP=Hzcrh~PG{64)=yL4&zLis2qoSchF96kmj3*$)lE7u4m@3x4DMX|g*ZwWBy(Eq@Dstaqyo59cpcl^FomKy=_NT6p
?DCVy|Hg%Rq%La{Bp6*Se3J9Z0Gu|={gi*`10nouNcG6-_F>F{xbS9R!?${4V_-#E<K}ia+kFU2{|Kdn7>yvK;Cg%9ja2!wv;LZAuWQHSp8liWVr69F#2<Ri
`vTD7%LI^V=ZG4yrw401*<W(h4njKNy(Sgo9^Y`cGE-L}w2ZAAj*v91?j<=bt<v?vNCt;d{9^^w*|MR8jgFK02P6^Vp0HgBfF@ZVF{a^-@e~QaqsXG{#{G<<
d!q@+=Q;Xz=CX5ZPAvmlXmj<yth(R!VvC2WE87W`S1s=YRxq3-4E%-Jbah|AquRgU)o4R4^+5sZUr4Es)TR@(<Yk!Nq$QU;H4R?pQ%cGrZ~d&hNn-mQqztd7
2{2*{LUt^6caX#FtN==dO7j+ve4N<2QYtJaPS=%ER#49zs$6F;u|Q|SF6dlttBc`3&0_f==bFe4ARfr7!E0g4o{PDKigI-@bDssG@n4lIxu_sO({8}q5;x|W
qT2-$CYp}n_1DG1f1G1HDM3@GSc1PzUA=}U!f%ydqR=S?Tk_!~vDa<!wzbbp1!L4t6-%eK$#d!+pg_`ma#U)en_V7Y*u5@q*4m8S>`wH=kIvLgE0C}VX7k|P
2XTUy!HSWNfqim-N!pTl6cN{xy}tx9T@nO=!}hEd3do{VA(Bb;W&s8)m(=g#c2yYN3wRKMp#q-iL%Dk0cI0ha#wSq<<_p>tHK+J2C4vm)NT^DO%yK3_c&7{Q
S>R$<DUekzz<_whfF5PYy1tph2x4Qn`r?9u#}4!H<y&J9areura<Bc7rD)1iRTZ@2aGr`nM=uG95*<3U<x`63JVgH0E)JP(o*vxAK?yE$Hf{6R@OK=c&?h$Z
Jk#>xQNPL5sbf8{{WuuK<sH1vP^%JidDflY<elI<1;hf5E&N&Poh#f-DF!3Uh+Eol{oig9b0>3LJ3EctEdF#DGldO~6mb+lQcGTQ+jxVY98JDNNu4XcSE{c{
=lWfDbXaU3BuZOP9Gc<dd(7B4(pRhUs{@{;Dn1vqsMq+-p=EBm?e_s58ueC7RPHc{U*u>NO9$O7wq1zYIgyH0%;eFdUS(_j6(sTwQY(d%_=Dn4gYB%OPyQXy
psu1<PWd{B8WcqI9#d(d)(AfX12mcsB+#hYEYFkZ4(ed%=6LhPNQkeG!fjlj@oZfMNv@XTEL5wdTg3rD<NmSIIvqeOIiG`>6yR-;&&X+DcO%<#T@7wN<DX(i
+aGm4{UEg$y4XOh%=CU1OEQrw!x+AlM4<UW66usqtkF&U-Tu{VF$3l5l|GLQX}bO@_FvWjltM<QQ8jL^mlgs+=8X-DiwmXR^C>UF<b!~w?vk?4XS6=2F^{j9
jQDFcP)rm&q)Dpwy%uQR8i?kc39C6y=#WmRF#KyUptkw>%aV_FPJcbBQ499f6Wi(Db6E6Med*~_RPZ2ZJ-o>;|E$BcV8|GHp%h#IpRWTkD0QwK#_{)+JZc%#
Eb4T@=U<4uA~mQty}+lG(J))+DG0xO-4f{AiVpdr(%t?D8`c(@{cyOB8HAvY5;t&OAzzW*#mw9krUD2?e9!z}$9}hLVuZH@Pv#hDhw6j-<N=(R*855N3RoT2
G&R$7WFe{F6heVD-T3a{zN<?6&VEuJ5(Ifv9))3+>mLT8nQJ$xwbxUX3=!K8=@4(Ke6FPihoJE8!-&kWn@05K1|F@(2QL44Ls+X&MdxVs6ZHqEZs`I4ch`j1
{$DMdubua1mQ0BFmwCzFmyAI<=O@BT&7=*ZBf-?qJZ!}we{V%jmuz#kWI+aiXMnk>ECUqyXVcu|4V?E2f3%3SG69S_d4+}=lyRT8j3!~{^+>yxxB+7jQ{Nkr
hQR|yJ5&+4%%$oS)_aviQ**dc6wZhgy}HeR=1a=)F-dr9U935dp!hj09Y-dOzc}0=Y5D5P7PpJ65CB&GqloZdX>i)m;c44Uq*tg6jmSPVZ*sE=vpCm*WVPpq
o^v%b9P-W4)<bR|!#fN5`u?FX=Wu(Fb_Fsy?$ox$s+j4F+yGw>$bOhZoy?^<(BK?`_~B;cOuVPtZq&l^-QQi{b2J8q#G949+aOh?C{-IyaJA6WlfSH*T__6B
{8!wT)B6m6aSHRpT<R`#p!WsDXs(kYZ;dSgg3rzbs_nc$q#hjjMm&VqikeEfe~0{({vJ!UUZjrctD>E#HP@rJFMc)HIwE#|@sbVKgmk63PY5afqsfvrf}|v}
;)UjzAMEBKaYEDT>+?ui#lhXOe>V|K2?7_*qlJSE#~rJ@$wvQYs;$+IZ1POz4RdC*meuK{5;%ZhcRH{H&|Sl{22wJ{?P`)S>n;S{)TjsDzJ<)DQq{?Ppt3S%
sv`+<A<HBEMxD}r;r0@9lH_@{s@U4P{B)2`D;ci9@3&0p%HY8#dSkQPRo^Z=F^QVhWS$`pdV~5KCgL%DqVl1pC{{?qsc2nY43yZa;CrBsL!xVboLpH%qQ`jh
wR8IOuq8Fj&l$gbL6%OcZnEzKBwS|OMY1|HACxhwVqt1azB5pPxGu(r{_Gp*KQpWLHZ({7Q>}*v%65XDf`U?wUwnuQ`S_U75nUzXzOFaW-eo2sC;&|D+HG~U
_FF>xabH`(++<b9Q_{wM!WZf<9i{ks92v=puvGDU+CCCUlg*~2<Adpf!HV08>!|=xSjK;o@}2-vs$~0M9OcTs^-;=@`w{_9B{Fm#*E9dL&G;KCye*0&7&m@O
^YtXVLlRVG&jz@L3MN?<V&Uef6F5rxdD>R8t`ONzcM28{yseRI5;Sb#B1?q~t#z5z|Jfs&&icv=j!B&Zbcl24L3(Wx6ZSt)ELEy;R|oNeRgk47<G&`N*Bc~S
qBBGeSm=(__uU{m7XM>U#1p%JiuqnPOx4OqsUqfaW)U?Odc?j}O2pKQ%l_|*R6yh|U{y+%H;<y%zs>>TNJMD=x$E*%*#dKWllvR*H=G?(!v?J<+!~bg{Qm0K
el)5#x@9&qk)DpT<e8&jfr-b#`aqYu@INkvE=q5S_IAXHvZ=r?ioq3ybmJ5`A!T8CbRP@7-rZ_awu!JREm7$2@H)`<MI0>J!je-0X4j`NLNU#a4Ny4;9S|yN
v5n>-8;Y!yBZ^}(?6la5AK!5_rs;(MmAM@2=8?M&_(;7@6!#)@gx1oS2)2ySNJ}zBRizZBo*E&>WT6%H)91n-O(?QiHL@YB`mdO*x-pVmY8y&yRw1q125jbO
hz>ut!R^2Zh?J?<QP%ixe6mivbd2KA{sY`f39TjFW&(vbkPw?GB2dB%N!G#Nd3_0rYbZZUUIp@C)&2!2gzJ@R8jLCe4htvLIBt!Bso$xjjIFInk&W@8x%4l4
Bz-ok-(lM^H@y@u(qJ~KnGLx4%dRXhNVHr!DVc%S;aS~yG3QdLVpiN@3C-(Kj0D40&6T8lZXnWI>3QfZ-V{KZGzhpy)6|yTLf4uszPsEBse9UR_eBH{9IOm)
z|>{1g|&U#gNoqmRy^V{KuRGqp@VE}Fq=|fJX6QL+Xu#>9k=Q|nECO6XgrUEa9(NnhjbFiF26_OfBzlhW6giDZ?M$(S%&@VZ%{@Sr&sCdS!~t2WIqaCc=iY4
%65gxkH1dg(!;2Qk3K5OXHp<;zEiN#c3ll{C2?%Z5^6*KHe&nw2+*lA<=MKVo?uB~y0`O@(OWoU7Qstxp%9|tj@`IEFLx!mu%{*4n!zuq;$2l_Pj*Oy<H^y4
!M2=73^^RFK;|3kj#UmKQ#AEX-q8of(k*yn;9nr-4{OjjzbnWC+m^0>35$U@^#RX)>HmR7sO~y4ERjCE)Suby+m%CP3FmbloK6j6F?r8D8H##a1cY#!ubW+t
OjaK!;UvEjin%U$C%x#;`+b8HRn+HO2NeRK5()L3?|89c*LC`1pI(@fHAsxAqsSY(IiB`(Zr=<l%%fT>T{5WYO4TGfuNX$Xqc;R5gUWe$p=RGg@R*Wm!Zw9R
gqrye?MJ=U%CT7(B7K~F)?$kmFd58;DJ9O44$%j;t@xH+N#-Q#q==QG0a1daUy(S*f@|1YoY=?y98c(;GD<)3Ju%F9K@Bs_a3w-)l53bg9{_kZ1P<ObHYD;-
ks-;4cq>W99OEWl{s*bW#z4=;t~NwmEl|nRO`ep#vc@>7(QYc^*=8#aH^w-V|L7C_A`l9sh_?flWFY?fA@jMdlexoUs2<7mr(sK^>HjnAH>Fb6ArYDy$2J|d
kFRCk#^bqV9~EN?^lc+!JwH=UN6hR`1P^n@mc=+LbtDpfF;DM%giNeeTQz<oYLv^RQzd9@6^3=@PC~JFL*u-%!lt9Nv#ame5MuRE8|&iL|CXc4|ML#~*^%ww
Ll8&Cl|xN;=vpvv4HZtH7=W7n@;rCxbR>pSWM~kNaeIYnK8ms>1WEF|>;fsia*W@LlY*uZtnZ{tL;irt)cX;U)%rxr@z(&a*_;Z6Gu1D;^aXOV0rE;gV+?Of
`aLfMcTXo!=|)sEf#f5l-n=u<B%$slkG>zl<R#mAAG{7~l4xgdYt9hh-rgecF^`dguPbpLzd&}e4W{Ou>gqs}AG3A5u*bb$r%nh%-WK9Dla{)SHd&KFPP1aw
9<cr358$?4Ubq_pSbmp<1l{t#wAwb6)Sr-V<x;4_T99HS$V~}xTc`aI{u~WkyoJ&Lb!U77_c}~&bubt>hQp0h?3&6RDpv|Py7KqHJYT{(l1RaV<p_E%Sp1<q
DF6tpYJd9c`=d>W&dA9@12q>;Du>7YHs@Je78@E|Y`bWZwVhlj2Li@=UVfir=}}8}FCG7;pp3SD`;)LdKKd3HxvXLuwapEMUx%ttUV2B#_q&ix{NT`4IQjbt
_jsCGwdIP3B+Wj=e;wd$*4vaH-3L9;nFc4dnxK*~>#3QJ-ppUPpbdq<D&QONt`^|urfkEejr_sgR?(_ppL>8~H#DMOq?9Nnir;{}@$exn`yvBRZa9q+J^|#a
+QY3^CH@dlOt3ahV73IVKu`?!(0PDl%&FbpaOM4tR>$UcoziW2$_8XHRDKQ|OPFw}drauOzi?ta^Bz!*LMsx{`@1!wPt)x%joyueDHF*J>&+<7NO&d2HQ$6t
CIBS&q2}F$O2=?z`R*4B93T~JEcbGkx?e#)-v=W^H!S-W(=NegvwAk`kv{^6sYDvDAAVtDbUL3)s}WO8)rvhYsNjnL`q$wmulT&b5d+AMSe&?mFEF~TBWp|r
a{j>_l{b_*%8M!#PpK^%d{AlSnKG{+-U(fj_pXL724S4p;s}0tc;E~1bWk?5pGB^nr@Ii#v19HpOb=8*ObIgou1DP6VpQj*6&V}K7|)3JaI*4jDX7p*og;2}
G}n`f<1r4>wboLBK#DWIYL|{D&l+U#0KifBSuf(ttTBut-8Y;I$tY9BBaf0{Jh~emY!1$zF5Sw|V7q<&39Q!2nxML%E5H1a7E01U0aVyqA@$?4JT=}7)qU`7
#k<)&vnioX%4<x4tU&6}p|C=`_&DL%Sb#d8;*=hSA>N+~nYGoRba1t7_x+sl67eteJ<;j=)1#6$N9%NGESM<(`#ScV66@xA=CNwAIBgy&d9P^7PchTZCm3VJ
BDOU&cms!NT1D^{Vxxm>=AzJpw)VxQ;8K8sh=f0F+}X4!(CUb-BS~GY!CH@wnpmEdvAhf>R`>;Cj@HJ^^#A~RAiQ$HhuCj@AhM@BiAM&Lkk5UuIxp*Ff?xo0
!o0f%(&IiKkiWL+z4Vwwn}RE?t#;qU&%S1ZXy6p<s2sQ_AB&KPYztDGXY09`=Uc5@WE?w&!=8DJLAw(I5NhH_?^VfPv7;r41svmr3+n%zwWoLku(X%xd#vRT
fsA)BEC`m(M8*IByoU7-O0#~TX8~at#Xlp`n}R^fO(~m3Y`MnuNeY}CL@56t82dXZNFheV0r?)QO@q6WlavhzarA6CGe!UC8*77{krmV#b)w?~BK@9+Tdayq
DqJ^y^x9cGpoNAlUrI&*2@lmju4oejMj*dZ2<-=m#9hXZ#+v4=($KRK5?OAKX$SPORH!kj5p`myYqMcVtkw#BfHUf`$}jLn87v@wel-D1Yy9^b$g)09WGxi2
L;${U;Lyu4d2sCephI-<nE<QMkrkOfJ>H-De)H9(Gr^zKp9wlMhEiHwe{MX3QTZH)v-@sC^Q_&eImDO|!{eV+q6RP@?q}(`JUD#wk#`_4l68yY^+d1rmkx{b
*V=3+IvJr*?3f#|p<(X;SwqeT52<uOVEWoslkv0+>f?-4-#cZKGPx0vB1I4|1>Wp8y}ZGxx_tDKQAQT_p85)a^l&n}Y^OBP8~%x?T{IKy%<yS;g_XU`{y}ih
j-*#O%#tx|d%s$5vn@8)&#zPA?}LSrl2zSyK6QKq40b2Q^>lT;vi-Vo?Yjb#y_Onnqs`WIn%_lag&c+qLDviaq?`{6+XmLGUQSnZ1-S+D;W;=rX=NUK?V<TM
W_YZ#Sn2*2YM01foL!@{7_5k-+@6z&G|F($fQIe4HgJ?RLTJV;0G{PSg-&c#Eb@jf6ti3}A*t#v=CyRq-B>QeC`pQ;p3!nNovCr#u12F8aB;OW0_XXK_6jns
JTm8sW;P=$=MSV;6C&S$DWU`1Vp`+X(z@Ia;(bxJh&veYTRd>O1&LL3c-A7md8LmrSYbPt!ak29YD<X9^h`;&v%h{v%uq=^!LSI<ZCz6r9?s!;$dW%o*qdJl
{6e10i*4>d2iSS()1-9BfDR}kEpLc-#|2cHL=)Csci6sl&tB!`p~)O&?tkB1_x?2}UgcxmAd6||x1m<r-nDZ*3x#k}X(&F=uCz<_b{|Xn=Zn-;qm(5R366i7
Kmg_~ewv8rb#oc{b%b}+<p=b)DIj7X1y7^xwQiy|QJ1o}7;SOm?$Qx(r;|YOTU{EJLM>0&eUs~EAdI38PB_I3i<QA_;k>q>QO7=Qvd>VN5MQd8mimQc5Okg;
t=tJB41*3-K9E+sQ3jphJ=mx4bR2f<UR;oRg_Jl5(=yfqkyzA=T@7K()_q&-uoyZeNbTKkrqVC}keTLi`vQOnG1>mj7d7s?ui}0MeT6FlVAeYBD~w8#SydDT
3FC&9+vkEJL9_pA)51WDGNdE&GVDqr7)?hc669#k6;w7~W4x2h{qL=sFtyJpMffWAmF<$J1vFS||Jz@wAEpbrhpfdj3gRZ>LIu@C8!It5uL=pcYNCh4p$XB)
&%I<3V7$h8J|*rISkCd0{LT=qrFuffoE&teq0P-@<^zwu`YkT+K;hj;1rz&A6m}w>2g8@aHcB0&7es;PcpY?F^EW{-y&nfQt^|I9K1$+4G$8KR>yuJn9UpI!
XN$1Y<3UqFYrBkUuMf2+Y9!ACe?$0yS_FW5^3%>c3afobFL>T+x<j#>GO!A<o1EagMtG1MtIm-$aR7FMxl1YfLfUa=594sZ`hbs$e9iFsWz+HmG`A!n%X~+=
f1AQ)M+uI0xbGfiC9dzbp8+NJ)5!q6Pd86XFCRHk@PmWc*A$q3(K}_P_yLx%NQYsK<I7TPwFde_wA8R~MyOa%PKL5GnvfN!;or?ax8@NcKdB2X%R|NZ>os1T
Md8K10yij;4b5=<o0=STi?N1_;&455B_Jm<{x^HZLDE9#M1s{OcE3SNb0^5kB&r_o+t20a=3%Hjrd5TIE=jG)x_Vv7=qPH|57K>!^(WU&-2SW+%%}iJhIXe=
q;Ti0a;A3nW5eu!9rv;QoJ*2f)tqwt6n5pq0&~kEv}rCSm>^CAzZcC+67*|7jx|=c+8WIz>_;gDX<vmf;o6c|Ql37BBzVicQvH2W8C>j<uO=pGiwP}T2Q}Jt
osP?zvR$H%##dhILy`TBz#@_r{lTXjK94v~pNULTB3d7NBUks}m1a*O+PSrIMHty=QjYW^HK}svXv*Q7n~3t@Lt81zbftCwa0E%KnRKH`w8iKyP9TFAg#dgj
@_8hugnBmGUM^Hy1kx2sQGf+*=9l-1zd_ZBBHZuK9{;(+T%B!{>)bP*H!>U)w@T=l`F6WRlH0_^{>M(%iP_Yj8gR|XCVJ3lppr35(_W&OfTBgxKop6k;cT@{
Zc{|1x`<jCo*NWtStvffj1&!X6@n~|KSo-X75Vbrs(?+bph<k>LO!@?9%<55jyJgesqUol{GlJJaA{FaSa;`Y)VyWz*|3SYOYcoRCIO~_<X^a^2m=P4_};DW
50(Ug>+GCwTGW<T=Y9eDknn?sMVF+W{8#s~INo`fFLrGhw{QoD{>SHDCLZ~iWn4UmL;3g7#U}hO^2(UNRRL7SJln3BblnYM092ozG|3#{$k!`yoj(rPJ*7x4
aLaG*&He716BPB9>D@aN-w+7c4`8^Vh<fU;P0T<>L+79Bp|RuF^@PeT%Nb1yan<A+;(y#6VBLB~igl2Ph*J6Eh7y|}`CWhYO77jA;RSpXRlK-aX}R?vZn7B^
^$1~>1r>N&bMvU!<9gxt+F99!nLqUNi$0kHMTgL{R+r9d%X^g`b1%^{x$=wR?xDErT^hmQ0x>eDdsf(%dQg4nz~&P|fsJG_@N2=EYI>yF&UhyV`DD&>Kqf)%
tTEIZ0>~cn9w(@6&wn26Jq%UxgDxan7i-=1(K7M|aBg=NHoqU-w%AvZSTI}cJ5JK}ym@qtFTsDHzcFM7Tet}ql*zN6`eKPz;{CUhATbUVF=5c-G>Uh{Z+%8$
jHC*noXb@k+coC0nTdbHyWyhZ$!=qQ+$2B8jSKVTnF-x^->GTA(5u=)(9bcr)hyIGtKHAE9-C7h#D#6Y4=;*JRFF+?nUd?$8MvB!60JcMtMeY#DM&-0fd<09
-9RNND^+L0%MzE*uIjnF<mLda0WIU$PGB&$EMAxQ-;_{w=G(3iqAo9!mqM^g23T=PPNTd{Y3?HWg}<N8<uf9^Ow=6e6@q<M+%;xtw%=etgBt04*dU6$WP7}u
JaFYs<hy`LwvyIaq*Ig<inPB_J?mkt`H*$Q|Jg+irfSuuDVdiOX`{dM&pwk;G6GZ@R?hG-C^o8D45~tgGoQ~OZ3FN4Y+#bK1wl_kJ@%f;pgtwu2ExoG?9T&l
`(fj$YJR1CM$S+41u5>$H|YB5W_$HY<b$4GssZr0oBZn0`g(kgIHC11?^ahK+_0<!O{8W4M0s59(13w5&}KwebZIrwlggX2D?PEeIVcFbTxrtSSB?tSl!2e0
|GWqp1|f4Mj4xhKlJ?0~!yH*%Taa#9iN82u=T(A<q7(k@$rw8Hd$~cw7KHLOr*Y&9vgcd5=lB6HzAyU()0p|-Su+5}Sl!PFDXrR=c>w}rKw)Ay;AMo2#Z>XT
*8vry_%JqI+M-Y)6dj^tbaen9tV8{y$1+iocNNtiC-`D{48FpF`VN257M9|=yN>U8paO~P+y+;tUBcdO(dN>1#LF*gmI--@e>bYspNX%7yPVxoKAx6VW?0qT
_%Sb^_DRyTLlh`NeIqC!X|r*#$-D>oC?;+5Nln1|70jSNruhK|+yNIKK}ihzq>EU&-O;$b%q~M=)1kiTVD>|k=Sqd$f>Jtk+WSxsb@A2M_>a-{<A6}(2uR|1
`DBu)qs!*>&y&>)Cc$^UhR%9om>v`V9>K7pm7k+@cjmE9SQso<yf1@kPp{}TsN@b{?=J-9Mw<W0Cm~vbe%El{h+TX!3tgw~P-PPF&7}g@w@tKd4a^SY9#XVN
s7T<--oplcF2J%-l8m^iZDe0_;_f6lg#G9h?{H}C_HsiCR5fdKq=)eLXzaLbE)k?b(F#wtwI*-`SvIb)wpfxV_Iyu78gfAU&R)Ya4~CC)`WJY5vGl%4mY>{F
opGT%e+3onY*fpNs#snQD2&t>JJ!&W{2OHAr|Qq3V{RNBqVgp5KQk8^EY(lO&!wy;1($gxEc@^>54JLt>198My+_nClDm=N+ITB5DBQ+a!1?jo*T8Bbq4PL{
icQbCb!h~oMF04*pws3o$~8-f-B2Hk{RNTyxsX?1=C^YZUSJ6pcKe>}@9fN2ioVR$62JQ}?je`)?~)TUALQpcQnfnj4#6odL7orn$W74U@Jw&SZI%*XSG8&8
2vmJ#T;Uk9`IKj}og8!+^poWFz*~fJn~jKz#7?p8)3)R8U!K-k5Qa|MOA?coZ)J^uK{izpGeQe#k7?C*FR}?o`61nD#EO%gN$G8Yyx4tHTiijk`JIqJl0A*I
X$gg2YeG&0wL3QCwI!=@T`u)?Al|6KRd(kmC#Wj`_E{KI3p!n6&zh{8qXV(g*DTY`cNz}i=+^pr$yDpg=}Xn@XQR1z*5}@%e1M!wx5i-F+-DP95pI-Fpb{7P
itWQN+W1#*Uf;jFYw|G8=An}})o3^BHFu2s26=&8S!PL`U1=Uw5sVkNI^{PN-Zd4kMqF)wzsht4?2xw8Bb?^Z1%^pUy7*3wQt`E^Sd9T5bnbdXt<F*zir;tB
pa6a(M%m`wK*RYPA16gs-fWty{ZgUngw#|lF}x`h&m|VVV`_-wZB%zV)A^-M6^#p;5hbdK>0u+9koXN2&&-pDf3Yx-6j%gf?3>L^#<0r7a|iYU3J4!-qu$;r
nS9yUX%H(J2QHk4%KV^3pnSmuX=2S1PQ+va2^r-MdMRAKTkqG_%)y^ie8S+Ro2=rn>cZ9|E_-aJ$fRo3bDmM`-nn1kV>)Y;t;7_(=pJRc^#&|OGdExuXZya?
SxJ{cMiZTIDHxz<D~aRvTDKA(hKuqY2!b(M5Pm#qL>1*=t__X^dM2%iP$8F*ER%i~Jc+Cx=sKwJpnA*s{!St&z~p|r+vFC@_Ny<!nM^Joj&adaBiRlyL8B#=
jfONg&@9;PX=FGWW#Z7<rYRKL?=Fu2g;RM@*;DC3w;*mh4TNP2`yu6y3&nYz`HY3auSZHspewYhZ^BiXuVCsmUxgAl>Itj0qmykYR-9RD{yo)Lo<JJsZlm6A
am~fz)}Tlqt-<BqgoO{N_{fOa69gDR;*QYL^Bp>1qN+IknFOYc7YFVF1PliBLq!NSC^Dp~`X<fn^sIYwnE{Z`LU)g_(j;8eZv#|K?G^>vadz)&LHy)pVN|Pl
wWq{^_1WI@Jtg8|)|~|b5*%+a+*noZbp%U7&vTUjnAIjE_dKT`s)swk7ehM2wEAKaREL_QX|>nw;I`+T>$V-mwnUohR)6Zs4kulK@`JUq$BD>8{@zFt)>F=I
-J6mR-xUd)a*)9>MoZ+>sw{EK%g`lPkk|5Fbqb0}Vf6L(Jp4L>-N=tvZ{s><Z9B^ui*f@Mn7$(m)U&r~Q@FX>Q!j%a4_Lz1pD=o83<|Y1ak{eJOu59VFpS8)
pAsgXN8Xx%gIhEt8pD@{%=yAFa)SV=Ccm#%2Ot$ka`g@|g7?}6Ax9O~2in3t0<y_`XA#vm0u!-}eUu~edn=`8Rf5)oxtP;In581!Haz}@;lpQnFZltuYNSk_
#T@6bw`2u=f&MB}+GK1?8!l!E;xr?HRYk}nQa%axIB)=X`KeryOLYzJKfj_*O6zJJdv`!<(UtF&6;2FfjkNLT0P;JRS64U`XeP%y!0Au15hr?ZfZ>982H5lq
$*J`t4cfy8Bdwt0Cjcm&yLLksZ8A8W<7c_;@^aKh1r`9~pL7a!pMqL{`7%z|JbGZic<o-dBRK%`_Rgu%0%&51yr7Sicnq3McP+G8|EnnW`QY!>(uNpWBs_4P
Q~4b>fk)la*P_+9eCGJO8tO>kDj$GoanJ;|fxw1NowtID`h8yl!KzICQ?6;xz?z(#V=MuEqR@k?c4tUs&h!Wqy?5<7BNfxN4;2GqY;JOe0Sbw=Bz^KmS5Shn
Hhxad#&LEz2@is4QYuHd=Nx0kC8iKXZ@cLQhgv+CxGElnuKOYNnn+)dk>fuHPp{`N&g^%sb~YwPL!euEwW}-lF{I*lDL6?XWh-h-j&%HvuJ1qW@iJc0h;{W9
BU%T{BM9ZhO;m0~PWT%>pXwHIr&wG128LYG2j@DfGKJIOINaY=vM~C@hREUr6#e~@au7AMpX%SwGBe1(LHFq<x5YB(Gr6BfG|UWz(zvVHx=oNzCDkN|KtgPW
`B>m-(R)MCqwb8@;=U&1e)jdC&quug3;vO~L)^KiB$d+n-wubfaLwey6bSeiYjSG;q|}!!ez>gIWk#MWOX!vE3D~x7kK?X1)4~5Qji6}s%Qvs0S!hh=zywka
qsK26mDZuaAqSnpc+bkh#(U7PsoAL*JlRrpf1m=XdW9kRY@HmY{a5s9e}V`lg8AQkWyB{f5V%^X_DV%bkrAo0R`#a+51$DH32?)Xj!p-uZT98CDn-3DqhVIC
3|*SN?T*?ZW-{~`$wr!m4C*8|sDJ-4+=wWHa%S7gvw*1j%7HYDP>V|8_`A}+pJ^i)PmaU(AzuCzby$GuLSc~kK3OYsC<(JgQagN0aZ1V2)cv?Ha=jv4L_PmH
NzBdoy;P%6s&nUFQ|xaE0nwrGEemLJmojjdhdd!xL~I+WvHwyh^C<7x=meRs?0HL|M3GZW4RoK+S$cn8_iv+&MXr`@MU>hrJ$GElF?SQE-)v(*49-_}0c{_V
a}kyNYF+7<y18sc!yqci01r#7vs&4poHzW(DSq!GrsNg$e+~?*g7oNT4{uvA@9;D*UuQ3jf=mYpDJX7Zk;hd8USiuZ43yj{G$)>r8~g^7eKe<piyO`2;If;K
5PcZ>Xet5p+3z~upV99gvV50NTd*oJfkEtj(Nj*on@(UMwqD@f?1@xVDJ$5(3{C1;ZoBEO-~y^tBy2*m3|iUhk$3dwEq#fGuuapOMnJ%BBn#$MnAbib?rSM}
3|JcefG|eq$hqE@@vRv!Ie-X&ykgzBpRjet8NDKnGiH2v^uinpTG!tzPB*lA_5-ZYB5Rt%)-{NlggtNK7T8udOXTZk{SVT89Eb9n40B8gxxLRHOaUy>Tj@BW
>tzKzoBjm!#PuF(4;RYoN9?`5ojW{SuEL-ls>^g9<)zlVk}afcD6FY%1&ngF7Wx_MmjjhnD$fg~;+r8D7>H-veLO!JVPv<fFQq!%IB>wKBxGT%1-$5fuiZuq
_;Z8!e0e<@hKPwPSg05m38Y90gbcTATE*}JOzwo8fkl#WP1k*AwbrXM#>)7{wco6f*b|1840K@G9N{0b=f<KO8TnuRAm8n0g@I2N!^jmH=oI|<&r<9v!-3??
c2Pgx1LVLJ-P-lN+r&MA4-p(ztc->KYOl=2nHk4}Gl&qfb0NH>`1y;S=`5ym!+(1PQeF%isrW^G_SG)O?-K*|J)*0QJmVDaA-9UCqL2)DO4U(G=H(RIx~sGj
)usN~A+i@HSRspwc+s%Kj$GebPL8)y{&S$#SIBFk(VM6(c}ePtC_7!cAA~5wd&1QTrgKQ51RGk!UhUW#h_P8-4DA#}kv|ol$r)TW#_aHGgh)-|8*W|q7uA;(
JM;8n-VDW6f=BI!*m?o?nJep(D6NGstR`+5)rm4!2@x$vJG`_?D#58WjXwrLVyfapiodvC+oW=uTm;J)o%BBVDLJE{e0;pq#f<s-7l<!6j$WGEefW=3^-7PC
DiOkmrQpE?TxJoiCWC0Ja@7{lUU=TcRN0w0V)Aj<+st65OBRYMuH$Ns%zK=@-R1|^uu1mxe>W9YU#w(bKe%cxom9X`2h$Uj`^eKZMlnAsck4S~DAi-pqpueZ
8w7RO8V~Z81{(8tfMbG4QqXt*+Cn<%^Z@$_5G}%ID`bH?Um-+s$?>MW$VT-|*|s8w-2Q+C*O_|>{V<2BVpQ>_eWj))0cLS}piYlZvw#y%OupeYf+B2g`mO?w
Q2&1n_p5*w3)6N7N1kiVfdfTl(dG@A+n)2SKmCCX%iX44*=P-?)Faoa?U@q1U~VFuV-!O(z4d)QJ;N^ItyWtL(zn=IyNzy64&cruw(YG@z>toR4Dt7RI1lMk
0>AjFa%gP|&(>?r!-(X&^@(>4_-eV@Kb=CDo35BSqNSSQ?xrSRU6bX;&GWvR+LX5TMtx<>d+8Q}m{%Ev?0<5pkXsm)=w*JD^PBU7`VD<4M&X2?M<ktfv3Nhb
jpp4K<2@;BdWe;7Dpish!=9#aY3b^SVRQTW{#E%$pY6RqO7<?(C#*kyzjnzkO3bA%1aopeudcp7`#+S&geB3MkMi5o%sIe*EjeNd0YKyFW!dMIjrBk0^i-95
!NXwtmjdCYldq|y0qS+l1{h>2R2Ej)9d;JvfiA<r%FUis`v8LKIDS846etfu$QK9k#3t0)Q!!{OxG9`vXxBFnP>&Pm;mKt*58#Pv_0Fe2Dx7v{PD%&J>cq9Q
AJO!S#Ig^HeoV6$t3FBya8+DmrfQDZ&ukvB@|Pe<Hp#$2bI23dl$j2EJ_&@!+WKoUnJj6Pyq}(EqoDsTWs+He<>e#(uVEgVtIPHL)Cf3iS_1Q{>~D}W{M?Su
j2}&aWfI&JLf36vU4}FEH5-XgzN#Ip^|{y7)%M-8OnkzHku!hgMa>z~Pji7iN-D`ojd%ptutn;D{4k79e|kQ9A<!O-tX!O*P*OGRUH5;f8B-V$Z14YPpA1M+
gioM9k3>akiTb1C6E-4DD?aDJ5DOKMU&kz+fFn@o*(a^QDyE;S*fAh@F9E%$ERA6Kq25Fr$Q+0j@Mz4U^-Tfnk1LRSQ}F(@vGagYDge%}rk=MHZ1Rl7oTSH4
3VsFb+aJn?Epcy79?4%!(}B|>{EVs6tr0Rc+ul*)f}(;u>hnjS&><Dz2Ph{GHf%!UcN^|8Mv31jn8X&7V($kj66eRz*D)cZ`Ii+3H{8uUAhb&MP>Q5RM>Nok
fo6TeNrhLwS(62Yz6$$v?j`enX4ZLp0dY8{;9eFklGm)wyT>ZjMS%+*vY8#{U~X`a`uky|X3cyIV@4F2m@w(B%A?k9hkWhhTgwXPTrhgLMbyfwKoU1-#Ta8S
z)N2T6z#*0e}04a$~z85nyKRnIb>!M)jr8-g<@g`J0GAzi&qjPrr6xh{2plGw8tE?o$2U7vZwy$fs7XYCdoOMuId|}VnyLY$BCr93(ozd^h=VSS7T+d3)PG#
I6pPL7fNV6z-QXvjfgC3LoyZRG3u~g8rU37sBGc9p)^6Em`IsG5<^_6*xd0ycvp2Oe+3R*c@(llbBwm>Hsz~?PRK-62)f@AM<F^8RrK8^v=bVOStkzk<K_H?
0#ygbr(X@L%5-(rI6_`30yK0Dq;Q()9tD^_s5BA82e-Ou7`!~|0bK*QVzH;a0CKdUEKGu0svnfWTA~tf2&|_0fKwW5fRo@*j#XS7i>V-8!lgHgy{^zYyB$=h
XK#aQk1^sgmCzBA$efF>0s!c=5z6s0Z}=nm2rjKEAy-}c7S4DiSDhdeN{gEG2wvo~f%2e@C4a#1(61y28&Q=fFo+UsoF+km@L^}e=e|=CPCNdap9UOXsyJBT
*jlJ-i&CekXUm5na5lCy&{x8K5NSs>ZvZ!ea-MxP;ksn((2N*d8800)xwz4E??Xnk>O&w;UY5UROi15t?}TG5Vl$l*i1-mqlnkR%CD!D!cZZ-KbkY1zVzrfX
_trVq5{oXQ5uR0V*ht6Aa3=7gmmaare3DkGwPHEOwB(NQ+^U{mSRO(=E~joHK1W><a0KEBLBrqmbmT%RS2c(wn<!>IQjc&i!*5f)TBrqQQ|`1Yt>2Hd8`a*h
EHKp5vxMH5nB!mRVMQ0@aTh|l`3dV%v#jm<zLAC6LxAT~J0ZZC1?tC$%MH8^X1Y1U1%3R-E6i!ZxDVQj3bWZRaEoF(q*q`{VsH|xgpM~`c^4@pj^)<0w$(CT
B1F~uWJmi1@5q7S|NiPh^Vwqal8fKgI0zeJtW_2(4FmB+YvNfi8w10+Fbg1#jvc;znK#@A3_at5LNs5zST{eupO;2~RYeT;S*B!>uwd;Kg;D}(`2*5K>CNF8
`FoxBb|4rj(3ETXfURIp1F^w%)+{vD`&w6Y&><}siVPKj{%NF_b$(opv_UOf`{V0kp6$V=2%x>xKGNcd-~-1%^;(o_^#5`yI<o!L&&Tz#gy-P-2C?N^rKWM$
M|(8=EUlle$_2F9YiV-RE-hhFpi2Ndp<hDfyIGHM?=-|u|2m(_jEdNM5AFKmwTE~v64AC95-fQnX!e30(xq^tS#{iwjj2EGpoLO{-P^%{0AEGl5^*V`Dx-;#
7km%F#92Fu&K<XVK?0e)(&zM%34{)&jq#WbPBsK%_Oqq8_HTY%4=3JlzQNlpct3=!<L127_dSmllh%X{{PHCxFvfhX#eXXR(;W%^U1QCcs)!H8Oz*kwCo9tl
qfnJWA2_R<3Kkv9=0~YZr>(t}7@<9d<%UAGL4Vc0=^8S08Rva7V5ehGfci<Qgp(&ES;23aP;nwJ;DV5)PfmIx<!1CUG7?cGggi_Ja%Oq@9RMK_%Ayz>>Z?bz
ryuubv~|Y*<}CMG&N${b;q)eubl}cSl!0%8188S(rfsx<wsKmbwdQu)UQ}|tbzrq97O3=B7p#T2>B35umijq1gm)v%_8Nrs{LeNA-5A+>xcXH!Rp9+M^MXVs
Ne--BPLCAKuHl&30$;qG#KNcBGpXmHh=6<cL<GZU`Q5rcr1NXPU_RNFA$(q2)<!5-t0&nw>^-biE4u%uvmkq*lWtQGWh8IGzp!d^6ba%bjKOv{|C@RD-6Kh>
QHA14Z0nrL;PXU8l`$L|^GnxIB<L8TvH4sX=wF-(Ke}yvc}p9Tng$=4YZ4eR+%!M6i~?x?>8~`1Pp}mV5>>mAR38@}{b^(-<b=NlR^ejqCw}99eysB~#jiWU
yX7f8q6sOVAly8_xd-5rx#ikowGu`>14A%HMet5wy{Z`LDI0n#gKRUcDe&QonA>n!ebF6c7v1v%+Sk|aT9YHcx|C-#hDlhUG~ou3A?fYS10(Drvk)w2C9DV;
*1RP5Nx&bm9K_)vLcEhi+MGa%{f~B%^<$+IGA!@F=wxyC8qDVMki2|gt?OzU@JNmL^B{cOXt9*Bl-}r<!FghUCipv<5n*3l1v1;*iQcSjTmK@tsA7=9Ncv*K
B60L&G8H@aUQ{__SZXVsu@wGun78$oh+r0f3{|l5jooS%A-a3GAR2l?<VQ2noUXA)5Cfd&j`V?AR^xGf*8t(s^})^A#cuzitXpg49v!F|Mhz19R6Bk>q|hpR
wwgwyd`=1C5?kTz&E(dFrKsnM^P0?4YUy^+94H_+4b-eZdgnZWPkRI&GGT}h5fC9|LYd6Dh>9!wq47kewA&QIuI}Y&0SoM5(YxHuAWn{M#cLbI$`xEk(ahb~
i}WRi66Wl`*0U*DdSf_W$rf6)n~i#nihXkRFTU56W=o|EW@*0Blk66ez|m_EK+M&nX%nZ1J5$?lOpnU)chs45i%?ajUcy32)O&+ZzHlV~;!K+`Jm{wUvHTBn
aar2${%-20n{%;9%6>cFYO_@EU;Wg!JMDe)VTQ5LJgxHp-~SMsi!SEm&<-1A)pyD?Q2;~HSQVM=?`-+%!~y-hTM!9IYN=5E#=@n%&G6T5kcan9b#;n)J-5Z5
KLhZ-?X=!%OGi%i9p&=on&bS-v#AJ0p3Gt091RDxc3esubI83KpM>mavc1EX4VnV_CrvPd6N-C<p9i{J<t{gEgeoUITe^RGRm#y;NZct;RNmOsYq+_Y>C@(<
-wPzsF-AdlH{h6#z%vc6&x#|3d8+;7c`KV6F8y_L+vaZd3{3x*XX*z_#7#8R8m>qwH)8=*lDdACWWbZir5waUr)Do^jkoXWcD~{VuB8OUF^jO78meVCo#)u_
{J?Z61dAGTQc(~q>8{6evxxLI4FgG|Z%+%#^5>MgF1#mtuy_3U{l>PMb~#=u=IeG+pDgML{b+4?@)~~q(=TwSV103Db)JZ}h7usR^iUt{y+IE80e+qP>OH+x
@Q1`UCARz|!wqzZ3Y6ev(R_)PL?V!QBTnd8P2yl#|D7Quie3HmpUjRl1?I+Qzr}J}B-wHyKe??fK@3TUMQ}hFfNQsc#7*H6z^JM8wk)<?N0CC)E#yw1icKEQ
#OI?G+@70k>zb?}PHbS#9X98tcT);toU&t8DW4KHVjcurc@y8N@eZWXc>Gg06$^Yj$)2LhEXh=g3c{0G+Wy#yENa{|t;Q%%mho@Gt$-k9D$wNDw!3y22bGs2
mi#1s)h;#?$NLI#d^-G~dt>>XJNfXc?8YTCKH_6Q2}r3jwVr6HFirz;s8mZC?o0muE=?8_)%%p;waY`~gp(625Kc^OP;`hM>gtWT+`fT)U?nuiQj#rO;4rrT
+8@(Ups>bd|M_>sk~9`gIG==o!ZrKlcjdM=GpRQGz=kS{CaUjOvTw1`?|iFC&y7|~&?(tZbKxQT?-hGD8>BokXf|_%0l2&w*ZO%H7#|c16{|^;fx88sV?F;v
G?&ctVWhH=6hg_733i~c`O7qXX&(7(HM!~jsj%OoAh^pk(9$2X_H7lWL;JL1s?iJ*7nx52|6dP>!SsB75aUQhcRA&$_2ckx4#a5|irmjnBHTY7D|1Oj%#JBA
M-M8M`c=^noB!aM9>_jgx1|Ql8qg)uKjfjZo@iw*0V#JY`;a0%3&AfpBf#>!&g`>W8xoGS)&ZOorW}^P!{P)8+nMo;ocd?f$bmYq)@~{)rP|CrLy&dca~Ax5
*aRdAN0I&h0sBBV;g@)HLV$gyYq^)!nUH}5cO-s0tnHrzG^>W&HtP2{R>9d6Be5!LDu~nBE0vGhR_vZHW$X1xL;5Y*K!(PRYXq$O030L_No=MhMwG2MnWp?Q
6F!KXHcx}lc6RVLvPw%y<*&oPjQxkgh69S3?T-cVGzaG;ZgX?UuJmx?J5NmCmID%MspfQCx}6AxX!6~bunvLEu&=lV0Y6`Mr0!_8*V0|hNr5Lp=N=3<p)Q<m
^%|ru7QA0SO+NuDc#I{WG(wS-Osh!F=N0+hbp3Tdqs~5cop4Yj*=6@2(Z-qW|Emq}Y^-}b6Z0GEo@zlzv1)WCq-q<|7<rn@;$OQ^+yjU5WtlZ1#lkfdgHe38
Xk<E5L-wc>W2dvstUfnc|CQ_dO{1ls42?g-LTMcfTXx97KkO`#9@x-fErmBFNlxnM(-cqgy`e{*<E6Z3cJn;zx831O{-!fTf65lRVCa}6<aL@Z`?I9|Uu4RP
|C8nf7mY1UbP?V=yjM~RZEM%&q)M9%naxr&RW|8-b#CFB6Vji&{IH#;-+meGt4{-A1gZn|&jk-Y;EmS>?>s9s+&@Ag)ayAtuK_J)xO(in05CoKbCNQ=>i>(d
$kv8mBI&j}67R0GQ8UmoEoE1S)-sm^9VuHfH~T#nk|^2gIbjK~)E2cJu{7yF<zwS`3D4Ahc@6M$$ljan(Yo&@(~BCT3=OplP4O_Xwa;b8Xl(<tA><L%$kSI6
4pBT%yQF#6d_M_I-wZF^8q><44-xx4O0us->TSwjrEpLTN>xym!x<&AyD`BNUZ~Vy7p-nzpW)}WkA7fVomwv)podlnF^+>JJf+Rp&d(A55ya!dvK-H70SrE$
yR*WyIvbG&*nyxW9UWt?qU0s??92rc2I8Qu3%4?h2>1L5XbV(nmuZ4|N&fz%>MO>R>b!OCZG%5q&TW&kwkb0ihf1M`z!?ErCD7fVpT{!o<S0I(+w&l*>e~vN
o#>DlQYC|f-;F{`Kqa^#f;4<_0-f|KI7}Sp0xzX;mvmc5DW&D>pf~|A!2qrb$`GS3rY&ZCU$)MRBQDN?8A^@<_mRGVNx+@IQ3Z|+X2|UPQ(t_YT_I8)*(RAe
rE&7=fE?577U~0)?D4ZD-)q<}$S9b6(VBIn8K~de&8Vy~4AZr2K1A;72-W*4X9fZdKSqK|pBMEQ3oc%xD$!jAQ_=X#(|OhcwpJW%wz^({w(o$9H3xwqS@<`T
=moOzu`3?|uk%-r2bSe80|s{b+nu8tp{PQk1+TcxNy(&?y$B8FO&Uc)4U^Y7B)zujaN<KDuSZRjg?e;JB6<USl1H@5ZOexsinRsoWbsk;FY`v4VwAw&0DFME
GJBMwVj(>-aL$s%g#)qz>C1H9=<e#tA_b0<6GU^`!mL8xwlg0?CC_mFm^`dEfYKPUYf<pO)$}MzP5hmLTvck8P+5=ZXsL3&UE-EgW}|UI5I_`vB^<nQ-y-s;
7x~8-9+52)dQ%dDu@ZB=e#cnPU;+{2N~rQo6CSln;eQQoeq?sSLOg=$Bl*S5MU2g~dQGx#d3fxVOgOBm4HNPo_;o?{GsT;v&+c(4Yc1176>lz3Ujy?MDeCO7
!R*E}pxLy9iVs^wA4F8hV&bA)d?`D}y@oY76<BZh;WR%1M{XF`QxN`Itje^oV0yd<e`FSbwk^-BhBIqooQ;v&!Rgn5n6zqj--gOZ{wY{;H@xgd$_9HKG_Rhr
A*YTPhAVof92Tw8rTlR|?|!k5c_apgppDIpa(~zNxAUUP1ZFE3glD-q^yy}PzluIjhl&c)vl2+B{i@T0Cq9u;I#3(d4qkb@!yZi<Z;*@TS1_7VcSV|%;E#($
aKR>?Xd;4NC_4rb7kHA#WpP*nVsb=#ds?1@hNS?PCsyVh>dOc>OqQQ+az4!2B;nLf>%xXVPra$UF}Ov9HquVJwZZn5?r_~INgJ=<%GK>-!7Dk7F0NK;UZg16
u24<A!>28vn&pB#FM!6mQJ-uwjqdr{mlv|AtW7K3f))RT7CDdJ?hASan+pOD;GdfBP#edW&2|e~+n;2c`wyGDoW?d?3NEA=(b+?Ueu#j=>)YDI6Z;js&g}8I
)gcB@{cQ20FKo{VJ0Xp0iQi)H51QIdNJFI=-g39P_%@pu*$s7*<#=>Ga^+QITK^A<TG9nZ^p}%n4;UJZPJGv61P*+@w-90<>g{9kLESS27QZKH%syoexA^>)
n1x_qp{heW(>Giz$tu7CYm(IZInz`y@4bI?5A{rJl(nyj*Jmrc`|%J-3zSFBb~@kk=zis!U#TMxNU3e7{@qRt);NvprTl1d0AEfo+8?NvniAENI{ZN~IbPE|
InE;4q~juZDW24MDk|_;A;|RgI%k+y=dZpHyCO5>=02=ZG@K-e;~6SPF^(W6>FCGjAquaEXP&1@*oW(^BhjNHp8uLKs&=jET=dh?`Je=alKhDoeT%JbT#=!$
UB4=SBo77I<wFMRYQ=^gWE0EOZR9p!DEAu%ma7!x?rZbsMQEzjv<RxW$Nl_6lX@xVyT89zjhfJA!juF<NfcNL0AW8KSQuA<G%hoc;eK79Fy4vq=;i18rE^|L
@x)aze`w-b)Vm>^Fv6>Nak#;OS}++_<S={gKRBN24!t^k#-9xIcQaufLa=@dVzN@$Zd{6oC4>Afm`?qCpsiqgul|1vKR6&hzDS^Wh<nx{SI*!#!5k(IBG%OB
6@}+ZyHLdYK!yVsT2}@WG!oX_R_Lg9`@x^xzPcDxc4@Yq4qikV4Fj>ZMO#Tgz=(=+PF1Ui$pz@X@B+sZm+<t_5wutn3I3X}OoRH31Qv8>ob#tDs%N=}+mjy6
QETBC`s6PR#v3yZ;QG}NPrt;zoqK}yr!k5=4|P<b<O_(1BgQG8F2IYTC~ip*Bf@Wss6}n^*DSjxlFqhK7N5ob?f`HDt!wNoo_m3Xj4I<#D<j<h9eX9Z*FHr`
+qm(js(VE*0VIRh@EzvJTJ1*g;2*6_@N!ao7vOLR>|!08c?L^;aIrNs)=sEM#K)(Ht(=WkyoRI4|0Wu3lr0C?cBJ@Fw&J6VLaZ|Wn^F7eV`~VnEE?hAyt9|6
qOo(5WrBrBchy?xT#;UD7^+n^x<8BDM39!Zc(_OAtZqdHm~}1r+~!AO^0T1Naj((f(UxFiM3dg%RF#X|B<Pj1T+o_u<dCd(^F|CH9IQ;gyAG1`<pK!#E(p19
7IU0|w2fIdZ~3J<fNidk9;o}K;=&C?Ex9HhWEKJp(|VSJ=K1750*VSQy+`g4tL?!)pL#TyRcDh5wb?%dSQV{4g`uR6ZuTd?{Y*iQE`NKeB^M8z>mB9(T&KMU
4qV!}Kh_$U8N-%1(FziIzdqsMw5*sLnwDqxx}Hu_>cw^wvw1#9tfIIjV(RMstefLl4T{;elx-wOs6jF-0Rwq5<ip+HWN23vwSjHX-EblS?=^`z$Q}KX1^Rfa
_p~<W1%FFGU8SFRtL%NzBVREHS;HRY-}KzKL`8gGj?67N8XG%SD_2BjQq2QXTURRhsI!S2_;fPFKylLB8GcAbLkQyQCe?s1B(IHH3geoS=$2M23r(nu(n7q*
WfTxkoXb33H9xY8N+pIN0!+@qSLC1CpIZ-k1~DUh;_i%NuIyAH|Le-sPI9iz#bhu*<beJrj(jq}KjWA4F78a}?TO1T<rGwOktF>g=2dxVao5ZZX&IE#8{t})
P6~3t-tTs?<w|(gW|Psq+qJ&??TVueiLIrcA;VB-&H6^yZFcT&1ahxHKUI)~hCl|Uz(j;RrJPCMNRWN^+RgVQNat58qV9$?p+=5$qp!NTe8uDHGTBnZHjjo!
u)AnWlOziIsm_4#Rd0o6ES9S;ag*Dk!AS}L0b*Z9KdR1rF7JBv@{xt-S}w~1H27|mKs2!xfX06;Tzj?mq-~BCH&Im{U%|L)q?=;{*#n}PJO%kJFqLi`#c@ql
+w+sOt5&trr_jt_U`KrP_+<#*7dG75f=3tcHI5`~rr3%k`o$hL$Xj!_-r~d<SJ=_O>&S*21t(<hR{N>la=-7xi65Nmw7tNx8iyX!Sz111n-P$GBno|!#ipWI
Mm@2?yQouxugl&XE4Q8z_?b<_?@5|f%^q$XlJ)d<B<{)F^yvOh=B;u1XogA{E%R%1mF+4@Nic`4v+v*~&Q#|~sY?hawLbV5I-R_(n7D=9A%NCsk(64r{j^~&
T}ffQ{v{|`2$4`wpAkJO(XiaoYjJ;CD}DL-E$laz&qK><5bJ)AS^U_!WS@|ArTD3x@D&bA<5(?sFaI1olk?HASJGW%#dM#er7qz4O_lhRzJCC%UQmc->xLQ@
A$N(?K+W+WrxfcIMe_#7bBQK%pPmhDASrtHHTESb;1!$ZVg&>T3=xq;DDifCN^xiD&DlUckdQ?59NAd3jCzt_v|>NI=d_di(^YxV&J?mD;%Tw&B*4)>dmwys
YTBjTRmI$o^sr@V5RJ0fP2ov5_kP=i*(pCw1c8e}1U%{-LL4XE%noUT6su<8&oUuhHLg5q7Y314zr*g>R&IjTtwv{Vf@LvIFc1An(H5(c$}51D=b#{y`H<@2
LVll4lUM4nm;tpL%sQpBfLhZICyFd5I#~tg*LBo2-6JLi=g&c1paYdS*MJ%By})HF{s3HMtUo{<+fY&|c;Wyj=?G!_65H{uEc5tEBBe4l{?qcZU}<BBK(aL6
PG0LRo@JA1j?7X;g~L_Vx~I!bdwE;S5@<>k$<Np~ds(@@EU^uTum+N|Ft(fcb`Wa&C1%ru2M#cKQbePGndvfy@4+I$R&z5JrHsN-GblB%MUncfiDaXW!dV!j
`S;sQ;Z%ko$$5cTc~Px<J2!}7nhu*SgC5k~Z=D|^le=Vi%-zV1$olMnyf|q?dK<;A;tm5z%m#DqG5PWIR;Mk3XO0bwwM+Co%WSSPhTt;~o(Q?fGY&Bul=nT3
sv1HBLxKX!Tdi*Y*Fb1~@OQ%_Q3{8%&uGrIC(@T7#ftqg_+P%0(r9HycqrNS%hf|>7_wMm3C7}=>b}nxzZQYi$$to1HXuN6_Pl2xwD{{duow=2?E~Q6REM7o
8|xg^evJ$OcmWaz0jaa>>9670-;T6mb-$9^yHT~Cw5Fdwa&Le-5oYT``@?Spa?HL0?HOBn)`(q|Yd6(~LVNbPE+Yt;Ci2IdHoMHedU}*C+;2a0omp8O)aylk
s$=sc?z>Ew66}8puW8YPI}rx@v|dV6yQ2)&6xILH`MU`@*lyz;b=fv(CyMk$N!#c$`tT`!Tx~jJdZa9Hnflf<4EraVMcEGuuT(1J2)QI4pW*lp41Q2bz{0C^
P~5|leUe0|3*h#40?#bMK=`3L+CulwGgCCVlVntiy|?QD)`OZA|4!ZDtfP94paO5!y$`v|Q}X|@yJJeIDh)kHTqvuGb|NYd_^_Mt7y2fatGvlx)FN`<cfv(`
{U5hH)Ues};f~xs8Ye<h0<z%&UGu|gOF+^fdWMGwJj1N5LM#L))j6Xnz?<zx2z!4XQRCB}1JT>%C7CErzzWQf#<6GGgsqsfGlAg<RU?aJSZ2jrGyKQ7-3|gq
iAI+z?!kSUS6<+pK{cvnwj?S7xK-oY8WkE3&9~h(6cYTZ(l5U(B%U07Sw7QS8RDDDpE9f}K!=YD#wwBfa?*#3O5!o$OP5yF$8C1B$l)zMo0mt9>#~zRs59jN
s9U$vk6zfQ_iJ_*!004};Sc}$&*ps}Q-a`gcgsq45cT!<l~8@s)g1N?<Jpg0u@%15bf+gJ0*E?_>h13qR_h?j4qk3>+XdAxEV~`#3h#Pp4^#+jex>o|^u<GK
Wi1Daar!lUT9o9JDe!C&3$aT?21udS&`z<D3|zUnNJ0<|Cwynuc^>lJJ{$^^w|TGexr9N-mDQW;hc;#~)}06W{mJ*FVw=uJpuQZ93Ejndck)F57xh*XD191<
3HQ3WNf!Od2~gBj9L}q=%^H$LHf_;@vhzpQ6tx>ZIZf^G94^W%CsgMcZ}NzyxZSyCMQ@AaqPS9}NAOCqOU(EPkyUYs)8K(-!|geVxzN&XdxRx5f3REscje!{
@}^Rch*duqjfAN|mRa^rx3e^Zn9>>Ex7n&%b*})tCnvD}bV3?2Qe;MLE4a~=rz{7`7#E(uz)$Bdl2(k2^w=Js9jg{mbGpStubNfzZvL4cpodh7?UhTAK#FvJ
R`iW2I;p&4=J*0#w(r)nj2aZ^Vf~jint&W+0wkm(A99o6Mkt&O&Zwi(97p|OC?FR1|Klq*>?WqkLh^JX_cD{}O2Io%t<D09Ps-H3JXrzV+z69iAWh)~VpjIf
yC+mlisj+Y0^-)}4`_Neqjbd(^H-|e18rPV#5g=W>BsK<^Lb{*vye(;8_fLa&3qzI*>+}m>hng{-32j25|u5m$hU6LDJp1hIR)MLPK>y;JXDDp;a|0nj`{nB
sl7qRBR0%@(ME#U0#!u92+a;NLL$J7SKHL2m8oWhCGv#nt6pt+tYy))W_g>aDl3L*QHs{e$?4h6tBk*P`z=9bWFC`Y;Jbs~<$+x}FfM*AN}d<QsiB}~Xqk%)
P+@v*{(!H7V>(v4sE3aoOP%|g?%D9Bd9+z_DuHP=Xr5U8u|B@&G#}Xa?hR*nkVo^y*XARoxv!Q$I;NRstbvV@NX3jqo$o^icPJsC#6;tkAM4c@q6k<K6qlBX
^tMCX<-x1jICv^^n!tv1?#aUCScl*{YjQX!2ZEk;-G{oJ;4j)MRWhmq*qkH-#2)~5Oefp1$ueYM()tLxOAl>A!h1sy3~V#^?i00yy4jTkRBha{i4$wEHGF@N
*_d)k>k<LzQl?hFLQnYPBvMuE8TLO-{#zh>m)ItRK(F0mF<EwoM><LI37{>UrnuB}39d!WvbH02#{LzdY%ba6sv0Rj-9OHy%jY}vp>1=kz->cr1xD#qnN)0F
{=r-4csy-~uK_EVXS28j*;M7kQj;juizfj60O4n?OwAx-Y6aJ}+ZxG{LD_FukIK~*@n^JwZWClCnKMQ7w`}#}oI2kk0lL!-6X<t#Y!h=2^KOCkkpXG6WK_E;
Sf7L&8IB5#6uyMlg@pIWKk(0pYh+0mfc+NT33-JwGW?bwHfHxJNIn5tb|iz^7Uhms`X0BTrAT{=*1${;mu0IS#sNj*3$lYC#SnY9V_q0kpHooRHA9HIIEgrL
klzS9-Bo<_BmZSgcIVP!CJQD~U_!f5k~i6KjRS<ZJ6MEzh86oEb@pgW6MFlhp)I(UE037u^MYd@mALh6=!EqsMa8~U?uhPdEc3&>E+OEACX6&wo`}|@f1?Ws
Hpa~={&}orPjd)XnfnB&qVEGLp=o!=7x%CizTO9`RS=NQ9}ao+=*D`NkcKefS!<?f3_>8F2{KRF*q4gFh!OWxTJ}ggyj8!M`4Y{A`0<&Zma6WkI?Y?BWH;t?
O!c>40=E7%k&DlkwbnUKQW6A-wmz9rPyZ=$lZ^Tk9VKn2{rQe)g1qhdSe6w$Yf=?zCfWe3p3=owd-GH0j|VN+m==2~ACTt|0;(m3>5I5A$9t}h7sh_~oi47T
kmWbW?@E?2g?&qL-$Q%tGJ3#=J()`~+)2yvDm>E*i34Cc4I*YIW$njo4A2f(D&W7cmaPe>q~r8(^915iU2ThK^HO(jHzMo!4FJ8FTHsQw<6S@*xK<^($VPs1
i;^+7ITQK*@1@D5hmRi9iM^sr6!9q$jpHX`!Jqk33wGr3-J*5$UQrI+p0X^}LP5%W(z~(rPo8%#Z$5^4miwOg`WT-Lq&o0DWd@1?X3?BVwQPfcGJ7P_#p<c;
EE&EmEac$|Fn<$o*l$6J5r<*TCQ;R2P@S(f8K5~Ex@#Opw4&1^CD0w1H03;!ky^Qn2G+3Gie_NkJUHHrv;nX<W__d2pQ-<Y7@jK@S=_b>4K!0arVJR%nF031
e^p`eSwrWO0JmW>Tv8V2sV~7CQO&tgaEGBI`V+K3t?p1n6l#t!<dxlaNU)MH@%WoQ4Ar;0?%Cd-J*{A>&U7-{Jwbcc#5@UMx`V-uCHH8iPjC|CV1hCj!Sfh%
8N!BeGJFvw`Q(2EeuGW)Z$@a@#G%!3Jnm+yI^oG!pb(_?c~)Sy|EARp+oMf-kadxdLD!^5yih!$8wfNyy$^Xg-VIHHbhrK6l?Ej=|Am>nhbmFnWzy}rZHjl?
#G0_rc&k6qg+#*Qyb6_H1{G`8cQd`O^n#CJt@osk5)dTC+yVr&zLZjZ11>F50)Za*23p1A(@3Gxljck*LZ{70UL3U*_PLVNxJ{`&^zEHs7j*qTrJykni*w;J
vUJQIF>k?4V|x&_#MMSn?WcQ+KR`+7UPpLru3IR<GV%5|ai7J;4&T#nUhmZ1eMvT&jmpay$dR)xKkb-$8?aY(0yEh152827;%^l0>%I7;sA<6nNaR{RV`?)F
lSJ=Gq<hD=lQL9a5vQ`(UzJZ&BQHotN*|nXe^iw%TlDw1a-YdPN6|JVJ)p|{Ld6l;?=h014D}ma>BS|Uh$8`^BtyudL||RhC2|P)@kkgP-qKiNlh+bhA^|&P
X<?D*ZOS}?t(Aar0un@*Fxe5kF3N%#RCmgAD6&Tfje8>w%|p?l9rad9BkDAvZUP1gVfRI%v8T1-zFMvk+a5b5`h5U^AHR7`Xl2nyezdJ4YPLaQU?LtX?~Vtr
@hABeh_m(FE6FC6s1yMkBF@$SqndZ@gW`;Fp{T6yq^K*UlTCkX&L)A<FEo2m%d_a9z!~^AalSi>YUmgsdCm19-T(4lBvyycrcb?{5o|~+3sUqs6okpc`?pVW
q#TCyvYkdc#z+!@Q=0P>Pp2U$0wGB03kf#cx>NWokw;|^pOYusSodLjme>IhPi^K^Y{V7=_5j-nS;8HGfPTHX0t}YmQH_)^)4$?|%t~0x{!wPOiCpd~4tY(3
r`nEaF5e<(5GzTq7+S6*GqEe3(waK5d(f;l<fk0<Db4&y#9_Se07CC(UU?>Qk);1vOAMNRlewR0H;3?4haw5GV?B-lYeTRr0Zau%s5ihHZoAK0C698hZ=G*K
S0-ds=5$dZmXfA4fVRkmf<NsP!0hLBq8DeECT8>_$5^DFoO!qO^ie@^fEVJ1k)-^^E2+GcPG?}I!B>58tb_=xMFyZi1Ve>gnE3owRmVhwN!kGGQG&nd=-KDs
x}bw!+$$ia9}t_BFOzYf-`lw@cAx1j(&X2hYF#%pdFRnbLcH3BZa%`GBhyk1qg)WSpbw2z4&c<)50ILC^o?QP0WyR1p-(?TV$AR;0yN|&{^whPc<j{xnZ${=
-}-ht_zZ+MQS0o`63Hwrs|=iQ!iA<M?Wou-TQ#v<PnzEA=Vt85e!3YcTGyc9*2vu7*&=!?%WLE`F5Y^BAGyWz#*k_xqQyr%Q=h_Os#0?u7}<^yismxl$QxSc
wH)WKwY$b~3g|#92;$v{D;-VVxP^B@>fF4qJ>js7nQev^b=iptjO#mwqumHU-I9d1!r>osPUIoDV$2{#Bx6J8S(lRl259VLJ-@(hPiyu1)%ko5QqnMhC&|C~
bLMLbNeTr2yk+j5>AvS2?&$vCvZC%D>#d}w@UZl=0*+XSU-JMYl)EYlPC02MRr(Z5rb_DhGpv4TY3iUl@0C(xPsMirpd$LBWCG`5-UPsOqr1GJflbm|*$NQu
#z;2r+&L?u*iFqdDjc=+3eC75pxw$p!LEe*oxFTy=W|~3pcL{eAq6K?#E`OsUYzdo;;?5R!IIzEx}N%2AEgOcaXFn1VX|US9U~n+HhzF45dDes&U7x<mRCFe
9(5&}PV_CHHvYa4UDFv|Borua3ui1&;@95Z|6m1f>JP|BA;=XP8s7IlKYR!3jB?t45>_u+uX1;0c)om>1J^_uL2R33z<<8zxA?s85fzYhjeA_M#drHi=3*Bh
^|8W2rW(I<&&lnIOb8n-mJ|9aagB%bFXV1<6I#fPW1~${hTbOR+$zIC&o+8HSb?0O4c}l-!XNFIKj=`D0x(E=f4c%Hm$cQ>h_)1fp6;dYgq{Z^6*TW2&!2y@
ZCN0?;=Kpey&&s3C%Kkb<DuMyliHXyaCxJYKq2|)JJY6KZ$e8%&wh}v1hT?Q8Lz^8SHd6&y5~y`$oCYUaK>h)!_a)#+>pe5SLVgQC69s5gxkRG)QbQDY6kpN
=Pzj?0c6pY`e)#UM=UE^v{5WgY~jf#`5xV2pS6%u5HxM9XW*j<5LxsNc8GZB?|33B^{sZiO>fb+gMe7P<zb0nk49_pnd~mTKXCSj%lM8&awXFjyzvKW=kER6
cxpKG7mhiHCgqHDZ+<uJ==eG;RpT<pR#4-;BD<?U;viVOwV}(P7P#im^-7Y;Jl!mEY&n^34+NGXS64`<ENy{?ET}OgDY^lt8Ui^@vZA=TiSm3Lm1Z@uz8Ik7
U>EjbbXFP#(a3w840O6Q3{B}M;$Dme^G#7so`#%~$E*pG-fcH;^`V4X)v~n_($7v42T!0F&r`souh1kO8i*Ib&!^uuBb#{FZDT0ZJAIP0faDpgybG9R!qGnq
cLg6;c9B3g*+~GHg*yTsKJ~aqM9n%?+uW`;6=UZ)L^@Y~*yBzD_p1GIt_MyOf&%mag%j~EAZ-QT=fdLGr2eJ)F`#kPt@seB_zr>fi?k>y^^GrGXn?FHhoXww
1`(H;-SoCBT=FfHV+=E)B2)77szyEoILye<=aB}^fbnB4CzaNzA4ON2w{Gc#vRNtr))$ZSOV-b#IS>hfp6KpUs4n(chqdGqhY?KZ2$-dUN7`rS9Do{j@@S~<
(m8`!m+d&Gqrb@&T{FmbsY=&E#fw^dBU|j>e(z5g&=!r55csjR5{;r2EnPdr!siE`2$aK|#D&x8*2jo|NMpG1;XV8Ng4K2siGFly1JXPx?f{yU(2J9L&Df7Y
{>GykhvvY@N15$kwjxX|Qz*hLlpbwm0v38rW*H}t($mu))r|hJBy1RFio&t#eV(r6Dh~+B=$Lc<V}p!kf$D-8G2G+Lvr7ZBXYLtl|HOSzH8VHx)fJ<*zD3F>
zatCV$=Mknz5Dsm%NBMgca*h1t}AYI#=^=e`g6g&|LiKS)cupo66>)ruU1Pj6PGO`D~$B8Olm<gHr~~D7xP#qD61Um%o2`DG!+fbMh*+2SH&%@r`!-PCce88
u>{Q(;!{%!+eCoE*jv^wpyOlS7K88B9MiDB4dQ<-cQ@eLHI9&{c)muFp{%A+*?_F%WP;G`qaq-@x!+&j)hZ@Bgl!u{g1^-hOzo!rGjQ=K%^3MyPaUf*k;w=V
z%b^e&R-7>6$yzG)YCMvQ=}_r0sye7zBwLrDH>$|wjmO?HU4e=_e9-7%Ru043;mDwwO#7=wR_c1EjKN0z)XD^4zNqjigu{|^TaZqC<b1Nlo+bX7(Nu3o+mcK
294*kBPTzckMadtyiG*igsiqsztgP8)H06toW^KJ?XPL_S)!DZzELopJF!polDgiw)}b2on0uf*%kB}Zd@<Y`v<f<(Vr=l^5_gJxH_ILZI*1N_Oxx*9gI4yO
8cO-w@2aodx^nY!B!WRG7t8E|-a=Q+{q0Sa1_bN0y5~zM&`yn;+TFu?bFDRxiQL4miYk_$PTj_#iqNeWjkP-t$IkgZ7T5r8Vd0B-*wUpt*yfGPH)Z*4&8urY
ia45>&R1*1JUnKxeJB+FYs3#nyJ1s`pdB}0%RdD-YjlvAN~g|svs6^{u&XC;8_KN4+?+Z#;4o4-MgfJv)RZ%+x<{V;HD$v-uChwh>n;pbEG1qe@GN8l`591%
;NNjtJvDDkkv2Nsov!$*493byS1)2p2pc+%4Q$u;vvb3pp<DDUoy*4>>dlrSn2cg)czW0(T=DXDjHPX=ulv?{yn(b$+7NovCn=q?dKXEDQKS^omtDcAdpM^J
Cnx44ACi*@QEWf8WWtrfucNT|y@>P7rR!47R)#`|!>X{)p7Pu)VS?W-OydAYu7gj(|Llvr%u7Dkrsel*WoRb4<Gf<~gq1^5Q~fnx3a>KO@zF`RtlaX=bN*PO
YID6C@~@HO`;61%AE1Gg!kf!lb?HmM!$|RVvuLj3$na5UJ8+B}3X*SucvaX4<L=6~)^7_kN|D=aGoI>-E6>1m3-c)mbiMZ4ne47omdTo|gho~A(IiZ%=tsms
BENJq8X|aZ-cd&pvT86i-O(`b9LrDbSl_`bWV0zR)u+8YQEI>3spqeDJ~6PG<pq{$`imvMWb=efNx-y$d(MVc|2<>Fk^dNw#T5#66H?p{{CO>2{zdhqn8e$P
=ar~JOY@K!)@(%GVO)Mk!5#_4dv;!ca2*IR^j%S=TfuetSlXoYl$sJlE=rBM8h(-ISU1Vk`?){(H>j!-ifg0mYxs@41z@U~iO5V@-)?6g=4oiIx3D>%krIV$
f!Z1gcz)E106a+J=h7|2&p?U`Y0Cgw*A-Ifmd0a-d|36dNenG$PO>ce1T=ixy3mJqS#@<QICM*C(4BGSNpc!MiZt08@m6>@H}qeGa-mLB3{Ikc7gdn_Gu-)$
$v{mDNbVRzg?cZka$dh82YO{Qk7F_cXlaPci`vWS)$w#f1JcqwNCW@Ou8SQ5_uDM+6Bihj`vp>8UORq*Sy#unmcQfz3tnidF~zo#-!5LjtPRm3*sHiTZvGTi
23X{-Q0)5Yd)V$@6l~yg&E`h$kApeqUVRg1=9zl|EyuUYb4Ls5#+;ah)zx$J(0i1e-Sbb6<DomEG2=d${xSR8UI7b0&2^v}h?U0QRX0KO#V1aaKe8P4bE`Y%
+-pwd=+=M$3=<AgKM>D1LYGVyEjY-t+h!)&A~}V7a566C(>wm$-#^XH6i}2Cf*~s(r!HKOM-t2v#_eml)cfyHzj^rsXFiL7+8}W6MAX{1+YkD<dpjHrLkKUC
EPiUaTg1J#JIUe1|5&nR?MU^kS1f)kQl#><S#Xb|Fu2o3#X5$UEHvJjY&hngnD}{wAJwXMnCZX0nyg&jcmaTQmRR^D=LnDiFvhq#pbK|+w_g_e%;mxQsU%)@
h@p^}vn4wyHULzV#c9C*nj-#FiD2U~6fqY=Lvh>CY+k$HNU4Z|$KNV&z%Cfh#;V1<_m0?3YDXWgp~Ns;h)5<MwmCr(d=e^W?MEj$k}^14C+BZx2H?}KKqQu^
*S#|XZrL$?AgD+SIOExe#-Mslt!8eb(IZOpoB~8>8hZq1zIty<AqO?;{wfN5uH6zj?tcd%^BudL5Ms*VD}xCjR}p;sr0Ig2UFtyrf^@Y-XpBRc=s9X$0wnYn
;LlgW12Gpv?54dAFNyNCSW|W5gVqOxppl2}YUyi(mNybLx08Q)R&mH!0E7Q9eA+ddNP|UF(#izbPgG=Kx|x&D;8WVGkhf`1THEVj-UoS^=-j<@w1S6;4eU$p
%T_+~LD*d1KAJ?`2TOI;0Y}*x#Hp3Aj*IaEYwQiM<;64xtBC$kuECML=o3^ek9Zox<Rf+wd9=_dPtl4U*h*sw>mE`FIS55^Il6#T2^VsAIqG=g<uCynD{G}C
)=)1FQ4;JeZ0JwB24Eql7fs(Uy41J#Na4!uPZmTpRd7f*-d}$7!$Spbn_iB%x>Ox>sx?34ryfj+@A#Y0fZf#a$d5N|^q9itTH5l#Z)Bk)os`l~*vS&Xdm(s_
7uVFM;{g7%8Ldmse1}VL69Owtzfs2agTc8_IJQpg*XU>6Mqq$S38CI$%uP^7)XF*2TyXcAK)gaS5KQB_T$^VBQUaE}KFE(3Lyk25vG@3lGgD?G?)<G?3c#!O
KxjO}c3F-cR%f=PFppw=cfdPe@XTeIbv&Vxa87zhUDaErlvna1hh=^<x;1rrBlfNl$Z^ISsrDYv$@;r+)-mz22G1)o1FF$wCWa<)m;fL>qG$SSe3GgQhjJ()
XuhG`Asc^02k6Jge7Z%7m<;Dw$b4Q<7woYW$Wj|L1!11w^e;{y>3auh1zFq-iCjBz)a9lyX+Sbr!KcwuvUmh41=~JR7R&h_P!kPMg(juWhyFU|j+u3w-aa}J
ycJEr!Clz3bZEenn3bUwBv2aM7R+X((!em=`yn6wKcfM8u@J=kyd7=CQN-?tWQ>&OP;v@pFU{)|%2KiNVF-=KYvsxs>&ZUgBDcudi_<yr<^|mtre|n%k(=cj
S&y{VLg6pI&k{>6A-KaF@Z3Zj2|41loI!kt{zj3su%#c6x4TR+*-Dz(>ee=hIYyI+;1(glOBr)70mdntg)Q`~dCrb9!4Or)_#Ii30A(upFz+%<9O{hjoyQ^b
`p~_jf-=>wkV%yA_vzpW3=>jl4p8@Z;~s%KAL<%!-nH=st;o)zAJNrXSRb7m#U_A2cDj-7bfS^Bls@~H+aC{M?)J)eOt1P2q(0f%_|CDr+>lq5dQ3pB1BccB
UYK<pq_(!&&aA4gzpqFY+OAF-Dlii|x#Ha9?GQ52x!4?dMpI!jO?7UuiS*uOo>EuE>@Lxi;d%#V!ppKXOatYSkVz9EfXz`vw7#$jX6MmJrIk2PYED=c+(!B%
n|MmZBDln`bK-E4`1DRM`mKqop%s-9BWIz4equdC*o}oY5OP%>FaNVCm~GK#+&}hv=DQ-UmC)JXi;ASMtwbs1<d$qh5_EFFxO}2K0~7@M-Zs2Go<NqKl<_=%
YjhVYP<<6h=^?C5NumA|8!AB86Z~xOpl%xEqZH5pH)J_01VGO3=wQkbTDz_{ifFFNkd?e#!Sz~PC&DwX`k9JwFeZOdQ5O*<br7$M*Mk<aQ*Vpo0+5cuwIyiD
kpMY5=32Q#R9J@9JaxGE?LfSVy#XKgp9+I(FL?UHXGN4fLXN9uacUEak))U&geGsy95IfW#vq3CI?QRY0`js!aVs|1`Nc}UWqavIKC`=tPls1mM>ML?=<HuM
m+Dq{?4?-G=Iq*Fl&$M6wX?NVUL>E0cs&<*YwrK~8r`J(+IBrwZ4Mi~1;%R9QpYtZKvF_YR;Q+QB3*->IBP&6^CVs`C<J;<VlQP@w|uD&jbxPffIf7Xe-fD!
M&x4D%my5G-{sv87}cHpYo4Ky)6$I&I9aAl$(Kf^B{Kb5XCHpTu-!ol6|kY&%6%VHCFcZ8Ljg^O&!3l$OLpOvrCN?_&gfdxWeqw@ARbueV|Zq9<bP`Yx?+>U
6`x!B|NY%8%gteZ-gH(p*0piZ2z?#HP@#v>3DH3I&YYzsHPo*#XqC8Xcedpo<Ud=yI@Os@ylG4RQAx&Rhh2g(ThGsjSefeefYHEy?t8qh3nqUS(CV(=O7cfy
<Y<W6E+lCnPuHjQx5wL2D1H*mmELDJ16+<-bG+g2qib2e|MMDPNG8UuY{AJ7^dO@hm3Z^v!!SV8H(q26x`j;L8B7^X>2>DId(s1}AS5W4@VP8M02FNb#}x&8
&pWQ-;Q=R@+hRyY4L+}%b~;_VFdCYd;EogZZnMOOvDW^Rpyiu8&kCnCt+KXDYCWuMs1v*>-%Jk)J}f%1c%GNmLLW*GE`-oxnFJ-2Lj-qf(I@jfcg$N@@Vdnr
D4?_ZHApa7qe#_e5VXrWpaejJ^<k?#A=a9S{$-eZXLQT4#moUEjy^GPdkT6cA9Dhf|8@}5vo6VD+pql3t6_dKx0mY;(T_zFVJdXux@C-K1`~sJS_Rz_f-TQb
X)2NU&rX!V3-v<l_q#-=nZB^F0R9ouHyYE4`r_x(RADO$P{f{Vg2P|0hye7afS9j3H|=G)rjRbvbVJla+efnjURp2pm0%{mVCecr%2!&lgP<=AoYTuV1};_t
NObWWK>J7+Sw>GXD$qIKI8-4VrYX<PXqcN$?I7={QV$9UXb`o6knxLV#EV)YTCfActZ=p%DkVSHRCDz$Qsh_Y)gDx^l4It*R*3wKHN$)fFi+8hEem6EvGZqB
*$_<62(7E$+I3BOom7ctIy~c^S#?>zA{B2FkhG(bRf^h+VV;%&PA6&ElkL-93xg|rDk!D<stVQ1K&bA+d#aDDKI!jWu~|%4;?6VRUil}(tf{%r&hn-G(dj=|
*pPXbJ-K=d&!buj?KOC-$iz3SwlCd&Mn=l`rWEM<OpZC4f=?9*I2+sjmj8fF2VCFQUR1onMS|999D|`t3+~s#VN`0PiT&%D42ALb9+ToeY=q;RCU)ME;NraM
w8W*VU)uIJ3krIBsyI(V4d{S))0%i#l&vx@<ee6=sqlT$h>ue~fr-@}Pk<YX*W+{eyUtmPg%$)HPiyK2eHBdQKc{&?1>4QTuX~>e*858NIO5=<6<Qk+?j;>t
i{LKY>hScVJT8@`^6KIO8p@XBKje|Py>rT5IlDr6vAVhNV%el0cU2s=S;%=hCL&h?A%SnnT+Fqo%{RG}mSc{2$s)dvL3MM;%ZG}0t=xuYqv12=Mjb{c#$G^B
G~Awh`D8Sy&b?`q>QV6AguOx*tOr6<&kLV=tNxz^L7=JCkh$X0!OU=}K&{nYYZ|2e>NYu4Tv|*}dS}6%aA_Duk<xTxI&!!dcmIOVc<RB>YymafpNecxZKm#N
!5vlsJA;h&jq>Wgfk0%X4ud-IZMr5oCP#a~)!9FrHRZ<!+{#<NW*DdbS(v9lbhA1qP1|yxDVBaOndfz9Y$;;II6K-5@GZkHkk@V^dw=oZESAJ`1(eeseVEmL
MvRzIauoYg%PsB|Me}*aQ-$4pv(XgoUwon`>6qUsZ&9Dca?31VxI{lt<;b8;CogZZF{4UIJfsHqI(9e_c#Y#RmFs8Df*13^HN-i;Ox;{;2Umq-CaRL~(MfnZ
l=U6y4!2IvHpLlUBf{uyboYE(Vr<As#_SC!{rem83u1%^TRklFC*A-@qBZ1vCDJ~sTN}zbK}tqT`m*VC|E;~{pLNVlJqMUDigV0-fl5lTwM~Rn*=8LAu~*fN
K1&v@D8#jjM`Wm^c5mIv$8Q5}b!{f;K(5`*V^2Smcqr5*x?Y#gN!)F^1{+po)u7Y$l0e=!vwqaLF%XF=VwPd)!aML0ZAiqy)=TxHMJFmaq-VIQ0_->P&VC;S
{+>o0)u>%USUMt0HR=8X8eVanO6tp!XA9<sy%ker@nftgEKfX$xrN?Mew#7{N?m@W)PgE?>$8%n?4#&#>LTX6u%{A|27vt}dWu)L7ER+<nR{3Bi~7&CI56qJ
VefiOjJOk}gkV{Vt4ipCPn$!<zjsLegOd{eWuuaKz$1B2W!3Ke^wBvjK@&sDlp7h`bd48Pcq0CGaGn~wgRsXcpzd+3Xuh$BYvJ6>pjSbG_8j<9(r31p<8s+*
+|eE7wYfApaj9Aqy6f6!V`#Uc(7RX!7H6F^Dc51v;{0h|I$pyw$b_zxg9XeXpoo#AW1njZ_68TuQx=(=2M1Ow2n^IZlrZ7!5h-hsZN!%sD@kV*6feg!aIzT&
Q~Kb<C*s=6_weK#$sSZlCL#x0>MiD80Kadu8_5h$3wPxG;zr5`amyMUbo+QGT#s+;@5J+cz{%OO?i3e9i0Nip>0=KO)0K<&Hry4E)+}&cGI!2a706$HqWvmd
9fq{XQ>nTFX10CvOesZho|r7I_A>|L^hYCOB}rVb@$9$(Oz28#JeoIJyQmg5PZV=Oy=qurNxii5DN~A&ct|Rqbe2z+aqdkjp67o-e-CTe>D>O-2^D}!%$mTd
B##9{$NW8i!#b@^HL<e<yrjg=lf=kW{3`JvlN_@S>z-|g*Y(o?w&JejO3&+@{ovAp%W7BS`&uU2zt5)Z^Hx-(G4(!DL=JzbKxcT=HEgIGkoQpsO2XD+bKAm#
5G<~Yi$(tR$j|W)RcHZa;(N<AL>e1tgEmAi$<IfCK>gV1kse$Ro|(bvB&F<785N|MevTdbxMVTIMN;yG-zh6UUoR5uT~g=%8B*}PlXU03UG%@OOT5fJM24Wo
cU@YI=U!sGfUuOF7FR#cWn`{U(B#zeY2p@-)`Lz;qSrMWW6tQ7?*+v<skmTY2AqnuIh`BT?oHkfr;W1g<}8toax)?5&Ksx_FDp<}kbt$S1#|bi&_u@FAs|={
0xY&O$fHDA`%s&COQv|?O6I6?7h!Je-MSCq9qDI*-js=wXtt9@;7gZk>EMel-5%dDBY{=rd?e(L^Ed7s-yHJ4lu9aTelrGxUp#-ZSxUlNQX86yxwAiZMwf{#
@!Yjy&W``P6R*=<-UO@87F({aRI&BSaqH!sdRlvVUdt8gFf`D6sDIGX-*#|eZ0_ODHM92NyvH0|(k>g+V^Ldiy>t*5@|BuPI5Ei(bG~KuL=C|(?LsoN+!t|#
pnYH*+HmdU<t2*Uu+|$#hUUYIoi+ymJ4Xd-`9(P>o?9shpPJszi@BVS9amx#O`Mf`v=tD}eg`(`14QHEy7u1CP?_RdZldP*mf8B`yv1dPC}TP%4hP5h1WtAJ
vz10wzw&N=w)I@B2}vMFio;o8C!oP0Z*b>W*czW>1$c)j+>=g+7ta6dcOI!mQE#l;t3$(!k+3S-p=WhR>vy;HF+Go9g3&-zc`r|5>cd0xKNXtlyTKgMS*T@)
B3EF?MwCu+LBpTTz7Pm@_!H9Q;CqIjEd}-r^_YF`Id?ElwB+a@j4>*h1+!)&#g-r1Q4*6AI{x>-f$a1;FqBw|y}xlUc-F%6_wyqLF^WIr+E3u-b4!(@>+yP~
_vblAOOuXoYMT(kAC^qsaBmB}_&a_4e&o#NQqadkoN9z7^`l3<c{0f+<hGbXw0oRKZ0v;fe$$74K_TA-rFA+755FZoC4GAG#c7Jf)OUNgZ`98jm`(!CBv|_U
q0a=Ea>kf-E{!jOsFFO&&7`Y%w;O#J34_gn!iIZkAW4ROnxkc<eU|P#=CflZh5!GPW`G-P4<m*Z#?9*@_~F~08H~^Zt1F-&a?*pG-<IS51cBP^O2>6o#IFUE
q63<0H_sssE|OCwl5#fv)xCb^UvEWNP&!a9H)KzbT%Nm@lO12hxGv-X@v2U03deq%!1RJjg8Rlgu;dPs&cXjzu$pD_J0E6vGVs6Vc2VY#4$i;{&{l5~wPysf
8&u#)n$DRRcdk8!Iay`Et!A0B&{`~k0-_)_(E=s5p&wGTjmutDkRlWIF8xlU7{7=l!5)&)Ybv2~-#9${I1YFF<Xzbp<G^e;?LDkJKaK-&ufhcKRn&4hca~;!
+n=XkST^vv&mS6sirSoJ4Q=Io33>U;^%1rSU8CJetZF{@gLgwgQB6<NLP-xB{hQT^$!Cn|(^b(}UAq@2XKH5{@i9({nu;RE2H4VQPC8oE8?hl~I59*mQTf33
Iqv-1=ekU8P;{KEe`8)~Ne<FacKY^v9P1%%H6YHFMm50QCSQk{#_jthwgt(JPG~FRuYtkfJoKlk=kku^ymjVB*%h*cPLo#Movh5Z6h`fN4X@3&+^r;7WGJu!
n|C|+3X0TEQtM1|dSF$pPk|tD96#pvVX#^vWu5NY2;Z3i47r{v$mA=KD%$?{Ud?)IDo2%c8yM^4c-^8%Xb!eU|1*QI-!_#buwM-Jv;iX{D!h$+&dIDI85$Me
OWR45qEc!}z*5m@KFt3_eTVQc$$S;=c+df3HAN_bXC%~3mh)8+nu+zy`)Vej{3Sr6ujF+owwqXm#+cUqjT|NiAxDQ3Q9|}!MUNpcwdbz#m5tAW0fj@3R3qEW
WokR|Qv1m7jlRI!tgWl_eKQh4OtPu+9m%iv2`})fuuQ_b9^x>UWeG+JLWRQe6DfX*@-av;_`!Was_YH&rf`-L74+4oU}8^{@FE!WRjShU+FA(NYDT>5Vq#a1
;C_gc-sFEN5hr?*v^&u(;?-1QL&^Pf!LC;wJe09&gwv{WsSOcBKl6$@nt{97&OuW<^Y1*#6$AyjDQ(51mWYG^)SE+wFjWi$kR<(jIqv_S|4PK~K(Eilw`3L6
*Y30FlO7zgCky8yRMPih1oYe$t9WsokzGS8s)sEatlzaOy9(ZcY<;%$zF|nlfDzYkC1N0Sa%B4mK+%VC79rBOsVB-s4<uN^6&gM&Rl{ZxwcLOmmg8o~OC2*=
rh?xsc8MdGGJMx9Z~S}|Yi0Ae(|n7Aa%XoxJs#U~Pe-C#!kNUnpVhLM7B`9c?aqVJn*8CRcNLwF8*;b{_=;!c9LJ>vd%BFNI4l|?*5~Hky*?@MNtwvrq$v33
_(H;9-8-qd%#-(iu>~)p*nN@KL0fBGx9H`HzeO1Ap@Zw=zkChIz}VT&O>7|rZ+?=9Qa@_NJg<3RP79m_QqO9|Q=^7x)OR2EUzSAkX?FN)TDJ&lRXZ>;Ek7NJ
rO|L>%W=Wqz{sxSKVa>X)s2juLXP@NSh&2B1HL8#@gs^`-$LOX6cb=icu{?uG3pKF&`P<+@kliMhz9XxJB#_JH^(4$BiGC}B2DlMwA$$8xhGY(axjk-*wR`z
i8MX0a1Ql)X->dMeyQXB#S(tX?lc>ki*UW<B%J$fm2c5t&eb|~wuI<7ljpn51nTUrk8>wrO7g3Vp>222`d-0E;n%*0^>rW&<c-7as6FzGewPjp<pCvt(^0e3
t)s>>c37lwbh`2Rrql>JF)OQkrQbra;5u>fS@(%ec$i1B^-NsPJa7&%o&{Z95>l$Bt^mx#PS3FO_V|mfsI*-D8{tK?&v?HwU>UAU?yg(MO2^{psrwOSX<}W>
nMA)We11rBMC!;213KsD831B#m>)5;50R22O~`ww)^N<KqTRP-50d(x02O~xSQ3lE+^pS6bCRY`iyZ=DwlUhfM>j#uKG!vA3J;mqMm&N6up*TYfGO6aIPPm7
>1@<iE|mWkSp+$S5yc2@*uoNvvTw+Jay%<6%oPmv4Rxp^(lBMHg<cH_74?C$Mg{4==OmD7E9p4_zT3RHcl|yDDyFlIXbr5}EZ^mF>6&Jjm|<=?)062l39l3F
?Jf%?fId!Hdb*bi-$xJxciw+>#QvZWQ_0OOF<LmYLqyrpVZm|j<R`u{h+^bxd*y|xlNR%;!xKZ8lT2|;usf}T;OGvyBi?xRZ#w>xp(*o=vu)8VxDvMQVwC*B
%?Mk4W>>|m)G>w4?B<%1Y+`v*pSXW<DQCka`P6X_bN9Fr6%$$m?JdFF0L{Vp%WjVNG}3yF^@uo5^hhx&*#>oTyypVu)-SX6k}nPP!W(50iO@HX%|6BLcSg%M
9Nb6kKs|VN1^1l-hhdUq^1Ss`I#buApDgqWO9JPbV6Q#F@d%MgB|v$9D!1$&PCD*>Uc3FsvzD9(!Dg1-7y&=vH;DG=^t?)8SJSNnOu)eKZS#dF^gZ+AqvAZO
CuI+Jpp%15G^IsTr`Q7^YJl<l>ytc&SUwfov04-eyjNmhpn*P>mQXl90Li0sLV;=G2-K8^;NgOx+Z8J|%V7_mct1b1;E3fg!zyE69CSqlneu+wrpn=?n>kLe
%0pbu?Q_K4ULk;5O4nrWCtGEX8ar@<$nrFw30`WHp|a3geub<3=jcgzkC>(}tX7@Jo115bV=%!BZ?@R?6nx+D3m>^EKD9Bik73Dclu!8pll(NMw9CIdRl#(C
D3ZDeQ{&%32K)E(clmmbMDx6P#ySN{IZLkL7{S{hTW{=uDguZ<|He5XW{yUa0@ZNPai}5}jR}{YhPOX_u&cTrKvxi6l1F@(6=idrJ3j-jEmU83jG=^W&?v;d
<EKTfyVY8m7LH9KC2wSV&R^SX?v1bf>TCt{_mC{HyW9QREEoxWZG9TU{X+>Ftb5l5b5ZuNt}%dJ<wP8XseS)A?SAz--f}p1eI`^Ui!|^!>~Vrwy6_s1%AKmG
+q;P^XvE_eD>@DIeC9FTbX46oQB1)-fth7AGf|AOAxI@CMi$D-lzrC4M@ziG=2Ef9%ZqU@MrTxIcjdwZ?dX7fKAaHWW)<R5Phg1pBbN<&zRc(Cii6$5m|E!`
q2TCIvFMM&ZBZCAgmt3sFw%9Be?xCP$gPu+zklI1eBmY*R+eV!_*eVWcB&`A_b;+|MNRu{V8%kp7JR!!XcO1o+#}`M`JPKDHU9p1K2ldy9bg`fiYL^3MiN&o
-+i{jFKfbf?+U#kETOI2zJVI`*b7poMoxWoGDV(s7KIQC4N%5Nl_i~A72ei}&?FI+bD9_F@L3WtTMv)icwuF|ITG}UvPu76qmG$Tp|v<zuvnkp)Toz-<Z_4y
a777OV&kSLs5D#Ckmn|_lZYKPN_YD*OD#W}1Z9iNDJKeymtD-t6*<=e;8`-)HVJryhtI?V{z}q5*%C#x=}j!wK}IR5n0agR@Vpho;p7;?08}ybu#929W$3)E
WRfO1keIz-r-K$SS;q~W7;AYfrUlHh8%~sB7#OjEg-0v4p8RHLJ=MYIUDe%A2wjZj!D3YY_k_`)Nn}{7&Cf+ALDM(Y*&KcTIy0dXJ|bWO7<GVxEjB8f?=7VA
SAAOe4ap?h{)uL1LgZANeIo*>pFbn4?_Rv2ZN+EOc3KqSu44bJ4z&w$_4r`c+tPlj4DDS~4mDiSeatQiO8+FNmL$-nI<{@k;&_Q}U{CYN2#sXH^cxWKp`aB^
)qF^?o{}IlJoFaLZcQmoY}}L&vnr;#TklWpEVr<17XvO|9<9_85B~IuSrHte(1Yuo&o^s@v{~6JgZ`CkN#IESBg#7SCL0J7$jx9iuYBD*!>U>b9l~zEB74T9
6X;KfB1AW+Kv97vkTXjXL^ol&s^Y+@%yvAp9&nNSL5AI3H$O~{2HQJ@?P(Cj+zF)E0H))4xh)|Ib4puhzBJcB{T1){e3<K#vEW}Y0$QWB>Q-ZEZqMA2TtS@m
ioKt!l!tr$gb%|~@!%c=ftr>Z?i8^)%ZvB|;pfH03YX2?8stN#Hk~e0&5pLoA0y%`jfh=s<|PWJaCZ>*zHaSq5K0Ql<9G`a4M2FZL&L5O2FV=->Ji$;Y|*;b
zSZXCUZ`eXlPiR$xAf>Ws_&>Xln~wFuFv0sr3uLm-YZ)w;5&_OD<7@<$(8&#NcYgh*GA;17q9^*#7TBX!qIf!CVSF7(S05OgX>-+S^~uN32uj4`za&xOhKXp
7opnRc_SLq!MqnS1_QQm3MCdclk>T(N#{!aM5m}v(I^|T$^o}Ai^|(5ntKsy%C>L}4!n@l7g}i@w*pKK&3U&fyN^&g+@nr(4@c@A(_Viq$h<J=CvrV6PdY?{
#<N|$!R<A0MRf<L7v9O$N97b5i572Gj;p8PT#^5Uk=6nb^|O;dyF66_+7u43?7c7kuu{{c|J!vr-v(gaNE4PG&ZWN=7}>hvAhwGhp(wJ&qufF?;{BNvSiyS^
f&XZxhp7dB&JTzq7UH%V9y!MHdv7c-KZ7tzC8*Z$N__`XB3~)^pWx|EaJG}<Vwj(3A2>FAQM{VgiXm=1$5SVs6aOV2<+dt!<t1UU#8ci+_#I)<ol|cxGqE(`
ls7n+m9NNRwWoA*kfP0~ix=^rGQk#>;RC57ox$8CJbtp<L*USurOtH%hivF$nb{k`6~{E;+|m^BwfYNLa#rsTNC~f&3f3mD)fw>zb{ySOgenEs)B34}QykPC
BU&mU3TT3fBfE0eQf%(D<pnKB-OO|h!Ct0spZ2?}+r&3fv8T*;-XzjwatQ7o-0O{nT;km|v61A%{^DconB|3MgQN{uDZXvF>$5%OVt=l8$8E|j6CT>y7rp4K
j3$>^DSq)7C1Ng%t0>UONAIq)m;T{{t9mz*F^%~%zD9#{XhN<int!uqex~cXJvtZ(Wt889QDlsMhvJ#4vSI9N|KX@$PL^(TSQe&nf;Xbxqhv3Ckll{U=7Z%T
SN$rn(kY37#s&MGaMtyfA9iT{PX1gqxF_}zNq1&sj(($`Xu1H-Uzh<<s3?G$mf4YP0~%??tAjvy6T*7*ZTNVKs^C-d2QRBk^j2Y!@>Y(iaCorpC%;jYoc)x~
rhI!Po}Q~*&*q8ewd=*lNcOM#%gm9|VMzLw`8yOV^)@JX%0Bj8OY4l$66_gcPplckQ<>Ux8jUz`a^y?4TP=7~MtnRc!3uF`ejDwrq39j9i9Lo3^2(6U%`kPa
=qz?{swkFc=>wm`wIN*(RjK@6f%pE|J1#XF2+Vry;CJ!L{*mJ)B^(7z<M4YZ-)U0S*uGiZakr@Kz59jA9tYjxX5lbLcqNePpvDk6-udZF&~DH>Jq$>NoDZ*o
_^4BOKfo5yyzq=Kc+W)B>%#|Gnat#hAGnGnZk=V-qi?t_ocs2DdC5d>EG+e_69GgVwbnJa(*m^f@*WX8_P9W8cNLABJWl*T{SkNCR1)8oO@s>%^;u-KB^9G~
54N>@37}sox|`|9kQjaAQT0#pmtihq5P4A@8L)s>9?@3*q!~T989rfDx1vfWEz;eOv<orw9zK<I85ss6aJNYW1gm)<$8<vzu{R)Y(p&OO|E;e#AGw~oa2_Xh
{d-NZG^nCIY=FOjE<#lRhS(9%!jlAC_8`vr)3kf7@o-hq)5{Srv;{3AGW8@g(%!}wKDCx}9)j5}A)URJDV`<4GNymCwD1mUeG+etRc9_?tsK813ivlAqYQ`o
(0fxzWP4CR6?n7Ay>SGiKKinKn=L+EyAIwW#pKDrKt|#oq(G2D;hXl@^5z+<yp!0OEw1cFyTmHSRU+QNU~lS%5_}6NndhW=_wWw&iFD-u$Oi%O|Mg!5FRo{p
Rd%aq@^XbpTb&yZM!?1z4?J*fc+;0w&r=8}ZOB&TGI&k?=rJ(yK=VlzH=PDi>$=^j5#fM}h1o)<UyVW>e9!3j>@^4yw1ZKjATpdUCC4oe975GMBeiRCh^>T^
8YRA}az;&T_LMp5yeG~-68|HROmoyDK=fNW3;W^<k9AcZy@r%<2LmlF;U&bugFT1}5LV)cU{8~XXtg;u{Yd2R743)Yu)GLvYrqR#GHibq*VMM>Xrk(g%@IGv
Oa-NMj3C_*jdi3P<^jsxM`F0#I|!GC0@hZeE@&Ng{p1#mZKsd49=;Ym6jk%821F{3T1qY3WRuMmKUKqX?0${f(EL?I3S*Wd_{`zn9%%U3sFTJNIUOu@PbA9K
Jby$=<}M-KhQ*a>+M_v~xkPSstR=u>i?}Rdn0V9Y7<G<h4lDQbWFNUFOE<slYudpmCkTE6d_3YV<Wf4WIbWG)&n=mq+SI?gX6m%^hrIQIQT-rT6B0V1W@&se
(#T?*8}B3J5H47J6o|s5rv#(W%3~bQZ5L5yhYfJI92<;2b}kWrkGXSOY%Hk!SF8zoWv+7dAN4I2TRr4D)A?|1?N|ue{7YKzI$mq+X)LD~&1X8*f|Ra@uyR2o
nIx=2WGp#h#KX#yg=5F=qU6zTvbyJ?i)9B7phwJs%LV%0y)f%iLJ|Oq0jgSIPK0oIxj`wp{>r8=z<M>bZo7d%XkYX?!g_$u6Am<m(#q1b_)cjYAmYDf<eC(T
XXR_XCa(=bwxqgeO^AyE=Irepa;o5h;n)5p+a~7D_r1t>8N9xhK;2lD!vmX6DIjb<zJ}wCqF3ZwD{`FY)(#Z(A;n!(-Jwt0iy6Trhz8Qucnl3xyFdR6`lInZ
j&st<ZBGEEqkrtHythG*VzqpQ(B*u|yZv-$R*I-NZgJ*_XtDI$k^VDU6)FgtJ(j_tz@zpXbt#cN$?aQ2F+J60Fh`KNrHn<Tkl5;X19+qSqPZfWHgddK?cj&*
Ax7<nkgnla^Zh3q`9IKfPqV3_+Q=Hr)oMb%DAqTd10!an@;ov~Cf8cGxa?&q#TPY8Y#{Qi#D$hSgs>W0^yT29Zzh&$P!rM<z06)goq4HzQ4Kf$1xp%v|HLnN
7Q+1A_r~3`rcm-y-U&EY9EK}A`+#5|Nqr-NUpd{@w@$A2TEtXm)|0Bu%(q}|YG*ob8F|&g*<(L_%fEa)27H!ufM(_|wW@zNTXpCd{USc9B8?ZLh>HoAemqOv
+SREaM~@S#0|&saPmr^_=jI>KFSeZ=m2ILeW*x-P+)dcRbJ&>h3+^5UzUWUF6HE4>vN@Yb#i*J+-0#+CuxBstkwy7G08h?dXB`VsqLkXy2{-)j%?4pFUx6lc
#Q1nIw6=&Ukk3yPGJ`a&6RHd?SKqe<c(&)Gk3K)gfK-8={hRQ;|G1wsOMC~W1nRFK&X&d4<#r5CDBx|HJJdIhS6A-5LG_#H%hX*5@xCrke5&^!+bYT@tb=1L
eu&5BCnBp+EtyEBk*vYvVnTovdH0Z|e-H#zdq0aTg#Wfq+89-il$raNIT&=vb4+LAy_J6$jV}8j+Q(kCBVWF&TIF{hudJKY3s-Gj6i}{m``mt`8Dio$b|Xzr
uODMxwZ<V{vYHyCg69wah?%7+lbOCY_5esPq6KE8VluZpjMnZP$Mk{;YDx_a26&-N%xGipjoHTzXz#O9b|~oP@&@lQ`1}W6*G=|9uNdr&YAmmHmJaL00XK`9
0#oVVKB1Oaib{@AOKrl9VfS|mqEYL&wYn^!{xSG&?+WnNt#0(LYRyx_!4$DjoJZOK=HTWiX#7or9iBk^AsFMOr@Vas?$i-}F~9eA;UT+@$Hk_&R;y330#6pz
nPh9=7DRh_3?ZT359rXi-VM?#Af0cwP)Y>mz)gri8%3Cylo~z|y=c}m8ut++RxZ!vsyXgyjjJOhv6@iXwBqusdp{s#wAHv?JqA9*chuOVeJkx^lyG{0GY!Fb
w5G9xc(edTGQauu7uJqGHu%}_Q2#U~(mMk&5sHcGasnAx8=;IY*hgiU0%^#xq*N8fJC&ruhV9NZ*=~m`<KhEpbJS>5%86I34{)%NwIBoz=Iz$TagH(*FQ4pr
X3S7V5Jku*apRSxSsi>Y_Scgpra~Gov_yGD)AKM^8&br~p93AqrBQ?aXwjfQj@VZgQKDI)>VcpOkST`esN+N_JV&~WW%>O6g`5}C^)EE7Gf9c9HS7EWihKf$
%>W;@5K922JjhHq849>@{$mB0K^#@Gd@I_2JG{64^n0IyGCoVtexxA_s>4Yu(IoWhz1BiaWuTfYamYxPdD3$nK5csw{xM*8!(E%FhlU$;{4ObhAP(Yc9*U*6
v3Hc->9J3ej0Yej{$?qemX(ajG#9eQ9+|=@&!a-`{MliNM7sqmZbWoo8-%=Tq+6)A;I)N~E<T=Do;K=h-u6W|<>f;sKciPwfwu}O*;=hc=;nIiAk@uUnrax@
pPbML@f8YWxLO3M(zH*qj%}7oK#_0b0dE%{TDe0gWIEdow%C+<Ku!*J;|=?4zrpW}?fIjG5b725zaHE(;LSXm;$Q;*6JgN-f(Rkw{Yh+ng2Vxt)r(92ZL@?u
TuC>juS)@z)67^do_QzMl0r$m3re=8DW}?4VKEp2rejfdB=zC#r7n}tUdIaD_H?(ZLKGUrw$kPbL^RnuqApiGez@}-kXM2K)hGFV8LE#DGg-y4><4V^IK29o
rqmjKQ7--<vq~Lkzu2#8A&CP}XjY+@r)Y^;Vtu6XtA*}^MsC7Uaw44vE7-`lsYQ7Z<`23Q0Byj+VU?4=Q!B%C=Cn#f=z~vUCQpSzXm~b@Dez6S*m{~sj$Uy}
b2JFsXT`-qaI@io!ApwV)vf0r&BAJ6O1Wh#y4PJUr6<UPAgz9;qL?lXa?+vGZ6+K9dH$6^kdnOWo+i)50~0ClOk7b@TR$dOq?aW-ilI^?pa~^?jRi$ap@9AR
6U!V9`Nt8^y)4W=;50T6xDys`T*MK?*cZu;d%V|9;cZvcr$g{9+D88ABiQ(+I6s48+SZy`EM~On4o(O6K^F>sBV*gu`O3s?m5g{>8Q*kbk^4F%VtlhZ(cjRP
&S7g9$YQu6K=12>g8fsKPQ&L&1*RnFMYOsGfYKr%jtR^*s_F_;HDIEt-HE#5ieIVsu=`R8+1OU&14c+KRJIyH4FF#yst$bF?#WtsTb#8?Q*m{~{u1koS!b5M
K^GxKl<H6Xh&BX5P58P<^SipDVHqEvUd8Bs0{hj98CKI-ITyetaEaY#@4!+HyfH6mgWVpO<P(OIaU;RhD<%Svyc+t#z&}M-RmWJBgK3(x5UpWcV)&!~w&lNC
0pqPpJ6>*c3OGC?Syd)g1=A9R6b7EZ;kbyH)#oFaE=@k-IJM;M6Ucm*V>fx7F!L4eASyOc!EEw6xj#WM#edN;C%5j4++yPf&_9VU8?zcjA9LsTY8X?7+rdE>
y@~_clC9Y4#MPVyn#LfiyNaM!1nG}*2RI!B61=zoTmwpzptifYLHWtd-?CFGopuGr{6DEvnI}>_f!?e&<p8@;5aG4{<PFP>2LR)Ze7sX)^1<`kCY#5N-TEDd
3upvbP)`Ba(%_iHorYES$J#a6l?XM6nf90(Q6&gI9{ye*aBl+FdO#_t1jd?#=;i;dk)N2$gya1zvu5QQgbDZ1H5er<K{s8FDlX3HV(@B_^R<eY&T_ydx$sb9
U2m7*DeRh%ZTl?wIP@w77;R{`?SiK68V9}t^zO4DozYN0op)4SgBk6Cs|aOZrx=+1UN*SB-1<V<R>$NoCwoj@Nv1vz0FKczF2Zx-71mOxZ#f?Ej5EDq>YK^y
R*n-~JG%`IURjkTesuKJJwZ&!{=TuHX6IFDl>ti;l9{@i&qSJ}O?cjDXyE$f?OZiP=;MmpU&F7rD*NzG%uDqi&~4fYAo8AQD0ZosXi2QI#eZe|r2d_zpjb!9
_?Q%#3DgsREXL%cfY4mb+oIx#%YJxf`i^w1!F&??@HUbVGqc2erm#4T*<$A`07(Ngj(P27sJjzwzOX$NOABBW<y=5bCDYzmq$C#*D#wnCn2|$pDb{IDIGm4$
dI_>u`uctDs!e-)H;p8SwVp2!!tMO1`oHN}w>`Zd5Dk)t?C}ZC1T>-Y_|w*nl)Q3lc(ENY2)B?0pEoUF2uzS?sN;06j-$#9?+(FNax8nyYrWJ?Ul_=9;Uakb
y7iOI--aR6eB)9)bmcS8`Jp30adHQ;!JsH4{Ar&7tVU~#Z(WV1m@D;OUr{<|sQ#t^h6hziS545=F)RxZI6rN4IX$9j2XOE~Cx2m*B~eF`Ln~F8`3izcnYR;=
LG&USk8~DTIjhrb&jbzCb$RCetYWGL$5*e6Pmqs;-4_(FO5DQ$1N}`OV1Z`(C4FphqcM&?X=k+cot&Dxo>~)<P`p_6sZ=Nm>-g;R!$ZwEi%mW`O+X{2(@&&Y
Q*z?@(dc?2_{GlO)?od8n$3*Do-Af6&o}S(?(0UZA3+2u!xaa??92cM|Mo8|J|;e!fv)A@*vM3zsI!1P6&#U`bX^v3$$`*mPeqmzIm2uXn{|}R>TeLM=#bn_
WZWc&#SRHwV+T3ZD$?wKX<;Vlwu|H&w(f8!{nK-$>&#D?<DsE+^pa(@Pi^ci8MBIGvop=PuH5?VwnIA9XBA+yv6io~_k3-Y$4CPj0k94LX7A6S^g6_$hE`<C
Lq8LP_IA+13CbmjKtal~JgB$zz&qEZ!$3(o8Zz&(ln-E32XvN~$uk!wU8--%7-#5Gh;Cqr=!sT(!De07SaS)p$J2|Z0pDa3<7}H}!eo2DHEpkTyDHpc-U-Gf
0m#UpC`TzuQ@YFV>~!1ha%O%ZC-BA{_ebFoR>j17N=P9^tVivTPi4aRO?yFKo~QBQhgLG#it7$d#mk;?m8HhOO7iz^I5r`3>locJ$%<$wtbXFoWB50!uPyV|
%);e7>0T9r;R3flY5dM3rm{ndY*kkT&dC|dFISS>BoJf_*d3ph{mCEwu;CULaSx_2p<0}g5uCi6Ss&biyInkGJrPH9RYKU>U2BS^rkas)<64^a`nj~+Xqw;*
2V!sVQ`Cn?!(7gz(#asef53yo9Rv(W+Vd%z)l_YRlMgznU@Fk7C>UD~24t8W=ZQUMw2nv^lneTi-5}cHEoEA056=x8EtBW-Mhw2`9pH!vTBwF%Z1rs6cDEq3
)o%qw#g=f!g(#t|&*R73alJ)<z8f>$n;`<QevU8lg|c6m{*+uaFNZ2N!EbKq+ND&_)upPmav8t(LTtkLM5FQ%_kn+H2AQ$MEJxdfSvQ<xc5@~YE_ptUx0cZZ
t<NbJP1uhRUJhGmBu6bPk|6=jrVgv`d`SqQl{|bIN?sc&)i?4X>rO8hFVf09Diuv+ZQL+H{DXML_+Qx6lIu@7(md72b#d3n98NpV#U5$2L&$9*dQKbilAP^S
N5aiT6)gznJRM<tU70D-g}cO>j{rT0<)rr)HCqDoJ)E3Cj;qqK-Hg!91=0_$NXxLkx8s_|sH3X=MzjkrtbpuDN7HM8caGhmU#=1xIbRwfc$$r<_N~8rUSVdp
hB^-70XU$G2t6o}J3(rq`mRzcN`x5(0I+0drRt6UFr&P1I!Ght!i-&Agv?X0t}DRIhM`A_>>8qi2)%)5R8*Rzm<yk+2T;-nO^x9=l9&{qP+`vWmkdc<1FATI
O?L(JjJ8e&=tijH^kydgBoYKWpvZ*t;NB3@_XsT)&b<+5bR@=KS(-b@TfoOLgaQhO;yHoOIuoiQ*TERDD<;n7x)UVRRgpd`5m=5jz1xuXEB8;}2OzWsFxdEA
CjeGb#9sffh~<FR*JJc9V!q>C7!R*4*bf?Kv`f_yX2i`JYd0Dj=LiQ+Mml#dXZE6tEi2z7;`JP}>zo(k2u<n|SW^jiB!qeE>3R?s9+CH#1Z)4VmVO<$=^r~f
Wgj1(E(LBLMawLZA&A8?VtVEIcbGm1IXJy0{`wjGOA#*Xfu8jTHp3YV;VZy~ci+MO1NlOqTu&*xg%w^bnbdefwHon(n;@eZaA6Xh%1*m?vS*N7U6s<9z88_J
w{r>kPK*_kQ7Z!`b#4YfL7hSt--ua-nxy<U+@}(oOScx{Z7siTVK*&7KJ^2@(*ZFCd#_ah#o<@aV*jQV>O)-f(v37+<*XPJp(q1KY{ccNK=i_c@ZJnpY*MNA
(+lX~q!y#zdJ2o!vRPF2nkY-Ylsas}&oG0~Ie*4%mLs&}!86u!ezR<8h19t~<Li2SEf431MouY{QGXy5h2&#<NbC@O+)8#hCqxoz83_-QoI*pq7jM0i##AEx
dJB?dcV_OZO^8I+cBNro#Z&}Y=>5b<OnsEWHCr%qfEub&aOjFB0}MXoz(!%(l5^z3Kv9KJf5=(7T(!lc*Z{aX|HQ%S07py*Rv|9|y4%s=X>;_I(k%mU>eW7W
hVws}9w$A5a7jY$8(s}slrS%{xP}gKvC1jCWKR}D<%8wu7=CMol)IK*^Hfd&^c1m_{E7mDTFISPK?Q;4Cl3;DJWdY&B_x`1?)0xV{ZvTZGTBX<#ch<rT!i=m
?VDO5@)Ee}o;!G(#1nzM0K_j*8gN{&7-v;VGb4H4=4hcDis>ZT?pkGqOn)(Fh9HlJO3k=#IS=Hp?lzodwF^h-sRud<&`olM_Q%Z+Rw5+*!KD6bKvL*$)(GXD
KPF4_UDaCH4^BI*UcDz_tIWq~YL7+lF7ASNUQFQ#Qp5qb!~0zQR?06?;7Vv1?ndPS$N0Zli3F>y29SFf3XYOiz-I#}zn^auPB^G8jx)wlXgtp{vy1Ra<^=3~
M)`L9Kp1UYbotOhHv7U-(YKE6iZ(!WsEL9=8w=&)^%Wo%aYasPp%CJ^cqKcaAX|P(v8k=vsejG(;oM#AEBz?A7gPg@^XE(T)2T~7w`V|3l9Rv(7WWKPTiRpm
0Al62f!_DWQ#4JV0!8uUM)uHWGhn+K;~jl%aL`nu3M1)Uhwz&tGoTUVt*RV6@C*{yid1xj$d6vXw0vi)rM<F^+xjDT!lvW>@+<b#?I~6q`j>>l!Vboq308Q7
)tXxq_7vw%GI8Ida*vj4?VI5Ff)c{+LJy<n4?9@Cx-V+I0idam)ezz=TaRo~s|c;QmAFw~jG)4Ka7l&ZC6NJ}%)$iwv2{KJPKk1{pw3Xxr#V;{FD9P%#r-`w
Ew9|gb~0|>f4iM6)Ba}0G=M3YMQka(Ph8xu?uJdeq-n9~xf;w6+c?g4nJo|0K-FEJM%2QtqNA|nW}oI=a7)?$jc0F83Yxg|51W6SHJRBB!d-!i)g;1X+-_5P
(@`Wr4$D8&W54@rhCii7@5qHSApIoLArvmdyqrk(rLE}cIX#THCo($i$cR6NsDQK5Tt(O06<5hm;@LL^gMSe|#sx+J7m^95auZE^1c~scl)K6h1I72GUGAQ?
U)@qae+mV3s@CbOFyIWpG<}G7miaAGV-V#x40mcSrvG=9&DIc6|IEXnI_Sf88ve6Nc(e{(Q(06Xtm)(aM+{0{ev=O!UNiw-hwUK`7zV6z1y4fp560+#t{4`4
!@Pnqiawc$vg}(d3Huw{g$l0{@Y$N*uW%+jE74p~=ferluuky#JU-0d#N+xza?X!v(6$gPyBAs(@POnKb&zG^h>Y$}2Y|iwsfagIxEU@@AT~!(9XJ-m21~Bv
P)fHR>s@P5*IxCNdFz?W6TtsA<f;uG5rUNG5@}Hj#FjmD`a6fR{?u9($=})R_2}GuQ;&tFdqkA_M;J6oUN)zZ26OXIH<=z~@OhK80z@=;<9v)(SMydYs=asU
M3;cZ({!seLF9D}3h6;KUQ+SE5=GR@J%!e2i?bmgoUqTrC4oU%bW<(TOa`x}SIX2es|7`rV4zm?7+n0YJEMXl=KYSCc@zanL4{Z*(To{D&$jTj(JTS)N+dB8
xFJG7y(duQI%~YsC7H=71a~a~AR3Ub%-D^1hGnKF@w6%NTWTW!i=xbqdWiHHXf0uQr@N29N5CTA_uD@@Dfw$;pdL)nY`v*u&`t)277v8J@cTcZB|w6k;YzPx
WPs(*UuK2?hxr;cUmrDyu751I%VZT%`ug6zf#7g09f!rqS<YH|tqAZ^C{Uw$%9D2oXm!$dc^IV*Ub8D)|HVDVo+KNp!?p|bd@zd%;YL5D(FKjyZ}fQDWCUXo
Zfjz%C&X*Ir&oDJ|6Za^gUL#odte&?Itg&tuf@f&#HAYXWy!KYBRkVUh5^<gbDR1aT~i=k|Fo0_!6s=HH6!`a<$o{tP|kWWl}%%+MO`&;J?7)|=MfaD!j>;w
5!NU$%uheX5Z+)&6N5eFEeFGs$b2qy)%qZffSKhg)i<xwC9-*?kjZ~32AA+JY~P8hEst2TVw|cu=dWc2&yIG2`2Kh5&N99&hGY;fx1<%hIJwg8$cGr9FrRZa
|L^)dFClVUg1VEV)41i3!kQ)`$>J>ul`5Mpp1aIUx3+^4cTocCJfw#1ikhE6)R*-gYuxckj$qa$8C>ghB^Yc7+Ajb;b!1Gt8Nxx9;1hU&;hV6+m9EyNF!dcw
Jsy8y6PsyS=7ZLrsj{f9dU4WQ#lqh|s|!?NFy<)9zpy$7(_)39Plg~Ape%uC&N_OLQ4<bizI7NHX2MQeR2J1sesUd%zK+gkZ~+As)L$E#3*7Oy@vgWfyMz_g
MGd6E)JKT}N|@!;OIun{tA!lVJP-CiXZRz1p<;X-No8W>yj&#Aa<G>M9x3!9tp*fcDW-RgD@IG6A6@cpbY7H^fR)~sAe|8CsqNmZBpR{22wzHyrUC5wY0=q8
p<xMa6n=t{zl48$bV1WjVNj=3$of`J7F;RN59obUz5SIWS|I@f%du*T*;Oy7f*|yX&mhpU6JA{yiUX8IKc>J=%HNR@neX|csANoDk<C^>S<yDFPO4E|pcc>w
?uUzuN@ITQrBmveuZkQh$k(V<XUe<nIU8kA;t0hj89T3za9M@)e|bN}o2dH6Hl#DWTu}pmTlPok>EZJ4X#K)uf<L1#Uw=Txg-LV(zhImlNY7AMPf9Iu9Dk61
8%PSHhWhMYk<zIHg!*oJX9`|<x<l!9A;cprW>ACuKGC0^DzuS6Q0A~eCk>q67soURXf=~^+zQLJC$91y8uvG@Byd`c`d2jTQ9U7#iQkX}BfaDKg>NEqdNyOD
P)?<WcZ#jKjAh4hXEA%vsFEc(HYmL!MxY=l7fv*&J-08KR~Q%={4(+pltgPA#s$EpAa5~N2+0a7F0dMStjh{qzk1`DaGyi6?I|wCvVQKzpi()|j;`6^^*KMn
J0*Ma%P5mIpjt4~onzKTN%m1{)VY<!Rc^A6%J@XfdH$)mOpT|pb^O<k%X88^#rLMp#_5)5_Km2~1WSA^%9x6>V{G5dX-f<9ai((w6-HtXASXJF;4pOaA9qz<
rcpiV9({!l)i96&xdt|wt8m>d+*hc~{U(g?p<ltZk4kMNF^s@%*ND}a^fl-u1h!^|eA<CANAW7DbY2kiJV&=`!vKeJo=02chJ`suEwrw3rG(6Q3VrRlpV#Cm
=e44XfzP-1A}<1Tw6IhU)NcK755VF{k9g6~O2FWKpefi|iyl=fLPmj#ZLfU6<}driXe3lg{AM}qfS%*th$kSNHQSru^-$}!`P9LH)DoB%di~5>>ry#9h(J0u
cV~&ivM1B2w;N}1q~-+1JO4N@eTHd6YP@*9bUh+#FV4S@&}0Q^A{kKMM0Fb#eom!hVCVf(T^;12e#~Zrd~@$D!D|SoB3}H$PA)xzZ4ej`dg-7**V=J8{V=Qq
_>jtvr#K_SkpiMd$A@SqK}y=Goe2^b46!HZ@HP`|7ZL#ho#2*(Ifmir7_<g_D}6HRc9(GT+V1Q0>)2-0fV~*}qPwYU+cKvL@*P{7e`ewX2Sx4Uu!(x3Kid+@
M1Mvf15dG>m1-T>F#Bd;aj+=_F7_0!WT$9UeXz~GmPr~kN6xG<OB}MfyD1o0Sm0@bWNavfiT4S^FQVJmI!Dgdq>?J}d%}~Oh`_429F%_qOSO(4;flcHFq_v~
4>+C`dODTW6Xl%fGsccC4@xi<V~Ji`%nr)gh9?}An<CxLz<ugkLNCCU{I>Ch{XOceFJK228Kn922tO~2@aWSHVIHgH*a@6kE{%WRCu+e8(4S*Igq8F?@9N+7
#@_=8Q+~s)CokxkqF!58Ho-cX;h^*APd}=CKA#*U%T++a<2dh8c#br}kgOJ=9|{hgYrU1JIH>dhA5VSiihiw1)~V7mw~gbuj?+#Mr&Qxpiw0=9BnC2eg0iE=
8~XzSRMb^JtvT2idA^M)Lx?c&WYc<3y8^`<{Rx})iuPoK(7&%s;ZknbDUPID;@rcJ1i?MNe?ev*7<1hxu6=&An?7TEr8~c1lHUM@mcT?rhiD&G3NoW(8a(OP
9Dnp$D|}<4WFLAkIMSu0^5zuP_B=|=MZ2l59H=0dS$X8OE{8i;VV%UR<yX{jbqY*)r&d_VJTqJwYY!DVf_85<V>+!5hkz4;SUuEJ1{kK7;e$$YX%>9Ty)6>V
iK2a6&raos%;Cc}Tgm?v*y=X111m#eaR+y?X|4SumDlSFQD?!XjE+@sW{#4L06viI8FH;?who-J-WVoM;P6m$poE#+S-CU?QV|A+iS@~}8+>w!M(>Ii{Q8Ka
0O^x62O1f<{{!r1h4Iu2PL|kRcG@CyD&gs9XZPWFqm}}PsO~_>0Wy=zmVM@EDphZjYJ4@FbYP}p!ABcg0U5noBIjeGY=rv^(i;l=_-#p;(!vPBEtNQ9bO9+M
bSs7%t%eSc$(vvonJLEbXEt{VU{Su^a)f)=KdrYKpzLC9U8Eg}7|+$drw01~?b8cyOD)@D-&wx4z|UN?V!hC_8<#PgCUGaBO1Kd_Hiuf4Y3E0jS$;7)9=45*
Q+zv7<V5a3Z!SyqH7@LptW6M2B_jyw*O{#ZpLUz@Z1r~ZYH8hocLL=c0Uj(nCIEiea@eOsIu<MbyPV0cV?snra>ex1%KY0eW=I=Vk{!7Vs4-=?jv{i0lZ5pM
(D1^E?zOxzmJd?|Uj#pX%{%pq!fdJ3#tQ7z@>a}}I1+|~Z5$DHZZLn$@O(nf#>+ehxEm#YB6{wX2}wo+kMG97Mxnrq&%eu+aT599Q1T$3@8U||b%h8fL`H7X
-yXL|BQ^r*EXl_d8B)|R4ZxA=F@Ulu2bLbVS5v=Z!(eFUbUU9yoZ=FA?_006sw2#p1ji%CRT!YrkfM8d$EsZIX0b--y33Nx0Es)AYYw-q&zEztjOI!Ok@eT(
I?i2_s0q+cuD-)gr*XpCiFCtuXn0U%nA$5COe17FAb~%P+fAP<xl|MD%~5tBF{R_Ebl4Xxs`FB%>zO~vNtgn<(YiF4N*_OQZ#kApP@m?l*8?peQ)OXXKBmLu
fQ)BW#u%Zlv{S5&bqJf5{A&d=bL=O#QLk&0%OOQ*NoT9bAt?hyR<B$au8;|(mB`rarD~a)YG!S5txAy?UWz&2&0Z>l2wOF-U87XiyGbT<SLWkuSvC!AD&~4H
Ts`ID=%!ES=(;|mEgk3N-A)HOWhSXOv_macTJ*W`rK)2RX-UNfh9C4^lV0}t%ws0VXfQ(O?XhnQIm?cC!$fcW5+1EAi=J-mk?uEk!TFXH6u=o~x|jnCy5m&-
l8j$z%SiYCo+(C99$nk}#s`%gXBo3|VMR}btk`Vhduu?&6Xz-ZdQ6^IT|Rk_m4|xM5dqr$%9zP7^pVz&^J7rZf0wxbmeFIQfUYg#iOczZkEDBzK4N-&f|(Z+
>O~@<B-MfDkp}Joq|ln|>O|4|jXx{mh;mlrPD3?;q(<6iU&p>0#5q!`HJ-2}l1Rcy)#!Zw7E%W^!Pkrkp}EX4sCnN7*DCTNu@HmIam!c@V?S{l#|$!?649;O
b_pxU35qD^wr$i_qo-6&j|GGR_UMH?Y)6Wl(^Tge;uXWR)R#fQnx}#a_5sY)InhnTt!yodIcB=@W5pQ9##_?QNpl7xEDYo>rgHMyPsA_zS?z2r<QW*;o?}vZ
O~cC17vM+wPzj)x)~;A7-l)h{v^LH%=NbT32Q<4Vs0vHzEBCnu0DAOXK0ZujB%H2C0~Z`lbSOkVJL)^@RsW4p?gOQ&&LchD$0csL<cJ2M{iKpRozouOaj7+O
<FRg>`LSZRQ9l6Q|CSJOAJ{6KVn&yRZ+;IDcoD_VBwPgMU5@cFfr=v4(~F#}6TP|I<rf2!ouZ5-T(1Ae!blY0WLS}-?<_>el`{hu8@P8K(7Ii6qJJBC;-9V~
s$5dQvG@~j*rtt~Wzk_0`vs4SwC9J-{HlxWH>qUf>{peO-@<EKpCx<(=+QZYB2j!{LtZlW6vLUKQ&Tf8grSu{W#)$@i~p3)$KJ`@fi{O{h-Jc5{t8N<MWm%G
e~X6<Bx?q8pG93_ohe0&#O=_PhU>zCg2;qh4bc13^=F4wyNR*No&8e`SAOqRCW=Stdvc>ma_U3rkd4?ka0%%jK?3x&R^ss=_X}aMsc*+G8+TPa)Xp-Y1#Q^#
Gdy><guM4xyh^2&W{B%nNCps8goE9S6_-7!bOvarn9M8;B$)F$+Rn!c*K{@u6IiS0dy~7`%Am9Vu#mo}&CNNENbK5&qJ5{T%`L&4u5U0{(GwV@5Lk~!MQngo
Ye*eFoV3$qG;lrjxR;p`fzP)TgF+V5=d7&N?yw$9<_Rz}i=zP6|8XvWXS$h5T{ULUx5A746x6FlZZNLO7OjZGmD;YXY`Pp=t~@H4=XRljXj1MH)6@YIeYFXh
cdT)qSx-l2r0DZWI&Z_VrDryVzykgq%`hi_5dQYmYA_Jxzj#}AKLZY7Y-b&O2X`sb>56(x>xI|2(Yq6`V}V<%nTHakwnMYnXL)e+jisoX>mH~NW{ZoNV*<TV
7(yjq$l&2*!YY)`YbxsTB7*nja<<wC!O%jPPz9<(4#FL2swkH<s9k(AWTCQ>QZVUVMR07fo0kao#d==}nm1w`Kuokc4Y(`uz*KG&Z%7S>ow&l$!ieTnhxf8_
!W=X@^8ZDrAg6Ev<Rs%^le3jwzff*d+v!*Q<VA}$F?mxou4f+M%q|qnI$7%KNX&LzoSiRC4g273%lC1FcsA|7x7I$lg6C^`_|1512R5!1rxB|C=;*Po`(O86
K6Vs(Ziov-D7uCo+&XxIRo~n|xutPh1P`BK<G&vk6<lz4#Zn3`1w)YBk5}ab=p{e<6z?E*K`mZeA?xWQS^|!cV2c6mM>)EaAHqyDui~;yQHam2T2u&t-Wuq8
X=F)Jn=9d}*LY@&Pd`wgCAe2a=km)7PA&JMAUAq$>}{X_mLy6H70>G!=~p-7l3deZC$H$>J&H>0)yjNG!_=Tvoqtp2Lz>$;6149^^W?bokHT>tNZ6uC#e>o+
k3{$OL*|C)K|r=Vlrx-)Jj%%a?pMrt6~31sr{VMSkqp68B<hPlfs2R>{~b{csf;Vf4(S#A5g?G}td%G)16Kn_a9c_x$}$Ab`F;4J<>huRSC*s<YI0u*?u*ys
XzX&{j;Yq#EKn<AQN4%zrA#&$ScvNHT{&DGagWJEjJ4e(!qU1_v|hxEW@!JWwLv!An90MY(qeMKVW!?X3v4OrhN44kO?*4?U8%TK?WdJv4rIlu|L`e!92S(l
eZ~#fKUOc*K*{Vh&jV?Rve@92au6m}3Y7F#3=kc$Vp#X-Bi>nP4JXvJ_EIUDeirg9fk>l^+=92|MSyZPn6)B_=nZdj<0c!3l3Q<|8QW{Z+ugvNs(b|Dm8+=_
7y(0|tMKXd)-=L@>;bjxj4RZys~^|4JQJVKUE|O7Ui4)MPF?eluEGgU3B+he1biGsR~0mvcl}v9y}R+mke>yyy`-oS#8G@PR}5;j5Sqyq1gR~IJeDUes(T6r
U>1kfqz*B76ht21qaEWsa^PJ3d8zM9BG^c6#dMV2P@bAyRq_?bmUvGVu=>U|Eiryr84V`$l0+!e=va5<5INE@mpOSa?i!NY>AMgzM77=O&xj4VfJ(X3W=955
g-~RF+N3(Rgpa6&926Y?`j~@rSIO(~X6vpGDI6-=z$8uDB=|Z|{`c4otJn<R54}2tVC&W1$)nef7)Vlxt`&oCu}r#cKUIs-l>DqG8_#jppq5p&Z_%m$2*{@{
4!CMoK$!pt#1e5VQ0bFO7LR~l_0Z7q&u=%M^Qt`f86ZM`gX%pI9LQtmh?>S61|Hr~tMX(4R`{cEyahNlxFlYruPc42%=@W;LET~<gwKpxJJXawE`y)GuHyZ%
Wk(bj-UZ@UnKY{iDRo>CU<`GIS^b#VD43MCMk5ILwo_rtuuhE~p|%AW`7ACt6aR;&Q{)_$pos||Pk&$2j+`|4aJa3$H^{Je>5XP0m?`C(AXw8e#*{++YO0lU
JN((jd_J%jboc0T9<^q4*JCQQ=_#Pvv)8(bQF5%Pck0LW%%=JByGHIz?c0>`csmD6@2TNA{i=dGb-lstb0tOHMEc$4(<SKH#5NZZOI*sLdF`+n?hB_Q^;R>z
X4mTya$hTL8%+!y!DeMWf8z9WAgOO9r9#ibQ)B@Gz7Ayj$TTR^q=e$4g3z@sWFxy5pj@H2sU|z#R+l5$zh+ov%MJ{$iahl=kEDUh7}9kmZyg5UOk^(w=YeTd
?OT<2&DwiuZB9=G4*aUoRLZOUZS9Q4cYU$7(fGKJHh`s&bol1>`49xBiCDm)UMsV{7-yt4F%q7DHe*)u!>!sEHUm#bW7nWKV7Gtr>WrI5A%>fhQzIcw=!}OT
%hM<KC9yks|6o3ZeT)2`v9D^CgJP&e2IoLn&Mt$FkBr<fRn0L^sdG=5=LViRJurxWlToZoUKYByzjZ9H&aiYWCymQ|`7T~gn=ktyeJG|<VxSO0LmWa`M$5Gp
c`Os_fzct)&YL7IeZh3?y$md4{q{+1id4y3QjVMw>7X^aXGl=-+WGaK-kedMi8hFwxn`fuX9S1)OFNl)?&8fi(C0e}_S0>K^ipE_ud=;)Dt^z)pAQGZ7Kp-i
xV{*Rlh`a`oCeTsGu=RB4c2}6oGimtI3D)FvhKYn30WAJ(4HT3p|~KL?oBb(l82m?nx_juKApykJT)rS4p@sbSqE72k_%>jK%O^N6Kz>4HxqVQRR0BFpzWC0
6RkQBSsKsLs7ms!Cj~@~TK6!I$HJjD^u4ENTXA^h5xN?(JtMD&em@OM=8B3Ueg&Juml_=^q*Twwme`Iuxh(pDKp4_=_QJqd<oY00Ibc;Y6|fz=tPtva?VsWL
G~{O=uX+<-iB}~`!eOo!p#T)35BqSXGp1px%Vni!F?X9}49a`j^N^6lnrd@vdVavKB(;3tl+LTl%PoF&|6A4jgC59)H;H|$z-&CGD_0J4FFs3jyAv1wvE}4m
S)!-75ZCy9c*{(0$^>W2A2xcKW4Ny5>w9?_u<4+EX3C2T8hsY0@l&r4nKzLbJ`i3Jb?l7ePU1HQwTCD<q?ZQb_rw%IIgqqvli-Rw;P|)XtdowT-_Pn)b6J#1
E_CtM5xd`a)|*7;uT`)4BA=9GidusQFvB}!Pv)g)HeBa7JjfE2eiSgJT%BphW)-G2DF!T>OW1o5SRo=0B}`nge=_N-kjH7oug+%bv7?0R-YD+n;ke&&$(R4q
;uB1pgws~A44-t3u_vbap=lTQ@ocxU%AdQP&f!wJ$-@RuAg>tS=g(!yAHPy8CO_B-gKu6o1k&vAHm792l>-Q+LI({%5GCbmy0H&vFhH8qUA|xiP$;ds-*Gc6
`iQX@kcbVpb+o#Hir3uHO6&V@^r#e#oZmFTB11ARvA<>|rG>R8N<TKmXX>1*=u_2fi-8X1NQ=fs(JRW&IyFERl$I-d@tB7=X98Mn5fYgPNKrW7d>QsU*t;sI
KJ=Xm5ZSG$IJ#VgnEy(p7*R&GA=PNSmA-9C9sL+qjZ?397fj<{hxq?P(##Cd*?QxKJxEfW68cB+Yj~X{fomwwfpN|A&pKb@$Qs&V&s}r>ut6zuhyGDaEa2Tt
_SxvGJ=h2gon`scx$o_2WCBcPVlvL>0|`qdpEQ-1YH-IPm+hz05XfwOS$8V(N5H>75gI2#QOaWhJzb0m_o`D~w6XDkE?#Yr2~+liQW&%U5^<Q<ayIg0+(;!8
c^>H1+sx0A$g=*udMJ(eTFJ+){AQ+jb@npIcx2B~#<5{KHr`8MvR(E?gT`nd-Md@%i2^PHdPk7Yh-Jo$U|KPM)g!(yisG}f?swkDos-<4Q+*#Ldo!c84!bg#
QnOLPqS9nfP0x)1(w1o34lf!Kb697`oCWxb5KC35c;Tas{wlTg^C~$XD3*bv`qnr>r@PY{5TO<QM;*Pf0`$qHbCw0i@W^L4&6kUoaM*;u9zQc-JF7(z)b8zt
=g}4`r#2q|Pe&fycd~_e1JU-;pl`kUCBL``T9H9d5@EK(2m;2j^=3P0gJ)iy*=%%c%b+i#aK%}jy)S|A==Ek~gQa6SLM&OY<Lu~z=>y;qA}vuRA^(d(OrrGw
S<L|Gq8wk_LA|1o8WShlNXY`S%$T&4|3ee`;UIFfV=*a-B+W?c;v2S}N-Qd8bE^qB>JnE%zM<)jqM7XgbsUNgpOo?28H)aYb-cAoe$|dNWfH!zuRa1EBLx%L
1uew@h@tJ_S_YWa$|M&O;mbj)%J)^d>qxRSjjP+;eP~w&4!dZejA?T&M7Rz+x2|u>A>F}%o8fupjZVpzsL6GbLIIq<M7|5I(8g(gX69(_$ID?9uzHPVrC8I9
1lPN5d+xtm<aTJs$}B~~qeMU9zo5~O@3BcK6tp`2YxrD&La=Du$>3}b2(=r=5i=9H2j_Vdw35+={iAWr(t1PP0Oe9!q@(m_kR5X2i-$xBJF(!M?T~Qixd+4a
dN$rKr!yF4{gdLTLW_JklKkqy#Vh*eRFw>Mtf0b|jX6eNlv7~P37OrN!%^COo10J!Bz?^2)eCw8lT)VR_-B4At;BH|In-<&zk7tl8wpZQ@~x8$shw95?62$n
`v$8YL8W}s)jxQo{uSzvN56fH%ti)&qg74tR_R)U*lDj8hNA#Y_rUYAoI)PFYAy1}=Dx_>6I25NT&hpEe54}TW`dsan=1I0r-d0ZP%@3|(p_XfS7h!<5_K`U
hXd51NiG6Geu%NmZJbYSULY~%tNawk;;8aIqz4m^w69C93>|iWdc<@jiNAv$zQ5%QWHCO&%dMvDK7t^R{E$V-A?{i%@Tv4oV97vtBCCHgRBBsX<mza=X!oH6
%bgcT%|luw3}E6xgsR4s3bQCK5!Mw=xa@Bto?ACG0mBq7zUic=8N0nNfV%2UL^Hj!6|N@#<SDM35Ik|ps}_OPA78@h-`?Gj!LIEyLM)re9|mAZ;pLq#Nloe2
^*a#H56Y5^@dimRkHg|}7~QP9?5XqGr_)!FWlhiI;bf~qliZ4*J#S8+o@*Kd+iWRBq(ra{rJ7c^7ZPWgFke|NS>r|nHu7DxVU@vxn6bgmz4OC1XR7*Y8|&Km
sOyi5&<a?p|8>(62&3$g7>5uJ>!j%6CAmJx`g3$K+wnq4{`dI(F_NSKq7(j%GRZ_5_=xucq2?aYn)fe#t6xk*!Ej9|_N-<}AW4U={h;-;Wdk-d)2bg=(eG25
Q0=lhzPh|7;w2pJ_R4rEIr&hGp{IZUCf!=0NSTvzRH*KY)F7<$$atnU=6epVbRf3Mef<l6EGw;{Y0yZ_AMP0(a&-y4znwTX2+gg11sFQwu5`kPKvH>VnwsN=
U9MB0i%}?tX%?B8mIY2s^+ZwSDJc&DyE9K(X^XVys$L4VQH+7uxxs`|;vfoFQBUue3%sE{3_|wZ(gn(EaelD(?rk;)*U(qI|I0-unJ$a>6+7}4u7ZoIXmGX1
O$#!bU08HW&Ahrx&hX%63-YS2>qlQ=>-E~6&j??40E%E^^Yt6Vd?cslHvlBNA`h{1aZsvCR~}EDi}(5n#Ksz7zTR4}?yWW$t)n?Vb<*%!c)#Da44fgwA*WDN
c^&ej@LKE|XPi{8bvjN*EmN{|EqXO}v@&?wfycpz+(EZ&uPP_r1y@H&-p4WFB3gbbD5xZ4^6T*w>u1H~4CESAhwSEWGYop|#Z&ZEJRk6#lch>kvmiACcrMLB
BYGvCD_K3^TN|$@olG(`B@<_ZTxJDsu<=V}Q{Zq(Cm(ZCSeSo&&#nxg@U+nDh^@40P5-Q@lTr`Z-qlj#6k+JVa365A2q|sLp^n-<!--AAZu$Qg8)t7bt$yeV
T<4Gc9$UxUhlCnk5><a8&t)<rWw}JXanP7HUt(s^Ui6zhctcK2y0fnY(S`xDIxrhIq8kn8d_WD@9T1V`ezRuD%XL~`7kAg~!{oSG&ty6X9~*>vT!-^lEit~X
-dsa@|0+N{^OQ_wV!HanP|JU3^lzm=iF>TSe^?E@Acoh(>84hOa_Tu-9%cfRg=t*isO<hS;gCuOBtXrB{x%M1x0*`%<xt8X^yS+@Pbb0stcW*?tSX`4p2rkr
3nOKMwu1{d(kcg1JHDsCOh#k-rB3HMFpt3$DWvnBw5W)Fw>w7pFBHbZF5E6+_A>zyE?=dK;^aTirv_0u(fM$N9P)~Jg>=hzmBUvMt-O;3?#Rw2b!8n9gYT6m
R<~(Uu^pwSclsce05d9h%ym*iRlny;bLNywz|s_2fgw#}lbq(TOENBdsNAEG_=2A`0)b+7d=Mjdf~hQ?1%lMWOC?t^B=3*X)~{|TO|N{r6hjkMadHwn(<hWk
$+5K^l}IVIh)N!Q^1s~>IV!7?R11b@aMjh7<iZsOYw||=tYjw|#0r~ASiNhhTvs+`38J^>7x8m}z9Kz&%7N~wth$a*ffMQ_AOdDM#x)3$njSaqt^+4Xwlwsd
aie6)7czz)KtVMKSb^Mjw75rWU@n(cb+lYU(q6jAQy3#}IP60q&?@?JPsziJ8HKF7tZ$$2A`RPdWGeC8+|GF&<<~U%w%$L8AXx$0`0?~U@QdB5lGuX-W#!E=
<Uh;0$n9EdDAs_cu0NSQX?5HXYKEjGk<779(5gNrIORPLD$2^ad<op~kmSyHZ2V>_kte6S--w<11it=;u!3S)>W;`<h6l1$i=zDL!ov0#JAzWL9SkdhOG6Up
VFH6uHaji4WOd1qm8O7gfA2i!cnB1s{7V1Hspyhh2W(-<2uj3Dg)!)=guS#p4w}$vYbZn{Xswoak~%!VpW>MNDoSC4CifJg=2lyRRL9sIh*VR`uRwgrr)2AZ
1&Cq+f8SR4RD%Znh@e<`4HXOyt!j_h)R1O^h(Zx#X=l7+r49f_ujQ(V&>%rHUrbt%Z+QgkP_$%?2+vgzXS!IFxo2bt;keVx9V$2hap9hp*3%t#a6rv|pVpSj
M;p7&=7e1@1J*4IU>PjihOrtNR8dDBuh&B}WBw#*l)M9lJstr1cNiV=673-@M~+)bAe|N3%10pA?9=A$dFh8ANus0KXFIyA&79ASqcreA$Q25*DV?C!ZvWeH
P2EOjwpgMa3za99;?*cbVdlX{`ZjzaE9F)yrLtdp6}Tj-b@&BM>;TMKd&`UoyIMQ;EixKKwhtllD-+;JP?_{qhsSbMtZ~SH+gzBicYe;_ODD)#ktsy?l*t6p
T5m&czoH>2fYDcgnS`NZWyu6L5Vo3pig=oobc}y0zt;$AlcFiMB!oP|uS*=1VOomF&yfT_@3D4A)nhpH^~oUnc^nBe4T_!eTIFcifTtfWtF1CPojDP1T`OaN
X@n?gk=wgjUBPz^E8tRg#DkPO{mjb_Q06gi=Pz(H``cCidoH$jtF>I;Kr-2&7VhnOnHUc9v;X-k@+rvXt|s_$!z=R4Es0Rj0h{or&oVJ`NsTM_%(W3YaWu%W
2zEVfo;ZWs1Qmev8C4ZJ^!r5{gM<H8{6}DI`Y6)(i1HN#T?g1p!FYWh%s^gNDPG{F_Sqvm>?Ik0|0>rqQ7f%#Z?5PjPNPbr7qHOH+CbC^Hv1PWg~&$baY6Z?
3Hsc8oE;s2hXhaRPo1;1UXR)JV-AvnesI^#Y${KL=P`-El6MCouoN?C<JG^7)rVhqJ!rT>GeR;h>71PJNN#2F1J}Pqr|N;D7v}8W_A)1irV?P?l-tx^>U!c2
OHI$-A_ZsW9f!SbCEP~X+zR+7q%q{h&buS^yhi99NgT6F`TDDp%@R1B1+Aadw^|=Z``K^gubp_|x7HYY%#zk5m7!{IR<bx#!gNb3_Y3UvYeV_(IOya>t>`0M
ebdd=c;wAvKD|gl64e~XUdCfKMWHH!-juK8m-42%9zE_j4-llD0F}D=40wx)!qZI}=m}SU@uJTNo~1mDCgE_bYgGWUA5=))xx)XPxNo@{Tt`X)H23vAhBDc7
G!!>!Wddbn@(+*Y67=A3&9f+aQ*ZCxaisW`k3zuM@h#y>9SqtEtB@Pe(ZXoZZbZCRQ!!@^u}{%_e6R!eIIFsH{4sjHirPq@7&(O6CFS*)1auG>j@_E6D2p8R
pHpKKn51vhrmG2(ZdmmjLAv6HWveaEQ#*&vQ~}mEbYvsVx2N^Bq#^Cl`7mJMScpQ^(~h&geJF_0a?2v@w|p}yqa_r6fJw2Ga&N53w7k4Sxq$Fr(O}Wz7z**s
P1H}@=s;#s&9)v@Hkm=eRkpuaB(OzTMYgq{7#_(@iR@8%y3MQ~xHEo6=>N^=u|sWUv2!E+7j017EC>SFQoxl`n;)cD`-fnuToUC9i9X_kMm(4$eo~GalX#!)
!sT1=CmwU0!p&kCa4|KqaO#L@-hm1M3Y(ZNuJE6khT)=4CjRTVF|O)gl+eKX$;YB4o_lL{t*aQ^?MKzxNoS_gN=U`=p}=Hh0Ga@lc^Y90^1#~cW^^Z^$yKRT
d^Zg}aBKJPsWgUifvt7~3&r{V)R*T!l;~i~kU@7G!$5CMerR>Tf-cR^s?6(c@5NF;1D||ob%!<+RnyxEt6`nBZ;#zLe$cKTcv2+BRj<Qip!=}(62=mvy#`Q4
pR=A#&^A@BVz(Op{Pk(+>EkpDhiak0I;9t^M3UnRF}MROIi0iK*c+uJc&t83#aNYgxWcQ8Sy?fQ?NVl}Xv~3rleuf3!beumpFnpZ?kAqR>rO)iaX3SVAr4MY
wcD6VjC+Y0S;pM<@Aksxcx3^jUqpt2pcJ~+vGbr~N;j;bU@neaG;lcQByeut?;`76Rtzn@%(mr6dOO`q^|hy`ykprk;7_b_#9@^)K)ZTYCb1bE%-g_uap1d^
OpEdz>NAG55fz2KX;Tt;+|Z!Z&m;cfXG+JqrXH8c8zmL|^Hp)7wOubld`XOeQ`wBuHK9>ZtG+B2KiQ37I>cYJV#%;v;nYVs)_IrFZjG&@G-wcHKB}{&thJLK
FI473Mx42QlY7Y>IE%{SnZt>Xm799au5nyB%Sm?|tEEd^rfspKB!1Z9+W<ny-xDo8ov=k)ZyR1WXm~;#FfDTXMr1sn>`O?sB^Z)cP870^mfRG%81MX_rms9s
PixA5hT(Izgnk=o@bCsK`qNb37U4y7HN{_LbA$Gb@Bjen7$H$^*3&vv1|0J(7eoC#qWbuIPtMM_QyMw)pRhi~bs!05oAVxNWJ!FhgTOkP<U)5lRF)vK68S`W
9T9mmtMD~7*NHuyBjxsE!N-=a)8gV)dosL5Cn&%3k(b5}K0%Y^S4~Hc%JX8tj8Kk2*Wyw>h)Z!-0^Te4R{N^gDK(%JH0(qYaV8`wE|@`*{U`rcAi8d<jBE_k
+H89CCB)WIC;%D;@%;=g_X(WTuyP$8{!*ZhsY%Z90$>+}`50|7*b`rN;Ww8-a17)3OOk-;g7&M;*>b`^??8~_>0A1OJ*u1yqI?LTv&`h@Vg`a9(^z1B3Xa_I
Iz^@lz`wlZ@x*{T1XfnI);Q)35VCMdO-J3{v8Sm_T=#Cef`o}^i;~Y7iMs{3xNyJ@FBI4m;w4d=HPdA9qV}s1%L65wx|H%)nj+>By*t~pvkh=w(+p@JWlp_?
RL~%6n}Z-`L!-GwZ3d}dn;~sdC(eeVdxnTjk;8439Kc#8k|Z`|zD$;D8;uROMGs(}z;tRiqkZjKzYTXcwh;3*sg+;-lsz|V)Kd0VuD89MG;!0~AT7c0W}`<+
a&z38_5MyZFGf24W?RH!9Q`=7wvolT`Im2%m6;YY?LCcEU{uOfjdJRCn?b;!B)PZ=x*fm5Jnc>@7E?a;UjR(po_2c#{ze&Pbs^X30SMebgxs_pID9VL3EY(H
ba^Q?hS1|=V13kai+-=vAO-FqU!;Gl=(IK?GwyWb@6nl~_<}5J+jO<9u`?B44F4c_wVez;dmv^$r|cTvVpd@}?n~-&$J(xf|N2ONGWA*T?{BhDz>a@o$S=>y
;W-d;zEPu4yGsP@Yak{kqCm(9!E|Kl4~mNb<*$a|dK|9L^`E_%`@6CuSI~Brr+XmuNDBIo$~mmpev?T}bxw!TOs=sFF7li?es;#$_h)&lD?z8Ef)pSC^(LG{
#=lkN{&4=lElFhnON^hQ!&&T()t=Uy!2lGRJ_n!tT|mZdr|U(G&Ql%MO<1B}UR~`H*_!oLnh!lS^5&C?x-st=?r?a}irGT;N8H9E*0;o=;yr)mdpfqUTSg$u
kTkOQGyY+2DV%f7Eq_5Kw&tw&UKK})23fmgD}4$nS3^D{4-@bPgwEzX*Hsw3eC{J5)$G5uI1$(&IMLqwh3Bqhi~-z=+g5WavD_T{@h}rqT{-3On1Ectg2je9
(P1^h)DDS)2rG^(gnA~DDp7&1_xmMIooG?<5kZ4A!?QBcCe@-NL;WL0=5@L#NM{1o`|1g_3hy);AO7)18Od%Av@%dG`Kxcc>#$N!fbqjUg26XW8SdSw-ga{#
486SGY7?6fiFhSDv$B)4i$NAzdvhH_EDcpZBk3Bn6_L=c;|0%u;8@p63L$Klt-?M{OCYS4j%GmiAG)u9?J_wNU(tk#vT=<z+N>lqu>+}pE-(0CXC4JlJg)$m
*`9-1uEMvi|N3Emg;<R0J*kYreE4s3mePvN;hH73uM6uKAYpUBXld<~=aP=jFIwohZ2)W0sT~S`N8?#N5j-*0{J;0MJ?HlDaTeOA4^xjwdJjCe70)=ZRF;3n
!KC^Cy;RL??;){X#k~Y~q&|4r4O4>_dGHXlUSof=3CKalNG4xI-YZBjHx_G==228iN+3I}+sNa47L?bNK8Q(aW+xej5u&s7Y)_9I_{+_?;>JtXX&ehThj^q6
J=6xv_{XoIj6hs#SrarZ@VO~k8B9;CtbG{Z6~}1m#G#NEmQike!&lZK>&iT;OQz|$TZh~W@2<yu#DjaTR)ITli-C1LJ@7~{__2TTLu1+OC|(Y?pvFU-Dj~tl
&jUOZxMJ?04F4#*1XSLjiN@KIT%r>e($@e>CCOU*`wyg1nC0EH*OvQMnDY7u$L-xUAV0_-7+JA_3U`brC`p8E9k@jd%H;ny<{}o6rI9-e70xfMwY<|7$fF9f
s$c<7THVcpeqvbxgZFfQJuWzd`3U~rYO;g{{VzJLt*y>CdBV}zP1(6s+xc&lnoU~(Hl@}@qm0+zm}%FTt%D!LA$~nS-~wMm>|t?$0R_x)WOc9+$eA7z)57o0
CAqR7fn0JibCXVy1<-qz{}LaQEqeQ#+t<Jaqo?CEbDXyPKZxu*i(|@2Q|lU>TdhcP4674XM2I}%|F4A`Z~$qP0{vHykDp-Xi_by)nm{_W5_pQX+CtSx<thG(
uM?)Ycg6KgGJz*^PLRYdpnUT9H4-F4>qFRh-BG!WUg;MMCQf7NUf>T0@fF!a<Kcxy>jp5yW_(w^h9Uz4oAQuA_~5QUILVFD-OE~~KZ%+6`Y$VlD{KYor(kNR
O?YOm6756K!)bWdYT^dOFZ1D;R$mYdfJ3jAV<`!%kpoK1uNJc0?B}V#7{gY`CPrOMlEB8JA4#l2Ng!2`hl#jJbRlI`jm-V`jd}>*9rABzBmB7#@$=Bj&WiKC
*C;xRc^KH7v%$BXF<xs1VqcHHDSV^xz5RTZyv8HbNubkg*ia}_O|spqTfYDfJT5)R0!yK~3g)<N_!IL>tg70=wL5yLIq%?5J(yEltTA7)Ru88`oKB3^H@Zak
GceJoaGMaMrR~pBh5cCx{OJ!mj>wD#OL(t!6iYzuW9j?iwNxqGS($NnmYeI=I)S0=W~=fp#h0=$y{^}4-em$o6Gb5URvUF?t9OecRVXCy;y~6{`jvOhZ?J^U
zC*Qt>$h;T0M6wOHD%FnUBpt@<Z-z;zp^Nz;1bUOYt47`i_rY~^6Nd#7~!^lzA|jHuf1<Sd*b7$5D@(nR1}O9Auup4*skf_EjW@wywB6`I9jYUsaYi>nh0tP
X&SRJ=YE}hDRC`wG-?OfvC{;SIZmRLx7>EAGk<39?90mN1Ta|{oQre(AmTJi;+V3EZ{f|Gay!bC3LoTECpi{mwmVAA>!z%QP9BRZ=4d*Zi1c#UF~fbDqH)9z
9#8^j$r3vuOz+t}19?w@ELbdvG;*Hrf!$AdZyZ1#r&fC@?kY%>&0!rp&>RAFWQilYeBqTeqcYL_?cl|4?GzOE8cE~XFkgKq`_koaT)*y!UB%%NNTU#|QWfZI
PFJGu?HOtEWod17?26c_Wg_Jd!o6N>1&JAbX+n*7lvcKTdrZvxIAapMgJf#7XNwyr-ae5n<*VBGelDd`L43D^so1X(^~!}&IdCkS+H6Ad(sP4jI+ys;%@NrQ
TV!>%W(q4N)IQs6*O*0WOEK<jcKY8&-|g`ZgNKroLuR7TuR~{cwDG|2KdZ~haB~44K$@VTHC!xh)tf=~$u=3h4$$rj3^Ma9s6O@-2(x;py@BNclJi!=R3RZ?
wRPsF{k6$YU_$*VXeSmbb137LGqkJgrAq$TW>d2SgdriX{Jlft`rVAHnCpiWh1`gTcE72+NG8Mb-OK(DBeI@3bE=Sy<@o0(C+|=PekfuNvC*D-3h!!vU%?BO
06)Jg%D|Ax6`Z&J0z6%)?5|x0B9&gsV=@PJohpr2Qt_j9L?5C+YQVAlk4Ws~A0B5>E!JO{9|D7Z-;5ke!boY`h<Q7m4$yw2R%cNT;!@eE_yN$JjFZo8kNEq?
?P?e??7AQq<Cr|_wiQh7*gv|jap_$1gY3<Vzk0$=nBP7;5vIt=Y!uheM*sM7CX!1@af^96B0=K?oK3iRLs$sIc?ni%{X>gqyM}`V{_z|l;0Slw&6SP0!z>4$
!1qq4)c`I?cmdoisi|WW{Xxd(V<Lkx3w5CR?M&Wu;+=n(;N^WY<vY&#&D?#&gJp!$6AlCV?O2l}|E?CIrgq)4Bqyhuy6)k0z_27&3r;9k7_;CeI|z<)*V5vd
<~mQE;5!JFZ}RQTNtHAx+LkD+z{#k+BQE}N(TWt@2olhFumylmC2Xh|IGlagSOIQu1kV0xe!EMhMx48zDp2qYuda>*f!$v_+iE(Ri=LsO82rK4fa&uz-LT{>
_*6_1s2UY>WkPlfw0g`R$tvp5yTJ{9w8drqx>=$6#QTQK*XRBr1r$A!<YqMSVZtV6k8&6|P0W2y?116oG8cf<8^`0urXPj_Ex26b*6=6`N8@s9qb4@eg8=3+
^<wDynSkDkedvgv(7W5PhyqHH!&fy=mgl9Ea!wg7AJ}=%ig#+ezgQKJZWB)!9P7G-W;nOzjXjsa<jsO;pH3kB9vj8rN;_P@w}*dIzEG8|d{jy-GtfeGSAIG=
Dyu}UBHS72^-pwU5wEMJ!JNben?@GPckOO;%^74-V;UH0e(@FCq#U=hZRW+*gK3KDes0h8HT@&rty{`)ZB-sHDy3xrP6{p#T%$;{lu?#~7NVz5*f~~~{BYhH
rOh<p+07)gUs?1mw!_>zON~CW%D8zqNe?rK)ta~LtT>U-mc&zt>f;u`U$4d8fBA&9Yvm#-VmCnaKvwCOPBB4?-6@!5=NV*`x+q|aee`fqQ^Tn=U!)64nz-<N
p%0v$nftptr~5)@uRrClZ#IQdBL{&NdswX+qjh=o+FwhEi^!{C2XehGvgc$OA3RZ4h2l&}s!2s>GgmR~9*yrWGNpIc??Ys1E0S56eRM^n^Riz~fiWzH4>1px
bkC0;uoOES4{44p6#-eq%gi78BKEdRai57%Q4Q6K+Oeg(0lSbO8vBCRXs-|NB9SKxxww^Je?Y=`GSo{iDfzL9RJt<u6(o0WR@nTjq(j<2n2GG$J2~NkvT6}0
mBdl$@4qid4WVRT%(XHTW7)rtD?=&55mAhcN!kxJf-_v;pVFZ=0syL_;JZcK!uXFTf~f{<gdFV_=U3KcEPX_iMQ2L$83`9-C)h{KUe5xD-Q{2ED8dHu!81E*
FHXWu<XK!Ry4t=q<VML0JPoQfgW3i_$70QO8Ref5B<S31Rch%$eM67q&wdG+MXrJAIfGgww!^i)?X$U+ilVsN-ZU;9{8}8$VLD#icOX4QlYrF<%)J{H`tQDX
GV2I$NN6u>Cu#gPs1LPfYk@`6<kaS!vGlU@jyhe~lA+u>QXpyq3)?ojl$M&s+}Pb{c;Ei~PF=N&zSe5D5BpUpDMhxI@NzU`l|d!Dsou`!c!fEalJOM@dYQ8b
Bs$W6e4Wv(kFDx~t+q@=GPHb7Oo2X2jh$u|!yfiE80{41;UIb6h1dU=`n#LXBa!r^ZquMnBOYr&XsL3{l<u3LP5a0aDUzN5_7`F%;QV=NRViD8s#Jwhp6_HU
%1ro*>s#q&ADvOF@wC`)4v4o!yfOvd=8p>VJ)=CEKvU_(^81dMu0?-ZU%05QK}us|4`VT->Kzxffy@^(DW|uqg>^Sk&pO<$r78x%`!iJh7)`=CY(+YDw5~|l
ta&dE6-WUh<XZ`!ey0n~tal<R0bSODUT%s|&xYx)Ay=F7Q~$3_iXz%<XC*Ekh!f-jhe;Z0UnHm$A?FS0--wsEi~x~}30sfmv#+~>%c5oz^mBOypipDj2P|BD
N%}DB(rc*{>|FhZ#u17B+~zyswGsFTJ0q*?T}(8MK5LIEj0lbZwXt=VKQ5_+#NrMJNdxUrJM-7}T73mFdkx@21tFi49!3YuzeP|JA-^wE|Mc{rW2o<_|6C_3
ENs{L2)QiK7_I^zl>Smk@-Ca&^2i;`zTSx@;_A#l(`IGCA`$2kZ{WT6D+Y;M)Z@tZ8OdsriJpt(1G6*#H^uo-`O2-b!NMJDOGvoA1}P1cTR;i`aEnQv26NFI
(=|bF2rB91(mo1*j63dVnzhMnc*?ok?S3LaxPkB-7LoQggj>6qtrd$#T2G0h0UqvhqKtFnq49co-kN~no>nnF<nLm*6F})nFy7s)oI>qApBUdD7~gZ14xvIm
%1>pIkp@xasF|}jq*+uggu0_8$PJSl3JvLqkm3jg+^hoEyV57_W1`nnd?Jjwxs{9>Fr#-cjMjR_H<*^`6!C|qmaBVlvpQdY*FiGTFRZ?wpj?Df4+amH`6`^$
)AnCVZNA|4Yqg_h*$36TAc^#WQSvrLHbBcBP>KIFg1>aNME@`>_MW?>TkuRQ;M%s`?U=_`Pof68^_=~82iwh|o<^ui-9%64+QUG0v!-o^w@yQ-OK#FnNzukY
loVpv14u<czGbSR5B1ERw0htPaMpTiC;xlE!0?Mv82`NQHn-_nEr0zmLn}7ZF<J85a^<tUWjxjBIrnQ3sd;_?N6WNiELt7jkwNgnB0>n^K@HhRF>v8c*qlvB
DbS3l;fP+hCx<jCTmTw+GV9x8MZIYob$r#{_{eaCmRbmzQ>upUgT&QPGv>+^jG7{W8LpifpPAKA)PIHb*UpXjXu_`r8Yz)*%O#1zYS$U*XdsCq!<d_|MA}{u
+7Joptp2uqr|W+d{sIimGl>1EiJbQA(NlqGmDACl(r#^S!#(FdXn#QN<f<}Kr)0Zy2@V2}6^URPhM04;areh9y$EU_5J0dy$L8d|bM4mgQ!)AF20qAd#9jQu
@+<Hqn|iLb!@JO4^K7l0kk+(x86-8!Pn8Uoqj-xomc%w*ygh*O@gy-VIUe2%FUZ6}_&4t%{5HO`$-?sQLaQU>$@3+d89(>?WO)uU*7g=wro`_|Wu+`kaWJgd
ACDczoPQn>ts&6yxmNXs$DeDh5`$S;I|^JvL<=$_{O;J$$&R85w$B&&D#~&O%iV_c{NkO;yCooh1x>n<dO^|R=45Z^v%MG?f;Mb?RZ$4=EeS=9M#eKVp<o>H
x5W_~a$_X6QWU%}y|N>m-0P=~;9#%lWwDAqhzds_L2Y)v^?1LPB(wV2wrszGw?nG(s5W_z%Z@@I@?r>idp!*;E!SV-1(T25PkGc6AZQdaq7KQ}v_Rj8FVlyc
wQ>EE#0b1+h_Ces*@ZYD?dJrC9y@3Ozv}S*@`!j~4RcRb^B5||F`_W<9z{m8#uqj8NJm>qX5y(eDz3Ldx6Iz2>mShdaagU6!0#40v4)*V&%h~wDWePF9?^)$
F)Y{JLBa`7<G;Wg5lPtY%om1W*$QR(<WQApJvV2;Wp<IV73}ZD!H%zUHpoxT2<oVyfZJ5MsZiJ1#`A_95IGGv33r`MhhvtG*r*j;a=ip^!u$PTNcq1DEXP8%
756kHJ3(m4AKSdEE-&D25F}G70m?F%7Nv$0=*wJe?&6CXf85zKJF<cb_5{>%<dRJD0Z0@78l^n51qArE)-cxZwpp|VY{|w?1I~hV{WGu`GKK+=grF`9{^U&z
1qaQu|B~FN`-je9x=SDZi-^pbEbOAeD<B!?-N6lp8zd2K;=VmzoRfveS_ncydoEFX;Q_dSqJ@nVV>tXfv_7_alRm~f?x%wcX*#s_CtkYC_3N^}dFO5dIydCb
8K7p&Of8ROD1a{<R)}=;jyutSv)#XTJ|wHoN?Bjx&Tmj`>3UY;L0Dixg|#E~M`Jc^4w<=HW&)Y($Go;#pAy@II26lCruZ!*5xi+6>-v1FH^lI@-m0<t)lLEz
0T-DPN{{V$-mBob27;;lbS0fzINH@5Ze*~6%$3CSqD)<p{e?8c9#0Jog3VW$R1*M3-2)0J@;-&M;yI9C2wR2y_zJ}KxFRN<DhBA@$h*raThyP7OL3PdWQz1I
ptVT=b_2gY*bTN`*hF8r_6<525e5xY`Tw5*MrY5Nq#?nd)kBi#C<w`*>I2%_rCE6=Dxipp%!<<=mK=0kP$juTpbb8KYY+W{SH{CPVf96|fG^t^k0|-4q*$S~
*Gn3e-a+);2a%7oyMj|GC?6FbYl9#KRL!yj)wPuQqyKW$Kp8y}NFh(9Iv#gC5cEy3V+sj>U`ptI=>~Q`L`V_RY;6(iclxammhKEdhO^^b;nF22W3H35l-yGI
DHkl$*6sDxMQ8nq-`@Xe<%{{r^r-O%<9{h+$iVq?!Hy?gmkc2BfNH}gsJA>ly^r99dK}3t{g|yo4AkC_Yd<S+m`Q~|agZB0MkEDbJ&cYaNQj-IXF3Pm1?F~$
|8Yv$G>=N|;5f2<M50)ubFEAKmPc#z?!-gi?86*|;mzE14yqeKLc|`RJkI7_vfxha?0$^pfMC~VmLi$~Z!81Q_3pV0cHqq?p$q35p?3IS@=8V_%sqRs)J960
3;T$O!sI(WxiCR(e^TD-PIWElY2=4#=HTcj(G$D3SEm2^fbf&PFCI|a%n=W$d^ek&PCJ$sCnl%#&|ceu=h(X$DrZgvi5+&9$ny#=rPny3aM2+-rUMY$Qx{e>
kiu=6GS~Mp+f>2!E`i9Yp`x)oWC(Udtl{GZzlJCwX4gYb01D|;VaxDfiug(^JnO054o_jqR*WXBe`B=o_u+8(f<nwf(IDM9okC3hF`*5sV3LI|VL+R)>Iy$8
V6cb$uCbAhe`9rCN~$?9+HfnKzm<z8^=y%llw14>YBM1ak!Q+^K>)t}UMREf47vev(BLv#zT8%8yZODTN;R+UTE-`83yhGh1s-5KWb9u~Z#$IUUkzYM6m>f{
j^uH#kw!8IHu=+e>r!1S2uY9?#=aXJJY#wRu38%iiIgH*8dS5>&lF=4^`KJ+p(pz@94sf)4NOg`+mGhqsHvH~42ru8V~qUKFkAgNUq45nb@L5$^gvPnN$q!h
RrXZR9gpoaPA8={R3$(t`|w2@`x5ehdZ}OSzYXBG2<5L+DjXBVp!)U8vxnu~BJlp?_=bGTrooH^%z{J5IK37>zeu4qMs0@sM3p$Hky4kh(*{lbP+6}t1W6=Y
*-5||Syyadl;V==ar0H)Ujvmt8p{yaGaP^=g|l2OBPz>Dyq&(C+Zwc`ml{+Yy`;yTzfUEFb$4ix77Z|pDQ^hcXz68LKsvB<+g?k&;*7k2=l(w)wnssaOQvAg
Pq%%l(L8%s{0LybVV&(hoeFtgN9X^K#;)p&_Ir`Z+P2iKyiyn_iW*%Gs{Cj8RPF{qC~}`E_DO-v=$Ii}ETc8osi$aT(|yYDbgu1IW;A=IYK)#Vv0TBiwNC`t
?JN{zAdYI}h*1zsXD1$bgzqbDSg#XORO^v&r#+k52NRM6cM)+v4wh@unPO!1_npqxT*^w4ev)DEiH)lDv|2NFKG$I~mA??0jPq)e=2Bsl)7&&0T>xM6u=t!C
pM?6`&yd`%Pm4t9)WW+%Aaf`><{LR@jUO+V*<J#(UDfM0Gez(ev$lJesH51FNzG?*ix(%Uuw<CV_3Ll6d(|P%YYKNUF4o?VL=|jfKlRqdAmqq%)G-AV{#Un2
zjg+SuuIxX+Z{Uu)8NpRkzYk9;k|;uRWkSyWsrTS2Dl7}4?t0W03Dr+wsT*X;hqwLRJJTxuCdS`PJC#?0{KKK#0^bTO`xNuV9*jUdPtM&1pjkLlH-%F;J&y+
(Lr8oxNQ|RD~iA9+fe4v!G=<LU((#!4W6)=7lDBsHhf?|2$sDfRSSh-FKs)<cSZ&Iu-;<ZsCk@0Kss9<*i`1EX%z7;+kxv==dqY82jST~ON7EDv8QilZSwhM
iK7Lca)V1ar^ZADNj6PB9zWUnZ~_sV^z1LaL|2^Pvyfbu)SJoQ&udb`*GZMI;d(=#!obaiAAV4mZ=%_Q33DR|Iv!He80Ag<Sf|Us0|nmqGyjrP<ld`YO)f%`
$*pf4C#(W}O=Ya^RKfVbKv3!EUKrxmEgu(XhGc=opH&5cg{<JH*xB_(k;UZ#wh|0mZ@+txRRTm7n9bZ$C)F`94+>o4bZ?Hi9mPc|Q4qQ^FLM`yR#TPgtTC8j
EMl_u6<**=@uQp4DBBO#(uqT<m3vCP3NG#}vTk0i-9D1_3U~EJV0u)zto<<izL=ZZmDX4`J}e*zil7=^&|5w#^<w>`$)h^%G#P^|Om0Us9O{1yg8gZnV9b;d
?WkHeWFeGAMW^BjC{#+OP?FLduFq#mx+19Pl%)ve>5V8H;^zLK*9TJAjYDy+NF6RU!YPc@2Q4&vk<}{4orVzdX&AJEJGB<OeKi2kp1L6J2os{|w*Jp}O5pPc
fiN)t_R5HY+%vV}$eUNz>uEywW*g8h8d@b!OqN~0TV_BcV3S=B8lTn#gfH|72IJoAwIW==XZhgqr8U4jliVGkb|IRv%T~*s^!>&+D}4busvykds#UGX>>yF+
>*_aPj^S+9aLVp=#LU|lqdo?ObV;FyotmfprTzS9AO0Ep&h3`%a67^$>zH;X0ORU$poZ|l{RNehB>CK{+j({QmphPXrYeN6NAos|#Y!|Hs+cZ?oG=v9z`C{<
)bgr8SAS~~7cgXrv80!^Y$}=8Bz+D6*e{2X+tHB9Q3PvG4C3D&d#{3cMb7^s>)eV#V5M3DatJRV)0N(m2=8d?T$Fm;e86t37vO5C*mSNejhLU?SNu@iaWNEU
0QI0a-gt;9*MP6AXCTFvO%1Xa%l@yaH4SPE%{E|_a%-XMr6N^BlMqpDiB)etQ%FXi%lQf49_j(ys&Ile6jy_TBD5|!FOXT(?q`u#bpNoX7o4KjRtx}(cmamy
N-aEe&EGp*bEVi_PX&7S4qs(0hAXqPuK%I$DN8f+I!2RM46Pn51`;LKm>3WIZ&)KPH!V$D{xHTzA_xi;$>9Dzk>eFCNod}+cy)T#=&949UA%?F-)E|d)QZ%r
gNv+EjkQ<e1U@8ihOjv+G`6+bwi8{pX=|+NP5t-$Ub&=HgOE<ye|dPEb{HfX4C=hJ)yD-+%T&b?&y!M2oGsVFL)Oy61oZ0fr?y{ug^(Zy363zXXXSci9B@F8
Dx#86GYM(0Yj4vIfHOSq<fhZ(<A&18cHT&^7XZ@f#xw5PlU2@Q?bERVG$<)Z`s~>1LD2fFC9)VEbngv>Vrt{ZUIxI)FRxQSUxu<|1Ll+DXx1EHh$|$QU0_Vy
aP?YN#Cz<V6vouu)~u{?<HAe%CRR}A=Caj~*BzqR3B<?>{jf^}5xHE2OrKErDMSTKZ|`;$tqG9oj*f{Zc^K@8$iMxRwijdbu+aJkW?!dkt8W~Wh4QL43WMKz
n};kpjlV`HSJ5Tq2%Y4n<)bc#aD#V`$`P_NE)!6}7H)VV`P8Iz+8Q7M)M{}Qm}ABj4pm|l0$HErbFs&l&YQ!o`LM#CcD+dl1Kko!KTA~~-k8p`9XR7p(VtM_
R=T(A{Sb1Z5pu-3JEPZ&+5#c`uA7xcl1t;N8owBG8Kys}hNj8sBe>B7Q@Q5Sxp}I`jE5$86A381*Sz~hgeFslC2aJj^nSHgPQ)y=h^Jr78mN;~`gen$G(tS)
rc@I#f7e^`>(kJKeXbOxknmWeQB4c9;}ld?lh>yww}Bt<1HZT{+-z3VWV@!q-w{LWRN)g=&Z6DaiShh%pYPHF844c@NLuFnp=7ijxd_)%n1!Jhv+TxD6{;cX
r6|8dh7|BnIh&JyB>)geZPp$~oz}Q6V4aLIfK`9gSyJl+aiVd?fLpPl)VnWjE}%=4MnuBG@jopZZDYNHF+QJ*2d_;S`1Wtg-EEkQmEuz(SUP|d5S3}*q3N*t
_U?<s^13~!rurSwqQCt>mjqEZ&cQgFXVJTMg8br4vP?FmnW9!5rx}n@3o}O0_pPh2bd-=xsl79RGz}7w+ukF-O*sY2?6D|WLD7I6;6N#fU6cH(dbKVTp8wvc
X<fX&0dywn!qK*vH31z}d&yRzDh(1c4^?y~`AYAdd9a9#d}A}Za355TCQ!Xdu^_d5E?ercy{BYQ(=XR{Mu@f9-VApuO<Pp2<3|ng#EFjDXLTGgR1-2FmOYf=
5@kZgCqT8TJzBe(+7}Cja<<YGA=y^0xcj>8fAW>kiJp=DHQw&~4*ZDRf!SW^{fMb}mje%j_m~5)|A)D-FK-HQLmT-=1J3pRE-XKGev(;!4!y9n7Pjl;AaXIM
L~Kh;0xg~2=hAz0FXj28@VnHIGoq#*p0jT9jw^$OwC@$D05t&%M{IA>qXhzKi`dqb_W*phiNK(b>egU%I%iqDFi|Lhb;)HRer;PtJ|`vEgCTb?oI9uZqfZ*E
#wCbUo3PiVnmmjgRp|LMl2yVVYTIbCX7yp*ECK5-G;}Iv07U~Hq3`dzd$KNT5iY49&_`X5j;}AuR$L#%wG?*CL8BjhWZchbRhwY6dE4$9OyHk}RB^mH1G7=j
5yyj`hrBKa0SsP9_+Pz4wySezNhP)@EXnmJiOli^_|tLL`TiO?Egq02s53eBZ@wIJJ;8rVB%2e%v7bFlur(9#H`kIQOff7()8~3TT`G_+_7N_w!1kzKXU;Ro
U{>l4C5@4WfX6d)ja4n1zp8cci2A7&{jy=v90W{FGBt0uR`Arm^GaJc>udaS8)@f|6aq!z|9A<p`c!)<u@w8flq29+cVw7VjU~Zwf;TNjk`ymI9@G;*QoV!O
&X{eDa#wqaCz0Oe;n>I4U-jvLw8rEgArs%Yi)8t0^n3H<ScdTIIDl{2)(=^g!BvFfdSW+?#-;|;lgXKZ+n*Eot*(RD#=ypt+gDo%2@I$;bO6X!Rsc{&VAmaP
ztNQ!&YiIQe=FT^Zg;j7OTe19TlxuMr~Livtj-`iJm9ai^2uw2G)taEiojU0fnR*Eax=DF9LE07xW>mH%@g=`$a76)t%U?i>4gjSlBkTxol>iG+NjOjEv+O<
5hP5ue_!*eJ0J7kRN=jHx7M&m2aRE@9#a)o<lq@akf;)#i}yNbZs_dMVwnyGPqC%-_dmdIXoV2oH?+XsT$jDr`-G#z;6XyPWt}H0dO|AAI*d>BpUfI0s^F;7
yb^3>rAvyYn3FQb>aLZxn8M;-EJM^;KMLQQXn(Z2zvCpLi#j%)YXB!gr-1QUs|+BPuZ_5}x80o1LT6U_dU9QDtU|5|RnkxrGp5|wN_jRms=n_iPdN+w$cDz}
oL|d8iwKhs?|S@DFO>-Z^E<Y(6Y$ZFsijoK1W;pDjrXI;bRsYs_mXeQ@d|~A@fBw4c!c>VFn9H)D~RgoO!@UQ%d7AWAE(-3inUyT_y9Vt#1A%GT)O^$JCwnv
Vu7*%hahv)7rQ;KlLHbYG%}AQFEx0LM^LxqO|q2`EPo<5A*W8vpQbj_t?<`~iNhx|5x&Lb2Q}4yPgFoMiz+ujZq|z84H1U}z&d_*pe11CS--sM%g|^>$2-Qk
uw#r9LoS{<tFK7?nn@QLTfD7wUvJfa2y2_E<*aGjmG-#y0OJC^!?Q&wtHL>+^5es`f|F@|Qz*H~yrBy{K6Hjs{6B~@stob|*;*yn^c#n~5nmT)U;sSeZ1C(O
M>ea)8VHm_Ye|6qVSCT1PDii$#~rvC)8>nddkU|sgDq(tjilplcjouCaIcQ}i`xjDK}ow`4rOV3HO@uJ&zVzSzq9Dj^AP*^?<C5Tc;av$nBG27j~Ztv6*x-*
azxw-`N5y50J^l?#n<sK+GKVAX2W)m`sz$9(_wbqTd|Ybl93ssb|`EH;V`1;hXvmIW)Nk|qkY#`a4iHP8)sjMB0Wj(OLy8j_XNRs2R4M<>7n%6sa&TKa4{Z1
R6CHbp$Mfhp{gZfZZWZr7@xyM2d2nv*Il9=vV<6cY6y)*#h;C(3lG{%&Rc1&=Z$n1@Rv@Ur-v^5w`}LM&at4or*Y8?!k}wyb6-UMd5;ops5&2@Sz?Gv_r7Zr
a~mzZd1=YSb_AKkpa@kvZN&wGfbIbP5TBLLe^_ml^r-@j5d7Hk!*1*hgaVAhbF`&Um$>N{5mF@=V4SYB#s1m#Kn>nXJiiT|Fr2~dLyeG-M~c13(N!`l8y2ee
LebH&@<H?xo4<bR;*k^0jRG8_$0E-yq?V(MC!mYDuqi~n9__i<gId%RS2@trYQgU9aW{*TsZ(+-Z0Ypwu6jN4F1olAR()(w<?OIQaa4pbKB+=640FR;zwvfI
lT^`(OK~zGrH`qXU0c5ZuH8#lk;px00gkm~_}hk@-d0-g?AzNrBT&~XKMvUk>ZRy9&Y4bc3kv>o;Skv05_#428Y9jkXA}0>ShHUNyrA#HOTrScZM|_9IO8l*
&&&v68B$%Ur!pX(H79A$sJ0U`b`)8yMB_Ei8Uwub41f2~g{R@LPO{`Un1H?NIZ7>0k66I<D6_v5Qr$BZcZuK-)c1oU(mYl8BPsnFR9knRn+H?1zWe$wdlg|@
eDWmugA=wN^u9At@KFV5HC1;PGY%T5paU{Gf<B|U(UWDx21fFLPe`WJQ$?D(e>F`cfrVEA%UX8kPw_??N+)MRZ#Fk474Rnmf4F{Bi~WyZXHl#mlgewhL}xm2
gHQ3@$yvqD_6L;Rp#>#!Z^qy^dOjjBLnx^*=$lF?k<Q)vesiEGFSyk(xCg@CmkaVg6x7BDhK$~8`vj0=!v5CoD+L}X?`XjCRbYhYn=zFZBM<bp_Au7Sc~pFg
`xp$VaC*x13YcM;>e;I$z+{k~dDw5fS?vaNPyd3UGr>xKk+4UU?}jaTHdUxrUBpBq=#)wZym_08fur-%TcoPQ5#7+<&(|!q&b~Y6zD<v}uO7^_f`NX7B2R?;
wSClFEa^iZ+LyhlEQs&mkd{m!`!GoEp|c7sSr1@=)-0<%_?3|ZLR3j#0hbE~1C(r+4+FPC0VoS7p74Mh9J}SQFX;{Dg(PB4s8V%WK6Jtt={CheIuVOUmSfov
s$VskQ9(9{l|+6pCR7n=4hwNbJ)9h~s554IQ2jZtaO@rhj58UdkBCuY<_HW9E6Mj>Nyd;2pp0xvIv&>2i;&(T$$`I;PRU37V_dmkt`?`G8d>UujN?IfUuzbJ
^}8!aGmS3kA<+ySX|g*D5ei(qDx86^z|MRdBEY`@Fm(-uF~~@U%Nv8h+2e_4K&*&P)!aED^hHX_B!(a<2gOI^HrSh-y(v+mm5j-q1|;d%qdfXLE^w6Anq1bM
soP`bfW(oc0*Qn6X@!W@<#0Zxz5)PiLlW7#gun|o_g^yUH^HIn!#l(cikf=vr24>{zt#o&v$PiF@up&VM&JhpIq3=_CnweIk>5GIq{`hDk0Fv4pHJpAq$p9)
i^>X-E+{pl_>vBu2NQ1pHDQSfc#e8ggNVp=9m1K?J<q+Q5EiPr>;g6ld5(7ctT9Z=|J1TX93!GS;;vdQi}zjde{-uw_KsCmYT@SBkqI<o^8o5LU0^xxuaDz1
mD5HL26H1{IbTBR3W?WX#uBrX0qSTsmD{G#MPO3iU{*7Il+&nGry2W|Ufbe79{MT@#*`;iTL(TEe|$Yxi{nHr0+~@7Zpd=Hyx##WVg<k-)m8O6KH;CHdg%wi
zY_2(^&d4NcJ&IJh)2?{l=a0;mP`yZR~gqLQ;x4^DxKA562&sB12~N%iDr?NSFxUrk91YLK3WyFA({F9zm+1|JbfHEAa5lJ_?_VN-)49c4Y0AsZ9ECD3(();
fAvR)?RzbSn><181z&n#=ZvL?NleR)JB;+7d?I^(+;9Zz^VEmr$4ZwnI0B327j|W!BCQk)41lseO1J^d=sDlUumgrbLsJ+Nb!!4%)ELTr`xmB%`x&1P48j0u
&<adR?hS@>!kKc;f4JRFX$ge!<pu?TD~?cFxVo#$O5Q@g*(iE2jpP6H9-bot;yGcnZ?cQ}3H~F9Id#htYuwyjRf%s%RB2kA|NX@n`%%@-s5o<5W|DQ*6IA*F
=AggWYv&aT;v5i$a5m12d-h1r0H#u;*u%$%V0L%k{J%%S@I&MkNJ-K=Z-dgA&T3hr{mnv!xfr1K5p-VjzQPoA;Gm)_JO=f956&DGbVzy5%ID%)itHJ=@<q5;
z1xaZs{~ZQYv8a2`gdmRkpV5VjJ-kEcV!haLx$vLbuc5d0h*>ts@;>ss})Y35~5bA92j~B@2=jBzY99i*;%41>`?Z)I*UcjhMLScaw6hzE99qOEySE5-t!`}
i{dMt+M*s|7*0?o@(tv-1twMTYVSJoP*rAFtf9kG&gtLMfuA7pJm12q^OuOqV*nQsEy%8BHcSPzyF|ygt;~lIgY%_bt^CX?*ziFaZ{yp@3%zc-u`fHqlrN6z
(I#24zpivG&Z-o>i%2`8J(N)BTOrVksBq!k2MvaIxecljbMf0EMhX`;LJ?bu9gg*7Xj7|cDP<)A?g=WI9scG)>xs3pivPSE`ubk!;`kL2CX}<ZerZm;;|A~R
j?ZJa*B!ZRp;t;+?3{*qXLnQ{^2g!?T+UQW`x#0g!)a|ojB9nJ>8snuMIz1hbxIv_4x6=LP6(_PPe1^_iIFPD7gL4M7M&=1_!P#{BRssW8%ne2r6ugX!m&1G
xFFAXur0^_<BvZ-U<VRN!p5sL#xklRA?sLGp#`<(R1A?kV{Mlp1pEG6kO5y`x61LH=Q$-nqp}d0)n-)}Y-VFpx@CNCQc@C3M;j1XP#otd?Za3O;8o0Z+R{dE
!PD6|$1)>`Ov*o&L9c5_+yK_JjwAg2jG8V<Lkf8l=x67(Dl${;xB(_9Nv=G55?L+#3VLO-<iI}4y7Sd6R-^x`s@<p)i{<9Bt>Z-d;@w`w=e5Az(xq$j!5GQF
@pO3*Ol+%O7n)I#cOOhEnlx2!pt6PkLdOE~ekh{%>BC)Z&``=?w>T+OZxPsBYPxm*Ss#Ekj*M31A!=(PY3g8u6vijRzo;pUngas;jn0_xu8ys90P}8c!t=UK
oD1`3%G6^DO&_SUzukLDqUdmWD8eHdtgg)Vx|X=SV|5+!hsDah|I@4?-aA(U#{dtTnAjVgg(&F{8;7^gzo2=4vGv)CQF_`T2<fZlK`zTs!Q5*b%PPOU!gvta
nS67VL>YQ73j7%!xJ3wIv>`lC9Xv4oPTd^OnYU;-c^%&H|MWbWbw<@WV_+r`R2z?>`h7dzCFXMm9`we0ROlAq#;Fj$lh|d|>#noFv@7O~fMW&TSc2H2!V-B-
(yBKt@!JdVV+sS=i$FSjvKueh@rB>&!(QM9*FvxqqhD=4W)mgQ-hfL<gW=q0D_^^ZxY`<jNUYn@ebxQ!=?_BBg<~7&>Vye?#*BWqM8Ci<T)vX7-_yM6{8A5(
3HNEiyM<bPa-lC=s?V*$sP-L_OrXd`f<$K+0LFyvM}e`rerJE`<0pd=!W{EnU6`99KA~QlY!};<0N<LE{27$ZaUDbi0i;V+%F9v6-Or*N&EpB+5lwAF8xh_l
vjPHaP9rLv3EAS}_#Nu}w>->3mr$97mh#$@D}T1ZC1(TGaz_ScTbN(wB*HUdp(%pjp*pHW4_i^c0vvK5`5{#)RDVCYp}KLT<Dsj~x|ObXKkjD<aqoxBkVM;6
=jn29!!)5d#nL%|yQjP7*rExZfrpoJkR^Tq;-C{B9u;*3J}xhmmewkA>=2FCEo`l7T-tK!;7gscz03uG6fWaUG)6>LGSMELQytSqqQQeo%Ar8TN%W9xyQ_5(
K-7TaEeun36Fy90B}gs1VR)RnsRG~NFEr3&_???oX{e<SF9Lo<Lia{-?!#pY?U0?K1VHDF51dD|g~TzaE7?Z9&)BfHw#4t>TQVHj@ux^#-@;&wWx=2!1K?sy
dS#bq1%@tX-!*a_z^G2j#;U;Ir@^~N!bmDA7?00m=<-NPv=7_prK%CQ_LM(X3FO`L`&h`d1SkLpOL412UHGZdN-hoKL?_T&bvk=D^b*BvG*_>b`rP2ExX~rg
VV+E$QQO{G%3=MyRrS`xSv8DCNm-#ZgvdRCcT}IAel$5{jeSRA<$weLpv=Y=cawZxmh}YxQ+K%f+rZ72+7eH@%?0u+a0<@Lg>NRS2_d9jY~*m~@53tdhfANM
bdXMY@JY$ml@M^!pzi>^r|SN0UAT&(wI>G^A1Zb`;fxuF>fo!{YN9N2Mtq?~M@RbDZ-|Z=D9Vxwvtd_GpUP)LC<9^Za==?@Wp)0bTKuF(BP-oY9-an+%26Zh
7i(3Bf}gi^1xe3Bhn27{?sj_d|CHU1%Pi7a$|B@XZ(XeI?w02e6U~?XKaFsvlzMu^&4j6)cRMe6LrSKeV5XtF08XzzEZN&#<Fc;EPJV{7x<$9aJ2Lb|Ghtm6
+2_{`t&1B<#UXs(9@BLvEaM@~OUwfy=)Jv~<-~1*oZJ|QR&`;7AA0A|GJ`8k4>URi$&R>M)|lJ09Ls2|7F$p5et(Y9Z_;Hs?S#~~fqCEI<SCu|@SX6L{%=6o
VYk!^<AYK<ndXJ|<1Xwy8>K6t5%p_J*xJnT=7FyAB({iNuf`C`|9vFH7MpFR+Ygki^7&u3RQN>qi{=(=iCg2GN2(b#73Y7ow>bAdV{WQg8&(2xY^l)|Hmwc`
h>J~H55@wQA@%F!tooFYJ^|FqR8Xc&k^?lHz0jPT($+GQ$i};V7;MnFsw_)XwPyW(9G7>ya5A70lQQ9jFvhO7Cf-+zYC!~|poI~ZgQwAJdEERPekSzKF~jcw
NRI7@;PM2E^`06%a0?b;0g$3DCHT<B^CTIZAEh#wfueGBxL_rW;j-a-A)Nt8T0D?YJep<;?xG<I+!aXD=A+}Y<f@Cq$589Fi^4f*TamJXIVGT69BopYh$7fG
Q!~Z5Qv1{kG?Kf!nkr&hHNm`<oi&^GsQ2H@?rl2i&@|nA_|QKS3wFHc^U<=ZENJ!mtlkh2gdSW%V?;?q;A{%YLh}>?`Ikc)(p$VLXMDSL=3-3=44QKtVh<p6
!WsOxspFXhX0q0(_}3v#3m2oy0aQ=fFFZJ~T7!-};toO~VkLir#2B7_nGIt#cUlT<ZzbpIJ1TLjzezE`Ma*QIqYdIhz?kjV0^XEYq85NK^sC&rg>;_F__d%5
J_n+^%gTN(&nZOB(tzY4E~Pvn|FW(xjdXwx!S{#1_=5U|#$?DfY`#eb(3mBBf0+d#Ws}cIjh-MDCdGOa2-S`t?#A#})Jip3Ixn5eZnIp3p5?O8mOdr_!P`C9
3(G~`pk?$lMvD9c<KieFm_h7FUdLs8ifgs;39l(CTVjh`T~%EAeL`WIr8J&hpobjF3_Vh#Rj1Gyu8lQe`uI1NJahlTXI>kqc`|DU?weNh8ENwc01c}zVRot#
CV1N@`6rjvgYMI;sf^cO19w>?#ksI9=V^aR4UcRUTscFp|FVwkmPNRHhV@5b5KlO8a1e8n<cC=e`jS9b<<|+9g$r!<;yXkb3by||PbX@_riMFdL3ha2_0c=Z
-+UhBc`?uH7BDera!(V2y}LaW$8mdtJ%qjabn0a4?tY{yy5^&<UTyJPui9n=3l&%rua2c1dz?hJz35p|&SWawp+Ef@1u6mDTE1l5TVLSy;$^tf&8ik0#&bSs
0VU7JAUyq0$Ae|w^Ud1`Zl@pIGaWxDc4bb2T3OAlWGd2X^3KCABtJ@B__rS$$zUz7F;8bXEebQ9MR6nEF5ocbN1YXKW(#i~U_9H)*qL1SVkpZ28HG^i@o{0M
3aENZ(Wz4qYR92q`J0r}q?_g2r=0HbyHs=<QUO>{xD@&Yc-m1Yyv7x#8v|x0-QKbwSJa-m^+(pc2pYZw68a5L6c`m~0aR9-?9pWRcF<&$|Jj5|&_inEDIK2E
sAOvsZi6@F;Si}h4ot74%b=84swnjdY(*#=%awTSWXqo)shz$$3ZXw3aRmte7@Mu|IvfhFU%d*b?AFvgL8Rt`^@0oCeIw<>fM1}JCTK=~?Y(eE`jl#Z{VZal
ZnIRAoaH??JN+f{T`Q*~nD)rZnXe^!zp=no-RtCs^T7?-k+Qy@WZl<a{Y<ILM!<c4lE=uzFR3!<R$C0-5Cq#$kqY+&TV^)$St~5UeVbz4Sr5|(oD1ssfv`yl
6DHMVdDjSvx_M=6%SItg*V9o^{E$!w%FG|!S@$1pMCetW@f!6UUexeNeOz_`@aiaToIDU+1LLGocFK#HUWNX$zqWj7h!oZ;8`-3hPvY03ct0n0=W7_S#ZTV7
i4v~2DLuurwLQ7Lz5=-S0(T=FLTNs*@bh>A0Vt;-jdIDhv@*qHfAtm=*N*=1VtV-1VZRQGWH8a9bLMFP+lmL|(m0_WPn_lU6u}bdAPwNS)7?`2Ealowu>;%I
im$)__KnDJeDi&4&{lMkzsY*Uq}Gi&-V^cl+ja&$_`aH1gml7M2Dfu7w=x)0mU#(dhT}T)_0S4E!*6hIFRMz0R5$qbWL0d!b2wGLSkCb8*7zWlpjR=|`jj|b
(i#j6`X;za3^N^2*eZPo2jr0_Yl&{SWxmRYQ~p669kyy$9=QsOjse|5an1NV?au_Lomt16{aTAk<LBk%EsqQ*zuJxl1`W-TVJ!FEUeQ4{Ujr}pN2T`tQND~t
m=uP~3n3m(Ck~rL6_MUGNiSjq5T`(>FkyVDF#&1Sd``z=F1LzX!Oa{>F$)5MMC{Z7@a)X0>zSrPeZo<2E??V48&`q#P3l)Rp~I)h@-arot^^zVZ{MN-g0$#L
%4Mm(B9dUpEHq{n+05*SJkOXGX{YjQR-KDngzCj^wWG}C3#`rZZ-h24yp4G^iiY$?mPgx%MBQZ+Ihs;oSAv4!=NzPs?3EeBvRkPwe5gs7z9v4}_cV*)>e77)
-cvx8KAhfL6UOfhwMdm^wRe8g{}819E<f}D9RaGjt#ekZc0VCm%FQa@K|h>+XjLQ$U!}Eip=654mYyqP0$&WdM&iFogNeBS3!no6RCAQhy1`n4HghwGM1Ck#
@qt?uC|y$#!iSF@!5BUH+8@<Zkv%kSR9q%X;6Ox@?ifT>XhU+rqygXkm%4@Z!-0~`vWsc`4>+TgvTPoJZ3<e}as>jaczmmN;yrEMlivi{U0^1->UIqdmxhZu
T4I)+J8@KxF)XKYX-gFzHjC-(c9vqmtyahbKd5zr;;@)L0|eP$rulE5tD=<HIXSAnenW>QF$U%&f;WW!KyG>H3^;&hmEAo8kPI|Nr<dL5!?62%t?LAPOU7*6
qc2@7tI&YX<-=<W$0pM|D%pNxXl+j$&nox8pN5ep9u;6_&4OKx^M<psciM$l*n+A3$=eP%y1-{2bgKM5k{`+bIJ*<JcfbUJ?z2Mji<>q?p!NVrHmugUIi8BM
xZ83Cz6O55bE%ivBQKti_-5T_RD#pVNH$i~`Kl<9)+%N0Xps<-&)8jB{|poS=O!M+c~-w*T#MX?v_&@ZBM%T2K(PRw2cVH=&QKJ>7+d>7_wE%w4L04DI#wdZ
9j(!2@WVn|CI#t%la+&-*aap>5!|nLmA1B?Kk;J>ZNE!xYT3DJZGF98aPa{cG<iMVSw|7B35kZN9AURtbX_CA2_H9<EDefm7)`X{)!&iz++fL+ywijvc;{Xu
blyJtqM<Noa(t#I(p>`&V=9o|#;p-iDk?e>!|R=&XB_}<)Th5fAp?Y69y(I71?`r0nbpH|nrl<WATFKG3KzsS+Yp+Iqn)mTQ6eJu`po#h+v#{i%;t5~T9YXe
Nn5I3e1hgRmg3igApYDvgRQ4JcX%T(<L_$GFr??3cZ|jwJ@r!MtS6guG%#NlDu5(n+V-{sVv0DMjRLC8xY=T5d*^gw%d)Y%%yPZrYwmLra}bEsqo>7vDEeSS
i?_cvm$urP$~(nT45z#uRsw<DpCxMH{OT$jgayfEWgj1cXiKC~+X$`XH>(f&T%W+IFau1qkz<VmNliQS`B8Blz1}M{me!H;)Vam!UOci`Cd}*V4HflJ8@@51
@b{-*m(EWN*x_Z{<aJO%Wna-GO+9|+{O*q8Vag<(=b2mIuMX*%%v&o`hCv!^yre)Eam6FR@%0eY3MoQMfxA<VP#kS<&mLi+_^<qheR`3(pwc@I<XJJs-gTOb
_*j#G$E3?B73^iW>dr8L(Fz+Yhl+K<wN8}a#TDEyileZHT0|e>mCpxA^8r8*GLRa}XtP?pIfpWGzM8%s7sCcFCdOF`BaBPz6=FeEqy~80N*}*?#S#qQTU={*
fQ{;-DHwGwIbR{UsfcdiVAxGA$tnBtJNQ~buXXAZ!2^T4`0bu!s)g+h%@mxSGBa>V8jcRv`%@`GzuTT>+k?_rfr8C;heTD~L|Z(<q+0RLnTR!8Qa)UaJ?zY$
F8OYBr=I3yNR<?$J4L2QVoW(6KK8T@H&)kyLGTjBkl!w}Qm6lFUpyYSNfu3LOR3cyynVHz8{E_D#3;2K4q10+xwP@M+^JNyaf-8*lRq@W_|RF4?{+B!!RbII
=*MLxaOKmH{Y}15DHDHfhwzDr2E62q>+E{BPOvOTmx%V4yqn<lwmO90FRZ>nAeWiD@-gQ}KXOmjDZ7l9?b)>Xke`Q7zpsi+af1R&=H-*8o}5gl`=1_{lIij%
UFR;3vzJjs<q>OQ7Lu3IN7st@nqoCSs))j#tg8pGT#EPo9c~k6f{Zy4;2im)f*AFlmTFUL+AXqq7*o?#N9y$jnKBVkC;SP@0VVT;^Nxx1wqPa#sawh)Ihe|D
Kl=&!z#~k&z<aTBXTT{TJpZl;B}`Jzywf8+Rd~e}b&?1Y{$Q_dMcxNbfMNxA<()XTW`Ywe0-Y#`_dhKaXC%$Nk`A+Ynvr(W$(mIN7=L@k@b5+TM?oxB8oKsf
i2_b^41<33BbS;Z>Vf=7r0`DXTzEPKbCX!d9G~|&@u2Ph41m~FIV?q=h-~Lc61d~nFhA`{L`;`m!}>B7BiSxx;QQC(Mj#EeThP-Oq2|UOj~?CN#)J$Y-{p^_
0S@;R;V-s!i5)TkiLj8E8r`$Us!K20B~X+iH;?=SoWrUMsz}l>F!GET7&cYbouaGA91sg&!3Jk*C4I?`JUnOar`)AqkME2qR9QhfTy}(|!0GU|M)$Jiwp;TD
z7MPN_1%w=u7mWmYsN<I$Y4Nd`Xa+_pO9c{8`ZKN9V0T_4^PEccSBXoK0z1iwXJ^ljc*Fpx+-?R*w(OX>PJcI$)^a<pr2-h`3bQ!JVCH;E9pK=RtaLK{&0*a
rSU5&V#7>}3r=}(PmNzRd3<dLj|`S6T;Np2+!T6eO10hM%^?oZ-+^vQc5$B0_T0SqNmNw>;hqzedQ0)<!Z7pd{wBw6e)71!V9`HI-nRVv(Hm7fIj7go?CT*o
T{0S%ERW@=#OO>Wr^1C?6QYe$Kiy=1L3o)Cy9KU0C(cs>2e-=%5=K7u?rJ8I=3lh!_|4tzO~o>oFo*zcp7(}k@kfJ@)OirT2NSrzS$bw@I`isSFFc^2%)88?
qlRZl?dLjwV1(Grfi0TT+foS^$vR9Q@OV6G1-MiuKzOvD<2)Yu<|*}yGyM-fuv2%0KuXDrvICuX?op&ZAR&e}6AcuGRWObu!D5tnM<}Qp!Ml;|k!_lT!`q$R
3KOD)){Mf@c)qB9g!1xX?+NW1aBKH+L3<F)m%G^Sgju1p7V`ShsS^f=ol>mTc@t>M&&^!0De~V*^BHeQD}QJ6RQzNlFV#KZ!RgT6@hq3%C0fi^SBre(vt47N
(lk^S=2(YN2*{38Vr~t^xr3~q`et&KmnIL{7K4arCso0vrsBB6mzNQ7T<}YYCpp%f`re`Vy`gV1e9-~Lsx$B~pJJgas^NnhMxf0H{>Zoyg-eL42-R6{IQT}M
%s{AYZWdkyw3?83>sr?}Rsqmo(;sZRw-@ij(4)X)H;uW(3chY<1YCH71!!Vt&%GU%oJVs&-uWo>fpZjK<ZL`riy#7JUR@{$4h9I1edf|wMbQdo^!6_&ll#}>
xo1me!C;u#i&Xi60}dYZ#8N|FwhW`Bi60#$V#fMdpB9aP%3_ooB!az$ZR3Y0O+fI=iF%nQ7uqyX(9p*e-LgD*8bBPXO$=T~{mEg`XRzq?Mu!LA%$rmxwTf*=
R!eQ_todLoCIWsKC;5c3CmZiNn_<s=E5Z&iN=f_53`pX?Cc}63n4hNJPCDs4TQrYgkEYW!)gayy=T%WX8TDVby{?<n?O<x`fNMn-Y#JSk^eRed1ZfCZ6GJ;K
C642oN%YChk#c-#5dW+?Sr+bH{lg@QZ)gqD93-q;@I|tQd5>W!!}zp~e={?2Ue!dfOPLkI3!L*b!UN=0vKgM9mMfo$lJAM2SN#N{kkhJMSPH~;FfV}1gv<?z
F=bPdvDk}Qe{u}vo@Q|-2MZ~3f!|M)(IY-AuXfLdCKA?<OLlZ(RVfXS3)AMfp&$68b7fhW*Nam?6aIo4;8!s%^qthCR8h2bS8nlrrg2~T4eEDCeZps%JoULA
DNl0g6wjDnA+qHOq&pNBi6EwZyC^Wh;$7e07avd16Zt;7{;mGIg628h=_Kb8qSkoilE37sW!jXp_0sVo=b{fD@&Ya`cD>xWR+3WDT$9zQFd#IXyq+UHqx|yA
_q<LTw@{>7XcN&m0oeughk`LbNm6-oKK30vN%nKc*Dy5rv>dP!E%A97;jer7?y?5@CwRlEb<iPTJzjwuLlV8V)`W~8Avkut1tpH(l^hdL*Y3%SQ#Vn$9+%Q^
cNgcpYb!tsqYB>l)1dpL_hGeA;GO^dw(Itw>Y9C;Z7H3{UTL9dMKo+HmtmPV0_BMnR{+j!qmrU)Sh5_E&ib&5;o(h6)C4Y+6($-6T_VdoppDi-wdY3pZfX@N
;iivfp91d4u6gv5fS$rLG;+4FLu=jOPv~YrEOlHScFRGXvS8VO-^O3cTzbyM|94j|Sh+jZW3~mEs8ai~5vl1NDoMc?qOR>S&u;~$WWIr{wKclT54?tqy%8=N
a|~oe5N{vDEP<4595g``C8)5-f+!h)LHBfQTzhy}pdxCj{|LuUVTJMK8i+Wd*49k{W4a`pqk>Q?3QcoacYt%+%kKBz4FY68QAczvM_ZJ1G33O0P}4;78TwRv
J@`@9DCu|1hV4aKEI=wbY@>1)l$5dAUo`E-Guu54vY(F2P|l{VXY-1xxRGcS-p9w-X}oWZWT8h{0Z2-RQ#E;^RDjK7KYPkczl;_1mvja$Q;m)F(WU=+jPrtL
-WbrCb<72|@SQ$T6n)|a#JpB}1N|@z(k0c*gERNGrfEJ(nZcJ*;YIorp+C-L`FpFXW66qmDY~azZdJkeuyX7hLk)z8#{0NVR5$p;U>X(mAq4WRPc1i8$hfV0
W^fVe&x5C`-(G3A0~ewGPz;B{y_i&et^DsH7nBR?8ew}P%_)w8dKwEZ@18s%zkx#t3N`U$)`h#dfLIL<Zj}~~tj!Z!U$5{P!>7Hj5Nro=TyA?%hC*VW;fIj(
W+xRFf<04arns@aQ}k2VxB<^lex?S1_7vtH=aMsSJ&v0m1zKV33NIALVMRq64_AR9j&0Z9M?KH`C|2}=wxA)21XrN?93nEk%G5lvU?vP{WNz-IHBv`kxUR<I
SW$0&0fcr&OQROZWI58AOEmh8+7Yfz4;PTP%{{!d{uy_8#0U9V+)DETHuJ_rj!RooJxM~=ivxxY;2k{S?LdkFwiUhIG_$hky`8Kq93+HuP1tg0CQR`mE$Axe
W8GVNFKEYhsG*AzO!$2Z(!(ep1SBZ&HZC|De*wrTAZ>u+Fmrr#O$C0gWWP^36tPfe?I$csv4q^N?xOPN4gqEgbzIB&*m9KB5zFRYvExn8s=MapFou)(?mom|
ZKi?Nf~6X?Cn${D3|#JIO>^$vV;*RQ@^J1hzvbd?8Ye6P#GUb!_0=<6vxHwNzL=F}?KPX-7F9be*oxL8mmK049>;UC2!ypJo_svO6GUgN%QAiqsOo%{RixJ`
Q3C-^c8h5Ek8ip+T((ei^n^<`dMhD5iY>d)JkL0_@Gdj%`{lrNT~;Q0e3auy=k)$M-r4E<CulaeWMQ8jy(Xvd>W(y{ODyMpY>C>OhjY37the~7Y)T#f&olUg
l2uvQ<B7tZ&=l6xrrK-kOd0qnzH93UjNE^-DsO7JEpNze(Qpa(ANXlv!b2;r$7m4IP0>q*k<~YK9Hvi!pv0D}Mt*~DWwpX^TS*NXIe+(r;B5(lE=!=_`a=2W
-SeYV1Y7kAry=B)Zoy8wTjpxe(1{)%PS(nzBDQszofJMUYS6mb8Dxm533Ir>VKRV^<(1zojgM~727DTa`9zPDhJH7B^0^pa*3Q8R)Ai2cmsTHb)-a3!E}&}H
ePjJ-YuUU~SpaDZ_@b@KJLsJ@6->x<V@tDFZ0%q6%+t&jn41UPTt8?-0UF3M&>OyEnU1+X-8|Q+SuXP<P72LdK$f^RRxOF7CB~&mD((YxpaXbi<s66jFxU<m
d%SaU@08_8A)x!XtEa6=a}Z24OPCjS)G9L42vKitp_il}5dvs{zbvIgaw>mL_#<_WSMyKK5QKby$wmWHY~fGjP;d#}Hb>HBoLa#TM+!tOv2=C2po9y)v*Hj=
whh=jgG;i4S#MkSe>qw6lRsQ2pnc0?ejM`-zp{yAPmEwub5zjuzv=Hfe#=DUg2B87rJsMrsn~bu5o23YH-${=i**cKTq5MUhq~jn85A&O4O+K`cwepeTiNfF
a!NM0<OJP=E^J8$w!3p^FX-<CxXuhyYp0DOm7i*#I{5LKKe??(^oqFH^kvNcSQ0-9x^LBs^{WCi5=E6VJ-FBi8FSMaCIy3!`1g@SdrqP)dGgiGgrhab`v3-y
|NDWryCr(<1HKAI(xxpf<^|r@;e--|D0`SYN3i-RIdEOR?mumfDB)POHs=UoeitfW+qLg**&GKLY=O&7-;%gWTh6Ts`gVp`&EJ}ee~wGoK*BSEXy#w<8L;%$
7(c$Vz9|_i>X-|XS%x`9So>+hFo~f-Uu^OuWD5dct6mn!f<j}nKs4c2q*%y77ZlU=(?yu9+v%Z2-<yk?54W$E1S1Cv5@0~n!01Jg@qYEFFjJS@jT>DwoLWTu
GJstDyb1_K$*atQ%!t`9E5$2Iw<!->64`hlQ7Pe?vG+BN-`^N2y6*Iv7Gv3IpLEw{nX3F8Nw6cAhNd%e;nq+`*KcG`mKZ00`^R|=aF7W|g`4A~HZ~j@SwYiy
rT@j<r%g`9easC!4k}x~;$X$m@-F0J7?V{s0pJs^DrEw?KY2LDxapR8;tLbGWXtbS32mYT>D@&E@Z|=DeU%C~Py!`$$CCA7QW}cM)E(F1(MNcv4HW6e2qkMj
NeU=gP(?V+lf@j`D1@jSNRf?fTw}^!!FyGEMYn$N92miQxlStXxa$HoDcKDSuI-~tiSD?H|5SwT?Dy268mww|s~)LWg5i>UgQ9`e&~2Moa6I3K8KPV;y-i?E
La1$t9X1GD!aVj&548w19N$i`wxzxu=I7+gp8R1R5&_RnDKkxfim${90_G+)3B3&QFp>LZ{B5aEDHA3N6liAkL!UVI5SY~cQ@@1D+Eab<<rm$Z8)1q;=*Xk-
I-_;uj5%i^&#r;XA8T&<3|bN`>vJG+k=jw0S6)Yhl=Vu<eP|v0qj4MaHz*6DA^QUDTP+-$$UVQS6!WqNrD)%bd`EeIwzD19%GWXfL{Z8q99eKeWbfvTvjesG
qKyiT{Wk?VdmMUPu`xn_VtH^w2F|EY;{z==J}F36G-fa=bZ@N|=MsbX9%W`&(#4s|b|$j7nZ&yAK$_tOpQ&i+K?*KDaKN$&MUIEkL+>6gfJQ$A-D7l&G{B=n
ZI!xPiK5AjLpHe<|D5k`@oVa)S}Al3N5sNOofP?4BW8n;9h0_Ku`M<cw%W4H0?}F#eFQZ~7Q_tHsU+3m+s}*A?6c^^JZv8y5b?yw<KAt%9ccBM+|}TQTt7N~
kyp@;{+lbT%k+ZCp$iG=4Vlby<tWKKl?8MuVa(-JpOJs2%G}_zY}9yr8a48UaOauWhsu=N`1djdBWEJy7J)W!U+;F<&80+ZyA^{XfghjCJqJb!lvWcIE|W>s
tkeWZ?kfPi7kNX*u}m)?A5>f`Vv4t8P5o8dYX^WKuY2viW#?{_fA;$tgsXS-O1tcZ%4*@}6R&U*keXY&aMa!!*<cGuSf`tcm^x>Vh`5t;*GOreR{dRRb!#A{
8k0REq(00^6zW9kc@$;^+4cL1DB@1t5Zih_r~-(e6PKW`%F1uHsV@c#1Gt=BBwN*rgK_8H4kmXN0}b2$_v1E96a35LibBQorpYDZ=g$oHgQ;CsQ0>GgBKFMO
`tgCoX=P{uH!ObX*?rv8+G4x%B~i~S6eb+>2Ki39*=C*(C{j9XS+bTR+lQ)mx3?9ODH>uSC~HeWMb8q-U!M!#7YPhVIsF`FmG868E0=XO@X{ly{-0>$=Dbh>
#n5Qk++RUw2`a)W$3q(BUS{0GY?iLdU$mcOnu+3;D6Vs;vUaj>1H}noR=!K~g}hV?DkK!HjZ?rhPd4W@YsZ4EPR4xDtm?B?R1aGviaKHMS0034wEtGsD%QfK
r;XtiUuYP>eivdp6sAy+S(>s#Trj7ZMoo1A-qP?z=y0wU9?96?LWfqbS>|E1HEQzi7o)al>B6MW^k|l*K0^rrNRyfDKBb|cB9ocKP3r~$&<Ns|iLadDLP>G}
k!#e2aM>5cH5!R(@d>0&h`>@{#LpG?x>;!MU1&%0g~qQ4ygrgY&7@B>1f^xS;MCUeN?wh-A`(!hMMV7{ngQ^wRO&zVm4>=xE7<t%Hyds|tE*6DIuFFMZY+2q
nU<29OhU&Zqv`42upw!N0w<&$OVCH<c`vV6-qxZUO+UYjtE%=$LePB)L9c+<SPT@F*Uksxb_ep?sf%{!pRgr$?X%xZZ&B21N8j`Uy+kc5<81X}<x533ZC{U8
ed&_XKPo)ssqm3Zyvn6^vu|zWGzb#MyP?_9gjJ2KtHV)x(xf5YTrKU^c+eA0J`!AuHfghC<m(KOF?E4Nr?GTB7~Yuio4`Az)j*_E@h;l$(mrHjj~M@Wksw#R
Y5%39LT~QC;^xe(bt@l+bxMYv?9;s6XyCdN^Ybgy;dD0v8pH@RR<dpaEx11szqanb(kQxh2rvKw0(h6V-xpKT27xOd2tt<x>{$X#@<f19Y4M4(wdz*_1<;Cl
_kkiaw`?3YzIJ(e<XO8Uw$m{}khYyTID`Kg_GC?=J898dZ3-C6sNKKa6Fuz6^E~<N6d~BTV-N<0v$u72mvyIc3<pnotEBP)vFV+N{pSqBnn80RQUgkRHQ1us
&7JbkSPK;6sBy3UAVnXq))xq7AMw2!H<qBE{bR`fQ=M(~2y?7T5ywhpmBP?mY5=wU=|j7~;!aI}K_S}CGRiw3_4g;Mqt|Xjcy4DW!35S$0p1uTf$&n!JhfyN
k5c93x4~8I>fZ}c8Kv#<<%na*1K9_-bZH8Bx=C`WaBv9f4q2Uqc2$~R39ECE<7|_Tow;V(%sa1^7R7@Tx%X)Ii0e*-F~PvZXY=a~Eh$#YN4Lr?j<F1M@%P!D
&oZ^kzQ9yhI9niWX`JgnZ|B7P9_40uRQA~on7fyo@}~ZRA*FH9gS$;8`(8-bXeSDxn@m}5%jm1ne|;}IG~7;^gKxCf6bB}(!XY-+Q{dxH^vegnHh{oWRulY<
(dXFlVLBHZu!bIEfmTi`LgoJ8u)NF3BMuV!(S#TN?ue{XH-{01Oblqq*-8ybRr-RS#vyQ`F0VavI?H?dcuPidzZ5#X65^VLpi0SpktwZDb`o%1A&WqEQbPBY
<5RPy+peM}LSh1vJ1_i(Cbh>Fda!=`xtr3|7v`1`GAe!AfRnpep%tzafz4qFUJ&#nZ7aBQNw!18v)U_9PdhB1+iVlTpu}1{x<mesD6$paFMIG263A*cb=Zxf
W%W1ai*YG+PSWQu9It)Uj*FLEVgL!9KOW2bZVaF=-gKCL1-Q>s-yQa<dMvHS#MCK#LJ2q4I~87V`sQ!|N-&;hO81;r8%$jWx^O-`deBF+a;&<a1Kmy)gyu4F
FaVBZ_x}dq*<n(`R%Y;0zS%Y{^Q;&RxR(#wJOhQ{H?vF=<vFbp3<_%y_x{U9d{QKN5=5ZP-AhM%?a#TGx}f-sAjS!*vL}mY9+Pt7t}(Culxd0wM9D>|pTa=E
#Tnkep9Z|@wMfMSp@I3D+$2z{A2IfB`)0|#yvN4t;Xpfm$g&PqZiJINiDX4kOnb_gayj9~8AnKU8TQG@VR8iWwiJY=&nUO2FPiiIs@TcVnFh^Zdy$I$hl-Ix
PXT8pZN=D0tC;+1>l}V=gf!cUhZ}M=ARUx;&^;ZLkpo&$ULgeU1Mm#%uMDBV4URN+uy)J1eh;Vu7>YWtiM;RhR57Y?JcfTnBrY+^66H2o!d#(!Xj=|tCAPx?
c@zY>gX|xgqa}YXd7ye7&mOE}uB6K9!l0n`{Ga$EPHsH*DqO1&JCpX6GvY1t8(nQ--X=Iph6R51=I?^;BS8Ph#-6Z4dTxMuSC`Hik86S^dp+42LQdbRKoM8+
ra(A=lRkIs_|A7)wX_}SLayFMqy+wxDC;oz9J`*c@FlyFWfEQli3$_^{85o;d*e`io|6t~5K^SnJW`9=cabLR<DBeIe5K=H$Rb3&`KU{SFPeOpdMwVSC%4mR
>x{T}g}d6}fvP-jahuN}X2540E{Yctbfd9bm?8~b0S5Sm=IWESpzG1s!GbYKxMt`Ka?1Jd`>#8=vC$0-Z=~*~%8vGv!+U%)?smH}6%I_`jzZ6W2MwcL85(PY
%}r^CK<o&sH0o)Gx>=J4v`l6aWsqAbr4ty_e=XD=rSNoq^qEZWx^Tg89gW?PNR|L)LhJ$!lb@)wxr!y^3Mhvy)kTrX0eovGYZZM5CA+WUukq&wwdlnxk{;ul
Df+c$at~|v28bM`6ruQ(Q#m%h;sih9B23u(EH0}3&wX#jb*${HDSG|%PMh4<CZA{2r`!Jc!$E$Qg8z+8npyl@jCK{h5blOV@(JV0YJ^(~-2ioE7hR~&-;?^`
gv8Jh2&j4+FP=JXo52=lz_5YDD5d92gs|v!WfbV0xQkW&>|UChaH<j{Np&8CHe#Lg)$ZGdZN{O+R{&@SYrGpnlBUWa5=$GfuS{gPEvMl}T)+YaZ160#&K28>
$XThUX{4RE^nWl~4R@@Fs8Xq)r>pLzg+R;H)>WSY58w5UV@IGwr;<pBDE==+G^JjQdP>~?|7#fF?~)}@E)3IxGt^9Q?zWMR_%Z0Lgn~s>yU1DZbPEn(ME~;?
Y`{~0nD$CU2n8NiXeMLGFuqTKHh>oP^^pwXhLAG8Us}FQd|pN|TYEgs({b@AJ+7nQJE1}7gXbM2?gqd7Q)TCpsRv9V7Im64_n4uxry|-3K2~0XSHd>5B+;u0
S!5)2iQK5>-enycm6&G@Ti76t0l0PYf04&4Ez<C1b+-EAk&s?cA^{~dpe$#XeO!;W)dyc7dnw(K&z}*ySf86T7to{6;+wt1^ztk-2+4X3aDG1nA#UYF2_!-3
r1E0P3S1cy<<G<Nx_jWv|J7RzQD_=LE8%q-(a5V(GTq~343Df-uZ)zKbP~3B4Qi2vxQr7}*tie5wrbEZEsgr?;=+~I^=^~{6yS5-EH*DtHVT;p;t+0+<00CJ
)B+kaMSeQ9(}w<}0i^C%jn*7-q!{(xBLB!2bC_j0vR7V99ZiU=vCa*@pI$|M0f@Br2#`O>(@er6<I8yX-mm{tR`y~A>Z<n}X5ZIcLYgWyK6xuG>>AC$Plc=V
^R=!!*l#E&J=~C{4Dq7dvQ5wfiC%-T8~XFRCXDEM_b+r@!K<@MMQ2AF0KoC7FNYQ;PK{2DlxGt6wj~v@tZ{P66BlNlJ~If`tJLRrKr@DbFvy+Ayl569I#O1(
%<pQ`3Y{PZPyqg20Ej86NsE+U$lY5hLpeY6{PsRBMd-JO$VEI)rzMVygL)W+7Rox#J3<%wcHHx{&c=69nZ<K;CxW`zwpfbh_BWHIn}A)k)<9zf@atC`Kp}gG
)_i1d>VD=`Ux>e{3Hij;n`(^9_Mb%4Li!Q?M!0->(=TgA1fsHt?W~^gUD(lYORTlUIB5Dio0Is<%3BQ2<2=Y~IdcI8XQ(n*DaOso4g*GHXgcZ^E3afgmNlQ6
^e8`e(F8s*yo%Y0DC?S#R;qSZ8p&<w44ad*UQ!$WGrz$l#}(nAFrUTF{Et#ey*XCmXQ#4%UyJvlCb@(&nYaTYfSgGBX^Ltx8TWrSO1*m-pi1CHzmoC7NBF`-
gFehCBJd{(C@K36ER2<p1~go%04L=CArcDdrLk>o=+Lx5bT5qO0nLMPV%ihHEbQ{}<+)72;6MX`vbN?z;^K}dPMe7E-Mch-1hsxP8Md+D9h0#kp{jJ~m=qk&
pX??aAUiiDhM)h@6}>3q&wS}eAOhFL+>ww0#8)5v$C|nb57m$S%8SE64l~$DIiHy;-2ZHmE9oUWL}|Ph7#_J1Ce1=3PgqtsMh}T(GU%LDp+4a^EyH42U4t|W
c--KC_q)LzJl$LQAy3%OvOLCtnZ`!1HT09BqVeJ<ZXKfwVX^(sB$7jo#VPo&v9B4Rlll`ct$S4Me~3n1u5jQO{WfTL)EJM)!{3Lin_HjjjCta?w#=Jwty9WY
Kmb>72n0U|szisv>(Nf*n$HbCtyPqx%gUP`Wa<<xDrql8HkyD+9i!ixzUZHUwdy5FWB0JX3x;_62Mb!rf&g{m{{afg@C~?%j)zS_N~EmtXXyH?^V4weU(cLU
`59?8P#$E;MJ|uRTS*$%z)$z=G({}<AWds5@h5VdWsITjmjcg0)Gzc6?$tS^1lA(Ewrn5->RVK~w?~WptJpaV<jl3t<L=;ta{Ozah8cjQ=S%MJ5d$E_xJD{K
|9NQ8s3UE}3h&)*ngWoxk^41(Hb8(HC!E}H_3WX;DApIGGZ2ZD12~8~C=MBVm{mAWOM||S`7Hmcpu<IcSeJ)dIVW-=U&RsrONT$x(*<W=jNrcC_$r?<3S-#*
a*L)uP!`9O>u*h@Q>XB{)TQmO883l01vPyaYdjjP6b+LB^l@nL#ulUfNbf&W49+^6>q(n-X7jgFeP$x;!!+1Su|(MoZ?Ps=>dY^jS3U{7Nf9oYJRW=*>ebQ?
8mUg4-%kPa_0z6)tL9!098<ZB*gYdtZ8yy##<>wwuCI)K#@%HG;u)>z`w#fc+&-5g2P8)#%+lS#gGoh6hc;mpmV8ai7h!B;TZH1H>mwYD=xZVp1*|UwQ^pF>
GqtiI`pj#=@NN$jMkz6FS<nyX+UZ+o6+=|vDJK+x2<n1PHEJSGk#Ve>yl`}N2K5tIW*sGv_NT^%D#o7!f}`CYlb#}q&~A7i_=BM{JjOD_X9H<RxCey(Twu=s
+XD`I%q^P8*XD-y9K=ws9n2n{Z~W5~{|_NGEx`-jgr1s%52z)YsO0r>5TiZ+!J>4!;A5J<L0?Qhi$40D>la=Jh~XMEbnmrfxR;b_(V!x6JiZ{Aj#!a+z$WQ}
c}@yZ0H%z1kQ^_m|22Y>5sTMiq_V)4#u=L8#X9C0E>9#S4)y0z+6mERo^8SC!IGr>lF=Yxf=^BqZvt=g)t6<QZNif-At4~XysZ(p%Zc9v56mZ__hZ)8bZrV+
ydNDZNLE1rWu_;$&!jaKldH!6muUf7PBTjOe^a8ov@f;3rSf`WZE+i3@mf&F!tU_-1~vm?P}?7H`4}-whL74{@=mUsUS!$0i8tG<DcD=e8#~Wc4|&q2X_03{
hMM4tQRE96<xjj3ztIw#=@A4MUpryfpHmH!<3eJqZ5WzZLm;Ko(-ct(3w$@@dwJ~2qv8AoJygHJ0Ukd9gZ2K1zMn-7T5uE{&650f=g4EFOL?BP<>-owC9Dy)
#Vpt8VgzrIF}It@HV=M`@wayx<QBD#v$1-+LX6KO6|80;;NA6==X;xzx5@?(oM`(1&L?brz@NJgWQ4MPtdUl?_6bZaqJA(&o-wXK1f~IZJ07KZHZvvEa}F^g
D=6h0^ZZ3S>pe|zcOSXze_-KUc}+Mrk}5E&T~juaTmm7=Vc3;(jz@9iB<sg<@WrOsr+1`7n&ZZItbg@J8~RrN2eNP%x5a;Y$D-rw74NZffcy;&_r*rclBkOY
#~%iGeU)+NKJaY0PB&F2tReW<{W2#`^(znkTaWh&(0sO8Z`fcCHyP@AxfBg2yx<@Hq~5OQkV>K6asRH8rC$ZT3E!i6t)q^xBwdOyD!ig+Y`o*X%)?9)%uK$;
k$;z7v`&GQiY@O0@>@AS6>BcORMVLCnpx8~RYUv-_w9l(?ZXQ>GV?n;q=BRF)%+8NawjbUp~1Qy;YW1LXR#rc3SYSE)p~d&s((Wg4}<iZiGKFUETo3g6rVvg
7g=Vv!V?i^AvDS2C^?zf(LfpL8M4K8clPy&CG?~`_CO(?AyF0wgIShy&`i7vkQCtV;y^RA^HQ_;aj;);*+C8=v3OUJ`T5mBe0?v(EIr@ddEs&67*Gq2D`Y2e
pW!$v_B}hOkh!6oN4*Z!|DJZt7i{LG|1ws%jK^~%OGf_HZ#z6eC-k4O1s973LO(tiqz@6+g8-~Xq`+X7t3;M<>^G)a(e_po&3{mATI|zKmBmhXtix)iAczAV
HS~s$!jqOs_rI}BA>?<|tH)GdVwx7=%)FJNPFzT0L&l@*p!+iRC*=rGm#ltbmOTTik3SLa$atK&RIlo9b#AqvO6p!`Q$N#}mPjAU+1WNz1|`ZAo2Aw&FX1<I
k}2#UyZHy&|8xk<)FeUhlgzbq2N|&J2K1W57iGQvjD`LudsT0u%^OOy7~>T9jwhsHl~*0-gEYCpFt<Q1a&7C4%MDx~!YP8!8Y&@^AxycUk?Z`^6QlqIEAT;L
zbxUA^*o8$u)~X4se{RAUgTpLoywW0D8<+mnCk{%R4*|s%Ok?PD&}!msmX7pVC7xZ3449m@7G_EeP02&64!(l$_<<yQlJ_ZIf@PX>W8me_FF>;#~29}Drq!m
a)(=J#PT(}$GgIJZ_yD<d;8tO=q1$|5<I8shKN%gWpR7h{Q_E+9%9}zp`gaVx&=uB71j24>O=CMmA?HU#%1Dc^=AF7A2!HL6={~fyt}?1V%6`#V1L?4G9$l#
ViB1DD<3Bev2@4D&;Yxsg|CN6RgWM*7bbB{V8ILIJeLU|AQ%;Z3sU*92veFR^xnTY&ZN=wZ+hL%NV#BRH4%wfhX?uV?KF{$Uj1v?4%k)-D72p2!U}GVH%{xP
4UEF*>XO;eadAdrQil>ylUU$B_=A!)`(6`9%Y+Dw>xI}0V3fvb-b(`2-p0gKmPJIBTN1e_j-z-2Y=X4edZaR$vvb@gSlDWEUTupcR=|$_S=zH3tGJcp{ykk`
6o3ifnKrV@hvSF|xxeD9<LFlZoMPclG>f?gJ!)BQjP<Ub<UK@uAqKYwCL!HdYJTDkUI0H8b_??Wi%%IE2&3L%2+C)X*+Fam#~(a#iJY=>t*nrC8q?5m)e^R2
zWt+kM*&k%@T}!TZtq@ts7PZv$YfFAh5C_E)d@=ye)9HS-#i(yi9O4`^SM;)AKmJ+7~__OhktyHpj1)PIr&}BM$8k=4i-3$l7*WRgxB)Kc!GfmP2TJTnO=X4
kn~ew#<(8)WYTG>#?tZhBkm_(rdLY>&V^(SK3CG7!WHfta2$vawau$$Fm>1IM|o6YQR)2k&etwewxp3~oUcC#sE(j(60lQ15sda0J2Eu<DB`Y_apBq`O-yF@
L=fK2mOmlZx061CfEUX*Wp}Mef*91b<*)0374zkPaWC?`ZG^dV0L;D8s`D@!Xo9XNEA$IK5{EWJg9A{VX`OCC61Ka`vRhD9f_7VVh+WXZ1`*rHb%RH3H)I^0
%N8-UXFg{Iu}ptaT4gD>%VEG8Rz!h_uESqbYS(cF&%UKz*|h}KACHBZaAIF?JoiqNoRkLl`!)ZuWT=~&ltUmv+Kw++v(Rsw*9}7(5>80a=g+HEKwF+?c$T2P
06zS5k?&zGvek}BACtV>IlT9HOO2k+gy&b$9nh#^hEgwB-YVToy`7>cx%aW%v66)RJ|S#VJN5{nq$7NiSxR)LIC8iX2m`}Z3?;VRn`sz#S!lV;fdv1A$77oT
pHOfv(WmWwdUrfbplHbU;F|QP>D3MYmc1@I%jVC&G)f_D?sC9r#3{fMG~!u_MG`kt8IPZQrnNNxtrwWFeudqo?sY_cHjHZKBU<&#MV&QU!L9pnb>?QK6DdVc
+}G+kl6%c~!|J~cCIx~R0~fgvvkf*2p7^<2uPba`fZ<NXwkED^!Dyfq0EyPfSCu6EuDSDgMOD5D?viUzpYr95yWT#`71XSu;)C0Qp6mzb!{NMS$2{v|*F0U$
n=uKlbm#*oJ8|@Gg^a0CR^MpCzQo1f-M%Pr#95F_AU}_#MFEm}Uy~^gqv6kZ=BY?4G|N1VMUa9TrAZZ+6yTCAt>nY0lK{$sF&gQA;p511uB0#=Wn#roIbihR
Rx!>wP~z?iPbS(8<}wanpC*4`fc|5##~q9X=jg;>78>@2c9s%)pc7<^J<fRhu~SB9_fQu8z&lkbcp)8%O_Wl<rR!xBENSby8M=u^t!InH#z{U?TYQd=QywcW
zU2|inyNI5EccR`m25n_O3yYI!l`EM5H=yNd4oXlqHqTV@Sl|QY#Eg8;a*Yf%Gk#5%;+$lLCCBHB7-FNi!o^Xl1d;?54RbZn>2>-zqEX?cP;LLAKltU|BMqV
ua<T{0ODknG?zv&n{l!fG^7zm%SzoswL#LQBlQN*05;Wx56G@0KMY*cjze>G+>WM0AZqXKMEkS+zkUfSC%0;euDQ;5JbP+}aSl)_y<R!ex5Yg39Z_ONX)fM+
q!vVtOoN~m4vyIfS%v0!m|nc#7X=w4P3v<-!yYRN=mHm*zr^F#i{z7xJoPT1lD6Pg0}O1Z(uNuwjVkpc^q8^LD27%;(=-(OKeMC@N_O$%<Hm{rCe<?cJt{d*
am`AnlRQ<z$RtE3DSS10(_61kGstsA<#b<_`vX7#LXi$swQe$)7fw97O%J#cf1_efzkE2@Y<H6{R}-^TULXDfvM_5ZG07e^r1PNI(_8h4Xr1zSu5?no9R$<a
x$2rDx+vwSc27Lzz46^ok)Wf?&Pf4uhFdu@VZy~23;KGRjPKrA(WJ{@M4z7c(rb>!77S#%lP~>GyNsRbTTIa%Bz@`%{;jYU>{WnZilPKF;k2{&s}em9sJ79X
;<Ee<5S&l&ITWR421zj7q!Yv7y>)*$ET#=Jmxk*d-{6T<g*A=)6cB7X7I1<*VM-Sry;5v<??l;S)en#3(3`{-MN<Y1C?jUrcVNmN97L8^t67lO+gtt8hu-!+
S%s^wRT8^XI89t_!;D}sXbnD;uAEK5Y<X8~WM(ppa^ok*!X)#Rst2bheh1(sBG@(q&}&?;a`%D!*ZtnkckPy+d*0(e_H5|nSO_A2zONdV1bs~$!bvle<aYYJ
yAdJ-0RM>v^#`v2??=^TaPyi}k2U7Dm|w@QwRk0C-I#W}e;Sd)Yiya!gM^ts1`ZJ{BY2l2Y&TBd->v#Gf`11G6zKH$1&MC$1SvpmUXzF!Bvvom)?C>JPhGlG
lH5d~c4y;#zP%9XlK;hvg#dr=b~rT0Oh;ky#fbi54H}GwDN`S4>UZ&@$7S7}!N)$v53$T7l$GD!T!a&7#58%204b$?AZh#HKhfqECgP#yMCRV=7`Ipf+?iX&
B=$L7rQFq+bX?DAs9#j2eFZw|u&F3+j7Hp%!tF}X&sZP%=Gfhue<Q*JR7(#vZDSwH+!+6Wjw}^RmDdT!0M-(avUQmz1)@RGHVCOpyvC0(oRJ>`_1LFS=GhE;
0U_Lu>JP(`5s8=P=H;GEnh?VLKtrN@h1P>&3L77(ERS9jaa~+st(+FFbhgT8=CKMRFk=bpgf0NTvNd5o5tJC_`CUx_A47$diiCK~yv)#_b#4Sue*R6^mT;p-
W=bUe`?Q$4$&|o=-8#8%s{~W@6bLyaF@>;(UI+P|0cceN$4(TmdngX{x_J~y|3<^xC_JM+Z7<{K;YU%xwsW(!wsrOeAl_@RCz@l0`l$>{9J7^Q!tW*HMp=1&
F%UcKMqYXud*6C`UXhe$qq0l1^eh@8XM#Rj0aI2_LXHnYaWrGcusdG&5!nrr<hM(`E&9cQFXP7EnILgIYw3WSDuPqQz|PPUTgjo(Q}_&rPix?T5kcn1D$Xld
*jd1`$!B)*`@1i1b+A`4*GT9+SP^b6s`&b>jq9X4uCbl!n^N@I=+~_CE&)WEi9SfiRhg6)GJ!w+E7h$tXA<I56@kTbhrf$Zu<YJ4eny-=i=bYJM_U$jMXA(s
`UHSH77K5Zkad;P^gx-H8GwI*{=92bef{iU74)I1%>n`U^W*VnAoQw3iI2a{+kD-}_-)s<-iG(_bFEkj*gVQTm*~!k7`*1ce<dWKxvV=iWkR_*3!xmUX1>Er
8<4+BVU-gP9*OTCV0g4@q-U%hJyF{Dm5gGk@tVgpFw}OK#+t3<E9rcVFRY=pVDe@ng*n0QpUUEduwUnQ<wnzo_+w;L=%+`PLk>hQ-Oo~dXhi_4I9{~J9+sAV
sLl2TQMwrn>~TGjJF~PSKo&YpsqV$|Fr=<oID&XrFp^t_{H-ypmwJ`DOxk)zKM~w-RB}dZ@aT5IvDbF@m-t3KP5#g>is9!2GYMdajA4;0WU=5*2HfK^*7wJL
<r@PN=BH~J$*C_t)KCHkYB2}1v(5j`6HS9q`3JJ$l^>cxPo;NgM{o!&aUfi3ct(HQ1y?2YU5WbtPty@Gt<?p?LLB0XBp5=cpQ;A?i))lhJ5LAWoOs%{V8<UV
G!y!rAO?wd@eQ^=KxuEo82Ig)KHZ}R_gfGC*AV&3pE*>oelV<DmZTKtG{E-j6zn`T2~4nYB-f);b^N%#cwec!QF?#LnjKI^DG>S!l#*5p9!`7whum5Qtt}vZ
0CNu}Gl<gx;WW+f%utH6DCmqcm<6z!pnnYdl1!@DQev<f?Zxd(%;q<ikow6!B%~ck=7)kiB2s)jJSIGX1SjKeiT67>qiSL{T2cX!h6DsWrMNv9n$_r>wiC2V
4#hJ1kj{nEq(9k;P9)Jl!X0qJS3nSc=-hTOhND*h20r($UbKMPTjaAwrvwXY^AI}^Z`%FC+)8(BJ^jFTv_qmqT}ZmOusKiRo#`(IUKX7f<8%Z~gQnZAPl3FE
Yb>}OtYk6kx^DUTT@$l}rGLGpky;VniF4s(RV(TRf5gYr@C5233x>wD!DKOjHSK5({#~M5WUfDf>Ma>r^vdB2a1iUB1TIv@q;abMNLu4<Pvw{eJ>AvIQeCF!
v%D$k%1&ctUetZT4WE9fsY?P&uy}Y6`7}>5Ogmuc1)29tHP6kwv-*~*(;{ZeY>I12Wi!Lj>i_go*5m4=Wx&@DJN8oio3?f;Y(|vJ>q*FwoxnRJ1iLVR%C2F4
vDO_sD@&B<?QiqBP`~L%WJ{KNrt}G#;42%vU>qECWdx+_7nAc01N{%3_C6&jwq)2AOJ@(UYVTM0isde$psffsFM8i@garz666pG9VX;sFEu*o~Xj6g)!ai@6
qG<G?$FGlPfH$}_SS6udoHAxOj6ryH_m6b3K_Jv~ss1=>V08@8inF>Nl|ek0WrZ@F-k9o4?M2THM7KR%sHjVYk>kUV=+;R|FWjzNrB9FSP~XG5B_!2E?!loU
3G%5AHIaE$@H?fdEz985W<Y$#z9ZZ8_RWD}tkoBh9wFtd?-K2c(YpS&gkj}vt<|`;+y0(o6w59S%|$1|ZZK<*FKwhunxyS4%$Y4*hB{CU#JCUnFSea&zp<lB
HeoKiI)O}ViN>K8H41#j&_HJ0g-2t%x}-e*4{o8fc;q_E>G4eYfhUb+QAf5|rF-%r-w2EF1BF<9q43rcS(JW7<O3<A`vq`)M|Rxx+J4=PB~K@l6}FQ46C_^W
21Bd2vN8sGxaN;*33~Ij3lfPro6?vS-gSd)eT1qYH)ywUp_91`RY_0o)Qyce5{AjOhpxz=-{@}S7?vuKG>E>j9p49@)VF1Gi7gz5?;)#VqcQc`S>@spuT0qS
CDWSNaz6gSou;)S7_1zL^xMc<Ug?%dEleFz<6ZE=E-`TE(1l%k7EVzaw<B(FIP6&(jZ!mmuC!Qy_UFH*^EcaZOuU@^HhcwU0Wb8lwrBRQ<`o3{ZLE^o(tH74
D<XF&i3?bX=;;KBghT#p_MvrftIp2k<wkzs5O|~eSAI|NqBkH&-q)t?VCnSsl9<S(!d`jYAxrpXBmVa-pK2r}{!`{wg$c_@Au(l;H7u?7lbHu0?r0$7F|pRM
Q)1}^o0$$MJi)?3^t-`{1h{U~BIME(4U&oe8A))+wSXzDgltfi4Em3;q9$FZ#D{m93<L1LfDU{Gx+Oq!vK2omWEvL@UDn1-c4SipzA#H|V>FsN#W}liawlPJ
!v-^7iEyG!H>XQ#(rtQY|3E3qve^2bhYTS+2(Wgpyi~dGM_EIIOnuZul&Q!?c@|B}(r{ZuN3(cJ-ZzB~?Esr0f6YM2xqhb5mmXF1o1pZC#iJA3mvP*G6h|TT
DnrgCRFWgv%fuU-9xj)3dIB)>8-Q?-eI41A{KHw+bQv!Kn|ULn56PVAWT2baJ)OfekaSjKrTPAx-Vk`sH8`_N{Z36d|1w~7&n_cTPVKNeXsNiUh4_{W5KC}x
OSvf-lr$>5EHaet$4=DhyZ#k)#|i-AWSzi6KsE2q&}4^@$cG_wv?Ta~D<a~nzMXV27@%V)9G9`8u0o066#(USOMCz|Y=C`JEZULxzQhG6!P=kxJ(?Z0Q|Jir
Ff`vRGRnITrb)~eKOKFx*en<cWltWWpPef-msMZ3zq|8@xUUbI5t6S_Vv%jKhDR`2=K+YvuPRif%*GSgLr*sql+t1Jhf|5HV;|(XmZ$QtR@fu44cW_G6X3i+
QU3d~iI4i9v7FmfwgaR#q0HC+9v*tcuv`^Sg~W|%EO5uWU92>C76vZjEY?TfCda3>P;3i5u9^EoNY706y}#0f5Qvnh&7~Cx1Ju}m!{;=lUR{s02(TnaXt=f0
Y4pj{QtzJLAY4o-(NF9<WqTbvak|jiKG!PRSYPPbQD#2^H*huxrOj4{6WVkFO<!;x8XXU8QbRO#G4^|XdgX<~=1xRVtgQm7(>y7b!lW{SE}qe~K1!+)_RHSh
R17Y$QG@bKnyVvvbAg}yd05fH4}ijFw&SWwB!r*sPvr-^Q{u$fCPQUwlUM<YD#f(9?KN3a=i*ZuL_UF+-jY<(ZL{dg_}y1IFLTKP=jXuhCKGV8pKj+H<CDIX
{KP`OynmYY01%kcX6fwu-`SfdBef~|iux*K=G;*#C(Mw!G{n{6v#Y}354`b%zfqSm!zFZoh8<!ijx<56ww<9a&{w)BE@`Df5uS&{tuLj7k(r#e0X@tps{$MX
$sU@|9^yK+BJETdw8^gD0spS?O~+<{Cb3(m(>KTe?t%sNk*h}{+CeyDRex2lK*zj$+ijCNWEYOKZ86E}q+mF&ahvYr9IkH`Li>fcZ8$Tn2nz~sUHbCJDA9R7
Pe<Y<M?vqK<)RnX=}l=T8h!|A@?E+;v~D{>)>?Y-TSOpz9D?*o$KtkWA)*dFxvMt<HT&w^{(Y7s#;AVeLtzC3QQ|wtJDg-r%3)J%XY6jmoRG+*lXcnSwQ8aX
`^JbR?ukV71OXvBICA}8Aa5zlm}4$MkKI$Ne?b}@hXJ+E7XqGf><3pTmR{(D-)4Lf&L(|KRNp>giv7hkwV_m|&sHFcBscomYHrL}c94)uyfvC#%*wwhyO~_h
ZN*~q_^m<au~f2q8!X7x*0<4d1CR%#udr8RMWJ;1q*;Up3Q+np#+)wqCkqoa&3`J3BU)4WN~IW9@#Drob@xO6&<NO@B_}4HY_(JW-{T0$GDe@(+0@1xtg>L?
7Wan>5wHD&SIsNF*MA=Q&OK+;cqRl`P%)nyvl8}sOSEv20Q&ja?8LwDuA0qUG$u&U9shbVsg*wmEnBHK;J&6n>vNv8Up%Q49F>y!`)}>pNbM|K0-6!}tR^7^
oaJZ{=RE)rK(tP{2ltCLn0!JSJRRM$mcT?Nnrl`PPVq(}l~wEkg#S@KB7MO1>HIn61uBi}UQa%&W4cAdaa9#tK!z(;PtD~H6z`mxjsYch2TAVy60x!DiG2bO
#T>BjxqHgxkRw3^9<y!in__W&lwH!W52)L$CZIv(peed0W+6E1-2$Z(%!>W)uB_p$K=drEshG#3tx}5=&7B1xGc*$>YIX_E;{?4aVT~Wu_N#5ecsx{+{9#|n
ZWhoA$zXj;Yk%ckurYms!{MhyWVKxG0hhs8-%=Zr@@=At4oh`kkXrlre1s2o3DZzAv}_Q6a2_fF%>VESD2R=r)Eb<rnpHwt)?5&@WG1Q@4<*;;5d*=Et=5Yg
X+5>czICWQ=#|m}+J9bGxtKwXdp~PTPb@mgswe~l!?<sKhxc+*f`zA;?}?5>qiqAPu$E=tivAJ?y@%h$eLc~+Kb*Ism&~)sui^BPUQOtVN0%4o^)^d4wf_N2
#}K`*$iJ+pI}<K018LY;?dJF|Hxh-VTzIX{78X&k`SjEI)|cjW0TE%Jy44Dy<htRY(BR#SfG9H(0n6ttuTk8b;j!t3MNn}Ph}vtrd>l$P%XzbCU9l_en$#Lu
@_}h26Ew&|Xk0q$gnrOXhADD=9l8OoulP`r!~H=p<k1h)k3pe`qBDewAm3Z>K{^ukTR<zd4_r*Tj%{BK#h+xeIfyTWfEgy30R9b$lx{T^NzUi1lb-Cw=?+(s
X4A*p$#v#mY`Y(L0LGgdRVuzZcb^V)h57m9vsxOpWr0aE&dE}_RKwlc(0r911jk>qltw%4%#Qv`OS-rYvejoeX-7QS=v_c#*WZ$*?gv;#UBCN?sfP=u2XzU3
ZXU`X#cHYv8?jh^yriTb3aEexQqY}ng>_VQgwe;W@i13=05Kr{FOk=y*#b!<0BSoO#)4-a2YXFW#)d8H&d$TA?cmB*AYdR>;>&%TPS3mtRXvu*{56+F$bd;2
rzJ^gJcQdzV3mMH<xFEivr*q3m;-^H_urlLR}y<o74YRw=^JZ~j*k<@0wX&m8iY@f0|udxe7!VGRbH?21y*0Rp&~;6J#=U0QYJDZh+!l6{fx(ScVo$}Bcc}{
@Yr=%w^b74*CJ?q;DXfN&FWkuBibDR@&ngQq7WDK(MFnQt9E!JRIpePJnQ%P=zkqN6tlO>cKXu3qJpZ|I#>?t>F_M$KxT+WlsGMB4x^vShh8#Yd~-dA6STqG
heaEycyXtjl7L$)0{tJHE=-F<)@F<w^)28sij3bZ6QWNiiGv8hdS&sJ?v5>JJJu<XaNJ-6VGth3Nx%U0G1Zuer9ypQ#`n8+otb-}d`4Y$LMOm3^@cW+d~dpm
ys+W4lLc8>zI~{NSSg~xfdkqCS9FxRO@y0F(6o4yc>bprDQ=E#G@GL8K&}XKJ4}!?#;btzT^#8-aq<6Fbm5XPu3hdJ7o%c{@HwNk558?3QGAq}NqeSz+CoJu
e0z(*5y3kA4=g+N4PO!8L|!l{IiW?R*>l9;+tOIo$iM3Dy?&H0Vwl$CY4q6ij{bTWodiYo<}s^DT8-MKsx$!ZQ4~FRZrCtgZ>v%uleEZFXIvgrt4(4miId2S
IkFlCY0AwibB3gYft2vtsAudnX5Lk80KC|vJ0L|qw|Ny}T&l#-;lR=K@s7Z3-N%+UNOIb%mN}FXy|)G|hH5vH>WzlF)x^R*uc9U9&zBS)C6rat{dk3_4|}af
5hax4^j;39H$(UTrX193OY>sx0R^(GK{3%Z!c@&Q54%xp+W8uc1%ojMSLARWzHR1vy0;<`-gxg}G03`)J?1x(FAjPhW)tG(g33~C(}<M>;=f*_W~L*6#WPGf
2Wg{#Mzp!TsvwR|z88A5#C%1T%otJ3W>CW}fAy=!oVkxgJ`bKJ4K8)7?s*yxOcz802Tbuv{_Kbt8cqR&S})X*7h<$>0dlyI#0_@TsbHx$lOwE?Oy+RGh!hF-
W;rO6fNT9E*RZf3n;9?%`*+rNM0`a}$FZYCS!eX@A)u<!*?J*)+&;b;{{W~I-;3Rf{j?K%x;@6r>1u^P$`&=#p8Bd4$c@p3z8zdswpGdC7vW7?GPU#eI}``R
j)rEiNM}tVBH^2l*e0t&GFF#sX-XqiSyz5X)1eMg!hRCLC(hJ>BOmjnwcXQjiu`rs1wJ8-%)5e0I0;kke{moTv%p^MmD{ZF8OgD)HEiDsy+wj)+xrkh=DD;I
R-`5_TV7zN5=N5NMv;D-Whp&dZ6@Cd%c-$1TR8*tIQ-YSjQcq5>VYd<$6O!yPfCm3a}BX8H~!Sh(Kd}YzguRsshh@}^i;&GgS#>o6iPJ7MQt)7*>(oag}KQO
h~{SqCP4q}ccH4HuH<8`GS>SMZ!cv56C%Uj8%RoNL92@jJZPNQ^g9P2@5X@|3oV78<%GzcbA|yH#G$fiAZMV8D3G-u621ncq7ZRsL(oRAqX8bpME=+2B-TE4
J+BY0uaNc5c_IYRh@Ro8H=gH5S`<(_Z|X3?sc**)dhk?G^*|C(!bgGWhXi+KaZXkzBRWa*YkF&i{!Y2xQZCohs#Cu1=EHH`T1XGTEdRIIg1Qiy;wr!ujOwNl
NGhvWB8SIOmRalwEPqR6*_HEU$Ey=8rxsgp(sj#g-hFYgp}F!Jr4x9c{}(7|7vxE4+|8<Hh4VDa)&CG2;(8vQxdPaLb}duWwuBw(3MS=~eE0jg`T`lO3~Gud
EmPd7vvY6w)9jB*3U@Kn5i>Qf60p_#SkaB`ljvKuZ1@8EIDBduVN~DAuOGz8x$%XvCt{^Ax*NV}<)V?V-HXrWN2(a9!8guX<xh~e$IBqriX<gf4-AUKH|dH!
8m$0|*Be5{ep7g5btZn@lM)a}js_(zPzyj{Eb>zim6)ajK0q2&rR60P;wGNH2}2fim?E83$YIbvIgqij9}z9D(^jr2O~b2_pUjSHx>zzdd7wdem7e24oJ3Oc
;$F*r1&3=&S<<wf?$6gCY;80{fg@w0+qww!lnN;MHEV_d3isnqm!nvC1z!H96>r5-MkIqdo67ujzmK>|cECAn^dm0*lwfa;q~m21<iIVVv0*GKRBh(WsPi0i
A@`aT0?cPpOEQ?gBX|&<i@;B)Dq^H>^s?)%=htbaFG^T?>fT0W4yG-^usw`;L2z7v#5cb@@ZXGyz_6KJ2dX8dH#*K$gU2QPs#yz;vnn!6nltv=ESGOJ{M&lJ
+<h%w5SEEDVm0~LC3X0!Bs8cSE^&OLt`iRG=N;4Ube4NAcQg1IY>B{wrNpwh0HYlFXIXV8niMF_4u<Q&gw58b;5gY2-3l#3iC+-PSh_%?L<1_*5cE5<6zoQ0
&iT#3=)V9P7p2@l29k-?FUO3^+)iEC(ox%C4`S4E1q@@_1ilubZ1>Z6>zZD~WFke|;ea~FmbRv-N#NC72fOQsUmDgS3!mXc)n3EHn`yK1)DmqTa*?)ywqRI&
;~*aY6A*oX$+miMBy1_Jx*63Xo8pw_0vE_mtl$jfrdZwc<<nQaK>*WFe<oN7LM}baMeQX9dg24Ga7zU--&6q+x-cdA3C8x-W!M5tX^0myS`}X6BZvrVq6{o*
TEkOwkJ|-EM-;0-OrCelm5<$pIbW?CsG}VN_k}h}d>v%fY_C0u8KXhg1+bs+b4W+ATdKOYa?7qe@rC#nrDp3H^JsbtXG<nh^l(DA^0&j5qI+I7&7f<@E_iR9
WRJdB>2O!nh|RA3y=57dJayG5Z&9EnS$Ol*?X^zG0W4xYquJ)6Fdz3Af7&~R{&7GgByI_|!RiB$+w#UDZoip(A|p@Y`~s&qxJ-4-a~DEUSrwhM$H@5|6;uMe
fm)@QJo_Kc5m*VS0tkhj^cGTFVNHU7?xeBePH94YKJ=?iQ+R({5N&TYUWk>6a^0uigEyj}D@i&W_okJ$9jY29;^;%}sCJ?`fFUqtc6);>Ku|YBq{BzUc6QsC
8nGO1TZNw2Rl?sLnE|HX7dMY$^5uae<qEOEoB`eidGLEEJKa7M95fs!E;w#JI-W31K*~(L+SIHcXkc{%9+xT4zfZ~RcFV=tGG^je%t=*rP`cv#295fk=Z&l~
cI;gk<UpFd=^{3c&X0_C5q0S;?;pzroY;<~tqpXCw8Dfa{2z4+?b?jSu%&_x3wS!Y&Vd>XK<M@Uc8gn<XSMz7zHVS+!)(M+9s;WK18*Fz<}fw<ArQRS+rNW1
p;w}lW*qDU2-+-$$mor`cp-&@PPFt@Wp+CYDgk&yxiLS&jCwtLMdm2ha=Bamh4eVu8E-H$_zb^4sIGen<H}5qhm)#gN{@`0SUqCpyMV2)s90y$M8N^!D#SSy
G8gPQt;-OS#mb(`5C^vw(1{vg`?i|BzSdTb&`f0j)RRyiWIx+p6KX{_G^o5mU0~W&<uXBSHFSa^G6RJe;TAyh%DTyinddPr0S7d*!-C&xC)>*j=f3zX=l-No
G?gSd$E}nbswrLVK*PvLMt2yPc{xwo#Z2+X!4Z%5i~RNZsd;{^W8>^^5V6s))*P0zApWS%Jxe0m19>Bq6VG=G`Zn1HYgVN-Pvj&*5s7Y{wCk}$+eefC6{h7y
h+}9od_xTEGTc;zJ&3uHPG7^HA&T}2djiINEDjKz5jyCn&Z5-zGrwOyKCnM=1s3~BFFTomMg0$twoaWXqF9+Y(ZxQ<o@|^!Oa!{h<htqmr2Qu|zLHWlq*r$V
j~>X=sa}~cxW*4t2^9Q>I8=smhyY9ArS>zzHO#NYxJ`0g*Uq8dyWY3GMNG*VKjaxTZU2Z0t-^tWpab?M@tE{|)Kmy)R7QT96xHQ!eC`QCu50Ux{GrXis^NXO
DmsYukI*vlRwoC_B>B@_|I<SvTT`F;vI@Pr3wsZP3`D;UI_W<pZ#da>H7N+dMzyH|((G{{w}}*%yMf)ai-c6ktszBBw>c3?sYy$*U!%i;AV*9pp$N;(uJi|?
T~XS~?u8Wp+_cMQqVqi6zv_uz^7o6xHuHymA|_F|ZwU>gJ4~Hj4;e=Wk=BT0bA#t;i0I1ebHI85Og37fOJ>9$<<jK4nuVSFL@~<oA+`NPyJ5$F`V&#~T&EHG
^K-WgMx=?F{-DceM^5Xz2qvy2TjkE^%W#>qLvnN#bs*(WV>RfS2xS>B1^Iy?!&4rV&8^h2C{rTR@9crRW02|1kg*ZxK84rT-N4JZNiA;k+g?6FHyz*?NMARm
CwTj;`DD}%I!1ZeaQT=am<<{V{>sG$`0EdJzF5|sRY1$kNG8Y)kG6wu4_@k+yN819Zspy+JDwao2BmtF))E=R2d7rzF{K!ZC;p7t@u8s_gCW0TKS3a@1_z`3
z>0GxG=d?Ht^(toxG~K~`76^s9U9x4`MUYVGmKfUJT?7!d5Vkmhxpj=1r^Ig1WpVCB!KM(r-0euLg9k$Tp$*N)UQp~k7M?upY!S52eB)$j>S^-eRnHWG43P*
%bH*q;OmARI?a07e7fIzpzWpS6%b_gagNJCx=$O9>upOIeHRFfkt-Z(Q=J9XVaq(sQqU)U@9k>Rg2x?AV30|0FS5f&>W^=^f4V(#K5W+2!rmqb=w?q_0;N~l
Xf-Gpl*sU+xJJ?LYhQ815oi*?3uXmFYTwu1=nx!J$&(xbHBqOz0+K^Z?{{Q+DwfKq(4vs+wZ#yNQjvV#P(paOPhRmUZwzC2V?u)dkxlh*o<OfIEn&f`*zpV(
$y3K>;5@1bd*I^hH;LE}zz%*>M&+<uuoDyxH&tR=f8vh`=zOH>8zLYAno+j#<}olxqNpble6|+^$4$M+!Us;843oTJf^#zMZt@XD<je>>6oE;Z4(|VNUdz*Z
_TywXnoSam%Afgo9o+Gc&lC6jf&nZ_f&=Xk#j=QJYW*`s1b#FZi(&78bad9%f`g&+!<gr;q2Z-UBCW!2Qh2-6+RD|y4RlWi=Q7q90lDCBd0o=G?u2|szj2zj
cgzqS(%^1J%pD1D=9cx+FO9=Dr$CQx$RraIo~uK`eTw8Pd60TsfQnO-Z|yE9IJ`pVS1q`Ps;tr+AVP3GObD|(WC;$#6_dr>sypKf3!l#|_3cW`V>7&{6kQ-z
FJ8sY=N{2_#FESUwQya_fSO%?qjzcMCbJvk?g;ypoKYT&-JjR}9n^sNfBr*I{2<L!_8eklLfk=?4X->c)7!)~;<{?TUp0%7Z!P)Ha{ISmuY4d*_hogq2f`EB
uX3yg-;`FmZy2`&7!#FPuHjpSd}jC8)aR0uL1pZj!PL-BypQtXu{6m^e~}g=G~GJseWf2$^F~32^gg<#z=oK1OdI`lxL&?Lb8n;r3y;VMm^&D7-FLu)<1w@v
3FjSHOoq(=j5zZ-nX#b}%IG_a?tAz7zIqD1<w+@?e@0Q{8+4OTDT&6paGuv+=fKcg%7BGJ*Uf_yVWUZ7>(DiS+00uM^dQyi1kvUJ16gF!K|d0&%(t@s8W{q3
qHWlb$e%y1mg|4BSId0$r$FwEg?$+zazGjNGDMga8<WfBOLrZka79?J2&Ri%Avf7*mwIgG>KD6uMNRxe3P{RKeRs*ssRp3MN!`{O$Z079>mMYR1DtWe6NkHt
_*V#QS8^w8BqIuo5!-O?&S*dA3yQVRZ<8M+#b!i+OYf25;gxXVW^B9A{Y8)K`E~jUP@08BT``?`v*dm(Q+%C=gwGjHO+ups0uZ|vV%fKs<y%-L*|Fn(p;EK;
O^MuT=IOpgt&u#k+qwwfm>A4(a(++Yvn9VWdaCOOcr{^3L<GGq1}i^kfSi^)jQ{2ITxQBBRMYMplmvXdM8Fj(KBe)Pt`oLD%jNN{s#+9sXKHN7-;(+`75s4=
%$Kn=W2o}vC1+xxp-So~$f1+fL{v={3oqvBMdzx7R!Hf7+ronOJw3*OjStZ+MPs3!E8#tSW@%JuS-bxhB$Eco{k0Um55m+WA2y||6?&zoSOKB`YA})N+6<1|
Q^m~?GPMJ1s@4U9KH=ErF4u=gp&tL7R$T%^`+q>jqkIH%D1oeC0-%3jih;*KYy5|L5i_WN^!bOTHV4%vP}V58=VaQ-^VtQmX=OYfao%ORQ;P(qo5X9Le^5*r
fr6zgl}j=P-ka+`DB6Q>^zyTGb~)pgb%@yVON6lq*hE(`_COrHeAP&6S15Oy9UZweZG^R$H^2qpu&iI~l6c#8^J(!1nwo1#5LnfQme29u)yV|BH8DH}HJ(~9
*I4f@kIS_X2rSlVC9T}pMy23RI%X1!BpwSv^XriPqes4}goU+IqROwXLAX$gFy|haLKXsGJX4nURX&uX*{~&c@iDg~<6(Em2V`?vG|(1R7zONI=1r15z<NCb
AX&@4KqO1{fI+dE`03m^Xyg%v^kF381bd|&7FQ|v092!?-E9EoEBqznU1-0$)=$C=T;twq1pP4cV@GidG6&m5RIMWPhEdttyr-7sUedVAi$P=T+Rgl`XsY@g
Q78KqlqL_Dle4B&N_gF!`^h3Dh;BN^EU?RZr{~qLaCwaK%*zO?7G?38v%LW_%|~FmkFSmd1axs~QrIyh!EOq3a90H&#fV?0SGe%z(>G@gTYSv8F}_kPT_sT)
eP;dL@?%o28Y43?RUh24%?*~VeK!gcvI60C!9s`R$uFWg`DQ7gvAR<k4vDdc0?Wcpm;41yXB?u-fN3ZjtVoFe7XMXVSjQZB)my_G$Kg6Yd%ydvdO<%D>z@}8
3q?k-F2lfNxP{#5ntO+G{~Y{X=_wJ1Zti>kJ^)@|EaC_yg^R-AQi)Q;d^@(rkn-3=Yi&0}<no<T3MG$2zR=3s-&U&10$E*`H$O!Kk`i|ANFDx3@}36D+8Y4D
e;|v0IoyYY`Iqh>#ya;J6ErlIq15(Y2h=Us#%3@Fl$<AqP@0P3kejZ}CsEeHXsyrKywYfIWDlyuGjDh&kp$oJ6W)a_b|Y^7LGGnA3@`I3s4|yFJug$~^-_Ka
V$-pQ@o|ZYtgIVZE3u<TGbg-)$$m12A>1Z%`cf|NIwwC3EpXR;jhP~emU~rkj6h^mn~H%5Q%NPI+E#L!iZ``P4Uu7ktkF>{Ry4jG(;<!NrF9~rmv^6{KqR?R
Zu>4rGdF{F>Tn^}^^=rq(qjNNk`m8sWTfuHiPSm5*q>S3yobPBi%rVZ$h7rDBfktx)}R_ojS{Jwd}6{+w;L*brJh<{v=P*lY4CScT2;Vp3;{i{22)m_(tGgT
n#_E<`P>h#H&H}*x^{N0Ri|)9<X@gX=J?CGx=HA!r>99~;!OdN|KLRuW5o2X*$QOs?6b+^Nq%DrI}zqnRWGY{*knwst2jny68Ph<Zx2MLOt<0G+OL#fKe!tv
aF?X}vzPs(iVlF87jkF3j`jt~I6}*LoDZX$Ba(%&tRoa^=6M~)nwZEmeJ;aHBVtGu^+pL;mk^5=kEqfEpXP4>#J9_FACW>&VkauMjLGzL10q#WluG5)ZYr+z
T;O37Z9CkTXzf&Yf7^+lqbz|Al}%-OdN9ARi{r^>VIB-YYiixZyySU>Gpc}Y6flcHlSrnJf%cFn_IOWv7S5_aIjM9@E+#SC&}MY6i<6MjzfeO}FPcR`zQC4O
8Gh6)W51;5>K0Y=1r~Ln@8l#HPGRF*W4(oy-p&k`Z4LY6TSW<V6=y0!;WmTyszC@I!`~xhxVEa}CLc9z*{xZu$rxvq<?&U@90(yplTtVL?8hI^Mj@?tAP9Yr
7o?Ge;eT`typtXYzg^bPuSv)-D^n~^3H!LS*Glng%>~o!tz=*@Q`1YZVd>z*`X&GVT3W5L#HATA4hr~OO5{A5u@!;u$v2sxtr!*C5otYKm;$HIL(eboNhr0t
5s0qtgZqG@QXORfGEC*_`6en8HFe=qs5bikT31m6x}M=Kd(4?51W-2tm}EBWy2e&wNfRUW<LTSxHMF>upU2ZH=EwCNqz3i~8HVI#3&K@NnTn1g*9?uA-h|r~
!L@)Yq@4D!NM&UiUE-9YYg;@lv`d}}HrveedDHV8nFcM2!P`BKr+k<%W}1_&^m`_Qe=Wg-2DGXdk*oh)E?3ICZ}BiZ*tX}>YUM0q<`cZ*d9K(&+?2e36-{87
5jsZ#%+N&oe$6ZIFhHcTQRpo}hk$7H%xM0QoSF8i3ytR!H!aR79BU42P_^XDs{J1Wnovx@+#9DzX%e76f}|$!<^I0Tu9(=3sH4%BE=DnSgCzMNAeskDBo3y{
I%iucPSFbV1#&!;PnYjKqSxjfT0A(bVuJZYS+n)-xxHk!e0l=?CV8_}(V3O7p_?7Y$Tz`8B-LLgA{RujlJ!Y;nf`7wTrwcd#KCRY2nro*^f674HICNVF8l4o
dBi?4iHd<kV3Nd*e=zk-uvXFzFR&cJ4_|gdCa^Taq<|o*fQpb`j!g%<${oU|K8}x{VHXHQ!b+i{hP9rbi>cbJ=Pg<2BNY3Ssj;XWx}K1-?!**?36wA%gCpcJ
hRJc0*4WC0_UVJtA8cAq@S59MDu%nVTi`~^K{3T*>1D}f9#RCG&f)s&GBXG?*8Q4>>>;Lp<*pn+&2~r%S{6Ni5dnEHl6suB%c!d^!66}5G~}E@uN$0uD^-cI
1aSqq4%>{ROTcAp`^X>{BgzzLLb=cQENM6d`Aid$QHHA)GucoYU_k&Z`X6(9nx_-(EQ!$E`I<->`y&;8{rWIA!o>K^rDR`bJ!ov2u19qW+{|aoM?aK6MWV|~
8+-QQt#2?>-I60Liz8G3wF?JQ!J9?GS?8T4+JA&RcK)Y~WiZYUi98z~-3ELFoC%0R)I6W|^Eug)l7)<7i@Z41(1Euyt_%%AReBd(sfs{k5#(HCLrzG*T?ES}
2^f8ur2#BB1#PMTOqu|(T7i=8b9jAG;Grl3rxKJ;1cMj4;SL2_q<j313lT4CO}(}R)}a1Bz`p310Ue|g$q=(nsHpkS3T`X}XJW#6>Y1pikJABkn~cjLg6&*c
6{tM!Yb~vkI?ifo2@^x+DRZ1_DK)TUjwK)YDRnHb2M!+x?@speUc!4~OA~?uj=wsJ@?UMB^jHC|Q`h^w%8*x@+=eH7hp6xJ1%X6@YYjv;-y`^58)COmZ>no)
eb~Ghh3y0obzlU?EvuE^2hkJ^x!6uBpIHcBKuee+-|cL;fqA;fOPif)rQ`%Miroh=ER)+*JiuXixSv6`)$V$3UhZZ-ZK+5>9jIfAg)~fHph?2MXekW+K^+s2
gCJ;5%%F8hmOl70ta(LSL<9a*N~xq9)3e)EmbJbUL&)uUQ828vLayveDWEyy)P5jv3^=2Hh$U)fv&k6J*%mP~TSU4+{in#^LS+1=l&%5qP^#&{q@fXt*Rc74
Va20?F%v>k&CD9qMlXbb2D0pT>b1$G(#2tmTZ<z);pZ@f4+c|!2cmy9cmNA7=DkI$<j;2gHg7>6*xu+jtAj0f2mJbxOlF4n_~Np@o{wtB19W*!^KBiPe#wpG
y%4Q`x^xv1+aBx8|2RRFzrr;RjxgdKJ+sGLb|bzddZ;>&ov1C!)x_vWSyta%tk@_sF>9P(n@(f~%kw~@t?I2HnfZkOE5DZBobJV6mZnkP%m|GgHgn2x5cW-#
k($P)t&^a=mubMft)$)A`|QbmS}u#G|0{(7Z=#70AS^Dm88TjF?RGBlbPTfW{NB))QXAkp!!&8pP_lYdsP;UN4Lb!Xw6=mI!oDsybVp&g)rc>lmnUJ%v3#fN
P}87>#;f$-g}GK+cm@aU*S&6>^ukZrz`N2BQv~Z60hcAcnE(^?=u14!1y!2_joIvCLow{(r=t)o*D9_lJm3;j0n4X(Sn1SDI;TL%1pY;fQx7(_{~{G7y`8;1
T$j@LE=A~_+)3=>gD=W9sQ~}S24j-HYlwGJ0?&n^dyTfNwAG|uoeNH833A=GErDi0%M>FYG=(cwQpl_kz48-caz{Y#=$o6g|9Fb^x;D4xhNSCJ02ZXzZ*Z1S
li9S8uq(h_JOb=MdP^yo7&>?pG-4jUNkBP;=-}OI8Bn9sql_a^(iZbowOf{&0GHpBL78MtxYvQ|;?H*<OWNCkQF7T?_uVK?Iw#}v>q_Bq-aWSr#jh=C5EWW}
sJG~s9YF~n1SXZN+hn#taZ24yhTF>vmeK3Y)SQ#RRp>Y|jHX4JKR)``nk^&9*s^pwD9HlI?`~(i<65m`@?#ePHhV2<$=2-kr;{Zi)UNz+8-VoCIzze&G}N>U
%y@m|Ap@S=&PRqzUi(c@nNl3e!TkHQy&Y(tIuox1Li&#&{%D1{?88|>@tDl03OF@cMZB6?c`&r-nB4!Ac9)h1nGoAZJ@9GhcWnQmsW=Lp_^T$0Kn%$9=J0!!
%}|HW)yd|~$_IwrM73!e3D8&X&e9EkrqM}cH`QJvRu7F;9gQ1~<iwwzX><``<L<l7q|t_X_<C9h9i?(tdt5Z649qqhzvtf_v9hIJa!h6Mhdpq~KdAN2qgBf{
1XJ_?Q0Myl^Xx7E564m?Q(PaRm%jdrf6z$N0IUxMa-__GyB)l!jppH?58PnxA(~fcsfQWPxiaj;7gPM(@#mkhq+p=8r1f*?2|{%zzrA&f0>g)anlqJQUX)Y+
;ZiiNkZPBAcpfHCX};R`xygGk<AW$Ug@}wXWw*g+IBo1Bw=#$2uiN9cjF}=M4&+mphc}Ra;m=A#bBZ2scK{MQyhCc6kYvX9jA0viVX_)q)6PuvvU*Wf-}Wq$
?g4hnjW(5s_MJk?FY#87KCuYyc6_y(?uOw_>C&fL292+(S<V?_G1Hg`FeBq}YcXMBd1PVgtSho2XAGX(R+QqZq}}je*Cn5lL<aDVrV4E?7m^_;VQ+Ko50jOz
mC96L+8&cX+a)s+f}D(>g4r_H)}saqFDx$AfPNIhHO1((kpJ_t`&j$je2P>OS$lzik+G{kA5Ms5_h8R-k1T}=ZDq(Rt&hbXB8#72hj_0H`|d3wAsy*OH{$f?
lf~~BdSBR{rFR`E^fW8uQ3#d%k;aXV5><^wDp&l{H;OyHjk?b$pc$_y+b<TKnRhRJ8V$csGKFB%hN|6UX5(pEx|YFE()V<!J5&v&ZI?{oIP1HZHY&eOlZz>%
59`%~z=dherMD_r1eb!EuCPU~S)cE#ggV><2o@d~4tuNiO?31@Nn|k5cnU~ODbrFG?iKIFb^(KaIYiI)uj2T0?3^9pM9ms?z2~jiP|)^)j;3=yJ~1<FxSMVc
s`<V8ug2S+{)Bow>4Y9}Lc({QifEkDD><)~BEH^>phuU(a|<%(5hH7?OC+H4wDR`a7L3!?@J~7ai$qR~gYmAVtz0$M<7X27Oq%=W4bIn8UGtr?rbLWBOeY@6
BL%fdpyG)km679ESyHx{Fz{J)dps)EkmN@EfI#1aQ!x{6DE#A*7d5w8ulY|$K?X<kV?K_t-Th^n9k_?RoL!an^pG_C$=<WJ>}2ORV@O>W4)hv}%1qR5d*=wZ
C-A=LN|@VruvnSMOmX88XtA>mJPjr%C97H&E4ofOashs8KT*{y6{$r24H~f3OEe|{Xu)sE0z@G;3ezUb+5Jz)?>=X3K!1SV9}Sgr#zM;&-azK7_Xfqddhl>H
?<sm&qo!>^!4P6{sZBa1)t_*Jx!ln>A5aYX1>)Go12I_q3{540N!Gp=6@~2B$0YESQaOfz>I(Hi_^qAlA_l}9MVWE<1|dg_ARU^;wBAcYh}~MxgmtmpEO0S2
l3aW=r{bB88!u_zLsf9O1q6a}cIeIO!?0h!y!-PQWOnNe0(TNvWJoNG+8+PM#lI@^Vk>fWf{CJJMD#DQ-03kf)gx6OjAy4Y<^|G%paeZ0u9*}5v-m<SDe*RW
4{t=?*~xM!2dto;txIJS?@dOTUg0N-;6JIUUF2dUD)RGaM@48_F0cwDeTEL7S}gJL9G^kH_GoFimW`xU<87G76QJipJD70K$iqzryamRXv0J+GE77$d;Cldt
lXe6D>qb|KLN-5m*g56z!bgr;Kd-B^vD1THS)G9E>l{%1dgZz6ecm=qh%ZL^jOaF!8y{1X)u5gc{Rx8`7{o~D^#6t4V)|A_*=btjCj{5L?qsV+=63&%;O9K4
CcS@@@CVf-|2Iprf~<_{b{HH_pzJxy_I#ISJS!>5Z(I%8|CvMIubQsopTv|QF1d*;LG+=gDbdQSTaKJ`5?G@_K3tEWlisB4tPpY2TdB+b$MB6>*_(vqR(Q%f
-!6L~dO?-%UxOhwY~=BaF}TBx;C4dm@~|3YJ@A;o9-^b^@sqEl$8P<JE4Az<!-J@fdsV}1PeJRi2a{89Ge0da!|1Mx9M#BQ+hk<JB;+x{*9>it!vgZgsz~)u
P8La1kP^c?@Yzt2Ue?w|_qaYT+q82kmK3MYnTVSzDn0*{qK8z$8q+5faYe88_kh=hS!8VNC!af*?g6U?0A}+V$d3AjIOxIW``!3t#Sl%4i&tOK?&R%x*bc5h
fgaN>gCm~i>9k^<OYsnDF0{$V#V78a;W35xpdcuFEh(uIW&7V`HZN!8-8<1xQh<0-@k+vb#K{l+N2H{0=Xb_nR?5PXGv`+*Qq<=wu^Kb*{Oi)2DUA_~^xDP-
8YsjzPZjT&bPGe|6Yuy=B|z)d;Yn|;OF<BS(`Y;XF|F@1Oc~aS*~KqGm+f>mz7O2?Fqqs&pbe?WWa_6KentCH!j)I7_?>OO-4hqMdIjcnjDyykpC4b?K&CmU
@pT`(@gU$(SoG@&th8ulO8xMmHckb0SYNfPR_dLj^SPjd$<Uk?`L=V5Ab`V}-lhf{d5`E?5&!DDFBkF)aqwuL$&~pP{UP2!|G)!czur;yk$Rlzs{}Fw3kvD4
fX*2f_IQN_-Ojk<c`T)^1n@EK+b8cLwY*f5TVn_8g~ihsRs0vI%PXH5YWcBMWEF~dZ9-Z87ov4d4>e1K&vw1rp2U-l$}Q(M$2BZyoYXd=Rt=>ry9q=qVxXvk
O6(1dc5|7FIT~QPChyjU8|qiQHK56@1n~|uC+8_?Vn%92ph54@HdWc1*J70gr><v?<&ewFIvWVL3_E#s>yx<KmNR~GAR#mb(^0CYrchS8l_1!xPVBiErWy2=
)w&AOeO2DD3`b7*ugs!KE6J{~ehSkMMLw*&$<v~iodt;irNn{_tinN7M<HK7d5O9_Q~1k^VXBKPn$5k~aonyjC>57zR_j(yAe%PA`UJNo=Z9aX<c=E)y{edw
oU+{IV{~2qVin;2tC1w*W^*+RQ=v#L7CUVX*_s7)REqq%W(max!~twQkU^A3e$DNb7bee;g%$a^S+3c`A^AAmgM6ZQzx=;*6Kg0g=$x!}^98^W>YNoT?oM`;
Qp;0=hA*CTsAwEzE|)cdRuDZm+P?rjVBgAGidt`bPN0V+zEKl&_{1zLt?*kPhi9<D`{DLC>o3%yJWZGB{#dPPKf6D%@iuaX00-18S8tee_<$w`r0S=d0fAxb
=(eP(`U~-!!tquqB6s$MQD7)uW4qpl()h(*>nwos<;&|)BbUPxjCMsj_B8LWxoCt|GMGY%nr~p)*PbtH_IXls{7u#aGff&*M&U<!n(J66aF1Wcjyp-b`mxD&
?$A!4wBHgB{_By|D7=J;V{^87lJq?=+=14K20n#$1UjPqm|Ras?$KWQGA`5vwp|`pJB7&!bYclMVcc0bt#0?OWkPH{Oan2pv^w?7L0?e|D@*y?8pl-OKKu*6
h;g%;<C4ys2*HgY`lNDjZ+?7MkwHjooSPBYL^Tep1Zj~Zxs8f8Ss0CLg@uxPuWiHLB6)J^i`QfN@#L6sUn+}+Aip#?Z<r*+`vA^e@oPE8rKQIDF9#L|x_aEt
uMC@=QV|<}Gewq)>2%Ic@1`~ZRM0x@WUKwb{d+$DYDi!TQe#QLZ7O=&VQI>@)yjG2uknnuLkgY1nHf76WXhH0hmaHbHJ?9MO`C=k+N@xb!B%PG+wzJW1Vt|m
$#@+aLKks?L)(Rs)mJEDShiElab&!A+Rgv2f}oGG<3OUm_~c2%g33sM)#j;2hMtPd+L%ri-ArBge<x;_l!KRJnPlwybn%KQ0<^9<2TwkET-M4*;~wB}Sp!0q
nvU=)_y{?}k3%T^%%NnsWA^8kJoHA=KsfJFv|FzqH5VF5EAkM|dz%wB$`G06I15H{&hh_b<~Nj6L~!pNAJ_&W6N7SfJEeAd<aprNx45{qWAcqgJ%ahW2y^)a
+cCu~&Oh;AadKhjKPY8mL-5>$&(YT7_p1@?&_#z%P!Odb0dQX`PEgy>s2l~aeGhCXH;*9XsMrJGFh9X-t{R>Gak6DX>aM{~>C-auYC`=7wf(WlTtlk=pG1=L
MY1>-yzdeD-#9{RxjYf&G^W+_HqX7gw8O|d=vf7yD@VI><t5nOf1vmwUF+>_{b$buizjUjB#peEbxgCG$Cl%pb~*c}{12e;G}A)WSrBs3I0w8(HOUe5X!0XG
<b$qbJQK}ne>K@QPyTJ$?XpJ3Q&w<{0ZTA&m+H2GG$aSXghehkNKY9S*#2BJ&vJ{_w!EGU&v#p^oF$Gtq}OR=pAuCo%KP$M6_$*3!V%v$ZQWq@xP@x^dk1g&
9DA?KyT!040q_wRO^qa5%4Dh4qv35~xH15-3PSz*83=A2@PPzTjPr?OT{L4n1pIsvd^xQ^KE*F0m#(inNn8|6c4CM94GNt5AuY~$_%mQ>j`;LaOaq>0DnU4!
4{W-a&+Ud?Jf#uJ5s<zRkoi7ES_p+O1`5FTo^ji1pmAe=U{p=L^NvhrJJVN>y-^Fdia{N-E7B(ut*zBV3j!k0Y1b!kn_Qe}l0o7M4Z|WIdbV#zfeIsGj>}_8
sVcWnt^}<}(0Mh<EKnejwK><)^?~b;Lx;3__ZN$I<KQMuitYMP{pEo)=s3>#$sGB!7?T}v?JN0%V>}_lS3=~&oyIdJnKY6fo!7*XM4rD#IVK#E*zqlirg=1-
RgMDoA4m2?8)T}3iFSNEL0~8Xh7y-z!EP=b8>xz)lEK73@Zs^iX2c1CAl8W{c&~%?Z*~e2m*jhH${4k)An#IQ*)EPSXq6xnnqJb_M7w7uv%G2tY4}G{Z3{$%
e=H1-b2cSV;^A|nQIa>U1t06k?4%2wQt~_RJr};VGI#eMd(7QKxfdTu+;$@PiXGH7UK+!iJvsjq(Mw@Iei+wU&<;rW>dJdO-DEY|Sk;J^kHXrf?AtKej6vHk
D#u4bMc=`0EnEtbm*Vj>nik$Q*l>9~Ja*d0-okjD^0b$<!U)7Wjq0c-zI*OcYRngPKIuD(b$};Nt#0#ys!?W7-$8i{%l+A@>ddx(0GQi_1}cX_qp2ZF25Xf+
Iz;0_+gT<@7Tom3lu${l<++Wr&hDS(P=GYta|D&`H8NPqF_$oI(7kq&J-*&`a+(iBMs5V^Kp$kf7qb!hurtb~v->z2w@)~pAqkDW^=i*m4o#Fko#~m(kWIvK
5v8;I%q*e5h&O^jTHrv^W`XiqVXq1+Hpt+VCWWk9NPy$P$ae6^xXp*7Ru*;v`>+Oz)+|AL-E$ExHfVv~9zqG3DhoI643iAeR2f2fz%{TzxN+EeU-x9l4lEOc
xXMD}ZGN@u3_)GfK<mwhGW9^();ny?8o<amrr$nUt^M+_Fn?zb@BdZ<3rN}V63r!EIbYk@6P+hzGJh&wJzGh7%d?-~ppllLM$b3|NZM}_h(5u>e-^oqeCO0|
#Ze>GDGXX@ZZ~dc3xgi@tXsj9YQ164Yw+28E5obco31>9EDwBrviK}4RmUDj=yclH_3&(9`cG-Z0ouyCG+{VR@O>O5pabljcC5Ix)5TKe*Dwe3Hz5x*u+|B1
7oq%HBJb?FW=3GDYf)}ihx}As_Vi*F{)EQ}=qaLNJVLAC*OO~GhLYy_rug(TAZ`2ppYiDH)0T^~H^lL9Ow@P$Em0iS>yVn54gl&ti4=>%r0AWcI(RhK7r!|+
qtW+6{l&8DphY`O>Nwg&X03Y0$)-@vL@oZYfqaz!(I@J-iv8gI7NdgQx<bJO@~uXwi$mr_cvkzPZ-4;B>w5sngTSw!SM^7MI<hP%iGD}@eFVS?Xtgg6QHK^(
Z62z*+j0-3uLVF4?sihmpK87-bM}Fy&N4jJ#a(cEwS#IXjWfjV%fe_L<fZ1hEqn5w*u$Rq=79Nj!O-WxG<K0hU4yOKpCa)fDVA=PIxEN=>aDSjx55qCJ;esr
!&f28cr}ilpY5cLWu-)ndg)NmD8^V^n(Fufjp5$=<l-CDb#iO)H-c(s+@{)Jql|JbQ18-U&puMF*VFH-z`)PM=Z9rwdFXG{o#TRXM|(tpGPl*O74*T_2}~8r
ro57OPJgS2An@IHNOM`>T5V*xEI8C6Re|qRQd68~)%O8x2StFBn5+#G$@vuF#R8c-yz8Sn95-_|Q)ZPtZklj6ihmFCu{{AUWn3j??$Knw$i|-_i!;PZ0bT4X
ChZot_1nE*hGYhbe6%1&#mX3mFw!b1p@>PkTRy&i>D~6~2l3HB4&M+zAxh{p3g@ZG%q$W7iP3WW51T~_h?%A^r0}Z}XAUJwlAW8FQxNkQvwJh70Of^>i{5@R
nDlbffz3$wRo6dWK@&RCAOJ-w($DY1a`TxVuIF>D&tB?{H<HfAJ@+*75>dg6&qLS*uCg^}$|3<(>>Xc?<@t&^@n34Y2B60(zU&f87_36x66Tt3&~b#~A_0~n
3!nsKvguuTg9M=t*>W4A$LOg21{+QLXHIcPPP@vJ1*pvl@VAZCNfFhJq6|N9%5IKv`RhhUimO#XTMw!r(57L78F4V(Cg(r4uyK!w%L%*EF1Z1~5_QZGGxT^F
^5*V1w=YL|uq10_rsvb{1zfoy{PzAn$0Q(aYuXGKH3=Q9s4J~|jM`V_CwX*Y?X3q08`MdMoqV(^sPC1nSHG@`*=~%m{Wo2vzg^E2`cMhj6V3#wm1T+;kXy~j
jq#w|I^;usT2FTZM4c28oC+)M$#*?CgPjXF-hc^HKdWl9o?!@3V1s?ZAGust9#5tHDL#nMf;?eL!K-qk$e}HS?3#=GNA_>Y&w6suDLgy^G#FEjzeo7!-6)3j
V9=2ItXVDMD~;RX^s|&9?E>xy^dEA96Yv<VF$@QeO^^}0G1kU2NR~Anz(enaN=f`Wl@^T<<t)}%qcH7>zmMOwQDTgo2VtX_4c(vG1R(;Ix1y=Q&uIw*GwT_q
vOUjy(ubC-q|?z{=u?Q>$FUG3NhWeDm^gO#w2s`hy-xe*q1Y)Lg}KVV^$7I}GxS9#91DgpKYBqmV!QHXoZH~egjnhRtnCQ4;+cn=w0yhKw=>~o%t)~yD8C$J
XZK>`vl&<4H?dltVU^LhQ`1O&m^G&Sy8Q3o>d-UK4TnWOn2f1Ld*0hYXz&RS17QGCM<Ypxj9^!ep~YtrC!RBQb;;XH!EU{ba{CICr2<rhD_Q9O-ocj;IlBe7
YhxmW_^~ANH=PR;N^Q{C(Cl4^s)2b0f(I+UuyxsD(219}pwA{3A-~^R8Gxs2>UB9P?LZj1`j&O&?-~qd;p(lfC;3a2WApjS-me+5$B^+}3nPEth8#R!__yW3
K*QVtIY9PiI`%?T5lS^2i>~_{_E(8je93a_REUZ({tqeD11Tj8pzS1j1yRC~gw?T^Pzq?%BR@{2=woUYKf<!zFDtr(<so8EAbQ}^z-=DhBGkRT1aJc_Jf{$?
_ZT9z7Qgi+!yVhg1Uo8?FSp}D!=?PWk*!(@CEZL)e0WXQR_?x*2`!w;B(}pet0O*Ae2OC_=!x2)yWg)%6dWV%i%+l2$!3irNCpvr#<s;@@iMDKb^Pv4mV@)O
<~;SF<(|=kzGc${o&pYEme9#%427P)7y1S?^H5cQC=*Yyk35IDtcm>7<cNY$=2}1D6AOf<bfqcj^u8EVB=!^ET4yq(&{K(;^*=nPz3EIb^>Awqk<Bz^PE)OX
R$La#F8j-wcR)}{%3;#bx3KO_%m?^b5oF*iS)ZEM%vqdx-ANz%*_y~gl`FyuVkHoUW<zHI{}DbYKc|`91YHgmt#i~lk9etPy=ave>G^pglN>O@b$ru`^A`xJ
4$atH>2C>>jj+F`Jm4v#?O89&vk)|IIQkQDlO`{#dZ62td9_YwNctclRveHa;cI&BS0Sx^DIp4Mo$7nSVSA8tG>8^Dd2_MoG|k)QOlPc8W;BoFW4trL)*jSQ
6Gf!jr!{;oVE)1Rzo0YhjC5C&YhV6!70GjdsR&uis#wd+mi+J_5H2k6gChT+GpRO>Ao&k3WENE$(TZnP-70h6+*3F;8HdiTD_N97bU_;qC0fO+lcZvjEN{t@
+}@5BP1Ee|P~@wW-RPh-dQJc4x8Ikh$~rzH>tAe8H(u+VXgu^I8v~E9ul~-#F5D~w)Y&b{R_aU*5z?#@+ZSPzpg9@y|FRX4Yx+SG%4y^o{X7%cTcTrjS|Lf6
ISmeEC9Y-i0B~xWUk3Fy!0-Y-@^N(ThtBXn3TG?RI)0PO#Q%c8mt$Qv!(*}FUHa~`V??Cqt}`uC9JRzLxd6d;jq*N*pw@X8LuyYoSk!omj0DwvaQw1oL}<cy
Ci(f>*X2hsB6<)Sxew;{uw|{iDyk<^Q5jkD7>m%~b<_H^?eW>V8BO*@k$6riOLOUZfrvKNe7&+hC2e7yXf{xE%b7ka%fLKwwC=9c5L+4eE}(^->`5B~=@E<g
V3INd!&u1~`Rx-VClsMgy}X`DBH5d@Q`V1W&(Iv8qDBHrPKejdBK}{t@=zCsg)9Felr?iQMF`q&0_6q<_Z7GFGkV|gb<GZ)C&VaTWT>a}<!qoDDpsPB>ZB!}
2r3~!rRA*gC!W2I-N+436Fl5XbD`125j-k|S%I`TQLxbA4(T|rd#5yng))S?@MYo>;qs}RuSE17J4W`YRm5bve%ch3_Ci#wOxIsYNk1tee&(!SJ%mi_^?cw7
saUZ%r0mify(+@-a*C8K>mBzxXZruzwh3}QzZcvRo7X)vAMu{4&5qTEtYthNqM!tnmPx~Q_;O+v337Qj)0z-Mbs~7SiOnE4TSsI2iG6Rm{<3ftYRos(a9x6+
Ifp`Phqe_bTCIR4Zou?-n0B0yybB4w)b3t?K&a)S<esMJU#|F1jzUa$WbCuqY;7x?UeJ^y4XHLCfK?Y=$d8|x(wpPzWyX68#R-Jiv8mHf_1GLb9<+^*z44<>
e#Foe%s;t-2m0mRO4_g8_@ZE)5HvKMs81ykcIfY<$)mNR70>=@oX?Et3z>g&einoLHZA4`wY*BN%A&}#J^Hp1w7F=dmy$01MJX|D!o3X3CVYV$K?PS2(L?Ml
O*a9psv}fjzpxjTmp$+8c*;!hzmYwrcGa`sv<QGEQeD`lE};SRidlK$qYx=#v2$h!91qlJ%}dA*A|}M2K1x$h$N%QA8qrbp-{1%dh#S{>J$S?yE^Y95F00uR
4w&X_gUCnirsj&`ry<>@hH=@-zJg@s5H*X9Mo?>PAJO9J#O}>Il$$?`AQtgE*OGG}G4Z?)yYCd_)j{7eG5*Trg})v0!gCDb80=)9GgW`V7EH)f5uw-1te_3U
4~9GB2x$~24=2-vkNVr6z++3v>lN1k_R<tO$vo*lJ-8UW=v`;N!y*s=T#x2Sl>czG!D5H~`0gaG<2gEr{hmm*CK4nV&yO59y}5)#FpS081JpAY%!;ILj&%GA
zT8wG({o~y{{*+KTHg9XD||9Ob+GABQ5UO|n*o%V9&vFaC0jm(u8)r-Y**_oj#_Cz0PGYQwgB_^8ay+oh{&YlDBL91E{*<=e2<CW8s_l824}w)Y7tWtH5`C=
GE)5E`$&h$Gi}q_pfOEizF41i#mGqezc}qm%M~V8QSq++yE1FIH&yPn9hm#Ujl#NMWUS!5`={yaZ$5g6U)2R{`}b=i<jjbFlMsd@UlLX~$PC0wBz3=v!ok-n
;uODWH-O`-43mx)N&KGaZQZY2r1|&5aMuRT*0tcY9J)fs^l^h*2VAR$fFuHTX@l)ix%eU4OXNomp<2ODLOlP(ui}jE-Po)dYY!<~*$2jRPLf+(lLCFxj@ZQq
G9-P7h|jI@hioWkl0=G`46{~oOx(4*(X79!C~&h7k_6&~4rsLh*Tub5peO`KYMPXUluKk3{YFi%eFqvhn!2HcmcDP(b}Bnq310#JKNAU&6;~R!$R54K<qp?@
98GZYy;7U9qS2z`0ap<s7>*{(<{m=X6d}&)T-oykn*8%S)!@GUUHE~!iJ(kmJdg=fN!TJxV_mD&E~Ei37@qm<+y8!7KFs#)*Bz}LwYpK*(%&qxj~Qg3vT9`l
?bNUAeGY=6XMir|7tYgt8Hy~|of%7KKkBPDsDg-)%Stp-yEkC{R_xUuB>0HQ!UhpHemx?hE^Gjh!D*Ht8%JWrgP>=0>~g7yr3OHjkpWkK>g2%X2yl<gQbw&)
O=y@J&>eBJk)mxN0bX#I)puUro$6Vul6ewQLv@d>`X!Gbe~pBK{l~NK&IA85H2{%rkz4pkMT{u%5ddkm=G=^<k6Oqwf35qFY~L$lx)I@Axvr)pDG^ejnp#JK
E7+>tkDT4Riy+?vGz#zVcF@Bga&lvhD&qO-scMB0t)>Ns`}Oqg*$6Y=Vht^6FZ?5SipBWxWJB*Lr$F)M3F}bJh6r+v({l;Yhz#|}_sZh4Qt|@rG((xHxvVsd
xE_+U->PJP<xSPC?{O#CL>r#9$yH8=>v#H0Ae)?baB+a3hTbctSgn*fqNzHD>amrmY7HTK0lKEVea2d+mF|$2xv{?kLad0Rr*%&vb(eh{9quzJ@3rLJ#(^NH
l^_@)3Ddm_aYKx=^m;q<>6SZ!6{px~$G?)AGjTS^`eGu@b*To&u;eSqN1pMh{LNUP07jNC4BOMrA26@3X+9bn2*WnR7Crl!0VngTekJ~S;@55UA7MW&j(ysX
?XA98%ad;QIDt=d8S`F;lHac-r)!+1sulU<iZ>BMd2-pX@_%6tFQeAwmN)-e$vwzPF`H@l*AXxx&Ni`>!->N7zTQ0>-IR{qbyl%pRTuMAk9cp+j3E_FjzCFw
&REVJ`LX!id9IC$GZ7DYbuU+#VAQYTTI!EU3hjsm<?iv@ru=$}U5ORBzU{w(9G0<@a-f}dhH&dF3wQ2wz^h?)sKES6%|P@;nk>Ht5xTGL(uVL+RHD!N4W=8h
aDE_4SR@R2Qd6Y{Pww#%>0u&lrK1}qfWXk)7(27ADT4iGM5lM30tFWan-(MdcPE%&v;U{XpBX(pBT#EYFM18IONXL^$1NwlTx{2X+3$k2X;A~yJgKcdqo?oY
QX{up4Wq(AEo2y^<zKkhBystH0yWSz0n)*vMY3VBc<-EeJla4R_K)4uZlFjkA65iTO?+g4Y?ry~eEKM-Cm?w{1B+^#JfC#7tAeCe4YhN!Baxckb_Of3RY0{S
=sRcq;^aV-zM*1km-2-t?l@C8M>lk(q&<X|O;X8hSiyYFpdEP9kMQVJv5sy3Q@EECoMOFVF)S=T06YNJ8>j(Z=*JX!h#~3ggi0lqo7g&qe%o-i>wOPUyK{Gb
=-pQZzu*lE(dr_77R2ACsXGwZ?+%@VtgdfzuBTY)i@IBY;Dx!LpdQ*78a@=T6<&Dpq~nHZH6%;mh#L-W#4NAOCiYe})PJmWWf{It%JFwNhW(&|f$2bRsYgbZ
nwW2eHcB_9I9&E@_F^>VYigh>a3)IGn$<;#gu7)WrLUh}D$vu|!?x56fbs8@*Ip-(+0*F*9u1<-HIQm!BL(X1?nh-20~5Fk6fJfASp8}3RueDiGJwE5OvbcF
9d!=z0YL@#nLIxB!<uc_AFbW*coy*@$)eLCeq}rJy|8yOBdKzr!MFIW0hNKyxQBZ~`{2!l%%}4z1|TfeX-5-gwiW=uluW3IMvjGsGHIBlh7F*lc7PBC@8uxr
+$ID^UQu&k<>5^vzV4oT|L>*u+F@v2#80?GjNBbzz!sF=q%BgGOV?Mu>W$V-Lu*|~C9SBQ%^6<%O@uGbylRozCjoY_4Qo3S>%M^r$*dEzlGZ{^3RY)yEJI3h
C58*v!Zt{`Q6_v=WfP!b2xHo=J6&ejO)zw@Uc<Stx$xZ->Rhu%1ViK1yg1r<eIx#2U8~;u5C4E$%iKDDO27590^XO;;=6WRndi`7Uof@DUadQU8afMTPnOIX
K(SOpKR;e>;pFnYfHG~e+SzWf@RD8{3CD_&!F2@W08w1-mNs5hnT-G~*gUv){2b<enCxfOw4t{@sG;cRW(MQ#iIa`X0V4|j$XgjTxX}^4m-E>CV5-D+qVBcu
Bn9+L;aSJ&{4$~|K7=yhk*<I4z9NX)Kw*8D+=+bWq%qxp-=}2DP)^IiMYHrjYyLN&<-vsPStm8Ug23(qj7s;W(ib{rvU%P00_#o;oC&Tb7`?KHM6ys^oNH%}
|A~v^fef$*!b9QKjU`YEet3M?#w|45&@TaCrl<XI8!S4Wn~CQmhpeX3Z~WUD8I2V=aY97*wJObr4U0!t{Qez>hGLQ?Qx6%0j_o0QV76>Albjy$OX~JV7&lID
7?jnlOrUm*?tWLdE(p(=*A54?+4fr(P=gcq^NC%}w%j!t>CELZMF{R59fu|NoQhi!r<1qO0*+Rp@hmgv&C~7kQ%5JGJt#8FmHw@+WX{aKv<y9_9j@L_YXt|u
<Hm_z?*(+GppR_OXc1lpNATg4avi=W-$gLBg310)hm+?@@Xe`QHnL)ww0kE%pKJLjUaqcxK7V_CCYfWWEaET3mz&&g8ca?y9YtcH0Lw6pE8Kla&4rDo-sXAt
9~`lgQ^tkU-_vo)^UEMC?0=Y$F`5dJ*hn${Yx<c*+sSXSBYw!Nl=2$OpaHNY0SXDhX{e95aFiRoYO(u<4h>FL0HGK9isE({GfKo9q>mf3td?jUohpB{h{Ku>
SFIQB0->+T+L^f|iQqS2JMgya1wZEh=kCND3f;y`wB#&+vp)sNGOu#~c{HO6FyQoh^Z8JCMO}a`SIIt`Ju%q6NMXV2Svd|9##sHd<8sKlTj(1Et|ywCdrklA
Pa?UAF%QBQGX5h%Ryl?@%Ap7HpkVa6cauY7W+K<~;4MM;W=xi?L229oq7m}a?7Z(%q$U$Y(Otgts;N232Mb0sQOsrqF9#VW%9LkHh-lKGWx5sznY5sUb6Pu}
1$BF{nzoTImM!omEkFJ{n@wOmrFNxW2Wyi>Q6>Rs2Z?=>6Gi@W#v;<wb|*R*XwVVPO-xRZCc2=oj-@am>Q1GoGD6r->8qzW+0ttB0)%4%{s|dyU(D&jJnrgP
Vnm~)CT-4lq4sZpVvUj_J$nFnN}S3QB($K4b(PHUd!rP}H&O^KAW6>8iFB13Qf{ywRF3FVYsM8duKhL>WJMXD=siahNWcs$H_|&+eq@|)C)i%YY_EsG7v&T<
rxLpn1_2Qt?RSgiT<MZ9uH_1OZn{l34Ac#~2YvnLk#-Dtz77d&>$28`;HW>jW^7><2lfPt<sz+@kTuoUwB0*vk}b#bINa}4^=RVnhgWj2_pDF&Ex66rl9(T;
Cv`;y`~5xh8ne5#0fApX$)^F~u12>;zvz>mK$8Isw^Y8uUXiYxl4Ov!^e%iH_kn2t)}{(gSdt;g2t8PCkBbjG-_r&UgG?sj^i++@5UxviY21H>{$h}{QWEL$
7qqMQ)|U?Lnu8b_eqJO}K}DNZaZ4(l!H!&$ocI3%q9y7-Nn_GDX;8yr^xMu)>o@ZeB41Q#j&aPX?bc=hK%tRfM&ph~H9}^6n9yHn(bVs0>2y=X>qA_0aaD20
q%N2rhY=^vS?ZQb1t!{)2u#xIrD(mu??x@eMG;@`t{s5PqbW_qna;q{s17*`*TYqp7uMO$2Y3F?wX5Oj^oh4%p*%ERZ(hoVc{4mhO1rYdd1KsnC8)umd-yx?
tm_msnjSF{wGummGqB(IWWq7oG_pDH3N?L})%czN_I<u(Y|S+d;d`T>_+F_^M)4QiBT00LLJ!v8YsOM50R|osd55p{{Zgr1lD6~)B3@Cbj0u?0u%NW3{Zl6L
{UM^O_2VltIbPFxg*!OmV^JWPmA+BVB#9e#bgj(5!=Vjt3n(Ni=F9-H9&PKyxyZj)j=)^KfXDnmP*`R^93W%TM<Hy@=PbW3xV!JlkN34^&K1*w4cOV(ebAEC
>mD^>B_{nlF0JXu*rebh;))$1c!9kYABj=PCB{h5zxK|`yoYZP5@1H>?#=o8sailllUAl$sxr+-B$#5%3-SFhNS$UJeG(it5Tsj?dY5L%CBVT0#QNE(cUZEC
S1dbRO&p;^HU$5NMG)kenx0l((AFPO?>v4Pb%yX&|F~AHQ&eOSI-Dh-N~+nBIxeu9^U-f1r)}*<V$PSWF|-^tUn$LFef~V|qG_1r1`5s?{~s(4Z-{_$M3)3f
VU%tRiBYEql^|2!i$!p1CSR!?Yp6ZUQr?>(JeLg9eFFzJiBC{CZ6cul2^-Wher_G1eCwP3KbCHhgzd9f)@?9+55aKQr(&KYrA0Otzt%OE&`tjTSuIXW6iC;-
eV+vkJS{O*ca1Fd<Zs==^KDTE*iu&UvXJ^(NphG#;7&^iO4dQnE`vxU5uaoI|JthN$~caiicX8px~Pw8k3m%;bKBkH(>owz)yiMxguRB0n<e2mlwiRxc@(F!
V-`|&w|F5uaP4FPhxYyN!R)&R%fb839w)feEC-=y^${gQ{LXVQy6_EQOd!pyB*1r~6KTmb63zd_1G(T#y`j1u@Z{%!Ox{cdyAwLX0_O>MKghY2w=oUF7X6ti
;Qy%-?{Go<xDg?@^cIFdCl7GLJ6>X82+#5x+m1^GehFIsiTsmbbeCdmfzgr(eaWv;!79Qx-(zF1k%IU=ULpkWpf&2aYn~2*_oZ~)Mc*nNX}kWd>oJJSSw)R#
<62cN+4iAxXq;H(M-cB8R%Z^|{)cWFFdLO%AO%D6h0^KD)C;Nz+JA)S2$N$bI}eFI^~%1>`O@TA)0bDEGhBVu1fG3}SRtpN>p&~MgOSdKc<Cj({LCLNWIQE~
qdk=i<4V*vo_PXIL#m2EBo@EB4|Tcj{IM_m>dV7hqu8RQeDzOWZDnz4WYY4nap~2%{My>n?WL{HJr7249@Zy4wSh+k03h`C>x8e^6dQixYmj7Jd5tb7OC1ev
uk}U765D@LNO|$j4l#sApl$uq)&H0<u4?HRK!bmpgG#8ryC(;~74XovpV_pmQLiBwqN|r>=OOiQXeU8+yUSo~h~e-m^h?umgGmoQrUiL`u@U`Z+R9}W2Kcwr
t9TbcIjTg)t}k=g`|BuMy8l5yS?$rhXe$H4sTV+$c1IQ$OvBv)Cb8X6z|k)L**cv_aAM}9o;DC}Ox*(G`H)@!Uv1LwDLlh|sH$a2+HcIKGSFw#g-7y{%@;mU
wOHV<y;owh$9YHMc8ixDt&^4gC4iSr*V6?Jn>%eBJzl#Htgi!2$86{NgoZO}=Kl0&l;?{SlKL8z$GKjQ4DH&=k9**?J_<%2XI$1%(WV<e573m@N~H8Yt`%;D
sr5rJjL)CBcrJ+J45%l05u};!2wc$#_FHb&u<c}d9<g4bz$@CaSnhg+MyVwyz6l-q?>A#UXd?++$Kp73=EO|k)j!Hsa?;3H>?5}ZL288(xQ`L{hBiEj0$)_>
*<~<nVra@%LE)u1`y+Q{3DV-gBxQq3;b;&a!Kg@iRZ)IP=#igPjyL`~!LUy2oTk9*4h<>+9h-q-(h3^pJiFMi6<Jt7*M(i?Pm4a$ODtu6&nk=ky6=Y6;df3I
h;4itnMq~j=-5ex$@e=bXL|8HMjj?0N!O>F-z79e>Qxc#3f`t`1fN3v^=lJ~k<cTJ5>_sD40YolLpMEiuC#G=9oe5>vym9?!opdh>Rf^k_J@mcD$^f>0b`ws
Psi2JT5&9w>-hY|8-1^qe45?eZ&9}XDiGf1rl!sR$_>!;g^e$=%VlLJ<xu@y#Ac}u4(jm!?=+fWTJG-IDYH@(cznm(g{xp}J|>V7wJkmR>|_NO9IynWn6<8O
Xp*_`h0yX15gbNGCYcDM(waqOs?zkib7o<!jUfk5uFn1U^80fYMe=LGrUEhxA4mt>jT#`b_TL?q-7HKLqm1;2xLR4VBU17j&oh#OwT`&|H(Ec>Od8&yEl8)-
awIV>R9I?_$rABj;!fjGHIh=K{^UvO^hWX0FlVpW1Hn&&gS1Kqh!fEb>f&{|EY~GXjrrSS8&yAyCp7&Sf~Lv;TRWYrMWk2hj+%(Eo(>Y|Xg>qBp@~kI>CSGz
gjkVuN^tJB=-S00|L_JV54|F2&eemV2DPv7`=@gogsF;W8pY45TS762TyxICDpCMAe2n`?p<1DJb6ZY$T)3PvKJ=EF>cSu(OUMe%qJ5ZiO%Z!>#f2|NDuVOa
crc`;BWb*|8uryEmU?!g>*~+zqYg!_%KuXOo8A=KdHwHz3D~|)F1(=*-RYQ!Cf<I-MA?kedi7gXy_h5>>iH=XMoVyx|FSI+Q)yE&I+42y4T`?f($&L)uvNVO
&x=;(6Ak0G*nM2G<Rtww_lcO8WH%=9@@hyOQ1yfrd{O@kwn8N>cD!fqAd5GyqdY8upt&mJ0(8^1Cn&hSGBYOdNRl~j{iPSk$f9{o*=Z8qkQP#CgWvM3(g`<1
I#Ij@9ezTBeC@J}ulHd@s)@Vn>PRQ{<M62q?K5l;W*>9W$?BPK$g<rs=5d3*3L(6T@~Y~)#mV^bA&~oHlR96(`!t-KaeB3QAv!n*hJGYln0m11OsioAap>GA
AEF|PDSaD@l-Y>EyR-~@!Q*QqelWipQ|3aGlK#>;-|c#dBJgthAXGK?L|z|z`q+?^Z|$pwl3fy3D<#5%AL9FtvG+@sM96D8^7~gOSfZbPzBOWCTDi(tetxjS
nEQauIK3>QDAAFPB9EeqpI=Ds{Nvcka4ftrn8WxsHKEzAb;SbnG#uJ6QvV{tV~k8FHbQ0>6^$?cU9at$<j;F=4=_6=Kt2#-(u@=rOP$NYB|%yX?k37nu)X)2
;0n?YqsUC}j3>=)upE0NPIivE0qMUtTtu4t^Vs*lC%qzeO&<aW%G|uKO6%~@++9|5IQSl81<9j|O8RlLTe1I1%C_>T@a(;aTdBo(_iFJg%6eJ7z*d{=NSeiN
f5iuWZ<ONSf2o4`AnyCy3iF_(!>RMLyfuvIHE_KUwJ0VubwL%~(?yzBnM&VC>(+*^7rn$_Ov-A8@`9f+kHv?MROBz+Az7Xw1_eZhi*LezUW{|`@XkEkEEvie
&7{;}YhTds`PowzB^eS8R-gFwFgAZx0fFDF;z${s&ac8w0|Z2&*1=4U$>_GH;XIz3?0_dj_lEV7H*wmQiH{+cqfM*RK)B#FQN~K|G_5G$T5UQVra29`$q@?O
HK|B@3b&@wa82Ah264!rMOw9)t_jjr^)^vj^@OW>Aq6<7OY}9kuRCsVP|SJfz4)&_rymO+PB_*MJJ=)bL1#rXRf~t!c+TF_@_CDxvWGoJp9z1Ry#6lH&<5J!
di4%S-|vC_O4Fzc)GW_YR5Q^Q={FlyhKx+YO^^yg%;)?D`wm_=sMcODT#PRW)!TXfL&mp|Bn=p5wc`p&X~+=1y;f&1*K8S8w`B8J2p5>`qnln{m`*nc`RzA)
Be>vzSkx1#5^FawEvbPJbqZq0=9?RV6j6AtT;r1(_)WLbv&N{OtZ)hfoc|r1T;huXrPz!o#m=4c^$zKutTrWE5ZhGxz6eBXGQx^@4-cOmaCVl>{x)>ZC%8<S
xF9*uZm;bf17-7&A-0J{bZ74fT>-!F6aOQ-5#M!kNVMj(KLN{tgui)STw8pmq@W}j9Nt2Vhk2d^4o>PSo3e7&*EN+Tb>UaDhf)r>e$3~Kj(sBO`5jNj-@oPU
oqaos<^fQV=75>@WtIINN6G3P;2Pi)qS%#an@$2kV)^FmSM_6qsU>?wzUql{j8DKZW0hJ4?u?`OZ@;OlBvfy7D@Zj*6a3wHuHyI%6K$|!LZqWKXgXuXaihOy
VlolHzS(9O-^bxC-TwzByj8!KKs!krPI+-o_Z+;3Z6S)z(TUhG%rw?dK25oBUB3qyEtXMek@=jCaxudd2%fz-moziD7J|0vb#sSxqbaJ<-5`@|WrKj<m`dZA
KZMedZ`U5v-=h<%3YfIeD2qQ5Zn9pgZJ%-VfB^u;IvneJ-L%UZ{=Q&Jr!S^WKPqer<<z>FjLgfS^rL><-U#6Aw*fTN*}B`FQv_1C-0k4h(bFGWPrcew+xhmm
R?*|_Q&vAGA9buIf*Oh)`^4S}5|-e>47*hwkl`{B5s4-_IcKW9?t~$nu=j@yE5{wbCYSptI4#d30yVH&r^m084NEnpZ?4%bGkCK$Z(1q=t*_5Ft0HbhJ;u3U
hA>z75LhVEa`McY@9Vuybac5tad`r8gaS3>SMVjAOX~lAR@Vgii6{f+KJS~Z<N`NA<;h5@XciY;kjC6+=$|KJ%s!+#OfHs$0KQpju>QFn)4w94R-W;er5`;=
k#?Y`VI}&uXReg0)u8nVLqvwZW*<lV48RZE!?PMM=sJ+^@j1sF=RV(*13+A*t4gZk{l&ju?2&Ru#c2(VE4dcf&llT~yjjXa50^o8E4m5FglG|TcN~Zutfq^{
()|9R4vK}rV5>Y$O$Jgpd%PWFTAbup_u6J)1i?l6*yaIw5&}amHH?`~K4u7Ham2P#->|XR>SGQx%S@}mi1ZrWL3BNV4cH|WV)rJ@7$4=~nS$D$9eVzCzMFE$
DyV$!3;mMg{b*2vNDNHfDT^wj_eC&YKPos1)C~K0QY?iTEpQ@d?^jguF=JXRXJqIz1biw?r&6{|Bg3N=cK{WJkZJNDSU)`-u|(NT)MvSOoA5SL7+U{NKUOW3
A_3fjG(sqcw~JqEOdzU2lNb5SmAnc;dd>s?82il22}`%>_xCpI2Fo<}?xpPh-mz?nwTFyv{7Bv4z1fzr+d3a=KP@c8yXKdZ>g!5>-_;=W@$oW$L2gI4hVq(M
F&aPCP@B@@Be&Gx(2*<?NS;#oR>`+9)J~{mdVyP|S*u+Tn%Iz(d2Id1_-Jmn)(G>rGDScUJrk*LG3BdnsLbXld0huErzHvSJR+n)z$?eyyd+~=`@z_<8R6_~
e2^p?)6#>89jZu{Dn(33UK}PMCDa_aZ9ZbJSDD(qX@Fh%ibXP(z?_I7V|P;j(@wH0uFj4Pm1P(ZBMM_Cc=2o{=*=p|;s47w<VGXb8&OMUGFXHI=dh?Np~v($
CsV=<Q)Sr>(!vBi0QC$9KRYyByiM}Zlj}Um$J@;D2gS3BBMR&n_<X2Rk?#Y=;7IWAoT;%q+p&d5h+vv;6iX@N;kKs1(ha^^oDgqsH<jKi1E|TRX$_kl%}U(7
+=z7ptG>?)ZUJuxzY)%+)wKrrbx`8KlZiV9ce7&l|2+4CTIMOH4Eh)vWKd}MaLdP|o5kh)<~It$;qmYvWA0-66c^@IWzA$Y0S^hxG^~&RmU+>wEv$S@mA2oJ
QO5*<9n$~_KHUvb!|k_GZ?31j-j!%+_FC3ofwB<qSWkce4AWzrpyp5iK2tc!7AQ!{u|0;fv#b>Wzxue6oN+_?p6t6PZCXg3bi82x$#hOHsJGa(vF>lxp-`~F
krra7)(kiPUMu<Mm?C<hPu`zmZ|F}#wkblM>S{R_i2yfmBTEB~5S@#S`K)v-dUj3~$hWl?GQseRV1R27Vx1V7&0O-PLLoG^SQEGsttl835iF%18-w=`B^aNU
y^JT=O^4Gr{@WyAs39APu2}lX)bL%Q5ac9Lx_u}(J)D)1v&t+mdN_MAT|Dy-y#>vVl#na5<@d3U7pM{WhixOt4u^Pzo{WKJ250InQ={cRaaHiU9ymy*kocoN
errfPX}uR*N-_Ws*2rXV*E5f3zbZ+|n41#NWwcqZ@k6@ei!NFc*YF+b=1&8!{qW(Lhz$WO!MzUz9Pc|2l5+zCAyc@ZAHv`0w?R*8XXC1_)yVk+6i5Hb`Bghs
+9QqCkA()pgiB$exoaEl^*-mA+N=aFSV3X^RbCZAXW#%Z+wG^7?M|}2A!xr3z~@brc+n`nnk-HcnvqlGLwH7O2co;8E0<GMr%f-D;hU*dMWR4sCpesU<|-9T
wcg2E0gb(|^^GF&7(bg;%F`#kBlIc*1WbN2;)!pRmu=tL7#Dgk*ok|k@zeLCwZ9NA-uAC<C((+1r8O+XmclEs1PkpJY4sFVFqhkDwhjk=7EPNTx~U;_Hvhz$
rt}M;vbQWVKtE*0rq*mvf>7x&?=0A#uz=6u?w$$*hpo#Rd$lqM5r(`DBv|#}PA9>d3|`VQ*1}YWeLm1wM)qhQ(77hAOW4YKW04d1&;Dw{cn?dbFs-i+$C~l%
B-&9|0;Op@U|u3?-j<Rg-50w*AS7&;n*GEp*$?UXgQf-20u`&(R!jdhFPSLb@UgsOtHAjp9qandKb{@J(Bk;(rI|>VQj$^tGXn5o7sl+~-m0jiuC#)U=89l(
900<q<<L+erc_m`AsDPk9d@_JukpOCRD(v2B62=ow{7C)-7M;W-U(nO{E&gV25mlYp(Pn|YX|f}EluF{P6DR_FNR{NWGA<)m05`P8FCwbDzmOy(rPDBM~^vI
2j#A?<t1$NIsO;>E$4WsL!xh&M94@;307u(-*$wgk&V<26MVlmwS#!wqJHjZSV0Fe+=@S1_MgwM*EF#y5LhUC(9153JvwZG%fa3A<0IBg(`p$dtaB5ncqA$N
1ATv^jqh&EZGa`vuoP&{W<>NfUwR@H%E;&o3TR0aeu^KxLZ}g6{WOZ-6P#%TIlbr(`|>>Dao~lqvf0JtzPl8qb_HReU?+oMN27c2KaQdxN2y{Lcj^`IxZUCi
4IPt+uUkIyW%{FtxZA`;e7{9WxaVVM=86g`Le!;h0JgU`5-{t=c8op>)Eer-R;GxyIv?1)fvLXm+^!B@=P<T{c1n<q-x=Nal1RTCRq3MH-xq5!`6`Kp$Z2XS
t^aoZOMl0<$ZEs3qQw=%)giChxl5~rM&}N?D3t?x1?{=ek*32{b3qv*^?!Qj6a(gv9o>tKu?x%Nr5~OO1!nb}b?-sK<TmJZ;tiqTFs2~{mN@=!wG!TGlyaGi
jeMnwNIawCsGORu#@?nLa!LqxxrGq;%yCe99S$vt<`+0+B*+qbvLjOM^DMSFFUEQ8*O&waoD{zXIHZNE(|#-0+Ys<$v7+tk+$z_E;YJT4+u!)_%1MAP>}%3>
IaTkdhrz^Sj;B08s^Ep6w85V$Ok1n7Ps`@$+fHz&Rbco9et-nJ=g8fG6w^YPLOHZ#AIuuDyr}mh#cC_;tVU;ai|Sx$s!Xa9XAMUBAu8X{RQpD-_#VzkxyW^6
Vx1ccRdo7HLk-om(=N~quwe{1$BipFg(CNr=V1Q!F>AR`-_<J7m`To<l@d)@QkjF%^X=gPgM{@S&8f<bwUyRgSg|IRMogBiBoqtABdI!^dL47dN7LuR3B_4^
cn`)gMgkBTqA=}1^wC5hM_wy_8Fwx6iyaD&Alh0Ma0v`azkLC(sm<f^ZIcAUmTF|*D%GBJH69ksG$Qp?;F7^rF8ucXATVcwF8``Z88Y=_@6Ab8+Tx)pPn<NK
g=0Q%$FDR)2GI2XZx{1%A3iO?%=XZ2FnJjl<QxdL+-LmwlOjK^LTxyPjn_4w9TIjju5L1R8nq?vs=+v}O8xF|QD*O-G2LdoGZ^*-G%huHLx0=HxP3oxA^zPb
fP+KYstb-`A{PAzfPA|)ds|hQ=Xqs<B9ecpsVSeJOnHHU3k$C~GBcR|RZ#!g#Y8x*n%RXytny(NY!>Fy*`dfRyTT*Gf`>gTlYBm5ny(>k9Nt$IW1kYxd>yp&
YKr8rSEX~oFjY8*=Y}f@+T&yE7F`hxR&K_kU*Le^z#^0$T>=K*kNgoGN8W@V#FRfRNFdkQ1qbkwQnrVDZ&so0;e5ZD3MO_QzkXhThXOF(LQ}1*BAJ0sKWEkh
p~9R5dA!_vg2glCSM=7vt}*R(-F0X^j6K&s@PwJOnPH+92UCGs9p_d7vqUR@FwBap%*CY|*+`PIRU0SR#5IO|bx*S(_#_`d;G<-UFyTS-+mj*nh;{cVz`R_$
3u9sTe}_rV_fi>_0wW6d4gEh4KS&Mh(#ojnNYgGec(DQ4i%<O7E^cNXl|}jX(K1Clgeq+=H3)W$Y!iQ-@mp3_d9ciSS;9nW2e+dX2G~Mk;l_3_uhnLlO<}nl
b2H75kGh44=0!tZGUYlKRdOrZM%;+GR1bU-UdJ%~8c-QovxS~hOD4<lsDA}@(91v_Gut8!eYM2<^@yUY7<Y?+SB07pJQ5fNP=zF5?)guF(~KW3_^5GaE7@Dd
afL=?c+C}&6<S(f<47cO;RJ#83-k)Y>l7C8!=DOc3+0#prR5U!Y`f~{rY7AYn7L;)0a|ZjgznLHhQOjfgU!<aa{Z)Da;pQ@orF`W_fBoIC7GeAe6-Y<T0avS
ZBmkF<?8k<mQYnH8ntR`CAP71j$^X0ZdMd$T9;8;7P=ZNQF`w%hIM?_F#tr|m`g++%y9|=Uyck&y4KyH%Gh7j%1haNkMBw3QguT41JE9C%FEe$FXv}THY=h7
nZLoCPF10brw)@xLe{@IBaCXD4<P<;CdlupBZ^5$`_fx@xHLqz{X_&UKky5HKl}=p^l<RQ(2>Z9SXn?`^zB|9eHO#={Um0~W@Bt{8TLs)_2L0!w@g<81?#Fw
mZ+QF)GHKwys9`@-FuSN9hm`x^Y8tv=k|T;+TMP$H!?u*gHFEs@*+s$l$3&z#*(4E3{w=^5|Qg|x9Qwd9kl(ZQN9wKs{7(J8IKTFo<<%k1!dc)=jr$kl(&3x
JB^;=n|{ZP<EV4mmnk&nGKH2rtb{Oenopyq%|6)5k+O(Zz=W5xnW1AL?_LtcnK1DSB82%ghVbDh^gX~r<+|gIE<GS_rg9hZr9eyGiPry60+$#wgcR5+b1M`%
-N9f6yWTGcIsJ-Fh%Sz956P7FW~ZgItCdcsiXX1Slc?;Vmyn>6Qy+fX%gKRK&L>+uwZIrcQmlkfl&v4{I(juc1C>d~x+reBp@@Kp!OS9-7C6$-MYdC`O}viR
7a-5S_IWiH3Ukyb0*@Zv?S80|4@wIr9nC$?Ip)DRRkuR|$vB~(mGn@KN93_^|Dm-vs$A3mBahx*%JAsA5d73_3}qZJdXjCgS1HIT^u}-`hEXd}($Gs+|7yz-
*@=eD6ZNRXfUq)M4nYah)v@@%RfcdY`v$f8EzklcsygNsmYH^d(e4gehw*`oM((wmlMzaT0H^|BTsA|QLXJA2_$bxF2P+D8Zg(&@aLt_#8pTa$!l`S+?j&9n
h0fINVi%^I=Lc05mX@DhT#xCmFFsJd7R`8&PHp=%%FnrGYRMaS#hCS@xnmRofokf6LQ<2K6$-w68u{4N008aNmc=kD@rACeP}h08O<!sfuLt6Nn5?K4#}u5O
Y;QfQ>n>8}4Iav8X|P<`rJrx~5#Y@gokrvZ_|2s$`{r;4J?sc4dRjlKmk$Y$KnUqRN#Ov|<+MY1KYYzQ2e-OKEmSE8h_k$Ra@jzDP2ffWs#r=#x>>3NhWRh)
Bq|fpjj15gNyfHjSL1lsa7kD+SrX*cmqBm8yQzq&$RjJGiE>Tp8yGxQD^scb{Wmn)Jiy*bdAXVws)TVy3KRA--Fk(GO<15v8J+Q<!W=;>;?^#-N3f%Qv-S*%
UREtSwh6odQ?LrA^K4^#Vu_|QciWQFzdL$7;}^v6#yQz<R4iwN^p;6p<ek|Ik0{bgM`ZOLhVwX-?z9uKh1aws(Py!o-y1^FgDKVVMQ8MgM^Ou&c`+^He@($O
&}-Rnm!JYH@4b{$rP>XI&0!cbQj1&b!p^*sBvVM8URQZ}u32}~zvKwlpysW4fpk)FZ71)4c56hr!=RnStZM9X5w7(?+G4w4B2JV9bFzK9L9Idipp9jtR)xHN
`2(usYjV`aD}HCPEFS`+++?h6S3f$-SQ`5jQ?GZgkji<$J4(IeYkhdLBzQ36l0XMQ+g)mA4m}Znq?<xJwR**JPCSIHTy29y<!ksMcwV287KZ(!X6XQhj#6jy
zt&6$$POz~@4ZsD@NS@%p9OZD)m&qLsOGq-$Sa#OFYjiG<OM5>FP(}~Ik^1y+0|qFv(nxBS*Im7K<60ArICF!eUq!VEkvk9M|7?$`M(v1Fcsr-VC#^9e%36J
-U>=A|L<Y<xra3htTtn}D2eT3)sv<&8=_O^AgxLxaR?$e4RJ)vtMnWR_LPoqdPt12NG_{soo&&bs<VaL><CdGxhH)xM=?E#<z?x=YAnYDP?-74-l!Y1526gF
bSoxA^f7rd!<ua*UfcsN?8w{xEdxaF7e|}%U6<Nb_~AV&iXCp;<f@6P09y33Em$;?aNkt(T#ZAuyO^QNsc(IuD<nzmwU>dy34oDHLEPyT^)JOWui1CA2);#x
xa0Fn@?L>}G5mMym3(la+f{URi|t!4TpyF}ja}H};tJRHlVaMD`la<rF!6QT_@d1-@C0tfWJIBC-J{L|VejhcjL7WZhZ|`tg_X~~7OKJ0A?#0XrbuR(R>4#n
7ZKsGpMa{SMF?s<&;g7{)i-Me4|w~DBXL}%M~v)^lKwuVKJGkcRLQEv6QgYI{C#ocd{5g|E`6oMVofM78o9P)aX?%MFl-a7<4y{8>09ouLmNL+2d}<{s4zd&
6P$gP9k{+8sY!1{J~o*7MY<97pkmb*%%k!dY&;EnP>?H!vrc8X;_Z>bE}id_a%YZLpK&t775tqj6VJ0~mESYA>;Xm##7Wx?Ib+Kdiw~SGfFXGMm<-RXxm`E^
0<R{ntg+g&zI<AAd6@BJy(Z>5-t^D8lS2R-ljcG+)+zQZU+`za&+06hnQ;SC0_nOSUZdB2*0BE8lcgfC+y9#Iv3J8JP`>fk)rz{}E0G_xU%gNcmyd1Di`G7W
DLmvpgm7G}mPGwR0U`dw_EMxr_c{mh1AtVvU?t3~wQjiDk~cN!0tvs@+CgeI>bto{1JA#K|6uyiSqaaJ35i(%O07RgvnFb5lAsMQ@=<JSO=Hb$Lf1+ddly7<
W1iIyfkS>Qw<=YkV-(+J^&i04akO%zlLOFyC%&S?H&iq4ItA-Ck}4^)R()@H6rDo?jqC~Z5|bz?6wjgM1W%fA7e)SO6UX(8y3}eQL=TZwB6}8$#h|TO5*?Ih
Za$!vafcVzsil!vPH!HP+f4@AJTh5oW()Yg^4plfkAZ}%Goe6%^Llkm1Wr`0Co?iK*S{8B`_ZSF1>fmvRF}B*496aT8m*-&{Ioh9?>tPWRMI2vu07F*0f5dg
)XdK$H3(E1dBeQdhJ`HK5=dvK$$0ZcooJj!)5oc<F!y42Y<>#Sy^^9m&;B9W<Tydf?}s{nx8S?EK^@K-h+vTcZKS?(1MDNB65U!eKA=&Uoduzc3@lq#k5*1a
;b18dT5t#~uGo=IvU!=JG{BG6m&j<T6!7{3e{0^!KwNg)FQU?XNOJm9rKZKe{{;6k`qCQ3<IvixLcRB;TW`OcaFhj1=H6_o=7(lB)UV6~|5oq>;$<Qfe2F5A
*^NpLUpm}?{nPZu441RS#!3!iA}+J*MtgBjT=o|TH!FFShW2owG2)`a&}2^J3bP@nbjB#u>pP=3FkpR_5cW@cDl(I_S%QBY;_nRAoBT#&II`7c;V(K6lfjcJ
4}J|)O*;p_P@o3a>&UdgWdsPMZgz%&;Qrj2ex|1v%j*BMzr2Yvtv_gV(P(hoa|le;6E8GmDj;XWhw<#Pl&nz_HCOj(53CFbcgRV)^3+_c;*zt>dXZ21=RCTP
U9lWp|HxDwee%>Z;dcgBOr8h=&Z{0CBuRd!z2_<|jZH*UyJ-G6S_6gZ$}{AfC+U~Bh6t(r;^NGs3?I|_qfOQ3c=<3=>#;$7qJ-lvYk<;YSlEmXs!CItM~&gl
8YR0#qJ+SR%XF=iNRNJO=!$3H1Ah$67`N6VHsL?yD<W))b^4V%rY}yy0Qs0tb#a#`wY*L*>`=#W0xO^q%0^6=qZCn{?RKQ$O=fr*RaI3IvY@#`*hhBF3&FY2
aTCm~5aN^14k;ZhJ7#|=Mgj&o0^{MGtZ+I}L50<!=i#>o_S*sCF3b=@)Nf%fneA#26I6rJ5?RrhdFYlfvA%N@r*o3~X*wEw;=;wgBv+4s7fB)s=(G{Zk88EK
R|?u_ALp1SD2*=ekP(7Qu0SA|o=&DO7_~YJS$=*bJ#RL4`<L9C`EL9n6)!P#2omG*LhUO~DtIZ=s2_|+-JWbcp}|;q9O*|H4??FnOc;uiFgzyG&E$nHe&Tf6
U#rb2TG@Di^4-n@qg}5j1<zR+9;?tFjUcV*m&6IZ^Llu!EBkMM=UUyxbo~z$2#&F>YtoTDQ|_iyHo}<^2U)Ew-TmBJ7~fPJfcQxcZeD?Xuhj&!_R8m1VZK*7
W&b;nJ0V_2=eilK!2ycZ_N|F=SmxeqWQ6_)4#X>yN6|3z_qB4>e(q|fTkq@saiE9m7Xh|-OWADr)*o#uvQ~2Bn`^?T`djE##YjpkNY%(zl_;4mDSmX2q<DBx
1J41L2T#U%Kyl#}f>bUSI)Y3a2iOHAXU)aF9h?u^h*_Y}+p`DQIz_$n4XL&>hOcLktK!tzQ+Isco&;|p-Q%k;6r1O@z^X?lU?<*KhI8{@tfoPEF`zYae?Irg
T$(h#eX4%@3-3W`YkrSP=ga3N@(6gN>uzi9uQA(7)5sm=)K9bVF@%qcLmUc&p`h7t!YK3^aa6P7WYfN29E4T(PL}ZI>K3;B-*7U`uD`N*i=?ypO$ROjT*V%;
?EtkX#G?l2f()5j+6xju0=6J=Yd@IXZf1#ZiSEA8;{a%L`hpU5eXYuv6o!9r?Yz<&o$Kw*NS0uzWhuB!NxN6}pps6?c(Ll^TYq>T*e^I^UPGhBa#^ocA(Jn;
F}-mZ7_!Y%PZ|sSRNgPTbB19EUyBQAuAFnrA{#_%)E>)(7C!I*0EH~sIY*tQieX>?4>-4y4C_u4{M&bo(md<(Zf!gM0f>=DUlPA!99RYl+#x1nXowu2(~Q<U
Hgj$%vct^$$uZHAlQSOsBnYJ5OP2_~R|g-XJP6XvlhfW`#roWTJVFM*QFyNxpKU&G*&Pg*B3>onkcU_`wi4x!q$ge9<N)lz#qxlQtF_hfUNYT}fFk-8Pw6m^
9Yca_@LNu$_DKxFwL}j@`x1A5|0w|Rb$Ajfl^DbTS&bYeI^QJNZlzK_4NObpcNNC#BQ{?Do^hX+|1UWu@ti1E6ajQcKSteQwcS$6oIv)LvawtMK`2^#sU2?<
$4voCVkfzj0YOuXUbbvPXXy0*2aNmPL{>414JJM7)V;?zaUe@##P28gfin^M(jbgDjn+(8a)Kdgn_VcyRD5p?_YK$46E^qTALwmH_fv9x0{u8`TeieVPq$e)
lTNe#^mbYTDT{;1;`He~(tGe3Rw}r4joi74ZSIe=Ha61;mu?Qk@tMDX1pzxRH)1;VRQRMi9LA;V##ebLk5#^0HP7o2ElX}yiQT5uiBZr+;Z2NQkQ(vh7D>?t
3l|>9<KZ)v5j?kyCb=T!koPR^YEQX#$y%gWDcIHVk*6wDAcr0fBNZAdk@Cw@^UY5gf6C=ZDv*SjA1BzqN_rR3<=jhqF4o7hW>JX`D@9Yh)v`l2f51p0eOd`k
VZY+Kr*pgyub{51NSSo)i~4A!(LbF{HSgj8s*s!C%Vg!Pf0~V>1F1;5*bN2>9YzgRUt0otPKKY9sQ3p6gw*^_N#4$y?dHiB71x`EM`?4dnK06D=IIePW8GbN
j+F{8rsefH*If=Tu)*!4$}C^fM>0{`Sm;wPLu^W!H~(?y=)kV=7bYqdyi&YcA|UmgP$w!{^+$G`P^vadYNqorx8eHPygzzX2VUEb`9Wj8hxAW3E$$1*Z2IS*
%o>-95wu-yx}}x6jUt5cW@%#tJ6w^ao2$K4y$B{#fPl`_G>w0!QO!sKs*h3#e);BIWrfAWB;?m;h16#q?py<#nz{HrtgjZHqJPCgtnf@wP;HxsT@9&=M}e&*
toNUSaF8xW6+m)WI9DBkfz_xQhZ9swvx!=LVCg<-{}T=E8fH%|@dlQi6Do&g)7-SL%qio`1okjGud0*95(5<U3*00<p1!UzO9z6D*LfZzj7og$;qoW!J3PuD
ff+)P5oW;?f}$8F<ep#I!9UUH(O9qIh|36=Nee2b#qu9aK22B8W`w!nA?WqV!T8fF?;kuz$+xrB^i5kM0{e2(3ihd*gLO|0)zDeUTri|yq{6M?(+mBOiJYUX
wOgixA(6Hc9_mwPpDgy_k2p$-sL_Wj<?5^`FqAYCpRmRnVd1U{w(<)^<2}-_3H)?DPpWP+QjcNfA<SzPzU$62LZYl!)67~)KVbL#%ZU*qZL%T2yHaQu6}6jY
AXwf$#id7O&ddn`8aJ<<q?>V~1waQp=JqWQrW&g31+=o2bAmzI=J+LGCeR*#1USwxo@{#|mb-J7XQq?QgKAnTvUu%6w}v6K0HQOi#Lrg&WP{<b6d<5W;@s}T
NO7jDbsWaC{*SHw-Co+GvDH>2n#Nwj&J5abwL0m|SVHN#?5Ts#?!xzezP;mGd?8Z8iIX<}kv`c81$>O~FzKdKKw6T5=toxJ9#5J*&4sxf2r;X|B$)R0{jYAA
EnzZ8yY2!XV$qC)EV}iXNE`b$sjMW1q9>u}r~WvKe-nVxlq8!PVVxs$1^fNx><ru2Ppv~3NeXZZSPVkXa9<zsBNU2h=5*0U7M77YC?2^mW$Gn%V}SSc`hbwU
%@~6Va#8dfp2^F;;^N4$7P)h|k`UZAlqeW_G-)}VfCwFi%6Zii2xnocxw>QW=|?cnjW!Opa<sCbMUPJ9URa)jgLC|s@DuE97PClwzRm>s`tiY1o*GRMUCL9x
Z%v%;KJ|gv#ME4Z5oWH*9h;|N@xP!tl+$_Xn?hU0j5w~|bKxD2p?A&g{|zGtj&#-#$CZ5aUPw6RqHRw%W7w5dS21-O95Bz!5tbwddRBYlMUVPn2yW+BTab?*
;#p#2$6ycTaA@yEOhV9c^VxR&cVGqnOV!pHT}2~H-$pXt_ohh(dkWmQhL_9?JZDOnXc4Ta0Q1LvIo^=Lj5}ctflr&W>%kjArExjJ@tVu3;+H4dX_l3Ra>JI?
LDSa*`0mkk1&H%c)|xeEjm7=`1*#v^Y6tf_z4UBb;sI*kJ%571k|Xn~3lHlKuatl8&V9E+CYFVjp>RH8#Su*Fk=Pu1$d&w<{OM>3le|TL{`#hn<KmtE6LxWy
<@Yvr--6<>f7HJNlxo)EahnhL{Lc5+S-bakZBHXLI~_cDsVYcu<(d6ppO0M}U{7pL;btxG1}BJnFS|@C#jT!*m4gSf(#Y$FN8W)3VsN?qj9;Qg%rU-5TuUF>
O0Q><f~GJJA8mq(_`m(lhudCEcc<wL2UyH-Q~|vs11d>V@>%WjAum&Tv-tHV?rR}hn`#*uA8jH=$voC+9<+k4Nkd^vsURkoqA=lY%4|ofGyS(5(=YSPlJ*+u
$XDi6WJSJe?pzO*ivf9So<@mcFU4V|3H0sw7y4ynj$4q_rn_6@Ukox5Zg8Br&xB;3q*|ZuZ(vG=UXYEe(yStn`~{<ztR{YUz)6<Zu94cTTc6}^!7Iy^f>CHJ
nhC*>!@EF9fgfO12c*a%N|M-Koln$>;|2kTsjkn`HsYLqzos<_mlXVjRisjA@p+36JS#$(ZEk7~5y2g)E$z<I*wj$nl+Jyrvz-*DD4>1*I>R}$Zi*kuQ(ZM3
*F{!0t=Zqr-^T*0p$EEf#JpWS2kt+So$u50C#`ub14<Bx=)8Hy^Gi9xzsuMhDXKc(sNKGnSQJBY${!CbP}TOC6b?Rf5pxT6pT#ZmT|-)Ul+_0glF-HV#G?jq
+##9KTwE?fN(V{2G`a62v<WL!YSqKlp_H@|iT_|#nSxGqj-A{WDWgx;eZ^F3k%KCVAIebsWCb{y){g+0=)qRN_XTw?2($B7F!)qLgx}7;->M^AxX@eux3KG2
2w^Nat}Ki6P}3u<NkyeUsf)wdY7f%Q)ju@o%L}-W2v1)I_rGbh(DF}OXpvzfUwxsoEocqPSrTOL)CV~-p>z#m%9Am?cq~8l0g~*x(sAdn)=)aI1(1u_A8(nk
NwDqzAM~Ms=XWix)2xjjLYaitUpo3k_=My{2%mlNeWcM+6T&+Cz;2lP<a-I!gI4o>K4)t0i&uC=6VXR`8B{4h`J1m|tO>+rBX7znV@s;V)>}M4SBLYYTt$%N
0sH89K();7L%KbK<Y1j;6z!GQgZwRIcbp<*_^S8UBk>4<4JlJ&08gkeeE#Ris>SC7QKA7i=X~6Na-!^gf8&nF30ALv`e`I#qg{pp(ND#yQz(4TNh`&*U!ksz
n9Npnfa;mWmW-z@@r=;ZoBU|#u|Q_!%w+)Gje6o;NFSm^)1Cv8pwi%)8pLx*cLYD0$MK2E?pU1xiuoljRtRzp*q-hck%qiMxnK!cnAuF^4Gz8>;;dSIbGZE3
xDR&AswV#EjG7>B<qU~IY3`->gyLOK8j0Z(l0xVTsovFB-7pN8o3g!uW(u+IN9%)J;LQd0W&9$)kgwB@&<0G}oZ{RsG`vl-!dKU!+`LmxFvrM<>bh4&4gS!L
h9jb3yFYuW!3*#iGqNcD2!@&~Zg76(OR%X?xu0x{&&$wHjeND$*+*Hfp7#M;qWsxL#}o36{Ww`rhdL+>drD*({wPzH7{ol{*KNA;F#3&MHVg{@38O4}<Ux{s
bXO*S+W;6%FLNpjOs`M`(GNI%Q!|ulY6`GPf`2S1S>vu&e9+q*oec@J=$e4x-mpzWbaRNh!`Dw%Va`z$JHr)x>cjWMos^v%!lT|YIQ17Rvy^LZIkh`7J|j!{
e4&Ws=_EmM-Uj9V$<W@_eo@<%90%vZY@1WVo3lt9_ro5mX5nk;e+d4CT_?IxO(@<GWpZc^8Sfl)BJlRnYA{DP--#Q!8QbQ_sc;X#CZy#cL0?U)YIFq`tUI*}
m4xRE%EvxuiFjX{AaWYd0YU@WkiCZL$^_0Q_hp(`<yO$i8U`faaxJNV!8%j1X&rI@+IlV}#s422S!%YCIn#Pu5cR+h#Re3{isRzLTb(;EA(W5ecXlZ5`R?Q)
%HAF_s*G?C=2=);Q1#NZ<o&aLzu^N<z+(VuWk+ue(WB&XSo~+6KG&+H{>9>e4q^T)E<e46s42ycQn!_UZ8As4Rk%Fhdg-OFb4|J~AqQPd9j*1~U9SLzh|Qx6
RxhvVVO7TB?NS@J$8cv#@%8wH{sl<=laOv-h$<zitvyla!694op(DBzj?0F&)T*K1NDeY2#wnE3?P>ftB$A{V<ol^xoAD9Nk=1a+oH!o|$Sz!#nT^-MD5ktR
qyOQo>f8fRE$D;6#p(o$W>OIOwe^<_ax-;0#Wl4q3~b~}9r|&?`W9V|?GC~7x$-0q$`RPTmR7oz6wr1r@^jG2u=bY`!&%o@ED=@@;X+!Jm1JG*!5%>|afi|s
%YDF!O{IHb1Za(~Z8moGhAFjfns;T5;2d%)tYly+x9mbiV%5@!{Y5q7PCR$WelGqAlGIJt-*HOd(Gn0b{|#3uw4yi}XSeM~3obxgtOyP_S5K9UCivTzkVN`6
scdOq<)(D{*mu-jje3vrrOZ+vMKfw<(x`O)?^(}~q+aPEiZ@i<Dj+E1^nm1Svh-gDN9QNVUy<j}PSbxP^f&qEY32hLdp_Q4tX?SYPoxVFSi<0!@I?LnI%7WZ
142dD4Y4J<sh=h^fF{XH1M+SV^%0m;K7<xSg;e|^hEEVWlRecsDY`VyLHP0O!(3uoLvWcf0g_c7jDl0*HdvJOL=2<4W_>G1?`Q36WdNouT3<^jbKvi9+E0Zo
x{sV)stAnfb)wCdoNdKjW_nzr0CE+(-qb2#(tG9y<ooV^5Vi1s#f&y9Kd=dy78QVsqkl7WqxnZSQr&nE)WX>Eg@0C4_`f|LT4?}5#IP~@?|(kKbZVv&XalDM
xW=DZ59aQt1G!_rCnk!ME|yx^r%*+;a9v`&rIPU6PI?J&Z?62xeUCioP)y-X?ahYW$bt?+QJ;VSTX*IOb7zhSl+Fhvatm^MD$TQ}q8Xkb?7wrTsA$HvD|-1Z
VKBUA->Gi=uywQI*;K<(JR@}C{a3f#={b~jFXp&61cgR(!fP<K8Vz&6L9Z?rKj8l8_#Io3CaQ8gxpYWWZnsi&=XV9^0@dM}64F#JGRWiV#0JnMyOPE`h!oBr
3P(^BYPF!U6%xKeeQg>QbO{*p2X~4%@;Q1@@HyuZmYILKth0Hk9tSB)tJ88<;^Q&El!qAU6|UR#e?w~EEF0S9y0GaDCdLg!!%cgONZgilaU<UBIJt4Uxo`^^
p0i}0EiOI!-PRShUbBg2znuA_R^J&D-ZwKJ6H7rAaF8F66fh-QSOIU~4Q&4*vyt8Rcs(g=4OfuvLGBcgWe!?S^28l9(r)U&VtD%cJhXGEPG1M<hpZujRpHB!
6&(***HjC1cbCy#<HKF_`orysY;2Dq`zDrj36t8Fqh0Ed;^m@?{N7u2`qSo?bB{jYYBjXPrU~$`K=oc^{$AQ~Ov<T%F!Zv)neZ?Z@s4|q%py&}t|_I_<wBTF
8Twi}`qQJS9tZ>uqn?!WaEts(`1Tg+YK?ybX8os-XO9hPJ;VDq>+Qu+?H#o72!_Bw{1O{a2i9ET(AC2`;~mTzY&snuJLNI6m(^g45ZEc?v{2y}3An_^)hRg;
bFGr&Mm++^*+E#|lm;=SHOmCb-i~}^!6qnNqT#XkLAoG?;`#!w`UZc3<&8Kj{O4AxF3PRLrnBRFGKK(O;`G-Lm}Q51UI9^lN`IJA&w$;*W4MW>@iIN%S;*i+
piC=DnT{}>d~w!+mYA}_BxTSIr{GF;Kv`4!>bZcmiFQi9QlOY2_xHtNuazyD5yYy;Bh@cBcdw$qhHCl4?uBXo%V}0>0Ci#hz!JmBQkq3E6!WrA16ZhaUNJmu
AeUZ$BUh4BAz9%cM=||%pRqT(KUX_O=7hB*E5>9Vh;vokH{mpG9#AgE1%q<{T7T`Fx^pG?^ylOJcuUmbl&W-K&Pe#F9bDnl9f(@kNMA1H{K<auuErI0EtgY7
<^}Xxyf!G5G2};o?PbY!wao0ZY+zO4Icl1jYWEG(QT|I4fhi}{3QLsL)j*`c)UWaft{*WLNt>;B-_PBuy-R7d{EPSfoE^YbI<B6*tb_+7+HcGFu$}dw4v|-U
6Z{uzw*enjaiytg$TsOI-0CzyuZK^<lI&O_nKFI%MAwc?DNHaivVmt8HlsK#VY#@Vm@>=&_o)N_VrC54pdZAru9ImA<0qpTj3bP3)P+fddWYjz+`J}uvokb1
cC0C7JeP&eAO_(UO<<_5K_kU#jd?Yl90r)Q9Vf_)a?V<!lI%))YcS;y{SHwHk;s*q#gJ`EXbuE=_$SJx#dn|Fn5JOIeQ|(fq7)6aL*cI+<xZz!mBCWwm+LE3
XPG<(aW<5$Y>WDyf?s=BJ@xu7*?`=9LY5VsNcAXUBMP^Aedq4IJPEj@fDh!jRRAs`*pV1VE!aHL6zg?%dPul>t@UHh{$hTW-k}w!M0MPi(YMGxmu~n$$`dqC
KZR+Qv%|GgHqyG5T&wBGR{fA9NfS9s`Ru^+mL1V0s?sqHFyzKOg)JYOcGxQ*rOZu>czBrtD2iK=Zk!wluxFN=nVhZNmIm&;{dWr@3Gc0qlpwV*q#P%bmGbG8
8x?^*VADh9*QK|W8DzJR9AIJj58gS%T>X;v^Io*N3zY;ag|N3WP?gWVMCz460UE*>PWs;J{M^<pWE11_+U+TWFBJ6rJA~>Cjx!~X)jOn@c!-mVqb1{$t5RF(
4M9$^EfgUuhH=;Z#}*7I6H*9<#kC_>@!q`7djgj^Ups_3pww;D45uhgoiDwnf~81Fej@j~XtW9YZU0ZxIYC|a5B(+e_}km=xF&DWzVxKQ9ON5D6(_dIM2o=s
N3BvtAbAW=H6xg`L5s?uk_}Vqz2cgE<T$v_MpS!z8BP-eg&^<V+es9a+G(id*o|<fB&y1RgXEp!TP?R3Bta~82P^(FD~)F`sAMrZd^TypBjsE4bVs=a2Y=nd
ZDVbcMnU6-uyl?lz2BWGfzX8Q(`L|kvMq6rI51xcpma<-VdXN1#Y26C`(Cnt@6rXo>vCn+867+yzaG0kX+#KFkN01RnkdoOSnXUqO=l1C31<c)619JMu<oK!
Q93gvM=D#a=m0%cO;gDsOg6#cKdwSbAl&GSXoFr7Feie_Tf)PpcwS7URtgYS=qx%VxM;#fZ+4=em8_)f5^fqdVR<Txl?qn<zJR@9%U00bBaSuM<qM#?CKg5d
&V1aa^lE4-KLji6_Y9=b)=SDA4`HHX_#YyrpK?1P+<JJm-6K-LA9f|rBrB+|t}eaMB5+rWV44jVQ+NQsesDS*Fm4b!(eczQ;tk+r3RAhYm_T@C(NW0*(>DEK
Ar}Yj-8}{^+zOJnlC()#dn%BAekm#D-go?3w4i7eX_8l(=5Sr-t~!yb^p#%4%wczm%(gK@q}W1L2M~6b1TIwFUgGslkyFw<9wG!Bh;mpg0A9$h)VS8AXDmU>
02EEHC{VY#dRpz{*-30I7_+$w`%%w?{(DNe%6ZnmKF_5D6<~5W?1d2;I98;@m!L3Mj)tcch><h|$-O=aJs**KO07;;L!g=lipK?OV|bL$boMJa_QNUtqyX=L
v2fgtaK?&oC&hX}Yo1a}=QC@ls5Izo#%5WmAY}5Rsq{h&R{utZRD0BP*Z0UJo8`LUT*i%MN~B&*jz@=2s(}zdqTbevDUUCV5u_<sOF+X*Vmun9BYT48bx(YC
TM-LZ`fL~WV4jVEauf6`P}0W;rVzz&lQZU^*rdDE=u9fqnQ#QsCPUplrd~Zt3`R~G4^`w3E%%jCkd^u*mbnUjp}gLH|5!+bDw_8gZKl>PhV!mlU(Fczsa%iU
E(Bx1Wu30{<9Yz8{;~(k?1}NEYSuc!rG)V#6hmqily%-S1oPk!i+2&#81$Dhw+MuIP%^D70r;WeKrkLBp)+obohJZ&0E?URwnB7|PymghA{Z@Igw0aaPu`;S
jCRxs>MXye5MN16iO;LJXs?+ppm)?INfyHSbXmTQJ>cuNYDY5#Ee5sTRZFgauU11Tw~{!W`$mm+1eG3T%$x<$vNpwAlZjWCL+_5**kC+SgQ3K51|!%NQT79o
oZb%OSUQ5t_SA*hv$m=W2hf2dGo7|7Sfm<4x~z_Uww^rshcb3kW<OM-uX&3`e<vajR6f|sP7m77W0VPHUj@+E;}4yNc;qpaNVz-IAbc6gIi?)?6Q13ZL7nH+
vI#2%#}<(Z87acq_bj4m-{8csqFEz1k-oHEsf(V&l0vMJP(;4wS7@p&wv_3FY=kN+Ylo7BJ}xBxobo=Kqt(o5(PY|~)Z(S9cKAPSImS(o)Y<J5Y8N(|=45$K
iyG?yUpI13{BGQ(mI>Fnbfd<t+LyGb_gzrhJ~K~C%>bVF;Pi_ek43_$Sbc*B@A8sFE4IRj6-TDCuMfx?Us=aWKgeJ`Z6s1QRV^7ux^eFxj=sWP&$UmcVai`4
fNDIH%N1}GqSkh~S%;1ozN@)dM(7?XB5$FzFY!ZGtOT7k?-KH*TcGP5AGT-22nr2pi0&Goa-Z<?yX0(oigx2VteVIrHJbD|e;I4}3oo~Oif@Vg!IP&=+UjYZ
qf&>}p2?-l&>YvP_a8`I!q*f${N<rkbEWK%x0!H~tygzMfgRuqcNxMT%<t5Jqhl*z7Fm_bV?!aPYWqnKq}9Q2hx!!;xV+g0jw=xX0<aBiPs|f^BwS3gz6bCi
&;CS?sOWfHHS6N(8qrk0{B~3dw$mJH2SKGiDNG|q?LAsV!a?00@YJ8RYsVU5>Z7<bfIm?pWBWF)lhP|18pjT+>&c<?0N1O_7@oiaNEZk>@{7%_ZpJw$(Bcbk
uauZU81jYQO+P3D_YeU5cN#BY?WY)+eg+7WxCyJ|t|?<ZFY8i*;U(#a?aR93mzw!wH#@7T5B2s#{~K61m(~rp1DHkW<ufNYosg-Ht|%<ws!pm3{4TNB2oELE
FM3}NuvQ{Qa4@YKKYhOE!PCq=D+7|B8#r=pKVb{Z#sl*rRy~%$U{BMzHjRRnx%P?YfAlL{Pm!n#bdVVe_B|_XTIQV<T!~i6`L~|8WZk<!!(R5jdD`TGsq@aF
0YWerd}|og6b<FSM1{ik$o=H^eGkp}f0oHjlGMp6Jht6q`~C#<9GbRB9T39v>V)W{GjJGUhJVA|)6}EzLTU|JTc8>Nj7<luqfLhCbd4`}1*y_U7DCH1wpe8p
c|vkh;6HOA0<!K4KT$P-0`E~=;GEC37FF*On&7~7=LdVmk8m3dSV6ud`lu8}{Mx7IPl;wgzRA60>)ZH;ULY}DY(UfFfVPXsC@W4_usbu>P<65u>rL$osO<0K
jnij$qUwpHmJ}meViHr&+k?|dAWJ`ruSM6YYHr{gwBUobIGG#<c2GoE(I1r&&a-|Sdc>>I%C2ViBqJJ%m@QhJtZ)MJN}Th_4PLG@_P5ITJoBGwRIqz~{DAk?
G0yk5&KL*U_c`si+Fmt^bj<AMSvBu6i+3%EY4eJv{$P{B)Y)tOA8TPNBi;M(q+SnGUn{=~R-(O$bgz~@n=w?nzRuMWEv-xoL^I=GnujLwFr18VHKw~N{D`>T
mNa@-Y|VL5;n@QABj~`h#dU=TBr<D~3Tbe1Ng|8fAWLPzqL$H)MBK*m$#sz`OK~R&Q|u9*>dkz1Q#uH0rw+5Wr-td1Oz7Wp$Iq3F^c{zO`SQ*5_!I*G)-D!t
r0wvxO6aCe$|Y+RSZwJ}bT^fAuSR6N9v|^>n7QsAFDGHci6JXxRS}s{HscKb$sCsFml~TDESXX5fR*rdYA7~Nis7?`U#LMY7vL5aBf!gcBmQ%TC;VyEH3oL=
QZ;+MarO>qlPVtO9hT>Mm{cBcj_6eGb`=;yE$u*}wwMWo-@{w1DjK?d7(*~)f4mEM%b$HA<-IJyg_p75!($zQ_$*|-R9lnv`63sNv8s_Fs8UQEE_!~y;8bOS
cj+46mhLp6l6qEzjCcf&q;C}a^&?7Do`}=hX<Rz#{*71ug>f2>I;-JgL4`43TQR+7k`taab=RE?A2R<32-mCiJPz5EvCexGAlW;uqoRIrva6CDbV=&gB{Q}0
aOq6BBp`j?8vaPbSvgI^bQnBI8ZJfrsog3Z><e6KlFTL!C<NJ%p|`1#@LL5MXW<iGQh59YLmyiz9y_qhHgD!WXi#fhK9pi`PsY-hOVvyzUnXiU_H#ln8C7R7
z}{OIO{?jsXkb^o{b--%1h|$;4xmu7ahFLx^ss^ZJK-Oa=`xBR_G%`Zg^H`eXwn1&fk;P5I|UN%E$9elgh#!Hl{2VMf|xG*C0y7QK4WrB^+fT^SkIW`4#z@r
DC6~Xi(?ROO>Gc-0oll-CNVZ03PBq*>WM_j5Y>6*&V@wnoM{g5OE)bUHg~KWqs6xf5WzXf$nowQVeN#=heSAGk)_k+ON(Gq*X1FjDW>w7&uz99Q)u2AI}fwn
yadLLOMw_}%KN>Kh;niFRuh1nmRGJ$dsh}hHDy@W0>6&grqek_MD31)aNm>iw1RYj7kl(uyLeeFdB3PoF>l1!%-EImdYQ(CYfw~jd4EYKa-!*3dRi8^=p7%<
41X=vVHRoxgio>L|9J%H{bWKtzCjxrQ;HtJ<y_X=W3`{Q$umAaZmCGq-J7N8lI6E_cN=r|3D@O*gz7On!*{jSc)mcynWT9yPpO1PtMZt*>iP?DN9~Tf0Hh%)
pi4$-U;JSvi1~ez1fN^TGIAQ?H^I;*;@tb#h86VXeu*v$C)Y11`;Ih`arC=|4d>;Q*n-I~ESnjMe~B}%ws8+$?DjA9o=}fS=nW$op}7=5(CVAGwi>Euo(;N(
$Kf)NWUW^G$tvU_E{@9s-+8l?_TH5I7nO8a=GF0dAbl`Ou52b$;V@!fN4JU+XLX+W{kb~wnGj>wsXBc`JUl^#4lyD$48a<PaKHk4U}BBQ{#`_EPIES9$5=P7
nPq-JY@jMR<lCJ)a9+vaPJYv~QH!3h7<ST9XFwT~eZaBD0bs8Lo%^@P1&v6{<7?Qr7w%c+`?Bz(ow5!Kh{YY<fuAyja@4{r<qAdf?bu1CUAI5jJhNm_L#!j(
xEuM@Bz36!&iX1-x3soQJCi|Ps;Al|{_dioLE-AVtM^#!iF$u+YN&Q5&oqplIq3Ea5DvmL_SYP@)dD6y&-Q0D!A1p6*002%eb%=p$cBsn$u|bf`7yW$c!B_|
0gDYdwb?#f5{49-#`r0V_A_%-z*h8nx)ZeN0Ll!1qnhR#CR0AQ@+v(4pihclwDz0Cw*>tn2PV(G*f9gXr&NzkZNk=}38E)t34<T0<F`6yl&OfrD%&g@)#Wg-
xP6(l+F%VeT8dV3876y*GinHIJqZS{d~%O60-~yuz@>x>L5|y^N2Nd>N`Srk9O5RbU~vrrKY3|VpA*`3v_(oFA_9*PaG=9|%L{qg^%IZ{hw`POfpPa`zC>2S
CWR^9H-ydHqJzPw<6!|aJ;_E6_j7`bmJD0Z+RGZ>ec=1i5!i2v{XFD-?GgN|Cs^Ph!LljZcrn1Av?OP7T}W6@V;kj12`T?bN*aBy3pEKIRYuij?K7jJpIayy
ROv&z**Kz-G)G!r0xkG421y+{4kFqg#4IgKV)E@pSN;_kq`LNh&nu`bi7jyW3QG}{UDL|mgJmw5uPeI4fj1WF8Z!1$Emrj3GRr|%Ku@LRe5X0$O!gfY^rRy2
JUm=##8!Guk=WoN5<f*3Mmr^7U0f!4gK3zlM<BplVc92N31buHiT~=#S@Cn^ts1R~-D-lB&?O7a_+wG|(%E_+^F8io0xkhyKKPxH_=CJHA%>t6d)D^s9nGHd
L^Qr~XyJk_aF2>W@iq1DZytcVjB+hGG!cBpUW3-(?hfyA0DB?wD?`&pa0c3@>%1LpH}L*OGumj0Ttxz>`p+s*8?K;~Wv2-dOBW=DP+q|Tl6hn~*XpyfVLHp0
{X>3KJgoA<76jakV21)@Pu?gJ3Q@ERy*r)f>5vou=A5ay>ct1BROTmkocn5Qm_6HI|MQO9sV@4yEbZW)Ds40n>yEKd9xto;SWEmz>CbQebmaZr@TrRSDId{l
J7HDBzi~IE$j2)*%BT-8jd!J8xO$1ID`sJN6cc7}F}#s7s_8APFf+)FWI4F{%m#J>7Zmda%u~ucpYhJrPeA`V08rg~0VFItsJ76?1q0S1VbYH@S5!=0+{d)!
I{9018iDn!#bbkd{1wtE)NDLRZe@TERZkh~R0VlA10k(o9L4E6^~>1#Q_x*?sNxv!SI(F-%7Kx|d#`D)-JmWE!}aT+laOl(DnN{Ana00Sjz58ldFJ|6g!l&l
zsfNNMPUzxP)Pq7svdg#2mcD6E)LlN8G;O8rh*6-&zB-Pu_0BfCY_g_O*m2L_8baR(8mac9Ib|eq{kAoZ2urr!Gg2oU-8m0#K7=tt`jmhJT<ONgNpWl9{?nt
psi_m-1sZQlH&e~h+@2Y<no?E;ZD1Pa$t>UhXCZ}FLjs>bucKW%F0s!V`-K6?F?1G@u>j<uG@S%<g1WUzoDFoX)2uzZE}Oz;yM5HGbzF~R6PFd6AFL+ss@jG
ip?6T|D!I1A~nZLjq$tJ>fb^d%$5CQZ$-Cty#(Z=CrWhHP-@%9P5WQk^!MI#H`Y-Im)f)r4Yw`%V4oXNmWSEiCK3V%kN_VI0h?`on1M*_CyTr2Ad7CMl=?j&
`^E;VWXZsr&{<y2bPi(zkY@lMVoG0=>w|u+T+z+7@bKmbbyL-#Aq@pjzZFAC)u^`ouK;3TqUG2M8E3YcabgaqmMfW@IhuH~Yku9;pxwpK1ny;uJO}MAO=BPV
D6Q9Tn5@)#nHl;hxVB%zbYm%DzzWi`nw?1w4kqGLe43+(hk)Qe5euy&_ct&;ij5Z{*qxs#43`kqh%z7cH#}hO<ePtnYZUzf_D`9Ho6OvUDyEMyHCpHuwpR@`
wDqQEKQx=@eY)hDOZByD_*>yl@;Okl@<2=yHVSibiGC5!(O}zsz3yH^-hK2Z)c*Z|qZ9!(pU12zvnJJx)YRPEGc|x%Xz|y;okXs24s_i_lO6P5TKJ6Z6R3VU
9gwHJBB4l+U@olO6cEz94dX=vs;a1~o-|jyIvgJhE6H10;F>v5xv00`-!(R(5+z$)^0}HdeaT6VU7Ac&vN1*&sZO+P_ZRd8yJ;FXw9cxAtC_w(gv(b6Og-jm
L~6!qd_a<bMpnZN<&}?0*CqODmu$cPrg&^Wa($ddR;7U$;@#IO298nGlEjx@v1|>)hcAP&6DO3~Vi+*Fy3(o^Fn}})+PFrEH!}y9?E-KXN#YLcFnnm0;ATCy
#wv3iRsLDjcMbZ6*)5wY2`e}78Y-jn(O*TI{j6*O`Lm7jg(CYg*~Osci${6R<B4ofmKMp&Y)!Zzw@=E2iWM9Y;e~_3q-KnU7~PS~v3B?d(|bvlajBk?hP&J5
v706#rTDoSjM_W!B>Kt-&x>LAjJUPa*m-X1R{X>*gpqb<0Yl6p>yO1mHAaO35!c8G$&TUUEa0u6g(*^jNR0uHy*tRbBZE0=CM6h)JKUXP+Fnw|pwAdGabcS@
6M@J%-Llf*mFdC3Qy!=&jU!egQ}9!6>hi2_wG|c=T#7`1gFnxvj8xRF7hMVAG#kRi5M81nHyn)_i6JnfRVjyDak_!_pxADMn};-MkDePh`ues$f`)`tc>$9j
Yzp1JBkuV$6PXVj#W_Fx9f&o40qPWE>)Yh|*tuQnCt^P06>2<2Fp~^(Id;eph_gBbNP%!Z(rIM__s>xFGU%pf55ZleD7GC+GD0jmS<dMNfJSSK1ukn343992
BOwncr^gZ)Sjfrh&`vkHs{@_F*jwMu%2Kvbq6JQD&Cjblo76oyh)lf}xzAI4Hro0o!k&*0l=H%&S(tk~t&lR21yrNIApI$^>dJRk!m0p=N1qy{GJzc#CMF&J
Krs&g=@hUO;d2u!83MZq+Sx)TNz4K=zLo6cK5~XuVAkdR17QAgt*9^J$o&q)u)Eh2*Hvj2^$}Gf_^+Pxhg1pV7{=A~JQf7qa8wto!Yq^X?whT+QATt?e!yDR
DRafHkb!UJkz!ZOHZE&a%3D558?CcX1n{!d5z=!_I<@alGA(_c<Do+G3K0g$i{Uc{^@R4*^jvM7yn^Qi3WGj0k49<egFLE+{HB;~<;ZQ^_r#eb3&8onp>xRB
DCSjTOut>Gi^-c`3LnH-ly=`C=Pk|C)f>$u9yzu6O?S`Y765t@al2a9<f^{hvs<v?{AKjUH`4pID|0bO*gcZE(ly&Gx_YlqxzM|N7OE;7XK;*p)EYWKV}muW
iP}J0-V6n}<k2dPZamBk>)Igc6I}cXB&B>?Q{)>kchYdIPgv8``UoAZBqDAfzMYwfwj;CaG=S}GQs@bJ4ej3T+V84Mf*{O9F58-JM7+INpI%T>j0D#k7Rx-1
(iQp}wr=Snt#mcltxQLeGf6W2$KO%s**TrLjI)eOk|d-!X3Fr7;!%gRRH&|@Kv)vpVuIA*{$IG?kZQdJb5iqL>YXb-#0-C25MPCq{+r7M?fOTsV`w$)w1Sy5
jr?PsQZwkZ1+#qjwWBNW1~mWm-)Ro0{xKD%IP?>Cn}l;TYDpz~x8bPxK$EEVBw~gdMI4!eeWzIf-cgq{AiwkGfkp0x%g2RgC1YmO@nM1-rJ%BJgP^KRH;bI?
oO&Z78ZsS17XMG~Zn>ffs;65Q)RU@z)(V7s@K6c8nB?23J&z(0Jv_zyC}<CeF=x)r$RId=a5#)5Y0UxRJ$Hv8s|@}xn4nh=BsLaL;o$4P)+5g{1L~V#)BysS
h13K@fuj%M8$qb-24!tGx7`Gzk`-SW2Zo?bfG9luT!SPds)Sy5Evk(Ga%!sZ#5OV1VB{$U*3?v|e(EDU=DKg$YMGZbTfLUE0qM%i4+gHFR=(pOZqG=FT^jN3
S68)-Vc6x@zgHA=pl%AyjVkyP(Y6)x<=@Ti;g-)=j|DK&r+|Dr!>N}~){M1MP0svy%lokDbm>a;CC*BPt2z$g=1g$Ii<{I#_D7ZZ_17;5^Xxp-j<b3T(Lb>h
BEuB6sYZH|bh^WP6%D2Y_xu=hp0jzj>KVb^;^S)MJcV!~Sc6oYb{1w_i_}%jMoM~4mc)=%WWQK@;*O8UVLt*2L=}FqjzJr>w+Y|kOC{S$9YuC`3J>B)ch_(9
%CbwDz2zuI7koG_jn2VRefh_=FAcL|eLKbc%$Jz3o|_2!w(F=~cE_-AY5w_|y7GRP%c1piL^@II68GGp##Z^16(rj6*Qg&KHqoRaZC`C{p5kd6%<n=TYsb#>
#OzXEvP%c;<Q%LJ@AgNYB*f)Ze6VMi6&}qOK6?rc1Y_pLmX}n}f+fc*dtLq8tajkM`&=$Z6<;oWxC4(ZslJ4&)J1?{>2e@-3<hmtc3X-Pb@c>1+hqMCTwid;
`SX9Q&^mVh@kGA8Zn8M1z6Pif=eXy?I3i#?KhL%Au*ytVaKks^R^9=W3+Sgr#E?0y>lFe1$oa`OQB074mR_*o7@%*9tTR=o_-v1T6Z?Mt1F3bK-yS7Q0}1NK
@umg)k@E93wG$m2f>V`FXqG?M@}bQ{%}iq5PI3D#wj0ief0%R#I)3Y%zn&)NQ@%VVMNumsoU&*T8!d^E^mOpBW#4FmFP#nb-JDT=JWr@vBkvg#fC<<y+1i8G
hsaXiQfOd@J0?Na`%#Iph+n@^$}(g5nU#^B*|#hlPu`?Y>_0{tkD*8U+pgmW>fef8wcA=$1EE?-`~7WgTUVWk;EDolEN#)PfOq;bIY6AZ+jnE9(o9AxT=ZSB
OU@{S=uCIV_G&8-Qb$&j+EGb=@M|YD7sESVA!l~PJVRJR7Vldi7EojPaiv!z4@}ubr*ckDx`COtw7sAjQhC;W?7^R`@L)rsN)S8%CH`cAbX$!O)JUv$207Q(
rN>~K5k(~lE>yz_Ft~EdQbN#&iY+;W7+Zj}OW~u`w;(W}Zg~;DK1#KvOC9K)OVy;u|AeVvK@fArQHr$~vC0>dq5W5eSu0$4kr22fm#U)5gq7IbRNQY&^nJ!R
u!6cLvCQxZ3GtBdq97cnb>nbJ*`$lVS&^H)QQGc32}OY~2p3x~yLapJB7}Z7<eP34UgppOeHWoUI(Riuf1OQ|tr3sD2bBT-E{JufEzaz4vh?W4aA-XgebJch
vI;;0nB)M*%~!fbW=IgM0D1B9V1lwj?X=XOFfxuQO$%yxDRi>MN<XikS-udH>hbe2PV1b<xSy(Ic}iv+xO5snQcd%wQHCzvRfQhmSgRgbE$}Y<KxZ?crBH%$
QUR<^{`RBAr6#*@WH+*jZ{a)~7HU(F5~08pNbwgX3zmMU*hU)P^_UuF{avaDH~3)U<TFOE8(q7bAxQuWwNytcEw)|L1PsYnd`jH(f@97w?|}`Tr3yJwCap6t
l*qM?5#%O%l9Z(iH&8hsrYP<mu}PdZ@F3#7?&)NgqAyBZ-1m;9rGf@w<7V_1t?2cfkA=nP<TRR+ae=mUr)6~Q6^|TQuwRDw`X;-|*9Dm^N;|gmg$0lb{7EU{
RlE=*tk0&VE>h7>{f?ev*&?#bv4zFRFSx%Jf|i#wl{ZiDmJV^f=`(XVj$@Ak4@5XILLoXPtP}4mNp2vvu+l`~isG8;Id}k+Id95jtduNN;L^WuouKNvW$oic
3h>I&>weYTajinz%1}V2;{u2<Ma_<zp)b|Q#t2su-XOuD951w-H|9Wn5JAD<h<(#>GEFE;&xyr_w%Tjy*yk6(D1ISuN(ogMpBfOD9wtV*+j-Ny{V<?QtOO#H
^7+rr5&xgt4YHdxkVGaw85_n};BDlzd_hljf=K)tqn2Yz1jxi<^lf2&X6z>RX+<-KWsel%kW?{o_2z9F6%=oFimBXx`0UXi%pU+qIUG_|SS>m%pM_jV&zR9S
y;h?6Vz*ut!Dj1C)runF#Ssl<m@Nh7p{qN~#pJPY^tKe|fqQ7V3=gUBt!R-yweofD7O3UJV6bT`=j=%|X%duww}Gf9r4<^ilRp(V&KsU`dAzdK7F@D<`*xtU
`)ta;PH!w3)?WzBkeomEgpd_JSTM)OEi05{7ZdiRl3G#RON&`)!Wae}3PF1+_O=6<4}y2J`b=T}gBi^%CD;m!@@XqEakSD$BGhx2ds3KMNBJ1qg%WHaAOo}5
hV`dlO#98p=B$IhXHDuy2>8Vt;b-t+TW={eS1wKdx-11^7uQ8+B3{%tVx2HtOfIrGYpirYdszoR<3h)94c{D26aaUB-YI&NROKiA$Nq=&)La+`mfqtOgDFzr
0^se)(m|qpLHER(>n5MiRnwp!PG)&uCmz-$rjC%YSi=0X&$0!#ROGOy?grM(sS)8|9$2i-q}2?RdwyC{k6j!Big|Z*=Q)GZybR1%?jO%hdRI32CWK#GOeFxb
kH@h(z>Pt|N3H~_6d7=L{x~oTeu=QBj-f7okb-b$V{Bwzk+4xG9*II&U{<Lv3bRs>uzniM=<7I+b4h^qQRjWE5m}PJHYNcqzxl}Nv_T5j(p66T$mdnSf?is?
+FGS4!{XYYCj&_j@GUVrO}kwxO7VaDy{}7PBC1eNCU|a4UOo=`T@cDXMz5qZr4O_O=!sWC6jD5CJ=yp(BO|C!u0oR+A_$Gy_Lj6_9be4Vvcxx;9Rb|CRq`g)
mPV7yiyo!lq|mLd@qjd?z%rU7`HceXjRx%$bPe|)bTRbP29*O~gl^r_lF%HStmCq7+gUg<$Pe0}U6V(wufabFb@Nmn$Xh>n#K{bAtHO+#D5G9}-CL2HwS7yR
X-+OQc_jzvS9(#FFH~lXc#k4QfggVmpxpi%l+(d{H9s#gP|#hi1koy71vPwIv@u=Y8{=qMcGs>4CfDGrfo8kY<SejiiJFOySnzCJwZLc<yRtP3!*Q`z3JqiT
a1?ch8Xl7|41t)O(EBOR23a2qDOn)SK%s1wM@4+0PrhnVMwz!?pk6xx@b*du>Wc4fF^cbKj1-2vD_ClxZpN@z$5(lXw2|bQ-)^@1JCa#;FP3vvL#*2ef1~>?
O50XT^FePp3Z|?d_k9{ACV36+Q^b_?WyOS}(4!UQMHvoJPCx3P!gqAr`8!407OwGAZ?>JLmamp^p%8;Kzk(*My{HmF0QqjCtTQEBEPJCUO*N_2_1g<Nb#@~d
IuuId^$YlQ1#{fPL@ME3SdU&l<{@uM1qzHU)QXYm(?=BN?{H|(v?l6m^yN~Xv0ua(=|$ipmLDy3lZp<0bo$4;y#3vSio#7jGC*xvVCq}#xc<aDC4vwd{05-d
GjFW8+PDGxnqb@4f&4{<%FE`o0MXz6nW*9`kiKfQqS#bQk<~L3ZxG@EfSLr?5$wo&E#JAe47-Br_Sz0Dd+QkArDJQSr^`sP^92G>;sxt&H&RX$2dj4HDei``
0Z7(Dyoj)ZfTW(B(wm9KfP=JscTQGm&##!DLYnAO#*#7i{j2*9_Q&Pjz?0oZtjK5z7d5YzJ{Hs>`$7OSJ6_uGIY=+tbe@c*hw41%^&_h|`rwc`L$Ps>U%YHq
BzQo&K%XD@zy)p;TdQ(+g-ZgrW%`eSr=nAdDH-7d$2DCfXTrOiCgvaI!9aJYcOO>!Y0VA!_L8eD?R1qHjWQQu=EJ<RcXag9dyU#82(gm+PzW{804Vf|R|~}7
#6P}I3C+O8gT%gRDjR%37JRKGj?0Y=@J_GH5As+6{-0TzQ$Y4TiLkEPi~=3wb=-5BN*O|~S00;>uVPo=n&j&|{euhSb6@qMoOxrTh@Vhhs<R7zK{|rQ+ZrXv
UMo^^ausxmeK?vKAe#?-AH%W9*ylPQFBh5yBl{_zXA{`_KJ_I)p#h?kXJ44jAPfP+$-08DrIjoJ|0hV<@`ytWT@fJyPB%bpYmkA~UsK#s*nhf?sh?lmf~Sb>
o?Ln0IxuDj?2>E$O47Lm%5We*D|wi5c5qG)4$dTr761&QfPf)GG%mWII~FzN%B*vmgatp@*!f<97+TToSaZ3#AU94(91K(fzU*c#vFwy?snicCsjgu3N}dUk
c7wI$MfiVVe1B8fSZ)|oK$$fop2Qo4VVNx0c0{hFp+XE8NAaDOl?b>aY1tl5WqDKB%?HtQ&=_Vg*aOc2{Hf8>wRF(jKMa%|Tra6Blr6P;>R0=Fct|p+CqLv7
toG>+K8N;z0xNx3B!8Rhk{r}*FH#{4HGySfVeMqF$=dHl)LC8${C<ZgkgDa2iw0}<o3B|dH!daH^al4a@3^@k=@@%Czf<d-7$I`shZ>`01Bsj(eO85M|5|>N
Rd<F#&laPiwqU|9D?gj8{pRLGDQKOXi|EX(WPps$2S=5bz(MLFuWD-B2uvOXTIi&nV`S5#V*JxU*jS~}s^!Wbu-Ep(A}OR`oUv(J%!Am;!;Q!H|Gl-r)s}iE
>^s+No=s>w{4}v1VW8>P*?n9it1ft$>i3v~b{~dB2UB6vR>O}dpMj*2*f-DBE#(Rwxf9H5Fh+!}y6ih&X0rWaBd#<en|>(F2DmWdXsY($pLrYZe?NL;^aDu!
J-&y*J#a%ep}iE&kn4NVeFK@+hF27b6$45`SkHXA-!FCZ^aRZ1l&%uvDwd(v9+Gd~s`$>pVVzO>!rLsEL?ClBnSMktP7Z6~3M!0JzTKP|!uB`oEk+3`dslr`
^j1hv<&%jBh@>nG>RjBrBW=GX-vQ*J*Ic~FC`$Z=_3qL0K!UY?WNfh2>W2IFo_3!-FiAn7`}}LTj<gq1q~||c!C<Q|_bp}n;>wr0`wH5#No}Rt*ojM8e3V{K
K4YKjFsND}LKLoSKpYuX9MXCj6gfvIvp5P({X)UN`;uTX|Eh1%gIe*aU}|mZt-qp?r$7*@2D<=>^Jxy!e74yae2qimSwlGH<?wTxhA`B#HcdUej~@}HrMil-
(Uy$n^S6qqZRd|Ob=PN0Y3t^-dpzC3Y2YI-U@gt7bSmM?jNmap9wKKiCR5h@?nSgG$q~TYnxrFfOtiM7Z?Q)Cs<4rqKPerFI{xL0rSr1mFnZjPi6LFE?$Zs@
3CL3dzG{Splm2XyZDbFG{m$!}hsP863O4+jI3n0v({)k##ndlllo_G*F!i4f#5y*#(AZArHzi4Db|CHtrF~k!o!1c^V+QDCu2XAH;8~xX#_qjk#`n*iZKpW$
W->Iev1zxk7fjDDvqOEwDM`aOxQyVA7Iq;xw%rXUlJf$#DM}G3N}rs41ijfHZVft-Bb6sh1rCxIjeeT0cIb^|*@MWzG~q%DxWQWud~nPy2t*-bjF^kjp-k5K
uWQ1^<zBH83A4!GtQ0PaW5aEDNi^tYEp-F|#*4L8*)4!Kg+lZc+@L2pYUGv0oL@BlQivh6l*+uFklyEH3HXjVgeD7I&u|}bLO%nqTCf@x!j{LSP7G6`M7mt%
_Z>GoL32H2CI~I(z)loFWwXA;r5Cuqe3+@X<+Bf@ONBwgg6fdEca68AAiX8KUtQ8`AK>25CWRv^*vGA)u$6@*T3T4_PADZG&4mK8f=OU&5)Q0ZArf$N5d8`r
25!?dw?fO>uEgsHL>>74vdRmmm@Ym7?2cnZAb*nPrAV?r;CIDr^DUaM<R7&IGPDugIW}E%@W!ncV;yG+HSJUg$OTo&U?&c~zhZjd3fZ}DC7lSIAy}ipB_>o`
zKrB~vI3Va49`+cZP0S{)ljfVet)q;pY68U1+w!(X<eh&WTkYuA9r0-$;@xT<W0?a*M1`R+@uh;^PmQiEkAv<4Jfve(czd;PNriF9gXRu2aU2L%5@YBRkck;
Ajl@~FCHa9FyH5He_p8mJQ209+d%aAwitct(hL&x2j=kaG{8!>+X=_MjOC%u+_^IL3HXMs4RShAPNZ9*x*8Wdzs>f6BheS0<kz%`X(+1dwp_UxuYAu|T+m?`
e1at(h)`mTATjD^C~I|&M~A)}g35_XXWL9uVG7KDSO&~J)i1+E&KI<-OZV7tHLej(EE2YOmLz*^%}489?6=OQ!S>#lhI$h(6RBr|1cy%(X_rm;!okIXUqtz6
@8eDe%SwY)bQ9?)g+?4!B48c7<^<<GnIh%(!Ie`sds-dM&pK3+!z-K2@qNEzakPz1C|&;*ZwOC-6*3OtNDGG<JF$pv1Nbp?J6GESb1%C2D+*6~elr%$RDUGF
x{r<3&y(MlKP{<a$Oox__liM~-igAWol6La^glOcoQISM;uoB>V%%gcUPO!TlJKaR@eavAB{jDyK^nHds8I6zyY9l%MrCYP^uODa%-*%0N8+!vzvv*?xlltb
3+*5u(>4Y)zdArhojPEKCin&SnstN9_xzcQTa`Pzl$r7ZD=r(;yW}r*G%5!CE#cLzSP(x33I>u`TM-3`;Jk!krpB`lC6mspCkd$em~+`yEt6Y^7~xu2sGI6B
q%P!pJ=fl}ZvTJs5pW#!wCCrcc{j^ZTC(>AiGBVok+M7}u&xiQa*;qfJ`801xVPLKhQjWu4iw0l1i0-u4yR!0lRlcSB7{N}DX*_eCAtT-S$I|0gmp>bnwh5O
*cI~&&8-_|$aMFQC}6PVRpxJS>dKs*$YUo04Bj4nvUd;lX?Mu^(6Yb@bV|$rS02@f@w60rg467C9WQ#qyt9q^0@I8pum^Q^6fl-WE;lgP%NHqI)Ow#=B9jbD
+##j#S|v((STbU%Us&sY93BNWX<%v!6HX>AZ0f#CV?<qj<TSRWs>xd$@(uMVRT3B8R{{cfl)*{k3_CO9o9<9jM?(hm>@xylS&+VR$vY$wAulW;1rO2V+l$n2
eP_B`b{2Ngfsh`*7XdgLIUUGMNL@(A@l%P@hRsa!s`=rT&k&ruA)YF1+bY&mp>Ph;hyeppybyH|eu)Sy>@{5SIq~H3V%BGfnS6DIZwXwsGxCg`hkOf!%VWfA
+3yBVN<Dq=fs&y^i?^86;ldO<1<(WBd7>>%3!Z4W^t|e}_jh+2cQ38Cx81A?f>JvZyh0a`#u?AU0FzFNXo%=U<9u1J;zW9W=!&;Y5xXG_BWYH=S98?Zuyma$
%tvSRQJ<7#_(WTyTJbppR#K&cL-8Z5+}?}{u+MNk7%(PSS?Rlu<I#W*ij1D!qiC}a&~e%WIjxVry3R9*y5C51GHRZ*q&Pg)G?6Z0>NBtui3(C<68$3W<Wbz(
ddLh?>CnUhv4-3TyOGZzvSp!i9}pPjWn;P8T2|BJ1|IPm+Z<t$-zI|}S}#y?PW@_f=S8Vt-ru&}|2x40;%YZynG{@p#7y9zZY3ad>1GnF`J%&^#xc%cSd5}4
j?p1|8H_y@y|D5+Q%iarxcCVG$Fi!fgD&Cf566#WDyTOWa0q=-tgxZxT0kc;0Ypp~uczM>g;p2sI9*oVufTJja-N&G`XD8s_4m+qRL>KCDrJDJQ*81pq2p*?
N4oQO<pMGoc>Kt_#zyi;UR|_G*!#oLn}*9T>nxUJQo}gW*nY2A(0wJqk{;I~hglyH?G&fHyiZM|MhY3K3&ac<T(=~jc7EXCb*j`HSZFm`WH9_-Xdk2O20Dn5
(p}DAF2SILpC%}PJB+2C<qhb6Nw<_XR5LVD{*Y`5dE&5IK=1Bc5c^4sWs~|$+0W^WZ93q`mC3sV@Dsl+2_Hf-75XK&K8v~>0gPY79+T>ykV0vtOP3`D>YcB4
xv%HVcscU((N-#v?6_FKDI@2WbTc@!9dvKN3g5?;Z>bh<fMIi1S%|uU{dn0u<OOM9)(k!x7ADG{Mw5=;KJ1np^j@uZo09wiAh8fpk@6uXo@TU6ojtKZ*`g20
hd9iVE0+yVdTZ+7T>-R52I&Klt7o^5Fn=l$tX)RFk;?K|tDGJ3cnwy!;xA*v;kTK@Dn0a7O#(z<p_!Ahl;TV1itZ}m%v|6@5e-CeyNKqK`60TC@Za#%rSbYM
Q<ko+veX>+qDOUQX=(#q;^RkQyWI52)!xqzpx5f@?Pe~@q#m9#aYSFaJ9~r4H>2=`<pc$8O6x+8&jq?lrzqEWeKC3Rhb(5OykDgil2?y;Tc^htmzpn?^8Am&
o@1dp)hQSB3tFM_?JN^p%u`YbApgh~I3mZNR-dA>17jZR+Vis&03^CSew+Qc4A>X(q+>6gLU~@^@FGP;{_bF~td93dO(Bjk@=aR}$o{A8pL;RD<@~!62`B-m
TKhhtdT}xe1I2r0P6f7Uhz-=*N4abXP<lsz7;Y+5G{{!NrQf5K8=BOt<xr*2_Uo1|H;B3ns0lF47>x7Ik9g>2%l=psQ|n_`&mb<_4;Uf9aaw$pGSWi=QDE4(
OQQljuJnLXvJaffz25Ho1`}M{x2+k9LbF%XGkX0k(h+fcyKFXYM#~=Jm-0rhI(+oM?|?dwT<nU_qUyTHz&{5%L?NU|UmkFt56BMiBU-EilxI5dsYcHxk)ca>
aBnNvqqm)9{k#F`o*6^YI<Sd|x?ews)d2^5B;;nOVwL~SdnGlRO?$9iwE}lSsxyb)cgIq7)n|Oaz2bBq*`+*xj%kVM+b|ipWhvUF4D;$|TdFQ;azFrD4_?8l
k^~dZ0a=0*g{-<tVf^scs7-=UY(VqKz~sUp&g9NsWoT0bpnxWCX98U64NFUq|F!{d4j`L90gUC!t}L3<0k8pkMCfr;H)n?vN%Nn0-TIXo-An?cE>IGNt{lS$
c;O66L(YkkRn=rXBYgu4>p<%*_gl)Z0AD90RT65YwJin$(F+}@pT)v$5o<xhL8-j+9lU(yUD+S^f)Y4JsntM$KI7YclzIi*QY$gafAblGRQ<cPWN(qd0ReF6
-cytxD+J+eleob8eVs6oQDT2NYj=PCX+Wzgu^C`tiEMzplG)0Qi#ufzDI(mml_SpOJ!L7VwM=9-Gr;0$`W(S9mbQxmuKt_m_FXiFzt)0KBd~4oyd{BByLL!l
NKd<|n4i#m_&;Rh??4M~c_M*Pvq=P#EHy&*`a_DxvW^s8D}{qe3zpkr3(sJiTWFkJJCp{^f`l6EUnBGsz9m^wd(ua_9)W{)i;>S@X79TBE#|L?p9Xs#Z&8?7
+%Quo(#4sEAYOr@epP!Vd(Iz*;$OYf4hQUjD?v3i;3rqAJl6@?Wn`6e!XSGQ<{OEh2m!MZfPWgd9?K8{*xxeL9KZ6tgxmrHa*sbnmNOQnlfQN|IylFahfHIt
IVT!Sg*J)KvZnr<*=g5nrl8SEh^|S*B?)IkdRyj6HYe^sI0)^(a*ABEXghHU+{FHLdz|dwdF15GfCcGe@v<z)C*nF08>t{V+I!S-J;vfvy%kG|)TrLfpU(tN
$C$o7Qc6+icOzP(N2zBXAZ<UEs3Wufuv(y65@}cCEX8Fhzsv#%+bCkiU-tAD0FIaXIP--cEms-Wo@TY6DJx)%YZs_mdkv>Y)punZkGY`U=Yp7CFt%c9QY~a$
SLs6NN!<C{0ZX7z^W6@f2w6IhpHr=iF614?5g#>Kf3`~JRH~4)@4nPaKM3D>K@<NG__<bkx^hqeHd!iHmo4PZVW>pti>h)%ed;?%10Zfvx0Tk6KNUqTqO=8z
^e}B|GNHw_P&KzVE(?(1RyPkot*{fh*_=)%-ypB^RRu=JgmvXJqs+!<_#1JRGbL^JYr~7F@mq1~&#IN;MD5j#WU+K~w4K0X8`?%?1GW+>1`z)i7xOU}Se%>Z
d-f1-n=A4`(6P;`7%~^pne*`S52^5h@&RZ9SHFDkg0~|%Ek#uiT-?Fl_J->8rH!cP9q7}H5_qycKas+)0Ug0~=o9>aA#T}QIdi+v6(o2^+)sYc5)-o46j9Rb
iD6aQ#eNHD;n~+5k8x{whU1omH4mZDatyrj)i-smlBmn87gaUJv#$hgu_yDtolhEzfDp?fpOK0uhD_(%Tg^n#>EMN^+-;f_aA&&myx9YRyJ$1tE7f^)`z?F$
20Glv<v&aPl}~;a+a1B;JLRSvb@H7Kj9X-P>1&;e?LbwIi>Bkl01U(~_{(f_-4>-(>kPJbGDt=pFeTqz3AB&)|5W@}TN^|J<Ue}vYI?YMY0?=7;EM`E7Wz;+
JtHMnP*#m7xxFNn+C>UfUp|nK`^@!YNwV7>-zztmy0Ht*ho}qR&UK#Od(2BGA}hfdQcx*E`k0U#ov7vjs{{;%9Z~&KyX952D;bwoMP&cu4oZxJI^9>0!;u3q
zEYZgC&j<fD>i?bO|b1<9nCQ{K2Jp;YEgR2d_7PypY&||%dab*j2#&rmJt0^>V${AncKOvHK6s9&fi}lh){-P5Wzzk3gbrURg;x&$!h)ZSvzn$cXx9Itybe%
C0pS>Fuw@Fq}5cnB60pJCSh?Q9cYD~`Ag{!-T=5^+>bi(4Pqhhj4UW~nCH^(<$|ZJHZr8NIeD?TJqR+s)Vpwi#fO|^7kUtv?<A&#IdzZeZIFY=DY>y&nuzU~
$`TtPEpCrc*^|-UwHtF_q2d!+3KtKP;7`g5TUY1=vBs^7dyRA*;vr;^)a7Z6iMQe%nz(lSNSAdZhtMOCI6pH^m=~Ot!{Q$lYPwWzMgC4>FS3ViFVPJpKXs!_
0>WlZd9iB_SmUI>xj0k%Tlugy^6;fz=7m_&HEo|%K<$5v`FR+urnESR8~?uq@pzAGfN%zZ$AxC$Ti~#WH-ZwqnT)xR*WA1#Z4`tXYd(y1Lt5#C*%l2%NVtpa
RJXx&>8o<39@+eo_`ds=SF9cCw7aP>D-LPMZZ{n=MeaF=_2@~<xMg1k`3kQG(9Zoz1W}jvTmtB)MyE^iw5JRUToewzC@++ku_-pJa^X`7t0sn1QHwg-R7EpQ
AyZOJ9tbTS+L~3XkY@a*6+;M(r5-FrSj*9zi6}*$#2!^$83vaVUs`~^8uzd~5WkDNqkPOd*tZGK>~O&U-5`GM>FvE8)olSs>E1xP9v1_=b@0$!<t=exbxo*x
rN;Y$v>;ALudW69;!jT1`rpp_DnN-PG2kt>W7MfDeh(C~YsuhHALl|=*UEsK94JK||Iu~lm(D~7&P%^J#nKsb*{3g^4YNyZIb7KW#r1_cHUYw?KE>5Q{x52g
l=4j%z16(tMgtyr)1HntEHQLC$=Ac)zQ*mi{?8yvXqQCyYKdrcF#>Nf%m`a`{%+vV;L$(oJ~JD`Rxf7&Wt*8z(B#6o;WKlEz52XFl4|VAH5-RTIz~tcP31Vy
oVh&Z6LvCapDE9^0Gb)@Gs=NAt=g+hHv5i|s{~?($`s3FN4(4zgIzah3^ODaw{h0g6W04CY#%z=){lbi85J^b0_W(DUSdEaeV>fl<|u~ab&vjt2q%)<nOt11
sWTat3TwJpWQq^O6ua^o?tEOw=>J0Agh#8-rk{#F3%PDr5R$kbKgF4<I3V((n&Mq54m*0-q*@#zW8RgB<#n<|)h=?zeT$nl3V_AE+@6Er^BRMZ*VilO7~728
1`OBn$t4PgiH!r2YSEzc;wQGt*$bFXMiGv$i9Q2w#LnFnu~e@ajJK@f*;Df3jkP+c2z*SXHiRwZC#PZ@=~<h-%rmU;Lb1ATd{F>t2KY<iv82{-d3J0dW4(vT
eQHz3Ty@hDQ-@iF*?WWG%xgIec->Fac?k`|ZoSQM=mFE*VD6>?d=R0o_v2rTr<&(jf2E17l%~z)aBSH^Pl1Soz<;@ES|W<W{AR3o4vZmc9we8=Xxq&Uj1Ro?
kc3$ultF?;^v>vr^7V{!ybLZpt(;rYe)dQ?Slw4!Zhon}7rx7kZKGKWXm;xEV)8MaPz<$?eDp(lt|cmFNhx(IecYEcgrR?<a(6~SL+=;7oo0i8diuX8zu7zi
KzW55r{*_?=zxw%NAk?sBva4Bl|n7?Y(FpJJo!Kiv%cSo|Bmt;^}&`KXkXkq`CNn_ltheOWcT$yK&xwM8pP2vRd;<RO&xP?VI-<=pM*=45!_jdm1ez?)S+t@
{@ov>@A%$bJ=M>ceyI@K{lCf@E;R~|MvU-QX5aX47*sPN6nQ%_KoDW0buhVnB^=22tUTe}oLkifi?txdFoay=b&T4g5rH=RXrU&c`#5%FBw|FA8ijQ|^0b<i
dUK0H>Pc3ww&*&`;_H9s9E`Ofqak>^Lk;sKn8e4^64v#Q8l~k_>e*o_X{0(B;+9U=^-UVV#~FLpl6b%V66b6G2|?$zIC6b@YLoAU(Nmn32}QbmpJ#oN&7S@v
C!s{Mv$t?LWChW5AfU@EQn@kG#Wi|VrFBWNYPvW@xPBKb?=89H?>z#SH*M`5SYc*VCy19;8>6KSv4aj}69XrcSTmgS?-#hr3Gq1<{9`!>M?P4rsi9T49OMeU
nz3=?jGY#91|kZfbT$z~JZ@G=QWKmm#lO-Ye$dgXmwz#i>9)CqE2tHY?6ckSV6ij23hsHPEH#U>@=JJ-By)3k!>_)-)@`ZIW`~8Xjr!_ckO%LiZ%^(Cc2u(s
(pgS{MgXMcqGk@aq<bX<yAR}um`&v-C()+}r__d8g>&{J^XxAYSSD@IG2EnsT<j5}c-e}aHja$J9AfdakKSnZDh(#m7B@%6?YVQg`RQQ`$ICgj)x{_na&e#j
O59&ykA=xyf&N~hah|<Y=@$ESq8SND&>}VD*jKqGT9v-w;#`v>w{me*>B4GPiOGGGjq}PKT%mSDce*@kmuN9E#RollDNNypo8%l8WjXTLlupd~8Q#KtaW5$_
j~G}0-a3!_yo}hpJiWHtg_oA~UKbS`o@LI6dLMMywQg-Ni-u%$q}bmmwv*`vy&NoAj-TIb?G*L*oAzEME1?H8@cu2PW7oG#9mQu;EX>AQd-cCsH6)}rd?&0-
S=~k#TTI1-k$a<KOhG7Tg$5p(z<5LO&>t@9PN|e#*sf(gV$zYu#T&Mv5r~D}x@^B1TP-n7M_uY4D2%8d01T(b-)!q)m-S?Xp8@Fh_{nqxs-?rtnVdwXTjDFU
eNyN+BG5Jdn88h^SGFKRX5V>7VV<7L*8xsFc;Ll^vOGPxw3Fn<6M&T($(_ka-V6D~CDR*j9w6oz&~HmcMD1)oH@eKv%z-bhHjelN@_#jDjKk<y*94Lz1#>Ur
r3okq{MC=;hP0M9P_Ec#U-2k`WIykt>F}5`aDdfk6L?_8901tX<p!*T3G&KuUb!Asclq%1iO>t6o&CSNTtc<BmDeIt%?du~t~sVXs%75}6V~4{(pti-l(MxT
v7<k0pmml1fLa759>J?9Xr3cInwPOl6V|X2$qbM@qkC=!9?_W!s0QMp^|&Ruq`Z$QF7A6F--!f*-+;9T^z8SI8<4R7KTcIn#7}2Y^4)|6x(}weiWfTqL-)LA
rds{<eB(G^+$13*=St|b|FU&4WMHgk)BJJKQ<dil_j+FQ$q<1C==u~I>OJJzBaY(x#a#%Pp40omA6^L(6WwGwAkQ(#z66sT$=-R=7D1;(jHNu}r4_#1Ymx7n
^2W{kS(G^<qsZ?Qy=tf>$#-Ow&jC&G*!|T><y@6Q8}Bir4DfC1)<PG@;{<Abb?0p8+2<u?laTj2l==u54WnO(sJC)!qo&@RhN#Qh)O}un-!fMC*DeW_>t<QQ
Qmx<kLh1%9UafASO7$rBnN}nm71L{vHWKfR_r1R7Zn>lEO0ZFvBZxi<e4uCmjtU6IrF1VEnoz_Lp(B0Tr1-d0=z+Mb1QC(osqqqi$k_{gP!+mWD-Ur{tE51)
9Hy&8{+u}E7NHJ-J6W4lFPJ2)NeeUOS_>`oT{;+<&-Vn@iDc8Le;oxLLktLP7;|*+W;aLpDJ){2h5HmdDVNSTVjUO-W|$Q+d+=Q(u9r6X+e~Swg%P4KQ8W>i
7rogi^Icj?f@d$lBJs|W6e9Ov(OWawXWRbuhS2go+pz7TB=*|=-pabmWdj;|oxF^L9I0X{rA-=gPW4t0>}{=}Y@=#`1FU$cN?@==qOVwP&g@{A_K8gefO%|8
-}-wZq2V{|3gP4=X*JtFVjKEphq)Rd=o(^$7PYSTvU=8%-diTS>G)@)a6N}mBi8B_x5I2NEv$O7w>LojRlK$mGuP^(q@y|X)fL12N_a9dNoWv$%-1=A*ude7
SC#S6NHhj)aPZv4x91k57&)wY5=s7ACJ?k9XrV+%*6GF&M?KXQuU2t}!@TN~9RH*_+CdGi1GaBM%db(EjkJy3e$1R8WT_%rJ!_}gRxK1qPhO}9dw~1WZw4%w
<H6_Qd8N37!$tu#>P-xYvq&Esp(iWgR{OihSV?+5paj}yT2SC-Td+7OidFkQsT;Dy@A9PU>a0|-M7oo-W>M#;LP!AUXS}Tt#qwmEXu5q7QPBc=El^~tG(l;U
6=&!yR^zs$v}SifAJVcK#|G=GmZhsd?w}7p73&Hq^of_T3+I(;=A$}{H~Y-<1C=Gz2)eI*ZP=`IjbJ@g2-<N!Ye(uEBH0BIWuFHR(#!5%8MJH^L<eZm)R%o6
M&3h1j3QLp6-fwhVg(D?7;iN28+dHF80UZMoCLPt$`yyvGqBU2Arv?Kn*|0sn~?=$C99vKB=8Dm_~-O}Jjk1P3BgZv`bl7w$WUi4nVEwf9G+DB7S>Q+?pMW&
aj~R|QHd&t|4Q6sau8?uExHY437$tR#5lu_|HgGnH4Kpi>8Go-Z)-TsG3~lZGz=#hXzT?+O7Bdq{-K0;x}wA`StS|Dg-9WTTxm0hg(&G|hH_uD#X0~&?z4K_
9l)U9SotkB%GCRRGDUeyA@%Dw|0*?@@oi&q<EJ)2ASDlmiLu8UT}w;^JJw&{C94V3T4YGBzG|WA9oa<sPjxjNeZsbgpz?&D{&h8sIcf`h{>L*k6BjZrKNisH
-8|otO85KaxV7t8?RHZuxfaz5M&2$s96!{LP{j6RURGG62$ZuIns@seKx~xhrRBdHob?hmo0we_ld2qZj-e-LGLG#c8DQxa2(xS}CiUkK&C*DjYSB3bL}RMv
PW5`)#yC2D5+Wm3Z8HT)-ads&;S5Cj8x*#P=iNfd-8p^hAEnlhymkzjnF&+r|Fl^YX3HNNbX(0hj$AJE5j8{kuDa%omDWoCPg$#q?3Lacnq=s`eW<W?G1Fut
7a6Y6u^UHJqz|Q{G?QBcF6fOeUrL^cU>&a1Jv+f0E6L5hN)n0tvQA2~wIqIYf47$XTF~<R>*eafsUUajqY=97bD~7Qbk<nm4IKR$K%-5yU_3Z|CxdJb$iMkc
kj`1yv&Lc#3|;UjF0Pe!(RZm<GJFwy`;ZRBv$?KF$8O{xznXE)pXtD%S(#I4U+IszoJT%TWI`oIli<L~7=JSm_(R*CizFNh2*+U#NC-u%Sl0c~m6IEb^E`m(
-prpi90^-J*Wf2-!|xdziGedN06p9ri5$p+443?7cjK!{k8iihDZ+!D^T~<0KSWjL6}OI%drxAKYv|CD(D=b%Al@JDT167<K@#1uq_#`xCyFNpj~}nZ(`kJJ
rJ-o*-0m|%mnk`)&#)znp;r+lfkHlqpG_}~2w>eLn@23fg2t95nxfCO9qcB-6%$}?x9+F)>0@*;a=W8f&H54#pt5#Bk0MMx%NS+Is!tr4(88wNY6u`dDM&Og
5H8*zcBIFccjrtGtHPo@%ZqUDJmBmAsTPZD4qVK!!aq^~!H-&grrrxE8@JIH@q8MY5-RaFlKK=^Kns9}WzSHq3*~YMi>1N4!Q4ad#lrq$ZOQKSanOsK#*5;;
u8PaJ{sT2+QgF1oCQY;njA)p|HE0pe#$lKE0yR$@HsThcrE(G4ZdvP=VsrMz$Jc=_BM`Te#Epwep>8_^GWWE7!SOb}m)WKQzys9k7|B5)7vNXy%FR`7u7j{`
@usiBJ&zHThz5;>F|7}GLn+4raE_|aa4H$Yge|W!G~$S5$*ctsIP{FMlK0fktj=^rhbhK}tvcZXAPl);fVp+E!Nuo8LLuui6BhMd<_mg3-f0FWX@j{qRa3ND
QFK4D>gg)03jS-rF?3oXFE=~MOt8~+sX{=7`4J}yEE{=NT3cpW_ds5gtYpz@E2$z)RKA$$zeqkn9dj3hxMBlYJwflx4P;kd8>jgx*wi5aO(M~m6-YW!Z2?R_
F!o^eqW%xx-#5;Mj-*4^hHCjyf3`zkG*|1Fphgrx_|N%fpv)BqT|DDlun~8!5ENmiQManoe0%+;FkHOHiAzzk+NYwwLK|?XRY0)i5_TEA<tu$k_enn|>r{5t
kwgyu_huboT6L0p36WqLpNhy0>v=YroM`Bn*P~T<J(32LcHB!ni|x~$Hx@vl6`TB{=)o6_9(pZ(?ae*+fdRW?@0#0$cZVa!qRAO<-2G2-z6QOsp0PZdcYk9~
TtCs2j-Q=DO!n1@EuBnL8cE7U{1^rWO?0CjeOF*=d^`BXXHpW+{HO5jI9;}p5T>KEDiT$R*@s~~3po_SZ7_N*x;lk6Le93#;d104*CuG?V)S{VtK{3GgP_!C
q*Hy<`^CR_?vaD6g&i}FY-|CV4H=i-BFM6+1){D2Jjy}S`~B5JtVw@%$iWNT`_ek64Cu4w`7SQ{KMj4;rJ(`<_7yUE4^r%VDC&(<`c#5BO-%l*WC}vaoCjLS
eY`ruX6U05%(x2LeiegW>f9vSguXwGB<%t33O$67++0OJ=r$08LPlu2xz;p4xONzuyWOPz8rxaA&zG;`+!__}yKTo$qcksAUs$VAZ1OJk2LKAuRQp#0=NW#3
K+?<*+mDg00qPE%j<ESZF4SXW?7YCeIwbHf?J=ERMsEdsrCodB0d*H|L0~l1P0lc`Mt0p|r4F?{O?aad*B^tB{p-=d=M7I@_vIAJ$G#SDSL@xy;L!&bWV7<*
YJ@0w0#TFmH^8z;*-wi!oT>{EA#H3@@n-bRyB8Zr$n93kISsTygu+KDW-f(89DRu0cNK%#a(EL;Li^dW;?MGIC0~pMK7{xML-<dkx6)H`-BtAdYD2GD@Sj5G
UK(H+8s=11IW7I=<`2hCn+!`Ze;0ri#FUV1$3J24!@B+UWmkEXd2-Fp(AOK4TDbRk9l~lc(^m<UkZaLgf<g(OJk@-vgj2EC-&t^@6|FM@Q_4gO_~BLoID|C|
4lXWegX8%5ta-@P!6tKBGhxo6hEQDK{msjfF^r9;R{$R}42`b|)(MQI{P!0P)50E1N7PaE$_E3!kHZwDCu8HVSMFrIt8~%H@bljutjyIC4d0v8$?^+Uo}ty8
kQQzhhK@|4*RN^yGeFJaiiKYEHhppmn)9o~o2Xmen>o^%`vC1^0UO<*lP-pWd|E8`TNnI6W0E|TFpTF$myTNOYo!g(j50Lf0?-ltR?+zM!d=jLQfE@~{lMH#
lg#^`)vhK?SM?9>eZ%jfR67(|L>hgYL0^WUH^x1P8zQIw>SoY1mli`A@GBg%ca)}tVjuTO-%o)#sEfx@uCcKtA@h~74@EG(4lcuG$j&lM@`o(X%#NnNOpdm1
@I~dc1G174MzVD1&>FCF%*~~H+P95hY#ImfklwOC=}U(1qf224WMgRZkKw^C^jA*Q8>GYA7>uo{K6a!@^Mse}PsoRXBS0mwE8Ea<Xe6ot68X00<js4FbA+EG
LwWkP!|nK#N*J(OZ?w92ya1rWDoA}K;7u>a@&k@Kk!72C<QzSUYqeyA(GWFMIJ-dond5u#$Bf}$9(Lo7S3LH5w?6OsA<=ZW&Dgq+`Q_)8Seyr^_9kWmcLIS&
+is$_^Qs=`s;)eEmRLk_*7O#4ycx&O7VKsy%&mX5*OJ>U?gZu;Rl)~m(!|aVR`IcGgNtAYAMUwf8GR8Rlk$8k>h8u+rO+|VePE&2|4+s2X#vI}BFsh4J6ktl
X@-_)0|~B#G`UE?SctXZga)oT(&F0n6mCwHg<rm^LT!jhYfzAKe92zxdwJ-!q8l(J%o!fl0JUYbY?Gno%8aC?SE&bTV+E6Gi-}JQa`iahA$#t&_$A>oi?aOz
674SmJ}P}{u_NDXhY^Vay7CvjD@H#0dS2DV#5j1pz>`1s?9`yYs1xgYL~-Kj`f8@{zeW6s{$gltPXi;=Xh+wA3q0z=zOE=AvcG?hzk58R|3Qehp!65yE^)%X
Tke)dJ!>s}GF6giO5`SyDvw=V&UL+XC@Dp}tbA%(a8)fU24o`9{V+Qy<c?ksQ<TPOEydb<CN#GPG{(Is)WM{E2L6ZgaLn?lNOmq*3>4PA>uB15@pYu46}PTV
pdwWIw5fFxxB-k&wp$KbH;Ht24UA8v{g>hHc?Y7YdJRtgX;$Yx)s6DYq8(NZ`K?x<O`;?b-a|4^TYpg>u2S+bvV_I|=iX)t8gpq?q;YMLgAyCmpPYJ*5nTbt
bPZBcr(TuEr8iQDWthkX(_pNg4SjL=hxY|>k8ciicnSxkh8lS74e)5!Yb^-xat+kTg=ZNT=<*VHOd^$bi}PiUbT|`QQj#MMxP&SXhj~kEkj(&F)pM%nM=I^2
TXh2ebJGZgL|qt$bL{Wb8%K&AL>R+JGa2-rC=O#TeJ{3Em|}fE0b5&5P=qpGc@3G;!~J~h4Iub>(ve`QVV`GwlG}*zC}#N3N|W-&95XAC5UY*kbOKdCv#q2K
rqE`gi800o#?i1iJ-TK2$*Q=e5(yukQBSg@+m6niz$PV={@oUHtCAp$v^y$XH<cSb!4fsqU1iJ1_~_|kHQvxG<&FsTFw%Xj>(_&y)N7D#YjoU&t*MN<2>G7m
1jjT8HDIYIw?JO-2JiIy-!M9R<%;ji{=?K#CfD-LEfBt<H3vFOyeuN*A%jy7OILs_8T~^src57ChR2t|q=FfACA6#!LGd5z^^QQzk>2AyG@XL|68V5uTEcX>
+<<q94>*^w#n;49RV*oRZ5bvgG^2ct4v<Sqvy;--{cc=tYp|M|fhyI7XN4ccoFVBhH~;LPKH697gA4(s<`#5d;+IuH%);O0`_DNCnbQ&`H0`7rK8?<^A!pF+
)`MvL;dzM2H(mt(vi9URy0ybd2Nn)XtA#kttjO*eIi{Oney$7uGeAi^Bf44`ckaepr`%F8wi6Oy7E@bU5b86NRR%8$h8E47rqaO@nnENQxMT6Zd3n*DnZ8Dl
K_4X;bQk`>Jr@Dpen`WO2(L~BAO5beGopb~Uw<#sZ*-I#C-#2dNp!Bgv##*<sPNOlF%k|62_iP@zF2f<V^fh2>Elu*nH&$3h--nMqFP|>a~f!TDTZ5~mN$mp
bai0hE2cgHFl$q{3bSXj=^DWk)yF34^lAu3Txngwwyk6Do5DO&=iqC5=6~F%M8l*sHa5_1Jl`Tlxax|WH*z{Jm76y7j^vn^fhw^k0Yr%q)eC^^+UnLTXLZN4
_wX<yObVtq&)Y`grF7~Jl>Kb<MKd%Sx5*+)fQ6ecLWxCZMa1QJ>yJZILkmKsWx}h)PfO*LPj>oVds-ibP7;9R--Ffy81CS)^<8<Uh#I77NQKh4VRNEwUt~Vb
O`wD`+FLkOOHm`A*ih~G-o)%;D+}auh0N_uRby~8iY#agT9LKOF2E)Moe717#ewi9RPO>A-M*?neXfV4X)T=(GlC{_E24^$KE*jQ8V+<bykpU$G_droS+@-d
9;ya%PSiW09N)IE0Nu50HD%#~fg}3n9+HW3iQKzASoIw1L6S<f;oM5wqvE3pNYX|l+cJs(BM4K}sG=MD9fQ%=g86$$ZyP94f|;yWoyU%s1s??Y%g}d(3{e31
pxJX^<826?I?R*L{}TqFZFiNj&>|vq79BludCYCeFzF*jym$ky1R0oqu8pyiY8{q2?55E>SHu8z83Z`Ac(#~Z(mqMW$TkbMUzpNIPW3CTZvIZM%T@`?G#odQ
PnaKG$|c(idfh@~qY-z))JvGs_lPf|^5Qst1P%DM$ul*c6HhV!a?3WFdP}c(JB4z@OO;c8G1;z~kDudCwWgb14EI+xumZg`k;h9$3=Zd7*p)jky1%9_MAmg#
?<m+;I<%lPU+}Kk-tYym(F$p6o^n+0m|@+pD$M&YfRYBuMGPea@jhDiok3QB0AuHg?WuO0w1{MOqh7c{h;<;m!v1H?Tbaq$bgl=jO1Cv*C_Y;6T|ORTA<!mT
>8xLVg<OB6-d|#P>=^xL<isy&8njz5T3rvb;?vz7#~e>jy>H%&bFrCuPO1AFTezNeFNc(u#z9u$I!v12-h|c&c5O>XhOZ$CoQ}=Am`S>UoAP;JALfAA$=}PA
YM8QHy?TlbV`GF9Mmv7e>;seGu0EyOpnxoLZ@`r{b7$Uj-kz;bHitZhK1yz!w)|V)Mb-OuR2@Q5iWOou^d|3VTR61mmTIspqC#gW|B;x`XF?@?+~K4D`j7yx
O4kO8Eo3<oJ5vjYr!4Nrc0Dlp*&l_{E0;5f)=2sY0mT-yJNO2EuPOnROiDh5I}`yUNEDMaGYcaTC0*oz(oXXsZ3g`Dy}nvvuAu7SajNr$4x4tR``ppuh{qxX
IjC|1ze<2FBJBp;Nt9dJ^3H+fn*XrzwEf~o2Pff=XyLa12?l61WB<~K(oh`XOyM-6O4#Ey5W5^HYamk7%H!}(1wo;;K&a$TfA`FhYWQ|<v4q4Pd%B7%1ip3=
ToQ50Ywuu8OS+^ID$OVk-MWiEi^03pMqh?$iYUmNE;O=C_QUQGSaONIO#&lz2SewWbhDq#Rm<IgKvg+j)UkTjNsTYaB7N9|;!7Gq{5(IvIkJsNUJ$SFs~6R|
dYppqNya_+6XMj!m4;Rwxsf;NvoL{C9v`jlZHl?>r>(yvxjX|;z-&oK`y5%q{8Lwr8Dc%-sqkJJ=ARc|4O=EF7w$I=oSUI1v!b_P(|R8gR(cWrg5gGxWQy0w
U~`o%O{LDYurO&BpF^b<>IL+F(!QU*R!t)No4}J`ThD{VOCpEOxR$he3sZ|@TNem&rARR1nTf0k^s&!Q&^baFYA=U91+?}m{GPxe?!++#rV9kv13A_xb_fJM
bvrnR2>wD)x3=$rsRc@M6@ceZto|7}nW~>YsqXfBv@8Z|HNeR})ez^0t{~G9Wo40$0!C`k>E)JzDND6X5sa+x=8{PxXe{}-Tr>9Q)Cf>_XTAj^G(c6&yBRpk
wN=LCDl*`I7%~=Yv2rKjka9id)1r%!jY6(CI-TZ{_?XmhU+xbv48!%_A|j)`#jWz7I!ubff{Y|r-&t2H$VBXCmFvt6FGNc)KLIQ!L4Nfm7<V_WiaFr?YacZm
QqPr!J=Lg)xb;H#;3T~L4G0c>=DpvQKLq+b*Vaq#VTao{hEnQqO2*4z=lv6j^)XiYakgRgwS%!b_ZBf1>s&lmjo)0c%b?l#rtG1{U=wkZpK%?&pCEFq^Z5Nv
tQwdFdWLKns)m`fgeJHInI9|S<AiTF>wruXqRSAS`21ralDD$;@fjpl7IooQh@YVI{NJuY&a3x4pMCcg7^{5<6lcX*m$YA@wi=_Zl#$OS_S<BBVNCIbv?C{@
m#|TwkP#nJdGa~{k(J_&E`^^};fZV+lej^M#6cO%mbez+6b4nk5FuEnck)xrH4+}vAs?WUT$tdKCpVDAGg3Nof`S&1sqXkZlXHT5YSEJX+6DE|^S$rHS2f-+
yOU*sDkDt7jRsnbWcl&7q?H3kTEEqI782e!2%Ux=NtCQ@oCMAX*HkQ=J%=i5q<_?w2TflPA0(^#J#Mu4qcJAGf>yX9v%e*`Wbg2(zeMLj!dTp>z7Bk3k23no
$7*3THYM*CytWpa4cJo4N_W$&fFz(+tCDR0^6}yqL)vgo;w>_laOpT>f#0Hn=dmK!S@<G3OlVC`D>aXSJw1DFnb35`K%(QDl)cd=X3avcz)TWRg#>j)({nds
v}`tuOJ?BN@bz+Y&oXDM?t;<VYR{e<;>5L-FMErb)kAxYX2}~YCd^0=V<nhO%l(u|YubuD=52;WQYk;p?1+D1?Z;L%{p!@b9}O^5=6q<yX}uq51Jh)QUobiq
`SBp{gy?<D^LQ*P*Z5kw2w$v}>v2)B4il1&MNHxYIb<o7)4S9jk6`F%z8FT~xV^T?d0U`HAQQl^2x&<fBx|$1d8uzEMpcOsuFuTwh&cG3M&{kI=p$4~Z_DR7
Y>?C?f@U0$%!IQn=49)-+Pm#x_+fukmg+i&``<!&IvBJG^yiJ&li$j;CfNjgn1A!rL1lGpAOM~gV93Ko=7K+^|9=*Wa*dZ_N}DuE`YNH)IYc?SHX{ek#uV9O
zu)hWTpSfu5Rn(xhE__YO^xN~%-Z}uH8)*7U1n4C42JVj$<v#gM$4C!R>m=}Kyq}h5jZS>Kf#gIvFmFm^?V>#FyDENGNWp1Q{f9tGUJMU_Y5|mA$@nTpCiXB
Z=CqEg6sE1x-x-71mAjC5?MV$>tSeDasdv>FFdL{R0P748wR|s<@Op+#X0a>G?Vjf>ruYs`Mge$@ElS1ZA}TkW5|_E|I*PgY1E7h*{gt=p7tFzOf}XBW_r2U
18Zs|qpRPW3}gdJs>;!oW@62gu;ytMr0f))%9<3mlH@%`y&qA1SuS0dtUEIWkYh0X!6liHi%2}T1<c15lm0p6@`T_w@d~cM{C>gj=)AuBZfRt_weY@Elcp8z
lZ!QZd3<qC84IP~S7O@SVzVZF`T%--lsQX9$D50)23v(p3H-S#@HZ-72eJ<QlyO;BsBuen#Z#0zd*;mwzts)oTfyvyfZWZWi>JT?m|)GbN$cdX%2`=$7r@co
tmtM@L_-n?q)^PvGE5sWOWSIS6w_=3HOB<YISF+9NkjYvhblxWRi}u=AvI9u)e!~DN{8+Ri<vy&T)h>)_45D)WV!Efv1uHLgX;$MG+RxKwX@yp#v`}|#7+I2
u?1TbGhs*%c1`Y*G|Xhh9aU-*vKNDDQA#o&IJ<V`np|BMFU~R0Tr0t_i&9uGB*ULf{$7jo|4F_)jJpvH$gL3}n=dUyoz)r9A2-!i;&bE$s)*m>yhV8^k48(C
*jyr&qN=PLYG}f=%{6!EA#~F+onvF_;jxsOO~@Pl<)W%Uj`ftik;1p?4~r$;vuid4o@Z9ubKDed>LLKzz*nocr;-0)Fv@6&g`yy+tvFaqN9o#P89Vxkc%CaB
;+fw5p*@}y^#27MEF)4Kl7xoc>)qo&9zr7Zwb1*}HBW>y*u^-LtH)Xgr%=|Qt@a1AnOtfko^%b%;dhFPI*wp)Qh+&6y$Eq=J_s__zHF4k&ujW>y+EL`9Q%E>
vB4PanrbH$0S3~Lxo0L>n;_vUqA!w`V)iDG?)%C0I&~YmF-8@aoz??*uoD5QEumY5enK$>)U~lHt(;kBhW=m(Z+wGcX2H}<;CSK?AAE!CO=Ix*MyoKa&^K7)
sFEoz-xWIcYxW2o#)o-8SMS*BCuD}`H;wG0Dd`t2Lg)|VE2(LL^ude1fGknDp7sgpqOo8G@XFD4f1DI34i^M-nNQc^pgZf+v#$czc%7{3w9C7Q9RZ>6`=FI2
YqP{tJ!cLuj>-6nXgE$6J@WK!IAc>al4A;m{U~5Q)k{)0K7(}uMqTzfBIWx~7egodR}|$q2;wnVNkYa+xTbl&Duw&O6yV8VGU12F=_&b@K#!#krZiBjzGR>=
Cj0v*Yz(;=%G(zZUEZPjX58>J?RmM}Aj>`AX8nN(^TVeO)C(D@Ba|UP|BHv)u-8{yfHbCGmf8<<#}_HLHLM6XBsFU|9BPaS`OJM!GG#u2N<B;vm~*G7p5z%e
*+^eY2+qxntA;zy)6F*y|0Ka)#*BF07k9cdn&?Z5x(G+N@v9du{8SPLcdeE(wFGf|;dE`=6W;?K*+oP@8^Q))1z6FU8Da(7nc%;Ma<=tgb~Q73-F#FP7_*y?
_Q#PDL(0L#J5)fy$|}JpFiMdq4x#ZsbwOE0Tn5h)E2bXK1NhCrFiQ22ctkBeKrUe8--sodz9Hi1am6RC4A4LnCb(v5<6NqQVRAuSmF~JM;j{5IYY$t;**bG$
Lkv}aDyPTDwv&VEAd9~sV9wj9IJ<;Bl9P`fYaS%3cDi+#6AgP4-N>vk)UafnWd>WWSZhrfvfulMNj@uso?|tiaJF3CK){<wcRnM+r1mFB;E(0=r3HhOM;Y|x
ZX+=luBZ{?+rbSMd-D+EfxSaIxukz9--%@1VJHde;+OFr?m%g_WWXx&t$;nx7A?6V_uo*L6P;z2f2BlQ=cW-gHFEC<Q#-}R-{(Z0cPQNKUm#=#p~bu>|KFJS
>bc{+{2hOQ?lTPPr)vBvt5tc+tBrXXQ5N0sR1^xPBh6EiSCNRz+xVucC#*4MmD^f#c;f*I13*s?A>`pGBHpJ6DYrVYU74zpi1eOToQYGX)Jfr!zOuR`-<Q!$
lst<5PWokcyQ_c$x^_B}Q0-a}Fint_dcS+`?6i`L7w?W~gobxDj+;DN_JF^8)fer<xz9bpPz%~}Q<s~J($~&ef=oONx7mf|(zx47m+S;=27l0WH<lzEJ)Q1b
3vf1#ADuLf%+WIepr*Do)tL~9ms9wf9b4~2(HJ3(cop3#I`LujVn=T>@5NVYs^$=p|489{ffq$;CrwtuQtsVrxUygNixcedY0B~;wG%%VoOcdsOVV~U^H^Af
ABye29+BP&73eRC!$p_fG<Tt^Kc*+K0KQkR^QC~)#$(PLuL^)^inVTX1=zZOpMSkva~;kPyJK6{IN@hZ28<e$eFt8oVFYuC*>=aW7>(zT1+$VSfZI$Z^!b9^
w*BNL)nSkvpZz!o9W<gG2d9w4hDG=cE%O#Dw0^ADt8mW~3#f-$bbFB2IxN8I#I?TYp79}?@<=LS#zfb7gROcJ7W0<K*SIu>mKG@DvEoDfRcjH%wnU9hI9cd~
gtRI}33iylCD$)#X>EyS?R|PqBQO9kZEvi>&>#D&fDyV4v8zD&@w5&j?)Zdt^111Aex|IcAPzZ0aknfHs;Z$OjzM5r%K(Jo$PTb+(ysW8KSa%=4L<YHbhC6>
iV<O%cOvlVMyR&aJ=FnAF2Yp5Yl!;O%NLuELFwM>=u)uH<2XfPR8mnL;E~MwAb@qdyV&Soe1WvMb%rUGv*33oDMPv~r8bWhdLd$QNlCVS&>|AN&R;k+m;RR~
Xg3b&LP&}|(?Q0$D{KV95A5k@Rn22m>xxYoS+rDwLrihd&toUs2z+cRBl|D!s^^<R(lp%pB5gT4dtnl@$jLkjuB@M(|5%(V*NFPws>Ou2uIqo%q6jIrnb?i7
^X^ehVwXB+M##Ft0??Y%2_;XDgkOS%@_ukv&9_fw>Bkck%7-x^BH2R;dm$O4cFh>OXoG&7cCUUP8X9YB*M^?Uz76D~N$bNWmgZe;_<j$D5_rk)65Bg~W-1P0
sFeoVeu*xs7J+Z1^cF(z#ko!)La!&}C=GJ<Pm+6&2^&F2-%8*c`Pa;da*PB7Pc=OYnD?Tx&bh1x&{8hEXOod|j3{%(#@Ay5HcNINF2h%q0TGG`RtEOe^1<(g
iPDcDd2&IA8oQ{(>oZu8`oqgf%?-7O#Gt&>tV%Z1O1)F9S@iJhO!ctyp9M61z_YzYTgFlf+*2G@5K2ltVzb#pmV{_8`9=sX94k`M9g+?OqJ_h~B%aEuDFR~w
r2yAOxI>QQ(MNW~*%{n>UF{~l3slZ56+WzZ?p6lg`4;6CRD()_aI=NDqHwbwjx@IcLRdKCp`=l-!bXd+Wt3C*QWz=YX?N|gJ6H$gh}~@U<h^`0%Hh!iw6k7>
OrP7Y_ysk+T+=A`fqOzkt6=bF@USt~;Uf#plIy^PjUw9hPf^yGPA^Xq#5cT43(gx)sMoJ3=SI~nzJ1%0ZukH%=kgm;&*EH`p5-(7sTZM5V$E^P(mev8&pmAK
I&T-yA5zCFUGBU->S9BJo6G1wAQC7sCU5>y+5=y63VM>ntE;%R{O;M?XzukXEVCG&0aNI=;A2wNSZF9b<-0IHQE05XRPOs%ar%i=>+$EFa`(?}?P=njkYB>a
S;^i+V3&6*Dt`$1EbpV6z#Q1nDU5G!^i|+tNP#OL6~K2zetLXbwn<T~O+}`J4ozqdT>BQ5%Lm&d+Z#gk=Ry)qG$9UdGHzO^`iz2+8_Gznt=H%BPGcUFGv!r4
*}#%wm7`32X05eaKYj+XB1WXGi#=;&>z95i-qIzHppZ~DSm;iaG{v5JGguwf+}x!1wkSOO9BF+HBjf2v2DVjPj1)ceJWKAU0iE3jA_LlK7`j!t{Zf{t5wHsx
V-L=e4?wMT-tu4Ng<h$s%mrVTj@4*o%?Mbg!Ic+xMv^(7x$IjLA2M#8|EDEeHn6Bt-YY?!-FWT(bNAM&z&ZgN9@f1vP{-*fK_(;Pwlzm%r;~G%XmWY`<vUK;
>|bkeQ&*PTfdnyT*pPEqe(;(UsON<nXY+r8b&vzUfb!B#r;kKl4(4UMRT5sv0gmO?t<eN&3<@rP)8wtiFgXaj<e@b$L6gR=pK1|DmVy`8I&%4`9MP*g-y!?e
`N6-5HP^y0@|#!U76#D;Z?QEzMhe1^58;O~J2rn<PUv9#<y+9Ia@@ol^cBpJeD7XTVrNPLFNWa-L^cC2XgDoFuL4Anc5dDv$7KR3=L*1Boxhlht4`4Eq+%AP
qAlIM(lrK_e9cxeN0OBHTsuT1LZh<{fCi3TwR*(Fk!nCZQVH;KW4vKrHUr$o08-G{)sMr~6gZ4hi3|59($OBM-AGK8bUyQ>nzHMX*&1jH_T3?bB70W@4Pa*7
_z#wv5kNxlwtKG-jrp=>cTL6@J5hA{AADR{Je`3`NJ$4EQl=fLy<LaGpIHs1dZTG`Vj7@>^6|eCBzW*Cbq_zB#yz=}S&+e!tvJ`{!;GS{^lh6D#`J??cUvTW
>7gWi`Ib?_NI}5V$FM>bP4U}Sph%UOYudD*o%wlSJA&56DK;%}X=_P#+lk>me+LAh(^evAN5LhsMW&?sZxdrL5)e0TzdP`0;L-hA^o|i-*%Dm)(ib7<Adt@;
*>;6K9tsQnSSB%@fBxqeVUkzW$02Y(MrQCYx_5%1ah_H5|1;2c#16zLIBDMi-?8&adq?I5D=3+m<9Cb&hpLk4D;wc^KdiMorMEnc@E@~xvTmjtrUZVW7%%|{
p@H{=5ls(Uqjx`qE*2K@Fax^b$KHmp^Vw*T+kkMN^9H#_B@Ej3?@-=?=?G@M8jKMv8PO?k$4cD1cA>lXz~f@H5oD|!mn5*Y0kHp7R3(3PJP`-ls>zwId|Fu`
PxEkGNriL3^$F#8x?Qx4^JS$Cc+Ou`Dk#a#N8=ZA&byT==vANStnIR*`t4twAGlUZCN|AmtpB^JeJ=*2maACyQphfSun(Kh0Q4YVubA6#M^x#wCG!A@Qpoav
%S{SHP%3)A0=shJ_aG%og`=h=N>lnbZDg~D!vSGel6qW-p6{BagU6=zpgr!9(=qS=D9qGI1M{bd7$BvDyvSpj>2-Fiov4;65|5A|Nb&sz(AnK!?z@|*3|Vr+
6BWtHY27PGH=S2VZR2J4YN}=uEMT~Rp`^qGZ>DlZdJNm_kezlgEo<mskDQXjta`-Ua;(WSpe<6MXNHofB`yd}EuHsBJXg?kRP=tNe#xO{2H_$k$eD*%4Oq0D
>#=*u1@T|TY^8*?$+tAZZ7Gwh@38Ix{$rc0&pDGI6VfD7LZZp?W1fDB*>mXm3kD;$B2g~&4#9OTcCat9Qn1ACr9D`{Q)mm>lMk&Q%W)ztX=>x?xPgq%fF>39
&5Z42m_XduPiM<4^s2;Ba`Q=vU-ULZzm7I`!dk1|QD0IF`91-j;~cymfstsQ*p48;@WmHU;`qe}>}i|;M_grwEU1Vhk2nbUZ3{ekoVGHkJoB*yUk_+YPZp`h
jLC(9th-R<MQSy_km(P<K-eT)hitP5riK9$RB<p>8W99e5(NV3jhRzrv=C<>`_oD;;z@3?M)m0zS>k1#ERxI6JQNFVmq(n$vxhM`Dar<_%Ba)Z^ImkN&X>@M
$xFV#L;PwOANjLCI#v1VM!RKg42;B1#@FusN@DRrMT|%dqj$RY^i^xK0m7vEk+^ZiP-hwzK<j24AK+=xqexDJM`S@_yoyM`^Xtx%LX=HO7xN0Wv)3AJ@*Bxe
U3paC-;%)?6DW0t$`COOFw7#2UDfh!)O8^p1kp^0#o>`_OX&QyEDC<mVvl^;E{wHmEI7fK_mU5CF9%V6XLna_3?z(s`o|5N7)2Q+4B3p!;)Umo6aDC=f!dZf
yQfprYZQxJ<arTUh`Ev2WM84KrJV-)nIDM;mo*J(`CY#5t_-+qqqHR9`9FSLiJmgAY}Q|EE&Nn=uM+>-oIdj?L7pV<!(}B@rU^70uq7Sv1`0wz*nKvunb$>o
Z64<a)fxlXZ$kcs#NLheUS(|u%1g-(oQz*7e{+1?!Y0}6HEqx{G$T5I_JomdPPg$+u_w$#pHhTfz@Cp;{mYC=5Rj{D@CY?DMPcuUDNDz^koL#T)2`Usu;@L2
_GCW11gQw@yKK3A9(H%3Mnb;rtY^Cka4glW8-WjZ!&$NGkpotbXhF$eV4+=Dt9pY5+#-4aC5OX4P3FM<su#+zexS2W=QL#K_jhp-P~0hkwQ8m6erhBMceM^v
F(s|`K81V5xZ(|S(OM}Q=wK2w(*s3GlE&ho93?qEEe;oRss1-~H^HYP;8U4jcuzX3BL4uMKj!3gl1FbL2YDVeQOG{Lm|7A(b;n92aQ#QjUnPt_xj?@xn!J*z
r4fc>zTrW<jbw`yVyA@yMk(wG<DFN&$&#}YDwbRVOwAy$?K85x844TN2-acqC64&lKi&i}V`yUwa_=^82=N~%JXlKPy6D8(LzG|QQtnvvceBmN@Rb6SdeVyR
XGc7^6t@JnQ|IvhnHKGbT;v^73!;^A=eJ;B^Gi~rjX)ic6+RUaBYgB&rQ3h53vAQWPfwVBEW>*Z0u)=aRmDZ6g|7r$FPgbOTilG;$$@^jxa>I#vcYF7U>^QE
MjV&s*LYqK&Dgn)QKj7~B3#OD1Oo4I8I-4KVsV?f*Na_ES=SK?hk!73(r!6^BnOd-6(n3CaAr@f0H6~9{U8MVSS~x}A##L4KBYpdMM>m&bj-~3!HHZ|16&aX
YJk{vXocHcl&!r%`LPZLe(ZzHoNMp@qeelE_#l2bvA!AN$7?fp4Ga?>;a;gMQ%_ZGpQdwrk_$qshAzz|<AdmJ7xzz9+{`fvWJ9<EEMZLjvfnPtDKS{s`8fPB
69!en0!lsC5&*L-3=|Q~eeOPtX3jyKLNCNuC_SYM@-~QhS!I9;k^Q)86CFc`k!gt2?*Xpl@P`|5`BIpAp`fqtn%Onps)uDt<$u_6fza3-0+h(}n$SiXNc?>}
VpI@|xf3;xE}YS>1r>ias6p?f(FCm;Tr_UJj&nUZ@u~!{(takcCL(#)G!!HJ)z^Y=Tb9B6aao_i-hY4bpLz4WLhgPBa~E^BQS-Om<ZU}rs&RMY<Y(>)taH``
{sb_3akp)rlPhOXvUfjEAk4+H6o|)FrmZ#p60EiTrO0O*A``cCI>rX{O`4#T)xjEnr_Gl#Kb?MX8L)KAJEt^;5Bzv;`o%y=`1jUN9@JK&2Fxb%6R~$=A!&+b
M=iPl7qp0|hc$V}FZbf6J+3<k@mkyXJ@A_e05J*EkhuuS{j>h0I33cgJDtE1oPO)e4NNWit)5*0g2D9q@!LT%u&yh?6VK(J7ml<9@!9hr6T|RMNhcvlWQ4JR
sIDN_Jew`<0jX>B@G-B$+Nl=CeL5r;<DnW%v0lQX;xv~YDhS`>%a2{)^fWa}2IBs#AeF_dhE}c`l&a|Glx->v5u2nZPJrV`LxM%3DBs1XQ76!I0PPHG1+^oF
b#Ysq9!9vf-SK{KvF+_I0w>ZquWCLE9G_!#==#GRTtGDD0_vSHngKYN1`vyv-x%JLv%rJAhHS`5?PH%r0$rSKa-}DR<cli27X-v3kWOXCb}vo+G_e?Zj)R!@
EQ5v_AlR>%QxD_k1;D`S*rIW%5x-w3xxWZ@egGM$tt@DOTPQFD<DDeaKa+mkssS|A)vg6+gMuoGr(0E62MP@Dy;i`7ht@nVYX8fJoSwFEPTNbpUVRcy2d@|P
2#!0Lh*mCd0<QwER$r2+g-USAn9IwRV)t@8IHqySSRFHm-Ap({i642LiPUFoy)l?(AXJv^rh@OKbA0I2)9Sg~12=13Q)%?-Rq}LiUWcY5NBs7Vfqc_G?F1eC
>KB>eZkpYd#jHI+%-uyz0HnsLV0vVn=mor6*~NEwvSO?aO1mESDC8)1U}D<$Pf6@NYo^Xk&`l0<D_9?7sLXUf9R73ru(Oi+7RsC{csa?|m1w7{I$lqqX7+jI
q8{YMpA`6TavtHq3l9lUS>YOpqQ0*quSI!IZ5|v!@D9B8^SNrqOpqBAP>@9Ij7IR7d!;b*m`0$8KYy}8c319t@rMo$Z-}+Bo}JWOa-M`1l=<5|@(b8m%(<Nw
xVic;d<mj$7@*W_gU4Uo8DVv0&>@6u6bD%7-<LD9C<}yAQ)s_hq|oCb)v%=s@sCY?)B{ZM6;A*%Pt)*xGTj<Jyf$=>(~=fywv#e)%!3>@XbiZ!yH?`hGw?)`
^%7f^x;u0`|2pjK-PYlr4%?s26bde9Tx)tkp9D&FYi-wfsiIh@gU4&pmp_s|7vLmzAFW<(q9>KMD$x~ioo((8vU~kT%k$2<r?t#4)EDS!!0ltuTeF*WW}{C6
Xg~F=_8;rb@Qh`)oO?5xTb#_~zV@`Rl!6ix66?$L@waGHT%G&W*b(5Zu3v!#8+Pi3pKEFyjUOQ+B_(7g`_Njrlq7dqG|1qW@jMwUE53Niw_-NGm#A~PN4hSe
ROEWz>96GF-YxTEx8%1tkVd&NUru0SlBP3p^ncsGVwo8%NN01(J)V&9_72F`FEgzs&{-oX@%F4IVrFP21D%!r^wELPAZ7>KrU2d<*a%02m0TBDCsmy6{u-Iz
1yt6+W)nuq%Ya=p9OoX1x8ejY(mwUHEqiI4nBNpvRx+@WM;CheCE^C&wu_2uJX>WcO0dH6IyJP=dbXlEstvpv6i)#r&G~=52Zf@Vdq-z!0#pCc6Lo2`R<K;k
w_R5Cg6WjFK^+Eh>KH?Ee~6YgMZV~*g|eO6k#2hR6RZ`|ca=s_p_etdHb|5g+1L}}b<oq`lyys8_<i1#bl(CT)A@J<5Dtgs9$D_T;Ht!hU78>wuy1hN=r$|`
N{#Qocxlr`(z&152XJYvH^oU4mp+mE3<CI5?t5#_<Hh6cl>8~ra`O+TuD4Vq-e@OqW>GhcLF26HK79f-A*xeRtgA|JT~WFTSt*cmIL2gmzp(M~5^2MaDImVo
-x@g}(=WR24?9mA)gHs>*#(VRp9h~8-A}2W?JvG2=L8MlwczY6VvE+oHBIAW&ZaWCv}&b>FORC~R&w)J&KG%Ui?~h5n4^4U+x^FpluB732B5%R)i#73MNi>q
L%-)O*#3q*f&((d-_oI2qNK2l^27BOIV4{UyRB+1jjlQ)JiFY8i9-$eoQT;vS%){TAR~PVcMJ_=2n15P7;ZN-2~-Uaw)bf;kcS^Tk7%;4x-3jnMwyPyKB)^R
wX`fe1Zab6muK|p<a|zlts6sd3Dtkk8;;OGc0CWQF?wh`33RfdRWlsqg`farD-C7@Ei7^+&hNp9FfoKM3G7Ns3)ft&)cDK?hSHKlm(>VEP_@=%Qnej-H`$WQ
aQm9w#9@!4Gg^XxsXrgeFlKHPPYG?2)>$HrDHw`SV)Ng>X~JWAKa|y;<aZnp*ce{%fQd42dy#p-(5YU7PzU>_0`>luV8=tngPYySrp+9FGPN+Nwf#~5Ta*AN
qBSCItDeE|r*SOmfc*tNlBMu~lWA0~`gQ4MWp=Qn#i}2r)n`s=|E*om;o@HWSA7~g1OhCh$Bi^R0EF>WzE6z|%2)v}!s4~%D%YL}ls9*9ae-LCm3S&B;4{2{
;(J3(6@`Ecth)Be3sY5o)K^Y+tr^Dn=(^I(*i0@l7|dTh?#3c3{j|JdHT@G3wECSf*)g8>*qWa|zbyhGbPnZz72@azHKj1}uT^cTl4oGMmc#3$DxN_PH0EM#
L0b^Ezl=XJ{v<GPY*}eb60TH*h0pqk$r&=7%ZRHEesGN|J`7jtTHxDhO0jd`5jN3A*lVzuVo19Lr#Bat-2StXXG9;158qim89S)s{3m<g-cQXjxqI#m%}@q*
><1-F4AB2P>^eWMk|LBq^x;GOJe{NYQ+?qf@B3BAbHPr++%{t6B7D(BcQ9I~D?7Xvq5u$|{eIpxpelx2H^63SmBwFH3`zgo`p7c8u0wgGfZxA?rGZBwjp`(z
hlW|R2(=l4F&Sm=2x)N;(I0s`3R{7$u|2&-Fap=sS=-Os@?OcveqH4iWW<KOGQpEGgK8`xZZ@rxWWq89fI<4$cxlT^6xYxVx5?MC^0|_G+hXqah+kh3<j_Bk
;i2eErEdMKp;bXaUC(Z9V6ohN7oZNaHi>A?nkIbvQDq321-3f@u`dw|37vc`B?joZn4>)eE^ZQLlzF;!&pk=zs!p{1?>I^2Oa<zLxtsEi#_WFs1HqJ}y}Vkf
Zi`=&a1T4soo6%0CpDm?6lvY67}^#OZzfx44hP0^tG^G(>Vk$Miaw$<+zFFw&z>5GGNFgFZ^=Uo0VG3!23*ZRo`#}Nf7WzPI1Fh=?XuniAL(KB_t{Y`Y)Mw=
9iYbN-n%98;KvY*+G}sgD^zf3(DsD&oCKq1?>+#>xePP%J0tRlF$Lc~w>DBiW>1SI>?GaTn0#Vpe1RgiWSWSaKIZ*b!VwLEoAe{iY{;x?lksS!PFBNdk?6G9
y!pfgt0=gj66_$dkD1{(2kp@8aNAN|sDFH$_KFEV#J1Z^RyoMH5Cb+WdA3@5@Ou4*7<3GpyYF}B>dP&4GZG#=;VqE?5o3ZNh#gWDD9{F~i&7Ea`LO8Uyi1G}
Q5_a1lkgS_LfatG^J(C=KQcQ%pHT&sk02Scj+HhR9B^)vzCdsKt`baex2nUb_zK}f*<*Xoc|>qh6Rh&fv;+=`CSlhyKI-kF2WFCM$LtMdc|Og5-a)nWLk@?m
LeQFaBIj<J)1`3=5B#&v7W#zX0n7>><enXJrO~iyY76v8^0$KEmKR18tU0K;HF@8V0Re1S*)4dbU#3e5?V3}gj3RM5nTrzmr9r_)y0vk4JmzJ-4cdFcXW9;V
)#~tNK%?Vwnj|hxWEXxBkhhfpbY}^!ev69R{O8<de)a_$&;|`7?j4Itt(|$<`uRKdQb%mOYPCZT3Q+6u9|2`ZcYzTjY*(h0TKoKc^Z4dNeHh@-`RkMzk)9p6
)E0kl(a(9>WFm!0=+>ui{amd@-}G%HIxf%I+MMJ}L;@d}*eoYEY%eT3?F}aGx-2I!bq7{E5hHM}>v`9dNNVuqbkNX8OEK=->ADuJb#BVFM#f0Cz6=eH8j7Q9
-gVZX)LlL5EzL$3m<SY<Vb%VDxVzzEgglh*F0VtxYKYzFWPJ^w)OK?)m5bBxZ?ZUKIY8fELFA`8>!nP~4GxZey}KokId8S3{6fE{coxrHCmT|wm}uPE&U-nN
jidW8)(5k22hb)pnnbJ9-~?3G0KeKNs@*<?6u=%5#TbzkDdcDrL_g|Eh%{wpO!n@57EJU23D&*8nP(s3v02t}<eMvM`>g31xwe57F(tN<%IuE4Nu4ff0UzZ0
IV%1TULC@DibqFzXmAAJ1;P%N{p66u<+UdvR#gCaP<4st?w*n`H1#UXrM^bAa9ILjZ;TD|sJ^$z0$bT;dUGZ(^|7WdT#$vqh}1YbccUo=Ig}i9$$ox>I5H^y
T$lkG*yfqn!`7WjMD!X4`@2cN&U=@?d*rND8zXydRI!3T));i2OO;ftAN+2tx-pe|?YE&+iSQS|o3zG7`Ett|P>M5qu!U`Dg7JM;lw|bw-!f<d4Nl3}bEr;^
GXrIOJ|ML^@6xQk8(PkJHfT1YLif&<?`cWCrq$S3;eA=D(KBf1h0wjIPfMvAgO3w1SKRm-QUd`!dfu4!*@vMqE}4^89poxxQAd;O1pix=ahFvqQ8z8Ova|G|
xglk@3+omq#(pt$QJ1cTNv!Z|(Ib65!2gNWO(`^$z;jw}21N=DaIPKYubrx<($7t5@Dz|7@DEYQ)${$T1*g>y!(M)H-gDRlh=h4btxt#PYA0Riutz>zh<lpj
?mi?7Ou-fugitGSyz;bPcq)=FfT`<r+77Z5i$yLF9)t_KGnu7jMdgN5Ho`z)lO-|hN1P0$LMJt5=8wpbS{U~_DKp^%`&3aMqKpJBpcLw;-U7PVSg2Nd<4uQc
BLiJve*NSk;kETQsfxOG60x);eJ<4e%BC#>n-RtvJ`G&}TR!)tpAjV^xqG1}M(06bp4n7!lNnP79B14Sp1&LKPfA%(<=?)E<{hPdal4*nD72gWZ502nh^P#U
bPWysY;FEQRl!0_*q>dEQ>Urp^AC|(bWevW>7bT*iD<X?E3+y6EC$ilfQNja1*&n=q)|w{G|;6OE`C2Ti9mor$l@*7);x)P@n#S9qCMcn`jR$6kVxj+jB^BW
L9>kFrg$GszFC8;Mv9&FAaKy18seG%_PieXce7S1TOep!@_NCZoBQ<oITGuslW&`d>!1MxzrGrBJfE2z@j|mdAQ7#9Z)=))%Sui+Lwu3<vWzpS&%=HE2I7mj
eTObHfCaO6gG<6OwXwmo%Id{2zUqbCk?uLH@R~R^LHWfo1^(uNR9T?%5GcU`DBg#e1GzVm2aZWd<4kF~UR(xH2A@LV&jr#f!!+Cx_T5oHF^Vl%%w@G}iU?GN
RK5v6M?L`r@(LvIiDADBsv}eRlFKBr68>ZNv(*}Ct^N#a7tPAxABP{7EA26#Q$``Ls^_T?5>kZ(!B3vCh~s}#6u<Ux^H3Vhnj&>YgxGa)PK#Q(%?p4oBDZ1?
Ahkh{gFXQH>C{#%EN=YU^+Cg3sfoLkwcO3YT4q|h*vfi~N`*SpbCbk%f#|BQKR=pY+EKDnHfvT{dH@)iBB#wtt$=3t>Nn}|mM>(44o|)Ay5ofvAr1Ky<z-8c
*99cKM}cot?J*9tL^w~inj5Noi97}4EBQ*dms8UGj}u#ePvJZW9`!U4YIW03`T{-OJ2`dr`<;l57WvFG3n}G%91N&nuSeE=n5tV?!oAjoN31_kdIe55THw;M
DcvaUk#yebN>w)X&U1ZsA59>=*z1@@VX!TdlpR_t_3S9E&9Lc>KSwn3n;<XbkfhnNs)W$PEP=C<D_HsEz}vQ(A*i;~((B%J*}IcnE_o%Z>YF(S^*LkA#>zDx
g_j|*4(YIE^S8$(dZX8$l8JbfBqA$hLPTC7MyGENzbrm_wh?C)xT`1&u``VKg<<IG18dvLuWOFXqaI1;xY7p3&5y7OukZab3WnF64f6xS83`D*5s~ZRZ9NGD
AI#GdRSYfZ2jWB3(b`&!<@P*Vk;D8#`314JyJ|^s`<x+|vZm>b45s!xnaUt6K=fL+;zx}c8r)^cOaRJC@50eqp?Y8oYYl`wcf+YWB6HNq<1Hn9-Y%ZCvGsE&
lZXQ|RMR(5ppMeGq!-NmZRK)kwy0fGMlP7JY<1P%PE}-yV7Tm+J%@sT%m_fCsO8^7sCIlYZje^4YeWN+bGHd{t`0Ij*?$W=JiSPspG?*(^T90%mRIZ8T^42_
$B@7g5;pzYRc1%UAE&o=)yUPHJq0Yf7z#p8ChvxI8E22xIywf+irmfM-;GfZbgL}+zrJtMKzW%Pe!_F=Tq(RC-{p&J#!W#{1FnQ~XLo^NQ-6Qa1@Sj_x(+&w
_ZEg!!Y`LKNMuGm@c8>ZtsLZnJWDEUQW=K+D7)SA4Y}*X<0~|RWS&;6g>mN6mSYDc#<R!@JZK~uaN0D)7x6F^LJ~`5n$*n3O2A<pN**kS-BoLZWjq{!AY-oH
IzfoS`lOySJhUR>cN%LF$95E~EiGsFT6a%_>8`s;#EuD%d9z8GW=mcK84Hep{;=+Jt)EiY7ulKzV-j^?*}$&kU_1OsQvt1Ptddm}wFgmC=13461TumD-6h6M
7u8h?ArxZXs0sA*NTsysEfZbKPV0ccr>t$a_y|hgj2!%ukaaX^E%AP~UGyIG1#drOk7}tL<MegAe!}hZarIU|8oE6v2*#gaP*%U5FW@reLo<#DilUuMOHtU+
g1%0VQqO<0H=!%!=@F})F!F)v#kb8ecNtB(J*nt6yR6c99#8wVa==B>6=|zo73_1Z0a+&(6Z*zuyc}3Gwcy#3zkh@(Oe^ZBpE{$<agypl+0CAz^0)e!>Q~Er
9r91agVDP66=l08u;hsxB<|;P7i>8qni{xgm|H&(z_<&vdWSRt*{B~s9b-*@uHv3UejV%}_fa<ZrDLXUZ6lEqy>#3mU$OG?c(G&wt>R(>Eu8w;T^t;<Djy(<
fa&~W=mz4bwe;;paB5}!%m|HaT$DJD4axrUG}>ITF9!$MWF=6IeCAFsl2t-BZF1QhfT`){5apZpm2I6l&l^gIUP08C+^2J+mV+PHAHB>y>R&JA`n#p$NZ1-<
G~lyDb&*>~_H2GB&FCB8nfI0a{b%i0^`y|%B%zq<GT1nQf-$&MTKmJYwkC8dy2Pa90p<zlx(vkC>pg36e;>saCt<wFitT|Vex;~*C&a^iKe5(Qs#6am6Wvp|
M{Lz%g--u+KDPN6^VKQlJ4t_ezPpUweC*^)@EfhRqs#NT7NTM}YlTk*TI6HKbj^{eHjU0JOPfa0*YR4T5N4~0G?M-K?p%_->0G)eQ%y#ClH@@*3o;5LQLk>a
7AG3s4MuOhp^gW*mqGP|^z3|*Ztf3ZotiZHN>Cmm_cnMCD1rsUHI7Oks0;f|r)ci<6R=|WZdn|8TYubT#4DEAx8--03-n>HbTLEATYWHRLGWi-0L(PV?6|ao
Vo#-3m2~W#vfL7vU9#LBbFHJ5!TeVSEvq^F<4CTYh!oZ!C4m;sk)QoiWfbfM_c|&dPcU66!7Y{~J*3*5x2+zGmep6ZxKQ{fwj@F?vkJ}1q_);D+sQ>2!<m?5
Sc-==$2$j|Y-99I$*P+ag+PAwXr-`Wn}Tt)G-P_`tIQNf8!SmrC^y3nP-8RLd?#7YLJoam{B|YJQ(d!vVqgE|wy_k+K~VYlNQ`L<Lso53x+$Q6{57T93?(Y>
ES&)4cR3S?QU-%j6XfUuS_*hM865FKo*vU~j)SV_WdB;~s53BY#$CXj61vT{n|GR8ygBy=CRWD8yg4;MH$*cO$6W^4U*}f-B{2ls<0X}tpnRl~bEX5R8=p$6
$9R|8_vdLN$2UBWP6Fc(jw8lj5bxm$vtv*OIg7>AA(4%q6AV?#Z<aPq!=<Vy1l&DjHokD&C_ak7D6@iwXuT#(LP!7^AN-Fr-S&vCBsR|F&aI9s{&qkZ0h88=
RjsnTp~)EmrPSJuR5aeWJ;lGrTC}xMTXL%I7@k=;@jfRh$#^*7cK645YXoU{*x{k=6y4aTm{HAS*n~8^kSIebL9a?WL%fNjh@4q3ZxFf#_2&)Z&U#)Ix~n3h
B+<nY=(TKwHKhzLUbFVE6_($+tDe&|;>IF%C~EzP841h6?WJ`b`N4i-vN`JK-9BN$g@Jw^>#qC1FMWtvncarnt0v5%i(KLwr)6BiaiwiQ394(65RLzJ(fLhE
f~#0C({Q8Ab6ubBQKT~zd7$K`a}y(SO5+cjq*fim4rpc!Tj3ZF&V7|npS~aoXCMXX#ZTb-pM)D^_)Q+KIa^3$DD<w>g2qH=PvRl+4yYA9UXWY(GUL++=pX)o
d>Pjt3j2{*RXuFV5@C`ps8V|PI4=?DykFbfL>yiZ2KfV=mjp$|z6WBM%>pRI7NpJ+yu;{GIcZmRg1SYarb-*A1OU(9GPM#NtqC^o(48mkBRSs|m}0nza+$p>
-=i+7nU!FN`7P5PBDN%>yF1CuOhNH0S=b)fo|!yV?^(d}0oM00!b&6w{7wq8v=lZbPN)eKv=05+z|`&^6Gk#HC3i^wrEqrUdN^oyvHtlN0;?~8Hef|qeH}F0
{inSV$S3MAUE-09LA&{P_-81KlenC%yX(OV4B@*jxcx=GDWfWv)-H-vaBL%-Cu2yc1E0dT7i%ee65KdPFVqB522R&2(dJ<LgvD&+lca`sQ&6M(y>rS8D*=bU
#*IGvfMboZn9D+|^ousj&CK0);=>31evN_9g}bc!qE;@Hl_c0kAPBv60nCrSK;TS1ir_vIOvIkV5)Ph!c<K7O7f}%K09eFZT97IN5%0(iYnUgUX0Oh;*ZD}H
Mu|~Nr}jF3cQ}&WvFUmasouzVT5I&<a<sk!UmikOV1?q7CiiXW8qnDq{FG9`npdq&MaD{aAFVGH-Sk^i&r{c(%;30EIJV#n0FzRs(Ti0Ta<a>f*C*ny{~f0W
tZ%Glxs=XT#0q?YS=t_jcxMh7MeL^0v4t%GW%fs?Lu!)^A+dN~tq9la29`6%M=mKXSzDq;VXeVWxY$B{zEZKFmPlYzQ8TP!D#hJr@KdWeH0HW=-8wQ28l$Gg
An#?^%bF*qrl{Nm?9U5Qil|0qI9vp2!Nf5h`DZ$@cjT=HRm@gR?koHCfqLG?hIJPQxw-+Fv6h}qh~uNhdVv)3)MG9Nqa^fo67^LqDnnFq-4;lcZy_AzDbPHE
d)(P-XHu%;!ml6{?|js~U^v;;<3ww_pFo!PNz~MCT6OUN$MtOgr`AUG#`WJ<!DtdRxjiT5qIMDNse-|(twvYkJdG4duAa{eu;BNZPrGM2wzuFRT#}f%UzBYW
mvgWEPtXy!q%WT_XP5`WDk1mPcuVA$&w>oi>hBRfrWrt*T{lgkdv*fnKwyAI8=6ak%2L_}rUp_`pPYDUJv`>WL_0<bN0`*Zz^lUNivv_o;#V1XuhZ4maLCKB
z2r>~5W^1o^^!<O28qrs9}2LGIE7$c;U5zb=iT);2+xU7Kh}#WIWghh^@Zo}rw}Y^0vow*JPt|#q<+3`!G4634N9BV6SrO|qWwMmlyRsd8j%j#g6z$}4R~wn
@NP<%qiZ~;GX!nxmhXE4ELkT*HxUUSQUDv!+J}{Ndr^FJG1DT}g=rcdbw@6z+5MZMjiW~qr)LDD!Q$n{(8dPSrg!G7+SSW|{GiiK62O7gqh{xu@RR20FR?6s
bQD5D;ELa^34S>-c<P??Z{F<~`fah%GES>gz&Ht>B#Ht}oIw$h?x8uGf}9uf8XCiCr__3an8Mq4ImV~5(=rdWo{yf}K5+`|!$jrLOfkzm5ou42HG=AvpE9vi
y7~%Lj|?2<J%@8#i#f?3p+Q}Gvod$|crF|X#L2l>0L!n+C0+K1$-g;CkZVWWu`}B0Yn!AUEFlQ3jQPH_Bp*Z7KgJlj(2j<oH5@QLx{3kyJ_}<bEdld|S8`I(
L&&2wsmvw*VI4DL{}l0+!jia4reM}LoYyw)W(J^5t8d*i3FH>Mn4dc>)zDKRS%z2Y<&K^d{t2{+v4dD-YbE+^2^ywhY3Wgiz37?r+t!3N9W40}a70DlNr7&=
M+@(h=!9lYz0_r#IH4^-41QZ{tl!_ujnbizX7emI$4ww%`|J)><&9{%hL4xkhP=m$g7cEIzgtdiK1C+AJJ}-wB%Ls#u89_Yg5fAd+s-k4y5#%HI_yU9$KKC6
LA8fFGZ)z6fsWY#M7aLHn0a?<CUd#ddvtGBLa!(x5oYEn?XhO%zBGb|1N~5%FHmDq6FR4#u*PxR4GOO|Ka}PEVZ~D(J9(DW-V-PthDCxae=X4B^!$<J3pIyX
y^OhEp|^KIdZwLFDyCmh)fMdw56<L}TIu;hB=k$?2DbwN>8-B@iDux>$Ax-LQHt-H`dSb^4&bi{rSQ<6UTZq79b*erMRHQNk;Z%KBD)PaVD*;Iv-%zrwJ9Ck
AAqa(+D|)MluXv6la8^3<9T4e5bq=y*mzfN!4L6o=?5Iy8p3{UF02Y`6fDXHL;FSOVin=63H1_|m|eiSBO&m21!TdD!?`iYVEoso-8(U`n$O1+k-mopiF4Q}
aWAmpr@Er~&#J1RpU(0!Q?}oZ=q(bmhAF~9;FK8J)`XtJB>O%OLneJhLl<wVq3<4B!w0of!aP(P*WCPG#%DV$lmZ#!+||TLxk~~h-q*qureZf?Ym~2Wt*gnA
U&%Va7Pp1p2n^uhcYLviOSN3gAvB;=V1!x~G(g9enBaQJO*Jp3zj$Lv_`wk*qY)DayO%h_!!uLESZ0D)ut`|lAAL-F7$M@%2_w52%54ka)7KvHH|>8_40^lY
0O9>9r?IU4*v0oP7Kk<gm;+WuH8Hb&hRly#=6@|L`-pYXj_b5p`Fb77TJsjExjT`w;NERRBTB*~VNERVmZ<;sus<7>I&dwuq*86c-AB$Vxv(}xGF%RNM$3CC
A1W&WEvUBiu;QeTB`d{tw~>lTUackS+Ufo3@+S$7_dC!YdlMolzzDgSrr{d}O%!T7g)dqa=ew6)D0%n6zIU|o4aNVCypm+_fG}%Upu#M=%es8oCmh?Etk=I-
;;NR+AKowAkY&XQAEHI);85f0VKNz(<;!2zj7DR$Ej6KLx#i6WLzIV`1&qkahYS_@F6%FB(=JFau6zn>lB}U0x>BGm=lH9VAu<a3i<Fqs21^Cty;6whadxz?
AxwKv4dkcshSk`aICUw@l(qB=%NP8^s%MK<vc6tP3lRLIUwVGs2!!r<95cZ6d3f_hcIPDEA~}l6I_6?cu-s&<s+}CmSNSGY(UN>S#%-F}6fMol8f0I|7v`0H
W_R>U2g4l0(1n0E{(xP*NT!OTp*Kat1E^mOH5N>cJ6_(9!L)K{i>ZD1F}1wM^^LSxdPH=5>Z|{CnGR4;2V~IXTva)R=!mUkg1=|3(+T%*T{om;waB=$tw^HJ
m52p<%bbVU0`EquGdp)yCdo6{oU20BD^AUn`HP${brmKYGjT?sCyv1CFRF5Cty<{7AFj*N&E-^U=gxNhxB^EYqtqg7QtMPY%hqx5&uj02y9TiH>mykWRJFh4
`y3T_lquxNbgLWdR+miKr|>@G*HHyqi5*ETKi~*mHz+h1P}RSsE=kg0(Bu_9A<2PyUVfL{n@@*%7#?`D<8kF3ytCgs@3iqf-)+|AIyU{95I2kMJZX+VzusG8
F_|j=2F#y!va+;f;UQ|$3g}~&Sn0!M=T9UG<{}3pq3mrvoQYh$Nk1^{aGkCOK>6n3cash9_JSJ7ilfyCciqU&+)iFDpTFn}Pd=ap#I}kOkb61X2^?8R>&i6S
h6<V2$#E6$G4(6XV{1KMtO_*K`6l2*txk(21Vo()Ugd0_VcArM5JH-O5K`70Offi~iBg_Emn_oyiKv5Ri0M)EdiTYvz7M9L*{Gk8arZ!oNDN?DIEaKOF|Ur<
EDv`G2MaEI95aN!1Lx39kkncn7f^t(h*9%5ES3N+7V0_BUrNL_6z3%_ziAj6lk?c~-~G!K*gk36tly~)2V0=9o}JfphsctcV@aW<KB^=dW*>UsC!O?0u5GWR
LsMFa$WEPZ-EGV6F1hY;9f}5->Vg-CAPSI-JI7k7{6Ia+`1e9*i>ar=wEV&XYNMerAnTr7FQ3xzasMHu-^Y_Bj4i|?Ygww^@bP(SO9}?5$(oR5v@O@3Clmel
JT_UW&?agd20zm;=Cneoyqzz~9O`*CHk4AsUi471^S%tN3--#Y-jq_}G^YcB?`C$rOW_{gk1Nw$Uf;_L(*eT$)B+CT^R9>=tMie&=t3N@#;HnpU*Pcis*ES6
JSH70#NAjDF8f8ViVHKSzxr|IEB|UUg1AM1v?$GQ<j5j1xP{M7|3a5^aZ>gf+`7eQQX6y%tJu*=v(`GXNko1Rv{Ifjh7VVczC}vcE0>O{fhM3Hk)h_$p^Gda
Ka*TaRxyHZn8#K8iGA#4qF0UY!LkaEDFmCQa&7Rl0ubA-v#>XErDUB74sfr0WqSmTHMmtygc?0dC0$E6U22`CkTWqRGZw@0mj8@Tm`JNN*92sylLCjyhucXC
4-lZwG`Qvx{xZ7xysop7K||h9bs&rIxPiPtTH9r)%-jSaxbk%HY$^qk`TeywUqE0T5>&n<&#KIU%bp3Qzc=E?T62CEx6G)|D@%<Ef8an2D+rZi$@9BSk>WPT
xUXHy-6b(pV)&M<t_^`I<imN#r%#%oEuKg^`*|?Yy)|L!kE8rg5CTQ&dlPLZ+q5iA4!&?)EFBn!8qJY5UU^Xfy}{=aFg+`?{=86&?MKUOH{J_ymg7vA8{4%i
jvCf%jD2^a0d7Oj{mu2GTK*3c-_^rO`lJGA2=h})SHxT_`Z9Sa#Ne#_{ANgu^reZIhyi-Rx!oiS1>1Ib0<XXJ<XBF)ye=Ed%LsHGN{scCDfYCM!)uujMG(*Q
|GSwk_ZC*o->{sdW-VO(0adg9Ogcxl5^u?Os?e@FaWBu)LiVodtQ>4)A^32-Dhl2hC8nTYq73~HbZ6VT(Hp7*7x}?QU|wPBCXd_}+$?3>zT-27#JOe*&aM@J
O7e_l_em_PQ$40!FkSR#12tKj+UX>5Bo;bmj=q&b@L@e0rcV{=(_Tx%1Gal{T)6fx0a7;8aT3xYAOJ9+_k`)kRGXxLb{Fx)Mz)>$08F^Xv0e6JRfyIimSg4E
uXbAoxO4m|SmG|n6oxB_$RXZAr!R;yB+oQvQk^EjBr;mz-%5L~Ootdu@8yKJk9{8nG9)K;&_!6Js2k+3=|i>Mi-=|<sr_bObF7WFWBDoQ3QdiT$-Sj?fBH_v
c+CgCqDM-!@F1Wq((>C?-Gargcr^{m;PRKS=G328fEJZ>%iy^;kHoxdh%AfnA>GK!SB&n2PGJ14`=R=o-)&!y#WdQ+N2-%uK*Nx~tMI2LD_`f5cd?1iw&(S<
@aY{0X6GpmX%BnkRy>bP5GEeA56gICW&B=bQkYf1Gx-}vG#6=m{#L}6)_@DK;^DewUhlSPv`KzwxT{-i-O3;7^LESTJ>*BHN1Vl~xSMcrZTWzMyJ3E$jF5HC
0M2V@>etJTtal&T;v4QXXnj9#$?!?qG`T#@C=3vQ&h%z_Y|7WO$GQu{#<d349X=vq|1NR<)e?SQSy3=scw<k@X1k|(v)r)IcwAX)w!;e#N_TqnR33={(1SO=
9qhd14IRzJvK&*$^+^RTh9gu3qhzIbE+rl)h}Ze^Ua!l3JVT^m3zxyphlmq#BG4`>u{((5MboKS$VR%gXmTz8dHQD+<lp>bdA?G}951awU?4%^=8FR=WhT>)
J39n+EEk3^$GSNnt*s=k!t{@f&x^TwTFehTx}!0cQDHu)8Y!1#_jBdpfS2A~IXGd7lI6Gc8zFggisM<r_I`<>hrF=r#P1K{P?%l<3LJQ&1Hgc_;9kw;8x9MZ
5&67*)UXc5EOLl@7JaG7GO-67)zT&}^~(y^P0s`W@YurPi@_7Q<}-m;&$9kjG)>!WBB$tA{1@9iTjup~kDBZyheY==BX}4zX-jcNX8|9mfcYS)en=<yZn3*I
mnT(xsk8TMLGTOa10o&X;*+*<uI@}No#Xzy#iA3GZzO?!1!+8kpX~W~kjv{#E&Six3}i!;k~ybMqcr6i%6}UXvFVviAj@U>=;6R)@8<zfe*(FgIS}*M*`T#?
r%aGVfOIeNbDuh|!XZT=pgw|GaK3S#LHrwp0FQ|9my8=J)M5=M3GW9fSs4WH?1=YDlUiDw(jH>m_dYzp(R6Nje7C#wl8&=Ye@<3lfqFOx_t4rR2=(F`>@)e?
DdW_h4{;Df1>ehagyVecU)<~XLP_Sln-p857z%A24cXuIl+a2khkVIN+SjReUaywk?WN#pVEx~A%=}79>vL^(w-LtBT4P?-lI5`)Jv8J5Z5Hf6TF=zg*81J2
^{G(kVFXnanrHfktY+vrvbgg@4kD9_gQ%-HV8Il^`cUHkXa4chb(ne#3vv?7Vb!r82QnTFLg`h5gyEk2Em_G0_E0t8FDhCQ3KqNe8x7Q1BFW#>d7Yo+?<)o&
rPRzB#|;|q7Pd@RIWiD?^INmEU^S5)A@X;>T+|1Ts>~oM29rOrKn4u^$*$+4VCPez5alg710pf6_mhZA4PN(05kvcqj*Y`dhn>=>rrtL$GA3|r(PRU?-=27o
+O<p0F#{nO!?}3S^VVYd>&#o6Yd$o*;lS=`>FVXozTM>Yf=t+mmNRDiLNLPCD*f$Sr?E8_HWN*NRXQVR-Z2eX@hE;cJ+DPpFKtPiTXEVmL_w8Df|Y`lc3W1s
3EmJ#aO$EFnR-~qb(hIGcC0dEiYez_$yN;a)41ok!BD_94DHt7(rw<OQ4(!qM`|_Mf)`b)8ijwc8rl~%|Emej6xqOO+F!F#N-nGCSGW?cAXoIXH4JUOm^?OP
Q;`emAdcvl2%>+k6jzR(Jly`(8MT-MR>>b}<l-mox6Xf?4;`WJCg*UYESK9&N`22-@qpVTf1V%DI|Eg`$)WU3nnNAs@1Q_KIj9Pk;jNtA#HFrZksyFGZ^y`8
ra+;|QfS%V2O>y6dFWyD=i0Y89jGzQ3@L*@On#5l%y30epVI_Is9IW2GXyk#*3OKCGBT?=g|6ue&U?<pk+X@Xra&GZ|C`ht(j73&#{CtnUQ~#JPoM?pWJTm9
-GR$#>*d&l)qE}xSRv#t%6+0to`@npd0PK%0&h+JdKi;T-mr`Av32%bpli3&n$UusxR=aJx5cI^+Dz<XLCQO39&~Qp9I0#F+#flUNcibtl1r`mlH)RS;D!e6
+zH3v*tQCL^B=yl*!wTVe9=*Lmy5-~y5-Er{ITPS29zvtG_k`rI9oYB*OUVq0P<>NoNFA=SX#9vVeX5!o=j6rf(z0>d$?wX#9__>d>1awb<UoNS61&HRS)BL
V}NQGmg;KrO{dO^FHKwaOaxIioL$-hS6a7aS9ITKtxe81#SH!pWG(-J?rn)1n;zpbc>mDf)rK5lP2xSKJCV~ax)o}S+gGShXlz=zOdxR&w?xm9I4Q&yO^=K+
Ho53She(|;I?WJTHdaGBwU@C=<ZofmfB!|H&=C!hl0e<!&8$)8Szppb9fdgkH2`V^Ly%e0{309&+j8{5@d+n<SzxrI+f~A{&qB_b9U+6ezou5U7tw9}pP^NP
XkL?qGdeK=hJKI0@&?nth2ETcJw9t!E|76~LvYx&&3Oh}(}vniDMPKb_~kIWutbz0MseifP;FDz<9(iH7E~eWV(AUqhA4oA<qy56S$Sye6K<q&2x=s4Why=(
OywROclmEby-e3%XknEqi;k@_`>$iJ=P5dq$~-{2m||^6v8us=b(nVY8P7s#_%LB3U+)z+8XM_n9Sxccx%OpQ_TyXsByA~%Wjl+5IjWG8?;N1+l(N#bQV@`o
xoNWm@76o%8j69S8ta@SbsV3>(vTT_-oK``F~9#Lx~q~Yc;&niv>Y1lAx_EEAWZLS*zUm7qMU9!NF0yoXEQ^B?M)w)EqN^2Qq_I=ps`s`n^5piOT%+u)S>@+
`6-R5pC!<92aK%vZxI)wQCUE&UOjMYSNYK0MW9-d+)_bUZC}4aIeXYa?tU^#rmZ<&4Nua(x*AEXu|1bM2%>5it5+dpGAg66|KV$~B44O1PQ{{9=GN`%g?JY~
ZH?8_an*51lqpSH0=vHUR=Bc`ufNs|?I|eV6KwPew|bs>9ePP6X;6VokKIgWQvr3P_^rkcZCkZhhUI{}Y}46U^e3r@MgJ0a0&Y3es$1zrlwJN4#A0%(N@N7$
P~>81c7u@T-zBk8UP4NRuRPt=QL-)sBQHCjV$>{c1yEC|TRE(n;rIH7RE_YJx1Wpa{d7XVu%r@)rQR`~c6isn)6ZZ4^7`j908n9)SbQZsE%S9;869GlKqv0J
<6|C9?N>d}Y|oRM%p>GX-&p^Yh0?~AHQHU^B^>BW;DAtkOZbxut=Ss9btIiH9c9^y^|7|lAIwdvL)8uQb4tSr%X<)jiP%KiP_W*pqXXV&nED5=_ucoYiL#Ba
gD1zvkOp<DG7uO?I~f%Vb_$E<YETb;5!r8#-P1QO-tmRrB9O)FZHfG5dm8z~2m=Th9@H)T#$w_hD`79Y_9|Y&@*=lJ=r5rG;^CZmilMwVW@yh}gjFd4_JZ`K
EPU?$=+%V8b(aSTW@?Gw@5WpdQbr{rr_M$QA{OrvuHE!NWgIWs6_#I?QJt`s;;LpigAVok0Qcf9vX;t{OnhLzWzGs<+ngcXVu$kQ6Msz1($Ci?ByWK~E7rIi
9LCLLpIh~$T5InHSc6e*kK=eP6yI4Z+70Hyy^2W}UA_(a!IdK$Y2mNb7SYhu7dcHgzEq0?R#WS@B)V$xV}i?bo&zmrBxrRdk4jBA-cM@>scbc|g2?T=*EQKn
!Y;|~&U#021B<D*{~#C;85^=Og%nu9TsuPOFwl~>S7ZvEBG>adzzsf43SMwZ0N_jgpUJ0vI1~;}Doj$9p3|RKwFEvL=CtMg%`Hpm4o(mB0g4{4vpJG}iMU}}
`b==17i|DGBHP8{5(I?rgEK)VF){5sCtTKsB`LCyu?S6IJ&--MoPj|j#2hlgj+yICHoni5oAp*OPrAHxNVa#mX#RW*_<}-bhwY%9wjY8(R~bw>A2S-A>4~G?
u?wp#ramt84X&0#M1_?9vybR@=Xel}0~%{u0oj@Au1{qiHMgK|_e!Kp(C(S|nTD^11-Hib5E4_`59v+are33$qy1Ssy^me|&;f1ft$wQL7gc|}DIUVV%gC%J
VOeN_s^;>+j&dL{-*zorgv)~F7=a!s<%#&{;ulT4F2aE__W2x{XgBZ|RlzB|4Tc-MbQwHkgSDCC*}MbIkq?rQJCA}j@x+O3>#yozVGjZ`v7CgPhB(fs^*jfN
Zxz5yVHJ;1Ay2OD>_Vt-pe7~5qPyB7)gAus%!?hYC+R&y3zJ(>4_ANHD>=ai?|tnBNK#Jz`TBr<R#T{$GKwvXuCKXYG;v;}5@V{)NyLXT*p+FDK~k(3q1_JT
z0Kv4HRK`-fQgS^g#?*F99$>!P%7w_mycz)d9zk87onX}?EO~C9dex!;xxRh4kLwq24VBJyG~#-oh{JcPD@R?0-vc}Iyh+SLpstTsqu(peNr4GAgMa3to`>#
4k+PS4TSp^XWUwxvq{)y3Hd~=`D}x#=yN=eu_0W#;uTIk%pu|=z0~Q`hH`YoR<JS!&scVwki0L*`u`RCNUil8`2)<J-UZ|H3fm&faSufc91kt>K(%%RBEcYO
aV%JWhWsv~51rES5W1HjWZC$h{f}+e%+!s?yUV9RUMY74hjC6&v%rcmiR>tcBO-JLhSWlq>;zhbBQcoxP91WZk9|>s35I(M>8E9;X(oxkK&^NE_p?G(>oZL$
@BSp5KEeMMfF(L1wCF?z05#l?jyG{Nr-S9IjVS08y^)|P2qHmK;=MP=lOOx)T)gWbkUm`^*ac?n>lSVR(BV=2y=;xbED=j4(q~&gX=zd=KTJ@$svAr+pLf_K
7jK;Xzr6M9``2&;T62g?C*OCqj#qe3$zl320gS8#7W7WQn`2`rSh6r+r(VVfJgyz8ZhnYkq3FCu6I4f-s=6B?7cRu~UyUy>l6o47B#XGK!smzmRalUQ>H}W3
CgEsSw(nNA4c>!kARH1`0O&t|l1T1=ygQ(>9IU>Lm&Y;fb1%ZLca=0H^Yk-r##V8mUIU&N<=4!&0`&_$O&S?LSc<jdzafLrP?P#g=~QnR?Qcrp)Ui0mkiFw{
q8#9tr&CJu(W*+lu+W;H&E`Gx7IPt(>jcanq5%=;xbAPf>ix)WXfZZ&EiQ-kku80Y)2}4w;va@qmmPmoPuaCkAR3Cr5OsE04-d#WnXDNG?D<*R5qyx!>@@!F
RkK8pO&ax{U`&Yvp<QOf8&?%u!93x&xTPGV%9VV;-}D%;FqlOED7--ExHT)VP_9BBK%xOD2a=jfqBzJV#pkqs&e*xNZqds2R(pp&f^Y0|MAhP7$%=bKx?vB#
Q<lz9{OJ?4O!{B3zV~N`MN<u~-?IVsi+NS&OmY{$LFURdZT7*H1GO5DHBv}6a))6n1<Ia=>|I^eYwnloYB1X3dH@j3>`gsW6MGwQJ%C9dlml^qer(r?GDFm~
+)9<tc2yyU6(6|_uGW^0Dx<HT?G^1@c?J&aWfK;x`tP1vQwWcgpRVja>%F#{1WI}N^0ELO3Y;p@?z>M+qYoQg_ieu10aZlMj;$B2hzBIswVMFsaAES2Yn(#g
V;R{aL4mFRz1_7>$87Vk=NfUKkUirNq0r6PZj`CZ--QUpWW)Ss<P->ii8(j^bM&~Up(NT_wD$ZqA5}#!G;tUb>0@&xjbpQP^FbYXSkS;2gMBd+3amK`<}3aN
n0HpJ6?VwyW*0vPc-Rj?WD)~RdTLb#m(+09@eBp9sFy&Hu&)xk<o9_iaft@)#7;kV5w+ZmfgjnrGCl)jyaqKMNu3A((KgR`BmVGeLH0nL7gT+C{b^#bDQxK?
$3eC__sc0vd4OJ)krh#tJb+|N^qPqU<i=ojK&DSdZmDFL)Yzhti<+rcE|wO<Rz5dHKi8(eggb0j#IU@LlycDeGA{HoQ+a;S;)5%XMtxv#rX^(Y7vrsVPiC20
g;7rxD!hX1DJ}2xY4g(nFwJz1qHDZIDmVLyyWm+3!t*L0kbd#+<ucWaT)h}mH|jyeqKZ#xeG-V(^?%i4RJE`{=WWpErlG#m2fDaU*)gLai0JrTPc9q3{$-<w
8ZumRRK>IKVSEnUp^Pl0IgOvR{6Gf7ozi&%3}&{SNGDd!nP0+bO#$g|yaXZ=Gp&NB8RHptXk)=_;!_eZOv`$@^0Z@leNEZgP4}QTv;^}w3*RQcn@jh%z-1BX
<YN22@-3a(rX10-6LBp@KRtcE|LFS`oa@1-%>b98T0Mj^t8)<B*9wO;l^Y{#+I?b)Vcc(A{rGA(Zcb&&mreKUv0$iTmFmvX2+4O<w!RN}%HL=@>FmZ=U*%*5
<1nI9rcNHy2l;cNfvLtU#%WbJbV*^{T=U<xG8?C0=VhL5S#Dg)E9h#yv2S#{K?PUj_%omYdN`TQPB?Xo`y#?*Kt<U0NIUse&`!0@@m}l5B-RexS2HkJtqvef
wJBy>?&9A%G|nk|1_mzSbU2jvtKw4hN9`QM7_#|}I-5ak<YEIQh{ig+r+_{_D+i+C@57_DP}w4$KN6Rh3UN-gY()J9`gBdi4(<Nt+OzKJpn8~0Xf>*v1qFQS
@6r6L5W;)8SDW^Clu4!eC5>`;kE^ROpm<ft$%3k<uZg(dep1;Qm|`-%5xKpzYp@1PD*?$PPIku_$<oZ5)DtBs(`BCv8KCJq(%zcI?NzHk((6?6It7%*TOW@z
wp^nuZHHm-`iLW~+7FsUCTAEP5WtNS`>hKqNs~5oOu{E7G*hrmtN|dqD`2{JL;Ndb*=r{wzR!L#?Fu7?I-mi_dBwB0cd}s;Wf!d>Z<7?|!nRspRfWohVQ1O6
BY8Q$Xzv?rsJ3}UYsnq}aacC%*16pikJyf$0F36wvr@>dRWx2voK;RLlD#K&8c`)?1K+f1iQ$T=e~<E3QW`DGa{Hjp4XX9~YpGNq6pPy4&YP1$MQ2f;bq#Ul
8Wh0tzdsJ;6J<6Kypj*?Z@gQjO?FuACQ^cTD}9rCeFFwk+P9`>GS*migrEbYP|{E1a>u(RAi6b%yD!HCA>ZIB5-2xa1K;{nte``>gg>|PsItzWY+<^`XVm`|
fttt5#*bts%1R`y(Rl2X)E0a{=PZ)KsFp-C4|V!Jt%*tzgM~Jt{3~UbW9LJ6vomb+vz&bwq=uY>F1~LI(F!By8C0%vJ6A-{8WkxG=I@*i4CGu%pkb%)vwdD(
EhCiC=AU&IytiM6IFxk*W%&_DTW_bJ_STAqqGrpexB`^Jh&!y>qCVz-HHISx<VqB1dK%Auw3mN(!9Dt9r2rUIITdS!=WE*Kzf*k?KB8P!*kxT;V+vDCh#2fB
2)S`3P-p}H9i7odiCI-LT!uHE`8y*L`(6OS8Aa;%XYWiTM(bYT)~5jOSm~4-%-K=USp=HbJwwk=c-*#n*o;QpChyHDXlZ~l{HC4^4;b!*#tMTQMSMggewXE^
gI<aAZuHXc(us>5|Dydi+nV8(8$aM|c)Q3Uu;Ar9b+F2=wVqS!X?a49Z=68?LFsl~KbyVM1^LAq);JHcge%QoU^7fKH~LfLaXElsog%M5>RTGwgH%x_pLZ>T
(M>baD>IsO#9-fV+&HAE;-_NH8RV=|9ryu{XR){Q@o(qR6}@uC`d`$}4m2G(V~&C>DLek&j^*d#a#g`WJdRR>^||`ed<6plzkL@~Q8L*DR=3dGeqYfDzTNd%
v=97k5i)y41ruWh*ZulvAJ<2`5%*lLf0*{JwRM74x?GSmm@`J7jS5;nAQtFj1fS7foHY~!ZfVWOVDW4NZDBi(i-mcW26YoQE3L9%d+wEoqNkwbK5iakm@tnO
T*4YX6`?{39PZr|3%dr3JSm^u%(N{{T`3Eiv)MyFIR4p|DuSIgfc`Z_y+vw>^r#)Ysa~Yk;SD_a_|l!n)B<ocfX;}TDD+^-jXd}MoqLwjR@||p>dH@KkF(q|
$B72WUr>y^+c2MT(Z6s`joK{FegpE7ln+(f*zka!nUf~{62Yiz#(_7kMXi0~$ePR7KDO+i#I8oD&nB1cz2N<o6!8y3c2viwX(8f|b<6;)46nE%P1N&f5e1a%
p&k$%K;f><#|JSJmECpms)Z_jxX^ZL_<uV%Kv+cNI+LaUfV@nyB!FU8iT)(LihmlZ#mj0oa`9+?)%UT`#w77Y?yT=F|0?-q^q4O%+r?uSucd(frQ{9xxS(iZ
xJ?iEA7I|w&rfJrrz~*)!DWp#zgNm3IfBW!&QFGHh;OI$v<t-_E<V<jToJS5U#5l$EjK%lw;fY_U*rm@JXDehx>G7IeDJpt_jY8HC?cIW-<gEskzw=Uc_}jd
WNk{s*@6=wnvR}n<2|{>3QDb|zG+w$gY{tmJcF^s+pWv4y6bir^c14BVRa?0O~FyYTSgHSX1gnYcyY3NvYddZt-UPJ?eP~H@XDKc9-7fG#nwQcXHqu&cHxJ=
8$g-Io5wjV!mR1kHUzq)P@e>=xP5W~xx(2<hpjbwcY>#nRT<!iIQ|!DF&uh6POWgLtB+W@N;{m*2!A(hq%xviJ~!0pnMKpw|EUTNZ?Pg;+xq&+R$7sipfeLU
)Rpy^8em}LnFx9mH67<G-&TRHrbkl6*`HmCa*Pf7>^s<I8rlY%p<;bk`<auLZ>k_UDi0_{7DQyv-u7=eGxI<7yMGudQ8_7K-OEPMo*>6|&Joh*g=neL)_rj1
ZNTYxX!lm|{Q9EX>nYE)N*Oe-gTr*Ky)%$oe%vT&@<W5H6s)SrdFOyO3knOx4zt0%R@Rdp!!$Ei4~FI0LD&o^%_Mly=xnhlzhTiVc<Rd#>9ql3H98XLZfkxw
_Z5K~5q7koI)_h(I%6gJtB86ncfd^xjg~+zN@`iRU|eHVw$MI_PmRKaHkW#Xmbx27SE@^tpJy%iau`?G8jM?i(amlo!MlS$RT@!|HmqQj55$OAmOh(kJy~ro
3An522ebnPIp#TLuO+;4uR3xdgV``%lwg*_;_3%OxoZR+zOcxstp{hrnqTDL4M3m=3|a;epOu=ot;a1}IZh{Gn-lVCP1!FSbEma|w$h#t@Eh}6LPG4xd$KzD
30x;u-XcfOeN`6J*r3&kroA6rb(Lk+SQJr?HX^UvpMWeSCPzO4c0;hZL)~PG=poB6s238vWRAZH%!wfKv~K5B15!W39UdX~D|0%KR4NR%)-foxy<x)R0;<;$
FZ%~<J}fH=Jm`^m*Ve)b?b<48+6qVXd#Z=42keZj8d~Lpu<TR1*L~(=c~FpDs8{4?bv@4x5OV0{$Qofo-tCnLBb_Q{|Mo-1i(u=)VoT&mptT*R|4x9`f`4t`
cOF+B1Ta*xx=4Nw<TZrah&nX0h}c8tmI)2bD!va<TSH--BS;DWa8U#A3^KEBL)4!9Y{Uun%KBZ_)c^4Percl-I0?u=q05q+=|ynOJo3yHvP%QKw4?Ax2s;hC
iOnk{6|lEN!4fvBR;2)-3yZ(RKZbhg$skk+k$RxrRb1~j@e-my&d)hXHEj`CI1^&kX+~mwUG}j|QByKbsE}T({M{(B1}o5-;cF3CgyRwP?^8}Vf7)Y-Ntj$}
>t-sZ<IjjAkkOd{_L1;~0-OPwf;sR>gm@o`ws+GW_eLDW3{)*%rRE%B^b>VTd@o3CoY6}o0wQ(#Anq<FHYg0(Qt4OHq-y;ABU3UUO7A>tob{eV$=3o$I8ak)
AfBX|vim2@0C?8<jFZ3!*fkOqj-D8Ow+b2+S~}yOQ(q*fy|#SQoaV=lNl)^Esor@xHeI%lgUqjEKe1s47EdZ6W#F+j>3Nztv#H?_Uss*!WM5?6Xm8$X6||?m
WL#FX3L{?Fz!%F86lZ@~-Nx50Ennb%Bi)ONK5yl}-bX&Zu5(wG`^Io$WuTqug`bkR_k3t!R4H7TJN*R$Sh$l9n$SueYfR<^EF!im^Z_l(@!vuW+XVR=mxpZf
dAt{l0RGpwE=QSDRp+0<MNWVxLA)&2;6)VSFF9<-`AZP?v#{xWc)m2r!*<j!6Bi~UsWB)VDRQWz!eG5;`neS^z`M-^;n!mFD4?Oy#S_!zH9qeHH2>;h<EU%u
YQyZAilj(7ec@6u;P)H&oFI0aTMp-XofGoI^++?1`up`00QU(L{hyHP4bYAod+$gyMV;RND42qLACzoMYCsY$+5QSd16A}AV!?m6-0_aK8zou=bt_x5*n!ca
%_O%{)05BoU|tdIk^*Rn3bT-dxNAbfLJe6psN$+E;C<u=gsML-qpo(va3({Y_d!}jj<UXGX3w2~7RBeB&iuCMzIqflQT@7?M(yL#5)D(rauW|fwux>LmC8KF
fMZfsONT_=^nSh2CKtdKLbC4M1U)$-jNDY_vy-mR=lQTvU(4Yw^4Kf+;+Q5loYx<q1GxHGLh?dbgSeIwROyP}PkpfwH@q|A@BHd(s<a&tbnuzbZozUV=mmtV
*x-%9c=4T*H#m01{*hP84f$+}800e~+T-BNbQdST7qA^>h?L`&xZRJ{XogY(Duq>&M8#;B(hfIBMz~bf|5K2TU(h`KyHyP@M9tg`wN*<U2(Fcrg`8gZJIAOc
Xxvf#sZ}JJiOARD?Sn94jg`15&&**xO-c9E4|X|_kcsHbKGYXTkwy+g8$<57ei;Rd7W)rd>ACQ7lHL3wVufqC^PhFT>Ier%*0SJl1n?gR795G3)5Q2@*aY6p
D%V5oH-;T2#;n-IgQ{i>rTJM`g#gcWIPehke3Cw0klFfi5+BUwpQ=~@^2R~iBdy-Yo6`*I63B_~8Lsi;JGYZ{6-L8lv1PbouPJ?0dG3&oPjV+Pl}}pp3e~gV
5pjRn2CnA{TFu#BRvh|KZ~zyR(&Gn^SE!g@FIU2CVybwhOY~y#M{G5qcm>JY&L~q%a9<3(YGQv^=>Wed$Z!8IQ=;PEea*{!#2E~PrK*&G>b9Obf=iSYS~k%#
Grb6*wT=%?Ym|4K{}1m?b`9rDFwA4$(Gz}D0l;m<45~k}CyNsbdwk}LSbXtV0ZOrs<T-$wzXugQU=4qH=!PA&bX^p*bte2xIheq6*}XvIc@vg6?5;AXY?^yF
wRA6z_PFC(|FljTkkQCb4ghk7j4$#CvIo0hzI#U*?kUU@NRpPBtih8RjeKAnOw3I|wVFKlIevD=K=xl3<H2fXo^sK6;4!P+HhUd?r+{Q<jM#ZEEVHW3&f0rJ
@f2z^vulvi6N?wnb8eq;Kh+C<Cs`8_X4Zm2lG{1T({An$CAvjzv_0rijUeJE32Bl<jyhc$7mD?3Cnavg*qzsv-5=AM)HctL75Mg<2@;Zz$VWP{cabxKRjSp<
*zhdoBWz78--#h5BJuK>$>VzpOnvklA=-`KsR2(m%u;R2LJ85m<&IOr?pU+T=()7k|7*j?&9x+FhjC<D0yV9Y;~KL4ST=aRS6^u+avps-cIMO_p3=mrPwy2Y
z;z>6!3YMgznXSKJhQ&k<Di7H`;WT%vaPB*(eCebv7?gDDD_fnIN=?g6f7MfbR8B@ecy3}Sj<LJ9@3qSws;fmC31uG;?k;KAyOGpj-L<kr?0IL8@=Yp_g+N-
@6ns(xck>Wnu{UA1p`o!4Pz8&(Ax~OweU(ji?D~B1^uvX;ZHZE*^VkV<XxFO=a(ji15_AY9&mjpd)1?Qpa3VYG4P14#`@E}%Uvh0N>6|sf{yR`$j2)sMRy6u
M$+SV`%XVR_A_0}(YC%WzQjS^d-^~i9Vtg&{}#_bwcW@Y;w%=DdcqC4jUp^0lkX@y<0g}uXwMIyzyOPGptC1WH|<snM5*+hZVbNKlTFEfg<mpx=Fbf^{~(Hb
=y4I?1?9>O$ZH*n=Pryj;^ghE2r|Ge*kJDL>e{3%Fb9CMld4?UON<(;3=aLO19cB-O*Z>j?-F(GpAZRES6Q2$3y95L-Jpm$9<R2sWvuLy1N%_PaNTax8RmHH
vKU|1%;AohAC3!qp-4f&g3*HeNb1?ODcE5LP=N%&9jD4M9^Vt$SsdN@Doehzg{Hvzt_E!jc?+`j^&yH8tk7NGp5H_;iqEN7;l=y~-YZAPE!}k3dD5Y_;(36+
f2HKVg|}-ql#u;4MXd`%Dw^U7$N(%>Hm=$WN*=m;Br_h1)kJGTh8F;(Q9sHYv=yszNb~kBZ?6V*i_g~+r%p@P{|~mNd(>W?9WA<ubMCu?Ka{qKDIc-)qCVBf
n+WyhUWtX|xq)rA`Ti#dEvnRO(gUY#RNOIT`#%NPXc2aDE|bO}MH_wZ;f-xLn!^l;_8hF8hVr>c<TYppXc06$LyHyN2vvv9x<&ikhfKsAB}6%_w$#}Z1nR{R
+=dP^-vuTZGFcIyF3uV0DSBfY9q#>|e|<}PXVw*z{!N}XiHH5Yq+>MG>_x$Zm<-L0gwrN|*%i+$@x*r#PwNYquGS!RCeXF$tWpxN!mB=x7UWp!y>Cf}on|D2
Jno2GLrRlN+Kh%t^@y)cLrn)~%6mXTu-6P{WdPO<`W{&U^2}G|B#u2Y#bsfC4F)H-VdK$40dYj+ZAiiR=WBoh3`Irtzq#b5N<uRmvA;X`A1A_WB-G>bsEX1?
jkV_0Tz<_tuiBbVFhk8SQKIj?2NoygmlcFDo+B-@7VN`uPrrTYQKta3${t%ooMx>6S}QC-wNA`=+9%Z^)NJZ3KUS3~3Cepu;O;<pfiEsFEf4;dCM}5qt=RYr
AZn42xI#Pd=Ir7QuKTP;WT@G7*6TptWtT-d3XQ~HF<Q5l*Bshwl2j(Dom&6?bZQV4xtTxM)Zct96O}qMMCb}2l7S4hv0Vs=#0$kv!_^#PHA@_-ll(A|--;UI
!O4b?Fwd}Bjn^R)TH-+_<v&^SyjiH4J!0k@bG^35<9jQr!LxXc*Pe!qL!je`1*=qhE^AJW@d0Bj!<7>nu(k|Fp<YYzF9f#vSv&3(K@;Bnfw-{e`iJU!!edR*
>psK&j@Q&kLgKj)-brqHXQ%{+FYUV}clIsKHU07S_+U=KUw-I8;Hqg-+}w%4cY}rQ2xH%S+LL>$B>b$?RDrH0J>?!6-QATs6FX=49$kjRf`a$tQz^?!f@nvS
HfDGd-MFy{$indU2#u-2Q#Worw1ft;0&@a85n;0*H>5a(*pR$7xeui*t1kt(#Pt@9glq|<ih&q8MBq{eXXhj7Z}g{^h3D1#3d}}Y1J!)kyBCV+T!_cKd^&lw
q;QfIqM{gXTBaWKSFyins<8UK`~%*yG<%rBy7E@+1Q;YO=fxki1R6HAcepn;;3&*M-Jl3&5>`iP9q|LHbbkTdjc+XTdST1ZchpWd?(sp5Z@d<)dE;6`7QX-$
GImA@dbX`N1cW&zj|4n#)R|nlq<9P>AZw{|vA9l(CDz&&B$XWt0I`LzTk`34HWJ|B<g&sWe3K?xB2D5#2rQh7I-mKe9@vjZXP7wsnFxH}4W+O?nYAxjJM@W|
dM@X_n8$dgm6hp+qCGF}JNBk7><Ky+KtZL$%?-L+4rnzWpM3T>-pGkIQ~>nj9GaPpq}ggGC+W%d@<)>>W#P%+EX(=-Pw?DbB<SYNqPpqQA+(Xs298m=0R37L
=#9wZ)FcT|=}6?}uU!zzv3wQ$lZj#fr}su6B~Pi^y6^G2s=^_GrrpXbaKrE0Q33|vs<6>JEIvp+;8Tz!W6Kc_Ia@f`hG-fCzAHdz>dnnT#QL*;zc+!Mx`e?6
)jOF^;C?cC)IW-&UEOMyz4*>WdE97fO?A!D<mS9QcD7}!_yTe-Wcyy;fXz)^`Q<H5d(i3d?pAi!!y_9lO$&<rM@$+i8q)UTK+&N552^XQkahO6xSKQ#{_1lU
IQOpwv2}7izL*%Inbmrwc{vbxvp45z74qUcqqRT&FBH45Fp%!7j((0H7~QeOdo0lu!KoH6<{L=*?~#vi%7R2EZod6<6um#gW$YzH84>>A?$B}LDU23-ctxGa
BOT5}YIW8j`-LtihL_gR?Rkp01Z)SEup>tLq0vY(>klEn$87o^pq#ax{DblnL2pz!d_-PGCZ_ona<jeqH+ct%!~%A@KH;J)rO6z@p_P)6yZq_I!nScMJA4{G
?L`CPZ=_QcNl{LXT;GXSe>mrG6a1-o+_LTWtDz3k3fYDb!U@61(+#$IDAt=j9;R`0eX}WQ6!-6AyYsVA2}T|yo=0UGDH)jJHD>F8?r5)b5vg?dlmg&nm|>zk
!4i0qR!)yTbxg2FF%k43ss2$H7O>Hg^I3>yYyK^=Y4AxYRDC;ahgo95U6KTz6c7*C89+2$CzpS#cU!{fpz#(rTvs~9cy!;%vh{+%_Ui7OLizYLRLC7>Paf`4
QxFkxoHw1=9_9#})gk1ROac(}^!Eh1o|Dm@S&b(gba)f8O3iWZUYOCiBO4d7^7C6(a+XbMd+;|xD|5GdJ3(#5%ubfWqUx`9u%Auq=z>=I{aXD)%Qm>8gI`?A
NhBWmbu%I;*DYkuFV!tC4_<7o5{=sE5G@zYF4Jpfbv9;I%?AuFon{-TFut`%uox8f<`_;PAnodX37f5BKV{Ggt)s1>LkD#(0T!2OuU$#*)a<5{Ygl7aW8+7>
8b6jvJFGem*1xK0dP!+Qt8N_<7Vs(0s_UX{V11{O4Mft0zjTO@TuQ3|8>+!7z|ZY+bjy1u<k2-cb&_G1Tb<I={Pl^rYvxlQd#rn%#Zw%V_LLfpnx!i3Qwk?v
IE=ELw1KL)WRay4qv$F??Y@7Die7JL2^P34iekBhkSE%(zuOH#{Rj$10*UVFBdHiSx=f{?#hhA`Vur@zN_p035QB`3A`d|oC%@^{9?QHNYqqg-EM`Jz$8_wA
8v$gbpk4Yn2V?*P)vb3Mr0k}-;&Ar%bW=t`uSoTT5{6O^WraazNAW(;nVf+=D$=rn@+`YIv4I^p)b<;jpU^y=(ux+)z(F(KRju%erTbwu>kZCen!I7P-<vBX
<iNC!+4GK@7BU=LFJ0zlF#ps5VGw=ozZ?BmP|wymS3aa>xm#<I=?TW8WKJQSQ7FzrtpTmxjYYa%1MP|?qHaC84RVh`w2H8Us%Yg0sbP0LmO9jmc+@=*J*;hr
7a=d@243y{t~95*-N=NS`51CX?nv%QeD{GvQG8c(%n^1`*3U$7zLKiVKWFD3)20y)`-IKgB*@gm5p_!D41Ru|h~gB8($pWC4i)Tb2}diGU(c$lnk|!V*`q3l
N7h)Ii~oEnl?dKU{v!diB4-J}iD#1xMA&;I4Z{@ENjf6p(q~`E<KItY0W96tA1Of(`o3XD+IJ8<k}(!7b7V<AEQd$0(|_cDPx}yz2?p>LCmc%ZVb_-szt@H>
(`rBI+ZGlsvC4Js*Kv-Os+G((o1q{rP2t3*YlR3=&t001#@hId-CY@e0BvQ7bI62`r|N1N_W%5=j0*4&l`g6U(bSsGDwcmHMTC*_B2b#9n(G?9VPNpBllcFR
a**;Q`+B|y_J>WbVC^ur)hDhYS<qeeBB<Tp81-?4s0yjvCNSa4(S@^7+jcj*;AQ_p{PUBmV}>zw=ZaS$+VLbETnQeZk!TaL%su{_-cvy+JrQJ9yrDCbE3kL9
d19sbew(PF;`XlVn+)^>)30VN{(iWSXMNog5syi{RYC4h8_!CccR@+39!d;{-M@vC+(c~>yCK{;Clcdvg_OI}AyaF{Ko<j2%IJfd@II+(5g;V$HaC_iAa<=4
NGd{0gqGoC7OzBJII^8c;?U^$9Ea&MbA4=A2PaK(K<gqSa7;kxmz@N1u$3!XHjqr-45u(_<B+&z3}mY6(zN4)$VV<MRsT9j8QtYNS^X9tSSyF~1G$Tg+$dn4
0pINva!5MmTxjAlpkXw0h=O;g<0)R|?)nTf^r7BXP=ifT0bQY#^1uJmNLEdikOT^8MlhnYMOq|wptrGWW__Y`W7%toY*;`{XM8#~Z}iHatAR+Hhq=oJ5Av2a
uYaTd47h#Vu9UPoZjl#btt28WDaqAZ6ynnc{mKOd&2>Txaf<^B3?~Aqzohcx1_FlaI23ZZy2D44bHj1d9Jlpx2us&4D5%297iy`ItAhqrG%;^i$A_eKjDXj>
R!F~(x#?d$Yk&<qoWt6<yFwVB!`@stike{-tKy32Ag{-=L@bBvBcmCkpkNwuW<eIz(2)AK&h!O2PQcMH?xdOPkcXaq8~cEvSWNm07ow6A)8FXpNtaPaOj0mM
H-Yyuofe?mPRJ18`77m+DFK4Vd9)Gjt7RR{8<51rqBD3etY!*K&pTH1))lwHZ@}b;R7=VuZ16-tp0nNrKfl0+FXL5oH!O_z`~xtTygn5OvtE;2wsQg7>SImb
ZV>65*-_N}@+f2uidkRGaD`<lXjKCXLVGKfM$zPvJIlgHZ0!ExoL|+*F3b^r`Na~hmNoC)@OodRV=anDtbCltLK+ev1cA#Bo;N!UPBil0RK6y#ss&GL`>9SN
@L}p`yzoU?KsuQSewRM~s@?WuRg{Jq=czjnsW~~<8~av@Jnca@|J~~uBNqz>a{ksjfcacIE!tbU+y=*tjuw~z649^|sxl`-y&*T;7$pjt&9vXHTEALUm%h6Q
qtD8c-i|Z&T05vkv<ai$y}g#?U0npw5^!!7z`0i+uc2W(`i0+PsRzc|icQIJ`y-M(7ldJ~J_nFV{4IT?N{$_b7Q2vMc6gg~c$iz2WRA=wrNll0S(n>nfF&Wv
*NY65>G#InVRKt({FfORH*CsE-^;gN{TP*p=NElOf)<;{Q>BU#nZ0XtsuMGy2&BcU+urqU1#DSk3&;dHEWmDltXuAIg|Tu@ToZvn2#U@~cf5iixT3q=&m!B|
cu@fl#L}IKUgre2`!7f%rF-D_`v==scY;P!fqqKmpy8_?-z`z$&`#lm=O4F6oBSi&Jr%nl^?Q^F$p(Qfiv>%M^6p}-?t-#q6+hhZ;F&|V0o?mA-4z0shx6tW
*ZkHo)`&t{G(JidL!~LYDQiXlmaL{YHdHBkPsl*(;KXfSoH1$Wxtn6(px26pY5Td|T=|Tvt<3WMACFR>VgR9KrFZ=M<>xw~*&{KCUsov)|Nhv?ohVToi%GZ;
mUYJ*|3m4bO}XYI$4iKCew>@6jk|suqi&=R3%V!fyp2f4I2LY(aLkrP)sKqF48`QHDUq>&auN_mZi;^@2EWP5Y02V1fSi2$Z}?Ui{7lQBqP9?zev^)wZS0|_
MIw2WMN_g6MeOSAyqAnfl8$s{>lg^o_2p?|FwS6-tLW`p_h-iV!IGI&*f}t-SR6HXRyaV8+&G~X-BN~=S#RK3uvTwIy!Ohiqaz^mJq$66Vsh8B-^!rvG?QA3
#NCxgAhdYg?>NCC?dcl+$kkhr4WcoBiAyaO#|E#zEWn5@3@W8)tKTqw1yGLaFhI%=<+kc*Gdg<Z^b|`+>%@ZVS3gDKEYNMd%j+&Crb>eaIzud_tgYIaq*B*(
bZzoE8MYgeq>`QcZj5T%UwYRHh_+SZ#%&6{&+1Jkg~1~)9NzY}K(V@OLl=VH3krY7>Ac@95G#3kng&rwGRiq{9*TCjv-vacJ0I;~M1mSi-OrY+X#Y=_B~ib^
EV}+Q6&VH+3DMLJ%)f7SP#RfK%U+2@Z%GaOy<P&?suSc2#;a@x5zERPL6P`hXnR#`y*3w-x*Hjgz@tk*p0JF)@uv9#I@RKiwIL=vr&R$2StYg9EdvC!?jfR5
m-OzmcXi@sr}h7r`A<Kw$1*&n21(0$@zVkU&&AzrH3~2{1PRKk+(me4WPz>un38@gK%T()3=d->*4#RskGD@!YNtIlt?P_H5oNy_cX$dWrm^VG!l>_$gY|)M
-OFI645&&DeR$D^PCE)!#WvIC#m|qroXZ>=VkVK>P0f%TrZ*Zk)2B|j_NSP^5t5@(eQ;#QUwCuc`ZA3p5-RET#c8pw!*`M{iP43@JOcHdOB^);39Y-D_S!=>
)DQa(zeZuHrx`T&0Kfvjp#rX+lmQ8EYZbYCSHP#olwZv%-D*oW9au(FPx;p@kv_d3D)ie`lz&O;eO3|PL*+b;o=6S6SqzYb9b4S6<9=FL0+RIiqhFwDv`He%
KE^zR^r%IJQC{`lJTe9E^IrKZb+Ab%S#bBp^jaf#K+VN>p(h$)LPME3HDpCCRQvl3k?DV4&PCaBanV$0!rq8>rZKNw%KU<6>fyz=)i-c8%{x~m4+sFAZK<_G
QlV*IQA?#9GbK^b)-2`Wopax<mSn>HtH!$)Pf<`WFciYyzE6?k#L!OL9N!y^JcK4K6M~Sv$SgaQ-}WmTAVgJ7)G=~+`Vwnzot$m64k!adg;gka>fT~ijtz-n
k>gUD>D<Hyz5yrxz|#MlMchL#6$$7lmL_@f%vOFB8KAnlV&OQb<6(>S*!*~K)4jFw1CU_hL7JiDGFc!QSv&9C9ShzWqAWOmk$7a5-auT)i7e#^p!>^D1fE7g
e*e3F#(*0h@a*4};fyAQTgx8R`F(lx5KMKx-I#7^vZPPuwg|Ve_k2g`iBsaZ9~AhURE^<y)@tD;nS;zTOz%3rZ(>KiecI*(+Prh@(%N_Vg~oaa6{!e%q9QD6
3!`;B4;Q2PUj-~aSc(|f$s#oNUxRdXy{w{tFP%(lg~tK+b{vOfYUu(U^h=ky$6$P<Q~yv6zO)al9oA;M+rc?kB;?WzVmDIq+Q&G$>qgF`CrqJH698WV#56x}
w7mOXV$)7Y`lXn^3Dj)K<cZRH80`Q>(3A%2@eVm~sD8QOtTbaw$4WPVEMS*{tVKasl$Y6^`{fdf>oqeZ4;P|Pc3Zn<wI|k=Hx_^Ro#q$WYE98#?MEmle;8XX
n~9J~ABTr$h>$8&0r5r5dw9-pmv)iY!&)|I0~uKZ6FwFj(9~!K0y$1zudj6X7jwRS@XS&j?dsgbsJF68(_#(<<))Uz+?eUHQhDXoOSEIg$YE?+ejEuEDz(1j
o>!*f9>p$71WJ5&rG2Qp*)<z}GVhV1GAIxX|95rTO{XXKH!047v93qpeKGRfst0-I69{}&n6ijdqdYsvz$%=S2B@Ei$O$XS(e&~Z`wxuETUyxf$xDk+w6G(x
;37r*5CKhdT-Qr)($qah$g2U|_Bi?#Xb_2`zuPf3^HNyynU#lI)wyHI#5s!TBidhSVyntx3ZT6R)DN<Yt(46FJ#mcmMoXn_xOwvXr+FEJB)pD=+RjebBsvG~
RI6a^m*s(WNm~q#Y`9PW{;On)SRKF!qb(J#7rAL2V3;ScUDdwRYx<%bFfEGz>e{;=iDp80wu)VN9OsM5#TX(7*wr}QLKFdrVpw+(_1t)JDf^Lni}?R*F2A;N
^UCxTEb8Ng6+?kv0;T;~#Wd^Hw}(Jm$f6ufp)}hkT3?4agZV6c=krTj^#?DivtLC0`7MYe<;&D^<17{1iho%9fp^#zj#h2qP<@jayT{Kd_w)#AiBY-QfwpW6
<TM>(;*?D97?~8g==ZAMf%|L@kjEaA%!pcvJF|jBWXQ4!aX!h^J%m=LRk%NIQn88;Rt^qIR=}kLcLG!bkQwOw=<DMby6Q-^<MQUs0wGQ`X^dwE;4^hz3~{Iq
fKo!VV!wop8o#WZKlJ?MZ!V`X+>0^Dsw{PG+JGTB6-^9+-*G-kt=J!l^kv5pJq(jSY?}&KETLQ)KM@mVrpyTd*+IQ{OGr=}rr48Kf_E>E$B1xz&XVEj`JG+i
8-q$nr1p>OE>{`?W4boG#<moC7`O0pJM)?`cfiIiR<xof?x$zg!R|>|!A!uf4*md(lZd=Sm7bu9{o!zcwjH@DA{&=ztzhvv=ey9plmx4QZx^a*h)*c3>()iD
)?W=~3WD|DU@IUB&X{{OEsv{X3T_JJO!tY46b17PqXou9X?GM2l<&0cj6m^uX`T=!%L_qRQ7$CthF4!}71QB`_x?0p;M@Cn`U==Zr?p%0bWRey1#O6p?>zZJ
Nd&=?L*>vb+z`K6-~HASnm0s}M>Ckv+!RH*wwNMsSc9jP!#(AX4&A_GB~G|b5b-4(44jhO4<*PF9vrVg6!dh|aNFzTI!u(4HEn>Gc?KyW05hXI-V?I|r*4NE
@>cNdu?k3%e))pR5$)*K1<dm8e=I6XtpbcU_kyT>jex@XRegZR&!e|T!y`)*XyY>+6R=w%b+n3u(~KtsPT>IB2$?Bo!XR?1Cc92*B4X~i5vJg$4uStZ_mD-I
C(&G)NN5MxYE#`!+r|&qQj!_pLFg_{7WEQuuDhQ0?v6;z0+bMf)2Hwk*v=Ey{eWj`9+2-7qT%0y|5ER(X3?DA`>uBjw@aW!H3>}vJL*`DqXtfP3I@o=)SjK+
<o{y{5={9&(nj2tc6~)bv+i<b(2fv?un<6@#&2;ADomJA?irYPP}=NlL`Zh&WMDdDae0Px9r$LH+Rjc*{!8>P9Z8Ap?kTWpH=EB$ZKG&-(zmO&SUs16yG!v4
mm<%nc!ikMWaH<p=viOLGR=U(K!3Hj!3*!_itq-X-eg%UUQMbtK@6lty6Cm7K7NaIuK3G~%Q-R%cn^v@Lit5{!;ZR0YchKr{&=5=m3ft<GDNy^7YoH-k-?}J
6OutW3k%jzl8WBI*Z~<0mXvkHE2yP~L|{I7-W5E$Qo+AFH~p2(9>AV|saH8R&k1=EN}x1fhoXW%l7^%_9%~04C?mf^<t*8b_{&F#OrGmKn2RjaHjHDn3<D>b
c~QBMp}@Ux^SjdjBcHb93QFgcq_BEh>7)dap~sNKGmtH3@}aG@`3#b5yIO0WG>`!bl)WXd>2Du`YVe$*i=qfi;?j?$j<(H)`|vvS0sfx_8C4~DV}U`t2Rj_d
(FWQzcIGd2NXn{V1F->6z&SUM^|mp+$F)PK>C(}<$Pnork!Nj(1z<#zlu25Y-oj>AvdxfRO6ad1xEuSN7uLjkC2fQ!b?gnbsfVrZ`+VULh7cAr{&BO9H7<lE
h>hl*rg72MPwWR^+oKVg`8@jR=`*2kJ2BHjHpb>}=)qCTGy(H4jEJNJe%I#wjQZ=~a1~u15+J{j0~lt@9(6pD7*cRW+9LPlAm0f|=~?R*&njrS#~rqa&3(^v
LlID+JezoVEPEV<cm0S=qY-<K7aC5NOLja%cBgLt;f(Iw6P5h^Q2|g^u+jfK6vO!f`xX>eb*HC5G{@oK790^N{J?;~Vg6hi_op=rq@q7ko93pAG*Q42-s@gh
=!O1#w2BAg^`?#4>4>e#eA3|Y%S5)3!;Jqn@l}E}lF|WBdlN{;b#+i+$zGUcP|~y1m5iiTN)hL2$U)^uP(-|YPCAFzeF-?x-OH{N_k%et)B1}B%%Tu<)GX@^
H12iR*?RDa0Od#2Dg(ZsRSdiOq9z~AmsQA=V>WZh(Fw*Qxc{WpD-*ZDg_~zu`MyZ$#B;{LO8HMDdUPN#x_X5%m<g-=;Sfe<q+A;Ny`CjXmgD!*kt;Y>H)i1I
s!C3Y8|5NY)D2%#H6A#mpp9{FHVGFu&BtD0>*{lt6Dv?siSQqkHqS1$P;hvvH(oT!A%i9aXiMt``wQ1@@;j#xtxRNzJSAzT$l1Z=dY{t&#doj5s{XPpk$Bvr
9i|xW*BnTT7d_fkc-U~B2oCL8F26k1!M-ZJ!GWfT7;eoS<!spO?Qg2X@Ws6TTAq?J;RCTic-=*GS<Q6Wx<E97rA-@^&*yZh7mHj*qCf6(`?#`11l^101KEzZ
vjpN)1AYaAyN&j)ZXyFZQkz&T=&^zffQobQ@<&oS`N<&3&YHn^M+|O`j|M)!qoHinuXcA}_BO(VK}_`YB-Ox&oRnJX&Ltxn+f-uWU<o+|)z^IwS<lbF4P%vz
7gwyiHsctCO-0Eab0#!M1DD`MKOOyc1SHpcL5Dq)UnYTR27@1KA10Sh&<mOzy!;-7%-i!5YD;<ET&JI>5XE+BQI&c9Xo`7t1<>7oZ=skye`^ohF5GQ19>i2u
NDq_Ev1*QAh*y(zI8lmJGAt6inW7&HAIgr5fMOIhEaTS?;0TM50ECL4@BaW%Pe~i%8tpfY0(pxRfUb#I#tt@7B(FgWcB9<lv|?X*poUTS3V~YvHu!4|KeC|d
4KC4|os8Lj0xS7c`-Vua<Vj$#)C6d$?#aU-hyyV59^so~e}6DCzj?gAy+5!*oUjcBon08Wf`0lH6BMS4Kc`TZaN%t0Rk=aL)=b1j@EmkQ6&$$gJ*VO?i`z>F
u(fYo0!})a^S@C|g7Opcr2zXp)aD}H#ulBm3EN56TuoXKS&Q|Mda5=&j!YmvaKVj)*IK~!Wp@(1N*P^dZQ6Z;KraR7iUx|@?jE|%7eAZ_uKIDKhFK5U1G2D?
X!3g{K_M-<>t?_mx)%BjgLNQW+@1A$H6*hZ$|~Tqy`dQDNH2D?-C+o6W-4tLI?PjI5BTVMHU00(+vyil+{L6(BY?=9FGLtqcfLPqjmmT!Ntt`_!3s*fZZqFy
cW>CD)$YON?McwBgHiTU_g;p`H)2SzGOca4_IW`U<YD$I_bSL!%<d?>bPbO|3EGDwvryURQec`ieER%(@fi!Nj&M4JBn_yAFZ<6Tg4?&ZKXE8qZoso5tkN9F
7eZxC_iPN(d|cMuh*8ED3@LYfKcp4i$4ksFUg~Bm78x(hQM=I`rQOUqTx~W2mjr<q|3W&`c<;6{dcc1Zf4SRp(0W9i+eq7^H`ZCaH{)*?O#R-L7h(j&{#*bf
8xfv*q3XBSq8Jahi80fqm+G9(SuDN<dfl?)V64I)4!<rEp1otPPL$k6U6&hHjID>pyZfS)V%?1pv6PBpwa_?gLqs7(Wg?v(1^@W@(ChV*JlnU~J8Ia1KImX}
b2m?E44e;IHm)HgQN;lHQ;Nf+*?9lvi0sZ!*>`r$ZX3ebTgj6b{~3DHuZj)@-J*mm&HGHG3j`1IkPQw*zPiAK-V>Pl21LrnA|?BZO#>U&NcW>r5}^lwDafnG
nlkUT4pM{$9_{UHIEFMGqBsKyZWJVy^w!f%F6(8;9<V+bT1DSr3(sGzT530iMSK-P(J1J=>nN8(j1%0j*48DpKzYPhw`Pi`+`qOFYWhic+7(mR3A=xE&55Xz
YSmy%h~!ru71i_YsdYP>BJESa7@{p~c;)tDWI~zzCn8`VfESLzs{$o`Y!C+@T~ks-7z>4V>BwrX#e9EzZOR7zJIXZu{;Hw0u$Gx=Il+|PM@4CFeb49r{;;S0
-|x;EEAU@@Fsn7^^b1^wxfBB{i}8R7(x<e7Kzp186k!gfwS1g0F{8~w-Wb-efHB$J9N^AYn$E&cazSUXGX3a;s$-7{hHD6<&?W(`#jO4s6te}fPnA_^QCcp$
OWS-F0N0uq0pR+*F5{R!g|5YSK1{-IuQJHmz5&K}HFp@r9as2!tXA>hB-=4#pFuP1FSGdM<KDJnjM_*HGex|)Y{@vKABBD>MlLOFZ8<9QOh6f;x-Q#Vi%@e4
M??QA#d*(qL{d%YgO~5B`zM#A)Wnf&Q#~$mBmAN7aq?U$0BM5dK&a{!kjischYcPzaF<k;n6o>%9hsF0zU)JWh637h*EJ$Yj5H69*kaO^-uz>kCjoK@Sl{7p
jst82w5jjd8GbhahV9O#XeS}s$3CWZ1i_JHlq1>fe%;0-4LzjnxuxNJeOx!8BslM|>cVkmb{0W-@JC3>y%$9g4Hv496Gk#fLoV5W7Q-=3Z%&<<GuJvqJfIKG
<+-Q#QUaVZ0N&Mu_J4%B0(ZNFvP_vKP5!Mo7`@SUuk0{3a!QJV<hwVfNaWGzxBr?`q$)T<$!+a*PZDrgml|P0<Z^+QQf2h~Xf^U>-r&xmh*7WxSWQT-aKvza
?H1ely=&h<ahm(NAMB4Ram*xHlI-?t9efa5Ac8v{1fPWg)m&}BR{R+#LqvfA{U;059_Vw!Qtvor@N*&qL6nBF=o{Ge0`gAawuYcVAucZIgd5j~vT`94HM|u6
6U{(31d8D%+vfLD7>dDi|7M*X`j52)6bCWya}vlreN55N_InoXuwD@7IA{Ku<V$d#D{Kkky26`ZD3juvAcG>Uq|_p1(Kjsu*AOW^uDS2W6LEw_-^@z@oP22e
)sIaJpQ*cjGRsX#oV6=wSvxxxbv39yh%POy=N^rK#Gv(`OgC_8p7hW!fT+FtCl`nJu7ml>aygT_OlBPA5BMzdfC=vkK<TjMzbi!zyKz{4?NIG7XLuTGbyFDb
rak|fI~rt^_wFD0bl=ZB!@MOgDdYbLR>YSt-iPr~vFY2>DHriTwo&k1F0~R|2w1O0bVlh=*JA)UbGIMxNTXyA{H%ri2_JM0vjFv6CSsQw3#o04og8!DQ|~js
p8o#z<3O1k45t?581E*sn_Two89HdjZYDK=K01yaT>T`E1T`GTv>(KV6R*E*n(nr$|J$p36pv$%<&$vy7mAwF=~s+&wH&zxxktsWz)d#^QoBSwes@frjCIpA
bLdnBb|VcUxKwbgXs<;E#%$DE7Pv@P`3b*8d25yZ-2Yv8@-eR?oy&=9D89_Ep|48!i>UCS`vD+%o?unbC;jA1$15W6e#X3H_CC+P$C(kf0nqjJm>-p`=0*am
8b=xz1?9#PUT+4yvU?8XYQ5L5c&bV>4COEW0Dbn68)tJJ#v^)4qqrBa1=C9J6yBVsX%n^atxY~;@nNz**TCz4CT6BhZ*oe}84{K4&r!HS97VHcjj!1#-Opc)
h)np2d1Cjh&j)`<E+;96tN3A-aiuc_gb<*y%AYY5hWQfPEeHvUAGG4?YQGPRGf_yNs$J5Ic(QfE7$aR7gMXqP_l`~7x>xWWW1E7Ib*8N0HO@I0$@FA!JhkNm
&ZD_k=mKKISwq`+=OdP2&oa~=t5?0FLLnop7pSHoxC7Cf>3}}a9f+A;!@cZ^6Q?Z6%e3QwkU&KAP^d(gcM^lagD$#@n2;X$K~v_IqIGm*Hnc}b-bhe(ihNaf
L*<q3&KE}fuXN+oZm^MHUbeK{HU;2{%FZC?G4(<zjN|tt9m&8j$O#96ocrfMLU$<$wv06<^;BroPM<vW+-D<6Vca$k@a@pQdCvc#*`YZ-*ddkpoz2p%c?{kY
M7Qx-_~`))H3PbS(D;Ey89>qNGj>BMSZpS-KA0QDrVz<O%S>E@I|ZphOTA4;f*Gp?+MFFKmiwDOe%ST_2Qo#XGQjhTyXv8FymSE_vAH74<Fi%qR9M&I@NMT9
N&&Jr%=qJQb=wS9%pf`6FSc(@#bBu<lN_$wLb2DSa+=3b|F@(u_MK0N>&3Wl^y^Qe0EI`N&I}Gx;ufF@$U6i}N@DleUI3d_9Dlog4=xq;ev><r3M8B`Zr^KY
6K5q`r-qf(<`rDx<SJWyk9m<IJbOaHxuk)9>NOTd^efwW#S%H!<3lT#(I^N5fXE@Szs9#Z9kLJv(FA0GP^q`y+~d-Y$vd?AWxGtgqVE7X)zz{LNo0WFFeBL-
-8Jmr_GD$|)U^%Z4=`hs>9Ga&<B%@Z;F~ST8yRHTZZmZyWyt9iVNOYYQ#LE`9ZVA^8|GQ=x#1XqrLTeXOAA|mpmC3c*txF{Jgq9l-zWkMFL+;4UIJfZvF3y)
+Nx#3m0J}aKF(o``X3D+VEfLe=`m}7K>lKNa_mBPW-lO$5Zf>60k#NrPrg9gVN_}3uF3rJ8+tfk@LVh9p@<@nUY=fokwC++un;DHpCjZPn#VC=MO(?#o07Nd
CN`8t*3``Z?4Mbc$I%2YT`TO)&)NXUvw@JYplT{*m<sOj_HC&e<fTZf)($VlkP=QTRsBcs(oB?GES?kiCwL7TMFd+dwnYkgXp*5H<0=@_J(xXvO%x}ws61UC
6@-)a^Qh4Q>3}BOgt0E~#KNh<Ukwp5rEUK8%N1Eeu+*5HTn=(2*pF(M!qWV1SSD515hQSREyu|N6;gwPPtET11`9Pa)w<+?FXy8_RfEkg$1yVkYrvU`_m%*V
s;)^Z_d2;{H=M4Wa)Uk^R?{C>6ZO%eRYp{6b9y==t1tGpLJ9&ZhkCXJim#}wpVvSpZSMnxYwItHRIQ6v?-zt^0_9-KE;D`B07pIJCK&-2t;hb)mTSGnfwOhX
K+lrZO916&yLo<hN}62UToXEr3%&3YS(-(wh#W8}8&$2SeDfK(ptXqx04xre85=KdI%|2^rF}4(pH75<cZY+%dC^Xc&cTM10>mgJ$${lrVG~Bs5#4yvKt@u3
*bFWyJ@f!t%GPfQ6gx|bTF3F(LgJ4C&HZ-~{I_nViTa~ymBZek;&3hbWSDuhP5a6t1{W^%J}tHHO|Cu0Qe7oCGbJS@RX-vMiDtNtCb~EuPXBX@IzBd&i%oc6
1zH(bTSRj-43;bp*>+LRJCw)~2-HmvC%1h)(h<v0vj{T-{v1+PO&YY|3V`0+)T8S*d0%DhHR~yAV>o}%DNi_D;>_a@JjRRLPqoxQQabY!9W$`2_Qe!l_c9aE
R{Fvhpet_}=Xs3rW!=h8db5{9w*HQKyxan@<D7~ukiF7tkdCX@-qyJL2?4OzfRX<?&D1{%Hd<gntsR<(`G7_Lk2E%77-9qm_V&S&bD5kup&07XE8k#6ULM8*
sam*PlQa*=$0Se2+}MFTxSUeGj(3Pn=m2gcQ^EKAl}D{7cw$Na#WpML9zWs{&R8Mntu<+$glLdvT{ziHHGCIT-lCHLrIRM+W^<W!?}`fm<L-kVDbEQdJA-}u
Re`toOm=%(+H`iJU0dLOAN|#2-R~bD7+fr^v#aTH@86y#&i7~KIth-}CvmX6{~(nB^~tHhwEP^y`sa%G<MaPRpfedbSXZ%$S(OOMKeD76lyf+b{J3~cN!62o
t=|Pqlx3#cLpK(Uxr0YBIV0!aSs6dm3dN=gC#h|#O&U}bYzq({_x25QgT$_pc;?n$q>{BveHGGSCy2iYkN1%!aVlwA>6j&;#Ea2f@7iRTp>X#!a0;G}cVMNN
(qA#FO(|(hjshP~6>;2N1Q@$4N5jd+$D@MdAHJo{(x{Tp16*)N%fZ+GPb=Q2Q?N@L31~IEDXQ!W5=mf96v*YbVx00VENY{^{5HB|YPt;Uf=~aOdNB?<w~ag_
XceS=%HwHwzp7hB$A^A{=FHiBE})$N2@;N;8YTrCv{f)$?ji1>s{Qnz6RPrNJ^G#_1H<tp9!-nJD&$b8a5UhHLgLPHsn_-5N-WRHQ5*<{DQ;*&iayZ}!4_rl
Lol+y`Q&`{x|z>+Cm-}Q=hkqHeKdliV~;23!guX08aV@@uep8woy5~oL(aBIXY^Kjc?}t!Mg5?Hl2SA5uWxHaYG%C>F7Cw#l8sTp>5~@-2(13VatkTPzK)em
*~=8!%rwFIBDMO6?t2zI(LdF;{S(MZt-@f|Xt2(!!@+A-%NDWEE-WAmvki5d(-Ol{AS#UN9XbI5Vk_;a)%AH>{N+2Fk{&EG5{<pojRkeb6a?HC$nLi+f6*KB
J%*cU!!!-=8Xq2nC#-@ev-O<XqXd0-ZeQ$%T1_p!9%gjz{sHqW;OO_Q?+}KTjv|@VC?B^o(yrUf0+8<+Xu}XV6FXH9P-@R1ys2*jAt1`OEE0@yH8iL0hZ){s
ud$4z_5eD85en5klv4;tq>`<veBm}+Nn*b3H59z!uO-hYg)8m!;QjORTw-yMkeOIajumtLXjf5_iNiX#=VSuNKGEg312w608D0TCF90?P>bsv1G3sNld^@OZ
x4OJZEB*1-1vSfahws^)a=l6FABHthrPSQF3+}^z-S_^9h%5+u(hTe4Lcg@D69IRCX^R@Ip|Up6rgd}0uq*BM_+xp$h4!V^`v0g|m+uVc7=XT~^7*aO4dI`+
C)SqzBR%zaj@h{K8^QwS2V86crEC^|f%w4{s`xYt^@V@DwynRM@vGHFIKOu=goPdg;A=~PpU((5CqQAPJ}f?$ye4gw`>Pnxf*YU9<(*`JJW%(><0(eC5<>4V
N2EK=zVaKorRHbdP(olvl#Hv;xooo^PB(!w-Prj7TtqIP>VWJ}(r!MZ6Yw$LrNiZZTeK(Km1e3owQw02lxWcx2<tkNdNzNR>(t^!6Q6xx-1s@YP}TZLDIC01
c)~}a*KQ`d0M)nIilCn{W_Pw%pP<{4QPBP>4jp;e@O>TGbUa3odp11tIyx{03I{0GYD%fdQ|EqvMw<W}3#*zB3E%soWdsM1G;YZ;jeS<IwKf=@<e!E)Yk>O0
5Vr@Pef`~lUS)xp8$K&3Q&P@Pm&Im)lGTFa_1<;Hohc58%pu<sAPU~R_s9m-tcsjt@dS7xMbAiuCunhF0Lkr8uicc5Ewki9DnXENYXaC)VCkqn{-sy6iXQ)f
w7}gsXh8LwdiK}x<%~U;sOo#i<M0ee$qgsqB@%eEz<1F#9UQ?Oo-EeWdp{~^$e3w%Tyn_x`@y$XL43v_I#aF_PPNV9+*U+}XP)9eCb`1S^3^&oL4hBwX#PxX
#6$GUWsV?0UA$eA?gX4sXi0w%+dGMAg72K2K+2_i4Jr+1<pe(tWipk$B4pXxK-m9i%r!rBar0~0{9Y`c+1Jb>twFux5jdKuU^Z?v5I;EFPD+mhLXNiJ?D8R0
3xpOSp8_5lP$vWwh%2H!$6;+^N^4zZgYD^IpE$s1&q(L|HsaQM^DybdnwsJR?^d3ZS}YjsylK{+^x4O@J8#kwm%+8{3g(B5o5E06wfKP7iiy~&Q>rQ4zq=3*
!{9*W--66d6)s9*)>Qh;VX@40^(ucD%fc~-XR!(%xt%v5Oj=C69T;b)0fEAb1l^F}EBc`aLv#fEtt2Qbk$umj5F@tkNsvO3&A7`WdsFgVw$h)B?&1wz?KMeb
pN3Tyrfst{QTC1_{~l}<MGx4r@z$#3t2g2Zl&i7(;0H)R)b>Ji<p4e0CG>Rhj|KxfEosCC$%v|?-N(j!Zd!MtW-BYoKiPnFB)10N7?n;i<VB2jZk+^&tlkl_
%nitYC1WAbqF@*Utu8ffq1h~vSErL1u-fp<F3(+b+5-Xh!9wT=gwzXapc=6g(xFp3Sv~u7H3mH2=Tb|W+$x^U_np{e91i$<WTj>&Xf~EGSiSaB>=y6U%Uw~m
T~ivWd=J4K0Ppj%E?<=z_!JsR#IsQ>yC2y7RJ^HfPBb=$^nV5?{rdXU9rBB9<925pdC6i!YOK3ukWn8n>a}4qBzk^yY)nOH&X<n^rRB$?sEQn&UeR5b$G`?e
<%u*|nD5ptKysC)ft}(H5B#vBiP(OXbWWXf9BmeEUqJY$D58U!6ghxL^BQW0jEYA{<Y1?@U37-Il{P2wxhOdoHVv7l4K*0SHDB&c66PCKfx6jO^PM*K8-`sE
rYcnyctU-h@FclAUrunlNe=8VBbGQ6x8z>``mHFHq!NVQ;&Lr@uPn-59Ab0A3CY2a225RJ#y5ANmqatVZ`v~d?D{4eOr%SX4vknU0yev!sobdVq~d`~h76p|
Znk@K*oDnWYm_q098c>jkROzSR{yAC{Wk1sB(;oG5DT>h0oAha0}a!!R|#nM(Ks}(W{ktrp->Xw;T+&T^&fyzNDwIdj{h_B(!%J|o4(*AklRlYJFL|poI=af
R+C}4s(eE9<Jn<-5QZjnR99CkBQ{q;A?{e!@OU9CA=uk~@}{6Y{&bt){|{6Gkc-QJqD~~W+-}MT2l#14k*O%Mb(+Zx^hIc1N`eBMzsfrD8`Zo8LPDLRjg~XQ
V|-=q;(I$hAi<jhEtp(98gcC*KN8~F9hcnpo(?Y0;+I6(@hE&G<@eFqcAAeC5B5G1b2I`b(^cifA+-m;cn@3AB<oVtJD7%Gczw<bE{EjO>1pfv3_>`Too)!-
UD_|kT9l0@XmasBfI(0v9)TjkzTOvG!woGpfH~Ws5AM{&Bm3H9$A6^bI0b@<0;P^m8nED|rB3<`GK^la;hGvAwBfu9L!$F|B%9r)FP8m5%{AN1;v}q9ZB7Iw
Xr=CeMrGE%h=+P$lVQ9=X3VN$<t29K7NiH!r<<30=KErAw*=VW`w4bD%(=!`U*6Lfcqq5G=bFNwLVtU%iRPX=OD9C6g~i~Rge-QI0BG)(3I+;SLJ5KTS}jqZ
(<`AtSTj&QeM;SL+{HB&`U@YRbA|d=fji4b;~uw7;ec(ED+>UOK)zVzB9PfQzf*p~6%cRu23U$>_Ga#GVwx=08xi8(iCIr-tL5+RfTY3k!&QFZPmr?Nj+^U1
;-W@amK$+cxzPXdv60dqQ{|2Sn$9Ptp~dW}r4%M}{=?%_r%tX1L)BO`^;05)`#$bfrlbLDGHPtb?*KFhxH0zGPfr%-4bZr`b7(^m#ZfURt9A}!?{kyTj)=>=
eGm<NzKj7{pi7En?IXn6w<e09-Wm}^Vmmbw0mkU?^bD4J5wKREjW*T!l?)Kg0k5Q996Ox6^2Fox9r-pE&ZlJZd7LcT(odqb5+t&^{S1s|A&PqldxW=Q^2bi0
|M}R?1D@W66%+J~975kB!(<YhHCh}qQ~1Q8J#0p6^xmRHLU5^c=+IJf`b%mh?Qtq<a^T{W`Fec+lUQkOa^KdKRJQqdVIw&EZE0XN&N7{!px<U#W|VgBd3fK8
kM$@Ob00f%^;+hrQ<4X6+uBdaND_PGq#7pCSW6dR*bLb?MXP5}R!M^~Y|i{fC`G!sL$=a-ifT{Gd(@KcK}I~9#tr_X*@8J*Sd-x;{yCydlPwYk|JNSJ{=m*w
60DauBV}|ClsBAT2Aq$k5X)TV0<!R#^ywFT>|aRo`!X3V=oYwSX7FBFB}Lv`Lll_Ua#8MM?e3Y`Yn1)3mZ1nwaLVqBxbe6immhrHmfHcdn2OtuAjWt^1ri@U
X2J3X3Cjx*7*<{+KTvOB07tP(^7mF~*j<cwP`SqttJjkDTlK_RW&4(whuXO95e>z3!c89@ev+Ow;{haAyc*wU0W_m+)Fhy5+|7dae)7s}W#^+a&fctw8@e$^
Y>1_U0>!+?iQxa&Gwmk+pzJg6@J$L=%90HU9|bEHM?O0&JEX=3Yj?XB-?#IG$UO?L#F}$Wah>&~og?B`A^zG>)M3@e2@31|@>wRY>r0&}L}|;68Se=Ee2Is9
3PjhCAZFC!qz8&sW$1M^OSnML32q@caEfqcfGJg=3R<Qz-i3md6+QVc1g}XmC%m{OG=h%)<g46#heal{MiKIP#8(xEuR2J8<38R_rU`udUYE-9nHCp9#Zy0H
XyR=Q&HV4xSPhpkuKTH>Wu#(?M;_IH8Wc_SCBDuf?~$DuZ}e3QRaAK*00M9<5B5Pg@0ld}ss&Ui=?1MlY8&p|3Ca@j93Zq?$Oz%hjSO)f+t4Hz>Fx&)Fd4RH
iG0&{<C1Pjl;586e@;wF;8|hFkcLJ&%zg|;J?J)tPS6B=l7*R<2r2MBrqrx1{QCz?m9Rvom)KhQ9s^7t+PH|(K@V%AM7g-*LN)0ICH?(st4I_iK8`lRsORWi
%Mg>M6<FV*PKvmu?9P_Ui7=rHZnE`mzn1TaGZgXMn*0yJvBZGng(oEn4daw#t$zQ9+-75N4Kzw9chdLKZj?ep2D|xu`DHr*NKc}pz6!*whi$x_cy#Sg^FWWK
!^5v&`RxgHffgr8RVDM1CV-O8f2)gv^DAk+eV=v=<><8JoSDi%w}jJh{tZyfve0^NVidPhNlX9FBPw29F^gkjWz+?!c>4Sh9nZn0qGbh^xfPmEy(*KsjeQ}w
32f-@raIWhZQqFUP7CVFuCcBomI(h4jY5?&_1bp4#H-{=3~=D`9-Pe_3ilI^W$M9pRo*#>)Edn{C^QNjie->&bAupGhuO=<x~-ysbd_DsS{HIOZM2F^efC4^
ZcgkX+tZ5V$Z43YGW>G-#RUt4B0O0+L%g_rG#BoHttcN97cc?jTHn4)pOoswEE0xFw%VZ(PyT;(UfY85{4|od*FpRsX5#E83Yb<r_oOcX7xpDUXHwn5LE9UI
nE)Ctg?WFFy^})~?!b@4q`!}@TMAZ2>)D58@2tb3K!Z%4n;eOpt)gtzFWPGLMX2i!TmyjP^p9PEs20@HcJ{O|i{WkrLz;2*8>pI=*%y^uU4&%ZwtI(!JuPfg
6#SzGg|1ZARq2QNXD}j9pnrskMJ6(7MSjx-=!C^7Ouhj6A=cP$g7PsS1#=^&W!l!H@#890PEv$_E2{`HX6MG?o9#-=1nwcUrV}*C%CPiwkc(KPDFU4q3$1)J
D-Uco@DHY?EALDf1yX0f152e{av`nfm%x1BOVa(1g=c&*QxOm&&gHLWI;C^6+RJ#_!#p=9gwBRsp`{ni!u+O;Bqxh9x$}%X3n<$=1m;BTgd;FfA*~5z(<0Vq
O=~%I=ZGR6N?<$A%BD9@n%h$@{$$NFM1pN8-b18V3@vKVW?f#9@T0ML3XWbFZRAQkXoPV+Po*<*K<77|hSwzedAXM>V@B!0kU|_JmV|O@DMWPUYlD<02Z0v>
__RQj-H^n?Zsc+URk<EDy|og>Af?86mcHa61)}dR1&`Z%hMAaSUwAeC3?z+lzgjLZ^2>*2BF#%oV7qINl>H9{xnwqZY8oG0E;+&LWkMG}B;8V*{3Kyj4o83I
_?IJok+@TD0JAqtm@7K%A72>A?GYOLE^ERznNQ5jzFit^4~Z2&wjyu2c3V>cAph%NdT850{3ir6Ng>C>YwTd2MxOlQ>loVG-xR6%Hw<0uo+-ONZOhlbQ${OY
WwEl8RfO++rYQ&0KXy)wfp16~Du2<@`D>I?F%CFs-e`hjGO_lY!Pz}b&d4$z3A6IH;ffvFmH>G%&;smC3an1fmxO-WS016G{|20&S}f7Qghn@fVG_m3OS-Rb
MXK$0u3zMX;s~K->{r(ffl#<}=t&7A)(oDN+gblzIV);y?+5Kz6mE|4qJ$Bab&4@T{trO0JlcGtOc_)Vo_lc2p;!r&t|sg1r{1b_%hycYf+!;%z9@vIQ<1$J
(*Hv7C90iL`Eu{;in+;shScK;VGRxDyO1veqD_HSU7gAnxX+x3z+nVB1?Z*$#RBkBNQDcjrDY?8)g7I)HgYfK@Sw61dHBKBg8TnbJl>Mb*^!Dl{(w;_uQB5t
N<Q=+I0P51q=?%k&;$tEf<PbOq@d!MNnvkOS!vc@D=7-S+-X<yU(YkgX6Fc&u^blp3T#*iy5rym=FrVX*tTdt#Dq(NVPH%hY+4sD#72R5fnd`byg9dN8yyYX
Cz)7C6^c-se4Q>F*`K`P(l>Fqs*Lb7&hO~K=oVjo3y%2koKCu$RwL}bY0287(qF(1YIx@TIR`a;6*2OcHu%_lA|{K8fUVEn0M40nQ77V;bv|J&kqP&#(wv@y
iQhSO6Z`n!2a%YhAt(UjEi{@XRWTe?{b{a7Y)H`RQnQZBY-BP_WlZcMs8~*Vj9gaKfjV7Kn*N2{zYR3R$Jl|=TwJjPPmgC8szD!MKFygcVbM$xfSIqMAhj3T
$jVxA6Y!JzIKEz`__vh?K@`Yb%-z>SV|AWJf;ZnoGHgz`+M%Pg4pUJ3*@*#93rN9wu2e*{=XM9~P4&^fb>{Gp;++iw0FAwb8e<xI9WU$2h^WW`$5RP5h&s#3
bA$8-A#ughd-=^}8DhP|#OOtjT^Thqr;MI%4~PR*Mk^+Iomk5L*E&4?TE3g67TV3QjFg|i>%TtEX-mET&F_1s=7xuJ0S){A;d1LEu82CSxeNcpoCCe{RzQ~Z
E>Nz#K<xs}JY~=<97Q$XWH99k6>WvBleyiz;Fq(p4E<pEM<}Wd*xV<hnn6-r5CLEyG5?p|GgCk!&&Cky(E2@+y>)M|Z?9!|zeL?Hvk!=4d)p`CI2SgA9vvgy
p<bNqqm;X6A+j)DsI=q7qL+t}WrssSQBu{5m}hnNLUtxK9RBl2d{A9_`HT$n<o(pKZ|4MX%rYvU62goH_!A6;>DUPo-MD<QYuq~Ap)lO0Z(#_oC7ir1GeLLa
Z+%;8qjYzkk=KFVzar+_5gCX(?ueVD2Rg$h6Fd#eCpf23CN?<n&gnSL%SD22$%f~5Uxc)t@l&$JXT*?%!$nK{rCvgg5GF7`(ke40leOS=^rf*OOr<dA>5cZ2
9`A4nD|8PJ0_vG{CA)hGgH~>K650sHKYnzd@hp3B=+x7j+@yOUMa?bB7%J6+CvV5Yepn)kAlq(+3!S$x><m`kHm%#GnFL5PcZMmc8d_;6{uvpf658*M8>c(U
(4|X8K+)WtGdkE0nJWJrk<?OM>z<+{o%WEp*<a0NXwC2cobTq?RxD`wW*^JVu9K}swcRQtF+*OD;_gY2gdYT^@iE3Z$$K0^$>yt3U+*{Rrtq#fRwqs5u`oBK
-Kt#ZEBkm%F|B34S@v5<ebBcQ%qoS`M?gO2b%Nz8AdgKJ%u99Pj)wsv%@Q$&Y{i^duxxTr3D|SScwgy~=wK`CTQ$6M-Xr}R#K7CxUJ^VB+n;7A>7n*dh+G&~
`7!V4Ic7lOSR&+}W{mg@`<HxR3>bIda;IRzMEht~Fi#^a_<6Qzf?c^{s$E5t7yg?|Q{QxZc(l<S|Hgt1(&61Huj*xi(F6}7Q&Q8UlpNQU?QoYD-R82mAF$EE
&kxo|>4f&h|1T8>p>-2;poK8~CV2djD{*Ql7t-2<DY|b%|A!1brJ+IE$XR0l>ver<t9DUk2vFN2!`^t%DzfOW$|nZ-YWhN@kFa>dG%4AFkc}d_V0^3{@dNP`
zkK}>hie$pDkZeextTMmdS|enoe5;_|2q~v2wioNI7T+ed;mkYazc1T16L*s2|>b}F#3&NI5MFO;!YR&3L|4=j{VygKIiJhdZDLRq8S``X4~R9hHp?e6wjDh
NW5~!RGg9)?z;fr$`?$Hq`t^MeiX)Euk%Cj;&b;WA%e016}~$l{5Ft`|Kc3-E-3|}H(dNO3y`_jdK|HLo@y0Uzxb7t5py1kJHQH?dUlrC6nCN-9pnH<&Bxg`
>z3wX0Ze8PZHNos_f2GPqN1>SWgV}=r);@|&V(6Q4b{~jA%pQ@8G7Y50d3*5mc5Szw~c=l{5dR^vzz-(xFU#FrPYbcRT);PJCdd+XnT0jufFjSc9vJb$e&*~
4pR902t2&T?FJljYR3!(G9XAIrru!r#}C|#(o1pbve1rFTJ{}f&vgSf{Gr9%xyw^xf6jC!+Q<zALDX}uR14g27*nJ>nNe6t03FEGVC;serb$M##YK!~zJGl-
$i0DLeUEPc@EA$5X(+irw;SIhLxK;tgY;Xw+#Idn@njPAK5#`65r=@$<fLEAeu8^yL$!!w;V*!(c<l~N($bSRFDtKAk+SF^LL#>p`+z9h&tDh?EV<4V5#7Gk
Ssb!{fnWct#GJGJtnfjph~jiPQ!@ie>vTZzXpL2CNP@ZPp$Tvy98GM4zw(E_eCg2U;_-)!iq(aSg51GeCb<|yDzY%Ylc9%%u_hOpfvqHX*WSGE1twZ=O<1JO
SM+HEITBu&)KOE(%j0KU@0<|z;^fPhSS+msdK~|ZoF7w7%8)&Tixumw5kW6xF^iK@hXkEUg_(yk;Xi&O*FM{#mcyRXy9N9%F(M*02U$-tdaPC<_iBSI4G_Ea
*H#=TeFm!O!SK${QuAPog}_V%IgJ)w3@B*PbOwW5SX;5o*Lb~?;_kgvAtYqCbp)|c-Ill-5tttEJxZ^9izCR<aRB41pX&eTd9X+6x<ph$gr}y95F_2M;WpEy
*Y7QYxhnoE>VRbLC58H|@!6cil;VxJ2o<`6@8(6W2u6h!yMgJRN*X%$7cO~i*1Km!BFrf*vD}i`P3{L9?!?ctH@hO;4Xl%G&Ox&^e4_Jzs=yXy&rnhE=EtKV
I%)q;>?dyB@b-Z83&&oP+*gtd><Fd;I<Mp10EUY3lhluMkrsY>I6dj4PlPOYU=DtVYMar1Ejnhsg?kXRYco{(XD6q^@BQD{^$vF`*|@>M+UwYvbZp`dbZ(8-
`$&~0sj3V6XeD-|IUJNi;E_OFR=*GF0WDYL7?bXS6HT%|{3i9E9+N20U+<=Bb;o{TI$<7ui#(24W>Q}KySm=O{~RJPfSkE_J~HN_87L5~g#kWVj1iTMi*1}n
_a`hLK<O_BtN7tOwrumSp1N2Nf!tj`ms_9adw*fZol|Lf;ItZmOA#^u3{hcRspeHSV0!0QOhneFp@&-<ih*x6=)wXBc7GKEkXsxClL35r(rt%n{()Zi8jf7@
;;2Y030bYj=7a2N86AZDN18w@ykL`*ee`H7{VOH@VMY8wd|^Y*XyzeTb)>4YpB=uW8?ubR3j+>9;zRY0z8%SZQOg?ADmBajZ3c7%0N}dr;${u)rsOsmz?hnQ
`sjtyqKjN4E7x+cK8!18X^upkX!`YcGB!S@#5L;oXH2{Z!2v>>TZufZ?M0_=WGE)%Y`53-C1_Q`_9rDtj=+~$e7qc-|CpJg4X>a0#CSEkG5y2`+^)WX*~O4n
fNl+8;xs_4_r)x`&J*hph-Y!xI<I-YL~ZOwA!7%UD)zGsG~V{wqRD<sosaQDBFP!#y_UnfMe`qYC3x`(@OJS+jqc|)1?(>JV)y$J>}z5SFi+F=rF?)ebGpV<
k~Be6{)`OGFk$d^MCR`fAxiWHmn3l-+*}Xy5+6~$(8^C}A3GY(sioF1-75d_*=QLbu0vBJBwZ^-v<eR>P+v(|@!)y^Pqc4LC_z6^_M&T?40SJVE>t`Q#ows2
ks4JD95a{XQO*?RYpn>Fttt}LYs4Q=QvsKxN3BLkaVVGqK$DP1%8U+ZIs)+<vJ5r8U^>PwGATyw7>w}NOG9}dp}bglPrd|YtFGLH1*b^_OehSdKKmCe4S=?L
g$}r7vJ#PFFtTbCN(UP~Q3c#7bu)-{3-L7VGXj3Y2(T2188RjPRM9o7D65p%*D*(9dZy(jZV2cm-s`?NfEbYPgiMo#%2Z=g=az7RUUIjhf}65ogJecgW0%sl
%RsH28Nys57INzQ?tg(bx&OvbG>?u!;kz3=Obkg=yYqqr<XuU-5dZf)<OMgFb={3hMhWy%ua85R$jNdyX<&e7ZdKCi%NjiyadmBZ=j-oZuq<eY_5X1bSBfA(
&n$yc5_sK|xITdyjYdvUnnv7by#akAa)A5}o_={^@8@%%A}*50ML9jmw$B5c<|gQ644<XG`$f=DdX*>d-WiE6-iP)T_*z`K=zxc#V|<a+rncocM7%f9FVinr
-1}S@H#sKe7=ak%RkNi4^Y3rzWo>>v61huA`1`E8PJxgJx+GymlQN`jab-gEQ4F3f4A>B01J5S4gwU~;Jh;D_9CXH+(aNe=A*{1e%Q<~l^_@~HHA+Le+rhnu
SGb;u*$`sP=!YR~lYDd(Cw8Cx_+9eJ@3%T1bhAX*sTYuF;%w3SxbHwHOU(MK&JI2`E;gAmTGcjxixa<CdN@Q}2aci&pm0jyTGFy?QN@fmQXBKLl)cVWd{6Ni
0QkGuH7Y$4p@&v6;NP_B>e(&ZWV8RAWLQ;;P1P`<^}&T@!!s8!@|lF)y$clqaU0ND-Pu~k8NWnqm`3v&s?kn+6k$IqTxLZl4_<wXLhu;N=0JcoKQUhTnH3^6
i$^GLzN4!9#@1jPw@FEZx#_9brZY9GxOg}QSxg#rBAz|Kui(X>_wPWyfS8KoxllKUWnSe4HoYdfwL?*4w-WR8jnE+^gORvo1uhByg*C~D#rP_s07?)T%b)Go
tHo0PlYaa7i<buK-cz#lhJe`z3ijRfmE7*Dvv;~l*`4Sm!R<k$j_R)TY`nvs#--9LBuF^o0>LB3Ko%Vhor<t8F?6X|1_Yinzx*QGJR;NFOot>r2Fz}lN!o&5
$)cH)S(H{H{Xcg4`T)ZNXJ%+w6<MNc#vD;hjqtN0;Z-_y_GuPm3Az>8h5!^o?|-b*A#?2nhg4_w10UD5RQsFJ0l@=e%a3_V6a@d^@9n`;NAd352MlH}JoN`2
_4?P$end93L9+4|V|p|nHCjQbx?e5ebizd%TDP7&xT`*q!ui5jEb=KICmxwV`aqYdkFP&ujL%JUX{Tkd>m8dhXWOFx(9b-H8|<m1PZmehMJXKv(r_fhxOSn;
peyrj)JX;tTLW|>Lo$dkaK4i$N&xX_Q%T>fyI6t0EG*;w4zv5sL%KrX4hdwZ6m$B4B7FJ4B|eGH{l2z~E<y=vzp#-H4uCg-!QDPDfNw6j@_>K&R1WF^p>KlG
RaxZk?h@j&GI`h2Un?p^iRstnF#YqDqg|sXek_5CzqS}vP3g!1@@e+i5DFA+&mK10aHwc~m693F?i|U{g=yX^m3KP#Fi`bfpgnAS<OKimm2-hw15R&|1hG-8
pD<`-HOdMnEZ^d<kOfDGwKGN{Xy9~R*MzprgJDYiEu1^?^5^*omVccd4isPe6zR{OmINQlJP7>u#8G&h8~0HE3S1%8g(o+e0LQVqRqD5&E6JpvwH^jvNH_9}
a67?z?t{Iyy-dl2Ht<Eq<!l*u=w&KHxNtM;f4n0<)Y{p`&iJq;#^|CrqM}@3O#QxMuX4rj9@1nF`51@P)w>4wuTCqekM7LmT!9*&w_Eb>mWW+!Nh3osZUVt%
7<H|caEP_n`F5d18XcTaD~IMvuvmBS5=jLg&MD#ju3be;V^9k6j-iPRQcd~?4)Ik`Mp9#zeFW|aw~YLkjcaIw7(?8b*1V-}&n?Zq`fj~!Rzc9~Lu^Hq`Fb|F
DsBG<ReCqG_^RN~&>lOc3t$fi(V}@4qJGuR6NR6^%`#m$nwIc&gSXx7w3J!TR?$b&B;YAPe|DRM9wkbBR+<I0u_)!t^_ihDwu~FurtWl>O1j*fdo9z%pOtE%
=CUuhfoOoOHKlH`1))`9j;aJa=*WT=r$iy4V0wm{8wj36q^J7ndbVYX2aP<QGq+19Oiv>%e?JJ&flR(x_L9(-8=+ybpA46d#gWp`<KgL1W5{a*>!Mb4ocJ{4
IVsxbb@mlJsr~yMdCshRr#RBA!jnysgO?JcpTUIkKut<-Ynq-6$dEB(#s#vB`!8@Fx=)4`qG%af%yylbuyWOG_-Rg7eL&1t!H?>i1MD9fex=HgHQw!epZg1N
vB_PY0}M561M0H?XOBu|LDN%O%pi$a<|>6+cR>zn^9siop1<iV^NmxIWG97zgY+<+yx%s8P3hrJst#M{lMn{Ra7_pCQxjl<<QI)R<}1<Q&Lv#6>6;2YK43{7
bTkXh&p6m1r1pLA2qeMkxgYuxLU&8=xPO)jUQI_flD}T$@+^r_grm*vJ>MW5A-{&6y>_BRoQt60z3JZSvn%Bw=Jh!!+d5yp_M&M3Fqp*vX6Z1VE0d|)vHk7L
GhUVuTgd9_dfK#$wlj$*QHF4wyMR12FQ=>VC;kOwgi8=j1jP+ku*7w{07a?*0l83~_7PQ^V2e{xMRk_LFjG-JdnTp6zOS`!`GEG7C=HUth(-Fb)9iGWxCpgz
_AxuktvemF)=<NHmCbJ9%wrfGK#07rN#1)yJOa&#)#uQ+NDl_c${`npIbviS3x2@zZ4Q(lvz~RLlOPI-RRVbS5uffadU{+C>MR^>Sz1Swvz(wsA%Ro;0+PC{
?2n%`(#)cME=!YKix@~uK%53cVbW$T9IrK+<u=OW&x4xBrX6PLigCWIBdKUzX~Y5hC&E*-dyNpMz^C^P+Ak9Z%go3!QV*<X*V(fD-C|as3G{OX*>~R%qM6?L
yh@i{2J10`i)T%a*2M5d1`utQ(a`pmwBoh(6H?4D%D%$Ptue1YPFgCTtZ1W2ganb=e-E2<xWH~D6;5e1#k$g6e|Pe2r)O0ET0FFe5<#@`O|PmVeJ%x~?J}?&
4uqe*q3o<E{KVU0IxrIRP)7@mYM}bgzr0pfgqa(3Dy>0!?g+Pz4{fhji1VbzQ#)Hz;{hb5d{QjqUBa&V+&EISQGUy20w+X`cc~1NVJEPT&uj%C?CI4+SCT*t
b7w2k#eUxzDW^12*WGgZe*7+GckNrMI&3wCt{B4^NV}b0FU-Dq!e@*h&&`Uh`8uNab|%MB7%o*Sk0pfpC(^PNo}p$xlg!LHcp>rlBKd{F*<d`M!8WF<8qvXq
0wt922%#YlO*`(Ky1+NEC{X(izmV0mm<1NRYwD-9tD$64pctneB+pR|gV15_uT<CWL_0NGvTa#7eHcNbQp9o~Tue}hZ1Ot72{d-0Tj#B|xd+!5i!CQU^FxJg
pfDSM94?y7C^4&QYmc+ZB-<kt`ts88Y><QK=w8S~Ciy^0?r!nERpade4NK4TEM+dJHU>_?(!h&nrQ)Tvt!rC7A0vTUgN1cMn{AkJTe3aC=GGFjTDt0M{}7uO
Ra0~m?_n%cxQ3-aotK|1MVU%nOmYx&2q&h^Z$%qkJ55^@?yob7_VO9zV2GSfc%4NyQHy?t8g4>}=8dJC8mT;~+#Z_LBOg>w-j(8~xP+X-hnbH`V6F>Uqw|=Y
C%$=ljLGa9-#^-XD(C(v9;iylvSK7Y2)kJ27aaM3tj$3$#tHgbF8X+kczpdjD*|>8Rq{axic2t|(>yw#RhZA~J$QPqNowOdtNx>=UP1#72o%KBB8N(RJAjGO
o)Dl4NEQ?7tG#xVeVq^0VfGhr=XgRWyE<|9s=!;9I>UQ|2ut8OMT-8_1^p-?y=lj_)5+KzimwH8CHKh6tcT<~%>=Pg%g;HlA_WA{8}`7=el`K|=;HfELC%4C
*7l<Kh0<w)vq;G0D<f_p#C-gJ24DJtdX>cD*V=sJ9?<OnH%ko*A5vZG*1nty88H~zmGcCGZF+F4+Ehfg$f>L#)zFxX@Xb05#B({R<2So7RPR2vy<heu_j)2C
(=Y5MNv|%ze>D@Z;$4JirxW}kmhqTRnh2qVQ_ddj1RqpxRo^;$wz!j;2zeX0CSG3DL0;7$9oh62m)}RW!(wzkl04eq67q2~!8j1#rR5Vbe-WVaTAyuQnl>bp
#;O$`_P9zarMU{T?~i{}!a*v$Bb>2c%0Xzi{3~?1HvAF`w@8qlATBAsaU8;!+YF4ix8vS><Hl9gJ0QSC0JK{D8F%87u?bVFARYRIX5U@%xmcIGY6yXrsMel!
MS{n(#t3Aco>va?n|U0-we7OT&GE%jEH+j}L+Iu7<Wt!qts%5ZIq8J^;NNZ=QmTQB4y9qnHjepU_>M@Z+MQ#^R$z3>0nLMGlCaB`h}{`+Sv)L>hh=EXJN|aB
l=c9?8Tw~1XvdTlal)u|v0xqPI7OiT4K)}M3^XPnIEw7z{%dQfXT*jC_2uv(nO@InV4IM7z3XPl^BnrBGrui^uv%Cx7l=Ucw(m9roRU!dOeT~U$<hyCIC$;K
Yn>Q*>X7yc-j)3Z>p4%iFEGzXj)s;9_`veM*5m+|>yX1d1c@3x6c3<!uLdEKaiT!QVKSLTu`itOgA+}+%jjV{yRsfs6Cg%x29&NYUfMV=AtHS70W-I^qm&=R
|I`B^=8oY>UvVW&fVQf)bunW6Gx@z*uX!in?@{DF{4Kv-xsBj|Of2fVm_{=4G=w4OHKo)i$4O%(cj?}(?4|48LzR}%89x}LfWzY?>8@iNC`7#wE5=+);U<@q
0R*L|4j^FR*HUG0UcUK6(r!Fasxt6Z$;(ZR!1fGsu9jPC76kMa-%y9-qT45GTLk5DeW$C)+o=sDyYowP*3e@A*N<W6CW18_`hn-*U)>m)&0zY9PH6=+IKV5!
bzB*nl4fV`2?$zi`s9McAI#xvT89#UjB-TFZ~S|=5n#W@1E5YR^w^&+XwHJ^{%+cqz+GtbRzJpij-_q6zyxehhQDmz;j0izaZq$osre2<e4-0^OZv}~^47Ys
4(wEoBLJ6me{va=ARBX(h@1Z5PiYPE#y)riW6uOaC+(3!6|gfWFDd^we7yaT+yn$BW_ad4xXe&%FgzR`Q#Z)-CTo*CP^v&46BT?)@M%)<ScEFxN3}L@O;1yq
5QnRob@VBM*V`uEcTYK?*c}?XtU^w^P}%%6T{ohm!~tlj;B=l2K<N)2B+2l;>6`<W(%I}~ROd6j+EsPYHE!$gVGaGVH?tC34#V7CH^?WtCC=ZQH@?qUaew@1
XhgWY!fE382#o(?oloL;lf|I{CAwFa6cMjb_;<t=bQe2vigow{nu7`#>|z+yO_7KvSANsq4)iBi1*ULyVN9&so{c*<OIZ2aIcIVCjd2m0f}8Wo<kq^*zz^9=
^^wdjF!%E8l$M<sV%^s<`g3tswI`BjiW+J)G9VW{k{&We^#$%i9!_Y+DQtXsA>GQekmCjm(FR+6iOJn)X);%dG1V9cqu<#1t6}~1v%tU#o@Grl*8DoGuKMj6
H2*ho>nO^bd(Bi=s*4M`ps~4_{Q8s;IO*(tx5Rx6ren{s;zmX$tGA7W_IB0H*Ut*>)ci_u9bur8f#iS@5F&lhYxqab;rBri+=|4vna^?y`r;G)g+yOgK=2KO
)xHcxbj(VxbQCqV$-+c5F&9{qF!qb+*~1_+*GaghD*Y&aoh0|XHMmte;^lb6wlP}`pGDR5?aT&&%dnu%rDC+YeJZX%VNe&p%qPZtY}C!uwxNsMMF?848YSs<
n=LJb+8>5mm@%I__zJh?X}Flqg8e6!y9;maXhzJwSR-iJ>nEIyEL&~tLmM)27w6pqWr^b)SwO5IpAk#RtR51+%-mKwo{6ZJMZIL##l+Z)9zqxu`(SCi8~qr1
m3`Hf_rP&xB@68nX3(6mfg?O$_@)^L85&GFaAM!Xnh-`XoSzsX(I-R;Ix@K@n}rR19lzWgblVzrz&05LoNND+57L^m62uh*5Ul}Vsl>d}IwH|4p+Eq;$16tf
9^dL!!4{C3edOSBV-A{zW)$rj2J%AHFQJo`t1wuKVroUu`AC(kJab5JvoF-H<&P?RzK)bD43h@9-OaML@8ji!nUb#>QCWtYozCU2s*wm+Cg~=kJiOlM?CJnX
vmKh%tRv>-Ht`6jwb(mRCb-)`*XO?FBnrk}fbIpx2|sUR%p2%yD#E99px_%F?Vsy6SbM4t@8K^%Z)XvFZV5tdKPKAIEu}DK2?UMpjj^J<lORjyCkmk}ao-Pa
5MICG$~Xgj+pfBjU?jY}ZGWEp@GMlrZK>;JJpfSCuo@R?GDlsu&GcRWYS<*I5IP-XS_&}uCmU;{C1WlxT&MT<@y!$m#{lr7-P>C($-o*h4J9V{!6gO-xTo9g
i}j`dq56F<o(;Y{psiDLfW8?cyMRs|XwZt4r#BYZUu`~KliR1)nQ`0ckxdknhc!=LV>IA}Gsbt`VXIa=)IK(=;`Ts~!wX{fK$8#z7msFC($yeeu*cwwf_4V~
?I`f!uko7^Rma}Frq*F;C|SQ-W(X>5Moz+Ui<kPUb{nXy$uHrl2L)8k4lR1=vChcse;i)8E;i*Ym^DO&d{BZh@KsdLUg_H0ih0=Ux1Gt~0vHK%eS2QXNjCy3
HiV#B)Q(fDxt9X5YTWT-%fWV-$uxfLXDaBDP?K}M%ON$sYM4|1w7cK@{c_L%D{^ZHSmX08rq!m>$G6@ig!8;6l};$&Uu41!6h{_9IhyXNCIV%d2UK$4_rdGI
^P~yz{$T}qhZt7!o{;lV76<Ss8imE1xUr1dp-jcdH$%YAE$RSvD~xRi;*Bxw-npL=DRWV~rHetO@xYU6VIe;dSi#yS?^WEZf06<9xlg&1!~L1^V?N?F`)DJj
utJ5|#MEbE=<y6CH_m+k0rJmfTIHtzBT@Oz#LMnde#lX>yZ{kn?xt0iiF^eA@I184(<_^C$4m%O#FD)-6H>s&%Tj`=y*f6Xu1bjM)Swr~h%6>;?PCZ=zwcoR
M8rfhrrcq}pP&Oap85np4Ma1B%;0wRmwy6&g|Wyytr5urS;LtoDf&F&xNAUOrBa*vjz_TLbzLI&2FO~c6vQ_egz2A(^~v}f6#Nf^oLfhu#c#sF2#D8h6Dl+M
6C9hJlvBd6pH@dsY%W<$CXA35sRN4IV-6?xWA}H<1e<#-eryFCeN-i)aE-Ib<^JA_igLft*sx7k3?EFPLsMf%$u>Pms67V$Aj|NMA~ZO#qq&r>j}65&d<ZUd
{1l8Tmv3fkJ?eEZh=3&p-G?WH&f4j%coN(vYvmQKnCZEfmCxh2h=(F<NZ&B^+m_tNRfy09u(_yB*`<SpeE=N&QZgfQ@p7}+Z+Rk30~i`q<OK<pv<@sa#6jCA
cxcFJmVD4_+f`zV%Y8gd^mN?PsX~b$96)NBaq;9?Pf1C+e1<wo3Y7EGJTL0qu*0S2jE;xR>eFj@&nN<$8JYo2BkmboX9tz~b`&h~*!{%$1>%^Y?S1@kpJrl0
z0Af01}%^>K8UC{(Xk|Wpy_$Tbz7iUyeqmuOFAWfyB`LA=}od(l7eT*%p4Yez!d?D^&O|YfT&y}3A;~u>yC?J&dpQclsd{TwMBQ6&huv>;Fd&0gc@lOK0mIX
=q-S1q+XYZV?VSs<FM>ObQej}yYnab(A)6;?10kJAwLncN=w0P(HZr2W%(?{lp;EN>JzGvPsjuk;=9&x_9_=sQl1y(crohn9Rj5m>HF~?gw=R-xEf(cL7Svo
*>Pi}_0{T#=vq-x7&c@r*jz;)HmCo<O<{y+g=B~Po94<a$0ENLB6PK%DPk$kd~g>dX6ahlk!)1-d+l`(NPI{^GK%r{G-x`*f{tv%wms-#m~vsRiKnq66PNQj
YbB?%!`w8QhL4S`X<mWl^PI061Auz%GhG$b!bfTeNCCN1Gc@3WCF+L!?9sW}>pvLnm(6ThP+4E+$;?-76gSA(a?mVs?%;u0MHOqt9bfx=a@sPo<D!_Jk(oA!
`RxF{uP?oT#nYN%;-e(zN(oV=lQ=<frb$J7U>lhU<Gn=fG?`uU^XpJ!q!&GILu)(5aOA!!2l@r}KinrLX0}>5|9x2PTUt2$hzf;78_bPgftS2LFz_}sL7he_
1!KA78HinZK~cnlBZ1Ej*xnyE5%4xBfq7BJv5U?+K2$f%+ir#?&RtV1?IWUBD5XJ3s=n=NqboVIqbSLn!7u=);zX~Z8MB&kTcEe~t+h{JjQIo@z~uuH{Bw{1
^@A7i6=mY3&r38cCT8i$=L+IsqL~V~Ma1U>ekB>v612jO*JG<~XMlE6mP=Y|BcUlO8h6$KsPmxuqwEw}K%tFbrd$*Xri2oA_Cs`{v%L=e;+07R@Z=Oz_rb$E
9Fdf-%i#5<jp~zTLAEf7zh|KA%6?y~{gN`6g-;;)WMx68&O}LPUA293z^zD2PYgHkm$B?444sN@(ed-?5|9Qp8@e7rzbId0oe^7_+CWMrWetGW5aUc*aVanw
#8X9z_{F~~kWidynIt(4!f?iEzeU~EBJB0!Ajf;bBIbbIZY+Yw#Etowdiz7_-O=u&pI5@`t}H7|@Fe{uNZ;Ms)j}uHk+TemLI<}qku}&3*^S}k5G_F6)q01k
Y%r2fXy@U%k@iWtGxcF?T_bg32i(WfbdZcTPc48>sES2zI^{tfcJc0O>l|WjJ$zrEUVbWDm3j?Wc0p?myssU8*F!^i4x@y&&2q5PqrSR(V3QrRji0(~JGm!-
a|Nun3|ALx?Vf428@qs{w~||Qar{NFMM*b9jo-XE^45Yp+j;k?@bF^v5a>eegy2iQX(<-B{FeI6^5{1aQerX~$C?UF>1NKNiIrDa-7A*r=HB>ZyPx!aeeCO)
b88=M?|(DrzX3}Z$`uzPn==*pp~|tZC74uOXUfmXX@lI$0c0ljNs{f8USN>0Pt&O+5cH(mJmuWvt3(DS+&Pw%Eyap%1eQ4Lapq?JxmRstZg^;oFY9`$V+8pc
X-m#rq%ZkfICSdW>5D&=IvySpkr%|zKj(K+L?*5t&q&py@3dSTDDM+vBXP}#*`~CEa=`bV9o+U7`d>49@Q^LO3+u}2TH|FmZ}a<Zkrg(3TRZy$Q~l32XN@z5
Ouicq%e$gKsI;O70lpq>00|8D_MaHaw?Fb2$iNPBK>WUqDdR;Q+wdX|_kT>MP2-4D8B6yBH{pW)2L?_iH`Sb5G*iEQyzvfl-joB;s6XTeK2kZ(C(jx&XubOw
kr=<Qy2T^w)Df&g5u>%U2i4;>;B=ffkp?IgVmv7yIe(<;KaZAtYXADTU>r@xQtQdvn{;guJJ`dJ{;t0Sss~kCg?6|e%UkC#s{Wr#43rXHsrmiB5@xI{PL*k4
O9V9=G6mDkO5cEw$P@FEmJ}zvPj|qo*tW#pmpPR}gp2-4A;;Y|P_4O7g>df%Kdh~8H8%v1E+Gk~An}?2YPyQ)3wyhm9jyV*mmzcjQ5O%NK;>+_)^wPdSX44L
D-Qj@Q(Oo{=h(GqS-JN4l|u=Ed_P}RempG3ymXgX>K^q|)U8GKvEcQ`|53igJ|jUhdWuJ|MtIjYMHBw=9-u;r9kXFSS*Ph7<c&@epb1U!xdm)tT1Ra@v<}ch
i`VE>ua{e2oC}tN7z1dsy}EP!jpQldI80ZJG}qh1GL95%O%%X!5m=+SM?S~^i(s*`Z9cUHq2Le|pq{4;;n0Xy0q;Y8mywGeoldR%Cko%aE|H2qrTwtqUU7j4
kFU~b2;`0p3lGmq(&n&Rl?LA5Y$XlNzIDXmI3|PN9IuIF#D^|6(X5db8Ip6|#ikHpEoEC@5?!_=-UnD$vkqH7rvV6mtwTxl!;uP<0MhjqG|Fz4Od&K-a7a(-
MM4smVp=9s!I&zFqo0-E;P<Iy_G=9DRFr5BL0N#Z`xhAr>-hlXD&0gZhzf`vzmcd3sTigzl^XdWcJQDq*abQ7=BreX0B!tcA-*yJ3_)nrj@BNPVfc8`xeJ=$
!fGNqV`FvOQ@8F2#8dyYAw7riaR1b;h_z%u*Xa?Si^IQSn)iO-lxu^q7iqY*2natf3VV<m>f!W<RAB;_y!S0szS*^aQLJb%SUv&HEr&>)SNuJX6gl4v7f={>
G=a&5T)bT@e?>N20z9T{^=R4TY!GOhsFNA33ldM>d8%ZA+SH5W#j43N+DX4T`q_%)AGL!YlX!`D)Q<)vk>-(jt}puxKMBTEsV_vfv%ggmG*N7=KL;(2&m6L=
3E*{r6WkKbd9<264;G*OB~J;9b{0$;EEu<}OKxjC*VJrjf9ekz0AL5_Oo`l#eR%Ne?xxiZKZv~0Gzl5R*U`z#RX*(ySaBQXzHkKW24{_pn&3z5bqUjghr+*&
xHaC?jRlX^RY@gP09|B=e5~7znb7lSf0zOcLAFCa2_3U9-{9^nevUQ{f?T+t1@)yF($<jj-NkfY_~IPo-LP$q0WD~nfBjqy8z)P*H1bAnAJ7qt9{D=?VsKZ-
HPKXMJOd^_)j+azep%67h%wyp?~}2dfL>_})6416JBBX@6l)bJ`v_-@zL$5^#qb@jt+hlWK|5w(KbRl3Mj~rh!tbxVA$7YKrZJ`Z7VIGKU=>?D#myf!&we{W
*oF{SjOx1_fZ$bbwLpL)2U2cXm%R~3kOT=`k+(K+BK6YOPU0_3zS9^>#jc9p`ib?eaWv@lVOYyatfeweE-IAp8!t~HYwFBs5BTnFpanaOjx2<p{uT6^+Q`|A
m1QZy+~Cpa{!RV(RfT8Cx-Imu(8t<S+8w|Jxv}as8CJCho>cVWm<84R>;y~^)cEWDK={pTOqF3)lLa;nngR!O@jkgS^g2!H`+Q28(33G4y%xAicg?yNo!JRN
(PK+o%$T@-L*;ngE%qTC?XpPuLT!m)rb=z8=w#Zy>=B=kyWm(LPC^;?wlJK&c3BF-D&C<-S>kW@T~O0Wk+H?#(}?0Wf2cqJ)-t)$*c{P?ftgQ*8{la^7~Mg|
%za#unc1mLM(uSzQm_<8iqv`dT71bnL~Y*!i`e94+nyS|k2dblo2h8jg-n99=WmaJiOisLFxvh$5S(;Gkz=M?S!pCYKaRvUgt-#m<rMv9_;NKQlgLtL>D$re
i#6t2HLb!OPRqs(jr;~vhiD1%>CH4NY~VIR`vvB}f%Q5W5M!48)gLXINNncf@$A!M@U7+{1_7YNBVSqQQh@b|7a$#iOrzicqF0KR?jsR>mS&57H}2Rn`+`BX
gRhY{h2O^d(7ydD&C?@kU;|xotVR5zN|#_b=@49GoMcPTXSWuNL)_2?LN=wj$#%-Xx?-;zUVNcp5JHDiUz`s)?rv6Wz50B8nppn-lY7>S9A@vsrIPxP6#^9O
gm^L(QXj+jCQ2J8EZSL9z<BE~B-}{NS4yW#o#QS%7AWq%BUams^zkFaFimu0O71%kMDeQfbPj^8TDrgL!Q5bq1@=3MP*59ETQ)Ui8)BLnq$zDN?f@ou<Nlek
okkPPc^1*KO3h*@6pcGyg8H)AJ)hBoShW83iCcWN(7*T3p-26@SeRYT2J@JX)m-_0_V;`JNR>x>zoT8kXhXtbl^uZ}sPS6b))&Cf_mxn`x7a-)0?fei*2BGy
z${|OpWGwhClr#a$p=VUHOUOk%HoNuqk&o%d#F82jOP+({W_VQx>X`1AW+>nz*PbXpu-Ax_KwRdJg>JXNb{w~)AUCyXp9BdgrsW>SCKv%lv`D*?t@Kd>f5JV
rk>=(<8Zndu;vI<4KN7VGc^mI!m~qnqU!PjoCEd;cPE<b8nAsXpo~O9AickY8-$S^wDu$pdpwp(c|x_bu}OusSt<NSzeNLq7(ncVpVhNv<-dj(4Z}Mm%C+HU
=bm5?Md3)y;W4zUOXiGwwbjuc@_Xy@VySk?ILZ(y(^XOY`Pe1jMZ6DVrC4>6!Dxwt<2We6Lw7FBSVjYH*>vkDEI%osje{yGzZ#O~ZCEzC7gH$^Dl!*R?169l
gT%{#7OPVtNjeoNFZrf;QD+SgK>zw|^<i)K-I1Sc)y{!wY9@VdriTYgOsY~6EWA5|2F0d^K?7OJ*Uy(Bfs9FAZ1Y$!<?Trwk73?!=7Elk5*kE%0++5utha8m
AnR;E5n_xlOem8mNt3M=PqtYs$=v8RFV6`_F?LGH>^QKL=T54KCFH7tWW~4Q>kp?vm)lV;pPf804lm3;SsR_lyOnA^i5t^*T3^T5wp2_yA>!O=KMvPgMN~I;
80fcH=$1^#kG6i%n#_>d&Wg{wjv~2m{G&{{@Oek=>_aRC$*JY};!<|SWymsCr2x4!mY+IDTPCLLk!9tR!c1Ea7}nyIm6Yli;BUK-pt?7qHL-i0yJqbk+Oc`c
LZlF45oG}N(|P;Pl`!>y3^;;TSU!z|9!$k9bRW(vtbxD|a5)0hjdO-h*7Zh1A}QICLyEjb&Qhu0xkd6cB;5d2DO$%`8%!K5vwNZj#X|Sf!s>EdWHCUvz;N)b
*3n_{<VEB}5e|XbPY6>_^D8fCg`GgQ-26_5yWhd{&QrWcHa}Ky#quX(YXZc2o0cmIoUEX4Q)iEj&06`+(CJocTxp7(!@L65WAJA~WLsj!Jh_}7rY|r9P(T&U
!1MN5EqP9lVW!#gz*hahZ3D0|toW$UTKy!2JT`^X!@ak@TIB9tFP(fGencqb{O4IkkipjPRo*clvfVf9QH{m`>)R<UT}7_rN3e!F5iV2f{embwo&tP%%wPru
BL{q?d}Gqr6It4tkyat(3?tQir@*nz+)$ZJ>SgB4r%#*?TF^g2`cg}H2xKj-zl|ib6`%y9?+##kp2Yo)l07`?y#j=<a~;HsB%@c?ea26bK#h%UHbD5aOpg-t
Ba7sl{0eCV%&6%$=p)cEiIeYA9kFcpf#75d;{`X-Ese0T-q%JLj7DAF%A;2UD}B}&e7q#+qtxI^N2;hUU~&QLjooLMKfJM3sgO~PpbxUH6Fn$g(UAP~N>p~J
?NVMMR+uxso3UY-pE(kEb__I%*n|<`A+Cd2q>^s}vCpA_^nn&GCrC3U+A7X4O4(n@3A?pfrSZ>_Jd`QPc5T;F?ru6Jc~L<`WX$;Ib{&xj+#h8WwF}R0T;JR9
iC%v$ARGR@Pyw4+;O;`*#95)y|C;IvvCQe0TYoUw1oQI7fqo_20i<By{vvNAiAK5wl@t)ab|kZBwTi}NrqS0f$^i(iaugKu*dIgCSzO2;hvXX&e@qV}ID6rG
<ycd{FlF&#sP~A!6;1eqyPSJd(wAN0#iPPtotEnYJQ6kdwm_CXmYn1gfJ@#Ywo}Xw<7-eB{;SZnr)||?`iP2qxF986Ob<-=4hyzmgpvj<IuShT2OeW4e&NX1
rS+E{DtDFT-~m^kk&vdYogu(QAd>r(=6$|rN_^Q=7~p^n8Eq=W&?E7(M!^8jcXGaJet$qwEbKJtjd3+S)a-tKUV_R!ZF9jj?T9jrw2K%rPt7O`dqHpmuiz?Q
h3|R+x0*)nG#{8BX*vYn85d77x1)UG$Qe<)NK^ZEskSah@b!#fXN7oKlB&Z9s(9pD2R!+o?Hxk5z<q+to+TxeT7#<8@Ir`%KzVLJ5m`~1%{xdWZ(Z!9x$WUI
k6DMw<xG$;KvD@U7NW<J-?bbZhjw0jb);zzJ$1#_r$++V(&Cg1xYz?`C0oKcnGPYtU?UwzjBQdT><HZ07<1mdaabVmg4+I2JiCt?TKK<tqYKLiYyx%ChmWK!
>m0)SD4@jD^>3)XPRX-ow+B*7N`s6^Mdk}8qYJ4(D@7wbfFFTAl3$n6-v~?5`rhw`rpdm`ptEz8o=dmsQ>YKk1RsmY5Omoj3aqbTtXbb938{~^3Wfj@=y#UY
78aBAd^*B}SK?TBs|XM^;m^YneY}hXeQtt+sn%qfd!=pO<<!^{tp>``2zaUVBiAnRb1@*nUvUr51F7Se7wj>ZdttGXiSYl+ZQ?ROVWS!c&C9?)1fAW=@un5=
pa@*@GbfQU2$!dY1&f5Tg+N&HhtJ17$VulmHd(CU($T-y;;8@MAZIjp-gq-#ve#%rE-o#V%0iE$w>WD?Yt&yrtuMj=XNe)f=FVt7o_OmBd1onq?(%DzPH?I)
PAwBr+91R4#?i>laO|8KTH-KN=YZpN5j(7nWFS4eZ3x`Q9;@|q3(BbOp!0q-j0-(|J?h9r8XTBBVglhqMh;c%YKG5c2ZwF9qpa@ybMAzzR-g^Soax$$uc%yg
zKNM)-B)i|TS(A%NqzW9t)uR?*qO88P}Q2G-w6y%c=`nm>Mo|&o|2<Ba4KJYDgF%7W5|yimNf|r6F#GZ!W)eyt1P;TK~klhPJXG>F8p~LxbApy$?acXL{Zqm
_)rQ;dgE56U|((We_&KURi-^YWbb151okK91KrW!b9>v~$2Yackhu#GS&Fz;t#_D+zB&p$Q5|*>Go5>#y7}#+|Co`uc5+RBKc@6T#09Ggah!6ax7iJEJis7`
^g`4Dp?10XcB<SZE_U+x=AP97(Ex&<&V8FSU4_8c$G+<F6n$|+qZX(k(%cyhoshp9gVwq)2cQaNcH?Y@=@_ljIx>~^&rNhQcld7yWYhCpT*tX%@!1g3Acn2Q
wW-tus`3vb(Y=T4{l8=~E7vL_^J=nAXUw|pFlkAFDWiYD)TEQ<As(?X%f9-QBIZ=NR2XReYF(PCnWi!k&xrE8e;y;}UXkqGLR<xzNRTF+Q&XTceIu)>c^VYp
+9jC~XB(W3^qL1Z&f_=Y6T9T5g8E+@Pp+|dxES|8A7PT9SpjTNZx7II{KayzE7htUj<FM}{LwXn`20|f-DMUG!As8m$(pG1gsE0^CvH`mAe^Bq2aFSYt#Crp
GsOi)2hFtU$7%%#Q+?=SlwP^%Kp+#19@r?oP;k1S%%cM7cK&Sv^25|lD5-0x%k8Vb*&pNz;K~*VE~1^Q=8aV|;v}CC7D*Y5AJW(nhWKach8~x}Q20UTn1Am9
JthQdb@2bmMPlu<Y!oU-Ip2~-$s4{f70cmQ6yDT_)}jLQy~{2w^+E?#Zt`tV%O-2wXqdZp*7gII^Ce=CC9A4a#?MAXXfe<$?BrM*;JLLhbDfaBU=0-vv0i$y
%Xn_k88^j_DFwdN<ogrbsjsemkx}!zozh{Z9PL-;TRQ2(v(y?FFhtnzcxx-aS5Y=S!3uW6U}%*;gZBT|o@>2(V}uKmOo~Xx3M|r)Hl5oKa}dRvP!_dxXeaxo
n{JGwab5>ABdtn)C&-0_Aw`tc9W5)=BH(B3Cj^tL1Orda1~KbT$*V%&8%rPtrFN^B6w+Q`uiVBI#*TDLuoZjhrPiZg8xuP+_ES<B{5Iji4nc5uv~|V7aqp5s
E8VU!32_!pE)NlX`D{&}QYK#B2nF2g)blfUZjhW*Mmr++gK~WQl88ZP;K);W56Lz2XIMAFl5;{?N+A{wI4_2`<go)%DLPe3+yftrOw~R>Q8-+zYegC@2-Kau
i*mVLk#QEiM89RSm2bgEE&yYIp-AD4H<eLJf=A1VZQ@@VBX9Ml<vky+{dnjsvJE7~d@+PL85oC2Vu*}Ktr_%L%>$>RK{rp~U0idA1$r_$iE)o;bA`TWypbC3
8pI$M$x=^Va~ZpLyAR8w$oQJIdYIzRlM#Btg0$T+i2kZfyx6~|9>p5!Q$i{HhQh{+jQ!_Q7u2SjGkOWc@P2bfn|k!MIT}0eL`W)ZueMz4JWeUG8Pzue$TWtU
7PonJWVVk_2o@M%R{*Lu!mTHXriSCAGK8M=rp?<V7V>VoSe{$o)MNXyZzv(Y@N1lQFKYbX9w8E3R#;p2{IfuOjaJrPq?#o0q>;1XU9}!+NPz-(g^b$~5UK_h
m5!GH*LJN`UhrTg>rqd`8AysGh$j|84#GaQ)3YOc!OSl2E+~Uu(=g*rxNGvt2WV)U>o=(cj<vn+_}x*LNW77X@(yGNz#>8E%P=XC%C?cY8fJjcFRjJq;z7la
rB3zVjCjq{Hr{CEzpcc|9GZkE);<JzE^`YEZ*gJnn#T)6!x@R1y*iG2*E{+qB{s{>Ti+;TKW+Lmlr0;ML4w+f<*QJt#*mR3Z;PJ{77v&&Z8(yN*Kg4Q$gn{A
o0W>AyJA1`_4r>kO3UQ>-qwKoxPn6Km9AXPznc)?xP9wG742GGW(=Q}Q+#aLVdAj_H=W~9bZ52|ja=auy)@zYf@Ard5PPPwR|Ag?y0pd$sVptbI?<+axsiPj
-2s->D#$HKEd-EOCqbO*oJe#@aM<Nw1EeX+#bmmUl^Ik@mj{Qu|KLZcAEh)83e4fA<^0hS)Xx;!VkF6ICLv^aTnair0YWxV)m?czD<?%n(fJC)j4oNs1wp??
h?KTpJ;ee5)lQbB&Wli<5>ov?-M5Pn$bCr^(3GrAt9W(|DP}2Wc!Q_58QN*d$YS2}i{pT$(!9bIacXyz8cHfi+C7zm-ykJ3ap?5|!Ub?{sPj(&$~MX`l0zv1
Ua{A$4t+%iP{SrAsUk?ObSpvZBxkdSw6=TJ@3>n{SRo<n*JuUTWJ)xE6wXu;3U>WqJ8`I5cV*Uzh0mR!mgk5rMJZG)DM9*4T}KN>*Cy=mE*tA=Jb4aJ3wNwl
)D<)nFV0SQYOJJnEy%~6k^p7dw6ry{30pf(QB0s9o0p+4qJv^xnp7o6%eTwCF7a+6Lr-Jl0y$<~j`T61;gE@%fIK@*Ge53u4Zr)*U7~A=n75?EaaGj4EPJ7g
b1J4~9Z0*v14I{MP4Aj<$EnK0e>eF7Jvjg-+A#GbFFugaf94iHZ48_Xs7JnRw?CY%=y7D~6o<vEi>0w*+KlRg-4%YQe2Z9SDef0keh*@z<)T<`7O!C=5T4n9
aww_!Ruf0>rZGxIHrqR)952-y_fq*_qH!8WhuqOo!L`SSFofF15v>@o0Hw6~EZRy}Rw&c!)xD8<xGR*a-0y|;q87Payv~DTTUP8;!g=|7MzJ@jdSiKX?En$X
iXRNiErWV&!o6N7SIQscd-}`shzAS)q_a&B@+-UT7SjM%?gzHRJ>Sf!=94ON>2w5!dl3(B225utN7-MC&c|>6ZLQiu{Zr8ab;0RUy4M4wNZOOZ9prabG9b@r
Nz^Kc&dFXhd<LDhhYS>?9>i6X`G(8Hk29H0+iEcz9`y0oG_XwvH=*`#wl1l@jLhPk&*412M}2J+V{F+1@c@ms^hLIh=*F;4Hjzv=)git}FUNU?1x68UH;~te
5&o13sZJjcDr!8WWIQQ?nu5cQoPSoU7Ot_7^C(jR1%2t=4IX32D$ZoM#dD?B?*7y#vpR$kww3_yQX0V&&pWv8-0+;X>gENdUkSz`J}~8LG1=pL)=R<TU6p6@
o68#z-%d$uaC!X}_)SUExx;zqgXwd+ID<5mJ!BM&%0i*x$$v7g;3AWWRm_dC=u2C=dPVRG&fQpF?KVo66o#+ikMK=Z+uDJg2D2C+A#3`P*MQM8!dmZmr;y~|
jhi=bXWrS(W#|00N9bTkrj1GaH83+Ui@y@C*k->YAy!OF>DB-J08va)y{@1e=*8Ou`cDg8AKN8~0p){pfbh<o`<pbJmph^SF4C*x?CQza4pMi;h~xkXhD!PD
m5eG%l+yLp2}6oW=X?E?l?m@I(j;onVs#;C?Km=O9pN(SriEP%vLzipFsu992=KzleQjDV+0`Z_sEZW>V)lInPV#>m;BiM;`Yxj}<w6?0MCi2r$y~!XIIJRk
U1k|yynZNs*bH|@%?Uf{Q&omF3oV+nPI}4q6=O*X!^b!z3~8NA{-HyYLgk_9Xm&IS#p76cB0%Owfo6nt#6TN+7XfFnL5<Tdr~3t2;l!J5bWSHhyR)8IKX4(N
U>1KeH9sv)=S5A~zWxn(Tph)reunHK99h^W%y!FtkP0>`{^pq!My7%YVIjayQ^z%q+0u_u7OHlSV{bp#&KztTG&zgE^3?F#WPlpZ7#HxoZoEi#|F{zA3u1ak
-$LW{gWS<`prCAfeUPl4j63XbN=q{-OYTxe(M>PEl?HT+25E9v+T!u^s3&zL(ds^8|8*SrxUEq@_w9`~o6vUKK!7wts!{wLWYhcH6^^gJ7}J|^!!xxx{fiB~
QDwfsCWM!cE|(TDMRYzbuQsJ+Y1*?eyjKgp3luK{_vR;kW5xI`lHJ)|wj@DraWNG~PeM#&#$4XC)>iv;f}$JOF$9tE1qm@=b!o-~UEF87F8^@li2yEms<ZK9
Z`qHLueHd(^IX!^5{FZ2zQYS)U(WvHH;_~>MI1p<BU-(z!GY-6$Pf{m0YjhH-@0BNr8<@A^N-~2A^z2sFciD1fAv~*!m>K??wm&~jFU`Dc0&WqKv(~IISLsi
K}Du=;YG8Cailr~zdF)tro~e399_WyVa;em1y>u5X+N52_wL*t?OWI8<vmF9(^ElmQSKgWEy>EDySwJ$PTz-WlrNY2HMsx}4yeGlbl8`g{TKDu?y6MtMaL6j
B))U;jafiOyFW#q*UiD=fx<UtDfhR(Sq+i(_mRbg$Ua&%z<ixO^}~Wh$Tgtskt&A>m7cYk%Mltrgx>&0^jJ%5t0(MN-K(<oP@`gU=n4jP+T!%=kidbsQmU)-
EfQO=Y6|t&ZEE3>aC)M85*3^Ts#4w@iOi&5QFG91xbv53)H#sz9svD%cZG(ap(+N%eg#ttj8Gm`BORNKQ{OiH9uG5VzP*MN_Q|+&6U2h08vN|=s&iNE%{Cw+
e^>ckhn~|%W@YfxwKA*yo!l^>Qb$DVcLUpfQC?F>#teTfT=9C*94F@U4Y(@q4SP|4-)p5rp)KODO2_z3!1Aax<_Lj$jy*xHk-L;kp>jHwTU<FJFX2Ok4p)47
#)Yqy5U~uC2I0|`u=|;omj=&XydVbg7%UVpEyVcfFuu#R_(~BvHywgBwFdQt7k5CNwj3M1_3O?1)bzGH&r6<yfJv}I(v{j0%W)Ef33q?s%U|;XN%wQy&J7zP
p5U&~v4B+>eW!n&>RSENcE7G>!xMO;^IwqAaw}0+$=ZQWgMium!7`1m5rQZ4&VZ)D2yEL*t>fl*@;ajvS%}gHS1#J+*@>;QE@Tuw>k+36bU#l2J^bEga-pY0
>0$`zgQ%{H34I>}YMJJlk;!dqC$W~zZ4bu#{l4mDX4~N#ECAl0y7w#05*}D_dg6f<2g0_tS1lKHQrvZCkE1EwUx<yR<RFI@XWe@hhWTISJYihXa+W5Ad`Qc{
7a?q|qYN@jsU%}Vix#HOc6!(|W$g2NcV1A6?Nap4I5a{#`K1(7!38STpc@B`4lO&)rMX9d7Q99DP+!nRGvXi)cSoROKV6Z<DYV!<)xe2F(AR!$^)GBofCzYT
W;E<@kO965$D_<(xXJBWv!Qz2EI38M8JW+HKM1HEEy$B-O4pDXWIKQm@SC8q)EWm6qN+KM>kHDh`0M}>HfhBT(~#F6l{N~vOOZJ%q#B~eOziFNMK)X^kimnm
|AT83Io7Y!Dh6AGG2Ota_4i0;Fm%PFPcFG8ckB7vkgbj+w2u-w9Nu?+q%8e8DLmes)|1lu5=dPhP3drsR+o&6f{`5nZ!zequ~j9E9%cHzpON!?!j{NlEk$5l
4>{xmoYnXUd;DR-GiM*-Hei=GoFT6-UFk>*vWR+E`g<w<CFmb)(_poou}3w3VS8JIGhguvVxbLUyBX#Q+f1QS<s_b85=fbP<;0u0flh62W8TD9&RBRGg8<lN
b~WqylhEEC)1v;g5qHk*Ulv^rvHn>z7;J1HD18(zUw(^0^~yDJ^N-!JTT0x*EXl(jarjJhwa?k1h8Ihv7X4R-2N?l<SYU!x0fw6jXkO2zapDeM7aUjO9iC;Q
rDFg_bYNw+><3|68Za@Mqbv^0QS$k=s4stf%WP`~T1KIxZ*G(<XSeeO%1|C*WU!K^VFx2ZOKpS}Dl!3+=-kgxxb@sWI$Hccf*o76Y-O)IR-pyE-RAlFYQQAE
84HDrc}2a>v1Lw|hYLWxaTdhrN~2Qaovh{`wtSx}4j$ZOW(EcidMB$Rawg^_i2SUNAM*%14LtC;`Digk$#U^8=EGmP8HoeIc@p(SrkGFB3}BR3ri~_7mbYn6
abn!gs^ismS=`p2MDKF@Xsi_#h0r%Ol<;0IH#PrP0bSoU)ml<R)^l8KyoXbM#IUMRFN3*(wo!|Du#{fch<r~tI@C~gDs=7>^)1Py4n@Nb$(=|D(ayI6CETQr
Wst2hz>Zee&>P74eBLZdEWJ*DmG+5m#1Ao^%F1TLFg1%dPG9GN22bBisJ&2Jt#{GMOA~=KH)dZzUb{?NDi`ckmh>&ik{?w#2vHqgt9)p>Ay{?$Vb%h}Bi*dK
`fYI*_?OcfJIO4BY*59?f5OoV7=@#FT+q;H04lfjJBo1(g0D~U3SIdKu`_ny+Bv*hi)t58oFt~NDxk}N*t8_Oqj%6~N~*MlED2))BguPXJ?|>dAScr+V8?EN
{<uE#)OG5@*O2joUcx-GnVG{90cbnf=W|^#TKZcsP>fo2|G<^2i*p=UtEgmu&W*%2mitHEV6n%zUsFR%z{PUMvpy{-C;E=vXy|mJN~CqX*b=j}c-;RqERAs4
CbxC?WailR=DVz*a)nmC1FRVi52S3EE$Bu_sdSe@;wV7UN(kA9>3_Fqg4~^m2`|1~Wnz~v_lx<*rhsnsRAsZXx#=1JVar&v60Yz`vh_!n5)YZ*m-G3Ge~%b_
4#R}=1smQ=G*d#Y8Vr8-rF9<IRGNBoE1dERx_w0^1_|p_4HKkwHE_u=>+>Y2jY%0m&cf5>_~ZRX3^d9_T}B#B4@!^<Gy~l@4<uvaL_>bpo-(}%7a=1*4z%d@
Cjuup_X*Qp(z1bD;9wuaHC_>M)~B`2U&YpVn&t`P-I3iP01x~*{Pv7e?g7E8;e=U7ZkZCHfBhZpT><vzqA|rGPZPE|$<4&|_ls6mmE&&5`9Av;4Xl5cvOLxE
Po${LbJ5O-Pk=m&)*YbxFg>i8Tfngu$k$ZaT-7DMz*O6`P3l{Ih?m+pDrIZ6CGCPX3opau6X`x=Hq#J5-)z8GdxECfH?5!GzRoUzmO|%qwMM0_>!a<i&7!%k
omxl#*es@iz2G8V%v&F|^v64>ZNp8gJ8>P!x^_kIq@^@7Y0Lo*eGdwVk2e2xReoEvp-LN8D!EY-Tf5Ba71Z`>!)Gf{EGP!2430R@1;ukn#U?c6ig1Lh>s>4}
s5)T_FbBXgb~42Wo^y>w$BdUnGp6d=N@V2)rmFc+w#e8ch!^VTto^@OWRu?!nCZmIJiD1ryJBP_?&+W<cObgyrI)<9IJc=XC;k7M)vG3(IxatwxyFGwPIxOi
tb%z-P<Z@xV=eOK<J8QmkZe~1Wel3l&;bs+pLFC~x97>#QrvzS*iJT_1v0Q5RLc3n46gLbv?~1}XcOCUArT$6F($0*aqR6as?av0#2>(91J@kU>hmzx>W?&O
W1y7m13aYPYiquwsC#ZmB!k+z@sysZ<jZw}cQ;iqt91C@D(aQjM}w6vbo|WqOgJwhJDH4D$Dr)|NkI7Tb>s4xLku<!;O7-6t352?Hd7x+0A0c}8>`h9TV2E#
wSVI45I~NullmslCyLwFLkBdQQb26ti=E_)7e^<chbwH<bG|t~F2xJBdcl*+)}u|ySJ;y+Ll`<)q5H)wS@b73;6$?Gly^))>EdMgN`jE+Lt&3T2S1{>)TOmt
ZWy(xi965I|Nfc)dcZ_bv!vVi1~xop-@JiE?F{RCzI?bY*}*uU>b0|K0EV$!&uUZDKBjQ5X=>_RW(_%A2H79`sSB+-Rq3<gS?Hwcgk-e!-qK#UKPpErU!h<<
+CgWuu8#u3D>lLJ^f@6D9zv#+|C+Ll(0f4v@(=aCBKz(OO{MG|>&fWTH#v3+t&c4GI)i+3@FRFg(5?-~Z?~vJ{K$fg&ny~lz%tVBVOQ)tPdHDO$N+YMO<gf9
Pl}dGkiUl!wS{YE?<d2`+nh@9OyX+vLM%1~dl+?|sgr|<d8M7gp9#xm+-SAdc33Rtl4URE0OTwzrU3UDABo4>HJ=VlSyL>==Kd-P=OE$H$3;ZHrYlIy)#Psl
VoKM?MbU612};VUEN_DQ=}hii?GfAI2tDgKA>VoY{2B^12sb`cbXDfRqSAvGax-)tCQ6c@`ywlbi$S@8mJ_jE`V0f~Ig#K|ss0QEb3@wP`MvU6Rb_~h<N?Ra
$r^x?`0Osmd0;uHi6Q@J7>SRy;;BtZ!G=6*iUP>ZUo;H7T|9wP=RxF-6%fpJ>JK7>nQQHKhyy0=Gv#_=>3YQ(Rk<93)#?g{>L<AWN>lP}!beO!u`5ce5IAjg
8~mascwu2=K>5!L!7tYD)1Zn2c|BdS*fh_9b1}6mpw!(#f!b?bu~Na|=+JQI#3IJ|%Fw*bqh%Pe6E?QqvDk@^2LSKFBJ<2@_5T__*kYGO^>}g)gz{nVrzH<W
NQ0`FJ(?ebM_#Zcv8xen;)4uX;Cs+A{1vD(ITYTR@+F$=8vDbl6gp;GmCtY?U*qu7CiVQ<uEf!NJXy{rMjd#YL@J5yYRImWc_{zMuR8*392p#KbrYe8K7oY%
5(wAtBznxRVD9rxvA<{AMeCYAfk+)K3Q{7J6@AiI#TF}u9X6O2y&y_rK2s1=fPH7M_@3XgYw|lhb@NEdb7D~PwH4C<Rl4TUE@ELj7aR~>vhFuUta5*u2?zP|
YD){Ct|8<>qF|eQnB@{qrg)(oRh)VltP5qs78QCuD~@(TI-C)*4v3;u7y(f1bs>5iE%MRGBT{;}-|Uy3E51EX&&lQa2LDboolc#T-iSta%kX0I%oA0ZX>>33
vT$`08ajUou0n_Ved>>6#MIj@RZLQbfZ#!|Q%x3UZ+#j7-bBi^ZLCP9d0Wyi%fUL=<c?)pf)#Y6T@t|h#=S3Z>_1;v+MdVVvc<re$XP9u6%{`Hx{GEY5$Jto
9{EXeF-x$BbUkK_99CiQj_H8Cr>~KkQ+4Nzaue*^4-&tkIOpRb7KAd-1^D99)Xxf_7qNP9^CZuf!RQ|fr~a;x>HZ0}h)rM$#1h?CN>%Srue&_&T+FyRBV~Y=
hsB{M9smdX9cufSn|EHnqKF+nzPf(Vn%?cfdAW}U;-Q&~IV#BIuXD&b0=`cN!w&-JTi{*n4+az-wEO{jJ&$U^&!1&IqkQK-TjE5loqrp#>ZLo+3z*t8u57Mp
ka+l%ZQ{=Cd>$yCfGSKa9_Nh!0kN@57s&Pq4D-ylpZE=|B%>4#CvxPO#qSF1K%`LCzTvs!%J4k+Na=xNSTg|+@)*EQv+NpfNeaT~n&$3hgtUsr@ydreQwBFa
*4zEmRqy9v7$y8Vk<Po<h!E%S{^=->U)bJYueN(fJ^Zz~gPC(AXrEM^X?`Y|&~+VgIy2)A>|IG`enH>v)5Xfmt!b{xHL6p3U4FhDBeoHGCodz2Ckqc%>u(tH
=G92WwmBSo7Y;0z==bQ8?C)t>vvis$5Tl&7S5dZI>6<Kw8!Cj*seDK2aHr8k4zJc2iEU!db$zOZl{DS-NWK(!MbFHgg~K&J(1u7C^R7IT1p}++oL}Y*ZfId4
+A3e8B`bnN#TlG*MGV~^+{lO_StswEc5K0_45iL?2pJ!hn=z1kdEdnrzUbl(xEU+MRd5h_zhToME=SC!Qzg;$jl1YzjgTzL`Y&oWOi%B|vH8#9_k^kZvc{#-
NqH+1RN!8<!Cj4;7+EhSa@1ZP3AF)}Y^C?v3hB;VhomC>iEBQ74*?IIb&akin{fWmUGs=%RQ}qfv_0|i5aoL?!*R#^5x+qYoIRw<t;yUAI~`Ys1bs8o#*I#g
1P8jm$zcHsg82flx|z|SxI<m6ydICP?FD`Da5RT~+uZew7AgYQgP|VCqsBD<s4@M`X6qN&(nvUtmHY@8y9F0mQ3`jgC#~}i!+};G5_#}_V=e)b)6n7sD~UMd
Cp>N$*?i#+VCA%H^HS*zZzr_w$1tr1o%0oqY`H(FOvh2FboQ{{rl1<OQ^&V!6u#Jm<<F#Lg3tf~E&0W$q!v_nE~TINLlRVFTJ03=fRr=#=?!8G_7^Wr+D204
S&VEd*gFA$WMR;6DcrlX@2D>o=VAtR;<cXrX(Tvgy!X?b?-W&}zWrZwOO0N!HxAEQZ+GDs;d;8ENA_c$tKMd&UD5rCKVvbr)&vbol3h_IS4`G7mClszn(KQT
&lD4d`<qo#`V;D9JyO2{Ox_cpjWF~KnZl1q0U+r@QsY&=i>|bjgFrX}LfSmuodR|6gJ4zUdbMKF-a>|?o+R`yZj|$CMk1AJINZAFpqiGqUt+`$n48fPo+}Ig
0(nznwjAqiX^#^8p_~ZjdQt>B0&#hQO^kgLypD(!z=CTwT~Z&YnytsJBtuFW3cXz(Hxy+fKas8jVhI|`4su53=5j|NM7jCKLU{it3$qw#<ut|+g<L8<Ed$e{
fFeojtMrzSKn<UN?{OE#Py-|X!8CgGjUERd!?;6MsXLaG45#^Jp7vlE%pWH%q>c!Hj^(lmD4n=_ZJi<z7$w(wtq|ga+6W3P?Dw!zA?HHoendOnj^mzR128BT
+Ovt~+J-DMW!~dUJ*3!n)_Qgssep55XV12tz@bt#*2>w?&9t!tf^)J~$%&g)pxSp%sP^U6gQ34Ixx3g5$`;Z_y+*TeT?GucU{ugGZa@)yvn^)mx?tN$9z3cP
vXI!GrPVKEdPwE%k{g+MddKkUGReIV+ZGI{9vmT9r*XuGiCqlPOmG$vcwQ|uHd$B*mOZRg$ZC6yNY|4TqlQ76br1KX6dV~aaXYK2ECiCU9^ApiQJ`$2HAB}}
3;G7KQlz6gVfSHCB>ig?SbpMu0!-_Q>=F}QaHt#Ic}Jo`I6cZIg*pC!OiYn9Ca%36_HK?Dh}T(2hKp~XUiw8!T5u=oJebN<>$IFFHf^qUq95#xZbg#EE<o8j
G(nxuM{aYBzU>!4V|)GH?JwGuzcS^G5#G5&Cjl>Eum?{q4wVVDXMEgJWMopxaS<?yl<UFyVh7ZS*n!Ls#7^|_%8}-&x!YLua*24{$ugGh$wZjB8mw|YGF7EQ
2pX6_d;>IHD2e?Mf7i2$2h^HH*e7p)p1fY9kw?eHu_*Jn^OAc7#>2Q(<MmBF3lel#y#}W3BP=bH!BR=>Q6-i&7Uj7Dlx7dCmq>?fts8gQu2b@GiOljVDL3;F
TF+&;*$z(U^4nNvkG{|P2x~yhOUa%sK66x06*(v&MDJ3Wj~eM)5~zR<Y{7}Hnfk{DDN3k}aSqczsfzmUN%@3CWw6~@9k7nOkFgB2?JQGxHq!*oP5kC6Nq#HB
t|sOA9DXXATC~{h`&p3^Mtf_#bV#D=K(LffO@gqD2QEowI`e=_ihE#4(r`94-00p(WvUBviJcGc!e6E4B7C4<kPLXXx_^&NKDpoG@$uLc=o8L<5VkSUHbA$u
w0nkp_Su4n*M!`+S=sR%o;1^2YiRLH{UgHdb7st(PV6%|X+<k442scteT2utVq`R8e>iqsdn5IxW3l>mJ`hHWMZHvoJ`h`8?ky*1QK+q$W5Pha-%}S=eM--<
{vC?2^ww;hnQGipsOhGoW0S_>zwjrF7%HSgAA5L;;cSYI+PlTZu1f?Hy&W01+<yV{76l=g$zVOV4Iq*I#pR^jk~=`z4wiHt+Q8)g=SYopI0wZovXM@>%Od+k
Y+uB`f0Axo69Q`(8KFmp1mJ)&Hr6oc^OS}GpX9)r=GP+C)$*?c1Nh?Gv5Y@@z+)<g%1kHYsYDcP;}*czeM~SMG79!-74&uklPf#73Gy^ezMzYYSN1QgIas)r
*w9zatWFz~H<h}Tm4TeW_y*S^H{omEISG)7ZKUCLn&v*WMGmc&9?Uj#n$JB!`O{xI&chy9ozvF!Ybr~8pO$CHeuTKolxe*SN0G65rEnztc<I5o!u7zpLI00-
<?g>k=!fH^WE1z*-kDpqP?zuUZ3NEM*CREVh(LR5ZywQu?(MK?oij5WuM)_usuXCqr)yZfEl+ZG=4c}mJXCixS<;Y@jzlb?rA0-QfISj&H?s+A7jn<vN5zZH
sxeRA%UFV2zk_T{dDKt4`np}(%D88<sd8Tw<#}?r;P%Fa5}VV!WdAn^2YJL3GC3l8L66k^55ASEy=7<L{c)NbyKQO``{86?43f%%(_=C=gcshiMisa}@{*XE
@|ZJLT!*te2b>(6)S&vsj4NeH9C}c1A1yCu$9b^hx3%W(;bF#tfw)|9uEd0b0m@ZK+?8dsq4-F%QmVT1orah|@}0y|Qky7JMij;@U=VWqf2UGte@1h9Ph>2q
fdU`5vN5ehp<44&?QaU<YO%CdIL9`V#~Fu(xi(iC?fiSgNhZa&R{W6tx0@)+iIAP?zYT*E{qpy2qH)Si<lmt><wCdkoFAIKmWpIC9lEioL$av<je@5;YioC(
E<gQsk4fVdfa`Q>Aqt-!xoiJ11Yjr0ekAvKpK_5lNI+f}91XJlA&8|@A&espr0slW!qkTKmKlJw(Rl@W7AV}YFl6L6eodTmyidvWcuCk_3?9>)bIaZ{+IpAo
n%-gN$C917e!z867mURYXM@6<lLhK^WzD>Of!dP=-Irl;1{!#dl-t2OLiH8|3HO0H`?9LU&c^a^MGPM3w@?d)rlxeZR~DE#SyQitOBeYXRKaNEA{v4`QX^c|
i)blnkj%lk=MqWOfEslA1X<x?<og`5=mB%6c0F(?_5fCbS05NUUGTY#>YL%BBt1%GrL0g<?;fF8QHXT#k{YTiJ&*CIb;c`1hk3vc9L6>!4Eon>5YQ9J)o~o4
uhSWy@dr7WfGC-GhLHW(9`Y7Tm)!0JN2|G*9e><3)FlCTnT*coQ!%WPdxw^cz=hBQI6Q^7oH1pku@x2^2-i|Y)oJq^AN-`D#uJXCxfBHsDoWJtn#?UF+6GTc
4I}M)gn<h1*WxoGF7h>KWZ%%su~sXKAF^#gP<`C15;Z7DS+8w--|qY}IZb%&kYJWW23=G@s$VO*5dT9ym)q-~MBOHe8f(rQ-sa{|GZMJAq%_ld8*(c<561d>
0CAz!wQ`M=7q++<3gkiSN-3+`H@xh=$bnTl4Al^s+5-5nxF30GAq{Y2gUaeP(XaQp^50OYDty1xk35+Ra&x-c{~-g>eA;V(wO*6KJ&5C5>^2h$fz!gHRM>Zm
1V4A@nlr*wFt96J3PX~2en$ESLHXKTKE;^X*F{eL2s1CNaro>_$ya)t_E}X+SFG=TcHvzQez*LHR^pZz0Lun`IEZzeEi;fuX2?M$54HT(xgg~A1{acYYsh^6
CkddU)B}G<AeP?*3iPzDpSZ85>3IY3-Hju4BZrU)kpL1|$sVL!GQbR{$nvfH2pB8t6E*ZL{brGTocpC9&j+Bweb*gkU?n>19Y4Z!0^!NX)-VA2B=u8$H&dd#
uTN59BS&VDiq~-sKZW-BU5>4FF*95H1;$67f$TVW6+Z2eNk_Ml?3Nfr0-F-p*-!Ck&Ei2WF57n&%C&bhHAjv#kKL;$hEGRPJTH13Y}x1Vq27Efmwn3Y^VfK`
$tYYW#@V&B1zHGI|FN&g69EIBA7uA-kEFIu^JC=ir0EtEu!j|8L$pIgk(mN*NjMqdcN(JhGbTguk@kw_BYtabVBjh&Ew0n6xsYhtHr?;_|NRXmfvsXmebo68
x)R??s~Xl|+%eK)`HtRmNK6c2Ty8^71;}F8+#C<3k!O$?#yAgx(kQc7Z$&y?oh{NlwvW@jLHbCXQavkgZTUJz`wfut*Vc+GnQc`>KtFI8znPP?UB8<OAh}+*
vPszw4*yQ8{RMD|i8~L1{}eh^yQ=y_*qoZyBPP_pV2Ng~vx8#yipRNxxkj(TX`d!pVYQ%NcDb7L1oS7XNInEE1DFJ#fQzHQb@6-9Rft7t4vWZO{)_LYIJuuE
U`JNl64^iGh;oiLA}mR=$Q!)n#IaOXs78zid?Xt|uw47%yYACeTP~U&eh$|g;>_A^eH)67K{cxy!kX>T1c0sZnmkYZH`AeSa+>bTO5U|bE1R)|Ga>UXa9Gc<
gD{iozHyEl7yvn7f1&eCIx!ydB>`RxY)8V^aBRk{_q0oQu&IzjM@3%$@0XCqpbh{?(56xxqeRuy3h$!Ws(=g<;w@IRSUxV5T8bI1uR%M8w8&C-tP;X`8274*
Z3kJQ+$h&x@sLV}C<lu`(@lRNnRvJ2+b~^pGDGZwd>B<9qNS*4?zEbdzT*)a1dmr^(d2mf=?u@AX)b}6LT!d|ANsQh0ScuYJo5yg(;<fzR^NvX;Af<q`8n5s
3G9{HtKixPf<Kesz2*2_FNDP9#iY8CsO0Z1w(-wSb?WcYby`eArIe;j{!$G9)$zw_gGC{QN-B$l{{U5oxbq(fTjP_&qj_i%sCr!wru1Wi`MK|Ik9Q8t4E%=h
d_2K{nH>>qb5n234oN|W+I?&`)Ui8ci6STzWRNsF@S9fAjdeU)#epP;_`a6%L}awwYB{*c83JVq^QbB}xZX8(D5T@W7tw+(xxT8)1>tU|GfJ73je+g=-dCiv
j6dY%^>rJ|d_@3QaY8vhr|p%?MDr6-oS#ZX%rF+dHyr;Lys=U(2hTB|T-jjsa>_IK5_yBN9{=$WpiBX~z<(9p!*R0<WJE^+==6}I8CkFq*i{TP5nMV&BUFFd
GSffcQMKz(BMo3)gU4vp#V)tk4xdd_m6WBUM1nx<7e-*0hX3Gh3S9Wb=0@FdC+|%fThWf#39V|Hg6a?8Uiv3((O6tX@XTzgiyPecLOqAU6PxldoZOr1-Ry38
Q>L&(0epbYMAKcEzmRl?(&kDK7J@gmTf4I!E*Mp4K-bh7{WTLM-uX}m_>r@rP#h`1%iwR!dp*QZu7a2o`Z+96Qji0C^tFRA-t0_emSen`p^+r>8{6=fO}3sJ
LaEX6d+P(vPImN*2hd-~?-jJ@`!RFyptXd?s&5bQD<Z%xNi8R>KFQKHKve7LYqcgvY1m_ymNL%hCE|9f^zR*|?q=f2#v&Rv3ZsyE)Z{seJwHi)p|DM}I$WqN
f}8PzuUmCb2tp_`!FJ5Hco8V^$l8Q&)7!9t00>eM1R12{2PA*y5&EdB2S3d>DCkJiHZ4hjx)6#q)C0peEo$ikP(O;KA%NftDnZBbU=F|W%4^Nt8t{e+1mW@r
$>osKO!Devc#s=z>Q;lijPSG{6F7=Y0LDa>Bxoyc%#*s8?Yo?v7u;5}nR{|)PzlXzeJMY-z<@hAy8$c`O)0b1&ne1~NIH~@jRk}tiV_u*0(0oe_f^{2^rm4r
iVw;?)J)Ef+n^{rZCo^gSGSlQPv(%fJ@quB$w^GcRjO4stgl?a6P}ugEZfTqSp+8Jq37|!)jMu--I-=VoktXpU5g{EFqngT=HH=XO^QLMAULauPaVWeE9SGo
Lysi+!%U4=oL~~>Z+X8%)Q10r?csK3uTSw#yLPKKEKfQIM2WLr@pWotpyECFeFaT0WK*iRr(1U3BkdBQoP^fd1cL*JHExFFxZ(ErK1LOYY0W&vN>ed;Z0U-1
(-%@+=1e-bmbh#awbBz;@Tv_AlZNsMZ=CB>j}*|P>TP)r<^Ytwf?O-x<2qdP-24ic-&`7##_o)(@l`jkHcU->f+qljFk>@oyc3tG+PY^6TLOuU*G*6U`I)PZ
N4tCVS`wx32>P>mWrBY6TD-Y@E(nn#bTQ3=qV_xsO@+0}uHlJ2#{KHDZ{YWrQ+S53PY2`K#{0mKH~v4tCe80kA<@7CSAF9n<<an)7T1bMJN#px=NhDWHe{L0
>_32mF}&?JZNAxAlaEq~4bR--n_+_P=0gXVPOY4I@Zg23?j3NoULRn+lTG~m+rKEmKi%g%_*`5#5{Cn%Jbtb>P;Wjh8fsU2S|6OZQgBY`AZ5|v@tt*Te$TK0
Z#HEEqbmbQD&L4NQ3AP-f2kGpLoG-)zmbDqH8KVz<uZx6r+l>291r8Q3)1E90mCoV1O^U)1fW2F?S=`w`J`5FpwOu<^z_Ncv6dNwvSgH&ivhN=Mvd1jiy<|2
y9t#3ym;o`npam81Ou-R@!{e`(bD}P4g9V8&)99Hp*#5@C2CJ%bB`iNmyhB)WzdA8DBv{*K_($~AfUVm=v+=<AO{vP9v!*Ds2!Pfum=`C6|^0=)jcO4KcXk|
LMnBl09qHzA`VbT(m<LhLc<m!{t|{U9U<A^%X~&NG>XX_d46LI)%{L7Y0idT&`EgLl=I})PJ^GX#9VL5vvRhC2nqU-?C>g6TPCW_R2m2l9`}gJ`~u7$IvsPh
U;x**_(MLT`eY=3Ke||%7?<{iYM*cXqc+8ZCGfl*t?d<CKmz{(H9WwHDSXV%q112|HJG>+MA<bS=YCLsqr`uetkbbJzie41_R&|&lWyG@KVSyIk9UU{K4IBQ
yS44eVQ%WaqGB||AB^?9Vml4Gw4}2f4Ogj_s;fk<V9@O{{@c(;yp+Dig{T`}y0%}fiWhs;nD&7Lf8bEyO(NS@WE3c10d@^fMm{WY10f3bk9W*5Si8k*RhPyr
`26w7OF)}_IUiCRC4M+Jt1ZfmtDain<x*rZu9fa#Sc@{R2X;MK_9ORa&peU8!W(sJ<-6aF;8vlfY*Q%3+Uv?HnTJ3av30PBKwKs=&@A@}6^v0e4P0G2(z0yc
v-XJw(wNPSHMh~L79E?y>RYsqXid(W-~I2Mm}?nvzYo0Y)n@FOmVhSYCmldDSskrha)iVM@a$cCE{+C+m>K*MNTdBpxUnq*_+4kJ!ry)Z$>SPn9n$sOm?^NR
fwuL#DbPIsqn%s^;AGi1rD_V-k^wq*%OtAula#VOOW8@lQ>E@NM*W{HUP}ANqv}s|{I}#v)7qQdL1VqML=7@y(SC0m%|y!f$oTGKGSg3>sGC(lK2Rs7*3Xcp
dw)MClnhs(iC|C7L6szEq+#0(&lPQMTkfx6@?7r&DvbpA`pL(=89u4-A<)lH?-UfQe$TdJ{>LzS%(M2OhfE~vBmrQ!fRXkUV$|9oBfWSE$zwkguK&>Xv?&uB
$4hUZ5T2`(zrrv*hWiSr<yLW&2jsJ2w1aJ=b2MA<q{N97_kjTIouM{bugBv^#E6@vP|)EP&^IOUa}$>Q)XG~Izc&=7@IuI$)F3`e<L|8@R+}ZIKR~MZ&~5}6
2$UzxGBsyt<c`rAb6W&bll^~Ww6db2qEo&AI#upKuTMv^@!fO@dG;lo+BfkYV8;5r3XL~&Ikaw8%`jw4c1a<88yHn^`TH!3vKN9RQ``OHcfZD^+Kq-sY16qj
?mm**p~HfCQ9hibF7|-a0fPZ7D>4trWxSx16#8a(QWq?BE--`q+bG+as(Yzn`ipih1ei>yB=#%&{F!5>hB$(R(MiFyx`d^Z$|O*Y<90FY9f)+PH0wy$BFcr!
P7ey#eykX!L_?jkDmx_7q=aI;i@iyV+>DCN_ux5JR^h;tSZf6yNUda?+K3T{o8jT9G_1;^3jmKB_n&Zg!9-WmnfKG8@3<epYn3cHs0-oV`ar2)03ubsc;N|V
(XT!*<pg!gtjd9KZRi-f7X;7EiRh+YXA}pFKTNO}!%0BJgE;)-(t!;Z6oi2~t+!u?ZR-8trxp;#?0i|~&bQH*fy*$(no>l3cGl6f5+_4`xmobZ9HX>F+Xpw6
&%p_sucu%;6*Pvqape4otlWvA{Bcp?84IDegjUlqY0Gj!bIa3>^)lG0<Dlt=6c#LMV==~1Sv3jom?<z=%^P!t+UD(1v(3Yn+)^OIZ}`OL@f>HDkzOD4Buh4`
{U>s`1FGIIJ@?UJ?R1Oe-Y;(Ywyay^bc?=*xiSJq?g-b>u`f`zsY*Ah_U_jD9I^oESkoLzW}iYD7GewD>A>+CwPHLONdV2}IWG=nHGo3Oe>rNR<fADd!SO|y
0Nr5UIo-FdrW&=TJQPFBztY|M^5yekHV#cD?hpEx{^5&nJJfKC{3u7H3b?n%u_0K@iFL%Fgl=Hbsv8=hMT&0Bc}$q-xAR+IKhxUZA&M({#0&V0j*TuLsdNF4
xU>{1%WQYz!W1OYxWtq4Y;G_;LIMD-*38#Ucd4++5i+`*Z5xv=e3MKWoww?G-S0ae^6gBX4)W|G&V=vyr*a$3=O7``?e9kH)g6%{jm$d^sQ)Gm9XY=l&inpN
FQA_bea*+iz_^nl*!@XFpPNKjMndv(v?8MrIyp_;l8;k1t%XI=`Q$}Y!ZOhUX8Tl<E<_Cu1*(^G8K0m5o6GAIB(M0Yl%}5izSZJum^^+P-z4Wndf}XT3p|Dg
t0rq&V~Syr8MT<_t(6^V4VUy6x$XY84HA7xWzkU1X4>-SdeD~|T~T=kz34Z~+bj$WNY?P=kXo=+@zs{_NL~6h?n*nyBy>MsRO9Nl(^%OCAUGJpRq1CUg_kuz
$8NK0tQ~7epP6b{U#z6Gv=MmajysV8xbp|8r06S8|FHQQIIU)WGK$K6DV0L6PuK^=1F`ay+(Nrcak{0wkl}-I0Fn*RY%66RVUTibqNt)$NZ<2VV%=JjrBdXh
`2vRf8!Hg9k8KGGB%(TXjh$uHU<Ve-=f``Oy0s+YO+mT@pB9faFbG?9NF0p_qp-=A8%l5KtI+4L=>uh5QQ~e*C-vQ|)Hz<V6bJBSEO{K4F#K1;mP+fvAQVpd
99z3t0(Vnk+Zdi8_j>ZHS9Oh<n`>GXIvkF4w2Uq>7*jD-sE>y@=9B7q#1YsyPi4g18~iF6%X$}=YaDey-Q#Y-yDJ7wq?Q3Va*pOtKy0|Wewd1&V!}9M1n{?d
9C7Q0M<etm?zC3D@T2L18}It8{a7Vn1(F8cZUd!GG{WZvK-Ok!YuvP$%vjI#%<kp>8oSfyM2pfB-DTx5`6z8DPz3`;W_(+l<V%Z%TGe0ROZUg{QM||1n~r)f
U{iJIHP;;=Vc!C3)BT;f1%{mVS-A#})T{3vzt1t_R}C<|N*W0YAW$m}O&gy*i?K`V`+uY*DPgFYliIrsJhfBuHJ{0j)uKZ~sNQp}`O$9q6e>@XmO;8P*(w7Z
kXk~fm^rA|{N4!~R+y^)O*?SNXoGe8|KLR{PtyW>*Km7dHZ=Q2+w!4?`GckLtL~c9NF4{q!0hb`tyhZ3CJ1`H(Yv4hU)%UNFRl}Ize!#H&W%PVIqh|y;*FC%
I}5x>;gXF?+1m^`A4LGB=&Nr8jDn6i31@N}!o=arB#z#^oc*lq{zM#`2jQAFIp4&YkY%G4-eKSstqG|FS*&DacyWB;|Co7E&wei~w8cR6ue!tgH7KBfP7TH=
!ixO)$66RljvV7Ehs&6c!vM#NuBBU$P&ru7yRv8b+DsUj8FVUTrC4N)8jm?Cq#J1-VNow)kRTcU`{P~o@%wP=D$$gE#+}GS`t18>4@F*IZt!ouY#HiA34Wp4
h!|n<pnsK~k%-N>>|$j6^}GOq%(wTZX_uZ@zK1ky>9GfIxBpe{7yO(-DLwaq!2<D6rdwXcMd$R+*t?;D6mHhe+a&G7ireYX=qqL(k&YzioXXTO3v+k*Vq2)K
^p#S*wQ;v8=cB07OQat@Fd@d<*J%c^vOh$Sw2d0wj<S8BMYj2j3>_O3hg?C$l?so{8$0#(bFDt$2ycKvN=iC5p#1!sxrZHa_YI2Xx9H)#TdU+FA6j$Gn}`0U
6s_XFmx#1fT1+YhG8J!Txw|BK{RdF_<>>6FV^sAhcLZU{%k@kN0d|<a4pQ1q<i$E~CCqG<)OFXPJq*b3xwwM!)<q%!mUot^2WoTjRw2pjwLxYfq)UcuB4AR@
qhw5d{h26?2={vgmD%$(@1j{A2fPSGzppcgl<O9;QX`r1-1CyvHtM%!KLd8>kWL{rCIt_1YM-hnz#stB(T^G_*rcyeXhuyP4r48nOSE{IKAsOza?}BBNvslO
Tn^AA`HlH+R<Q(9QK_bS6ylE>D-&_pID)-V$f2cf7zzgH9DH;^Fk`4Q4*_LUrbL?*_(YQiSbp`sOsPJ{0i>0`QP+1(WUwwqC3J$+^5Fd(VGv{#y!&TUFt^je
P|XEJa!2tJ1?*g@qqGiozN;ONv>9X)F%I%`%@ne3z;8yswml5A2Jf=sQKIBA{`W<kRt;vD9p6(=cnAem?f56xP<rP2A@hCer8xX|kvVMlAb8K35-z|&ah;a#
rZVA)|MX0tkabH_F&nWT*mzCER}2d-3?HJiBm^nas}QMZ$w=IwE03V3^sNQEIO*Yv1{_%_>qD{mTR(XW>io2T?4;KqJ+eC*2*f*xX)_zbuIRLrhAT1g_ouYy
3NPd6(g<tvUikwX2Uc)#zO6V8DYwQ&-By{+M<+&KBZ<sThYr0VHL_0bw$cW!K>?QaJm`$KWoQFiMzUM0S?^P{(Qk!gxmwoWYqa=Sj=4loy=`;p4uQrWg{Jh1
^v2<T=`s|DCf?8x6}ektKOkw;H`o2y8BBqACb#^OTH{xZtIp;4V$wHE*eB7ge|F+zex=kH4&&4xpJ1|BjjOSyP=4S(ogu{yObeV97gmXp;!IugM+a*am$6ip
43&>20Rzu4&X4sN+=(>cVlg_E;#?V>$e&a)d{9Sj@yMI}0C<@`YG7&T>iNUG3@1ktYRVZf3eG~Piru1AIp%}Hbv9W)1~4!tH`Jkj=dfVT7wRTFO*D{>a|bhI
O4m=#InO<z-*Z6Ay(hQccZN>6I1h2e_@h5g9kjt_Q5py?8dJwX5G-uh&V4)h%h<&;X)AJN*3f;&%F$BWH@XlfN+^@A!_>~)pLRrB(H3vvU4lJI>XYVj(9W5O
g{@;gi`lx<Nd$(YN8PQ5Kjx4C1f-t>BV`Y_Zho5V`;n2C<xWSLJ{t_#$ACo_(ohj^X2}vl$}YbWK_7Hh5GcANJ;qlV3sVm}6x-Zh^~B{L99HvSuiHecbATG(
iiEw+v0obOnSTeOMo5R!j}($76HuKd(T-W=%2($#E=dstZ3eXg+dn=g7(?hF?=G$ndw>a5WgR{iGZeWqXBHG8#RX+&GSEs8MKnC7-$&sqt$+84S|?;-L{2fw
Mbax>ezL|L$c;#Q513wms)xg@5Ebh?S-i}WacJfOL}id(A20>QgzfvS1K)s@K(3A)aEJAD2nXjsQ-f&rOCR{htegvt0*Vmp@mfBrGO3PA+!-ZzHo`*j!yj}&
^CB<37RfDNQVQP*`K!e;dFBk28IZh|0Xn#(&~0a}!nyi~kb{Ri<N1Gn8!1TqEK5sZp5jD@r)&n}u-6aIujfG*RFXVpDy*E05_TA9^kditTf+cx5?=*C`VYt#
G>1aVK6f?x_3pl(@b|`fqDE9~KUz(87@R{&fQwGd87<BFNoYOtrD{qo<ns_HW3E2>!?TCg=<jZ^i3}M%S=>{k_-RzX&P2>2w;<_{nARK(>mZ${Q+g1LEFlx%
GYT<A-<C%@oAAv#Nch^DqciENIN%+WYjzE|_`vRHCIn-*ViYY(LBuK++v1mlP0L^~&Bc<7yO{V|A1A+^uyv&<NZlxg$^SNzG;YQ&h|wd%LUPARpO=WY@|{1h
xVPE*B0u~_9e~3{$bk#=R-stt+>GTE%?O}_^<u*}iPAY}XTqRm<huegRY?`3&4@{NLP-~2?UoO5eYDhbE3F><bq)X$AVQZ9N;@b-Zk2<_X*?4!+Fv#?oOBO)
;RQ}oubEeAv+%Xzh{6Sh%>3+_$Nu^btyCWjq=#uoQv(&2LqP8HM@HpB9g?kea+T|G!?P1t{kTa^-E<L|4I;4!p=Z(628*OUXWXJ&e^u4tIsT+;xsc3$20ZLV
Haupe*>c7wFO85g^@UP)tpy$Gc=qG${CAozZ`?%+e&pNqJ>6{4z#^Jzw&`T!-7}iMf@7_3jFJ@tT4}=^E1=TS$#O$U3U!>3F3dvUE-8D)T3=hWOrs9ymWKC2
DY^wYgxl{2_!0_SSH3DZ6&{#h!C`Ui-QKo)6sEp?%#hy@G{Z@1H9w>;Q8($zAf!QUc;CN>DH}&Ns4BJ!h+K&_R@C71Y3?G~jH1CoZ0|2atnr4xrlvbRu%aH^
vINNOiew|be<$B8mvw;TtI^)SOdSBU)Utg9JbFx;^KH#_LDtqD#QO_{T?%REo>2|>@o{$oE?NzABiPmzoV`*gq-cStHyusJ14xAWZW$#B;V_LUvj@rsXI0rH
fK=ZY=o~G$4Y@nis5-)?&ZH!&gEbZiVuUXVtS@gz7_h-gEM^dmY#5;~?~13onz7FcJz!dH*0)jEgUs#BmJ}d{B4AY%X1dvGUi=05w@*e9dIo5R_^=T*8-%Sa
trA0NCioHZoCLboLe#HlcNCw^j@!0J(AVVmXD3bDy)ei~J28g{c#1({U*VlTgxfQkuPQ3J2J3RQgw^J(xK_{8mrENmp9$uIV2;{Lq$yB!NHvfsuTeEdro2n|
9e#}DJ`bu=iQLML5ho(-JcF&H5vn7NP9jH(mVuUCSPaiEu_nBB=NQr1&G_+I5o$;TszJurXBMC+)UTYl8Xa~hgP6qnG^&l#I2hSlq!ryJ1uq!%h|79`BouVl
4XEF_Z7r~Ty+Dp8Y1C6Cq^V4HH!%&GLigppcJTVvm)c+nZ$3^F3UHALN~*?`uQ&pR2kgRvx<lMckmLN2Uc|o%)ty3^NmOP2eI=h*OskwIHeUb!%9wipQS!N4
Zb<_0SbKs1Nsb{~92NpL|LU37Tnub@Z@|I6EMW$~+fGLZ&GAc}hF(yyx)X&*N|2|33LuXHfe-bRO(}tSqyh1<F~&q#0CR--sSZ^KF`cju>8m-1OZZb|#`u(Y
XYpf@rsmkR$s4Sp^`#yIEsl`S=~7%{BOi2Ir%$EOE+nYK>cOAP+hV7y4iYk8_$2(f;kT#xED><HJ#bsrhQrK-N`)xM2QyH-Z((AZb@N!28g-mVS_fI$NF$^v
U#?d<_szTn#^^*_c}IW0B23vWFCRY|hFGroDcy2)bGCe}&w_6qr5@7FOMtz^Z$s_?Y2j+U6x?Eq6$;fsZ1Cl)BeEfrr*#75{-V5OjneD}eI!Z#m})G0P5+)S
vOp2X*Lc6d%+Y{jtH7k?)OyuGk@Lr|*^yPamxa~<53gg@djH1&6)bR|$xiJ_DKbusbH4W=f=GTJDBThWHc8SwSaTlt(o_1YoqYAkle@7_W?s>dRh$d7e4Go;
$yh3!qOo^xOczDU6W-_vBoZt#KkLJiWX`9efszqKD&In5;d&5rVB-frQHz36L<40<ssl036n%$3)}Nw*3`hsfnrIt9h0diB{6~3rd)b`>02P4#>5ziNs&;X_
y?o@rh!znWHnS4dR0)$tFYKQp!ir}6Q9W4K42Nzx)9u8U5e!(55Q4q0(tndH{jxa9UlL#tvj?*LZqk@!1a7->4bX%Z^*VP9KGkQDV)bkZj6B%vdmf(G5S}~^
ey)QIgy4^0Wqz^>(ui2LbL5T#vqgJp&kLS9t!POcZ?iZGTBb4+G<+2mb6W-lmt6)d9?}ECrz(V#t3th51?zMg_`xJLn2yFjx$v>g<U|_*rbvOHS(a@a_>nZ)
=Emkl#&A=5O=}CltHf!SO+-pWU+P7koA;@p{ZYHy$hs}uXf$fw_!+2iBE93&A!1$R&uukasa4@V9XYv^ZXWoWO{Sv$Gkbdc9W~AS&x!vY#`>h+C#Xt+A-lJ9
U3=E>Mp&6?J{eM*Okx|zfY85q_A84@tpaA8Dbj-D1n1IrACx4W6uS`M-{fF6>HyNii!Ti&<FB*{1M84iDT{j_qcdx}OZEYT+<vu!$OCCoQqpl$XHp_VLeEHI
x5#f_+=XAwAg1oK3De_5kk9$3VS_+hq2UwUsWg7cBW%XCeE$6Pf|Vl|Ag9N&{Of)^oLxXw=+TvK!G0P4bd?L@w3E;v1HoAt@6}aj1dXuh!J}wKKa2Z2CFF}O
GkpidFoLmHN+uG2PrXmL9baux4oegk4p9((2LLUjrr}SZJb8zRTseoeXek5=kDu#9s!qvae(*FNDtG1KEzc~$Jf3m&cLJjz%v%#LxlcMO%q@C;Uc}*e_}2wk
b0UQEECQ&68|-z#=)hIZ8WWCivklEAY+)1$n#-Y5Z|UdJ(<x9~q~7lBpB#c6-0(^V^|+U1nPUrY8AJrJJOG?qHD6H$QEym-xV<>9V7ItV!1S4P4ifIai$!}V
+C{)B%-|onderVFMjJGkA;$>zHPpyfbT!3O=ZWnU*O2(0fBiMbWF4x^PtBe1&%W@NVM?&u9548YOpDefO15N_I}$eozQ5s{P%tH;d3INA8=$%DP-?R9VL}<j
vt@CLhGbOmGm^fKDq10f$oBpGHCLs#AfBjr+z1@{eAqGv0~Lf($$}Idb0<_R^A<|$w3XEz(26ytMp2kv^<;*g&v|^Q8mGWYUh)A=GOYHe$pCp=jAJaQ&6-f0
VOR&WGyeTw@?b%8JCnjIL0)EHIiw`X&YmG0DTQad+*RTmb9qr2rxPT505Nf7VsdE<5r~s!fPmiTu+fG#CDk{>_V?<uf!)r!u0_qk(kP6RowWY}t*d_4_$Q`B
CL3*t`goCulmZa*_0b?x5DnMY`78c;>`8ICcr*FO*AIrA-~(vJl!7x|hbtp%SpNF_><|#zcQPL|0R8|lg!e`5=Yd;GPF)?;<nztM*PtFTnj>Gl#cOq2KLF|O
yvv{X4ofh?$Jonz!Rjvs;<N8B+6N|WaV@|%?avxf?i~=TMtLvd&)kuZpY?bHSNoOdEgTKm(959k3wWvQVL>Ad>L1PXdMknzl(gD~vFJ6*(#XJ9D{<`QyDs;p
PnvZwrVacf2llVLj?x&3fWbas1X3FDS^eZ$55`W8JT^GuAHtyun}a0%5hGTepDD<Yc2!WgC747pAs5fxwbiC0o=dbXRblKR$EynJd?sI?eqndFN;WiuJV3-F
3{wHihbZeK+tHqJuP&#192Z}%fI=4>UuNvOPyX@QRDs&Qlz_Qy0#~`!%Hc0cm(-Aq)xX|!)VZY_^qMuU;Ko)UIiJ$L{ud6}1h1g$(lYX<Q)qnSQsx{!{1?!L
axW}|oqcdsrvTWx+D+mD7=Ad?mky9DWINOJW&EO%xd?@G(|rc_J<5Y@mxT#?QBindViw`C>;o%Ajsm@ze*2V_I`zh-<87lQ?|fm{gJT#1q(Ycydf;AN9R}h%
7_f9Ve{fyBFSaj%_?S>bf~~j|Me@kEgeByV=c-%sM5M27PKqpMHf`D{J$W7`eSH^}_mF`pe$j^$T_G+C%Dg*Ku$N52%zf58HhBBYw1qFOSY<mCbsRbYn2XL)
u<!d>baid22O%xG0{I%UbIft3H6VD;-JpTd4JnCbW5oMZf6;2~GQ!v$OGa`<<=26rNM+=i$s8NTff}2uJeiAtG;pyi*D+$$wz=UKfJld%k;K8h!yT1)Ow@!y
ZGG}Pn?4SFH-dISV;}AVx0+pKVXie^F89~x)5TVYQ{9>6l;;ONNb<jFB@tccWr>6oxKUGM{r~RUj*#^O)7yUAT!yB{O>BYbnB`EXNd8~^pPasQAk#6et2wrM
8bKXoOmm-m67ZLq7~Z41a3+web=j#4RU>?W1#7kC&_bSG%FR>Q>RI;@{Pp=l_jG^YDkjHsTnjlVk^TTj4Mh4KU*vu@Ote5eI9>X?Ggu8$l%S&B3M9#n^+*0Q
ZQqv-LPOTc4-u;0pGTK0{UJ4zFABxuW`h>yUfFxYW-(t?8a0z)_!l<;&x=xB$pJfGMHsZJw)DoPr1J+c$X!a*5>84Op*`gPhkco-r*O^&lfH|mtV3kc_(}{@
bsu;g`S{PWtTH_ii`!FZZhj;ig!xn}+P8Ty&>Za4eI{B2Hv2BG4`v(??5IZ7jxLbH5Ed1>pkM1Zynz(E-AIm^F+PrMNoXLM4NDSDh{Rds^$aqBB#O>n`N`tq
+i*j6eyV5`b$jP%x)b*JTY+s9|HZLDN%IHW_6PTjr31FF(n+x!72ylO#CIvvMh|e|F**&L`WZbTDtXM8GN#*!wkkz78!LTz<UO0H%(tf0E!3{`IDUNvHc>m3
C)F@o(=Vh7a4)qmunW5!@osCXT{n4{zwNTT)JmBU<Gn#n1t9?T5N+%=1|2h!vj3uFuwA=zIo`AF<u3|WeLw`YkubS-=BaUgA!X;toOn-1DdJs$t63Jt#<gzw
1oi0VT71;l?n=lmqNd2`GOV&%Jd+2rPH-!;qw8Di$Q^J^k_G5rCf|d{$oV%5hktmw$(IVW5zq}0aK7}&BOH9<v9_-;uRlNeb2bF&mmtq0+ilMoFp48G(dJJ8
jZFbdMvYSLraDDvX*;sXx5L~XO2%kO;g!UbCjJlT=n^}3dL>>L?&xe`<VqdSV(5wM2&u;dsJNyZCXL!axd~*E-yw*UKJbo1soOo6x~9N4mLl)Q4hLq~9nNze
fQ`6xj{_dyC#QHt&cTJaE5R3$&o3styi8v2`KD9$S~^)MyU3V-*_@{Ld^m>}5qIn+dnDBydn8CqYR|EH+V~XGObvbr!AS00Xgk?`E{zF}y_Ul&-Z+9k%$-4Y
Qg>3+(mA>1Mw~}u?1Y>PV7{X19BdY);1H~ow92C=ANHi*N`DY@y@$ja=Vo0h@#Rb`<A|6HI<~}gZy;kB<f{rVkQ+$&CO3oM=*vKK#*bnYpHX&jhqIdvSy!2k
Il6U~DJGQHFBr^~hsKBNb{uKw-w#mgK7>j|j#phZL^6lpK_&LeyeWJv1(bT2|LupOw1@$A0Za|OAP5L!LJnAAadD%PILBvC2q&(Ed?AG<y~tEj0`V;Or%a)U
Zrwk|p@ox0U!^3cvu1kNDU>9;gf^Mh$Pl^*EZ2?t|6=9gW1OF$-SAt9l*6DOsX0AMj+k!F;K&x}17@}O;9k|lnx<r39aOEI_u~pe-VgCO$T&B=daZYLSudo9
_HeTp$1`?*4m2m#{*~m2J-bk`ZTSa6hp$#%5;eRmtcuk4;>bO4K4^1lU@vAxPPDLOAr@!3oek+(|3Eb?jJNR3CuHQm+2}P;GXz=`?NrZUJ1{7`32%0|#EMBM
31l&~11Y18QLFUcZb@n#dMP>?$$OHwvv-Lm0H#U3^x!ynwUxyEU4TT*Zy7#!jpqY=_c^9SfnH?h^A2)kIHVvWL*Wm=-J7--l(6OEA!_hLfE2<S+x@M~;^mCs
JG3M2ARO=@HWHVL_Au)D{k$8h4n4C|C9V{HoF9lp>y11-G>h2RVuk#*&#%*sq65~d*|7}4jB(eXr6G4Xm--i*LC=0Ns^w7NYZhyeWIvupTOJJt8*Atu^Sh8E
me53k#EMh6YUyra%UHfF0Rx3sKj(4CxlyDDdeTWGDwePEtW4d)C{2bc5kgNjU%<sNO3^u08jdz^+R=;Gn**xRx!K(CHo`RzflTHh%k-}>;HnvznEaZAk2qJ1
JnMhp*JO#QgW8FM8;pUGap*UeIhIcdVh_ZX)6$^tG+z}!#79EQw1HwD!)!f?V>rp;J_r-Bwk&zCyK9tL9}-0BQWi1{K<X!@1^kyEs&MmoHaVB@!8(UooQdqr
ORg5gt_EhpiMgB!YOi3{Q8v;cN1xafi|VTwBa}r@N!bza=Pl8PxHcD}FZug4R?e(PE19T^ep?mR*rRwg6w(7zkt?G(si|mg?Fbo2xaa7kn8_tp*4{`S>Dp@U
_~hON4-#`^iLJQC1O=1B>JSLu)Iw{qAND^JPr{?2RtKn_-o0iH6SM;|pjT_Ui7A7+MJjJ$_+wJbp5i{BMmmQS5&cSUGr*8bldpt4I#Jgb%k&SscTbrV5372C
HxD-yUYe*$MlV{S*+v`B#E&g!qIVx~zYFMs&o1^<y}$L0>c0NcDJGb9ind}1zC$5g;CrJA#a9C^Oaci|9MvHzuQ_nDWB}Hn;ErFW(5x7<@kKx|9(RX>(eFE0
W4oN$)4mr-@}eIBCk&59a$y<D-X5QZ+gp4l)$i5@ane59>q+CT%vjmR#F%3lc~H!!_;rZErKQPLDI3Dr`0Ja18@6lF=ScxhzhMI#ow_}3{cpKAb{DQRfN@O1
awRsjC{@R6xEHz~B(g#T{b~BxM<e{qisht?*XK3xK%l;3PB9M&?-`e%Xp<nJZFnsDBig*BGiR$#%%q@<;+oG7_R;D<5-O&rQWxsvzd(8cSLzmvghKQ<d!ygE
W>VHlnTxeZ0F&Y!3Bw<1w1_kw6Vt9qH1&d;c?n(<XD=^Z2$S*l@8or_@pMcV)VF@!|F}@S>NS{QPUmn6F?~uBhnxwLJ}Teky*aVf=;!6$#3<N5W5AKhc>FxB
c=R5m*rr1q7xWUrp8|Ni&CZpCLaoyJw2#&Wu?@J}mxZpqFI7lzO|mKP*cFj|X)RSuFhS4?QlT>XyL<$Zu3{DXG-?qstyUA4c+eJNu?B({PlbAFOJpG{-S_5c
yxl2+amTX3sGS*Xh`L0LQ-<OgKohf~EdLpNM1~g)Y&FHw5Xu2Z##m_TG<>bZq`Wu;f=el41WV1pPuf5Qwx5V~=8YwUzl@e*=j3o%dyVSE*(#rbj&V}KZm|<8
|3UD}xXg{Mb!Kpg@s?YKuM*lk!ja*yy#pVO=}YIb6%n$(>{{~i%a_HQv?)1lXJ=lJmStO!^HP*zkq%_v9#w|!Q@w2SS{7L$B%5vesNo<yUB-RiCWUovwte34
YUuKhn?<y~Hdhke+hT~>v8p$x@gp&|c52#1WgeXXW<o<A!b|Ye%{{Jgi6k$b4N(dfbv0pv<&j|~XD%lpWIKX4)|rzfp<tQ=zk84l4gAYZi=y3^BYfz{&$QZY
iJgoc*}CtXk30&{+nw2L*=hZJ=TSD|zc6kO$^f$OKz(5~<$Yp_k07C-SK+UJkQD{yZmj#aqu?V`6!}LuE><Wo_;cFHncQR%P>a>07o>Y=1C}F;b6*mDf^X>O
gf!Wt5Czr(Qn}?U)@Kb5j}UAC&Bw*A-G6o`GL7MbjWm>mJ%)*72U9+U1-tlYxp0+*UNy$*!yH88gWon0%yMUJMfSA`35LWnA!b@^bDQWfd<(>cjBeX|>`c8D
Z_}@!cIlKT&ev(M4q<wxFDXl@**h{|5o?>Z3$?Iwr69wQ4%-W0S;?(l{DWd8(-#I>(~2}k=w(~ORW^;C>yx(3H*6b|ldIN4&zbQD!uvPQ7lBKbyk9k@Z`ZPs
zBd}8I@Kw)QQ>JUQBe<^VuNU(+uEWDc}N`aR;3>`N2P#zeoLRSb*We8dkc^f(-_|k5b0G8TI3a$H-~p{Vn>vfiu=WeD-+%7O?cDV>JPdD;S0A$vne*2xSDO3
rm+PA(skV(RKa73-7;DvS|EW&IkhWdl>@#1Q|kJoJel@|Gz;GSLu6OFXS<|nx9!{#Qk+R{JS`$9B*95_26aJBJ0$aon$JEG4IGg~oH^tvjU{LdvO0^LKDz;z
gx$9o1iQ1o9}>k!P>@811a3zYQ=&4<<~$5A?Ml(FQ`tK^jkcszkHN3{;K;h=C$(9F9Ct7{U+<@Tx%8Mo8KEvgwl%F$0jrFEACA(|=HEEwE{0U$znW4!k-yhG
jtB+M1SgyS0?iv*_PGO@0vvTFT<5I?6A2cd{v`CGu&vjJKxC#^+9pumw_-a*RQGd!F5fmx{Xw?ykv$cz!mSz!?6nci*kqK~8i~Dqg2+nn9I4D)k)p*})RhOh
y_Uz|i`_sS8*Bl~?=>THgI;mh0WT%2X=Cj0D#DP(dV^MzfwM7M312%NS5%$^#a}xILCE3X>EM2NHmxWte5_1(qFB0C-4YmJxjKev@>Sk(b@r#%noENDxukj?
vK%!CnOh@GqI!MMRyJcU#U;m{Nj+=Q#p-lR=#Ne<1NdzJ!JRsxBkbjqR1^9cXtZd#<k`uB2}e|TG3~OUz}fQWE2Q8CKaL;Vt@QbK=0NNx0p*d$<kny4{{`lm
PK>{?7V_L)DyrMl8B^4yo^kaA(*!$S7=F~;Vb<6kR)}k!B`W%nZDs1cr7yuM;$!GQRT3_aR@D1ntLY!X*se`$4OY<Ot%|ESc}%sZNdKa&v;ys=yyG|abe&fa
6VJ34>5uH!1k(scj)ex*sBxX-!`XZnn-mVFMGKKYpV{qQR%#yO_Z0W{UpTv`pab3otaE%(t1F%SUP(}+Q?he71w9w|5KuN1&aMK-Xod&fnZR}TTUg7Y7qJ47
`l^2I5XDS=!aGpu$VA9uC*j6}CfMM&VwqtOg6E?b(@~%Cl3t*KuqRn<i+xg9;zljR8S~zm`1acs=qMzw7{D<a)){V3ebPIFAUP_GRYN~7ErFPO3P0H3pk>^O
>@)}zUjwLlziSvZmpf3c>6eFvFjJiW;MD!~&3+!e6{jXs+y=ry9kzfC@i~-BT^?HSzUoh0B+At`K8Ty|slXh5f^!@dSh0No0M7zy0k-#%?KQ1lHR~8B60jEc
sc#Gw<hf8QYQUnnjfw*a+3b=;h<ucL>m{7H*TOpMG2xqLvh_W?VWH}HcZ^<HU;kh|MKnl`;<`46q}5T{EMyLvKe5{G1V0|$)oq!z8#)&T4Wv{{mDFYhvAP*a
b`49~)}wi&4m18c#w`E#FP30m%G;=mB%)K@?GppCfC~UniDc$)XMU0t^Mz0wUy$|G&t8tAbrfv9nzVD?3oBr*v&g7P**CtT4!P)tK9EB$Zd=;7Z*PY-hA8_n
GEDXyeoKP`6sle2OD)DdJ(+?zUCWIyhW%OS-Ea&~hy%-+oa%56gGj>GAZ(aP2|diQ<n{L#tpK)`l-ZIW&LV)cynni>l<jKgWs<B#91aR#@C?4K8lzW}p$_jj
D%ecP>iS^V=Y$55?VS13;R1oLniCdW1Yhc>p?SmZz$+Vl+;WTxUCsHIm19GVHfS$~G6nDA)`5z;^~9HVdJv%)Pdp<xLP)u*_i(MRGG-<TRi}vJAxTRmUS$R?
rz~UAvwTE@Pv=9BK(P`RD*EFa`j+Q9nJU%6Z*-UXn0z(R`ENEY=`KXgF`fIbC5??<bAlw(ME9tDSn(uZc2Ow`2l+)Ik^u0{3T<`=QKzoL{UncrF7H&cIy%W+
G{|EF%ocLmiOAvjeZTbNoZaH{jWDYC3eW#XOE&G`@Z{`Op2l+<mWY268M9Mh2+0$|LtfL?po*~G#K#$gX=c2IDe$@P`~;i>d$J`@?`b+$8Kpe#cy>wh152}d
Tf^g*x>e8={3i020ZI85q~P-Iix~Ms>BeUdCmX*5Ji8)#lAA}I88`Tnma4j`&-FU9M+E{kfCw}R!`cuO7ecHL(nmoz_yD(?T&)}&v_l<Sq(bpCc&hAvffTma
MKa<3{d%#x8Q;G=OB3XV1le%433Vn}w#-sb^)`qx24O+JGv`@tG|mX>k;>7Qx~JE%53X!2x3aqokH+H4vF=~(UEx)3rQVvzJ$hpP*$_<9JM#(t%*96k=5W-4
nJGd84YVYtxc^}Z#i~f}DUE2Nm;aG`UpnuV8S1P~!7A+ewWZC-7~&LQK4itdJDVT2W$Tv0X&h@{hA~YP7j=~EIs(WyoNoM70qJKh;jlm6SLX3|$!0bZRt9ph
%Se?sy|XI8L@eF-|6eDhK7|zR%xdQn(hVT47|t&*z(L6Cf=dUFynrN!t-{j#<^nq&kM7G?l6JL(y5!p=K|JlFtzEqV26o&TjAxgQWah_p<L1YKmVH5ZOehsY
p{;pFJM;Chmf=q2Jbo>$=b&nr9r%9<!uL0*dlX*g&FC5vXS^|+t?9kMcAYLK{TVgpkxH!|&yvb@do{L*GQN-(0IwHyL^CO_+w><JDAMeATB|3R<!b!;wdIoJ
;R?+gocxO5R!ScOG*KeJPh}}Vxi-S-d)LLOlsVBdrLw5{ZH%|*?8KA3b){EOf-R9m<x~_4RE!%k!PmYkW%FYFENFQ@9qJ+m)Wryg-6J8~S!v=PR#GMrjdhIh
U1XCMxqSkL+n-$+bl#f;kYDF~RmVyiZPu}3Z);+9xk<IzNVUq9OQ`-4XrZ4X7Rud%7Zd<qf31WeA2PCZ$!`-b%1N~H4j+i87mR344!Nz?f>o;G^Z@a#H)#8O
#edt6g2a_xt<Rogb+>Zt1AHVJ(2FM-`&1aThJ@IR!W4isp!SsvkCFK>DhQK!mJ`rc@hnUap%H8h{kV%kA7(ndk{BME4{9kRt?HoBJotncYAu54YD4L4^;UY)
)8k^dx1#s;)ZY&A2w<JGzdL6*kUkKq#Q*-}qLrY5-{BK6S&mJ?S<jlpb5a$en2!qRbx(MA2GYm?sRV`#CVJx98%F(D$ezTSy_&wn)@aQ0FHVs{e^i52wMy9J
NsiM^>gF@B>UkJlC2yE|pz|}XIFDXj6_TnhLocN|BS__F#ap>3kj|C$sksvx(RKyCQEJ<$`QSNn7QP$Hv*pIqC!z&;3Lu9`s~@lP2CWQ3AbCYP<{Jh=In!$6
tQ;c?mj6sl)CFY>43fkjXovq1gtEaE;tGaJ^$Yx7SKJ*15ozMq$mP@v5EDVRtg%<<3Fgg+pq|3yh1UNc(e)<2`l<0c0eW-z3@7f=R3$#$QoH5K_DDbE1Luj*
N<QGCRKV26tzO&}!Ec+Jvb!1|K0k>JGtnu$k;co)>O^w)U97*4ER9yW1W?Gg`3^n=nQg@a2qj_mCjqU2d7~mdRCuC<LAbiRRDYn;<1?_T!38gu(L1t*D)nd1
P=beK_QH6JOc6P$l-AdjmCuTCTI^?fs!Ugtz=`NU^1-zFq)6~w{)YIwbZBl&a-RTb&3RORw;eq4@wd#1Wt5;1N#Etg4+u;z9mJ}d*|pSx%LUPg4O~4QNcyG;
V}<6KL!EkRpib~g6?oY$DqnRm@aG0auv>!sj>KwFg!cp`%msoCUV+>mQldRS!ur`bWh5wc?*GAeaCgyODO9hRdH7eUgjzLYClXsJhlljDBKZSCcu!uJ)rP2j
$!`IYO!wcSAsZb8<q&oEoyjim$UxPUpaf%|MS|yO(JKn(s<%@9J*uFV9T4s8(7RUKEP-E<h|0i?0?tW$VDe`E2^oHaqbi#mm7E)x!F2+OX9%sgn|ZcsjrV*s
qc$z0>G1yW-X^}PD15&c0fMt=ik?nS=l0~c!z@Ais)ox>HnM;#mC{2}1V%0|^HAHbAi^VP$Nmkv?A{yYK*wx7#2m7>%(Gd!hUR9SnNgxZzVCqO?az{?WCHNH
ryYg63*(Va_q@pEuNCR3V)otN4}V4SMR;CD$C&1`&LIGJiHi-1xmBk(g*0_<WCmjaC&MX-GB<C;T%o_>9jX#2w*}%qEA#&ehrm=ElD&^n9=q1BkJC@ObqVwl
moE<mzZBDaLlA-%a_dC{F*5GM<PX1PfuchTeG6TY3Mn2!4NC%w=~@i7!rIaO01of+9YdxymECJY7c)j8@;d#8;MuIk{iA8>Cpr4kW5}SU9|d<v)0UfT=1%3G
En?iCc+cA<&FJzQe1@$3tOF_BxFrnZA!9YD!d%Jy)uRRxfO+ZR8BUo4{x9>|Tl0sY{KOS{t(fgpupe6x`tT@`i7Z-hZ8)$$;US*f&dV{t?(YSNtUSJhl!@&)
wRG@=<d5dA4lE%}*iJ)xS6L*m`j)k7W@x{x^T=e5EOG@hJ%5y6I4{pTF9NI|`_D5nfbD6^Cz@>j*xMC-4>`R!>f(kyinc=@@DqgJ?hvS;;@Srs{lZ=PA?3V>
DdhJVwucvy2x&+ouF+_eT;28d(A7=~w!Vel?4pJtJXuVp-E!7NI2Naz^Qk(T)UWHt$pZYQ^IA*Eiy8tWU9L9ci87=X-OX@>?nRrJy3AY$2Idy<RM_>KXg*BD
sgO(yMwM+z9De-R3te4Vi5XvzU3XaPxFrxcW>P;BJrfPJA4O%{a;1Wi<9h}e91$q#e1H4d<V}A-f1hKk^PUhBs!dz07tgo!xdGa{Ztp{wRfKwEed;Ie^Ww7$
qTICdD+c|>tCeH0Wz=z2M3Vm_lWyBzYQwOmx>Cn-Nll!Pk-#+rm^*;#{5655-g(0is3@pUQZG(iFi4Q@bAw>r=#pr02%?;N1n@mS+N4o_aUz<|AzCdTjaaRy
NG4*1&l!<OIKZcDD?EsIUZC3dYeCNZVw68E4%#!7ziOkwJ>{m5n8J{yktPk-2G`SeSktpLWtnNZgKxOM;?<PDKatU-JeA!-FWn;nP@3cj0^|_&%I=CU)S2`(
r0U|;LPO8GUtNX+Kw$@i^MUoJL!|)XKme0JR`{=T2xOb{IZEhTqyGcHJD9E|QL6H`jn*WA(=4b*Us9#+j1j~~VI^O7`daqK59IvjN@(X=shBn<@aK`Ll(5Ua
iD2%%GqK3?nzTK+vdkSk7S{8NTZapzy2xcE+0GN8^=uo*&7p85Q|&`K>|j)iNPy?&z2d%5WRTnDgP|OZ+UoHg)CH_JOor~nX`Yl*HD^!Arn@UElm=zroFK|7
_~;8OIXR$O0E)4>Y+|U8DLzn|-iCsG@GS&6MyR|avbyT3cX{^RKH&+Ut8pII#0xPo@zFIq0HZd{i#!K9mZvKxK2(*}=P7T@?if!V6Z-z`abNi@G#)?S5gcg_
&8-3V=TgV!I0!uglvutGQueqRULApv6(jN=^CeJ&$w*QJopqG75Ro$YYk=tHm%lrvgJ2@$W5j9gp04C(0b{iW8*}t@de)59qiPECS_klmk|=T@#i@g6_}qhL
F^1eG^pG^C8D-yKBy*S+Y5y1taS64Li?uHd#(OKKZrwBJG#w{Iz=T43ls?yDssI-5`OOpw+5(Jfv6T%BcbyQU!A6M#OIx=&>Xq110D#b+!56Q;HDzZSYABEg
ezi)AL&c|SIa(}gtct+45CY^d)8!PbXoy+ZV!?-@{1kd!&S4TwRe}%xkQ7d?n1VZ5wJzU*`cZH6yW625?mO>!`n7hmc{n{XmU4vyJ*^_{$OS~<L%@VjYN^-{
4CaWNxxA?`c>kli!}}egqdSmAuN`d4+T+qxIc7P9vK)UEtAJPnxU*0hSsB4R%lh@;J!><;4Y3_*n$gY^5LcZ84SFooEFR)vh#lurvhL{6G(WXKi&)7~1=6+e
g=d^%H`$69iXQh#PjOnIve{$#u0Ywpc7L@iP^k3b0wkik4Nqp2+3MGRyMP#=Pf5D(i~Ygz_H^}mDbfeJSFxhjJAY|I2HVNKLW|>z)?fevW(6Os79J};3@c}c
gLs8cDprnp`F6_(!Sax}tLj#e4}H&35Y)b2sh_a1c4S|ATO2Cr1dX999U^J^si~6%brQ*JNQn%j?V2TKv^zQ?N|$)Y-#o|84CDVR(YA$h^U{W`Oa_&SN3o+M
w)EeC!60%2JvDkmX?FCOw;sW~2Zt7Nh5FfQAQ%%__}M@<wBwRLS-ydo!H7qqTj9p|C&-VLy#i#NAIMAS`rC8}8Z)JfK4Uvz^Rgb$j(ohlWkNyj5v2~*<3yXZ
0Sly#BxTF}f-*#C;9j#<qr!I<8CRICA!LhPfGxR4;aP0EizP6}wz0=$Tm^1yOxED{-F#(>RQD1m#mykTX>l$aFYXU(*Y>vsxG}T=5`wp!6AaIxx!F#wHOh9l
>R;5LP#$l70~n@;{4uW>qq<@NbTA}<eHu=vYNWq}>l>ZnDCx(txENs(8~tbzjAdC9LUxVk>_V~ZUH(kOK_Y`0K_s&XZMp8vpRV%umYA+1qL6?Y7_or*)BWdh
gcc+HYi?gM+=e*8X6CxHCs^W2T8^4a8;7M@ToLQ|3i(D?7O!wC)#k*a`5gmLx*V{Y9J^ZgV*mex_|Q*h*<fNL@*8n3O~6z$?2&PM3Vcd@IGHk9*zSo@y|3_w
^xur?rDKm<Z(<<tAOy_Nj36@-!eW<yv-R=K(IlyAj3wppEg|-p1&p9zx8K8eRZe_Z9!5ULJkxJ0sl{xoUEIG5H8Qr=ov`@xXHvd=e%tqM%MFss3tO5Os2%==
-!&`*xNL0ce7(3EmKuYU6G_m>(W#C4eTOCrIXZdEt|HMT*q`{Dke|_g4xrv{=#u@3TB$-)DI^=$gw2Wrd2`{$w<}N1y(R+Zjn^0ZUAK{zp}jDC@&4Z1)+uUB
=*^et^niN?%tp8VHP!ho!{<dUq!$eN&+I%4L?}};sGsGA>O`zQPBOC-?!#8xXc=m$pjc_KAmJHCr~sV5;pJLjI>boo&ikv!<~HI8mqXip1_(0Vtw0VXJ|LLU
HkCsG({QaU`GlZ+mdL;fB3HxV-J(25RRN{5rko3(TyIqSx>23LD|&_bjdb#KY&u9W_@45wYoKF|WVw?|EG39U=dvWfN;SrH3EUqT;lJMhd3JqW(NP@9+DK7f
z3eUG5rmH=&5W%hHyV2B{L+zoz|+01T@byc1(?fX0!;V4qnQG-KX}Pn?q7>AE!peJHINf2ND^b2@msneKaSzVx_wGs5smKMPNqK@gVM-PbN!a1_qzbMbU{WA
b@+N^+TNER5S$T8+?wlF_4f4Yz>oeLM1+Mv>yiCfxI>n3ZNY<5eJ4xceL6g2JmXBNdw{ZySX3p=y4Q?W4Y-;D<zhQ!L%;Gx5PIW%9uC1Fh^wslXo?DkP%64t
v86%@#VWN+Futv|0PWfXvSd!ph;PqcO_hH1#pb=D!0nG3cU?*L@j8!PTfJNW7-YS11~>q|_@LUL^zOQ3W3UFy_Q_He@~D1XVc5GHtr!Q{1+r}%2f=j^V>1tp
4}Fwa6<aib&YV|IeP35I=OvC}FksK1-;?G4Xn>Hd<+X0Cy5K6zQhC{_t(<#FEJCxunKJJ$c+R*WtKe`U*3Mu34j-@&%_C-N9Ka;QMf-*{%4Z6;ERI4y3w>r+
&cE7AJWH|2cX2^JOtM&qkjZ<bGYSBV`{1tcebcQuBBLfrC_<Zw3hW%Tp5QYznHh3)Bj^#3Kk<$nSSX%!@2jk`VaDP=b}Nq&ND%1yVjbA}7}1UcY+7O<2Leu^
iKk2`T<*C7DgrEVX!5H@nf5)wv!+CJ_6j*%;#QN*L(6zrneQu&AFqzNsD+)oN8ITF>_GS@w9{KK!>Roy-9~&Xo}rSJ295;b;g4zP(>zzkWDNs;y9;e%a{vtZ
9v2{&m;GIEHZ#p}lFdrq18=L2f*1EQln!l02YR!k(SHeEj?Sl%+OdkMnAbgvx4{!OScIcz$E%?jj-h!7lP~qZS0J*1ZszUh)2h4xsP%p`!`?NJLVF}b6n-7(
_V3s+wMe-liGiK^ui8>D8(NA+x4DHpsr9g3K`Hnf6wlTh1>uqT)##ka5?Kq1?7NwAZN+u38d#FbBoN2^m7hNb7baH)3Q#r%9Ys*BBQat4k*M@>PT?gsVL}gT
v124(S7D~?gu3DpdA9Z;<VySo;xSsZM}0vQ;<G5p#WtJ#ap;~dzO4z|jDEFy=w+Ws0fbZR%x&O?15K2Qzu76{ZiFRGl)UO-e7C#Bz3Qq(^d2r5wN{`38;>9S
nh@bUg+1DjYlaM7wwuZdn>w!|3Gt_Tpd#}901e(9<WYSt)nQWSH2uGvI!V*cKPGoqCf){J_iV^zt4d#5D%B={iG7_if-pKg=;kQ}|F@(8t_4ECbC}LqijeA0
TDZQkZ?Klkn@_SJKKVt5S`*ju44Y`>V(#$&Wdw_Y*ia9JfTXi2FUX{tYS<LhOq9T*3Xa(~Gnaap-^hZ!?#i+-;Uv~jPEi?^mymE}OtK3KBxIdU`8qVyT2Pr)
a(IQ<+=)@%JT9SnT$H)v(jT~w#lr>y{xznC1784$k@A#fa&y7m|J-kA1pO2hKtj`bqu(H%bC#WeT<9@!y;q^d-u@wHwYi_5>-?HYw&6hjKjReP=kHzoO7;WN
-JrWGFUTs?>K9lmpOlA4{ecMDI=;^A%+L(|p_LMm)A6JH*7qjfc~`l((hN8IQSgs_@&0^yPfJ2)KT2lDoX45^$Pws$KBf$#HUqkjVq=tWK)D+YP(_N_wpXP&
ac>?W9cn)_8igHU(Wj6Yr8K;BSVJ&*87BJA{pxdgt<<+gqLUC_dcI54g7hhUgqzSUC<XOyv{KY<1T{Fe?69dmKjiC)EF-T4`w#t=#Lb6OgW!2FNOlH|(SFjM
;e}mA87u?@H0>16gKvmO+}^H315y-D#$_I44RCtPh?%XEuB0|ysa*w-PHlKsX6}XzXNPswDD7}!*<HvrvA5$HFq=Qy1hiMGF=&`VQh@S)Uuym4?ax;s!a)A5
4a&oJpEOM}MKaal5_V)w?g9xr7W0L<=8G75P$t@=*rjwVh&h!vi=tU0fd0M5YD<spRXjnEw?H&N^R%g%dK@CtxFqzS+(c7ZL|G*%Lg5u!kbbt2AoY&Rhz@T>
rb+@M+atw_mXa|iRN7GS`-E|_IAF*)<<63pIJtd;gTlkVX@u*oHh93MD&Ic14KYwlC}t<ffNPa_5v)x%mqE7xG8YVf&qn4T^cN0XV@I=&+5~5IQB>u#D4(g=
<emhwnP4Bkywf>gg@*zQfaac`5MNMMiB1l1e=6P1n6uguYHOcN1YP;S(>fS7LLXtRsa7}trUsVo6}&FuZV1)^`@m0mOYXx3GNr=06f}m>J$5~53@$H`(*_pV
qvQh;A^`H;$IAXrvF`^{ptTVJT31}b1dj84gm3E#y#}H;H-yz9&ZM?s&gIjdpjPTsT2bMpu&&YJWJ!|8+CRhB_}gYNY>k&k1B;cTJEK}_Xzp$11lDekquA_V
u8T>6LBuM0Rt9*NOV$JYh~*m;<3`-Jh-o3F11FJ>X9QNQ7>YK4FX1_2-9_~!L4C_CD|dbj+X3BWl9QX&T_r{TwdH=Km&j=x*4P_Po%A0HY8_1=Tp$}(n16mr
Zb216jjz=>pdQ5+AJ$U)WhK5+!i03R&<X)WYfH-M`AwhsZY2=+a<?M&3+4FR^|_DLUS#t;9HTj;T_!+42x={Mk_{x1e!!<O(1hEsm$zIUX66@;_#3Uw%zQ92
Z_t=l>2zputM5dB&;J(-hyP(S>1KgHpN{!!s|>d${H}FPK&|blh%V#qr3xi~dR5sW(?jUHIk{ohQqjmKaV2@o>brs?Wl_!y2<3}!E1O&RB(KMoSCG(3O)%68
F67ebkN!*EbELvr?ql$ghH*QVm(2+qjJ{Hn`+w$sS8{Vl2c*B<w?<_}8Kp;@Ci*+w;Z?puDAPQig^EW-n}#C&1KU6X3;r~$4<nW5#AxCywE{Tf{b&}qM4TXr
0ge*>w2BPB_52ls8W~fI%pBKR<&YGs!xf7JwUXrt6D8S;vlCDOemw@r4z;m4Kwj73Kw(_e+9VNK$?FOT_xK=qsJ98-Qn0}_6ki1FWVNUGP=j_{Shi4v3G%WT
2+GwFJs$xU8}3vrlidAsg^Aw7h_2v|4l3yHN`rG&<l@?1qRa={qqAw<s)3(7GiK6;uKxgG^495W>~k!?R{QW&XWG%H42dJO>U|C^II|mJd?sHyam)RTx@Kxy
vp~*@p9xG(sFex@n0i-6`|8UYgZQfV1=7l^MVHP$I}v1&qAt&`5x(K;IWjJy+YPC&9<m3jaXbPOQx4BWPT#st$4dEWUF_yM)@cRpR;<v?jcgKE$2a)MMwv1R
1Y6znI1P;(LMJ!c0MoBlj$TQ&HqW%2an-aTZvUlS=}IO0jvsKje}|!+-Q84Od&}EFpj@ZO()oJ|N8417S3xvFJmZOUnF!#(9RDg!4qG{Tmy+<0_uYo^Ew{<c
Qb}I(cRM4pSVtT_(E>h_uZr<n_lk5Z!b=xEF_&k;@^R2%ZGJ+PSS|^073M;KoiP@&X3%5~R^{32G^gU!kSZy_MF8ebe|UC`9|QF7IC0fqyzPXc6|s1uGe#zg
fsvMn=A#Cmi;*J?%NXS)8|=oDR^2h@7WcuE7wI?tPQJgQmn90^KZ8--owF#laBEIm-4_^FKtOzcp?S*g5W5y`Nu=VCGZTzBI>$MB*j=Sww>ccdlfttUXW90`
)ygLJV9xs5&^`hYSuC<5b%#DxOP*K=5D6qliBLWhcUh?O@%;ssqqEvnC)XOZ%a|0Z*y79YmmbpzSLo?wL(CD?3rkR>RF3Z)4iR5jGu3_po6{T{Yj4WE%EG!j
)`?YVr?6ZzkI#T>cP|nduTWYZ5C-$d`x`%YtAaJZ<losHpbCtL!jTaTCl<>p0n)}KP<Fgho2xVf4Zfoa9J@rPyN|rsl-hF}Ruol9G8&@2dMrgYGCcs`EB$&K
{E$MSr{->MH@d2R(64NXX>`xSOTvSi)@2_)Vh3SWaZ9+snPqIXr~zdqHrnzC&-PVUK&x0z786Y$h5Xde2U6_gucCE(FKXO|EgjpK+E>P!KU;~0ZNP<Sf-F^X
in(0*7D1CEzCRaZt!<BTEpgi6v!(2=D?|tQ5<P*PMDi-x#$#z8n6BxVIr5cBAIhtvz;>#74zw&E%40Wr6F_tPad^CbfEJ09@1Ko_a^H^ea-2++)c>4@^g<hy
OmU&9+L{A`yE?b@BcS4AqE5p4o0PqGomgv|%!h}|BiG-GA*n1O=|U2cSVBTg#=5_JqsJDJ3WTvyZ++T06w0=oEJNoU-Q8c<cE$hvWZBhj2aol(!Jbo$!OsNq
S^@%Zp1tw>DhDvw?p1+fPXSe|uA%{I0#Z2SHH;nvi>)afp2lt)o9*+0qmpt7U7PE=x0ViEOx9hy%|pC;djec>T2FNgtK3|zic>a+7@s-*7M0I;iEi?=$;fcE
ZjEV#kx2?LtVrW&z!0HBt3<s@trfTV`sFH3Hb>8Km$BrH`d;rio$lNN)~Np3aV~N%MN1&A%R+_m;>AJ}-YLaoUruH`1>}P<l=?{Ib{j;E*n&}gFS6E<A?Uzj
mcBh?O6IKIV$#PangZF3aoJ=cuPvOS2X+9DroA{^Ony#aIGq93xcoEGgqI1tPfhJ|Dcr&R7Irgt48EiOl$jd4%h&6zWUYUQXOi5!PGDV=Ul5Z2n@`+X{_?_d
x|8YmWyrZ8<^?2(D5PcMxT>_Cq3R%HV$bWvX<~uCVhG+Ru6t;zg6}zze$!CYS_b||+{WXmV_104h3@6Oxl_DVVLaQMsMHb3^Kx8}V1g)bO{^F}$O24i*_f14
>IF|6sRd+ILI#JegIxkeGF=#<gyZa#Q&Q8GzP5Y|p<gnBu3l(>k3J)YpU-C*3-DVpno&PXZf6pJSnH(i`n0!Q`7{0;fujLGM1wu*8zLyib(b<IA+oR9Kdj{(
U<aSgV1*p3)E1y6LTg=SC9TJ|0{8Q4(Di2Ikr(|I@O_7~I7CzLionOKB!gSuY3IrC^j<grE6<9C&E`Kh6TIoEIxV0o*L!kWUTR5ldTHm*#TK5EVz!Bx>~2Bs
z1B2Z7XW%b3yfiZp?lUH@^rF!9u1T+cX7Mv@AF9?`IJWU`9GQU7$>v88wL+X3{RqEq_P<CU)g<XKM`YCCyG7#lxy0e0PW{nG=TONhAN024DTgsOuQbPNJO?~
Zz=)h%wK#o+qmC13N<ftFp2MPybhNqs;|Os`44Q5tqj6F+;`ZTKz!#?f3~|9h&K@_wWsyg|CXVtQ_|!0o8){RheYQ9@ShQsjD&RRDy+E+VPSQK88AnbXWeq>
D`c6jGtr2#&|pKWUi(imi)viI;yfjt5W5t>y?wIc0(U;%9piwaiMI*D4C{K41rj)oeO!V6jm!K*rel*~P4@W`K<Hyw*<QvToid=Jpkgbh68~p}GW#^qoIK0=
HAGioiq2#chuk+#$1sP+8s8>SpW3g&NYN6;(;#AS^Pb1>^B~&NcTT)3{nNI?&a2aT>L15|sGV-z^zY)YV{{;fK)A^h-r{<HG)F<um3_EBuLuMz=}jz`ojArl
IA_<CPrvJG{*ffjUEQkV2W)P$7l33itx)@QNCEKq5CQaPx3(Ve7{4sGY*WD(<k%HVUv+D?s;L0FDD-gBH0G2o>F93B_nM7WDTkb>U%R+0@KC0(7dbBKb_q<a
pRKcc`2|&gHT{Dzgc1GHZn$m{^#Ck7VU44`GFE%j67CO?R<wJ4<cD8coV^!pD7Fjo%&qKLfLvyoBhk*?+`Kiw{`!gKjY_bnAf~v3?#9zMxyVuC4;1zJ&8Kxh
$<#)N5dTh`5s2s7(&DZEEiksKndEK6=f?rj!WQ8--mI15UT9H{@?v#RXkg%lsw^{WD9;-1AgPd8DYoiR3Ipyg#y;9f^Zc2-Rj-(nQufDw##LP14_o9{SP%aP
s_DPTR3(Hz0oKaTmdj5i#`x5uSpHgNcb~-bt^kW(-o&w{%_JAAa(+G#Zv2sX&9N!q73X}v4aBF}gM!JB#@iC*-+x~s;DTx~KrCnHgy$FInI*zF(p2r}-D|%>
ZQdr4B3PZ+mVy%O;(TSQDDrni0Y2w%`S%`FkrC5}L2JSoTc^wJ+9MUm3ZKkBsv?tzia<q7o{*oaF({VauXcO+^iv)#!F5sVoNP{%{b^nzT{7YCn~-6NZjx!$
onR|uFs~!vq1gi76(@;D%d=b;;5+Ly#p=Cbt*x?cg6}%XJdzxB*x*?OyNxH#C>KM<3>Bp>%prT@)piIE?{1Hg>Ox1q9j?RP2b{B9Ftgluy-<L+hmk>CISel!
(fe>417uSAq@}S%3nKiB)=O3RH(#U7ybis?i2(RE!KA#*_5FPiz5G<yeTgYLV#N&+WKOeYvwaf0WuXmY#}>&r(4m0F2L;Nit&#U_M^ouxcZdsxfUTe=H%63&
AGq=YktJ3>8ck`G6~>7U%wde<7w{An&o?6{oNPyK%STq+wiUR|{fygSr1LE~9ySDW$M(oV?w-e?+jMlh2Ca!C2Q_jjD1FhfgPkjw+12z?kH<M{C5OGmYsx8P
ypE#M?Hky~1s5Y~e%e~?a(NDM3`IK+Xbsdyp_BR48yzzm#)qD^{9?iOkR7XEj=jbI6`z2!?w6h=GmO{%SNAtnp7si4jlwXOwM<&{HIRO;=k*yeD_m_AEnrrT
q|hH^cwQr1ERoO{`7R}IBrVGN^iyWhHtF;Sn$7QmkRMSjma?T{g6p(`C;x1;%032`(G4#9n{%K4YmY)q6xyGn*M4NUaG0-iuZ8@GTgwF|3_2PPvfx^G-;6pw
!sWBrpn<<pJ20sRn7`h9QV#W}E^%-}Fki7ZQlhU$C+Vd?`lLEj+xc^bPwe9<xQ;>SvsI_;l=ZF$8bRMKd5T2%2;){04VWQvE!{Z?xJ%TSY~R#eWK%D7eerGy
LF0r^XGO3qsLX25Jgak#u(5a+akdN=`zPx_;Q;C0v{Dq)>4YbXtO)||g}r7+F10Bm&+nAbM<8zC)KBnijmwf{s`z9)Z-Vh8fCsyZKr{(zR9Ef*DfEFs(vArv
sh%gerJOXR%(+o~+<91a9IQhbSbs`wPFBiOd1Uq1Z?A5qGB0w$0$Q0{cb@HCno7D>P)OGUL0wO>Mc&#7Ubtm&eg!8isI1t(jWreHxc$n;@ZZ*T;wWJZ5Sg0X
@nIHCOc2OS2T7)dD#VH6qZuGnSPEU7&9)n*E&z6$EQ0ailEmDnR}w7*DOuN9*gOx)s>M%TB8e?3E=_)3vo|U$jg+|UgXwYg^9rpYZ=><euI(c+!mokndh5gn
B+;<ydvT~&wsGr}t+!YM&oBbHIYD^oZOxR7$5Ax7$3CDWC0d;3{nsHuQ)K5&;aD|g(&mb*2py%`*BrA!JP8mMKV7R6@cJrk-M@hws?eb{0Yj4&V2&1+f`e)M
V)+l7RJJQ|gu^B)RW|>Y>sbBVFeF9+Hm<nB*(G*RXjha(9A{GLmb98Fx7(D_T4BjlwUuldOwmJtDO(;#T%6`Kk=8P-pHFn8cbYI~#+Q4zAF&&!v{EBP{KIGk
ubZHV8lP0>xQ}m^Qs}!;A5$Ms=Jr;OpN5{_BT9`MymyF9d0W;y<bJJbY@WW^H?|}FH@=4WCu!*PS%?V^j+RhTnvAq0OX;EXl#hZF*NrS3skg^j1(A1MEF`(X
lnwuKx+RN&_0_k{jE&aNUXv{lr)PxDbA;<fCIy6~S()9(()HbY=;)?uavS;=b%&EYGt$Gle0<X4{kf>TRvZjhSrcUd0S5rNrh^QgS)2kK+Hf9B0*8$b?T%>V
TWSv40m*w}nD*;$ie%mxXd?K~4m1La$NNCk1IxZ)44r7WWg;rq!QJ>Xp1@+1`-W?c4cqN9U=8`{4xe$g{Niuf)$`d5v=?7GG+vkW#WNygUnx(vfivL*x$mBd
`a*-m5B4R9z+cr+MP2A2K=oZuDVipfaxOJghcNk`EYl?ZPE8pDKf4fvf%tr$u>k0mT&iP5i#6_otM2yZ6WdNqtBjc9jB^7Xg9{QVBluc_0<@HOP*|n;e$VTi
!zyDP{^VD|THuS<DxcGvx?y?c**sh6vOrr&z2W<I^&uS(t~uiRG6V+P-9g*1G}9m3U%0hQkCNfx_aD+HOJ<hLlxTUT#@a(<8x~L8q4pA79mkb+A_X694KAR!
$c*PlkINqM><x1N$*!XK$pBzU5=KW9FO?A^c=dtQ(?OYBrA^I4T-Xeg7gtQ)0`h7_pd|d`c+Q;O2*+l>{6ww;R>t08F0R5z)5T9N%b<(fs34L5s#*gB#!TU2
shm^y4HP($&)51r<Vj6;L29u49S!6y8pOb2Y}MbtX{*T+pAU|_K9#goW$?&!@^0GJV+%{s0Ub+K@FGD&Fr5U2Y6?WyuK6}$0f?qx1#^DcbSU|7Vhg;9iE;@e
8+^MMMD?@82}_^=9|MjrLj5V}oYhXrvKzuGX2Kn_ifv&T&TydUYLS4rkjHiV%^+6QdKwWyidze#+(4bVkf?<7<zf9YPMbKB^~Qj|4Sm|U%5W|!^46Xb+HrxP
U0tYYHCL5Xh_uZX$J=%kTr*V)3|HN>h@$z`RZ;A(WwW8jbax{mjSsV9j{&=cW$sDS=v7l*xK6$5KW*YB?f@DCq}%lgc?O!NKE}@M)6e7%@(FuKtD1>nxL{)#
izqGf14HBjp9Ym)dG?_-JA99LwdHEti6VUT0mesN{yACBx<{VyXym?JJwLlLEv)b-m>^#`0{G&OiqKrZ3E))EhuEeJXWOM5wdK$V|FlH%KnUcGJiJ|2hmd1L
>q9$`iB}I^9)#M?r(JIdj)W83iF;Ig_rNogGg_#6n2m7I!R4%qV!{L0o=*$eiJE+Pf!AT>?9IZa?<qAhX1!#{v@WvCpMGvU%BbxD1U?MXkGFY0ycnRBm!{&a
y;*`Yh*g1StIS5G)AmmL$hWs~%kSFjLaHXwUbAS3`B%7)fF0z<Oe)@eGfWarz|G71nOAjU(F<y__#>CRalE@Gqvt)$Q=3<cP%HE0VKsAu3;FRKL)hy~$>KaK
t^pOs5o|*VLQBPduBIKM{O0=s8x}j!=z9W2r1%)Ye7^Nc%$w&5d~J893p1s4U5$SfOv>G^Z0mdhw@HW1+ce++#FOLMQBhpe`g#*1)Yu2aaNKP%4Fpu>qW}|4
9A(y$3>oA!Oll%!Po*3zaRYgbb{%v=7Z@Z>Eep7(w$xi|USAV_D{CvaSVD&uK?E&P;cHXst=t=ZBJ*QaHOf0L%ubW`$OY))yr%aM5gI%-6X7ksbgXLrG1Z$5
&1ojL02LA4FL5Op)BI@FjQd$F`c##Lb3Fn-$M}Agm9mVsaptqtT0N3joVqWQrPw&iEx@-Fd+K{}W#gT|tBwW)kqd?bNm&o-&h)9aUChN4&`*z;@<ELgjiO=P
W{H2d)A!$ZJZ{XEUJ`;0BO@r~za@6c)VwPcAWurN%u)A#tG6_&#Ta`nHSL?E(rB+%lK2;8K4v7g&WVJyuz2M=6I$YGVWQp9hRUd$ozb{NZAG(vLc;vwT?vNp
mv<icoRkt_?Pyt5)Oa@E1_oypySTWuK61taxOMpsbH9kIMt|oV46sXbikmlCHN{6!K8&ph-H(XqxAn$EbOEDso3An}(YwMXb|LG~NLjxhh6Nbeh!m~2N(`IF
qSolODZJF&rHcOOsKDMqu5r#l2%T4Tyy7e3h?qvU&H<@ER<KG`sPp_WPIHLvOdtMMJ^KxES$Z;j#}zp{X~~IxV!R_aH7cMsVyvWv_A#|j6k`6<HLMCL_W0|I
!5Vq|9wG5|QWL#c+N!zoN-~TW3~_we1SwRzg|1Yh0O>UV-@b7R@U#6WOCgC|0}&ee#}OH>f#9~k6TbOhd}fb_5Bj~HCi!Pc&~ToFcZ~KhJMddlhEsBvp)xm;
4cQVg$e}>qYwgsOhh6T)8wsdHQeiRrxZj(Vj8C)+J`iOU6!k2E#ScX?XvwF1ad(mddNUhs&C4^wQ&OeUn<{$v=7dudI@QsxM7<BS9L2*+G(fhmN$Z7si{LCH
*(~WYW~tf};TE-hi?ZmoMes=9PH%INUe@3^W%X_Z{9fh?jOIGWv?EmgaOMUnlMV1NeB=W(q;c)oY&!%99`ikApWK<sY1SuLeiOS-@`^U2LS5twROaP_yn_{r
1hdb2b2-m@+ZJK<6fAYfONmerotlyy3a?%J?_`2|N!Z=UPMmKnWch8+VU;F)bXlum#bLFd*!#!c2Vx?`z11#aaW<~~I+Ect7TBzvpPV#9*|>gv*dLs=)r6?+
5OJoC9Yy%D^X&=qS}+FqHVg_%(siu(wj2tL$?U|^EasP1sy7=LvTIegEU*`cF$Tzoj|h&l%XK22Uzi%+1M<pIQk+(>X*3+PsGebsG}(us;jgvLSEjV^GAs!0
#P7tLsx`^47{1&WD`ScQzj!64U1W>S3^2gan(zT7;E|E{0j)*ZYi)bP4g)0c8O`Fzl92i%+`H*|+gz3Tt3Zo*^+K|s&b(Vl0?`4oxh|4QSdjgyLe&dAXMYu2
kx)zXEvXbVkmxp(LZ4dP%V&B5C7|LH)XMOXMI?zR|2rQNzf12WH?S>n63H>yT}6aFTef%>w%}oH@Sq!7%aTzNLrf9~UsT=~3(;<%pCK(o#{7bF(AHE9U4XHl
UBrPKAxb6wB~Tea({&R_AjO@skg-K7PZ^JN#B<JR!Hq_JdmWDbQ;`?;WPZ#roe4O321mjy%3&^G<_hGSBwHnNL!#@n)<>>N^q1yK6-rVvVbP2>fz#eg#H9f}
Vuc#31pUVbYcyz5w+*=Lt^%=#?yho}R9uPL8~uf(XQ0;dK(gr6Yt+ECoesp3qF1d3ZP{EK)GJ}IOt7|jlEly|&+U~^<?q=r@`X^j=f-vcT?u=QT44^Tl0#kn
R}GYbRr=;N+Pw%2vV?9w>!Q_z7MHb=<tnzd4cf5s4`ylQy``U(vknpl6W|=m=EXFN#kc&Y6nOF@E$(~K{DU|O;T^yifK7++Oe;fvuU9?HI;stT=f%ugnn68y
xZB;iI626XW#(aNj@UL&j`ivns!nJZI_vFi#X&r`uZ=8GHge->O7_@VhL0t!`3mtQk^4g7<U%ZN05z-t7@4>D#-jFJXc#vWw?-i>1`cyzs@<nuU|T6CY=A8f
b**Gj&GHkA>cI_jfuJlt0QWo-eB~rvzyU1aPvECk-Ieu~A4ZyO9WAn`Y@|<$>|Zvcv1_}snwad6?$v0z8)V~GEOBn+X=|~X>7yXnw)QU75DRkxj^!^fJjUQ3
KOwP(XxeLadpxQg$g{ZVBs9iEu}|Flg9!o5lmC9C!tHFtjFyrH=W}oJ0x$Y^-EWZj&#i2-JHPnE9rXB_daUOj2Lj5uvLc@5us~UfUufymGE3Kr>7J9!;zo#A
Op4i|l5Wtvw}(Z_DH_OVoB%vwp8=Z!mE8Y;of_E&tyZytleUa|6&;nE4C@>S!?HjHtg8q_np<|g*#|CjwoR35B!?G&+)J=py(N5!9=A}Veqf~sRy_5JtD7T_
IQi0<c-5jMC9A+?f@<e{2X1w0z}AJ(%;|W%3X5do!nvgUS%H!6cl|c73Cdy*pfmD+$P?%37nDE`RqQnG90z2ZUxI5Mj>yjJv0#Pj`vF?se{GU|WG-<R_m9{=
Hzf9^A2EDg%Q^7Kk$3saqZu-M2+Qa|M_XszVuFRHy=&~6VE8rvRPL0l?C&{A6CL22uwbV@1<K+ayP`9+^#Yz2g%12YQRnf@pVV>>#AQ|!(<1MlB1eh%Bj(BU
YJ-#YCCMpCf&H=g5AA4xRqTxtlsa@L^gnnT-2b<(UVmdAGLkKH=z8%d2bbycMSY6q4oxr+Eq^6^*UG6F0KlFq=932M4jF>e8<s~wfc|1m6tOERWu~A%F+T7k
Kt8`{J9WQ`akK2&Uiam-iS}2$aye`%W++<Xdk?{;*6&ZF@LLQNDKGbXDanURil;ktAA~XH-OynB>p=kzK|F!|I}T+^r#1}7N>X5Zf2RK8nXAI%*2P9Zh-u2H
-z>y0g=E0Vy!DyZ_FI6w^;cR`mTEWNN8Z>i9>oi^d7e!~aAm}^^~ZM{mrU5;C{}m!7+j1G9cQT;;_OuD2zrnd^QH@}vrBnch?CU0UWnb4Hnn0H82f3rhV!{m
MG7IsuO!PE;CK;9h`Kuf@HXDJnNrCwt)HDKjW7pYwi%JLIB&s(Kc>_`(S)a=ImQ%xR|;xZ;&=%{#-p8mFNC_2Eg$;_3bPU^{&IaK)N`*(9}54ozkT#i-F0g~
6RLpgZX2g@jX-W*p5awQg?e5n0-A2x_dAO9r7%MHtCz4mS*3~iI&Y#WZ*XF?5Kr_(y7z*z%$k6;tD|ULd}k`fd^j-Fy@IiE|GI5HnRhgED=w>So6l<OK_ZD2
hA7!Es`jt(Klp_7)tPqL+&*}kBC6hno{jdeDF|Dcuci!gitS(Ihd+D{AE@fU^M<E`T?tBDAIO{NJV~JR*=kKoP{FhX+}u>ns6()Sye^l*`hLI^x`NPgxW^l+
rb^d#NqB}&)oh}d=&!&04hn`>%D|c5&u1*G%<$2WyLZO;y5K0CdYspujRckzvlv)&)=pJXnOEZc!n)NtAKzWuXba1WiT79As7607oB1oc!lBtfa3<DvZOjrR
U8dG)!%T>)V1A2LjAo?_wOgE6PMPgMLk)`Fd^ma-w#m@7_<=-nvE0?RCDlf;Fa!{(%P8;r0lcHL<?g0JV*y7p6?L>RO_@vA?g$7*TK3H%<PtR{4k3?_jAC=5
`aVcyNTp~R5N`QB=;2(bO8hTyWgs_o4FYJtes*Bv%uo>sOv+etgpQ9%2Xm2lBZwSpSE=kHYfYIBCRowcZ(#woDuSg0h3B$u^|v(k4vrMFyHJDNgrmGooJM0~
F@6ZcA_6}X)SB2_%Vxx_|JIq@VNSEnl7|73P5*uhJ7V!8XAUk9S<GZ8_<((!XZ?@ZLXd7k>Zg!c8gq1{RI|6*lyx3fo(%M@9mYX|rO&>pf8I^kYeVzM_#5-S
PO7LcXYQ>355T2gV?am);XUeR?+8EDHbpgtqBqyUp%g>jMt9<Wyoqu&5+*U2w0A7+(5rYXIJ&&%Ii0c>ekvd#8NM&^dZ)X4J9(cAU)J-`3`3zbQXnEk=NZ~m
g!JDmXUjb_GR*LE*BmGzz1V_4z~d}loR)iwf7X~JSp`;Xo5R0y-6WxQ>Z;ks^;8$_fba#hcf+ur4DR^ky?6-6$<|DGz1Yk5{F8!yjZg8cOd#Fe{(!YX&x8$$
HxZX-IGmCoCwf^6Z>bW{9PWs|>@-m*fJeKKj9L`h+xrIFuY91qyGSlSnPeQ%s5d5yE8hI@L%K#!sabt%TbrT&7_{!wy)z9339unN9H6K1>DN=&DU7>9s#_lZ
rr9NyJQ`W;7Bcqva{#2YHRr@$DmeWDna5vRJ{S3GO<#{r7;Q!)M*e7oYiCEF+T6>qK&B5Ncp?0%ZSypC+)UWa&ExAi8@d65H<EylGG<8e5pRqewZ?-j{!OD4
75jZyG_Ob}5q{zCVcofr!iv|%o3Ek^An^yZHckkA`JxM#5fEg?ghaOt&_;T{SDu;5sf9AwGpjdNubM&X>jFVF^HoJsQ;Heia=Yp&CGcRvJ}BtEoxg23--sv+
DxB^x>dyXGY1!rk4m37{j%>BnwK@aN@P<|oJ-NC4h=rIn5xSgvazv9EBkXq+l@Fbd5zW*+pj^u@xEPCE@G<$;zxYC%bQ!u_<3K!*@mrnkFX7<c-ZVT$wQYAP
#GBz|1NH!a7mBt+5(nwp29~O$I+Mg^8VaD40i1&XjP`vVqb38ry=er2J8v*NM!`Dmk$L)_BiiK3kc^-gTN*z-{#I3k0*fJq2L9WHtG|Zt<LE)rm@D&Gm;!M^
HX+E<ZmYk2RJ3{_QZr}Fo!b9J!b-zXGpF;I#dC3PGBp}UeaVE#KY8gnq*zhXr7+(4y5B-du62BfpSY^<{QuODrX1MVa;aMJwtW+i-YGZV>_g-IW3j~<wEtky
YIM}V<{+O~SsT{3%QYC-49F-a(mqNZpne}ZN|eveEP52X=BWa#f~&4`u^o8Z(;W_V0v>6PtWI~+d&}2>y!@pB)PJL-+jyAbjF*=hF$8ndh1v{<?qw6KC+pIG
II@}dgnsF^)3?mjk^39*dk@`|F1Nu8fLp+|LrtY8olC7wJc8hBDalF_N7nqKO3zMATti!4Mjw)lbsxy5K}yb<Q$i*H^)P|XrKLexJs$T^Z)zVLI9y~2v}FRD
y+ha~_c+TfQ0umiRghlTmA*-K1_UdGHL}=dj0Jyb(&>@0!W+3xF4KT(&DN5jje1iC);wZ9JU{wZIF<Jy2qw`(rs)z>js(LJWJ_6GYSve&?1X^Rw1(ltKFT88
J8BUP-E^@qNC%BU5WOCUUpWXJ`6FRZ-04K5@!?ToH4VlW`v^F2br68TIJ5QWyl^kY<f?bj`l;gmwk~Sb8!OvopFQ%)TQbDK3*?yHS{L`Haka1XK~CJc`RR=~
|NMY0M54xVJS~5|G_g=oj%;QV*}FFuso1&P6ut@Oov3AUa+X)z#Tm_ZQ%c)?qiR6p{%)O8aBSbJ!~gNQd$LU!<o+g0UM|Q1ajw>oK3<J{oDmX}t-&#nB-Ysg
v-R#AY-cPgaD*@RR2Cc0{Xnd~>m_@AJJ?tp6`HaoR<9C<a_4dbJfS{A#Qc&#;$60Qj3eLpNS<wx0vxy4Q~dwsj@O@JH6pIgSpU~jZ#Oyvt0>TBT~xRVa}^di
bs1eUElb)1`~Vb&@5cT;p(@Erg{-=LxR%au&cr?=W>&domzWNi=Kk8vLjZs^PY7uMpoJtAN&-#80CJoCK=&>R!{)&)JPw}~u~%H$zy*NJ=JvqSP>h_)7ia%p
TX~Rgk-_`D(lAm`wMw;qz6oF*KS}XtZI#vwj>e2Oc~!*9sHUe{CwI9w3K=U<c@LLSXKru3wL$xcu4|IJ<^L$7We>MDv5>sEp&2VI3tl&<;%zECvysd2Sdx76
*t!FvQ<-?szC--#;lQtiwrcsye(<uzjjX{6g1up$Dyvlj`fCXW>J>lv8*z*0n5j;Tmw}fGWA)1+#mlr_X97rL8qlFy>e-~<syja_0I~Q{tQ{>bY^n^%A|QOx
Uh4n~KDC<2h7xw0iHr?FLES^_K$Em3a@qBpId=Wag<_Vr`3{5I!)Xv0)@VJEwN!<nK^2(7uxZM#ZAN>(iAx@MNV8=CD`O<x>p#h`d52#1Dy0$nMVq84jc!AE
*=H#{KWUTf2!mhJpB#`C`V^tfigy-n9g;!gM+Y`#*lU+A|J3cMdg3qY3%UhpP>vQ0{W)^SYBt*e1wJQP>d#v4!`fx0&&@PwQiW(<A7lF%WQmCOkh6wbwXLva
SJ7k?u}~hJ72dVF6cAVC)LD&*mS%8$<U`)HdbkydX;pE5$>cWw`q@oB<pLvSai#bpXXjoNW{n7}9{mR%gL~cGa9Mm(KuFu|_mv7(g?4f41HXv*12IHV_jS+H
OV?)M!-(SG)NInVu@t?n)dgYhQ(ju$;f1uP;ndqP)uEwR%7=hrQ36$Q6sGu;Tv8q{yJ~tA+7EvkoUQGb&%kwG6xM_Jm633K!I1oyA0LNz?3skUdsrsY;K#YM
O|1u0nKjeSc#ARxl5ZpXh8H2q&{$Jz-PU)*az}OEF}C1E!P1g>ew;QbMjxWdwrePzVU%ryZL^C4i;Chzg^n9r5ds{Gj5v3bcJ(J>=l*0c;stvX3x?{NnE7eM
dA^QX14WO}9ggv(It|s7kV~<^lvT4qTmz%S-OZS{F}SfTp3EjR*lxs0o_bzRB@cjn$f^B^^VLww`!Xc>?g3v|pY*loN9DE<n$foouIKFQyUEK0?YXi1g=GJi
g6~vvDqY&E&V%uCnt${AQvS<d_~>L>qe#h-NUXn@m#AgjN=*Xy84T9Oi$tP*e?TgB7Y_tpyE}yEkR_X6buVgQeP*y8ZMpMC?)29_FG6eWv}dwJ)zzQ3X|jyQ
wOG`wcNUB(Hh`q_l}-fM$mlIq%!(f6bw2dGNb(5yajOEK%Fe+15-03LQs?_|gL}5x|New@^e|}03w>r-%KMppaz7_vaQ`I|FQj~>^!b=-q1cV5Ntz9^H20(y
A6`UWh#nHL0-~5MKo^~o@I%=(fI3=Q))W`oTK?#-22DDWIiabg;irT7avpa;AB9RaFaWSV(=54%T^!Ni>F}D%v^$C{U_cpJNJR_!_AZCri?>U}WM3+vUsNk0
77#1WMAMZWgGd2*ts9F9A9Sm0Vi70mnq1V{%pGRJYmuj6pVWxkZP#5fiKTd`jObJwqeAw&2F%KxC<yz>w&`hgup6wY1RRzzOvw&5j>X_o@C#<Q|5LHN2v3Nv
i4~jxrCEtP$G^0jQ()iGdE~fA8}D=u*1d>$($jGr)c`FLY4Y9FG#oNv;lsy-^v-1ZCpgMYNF0SXO?|JhrbTbH$^O4phU_y_Jddoc1R~fL-QhEjY-#$Stug*c
-=V+%PwFde;-{ZnS9|5U_uR4UKX7S8yk+?Zij9eGU9Y=^?+eR(H?W^0n-EqQBm-EcnOkL}u7aKNLr>E`4DL2ssqp^mq)f<Lhgs`qlgB&p!Y%Y?yoPsU<f(@!
i%jibXQKWk!#hs@RBcG2x60bQG|#Ed{sDDD<{<32?W#>0sv_#Pb-R-wMel|4{Fd{4o)8E*KI#hd53nr3$HNjguyJvhckAX=Ii2E-(fbZ)CJ-!THLXNpT5`*4
E!=FA<9a=@o7)m8Dy&0!J5!qE4+=HV1|xrpmUer>a2S@2IsPQv;!?rTh9?U9?GVFOZCkqIXk1p`e*1@dpmnf<{!1qA8kQH<s3GkbWvr_|2){`g@AUI*0lSA)
OYr*=Bh?IAEkMnENTn}{cIWKqq=BSF4}PLucak?<dKht1VkfyZLqJO8AZxtVpvVz&p06|EMJ^2c4&g8SkrqL0`EX1L7lOi<!Hzip0`7!h3rb-z`!L9d8Rt#s
cMl#X*t&C+SHR(T3i1o!8ivuQ0l8TU|88O^p#dn&Vo;knwt~8YcSy~k?jcrMV>zjJFnJ#A731K6tW7t}BXhfDLY{+!1qDvrva4)4mfWe_=~8nN`jiSg8CUdY
i55nR##Pw;d;9Mnx*RB(rllw~m3a7;!^H>wj`2pw)#YWU(%E$496Fo#KGp=EWtv+hQ5(P$<C%1Q!169wZ94YaJnFgCB76n@4eio5>RfaMS7z+Vi6C7FGAPb`
BgboGp3u%3H5~aq6G~JTi9iL@zxcV`V(mAJI+k))TYL@vF;Rgs>%WM00c6^u&~BabXbupQV&3H&9~ym?NtqH6*?eZ{b3!mSapNw6{14YP(;x+B1K$wUMttAZ
l42($R;e)HmKan%?7)4=q<5K#`q1ajMyp1vL<Wu_Je9%OEv_~m=-Kd_k6zQ%-Yw{ia@>av@}&sSF^0|q!(gP3R~n6D2X<xDmp$yY6N81H%5bO$1gDc+uUC$I
V_Qy0T8EcqH0u~xI%;Evx~xzsEv~FCTVDzB*nppO>ka-|Le593=L1MY?a|y{a%Fp%ZK~Cix6x*ZVZ%!5Kc9uTZK^=E&)7~G9s%7YnzA3MTDMLyi(=$Mpa1{>
|7@8#EZnF)00Ekj59Y8yG`!pNvBYQl0ssI200dcD
"""

if __name__ == "__main__":
    sys.exit(main(SETTINGS, WHEEL))
