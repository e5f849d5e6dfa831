# Made by `heartseg kaggle build`, and never edited by hand: after a change of heartseg run `make kernel`.
# Kaggle uploads this one file, so it carries heartseg itself: a wheel, checked by its sha256 before it is used.
# Experiment default; 20 epochs; heartseg 0.1.0, sha256 7e7d35578e828d3ed48c8f9878287445e068a94862f221f26c94d01f45de2471.

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
    '{"version": "0.1.0", "wheel": "heartseg-0.1.0-py3-none-any.whl", "wheel_sha256": "7e7d35578e828d3ed48c8f9878287445e068a94862f221f26c94d01f45de2471", "experiment": "name = \\"heartseg\\"\\n", "experiment_name": "default", "epochs": 20, "processes": 1, "stop_after_hours": 11.5, "resume": ""}'
)
WHEEL = """
{Wp48S^xk9=GL@E0stWa8~^|S5YJf5<4KC||6Kqm61-q2m(_Ag*iB$|8(>1=oZU}lf<u-x@}3|3KRR3BxM0Q2%Em%IxRz$=ok(qhV{m1wlx_|V9gW}-{ByXm
0RLyM99Ep>Zu%cZzzPxlo>S>$nFHo&5QZog57Q^L`>bLe3Cxp+^MHBpz1&^cGvdyi{WNg#HS-E}TPPTbG&6GgNz4wkL6nIlv%m{If3AgrBIu*~I5Fx1C`Zbg
k3ix9h<8-a$fmu%4k{*8FOCJp30Jw10_w06Z^M4EW3j{1z=!_-FZ<-n5V^cL+%NlbSUvp~^Ec!n;@}nOgrmdzrgI*OClO;H@m46!Ng(<!d|9cf`#K*;5vTYC
N)}glJR?b)!LW$u$-@JYAaoJ}3g){#z3RHiBBPG=+{O}y1lQJSmH|n|vw9TD-d9#)QD-Q!K=HNCD1@kGA0@^ovbk)k%CIs(Q@c^A<-d;u)*K%|$A@w&5G`ZZ
?!PLfV24BlnM<Sa4Aa&h*ydwfb^Ta!7(UB<plq`RPatg99(r9p^@|cD*pbN;NfFmx>j1)Y;v=3*eAEt*37hNq34TTiW}OyHQ!mc1z)+?r-A>+nv^lfJgf)o|
GhqI|hIW@Y?UKG`YXt1;<tV1!JoV5ezn1>}zwo)xB}YQ3Dj6#7bO{_94Xm_@*YNyNo^%ODg|3?Av`mDN!&B!^Yqjq9wX)S^zt8{yYJg7FV9U-3*YZ~-g+~t^
13VNjobe1+L?Hz@zN+F<tC!_m)#4Vfyd@#9PG`Upgv+qt(kGx<QpL<~c2?S}4KS<}JAeNv4)5ojHzI8VVnmUGQ$nT}4e13@bTba3-SNb1_@AC%iL3}l9mt?*
*^83jC|Zdhd7xJ>io+@C)SrjG21mmVKo4nMHtA|s3`ylVf_TU)?yPNQSkRg1KnVaKK?={QrAqrp{k1r6N4lXc0z?=sKnkn<397R&_MQuq9XkfE;k;AKt)1~n
Ee(NTc$YOC1>G2X@M@)`34%wYbq1ufuaZvqX%xB|6<1dr-!AXgSXzB`l`9mT=}T=X7oBLz4v;>11gIKEv0EC7{Ltx#3958C_;4I<hG)MUco(~ntg=0e+}5Nv
Y4Y7s&o7dD8U}K9Rk`J*a9d;VA_|*qx0Q5HmR6d+n0omW|MNcX-B%~(xCml9;}tX+;ORmBD>Rmsv_nPM3WMmZM{xZ6d90ko_mJ!)_j(^dBwxcyzLH6)W{pt4
ALV;abrD;i>$|N3U|e3UK81Hbiz+8ceEfqh|Do>fSb0U|(cx|UR`l*6%IgNaX8B4>0-&sP@H`Ph8cWg4tkc5(^?u2^&sq|UUb{K$9R56xNPC3z(V++-<3OLN
Nk<!(sH$WUy}0N!-MC;=n9vI$?TaIF6~`GSr$5E&agyq2roAZXv01O1E7!gSPU~JbOzdcz%+Sxya<lf%>s#c%E2Q*25>wGGVBJv!kqpG0CGA}~>`S|FUU2gE
jc?f!F&WoRn{fsgk7ZtHVZnL=Jw9`T$E}}7Nh<Z5PP*lff^7&d=(U^qc8IEBNX=;V94yPfBweoG0XpG}eIt#2TvDvMhK4K=5h|ZjK-n(oya{haO4;KDO4D~;
%W6BZwOEYY_jJmU!<eoaMVarD(cYM(Hw1;QYltHRqvW%8^f%e7C@&si>uRKWY%aV_QGE3tqF*kWu-gF4LmW!49J37j;%ygreFR2sr~b7+R>D*_Zpd<wUeh60
QD}*O7^im6{FylS#g5%%W-!DdjJ+Z)a6aM}e}~Ea<H?#6;Z@CBB({jnf>@G53eX1o_f`6X%UVV_r@A!4HVljphI(uFcp54e5G<R+>@}MhDw>eCD5kQi%NpAp
C^0{%c*RxkVIq)_8yu@|t&u0=K@8eRy+FyBjJ6;!G@DS_ma9S=CNvZ0AUa-vbQulH+JaMr38_fUTgUdyaqEp~lm58%A)-}cb40phjTCLbkmH=Wk8Gq4nAmXB
Cp6(jVjP5RbJ~)YDCW|1UCIVnWQatazkVeC?#?A-3(8<*R9^UZ<rx++v(;L!HcZv~$z%Z<5s{S=INvBMeohNfVbSAR%5=}2SuZ{;U97~q!JiZ)>pg6-Z45q$
*{x^n8~@t7+@EZDsWI<DL2L!!Q59;Mff8fFallr@+_-+PP&G8U<TweS`_9zs-8PN#3T?c%QAz7>f0KJ0?ubPBy_mSs?!dhI=_M6L;;r{Cs~i^Fpl@UMJq=;{
n*ubbx(5P8eD(v!n0wNNWBWvy5I+xkug4#j8oH@_Da@jh6_&Zv#Iz8xUg`SZz!Y6_EFZ;eVxi{(Y9<0p`B2o}bCoFEv!;q5QfKhq^MMK<tY!``roR$^sJEzz
!yHNnEy)c5!8e77guaex+|z;LYW>%8#;W<0H{!sldw#<a507I9!?Hz&{Eop?3Ex{%v##?ZblJ%V3m4h9l)fu!Q;PBMKNweG^dZ-`Z*gknW62-qPQ;zg?rj=^
3^*94s8WP1Z6<%54p>M-W=k_^Tx-{81jm|=D`@wv8gNG!S7g_8-f)x6b5#jGNgJ9G&1a7%cy1$Mbn~^?;Pr=Ubr{J9!nfXa?pEDuc_MOiyr#*cG<PfjK4E0N
_7xQ!@D8r0ncetOM)s|l=6dFmy^CEl$43cy_ivjH<G9~$V|tkLb~n%AG+=<ZA0w!Dvwij)*0pbV8^pCb6qs^N<j_m$h2$JBu~<b*o2MxY`y-uJyFt~3y%80-
svMNCAF$(l$t|FW<~U2-yjaQKJN}(9f00BS0L_-s@l)~efrp=dv8rMqY^fkRG0<-zwfKX;k2kT?0-PcLG9Oic0umL)<JUH9-H)M5vI5?P!t6kZ0^rDTW?6ch
Ihy+UdN|7!{>1uOAuTNlY5gOV!gm?Z%xTQRF@^8+rYCMGfSDqnm+#c3Aat#MClK<g45TRI;`>L%w*jLx@&{s3e>t`5438CQHmlNN55f&-Rt)i}{gf(i#|pmc
lwk-wPSck&@Kxg&%FjHRq9q$^f$-(SdF?&fz}xPk{~s9>g2ac=hcJUZjii^KS<;uwda3Nrjm%MhM^5vwxAMLgkYK3;sjR7O(as;36w!kvsk&~j*npp@Jokf-
g<vNltx{yx1f4ViR=nXtc+F|(G{t5ZgEqt5hmzYKrLUne9$WL!oye;p<6xlak)AU)<l?W^1a{Y)jgetpgzs#b$?qLMmu}tsi0tF!ydJW_NI8GZqcKy^4dPOC
rv`0mHQ@zEKo}OmdOM4RO<OcP0^{gj8ewDHBIb%?hGz_=po&#%K%kK5Mb|MAxmlKVdPia8F?9&o(F)08R=u3k?;J!yj$~+=vJvQIxF=%oMF+*S#FlN@ltXY0
wI1bphb&5ta=KKL4W?Mh$E(Y5jsg|p{C*8TU*Hjw&E>-S;%+92L9))$Not!vy;yaojSNhvxj1d=)a^$5)nJp@$EPC}&-UW3VO|!Q#`*-TAt@?sva(qnJl`F3
StEl9EQ9`jmH~-b*nM1ma){ShV~U&O^yk#nA+y(mHFz%yY9v1V295_UB%{D^M8>e?o~jf)z;QVy(4+Rx>hD^Zt_>@`rT)*%KmR@s(S&Oe`LK#I($u_l5*q=U
J+MlXq~=-0&salm=9U;7TxzVd?vNIVfvROJy&%ZxUy)em?zhd&Zp`Fo2#$HN?fWbzHlp6TYW0}`NEYKiQu$$y=`<YAnJ6~~U|sekDAW|0n>`-&SmTYy(34Rr
WyIvp*PT#624Uk8lMt;*BIkcfw}xfRHo!=AI`3vUaiLN`0*vzcIIrL{nR{kFVS+oP;h&y9jp<m8runSY26#vMPRj%F${@=k!`r3pe~+R5xs_Z3<CpQ<%y3}`
!`<=4ZCRsJKDm0fjE%`>N6F)m;<iH3zNK2#tz^xigxhmy9iJP@?B<7*D%hi}(piv*dw?(v&MAkT?$HJX&bM<~1WY=}Oh_dGdbGS{G~jCoP}I7r!uprti}KRL
#_<xFXA)4)OyOu2jIHi~?7tLz5lR2Z7#3qcHV4oYa@bCd?wHqC_zg!&bhxQ?AEa;%h=9yoT5@FRJ;s%r)fkEh3ySt;eQn!<|4Li<ca9u(GscYhv})Sau(bXk
L2&?|cZD?EH|rMi2dx#GgtA}9hvxJ@wl!S25UTN_iA3c^=Ip#K&HNjiqUA8-6tjhzwMlOp%pMob8juhWx()47D*J1b2w&)JX*~N(?>XbQ7v<g)1TiEfI~|1k
V)Ke=`3K$5>iZ!<Ep{_1))tjIJsM7m>mkEJFNtyi+jC%YyyNxJbxTd7=&;jXaw{w?eZl~tMDN9YKS@QPWIKQ+e0&J=iAs*}Obi&|{1J6)y<2nP7Zl5}p3<0B
Nsq|)KNK$24ijEzhAME^A}I<AtaWl79ehLAc;l^KhDNi3m4z8)g0mQ@CDHK2D#x+$Ep~mFFI*=_j(d8g#e0ZM@Gj3^HULr6Ms>DTsQ6jk{QX&dzW!U(d*Lt}
ilR@lHo;oLBA?boJkQO7k8by5Z0xyAf@a%eMQNwdloLxYUH2%xKZ`a#K2ngF-vjw3hJE~&*ZnoF;pzuMIm4s}UMMTzuIgQy-q<x|_Xm95?s(^g75<>OkP<Fo
jLa~>LM~|)(C4>h_HDy+M?n<n2CgWKuO8w=vDGo@VHyy;d&%>QF5YjRN&^c-0{f==?iaEu>JJ_+F16mui$?lN#_=DI5YK;<3&laA&$By0EnkII;)yLppvw|(
7r6km_ND;4HPl0b?CEj?#h1ox|GWw|1f9>^qzhx6+3!_b7?-?zxQ!Kgn7`mo4XtJR|If~0Sp~L}m*wG6{jdyNDhl1py^h5Xi(jyObYbMOXusUPhSHrNRG<!c
f!NE1H5y(B%Spwp;2j+kf5g*jBZqD?`UQ{H(u*Psvkq;}=M%FRzAAd`jx6>5)WO^zo<U#ZLDec`59s!-2F>ZY^vbr4i>9ObQ0w<_<@y^AJ0tFk>|gb=){cPQ
Uc3iApC^q6zN7Zda7a;{Qtko-^W5{T0N7kwT|Y)@y!Ahvu}=<dj`!-UHEF7cRF`o2b(t6R`O395BdlJ}tzFTr1)Hpz7mCNt_XOT!e^T#R4Rqb#_@;&Ib)aDq
8C+>6bpdQHRb1P~9BWFD+Vz|RYe42_PmBred4~cYx^^rl!ej2C6n`aI!9pL*%P<g6uq)Kr`deMoNLzb!{=YosLcZg^u}fLu&CyTQb)vh9TpcRxQ!@<EwnErW
ikGaF9$h80q_EDNiatb#L50u+PDn-@b>6${DcV7l3<C;&btc$OW5H9)ky#Hd!l)&Ds&5Zc{(Fe-j@L)(Oj8>P@CLG=Lu!ez)d1_}=Kb~Ts&L~)Dy3V=&x;#Q
WMU++1m%%{57@m-M=Z!rZ=93Cc;xr&e+Hwu(n0=IlkummPepjwkjIM%5pIQq5^Z9)S=S=%;n|$@(CO}b>MKZW^zhF8%xXaD%<bU7Cu+Xjvowc%+{MaZ7puk6
<Tgq01O`&=Eh*|DtA|34h4A6R$v^Sti0BwcH}cmq`ibK~)~A44b_q9JmD_2-jXfl7PE5#zMaVtv_9$~oDYODFFvt8D=-RYxO<bZ96noTC0kjB2N45mp9YC<h
X4cCK2?m1j?Xym;ym<5pcGJsIm=NDQEv)hwRPR2r=DtOu3wp0Zu^ogFQpIz*t$%N-_%<%V=WY^HQaf-HQp0Y(3JAm}5S~@?y_xR(h;#@@Q78xXDt*;o5IZih
GF|C9x}j(mP5Yw`uE=@wvAhS0n1~l-Q_t2Fv`!|)WZRdpz5Y#CrvSeqDuvL{>jh!}FeX??a=5f#52=6$Q3T6XI&=}?=8A-zqofp+yCZ>u+M><2(in6kt(Wt}
&H5lmgf{0VbugsV%M<O)xa_TUMC)j76lH>}B9<NgjP{Jz3_G9D{&S{W^0R3$VTH@)u)=<i!kvXX$m90Ye$P~RKCSzUiZi;db;2~(Pp(_fCnQN|*&|Gyq|X@Z
KV(!zM@V+_wKkZFN|eU|amjNGw#o%2z@(B{aetSD1a4_{W4Q&h63}i9@tJoj5HbZBWhufdgN3splw(2HbhrlGcBEdWgVVSxJ6Rq&bAOz5T*b0l2WXN}fm<5R
^!30*_1IqlAbhIB@5^=B+o||<W$Ku5@!T+ZXoWw}ki3tMk`{;K1Y`Xk@H9os3Y>-B9r(3C0gpiV67Gm`_i=Z2HCmwc!v+^vu+hZ!r738v>nqa4^D{A(y+$Tv
QT5#`aZ*>=*r^uKpnx|a(`kp+vuxeLaX|fz^|^zcwT5v~8+eBa5b1tg|7QTa#kGPGjTMm2=iCXXfWQ?uak%0vTdpOX^zRdSc6vl@LgMS^I*8eNzDs<4_Y^;R
O-6PUl|AFN>aaT})4hyzlR*!EDkQrt2?oSh$Tekjq+mg(=n#7xJ$ZEz?=V!G!+GPW@iU*C-zOi3eKf^>%dR!;Jl^t<4>71Zj}AR7xpGur91e9q1l&&gPjUnq
acAtH0`Z|7Qn3wL=!6XEU5Ey+(H)A3nEh^Um$H<H?+Yc>hJ(w^bvSKVRIs2Y28Y%S{m9)Iiz%#bd5x5?dv-0^)5{<*j3M9@k&coq^-YcA9#VUi1+evOT7A~z
b9X6xZh!fMT7KT$-tu)9sjQ`;_#rkZZ%Rc-+PNR$H94=40M_<X$On>6RDSj?GGDwWm)&U#YNItkaJN0}8o10Axz+H(R@ueu3>F=H_jg7be;6_kyZ(@T1xCrh
Wuq#i_qjc`>JHFH$gtCO=2l8q@lM0i5<Od(Z|_I~<2Fy2OB-0P?c*Dlran>1wu##u8+sFQoDY=G>^EiKL4L!5roADE<8NFQ=9FZB$vRfxzzAo^R?+W{eVz0=
NKiTON|fc1`uIL0aRZ|}$+VF=HW`HLxP$Hg9$q2$d{vLCHs5S${7b{UxD8skys%^$Y;|ID{D;L^!gW*+4~#BWGOemJGq_M=+Js3%N&z;TB&Q0s*9Q}XS7>zv
o#;wR+A&ODa}W;cC5t}FL&{rY^@R4{_Z0X-^Y;L}65)Tl@6?r0EF~}EiA(Ay)G}JTne%x-M?L)hx;u=F3v6+t9yHpQYW5D2G@^eTW>{<q;Jy5G@l2JgM`FL~
3wTog7rHO^<SfO<&sRFb>!_do(rg#<cj@qvQdd&RLG~$*1E49El1PwXI$2VI^!$;MrIx|s8x1N(38asy8HD$Cv9iOqOnUe*m%*(H9C0-ierzJJf6s*k!ppA@
O#fBk_ejG$7JyQ&yVWvPs*j4o*@iymgi+$x(8*ho6zb}v<f3`QNq*#C71|8l2Fx2lxXDp8k#o{SyBa7(vZ>zpKTm4dYC^|`bKl9z%OcU(3yVT7;>7<Iwy00O
YZhBZo5K^>fB+<Ir37I{ui3|YB5B*~8`Re-iFe@beQfMj$;S_u6^O@%3(s1b=Y{#Nn9jzBoC!JApz?ooTry>gZBJrTG*tWZybuFR1em$QHT|QC%V)lE{_sFk
{#(sEv8gwp=U@NpD?lC3sMgdf<a?&D%(pk^A-+_`(LlXYPvIl1dnA6rUgpSEl+V^5?EIc}>2qYN^_`nPAlMkWgrvUi=%n(~$JxH(T#vY+w3}*u-_4{bBwIv`
B(^w$NK;Z1uij+aKnGcFOy>FuV0ZWv?1LfPHo?L1YCbZW==D|+nb<la^M5YPZ2LcP3;4}EFWle|oCX#<y^n8TbrJAmWq%vZq!J-edDA$Zgq{g3cg&}kQI2<S
r08tSMJWm)LAjVbF$$t(hfBa5s)`ubUGrc~nW8YMmN^ZOU+)SJwQ<pva2%D^h415INN4pzEIVYiO_AwEC{lV^1x&wp-n;1;35;CSK%yWgW0Q(gPHy6L76<cb
IQr%F&(VnmiC4Ng5QitlDdVXp*}oZXt@Jse@Wr|+-G-__;&ikpz>faP*<Nk25Mq*+TFdmbg-pnW`PuPY!AhmsoB}OggnpEWq|GmplJHumx2r>HSPTp&=iZJj
?0SiFMVlIOti2EwNWB>qIvUEo&VD!Ebq~nzncBJ3#Z&&m?J#Xjg?rvHH)*N`@y9SQR@uEGgmNA=Xq!k@yYX#)p~oplOLwzclN;g^U?(9$anJCO8&G=le+MEr
@favt7GTP_N*=9Z!;5sT0oDXw4LMCowbeEFDU6QVR9<+waLN|1^bPJ0ALsmAF+&=gE&b#(gUIMaH&xMg%iYN%DQ4)2J54p+3@>;Oy8@&IW7Uix3EP<)_IkBh
nF))sT_S$@Deq38znt{U3Vn`KCM!!+L~*UaJvoHY@OK|W>EU!P)zrHAB0HTK88<(k=`xet^r1&Vg2pDRu{E#?IH_s9G9?=CG)6Byr{O(XXPPrAj4;o?RG~v?
3mV6(F6cKatQ|nY{f!&oKi4wwq({ElG}k~UsR?<NjSJ(^D-2_@>>y;LNJ4Jcx9AArlm1NwULj{ih~)II14X6W$e|s|3CamzK)2p>m)3L`rK9SDh~O)~+gNMh
Ux_OdFPH|MGXiIVjBOc)KU$yOq;)PWqnKOAB@PHN0^>Cw56nRb$l^=s81*iF6DC+leuON8kRsCu7yq|jX@Awhv>#kp1jcnAM?OPO_3jnd#7SE^JvBv8{1H6~
pH>IoUr$?+sM4<sDt?6ijx}_b&u^pSMjk41*G!G*llEH<91Q^DEqG#vtR*0k`U6SIM*!ZT*)>1k$0^p_FgAn0FO?9AYFYlOldMU4v+3v5*A<`V(vxJhS*y~;
Xzq$;OB0j>Q|xRo5D64(fW&2%3KBSsF#aK%l<6_8ms>V6h~_aCnllB@$%fUKcQAIwdz%sSF$00Iog{|jGRnHjILM{zO2Gz_sO0J;F^}4CV8vU-yp;8qljKq6
hi8$&h7bSJmiH)iF#hWW(_ihEVIj$N%M$c*v)_sUYO>iN{6G(IFS-)zl>#0xaAN7jY5ZG|tXCIKXjb$Le8N8yw?xbzW@3RHO!%@JE|MX)u`RO{htq50u^izb
2=MID6FTp-di^La03e=ad*!vWeSw>N7Sy*%o?#ctjbX+1>Y%7-uXVfAG%kg7A_{-7$VMTMDy6KpO5?2{*X8T4Yytj4{(uA8O?V%o`h$!FZ#m|F=4++bUlEV{
V>(Snn4INSAV(~X>##R+D-qkhbJ+O0XW1g^Lh?5B>xaHu4(g|WQ%<YP;>*7?c{y&?5^AH7<Usb;(pU?=j#A>iIGv)sCDD(A(^fEjJq)5`PbvaveV{ja$;74A
m>kD(3}w;d5i^d;6ANIL>UPe}LKJprqM^G~w)A6X>se{>s!w|wEz+W%qDd}Q<#<zfYbhE?d6gYNoswij+d7E{Mi9YGuPzB&{rCqG4d>wLKmi2e$m0`{b9y>q
gtSQR;Je<Ckn#RCawO76Uc0peWX!7MjkIX9#rX-3^nx*Pr!>d+x1irSd=^+8O5U?)P0EyrN`3|@Y@<1VokkZ*#=HvWy_yEhcapBR6yDA`+-W_PyAzN$#r~t1
z^HhPS@udtkb#@|OY5L9B$H#D!QPq{043R<3hk9t5rd)Oh4zi8&^*-Jj%VZ7x>Ss{gD9ORkRJ2|apfm_{hoJdZ46r)<RX}%TlR69<{S38f-2N`IP_%MyQpk>
)W!unY7#OKmf5A%u&8hh8rb)s6)jD%*!pi&?r<|Y=c{#l$I5O?GfDn$*0E4Tc&^{E^<=#lRfvXAaaF-4sDkMZHuEsrKiBLLflLd-eF3GOeq7Qq)rnn4y8RVI
xJ3{I#d)?eV}G{u5Fk07dG1^_bdqr-C@4DW7QUcOAEy+yx+uVZ{m(_4jP&bk#Id5MM5Puw9q0aPh3fL>Vs<^;Kl?O3I-FbJzvP?(_HJl}3K;}grC{9&QZuf~
|6rB{Nn@29_Nv-}Ud8d7NifRTY4gMrO5y{$Z2Oa_$1K?}c*ts^n;P{vF~;5R4>{!HNp+SF4SE~Bcy>rP&4I=6UAoK!m)oWtOI9lia`ruKzc@0;_+tq9?lUzd
td%@^;;AN*&%cb%ye+e*P(baCNiA0AXgQ=qQivGU)ySkE;U)9tCj(FIbcElAK_&_SOE4G?`U}}QgC=)L@6KrjiuK~3PP-sV_FgGlb{lkLptuy=NNN(Q^{sVL
pFm<Wto~dYKktk45Xbl>?)%Mm+Rsywog=0HaV5<1;ge#QP-eUZcBnN1O}l4fQU%@*#}7vgN**hV1kW}@A^;kazBOe&1%D22Kg*6yhOy^x1}<}0^N>slxl38Q
Y)@JWHY=XfH({mND4>5xYpt^AZ<@#fY>~zp$%rQqpdtIecV<muY_Rn$roFIeHj%56K6A@^ky501n-gz7%%Fbk%h^wA&Wq8e`ijh}{8gegdaqJkwD|~!@iI`s
HvSLI^Y(JmOulW-Kns+h)47DsK0;?Lv>wPkL)C8DvhT2qz3t?gA&Nxj)Z$Jv(^*?PLBtKr#gnp9JKsj9CmLney18Vpevv@3u;T_VY`x?U9sfPF>6cACNY+Z%
mBs12n{liBJ0jK$66P8x1P}GEu|SO(8jYWAQ)&Gfjj4v(<=;-{?oYmI#P5&|JXSG&!ZFlJL!csgn6;%0j~H{ZfWBz%-BZJnVCpDZvPX|?Y_H3OmmV`d@ey-^
?%;{Y1mAOKGleCY95<f~Lnl|Sa4;bU{TAaYBZj4ESsEgd(-+Dbjs;oFA1&M!If9|$j#1T`m#3DiVDgUy5Q1pODTgsg%C{?;NO>Tq`?n))@<5&`vUkkIAm;``
5+ILm{t8@Se0;@7e$zb#I)ZL6&Fierywi$znYbuDSw9XpR&`A{CzCT8eC8Xb$aa2vflupt)e+5ct4Jdo$9*YODL}mYfF{A?Uc{Xf-Hb`m6SuXT(SzZt?d99V
Ao-rfafmxB*|7EaUk7Z{higFf#Y7(f&~f<J%DlTW4QvlUge_34@0yv@D-;nS?#zbqWcO&D1!dO=KCbZC#>Ex(VQ7S8#ysyzgPb*^4`MdpRQu`&42Gq=HW*O*
E8YQ>KM|uS&rH%{dF|kf=k*uy!@<4g4fsi_w>3wwZ}j@X;i(wm`8~n8?!{{OTDS!aEW+7Hp#R!L@GX{rhQ?Vl(zZ~QSr}X(oX2roJ2>{;&U5zAcPgdwG7X4c
T6M9Tw$&Ltf^t{IZ3f^MWxmm9d6HC$zqk8z!$)q%026zQ2P_d$rHqF5brBWXS@+%+f;gc`AjT$czS<mI3zbHvZ*Tmb7n^(74v5tJ9h(LjjT;gnqu@{VX<d$%
Qqt518KrkM<P~y4dm{os60fXoXWbm$Q}1eB*G4YwKD#~G7;H-{?OD1^n{aD~u9%fIJviG&t6bP*!8H0^TQ_@WFLWkpPTf9sDI&Ac89Ix6%bn$+xnZ4}Yz$^Q
a=p9cAN>J3Qz=Ff*4H=qP%F9g$vD^a&7o~lnkmyO&Po9vJ<_R;R%l07IrevAT;%f4sjSibxt95zCH@u{!kf$&N*>ewT(f-e9=<72CagH}joK409$P=l)0*!h
k=|wHKz{vg+x&j|S-@nBeWQeui7;EeAsHn34MDu>qw;^5kXN>+cXs#F#t(b?9+`jnKH%cSCVqqR-gCB}y_hJV311BPw|ca#8fusF|LFTSv(15H-Ck>b^VRrr
or35*k!8sXg!uL)iF!Kj+5UV7sguJ8zCmm)_ee&^a*P#nh+!(0QB;NqIAb$#=4t$sYYl*hrOIprl~16sb-3w+hFyv$Q!`QI5K7ajQMHsZ(EMY=y7p;QI-cud
+Cy@u96Os>159Ht=Rxqc3+wp@r(LC=^Hh$Ww0+mK)ivgC3tlii9K+p9Yx3;*c1rRK$-zTi%G!&&*#BBDM2(I_*l_>HZQDbLvQ;(vlnQNS^=@ml6l;_SBE9>w
7sxp7s}Bxn*+c6<KC+wB8dgF)Wb};wPsM{SC2Go-gC|U;AM|c5R;!b`Fb(LVjpD7HlRUag(kZ4r;=Dva&r5hU#m9rzq>Dvc;7l9dR#4_SU|LX5xjLg@!tEhN
ZlIWK#vN+LLjJMq8+PH^Z<78c3i3m$!S;Z0e&1KhzEP%5z%JwLY;uL>dLFxpRTPwo4t_gW-SAWK*k<+fu&?9gPiK&2(*;7IBEI2J+b|YW{y$UIqV&haU_L!R
4x2%(<hWVz29p^~BK+B>Bdsins31q5P(bpTjjN`7O>f#5t}e;L{J0y1z{%%IVgPb-?j8YL$^{RiU3GIQyR@tI{fRCl>iG3IPLKG=B`*PepitynCmYW<%fLia
elzK#&V#+*Q%w?`-&Xbf;G^$=)Zwk|-j)TI!I?7SP`v~K6|9|bg1PSPMS-OK7#V<Yq;E?4v~2<S<EKcNql$zc_z+Eao^?2%vXGmdpRwl^vf~Olh_-P67i;i5
@M>Zu*0n&O+x1WlX(nh7=A6Y<H+o9!kF8*J>lR)8Qsi*kv`MOx6ai%8b1$v+tfbFw1(c0!#sNw1y^&EC;vg2&i%9apym}G_1TWq5*zN2lz_8w%q9&UoHe5-u
<KJ7JFCb7LG)ULI+v`v6&rp+4^$fb!eI4>R=pq$xA8DaHnh;Y7kL#FB6cOl0BTfF=oI#1{0z$zF*jTPubeWDof)(WhfJYko1H{nrF$#LmYahn|R?4l6ARJ!j
@mHqGRc@MBE^D@0N+HTr5fY+wi`z!5k<g#-MuUd@JPeo%ltQ_@la?ap@-k|n3GqCl*Y~cmka?;IMR2Zrp?7l@5f>jmFdAKbtEanQreVcd&-E??xR|k{M>xU`
1j!r=LHj=u>%Hu(vq+%#gj~Ejc8k|!4mp!Se>bji<@7M(KM=RMG@oo216yuoXxA1V<^cfuQz5Tjwr_!|-6MK*u&j068oiRtTvbRw1Ulp>MQLtz)+K^OGe+k2
(PzcZmN$J_0PtT(YVX^u+{#)!w0r&#`sO_M;1tcA%T9|!R-&y5U2;5ZkvDM8>BIIEgS=7hpBHCzZN>ubK%%A5?{6%o8*#a?BTJ}R5ta&lCtS<#JS!jwT>BIE
%KW}^4qka$f~quogWRrGx_5}6L?tzFqDKo|joD{Qy1uCE$CViUWq@`9l2lXTp^g&SOOAwEhO6-pWV2kX2|0j*9kNlQpTSKFdb4FZ88RH8Ob;(>Udct!u=M<H
w1|5gXEEYJV}B_((RG!y%-f7wBWya_D6Qt8rY_a&)1ZKp@d8s!ev+fEa57A=l@HWM(pz~5GmU(*hln)Hs#;e(E5;`C0P3So9b`Pr;!?J+B(tEE&7C=vQ3%5x
*NJw~ZJ1WIFt*CC5gvNtMrzLKHd`rFH`#yfM-}JyI4bS#n~`W+zFuF|AXc}Y8RlE69k+V)LV9hI{|1YEsoP93Z$PYfS!{nE<h|EOCrEa2j*G|8Sn(|E9vCC8
>{*W1M}hDM)E_n;RL6B@m4yZUA=;Ia7Ic=<uFbPJ$h{r=0(v;sQRV26(Z=m}R67!X2&%2FxyYLsd{HIe`{>fuq!=o6npUZz7koc7)g4o~Rh-95yyCUez!PQf
!MIce*%^caZ<SGxtp;xyQ=XTIUO1@1lWX#=z=Lw$0fI-kyeS<htEl+w-O-TqOgFnPEj&*e6qxy|z4KL5n=k}wMKzCBVbT`9z6G$O$s(3DW}51;(erC?$ZVjn
->N&ki+ox0TyQ73LkJt>rQCSQP?mm#;N(9XWylN+C<a>?*ZTIHkf27QpYsQOokq_d!i7rZKn)<Mi=P;^sPOJ=-`-eSwh)P%J~*biGW;e~>>JEny=5EQr<EoT
T}+!LP4tyT#1NW~vY$mYMHJ064*TP>tBg|k;4W=7(Xq4ZJG0jxgK$ZM4hK9X`FkWrPMC%Na)1IOf}v@WTHf25SE!$LZhW~f?po5@bp7*k?f}EGk&*8tIEIx}
d@xlGGqDQHfH~e0#=(6&&pG@ld1dQPmfoS06(eV!ngseX%kX=qLqli}ApszB*?`)wH~Dzr_WnLm__;es*y5eIA{H`4ubHZF;a@RpN=3jf*?9CH0l?)=1vw_g
5oULJlR^n3QO|{s9zQF_PY)jJ=iG+44NQ5F#B4;PD2k{U&pf9GF^r(W4t3DO$O<9GJPK&V)G)Acm+LtiV;!3#HLk=~C&R2+HcP<lvXiYPSKZ%>xh7w=yW@jL
J%%eoofwz(wB*swn%+U0)#-R8l9;dF>aXW)1o(+=wR?!VGsGHJx2<bRjH5zVYwDnSCd(nw<{v=ySXoq(7^Lq$rdXF9_3*Vg{IH{!by)!+T`dm}gmuMQ-N`Ng
Xb<5-6cmMZ1L3$r%>AM$Sz}yrA1kfrgVr*aHMmEE>vrzNM>Jn6;+2n;N$tVbAO}SA-eT1Wl~CYT@o06`P)k-%vxO6QfA06fr%4f-WU=}fok+(_Xk9&{Wc56(
ykqr_?i}*bxN~qqrxbFPNjiktifm+*bv&G+o;U~6a30{pj}p!LhH-yD13{o8+;{^8X>8rc4o7<@8Ncm$d9cM^QiP2VjDs5<vQaDL;$&Dwtbcbh`8}>&-$M_L
Sz+L@7YQcwSwWrk#|hFemRG_=nWpbcza<BKbL8(@J+Ma829G+%_+u0c#|0>Hz_nuR+jK;BvegO*ZtQj#S^y1}?V9itCTez=(832PEHMfvj(ef%n+Q$s`@?}4
<M+A5B$)AsQ)NrmBzeP9?P0HOz`EC|d;_Yq)=^%Wz1x?F7qYBzRc>FCFwx?s%aQtTT)uU|C=8vSu6vX4c_e;Ajx5AaYbj7&vbCF<|5ih@W2;bK#>etHQLKK>
s7lH7$2X=65Am*`y>Hw9ff*6Jl!Y|^!-|3>dG5etyMs{`{ply_idYFUyBM1-3E`Nn@Q2f^)rTw1fcO<CsK>j^TvLG`!(L7m0(nHQh=e#vU5VK5Kt6A>8iHkT
1;5!j^Q^aGwDTgZlzd4x2~8u>hj*XRB2oj$#FWdbYZ>@J)Jcqv$DvF);dlfxi?UZLpR!^HS9A8UnWp>Ma{MKzI9*EcA0+jW&=HAeKkPtj1uT9m^=p$&fTOWR
Fi%COeM6|r&mK1sJl^!66JQ)_L8~6kJ{8eX>kB9f2}F=Yg!VsNe7g7$!V{g-zPeAHc53`PKFT?!sRGG~h7_AVgr~P)3kelH6+p=`fz&YNtm`>Z4O`{Glsp41
TM}3zP%IKPf#l&nrx8E}XcSq9am^SKFTsBky($1^sy%>xIzV8pKNZsDoX~%LXRT-9+?;w}Ig!IE_DSAX)UREjOkH@GFDbIefMI=T9O=-6&40V1zS2HG+m8a~
%(L_QM}e2p%YoHP+;#in$Ib7o(X`AqJgG=-3Qarfm5Eul+cxV<SKud=$j<}ue6d7;8T&XPWnAJ9a0R#V4e%d9t^P}_VM)jQ_7?cuoyV1w40_mR2d%_vrmroH
BPJL$yeFg>rnx-V10=jC99a+pruCB|W=K_td+5b&p4rgOWvIw|#9AyBIzULgHIZH*s1zu;YfCUO!eZdEkQe0u!VMOioys?>)!w#VU2S=&k`KM%^07i)+$m3~
`zG*)zU>PrZF5gt9eE9qKRZCQogU;+LqQ?Fx{#(J*L%TyCty3DY~_H134eI&=-}wV;R42p8j&Gop)jrVt-?1d+3R~ty(Rs(i>?S?_<)%dN**l#KOBfB92azP
8L$<=;b(xsJ@$67TWV^Cln@hGF->OAB=*%HZ<X)WCdw;`&9Lkylo@-|JvTUwhKM<?R1!U;|9%QalY3*Gw<SBC+(>M4&1NZ!pyGA;dDCW=$~H;^1McL`;~FbT
rGw%?i;tatvI7&l0XeqHCkPHcZof42!WK_AC!x-9^+f1fTh=+v?W*I?sO~lQNR*obc2Jac3J;(&BF8kzxCQeI4F_p-Xcto=r!tzTcF!K<oERAZ662I3;$Et(
94djB(bMP9Mb+qW&V|z3t1Rd5!FHM@w<}13JZcHAgn+7)>{#XZA9PV5gq4Itk{p6{S5VN!g>{n6)YCub{c_?p)5mmY5za1t^}x8iM>nGh$|yS$flhEGzcFVG
HA2}OCx2P@_&lnzr#wrf$lPmGR8Rpi3xk7J8Di^KpY~lHho_UD%&C<tsKZ_j^`m=sP-CYire*^uvhg=hCpD-9Au`@JMVy-zq-Q}4+K#Phb7sSKaygZ!rmeFx
!>^LVEU?QSewP(Yi+L;FUr^?^lVMlIkCSS8cG&d-eai)s{SxGV3w$t)cB<y()zM+5EYzZP;B|Bf$fJq3n=Sl;4Lc38ivq3hu^H%5DykI`eQYvB)e#??oA3)u
?iLs{b>HwYDKLh;)c`@o;|~y(Fnr|{B+Z4$j-VaN6&3c{<?YsX`|D>>t>`hjSDM6W)P30FW+O7>G%^b}4>G#5{oxkr9Fn-tlfxd1ua}3pTdK~N&R>8PJzYxS
2sAZbKt-Lq??oVGbBg6*QNu?eB_bnOyc^Wn0qfepS?-Tu_!b(N5uLw4!*@iVFyMQ6)84Q~VGu1FX%ly=?w|M3*F=aV6>2f{ys>)0=?<{~7;h=pG$q@kX8;%%
j2`%ia58VSCCVA%M4BMR){0;ed>0oA;HDuRnhNN&=_gZ2%liU5aqcE8@<U*#Ui@C9lb6+)O5fJ8K9n37vA<BwcENEA|5faU>_tVrVyd<7Zr*lZY4{75p;3ds
=1B&Tdw$N&$#v&-N4(g+U2>fF$5D?nA?2C^<w&D|^rB@oC^S04-e&>$h?hux@_Q14m#`G#$mC5r+=cYhvg?qA=v*aG?>-58i%IG2xUaD6Mlfy^t*w;i7Axl1
&v&p5F2@Lq118pcq)xp~beXQ*S2s&ahP>l!MS%C>qa1bn<bzUg8=6vl+D2u(<g>37h`)p9s;=wdWidWfF6v9f0zq+~6LQps<O%Ji&CwaLquDUMF7VI}V5Ig>
r`2AiT9Cv=W;3D}3YFRP+)2tlw=v&@3G0KaH`NpcseRq!+lYwOyiypeja@d|x~7x?vdwBl$g3r-W=3Ge6BMInD2)B|bS7KMBnfU@hxS%{Bhdx<KC$ohK#M75
B?T{plS5WtQlXXH-gNXu(x-4Z-txr@b(#KrI3Fd`OhTWpp@jp5I%jRy8Ly9hbeKO5ldQTyteNPVK_G3tjH)%U8ZTsO9i}!i(Ut7%GS7@{sd!Mji7}|Zw}c_L
;7>FNWLIQd#XQr_HgC69Z^@0$kAsN!ZgEMgCb&Sis%<IM9#mr|d#0p%HpvOf{rIQHRg36uzc?{?375NQb(Q5*qq!?io>sv{^@=4XXdE0DeRKT}CX`r=h?tL2
hyxz*UJ!fi!%ybJ;aD3v$0t;=2!Bp8u$k0lD!KfC$rCKmD0%SyKl2<fV8Wj6Q6_0Ovj5-w6sDEka5C|5PBsn*Azvll_#%Ox2a2cn=b9o_g9Br3k(jO2KmR(I
J`8PymfN(TbFon*72rOgA*9b_mi>1~1ewcAuLpLyKQvym-BQaTLL+RoXcQ3|w89s4XLO((mJ(o~lV3(Kg1GL?Nw*ksjw;s@;JthgG@vPiAh__ngqx(~UA6#Q
&C`3e*K*AKlT)U|@=Ix1evlz_h;&C_jVa2E$0Pu@N(m-ySw(J`unQeQ6z?DSDVDGnp^x-Ib&N;sc5+_wLx~~T8`Qa%9P(dDm)=K0Aqq_CjQ{GsZhHRrj)7Wb
-*{WW9!w9fEjzMRQjJ9EEmB8dO;6<P(&~rLvGC|EpoA$?hPyxh#Jg=cYOJ_OUVvrj#sZ>AJ7qf`o*~`1wS*UGvGgb#*k(N7ou}L61T7|=P9La6Z8^wyJa@%c
kDw3ZwYt;7Gko-1wsRhhDTTB5yz7?O5?9Me&c^k=>nQiUo)_E|<lljuoo-^c4@hW?re7%;w7wD_4F_NIU~|CfT9#!3*w(i{oS`}&+9fk}`nqRcoRud>CLYM+
s8fnbm)n%nj%dOfQF#Hcgv>q=b=^&3adn0UU-*Owmlz?I1@iYC0vPkR;G0F3_1)XK+QK`t4oo{Qs>prQ=RIJOZeCrJ#0cS!=}e&JRvyuj#H<M=3{3VdQ-`cH
=`w_j=IJcjNscgKocE^wFCcD3Te7PH^-#XXip)2+Xls~9kw#F?rCbu@5=-+#?Ply)`m)kMh4`ecazf=ur_BfHw>Z*G<{Ny)!ngW;OW+%_^5}3yfUnOjv?X$~
${nF3d8n<U@M_3bH=Gd;$vEKtsaWnb0Ie$=M|W-^tJ75;WnU+paJo>DPGNM5u$bqi<1%;R>v+@;;~fVw+l`&^WjcLIrpPPdi_;n9T9UOqc0EpP9%%UMhp^Ar
$cyWIgPzf>9R*uV-X`$mxU1yHmyr<vbqPQv>4a|AOI@Rx;#kJp#`@w_$MTHA<2fH^%2v3itJ9#1#p%8ux{Qiz*D~%L`*%_(f5U?KJm<mp3)*1D|GqP|_XiVf
yAhnH1S(J&FCJn>9K`DfcX0A@cfzmWe)#zV?-4at(_oOdz%Ird%X~lL15f6&Ihel3ET=O+*2mGJrG7#-{DF#2BdS`;Y)_5i#9@}X1p^VE22VLll_b$CPvC9<
$YM5uPl#8tER)6Ggh$*?{ZnBEn}g2XB>OaefLK$b>4TI>VKYDXyUVkFja~iWiLRaZjf<&N$i)D9Ca0)&q!f?o=KEwK3WGQTOCzEG@s@i$fb~D!M?JR1e;s3z
i;;+t!0vuNG6r2aj@Scj5*Xr?xCK9`DgW1*G32iH?HR7UfdDNWLaY^yk{3rOc9#KguS=SqRYXh;nQTWzdiw1lh2L6m??+|A;wF~xa5B{bZ^q@{PXk(xgve?^
M@LX@cD1ALjPN6{#mn4Gdm<1YqwNj7eDvnJ>K`VS;6mtN8x~h{(%7m?`+vwlw;JWoB!`18n!aW##NrwYek3zkv|PG6tCL&msEe8?g~V+QBF}_5VYPS76Z=ux
m(BoTs^E)uG>T3j(UxitV|cc!V>H`$*mSAXnF?6~tOb!9yq=S4x;C`W!0TCweJ0H!qloY(Hj(s|<QD}bpyxTa@iW4bis0cp1BP6OjyxAw!wrPDV}S)(*vedS
Ng`{41+X)qO7)1S-62FTV9J6FY!H}oYSaTcJiKzrV%F>{1o`7M^c$>$#b>)Mt)KJMe0HZVw<2_95+)fdqWqs0!xm_F<qwYZ==LTZ%J^+!j^hLkoC#nm`61&Y
V$k%GYg=b>+AeO>2>Fqe8V$oo^Wss1_OBtQC{jpx#4ewc1<mJMY<wyJ&W*mXTnD|=W}HW3=Xd_`sclKiVQzkj9h%3q>MHl}sz#96iOGv7jiIY!>KAQ~Xg(bA
7D+SFl*xb@Q<~C2X@>(JHRs@^=vv-XMWFcWO!+_Zt9#Mp7Hgyk8SquQvKM7mJf(3By#XxEFCdDt9|0UEiN3ZtTXi1U@4F{Xx#BLDJ2joJqvVhvtV%AQQb)<+
`}Fk>mXog&*ow}iY>cUvC!wT`1+xXhPQ~K`W<yQw0Paj5p0H<cjASp>MIYUJn;+{DPEH-Xd(%Y6HD8G!A_w5Ol;q~&e<4i8hT*6U8U{zGDn~X<4PZ^_a-^n2
fUQHo&7qa?5V)FmrzGJJ+W|2T5wQ@_)}`K?!r8g0uqR4G&zT|`g=!O>EILNB$?y;uM_E1izzwv8U97N9f#V4ogfZ!bmS-LDKm-Uyz{tjPJv27wQdn%7H(|{{
(80_V5f+ghmf0|HZx0T!n;p)OlcnJjQhIFXhZ?s1QGn?&EWZ^_eomLYpFmq7s(BjlH&EuT?j>S^AraL7kZI5N&lzF#G~84lvjeu9gFbq&ENUNV@%=@;AwR;E
U^BtXCj{w0F*wl@>(n)g4NlRxZ+kFJD{_SZDO@ejnG^ay>5q-_=I1JcP^CD$U~(>X*_(De(~5ZGk}W9rgITc$U>@6LH~ySIA4@EdyWghCD(*nfy8KrB`{P^0
5cyOWS5Y()Ee}vU@Yh<fS+hDP)Hi-#rCw`=Yjx*di*iPOC>js<_L**ONG}^)VI5+w?n{EliZ6WnBIq@M>0$&z);H9{T$xvhG<=5L5vTo2rt=VD5U%8c$1w_-
q={{lGl^AD6)D;ZHT?lo3Hj))=NrBiajI2jvqH|=D#(E(bk7|3gwChwPJzB4yIDg}(_Yhybqp&)mATCN_W@=)3Rp^uc1XR)W)RtHr7EH<ejS=gjcrP~)(+s`
3yfg+DxIF|^ru)8sle5swxrMYpo6aay-QD%ag(Q?qpwQ}i-si0eC_wdJRL==0G1kG`Y96MYZg?tvu&Er3jK44Xr5nTtPXAZl45@G99OdDbLZmcnhlvx9@tZ>
U|0v>1nn-4Od(ZFFT|V_mwX@V+a~|!aL1w|{;Ld}|NCJ<1JYr>iLl+tjmw4DP+yrs<AXEPtbV0Y^|oqH-;YL!v$0SM3c~~-+{=6%U4NSsUj@%v)@pkpNWX$8
<&29C!IgRzr3^Wo?~vIskL*=r>!DF9e<D4JHvApt0oLDrxa3n-f+t`p%P5F~-FcIt(v`_xqk<XsVjfg~UG}fQ6sKom?@7@LYAHIPfV6eLpEPvN@wHgxGDXFu
AerF+s>8a{+JnQQ#=|l&R2k%2+;av<<<B|^_HtNQY|szoAHdd>(D>=y@brir@EO#I^ad_MMBiD#l<-~>q8ynrHElY;0Z|S#lp67B&6$!7?nI#@+~%Q!*58V$
2~hbY`eV(TIhf^dM<|Z4-}jx5q>f%5TO6i9PVgTbNw*R3!Cp%_3$k$3&y_Dr9P5*DZ3?nql&tJdWi}rgDF24l#>eU&hVSPm$$U!=mPV*F`4Wu2lOc_=y)8KJ
ehce(e}6?;YIR*j50Rj4pt9CLq28Nq8so-ms+ohSz7gn;!^9#)g%embw*;+EY}7xT6)xRcE5PsgT;&4K^D4R=$c&f2254)vT|E`)8#F3{x8X7A@rH##9yFY}
=-{-9!e#^p@6Z5`(ZR){pi@wrUht(;IO~o+lR4gBflVO$fZ6&+PN?Bb!UYxg`PIYl);+cx$^+L<p21UW{{g*Du6K>rtMI}-`Zj(kVMvp*ksQjXvPgdFp8%wN
4!yg-_<4<{k$A^UfF4oKM-@+6qOyE%tLYIll(3hkrkcMf_+JgzvXjV=<W?mL7^PPYK!-cb?IjpfpBsbJ=mcbfaD`0toJ?odVxf*ar6srD@$l`|On~A46dSSV
S?<`4`IIFWYlH!dD`olC7-$4LgmF7`2y5>s+T%|f=Cw=6NVofxE`eun4T??RVW9|F!vh*ghv*=c=pAiPpO=7(Vo|I+S`)ea#>WhAzZh%hV*XA(=JZl3g`tC(
$j9UfR#w8Is*(5T@kUt;9j=4R4^93j-B~(WwLfn8w0VwJM65A(AJZ!=<XmK%uVgr5<1wCL_)-h*F!v}^+k-;RPaPkX=B=={!=rm_1pYeDcJ<3TCyozN9s?+z
^Pdwd|8jBO)K)OH*3z`GqE&I^p|WjJ(VksdxxHDFo31Us_!b73%xLMce1@+t<ifUSXpvE(;K1;jcfCwm;0v!qmc}Q(^3AtNUbl^n*Yy*mQs;V38*R|E{<`f^
_kV^0ci&|G$|YBAz~Sy;VR_Xf+__cZ&7|p|dbrVOJfO$+(ndg+5@u|7>kN>_^nDrYjAi5q3T0jVVA35QJnpmDBMR#A1EkBE7;P_{LMW6$A>j-7bw5O2PnVjU
71e|&Hp@w+@B4!fjv(QRy_G<z(fmaZ|8A4fm$UcNaPjF4G7uUkpo%n=c!6y02gGEYF&Nc=TlxAUl@IBQn;F2_Te2Vm*+dV_Qp$44)qe#Dn6}5TLk6!HHSFhm
ZA13??-dA1<5f2u;_-L`N;VsiLF6H8f%^e?hNR?KXK34v<+v$KU(Zhtwx|E(<i5Hgap}9?ftqw(U^Zf75(qT)spLb_Cp5QDqJTxLk;Wr`b?<RG3uHg#V<^Gy
%@iCbRBQS<Y%`nly%d9{?Odw!KqmMqTJE1eI4w{vE11J&7Qq<y^WzxQeITL3L+_!c<X~sToh8_caTXuP9ht}=?%b204K`l|^_)dPL}C*`s8g|+JcynPzYyYe
W<CIeP_#<I=Ai%teS$M?h#O37G0<&&WxXIA7gx1j>}EBWirimd0J?XW_cpPUU{Kcq?t4#S9~8W`-{gN>kcsgyvG0c5WXY9{O*gLGHfDDetEl|loF8Kfp8z$%
`y)%MSI~Un++g8opsVD4cixQyJS23gmjw9vsiL5fKnH=1s(xhh!x{&6wg3#9_i`BkfN?&({}s)xxT-edCAaz9R`kA0AF)3HW|k{Yijycv_LG%bz_=fqBq=$v
cs{K{8GtMx%KiVhbp{uAQ0YN>*6Q_^jqh=<Vs&Su(%=;z>PoRnCHpj(jN55IG{_h#SchKAeD1_rrE%e0?#x&$#9wgKXyRjh&27l=%d=A~!x1*MrBi;V;d~Uy
NErz-j4ZU9+riZCRTqX3@C~quQ3uRYtz?TFM-Dnt^mPVM=TYUfL{Qt<LOj_e1Vs}8-Vyan?*zncp2sE5ncH`pj~~GKO9rh2eLW6b-ty&4qt-PNz0|FcQG82F
(G;kSRf!sJ0uENa<_Tn>^r2La1*9Kt@IUNS=^qkxf(0-`z))H*xGWtzH*ky(<L1Lr23fMybHwsmTZqJY&vV+XaIndM)}`J5dC)!T*>4zzKBT7*(9a~8btkMC
dfYok*rdJRy1t)2)g~a9s?p-Xxqg<=B{Ux_^b=bh%Z2$eBQ^~anh7M#VbNF-e4liMf5k9yqwr@I2v6j!aSH#yP_Bzr_6>t_j;jyPQ=^G6cRLa&q}Vhu>;~h<
VeuLb`AD*2WoIu0D!x^2an^ty-Vb9gIfWQtVa344(bV(fB*jv{)jZ5&c+S3-VMx<^-=$A0bARf}p}OgjJ#BtdJAN9&xB`3K%#EQD@2Zi<J~*{5oXKh+ouREx
H&eb@#j04lCld4Tjq!IXMR>!#C&aKRuic504*JAaqzsGD7xcqAak8N;UAs*xDpVO#ybl@ujzcY8nLC-V2LeX=e3Fh-JI$v1sI;&tS3qA{&W{?+T|`OuL9bkK
kRicz0IIRHzZ<j<o0bEgG@yuLP6(}17(wc6a~zxA$?SZvrhC?0(^%QNuC5`IPxRr*XU=&IU2D?f;9iQ4?5CU;Q;k130dFi)e`y}hh5U5DB;drcd3apUVT|@{
G2`l!_@9_du?TrLxjSesV*x<r((PDrL##v8;)87>18zgI@-x}vV?VMwsB??spI!`xMfGI4DjiChw4q_?ejv@s5|na9B^aQgRRf(dYDb6F*DtYUYxE1M!vd&d
>+}I~)8hzFvLqjm9Gj~<KhB;r@b0W%0Bf%4e8#67Kscoe`Ep{^%hf-O^pfdV|HcJJhyuJZX*@?o76R~hImzcPLbS;eMtImiCTN%y28=O$yr%EX^HTjW3wyYv
AMkVYyh3-Ox2-BV<OGsKbYlD<9pk79J)utH1|}IP%k^^~U1urI_|=+ZnF?(c%0=C~VxMpJBHw42pC?%~wxr9C8rdSc<By%HPNSB8<wNi}lk<S5AtV3Oj3x@+
r5pA!>#7}NRy(Zl9W$0?LF5f!1+PaUaVNziYm7fGo^t#&j$r;mD~C_LftLiqIVz&`&Kf97@ltDbW71=0{)08`DSMHl9-&xj4Bh+5{ZBhK^wCvZcV`nhwQ$=Y
Ius(yX(<(u1}Hr$q$MtBAJN^F5YN4H=OD{|og`of@Kr|4&w}oG;83={LE2p%Gf5?v2*cK8;<fO%MLS=)XVSy52wQ%mrNsZ1{aCU|(@Rm_>8y)bhwJsdMfRuH
p7tD~Pr9egr|KpJlq5r&l#T0N!c^nAjIjl<>F)>i(g@cj)+;6S_${~e2A0NzYWBLY^Qn7<b+Geo1%>t$5TQc48$in1p*LkJg*|nL|IavK)-QL_tbUdiyTGmT
8*}k#7d`r3{GG7<`=Fg#D0g9?TESyy_C+0e^V-Tole**qtAdP7hB5&q3&rViHziQ`K4n^}DbhCcR->KKa-wRLn}<dVunl_*4G(wskC4(auj1#mzzpetnW(s+
@NI0p9T3sAK}&7cJ?){zzqpf}ixCgo4?OFwC9gJ-hNny`fPZ@BVNru2*Diz*U;s?`>Rc|CAvnEt`f1|ht9tc*W1la)XDGTtW==%^udJA^7c6W}1BsW`oGp6^
IFL2B5U8dFap<pdPnNRGB2^tyIHucAyRllNm-b`Fl^Jh!6#+=PS!3ZB*AkbBsWJ~)0BSu>tL<6q?r?Vq9jDUz?$1lpDP_llmKPq{V>IH@1hUHBkn3MOiijU?
lbon1FX>IcbtpHFVd(vy^eA-7aZlX*phVwoTztM)kGi`H(2J5}dCYZD5oI>syWl`t)yvZwEV!tz7wz%d?>?n{f*@jMey7FnM03~h_h?lkNeveVp+9g$>*Oc|
2|RkeGE%x~dtxU;H=l;B=sI*d%awi_{o^p(N?riCawiOPZ#f(<JfAf^(Pfo-#c;-rs7aZlTjKyN9^YiOU-DPwFC%;r=j(xa$`C7|RNyWiKGyC|_r=>F`i&Ez
uMs&pPN!uCZzk?zVk|oFrU9b!bfv`>;zK)T!#f}T3&QaCZQ=ZqY@K1+4x`I8^%>^?c^XBcGF>XHDY}0y;F5q#Ls%Zb^nCMV(3d~$3qOZY6-I5`H5OeQehCma
O-+mtNp3t9v5OhG3NzURb5?t8bYH&%r;wM!fI5Nzi6oFuIzNgx2p$!i0{E+%eCMAcz=Q-^A?ekq;?8#``Zmbm8+=IXD62rNk+Hz7eihZvTixTLh3#T4y8aTP
k@a!j2R*WUw};`YWmV^o;D$%eo0JGNp!jv1W$4--XMsgGaM5S=kP@62CU4mU2X_Ge2))G>0c2+wIp~<th1B9>5rrXEn4#~Gmb_|^2Y6aC6`mxz+JOY7LFOM_
g{fsiBm%#TU7zH(hW{tI(@-AH$XKYP0k<6tRlxltHoIudYc)ks)e8<=<JkZSx}9L$H8b*dSWPP~jGM8NF$`YF+%~A6vEU^E;fzZH;fd{En3a~D0Q1q#zS&*?
dQg&c)mxZ`kiWAA#W`>`#*9XBPo+D{wEBGK6F#|5Vx6wLn6%+Pze8NKo9(CWy$bV;HiESnFV8J-2?%>m#--8sxj-Aa){^;Y72q<oNeg$rZmUyk!Zq~2mF3*H
Pp&uxSBaFh3Gc7&DG}<G2r+z~C9PhMOk%5S&9nH0+IqJ5j1AN5Ni=%G@zP`kLnVaZ_kAXCZiqRtS2e~AyU-3#0d7n1tz(!RDdXbtN%92ymFV2_i^a=s*2zM_
=@(U?=B=c@f1b1A)I@kG%R=4o7BKCpZq!hWP>rPxtLl`zQ%K}hsX~VkZfT!gQpM7!|Ksf0U>+w11%`pmz2r+!S;%Z{hC=lJL{W>TLhvwk1;tD#$${9IJ5qpK
`C{MDFmQ}VHCwU%l&GeXoE5k8@wi?LX6mpGHEnztwk*)>h_Ck6CA;UKg@3b&sQn6+=a1u`6{Z{E@#G8-bE_YllW-KS0(#a7%tJ0@7Ws+WY|Ywbq$*W-PiIdU
Bo4w1!@w!bn}6c$!e3>RcTEAAw|;22ElJsim|j4;mW9X8)ZRiy5>_6d_89M{gJ8!z7TEX|CyFO4N(}iKN0WH6Fu!436z+?zZWy!`3wiXDtQmI3rwhSS-2oGF
OB9L;)OPs!cJbYwz6fVP3OWf1kj>@x0;=I=(9<P_GyCcqP~v9gW!<h!j>BXH1oh?MASR*ZM)OHQr|REAjNh-z9qe<ozp)QU_7j!-q_XULa&#>+s+tHPLzLcQ
h)N@GNh2y%?J+9<)QD1s0Li9F3ggjc5SAXY>9?9vA7IOKWX20QQmQU{tP4oyK;>dH|F_}dD3h1ua`lk2)Z(qa1n%PCX;ss2m3mL<Xp3iK$VJhdB7o=frdsZw
Jzc!y4Ow#{LtF5^Kzo2{?QsxcG3-j}Q<edOQHZxFOhH&HQd?0?n`MOOrZNNDSIchA`2l@cxrYN@4%?e^a|rA6)zsS#W83YJyc!h&Pf;Mh=Px3isslSMYF4i;
kOak8;47lyQ`4zj8Q%thL$yPjEuGnOPS3fg;JH#~(7ISA$Ua!ADyPJ>8)|&nB=M~@X0`;QCEJWVeO($l=Gi;?Z{>Don}a!2De3e{s)WF{a={0LE1}{0%j6ap
MQ6LUR?&y<Kl74Gg=a+^aZrS6ZCXL#ox>5tnL<}6JdNP$Zqh@v{?n6SHY}5+UH+fyypKiauDYzMXD6a$H43s0!1>r&wbmejlLi7z8<s@;q6nXcN8uuSxEuT8
)HzJi-N|)^`Xo_vQn7bHV=bA&C@Z}G*cqDR(`P%G!+}O2uN^84?(@K26Qwc3eeETv_K=|XdI?GmZ7kIa58_U9F;V%S?AiuA#nF=?_MsH9;1uUS)atgLqV<9N
op-Gj5)ern14Q&a`75dx1R%jZIb@eSzxN4_>MxhP1ONMsb8vQ2IYkvmS3hfUs*UdH8Na%?Pd%&%IMv@(=51vF^orqGPg(QsPM`MgF}>?cZFXd<j~b1otRuA(
>P%o@Y!20g)^c{tN;wYqoTQi*?zYQ1IBX!ZWih|;t$i#nl6dv^2L21leWEG6iKG21XQX{GvQ3$_Z(yNoP*YJcNxAQb!DLBobiy|)&K}d=pmb3syPt=EGLQyB
PX1BjKFfAb=V~O13FfnrC<vzQ4PYXpI;q@SlYJO#V~V`x$L|?g_W6Ix07$_nb2P+wkJnc(U1joAbMjv=4W_*XU{BAgL{9)3iGNU9zi$}7QCjj9;es{`tx#Pm
{{(WRCr_bny(%Tv1A~uM1c%DSG7ZXos~KU`Y1a7pRG3)NvC7vqMss)oG_ws=(t<#Tr`xV9efU$amHV#NG-nB#hbLtRmSZ7%4S4Z0sKGg!z;l(7oPH5=lGek5
LwQ3(Fur{lI}j<?6wG4m-r0l7bH(Se8Umg^lfUQpH7+Ha#Tw#gFnv<cx$sZC9Wb`rBnYl-rLt*b0MSgSZGM`ugZ~!tU#c_~;ca9kOplq4q-`seJQU1+|Gr$V
Vz+o9GDW@<(hkD0#qWEt*D+Z?J>$IA+^WFk!sO1^E!XIt55D6+hRBW`7`l&#kXRnjJ%2l54p$K*_5nhT2LRMTrLZFQo{x>+q^a=^ey18Li^cWAJ&h25l8o~k
I&O6D)H|tZ21nC$Am$ukUblL0B6g!uqP`UzIAfAB;ZCjclD7}%IM)8Gg*sXuXEw6oktHA21gb2t)Ar+}sG=;qD4X#68@#nj>gSrVpF-)Y`>7gTnMD}Yen%wY
1J0UN{Vbwq7`xGV>a<T71e!G|MFddoy)e)pE%K`|Sz;!lxQMJDY-T_K4}SJ(xn^YhJq8{bTSMsjo5wQ=G)@kCHj-X#rpN6kURQ1#eR2){)Q98}&sWdXz%>y)
-gv39ap=1Qv@PYm8nTlm4Shy?=8#g);BlS6!YdO^kU2(#^?Pt8r+F4j+C*|?j-+EIE01R<Wlr-PcMGW?C^N5Z?JMqO7y6|G86^vZW2EOj@NC9C@wk_!!cm-m
(&02tKc|9AQ@mtNnPhJrG{NpZNK`5tMLTOQb3T|*y7vgIbgGo#uW)qVu@U|LyaRTj>_8B%`3n8SG|U;%g@&|diz+2t0X<kzB_po<CzHh#aLBr!g4u<j58$B;
v6p$PT>E0V4)tbW^BTM-V_EBQ_pC;Or}EkqQMY3p`QnTAZ>~Z_@UX%6#<@=;hz<hC|Kt^5;W7p_F1;#ECg7-Q&RfL<lXP~4&X{Ahc4O~J5#XadMhEGW?;0X{
c-E$>1J~7bR+0mT1C&PH5jH}kV`sU*-FW6agjWyVCI9N~S|o`S`23BmI|b_H2fyH`jBGyzH32pO9Sg@DA5rvae4vWDI~M_dwh%jaOh;TAvY)KJFl@&P=E0Bu
6-aCv>KX1$!ZDp1zR_`h)2;8fgPJy(ZiS+LaW`)Sa8c?4=CTNQ0`OyZ*QJD4Cc0ou(Um>uT;~iaBbP)FKCsnjk_2UyYm@Wy1Y`D%1P~++lcz%6>}y+RXMDY2
s!pQASsY<sj)f{++S8(zr8owE)K&zxrH`gF2#%Bz*L?M{^^QG{wC(Nf(O6*NH6uvOWrwt-Gc8wy<?ppz3y`pb_NYpg-|laN@7uMW{*Y(V)4zm>-=#$yM>GRf
=~1){T-BfDy&ocnDd-&gpY2=%!`$W2zgHrn#WTR0cCp*E<@p_3*YT3i2#SOqi(9+?>=kS*4laA3m!U4qLCX|3*gsX|9Sxe1>R&B$?5Q6ptOi6{Uh3mBHF47I
erz^Vw6;p=@H$8QQhiz{J<bcXU9#8b1tIG!G2Fly?W|tciR8iz*j^Z_nNlsZM7pPB(*UFr3<1B5`Ws?#Dy3H-9P!OJ*Vd{&J^Y#5@7$PI8w1fYLnoYvB}kS8
yz|#nHdpB6;*}_Tc$8pHCtI?khApSCY>#=|E-@Q{nQ;M^uo&2?doPSyUaNYMEnt~95(nDg_v{cqlSw3UjRugRJ9)u(%EW3B9|IBiEZVGTA3xqMd)D126$UIf
2R`TF;TnPaae+$lph;U($rJ`B2Aeg(d%=Jppi~;<@6B)}CF9PfEanEMlvzxjBdjb->|E+_aXHGEL3zT>Z7j?MtMLz}(jP=b#F`RI^uKzBRIJrc4T+A)mo6Ju
%GeF6!dJ{OHDvxjgvd@<nV)XXYcwlpyB)BUhSlqYD#?UqownA!gC|wV_Koo2*_=3NZY^nK@o=&oK0FZ-uknG#HL^GgK}y+}GXrnNGSM26m%zHmP_8pnrOM#O
jq86#m~v!VMJYG(=UiqwSZ@0|^9L;DQis#VBj!(x)xP*}4lsimuWA(7!Yuvy(uV(-k7F~TG>IrFro?Psiu_zn04AXt*}vf08B|km;#RC#fa+)A57MPd)1kzW
U43r7Ks}P@j^5ge%g&J}_?Y`pJkmhZVvy=l2)$fX_GKFgx{3Rr&$6zL(~=O(gijC6qjLz5Cxte4>s+oh04rVX<KzsHg90_a+RuWbpGK*Z3S700c7U%PxM^Tl
Q42hSpkct;x+D-mfaeg$I4IKP+713bBPAe^fBG)Q!E&ZhumKoxFl7gIJc74E7u?PZR2nEHQwJRUKOoqyB;4ge1J9PV(nH!D$r=lmmpi$VhgEb4uNKqW|Jl*k
!~}%k6D*Ml`mUdEN&=)P?0YWS^QS|eyUxFA-C7HYfKtADggPPd%0IpV<VO1d%)SiAVTeS{S~O-9x=}>+i`NJGp<n?WlNq{w@Av<m83}R+B<a&!TbL?9JAl0x
x&zX!j1tTN2kkZ_XV9d-PsU4yJb4^@`xT)i*B#)Wm}VLv1JQ@7<KaH3Pn#O$?0}NxJlT5~Dp-_TpW)A2`vI`2iJgbP4hCcI`?KYJNSQ!Ox^;**-e*Q)*&~yn
c#0)!J_3f>b*^-fj|N<pnopg+Bmr-K2@r6JCvMMU2HP9bMOM_^%s$)hon>DR3q*~}vDG-HI>CC3-~GE?nrqty@vtNmcxA>=plN^s%2eMe?c3lxCoe&P+(E@6
15w<Sx1wl?HboaYgb!|<;@$^|_}WlJ%O7XMO&R%D7u<7IBh?srAl2Rj$50I+wc7Q*8o)l~;~;(2HYR(?iA)Oi;`AhV-S(q>yw8P*4W1W_(J7vD*M=!A9iKag
Vt*pH7zSh#NEh&mJV%KHwiKB*{L|AH{a8r!00h5l_^a3SwA2DHMTfT`%sNb^f!c6_b&uoe{7-Ch46RYIm6d$W#3V=*m5l1vCM}bgR0-FfIz(DvZkIS|jT<YO
s^4_G<;=zd7uagkKP;_@*_rwXJ`FKHovipP#2Sn^3O{RdXtT@(`%$&Y##C8kAF;=hU@kY&NHloq74!ew<4De2&a-AnFp4&~auR~1>0e!Qtx(yn(YhoHh%TEj
P|&vgY4di}SBFKY-4k~Bc;FiiZ#y4rAGp<9ny?lKjEZRDS6M_@Kj^pDzn~Y5C1KX&iKgYd^8N4*c=@(1E}5rZ6-WutXj_$LnUc6$<dv&I1SDsdF<HG(h%@x8
UPTBs^p*MHUj)>^nh}i7+8vD3V}$j@6^7l@{!}MMVFVedJ$au>yRI6HI(I%QGw8fJc#!TCymv~hvzZ$)fCxH;qGdC}X1p>1Ka+9j?_(B0Cb0&-hwK9^-i|qQ
lS<-Lq{4fNPhRkNiH0lb#qdgYL#-bGtK65U6FzpM#=!JA_I7@$Kxpc;3R!JiFoz1M8`4xVLt>b-^^^`a_ANWQBH20x9Y|3$PavRFO}1?27uy{Ay?Gm+U@dEa
j1g@hJtp9v=i4}nOp?f;rDLfYw6fgbMXiV>y>ait7<p*@PhhEtimQ8FX@Z|UrV|r*x-Q|Rlh5Pl<uNA{_Xytfuy4qYneFr_a<6`;NYT5`%f1DMBJ|hZpiB)S
JEopP5?D|E>?xY>*CFZfEqrW$^BCS49pL*G*GXj>1-p)yM``b8&)OB>sBOTlxCe9SpSVDQcUv{vFVq#}e{!-4whSTekHJ|53UsBeE`?3{dappq%Ra;xuf-a$
brK7Utv-aDNHlcoaouFhHj7^FvT>t|IyTgHY1Ehyo8kQLN_~hMosoZlqp-7O<YaePOrcR;*J%zzrIxCCMU&So5u*ohn`~Y&TeN(rK|r7!Ym42q(iDSX>z$R&
cPE{M9^<SCdm0vH^~do4lH84}+D5_ae%~niT)pjS%5G9w##B=sgadlvC4#f`E|SV-WH-*gla7_T<p(;?l$~N3Y|!+UC#kw8KOi(=h4(%LhA&kMV1AOO*)LZs
z*c|Vbd^=Z+GAkOF?N7#ldXdQRO69v8p&`kzTK~^hbq5go=yVR5e%(i$yXU2|4BqM8NYnI<83BiMhWxYdwO_yS1tr51O&zHY=Kn4S2g;%QtxW2wAtx@DfbCu
P%H|qxoQd`^5QfM{^M-z7aLCmLrfdSk`%~yMpec1$YZG?&ZtNYlL_<E_mWl_N&comMwp8YX`N|SDd}^N90jdTL#mMrB_h+8bjA;OqY1Biv5|~vIbCoAgTZdF
`v>(`y-#^p^p+AxYdHqnljc7GxffE%?7vhvKI1VoBq%oe@)Yb(IJK-gx_|1|@bq*p4eTR)9PRz<4ZLLoPXE%ybYZZla0)KTN`*i)1<2q<q7IEUi5e4Rwc9v5
!+5|3uX>`Jifgn!)x}hoiwfG;CtCbE4d8LOi^M`u;4YaHVB`E^bi=eWm<fELlIMkT7zH7uUw9i2Fw(n~VZkgKc)i=x0l~c$?Q!ADmv3EdM_1}XXoXaLsM^wP
en<FWYO@mooI`mTFFGxx@Cl5mqkYw3ln+5bE2bEpq-@h{twknNq)*r<oyPM=CXQxQ3E&twmcj>*|3Vhsbtq5z#tf5+x!#+xu}MY}LOhZ>zD|k&OHy<-s3t?%
-Y%uSPfJrX+}Ot~8Z&;FJf^OjwC9n|9elzP^HZumRS%JfJwBLLRY`4if0iS)LU?fEJFKs|P-L{suy2?(Y}Gld-ukQdIZi(@gobeX+#3OqHO0)RC~V%`!&aXH
)RxwM((%zsFkXspbn-tL(>#&S#53UT9mBC7GxuGXsGDOUs~i1P2(K0euw~j<mt(U&Cfud38H6%+I}J}zqQF&9TJcKj{I6z|Xqf-3#@Dus7ZJu2-6A<C!h<a!
S^M!l?1uMlQFn0gS~yE}-LL@KMRkkQdO*gOSm?a&!q**2p0?Z8C|pfS!e3*DFxq?4EX!<HOlVB(FPB@YwK@kWI=36Rp(zRVtqYTFS$0R9P4t1CPW<)MQ8##x
s<$rsiCHq^TG5#a%9I{alBP=b;YZ3O7(`()6uU-?J@MNhdU<sO5zFFwIh~V(Wx#-Y(#PZF$H~KNWn{^auY2-PrnmsgL#;nK$7i8ydB&G3h-cf5UM9QQZ^kwp
=62x8ehZi!H#0v~?QC$9Il1j3WR=w@qfifDv1M@19A}_;gL~{4&WoQCd-D6V;<7pEJPCs`RWq9Rso)EkfFY^z+>*NG#ZZ%paM&{uVJ`f!)2PbY5c(Eb$bqtW
8l{SO086`W-fDZWsl9<#_1v0do@d}$nke;u*NKvzu<9v#mZkfddMI)}=VTWMjrk`TWK-&@h!Gi>|3<sfKKN44W+t^KZcg1HJ-;prd$v)&!1VdaH5pVT{LctO
EIaBD>*#u)EKl}+6-H);=(Jq8cbpo>&jXv8ZhZ2IDL|Kv2F`X~hWh%*CX>dR5}bgY4N)tGWR`4n4(5jp8jlkB6;TJ2&jrY;9QLxc^oBrCBPS?ogyx%eQdQ8S
pU}sG#vefcJ9&;!wUPYjJiQGx4x+($aZ2KUphUR1o=o3+_AO-`&M_uH4gE^_Fi4c53r_qo296S8>kcpJ{?(u}h<1Zw4sH|7z@ZZn7Wm91<G>RL`Y~Q~wD2tT
v^$s=ZER3O1?VtTMpLc&2W!MZ$#FFPRuXXo-wJx<F&;6z0Bf2S6Y}@uTwC1r@Sjyk|8w`a7B%F<^~mIE+^(MxHC>~+JVkR|Opmz+<Ml+L0z4d^>_asK)tg&4
Xb3!IFo47|b!<}pj>59I_hPuxlA&<u)sqsc&X`HQoGM${J~i%pPk7fZLkP>65!tf75`ZZ_R@Dh5N9|M&55mF^>%z3%=b=MBNDA3fTJ;&C&o8!E;}*hl8Ayc@
quF<wEYe*g^%+R;F#)tW+hO-|iSPkgf_ADp*feEHSbt3Ilh#=`0-aIf_~~X1m&W)6=&3#s$@0k0Vsb%8enXDbix-9;rj%!1?q;5uP6y^B_CX5Pm?@myj{|;u
bgrm7-=zJq|KzT4+K^`sQQfu9+2!_exI^KW!k3eCq{hb_^&D}EJiV?*Lsh5(*vy2dha^{A!&-IE*4!udC@)i(L6W!>TI^?fDBna6<AE_E+|*iOrogo?X>W;e
ZJl=o9{*U|Jn^jRullPCNxYS~w|st~*JW5U?kra_pZy1P50F`uO#VRuo@}|em(k>(d!{=_Np*J7g*VvZM%mha^DC{B!PHvcg~Ln0qBcJ_yQ4h$hSJQ(;^o;5
%jQcHNCWulC`L48-|8xG5DaIPQl{;7POnqA0PUWo+aW^91_q8YsW!MD7C#j*s}%7G`QdD(Ln+^N$20{OmTMU(#hc1quhP!h%H0^6UrG*6)p43wdVL7I1}@Qj
3mMjP;hSH-PvNL;3H35@kzbMSXG2SQK8!_K;Il60GP3>2#o-{$My{ObzSZ~q;w&(8`BMi#nMQG8KjZE5lQga06?oa`oF)0tl#MulIQSbg+k<%RDBo>kY<c}H
bK<mO{Q=0JDJ!<N2Y~!>9dwHIlf*J{DtZ&PIV*cxa5d&2gpcX;s0HFr>c(tM#4qFRRa}J&H`vJHq;GcL*LY{8_t)w9+8~i9q%CL5YNmFGbyY<8Y0g_B(Dn-9
^@%>zEL&rTtSrlii`k;zW3}xpIlh0RY0BO^zu<;me0A)!2Tj6H5|0MLc`l;^`iE@z9h-$qD5kk-PynM3r$#oD2;j_Gj&oO-7Rq2a;1+dLzW*l^!~a<DSLT5_
Si-l*MsGL;fxRUIvS^QMqAq=#1H)&4iq}SfxkPaPR4^|59(HA9J`C`~$ciDF2~b#JfXnA2wx}t7`zkf9EG`V=*0rpjy~S~b6Yca0UCFMTnxtd&)b{(K{f(oB
&m6|<Rw%X)>Ai&a?589$P8Anw(fA6bTs|5R=T>(R?9%FXM&>J)A5(zsDKw3JWC9s}&6_6-z=&by#<7JGOT0|NDdYWxN`;FRREH>Q%XdUeW9cLYWEeHuM+DE=
te2ET>TN$Up}GP{nc%5D^XP5NZMh4i>ZgAeVy6cLA0nkQODL1ag;&(yR$T{-R4Yxu<tfN)+t9%TeZ{=T@0@?dr&sH=ROy@IYuM;!6Q|@V8~5Qt@GWP^pK=;N
?4w-h=p00>F!Eg^0Z#r>l)eI=&sZ|M>p6X>%jxstD>RV>NNC*F-T%xk+dZVN=1EXVDpfQPj|*Xr5seFL9KzI4!BPN}7iZvIS>bs~x8DvLF?S=Qg_<fI3TsNk
1e~s(*xZky4=zjyI?=q+>_eqO{NZ$$V(y>S+9&NwCpqNW%4=Ev#ApA`d2NP*;sn}pLYO9|@SycyvDngh;>QX;Z>hQch#Vh#XqRgSjF27kjK&}FnNW!LqPp2K
utm?nb(}Y^>N&E6l1(WM3Vj*ucSV&@jN;dI2w?mP72uBC3O0ecz}@le<Ga=PY4q%Qy2AyH7((sXm`k@6?uylO1F41pWHW6UZIFom_~t~cKyWGW_?!lES>y%H
(wxaPbl~qH(pxQ+Z*^2N+pday!6nHqvvSBadrAwABAmLp#M$iY8l!t3GXG`Z0%PWFy47M?W=!I)z?Q13#YF0LtB{fu66a|C$+_b4Qj>?QB;B(q;q!97^#K)|
6%J8}t;}B(#Tz?)t%9eWeQ;3X#xFsK(=t^DU@VuUCCA7A*q|}y>w>B2<j?QCezPh)aeG?82dSvzryPED_T~Oo%jOUQjOmgY@L!hV{)3HA1sd^NITM2eN)Z_q
qiI8s@7-ePsYNGuem730f8ERQZckZV+O{eHg1yw=zL>YY_1=uNqdF_g&6$4ecR&=K_+Kk_ItMQ`hWwF&%wMO?xaq;NnNM_$Ac;P_!^&MohDYoI|1`GqPSo}^
(K*lu{jsbCHT3fkNi)9#3wxMKXa$F0>ZD6SRmVf0B0Rp}0B*h=%bNw>5A%^`t!9m<8)WsA>*NgPc7H<Wgc?!rJ&yX&)nnx2e@$$wk}0Eg&n^JD+8C4KbiR{1
Uci-PjjdNegH++{dh_X)w^yiy9!_9(2E?#%nG}U?BZP-PVQ3Yzer9!q^bmDI*UeGY!MmTU`3gU?UL7wUVToiQCe{--IwS`lGj!-Xw_NYfJ8o;BeZ}-TFbHBm
@`?1#u+~n>Za|cl$W>`r=kVvu$^j%<C2Lxx*Bk{w6CD<N9kCQ-C&Y!M3Bnwp-P-U)F>$w178k3IZM?-D&&wx+lS-1B=Cp$wO<z0m7SN|rYYX)MslAPKOese6
4Ny$zt_O^u5M!LujFRByFLK;=_u@{AEASAf`XKe6s))W)EZ^6z9Kz|DF7N*5Z2zChV(^UKkZrBMXi}XYf3<FngsZnrLan-{+~HnBYuWRYM7(*AM>ww(OX=F-
Qr&OFO}0+Tv_I0SG~5Z**GTB&s-sf_$C=c;I)~2M&uPr|3h7mlVa(4i0dKqo1g;%7e?<#!LFd2l><g4xF196`>PX4EyMcx^ca)Y<XDvLy89I&O^_vWci?5qY
S>G&0LeqcKd4N*pVUd<)QIu<9_i``T-m(Xx<BQ2$GDIM#P;n4d8`CiT!}FcyFxrsIp)nkgKIC?x4nh}90am)t<!lytftw~hN}y<N)ZQFf&Q_;^GD5WH&Iq|y
pl66N-pnG45J&+~J&}vzS?#B*cZh_8j2SB}n%X~SlRxWdLx6pxqu!meq!8nCR$pzwE2V6k@95;EB2^ZbLoS94Vgxc<*s0H`W82A0fBT-EKzU<z%*i=XP(@|k
vN(QHKdh(i>0*{GWfRcS5^g33G`{9j^F?swojp59Mj=3`3t<^nW)&D^r&)@iJR@=fsOtMFJ{Y7zchVf;^t(maT55u?A4#@155_<!On6T}9NyD*k6b$p<}tgK
QPYtA#v7)YmeDioWD>wvB|P!}rHnguWP0UpuYO3IxEOZw(qR3}YwM)GH)YVl(q}vp4J2gqmPhfe;_AfKKH1Dp;R?`89DK3}af_=Q*+$)(Cba5gkYppj0Lf+F
K(y#(7_dHU+V$8yK!2kqnGaUPjr>%Q<r2hDqG)1va9ojB8xPyW&l15xv)Wp7pb)yFYv>yL6vf^y_bdZU#fB~wzCUX-Uw-252C(4zv*lHf_TxaDc>)tjo({@N
A=^ct@d9?yA73psoerT~Q7}>b;9%T#azg*|l<g@9459@uEHAP!n9t0T5Wg#`1DaZEb|dxB3B|QYXnXIr%c&ptrILRkJv<FY>}2U*Aa_<RD0M{3BZt15@Qtw(
ppE{mbc1i<t(+Y}?i*&Cq@Ogl-;gzx;Q}aacPt-+Z|Ll@vU<tfZ!i!rUa_v_0GPx?{*Yve>qcZ^$QDX@sTs&Vj1rQRA=U=%b_Tj~z2c<DKrR%3kA7_Kmsh>1
Q6%3a_rE2+#j!Rl_!;-PuyY42;^llD9fj_2MsmsF8pQ=#zMwipbkoCG+k*wIx!h)UEd1a|aY6C<;JJJ@9fQHaD-USbEO0BFudCE+vHU-`UZ@5scHBK_NVHsK
j>*vnVJjcs)x-p_nwr=>XMHcq?iYb=oZiTvNG>A&Vg|I|@3qt{de$NX3{`$=jXO*^``EWH))~M*aCtDuX;4PJhTb}3fV3vWVG`lKY;%jaGx#FB6go~;c7p!0
su4w~t%gi9E8$g^r1b7CYE2h)giZH|nJgt@1*#p&yIFjT)I-$q#oU@Ky>I_F=XBlj7|4QUiULx(8o;)W2;YhnjV$vE#<L~BL}larIELXfxa{_scWpRE%yTwk
%X+$KGj9M3|3)+U$vDQX$`EhGmyRFeaNw!36*N=m)H%kd+tuQ^dAPex-DzM11vHA|;Yx`^JpV%Y@_(XA;KKb8fTSDyG1zH}dx*ns@~Yq=tlz*{uX2^*4GJ8-
pZ;+<+bR{xlTP+DV2p)o19QgosIqV~p-9QKL==O%u1>MPlw0~SbHS#0x9kcHwbFV|SX#V($)&B#tPWe`$db2Lul6065b{tPoMsY;Ld=>Ec(+OlD2<67$`J$|
8=Cg(7KKy8_EX<%hQl8O?Sl0J-0MvxVtVObmWW3!orZ|8PA^XSHOJ*@x?%=m4WJ#sQfsy*`KJhedfASBK+6`{@mZEdaxnsV5xs+kT>OSWU*#krW#Ht$Y3q$x
^^B+<YS|KjApQTL!#zNsaWWd4JU7l3ci4%Qa;F+V(n5iVlM}<mfFHK=PSfzlu5pMgK!}YmsFbE_-;3u#??nDqT@8w+TjN;*>6G$Z87rm$jJ#1x$We)|deK8{
y7A}9&d~i{gp!z$HVCp)ZD>7SIps=o?o-tz90CLe_@H%UtFr9EMXCdHI{YjDREj&5*pIgSQ=Vbw{`F<F&DQ3qj3tkg6~8Ey3NCQ{rLl)YF3@Hptj$Rb)mg0Q
VNPKAG?vDVZEvuF)flTLLCPTkA0W?h4_=Cm%SvV*L$?ov!uh{4m!ecwmhy%;Bt?nUi`Jmz{Ab{#trn1$B&N%9rB$a-n9!HfQ~^KUTSAB5Z?sM~)9H7Qm&iNP
Ut!=xA=jX3XZk>mbZoSWL}hkxJq-S&)x;8Uo$E+g)H!hKji=)&s7$v;$vfrb+yf|#`Kz#|Z~-}|`ZH5hvM7x0iFADm53;~G;BB81wlVpC%`91FK$<k#UTa9}
A+Uz|XIF@Ls(U;%7^QNfAK(P;8P=@%XTAUzh0<U!FEWw3U|Ae1gM&%~$m{^Mjhd4S{Z;3H)VpUHt>&_QRw<O8lxP>nt)xh9Q(eMnGsDK0oy3p@+fxKqH2$K7
;R{Klm_&`EUkYXqDj-fMqw&EOz<0gzKPa48^j=fYc=JQlBuRPk4X-d!I0MYdubgs{h0GbAe%@E4dW764HTfsYeejhL%K~NA!BoOoC6hDQ_(*^{HS6rSixEUP
NYG4RhuGq@dSj9&15d}ATh650yU&h&q8bF7;w=PXj~l*Z83_?bg|JpF)Cp8)Ee`8MGZL`c2<RSCz5t9n!004he{$UNRlJ5S$Pvfol1(^}1$!$_CwT&7RiB9W
yR56CMd)mnD6e44P5osM8ibM`ktt-Rk-&nlA1>!EFJ)|gpyWhGn-gP{);TXwM$$Gq)sKA9UdfniIxyOF(3p(&ZMDd*q7ZtK$Jl`aJz3A{(g;nijD&wWr|ONG
6Di1=KKOwt)i{=i=*iXr@gABggWqj#+xt&|NQ(tp)H;^}#>(D+SV4(g>vW}+1+~i2$fA=vJ`58Mg(=d9i4y&2x1VKSs)}h?8*o!<Al|fmtiA5F6V7i%Qfl0*
J#wQ)){ePvM~E{Ue)xBVB`=^|^AZ`!|J)N81cZ-0=7QsJ0#MSK=Gi36N@3QVmIlp9;Vf;wtQ=HAz#B06_e8SAJGZ?S%Ozuxfq)fU11#;#{kOPodo~uV8WEcx
`Um^Qg+;`>Kq7Xg+TBizxJTqayP(5}Spb{3Y@j!zlq{Xq(Fte5UEBV_!0FW(-T0iIMtRz%1Sxn|j-5^3TxX{njWcVB<Sa?3=w*SmoKN6|be!>H9YS<SG|de|
JQif-kp*2BZ<14lx^x&Q?7X5W1t-`RUDi-_fw)fh33H$~1#H(#ul8I&KuaKoA02NDt$_W0TUdK$)O10h7{9?}9Pahf{8g!2y!xHu-9Oi^NRX6dNJgeipMDnt
n}&e4h0w$PCJHu$b*Suu!-{WZ%}##7_chtN&X&-yJkANu-g0bds`zho%Sod6Jq0#eNnQLJ2pi`#rVOkuM+4<iNe%wpBW|pP0#=#5r#ezfGhC#~Cfdpg9q6N&
zgd`~nU?%njfZ9E0DRWTqp#ECvY1(6bR3UuWmXVwD{S&>wO>X<3uxi*qmHEOm*?&vOxLu=^^LHcg-4lM8||Cf>rg17CKIop2zE^~E&HX74+OQkW@$qG(tH6)
fa<=!VszGP{Eeg=N=8RZx4<N>vzyz?qn<MG*c*LAMB{lTu1vIXXO0-w>bT6B8o9^5+lpGgqhZSgCIB4kh-Z{m4f~s^*>1h^%$F#^=)^}rTq+dAQoe<VKr?7?
s!iU80n1+Q1(R2ZX;o@d){~G$!8WU)(bwvHaaj{j6(6J^SgjhJgV~J^H#JTjoBMh`-!gF@SY@3vu~$YtOSsBglnOeXPgp0*XJ>|r6Q|)$^&BdY-2I&O|AI(`
H5k!QTXR`2$QQ|Q<-fiTY=+giA3h!LpqB}53qZ#&EKSNf6j*nqgYfJdU27n~(>vJ={u&=7slL<Xl+4Mk7Vf5to&KU#y;;Q%Cj(dKz?TrK!Nufw=^~Bn^C9zr
HSG`b1w?9<4rI@Oa&|v2lUJy)za3r&`ULL6Y*@Xv+fQ5f8;eyy9vi3;-TV@C+|X~8aB+Wv<x(`6`;s_5kMVn^(6^q1oG0(#(k1-Ry+S>BMxcIUkND(6qMvHg
oLth0RZzRjV#8uv)O~+5kbCW*f*nd}jI-QNv7Ah~7EoTZ2rZrWrpql3dj_gl-mk<uYsE@=&p=KznXP#@rwS54xgevDf20vyb$wqJ%&o#C)W;QC^oc(+ij8O0
jH?A5(OwUH=?!80R_OmpV^{qXHc@B71$Xw0fBp%a4LDEpaN857rREN)Q|!8VHOH2(L29`$N_1Y>sL}DkNC!vl5+Ex~#zpS)&aDX{CuZMaoN089vUpl}{?ACT
C+T<#2pjLXur@oN+<f?=!G+Qfz}N4u=ZsfD>vauTwvTeht2rz7!?o~S>`)5eZz|tp9s|ptSpSm=C?JGJ74Z>P1I`hY^%~h(vr9m1;=r-s$9G<vB#v)X*wgp4
WEXz)NHCpq9K^j(bxV)%08k3yJD(sFx|I@I+Qc`Fb?7TxbJ%C@Bd^FZt)F&<eCiz#_yhqFdn@A;BFeU3lo7|+V5^+(BPYLl!gjaKpxP3)<?J4VxgcAJAo7R9
zl?pShs?yn)8&z}hWW@$@+9x?RwkomXJzbV`z|iLYR%O@{V&em9Iv^^yZrY$MN-B>7s|M<seP&K^_p8-hxt?<zM@JpXKjrxk<2`UVhm3etq~Np$Sqi!X@Z~$
q%(YHgNnP@I@GKB|7|&g$YQGd?1E<7fOt_WMl%qlswdkk&WS$olM4XP5|flUQgV`5WpZQia7z56Lq}0+Ar<Uy5rLOz`+(x%idPfuMC~k$1qX|1o=0qEensjI
e@KB{3YJu}7_xiJd0qQf1qbh3*INpTho~Ve$^O5qG%-r4O%HYx`oPL<siq}dd_D72g=Aj@{+ew}XW{A-Ol+mDF{T61xVYVoFZBjEjjt8^OMM&Jn<f~vP~6He
;0%GFA;EWN*}mdF*7Z!<UuS;;sD7kxrasS5`)MAGSxV7m<GI_<qCa?!?In0>RLaSi{40$S8EIw!cd9#kJ7_iHmxWYEP4h2>@xrys*1jPzwcBPnPfWQ!T{T)A
2w#cGE8P5URqYip9ql`6WC3g!JCH=6<~>Ct6;<_*;wIv>ihcvuJI^%&qjYvv-Y76~xZR5j`n3bcx+X`*3qGXsouSjmP`IKb1@4bT)0%yg)hNy!aYP5O1dAcX
4{x%R?w22r$D342#0?qD(p7M`ysfH3r2<fQ)JJ!|fQN}Onm(_?zde=1z4&kAYa0H!(`~6{O|)46dGf{J5;MU0Z&o-C5jryHZywk_M@B{F3sRRx<$*3M=TyQh
$4?GeWFd%w7MV}dH%}V>8kV@WFZE19Lvqc$<Ui`Z<8v_v@1O_=8FtJ1W8ds7<H{0?lSNnwd+N+fJAV(x7?KQc0~kSuR}Nxs1CeQM5FW0tfG3uMwLOxavIUC!
^w0;fD~BpkjCB3|!w4pgW#1ukdGqKAE<(|sUC6R*R0m_vwxb)ySo~E4(N}?!K4E$xRpeC7eG@oFN(`u%7NlD|Rq}$8F<zZ283ycTebq!{j)Yz;h{mWta!5#+
eG_0g5sg$p?MvUfF^8ux-=PGjjcw*X+A6ydRy&AlC8ZZ0EV088UoD)eJJ%V03xjh+tUl6~6qG${jt8CJYOim{he^)z#mXqCbc9kGcGFle<XoX3CGSlTcs<?q
KI2^bhNN>tJF~ZQmO;s{cG!cooo(gtndYVoldWle{-ADJ4cC$9wN2%Jme>9?T0&ixt-DM!SvXFiUGb<Y&Cc6QxWou0$w2?<y;W~Ou0Blm0J-nY94sPIdCj2V
er1!$^{!T*r9mz5s4f@o4R?Bgb(Y`u;=>y)HpLYSX_}v}phq5H4b;^T9u!$jmowV9C9?CUh+N#QBY$>E5tFkG*To^~8VGobGQ~fE=l{bGJj7X&w~3AfGs1j^
$i?H4-IM)nu3_?dPZ6T*seGTODG~b{8Cfv4YToT^7&l6-KT-Stj_tb{RKg1*J7q{4kVJabS>Pun6(!c{%~CI`^n7X5^BPPQzw%j;lNL5Yo=zA=YZ{(OU-y9~
S3SpU@;Qdgoj#9b&f$V^_jDty;2nDJcn0JxRy()CvpL_Iw?_%AZ1VN!Q%`n+T1Kzz_X)~qHQ1n=0jL|0^o4_dwcIP3e2g(!2GN3(YeP!ECxb`WW3l`(*?k3*
hkIm~tg>R)&RIYLj9N~Ehyp!}-S~iqMf43GS}b+(!tDsFHUk7YFYIQaOG-(rp^<A*?0<eC$w{8mZv%WWBEiajO0`F+DWH<<=WEO272_Ut5LuM01qjosx9XYU
Gifxa8~Gf{XYX`*5?mP9lPf002fP0w<0qs_n7VqOjg9xFQOkeMz$xtBtERB3u;c>M@`mdo1+3q|s=1UPni|-ipu%0iSzg~e3EbcsWKY*Vds7On`0toh`t~N0
Vwz14#qb@ZzGNzT1w{iJ6r=!=-T(|F3|^##`{e|7Xn9q6r>*%Mf?q76(-=*Vq!FJD(=ZH8trRp*ym0$EmB-XdkDc{MA$d)7tvdc?XT8OcV?CtaIb)0ir$&I1
HLIF?gBSK+Fbd9QjbA}d3+H|n4#c`%MKp*pw_q%3yOH)HgNU4<nS7-$MAg-aERb?DTOs%a*WkZOawk*YP{a{3!o?;!@qIWwwt?5Gxd{2fSx81^TF#&vA-hv-
UArT<K~=kxe!;Z2%=ZDvIDCCJr_Yi0Uvt)9fZ<j&m#cFVgVY(%IH>T?_^IrtE0y(Q_w99p2|$^e8GffpuMhwroe%1+kfiV@XGt@jE~G%7sH#hvZk0-M2NBSn
jVa47S=4c6%Yl%jCiNbf(|P+cX!WmKBZp>b>xxdbQyw)X$Z?WSmJyOcCvzxO59C>l2d2m|T~?wo7>i>sE=H47pE^_nocOxqnBW%*L}atk>RL1(cj%UU9YjUS
#O3(jf#_PIXST570yVVGGc)z86v0B68)2L<(0_1LGX?7f(a?J7OekRFbQe{%PyN1TCkJyMRi%`&BsptN`*t=@%xjMe5*k6#U~pkQ(I+w4CnTW=kXr3spL+!c
RBgoF$6PYLoi>35roM91HOroUzkG_e%P7CppA<RA&@mj;aj`*yYV6jt19HCiznM#-=aituJejF^m+Mk~z+%K#wsxzFjRqg?4;s%~bkoj<n|uaM%t&JQLen`@
N$k&~S^7OR#3K2G`zl$4VBhKl5|ta0aZr&38T_us@TKy2dS}05(X2U=$jvwRXoW?29@D|tGB#Fs1rmscooN%oJi5WUU1yA=q>g5Nmx83_269!b6;@QmawW?x
!qZ+)XdLLd6hg$?mD7aDR)Om%lu}i@J=%o$a-)E~EZDHVxjN>EN?}aXgy+?v$#>~#kWEs?j;a2;p52$<ph6iE5jf|@|KiU&m*hlygjFSOgm!x8ML<9;>W<$C
lS!{r&9uTN0~}<?7`kvibm8}<GzD!#4iy0th$3+dzLh4@-)r##5%2|!!ox)51;P+B@Sb}_hfHE-%&B~grY@gHtEv`ofd84H8!syt#}#B7iu_4YwM=iXpB0qj
mn-%mhC~LreLp^7`!PnSRVK*I7<uo048^0_e-Ny)@3%zE9NTg*cg$%h<PVaT?)xIb{3BVDBO{Q}ymZl~CMEEEho?q%7U6xAk91UIqyd_KHweulSp}T&B8whc
5S*i$HQ-M54rscPyCaD}43FFsA@ezOkT<K6>l>E(r`Vk&gQKhXv#iLjg+U>ZI*?P#wu<-A-@uRd#CT8&ofm9^(-9P`oCl7>v4$GKFGf}^9mrtqAuuOYUhm*R
Z;XL{y4J;JC=V_ULhFBJ!jPfE_?_KC7t=joG-S;(Hy%{lpP_9%VhCg7IyOYtwxJ?cjAyqWyL1P-ObleJLvajzd7o4%yjv;Ze|cu9gu)THExEqO%m5M#*RLhn
^mvB9ojn$6wAh7_5sw{nz43;Z$sMC1c1lyqUgrgVpRJ7Wy;T9w`(n<gT^j{t?BTT|r1uKzp#s3LKQYYGfC17+McNrSf+x!sh9^1d5UK-`g+wwUVTvAX$^!(Q
9;b^=Y&VgrH{0CO>;oj*L-9QMl=kd8W!Tm35tLNwn)IzJiO4C0r>q#V`yhPn?x*xVhrc-miwj)~-k%xT!qwb9B`cDYo<xhPamy7MiU*;=<vA(l@iKQV(Tky5
EX_A;CL2i8_m5-{jBe^ScUM=W^=*2i;~t?$sSk16vyqw<Rah6fOQQ`1&-(AFPl09ZWTb1PoFHqEEm)!>3pKYkQusGjXX9(hH*vAlx5SwtT&?PYp?xX(bynhK
fuT4X;k`BsDj5jfg~JGa6y}%`XwjMo$$Uqzra9%!8OJB#S>UF`<A&l2`HSJzz$m-5;B_zBoZP5~oyL*`c~D4N?zd0A1jAAv3yn^E{xnS2nNh@Uw^vKpEsBjj
<wrYlo33bQYP5O|^!k);x+`zDp?&cIY;kn&Jfod3@WnhJ+x<X~^ihWxNJb9pxF!cr4r;{(4kBE{%u7l&uK*q9%!i-ybuU-(Y-B#GF@n^Uqa|$?$L<E0E>XYc
4uQ_B#!y+ElTr-2QC;^ttZ8!3Av5(pZl3=gWI}zz8YbdqFapTj;WNEX9)J9PPiM)$>V;=nC{9)Pk2x`rmosoF9W6o%Y$?%+>4>+$n_4+SWoH=nYJ9Pm9EeUC
mW>yPyCNrJioKkZ<aP-|EnO#DjP-^4t$tp!lg-WZ*`z>~l`Ubg+BmRyaL)#JoXe!%`pKnRH`o{_1H(J$tqidYR6&KU;qOp0f}Ja0Er5{mAw~k4oX8<MtiCXl
@+*DIHCE>HGit68$nL(5K{X>26=2`+FZi^|%YGs@(`&~;YvqlDF(0FKXIsyTSr#>c0UD9y@wGP=$%9rG0gsUr`WpEzPNw5__{E;iJ0T2YoEICD4%mMrob}(!
^GLf-GN^U=TN!p@f`o?k=aUB5W9gJH<R&VsODmZ#z+EHcYH+NE5!QRIYa4N-DNwMO6X3YzZzAvTO;-vn;%%icprlgrbt2-EvooUgV4jz4N*J?xF*Z>@c@m<q
TKt7Y590Xd(_L~HO6Rc4zjkT?C{AjQHON@mCc4Xi6O$_=#SZn^<umU@&g#aomMD}(-E8Vl-)0`FpqxM;!y(^P6sT8GxJj~1s^!&pvR?b#nV0uPcSnXidmpwM
mthl{aB3Z}H<>5Vq#hkAkp?PBWm&Vk0iMCmb)^2wLbC!x``?O5OapSQ);x0Zog)Y3jtfTz3h@Be#)h>A76ZrSfYT`<;bj^6f{R3s{;c}X9C=3kJG(My*4P<&
V}611WEcPrIsS?;97j+Li&#l5THSE7(Xx0US#tDVH!(I2-H!Aj1AAf&0uJdvi@|mm9{s5k1^{$pKKt!i;<k}LaZ{ku8(hmUt3q;nfk-!o1}N=~=4Vt92D=C^
2I=yOL^$WcyTQH9Dx-EA#d0yv2{HoK8hzX%Usu{HYh;epR!R}@%IXYh6nrYhzfC|%wKyDuHN%Ry*yUrLM>dTKwz};fF%3jFbKUhg`_cLcWh>bys=%!{sF^#}
v=uWz!qZBlw2SNaJwsDYDP)qHP}Pi%0B3C~)zzMLX&VZ)<yb;-?@kL1y<XXRL<@9U3Za^k7@~JjrmcnH8jK$uHyFo>dN$R$ZzZ4&ZlnEc5+#m&`ot}bLLAJ*
%<@4;7q%&6^A%Z3Z<!DEAgHe&wRoHD4@_Zev++o*apdHf<b3#qVWS&z0*`4_aaneF0els4tO-{6-~J2u8!C*I+tlk@?QwF}eH*4i^Lbz<>RE}is%BnMk7jC=
nyv@@bL3A3?522+T<*4{(tppU**M%b3-Tm3!vb6GXES5wXShXyzWedE)gjXtarZIkwm8uq$r^UK<{N9+(~tAA!wyJC5VvX!ry)+wgI66QDak;#wi}-YrKnwJ
gu^EKt*g*TMtCt4;ChV;<-3?(bTPYk)V}T1<KUh-A#+gsCJ`FD`WAnS2^kbb-f*271Tt1yrPlKz+cJ**dd#58t)PVf!?QS(r-_vh+E#u#llA|&5t9>3MDWUt
jwpS{Qk%9hRxbztxK)hzGo4PW1q>;fa5gC)ZKP>&px*}*lxqvr@C+)Go2##p*`V}IQV@uTC&G>DANfL5klB{QYxog3hWd3nT8$QdYzVW<+YbNiDd=<F`9XCY
DZl4$+Q6ztYeQ-<=?>nkN{?1evX=AxQoKPI>uWuRLuu`wzOr1@8SxX-+ZE5V90di3>C9SA7KsOJs;+U0jf+>{hKn$F_70+{*zc96K%zv*3uXH&^x%8a@ONZ`
gSAq<BhYW5KPT3MhPuw80^76yzgSRcMZYg@7?G_n4L8>A?~XVWQl#p2-Qm2;7m}Q0P+RQ|#X8-_6=YI#fTsxRAG&q(824?Tt^HWRigMMTkEX);zlKkLB2rTy
;Xt3>hwC*z^wPG~BM*=#4090o@WNQn5PGC6s6R@+*SrjFdA#G*>^g$mD{J5RtH|oV3E+RT5U!+lfQ-1t!e!zNW{UbttLVigA0NqYEU4PAlY))pYO1(-@!kCV
>dd^+0l~B$9(-IgWzo`bI_As-Hl1j-zwrZ<6*2WyckaI5CX&;26R&qv2vG}R%@d!!b|h^XPNF6JHPtb)$-{EM@`G!+a2VWsYYGO#9pZnG1odtg?6D-YEr5?}
&U{V|T*+96fgK!!^1(cD{#xe(;0wcg5UuA^B{%6h@~JY(LFw*D{}Ab?SBfUWB`FL=^o|34D|)4>3T{)sIKGq9W3;IZ%0i*zWjVYRTvGfG{Glw#JD2(xwQ&U6
pTfP`CPhM8&1?SwW@ShXVn!`0XyOE`i?cb@CHt-Btq@$*L8o~I%`A_HS^BRXG?f1lVWK_RN0j)-&%823SnY$Yh0<ZRnZ8?N_l=;d_H38eUnuvE=GMPxUP)tz
?CiP-!<@^*XkB*kHoG;$Ni1<^`aSW-%+onL0b9EB?T!GRaEB+f(6d-4#*Bs@G^Vwn7qBHN?S{h8Gl4FXTbi{1%{T2hNe`(q()FzLXB(*hwGR1l#=Qw^e&$FX
AMhBRc>g({BB|1KC0a1JE(UCj;XXKIBl1gu1|9|75EMR??-Gg5N7F2|N+K7SWPrEYqp5$L4|$AX(;D-}k>Tgan0FU3CVk`Kde#@@n~gae5T8W?`K+;=Q<qtc
uJ`RoJmAXCZ4y5r5JiG3-i{+3zOqKpU5@!5&i@hP3upK$US2v*R`lMT%xXrrT$69B_s89WN&y{_Mx_)vJUNvvjr`+OEqxf3Cc<a95xZL$mp5)yJ!N@Cv@-&D
M6^`h;=`Ez>z`>MOK)_)=H~Jo5|d6*CdRYz&u6`V$EEA>gt^hN3tCJ_-q9)#BnIMYdtAzsFK{of>213Cn6ah}a{pdY_Eme5Z}eEx5<_zjoR#>(u1g;GEFm_{
issNq->goXZz3VN^FWBljW^;5Bhar|n~&Ek%RDn<Pp(@2h>;^#a<+l7*)mN_Z9<&H?@m|&7+QJfk}iUG3i)HH8~*Ft=SO?uA8LiB`W1}-XJBx&YLHc}IETHM
-!4M|_%5CpRlbeCtr0Gs&|v|MHrm_Yn$jYV2`+b%3^?`dp%SD3rD)|nB_~z<*1>fAwnx!(IGOsSo!?rdMW~4rX8%wWDOH=I2V9Vl6?7HAr?cDin9`sz*o^`j
#*D{r^WTcUmJEMyY4KIarUfLE`!LM=9x)E}Kh#&>Mr}FWQb7ymi_ZNb01v=%RW>b`wxDX})dnT9I#{`48ezKO6G)S2vk0WM2J3nDRoUk!3;4Dg%d<pvR;DT6
^aZ<00FctF-FKPyj+{y<YO>tv$hteaV4XLv<6R3@(&Fag@wdo^S8^abOWp<&Q_&v>8r8MscB99ce=b^fyi~#f`nb|4WgFidc%0Zgn1v@-gjC~z=GA{3+t3TT
erU0ii!Rj(S=ro5NtA)2C9>XRtdT@l(g<N&FZFsb@G^}+VcGii{mvauZ$O&hnEn~%CCK*ouSE@wg`IAv-GE$|b0$2m?ssnEiB?w@>oTa{KUok%HYb$NajyG1
*RN;K9H5mls&EHf7)ylw$(?BHiuL8}^!xKPm@s?4RJ^G-eAWyuMlV(bm-$pkyie6bCJ!#IqTVfE15>T!@iRhY$3$}WC}FxwwUIKQD)$2K))%;S(D|`zNAHDR
F;Y6(rvbf8@l{!f-jw!wS@_h54z-qLSlCQt==wK*WkOl2aP?xMnjwvBsv|#|2V1q|{yP}L^fwKL*jsL+lgMqTm71T4;aT)}Z6#c+|7x2S3$nr*Vu*pCXfKw|
h-qRm=of}#M|svI>CW!p*D}|rzy2vUP@KJM3AYbZ2l>qg{j?i$wcC_baod0%t%}eh>3nD73Ji&K<m00)fBAe<y)7<X=sQ1nHtf`RLwD76G!%I#E<%!T$DCtf
AKVCBccGuW?Bs!`K6yL%v7ly?_1u|k?<_DXq_Q!zHIO!6FLV_!aeP2_ljzCiVV1#^gD{=6Qf&GFXHzYKJd(o_;dtU>GM7q%yr>~Ydc7;vH%K$~R?5n<P80?(
?B2S>`+9XCnN5Q0EfjV05f>`bWOXy0j-dH7|JqHrgBzp}hlhCC54Pxup6=h^I?kNxl7bCVftIb2=`UgO0&RL?D1OQ}3m!ahe(WG2Y0niUXjyz{g)UaScr|Nt
Fr<C3&XLw>;WQ-{#+PhOmwv1(xUJu9<|eOrl|22)$<jrBGW(^&RCn;^ess`-7d=sHr_GThg9#D2u6k8z1TaMUn#a>3aSVlk(%2IH-Z96c(=(S;HcAWgO?vrk
8#nCT<q1M#_aw2XWMrdwm@nselLjiRgEH-RjC`H+C*E#>x|1AB<XE3PSH1upy<?qm#;JXoHKrHTlVT?OVn4)9XF#d}azHTb68&K{g3q~B^|;dB!D-m$qF?7s
q#k;Y<^PD2u|w{#KX*h<az8lAfz2s%7lt5p_k-{rnf(WIm8i9l%U&}6D{<99YnHiId;OMuL{27=U~dLpx#$Aojf^Bben4UHRFF3uPpy|XdPLy`gp>0>l{zLR
M}>BC;p{Iq{qWFM4bZk=_Ki<;rLBbz_J)%dx1k`$&k$VVg4n<>6DTge?X)|&PS6Kwy>p$Qh|cm**jfmtupBE^U(l&}ngnqg()}p+Jb3e`Qr_Vq+MSYP-!i>y
6sNo-sIuu|8g0N4WbbQXq~R^j5BFa><wnFR{D6+hDZMVEEe0wjAGlwiIRXdY#wvNvJ$3=-+}MGT1j7AyBFqSE7O7uDjB(`LHz|c2FhYEuKGtMm+?^Hc`I*B;
3W-pTjIU8@M<d(wM@wYDJJNnak<e@t)z6Ob<V3*#>WitG(oiT-_<-R88W2nX=VE)}G#kiIVab8gkOm;oKRSl~>aF(VKz`R|8jyuZMbp=E@?aK(C5USoH&z|B
!;o>lk`TQ?+Zyyq+>@hpg{E>duq}jnww&0&qIMaJ`nyFfE5YIC`wvon2uLO^zq@fGQ?`x4wUPdg{U0dCVdq5NOBMTPLPM9AfSa2Vu+PwKw#ZRSSu3cp$pPzF
n4f?BaYv^Go9$q1nnxqv`&=xTU!5a(6m7f8fXydG)@;t^z9O*A*17R%a2ZCjy*%<^GZ_ph*|76?BshV;P44)u)J0bZ@W;0MZvm^glPp6E{Im6?C59nUy2S|m
=Y7qedeHwU+)Iba3MFX|^C*0587X$Ma>ynX5h5SOppyPbul73QAFMRugnCH9rKx5%baI4c4HZ0-7fo-VVj{cL@;bzI%I3s8auQO70)IJPZ2;hiiXHh5vD4^{
fJnnQn?}@pFcm|vpE89#3t8?}LXoa<-KBe@XC9PmDMacS*~J#?eT$9LDtP|N1A_ZI^1THUuRXMNIfUJf+HApL7S2>F|AK<Cffu7Q`$gJ40<F8MW+PR=Ke=po
g~zT-b9Sx|P2x`;+7>q#_%(`BwkwH2%Y_D1J(Mi&p`YVp%_OOG&V`Y<VPZ5CuP{U-YRK}Ek*bPxW@m^N_`j^8-&jqPDs$)Aa5^WQXXhpZ7jJevGHc~(%~BTa
XNz*&mS#~^w=b?Y&BuRWAYDvK$@XCQszo9;oix(hLc2v^Y1C)t!Go>yKkNAJ{k0e%P3owJh26pAk+&%OAlItTv6qY%w(6UCe(&-PC4;wM8ky?7cIG+B%f&NG
##*5M!|U;>;;t;-c6Igd27BJ0bGA`pqvJ;zvwniJlVhi`tNk>yTM4m-SFF+a#hQ)A&8F^&s9{%7gc#5in)VDw5%&O#ZO-Ud96g=4I#~e%j#u=H(iuT>^R9w(
FZf;WJ4_Rfd~6c$2i_|db}L&&WJXl{+Esep)#39;<eg`_dj!}gGS@iMjrUeU`V+v-R}#@b<$u``3U=mStu>z)=ElGGvqu}xPFGG!9M9Vi&GF(5kHnj0^x!`|
BzsGjuOEs3c;1DwT13wJxD6^Lky$Bdm58Lb#!<|(HEf{E-Z&j@8BZR8nM=mR=m0ZrTlNBa%<#n>?^{HiCPd~rf23z?0b<K7)44`uo3T^uF|XsP0~mS~e|uBA
i7?=iFD;Are+!a(ky$yCcAeH64X`vWBu-~wCpbtQOdrbHlIwjRI;&-L&$Ndi;BG!@?0##L#Bk$f5nDfuIR*JCxVEnWa8f#xvh|CR2X7mGQpX=Bp$ggX!vLGK
)cNDbH15=T6n!^z{4VhqFhaX_>1_5ev1*{SkGPT_&kZ{+Hu6Or(ETIQW=SI1o<V<1J{}cnwmW<1Vq-$Qdn5{9T&~kp(|;q=$0Z}GzNZ8RuP>E=TcJU!Ra#3p
sBIqD!>kdb>u-cG^JwOf<rM6xFA0$NmC@1vL~7t6g`uw@8|XffUqoM`43v|{*C#Q^H|Jl7SknX(>;5H+@Acl*%Huws^m&_k)KW?Ce5n<sDefV<aHixW8j^i!
{q`wkBBeu=_-(<FME>$L-rAad!tMR9)%Ta1u;dBGN*aAfq*$gcQ8Snpk61=~MJRic+cW?OmQ!LBQ8Hv_Xv{AS4a=yBcIQWS5T{2L`0gQ#)MH_=mfbaT;y!?#
Pbus?L}q6?z`>1@n&3&H_%FTjrOAY2+A9|PD;6I?Yn7tfhiat&i(I#@uhr!G^2{XfDRI^MyIP}LL&jp%%7n0bLR^SaC=kdc+L#QhXhi2-R%70?E#F~h3_GId
tk-S_a|7QSAxf>lj|}7Tjd!I=@krB4w^fvMiN&##nEnkk4axn&C$N3~(y3?Vc=h1IuM#{f&HJaRc0yOHbXaWqpn*o(<7##^4&v*NZmZBOthjvtA_FY;2J%qq
ATm*B)N9v(a=x%D1nvAJ2@v=bs=C&W2BF>{d-dVR+0LDHb<9{}#9-ca+&=wCcey$oD0BShQH2hjgNA$YRNPreOqC^Va8xxHZ%XW?UGk!%ztV%Qowv&w;Qi=!
K)ZYPsQf-Gpr<;8hf4zL?Muqcf?p@QzZ$|{!vnY0u#B@?I`b;)!YFC%r?tFT79A=IehgKko~trZ<u^L;O6qLjJu1rEHWdQP-AQDGy||^JoZ|Ynv~!<TD}bUH
Pf9`0m-`_~VW$1&NyEku;#rn%qiG+V(hy1omFOl92b17v#;+iqYQQ_YlR<=cFrwzo)9c~)Xs-l;=MYO@8VIU=E(Q=wMz6$1ahnmPF4k99C$Q7KtdLnPE|P+X
wF;1$0c9sXHMz>$X~~lp9Wz}}=-Fs6PA-w#_GiZZfrtYytP`<T8{S-)fhssU+}^USKyv@MZ9EG7#=!bz^*AcUtzI_i(>G#hb^5wA-q60a(h@WjVis9QGaKzq
mWqxjSOc-%h40+|3kzfxIFwU^FTrQG5(+nJ(5+HoJ74K2uL^igap#vb^y~MBSiW!ekc#HqPj=*EDt>OvR!#P-M?awV{ihgT*a^A8Xq*Aj34GesDFP_5MPP6$
7nFi&Z(C6ttF%WvPO!A@Baf4BYI<2Dg~k%8HUSNo<0#BvJZ2HhRl&_LZ-taY0ghs}@G(A!t-xs|tYTL;KME-?LRsXyG@l`$%P&RC^yisexvf>j1r<%Smj$`*
4gg1Cu2djo#VG;@RAVponc{3lM@hyf8hhg@`f5tcrI<jUzjr|L%WER4DhvHzT>@{4Ne>j=DHyPBK6*t~NQPdy>@1X=2yIKE?yO3<poAj%H?J21rH=R79#%&z
s%7_;FNm_HlA|V?n<|~~FU#(3NINaafU>kCHJO&+kdm!`01`?{y^@F*H1|jb>e7ZzRRkTb{Z(ZSRp%DjhqNpubHMt2-fZINyr=9uoaJ4@Vs25cvSZu65F3*N
<Fe!WuTu~beo$Xj3qCz`dx4f7Z3B|G6G+{LBCK&Ehm5Y}_a!34unl*Zm3~}z!8gQeXVLng0VwL5`@{NB1F}-T_f8#ii^^<{Xf=HKjkxx*(6!f&EA*fLEf&Mt
$lLImW!E0lu5(K?RISVS$_%qcoB(uMm;jK`IHk+bRl?&bXatabxa3)MIKxkC6fmNMeelrBkqJS%_%|p?BU<OE?1+rnvt)P>^|{pWQ6>XrTCO3rP}^wO$;bdF
h|p@WpEAI*F9<s7(j6sH(%PpmmNo<5f{YE|fPUz8y|c-U2E`mb5I;{W7$V@PBNE|CeW<2k*6SL^h#r`EO;nw^@Y+FWK-)SVY<-J~hV=rEcho^7H@O7qrZ?)T
4ac-qbd{fef3dKi%4!p^Srj+Lvv46YK71QTv0y?Ps$F)=sR!vESa~v$5O%D4IU~!GwBYu1b^Mx9u(ZS+`a0IfVIU58LrRT=ALyXN*f)Z_uZ-YKVaIU<Kt@2D
P!}#s!`XO7dc}OhvtVS+Sf#bPyc20UwB}5`%bT#Q5v*XB39`D|G+nrr`xtZadRUiHsKcISGmG)R09w0~#g>W;th@$nK^dq6X~nH9m*|lf3A~yH5nn^B+4K{O
4jJpE%}v*Zc{`ffODX*l0nIAW&o6xu32}U>Y2wp*7tKo1(}O!t-3{b#c-7u~fhD3AbW(!nK2#A;T<Nq4`bGCfvFvs9xU*DHPSB-A(=+?iw+X(vvlzd@^6;Q+
=cc#h>J3O+d4zgdn`5*isP|>l*80$M#2Wet+WnXXg{L?k20ew7zShkA%_p->$4~E#F75}X!~4*Z_s_>e>b~|1QR*U&;NcGEV9Hs+MMvLH-;m%@5@^(IC$B8F
;69C9;Mc3%bd})f0VhbRd<WcU-LNo2^=cEeq|X0i_z}!~Si5B#SlCbwISJN-gxIuQl5y)N+)+>z@8H+`3p=@wC$}ix6BB#9K3+199qT}&Bu3)c!_Z_DwHG<@
t@+)cuCK;mfwAdF1<t0n?y80Y>e4D|X+)6Sz6{d8JX75o9?Q`)uH!dc7(Y!2l-g`|_}qgZ(X5)EW<XDR`I^5=PCgC>V%&dqRAU445g6H%5uA59Z{>V23fTj-
8ht#?+MaXX)NG2XIf^so=^7q=@8mElE|5_*3knR=w9p54xNXZ9&$3$+UYl?pDlK&6<YjG3K4sQWvF0VAShUW{kcGgyd7GAbbu2M0X+#KnkYb`;e|nt_Po?-0
xq<E9Mwbngj;jsPb>(UeCo|>ZjS<C!LX!%UgFO)EqEkf9Q^&lr-Szee$KP90!S>oC+TP23j4WLo@o-?e>AxqH?_{~kRoL!J_PeHvVo5}~!YU(-m{&0*h|u-Z
=Ka4%3$Znb2Gq-E+@U%MHl@!af<@(wcTzDMBE9|C-k&3o7b6j}68B&=-#w%+jYRJ2_lsS!hFkFg*KK|?%($BwcjxX<{59Y}0@zl*bTMO6Tz*uh<FD-?bdMt|
6Q5np_|?EEV&_Cm2#`OdQrLKjQ2s$XcCv0fqEre0G^x}Byb5`&EC#z#YuGPJK%m3W1NDt-QedS{P;fZzeb(6Dk?d&8+06P9Z~~=bY1L88okY*zt!{_8bas`~
`RpR8hfH=Bm7;Mqu*C)3nKw-%5Jo;&kXB`k@hEdWWNd=cgB+sCUUCk^@f{v>(tcy2b<%7JtVqZf6PbH?PH@|I>fU1_4MV*85NaLIUJ$&&MxU^azxup!CzR}8
nl}<IF;&41q{APem30)ubHdT#tWBZDyMHS&a<;wriP@TwbV*!d7G*)3Q#P{Z@?JyIllrVe1f)k<MtjfLZDPT=W#Iaz*R!AK(K%oivn74ai!1A_W2Nl4?-ffq
qfCPykHWZe=~B+SKZO-ZkJNzsoM-D$uC`i?pMYZOQ>KBP8>CijhAnGx5D1CzPK1GHiSLy@x;B(kT^Ue*`?>rB#P&aya}R=o>B{2EK^8f}!&+KTg93v>yLgi!
PpRX2HFpm(Rcy(mjxTEtHZZh-?`iOSp?01iW^?g;(k8mUm>%D$6{T|#WGPN1F_>zGzzL-Ouzi|+Z@u-Y=pxY*v0IO_=HI`wR7TaujtSP5)-3++X)9bDwl&D9
?q=Iel1$$`h)EiT*5uFqfJXCj)8h0jt(CH#9zfhUc;eYnO&2F+v^Ffl$6z+y+j=0Sq_GI}DXUq*%GYj3{6(Y80a(_1((z;c7aC9Cj3OSK&Tzn|W51jp+i{QO
0A;q40Xc@<@h-u@g`qwN_xvbm)fdsY8Or|}DK4n=h@|O^FwLDk;H;@AvVi|j_9909DypOijYyE9%R2JD*HL6o<=o>_6;?c5ybm0(J!2Zn*T<v_GzDs=Hfkd+
$nS7Q*{SpQga<q|J?CmW^N*<4nnvtmSt#sEE)5qf4TVQR!X<HM5XRE3Gr1*3VUC12*X4S|>}FC6=WOfeGeWed7$(j?MR(R12+o9pi+HzY!ZV~EH=x_uG#cMp
2HM~^7;=-=3?@^4`hZA^#=DUBy4k`xhbqFVrpB57_;^J8IpM6+blHF=d_U{#@@ljB8Z?Kd%kvgk_R%@=G>rpy&`?be3Nu#hvG|A<DpSh?a0Lgx3!=i8EANU5
S`>t2_=k@5fw;^;SMKvfK(#L4FCZwjffs5Qu?ax0v@SmU(oOez%;miU@IE}93PL`Na(u8XNj#t!i+oGva>;FwaUdN2(+O;0RAErTM=1qiKiMhVGRwWdcBgxO
*{ZwH^w&$u7jyt=7jhg))_eA_vZz#FH)+qi)|A$HFFM0!7sZ|RT9~)Lnlzz+Qe*yU;IiWV6_d~IWSZVM{B<-}Ez|<{EC}R=(1_K-YckdqKi@ghOrm+%>l#bI
=b0*+)o$5xe`&opnRg~u%!85K@JlFQAV605p@Yg}LC1u$@h=1q;9;rmxflfxN@;womE&!Dq=zQgZMYJ?DK$b4chBGdtZw~A+Rb$uJ)7kZ!Bx5@ECFsj_j)81
;MTGH19-uBR^=Dz$G&tvs@k=d&aumEsqxwst5?tZ+OO!GyB3ZOt7c+Y)!5&f1PV(UD_ihgd6EPq5W7w2QW$fFX1+rPSHWh!)bD0JEl@mVa~gW@X0B+K#lr3w
U?~xn_8%p>cb8ad8y>-oqvrb4Dgq#w@Okww9`Wvf191EN3fa+3o_!tp#;=vS**)_!LsKbTD27Vt;zWmLX95nbCkD3c^208AvF(<JsY8bT&h1VX${NNiq5%BW
3gpMhc`swi;7Im7#s144x9Nt{or|ut%HO5L#*;)n-Dt26gf{;iCvg7>0AZVZm|UZ96qKYV^sWGy%Id5e6?wn)bMuXfI&=aWgsHupK1#L!MTGQ9_3d|PS_bk2
b9vM(dOoj+K^^8o{pE;#z#5_7*S>O%R|-SvL5r{xcpq9ma{HS@q3mP=XLr~xe12nlGSZ)4zulP9@02eR*FrsT6Xs1V=)~k4_uCm6IKsah@Z!>a%kNSE8o`i!
#OE=8krHe!=#BKqied-FD~lLTnpOF_KFXF*4gMJ-uc8D1o}C}u>E+_-KVm-E_9DN?JJD2+9Yz9a{BG{Q6+`>77aLbvY=3S8wjZvL2i^-YU7)1GrG^tOoksA)
QIPMn8N?52rpnXE%EbF#DqX*;Pg24YW<ynb-*XI0*R(r`k<L^imEB1E!(*D`m?LiE+=Hs{g%kq;@+g$#sQl>`8@J8dt))>@+XeoG-@4&b#cU%-onUn|LNJ*=
0n$rTuQLgSb}=%iX5C-!;P!fOs$)!`0CgKp5^5rA!S0^@$NaUXW8nRj=ys_SV7d{2w0$yY<ld9$e2zx<7hhXU0NCOny%X4L?%HPJuio+z$bZ}Nj?mr8?vFpQ
vy%<~#SIblA%svJ;%bF}Tq{^3^5Op(lk;5u_Og8N?S6QJX)QtAdO8IINQ?YStLJo%$-5(5S287Gs`jHxhDbIQ^4O-Pg_C5J(m{6a%#Dy!O@UebATwmozn63d
eJAa0`05@1h<bp8c!!9m|FcO*i6chm%CM1$cxb<#^tu8XY;KxJTbdLI%1@UYS;d%Fs_|y{cS3loZ4SApJFhm0Qs^=|tc*%XY0BR-Z4}e?V$*E61^>)~G&IM#
^q2~8Q`KhagAIp@RXE;>3eJwP+8UkHVm-;k(0>(@C;+$#U`MuX7{_m#rZ5KA=X-P0ZTWKEb?<Qs4|-rHGwRfv5P~zXl<u$H#OQBut^rEp=h*TyDcYGB$2*e{
^l>xCK>kGf6q+$8${Tlo_nSA6G+EcMm&SoVD9}@#$=UPP3?20b!YmoG%yHO#d>&$6R$zBV%ljhGv=PhC(a0y}i8MpVFK-3JwIORhG6RgXcw7TA=Z*@=sSTzj
ybQAIaV6!WE!*E@+;Sm?A1$k!CeZy?;>XnIFe+d<Vo$Y07&w<%n?uV5YP0L+Zz{_LSwVGcN*Gq=hrw#}jggfhzB?zqt=?0SLyM(?k+2f<*IXhr=g>ck@dZ5W
ty+`19r803!$`x<y|y*yI%cW71dg0MwVNzYd~ewEThjj{gO_qRvf)A1h%y6BsoMb+`wG-!z`MsIqULH61Uw2Fcx$CoYK=RTYn`-AeA8}80+Z*%A#nL6vg4v+
`4?U+#zkQ84Dy0P70H-?6|-P2I8if7)Q@;TZwuMu8t^C?$CqOC$HXg7Az0b7oL>-_-XW8HphlI`x|&kzne!2H#{ULkGiR-|><`BCT5H<aN$sfJ7s_`=N_ASj
x#WpY#g6RnDPqT3hUpO;l|sgX&F8)1-~^8YwV#Qw*$|bMuRHBae(_Tcy2?lIJsmQs`RRjl7JsVi8P|WJia$8(O96IB=G^ZZ;Xt0eNya(1a_k_1Si1mNxqk_-
*~#kdz<z$+N5*%R?_Fi_Vpq1dN1^rcCKEvRAd_V4{6q;KT)?Tu9NvFuzl)_zG)t;ofvc2m%|tbEvlQwa4Z5NgmZhL^vssQreTI+vG3Qk9adtbkQJtZJWA2Qi
2qe4EhD^5;OASy0C57&x6bL5CW3?>(NBCM9<g)YlK&$D{%s$zmdi^I87e2zy9~Jwb3Rq9cjhe+?U}80%;pXPa&EthyHW)&DPrstQnjiickw3NXv>r9K3H7KL
ipYR!!m0$DAXDGUG^c`1cOcdN7`Lo7NAg1T>xdcjOKY|_t!!2>w^1u?C#mvLfxPKUikcJR(=3IKbUeESWMzEjk!1|F8Fe9%K3<i$wuzO3%wx72>|7Va=V@u3
>cN>wYa10|-L|a;=+<`Jn^+_^Jef!Vl{=;E%aMz{Pir0FWW!1$tQ}|kgryZTsXtQ75FtOG-jMLdWk2mv74C3&wipyg$|&yhz-Q~5T#iD5z1dLpU#v98a}A()
#Ur!k-BpZ}RN2|Ul-je!(mg(CC}~itQ~N`iuJ2RCpDxx;KmOj7{16gtF_4C!^gE;3q?cw)Ejcc$%bES}eczDK{yj%#`A#H_C8^sOGkx#|+SF>|XBETS%w4pg
N;}2rRa;1D3dp7B9l3f6*KYv%7yHd{t=F;7VNm{EhF;-paG<fPGg2Mb7RRIMC3WX{|6%TL6V)=HeATDhJr5bF1_uhyHMj1&TA8DcwK_t?SLGu2`F7L23X=uB
g<*lkteAI0_aATmaMU&F|Gdilv(02d!7WXz*T+9zy$kE0RXdDL7d|L^q+f3ku&C2g7p}*T4p|ijijRAN0J#l3*+3YW)Wn8&;oBFW$1toU&g1yG37?7?B5pyt
nr|0al-TT&Vf}@`bVhh_=rD+sSDAM1c^qX4x0l#2r?!sRakPP80EXM{(lvs@)XYoy-@Xl?2ByIIXqs<!x!ib#Zk(yEM+H?}Q!;_8oJ=v~-SNufe=0-ULg1`A
Uzj=ekuxWyRk1{`o@d<nj0BYByQ#9Vd^!0ovmB!8!P73L|8-`@Z2At2zuf68J0~J6<&`@WTg5&-2+&gdhuG$RzL;<L*ks<F7mlL!Hk4+I(NLxwtWeTSG{ceV
eGduHB)s<U7Z2v_<howC86VFNWBxCvYb+qv#qFVJPAGK@N8bRwubMAHX7u<G0QS%T$leyy9j{EiA9OH;rcvKBei~nDEY8;8Dg|`v#55s9h#FC?<p=ttaQ9Sy
8K3X2>~IUTu6SFDjWzvP*rTJ%G@=}u1Gd?5o;hCRor>3_l_**PC(VopCBM7*I6O^R<w@O|@^QyJ$9W4_21K0PuQ?gkjH(b-&@MSWmB3AK%H)ewwoLla*7T2}
zYxicrfnAB&ta{(4aYwyA=xe%ZOi{<(6B5V0eW{4VOD|kj;8^3tj9WSCoRZb^=E)^OU?t;OZbS`rn0>ukx5WKorQ*S0C@0FKZP?HliI(oHfKV$DJ(?{NN%pZ
vC;N4#?R5%!A15hP!BQ#%PoTKLE4@Y_Hk%hbyBssJ?*0nDBJV!An&wo9A>u!TPKNTaD$OI@C^0SWUNd{%7)qZfFiLhG$cH>j!yP@MWEs{w1$eWK|XAKXs5g=
8WvMLxRKX0#L0ZmO-O<llA>(-_-sjhqy@wg>*PFFxWDmFh|Ylk#rY*uwygEYbV+YQ>oG$kuD#R?O5X0;OZC?|v~Z?weU^g^r+1tk@T5EFjnN!|g33NCb?NrA
Zf3nX1u5;|R;he;dM9hTBhkJh{95LmUg4jitD*kJSzaK|vx~p%0y;)rEi#9zg)JP}-eS=Z^z2W~C{S!Q?A7*60-n<PnT4oAX|NOqZD_S_@;*cAeELx*czeGu
z}2SkG;!(HlhdyI3zX6*E>65$bM0za4|C()Xy<jdY}}seSjK`2g1#=gunX7yOvI(h)WP%K%ilQqt%qJW;ktw$jR8t+)noKUn~mENbd)17WCjBGrXS1^CpW|s
#rKi9{!_+y8(R<geS=n*a~2tJL|_2cP9x+HRF!TjdwS4M=NcwqB`_z<yF!DA@IPKh0hm?PcQx?T@s5x!%uJpwU*7Ntw5w^;P;GP-HurJpOTe#_ahPwKHyH33
*f|@oL~zK@#r42K(zrK~YN9FWvM*Mv>{$(^-i~D77<BtPEgpH<QJqsYkxSiiRMD}@@Ot`W6!WZ|Qle#1b#SF#|D4r6?(?clutIFG;!6hXR;Iw3osAA<pU54o
@hG_8@#OF?{t3fb_#v#AS9q8h7aFms+`qQ9Oh(IX^<xC1Tj8my!SM|?$#-em!OmXAX!BRA<(mkcB$sIZicl{(t95$v=!x35l7AI7sYo9&a!M-Q21GQEVmEJt
MPprW90ZVGURcIh^HfT%Mlp#r3LFh6KSg3Y2ystU)WV@t`P3K14AwCg7ff1d#%(lXy`cJyWvn#!Y-clDE~^&6;b%hmYeHHNe|N8WVdbzk+5z&7HQ<nbF$53H
MLRq~kjdtwJ$&1nY69-3h^2ZsbR;weO$r@zhVdLb$TLle$)%QvOgfXuqWGDz1bZbp!v2eE?17daYYw@~%=UvzahSO@POP)_Wno3z2z>S#vZcZ1r{8uU?FL=d
qMA>ruVUz``qFofeM<_ec>y5pU&JYiUj}EW9I|fkrfKh{AZ4*h0Ft%3Xd=&jYSnodERLnIJdCRxfFJ#i0#VVwGx>CE768wKel{Tpe1El+fIW`ekcr;Rf+WzX
2E0a@cIceH6V#X*&k}cXKS=-ZmDDr^DeApQ#AbG4ba$7|&$hPD4wA2_-eO#jQEx6g)p{*Yj9Pmi^ok+6*oQN!=6z@wTOa41#60L{I$7QQxS{#sI09q;Ep{5p
yEzcWl#=~rT4_+#H6LEni~o@ZN{--!KYRt9v?>^-o$d(}4=zz5-F32mJ5w}L#a;6HUqw8+G2+38TIXTMaI~Lxs56Ft9f)qyX~8$l9aYFK?Rvj9WrI{YvDP~I
o{*Eo#+Q*kEocYa6ZgV;@PDKU*W(KQR7tRmnjPcA1z7C;XShAmJ?=bP>blbFW+>0ay@5$M$t5;$MHn|E>Ypa-_-a=;ywUJtZvk9DGqg<yjt)lGQ(8*{0P&|}
U+c0@Q+`^zmq_*gxXtw6$1JuI$R8XaeOt$Aef27O5zz+7&@ubwY^j3#0dM^)yj3Dq6XwKOyVoB$JTFEq!{RD-D|eTNg=^_Wwv9jlTyOEp-FY!c7SCf|(5IR&
0kxlUsRV?I>9A(@y3@cu8-)dNC_pGv$5eVY+pyERvm)|`T#~s1^W=TxoVDTOrfa=w`cuImb{IA9g*l|KdxO=0E0x}}C~DY(#SfL{>6Q>!RRV|kNqaCxPO{Lp
;+!Dc3A{KF5s(rT0!G!*7^>-N0t>+UrtB&*q^K|Ex=R)TXg_uIVDa7={h#E`HuDM&>I$&V;KYKiY(6(9#e=ndrA99lE&i`#q3;_nUFA<7ud#{HkwsL~H>>_o
xe+V0B5w-b5vyJ8VkGnJOif+?2i|w&WtPAs6$)8#o)~FNBisAN;A8=9OjgFxua)s9%91u&5=+o3?LMEIl`Ivd&L025?}uaOz$L{tk@lWf&Vo6-GMWL+>F?FS
S0>Frc$qSsi27aA(46g1Z3oDUTIw2{g|px3p*H>FhJ@<xzPysjhb-)uHv*7G_W7Bc-`u8Tp)uG^AqJh>H5m3)P9r3|#rsmcRW3${r#Ov2eWOhiCl>q<pGWp5
AgmcPJ&TNEffY{1AhDosLh$B_wnyV2w(~0}@fupsor~{+m`lR8c{b!I;V%V$tpBAHByj$p>u27@K{Ofz&^E-Bb2X>HnVl3?A*Uu!`z`BoXg#Tf$lRepW^MEe
l(}3QT-Ngif?W_DR@r>46tk~`00cc*#&rZplPl~b5@eV8(N0vH)80VJmXSa_VFEP>D!$C?nhCjmEH%I%ACIi7nJO@i@~eV^K;Kmpc%I?>9c%$=&ctU|!SAL0
EvrbyH2(9<@eTJBXcSP2B-8;=cmf%uuqxxHC0g5grPqDa4*9P#;tdBoNBau<LF0NSUAWywUIDdH(ktj@?Ow=!_*B%A|MaiZRF7y&xq@=v?)jhQ;-RO)>@x^z
At4;&CsEBhT(#kG;K>F*C>HtR-OF%2L$~*9!}mJukF7`Xkp)fPqCEleqa~@e2ta;989H~ow8h<jq~6RO<dVh5RWa||H2M~=)A)Xctu|P{LW1ym1f)a}1wMZJ
hj)lyW<CIP_8Q_WjAxrW<R=6J=w-jH4|-nUYJJ-at)V91fcz~~xK+bMi&e&;8KROF4Q&K`3ej(`NGt@#2jIa!OgwON;?BUX4_xB{F-bii6AgVf`AD1+vP~|<
_4bo*dxoi&(z$cy&2%wB99O7UT21i8)~SQb36Xf@@j^DwaSC-}MSr}UUbzOQI{679XL(`;1+e~OP93+xc*ZmI6kVwyNE=4d^G&wIIgzLjI0K3TcLthq-pyFA
+}Bbaig%9zU1Ap)P_}<Ot1uIsDoc^2^vnysdQq_t1q#QhW4NB~)*({XTj+pA^(fKA@6uULKxNn{o1GGHtWX=-z+KnslS(gthy}F~y#-ODaQKPNF&%=eEy^SN
AHM>nADSPk<hLLx_1p8vej1WCy&=FF+Qz@Ga>9|;Cj(K?i%K{)t7&5=9dm;oRsfP=$+0?n_F`<zuYvQSRR&R39{75fheZAQ=@m_x!Fl(lnaeiNx<WVAkl($1
c-S_*^^f{v+dcG9BC^G)vhmtY{XP8Z)FHN%&xFu5a5ky3Vq!5-5TgmY1b41ah?$FZC^|_0^gt7g9yL(01?|7_O*@PZ|C0Axg7y;EUtVr1Bh*nO5wy6P_nhnh
B5RZu4U5UMQfLj9kKDg8<raNnVKp(zKBRF^_k?r<qN^<`NgHpsK$JX_A!4;RbWVZ1Q+Q2D;9tQd<;|@^w({p}tngW78D!dybjfhrd%V0CGyoync||!eHTNw<
=|O=)IP%Tfa1<`%D0MqJ>MB=q&iS)oxgbyu19+g@yS{x7JdVz?zDb#QTgflfnr(-p{4K-sFCPTam62%0>2QR)m)I+Gs1jfkUCRdIZCiVlkOFyGMujs2jbbyg
?lPlo=4d{}$QaD?z!)24^!i*gMPYafhdoGU+x3MsH9QZFR85j9_uqNKbn$J+R&Hb2%57mrXPOp-#%h`yuKnS0BH!qGCTJ*(&A5<%{`P>`);aU$+x(6Ri6FLp
UL#J;Ff|BHL`))e>1VT^Xeq8`Q#}cHiI(%%P!!Z`xM=sE73%;j@Ht*L5ZG~&R5#=5C>mC|!mYkwyfA|dNWI9IZTb!!-67GMu|%=doXZ=75?peUwu01-NTB`4
H#_3Mwi=MLF?np&X#Ryvcf7a#ro7TnZajr#08-bYMvpM{B`>3n?6P>Df7P;XK#_r0#o*9`<$>S97eAyMhT-0#^VrBK+05>bmA&eKY@t#t^=I^psR(BvC}ouy
%D+wDF;FR!hRP|cFP)>8DehddmTEE>7-uO?I_q{SIPvt50oFRp`rA*o@2S6VrAl;WKO&~xdM;-K+OkRovWOsm#ADvbYEyGmT;#aDRz*wStoWuhVA{p3P6{@b
STXERA^7%g22H)t!zXMmEqy2QPvFRB2E}^*i?@x|%&gziLc~~HzSXSat+S?{M5lr*E1HlSLcz}2&o1QMge^i+OVFoR0g+_=82MJZ!18Q_Y6clBgW8|x(2?Gv
W2NVKG!am^0z~&P7`H<Z-A$$WrK0s>=O2rt3&Ikkg)pG!E7#1LM$>T3|J=x4ndAkC1sQ&bdca~ibR^!;{ghS_BMcZ{Z@$`td5Y*(gZyX>?Nf*b5>f&sQTm2?
g@bj9GIrBZR&Rgnn=r9_C$1JaHMbdPVHrnw;(?;P_*O4M?L#A278sIgvK6Qj`S3I_*5FA5gMm9~iz*2>9?#;T2O-}`r`O_A{eA)ludRU_=_^N7w*z#sjReXQ
^xxgsBcY$?x1i18*hCRp$jveLN%itZHYvNxSW`<^Xx=NDLsX4}@*7DQ*#OE@p}@3H8j{(RH!$ZAYh&MiPT{zs(ST=2Sm%8zuvolBa6A<W<ee}f;UL#{PT2*Z
5SH$=k8%F1!(|(<eD%!P$Fp3$2x-%O7b2gy_aQ{bmn@xd9PkA@=SSBNR2Ug8B|a)&fz(Xs!iC<??h?=<4)KRQ0LxhD+BIRF6gJVW2vf241A78f&~*4m`1Ajp
@Zc`nGbT#-i!aAHr{L<zSeCotyO%v_`?+QOH&f4XHj~GvsrZFAfl$wZLDid*VUMrl)AJww1dnzA&wtC=g9?X!RF^l;sr{SluqVZH=Z;l2&#yuQ&N2Rj!l-iB
`H?Ydcuhvs!B7L#W_suH@A_JNW2QzR>iV!BNOhC^=;lt8m3zHyk|0z{h6VC!#ye?y86Csx9^#s|<O$Xj7dj6M&}&UwaiZ=vL>2diB1wc0FplzCO#g&&BNfn%
<j4ft%$VafD5#{6|Flv?qakIlX!kZQ_2&h$i_C?zSX&O90-@8aN?H#-S&bn&A{zA55tIgLo)<=~dMGX{o(G2Nnvi8fqT#@iho72J<tuDVaqjf|kdqYrPH0|w
FgZHn$;;GETy~Mcwq|(#eTmN%Lwybrv~G;lvH9ng<`-ls<Kx`b<P-s_hbDUpJN;3lGkCwgsCJ4%l%Z)y9vVY_!S?SKDh524XQs}n7CUNTORM0G9k6ra(4K@g
*`Wd*(f@-csWu?YB7kWdQY1u|Tm0NXbNHFe4w4wq?WJat7q+4#ZA~=CGW^VG(T-@qh#``Yx^{=DAst1hsr}qS>YQ{rv5wmv4m;m<#%-@o_X-8s<>eRQJKuNC
l;>XX>gBdtXQNfxO_AO}%!42E=y_KNoJND>7+Tigy|Qiow~q&NlOoE-oZ^#1B!+r!%7&Wb`dIPhh=e;diqI69>`G|LB=2x@a~4Gv5byKF|K!?Z%~K_Icia+g
nY?8voKDEaI0+B$*OkWOYU(G>4-Ml3Z!sRaP{(>l@HWjX7WSBd!ALd~6^zW$yuP><NhlnKF3XoDx^Ps5GE~NvFArN|cD~f3-v|8eL6^ywky~&RRyro}oSgfP
r0Q#Kf7(hw_IEcrK1g)4OFyAg%p<&jimO$dl|~%@sCDICYE7GWxhqUlCa1`UK}(CN7f6aX^<Yo)#U)e3iKLuTwTF2KI)N}IZB09t18*HzEDCm}Og(8d<Z;qF
HM83)lGW>V#w=~Iv~5V<2%>a%5<+xjuj0@jX%;vqfjAB4q)@~H`7{CUVxF$k$1u&Tll#rv8a6Mb!_|9}5jQnzpZ_8w)Vif^4iyjLKdKQRen)2-E8<h%2Ps*@
J%IGUJZk|y^v&f9QFY3U9S<&9GIY->cbE5H*Kl44bDvs&@)PA6TpR1<czNDKr)ezb-G>Mq3z>CDDUWH4hh}#1iRRR3rj<KU;FGyc8gaS-)$`gzT3)5EW&rqk
Cl6gaLZ0V5#;+(?iz<0C4MVCS?&y!c2iqjsaUp%FIIHHM(3l>x08R9Zrha{}_}4S)Ig&t;`;$=T6@sq<pG75vK~r&sY(f6{@{rjiG0gIOf;1jlDA{TS0>o8E
f_tUz3GqiiOzTuMMFNkt3<<^Bg{GOkOdN1?QNihkdcH)x=5Qk}W`~HO*fD=&{0}##iJhJZUzX5Riz}g=Zci|PJ-1zw?GV&I+*c_OzM*e&-WsiW$%G&W4E;<J
4%mUMm2M@}Atp)qK1wtk6s{LV6|5G*TXVxu?8PQbJ`CA-`i?u_F`HZ!-W!*s%Dm}+*OIZ4m)}E-gm_l-fzvLH7%1|ms95=AX;^JiG?03U9VJ852roMv$9)mf
woEBJ!pR?jn!s~abgaF@P|CDNND~zKPL-L5HW>-p$dl+cxN?I&g=9TEbgxxsf_vPkA!|1Gqz_-MArlIxjTB@gxq7_4Fp>LxgNFgYVe&aDm?ZG!)Q`LPIL1AW
2WZ`Ph(A$N!Pr}_EGuTY+MI~@O5RN^SMlWk$&c?G2btzN2GF`p_?`<iWhw6JMnxif<T4P7a~JRpa%%~WSBDg*>Bt?&q8hSLwenH{R3<PO4Pn^RvpVup2&Y|Q
H~6s9LAonkopSGuWSW4mFuI255oLx5Ol*_Y<>+T$P=gTu!VDLLOAWwbpAq)>&>L=sHOT2x7xA*X8&RnJt<vkaHfNq3Tp!vvU_^VCavGpmD|Jw9RQU_NvmU8o
1{>f~Kg&y~8Fn0ZGI}Z*kZ@4|1j1)+4RHhla;Xy223aWjw~>+-Qph)&YKf+f5k{)3@Pa@<UzW(h$N~DS>)yT@nFFy=+gbS&&OP;r*SCh$nPg-?letO3PKr(Y
+?C_;#61-<-RI?Dw`I(=t}ky)tTDhf-lPTV_9)`eXO6PMp~xDI$7DY&NdWxLzn6ETa`r5(<9ft0Fo@kMyn)$ReKpolP=>_13j9>=aihrCSbd1M?>*9?7>glp
a(F+4{*rQLfP|Oaaq*5al^j4%#F7K)#rsq~1N@4`?5Cy>RpR+NKk_yT^W54Go1eIzr=SIxq<+xeIEXtm`d?fOcZes_oReJHY2id6L*VJHv4ya4oSRmnf{CA|
IrIF?BGia4luvXTPf1svRl4=c3G|{^N_x_23To|Fj7JLihE9U>w4x8~Dc#WgIO>u#*#rC6$g}bq=r^`JzU1->l9w>mo>8^fC}&HJqV(n&Z#l}BUqWY`R;~S5
{{>N$e(y1;2`;?&yTCE9-dKNPQ^vV+P(<V~A~I#zXA+<N$;va)(!4M}ekm<-h6pR;aYz5Wt?>@;?m0jcXdmi;TVfOOC1>zA?}s1V_IG3Bf1R{(gK;^eg9G(9
wscJ`m(`tIS76`djy1K5_RL-SJ8w<+Xhd|No&=lGQ1%mmQ!(8BQl(PS_Oe^saI!MZs%a>^6mygTF_TStmQIMAffxxwwp)-HTauRhgqylhM3yKjrQ>FP>YDM@
SC<tl)mo;MZI6VI;AWU|w3JqXj^md?GcsjJcR{s_E?PL=CJ}W_xnhCk@zKS(Z_i^!Y4Tx0F?y*On_Y|>2yZnkm8Np(2MdKI?LJw<?)39E$XWE89~bZvkxdH^
wAxyTo|7?K931b0mNCTOOGgE`5>z5AJPvxtf!e@c9hJ!vZOBCEuibKSDEho85QZKqh?iR*RZvl(r(CA@40;g((nGE;D=30=eRod>TB_XMG*#vcw~snsndkL_
m%GFdp=;@m3XJYYWj5Ls?`kL|_K9*LW`66zh&qV!$TP>%>W<GGC^RGUSgkdV8;j;{9KxsFxE^~y8M3u4fB#p{RHm|TW*abut#>xNxtXEMi*~DPb1%SbArj#2
v7?6u67*)Tf;lIg=O2q{t{M;oaOY$>*3Jz)l+*wp{QWrxqx68vy*02R`pBP(y^T(ewiIzBeU<9oYIgN{N>pc6X~@_ZNHD6M8IhsMk41>V<Q(b4A338=B@M>k
iN%5fMEd;<;fGZNb>;`MM?7$EV2)lc8kKPr+1S`jI7$@U4vCr73A1gjRCPTE;K_+|<c~GRo-K**a8_|XRtL(A3~f12k{*63iCV9p9?$OcwQ{u>nXu2D-WdJJ
Y|sN%CzJ+!Zv?G;rLuo{khCg9rD$Io^g6_L(|H)5$8WWj`1O(_+g@ukAh*-r-r$BZ6vd^crhPh(^<{iXTzr3YNqX=-BgQad%yIx%d&V`YS3-v+i}a^Q+vz2M
gXR5Oh>)$czNjnmQz`T(d%N-$_p69gE@t8UZ-@a}PbE+a2^_~C!}2|1?O}oDhUG%dc>O`*z<%Z2Vn~S388}A&>O}$mb4)v#s)#B99i%WZi?k?e-X5d3_vTCS
O@J9PHGL*{`>6(G-$E52|7V~GQ_hHEwQ2wzc)+eAUHS-_+CAdhk@-vf##AB#-{9en%qd;hU`c=`isoM@Bnv%$bRX*tl2xpVgMxB|lFv)}`HO$S<4rRT&~$PH
4avD*>cnVX#@V}$tlMpk{NCNXsQ0K8fOhlW%0-Q6{jNer0#&*NXEHukyw}qD;Y0BpHhEV}z|Ku0#sWVxmi!mI1i40XdNL$}9Wd|jTspNHA63<oK`2(J@A@n1
0x@$2-E5T)D4JyHV}bzmVg+C+A({#2Rq%RdEoBhW$t<hgME`mi+8)ELW1Rum3g18Hm#%<X<x^|FbfZsEj~51>>raQP9g(6bY@<Rh?_tYQ9ojX<<{x8#z}^xk
=#bqo&ik!*a7%dOPFuHh04A40yx$NOoSp^$UxAJkm{S$Bt6i4Hh^L9|!8`vHXreeV^GzAx=?>}MCDB@>H;3%_*Bz7%is`vA_fGQ5bE~MC80L|6GRf}+k3SM|
eCjH{S5M^}=5A^tMP3X*Y(@mpdQv|~mwW%=iJDVlbeLG6`cwyGG3sPKn!wr=Y;M|8YKb?FS!9M?#fXTZpu25r7BptvE1m=EZawTJs06g^02;)Sr4c@p-i2gM
#(NAyyO)d6I6(J)D0z#e;ZFT4kr84UQdL7iU3e8MHwiB>DlTA%fUho|T~1F(+fV)?!ucRO<7OLeW}Zz(uIEkjdh32xl?S69N2*^1rnxJ;Io;OC!$1q>n0^Jm
X=k0NMgDEL+XW1k8R~-#m0Le&u>BpBdZFWCkun8Kl&^Gy<|l=^V<I=6iE@p$$dCe##bb!J%%$C<x=e}8cw;48Q^tJ(Zh45Hs*DDnBS-8c@&mA#^zf!-dl8#=
yhtNejItH6EXbU*{X6B-*FNhMO@xlUMch7j;YyAWe+eRLCc>4DK{ziqfiWoecePSCJo@?j>@?psy3~!8)_88+mbS?1|G~NS=U*~iFw%<pM46b{9at`V|9^hz
;0fN(thcP`{ir}fX=ldl*#ckyrHpSTBTFl!(n-3uBQ?Rtn(%_Oo8pRAL}NhI_cl6P^z;RzcbhXL?sX=u8Ho6RIRtyWG%=&rLa+sr+34hb#X;o)Ux(lR>H3+o
z5oU*>EGtEQ5h2Y<+8CGwpdmc?R+}sx^+ic_yUEoT+UtXy7*v$soe=P6-ZBEwy?Q+1UeexjZ8TxL>>w~oQ9RQ6Vg{xT2fq(m2sohd@c~e#uC2&H<xyA9a_{L
Sw0RtX~&p<0rIAlbh8U)YL?m<T?teai0h(k{UXLF#+}kun(#Y!F}`p8_|X4Cm7lny8j7!mkQ>&aj*4u-4>0xhs+eHDD=$GmzRW1HWZ-l3nCRP|(L<g)HZyYK
WKq6>?T?K^sHB5hyuvIw@Wq3Yomd)`F48Eoq2<ZW5jY!vXIbklyDdPMF=N##A}{KW>j)bCg1SN4pL^3!;b;wKEg{Xri737a^<1GKa63xD;>G4eCUB~!=rZuq
UUdGt^v*J$Ob)`<Ph?T}EUJbH07N>AC@^=@xMW@vR@D!k_r-6Ldgpoh^oV)v0(I6x^88x>=@_Bxarlx{A&J6nHo^;+v}=J<C|5Loex%VbUmgq-#f$aH2ZQ}8
zJoxX&M3^3CXgqCa?_2+WQ3pURhlX3^zaFF2bGLEHU5&n^s{Q)RI>L_nFTtsWzlKM_6_K-PPKE7bvbg&JgScT&kW~^AIgc}wA+~e7<9()w&!Fvnx!kpc9KIC
rg&R!P9evk$o~YEeE8<t@EWN#4iRzm`9G>WhP+I*%_?m;O{=8sqv4-T<OB2#xCa7tvU|$+>6b0Vl|jP`dVsFLc}K_34NJ<3GN034q9~V>+N69^@0P)-2gMKj
C1g*rv29WA_E1n^jL`K<Y3zA{`G~);y7CY%Ms|MvTS=!tO$9VMmYuAMMD<oFbNXa8Pijw%Oz4M3W%_wMC=@5UuptU!ukEE_@j<%EpRBa6{%M0%=FG!fQ6^xY
3i*+)S$Fs8`(T$2@52q^e85K=JvDd!k?f?&`*ZrUXkG+-%DQBzB=S(=Hp}94F1=WvGlU%RAOo`9JBmn5#S&SSt4Eu_H%x^;M&*3W6lA((_8k9T<-73KLTQF^
?Y%vSz#An=ov~D)6z7mX_aA<Q@w>)E55zqIs@^j0+?NPd@1jLhoHWJ6UEi`EKS%b#|6FM^do0K|?=Aoic@Dj8--_qnQIB$47N>)f*#S#242mCcS;~hZEAr$>
B9-<8zJoGa>m1!$@@)-wy9?c0F3nKS1|&|$Gcf6fWN<0qk2WwUS#2d1z*qPQA><SJ;IS{`%U(*ZzE%2SJyY<nCXB5M2d?mR+k}U!=|zDOX+X!-q{S~`BDD$e
@2O~vfTu918C+ljQNt~w0h!K51UzT$S+dkDTNW%zPIAaL-Z<iea<zbPlKAv@PVlLcTbmg*Fm9<i^n;ZDvBRe{_-7O2h5bSvm$MXC0k@e$m0naq^Mmg=Vvz?!
Pf`QfJYHUodZWa1_?crF$`oofy{eV~aHr~QyegMTo}|e3cbN8H@53;k<+uSdOkM3@uYQ7G?0FTnY?BoGkTx6BN(#_N_loR6KK+lnvkHdlg!-(Bl#<pHGT_%Z
FSPG)LR3kY8%`H~<LK)onBj0_azABN1|%1Ezin7>E(?s=5yULx?Lo?D6tA)2eH-&GU7T4$)HGuy3z}(aqak6a{SrghLie9b3tkk7is7TZwydJ6RpIYr5%n%w
r68}X)|$Wxyj~v37G>v1cNjGx?@$AKu)4~9N;_%iP#v1El5JWx1{u))znp<5<7GqA7e#<h6<;uGs;l{a>oisz@I&O_b%sg5A1ni_0g<z<#V_A@pcmE=`_=Zk
5G&n*Va_>%H{k1%e`Y$YGNl+t5MF(4Bd6H}WZvI>`x*PLxoesZGUM7HnXdl?Rv`x4_vvQv3|6}~9Kti_JrTMr;|XWsGt0zKoBKL72S-Dxo-^s#i~`a&+*_>U
<ZM2Etg4cXtRyBfwXzGFc60Zgbra8(O>-Z=rurNfyBQqyh=MS(N53Illo=$;4~Lts;#y0c3YJDS#6kE#pCiOL31e!fc$Y9EYp|1Hst;<2xDwn;J;N~S&DAV)
gdF#!4MyxjLLQ$dHfLCtf+K~vLiHtm&-N9rj-1&PQKu5nL+d*gNG<?q{k;1!*2iMUp~b)v>_P%#8%`YSBB(c{qZDr*ee3aRsRXN|s6#3PPTdU4mrN_Ivsp`_
{*{J;Dj~{}8R^qBx|=}JDirk-D@r5vRdTgnOOKa>FFhS4Ifucp4LlFSjDRzS%Txqp^BzikwOi>S#qDfAF>%JD6mUzoIUD;cnwo%UUMg<uv`d|--ywf&?;*2d
X<uG5#C9Oy^N+(#0bdIPYdh_*pv3@@D$W0rrGE|1#Vuy6H77%<k!g&Qr`ppuABID6i!#UnHXIuJzRT9L+a9mlznW=x*vOUkb0_<wG61*NY9`fmnL$tZO)jD8
$qR*dI?*f=P3*j$VS;p_U1h*i-+LiNO1md>Esat67=aurY9I<h2f(dMW8IPd_KwK8Aki+<xl*TSyau$=gR;l!&>kPp3in`y@T7?@wu{~TXSHWv^oBpMp0y%t
(isHGE3rhtSSCL|i7BWDcN8(?8OKf_*~%^3AR?1?^ox(+n0MGh@ZUMkT+BQ~{l1D49<y$_)y}n+kUAiXyh=y!BOQ&r7bQJP2-VX}WP4fd3Xh*KX`HpMB;e*o
TaqMh3rq4)XM2!0*AvxMMOMdRBl-$8)TiZ32}+HL4_|+V#G79}ctHgkr9i>f*~i+f;C-Fp1kCTJxc{|sFUX{!OjNO?zyXQ`P_g5LS!CTkB61CufKx{Tz4K*2
(^eWJBY${0QITxQNlwZz189F&;KYpsElKd$HD+aIhsW>nG20nuW((Rn{|b@CiqC6aINWNE20Qe#=mc%e$0VTZttRv_;wGl`Saq*d$uZN*&wRFFj~bjA+kW)H
_V|#JGW%^8o-MDihv8m171Q2AC@`b}Nnqk~SiGirzaW(V<vi>|u%ZUxBLWeHWC!9iz~K<?d>(IK2H+D-qY&jlcM}@M^S7-s&C<2mI6<9qlCscvJD=uA1UHG!
z{k!U)Kc4@1ENiz$<eg0&vN3|(yk8mm9XZ)e5N>?=<^eY%BP1@emcx+_-eGeigf()YqL@0?p)z(!$s5`fmmypmx0O?A@NN71`AOUTolp3&l|QBjab_A#d=v<
gr{WSd<?Kl!ZMuCJu4n))&|B=^ROq3jIiMf$<5J{gQ3vd;6T&e83uGB67xdbe}tos%FK)C<}{1Bg&epi&v_{-3F=V+kjmgGMt4Avl>@epd7AKkM@eq4;(MV;
an9KwQA;8W@|IM35JaAQVg1=nqBNp-#^GZUkf09`Z|?AMe{)e_+ukY$7*p-Pb0n(QsHSgD`_MvMM`4THy)YjeeFEzfb_YgxZd)v87!L4-Znrj>hmvd62{fEq
Amyi;B6H_#CV?EkduHSxQV7+w;TFtlf9W@`fZA1o=iPv!U%1#H9?oB=CDmY%s4O=WGx!p3cOgb#GB&SCYB=7e*UTjk-JEIqS9V7V*6*{NyVq{g6i!hC307o@
tp2<&i)h=tRgos3<Ds2e0ZnJSTrhNX3~Fo(0OvJ{2HaN?N+tRPovLEu_S1Cnd}gm>NDQskD-?C3x5J(;FIM;GnaDeR4k#~PkW$bDUUh@^B4~J%071i&GKcB<
juJw5)#}#Tm5WeXZKZWkl*Vv6(uvhGi4}E?tNo>XUW_n+Wl`9+c}R_6=qmHpqciX-B;=@7YW-!aB}wrbo}I}0_`{%E9Ze!1H{@aFwrwSgZGd8*B@8~61neI`
-YmoJ>$U=>J#%a5%!)eXcjPEc#y>tse7w5;wC(6N#7C&WP3qgB8e^&N1oQ&7bQ&#XI(cHEl!vT~d5uQH4P$`y$87*s-_qo3Gb&lGmOuJnn>|T0s2+wo)O)1L
-0m70gcIrRh4#AhfUO+MG8(eN_0Wcj2^r`Jy0+jxOY~pe+nn3FfKb=!23R|FEYL?x5Q_b>T-!(R$yq+@e^g-#m-jgvh~Fn9%ktvPQY#WFcsP_>17yWZQro}H
z?UXFshSO6-lc_43}vuMk}O-ZqOM3qfoup6oDEGlgwEru4O1fs&N1I34F8Tu-htvgplx3a9>NoHVQr#;m(3;#n!c!Epg~nC3d58kW8fQlWtf0_-f1Wt5Yc|%
U8|`(Os1*Do)reOHQyu-th_W1qjZ|o)!b3epWL|j#$cb%6;Sv%Ed_5HV5Uc6lp^y%_n~+WTOQ};^&N2}KoNGh%gT;4*>Q*Zpv@T7!-94cHwH~9*lA!9qD2Tp
6;*JFr>&EgOa^boC2yZ;mE0JqjaA`##2Y|bdMlv+cNTi8iqlS&zSzDb!D$Eufv?64D$#%A(Z6G{w|KY%n!*UmHyHgFtp2h*jDiUc2-3<DrfW)7gZ5xb-oNq%
GkStH<n#-W%PUtTL7lIHbc@8*ovv%mcI4Er$>*^HkcNT_Q(`HY5f=z-&l_{9zu?!Y=~(oR(+sIuRSv7_BrRiIR21HvlF^!x<}4o4#B?-Ux-B?icmm~(>~>UW
8hLn0r(lXRy7!6vud4T~^yzeA)exFyUvgicSJ96RC4X(Xi(j6g3c{(@0V}V6lkMw41>0;>q}c>-Lsl=1{TVfGUJv>fB#qSsGWg=#x=y+h1vSQyeI`Sn0ZUuK
$ldR-ZAOA)OnouX+~uWc?D7Hnu>P=XYAKTIC?>B1r^yfgp0;P3?4l{tsg^i2AnLp!oJfwN)IC*Gh{H`9n=e!uEyVK#8kV*aM(ejKC(O0uIx}PjKYtln&uUW%
G6jA0P`0x(Zo5ov%T#Lr=stdm<wClF>d*C~_gToJob|Z1cucJvrOEHFs=#@Zs%3tOLRG4xLOA>!z{eXRpsn?MR?)PgTfK3nGk(43AigYkM$kv<7Oi6(>GZXV
*iJ3v7;j3j4BSLp8s>S};i^^Ikg}IavsYbiB^1?`VaXbzJv|z%!)tTf-URIFB~*5t(vQ<E^z;Zd4DfN0zls$a{bOX>dPT#28K69?xx8$7jhGvsV4UNKIn;E1
M?!T3eOic_+lhETmbiP|$G7N2N`fB#THg0jD#NL!d7Wnn3xzc`C3eYCP9r<&2J7nj2zkx*gGs~Cr`Zsn<2Kw{7d_IQ?sFHF^n!N{mMiG1|9Q&9<P>K!J33)t
1$|t26KElcL0EXK?NnVQ&`}Fv<F6r@p!>R}y9?H^;1_*RF-vAQr`g7zhbD;zu#px<yXrLvZdIl&whEP2PqHV|4>p9MXysBkWtj|kIY81<g=ylc8R~MFT4oY$
6Rr4}32Cos&}^8VVN0`;x?Wxv{&bEUXD8(j$9(Ik?I^=`V0cjxbv9s-i1utl!uy(HKdz5Ola@I)3AereuJ$#w!zh)BY4Jz%TJ(M8f0*2mug;iuY2l{&3__l-
SBGAtACIB1^qFSLpzNw&?Xjl#G{mElei`FA=@Kj2m;%Rhl7P>{CW_BTkzpm3Tcs-dK_qhderm*xLEp(U*DPUq7ohxrK`khWX8ITrMKo+p7d)odPpfDEs#OLo
h1f6LQ>9Ubw+m~I6{y8|XPwx`HOXpUs3%u72<zxHJ0C0Qk6{}|QyL_fc8!KBR9Pj`u!N|j6qvEM`|)^wAbFsW1XRn+q{z(%<3lAxqjK9Eyx;k$;mtlK1t~nr
YBhuWF;X5{)3CyZCb8Xb(3ffb>uk!7v;1gpyq<K3@9cK$n@Z1EoEQUZC$9BP76hQ1n>M$P4Ec|z*XW3sZFYx4%!7<=$VGNDrTgErbS1Z2^t4+#gXYrU6_djo
`4gDoLJ}I}0t`a?N8ABtNhn5m=5=Qf(kPWy|6m}n#!WI#ZwRb*`bud-g^4^q)(s-IQ;OB}qDeKv5~2=?CDw&XR)HIK2mkiuVtPlbBKz|WZQu~c=MPaaX)k2w
^>aiE9?g4`m5w5%@sA%ZQRSh^8_?*co3X;WlZ;K-90CrTGvOg5D8`xflQ)T^sf043x!0<prm?YQYEaps>EvgW-#`e|n-6mi@fZI5LLukRK884H=a9#wV8%O9
yXCeK8oJBk`@o%inPM4a;B^D(>&>95#fjJ4-kX)XRe>Iyr}nCD?ONr#XcO0&$4A9f&v);u&Ltb(^W@vQobdZff5VOPK7O_=_Mwiu$jLq(yk5<vUKv&%vW!Z_
j1JpLFt=!W%C>?VedY<Eq21Gk*C8kF?vs=hP&S;v^gZ+4Nu*I(0pBD}2!E7L#)7O5H0F))cwy1N!HDZ0I%#g?O&$s!q%h+K^_PUQTXPKe@RzrMw1J$ysb9zq
I$e#xRo>s>co@b23hFI}N8ur?&H&E=gN0B<aFF^pk(SZM@n?|=EItjN`+K17Fe|dtB?IS8&{An@0YtWE?dwc;e>=Tqw)_SAn;8xNggZ*SywGS2vUxiIZPPX0
$@6N|DXlL_*!>KZ6TrKbP%CPRr=ZjC`%-S4=}IaZKCIa@?)PoFkgj)`8Ov;M)3rBNj06CeomYI-(nFQl6eRP%O<%ysVz_@Y6WSFiDP3K0N1dNGn$S2~jcszH
endt{ZhE=x-saaif?eUJK4u&yv<^Dv%#2k^15qWprh7l;;Y_>9#eVH-ylRL?Af~J-<mIQ}MAS&ny+FpL)oI@tt^t5QA74~vqsF`*eM0P=uHt#K0m;;+wE@fp
+#}1?)_sx1)7F!;TU^&D7g(RX0or?FLF>x$hwuK44?-b8R%|q{W>z<y<}Iv>7f`I+d2Q7iwI>P&v6XV<k_z<X1!~V8;|2;syHpDR827Jgl$KT>pfNH7Jxaw8
A{UpAuY4`i18YXgFn6c=pRP95wRy)i;4>DNJ$D@)SrAr0sULYG1u7sPn>OBTLO`Di7BCuRraM~u!d)%{6-@12P5GB-VU}%8A+sIJztl*zgbq`-7EtiAXg05r
`JOSNPL=oZJR+*xuL>P9;QsW8!Tp>$f*hW@Hv@22<Y6X%&p4EPyIrF}O*{m7iqPz+a`qGXvlLnDCK18ZQHw2C5(Jb=(txv%jq>VzBZ}~8zJ|X?ndvwb9s?<x
x1`r1h!b(Xn`T~7_*{!ansnE-4^@TNO-}+$Bb0Og_A9atv;(YQXfQ}tPR-?)a+|dDYbjPD)8Af|q2$G|pNuEyV=w(ywdJ2|I!71~5^0j;msOwgQUp*Z>j#?8
t$Y0ZG5&0_I_ICc=k4#B5<=t;I+2)w&F$D~d!0mQsJl3(q~6?tWZY0d46(3WdQ3lA$YhBlGq;Ro?GYFSM|k;*UFwtrATKU6^kSu;bL?@^_VqsD$$jQ4u&_hl
ZMxH3xNYWvy7KD;>8HydZF0>hpxC_GhUSPgXtcdD5dq@NC5M@-mLvYV&e^+e@@!OkilXcA==_7>Uc3m0pFojibt;p~FSbUQHUh8f26+B^>PG{#Txyx>6G_DK
CMgB$i$U-}q+7--T=p&#7FW0~su7sdGQ{v{`HlY?ODso(i7fX;K)g(la!v%yYElRqvFJy<&JZ5D4!wu(f*o7RVJ=DHHgtfsYO;^ab0!b9IlyA2(~iY&LNgzH
>nGm0u9_^ksg3IJSHl+tuEU|54OUT5LmEr+^;A5m+LX09kzQecC{6`~31nUD$&8w4dr}SlytkC8V(FFsB~NFnX>jji3i;`}aXoujP^0=^CQ%JBot<bPuX!*s
Kr|PlfGZbr<j93=^<eBFnaYwb#T}%#F>E&a&QSY5M~*-U3mMI@t#8}3`6S3-i)NCnk*{fBA1SijUk***{E*qE2bJV9iYv6V=q3+p0S7rF`)C2M+&k$(S|ZlY
EcT0jWt7#C1*v_vZs6Et#?_=aW#6kBU=M?e72M1vbeF`~SCg=mgvI`6b{Rvfh89ZufwVEgDS`EU{8Mp;h^IQS25hBpf0*H``KYdGz4DIV%mKre_sdEGRgAX1
-1yj+0x5Dt4N&)n7f(07(b(e|pGb8|?x8Y{mQO{Q+v}RYJzilUSC|=V<cJXe*gY=(fi8Cd_}gX@q)G5m+H!_VVlTU0A(u2+;2QYU+^WQSLj4C!Wq0Muvc@1d
*B!}B<l<%oVgMU2Xi#bntW43k+UNgt(>7iQWV=F`%Fdome$!ek)k9PVjt9D9kMs4A${PKs+i+waFiUu>>g^SyRe7go-v%>1A!<dppyknTu?}>qS89v)+H&bt
AoLo@hKgt3O<i4EU>udq)}Baqvo`=a<#=-OopkU3D$MNU&=Nr=LdU*XIKQK0gUHXQm-)P?su)cwuksdPg8TA1#&b03(lkF~3Kg&Cp)=&n6!u;Q227*ejBbf-
SFFxRxN4bAv80(~0H01w*|F5hTZcHO2Th*aJ^+pmSFg80X(#=AmD@l@<`lB;iGF-WvHdUZQYAYMa`8Y}LgXyAm;%GH4NZA4%-l@&aBeL$T3Rg8pw*}=9xe|5
qX(b0Z{nmsdUpxlnADCv;67P~{$X;+shy=}<8nLV2H$Z6uhM&i%70Ss5y@#`v|;;<vp4&+ly$LCbjPfm%_Xaj%Ub?q#FkY3&z~+d)rtIw|BUv^MQTnZABemb
bF*(Pw_WQ3wF^QbZPumeT<uYQw#ceqs%l0att{S(eygM`!UhxmRF1saZN8p`Nbj8YoO*aC-kK7>5A`AJkc8tLx_%<&pYAlP8!=P}j8@Fu^d1KpO~x-EhqGrv
8$7el5N?*BgEgJjrL&(RE$z*<D;r=Et<T58%FkH#f0ZF$otHT7K}dRnJ`JVm$6|d6b7_+D5G~cEWW@h`frge;=m0+@A(YY}D`%+p;jdx8)F4OTf`>4V?JFOt
8EfPhUXD^z*IW%98{9;=E-?Vf)aZZ}%tLJ34Dd}*-7g9Ee_M2fXlnh$8R<4(%^3mGqEEH>t^_9l#}|NDRd%N=Agp1KHR|)y2JWSgGC9emHH<u#@u4}ES&y=%
{=nHxu!-YDWHj$3mErYMcX`|}nMu?@<4s`P>o5^4?6W-@P%ge^dft%WOP1bPF=wMy9)wTqk9N<yn3%fvdb5%SBN>VGPSI5};2?XLDKwq&RT;~UC`@ctNvX88
4a8~T+k7Oim+LVHyILcnVa`{%ak5HkRnG%LA(9QY2e)Z|H@?~NTQ@l#g84^wZ>JX3<(aVzFA!)azq>m$u|L(14Ajp0_*xz8AP?g3@?i6T38bY;Ty?sox}keW
6shSaxW5afyhy=MsOu@4BFS~^+|EA*C!fP-*tY?!x4MyXtg{4z{U5ChowOeZw@06FS7n`oPl9K$csymNHwSkpX}>SezOBWw0speYp&F0-lb-}0)6w$Uat&TI
RNe`sA)55ctzUTnX*7i`3_@T}2Aizg^4cmCLxRrmkU`|+R<&`+P%vDPijxSQi!uItnO;64U5H_qJ9`&II?m(x#(vyUZ1>^m*R(4NqOKrSJ_vM=`#mi(?zO!5
sB<4zDg7!BvpaEO4@4_+dp??nP}R$!6(p)b^5JU35>HLBRQf|lx^-iJq!Cd8L1kq_${V=;M?P-kZP?+D$unJwv+nanRYxxTg|+!`=VtE5RY!Z8ebhm5QJ5Xa
1G!{z!-I&`;~O5%XAWzQG|i&Z>mN!4R7h*vs~UFQ&)!mUoXN`=0@J!H)jvQ}_-Aym{oB;qncod;*d^8Ih~O}jpjux1-8pfliL0tKMKw%;A52L8EUCI&hX%2+
5jRQU>hu%D`Tfk031<2tC7zDAL%H^Th_l)&I_1E=D?C#UAv6K9HT2pDI&-~Vu3R)IonrJHy9s~R6guU~?*iq-`21&If1)T)+?DJGdV|cYam%(GW}@0)tKKAD
LUqetD}7b1zKbk?>sm%<0?MW(<SvH$x2ryjUJ8Q96R12D`GG7+8?*xWYdg+#U}!7gmQdkm{Wu)~y{O^G3@fOK2Es{F;e_*mMA;eUg5f*D`M;~xn~_txtSSWw
POni{DqZun^6QoPC8j;wCanhrs}OHZPsL;kPxLI64~cPZ0Tso=W~Gg6+&y6eTIrSEsP*8_08{C!TP97J@i;?oeZemFU?8+!++lDz5RCEg&@~78jDDg>{b%U)
F26Ve<rc!PY2EKtgVa~1BIpoV1cbo$8lC(|GGy9m%|P)UNoFqCLC<v|`)aI;Q2eV;xj&@N=~y^`H!WyWFoO|3!weuwoV+=M?LfyGgP!r2-5L8>F>m{iPRrik
FWfL7xk4~<g~1H0t?(<Y4>DSo8Ok9EV)a>Q57e^vM6GS!&aC&!#^xCvY}RT@w})mr_XXn|bDYp=lQ(q@l(CkDE&5%<zUvBu((B0cO}L9Y&3b-d860Qc9UFuo
v8Hdv<FlyMQ>+3&%UC12ezeu&y5Lz`Gc)t6o(WAjk7G%IedJyrY`BJBrbM_xVS3kv>oR85wKAx;yYhH!jE2+2YiIqz9HYAvM`|%L3{}YO*FAk+4E<3tiJpvw
F|Sbb!5ZvGOacy#S=-<6;F1<12Zp}vIG#ZOTZUv1M6~f$);=n9r$I}4#nX;e6i$0AprX9djqcH+%M&Qx_#ohDshQ_$kQ9`T#UV%%+;uc;fYdd^p`dDgZrwOs
GK1=fa@Av9OBi!z5Ji15*nDyDg`W&yyI)zmt2SkLsV>3XXYbf1`%gnz(ID73x_mI%RD5XfCI^wSUgMf$7bM75_oz(!d@@Fojj<iq7f+q-GGrq8!Gjbec9#Lb
3;GY!#I2<#*LuabZw?UH{ej;#*n~TU0jr-Dp$w>&(?KnQSy)iHFQbF2j^JcMVVDzEMduFeh?V^2n<KT3BMK&>5asNp^-}RVN_v8(E2qpaY0=Zi4*B2@>1A&b
9GArgFg(~=`gTgil)IYtBWoF=dIxNK*U12glf`S}qQ8WMAd*yltDbnNv}7YL@rn9cgy-vs*EtitstmfC?b%kiEQi6?7tvuWyhA<0$)H4d!oDRPLRkX5=qgp!
aCzPC;{TOqCrmOVN}nE(pPiKMLcT|uUt!sJ{q$7u+SrF)A(6gB!<n6|C8`rSd%U7Wu-Ru&qwQ^tM0S6{5o_Vr)#sNfuB7NW0~<$w-s~Y{n%fU<j$~F2)M*b7
FTfn-8pPH!Y?Fdi4*)tm6WPL0V5&$k;_EBD=%UJ_@}_ZqRi&piKVS~X=wJxSkGnWvERGQzjVA5^t-N;96lWswDse~~3Js~fR_`Uyh7Gx)_x_?6Mpb8W;Jg*)
8Ur*5y?1cY2Ajn&ecn3Km=~#4R{5lRRr(g&Tn(9TQS_EfJ8t<&6|H6k3%$n>z0{Sw=bg{&{ROPpc<+N6?p-9<S<s<2!j>qD9-Pj!BNxcj_CX8Zis+HSNvqjT
t&Uum={SEC=skpaLkhWvh}<)Sy?6E8)By>t@N{90Q+m1}5w*S056Fx(nQ|#LC}kj<LAQ6Qf>RUQd?tX>96Rq)%jMI3CxxVQ6NQskFEm*4u7WH{Y9q(!;t-X7
#|0K%Uyh8M6oDi|wh`3U5PE#Ig^XnvjFm+bYzeyiv#L{%7JzcDiSzhZHvL9OPK&lSi`j}zHHRmXp{wZ$^~gh}C_^M+vAJE4j7WT08)k|1PCiOzaI~9;pr)NZ
8NiV+)AL5yu^oN|mH15EV>2XZo8(xD8IR*oV-5}a77M-H{^=vf=blP=4)>UL`r>dD)@RL6u>-3bnY!2e>&JI?t<p#c8gA6uJ!QR&nvC_iU<V;vwE&Wi7-*0Y
MAtKYQYEZIA<@ARpO%?5>Pn;z`66YW(bU@(Uie#C$%PKmBpwd2PKFj4Q4LIXXq!`7Dm`t0$QtwHV%LVG)0<kfE#Y3K<)o1%<TdU|Pf@-OQYq#k@}{_h^mYzT
hdxpr44ur6_gVaoXGkZMq)MyH5qj>-tA+WSx;i{@3RO@(X<FHNHR+=J*f|{4)Y#`UUmYFr%#VaIX&Y;e9$A4vh@l@UAbxh9JGV#TFnf_$Nfi!z`?7!JGQxP=
cq`Mqqeq#F{KXcp)exrq`jq=#onSr(f|zc_!OgX{b4*x$Vd91kCL;W_?eCnK7h2{s+niH!FNsDWWWp-_S+=o2_{b5~;mREt<5o9n_B7i7YDt5oTHv+T9GXX*
X*kAWMUn`3+Y4uJiG;q34baW7y+$(UV=Z;bw@N0N<bTW!#LYl`Hex=JKXd$90eMZ$@hz|O?+2@YnnD%i!kd8L3&<&nSU+nv2a3;t%LXvi1n503L6a~?vGvsa
Rg}`SX$=wmA7d&$FOzJ@DK`Ud+`89^+z3xv#?F!VG7rxMUt~4|@EtNk8Bs{0{e62)F{hkOfW7V_qw?Cm%t}iyD(yW-h0%XZVbO+K99b%gThn<n=kOdZl2HK=
Rw;geQl(h2hpJm5JHs+$N_v^J9)ALsZmKZ(S*GF!Vb>u~vd?S8g@<|*a%v;8_V480(>_{kKL<z8C1v(=gnjtW6K$-;bWt(j5W!x)gNI=fEQL_O5cfpdP+Ym;
G6ICWxlb1Q->?LqzkqB?pBD{kF0vR(|B1seUzZYK!G9oVd}aGq(BjnHP_=v{G0dJ)al-8-&Pb9%%Gdz=w;JTwBMf%LGxYJf0#lgMaS+aSv+N5T6sUknN{KOT
k1;EXxM%-lfpo^iE;B-cBe0l_Ax1KxlRVx$u{RC@5_4ELGdp}36W=?8xaKnW^AHSU@PXTGQ@=4%qv^Qr6k>w&K7X;^!EV}(OI)+ah6UVl8t*Qh87xWBxw-{?
8#<l@7Y_<L8&M2yhbCn6GWIEmLId)Z{57$>svX)N0h1VGlpICcTTm=h$a}OY`-b?oS`ZPp=XzF<U~!4X40NvOzl{i2YJkuFh%H&CU3uJ*0&T#BOI~{F^3QH)
a)8HpY|{_D7bjWy5l*pxcK<1(a}kVmpSE<Od=-QChVTCXge3{$uWw#Xy{S+HrrDASi`IKPlIZ;-+xpKOLw@8%iFfl7uWzt_bgXbf$pyl;kTJL@#_rB95pS{i
<}kQ#=Ktzo{ifcBsKCgsAFQ-z7Gxz^-JW;>AcBp!4Up#{(@4*h3w3M4vsF-%h(t!ARYZbR5Qg2@KRRMb$h(#Nr6yiKZHAcyTXqk`lhzAdk<MUgm{Hc6`N%2U
Jb-#08BwZF2wB+O&XMVFYAwGzCd=`;ugJLyuZ=qC4T)BdfxnfW6vWI2Afq!yO_7(9WJQ=2YYMcRWH5bEhQ*woqGI4L(NB25{!m^*`A0UzvTw42)~r(pFS{h;
3;Y(gj^vRke}%dLS(?E_k+zo{{A)c&=q96WS6>oY4wXGpG;mb=Yj9(f*Gd8_08kL9R>5`adayf|%bd($wm~fFLi8~J&Cu-cLEc>;1&9&`Dwr9LliO~K*-va!
elLt^(FYQG@ch@K%75`iGlRRX+{SE5`%`7BQcYDW#Sb=?n1RsAvhfb2;F^E!R)Em}-DAV^$~1wT6ZpBzQrefEOy7LFc4FHlzRv&*kL$qLO(nQJ&4c(1jA8f)
`#gsRt4R98Wkz6fVb(~7vz?>TXNE#ie1M|N?yKLq451P5%`VQryp@PjQ&EyK6?nEWu+Dkh_#+CwloN_P$SDc1O>nbk=Fz|OEDWp*jTVyAoA_%aIHb{TfL!#g
85s8km~@Vc99vGWs0}k)=Z%1?@fB>fAT|>wzH6i17kwkSK&299Ld;5<6p@5foee);&Nta7wtsd&<E?1)Ktr%ihw*kNReigYrd17Lf7aM}El}qeKY#2Hikl=9
5I7$250jJ>0BDJaFHQJWZ0uOO`~D<~_wxcNxBxYy!<u{qfUSt<g(qu5!o#WUx@w@gtVXu2_Y2l$gI#C3^4CLkbcF8hj$%I0Xk2xW@GwXBTMraTsXks?dnv;O
9(V)^C*B(&JB<Sjp(Zw|yoqut>t@Ma?+cCZFY#kjQJhdQl3i8z<aJP0jrg6^*mz)rVjt-AwV}fTlQaWuLqre3=3fc`rWNL>VY@@ZM!U2q5TvG<+TKJ<BLEXI
z1Rw`#HeK7r<f4uqjWQBik)C)(u5Q+wLjS{uIT!KU=Oc(9RS3cttZVwmDoH=PZASL2Tp03`LXI4Yf{(wrgHKYhIDEDMSY)!<JxC{VT(L<mG#KV$i^~)#Es?K
kW2<^-f8}?sUDLsD#eWvOxidlPck%n_#7M8Sl6Np&&3Eeyrr-rNpX9he)5)u8wMxL9OnC>BugI&&@sut!#!uVy_F<L#yM@9*IL#ll!P#x`;y6Y<Wav|gYR4i
u~fMd5zS(W0oFnABD?eEW!OQ%24?&P-*myOBrP&H6-9h#2U_sz0l(Ifcei98847ka=2$f0RVk}Y&h5`yi^-Yd5Ftw8b39Sk;R4R;2TxY~(3d9Ttd&IE!o3jI
L8!Jt_yBzP9B=rePYJ)sb!LR!Lr<^L7*7LS7}nuthK`?X<oXMI_};w(z3-mb7aiaBXv8ULsjcM!&?<sS+I}is(9j8=zHL2Ot~CL(odoD8v9Tt>wZ@w=NAYLX
{Dki|6InB*y-V;UWAAW<k;7Rcp7I^LAC@6g@i9$o6?V|+3dlKE8=8qbj6&$QNSZ;RJt^7H^_h7Bmm|_+Ck?Y`(ZbstZpMTz{VUflz?mxR>X7$FD#-SIokdcc
n_R++02_d~wWEoTQ~SSRTYKsirJ&;GF<=SFx>*lJs&$!WD$fVB?(Iu8R#q0xTp|#QK6`)Aq`Xb7i_j+sk4)ba*}||bt#^-Mc5-phJ2p^%zRa6D7+YTMNpzSO
!DKTKqrY&}HJroL5$NIx&d_h{{SGDIz+V+oVP8&su|#k_=*F>-!IfY%QD%3uLnkf~i;A@2gqPg#p%2x;8SjBv3|g?Bk%y`Jrb92wt`DRT3r6{qv0*98-S}ya
l6`lG1A`_>0mnUJLQ-YCP3G&O?$}=4WMrg&t5B`ciyHlyCxdz_RPH2!4IMqbm?fi3Qn=z4Prr|3CNMY8%3{PDgpq_owOJ&}HJes}N~o6u#B0LoF^V$HIeg-l
Ui^a`1CM|`&wzp?;2gQNUvN;)Zi)IWNsiAx0G#Aey^5C(xtzS-5(|&mN-SHa##qF>&g4V#G#Nf-uJIZ$3Z?FspY^iiG0aszhMD3@n{^;#H_Jt9O@NE34Lo1q
Xe=}uv-*SFhTGWYil5|*iYQlkJ$?5OZ;NqZa-)*rrYN6f7YQYgFi00RfFXPFPSkgytC?;-qyvO66QF`H5I-^KExew_zoTWx(-S~^X+rl5gn@($VTPntb!0tV
OpS_GZGe^c(R2|W*$e&*G7J%6t6XRN6tmf!90_Nx3@2qqUSIt4fciC+M8(J|g|+mf{eW8VW}ojhC*zMF0;!W*C9BUQ7oVcantf{5pyx$24w9^sf(ts@t6|iH
BP&|Ug|GO_lumzfaP%60+>~XH*dIQ&WvPU6thC)NPNxw~7Z$PG&v`fU1>Spi+QNWAHh;0o`NpxxKf?>=XetBrCMow0_*!=&$z@By+Zq*+#zT|v3GV1m^fwrX
l)$AJO95S)b0gSW=-8Nbwh2*)(V~D|jKet#4`D(xicjn@SiPk6f+gnhN8SnX{Xe|+gT#mWh|tC%K?@@~b7;;r;y!k9s0AQBjw!Kj3T1A1W3J5OgNku17@GWq
V|7!=<b8r>(BAGS-RWs0>v|Xl)9y5<b2q>WY?nG{Y2TZe1{hVjYQ|$af@L9Fh}1Q!km>#=S|xeQoaf$hZi}4%wu%^-fRTz%#~f{}YcCavdBQ)VctWMo5}Oi%
>XjczVz_a1+8FZhjPeS`MVr{h^Eszl`lQxSV*7wF3gvG!t(q#$S}8NH=T5SbRZ!ir$s|^+4p?fJFnRErlSp}kzu#v^u@Xgdvo^>Z%5F|y3eR!!rcU!n@r$v1
C`laIvY=Dfy5Y<BO<ITKnKy?QSw$<=usNGmNsd1?dgB8YX7MYF7+@De>>YvnR#F6Kr59bD=VC9Rgz={BW*!nrn9SClQK-;@l%q6zfdo!UV`ga3Y*!SKhN-RK
`tTqth>d7q0Zb4}=n^rIcN^hTncz&Q>W`bFV9k#2%9?QxU{dVIo}=Dmpn|BKdl2((!J8Ie@@yosY}9e5c$m!~`&@r(l!vh=Vk>h8%fJXZf{8(CcBY=!qrHAi
H~cxzZvk$%E}pzJjNTeHCgdTHlH%luz(mMm={iGnNw<w44mXvW|D51dcZ5MoxJ9sfrb)f=AH;%8G_tKsUw|MzfGGbCFYsHTVG=}t@heS$EzA5T6$dAG3OCQY
bla6ooo$XwPUGWednMR>Bz5;L_=MgH4FR<95B0L8>A~@BUGkDnR20MT>$*P*BY(Wu7BD|dX0GKUcaLsx!peY}!f?xA!9sf)9t(G>I`3;!KcZ|JGW3T1+eKLt
$6b9liai$nfP)bnF_TwLh3_a%#{t2~ZQ|$ChjOl=KiC7kkGVu_ew5EGz!oK(Z+Gh5YkrNN0M1E|qO3IC%av0AwcY|)D0ga#VbVEnn_l?%o3Ovd9OaghIfs6|
{gJR)vbuJNW0^h>$Y|QgFVamfJY)4+6Gij8+XF`3sb&CTp@vH>(B&LmwSl=;=Qc1U0bu#MsVAd=F&DU_?OPj;%dR}z-^UU*u}mMz5C8qR{!CWWMmgj40Gn~a
od|6Brcb%4DJv2Tw<L^1{6kCAZ9mZ^HJX9A&_Lq5vGr<imIm)u3hMjO{a!J5tX#Wvn){%N|MQ|es9At7f=T=K@;{LWHa<aNvsNT_rAn~J{VfATedJ<)6%PK5
>(?Ji^|;WNJ{<W?^TOVkKf%cePB;vQk%{ng!fBU^;u%WZe`#?GL2>gWN)*<uz>zgQ9IhOLO$S(t@AP)Tx>gytt{}&Sx6(N3Bz8e#;mb|Z2j@r1Myt5yetqQY
@=MxiE#_+p>Z6NmYp|l8p<J&nE{=Xy@TBU+drgxWdKMEp+3SX?(hXrWs#WP+C@rH-(B5uclb2dh7Uu5I&#=(C|B4`gLd35>_PD%Q`5At>K_k+qv2<-1e@eMj
M1&b8@zN1F?CR<6qmcpXEPab-b1{wY4DjT0vp`aNRa($t6j)l2D$aCAo`$y{u~|=7mU)83Zg1m|3tYb|c|8%O4|Q*{+OQJ@f*BkI3gS~4{yy97v+$Et>S_9k
q_S$%d5ZLx#UU&0Wn&Vx7R7Q>S+$hvqEK&cTLF~yMJK<-Pggk8yLedmN&$=FcN^`Bx4zAVe5sHa735vPG)94)Fi7D@qchA!5i87TL{ok?l98Gg@c@C=Au6DI
L@cMk>5NFtKdgMD#5?pZ`Xu@`dnOYa*7AVE#~q@ba;7kd_<*TfSH<g?I+ViQhJJ)sM0A%Qf7`PW;!05~<TxHZdg>Gkhq6rbx0sCw(U<*SWq-3n2??|`*%T%3
=U#A%-voj6K=7x#k%jbKYV7;lImEUX&ru2H3tQR4DjB*TBbVO%`cG^8gux4SIiGFb*_eE~epgya4&@`n0`8Ni7%<aLuGEGUnfl1@*Hb(V>CmFLF=(*DuSl`&
P9c(q$-dtVL-;Vi7jvT;ISd=<PeeT5PbCM7T)inTK&@zUS})8hiF^k-ICG~ywl2yw_4FY`nKb3`vigHey6VZrD;_o~3T?G1AwU<!N58sUJkM+KWH%M9DPl+M
sm`YbZ$9wP^NF1e|H7}#NAN!PK3K&a*n42m5%YS9L1Vrtb=rFPQE(_(`9t5f#Or#QbL<t*#ycNuSS=AptShr(YtXvb0f~j#oxZ6+LK;A$k|6m|c2H5ackzkU
5k!=3vs|1KaWVH%fV51KYcxABOVdS<s~|JzIr&oj=;x5;4J1t9!>_c}W(2maSKX!#k|Z;b;+m=m5BV+Yp9pt)HMAZuAk2O{x@*+nyB-H3h34q#<xuowu3G%J
pIaxq`Yndu+zzM(c<P!I!YxmVz-|2=d1-oFO9Fx-92F9>9r4*R8bu#^*gO62ND7t3BeqdDVaUIJxBG@c%bxfrUB9MBI}rFCMlIr?o<!{<W^bPfMA&7HJVoZG
fH!4>cX8~5GyqIl0E}K*&2)J*b|^GS@E^6Qm76~T^y169W0(rQn6#5MUxdv1w=1*=DgTBnB)t0A>yvY}?trN_id#-)qc8)5^$p9`R)ZIN!51|@IPSIiQs?Cn
J6wc5F}NpLV8`V_KX>_T5|0SRpG1$pH(aJ-ZS?Wu8_(0Iz*a|ir@Dul#(x4{OcaDb)t{4<xm)C~@~>ttSqsXZJvp5p<FKe^iZ~Hm#NL&mOlKo0Od~NjL}(QN
ciU?sODfs=s<LxpeT?GJ)n5OLo>|qg@j@bD3twXeL6)bWn*w)Grl_?=SsmBkf?Y7nO9+{;RGehY*Hnt+v0}A!)F$6#-!__)PH78Vlnv6Kb5i`v?ak?(L`*rd
1O~LMmTv+X5Mz)G-b0oYC@{7}OLLpNjupP<^dR+K0@rJZZvhX?zW9<puqW&t&syN#AV!!J53WGzC+X7;8<rxGI;nm69S0gW9(8GW*D8{~$XIdv+ju66Y<N__
b%HYt-5H9+MTuZ{-j<jA=J(AH<NVKhiw?(fq<45VL*I5Vkc*>0Hdct&&xK^$N{6cK*~U^x&I@uIJ|@bsV}@7$g#taqG%h9JE6N0Y;}ib1y9e~L#q1y*D1JEr
xU*xFs+CYdfdpr&C`{K`=?NhsEp!{|>CwYTZ4>=57>xzs)c)_Xzyx6Q60mBvo^VpT5!6N{fp$=5M2Z0<M3n-q-tp@#cC8%!OOl3hr+G!f^@ps#A2R+ibJbtL
aMFb*?4^xs7BbIbw&S$OUe#s8`%teL$^H(w-|7d~05t1oTZp)+EqopcVDQom4jGy;m=5A!ewW@C*L%MWWMN*!FRe}*HkIDk{m^l5tb|+A%K};nF$7WUQk|q8
2x0yTqDNF5kd;t^cYwW!kF2iBL~!GeMl_UQ_scrXk644;<RO!qiB_*B>JuR6u!qLpJhpY|Cpyh4VNqV?yM!|-*m7-OXZ;o<%*a3SU0Z-dfK6&=dC3CVr7E6L
5tjP2r3(29DIsqGr(D)7h>)IHZ}Ccmu%bg8zqz4Mxg^>%?hx{WbGxjBXO8hS1Vh^6eX?iVojY_Z#QesDP?SGYXc?_shUb3!=qIEI%;xm|-RG?O-q1Ob`!M#p
M}|{iSzs{*Ey%l<pcB}A)h0%@$S9A_!*Z&}yV`_pPC5O)5Y0UX?kxr_=SOLl((=362hN$_nK7cP2n$s}aOA6pbI0OC@AD^{I$BJ^J%fNx_<u!?$`?o!qa$kz
(-Si;d)Z3{_yg=ccn>Z+f_dbPI4Ab^aev6f7em>0CC+FUddVJ~pE}6h1-nYZ1CTX$Q;=ngdWH$ix7F5fQ^w_3UWZ+Bi4JMh58{^M3`C{8UXjy!zk*J#yz!0q
a{uUwn;E0rP?1A>I3ZUQfK|)*k2FBc>$<D5M+B*m9mGLn1RRXT*V?cwQ$V#qnWsg#*vitimo1jcdvqQw9}Xz9pW$?RSMh<OL!XH1#4b8?&LKT;-bCd*0GlSm
gyYm{6)bA`#g@RC<Hp+aeRazkB$D|u4tUAjjK0=?8~*F6P{h<5SOh3#Ek<GPd--~v6ZGZiI|rE{YIy5~pdtk@V@(7KsIx^u94H8*C(lWB<#NGmdCPq`B4F<z
lQzd$D|A<?qOe1Uh{*a%#Do8bkjbfA-LQBi!OFlumE5L28gT5?{iLgPJa&bTCl&!6g9C%5Ju20_YUAre5kz(}q=w{hm~R7F@o?H@i$RIi2<GGgDQ7G?lghL|
eM^;5L=0@lr8U?lo@*z~upp;AKLXfjoh-fh;$C?CfM_&Q+<PFjra@a#CUgo3P)=xH5BTME^G$xnaRLjn&&X&@>+*5jt24o<G~m3HNC9UNeAKour-2zt%qZv!
N5fe<re>%&GZ~rcSVN?OTmfYZCcgcXD%$52GXn?YVi@EA>R$>Z@iG7Kynlk*QEpg?Oone1r<p~x8(-2%5<%i_qE139Tnf@??fc3J=C$NE_q0p*%r#YA$66=p
J#E)tF<aV3Kn%jZ+#A=QNw<_-dwNQJ88Hgm!e!p@POmrvJkFvaKU!tXS=^y7R%<?(_r0K(?MJVuvv4Xu9*$}_AW%-4t4f7-(POE=I8B`Q0d4wj9;{~Fhia7}
e|lP!B!%Y(K4C;_ZtBvzNmpKf%_B|7uJ|`)Q#;k7>9YOC(n(XRiu>&Tch)&KAm7EU59YTi-yrK(FRb_7u#}zlhS6@`X_s*2-;Fi{($Vi|8y89U+b79Xt2NPF
C_v#j3F*%o)5Nr7l?@@FiZ(QR8m2^Hp&uZDp2EUZc@KOQ`iT&6#$S-=%<ML_R%jzk6%Xe2Lzt6fBer+7QbfIRsTo)dnUT=~v9>l{U82mpbWoJrUu3)4rk|0F
s$q=FN7o|yEx3&beGTXtL;eFExxkDB4|I;Vu;+GrJP7cfsaBGg_wJBwC<iZU9UYZjZkz$LWvqn5jZhb=D1yC6++M;HaMqt=n8i)Zu@9IPm;EV9X<ty-&dPE6
H!m}<P4#?v#ETv6z4*1Inbm7k>P<);#r9$Ox1l!j=wklK0kk<Wk@8iQV@dWCO+WFjpRPie2{W=(YCEXg<3@Cd_g)xoPMKw<U3C=JwBx>=OdbxsQTHIL60N!I
zcaz6T7hTM6L<tch}cDS61Cal#Y(0DM`}0=6aCjS@$8%{PQ#IfHZU_rZIFOp7b5lJ_Bak(dy9@2$b65ZeC&0lq(HWJa=cfaW`eAX=g*4LTA9gvu+EU-4t#S)
$wL1J;t_|jq!oZOtMPkfzur9rUyzh+5C~zGk(hdgbp<QkG-CcaWY)WwJ4FbuA5VP4aI_KYC6I@5xlDF-&Ft|R1kkQ@b;ZwsMFw<%NvDS1bY5i`#*2{KF${Cm
8^QT6?$0gVbIrTdNMN0nf!Y8a(U>h9$=N9OEW6W~qW{pqawH$wgmU-$72pup+{Rf8=GaFXTaex!kHG#*0*^6$>@&PjlYsLpjUgr-6H9aR%`s%5Q2S{bT^`AM
_$nKaGs6&>8f5w43VHztOrJz>^T$7DVNMTuZ^R6=S~FG#L0{_yDXnBTG7g$Aw_U4Sa)RBCI8kx;n_HaVGcjsECTCLBN{MD!+-Z6e#+K7Q&}QT=IyerwF@RJU
q2pkie9FV4B=2hW%~1yGduAPZFJd}%YklU#4hrJI5$w9{%_!{7)d>}H0XLk=Ou$z8eWusm)*xaDmQ3Ef`Q-p4e*}HOkX;-8Qdui4{}Z~Zrt1q|e4m&&Pjs@&
2vAJ{1sY6-$OP6io|Y#hYhG}%-E^2~)Bt4vA3jy6U}bPGq=)Wtz0DUJ{3n9?o^DE{@MtslH(A4lQ<6+zR%?#^O>mEGr`33}hO@!hij+C)W3AsBOciGon$m%2
NQ>$>WlW;`!eM4}=GyulmfALz&pK(V;a{q@Zkz5<eo+J0PY?)2=w;Anie_uC%8Njc){vdXG9r{*i^t3OBul2PAZZjPE?Xm=<Fb2Nime$*umDoi8IXlbJ<flB
awQZqw1dr^Q_Q=}thKS|%c?quoUu{4?H3ZMJA-#PahH5D^q*R2ZjN}$F5c~r0cjsf$lVukh8f(dB|1a^(hHJ&ngYvIXI;vQ=lL3(TLkhU78t_5|Hf39tEPwm
CmUt)MKqk5Gj)5qRtx9$hlQDG)}LHrC?)};&*SrgH`?w!GTPg-X<`HRs1#=NqP|M+gEf#IibwE!=tHk&uAj65Ys;U)IPaFlKj<*7Frd?7r4#;GcempoX5pe^
>QfvQfLq}RZxiE1wC}{+;%@Z^Q<^{$>FYxqRcbpZ8&)HF<aKn%H13nd@K5kzkLZl1lRvm+K&puC?StIMJid+}Hm@8Q|D6K0-b(%<Ic#X2I4yNHBewn5@ofo@
rmDMytS<#r+y-N1ww~#Xsvc3#$Z*1;NB*7NcyWK;(}+t73pG128{WeY*GvdbDVrzfnD$L20R?I;gSfw224Zoug=_#xQo?Rqgr}Te5u6kd>#LgpETmS{(Q+;n
WM)XuTBt-1*t2O{|GVdWw;B01!Pb~A)z?DKq8myE4!jl(SbD#apF>65ZOe%q5FTAyj!n4QFg*EtjlIFTvyxE*^2tBm>~9>Rl{OvFf}SmU3}l}qE?KW~?n@dT
adQJA-KGWb(B9?b=LncIarYLJW;WjRywdBZABpM0HRButBpqb7qQ6nrqL_if+f8&f6Q@P>nHwwR{o7CSWtf-~>{ah3)RFejZyQOTjOin3`)R{`o<|MwEEao#
Cpc3FI#;BlICp*<G5zxB{OGkWNi##SX*_(Jfb8+|BM?$Bz%q)|Ek9{3dGM)@7e(^)VNa`85B@--&$MThB=n<Yk}a97Pc_-6n)mGZ6BV?jUQRo$sgkP3>D4Pu
t#qn*!AY{RjM#}K_wQMRUdz=k=kD+S$uGu~d{b~G4-QVUH<c_EO;+dDjLmLJ%X06v8G?-?YyAj$5fbNzUUb5uPq%28(@(?FGoOXaY{ad)Gh-K&1Sg%<E6!NC
Tsz6UH;=c|CDyk5$yY}SleE}8X|GkxErnS$MyZ2pHo(XbWpG-`6z}k+%b~#_fe*&e%2|}3o7_+yh52_rk_zuqhQFP^gEWSiA_6liv|QKwIF}(axZ-gL;3w;2
!SVLU=gXW`>@Gf;?rH3-3i?lqpC-gA{+>8t;d>&{RuDE-`5HLX3r>b_NY2+OmcEjtJGPHM^NnMD{iMu%$6ld5f;ve_f3r~8lrE`#yJJzcV`Cdl76!ReB3yvN
P)*tmB4n8b=T_ytc(wlt4)LxLZ*6W20Kxv>@g;w|M*?cb9p+|Uc$5+scJHH;zB@f(e-pMWR`;9;9r;5Jt&Sfpk`$B5!dei@AT8is9uqPfWV`Qi{>*hHL}y+s
eSxg)l-Jieo;Q33NB7lTIuuAjZW0B(p-|m1neNNqb5&-jpy|MS;Co^L2}*7c?-V!;Nuznmfo=@@6B!!jR#Q?!2SnI{y?CT0CV{=RZB*9cgd_^%m`E}YPPpZm
c>kmN(4LGlnJB4^?IoNG(jgLI_0Z`Lap}Er@4l%#nbh5zOsP~Q$j^Ge4zpsu12%9CRQ*(E!@jfNH*lnayy_{+%33cU;_q0E<21!VbfKdk6>T$;VVdcltq{dg
0u;4hqW$KPizXUSYq)b+?(uo8h{N^Eu`Q6Oiutx1l8-^ihA4-Fj4r<R+8TRC2j=cXPv4romzU_5iQ@Oh?$fM|hU4|rb|||tAq}}z_}Wm{fj=j<D+&0$Q5!iw
RI8RgIdmp(^CHwKCJ%vj`3ExNqf3_B5!nNcn}TcJUj)f8!{c&f*%$mjV9QwgJ50ID3c%QOR|+8~g<x*XVrPmI*`%rq`Ju`08UN;X%#BLS22c_2D9iqPS{7@-
|79$8NnnOa3JgE!GOP0VeD()`)qLzooUAB~2I7=7l|ip61_}^2>la(ETyj1dpvrirp3_|FQthTBd2B2$^;!P{7jOmjzO4m{qOj5&Pc0WPEt+Rp2Ip2shuP0u
AQN?s47D_3oPdE9uMHpv69r(OK@3(;`6lkEv$-D(**|2eR2Y8llCKPO?V*OjxO==y$N*&qPueS20DDc^ATgNPF}K@{a0!@&G9E<c6yHf9eU(@#>#|{75;TrB
)FQ{pYU4Z{9|fRTHr+V>dz2}fGI^hQx$mG29BOk#-5XD4#0xg?Va(n!^fYl-)y=gegwVTzJ^9K62lpSjxN3Xs3z)`hW?{X_Q+hu&7h#c7@BV_|MjBbq=~Xzt
i_xs&cvQ@m6XZLM4?B!H41Xu$#uIgBK)k*}^&<(W#MX|ebH5X*=juS~zX0l0)%2WCn~L0i@Dlxh#kP+qx}*wSg^WTYd{8mB7eYDx`OB@Fh5f?zP4O*EDu(WG
!y{mVv;yXu2n4FFP<5GqJL41PvR7Vq%YcU<SvGYR+i2$(6z>sz@3^5EKzV#qP^Q260Z`gLaDyIWX5lIK`BDWm`7;vD_xBgT&tax32&RgIgyyTidNqb_gnu6w
YL)@<t~Tg349NyvN8#`owyD}T4m#4DWp<q_FWPN{u0*OZc8|Sb^)agQJ3qU+5*H0R_z4H{#j~qN$(n}YFRpYTh8YB^u^4g@6F9>IT(^O@o>Nh~3lb(CYb}$S
KmVD`#^04f)az6=<N&ZNkd|F#yj$G!z;3?D^CbaJbhG8vSK=lyp#P{t8MSLCncg|>)irP#(4>{uzU>IdO-m;ogsZwY{a2$m<XVi)f2X{O4**|02ulk5UdrtT
pmQ!iiD>nc2Ps1EoHLB48(a~1liW?~YMF{)lGh>d9Anrp1*5CywPLTl`VH5+FoXS#5*6DMJAT8trDpskMa72a%>->w$+~S@7kX%j*q!fpTx*aB;v?4(L`@>L
DMp!?s`$!d{9iu=p)8(dFW>#d%XVsX8$(V=G_j|+7uNuIYg=*O4eQ#BqCM|Zs@BpF^}EoJgX7J)I)4yIYQinoFY}cg2*E1ox?K-rI*E+gVy$ffZY>GW>e(mH
9G4rkpp>(b>k!xO;Om{OmXHAlQy;Xa^hRCAh7<C8VFPb~9c9}IPl&&O$s*m_g4Y3P4m}$a@Z@^_poMV|o6_ZOw;B~@LBchx)8ifCA`|}7KoujTo9@#tTm0oO
?(^ZtGQJs9K3MI3meV<UI>`4@A3(Eiw-|}Z5wq^6UJ($4#?VbMs%248PV*U+?soZSqpw+u=(_?`C#>;~?O(;+eyBBvGC^6I@6i1lcP>3<8PRHM*+dGckQ|MS
o6(^0gh$%kj60pu-rc08V3!nxv(@qAqxShBKY*yFKZGH18N#X9iq+wLMWKr1vdo@>cK2g;!e40ENbIx9D=a1z8E&hmEWHh}RL1TJkS6ki11Xa<cqCjAT~w@V
&hR!$dYR&$4eH=spj4J4HLC4knVHWB8L;Dv98jPn%Om3e47-)`W~rRZdqf5h>}%!(WwL~Z=tgljT1dSg`L^rwbO(x|aVFqVvG<1M)<46ydCBL3aCFXBa|fS)
!9%oPRSzzXaBRjy+LP)@OYngyskbJUOf7S}Reh;!>Ut1B3hqskmQIV-k4<$=p}fq7u(H#2?^gz9%&#M)Kxt*2Jztf>jb;ec<Q7E>bzFyfs7SNlk#uX*$&aqu
-GzX*V6DlXUK6c()#8?Q#!@^Eus9wgG#r63E|{GtrxLl-gRY{lp8Ke&f+1$P0mSVa)o#Wtz%<-pI?;<zW)Ph|f+J;<;`Th4#SDiL$T7a?Y(*XKEYhs;A0Bvb
Pei++AH8+F@sc1U{kp>G>;X)!qu)(y1rRPE%MrdGk3u@oSf`c<=bZVJkPty}Y1c8sU*#q=UOtpqt~uqM;#^r9$QW$h%SG-y$UAXYv+rmCK*@`z&AY|-yc1N;
l3*-3&lq*8;U62$N(SR!18+FL@CJ>C6i*HVT+BpbTpj&(_|-9(C75T*VbYA$f;g?_&`!0OcY;;(>JUx=4O-#jrxuQ16Ojj8Xn_^dBqj_=AFg>LrBo;-&iqM_
*rI{|RJyCgk%}lc^H&;@aY9KYh7mlxpp&IX%Nzwxdbn3k5a^}ncmiY}9EOk&d9-z0%>tUY#LI*EY1Sq7#$7+BTb0zkcupaZP6@2Kcd-IQon|H8hyW%oU&iVt
)k%^(tW??fg=x2wU#M|LQ4}YV9C#BG-C6n{Onxz8jXI>uNkxOImK4JS=+5{tG+;sGz_wgEC^^$ZX8{7nqGwDd!TclAmM_snSES;P(oYv{XFDn^D#}!BJs4$x
!BYXUaUMwNGfdwrP*5s2(H^;c_>UGeqt5<pIVJ_kV7Svl0%tk?7rdhmt82p0oX&d=%=FpE0UD*$II|uUL&9*Dza;mS3rZ|5Qnc-T3|1s_&c31N-Zm~mH?LaV
^N5*A+fOM3v+%z#RdMD$Vy-r_EL$3j0p77Pi!Be|O~qPr=^XN+P)I0zjFoiuhSq~g^t{RQ=fIuT$1mQe)sdAF`9?sB$JWd$KB8q>zJ&8|nieKpOnkRlH*4Gd
ZXEaV<_;qnhFI0L;e8iuv2(ZHIj~ecJ;NU{JViYMN@d1yX*iDJT2*6bUfwN^&}NrXqHu&<w9@I#J?R$$^qm)#z`Wh?nLY8=H!7Ijp;TXfnZATVY2x<pFNt}~
<zKVvgI;ceR))eAS4?<0wM-Ebz5ZtO#*nX>vL!=!)Pxd@4m~RHwR7^Ux(=6L+Hh)YAR+4A5zPF*#YYAcFQ*CthaR>ST=rX-wlcLe-~6CkL!#}anc%!VLg78q
T6rHH9ok!9ZL^3AmWkSL99<V0MW<(>W`(JY8wGTkKo<utZ>(-X(raWnoXD3X71|?fz$-z#V>R5pdciK->mxX2KLGUrkGv7&F`&175o{;}6CsfUV5})crj~7H
Z6b~<7aOiI02r+m%b$M1L8Z=g7vEb6#tZ#V7Q+@sX#d=YFTp;@rzSQg2vhGpm(R9ojXSS+{~4vH$t1%9wv%O37baciGjXkb%njLGdRa3KP8QtLk|Lt<Vlui9
SHNZaQB4?2iVNpK0pu8sl9Rj!1Ha0~tzY8~vgW+-w)1sQM5q?ZMSYy~YN8t-HCfTFPkV6So|=PM`41aTH>m8n+9!8T(<?2OLQ+Xq`5_0Y5fA&4^vp|lcehTt
Qh7UXP3NbkdZ<Ra+!R!Gp_c9xLKL^(s^t05chtM5O7RdfJt_$CBm?Ty&gkVnIBKemAk#+Wt4vKWF~ujeK`>iv6XTGcogCrq$=t~uaQymt!deMCBFCak#_nFq
OUwcpf<969K#LTP5zK1@y@}r@dE-3Xj{Eu2G4W||j}6f=GuEaq>uuxxS+ZyF6cXX!7+x~-RTt=xQ5OIvQ;7H03=mqg#~rqSd}w-OD4|vgw8}{!w@N^)l@vAM
>1D{{eL4{g8M*gi(bRo-(20V=iAh>L(A4<Eq^dfF)bicG<-V!bhqJnMOc|swUS5v$no6JJlCb0HxoRSD4kT+)f!>QTj$0iRnh=wkh-?qxXmyH&x{GMsgU+Ps
*<5(|XH?%B7ZbY*+Z!jI^&Qxe$tzPjx6kB!1FXCU%SrlM0u{&f`AZGS`@C{RooogwgIo^{WFF!O{J||TnD;nj8o}uqA)82+N3eKUA>tx{w~2Bl!nnp#PA?^7
XYLK@Co*r5F%;YYR)+dGyxNH`{Q%Xt)g~gc9Mi|_ZvOvkb#zM|t`G8Q@F664eF{wm&Dcy`nz<J^0+tw%7-5?fMJ@B6Z7YuoV>#s@+V(falj7U9WU|LL62;>*
wylH}vR+zfh6j&-S&dGbS`ED(tV`y4E2rk)0e}101@_z3JD*6LF)cj9V+GB`I1NLvPl9oQjiht%5_9u6h`Pm|eW?305;(A6Hj@pL`Z88&(Fhg|A0#%iWwUKb
hsZ+7`i&v3mS~;a1(k_H|6ZYa@+>9Ewy^=f6@Sn3E0A7c`)$^c=k&ghgwso%L2gJ3QaWeLo<&a~3n3&eXHnvh_k3e|?V(op%uN<7?#&JgEtSoEh25J!0=mQ~
tzp?}N4p(cwl1_R9KqSCl8DtY;Ne6+ZBB6)vX=?ElCV}cZ^{U>RBYLHF_6;)ZhShl-k-BQT`IUUx<!<8kVz9jdm*>T-5jH9s_JKzkRYo!w@av~XDWtI+sG@7
V$W3H6fmtJ)=&73U1+S8qh0;kzhcr(n&Ra00Oyi`2i%n>DiuFIB!_q-9Py<Bd%DJbS)}5OwF4<IQa+m7j>wObc^^@~eAVrUcUc73yVnqY!)*?mbZsJ@Sf(97
Q%DG)m8j)Ylu#V5rUL-_Tr5CORWe6DDx91XC)At5SAr0E#^Vy=c)Ax4HWZ>cJm_u$FfD~uSPBV?1S~iBb@(kswrHJbbr~WE4!9-+e8qwU!i1-A(`uLIr($YZ
m!7y|B@sdfE3}JJH;-O(^SB`=A*Y+y`n*2cx3Jtu`Z?fAt8_K;R?Nxrk_E;Xji@iPc>zama{J(UA5vwtL9JeT6Yq8>v+!crS-WKnrRruN<DvY)kld5u7}TL6
03SwvZjRFL@R`<9j_BWi=X5=+1Ps{HZS7UpJpmlLNpgIvaN&ORJI$d)ecVg~QuufvW^ySt$387qwaTIiN9u%Z?~c$Z`b7YPIel0+Zx<uaD1lbf4Luhf7d+?c
D3MTp6Jz1ZWvkK*fO%t^Q~os1wDU>yVYBB`&uV0zRL}L$UTcQ*wMh4Gsl{@G;wF`LJ1Oj^we{W+Jf^0c_{sTHe(Mvur+a=uCs(kmuLJ%?82alzW(P}EtPy}m
3ST*t*xb}ZOs8SjGU^vLRO9vbzcUC=bD9(|mH_g(Q2JjJ1{LtUyZq^XG}2!RzhCNiGRT7e%#lwV`b+=g_(`aNm}D0e$n4RAJ9pD8|L*i$z~d7!F82v6{#U)|
3mHeBtzxP12$nodb}Vkp?6ppJ8>ZR(FtaW^5lL3*5aZ&AK^TLHi0h-5)=$X8SR!^AFqn=XX)^p<svoS7`h9YssjLrw#OsZK1X~8Tc)H|vFgg8y67asxcQ5T{
9H#3juCfKU*_T{7H><qr;NHEnja5gMznn&8SSD$PnKBQOq|MgHEvJ|qo1!lp4^htI_R7-8SU2uc1(L#5tF@5<Rm{qOt=AEP+Ie!@ila3e<WU=G8|+I<Y2`<i
Jt@b<aq8}9N9Q_XHF(Av?R}PuV_W3*fRD1R5q`W<9Lf|XBk0zd^`$8&oSRx`XJmx;CakW@1F@5z17Lrpa=|*9(#0bV#(n4(=23b?m|hD(Erf(8l%SV+=Dxj-
oSc`c9`c?A#0<Ng-cY?6luhV5l(9?=^LH?u@$E~q#LB%LH`;zu)*t|CMKT^bI`*Aa!EQu1!Fb|xbMgsiBwQuF51cw`h%wYIX7+3C(00OqV@=%*J^fh+)YX~b
TlTX?hUw-r3@i>2Hgdt2a(JZiq!3niuo~T<FgSprf1xg@$OHP$q$48#Z^v}=w^tom<;sB%2b#dvP}WbP*948fwLS7K)qty?vKr~#QJ4NR2D=QEu0wTx+l$%B
2ilb|0mtydr-B-p<Uy6gKofOhmWGjcL<fVJkPauXY9;uHU&S0+0diH;wC)LfyvHBaf21r7xgrwcaH&@BEV02ND_}Uq){Z7>K|usytsB+`{CWPj(52XD|GUs{
e{wwWgf53Qc1O4x83}aeZ{$>ah)HhQOkXg>^9LTyYN4%A1j?%VugVO?ca4wPk_W<*X!(2CvXm+}9Zei&<4Q^zVPn8fH$sax+3P)lbI0z&G>zSX9~mi^7(>LL
JZT=H=OQOru}ZS7f5qc09F3<8dwW;1o%j3UzBx)f6MBgx9qOp`WF*s~%Vb(QE>fbLTU??&K!|J5Nvn~|!dFiVU!b~y+jku;kw@R)GN4jAOxC1Q0MB;)d^y^y
PeL7;wo~2Ort{)BaAn|RAzE;%IQ<i5@GwefnWsj~Kd)+OCqZ>md_4^6Kr7w_#{w4vD5chwx8XK5$&5pf(!80{V>ogjYQK^6tr;YYnwSUm8SU8Q)B7#=->U9|
Eh<!licU`{ds>Gx_AEQ*`Q+g-J{PMwEjhWkv=D?3=v}GdRs6j?S>UMF64YX$8Dxl-fLqBuB)qsr4|<XBP^hcQ9t+Nx!aj=irEdaiMV<%y<Oha9;=RGlMW6jv
@H?5IKuSmyJ`;w<=2f~5g$UY|G=RM*ZtsynxlU$Jvc?C#q(0oT=uc~>KK!5JMcFMh>LQ;?{{E$aDTsx6#H<oO{kNhGicA*W$km>2%hip6W>pUe({DA>%HMyM
&qT|rAeUm%cKI|=l}A%MucuS&oyLJE(1<^vK}67{N6rqRRK`@7BW&N$@nU^ZWz`Ae%oj@8_t=i4!Yid4UtTqXUU6+Lh>YDg_gz&(G#?6$^e;@$2j+QH>uQ04
ipxRecI*rOMtjJ;U_p&EDeEx@^Q84j-R}9^5vuVmk}S$&WX2BvfH08Xux9A?F=reQ)8_j(<~>7HKoyi%69Ih`pS3Vtp#3VCvqeQ8pJY*JtiE#TZBwo-rDn)B
b5c(_^FC{co3$Fw`knvrJMqhQsiL4nBR)D8M^jLQ*h5}McPs=z+e@<#BAc(EeqAc~^}DVdL#GzDvPdc&aB1vOCEw~{YOj$V0kJ{9{v7-m=>!S2oLj1XQo1)3
7+lQcBVbWe-RZ&Z*RT8*WyC6U!(Vj?k)7Z_&XFZOAYA2?P%(!<ZL25{P8Q@&&C+^hdQsyQ{p#gEX8k}m!D^9F=4u9FUKSl`n$C5BD1*gA9%nL;jTk-Kvo#T~
(2byWg7_6`=>e(tt+KR_qG9J7w96A!$027d_lv{n_qYP2<s_Z|bOe~du6&6a`xLY7!0hc?k`%0`WU*d#Jhdz6I&zZ<78x&N9;y0vvl5k`YQyjUV+e)-TC^Zd
7?`mR6;8w%5cma|Wd3?G8KX^LhSj~2Pf|q!PU4ZR29z6-JZ0eR=@|jboptzRIHXzYa?}3#$jy?;o?7>;>U+xC=Yf6qwFraa-kk6ZB0n@leIV!sORU+G%lZNA
L}}OO6IR|s{mYLx1@S)EOESt2YeIyXu>m|Mw0CEJa3)|TEMgk24kcA0>)kHS#i8}i8_PiAhV_O|h+5to5LmR%;Og?Oac87PnF%$c0e&VOzNz&W<miRjtkP^y
FJqg|JNv8sUEFP+dI2{eGI_(2lMevkIDmI_bi>4T-iLboPB&W*Rj9P;CI|h!@!E{nzM#Ql_pEK7DiN8MC8kKbS5377l#^H9+B<uMg!>+}F#fEux)H9gzvOZT
UHKZneDc4S6bGfT9qeA|(T1^&Bp?_h?2n^`RC1m0T%y{?c!oA76`v6hEkI4X__u}N7$uua5b+(R<?XC0dM~%DYB*V`07$|QxYtaiq{oVqF>^g$3Aj^!bo0Ag
WV<<0w>KnKnjW6PAdw4{Cqp<WMGW3u3xD%J=7aObA}kUqe?cnKTyF6D+HU=$KXJ?Y^9dDoKFcHqFEy^o{W<3g_zs2CXgsJ*pEOOrOk*#nha=97_nol=&9!8C
Iz{`V6slko6TwWKayb&?Tyd^xs+FDThjhB$NY2nRAS^heA0_UI-qmeVp^`H%<5sbfevLCCcUV*ld{=b2`}?~}ZiuvIp3ii4S}~4cue=E_AJbQ}oI%vgS9ElD
J|NW-Ybg8$KzZ5<XJJtf2)3$*B00#53IA?)2xqRd&7ohME~M9s8D9FkI^bpDtd<fjVt@D=hCxf7^uPjfv?~m#L`|!K<9mCQOJ{*&u?;>QK1zvd;~@69BqqHS
2Zg|GILmtF3zp15Knosf1yxUqwws`bCjevh#E$FR><PsqXI5E#0d1KNFTv;b1qH^bF&#Dj8=?rAA(gZsl35=KjlxInkcoi@C=0w6E`wZl6ox0erbTPfS<7Zl
<P&X5+IT1)@eE?Rom{%Wp#}g34I870zGMa%y|1%a34V!W49^4(Q9&?be=k_zfs$yDXg!zk0%USqVQ_V;_ZCa@j|@{LLn&-mMpjForni$X;r3Im&L;E3C~+Jw
jHFVRs_gqSKA8yXL7M>}f>W=fMuYa6@d$143LSRbeg@4@s{U<Iv?r;<h6y)HbUpEj*-Be39W1~PG-7><jl-lNdeaunN%w}j*lm=}iGSqrHR17jX}z=7#`-yV
Ux!osYqBTy>#0MqTmnM69w}CPE2F38aZ3b|YW^;Zxzv!dpPa?TJTBs#n2BvHq_g%$aZn{L$>~b}-P1ID0$RYB&yD#gXUxmbQJ9U7LgS~8>gAse9_$kD9n=m>
n+aG2>@4Nk@|COw%OWxsqclSbPy_w5bmMesY<&mu^g5|ITS(U2JEJon_UgycmwFMA-oNz7of|~MbaetPg|ijOTfb_&FoY&x^-%?@Ds`tiyU?b#P^WiI8@%My
^c;41K7PCjGJ9^XQQT95RJh7<^{yJTknxt0{qaTbx^LP==Q?HEbWQwsl$U2X&lWb?%-*Z0o^SE_>9S|yFDa2=$J%9TBREa`V8WJc2gN03>z5HHJ;&?!9lb{@
-BC(ht3?8#Myg@*dCe}>#)rNQekLFKxCHs_mrk9AB=Ag*U|?Y98LtJWwe2iM^ct`k;>W2O#b&h`a=+;)>vo&NU@;X;Z4rC(ruQCG>1SVo^QztKeQTa*q;7;Q
n}CJSTAX|ZD*nb6t;>N4cJ4YSeI}LF&pa-h`s(GGH)cqU-lM~H)?MGgLE)FbepyN1lva~Ae!iO;ZvGniW7%<TSv($B@9l+)PXS6bCJ-hs@yZ2K5Xt(<nkLD`
5#VDN<m<D>+{|QNWy$n5S`?mYV+F+<F1%Kj0RNwtGDiJW&xah#qOU}8sx0!>{>S83_jLY6NjIlKzuH-RuKp?5SxXT9?r!X}jXeO<f8VgqS5>8@9qAGg$bbOE
C^DUc&KEVsm!``d#>mq74Yx~}j<7J0<bzDJ`~)D3&O5c7ZIgrRw5E}Rh^t?mYURF;Rhs~3bib6X(fX|+vJUoKSSQtHoafm@VCRl<&fN#aQ{se*+R5jYxc^LY
!}zI4nd-j)$3I)E-S+h$tpDvuRk95UWe5WD$QY26oSO%3^!NzS$V$Fw1;DLhk^T&6qdt#f_1H}wH4uzI>Mc8D(^&c^zdfRY6Zo<VKk`wkvhO&epYD&vQgZUC
|3J}`VTT~EYS_q;rrFc!TH$U-6mD^%x4=xM@j5g1eY_ng=WI_+*u!_5i%rBWKR3U9SiwKdS8?66^H`bZ<R5{NP7%k>_ye1ymq0y^{wWGKW9WYSmAUB6Bh?S;
DVcRO`mgeq^x1LW=M1$fh6cOK1G!>^rjt~QXC7szsUY{T`Y)?p^2xX<uxYCzt(I9qC^ph$Z2yBXStm$7&<eh|^1U;AS(o-gy70-Vb5d^2eU9VL$%Eb?2RZ5z
^b1<IJpy!$n=|Adl^F(+k*o8oPZ$RRpRp6@?4d0Ql*lM{fecu+!|$c3^Dlg}Ez)RNts}5*T2r!M13-;<QEHSP157&nQpo2bplJv1C0~}6oTPc`MAu0nluFU(
0%BuE#0e&d`9m{98(2D?(8^VEmfnQyd^;r-(#i6e1pg)_mZftZ1G#IIA-XR<n#0{1^=zJlV?eHBq;oK!>U94+?~#aR<zNK)S>uX(QBFgNhvSZC4%LL#AX0|q
AZMtLQUG@VP@DXoUgf0wv;`kh8ys3NFr8)uI<e55cLx}&F201>0bipeS}~PHRrykFUxfx+E=G0hcK<1JR#z8s^BAt4H2ZugPXt0d%j-!EhRnyh_LEeaw)fR9
l2k7u(7YCMe4Uo^H@*^BH!#I+2@-DVD^zNt_|h~X;#tfrG<fOIdP;}QuN#Oo*CI5gSgLoz%UcL6<F@ol+I?)u0??6}W|N0CD0zCQBz4<=QXiigMe`tJw%GJ%
@GlEMP>Tg#Tt%r?9eFfX5^O47tkvHK#l2*E16nyTM4c?zQ^z2=E(MF|=g+1SX?hHfT~zH2sA0%+J>$8x6F<`&VN!v>&X)RcEqj?e1iN8bQY(neap7>m_Mdz6
@<57tJc^5>B~suX%H*5IoOpyd6`5ZtEaDB-$<M!78^*4)sO0KKJu#v%9!@?g@kzz&OQXYKeqFWl{f^ld4hm5m<v<&@42@nT7WNX`Gm%)9H}Mu<GlzRE^3B>+
KIp~@S;F5Hs}nR@f^RHBz#ggp%=r~A5r0Fr>hia+#g~f#m2l?6+2Tk?NZ{!-U>{Hy{a`O4h$z+J9D&`tjGF}*3lEo2Va)FtRa2fP08HiaM<t$7jw1ov+;aPA
hT<1K1zC^m^pG0iDHZA1c%u5+NhjR=FP?p2ij&8DiqxF0`-1cX%8pi<;}C;svud0VC!$%qom^%)sj=h`Yi<pqz?WXR44-J0{n2}HN`nP2cZa_F92aSN&g!f0
_K7M!Mf@F!SY#b^8{$m=0L|u^sWTQk@~EW$o_)#=xqq14g(*Q|COBwofeEVQ*JaOomFYaII>~}f0RirhbvUIl0;g2H&ovBq*AI7UF7pb}Jv$n$Q2GC<vg`yl
w6`uTOgi-~X}_VJZK&I@iuUMpSNN3~qaep&Sb4PVa&fsPlCV?4=>ERL*X_Mr{z{+K3bvCN@)b;zE1QMOP9erp2uk#}cOqxRD$MBKKhp$ik)0<4GymqN`=L^K
70Pv4Gqyb0qw=Y&68o;+zJeJ91`Oe$U~cS13_bY9D(mCl@OsU!uxA+vCyzd%ndR2$7g3Mc;^ctZfOK47*KDw*bdDG%5pn`|k`zSalK_&;01F_Q^4llU<G$ku
?ex$}V#{U)^xD=NgnZqeK1@>k1d!>ne{x@%^YqI?8XTppbwDYUBTzAh8mol_rd+rU3qwxQbnu)0cZIPz%%oo$QtqrBbEsers(}5pE)8t|{d**>J%A<*vJnD&
&j&*PE|?dnU^v<c&P>#L49;4L-}&VyX$*Y(DU3_zD@SNjIYkC2L-GJ2jqJQI($BoKw>y9A%i)hytukn9s7=nS#x_}qO);!8nr^d3R}f`1E660JHwAgd<q%+l
dE<+%nqF9q<c;?k*@`ABLplCZ#UiyHeLIP^Cu}SgCaP!ZLvbI&l$BWi*g1Li3fVCpEEWMadKEde3*qkhWP{{n>g-H9dd&S&CtV4&zR!)kpqIBSH$p(hsed*v
^45m9@~R@>USHNJSW{Q^PbPufz$y7<ONEk*-37mU5?HOwmu&Cz5}L#Obm93EuH6*e{@A|~qUzFM4XTj#dyA+P8Q^DFh`KWDuv#TcN|1XDWEc;k%2&KE=jw1~
HFS?DUKQzme~(00Od*0V9%SxpUqQ9n!n@f|H5oP>8@qt6nZ>z(%(4^90R5D!#PLSRe~0Lm((dpzxOM{d!V7yafK9Ew6+g<qW=+X%!n&Ron%6pYaqc{IOtE3S
3u8;CR(#j_nsLhaeV6E<+OR_-oWw~%2ZEBFe3l_{Zr6+8*cz~r^ZN7y==S~<;{Kq=JsZL9To+kgH=7!$HDdk?nnbc5x<dzerVrkqt=zSr++ls-AGQWY`b&>D
2GPL#qb`_@+jsIE=;S<mgsCxGHa6dEhXzu1kBv2!zn*l8h$rps)XS4y3PK9HhmAqM4w(p7ZS`^ZY5PNk7K6|qfPX<W^(6cTHWYAX)KIiw2oeO*esd#YBN?^7
Qb;4=P-5Ix2em?`!sK~3$-O$HNn#xz;cAGHcbjB{s8FGvcU@MZEXy(@_bt9m1V>{lk;5S2LM*$4B(3#;*&`6oSvu<NS->L(|Gi$HPR%HgGtu7k2jRON0sq?!
%xKT&gGuML>v0mA^y$m{4h#O#>L>8-IsNt&9W5}s+_4=U+#0axQj!k$F--nk*c1mvX%Kw+oFbZ$9!>ReHn%RVq0$rn^Zu5uRgE`FoO*b?2qkoc-g`Tyi|HF$
rqH<Xz|j28o((W$7Ielv#C*k8%>}yT+Ti+j)LjGj4p10w?066Z<;3Cn8#B~w{e+T`55!78m-TfVx(1ev0GQbDX6uEyR2fIiTxY_hPubp5qG)$glbM0C^E8O9
8)3XKqlIyVl#LX(esAGng?^L{`c~&4X}pjfcjk^=aPHWfQ2d|r)$d-mT@zYWp1$xn4M4?$WAcQTtC}tkWiwDg{ET&cF+Jx{FsNU75%2q0;m*;dcLI3I7QXWJ
oCuBdi2=JO9yi%&#P+8(r<w<nz)`bMcO(!ZhJac#4A*&93oBp0F+zYUy5eWJA%T=Jj`hL(5}TRr<Gh9O@Bg{mUzDKrTI~vg@6W<tG?7FG1|lW6q11+Nqv9el
aNP$)PQPruJOa}+@Pfp1SMfu8Y?QYw6Z$@4GtOy+fC;`$d3(64z2|49UY|6__F+pgg~vTSJK)3>!VLywSwu1g;dCbkGP)P#O*SdQMt!s=l+YWfJ$Zj&W)jH%
Dl8OfbI03t)gYD=uW||)PbrTbn9`j8DEazHZFA69)*S@D=bg)9N5A#Rt5upQ;fXtB7ixLNM3oo^A1VrcPAmB;sDtx6@3<@rMo>0ohHHvpvTzts*F_jCFLw%@
IQ=KnDetqm0OVVCt8DD*4_-f$9+z1AAMm2+CLCpW{Xr$Gh4P`nm6wlI_U}9OYD;+(Grqns!J!7VS36g^(0aji<F1>I9|12@WUz7jcpOI_{<z)&)gMgj)P<tw
Q}ZJc!J=b_e{6-QmtW9LKD1i7k`%i-%=WN|vMy(9Q3ithcyR4Hkp8=Bc~uXG=WiYtOcW&rlPyHE>wo2Bg!zs{kv}^Y{ITTK9T-}G1NDSHvr-&ejU%_wX=+A1
vGR7TevO8GKK{}|WdHuC<UA?mW`z|Bw21rV(MDyFjBa#S!@O8|Sg^zC$c$yotY>6(n-WiF+h=DY6;Ki50?*e&8YrzB|K&8Zm+sd7azI6M=6d-`kI(GZEaWI}
!7cW}Fb7f)q-eMAMHJ$p{nikwCPAmNcq12}F7T!Jm*2xq<H*aYcEwulQNXj84WjRUA+V?|+E6wK!M|DuCv3H5xP2TwvZzjBQ}xZ0U1kr5Q~aoHGx0kizrXdd
!%xlh>f1iiSiar366@6wqhl_>=K^VwVPhh{qw0DuT2ReM3uw?~m4GeNPzsqm`BFTn8?Do7ZHm3gJJ~-A^<Xcn7HPb97rxpiH-(;aja+o>Qhe=&Hew{jz?HtU
{JF^G74O-q?J3~S(JAqhS!)RN!sC^Xd2UpTF&<QD7s|t=DP%N>EbZ<f<Q+ox9(NehNdfwAJ2fO6Lt`yyu9}l#@P%FkoRQ!H$b1qngue`VG7lP(u#UOof-3I1
$W{4smU_*?vgt94ojW^2z&Y4OV!Q!~!9|3sN!aRz1o;X^??;hw)NmA;{r%QKd=SJ2kdvO2CsD}sObQc&kBkFY^n&>0o@U-ORCxl}6tNtne06^CAp7Wn6)RB(
FdMho&`$rxAcQZT`k#G&XtnmDK;hV^)daZfXoTBd_dQih5z1=TrAF@qkV~2O_vI8iP|>EF`9C53N}I44)(@a%{~-xaK9&9kL$T(I0<GJQVKDZFK>3Fq)ag})
qd>_$VjSZyITYrCp9^sNI?M?{<g633WYHJb$Y^o-H1r(z9qh`n1s+2RiA~|O8#&)%!MPLZdv}_o|1Ij&o?PxHv64CU(@3_X`S{2u7!;3v=e0b1tB;&Q;cl<&
d%=v6Tsb<%VW-bf(sgPC4J<B2>bPD0*o1H=qq?g^bI6gKxntpyiLS)2FvAOy`GJ8r(MCK+A!+Kry5J>J&=k0RBgUhKkn@f`W&hN%-uXdZrptJR^#0|h6z&xx
UmEp1qQ|T|4DXzGMf?Vg*#8tiFk0><Q7~F1b(ImN1cBAV3f3FHf(RVM2LrUhSbX!abm|^3EQFlgK;fRnXi<gZhf-u`ttkTHkd5B@q=zsEDmw_wd!&2q{|i>{
sNip$jc9z0(vP0cMC^g9QiFu6<r|G0ADxTGdu*znQ6p;Jy<P5wt!~Z3gAP&bVMXJgNzs516yBn-+-fSaddBFxMh10SJgeWfD#!VzclIZRCKsX8Y*8oQZ;WP>
9Vj$hD@G#Dxlx>$=Mlb$>=eV)kPP-RW%E*}q(UTdy4EkFxSpu1sqXCo75%hsP25&$Rja!3w`@f@quH;iw{{P9yebAZGE+xkL_HIo{nB+CzUbC$eiFY9F^ign
+jQ7NlaI;O`H{ayj0}DKY+QR6VBc(%8@_$2bKi2!rZN~&ZqlWGMlp2;zmI2Ol!BRua0+%oKuy-`++xX5t|}%RHIJ!);zUzNI$6d6kK3j|SMl>##}woVKk-f(
XkpHKSayy;rI8*MU5j%Fo~E0qgN(U+-GEfCXTGkYlrt(bMMMtNga-4J8sz@0v={CI3T^N6_MlmB)~ay4V`|m}@?hc6U?iFsO}v^KH|FU<q{K2s4Z|UAJuhRX
g*kQZpn%(+eUBmMXA80LPn<!+CKJ(d^|^}o9SO1=6U2D7L&y&<JM$G3k;9X@fqWhjVfbTSC9qNgL*lU`;o-O>nm^Iq7oGC{@d2b3EUA)LPii5jO(WlYS`Lr?
Qd#4yLKXo+)#>LJ+z(<OaJSS|X~2wFD1RXRrt59%)|SlSLG7u5a{vAbm&`E+3y?XA1+v|q++Jmz38#&{4?eTTpAbw_owCD&ii55CMjZ@m7H+g*IKYb6;}J`F
$QvcFdqz}UpN0YXW?S6nT6`WB8IiwYQ)8C#{^ICw-`d?+e8A-BHq8_msIJO!8e`($ay=XsuKTb#-k`Zs^RLA>+5Gjg)rB28=K!aoZ=Bh5?!BF?J?Hoo@y&$N
(AWr%|K&Oz+&jwb{+*Eorz!nFQ2Nv1<pH6M=WQ3*h~Wh5i2+jQPZAu?YLfs3YzYv5*;1ZXp%hvrCDGfvJcjzlGv>c`7I+Q)t`-H4zB>uO+1`~6_T4x-kG7@<
ERhWwZNt1_0w<`!o4lJz=DXqb-FR^jpY7ufyRrdfFt&0k26@D~`;^Kd+w)Nrr{P|^ugcqY*z?fiH<nHUki(F24^2xIYF!jM07(0jL|dh#1wqx984T#|z^+1I
rJD@#?VguLH}QbZ!<j!2PA`t~<7(8lOspwkyD~Doq|9jnUW0KqPaI)if!nCv5upxdRsc8$XgHND?k(g_O~*&*Hl}l_h0|8?`*uxBdNzmlQ@0zq71tH4Y=^EA
#Hmc9P^{IlwP8#)?B9QDK$+KJ&!?KiDD{D&VcTji)>;;(68J7R4b~MlM$Fy>B~5tb%5B5E)*ikaYz}3uf!DH(Fj6L+R1gCCU?UTWqzZ}~Qvz@G<Vj%8i$@v!
XF|i&0W9FBY8o)drLCtLh`|kJF&{QNPip367LI2q6bwP^pHw$?vD!>zNgybKLYK0xE?F=gxU>AE=M!2oGm>w3vLb`H_<_}nPM9kSiW@71(%6F|in$xe#~hc=
#2n{apQJG59So$jR$N}J0Ut?X2w1-$kcnOrwd6IWgqBIn(1Arrq#ytxP=Qe2o6J76)x=t}F1+Oml&>B_HcJ!Lvz)RbBmWRSbfgYBcg(aLn4W`EV=N`r-U$jF
mR%gkZS@Yt)dQ<$BL*IV<m7ksMeig<wIuH|&u$`ukL}YUs-BO0Cqtop=*~d)@)2ac8N>HT^Zn_x)DqRIgi}2J)+c|w7-X$M4#0_j9f7-$mpa`kD>D3)14l{-
o-31aQz)O0fhnW|tOH<4Od9p#54vjleU}0%P0RAA0a{m2gwBRFl5rRMVN7>2TilGW=@!jBhq<TFdYAXvfZs1j=Vycp=P3dX!XuvUlnz?E`rV$$Nh58pPT{{W
^ZI61CkqnrO*VoEt+0G`uEX-%4>Vah3eWo@f!BYKw(h}csWF61=((LFdYD|ODJoYWG2ked@4uI5cR1%FMgdb5>>2W?OxxA|K?0~uvA#_A1J~C3ari5aBs&Sp
%>+9CeB&QkHG>v2Ci;+dIf-Hit&j8BWRp>zdim`5@-~h>{~U7y2K}Kyo)5N^Ujh<D20<34uc`bG3Z%vO#;b%jcq45|*B2<Y&18uOrVrozPp}%9f<NwGR)wh=
$=kpYs~h@7guZE@7<0VT$F8To@~ow@WbQxL%;2UB4o11O{P=`t!KA;OaO&R^XVT4T;*<pnVJKgK95W6ZXr9h=Caldy*lYzP*K67M)LQk#RrBk(Dv#~KSUgDn
Z(wTF(#`1nlBKcm>WjI>{5RS^S8^xy6fu47JajD42pKXcFMxY7ucTPkZEC`R!r10|O>j7<H#}`W><<EPkBbE|z=$|d^eTZ{g6V!3704o7jLd_4dHypW1i;TD
W{zMG__OG1UfE42;xbiJ$K)^+Sm!`Mg<aK%m~=jO1IFsx=Rp(CCnH*5n^bj#?$UaS@^xC|(X#h4pe_%h4}Bx5;dG)IFeif>#BTX3FAAj8`t*tzY#I2Jx_<((
N0bHT>QkaQodexuJrnLTk<{lW#Lg4W{DYrA0e8PPo$qHHSIOEfOH+2XRwe)-Cz9iZsKjliIbC=n0}z5-$xLiPO^Z@A+FYJSA0;+gxP@wYA)YEMnRD|VEie5s
oQKolxZJM)%JyI*J-`SgdPJQ%6CUm5zeoi6z0=x&3)HJ_D7@W@mJ!LqORob!NcP5CaT`fb)oIiJb<)5lOLL_wlth)LH~+czH{Vy-h^8UMi^Q;YXFpuH#7mF;
f4HHRpz3Fz)-I)-wL4UD)F9kj?;`|perH00FWsmp@E#S`S3vxri;G@`C2W1Zn@t)|F;+erc$SNv{C1M1qC9umoM1np#^rLTbpLghj(5AX5Ef7NLt4pK*$KYm
vo4Fi>gJ8+f-LZJ8`d}C*dX1n>;J<@&{}<?lan&G2!*`v?@O0k{uL&p=eEBE4ZgvKGm)xrI_f#4Uo!)!Y0kyQ!$ntU`<-l{PT$lVSdt*>W?btsHX2N|>FCsm
L05iRD&C+N&pmd4CR`<(W%Wzxem~O~3K8RHDq;b;^Qv|)Uxdlby4A;Js!{0#uEGEUQp%osEKiovl|B(am(I2L?Qt=q?X6{(UgYolDT;;x^$jGh<#=apd#4?B
7a?~-Rqt(d1Gv-W{D2p2hB*42WzJ~pQ$+RAA!ge<o%_Sgi=DimPQ+!h85P!(^^AFh?oF*!#6<X1P79DhB_)O^9}?p36(0jCoK?-p-tkU`f>Fh^Umx$#v!XZ<
ghE3^&Xh)r!-5V`$0%+(k$UW9100Iq{?4GEo}oF}sb|}>lf^#yz&a^o<^Nc}AfO_Gp)r#)6d#L;KfIM808kpgoIdZ%X6Yy6wK%C<c54208TP{rRcM-mKvR^z
Q%xn_)6mt1s#2tm-eZLU6i7EPOgk`K`F!Rviq=PJ>fzElGzvd+#zX6K3NJ?N;-V}AB}$5k)<f4*Gv|i{$tpH`-v7a;PM1<Os}gkxBCgb#e|PM9XXo4?Wa1Im
0LK5pC5mm;BDt(8!g}#W6e#&X_{`+z>c$G28G9X#e}G3$q)~Ai=qn__7v!LoJ)y7qjz?rOaFW%ZD)id_8II>mO3&+lhH3v2%%l4Ji{|O0vrm2}KsPdzTeEGc
CCd0dknYd1ex98)xR!%I9va<SSal@qNR39&hAhH_8Xr%<&S}#~&{nbTY$PNzR<a>c*XCH)hBBa6ou{(qJ%2hv<PGnU9c^<Si-4R2xzkAKVf-QkPQdGt>Rt+S
>vsX#Iq@<N?~^M8&=0B#*pR`JY-R4(vI0BuwL{<|o9I4<)cp4Jfy%sNxBp^*zxtX&i5d?9-A@QDd<_E?RG@rYfI~}5gYui2ixIu2Kf;=rCGo4{93E0QX@lmb
^+&!y>e6U)UsroRgI>1|dQg69E%h+SY7)4sKH8Aa)#5Zf#6lr?@)FF`3ItffNeJO;S4e`Xa*N;uT@8m3ZwD<nD@HNQTqMUvSkJ3mjfuBiG0lMqJ{}5c7z#Rw
;X(&Tkre7O*8Ye+akQP1R)UASy2d!0`1VrVlqyj|`2B}1>LJrdUJirtQ11wW9XYlVb`IL<U8+8M=>(IOsTrYDY1v$l{M<}@C>>tE%}xbzw7y~<a9ZXeSijpo
r&z+E%^KO17|CI6$XtI?v`faSv{ZD{`#D+KMwUk3+l_KbIiECB2wKy+ALwpV(2Ij1xl*H{$D6CUa;r153ksTO{(DCzJ~heZGqnK)?$<H|T4Abq5Tdj_kN>J;
Go|<_%}b$h(r#2TDkO%-V4*O{g_?{9`4Fyn<ZJ`EEcES+RiI?2fK8>4n9OBb;5KIWT5{4W9&`j~kJ&C^;Gs~*k-)%D-D6EEQx?DAp-nvHN6)j+lsUo=jM8dG
CyElr?xME%${>+Vu`*PauK<7+CGpCk^Z_Fq>m}pldxrKPgI?zWdr*V}l@up?j+?zOY&><N!39U(8ALNAe|D|T?O#MDnq4pF2M{xgz`>Ma0;-W+Z`~)aj?32j
ke+F2k}o3eKow1(I%KSfQ%GH~$v0pV=a3#i2^i=bYv{u7D#X^0Zf2efu!lr)Rh<hz^mV6l)=5>D?9o#H>+s9%e83VX(y;bMNi4a<;zjZ79clrS3&Jy5!xfaj
3`chc<itQ;g8vN|uc^*}!~_gKmPdQTF5Tb4=ow3CP;%wiw88kIvE2KH1rD45izPDz%5<fMoROQ(@m&Q!&UhKn&9sn=E_OZ1xryrnh^AD9>r~Vg@Z0GSK+epb
HlI8vPv~?y8y`Kg_AJJs%n0fO4wO~SGq^r<K?m^>*(FEyPvm#OR6~BIm<pNZ%8m!mkh4k?9XZVwvdRpI3xj>4q~y`aR;8Q_EwJM2cky14t=i6#VV`Uhu(U>`
5<fZDWUSxnrH~-D=ne-m;-(uSrJdUA1CaV~Ll9sum8I&MxBOXK;>;ZqM#`p4k2&274b4g5;_iO_RDc>pG7~VM^|tH?Rd!6kO?vLT+%zk_a(>HPM#<TV9`EQz
A39c<vnS+xl1fE+&D<SKi#LEr<*z!UY!S-Z)2j2R9|EP-(#p?EShl){c_zVzW#2`#x*;UAS=h^fMdZpy*F`s#LxK`D8=2XLHT9+d%Pj-e4+RdYoCbpzu`-ku
NqHZlGIjZGA)S-I{f7Fbr8!eQK<K1qx-oz5`$1NLDNX9{l+WwfZH~kly}hbs*)<O))9%a*$<L66(+d@}%pvT@xyV!a;`-adJ2IKKg>2Z&l2)eLu$`1;KqN0k
X%wi{8zc==Kr&R@%mQNEAVqwMA#Q|wn4xQ(*1PA}R{$WnG9NlW&obOirRq5lS0W?4!vH}2%4fx-wcvm(i(ht#9$nS5UhQXPyt99^oRgWSqP2zAI?9+8m-w-r
g-GCUzC79~rK~uAWEAO%TQ~8tTL6(ie4Cl-47nVY<v0>~MN?P&?Yv7`^nCMa$yQ2RIQ`P!$tPRdCX8HZFT;Dsg|WOHHv15$ZqJg?r*W-}mD3TN<@jYMmjRM)
>8e5JwFgs~B@h|t**dpQVJvFN6NJF%=;nvLZyq{P_X461;Lt}*h`@K->~W*O;dv_FfCA)6KhY!nNA-0f<l5c_P!DGW!&?@fbH?qy+y#;n>H=u%@uCMTZ{%Ci
JC`XtTHzN*?ZHn6sLg_GnnbZXLj5?iX%%1x-nok_{!+dyBwaz(#G&$zpJ{Eq$m&DoTbX4th#_X_Pu0eolkZ`^*;92r|D2NRYQZ9!92LVQXwRhfW%-Zo@)k&k
#id#@8uv}TDK~ZPPYs)0axq@XxCp}<X54izUCIu!-UM{M{R{wh(lQ}Z9x6VMP||UfVr49AhK!H7AoX7_Lrc{f6$o{LZF#SGiSERTz)K@E-S(l=Y(ZXxQ>{d|
D4^E}jm1gl2%@X!I!716aUbJ`VLJc@9$`{vh9jJj+d%-H1!92@?9bOwzBMgmPbmWs_gjU}V-4MU$=Hg4{v~H-oH?PjQ)-vkuCJ3nhtu}$4y`l0w=j-rh>4IS
cQ$Yya`AcYAgCh%t$z37#;lu`a+KQvXl;ObPaCLRi6A_{liXxz<wq;tWE-Fk=}25OFz4^Yd4d>4AvKdcYP^lqvGLzIcj+MB#<W2`cDDBD2-=xWpTd$LA1KzY
m6uhu)4*ern!*iDU@|$n3<J}edR^;Jvs=8YG?@f?edO~8Vkho~g5&*9wiQc|*VBOHyXJFn6P!kpA8wxiYWCE~hGlCV=Gd0OH!C0vEe9cUt%|AEf<3mL{vqN~
Fel<C8Us0TJ5`O_-uqcKl>_yZa$wFlyWS``^XA%MZ8#3vR5LGTN?h}21nR5RP{M1l^F~LoTmshW$7H!_IUp5vdERrJWt$L3C(c2kHobs~A`C_KP)`|=$HfaK
?U)u-(M;i6S|WZ)d>EHhlkF?SJtj#iP7R<Rf_0Y_nA*h?rhghbc$S*Ii1HEFZ0kJj_s(%26Sf`mM`YRgjPQ%dZ$o|-CKMwaNMW9YVmePKyGrI_i_ZG0p^~XK
PKmN+I0Z7R6;I%sz3xjgf<rI-e2M~(EF+^L>H0pOoWgeEVvB$mm2{ltPS?<c#GDW`M~r_hDI+5_L@N6CxM*{DE1X|vo><`JkZCGvhB0pO%AaRLYhEypl<Kj(
KSbU?xOTj~cEPOXv2Tu1sZ~>0JpgnA`Bsd&)w*&My%RmBzN+q?VC>0w_Sca*_1=5}9*%V7@uzE3<<>z^<R`L10ib^<Wrj52xNq3OZ=Xhx0H4<ZLbGa;buKMN
DUr_h6o<t@RQLs?mV3a;3wl5A-ASKAdrAU^eJMe;qiw*ASFD)k>2edg!+%3$h)^V{psGTOoqzD(Ns)bE6*)(J;T`+Rtx#OFsk}&c*ECPX!){WUsOR4EJQ@}5
bl^+N6nBUIGzP8_4_uW#YZw{H9nCv|0_fthd}0O$FKUVrlvWr?f(}qY*f>|&gB3Qkjoccl2>BB_A_J8xVQMaAwx^7?rT@DZVuo8s3?D2g0eMJUUeU=<Mu^Xt
t}?8!$0F1A%7p_;lQ=qC)o1gkCWe2)d|-!fSqR0T{q#pvgRfy;PJ>zDHkCmtA`0x6P_`WYP5f+vCp>wS_TwGo6zIGJ8J`!(?ZBXuoQcW5x!7RYwcY+smcPV3
KnL6a8UljWTAVL7RBItuwNt{mkDZxIp5k786JKAdv|4Kq+$STL?^G_ge}oVM1-avrypm>j5S9?I8*Qj3<w%p>F*nU*h8w?A%<+q02WBy<S=`;`!BJ(}X@Pmp
Rds{%$DRlFIFy{V-mO_x5N;rX?rmJW&F5uGnV5f^q9aP2+uLjbCU5Mc2*@qa>;Iy$1wdF86i~hD8fB>x8*2+0Heu=<o<%H&v2si+Vmiu5+V70WkKHY>(OxHl
QiaJu*+z<3OUHxR-&FdJvCR7kR{fub!i;XRO;6SFt)+?zZr9yd!@8>PpAQHXCDQpM0!c66gE6<QenKL-1O2e1Z1+5g=^?47tV<w%G%o7sKcEa!y|@k$yAz~O
rW=S}x|bspZcAg4T`*LE#8^835#jkt0}ZA0ysZ9Q1v)O^sL70ecFb4cz?y~4Wovu!Y31QdmTu_rB$HK|or0led3`^h2#VHeFU`A-xWBflX)R)}RLx>G1X1pD
f3%ro6ZmO<SZMMu5SG+-U--U_P$N#2i4g9IUI!Uh<&!Q+1bd^*1GJ0t<y9Ij12s;io~PT%{4@vxvvD&K@QOI9acUY_pJboq$0NVm2_$+rS>8uD)+j&%KNg&N
awPhU0UUT0W|h8dKmGVoV8x;RZjxk0Thy}1+u6w#&1XBY#ObF0oBx9q5-sh=w<{k8jBR{9;I6Az77_Rfh>Cc{gld8#^v##y&|64Js4TK~<zyUIv{yqT{i!r=
yxJb7RQ1!TW{&`q;#vKKlDv^N<)+eUsUH;hbx-e1$T+=9R!;q6s8u+@xOLt0#+xXSMoGo@(t%sVBCZ_Y3`8LY(QV-74mzBq_*8>s=Osb`Hd>qksym&6OuKk}
yaXQs)WmPWp|WM`hmJCG^taC-k62Qje|4AS)S~s-%`TYkU2#WfrmxxeZlo64+n?&hvi0))(1=p_R<Nr9bXm%Og7M%hX2Ga1&Aacq?Tre>lHoDI!}4slXLQrn
lXxW=Q(7RnJ&HN(Q3a5iIib;n9YC5wESG$Wwb>vqO!^B{94WI?jBalZ3lVZurgw@P<w;t%AiNH%-mkqsm+0jL^aqY31nQM>{^>n6TUYNMFWQpZU>A^iLF_Os
4fbX5u^wiR+3{)FB2u3$OOmCAUrsl9j><eCO!)MO<T+3v?%f2Ruo7*#!^6%|1+afD6hhOTcjSv!GdoZp7ANSmEp$5?ZmHoE_tZqti3+DKu%khbf;y9=z*<xh
+1-PO=etGs2T2$rRoU;9iS+5GUOd#xM3NTNYj>|*J1+Ze<P8<*vCwp!%aDgy?ga<zR;jm)So&mL%)VxJwX7sSiUruT#jJ-&*f{||I9zrkF#e$KLA!2K+-X)m
{=%U>_wwtiAQ={RB`sc(;~RJRip~|`Z*m0Uz>UN{Hst3(-`_Ach8YN^X>m~R(+A=hOeeOn>e1o8Ka&lEwVCue7?g1+L1T~vN+(+V&7)Z%!j7LRToUwdpyjYu
v>1w8acWcEg+#hO`h=zlOYRNY3*PSif}gTB%h|;~@cYY4^XrwIjW8-C%#|$LZY@45Iu!DHddfSDK-3q@t=;RHpgS%lq3tkHR<gi2z)%<i#|jzToL8VzlApg#
x!(>@v!M^y{Q-1cF=KfeNc8vEuHpl1d4G}?e%D&t$Hz<kpVF9y`d!c28&7pS-g=+THtDv^#iblvt{9FLt#_}62sBu)sxEstJEcf3$5&0gCa25Anz)g5k>>PG
kzaw~$B8}S^4!m=$nv3{r}-(cfNIwR^3_kN?_4t$xg8ezd0@_?tb>=wLZFYl<CbFJ80e6!1xLSb)6^^B4@x4dE<W>)N|KX0C#^{L)ee_u+&@|NLA`m-wXuXi
cft1akN`!-2nxvha{vp!Ix#4Z%l=Y5DsF|ky2%Z9h3*$5I97Bv4gmhMX)}SM5{rF3hRi!IMT;~+qOOdxyhe<xn;`Wavb<o2tX5)=OO0GL7-6MUvafwVm7|Fs
Pwk4IVSAfT3yokb^gVo$<rntjM!}Hqi+8kYHWw4;3{s@YCzafBtS6+`RCU`J65Cl?ZkW%#py>MDUVcijahmrJD)wStIyR}R!PWw@_MR6vcE)%o9I)%oTpbH2
rL~Y-cobQ^@G<=dXYv+^Tt*9ILrB<>r_UL8%6HsqCGN35^nk*)o_!Nb=T!H#$CAv2R-ATguz)q$)WriyPc~6Qxs5HLfGblCMoS?`LL(b>2L=4E-I@UkKRYo7
Y1Q~!?aQwH*~z@^OV}*r^AJ^S`WAU==<IByMxIA}9|wZwRG>)Yhs|`rGYuQ>pis#}9jC0gLF2I+qN!mZD|ml~&OB8tOn<bBK7PSidC$0vbVf0`nuFK9yWCU(
t?C}@@M5t!nQ^{tvAh_Gsca4any@**Q@7)4`_3!3_lO2DlFq+Xe(Ez_>lAyd-d&Xi2F$2jsYcfcS)!|2N)Ea?cQR-VzmCGq2NDHCOFzQK2xVT_Eo3E(^3WXD
f17`DbcTm{_IT+0<33F(&<Z~4FnA%20A;TMmsJcmV!Z*H&_hpM)Nq{))n?lX=ex!m_W>NC)L36K!D5TFiGH0nd&b~|HkQ2KVO@1Rqwu?u%CT3qMuLDtxjPKx
yR5CemMzF(ybjJONEL9|-bomMI71lCa|1HByY{da1qwKlDQ^n2mymq?<qvWmzIOTkSqoKu(YzAw7AVp9TI<TwXisFAjz~BR+k1GqeoxhGx=g&*eCR8H5t}r7
AQI(%>&YqTVfJtzaD@8n`uyGT;haWZAFZd}6lZ5#_P0gZWoRurtDiH$ELUnuK?80G(^3%+{`N}O2L?GRYpdSo)=i#)H%py(3~Zb1ffzvI4nQItHuW06*W@88
-dQdN*Jfeb&%M<E#}3#$lMcu^b+ThTf6Svf_o`Toa6_C(-_8wpXR;ssv<Y#`1SSj5r!4|i4X31j>o@2eH@+2l%eehdLEZ8c_AgZ&ZN$`G-Fwj6Ka61yCEd9I
Ese$AFrnJjEo!LGDWaxn5gd9BvNl6Ab}cbe)lec`7)*N(H72`M_f9x1*B}@G{dbt!y&%gfZ?ruQd5>Dg3*k}AqiRxoFwvjG2o8SHPOT8@!R6hLld@IrG~naJ
<w9;sf_)R3cMl^#P(_ztx!Q`joLHCPt)hQ^Bd%ajbEk>(Z|YKB|I$nKOcl@cevkCFyo&l$BagZ;Z=#{b1%M16`uWmo0TCk$ZLgt9Cl6?sKn}eT|JOHYz+3<+
Hs#`RqohNNpoXh%`2Z!KcYKugb_#I3kBY#<aNM4l1LzZM7U1)az?mwK`YQHccU6iZFV;9qJKXsJV(<lwF%+&TWP&lIk8JXhf>Y{p5(b`|{oACOtQkiy&0|Mm
jiugB3fcm}o*i;GLgH-JM^DAY-)_^>pXMS4b5N0%l#)|TFT$s9#<mgZs)zSoc1uxo7KX-HN3{C3k0HqR!eu7{_hfIcQWHAV99#@L-BIJ>4$CXW-x%sp3OyKT
(qtDK0KG0LJB4jUTzG2;y6;~*=#1&rWHZZyZ?Y=Ys%p~qtqRdLW>4HWb8Jy3PtxR2sr}7A`{lkS;E*L$YuV)d>=`0o-wiq`<xC8=&Ku?=Cc$n09Lol~AI3eC
Qc7fi0bGU4EBo~P_w+#6w!S4w!rW2;Be7vP@`W6=;OVAwlK;PYjE2XoljgHfXHG@0aLnxat+S+RsOTF<6=v#a`-Pz2eiBmBGsBNgnMPjAStu3Yg%)s0-2XK$
^K(zk;4_d-@w=UT6?OP|S|qhEv{N|PlJCycYrSG0#kwE&+!?>oQ<;^&CCf9B+((LRcI~~lti=Zi1+wT9bldkO7)_Ex31<`a3Z53Wj7KsMz~sKD=-OsAg2Z=h
tjfZ}k9C#-rgg&<UIRhCKlEC_3ahxi)%zER#w1}|XN*_;9q8<2kM(j>^Vq_AABKngw&rX(o`K}!glOvlpUFH?zdTjVf%gKfc1~;eZeM`WB6}N1HlkXHdgn)j
&Q!qYAnJb9gFnP+1xH}kBKu5gWn$h=H^xzG&N2$+iehX3o(s0CD+ex9#pii9%^2dH(~Ma1GsE9wwt9hSuT9Z>U5m?rDzdq=Vz;)Jgsxdw@s$sLe;cDgaHjCc
2VI*OB1aA@o5H<oo9l4N?Elj`@k$~fAoNK0pQi(1gn4^0@u0mY$aupgkzD}vcQyYmUc}CPnfWtPx&=alN`BxFkf5_sW1`3yyb<=5SP)*eH3v2|)Hu17?D8D;
i)s_KZfvq)y`?-%5(No^6>dbFbrfQhXrwKlt#ng*EnKLI^|dlcgezX85VY{egm8VFTXFLcJ&9hLrm={0zNit*z7=GMFm)50da7Wa6aR|dOtp|N83AgDR}@HQ
?u~>kECrH$_HW$dhK}uVbiVHo*E%jqZ;eSj%yfz6EZ?$@Y+n#-7J`i}2LeDSS)|Kj#Nm<OK1j>xTGnsge+=lHIUm1@M%T^}8_&z9zR&ywYlQ+ipk2fY%J}6B
kMG)Yp)0H(C-{wWDq?!YMr0t}z|mK9j!gM7*f?8$$X(YDCxZ_kUaXE{J6mWu_ss-{bSzbTln(KI3{N@G-NJhs^GOgc{hrKz#H$vP7fD`$MCu^Y1gU$kF%-p;
fe7wv5tmgQ7ux&QYWX3|?dW28J=I-2CGDAMgqCyoo8E8+C&nwJ-&khAYa-zl1DLM0F<U$q%*Q&@d*yvDkJ9s*AY$L6j+b}4_?h@2#_IG#oK2i9Qv!D{oum>q
(2|lWJ_9fRyo}NgG>0jVUIAzCE49Xo*<d_qEjLj9PQKFl;M($<blAc@>s5~O<ggm3;q5NmbSyg!%ffZ0_T|huy=bd8c?`1ac({we0I}{qk)jnKeX7I2>r6S-
w&A-N<$7WX4CeJb#Dd2$e*YI{j}HUecdkry#(UY(=C0e}`pmh_kbh6<;Pq*&1Jfd6#<AF~bazJw556&zTbtSX+$*dUm~xVVVB(2hJcd(YZNa<XDwv2$4$V5v
ljVRbB2F1{&(|&_$ouzRuPlb$#8rqyeiz>W1^b1yV}KZAxrpi*?H-Q@NaKRL30VjRbd?l+cKwFTrYd2siU|w1TqgVevs8OR+(56`wgy%Re{cSk<#?~ll1}!h
|3ng8_3nQy?3#ts@~$ruWND}>HgD)os$z75^sY*77BzkavFv<|jNtes!B}U;;^F@h>%ns27z$#5F)#(}-1bWm@QUHLoT=V*4Cfc>^_NIRP};`i86kA5K1~tk
!^q&$ht)w?M2hK}|BPk2|7qLM35k(M#580ut`M5NFxB{dYVa<fTzN4GK+IH1n-br#lK2*A_W3S69Msyvq*a;6`%RHMJi{-L@xRSp&@hF-U1re-x6l~fJPq`D
q^El*E*Fkild$KBYfVDWNq`lTsLEDuMsby_fL}lh(lO%7erV_|f#9=5w=|QOv9d=fGYX>+O&pDr>Kg*ifv-U-MfJ-Ke~ZiDMnV|xLc|3g6P~glB00)(m6uos
er4*<`rulw55)FJxAU4fEg7@<d)R2T#|QD@7{8>PY0b)>l1ZF6xEkia&X3iAbRiSEyy`1U&*(^$cX6(n9~|c#)7<iXu|Fgpj$ulm%YQ22y_-M*VX^31QIgdv
8~+tq?$sH1-n!Khq2B7Lp1ihZ-OG&^qY$i055q2NQ<cavfUxlMgzGPEp2Gs)Hj!FqDH906(XefFF7xuH>!)9})&;^2z@q#^+g!7vg>^Mn4!dz=+h@pA&H-W}
0*2#K3^^w~3D8;7niE*r&-m|EtP%gY>U{%!!Q(E6ao6ec8}nz>jLLUIM`zSpQz9Eh>5dg0Q271CiGY7MPHM#E54{P=pfqT+W8!UaRUX;_tyTN0@g(|C*cRl}
XucQK42lCu1pm41qjaI@TQ60=@dTNWc(2H3p=L$p2HTbnGnkK3cw{5B7$Ip3^>N0(E=cwKTx@donM1iL8cRTh8_a;nP%Y#gsgG0!O*+Ip1%Fhx^4{t4wl*<0
cqRcgWBAun%@PL8X)=XyXjH@MmNz!Hg`|D;RZG$AfvL<;TcT4Jb1kiFZ@B&dAP=B@v(eR{6;SW*O@u;PhugOa{8W0SQHa$p2lN32L3JH9g~%_l#`7t`&<p&x
VQhxRyOq2zfLe2;B@c)CqHCz~8qRGqE+jk8lw~(J{ERW;v40#1Ns{JV9UH?#WGXqX${)?}pp(^#9Q43H$hdgS)9t@jXoCgZ2hG5_ZbtGWYo?u6lHSvTC1ey}
{{j+|aSH8}Wz$b>#c6&6?HAXukQ^Mjp0gMlZryQ>XSt6;y78OnC)H>hG~%zOK>{Knv>%MeUjG4hG5Ek6#blnOC3xEcVpL4{?a$k}nyVbdO#wj{%-4%pV1mt(
7j<J>yf_9syj+spF02!37Z!zDc<b$UZF$qq2Ulk?qhfqI3I@s+c}TMP;yOTV>$ZEF*L~Ka_Uj}Ma5I$Ck#I^EG!mR_D_B*|bVl;6_1X5|@2XQ(zJm-_oY(Gj
rsB?ymFsbp;8B7*Yl>7H3_*wj2mw#+XOn#hBbIrRfSh%^Rm;IX=6jTsMi720lrh`ILvC3$50tAk{m^QVHLo@fYY!uii}Uw6sq}T(cL4@BK3!EhjVvmi!~0H2
jans01Zj!I)sOjQz|cpSIl#^cN{efbe(<`_8wd7$XX7%>L!XyLFLJ8zADS@j2(|#00W_B-7R?y2b9z<<J)*t?8}&2+_@c&V&Zgc2Z+%L^BG9W6MDm@S_0_VC
gZl>wDPWKMY+cJX6m`*x-n0zRAYz9UDhf^VS>mCMfG*^!7e9F5g@;L?bz-A-a}vPvG82rYj59%<<uj$(rmLgK3Ov-#%uKNJyImy8-_OnKORk+BMYP)5-(o=a
c}_r4&gY;0nY&dTROWkA0$h+>McmM24_eCD!5<N{M9JWaPE3I6lxJsLYGSGgK52l}lT7rI3S4QymYv^2D7JdOmEcV>#xlJwtiW-$=?ab4_v0H+MdQC<F9uQd
0K(kF7RSAVI7P&1HJQHEDrfQ_Y+IM7CLe~wy?anMQ|~S!Ljjbv9@z)#Q<0FeCPVz}!KNEks&%DZpVdlU2)VkLOu-^FJf2$y?S)tBtM9?X|1E#AmC8y;cZiZE
>_FhbX({6X#>=9SVi1~&QV8$^SBSpO2~iYopriclIwGntRqtL`l%T987Y919bI*DQ8->xFI&9*+#HU>H8dD3y{@Nj)&@8-7dC%rIWcito|0X0Mqjmc|*A&;w
`$uNiV4(oIqeQN~B$(~%i@gH>Hm<4g>Ym9cAGn-ml5@usUg^xcags)4LkqKE{nB?O(mkqTM%sne87<^E+0_b=_Az1z>Tnm{(q5lBrvLqw#QQa96yN;jCbxqU
Js8)5eA-w!XjBUd_~^LNiHSu%cj3<2>gL87Bg=={-i$y1K?R?;V-_2&_Bh7blTrekm>ViXm)!Xg@FQO&G4M%u@7sIj6pxJHK05Dnl_kE2MC_&fzd7R5T+TGd
Z9SrB3YC%N_OOk4jrRzH?XJTQ-Zpd>9K+}4&X@@~Emsjhl?Sc$*Anql$;Dhu{2TWZ3nhXd%{RGl!Zizq^-+LHpF`0Q%2h{8J)d4WHQ+Z*aM;~1P0kh#U0=&9
oR9Fpp>At?e?xwyXc4v`_*mkU{;{Av{^2+%Tw@e*qV}s_Y^y91hg+P_ijBP=-Kgl4OZy{SsHZTY^~8pd!+yv7ep)}791Im<ahYp}p6qCZ@?t@Xpd4s|^Bw<S
+x^~rJyLp=&S9)<k*cV%NRI#<u&2x!%(4$lec&Obl<QhC;^z~>51iq0RvngD!~2CfDK%%sHPemgqpOZE#fl2~%U@BveF&K5p?Y$l<LtI7IWU*^ew@XOFHx^Y
l&_U9oH-aEfkXdL1cu%l(-aU1+NSJvj(UMAueoev+H4lgCf;Br=TIeC`!80bn(li=2QjpOWi?y>9-;ak6(VB1&dc!w|2bu^#%d2VuY1+t!aydwzK+5hFIt=C
fZD<Hh}5it=d&3kjUai{g^+;XE0>boa;Wp4(W(jtejS<}Pp^4seas9{IG>TVxgP?SmkN<f`e5SXba$?aCU&`W0zR2fx)ZpOj5>40Nv>F?qzKg7l9@+Hw+cYq
F~i6SrT&E-9jp-Kg7o2Hi3$v_!7F<jQBT0AcUIjfJ<={>E8ahI7t#ozB3ib`9m)8?6w)drOK21%=y`#;Tj4Ger^Xp%i*LO+enYqYV0KHJn0pZ$%~BT6di;E@
IC=-3DYH!iNGv#8qX!@&LD=$wntBOi@1ibXvdXI}2=}hw0$yQmN&9dLmXD8}p2lcugp+0_OJA5BzVZq^q77xzKJ385W33W6ex08y@!#+y4&Mheq7nDt8zJmr
Bu)ROd&LS-lfWtgooxOXzAmUCS-Zi|`#@cL$|BAAqY)m}qI>`-ioKw{_J2_d)m4hlUk(LZkxGBkP6oB#(N9c+gxCwya<BB4tYJw6TJRdNC{Y`3Y3JNEIN0+6
@vC|ArLpNKpC@EjV!apcX<fkia%xBi4q@1(0O3_5tQMbHSYc-i8PvnTPwotMhvL~G(e{cXw5#LJNd*?rn^~|I&ip(QFW+6!07V=sDP&JVEvJ|M!Ng|Gvy1IF
glO;b5Fy2hGzbij`A{b^bLmVSc7l%*b-AnAIyNJsayf5*C5$4UnaRU5)5<y?e2elQON<i^I$(q3mI3*M9hv4d1|@>d`U}a*!R?3&ZeQ16X`SG<hI!S^Z=U8Y
yhl}L-$p`=Z}t$_{!7luG`*c-pPYsH--AIh0ovUh7bx&T>djqB0+deM#gDI}Zx>7fAvRbML28MN^{@<dm!ONpTM*&cMxI?fus?AcU8^a6Dcs&#G>KFM+`-SR
n|mFiviT{8*rP2(hN+1rstFOMPwQesFgftYg;w{!AK~>7R5A6}t{PI-mO3IZD0=LRmih|AB9bD6+WtOCaz9wJD;7{QRg%I1UY~r#-slAxDaM5S;IVrOZX*mP
GC!pI17)CGt#KMgK9ZzYt%Hslz{EOFNy10lai>Wusa5l1$YU>I+N4g2<pygbZ4_xWeZgou*X*CFl;wv_5)AeK&-~b@r<dV-bCJaR<X+0{k;#K+#Q%n7KdBV6
77rw8xw__Xu5bOAqG6AjHpUat;JAKO<kNF_VDV1x9ts1T{i1%5nV{&S*quwzvFMYpVe&703O!?`;(d^=$@G!2xnVNag6n*Ad7RQm!-PM#KEpf1RCD%CX;q`w
mIPpz6hV;t70?DQ38lR71*!sD%rxAx)9(8G9Xvt|)i`D9wQML9`b}FPIAnYJqm)(@X+O+pJ&x*6^%$^AjHq5kB3SW1vLvwlu>l}Yr991NfX`{~po2+lY5>3_
_&`)UsOB$$57g6;I7iFsLEA|!6ke{3WXQHxFs;bftePo_zEW6X!x@ejZ7ke#a0a%QLbsEUY*rl_S2r$@L<Xun|F7fl!`}+;Gj`}`4JU5EN7>e*di4HIKG*f;
|IH*v55AhhaCb>OSsI7{;BFT=)GK;P|2#RJ6P}Jkt1EnGC0pP5mYH!3R|7M<angI~HBsQiXINlKc;cNtTWFjUW9L=?(@o8etH^$>dUq93QN$FB{xGt!z09DA
yjutl@C%CPm|#qXugoH1IHEE7!bGvmXoKl^a3smuaWueI%9btKZj;%fU-|9>z7$%GtFa&PM3sW~ue(JB{Ibe3%z^d2tch>Mn_n{$Mof@?>sI{eq(SXv$rVs_
1qBLeTt)Bi&iY<U6+0dWV@RrOFEqAL2aW$JFW@Ac>v@4NknifrxJ1<v00hxr*7NaS;tJ%q#o2vJ3!F-J=4}XR>_k)OrxDIOL?7F`z#pN+A0BnyT3_@0#K+`e
2qJY@wF4xma^)t=sr>04FNCNaiOm5+8t_7_*ORG2K_l0yxs`EOx#lh6#Mpe&aQfhV;M7Prj$uZ-pRyJqIUTD^h)0MI4WHNE(oAbx1Jhc%Vz(Rk#AGVf;z5Jy
X*{|wrhXroa?GeNSY~Pv^yy9co1%~ycC_WrGmwdB+=jMfsm7v4HQEoP9#|WYCA42HmAEA7=wanAz!C+SO~|nBh10_WV^wX9G+{ZPtgZS=g>-1~5ZH%%0kf`V
WUc4ZsINV5R7cKo-y3hsn6*$uYFUOWycI^@ixC$S-Uo<_Vfz6T7~+<Qh0fjdrIi?QG>Vq(<Jbr@WiifIMbp``y8>WAaETuQqx6|BO>e4DEKunou@1~-iVfg>
#%oC=OCC6L3s)O`%S?#`3F62b!hSha@|Y&Ey!w&F4C=qdPPqK;E!dSd*0KD~)vqTVnWJ;Ce<sLiJtK+~lgtD=WPfq~sT9CU6(Zz4ty`(-QB>b?)l)v(+}ysY
oeviox=l5>ZwH&*9(kn=s53o^>5EGPn<53SYf5rwip-9JYuUl-5qJ^o?NbJh9x4*|n$eeha(_Nx1eF<EexuIk7(xhOrbVyx8xT$r)Gv(yibLJAnLye_WeC+0
7Vb|LIy%zwHn(`mUncK?bz+xPgMn)mN!?6Xe)ZX2!B3sU3aOb-i-*WQG5^Tnggbs=9oaPiej=|pD_h@apn^_;cYZz#kIF0x>JeAo0o?p({4HQo2mad~vsxzm
1(!S|7w>1$WiKPrRwQtzsnUKmcoDhIN`W>kJ#oS1))N5=(6TYQ&xY_^*8TOphx>|+KwZCmJ%7I01M0oAzd65e@ZQzIX)V>|fK>O<z<Q9TWS?DNbyBVF<Zosj
<TH5DG+?<jP%S$c_8<zUEgO(Db?M4fc5znZLH@DGQ2mDi4*(JAwAD=ezMmK3dzYQqX+pkucPjmY8pcx(PNE!M%kPvf%wbR#mw>kySH<ktpzRgba}NG7dU#Py
tIEH#9hg%TA%M2vpo}t}yn!EUfHH>C&%M6A!4nIj;?0Vi!PQ=})-I`p&1JXtIe6HP9xy_?QYr+Qm#0|#>a@w4d(%SGFBsaJwE7eN`Bum{zgFNzCxxxL)foTp
97J6rDWuP>?cXgKAzY?vyXru@h2l18K3vLW7U^MA2NJN<Rxcz!is1rukPNslgNVDljY0&LX@(j#-(xJ|TAYj~y=JBbJ((WDNFn9%rSh8IH6=eRmNmgE92Tt)
mFC|GjUoFut!`3zrtLux9EtA-`cR^Ocb%6@p``Bk$j|6RV(mv{(AitP1ZCgWx*6-8ZwZ?*u}G1={QZ3^H=LKvvmk9Yjv*5bMS6I`Mtx!vt}PPZOA!GhhBVe0
>uSFyZDx4Qw!NUi=C{<Ot<3nW@P>%osUmjEnNVS(u4&)zql`WRRt`x9henvPzBNE#{`=6kdtJz@Y@f88!z}!9x7JA{cmS`oX<9$FdnNd{3O168v}-r$^=GEB
I4km?7Xx|tPCxeB;krOv&pL|+=$}7AisgPP%rI!nd-{=0*$2@lLpk}rih8Kb;V#{AHjt%m#*>D=jS_ad4be{b0Gow|ty6hwh@)T%tq_nTcLBW|E5!@p7oj+8
Mr-f@KjT~7dR+|k=Nz&6+RRiJ9)NF;BWjarjek5bz2b>!R<RY#d*W-CZj<*h&IE{}lB6}|$(kiNla+6x1_>1_-c7|pi&jh?>JR=4tw>DqwP`RPgDmUBoTFWM
aP#EQCQSCV6;3<<fS=G%@{|#5m3Wydk7Z$ou&oGc5W5|48bpoM2ASx{H-vaCJJ<J?X{AtpYzrO`Zzc`df*VA`@Ws|eDD%W)NaSXm0EI}{RW7eADgACRfnj=<
C124Ni#7Jprc%|}f+<$g3h>51Xnk%PF2v~_BI^{`uuz(kWIl;YIeUmYO{6@68l}QJ!ttHm*e>~WJBa7U=_EAlo@x~$qU9y}*8sbs7`lP2)5GdGGC-bwS7jps
i3kDg@S>*XM3vA40FzD}{R?4;<v_Fsq(}GUzxd(i*i)a3W&9dl-;!TnuMYHeinqMH`~rBl;WyRhHu{zDox{K?xS)8c^OaCUS`10b8WjFEqQ|tg3X<GGZ+N6?
yB{HftB*K@{BsUSv&i5=iU$fndT~V|V^pec5qB{ZMZn{r+|;j*a>6-iq8?&8Wivnu$XqQ4N?Z7b5H0>GoAhgJ3H+}T%SPx|9av^?clFv_^bDod_;`Vrq1wO|
B|XV-`Q^UuzI=a&GM4$|(>X+2Aw9{RN(Xkj7VTlw6QakoTY1tG!*J3#b#nF?k=!8V&rDIO=tzdbtZQ1HgNQXeht)GOM~Jx0`>5+r$n8Pl?(pAI@2R%OoCetE
pW8?aGUBGp{DzJOcXH7_Y)Nc8QMsmc=G>D7A!vmUH6KP<Wwd$e5(8$IWz(6Uw@#+;X`9m^o6PVEG=<$L^dU}2#p2XyP>_n%5phyZNQf>Nh~rE21yNTpUqmG~
yy(FK%3v$jesq|b#J{6FSXxx_$^Q-F<2;q}7XVX95)q5Acik~cIAZ2OH%}|zy_?+K!EJ54z)+H=22GFZUxYm0Y-Xq_F~o@r7%V?vY$e&;WzGg4c`;B_bdB~;
xvxAnVz(A^A$j{qI@Zc(1JfMu*cWXU&#Jhxj91H%1aZ>&Vfum!Uet;UN-7j!zEnSt<_84X<iO*!D=W2$-H{x%Nsq|&Sb`UzpbcUyJL{NoFPb{<>K9*3VEqKk
G7=FSoR@~z6mq!ETS%w?qTO*K5}-*Rh<TiiUVW89cDOFxr@!5BU%05Kv?jK?eWo0r58o?V>)}*d;%rVf17Nf5LO{)4h#DL?gN%}pJ$4&=aiT6hC23OK_!^X_
kclxgLNCm=s0DA#cKV6KDdRE;4kLqp6m0ADK5HP8Ous>)|9^Za5o5Q#lB%h}S05A1q`w^Pf(;j+C%-vot@JLUVM|vj4reS`^EEqo+cr#U@{r!xrfZV{0^IHE
c}--QbsJ{oj$7}8BD%bGPdF4W4;dCDCRLVOZW%mX5UIpNW4RQ3|C~?G@PH4`Q}n*}R9eQb;eC|r1cwTO1`MZeBS|k<szm1gEt!|UbQ(wG{gN!(M)6TyNN*X%
ppR6Lrzg~1T0IiSNfC+;wZ(yiEo;TRgAN^DCl(Nu&^mY74GYlviXh@9Mz+5S6Ve*b<k5(t8;Mf(T$LVld7JfcNp&J+j1sj0u_y?EZWhEui_C{_b9PC&TV;#O
P=NrSwu;DILs4SqOVzvq`D`z$-0vepzrjDs@|rMwhSLWhgorr!pUQI3nADGte+zY&V(0fPneY3SdcqZd7Gs>8b+tQ~?CLA{*Qu#HJggpbF*~eVpo|R@NimWe
A=bx#;1a3HS!Blx`5;Ucs-yzmuuouD7pw_sc%Cs;X7Bp5FpD}K?i_|aBI}buUdr9O_>RbELEBl^;ZUBHT>u8byvC-|7($Ae1@Tc77z*-1r9iBv>B8+08!43V
TcH#<<v!-D0G9{Mgq85)3CP9^zYa}p({y#VHkkix{e)_U`mlfx8Kb*GHdmTtu0%Gjh`@o<lz;7#+es1d{i(R90-eY8PAYHR<%q{vn)wgyNC&X9x6zyC0x{mm
7jv@XfLWeZ{LgvYJkR&V_gn{H)(Gl{JO;0FjzVK)?skG*Wnbk2_j|9du%L*loY)xE5J~8NPbC@N<6P4C>y-O!lFd-LBJmj%=+p`X4YbEiV5$qH*ex**%xT<2
XCJb|*O?O0UtW%`88HOa^=V6`yXqZC;Z&Z?@4|(PZ+f;|A<<ea36tt&r6NN1lcf)D8;t0Ca-PI~3$TcQq=pVJ?@m%**azIIk>4on=tECzN?kM$8ji1?kpnu3
TvT18dGt}j$CxeSquwF8HR6f-EK*1(8&Qo3i~9EKsgasL`LPfY=$L4^ih?;Tp|Ts?R0B!GIlIKRQF&0IDqLLyTi>tOheUwGAefVK?(SE`E__2E(y*?Z@qU2W
SecaBQJy{w!WHWUmROF&OyXJ_p{y#ecTM6ePUG~4=&kzlzSx_2QVUg^3kMQbn^^zd@ZFx(K3dBHiY0`6-{@c;{5DwkjMq(h8={NNFQD_-AU+TioX11O0omG^
k^1YL$3|_-d7zpVB$Vga4*;NOS{gNhsV~E+<Msz_n7v2RE(t`>#|Q$5Ee0QLO^a|eNMHYP?Avv#`bbS($_&l*<hMS8xZOGtfSOr*aJ<GZdF~crGPwLyvLq=D
=Xb_g@C%kb(sUkz+X!4mjZ4x!n$L9EvQFe1nT5k_J*<kYBxh;TjN_qvsh>?~&<&e;N|27Lf-43&<^MEW#FfG3*N^!Jm6(_1ze2UHywH4&B;g)S7b*0c-t(Tl
d1q%ps&f3wj*6==_~?6SbiLg<;_~l)mARv4K&mQ>#LCszr9*-41XTig_<by?V@s<^>lIK{;8rLtn4`mcy*NnU>JMdo3@0cFym_Pr9qV?s)6WG6Z%;U)D!wLA
?(w~6{sZyOR!2L2aBfl(N&%yg^`}ax`~tiTphRVs?lr|`wvriFgRbk|P~bzFQFd}3{pB=ZE$`0cn~D*DRE;${e*!b9mO7mjY(%D|{VHn>95v<w^v&ji<B|Nh
@HfZRm0I1}xI_fttmS&B0#Zl9Mb^&)gbo=W0d6EkCLFWKAlOooAU`s9G)6AU!Yigh@2R-+LM(`%>nBGPnlWI9$H~XNljRis^Yx@;>=Wlh{WI+<vUx4jZhDf2
&|KqIay&j^RS3_{{OXfw!JQ+N^eao!Wi~rcG4$+<(ky5R=%6rGW%qFW*GBFz{DUEJ^R;px@I+k$y9O~ucxFURU*+NUuV}H;wW$2yQNW7p#sXsRDaH66=I%Q$
`?D<Rjaq8!2$@~&@ozu9*na)5dU5HFpZoKdWv*45pSbM_P=1CrZvN>bJ(CoG_0P{@2>5?D{K{VKD_NzX2{JVC{Rc1)jW~_eqt)VKwco0L7sx#VnGmL3Hxxel
*z1kUX0l((S^q>4bKMQm-m(}*^)(SVI7WBdUrNh(0=0eN<c*L(ii#X32U9QD=##XUZzdTV;@O)eg80k7Id0UR;L`y;YLO^miHO&w)GOx#>tn_td8K#U!qXCv
WkojgE48Pj0OF+mGi_$Red&vpS-lxtcVx^8ud>3PdU5lT4(NB^j)CPU19*kesk~U<n(rEVsGykp#|@y6klaUpdj|b(g#c?nichTfaflL!|5@Me+I09F#0`@~
Sv-VP_;Z7nEfZ}0?Q3>r;`H}H&fS|o9dUY8XZP+Lsq21<h55hJy7w?XP4gXO2*&A%OU*9+vKC9477WN9JZ>!Pqx~aHUk0wLEXS^RR<X#DbhJiF2bq~V6>$?-
3!ud|o5ZCGw_{U<`6+23LINg`n;Jrf*|Zx(`+I&@@&_sWP*tDwQ82C6`BHHtSg|3X_F4vlSxZ=;sH^$Yz1e3s7n5C_nC%}1m$*$zY!D!y)V_Nq&NDF8htfRM
p~u4xk%^1)#P1WbFUlMLpT9jp@7;=*kd><5N-_67?<0iGOuPe=R<Lp)PE~=SX7AQ*tTr<=UQ;$)btD&ChTg@H8!Q41fTy$2ROkrQZI!|t!`~+VSs>@_b2x64
f|*tb!ro(dAfi+(X6nSV=bDzQ+5(M+caGd(!fA>+!pslv{^~{i$+M%vDGGTt&*;?pASGkfD}(9Hv<kbOeuGwk^y8u}w{6cab@<)s9sx#H4hF8vQ0Z_v9e!E3
xU%mHIcgvQ0z1@7Coi6I#q%qXP~fS+^C0qMiSHDj1XF1@H#eZjQXLBt=N0wRHNEyvb!AkjOtLj(PABv6d0Ugw?v>vJeU+}C)O%3^rNhFh<etO;2(-lvshumQ
1G562I+3iIEWJs(8Tv`1;Hoqa`(GV<H*#0J41u*sFNI~7WpDi8Ie?=wZ*5nNLZc|oqy;*P95o6l1s+?4<Z>3#iXk2;yiQ~EKT~STH;O>6sEh@cq@eYj-%kd5
4Se=G9%sqV3$U>;y>7S`p=USK^k!?9oIRJ?LKo_>!{~0fz%>LD>i-GMYgU0sE&<Fe3A@&Q@H3#=@e-Z6;^NL0RTmtM!|1#_a08Fr2EJo_friYst4&49c=5Qd
Y@<z!uSZ6i%^q42c9}lwzl%{@R#%&2Vn!TrPNZb~Ry)u6Jt&gx&KNl!=dKK60KYu<HLfZfDH*r?KD7<%Sn|8$?%Tpq@oSC)SYR$4j&YCY(ETX$m70;;)XxG8
eT^)3{&il&C_U-G-VMeT_?id(aO5&U-dQT1EB(Kw7d?W?1T<yAwdS(3N+<tyE*6k<a~wDQ3Ah2G%Bz7=qrCfzu&G2MwF}5O>}jP??PmtY6=Y1`VVp<mT?2$x
>H7WXsdpXfbZo+)*)8Hc!Xa_9h)AvEO2uVLY`i#O+uk1GKP+stDTU=Tlw6zh6TKbu+nn2~%RfbU%Z7|<29b}CRIyGRnlnR@rtfXRNZ!P-j`#C4`k1$p+Q>X!
*Z(}f^I51v&2L<OCFi@J|H8sb6yO<efJWxLc{mNh{3#1XJTji8r)i6qTXQBpk=o#Q1e@?Tzj(YH#H$KwIK{bHH%InRZ(=vbD_6tz&5h`sD)4Xg!9z#-pSg}$
4te<+47#JC^dilMhXf}+;I7q)b?jhA7iZnoTq>t9|4!D9o6{F`))LEnSLnbdnA)%}QSXskyhwThc5&qo|LUK(mA#NJ&fBJmy~X&^6jQTM;<cuMcfmUCCP{G6
@CfU$%w2}lT-m|j=)?}}249yeXbm2ARvn2bI89S$NA{mTZ8$TND4x{hkV59j9W(gTy8&?U$A_6TG>IWKFV3g+uDo(G2cYSk{D051na@_Y7MlehU>+HB@rIn>
O@S(l&4}dw=pn6|@fGjWT3-1gL;43B!ckFqKb?Rm1?Ldv5=QT}Z92n|c~mkktR``rnGz?V=Uj1UPT#He|Mvp7&}BktShMI@`&5Lh1jSZ(p!3<p-)Wvd(@f{O
y=tfC3%rZHY^N;mq-361ik3)cl+3;*^=mwaXPDq?8QZS4A^lR6N#bWBlMUJ{`N5b5O%g34Z}rljL-E-a1~#wYWX5lS<X?aKO(pU)P!?)ugzPPEE@$NNHnq&5
c>eNtQ4CmT#kkkdj4>I};bHvS?Q=ZXcH5inK9!*qAY5_jhyNJYl@1f5{&G#Kx%L@U3RoIoESbgI6>Bc4vieixNrEMMq37MLW?&7#0Xtdn^jV1iCyCZ;MBfzS
(yX9oISmYyXW{Fye$S0-a-Knh5`3vRXKrR6O2EABXJE89TxoM1RxvWNgF&$f;QJSo_|Prw>aJsROeXe#Ey-w?sSWzr@jB2lrJ}`a&insoi#P|kUYG9V%o!a@
5)-)}iB^87Eh2apblJKFvUhK7kZ96sE}<V!oyuIVpRz-xQKyao3@WXFywGd;+LbxW5UGy)R|ZY%;N?2Bc>PyY>W(8OfRv`kPPQC4&wrrj65`mtzHRSB9@F&+
XK@hB>Jf-CG(6##k!<xw0Z)>b{4=w70E}T_W+Db#;In%t$2v5bj67E*+Y?|mRT=W$sFoDshR@@^RMMzc>k5AHWncGFe8NuM8eJeQRDvZiUK#7O8N91g8PQnp
c=KMQEFx>T4d47;d=IfB7=g~-%-T~1qrteMlmC}*t*R{&@e?@v=56cQ@x{U(Wc~=9GrIe5<M~BVMi{qjpQYBVo4&HvX@fLQUPwhH0b3u<Neh#GQQ3)!0V&2Q
Gz9}rG|4yhSUlgdZtwhwo)PNw1I*XbF{)?G52dFSw%@KZn=?*Lx?zxb=!r!Dr@Dlu|Jq<Wd=gBV0gMo8Wnp+fINS!0PqjX{bv^pIkF0ZCd}!kOv>+asKh5u0
DmJCzaP!mOb!k{R%VITGS5PK8kkU~|8_9#7Kd2A=%IC<57<p_j=)hu+pr$)4S<@6~9z+{TbKs@uDzcvQPBZR^*fCaEfqSA$cRZG>S#pl2o%9u)=Wnj(;fsL?
p05kEpwnqtzUSF)4u_>|lXd*YsU%G2$637criFfZ0`@AA19-xCAdh91WquO_+&Y}IDIJed{eM+rCGrJzhZL4sY;r||wqxa?J~RT*vPdR7euN9>n{%sfEC%)=
>Q|qQNFdZvfJG%*LifO%BxfmN%T&nj4lG~4DViV%(EJpVyi%Z+aQ;AD+PS23u0n2g4{_k{OWOpMz!6w!7r3<~HutZPJcX<XJ&HfkBd!#vmeH*k0yxd}K<x<0
oguF)qzchsy?tN*ge6r%i85qVtbqyP9zPAFuWezHr@cWAuBL-yF7>Mn8~epkxS750?7vL(E7Nb@EmUReH=24~P;H?@zWxF0SW{Kcsw}v&W;i0KnBXd*-xT_F
2g39@LngX)-pofEIidcWaW<GFW25!}se`%*J?wRt4<+~6(BxePN#ULYR5ge1q|B#TbgeL-$l)9%dbEIdSW3k(QQ(a$EvXMMjwh6VJLKVL$oX0=U4V`9a=tZ6
1<(x4z<!CFqw1zOdn=a7hQG&s?>s>JC*@olHOo`fn!D@!VJ{-9N|0$=(pfS1qEzlkZv^fN5r!;hmgh{Loq$4{t#Go6>1Jvv9Wck7IRUc&C<EULZ!R%T*Q-k!
GPEtm&Gy;*=AlbIQT*lWh2Zr4)92cmyAQ<YdvMR4K00I%*WlEPK9h2V@C!~22Y(1EbpgvE?WwC9lyCG5FW)HhSl0xxJPR|>kRj~LQo#mN)QE>5^w$GPLJKQx
hPxNazzc>?652dGP=DuoA`H~uB5ZQ<a&aN5@pnPlOMy(GZe+JS2b(Um{MPk)t1~9m{K!mj9q>F}1E#(zitDj@)yHGI>5p2?SI4QH;O&C=A(7YE57$BogV8G8
wXm|e@E44`tUIy@nI{ogO@IOc>i!rqUiu`^OyZq#gGQ#Mf_(zk2ir$|Z)`DA8`Z3oEt7`+T7u%Px<!3Mgy%D?lknIPh~JE<WmWrTSh6C{`k?Myl}NUj!AvVR
*(>pK+c<K+Pk-dU6KAKS?$B+tb%?Q%G>pJWDDnDIU9NXy@*>;w&I9GF%ccvMadbY5B|}p))TDW(hDooR3MJMjrV(PFiwsfp1m=KU7wdHgSYE9DAx6H=;z>VJ
qQ*J?m6(K#+(=Uz(VYd?tr!0?7+eubw^05pxdppTIkt<t3{KcAnOSqQ3C~zaUHDh-HdYC?N+bEoq+-DHeRxac6c*^7fCt(`CB@s>s0<c}<LzJ??ww;%jCnYu
7Q`ORxtWaQJ_nW{_?;kbV>P_iw7(f-2r{>uxZ$R_jd;f^5n_W~Y-v#-*VsHfJDyo1BR8t9Z`*opk5x&dIZ+9A1Q%Bcc?c}w+7R5dQqw8oiaRc0+Hl8Z^)2CZ
z)`GJcGW>oR3!!<xA*@5R<!r$cRj9&g=}y&ge&mK^oB+vZYq`SQp$FFaa**pFFlS(b8mdh6;na&ANR>u?7sAv@y9{mT1^HJ59B=!30WAmBA#gu;DMyUo+SJY
KZ{f#hvF>E=RQPX37*ID@cfAITF6Ok!ns!AFZAch)6<cOh8pn2%yCqszR=c|X;QnS6XV^Ub;D{M%5S!37-0AHo*<R`V_-6n;79;mJ=W9<vykI_1B7i7(mlAE
$D{DTpd$gzz?Ki|7xhR}bOD4Bg}BmLHFk)LBm$Mb<$mxHXm*KCvqMUImS4|kgIX+(xs~P9L<QLTK4teZD2vfwE&!(AQlZ(hEjr24sOlht^|s>F4`i$EG5Y1b
(Y|e=p)U^$$xcrUnD+&oJq>qjT@jY2*a@*2`+X0vUUFlqntKmXM*5{<!AEBe$yrWHL$m=4{4bqN!{O(Ad(t+g{&z&I;L4d1<WdC-{e4&bdw;dUcR<IcXqr#b
DXUMRVS^O3ZsFwPi?SjFH2Jp!H7`3NoS-0fK(5vHHa;tU0ITT}LJs=8vm$hvb!T;~*9Z;~FwV9GS#W;D9{@VMEJkhJcV`6tFFvkB5fq^>>q@Vn3JyTI(D{?(
u(lw12Sj?!L{*OJ*hj2jBy$qaqc0Z*(qH@`SKj$W<LYgB1(R8~*&;r3$<`HKRWx}NdXS7WVsPidE*beSB?0tl^q0t#G{XtoXn*<@SZ?`_@E{UBgl+#u9e*7r
|H0Miily;IsUor3UFG)^70cPxV)?^vWRK|2#2&(LhQ8?QOodC<857Y4<i+%@6#H9Ji*8nC&lx1Ovkh0d|H@dVzRK4mt0qdz1tC$F(8ya^Q6UPA>%QlHLiXaN
yjVn!{5Gp-2(v*<s_7<z3IVg-h2f>uh&66&0}B>B+>>V1tmA}yL*vqjqQu1yu}+!BdUU0!bP^f80HONIMW}k)2`c}oZ%Bz7dN@_9Rg;E7ih@vXhFEOAmsmOx
B*Ybo!(kmT__PS-$Zqre4_RFr93leUYP}%iLD%RZvJC&hrY5T3`U_B{dSy{!H5aguWN)xYai&Br0G`O4XajFL5Cxwc2=M#Cp+MtiUnW@4f7s)<?FTx4h-TBg
!ptTT^+N2p&}5nQlS;%qlaD3RIED4bA&*{kCAjNb9(gL*Cs)qJ5@b{FfqPw3_Y**dSQ+v-!=~|Gs?9Pjmf0<w$r_XwaIpRL9i2AZS8p(&-0PVzncT(_;$%Z4
U?_C)UWX1gy^3BdtFNhu7dXJY4a6ti47T~u@#p2l7}SJB@-y!!8e2t%eg163@Z_1qXD&!_8Q;KOhS|$Sl|<@xRRmF7ex!d7+&<gm5FASQWFe@Q)VpRIFUPrh
^!;)q8F5-Tq9fFZ!cvUF)aao2y&20;fV80ZawMO9)7pg>MA8RB!|P@IDLzgHV+HK1PR@;9k8iePqck4S-&$BTwO9@RJ``I$aem(EWt_nJZ^snx);7SB27g9`
SV0dV#GDEBy~*$9GZRZ0)Zn|0K>_c~y2YBcIBQySt*g<oQ0hqoj#S>**xUm_`V**4zAi5cr+Q`Gibr&`&EokRR}oy(!BO*ZL|}`4U$Ab{ui*jO;~_sF0R$L6
Ij}80zpVau-$|Q|Qt}PUH?a9$lNr%EZg&5-3Yaf1W#168HNdzw0l>mNgVKVfcVNrh=FdWuWmP7`b|I}R06a{GQwEl^d*2VW1I%0a><Uqv0rh_D$aX@89?C`k
WQBL#OgXc{OwVK!<IsPE0XSa2nb}?Zt4(x&WSf`S9;{aqnY6=c+XlaEJ{?pCfpT$;V&b?|-y@<xMBtRFfxn)sAY89TBz%8jr$2m)AJ`Kc$#3u@Thm5$CZSrF
B^&^OlVuaoc3-Up;KmExX=`RxRQ?|V%W-@93>^(C#{N#<=e`AWyKuRI&jj=?C0JAqAf-|@;h)yhUMGC!32D~j@@^hP63lb}2E3EZIpX*psO~HN(((wxU4?H;
Sqh4A&xu-Rfu{lsm2)?PtG+L##Yym#R;Gr2C<n?}`UFt@Iy8gyNMFDC5durvNbZe?kW#$}lPs0y>*gf&7J&4IHPu4?Ms@)M)xmz26>%cWK%w7i$-`j_`|4db
JdCjX(Qj>2Ak&b~Zm85Zj2mK<msh`eJm|qkP1j&susBi{$(J${^h~-NTdw~oZ7(9}6YX%i@7`F^E<5CgF}ih}S@@_zCMoC*@4@s(K;wmvnZQNV&6D7Ln_eMU
nPeUpUg<Y-hKm@fyE?!v3T1Q0*_t?Z0feegfMFJF5(!A$R<Qld;Fo!tNJ?<pIO*Y0eX{O?Fh{?wGXx0}AkO+y<=lEhnzcxM>xbj>kp-;nnqr@a&tO*rw#Ybs
0*0j^>Y(8zA#_V_J|wJx5<R(}^H;-+PxV%Rgv?8}VjR~EztaPH$WIItvh>Zh<prK@F6UB%{>}DT<=AN^KY(y%xz-JiM$H`DvksJ1V+j8fCTWoF_HEPPf9?bg
Rz1d};Om~)H9Iq&xn%1g1fam|Yc3RUNoTKp(~`g8BCh7TRj=}Ns2ef+?G98x^7UenAfq+&@FA5?WhcqqE;8f<#<fz#+*I+lO!YT-Hv6RI-_5gZAX&*HPLX-n
u5fJ72CcGqA7(%zDy%%bWHMB$Vk4#M+w=g~ltx&1uT4Lh*VEiS&nbAtehem?B;H0UJxh>kRn)7&DJ%S4*6v>}$$c+fx%qzo1z>;z^#1YN$L$GInBgF_JMCk6
cg*60h9uUqX|*Ph7O~mJy=!T7Bi1rrD{{#sMfP7xf(Y*>y_)AUs)~PADy-}*VR_cxGMq#&4o>pJbAjD?6a}Ut(uvyA6}QH|XN+br-V-=G4f#4+bemNQU`MFB
isD|>qEmw+Nqo;Vk+q2vBSXUV<g3b9#qk*<7*=E_B^n=;_2o5;vXckcvp*dAt^PI|qF;+)BdSPv(q<!mq!p>hJXe1NKU0}Jpk-+L$9IIqUpC{wHRQg<Vjhj2
?#%MjEDCLimPnN4!Q3FYU*yxJYdBR+QO<TAe{a+zMqB9|J4w7=Ogn}qaL3DY6e^wQ>%zW`$*ZHDzf0>{>H?+0kmxwAuN~Bxjnixv?XW1t#6$xAPFo`o;;v1=
9;(w~n^x=17MfKF-l1}}eZ}>tpN-ZSg~J||GbL;6p4WUAk!gDe^AGOYb5=gm*`R^6<T!60^=@FOdS#)RXii{VeRRwjuGwMujz5}l^#1FraxYq!KUUVFLt6?n
>>`c0-SrOA5uyqPWCO8zv4H?jxtz8zS=x>15T3YeHNn3xWzsk@Te*IVK2f26c+Ai1Uv>mxO~(F~)(jv^H;r+Czz&|wr^!n!bipSCfT6PFk*yJm5{dTnw?-e9
54$Oj0o=fs_EJ~T%yScuXTaeQO4)cum-WDpo?5G~eCG=13FXI^M0SLvGpB)QI*d61MF*iW(LLT=Exf1;m<U<%z9v;3ZHMP)8Zgoi<IyPIs-AN40U2yHs$I=s
kSf6(b);THIDWv;D{g;X=)`*+Yv7#5QvL+*E<Vp;Hb1eGna#i;Lu2IY>&f>coW->zDMQQ@Ya(QN1q%8#YCC{zr{6@wR&v^uv|flWIAla1Pjm!(x+{U%gYmI5
<xsXEJ4>vQthWT<?B93e=f80~?E1y7_-U31XSXMr-f-)PCPr)?U=6bbV{B@lbsMWH8rMJoMw_v<Qy;Yu+XZ3cj0%<vt!swTGDbF9LTuMSC$sxwc+WdG_x?+l
3=*l><w&I-T2={Q?e;Hy!Z}D-<}q-Q2Ml&X4F$_r<5u~RVjysbh2uoNvCt9?i!3`-jU!ggqQ<*6mgp^$OD|T2C<NE7X0`r*pMQQ)diuHXu$d9FZ`A*(3yQcl
F*^fd{vucSE_`7<cM8d`y0=shLg0(TJ0)%CHvs&7J}Wdki1yEOjF?8i#HU1YByxssfm>)zp>Y|;%tZiPs+!_RS0DH?PAn&bJ|E-gKh${A$vEb|3^NkkrmRmE
s+9*6KZb5Q_X=$$AxHndJ@E*pK_poD48=j&!veRwu$JNrr-Ly`i=2GNph?}F`b1wCAO%@uOHXuYi*lAoj#Q_q3lu2|3~oWtPkB?LqzD4^3A`xDZ)3cH)sCY;
19@3g8%-ap1D|Wa0H&k^JVXF>@T<f!a(BWh4m$MKxK*<*B|mXnRvuSwc{CO_24eNlrA=39L0nsTgLZwCkJl8U&=Ec9Mv#Ku_=ncKkf30k*FGIo59lt_A#;2T
1~g+c<-0B9P*A2Sq}>grYf_8MtP>;FxCR@!y0NED&k3aQA#~Y)1xi0A(pEB(#v^Ztep3hB;ic&(#>!>mkQuSt1b&{Mg!&|+Dcg(S3%&PI;o+6=I~$CyMm85s
5e&wWmV)+6*ju}7b)q`)hj2J1_7!{MHn%<+yR)F;DW9&eh0JqJPbihbre5KH2%^TDNjy={Me-IIXL5k%;0Sg^K&jr6K~q@4#aplX{ul{RPoe)Y@(_c=kJ+Nk
0=IQSKrj}}CF_T~J$|6OvRm-`HNQ^f>^<fx41xVs@qq&a%T5MA&nsJlBQJgB3sA%y=%pz}SD%%m6E_*M%#EA%swJ`3Z&o-RKUH{0QD^-6P=xd(EM9PrYVKVd
(@rF|&>?L5yU41N-htm_#)kT4rAPatCr*D~nt2`6UpQmAW|&OFv-X5tnzA)3=5OBqdT|+cZb)~~iJ<HIohLA>H+wZVkz9ztb_F3@%yF<rYbV)fo{QDxtsL~o
Y}R7rlPB7b1^sQF{}stLpNrS?YCGLcm_MB-vL?h-QxD5M3idzZ<iP<%`tmmeJb#3ymfI65nEEVHqS{lEV~jGp{8Tsh0c#D?rcCv9KG&SuKMlt0_LO>6H($iY
6<ukmLp!_aC9mMZAh~E`_j7qp%2H>y0+BqC9F$evdTM5Ek+Q31h85qLG0RVV^SG5J=gctq?IZJIN?3R07p12{Z?_Z#9w%8b`VkmJ*jca*<A<Jv*2C60w2)~c
V#B6(6gZfMmxXEKV|IQ?kWWu+e~i_~jZJGtk6-adPgk|8zOm~(Sg|u0ox_whC(D%-w~K?r15`Ld&k`<R-2MJI6~BChFw<ckd)z^Jb!PKVLUfW2lzR;Sho*Qh
7iky?9xNX<WcHHMcKtx%Of{8j!i=Jofu<8lsBH{b-%a^2pMjSVu}aKlQ<h!7v!3<{EzcCYw~Nog|0;}l390TA_BDr}8Mv@aYMe-Uas$Ei)?zMHiD{QE{<cK;
XKCz(`}Q%cN1Y2h4ls?a=_zsNxm6eCCIn=Bi^jsQ^ijFo`_SzJcm;CMmtq>QE51eg3V|Ww%i1x-=p+QOm^w=Wo+gPTIS|{U)qE_Zfvx@40RPN6OCb*hYi91K
QwP-2yebJA6K)%5l<r>oPo97J5KFSgKgX}z-3<4lri>BwlyAiLHDQCV)H9qc%<T;el8h~JNymuSq!)&C=?3Q5`N7=^(4`xHR1BK3spI&8cz@KMh=Tr**I9g~
lpmJ%-JT>2eW;A$HP=krxA7K6W&^)s-X!ZU5eh<s#ziK0@lz%u_Bn8C1N_-d$x3Oh5K$pQ+uS|gVWjjeh6h3oI_hj^MopQhcf8L{?vodBs{D5FWgZdhxN4Tp
<cLctCMSPvzVG7L?$TjiH3d55z@JOQ)j$$Ne2<2I>$-kG($x3}TIb+Ensy%v*C8ZRy3uYjIDyB-M9??XJ6ek0C-r6WVZk9~vD@NpI^IYqEO*DIzXDhE#-py`
LQu_vZ%AX9IxfI}J<99{x9BR7M26db<2x-yP<uj?jqRlW=}saH+dWxLp7eo#qOpZmin7HFz>L-i<qYCIX;;I!&?Kn$kBP`s==G%T|9`C<86{awnG?+$NNmTN
@hbb!#APbGxz;WZWWr%SJ16nw;D}J?kh~A6xUpcMtpVWR08q4OG=8s{C4=?>LFwl%(ND%d*UGMd8=!@Vj|MJ>xx!Gcy860MN*(0ktQ7a36v<OiMGclmd(GMC
P}4>vkyJ!ZKU8W|qXlg>J2rI>peDRG%*RXLjbn0n%Hy(NKSwlJ6NiwF_s7v?_n3F+L(nJy6cM7ua*3V^DO90ta~(3njMz57Sm(*){_!*L`ft^v$u&)_k(<g6
f6woyCVFy#4V3YuX63oj=6@;4p0*INKX!HRPaxL2Apfv?Ns+YszuSra!(rrieOlp`UqP*SFYn<M_W8C2h@JTaZptHJhp+9)G8CK7sAR9U9%dV8-PLKu&_I|x
M!<53XH-X%o~So{xU<%IWDWfiqTgP*-To!&O}3B=V<|s&I6o|{l)uzpYYYGl+k|Sfr-*kz`gY%23>5q4_2d2vOQz#cZ9V#QcJ|9U?n39l^4$$|bn=me1*pLh
AQYq}FP$Zis11~8X-Yq%A(UQ#LZX;_0+x|yAmgP>0-d=Q$-aKV=O~Puwc+}h%OJnTO93II6AQ*7m$gWS<QWZk&<7^acji9E-tXGoL2CW8;d}fdE#zH38In-?
tF~E!93OEI3~vg+g%ZartshgOv~I;+r?Q5wxn)JRxkar$>~tAEyD?)EALYdI68cJ#mA;isrwBP8e?Ch**x>o-cg#nJpX2G~S~xnNRnvlYP1{vRGE9q5NK#?_
s-NBuUW(<9II(*9J@SC;)8Vydnx}=G(z*~j#v;fDRq`>>uiYqfHAm8&ZFO^Q)dl#F`8JcFtF0<jt;;hm@dAaLPaws8RSqWfWuWnIW{x&AON_;-knDDO6YLm9
*fL*1RGD{W9F1huq(9OWJp(k66HQp@oq<zO$Yxg6junJq)6F?iz%7towXUB=vrsemnoLh7jNePL8D;J6y$NZ$o8;iZ^!T5bhcM3fIFXQ?#xr|L>XJrvpgfNp
0WIVqAq?~^#mLA(e^O4{4I9p^^Ge)xqJkNMwL$=4$+_9oCpt6DZ%f$yuWANHiqs)mI(e;;Ca59V<b9Oj$TBG_>w8(s=G%LEz6efjfoso#qGk0xp=m|}_@U%t
st&$ucAA-T__k%2fvAMn9uU!K(i$H^gOj%S@uiiawQ0pQqiF!gEZ4Nbs3eP4N>TY;I=2pbB+%Hb{xB9zgKPQOp=whem1h9DpR!ZcDcz}r?qHOSvtJ487LyF&
_o@+ybB+ZzwpS2d_e0jV1bM5BGr-|IRLiXG6&Js-IZEBtZdUoBytO0TAUEN{&7tahY9z5!27Qw{ilT3Ocdx844W!qrw4BOf9Vr*~F)en8hpUhR?t!!?H!K&u
YJ*z>9r@fAB9<P!p2nX6tAO%kWBx~wU2~IQm(&G7U^_LD#?HY+mq3IP*qyfA_XKxK{~h=c&FM$0eOI>u3}{`4$lvK}3ZW74#`mc<4dHow`JVN90WU<ZIS4?k
iO$ABI{gS~O056}J!~Pz6u9WWb4D(!+^S`xSnbk__z1^-MN$NOo%c^SRZ)47$U4_F$M{UPZl+Xtf6wL2#oAPPY{)k>ffPx6TTV8jMQ0iA1$v!V1d_2{N`gHF
!ZPc$FYFUrqEXFRs?;nau@lwrL19N@IIyLz5N_lQE$>A%KMrfdopoB6d-=aF9iU(3IRoMx@vH58L=n4NbY;PZ0cneqYpNg6Ir%wL$qOYuV<4oT^jzW+EOfE0
9fpid=h*AwX^5p1n|amm+%PqROm<ej!mz#n=@-*2pA=N?%p8!w*hQOl$p$!+QXxx|Cn7MuRWn-&h`oc#YXpI+8LA$){%e{E$9e_<047RxvKL9{#ZSNiS5$^u
8O2JqM0fA%#!Gd;y~=iFy7~WtP}glo%$V<tsaOC7pqCAC)v<?jALwa|YoD?2m?!<jH6aL=S0DgB>jA%i@st~cfMa_ZqB41EzQ`)Il8OE+j4^$WZ%0huw|C1j
9p`morHbd0bjvnvDF?`6QQ7kx=knHQa(G-&<kE*UCgv?AhJ*EWMG6vSHPFUzy@x2#y!!6FX<rI--dK-n_@mcP#%_oSJrQRIiC=2s7KeULzm$Rq1q5jEgcX#;
32M<uQBR%HZbOO-XQHf;`Bl|lkG^PK;c3PrT%(k5FQNVK68KeXH|bt8<FU}vO!3}lx};DA@$`Vj3{i;LBIfQKMBC&O(ILL#$-=F~Otd5K{^po;QlQlqtu}Tv
@6$L#0&cUF)w^=%5$o(+c5PP;826`&*!CkeSJng*ydIMI8P$naMAos^L8b9~eSCQJLOV~u_3{?g>sEh!zn|IONi(!JXff8q)SDjleTLttW>Hd3YaJH@RI&0w
n7qOAU+zj9P)M!z1yIx_1GuXstiro;x%r}jd(clfc{e9Wv;fUnGjkvlX6Ax4Y5U`FReqRyE&nJsjLXpsn&SKkxEx`#igQyZ8ZfsVnnK2GYBT%FSvkk+Db`c8
odAr&0(63uwch-hLGlG~^tzRY3iTUAn#Y)HyTKVA635LTO+#axhx-^Kbp9KK8A{X^OCgkrmgq!cgvBf21}?zv&LjO`?dDRj`AjYUY^m`$J$z7}M=0UdwS4+w
sdm~-<GE^~xyxGoz?&f94lO63)Xki89mVQf^gv%C3UF(J?a<XE4o%Ca+|VEu5PjOwL`IkUy@y_JvVw|b)xq_KfRATso~9SVky-qkpYbX)SoFTlegpy~BCKTW
$wSp7_e)Z(t(eDulWDlv3ObJ0GtmRQ8>qMIMMv%DxhMEuXqmpA9XF;g216IpIhv~aLmI{T7@zD1T*2alRj$mLhAymc1_dRxk%Ig!D#uu{#BDIKV1n2J1=l&f
rQs#ifSw?_L(rjd33QRH(;QpYF_yW5i%!3?h2b!l?P%yXHC#yl51otGy6bZt>6;<TpjLuMb8~Usa&PfBz<p&UfZ3P^aX$G4Qqm;9@vFV?oa>{fmwiFhD4|%k
Y7EIRKFcUg7m>;T@^4(RHbV^%BezICUF-Vo?x@L89NoQfT2)!M6}B^@Ra0DfI(<7eInp9RQ!Q9)7wJFh#VF3JK_z_n*Ed!Hek5!ghC}UAo<EAz0^`{m6rB12
c_gd3WlgIY{o0VI*xm%Qzt(DgtAyjwo1p5~0M~t%v=sB8D;e}g_&jk7+Z$s1JXTHzMgCoc?tPMs6Si3DU|2d(uF<Y^A9_{r+E$?$(FE7fO`#7IM~%Ep!VX+A
3c2tZ@4ybQ`qKmAuA=p-e`qMKX0Qn|QVj8AXatE_zwAx+q><06FG%WtHt%MSCbuD8lsIE?qL=$!ewgfzUP0XwT#>;G1+l;Te^dAsV-DOoKy72&8DR(wYCALz
ffV6udzLIT%5KXG2;A(cErEl(B#!>#0y0|^&}|+@nz^jQtSU_>|HixspzIX40O!$la#lB)C5wxui#cHQo%Uwo;oWbj>%|=2j4YS_B~?6(&nf+0jTSwye?D>b
XLOd{(bJ)o>H*G7{AQ7xw_n}mnL+q?Fn=#!kAoPaOJAa`(d!to*I3%rg=@hTb?1_=+Vl;a4W>=&xKXT4oalFNe=@HBlB<sLJ^2~tPhsA8!m!Ofu7NKV7Bv^R
^SS7_weTANog<J4+x*CCr4?m0%yTN$iwT8*_pRfBtD(@|^7K=^yvGls4&BvPP+HlE(1^s|tY4Q<y97_^qjz2qfjK+mXU!;2X9BeGaIGr8AiYsX%_8wq)j1Z8
+fnq*Ut%q3<{9`B$#_pLJ!QwD?_$Oh+b5E63{*6BXjf!ZMT1O8UD?`HmmQ)yI|>r0v5t(O)^aVTaI5J(Iv9sg+q6zL@wvLYR&KC#&!Mk%!WABmndx9;lE&te
i<|+0bfE(>;8kN><eIMbp#n&ac+4nhHBAk;c+`S%@_cME<z_E|66^e8+cKO9CCQl0TcGiAM(O^+5&1xW2Df1@_{wh!*gQrqF7juu4#1^Z_(vcq7nMP0;Jf)g
=Sp<kt<I1!-cEdDXJ%XdvBNJPSqrCQ`%0-bRJp|ULnvD{Th>yWjX&ucjv4*q8CDZCL{{+L8%xIJ@mB;zNkid7E^<R8MyphhH93hgq_3_&%)J$B$@w*fi))U(
-SKp&2zZPqbOi(94#K$-HCt&b`RQ2l;0rSKZ>E$SjMx6(&kVuVhCg$ye46b~Rj8iTXy+*}hzwy2Xu*q${A}?nOT}5BI+%%wZ%*rkz0adE^ntKZVp*}TnAJ39
2nZts&Gg#Zbuk&^yUuiqB?m>tVtyK!VK6M|<K<Jv!qlJ#Pp~^AiYB5K?>Z5%QnR*dT4zs)HzTV<SjvDb*549wzJMIuXW&+hU5HJM`JhalBrmVINlQ>tua)Xq
k%@Z3N9)#apQm9Hx2XnyT1IzD0(~9!6PwsWKjrq3QPb;*h+XnTp3f`3Y#vkYbxdlHu^J7WVnCV5qZabeyUtTS?V_0u4`?COp<39g*N|xK+_2J&OR#2iblv3n
=T)J->c{-+O6pcn=UHS&&np6gcvG{H1cv${!#H$0rI4@pj=&4={cMp5mG~U+MYD8OlL087gBaBk!o$f7Uhi~b7V;d~OWrpWATM2jBuobqyu4%=r!w_)3Abx5
mnUvUbJ~0%qubEUwcA(gP~Xk8p?T8!WePqUyKr$q=6QL21Ziey&X^Igj0wm%>n_7@t#nG$!=qZh=xiqh4pPrUj(dFQWxLeP7ZKCucUr~aA6~z-JBA!rPxV_H
NjE$f9b8bCvFwjlOyT>pvVInoaj*(+pFG>3DiqHcJIyG!wWUHO`tTLRg!UrIf_Tqy6hkO4QAyunIHV0<uMFR0vic(_wOqpFpjLNf13alHVB5aFc}lv9JVQg*
)b`o*<IqsBb(?{Q1QefebAsB_=C*k3t6(|Zo6G1k0f$a0=SQm;#zosK8LUv!IDkVH{Y98KT*6KRIqwR%MN}*AYeW3ad&4cXOjj%Bgrp*1_}3I_xn`*n`29df
<2n8LO~g<$2XT6ua4Sf5dOH^{fr6)M6lfUhbE`B5`IBR-yo{EJXwjI|evA<K*e3<2j*&D6cLYGikBM=$iy07J{%&{GrKFZjvrWJbnh+#>++9TVcZN%!kZZnS
$QOEbJ2mcC#Mk=kTWnbubO>M>1=o9a&0&$@?@dXY6#+6{xtZ^uZm^HJ;XR%$Vt~S8?q|{$5(LGlW5bWevI_<51P4p;8GIsqrBTMs=Pz%(YBds}YJ6@hNR8tl
wG*cB#4e&7s9;$=X{Pg#%i4#iJmO!PfYPf5!r?xeKrWjLvDLgr+lRf_=hznzp8VxNck*&PKt>eI0nag;`+Vl9p3Ghs>x3!d5@2QcE~$}nlClyzDiQ5~sOaYn
&6M18KOn7SDFf*I%pY>pZGa>3rSmKQOEIEr25kB;epJzvO#)kk@jlepnnSE+5ys6ApL-O5X$|RJq^qwAVX#t5Z2g7J^`2dfnFk645Y5COJ6B8{ZwufLA(CK}
|9^j*fyN^XEA*-@{%mB2<eMpsuKHQw-~uRc&l<WIB2*STRNJ6=BHEyZoH?AYtP*x-+Fwk)$>vnPOFV?C9tTOu=14DbhvC!Eak!J@C;o{yTC^J&R3<!940yeO
zL1nUPI0b0qG$V?$K%JMBv2f@DLIGHP8L8`{H8cXH8zF%K)+e;vwZ4%{#&s6B&SI%6h7^mr~rGnR&P?4WApbBrp>fvg%-hm{2;Rke0At2=@Mr<OGG`IB_2M>
5&^Sg!tFBKJ7lern`wWtLs`p6&g9EV0dA)227<ua#q_!FWz|AqdJimeo{B$<9wUUGgTd{TN&75HiD8X|uhPAbSoX=yP#-1gbR)$^GG$>DPZ1Hu$_u{haHG#I
lZZ>Q+K$ko6JDKrifrS$e8fGco8@fMc4bh&*WdBJ_X9k&B_;@_*xA9Rb`XThU+(;88t}tO%Tbb{d%_Z6kfC|>+Z^otHNa(c>#jU%BC-J&*#0y|#@{;Fs^1mF
NO3Ez8JqtwD)QuR5EM;Mr}m<mOvz!eAnJ%JXxUP6i5Nl4g@G(-XN^yd>SzWtdk97~&M71eq#hxRZiC77-~05q(i~1#4LSXC#nWcfIG{qM(lIoA7>jUC+b8`r
>LtX>q|0|6R;@A;-ur<-!H4=*XPV~|$lWM~y)9}Pc!6GP_sGVShI-ynm+jiqcg{z8^j#Edh`|(`J-qm6`?lAdj@gnhnalVj`D?inO|NgaLfGH{Wp3upmL*y+
i#W661~{jW&;iA1rDtM>qP2^vRrr2a9+laYqUCXTwmAz*SJf+~qM+ZZpS$M9M=owKIy`Z0Q!x)Ox<7YuE5g+SYci?8jK`$o0SlnII_XyJORvNRlZOd-ZsKEF
J4OCr)1ZHAlE1M`P$bRPr=9661ptTs;=B=WvVlwafa6%M4MN2On~fk}GPkWQL4%uRpy+;A&P8jE&W-AmP<P+fiM6wGz|TtVIPSmmJF&6uP7BWzxJKdp&7Yy%
B_?Si-mOlzZs{#Z!IsANGbscYV~}07ax20HhEuzf^O2|1&{2!%ilq#DmNUU?(|r9bR)@$KWNp?5-_2H{FaP{l$uO$TC>Pzbdb%83@Ry=HIbzVwq1|Fv^Sq-l
=nj#X3uLl%-`(~Lctcb&MVM`kcaz=_47I*qIFMm@3Z1Tauf31C13~jwoW^xd3w-e<#bda`jZyy&*HNUxL2&qA=IM$2q6FepbY--VjVsP(EU{+k^#BEqdLU*m
-6s?lnYP>E5gZL0_VAIU3g~rYt*g*cbVelP_+ZTXhK(BoVK#FI6yo{EW`ALxJ<?EZ1L<`?C`kK8Dli~8edQK@V$O-!&&sRib=H4UsLbaV7;`oTSc0&v*a0wH
`0!h`009fCITK+I$U^=}4NdqEyG0d5%uN?UM>UftYK*<W)iV>U+~qmG2t~;ZhUex%k}AuerRxnDghYVRsV?w%rz{*uOg~}ZL_<sza7XF!RInX+4t7q>CJ6u@
X#yA;@e?4MAQy8e&EX_y=Mt{4U|Q#=CMtBB(yZ086zUUjv4;zy3GA+g*`|%d@PWPNg2dpEF<EQM+>_@xPebwHkw5ht0;_-C4xh>dnG#u!b9YuOVl&c_agpil
gbB<+R5>}ebV+7qzu}5v7io9b+><UX9U;U`;7NB{39yZk=CDqrW{K=aze9pDF$R@t5C_M{<D|72SF!Forw7Xxv(aYK6%^>eY|{KSaP<~`7vG^&AU?_vys>-}
sK4RS`C!EexY!!UYb`kRrI{6frW7RO#?dHbp{z)O{F_b>Y~pMUBWziEP>GM!f{lE3j9wRl;a2J&K;yHL6=Z9?#TDm15)q`H`bb~J^ZSGfRfyDleHC*C%1leD
9hd%iiO%Mx7En)$F4v;4eKpj|HeaL9jG8oj8I|@Xx0^_8zdY$L=r&ydZzU;?>z>aC`BHSYGT^G{C{XqqG;2Z<3UgXo09BOmYM{a621K`hcA#a$mQs3ui^M)W
0s=m#_EnR+;&mZF6X6$x_aNWTKKnFQtNS~V?lF0r$z{zb7%4;B9+vs>xVRz4-f#~rLxEZfg&&dl@|?aSNh$^snGbvZeB4o1(U=K3$-bL=39`WY{{pBcP%qTn
-1Dt^79N}8Qf#G#gO@ahS*I(^5fle}_RXb5{6nPJPWA3tzsGfFsZV6ZCg?y`C1kucEZ~~Mx$+<5h!tgw*=MPl_P;M-={6*IUTWW(3(twDQ}y2v*n+qVJ@5&R
V!Rw~?Y%VE{lUMdbhm{7AQ^E~lns@ppJOw@s?96rv<`+ujOP$nr2j%#_j7pRGX-xy0_l(aY8A*+ATfM;8~fA%i{uF!+#GzeBuuPFN+M~FnQldOEq3TMT+9S8
R>2ok$8B0sxFlS)gMRPmOXd5y{kp1XZy#(7>d1jf2Q4%i{<hT73?QqmA|v4bllwDw9PaPN-EN*b6~r%diL~j<x#;l*QTXPISVdiME{t6z*R3znXWBj2twUjp
3V~``Ed$FiTj|Z3fFHFCe6~snvE@<5<r3^K2;R>{WrFKDyUKnNNb3}I7XFB%AgSfo>_SNl8WLrw;EY$0h|R6ZrF3{}j=B253x#5;8l3@HdGYLSEk1x0udLzn
AEsoK)P!gMb&m^)G4*>!ry*H0&n|*b9?78F{WJ;R>iV0~M_M*p*hk&8lL1jK$XLRh6pHJ}oa|_6Y8(>-AOXjT8?8Ad&Y$zI<<|n~M!bfOa5;Wox3gSLUOEuu
*gl3<UY)lh_U8eGaAr*vE;Ux3jg<<a?_m0EX`RxGp^9W+lPW>{+qjmJm&xdl<dwGL6BzOzwS~x`*;|i9FHVKUqLVU!$eEatrP>jjuek}Xwi<)v<D}c1jXPwH
uUCNj<46KoZErF3`xU+s$VM*otxapLc8>KkMBD<nL;OLdDy9UZm(R9C<2Mj^$;T#C5_lpuc@+(vn4nevir_t|1@Frk)pWNC7MnFBf!{l@$nt6!Av>#Ok;DOT
zaJ1XowQDXDVwOFUH`aq<xTI!X&*@=C7R&SkD<Y&(C;Uu99s)w-P1^<X9nm^t+kI)UH6UYD^sR@YL{blH!?-{L1&*RMiR~c?b0C%aa6=zf&=JuL;W8Xi4NyZ
DLoI^QCP}=i3-V$SG7E%4_^XwVBJc1613~2Jj_U*Ppl8^NQgo#hBIW0dh%^wD$;gnJQ*``D`H97o*AxUjvQPoN~y?zJ&2WZ8s)TnK&&r9keqCJ;KDeeR(OV0
aRw8T7rZ(cqYZ0ef!VA*|B{Bq=&}Jiuu<%d$JpE&`H}*qbCANjYjl;wO5YNBAF`yR6dchezTbAJ;`6VRO+~lGqX}-EhvSclN)k#wUA98?)cVECZlT!+(*L<-
UHrjsmxtNCz7>0{u6$eI_F(>UYM!cVnGBQc1kjg&E2_l~P?VWDa4?F`e;S2T=mk)ajj`G!AJ@(%9m!$<VcA{-4nP8TzXLrUG1~&?9y?5EhaE5in4d`<rr!~4
k!{fX7@f=<UQ#$S)?l2Ra2<8q3h`Q5RdfAOOy#zZG;+BniXbT%YPkP!=T%3S%2JGUt+p!M6Xm#mxIp@epFykM#Lln*QYDTw6H49ZL{!i&q?22TkXMO=brLp6
9#R?5<VeTdSY3}xcArwtoNWu4RlB{6*IuIq2zo}rFz;fB#X=vF_{~a^TU(kYHkF6x;vSc5O6a~DL|+y1cr-=j>H0DqY^W0<#iO-Ay!nQ@=?4?+#u)5`Sy+Q%
y%=!<0ydJ<QZ0nnGOsM2lWm<K&Z2D|hi1={Ln>k*ZJ-boahn=Gwoa$hSy-<p@F0=T!^4$1)e=u1wQ0br)vTbfsR~K=81MUuF=jaf)ZeTnX`w;k*7)H7;{$-5
dBvV4`m)68#C>P3Zb0(*efd%D<q!hoH;b+PFDO4y@Av^@n_3J!UpQC`pTh;6-9*+#)te;4I%qgN(8j2e!J64>FtSM4F;<?Vy(q04dXY2aH7f?PhiO&Q3+@)j
QEbA{?}*rF(J<wG_7jM11ctqZ{Vl={_uBrEjkSE#teik_`(9m5QN>08n(p<3Gc5h9|NA{Dakb*?(y1CtVFYt1-KWQ`P9O~p5#{t2Osvf^Rs+g~HHr0_bsaPM
6w6=&9=&|x1Vm~*RR5BTD+(s!tt+5-ZvZrgN)MRJ4in%RpM_G#Hvv(jnd3Nen7V&BGU4Nt*on_?POi_~Fw%GU;Q(Ikfny&wR+rG@`7+#U9rHfkc5fMvUy>Uy
cLWBHSsef3|Cg_;LT68;5E%Se)n@nF`$dEN%%NP;&_&TNa#nooAC#i?u{RQ`t3J)Q-VoU<5K-b7NR7kEw<amIXYr99);?Ivtp0t)l-Obo!*}#eY*C+M86Q+5
*%AJP<}ys-#tfw#%u5h9AX-33xFmu%l=TbLBw_>1Iy?B)D7|<IYSFh~3iHuF>C%4G%pHLQNs~`WV)h!36uus-e%0XnN2u!?qS4tDG)<9;9Iws2+i)QiUdT9_
KnSd0euLN7NT4(=lsPm@Rx~~YdQd`oPoIEGKHPK|IMAwp1@6wXvaFxtzyKnN<umU4bPuN+Q+%bO?Wa_N0pTPM7tD~=G#Y@6`D&c{^E~raM7nexmlP#;QP(5-
oDn7CF&bGa2d1kUX-3={6$J995NHKab8tT84<B@ryw6!p9p6gLs*vFO72`x}z_hj$@KjppYR?{K0IA$LdqAK2Gb=W;!E53e<d;Q1>+O}Dd!MT<l`_%P+xCSU
M6CET67%g7b);Ys?auTDw;AWFmM;r(asz_FI_;h6DM|bk!SYp8a7U`_fks5m4C(kIIV)~^FS22QleMhQ6b4lOr#EAR#p6F^*UAG=^Mwf>8mJ{;WGjOGGb~iY
bo@}EVEn+80$D(l8`UN-B4#Do0H=qAu$Na=ai`C5F=?^b5yV_iV8vfP61rOPx9XF|px3#z0OQlsGhI0NOC4@3X-99@S40eR&jeBUT;Hc{>%bY$m?(L@PMPT<
Vhos%PNssqPN-j$GbPMPhyO0Mw>>)^ziOeoB0igcu`poQJ1mT2KgQ$06qGq~IMK^JrdkXK1tN3kGk24Omvh9=<*8i1&D!hYi}mJl?dk32R;_rkcTwQ#hBJHB
k*ErntRzK7zKDF%<?}=uW^$GKLy_+4yAhp60Ipp>iOob~;cTz%rHHcQ#mF#u^_B$&@Y7Us5aJPjwUS77IxX-RJw#;UEwFisabs7k64?)`;A|p(M3ntv00SZ9
xhkoo*~%|NIa4jcsW+80WT-uXrCF-Gu7jOvd(4;OCcSpVx10I?v9PM_Zb@FbAr)cz{izBqi#=HtL0qwt<d=?M66OL1&y$=#Cqal~FeVv0m0kdyeZ4P7|5r^z
$=ob=DBDBG5yjvN7lL+ww{F>IwW802(+i+h&i~v;tbz2nxCu94EQr&+Y<|nWN)Il%|COh2+K0h&Q_WF{5!PI3qBVx~!^wM)9#r08qFnfela0MhRUDpEC=z|U
jn(_U@FN*lZoYMuC^X0Pl8sO~MXaUw$^5$rLT;*MCiQtjn_&@QU&c&B%7V^ITz(_pMm%`sm6;yl%L8%yTn;d}>O{(k1fdVa%ZHN=D7qt<W*79*89@{EP$+Mg
F<lB+XXTYl+Dk{j4-wRh)(S{^O!i%F&g+kCW7hTsWVJaTix|vlhNmSTU1cn=wHZloiZ4%Gaisage=qOK@56F6?R_unWS=fxA&LBaH)?d}E8{mZlilDC9;`sY
gb&SlKCSjlr<dui0^rt`QAYMC*0;`1NC=tjx`8>Rg&=fjF`xTx2P=6;*f|HjWa+xEc09Nc1}bSSZ@G|YZRh0>g<Ew&X5HsAvsz{w2rSTmyivlx%1P91DzDwM
y?jt5#|Hqbjm58wV;}kshWA6bQwJsQx1%#XsCAR0n$W$sD5$F1-UXLgVKxR1FS<-x)@NV8!U2rEfHp%8lnc52;qDAY81ZJtwJ)9$;273YulvDxCu)Tj^`oDw
L&p^g&%0jLX(WzikNIxbPBkjYmh?Yx#2y<R=gf@Xer%Wo#2W&wisH{1*QlwhN8FIRufL_yi)aIy0lC^hTh`eHO_V}E2Y2D>MNUj;t&pf-dsA3jp5&kE{x}vd
=J0t6xg4Hyo?90KsGATO?go`aop@LZ0T)v(v2B<{(WAJ8*DTA<JP^C;2WH7Hr3w#=w#g*kUR}(cD&iVjiGpweQ-_UsH#xUov-?0ho?cvn5{fzMGFP0-&EDq$
AZbq}&lKnMXg0UQ2ybKBq#kDEVW~a;4Td(<F}BMgaOtC)Kl5lf8p#f#Y|rB;<~Q<c4K8AgtOMA8ZNzTy(rL>oHzs=Joz9e54xml%@QzUZ=%xNRQ6=!H7#9hH
id4SP`pohi3gIX6e+<b(56br~)`N3b?`xHj6$0lggQ)sr$10*y?e|eXV_Ck6D69MQK~l4e1OsUdMfTbMS5g68^;XAJV51l+cRfb*sZD$+j_bM*Ii}tJOIan@
^pu(D|2TeMH&MxWdBV&)W|W2SEGMBQB-TMY^U7)DR~P+82y!rY2UJBmq7RG8*Ly+v0DP~4Wb=@MWjkY_v&@77gj}Q|2`YiM=FbJI-o7|FFQTVQpBcEQ0z|He
%AsotHCQa=5nNKJD)V17?>GT{6Z(^kaFq!4#TY>8{wYiXvM;0HuC9-K{xKABT{1RicLWJQPfu{sll$1P4Z+0`;ZoH#;Gy`ikC-v=1@ZhQlt04TRC~OKT5J3d
XT{Qo*4TFs-jca7=Kw1dNL{WrJ@;w>f7t9=lS+m72rSH>Exp&7hMBDZmqB>wj<!8}gnI1E$$3L^Y`;2esWYma4(kZ1*Xyv%-mG%3&4q$;?Is>``1UahD#7TH
kMARCQat%XwYh3B|6BvLfa|kW{!a>PI6M(c$w(BiZKTp3*CZd|S5rvOnqTYTw0-Fy*mlh|bOAxGfD@sbS>r=uk)Ep}8xVmkSxxBX1sTl#4|wz!KB3XPH#8m0
A6lV?wh2=;ewZg^r}ee-Svd5w8Kns>sxd5)mmLf8D=f;4<kXk@5!!u6y1-v=lwuruqb?CCV>F6UjLTR-kxqyBDBUYCsNZD)vqN{Leyb0Qp<r%l{!jMd_43G0
xlyFJ_^NyTGLx)53pSq^c7SYXHdWQ12Jjt?jOw$2=Lu^tLE~8Ni&Oj#QYXiR*x~>ke^G=4+uu>00l(rR6~mMSGlmoBbfPs}z)3jSBE#ywVRMUyX0$l{xeEi~
MtV$hlWJN&XI-$FY4;vcK{$b&W)pfFYf*Cq2je$*t$m8k8bI{@#0Q-q!hb1!hZq2n;8jg#9j`e?VSlqs@~IUOhCYb~6P%XakVvPzfQn^+=-T2C?ROa3q9vyV
woIk^a`FMoIo(tr0UO1uM<OG#x#zV5mH0pJstUk8;am&e(R;Jh_ZcZMpW8<0A1nr>;xSLiD88!AIVw&11O-65>7qdPI{qma$U>@Q9e#$|uNq3K<HjgwF3fx-
HBf{javi?+9Z&f9dO7IpP>gNbE1=-#isXyJ4Wf`?f-DBAUh4918pm!>^0T>rvT7a8GG!?27Udl_d;d9IOeGrVOcg6_aYW}}d{XLR8Ca?E>x*tH1L`DUo+f^r
eA=J^{;MTs;&0$$1Sh#;P$M1qw;M$bt_&^<woV@`%>0vD`(mZ?v!CLRa^S<wZk1K~@2et#8?Oy`KXn6sP&+AU`1-6K)489+t@`;G%<K7fwy(F^h?jCTa^h1A
A6SEwChi7l?aLR<iYqeHbYVcNGSIlpJ969js&qso^RHwZ2=}UBg`fjLxrN_vjb4KqCz`nDMxCx9@sGrw2Ev)jU>TC6LeoD6>z)>yD6RDFzlzg2p}d`XdzL<b
qB=oz6^!WabR4tD*)tv6xv2F=nMz?%-QUa)l!Iq@wFpkuUkzphk1JJ_fGx>U0{EJKx}{TXo`2cuM+oKPo-Fra_rQJ8-D6k1hZiNWPp0q?6U{dkwbw%{G!SA?
ZTfiBm9#4sQ)niPvEpWr*5GRmm!_kW1t7qCvgG`K-jE4-bbD@=p~5ClJ!;goBje1&N2AE^05fAoRU(m3;(Uqcq-z2v`G;(pZ4DxF%bVbu7v9IjQd=)qS@43l
qeVQf^Brfjv=3{i_vK!&=8xZX5(m}0y%B{abOAOc98kgT8tqx?l3zryN`0oV$82q>j`ZUGpPhpTU<0X=@BI;;0%9QaHIok(ycV8z%VO^lOmxs=f_}-O3{0fB
IvexLMei|SIuY73Z&~#sR+;Nj32(8UQD{g4X49Jm;sJ=)+PQ#q>x(b_%13DXn@$5MgS7>8G;GhCUxw+?Dl@9y{D`d)binSnmg2PhPY_c%<|S83Yaa7R>6Vla
#k`>CsQe2<`fhUgy1k+&FVpGSF+zBSpcIB$xff}@hPAbh^rw$09TO-12W4t#UBlXeQ<x2Z8Gp6AF?zbWVehz5qi4)UP@OJpWdA^0sD%B<jt!fHS@GnP?-)o*
A=3b7KP2<zHZ2IOFE)-X{%R>(Ji2wiKNvAwXx6Wd!0tdz8ae5-CTayo7ZoFZH&Q<9Nkxgt;sZ<}!GGU*ng>jQS(H|=L{gw>DqnBK00cp`9^{{u)B`Y5g|>qL
HfK<CQkKR}UpovvF^T>RLbBRAb|tP2&aNW6UHNG|;<!IW80`Zu9h+6I@rG7mY^9S<)jW4jCvn-zC@DbmGuzo8J}T8G{YQu^gcyinl%*M;;MXvx#832=n`zD?
2mA)2XKh=#C%jyxyl6;Qb{kRuK8X_)lWr3Jom(~HV}}mEnKpHL;e(NI{=piw1gRYFJt-G^4pJ2h9mf-W)O5|;GOhz!c-pZ@T17`rlD#pt$Wja;m8ayo{@CM*
<o~>*pSqx>4b;04X@6>DJYb+Cvyq5I<EBB>2e7xJu2q;1EbbRl>NE43H}ki9KeVQr7NVpx`W}2gPM;r38I#(q?p$m(^(Wh(Fi?-d?_C8+$~-Hu_NrT3p}Q#Y
*<m!9>ulRP#PjE*DBVmaMS|I3EFD`hPzaS{Fl7TwjCli*V0z3zVlAUFnA(p7T=82Bjj-LIcfg|Oo0sej$Yg~*ClUm6Hc%fv62U8Fr2bB6an|$)Mc_bm-tZa%
n(|vC#~i)0p-WQ1q&1sDF#uv@Y!4yY+@|trZ@UrDx{Hz@E7Pjj75N73ZJ*}<B|L_*&#hgb=H15M;2bvYW$-V{Pz{yUSNPENXQzoKAl(EYU|k(H4-54|@7brv
cwn^yu5@Spk&b^vtd!B5SDoA)czsO)#46S)a|q~}7<P$qruC*6_mK8KBFPVDqa(j5dz#`L(#Lrr8_!IL#LcO_CW}a~+eZlb675)^YbrwG2sHkUtOjM&k5yb5
RX&NS^R5C<c2Qdi4ETeF_UeB^MKODJ-`K0^onfXQgIF}rM)HQW@k|)xY_sTgCJEcfCtk(-<XqV^5YK@=QzZ&#hM!cfD((iJp)MTyR=1m9XSx;(_8CyHkYUYu
$r%<^FtFo<=X}^7yTX>ElVezfo^}MIY6W7bov*@=qP9G!V7BxWUc>owjoBg^dG4buiIY%~-ppC6)IEgH#_8j;;DmPTEW9?o^=gA)*XWa3oufM$4DEUt5{QZg
rO`D~9+}To(j`Ax`=MznF;X7HdnzA^&VP>G{OAaBD5MrypnRirZ@_>yM)I&zgt4cywb$>A6=WPOx}Ggz`2p6I-)D!>_Q9njzkux&bT{d4Mr<|S-6*cP>K}Ps
gshg1{c?}8zHeN9KS+TXJ$tLJmPoY}Ad32!!nQ|M*LIv+j@M~)-Bp&_K$FOOGK{y*1`QfFR)wOnBr%|0+ojlGBvT6%|Bu4h`(RRmJ(m1g=K!?w99=!`R)i;!
$EGBJ7Yy=Uk_So`GB`OQ!2HLJ*=OS&wGo@==1#iL3NO`J-KhB|xizdbwt&gAIyWAB8ngFc6O;)!35~l0L9zhD6?{UiDrjW1mDN^g*6CyBW-*MZhu&+Hj~)R;
f8X_LD=`R0woD`nS;Z6|n+D9U=WverV}w^M#B<=n67g=LS&R5Z6Q-jRrtV>=JZzOtCyR+EgU%mo_JRj-83kN@bAUsvIpoB2V%vA_CfSu{{e2Bo^xMg7L^B5j
o77q)0HlFaK0tk%iC`F58-{ETUulC^8&Nh<x%6|A|Jnf9MpShH0es6aM;+8183S8v8>~&Y9BhMpWF?(KH<fMck(M~F4Ku88oyj7n^AddnQ{0FGxIn0PgGq8j
vd9ubPjZD4R9B&IK@$=S8zbb6doly|^G|M<np3jjy8vp|T|Rkl-z6ByR#n(?wJRM|2^pn7-0bPYWkLnGV=&lZ_ClQ$gkAz5b(*9+C)F010uGu~^{E`YD8ksh
+~EdWXqb2us+R<tb=kn$U@9#KXY_4oZ<DJ6dn1mhisi<S7{c+akY0@>q>^bZr7n4jF;zzUTaf3de#8?tEGFe|h;5AtxW%Z9@JRdiWLKve5ooZC<Gh`o(^t1K
qcb7A_i=RpnClusOK0M}+D(wUbgsx28o>4`Cywvt$cc6F#6=2$d>a40M({G56-lV;0TOXs1>A`eFee3zB&8Dr<1_jGI^N0^upH|o?@S43Zi1vtch%Tn3pXiu
T-lkVN0Y1i0IBh^fKI*)JM1FP)CU9HZrP!uf#t$L)J@%bDN`_f^9?+wY9qz^!3%<ubhg#H^b}*M)m(L%TkgYAQg(aC&uf;j-pfMC`#dtoH?QWa@+a9MZR?n&
KdT+0M0gp?tJfsW$c|ls*-}l1=*<v#O9m~4_sxvx>hEK~#CP><(fP(Fe+P{C3ngJ@$?6RzhT|o$VK#qRoCb&@p}-&w;+DBf_ir3+C!Na6w-yE#oKb4F!q-C6
aj9x6vP&_CF@kI1Z^MGr`-P44lBs7u_qp$I6efvg2(phdbZ$txEV;s{<uu=JeoiWTF)KjQD6&`mSZ(vDff-X(zT2WC9^1Q2e6pgUDk=!ov&xn%vb5Y<0zZ$i
ipQxh_yrZv`6KYxYuMqVVO6?dBeU~hvXm>d;^a*H;x7JnAqG!LwT@=kXDe>WdP*E+%mLyx=nkq`TNQBjH2()&f-Jc;JhlN-UcTQ@I`i3)h+b*2T`F#^RgtGA
?j0JWts?$Wt63{mAysCE&H`25JE;(QW1xQB%3q+`uk;N$&b;+bf8w@wpOkz#ByeBbu)6%x>21We2c@Hh#uXCkbM9d~(@qUt8I`?0GQ~?{JqiA0eQ?ZtVCEs8
2<6zyoP*yEl#`&o1b2W434Q>)TKC4yS+rbPxQ>XC>zLoI*1@GP?k}6P4{4XRjNU+cvZ{F|DhZjQ5rjqOqKv${X(skNlW!cn1Q)Bkj+;%WG->pS9fi}DL~|EZ
{tjsL*{uYBXBAmAfo$_oFTR@g!>(4v93B2F82m+Wf!n~WJYA($l}tm9uQ54>yR&2$m%QR1p7v&n6})xA_3y!f+hO{NX%ag>(A7aIQ;!^JwjU<+^Dy8Ro!5wW
ui5>yw|yu&ehwf~T%Y=9FuJvY@6%U8v9F@zdJqF!`;#g1s!Kr<p}iA*x~s=$-;|s-A=mSZrGsCR$iIg0Z4!<$k<X0b6lbHt`|6-70u>2l(Cq3aOX1SW0<}|<
l3!CP|DO4}+gbyQw0azRg|C%!--YC79;$n#0Ri?*l&t|T^1bq;RQvI2BfE2KE8|rsn%S`4lWcy)_MiLm450%e0<7OimG@T{Ud>{D$yY#Gb&sg0>x$2w8(_(^
Ccgzq4dDyB+G2+Kcc4eb#c?+lPKR5-US4aufqoQx;XF>`2pnKeO%tm9rtP`PDB2dE3`40}LK1YdyH0f<ylhc*&`fBW1;!5ke728r<lu&%bF<RDpBCoY3fYBs
A?gN-<bhUwpV*rS?cUpVSoYc3<eB2~;@mbr{?M|=kzUYh&=;WDv;5YA5QPydQ)?Ud2o9{}fJdRN`YCn#tj@&3LGJ=`eU4hu?8agJq8f-?M0g9F!SglOXB-b8
rXP;nJv}`-35`Y3TawP>TG2IVe?-IeXUnP`z2$(Uuc@>*`bZsnqcja_6}g3gU_#Px8m;pwcqw?LZyb1DY#wKnLDg*)w-&sIa{#6~$);`uvpz=!^?{Sbc3;1T
$UuKzVLJwMaRv{{v104YJD6f+fk|IWHybJeb?VuOVCG4)*b*eP+Tx|!b~6730swB}5dOHfM|(d2<UriOWrI!wzW$`qEjn}HU!1%KQVRbMO{_V02?hDJ-Exq#
L4OV$y6D-!H#FrIyHF=MT7AQ@3z2IS5AL|j8-)zBm@;Mx(r)t{7JiuQvLtFdJ?8`Iu-KN&>8vNyKAvXB-=4%?R;y!jYE>_6nn-Ygj3>?C^|scSlFtv#Uhv5L
0KO=yM;BmgU70n4G`Kzbt|jJzmYtP&%C;DVWQZ>X?AcX<Kf!R>FZD>kftC@5gR6e)Vis`}COfXh){IA#-}ukgb-jtg2FB-(y6d9(J(2D%&H!`fz)B663BK`l
Fx!bt5$B%z0Umb1<4&VZ5D6Ll3ZdM>)L;bm2nmYfR_-p7Vl&Ol)Gux`z9;uZEeDq<1RmT>hBmb#We(meIn%uNx5HkPf&x9_s&HP2daIgiM*&+i58&`?;lNNM
`ScX}uKH^w3peE@!TAlu%S;bH=htI3<Sxa+8vE$x->}C-9D%k{FS&A!q?XMx^+Fx^GdiCkAp_G8snvu}`};?pbpe3rvr5EMwC`Mk&Lnf<P*Nlbae7&Zg=_g%
Iw5&N3yq-{z0IHwy&Y^P928D<a-Sx6Ft@d`@=DZ%^&HWm)^P9TnmriTLZcl6kW!g-X4d=m6?r(|OrT|*FAxvhJ0>8<A9W<bG28p;L(vpVYF5ttsLbENR#+Wk
D+8BT>|V17x;vzMjl}}+g=7KEUK>?MzHjCz^T79pr-$M07$$aV0ayO04q)(aUMA=YJT$vE4pZ`2z^J`hzLgV#$rX1P&hs5?`A$NMI($tO_pa%<cBJWLj?DDb
yMRi#bFVQCc$);~yLuic?vMOvb9l2@suUKjanMZ*le}?b=elP));OXI6exS@nZn=Pn>-bt+d2YOe-qNOjMJZ*$0{4`jUb4OHcy3;G@6Qud4{k`;x@z`#S-qZ
(X~2H?e2(v3htPb_C0T0ayNJ&!mp)BZU^szj)<vyssr1^@+;mSLw6L3nO6x&0%V>t*!d$$JN^dCEjmJz!E5tmlesnFDB0`SF!r3}rnQEmj_Ha$J69l7Tt@j3
w+|PxH!;IjXEK;GT!Fy`<(W$atcrB;reVqXgnhhm=bd%cmSOhz27HzVHF+Dp(9?MQb+pe%$}=4vOvXUNGq}%XXw4`|3Xbwim5PwSer(?5?feyI^y*>Alb4-l
wbf-V@tA{c7A&htF~0kH+GRxD>ys?jyicb-Q6a~Qp#MHmCxydg=Ba^9Du81LAD?#O|Np<4^{@qfYOn}_>Pk>!#{O8%_Fg;4idG29Hf=PrZf*wopQKifYvT_;
1L@-j)Mi_gIq2f?GRZ{0h5JdI53=usV=ySB?!VqUGk%d~^aAWe(Lx_0f+ATN5-YZ+&H%O{(5JfBq|Y!SCCdY`%X8{-P<rMbm}$1pLmXi%!y88--~Pqxel+&(
N)vpvY|z!(YVj%2CW3<DT0XTN-+(P%E^QBeY`(m?MT;Id4?V6gavGhp_8dX)FJr4J93y91Q@ROUW!3r?s~i+a*6LqE{K9?<>&@h*Ie>ee4Vrj<%0y^xIs0_(
^1P<V#6}l)7lW4_Pg3_ZT2mQB^`t_*GqlNQLllpHUsq)$cz9cFw}S~{j3HBTJg=JSM3oL6ImQXuCFlDj?b>9(K9Nn-@{rQN&l$G?>aDcBWaU}j=2b8n#`?%e
1aP>0>bLFfW3?{c@Miu!5@!C3!d<~o=PQEH>cZ66heHk}w++r?OWuWwCd}v6dH(nHn?X<U@x9e-ZQ4gbKiIcCk`?Qis`?ITGo<|OPv@g}C3hsaK^J^JH&t;I
1e(2B_aq({f(@BZ%0A-8t3Ut)K5C?jNzr64%B6V5`LTlM>Z-RQXl&SLJ^(?BMhdD`$I%_dX^_bx&Ej!-Xa2cv3G_656?_bB2b#O(d?Cn~2W0vU>F%~<-bv9M
YgwSjFPjR9AznGX)4E!tMEuc|k;Ni)0ddE9#y_HyR|qId{v;jl5z9FFox}R^up)|L`hof;fvZI}=sf6A6t#E<I%loFbZ-Z=Zyy6c9~2+jv<({U5ia2cIph3n
Oi?I!hr9<t+O!JII9iDkA@q(Q8GD-tZ6V}+Ut=Rnng?kLw&!Pe{h3F#PEx<63q>RkVDU$h%&x=3X0MV&D;ZmG7iZwd*5G_M4>-RT!jygqnBych=S^{_WZSCA
7?$>106k-}`|fiWY!Bi;-3jyoYJHX`bx)THBWZ$W1PB)6DRCZw=tMRm8tu4-uz~|4tjM*KJ=R5iY=+1TW2kNz=dK-mbl7Y*DK#QbyN{^*TMop;vii~0KtBMz
H%@09(Y;Ys4Z==QWYsP1Os;g>s;646V*{V{CNJh;sa&6v)ZXFl9aFv0LIy6CqVo%(negQz*R3KTt|BnmL;Q#U>-BCNP<aQj;X67332@UyENWklEN2d>P<KpW
$9kBA^pi*8dV}TFE%r|{QIokptdi|%42%c>TlFlI#dHx*2`-aM085XE3Ore@9hW(FTM<arIJMl){!~?MhhQ0^3{mI57i8UVKJBOXfSqO;=bnHF7ONZgieVE!
sl~NEE-mRlxk2b3k>kA7G{P_U(}to9X32~Q_e9t+^b}%D-yJs=#BV-90ke*y$#p&+`QyJ>*D)z2Xqx5Fro7+y5~3ri!B0<hf87C;HlFNbejG7Cza*NuQi3n>
0y!9@W`kHXgw|Kj&i=vOSY1${_BRM2SXB@G?RiDND>Ju#F<HTUux|>!2O3zy8YB02s<ek7Xg&x}(o!6dMzE388ZLtZ=00ZOpgj}Y6li+D1n4W#Yeko;crIa<
iQ`T79+$Da--`V0sw$rP+T9rUtm9&~AOJO#x)uDF<Ic!9YUqHIuJCqI2b0xL=i`?4R`yNMxRax1Pd|R<qnT|R^q!+nqd<P<AS5mo(b=rG8RnnCvPAJuZrkuD
*g@&6_$_BHG7rhp>FQ?h6#G>yrak>JA_7+4d|RS(2mQ4J_pWb&(;mP-#PK{?^^(Se;(sqqPx-SZ897#9$S07~cIYkBHW^Ta-(={GBJI2S@{#b>KOm*PXd)P_
=ZMgK6!(7Ju|1?hjfAazZ?xQ0d+;5C8+>Bupm*O@Rwb5~ECiUV)K;;nN#<we1<UA^A%*2f@+lcWvUZ~VoCsMiq1>Gt(Xk|p;%3G->?M$;@IdF$1{q@HZWA&d
j@6pDOoKr3;Bj9jzJ!j!*D1m#|M2pQj@*>dGu<Sx>$zDhg)`Sua7;}~?p6<Uo^EkpI>I%BSFmN{E@}tX8Z>uKAxx`2!IC_Dg;k5H3G{bODl@&(;(ElsdsvTG
^No{Jt`HeR;-{L~32kH7(?cb^Be2(Cr~iTV#%?A&jI;9Q%6{B~Uo1LvKK{8dMdu=b3STY&gJdU!LoL3{i6-3V=S<1@=2of_e6>d}69&-;S#(;*baEeyjs;{6
MCI!(Sz`TDyyFNK`)ops{#xiQTHHMClcX-jR9wB~8W5ZjZJBww*@`V((sPVXvi<kMP%-@ey%@JS`8HQ~YUK1|>EM4A2Ks{>R&MncRM(2p4My?qH_i3qlSjIy
QWnD>kSlW$cL6<tA2|J+{Icv)_~etwcfb-_LrMRtu}lnWQBzYsto4v0lk1Wrn>OQwALtH4ubUzEBRY@roMo+x;}|z41*h{1>{u!;p;Q26Y(fg7xBMS_U2+&M
jkxn;8E3E<<bOBAWwFCa-|K_IaQH=Y{9y=jXpj907{WByv0MZ5$1q!Fc|eaK4#pk~-cLy+Sc(&}(8!1jP&VS7>sv*j{8|ef9?@Dx#kz49#0?NDA%ZS>PP4F<
QD{Xfh_xBZ5wUi{z;GxNSWy$bro0|GF8nnPjE5<C>Zj7CbORSFmeWMniI;-a594%iRItViB@CZ`Fa~9rKJA@x+$d<USKS9PbmMqk(tDF1%3V*nYKRgQU&wKi
&F7XQqzj5%o4uG8{=+q?F`WkhZ5vI-P&72;+}PI&5&6t9s*4OpkoQDVD*z8<n&wqT3On|cJcy@Q%IixceFmCzcqFlln8+=ng4;VuwxRVNt;<iZ?@!Q1nmZZl
+YmI%m)<V*Zo+ULQ*qHWg!GZO69```H}*B9ZAT|&tb}=!kDQ($-?qVL{sj5T@jpIK>zSw<`7D`)NCr1@*1`*fwD3k`jDbG8QLK<4SEy^Iy=4u*^Z~hxbu^er
%p_FLVK%atoZ#r9!I>e15@yQKvXU;{A8YYYoVVm9ECczuVc86LX!KreXv#h{aaLM-p8g$vHhBjQ^rk}9L64%iiT<2?BuaX%A0HBIEqPCCzIz0Cm6*1O?SS(o
(nFp^Jv=9!@*BmNx!ey6z!VBd%h(FWeepHyj9~*{5y=@GsOnkmv5#l}oopvu$urU2DORL*#WbB+5`})Ms#56deBgQlbhMO(`7v&TMOa;*!_%)cZ^)njPeUuE
HLGh@-l-~&<c-zy_5dT8Ees{{Z-|<z;ND#bM~Ps7DvzLI-#;lh_;HluxiRSl6S?0hYP4;mQc^a3{5$q6%_LoCpdw~ntz}6m`N-qde+KBf`S+K|P%l>=yieG<
lMi<J0|L@1p8y1lPphC4_4cMX@_45}`Mu%3^<ySLP(=X^yL*e6ishIb4VIaRdx#u^97F%}GkhCYqUehkZ^X+(lZfY=9LT?-a}}^*c<Hc!rlRQYJRgl#D7WW0
BQmyY2=#qQ?9>=8N1er1#Jj6u<aoPnBkO(0E=;=!d?{2DdRTmvDF*}$>)b~)rhAIzfKu0d(~e%pcK}6kbhUm4u2X7}HS6AT(EKadkB;P|7;VRt6t)KTmlD~W
>a3@3^=;r4VTo^2_QMotfh=jPwGx<1rCJOZj7dxC7Thuj*vxFs)_guda9t$KviOD8i8M^BfBkLe&-*^`F`L;1LBKz{Sq>666L)JL;)EwULq5~5bYe$=9#Ka*
gID>l&_S(kn6h`jFS_V1y&J;pk-<6ysYD9+j6jIc8sApjA_pS4agmm79<@9-$iy#h`AC4u1Pq*BOTa8GJR-k!aKPHxr0@At$cTBo+xMdr*j<UV2-^+cPql9z
kAnuu9OZoHp4q%oc}Ci_pD-U?XojbrYQ-Y<;aZV6>l*Y7Jkv&Vgr;doE`+U?hO3+jkasUlDl!EGN2*;bIxEt<^P|Pt8Ui=@fi0hmx=~n+|L#$?u*7+<zGu;K
E|VQO`ulKN!(&l*z|&n7K(<8oCi^cIje|GpiVK;?jAONfl7~zHlAP!a5<zsh2OwaUL1pd|Va@?{h`T>gm?AY+Gs^9)ulk2UEjW7wug2XMC5IRJQ88lY+j#|7
PZad{vQGgV<uZ#~lKxoF)h`(z_{F`ssFiq7D746O>=qtgC;sOUCFSZztS}ePb8WV4XwJ&6jyQwX_lyTt{%elo1%b4W1Po>-<j-e2cJR;3h%z*J0+1|(gm-o!
g}hc}e}J#dlb@@Hd~@-uET4nzAzws!UfKaDS8VtS`r!-sAMo0*UJJgg;yD~X@T>FUg|H#`xizz+*bh)HlK|xs>}d0^j|(l`Z-Kw_!&Jr2+t$#(TFKPVAI%&c
L!D$=l!TmGK4HnBnpjfT=4{qsdOuGGB5Mn8$EQ`y?o1qn8eH%H0J=*C8;;d=eCp^tnY|0W3NT>R^DGZFFH@LlgJj-n9vCCAm0DPi)-6OvNLi<v>;ATyuP+1U
IT!ag5%hvs`}{A&1(rmG3r|Ch)dbbsFH^Qqe5~qt@zrP53|BHL(k&4Lp3jE+E3o|MSH}S1-L1}l$pqT<ZnaWiWSL`nd!WxhT;pLKuhu!;kOpdfr~v6vS<R`g
l9T=Y4^v;|*L9esF%{!1jkoH263-z0f3WXH%}IU`rCuB{S$eFybrtvaV|!_>=og=!@S=ZhMkMhLfV3cdjUrlP(TuM7C*=FA_=^%La|iZWm_XQw$UAt>@Tp|C
!e>RBnJpAs`sT|Q?i4Acd0}5teVXJu#dB4t>LVAVRFi;^9RhE=wE5ZgWkmP){lXqYch}1G17nA-)xHC|ecHBHti)Ovs4-w@kv`|2kAd&;319W8`~J{N6{b<O
U^ru6#4%o4?!N(|^`L-L8KCN1@+_G)N(1*&l%RN%>X9@*r=yncbmirA92JUeu3rPuE=P?{{cz)KN4Y#W2d*_O1oz?9UdJZV`zA-#Z;ajMHQp(sdTg%XHy(6I
+AlN<U2LLEepa4>*`=gps@*iX#S|C73J*te&eT?DblmsjtoTahuohl5)AxU$#-Z#m=pq8IBm*7TeD_D;LNuUx@5OS5^E4#V^$F6XLZ>=0F8`$_NMwm&W~881
2p2}q<|<)Cf}+NJ1$fiDq}+u9sb4Ly3fq@L>=rven3YE4AO74M2r&&UX8R5q+}8Fvs~41A974LoTJ%Zts$>xJuu-`D>tsKE*RRpYP#hu{di5}r9{e9JCjw^i
gM0UQ@-C#Gl890e-2zx166(|tSs13El-?Se*vm3j8xIUPivc^(7Y1}YsfKgzOh8E#EtrsKz@zJ5jt0qU!re*6pCZj7wYv>!Wj9h!FR!{g)Gc|c@KNM=?c=iX
{Nr9I7%rqw0IZ1K&D0l<t=ebhGU|;#d?V;7210E(F+t=2mfgE&4R+#3zqFzkDdsvTjpQ9*n8P;!kQtl#l$mIV+`_W8d9*R0n_*M`iv+I_F|CM#x;ajXTi<N#
A7`Ym`T=hvMpcjvFcsMA>!qxcgB}S!TKnfk#o4f^B4w)x{4f3uV(Cb`_-;lxGjhm>-ltC6*)SMugfwhJpXVB}=Gi$h`r7$IAIr_db}X{flFpN*<hgQx7$W;A
zxR!-X|AsAGi6VqbsXflj#xY{)Izqu=@C~q(CpQ>V+(8HNj8e%2trA%rDCWE2_JK`X*byHwl&J@wqJUAU!jfA55^rIeS~KK3NS1gr*B;}#(k6Pi{A>D>Tx4@
IEwXBu@aJjx%|TX?iVKhsHxFrL_Bq1J4N7c7`AS04OKeD7PASTrJiRX)Jp2S#3K`+V5iDFDa?0%{J(xFa9_V@&KqLAupCz`*6A}(C(<lc*FqvCG^JV$39&6>
o|g2SWwsV1`O_{U{yvs_OA!_~Dq)kQ6UWQLKM~wt4A2fDAXS}rUMxe_kyj<}9ZDkiWVjgHdv5Ql@V)`sve!HZPluUx$zkWx_6X+fTH$AtxyR=DkiU(5!`<4~
*v*_W8;<wt<YcDWyGrbn>4q<`R$Pk<K3Tm?L*HsHrZ01wdRMh1OEp9w=M{3rkj3RxjzYV(u-D(rb;1s4luLEFD5G>%AKB%~Qte8#K=2GTa-~yjI-!ZKf;7-K
2fjTsqcC9x@Q&jTwn(xks1V?at2<$T&)=LoNK%_wksh(|>>i(tlabshsRlq%921H>7u@k{%4y+Cp@fju670GyqQ7hBPcImOt%hjM5eD<BMA$CO5pY-o5fEe<
QZ5>0KF|1zm>=%gL77)z67W@64w=Iu`d5YFOup8$Y9R&Z>3&8Ddq$%^8uz%rMBq-1VDO7qx(&0hhmV1Fd~!Q9y`P}}jYY1dcD%+=4+$u}VbwG(s;bPjVzDEB
!Elk!A;WNopE5C)A2eh<_VC`>YHiCj#GVaT>RurmOU)4OBp{;n3r7hfJ(AGyc_9Nf{m2rwa`Rp-N`^-V=Eriknr&_bL?nogFTCJ}{5v=Tv`(1_Y2rDrjtV;%
*k^syH|AwL93b;aP?yUCGCH9lJT!Xykc=z%5bs0?Qe5Eto_9}~lF9>H4~Zg})f%=GBp&7!l;f+D-aJL7EW56X-Je-%a!i0W(9>YJ$R6=e17ZkTm!VWr9#PZz
$^(#@>AJcrpG1WHp0^ZKPYkDXq-S{6ykmx8nG>~pMw2LTrZKh8X%arhTG8iyaIO<Jv-lPLAb8_q;$nW9Lk>bJUD!+&oV7Tu+GVwl3(6&YHaS2sZI-A>&`E_G
D2;9h+|~iT8PCi=ZBVFNvu@Qn|71or<QUj<=c6!eV=*7%oou11aV%$)m>ElWNE|`bP3e0Yh5q?eW#OjKFX96=uddb{mL+b;v7LMhO!eg!X7F<sZKSiFxgun|
9v8888>P%@x)0ijfUXSR$4jd#F0wv3Ov^ELgB_T)BY!<5yvUt1R|`nWxJ)`sc{`22ak6{c5)lH?g_KYFxHR!Rme*&wf?QsYXG0Jesf!SuE9k9O?=q5Pn13{)
v`nv(^pyIU$ITF4TC0LSxh?yW0|$8#nkaCZML_FG6-ilYmBMhO0BY_G1Pqup9lF+lsUqtTqjnxUX_g*RhwICGrk2#K{>o@+9VuA%gjbgZ^4DETTC^KVc2c?Q
ic8fgx@(ns>9s{_J=u>uBa~Y(*@+RRMT>^@;f2;NzjpjboY$EyNjKJXZV;AHUxdV<I_9FSLQ6CF@DYr;%Bo{y`Vje~)x#FIC1W(w=3PHIa=9ifI=eG~`b9A1
nxgUW7B5gq$n&>(Ql(Z&qc(pB-A+*8^_D0eJFm{t#%XW^AU?1%DOg1nC<jyhmy_?AR((M5v~q+~Rqh9rwu&C(S43;E_FuzZW~^O_?5n#fZTZih2^}oAR<mS>
C(W$R!iEr9P%*EFX4|{8AAGwwZp(rOgQ@5paSPs9LvMjZ7{66l70HUqr%rTvXtJVbK^SoV{h;jlFlgVdEChWuq*`Tq#MQ?RnZ%B&*#jHNYSwszpaJG#TyerD
wipm*XfxMP-a|DA!0s!%i_Wuhd;HXhzvnf7TKYwJFwtctvfMY-6z}?BtA^hAT*iP-35966N2k|WEMoDmp+sV}`>}vxQ*_xr#W#z|7sJC$?7s@v8KlGDN2o0l
EJq)YqANIREC9H{iRVm)WRgcYj}|+3PO9t!cs);PdA>7s$XL}6+qSTBP64-WNDP}1>_07Q1GoPD0<XWIybt{NkG`y!{P!F{0hPp@Qk3oBnw(HM(A1Y(^HEUU
Uzq}~$bjYAQ76T?+R;YC;8I4aP*|s}9m8e-t{u~4oU^JoRXm$wl8xBmQDS0m!Uke@M%_ylnq6?4pJwNnhjWq*fBs?B@u~){b#`&VEq+{dm2pCcB3<>LOf=G*
AS2GG)ZCR7$N6)Y5)kM@)uZniZiKklBL*V_jCSdiRjd>v50@&*UoK{f7*gqgeC`;s<}#VB9sSIporM<XQz;yr524;7WRXh0-DJ#Kuj2j=m_R=D%dS)lKMM{+
ObX#t@IDOtj6<>9${g4DC&@Asdb$RKc>*g6d_N*+o#rpne%7;;ns9iz&MNFBLf-U+OmaG<Z2*1<D?{Cvh?@MXjVWIjR}SxYGF77<U_DUwu_r^J|BHHnmG!7m
&U`C#(Zh8sxbl2-UXfKue*}jI(HKPry0<I#n5Yqr+4$+N>TPO<ODZ|p@0OFBm1qh7N?V^)3BU16IhRYRw1E=c!0eo|*CZkl{O2sBdT4y(spo70I3ik9Asqk}
#Pz^IKm#}Ccta+Ca$rH(i9+UOJlh>^{2F~kBqqfm{`K(Dc78o*gouNBDU4>pC5vOD(!)p3s;o{qRw{2%iyb)$yDXTdbc2S-9r27(e!%{t^L;P<SGlX;edvbg
`ti3;bSj)513N>dZGbIHzuXFR7h7>o+u>=>7jp<_lg0m}?tP}cx0)}z3ipQdy8$YgMAd$E%>VgQzHm)G(^j5>riwd&+QS-Gx17tD>T(+^^&3TdkRNs|Ohs(C
zaqxQId;PL2_XNh;)+KOFk>dR{{Txs^z2Jvk;CgfxUg<={|sGKDh%nYmk`ZIM`%7Kpn5I@-@;1)o&78mB<S}qoFu+B+K!llh1o!K70HB(p1eVe)L9!hq+xcI
x4d<&(({ypR)AtVIJKqxpx&WDa$1?EPu)1+Yz#dPQm&7E28#c|!a`;nUFdR@MQ2RvliAPdauqBnoKzEozLWA944F&-4;~MrXOnS6^dt-GC?d(-m)#mBF{RIG
3=GJoq?%rF&^!k%0hw+@`E_&}rc<ntuN8@ju2f=LXP2Gh2~|y)=NPltL1J&l(~_Ug?+#xdec7H_eMI*VNuID95n?9#8Zjr^#+-K#^Nch8gPB?C5!dG3ICh??
0Q(7(0KU>7B2le1tk|YTYJL|cWc1Mqj~B6!V6f(-dIN56d1q!@>4;W(Ezh~fSvGcw`jJ~h0Ic_&-Xwk0S{zA3JsH@n4pQX7Z!!7%M-{rL=Iub6kAmv981Y!>
j%K-oSfw}Pnm*4wO2SVl3!uHA-O@8p{0@imMhoXrNJ>C+!7KO@JRi|ADuhhX<W8-n!8$cSF1%%g;XW|@B5j2l=#vUkhlc!yldrs)+bp4hchIB4?<8N*hhTnt
#hcxXTCsyvA%rlPoMRxiJ1OgJT&NqX!;cB?**zrf{WUTKI&rGybcvlj@4Pa4og{ZgW3F~FQ9RTzWAF;`okqM3m@~P4jWCugO}>QW^u#9&t}K#ZuUC>1Eee>+
zq!jV5iX4}2cZiLw#ZmW03%=!>wxj?Nv;W4r7o_Q03UX;ylXP7ph$|$PrMx|&9A0e#Ez{UZ>%VS4Z|Ff^NzI1azPlS<pZ=Fm8wGf-Sy0?0pS?aPbD`Qi}CsH
4tj1f!Q+q^E;csT6XNiAs@XCAK%FlF;uz6@@c}_Dq+9QDcmggRG&7{H?7{~}1jz5)j;ppa5a0+=%kI|6DnC^Vmkka&k6H))X$7D4FHJi*(aJGFNE&r^zEirO
AKeJimCH(-$ARfIDB5QMjgdOLAZ-da9Heqkxk5)>g2n5P<#$@8qK?8{O?7A|MRJ~mNnzfGYFtVplDa3PImnT-I>1Y6IGhqGQ~}{Mu1Jk)4JjXTeIsVO4kYRV
-AZW|d5N8gX(+{E1BewnTFC>;{-#6#4v;-h?!z0x-4)Y2iO4o#8Vz7h$xc`yY>;yc^v6<nl>nbgE3`Jf0}MeYt-Ld3lgnZ9?yOWbdQR9}!PxVs&7UUhcTJON
$<jFI(|9gP0-@dcesj)T$7`B=vyKK!HWnu&eYv{R_B;XVUfN~rUDZJr76=I2c<N2Uz+%B|UNsXZ<b!rNn7mZ#gJPUuB^4xgFc}$3*leS}TM(?#^gC5;&zz1Q
j0N0&hJQA}$`?l?@`;_wC&^fmgMS_sOGhUl6*{G`$g7c2ex_Hr*7I6GC^j-9w!}u+gMdzKQT+~PEX@<$AaY_vN+nep-8lh^Rug1~C0d&k-D108Hh3lH$Z&Ze
4HjQFUC%!Mw&<`;%)cDhiaVq~63c&zz2}geum?nbMeO&pl^Z6$mJip$aLJuM(tY>2fy0I@B(%g1z9&kS=&1ycM#7^`<=Z5@OU}V3bqTNO7%sjP#h5|KOv@nz
spqeY9({-t@xbkc^C>o4XEr(fDFJfpe4)D5*aRQdzzNJy?sS|kIN5p-Ns2~kSwESFI%tr()ozYmK()Q370yP-8Yrmbi&%zVdPwOH8W1Ck-Itpv9DW;})7==v
Xg~qz;0-?SiOwhil=a38U5e4`gv9qGG3m3^f6GhT*=T#4e6Z&cr<lDhXvRlo*YYwNz=x>tYR;^nc3}lQUjKwmMV6SN<AkVM79k&$eIT$kPpPHbQR~`Me-`Oy
KpG4}nvnI@W9q0pfpIe1uO6T9)nV@iEa2y;TWv3@Drn4mWn!MB8}qyM?Hy6*PJ`a4xP?{L?$h<$<k$r+f%3;nC!n&WVQUMdIOZQn<r#|g&S;)ZqycjRj}93C
a7P)c+(k%!*Dm|!sxE2mX8sOv>IIWF$bb=&s6p9vB*|e?NseoF>xlJO_5CbjX<5ksM}IIPEIu5)XwmqZ?5?n--lO1-Ky_btBnyieH1syM&&-*nG|+=v{#*9x
tN8U*nrRI$&k{936OB)p3aMlXAuiT4DY>B}tJ6>N1$^nf*NlV5$b!=yR((SJ@yn%NA{d~s%W4)gskO%%4Zy^i2L474TkDdh4s~^BJk0cbr}r-q_n}^cOa2F8
aKnL1>ZdGhHa-BM5y@_knQ*B#aeDmnL!iOs|JBFdclOIvC7YXdnptvL_5C^N71t(84WFlX0FrX!ejF+0Uh1@8v7P+!d$od#E@I?C<?4HD>h}oAKbGNa8sd4-
*EI?S+X2Xa6m`KSVC``yG@mkY+=peUeKa%%{qJjMp!T@Ibs-i_=Fw5GoB<pD3THvhs=f*Vg^SD@(K>v6gPo+XQe~oD)m=^v3czgU{dP7+|C5yoYXfw`7=Icm
8r^#P%kHG-RtOQLa(vaRVCvHLv*&SiiA0bV{etxSL?swR`mt2!N3|HWKJSj}84#-9jMs6l{GpnUF7z;DDNUF9j@iNfeA;;uY3>eiE16oYv4qp)Dm$&EJDO{$
$h;CSQmosORi{I@`l&mbW<y}hMdH4e%oXCz{P;pV6(3M)mGM_(jJfVcy2`xZPIw`#2+#9ZkCqd^z=@t%nyzvt{8>w8fIl!qcl;2%WukurdIN$mE-j~^t@-fB
vip*}PgDRm+V@=q4+W<FQ6foa3dZVdqYW^~F-KAo@lCW8poJt~$If04M|0U%d0e>WEpNIs<+h(z>g1DrAySFNbb7MzAJ)_Dw{of<q9&I)?TjVIWx=aYxqvI!
SP_}+HDK9Z+HlFyA5#+Q-dg3GnR4~ejk;pES34!-ZD`l?Gzn*l4Tu|5@UD@fMvm6*_x>+WXBeocRofIt9_}qHSPfHSK0CP&&Y_VkY)`^hzsXR7$CAeTBRX&l
Rbb{W{&E;kzKt}7VB2-rNWHgz>f7TL=W$@C=OkQlQmZ5#VODfE2yqrSDVrGLqkSW1iU?031VYTKi;^Dp(T~+Ky;W_+7i=dl4A_4jo$&J0^7eFY7?rjNkyG=V
i&-$4%E-6xw?#$f#6y=9<yjeEx(&A`YkOXz@gZ_Gm9+S->BG}vEE7)-WT@orUfq3V{XUn7+d~o6irsT+lq)CN+Y{l_5r<$eK%fw?0fQ7a4C&X!*|ZJFhizCh
+LJ$j>iWXm8#aD@mW{KPjzawM-?b)+AJ*U@yuYFdK?fC-1_r+viX0|BN%1&>ps?v56?v?vQ>JQXl&rbOWeFML1A5`70CltY%M$kWsIs0T#;y|Z|B1~eoV;`F
@BK9Og?Z8~6b>URYGoTA<s(}Nc@S2+Z=VqX)<?|q<s;Mt0%Sg5Vlzx&EYb)S^Zb0zw;2atPjmV<pf?GZLv@CtGxM&5Br62X)TpcwWN7Af7rfCQ40Vga{7nOh
%s!-&7FUXHbv(SqbB451WPhqoR<NmjoJFCo6wPG;@kc!J--fAT>~D7FiNt#jQ+kAD4kMJWk0!JjCV2eX8iG(A){5q&_(RT1<O<Ex$y#rq0Of^&7*9er+~lvV
sN9<X_p}S5PzwH7%J0uktuh@jO9Th@m_h1{pd0*-<F)4biO(DB`S%I;`-NOm`L&p%)oYrn*G*pf&IPYBW?{f^e;YKzH|f7zbmf4pEss3mO0}zr%!R8a>8$F|
CcI+#=eP#nMJU<^f>taY;4B`kXcom`^+u>kWayz%98|9r3=}q*aotkjfa<S5sF8CPU=yWgs_T@tjj+s6f=85q<`$$5719(^?zTi7D&&wv>)+9%(nv(VZcPRo
S7kH}QZp>)vHinUry6UirfO+NCntmg2mgsijeG7)+;RSbMzM&X;}*5vZ$x;nddJn*n5QsqFuCxrit2APPna_xXN-pTm)LFy%!QdWhjpY|=zE&?&rmyYf|6SU
=>~Z%U#y2mJaPiFY*vIlJL+JJtP=3Bl*x=gnFMy&Y8N6N>6p%j%$vpA`!fd=%MHE@TUXX~sl3Mv^P=qK<`#v;(@g79h?R}}f2)P6FbF}QWP_ZGidA(Ri>l>W
#n*^GV%tBe1~JHS3L!>mqf1!o$KbT>;qVDUPyk7iLCC7f?crnfd#~hY&Z`dwK-0|~QDy7IPZGhssTAEt2RVvk#kqu(Wmey~T5a;w)wg{r!|tZ$=-!G7=!_AN
aW6Cl2Uc8`Xe=7|j>nGSrRql60@jW$kkba#c9mMz8PZxP#<W1#z3sAmTXO8d19zyCxqsvZ$y>0t-F%5DV06{rcL33VZYS}icJmgRedwVTrNwZ&70fi&)^~2Y
O#pk@J-)L;1U4s#B2SVSH6HPlo6H>W%81sWZDNx=kmFmTicmNm3*GowhqcY;az!R+zyoLNY9B)jY1hd=!x?@?w|~p2{8G|sI?`aqw7!Fof~YF0!ldIw7qa^N
%<NqKJ7tS1xgtxu?(hbZV>(%79~_gh@0!B74$c?K25BlSE?`2p8Mb+06V{Fy+u+qlQT+Jkhi^Ye%V9zA;R$Hc%@PSfxGG+d2(rp$i16ZnAX59m8{q^5vY9{7
dR9>WBUY<smwOBt3%(l%dYL22^lE5T0}gOGa&w7PcNX$>5<Q$(U7@2A-?*AIc8Qk`Jm^t6RX|77AtfSC=iUL=f+EKREj+J_N}C~^R(ZdhI!VXLSBSn7>4aNR
ee&^Nl3BHNN5LiEa2yt-L-){Vmo~LQnz767EhC_+gImh8-5wseyn!@_TrP@{Lf|8UOhwwYjDHBXrbSO(wSjrBf@2UN+67y4u2;Hp--mxSS(nCvo`nV^&}iW!
Y}SROzn7rzJ$-0t(j~|r_4o`{_=Yt0UTm0rXqZZ#FPRt`->gA<A7q)fn_``%gZaiDr0r}GJuV~Y)|gx5>7Qm`VWfvXMG|9y%xIw}q>0?kFhn5XL9M(gIUB>U
9Bir|2T=w1H6#$zlRBu@?z_HO(SdJxM;_2RY#TH<Ec|@M;PK4)LG>)iyi%99jTZpelgq6}yA0?LN1j>+`Nw-5c!Dxn$f3n1>~K`l+2McsK17gb4FfOhAM&Zm
6bYjk85MTTfdNUzbJ|5alu>Lkaz~zGpWjhgntFqV1o$#?fRvzBhfm^Wwoaq}N4LVtL6a0y&Gq^f`Y4o@B`3D2&V3N#=-Kkz9;;!7F<+4P)=XdXiq_X1SQ6-f
G-L%EN>sy@cLSzG%k5IKV3a<G+uWt0aY0XQw8tLZ@#!pW_hAg&k-I1mior*2bxBuU#a5`nEnh((a?~&kt(_h%SnVzterYIuG4nKYZg(gxfsqy1s;qgbs@1kx
!K_?QGFG@P;5$B;_s)2#av9>Ta{ziQwx_D0l&$Ncv{Ayia`7?N%CZWq<6%4@MGpLi?Q7=5p!@@i++ic{lkmos#!5F6^}!~o7YzvDt${_1cl>7fmRBbJ=8YqR
akyU(fQsJ#cK8*Q)Pne1E%q%WcjxZNbT3`{a+iuu{T{{A(kdJo;)t8)50g3f_G3s6knDO|87;7i=gM`xL3iQ#9ev1db%}9A=Gd3D%pZ$DGr0ZvWSG1+S-)*q
HOwcajN^qP@yhR(D-EX+Gyth?I&c?lk~0n2!*mwaGlkmipU%p0Y`vE&m+%b6w{6$A%d-%F&(;r`D8_e4>lt%8&&a-H<L)(t)Ayv<B@qDK7}1ti7v8)@0ejJu
e;vNx$LKJ)EVaESIu@`xYIZP$=PvHGPcIsyZseKQ0))>X!=-@TD^Ylv!z6$}AZ3J32e}glv1cIeH(9h^;W~y5i%T2Q$EDI5Z<@W^Gy@I&LGNkAjP7nqP%r0i
f0<$+`I4Gm&_NpgffQhspLM_5CUXcbFPW0Q_zV6tKRq*a64-*46TM?FJBGjZ@g&$1(vpYzMbC2=Snlggw_Sz4`=MpLO7kiUdiEd5b9aknpO#iKH{Sd~L9H$6
gC8}HOOChh^=+wX=eNB75%S;0V|GlN4PTxU=n~OGmg(58sN(q<^k7i^4n^F}m5Pp6cB_0t0~}Q;SR+aPS6m;*UQHX7S04XigP)MhR$R*rXq=&8HfU}3KIos(
{d|b6ZxB*5g&ef}*KH$&0Mwk~D%zl+JaGXe^S0-_|B4V+(t}aTrOp&@w@k39gY5qN7QOX-Jga3+?V)!xGjt8Cvb30SwWF@SOQ(KdrR9MLI^NrPp)$itMrw#y
AN1IO^GO_zr%wHAs}5HEe4ML!=X|2zqyysC;Kzjpj9pZLL|<}0v2!WP(Z-ITZA5y4(x<cQadb9C^2ymkKIY@10zGm#mvM6W1cmW*0%cd@7x}F<U{vCk6laE=
UtY<~l)|-N=aulRO?texUKzMFUhms;drPf+`0<{8ZHa^=iu0#Xld*>Vqx1?NvwmunEEDrc1eVW~xPP2`Nr>X7^melZDTfRzV7Mdsb$Y0fhy*$|*=bxFGl&hX
HC~9wU6M7z(@gX%zoSi&oM?L&d=#`s@oQQI?4t}QOFW*S=K6)Hn~BEnE4C#2G{%VqAt3cBl$N+Wi()4G=Pt3^Yp!FeMT5j$2jktIp#+XQw0Cv>rsL^1jrmaZ
&c)TC0x1ER2j95X1LUN*o$bnD;Nu`fE9y%T352xl#w?eVz^9&yo5?0SIbFAmsW$R-BPZ&W8C+Z4c6$4aJPfyM36&55E};0JaA3K%saLlpn|F(sb1tY#<9Cmy
nK7)gBpT6-__L=>47bEW@9N3GC(Z8aKCQp8hUl$7H=K6{`(EsYJq#QnV3X;>pOPbIgwVzDC)?f34lEev!?syOL-w=4Uo)&+_0;5O;Jeu+bwM3USABB*-(m7J
j>`<F0TE$TA0UdxUV)>Yz8XC@mF+Ec#C__TOTWzBzoMk*^Y6_9;V$nc%6z3z126oXD+wAyjqbi7C3pf$Lit}l4xwk<cxQv_k=&KVqIMCIwhH~543ba#iZ=yB
aZua?W&+7X&iipf4PLBxWQ{`9NOJ&#@5{eK3bms$(g)Isf3_8f=^H-aZniUUi;&c8!CKkY;Ap@7SHxruswe`D1yQ>xMJMi={4r_p;`<F?$C6hw%q2F>zp460
;0X(G0~u2jLZt-RZY1Vyj*vx;vO$zeBe73;Iuf8k0EVp1jRl+?E>mJ);#ZK0Icr6Vx@PS5P!BdNA<Bv|$e+ZN`37&%2I8{+9HX<>;^#5|Umy{BIVET;S;p)g
F?!e&g5#@UWKUkvGnp=|`PW^eSy0Nf3H*yP*-)P;m5WO`3s)`T6*U}F@3^cj4f@UBxSs-u$RG)jG1hIqkf|c_ywSgBS99o8W~2joyxT^$qQ`NhU~l&D>7qhG
;_EXB+SSZ{!0KBWQRl<J=jWU7Hl=Hm1c{IM^)w6p>%VJ~Y7gJ`jc0!wS#hplrbJ5IO)9D|QH|*Ay|izS6$L=^`*Fb#GK)>>bGNX=HIyTX7w8E&ygdKJWa{*>
eyE9Cl4wyuYJF1N63X~0YUw|>!`aDgVe<ofL7ile|7cCJyrIdw@a8ihs*j;R+M~g9u1zP6CW;_lSNq#9Z$uSjh4H`koZ*tI(usu0`31d00S>u^d9v&ZUAQ@c
0w1cmE&;K_-<!eQdOfW}|K`a|ACE^EQTN9ZMbo^xIhhD{T>Z>!w_dkw<sM-%hBAo1t`Toz)3GWwEx>`6w=bG{O;PID2aa*gRaTps2g#l?DYeJ9i-4=8xH3tg
rix}V*s2p6OXJFRD#Rpw{YzlkqL3r{Qy^y7F)4IN<;ZEC9|yR?RkL%9bH^bcC|_;HG|TVn&<m`v{)a^WldsE(B$Sa~GB}VOrB<kUQJ)HonyEY7P={n${H&n&
>dVzdK=#O|uyz14WwDsTz56pc0J+~P+gkE`lyVRI=m8Br10aO(bgi=i?OP&uw?f~}F_T<_7aN%FNp*OAhE&5I>Cmy5V)&6AMepoatNd?})0>z_%?dyrA_*Js
Y4QXy2Bb?V1$p`Hr6(i;8jBG2Vjalr2hpH+{%Jvvi{CV?V*-&2O%_-_2~v2sjDIravw1bHU^ynjB2i%fpb-zs%foIt&gyeI3dIB(lFNZb(Cky7s@6piS7z|4
S`GXW#4$jmqR<Y{A=20N_gk6O?a>pb)PzUQ0xs_WGi=XbOcxc`K0QR>-6|zLLTHkwxp-Sp&O`E<K>;=q9xBMR_c#tu^Khqw{Z=Ma6b}i=IM&<3^|M<-pZykm
n{siKu>hY)$gH6{Ucge?7X@+FMIL3MFQ^eV_?PK!Mr_%8Q8}o^r}%#Ei3a6eb5rp}t||RZamH$_Bd>Gq;ydeVfRBMi2XO#ud>i&#Gnw8-J@b%j`{QkDGjb6v
D`r9Be(u1ySUcDenk`cy%b~b-e`BIBa0a~>qiFCBMUmqYrRWuodncK@E)ki;FWrywyA0)r;RqUgmE<`wd=%mq47ehx<3RJ~9R$uw?1o-N-wv{)u3<+0;KddD
ErsbZF#PCqgk;7TE<_56p*^XnyNf&Gov(UhC7H;uBSSCZc1@Bv2m0S#clh(Dv6Np?nC>sSadyuW_2_<N*Y?8TVYnuw;HPi^e-6v=arC%<&KfJ&^KA6@OX0b5
r*VqTpdT^{?#K9I46^Gys>DMMbYU^jOR+FDY6+6N;qc&2CuS-sZ*{_&`6B(A^m#iN6tcx^k_OpmV0Q>{2A6{iV*!yP-7+Ux8Wxi&u5!Ot|A_jo?3%kQ?AW5}
P0~Hjc2!-1MHzXnp%EJz+6YXPL$RqpjM&jY+;ic0u;&cP6>S!Mzcm8a0>ZhiViaE-Q60n|=c76cX?p<3JtHl!%_yR?uSpxMn$7d&dl~HHX!(6jXgja+{EPki
K5|0RHTM&?{yH226cqN=q^Yw{LBUlCr&i}ukO{rS=Jxe8_Ypz%=4L<gU=66c{SMjt4=^W7-@YEe#6wFKVG}%~P+L#z(8D%Ki54JGB*bv^i_CHn!i0VFOD=l?
N?Pvcp4`3ME(n3!Z4X((*?<xx2>RFT{icbE#qhtHxyAe_amKz>Y5<q-MkvRRe`(H$5t|idoJ6)v)z(OXtd|$cN=e$p-r7t#PDE<d<~7qVY(~DC#&y$rH*%#0
{bHClY36vkS~}5|oCHydD7|fpY1sTnI?|aH<YR46T~96L<NmR`a=gr3nWiN5p$wUa&vdwNN-ghetxBbv=O3>5i=s_h-ycz7nxdKUEs{<@=|AVa-oFxZBZuX9
qdO4Z#(xzp+jQjFNYd^L=R$G$VPeIWt1Dz2PO<vL6!R=@2Kan1?DKw_<ml<CaXTF;!9z4V|F3+q1BOSokUcb2?NU`@)(T)vl}fYqZVyjAMp1<#oXYUa*5qhd
)G*ha2&6w|k4GV#x}$}~Pb?G&6t+v;<7Fl<MV^Xfmm_9T+6o7u2m-kVwmkez?FJCf7`pkoiS%18wg1CYdn=wz`2cwa;VVm@{LtC8Mqi>6PaXO-7U^Fta$FfK
=&%cBozhU|z96myR;_?VQ#|?wHUeiP<Szd6tP|CuLBJO%=R_w+PxP1T@wAvEp+`u?n1Xg)orW||UtH}E!#omMXk&}N92xE|WqHdx_5eOSa}i^QP9+S7YhVk{
zgpRVT@;(!goGJKsx`rsn<d!cECnj5IJ`q{C%!cMlX5XPt~t5YmJReSmqJ@$zi6*RtGGoa<fHj<#6g1a26Aza)UJF^=X^Fbj(EdIwm1>QYvk7X1DD_0hF(0l
$8|bn>yxv7N=5Ekw?Y8a+seBqAbXx{g`{_*!Rge5_ta`7=3W#RI%tjY$^7pUs@O@tVZA>|P(zo@plav!{0L|E*TS~>+ACEWU}lw~2iGjMBVpZ}s>EA$<Xc7?
rF9kt+M97r_B2BoAO?t5^!&8K55PECXEU`1BkH$bgo@kVjYBO3>!a1JFr(K6J7?D(xJs}YGFwlukMKk5r{8YPZdJ0YRQ#e>)G7EnyDnz!on;p$SR`KngFT<Z
ydUI|0*+Qa|560c=@G|U&A2RDM0J6q9^b_Z)Slz=Mj?6yM0is@IW4UV8hsB+Va6U5p5XrJNcm<=y-yZKQ<BQA50cUnoB8&U<t!oqbI5e_h}GOwD6(6v^|g($
u7tIIMAY@pDZX`9y_BGSUWkNj7OJ{W3s6N{2#kQx41Bx_Q>T*otAR1dRum4Tk|Atgm;Xs&Y}6W7cmvqn$sL2F{S^9GP4W#wdJ0{#WokdfCNMN=0FL}nH{Z(}
xI5R)pf`{MKHxIsMM-ct0qr5}eY-gjZG1iw5qwckXY*^d%B%Waz^#01QDX`geU(IDzrPU(41|zm$GaxfvZ?;D-J6x4W;1Gnmpn2tJ3XKe=CwOXWPj_&PDpZK
7B^d9f*D)TCk0CH)r2?icw)Y5irp2>0Mj&x!06vJcAn~#Gz|8tl}%lhxB%f$9R27iSr+D8jawh7Mvkk4o!zm-xeD2ePp4@%r^J~MS)lu88FPlK9MfQGzJSrA
Ga){Br0sc}daxB>hu<P>hi+@47iN>9LF`q`<!QhdxGz%u1Dd`5g%ENQQBjn=WoH;K$=#C^<~!sI$hgIL`r*4gNgFR?qT=5-UV`a_6=>P#HGMO2XZ_fe2!zcf
Rgn4K;#dD46y;{>Wb5g9N|(+4<Nc9x8U9u0@b`DE^gUQ*^VF9ppxOHSXVyrh)`X%k+igFe;@Je1x=ffC1{)t==N>N8z2<>adgUKBdBsWIc=ZT^qGF?EsWi=g
Z!8_EVRaqM?E5}@TFaKQNNoz#Db9v*o9?bf4y!wLX)AWO);f`oVf^RNC&22#DhQA*6UIFG-n}RS>PX7`R>w<bXasGiyhqd?9s+D;QEKibod)V_LL)E4ZRJaJ
F~uy2J2V?)`Mdw&Pv1fEX4UtK>81!5&sN6o!@CU`B85jSg(~iFT+`ZfXH{?-c}R}gWub3zSQ;<o<vJ`bNN%l@_IL|I;RT?P#N|HKTO;Zy8(pt$Idony3U2Lu
Qa0w6%4&u2V5^{LD~{8sBi(a>jJ?DNL@mx5S%two>JN{eB+V-b4ev`ahf=(#s<PJ`aFzL$gD!~wxxpmaCG#~@1{>|$TFHPfKAcuz5$?`jS5=L3D<~*6=To|B
Fi)k<hi6pe>hZ;fR<Z&BBuZUImjhGOpq#}-AoSLW`@h_vQMkjje9NmPGbQDyNRQjUkDJ5Ykc<&YBQ$T&Y14qUm^20+7Luk}SF!mEWqf?9?S!#WYh4Jvt6B6j
=L;(OfqM3Y1-3i4<*;&#DnzOBi0f^Zt&i#wPvb#s4xMZgDltq`xOCK(xwI1+FwAtb|40j*%vHr5DC0F}YWgF{o|KCKp>dz(;PuOJe^1C^KLz9|IeF7gD(kZB
(a3;2bYxg41;xIoQ8brQy2j*11NsIBF(E-KujMc*yz`m^mO_Tv@Q;R0*|%?kkehjc9_V^QF*@&3Ia{bsCjz!P7R_|A^^4P^v&p*D-9mZVM;KlmUMp_EJa8T^
bG5-d96s3cOu(#`c!ld)*sH%7Z=uY<$%x*flhx;{YGv$a8S-q>F-$LLc&Q^hQC;EMLibDjd0#>x<8-myHNfSqEtPqMpztJZGz`t9i2--yM#jcB71e$W&mqiB
ft}8{nD%-5M|~Fj6_iBeJFI5*h6x(cPCWc4R>y8NT77}+=XcTIsV8QjhGT*udZGKGS>qsqwXF~JNO<bnI@4rgZOt`dP3ZByV2~V<;BSe@=p{YYR<GNiei`Ot
@5tO6Sd)B9>t#o1H!?XB!lB{0YDrYXKeWY9tj9Bb2tcIHKp)M+KrU{|Q4@QwwPmEpcTx*B1<x&k*E1vO((TVjJ6DOeOU&E{uLoV7DRx9L1{v=+(Up9d*7jl-
rtVZOt>|+%W{BP-|8?rS!Z#cp#Ocu1a)V?YG7z@B)n()SUVlcjpp(k&*JkwjD2N4*f2NY@^+7K1t9jK7;}GtmpbS8b6l^Rb0A1&EPqeZ%3VltA3ehy_<%HWu
$L#Pq!;y1&q9RA&sWZ@#2)(@I$D6NS&<JfTeeC?1gSgO?s<WMP*pDCGaiXV3)a07jZ}<<1ILbYHpiH}z<a!LvPmSIUUCH?BH}raOiUf#S@KcqN5R%xI|2-Qh
PXPz{=LsD&5e1!?f!#-~j>bFtcCztlWM!K&D}(L4scr+8@HrT6%&60f9**_Uz>hBrzInZQ75JI6RT9D}`zIP%%qhGlR2$WEqy2Ad0rONnE{Pxq82+)ZY~^S(
+~`D)=yhu0Y#tPIB*LW;p_A0am0-BpV6BRZba5;LYoTx^ph9=N(IHk>Vj!PYh${nNP%jWw2>OjG+8S@oAOt-FT85pVCavn9Z1x*+Lq&6^R-sn}+~Tn@!Ap^?
MQ_9ygJ8+c>xA@xJ`3S1+bEQVB<&!-npC*eRuM|HHxoBs8&6GK!-?jaLt>}Bq8Kmo*$lZ^v&0ZJs4I4$Lm$(E>F*m2s+d@t<g4&mcUtG}*^cZ^9N`P|g_J=K
_Jb^dCb@FZ^wO6M3(vjKF>3`CAYp1}wBk%d|GvGo+xh~8MZ5#ARI;^;x+Qn<A=CE_?j$|)<JSruJIHrqmov)<Y8b(Yd-;VN86nUGCCggg9wleN%Jc0mpshzc
uFO8iL6Y9`mD}%v%am_&h4GA@ECaON8qy`Oo~Jn`sY1CKAb@*5RkxKWJk&rp)$MQn#*ZosrHy&@vRO1pZP<|)RR>h0K=wC62?6&n>VGp3|Ct1*K6O-{9P{36
mjG}nEzc|n`ujP9F<X;|ggokxu0OD!hF!XEB{PXtocqc!)Ip<>e=OXXxEBT@b@~hvrEk9Up;Pk%GW;S9)=NWN8kwL6LzF@8)i2YmfZrQcd>`-SWs^5~VPTil
0?FE|6vqz$-n6&F-<!TWLl-`8TprS0OCm-smf9ACSE{?pFgPyGPz|Ke6BC9jlm-_x*meLsEIge9%XT@OMv}_Ha246P9^^OvpH!w2-0X0y*5Bp^h;U+o1pBfW
?Ig+x(}TIcbeA}|`|6uk#ac&&lvYH-$YoY`p0GoZnfq%%C&ZvDb@Kjm#L&zW2_$3dvAy%mU%4z%U@R;hg0T$-x{8l{ftIwDmAH%N_^+v?cY}>s2Ib(jJ;l!Y
Rd;Wt6u%H#0^ivLtZ@Hc7<g!%D(n*SO^};>Rdkxps(e2~jq~EvYY6Z3kQGl)y(ty4|DPEG-h}1Dhw~00oDd>9g`!t%E$64WZ538^yox&}vu=de_oEvqC$K@x
7;0F?{>5oIk05?R4v4%NBw7YpX=qo*YRJaD!bdFC|EjXi+4H%FSO>aYSab)be`iN0{{fL@vq;vZ33)VHG%=Fr3%Drknq^}((@ftHy2w0G`V~h7&AhulPyan@
U-{ppg2($IDV`Nhsq&vcb!;`df^XE6P&G`vZpE9yegy<(d$>QY8fA4fc{MJi;}D>RQrorJr|Kelf?Pv5`W5xs&rIjH@ILpY{HA0QaHlqA(&i%%i8<e4N`U;b
l1I<pH)@_rrZ4N6fkThys|NWE8)()*Kb3+3e!rpD0*|_GgU?QYGsPo(zU2U3X*;iLfy*FeyPUs4_@_<qz0Lq8K|r;nEk)t=wpqoHdpzo*Ca-1rS$PPToa{KQ
7Ol;x*`A)`M)jUj56CiqB29p}OQ-W+BUDZBU+$nm3Y=C6q(983n7=p>f486&Nu-|_QDm2YJ>Cvu{b2wvxz6tX$nCg6DMa!j9MuC7j0Dg5-1Kc6gMo3N3%7KA
WCmL@ace|P;8)b($GV|9Owp#B;9C-~Whs98n`WUcsqST`KwNe>!0q3?*%pbG+hjUZ$`*-U>|A{9<)(w)ddO;KW<Y5=I}H0L(!6wy#*~BXSNo6jF7Z*;2k<V_
Wd1DfHHvv%P#8&P#aP!Rnu>&xazr1aXg{Mk`bVyz!L()D2NHeEl6%ftm#n9xB464MOJptCFP(qrsA@Tz3M%zPoCX}l+2=!_WgxYHvdazvLh{&&0(521EMxXG
m?c5*-cH)zd0XQNQTelB^q*pNijz-^yTVcQl`I;pj$_7g-fOQ_zb+Kq!*%g@H1dH3R2Xg_X;5klm2Q3%;l(er*XKWkMH%bQ_Z|H!<Z~1PP3{<pF<EZC=-+qX
wbHb2Id08oy0g4_!rR>odrO;3(lw=;i?SnPCvPid8|=>b^IVnHg-Eh|!@ChL*@hSo@6eAJC(CU$pvnIt_?6Lb*Yxmm!>kSdc@4@txLQ09EdIuB+U1_Db`C`s
hX7`PqOmu8tG)#op9w&)#nBmy%SDq54Nl72)NC!pMbars1Oj$A_A)Go=I^6X-ZncmFPKP2?jqn2cgVEgmkiJYZPV1U6knCuq+adP;-NtZcc-EW(9B%#N8=Sl
g?`)Ufr9HrxL>zzUaYo0kK}>+L?ys$u;@_QQ2R`r8YvgG?@ao;!kIiwo(<1?9^WSR5uGrwb17Uq-e#-^s5EH{jzzM{W^>ePdF|c{j}znwNf^f-^Bz+X66&B^
dV$>_``BJ2I^OV`Voxf?giU0F;9%$2Y=1!S2zE@Nhk=XrRq1z9j1#pa1??Wt#0|k)iWS>0b6kYO(p?-#kl%)Quc8CfcV&R;={TO`0<208<0xnj=3abY%!qnh
*o!+zFM;Hm^$xueYibg#8QI^+Fl2H>y+es<Z-Js~swL)w26}^{NO$8=cQIj3d)eL2!XS-s9d~v}s1L9J2bm4u!4CKGN#U@t6BsXr)_+MEba-rZ)pz3R5V;&`
Alb*2hhh@saAJCi{UlfuV+l4s$@LtGQ}0n&FZd(<8lg`!+1M|X?wM5fpmY=rtGxx+fgDrIXlbKW$ovw+kQ3p?aWGs3^Q7}7pEscL%`}0I@H#?ej1~vJkCf7q
rZ-LJQ@`RRrHQM`fzU{gJwJ}bD2>n=^0RTkrcq8B`WpkhSdGn1iWndZ8@pC`hJIHdz{Q=kgcX+$BztN!;Gz_#@$&xA3OH1TMdCFG1ah8(IkSp)m^#xEpBd;)
OnXb@Gfo`%W8wq9w7;zYQ8=Uxf_aw#kc~S?%RdS4O@RF54G-1pLF|E&Tit$`1_-<XzR=^sU~oyjhF_M$cG!igz~iRUiEVd<-L1)$2;hokqr|HHfz8ke*i_0E
9h^W6xfTouVE&wPRCK@7Ah4oMkT0BmW;<-mde^$Di+Jbs(w*+8zeg<Y1R^+pwbWgi_7@JsAcxzn3TpUchO-xB`l-$x4ECOlGZUtmeV>jr<8t~joa3=;)ZMmJ
XEYN^r??@Qps1rrft??TOD?<d@Xp(hJEFYbaJ*6V^a*Sa<0oe^`OIpL!-nVZV-5As#Jin><i6>i#dtp<1_DEJ2maf>cg<%^k&!rwHQAh(6SqPgZ|z>EbhWj3
$u;PaW0x?i*V@0yL~X}X8%Rx|lIrVH@4Z8h!y}?!4Ryjv0en7R?8Oei1pat7gE!Ca%Rs710pttgIf}5H$==@MZwUAx4E^&Y1Qs%AF37k8piNOl^t2TuIV%*(
5mT8%rBVur?@R4Vj_n~+9Kh)zt$tj7)t-*P{{b3=>;UDuAa#m+do_f`IO8AdxNs^tT-RePs}5cINQU4$u;PqPokd7lcz0?w8U+oESnfeSa|p)zr^Ms-cT^jt
ZW1pJU-{v<S-PsPy@XIW${fm}KSuMWtt2QL^KP*<cV6UI%jUehmqf>>Mk%`2uT`<s&5~4v@^cdbU`pL~B#Y+m{wE0FZ@#FM#ZkvdjDDztGMRgBo1TxrCu>l<
ovyWvx~DoL@O+4KNU4|0blSBv6q1m3>$2NKh-38<F9L^JTle<#tcL=9vgZM4w$RzNV`ux1?QqcD_fNICCx|1f!+3=jXAwPVh#r4`%MmQjd>p3egv3AgP}KP5
kCEJ}h>|kkRsR#O02{{ZSzwsSdP}B(c%fVm9w4JT&itph%$_kZYJ9#O9=r9ZZqV~q^dE-!<iN=A<_%fSCLkprK?=8fLf6Ay0|Y(lTJ$#w9HA42>04%`&D;k!
r0uzH`LmpSr(2Zx0wM*pO**>QD_%2Co<Z=QtA5ZB<|clV%#*p)2}Ft52Z_=f%6J}H6d<hncYc=kpUJm7Dj|wswaMp0SA4OU@F?_RM`T{dTo9bM*cxx+ysq@H
2x^l+7*MVEwo~$HhWbm|Uk<4zQ#y)wC;x~hiij%D43$F6&<F_%+>)7YeOyGV)A&$DF?EW!JbV1c@7Bi4Efa9B19z>9R_jI}T<c}V<wGQAj-(Alp?g(oB3)jt
OMgHmwPB|h3=cgcCNRor@K+zrDZ-J8BC&i0$1^djc|n6ASm)HOq!Oa6P~lSW&g(ffL1CJ#LN(nm(nHy2Uj~&Vc;5dRj*_Alq6|5pk|Bv%r1yPtEE}v8<lckU
cl;^F)SE~Gg5wBlk@#&a;3z?F+)sU+_E=OUrhJDa;JO`C4M_6LI;jqZhn0?)GI|DNttvKcs*#WA?3vYsgV|e=Qss2JJAzh#5E6arqnQ<mOHUqb5;PwyHLfP9
BXX1am$z=#MBi8w@<gE;y5Nk2EZ(6G;fe6T2f;Ftk4H+2)b*o0@a^}P6Gw-J;K27v^Zg4gN;Z!rRD|3+68|I<ahq6qkEe-RUfpwD$TLl5{JPG4^g92b<)1vi
=MXpH&Kq}#J^8)#C7E5pluxvC@-II4lBEgA>M(T_9ri);Mv<28A~CTfe9LnZ5#oDXZ$zdLw%ptRvP1g9qS6fAivRjpMvGZ@w7I+~^x}BdQA3kAO2s_?QUYQv
3?&~-jaXZ#n2dMVHV>Qw0J$(gyN_0`>L;rzYz(2>xMF6OfT)%V6&ywqm$xIy>E)$ZUhPiCT*uJzY|0q6UwzRbq@}oKKq6gpr!Q;Zs4(!%t0g-o&k%pUHsykg
`K}Ssnk$nKR*kfIHO6uD&DBY>eUb?GwVl!?c-XIP7P00j56s(|80>89FEPS*Jj|w|nkV)g-BVMO8Ju5t^^RIK>rPHd#Mb^XqS(4<EROG#xsLs7gB0g*`zYE1
eu$XG+D2tQ^!NG$_Q6zT`1>hRruSgbS^4GU&K|nn%Tp%}cY^BwjJLp59rN$S7@cQ)*@e`<nTrnZ@aHDwKayv%iERp#*UWsOFw`8z4gruJoZ?vdkMA4+8aL_@
+2v3gIrL7c!n%=ud_H+DalkhV=E_R=Ua~oIUlm1yZ3nCXu4oXBhJU!8kG2kqcqm^DGxg@Nef$o~`C0LGe`g8oUvQM|(<7Nu2?^`#PkUs{Y<TTpY@%hcpO}*m
u)84KRn0{>vYskKYD;mKZp=}D5Z$i#9WaVw2Dnn5(h>+T^n_oCk!pHiOiQn8Y`LS;(gyr-^2Wjg#fmhY^*mkp9l8A~yFa#oFSJHsqmV-+hEZmJce&U%*@U2#
FgKKsUu?VrN;bs$P@OM!#F$0Z&aRQkcqsvJ*h01k*4?wWG7c35wCzsB`uj+f!KGTw)uI4NWbG|&)$|2TcK?1+{lqU6S?UNJ3Q`#7P3LzZj5pD4#z6;GGJ7>9
;ZzkMV|u7j2C+E);B&WESAnWO4w9dl%fE8!!+x`3Pu#1H06yW!3Nc34S>u^jp~A)}#?tb*{hT9l-@G(q=iMwOcJietB2Xrf-n%@c(nb|SABr3r#h5e;R*@h5
aEi4U?L<HgRg}BPbKkZleAib;o=vtM^zk78X9`3K|Jy{-&)5=}!FsxUfFfcR$&%H8AU+qO2&vb8yhX|R#VQf>CszTK;;1-_09{#dDBeFDOcodo9?A2b#9laR
`Bt%jab);(T1f0BkU^rUN+g@M)PqBbTNrD}G}^fjHr7IAlR~2hQ*Z)Fbl)jG^8;K}OJ;|ER&g@wkrolUgFR*J4gA(;`nI}vBZ5|z^Lv18Auwx4<$peAD?kZ*
Qn+z{DX?@LZxVHL-5!<^-}A76{EP-k1D}zA+LP16A%w3(O>kt57GY}i!oJ&yYAos1!~fxkQUVe1I0YbCLevL!AGSq6HKFyQ1m_h@jOKsEkr$Ez!Es&W>&mqj
?KNaMF>2=o7_Dd@`BXtA+v<r~g`0wiTtUPV>}&QnTXDENaZw+Supo95!URYJUq1K4K6S~yM&4Sc{dwUil#maaP<zRxy(La-9@2*ve~;-uKz)qt6{qN+<Tyau
r)c?kmD^s-#AndD@Aw3zmCZ1qp)uZR2D9SJKT~&0jXNUjCQ1{Qg~_ZGgau45>7X9m?2B@Ky~DPPo8`L_XJYWDEoo#{k(SSKfc!cgARMBy=$8Va2@$)>b?`?d
1QVAC*L-=NV*C>-WJ;Z`{FUrf#g>1hkES_9eWI$7Q1?GTt_;s)hDLbmHXdp(O|jvlrMYn`20M<p873{SV&^?rX}#-tm!=4mhhlKk7B!n9QRXDk&>yP4%i8YX
Rtu<VZZKX-QWF$pP~V~f&h@1rd)(sZ|1PFB@YUXvri|A<HuV64R8ur_mt~h>J;f!pWLEIE(nzGw`9nD@>;J`O=0bZ+#bnrD#b1MDZINq^y5O|Q3`4}oATq{5
xnC@=Q`xq+@!}1<Us~|9q!*{vA7AZ)_K46#K|klYO$Vs{%tj9aAUJk=I+=UR^z@_-fvi>w4yfsYJq6V=n!bV6NUmKeX~Em7(>Lsr<}vE&6tdz2*LRn+93*n6
-_#QxSK7sJ>H;IXgRI%Bm(al_fwXg+)$?S?5&bs1EcaFmBrTO*u~pJy*HOd9wf*yhv>c-;T%{gb34blXLSK3)jjRB377<Np0F30gN^DzrZ9`HFOLTIx%c26M
YZ8oa1j|zF$L2QE3ja5wq{OIsVD$}Qti0Eqj4T)C1J}O%o8}uVct`}EW+_3|u(QWu&-JA~D9C8&EB^d{smN*+Q(>mEPD3!Yh^0?AO0koJoX)nEtSv(%!f%o<
CVRuJ1*oIMsWxuK#2C_1wWW1YebGqNEhQOE^?*sgL@{@y5sd;%gb!|7=<OLrnGQ9-I}jO4StYxKKe$r?Pg%<$oTBN5RltaJuBnrp%VK1N{ZOj%RyKMJ^1?!Y
Nm||I3lcNbN?VrK^=8j6KbTI312|QnumDxZHByI?p9YH;04=LI<Ng##zuEPOrUNRJ6!?X=PsCYUcmhU(>S~s(9|aU^3{j6uGgKw*3scVnCvqcacy6r`%_~3;
%mnb^_hUElsY|GwRd5WSEk4o3eUM$lja?MdhJK0E%W0j|f|?}4-u*oK|Dde9R-q?bD{>1<dWB+F|Nr$j(|j?P%*I{RZwIoRPx>t;&8=J_*7JBK9b>EN=<;F@
4KNom+=Zo9`PWhK?k4{!AK9c;(aB5Unylu&#|6cprgD=IMO%5|7;|yD+oYOdVj3^>91{%qQC&6<Ji?GYLPz^Gvu(6;)&YLVhCkqK{Kuen*!Cx<28IVhfFO;-
DYLF)2rN+0%=MkNovG*^-8Vc-T)RQ+cbl_ajOC#$>oHD(FPm5XE1-}FpN?1ovi%z9QFOQak;zqAB8v(|IVSiAm8nRy>b*S2wUfwK!^Qs`+bpuh8;C*Y0)Mi(
l|ARfKm)Eds}nZkh2v0wEAhb)gOI$SUbb(-3>1ONUOEE)puAaK`}st6M=4(ub51I|KFAl?;w8hWo5QRw13&5QLZun*-p-b>BLcF1w5smd<Y$lPT#-hdYc$4K
auk8Slnr_B)oks-`b9yD75viG*d#EpBHG^%f{X5GdF?z@<%JZ3L3H%_kcIPoH0pp^*-A&(+m3BfwGNeHFPJ#-MLn((JAwXX-t3A?P$(M<nlIu$SLIV;J^G;g
^o#d~)h9X;i%PKclQ|*PF}B^-kY2_Z?$jd@BdvyOKbfnZ>_FHNA$VkaVP^bO6QFQRjmk9!k<)~@Oz8*Z4EgYfKtWJpz}scMc7mbJxh$7a7bfkO45Bu;cKW-&
hMwijpir{OS55sI>hfOGAtd-LqEbs$_-G~o7P(=4yNvc;O6@h3z%-bQF$Y+BNEkix>>rGus{gLGmmyd7Is*kX+1Ze~o7{hl#d`E9F9Ioo@bXftefT|PP45(1
dpy5oI*LVv=aW@Un`@IyX3U^F;i<>LHSNh^1fW>(IC6?dAq3!rYiuNTSel@!0v7*HF+F6I`kr+(?iizlMP!c|+ogen+gK@dS-NVAKn{aJ(4h^7v@PD0X|NE@
g-ySV-qdm>iE{g&lqZ5on~@Q44$MN71w{F<*RU+0r{9#x3h@PEhpk{z;a-79)~pr-qa##2el;d^!#FNm$+QPPfW%7x7SaB56F18VDK}8_@1(sbKTizQ7pY`L
e=Us8!N3wsBG14r22{d2u>eVMDAc4KY6DM|ADo_<A(A6T>Ds$sXla-V!G=4R(lF&ePyp%>H7=yMN(GwIV3M5M|0^)cY^@4qVU`R1j&3*d<*cD}m^e6bx^|ho
X25uQYGu?=<Y*4lH0tjOizM<;SQM--k#I+_%Dmc0O(ZA5RYi04<D*n&+DXfS(16;t7-o8wn3Bhg|Lzt|hNfuq>{mj{e)8;R2SUJ2(qk!n=W@~ZZ=Pk8bT`|y
S7MNj$$`Zn($8YTtR@co{NV3c^U~XYZ#>%7uYLWhAb_sWG9c@Z)`IP=<2|x+f!36{w5xy6``M)WTV>lvUuZ46e=Tds?;Q&m3UilXgHL2s)r}x`#6E%sL;3CG
7(;mY05K+66@MXS<16d}Vbpnh322I(pB*p)XY-RSn1-N<>fP0MN6NS!By)6#e{)}oT}_H@D6Nc9)xfTT{R9RY5o5#5Dni3b?1{+o!P+%IVs85&_gILShGAM@
at6~+*=)Mv&Y)&f!@+sz{Oh{>LKI;QlTuOc%68clmDnpx2Y_Q))_=TWiB#gn6YAbQv={{+iE`q@Jk)2VjOlYvjr9drLU*<yOm3@jiz3w7TN*3MJMDSDu;kjL
K>aVvvZ;BEgpTvg`7{9|?_X~jwxERsVph!`m%Z^%7~AY^L!MJ%6H`&PvwhYOvN`HPFGuRFFI=F^Q!)DXfEwroM$2FlB1*{-iHCydY$&wga_QvoMyQ%(nMBO=
UVJn3{sL7<8ic%tI)`x4P_}MXO<47JW|E`mu4({`mrLMrm7ZDP!K|$g<M<(2AIt$|qI%8F5QsLk<|U=Hc@{IjY=<T{AV#&(U53KYN?DG-`&UlW(E1n(KeHJ0
&qflR0Zx;ZTQ=IqU6svjwE~&n4WgNWQbEx46<LmZeRk@<(YD2>ZDNh|LA|@nh72Q14j=~buU@ujt#2UxAVYjGOlR;Ev;a=7g7-@E8;&s`SMl9IIg{!1MOp`_
0k$p5Mnz9HuCg>o3pUvM*c;(WzgA0k)}O<Zf`o|gY%}~?!!_70>nE7)oM`<H!vfL?!W|%<tE=NS8qGN&Rc4^LAA#m$;y!8jw|oOaZHAKk@|6zyhz8#P^!2s`
a}W$I2B)hL9>Z;{nzOP3K&9YYnm(%Pv?@>R#`;vf5^et^H4D{HuD~>vEgty9DCTy#KFBgzatZ7>9FkLKI3fHdnn1@3;+6IW1DM@0Ha<@f5gIQJRl7)u1}4}g
qSaj<f3m6f=}}cH75x<$(;C`Ow=%-0vXn$rVW{DQT~xLYhZF5m^o^7dN#4_?aVHXyM{fWQdnzmg&}1Gp0T6M`jBhE@ZbBZoZ{`5D`&nO3D;B*;#5)lOf(97p
19p-b)t<eU9h}8f;EeyBWd`)3t#ERh31IoO&cLP=Qqn&KaqaZj9{%6`a|UQv)0wo<pnM9xG+TEIR7#h*+}U_M!a!TC^0a>nZJ`e>N_FVll^(cvLHfCM#(M&M
NCkF;e8byG14L|81mnPOja>LwNXP|@GGSB6op7dk#ydf`%%*{AHpV)3J2FAD2ae-aM=wFbvQ%zmYC&yD&`4<k5)@LikxT$cu5+9d62B1!?&G_R`K8$lW$5Zp
I&DJQ`>8vgb20cv)Ga&%2t4GD+j%{bRTgTJ){01%3rnq|N!e&!j`{8bh;FDy(}1)Hhfeqx9orp>)_oWq?wl{Rrg3KVR;>Xxr6f3_HlKe3B^)gG9Vb2ZnBq`N
mt^k7e2tyQXS-wN9CxMFP4NYDvpm#5@&_Co&&PThs{K|-$DgPvJZypxpCfi?o91Ds?VxMpwVM`TyHN1bKa2%$RMyn%t@^)ie+947wJDDyx#Ii3Ea_07Z#XJJ
#u3?*<7R^hWG9}-yJ3d|FV7O|W6#O5%g5=Gz&3l<?IIQBP1hgQxNqQ;_0XVvX@&|Nsw=el>QpthDXZZhqPJp&U^a14yQuprX70Q<R}D<7twtle=WHcRDz%+C
z{@DCYI-Qd+oG0<$D+9(CQVWbU?~6RXE~+nExJwk;ZW4XCuI|UPs^{Q^2KuQ)hb%6>SFjtn9dXhL3VE<Yp|896w98`11bY82%xtl#S;XgxY){&uJ;7#M>9n+
N7C=pR^P4lrdXNzU;eXp`wTesWRH2H`C1GxIa8M|s6BleP$3-uS`gx^c7DB%Gn!(Rp;!~eP7Gc$lxLERfmvGEvh{0kY8V+#8VUmrcEUsK=KJq>|IcvVdM#fc
gbcrD6DdY(N)d28w+s2lUTLQ2*J#(*5MmO+7VA91Q0+ZMUzM$~U&S#u%v4`D-+VFT4kA;`<nLYYa0ef=k&TzrI1#}%_aGx@(chb8H{P8BqP&QK1{3v8u&z>o
TwgjLZuO8!`ywpVJWTjS<v8GczIryc-s2)r@9B3`!$VCCcwSvbrOM9Q6p0<~$X!JlHOaJDF$KwpYQ&PD3`UGa*1~(0@To2NuUad{p3_qFl?hUBhC4@YovDGW
ck)An{p3}g&7G==xTSqiekp6;Z4>*sq`WXNq*S!g?guwaQ?;z|%1}<No7=C_Nq+BAKimlRGzx}+pD!@sRmI<&ZVS?S5hlCURi&N@o^p6?cdZg3Wye8>dx0Cs
uHi$7%83IJ0XQ)=2<za4-;-fY2Bu_FKEe{u8jcjTzLG9TZCv*`@P?$BfVm-eCHO2%y9I5J(8NNdcLE$;dY9w+V--?f%`k%*WeFZNjwqh|`wC?z+{2T&jWPAh
#+j;iOLEjdj1)Dz9h$oh5&@_LGBIqV0FBBzyJOo30f9c65c9^8`u}?zon5@p8$+9d6Xrx?AokiD<NE*_?qZoq(a(uKBXXxh-dl+FkDp3bK~nFUR={GIl?R|f
oMZQKp^RovSB|?bes2L|Bb0gF8C<6OA|Jr^T=5&sMw`5>6%ZDwm!J7Fys3XiemwQ;v*kBjWSlOHXre}uyaE?_=}}@!)U|^BALz<%!Q(S-Y$H9W7$DH@|I-;i
(v5qE$^{;_v`di}>~kL*UXAgXP0ko0ZvTZTj+bytT2n(5z~+^z$pt4!MkrydhAIr!N9Cdb8Zzfkvf9RCX%JMZ0{B?O#@>1dfvCsB4I(J~{;|7eMv3PWEkW+*
OH6f-aoq6<$JI?mETr5(S@Cq)h*+v&PR&9x1Q@IvYaD{i!2G#ZghTiW9N_A$fHn69Ly?v?_TYMbGp*~M`%n6vi{%An9UMYAF2AAbi4)veJKUB6-1C6Ky63do
V8R%Fz)Ofy*%6$DNIt~LDVhpz<!X|=r8!CdNT(7|p%W7?Q>!ae{ru+i((*O|k&x5MSr}~O{BH~NPk+5mOW5y_;+_p33+<Rl1sG%D7Mbo28oijdZNakwp=x}Y
f=1>kH3^oKKMQ%a_yXV#;d+2JG?bok$fupIrDXk#)JAn7T~%2sU%j(dL2x`ILCtK-t?9NOiGTLhxy^4gefM>G&BIl6u$<x=Ru5v$iRZw=vNh{j`<MUHUG}$|
c-nRgzAn<Z2VI_Qu^i(P+$y#Urv#(1gbl127Kd!gnLKvlCMY@}d#tEI5~6TCEC-*l#ukiN>f)ea|4ik7I)UE}Mu;6GEaA?HM9tU3OFmb(UFMIOuA99nY@WYs
`Wu+`m1x8GVQ@J0fudX#cG0G!Xq)kJ0VF3MqRrNWZaW3}7Q}0JX0*!1W=?K%MpK%DJzU*9QhcCq<A$)XSF7l$AL|!vm>1nO+jtOYYP6M_ldS-TsavnD7E!NK
oA#~|k9I-2sOO1M3G2`<3s;`RpFP|^p90X!&V&D!*}ma<F{|x(oOqrEN`9ti6IGSu1Q4qzdbNq{SKkl%q9M>iJRO5Z1s(8>Kiy-6dv8~Xp^a+%gIW|`yG32*
vnSoRAMx}Wtbf<Bow(`MV7B-&ER<XV=AFU$;){Kq2UPa?C#&^N!oU5}##N2$L3~Q(fHbh~l^UKv9)wOu7)?zB-eOW}e8Kh(-eT+uBd7(5I4@5)d<9z;++LE6
gIETaPVC!j@JX^3U3-pvqq%m6fO%(aat8C<k(d|j?@jL?h8oz&-P&ugQ0%A^)4(0joPsRR?5I7-P#p>--w7@w2HK2RHQysmYrLX*M!*Ukl#rc!i?z+(b<!#w
TyQd>u7chiO}PB>lrfu4p{c;Ti`rQ{?dK?VKJ6F702EA@D2lk}B%Z#664m!DldtS)wapx>weH4yzySQ0@{SRP1-|iZZWGl~L#F63BS7GMfQMM=%>PZD><~VR
IyO@nvJh6GKE=>bC>%}%3O9Dv#*u}S6D>7<Y*QN!x~p#TOp8$PjnZH3*6{HJ9xGaIb9Qv7MnR%6(ciUa0qMFDUyOp<exb2?Z)TsHC|x@J`oH)c_o8T1!d-CC
l|$Ym3_7qiXY+R{%#d0rz#A3ariEwU!t<5P3U+A}6y7>R(a?(n^L^vDDrtrr^P@)jQHv+6=>Y?+JN}m7Y3Sn8U6=uhe&nD`Kv0`TwUBhM@2@5DPL<-BlPv|%
6H~$68nAg;CZ46swFTKkhbic@gOAXUOs!pvd?^Y5BJb`FY46z{!Y-99)33nf0lORD{LNfnWH`)i+vy8O%!rM{bcsWl-2G)?Bn`FjO8UXgYCe!e{tM|BxoGXw
;Cm$PT@jyx+r3C5v{DgzsUCvx_xF202sAvv%b~lwPbThE!%K?NX}8NFyhgY0zsiAp!Z(`BKMvHgny5QJ&P-<3wg9TMGP&9L1+jG;)$MO7<+<po4<J9>5b!j5
^M!zk38E%vNY-}bSXZ*Om_BCQx}F1{)hm^K%pNx*4;D#X6yg%`OlX?cn6>&AqfBt|5)E~aBw{765v*o-XNZjF-QD{0&PS<E1tX2>ix9+8Noat+b&Y{Fy@?y?
{&sp$r7Tfe-#+=nLHWXvo=BFmQsVKbl8WRDE=9op>N)aMcc;(p5qnW1MuV`Rd2gAEoCt05n@l|RQM|e@6jLkzWP`XULJxJ6X;+A=b#T!dN9lUf1m9&p1$70F
&`je6+L|G;O36Iv1?HcaIce}1ZNdJiRTT_|G83K29x%xPR!c>H9OtU0FlbZA$)7^#5@?Nm!gMP?X?>7dT2p);iAHb?&X&d1eHl9$H1apKr`<brk%~c9rO$3j
$PtKa@Xb1>{5BdPxl|p+gqC*W$W+lom?Nc5s(<TMhMEd`>uho$9-@Ds^f$~0D0V&{nv6mxA7lMfLn21i8nea=i;kFTtU-Mk=vU9vhZ+NaC(EsrK>ZI)hx5L#
Paaq2GEb;&X2FS)qYTLhh$DzX*oy2KbhE3md#tnk@+s*dBXTpmh=|dWLN1g8Zk-=%+SlF=+6YZqy?h7BK|;gB9L|7~klh0n0HwV>-o4%(cem^j!XCru%*Q_I
NR>GDr8iNcn=T)HU9AeRMCy<c2Ybjmf8>$7ZO)aRDf4~n=RmxV&FTTCAveNUDptY@eSbQ~DB+?4Z@>F<GT9f>+(S<~4NNx8pmk!<8VYU1iqkZm?st`^F<EZ<
SSb`|4|$=_ij5ug$ikfwYFS!F*yTG_c`xAZOs^hka;nCT8YF`B%{E)%r}Z2Bx7Q+)N4sQY^aYRsyFl|`!#=2|v!nbPih=&cQ|nVlmA#|ij*JKcj6BO`%3?!4
^|mmN=FcD~0l?>(SBmQli(kHl12w1F%a@y;JF_F3w4o%r1?07=(tJ+jKRKu>Kry7KjN9?G6wQ=yVH==I$b_MCT_gm=>8$VmB%VhV4OuDU>QGmFUhA)+nw6s`
i>@D_9GlsYs7z~%^wmQ?T`Hp(Rxy{-)W$OH7a)PJ77{F}Ue{>dj?`KEW`Ccop)3(g39uqsoAc~~mM<QF61AIa#47}Tk(G+f$ZfuEg<Z^qocFUWm-drY_C~GB
xw$1&37&Fpc?8F%(p5+EN3O=IXOi|To~))P)^obsf`l=)VO)mN;x=wR+M1WCe#dye@_KK1ZmKmxuriD?#bYFjcAr?V<XKm`$op72bw^LQJb4Ha5cI6b+62QE
?Rv?<`WdMJw4CKwD!$VsK64A!ZuSP!^kO&Nft1be_2qpJR#=|{t)H=k$Np4g1CP0<-R=CZAnY*1>YqG3+4_{>H*|KSgrr)%7h25Vlt4`|MK%XFHumT(4T|M{
FV7x*yrQi)BxPPC4>NjYj*2vXL78MPm5x06HC~QH!p}Z4Bn*X-2%u}SeeIGl?J9q-!OBo_HV}VB789s!<z@ViN~G@;pYzB3rzJ@EcJ*Iu=k)*pu4Jo8tY%lj
uPC6p%XNiIfKN~1r?7`Xr$|BH!_ELxxeJ}!vMvW>JQJ&i#*hb>p}v*Ux=t?`7d=}*_nTN0Ic#c)jnvahyP{#Sy&EhB%D=UxopxU1cdUr^!W9htKffN?`rjga
$|M#&kQyc@TWW!&M!*#E?K01TY_txwm2TK%kfxc6k2hbIW@Gs$gU-R6BXk&daB&D<C+>&8e5K^;%dJJR)>VdigesHTM-0ovZ`gZA+`WJliBmaEWgFaa^Vk@S
mjoBw!Pa4f=e7r>QLZVOdl77dv=u$W@EY{-;HU#?mF2n*lCn<F{A88qi#W13@w-+_!KvW6U&K!e6s53%8LDCzU48B6s%z`H9m174=o9dO=4EJ4a!pTIq_#oV
wm3?FHI%eaqc~Q7X-6zTpYKhwj%96_{kVoSbwgO5K4GitMkS!UO82HO9N)k57*doSMePBlc)a|zrg?!G6Qg4yFD=16K^_>&dO&u`)EMm0Rj57w#^g!+R}0lp
k*ggj#7>Y*-Yu!zq<Zg`Wbw1gz)&7kq^>+(cBVA&#>P7qfelf%bWPXn<~9|h##dLBF^s)OhTF7_OKUuzo|}-jhHPjBPxXh@l7|awNU-0wU_qRSM#O0U3nR)q
xh#zlMuB;*C82uw-sSBW6#^rd73@DH8+^bxRbgPR1Z}1uSA?z}`IJ0Wj;!aZ(BdR|2pq=_+xim({|p^H?>z~lwHg_98uEj32pBw#22{y!WfaIa9L5;E8`47o
I2yble<0^ELp?czaph>~6oQ~ue~maLsHuQ^*Bt9xn+oU!7~vMUC<4p^9JVCs2QMB5q3HNx%dKQihvVS-5B2^}*#qM;+OwI?m)=%bNBzNHb@l_F<h(>3tvc%=
VI;zNIR$VZ%xOU_hmchQv>?c3Mjbt&aM}C8?zTUEa~Pbwy$T$|HxCwVSnLp%h&q{km<sF#Dw0YCpG<HokZBq_?+}4cd1F&s**K>!C%YZ_bXa~|eS(!n(YoQ)
-ofWCuA9F=?y;gVz`Ze|*t}4D<lfhzsOIuxyC@p!H3+@V<SVOiJ?Vx-k^LwUA51&W(tGX1wWSPWDyFPMM>NHW>^IhWAu7@fCl9~B?*0rj121FYFAt9l$2b^P
4{#f1U+-BX{YR{4UfD?v76Pp);0<uHE7fnjBl)^ifJPCz07f*5p|2bh(|mAs?)2&5E1IEbA&{wR(N2KsR<;C+D3bE$m&-Sq&$^VS@6u37A$J~}jD%LdF)(`>
r)GWLZga;v5rpaIm=z%Vv-D9E&O?GQKGHT>rslfGN`>Ep4|ANyL+z}!C<+<|tKXZ56dXLKL70Y*CkM1QU)CJ4y!C>n3=N&u*Q8biFxNI^C-P=vU(NXU_wB}c
@g}mwo}H0llFW$2Vz)Ibv`3@?j2fV`kO!H0k#meB%;M*c_7Sq9(2zVPT!cAPKJ_rF_j*3xNJX7d-lOjxY~#mqs3N^dRIwM1_Md`2Bp*8*e5gANM^8vczAL*!
cn<;xaqZDt4K)S=0!M#(=Tm4xHVZADH_?Ixf!7{!>jv1=?ZTPDgdL#mQJK8vpRFYQ-^M$fKajqDi8okLL7gxtLAKH1Ogu<c16S~BTC8nU(3RrZDRCYY#55uK
aQ=Fn+7&6z&H)qEUA=!3LyvA8{;)9W?d}FuohxAT#bNSlNZifh$E>DUtnB6&IPo5ZppCueo*v<#?&_up1{lOZeLeh=3vjZftvo{42O>;B-#<M@Lti}gSw2;)
vNuJ?2;RuG-~R^~cv#BTOQdG|I5U3*fc^^d*w1X$KC{EgQV->W7%n1Br-8*g{5`38N};KtRx&O7!5TJlUAOFP%4Ng~oUArRDTCsKJi^f(Y!&~-(k$2EWRJ5f
l41Ttfj6sx240P_dkRPRHK*7GIAa(8tFR#mA?bne9K&}dp9G1gzOBUVWgx4<Sp+Xy`;<a%OC+-8qgKj=TY~(N3r%y@K8t8lt<09~sANvBb9*rtx}BLbok(r*
4Y-<wV(^vcVE-acSgP9GeIKJgi-(;R7_<)3m5Aq=(+tIrZBu!f!i8`_1vx1#31dvXpH5nyYi20aG(FENjjdLPTHfhi40+!XVlaW6Wiv5Wl-UTeZ`*7Yb-KTs
Q%0M!SZUK|FKHV<HE3ZS&^R(SpU4QqZjieukY-=i)rF<r_Mqf52@U2!#+gdZx5qH430^Lc(1Iv-nC@e#11Mo`Ar=;^D5dBMZzO1z#}6Hqg2a|CPj7lal^ffb
E61c{Z%gB|xnMOl$$@?773AAR%?UwN_lG8x2hHjpI8uPuSNl6}Ou7c|xs{2UZNZ}aS0ZIE_37-};1G=d3@WC<cEL?v@+&#9)|>Bwer7n096V^2UZaB@oUI4B
bIXR1a!BC0OjMkTD)c}cX4UoNqAs(YHlR=v$>s7gSe*Zl9svS4Xly}j5Jeh+6vmaZ?qo{`*iNNpQWlt{oeViaO@6GB?yRg3pEn{9RwK6ex28QrCB;)UyksZx
n&1X2#|)IJT(E;q4Et*&$$;%GaA1&fAkA_ZyWTFUm^wt;4L*3#+!XA_y!<~rTH3K^B-6}h%nOb`=S~~<MZ?g~Mv>Lal*?MfnZ#bkMixUy5U(%C=|q6a_WXbB
QQ-V3tO*F7!t3Sg1_ME(s80IViPU7isDmszKY^K&Z-21!?lad;pchj>Y<|ou39Y>M%`;G8jY?Bmoe)yW2E(C;#z7|Mam2kg4b&fWJpueN4M!(A5R0q)jOnv5
EWtZpnPig(lI&h*ukW!+uZoL9BNM+N6df;Mkto(0AW?c`%+j@J?P};}fU6^(OMNQ)BWq{yfG1{7&ETMxEd#C`*{hr63)UHcSl|&IHYe)GBxixdJ-7Yl+*|do
eaBI_nb&^apxAmGw}WL_ZPwLPx!Q&yfTnFen9KU$t8FiOprzHyUNX#0^MfGHaB7l~jT7Gxi2<zSYpx7xyg!hS&6b(aqZ|gE?WVW>RQrn3?|H$QEHDc5;uqB}
zK}PYG_FQ4H70|OA}pQ`-z?34PkUvfu^mYE>9tnkXPF&xzwfo$QV?oBW5?K=*BUqFFj$#G(1ghs&TZUaY%HY@NZr@INTc!`lYi9fgmRUFb>$uy2csb0#KrT@
K7Bwd$=|NK*q}V}pz?3yGkJj*fc<LjVqfxCfd;S`OzTdbmf(R0U0hM?AQQq^)iEZh<GlT``1P|mfI!qf0{_m*fLPj5VBIE|=<c2>hm{-37lPI8-{7xiAE;7t
6NunyCOX6!2#)Q7c?WXyVu^zlrU_^}H%{1X^t+UMubw<QpY%7?IDn-unn$u9Es-<FGrh&bKqXG6mHxsrwk1tolGc(vCKV*Moxh%&wH8N;hRN@O3S==I6jW^l
y&&0}Pdrt^$P|xM7bvjDyNJIaWC<?A56@pdiWZiwUTx^-Ba^xVzd&F~#=5<9+w6wA`0v^&BAu1We-v_7+7M=3c~fUm5l-h>au>ZKY7mpk)`Y|+@2F{(<4vdJ
dxyKoJZaL_QA&^()A*8OXz)KX6hA?SD_=^xn(uftkQEwLX>&WO#}p4fBlGMVrAjVOk>Pq8Xv@W=4ot68Djkhok9p{T?*%_AnB8wLzo<u2hNV!9BW`H#i8|2l
Y*-g7@33-j((C?>(>_FdxxI^$fT0C7?#u2_J{UH7l1^FI20<NXywpdc<gx}F66a{)>a+(SU4pMilXt`@w^AZnZCRFpd`@++U2c1Wo5i~WX1-SSjJ@|6a|oo5
BL+taOz-TH!iUqh)BmIV$?#0ERlj4R8iWZx&k~2CJFuGbyY>6W_#EL`q4pnG1ZUb0GL_$yhN^MCJs1yD(vw*}>G6=PH%Lt1zi*z+wI(!_j-p3yjJwqOANPq$
AaRA0{pdt%*&NP9cUNv^-K9(6D1*1>PpClucvIB|Z<6hGD=mxL3kMeSaplF!4d@KyW(zxtjeS3N4&j2ehGi-vCh4>|DmZH*74_qn#EpG|y;b)>RI4Qp|0S09
<0=;NSgq1G7rBT#PLd>Q@7Fe6eWGd>h8GsPt6Sk@%cj%uxvG;+VeGY`f+dPREwM7Wg8!L8;u{F{CYf1a{ZQD?H`HxL3r0#s8>vTXMt<rQmY^}v=;9LR9+9>B
rZDRAhjot(+QPc5Qk%-}8p{iV0|ZH+WwNIC1N=!*<JCxu3og(AyRzV6^pq3D0hFb_@*>gx<{Iv||22tTPZ$pRVd-NO0$m8@TjP&P<ZdJr8y6`))$1)fW)TI)
7-<}pcHlN%Vg;fmRUoicSU<14r4Ba}4}PYN1Oz8oEcd^Uvjc~+WS#cCkHHoqwI_d@?i<#wH>D;a9(d^81+{$lT>_hx`>~r4j-qam!>e21bUW50BkX$ER_vUk
fm=cmjw&F6RUcbQ)kAjrJNSt}pzXG|DV)5UYlebnC8YP;7SAEB=d4wk&H7mKvDo{ISE2?9nxmr<C?YpfVwh2#C6E`z@sm+kPnRi~Od%}(6*fddJZWtnFmY|`
x^7}C#KF=d$AyNUvA$LY-Wb_4kvZ;f(O-}n>#wIdhK=ihVdhm6V`modnDy`dV};n)(%2*-Wg62%3^8N4o=b@}3N=`3fv40IMTOA{CXh(zMYKVLpO~U6a7awZ
X;YrGosLwUV6FcoqkrIWqOXmG_{RNE=#bAzpq&tb^0pDsmE`LMAIN<Gl0Dm&Me9J9S*?qp8~z~IMxr?zk8ch>sNaa(-1rJAC2OHN30h{V2xzy!>a^QZ+kpFK
P1(`Lr#|wy1EA@mhm!T=wZPTbXCF5w#>V)h{_b$mxis44?*Bf8(53_}dC0^0PW+5I2!Whg@mQ30bk>C?(Jk&<KhYXJO%%N$Mxg~7fg(u+7I;L4*^`psDU=sb
%v<+`f&a+os@y_WLe$YBIs*vH7vwvucpEO{F_@1sj$P6l_h*<BBhyt$-d;qj&2XyJ$nDqU(ev|wO+?Z&8lU(p>=$OZERn1WF7KjTuNh$>_WaNY%<_7kN24?q
Z07?^_C*y1J46<53Lr>R)_|0r7E1uT9G3JSQB7feR4q@p@65C-0i?@Pp$TT5IMNcDu@ISCNvUhL!R~Mp>M^~_T}L(Juu{}(wqHvZm{D}gFe?gaAnn|!`=UY&
nn&prN)QRSH@em1y{1?+b!j)#M|Sh!ZLo~fQNF>&%o=J&@=ht;zT61`@>vK|rXF^yrh64uK4zL`_w3KkI5bw3Zf87j{NqT4r4Po-YC5`5tEs39ag;iy$UX$h
VChYU$hzeY;Ucp23RdJYxu~^9fZF!GQKA~N_ZP>s)p5402OWoXOZtIf?oI^4m&nk(T{OLgwv7~iW!Vchp^#bfn}L)<ZhZZ#X!4cnB7_`C?**X6qDp(YFDC}D
BlUytvL#e8ul}E&qc@-NlQK!ZW@{F4w;>#ji^c02>T?w$#VAT8pjo0}ME}`D`2JSNi(S_d04=J3ed8poAuc0o{V~6lf)y^cq`Q`#5Ka3!ki{)1gn(z6T{@uC
qQQ@?1_}|R>?`B42|{mO3?2k~iG8UX-k9lcfovp7S(QZ@YAsM+v02;@L0i0W%b?p9enHgGma8wV+)A+#{mf|FIs2jl!S<E!VglWrhEX<<(c7qtv)lD<p|7LE
zRPl|y-Ql#;a%ZMC9^Q6nF1oc;`1wLLS8|4c54gdDbwXQ`Aq*}qi5>rkr0O&_i+Fk;cjUT4F1Od)>>E>D%%7TQ>{bwPzxIQIwi;}c`xt$770__M5w4?zO}Sv
NuUH2{`ZICw0hMPetl@20*Kp1tj4Y-WTSiz#~R(j;C!&ex?3}M%h1y&hrC1Q4m?A0*0|fcdF=@#X`^FUT3?x-R)82DWT^iv(+b|ElYp6(X#(c<JK_l{Q6BaU
-pRHFU-W8xlt!J!LXq^hqALk*wk~O+oX)LvM`7N?RT&k}5;P{nNRvJ_9A!LaP%LbuMS5MLrEVS~Il}9^N}$P(SQEei%_sd>Cn*{j4^|*|4B0}+qtkw%U>5l%
E=*s2OCEO$C>s-x8l(yE37NM{tm|qvi>|S>uRz7JgBwW=Bt}L$6Cik5)h>++`Eo}F<K2E_QUvcb&p5~$%dw7VrLt^{QNqj<bhaN4bbBXg01qfFLG|2u`vd4N
^0fTqco<5X!&rosDjqG<^_CY+VXG0wceX8(6Va0Yz4h*vjv3|lxea#2GfZEe-HrrrCh{;lL8~u~#qY^x#VjLC%cT%bU)oBzND&<9arZPuO#KcBfO=-t(-$BC
g?_1<=|xn)ZRVh$CreUxKc~D@Zf~j*ulZdg=+}k?i{=p{k*dHtBCpx?=Pd^&2Rn|YtqD`O=WU@}Bn`ZZFRbGZBan*v3FoGpp-1CWKixvDcqhY@6ekJae)-t{
U5rZ?vP}UDU_9~_M<Dj}8k|Zd`^BfY2#F-`yMhDB$7zKvE0@Vvb&fDf@#iaW&t*T}!lP^6j2N&PPhvW4UOL(O-1B%n;F&RmU}Q;KWEzJ$3e#09lNswY!d~~q
^!ty-mh&VYCDzAZVH9cN!rc>a*Mvwk>aIYsh1P3xSTCWLf6p(yAG})lk&5qP>*f7%-?sIrj42dXV(QGL?XKTNlh_5R78-VvfT|CNyeO$RXcZKV|F)qggX4~~
9Z(1oEn=WPCSW|=G@Fi(a2-CTSKScd3GxQ`Eat%I^;HtC20`2RC_`??w?whJiTtvO`AU?D#*(F5Y?2jWdcphVl7UO8!jMrB5v9zAApd|j98+<r*-K@y)Lykh
Td=+`f&$B;QM_RXlAYU(gbF$E5q6~EH6%LX&(APoyBm3EtPZJA9ToPNvty0&VCdE{=lOZR5KV4*Vpae#IhOAppEr&*^2m39ouTsxwsI3e-P|^n#fnL@lM^ev
z|2%xnz?Gd`PcW^(BJX4O@P=JHBt|5#topNrZXKkPNC5z!aU780*`f{K>bS%^qpfu`Ax2ZSWn6W4WA}<{7>_Akdbh|5(nh%V^XFQHIYOf;6I)%Q~`6bB>0<n
T~XR#fM~V0w4GcNQ9=@jvEMGxQrmlmU7l7OmkDNERLF<yR7azJ*4iI{<2Ed_-Z@tAda2OD2*OT2&mCsi15%q5KGc*c(^Y>Yi5u_AHtl6RjD5Pv`Tc8U0J{>@
;#~I%JCy2033NqzzJi{|D}8#7=!UXrTZpC10mXpfAv(GdKoR}9_pduKSG|Q;VLLGav3kc;4wT=1Ot2-xdEBh*0M1jVg((xKa9AI)1yP~mYe$}4vNy&_gn;oP
r1WPrhPIu5ty?uGxs?w3Q!jzt;+Scd5a!a#jZ`|)smJJ0Uj0zSv<Bj>MrN2ZP+|0;xHFR5xg*}%IWf-^ku4yzL(afVW!!vInAv3Bf4oij>Gh!mJ!_<xU`ps0
P|ebkQCW;M_|>(Ok=gCTf(j&@F}G^%5DH=Up^zz`r8P5%;{_5%V5r@;d?QE|TdArPo053+2g-QroOz}$S5=fSTtHR#d?8xF3z|{Q1$faHUkhC%$gC9Ubo=18
P%o#e$}l3LP16^&UWB2kr<@}7a;iK7pl^Y5$ZGJO=7|RB*wJ|_1sMf%QaeqBl+<xOU3uBgB0vPC6foxl2{X2>ksP;n{OIb&FPHC+b0|frXVKhWRR_UQ3skW;
OLIS<KU5Z$=__nhY<tY8#F#(E;QK-?WK<H4*!Ot`&Iagj)wuACmfsfTdcTd0v3_3jJM=%Poeu6V;~rq7qd}u}Hpf$}`XR*REFAn`!`lBFiv3#gB!!*74WoJq
C==`l_|sfK^iy`@dHH9dYW)j#DDBV2E{V=2Q!@r1y}W9@<s0iFs?xmA@ezxzAgu$&-fSWw3|$JfTp|B>4@RTb6Coq*Po=-bH7U!6X`T`~$9Latd7BuKv2WU@
_E6i}R_N5=cz#(tqw?TfdGZ&|M|C!m$iUyDhL%zx09_l#o%>$wHr`#rl$Dhc;D2pv#dPBflT}qn`h<cBc6O%qVIH5c8SoU04hq@kc^bMjM{a&NchKuR8=LP?
{sR>6UXp(1{Onno)Of`?{%BB~2ow%+3H9b;*m+@zko@g&w3ZxiI9%3jQ-0#h-dKcdjM%sU;zG-5<^3#c^ng(F_7RS%H7#?rG2t;Uqm8&(;`LAA4imu#CuH+H
bQxG*Mw>JLQ)~41-2VA$@==V`fFYMsyUV6Xg>9{72p-VZAUajn3K@>rB<~3;kM$T~X4#G`i^=ZaFkYDs-&x%z=aGOcT=Q~<%>m<JtPo-U6y@^8<#K(QZaicc
-aL5am$wqvrhU}JCq%YkLd>bncT;O^wxrYEz*Wg-_t=3(;Q-T{Jsm3X%9AsC(?V}1p`&c=UU~>wdS(-AFy+~yJ&)&vEu=Q9tbUa@xeulmLF_|6-$LZApyqo=
So*=gm>Qo;J?l4G2ZHQKzP&v;$Ly^8`RtYV7+S=x$n(2t9(i8~<rK#^evqC{03TsNL?uj-nQ+IZ{-!@(@BVh*NK3$j4<9wHQy+__pZ%ozh=!%OGl}<$--h@G
;$T@z?u?pexNpndlR}?5^Y9Vg6-EexaM;`#c~mfV%z4J>f5sPqTvI_TXPz>W;jZ)_doWw`(+zAY+5KqL@}Y~HuhWyomJp(c%Gj0{=Ts!VX;iET;`>BVWVLQ>
8zeNmd$`>$tSwHR0`1k0FKRj6!>gTW3GGUs!8`a-<fMMjC6`m_7IJO=S4!jm8VmD;k9n26PDY8z3_+0O&R7Hx#yOSF19q{3nmgN%h~?#_OAoRz!j}qzc^89x
80QFTaW)~1jgH|dR;TxOKIS^-5}@87^RP_1?ggWp12xQWlAp>4nPp2FSQ-SrJ9dFfXMG3JHKb={*b`5#p~LW;M$^-J!j)&O(6x>@MccU;>m_gKFeu1OpAZz>
Q_9i*k{)YIMyZ-FF2Z_a<Kw4)#fcu+dhlqY@h8DK;Iu7Ww0gGH+aFAhnj3wcv`H|Eti`nD5?p3J=Iz(rajzk-UPPu9Xt%3yQYqO-2{Bv|y`xjN%+E&zUW5nm
Mv_>`my<m#3)qI;uoi4KhTf_U{yYce;fup2Zm6J47Ni~n_V!ugsB2)LR&tkc>x?*EagwwP8RE8XuD|`=IXz}s!K0L5=}shLOM?V6->9+JQ8y1@E(TZMW*x17
0l3Tf1q^j2$DlZ`>lPbwT3~e*`g-QW)7S_17;IF?6jWc{oxK^b+<vGJ<0I+I%=Z@&s`>T2h#W}1cv%(|^gcg4O9gci9fGBb0@X|#umoE(J<e>qAl=~baP5@f
6sGlQGwb8><8bVs1_%(N>aa;$st99Fi{=8+jL>$br@5fi!7;jPVaR`9K&8u*qnLo<zI-2#CHE6H*G2)XuR@%=B3W#YdWz(y4I}Sk?W3!TNekx!1>@+PD0dN1
p!(>OUe@KMjw_I3U&CR1DdgIGfI(`a{RdTdk@(Ua0&P`#M*H^KR3~*4RGk4>Uf1fcANJ&_;+sB+OCCg9#LvNep$jV+pBJPCE%1UKss9s*&A?}XpE-UNZjZfo
AFcA=s_4odk8?9_*E6TWj0y9`ZDMy)CoAO5{-JihhB=%-J>W&uLZ})R4|vep#;6+pEz|^ug5mkq>Ire~Vd`x{&YQ9iLgW>zqg+ij2U9Nz#qr)2<nCP*eTzHy
ko^5{H%4)JNmZ_%Q?&-hiJLNl2|od**2!o6-|uvic<yiasVw8=R5hb!JL(5YWEmBzt6<Aw$UT8S%+yop&i5g+TkML^pa75zjrf2?cjF$xFf|{K_+X{%#8z9;
0(SpKaK&SZ+yVS^dvbTZ)+tECIU2Y`SCq3S@sY?zpuM%KqX`FgRyt5`*o(NnfUsBk=)?+L7Tvok+wff%vuPy80Q)Eg*+g#}eCkhz3=IDxnN11bL*bw`T{#!^
bR&B&2U4GTM3<!Y>wq{-fwWp+dC689XkbIQ69Q_>(|_{+S7GOyBLd7Or<^*h$`mZtj^VzKg)~o1wapSqzLO5Bbv8F>C-x=8dH;fe!JwEmuWzQz>9!l3?c>j_
qc|xYXki=-(4H(ve96aF&T0Jf4o*}7%^TiM;|V9#-6$NzxZ^2Vp_LkOIm#zw4YmDH6-;asy7q>^yE;G7TSxRx^p>-?B>PGYV}wdR#$GuW(JgRZqq%~_O;LdY
8_%m)3MqH{`F!D%o{mf_XD=D11GCtpBfozKAHRqwwh+4;wIB!vnA2E*>N1}n>l=9i{p)6tv&g-d^QcH)273f*kA5N@_iIx1A1{S7jwr(^CUt6;nW$htnH!2O
6(+mj{5nl5gKXI?C}IN5Ox)f?6M?+VEvsDvwd^>I<J~Gf(<_X*fn^Gf@QI=8reC%Om);5svq!HX5Kc=TQoD^fble=<gy93V6;Rrwby%<o@NZ3P^!^&#-s-p?
|3!_18MByq0P1xfPc+sADn^QLK2|-*T*NbgQUa+2{Ob@fCNqzZe^~lasu9PV2(H#K1A7QAhso8W-{Ef7KyT1{$Gwiy<8q+_+7Ou^y$~3jgp79j(Y@}L&~s?=
sf{Er97~+L4X9F0MtN%h^Qb-L7ti<`h<&r@<#;2+#jq(aT>ge<E6tg-Jd3xwT<BCny)Jmx+cJ6avV4KN2^98Q!}@1N($qOLmWYe|$TL^Qa}B8fy(H5h`B%1q
v+c8<@B-3d4aX)3F=UV>m3tSIOHd6T5SQTUS#t?&%BnrjFn3<pP<?yiE9rcF;cBoYkbz^I)_fjdmLOv_H}B7LK>=Z$=R3RFgq(=)#40&8r{{{X><bH2E?#U`
5(4bY&-|Yu>K7~|2PT@TPaI7`CM<I#hHK$dtx<*wJ>(NWxHYi=LFb<K88sIJxugp8jOZMU(jgY7HHU&*mptdpr&|9N<vCk`47)EyU0ipcOKgK=v4cF9x=ZpZ
W5<i72TR}-2W73TzI{HEA`_8xI)8Yy0ir|MzlumiQ)ahHTo}-d2K1!JO?+@YMr=2)mwCo_K(J=0{C|;h?RW$E<0MT^FX(AD=FX7TghTQR?>V4=-MR`VRB(T@
rw<*fgNr|m(scEB8S4y@(NPM}5MmAiJ8KX2WqBA_u(w6f-9Bt^mL6}n17KS=$;cWS`(faXU=`^iYG3|Cw7xhBacI^eIi!L&@gQV>9zrk6VJr1$^-j>!;Op-A
?jPsW+m>Eg0{j&Oyw)9-dGZa$H2!kbS!+B!vQyroem)-NFYh>XZG&!Ko;6D<1_7IpNhex=e3(O>%XPTtg1xQ$U$!JKbW@z;`^4Z+BHcjx6g5-1-mC{7Xaz6N
HjwV08t35Dmn5VU!k@#TPGTy(8uj4g2rQw+Mjz^n--1d_E)(3&AvAMrGEQsB8m0`6+t5W!`*skX;7!f+3bJ@3G&^C>hO$)!#e2Gj$18_DS+>m6dbaBaLW&tv
y;lE2q^~f0Fvn~Ud0zssnkBlMa^n$4n5VrrU7PielGfy+99!)p3NrXY{S%|7q@LV#;XT(aJkwVvk$om(I76#*(qlzpUpvjm{BSaI{>xE^-OAH`h~J-^kVZih
)n`VLGqf1wyFfD6`DNv=V<Q6}yiRB19RcJ%8l(OKqqP?V_x4qVUFTa-U}*O*#(Dw1dmg!+?#U@9PPx=4#|vO6C^6FY&glOV6DsF)*HbBGcsZK3`jld*n@05L
$A|b>*iOdM@yP3D-uSIp!vAPc9FxEcwgrL6)<<sb9dpXUIWjSKfUeCT-yx@yGEf}_&{q=eRd#9Sl1hViKX@VsZ8`HSBC;7ytDT>b`a-VKT`GqpzA|le*u>mQ
8O1YX?s~&qVCU@(T}KhK2?FGN{l}PFA+q!mLUAN$ehVC^eE)-%I{Kga+sf_+dbWa_mAWIby!I+~sWE^NTCu_S7a8MRoQpl;1O%tCbPFpl>Ak!~>eO|Ob^-W%
XRElbaa8-=qx>_tUR)B;V4FRsNanpgLanYKskP2$zajJyS%d6guz3jVM&5c+A6%bv4j;?_{3G}+cXG4&0BY~BA?#LR10lJrnim(4oMD|!yN^d&jh&ac#=Nv5
8dg5?DqJ!d>Vyz_7>Ywb*#ziUe$EFD+Dvn8d>az)h3m3h(Fh1yjL4ssV1VQlD91IFhyV^0dD_I2RHt7Uw|b-K&_A`_e=EOK3Lrn3N&;L(Argj$-`~wS+&V(|
kWJ5Y00ItTO-v|nqteza;yeBvkwh%jpsY-bE9k_GazqrLrW>q+lHmtRw-RJxhbT4O8!xc`Mai!3$xP>K9@$LSb&8ntW$hS0HyHsfV~nAujZu_TutmJBRd_pQ
kLwbv>jeG_*Idn?^mf`EYQa`;4i74I0v>hYiil?UU(3fG<c9}d%R2hWPvS5*9r8W8#&L^l8$GS%Z<TLIK~;647PwjD?DFE2DSa)QV|ZPrwB7&1Gmwev{v35t
b)LyOm@~xgZt6K0rRiU+3;T-;%(`^puxRl)8FGSQIar9NUK%7S_QR1DDaG}4G4&sHbu2XooDb}uKGl1%I=fC+#E;=L+!o%{3!S>RYV8GZw(Qdah6|Wdf$s1j
+yPC$Je9ovN9U_tfz@Q*CzaQzUX3P2BneW+e8R)vz>!%=l!5qxR&={0UyPvoT)|A`3amWQ8pA^}<`aj8q#K9d6GlK%WZRD_fg375=~p;4EWZ2p$U%Po0HzZ&
8$r*fb#^aRmdXht5T1T*-9+QyK(Fg}wdnY9(D5nqorE!v3&aIsF=kVs(rgG@5B53|ic|6{^gF(%;cJ*3tJo%qfme$PTPzHFYJm{kl!s|C-;N2E^4e6M4)1Cl
#e;~He_^Z8oj{jjQ~<HNVu|OUX|4BNjpB)SaiOzmk+Cz4>Ab&1hsjpU1Ok<CtXI)j;oPsZU0t`70-LAokg6mflkl%S>A+^-EjfcygVuA$n__L+1%__+T|)e;
r3G*IHmH!(;2CasQF8|iW7`a0;3@Mz7)0Nk)!DUO98OeK@8xn>QWF~CYDCTmE1}dK*efd%LRNG4-~l5O&|Gf9JcI7EHp@dewI|l8FSEnpeaQ(niYjKv-EP~M
U5zCk<b=Q3LkmhA`VKU4nu1!To&p)8KkB+-4q6sdpZjMuvtP5zhe>f)%L0A_j%L-n)VD?P;by{njD?^{#ODyH@<HT;=y>*DUqT46tBqSl*nje6T=$xb0gqW0
LFtWqlU<F}Ky>9&BKP8}Qa?j#y2@|%$-Q5|^P6v&LI(47|B|AVaT<q4k_YIC_+u=Dw1}Q=mPC>9m`u9^%%yBZq@8q;0<^d17<En9gJNr?1&(nrt?*)rw-~nr
+!(iT_rGq+PkUxjr)FVm5NYVmX6gsU^4Sw8TFftPUkqtT^B5PrNAMo>SnGMrs}Bq=^ZrpoO$P(k7@TDVa!DKf6)!##JaB_@y~Wz{TJbKn#&<BoCvF(!?szm;
Fi~65Ix^>K7tsoeI&S_B{*&pY`jU^n-k%{j+VF!Uqg~%?*Bz}b08lvcX^2FFQ%|>C1!2bFo;%@jnStJxv9o8?r3{0plg-Y|{%pcJf)h+sqM~qT5C47kJn=_T
H}B%N|1*cbltN-bNdMxm=Mi;VQnDlYk<7^>0kyC(XZbDX3F(Od)%}H=MQNJo?1naS3l|($`ms=NxX-9X^c0uIWS+Hs(Zvr1*#d9KYAwFUUoty}yY)(7le5jU
Fjmo!@&ux`-ZUzF>n({^Y1HME#0?g>E)Je_EtRHrWgc%OC`c!1NG@C1?qAm0%^GGLB}&*a7>U+Uu?>2Wa@y`SW$E5)MK+t?TO-VeG3hgQVa`Z5y+{3-k*uKW
d{~}M=&}`Vm&*@V!(6ZDj*^Np9Gl0wVGxGn7O>7fzkX2D#U)NByFuS?C(n0Wa6X9Fu;F9mWjAK2T*^Lg(bwa0wki_Hc<aZ3{s`HO`-=_;GL4dlu=HEm3yal&
Ax<5|@jopLmOR(OqSiU+E(|PaY#sIn)THmJgx|4v`r$%`FEfzQHjiK@>zibqM7}-Q;T^F(Z?u5AAqBw$A~Q1w-U43w%E97(-2omwsSrbDKmVQ-k_>#`(c)p)
qZPudviTW)WJaEVMuRrK=1B<Haf6dZ8Iq`5Udg|Mp6QSqY64qs6<#&wVPpDMK1@|`2cHEQ_*vk)@~s+<Hb^QT*UbZ_DkHh=WwdHND_;9OXjO%)Yd?HL8Tm^B
iBTl52C88+uaU(jwPT$za~T}J;pogWJSNXEJE69oRP6<g2&I~bCj~MBaH-~o;I(d21f$$`<t|5NJ?}bNAij#*U&(?jj`v<0a4hbR=D9k7aB-IwGX#v_dF&ji
i%N}-P{!V}6)CwWi>4dohmqz>?#K0VjwIEslBVV-FzdC%U2}p119f!i@*!~7uKSsvj1@jGVpUqm$x=wWzvM)s;&usT3{)&dtoK3=IT3h9YO7P8F4GG(d%(zf
w1Iw^x89j>b$rKLb{S297Z)xK#y6!UMXJ$KOwtf>Q-Jt|bPJ@C9w#?6dp4D2Dsa4~A0u@HYs=2o>MiFbzlb|K{J&mUL}o)}>D%X*g#)pq?h*>TgnQQP3y<KV
*QWfWB}4o@T-uA@%OQxt6X___nQmq|xI3E%2%s4ns|CyH0*xv)OJAesFiF!zOR}t~*SLNU(;_(JO-d<a3Xb(08NPDVzx@FV+jp-RX#Z~fvEUxKW@`$+(k2th
gcc%Xb%Hp5+X?^#apUP#G-t^qzGPJV@&#o&5e1mXU^`m#cvjAZnh;rSaN=7Py8gKL9TkBb7+NuYbR?*>^K1R<E<&<%p`w`J8(N+NJG<k$!U_HXf`#=8$s5VY
Ae$EsD%lsaoyav<M^<A$O9CU%3h4G+oalATaFxkPMYqte3FV;8|E^}t1UgYm+BJGx`@<uph#c<yP)LWnnUw;MI<=H=>qTE<I5P4A$bn8ou-fk8F=Nf0YCAaw
ya^2Ldwus+w@Gg{kOlGs(v1MLOj(QES~lzVYcOYIb@Wdr{TbM1wXsM^0NXCdcp;O-J&eVnt&?|uv@$VO2wro18vAzq%UL_0sKs1NF!z74styeMp+5Ztw`Z3R
x9WTkr*dcXIpKT(+s9LBqt?l5ZlB^5x6jQTZrxcUp=X;>r|nQJ)MdH|^ud%)J6bd3#8rAtGR`oDO$tozV3NxNb*Wu2S&D^{H@_f1rYEHl9W}pS4Pnza@?_LQ
8EOko$G9gXj6xKy9@ry@IPkAgX?ayw%y*^dlaes=W|9kxBL!0JquM9JQvl!kf|!0_Oxe>euTP^A$3-Spqla+zlf`PcY%r2A(86fkHMRp2qd%+Vi{F9TDhE@l
J`J!4Y@$(I!(S+jBa*}-7zAu_Dd*Wy{&L&?xLOZ1C_6g9$hyq=QEb1qfzy_4x%)0pB&paDY%RwUTkrBOI}3=HiEdDjyJA0rC%>xZZ-0twwfAD_Q1ACYNAtvb
jDBxqe+>ko(}MRzxfm-YY~z*74|7v}PuLSip5o>09L6352D*vVB$wXu+3Z?z-|?_?em4{f>#YP6q)%jLScE?c<{&-r@oYiPOBX{|!Fn~wU&Oj4W#peM_O|4<
YCRZQsTM-fETm;=Ipb!WMzT(=TH~LQqc7+y;f?%~VCO6R-!*noD^~(2&mBhgxTBaD8CTrPd#-iaw@510?tKsa<0kDFZYkdu8u3KEQjtk0y=K&l?3eNe10{bf
yVJQoyfh!73Fr-OKNZgDQ1513XE+_ZAtVo~(9R<L;SKzxgp?@R#&7za32JeDTKWRQN|B|F&Q?qkRQ6?IIz%gjwA#+J4rgs<ar%VXn|yM%C4oY=7mCI}1#07`
*9Vypqc@BE#n847e>|TE#QPZQ$uec6#Y~X`HDX?$$Tu?OC@{V+M#4N=-xk{h!?Z7}q8Pn`yhIel%P1AnN@^#_aS4Ozg~DxuFs#Um?VM<nnK4B{>M`)QPWmpm
g3Zs)d>@Avg1LPFm0X^Ch=e}O9IW6;x%#=<s8DoxWml~^!=@tW^9R{sf<&w<D(;V|E6M2hmoGAg;&2Z7$(&(Yh@mW4twt^e1r24njLI6xsnSkIfVmXD&!PC(
xK;l?)?98qq%9;g4d3J!xCG<&_zmxA8uwIb0N(Kdf*!_d^{murVS4U_7jM*13CbPbGj;DTJG!F6gbwwnVh|3#-19zTGHiMcvJ#}H5qZa{N!Siq7^&Dl*82IF
CD}f`VS4*uSN5&8vM>4=+|W5_?F{Et<E$dafr&h+J^JI@H!S|t|72u=G8FEV{}X!kqrLF+3g*Q;MUTQ3qVSIcJ4kd1fee3_H~GD$H!UL4XE?Tw%W86&04O3#
&wX*Bh;7=_kZv=_YwoJz^u9DrAhJBdQY{~V?++=GuT2{<?!JI0Ygx_YLMX!#=vw|JZI=N@`F6TCbOUc+g~F;l>=>KnbofV#QICrU*pf6puy|0o?r+az4b=VW
O7A=!H?NZJgO~G^V-5KRE(o}&Aa~kZcR!x|0#~9dl}yzuaOkc!l^joKnD(TmOx|8o*8>^lp{C0j5!S&}zz2A-c<2CB4Z7q~majVSIO>>J{N#fo&qa+K7)V5(
ySAw^JKnt~T+PEUyYBqRBV#5^BTQzUd?GF(Z0A`zo=P=dtrtIir(}<fTA}|+=JWAWc4B&$#^-KesCgNiensxkWVo$-vBqiOLb-1^fQde;A67Y^Fy!&65g&}S
?Y7q&Tb;ea)q(#SFf%K-=l{WUatVPygiwEI>9dX3sD<gXZ?#~>_ZGj$oAb*tFg$IiE-~dGOob{u9(c__EN7f0bu7RKKh&2eRSNXh19f}?pi75kINAPv+)UaO
LuS&QuS5e`eAD+hTFJ&nRuF`C8Bhh-*9urb>O5~D(AwGs+<&D9G2pVEwzSn0J*e&)nHfHeJX0hYTQ}CLpmaMtxkmpS>ya)EE97@$IGcx=w`eJ7J8>p?K0j{m
dD**X0yjAntSAP35Qbzt<qmXwVJ@^Vhg^l9v=p#aa5lN4;qtqxc6vhM!vH)zKw3CCm7I4+<avU>yEpASYXUf($NDbW|1Y__f&b)#m#^8fUQNhJB#GfH0#x@r
)2xEn1qG536mYx_<WLTHOET)s0bDmNlo+Ldrka#pTe4F~t)A9Rc+ghEVJEe5zkKoRJX~sK#cwATvVDqGKuH=(TP)7`nz#b=v&3zATJpBbKY0Q*8Ow_Q|6G?Y
n0pxZI*tv-39<#=uerPyM8vy!$ozos&j?UcrlSX!W3hgp*=_t6&<FTTwlYRS`P*fkJZW~*Hz$pl&fZ14TkjW&x3(ft{iEL~+=bLlbGiHZI2HR_NP!kM7ZviZ
P-5Q~{y-V@*P;rU+X*ia$6Y1+u$0`^E(tv)QqYaAFp7_dQwv}3y^$&^+z1N``=>%bDtGoBbp|eIrhY|~2}NBevaO|`okMteLeet$)YsJT{-<24JLg2xLjlrR
Y`unM@TO-P9S~8iY~@7p9E;O%4P-7d4E!!~aDi{TtpDGGI)oW<m!+`HzEYZ-f4oQ~V#hE+&!S8|b{$^0s(6{CaTEo(7xfd9^5;^y^eBRWc}vfBqR+x2U^OU_
i=RCQYYG|mp$x-BElh{LQZWMcl$fhD;a@FD`9XC>MXIxqt1NQ~<5&W%8fd8HP71*j;KUzRO<t<akO@QIm_$F0pqo%bDOWe<4iNK{_X411$<jrQto-BFIw!;x
yrM~#>6YgsJp4kygug2Nj5xp}<in1Cbb;VUR*^s0bydW%M!mD@FotCt5Y%p?Cw}DkYDXjrR~A|Gncve7Wn49NpDAB`vZ*5a!wi9A#aU)z%@_m30Vo(&1#6K{
pycHs{zVpEI>UpiqnbV~atGF^Q}PPeBR&F|uTW@e-)IUalJmL)do~Eh$~b`s?A_MU$p{3Tf`Z{)CoBUZ7tq<Db2Wk;*>I8yM&)65ujI^dAbSLid_F&bd4t1G
+=KH*8fiA{&}OUyJQYOVS8U5QdoX&%7w<9sTic}i;j1{oQKA%4FnL(Qh7r>-$?$LO0!=<w7Z`MvK}7)ZV_B7{Kwv)@Op3_-j}%|Y(<~E5u^-uo<WLb1azI8L
o@#I$a#g$Ht0bUY7d9vd*)444f$h=0!=+N;93f3F+R~K?{=4NQ5Bh_5me?i<A97X@wE+@pXj9H?5=@|y0Fj_6>->vWGb?4trXEAPp7!IUMu(_a%L6yuFT>jS
C)c<Hl!AiX{Umd>XZ!ZjR_f}Dzy!y6lHcah_JXi`^FE7(sWzY_Vz|ymqU(2j4fIU;j^eom4ukT08crJ10!6Ip%U1wadjyoi-C&mujnUC8e#Ht#hv3ABa*S}d
XP+@DR#d`aHH_e#cPn!I4EMNnMRzknCAkm+(>LwnebUy#yz@Zc<Iiv^fVQin5SygN5rjZ0d$;==au)AIh;bVvl!|n0m$Tk(Z2jBdThzOiqmuYgZ4Amg)2IvP
h45mr{V99UOA(=1Ub!)wB0F*0DHCrKDpaN;j2KsEMSUvXq#d_xtAp(?E_63CR=BD3GzW47DI!4b8sOV$aHXVG6Viq2iGWg%DCUT^pWAMCNl5ooyFvdCD=g}?
fa(yOpM^0@gVI~t2D99N%DRsN6v5!Cr_2x+jRYZH<Tgw*ubdX-=*}KHfZ7@iX$!4Ly!aB6#D+bnrl-dT1a+(jM&ONJH~Q0X;AKI!@*Kj1I8ig2ZOGQ&2UE*N
#wvu*KFpy^+)|LU_`o(R;iD+LC(7V(`zg^K2O9A_!@-9Upt}cGNG8YT-Ji1Wc9UgJuRNF_*wtv_;<s?>3C08I=J1Z%oO1_@&6kjLvtNE#XT}1qEPzPJl5lzr
*wE|Q_x<J$_;BZEE9z7183oNtN=wpMBbU2|;wzrFE9W25n+Up0ke%jTKtAp<%BlCK)LfDaU{x+>FN;4kKzw{-67bKaYqdMYWo*%;lC8}g0gYHvk#F+NS~$~C
&d2|L3=438w(VSZ>XDTln96#7bo>7N{1N2=I;1WVUFlED4<V#aOKHa4Cu{CS3(vbfI+Au`WI^8@K>gpKnH;~ev)X*KBuiSrqd9c*3}{&|knvx#NF=2gmya;s
P?#nCiNT~SPIrN$=&p__d#f)bzog;FA=Px>3zI#*1)-`rhAci|yLnUdb-C{$ndh_2UQZQ#8~KPjkm`r#uPX^yIz;bxsv^+7Go=eEy7*5q+bJB`Ew0aBu;AKw
753kc*nzaU!Cy!i<S2#XmkY+zj-FoY`n|)Awoj2hm@!dOfC8p58ES4L+w}wMn<+l|vgJ@W*xIN4%!4%%$XIAXBPA}y(~wZ|4Io#Fl|4y7L!p6Vrj1(sx{vw%
AdSU@&ol5**?d%KeIe7QUSC{LhFqejPp<|{`nRojMFcX#=fabgXeaAY5xyYD28(b>!P?B0+{B9mYB!Ziw^7<n=qI3Nz>q39UeEQOb*!H0Q=C*=SWPR86biym
<QAihOuSId8w!Z{1My1zgA(-QduT#=+l-ICwo3EA_A-$sH(a_KRmWz}oPOK7&1kZ~`o(3Uyq&Ak9<t;Ks&BNp>Z>1qu<fE;VzSh#HI0+OQ+#)4#h&VLlpoK@
D9=O_j$DTB#!=d_RUIqw)|~Q%XN#PMpEy|V{(B?j^<@nGZ~#Txoz4daZiDZO(h`x;IO^^iV={0ki-G<#P(8-Vgz!HFf1idU)y-}2N$yaLBfaVLTG(aEk=6Ew
wQ|<(gA-*Iyl@gTf#)Qhm=ZBpMm{E98!iN^u#UM$gbm0Iiw8SpG60Q(w+Y8X9y^(x^Z%RpA6y08cDj#$pLe$!rPhZ0_$~`SBv$LE8<0L<w|0USp3T!EcFsC9
7M#_$J)b*_dY5ztw!KJk;i>{L)j^9BK^=;riNIHhZM>I*qaNuGnH6G6iMy)2KkVL97g8B?mPQ{3jZGJf2-MPS<)?~cgKe>%6bnz+>e^q7?S~Ce!GGqf;QB}-
KifI3p41#8#Me=f%_FQ8S`R7Qh1Il;oZKb>9rYv8yN^WF2l**a8vMs_I$Zb1tATnwjf=JNLR!dLeL9RkdVIX5LM*m(Q&n%$LVqmjOD~rL-lWmAPX6;!D^$I=
HVy!Ml=2T_e7t^Rt<{5PlWbzsQaR5O88fN4%&z^BA6n;2(6cY9_E=kBIFsa`K<vp9MojppFrvqZKHKkXVm$@d>QITD08<Ap6tihEnU!rv8K#t4z1$fvGn>>h
e$Iue(BMtjZ5LSeg#76)akS0-t06zWEbsC)v_^Mx&mm^YLd)%_1X^R}j)`$_%$I`dNRG^Rd^+rQl@KPHpZ?(O3r8g%R(eLdhH{IEn+kKfQy7oX0Vg%;%}#_M
bWCh|(?AmzAmjd5wyDfCoIyAWhO~l87&}s2DM89EnV7F<BCXB(8s(}uK0}~upqY7dgaR^*c_z@V-lxbk+DyalsB@pk7{QiHNrkr_tNEu=-3gD?kh{{M+*#pu
PB6>oU!cz5<olF0Llx~nfVm2Nn>9Lw5HJ;;v#CHd-lGci=BsPMj=-LC3q4RVc*IhVaR}@1=Su(~a3il3eC3iwZkMEq(X_e(J?K?LQ?Qrv&<#KEV0WJ~sa2!?
&X01@u9Bhct_M3yCD-fhE?L*Bz)L6bAxVX6Z{YTKR7Zs_#@z7(N~>+}YT&1K^9K~qUG2uadF!-0Jb__*Xc|1<5F74?>qQi(M=SK1{}M2NHN#R9LYp#cOb`*d
Y8ps{5vI6CPM~w_qYa0z{EptZ?RRgeGW-!0=hej)5mF>14Cm<(4?Qc6(31mIG08~0wCyNSS9oDd4npI7dmy|qvTTv{i3}<*-Q_*Cw5l8a^do8sV1zmzIIs3`
1U3%XPRUp`r2aO*&4Qjcu!_-S?VnEh?~)YqLOG}=AviT*hdPpPmy?HfeqsD<M6^E`grqK2{e?p;nsMS%D}Yf|I7EqGH?RNxf@A1@EwEaAGIL#o;|Yc#F=#Hm
g)OT+BFo|om^bS28r`Iq@yd+t0<DFg+xV?%-f9L?X-RtQ8wfVYkt(F?QLN6=3C#@k8kqv?;&rK)MXc50$rUA7_XcUYivnN><&iO5VmJDO)DAHwr0-PFAERhm
8QL8b^G_Ai9k6e>TS1vKLk_*F3Cf{4pukgoa;AXP@@zfQ5`TzfQj+!sSY7|+z{K=UPae|lyAH2ATVdfPzV>ZA)nep|h<2qa-fQbTHT4RE@a<^rde%B9n5lF~
`T;rS>Xy)(k9wT#T)gWnx4D85#0*$c3KkKhuiDDn^xT5{@T<tq)>>zYW<OKDg|X3lyr5+e5{B=feXdM`02!)*!4@{7bw>-NHrh-Yj0HK2)i~f<`OLPWE4@Kf
wezQ0SE`yfJ6Sbs3zQo={+=8!rVYq0_?DS7dG#X+><`n(nE&WsnX%a_Mq&($gJgE?UR+T+Pf#V0iM8%J#>SWO5Ri{6+3%98E9ux;+x!tOoZy%z#zucG?-b$k
8j6~5mCcy2#+_hi@X#UNGQ^7v$B=6qk#Snz2ns-*V=s-!f3q?38V!MfZl*11+@hgRXU3^YVuv!W01)_`4c*=?cu8h>X6&p}+a0c}-+29?U0iw$Tp_Edu#o{H
ME%4v3r^@qjMEp|Lotj>Ehb95_Td$$k=ER#tCe_m7Cv$wc=q7UI1J?d&p%W}_LsATsC7LGyay!TZSlvMR`YXM=3W!MxZGW=L48X|zMyJr^`brWA6FH6SZI83
utD`2P%a6Pmhn~%sA4MZjnvLqv@bH41gld+#;Ne}rugo6DX-3DwD|0~iBi>LY<Ky5EumT{v1FhlL3f`0Fm`uCvLA&OjBXZLjwD33zMm=hsO8Hh^Z2Dt4*FS<
Rdt=G!T};DY494AtGY=89BNMJvRz3@m{^8L!AkRoSdib8QMux#2USxy9(E)C&)BYxTb~JF$n$*al)1PWlbZNIjsB4(yv%=10m-Rl{0_*NC{DC_IL<*Hpk5b`
lEh)Q^Zv#V36*%-g8kuKqFqWK^vkV4N@Tk<Y&>_7f#yynMO+t%HcXtlVcMapeYs7H`}*Ds*<yg^Pp_kvp&l?_62K9XQ=!`|nCeC{z?i)ojOPvm*NR^+35_<b
JECpsx|S0S8vK?$@&OLLTc3;pU=vp`7N^l!G@O$E1?=Rqp<_Dc{7wNFgfZx}Oe&+iw~S{c3FPTLcIPUxYgKQ^pgXVI{X^&*W?RW%T-X{bERa}n6Ppqt4s5t&
49mk0asTa?1^;+XbsT&eT;FH+kdj6Dwc?Xm^p=jO04}(o7zfHx4bekckEZd?j)ON?aH#<zJo?TIrAmsD=R4ky+SGm#7l6)$tWAS9<SsxKuhd>SZ~H7`LysM&
-_$oX9<pAh1!+dqLTB`tVtvU#pncJGuuYh$G=C47joagaIv(-i@l6IUukr{{p21TENfOe1StLyQy^+9z+;NV#Wosz0OA1@=Mwh+r1POW2=81v3n#4h~;;3ak
+@T;t6VRh`9Nz4UFY;wN(*|6lkmAJ6)}7d5!d^rMuhWQv1a+cEOs7Ebz{FvBhpvOod${&bw*nGqIytgNh9`}szyb340NZfK9FJz|Mzk4q%yGH;Eec1`o{%{@
6%dQW2&|(Xp_@XB1u&Ug%%8L&#OJS}`1{HWt|5p?&YBsfF@i<?wYA>9v6)3<XcNyn+&D3i5RVHKtxF{vD4sB<R#aunt14P7krnxY+~I_}v5hl)lSOb?g9^^j
1;L8lO)16+@tjCI08|+lIFea|o<9pS7FflJE;gc`<}KE;)pA}PZ_ior`7$TWU?IS#+m*O=e>isk7yt#xm%VT{y8uV@cGYuR_mVIBCbz02W?OhvyqXY=TogR=
wj5$D=(0DX8)p6uf5MH0h`qGiaa(4UE@zqMjo$dm-?rJ+($kXMPad?)2N8_5q*Y^4r&|=Yd3wH$KhT?~MlBVzTw!^QU(T~O(qXRNEby%Ql^n3E&r^0FSL(*c
S`P9Pr=p;<5s^`yV<rm|=I;1s)?(Y98C9%h7N97Mkm9r?r1Y@o<qs95!`kHaVW0VK%RXe~)Jddycec1r?&3OsI&G1b#lIm>TL~1u^A%_VwphT(6n05!j}d^+
SPniY81i<N9}_TP;nZok6G#TG2sFKBYdr+GTv@$)0NB8i+|NI9K!T<|Yi&bXrLAQGLcaAOvDrCv)V2ZVa24qj)B5X=DnT~^ZrH^g5ya2P`50|ntAh;VgRKC#
7n2aam}5pdK$cK~;N#(zSh8*8EjAQ6@sdf;Ht-KJ9S<48l#9l;GC^pj>P0l4V?i?4Kw`FGZZzBawRM=BWFN$iL(2g*MhLAeXpx(4u^jK`oqAAIrzt&*Jl+K7
sVR@Ta;VJk-70$nyu%c_GP~jWjPYVS)$uToC^s>17i2tEDs##qTM|ItJE8bhR4U>84>hPx;)Tq#BH9Piv}es>8n05$h@rKTQ0^+9i>sw{d_8^46lJ6tg0l<D
36#xFWI5?goFl|zw<_c_-yKXcPS6#k3ID$@B5P@C4#gFYV#y+1#DSx2L4=>cL=k>=;q?48=x!2JTe?~Hh#{BC^b;iw_|~7!V$0g+<n2+FnbqjdsG@ZuA6h*E
8owcQ#bsI^yRAYglttB&#VM_AixQ}7Bj^Um$~5V^bIzR$zq{7p!i(k9uCMdrXo1>0xDXq&IiPN}o;@%aF~#=C?k7>Ajm(qJI>F7B;Iod!m7M%(>zY~Q$XS>1
KM)}uVWs1bG|piKydQJ4Ul?U8%1@YB>3}f2VPt~j#4bp$D200K(tP?iyQ)S+v>|G|nS%pFyjA1iQ5f4sn20*RX|}A;Jai0veOq%&0z-!9Uf?T-(gXm^A>ya9
;n9^ho_kG~4H4`l_a@K*u0lKSjyMOJ)!|A}dV!}LsK(C60lQl|y7nLD*`B|mM+$r7q&gR}TLX+Qde8|y!x1y)Yaa9K0@mVfDUS@(OP&Hnr$aHMzy3%_?2}9@
oJ~SJb5B!gWV66-6G35EugUX0#!7+khtr|)uGk2%it+kV17mFpIT=Ig3#VYVWjbkhjN=*xsL#ITUKBnJ34zyTP|C=dBLl@W11HqDV(E_1rTv(tABgzSC%hbY
rrf)tZ&RV;57QCz=o?+WrK8jGN8mvObhzi-ChRBfW#|zWU>CXm)s!!F7^Df=7Q^WCP0Ii=Kf}D&EpZ@hL3&bpVJaPG8p3Dx#1|##`$Vzgl@P&x0bL!opXXzz
-!)ZD`NeycsPk4zgzI9qev3qj1sz$xye<dUBMcHOP?{don7XqcX6xN`shcKjxhKY+DZY|;$4Py;)?n0mw_!NrT8z*44*;uXFZeeV6RMC{=CyaIJ(tcdmTVd~
1?H~p@ikRk-)WSv21Mu8fO(BHWr^b2WTZcOG}v)9(<dvF3!I&r;$&G5Om@H1e#d?Sd{|zSn1WB|l^P91=e?=8sH;;b@o~!}6zrTr;<NU2-RfP4Fgy<Tvmf60
er>^5qe005lh=>jQaer5n{?2<x6FO2eI!g?8X@`!M!U^Ge=<~jKpm8Jll!Cc?nn&M0JX@VS<YAwt6CE&u+DVFH(LUCyYGgZe=3*3mm9soSys|ojg7COi7#7h
{Q?~TT)J$xwLCwk0-&t1d(j5jGP9t}vSZ>D;hCO)yrrX!qW35+@K2!cfuKs&1Cu(3+2;ie-QJ2>53Yrb#RzxZ9q>*epVR?&L*lnyzXj|8^X2*en3yF2UG&?F
te48iG%O6JORw*ec;3IdEbOSw)*JLjf9U7_E&+2`cXV>@GVdDO1^fG~?Y)HX>Oc_0&G)slN$2(ylUddm;?<DJ*GD%&iikT(PJv?tVO24X#O9G?3jXPD?;xtp
Ed}=E?r<n6gtft$t8Ko_;6z_yS8%mUu(JX}wjDak-r3n-<O}U^kVmjV3)A|2;rauqWVE9~U(wTI%6#0)`;Qo#hG}K(+A}I%LgYr$ZVbX4jECZ=W9ULD5&%}i
o?%NCL>fTcTIPxo8PZyM=guYsvq-hRxf^IUoS{_V(1r3wA<tX`61qw*nE;-mAFDJn(g6xCGXQ8u`fFVOiZ-0zb%)<@!_w~DBLvw4?)HL3I%5<oK-n?MLh=?W
1MUxVR*R4d{Je9dcZ9-F2H8;Kos&H7QLb32K|q`^JFs)<ei@C6ah(+&4xeFqI;=|bObN`H;H}){cRg}%RJj*8_>7@4is$M`LR^Ui8yCa&hEItwgne-+b>6(h
0cEbbg!0Wt)4E!Y82=pf5>~AxcWavubs9|6)~FHynUgB<Z`qvw6(!`}4$Q2a&T2ixn7(7^0=NHnEICY>NSDWBhp44swJ#y|tm%j*)01LhCuTCn(Mez(9Zt|U
!&n@5X2x~aIX+=~L$fUL*!}j`DT$j=-YI!SNL?Du<F5Drb{<uqEmH^P0&(zT5X%zA6rjh*yy9XZ8$T=LJuZqYi6y_>xRRYr-}&4rGyk1Zm0Gs68x4BK-PX4^
)y))3AH=Hov{B;10RW6Z$Q0LJ&LHzaCR@_Ir2B>_-*+-;6T?o&^B$c%RPI7Iq4iI04XV&XXXHGL51$NIOB1h14|*=g-5csqWqz*$SNPnpv#oWKR)eR@0-383
9e@P*o?K}1u()UeZg3?nEw=z!^i1|1!YuL}T18;#P+4@d5bD7z?K4wDU8lsa)A8_%>eC$LR>i9(0qiv2fwNBzv^vdPNem)&Xh-W>n1>SpaDs|Pn<u>&;Ro$)
XT^^Wg>pWzmgK7Bqb%|YZRy<2@e_Z*u1Oi7azCD`i9f7-=UC-?s0ue>NK8kRyeeWEz~xWFKioLSL&SD2TbbC%H2bJ9FyBbU&pOb$=DTJ#{;FOIAj*bpy$fn;
z{Q=Ct{F={dKRS#IuG1(1jq+jl}TdznPDfTYj(so+c@liTCSqhG%!Qb(yGrP{Y6s%%EZbRV3AG(20+UyM%jAc2iw)0t_YAe3Z56Va9XM#LrP0Y1&JtV@H%{t
l;SF3tD`0UoEK9@?Mmg;Vq;?iMV2r+(|BTRHl_JWBVU-}y<I8WN}~hsz7pY}NM>LJ>u8)EWLK3xx|O*uE2`{B25fQemqsUw+5g1j?=#zm<kkSlHw>w8-a*OJ
TYS!}wnP9P6!C7H6Ey-^Rp{bkAnC^;2!GxqahAcM1HnP%-tX3V0MK@zFt3~ojTm<(0&w?NoI&a-WcxqZIbumwqjrCFeMC0i)TG7~ctYF<e8ynPWgj`=UyTb9
$;gE<(Ba}vg_OeJ?ozOTHLgK3BHaOO?X@Zo$3H)4*Hvn;nM+0uyIvCMXm4=mGRo%M-(K0O5>ctd9bS%)4|Y$Gr$dn}0golP`slb@TM|wDWySb}QX(x9RvxUA
T+HFcVd!@l&19}9pn9tYxKFnV8mk{LXnw{#)?<@iKMjBjTy?&G#%5+$ZK?G*sn24BcT6K?6$1yOV@bbvu!h1`fMH+jTjsLrbc?Sl+MO$34ps0O|1;3W$D3G?
jQ=(}f0cWtiXYp0BN{1#Z)#x8mcg%iQ(?8kC+qF(E64bND;nNsMF^I)Yi6ZqF}t5Q#?HSSAZ=JGajpqPtXyCNyEPuA4cQtk6T2UrwH*L6MvvGgjL!Ute(kyb
7o;$)g0Xk?&T4U9-`TJDaI-a$xL5t^#{E1IDa{6z1O{5T8#uM(GCc_B01ePVUM}iPDZSB%4`akG4|Onh3h`aGrYA+bFyChw2u{>4`DIAHw&vUxal<Bf4}haF
35EhUuXTb7cMe?huO^Qm-Tn6<?8`Og93<ub6;uyeq|4fp0tUFPNp^xXTniA9{i%VfP`Kj#TE~TB9ID<MjT5Lfk34EKqi;{p3NXaeM^?4}CQH}?UQm(+jBzEA
8q5M)F&ts;21pTxG0-<1WuF1a0DJnvZsHpf;$fla=tdDV90rtpsAXu8$K)#7ixD&w)~)LDVXPxm>c@dC(Pc#(a>;-?(_cUDloc%Yf8f9yv|rCPMR#M+<q!SX
&Wy@^0Z7EH1m?jgtb-n@-uHrSY`WN$c}gnGzc)CTQ)?VYiNq$?wj+^Ij?Rw*<0X79w|rUhN*zB#YwFm@J&ErEGnTzIwcyuJRH%+V^>x}gAW3&Vc@gNhH5j{4
nIG57)iU;@V3nIG0jn71-9XWxX6gT+6=O4?+Y{5sM&y@jjLolpw=OmqHJyABkHS@A<b--lUcQehc=xg~j{{_Hs$ggel8TI*#5u$FjudS$4t-2Hxxw90O4hJ{
YUX9tf~D~Kg+t~%jYnjaHXz-_LnHUW1ca7Y8NN6M=~1v9k$aFNzpBs>Q4~OYv=*(q7Ye5aHD!w|<co&rsU%rmkg&3rL+0!nS_){w4$V8<MIlSq98PHGw*iHH
VIwAtT#vbI3T5Q`b4+B=QO${z4zrsOUY5nUBKcY|_2&&1QlWE;B9lbc-0mQbK~HrV`sW#ywkV;d)u@(lr?neU#?-BBEq+t6$(&D1p9^IyCIwUWnuRyao5xOD
)YA~dsqAd<S`Sm^D^6Hw{>2&&_=UC#Oar%nX@{ZlOqI;mcJ1*C$xk7Fkh>6+*b2(zJ;$=sI9ACr3$HKa#Qx@eaA%!~aDCprRP*lh`wp7_0rGfnCnJH&=r_@o
WUd&lYbkeKnWm04*!@Xsq6tmrYi89axC)4@ho|W><1ld;@aIg<jVBZPtU1@yO&7ccRMZ@?n|C+Fuw?~jD))g9|0aZ3A7G{jGm~qr{KWz?&&eptVF9GJ_(u0d
dM*7pmg*p=C+~CNQ}$qPz-62L`u+l}vaTajkx#-Zat-e*_BC~8C6>Me5ws*AeX}7JJ)FpQ-;u070bY4BvG4oPS4&loo~XV4${34+1H7Wz;TV;)9gR;5^A;NX
oMlaa`J(b3Bm8rr<Ze6vj-ri`VDHSR;TRo(0rF|)M9Ua`{*X#exALkb?V4`F>k9(zya}ib6rFl;5I^49CM>T;?)^c<bWc0_oPRZe$>!mz7ePWm;DwcioEU~$
JsGtk7D~1)5bwX;`tlpq_NGq15>8lE38F&TD8XN{nSF(T_>SJhw-7Gy49l*Q8Q(FOLSzY5Ms&8k+#9+;UpU>a8CiJwYar$~Iq%$;hj5UlKMBal<(5i?=6+na
iJ`<{q<9ENji<tJ*-0m+h#e@rIbmO~^*xr2=;=lZDF5crZ$(sH)ZiEgavY?uj&VdN!K|x;4#mY^;(~Oly)Kuo1g2oRi9)BmQ0g*OfppMs^{YlExcm5hdgXlH
wHEa$%rg}CbIl4R<CyHdJ>&K=ZD`sn0xe|rYcM+TJNI-%itFHTGo{^i!*GP9ZV-+|zwGA3Q@A2Y&)k_)y=2?j*fOi6Vm{z~v6*!J)H02Y?#?ZM+7{(bV6jSE
G?CF^Y>b=xG2*;vfg@Q&x2DQLwNDmAx>%@O^70Z5Df?$|F8QrT13+MbcMFlZwEF;)$2I{NQ~D;*zzgt7bkloxJu+ZfFTvloX{fwP4UhCMecN~(*CA=denU&a
3u52_xurppCp4nUN!38*kk(D_w=vYh0|{E(VU=~u6L~=5HD3?&n}}St;3-3@=W`7u=>x%yxI>qml3C3w6EQIqTWgh!sULLj&+~DkRBI`I8Wn6`&{}<fcol-_
21wE3jdeldEETczz|X5ee9M8k;e)^%<TMIJ@Wlm@>Mg%goH^E%h+wYCH$BgC`yuDbUMfxM0li*!{gpsYG<zMyxF^@5o@+dY^+<796X!}5wfiLCk<yF!>9*|2
nIVkuM)sy-yinPJme|}3_Pf1w7&%4`^|<UN@t(eYCX9UZ)2Q74XDK_Z4ycD_2@+{F6hPBG;n*~7wM%;n<bRT&znM=GFJv|k>rF*n2l%nB#ly%6k<>*;8*pio
Pl>3D-k>lmL;_T`lvW5VOvq@$<zlt_>Z%@sybDH*&Ww4L?**>YxOM&CwVEh#C)GR#k{6m@ehb$0$*Xlh0-o$7!3-v4PF}^h*KThs{hv=#a5!(nWvFf;am~3p
fJAFCC{6IG;36u7Gjkj9s)n#9<j{iOr;p*A?ac*}m~Fjkg2SQqOxRI-=d>#f1XUeB0B97MD+j(Hs#C@65(#GCVR0kF`qa^BbtBy`vbi1gp0+D<BMb+?QDGeq
Og%b6qIZ}4dnDBST5B{lewU-`ak%D=IZ-j9z^BycuAqk~A#T2qyE(}6eAd=+@O5t{+Vw%|WjWjcKs&=0Ju0YGPa#Na4-@vXnboj4jkcq)H}gNFCIq07xf~0y
Gx;??IPqK0z@GSbpoUXztl3kfJ{D{w^e3YniG*cLQ6jlk#16GhG_-9_qVg+(%q5k;)F8V-31NC2QVjwR-SShdgVwO~@%DW2J*|40MXo3*_}0`irozJY;d=|v
lif~N6rMlA`86u!bJhN~4>qb^STT*h@0vL4UVA#h(l52gnC2U#ji|$+{Y(BtV_#@cBmp@UA>{lmWvu46vX2c5kfc@@b{1>4s@k8Xl^5LL%v<w{2Eeb=fR#)<
9gf<T>pb4@_+nps5m}}Dk$Qc!Va~{d*ee`lBD{p8tx$D5!-41^S^*0du+$%9gEysi#a)%yJ`9A}Q2fc&A4C*$6Oj=T&|*CNB9d!=aRBZz$yeD+NzKZiyTtRv
Gs2V6o|yqH^*>QSjnTx5@Eiz^DYVma)Htko-(1Ymgg?6Zd6hB25WG~1F-^@z4#E4cwKuM3n7ml$r5@CM86=mE)#8&?A(`5Pvs<xlO}968iXJ=4W#~35>@!OZ
7N0Qy%()MLXS3x#{v_csF}6a^+kgGtOM6;92!ZAn8*Ty1sldVCp{-u+<cDI*zKAuwAta91Vz_EBIl=8zj;$l6s6-YJXyp;vOCnW<FrajtmW9EAgFkdZ3=g~$
O%O<lV+aF}yot+_bbs6`gQA>>410p2?#(F-R9t}NL|++^zFaimO+&5!c;raQZ!;kDB!|dNwu8wS{5v!(eMXx=e;RlbijlPi)ADMetjz4|Fu!IT5`rVu6y0GH
q|y|oW2}Zp7m!X?m2YFZ`1W*xLsiwAdit}{qWLzN&Pi9wZvPxW{S8J|yBCKIxoaqn1#t4@I*^hQ+WM9i8hbNFVdDhQi(5noXK--&y=X<14Y9Kijm#8C<5?2{
$V2zs5XsAsl{8)rTOy0Tkm=H2M2}wA%kZU!fdg3RPQCxJ>XvL##?)Ts*K;F{6ox{e{dSsVAJ~dWa?FvSpSlE%Ei_c~q2ez;XYFZ&cIj9N7~$*dcgbPIDAr)A
S%R-}JFS6y2Uc%HTasNKZ8;PzoS)bsrdkr)2R+DqEx5tMT$ODikl-tP;6SfL_$1JUg!tJZ28#Oy+AA*>_fJ~=<%Sw>(P*Aie7B-`SX&zb3ksM()JIlHP`U)k
=QW5H4w$f0)G2Ne4t<Iq`=eRMq8RRGT5RhooSM3aReILot3uF@voR2G=age`sIw=twk?w-v?vh9SiijB`LsjyqFx(N0xTqb9KkMO8clYqc~~gzfC_}IUydAy
e>0Mk;t~*hP>=@mlk#Y42iPzl$}#NSmpoQFySR^0bk43^!Io=9{!ZRMa&^S4e1DHgh_Mjhw#$OC0zu*9WN)hXy!ma9rGePCi~85@;`rG9@-#VwabI+K9oj+b
TBlK08eSafZfuwb+{rG<j=#{!J03dHvu7(WF%;zm#^3C(X2pDU=LNz^jM~xOx`fiQ?$gDk(wdD%1<(r|Dtm!7RpAKlUwt@}pAMZ;18Lx#PZmpSoSV>>qJkVV
hWSl)*iC}cWp704I9Bt5jTVpmH&VsBSzCt1+x1lfd*;RAIc?ATq%P)V)2Cply(c;FB;7ZD-*wI8v|@vk7+RQxc&!Wn1^6R*1|N-*zE4@SbJ3701GQ?39^&eM
-6?&&m6lh%qL)lXWykWUq9-bqd$$_}0gjEkWM%myXhD-r(FZ!-RIJP?)v-a&t`iw{Lk5U7_pgQ!MoqotpdjuF*~H>YRU`RDR4z0OxQNnQ;aXT3XW5c3E|gpo
P1mRX0fBz9)u8FQUc1-I8VZ@W{pmx@TL*8{6{6Q8V~{crAx`?;JLI1@U%8?5XAz$d;u;5)q3@8G8U!*9{dfmP5(kC@m-#n`@e!SV^fxrPIZx*4no?~(!JUgi
a}9Ni@g|f60ma$n45`htnMT(3w6t$%HcpcmPt$VKux8hlpoU@IJt&O9T+oC>?AN}$R7%ciEHMA5wzn4aHF{l#%x~wRN!3e$40L4o%v3UC$o0rM-W76)dtB*Q
f@EP75w7|$f|K@tXZLyn<3b~|9yKrN-dOJ$>oSmB@ZrKBpvJ@Ydx*QRnm+Loe2<pV4ctz1kFx{{-zPFKTv(7{waCLi03k+lUY)Wtu6$URV{;g%@aZ${EFLfs
OlDc7xY=Ag%FDo>h=b|x{USH8d~0DJn;aETsWi^IKyZMeL!ajcm9&H#3}N+h|6Dw&UOdI=z)+Hdb(vztMCoPKWQ-eg_0jN-?ynIrX{V6m5_(`ly**y8VYA5z
mG{{I^OZ6t<Gb#>_rR8A-#sn<FZz`TU#j6O`;Ly;&mnPHCZ7s#t}sN>6AovH-CSs}?JYwz3wWgHc*Z#tFIWO*gdN7JP?rbgOtW6@?}4<JZsI91{jIdu=#_YJ
td>QLU{1km4x3IH%>B?8Nq`_jeen9@5c;<-EpnbJ>w4lPCA~BQHFZ5S+G9;XkUDW?+gWDqklS&a2@iN*2tNUfJU)&Y4zt}r0=qzxvCst|W@9!5QEi08S2fG$
N$6}V_u+DUUu<A44+^HDHZqWat!*}e0;EEK$+}Z&Q9D^+8Gs2%jcH;DcGod<GR2`6nc5F4v1uUOowUoXfVc&fEF^HtApQq0x%-bKvRXUKmcA`&6nS2fS$n$q
+s72>j|xEri5kOjdg`lzsgIE-a&iFnM1G2gdYa_!2(Bzb(5<yd4vyEWc8b5n)lLx#ZUJ|rqZ$J)W*;5x;yUTueP*K#5vA=Ff|Q+_-p3FAPa9BGD?_}OFS`kK
ErP@m;L_wTH@JoxOCqQkD`v0u_D2_T>Z#7(TGohG`TDYOCi+X!EM%oq-n^4Tcg|C5`m>`k!FT5-Fdmnx6!7}|4Jj}hZQEQqz#WH`wMsG1h<Gog**MuUFw;?v
zBzMeoft_)bG&Y2a~<MGb&N8?vi!U&$oWi0t|sw{XFW3Prx*;jmy{fwv9X{g8<(Zna99-PVMBldfb9(n6`?3{Yoj~Oz>{8@@GW=P9gjC|*2yLug-N1BZR985
HUpHK;)R}TW&#s#cz~}NtlV~SL2|Mk7MuO|+UE*dv31%W5gV-L33}-1uBKr6VEy7J=#~VyRgYT5@MD1?Z}_T14OH1m<bzp(`?ci3m7saX9tJ$ZTu9g2f%MUf
SI(i#Bk$~l=<g9m(L;2F%0F}TQROFbUdTW15g2tPvmXykY!sb}ZUZoe6V2=27&`?`1aRBSB}p*O`CsaUS;iZ&QfEa;j;cZ?pLP@MpO|j5961dKLSV15UHm1-
9nJ+A+T`hQsRgS}bApWa_`dL_K>cKgyXnqReWaI}o7TJhf$&7;<6J4S_^ZQ=lZ${eyj>sR<PAIvj0OuFd`2&t`zz#TzAviW{Ukw60JGd9Zh9o;JkiLFiZ)^G
bq;(}$tT1-hKJQc?z}hPo|ol^@G{D|(fO>|D|B5QWpP19%y4IH)|7gWDkJ+(jdFC|n$?uo1NXZlfuFw=uY$&Yb!M9|V=ul@{@mp}k*}|8BUa^Guxo6sqI};j
GAbH<^g@7aIQ*vRpJ9tIzftI{(9mtjj0(7i_hz?<&v}p88mMfWg_58yQMaLQrPJ(;C<0L92q<Ez^E%~}W?JC=g4L6$Q>MiyS7ZkJ8<O4aVYoYBA64IS@J&8z
Qsk}1f;4ZC+iry6WWlRg({A5l!Gj_F2lOLT$HTV{C0~NSN<v=WRIlf8uD%X~Z^G~nFiH;prZri~`f6OY0E+@*qj=x>5SWR3f%c>$e!n*@SH~IqWc!Vg)kwDk
1;j^ma*`kQ4n8@Jc6nA&i9RK6>Ny?4?D)@_C6MWyt>xpx29hCV(~Q$GDakHZ5qUhBD2Io1Y<xVBqz43&26|l7BbI2<%h12-km0twUc>?Gr4DJUqQeBohqUEd
1X^|{uxxL3FZ?BH-fS|O_@s-op?a)rj|v_K3`VdxC=Z)736Y!!<Jf&By~9Sb3ae44yY@d){hP4J$}MOF_C*V@H>(nDyMLe3hS6B3`|wEj_)0=shHr6Ixrt3+
{h8(8mocN|6Ewn&WG2ZO7!8skx6wK{NGz8Sdh&jI>D67o`ELY?DDF^?fWV=3|6#<gODorWD)<c1ljOmIQ|H$R>04XI-{l|E$(YuWXbI;O%#S#(k|fl2pF5~d
A2Qzfk~khf?(unZe@vvG$eW(y_gi3hJeBL^lcs)0&y#zO;WiGJVJ~TO+BVkQr~~XhkU1u=fe7)Lg=f`|M{<w+87R5v%j+N{b-%Rz5%G1UUPWHRlq+Ay8r*t_
cq2#C&87OnnB0SH=?E7i<G;$CF_GLS_(ZN5jseEBFuSey91~hsb|UzAI!0^&U4Bp#+=2?!01b%6fHs>NFYv%78DqST0zeu~_4jrgn@o}P4rYjc6S{-d%48)*
{Lj!q2pbDSp1QhQ;1gd<>PCeC7x|M_>n?3q0*eL98#ThdC;Wo>{l8kFN1@Z+Z(lBZpYFT!hnqm@+qF@uX8>r=?)7JtpUoE~I!n8GbC%#LBeOeM>9$@$e~TT0
{X7@(a1vR{bNFPAWqoeF=>@W{A1Dn3f(4&b6+iK(qa}3I<;a0&E@Bewr|sDm(FxeAn0Ui*N)^wNfxPKVe{^01<|2oFx^o_HO><>emaR9hG;c)BF4oez3ass~
ckF7`ugu~I5AO&5FAOZKKVvTfCtSbZg6rKsaXf3V?i|mCO?ufa?&LJaw%HbDV+v^>zhgiPbumBW$xvno1k-59;k~zMs{|qnc*XS2*Fzj``H6SvJgh$cRj^Us
g9DXZostS8HgWJpLfe{RU-o`=u^W6NE^h7EdjyvbSdqN7N*^Fr<#u7VxKQ9)9o6lqAIKfHWyTLjJeQadUjdDitP!LR&d-QZIb_y?Zl)2kCvzhPj|fR_*RDZ0
$S<)FjArcj71r~$e8jiB;~2OP>d3A4RQI|qDUQen8`OAS^(pf+70FW2s<SS;&G~P3F@8;v*)2F;Q?%dF`2+Szj>&XAdJ5?FRFU64@W3ImRh5l@MTa+Uq|Il9
)ymRa*5xmon|i4>UhXJQG=2m5pf4u16Ne6PGOH+mwrHG<KFml(mQWyj2ls_(Dq+?YcR>u10V7k(B1|0b@kT>v$?tUmn~=HjiV|(-TBvmi^y3BXbDSUlm7Qfn
eHaPk8xw12cUcZ@;eL=x1t!J)vqw+az;yl>oTjFqtN}Kh<JoK51)$$^(^ifo<6n$?t7Op9UE?zBG)a?52)QPi%!KdAkMUrUq{F&psr(V&vf?=@>wxOs%(rn=
H$KMhi57r&GA_%pyHwzMUvI$6k(Fn)#EsAmQ(++iBG>J+v225)nD2Kd>kEe#)q9|W&g!$~%_Q9;%@BD{>lt{#)n5W2kf#wrK<(MZe(0L-0~9r159K~p{qI)t
TlYYt{*%8fGMK2;_GF`EtqYHd+eS)M3l~{uPCrL<l+#rLxIK#*=g4O&K2<&aqr%aO8zbapF6q&299D^ij2Tpw!GBVtGsYM4cdgq<Mm5^NRV=N(F_@PL{F9L(
*rxFWV@@?qR^}B7?dX@-7fhW&rM2$PVb&o12!6$E`EngjpV<0Zgc8*ynKR$yUzprNH;NLg%6o;mHsaKsLXItIH_)?_9c|<hj8RNt(#`+r?nCNc1faR<8snB7
r#k4aox8;KZL>hVF`MOH^(65Y!dG?J)}1}Ey8$|}%Ec!?`;LkdGTxyhoG>p5eq{tj@Jzn6D1U*@STYfG0;1}3gJ2`N-pBLbxq9pk#|fy9^JH@$YB$U3dq}Qr
97JPEJgK$l6Ir+5Jb{hAw5Zgu{(HXPX^D8E<B6v{JdqWH?AN#$@OC^z5;io@A<cqAjZ|5}IAGk)oTS&3)Xj<BqA{*4k6NHNCf=zL%C#A!-gR1LEcD9Z7?D;^
k${3q<}$NoUGE<*XScU;_ylPD!y@lBpSver4te>j3JL}-|L_~@U6`CGZ#Eu}lB&u%aX@Bdu$Dhd_srQA*ATA^ZPUk0#D9GUIcu#nD(vIy3*EhUv|MNn=XTN<
39U0c+Hs8)@*C3Yf(d?+K1GBym=gW(1uG>=;}Mg&*37eoLo1;?Y?ukC0lm%t%1xc98R)u(RxhZXhTLZHY&YT8hG2iX<HL+L6eSX{j0p1L0dC;~XkDXWg+W*m
NV|%N#q=`MBFUqVf&n6W<N*^<lR#9XWM%-|a8Lr!!bHW@{-K@YImJumZWyB;AS}GD>OvP$+gvutyCEZ7fxPhe$SFBh&~HJdo0WT{jtg23iX4@g0QcaeII7!&
!N)p()*&-dDwNxMVs#j$`sb;Ay3^izx&W1iT;Z$xe3T9JvAo@N$3jm7wk-9H_lFSG|9TuGW=PVRzT7kug$gw=MjoS(Y@z_Qi@bGAUBs=-om7owf)UIemW<Lq
-G18`uAZV=GuYM!#-e0OyEPH-|5U{Z#h4ez8s!eBsd_7pJ(hd*PcX)><;Lmrj;OS8ghT+P6x0wsyua%%b;tO!yim;Y?rSu^(HmN}Fv{zM&2rB2s-VHj{0ogC
Q<*!g@p=|#@qxVLwqHbRE_IxXb!PW;m=CR*FbTp*62{y!J1pxM>51{&O8t^k7(UxsER^q7kN@H~C^Ohem9>dR*mGCW2`CT#S3MNW<M=8tk*)VHdh7m_EG;*y
VZ#UXM-hu`9iMmrWqN@8M9>={zT!LiSw|o<HCkWYiJSYNj~H7uUEvBKwsF8V4fQ-w)8#JXjKjlZ?2RuZpw*k~{W;iKV>{C^+Xts2JL1vpe}pl_a$t61W&v}g
GKtaeHU4{yzdju<t&)L~7mRL-(NClgaQ^EWxf;T!1qbp4XnYRn%8^eXl`6T6q2K`J*?Gbx^_sbXMkE1MzXJeNOYODe0>t+F9vTytdbdp)Ti`Six@eR@NE*?t
769YBQSMIp8?3Tz2yHP5DEYFqX>}#O|0Eo`2L1I8?;1q|bKP=RsvzPBJuSoG_<1*IVUF|r-L3iC5Kd?-{#lkbW%ssuua8vS&;AoN^jqrlL;5_VZ5W3t_o|6`
R4@%C=;bgOcU@tjYABBMs~H>%4U~L>D)t}jR1rpZNTU5O9KA8Kp@b=xa8BXhoE?JWtk>I|lp>#h3`3ApAPt6TN+dK-nD39$(goGYl^2ZT^&YkAd=q({m4UUa
gUi|K_aRzAtaIF>`t6K9s%Nbz@MbNuiyaJOn-C<s`0SOQgmUu?`WJ@<-Rja=u*#sJ6s9rU*~Xd9%-SZ7ofLcueBC4!`?QYgR&jE&MIQRye-w?AxIDgy?C0*;
AQihNeqd+A+d*V)Chd~Gr=~`v@v7v+Sp(HmaPJBU*0f?^<bc!H{TFMrE?WpWXEcn4yP;R0kABL#)#)v&v%D{g>dIlx<b#G0f(B$DN_AM2AjLFgC{GJ*62K$^
J6!zbhDfUP4RN2ol?A8Kq#H(16OC$FO^t4>go6nos3$qHj<WgeJQ;>!$vL$ZwPVQ~CPvn00c{0kTB7N22NY1>_WtFn#=8ens3OQm?Hs0}$U;@ZP|Dy`yl{{i
;V7+CkuS}~D9$6rKKLZFyANl@ZaDE1<qWBO9oejeRlgB!nFZOb5C2{I0+M|oytEJ@2t7v_0ej<>@%X<BOg&N*w||2-T*+{ATqPpJq8S4k$2m19TE@NtnV~dv
JStt3zqZ3kiF~~k`*6$Ir>)2_oY2*DOPH+wIAM(7&I`#D$mz<quvPRfD~jEJS-AJFoC#%8a`Li>#Mk5R9a`F{HX-O33XRDJd_$vp0_H6VE-8-U$~?fD*lNU=
eQBxtvIqz7KjrxE9TEZy;U#eB$c^LCDYo=94hS9BZw;GToKBA-76BL67&X-lk?iF^qO<sb8J5OHmu~H1inn@-*sn$F)qS?yAUP^@ecEF)5fnP0f~B|*#~0Cm
<Xc)P34<0?w{O4yuj@X2ULurk$UK9rzTA`wp7@3NqR_7WNPZ_C=Y}K$$!xR4?NbH&+eb-4gR+0i6lL~}Wh>MJbJD#feXYpX#71{DVl%-s65$iLB~a1q$OWFj
IvoZ%C9Rv-T2)43r#AQAx-NHzs_{VkO08;#^k4sSI9BxonB|&!HcZf$nXYN~miPowKB{n*LRw$EYcpDc|HIt9Otdd>$^a$fmFu1e1vZnu&}L7EB^;jfeK^?{
O9CXLF~b>5PcieoGV+W!3Cc<3<hs>fJ$mu(AU0Gb;ScU{(Vi;7%yUorP{@TijqUln5x1Kq7%E=hh4h9L)TaD^)i!Rf8(bcWDH$U|ZQQP}58qhOEOP2GW`TO7
F-AY7r<$*=9P-8{a=G6N9iBcUeu-A~F<XrcdstIvdUW2O58<|H<;6FvnYf&xg6|LNRnGrCmXw-5!T?h`!6^ctcd-tr>QE})b`T5B_jT^WTd#i7M{coIOX+&t
G&=~N8HO+{3r}L0Ag%BqpDmI$H12Jl)?GX5$uZ){Ce=z_bs9Acy<0b;<oS9EanbS7^bPKxZq&D*%VG;rdvoMtjZnyJRg$Pj%o`!hdJtawNl^Fo4!teYj_(3W
&ri%1vgI&(4A!z6o_=dV?^>8&BLl<GTBL*k<fGl41D*8A^P#;bN=nC6F=&~%{}n)~&*f7AOVd4GdgYrC>~L_T*0i-8>}s7R@{ht~bCBGAd(8P@XON>P5XhTe
v_ZwU@nL~2myHs1ke33gr`pGJYT1maYStTqpuuJ|%?<{sIIi6nanSWn@7CkXmY9aQyLReU)IcI3P7Z5T;>2ih9<p<(+VqDd&VO6Axm3{<l@6MSwlkestgdV>
gs)zSP|I^@<GFb?D{3=4)aca+A?O=Hnk-&6wYv5JrK*#6Y06x<)YuM|6__6RotVRlT1tOz2W`>4;@oO?H=#tfk)`4%rK7rzqd*zpNcggk5$DOc8Kz$7BfGfw
X%!QX0uY2E&HH>pRtrYPnR{4#!K8k`=}CTXbRwoq1UFrtvH(S-i_ZE%6+##(DHcZLQZty-6XI9kxlXs%#ysB|_yG1CJ3@dFw2YP(w$*rTWf?f3p4#`4lZ1{`
6MaY*`Zc0<ma{|bhx(;@vSq%|(h3TBLaXOuNGDO{T&D;?x>5jWa+;d5=)z0x6iLkPL4KxTb3|Ti#&?%c75}clNM~(!iz8oTPqDFt`cI7AeJ8Kb$pg6ooyI;6
U8La~iyn+~eGi#~JqrF5Q^Vt{b^$gPhN0PshalM-r<v44VszFa_30#+C_2$#nNL!&$(<Kr&JY<Ky_b{y^m?*|_2ez#0;S|vzZvP$)8;r<U^+a_A4hG)fA@F7
rgA)K&q{{sbI#b#*IYt$&;=wIekR8Jek&0)zwhh9Acb3w0OhV-Qckrs#06P{)!lJ}dXPhHc%RebNYO8JjA9>u9?}15HdKg1-6=eke6JjQ)~82HWPZw@b(~Po
k%t!R_cYae9b1ZkyF0yL!+L;E#o)wtdT&-Q!1~fF#Im*XwbzfU;hzps3i``^P;2PPss}s{ohSXg?N3sYw)N<&yn!GgKQW~v&amgz<fZ5ldd5m|O%Fpc1X=U8
6dRqM02&ZC{m{+n8+`2eh95&T|9H)V(-&?eZzRGMSngN<o=8+R?o~w?o&=HS=v}+aBvPyy>%3~BrERnuIx+`-y{E7j?;fRu&BV_BH<_7Q7zsz}8HBqQ=kZ8C
xb*sxgWLk5kJ-^n0KAmh=Q?aK6jI9LGw_P7-r4+(oHLqKQ|#8BbaEu8{PM{|_Cye{j;WFmz~@X-5tR2n=bRZ(dz<Nc;Pk^Cy`|T%XuiSIK$sZSf)fM$-AHs8
qp(CAvh7>~vmj{y25oyy5wAV4s?xetq0gN9=rX%<?i@1hya4Bf#o5zmVn*Xk9I-$}4!f-+@@wqecTdln>qiRVNe)@bcJczA)o&~=NO|ng9ma|iQ(^rwUCpt6
KcKYB<8*7Q{EiKR-*HCPO+zw#K-PC?o*-v)^OYEBm3q1x9E>EEl!F_XuL4pBjg@;k)JusotO;&k9p2)dkKT|hIJqMsQBv?M&Dng42l@e3YE7ABxHtB{2Kc9_
6i+MVfwEiRkBFM0lpn@SAYs~_)Q|!1vxE|UG|rvtB3j%L5=}P_Rt4{~UWWuQU_!{f*3mrT_7$gQ!LFrE7~B0KpfYbGDzM?jMj>d;kI<H;SCdEHEr<t*oHzym
GH7j2PJ+}?nu1|ur8l-<pg^#+bX+2I$-4{%dvT4wVT3=C0&N0v{giaYEIwYyuSi&_OdBrAPY_$}@eqp61OmTy&d)V~hn_MVan+(9woI-kbxc{}hqgw*Gk(!8
B(D7gI}{7Nkybl}R)h?-**>LHAzD!@3s8TeRDp94MGI0p)GMSBjp?vkK~BhwYo6!T^Zw8s>~FSW&a@clif5cAP@hm6H@#wJ8zVsESSim(|B(%<#v9uHC?oD=
KmSOwuc?1S-th-XWi-6rYf`$XQ?3P>@wt2)mZpdY!c0>?<hK81XG3G#e2-`a40*60m~=y$gO^PgNk<idyA9R*N$2quthlWxTVB39=a3Svaq=!>T|dHgj-uHC
F{I<Lqyyr|_JvsY>G2}>t2s3dYPOG~&c3spcCndL`$2lsslpEf4ndn2I0YacfeQ=nn{R&C3nc%^Yp^vHIOSZ+o!ww#b%cY3KE(U6ba`#;&)PJ9bIa^cU59||
cRhFWB+Jr#uNG~QQGdZJ3pAqDtbU=r7tcSMFH=G#k}ThW_Ol~=S;t|LEEeE0`s&0sKZI>5(Ih<JMca^B56pRWop2j^FoqK)PZq)tBYmRJLc`){e}igj5Ghr4
Eyyq7P{xL<@|D@qUH226E3^<<u$m^BsPPnEkQDT1L&NB;|NSL);u64;U9AZG0I&l|^%_G}F3rJS=8%*(YG2a{=M-{=nbR*iL3Y-zHBv%st3OF?4v7_ArL7O%
fo5$nV=F!GrNoMgtoPs^{mLSG6G}2;OMxUj?BsT90gAz@bR718`?o&X*H{3BUu<Ycf;BWe0T*v%PC@S~-yv1NubC6n@jpT-z97H>Jp$8+c$BqtQyY+aqVUE?
UY>yy`$P4B?Q9-%p+97bs?y~&YC`g^V+nb^L8Ntr39nR?M95m&Wn582k>G%jeKh^4&6S3HhyWO4#LJzRry-Y@=KR^bO4Q`oTR_CjAuAd_mqHo5Q-FR9CgM?)
?MJdd4I1`78W0h_X1xUH5~jBt(G{_9IWq?%oK#*K70`&2-gt9Yr+!IrIzUE5AHc;yHS5eX^vHfwPat}CsP!7^w6S%4Je?Sy2U9a+Yl5eK7?1}h*FcsE9f8Y3
JN@%H52+&;=)3Sl@oQU*U60u{Qlf(ChS%TvJ4+iwPAF^F!)os5Q}49*l}-fDgR~3Wdyb}bmk<Ha#eGu-xw2|sVaG#XmU9XnaniH_1t{RS#PNHnRmt+>q?!|8
<Vo^+2{(-dq5i3opJfjekV96ojfGn;N8<W}?h?mWSy{@sr+BY`&BoX?)V#59wJ>T^>20F6$UeGvAp1A;uFCFxmg>1q?+Pvt=BS~gN^Q*`%XQ0NA+hNkFl_(k
SH&YcE&VX$Zx`M(&qG*S&}PFTZt-B;zsxMrqEBd@41OZ@BR7^&{E-bd?QsgqawB?#L{2R#fsA>C)ef1>moC(-x#VT0iy)ChO!|}TbV&JakGt?v7KPU5sN-4i
$xD)y_s%J#K_?cjd;y>dE)0>L6q43U-W=?cE)eOtUQ@~;wAU@Zq;7ZE*Yp=Q;-`hdRC-VYMd^vjq65pF;x6iGSbrzV%abYgE4hNve`%3jQL;4X7u}Hj_RUDk
i5MA$ad&=guCRIv>ZW*y4y!*M{}0-(x;e>Z6mtaJ-PVq{nPR4k$c1z1KgxgFE(xCa#RCd)m0!lC%0>yvkzdhnYZ&043_{96j~$o%gpQH_^n1WJ?0{R=SgYQq
Kc}G8mg<p}N?Zd7+5wX=1wrE6sT+5hBpacn50d)9QnHIgXFoJoA6A8ppAPcHgqb*z^1w#`<ja&Z71O)O82X3GevypB=a8lW3|nd&J<c|WysQ548UuDpcSnh<
O}4Yvw$X&|ZWLq|T-Zpo8L&o`R$bTtks2Vq_X~EWePwhR&~<d`=K_*4LEpSPDOBn4nWMfb2@*a<wr$Zi??lFIERpFD2bH^*gCdB<JX$be7}e#FoGtPAY#>|%
O*6J*kN_lI1G;Z&KOX_#3RxQT1QfYevx;#X3U8ZIU$4q=G>icu*k0IGRHvR6$2!Vn?wu8f)doN~m(`U55AJ&qAo`KzcmjxaRbds7l7uu3+AG-1h|->%*lTNF
Er&7czJD{EE*&dtrBIrF)44gp6Bf0#JO5S2w5$T8zO4BQkJ!hn+4d%%t_v5u+x2l*pH%n!dO>5~y+-{D!DS+seMalzS;lgigdCu2+jkk)E2~{~g<gg6vh>lz
Y1A?mAYBn3weyy)Xq3_Vs*yC44r(op?AGN1%dM&4?ahyVm64)I#x|=ssLWJqykU%5JkH8LuCFpt+1r+Als~P9AZ;q;Csr~h6|-3GbMZ4TknmQDMrt{@>nwS}
<<gvOh^Z`6WPKZgoT8sZhOu2l$42~I3hpUbZD;GyZVIg&<0uaDvKHL=(jKh@@Aa((F=MxZJOHHL+Eiv$8x1?s$xdMnQ0rZX=zr4*Ubh1_yRbkNiNpT?!7PRn
#2TGd2dh^HVZ*;#WGwuYM7`I-bZ7Q1Um%xk!uJ4OnCQYGZ`)W*DN^d_T|zjY0YQ^%E?KJx1>KSyeJ79|516K=|E`3iS<5$G+ugkaAuHgd{!v3La|F7Z`qsEA
Ot*zfirE%_N?EeAbmJG?pX+-Vd-hyE8q`tR%@nF8$O`n_d(ZY5!)Y!ier=uFAkgTj=-Fqq$c56aafeJxL%pIcDd^x2Js(bma>2DEKT@MY3o&D~+`{}P4VhMk
19m@UZZ8`%=s8*LSr7_611UE9<J?`eO5kC537h}OUh6fExxHx`H*AM7P$IYk_?o+NFMg7mRU-DO><)@A^SSL<lKENGnDqI-(5+T=)!*``O1H0m5=M(1A)clJ
AE(L}q~rL=b?L1t;!f&!H^b;-x;hszjxPqL34%P$9n<K{_J^M1Ad@LRlGD|5sSVS3lR%z_m#R=oO0SPn0ZBV)?h&Qdy>zl$uj(R@c1JleAWxT?NXywB4oWD1
S%wzLdrF1rHs=pZ0N{s!cd&p>2?#^-b9QcgJP&x*C@wO<UP@82)(?_uALE_uT9}6d`q%`sPyB!j|B?ACe6q2pjC-#4npr#dWwo>^8VGa$@Zon^$|!?ox6Bn=
RL?HU?jccHHEWJ#f^lwNG_EaDjmXhrknR(-7oW)$MGurT8AzF;xzJ*9BDg74w_aX=1yE>lU93VMw$Az{upIJK+K@F931Q&FVfMiBbEu6e8#xjjqj&x4i)iMk
G39LbjUc{#zZi3g3{Cmnm7m6#-ROkF=sbWr+2W@&6|P(MCVd05V&%&T%>f{+L;3ux<vIuKyzE*&wyv+J#dS($Bt?63_6u#Ycg-P*Qk!$G;|xzWzK#0h0{t-S
t|bRv{4<TMpZvu0LBG5$Dv!XNswzChGdt_yf0MLLxHzq<gt_kF3TmEomR7gO%`RdQW$CP<{YBWx<<0E8GXf4AIjU<(UZEe`cgP~{*?*Y`IiQe&e+{cSFW!fJ
*-pcRPd(0-SySGo?jYyb5X@)=m`F4AvEWU@@koyM$v<&w5<6%P@wL=4#V&RvR?q`V*zY$(RS_veCzPTo2RRdk_|FeDCf)bh>WNl3nwmd3^_B+B+iJ(5QC01w
I?3c~t)Vai(<Qxo@_&6Hez81-O)RJHf&0vi6`8wyDi3|>sf_`Xjd<@<D6j!bvP3<X7oaA&C^TSv45&GBh%n>5S3tBiEajP<A6y`=t1f`_a9(!V!H)sVXg%DV
G&k0$Jy|xX9>4CXviw9~f8M@<q8CL{_}uMucushpHYpgWNhYP@^OOpT58e1ibC*Aar%6VYbwhtGAI9s0QCK#5ZdLX5H86|^BVP&f(k?OgrzE6I*obL@u1#@!
iSdG&Cwif=9jDKjfOWp3nQ3d=Rg_5)MLemG-zD2z2miL;UR?;TeUV-2?XO&UcXVocoSMHlvRGs4I>&nvE^phjMM#*3ayc(kLrH#mPx9eTywJJyNN|Q{K95m*
znzCa7}Z+I)^^{^mdDw-CX8dEzlcLBXj|;*Vx7&#Ec(gx_2iPj?279_EMTBf#<Qmy1u3H=Ca%BweVaCe*1%@@<>mQ=y9&AuD~^Ce5`WP?KOrMbD{K5+Wkjb`
0(gIdeH?Sd)D*%G&W7vUPBst(@re2vhRHpN15+}B)N~sKrHt<=jepS#;^0@#{CIlADt~DSjBOq)*MeDZY-{yA>s-dWw?VGq%tadpw-KlQ6}~g1q23b14>mUP
Nq(MEZcRLo_9l~TIL}aK)b6}m$B~vY6X)GO%@aJ!Wm=@5FcutXRq5psCUtDEhX1wrw%;+E(_mt@pO^t^Zi_99y$vv5_4`j<aYnKr4T;cw(#kE4wGeySp%QGS
Y`M<mx|S34|MRXzGO-JF?oc0-!1S_n6Si22Scp6LGw4aZ?_s(h0=PL-4>gtgdK%U%w;*2j4<^7829+@RI8l?B-=Dd={w6{F%`8y-vQ5K>!xRMxfW`w>S{DwB
^}xhReCn?S5d@hTv^G31$2W}EPNUE#oH;x0shAJiM&yNyoRz~6XK8#8&2dE;dvf+4_a*6G5heov^EVk8T`(ZFEQ>dvLK3Ptn0x+BP|n>d@K3T=VltMiE?Ebc
`DdAxn(I`V@yv-0!d=`<Q|iC-FK78#FZ@P4Rkwtm{nG25#Ez)=Yq_~92zNc|W^>5@CZi|-mCpDFpHm8R_X^&=yy+yawX~XuMfQn+00Z*%H(=Hd!tHSHlPCj^
@Mof{4%j3BEFNhz#m>lZo}Uv<;qEQ59tkQ6A#H;0aW*41E-hD)-)!@v=wqUhjJeHBu<fHE1dRx}jxlp5b>)Nf?E#~RrzN@BK0DA($8s&2u?j<C-QQ|q_{o{N
yQ|)bK*gy&`90gLMnRz+l!3%SBe3zI7dIpRkD7ZjM8Dql9yFTT5{PinO#S!k{`>|-H(42cZd+($#!>bTS1b0crau1eD~6AxZ<G^d2=<Z#@Ub5j8USE@h&IS7
&BF~DBYbedfCH)9bwNXM=aGpSs2A_QqBMtT?<E{I#<dWezJnc%oHubCK6>rEwo9j<uhX7rL1PGC@7<_F4QXT5?$rlMCOq4Hmx`ns*N<V?cx-jtr`*X(Z;VcO
K*;1EXMTHU$WqQn_N99HlmFuXfpqX1V_H%|&-hG(hsqC0M|YLreRU@?J@At886kGaY~THAA<eM>TPw&KrMlyGnA^iQ)%pno19M(sS#s27Df2%muh3na8wg<v
kFC#@3HuhwdRj<hzju3g`F5tUBqnvOn6$VmxJPa;Rtr%!`;3`z&EZL0Jb&`sp)b>3gSv-BFzdpFk(KVWS^LZ_&}<#I61b*te#<+`LPNz3Y8;?2&^mEeD`qq3
ExBxR7t}C4Jxv`-VoSJXz$!y9!ruf)a4&V9--*+mNz;qjTa48TDF2DQcL(Bxn64RxSd5p<E%6XX_hHrM_ucnyiF+sScylyDz>M>>X6)Hn?wB9l-^e%&9W*CI
2Z6^8^SDt4jPXwvmm?rkpX5;({#BfI<+bj`WY)a3@}Mz^HC8LNFhc_`Wb?5G!m2)T>h45?SbbUjMbe(^Kh#(WTUtCq!$v++mi5LpaH#iL)!aW`$ZoGhTsD49
OB5W!;=A2@C$TQ>GZPz2cb+$jeC0p|C=$G4eia;l9T52;U86nWbv>6_T;Bok80W08&!OH`P{E(g=k53x=d_bAo@LX&G;26SkoSF@PBAG~Ltf_u+e;XCo_#rz
=>#a2xN<Rv0WTEBD<IIiEokp=s)CB<=2|f*&A2gH2;yCdl!aB0>c%Q((cJJh*FLWGQ016b9%Audi>UWyBRql>$7!ps-Of9?D*6$Bhe5L^+Wq+?kz*OV9BIq0
5;$A5w?r}Kgv9LKO`|+=%E@$K&E&x97bjElKop5me!8AlE_`gyY@e_RdTp%xYkEXC1FlKh?y8o@V0q5yH|z(I2@q?XH}SH4z_(uFX48ad|AF-I48wPG2b6!m
`57>^nke!=wOAxCjfy!WUt2!%N7{;|cOyrI@Gt<Gj8OoDm*k?}8L#VW@B$G^&%73h8)kA-Qsz^4jV|dT;%3zEYrJ4gHPt$C7Rt7=SH=VJ?&(oiS1Elrq(eI2
P6Cq>UW<F)o33C}eXd}e6W%cR;UPtw3l>#oJ-FiCxUe;+*f?e*p0kH0ZeW*rsf-;L7}}A19Pz`=uM5-wOP!33bnpB<6XXkgG|<><-U|^+IKt0>c|Cm+1RhZ(
4)4Zn-NzTyMuse2NPa@HUC45Z{H-T?+o+oi#kyb^)frwwt%GgsKNmo5@8<uO$8HFaW(pv0>Qlhc$spYM9~~C=oh~Dk&5PbxXn6eV!~H^|1)sehS<0n^ZBXTw
$4&^Fn75q`vAzC3T$2kyqK304HhFBLO4{Sg{e^9rYK}4uUx`y0eMS^bc_0JXY&Dnc8~rXiHr7;#UpD5^6tAmWS*x0p!PBFpX=~elZ!vzuitcs3iSOWBHIVSg
TQL<QI@fv(7l0s}QpyM-kDTZ89roLzKEE3=Of^>gH(H5+8oQL9qS@MK#%PB*8*_sq=d-}vi6&<%s)9Y(FaJuYz~BNpx*-b|8x;S))tF|nta8;DN-FfD$a43E
+C&2VRMG<w3@x?zZ3Z>sqx{cjvR}y;$TXvey#XR<L0cqln*YB!8}r>DmSA#8V<*3h@h=x^-n{}DBe$Rc2Y0-kE@!LvKw%T%m|@%g1EZD7EP`);-mGA9W-zE^
&sP>o)2I<?$kaTeN;H8`+lHKeIrqTDcn(P+>Sw6kYAmQ8C<28fG5Jdi#OQ+3lj7KWSKOILfN>$~O&3;t-TJ;&aQ8=N!E3=UIDpkF0iq-tzquXwLPKc<uO+Cp
wG^iMWFT{FAImq=0F9AbNY_SoZ<U)p$ZBf2EPIs~ZbX3ZDv5pT3Ac7))}Hm+ucqye7aPhD{^QGulme*ZQFcK6b$l#Kv?73BVjlnkK>oQK7|YYT38l2ufmF`$
6ttpT#x8f=vbn{&`MF=J7KJp1OP3;To?B*VN_(=TKvAiZElYHyl*_>N(`P;vTW?R%S|i@_o^cdGqX<Vr0?L<uvw>fCEf*!|HDXC6xA8!~)ZDY|xix__-mIJe
DYq$RuVwbWlfl7}hK15!nYpq1pTRKeyr3w=!)mST&)uhJAo_vuBf&=Ikh{=b1GAz%({J}cU`Z>sBN5Y$KOX@(O1VxQh&=hz=QBIE_K4xo*eFtxQr!s|a}+7E
hhR9RN@_mH5*Tn!<Bn(cm)q$cr^k6(Z+Mw6b5+u9#0T6ZVX_Z^q1FRSsE_omsp|;o7UwI?{aynpSh5?@$cBfH4t98|(ABYyqLayZ)FHj<lthNdp=BSJWC_3+
GX{z}`$gy@8V?+U8Ur@J4L(t0KP+>2ZK%kU{p`e_tf3cqjYNtYxY+7uX$Fm%)zDb2H>hg{;_&|hABtO@IN^dvXDnBwm+pleV6YQZSuF4@#h`>_=~r9Ml5^y(
az>inB7#|g&^COPD#Cbx=kqOi=z?frrICdQ&RLU!c}%AWwTl45=l#mIL&8I`h-x8Mx97>#gG8HP5_IKiSKI}of+D@LW_d+!1oUEx1QKYZ^V)egaxt1g)sThi
TR3SMWcK{W0_4}7H*ORV(T6|7=}NJh<tSXCXW*qfuqU;V9u2#f(Xs}TAgdZFp;w?MB`(|E?^*Oz!Dwjz10?7UHC^PbEd}Or!z%fw@w`700>XEe9m^cATyrf;
hDED?M4dG41RO1phFBwS)OiMJ5Ez3JkZhebTSkGpjYPj-*`dV2iwvNYU57n7Ap)CE&_83SkH443<L;t_rXPObsXhe|Cs2!y>PxeEs;|RUZ=F17_b-t|ZcQ#`
LA+P1S6=X;r3%q;7IE?~@XGV0+>$RWq6W{XQMt&T9~57*L=a{h^c(z2Rgd&_i|tC#dTot;5-wNNTYCWbC(-eM7e-Q0Txg^E^@w}z7!kn5^%HFtWa^Y#W@XG@
NKH$%Fl=taE)v#-RPl8?)H)RGwLp5aWld+24a4L4zSv0*Vh6xe%)vhjMlQd(eRW~Ke>}WlT1ah)m5C+2ottfFbtnMiIM!1;y&`1-RSlSHzkpUF&+yM@e(art
mRzeJ;xSro<9gbO8<y&qd}(VZcx!7I|By6YOW<U*UfagyYGGoik%9h3pv`{3AKz>~%r3|OnIdC2WZe%!>m!nWm=sZ@C~*96@D6L38i*VLxYY{B0B@}OiCcr{
dN%YaK&s)jC3W7uxm{rhu?Q4^(GUa?Lb8)8I1oCbYwXeZomCO3&f?74b3XMSthdOg+<#g3%OXR%HUiN{Q~eAV-@Sp?a=vCet<?&)3r_`Ro`lNIuPAZ{l!T<4
<$^10NEuDrX$&BxNTupJUDK&&;Aj>)acnO2a<E#8^i;M6Rgk^)y}`BDI)kfN(Mo}w1VBKkkd#D0Wvk<Gb{2zmz{P9y=fv?qO$DdUlC_Fc$=I36M_*^7crS`F
U1@eX%Bi@biJYpS*ks)sbaNf5AsIiKq0pzlQ<4AE8Rp-C`beREO8AQg4iZ?e%%{cv(_7k@wg-`nRNiP(&Ac`&-pUBDV@E|Il5}}kSKQ=tk<?Tg?|w(;!Ua!m
(F9-MSpeM=gV>_d=4LYLJv&g%>l1-%!XdNzf`dmvnsTHzrv$+lcH2&r#)&3(C^zF&y$xGdvsHZKvX+`I4-nJRe^xq;(SbI~@xTHYKSgyUqp^Gg2EeRUT)VU?
zK4i#0E+yf(0$!4%ZHns7W*Oa#}y?nqHS2dM28>+`yeG!{W@be1#LLIa>|8Ip(J6MTcbc{P;Y}#4`LJcg}sD`#EyyjYr0M;%PKG(mB>&jv~nG{h(G;#rxY0s
0KLS7U|+mKO+lPv!zev9KP{n~Wqx}}tb737M1^J(i{s?^NPce{VrV~6Nb@lt$V>-GhU}7zAqa2{@qc0cXs`a5)H|A{3PbWAEpSCv84H?0Ccm)d@y%rddoT$n
ghtHK_AJU^6^m2JpNpqym|tkIZY?67&hHcAEb|ol1}P<QQ?1w-<rnId$+d}9!>zzXXHT4Jy4YyIBH@L*^D36)$-*Bc6u!($+X}R`8q&rs8Au9ZINjza0c55J
9hm0BFgiSyC}xJ-P$(Oy3IIJ^a0wvS_5Ad<N2PbZPl8V08RfP;wOWHr`q+hIKqU%9Wsq1Gv~+mpYw#helDz@rVYGrf|5Gd_*H;rcN7V{>`i15lT%~EGx{1)>
ZCu%zJqj2tB1^{axB-X651RGn)}n^8MSdGpg^NZjUZaaRtut1Uxp!*;2WAnmDy+hvZ`a^W52=yGq_MocbAEGDD|P?(_H4s|EsUp2M-{8{E8K#oQ4|w$>APO7
<aYAEt-Mye&Ll2h$RG;3An}al4avWqebuF!%x(16(~`|sY+yw63Km0J?{b*}UqDiap6{R{3S|vPZhUAMQ~}mik{MYvw*AJEiNni=89%E<aq73B)E8!YU7rY_
V6}Rcs2T814`r_?dRP-jq7GXwa4p=5`-Kw{OAp*R(Hb3=%q=s1nv%m=Yr-|xA1!@7AOD&J4UOoVzOdNqQgA&<S*I3IGjNT#8?^f3_BrG0Lrj}4>-8-p`#e=l
mUcU<S`jvx3AKN+tm6SvQAkjlNxe^d*9e+nvu_Z}fs<)n2)q5Ic)H!k>Lkxx)R<B9bBzNx#|=!Tc~F;}Qe!0SE-*7hsLrrJX2G&FtP*Z1Dr!o3kY}@w8l7I<
T+w0r7OUho>Q9)r@YQNK;Xe3YiY&?Bwc8c$KTIGed1nt594d~9^eG{sIDKE^B_*0@%NX;{D>F&ADCBAJdQF>^?tuQ4WZ}q1@*)1{Nr}1RcZ0G(E5_aEFZ}~c
BU`-+D*ZTm*3Ub{|El<Yyx`+g8Y@~_ssP<`Qb6$lnOB|B6s!S}3Ttu~hw50mX&0-Dx>I!w6B+7pVKCOrcFyFdGOfAKe}`}AoXFH0A1z@XR0u>1<ZP5XVZYm<
=hC=^yh0BhJ`INrm|p=K)m2(hN=HOat42v{{!dWcYvEZC$MPov{!s-L{z9o&gQnap;#-sD?;6``%M{#=a|eXpxtI#gRn`|aeG$xT(#X;1JbnyUIWQg{<qzzC
ijf{st;7h~Xpd8CHd}yqniE#H`L5tzh^XPsH*$|lLT6iB@i~A1go<15{s1lg)`7DxIV5HXh6Y{RI-=%tjk3{gq;AB9n}QGJ?ajR$$<FQQU$IaJTdin&I#6yK
D>WPn-V6=kgx7zZ_HkUio?_hMthRb@ucII3ekmXdP-`pmRBw)wrVxdGNT8AG7yxNL#cumCn@RjAQCKSlTPGEB*Rs*Kbg<?yCE{lJa+%XxZ3S3)jPc2Y^<zTw
;mDc61|IpS(n3Qy2qy1pXdb&ATmMyCyZJAjg)DuZYFBqsJdFhUqDf$hEMeR=f?s1=6o`~R$m3?{Z-;9*2QpKt<K(!HyR#H)P8^I0a|v9o=|NCrsy+WtG~RPp
W)W(fnSECO8^w2v8vd!P6&y4}9IW0shco{rhIg%w@B%r*YzSKt=4=65IT+!K(0-G|YgIStK+*4VxotToWiLq{)Y6ejgg?tyP<Ui2vkwN!lVO1I9xt+)hvCq$
OT8|#Yl2s$Evs36C^kqW16D#viZ0}f+#Lpvt1~OBJ%X_=Z%{Ua_`n4lM16m2`rP=FBBoZ^%-Ws^$GQds;z;H~tOUx(y|OUYGk6MwlvtvS61yBgb$q(9OuVL6
-2VRYB|~1f%Cb;?4y@S&%QsqaQ3s6i4HnOzev{qCRAEEBOJ~NFh`M|Hu}%?HuO?eD)MHnZgInT=fb1!yuf`px=dfxoBitybg#9f;I&mN`SZK$eV4wVtEt&9<
4dlNkAI@L(a4et{9TvPcg0IWyg8v8E%{&FzDVkdYTKo~SuHu`xCH}VA8`f2*S$Dk=O6@u^#rhXr%GN60R=e$?7%X25h#tTHlEvApPCbL5xe^Xy75CqTiXBcY
zE40Vzst;}NJN2wgT#~3o65t<?TGWO$q=mHtbuJrz*vx$9<sqBSPZ+oG_mi^rZ|VO){9oXOgEP#D^#%@E#XXO2^zukyldGH;_(Z_@!EJ$f-3CP*ZCep$&e_$
h&XK@Nz99PM&h`o@7;^0R|~B3b1&cW1LCU{)_F1<%<wrjW>kz^@JD+Ed829o$^!l2RhE-ilDd6d$ig;fyxfHjs7-=%l=ldYn6O(h$6W}oQ(ROp1lK?4x`oK3
n8Z#(zl?xD>F6~=(Rfv_cMH~rGyF|;Tgo1Uv^I0iF~s8`LU8^%nW2r_?yUHrag1V;$!D7O{M~+I%^iBIk={3!=|(I?RkfII3p`8!O1P@K^}ty;EL8<!ZrvP4
AtMjSUI8|?Ryo)KeODm)X(0A65!dV|<126s_qkH6BH5wYHg_0L_sJFmw8KE+r5}QSYVo80ac9l^&xjA4FkwD#^WdEovmoKp!kj&QG5Ok8h4eATBzC40NT$$1
q59M(R0=F)C^!^BZNop84K&Ck@3Pvos%Druxt60vh66r0IX2;3p~oMWXsHNMGBH?<vnN9LY;YT{`5|Y#DG8|SbwQurlSb=pT^xi6)Jl=R%bh+3n?M%#bGWh&
s|~OEcQ#tC#wV^&p@2xM_nBDiLA@NB5y*qt8?op%h)8OwFK08kMg0gt+C@_h0r{j=YIk-C4ZbK(D?O74c3}eSZ&-F0$K2B<*nYa4pE#4wk}-&ts4lEo*!azU
mXxV5g@FA>P7eWc>v7_EqI}Lj$n+{mSKpV>fn;GR9GKq(bM6(e6c5ll!pcu0eQ>#cvk!l6w$6R1AB6Iy>O(+<o^+d2=9CQeFRccOkz&)1u41WYWhjg+RcEvQ
^DtPmJD5y)a1|7h-~smjV0rQl82MMfsr!dqbC{fe5WfEt_9xfec3T&$h%mC}ZHn8w0Pqwp!^8K%M2Y>OZ|A@8#VU34_F>VOkL_t!z3z@3?#@xYF!UB-SX;*L
LV&zwAOzzUV60}gDH+VI!nDvLqPqh;;0y%X$6`E=(IEtqqx1MXUSL*(g)yqGA8F5>ohcwWs35pcMqh|}*@EjDFXl!8LGx0UnNWJdomW%*0ex7?rX-#@1v@y|
LU&iBA1RljF2-ELoR+e_7SOYA$-SlAj##XElGW^1^I>JmDNdKf^1dkz-%ErRM<m6D##Br&>sUEHyTd<Ovc$$#JB+#v4URWMG>O>vA0sQ&QE#KWD)sN!AN2CD
NtcBf>BEsoPo2^>1okSpO4$cc{=+RRBS2mT)}dNglHnCaT15<kCNo|89|TQ6$O$G}JAPK4oWEjQBYYA-etP^L8xpy(DvOX6v?VfbeG6F3;G}Az+2u*?ylX}a
Je9m(vk1;3le+$oXaR>T-7LpbM994sY&u~2kUpBkxQ4^ZknbhWSp`={k)3Itf^>;#gy!g<o6-Jg(P^SEZ7WawQ<iqV8?^id?k0WIPob@}3FDe@5a@;E^`nel
)Ft(-$^Ih;yYu0Z7xuDnGY?ZuK6uM^-!JifI*@$Kl)ffC_;8!2=Mc^IO=1eWKFeqBct42VzlaK7kquoG?tMbn_EYQatVZtQPUx?{=<SuvZmM-iDlCCsn^m&S
o%iq7Z%UP~k%Wh0PnWk|B<O%~v=k1>U@wYEfX+eE_`T;nK?4n)<$=Pd!`T~$CM_>D?C!A|uMP|G5W{?GKL7w-%Vc|PvnGUcmR^1jC!0w@wYJ(>*$6LEu8hsl
ih#_~X*+ii33_Y+?`X3Yy2R-rsc$d)B|J28uV!e6UlbnLvgXLJS^<4KHmC`1yK4-X_;*>YUYo|L#EN2F$#>E>SX)L|EW_Yk{0s}e309s8y#9fIXZbT+S7U}A
3b-L<S_+to<2{#M%T^)De*1d(LAGzwq@%hnBytAqiLUgkYQ1WsgjmSz&Q8c~o#`GP<L1P=hI-VF*XU;@8I@I<=FC7JR;g)ObE66AW|zzuNBX1>Yg4==-4GdA
t)dpJ^}ksB{3g+kn6@~Z`M<r$9U(OO%X%GEO7t$(MPmcl6BBK`2XTdh?v$z*!~YJK#^NUe-eTzR;a0#>YUEf)d=#I<%wbNccsb?*;mo?(76!tQOnO3Uxa&~)
(?`qlR3Ft!yKb7~KKPe%(ZZQNsh{iy6ZS|;B0o<4vbhY>Gb$;s10a1(G@XXmb1Zfafv3vC>kZpeZ1-ZXBP%x&hspcAsk5l$$chDFGal)6Y&N|Y%}ljIz;O<R
S(X!;8PVovgKyM{pb+@3NhSfs+P*D4Vaw>(0%NSbGFD3G#OYS3!0I(e%RLx_?W1w|CK~7TO$bop47207TqfkUYgVt6Ev<JcICr?V8X9{p>I5&`xxr*tG~=kd
zWqbNQ{6PHm4a!1JYXpb{`EqDDwKpefk4ajg*7{`2}u!)lMMTtYMC3&CkV+9#>CXXs9LKoDfU|V_aK8C;FVcPVMK!B3NpSU{Nj2)=*9h{VPffFvr^J9x1c=)
at&h_RNwVsL)~bKjVqOu8uxfN;ON5|osD40GI}mZOG2Y~Nt)9r+tzmX3q808SzqOTe9y;mLyBRT_{0JFz>2OEOcLqqRSu5{j&#FnbsV+J%i(5wnsEdlHHu&r
8=6-}ZJIz4hSssF>+Ga1e=r>KQrTbHVE>t)^`UEh)~|t0^SnM>HGX;RS1aV0l%gF9zv(fkmR+1dbDFuNt+qN{fY86bES^+Mb^%2JzeQsZ7mPQ(M$=lW>!VDN
ROMjgZJJPnETe+PT5CXcA$+B%$F$BDd|C9t2|#D?3@gbsubcYxzd{`}{_DKh&j!tidexd27BgmK0ZclM6&kj2@U0S?t<l-_mYvba!x}+d;N6zRcNR@h=T@Wo
L@tT)tz7a+J-TeTmOQ5%vJzN>WS@_{^b_B@F<za6g0f<D$#1LPl%=X0Edl~Q2$PX&8k4u(CXo*Tz<iT^Zezem3CoFoaj^qP5&x)9D&BbIsUdK%q-ISV2pI$y
Z1T#QEI6KewtL#&&4=x_3G?s!9E(w2_(Ap1RmIZL4}Huhc{-YoxCmJnCErEXO;|QeV%HSy)C;G6)iVjMF^Wa1$d%D61E<ALn;j*co@Aw^<I(F#$o}IPYY@aV
65>B*+#{sq+s19KXldGxsD=9Z0yC-~f^zQ>Z@*rwDH5mJwFj`qj1B{7I=*k2x>+AD7|KdHZvzB%4rQTP=g;nzF*?pUcv;6VYl`h^X0o(RErJ3$4G=0oecoX}
8)P_OVRcd+`p!1#sl&&1e!=*=dMqDX0Nc`@i9KC=w06B5Gjt$PX;+XuGKV00%q?2zgtPhfk3M&3AW+fTuyg}8Aax$KHo?l!#syzI%8kKn6YEsi`4gUS%FJrI
8ngqkQ>ufhsDt%q5T2&EC<Zjj$!BiskbF0B{aCd5e@}aXC04n41A+13M61~so$>-d+}1C|kE6m%iIrVz5h-qQt*Q?^Ex<n%CfPckMDmIw(2fsan7)KoW>Nl8
r+Z8nkoco3el=J@0?K(yMxr&vdetvPxn@Ee{pY0gBWRe8adwlM`0aTM7na-ZXDZu*(PCF;USQ>Qjmk=CYa!fXPnfxfBt{99_21Ff&+&J#`hIG%{7g5)$}O?H
$h;)iYiFEwp!m0rAgpEuX)O`Dcg_Kb{kWeZv5@4g8)|Z3X3l<w!x{MC(|^Nj*!ot((IsRo%zNF~#Gb)+(32W#>ZynRQDvOmN%Qj{g+lskKb24=&K=TVvMIhy
I3{FtfV-PJLTd_QYJlzmVO_@olPbV>3G%EsfGMg-EcbpuuP5K=1VzNJ$hxDfkNQF^Y|rgVT}mBdhWQTe)e&S#_<jJRhxN^-k6BZ-5W^e_YsbA>+^h3G3y9}4
d{G0gK?H^S8leuJNYCUS8<SDls@U|2ohSg8z5*wa4NI6lTzcEW><D>z*6i0dV6i8QBU@xoGAY!8&fl@oe+#a(*FmodTv4Qry?g4t5TtvKDRJUi?_|n)q40;6
5iryEu9$A_bLpO!_n$LmYcFn!TmA1?6T!$^-4;HuVL4%zlZg}-XAvWL*}AX(D}e6DD1o_=_ec2Bjg$i@7?YWY#B&${mbZ4&^FtPmKHe}J=1mNG<so-J(5%u}
LR|kxk8*VJ9N2qj$1j{{Dt)O-Xe$B{!IpxSR!YJZ^I%AVu((egeHX*bb}p;Q1|c#{hV-0hygn?B=$qBuG^-`bMU6EcUxx9yC)8iNurQMvcO6l2E-azvk3k($
$J&CV&k7D#c5UO@A7pEkFhOPl3po2@glMo0vC!C*oNftNh53<~`_3qqUHP?9*f-OElDVP2_t!H%i69@pkUsP!c@{2LXS@K<+FwG#ndsX65VlKsqYyy?3&<;Z
5#YLX1(w4qt-o}GDBZs+St8)2q4~*OJJ%jeY-JX|1EmuA5vU~wbE0)wZWA8)pfDTrOb~LRPV=2fUB{5GAwhg;CA5D&v1`zcI@*+pE7gdGt=XzXQ)7HxoghuP
!8H_p_BMEmffqCwxfCGC5l=vE$!GG`!pvvD*0)mPy|dE?KfzO{JRD+FYR814zQ?=TE>u6yqF$-~qy@_oe>7n^vsQUT(rO-dUlt;~2z-)9yT<@I4wnUwbs06d
raY_f2YJ9?`n{jtNLDHX>87V8YF>QZhq(hugxKdnT%;UpXYdeF0{V!p=)&>CJ}xX!iHpo2!&7P8g`e{~e5-6ph*<tZ)KngOIn3(=$Ma~rlx2PqXDA}L-1>L>
)p@}eNluo2rX~T!WdD75ZZ1_qd33QeaJB;xQhN;9KiJj2-TX+WHkEub(0m0R`Hbq+S(d27k4W9ynjdOPSt*h}ZbR1_Z@J?fVP%^@W`h@du;gB#yZ5Xd6JwJ@
7`5$Om6{&ri3c$J$BVe6NrFohkZf7Lc^pUkAn1;M+ziXY7lvY9y9o;BrDFt3IBI#(a!Mv~*|n@^bO=fqWQR!@*IlI|bxdxl-NBZA4f1KdQZi?YXwp+k8(JvN
#R{R6Reg6!Emol-uhNZLBxrqX$x4G*lc&{U2_Y%IUS|f}2|S1wIYH#ubZ<d}vWpL9VfAJ<tE1~{p`@+iG~X5KleM8sR=H55<SKn*jvVSPEEjO5GTM^-X<T}V
;^~D2OtLl$g5h@u&eS<RXpCu0R86|CT9s}+=go`#3ZIQ0s!-Zfe~C?`S;=aFzhs#g|A{C#XbDRN*vE0w-vsn5tJe`Z2EYex_~IEPJ|`pLix0+x=LVWQqjn+?
8dUuX%WBeOT{E|$W>A$*13o0Qi^Ur<?NjZ)*)aa9iHeegue52L4Wo_AM#$#b%L31-i#d+NPpm)QuxOUe$)oE$Y_Q41N>p+y(m0-kF9Lo@dk=gtT@af<2lxUL
)vF#L=Yd0i&z@J&SEKxu0mxo{Jjq$R@okMRjCg&hTxwyAAvX!ic&){EQzbRE)fC#nOya!908&9kZLkOGIVHXZot<n3!#)0e7YdMu8WMi>>N!$l5_#}MpCpo=
yH{A+O2@nk8)2b1qONC7lGfK-mlhcdk3vjSsEwPKOL^Q}8bpDosjcWH4AC6a?-tnbJfmJ->EcEtDyOuzr_j=_N<;)45~(3RN+gKkN^T`EBBLXCr}Swe4D<NI
m*Mq&j-x`JCc!WA<%s~IBkc1s;Xf7T9Qnt`Nm5GZ;vc_Q$fPqEoK9HqZ=_A2Dyr4<#s6cM+!yhuFL#WWD5rrNzm($R0Jyt7XF?0V1|w$5lu=bIa1!xxtsdG@
3p6?H)N80=fswq{%Y9#&LF+A5g^rF@l00A7(cV#(BP76AURuf-?rc`HT<y7DR)W0=q2S`_K`iDibUVK-1;>tk*C7y<$6E~BFYPMA#JWcElZ;cpZ<9XDC8m98
wppFnlecd>FhiYfzO`xvbRY&klB}@UnfFo6;Rjj~^;ML;fhbtI%woq1sqqWJQ80RYusV?04F$-|(4Z`3qf60<JK@zgnzGU=w_`P<yAEdX)2}c?P=#FeMUY)!
Plc>$`2<<-Sxt5vl$L=Ns9G(BKiP2>`>az#pP#x)G@if_|A)$2cV(4BPv9_<Ed3^Me_hq|MwLo?P#O~S!$+Y85BK+P+D03RdYqQS&c+tL$?x)QU$b}`{f-N$
I~r%MqzGTkwx8*_9nGLq&#VY8_4$pHLwb)A_}W=~mk;o2u&ivC^J}KxVkANZ`2Z*KYYA8S1K>D1Vij+@P?-Q12m&<nGM>@Y_JUZlb>+1G$JmYluQ?KFCI+mf
qPdUD#7ElDa~wmrf#y9|BHh5iG0Q)+GI|LkS9WvnAj4_Pqf%CMtGE8xcvCB;uJD#gm$Xd~2D%sZ!;e}0a?#zX<)^G~stRtdRu6<&KVzD-k}kY8=YDcnw_}Wq
?&+|WFqVdj*(R2L$bQY(&bTgTc^NbERKbRzZI9A8CIjDJPMCCT^ud?ysx*t!$CKwZQoNHLZPY3U-O<4`D;AE?6XZsq3F9q@ttuwdv{s#TBY8>8@S;EhrHjGt
`k#D-aRIi`JN#Q6J5Mm&*b3T^Q%~~xYYR*XW!L=$ZSj0N$fJ5;jaD=f{=8BkEgZb*b*Gc%PVggiy9gXi3tV;O;SZR}JDf+kS6vr;J}4`co`=MkE!7c4vrSr{
q|p)`1*gCEN;1-?=1!`6p6dF>bdECP9c*aW_)}<PRs2|hd6~t=sa<A1SxQ9xV9SJOXR=|89@j&tfZ44eII+##f8%TW7yU_=prAE#??J}*TzKYEu>@WPbU&Dm
7E|nQTeFee+j0mz@W{P7&WNtdT{y^g)X597h3FAsSwqn)xH8GLfX#_v7-@GQ?;X$53g9_0OG%uHY(=kCz@aXqvT@1hFI(BX$(>0TEV^xR=-9~M8{=&yzL@*Z
%+?YcBk$Rz+=<i7v4s2u&i;gZY(hk7wRW4?h)aaAe<d!i&3Vi3gKrWliCw(x{=A!cp&l70wPV$RNz)??B4AY&51;%418TBF?nkLP3x6!R@0jo*&nyMerQf=M
G?g4EUJdKf!fs_gjhz^s`~1tp-!p&_7@2T-?ao1XIb?`D<onz3VU_E<gis-tyPRN~VFrN0uJ=WCIVXVKJl554p5fhL&NGtVmEk&;wjo%}G3Bo&@=xuO$WUus
RVr(`@XO=+trka8H8?@=ac4MigA{`vn30%qG;`dd6`^gKBPwz~R?cWcl}Iu|feLAI?1&7`HV!UWtQ7rAWc8h?my%>2=1g?=>3R*Im~Mkme9r}m2m?T`9P(X9
;_5;-YnTVOoQk;Kt^%1P&P;IT^cKW8=Zg#rObokK2y+Rosp7kwfIZX1F5ON9E!pnBD=C{+ga~)MZ8pm*4?BL<-~S$3X<Hm`@^=YxB=a+FPRs71GXHkUNebsU
`;=zXYv(}Oz=1>_WdtDF`yrW(_WD+m7itm`V-;Xly@4`01+NanwdOGt)oT4(s5-&E@|?}#OLyP;<lV}1b&=g%vvs5?saUuyFd=;m#GV_<mn7YB&Fx$7<}dLv
>lKXL7{*-QT3WAPCeSD=BOF^ep~VqGG!Hf5#*4{^OiP&H<tzws{FupMaJcmT;jO29pETMbqAViM(<eQir68w9uF0c>ph%PClpl9j3XMfbs1;?brSo3oGij8~
8MEwX!Cut~I>w8<#LTjagMVW}IUWF0BF!S*H#RnmAtiZncwnxL(o36SR4_P&3MyC}(LrnYjc{wMIqxAH*r6OKtZTG9%1}8#!a(-dWGR!kuLA!hWeP7&2!l;7
*`nlI1%a`SnEK=FWx~K&;d%5m4Qfx<GpR$clY|z0`<MjkVG#-A9_fj^`ZpR?JIy@eCvHU3B}>$7UWkMU(E~%n*Np!3yt(1M$2ORzE1eU+FhTq6Y#N4}#swGL
GQZ6$H>Cev0GMIpSyk&$2n1C9YAYSf2_I^M51~Zit-$%zY`G(}Lvh<l1kDMfKQS&r`iwOQ`9LxzUq(U2+G{dL^`$bA*$VhRU`GHk7EFY#T~yz=onXNQTVz#X
HXX;LP+b0nGK8IbjrsM5xhDy(-%<uTTM5|i!8+-y9zjquapfc|GHnDdDb<N5^U$3s-*wL*>iss~_fAgWR+m6uyqk)A_^3TyJ+89cx~t@Cvk`?1^Tu@NhSB|#
4w~ydB@O04RP7c|Iz_M8(b?9>154TUrHgYPClhG@yiH2QR&OyDZAMCWej)zGQnl8M{}g)y{bbycbiIFhO14>oHlY=@&WJ8^9BQ|g6;;W%0R$IRl(bp&tTPo`
kNoPQ2P;c6xc6Q^5G&J00<8T_ljN)d2h+5l#c{mF1~H^`PLh2j&^q9-c6y~{ioRUNvh57%m-*c0riST&rYQ!cX$^9V%(mG=YB7N4CM6A&)okYsGa@6epd#om
4`@u3=o>r^+o>s4W<FA>q^nLKP{I0ognV)i=sl{HZb+Y9Nlx?wFw5H30*$mFYw*FzV(h1L8v+b<eGq~$es;lnc~r-zA@?I{8Tu9jrTU7?=QIh`qkApM;}z?3
3@702rJ(t|a~Or!akpSJyT^d*Zm#F{7kr6GHBPF1DR~NOOBEzuUjBtmWsdnXtgj&mL;;skp^o$@uzHuQenBvML^T2M<QmlfzqBD8;ThlwoxC0fY71wyuA4Qh
!fdRZS~oH3<lMpX#At`>Y3KCbRoVReEZkLxK7Y?BH;Ffyz^`OX(lcmWy6M}J_V6-`Pk0#HF<d8s=7B<G->QZ%4M_Oh?ET?$QK$GDHO&`a3?>)7Db2}ajWZw6
&vI$*l{RlX!OD9=H`-1m|5*?$FXu=Iv5Kg&vYCYEv({%@Gu;NXtQJ|=<J_Zn$CL^g>mWUb7X#iUvhE~}r|_?o6)_<nd5ua2zK<CYXtCc|c~6k&{H=4osV-fd
wr7~CMeOMKAVlt;ApuuY2*{lt<}HW5$*uNy*$oiUpJj9qd*E!`f<<cG7e+`}8?!LSF`bJtYoZxieCtPDp<eslas@cAQGP9!`{+Qk<|jrCVUuPbT+fK7xgm?H
>C|-QHr1uX>3EcVLubqE3De>|k4qP1YcqX>F~|%!j#n{1;Rwku0Flb}wE(F&0mC!^IHTP%EOGjX_LKh7RMFH@^~pa$0R!;JTo@_S_Wd)b=<J_a@A_86*0l`d
xsk<6EbfT;8XxFqE{&ZNe2%(GGQ8cxTOqEc*#VcHr@A+VTwc@BK<HjF{>TuR^O^d@yIf)V$5mv?St@~Ngo_^2C7)<pJ;WW4aYssamoN`d^WO*yQF%UTd%uNR
_=+{QFx&EvGHmApHT0uTzAd(JwsDky4jFLE=(?-|#1qD#J0e!NHdnQiaF7110Gx!8`@?l;#B+osfd^On$=L(X`Fr{*Ogbd69ymjW#lndw${Afp#{hYfG2jc8
x*asti?A`wa|8XnU1v6~LDRND<G}ony&943U*JRUpnz)EH}S>r6adO8i~*>!7xr1a+noRybe&8Pi+R;XY}U}%Smn(_z|3lEQSc-v%$mRLVQw7$zIWvxDUL)+
jBDUPWH~A**VCqPK{%cGAyWb^`med$WGGQ|l~{k~2I*jWyGpvM0)GPA8qvDydtiLe$Gz!?zuzW&hyP0%UEm;|tKfo|(fV|8?;+=e47HER*(ZjUW5{qxBoB*Y
?pfsghTK6Gy9$O9YV?UqF(FQ?(25`;qDP^K#SoW%b5?7s%mH}yBLmf-J=}V8jnYq9!)G_m)=OZA`{4a%e%|v>5%byNI8q^#^7k;;t6}T&<;CDyIC4zr*}rGe
98nAvqR4~O;9q7y5_6_gJA1(p4357yLrUbk?@|~c+D#%vy4BYF<Ya^rA^!CES3Q2C9S(qAMu){YP&(J1mkx0USGd(A-gR?ilwVVHloCu9hs`j6V;PId`0L9t
pKKk|C}fl+83Y&FvXVRPEUPu$#4D*QT3ScO{lPd}$`iLy();L=Fz5o@ii+D9R|~;4UeP_Pq~hz<pclxTlMuI|Rl72Pu0|R(J&9zomfE_k`%!QcK=y;zDd83r
yBJyKqRUm=(+rmUSf-n{PLXBE@M%Rulp^>8HT;Q?<f=;c{JcZY2g|Z`j=O>7Uy6so!vmgzBGjn~FNWqb=|nWJI|on(;79aBtwN;?wFY!U&UJ+$XBpfbS{#RR
_u3OQ?+d>Lr4cv<m~(LGCa`8_;it_Zt!JQ77kgE;KTR3cwCg2#6XoQ;te9F3mNRH#l!LyVwFVbIZ;su~SvD#OHJ?!4yAwJNr*O3(LJ5rfX=*wa#(zn2Dn$Yr
vzsK>cZ-CoRUnmIx4V6F`07<_;d^RC-U##+eyl=5NioVdOMc-S0|lUW4g-W&2I77m4S#cab}7L{Pc2lkK49K+#Fc@5Z4Z&PtZ%MS2mGHI!EObGAb}<9J@m}V
+>Q##xv@AjjYq_WUndGhoExlzt+l)G*DoSwINB4zTanlnzgrJhH9GuQw!52u2Ju#bS+pq(2)zUMd`?&KCrLQ2mJKQ`QLC|0)yd^2uq93l+L-{4F`CxO<d9FO
oeC(&h_-><h(*33VVsea!H+i$*d<49WI9Z&IgO5wW3Cl*d#U8D%I{nm&)wayCts)rhsZ=6Ppd00YhN-l;NC;WBxZ(|YwI1%z(jOP0DO+wm7V@ku&&cbkJ3)A
I93I{tsW42d7hEqn|+y8ElSOrW`%~6-iHV9;~@e4CwQYrNA0CSXd&$IA<NUzZjIWM9(9k8wXX7T;d+P_EAfaY0V-{r{^7JDc+n@+Ly%7B6s=I`<*39cB+1BG
1@@pb)9+)ch0yRG<l|0(65y##oM5Wjy$Wc775W>$6s0jgcuSA*%!5)V&BW2@eHY5)qFs|KQX~4aC~~8Jvc@d75EfbE|DDnaH}L?0`L1xcZ2;-H1uDUqvMFu(
QW1m$i`OG$pe)N?jWGML7{?y&cS0SXU2R#Re*F`M^OJ(Jy7MQE-<e%L4Z_r_&Qq+Nips!EMgWK#Ojx~{5vQN5Xu<NPTb-b%#nhfIJaoKqiAj5yjL}|3Igja=
8WmCJQU|W_G0-7N1E0qPf1_b4L7B1Y<N5eD>uEaBP+ed-=n+mL;|coQtUqQ!Z`>Ni5gNz;528<OvVrrv0fo<?&N2M+bf2HPHiKVx()xsHfJrPfI5NDTf7Zok
01*GuETC%?@BO*2^isNLURD~RqF7W=RsGN06p=$cef>$_RpapB1rwk!`tvm3Z}Z7Q^Rk>XlSEG$=sMxvV)9FpacF1eKR}0v=!x^#*+-=SrJIpPUDT8U9p`<R
eoHaLuR%McCEfYo7p=RR#nhCz<Aia&Ejhej4*K#rW#fg($>=~yRO5`Me39411fXyFmBLZRuj8Lm?|5^Jm&#)^UxOoH)u}9QUoKQ@^ig!=X@6XI*<90guV_yJ
jxg&pOkOAfCcz~{>}!P}VTTnt=~L%ip*qA+Mky?WTmheMpB4j6R4=<HXZVE)L%W!PSY`^FZdIATzEU;@*KR?dbw6Lbu!|d`YnjpG2_plwZxF_(#O6Jtc3b|#
aP~@*RUX?u(i?iZTibwiCxbAZFWnqFa>{*3%#$?2DIhp@G{*io$lHdsc<aHDYu$PJqIEgE*-t+mv(kb#B<sDIAxs}WCC90CVd3m)!^_@GIWu$Hq_EyoEplh_
aF>6yHmIf`=~hp)SpiQ8+y4J2;t~~~Xw7Q)Jnj#tJ+t@9FXL4f9Y%&@{9hD_Ir->wyy}b<QVIH}N@wqynmB}yHO;E;dg+7E;TFfnDQ&I(Xjf^D6LyH>4f<VC
HrF|WBNt_UV<dH^4#`DbyE{g=gj;_y=Vo^KR?_G<#3g^0b`#Y1f>I%lg6Rm^%1=$>@2nPxZXA5~2_q}QcemJ$*f%D+PKQQb-q!<+{p4OUp4^30whudjU!fAB
ToaT@$b1??ZWpEYEbgI*64_dCAVw~kP*F;Ztw3{g_qWzl=jqQUFGNYCI>hn!0By0*$msaxT)o%!RwJitk?isq0cNSC>Dn;9A05-bzm_}jPeORbXW6uhw1$wa
B4D}*V^4ggNSI*f#eK9Y_SD$j>Ej-AE*79H(-Jp_PerUH4RU0lb+;j4-458Y2ysu-0_CqLGWL23)tHFafh7P=dOh(6;@smQKCM%m4<+@b-dq_kT1FJff#G#Q
G@!7gY5K(4s01K{sku$e-L@13Y;JYe4Zw6229=q{4YNOCG`#Yk(3v>DjD9peD{BgSbG>khF#Oz)6jyV^ntCTZx}ksJm8(vnl#9f2;Ai5z&7wLj>RKlx-2hUU
y{$$`DeElFO2Nz!V50;g8$X?W1ZQA*<0gJtF+fJY%?pe$VQX7eBXl2(A(tv%)45Gj#4ZN1v!kFE;{phB!7;yyemh)k{+RpfA>9j7ZD_u8bWqK8^O}Cx?Rs<n
%mm7E)@4eHNt8<~Sq#JY{p=AspRO&ot!bfHAud#85sLL!=<C)+zbK2H;xzN`I1LRs?Tp|y?%Vb-^kFuK3PX2KBvXUc50__jT2qfHV*Gt2PZ-_y1hR*+VET;t
trmYEzv5U^JAY1OW*krzs~-^)q8V+$Hw_jwFlU^X{DO)m;8+=aOe!!R)l^np5*XFqiDL98OQ>vvJE-*wSbv(5G3ALAOi2;a<_Q9UKGyra1CH-?nNOycPMsS>
(55iJCZz3p!Hm+x)Jx)Q2K;12DcV)mVetP=cqYe0?FyTt`Zh(8n(8xGu3BB)R8JOC-T*fmG<j>UnC-tCecuQMXjvOX?uc(^GUHPf?g0H_h0Jq#dkK@_Pb`nf
QR0Mq#;zjZ{@Zn-72dxU`G~?BdY5%eL8Oy3%R^5cSM^c``22(`WF|KH1$DCi$y}i)Y!DBi7t-aCo(zwr<z=6g2zG{=L7~LKJ1KH75-Q(xup-t#oVtcK@_c&k
?Y^=IIMoofG{6}%{cE!Sjlo3@7M6Gcj24QD3p6evld3D{G|MEMMch9H1q8!Ig<ewNMm$F(gS1=KP7YD#$+CdV7qwp)APYi(Z1!Shthxy=9S68v*99d!D`MJ1
<?xM02vD(ZNLI{?%y~q2HLyj4f5BOW3R*WOW)4R^lcym-eFZH9W~*`*;1g_6g6wK&f;dW#t#uz~$K>8vmyxlyaP1_Ambmjwx>v;ndDsg7HlJIeYc%bLlwiiy
Z=X&rkEt3j?{wBoElzKkK(`}VKcyi0_c74~zL!%QywEG5IN-Mg5%YVg2Q>6X`;ccFuYx#V<6*QS#n%9LSX>%z>I_RwT!_4ZRrR$aoCWCCoa7<CDPOCRM71!i
BwG8jUG8i^K|T$j92$Xds!@wlbk%-d7-Kj2YtZPXBblEvN6vnU`s7jR5UOG(T66<K6kq^4=T_!-4?6=Q^inAoxpGeh*+~TPN-V@M;7r}!j#5lv#)TgJhc^cc
D5pHJk7l4r2X~(fw8j}Ih7+JUkk#)D8-)GSSrzPWG(|H<x|a`Zkf>4QJ^<?Wl$xA85Bvv!@J!t-xFq@C(Iqy>(9p6ACHUBWdk=+dsJvo`6hV!K-%nxSJg)7C
l>ym#?mGX>Qq1N3g(_vUhDO}naCiZL&>05=L)m+yTHlLn>Se^~G2<-6<o*BsYDFbG-b8Sn8A~nmK9&Y0o+3Z4;gf`9L$XHP;odN;Jc5D?!CS<Ls7OgIMU)}V
?)|Dh7C#4CD+!PbXgsl1%P_zyU0DNbNCiykiV2EA)hJ3l3C%6dR0A;T!?RHe;7PyPEH*`)$cBx|ib0STsc)-oU(m)lltM7V9F^wUY<@W?=hJPR$161hH@a^0
TX^J^JZpu@%bB^W9uOfaR!Qg%;p|bw5G?+@G>2ONntEEJ^o(S$FdN1r05pG#9}opgLoD1d*#GF*o*{e4NJXB&KgGyr*RSll@-TE7e{r1B?MYnI7cMXH=dKv8
IcAvvstK%bdzU&l0&N)M5{I9Ls)D~7f8Ei@s-n-DZRz6UIrc%*tu=L=FqKgf+7P;-o;+WP-inceF<G3Pyl3@LqBuK}8~*o51TCo@QF*G}HLeNNbQy3|j_<Y*
NMTLS1%!G?<WOkF*eq)H$Ki~kNTgrmDJ%h@eQF;51CW`Isy}_l;}2INUshA}^>*h-lC%+NgFsN|`0%ABvpYyqO8ksCxf7NUi!R!1uT3Vt>LEpM*?j0)-7qva
olX=tD4r+oZ8DG`XWuOR#vivV%|QRZ_Rop5t7<TQ=q>c^Rm<)o-m`{ZOx#ntGZ67`o2EKx==as-fi?J7vo=p4w|G6El_R}L6&^>5yer@D<OTmTua^qgzQO0K
cRYQlRvX(^$R;IVFOB`^Smq#i6EYq(M56<p!@&K*O19!r7<0*Po5ZII<l458lX{8Dcp*^KTtk#FV_=9^Q|oDsbV+qR<)Td*xe`*NG5e_02Q~n)<8{{SZ*C5U
D*9dW*Gxx;S)hCn?3U5l^DWDK&?`-_{md*qBtnVOTVP3=YAHE5C~gNw*QcL~IwLOAJ}?RH{5Qz@4eKH%jrE>xu(@e9#05-q#JQpKyZDb1z8nMk$NIAcs@yUT
Q;+e^`yr>UjEW15-{%P8m=i}=Gy}k~{J-&a-Fz#se00YDNwoKupo28nR%)IGPjy-jkwSRbxW_a;oGDt?6gB3YugievvXxA@%HUKE?n;6`%0|M-8RCZ=<aHEU
seb{aAhCGewSnzz(Bk!S3JF=&Z}QAzir7&{B-x;I6hbqFKrXFl0Kfg`)Y%t%wkJ$MSnQQqX$_}ZqB+(KF)EO_!k<&{D2q9zAB{_9n#XXzZ`v5#qMlSlTRsQ<
KwlRocZNXieHTsE5>-t8{6A2VIW5B~L3AYAIvcs*=gzCgOiJ63t-zE{j8T1j4NR$5aWL;xUYte*?6(^AmcM&qX5>hp3=z*AZ4~b;|GVZ0(a$g>O37bXo@BfY
G8UAhP)E5v=W|;K%MD=Tn0^F{F7R=ex+U&SE=q+}tc~43Xv+LO@$Z2<*_{9Y4lynv9KC08*suh?)o@g67-my=K%Q@(t16<1_tVVg&sKok#{YDMfQc{VJcU9N
ORz5HaCnE4R<X|Cy-}7P0`>>IuMb;?)%N6=taA&G1F(hgvpziIKa{VH*VV{B@%lL5yc*Y9I*>LXYdkfQfBwpb1GYjlaL$`FTJO+|;{}&te~gSJD*0o47x8?3
hoe_;!Cf@ssC4}dKT#Xyn2iiy<O9Kmnfo+$`M-W*7rPLY>XGSZpFC9E`i5Y^6ISe}0G}{2<t}#rR*Dz>AWpaz9fCA0$C)-(%l2>lCzyE)L^WZtZYh3DYE^b_
!!x5CFerTc2`#t=bV2AiJ!`)Xd-wWaxOXOotzI>Wc4jTibN0!Td{*nt!mv>x-e@GP9)I4V_dzP)TRbdihIkp1>G*5&bsq|nbC^=$XuTw1zPG4#@gGNAmcW{C
1CpZv*+eeE^ved`0|xmA6*^2fL9NXytBGeNjGoMN$Y?7Km<t15DITa>l)Vg*t$kvxL13tuJDXsOJj_2{8)C=#e6Vvkx6hJKO7Hz&UM{ETd)CLXO|g|4Q(EjP
bIyn820ZHYZ0Q@ED9DwmYgbAUg&oYGNOD9^88kVB^c}8MU2B!a=6Zb&H1oY?wjAzC2a1#<*Ii1H|98+Oo533PnPDD3xFU+5Z_uMvMIcJCZ6?<g@FFd~QSlUS
{iw<vtyW(%nx?*t0{qdOJQc2(j#I&9@>YSW!1mZ)aD8loXD2g#)eF`2axLE%Q|~g3U|^!nt~VDwIzyR_k4J{ZTnW+ZwPo2Nw5iN=8d6LF(ZydPRwVkEw&^pZ
v_n88ASFN-LIt^Sab%S2@ZA^Vi+1wPHH?*>uq{dilzy?ty~q_~=)?q{=^V&MOZCkl{HZI{Tkc#6!E6j!$k_&%)|e^8l0DFTgL1=#|LxC41_s6RlEGChfSF}p
q`VYpiM}U8x;363W)>yfOgD}=LhxIiO~C8gjx7bpwiAfnS@4YdH8fJNVla}V`<a9=c=<q-CEa}_{LcOb!}pU4uRS9qu`+8;^U7nZJKRi-KAwL@hf2~39DLAg
uaNw@AJCbiVCUoxOtYz5P3Y{v6`u4{rW19PBYfFL`R+oG3({Zv%l@E-_o1}k33yPP-PhWthmNQLi2+UvcjCKooDyLjKDL@HQW7|03p-_MKFL!@kPlPnUjh4^
Tr?FDmqfiU1M(W49;x0Y2BTeN6;{oiQ`rDTqU(sN3fHL=S|_rKgb!Cyv~ix<$;j?MA#fsZrg7OhVFN}c)`Kj}qC=O`_D0&MgXK5Ve>G+bm)rj{-Cfhq*xUUG
@5aQJo}2$r;gz!z_%9m#WK%_m&OrNu;p97!Nzbrv+Z)6->_SnC-qlAVb|O2g9Rc_e_FiPWn359Qek(4xe-TVu@ndMcn*%#V`xDPWwXbKmAh%eyeVpd$A+)V(
9P+I_S%uY(Y~bzBPi2w!0hYRJ;atU<rK;raz4?Wenc`#mcQLolhF#NtQ|)6z>BMY#SC7-9Fb1mLQHyOD4&&eHvosoj_kAo_Fo{<8e`d6#%KrjDfZ{lx`8Ol~
Krv?Cr8awUpQZz2T%$SUVBm+5V_klJ!_g(rIg4@NrAD885r|r*;V1m5@QiX%TaSI?dY6&YfL9|N>bsY?t*Dt`5_zkdZ#}vf>;msvq8<?LegDMaEe)3Z59tn#
;i0ZYgv0obNrSCf%wVL@q^T+py05doHZj5?`X!hmnBJJ$T@0%NgOB*QN;$lBq|$lwDJ4WN80{?7atko^a1rtjL+6DFd>}G(l-fSv&Ce}90Jzka=O&@+==++B
N=$qNzD1m90Nf5%q!aB+vK<itH!~XB)y%VsqDH2WcNcAE)pr+PGqL#l;3)d<?ku>n&-7^sqYH)ib+`(orAdrx=e+=Tm6jQBM$uQPbRe6IN7<ouz-W5d9Df3T
8ST>F_}1F(i770%(r6fyZ02_x;;V!h1%!|!r~Nvk&S@LTDZeHD6bFJv4Pi+|7NlWoGN@a+Dh|jz1j55el0|F0*SViG*Hk>rA(M*Lw(UZQ-OIcC0DvWJPy!O%
{&Ax84?p;cm`rngoMfztM)3@yz#8X}7zY?lG`5H${eqNv7>-n8$b)yzo@pzw+EXTcwb#*cKkUxL{>xam{ERx5`HX7~;AI+XsVUe=Vnr982p$9Hf^oDDv*VOT
@L45QbdW~<cC8Hj%i?4a3(bdxfWrv85G)oUjw(Emz^|5sa7b|NlpKzSbg$&fdjNzCvd03GVdmQ^i4jp~$ZL3#bCqb*W#Ph61{ONai*wI{Ci-H}!!w75p_Ys+
#!*)L2i-)s`akTa*HBs5nFyt&*kOZG?}RU3(SF8aI;v8#C_`bl4if;40g=`FyQ|S0xRuu*s}T~|F{Y<Dr~##*56%B{KDi*p8dIlJdp0~h<m$5)pgW|=0TMeo
PL6bTEx>w)KR>WrNkN-isA~LkMMKiY#9AlDQ$CHlSH(b_t-GmN_a@I`w?;y-{Q+o<egfQJGgXb?z7PybbT|q?q5HBE+ypqYg!Lo@5{e#;GZpA5Dpw(sBA8DF
o!8oXXupO`wtu$PHL#KuiI&l?>MVXY!+fO_35x6Uc@XvFEVAjTr<F(-J-{o>3na{&8cJa~D;TvCb~$`2htaqWrqSSbg5Ik54nVu(2#0zzM)q+{&j5EbObjW$
^*=f)gvL1Mw;DXt{4~Cg1$98Z(^ECLrV;xmlwsE<|C8l*Khp1YNHr7m9D_GswB<H(ZyA=wpuCbetdZIc&=`4};Pgk;U*|V@Fl;~RV<}#AqN$xiXyFA6K!Tf4
fUF%x{cou<oZgP?zv#5<82YrJ%K9VAXgsrLUr{zH(mj=>BMqN0z?hebC|EVIG05B94eCQl7`8socD3Hgv(=|zY1^%=S4x=g?@C<7(O%tWtY^devC^ENk9NXJ
$z!d#rcr)BBQf=1U)5x=Kmq}FxBTF=0n&FfNU<gshW!qqv=dFBYCdct@>y82NY6H45cD!*Nfv}Ksswi4=;oi(EP)W1s+M0KsO#X6SVv+0(mT6DqY0SFwon;R
KHQ?cU<`m&LYUP^NTa?xmMu4)zxw97s$35HUI@_P6j|h7hgn4G{JK5HPidJ3cyS&r4#8IKi&zh-r;zv*$Kg#;ouWf;lwMqp#_FVtS{zdDyUl^T<wsRVlB(ZH
bi|KVOt^bsaI}(sDsNn7aI%@W{!rq&Ky8t?%4{ZC^Jz_a$dNji8`JK8Ex2rXW~2-+?#3V0pJLgt;zL7>)Y;ml#Z+GF2^0u%!kP+_jaUs>RWyqZ*A63=0g;?|
dcJO0AUoO-^dcd<DAVp<;RMmD?i(%4?I+I9y%1xv(Gl)gL%;HnU7oNU+9>}B)>@C?yM>cb5Sm)q9=o!`cT*lyD!qf?uQr%~eA=$kwF<XLYsg}Lq~w%aiQm#v
+g2*hsMnzCj=s9_&JJq}eO@>m!f+hJy7@N%Z?|=((5K_&X+^2IHdX&}l9?mUJ|qz2*sg*sl+l!UM=xYqVn~A>I@Cc9!~1{`_y?;59!(_~LGI!vIjFCrWCPwQ
_IH1P6!?`+Q2wk`@G#t=Hb7fZ4k4bg9cX|TI51Jyy;`wm>2uJ%|J@HRR2paj!p%O>QYuioQ3)`MndqWJw{|M#Q$FP=*R<Yl%J|y3s3>3nQw&R^w>ou^S0<QQ
OaZJlZ+8%HVM_SqR||xEU>4SHL<#nrmSNbKI`k~1#L@B@uxB*1Po<n_rohU}0anF-bQUIs<ewIl2;zRRo76Jo1%Psjdyi(oa(#9=jPF`HcY?#yFS?M?JUDoH
-7Mb`zCk1I#oMzoxrUx4oiEwX)SppD;AnU9nz()<)W9OHbq1u^$6!<x5f%V|Umy8gLZ!Q!E~GgwT_d6WNRFfeSUY4?2Ev3mdP@d(gU!9i(NG*AkZKzKtW(Sx
=~!2f+qHi-p&|BvK_U?T-2#4BOi!W-HJM}}F*YzQ-$ncX(738};ftfZhuu*1MR&^pI`^t<+<PL5HcH?cJ*U01T$UfEb+VrMD;!YYZx1e({a*2@*N|C((bbkI
+>&>Kq!(x-uf+>nY&9hH<P#6z--MbVcUU`3ObvatNgs4TrI_<2aF7xe&7ar1iUZ7xako(M_+-sv+b=)D3!%e#5XxCr0u%lGWO%!SJ6!C-Oxeh0I_*WuNDxah
wa(m}IXx&cXx*YsGomNkVI-M=$TnLSB%@e6&!mbPXXL}Lb{Y1&umC1t=t9c91w#%E6_-s&0dB+#B-6op1AF^fCX`&EpJ^D|>=WbX4hH)*48F+}sv7>I<FmGm
##uGdGf2XVlswqCl(n{^uboIZLb6swH$Sq5e3~_fFYgPLX!}N>4Sj)V#41|8|8n2%M9xz{XSwsQJawpJV}Om;_Y?)rH%cMUzloOom*}E56Pi|=>jtgoW{a#!
y-+JGZdC9t+B^CT234a3TrH7cCzVQl0*PLfo=we@%i&%F2j#blW|$#wRWEDClLybp`^uT8a8=QR@b-zgorj5Xm@whC!1=g1chYpOBQO^98eJWN5|sO?Gw{5k
Oozxl7FG%bliFfYEpqJxUBA5C)`}(~yhXa->TxQ1ybg3_FLMfLkMA}jZ^@{4&9T$r39=oYnbm#Z+sEv87{V>hN>$S;3mnm!rej_?knDD=d9*UpGiI-Q2xA$$
yY;4N15h=RFY(n?!1OCe0KZF9qvWghvM_^Njjspq>T|gZ?qzC!`Jle+PBm->e~|;SgtR!{$}lD4e{ELpE_iYq?RRaw7oSQ$Iz6BBHn~<eB6B~Z8%<pE3C-C$
?e{_Q9=_eF`Al&^1;rl#63J#pmDmwf`cfPC+mMxffTP|{UDKbSx4>N5NT&sA6gi@hBxD-guu_Zpo#7=<gf|<wem8ZuZ{*2#<Bo**HDiBfbUYe6-ew0O$8D`L
`fR<UAZnE0?45<EHYhY47H~M}GIEaJ@mhD0vRU^5Pyh8}SXqIwOVwA5UUZKp@h1a5Qsj8HyLH$4TYkds5G|yUlRc`72}`n)m}-+?S!E5Q2o2=u54-NC)sA!|
h$xX+ZrO&s)pke+eG7X4T0L9k)5<Z&+W?c50vVLZoJS8W3Zbs*Z(j9*B&A2D0lm65JYN+?x)Au*+;E<4VjR)moK<Cy>Uc;Rs>A51ZQ`DpS?`0ZC?nIk(QG|V
YMpPs-M{1sy7tD+$;aH`d|kMaS^tJb{|Mz!?jAUhs8n8<*ySN5w5BGN@*06gsw^7bts;%)Y6yF3NJ=B?#1aC=GE2%TS2Hq*E#EwDg4G=7uIQ>pIJ{|v<J^G9
qfI1<{Y%44kJS_*&blkyW1@j>uZnPnw<RAmnn<ZU6*eph58JF`=!LwYqJLAU?^S<oJM`Dhh)PU`OC`ES5pquJr95E@(HHKEoFMw6%z3^}yIO5+F!>I+Z*=pJ
vmXIzjE7q@YC)D-qfxtpFiO=U`vC99p(F)_TNcpuRl|0WuOVB}8aS>u__|Q@Sww)78`bMG?oH%|1@gt)_Z+lhsG<5iJ_28)QV*CNmGBmu_q&wQK$nJ6XVE~}
O{TiF3$5u{F^ZPVz$({J>ull7pd&z^{t0!G7NmzcFk>u^($pv|RY4oxhu_Ff3`UM=U7~6zb{Jq5IifhjETtzRO$J3m&jpow)RP@yXH{-U@*JGxJ8LWo=X!$O
Ll@;A?79&8Y^8yhn$!bh={Wto64{3Y<>kjKRC3#!sv9JC&6|NzsRt8DNVu4>cY(I7E*#$vjT)I#HfPapbovHxl;?kZ;#KG>2U!dh`!{PA7BfjOW9YMVqe93z
vPN<jP613(iOE64U=BS^;na|}uXs*QW7&s?hL{TAfuzl)$L(}TfH@aW$&3D(e%sq<av<;Pe}Gapl;!sI2Z3A)b_OS5r-%NdZml{p0M4#Y*|c|UsXw&wB7#kJ
!Ku~i<VyoBx~f%K4~+o2HC?<zQBVc8Yil+HV7zMs@t}X8rU2{?H3WKeJqHFAK{-M#>)xkxvVcKj_kWRT71f{v!!}1JS}&ZG?kL__f#2TZqtj8*=1>kQH)sK)
HuOU$7R_%uC<q?9bJA25G>No0!FnB9-HT?hhWcG$MNwT>#@$*?0)dPa9K>=@qcqk=`}x-2y$Sezz_Yy;WrM8r5S#J(WzVFRJaQo#4n^2AuA2#MLkcq<{ywU)
7l3%nhq!V;QI(dQbtK`kpIt|*-tKuf_cvm04<uOkztl=v6E*}RdFz<KaOPx_JZmP(wGT2hQ!TN4VGAwIIcd_$;&m<;O5LQRJa~2$_5gl8Twz+uK-%oP@C(g#
Pin6WuHOl~`w1e?8I(*%G37Sx2BTR6+&|p`q_$w{<JJCRB+m!*rvW%bPD;Uh;YN@~H1`hI!g|bXMJI<*&Aa|v=pA!jH83e8Dd#>C<7zH<dV2C2x*pUO=<j5i
aZ+EyoYH=UDlacN0*rLonu7*m=4aaehU`*66*<9d4X(&3Fb+MdT8lh^W8>YAHB%yYyoY=jd^ey#pD(+IkMY+pJh8CJu)xO<JF)5aV+yFkX_()&NpG(!oB|2D
HKcxuBOd|EE9ZiJwm>z=ceUouH(u-`D`Y&nKfMZkhGp@m<OZrZTx7bKEu_jRoqEb#BJyX77~WS%_i#w_63;p9-A_Im2NaoZlR!(z%%{*p#wEcx@!=vSybObZ
=nTC-+3k?Tuxd>DDQ@MSf~a!06KDcOpfacULrOQo;Y@f|N4rSO^+S`^QsasPW9KGFZJe;&<tRXD_E_mhJx*6sVU@K#^bqcF_MhzrEDc^e3p#2{JUHM5V(WFr
QFq8xu>Q@%#00(YZq14Q(dflY4~QLtV?9<<Kj$*x@q6)*x6Yj`dflzPJD6#7Z`RhCQDZjTaF*4`Ds9+K&k$8t_BHeiVI)!;>N3qIZF#0S;0cU52i5WQbejQR
@gDq3+0(x7C6Ezoun<Vp)YO=fRgc=7DsrpAVT4LpngNDgFwxaVqVh^B`b+qr!<^()R!1KfAXz+!qwP255lv5pNZwhm+1m?_yStth{;A07AECrMbdOeQZe>z|
NkT>Kn4gz84tCps_w$=j6Jdw};4^Yhv08`?r_zcccVi-HkL_$EgW%c$bgnB2{tJVsL;2+auh-&;0In<QQcblgX}w$&a02$+CtENGuYw?3EU`^el`&K@eVdc7
V#&HSX5c~X8$vnS^*k!%FKryW{Z*xY!nnh|hR}6um{z7MQ7ltRquk&jp+LiO04zmy5{y0BY2WgUE>TFdl*iUwXcZpXn7|8)uWUf0^olNCtYy14-MVGNqd5a)
A)x4*#!Vx-J3XJKtP5+du8OpJ^kfuCXXQA4yg+peha|i6v%!6JxvP)hlu#nhVFnWPb|0J&jC|SU(Hk|8wmo*FL*Acy><e8$1Ou?rMq5#AbH6_y5SKzhfb}02
TTtoKx9^q2Kj8#I+RpQ$fe(zgSYn<g+6GHDNiLK32Itpc#p(Zhj0#)RwzR0Ph77vw=eUy@Z*!rw^fN5x5FyLw$8Q8*_z%TF#fqbctnv>%s0Y`)nqC!^eHqr{
u&xk%`w>PS$=17`%q!#^9opopxDH#dX#?3Y@CBg?5nvrJ(PD3=)6Xm!1bPI<bNIc5ZeGtoNNA~+y0=4Gx$fdZzXL6g8Bvb=Cg&)!O>q$ij{K3evi>s{RdT!|
3~zpNeG&fy@q!TB34(iD|6Pn5<W`AQ>%qw?3P_L#u^HKcXMyZ{E4{=nfE=G?+aOeNM3F1jf>=aRNQVQ`{7E}DeQ{&GF$ioH7lcP_H<&zk+7c(Z{!SVu%#3l(
l}XHZfir2R(j|z=LUj0qy8505ZsCNlL?)a7KABtPhk6v3WenvEoH;LZs{JvVECRV$M<m&aAg`|B$NE%*Z4kmh|8~|@ks$H^W@p4NfF23>XRr_&S(mcVF9S{}
1gZ16*OM4+{<C1)rZw^=#n`xJk8E0_-^^FGapkhaVUG;~gLG;6WQn{3EUn%NT8+-(wszfU8=b2~JjO6|jT2vbm{D%6@D30wSuIp?f(mZ{pfoY#`Z~QlJmM6z
Ed4a(k+NwkPvyQ|mLB_dSX54*?#M(No@L03)%WX6IsQE3UAY|14_}MeC#C=b_Jim7p>q4pG%lBD;v!uSwwua(5h@lniI1Dl(}r(Eg3)?appJWyW1sl&&LW4k
?KZADLH<(M&!8ZbqRr%1w4NHd_Lp`7t~|dS-Z+qzr}>!SBkR{t?sHW_jyNCx6%FlVV6FCV10aFh_KeocN1DtMV+}mWG-MH^V8Il?0Dp)1m}p{-MaLdc`<#aq
Cn%6eR}p~t34yCVG0$JiL>=L=+~jYIu>MjR{YoWFGh7b0bh;Zw#v0((QCCgsOhX)(74-{5Sj4JqGG)eT0Ro>L@CT22VB5lQBJAP8A=@)NmdLYhf8rb6TI}ze
^2q^(OY0EPKIrd|GaoVbJ1<~3mke=kZ>1fTPyk(KC{6XMHHd4P1i%><l9!*v84Zq_G7%)2iy8As(KTwU<Y*(p4xsSX6x_j}E4VGekJ><l7|U&XR5s$ugf)t6
?8Sp&5{s^39|hoUa#Dj0_#^HX7b^30=YzB^^|@B$wc|5|WJ8MTk&e+sgH2HSbx<s~*;{bcD8u$qd8fuaQlc;~$!DWIuvtdXe>AD7G8QRb3a4LX%=}LJXL^9z
6(xY)BM`$)(G!`wv!`@k)0fh#2kTB(OO33xK3ce*ymg=^VkwM<WIXr7fwG)U!Jw<=h%niTp{-dDf$i_)t#l)WA70m(J@4rZF%Wdw*0XzY$E){KuZYitXuC<8
GHb}R7ERB(Swj&B$VF@>dUZYl68Lh9L_*3=M{2gMX6@-?bKJAhx3vFSIfq6|`<m|RVN1f|c3~u8sjKo#Z}}&nDNm%6xj~ro0up|s;+&gbcCrwy9Ym%L`F}(9
1jzF54A-idgruqcYdW!g<XM!6Jdg>0fbzj$XpjT?f;%VD0X+&>fA2^CQOFyFRx?sFA4>Ns!D24YN}f-XRP^NBTKFY^o|+iJyOu!9;R50(j=^B1a4~6LY|5fN
!G9oZM%01DKtOLp%ZA=Q>C*o;2d6eaF72Qzs#1qva4<#r6KxzjbF}9@tStj=bRF=x0luBKN;JOWH}%MltvXt|+Aw@1J2EWzAd%vMWpZNwM?|7!SHE)4<dQB7
GTw8LTxuyj>t9%uaa`f;Maqi$M5sV5d}}6QaJD#8mB}ue`kT8h5SiJB)MFuzKoyrTU&bnWDKYnYJp}B^ZHIEhS<EpgBGVbG+dfXWT(UJ2r`HlZQ&HCTa<{1!
SID1F`<UA=y-sbJ%TdJR&lH${JPY6uS~!7l8uu((;vSc@!h8vvGLN8K<w^WmkloG!;W-cSkb4WFmPC`eGGUeZmUjUJ$TE(eGO{_E!DrA<qcRmrp8#a@?ZSpH
NGJj@#}kavIZg*D<Sk}UJ3;)xlRc$~({Qc;dMe#|TvotG&yAPl*&AX^3wc#@EwLhRbKGHwsUOkoqA$Rah_&K%xZn&y(Ymj}h)Rt7s2{nM_jY-#r@*#usx_51
yR*{}7N~oV84A!eWaK%~tOZ1VP+>0HDd|;(Qb_x<7A526a((V%><SV(-#%!VJdc$fjk!U|F_7Ww#IR$f=@S^b6@_8_3J)v=3|G{&i;uCD!Amwk;8SDJ8)For
9^Ts4VJCNM+ZAQiZvCR)ZU?fk4rh3WUdSdu!G6odWN&XP9BAH7xztrOM^OD_E>bTY9{;rTd_yzTp(Pywi4MP^G>&PwEZ!1^Rv-fmG|dAWU)^X2<24g?#z)I0
FP)`}+vnQgQgnT5s$<6mXf&JCpe(f<QVaCj+n8V5a+^mPlb!saqfbO5Ptm#oJkDdWW>23XjyXd?26eHRw{FRSp^E*FOn*Ltvme>Yk3&GSTeQ@e@FOrC{SM@w
5R^4&@e;~=Jyxb6fY1L4f@kAf&?YYSny-u$1kh6(>uL(84g*s82`Wu@S}a~3z(2DNNq}+_P7!^^nx<xpD)(Q1?I{O#1=diHxz?GDCcedY85tgwQsOyQ0F^ss
pa9O3fwp@$?#{QIf9jyRX5s1tMEbRxv?C5CVV~yD*lK?&g=K*LYhp|GgISIYqr6p-@B;oQKm+6A+aWS`y0;F@xq<V}9Q6G-r3H?D@!{7~fJID2ceqR%024%|
3PZ3m1gn7ZQd;L2!i-r^OAC&%&ya^9Z_KrJbFH`H%)&BLSFM+W*8^%4g(sYqOyzELEWGY$8;Jt{$_G;gB8W`_iU{@^i*R+PjqID#V%>-n1>&wZ&0x5fD;Fw0
juEew7Nl#%BVdeX;C20G(4ONaxKUN&XB<YjOza@7Yk8xuUJT>vwR4aquUdIu2R9SZr%2Lp0Zx%A3B1?hlF|d5>Y$OD$fKy?|5l$P3g6GMMQfOk517df2zhFJ
j=`IdPCy^+b|z5Gt@hE}f=)X!m$F$N?j>dyxmnhC+&Gl)7;zH91JVc*@pQ2rW+t2iX+UZ)#19^QLAI}jOcY&D+}^9pks~Vt4_~o6fKLPKxEgsqSVS~%(5|Ee
jp*vN#ge*@((;EX2T~SnO4XdBOs~$Lc+4z`#Hs4{{dr}MIfenmshZ@Nkgd*%PlVFY2L1bI5&sVgb?<D}NdO$wB_~D0hX@`Ficef{<c%;9B3mZ){R@l9WU^(F
jWsN*aHkDhORAp7j{RnYW}Z1?uy)1}q=w5~BnMU$927fpnsRG`S+7pf0{F#!U8MUC1rk%*)FUF|^vy;?Arra+y_7(TNgaLb0X<n>D#7Daq&Z06IMKZhB>K|W
ua<gR<?V2MEzVv_QLA#(zI#bu;iimP4$E33@I^DC{ia9}B#H*kTFNL$jE?))qg+KXkF~D9+caqhiwL<W&U3S?o6v2(YLuo_n_0AS4FMU$9Sntp8Mie=0UNrY
U#td9EyKK#<~Qt}t;&|$Q`eR^Y{nLOn{Lq?ST!T@A*E*Nxjh7kp7d|X_ixq)jwM+9{J1}AWcg6f!n3JZ?*1MS`3S^^Q{Xh@tCh=YL)|y^$!fzop7e=5SRqPQ
-na;HnAnX$BN-7pJ}Zv*Q}4QE2ZeVdy;2F^EMg--PjhYZAC$_y4RLqAgiBU&)sa%KCYEPq9m9|y=KxIW)64V4rmct1I7l?vQ+fDUVTd&8$axRM;F8WOdoShP
^4kX~Pogn4)jJXD!N{6z4ftvoi(3B@t@oVf6dq(SsbDOes}X1;jJ{RWl3CRP5#X&DA5t!YGY#Z*J@VqeUe)-yiE{omo}3V{I(rbeFKBai8O0WiS~~Bjtaudt
TWc+2iESwO!1qdu^<zgAVRO+r8WgSS3t9tUtxgMgb3rbq?M!?%ScH7K^AME>d+I$SV+8qt>}6z?HLowON*EqmoE~oz0BqYG%~D3lMvaKmL~iZWvsk&!u<Bt}
qiUE+(@7qq%GoWMSdxl#wRCBQk=Uj%FH<nOI+3L8Y-&MmY7(^G+`j8|t=l9<DJu#TEJHttg5bu>1A!+5w(Zb%(8g7vT|@uMN>q3P8zDkw-A3wpc~)mtkSzuC
&q#SuO%Wf|mh)I9c5N<**syWD3RLFl!KjfVmd_$ZZ??tIt{`H_pIB2mfOFnKVkxc7F%{61;Cp~vZf=PGB)@cpSpzyID~iQUsUt-c#p+4QIa{2`Mt<UIl~v^n
u&*HYlZpdvkJuG6cE_UNQ5UEF-*fW0jy7PWZBBP`8~>6cJZjFTxd$Fp7j<SSYzu%@fXZtj=qGJY7?^B`N&4u#%~v02c#jaJs_iPws;90`QgB?KQg7{&>0GU)
<N*yOgj3Nu&j6H{ft4psyz0Pwo`CQ#{t&t0CQv2~w49`BE5rGyCFkvxCtW8n{Fmoy<O2Se49JBSDK$dVfwY+Sh;!c~ok8Vh>|_CX>(sw3?#XXunjX(z8HINP
W~d}2;&FVl>QgbVYuUWZUr{C*)Dd``sH5U>lP76GHuv$s4->gbg4Pi9^faRgvcUe@+F+2F7nD;!MuRcinswq&-5LvCEjj84>}G?dR4X6eo$d=mfs&*+fFSkn
G^yb{0q=vx5)>6%$T#?KpNMgi<$FaVIG1X~E2?&q@Q56!kEw!0ZOc@nIEnxy<N#6!=O%gGOX|#u>>E7#5-PH~-h21}BUG09I=&$Kf*(y^M^f?r$<ljswT*ay
7c`0ecdL?8f8b*_S1$8P!gxuVG$b-jshnu;D+fzhw(G*$?D|ofy$XobB~8_NVqjSOLp#bLsx`Ycs_c5}5Ms3Q6!1-A-Qtlj+zO#qc3KTY-+zv5Eyc}B>gQgX
-zVP_Hh+9N_nF|Ji2w2|wGCK20qOPaBh2l8#Noa+YR7ax3C*dpPFuFKFEcTSC-zP)lRT&*RSEg~C^Mr6>GQlTC`7bfPWME3HF^Oz^&9$F0PV2Q%VpBICFr#~
A0>HyN^@fac?h+pS84S@^emBH1V2brRXhU3QzGJP_2-Cz&ZfxE${Y<EgU;br?~vBc7I%204&|3}yxFm1l%_DgWjI=VJ_N^-WIuF|v6X&pW?Jy(eH`yH7FpG-
9(`9X2Ck<&avPKl?TnQ>D+nx|{DS3l;j2B7u_lzTDl+n+Z=ssKm2n-4unD@Cg8h9BM+bvyjq+wCD=+e}PLJetx56|kIek1`2O9O(r8}s?T6o&Loj14WT|^;i
4CL<O1xXaGR(<~~Dh5Sqj|cNb+u3LaIGAjunM2IO7Za7gB}m4dhN`nsRR;y+3G^gg7y7+w!!Zi);nt5U;Y2*SYTU2!j^z;rTShaJ!h5h=hc-QQwai83BA&D9
TX@#rqhm?2!aCn{AB*DONY=!gw`ObvrjE7nnW5c?R+uzop*mJPQ&M#_`i~3_2{}kd(lClQ;7}%R4HbhGs3gmwv1xiV*1~Y-v@PI`i4uwx$@8=u*sF&GEQ%-y
$T!|YK-RjzFV<>Tf-P_^r~uk9AcvrP47%;Er$bW82e>eq<gh^&NGE+y<m9{T8=kZ`Jm@dQl2_~-6*iGWY4agAsu0)%FNTqv&k-6!Ys6F3xw4w-W}s5*!K0Yi
_wSc()ZE8idm<>aSBKRypMJ}rhNi|?5Ws}`+R#hfu`0Q7->f@aRIcw`uUx(&huL95Jg(L>)MjTiFVm8+@?ptRAEpxX(}W{9R&kVMG)`QOz@9y=;S225qhgF&
b652Q`c|!dc_h&kg`vB|iGV<{ozwzYwUrm`P{wT8G<if!WL{i&{_fI-Iqe7pk{saGD&U4<`TC=!ya;%ah?a0B&i^|VbtXHO6iHXSfrYMCOj_<lOTJ=l>4I<K
Afxxmx?2W#^sEiTYHE8NsW~9?FKEvFG@6q=s6UJ<Q{x&L2^a))M7|Ij5!oWcM#2FwmuCj;4qxJkDCCL5ZQ)t(N*Ss}$*7sScNsR&IK-kCy>3v6Hy?f*o?Yl$
W<i>ur??D|XLk4ZKXp`|@o$bzXx*jzerT)Ryv;s>BUtEMR6Q~_Qsi8v`djk^@0eH&GDqARSS<5I{ZA*VT)6m?@KAn{4-*}fCyuF$$~=h?On!qF`UmVe&-Yo3
j<Y-cS#hxCfMm&(s^h>u$Q>6onkwP<9S*#0W`4>P;F;jC8rQECog6$^lqiY1{88k-IpS?_B7bGOL6z*T)0*EZKlFn2Kt$ki31n|rK8TL%x*q8iqqO^<i9o+&
Cysd85QuF;C(on}Yqb>n;SF2p9w*}0V>A{v@v4u2)V*_7?9QYC2l4CBKYWUvsfg+PEhwLjtr6uJ6ncDM#nkb5BZM_0mDDf~Lb?Pt>Ps~a%4GtsbHxa%zWP8=
zX-pVuy+_%%{eMfaGEXyRPbF%;&WV-ofbshWkiqw)g#l}-Mpi`xy8*L7Gnl)g=RdFze~0omc2Vp<@bHew))4Q?kXU`9#=v{geJf2u7*1a?rxL1PQm|li6?@F
GX^ga&QRSW7GI<k^y#0eA;v1#f~L7IW0h=iV>+wQ#HOfHhtzS^hwCQ<0?@52+RiIA4&5%oNJGJlXD8B1Z9J2xYPNKIGLBTG>4HG05&;5dodUmel^F^S0-kHG
@$Z>GIW2}L9!Mx)Z<EM9)J_AnZAeR%p#g`;;G{I<|El4-g*+~Z!A#e?S+Gn)`q<6e6c`x)QYs3^d9dX0%)a}IyRoMd;A0`j3In}t6KhRo0$?u#U3DQqazEH~
W67EFre=hKm2lEB&mG{rr_i3v@+TbO6!U*lKlt8chF_*#T3W?dqFC*-9gW%LKruTsmnduVZ~iAX-ThY&F3eqTdAH!`f(;yBwOOhuq=?svc>tJU+c~;#gJ=Lr
P^c4s{~%+}9A`cmU5J{m<OMfS&*KQR@O+5}UxkDQv=B9`kdVp$3)uUR+aqoIMVBRo*oynk=dbn;aKxgum$&NeJEac!HP|EneBJM>9`a;)*|KeXzx{ht5<WkA
1Cs;Y7&A<a%(F5$?c!0h)BXlHg(XqQk(n^t>*phsbmfRe^F<i>ALTCSXCqi+77wUl=vJaR<iT3-4xGLBq2jA=O>*&IhRdVP@V__;EgBYO?$=&Ziwk`3%}Brs
qF-pp)=H=RyXu>nSBC6USZa$)D*+}_LF%d!<%iyLXpXFRe7>}4$)sv0U`_gPDO01!1g&HR5uZB~=Wy<Y()4E>s)v1X-)=;$xYdqpjP}kHUr_NXgPH+i#Jz^G
h^`ku+u7mi=zk!G{7kHQAVZ?3OJH7g6-29hu`B}{A%Kc0lz(}C$}>q#Z>wE0;+U3tu!JIzt3Z5Mxj6lFMpkLGCbG`fs&go!*%%xO9PzR5C#%KZ0f9zX86z+|
>n28L@zgCXDlU76tohJpAujEUhTtHuYr98nN{Bif;DFiWF$4qyJ@6SoA`2wSNXC6UVZHyd<-A_y&bdTMEi%hQ37Y(P5j!J>JH;xdU=CP|Nf;%EVu}Q{YwM#u
HX5ZDobd0f$f+7NDCu4H06OM+q9&%uZO$1$J+B9AGWa+XBk*V&!=z;kE$Fz%1+x0WrfpKp-Y^D^Y+6zq1E*U>vZTRe6CV5IcH{=nbAf~-On~O;`{A*gTwQW^
9`Psm9rb3>O{6_Xn{IGGNOzs&@1>{5vE$FQ`?`}d@&>{7Vzgtvp`;L-M?i=_(0f6F&i07Y=rNikLi#|1K<XA&z-HUnmTmlT8wi=`MEdtylx*Vd$4{{g!2qh2
hG!3%8!6j8Q_<^#uUL7*VRcYpF=+0dZ?pIEJVQo<a@Pf4)0w2C;-sO#gxRl~Dm77Q{?n8Rg-O8GtG<k#0S-SjtV(7w5J!BW{V0gg7bs5SWYG@|n9tcMrHC_P
{~-=5Z%XI@IH-In9D*I-X?3(-q@ZE9Xi?KIox7SPVect*3+sIgGt#LI2d%KQKm0O2(;=foJ<*zAoM8|uO1SnrArtYp3Dr>MP^IFCqFM%NYvrycoO<Yq<%I7W
So5x8Z!ze{@w91n@RgT5`$Yz@ALQ|$4EMcGL$NC<M|OOl0gzv+n@?mGjz1)l`R->l6-}V8F8n5B4=3D55_s@1H1YzgP#GYNtYkx(JH{~+-bj_aoE5E#-2xz|
UV#9UI_Eq7U{SSZ2q%=vIEUgFHoVxbYGO?O6*y8%p$yw@+Xzn?a8I)3Mcth{+h#G#lSN?Bz+>1TReQuo?)xTHo>J*h$?R6A93XJz7)j95nKHe*9^`B3W6||P
v<0C^VQRy5Jn@y(IC;2Ig&3TE@TfDx2o^+Xmb23(v{_iXq}TX0t~P-gE&y*rzpMB~Q`kCB)ER8dLIU(;aHNiYHe-+%QKEcgQ7tOgze_xRKJ3Ukf)DJBMX`?o
pWcjE9A0Xke<;ulL@^Xv6z<j?Gj3It({QpY6b~Z-I+y0UZseLm`XHEh9scza*r4<v)FKNp#WIF|RW#GKQM}`e1w+d2BpIens(XD9@`sB}TP2q)oJ1at+yNzH
j#RSL6LQgP{H$ZQCi)*mBVUc>C~OFzRs0d9RP1*IoE>GX59-4u_1*NBX#Ig-lnFt9Rwhrsz-k9uqtDl6Itv=A1lYf^oweYUt&6*qLS8woYM(4LBJoq2+Mk2G
UP7R1(T22=;z4OyqrI(Az}kS3%@&${#k+rdUx}7dPB<mo$4hMtxuG5Vn>MyIV4m|;EpLqem{!>XfHP8DSae#){KRhu&HMoEn0)bNDB_auhG4=9?hE~*7UHKK
azbI3{KVHHlx3z>v}Ij-DgLRFQh%6DLBnC}|7;^{R6;K_bEU4UIt5UjTG=A}#9HREuTPJtOgXrf4wNbPgvq?zFwo9#Z?rEbCk8c*u)f60&NnD%N?0D)kD<>}
)pnGih1~6Z=s%0vzQ5dFs;l{M!*6KLY#XyyEgaR%w>E8X@;p$~CoaOgq(n-gvu4ISsGIrIM5YFi0Y(PM&m4(#84tu-(~g|wc1eJ?+uEHc0Z5zm2zD52g;_Jp
LWU4dmghDCh1wV!Y4}9ZU3xT`(GW~uUT3<^pY2`|Tef$_)7agl^w0SbYlCWJ*ET2!0-J~u=zDu;V<^VFkvSr|5Q@r-Lu~`>w*Cz`DzU@sz?o_H?yI;l7jbz%
u%jIPn6Jy5^Y_<JL)z<!xgs8+;Bwcl4bQ#jyYSV@Lrco!F_i{G3nDZ^z4JZXGbph8n1F;=naR?|ev%L6=D21!3mWD3SkV&Bs^tYy{0I#}N-ONz*Xqgm$j^Q?
90T4H6rm?1#S@M<ncT6y;}%^SV00qQ%bCz8gU)j=;@360sgh+_%(c(ILsv1PU+<OAnCp_g6pkPllI#xSvPVc<&LNh#V5~t^$;HHij2vQ6#|#rWm~}OyPz8L(
O8VB3mfZwmk&hlkz_t9U8L`lMoG|8?Bi*2q(5!0K!n?bgZqUn~ig$u7ShZJtS14%;1O=yfxnG=~0~18Lig;(h7^Rpv8W2+tmX&MV!+i-3HFQa_b${u`+AK%b
G@0u3NET)YYbCAd$J7;2ajc~CJSPfrN;M=|Yg48Nzy1kJ9dVkyj8;*AQaQB`G;ZwsE|%JKUpk}9-SKb<tD~}?nEA$Bbsm{T#ij&YKHlS<D#yIh(UVRBa3;>?
@>B9%?J9%1T5Fj#TV6%r-6r0`^Z4wxfZGR7o7a8Y70l`I=0U6<qy7GEZP$O{$&$p^>RsE}$+CIGq8{8GnOT}35bh$yk%6$W-A2SEFY0Yp_YCSY;!eBl_Z0V3
tBX!n>=(5_$PhPE_NTcK{~J2D;u~{enKck^=oSt(jn1NJJjz=1K*y7|J>9PDL(hh&azSIpsvpkm9Hjo|xn49h9k}llW0mN0kg#a0sd1H5#`=HGbYDkG{K7Ss
vyk83P!~;M>F7&LQxUG8DAodO5|@Bz{bZp%x9~Te=QK=2bFa3!r(-^i54Pv<6r!=r42-Br)qEo@;c^?*r<|$Kkj+KCf1KS69WsQ+493Y=nR=KB3th}_o8jsG
^Xe|_brcwLFk!~q9WfIA0&Mj6r0YN7KR;&RlsehMh-!+H;C{;VfBe<5^IFR92r~-DK0{gA(Xy{crG&*YpuUo~s=xk)$lULb-clGgnjHhjt=am^co9N%Z(aX>
k5P&%zc<?5glZ$7IsTN4mx;H67m$KC?fG1q#~}&Yitd*8aFl)8xc$tcL=A;&#jTp(yGRzws<iI1I8qc%4|LD6oU$Pz>_mMIniM8z=cD!*eL0XxZP@t6QU(yw
xjK<wjogjo3&IVS8^zOYIYsDf?nf$)NcY;j{(@t=4aFYGG!4m_rdkd+8pvYjh|!53?3u|x5L35=qMf5)LWrg0VcsJ3u4G#IoGdGoU`uJ&5SD31gD-|pM^{HA
?$hK%b5o`6X4(YLWr8@NhWgyW!FC8yEW4M4Lp{O^J`#Q4lM1wSWA7OM<dyfe-PT@N1VVnFW5n#+@5#95*iE~_n4TpgnpoR~pF6nRw4LHuk^uZSw>1%zr)-mw
+UPycDdli1=!QS;1oLq(JQ&!rC+uNIooKSv8m;S;E+NN50sU3b1Qv*thlMuugi5173i`_nTJ>SR*&HizIxl?LRoTFv(j9Qae0cNbL3dk7OgqrrNJEHtz4%lX
)1BM=4=P1?TaS>RG6)u3X*q>p`|d0AyvO;IlN75iR)d}H&E0@$x1I5h20-VH)H-HeKp4kK;NH(RCgo+)IKZOgJ(OeFEHU^3cGGKKP5%85=qPY}<SmzB)e2A>
<`JGm4k6<dS2cDYCm&ZkB&nQ8D;r*Y{5-}kDBxVH4J-syIWr~VMzk*x=RGT8+<(7;_2Qs}kwxK)F=II14X56-s7?s^*_~or&w#PLc=!b8&p~{FPa=!Lj7z8Z
(Xd2cFT4UfC6l!X2NPlGyQ|@EK0?h%jd6gClNnsMti`2*K4lM%c8Mr@6h5T&%X<zSnO+w;OTN{*mJ4McoOrF(8LbPIFIfEsNB%I6w-To^(DAJDMx^Cd>(uB}
GKQY8YWxH>=@ZJ!3?>gpnpsE#ir|>{QOnOgBH4Y`!`6w$;2kyyC6x>{Mn3<W&#nGj$Ja$c91?`^rWiU!%tIs7c3nfCqUS^2`VR|dqs$)G7|+r#R%8=;oWXUf
q|kxsh)MsC?POv*O|If0vv3~X;k?w==i`Y8G|5A#;}-Cfnq{Mfl>ar)kdxkt(1;l|aRzpAbe>~P5xz7+)K03@{+0-HKQC{4zi-*Oo@4!xSfPoG5Va$cWI3(i
;%vAO7ziui2kY!V7@?j74|3D8nz|R=WLHkq4ld{iG6x%-+?5zu!-fegFm@WWm{~MxBv5zc;MG9kdaUP?4{^Fo3pUmSNk&Z7Q=Gy&MU7!_oAG4u0knjTSb4$t
gVNzWPDmI*O6i<1Y+PBww@wW22l$*|H&Yh1I}#9H+Dr$(F`TjIaYqpOWu~1{bTU=d?0xn|Z_?y1BVLeaB+0bQfwaxE5K}mx&G$%nj`dx6ZIuVw(e^}D|DFR8
7Zt_V?l53!zG*^~F{N77+lyuVbA)|tDG!|R(vNC-5$N;ot<y?-2h$Q&BT4^8F2yI|qx{h1jY%u21s7<{F@9&7bW>_f<UV_9MD;0F?)o{pe^XyU_(P_xIDe1Y
eLY<dN)bbSq6yo8K0tNc*#F4jcSPNgdXZ{!)Z5ED^$~UjUN*od=h+x(jvyk7F67vS@dV~;?)Hg}C^OH~Ry-h6hfSM6%#H&nfY$5&gc{n}6k;TcpgCv?i0%y}
@U}gtEBhy9r8w0*3%PP%5BI$MAinY`kEgwFWWDX?(hmB2{*R8#)Y~I&4v%#sqU>+SA%#Inm-bMRAtwYt23C|tM9{9XW9VW_<mGKl%<RU1FvBds;=WGU0%#LQ
<&`%5&sT@d?U$JXMAAAj&3ID<ZXT!!m5H@vBxo7uGYk|Fc~V#(2>l8q*?CMS84~w^-o<R4W(i|I8Ly*?sgC_azRlpj7w^RlY^<>^zGf@LVe0=;NX?M5kAx!B
1q;0;a4NU|12VsM{u9T*ZR%XQG%TTD<ielc`g6WT1<6rO7v5?i@oL&r&;l(h0vuV9xtj;`-Z%v$=aVURP*h60k{$b0fwNm?;mvo4nF|NYo|Pa^nbw&8ae~@L
eSV}L#Rp|N<kL=ZwEon-mCL)LjL4hTG2DND;cY)zISI7;NB5U{CG+!xlw+I%8p}ngBXTjhza2Enohp>PQOfi{7kpxu!_h^WLh0KU$y{n#`kBEgjDXL5ZSt}L
jU@Mz;tt10s@F&XKRRL`rC&lm%wk?r0%RQi1*FhSqpAog$eI|0QU9(`7`$QEB5^j?3EA~T%nAs^*ck(_b8i<nMvY@Kw~^sPV$3=+zjiPVHS7slW57SO7{LpF
7Pxi`dr-v_K8~F&hR1MYs9Gbx#Pp!f5+)Q0;1g8A7ht?l?ygMWyd?(5z8&@&+^2*0?Q0n#=p_8U>`eKwWy?;txq{4Axd#}>WS`rR5VWg)qO>?fDU89BtBLfZ
BK6oj`nG(~g+d;E0Ve?@MG(U@3OMLEMG@GOabCL^zrhj?Wy>oEq)n!61X<?^V=&IQb~zayD5(%r?CHCK5a7$IW34m!PWHNDrXUo?u!V|~glDn!Hd#H*1JtP`
G|mO`)LMg*q&dN(g1pJbzY5aJ@B_4vVTBrc!`))c4bdk-F9XoR|6eZ35AO>)-Lndf_P2<$wg$iMhQShSQj~AK?Nd_?qf6-(M4AL3+{wZ8Tj|TdR9!4=;t+ms
yD$jdAqQ3*iu)0*;3E6fX1Pz_Br-m=o8{EKN22eYCS%gEGKwxlp!PceiYY@AD(-J%2%!|fh=uz$uZt${s<%fci=4E-eGZBq@2HM=)$tWa(3WMt-tJf<7RBNZ
p(o1O)QJC#r0EqDZ@JG$DHwMYFVMqQO5&Oh@cIF^L91IC6_f@m3R83$#xLGe;Z8Qxp;R`3L7XRxk<8@vr_HnB)O-sFMuU8wGL87Bdo!Nz+8d^{0H)Zk-SJS#
=|uU@TWiET9w70YO$_4-;m%kKC${$PT24zK=W#obB|r9bGdQf_B?ocT>ztJapWKdk9#=XnNtTS=56~^#P~CJ(T*{UYQve~+Z9Ht==?OeSW}>-6|4staMLU3{
>duaYG#4j*iB3Mkn=nwF_>SX;aDM$kQfNn;t+)&-?7c!i%EdJ*w3*DG_RkChH=a&3FXLXZtOC&-2iaH%prGZ<uOTK1(1(S4K9`Pr|LVnMthixrW&y5LiN&vR
(q=Q1!1X;3_j^z6Td1`I4d)G6!45(%cxpm&aHSqu7@@Rmw^>*OoA~lqiz!X?*uM8k57mCcL7*gx2d<#-%$uWa!H}X0aA&vJfcS(H^v1Ua*WyVKe;g*>TK*1R
LUPH*9}ZoZTcd57^T*3_jVE=Ub{g)Bb79peK5m=xq?wc>3*Lgq0(kJBIJb1Imp0I*^QL>a-X<r;rKGEt=s8h$>Was<dG~2wNl&P?lm=+BCr4)!ZyC^E{iyR(
CMBbyY7h|n%fVp6KvDo~;6%Iu2^TZZ&hBXi;l+8EoMUQygQi?<8^McJ8lA-p3O<G40LBJKqt~xaYB0DD=ex7-sPX=Y5@*Ul)W-DT$L8Z+_Y={bVsXL%RKADZ
U(k}l20?A{;1lT4nuV;=k&f<VBX4q}79gB|vQwJBoj2k^IouherTM@d3_sdck%SKqIdnza7ZPe>u>u*q0o6Tl-pvbdIzPHP{7$w4$vv126_*~72Ly&CH#lHl
lrCBMwD~Mr{w9dRm_Jg{6vsT3pqrFUUzS!BCeX1zm;VKH>;m&@iooRVZ<cyyA>?sRGlHb)Q#P3><!I6ze48N`fCn@qXLvm|!w1|G*l19PQh?EJ#$S~CVU0Ag
yfE^cSi&<EtUO~ffwkYE9KYu45Bv;93q!2AYm^VT4Bo=QEW4+;`VeV~Sh1ca51;J2fJq?v)O`;L=SEE8I6&+DRtmAW<=Tbzc`U(kfc?RMy=$r5YRw{^HFK4j
<u}%S*?(xo6Ag^?+Kz`>L?OwyY(z77S)iJTZza^_q4-8%gjonBmk!cNeeEX*d~YZAKb|9mwj)a~JTSblEfq22uXGCdp_b?O2oT*+ANQfh6iO#EkKT~gIJma{
6!U^To&;eGpdNP@g`~>%8(UpQJ9F8+8!{NHHA>cnmEHvOu79Z{N7P)KMzXLmG;d5H{h`@@jFQM2sxWC7Yoq?dqN$EgF>%<0t|kcNr7h6%fHhCJ(Dl>Cp_DAp
_t7$U>@n0^+W8MWNRxCJMG<3O#s*S`2S|s$+Yzl7>1R3+?(g0GV<f%QZ<jS72C}X1iXcJIy~Dh#=N`u+F3|^%CHN&Kg3;1B%tgG*>&d38df3H{y+KySN1%(7
-cH@1;~}eJ3MN5=TxMUa{+)lJ!^wMV@IK~-jiDM0R8l%A`fT@;HlAya=L^1~PR}gf-yuuH9>Lv)Tl>qIJnq|PjFyi&?cR^I*2#I|^R#c(1hcQq&nuEsB8#d6
{^2rB3W#rYe1PYR*la4g6^MizmQkO_0$OoHhF%ntqMCk%SmMse@?+)MjrWFU#@eqHGw@X7Ub2h77NW4a<iLoiIM9lod?qmf?tUM_)Ot23MdYFzJXcemCU)i@
6r%ln-fQxIC2?VU9nsOAJFHHGzy+d<c)hlN<~Ow~0L&B;EoV;Ib9Dh+tliR=ol%BGA5Tbz3Nl933F=tj{<d56g0`@=g%r8UmiiXZpsgVQf3tN3M^-tIV%iGN
IWGn&-QM6}?6R+vk&*b5qpzjrOf=?Rae$1z!)lN(9*Ldc4V%kg?<)tkTX&QiRLBq<xmd!VM1m4>12Oe*xDyQd?=U@UQUy05hYutTZB$5(ck=9djm7vW$E8#I
OR=23qJ9e}Z`ug;59aJ8l}*&9beb7K3QLdf)#!-~Ml<58Vw!OcWv>+R%Y2X#&6Uu7er@GKDLBUXt8Z1*KR&Ol*i*jgV8CoaTuB1+=RHK(gxNH)L{>7VHuv4n
$**nPxEz~B+9IR}CUBESF5_{Uvoz{>K6isys6Z0hdME^yg%!%n3NG~ZMOHe$?^#WVP1~Vw-y4;_Z%$aJ3T@20;kWqPUT%@!vhA`bkVI;3vtK_J*L=<Y2YjHo
1j}tKdOVP!QSSu0Uulmqb15q_xI29E;08d0{}6$w@c#MOC<#o1ZReKihPd8;9TBt)%sM*8ybLsjQU8dqF6p);)OqB)$UTVF986ZNelke#kAd9M!;zM)XOH;t
bm1vt29t0`?;X{a=h`Wa7W$?3bnFxt8h{SM;-6Gxr10u%k_<ab?=qM3PbX{+k463p!M5B!_xa~ywb&;aT7KBx0fFRU+V2SErTRX4LRr@gNOr?X-l?6smt9uk
j_0?kgY)wo*UBzu`|q1<2-eDw3<0)6uhAUwW+3g<n+o5p1@QRTsFp3kkoT2)c1y&~#&RiW9Fu{sA2HMK!*AV3h8BN5VN|)tM=S}~nDPMg`(7cRB)@afu{BJL
vDPDS^r;{=ny8aLxQnAwOEDtJdLrK`_uCS=En7C-bc%QIBKxe>OC3s{VAC@{9to7m{eW{Az06Eduh8*K!jV!5a;*NflNySAY@r5pqk){w2oySP0L`eL(C5DR
grEC0G0JMX8@GK)qgT(mK6i|4q;ahtZ|}@@7XAt&ig)-wJ8s_6Puqk8g0h9+P~7o5HskZOB;Lw#X6KyBu<*@Asadp>$OU;Ot+&oB$qMXqUVMC3CbPu>%@w&q
yhF;%f6eIh23GRo<8g>(%}bY$QTL98|1rYf?==qvpWkX}@Dc0o;b6k6dn_EYOKQ+O+8LvhftOm_vBQNpX6uL^*)8f^fH{b=rkliC|2*=I^b^W6=w_GEbmuSW
H~v=YfxQn@Z0h*e5=ngS3iUPiSydN0e!8v@xtcw)fBHfuOWDcU@r>lws>1D`N{r<Vv!#k-6TQ7hmlwWVJF|@bzsK+F2=PHqI`RaK@nZ359@>YHmYKO=Frf*$
x)%OADhT?)=QGQkmN>MjCs`H<s3h|JC2v^j;q*KMAcKnhRvzZ2rf7Z1T`fdw3sf<^zY>7+k+lUUoq*O@A#NG=hTf`cOt?({MKFJpE&j)?Qbacb)ieWi7+smW
bNON)(?^Ow*gIxWcHv$2o{4b!J?0-b5UMP2;_wM_VLW|3!7E2m*8glPA&(|KK$PXo4cHovQqb!O=7_GK`N*vxi62|b00;ms_{AfyZ9WqVs~q0A{-#ps=H04Q
v;Q>jvB)98ZVzl9=F**;;>gQHX)GIGc_ww=Wv*o9JeL!Pj^RGCF(pN3_f4i#JA+=)5tHHDWc%b@z#X|hTFl03#gN|V4#!=HJT!Iau8GSj@-qY<G-M$iKwFg$
5CbFaik>S%yz5wI-wYaO<RfuIxtKzNZ5UMl(XS+`7$*A^k1_`NjsSw07g)n>o;GJXHfzlJZDxauBt9b%Mrc+Sq(Z53FdDw@sN9v?4Gm>??(3qX(8Yo1O&V#s
6_)o{uVn1%BMIS9*TS>{T<@p*US5cA>j!mc<0WD#4`i_h6mv)mgvk+3ev8o~kk^)_qcHl^Zj6%*>G<Nep)4*#lVVqm4jmO_$f|;>0o&myHu{~|oPiIr=E(e0
84<f;3azJF!}g#!Lp~<O3yW!&;NV?uA?dVyn6t!i5mS!-HWfVT<X<^vF|(886NO(iRft?@WEIL>b{T!e9ri&O`C=|cDX>W6uk9l`)L`P3o0?%g;9b-L180!g
-C5wihZZfP#2crMry$`13$eGR3Sb3NJ_&F7BJFkyZd-!UgC+g@pWe<=Bii>PwlmhiWJxdi*Y?r>885j*?NPK#m{wpJw=VMlx7a~+N24>e^!j=rS4Ns$z^sIb
2WbVVJxUo!9YnsitVPvnLkZ?+AwF5*W4Zk~an3X*eIGlCkE}e5X_Pb=prpV9Yzf!#XI|ss!lqrH?%K6mdyG3xXmOkyvg)jlo>gA+cY05%r5zIIFCXNh22(S^
NH-t%-5SNWW%Ehvx_%eld|`}P=q)1ws}73{k3&hM5=NsTIId0H(`q*Kp0))P6I=)}0II*w3K-)wHN?yVOi7U&Jko*d2a+lkU<{k#Vqq&sWN+z?W&4Pn@Mm|h
rsPLl=~U!AOT+Zx*eFq6Ptm%eY>I4(MbQ)%6t@3SJ%LeAd?0Ic0OJ-29joNQ<P$z77nczkyVnMsLm~Ly-nR?Ug6W~P_g*f73fo25tCcDBO<QuHxaF9srecoK
Mw{)pg$M*LQF7=k)jrc|!rY6|?@i96^(1B@`Q4)rQ-IZ)D1Nnq)}m+!GmEH&?nFy0O2+?G*#c>;p|>Fwny~sgv<;5)C&%at$*Ol8Y)40u<#*RB{zlK0i&^Ep
iLXI1#O=xZUrPaEdlBIuy0aAooATtm+|cj%heM=FYi{`sT{<>{s1B~Wavny;K>Q(DD+3F-FsQ7x9mM5)!c$W{J9L)5_T|3AY@HUprnK*`(s48yW4N}tVVZVA
3|Ad_LJ}_T`%An?WWTNyLI-Oc7Y*><EQ~ei{_Avh{?Lk>eU2yHmi7JcI9(nZB7AZ9Km?duND-NCVvEq)7U8JI|B*WJeo8ruIiWVUAgx6lE6%<2e1YmA*TNl4
DmZYyz4~QOm}~-X&A(8k+d?dcC+1gp^&a`>0?e*v$Ew+j(Y6swXwVMIOnOsx5UP0Nv)UCM*aq1xle>gq>v2frhT)4UJO0!w;Cxk4RXNJa6xlq0!(Y-LJ{S&!
9Cp*MTVMg_MQ<|*fd-)beC{32tn}=dYno!_;$)wv*C$11;!EAL@Vv{gGf7+YkTQru!~pC1ZRoRTy(1bLly{pgz?knd{%U9>OQ%tE*~P;rfWcM|lt0kkiFCcG
uQDrEqXvnXpKV9+Gg7SZVlcz}ZDB~u54~uRkiDVMU+si;>E!Dh1;Z=ZP10o0pS;#ftHK308l2zc&g7A>#@m{+<wOD<`C)n4fVeuJtKD};ZZy3S3GorWUXn>k
ubX_yp&4kRUzS*1fr`d`HZM_PY&LW5Z0cQh(T+G!(vUWkmy0cJUlKl*7>t%G$agZdpWxR{m}dH~ygs%bMJ|N+?jvzH0P4sN=g&0ri3!I^B8r~$?j|C0P@@}-
JsFiLIMfM>gm4FP>?K9Hs7<qXuuDz!|C&*p;&ftHe}(Cgv0E^fbiCg`D+}OcI30rC#kCH9G5XvvLC!^b0>g#RQkhWd^;92D0ETWr(tPXXxT{*^1Xui-zS-sv
tTSmDO+7)lU5CY;L1@ebb8Ds+1t(t*vNJk_i=p0}{pe6FU%UfGmX|ET*Oj4OHi7s&rzr5YL}sV@RX|tY28->WKu0>JeE*ZCY?!tY%~U091+2nve+?xK$gOu+
=NosE6N=D5;7q`0QILUTLa==o1NvQBREP_&WMAnF1*1;`=KaND&UX8fAg(2sW^G&X=XdD^Ut(uK#W~Vc=18=yjQz7??pJ&y#VOZh*~Qo#+>!}iG`>kcavO@h
m0}@+mdc=UO24)GCy?tfk1oV^j4_Ma`w2)tyjV<{Y1E5M))o;H<4>t?;T;!WCG3usDHJqu`G0uuBdfcv!^b_I(W4*7-#X9y3|tlD7m|v|Ycl5?=22GIyUSW_
@Ym&Wx1W|YN~)<Nq!SYn@-m%ybeE4TgAWZM&vk<WvR`};Np6r>L8Wfzwko6P0qAw@NI2MWe4ly%T_3Mz0_6md!<o?wILXOG!tO4{ty5I3>mx5SO>=<P1yL}K
r@@{p{KW-ADTks350(_T{lzB@$5=`;d9H}*DM4r}>7k`J<Te^vk*ztBn`%iZ{=##?dM#=h<%8dh5V7+2BCi9l`WdAo&>Zr$t|P)0?<*ZegX5+P$|TZfV{fA1
k|5yRZr5FeAdWHYp6%xCKzYvz9eB7ng^$S!XfQ?NRw(B>X)Td}>JOOlH85RNl|R&M`$aoNlJ%1M5OSu$SHCbo-cvzDoucTt&UjqXZ>V6BJ^6GZrIgb5-VbQK
*M#--e0<F`qaLh_r7=UmDH+p&Fsd>TB|3S&MJ=azh*}WL8jl%T8__|+80Hm)xi<Z{Zwqpt3lp5K<9eM5YohBN*?vb5B6laeSxI^N%KTMf{miO9NpDYrUsR>p
oy$Z%HnZm7RyHI!k~GG`V(8?q!m7KB)k+`qUN?02nHH|CLP;RO%k?OAE}5Npb+Gq}x!kWtO~P}H=0>MrZi6s^BydZ-%F1w7KO7~;(!eh#i6JzpFN!&V4RZT_
hdzqtFUo{TcVBJ7J`moyHJ?C+`w8S&T9kV_qJ*9!7o~%%)VHO10Xg?oGfn(<oc=7>q*h9&>BI3+o!XQr30uqDNB+1^mkTYJZ4JdGDKkW$qCt%rKoguA+Ww!;
vF5I`T75thu)cmuL93s*ChSfpv@{*NPIY?a!!h89_30dQYZ#nw)UXr6sd2H?t<f%i*^I4P3h|A1i0Q%D(z$R)b>R7AS-MSr3Ts5(5#mB0>%Kg^vrhi29g7;7
6fmej#MuV%naIDvFzPu+I#?7*7-=h*fgsT!iC@pdQYNVj3>py47_x*iq8;$uE3It@VLc^t5t-hwJ`GY7`rv9yLypHQrhvx~o}N$qdRVK+VWltfuYsjvoJacR
<=M?dRjKvWf#)w|Fadi@kNdwP@nH0`7DEk(d8R};5D#r*@qa?;9|n<f_j!&4VNxq`lYWK~#bGMxiLGP)T8|y=aLXzAPYH|LU1&j)^x5Avp?+80kZmJ7m?3uS
B;Pl4xjj6pIDa_)r9x1`j1p<q2XeBkKO=5_GpKS)E|q}_EW=In0!Px&_gPU}zt+MnnO-3fz3!tk?Jt_2vTEZ05x4^flLLtuoS~nkw1_3*JlI~=Oo4I$-IasR
=9PN<>oHq*noK%_ra9%kU;YbyVni-<u?Pj)p;B@l3sSWR-pwjV{>X}ac<5IY>vO7dJVYcGC82ehw_Po5ThRRAU{g>~4=P*wDPU&z3|KR<t^@RAt~V@|+<gg!
`t$jw=*B)y(0Owq2`*yjgUKZ$G&%~&A$y<i7<RljJC%0*@1^JKt8whUePo*U!=+r$Ox%iNDb9DzhIN|DV&QM}b`=;|_UotV6}jz_?HqZwL&47QwngIRF~^hI
wq>VJ@pjgGF%+72sVAMKiM#J-4>BSb-TI2#Xdc<o?1QQ~xyIs9aYCh#z2>wsG-Q^jh6)*3P|p@^GkHG>Vj^vst%n7G1wu-L^kOJV-L86HbRwA&sU`V(s$W0O
nhib3eCcc5En{`@j9-J-Cw&{HAwjy@2$e{~U(zk+b`UjOja)el0h$xvldU+~A9MVjg_clyDb1D&(TR*2er=3yO3%6Ihcoicf4_?VHjg1fGr17&vy|`Gxa1{Y
AuVckzJ(*cFv+}JIPfeW-uUtfv|D@I|8BLbS)@Wsz$0F5<nJ)+voD)G|9#V+a+x04HX^Q~`7M*)J3_drSWUJgwyF^@wiWuaVTZ&Ndj>ziok{U>fa!R^T{4)f
gEum{EenDRO7u)yPSE_dB5e?l-KBMs=5G-Yp+u_(gIXpF#V~=;t2yd~W#s}&&F0q@&@UHbeE+>U;0g2QRr%s7b+4M%;Y$Had-aUqtM7*9!8eY+CiO3)wu|UI
${)K^0f+hg?bL1YMR)OjqA5W~<#`5s_6#KeC)x=tT`!+K+BgRSppdVC1(Bf13X6uPp>0oCj<I9ii$f3*I)V$j$n604g+ZPBMd(Ma^fL4JH@-yeTxR5pI|XS`
*%wN5actT&%?=d+(cE6X4_#Nm;STtp`YnpRH3>l}JQcef7ZbX##YDt`?pd{Hq1MiTn-AU)DG+WG($?JSaT<44$SFw}G8;^@p!Cp2T=8Z~hpNn7f5nTB(DKo2
G@_6czL>JORkgj|QoT2-)|7H<{9aOmr3%gKTd&vWoz}hlg(Y6}uMc^+C{L<TaUiqf6R_~GjU?Q3h@y*1lIc!r#aYTJEE5u3v-dY)9oqqrlD=-Lo_LXXgH3|s
wrP%id_C{u^#wuhZv~Asp}<V@cU`<dOO+kJ*=<5?OImr_E&STq=n@fH8wA+IjA{loCNsW6Q8!lV7J%N!wGMcHAX=70n=S%cPAo;=H?8;_`RRBTXv9Bk&=|r~
!&<wtoDt~kFf?B@F_a*ZgSSrjPcK70DG}9}RM0zOQMQK{{LaZDx*nH<^1#xc7Ad;(`^s&fmB-3zJWd$|QY{=#3PDZzzYtx+U^DI2fj=j{g5ye~)X!|#sFm|G
V{YYf(&lvL_L5Nt$R=o{Ll8ZL%VD-Y1THINiJ9QGi^bryQI+M#YEu@{)AE|Z6$L1^f#e-;o#ITYfz>Qr=?JwRrWro;b|y@7AhH!D_F7I~r@+GY)1{&acy~g|
`DQxAxcb(V!~TWOV%c$oKLd9+sas5(5%7esc|E1W`Xf-niHQkcL(_aAb@hfez(*`1cp3r5FWsAeQrm)k<5&h<kUz5&DrysyS~7y^iy7~@)iE}P;v({ibUS~i
?h>>mB7i_A?H~o9wjNWZMmoy^sv`DLtened9~GFCki(ttt<9l;$_ovr!=e2$Vy~c$2&x8aQp#05aJ_Z2il@mFr=)72w3Rb<ISb+yk(+#kUuQ@EWf?h?zblSS
z@<5~J#xyaS?oG=xO_{Fww*H~zs_{`2gAK#Ut?6{f8h=TXD8b;@;nyvZ4=6ntrc}tc1U&5B3ugL%~QSYq6-M+6T#iYgds?QAhUTR$2IXERzbnIZTUGcxt9x0
22o%{g7RvU4lg8}9=<?3EQtCjRplja%!?B`F!(y80;G{M4q7b^dGAKO`pnP>s;@c4LYqDE$b%rIZB>N1^;|?_yP7Ig)#NWn<N6<{F0Zt7ey>^Xk5<_<7-m^r
w<g|C-&AD>l0?#KH#%T=6EJx~pz6)4nQ;pOY2r&wLvje4ajQt{^sfN9_hGL1`TW=P4KFRavPOvN({AJ~iHRQD7|L#JLH<)6WBadD)ulS*U7|JR$l{TF3ls#%
O$=Zk+TweC`h7Mzrmm?YSmMDaoMHn<D-SK1eP<*kEy<XR12a9wCU-s<0P8hXp9uM_3xH(G=|)DjHE<EKiKj&@>U^@y@MRl>R>;hokO&d$ZOa89RIt>mn~Wux
<K`{i430vMUNIvV7STw@yOeV0IWwX|X_5I(vA@W`&a84MiAg*CIuuf}O&2X~M`?miD`JYRN3z~MBgog_p=hm?rX8Bz@=4>4W;HQP>ygL*5ViE!nrhd6_XMn5
08j<aSvyk9SPUVp72^qA&hw<|X$td!{Q<h42_u#?rSH4tl%TcEN|1{;U!AI78%Jmy5Hdetl{wjYdZ^bzP+*ltP~x~=kZ0M1UfUpUQIsX~u+Ge*H3vvc3%=TM
;0+Z^LbR_`8UxcPH4_k;Z9E>v6^dr)l|r)yIEHu!dY)`9jzkZ+cY?v+FTp3F!SHy4)V&z4{W-6#H3C6|;)BCh78U(c=`uqi;rCpRYBpdp`@O0#vS6Y?zs@JD
{g~hcGrXZtQw^(6=O0emog$|U+lu~44zVryPH(a;=i$5UPUUTjE(bTZ+OZ}C<ccK0W~5CnbJUF{<n;@DJ1j66Upfq`#1p;*T#eY|p%)rD=PoG;T&+k2=Y~11
b*9>az#>(AGP!BKbYL@Coe05!r)D&LtF~$aMD*73yLy=_{MPVN+jO_5d=)lcyn9?MO#z@LB&F(PF3jBwhE8e3S#pk`8?1FPC|a*bSAS<caJWolz?0nL#Eon1
>1RP2JiM8s0d6lf8R-q?<`$hwBhpHEAF)Uda27@ZE_0@S<!A@jddm{0F-o(TEomF{d_tt_EqfOU2(da#NVbVidUKn8n(cXcBh}d8SBNbV^!?kw$Ao3Y5~7pT
!HkZCDdX^-e{)}rec7ZhZw7BI@nkNV0(va<=j-HtrRe2YRAOF%4<K3FPXmjgdVX@O(ze%nKf8H9AqN$wBf{$^Smevrk&-NI^?Inp1cOko&qPh8&|RF)UyFD)
*LG))F}L`*5<(Ool^aFU7}L|h%~bCmVMU?@!H{8R@K3hK!IhjI82`>-hiRP*8}cvqz;4><#8fY^^4M#xiZOE6y{k0HvSR3#=aY%gIXDj=Qhq3{{SyQL8!W!?
R23;Y?9u6o_s7bgyVbf7nBBY6o2Iu(-Ty+tz96Y^@|5t*<yRKxJkAiKXtNPbH}mHE;o0g4Ppxb=jl&5lRyIGdmRzCexTll)?Td-U47dNgdJHBC=T0FS)Y|VV
OeQ5=QPd=-?&F5uY3GkLn@IjsQP^h@;%qqc2Db5`Ds62F3mnUi>Gk~P*TpG|OSaDW-ZEm(d6Z4Wu3B(!`uSGMn2u_#?bH2g13d|oERB%S?uBbkwE6xQKHqkK
=funKbWY24w95W0|1KJz1uTwS%t6Q;dlf-Dqt<9wf@;53F_mf^z9Xf}S7Qh{##$>Mk-$C6-0GOUA#5rrilHa^s~{xuuIxBbWQP$dokea6QI1J?9b%4cgojaV
jP@q-y9!A)xlT)kzNwh2bqbBoRhIBd<`Q6iN(n#mFAb5?qsLXO-u(SqbdPP04Fs`SayE7<r5ZOYz&B`~{M3l)u?I%V;V<{qBvsJ+78+S)5SI^wx9tKm=;3=A
nqKKbkmgn%)jQY3ip6gVy9y!ciyE?D)o3et)T9B3*-wk*A&zs~_1Mtc=c8?Fe<m@BpklR@8K^WJJ?1UgbiwE=>KCm}LT(~VA=yea9@_UVb7pWc+3~Q5vM;`J
b_9YpI3o1)^vl0(V8Q!ZY}1`UItZobD!_~72n)X>w9}7_`!??Ft^i{a8A(+qZClC#0#cI}FpJPk7m*z(d+rH9JaWd{<}0yL&ztSTHS=2Fh5}mb7~9@r@G|%X
^x^&#pif6il)8=D`%bQ=A%N+?Yv+&8<-pz@d%!a@RVqS{#2co4h$sNw9TS|e%{!IE_;a#g+Z%O^tJ_ip4>ToUMEpAtbnmm;&*)yN0aF8DdLf~U96E5Q6lTA?
=vk35Gnj6SFQCS*G^A?<*pV$bl=(@c69JiF;pzmVjC#6&`6T_nd|nLQq6VpUf4=cR{tg8Bt^X|d*jbI0!9gpJvxlnA*GEfMu}S@aV`2Fcr39%{S{=;80kd`Q
=`hgki^zG|fEcIe<php$6`5}^Q%<_=9M+N1i{=05p0?4%O*-@{P!UH0ftH^hu+H|;z@D}m+qay!i3@NOVGO313I7Z}ZnVz##|M^v(ZXB8f<AU+tAf9_^}G69
KQ&a<LSn|2GIUm?ykTa>*sSE?{$i^YRUAdkP*_%tkymIYUaW5ld~MeHvuK|&)i7{UNJ_ldtfz$?UWJ<8sj9t)a&&4vVc?90{oy;V%ohZ03&_0TbRi`Ta86s5
o%sb8BDyVI=BC8_{C;ErSX{%G?bTP3$K{5*hciX8ro&U8euYc(@;a<C$b|7aN^(z*ZOrpp3B#RJ=nWs_vf7QiuZXz9w$0|Pm<!&ZP&jslW!g$1%oU=A>lf~~
9lE(dRD0A5UT-q4k|d@;O~596I*0JUVv+KadPz2#PC;5TEI0hk0ln9+6jzQyUlsn%`J0?5T0U(Bhthx5NZd+5VmYkgRcjq#Z%gi)3NI+?ak1P@?aS=^l7TtP
<&td^veYNB>M8_3i687F?QEh9JHFF&exTu5El4UCW7`dKPO$(v$BQlgm9q2zT77&Af#;!2XB7BuKnZR-O(jfw32!Mj^dF77hI0A|>X8#R7_eDyN#D@b0E1Wf
*Vw_kv%xLm%~Vs4vO{*^^W&s>QGdGS^lb;tXh0h^qmaiaj<wnyCGFpB=aczIIHc+C6xG{%rQdE?Ky*HAD(V_zul`TC<9^_E{UC(=@c05#peni%qBWF98||-C
k6_O4;Nm5UPJ+wXw_-4Xr)roit@Hw3D~~bYSgzWV`l9~qt5YWLX7WMunNi225(;Eo%>t`p`3wP(XsmCqjnHQa8<a8ImqHL4f)obmsY#4Pe5>yx0$x{R@)I#C
hj75y$3vHh=Mg|he&Fx~-pxwq0dV>~oICut9lPA_NHiUmh8$!CB;6Uct=LNvW^*^~k(^fMHrZ;ZeQz*@P-T|7;>t*ocl71n82C+?wHi+4MZrV1dn<?t69j+k
pyk`}&VR`N7;JeE2JvvP`v`J0c#H{O2R)z9nOyOIjO=~?m%oc;rk=*%4b^AtkToua^ru9vwDEpkTb3+FmJt&*c-iD5z*Ia7A{Sb)rBFO1<Fqh}j<*B+#+k4N
IER+`t^dFk{gu+_J+OS9b7f#Id3V5xa?}=)hIez|TiY5u1L4cPBv7z0Q@n}Ia(}k^0zt!_miK`4bFvbPg8><(Bv}XDW|mBNZ*V*rJ5=P>U2C;Z5yvOJg8-IG
oJ$B<l`2yp#9%onjt7&&H!SG)=@4n@Rlk<M6!ihJdN&$`v$au>tV<7aUm=muY)s;0l5*{RI6ERg(J3m1+0ys+Bpeu@m-Cr->pWpm!`yi|E6s!HPnVQj<W^9I
VFY#(wJK$^bAFnMUS3;VJCp!4V1^jV&4P}A0z4_x8C%VN&yrHiQ$dtp1&_Cy+SRk|*(nYcWg{Z!2F5Mvdgg&gs&(4LpkBR}GgFIOI7(`%MxI|BtAvpB)hf*3
X3|>trhNd%f6y~=mu`#1xvpfm2uBQp6eeXsP*32M7fFuOIhVHPMa~0>Xbc5y#MV%+%Xf^{Dm^~RP2Jse=&%GL^c5_KP(=pyI7glHGvxM<YLL?nsO21Vq4vis
SCYvjO)U%)1^W5=@SW7YbGxSq0WT-lQabv)MYSU&;9`OE+@1v3Sw_m}v5V)e61GdzlmkPkoYes5$_x<}FT073rd|ow70{u4=n8DOk?+22AlkWGsC1SV^!JIQ
U3=rRPmhbFar@=G#-(CQL?a(YyCdZ@n2ztYqB_q;79#p*aA`l*H;OjK&TnEamxNiECRtUTa*RL+NlEtBVtDBJ;UhRUGQn;zLIW)1)yBmnp!`t9{ya{K9y>b5
q?{0&W1i7RBUe~3sr%SCZ!5Uu@WfRD%dd+cF?|U=R_F0cOMFnpVLmAOOJDbiZ>nbFftgJIf*{!X;{W&juqF<f=J$Te3^^86L_XVH^?N2iXDQUyZUbfE_Z2_X
!~`*-d<E2^)N~H;4YaQ7B~@Yse;FIBx$8y>A3pg7i}SZJ9TE|WwaWN-1qIvuy0n80Y^Wn$Ez&{8MX^RHxVyr(J4ZyS#O<L7WXJS8`HhAa1EqORQ)No%UR^;)
_1vRN*c#d047`FqM#Gv~{C6|nyd^muFRVP-@v~`cSOWMGg$}M190uu(Rfm6f9QHhoOq%=ZwNqaE3E(&*O<H-dgZ(#GzSHk-JT!)Ef9nKKV<x|DUF?F{-!QgM
HK_FHhiTxQU%`RRhQ(@<h@wd4^04h9p$aF3<}6y2mz4+^`Cc?v!K`@|$pYdsoJP{^IkG59+feLxl=ABEQMJD*B{bxM_qAU(6-BPLTAZ5P{)dkbNMXx5C-I{T
_~0nY4Mj3R1_V)(tHce~8^*&rbdeka>B5^El7K8a7V$u*^E~dtK+lD6_K=65L7JBmzvMan3X<@C&?v5Y4r1+A2x0`Yo2jUf9t{dvCufUY_16>-RU-x=zpb}A
c+t==Wc_)mhd#fTANdBc!Irt^De94g{WJeM<rti9f_fY!5|=j2o5aDZG#lw4`{i8yKnnP3K|hCd;Wl3@mo?d*gz%rwjx1Xj_V>b{JI&S$AKNIFYZM0E=`y@e
c?CV`D<(+x46vT`ry{MxV8-aMo8)v&E0vIrknm>Qox!KSqQX_rgr2>IoRKKv8`bsG!BMT=F{t2nY#84PlO>`5upfR7(E?T8<1hDXgt?&{31SOz_<T7ZO`2VJ
-PDm|A>twk#05j@n$c3mm20l453nA7E$c{RWUNA(n*mYOb1bNn>WL;ntAps?6RHu~iYWcuAS3O?Vk<+$+%_#sy0w|WMh7hmB=0gTG&h70Ty^&~r$M5Ju@~0{
OFQyb&(=q`4fb+>#XdlCSOzw6b*9m&;KI3|9iDivPA0#ZkLHKJYba;AQF!TCL(#zexxfx4@Ojrw%<#nh?Z&dCZjCMI{p(MGBBs$uxhN~^V_Vt%{<oG%Ypg&d
Djs$LA`UHJ^|VrDx^@}qZ$UUMidCxDrPXVC>C^yRWTd@P{H@4_$*n&kUxE*}f!z}ejgv1Y5SeNbiJQ^6F7Y7YN=fjrbQCkpqmEpI(Ktp*#*oMn;Q-#m6C_lF
%}j2O%XU=06h?w!X$imGyreNl=mp?}?!8vBJfubiPow+gWe_1zuv$SH{D<zbId=XYy&nB<$z2zgX#=XHUi%sVXHSt7(At6&RGQhLS~LC~fnrCEFu7JeC>xrw
!H?O6;fo1L;tS%?Zg6~@U;z>sY`kb8(5E~RPX{5B!w-!^A5hu2!XPWGxsvj>Hd&)Wc<Ap)qn)G&U`8vm#9m;E=t5ai4Tvsrhv7IDI(K<-_|(pt+pF6(`toeW
(EV$|`t+yj?5f-Gh#_fI^HUvFT~!SPZ*HtJ4R7UH7VT`&@f*@eW?DOQq$gpZ9-x-<WyT+2EW>G$`X(8mIgEHDUsx$a(runo5}E+fP-gk$ZbAj>(#<BU^t3R$
(7!ff1sO~*4qs6mbA>5|dWn4vMQ+iy2>4-C^xvqM57vmd*q!=9HzMvTtybj~;5O%+8tv;ZzkrPz>VZ4v5Alhc#aI+l*^it?JsTs-7mLBZe1N5f+hhN&?PI+m
&{-0!-wr~UB~cmELX-jreqDSs&`exL_n|KO+=?P7EH5#OBqHo)J4rl^%K{4~nymWy{mh~s9YKmnAb!-1Jul;Khi*Q|THGaWfmu&)yzA+b6|vR#=M(5{a!SLZ
rh~h_6-kzl!m~(>bE(?>+zT^}{uL@7?w@PmHp+-gK9e05m*h3GU7aAdURI!=@b@~K5f_`(af#vJD^IFd^Rk*Nq$YU)Z~>iYRJn)R3~KZHaWgx*5;Zf}XRw|_
En*&zsPS$!Qrlyf<?bH@YW~5NTd!v5qRwRcjMk`EwHG`>>%d2vbSiVYL|bKYw|e0O9BXSKjj|v&PZJ)#wnlPgWGJCy=?-)u*EiWuie||WC8R%~_%i>?7`g*N
R!g<|Pc(>VG%ASk%wYS$m@w&85E3<gkvmVuYkRG3e2#xg!@=X&LX%p$h8%a0hml8lBYN25J~6S07|EO9yMX3N@t0{1%ak!tEj|ro;~d8wDSHD@szZ!w8vm2y
SUOro)1;~bSDM&43lc?LRv{$Da|IU>g8jY$CNuqOU*<Jy%TSA*s(ppWhmY!@mrwuwAv2=m`Ij|6C5T@nQ;Fa<7K@_Li7}Nx2cQwX`vc+DN5awdbt2@IkXp=t
QK2frPlg#M<!D`%?3Jl===;3TH-^XA%W-wlQUDgAzd6v&J}-4J;6kVLmTHYBG``22X@?rSZ01aF__+(NC@W7<l6Pzi5DjR>nM2gDMRva_vs-QTaW~xnbse6)
_3Skltnb%UbQCpulQl`BeN$?UITv;Won$5hoPhLRngn70B;8>R(+P&LM$IVK{~~DK?wt;CXQw2=6m^|_#y^NapCbxC@_sc*v3m)30)V@De&xBN3Ifm{lM(pW
TghETDhK{DYv`|F#rXL^O9R|AyWcBEkS5{T!jvpEi0YANR62jIhhk5J+kwY*5->73$x7dn_MuVrky#T!*bqI<t-LZ7tjcH16@lXA_tg!rI|o|9YR}alnu?Vp
*kQ|X(S42aOi1w_$XY>hJ4(sb9%RWG0o~2Z{y&@4NrsXveXSaS&w5;*I+GujR%;~oA#q!2fnaLmBbm$t<%Rc=T%XHg{?=2GeSBNbf4yZZEjPRINrrIg#(o70
f@TR9i&q_N&Qt>cNYy=84u)m!l^;CkVcu-lr}7Ou`>`LqVs((*D|@e_-r{w<nbSO3r}H6l?{*Be))OmM<fEi(zBBgF=f&XGHidfl;}li<VUwk!Fc4Q!M?$<6
P6mGoJ;XqAc?6wfS!z??s8D&y!4ZHgf1bbrxp@|KgMcRDNLT!C-Tv_z65FaLeeBQAM$Oc|AemRI6O!R(qYo^Bk2-n7j9btjsL`^Q=-L@O*Nb59Dm720lh}%%
fHU)|gYM%jpM%O{*Hq-c#m5jW5wzd^;>k-IjQuwbab(M!)Hkzl$#9GJ2{)2)4FzVl&MaU6$A}<GnQJTSls&7YKc|r>{D7dI#~TEN0U|p`dWn_C>fbn>cFrN~
3DJNbmH6_$YHSevHjSq&AOMkbBdjPci!s3e&fXW>JU?Lcx9i0M>H&FVSQ%HeFx0Nmny|z(KG(5I7LdGb%l0XoXTvxSX{=-7jFx&N4B=&o#r^5?JL{wHWF@0J
odf<uk@{6HhClr5IFF2sM)`<PeIUnuM9f3+-(+cya8Yh?y>TBQzMX4iHOHtTk>ihhDaYF;dXIe0<&Bb096OE}9DY>9k;n4$)Y!a2$IC-BMR>*!J)c^{l;_W&
o%43>#N^drtb{^OB(ZD!FK^}pc_%G$cm6Eu^yc8WUFlbU18yO>z{4dzIL$meK_%6fd;+rpvlgs8nL9?Yr!#J;IKQ;GpXdboqJP$eV@YYCz;z&4wi~AKvx0bZ
6hYS1Z4BDuxs|MP!}rDq^p!iSh+4)jT`TJ3FS?O~PWip|Gw!_B$)KcF>J8es{S3tn*a^%Eh6jInd9G~W0$IdhKjW90F|aquJd8W*H9sF^a`~S+*;<Yc-jm})
%Cmtc{>-DRUO1FvkOHFq{KIEDyLw4|c@kd`<u<$WuXA66RNcaY6$%j*Nc&{Y+FannS<HqrE&1PHGbY6%pxo7PkLVKttg&irWNdu2nC~)icJE0-l4Lt;SkmAO
q^9Z`j_JvVeXUHN<bd9~5hi*&fjbqc%D|LM|AI=Lz2!>e%$dqiOEgqkaBP_I*cT;=HC8TdTxe@8)4LKXJI|`W1Z4aLEXOr?Sm_7*lyJ=JHTK6>f!$=uXYek+
n{QtZUBIL2BZCzXQyT|0X$_;W*gm=HJ&US`lZxdvUWjdk8`yVV&Szr4@OY40XK(OnQpt4II!s6_(M>)dhWD`rfg=|1L^(qpW^HKWgc19`l1dXbt{B#)xL7w7
!?j_fCujF`0$S{VNLRV22{2=NYG+f9`}Ol>*@^R=!RXU%qfs}YfM})>VTncuqqw{Ect7U8Un}1g__K>bt0I)MB*ak7D&Pi|nIKNBV1S^k`cJszGK}t5O5X*g
$wIM3=c3UlK=dC+f>m9T^n;=_zY0ZQOEA?K*yDyGAyj4q>aFy1&4>gmm0k4B(cJ)nFLpB@2!5`|4PRJKQzDF*e;N-~MD_5ie+GOeaXK=knbG>gNv$1*s)|49
u{BRnJ%&PMuTrv(p=#^Q;gV5loO3#W*Lnp0=I|iU!>ul~94x(T&L_+=AtDPe4IPGtgh6vr1Nt<g_Hf9^HD>Ri9Ynpsv0~en=hNZ9UUk}xfFD(BXjixXF&uth
4GNJMufP$Qa~@277gLY%))qcsH(XU*C4gK40eGx+7TJH)xZ?V_^4Er;rOiaWl&jyskk$U9Kc1IBnZH28@LEN7JJdK32RpN0gq1&s$srUus1D1Fe33c|$BR!k
?Orb)-TxO-=>vYqcOPwPb`uH>TxbhaV@$1ZR(Lh0nk+dJubf8?jqh-!=ffnqvdT_^mjHQ)r=IE2K2NVP*0;lD)?&F?ot+xseNGB3?VEgFD5Pz;EQ|CfME{Ko
{|ccA=K7k|G@iAB(d7j;Hn!J@o{z7Pb*?R-Kij@zW1*`PTuVFjx>hz<b%=}l`{;}Mi=p)9)Y@l+upl_BlTSY>6AH2}^RNsLI)ZK&&}yVommc&RQQ_PzZnZ6z
-IPrxr`^fI%teSj9L<t-fG0QC&S7D3F&efr{N4~Z-4~m(>kU0BvZeF-?y;K~e57y>y^acz6H_@W$f-bdw*+<4Hj}V8f#mAECk+huncqp|5W`L0%D4;4IFVI%
MF^8ZMRTBNR@9+V_9rE>wHUEecRhYV(2_q$pZObpi^mecq;Kx$Y3gf(vT+^$zpTd8)~QT5cWpWEO}70R0ArcJKLIxrrL2HV^0P3@g3&=Dji|9&hLfxw-#2Vj
yMTXud<>0@{SOrB#SKJ=4E^6cdr~i}Rdk7F0y)$%5tfG6H5{h)lpsgA(>I#Y-{@s(klLP&Y#eDAP%8wog*>$22MbX!(vUFGD%L2P8H~x^@1s%T?3<xeNB_S~
82T}Rx_j;H4Fp9(Ue2AxaSDWeQ^gM|0e?V8w=&|H55PJFfnAtQ4j397-dT`jF2JAM3@_y$X2+Vj_SYL`Eo{jFj>&d7PcgU8hF9=>F?Amq>P|hn*^lVo`XqWF
2O9vv&=S;e0S=*GaR3Q?>Xln6yU{!=U1CEU$ON=p37T~-D!nczeW!qP$}o#RjW271rXits9UBJ59&Lrnm8ia%+tjY_)^C}$c{FyHv7xAaT9>|1DzY{syxwq+
c_<lM<ap*2)-~m5i(Hl2g>VwDzW52;MOqD9G*t_&-XE<IyWa0OFp-~IQhmMu_!`AG7|2v<ObYCXK{OBK1(EhQ%HnKfrq{~Ta4Sf)!>SSjZ&+J8zY{R=h?F)f
*wG1a2KxlN_P=W|IdbA@oYn_UXTzSY$fxN}vfIgYhvBO|_u7>pLqdy|sG9e#y=&PbP9!7Pa_MN5b573fIfpXr?COO_P@iSbq=vIf4?s)c{~!2W(So-AT`ukj
dneIpwn9F<<tp)Ir7<|Z>W~p`>^%K>MfPSnes%wXb5;eC?LbMPx`ugXU%ag>fXQ3p@!t`W;S)--oj}y${^msF!<uV2!cW{HRw*&nTKvOrJod*E=Gzm@608L0
n+#!LQMGS-ItteuMc*|(Y)Xrk3+?X}mo3d>sxkg$Kejic(rsn!b&Ns-m+~!<2E>ClQqJQxy;K}ON4FHxV0mp9{KQZaDp*w&AFUrK4q-CzZCxB;2TAI&pk2k#
B-%A^(jQUrSv@dRagjkX-HK&Ad!4%XiY<`xYLd7uy!V;6c33;Ai;>^Pp%cKzfbjy*Xu6!`_eb*Y(V-G+r!2kpH2lIgGhF>;SfiH#F$ujj#FVUtZyzxTGb0Fb
)suR~{{~^MLD>R4^Ivyj+Tb9$0$wD=tVJMUOMZHe@YTQbJZJQj!R}+fxNW3MG{5*LHscQxzegVYF@7c{zEph_{#2TWj;*wgrG!6@pg^2NKrr^WpDHpcu;^d3
`ukz`B4jz?fGn@cAQjii8YB+Qt>gvbe6B$8%XgWZbgTWc$av%^i&fFw9dhx9Nn}$muCI5iY-5$!ZxM26>F}rO@pS_35YB!*Fq01ay$f=OZALgF3c&pbv?2R#
H8qOKLnMjqi{{4#S_S0yvd8x~5i4-V3IIEVYU~PDd&^nx?HXI)xQfYqcwq<8K6fsj7jED&Q!8g6FBT)*Tuq?_+tHshw-tp;UMruP#ak*uE@`j&pLFVnI&fT6
=}Pw7B1h0`PL_%iH4-z}dN$stkd(@e8C4x{wTDp})brHL=ym%iUWPFzN-N*GBb5xwp9hsy<0eKAlKxMjac@9KHQ21{|BL-SY<=dAne3P<CUcMolC5=8V-lZP
*3|?A;vs$1bH=2U`>)d5p^6~`$iL<b4l8v#)&jezy2%xRBWMi*xZif|hF#n*inrdeA5+Rf78W?!dqM@<ZxOezVTxH*`9(-vOrUsEZNp_Z76IE9LNZd+s<g!(
#Z|wPv!87lXUh6NZoJ-MC04=nOFvuO`z$b0_?sI#V0XNF0ll@~mqU*tVA{_!_xPN3qf=1CYmc<DD^s&Xd~aQiQ4j9n<$xP<xRbr?Y?H!7LH@?NzG}`r0OHIC
xJ0c@HmLqH%IQmCCJvq1V;srA8?8OK{5Y@hMO0MCe4MnIa0@~A94}?;^Uw^DEN5<W9H45ehD$y>>y|k#C3uRzv`(*S-^XJMmo|<MY82$s9Mjv@CVi95J&PNx
n;Awlpbl{xxw2QS6$y$?U20WI%a^#x5UP>q?f;aE<-m{>tkv}*=gEmO;lwStiTY$6A88%=W}^{Su+Le=X8t&v3hpMxZ?_>oZAMcu$ny@g+`Xo3JytnIgCl$r
RV<d6eUz(ly;(j5IE3d&N<uct5q~VK;$H*JB>YyexJ00{{W#*PhFt)%z<Bw>unO3n)_cH=Eo|aa>`m4zY$c4X%4u}`Lbi#OzXj4I&Jvl=8?R|tCg7iE!9?D7
Rg!!4yaxBIFd7v&Ce!AF8V1h|7>KFBi3XVquZ&K)QvZDDGJ4m}+le_c*CA0u{u@F6K!DZW)#nQaE-f~9y~>m?r<{r20h-?sE(^u0`vCAO36vkkB_&(3t0lm#
dWDAKna<QcE<~X(l!vPBZ9ECkdHY2TJW|qC#mNvOs#<d8@6ldb&eh~zWgE)TPbPH<-*<Jauktx+0Z`c~abov5jL2u*M?n0NB~GE1RG5uTR?nBM)}vz~dM?Y)
2`bZzs0?>l*?t!FJk`i|o~{6L^6Evuc@mm?pEl!^dteIo!XN#O2gDBDaoa@==mGL6E{-a))px`$#A$9&MHLw_Uj_sV6VYg!3?!Gmc;<|5B(mmWI?qE+5mqOQ
zqTxwgDsIUeU2@)s{cswty)zhUWE$9X5|!g#!udhGx}4I>$&~aPbNEti244TGD9+qZa$h)5d?Me7pabY9>Cxu+VIp;{g6A4(ji!%!|x(9;UM1eq&vhv4kI6z
B~$umbj`C)xg$cpq-teD9;c&UzKn<jJHc<bOQ__%sv^{C0D%fwIY=9vS0q^U_;^e!o*Bzs=cRN<5d$~~1lUME#$k;^qlVES5f1N}8EbBK@tW9|0jtBrvkpP^
Zsg#Axb4PzlHk3E%!-$XbN?df`jX}rpu(e+(F{s6gtjrf{#k~HPDMx#uAu(V7l){hf}~eYA#j#U<&F_T-0DtKb0O#wwAp(x8qVSHX3N(r$9gr~s&|{1Tijvt
af`^kkV*)<_s4%H!1V|rLBuTc-L>cOs_&zsTz1AWT#o7M$c-5ekz4zWBzC7lEI$ocQ-nypTiU?=&=M*CSSgt@aiQC^D}XqgiGF^BSwUWT<k$Z;rX>Jrecm7I
_*N+$KBh>WTJG5$#e_Ulvt<9&?}Z5$#MDnj^6Sbd5Lw2EQ4}cs(Dusnl5hZIZ=P^X9e(1iT@vA0_0Wso)ye6-uSB-83JtGA6N*v%@Feuxd@AEDxy51u>TmZ4
mQeQ%O>;?jK!z7Evl^0Zr!5<-2Nb+Cy95yG_ayU4T8dW(`@{!{7K(;G%7v@CXLC%I{wN4X_BWq8NkrTUopk8hZ|Jp2-;XNnN|{PY;mvcqp)hZ$;J$YD^#xE3
zBXy(t;}0V-fu>@ufXK~Kaf`;|FUux%`S0?p!w%kPeY)Rv0eASLv)s=a<z%&Aj$rmYh$xqqQu1nhj|6=;esbnYTr2Vt)F*Zl9sn=jvG3^B+zkJpTm7!P3u^j
pq7gPWZ>I)rC}nq&6u)hdOciem125Frc!WGrNuJHX6!Up1D2tog1ojb2yq&R&;Svw23TYVB}tCoP)|bVw3*pGygi}Y6CbX6Lehc<{jBn{3v#R#6fqrw>Z<8W
up}ICLixDbgut6|t9PHGP%j=gTALASILRlW7peN<*kvyv1YF5d3_i9mBf4PqS{olMn0av#p|{_}cJ^gJwkl@-s^G&kzPCiFkKlv9k(Ih}H-H|-e9h?j89~34
THwLG*w$@ma&mqbr==4IaZa9f3L9QLat3}~kD0K#jrrHJn{3hG$S1`>+N!v@Ne$E5!wK1ci0M`ev(uWc|95oiST!W+#RtH0DvfOEWF@1>zZuH5c_n0BfX~#L
*EUX~LIM+3h{2NR@-QdM7bJ><_xWv2V|7z2Ql<rrpfz_yWsPI|z6d8W&<|c7_x{3QIOlkLrwcj^_zC7K(1zjkYxf#Oq9gZPq)&#rU`Mg~pL=H*>Tn-YfrH6s
4`btO90mZ@tS*<cwh{VmHL8bIt9iV6we=1na@P-e*C=5~WoAw3fol0_L7(w3H)@R~OcQoG9oU@Bp!>?JRO%<rjW+h*tx#H*@#%7ARKTA$8E1CRxDrj!u%G!Z
*JB;EoXs^j^Ny;}+<hs&wT#6)G|)R*8j0a|r6jmZzm_H0+T1(+0SU{Myi3u{Go_j~q2?C-=iQNJV9#g+S@aw3UOJ)LB)F-02<sAYuSA}yfH+Ropz*^-<4@$M
>BT{ixV?2E&U5ek<I-kd{84UT{Kap8nRAP%)JUp<grOXA5uRoTyq_*1p}Iu9XHc62=d=!bnc|Bn+L1^08r2-8ChWa0?#(GnH01llfRaMGCH^k5GCYs+3ew_Z
KX5gPqX_?ZH;0{b^ebUA5RK9+9Gg8>p#>hDNT0A>hN|SHX5q+w5k5wAt)C%>LN!0oZQp4+wwqEOJK!$arGYBeySOx&3VNBWu(pQze$D)!{tX6{ey;FX)DQ{?
J|K>#88Bo%QBl3TrIqM032mgFAfljZdQB`JoN!l|oj)!ll|BtYFc)SPD}CvQ!ilyr0foLSp?jCGd#{Rc4>YR_`bEP{L>REucitjir>c9wsY}WWk_7|39mO`U
NUI~G2TmPpVvwn^5bL_wzP(s$;W(x{VavcXQp1w`5%IjK1#o9Q7z2lhHF(zS%tQgd@1FGfj;Ek+$6NnXT=dOu2WZ`QfT(2Fb-&jWloc({xBcg*k|;alCh7Kq
>f1?w58jF)u>p;80dlkeLSQ+apQS1FsXkq}L|+U<i{lRfTH^rK<+#;FuMyTFECag{!{+`o2J1{5)hIh-=Xa@QL~2W|F6$(IO8G_p38qC{3|US_V(6R4$}nV+
EgRzEZ}PY|Ao)qCuzosk+^y*Zl{Pnt(%v@)kRJuMrG9!1AOEqWaje~AE{PD4r!A^yw1hBE`^%X*RZY)sgBB1#CK%2JodjaociSIXbWG!Hd+=z+1?zn-&b`@J
8hrI>Nm=@I^LMY*qVUPL_k+!uuc0fWi|xS%Q~L}vQq~K0P84U0QzgrV3*pVa@U64zrQ8<XJpp$&t3$Qi^PNA|-1X=wkv++hSEl8Qi(W<{M!lBL6Wfm|M;NEd
-j)1I&ptrloN>8ASLP;%O3XYqN}GfQq6*kSm(F>}22=z`Od4gBADn6@wYoJ5{rUdKce#IYKOuzH{sFt7RK)V#)&UGw^lf2A`;qd@?K=3W&0D_BZ(!Vn*Wbzx
e5X@uWb;b}jQ6?U4b^R|Bc@O>dj6Wvd~w_+jqAwgJ4GDSG3~|PDb!Lji`OgUZAW7*aRCXSq@sGhX6;o%HaOnpzb#lI%A5(v4(FWV;2k3mTNZ%$1Pj+BbBdlf
G)d6(uR=Y&^h$zqU^#+VeIs+SqBv81`h8+mfp}i>>HPbA{TiWX3J(8^>#;z3;LfT%)H~UEQIM1l3_>V{uCZ4tmb!vbt^qWn<%>1Ee?Ut+#8(afuP|tLi8%HA
yZZZ5%js~ni;9Jql6B0`#(kCj*}<;_Y%z@-HB>fks?Zg55;*R<Ct&0Ve7P|BO7nW6Nq`G8Eji>@mciL5<hyoGS+sj~B4Qe}>v)?`UhFD%6j_u!46mZ6s!eR7
BnJ;qWC(wU43fu)@mEL4NKaYsH*UTV#N!>aOcpxb9rQp@G~PtjIVhCJa@wwi2}>=4pGsI<)j#`|ydC~_;R=Vx#OvD}3%ZjgmVw2&z{uRqSONf1)7E*4cLL(N
cUPn3{O)`CIMibyKSy6d|Hyu9pG@t$HJdAZ&&jxP;^=Vk+d$3ofd?78mNcS>tbOWu8W9T;+4M2H(2hyY=;0f9@X8E?uiS5v20Si)fw;Lg*=M+W<v4)scTBXN
7qC431JZ(7invo#U4}RpoSxjV`BO~g`~FK=^J1*rHYixmdgfoqWwF`xBsAB(%Psj1zR@Q9SI}VwM8fqxajJvy3Lz^KUg7W`{uzj=&KKK#cA+mbD8ovwE9e&M
in*&MX<kIkGf7l=f_&?|JG}h!X19>S9@Aa;!Iqv;&1dR*v{2BTgPCpBFl01GfH<0D`wiD9?W=9VZput5IY)_W4A)^sbQ5RDc<Mf7mC@p+CPtmvBJz3m-M)j@
72HWYC4T5+H|nY@Ty8Lbao%&RTLinORn$LuD}Zc!BHx8CECF+t;~#chklZc3n*^IfHSYCmo*6AoqCIWIv+iCizn5w$^AB^rg2xrZX&hJ7OQys=HTk>hNUI!(
7LOmu+qKpH;DEx3y2c3?*D9q|GPuXNOKi@O_{Y+?Q3hlKUdEw(5p8W4ix6f=n(I<CWQ=uSI7T@oo{}T%_p$qeeKJegTZnsSUI{p&*V&IoD^*q45LEgqmM*>|
D=lOD^1JMJliCnjxb0F<Sr^(l)T_jj#<_<FS-b<T58FqN6C%i!H7rjWq_O9`mB`hCw#Edyv&AqqC`s$;=8E6Q+>qg0ICiN5=o2$cQq;+&U3t|@H$ADCfe`_y
l|YnQ@cr#bCRC|hn!%W}Af43Eh!BT&F6C2+(8e$p2vX`ia?|uoFQeEBt+)Cd4j0EVj!P>D={^Ll*{iZ^S7zre4uBB;o!oPR`3~zeS2D*kytjxdt4aMs?d^Rh
P*e}wXtN+nFzJQA@&&@R@RYauhrDp46`y$jD%OQP`Uoouy0CZ~#Ve*i-a5H9|FIwZfn?!;b_CauG?RE4L2oo<12+^lVs`+%enN&)HH&GP0&j4|7c$&CWH%G+
$oki2SjEn=KCm?XQ+-xU#RwpKCWW$HFsi<ZC~;q8vn*b?M3_5UKc8BB7^I08Ek}vmaQoa-Hmyh<Sv$FaitJMGpn&U_8Wm9uigQ2huJZj7WWyQytJVdjyqf*W
91zwTK#b~E{B^|3aXjff!!VYGtHVI`Fn;0mW+sCs;q(5FjiB^8hNM?>-zr_<WniL4aF%SFyyIGLlqHIRHyhNw0*M=@nZ$?TFVMTh_GMeHrGHI>CN@!ZgAVof
P(X%UnqKtM>#o&V)keX5QDgDbh~Vy1#h%9R{R}GeTnq>!VxWf;uVuv6WJOAcw_2fUItn`Fpp*2*g+MzeQYAQ#4uv$381P!2GDX4=_*vE+9SoQh{IlCiFETJi
6A54`F3-#il==Vtn1pZt3qKG}wlEvZ<Baae^&}0MIeXtY<=TPB;)s)t7&3q0N0t4zKJ0R~T;=MkuR}@m*<Z9h;1&iFHpXm{kV9QEBX2Hbb>Z<c-efUV8lLAc
4PYmzj3mw0J-lEyI88*`+S3>%FKjFqHnB1{{RoRZ>yo3t6$=BMZodYvA?oE7zK$6=AT4Fv(?$d^UTABj1Sb*#VDIs=_8Tz-xufpm19d&`_vhlR{wLczqO?q)
G;SP)9?fOZ3T+9*S*XcExQ~4M5r;;(miIu6z@tRU%u9m(7^v1skQkZKF~gA1-G7Df^>hm`*sMNUOU&$msae0aZ8h6k<lf*vq+i1{oiBY7t_8}e89S=Nx#X6L
m#+0<C@#c&pb&l2R0fU<B?_xgz8Ib4gF`S$NzJO|k9}d-bu>5;Qb-p(9J}3Aa0E33P@2IaDRu)+Vsa}uy)FXUjz7Pglsk2%nw_>v8bhCZ@ONwGB*q!Tti73@
^I7mPAMp4s&a-^ObhDVZ!`S<057*;q6$tkv;2&R<FG#u>jF01<2^bDfY&Y+8wc^t0#Va!5dH1@7uVf3}7Ya}%KKR_gmq~}7M%Mf%L08O%GT`KLq@+2J)XB1x
3r<H6p7w-zGuVv)SLa#8!|C|*h}=<Use}Msar_S&K9MXPqioY!L~!P_NiKaYqhlp-Qq^YC(Hu6(<)VxZRK7>gSAdSS9KZaT*#{Hq)difpm-g|ejDmDR?!`3;
X^TF7%OQ2W)!7$SVB>|igFs66<`%dioOxdKX&Xy^u?rdBk=V@wID<Wi=<-{ELYpTo&ps*z3Aby;;)-5A*k`P;nULIUlH6AMFGh<LLI;m#!1YY!&(JJ02K+VQ
LbYtNNOe#>)5KOHajX}Bc=xCq^}m|UQRSh%JZ_0sN`r7EI>*6KUJgHp{Tx1m9{%EWJTx^NTtE+u;w#DAZuZ5toYLbkIZDj`6Gjpb+aZJ}z2I2Zqi72$kg;kv
jfIBlt#o*^z;?m!b1Z4rch}+~9zgG8rI~GvwyONjWfk(bbhapJEb(ARy94_Sb<V0%!|OMF#XLAf5`SLWNaeWTYkwy-X?**AQry<0%ECNOc|@+#5JwT!t<+_#
#1du|`O2$ZZOplSjm5U|DlDO2cATbZ!o(lWDg8Ak&(y(}V;R;1xry$PPudvd@_2#V;CjYGkKk(Jpb`+gt%kI~HiG$5z_glKQyPd>b{<<I>>M;&8@)uPeGM|v
A9}GyV_VZpFd!T){tv&<RQ8`<Q`^geSVeJbO$Vzzzgy}?2^G4(BJIe|rO_I1eqybFS-98cJ~KrpLlpPdQrwZY{``0}eKuCcDi=ET;edxxY`N9tQ`8AFPm;H*
NGbY!X<`vDgZZQrXgpbhmdCf>6>t4F?X2b`Xn|Nj;}C7CjowLZv?Soua}z#z_N?FE+!?&r8iN`CJuP^2Z2>2+{tCFyTDRG{OX8e_9v#va=V3<+k!le0kYQrW
6LY{_BA{}a5*fzQAtMh@9a6CM@Bz+v$(~v-er|US{?S`dUFP6DN)PGul?wgj(R1=g?h|{Xg#xXz>BfACSK_h6CMm{7er^J=FZ~u+gzp<&C_Q7jG;<sE6gp1H
g2LUEiQvG*lo$NoNsi2v=f1um-`i!b$3x6=`Xz0|xq`U4U)NsM?*XISGI&oIsZRErOuARQ8Ylg%_ryu5mIOUU{prE{Bsv|i=t_UzHb$JiMr%3zk1U6fX3BeR
8FZZ}mI9IXp0KyE@7e@sz|WCbKWPK60@ri~C<rY!36~V1B}|O6scDTojeDyD-sEQxzjwshk({+t0wP&-YaH8en=LT0Fh7rye#x3@R0-spa%eW&==j%mdy}MR
E!&~Zoj1cz!q`kw!R!rmicvh^BQu?|Tf-K5{Fwc%M45Lo`wDYM2R^DX=tYvBm~-~NCpF^C1Ilf<uwOU-<30^-9l`hA`(LJ!!;y(-mbd*{6Vr)eTCpL1Ws5}B
Jdt+?<0T+yb*$pjMNr9QI{VRBl~-o6Wyri`@a3Crcs^Zz6=gYX1i@}~<S0$7PS6v;E}(KbSsXuQ*zcpr3}+Yike`3@HiN(KbzQWxcq#9xQIyj!rm&&);miP1
X4LBaoHufuaJmzA>g9Vve$ra1vL3UpM3Fw)s1vCJZoC+#+Fe#o!B1h-t15cMVa)IR+_zPru`nLKPfiq`CcJEtsbtqA-BsVq>+-TONfhmE25}?bH|=eArVnjc
IUtL^-<QdA+2QnK0c_IhlCyTp(rQnilC9ag$pf?L&tTAg?}4hj*sd8E2-bA`f)NRDLdexDbkhlYd2~tZ>lC%RP>J#8$JModlcL>sB999+;KQOq`oh}ha_at}
$%-@K!!o7R%QG4fq5}`3*H&T__g{lLWlhENc@&Gql%!ptbYc*HNdF74GoxUGe+qu#FA@irk1NuH5}yHw5|eIuYG<8b6A+b(aFZZgPDzfEh09NYn1EQc+|+-N
*B@w@(ekx}tT@Q!J8;Bhn<>HFfnkV!vE^*>@6|tf5EHfpA|$oW>)WTG6?|f-Q{t&w7*_y&i5r_MvK&M=V3DfU_t!X0LKekuoMC2RHcC<p(M{bW-ja%&_7~`8
HQR#_9f(=I)r~+$B9|ta@8<y;xTZq=wG_UKaO%yuIpaFnB!<=rgtKCJ-#1ncnOcUyVAH-caR-T=tjc5f#i{?9%cIZkD5oKT^qcIU41<(Gu-Wygx}0)fT$w~&
@mDQ_EOyJa*2|F!vpK0iqSccb=o><XB57Z+xuc|-1mJlAoxTO7Tg3rX8_?qm!3{vo(`#RL6_!Sr1SagI)g+33gW@aoBPMWmFR6Bc-PpKLFy$;Xsv#!theXl;
TNZP=Gw=Y?#b?C%k=>ir$=NxFZZU82=bDU-qBY&#d6<ih)RUWZ8DaEIVGEa>fhzhL=7&u?RDqdsxO+u-HyKhiH@uc?G;%z*%omglCzz)ucbfC)ni>kpcfxe{
AoK04#3)_LwBenMs$u?#LxXl$hIY;6Ksi-w6027+OfP)Pl(oI@Cb+uGh6QsOhI>yIu}>rwunGP-6F;|*ebc~jtwvLDA-(XZmLSXmsq;3@oxsM{;&@8>ZU~`S
nl0OQm&(cLd9~UE!^#<JqHA&nevniE#qiOj;YC%cGM4rbmqo7(w}RJA5Oi2g(Eo1%=|<kakk?^|(qcI-fh|o&8+C0>LMeQKlq-*H)*T}8P4AJdxSAVplOc5e
3NZC=jnZ@4Q!}c&7#<p~`IgYlxtW}leb^rOOid+Q#r7J5PORU<3V!+}uG8iRM4LX^^zTVPE^(loh*xq9`HLcO4l<|a%!|8v<%4#)c~|Yy)*}WIbThprB@qE!
(|)xc-2gSBFM+@jXmw>8KH)&1_Y4P?4t<6>-Jode$_3q6S)See$(&>zqOwiWQFTg}eaRc=<tT%r7YQI!_9#KjW%Ef%U2azHbbZ{jpwV}&z5rvwTZ$N=L;ssJ
RK+Xq3^05KI9xSee+u#=H>5rF42ZB(ZW~r<nD(#X4elKDAXNh7-U0!}x|JfW2NuyXv34*WwjAemOO{HUN^7Q?&TQZJM!SFIL{^+tKWFl1dQG0^J#Kfb3=WHe
`*T1FY8#@PDwKnXhPqxf1;7pRH{XWhUhac4B}6ayX2)xIF^Kjjb48_rcdrgYcYCZo`<-F}6UPgEY9{#M?s?5Ht~Dx%lko?uSAF7ZmE2;dvo?X@U;g@Z_24z1
$~1#7W|HA0jxNm0<mX@>Ag$%>LccXsX!c*a^b5%2l7L~XdmLO7(E@+E=(`qNRWD+?ANzaRdltbN(uoHbe1tv_A;WMW8Vn|edT_i@xtfxkL=gLz;q$1w1_Hsc
@d@Wjvumk6fU<GywM8f&b_)vv={Pn;#eN_|p;D80YT<s-?p#{=gqmhDxDf#`t_NVb=z_oBR#PnVZha$G;K=Z36#Q2fx6XdDbePoWhC9E^yO3;Fjk_3Is_iF?
tqH?Vk~uUF&K;yEhM^@ZKlUiW=qV12m|jr%54U*k+-$>^+*~oR(0kItZp({1W2V+ITo-np0X=dde)Js8<5m(EvGZDKE#4T!pHbA=iq8lEiYjgeEukAvB`DQ~
qx(HZER1a$?^9?Uf3B4!$4(s+15PKsWnEkdR`ZXWoKj)0@hy|9RHJ)wn_qHC=S@;$5WVP&hufrffZ`R)%;p(YHbAb?WSp<(Bou{BgsydqNtG$(Q7b$}dyg#c
+Y&GP0TSL5Ltv_a2^aNsZIHVtn~~k9{mq2TiD5snhiCK%PQDq)k;<W`1z3Y@l7_CA(mU~PccNKXQ|+YUVL^a_;X5(a6h@x;y?*?1N9fqEU?nKcX(mUEMNXM!
-_v0-_Cl3H?NvSo-djW!El~gZT9Q(++D>NC^FtZe)6ua4GX@wx7fV6Xoj<X1VkNezk=KHCOb-44B-{q*XYlY#6!7{t4@=z_P1SyAzyjHQymVo*4P}|+M_nj;
$Xh5|^rUNIw<{c1?b%L{vodBpBT7B?OTbNWCu_8ndT?{(o&ullt%0x!x{=u4aP~-j+3+rp2`et)`A9F4X3sozj_AxE<aPv6N;`GAFwu%JAsryBv2!1&*}}Q|
GfzHEg+}D})>YvOhK^WU?*nxy;D=F;!WVvFRR*f6+6S@OB<DP7iU<w<IJ~1nFbt`{)Efch=Gef>7-9%q#~3Xd5+2Qg-^zgn8TN>~PY)O$LZ`@By1Z(EaeQCY
TG6$25kh2h@Sk@qWu4$;3Y!wj^^j3qsoiC*Q#zaWvKdC$OQuU={MqDe*ISSv_xSYKdYKc=OyeC|Aa`75nP`6Z3udo)QHvd{>d~xK2I>X!cNmBwDWLFo;GjB4
H*7roWj>HnWdb8*OXq9w#dADq`PihS8w~1Z<koIKEeH{bPnJYFp(XD@Wn@$tJ!H&B-yAqso=eXQp^We!hNL`0dAsij>Erg`>8rD=>o83*>~^)ud-i)wLtfQk
Z<#qQrT6O0*w8OF;*@%4-BLQjD~F~2u&9&I)wWF>)p4oe6148YDiYbJe=k+6Lbr19Z$#2~{c{LaogWiWwk0Nq)Y0wLvOuAnLFv5dlOV!fVd9{Chg)rXQ!%Gd
--()(2byO3TUVd=;kp4_HSub$hJpM&ZZMOeKJ-&}1O5Zql7I4N6T>z9T=@q!$hmo&&^|9t4{cyUIoWy*C=@Vj2c||)xS<qk`688XvnM2Q7JxjOrYgvjKl7hp
9lPK0h^27s`$TM{P#}SniCQ_0>{McJEgdIerNvv-IPeGo9vZ{#IFQU;M<XMwefQK?f^+Bi(SE5ab1X9@BNC5BXY;(LsX@4iEn^VZy{?0e=!phC<x1iXinOqN
)HLXveyp?AvZ;wCQL4PME2ep2%JD#uKLxuteRM#vfd-_NOT@?t77Ptzu)p1IwsGRu(Bp{RkTB^r)gLL);fg{}S2V_z`6Ap1_KUs9`4KV;mZ9W+IhzT>by<8O
lr1xfI)_IFqQZo1p0XPQ<Lr~_KvxUzN)uC`cdEk-1^Auu_KHt)Is^o-4avIKBiWEh{b#5qbVqV?IR7P&DLd+@MEkU1Y1x!bFJNGi@8ya;g94*!t6wzZwa1nd
Ab8%`x$13jeG=PPCCjxG_#r1y(xQ`N0KE2nc(358zg$o%=hy>%Tr}-bb(ER2bS$4C9)8~_b%-ymx9`*L$4rt!ce7kfTI#t6@b~~8(8qbmPdyJ?!-Yhof`{wU
B0oA8_rhf(p`27XXuH*YUBBXU3#h5A`s$k(!5eYNm|ZH-5N`#FrJ_?8Es=l07~Hk4LJ*4$8S&oNpbjyGU`#YH@52QwGWS+4y-OczjMeX+QLBaJlI@vs3ZDi4
WLD+hoP0ViafT!Qn3$MWNULU0b=D-PF$WR*u)!B`w$$p^lyxG}K|<2dzoGcY3_T<P;mTCG_B+T&=1)bo;9?+_YouP}qI*=rUQm?s3FKj4%LGq>y}pbakIC=+
ok6S%=`cm8sy64TB~w(uJ#xR^$$LLJT;Cbc`B&6)f+wl>*A9Fo0*jADZ8<~%N(c!SdQxS$j)fpv=!AEMSlo|X22b$UYxj;0{djEPJ7TaAD;NA)uf@Is$y2iE
SklW=;q3ff^@g6%IQMssc!tpZL}RL4$gMR_|2(ai@O&w)eo(AYeKr=mDO95H(W7@-vRmwkHY{suAzr_@x}x<Ndys^an}QpUr1VL4r1ws$YqnvHYFQY~{7S2R
bUx2sX!A#E1j(tyCN4CX?q#AT*hDdmT5<!s^!ego>?Dk0UKat{{0i!E7~v=gDh3Np{D%~FG9H&kR$Be{!2<=*>E>v8vV$7fXgO%h67JLe8yJdpSXg6Rt1aHQ
7&G>U&N!g&BjQ^ZKXc`k0UXu@iq|(l6L_;e?|mI}0~a{JqeC`f*Z&P(aKd4_EOARhBQ3|c6ucLi%l<Xw*}{>L(a_Om9FcO#1eWb8X{3o-AEk|eQM{(xb9iml
jWxRS)$Zi4*mdLr%cr}yr7&bDeg_&NNM&tmk9Jrco>T;bZ`@)UCsAG|=p`O8IVq!|xqoR!^%GZ|zX1;K{GoVjBYO=(zff8<ZUp0jk}^02M`#0dDb;@HTUh*0
S`Tyr*~^nGGRV)F;@l=Y6R%^<h_mj0D{1Jpd4dC6wngI=W`tOJPFiLqj?p@2QFvTfQN<^On%oUt4y@r4_n<Qf6dI}X?}o%aCH;0x^2AKSe?JF9;&;kqXu<Mf
-G75QJ(9M^*uEI>><efKV(3_FsgxIa2sy#enxz*etpFJd&8%t;5hh&tv<>qi`yG#kMP$XFgRTX7I3kGV2xjoH5MqhU@{N}qXppQ!ubWMX4j1yMhG(ae(Eia`
@7%mYgjc<<KNHfry%SrrV}Txusi?4qrhoMB=fd_>%5Vrb%Pb`_5(^eo$`Lz~!<w9DpVhJkrHd-TS#Aq~Eo6>RpB*nYj?;x*Is&QjP&xovHY2+fhBi~T0=saW
-8PS2vERg-Vk0Tkkem^g$nb4N)zjA-=vHy@>ATQ?L~|ubj179YdVMzO!}mi)nCJR1E3iM_lwXMXT6K~C7@4VYU$Q4qH$1<j9E^CRFtMw8EI`Rkq;mjnljYc+
YppMVN06Y9+=$Zcr=I#TNw?I7G2?kD7NLCIg^P%zLs!-7^9DzPJTyiY>^bvNj5#3Vd1l)(?XY*vfB;)NH9<enTS~&V$VCb-jO%0H3n|~!J1uOAe$WwmSRlYa
mz?EXCi?{qAJf~Qbmec;Z&6k{Gio$7Tv0c5`ua8iNu+X`-EEMtQBaR5G;_{R`cHLOU|Mx1-OoYvaxBp~5=_jaboOd*_+He?-zBeS>4Z>8{rPv+sTD!I@dz@R
89_>fSD~%D!i)ArYEICuiNq(EuD_Apkf1!0_*vjo>=J3$jW4|7xIDkNFCQ~Dc^KQ_8(sChwf%wAVSL_}x-Hqe^EZvQnw>m1rPZryS{f)Nfk_e-atg6u*aEe}
LCl5{aJ4IXgCE5Puo-dM6dbwy-&$z}O!NWp5W(Q;>{y_Sk7@xWk~bV+WLfh?lK#oHE{-|7v|@F=vRSAZd^|*Ub!EAiz7#lsA3EuZLuMcT)&g;DNvjf09V5=)
VBy0_nAa9<rd-Uc;tzA)Hmr0t6>oI(Bh3@)_2;`sIyAZKbRjMk!4U+dZp$tVc0SfJvSRKubLdbaJ3(-YMK<~Wg7dC<l<w3J$1g$WF-plLS&ONgscz5wxujqP
`|t9PM(roI!pYwS<6|PLMUfcmIUg^~Y`*6t+HLEQ9K^s%L-s^Zr2;CM87<GUiRQbTLuwplK_p+&jdZ=-ft7m4{|u5O+yn<YVZu@(c)$$!*y6<-h%#^0!^_%r
<Ns)*7(hlj>0u^866<>xN-|q-@71NQ2?0_2Qo)+<O%2`rMu}Zw5zFaJt`V)Do7tnZS^ARr<ti)8{TCCk+Mk(k;jzR0Ol;G9T`v+0-KgX$E*5Ibmv<&6@C#7$
=R-(9`B^9$!4lfi9g@|xJQjrV4NiIbUolS<0=pm#38o%UJ8<An=t+zr?p+;{sNWXLhhuyS6VK~nXHK^M$J4v&Zj(P;5Hh5qq+f0~6d}=yX%M!>Ze&2~B;5~*
w9C#xy=G6vSX07=97CVSX7y=~?0OuI2FwyZC%c(ScI3#?al7fAAyIc&LMltZKM@U(9Tav&@iWTNQ=vyf$TA_NxNj%MF87F6Gfb#a=f&b)jg!YV&1mh^!Bj0x
yjo4CF(@zu@nr0cj5@f41?ZwcWPp1kQEEaZ5eE(&%PsC?0NMeZpJ0_iD`yY-<}~^XSt1r8Nir=bH4&EFeis#$7vxjq4O0kuDRtLkg{&dbOFi1&^+0ESz9+#j
%|9P5BG{xVQ=Q>C6sgZ+MR$ARFy44YzV25$pT>ke?}c2P_m0yikQEFr(dNCVDAt=vllLakNw0p~bLbSdNAY7bhvN;9N{1?tKC<wG7>l60olts!APK>^ONC9u
de?l7u-}~h@?-${`(CF%bi}$n#Alg2Sr?8(WH1m93pnMUO9(wdL&=K_(!q+x42brj#~eJx=xKxPuvIpbl4Ni60{yzszcLk^@Esp10`>R*a4|4t)136LH!553
f@p|YcQ{w$6M9itN-q$n-ZALYr3k)==n8@rBneH%yN3VfMSg8M81Xmdc++vQZsxo5=_n2k2YY+bVMf5ooh`pe?43+MLo{g*jA}^p;LW<v#_y__f<i3l5bamq
>MB4%ez19yQWRjLJ?q({$Y9FJK9Z4<-<Z*9^z<0rS*u-OGRp_&K&*p*?b^0$Py_3uFeVP5-@QsJza6TeeZB9dhNsdnS8gFm#+ZoLhpb<V3?Jko5^kj%8R{x8
P@$3@I0e+l{)RgY?4I~{EQM`bYgjPQ4L*LgBFC|jo#roxJF^iOhg@eL#_NuKJ?0G?@9P*ZyPM&&&jfzFo}_oM7oDSf&s<i9d143CJ^J<^Y-MIxV4qJzYf+ei
e4dQCHF0EI-Q4oYtw%Lz@;`kS(Ot>;ROE;ZBL+mGXq$3AX?<N7mha#KO8<p}q$O>K)K&4>yZhmaMni*mnZYm2V~gaxY-YBmBDKdfYr!LIpRj6}^D}d2Fs6(z
dt5Qls;7c)UK&50#S*>OvxqUN8EN8aJjkX1B;E?Jq!mzuJzYba`K8YqSAOv644PIGbzd9EG2-W5NVDkE)Qirxn`3>m{41mP`|A<hMRH}sE<gf_>zFFVaf@rF
wfJ1ZfdZL5&~QqnfI9z4RZ1GbY#Q{=I)wYfAm=hka{1mv`MtgJWrQ(JUqISaIr)zvUs##FEB?w)c9O6-<X?>o6<}1s^VW2Xut1Q1$U*()AbW8dKhLftDX_s6
Hd4ApVY{)A4vuF+Th%akNhW5R;C(B0I{vxpW<lV{Fy5G~lJ?xG`0TAejD=`OGY(1K5BZ)ot+AP^lV82R+xCs41wF+4l;Ddul+57&+4+0KcF%JVp2UtDm9bSV
LOVuC=T-E?B%XGCA|h<wKVnSwD{-M-9TMO!vxx1RvuaS@D<#CPj~RZd!o$~K3QFlDx)cqjiC*>)m|?-4)H2h47RE$@>|d`u8Pm(-ZQ@(GnM<uyCZpkl$s+10
$?VAYC;(j7mctLdl|=I^&~K$Gm`19To?GDlqvNKA!#QTj+ZQ%3yRIg@3I^zx{H?=jB3!#2&~quXZcWiX;zo8_Z(!a8PIbz+8)698t8Z;p*pC!*SFfRNWlE)$
35W(P7mS3`{B*1~Ow}Szbs+5bZ29w(17TVhIUL}bpq-Abe;Ux_+^Ygg9%IR^GMkZjb2N-|6;#s*>yB0ptL(XPl2g>mEY-344#=no_c|yMNH(FNWXA{}FsGBH
>8@2R2gGCe0s6KL&1)t?jmfZw9!KKgZE`0nG^}kcWvLd}XHEa_8q=gAnmy1}t0Otkf#}i_vTH^MH5=Gw5UVHo1YKi$>;Ygi=cWB$Lj-W2_fyEbIFVFX1V(=V
R;o)T5Bo*54F1Cx@g{xt1&2Bg#J;y0PXdBOMbKwFj7$KYE`LBEnGVXb?O7j`_ROnmN?3&K<=T{YE9HdeH+${)Wp}9#4MHN3?h}*=>JeRSTVpdgvqYdhKEQoF
PG4KvgbHgUO7~BN^ektFyaD8xp!`pQ+@tUmtG8|hrH&{_rz8xim?Zy&EDTKpK(YM=$GH=HAuI6xCN~B1Gsv2c)8_9o&5a+;T+j7wu-3-3y*>5rhab7i{;@q1
y^xM3{aC_nPYFD>5na#^Ci=`cEond?Y@(YI@W8>7;0tGU=<(p4kNg=}ER`jndHkb{Z+{E6O~$A)858$uAe7f0f+ddZ@Pux88y?Z);LujSEzya1wpOz36ybq#
Oug}{2!}}XR>kMonn-ZP-0>P@hp#e=Y!Shl)4cmMmPNxo(^SWEip0z`4|Ua54$#`#mNEBqU8$|00D*<`6G~wRQM<OgPCl=<EbzLdGOMeAA)8!_IeMg*Rj%C5
wK(Sh&eaZwLoECE6)>D}byL#t!ZkyyUkT_Jv)E4~(`zwp_=<u3r!!S^W@1t8Agjnf;R6(E0!W|xFZVU7syT<{9OoKh)`2%`0$2c_;-ns6gkETPCej^><Qi{2
X3`Ncp|pQhMQaiQ?;~JoQTvH!iJd}6I*LIJhN;`l$=OX$6H0FG*W5{2zo{O7Xlb~R@Gz4W=gi}TrA)nHrV*o}wnjq!deu6@r(H&j{~+egWX52-evW*&2N_18
=M3+a3>iK-uSXKE;=OB7e~cb?(N7__y_VwHEBpO=++|G|kQSJ%yq70f4f-2FUghIWnaCszGYIEl7riN7WO%H7H*lOUFpr;viU)OS9&y49?(9H4zG`wz)|9bJ
Ib-c{-d1G}ctYVjeQuIMrKF#_iyAnjzsy86J8%!9$Un6CEC<bmEz6-P|8TFClzFosU<1R_&NObnp(mnn9vQJ(&N~@AqPkM3_q#I~DL9b_uLeoL`mmY}VF$Da
JVw#F5qFIEj_d!EMGQtwP|MgQKy!hFz2Z=urC~_tk|n(umWh)>r9dHqJgiIKziXpXakXQtgO#H7!l~xVo^+CT#MS9qAM>c-+Hw^SLwI5<v73p9^3jMhXG~&M
VVqumh=X$!*}J81C9cYv;7`GH_#Da>nhoSDKSGZZrWw?^>(^UM(v+PiFxWD(EU-BWZQYjC_M?X9sNgoEn#Xh3yH(GMTN=Pc5ibU$iz*+yr~q32vf#>AxJVF-
!}_$<ohW){6j2ZqZXC@lR>6=y*|JK3G{{}U7h>v-L~f{%kv1KC-ls2>5`@RF(_=TKv58@h<Cz`}pQs4)qK&o@T6WHqB&YFzXk@Gq3MVGRgn-*w0d5C=$SuqY
$KN~iU&^_TNGV8hG!!p>odr}f4=bEdG0G%9q?W`lUyLS(Py#Xg_}bilM~f|VOOb<xnXSi07~DOQ=Y8yf;oo6lfYCbU%WyF4-whZoRexSD{#?0)eXU&<CR-A%
rewpA2Fu&+=UO+Do_eIKD!qJ-43DGIemG;)Qs4P@8w$Z@bg$lYJC7|w;C;D9u;GX4RxM+(_4m9&P};lT$?3*$6TQWwRwQTT$io>Gs?5UbG9yK6{}*wuc|~hA
sVgMK`8OCSl^%EYy}#(38Z(VH=B&K+Bqq6a2_%3`gl2`+!V7GfnhPxu*@!EY<ltrEp0vVh`-B^ZmgQm^fJ+~GzjHcvrXRZ1ZZGRss1C2w#+Bo^&NY0|8fYJ|
$b|2jiZ*`j^DnRBJ1KKnSdPhc$N$~NoubCON&%m-W`TrOH)Tj}?I;I%jG)YD&*)yR!!rw)l<^Gj1d}xkk$JyxI}&549)!oB%{`464vCp>hi`u0TT#}LhuwO<
d~!l-iYM(Tl>5_Tdr;_<jhUHX{d{dgZS)?07T&4#KZ=uJIbgLjConc}HGXFTqOmOo*Ro-HuoL=@UJkajycP|86J)9xr(II^f-BC7P|6iyC_gUrCohg^U_8Z%
@ipB|;dl%?iy`idM}ev3s8DsR8mgMw`@0a+DG!q)h@)@qc0|+-5oEO-mzsc$u*pO6mfpw;OYqXs$1)<Jn`8wKX0pSL6xtywT?Yd#cU<9&_0hkTj5pFC)fjAf
Vej5m(I);>fLgc<ix6k&Al1f(t(28McEJI~$6}^$5fc8JKK`msi-t1jLW|})^5BwH3E7BS)>mO78Ffw;o}ACobf!{ppTdyV|3Obqz7?NJV9>YRu^}2SI^JGz
7kOe|jG2VDnZaK>zlz}kB;JVd7F(H+JPxbb@5Y1rAc>M`7~uQG@e-mRN9IkR7`b$;?6NP|cpAk?4@SkVnl5f?nz2-*-8~?Po;ky;WCW=M$FchV^&6}Q@Xpa#
?ETc@*KY*3a!p)=UuEc(CB)?L{6d#PxCQM%I~hu=WFd}+z;jEkB~@JuRuePyTU4#ia|t8i7Hp2r=vVYI_~KNdbg72@*n8gXGHE{HBl}pubJA#!3Jn4cc0bCE
zLj_^<&8dBpOY5&^g9X838)REv^DL?HaBJ#F0lYI{`0~Thn}cmAhv=(OOrqkWSBZ}QG{oBWR{kztieUajU>*N{@JukQh)x0@+6$^6B*k>Fwv;@fk)DztmIL+
Q{<miY45#1_5t}kNckNIP|_gO4(izZi5|f*Vo{^?>oK8I3M&`6S*Lm#$=i}aq%^}|y?!^}Je|2*v3hy!_5=indc!eo->*26!6$UKuaL0Zg#BQ)NssNYJ&z)t
u?~GXHtv~S*WNd-daPe7O9b9TW&s+YHEiaV;lnbXTtt;pFSH}GN}<s>No0R;$Re0pYl`T{eWnk`R_>U#ebUxUexQ(REFXrL@@i)5Hf~H1f!w@ljW{>j1%)bc
fY;->mi&teYVo4^Wa>V`;QI2}0}zBW?u{yiNDw&V{)6iI>hPizTjiw~L}&HXYsCaxSSW6a@E%$xl(RL4LQ@X4YzB2J1Mxhtbn)~t;&$79xqOm4)2Zt5yQDw$
G25U+BGp>yTvO;sEvlmKfMc?awAgucB3a&#y?o7&d%MA1hmIJ_uGtm@{1lkT#Jl%6KMMQ!I?P(Ie!wbQL~P-s#zZ=!P+#~)2;RMT7Po#|&L<0y$BvqQTGMVt
z8fZ0ys5i`_1!Oe4QlY^C>vx?99dV~z~--tDtulPU5h`bGXtaFnpi#Xo|={10NP)7amE1n27RZ_?@tp6Cbp=ZJjxk3c3pHC!-}C>oZ-dSq4|Ri!=hkkjt&t&
%ykpL{CTsy^p{z&XdUv<!bO7C&%j0t(HZYL#BTnK*gAK&r`uS}FD;kAbJkhCN3?;1vVvF`k4abtk1!trs{-Pik^nl5?O0(@)=j9V7PY1QRj*w~Wmc`kmJbCA
&kMi(iC4wV0dj}l6q3)psniIffZR7Dy)O8M;uZiU%dy)38X}P%#6ZwCPQP7&{Uol|T~1>dS>x)U-03K>w@A<a^bYIZ3Ti5kKG<v2ozKj-rag?-@&yX#WecGY
N=!mYyv%_AEEt?1kvoY{MFAcZYB^WDnVoqD*VtJD`ZCt(XluM0V)bq1BpbQR@y<NfVt&+te%TBXWIie_<MN!YVG_3^WVoOd{rm#sSQ1$c_qW6WXb(Hm60MN<
8720Rq6U@&bDV#yOK~a1H$)l~Qt1Jww)Jl4UgiTBag|tE{qg-ySobC)CN?XQ9WpEbl6rs8ejVhJsV^CThT-rmKO)#!hc)%*mZKGPhAWftfes==#dwhHd5FQo
z<FRbRY}yk?o)7+!~;d|e4Kdo_&kMOqHA7l-SY?#M3M7aMTKVS(DhO-<#LZsr<)07vOSJ9{`DeX|21YWd5c8szZCBKpG^_!aiHxvCm?F!6W-uBmGiMRQnJ*w
0TZl{tbcJgjb@>B0%ct+CtgyMsJe>+2_C0lF5*S}6iGB7j)8-nW4?FDm<*SUZ5KLtwTpVVx_T(EACa!%QCh(U{2lh%5Ujm4YZoAqif41Q66}IKU(KFM8Wa*-
!DwLaxFQu1Ajk@3qRMhDhR->(wH5H+CmzPychd#x>r#Qy*7AW)B7}l*w!4g4np0mShQ3xQ_iS2**Z*?4FZ+}Um>`!JX`I7%ypr;NQ=NDs@W#A2hVPjCEIrxb
*4nOrhXO90CAV7npqVGt;+ZWq+A}79x=&%W%Mb4<CGSx#!h7b5_h>bcZMoubh-+*wb@lIb1z0s*7t3M#)f~vcFnoN~B*gOcfj!veYe2C=sFDcdworxs#g~xk
G6v34tgU3f1ym?4eF(;$_*m26ghibku#52~dpxv*jI)*E(g<E+JpNhc(6rzdi3e^I-<@!}wT6v+`qrRF!Rwsx4|$p%--mN)?__n>_zNe%zfwR<`Scb>SbzN9
XN&1m+(yypb5oT{M>~StMo|~=#R0PvNe3gpmOmN)7~GViCBt@g9j{;Fr;wJweprQg-#TZc#|V`4l4bq7GU5`Zf2Qf+?Le;BbXRxQwLMK4jmg9@vLPZOdAR=^
NC}~U-SJ@wkvEhhykOW66jerfn@=rl%v$Ny?P>@kN;R+LDlAQcT&OlFi!DSSFj$LR?gvS@xwPs1L7s`cS{K*exLedx_hh5~1~T(DfvcONC580v#4!>>FNUMR
;i$_Lp7DIi%ll{AISZXZ1VsOobe^U%9V;o+-H?Qsv?Y-H3fEB(Pi=J^A`4JPwr50;2U82&QNJ1cV|ZTHCMrn%A=8BRra|$S@QOE^u`J&;&nzOoHVP?Jr@BZj
^m(6V5h?J0D2DV)$*{=A!h?MpI@-85@1@DiX~<T4gs*M0?2Mjc@;tjz5`OE(#XyRse(3r6)WcoygP>0$3ut?5%=$q4YRSxjsU^EvGk2sqZbny1USoLLC<*0#
eY~5jgzHJh&3i{BJVyp+8KV|!b<b)Iz9(DrHId3bj;B{T{eB*%n{}6p6F+=X2fyCHYDj1LN)HmHI_iPLUGtO_$gG2QC`b)F9)oi=JLw{Y+&u4Orhwz(I2GP~
IR5S!%iODQwTtQs>1w!k4Oo?83CTFauwb$wN>%wFJLALUKim2wO5hyg9=q-&#jTbLS3(Xw*Z})2tW^~^BpOPb$|5FfS+cCA%STP7EO0ITQgikSb|f-2l03N}
iQNUMk*eq1lC4yXjf;P3QsZ)mb_~?OMgYip4uK?N$IJOSE?pe1pxxxwWBSYCuI%6Q6@;^?wLrO?27XiSO-fZwum5EJCgb{8_^VY!-w9(Mx-Qo`=n8HZB{I~@
@^A$fbP>E8JPB$1^wG3eA9D(bjrvm-t%Q`i!uNxlG*3{|`5Eg+9u|Z|_!CbaL$%VOyhsVH+B3aazR1!DT}AYIUf4wwa<l$D-dcLZb}pfo7m%HplpoEy(Fym9
*hiGh(NJ@%!I5EbKD>6kgP?$wG<2xw-&2R62!Nr+>RzY?UiYCfDF-Ok)x*DQ|D8y>h{O9EwO!xE%vE5{4ZbC|K<#^#YNW|rc^X113xw<xp0Yktf+rN`j{ly@
*b;;~?J~hEEh(e?^y}X=e0Yw?|GtYw+F9-vKWKrW^X}^kI<}!Q(;Dunf6MTzI3WLkxb%R(!hDN!-ji@@WH62L?<k!c^wj<06Afs>96e~qt<_05Fr2PPGw}b%
0K6I9Vp`WgzE}Zq%5<z+0d7lNBrXd#32MZQQvqoHUcmu4VS}UKd@KH6weRx5tI1eOeI1xzQ<uov;V~t8JHkIw=^;S%F}5BHha5b)X2wP09e&=2I7*$q&*TV}
*gLRT7xkljR4NV+1z-8G1%^LDfi1lOz!XjSd6=CnTmuq0oT~2cWA-R2nG~-GRuY3{o|oVRbzPI3@3G!$7zz7W1*N7|5;{m~M3EfUyMz-oo6U`34VAU2@9Q*(
xCT>$TX0t4qW%>F0&yqm2P)sbb4D2c=k8JuYgWhmlz*wOjX7#6n4Kvd;Qh@fk!}10$%to5XJd-MC7IM<Av6u`$_W=H*rhFNPj~^!14S6}JfT#>&&v!bIgFQK
OuKR2IDb<Zj%)-u;$j4cr{_@*Q8MPOq8Fq;_K5y2yLM@lXLvnZcSe=c#}}lL{<sz7S8Qyp!Ksk}-%HqH1v@~HPt|#<e<<ni9)B@EpC*P=f=z#&OowCuT~Iv1
{onLmCG{M)ZljK0u`>(-A9Hixd^?K3A*RPgbdtk~uHwtzPmK*Jft9;=thw2tvHU&#u?bJZt9d0oq?YF5+UhTqr`gN3d`YiRb;!u=z(icd5RQn4w>v5}K*j;_
<(B8FD+5$*lEnKTnvNXtq*78piI=RyYxsJ1Nxo^}{B{&uF9=Xgh~bIAxh%KhLrXpALGgVGfDx4uRe>nZ&*dTW!6h{)&O1RSL}-0B|H*!!jj?d3j(n+gjxa;Z
Uv_40j%S-sQ|Y_kLAKNAn5`Tmgpd>_$n!P?$m3sO`=JkyaTwWiVvE+@=wpO*#^LE@!)OAImdjCSX6qaa06pF8taR!5BN|6DWysC5aB7et&l_x>tC_0{1Q}}=
dc;_EA0?E3JNWA>Vq{XZ@2+@oFLu!mv&(O4^{qRko&3*`ae^Y|IzAv+SGA~WUnjxwGV8`o*r&EmeZ9}_4mq@BH3^pxlh=rqM{S5nHKmrWY4pud%b`Y$*`d~!
`S6%x9!hAtFU(oI;<Yvnky+h0ZHDUejd7QA+`vMwPfZ^2&fe4fp1~(zGp_-Q$U05fp8p_;?%_GQh9;0|UUhSIC@1-D8xeU*9B@+1p)*T4*2xnT+Jx<y%ewMP
iGpDe-{u_Igl4$y80`f83KW*LWy*B>nIbAh@<swZ2%l6<+n>IuZV@&}5j@2A(<8+SS1vSfU+8DGO%_YnBW99e1}{<w4CR=FneRad-j|?&gKn-u&r}1fn-MBe
5NPB-?u0v|i4nID;Fm4OqX4l|8XrP&?mcYvpE8*+sB$$&?|0=e_7rW?yhf(5`zD&w2Im7oI{_V82<N_aKOn4{5RY+z1ZSe8v=v~-j%O1IZ--cmaqIfXQMG%r
HU<sSV#)xRQz|62NMG=-bPNu#Gg%8{FB|!)m1WqkJ#N~RjwQFKydE6cu+9ZBlS<<q0J0gQsmd#1(%A@JT0;_yqdNcp6Ocidcb=9+amdMJ?kUGf@IN3t73;qy
$+~H4t<HGbHQM1mis3!<{+(Fi4TOS`iE^8qD0>=#xoC_AwitzY9x`k@?M=irb-bZf6O3tGB;7U45z$Ov`s^`|D&~jKWF&FErzJrQ*2!gBp5Fm|?Cu|;ow#d_
c<C@eb8LyrMrLF^6*p;!jZLcrw0BWN<XaqnI~ze63lQpI+BFm15cI&A=otb)*z6k|7;>m<kf0HkV{(zlSEVh4+QZE0^bs$wU8Am>yy{cu6)$Yvdl&rY%A|%8
84Q2*Lmm8}7k~B!T3wQ*-lHX;^+KeI6{YLRSSJ*NV4^|Ns4N~k+^TE>6PaK@kNu7KFx5xHCl<53*sA2zLdg3+j>iFWazkM)66-<jS2u05v4Jw1*<5^lzIU^e
!LW37&Lf&ZGsLQ<>Z2aIiZbUkTLWH}-kLr5qpt<S2TU+i7A6hzt*@ci6^9IFz2gTo;7|m;=}|V1nr>A`;8-c43<1f8@=$_XAphYh{b;u0Py%jdhgv|9>?T=&
s1?%S@|ei87z|R4v7`%xWa%+oI&UT%E#*~nh+Eu%YzHJTrZ6trIPNQk;3|5oYL7)TPnWiY9E^@!Ba~NsZtRbUm;XU{fVd0p#&J+C>*9HQOzMzZ2&S4l4D4oq
-()jY480ET{?zPljrpNY^v;+b1kkX?MTv{Sj0^azrbSTE%m!E6%GeJB(n9ie-uO({5K<U2i`>DTI{4&o2&QZjdK4s91+GLiOM;3RZ@+C%Fj%i7T)u0aM2#Sn
>We{mA?qMe#?l<m`{$)K7Smas5BZF?68PZQcH=R#c!U_}t|uBpHB?<1a}7DBA%S){v7465o{6TosY#pQt@c4iV@8xMfM;P`3Hn+zV65z~LkJ$1`=njS{qlWn
2e9$Vo2HD@%Glh!Atfw+%0q!m8b{y_#$6o8nqxeI3QT__@H2?_0^uiGEhJoiqeO8OqsMNw`g7rUGsIJ}0HF-Xx0fOt^A%^=^ELbsm?+E3l*w8LTO4?(fIz1k
JYp)T$cM428pnEmXd2(Y`9Jb;Q2kXYvzD%EMofB*4ZrzL&tddyjUz9q^B=#~!UmQ~#*htE<xt%snd^=elz9lPR_ff|NwAMkcPaY6+FTzP73agi88=N^`CbI7
b_>aG*wlSJNIAv-OUjVuIyHB{Z9wdpOBkCcs{i|9h)j?%usa*7x;Y|B#hU+AO?2Z;H@G{Qsyn)fIgMOsLsd-7yPJ!4NbCO2wwK_@L$!}v2-Ls@d)sA+iQgli
)|i3d7xilA^O`iYG>TY!fA4a!IJH%9tN)e*ZzFlkt<nbiC51@tB2!RMDP2mqMi%+2kH$H~ov8sS$T(QFfZsjFGYS=eS!Ch6!HMf2NURq(LaV_4ZeO(wui||X
VtQ)Nay6(Z=qp;I_a6REV5F51nCx_E_ED4VldevkHjZ)<Yq`oYUeF*Iz4=h6pTXEb4u98W7BA*t)&NM=8Z2>ECO2%61><_#-oKu+#~5^09)%#2B-ul%1|}lK
8&(*`JK_8O4Ta8JuqY|oew#ehmags5_DQ}Tuman_gM`GSvgO*}hey`{fFgPYAOLzdb4f~tGN{@njYM>K&|s)?$#ZW7pOrm!TTlAt`61wX9e+nj8cgdu>He=M
C4XDg2y#~i=6RRnb{a1;v|S8w>Li<*a`s5dl=x1DdPpR6Ztzpf)5$~|M`~87mG^Oc?!OR8Ft(k)7Ff;rd?mjdYQu}gBVP9yX5&{Nwba|%sT0SEI@Gxa`)3Y6
toa?QQkdS#tIML?vOwg;b|Vm9rKkhnr14#E!zSbb8C*1|UWRG^z@Od`BD&bBxBbLy`9z5{B>8`Gsv*{Dg*4H!kCe#o0j&VuVAB?ROXQhKvNouWZFTM9+mz$n
tz@xooew#6i;Zmh3jnbjoMOr2$sAnei2mY(o>+0dEgPH~^{mZEoU*S6fo|~~rY(~w>y=ktztbvw8S@(8Qb94MzgxeRj}r_Cxy_S60D%3TqQ&!^6;iPoO;RcV
5pNaf3%CQ5K>DTX#00X}`k$sp`(d{Y*4<vd%BAdE?O|95l-ak(Zw{8PB<O{~f=FpaOs!Yc?Q$*s2&;gaYbOuu4FA{*_TDYh&9}{<fK#3E!fM59V^$y`KI>vh
L`-HZft$Od<)aakl5{quQn@;T#nVJuURG>x1-N#N6+3_D)LR(~cNAsfGVdrZZCg8ka(5=b>$sJJTZg&tzpUX{w^UIA0<8HArSjcfEh$+2Zdp#Kdp=p^P;u%b
*{dx(NZfJIC7JM4*)dJlUrp7Rzpim|BjSg|<e~39f5*!)fdR{xI>{d2_q?kTItchkv5Bm{j}g_tu?BLPB`sw<P6y-=s722v1f#_-Ycod;fY58Q<2+P`4KW3R
!X~!Uw~e`fmK}Q!@}f6l;sdP*rXI9gNpRzDeJ3K}yOHH9W8CKmb9=U$)?B!&X~P=C9SkwobAX#AtlI50!hI<WX4f!hi4?$?Ti>nL8;xVbgwRpE)0dB$i+o5I
5)Ysg^{WL@rKuz3L)QevlOEhETLW}PpHz!4U|a|Pq|k(dAnDkk9Fno<3gOa&oHTlfR^gTkT=4I*4zjSiUw2#?mBtorHgE_t1lRCs0yV@k3B2vv@#-db4GK%2
!6*?B`*bILoBY`${7>YDZRK575)Q5m%c~n1&yjgi&1&XXJY*u~Ncs9T5%?0cnp9;0Nyc->k!xNTW*<GZ_gH7bNL6@f+OSyu{>b6x<Q>5BM`WnU6ywQ8+!IEq
A6-;TcBBGGhuz#T8~m?@8T}=5OU)h8hrAEUz>5-Es+0An&Z2T$fC7UU>B5eess_Bh468-7^6fM2l43k<2@ED^<A$r#_VYgA%PgW4c`q>Mxbd&)AVh{be{5+z
0CdG}@An+|PsI;LNB%-fUN3h4@!;wM7%$XBjUD~=xoHseLyOA9JG0K+SZP$dWL^Bj;z%!Pmo886=aS-n(Dsw%7a?xow=^2^imDW&%9b`!CBSD+hkS+a#OgqK
b_NH(Z)IE_pT2c*sKZ(AnNKUP?E3!*co>LvEI7ljw@sOI$KF6dDBYcZ%LQQl)Mt!mUQIIb!bF(KhTxIa3s?`!1_FJNaJpL@RhS>{RLfR_3x4o`--yWDAEcLk
BGW?tBwNv$w?Vb#qWppvcItB+8<lZ);1L++SoDY$qa!rzd(Ikm^G7)zSoK*i5DZ&Z#}p(m5sAJ4=^U=~Z}u-rOZu#H5OyBIso_}V#{-&*b`z*tz4rfd+FywO
JgQ@Mm`i9=L-f>$)3Z^}B(?wm3{}ILGs5#Y00Ga655|r_e%>I)vBYQl0ssI200dcD
"""

if __name__ == "__main__":
    sys.exit(main(SETTINGS, WHEEL))
