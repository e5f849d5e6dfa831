# Made by `heartseg kaggle build`, and never edited by hand: after a change of heartseg run `make kernel`.
# Kaggle uploads this one file, so it carries heartseg itself: a wheel, checked by its sha256 before it is used.
# Experiment default; 20 epochs; heartseg 0.1.0, sha256 cf67e06d6a29fb04bd18a7d32269cc1d0bf6909ad1c820694785bfb41ec6cabc.

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
    '{"version": "0.1.0", "wheel": "heartseg-0.1.0-py3-none-any.whl", "wheel_sha256": "cf67e06d6a29fb04bd18a7d32269cc1d0bf6909ad1c820694785bfb41ec6cabc", "experiment": "name = \\"heartseg\\"\\n", "experiment_name": "default", "epochs": 20, "processes": 1, "stop_after_hours": 11.5, "resume": ""}'
)
WHEEL = """
{Wp48S^xk9=GL@E0stWa8~^|S5YJf5<7J=k{#^hl61-q2m(_Ag*iApA?)F3Fi_*NmAj+rYN93zl-iq+4iJFd==EDh5CB(N7Ag#Fjy^zei!h6D2N<fh*Rt+S$
Q^JOkIk~F$K&aVcILIE&dHHuDE{t-@6#^2uU%IW-HmzU*LQ8COFoiW4rBe;5JqoOOJN%~oL-WcoJ4US>{C2QfI+dVx#%Bxry@P`z-|SjG<12jmC^F_#EsPf1
a)K545FSj;Z76u?I);?4)tpx2i-eLr`LuB}Lbm;&K@S6PEprC#9XWX_N}JnXJ@317*v&gBvoj=z825su{vxl|J}0&?ej2`f2bi6{)qfsTH7OXpp3?L&<ixlU
NRber;ljeV+3{Rf5PB&Tq}@=;^{&nAuB*H1m(syONjRJFWN*Sxm$H|TY8kF?%JgMxWkRwq`jYssvyJmEI%CR!L1$LTYA9I=rU|iod3eUEI13U7x|~bFK+oIE
4({%R9-X;6<Nd#42@**%l@V<oQ+-pTTFpGMAg5uLNx%LNQPsUBSm3Et)x+yHy&u&N#`Y>TwkH-f=m?*IH+4Ib+I{><=R?>Tfb;#rIl)oDn2Gf&dK?Yd#8*{s
!0x`NgbPgd68LNcz90xmYj*dvY$HECk4Kz3`Lbv@{tf2IQs5?A_yER3{+BpByr{R9jvBeRECzMEsa{Ov*Wqt1<gV^Ck#4Eg+(`2;09?J#bdY-T{=w*LvVyNy
-75~e+D!R=Lxx^f=curm%pUj`sr9xxgm6GN8FYFkl&Ep||Jn)_Ksk+^;CeJA+Lwj^dI5RKvUx(qmH<0A5cUu*8B+XJiuK{TGa&7`8DnTQG`9sBUK(yP;{nF(
Wp8^SL}Gy<9O0i1J%O36gzO}HL>n{vGO@26yD|0cJ71^ku7$b+`y&Fy9g@;RfDAm4*QhT)`zTn^{eS+LTWF<uVVx?m43MH+f+gk~zUQ!wS4=Y=2IdmMUnZVj
)WMVvJwI=M!d!Sfc&C!bemZWCZH9_7+M{|!bn?IBDkxsC1=b7_FChxj_q8e6K4$7(qx5a@Al-cD{|tCZT#Xg3(~M)5XP`D~w}FryHaCbVOIWlI_2HU3S3`sa
XP=hO4|}Ia$jrIu;*558apVbn2-`G~s=*x|voD?LbD6|Mp<P?&zmZCm)B=Qaukk;AOKzW?cKs0`;epRUNngi>+EyQm*KBceS7VAbFs&ZPCU*-_KqvS1f=qSh
mGJM5Bo1_D7zRfK5I7X;d#I~c>1XnBMU2t^cijxpeC8?2y3kE`o}WRd13cdNL~cVadB?L@bNp<3J|*{d8vK>Z8NkWmI-yIDbX1%9p#FiGaaw&!gA$I4FhA)*
J)X+u#a56eOKgu7m}R3lep~Tn*JPz)%Yjd|w3O(U%Te+dNsX3H|I~uu?OJ=n%trQMtYHHBRA{&XF?EG~$)vb*&%8Iddj+KfNd?_JjUHuPH%ZHrIyH?|p>a2%
s?(TrnUW}vlueR^BxMW$Z1z88m}_V{XCO&9>d-A2dU0EOHf*tKXD)D95T2W55FT`6LJo;4i9bG6=K7it<60uBmHD}TY<LFT^BEn_2{R6QitM}vrFKC=3ob{p
F5Bf&5wMzr#z;sy5`|l`iSd<*++DKvIauqdOB68FC=Y`Su4%(AF#QmeA?(Y)GP&M*+C~_IzYFWnc;(J1!FxCf0zo{m^Jnaz1~yg(mNPV#$M{%Um5pZ@U!FE^
g~#^4v_OBV9dvm2ILRFmVrAkc>}LZ{x&sA&F6vHbi<4jovrpS9a4iQRBB-z#E@h4wu4u0@n}{$h^x!M`-&kMD-0j51&b-*sH~Acme(XT<9@Ru8kG9k8bIMgC
ajfQ{99Hs?o`pb)7bu3WWKMwD=0`xRH%_UV+kp(0SbJmvei@%t8iE`39lxR1Ab&H-LNlsIqdU=TT7`Y(prdCZ)}H&ZYMryt#rx$MCFDA!g!(#liIkhv6O^dA
JT1;-SV3k`_Ve!gfivf(jDIX?>LC3q8P4TBV#*;0vU=H9t$`x+r3F0vNKPj`dRa1g_3QYlxB?nVHdDsv_Q<n!=UAfI8wP1o7&>qj43NU-_QwebEm=^-2Tkw+
@}SO42%FRnxz3zf?C5S9{2ayCNiH+8hHgv*L|H?w#)W9fuO;67KpFJ&-oMqcIa41OPw!TD{&WBhOCCw%PKBf6e3&KnIbfe4jVvdN5WdgMTe}LRSied%a@#4A
$XL*yCfaoSPAtkhhhrK0vE(<tt1h!u{+7^0HH@?KEw@@ld|VYoAKVnN4;qb5@FUR3J7g@9S}~|#`^VHm!W0tvyW+k-R?HwGJx~lYZFC9Y>Q!@o>r8wm3DKW7
y$%CTU;(-aE>rKZOWu*0q(Mp=0u57`WGM_(C3<P6WKPL{J8GY`L<n}FY#WkC`t6>L9BgKNCKU2IIO5~#y!eO<SFQ9`BV|H^)xs0wbuBuTYPKeMsJEB0KzWm&
?(<+*$>D{a&jcv|-oa6}=ozK9`(IPygV@<7Xi{0S%*?Fmuk_MbDP3akQtMEBd(AZ99#W~f<mDV5%pGRJ?Ye;;$>n>q^q{3OH}UX}O%4@!@V<(mq`dL*f&(S6
iTwFHm{?HqFqWC})ihQA&Gq;4mSMN3@<ntpp6N)&!s(UAhC9zvwNJ_@kOF<)`w)SfL2cFpQV~6*jS8cu4XXXj%C`(R<L9iF>CRKslQ{SRh?VwLA=VULYmT+L
Jub7_^FaA#OXG`9%>5ndGOi4+m--odQ7$t_6l|SaQJED#`cS1F1O*{AV1?+2za@kBFLD=b-)iId`>+|@07;W@&KJDOwZ}I=;L|TWWKh~;+Jr~VN}c&lSSock
ks{+|ycr1GxgT*Q`9!Pz;%s{JxOAFGka?K9u|5ImtET_;)Ux3VD_LPgLT%ctI1T6xa4i>CaOrk4CUM^i!4<EF%%Y*{qZj6Ha4cADeo5(#NegvFi0Y^F7={({
7uRUX()MFko-vAs^@;%BnzD1=_do<>Kr<lO$8q#sD-~^CfZ3(=CM~gIxW>wTE4wBp_H296@ANt^>#Az9QZ&<X_)arZi+jy=#!Qlo`}5P`^ayq(rZLa<KRB1l
$(`==ou%Zvq#2FFz-DHT+Eh`D-7WAgGmAGTzdd*SzlhmIi>mGW>?GzagQ`l41c}l3*1z~tzP89dutj;lC5M+Agg}g~PXia~g#F)FP(BPv{1$Bk&H$*GKJtfn
4_2b(q$;_g4I^2bAJj}lPb%)D@3}Z-tmYYlYlCZY#*m-G@8jgwGSxO;mraIB+O?t(pg5l}>rKTBT*i~^EK(wYk2Y5})}MCc)uho3e_srOz}%N{IG-V^RgxpY
S?%M)O!Hm-l>gReYRq`}r)Iqr%@Lp+&`+A$h`pi5C}m+0r<`t`()BGw0e>*jF`%sA^3sh_bPwj`{*nS)lHirPw>ciy%@THSc0AT?4MXknWZVss#l&@6I;Qvz
@pZ6P!H4?A$b~|pNZrbojqmX*XPfD&37kr%mB6UN3s>0T^k|h_RPArL=%G1;8cDy(ZE=H7jPb<NES95#JwIIF&S4Uj=XM)P)&RuuKzi)k;B+GmjM?hUMdA~W
jA*AoGo)6#j_bDUkLJoJ8hNnd($rP!y*EU4B;+Vx>YfA@aywHNH-P4TXi&BupVl02WT7Ao7r!|p6LieoM&8;Foa5z3Y#^YG#d-l@T1sZYYP2VcRfG)5%zrei
EzQmab0ZzBBY`!4D!vCuwY(SMD@j@VIGCtg*%}O?UM>waUnzO->)A?UARe>RY>Eboe*7G!xL@ZMXvjNvjoFKGk(|}x^!4(H4Wkg4946jLgtuT|AVnPB%xku)
W7@L9B79!SN+Lsj40Y{gFUK+lH(uDAa?>(GG{Ue<ya|VObv=T1zgkE;izJnz5n(80o}m)UA3Vt0zuk{wbejlQ1lu36<k<$nDonRDY4U#>bJsKx`Qa#0nFrN-
Dkk{R-ph6__-=<^e}YoQuK77?UcxVUSJ!4R@fw4$j~K2hy@b`s5uo_r?}5xomW_682qalKKVi(D!ihDt^;deqfiDu_Tlp{;ohj-FP;I>|v%(cN6|I>pG1g}6
sUe5bLxh?W+5bxQiEhj<jC8EmE?Zc%WP-2w1}2T>_|)?ZXAF^O{Dv#T^bWZ4!wooQU)H%~q+a5$w@&2+`8aZlyb{4z>dY5O^mG-HZOKyLFK<qm=8?&;t2E;>
^5xvO)Rnhky<xAbI4P6T&rsDzy8PS@pJd21EnsX^n9na*9cvtFO`Abh%l+~`@E)`&HXt&02Ro;RUOH*V<7G1GWT{IXdm3;ULutQPLm^F_FtH6;^p%Db)9x4$
MNigvTR~|l$K~kn@Tyf417Y`aHUe{#ML(HJp%~C!=WFw&7wR1df~Uc0-7(uY53i7hdz4skbg~l8fcmZqRj}UCchnwHY^U!s#j`MvriLa@hiwF1Ja9p9840J3
ZoR`OLrV1YG7CRTEkl`u%?UZKODsHTF+&qFiZ3Bp3nOTf^Ky<W9{K=0k%6Qx|GZ<O<Tohb#3fsw%ktOKCrGw~FMe4!$-!!)6;+UP`t|b>EtMqT=^7710oz#N
D|mmA)$=sXkw{KGk39odu~0!KN=bUttEE(1V=2Bobi9tGf=AnHfY$TO2ET`+0D15%mG5kKN$=H8gV-vOeR~O3O6_|3iH`WVT}D8Ul1gptzs%k~45iGYMHhwz
luO#3MG7A7_l;V2smv#)d-(j|nd;e(S1|UTcrC*7e(pJ(y4lFZB^i)>EwwwoPuPtnZXve8FZEddbeEG_QW?w3%I|TQ+levsW(WWF<`@Aue0t+h49*W5F}fsT
PapOZLn^qq75>S8mw~c}g8r!0?LJYU&u)k)Ei%fuA5D6+7-~h*snNmHpB2ao4^QY@AT^i%r?#boAHL0G>Hc*J&CQ1tOu_}kki)SVWli-FUoQh_uQ_ari1v?~
QOkPGf=F;&N5Ov0GU^B4qZP@%lz7;t-Z9&er_2-XI(HdB;(KNBo%&Hl&Ef6I?Z~~KM${w<lQmJd%0C35Pg>yO<xn6qd<)F)b@Xpm3acIJ8RdFH7>~o%`Oh}r
{7<W5@r%uQqt#fu4ZgDyTPdwhdO<jV*tF7mnR2)b+U28=4BU_BHdT>hK>kRZHjMx12Vmc=W*olSTtz9pC1FTXX$4G1t(%twP{q%##$3(fJunWPnf;lq8H)kS
@WH7U_NAhQfYpdFa@(`I$t3|n^qC<!=_hANQqm=@@eZ|nrKFpk)UOdO);?|Pc-5#t6G%ZfpFrn0G$3e!v(M2HDH;W#cG4~Ts}snJ%!~skW9Y<%kB!b-3(3~m
KDAccyuD@fWBBg^?>W(M>{;^s#t(!)wcOs(W@X$-m8+7gH&u&+y5r`vXs!HzR6IebsTn5MO~wb;FL9@xTq9;*EgUn#U+@G=*w>V6I?yw}WI37RPlG^Bfv+M9
daiedOPqn)FhZlIWd)Q2T=qgFv;gWZYjc$Ye<;28*@Hl>7ER^%Hb%bD290UMy_S->q{yjv6Nar>q|F;c^ARe?yDu+sz+&SFq)>Xaj5Ep&qZP{H#8HfTITp4s
QbD`btR9roQ3>V}I@(a_;Mec4TBWC=Adxr+G3}D!4lrYpLQ~Dvy2!pb$$g`4#vgHso!#OqxQ}w1UW2|i$A-BCUZpB^VwFcsanW>-u=JkI*N@W#JLRS?9xsVJ
S*1f7iZ}H0tsix2qfjUX66@W<sQ>C1lTbgXX3eOui=8Utr?*0diQqPr(L``_QUAQH^f$ihA$(bd8hm7`5L<T!z?fK^>_FuhA~Oh-LSvTa*f@_G%Ks*_<i!|7
N}KuyO!!+PRajg{k+1OL*}PMmv@u%&GL68eEDOX8giU$FJekh|)LxJI=8~-_5=jZ_%SRPqchz6hr~RI@RU~WiTm@~&4>XjA38a93Yt6Qasv}`naHXWK++Nw{
?E<1dIjbm}yZ4#$EDzJUnE?Xt@<gj?6mIh)pL@Ed3Tsc(-~1pm1D1M_bPoC=_xac6hYw&Y5s2g8=0UGtAL=-KH<s7R++}{@-G8d8%hkE#S3c6~pQVn4O5yPo
ulmfRA=digI#o%f)x0v(2AJfE&IVmXUd5)qoSvqs%F`&>P3;1!vX>Itdwf;ySqBZsVp-VMZwtkkpd%#jg}6$!74{ay=~EBP<a9_wuxuXQ8jxSIzde``;Zcds
NsBg&yS){e0D@`T<^J`;WZ20u6W~@9LQ8RwqLKgbJFDOQdx4vp1giK+HtC$0aY~(QRowQqgm1ir%eiJ}yJw4>#SzdRSk1l0REjvor4jC$F;|lmJ{{Yat*s02
WIiOa=spoTyJ!u~(XZa1=9Rk#(B4hF2y*-~DGVU5W{L)6n)S>muwn_BS@Siun(}TSvlFZ0LVe#`oxaFu9L3ioH%&;R>vT~S21jL$DC;+>3>w_=$HQ=`qq7+V
ALx1Q$)z?r1`~DWD=p>|sjOs!hA=ni|B|h-D7!BpX~gpZ<b*T3H$dMBW!4FSWb1~3Fw%Sw%xvqDa-4M2(1h3mfA+vo0&p&JGQMZeBkxqQ7dXhnL8@uFHX@O4
oj=QeD84`!ejrwIiz^MsA!M4WNt8>r;tYOLV>t7YXjM}^_@`V=bABd=5d@$-P2_o#^!d&)`wOycmc~-&y<ZmQ82vdDUq-9p$jbx>w5{}5GD<yeRq-|T{?{zN
2z!^h3KdI??NIjbXS!Vjx9^GYwYpscUu4J)_vB6lfE<QSWH_}O{ohtb8LT3BiyZ&0KM)ENJ>_F1v$WAebj7x27n2*uPCfqJ3o@BhNl2)qf1U=cbX;yA)zc?)
$pd;?r1z=+FA<pqmQvSeL201ZgNWT^<x7LsDK#tak7TYCJSQ>_RVNLbdM&6AzA(I!UDx{JIVdZnU9%Q86lj2>p|6F4TjFgB1*PS8E!rLBPv7>UcM(Bvv!v6p
E&!|U?5T;e=xj&YZXco`QWN2Nx2dKZtr7&fr-B*7t*8yZ18|uJ=s3zVE<k}!hKYuY#I!@YwG{Q5GUBos4HFE?%dhE8P|R+)&SKzc@SUfbm7q07?bH~#=U12s
?RAy&nYz7wPhEf4H3KAX!J+*Pw7cto!{ZN2UOQYM{>4(1q}qulw@jDv2>XOZj_@?Y)LX(uiuoxtc<IE0*5gHsER&75%3fG*v53>uj6NNs<;&s#g>H0RTHL~Q
n1%eTCpf2O4TU<wm1e0iDIt}>B*<uh`l;kO!C?dcw+{fDB_ZegSBR6kUPkxN&sSJEqNIV|l3H&9+vNQMa?rlwJs+xED<Zlc%AHw~mL8TInz8{4fXIJzNd2=X
L5m`k=>^*XT3O$lBz=I^r(i_18E(=P5Zz%x++3sRhRwM4FLKBvD85BA@QdVAoid8oN%{R-eiq2q@(<_BOe5t7A`?J*3|O_!2S7Sap1lamLdpq*0jL=aE1G59
TrBFf?)kX1_P~~VHnOKCrd35WbHHHMtwn2!0x!!SN<jk^-3-#WleB4zyj7rJxbhqwxgxl+=ls<XJkxQZV)Z4>h!@+A8x?P`qU*Jl;01q!ldcq%jcw^A08;~W
V=?|f&pC9lo;-bjM`GUF&q+W<gJc*}f~ZZxrJxIz1Hkc5WQq!`<T}*^N#v<MLv)<)uK+Fj%AJT7JSo^rsbD0<JzQM+g(8`4rX0q1Q!?_*_K*#oNCLHz_aR2X
rms<FH!2#n%XQ0xy<Ur<+(Mt-L@Ke3P+NGH*~`GHy@Vyh{SCWca6B__UDLuR{-i1eURm4Emg{NXb>$?$c#R~2V(&4i!5_6JGA{6yR0NbM@qi5E5;u*mJA1eY
B7M^EdJs-zZD+&wIGbNHIj+Bn;M%tZH0MK;|Cm|9BjrdpM~U}@?SiLjI2%s)t>)TyK@Tk^%sy&Pdp@gJ<)pozN=RsYbS){8={xz9U9X=_JE)%-Cn9T~B!XXm
|NK*dsZ2ik4TL8{A&V)0W1-`PVzveVL#4r1SEjqKdFx`ap7lfU`NhZr$LOvnr6@LNmof|wR^+{3+1cctu<T+uKt|WC0%ft+n>~upifUo;r~IdQpw4j_f;MS<
MG4nrAxw>Yi9xwK$V8w8c{k98{W<huo&7N*v`2AGUl`bn0hiY9NCrOZsszOHcd!&(N1jH8<iRs1Hd=zXT2O^0phF+v{djA>6wB^A)gOOfZqxg%KvQS_#yq6b
$D5oT3wJM+*CUnX69wP$$y5#Srn$9qL7@h!>9P}3E217JR>qEe_((1nbhGTRYwJMMdum_7bC7ExQ{WB}u&hz*%y?tOk%7I8E#3;O0ERks*nkaU(>6(s>|!3h
q+uH{{0W%CD&kO?I1>9E63oa?vj4>RA_Lv(6@53xz5L2p*b1>yIZQ!gnfp`!jELZs2=fDdJz7_`Kjg0fnw-5On8{d@DP|YNwsQgs<8V*UD<;ku)4^ScSC&+L
g2&maesy<0_5ykzU`qeamuhORmK=<!&a6r_oyFk-VujIhNh9+ZI>Z0`x{{e39s#K}m14*fyDec_WE~gssyU0agRUI4zezX}O<QhHD)?VN%LXlFOOX-z;0yT?
oqZZ+=c{j%?7P*jtyso~iBTn$Esqgcz?zU-UZxoLdRu6!nV@1@RLrpn6V)%dW&G$sZU^W~CB&CmZg-lyLt;Zo*lHzSL(l5b?8b1{K$Ox@_il*!ndRV&gApya
*1TVnYqVS@DLoDCn4R4D<oN<Q6@bt%mF!zJ|6w4c@?nteSt-|^DK_^RFoaJiXi;oWC)OPI^B{kpI*q1pKZBs(wIipBBAD+b6ti*8Mx*=-Bsh~oh!n2t#sg8@
44j3~3*q%aFBRz48aI?JXMw5xmuw^$+_=FR0GQpyO_*?a_T5-TQtrCHctM?S`S)AWRb~3<bY~hD9hV!vL3GhjfORctjklNzzO0*G$y{Fc4<qmQM(hBy<rF+F
v)+N(KBNk7=XrT(Zig&csK??<l-F~zh4VCcb@@@ZX8)8y!7}e0%&SuHQ*%!4fr;GyNI!gaoUr--bX_#820$_dRj3(^vV}x4S7UL+D9o&5B2xI(akEU$m`us<
US~cU9xY>f?M5RWPXh+4=Bl98W0Wha#*p};;HADde`)246n-!0gTp#MpjVd>4?+p!v=m-$ttH!ldhLDRqgDPP1_}*|@d~4-(W7MraFSGBhj@}T{|^l7U2;@J
i!pp%{wJc>F;wT~cS#2;q*sQ1_#gubBo{mhK&HiN5xXW661TI}`DGsM|0$Nljh60sD$0>A@TQgh1}I74`q{lUWU<jqLrTIFBwdJGCyERHk^l<Kxfu0JE=6ml
aA-3DXqXNmre}`5Z>oRBO7mgmupF6{gza38LHy6>6;Vf>qlBubI&4oG&qoeu132F|?NzyP7oFy~VYH-!4oVXH{sbyz+Cu3vS|i7^5`&16(qk|9E}P-VT7)|g
1#?-<j%y|=mPtif9Z6iOBCY#_W^Z;5r9c#XW^>IEfemmH66T|U0<~I#Dy@L$d#$ab143z#0!AynC3{VUj<LA;0#1%}tkshbzdNN{nQMKvZ}`qOPP#NJcWXR(
UCDCm+fMsZeztO|8gU^1p%R3}V$=wWz=#mwz`i<<60Jf<M6bO4UOo<ar?)G^nq(2#f4Nx|4ct=jI<Nz<`7;#(|4kdN&Qf&rJKN!OGkii|cR8lUBfNl*rl((l
kHL(5o7j&LpICu~YWuXPGb~|Y2yWYGHGtuY_6<JZ2ij!pxLL06)mp&=*U8p-oUyLGG`r38jJ}bl+jsv;5jX^2@D|O^t!ctztJskaFQd|ZNWe?8wkCLZ0U>wi
+cLwwAt*k=niSybScPNJt|5{LlHM$~UWeRp9N#H?tZG8A(^!cbuG3^3Lnl`}$~R%1@Pt$iLj@gxb-4uvvdBh1qXZ0pMOW4Vf>1p+);tKEiMi1USCY4cpBGfs
Vxqg$s6EdfIC9c=3+5xi4;plaKyw6Wz%Up&;;LOls=<It@SG{ekfgUvsWLGi<Sp%luFTtpg!Z^uU_|v5@I4=vMVPIj@M%|1T_urJlE1cvE52b8Xtr+tB1#G0
4%y(WVPM1}qjXuCDb?CXOa`OrQM|~7`ZdMy_mnWD9#Nf2ZLL^(k1p0pIw<u7aT$765H>aOGhst&hf`AId(@7nJORGqioDSf6a%==UQ{k$T)X>mkp52o0GJw9
FYDTNM+u(dN9!+7$q}L1aS<kBEP&7Lx#={=|6(f+gPgUGHhM;JMjd9o_wVWz+lJWXD^^hIG9;tOV4A!W$xI|(K2ie*eXv{(V>@Rckyp&S<EFLGydkf%v>|+E
U(8K(92%BCh<xT)=Bj+gXvr>CMQaEHnLVehXop>WkCoiaah)mR^3IK-0(twE33!QE-6FK8V-p3T7@==g8X(E!&C>B~tEe*S_9Kkf0FX|7ZwCzN=p9%3lVlQ}
p>4ZSJqE9mqO>;gp-D*bKOh4evR36X9wwBDF>$lq#u^QaN;8~RQF#-pyl))N29~&3424;A$6RR*GXA?hA6&~GaZIE3?UOkY3)l14^KDE{vJwcg#a)KH(lXf(
(JGr0u?68dxzMs46brYgRZ>A{S{~k_%E#a-wB0K^%AZ<o0L=nzdUE+uIjbAWau!-EHq^v-vPPnJ&VY{v&M~HWnIddmEx#N@1T_-pZ-01TC(h@3Jpkr~Jv}i+
Q`2WLd2*O+xgX3`u7~KLKfwJU;+7QPDX4Z8`;(t$4v82jLg~>dfU#WZRSn)|cf(4NO!i+p(%-{{snSbMkK2aGXGX`;m#q|+3vPz?kjO}0HsUC&Z1tDmWXkE@
v1f?*OU+O0ZRL!(14Z27hV;+;s<PCtjkQ{?kulYqL!=nE;KmLld35P6Fi>&g?<zxm@p+-#s6-5p0fp+v@kcFQV5;M@8ZKid2UYn!48=-8Cq7K<i(i+Lzjs?A
U!;!q0lZs6>XV`ICh@t-N`t~hx!Hi!+3!G4A%K`wVkPJIh!k%fl<)x6>CJ*UL6T(aTFb1?)!nhu_BUvSg!k8k#aw)cs#Xadoa#{I183Xzfw%(F1Vd}w{X}#l
$QkG;81gYL|1&#EIgCBtN}u|`lE&jvU2%HmPz#=p@O7qZ`2V~)zuBB!Ee!Vn{nUL9cTfLbOFsl(L3&1^fjYc24p7YF^i~h{c`P;r;TlFwp`nL+Kf-M=HoYh>
Kz7EgRkfsd))DH2Z}@nn8{y#)K`MqaW2W5il2n8nyq&%^A#N?+1ldSXoYrsHk@C*6BDw)bd|QAbRa;jrBc4wry!)JawAro^Y>GAz*R|bi{OA$*lG~5~w(x5F
pT+G40RLX#H4G#=L%Os6d{`~aQ~0WL<(mmsH9R%K@6>*|sHHVI$S(-}UqQ6k0UydP?y}}EU*m_0In-k10>Z6jA|ShgC88kggRP5J?@n{QIujTcX?*m+Z~9#1
IM9W*BODt>#Zaz^ieZ7IS~u3n2aS3qCld~Hv9Qx#jD{WOu-P&PhRsZ}n?6<B<NVO>NE4Ndjfk9P0UJZYvG;VBW>GSOl0S(qPH|hfiI(z1ae%qw1Fc!p?Godm
oGiTJ6}7g;h!z#lAwjorEn^YKqeUNjPS9XGTUNUyEIZLVb$e>v3-T#pJVi+`5W9DE(L@?v0JK&;c7MQlb>mW*)@^IAzTv)yA3Moj^usya=a&5^5iLxwXomI|
o4L<^+-)MKN}S_s??-eS*4`FYpSx9wjeRZUdaSMM6w|5tbP?xbm;-vUwKvSiCexFvZ9>x(m@Ys{J2eb$fId6iSPQKgu9hxTz<geSkSxZ&P9UCtAz@kBVQZk0
N>KFuV)bqj0sWKnh_{qxb4%*ermYg(faH*y9k~}{>Cjw`IbdoyLz;Ag)I%oi4|@q}CVz_A4rxy+Wk~p77@ng8qlz!9-_<KwRdP)b9dV=fD|TuS)T2VY>5*cC
r04Xfd_YBR-#E6-e!P~JppMX$XNKcbbF#sz!cE;wq?Z!Jbb~|%+2Yd3B8L|uD~r(T9Wza&)I_DYr)mBCK*N*j$A!i-WFA(R9Tf?mkCSX;PK)r$>x@~X_Tf{1
>AUv^Zc@#uvUnwagIPF=QB(X6n$>6FU0#G|SyGq&hO6ASjzy9ub@m{?7aA54H)XV4qBnX{n^B*k7j=#HIV@8=m7a`oD+RPis``;oC!j%jQg&Hs__P(ZE`@7I
uu~~^81r2%4`ILE)kBnA<q+Njgg@-r7Sk?KmT+Jd2+nYq1A^!!y~OD8fL$1I$Y)R9*L<H4h6TEBS-v;LgM(19SpNv*AJ-l&wc5s(7Ve-1BlB}YP@$O&J*xbj
u)TR3ZofTN_3nLMP;W7g^VQ#JHw0gOl0>D#K+uDm4@O~W<jkWPg|iz#J!IC898D-d-a)@gTKOJrQ^n5=o6|9ehBQW&4YYlUJ)O(iWt~%R%U``!Y*o@odQa6>
089XqfIN`Zf$h|c=2nBl1RIoA)xf(k6U0MGU^Ih>ea3VZ)eK=ZlhZ=BD{GM145M5G$)#N6Pf<7I*tiN`1_)O5TnoV}=%pXn`Oud2s~{4>b+>1DX~qp7KDYI~
BTOosV+{7P5N>v=;;*~OOut~nw;mH9JO3e>H&WVrf8DLpl!Fi-ePW9_5JXtoK%(^+t|SdK3{e$Nr0q$?=lB&Zm}2e!&z41Z!KQsMRm|)ONSxGRkf=!!lcnVn
_A1J>6q{=etOR+w$CmliwAuT(cE=3YnBJgE5hp(HA~{$;2TzIn(p#=cD50BX&U5r{<!PQ|;7sZcC_RHw&@Q<ve&$bdoLZwuKxPLP*>h%UkpP{y+|8Q`$wks!
A0hzVke8!G1L&FZ?b7;mdA-#l#!&};@r-sPue$n44qh{i+jCWTQ?+|Ro4P*0e-gztJK07(A5k1AnlnycLe`Xqk)Go<m^m%<niSFE@zRcG!X1#40cbyX`?b<P
NEUVN^@8M0L3`3i{NXXu+@ac4dR|7@zMf7DKr_Bl^h2`tuYax?vwW7y#QOX`wDFv$MX%8t3$w(ZSdazTc^CCHI589RtXAyU@%$L`%(D70Ui@WzbX$DtT9}Vo
n$BQOJu`Sk;{DM))izG$vc0*s5)dxwy+rjdM*hSYkZp9oT&ArJbWoR=OScBb7ghD0&+lkBVmpQ-zR=dXLg9E*+O^*;-$<h^sFsg!td}p*@IU1dm<4*iHZkj`
73H$BA;{5QR;et&^<wOGQ<@X9KWOPLlRw_I70&FGWr>J5lq>7tZ$0pVYNZ(6FT*CRL&TbUBr}l$de0O;KJ10w=dlW6Rc(l0cb|D6uE)S2Q`!*gra<Z7Tw_Aq
2U=%MW#sFx(J>S)=y8df5s`&w5$bk9qVuks<@7{CsH0X$&>mk8)$f(bx3G}msA^LPUOB~*q%`h7Xc8pQ^e+$wWMj*-<VUmin!(3>#6);~!e@J5e=Q%hm*lv)
GZlTA)a@2HiTAOx(5e;jAwDWueDHbCCi|?D=EEq}ztDInthaheFMa>oK;E#Jk}6Oij4}MCsVgCXT>KQNtTvPN@)xw$BK&$Hpo6IEIQ?ls#&r;bu*;YYPeayP
aR+@I#C?vCPay|z>LvdY0eF^JF|_ikWDPTo7?#d8Y8M3%abha^X+PQTr`gS45iK5<as{-tXY30hR)%ObR@3EQ^|KGr{g6%fC@fWzxo8X>B-7%gPk$>cK#PX;
AdqzXQGPAuFe&(%;_7!cLfqz`N%Jfy7QEDGRx7(b9X<vGG~|!1L<$w+p&o+iR}j=sRJ=m3K(?%(;af9iIpO>Yd3uWcZF6E>R7u2z_PGcK&V5eG_K-sa3eUZY
C~Y9G7YDyV%mc|;MX!C_xkNIOY73ZPRa7v4EZ2BVysNZV?4>%rLJm}~<w*s+bmmVzr9r=912k7XD*Exmzpi%BUUmdF5EO{L?X&|ML?x1cS)&Hbf(_u7zQ<};
nzpCO$Np>C9U{5mT_Kq_R+;16-(1B$y04KgF>?lrY{YCOccp2^sGzzb01ZJ9+6P0x*TTYrBB<rYcahZFaU*x#Cd<Z2d3T3RiPc<5gVO#*sHzgMyNf?k8H*L3
)<-c5aqd@ev#m9d@JZ25HO^=?DEKO%6h}jsT|yzBCOB}ds`q>ZjHfKb3irXA!*z+36o!cUo2X>S);=cFuSjB-a$#kH6udS*oqBn2M#sYERPcLxw!hz5m8TF+
U)Fx_UR47OJnJy-w0iy9UQR6yB5`NL6?pL`RBGE~x}k?fs6P}ipD@g1$%4vuA?3K$Hnh)eo(n-f@dT@s()mVWyF+i7kxT~|tGKZ5Lds*#E5;kzX6Hn4ha!Ok
O35ry_{<N{QA-;v`WQr~08+_JN32EYZ_YmN0O?`%+c8lw3x{QjsnY5v9zhT8NEoqu9h8X+2D_d1G6nDF9Z{je_RY;=iu!z|1tn78R&}KobMatB$Hik=6iXQb
cmAP^eJT&efx)7H@Yaw2OpN3CW9MR>rsQ9m-Em>e;KK9)nDck_n@#;Z9g5v|t~mBT`b%-k{tYMQSFlirHh?)RJ%pQ*nF+BchjUg$z;Sk59{$JXDm#nvKFr}a
v$}(|@F-TS;XgSLwNsP9a4@irAFI*Y5c~FHX2CHO@^tZ2=||sT<kTC?5Grt%O#O~m;NzOZ64Ua6vd@W#aS$ZQy9QQ#b5bHoaN6>|LvRON6}d1|E&HtI#d9_N
HQcW#R`!~H@t`CqAxhUpqD<<fdCLQRib0Kn<*y_FtT_@sX%bQt&-1+;sVFMj((k!7EU$^mRT&z&tx1KvpxxAS$5NPF{=NUhm~(3(p10~WuK<Y-0lenIEpe%u
N)@}Ty3Z*-Z`wDDI=Y*F9z7z?0P8rLQQGRapG|mp#l-}>Tx6lx0jB(M*QJ!m;g}24DwoSQ+(W)JG7fc4Ud>>{-S;Lf=CWNT962ii$<eoa#oBkvmT`!E2#>5Y
52T-Ff>2M;uMCtQx{y%_8RG#8V<K}k_D*jyR!18#Z9C}Xm>2K4CL!ML7@j4D#5_^-ck1|Y_ObpjeD86C1JMb_1VNVVm&V;$ad3!&;#+Ho`Fcwf_<u_R-+707
Y}K_r)yS{pUUFW)zvLlrF#f^LnJ^R(nL~Y`)Wt0Htf_Pmq_)xdKllG6P$>F?CA`-QM|Zyc^qKytry-?JmmaPX5Lqozs7$BI!BNTdi@M3lbXybC>jDw_oCYa-
K-SXKrL~CEL$pIe%!x+%r5^(E0$77dD=_;tgEgHV=*&}TR7)eAI;Z@e`b3P!7g7kFN)zF?sn!En5EWa{{qcI~E{4sTYJFcnLAmYML`Ww+#+4SS>~)&FiGq+D
GTR~5uzAeMKDrJLjxZrPNZ~FAfJD(dl0N(pVjqAV(yu@+up<SO-3UiGtmz>|Hqc3Ys1QXqj9-q~CS0BgD^KzXL98rnI;8+!Jx_`>uJzH!s039JQZ}Paey`D*
p6lA|QL<o`=^BLz|L+Bh7<5C<MW7kgtMhSH)JJ22=R}Qq%JImtWYh|MO3k0?wl4d&)hgk@abgE^7ceYZn)_72Khmfgc_IOeH9|-Z0|SbiS40C(R+4ND;bu(o
%L=?V-1G{_LpMa{TC<I#{ScPzQ#|uAldpEg+tV(A#^2Qc0i6jwo*tdr$+#voI2W523I)k=fq3z^G&jQo@|bNmDMEf~Kgk*GLb8%X;1zhz*jn}Ze}|<r{jyAO
W{n5RJrb7zPD`nKxR?^^5MI`iOpNohkRKYn_P``qeM9!Mf1b}r&ao^SKwZWmsh9<zwn9u?XLc5*Mm7213X@3Ek<+uIXym-<FMDK-2zeoNSpmR#zlIV)4i)sf
TH=qD=rYc1NwM6mZDI!0QgTnD-sN8-Dv@W=JUeKYjIbk`Vg9dXKoavt8IoZ9ZD}g+ypsyEsQ02gQ_Nt~lZtU%H-K0UeB+h??;TA)TAwVlb*IGh)h(H;hyxh(
`7@$C%{EQ?C+3!qe>Tq4%C1gbW6$1l_;pN6XW6z?P=PqjOU#5kZpq6$ZD)zC<M;q3_N`jcZ=wvzsP5z|y9LliAscMS`>^RLvr^2jv=sVO^U70o`(%N(CL2+;
&(4i@I2TTXbXtD5slG9EkFm>ps=$Sz;{*BLUAq9H`w2X*IR8@vNn3V#RKxAzU-Y7L=|?IPuK^H=-9;6Dlp^C(wwUk7P0ihFt(XTf2Q!mHT&Je1YQE*4YqHrz
jEW<cQ!Hp4M}8yX8f4qLEBPuRrR4tbG)Zc)U$b)jv2V{c$YZUQk8QRLLawF>n+P_He6c=2T{+xwZ`J&eYxf4mgMb&X<=Q!<s}u-G>W5be1kQeF=WtkH>rce%
g*Vi2FtC+2x+f+%AeRdDzWIa;4picRPv|R-4Nd(jY2iS%S2>z?CQJy!LIf1;=5yD_8as>FUC7~uXhT}g{y}4TN`K7|KsjR1_^krsg&o66AeQ|Jr6i%>j6BhE
?N@$Tto&{PLr{lYSQx$2Y>PA|vcAM=wK9^q9-QrNuHudC)5nyQQpg#EhmMuJC(dgilpnowbfYgudHPZsJXjAxkZqi6eqwk_ShZyRpPSh9{)lxGQW`)j8f1Tz
4k2-*4Qc_=)`+@doz;#3B{l4<?_f=5=PwXJli3%Eh$K0ZLcf>`^~_c*rqfR?ih+Ox$7>|K$F#*pZk_uL>IZ2&(4b}jMdpQPtOom)v)EY8g?9;aBlquziN4!s
W1J%<5pk>=<qoyQ(-E<GXE7qiD?8fjQ(stlF`y)cDBb|D!bW4z+Oep|8O<v$^Q()>VsG7OzG6@f1ef2v0Rv3zSUpwqks~^@tor*4VO%QLF}4J-=DVcPVV-Mf
rH#w>OUKb^Yuaac&Q_WigdFX}0Vq*TDH4GnJ<9@Mr+}g7Agkg*fq)8wQ&?FQeH+wpaPudFzqW>Y{Ni=lX@S%mtnPF{fR<&Ow;p3(x$$UP){FRbWs|CImLhyR
-5Al4nJm)+t-=o#D(m@in24&8TF1Wjpr)<$ztWyNugzs;>T$!9m@Ayrw!JdA5pUZL5i(G?*R{j2dZkXjSs8NU2=NI^<oiQ)T=iJqsVj#@%p)b33CSa-!L`Xb
0s-sFsqINgKE`bOWFvmIHre@=MkWi)5ND{OYe8xkVissC0&IYdi`HAGo=5}4%xZ<?4$T2*wn(yFiHpPlKA=FsAf9-7U#j_1)i?7&$+1-sBXh5|JFF=1+F@zu
)bMyLRYQRT|G>NHk^2T~t^km8jXM|*rtxlG^EZ5*;f}~3fkK9z3z+eS-IuzSO#2VGx|(=K|4f+>n5bGa^8}%GY)^C4`3BMa5lM;B8axctVhx(nocCt5X-WQ`
v_%GXFtEyO?Y(rOzlC*~+p~5%ie}X2Hj+j2$B<8TGdy;c*HL_|C7bSVP$BovjFTmtT~LkQgX-3?pw=9a_zWj+SX&f97z6|U83ut>mi<wQ6XhOMI(kuW7?A=H
kh1pdHT!>KiNov5z70&CLk4gvxH{A@->3|QflwexpphhG)yv5TVU8{Jma4IKb6Pp(-W|ibt*U`?-&HBUndGzog8xYm7Y|D`>;ol;JABAk1O{m?7a?J1%_-15
Bb1ZQB(Fvd86V~P@kX;x%y&qt?~useI!1E|V~0>}{8jlZhOF@UdwB$N$V}hstKmi>wrM{RP3BfGVOIEFgMvslNwtFJ3JNpcVKKlk15edz2v@=OrWVE=%7k87
N6nyP-V91y2~xb8%`Ly#iJVwLL~N{P8eotp7w0ba+jhHxoaj``IR<&;)2Zg9urV33&siqArcQf<z^9Pi4K2Z?pKpwm4f~m+V-zs_<hBpVYrFV-aldSR+)hNQ
iBlW^stkk&%7^E-n7Vq;J+>5AvXsDKKK>Ck?UJWjO)5%pZr|`a=4)lg9;3(=Y<r9q*&|+)4b=k?<A*WcC3Vld2Bg@6V$r*x6s7F}rRBTGbEm>;T`ysoM^So)
h+CueA&Yvj-gee^+uHW}?$dRJSoy3W$AX+J(Q-a=4C7F<C}-fV<YI-gfq*ko;@erpHKy}SIAg$8mMhcAtxw{{0v2;%8_}V{YJY7V(;ZU0SP8|D#=9T5nI*eT
k|KjvmITMNc6ivIJN4>}(`GBgp2x3C`a6cz+hA-FiKsT{l*7aMNsap{4KbBCu_X{Z{x|_e*uHt%Z5HJo3)aJTiZYn^CBKBVY19$sdh>h9r=|O0&6f7<lOPyF
nuZ>=O$07FNLNnl$&LP(!$p6ZrVk}CG_{En6`SAYEFZlB@By5{%Qp;jPReSLz9A#&A$gg=**%P@XRPq2Ig}JhwgY(U5dW=H@X0T09XU;Wo|tT8hIlzh7||w{
psL?><P{dlPj)Ug!h1|wbX=5D1f31|waz2w1rxDq#07qk-4RKqD}g(meUfkhAR#CG{~0R4QSzp@$Ii}SQ7+s;ih~xJN2@ry6PA!Lgb2i!I{@-|mjWatUSu&T
vs1k=+Joj!m;Ux2n3#YK2^t^?ah8s=dbSj<HO0v4#GlN7qBBV5dwrL@a<Q}|whnMU86lF8l`tE_zjss;B^{6G{LtlG$ywzXgz#NPC4B)l+{YAUOn3H8cgvbK
TVhq;{pkKRo22VErTI~eP4?6`hdyLv3!J(faX%+76kcYD#tJ}7uj-re$>ijpOpF2{Omta7X6m9iI=LWUNy!=3VSVE`33%7?_(MF@0bQTWYa79yC$!b$pZX%;
*g4#=4AxhW`mbec=eHAF2j6^g2AQhHxd5E_$y+^A(WBmT{VUi#YY|Gek_Xt%eGC#9euQ{-*C(K|(?n<skAwpFb0q#q-e1D+l)K+QAV6*zo1z()@adxvz{UC>
o0;hzWIOARWbH;mE}!AbW>q!7lWqk>8)!0WM*B(TE2qaTV>e{}kUpu45eNLF{M+dWBRFY2K)x)GKrpv0`0xiJKR_GRj<k6c8No9WlT}1B&Ud*Z2>uM>4!i5+
wZ{RN@9Fv2sfpE<N*de%qCx=8j={+40%rS*ediy{Bas|upZcyXfmMO+kX-EHV0<OL*jqXSfuSjzD8St3lXi^1#+9LT?Q82p3){Gc5<~Kpx1<T+q{nU0ab*yh
xg+VK0>`xltg~Dl8~S^Sz>NtF0gNXvsZr!ALAp_o!>Us)9-0<T$%J&<E?2lWb{My*4*Z6eiO|CATRM2F1xFLau?H0%aW573et@$aCLv<qF<e4KU_sNw6MG%>
xqqPtj>RQTn`1<>>%*W>D7yi`Q_isP;{`)Cdd#!d_wU_-Fq_b1%M{Xn9+zl(6;Kk08h=XslOPVhG-I;ZZqyy&FRUcNZ7XXwxiZ5azG^>d_<NUbh~Qxlf}=5v
-^{1`8GWI*7tdg5>l5sj?xeSLo)c-IjzZ4YImmgpAd+J=qWWHv#Ipgp3~|Iu;Ty(6|CrSEOlaa(>89}!;AwN>Lzipo9qR=RHDly`{VH(<;xIG)0#7#0M%aT$
UyYABG?GW`hFYZ25;HN+m#8A9VedG|XHPO-Qbqfhhuwbi6}^%u3r*3~Gcwj9I^4G~A4o=ZMb5jb53Y*`v$@@;&TM~8Nz!69{MitiVuxch5P@b{unJGwEirw)
a1ve0g|lkC*CeYUlwiMYLB84hs=Ci?8tX-M-9Cr$Gl&&^OE|~&ylijbMVJF?FTwbJp789)yjcwQX&I)(U)!uJDa+s|6^`vN#qrB#dls#x%R9+t%55CP40$gX
pN)R{cVHMO)|6@p#5So~YE+SD96-7`JcY=^4|~qcAs4TLrkYD&TjQXZCwE{6Pn`1u{Xz-t8#_hV3L@IFrmHcnu80}Pt>oW|c3x3<J{g*{q-)91%oE=ZIEJU%
$q*QSUoS_jmTk7xMU7+eZ18rCvtPfM{*MXb>vpjOE~MFiFr#IK^(V0cJYT%ID@Cz$GV6<qjg@DhEFPU1N8Y7Gw^EB2!X4>;!$?h4U)wg6HjBb3A<GBnB>6#I
sRD*0I=`)=YyV9h->x=g1Hs?nLaBOjGjlWbmtf>H8z3WL*uY(pLU6&~U)w`@LOb@F+Ao(g9MjkKkX8j!AIwZ>RySpCu~R$ZeGHJI94x_`<z3etJPae4uNWEq
6cY_PF39m=9^$?eX>Wpczi_zEC50M?kD^O4DzP~;nO@J}Baku}39)2HRH8}Q*+9f@+zdmRIe7g=IrZtEei-`}ENQ!(qfxc(Q@RUBEA3*hvG6Det&LSX#-?xN
sb;YQu34Bp&oNQ3h;|V2sioWh)cz*eCZrt=zaP9|tMhF+%L5;h=p+&MPZW#3HUt&|;1)>wD5pNtLN7Np74z)fe1Wg|Opaw~IpFrX4E3s`wqJomdGmn+5Q#a0
8#<WB9;=^!67dA$qGdS)xK<Mi0^chOf?zDNle(O6uYx?T%-K)d)FY-*KA8&g*#QYX546nP6)Klq&!m@!f32YTCho(e)5{uV7*((<I88Eh{P?pmof<SEIO&=2
PBD)t8K+=~xS^0KM@Jd;f6>^KNF%|<qAxh8WrDk_rD>FiT^quaR)jZ5+xZ{5>aLDfSdojp$E~Llf~m?`P?P3JDK`1u6fCvar?LANAa#&$FW>_IFnaF4m<RE8
qbj7LuVPQQ0-ok5-={<Iwn%}0|F3l;R;}G~$oaAWlt9Sla5b~JYz1{+FQ$CL16i8diG(G2j_?kFhg?l?wGkQK+)Q#mm(tO}QK7}cAJV;3<=0uK01HT+$An8R
`A=4VvEi7cB1RcZq=aFB3KzervCv~V3tD>yz8Od!^-@=eGb|x}RbQ=G+Ld<lgZF+JrUF1p#7r>pB5n8^=<mS|c2Jm_4<Bh8W-Z`-;=D(v{ayN&R)MuC^vIN~
of(oBv=Rjaf2l8{&@skvQvsY8A8O1P-0vo<DqFCd+2z4+<nF=LX$hLRdTA|~s)nb*n}lj<dy2lP<{=fJR1bO;3G;nuvY?$EP8Nsc%us9Ilj-flZs9$nVG6Km
Yf41$&jj!IFL}LkRxYs%S0DOF(MVyez_9q94Hfh++pQ=A=9{#cfQ`=aRR8nZ)ihb$SD?e3*5`FvigL`KPQ>iNnvDr|X{^D4;PNv)0@c>>D+x}2GXuMzA)h|L
*8CKA?QeX|SVM?03Gls6Fw|a%wB=`F1m*E&TuRt8uEZ{5<{90X<{h03UwJ)dR6Hg}BX6f%#8H?9zkOh@KYvrn?~%}|n{ma^;oT-6$jCbS$OYUMzC;84wu>-n
#NI;#hIl<HBT9lD;4WW^y3wJyCP*rsxpQ@iPtA4jxJusEbH0kI9F;S!8G{(AbKrQ~*qp%x0>(k1N(RSGRC)0(7Y_-+zAuwF2XRcQ*z(;}Czdnh`Szc4EUkS%
w2+@K>V)On;!m5<kbWcdE$?LF*Za8#Mx2bG+zPf(V|6R@>8CQljaCBusnMg^>551gqIjskj@jHGKi)FJ{t2f<7=>9OjvThO^`rf3g(vdU@LiT*vhdC_fpBMi
tXK5u4_uK<?har%nU;h5fMXSj?Qr9K$_qn5{}21=yP@3oOUXbpJ0UrLt!;I~jrM>;`wB)!YpVa!_z2~-j$Yj1p{~BE8^1C#D;FNpu5ExK98%;sFW(3LUVc-R
p{D0YcZcDVv<Z2KWYPj(-@1JNexR<CT~6<UJtg>C{!#i5@m`*7T?>B%I2Z!DeoMZ&qE|D5duMEZ!kDwQ2R<ikYnX>qB5=7f(Sd7c)7NfTqx{m)fA`vbq`^N7
u@TQl+XX=3sR%3*?$WjX^YJ*n^jxE>Lc=-|qD-|vk6)Auh1HsplnV2!usKr8(H6nJ#GB)nR>Sy9enWkHCy!x;7lZewQ1J~tAl`F6Z7<Mwj2nUJ$B^Q@99mm&
3<@ICt5rHrlq?Aj@aXu3o)9rsF-)t`Zo={AJA)elv5==|S?SF=#+C1nrd7}J6`;N(B6<eFrkviOIS-wl*i5lGfhHK?_kJPtig+kyChm4-O5(fdkz^a_ZEn^4
F;ne6Ir)uLN+o5;jv_so59=v^%MQ)F-z^J$9eh9NCap12<InyG6RW!g?*9Q5?}cj3*XKiAJf6lN>Qvk^l%?k0njKT#sn+}-wR`iiIf{nsAwlO--w5hYPHXFU
goemL5V0%jIwp>k(09v}&3V_YLbmQ&`urS_eA|+{#<lM6ptr}X<YzFG0VB}@J;JmuRhks$3chE89brD7f`NRM1oweOVQ2p|>l$HIM*@+<1jboVLZc1t1P@;8
b-H5!LVnK^SdeVKQ96z(R_Nkweng^Q-)ANF#W5udofLQxom7B|Y&Z>*sjpPyAN_dRP_60Af9UDMhPaIKu8ReztLT}ST_A3iaUn)lZBdr@xW)26O&!BG;xL?y
I4#>AWSS7wpp;O(F;{52e`lRonhK|_>(a}9hk4%WM<G{U&N4fH)^+oBt*Qaii#<FW7>eRH3LXKLGH7ND3|>%-_ILyRTJZs*;YbjgExL4nEA_!_g>2UQfZ5+_
>66VU3^;zaoE++2If;N42$ZYBwy${J5*M9nI@=$5cCufU@9=>$VoRfS%rc}NNsb1%?zoSrt>oujV?kno8TVLZol8FMKcSl$t#<WL8cIob4=f#LjECDgjAd-`
yf{)qeJ2I`pfM<Apeih*c@bU<@GJdhpL%BTGGd8$89wo{o(5kzd2@A)_{_}}Fp!g=y=ayq(w#{Q2r}9awNGkQoRqw96QsqVu#aijz|$qUykvo^L_&TI1oIBB
preIwn929Z3jtb_PlG!K5&?Z&Rv8V|6y+){)K9~9I7Lg>xsHDwdnR#fY4IKfH4KZgMMMZ{H?>1)8-DL8Pj&s$C2f{L%BsZBS+AQy-WXU7B?<y-j=4zp>b1lq
4ZYSP$ILY;?Oi}LUn8q_J*j-T{OY0kaRC^!)~^&V**O*2q)qYa?~r09HR+Kz2>e9@+6+9Cby^j*iEd1M$NlfvZu>S-2V~4M?ht<hY(ad=pnAx<Nx7Y1EwSU2
kzZ5_i}Ov`yPY!?BNJGLy;?hr4;Xh5{{U#kt}rg%eSRs^xM8Awx;)dR5!e(DJcn7qW-qrOz({9euSpbe^l?OsB`z&&$A-t9Uew?PJp3ar(Whdmw=tb+HNz`#
v2noK_EC@=HCKdOw+k`G*TmuXIhnp7O3ImBd6+m@!jH3ELU5Qm0G<SVp?}?Zor)1R0=`0B1v^rntV(spw3FA#=MYSafN*D`qg^%B{UUe%1I;@jqy2?7xw|aa
yyYl!3ljc>AU0kqY;V8{PeYZg`W+f9>dlm_(b_!jhRUr9_@%oZM@I3A0V`G`B%xNllt9Z8NAiQt3UZS1{x!FoeDJ)<0#rS*3K<f=OLh{c)ok-zuw$HM*X?=t
l$jTC-WOqw>@t6l-2@&@Tk54zS2JEL(wiBhms|L9jN64R@_m;$n9vrz!R!AqDSfLr6yMjrd|17r<vNVW+up*&5zK(B_cLN6*sCmZ0{%q4N(DES+Mc1z3fDiN
Ub{}6W{SUG0d<!YY@n2%$R?&;{B%peZ#sL?EDdTK%KUFg%76&@1lApm>}O-r0(?iZB^rPl8mRc%JOV?m$=W$wi*fO=(Ia)YOP>O>E#cwyzJtAc&VC_|O0K_L
*ONCC!piv4hixCkG%Wx~L5*Pns(>Ol<qenaH9P0TlZD$4MN|T_x6X{<QJ+IHL@zGoz_pM_5RGvAn>g+nSdBLDDo&KMK^$h&7G?;b!HP4hNgS5tKKhLjnD4v<
`sv0xqofwGLSxE=_2kL-QtoQ*K$)qvcrI!E?T6w3VX8(>iSM~Zgpt){#(<F6@%(5hb1QV^iPFKI@+cOKE+8QB;Jj!8(;Kul&qK+^@8Vj|odS+t|7+sdrYsQ+
ioCgXvrGRIYU7}$ga?sJJyRfgcf|CK>?BZb7wT4>%3r~pr?m6oUz$!N7&&AH_?x_aMR&#3AF~0tlecQULYAAHX7QrP$kV*9`hMA099F{{!d|?mHQ#l>h{DLk
4x%zPFtoDONZtmj&JoT07Lr)*Zj0vZYa3a_Go(M4ETCh|ZCr%~ocJiw^B?8S2s%S+37lPjh4}A5`;AePOr6g;WNddLVSXw0J~YZirYzo=_JlE~n91<Hi?Y#8
J0>e_h~^SZ5pYYsNmh%IGQ9U+8j(wHG5r?B_~aBGXZdVpuK|)qo+<rU`3fXRDZZ~FB=;sR`#ds*(N}%%<8IZ{XvMOdZlqMCT#G$7_+3+)i_VHnu(hlBRb7yI
%*4vP)ry@oRg(jg&Lsl}G2A@Nk0$yJx{Z<haWgzj@~SaId@0tejWsKo34cDxy9n}MnHsVH7SA!pac}IFeayNW8ifS6hO`!U$b^pM1Wzd13PfaXEJBidAGJiq
sjJC1pzGABpEU6_aIa`lEPyDhJwEde2p=o+{v0<?f8AJMe7tP&bnT+wL4rNpek;i@yhZ}a2?eSa>&*642>L^RZS6GGuP6Ugz0mT8x+_^Lcu!~v#|h93!6xiZ
XEfS9B+}8PLB9(d@^;0tgWNc@5Lemv(*ZE5p`0OJYs^GC2D+;l*k>voRQsV^s7#DG@?E##z_SUG9k8Gs>qcIvN4M5EFFF-D$n_j{hiPFN(+GULNL11U0Jh~S
sT=PM1+E7o3vL@z{O@1YB(xT?UGeq*$+ELxd~y7h?n!Vcd)q=XduIH2fZJ~opZQLZ?YHn2A~6tljGpnfUoF6~+|_a~^s6&b0o+27#I|uc6NkG^*n_)cED%YY
b}gv5i~lo)4i^rA+RQa3ze|`^Ul)w^D-rTSS7A0G`Fc+k_`r*3I8#T$2IZ<5gj*Wx2fZK#2bXs5H3JE-%?m{Ewg*O&UT{oCA>Y{f<1eVH-L$Fcu6I6y!i3P0
p-2(u?a{!YPrdFdH@`+IoF=0Wa4T9HIVMc-;2EVK@Q(YwMxGks>E)$Zb`U1RZuLTyf@Te0i}RHGh4At&<nq{xKn-DqB%pm}8=0Gdg~Vet1Gz#4)$pxE0!R#@
)wQ+}9T)}>PLPXJZCI03fL7k=edW?0fh*x#LGV?5eZrN@6d)H6X|!`5_UKcF32f|tc#d|n?7n57lF@smJTo{NgE2pSxdABgnw%BtjRgqUNSxk@O#Yl-2||$D
7SIj)>@?=l+jESW6k{Uzi;bIPY_t2=auB!!1}HH)moDa#BvXfP5^C*+`(|ZfjV+<!3`#-F{N_oDsUo@D=Z5y7O6W7MsVjxd4|3YXR}M<u=wW9V5)UrJDdpl!
)j*QKa8fF}&wyZU$2e=s#P0xCM@})5*a^DpP=l$eH5A0h4PSN!{1zfzy>*JN`43la(Smz*r<fM#@sQDa+D=usSDt?rdE0aUBSt*R(Nym;=7C+KkFrVvj33W6
=%0xO7AicF(U3G6+~5I>+P=RnS~@GkBusVd=2m4W(9`mD#FB;I>DV284!t^E9X~`iiq<!)rozMV&DO}?NJ<x737YdTK!zE}GOFI@3q^Cl6HimdHPSA(aT^|X
{EB$e@jIE__N=6X57BUp^-k;-Fhib#1Rcu(CzLD%dn)P1lLjLbO%_-6C?eI!6otTe811!z(~(CX@wGBT)dSke0q}{Jm1581kQX*h_X7@pMCEVzTm9~gc)G#u
dM8Fb4pE11@1+AHY6p?&k{Nk23<774;wIi96R)XrEj&skgi1sP?xBn2`CK&48)mNE1QL-MaxU~b{lW|&Yg7kf;uDrta$YL*TQJxJ)O1fENeDWhC};;kf#JVv
Pixj`s1DSurvA{v#|Fuj1AZNC&b1~t0@P!Py`z88oy!ZeUwX4{1|UcyL_~z%a>(Qnk%!0EnlNzRYZk~^JwRS4>hAO;R)9$Wa>ulTaq`wIZrfY2t0JDiz8F-D
ukfjse6K7Jf#h^TNM)U{?>iJZ;u0@4bg(yZfgzRIo$HwI>9T!-!IYiDy;}3xVUf1tCO;Yram!jJo9f8d4dbjOkT<yeQ*N=qX`nD-+uDA4_M`xJ%3kDUa%xdZ
$yygsd+>4%_`<33aNzFItKWXfc#@ZRp!%<~#|+_-k&C8e#+&&Flp<{X6F|RjYS><u!<7(d_N4_j54AK7+!<mbkf3j(!Z`J*<6n|RyHJd`rqqTRCeNUx{$B+r
M}|Og`zG6*bXp_f;h2R0H<~@t(&5VVss4$Ai4^=J{{lmEf>&7-R$HmHTtH)h_`4(=5uUX4)fJckTvZ--y{??U^$s^?AWmy^vn=h1^Cm4kj@aG_bm#XK#v;Qy
Y+VmfHI2D=d1s$NTG$vp^|VhhkM4}y(i4M?92^Q#VU$e6tfJ8loDk?lS(W!qSl~c(@A=s1U>k-hhjo<zixd;YF*w|uE&Fg5XaDrMztE&|j8|{K>369mCth%J
j4F^C7V(gP{@V|KnXdw3yI73cD!eWR&ECZ+e%^n(s9(3*ho-59Ja)Zq?~zlC!!gDeyQ!W@Ey$^FOv<U1VJ^F8uU=V=_Lh#9nvp)|-TQo07tqef72=Cm02aD>
0-^33=XTx472|?$m=wnueSBa=iNwNZL)Xb(@hM%(Hce16_Rfx{Y^s>;X={Ux%)G`^w-W<cMvEd8&4Jh17kaHOoe5GLXW?vxQFX*W(Z9~uS+nDG>=$3U&MAz1
Q7?iH7m!Igjq{ee+H|?eh|{6g1CYMPK;4JI`XY!&%zu4Dcg`j(rs}tcQ;qX~)cmL?-COsiwNrkg$$25D@F&hopiSvZSx01##T&0V#-uofdyt*h^BO{gIpGZR
#_akOD(sk^j_(OpkrA9HwtN2C6wk5ryhO#4G?8tcdYgGYa)2wN)gvVe`mX&AIS(1rZ1|0I4f1oCFLOBguHCWJ#+*Odway66o!Lp=VlHolU$W_{SwGgA$eLDk
qXNpE#?OSY8uW(FiG>}Lf{uM7vzur0C9BBmP9Scrjyz!2y6Dk-x`WtzZsdx5shk(esucAADq4pc(u?9-oMf4^sX64#n4C>MY19bkaAwrTscP68eBZ?0reWja
ybysiS7h(*T%xCj=*RlOI7L@zo`x1#{F3KP-X;B>$jySjL0doi>)b#Rbo^Bo(<r{n{aunveJC0(7*M_u_Z}uAgbItJMq0-#_EhnKD<D~F`i@V3fZu0>Xh|@<
;I|}tepbnP(DA%2A#RYdO&xDG8JA?F&LWFIdA{+po0znz<`MR&2K)lFL(ucjQ{o;%idNP^ZWt{`-4BM)cj09qljUA^Qk|PL+c4C|@cv!p#xNG>U|H7v6YS--
5t$~L5&H7yKHjX3Ld8n|k-@W-GZe3ojYKXGrldIz*(XNR@o!u@V05;^J3%C#)8Z48vAXRERudkZXVDjXs)Q<umAxCH-tFeBU9aigHEY8*DO=EYQ^P~#hQl3}
kp>S$z1~SB<a@?K=*d{lfu)CaN^dvj{O_drgeD)ALkhMK(`iXtx0ooZ<a-~h`tvmSaYZ4=8?Zwu$i{;~q}qo4{dAbiSGP4yPv4RAmH4!m(zh*BaZ|f`!h{%^
{u(?dmO?7a+z3T?s&-;3ftiw#m!r?{L`Q}YE_wwDjY+-?mrtc2)3qY`_3;JKaj&V`A!7DdN!^CBC|SHpr^K2-wKV7WsKPQdVmK2g45hob4sq1`VQHk>L>_Hj
A3Vg+aFLBIZeE+j8_XN&p?|YHoMg(P^**5+KtK+DCzi`+&Ce@+o_fH$)Yq(3Vl3Y*-Ld~Iu%BlrxGKDZaILN+&;WNNNrhJUoY#-Yt$db>&x=cPCgqh*#}Eld
*<1rcB!=VrEtaeT-m@YYt{6wCw%sjkV6x>Msgs@qJIipY_Vy<6ks>T&^pFxzCY_A$&nEu|M<qCb){UfR8Q({Z)_U{Rf4joq@8sc*)EJe$1Xe)cL0hW+A^wYl
p<+<3lj(jis?Jf5ak^7qaDo^!Z0%(6LQt)J_ugHlzUYJ>w{$}^RA~+*qsYZO+l-IfyLDh{vV3bC3CczlQClX-#6Yguqvr2GPltc)Qp%)T^CJ(DX(%|N^463<
gRRbZ=6{)<9?+ktzdDBUW`pm{bs?GaZyRxnVT(IkYqMRZ-%Q8i=VFL2meKAA{9zcq`_){ZU`~~?^x5l2<E*wHmW1Ry4(3lwiepiNq)gAeeuGf8RSX(bF_Vp-
T^UMG2<nKG9X|^Q?%cxh?vaHu1oDa+IpyTM_}+6v>!Sb=bVv1T33p8Oh7y6C>*rNc8X;LAr|d8Ajw3_j&a;mok)cR=^bqENA4xm75v8A^IRB~Uq}iFB6;nnC
iy}8XsSMKi0r?De1CGAdk_l`{&U7ZRttUjEKtNz_cx|#soLRc>bH#IY(U+6NK_to0p*2z<09m4R_m+ldHXW(xuX*&KBdUp}0<paLqix-3nbCQGrFhnosp)q!
fi}}V;;f%XLO%~6*sBU?0RHv$y?-s0(%n>d8R_DU^VAT*$%_48%634%hVRAnFFYQlf-LE!y?Vd&NPu=vT;XgwOXD-@^N~>g;>UOrdz<3tECg(+!RXOI+Eq8W
HJ>K&QZiQ&e+0J^&SxVYndjY>#;qU=`?ZA3;@%hm5Pt-iMP=y>c;u}+Ryyj5&gdanWtmO_wvpg27wWXP8$HCe(#>jOGBpdq=no8~_i^V6dwZ9j07ML=E05+u
tmj|(4To*04vUOJm*>VRMofXqR1`t!TGN&bUg!C6&WGPWP}`JWGUSa1ztd9UN7s#Yr6p2IJu8;GCBZ@INwBPY)MlK%#e^o6r?AD3$84@9x`u|p*C;W=SN(#F
th6wgf97+(Vv%V!6rB=*3#2*`wKZ`|L4&%1(6bjk^czUE54wY4J_jHBHyUED+Ch|Cd_Wb{%X5lG%tBPS#Tp-*%K-;2yFGsVvt3X^U_&qEOL1b0p2T-mtvBNi
kFAIgOrczT>jYwXxtfgeJqW{bRUK5AGVuI?RO7bMn__HIS0z|ap)A7FlF#{}LK+BT^#UQJ0=Sh}aX{-|#hDS{YS0-L$5oI;$AKXDHF4@>lqZ9*RBo(pDx-HU
Eoh>;yL20|adF7_Y(N#k8Qt7%Kb~s#+|<T_S}8jQQ(k$W{XoFYsh_)RB>re^zN%1Wc0k@t`HTffX)+GxQNCuqUn_3OIu=E{j+B?-5zn?~{%M2$f}Fpw<gh{y
?f9rGcNi=|0o`7qTVU}J1{sgw9)N?!G#bcboRrqm_%<@u9Z}?1BUAQJmZ6(m7jG#?B*M}lgq%)ejqu`Y)~2mxiL4nd4<k2&+E-D`4YQ=D7O9m7YoD3K)>%B(
tEfIsyizIcjb?e*QKw~5(IppF5B$Rq7?e~KF5U<BrSD;(d~*q;k(+G)MTORyA{gWCyGc+%%`xGr07uzqA(&#N1eSEEO$;BImb@Jos@<?uIAfdpM<NBjysV(z
&}F~F_uSVrQ{z>5WOxX_6qs9pp)(jxsjQ+|<QF>*OC0{?UC=w!`K6{odqJxt{r{8cR-Xuj;Q4{yZI%rioMhRNtk(cm!$QS@pAqOqAMXjhf=(pQR#%l9>nKY1
IJl>59>sqI#X7|u(baoC6SgS)qsCWuX7rq{pNpCKV9C<J!V)OFRQwxBr)~cXM70M-@~2>HD?<MAas+&U?h64JQn?_4Ah@p=AYN4bYUlyhYVNGBW&UJgmcCNe
7*NTAWYoq|u?Br)I1vqF8RlIw3U#Opy&CI^N5FuXX1GuH4Hb5x?lu+gIIR7s5<)iEe_bR5+vCdw@&k3o6Jf4?B<%a|TOy_BB8)q3+STt#_WP;jNYU{8ypj%~
5qMK9LNlRbwe4npqf{>sYVRBq)Z0m}%GS3pMyJxC<f-JgDWGvpZ!fm9|E&}axt?nNVp8A!GH({GLrGya0MxCS9~3;Hbx?d9#q|pThugROi5WX7{r3S!ldhEc
&G!YbI>PJExg`4+nei2z$;pWZ_E6|YG9`N#$)|N|d%cE_C1I8lJs{qwHvF8W(D4CMt;{sPWx>`3*_0!qO6k_EfzyPNCKFaB@b=fG@$`0~f_LCef27eFZK7NB
ntTq&m7n(^s*01wK!SllzA586l8zp;tW1^mr~u*#x<@liXvO0Vd5N~%81=&$k0kcq-I+2c(ZzG}GbzZ<PsrqnH2%M-ZJ5jvBFYA^&<9=D%JEqpFIL}j94MTy
UBOvK$uRoEUaffg7L9B_MnfPYrbXynv|GJ|gA{Q$_?^R%`%4P|b3cqa)x;41TO4RMWoK@Qe0xVI`&t+3!vpZoE5PTTJj}k**QAq}QTxQ}CEvDbJ{IM!zB0SA
@Cx~)iL>8X?BXzdi$sCqpAl(!4+Ph#I(OJzW;dipAnjn2=Z(K(;(1WIfzUAw-yODdoy1QcIoIfm*WZo_3!}W!&QA|iMdU5_Q)ZFc<?la^Br{Wp_S(d=bbh!I
I9U=-!m>-CdzYtj*cpC~?Q<cf(S|3>QZ@};n2%{Ph7K=rV==oGGgzi*lRQT}2#zZ*%NP^ulSTF;TFAqp8KXc;3%3?TC{Bd~c=(<EK=~BL|M&1Mw5sUJ`=~G|
Owz?IC<8E}wR*lmf$e-N%P1|DgL8!94g&#>$#@vBm-7TPPto?VE~S6WaK5<+VEggeLsl3KsHCPa`OtI^F0a_v2Vt|0n3ijMp=r(GJF`HHJURYGH#m#xn`-_$
*>on-8-v=SXsGTWM~By#j;`2c58fB4xw3<2es~@ZwUY<yhrsb|=xKT_+90zcY!2vCfC2Y!GbV&C7>7Z1h>x*8ywIIqLap%z*rc*lzH2r9#B5|zLd}uN87u?}
GG)B*q1Fgv1Tsw?2VDox+)-6Bk!=43%)dqkSi#kW=;t|@oJLevY`|{>QTem%mfMYKU>i%R#3c8AEa6dtg)?!{Eao$fLHmL+oo0I@Iv2_9>fzialiwq2%8-n&
3fpF)5!TxP;V8H<?i8oUdB5nRHIpu*C{U^Ua+<NUl}P9EPvmk0S;PJTh6CLtOGfbSGo0^Ek^OkHKwe4+uMG-9kjC}Bbv4PNH>+fZuunF3^wq9BB$wS9D>fUc
t%@u0w1S%UtYqx|*^AT~u>cn>K$WE^As)w9Ia)R7(d#*RRGg?3<EU|_gF<`JDo}9U3CI%FDv494bqc%ue9Mm<y`#z&88Bsg`Ed{KAvF)=wp}vV0D8x?q5YUu
UCmg@vtKEkiSdDGYU{=4Kkz_K4jY9!+tV_e7R|cbrOz8s<3GA4;3V%3wB&N~+QH84You->fyb18u^+uGYJX*&tWwOio`DAbK8?dUmh15&5Wtf8uoJy~h@r=G
rJVbvfA#E00zCw$Q{aGUfwO*Fo>RIYrvL%H)3?&Rclah8jM==wt1yVI6DJ=tLteqfj2y(mC;jD@5vC*x%N=`Y^!gnx9bxM7LbIh$n6@|Bm@4g1+a;lk54WI&
1*t|pw@db`%m2{3gv5m-H*g6<-I>|Oz+^a!xt<SUI443x=(+5cC;1$z$(ZNnRTm4#Qz~<8{a>m}24F_{OpCgH<Rs4kJaT#-1Ns6MM>Qp#@yh6FtJJTl1qvfF
^wz@e26#}PsG4+(TgKa+DT|oSYb9fn9Gv{5@Nx}%SfLn#Erynvq;}I@N0t(+IE;G&w2_?Wq|ES%9hB5-Ks{c<uW#L*vtCOG{7zQ8nv=WC4+Xs8p-%*hN=IyS
Ro=Hu>rNZ17gQWKJN=yq)!J7goYDn9c8o1bx<%^a>=kVEwsC%{5JZM^W4X3ME4TXh(N3weS2gj8U&&|N`8|{Ux_%AG>ln&i^KO&3!OrERdn*dQx^Yf$RLgD;
$oFArr54Wf1=sU`D(t(nKWgKCBPm8rQ=+IbH211D6*n$in)90^0WQTnLdX_qu(h0fj0S%J2BPccgo~Ryp4j)<=2{+_7*Vb~=)Mt?l-U?jW>MHM<-iW+>fc1l
&J)lloukaP;3fW#eYNa1bl-;69U)jcg4BU$KXW|Ge;QWvk8D;KI`vw*B^q_p3t2*-C_&UZnI(?IL-{Ie6?G$cz$^yfb!lB{gHqITA{d+szw~-Z(fi4+frd#*
2#Yz`aWf?CZ7gsGhq74;;<zWEb_YF)MNvVg&(`A(mRo3%>8%6GJhyZVNPOE-yMMW=mv6+sNsx<&lA!WS1CA+ZaZzF=(HiLbc)7f~;bsjyrNhzoGQz{<l24by
e~OA9SHs;+m%2!IX{%d!j}VL*2HhVB?D~vRQhM)Rr>IzcJ2$&+=<x;4X<B9+R!o>VuFZ_YRX5Qm*h`j9z;Qfj^_^J~Y-mGB1X+zja>*44{=cg!6~oI;j?)9<
rS2X(JaS|HaX${_eQH;_i3vU!Jm5D##paWNXHD2`xL}FVb3#~icNNRz_iaZip&~+hV22A;)M2>5)tT$>(WbK9sez9@1z^t$?|zK}WT4|E16(@?LzrgM9a#K3
ib9ls{DzQqgJj?HyH|B~1T0d5wKzwD)Q+el@6q|1vso?Y@~|aTi9z!yvPBYqdNuAc?8rgJ?^s2WcHki}*Y@@?imyGOGgffTZ_#Zb^D@F&lGh7t>$L80fzb1Q
#=FU;5yX9;Zg6~AKLfd%a4-QgidYQkzR-^RQiPv|oln>RC~@14O<uyXf53vw8?DF<j}B_7EzdfImBkRoRo;gk^3C=-BfykS@)+UZH9`;+*@t=p$WrP8Sm*Gg
pHq5x(M!ur(kuT0P2tQi2Td;tM&n%=;MD9<M?^-(vrd2jnWdZJ2?B()SYz+qiq^<-3hm8ognCX&o{Bkz<F4WmiYE7_v=HTSg&$GPQpW~`I!qdHjb-!U{k;xz
-KFhc9bzymhZE)wds4I}wmM6~Zc1AAjLbCCSAcaF>U&EO*R4!yP{7E5;61ZYgzrU87Vo7`BVi*}4PVFG3{)-NH^mUv6?1mVJ880j!t^*PVv@Bq7GH{nvuMk1
v#9wLI(Etl()V6}y<@O4TlT_@eujcNA#W%Z?=`2f4`-W=ph((630vLD#jaEd{iwIr2EZ)vj<DWk9pj_iP;<$eb+Wm+b-l&Y?&l=X)}9ROIRQy1d8R!ql`aEP
-wy=Qw6<M}YyGWli(K{qCTy1&vg+!0^mG7UO1J|e{4!)>0}&Cbql%p$hE{fN`p2|}!}WhkMALe=#4c)dJx7gsujH{-I(=Z52m|H|M49;41e=HUSfv{sh(*y)
d_&fyCHDvxPz%N$U3J8~(MU-IY~!UrDj$*g&#|hx&)Lei@BF$r+US&+T{LVXeI5s&G{M#4$shLluZ*{ixZqx#wv`|t)Pr`8`w{o1k9LkSdT}HS0w`BlQQQqR
*v_P=8A)KFhluUWmxhhFM#}{(7`5}p;e6o@4f75k3SVCydr%0U6(2T|!ExF{>XI`Z%Vz0Dl~?B#6q{q>2YF^EC;8-52!-J3dhcbVnX~t$66(YUO^@BJhNDa*
J{nB_T6!>1ZGo0N<q3vgk`s09JaVRJ$VVRJBu6#On67k$LHTO5VGg;`3X_~C`q|Q6jYDxN+H$lZF17cs#+A!U;*b(OM)2kn)w{2CH}095@rMK|D)@57CaxX1
YE1@TQ0599Pj=p0#vrXKQsMo4)=ni;V6W+U#9iN6)n5F&E|mgPb9e<6saJTdMbQhl_n7I`39wuYPvf8_ln0gL+%_sF|M0L$gVZ+``~av~;Ej#x6DO+YR|~2Z
m3RX^h$NwNUKLx=U3%#NsPD|{+$DCpY^5~gz>yNJ%OK#_U!V@!eSM3Rid;8Gi-t#|`{78&Xd)W+cO4=QF*#*xY!c}HO<XPpekxkEXpfvvu?_++!ynVjVxhU2
3Tkh3R1|z{)$D%IT?rUBx&WUQObMJu!<1&=mTX_ro#Qgy1LkfP19=5Naw!ek26S4$AI=TtFzyaNCcQ@fcC7<d;-IdZbWVws{L74yycW|2`eR7siLE?fDT#pt
#yGBdeIhH=pig0w<zbxDbl#b(@Y9@*;VUj$+=FKp3{*|ZjxBzGQ5YB~B0NP6pzN-xWA@7_Hoyl<=<zQ{^on&3bTc?pCI%oQpSxS}s&Hdjj9|{|EQCRa`2b&s
!x2Z+#)RYDH;80;fOkd>wD+j{EbzduvDGxaLt(OBw$o+aLQ9^-&vu4DkmeZny_@GsK|*O$MgL#O?A>NgPan{62+q8caGZiv!|>zue&*sr`fmx9zOv#m9SJlX
8m~#hmDASG5Q}DrbDEa(3<uLH@$hoH_s?CsD$Iwx*U>Z2&ie1dH<@}L<}^8mUcUC1Zk-tjbcK8{40KXn4nmAVJ2V!b`dM2)b3TRsp0R+9@Bw<4MYJFfSQt{`
6XU!6s;`)ldx}+hh{y1u0DK7tB9dFV_;}}-cB0uo&Q`RH#d_Jf`N|2VJ<w>&g?%3rIb!Ru%wMm6-;Q)no~rfxXwTxD9woN-C;f#dNofbz-o^H&nlShe=EU$#
2S`ReRO&=_;80Ge$T^f*D=yJ6fn}F^mJN|olRhz{5CYDa^4k|kQ}o+K`s#~#4PdkuHlpuZBmYs|w%fTYb5lsLfJ&89?6hGb={3e<gT^rxKOarwvT*vky*-R9
h8!s>_;+@Z?ETo>bUE~8$-k3~5+vxa5rF%C%9-LE;r2^89Pr#Ulr_+EUAr{ENNlpL%9CtRg0Q-<DJT<u@kMRsH}J6BAwhb6d{z6xEE<&kD-f@mIX3pJw!rGz
y$M$4O562sN=FX0Ukb5?Wg41egM_1rEUcE>I`TSA<x%sc{p}FV9+0Bw_e$Lzi6vk4VE{i3$Ku=gZh=knEPa^_6m>;e*GqGT&}?meuuTb1u}K4R;DHsh0Izds
p9^^2on%oYiVsPn;dBV)f8_P;c>`OQa^0L^nwIaGOPKOojJG&u;WK<fzx~3gBlOL|^7d5@asD$hNBEc@=5GpN$4|LHl_@TWh2R|4ty+y^TLY`aLcHFxN)60d
0PnJtFq9>%_<LxMZ1D_7=G7=Z>k+!U*%>(23K%PBU`R8=6U@nj=bl|K?!l{-4HaUs(XRf}ad;#`_lF|n#OrmFHHIwIxr+oiC?=6tOCM9@iX}oNgeo8o1NM7U
`XDrnOvpKr9cee~Hvv1_P7Ac&7au26*L~xW<o{OtMjPKnFyGHbCR{iR&XnEgwCRQ&Ny%G&@^>bjl+Ed`0>PLOtuAoZB5u8<m+L3;jOxZUPPHb+z+uwebo?GZ
XeF%DzwuXYlOK0Ey7d4*pzVj^FW8^wPp0^;Z-$RbjtO^m(j#}<E=)>5cXTh2wB|Oq&t48}mkddb7{gJ-o*`4%X^@y%l5Wf&Fcm=-r_{%KQIR14>{pprS!?MD
I*@nrYY9Z>67@EYwtqOYr=y6#;%4mvszfg|@r>Nxb{(W!7!1Gl_+7y@1oQqTn3xmbWOKJbpuDRc;6%9}d|H9vb7#P&UrvdYNWWugZ7RJ^v75v7(}2`WX3*VQ
HrF*6PO$35#4Rc6$R2O}l?QFk`uj~k<&dNO>w8@iyymAA*DqLef$cDGv#Qk}0o#fip*rIoUChqhHK(^MItg7DyJ?|>ex?Xec2EhNhFjV~%%M091)Uo(B!Xza
Z4J>13bk7*;Gtk)gui>_<Ixd_VlpbEsc}VgD$Z-p@Ln}p>b$-d;`gI?gqadQd|I<?34@zc?mY*lr-H{N$xUQ12%sOG8(s39r~Fd4%ukuq#pcU~U<(cgD~Tqo
|6TLnoSj%2Yk-l9BrmH?X;`1XTaXfAUpaR>4mD4r)iWC8AR(Zb<1}`5`!HNVv31aKcqV%{<w=!>d1f?`Zvi15Qq^&ldK}W=;O2^B8vjcu3n1^Yj96xAJj;ki
r$fyUe%-}f++qx-5s8gkJ~C2oE+d`TC+yaD?74R4*lWR!{L*d9e%E+VYAXlj_sFXd-^<V1OIy>^r%Q9t@nN;#7X`S5)EQ__eNItF!B5JhJ{(Au5oz}*15GMi
wtB{+Lc(PeQLL{eG^C@&ST@WO?q5Tf3h=t0T}ypFv=j)l+~VKFqO&by#`N1swq{4syypICv#$!!Z3N!i-b_!3z2?1xhCh9o)^0_vd-g*FI0KLr&{t;CU^u(&
eh-Nu*^Ci|-ZB~x8saRnF`T#Qu%QOFzGaf3r6Eo@&u%v7h8+SdDHQFQvESVvZ=b{_v8Q|_V$}_Sx$xBMQ+yRZRfq59sMo*vP+07lsi^)6D;fPloaSa4+eIVH
79Z?B5u7AsG}oD87Lzlcxo?I=AO8gK%O*_V>xUXb$uV#*2nSTzC5!5Hi6^#V?}~tF&xJ?vewZPlkhX@z(yrEN?Us&Unaz#kEx=546%<g+&d%l~8VOf(#&jSQ
1mf<S64c41yNxx&yT9<zG{6R9^@!5T<ppVR0MVmiZuzIowi}y?M5@QYsBah1h8gLLbV?RdRI2B*$=44O+oUQGVWDdqX4yiF5a;nlCJWYzvX;Dv>DSm8d$u%p
fr#S!5po{8l}nPoJ_DJs_Z$0r>2Os>59!DE>^`x9(Z=ZQ!V>}NylofmU@gDDJ*hvkV`89|n!msMpKi4Fh2J=UOhP8*oAa5=c?N&R^CT?_f4gJP>YM?{;E|~>
qi)G6M9cilY?V_+4A4aB!-TehFPPy|kVVE+Ez7mZlW-xf$EKe$A^4$7|L~et#0QX5b5M-?i=LR=qFF=4!8gJ@Y=%low-4^){rmzmo`I)7JQDrvjcil$$wx*B
J>fE@-(f9t4d8D)B!_R`>qd^rqA^%e65-&g^o${=VGcG$R~L0_!WrEzt>NvpiI73+l{-sFy1sPd(<0+37iECt4*JiG*8E9qq@mmo>x>HejkINVn#twz7IRZ9
52>=`HX5anmLRXkt;YZ2JXAw1p9c&#hAvdSNSZu9PvLvGqUBHJr;VIVAmzhZOaru>&j$^CpRY05={m4b^pEm-d*E8)vG0kFubFS!^rOHRl8=uuOMCBt(S=ef
(`PaK)@^hbGAdjAI7N{k2+6p@aUD!<#@Rh-=TRg&Rfs(257BRo{65aUT!hv59djLrHdn2PEYYB<NY2Q7zfdH;%e$>dcGVw4RT9I5e>C_>m5Hwu@_=VdE#7f9
Z<A6_ioeS4q(7^{@by%;BZV-EJigo#kG~D{=y#gC=*^@ZZh{wO^X-75MXk3@ZvWw2z{ju_rXuLmZQQ-pp8_UZ!;GU~Jsb*BtN(a&8<k(Uay&nk(&T!R7xgxq
sO9E?Ls<C+Z!bM`AEx!IEl{nkTB|hDfF(?iOE5V{)F^VV-m6RK7(3X`J2Do)1LH)&{SC;ux}nkP!vG42g67?>0UOAvS3b>8gnMxC8>;IXUw5R(awy<zZik=s
bxGOXoF|lPV=_n6tOM7_<RZ!8Cm!TF!53ji(6`tq8T-%h)ZM#Ky>eOYi10Lw`_4=hCZ+1v<umT1HnToY(UXnnj7c&5VanNG@b4)<OM<}NKNc3ZFEK*76YYo$
xASw${9(ptDWIXS46Cg9JXz0$&>*#4>L@^STLBDVPQzTd6oItBA}IZI364%6kh($r2SYIUdRelx5m&Q;D(vk?Dp8q)IZK;`$LrPqb`|S!B{09nk^>pm!#7qS
->j4$s#sdv5M^K6)wf9j$?mCeQmS&cjJ-9|OiT3xbnE4grtC^rZPrO*qWnW`WX8Al6*PbHGa<Te3=VoDRXp7IteNa9)k2;IHLM5S%T+w5AV;=OK_-}rV3PMm
n}M=`m}anST=~m=EjpUgQz>B)$4-u~SOBN|UL4UehWo<Up{4hHsxqZB-#ox{dG96@iU+8CL)rs_4(hygl&S%St9p~>7U=9B?;Wm;rJ{z3w7QGL5m#hNwd<vR
=jdOppC0h-BiC2oz-CG@f(+9I?jI5M;K-2V1HSV><}|SuEgC^tl$ihC%)tP@ecWB*N%FfbD?CFKPv<HaG^2f2)!H6fTq5rTN`*2_RASLhb)hJAxF2@@$YQym
M3@eYH8U|lN53T~fJCa&vx8)C^x(%Em(tCqC%&|M$W5UIK<dQ@n&%juHm(lLzjtm<{KArnMohXZ4*U4*l4~7jBvk`vgS0|crc`wTAh><-#yvOi=lh&r(*{&r
QRQwPqVdWzb~;ry<DSkU61jx=dYl&|#)W6!E~fgN%-6Z``5`GIU6Suz#9ZsYj2IVG-<`tuIO9gt+_`P33J*~^RR2|fb<Ci?hoNB2h6Rx!LYTJ17xG7Ql5|Jm
;FP^$Trwm}vi^EpDBi!QBDL)hb+6b=)8?ZZBcnDi+~~$|tbobqo1kI#VA#E4x`P2Yyg)wSZk~P)zICR)MAS8Qau!81a3}O>ZeGf<29$vK`#lisIg>PqSYLa;
J8prU?3h2H7}7|Tiq`tK*zPaYEFi&8eXJgczXpc#6YoOhu&vGjcL{Dk1udP-?vtX{&g{P~M|*7`+iC%QkbDkMNszTroLh;sAHv#(GT%Y-S`UOL(nD#FW1rG$
7eFI+od>yNH^^zeyKkEAr?g9+NZ!hS+Q9X2#4&d!T0@@-K}vFFhFC7R?W7eD>iY3l4kK3bO8*FCp-ZTFH-uL0#`Aho{3<}NMKPm~EZo6at=L=!((!@OPI9N3
YXq8eX9#o5vc;Ri3x1~cQZadCg{Cg6h~G;kM)vnpB~L4T9F0`Lcp*b*P<1>oY6xG@pvEuXITsHJ9&_sjBpCElc+V5BC5N&hg#SIBN;{f6bk^XI26P;f==&$Q
5Y#Q#M^HS@=^zjrx&{yX>7bP8`IzL2R%!kycer^!`Y%X)|Bs~=zFdNJ3bp+2vsK{eQVVjZp+y>%dXz2&7^S6*w3Nn6kE&+b_`psb4n134Am?xRdoP7b;xShs
jtWF6#@rJbl7DwMNjt9Ujr&|dI9k20doc>VeErqN)7l!^kDlAlOkQ|I^l@Vnw-3r9ti!O3a++l<Is4ZK^>?|{+Kd_?+6D{-eHz_&l%rJVV+c#}d@qOrcW|bD
-2GF38il1`5rQH54^(HT(^^&3vt(3JHZyQ$mS#>3o@s*k<Xi*thf;U{4Z3EIpf&haNaYx2(F+e+2(3O`PZULid4`^4(N6ViZRfe9gge!zhM{Ssa|yopyhm=O
UkqR4i<KhVrquO!_0hZNY5X_AP8aI`UY$WP2Xlemm|5|h$a;?AYG5l!F%lNulydlbQ&9pmNUJ;603mp0Tp>Pz(LDHHQ8mBA;cfG`iN>)C4W95|g4n69up8zX
ZG5!|nmbETGJl)^Y;i#f!nDWD8I}}L1FY2&v*n>&Qc9`T)trg0iKDzI)bBZq2N%VA55_JvImBJPftxqUA3hi+D#CX}^rlm$EgXS+;eQQ!r25gfXb8B@!;$Bq
cO(AZD+5*F#s31bN0PJ)j0b8^)PTv4*R&UW<UPXObCZ-LZ-w2^*z$#<Oua~_l|rd|B>^!(oMhDCx#@EhVYoQHqb>3T2g^5;+;=6cpmO1#jY=k4xzzY*_(4Q<
0uH_E3$3w<__bsMgsLNO20jP34PM<<+$pRQ-9&|@I20&{VBJeDWz~iR{hbM%T%;wr8;a^<A^rR1UsYz3od{Zz#MW)XimcrT69;$A$(DIsRb=U*1|#<6oCoVt
4h&y=n_-dqin@~f67u}c%p<a(&xfA*x*F0k6r+S!d$n~C^XItx6A$@;%vIa}@R`P+v=^k7ctUITqoPF$D>regdy$@2P(F)Q?4!oTUJu!rRM4U^;g5Xd`T5UK
*`!^bKW6IpX8|rE<zd^*wcL4CaDVg%a_p{nS>=aNsEd43$BHd<Y|AA+XN-e^P2#!_8K?9(nMJsN!8<Ok>iP(t2@a09^*nlfyn{GJmYdoKpE~8Xws<q~Qu}rj
_Y+dlj#${_VOjI}UboZd!FYiMP6SU>iG&JLhp-h`y96lb6a7ugDd*jk7~*S8`*xcANTG*mP7EO6O-9clYdgcx$H~fXdNISF?n5Cy@E(}~m;H9w%c<KS+N1Ye
tweyh(!EUA8wt`yH>uDMI+>Z_s&tyBD~&z@N)!l*^;xbwgU(hW#rY;tFO!`mOQaP=lRqZP+4B0EpWO9FzbbRSZn6OjuuWaOk-UkD)Y3|SbKDEo8JhiN1XSSr
)l-)A(0pdFtywDDWh03L#geeh<r=4k&~Ai*scwEFA1&<U)4>+(fx$;3(z#37nScLo^Kd@0U|~`wU+@s_D~kZ1#c%_5NmrVl1Li+b6o4rj-@gcZGYfLLtcLm`
E13%y-lJ79Fj=6i?~{1$s7MeZ*<C=MvRfwg`{c$l&Q@U93Zub9`UT;t&wE5MNEDWP6iyD7I;lf%LlFj6_h67^G|=v8w7GuwNi2Q;Q-A-Y3YkbHCo<6#zfc5>
A@fRWJ##04m}?rp$S@wJS+AyQdw=MbMvi3q((4i(jCqL8bh>pxR+G47zvEn|;Oom2pI971SY}1gt|c{jUUhq|9NhOnki{9T|0>&oqF&=~0J{d{=aeozU6X|T
w|0dM(O#qK)yOCIozRtYI3X`EXmNrhtRweLtSv~n7-1*R0~JplE5Z!_r7hO%uvsE!|8Wwih`^Ro5C)G|!YgrUdcBZ>5QoarQAuy0QbW)xCo@@D$@iTBGa^w5
-(okKB!Ho{0puz{J<iH7VSn7OQoGN}zG^a*X655qno5!#{#D^4`?V*AE9uEVqhqvo)x24s)Uv%d>m!?(0lmkLHVZ8plJgf)Z;+y-&0Pb?%db;I>ji6G$;=<h
$g~|%O$+hM9Ot7T;8TRu;aI{jN2$C;Zv?Eqc+ZCF+pq)Zx}k(cJ5|~%W$S4*&b;{Ysz1asY}L9F0nKSFCK0t3=9S6>3pQh1i71qpa(6u##*+PgJ^XqMyJFO%
K2W4+v{Y0NTpQA5mt2Dai9up7oN8qK!VGM4k$s4&MHtZz->vECYk#rBJ~fiJCB1HjOPByUUC&7EyCM4!RPH^DgqeRap#|<J;t(q1EhHR~flpI!r9(EUSf><_
zV2**TymIBtH)M@EbcPtS~*Qd5_bJlg%`MBp+m?;Xd@`IWZ2-FKr=)EpGKW_yKUq)*?8OOqctW&#L1KRKh<nT=bN;wdt{jTC|Ww((gbr37v@U6Q6Q@i&2J>4
QPR%bs>GeD=As<)I`Q{^ozR8qZT_}MPxdl_6BMm(K^n#Vbw@e_u2u^I)Q$bC+rVT)L3+*X*HRQn>+0t3Y++DR7`coYADH%O6%J~tFHHeoYT?{eMIQ_NNW4e%
Td2;L=!|*E<ohiaPRhQ4c60_B_9DbWQdtf7rKG9eykyQ_t@#?Aic*?eDVIAx(?GR1+5^7%U8jN)ludAg2Yq@3rC}H=uQ595vmvMjTlgw{-e}mtg{eO*{q70$
^-dL+L_UckdMJJ(92uKZ80rg@ST#dwUOo}$E7!lsgEb5ZNawZ;ZR_d|x)bxodD`<im_6?ItIH;k1z;qhq%Sv+&o!D}_uaCrJLlZ&l{>hhr(r+&30<Ij6?4&M
3PV{ZH|15(h~Heux5Jf!k=dI}4ERgfhz3-KJ8ANUoCnjbpn_nl9lYL>=dNGYaP=k4c-q*IYSK^7J?5xb+jv}CBD2hd%)>Tp{C4LKE=|X)*dtyo&|a(pUX6F#
b!7YLSi$wxD~)n*CDX`Cq$v$vV^<2xZXAb+y;<pIhvudnIeiqd;LCaOM;)|PwJ9@d;IVyHPAw2uyo5G%83qBkK!o;>A&~TI$-tP{nHkfu8vMvAFePLxi0%vw
_OD{@PC<L2DIE^-tRawq!oCGNEMq?R<$i<u@sQA__hqUy*3B0Sy4{lC^XCb5HEiLT;5Ff9_Q~yTA3ue;voGSPllj!x^})Nw6S5JmHMwRvXK?~^M)f4~?;xbz
-$*L0P0wG#M5<9Cf=;DKOGds<$u5F@`E?w29V|<t)AjKeuB={a`W}$sYfJ?fM7y&+uD%QK64fQtwCG7l;x0#=a@nfgyJojvZT0B8)|XQtTv`Pct*fq<hr~Y!
p(jaTAOWU`u13dp_>^K=e(L6+Lz?_A<utSc6?-<Y67-RfI>4n|Q5w%;CV&s-1v81(2c;-GNvDjnmsPBIm;JZ*0EX}T(d;fIwXl?7W>Ojz;*7{T_yk|Z$T~$5
N}TzLG?;wtsX%Z{bJVjHfM#(UfFZ>eOe$1n>G>Gq3QcbTPOTXwc<?QWiDV_K3nrIOZeza7^*hhCeGOfy9xyVPO@C)Sh+FRO)na1jfC1d*mYSLqI<^j`CmxcM
^>Wtz2$iUljfea34n=lIayf+s|H2h%O-e0T8#L<_leI1#frbz_ERjLk-m;mM!w!Z$5Z##Flz1=xWuqabt(_10Tk6~s|4lAobZ1!o9>c*3&d6G+qXWr+LE?Em
^iBv5%9f4YfyRnG|4R|%wgf!-kWWalZLOS%>PRn72KS6cvg9KC&ovoHB3=DjO6sh8DSMK2qTZ;t81yDw5aXD|KPV`CCf6Y6dFwfzu7T?$>pzSw9a}yNWc7$Q
PaJzkD@%{8Y=WBSw$A7APP>dC_tFmA03jtQ9`;wj?t;FiF-@3bt2T`aCID?A`FJ~>?bqcZhBQtG5s2mDm=5PZhCQN+H+@NfYZ5>jho@@oh@XfFD&xTT>C$|h
cDgb^;n`^>4|IcA>-EkbwL;gD7o)qCb{wG&6;MP){}zhD{}K>;?q3G+`c6Ii>aR|*6sX;D)n;>BU=Np$$L~MqT}@%HFFDMoA_^g3Lje9Yerpz1*5gzRr|XJY
EaI1Q_6{nht7EuOfS5Wf7~#MLtU08pWn$G1`q(<^2~4*BWUctTH6;Rb%*SInqp~*LP1<`qCp!g4Cybs+R!%*}Ov<v5^ftyrJBJ6!apEFYJHg((2qQ-FF-7iY
%69Q>|9t1s{ldWW5EU{>m~{@d@=NecG<GE7&(F2;?cO{Yb<5afx<5p@`KDvtH3-!|BlLG=Q}fDTWXBBt`4iQzl#5DzW@3GN`?$mJO3q;ciDPe&FzO{}B404h
(vr&Sh^Y+bP${v!okatS#6b%1GX~YM<Vs9;OLrcla}~)u6Y#VJz^Z<gsY?hd3L|?tg$B)Bm*FDd&*8_{k?)6gY||jG3=+a=YLF*w(@0en`n-aJ1Bvul|L<-c
26z4kqDty{^dr-<Mbwo3*7Zl1@;psUkF0fAd!VU7cqYNUp1Hd-!V69;`O=fya66t`j(~(4Prn23BP)7WKOLvV)SZ2d=r+q9yOKblH8$;yirUK%dsL=8G*K%C
_AU%(@9j_zHY!9l)57*q!7dW_J6c-K!P%{z&{ZQT8`9gHBNag@US!H#NV3aBnr{pLWz^jIqZ;fV{~Z&RNTnpmd>voWcY&=bMOG+=1THT;)pJJw!8jA!IGm0z
Aq$O@0ccI1dO9#l$YpxB*Mw;eWYfuzX|_&@YXFX0oo2sRnL>6xeG=*qU9^b3OwFJpN$fmMN8?a2?|#Da;|e!~G+Hn>*^zaHbaI}M>B{h{GFEDW!h0dTZnR`1
t}}OR`0MhyLfS=$0Rb<~z3PFeCHW?Hh2Uq0Dp5^Y_0uADH31p*_l`M5V8~YmU^UBp_X3}(ar3pTViClO^e=UlKyna}M2Y_*B9}69^Nog;lRsOu>wSF=PbT+Q
(7B+yf8L_=T5h3${Z|i+W`z!KBCN+1%8z6}4iZyh?~l)9rP^=z3;JD^e%X#|q~CUsb0v-!wH$Q!v2&SiE||W8@7`N8DKoa!YfjQkk$n!nFJ6P7(8TrqaJoN)
>udj!JKH6a5#<)Ow4;6C`tyMH7}=Cnr?ubYC4?lgai)!n*r#&aJ#7Kt0G5G;_OHhW`cFUN$7d#gk?<=?lbSU5qd}u7vOc~!;ik}UzP<KQ^DXqb8z0axyLP+0
w<djYSyvZ2=);X?_fXcsAt5!6^wEYN43w(Q*%bWEEMlT2up&bJ!aTLkg^M&w2O&n4-FfVjCUPh8vB51>b-n|7qI)p-V|rK`u@9xepue~P{?Sf@ZIK{xZqeUe
tOi=ctqP^xg)nIp-bmSEY3Z-#3)zsQ0|{)cD$$s>QC2-R=O-8z>gT!xua_c`urpax-FIrIFaWGQgei74hCQ-(qp4|GA;(WLAW}`^8#lI#HGjOJE&RdPi3;bF
`q91NxqQ&Pu+8c(_S=C)kSY5!@wb$bcV|&dq$)o6fP(2&RE_qvoI$O#5tWZbQC%JZM*g}$E#FrCYr{iRjF8VSago12YfNpkn4#h|$fzxzBRl)1ug*8Nc=|uh
98F8Fp5m{s_1EU$)MviJ`|g-A5_=TDR_`vM&pHA^bnVQuB<c*ZW&+Oa;X9*N4YKO*Em1|m01{8ro66`nBB0x8Kf5!s!S{rRMpUp2%>@o~uip+&2wZbd3FzI?
V2~ob{n@D2p{ayj=*GLA7~UcP;|0QLzO96Ms>`99TY0gvx&GliZSJmzSvYKBulD5p>_t|-DfSBO8>KVoKRLqEkAG@Ugy0lQuXosqMoPgr1jc*YniMJouGWrj
p20Y0Q|wfAi3ij5Ji81C=yVao7+Z%Qe4Sz-ps}&`L3dGk^ca<{j-d&9$bkjPbln4;xxs7%4BassJ<m~FG^f;-w*Tm+BXCfZ&ha5Pppx4@Q*j$n>Hv}bbgzFi
ue*7et(Gc*g|FsMIcgjP5K|~#FI94#iV@x@k$`pX3upU5$DjK`4mwJbl>rme7KmOCQQ=Jk+*(^M3mUiftnuq-#%*FGZ+^y2H3ZX@`Z)2E)Y`H6WQ2*dUZlCV
CCz7f*iqhJgpS6f^ZH7+tiwXm?I&!GA*_r!hr(HZnRl3}rdAbF<GLw=P}!`6NnO2I?j@UAgX)KY#6|@dAW?t`_huA|&}}av_S$XC5x&NBm+us-enGWza15R)
-6L>b30=@o>gZ7+$UJ|WpMwCD1}7(>?KMC}Zx+P#r}&#5uq<BBIm7T^ohBA%*6IG6l8$s~)3qWH1)v7QNsdBA&M%}^@jLocO^zgr8pe`?Kn6BwoY*fLNs7_#
fW|o#CgEFJLLA)-cp-B!g06`f@DHwWmPv_OEU!@G?sb{=WMY;lqnUG-R=C_NKax!V18f&zuY|F}cCwzXWh!(mX1_)A)$b)+WsjTLLX-7<8wACmr}{sjN(J$Y
|4?7cG+}CCFNZAznsm{TQg=o$dB-byoCTC?2)sxFr+a76<YIz`wFFg$+@m#??cH03yQ#goG!cSiSN1FN^jT2ZXkNw!d4VHx>v#eb2HcC|nU634ZJ8(e@+ia)
=LzbDF{?~O3Wzdtc_Se`sx9NL95_=+E#X)2AP~R7-*@AxJ&bnZINNMHU=&NoFkMYdyZqSNR4_SG2gOEag?-#v5oLyfHE9`gPZarWAJ3Jz58^MWC9#9p*oIY^
&n`{PKPJQwoB6P6)@WO(cK9f{aH#7EO`({5H8!QdA>!{2Se1jRofbyswrnZ9_P@?De=zuUcLbP?Hc`>Ep$P@HASQV^n=>i1&THeexin_g(kGGA1D&n5WAp#>
TD!R#^YJ|H4=7+e8g9P|Z)kuDAf)TWCc2--`}A;6cN+Z3H6Cab8h<pvbQwYM(|-H+wCyTV^vl_sYTCQ(88S?c$A9&^*zP!L;_(!8CR7%=eq~ruZp&lq$-i}M
dqYb(!dsywF_IeuQw^}TOsVE317>m@+JHu8*Kk(oeRP$NyQ!DTl3m#bZ;?_G7E7$o03yMnr37GA+C!=*Nx)<FFIJ(@lYt^13xWHIWJLB39&>7RVg>39POMB~
T$)fqi4$~#^Lc!9zwq^pW>Lb_qWVJF`az=Z9Wj@W<oyIsh3U|Gj6Xz_OU}7#hUDe)iYB&ax)HLI4Ysz=-V{1fKW7nXI;hxX;#8Q(7*6;nm=HEZ%o578=b*H*
zerF)I#JM$=D&Fs54$d4xU)|n>GJU)BNQ$l_1vJ>tS`y6N8FF38S{)5f*yJ;DU$LdJ+d$6QgfuAWwnH64^+ux*~hucfxfzPKn61MCf52|nqg|gVx&lZi!>%N
TU;i9G9u1JwA69SMo_*+rVFle%_XEAz&v)HI{YG9*pXXdPxC8LX(KxA!1F_FI*P$YBUMKV`4_-y%rN$(yXNo@MQ!9*!N!MV!4YBB8Eb!aM%_x~h7qR9&o*lo
4&RGNppafV|Kk>sJJvO1L|-T8a!wWbXjE4m+L($?q6T-TLc3MYb1+wTqVhF`6LHz<fYjijcE9J)`tfdV=WaD7(cG2eRT-^@5@0r&C9}ylmV{dNUKB1WaBWST
3J;3PqVUA-LNr*v^HD6v(P6UZa40Shivgoi^R;3U&{@q`0w3auHjPbD1N)tRwlK-{<s}cE%X=&&D_BbzXu5#JJBy~m_1lB-gMDk9)xtfl$>7cI!~FLINstnl
z3f<usKE<URj+(I{g~M_e703~xkIm)r<7ziE!ufUj0ON-PvtgRdp-vfHeU7)=dO143Js{fc(Lm!Q(Rr*`VK}h4f(;9>eE`os2}wK$v$8EPH7ucht2Js0=#EI
-x?xRq9SVqw<0-LgED!bOBvjhgp$1~!h!P8)tE@;i4Fx7RE%l@HT$%H-k?@ixbjvCyVz@2wKnLEOcuAI^6pgM5R28stbXc2$HY(cJNMX}m6H96<%Ll2ZBTa0
DdP03GZ~if3lwd~wW>aAO=>T8uz5cDTNI>5J$9nzREC}P$l!oD)0Ta5a(v6N)k!5QC$VyG5TdH(e=!dWq539e%oaovBLAht5_w|U#5rG6Z0&usap0wbMr6y2
d7VM`o7Ci<Tbu2R{5^xckY8S>l6k)i<IdWMN7e<&C;>9S3T*}B0l5!r;{#TFwllH->%Y*<#hKCare$>)Boim`U2*Lu<>Ex(bKEioIKZ1_yID4(wguuRc(gL|
Ip|)Idc7z9x>P)>GbWmnwI#?Mx|6nIZr>k0xXs1Ot<?+QsaPHHVLy4hC5cHbnJ*Yui+leG6wuj0vCSv-apdcMvO=9$ueS8xhu0S&PVlJby2gf_?c|7GeXiZ)
tmEPKZg>OD`4vHI^T72dK>_}f@n%qNvHKR>^{Qg7+PE|I8Ry%PV8UhWz*rxdU>`t$;fuDFfy6!I`2J{Q9J-F33{i<(hm6uSJEkwb>6TndD-V?wW<y6v?X9JO
kIi4lcck-f8!ux)2&7>Qk4slF$6gblWAEB~$9sH-`-Qo?N_+r)s9Ey330hh#yu^(>lk$9>^=fH<{@NRUz-hQf7j^Ge!j0|ja2=jHt>O=D-&+<2#v00BdPt9m
Bt33iE?QQV6f*sB_|xRUep9l8v=`KxU#FZvMG|MaWZ45~QOlyBp!R2Zn8Z!g103QFcsOh8r-_x@`v^m((17>xo?YTRWMf;O@g@xkJA!8yl)Zy!&ASx*Ok%WU
spiYdx6<z^@2Jk%^*a~8#c-6{rpYH}aa!!>8F|^K_xMf%)NIZcau)?i9pzX3vQR!*!}nCIibm1!z#Cd-8Oeegw;uogm^h-7)CzQL)0Lwl$pZKS68M&RD?{H+
WFYg&qZK2Y^{Przr*;&oTl|JuX(A|#58yPAd-fLq6HBccu3`FS%NJP}CbZAAA*Rdf4^HSqD?un_<|Zgh+cD%1^5HRcLZV!hMDlqFE&F>99to{Y5_Ocy9KbDe
1MJQ~=kmK@9-^Bupc(JS{qv!ws$<Y8H~1gn=JfzjEX~u}&vFokW;Vr;tJlVru_w3)DM#7*@ccA?$cYH(2c7w)Om53+=W4j^QVIJ4xy8?wwFvhSgH*q|JodVL
h0C-w_dE@iW^~?X<jcDlLZL~U)*&xt*UdEAj0{`;mX&1i53siARIS|1&*RF!0*{fkQYoui_=TzP0AYjIRXFg>Uvr{FjxEQl@UjyTIcV5bZH{0Eoivcf2F`0n
$;TS8EY<yh2+p48HI8EflLnt<9t9Pqy0b%P@?b_`mXcti{B~jgKTdujUTF3+m18o(ZdN^N8ViXfFxfyM|6w?H@rMkhhg0X&WN@Dwo`0@cQWedpAtw#2<oSoE
ip%C6)w4@U*Y}{n(;~nm@YFJ1)QMWa`6ZBKgNYG6puc^dNgS&CnuQst3q^mI{6=%@q&?G$uZEdZ^LaDwDnQrhQ=STCl^5dfk0Z&>YM9028RcO>LqbSZ7B=Ik
OOUWy6&_+qQ9m>q*bBF9LTY(C(<Sg|)s%gq*{XUyS^LZys+bef4<_nWLsG$ds^7`xlhod`K!}Yw=Em4yH%ECXaYA!x^iqG|z$=na#zF9w5@^kJuknlv=xlgE
-V&=+a1Sq&^78BLMSXNKLB}TVI6cpZ-rPO>U6D!uX%r`BIwI9BUn94YT(&ebZ@5B1!xb)jH6F2R8W(xx0n^Li4EmejX93!4SmHJ{ij65bLU2wME5#Jjrz<L|
tVb%m7}IMf@mDx>+eonqb#V$$q28fzn5=;jZ>Ak}3V)B2_!ZvEW(M5?(5lG##1b(R&tMMQL_>HDKSD!+fee8^-z7PRB`7DXh+1ri1T8^ZI_}Tt&OO8)hL9E=
IluM27E2~%o3`AVPX@1(S>WlMN^OVR4ER)1?Cu;zLI*m`{qxk)zAnXpM@SM8U(W5y!U0qRI-@4-8KQ#~mAS2$*wO(gfth}%aeKSsp+lQqwzQg^#4V^=P{~uJ
IcU;T<rew<MRnP`Oc~?VkPZbXms1n^g~Dnnx6rkqkbS-162DZ>!xlYt#P1y2)LOBmU!RYGRD+NrtNf3sQI%`vt9kMg*&95CJ0JC@3MSdp3x;sPzJ<yBn<&NZ
Mc?#TeUr!tn%6q>rYWKltzEEQNUxNP`&9OZ)QvASp@rCLBHW%TNdDHq{6tUpDj9Y2?MADkEBsHmW~KIhu#|o-QezUDsoT-;M8w2fWy-t4_vw*y%;1Iy8%aw(
MOV3pQkH*)n@-u#3&mXdROd1Vtk~?}o0~GcM>m6~TV+VfVDdu%W2Tx*lV{S+e21#f9dovI3Ylo&L+YCP<<tc^TkDbb(s5DN;_WxwkMSs`O<(V9z`I7I2eF=b
JJFfCX-IE4a}SzD9vf9p1tLujNW<ujZUyGJJlgn`?ICa;DdTR_o9FYZA0Mc}o6+9?s9$XE^*90TvDv);oK$c9e@+^2S(bTAjs{5Gm}}!8_f0#sH#}uPBIz{$
?kRB3RgL*r1ikaQ#Tw{SE&&O6lvGBjwFYCrylIE67--@I)VqU3Vo6Dup{%-D)wZvdw7<RPZ{Fo+(CcPeq4{x4t133z;9}I2q7#VZolQ>G*%gf^7FOzG4%lWj
Lb(CjH<pZvKy`C;jbmTKTSlO>1ESQtq!wKe6r~355F8i2>a0rt2vw^4d*j;+b+aGC#>-nsZK25$96Ujb+<hg9C^t0W1}B=tRI8Z~GgM*QDmf-?x6*miTY^*K
oilRSIDgSPC_)vz!eyyj-KxOk7@KylU3AqAKOu-<6=PVZp68*n`PVS$7cU~H;hrbb<qlT4C|c$u2IScohWUbet-_rOdOf4VndEgMv#7d9CX0xme9KS!mN_7e
a(Y`)r{+D%#^2^k2WS{ECB0cfVDn!u^9CPXEK*hZQYpTw;vedptJ~klZaY#{pdM#LoxKD18CeJj&i(-98SA_q{25{78fwbh$Y0%+mXM*n&8MNh^--yT;<{v$
9@kbU@5g8*G>n9%=nJgnVnBf}?vaFP<Vx#_IM*$a;Y7`^NudDvZ=BF^pym+hotS`X%;$ULB5p7^ydR7_DBkh)YOvIV!Nza<5K%%=o8AAq<{{zXgMbjR&ArSq
4>~UmQ83F&{;6R_#!OB+bFTnnnXyC93WWoW4qcz}nIbU#kMXYuOz|y;a9Gr>YDLb$n+IN0RjXN+P?ea{59QCeK4$L1hwYxI+dWoT0_8TRp^o^!44iG(SN)r}
>yNfNHxbU3OSqI)<y-Va#DbH`Fo80Grscny)nm8xuNoOx4&^yRSs4JTlkzjJTw1<6%sZ_C6G4iX-gTGgc*K%s_85eo0u_#`&BxG=GAN6Ca$BO9RdXTE$fu!O
Bo!2Fe){Zp9?J%}$a%0tVj4SZ1ry6s-JbuZ27c`GI>}-T45@X;y>ciAcISmVEWBt%T1V&k8p@!nKvHDg<)ej2AR3IS*U^2c`i)mDdeXAr0NkL|g-vbSr2AvL
vnT27gw{0|{7UgRO4`CKSM^#l^6LUyGX-(^d6usFq5g`_;k$hGvDp^=K=3a%Dz9H7ddB#=p64R}dHvg}Jezz1HrndmvG&nH`>Z|MO}`GYZqcb?oZP@P;yc;~
OF75F7mX&r{5Np_M`dDp1q`Q2qB9%NnD)JGl+f9w%{7wsK#ErcogaukjMp5m_E1q^lb7p*oC>KY3&I3k;-SruQ$fdrNf>Y4b%nvu7uh)clEw7H<>Wg+znnP(
lXHThnL4^w?yiV7^GKJ88heMcTEcC(A^`dWAc;uKaJSSrzb3%S%x0V8PsIJu#?ru+YX0-CK%;V_(;;6e9A4vjzH5q3?xqG|E6LhO+rO&*rw;3?)e|qB3WXn4
i5Kau^*xDX`D|~r3|Z)e6Vv1>jSJWy3ZQ8^Kjfuc3M+PMgRzRU`ZG+65B8Ipz>*#c>T-43>-lJ`P;AN3R3bV&5!S-l^oz&z1~QoWaiFsTcwS3sZQVH|a>c&#
{{c-sH&;Uo7!mPmj|b*Y`%03KAZL{L#%0HdlEaPp-bev)eV};Xx}+GkGWx1Lr~-9giOYvc#6No~oPZkSF>l+fV(Fb*3R}#^E>YP=IV90mOM~q5Ui(zQC88H{
ZXx@%j>kzWTXY!%p$A%nPH6!En|o>KI8!ipvP3t&$AQ(EfD3y*Zi8%C?|zcX<s`;T(n+cA^144JEpFv0%m*>VtH1+_MQb(Zn;ib^^Rrt$1!ZgUNGa!vvdk&>
XiNGwaF#qbxzh;>yH^Ld$zD(~N=jeEMxeeg&~apCVVr8^H0xZ>q?XD+=cv(jwkg=CtM>pp+@7D3aZ+ZV9Be#2;?rf%*uJiKmkiMZC_oq$-zOl9#2hd+u)q-z
Oh*!pr^pu~g0YtBNbFP?ml3}1Bzic3-Z8=H<jkg2o;P&Wx_Jy5i3LZqktc2XH1^ttNt2Z&6~wWrFk`sR6ls)PgwPx8MrD0WJcse6`8g4+URy76*oi@3gHHwj
J~A2B{cNrLn)~dfM)@3cVHRLTW-q(MSi<&)#zJhp9)=jD;0>#t+8%fbPFexrK%oY{_5L=rcPG`!41|vwVnt{*(qNw$e8bDvYX6QR@R^Fq7eUmQ6-EDM#jYYz
Bt0&;{K)A*fN7~EA;DR2V2$*K%_z)}Po~GQl_vxSNRrWIds|{KSwJ%CAu?wa0ma>}DJP?{h<rf)8BeU&x=pkX+^U*5nw@6-P4G*<!UlQhJ?RtcE5E<HHtSxe
I{JG2;BB#<uW#ieh0GU@g02B)jenU*gXl;f({kNfKCJH9=CkLG>eKTXB{d~jxb`JjAzPhn@K5_}CJ_XAd6A@qtZK#kAcZL4;f`m+9b(YR?R~4GskvzWSYf=2
qHWSgR@@FE)e!^bU1-AIVHl{b|5}#*0dhr9E9OR88+c&KcGw^AFa>R(?04|%aA}91#17St%77A`%IPFy-~PKCQNWwzS+&zqA}bFVFr5W(m0%z{`yKo`izT%%
PGzsWm`~k0PHPhcP;>zv!BE9Wbe(ie^jYkx%4pd;?INpwy6cxX24uE*HqXl(-yu!5=*aFJeNT6^gh-yV8}IQHk2?^Bs&RCvcWP11d$`YrA(11o_hY*wORj28
DWWxp>3E|h4U_lw!?k`)ld2qWyeG(OM5Q2Hiu!o0u8%eBG*B4nv8!VvC#}hVnO5*^B*iu8z%n*%F&yAkSWyok06CpCF|2Ot9(!})+!sdVLX$z$fteqZ-!tS8
7sI_mWvJ_NZH|W1lDNYIQ#O#Czp4gY&Ic!cQ(zAvqp9&_01j*B)LHFCJd`X1b&i-!ZM9dY=2E5YSf(k77Diz$9z^XR+3%cU{f)K;co0AU6EKm&!HAER;lA)#
4ze*-!!6}BTuu2sh?aOA*$4B|usM<~b7Hl0CHU;prgHR+rhNNu9LwZ{@a}0kQchVBXz{*OqJ_VmK6K3)S+M@{sO<OP{!&=V@KQ27-yVhTenXqii>{KmVySjY
AYX(ck*$jZ=+>#Q@+^h#g8gi-HIUdrcvL-6Uri+>HY<|#eMOp4@|g1|Sq(mIH}7M%mMU<(0Pu?73p`WLVqz!#04tVQPju0L@+)3rjV{i5;6uCwh%rJt|4y4r
)kKQ9iP-k9cpso4976jM0o}U^GF*{OYGXCMG$Gs0*Wz}I`d-bVf<vN|pelLnbe4iz27iUokC?P%eEueC%%Wwl*NG1-o0EGgshen|GPbZw#D>4W;*R^P&Y|a=
lJ5SoaG_lnJUTUt<g#zbnwf?-e6laN^9+M+A;Y8F3pp}LfWXqzB+~I=OvjLmDVRlvv1tM{`$nWsxT3Ke)Dxi5V^-GM>nHzfwKXi1^K+q2Vp8>30q=DVeBGv`
wa&fgupz=}2O}jP4;V(lW#;6&O(+bn`b%@~r>rV&6khbjM^4RCeS@xn71Xc{kO&assLr5e(J@hwPZV;QGrr9=S^)+U>V4J$Nyz5uVXj6%G}U&UuCn{tiR(ba
%pu<!4}MOUSH7%CQd`giE*@0Ia?niH!JYbsz*$ka`i5^PM&fz8h`Qro>#jV??AcKL#fM7g>&3{<Z2=<F7>-O_XNoC-(Nvu6C!PG_gpOJmK5-P$8?dBoZ0Kta
Z~}S$=E)Ql&k$wFcLmLA$VAWrA|IcQ&1RqVNuFv!f3tsYlLXk39kb1<U`tzRoo`&2il{qtm#g7If0oz}ghv)eD<y4@WHJgHI}J5{ojR^lR~HEHVkW?RBct9Y
8i!c|*uy%J6CE{t_T@`=D-2wX47kM*oJU?m39kDqbUa;12c%RUf*32g?JYYe8C~q+FJrTEE3F{*)n~Op%z}Yw`HYEn<cu0H!Dh_q@Y?FtG^|yg2m#+~=$Nz>
3a}-K2w-~<xW^9ktW!NmA4-HVr7FVs|9I4;7KHto;J*_#9|f-FQMy{QJB2i=8WS&ZOUv2$aOR#f{;yYM;4YyEg>ce&-P>ynobb$snF$-ST7CyD(0$1EMX#jl
5|~j}kLLUThfwF5A<5>JcuIbP6^$9r<wc|x(@3%w=<m-4B(4igM5Dqv8H_ZpdLQZ%B|L{oJw`xj$k}WzhiI8XPbR85!5n(mAW>6FJHkBz6?=P6Kan*}HqqaJ
Y^Wrph2kfAtd6z&c1JOhpI7Mel|y|?g|dUHM&PlysT~ve0j*&my1G<<;#dn*cL6J7dkiDs|CRX6zQy{EaOy4}Rey3jnx#A@E%i!4dFG{QDj`>hN?)Qndx)m{
5&y}N{(Vb3!4*s<0s+l*zugr-zDNhp4~$8Nd`tp?Em!YSDkIfbi0pM+>LY4pz3f3F?o-q};5g5%hLb}AZq+<=V|8h1P$Arex(a25JA}~d$C-Or&oW>egKCc2
O|KTy=LQ;Ho;7oc3sPoX4X)guhn;3x>F-iV1f#k=CCEmHm#ehXMEl*oYdmk+=bW0-j=(XzUIJr*0H%LT@y9YqG;uXt&E6U`JO5FEeRqN0$Nqn+b>9-5K$j>F
*x?PVF%n_rx!|od2b!yY^-0k6vfbYbNrWn(Qe1xSS-iGK6zF!`a-Wt=Pai-?FfPrqEKad>q=hLEsrKgS+Z?h3FVq?)nB|knhu%^^g_LvVO@6d1>TfA7gL&4*
CeGp?z<gs`J-j5A-4mpcp{oqX5~=Oqn>%NeTq~>#VgT*I(WvwvEg&+rs;nlZJ{Cet#r=K7<VdA!OIzZHAh)CdPX1Ygy+0$l{4+M7wkU`!6jmSu{SLBf!Gcyz
!gLv03`FARU5e=HEaiaWfl3?*ZgnF^Ew`Kk1oZ7^Cg33=D51Wfk)Vn-8&V;;_Hz4X<|v-|%^&LOQs(tU7dMr|{W~MlEWolx>J|M!*njAKo%erXXWq~?5q28B
4H@4&S{+0#;rURIrXq*JYM-4RKHQ>RkC&Kn7o8H@kvIOFFu!a(56>yhui6#ZRLjfRBjNP)mRnnkv^~s(8d3S8xpu|W%^Mg;8?6DwP}Gvif)|V%3hl;ww(Ye-
WG^`EqCQ(gbFw}{jTuDDvn;p|#pqG8cKA_`G(99ox7z9kTX-`0?H-0{b>j4(mgwE@5+>ndvshiCj!5VgGKe(`&ZZV4m8xw8hUM*h>)ty+v@$`+-6-Jjb8uq4
%OFm@K?*5iB>@`r(isGyom|#_l?z22n5n4`19`*DfPx!d1wl#MmS0;i`J!oxY-IL<Ym!KLEbLwt?}72^*3<Zc_N<GmMO*UaXucf>kNAz1zZBDk<8~^CU;b(N
fxFC^OjY%6oI3T{tC<teSFto$dkR3uA%;j`@Tqh_w|U4<C&R)AehL(L?d`s09q$qsMiOW)Rf*r1yZW`B6lCJ~2<r`Pd`Hq!{J3PmMh;x!N<~U$cY?*@YpEee
t-FjG(Mq1eh3=QRg$|s8Xn(fFJOxN?Q;-okIWa<mS8~4TsR;3q0flm0y-mlw2)bgM?*8>f*306(Y6?SEg@=dOkC{putbF35YoE-R#tROOa68wty|mtnf(h>E
?oeLL;*|lg#Wr0|_uW8dL%5^Em}A(n)%arFmSRdSi1|}rOO*Eo*3NHZ;kp-WrT;t@M+u=L)#ho2%|AJL0)q;9`w%duai#nkhfk@Unf3&%Fxl@~8I}=u{?3Fn
sikUm8sL+z%qcY{D0}hChGhrC$@^TbGfCL%X1zbkqTlaBR<Jlp95u6qDJ!kYS|)EcW5N8Y6E*<E3Azs@D?`p}#k@UOchm5(-FUM^U=<cvn#`5nH8>F<7)c`t
p93G$)pl#EQRv6h>b$f1uObUELQ#JUfRA%RR-i<@4`K->x^&FM(6}bVjJgR1>%EDfISM6FM;A^)HQJ2@q_WX<UmLo!vhQb6kSZ%Lt+N2@$->jx6Sv72ag5@5
Eu>Kg2`2K(aZJI?$L~~7c?7i9y+4W^hdX0cAItwgK(^UPbP%V7{g|zl-DH@_PEn}cwbL{;>gXx**0T7+<*`wKr0uOjs)j$2Q3;Ds-#vhNG8tn7Q{F;|fDoOT
;1lxez|lXhNNHz?;Jj{)F1={SB0(xn`Mv^w`RF#~N5CcgJWxs&a{R0U-inZBj0~ZTROEcD#etip2$#^uvQ@x7#TQQ1vV`j+m7!w?H3slKbP!n4G1PAn=Q&}h
e4$`zIU-J8->XA~x;2`%pGtD>2Koz1>1MJsVtkxW5{bUC*pi`%4QYL$cS<BLFnUW{8tBCivPCd!!mJW+mV*W+(n?YwJ)i|#QY>k~bNLCnfsHwTZh%y_15JM4
<myZng<pyj<|h^{7ykGwe+7L!B5-XzyqQMr9qCE_y@?(IBgm-xa6+uJ_SOUkB<dCu4bYeN!xgal<I7oV{V;`v8Id95S&8|Uh_pGJQl&yk8^WFDQ0f=6m?wlz
H>Bm-m~2<L$e&D-3d@t7V*F1FjB9E%uG>M310VPRNMMV;;OMS-;&U-x?@dO3=oHR~^|<2v7wj_Yf^}Ft$*TV?EhH*3f<Yof{W@&6bjlZ)#$%rc%9*8&-mHsY
L8a<qnXS#_(p+x1Hwq&63+Dv2F1nx#spB$9I?pcxwb*Pr$3QUpH-841mYBrArEE^J2f=?Ii?eoUZZ3!(&X*<p(R>kD6?7Qz)Lz%I7X(c-BE>ul-Zi_#ibf23
p8H@lHLNk&5$}GRmGXFm^<Gck;LJYWq3RaYPk*3$uPs+@y^{RT`%8c5>&g5KVn|*ZWpo}&4@Q7DtN2xtw(fVyHDi;0=gw87|5{MQv&l8HcyJxg2fMmdIzFM|
&62+?<FPgitJ<kOHeb3zBMrzEJH@DP@<uWN7B3Ux*5%oKduU14o{}LFFNWi7Yafiw*1SS>eDM3S#5=fw9ZCx<)8KR4a~zFjefNBnw%<tW=4uA!YT8+pPKlO7
iz!y)>6{7)M*yF20S%jl<l8<UNy^#+C2n=Z0y%0bIF$6;-g8`3awc(oM$n`hAzQI1m;&aE^vSrLitH|5Y%>JtcO#VYmivZ2Jd=ddexEIB`s)iLu|I-(E;x&*
tA2FQM_6f^`TRUR&EM&V#g%NoDcC6S2EHmj>^glfMw$<Vj-V<po{^DDal>0B@IN{E!XtWsJdS;cE>p~ezDN;Q5*(u*;)|hPXM^VkvMg1lMrSmtA?;qU2&dEx
+|i|o_gkUq;8?&$VcO|`<^rn>t|EAfu=@9Sj#ElicCuV9{`SD$?-a3t`r|tt(%JjqxmcFWg^-Zgi^*|CrqZHp3B=t>k@)+vNGde~YtdU6fiNu^Vpa+P5X(6c
l$H^_L;Q+O^u;zc6N%W{1X~75Xu<abq}bYi;OI{Vi%7n5<&u9XN}l}5XYSeDpH-L%IA@>55bEVb46+FdTz7ccf!GZ$EXLr4`P2d?1Zb9wJE-dXCbO<BXW@8N
=>^)mlaTTZ<sz^qIG2Wrtj>7Oas96s!TKOKD#zkoa&Sg;xd~Kb$|gJPbEZ9@F2{9U07A@9Rfn;A+2&JGtUkY0;5cDVLA_OBORfw);_mjL{%YJ)O?6xSBD<)w
o0@=`_bp2YqmFLH@Eu0&7EWe6_w8VxpS=kz`(^ueU%78oV`zzn{sv}JnTi3|*;nq*V!U-=a2l4+k?W&4?%=*dHH@zjvXsH#rmMO8<c_jIP_w2m*<!T&`EaQM
yRupF)7jnrBzpZLR*8=wk*WY>Q?5XRxU`}s*n6d2_Jx`c*L8p_${#9Xb5jU0+vhi;`cY_Xq?#U;f?qgZNZGON>5960YBlH044?4s+-Sm_MRy}Onx;ZYt@BvA
^c_8gjXu!Evc-^yH(+L<{6OcbU5aonM^~@?dz8Vv<H~Lm$b+l(e8(i1&lX&(W&xOT#g=mO_|7p-;#2p|&0@t4YXL1NL}HR!mI(T-dN&afyiIQ!umuhEzh_&3
w;%o^vdSis?R|(qVcEmpW>FrQN!4600BX1~NvGZ*a!+|SJZ1I&AvyDCgEo<LH~vJXdU7mR23>T@WZSZtPU$WQd&42PQ^QEjih=Ud4~e#jLPf`IuQMP+kvpmM
B`L;Rwl7TcuOgW!-1Rc)?}vm*vcwMw(Pafo^?&SM>)<QxJ&GLjFZR)cCvlXs@|=g%pOcA?Mc-8itgZe6WL&DrH0gnr+tB+wXp#WIKqea!o*=dxSMkuRU%qZ*
d3`HqUzk#qPeii1g9xL+7!UJQK7Ulhc)^o_T=SFDyrv?wvaF*_!A%l;ygE<&O&IBDcSj>iQ;aXKiVweUZLEr~AZ|L`Q(cIfhNK7&vOvb*SZ?exG;Jek24HZ)
|K|t{wORnDd)tJ-i21X~=#}P5CzfGEk+j5dt7$x|r2{D`QUT0n1{a~@^Z|GrM%XMVkU2s|^Rp4qe~GRk$yFU#`G)~_JwOiI;q4H2sxO;O%9}4_b)3nIN80<P
mJ;tP+>4p_vcLJ<CILi{Skl|)N?yBMIGK@kG=0T{QyXdmFh;cesX=|g(F)4=Xp>#neplY+9HVo<+|?^DJA_{sz5s4w=QWHA&%>J9NxlZWx8c?FHvr9&viaiv
CwwD0HZ~f<uHDKM>%S<2PAi0gZ4RH{VUC)WG48mr02j|cW&`|suDs%XnJrM<qef~_=A_Rm-vz&n+AUYfO2;Jw+OT01f%P-&c7)=FLgi3H#3_PN<bmqsW@CXT
I$g43Z21~vaD`STz2IX%HnEkvDE=s43W|Q}0o;@^tImiOD()^}Q%%#DGeNb#M%?0MTOlw*nh67P6$|v7C0cxiotj$7;Ulx9ro@je>msA06Y<9CjO@2Ap!lG3
G9@pO_W)x0m%*{>D<AqUXqt|0a%ypAA?S=xozay=6Y=0L2R3r{no{QqZ(1VqO1q+@ud9M0$=!?Q<7XYHl}i2Z2vyI#+!^A9q8aM5<Z5iX!{_;Mao??OmX|>9
iCxGc{&V!AN6^>O$E5-*IDw4d*Q^1(OX*!U{d~Sc<-J|6Mr$)$^#SimpZ8F~N*vvBL$Z$m5CD&&Fl2|ib+bLK-jWmTnf$st@jPcPYEas)Fo_Gr9A=IZI9|lv
&QLe2XI0$im^4tqy7J)Ibh4&CBNDsE7Ns}xV&+=(JA0}v!|YS+AU8#RE!%}rcFchVDEFcA&BL@T6KKnwT)r}i8K|=UQ6WKX^K<H2jGK%<g<JiF5ui3J3;$BZ
&Sd3oGkRz4&QzA`?OXuaCYuQo2bR}ngWfjyZG#kB-ydqPko0Z>)@ItOuWfAJa$<BlWCP<7-Ev_Z(=E#VuFGM5bo0zcJ=ax32%4J8W(aP+mH#~}jkvV*1Y?H=
U9aedlNTyqxGJd+4}qI|EPIh7+4OLW2ksY}i4DzI>-ljG_vGos7l*@;tESpmz{HpUbq=&sZBk<gz_HeHBVPX581t^pms3oIZuV+x;$8Vnp{j@tp0G9yAr4i(
?>J`tt`AMX(&#IEFjj4J8Qgry!*q(zzwcSF1cX2ITB1JRYslqFnl|KoL*3YmjaQ6eqjSU|2xhke*~LkgT(}J1`a4#iE%=p1#jGnCHiB(sp1<;Lm}^w0u*R71
#uItin74zx>APcRj8lGwK>QrNf*PYM-0hLQ46xWums&76#Zz-PG*QEk#O!x6fWQ)*s^5?qi?>-ymG+IAwJ@U%by^wk{)3S!I5763vdVa$w6tw+<a;8O9WC;d
o<3XtM?Hj&SSELsepubgn$HgtU5OM36NQX~W&2%9JOv}X7^}2j-+ilFbh-<@Mr|#+QBH3iZBV+9JYaz6CNLr3&UAN5Y+cx*iw=Z<<BnV9M31$<Y})J75Z$hg
;MP;_mPT5K5Cy!}wL`jk5BqdQBNV?Qi9p0LT`|}VFA-L__q&1~dw{Jlsgd<pM;DgKlYW+>*n(&6(0WN+;yR5x+HU)nt8v&D7<GmH2?m(yb6V!_E^b!yaHG84
M4!Voyh>XEX^oO9BQi#oyr{M2p`f}h_9d}=#5p@ZNep>ad=9G+83z`jFb)q9WG`ng!qPBsVVmr3VqB6Xpr9Pt-z5AlCkwt&jFFJ(OJ%klE_cU2BkxMM7f&6A
dga?cdx^!F@Y?8wjeLv*>#?j2b3SAO7)^C?d&6KPn(o;dw6%2jBmG4NUDyw?_nYqU$a#{i?6e#*aLSa1zwVjs<i-gkzi+z{%H1e+;YIl3ju5uv2Xh?kkLIIR
@&gxJ^I-j)duhqR8FP@U1M#W{YJ())(CVTl{+%SQ0>fkldT!{u8_yW-sYq&}Avu||y~7h))3XK(jqxkMjI-zF|4EY5IX%ZkucEao&oL1+!6owMd1Xu*v45o)
CojkCh$+J33~_d5fp+aaj7)$)J7=T07xARy?-Xe}i}v=Yp5+!c{rH6-x@$#g;4Alv`O6C9TAWm4swm4F(W@8^G+h_GD&%FI2JiO@c1qm*o`A|SPj*a<udLu-
p=QiT@?yNwyqI);1nH{WLX6vD&E6FY$0mstqhwYiD3CHL3^dj_339s?$}*vYX;Goo?DPt3<<afUWt6`JGkfu?SVVd>6az;!0kg@GYw4WRO#t0Mn3*|Q0XOm>
5unxQUx=K1PQw1HBJZehK$oD*(=47sYlSmPYe`bjFSfbe&4y3?imBNI?~v_g^94X^`t(M8{sB&EDy383Ub9UifOLSjIfz8szEco?!QS&7*RI+MLNON&c-w@#
00M$e@;RYq8eRaq;4Aurk%x_QD!{aC?TT!Hpgz$ZjRN)B28VM_Ii^)5yf-ApFxheI{Vzj2{k;R9Q8f$oRS}YOr6qiQEua)xK$>rNM{h_xTh0GCfVN`BQLogp
5uJ(Yq+#t8RHr68jV%Sy8lPN>NoJbJ6T1xJ8Z{@C>#hqxM&>w4!Y5f9@o!m2C0T=@fNoN(K;0>wzpunoW9}s~<uz^pn%=n^Iv@Ktv?dP4a~;}Cr*!f8Gn1p^
<N|6rBd>knK~e*_+cA_yE?cv`lCSH%#ltjX--h~q(gpow@Ah*x>bMh-_0Dw>Ng(sDx(0m<9yV+MFHAuVUby^m{9NDny7nb&vUEyBlU+Z}bGlT=)TuM*<ocqi
aZ?aC4;J>lHc-?FKNK2hAiTswwE~Ylu((01N>o%uhPRr$Rq#V0yWi-ZV<WE>I;a5eL0>XvmPp7QiN=+Y6TK_9$=S<!HT^@77%3?VrV}g9*=3|26gjM0A*>>r
FVnPZ%k2vUn=_P#&rQ*fx<9n)AI%GP>SLkl(3d!g-Hh1EESQ2H_c%<lvL2gSNR&o&#xbLtiMOZUGTC<hwTr=0eNJ_eSb@Ux<Y>48KvoM;=8u6DICt(_k>sUE
6+|?J?K>ypRQ7v67e8{9rFKp}1`JLTUz&P2mus?)YH_X;spU1a4`3;(lY8laB>B`{L}?yBmSV7=y!8qh0k4ALz*jn-_q*VXgdyMJ-Hw)s`e^|8(GCsBkpms#
L2Hs8oOCB_#6bL2#7-;r_(wp8b@FxAK~Z^-0tt7TCc+s<iXXNuRqXu+Yl<=HJFnnR@pAk=XFXb9E`^ut>-duqWnca_jaG~|g^GoJCC+6`WDWc&IkqhoJvBct
G2ys{q3^CSF*a6V#aX@ns(THXV2H7fncH#oAd5ps!7urgYe_wFGf<*$-6klURGVHF*g@lJiclY%SI8YV`SAp7KSmwEaXf`h-D()RSl-rtZKV)iRG$G@R%HBf
NSb;KQhh3c9SHSb#jth(Qisqd0>$J;tSYv7`)AU<65#4JS|A6LIUQhB=Kqc>fWKgicx@!iD-!4D3rslG=+ZzFnR&E_Fv(dyOiB>LFNB3#b7a^*5I*X<;r`eq
fx%6IdLzMT3mAdqy6@vsE^Z_&^d!P3sWv`^29bK!GXlevo__0!YLWuPZNqyZOk0_g3-|bdK@oNs=Zr#mohl584@{v&awg(;QxA9LHWBFNT9a@}l4u~tI|H49
7#sd_C<3_Lukto$%^)(F^}g24Zh@*T?9ay54P`#;I?>mxvlX5x(XzGrk}|v5b|u>5Up&JjY-4~N+cxw<t~8ZnLm}Bef(#3snf&4&Nw!yE=~2saueWfF=Hhvm
0;%*zEJXo=yoQwys0noW>@MI%FY8o-rEnl|$8GdN5MI+lbv@RGDz11}+Qj@uhvs>(C$3CFNPhcVn`-obhAuX%(G;z&s!Y_}Q~ul6DJ+5h3TIp+=pK`n3JoBM
PbAp$JtDXU*oBFrCH@d$Ka1KLfcH6KWtn^QF}9AMZXuYWq4GC8tFOg-z;vbF!Ar2rjFmH!S&x$cFiPQVOfw3)klV{=NGduX`>}`qO&YxhH}rI#p0jF;ipY?{
!)Tf}>%rTwj6vyW`GgSPTr<=E(F`FHRR+VjZOITEnC@`Ubt5I5|Jw0Y%PbNr?$I>cp$%f8SmOWq08^ZLZ}hfS6jmSnn&j3KBiNeY)E9(cC9UDREPnuHwrYL4
#N(hDOVH`-mAB$F+<RkKmQGsohwPMkyMLhb@^VHlyO;RNL4NNo-=8eeCJyI)AR#-+A_bZQuK#ctl(ivK54{!bu5ScXgmIfn-wQ0&PHelTrN~(+8|6t653L<W
;r^XEcL59q758-q7+q^!fJkrQ%NCrb=i=q39a?>HA$sS|^Xg0{qgLts)7D@HpJBr{0JJU!W-&+SmBzFYj~8lj1$>;k?b@)eudzGZ88JxBwj?YXV9l$f^cY^Z
E96&rY0cj@Q@Hj#9{4K;q&<{w0%61NlO-Qrp&#B=h&`pC8+iE|&JlxFx0IX>TRHo#2^OCpgpqg^)&u`Db0ghP4FQsNArF12oUbCvf!q~rAz$Df;A}#4By4QU
`8uLhw%mf9(!nN|meY<cjIaE^8iiaGP8o64J$fBZ4~>LsVQPKGg<DcRsk58Uc`{CRxAb*3k?B5de+99=sfea6RUCFFT~WM26!Qsf11u24_>dNp?%WF#(UrH$
ZI669r-V)WHu_nTr8x^{K2f5|@D}2fxS1^tG>%Sv15}Ua;$v=kr*@LZd(>4G1%Xb`6WN+^;_MWT-ME%iP}^8Hr7;Po%1AK?w$Zw>6K9smOfJs()m$G<<$-*i
h7s0-3<R2~U9g0nVbEvi-tp{=)}!`&URtzLSF4l}Ie@M?5;lsPXc)!QS@9gf@x=D<gJGjtO<~Fh-^y-K`n0GZo19%pXt+z$mUvqH`x%j`jEL7ZY3=5e2md~Y
)6i|#7Jf6-!Xh-Z6Dioa@)kp@msEx$O<-}MalSN4!(t64SukhZ_46=jR0e(qkKp=~hCw+8V!$q$_O{0Twt|I%5N#p`KmlK&X2q@u{-yYTSu7y0*<xux-%m4#
N3}f#dc&X|O=}FpW>ih5(>($Nha|2HQ2+c2Eq*a}YUm_K<q@nfFa6vunHNZ<xpBYwXE0+i;k0glqYb=Sb&6`md@c}D?6|on5JLjRyJ)nfZJY8U=2}#5KOSS&
Q3ZY$Bq{z=EdkvNXxxIIvgQ>?Qj`UpGJqIm>S&htL{ST>l4o}PZdwrqnRz!i5eQBcpPsQm7W0gc!*^(`r=8B@+Sfr$b?Dk)vUa|t?Kb-MYf-7~1`d(eS71#%
8V%d#uehi^Qp?*bZNpVj+mhOX-I7zV&|8b9u}{?m7S5xq!i0Yx)h>QE8O&x=CdXu7Un$j}uY0h9j>RIH!m^`8Q@J$6kBVYKZYuA)(bu3iayJW$D)3$I7cgya
qZT*LqzRy)_`CmvCdqOOpj{VA5z?5x+U@@1jl(3o6?&RD_#{;#OeP@C$o;|Zrapz~UamM>{+!9Sxz+wOH!GXAPZ3X}tNR)jgD>=%@yL;%h{CSEsw#a69{2--
fJ3IHsI|XyraOVV0Vx`Kj9=!t_VY0+!ytQKA~*lyl)q9cn+<RY(9CSfV1xH+e)|dAW&skD%_hCRP$|Fjz<e5;P-T%s1o(C;iEuBOTP>;2n623%P0~&|Uvy)1
N@5iJ{JZL1;0n}8-gjn)i3n{x;40N-fDRcbqH<3edxL=6K2WAriF>b^@+m1E(^G2)fpXbvA%K7rM``Nf_K(9d@p^9M2cqjUUoPb8I<6D?U&dPp+K5yw1y-j|
g<{`KvO1}YH5%x%u(B<*-DsGyO?YZ*(>V6M(JIzx?PcquMydFL4A7RxToR@OLyyvfJkJ0-Kkkg|4{A;R&Dp{I6(X5USTh7vaimieJ@LiV%u3uO+>Yv@_*%;$
<rmoPFCAE(Cyyjv({S#2u3hbljk`$F6f*52;PfvF7gSq19D<k$b1%(LNCngScYtA)a@%*$_;{>y8Gs$cwFdCL+-I2;%fX$@j@w-i2F!3$<cG7)diFI*#96qF
+#Sk{kF@>!(ZAwpY~O+d2^x^a(wYlX>8E8dZKf24R|Y;Av@N+d+hJu!;+mHLG(Q6U7I3~;PVS_G-EZT@g*cj=@o{AsstLSPewyp<7OCGCismL4k{t4u|3CcE
m_=--L-+fY%M|AYD{wCi`IE;vC0brAG=KyKpwtTWpL|G-SZ$m(x^G9{EQF3nlideg*F=?Hl{7SNWe!{Z8=eh~6u$n<wo`c8@{@K8KXpRpC=mw9co_r{_HbWK
8YABcc~WHJ7?(y-9=rgt&%*e}4)P`0S#A4fDugPh-Bi6td3^wu`Vp7|1ZRD|n6v2_0ZcwQ>(BeHI0c?BtQHZsX0>`4dEmbcSzNY9T7$d$5=YNz38B@@IL5vn
8!nB|zg}l37SUfv^*K+^LDjTz?i1F_2uo*n`k?GBpDiBZsu#G%AZs@_e2eGyhg#U3k)Td7=plN=<LgcYs}lZ|#w@LJk?+QdN00jVsu5NINWv7DH_3rT@Sw~L
Q(|{=q^_@C7Vz!YVZQAJ#Qb9r5z4ov6$s(+wh}rJJe-FY>|kdGuv+U1Z4*nwaE5;<9%Jy)|28s+@F14Y#2lSbW)WU75rVV~IGoFzpfC|fo3a`?Yi5t^7jD~`
2<sGChRD4f42h)X!6NRWVbJSi&D{#j=e}4ffS3sbD<n{2bOq<iw>lC`1iFI`C&a+564<mQ>QEW!Cvh*`2~&`X)~iQq+{GLd^Q$o!)dT+BRS{Xa1;%Y9trzOx
NdhmaoXCD%BWf~y^^O2V3?ZWthnb=|Q66_jxC|o3TO{CGCJwJrirr->$i`2gc&gkyp<0<$%Gclh+jqQ{MjBeX8iulB%7&r=vF#Q5KM>aVGdEF@#E=X=S>MRY
lP?xHKFuf}#k}HMf`moM58xLhzzJh$EUum37mhaK0PWt9ikyBYYzO~Uamm?Y6Q%wyjdLmjdnC$#-8dW)1qW073q?<06thGv20BF^Q9(e6JBvCwxK0_{;I9V)
8g5ueCY6yEe-8g(B&B0H=7l?#uu^1usA=u3_?znFY^-0Vqc*TlE1wiKc&>^@HAsT8aj#79%X*v;+t+^9dOR%xz(_Z;uK$i;)!|(8;h~v>JYvX+hv_oG6LA@U
&eFE%5lqw0=<4nmf?xNQF+xn^{IZfkHu0L4!Wr?k2<ues^rwS!ejC%>Lt`94+=)%~H!4?|Qc*E?mQnsP7$jJ~Ye@0fDxiBVP0kaYUusCr2wsDx{qquPYytBP
VAZE4iBwq2>)$sNRpTZ~;j<XJtzDIPUiNcv7|qavpfSp$O;qOezlJmIF1Zy3zKZXza18(9(51a<4qr2kOApbA#YQK7^d22V3j~jo|7m~I!SH|RQ!}0~X_U2l
Vvp6n+P|zlcxY<0S!{gJUT~ugTS@N!yle7Q;>Y%ue+YV72orK;&R#8Oqei44i0zDRh4&I<&aa?F!2^VQWExdmYJ4sA6UV>wLWwp*CQOnhwB+k|mPG?`B=)o?
Ab$lM$SQpX=NZHINgMmh7*u>ZF8UMCkAez-lB~#`OB!09z9DM{i^Z&Odgti4$i|*B1Y*JO5Cl0MV1C|KRYxfLxJ}2@PCxs!40frBq&m0{TyuY=KE~M4@%W3)
FX5wIv86Bn78)Am55mWfbyj7sZ^SU2b~(l1o?fx!U|EA6Of#IupEFL~nP~7TZwePJ{Xo}DUq0fz|0on!>SV)lwmNf|vC=ga&sh*+4~+J~F5Y=S*Ie*z9v}a?
pL@NSx5TovyiDSqkDi=eTMs%-ESio;ZB2Y6#5<g(e2dNr{_>QbIu)!l$erx8<6|?IrE%3o0s`*&K?*u}1mrinkgeYILQ9Yd{f7CncftjesBZy|L}t=)rtqS(
l2)Fm|N2Bkf91ovPYC)Z8rk`)wRU8n94hgO+sD)(5L$zp_ut(2_wVumuXneUjQs&g+mhpR#6ZYgVcKjI*N^lHFnJ;c1#|GHN+hwrRv(prr|U#PhQNE=7@Nof
6*gYgL6c4}sNj{8R8Y4Ar4KAR943N)zX|3)765fatnE(En1(N!FT%P{8HzJ}2JJOV@Hfj+Dvo9fKX^~}#&E#b$W0j|*?gi||MVf+xWs<V&O>1gt`Qvt&DX4m
-AVx1**?pWk6?qa>X<box}W%~C5RzPz$}mwvjW#LbxDN$^$P%LXea2Yn1L`HQf?GsJ#c;cW`iL~Z0iegSD+gvP=fBq#A%xlgU@Iqu;oPjUQRUsU@rqYHwt-)
E?mPz-iX9`OwEN`Quw^1Ni%#crF!J%KHs;Jm?NplZtYtdc|L5Qp8M0~#$yc-{Fk6|iGwiE3CSQjyqwM8Hc8UdBafXbn^4LuuS_h9-FV2r-+{{w)GKIp?TqTB
Hsd@88AkUt1+<ccyjZ35_Dnl}44_M4y7UneO3|@}DMH289s$E5xk&6ZtW**@<xwAq7surZQKD)No(|-FafT88$t*ITU;ou;LvQu|wBD$6%4+fmZe!grRwFLT
&N{x$JHUCgAKbBw{Wt8EQEGcPS(GAwcE`R9QYZ#QJ)6q;LQ9mS5zLaoYBK<b^dYqqbLK$xO?Jfd?58e)^+wTX__lnqrh7_TJ@ukJ;6@Pso!HV3?5Kfz)_pQk
qA*zwuRA|VLfw~Jnvc2|l=O~Pr><dCP;&MXeFUDUV0c8{tjoiXgR`7dL#hUb3o7zUMUr$G*k-SeT4yT{Ym$B<|3pjXJ`=33wBG-^*Xfoq1AfPmIb)l3$-x3=
cDedzXXAnYF}pn$D=<3|;R`P(AIQWh?~zUnFMy~(A*V!Lt=gKdh|KE90JGiL@{QZV6k1epjJ$isi!)%y(l&rxB$Jt&MiapjGfn{I;$a7q&KEj#MOC_*4(5uW
fbuzYKj9>ogd^~#hZg5EL3*51ZIbAva8`4Cw6!K$TlTFYq%p!nn*Ed%h}VptbOT69pi`GcQ1RetO9>x>0DP+OyRC}OqOF=`!j?xV8S$@-J`J6D0}%hUBFGoa
&;T0ZS=!8X8lV|m<Db@F+GM^-*{ZZ$f>@PklBDtVgxm0^^riRhdJU2n=?w}if2~H_d}?aLI~r|ku*P~9g|dm*I|NOkfHtVymPK;rPrKSLFX*qf;o<_alO6=~
%uS8IM<Y1Sx;G9QiQ}P_HEmuH=7LYDQ*YhJY9s8&V8v2{uc={y7S=4`{1Oj}(7qF^hnRv_75!@4S*R5su_{=7c0{K(tL?S{W4LWayn_F!d8hRm`Gna%)~ESA
79PsLCmYL2wvc8lhe+`RnRr_N=xKG1rK_fL=ExFpqM6D5U@%w^(7I1>{}|IEWFa&xpveiRhOCAyBfbYmn)vSQo=a89SkTIdc-ODiI_!sW)TG(}V%7eaEIIxw
l61OMI^d~EEVp^%K+{I39}Ftp=Pp{qREjz!v9<&}Ws@k;xNX}CD~L^v2!Nf&pn&vQrrqHN#J56sy|v5V_&v#@r8pLl264DV?QN?dREg212$6Y#A=g6$G)IdT
Q7D=fp>O{>cQG=MX7F4}clSOG&jWXOrJNpAMmrE;3cO;K0x#J-MC_dG6~4?Brv&U*;o3FksZdFY$z2Z!h3Y>G%@sM2GdZ3jSc<tJKz4?vVaP_Iy2Kk-pXtnt
G0@qosfy~rTXpPDEHjYKkAq7oK=6uqwUr_6Vg0&O6UH->%<d4;Nb8;hg6}vsA-g#<oj%|I_&9a5pU{;yvBkFx7jS~?ZgZbrXPqC*BpC>TLdSTX7O7QGv#!X#
AbDB5X)SJwA3gA#op@Bh-r2wIucz(2m?{rpY=&d><y~<0Nt-_`QeWXU7w_Q37e;8EdkKz6k#&sxTXoDM*=RA5q+EhD#nCYRo@{REyf`{C>f;L~rKyBHe^=D2
C#Z6Q-fSi614>ZbCS2ENQgw~oLV3znWLf!;<4q$l*Gms{h;+wkbGu0*Xu1G%MElQNKIO*@7|dg)hV(8Se0J_`WQ3p`QBa(b-i^TU%$25ZINtDl7)-r<Ob-}*
fFzzJdpbu8$AA^8e3tBNO38-T0nN5_mXlF$OsxwvT0llLvjcRxFCF4{9fv=;exhc@5Iv(ikoY>=5ciZ{lCnh@ho0<EWvEY2C=t01?#%oz{PNW-&Kn;QyW%KL
TD3Q_(;Sp9zgr5RhY<6dUD__d;*A0Oj5Ym;a(n+4+-!BWM*T6Q;s|ad({F@KrGqs;HkSqcGI8Rt2JML5%-j1)`J2`rKotYe_#ZtxNon}}e}xhyBb|>=;J+x2
({5r`$Z_n6TyIyP(5Q~}xQ+>vvx=B;gapc;OIF98c}OzxbsFh?BgYG1^F4Q0$}zuTYp@S6-yA|3^(%9W3dIad`0)|lgh#Hm-o~QQW%~(7@1p>=Md6Yx2Y<<1
!z{ba`e!Fu6+!34bzAsLyuZ*+b(Y&T^^Ky6bN)5c3Jb7<M*oy_n}TFcD|Xmgj=eFsKosZfg8K;px5C-#HOKq+^0U!F_lTe9FhMh{g4Z$dQ6VJHO!|}_|K{cs
bP}q(nM+LhC{iQf+rwFRu__>lAiHLzhkvJ2WpMNrXeS#dtaCH6FpMvu9<L%kur-FT3#q#2p1j;_l)W>VJwUEc!>P_z{$Vl2(H{@=D22Zol;CJ+zu_X`pBH9C
4X)azNrayddJ9KAzIOb<w=Z$1PZ)+Tj9rm-|CWkUI0ZrGzbhPU{^mAmfp|_?^ckW*)=*=sA6(%U4Kr)J%S*`6ixdx|2Iedy*+pXEK*(3|BqSPHx>VHrOJGeZ
VFf^@Qrg-o)T-CRVAOFLLLPDp-wZOpHwt$N7r&1te(I9AlvZQ==S&rsKU4lP-Z5?O6-UPp*l2==pH^6C=qf&wD-T_%{>{0mR1%%?U6aaC&5~}X19R(En&%?Y
>=xqHtDLoF(?oDiXj&FzSDNZOg{Rr5@QDd8%hz~d(6z)rTkq(Px{iDAzM12e+!d43bnKa7hTWC&iW&`hmw7vZJAAxhx9hcA>2*)IIx)J3;X@-wOc{oB0sJSe
F~z5iwGK<J7ZyQHPI7Iy)*dL<mQeeJ`c^04_>e!Jm0L&19h!<)b#@tIf?=uYnU5~Y%!BsfH~z?p>7&Dy8L%@vvYtmf#8EpJdja=>p7XW2KrmWFAi4CY0eF7G
pcCf#nKzF0R4(CgC6Ku7nR#&Kc4{6|(r*{uiY13st%CIzW*~F!+~atH)A%4C`o8Ls#ThH+bhvDpKnu+p_k)RKl41eFx`-ULFWz|Ai3)1^!C2}G#r#ecw~Y(*
J7=-9gL7?ty7VFOB&W&YDk6}`g`df&I87tA6N#ue1f>Fzc%0jf3g-TL!LdeR=DIrtYek-@MbhUx7hmO)tkKX6xz|davlx8QN)L#?S=C$PNJ=)qs^zq6!J=#6
4}S*MEO9)Vs221JBl}tMPgN<CVb#I?!4i8^br&LP?Js_~<=^YoxQ?OLfDRr3*o?+%NeBGcoT^1ltf7XbLC4;y5vFsD-*CT;14WAp<VRu%|3%a4{GvIWlalee
bhMQq)R*PFW%S_36BnZ!1N~Xk3S@M#3IYs`#JEs{vCkOD+4BCfwDTKu0sB@`1e^PGr#tI7WI};EooH0Fc`Q7}`$|kC>M1dc=6eF@ND&4khs|h8v(tSyyxt>P
NVt)dyN>#qb#9L9HuMD8Q+Lx!C0y!8QMX1}5*_&BR*tAyl@dFEuq_K6*p_JQUhD^^n@xmN=c{>AU$_8*DL&-NuUNbpBp_?@d>$0!l0mGnDPo*Ux?=i@!=fBp
?kWUk5HEJ+Yq^pu3>^VEdmJ;JZdbRfF9oUzf<xm~qMHQwQo%@J@WmNXLCDVeMY!@^gFB-OSoEMAU5CG;C_juERhr2sgrzSJsJuU$93kt`B8qcs@zR3vXM>Rq
@}i^j6Q9IYZxUSW+G6?^!}w$uw@QcScM4)e+`6BqLDS%a?qq{X2&)Io{w)8fJd!N9MNP=O9Jt9fMkJUAs}RhouEe6D!#>4@d8v3UXiD|rfxg3Sex_I}ff6mE
NeRv^iZ;I0x#rl!hwk}*0xWd+d6J3japQyGFx{&>Cm`+)_CnYLBb>jzxzzGRqH|*p7r7Ak6~w*l@DHIBs6-gtoj9(0#6@W=lnnh`6h2J4G$+RJZ1RtG$LA2!
UWMBkn27fkqD0!J3ytEHnG!T`V}2h{RHJqa#URXK>Rg^eH!&B*T;5nIP=k6AxK&V*hNP_!DuWlkAzp~tq20M&GX{w^z0R22CU;v(^3t~jNEpxZn3|*??`X3%
mP!WpsB*ZoW(<E_`C<iWz3JC{!ro2n2;*E{Du5MU7AXy_)I)*IZd?UKTYg!CK)A7&f(Lz(4Z+ltqf|XngZH~8Th%|bsw#c--ZVRyC{``{|C`}zs>XgfPU4%i
i8Ao#s5I@RgauAlXF*MZn))ZXX#jv^U2Mhj9sbLdP9O(GsbDda<+&KIUnwS`BOV!1x3arpDtG=107B(WrhxOGRp@d%&E0iZl{Ade$74{L(rNJtJ>ir}$ad=O
xZ_P88`*R*(=9$2vid`SA%5HWSjOF}s@YWtcXeVoe2Jx;|Dy)V>p$({ziMbU|Mz*91?1fgy~u}KHXQ-e{04Gh@<imStW@$Vm?_*egWYWDBUgP#9b?0#@~I_G
Zt**C_Z@o7yRY>3LC@x13EO#!p{rN()+7U--1T+}Ugk0Jtjm*ubmbC@<PMtq*a3N3mp34xgtVK}8ziAo18ms*jm(zvyz^R1^4uxLK>#IjOQ@K|94|3XyP*3J
Bm0EMfb@^CT)6L;0VP9z_0=_;Rpao}ccRGI@q3Mf-`0xZ30{(JXM9O0&Li=%h*alx&uN>u`dX~pXTHGR>jT8VGy73>rWL(Yp{=xpgw;yNnt7VxnsE;fV+NlB
SVxVh(!{=0&uQ&F=6~9C<E;Pg1d;_uuRg4^VO3S}<SAXhj<N8yE4%^ke6Io?f_qpN9(G{-2&$r9vB@kxv&nm<pumUh!uFZ7%dj2Ta6BBADdv5EZEDg^tMf*N
=W-nViZd70FhJEiNPWisK%2l+@J*&H!k}i!syU$vn=l4W_)>HY-l;va1O=X1qSn%JiEVnX$!(cy9`;QnyU7GQdc7oNiIM}1hhf$#OqfCm6wPy|qQ>YqVBWma
{b@+dDY|W4%-~sRzF3D;6my%|!f|>``&c1l9!4FRuUHNT#^6d{F;jA<1kipx=vaMBBrRSt-D6=wOP5*mfjuM%#h*6KOB?tOf7Lq={Z&5lcVM6%G}TqtkFBn!
O104H+ClV{2YLWA^0VNp=Z}o&a>DC?O!5BSIxRFKca|PjDeD{%!Kx4!l;io0xN9Ou03JqSMs=OdOdL^Uht0NfP<c2~3Md2khZFaK3ML{!wr47+{eL*^IiB1k
{w-z|5UAX3&KNpD<U;+zKCtuueb^u6j>|TzG|q5stRVHgw>=MV>3r?#jz991dF&993-=`j6GN<uS!A(WjRkQJ16hU4h118NGzyQGv&7kNSey_=8p`hLk*eP+
@4}#$==W{gm};8n;N(DlAk4&dlT#hVWdxklM_8d_tlT^KWBv0o`NdV6j;{2`5@p0?Q3;&zPW%CB{y$puf30sNX(EuU`Ne&phW43q)RJ&ZF2!7pbmrOuWLm&x
Pj{1`E8UA{w5{%+%tWEq{9ILvHU$-P!9+A(fs__~xZBRcFu37Cr5L-I*aO-?E~8IS91QB?<;3&n9~-(O2EiH*o`=Lar~rmZ3?M7FflLR=g#M#Re)rNj?!L~2
Oe;k^l9*|xgxGY#nJx*>A;~=uPS8|T1`3e@-%RF>g~?Dz2r@z{4*pA%7=)mzX?sjXTjm*v>d*)0ZaYJkdtk(i(ZUxig`1p>qJ)p)d&Ira*`Fn<<P)ia-HnAD
gO{%_to>!tPN+mO+YT{Fw2+NFKNGBoG#cHr<Q1lKz%4B3L{Y<bM59gZd5!^E6d<h>1`;tZ-~p<GGEZd5dqw7-j(q0<D7lw{7yr!)SS_?{10@^%+;kb*2uJKT
Wn>3rHP(<%W4w;Gv_hfMJS|xn9MeGX1ZpWwlclk=IivO(Mnup-jlPx7sE@1(8IS<at-k=VARCSDngb~x^?^4D8BS}tqTG1+-(d++hV;N1#f2Br`XP{;Hbp<B
W41ZB>Bo^wJ&PbgYp&3hoaMKLJ&G6hRv9HW%^Mi#JjE~RES&Yx_+lG~1rwQvuW=P0<Fa6?CyaG7cqv55kiqDEdzj)T&Le$}IWSmc9ztisPb5|5KDd?V5a{<l
5x6Q6bzzZ%V$o|dJR6o^mkme6<h54}tVw5cl*7!FikLJtJL9bV@N$t}4g$JIND}zhHlhUHcQG17WWZu8mk$1bWw07Xm{%wlx&YLfUfHplj!V}4wzP8L{}~i|
NZo60>h{q3k?vWv3JcvpgenDacK(1gm+R6_oL_XkjhG-LSYq{eybhE3NFG_df!*X45{P0+NzHp1P9fYsNRG82nbqgi#RK(1gPXGj)Wz5QF!q+;6y5>>Wk!20
T1*`W4YgZ)?XJTWBE=bT283dtqbGI<fn+Z=n-8C#a@?l+&jEJua;7a{@8j{Ypsr$l&M<4T&=B948cojw&Fxr*rUK+N3e;p1gopCpASFlO_Dl3)F!VgI^K=Qr
poZai>svD<vyUew?<wDAgP_cPYV#!3`M+$?HW{vhs9phUU@`ZXQwl#|wouqTOQ6!r^+kaeYcfemsam|QU6EJ%Jp|$-?f0mVuA)CO8f6FSY1sL<B5=CFN2wbn
y_oXR{L=>jUHvOhqUQ+!iiLwX$zd${?U5|Ai=OSPZ8NMtDm<dudA^7r;R#T=>uxi$1T@dgFmcHS%XPqu|D)npcwuT>{(Zx&D7K2kH3C#lF-m!EW~{g_Qk05#
x7Ki&(DA&I+gcPoHas6H-~c5%27$7F1IRUV(_0-`!Z`JdLVD&L2?%qWtR|19vv9=&LL(2#B(b3=w$pe**-ZK;Ueej(eUXf|9gqT#n&~=P&Gc)eT3lYLb=~7P
cV;%CcI<N=aUz~}q)s%{TIAq`&zlxN`rwFLV9i8C(i&z)R3goKw$H3dx$TIW>%|BeXgLQqEDkA*R=GjTisKyGRzMsS3h*J;mxnU>5au~yD#8`&&uSIGOCrGP
)d+nqC0lRKxo`J6QNTge=Z+~cZypdwx1we<`>#6kj8~jlF!b?{$B74vae&_0JJWcG)Y`nS?^F_BwO){hL}Zo^13lGhPr0g?)b6cP|E6gzf43X_j_0`dyiE3E
RfTY^4i_88ms(667)1$Ecc^3T42JjXTE_)x9j)&_4&9GhW;3%IlGJ8a2H8>c=e61h+Kc>y4`GgNw3tDQKT9qgP+)129bk51?XT#dhRqYFxr51!w_jSv536T>
Q)RjAOGvccrr913W1`)v{0^#BDqm^UzTGwp0aA7I)Mc%diz85HoQ~KnV5k%?C)rOYTP9qal^u7B1BIQ($^Y^j+xZT#oZJ*lvVy=5pKA=N<SV0HIhcl2`x@N+
FhC~Ke_-6C2^(%CoC41<^C%@;C1Ty<cog%TF!atlXes~)w~n|o(v~eq2jTGKv1!jOED>F06yg9wNalxyC9EI0>Zr{(a0_ydxI+RQu^mtFsvr(4f(yI-up)k|
ZMz@Jm>)3Ox&au_^oc3s8@Ja9CklsWP9wf~|C1;?UBwIGgn+4j>~PpxU2CF#Rw}SX2#s<T%5!&>izw~g(<u>es`rTr?5@>yORjs!cU7Kze#1RTEcf4{_!CE&
GWd4le&82hr(l*Fo;e3bGi@)Sgsb-U-3>{CSrEu|gA+L#p|2n+Ysd?S-5JyS^b1FFysM)@3_klYrRkES__xBtnW4G8u)ke5EihPF{L&Ow7r%o}sAIrBO*s^-
c*5AJZ4<CPZy*<Wa0?4RJKmD;cNz;?v_jsmfTq5I!RgYF2CRWg#~YOTL%(S|b=VErM6nMkXk-v>lBGKT3dqW+;cNI-wmnya@0eBSx?LK+`6Ui;21NPiqpJQA
r_v-j3vCJ+%1J9?v;TUKEGLd>QIJ}Z*jJn{iTmisG06`C50x@%tmgG@!&LG`n#HB^8pr?g;5q}KMTui#?l{jp-^uWi9voN#&Lm12(?Wpw@Fp6FvhOxk3C~TW
dwNXe6_cG~j~AyLEHMWH{-p1cEDs0DMXy9xBnSD6UOWW^*1e@+lfICteqN_7&wi5w%uY!}y0ofLhrSuuM9_GTa!}xYt))e^`JsJ91iA3XYa3#~PK(Axlhy{L
lV#KAs-D7z5fswC_m{N!e5E%mz{yDXsP^Bn;`wi9jkVd7KwV1SkXuz_p$t(cC|dJ+NxKfl5Eo)e#%MTDsSW7i2h)Sfr!2u&eFyAGM&t}x#t4g0@lF;#rQr7#
0#QC5(oh<@5~TRJI)92G%)Fe=56nY~TY17@RMK5WdY^rRwrrAN`q``PjtHDm%x3_lg6jrf|9W3mSx_dvx{+PTM^|YNs(cAL8$~`$N<7ac8T*@$WW+vO!WVv?
Kd8y>_E&|D&q@qH;%=Bk?ML^|z~z5FgFafJE-RogC9{2|{(-4*qwrmw>ry6ZTQsH90dumPah3gk7<E!fj=0S&DicRQ5PqMJO;j#-r&qZkEjTqThF`t8jG0eH
J^=Ct;0tzEaJ^I`7GXAWQ}VAg2P?igS5A)kEQs^(?@w1(*W>{Yi!jx%n2SLSC4z~c)AopK;~F}RE6HK#eFD%_USR-DXiy<}@4^<?F9#h#03Z>Tp*NB8Q+&>W
Hj7)&6B|djz?k7Y4BtjEA-VSYq0P~iLbyN|m?X#r%up0b^vr4D2u8Mn^$OZ5=5gj~`L@ME9lMDtNCK`P^riuYvy@kRbkN_D4E+X4RAg)B|NlLf=0H*@@5sx-
6OJ5uNB_n15y}=mZ#j~cweX~a94dJs_%!Ec@g~TwGGm?Z6mG4sZbqx(7>q#A9mX<f{PTeSS<azmK`;$uv%Er9C!ud5Dmi(MIbML)n1c)b^aGvy4Zh6=uPs`>
+n5?72I0bunbvG*665e)(rxJBTDw&HdyQ44LUxK9hvp=F;DMdCU4z7By!T!4v*J~o?oz{P|HFi@56A%lbMjg$^V7L+lnzDxf}p>%c+5wS{s<hEsh#9#x1-TG
V1X9s*+Z@RB#BT&B9YfGqXkyg=#zCNWMnOG`Gto=pwiv^<h)X{ENn>Kqt-8Bi4WDB#)_EAIvvwBcv;l>&FZ^}`Q&<527T_{KQnTnvZAUv+|3SAmMN2dRV&Ir
HQQ6>t2?kqkaNMk;T&^rn1UC?m;~N@F20zEIo~Rn{LHm8dYb4Rwz@2H7sVVP17Fw(2I2shd13!|J{?z5<P4nsN<_}?CT{d!`JGC=w4Vo?1~>?y96KMdU842m
8)l3$XJEO@cbG)4`7M37qj_;4-?}a{wPvFzB|*msR;j?!+V)x|L6Fa<=Zej_h($stg0<9icxss2RG_-wpC<Qc%zteqPka0Btxv}JlGhOMD}VmKfd*T7-_vUl
pref-Lk0-y>62ExtUSOQ_kQla3FpUm?+kVM@r>q}kd~4}(2>aO*VepfTGrbSB^}$BM9%DCE8W;gvh6nRcLF@D<lAK_I!_7ePJZuDqQcygH<QeojejoXq}De?
=KKiXOb6nCQ#YpN*!#&Z4-P(sM`1BW%dGt3wcg<zF;t6lWnK3HTY0u*&NMk+Nng*4NFu_DRgP~6uWJfaFQ7F-U!S06b-LaHo=82=f<U(D?21>+iFG+IeQam@
B`Axf+>0<p<S5w@j`uh>fEonji#5R>*Sj#)Px&_yLG?weLZm?vzz&H4aQw=OJ*p|%ia_|fO8M*hR|gS?u7gAR&e*_<m%LC9tMfrN1p#=n1_rg7??kz9<Gkvh
#HF-g+IUKg<i%rhadx!0&G;3&;U438*FkiCV@F+;tGC>kkr(Nfkl6Chc?$<h*Rtq#;0h(&zz8~~4aU@jtE(E)lGSjjeIg{O9{x>qQM+RjF>1`2ro3~06aF4t
Gqbf6Ab%Zm;0@E*(E>oaKL5u15=l$1aqepc4s;D2^Z{*SNvwmu!JorYA(T(I4z;q}?x9MvYcTq8e1^#FSdPU=*svLlS6VWsI3c7PBr&?euWZxNj3ODEUD%)-
*RRdv{w!+jX7Hl7_lXhb{#EGx<=&9vpS3aA((nJbB5G-<%pd^r_rayV(VY8-2>v9@o&j6(?v4~zk=61w*52l`E>&TWvLN0^WAd9M&}j6Fy(HdJ5I~%pv7xCd
GV&rSMZ6`5&(A0gfdDf%a5Qf_(P&->QV67)y-@9k7|@};jjAy<Eguz!N-D=5pilzkYTPumCMWrJgMpL$q!6Mv%4>}GdOI@d!2(MMHubwFKD7ZzA&zh=_GCM*
cEkFnF8G(A|9XK!kj=9SN9(bxLEDQ<Vghj&vQDE5$sqHa{(-8^1oO*2<a<?y0FNyH^gC`}Ra&4gJ$t5Vg#uK%)&EWxE{-Xn_#q|lkwScJrqfr2K<?p$0J);g
*C<8C-$~}BtKKVJclZ+QE+S0>O-)e$@BN**uXo;fu;jEvF^(PtePNn7Y#%@uvFW|R)$MX6k6}Bo9=tX6WTjqoJw$Xd(m7RnxF`&N!lkcvWse_K-aIisF4+9F
eHd4^2+pD%EmgnzYK}1@wC1*rp`C*W0R_Z|IT9N(s_!`mzO%?uP=GsnyM(NwE@uY!JxoAH!3An=IM6tNn+YzFTQi|*npt-~ny$76gTi+mbpkW$lb9E<aQ5-~
jQ&Wezzm28@@F}@A;@sBM}t#QIPxHy;CD!mc=NMdk<O##gOLW87DL=$OegbGS)P8DVPJa+kte$FK~Gn3EVZ8i_c8=e96&_?2qkyk2wPr=W;TbCh=u98<WfiE
)<V?Pp3?Q*u+Sl8)*U1qZoTKWaJD97Ae&X)x<Khroxk}v854P}xp(#}*?~R3Y>K<Du!LZ|p4!WLS!gWO)dd3MFxRR}b0x|YLnpNL@DLsGbxgmQ&f7!=%CfnJ
QLg51IZG_upCVG|P`8QUfBMbxwq@<hlz2=jTlZ<*-ouK)xcn2I%$NW8{AO*MH-A~*N16!Ft#C&^(eg#tJ}`ETLg;~mM@ClXQ^_tI$kDLkP{)YAK6%5@lqmd~
ln~J?(IzNZ?LG;G0J5$3D5o9_7ixf`87D(Y2)5I3K}zSUncK)Dfw_pAE$RJ+D^1bv)n3?oeMW4&lq$S>3%6eBd+Nq8uZ`zSFz!8>-ZVr+yxT_FFb9K?!^__S
iV;007GhW{tk}`}!jibk3!5UpDv_<=$R+2_)ASHIKkMbF{GxbvY^z}TgAtWHHT8uUX5M-k6cPd5i^cY%K^c0R=B)%&+=7dNUJog2cAg?y5`{&Vxk5S_^{aVt
`gUDWHwdw*;20%40P2}4W`@xTp#qK191i?&t@+G#>0dC_Bu$?DkDpGs)e345g>g=&kXj5^4_x*IC4J^%I2Z5teIB#jR6C3S9^#pC+c~u*VA8Pfs+>i|s@xOh
YpuumFrFM{Qdg~MT5deWFAJVUd0wrG&!ouv>!n1tKwygJUxi@}gPQl5*xPQ|euStfIP0~J;w(4l5)E?@>kx763UVy4(Uds5RLTJ2B0Uojt%Xb=lqPoKVQuMR
v&*owas*|&s_>yAcez-O+Zc!rt9r?yNYGH1H0HqWUw}6qNL#w!^7Q2+eQ!RJs8~c}fcX0YP)5ov-!?@k@L?|89j6wj&1q&ke?{!zWeO5}0T=t*UQE$!p5gOn
t6m=u7g$}eF+V_XFC*Nx{7V|7^CejE%Zr2CKU;d{w=w4=;wDf-qX#>Yz3x|^@7w;8aR(J5qQ0=iXo(tyi5r&*)T8c(n53T6?sf&rWCzBrH|%-F&OIF?t%#KF
=n$0J%COvbg<VX(XEyFaq+O}>(}l55ey{WU>-@T>nPm8owJ`ezMZIWppKM#8mf5Kq$G@NI&~V(P=vZzBgIh~<FwhLmzEvL_pJ6;dRBb=}{TqzT&VJ}=M9tOd
L;Ed5l+*wxF#n&iq`b+w^8x~_l#Oifmn_uXFCx1_)Pt6BCNJ^+opK!5hV$yjBqeUra<Cf-h4*wVI&32Mjd{1J5I2?qtzDX{YLC#eFHKoz4#p0~(-G?wpr7>d
)U{4rV|MV+CXfrf)PSg)SG;6Gs3cTr9jl9b4=RL;za1P2eY(UA+Iipumj28eETy3CeC@Fj^>D^pRZ-~Zk0mswaY?J|HTMN_aLsN>r7yS@J7M-i{%*{%9UjDf
r}_v3232n_Q2SKVbD5d%&b*`qeag4(#LU)@`q)PH`yxPlv!r0DCC>gQn25aoWl%5Y!1wHdzqovu-;x6x;ov5{)S101|EbnK>J6J9yX^Ngp1Sr8s#nG3nyH|Y
d(Szy0ZWSDo5M~rOT_@Q7!u^7Kg2GduI(-?&^eMY?6UV;8dKRD3|ldFs(QVqR6nH#tx!;|BU`bOleF2;b+5;}%o+9dN4gzn4tLHoy>|Iy@GuCRunz@5)mToQ
Go@X^;oHs>D(qpWA_Lf)4e>x<)A6!clM&*Rms=5CMvi?Ncan%Y>)2^+sAihqmN-gw^zZnum_{1T@^J|ZqThyK9q=b@6DQR|;zzsNAkvkHG8#Cbu?%t=kL6cE
jWLO*zON;K3t}VxA|J9Q%<#PjkuIVE0@-GYZCSkPUb|=rbrT<A>ix%tpel>(T&2187H^X!#(T_+sS^WErA??@H=7XsXF}R>>ZE)B)EFKZ94?iBR_EM^O+0&9
zVZDjepVfXWgfS0kr4)dhYWTDY3;a3PZ02t(n+Y=o!`Wr4=Hws$iDvd%L1V;0ox>84><YEc+}^_Ls=h^feKeMfj%Qxc%VAj<xaKd;tU*0kW0bAtY$H*v(4eZ
|L#hFdo){*v!3F1AA(8<OiK~*hvNT96d=T}|ExJgAMsu>OfGQB$;D6E@h&a}x;A~?96u#z!OMovHM_++!p2-6+K0fa(gF05oK9&R0sc3-gpPu4rP~TiiF_Au
J~=ODhmK4_v@mez1o+kt`Z|Q?P}8*qbELPOHHBW+5XKaxd$Wxv4)hU$95w+bU6ctfSSi9rz!N~=V5T!GjrNMA!CX|iVp2kD_#tUQ9KAmHvUJN2SRL|m8P?0N
H4lshM3b)zG4|Bs5~^^K_FN6noqJ}GrId1mSbAvPwy8Ki>@N07#)Tyu6w-CnWSTc8@vRLIJ(^QaWmcmlJKcK{4ohK<NerM9rf2?_^)cB<)|;;JM07Cp1#*%F
Vy%QKe>tVt4Unc5m_7T&m}nw$*&&MupnMh7bi#ckCC)WLU~x&K*CyS=am&SD7SHqq%lKGogqD#l#LT+>P*0>DRLckd2=o}G6JiGRz`2OJk`XGcg%37Q5`A1x
e7yCcW9NBgL`S&EO6BOBQudPv-%ikc;e&Hu>q5R8s23k*x{o6mn`5~R)k=M-C~Q-9JggHKYuy1KkHM^^u&8Pumi-+n<Hem=?ZA=txttKU8^s|eC*Rs2<^AR^
fhP{5mT7RO2AFO)O_jOvQ<|R10a3{q5`OdwbrYOr!)jv&w;d`D%J@0XqSv*3o<5=(YGu!!nr{Z%{wpk~DpxabQc(O)TK!1!%K8^9x1Mt!;7xhdiTZM;40x8D
d%m@}MPR>*chA;Oxi3*g?2eBPb*<^2fXzeF0pKRX_=ag6J@ZX@d>)}-npjB!1y{icD6*ABDvkSVF*R&FU=L$wkBDw>hD2;Cxi$#>v+;_NeQIZaXEBBHbk~I5
_ri3QPW(gOmarL&_<$5#=IwRZromEaXGNxCV#NC8w&!V_{pc^|O&AfaqhQp-o@K_YJs$yqG7WR{L~~GlPp4k$Rt+3_JlPWq(pqR-$Pj)OhY3*+c)W_008yfz
*3cADVSG>+Q))MQW{3J?&WMa@1cRbcA?ns7#Xp%=o(EL3%)OcU*^$=sS><Qh?C#=pjBsR@g*6*{swGrW+roRA2x6F)fl{gbgZCZmkf={3De67^oo%)x|Il=a
d7V)5*yXksJNF9>9tUk2-0q17PKR)dqDki9ai6w39V2UVxJ1Gl@|@B(yM>D|@KKv63Ya2*K&hWTSt!8bYnLWa3ypfIT`HVizmw<np8JHyWtYGyA9W*~5BdNL
!)U8Y<(oXs&mxT5j**pjIf?fj9!vP|fcep!WSnTIXNmykni<as5YCaM=Agu9(`Z@|IW$UW4+E8#)EErlf03_hlqeSOEyRty_n?9!uCY)X7@PY$30fkarW<;h
o8_u*7@bTGmlSb#QiW|#zHpA>lWIfe_Po<r#{>%rUH67xmltq>$`z;Jwb(j&<YUGkZqu_%@H3hzcG$d_DrFoN7w+fY)Isw8<l1Kd2{WWnwRO@{n;yD}HcRAN
`oUjQICDf$RP0G257O4fBbzCylZkEo6N8lSmRQd{@B1>2sKw#IG>S_b@iEcLZS65c88cEbS_x@4-E=}Pi-Q}Vjyv2B-%pWi43=M+OqMSjEel!Xhl@|-lh(&P
-_n=h(+EN6cvrCCOx{tedIwCJYeI8?gxCTK=OWR|a0A-+`oQ+avb|3Sxz<$vBx;Le?-DObN`v-3fE?7A!v;yXHqd0t%7+X@{8mZ1f{x3kVphx8<l+k$uLpa9
%Nc&t<a63p6v`wuKCZaoihNZ*z5<XG@e}gc{0l6ZpC_Y%T!yo?ElfORv^y$#Gh|HcEh;dp?{J@~{^WQ%qJ}z$d@1Z9BEWTmL?S`nX+M;o-2Cxa2uQeo8C#4K
GOr%ux*6}2;Kqx2dLmpvE|{XFZTr~o5ti&TBZLpU@BRQGS72XPug{+aAc@Sp8wkZgLc?sQD@BMx3O#}@nC#uIB0DX|YIS=)P*KfHD7wOrD~j4e^-Y*HFC~)U
8fh(bdVN_+YeKbIwZ`PQ47aYjM7JtcOZOyUvVC01!y4QwsvTaK!(DUQcg$%5>IfN#@In6|>$1ktn9b%+QKq)x+Nkq9s?9Q$Lr`q4Pf}_|o!il>CYfSU12`ze
7C@pv4^S&rHZy{;Grc|Huwe;=UVZh64Vz7?!CUQFu5s?((mD=$d;@X!vVI>vc#zEyp>x2#QSu0oo$u6HQ*(3*vp+<>yCiQWy@Irr*3ZxCFlO!#V8TlFAi173
sS0Uu4=EJLI=ePtsqj}ocX!9J?RJ5V(~i%NbSA<$x15FLL<cT*Yc|-(gDGC2NLzL%jemfDBA3k=8$G2y;(r;EF#BOYGN6m}<Df9*W!#p1U*GYQQ5!a+?L|+A
zs8h^7gzJSFT;SG>IOXd^t|^FB#WAT@F#buYb&f<t25QNR^B(5?wnk|B~}Jv5syi1m}M(k^n+nRPu1{i(`7Q!kypf)Jv#=LfaQ0>(f6kgU~t-R@KB&_aJnAn
W}r`c{UY=(`fWKgG`=;))yaou=46;<bMSjJSX*&h2vDu<tJe0mz-G&@ZM`j+_#W^2#x)Wbn^K&%X&Nlr&)1dAv~#g*Q8x^9{`b31jv!sqN2~`>9(rh{iT>e$
@>c<oqpBgw?U3(Zqh*~obUjF1tjI|zTcJ+J$EM{6S}e&J9vLu0F=P3f{onfChE`rLx#AO2{_#YyRTbkZ{2OBP+d}BK8@0(6f$_zO^X5t0XeDr)9|DJ=DfCgR
?ZrOhKHlu*N974<^?F-=tFg($&cS)a^{I&w(Hg0?jUi3cc|^ww*kmy%Rmy9kSV^KR-{`-!2+BYuYqsDu0?#1WyIm^lv)C6X5z|(^Ja-SYVRchaW&>FX-|A|R
LqBLck(OvqBb)iXHbVku6~UZ84Y)x>JV<wK=WP^@SNe*Pk(yw6)8BRpcu~*2deUv-qRd15&0>d=@igtejH42&=}9S^etsT%m_V35^@e`ti;h40@4z|iz<W=k
pc$2U9mz1r>%aM3ovA}yIJU<|-(9QDSCs-qxMAuQVLhaNt3Eu6rov+==}V{SsCNyVz>fWZnB;~|{Q0k6IdVxpS)P3IGk8@;jZNPp!vvTnX#wU9fE`Jz5<zfi
JDecpMN~bYrS~m5F6E)vd!y|+Mi1=Ib`qQMZckR!Cjwv&UPF&oaEDeE$yGB}_||LZZo9rY){c5ZNxVfOIzMZe^K%~u6>4EGYmQd`y7;*iwiiMaWL{BW9AU7D
2&2V{bAIj~5DSTJh_-s7fv9i?#t3=(*-H{jL8cNTEzA_PtVngrnHULyCvm2{?1mwT*kQUlX_{AFUHxjju0(8%^8iohi!Zi0uC81W*b6q6Is64n^Cdn;QJWjV
9T1IleY%(?`pJA-j|9NN5}rTG>=xAi(mjxrs1WZzx*-kQ5gaXr$nb8s1_;ovV@rs*gaE7+@0R{T%8wqx9khMy06)Qh$Ay4P7{X4h87OLg`R>|;<s9LO^k280
j{y<A<0NVDH$s+t)qNRU-uP3N_+HAGVSgM1G8!>GC;0S0sfK;4^8Z%;*<xlazbY}0_1ZA-MVHv_B<b8mzmB(Z_dr@PQ4|(V?KpFu6LRAEck7W}dulT-KV<eh
D@Mv~i050+0$f5M;RY<~nIBt}C*d-sR|H^BhEc$W=&c~{Vs*EJxSk2D`FnQ5zD8MuT%Kecp19?wH-cSza=UAD)b>@CALtN@C?Vr1g6*B2e3kLWV2FL|lTqbh
z7M1QP9~2}(e)od07Xh=e9c#e?r<#St?1eY2piW$O#ibsDNl>DYc=E1&*D=jNqzrZ0@Z@eW3|~``zf3*dNt3|CnGZWzh~!S4NTJmKjlM%)X?<7*^~5Ju6@%P
l+wqn6%8l$yXr#qlBZEoW%kE^wNq4>1(#fXFA!(jNwC2@^rcuygtCk;Nn>=FXfM9bJujs+s`8L7?W(BwNrpi@>1H>#=obJjlykv%MBs<wN|Q`5W5cb?nvZX}
n7Ca0a|-L>m<q3gb~+)u5F`+}JU*J3LZHfIOzP=TP+cG=-q(so%xf`Y2FA!|97am+W{t#mdm6$kjOEL2Wm!?b$cH`|C-Hsyn@C#kT5MIuh~V$<>6vv$76PKq
F_n5QjL0Yxo;L)K+Mbgt*x9((il4d}#XA&D|L4SQA?ixwFr>!E`jmlRoi=PvsIc!mH}bS&YC9{mhb2rgXy%y8ArVADAS6QO=@1mL!Zd7=WNJZ2W7S*}FoPlq
K=Dj5DTUG8x{o7?u&;!1h>ja*igQQ=#72<5zS#M7@&x$Lk1Pxps&u8}NLU=@i``VE4KeLMdNof{S%dRmI2OCEh(I|P%7zjDbIM8qibuyIg};M&=YK1|teEFI
yuD*~J7CaW;E$cC6X?(!o%MZ|p=fI!zEGiqkTM2%cJC{bB5Xb9t+S#D30D#bw~DOFS&7DU-$D$D%(<nFGYWti?_qG@M#qO|dzpb{bN0vk#mATxjy(C)|6zKw
_^SYoskL%IB3)depYvoW5a6@8u+<%kV|-nkR4}%cv{VS3ruG>>8CFWXY9jkR=gf9Kmm2ZrI~C6w>U?yCQaH7=%eoJVnqe32)aM$NJu4d3di6XN+F3TjQUpD>
?ugSN8F8+<P}m2pIi-i!=^FVPKVQ7&Mc04uW*0Fx$RE0<_WHgQ=^;4orPx?X#6OeUNr)%K8KkOwJ*A2%pHwCLV}?)v&udCj4Lx%hb-RDRa!n31q>^PDpMSH)
r5WZ<XX(}%E{T#Wuqy@@JvUas&d3{y>`r=2(<9*`Kx)tcs^qpyDs`%kUbI;NxW)4WoQ%`>)ES-zZtp&YZ&4RQgCtj|ttu4t;n{ZJ)4Gz@*8U74ro&@^@ncXj
$f>jY!o&onNNBAIWjKbrC~&4WXRLFkY?o6%Ry2_p2pBdeckx0_it3ZCnUfAOcyK*F?73$H_|Xl!7R)`ja8j>Zvhkq!Tu`e@{f8bMkuP+8y|uf-dP(znKWf$}
7hZm(7%6YDX=Ao7uI=FF#}7)m5BDcU3p5Gnu(?;OSvzt<AAl2g-lJ43ep^{R$XFW#?YM2?L*_#;S;FD{lE;5;BC2&Hf6HnA;fM|up5zuSbTi<@-dIB}dJljI
N+<&gO(;k+T$Wc@vIAqU7uc%J_41rxTJOldt0%ZMPMEJrI)~>;KVs-qG^;oMB+4~4P)1fyZfBDOzlFc2ds53<0o~CXQm&_+ajBAP2d3n-ge#(4QJ0F%UsQG$
{nYb#m84Aa($6zPp`-z2O-0yRTIwQgd~OU!B!s5W^PsCx-$o5X^|pj_Gd<7tQTov?9+U<%iOEW`o#zKdq`eMC-0uiNvkEA9MxPv61}5&3pwe`}*+W*XTi*==
CmSlKO)3RWkTjIu&RFB6lNAXQ6>tClb-So;hPj{{y~<pisQKOmr{f&GQtfP~)vOvkx~yKHCFRIm@!Afd4h(<s?2zOL;>(`6%`%BX62q6AA?Q}$Hv2bU)64@J
w)I!)0i*53?oD@6byH`5_#tTnAvx;npPjGWp!+Riafd2`dAD-JC2lU@V+FcwdLR8Y_~#y_9V%373DG5R;~-wZ_FgoHhuQTr_qnqp!QS3+G0KxUD;taX0M7tP
l)k~-;NBFt$hhRO&Y?Y<y-%7x!XZ$zbZ5HgGx@NDzE%vk9c$2Be=L0TfuYvhAi%2k79Ck7<*c|@elSY**oJBeKOmpE!2K7pU8LRAbRpew@CF#IHXF-B+{}aA
nYI#8r4_CO^R_;!<YaUQhHt2=Od}SLYF6%9spGsUf8fCzixlGgmVzh6DJF#=IaF`Q3QWsaCg&ATG1#Dl>Z;@-`qgW#LnCj=>8^_lre=2u?@1!FVhX&rnBCv^
oLs!W4A|2r&5zKL4h7C;BsFKBfzh1SSiHCzx|gMLhDCGHvAu_VhEQ13cSS7I`*xY;k;^{l^~`Lo8ZROn(_N%wv@mz!-l8Af+AT>_om*(d@kgHilh=obS^Py)
`=J3w`(Rfl(4HTu^p8SX-U*N+R{s9x>08|hLZxXkp~MEZM=DV3c^BZQ;f;So6(YLu8$xf{>`@`u$)P&|h7&KM@Q4Ift4`pwo0^ef>TCn|cEm73wpf<WYt)bO
2Kt1K79CAQkTfo0((f1bwsZ)1IJDjh228=|Q{<znj$YBO_0EK;N#d~rcg^cf@3lD1ZsgAJQ#SX<_Ny+`4<j;oUC01$w?Ol7un9LqUZmV14k&FN1$O)g0*-Rg
mwi&44wodfW1|q~kiv=^NNUt3&Yw`9RZNtT8rafvuU;xI-rI}5C;uWn4b!en+{)UOUAecUJc$Hi?*#F0$g_+(FBqXNhIHiBHyzj}E|rS*Bmi~<V2XNd(XPa<
+ga!~fa^Y-cho&c70CS)7Ce`<gjA?$(42su7k87t!Rl;m%kzv=ezMI#0^@~BhnX{)$uq632;cXWek94!{;qr6%oj#r9T;U?x)GinG`3Lqq@{Z#syG+oyRa^u
4k=S}OYk}FQZIMR_@sxd-p2`~x`Hauft>J;-3~E+X!k7#0^*%Xu)vxiuZ8D#O>ICCW^N3D#Xg4<8u=i62@DpJo7Mk}Z$18DIz%WcJo2=?q)p<)t)Z!AB(&_~
EV@5?{r{onrUKpC{|jIQqfVwX_sLH|$pjYEKvUkqXfDvay6G1whA6I%h{$WKfoNPdm0c#CE;B~A1OUyk_%h9bo_uwj1vZ9klhf79rqBs@@ZC_#tQB?Kd;Lk&
<5IWV^I5iWg`<Zld@Xlg#tEn}q~(h<dA5QIU8lnRjyQK2V+n{`Qi6j|OMvy*tu{%2R7<1{>{6!S%TC51iqGJGGxj8V;D*j_yT!0v&PE(18Ex<~KzAgj>n1@@
atMp5h+4q{E3Xg=l?j4>+d^=FRdN5N9;X$jz3(b!tU4+ZGF!%ktg%<9l%E;=n>I&>sb_HN$yVLT99}wW9!Ukd+TaEsH_*aYpTBjmPdx7V?BsfgIAAP;LgqOz
yxjiuq?b(}ymDREQ>&hNa|#Bn_2qiZO|b%P2svGkU{%BUkg>U}J5b>tRuv_B6udJ&#ye&!KjfR@EQhK01A<oRjK0saMP7MMo*h%Co(X;(G^wLXZ6_tVB}pT!
7;Hl{jYgcnLTYZz9IiMv!<qd=^!7MktlZ8iM?R<%WDCX-75Zr9G?%IR&Wn%ick=@#MX@8JIu#ApKohOrb6Y}6A9l_uGwOyB#{Vgvfp7c<&FMvsG3Zz=OvZq%
HLwX>uMO7z&kGG@QO`so=n}YL@==Zx;iO3Ul|S-eB#P$reZ`m5>B3@RGX&c0n0$#q>vpmWPM!>c(1uyAu`U5WMHBRFTIz@wvl9XcVf2yJ7+7>|V`Se(>6ZdB
+(uSG6jR<~c|bo8llBnmX3k9x(Locw9ORfL<)OGeh}5vp1)x(XuO#mQOy6$5BcwEZ+jdGmywgxbf?W*so&A)BP%(eXI!kV-e}l9E>luCKR0BFZ4BnFfzG8XC
i64xfrHD6|!a$za+F@u_qLVGgd30-kh(={%mYUW6X*N>Ls&@J_MJgh138RPYVO=p#;bAMT3ASsGCks~fn)#OO<v6L*rYL>;6F^jzWDwSzVKTK;kw$eF{Xa=|
{wiT=yQekjdKOkxtiyHEQ~CAaUvJ9){03?}@o1`&W~n}Psz%igr2lvYu<5mHkPixf_G^U3usOu)z&+`|FM@*G(EbJ!tbMBIEr9gbz3BtX@l<VSepTweLYXOc
hC1<19~=2o8jW4SpL~zlV$)M6sEf@Q0@D;K#&3_qz&yCJU3T5`Jg5ZilnX%31^fW>VS;LgG?ug}Z01o!wU$iCj|`D>(Hzb^#AhI}qiY&q|Lb_6jpd6n#YK<a
u=?*nk*4XSe9rhv+J1jBcYY5Y!rn9AT_j2hY^eq;mm^}9gLmlDU!oeG%rH4|(EkZsw4%pA!tyE7JOoz|=8z;Py@MSben>;BZF=y*gZ&azlT9^+gHp7b+hLFs
x8^{Y@TAkK@H?4CEiS@hQj8l5I1M_z&j<I^CcA*1RLR6}XS3%~8=QC1#Xh(>FiZ4v$GND+Cooa#j!sPq=JgS$dkDLdq(lr3PxLudieQ=xsxW5JyBTIG-<<Ax
5IfXEX7igIxK%N?sfLUWm0rIcdBYvt9P~G17~xa+viJ<5{`FiK@+Y%TE)@`*vAttrMxLLUJI4PXg5{AAUwrP-1Fi8Ss=OvKp*zHpwF@hkff|Any5A+k!nLo-
mL2WRn>t$&q_M<qSf{>dU7_KQ20*imHsc{rS$kG|@R3r18+W;yyPP0%tz)Q`3x_LcfY(MdG3#NbkG4kvpJoSeWb<Bcnm^X|MJp_L6HyE^9U7obY05mX?H;2N
34J^Mkfh0ElW3&3bh2(jPrut&8EZnaL%}^p&Z!_QGP2=v3gl=oXHc%x(-*U;Wpq<LXhBm9YAHD%d^)9cKFln)Q2ZWyRMtu|vc$p6(Ruyw3JS7DJQ%#R23)+b
h5DaONv^vmnQ^-v{i>;-{{#i+b8EXlnBz1ij65CysCf|r62djfVPz;hQ=lPc;Utg4VB3W|4WwU+H^gr_Ej#l}tWb?*H~D<Xza>A+gGZj88SnxlPYaY~OOMBd
*hna#?|*PD%xK{nWTE)G2wx{b=IzE)-E`T++2nL8PdaZ%1E!jK_of~9@hoYrud3J^>_EoYVG@y&C(wpwi*161ob=>zPaqe6;5Ds8?C-bdC|b$kfsWz2-HTj>
W!!(~_^-potig${0LJHpn@MucDwm0p1DB{j#5>Wn$4$VE8z#oPKlo%c*=f$V)NalhQUj)Gj>YIYtosklf+a*!A!Am$85ijtclbxGor5T9y53A(`JR7tqQaO4
l3r@sLMv0rz|8K$@L%BxtAEeVKPnf54Zd5t>lwUgW?!*W7&Z9$iKFPnSce-djO`nLRnhK{!oa5N?P>`qg0=j{vzd$qN>#%3sOgPZ1X+}P-c4zD73USEjvjkH
%WT13LE~_2gCdpa*y;QDnevY6SpV)~&xHmMb?tSqV(D~17#n~<Z_{)_+?W3N$Rt|B+TJ0*`;igjY+yke)oM^`bv%Jwpn0<}mr5>-Y<?6G7%Y?Xoy?v6Rc$(}
FZdZjE4!Tk+gSE1ls;Q|B4KXT#Y*60`xs*<WkZ33mK4|Fx<f#VkEvil3hjccv*u;2+M=A4m{#%5gCt9wF0k%cv_-j6%T&~M8Z#c!?Buqtg(8oiJ@csZTpYxC
VBucs%BdwQ0MVDaze;jGF`jYVxd2guGwz~tEI*#eI}0sqz-Ai?u*7aDnKdiDO}f^Q|6&CjJ;rEWyUre0Dbz`fO&@d<Tw6ib)$)1}nH=l@m}DWCoqy8U%q(yW
NE%_a!{#0!>F!tjg^06lM(u>teqKS?;l^=qV+Oil03`M0l$8V5TXQCa2xQmOKsYIG9x!P6{VbGEA&1W>UbyZ%p}%kj=_i@f2d-Kf^!{zP?w>RbkV(gWFlxL-
Wh#EYCQ>p@!?AP&22xrPc>_>+(?~GA+~2SDU(D_BjLc!6K1D>0;Usj`ctbc^9+SSNBP$eR^SM{8{68bLx`o+tT#Hg#b|EfLs972Y4RF`$Deq3}jx!>Ev5DqA
c;V$M+k4CA{in%KGhe;f4u>0l2}|YPP=bS$msV!}e`6f(KQFUXyUDGJhYkDj$U(ym(|7NL4vPc|m_=?$^(C5b$bn0eUW!fFg%u?+@4^TkX7DT|b2}nPVf3YU
T<$*lk0V*%?7B)V@q>)aLa-WuCa_xGlBYJ!GR~92U%-WD=Nm0-*IuRx=-lVL==pn$hC3K?n8x?y<o+y;&fWb#h4SWqk58|B4TNy6sN%6SH^T1Y9GTuX5!a!N
9+h)iJ*8-Pf#l@|@JlV`!~IgET9N-Y(xD~d@<`qzklW<(<1fJs@x=G}+2H{`req@XL>_f@Ly?Xw|G++L{ayx#)tnmh&Mj!g6iSEchsY?}upVv{HzzA@&&oKl
YxacuWY*1RCBksxK|8vk7iKf8k3UNF_-#2Ba>VHLI8dS@C9LoM3Juja@&OVI2FTs^bPa_*{CJ-5Rn~@1lT%9EN|w&Cqe}B<FWWb|k7OrqS~X(EQCi5_wD7G3
+9EnB7&oH>J5T^U^||O<ub2=OcyEcq3Ei?32tT8fr3Zn7Rrh|@(@>-1X{4Wd95-=sc5c@5Sealdd_<QW8UxWn1bsgesoO&ppEZ{voMbC9A{b<EFvjXaI<J4R
E7~B8>Et;VqO3~8a^g|q>r>tYhI>ixaX)g$jkusqiV@)TQV0FEsA1MET0)|>6niA5#?0^vpq8VUQ}@>Hvr_P$HV#t}`_+gTtEByEE7-@>GK!B?2v`OBxxqle
fn#^_X8tWdL+9ay3u=aacf8iM-(yKo2GG{<=cQg*>5rI?S(!v{TITw`)0z|$Ri8Cq;)DIvXxX>@xiYNL#YRRb!U6{Or~!>|4*&wr)b6-v_M}jr<Ct6u`{#*j
kJbWopoq#BW?;XKK!A4>!f>!jlJ<;+Pf8Mml3(>^Z@b42#)q07%{nZ}_2XR`o-tr1!&0AmuQy0e2F;LmZC(Jj>n5>&waP9(_NLAHE&#Yje|;-x!rBjRJF*E|
)IT>2tGm%ifuLtR-(Kef#PeB9jE;;=M3yYUrJCUG3<lh~D)`h}x#G-x?gZPtN6853yx2$8iZwEXg`8|n`!W>-dAR{s(o{1+Y7hT`?QY94SZd6yDExK(7KXkW
8GZ3MNic(ec$%pmp-t4}r80JS@z-}T1++pyD6tFJT9F@$J09l(q+g+GsW$50DyjQMO`7*cDuuv0eb$UrO%V>I^h)?mEPSOXIOHx2u$$!awFdVtioC{7d|Y7+
qxRLWgthJ%*Qole$hTtt;jtAyTcV57EZzT|5XY8iamO_LNtS5o0cIOtA~-0)u7qz0+m{IDMct&2&-dHeiVl>><G8L0V~|^dTO3Is00a#D@qJrkgz)@JzpqaE
2+|rA8byIGU$}^whmMUxG9E$zInSXYnT3vdkU*o<#o8xly=8Msz)Z^~lvfEf0=ZSOI>WF&3e00(jz?TH*G+Bnss$?sgweu)zj#<oGl*4N_SrMba3I@A(5Ga9
<BVipej+5uu^Ey*x~)3{p}5^|{2QbO4BBuTH+`ld5A0<_CK$>e7x#w9hbzp334oUG((wJaXI+3L_m!7tLD3W?xwB|4pEmo%q=8;p4e34rPkEq>jB&qcu@phb
Ob;PrK40(oDQ%5$jEXc9fQ+rraW~#al0L5#ko(M)KGK6J>Gwl>6No?=h{fU79U1lDkw9P5q1<9cu!O`o;Ou?NiGyI2>_zy=1Vw%jV{I3^i{Elt&$Jl4Q4EA4
jlAUsI)8&FoR6Mxn5S=@LPFB$O{W?~{bTu-s5W{?)BpA_6GS$c_WkU*QKP7%Mw;51qL^s!zsBm*MwCCW>oqWT1C!IZ5$%8}sCRki>-08G*2@FTsV@Y$#QnX+
@b}PyO4=rW!O3F(LuAw7R(2jJM{?mrbM^1p^e=bCN04fPAy4dNZN-?wg+J00r+0`2F$S#7>Dn`mPEs@m+aZ#rK)!+Cqdo}|W)Ij?<B%cNj&YL5;L&wQ`ojGx
xD?CynzY9@bZ?&+?069siaDdL^6EVHeT2H`C3%ZRr<_KpMPOB&2<kSnJj-zIYvpA~M-C-;=QqYd0}rs+|CKI;Gn9oX!`s*pXXIV&((wH(o|*9l_T!}EISNrs
s#KPXDMcxP8N(x&NgS{DBi6m7dC2=D2+{QWDLe4i&%py`j<`#f=>Cob1}CmKUZc2G&+<|UKUcVbZ_c~Pr<l|Fl#n<NX!e9BI(QuMo()4E!mT}(a{PE_Uax)F
V+gKdU=oW!&1fKMnSpINOe4g}uxi3+c#SXkR`=as9Y>rNw#vm^D1-^F5<?9BU}|cUf8GSNWDTGi?+Crg{)D9d)nEg6qTe2*1<KBkjIscs{o~(CT&Gz)<M(jo
YaVfzHgIpqI6mbiiJ#F{dsw`;AY5Z*GYND10J99_vuA~=^fFor7oDO|DHp=4!6QE*1OkXwVOp22-0j_lP;*B*8E<ljD^KKjg>3iU>+k2~q)|pd1G`^50}&>}
5}Cf0$)lACBmi8()9Q}^&7`mcP9X@Gza;)u4U@N{gD7*u(JnDPh>VDVXIv;7yB4%r_Wt9FVv0VC9zi6WgLQRoJWyO2PN1d?1Cisyj9XA8cNMPWJny~C;K*^h
Qd{{TM`TM(BQ2j#i(Ma~gFHx%;RB_Hlj>iu!KpxGD0I_D9|Ms*-z(pKp+D$3uULLWFGHMi3p)2Ud=EtgUIvZ<BBh><*tZKV3_LY|>^Z;Oa=Mjj1a_Hk?5W5`
#^#FTZ}Gzv51Qq%Fyv3aP0P2U@Xe+(R7#cR+lRq~Z@sk1mPQ#ny|QbFryWr3vi}(O34lOm!6By4=(S&7E`}zkHypA__3m1O>91o=o`5dUP6h^WlHS&BSf?i9
#Vi9jKSR)q=%htOs>6jo*9}!$@z~ln|8rs1n}{333{_<NnoJfHeB~^pNp=KMZ^H4~&q?>vHxJ+;7?vp{%+m#m;@dz#4lVU8+X;ws$>f^17L>p1Jti(SphRtd
CNhUxhYnH}k$}`U{y@lCs9Yf0sn24bB(~Gly6Ajo4s_sO2+(JK_MLNA1zX^ta?q)(H#SGM&Wj{naVhNF-=LwSggy}*{s?z$nvZF3?o~zpIaF-xTWOyMC65D8
*H%_t@L?HNYa$UkwPcdV5^Oo8WZGkiw;%ONe$=kFQ$v#WxhY8*BLtZ|f9b8|MhXpaB^<R3w&8%8GV$#}2u36^N3t?X#2(J5@tN+;Mc2&CXlc;8%5gxe2X|+?
n4e4jv9O#rIl>>U0;!Do3|US1<PxZRz1eX0Chbfgf`WG{(tf0a`PjxQG9p_lc@-3bYs?m4DOA`|F&mmMnIO9!VG}{aX3YftEl17`Y(jDf$*~g1mR2z`^SwA>
Z<%`hWj2sFK2$z8V69=D%?2Pl$Z`~*toV<gw*dw2;<XXiVK;Hd)&_v@PP)}qVS|@EWm6L>afUVzA(|1Q!(FpVqgB`iu#p6<_g$AbmE3x24(XptEdEHkr%da)
Cp%rx0Fr`USIiO-72h;G!}DPaVMLTI0ca0R)@qOZW7oNgxh@~rA9y(ezRLF5wD!w#9(^EJu5ZtzI1TL_s%5JQRdPM?0PgoVaZafi=xJtkA@no$Pmr%S-gyGL
;F;HlH`fc<9JVtk(BSE|l%I_s)RbrVi~!BBm@9h*UPH_O9&Ha8=3mq5VJypn4xYl8_fs$pdYNh_JiQ_P<0=|ipM(NN5NchDJ#f+r!!xU&I}QuN>na#@*PZ^W
0nvBmO?&MtQ?|#Kwp<J8fAVU9#Dj&?aI0PC_d#>??QKFSiiNg~k13aeCdMGl<|5DV8OcKJ<)S*6D+E+%cxz+DR&HgxTXPm)FCRZ?RLuY@5h%?hKzJLw(RMb_
aOML9-YZ-J=P9=-m))N%8H$@dy`Uw=@WVi5S8Llz=W~J%`40&oc{`ZqM*?!Lk28>%1=v<~n5l_5ua{|9)ro|9>lznADI(|rDWVi!%H~WijEkSg%x#=W&75p5
tF;^Kz7S=)kD?ZV>rSwVs5!aZq9e8%V9sEFGLfn(SeUPN>dO+X_2JQx4gUPBS7a5>k{*5U2@-53Pxy~&`@iq5OJc4b5!WL(P~v<1)2PQQkk=er)k=XD;hQ*v
S9`BDLOuy#@+CY``ZF=Fg)c))4GezHE4+hA0J&uBFLqOJfaWro)Ak*T!_&Kba~bJhbVtB#2!jD766Yn;r1=#@p6eQt<yHCz?P)!jTw3pBo*VjfwL1H17i>Ui
1*e1LyRm0?1`NrTSdBqIl0vC^9R{IK;R_7;F1ipqfUE6bDdJX05?oaq)c2t3s8#rSDU<sn*D*Vz+!cGZ&M%W;nFAopExmI1+(8KvhbBVgHQ3rBiwKY)_|&UJ
zDkzJ0ES7e>Hsv!LCtLE8M(!Z*6p6s=`|$FF`@n|7c8~|G*cOI6PVHD+FpXxs@#W-aG$Uc06=k@j0RWs3HghbxkuSVA65iHOqnj&trc(im;K+=6SUh52&?VS
z=JS1ST=nwvdgM0aZ!@#epc@D$Wftx6`+JuvQFV-4Wdv(rf(Q$pOyf<Q+7JHAOClhp{~w{-hzzd`Ru-LiAp;eU`Pp9^!CwH1O1_d{`P&l#~RFxZs3$ksbdsZ
AqE0eG9I_c)2+Yk-dQP(vysAu$JRAgG+MO#(9zA9cIT-UB(sSV7;XD((?&~^W+P<~H7j501YKtq&<em;prp~+e?V$63$7aC@7l$86lD1B+%MBg82z>+t#?Nw
YWYZ2q$P?bc*l62XOIh#YhFPaI^ZK1%g7ld-px^&J<+2<aR__vgED?7lTNxxJS@YNoOnr{K=Sg)W%W|C#lsx01^(0hoK<#mf`4ouY~MU1v7b+nI!+)hv*$Do
J7(E;93xLV#if}Iw?C^C<I9|r>I^OIh8^X0CI_EL1QvWV@cyZ==qsX_m-!K^PNs>Yc6gq)<x|{K8+a<GpLezrlHL){OW;l`8fy+D+G_qpm-a6eM(b$HXe{0X
khL+wSHejGLP5}#*Vi;3xLI3)Kc&Fc9@QP7x;>O4bcg^K=H9?^m2sAj)d%r$5CgmSqXPtSpL0YwA@Kl4jbMJ=P2L4$%xopK<Lsb)gO=i+6ga=F0z?9>yQPk1
J?@`qleXQ}?(nL?@u^faV}O3kkA`eN&J9ibG6N<K#7jY5I#4fO_auTs7<cX#Rcdg0_Y5E5(7xy+<Ex;@z_otq<e10I?3(-NmOv7RPcG(iOo|ZUBlDH>piu;|
{hp;4P7sVR+RDuXg>?pZ2ISv!Aoql<ixaN5v}g{)AR^_P2LnbRQ}+37Z;!W+V3NTy8AW<!#A8i9JcvrCE0g{kKSFu%&Z16|(sFwYXR~06-`%|5a#zop>bAPh
u#Dsg*<XSKi4F_>)y3V0>6|2FAbmazD)Bn@)g+`bt5swj{c_nV3F2ul!v(3MyhdPRJcsWR_h`U+mu|}pZu-B@6Zotg`A2*{`nMC1qynd8CkP4CTd?*bbIY61
BgV2ix(t0T+{S5|6IC#`w>d#=tOE8D#xXqisyt3ie9xk0?vJeN-}%jmaFMV0hL36As~Zx5Wx+{Gosf%hjI=I7k{Cfsb^*0>K6P8t_USUpg!8Udy&9V5gEpan
od@<tp+WobnF>Hbm9Q;RqGTJn$do0OMFs79XO<)c{qd@D%k!xlqu@@0)CrBBG;VtD22VvC4A6kpClAvcZU*GVL_f22z2gD?geCGsFACwgqDrD~G4GKDvGPTe
;aceYFpNG)n;MzbWyIeb`jTXD;EO{AIcYOK{BOU(Cc|jpvc~i%xTTnz=kIT{)-CB4s*pzRqs!LxE|d<UPj!^R$WqwvS$<#B+ZGv6JKyWtSa;v&8OVq-zd7lE
Ai%R&sqiWXYv8!CcUVzpjm+&$9k1lZ*LX5w^F^jFczM_otgI$4oBpcu%Yn_0#4YyHJwFC*l>r^kX*jIT&VRtG@|4SHk>xyi5a`N$zlnPesQw5oA2p}#?L5Oh
E(T`<7H`v{7r*je1Ed9DI7^QyJmiDdJ!y*2)U>Hw!eRp(CM*Q^kQj)t({*D82s;G2tzV;!WZ%qV(h%hs8->DfdX9?X5|}&YQU#Z=dFh!H6Z*utO?-PP0>7-g
Kv9Ly<mpbgn%9UsMOl!#x^p>iYo>y|+{l7-45yw~W>2(LwMf6Dr(1+)6(`%7(oLZMKZMFi&X8HXu3b0y@a_UIpBf77Ut%+p$<W{CGpwH9N?i<p27#4TkY=E4
7vKI$F`HCS1(^DF(UpZq?@J;ctIp-DSQD9>#_B9Hs;-G%+T>UuXuxQF+!oadIa-N(%N(!7DlP&Nbk#jmxFgiZ){B?%R%Y4Fe|9epx5`MH^@4!$r9-UnpYH=D
`}v%HjxPH<%u5O!A*nz3fwo@1)m#{`xR4}CDr50)-bj{PX~z3VViDc9vdGF(!E-ZIbSh$73Maw^7m5Y|pqUEv2CW|6Aq`-?a7RhQ&e6KUM~&ZLd?4b4m4%!L
#@Dw_t%~pY#^HHCS*??5uw1{#qwSLdFqCWjD*vsMC*P@rchp<Pg?+O#|72k<R!>d2mHuHK9;uB1;+YpGRfP&Wre}lLVHYEw&?&-<d9{PHm2Y}S<}@(BR=HAL
8r+!o8WkjK2^KruqWnQPin4)C78EhdAj|g$v`X=F@N)N#>{)i8{yf=xLy1pmVc(M9rglkS$L5zTf~SI(fmUd<*Z!(1AaR8SJzqBh85%8WukZinPVvh^zGk^D
vQ#oYbYpzjE^~$sF+t&X(aufPKACXVPLi16;zM)1u2FBbpKesGb}Bm`c)3<$Gva9aDX8!_1#>VVkF!+JT@Gq2*Cm4l2dDja<@V8W6snB)LycJ`A3yGBiO4|t
#P)55joMSEgM6Rm(66SwW4|lWv%IgI3Qy#xU4Qh0L4MVRUQiG^8sM7fP+fif6D+r-V<jM-E#qpr>N2R5SpLSZpsUPbUg~O0k0t=ra3SK*i^3L8AJm&ICao5H
jjE<Nt$B3KimM;JMle<auo7WCf5ygM{Pvc%sQVK=7|ULu{l(|-*B|me;2URRV}5z2MAfW~NA9DW-lYJ8IdCd5%%y&tIqQUd2-v%IDZeXQX*rHK{8uucL?7)!
qMIlNwc*l8<yqjMuQO>X&1dUO>nmp#+^PzC@3t(Sh-BZVdp;0%5#(yk)*9h1zWKQn05fH5yBxuhSS|(*F!>#{f*7^5_r6f!LttB0^`!Wob)om6D$0RSK3Bj|
<Rmz9J`u)%oxJBJ6Lnn?oi-Mh1K4w4cTBw?blL=5JNj2s_Y%O7zeL?u`+P^(xG7$4$ziAuB?lBz9AGaskSYbEyZP$FRdMs?R7L3l`yG?x-Q)!B`mw1{IO0i2
FZPXyvOmn<PYkIjLYC;6lH>S@!f&uTWLLDq$0j*DY)Lg}UC*LcM9vc3G=DlN7nl&MO)4j3uK?@9i)Tc$r(l&#&?mVQ?c6A>IQ-@Y4yru)g9amL=b}LxWA2>^
#z40<L0y8VUQ0x6QwP0BzL%?(_d0}>^sM&_)jO0_Lkg+h*Q|MleLSV4;z2)=N#rAb8^*4<BP3j{mlsjQ0h*#?2cF>3VLe$Lu&^*f{=f*~>QFP^*<Ici@$-p;
3w&2CY~@37C>Wwj6HVDvSg}@WNrW~1sjAGq8xt=?lCOdh^(g~a<)p~7hj~Jap>QJ|$9BslDd7nQws({Yy|S=@t)Qp&kb6edH&jx%vCp9Tx`p2TVZ~&>rUnTJ
C|X!^=VGPAP8Fe(RAx_juE8jyMbiW_h<qL`U!O9G0fv}xa393^=U=v5w-~n8JfC~VAa?{7@vvoi5jSO-7pD25Vx>VO`QH)nR!IneCaYIWd8FBQ5OoBE^kPFh
GkiqG#p<T`AW}FVA18ZnQ&M;^xfAhMj7scQ3x87R&#JKlRr4Ykg%a_`*<))yQ5q(_eWER<??LpP-gF0dCxA>*yN$l5Zj4%x>Wk5^9hBqS0Oh9%c!*_M^BFFg
Tjq)(mS^LF6a15XLOV`Z+~i9UK$TMfW0WFrB88pwJ;KnN$y^w~(80RBS`3dYO&G;^R{CdJN>F^Zw9>po{fxl0K6AvAPJk&!mcmruRn1a}oz$HgHyX=yJAN!J
M_{N94?p9LGWVE3ov<}S8?h>no#l6R<neU=ncoDo(F_#KknuR(V@|$zaJn6JEA3WIS61OZU7~F&Bym@AXEz;gMtW}A6S;7-i0B0Y$Ao$PsTqwH${zO)wZTHg
x8}sKTXI?jplm&^C}XF~LSQG>>##C^PQe)pkh%fCY&D(|)m-ZQ(mf89YR>+PN+Z-yPau0LK=3Gnnmy|tx-x0#Wwg(5LH`ZK$ZI#SCbAxIzbh{OHQBE}<{*kp
&V*zCn~NLvm`%8e<i2^^alkyugwx%yoiHH(@_Odw=;t&4N3r2&3K|_NcQVR12cs18IEL1IVsSZPKv&HD+?DEC(a^xb2!JaVB2oQ69W}A)e3@x1RwB`RAa)no
un-Q56uAZtETmE@r}G>Ef#J{Q6;$ab6g@F97j&^RNSB^J#W<N`#(=J|`L&g-nmU*@79CoN-dRcJ4Oni7zW=vg+ecvuanJlz<r?0KG`6X5FQadOH0i_fk>*A7
1fCu+?^L2D2Bn-gawxZ6Df-39nYJn14*^rk>~=zVE3u-KEQYRmQX9gU`ebKN0IN9bGG~Gbi)p*dVJVUTh!EdX=0{$@fZD^}M$t`77Jl|;?uN3bW&qDYmSNa^
+KxeUN513Q^@pgTE8u|_aEqGZKJ-{`Yco|`FnL?5#5e2m4jyAmn(9C{`HV$Z5AUlZiN%p&hr_C64Cz>D36Z~qT2K?l{>1HrVL;1Qty}XLSObHAGe@XMQ1=;r
OTj{X3Co<WwJ2x6PJ!liQ+E{|RTbajF{PsAcGs@tjx9SCr_w2paHwthG5>*+Q~codeT#Fw#|RsBs`zJWzE4Ss<_!#-D6u{WHA$eV1>rfuRwAD^Q43gon74}j
gIwSyWNp>qq3QYn02!C@ybqBcPAU>QZ%E_7jBl7W+ePm|&Vl@!a&L>B1fL;ie`K#aB&63D4g2#Ry5fTnb31luCta=I<<&~0a{WDM1U55qP<fg6jt&Bn9Vmf_
k{O{7dQ4X6-kd4NXhi4%gxEUwHRM%*1ZB4*9clKzZ2iSW!^XZ2B5@Tgz?S`ieqCvDoDCybPoQH8CGFeJl(*U;!jkWc1eYLdV^YRrT_fOkUn?-uEvF4zt<T{a
rx)Gj*(!Eb+HlUR`qyTnEW@;Fbw=bxYWQURWrf)Iz_K{|_!5@LSv$A8_!vG0^;K{9k}z0zv>7!^N+UHGpFneolCPf!iMwSGtq48G{xPKxrMC3#2~J~n!?v3?
nKyYl>T5|DjO6zKAUZniTTVebORfipavO+6wssLFmcLv{J)eK&o9RY*9+Fp<vth(JjzY_mI?@bPu%^%JJPP#xxk4m;`*JNj(=fKF+s1il$y+z(v`5UnxU^?~
e<Ec~2r=gLy2z@<BYJrVbsfg}RmcEW>S~ug!Cvx>>5r}H#8d=EZH|>G*Y{}eq3$1LP<kC478f#$Ney2tkCS#Q#wv+T2{nACQWdQi(l2#^UtG^>1p6;4@LG}t
^X6?y-)%S8?{iyA+t9C?XEOF&RSbx_HX`DL1)KjWQfpu5$OqrrI&=%x$IX<T5pl4)boXa2eAJ0HYE_W2drgEE6llC}7+MAwV!t;A>Y^;ZugJomRxLwq`3GH!
`V}@?rm1S2OF?aSHVvUAly4w2hT`Fo5s+ZtGS`IiaA07zhiW))zfHa$2wu;7_@D2fUsW&*gIdsy&h)rkQA5F_7dHue=%p|I52j-4-<X*H(A&_<%gXF=T;EEo
K}^5^^yuIr;@4Io*4mY+_*TZI_crX{Y4iue()@nG5Pa+~*dz~cbGRKrh2%3QjoE`XtyIHa3SUnx_J8x|TpVt|P^)R6Jwq%f>Om2d+!XV@4KOj2dQfK}n<kXm
0e8dmfi(pjceJ~!Vnn32eP^#=zM{uczz+tQQ`5?XflyZ~dxkq2Bcyy@W`~98h2z?vg|^HzJtrz!I4~Xf9~=|Q2Q773N=?lvQPjQpw%&@q>zMtKQl%OlN*wB_
Gy1l0uu(T_s)@Tb3oTFy(k-!9PdbzHDKd>#rKURl*L#?@H`AWC57$DVzb_9UyoS$r+9<Sp8O;m$skKPGredD%T8+67pjNlzUlrJohpO<@cZJ)))q!;^s3vKh
x))0%tey&Oq}>ILiyklyI@(ArjE2dI+CBG68odwiN!I1+`wnJh{ZQ04&r-S+et6Y2hW{mYh;&)u^{<MC$$x#hK|e=+Q#gD#%V{Bm^bUKFDe!96v~5X!H1gH5
BM}##YRc!*et1|_@C$075M7la-?;hDiOrG(yrkyEQN400vjQkgTPox<L#)Y+GE{mPE2a=8VP8v=JF9Tn4#1<8Ks1}>y=cO$O{EiwI}QG#$cVN@*wrDz!0Q4T
L;D9*l!hBo%eAUB>3yTsSnaHF9qx~smoRs6<VO=6F7tishbT_f<mqBy%LDkF!yY!B!kTSar4<tI$c)`!F}aNlPdDnK!+Pbar!m2R*xWV)mi=Fuqv}UV$h^dm
bL;De{KhAsZc@Isq_9u(2Zqc(OL3vIrlyWs|Cp8sg@#wGl(Ta)YGC=yP)NzoFXpQsI4RU&|JS(9oHv?|X7ewcUU$Z_8cTR)?jV0OQV&lfi5le$O)E&UBf@)o
9b^{@1o)0Wu#FXFtPtDLLxw?HYWW;Ei%&{*f{$(bPvecRl?acHryCu9ju7huf%K>GeYATmcFt5xne*Tb>>ExcF}q<@dLy;P5^9LF3`LSyo3=;e8FgR?K*q@;
x7m*~+5Rf?v4rq5bosjpIw5Nz|MB5zo3te^2Ca02LNsM?^b+wAOI*t%w)j8A!F;9H!=N}7&A>%REp5EZiD9{Z-!6H9x+nOg4hrSL*6Qt`o797_fzR}wW-*Y}
xWqH^?%~gaN_d9t$y->AGjAF0)V&F?SmF6;8xG%XPDY(UE|XEhP{^mL?1ySbNQFEiU*xN6UhO^N)XV}VM@GY4WG|^Gr@@_S=|)8ZsaMk`n{eXqAXJsNC=+ow
kEVRG%2rZ8E9cJa)uS>Dg4ifi*`)E+*s3@B4KrE3;Y=^y9+|M(c`W?};-m9w^i~r9G7?9Io`yr>Y~yHIOoj>WrB`cr{C8OX93<h=ER*-TC*fn4hmxq#TPVOs
y~X%4p*|h{4u(W!85IDZ5><|**!OX=7vXKjV{_%WFP*{7a(W#T{E74{iYZjmdmmTV!QfpjSEY-hRM`+-OIK!U1#XDnS$OTjQ_+L75dzZZC%Z2l26R-g`Y3qO
8QWuo2ovuoNA{TN8y<v<(LMJidBS2EAT<pxi~LQ=DP>7*hBTSJ-T2<}^OX2{vjt}wIaigpz0XQjT$BsWR;s6>Iz+<9`Y{IAe{5?gO9*`4;pfU;;D&U8D~>{f
+G6SxM;RBr?U&Wq5T4B0VRA%z{#t_#XfYJ>(y_@6T#a<|V|Z0CqLQzw6<WMgTK*eB`E7K$Gx}0B6}?K{-+QyR4YSfsI&oW*A;DU8=HG(*b^rxRm9s&)frZHx
=c-PG6_7sjEhq<f$K*=XNs@GBFynqp&kn5D^M6k%8Lcx+$P>~q`7`;FoR+|k5E)K-dPA{uC`iu7@vwn~ha=c3(77eu99Cv~+qiepFe8GC2(!Kh4%m-t_yf@@
=z*>m#0!@nz0gpNx}3=$vl#t_aXE)+@O}JDO9RLx03eu7mmL(Se3=yCA}P?|_J&`TR0((!52TK4z~W6qY15t@pqvq^kKzm!6NQ@)@l(+C%w-+?->d-kzx3?Z
dtotKspB4DPmUG~#Lu>oSWz8#z2-9VCrf6zs59KUHYvBSitYm>kLXG`Uuy1Da~F`*grkd>?Yp)zcTfzhi0)9$XiveqwpBx+fMH+Z%d(aLLYy#|y3DQlO>SZq
+X{czy2a`2^gC*0e_PH75b586j$sfQwprq^{O2PHgk?!%wjxT9cLm#@#5qWqFX{2S1pgVZfpUhSC8q!gg6?7D8~;v#B+W`(Eo|kmuuRbh0b>GoZZV(iF;AVG
(35?BvX1XPL8ue;!&%`J_Oo6@omzI7DaLCB{V&PP_mWwCFr9afR>wqbsE+$_JtKf-CBSFoEdGSW8QRH9*)QXV0#>(g6BB@%J3~N-Vl#NmM=m#n`GuK`fUbZ6
ZJN!V_n4@hg{kvS_)(7-&<EzM5vKyT=l-@cY)>S#Y8CQkLQ0jAYG^~|58o0+qL7I)Wzo7ctaDu_ek`I<^&}ZeDU%B&wI2u~sAep!WleS81KB1Nkvj{7^oOEP
DbU5#lKpqXWgOlrmP}B=$q-a#Bw8JBz1gr9p96*M=_M%6Y-y|RHplVX0+NNu<r~ShS<w-ZqlPlLeBu0c{#j((Nxw0;M14AK;vHJF=fdFY8KCNT8fLn}sP9hU
b65S~m{00l|JRdMC%3~ZyQxt0-;B#jE{{t^s8OfsC7~>B#m8mmSZ0-HbsG(^H(IJifiae5Q}xm_31+~5=GqGe1;5{Ta?KYoUdA*O<F!Ug^W<RfH1~p2hT(oy
#0z^8G80!6_Z7T`8uDU<GW*)bxtdzE%_v^5WO*!*`R7_N19vd0DjToPVDb~uPZ<AQ*8SUS?g(Z1dRO_siR^G6_>*8kwfNe<PjD@Z9qg>-2SxL6DTSh5`hr(2
C+WY5&ab__qKPxfa$h-744T-*0ZnZQPn1M8Is1{SnD{U*aO!@KT%30Pm^SD6u~16d9|q@P_Idd|J~V&K!wSlRIv@`ve&<gbqcaRR7)!8U*_s3x$z8VT3-e_#
0?Xh0SV2W*g##*`$IZIb`JBluP^6t{?`q$;Ab>;5@!>up*WS)BN_ts6Ca4P2&{XG&+>fC&jn>U_fgxmBG;Yx5euNRcDD?dHM6^inrS~>{S`%l8ynkT_1Nj<x
Bj&1q14VaHC1p|Pyt|)e0q&Gd9rd1G1m!z9xl#Mg<Fy0SbJ^v4ZuD{(@@<NLXdQ+9b+(3z53voP`}B)%e>N-Ce<}3OLWdach~KqpYc`dB*v*Fyk<kCZv;7Mx
7M`&ZXu!VCrRt)@?sdu@gIDPCrM;v#zhaKeg|7Y8XgGu$vP5<D4V#a4ZJaEb1!k31L?qFyz2fX5pcYhwlqzbqZ~pQ!$%3Ess~nJ(x9v-fwFN-Z4%Oz;=x=(_
23;qH=C-8q@i4SITKMk*mj_I{GeC$DwbSZ4CEr)UheCU4n~W+?VWXf%MhK_MaBj0oo#9om^u`z(#YlGizvXLD`7<aTh+Fa^Hk6YC{^cZOq!qkLsp$SviM;h%
+@j`5+(36F@FQ`ONz|bX6_j*>i^isEAxNuV{JLDp75>sm62}txZK8yIrVeEa?Nz+&P6;$@)H4+P-c6_^@Q76Rw;JjL*7^c5PzUR^kTJd3N#u;dX<E`W@GPp`
P8y?~1iX||$onJ0QlJqObs2;QWCF(;Ti~ygs3FWkl7)?=kRj<SGq<dsWsqTN$oIjVB&~Rbp92SX_8h@G8=h>=naAmJLQ;U_?a=*2{37=wv3I#~J<!bNVdElw
-=%VzygP{PJqL|-G)7qC@dKt~KE=u;_8b9)hJ+)a)?1fX3#&!u$j<@)Q3K^Kan||=rC6MoP4e&sYYm!C|HKh+pOVFB-S)vJPC*d)fSDuvDb-vyr=FBGT8>&I
s^8Sxxbjrl%9KtU0znLy7|PQBujczV1B^wB>^l4L9zPhbb{xjnNPw@mP9ADDrH%-fzb?{@{{@Zz+%%&Ex@GI%up>X#r2z(C!!Yd}!g1o|cuELwhd1F=l5t=}
Uad(!ZlUqPa7_c_5M1K~hU1F;!e%{J!dAhP^GUrwrt7e&^RZ)G#eUF_r4d#@Yw2{1A53F_T3CfE7S`y-d!}}mH0cYIT`^%O{}|I98^pMdw}ZHiWvvZYOM1?|
qCZHS)pm~dy_e&OQCSZ<*fRu1m8z(Wk3H%E(-;~K56}`S1W4E0bm8jCSlc1<vBfIH+uCZ_oYRXl(${{=kL0l(Ig!}@Y3uOMd6WIQ5elSsmn+3#-z>+j-TXU3
=er<=zmif+I=g+Ne;0si`@w6Es-_r$wu7}gY~;92ekr_jVEwu}3*+UJ!w9vNGs>m5@kMgY^zND4jm~+k%nD5yb~yCFAX!~8->oyF4GH)C3j)u*2z2Rb+u_2>
CKtc69b)NKvd(x%XePkY>CbfR1u^M@UgBnek}JqwR=4_trD`<gRy2DGo?NLhaw*Gab<IJ@s!p88r2zcOO1r~h|EtSVkhe(2Ww-tiJx?SP{iY-GccuHI9d<2o
s|9A1lHmONUE$SeB9A~%0L5xIj_{;ecb-w6NJ`&3&%IXJ>Hl<;B~f)GKc&sT1TZF-#@;Jjx?n?z5R@8_2HwTBe)CPCkBRZT8_SQhFWv83>basGGG{bg!VA$S
tL~*QTI6cy&^^%mY%nMaQJT3xtwnduX*6kJ&<3N^X4JZL3Zh=pG8^y^_Rd3vhS)Frlo!yE;rZKYCo{7nvN2z;*>Gjymu1HnRB)x;L>C50l+4Clw25y$7V*8x
@&ThuBuM5d&XSm;ta3%O<2Wj09f`1Y(e9OJr_iA$yHyi?B>ja#{<~BYJPZ>iaExU;Kbd+I*Z|n}Heduba%#~tWT?Wb^8ura`fSu=;PO_=3=GT|e2E^=Slek=
MVqEI54!+%aNx$0abN9)D`iFhFeX(^$r4Ugn_AZDz2Qdlvrm&2Ef-hm(?q#V<7y0xm2vtrGc!qeTQa6fjMBlKwGY1h|Ja-FS+&1HoU3#Bp05RsrBTPPmq)7K
h3^rVzw8;8d%R@m=#<<@NBl>NND2Yt&O!DW&svgEU$#{M)$b^3U4E`nuE+3_g1owlPps(R#b%0yOx}U?)d+=Rw!wGc{TIZ~3zM*CEYWp4AYT&DfYyZR6$9^#
%B4p$*{p`ltJk}1hx+DTn?`-`0nkb^>ZJTZ?^Fm`HiSq57-~QWR%_ZdT@o)rx9=_V#-O+9b3$pzKNSR8;gpvjy3A8ytr6bp1&&%lz%1Q1d<9QG@sFbf9H|@6
VE|nhHC0ObHWqVU)9&;~!A@4BghH9L2-|mPbm>dRr?e5?&L$%JmH7MgNpJP~joTSn*GBTHL9uWA+<mZ14X98Se49w<Y1Ec|CJMz_`~VcoTFn02Stx?xjSaGv
OBj0UX)-S%|2D=8x0uNuykie`fezikm}Uh#k1A7JCh<W$e#@iW;Ujz=YE>B!Ld{Qq>5zWa;4ih`jT$?{JTQn)P)W74nh#V4JBtC%g?z=hoDlgM_FAe9k(@W(
`<*G6>@ysM<+4$1>po5=V<GbzF?~_oTI+)Z|A2`ZA&1>Q?;lXpfbt%xQGkWVUQqQkuv^K53Fk4!M|{4hjB1Vxqm8H<vE$w(_N;EbmhB3>zi07o!=;%WUNKBQ
uuvsF26Z8-Wf&(EUpP%vScXc7;*h^-0pi>MZAJD6O14o?7mk#XxK!f6;~;@Y3<Qy;e)iOSQUH7`#`Z5kDj?Q=O-JLsxE~yuj0nS6wJ3sCx9P~O%zRSk>uN5E
v_V8uzu~@~o|HZ2*K%NHO21VLuR?)=nV;uRZ{9@4HxHH{Rj`P(4}Y$C+~Onx)`iu&eA!)vb?u(0p-WTdG53sek@@w%|0v@Inp?Fx-$ODd?kH>9PwP^s@VM^!
4(PQ*Mr#<N^d6GCSARPqDNHHuh6WoQB;j|2{DXwUOyH)&<ubcX*x0B*Mja1ky^*@=Trt@Dw|89g1(r(XmAkFKM>YE}EfI^p5Vb@9g&sYq6Z(wWgAtGg5oB$L
Z$Q4AXu~dhj5g20z{N>73v|i|3Km;#M})xUYl2c`v8Jk$IbPaoStt3X#q>rw?QPgw2D#kd&rM7oRPGkx{oJ|<W8J|S<DVXTA7R9DPo0$>=F&0Jbic0}%>eS#
+k9}(dJROdW)=04$Q)<IWE|tG3*7Nk8>$J)ujk0C7*HzMI%A|q93(jZ=`cb*yOYM}5Tq@cf62zIQY9n*Ayc{FqWa&#y<8c}Th#oQOkAMyb~y@4hQuSO`^uk%
4~4h$<-?5qyI-X1vj`Q8HRnh4)hUNeZTVphpZ#m7w5<gTdNA(Sn50<M=9d`I_8>jCz+tz2M7riadZxp$v7r;^xe$pxt8zzxcEV5#+Nxi2J<F@R)2JTIwct2|
8-)3uKQUwJN8<#G7jZVrDc=wdICMND;j1nWW9{oc@uWKJJv&R2fG!X3WBZHk|6cT7ye!W%r3G1L$dud9AC14uqA;eHb1eTUcCLMjQ$|3oPUerQhy;S;8oR==
YP61-2L*4KN+ly(0ef8ETXNqX+T!)<wQ#+dB{>pWDzfN<KbpO*GdOGL`&Zf3KEO9;R-Z1%q4+^x2<Y=Wm!hCGoiE^ZNWK>tTTeyTU<ySz7<OFtL{-?xFui|z
nYTxW!TZ~j?>|27a8Bkyb@p|QyG+5Z{jIArzcQjI+&NqG?J9lJx+m>@Yx46E$0w5`abM~Sm!b`Qzp<MU8ZYwNZ&Xrba2jc4Q_K^V!MYD=n$j1DFmR>EYNOj4
Zv7gYJaJCjlIHi}ysm6AD^{tW)_acPFSbyn7M-@I>~~Ll<{(OmbDBhwI{tt4=WiAM=$nT}I`eQZ@u~48qkmASlkd*Aku*q+C&(h*QfoMM{$wY(hxV<qn2AcE
4I6N-fI$6MlG?KT;o`snVin+~Hm)-NB^>N;P@`xRhsRr5A^o|cBDg<{w|wEi7P%4Fh`76`jyBuNZ^5MGId%IldC!lN``|Gw>dN#dh|O!2=4DvSiC^n+qU&Mp
c(p_zy<qX36qk9v2@l)H-OPi~?;6^k%vR=6R`GcUqmT(nl7{84FY64*E`DCmU*parypkS<fD1aewi%Uk8{Sm_=7=cRVLK-IhB0m)w2yY(A?^Kq*I%*Q7ns6P
4FFVqt-8bphgm1PdlgLD5(>Q&A^g7dIkKYlo`20sQZ%|w7;3U}sj+V-$LeLv#IFMx`xc<+Re-}cJS!i_lNjAIC+V@(FI1%o-4u<h#t5{81YkOZBz4u2t#<MT
2SoP+^RPpjz3q3UYt+*y86Wof03kluM$^?XSB{>U;d==}L#`Ps$~`mj=&)cb$qNPN-nCaEroraDXBk(yoNnN1n0T}eqSD8u_Mx?hy%*L0x>F<3aoWgAKk5KP
^<X}3PoYLbwk{E|Pr|Oq&!;~9OdM8O@y|}CEP*pID?LS_a^*QH0Y2fUeyMWqL`e4{4Z<6G9|tF#`YU5%VH=C!EB+v7gsr_hA@IEfG(%?HubFEXr!J>eMKx++
m{J9N{+;o&RSS?FNE#f{y{kuQF1+L-P4+U9_LdyzxQ-7M{A@fss7zdg6KcyF_qfg7G}oXTzIYCQ5dSVGLZ<N&F2Fwz6!6)O)_0K#6}am0Kg`=+n0rb>n4IN>
mw}Yy^3Acl{o$&Op-(I3ug^Q|$vqW(k~D|`(=T4j`kcfo8F(9*N=cT(2*^2j2B_f+MROb;AA(s;1Sf3Gg+DF2d`uUQF>hIDD~BNEq{?B3xV&%Q(QoK5t#p_8
GET^f(F!e_oG%QqoFWph%ArC=D8i^2X8}A3E4o?|{%?nejA{0BrwC^rgC8VVSrdD~IDO{AxWC&3TJijphekDiX7GdnC;2f($4FOXXBo&@B2UmMh)bt-A^mDV
2zE$=&3Wkje&kdD2sJ(&a(CFfesaqCs;P&x5)fMg<P%y?9;6hTs}cwgbBM~(?GZt;Dn@PT)6b>KZ9F*y-ObDcN0G+(jY{p{f_;@|sd8xM8&M|o_Z_OOH>*PP
r(zGti$YDe-RGaZ*q{t67i(!wH#>L!U4GCEzx|jUtpD$yOV^bJoSqGVwYoC{%;oJ;@~?IU<E-gikIybgdo*%kj(S*!S~%WSKH(ECpK!~LE|AgWMdzuolE3@@
x{nBqvv+dDUGc~7bnyFVFXK_7Xomnk!XE8ebU(E1fmaodDBSw2uBuu?pBGuaCNQjDTEiB~lkSFy0EIw-YRGtU96!@3_8s@lyCfk#kvzu|*5hBgtUVB0z-TO3
lyorU?Y%M6kU-Tu4&6=qlyHYS<9ix+5e9?5Flp(lWfayau6=IiZOh**klxeex0kf3)Xe)&W)w?NpPio#zF=qz$Oxl{gQ3*?Fifo|2m<JUfA#7T@c87(@fo>1
y$66D+K7$Y;Fqx0^2R`CoTGcEvx;rKQL`US4ipL5H2piThih3Y^c_TDhIX7p<%ld485e(V_#I+{caCUP*lo+F7YuqV#8jS1QeSjssR`@=-Puh4x8sG8Sv#i!
4I#KxW^K5oExkQ{qKP*~7*?8B_ZZ_QOh=;EEP}z68wvJ1-Z-%}HaZ1jKV^s+YZI2@?CfqA1HYm$A$)D$mRsGeEmk`I4N%Db2^Wuuw;^U;l8`rKeY)^4pnVuU
wVb~&4<QgohO+j`<H4yKqKrV_d$fL493h!80KC?%q|UZdmo!ADQ`$AIPk*QFXPQ528|{$?R${jYMVcR$?-wOjJ2O_0Y=pj${M~mUnhki9>wKFyB`D=3Zr|@W
#02v^1^<_l+t2(TYp&zKF0o~9T+z2>Ur8{6@I@eAmW9L?7A7I$K1EUnVoNV8Hc1@wK(PLXT3dv7skD=r5<w)Ms8nJK=Z56K?V8{+;ez@gYP<-k?{^C^FJYq4
(n+vbj8n~^<y6i>^7(^*gI0**m1pu}RiC|sm<iGGM{v%uoBeuvmJecqnv4{!QFGLtmA1e$Z?qy2B=>MQQ~3yfksFQ>)DYZ!Gb^TM7@%famU-7=lNVptWzl;W
*E@KWad%$-|864bi%=(BU{|({<mI0)7T=(I_tc&9-IQ2LZQ4}5Ph3Hgm9SfC2pni%DbA_k{4_uHIFQ`(*8?>b6Y&ZegR{Tu-`hqAv>^sT0;;Hm;S?3$Q0sm>
@?^irhrsM-$)$F+T3Ul6DsA=fRJ3t`iFl?>+_3yaj58o$x8iX(`7-l7IPos|Do~UlSOF6c789acX>;#k2Rk}F&LGJ|+-$I^Mf2cTQtQzfNQPEkie;2&OD)aP
R}}SdC+fX>cdbtAvvA+AO{%^7p{b4HSb7s+2B)$Rqb7XG#mUl5l|=i7ej~bLg(pmv!@9)?*sD`qA=y0%E_yG8EEDJVn<lVu2GW@i`f*AwZL;Pm2Q9>TCNTE7
D8us9v0vxFdAmepxz>2O++v7fBRcGQYLE1xd?uBKjPC;86i`tmNV)BNrrKCwcHl|8G#jTZARlBD<$gP(*xLwO9OoDroD-LO>s&7yO*ANO=~roj=4?C-?A|=>
O$ChRsFr80xAWsz)G(^tJM;S$_xpjgB>YmA4IZ_A(>&Bs><)&B1~iu=FmqHbO`U*JAGYb3$g$u>Vhg*}ALU8E$$BL64htiS^Kk$EK|y}oUpDg-+|7K080}-;
s5^SWrN1pdnByoPV?vtX6lMX$Chhw09n`9v;;(aT>@8h&&E)lEOq*boQr?gEuk%3YQZ_*GEs9k5q`y-huz39Hah|511Cl#G8=D(I<7Zo8+Q<rUF<AXs*F~-`
&~A3fE$`;`(LAp)F>YhIm(U2t8Mpa=CDd$!G?yJW<OWS+y-)L>aybXHKG^l^{@<}=I8Xn~oEEkOK*tp;VtIozN|{{uuJueuLp+J2-x%Goa@Wu@gkC=Wk0#l%
fc*C&yvU96Mw&F}y$;UKt%5EhTE*1GAsx;L$XGoQw#ovEJ*hGgN*V;wKWI84q{YeI-YAAQev;+m&{&usXjcVa@7`$uBhefW#XSzYGHbjUCx@zDSN}EpFqAg_
xUH81mv!Ns6*3P<>W19n0Z6b+G8zrz^>SY{#@=nqrIeJ_K$dv|KBsGuRG$`8N?yXgRw%^<?^wkFz+g`78OI)NE8#|tCnuEf>q(_X%!iWbnC3`EZCPN(x=eh-
`F`p{6AM!GW1t73k$w)Pv(`by|HssZqQ3H+2*OBk<!kXCc{={M8*I?+aa%xR8$Wyor=7ADAlruVcdg{x64mM~v@e>2AHVT*!;l0q=VrpOoQ+7$s|q}|1I%4O
wiSLJx8U^9Zr*=sHD3FP6`nnkYgNExNqES<%+DdEzgY1g&=^41O_;XZN=ZJ7EF_0KKv^f9Gzh%3>6~M4TJc4h4Hma$7+vY}F2uW;L3VS#_y_oNdP2k+gtlIT
$n0pt9veJjqX-@evMBnGaIXX@dz(Ie{0>2XkMd^;swo#xtI|rMb%SK0!S=Ynzp&NxYS`*%TCOv-tiNJT!3}A*fxy0p?ib|dVmb-0IzT4+Bq@md&QqjaEQVz7
x)X?72B@ZGPWp*aVlzO`@!Jy|iR@9?ZN-yGNTaS^<67~VkiM0~j!sD_?AvrRDx*7p9E!F=X*+kp#cPRa0;#^zGU%I?qtO}=dw%koGJS&0SeMz-=$jK#z*h1!
q`j5pL^n>e@({gR8W13gufI`_pt~wgV5W|ale@q};jZkhAdFZ{WSHPO{i@b)N1t{!8<iyPf@BH+MG#9|i8hcmbiSUUjD3X~4NsQ)(zq-GG8MD2@#xPsK|=kl
eVMKr&T9_~9Gw1>OiK_3LnC0;IRzF$7=Mdu)s(ELZ>e#wkH&~BEJn~P2N#30!5eUpu8X=-+n`79icPt28^#2!tv*nq_6ghS#>f~qf^xGZa{o5RDEw!6Wt(wW
wa1MKfeMdDCCG=?<};ZN{}3PY7ZDRD|Aq6G+PtC3idpLqVy%-S>9GbmrE!#skAtPC$F?)wqu2hme!q?Wg^!~g|C-g;vbj9PK@BRhmP{SW7XRBdr1$Dde%*DZ
^RF2d)L(+^&{-kiqY5P>%UxQqA=G*{6ra_VYH??IQ%7@D|K3x&(b*wZ=<+XE%K{a}Vhj>cXj^5CD52+y`vfkEE)13leTkfsbA9zU%eGG-iwq53JzW6U*;EBC
*C`3CK(bQm>R0hC{Eqg|Rl$4R;a$QvIE#I+@|X(3Csr{bshfvdo2CX?rM~FPGe72>8Br0mgQ)}R=h_L;5X|D#tr$OPD`4Nd-1}IIb9njG5TK&@g#6{9KCLG@
V`&=5{TbFu+jaNAvqP%sjN^%YfZs4|qP{qfH3JU!z`LsRoYfu0bAfS(5>ijl*PJq~ctrcA!RcDcRt7}@WA?B!S%_426^rth*o(r}N)uxVgSy_{s~{RSM`tJ=
2kSRdW2csI7LKyn*RyDx)j{|Le+TnCF71%E_nS*K(q}qBsyGMU_=lu}i<m=SgvM91!hA6eI||@}wylL=%A>nBp-(!M6w7=He#*oq7NpN2UD!G+9tNgZsw;$8
K;0IrfzBoDIRXmWEYGKPfUNBno2;?u(#kdsz0g4WuUkrcHrnnLuXGwSBW$aMG3G=kEV<*oxrDmpO-6bj<gS0|Om<PyDfsoB$3s2)hJKfw!5$N3M4z?(uIaPq
Qel|YrfZ1>YJ9{o24d536_)VwD~n9)jo@#WWH65QR?gnqgx*b7#$>rSc)X?4KmK6BN96C>SN)IuXs4afRA{H~V^%k{g-#7e5o-IvknJGi?sx5pC6^aK6(P8E
H`x6beN^%z3c<-zMl-n_5t4Fxk#uASXTI%X0f)<MAGZ3Azq`AwcbyAUE=;rpD({&!!UJHl>#c^czaWcH;&UTNz>zNN7=4fVm>}h6J0}N?{}Isi-gJ3$u_9Xi
7oLfsPjY9eQ+PHyskGrbRrPdd_>DoE#dp}~zo9Te?l~<lLGcaCXETVub$`F}bUR7wkEN%fbueV|W76z|#O!MS=|mW*%rE__r#-d<?vhXKQ+Kkhr?nQv(kTn~
pGdN&7%mr0?H!$Z0YQ@4*OI0LDAM_TBfo))l*9<Rebr1uk@-RiK>%~g<(xz*+PPETFAu-FJ<`4Rt=&OqLJ=LkpHUZ*>+8<}7|X(B_4Sp$O8j`&0Q(%MRJBNz
{zF;$t;tf-&J*?N9|$i!v{nZpV;wEw{VXv_aEnf6+PLi0*4Pp<)uqo`NItF8Ju}7mjhWc_3}Bx+j5UOX0Up1oMhcUXRA_M1$$FfBiRdYUHCMfB4j#qD$QwT)
kM$+WTBx07sRW3PHOZO?5PaMTccOfPe3L{dPVZ;{!TS?4sxdf?K7z6iu%TWQCb>oP8u*d0bSV*!h0RX(NiogI+P>u7uJ`%qMWB(cZbLF1k+;Qo+suT=s&58*
M+yhi&D%vcV!^%Va-FcAGj#n!XYtLu(;%v{!4Lhc5V)_G+pR(po1zzVK}$z|>Ulp-7a`}*_(nYCf?syDcBLfQiq^bBbWrTyWmRo794k4zz-?Sk-)x|uL0X$A
6$cj}aDD`TfO|)nzL){%=Cb;G#R(FMikUoZ!#FW=6@N+q2Rw!KrVaU{dUP5xnwxv)S;jpi6SrU^`0bm#%%`rQ&Z63rgT+A2N#svfQsM|DYgfa)ym#^`n=a<;
n>i3mI44W%IegYBw_MXUn*!q6eNb`B!==(;%E7ZanGFX+RDjn@k(60Mmw=Kr<eI`Jq0xz|ACjz>ZaZ3zZ_@u;<;%R;Z7ug)v8~RQqpncrrA6|jYVuU#t+`y!
xe%A(wC)4I<&?2w3>>};{GoLzo}RYdnQ<+QoY<;{<-Mi)PW-#a^VUb26nFw4&yqwkO-#Pyb%0wg@XrI4J;nRfH3c~sN50}LA!GQ^vs+R13)LC(31w^+ksk@F
XGU9k=lvyXLLap#fx*Gs7*nWjTiBD1QK^(#es2xWhJZ^}Wl2zcUp{rfBdChfT?vULo7qyv{B#~!PBP+kP0B433U~rxtlAp1N;`y|G8?PR^>&>Vax#TmwJ7%I
{S%<Dj+Tifz|OlZq!iv)r+t@k@+pyR$}EOy#Vs%!1J8Lfe0imhx)>q=-pzE^I%23U${In%34p8w6mq0KGm#F6Q3X9x?L$cC7#|wXxdlS<dmWP0Wn6Jlyvp#c
ipk&MoQO|)|Jq~Iqsl5O@GOR1LLKtJZPiJ-&b)4G$B>~0DRteaV_zu?_wLM^rc6+hh@XD(`>`>unusWc`M_2n)xWG8-CJC3`i22`|9~F=Z-+)D%}1`A<fr3c
!tHabm;EfPXp|2;1Xa!A_S+*ut|3L)p(&bgq54R{P?tIZvyZmm0hzf6r8zrISOA{}UTh$YV!VMoa*lq>af-0m`FiFAQkqqVNN&u4<HiQhTd`YMuxV)&5-}Q2
en@6i(#@aK#lqip|9vuurPLm*q~wiP=u$=nQp3>nRLU&!;bYD1GASgsNqtScN#a9~Se;silg<(n14nDR)T{Rz-l^k-<S^q@7V9UN<E5K_5l04*i%ZbjjxJ<y
XVIY-8h?=22AbctN|U#$q7KAHsXA&b=@zC`mqB!c(pkh8R^-%!z}1E|9UsAr$AbTqB@iOol?*I(<*<fsqa-fkSh_~>^{+|R<(H=)2_Z6PWNvE+r=9w7*{}7_
<Ra!G4f=NnJ#WTtr8n-y<|Hjm$^o!hye-*#gP0A_0mTMSlUT<G;kHhtI_oRtF~Au&cX1xQ+?hY_J5!s5b;NBu(hEbEI`};KA{f7eOse1#8cMzpf5*0&1wzbK
;#4D=0gc5rU}!G(E-@1$Y%iTQ@eJBXP0zp)=no;9>rToczJ-e-t3p$cMkz?RcA!sn&&)ljYB0c`5^h-#DZ53oO~aC3jgR#MK53SH`b+Dpcr5=8-n&OdL&)kr
g}n#u=J!jRuNZNk*)EGBH7oh$^eV!ZO08OKY0Ky%&$zxzpR70wQ@zGuTNQ%89Po^H@<-Vw#w}FcMF~v)YD+P6PC?UxxaI9xLK7_rircraA4*kmd6=1?wL_J8
h4ss^Z%g^GgW?6l!cV*6{00sy)C=@;`o4NdN_H~eV2)0wBNN*YEzanMm&7xfaC3r}2_5pkpbUaM=5>L1_$u}C>nS&&iG;k;6oU-zml{F(Xuy{tYbH4x<~mr5
V;ayXfh(pm7@@A*fWoi1RW>r;yjn`~J&Bze?K4Hfk8?0B$LT>3ff}%epXxSmpoA3Ai`J{l%{>S4RN|<fM|y_TUe&RH|GL!z9v?KRqh=gZF&sWE7Q`E+0r1V3
MhR5c>~uyZt*rB|qNGNZZ8^_f^;9uIz~XHMBL$@ui35kVj)rWQY%L-}q|EV6leJFu$0bh%CaJ6S<#<m4`l_R_S@mZ~Dh;tM{L{rv(vr^v)RMxd!z!t=SS+)i
^V%0V;!NN!KFY<Cc8MCbZG~^zXh~+K*b`cDBu!8;9;$x07{G+nMiRFRYT&M4PFoZqyjL95s<cP~GC)CP?;xO?ab0Dj>mFK`X{(~@as<G8fn4D(Eot`wVUm4@
Jimw0_t~4$P8ka6QoM+JPE$Z5-NN%K3Y&T)J<~qIWdcBj9`ggs@|8IEGqGPJ#d+v)TvmVZ<fpn>e12&laN%9{-UvlT*qd*umu&HEwR_t^pUKL)gH1ksZWSqv
=5f>Z8JD@Ryvvu9IQd0Tx&!nFcjUkh0T@UoU(WVZ-;jB42oZ(PMd%a48fcY*pD#;qT*=I_4<HvS(!CYXCrX}Dqo|57w6tGKA636LK0vU-W(;#M%&i$T;5s47
V3KqaACn*6)yV8DJusvcCk;YvdF>??5u4ZHPvj)0M40R*DlD?k3OCp1TNYXkj>uZ#UtE41w%HS=gK?CLA|$LRj>><3lPC1b;o$bwjjmi-lz>bRxDV7udtUZM
N61bk`@khYV*)o*?^IoprpgFUXu@|8PBhG4rQ@NB8qs)mm9kCG*YC(gFHa$Q@R^oxnf$VeOMy$@)QgWG3-MtT`q7QJ!4gFgjknfJ!P_S`z{?08PVJsar5+|F
B^cZ7{{cCUUW%XJB@MxG3eeH_`4#&}Q_FdGr0=v!WvL1)flNr_0@wS~kaB$z2U&`0O5DiXJW6cE;dD@UKiR>3-FG06Ei3#seGRLOtiu|LWA1}JEC{HNE&Acx
v%5L;gO$Y5wq*(DhPPvpu;c2Zqhr^m_aOl&6LNn#iXW@Xd5T7;x&^_@O&%L!hvQEOJxelSb$3XxBCj=>pDTdH)|DGY_A0mGFm%3IFxpn-_9G|~J6fXtZ1cJr
B=@lWjO0^9UwA{pimAGqIW_>=%J44u!4rmGHReJwx!|#D;(+Kt6Ql%TD4pJga{Nehm=S|q0E5|i$45;oDGOMj+b32}$GgVe5ZEK!_H`&u)o5acUiZHjJ=6f<
jc`f!^sh#7r%VIKbx7TfU$EGr*rF<<a2}|S)vJ8zU7F$y(}na2URlBQ*}gk?)TyQN@YKr?qHrL42w0l5FBsZuYcAC51JcAsAArAy1VrVtgQF?eK;q0(Ax$sg
H>fTvpz#0x=z^RcuL5+n<3&~O)JwWni)Wu0cdk$e1Uuv6+3=)KOEO3gWw3kE88+RZABLKLoaNFS1fuY_5mwFOyTIBOKeZ1CulJcdEpJ`*Ow^8m1tDBY`MJ?v
z06%0URMvG$KR-J2bg;H#_J@--bc%Zn37h$E9`)R8;epr0MC4pdGe@iFtb*K=a+_+VeE5!qFmf+8m-dpMQvFPf`+R|w6xra9ZVIljmLBCf;f_TTm&E4*K!<y
dq~{+ijX9>Vp^QW7bIvfrmo>Y(!qC3F5PzCT<W%PqupnOoZF2EtwA4mqnv2DZFnbv4FF8^&{zz<@`wLdTvAs7l611#y@|w-BiPLV6T$h%&~4wUTAnj;kiB@l
V_IegviXsw9||;737PLjv&|*1`~3EJYj^>N{-PSsciG2cFBr4Z`H}H(r_;AaN~v9APM{8y9||bAUpSQZJ!IjLdzYE?iw0v5Vu#td3iD)AnFuv_Khfo<jN*7K
pG2TcepI#)AdtXm@B8+8e8qX<s~nRj_s3rH)I^Fwc=S2dGJ2CxWD`t&-MgpULtw}`ZWd5ki(&rIIF&`#^F1^@xg8S`>3~P)Mt}nn&rhELMD8nrWViZ#K81P{
Sz4XH(F|y@Sqxv`WR@k?!RgED7M3*1wjAa+pmyaLv+*}GSReI~jVaqV?;ns%E?2uTPINx{w&Ucm=9Tzr*-eiRU1Io>gD(<imGc7vtLHf{+!l2F1hvXKP7pas
@1<8%nMubv^cWfvEv`O@9yTw96N8(#n@`UZ%{^HMGZz8(*$jCZfsuwhyJOfxn<F*wrLU#l{uKuc?U2A8vuqN-9hH6MZwdlGvSKazhIjkbSi*gAu1gQ({inw7
yI8eX>I+im!B^&pf{Uu9V*0j0ks8K2pET4Y+~!+*Tx8zYkHhIMv;5R)Rz)z##_DsMcJ81}m{(!b`7jCg(cr(RSO2djMK8QY&@iO8GDUB;9OlK2n_BYE;vH8^
(KZMC1GdfQg}**6n;!~g8Gui^_$>-Irb1k-`RS=2zqr_|GUuCNn232<C_`kCb+7YYI_;N*hJ_4)1$`mSlJ>(eu_N16Bw1Qu;?=N+)&yGJC+s#6;}ZLcFFQVs
Kp~+XS?o6!MzdW&=j9}cq&Xy<vG_qE07)!@z`gl{NBKln{okpHbtTW{+IvPPOU{ol1i_9I<*b#)^3)@amq?I}iUX#wa*CA8nmg4dp2kn@((-!~YbjuAM|(iW
1{ysP=&wA130hpGK(@uS)?*tBXmW+GtWry!+PV;tIB=tco^DO~_nJZvGD_NM{hw3c6L3pGq6w^@5w}qbpZQk?=bS~CmheG&zfY#P@*r*pb%yug{ex>lXD=9v
Q2Q}YJk+bH1@KYLoUkr^1XfI0kjG!u%z*1q+V;|MiS(+nfFhg`;4}WPem)FWdrfu=QGvqeHIU27L*!YJ%L983=Is(uN}<*hP4ur%LAp(UJS5p#sRFkqJflQr
L>V|OMZD;EVmx7+JwOkYpCZ2mZ353DeP7r+UX0@PM2c#h1|RW1p;Sz_++|eF@YRYz;UBHMevLEh;ToAE*{q7@a};s=)GXh4qqXcYE#T>*^9p`605Cj%NH+3`
SRP9oai?omhzj`aM#crh#C6yi&^bu*9MItTmB0H{vCR{?2~e`(KHOsk3r#L9NkPwTU0e(^*k&99oj(PKI~Z8{A6=zic5AMh<YcovPAA6SX~%5TYZATJ9hlBH
D#$71D(0v)*;eN-V_3VigG3eX%7`^6;@#ZtwUBl4XIA|1%tkwFL6M15;Gv3t4(h8W{}%x~N3h!MXm)fM&o=?3vG{Q9y{zg2tm*|RD4}Cr3R(@ca2Im<hTpO!
o|RR9c@O#QFZ~EA9S1t$ew*A~eWwRwayG$6TAXOTi{U~(Z5HZoK()YNbSHr_M+=i@*(oRv0@}XXQ^@U#a(u$Y`2pv=Ts$pY>>{gl*fO2Z7C`TT_{o|HAJJIL
sVmO)WhZOQqp7xOz76x%Lq==4EI^Cm15D?9`0)?aMaDk}nopl5Et03rM&2yb9C+u-V9vxXmWnJ7ISTtB+14*hc~q^_c|{@UkQGtBZ>FxBwM7N&Pl++$o3FD@
ugTHwL;c)inJwlaXUdv7=xLyrZHV!g+LDHo>*dNS?YLZ0`pnXSdXs{D4Xk5{QR%jz!MaeQeA~PAaH7)dya&?6D!up<`3p=82%sXm>oTK3yGkm2d!%!OMmAOx
_>&L?&qFPsc^L3HOO5%9_nzUkI7rcK&kH}3F6U&w`{AL3?)%Px9w5r5j)1{O=u)r90P+PGpflsSR}#?SZJRkbJ1srqk4$4Mw2&PsOn@9^awqE#_VX?Er@EOd
PU^B!bZ;cGOcF)ekSOHb?2%cN7>{Tw-mXDk<-p965WZAJj!sV_BS;x0K_nXSQ=fo!bc8~Pm6s9ZO3dk=gD_*={2)yr4}MQkAcRq2i_?pJ_6F3f8l({%2z1X0
P%mDA;hz#l+9mtUqHH@3%Y@Do2Y96I(FNp~bbL-No-SnmQQh>DY#h3n@kU+Kjg9U*4ua-w*FM<GY^aTV6=c>JyEQU&SbQAKly$woRYf%cDJJ)(FU50YF^Yk+
Z-*Vx5JYNff;{;NeS^&!!*`bhTI)WfSg1Iv2_LC_A>+ovj?2k!_{_%t$j^rndC9dJW{Yk?SZiP!KuwalHbE%|9nY>N?j*E8a^*!A_vc7Tdo3mB+6np}r5@3K
(n~lqkdO-NonGLCeQ_5iz5<U?7bycjAEn3wYd9#Hi_Nx0QeaW>CAIjdETz^zEiA6*(v^Y@gv}IQYcQ;Y52;FTVTnu~qbIF9iROT)xb>V;E1KQ%R@1~9rF!1;
ar8gER5w-Y8BKjoNiff&2NlE}ypXkNzC*=JPN~&HpuF?_{@gsno}awctCCQzpV8(FA))3V4kD~|493ssHp)4vj3HGE(n1f2;Oy&S!fQ6Z^Up-BK})%ze8C{G
wItN<YRr|eI{*#@cuz?6iqCUr%E5%T;#EmJj?}Mdli1I*dPL%q_-RTuhk;9oyXYxc>k{5tuJN8(a3Itc%1xLpMbSMKQ%%A&I86tt+Tvqb{A71#E-tm~dqlo-
C%Z>ICC~&>9@e2)-dDB{fc*j=$^|MiFxrSXs*gVELKAxY%m0X7#qRRNZ9xX=a;(Ac-5>JdIm8V}cc*D=dt{w(kXKoaNi98|%_)k>Rr@AC*563#Pnc^(jahAj
D5)63DrVnBX+`hP#fSShI%i*QBG3%a1A;VIbI--`$h=WP3MUigPFx_YNTLIE!#kQXt>L__LTDQ3t$`YD7TXB3+k+&i@(TPY$-R=?ue%|j7ND;P*Bo!uAE#nB
PBH0>#sQL}MgF<&g|k6Gi6!6b#Yj+1jNSyZa$O{A;zTjEv8X1?AH;na&;E3(^P>oyP<`zd(QktXR00qdtY_v!ip>>lvO(723W`T+=1V%-5`u6>g3^bTzq$%f
qkXVk=!YWomyvJA7}B|%z+@<x)e85<oCknSdMghdBvcuj?Z$~E2bJegP<6n3Y(cmeXi;U_povQ@TsY8DzRC(v!$sZ|QC2`4W^vDs0Pag5N{is%fIX#-p#%PD
j12?)&vTu~6@OzD$#7?7aqFPUqPX7-2{tLr*7iP-5e)qQ)+GEKH;@5){amfX{JXB$5ex~Lst9v$5`mh$=CYzHnIud=bpAZRy%t=pH)Gxz-C)4_sXmeSWeWX@
f=)kJTSjDZ24R);kadJ*gxD$X2fh3={=5q$A;|)0$$!!=CBa)EFO2e?)0UdC&;HP5+E8@k6~I@RsOowya&WJMA!mP=#rBxMMT`&>)Ou@ZTqp+9+XSpdQX;1h
Ys&ow_2@VsmX)H11`AF|o}>{x;#3wX3sQpX=5a8sE*bXG;7@8SoDqfKysD2+`GmVzh2JJBCe?KuQ~QUh|M`S8?S@xGqhV@9M%+`jou`}IflDRUhvQlwU65&s
z8$09yfNMF4jHg(gfKL;w=`7!Hy5B#r6lNp#P6|(9|HCgqowObLAZN<?$roiI57Ky_t~{QRf;*HuWYMP&dYKm(M@_VT#J*iIqH9UYsf)(1hK3JCLwut`B2XU
&tIQxu_PMWNn0RsjDF8u3j~l}&eCBRO)|S_%>J~X*Vi`)xpNCEVD8VB980G@?D%07U0O@<P7G=bH?IWC_5kWe^PD-c3nm}+Pm!=<pfPD<6-9ov--ury)(6QD
Gv#mgp&BXoaKf15>m!f<5+kyH23oSngsE7sEZ8C{rka8x#%zICuZniVE!(J2iRo5m#$+MyTD{{bQ30gpDe^u$L&q-NfsoG7=pJW6aJfp9Q7~*FbtF4UxM<kI
q4<{RQ<~4R1z>seq8eO50Sj5r-g`U<b&+`+;)Z=_pkhs*6o#PC+l}c~%89k6pj>6gD8ln8nB_#)!R@UHX%%3}>d^{Q$(=WeZ|@HVzU#xb03F4^duWmLlr;>M
45A|>V*}Jty~cS;<!hs^sPJzi!Z&*nidY)@Ae>pe9`*<w!dkN@st6Tj8yDTY3Yq`6?O4Hd<4_9K>-ZXfG{WTE>f3rmY-~Y$%&2WuQ{`nefjBH9VuFNmV%~#4
cj6Sa%%j(<*2(hW#uY#%8g>@hTMSd7%4%)6?BEty1C%XhlS?$>PMJ6&5W(YOb<6KQh&Hv>tA(%uE}$ZJLxe;`lRNR-MC)j{U@fhxm!_-=5O~z`mioR>gs0>8
CW;{hagnb1aEcolnc|_^H5|H-hn5GKp=#H}(iN0LA)5C8a)c?rF8353Ar{qh*EvXYMdWQFb3*7>Dj~+Cj~(nmF;~?Y;dEpZ7j@AOT@ja(0ghKUzPe+Q<he!{
v1E0?REO?tiqc?V(rEgh%V&cMDT(vE^lfM|A|?edmNYrF7~<eEvA3z%!G$xiGYx1*`k8aI5;gqioKA+h`lCji%%x-GjzC(h0%wW+;IMpdYaY_Hz4+Ao<ou}?
JbL~<JNAQ4$fqh(by<LPq_1Yb%59_=0|hj^2}(Hv$IU0_Apq>MFQf3|KniakM-a<Ff!9Lcc$#JDkPq!*%17Y)Xpe-Q|8{YXs^Y`*rwP-25_gZk&^13ok-*42
cIwD926Q+RH+{J}OJjHs>1NH!x(n~eLY!L-0S{_KO_nu1>iVpqO4t!?o5>s9*Q>9ECx%8xv&Ccu(UW<aQ|Xi#an99|kjJz&u6A&}GY6D`q(LZiY``As;}17a
Z*|J$4%fDXOq#S$#-X;BSG-o|hl+8y7sAOLsfIm=f9Gy|m)=jLDhSzx!>4^+wI@mR;K!jSMw;St>%5_m<$YqRvW>p=K1}xNu~KFO21wKupY??NoSVD=P(Wze
hdG2~#Ii*HVLv=Y_VTzQpzJ5t?2kA)$hiQx)p8(Pa3=;iD*)EZC*?grh{r(`?H2|%)#b5UMoM5mnIbzr>W{l7MLUme@?3A)Xqwj)It1$kP|7m`ZWg~;R;Uyc
IK54OQhsWVy@lJYPRKjZB^cL`Ejv3)a$QrqHl+KsHPeMeq+-5EiGZOL;G<faJo%`&iZB;mK{p<@ZlL<GX8t-$-8Z@KLs(Yu8YJ}!XxTJu!P2&Ap4a)IqJ|Fd
tizxMd1fAh`!_De$^XN?cOc`>F(_8s9&|Se2#4RM8iFk9GB_O?q*!dK>z)Ez>GD3VlY{#@CY9mORUWr>eFxdv#8@;=44LRdq{yq!BK*16FEq(=RZq^*5^ZcL
kjECmEuSvpkq@t_rh}DKPr-H$Al&n(oFxYxRGuhkfKgS(6k^Dph9AIBR9I?Ja&HLw$w%(0fTw-q^ID!|%W+0LnSm)t6r@D@PBY7N?Dp>JZ@?~xDGM)83PLKu
Hi;7`Ujt*d%o~Qu%=zkN1=zklGm1?c(um#W4`M1pA04Mek%2)^^%=8r-aZ5P#ai~Y3bU!>r{rpDtxme)RGMqNaUh6hnJ2VWizZ1r-gkc@zoJeYZ57ueyypYw
TZW~T$y0m$q>q97gJ*pQ8vk7LA^#%>g(nqjS!M?JViCuYTv7XJn}OrLXLYS6rm9A0Y?8TY2eOOIVi%OrRmFPhAuMXm(0e+eOsQXJ-s<xp{u1Wx%a3Zgi=mON
z+yg-h$Myu8?InqH|ydm;vrd2Ibwk0S!)n`$JVciON)M=b*@2bNxXV(PX~*ea8KwPJ>o4<-m@Pb8S2&m&P%5u_Q;Czdabc9BrcGd%Uu_K&_<OD<lHk7PEZgL
bizn(gyuw{I5QY5q*EgctTrz6(H+q(VyJlDqd2OL(#n8iL*N2O$<BrGQ3s#>dm04;8j$C=-E~obh({rYTl~H?jwm2@PN)7d+D7I9=KS*kF1wASIF6-Ab~<$U
CMUw5LEC(6&sUbevUS+;X0|Ry9YrV1F=I33gua#5how@4(_XB7&THm!(76%#iFwExeZ!$}4lT>x{6}Uwd&yj5SHk+A4(0wx$jEjx@IcA;Bz3c!&!k#RQw@Uc
<;?A@OnB&iBAVu018T$QnOx!n<#uKW_g#3JEo=oh(z1OWxGa16neatnC8n-HXn8-8zm>UH)m86XazT4@siGZIaBR=m+%G-*RRv#{c<W`v$FY)cxbxD0!!^5<
vKo;r8-RdXd!;8kvuAek%owBGRg{7aW;*Qatm;qXFP%t+_!tZF7-b&&=iv>G^f`x<fIjyVsVG`{hs}f@R$|={VIWe@W}-l_HQ(z3fa+dz=+KPy#YtO<_zSFw
zlkS~ssZCFmDe;gq4VJwILcH@{>v+(1h+4Wv<>H4=FSDltDII+WOcpMwM%W%owA)NzdjWNKLQET_Isi+-<Ea`tC)Np@I=%%qX_ZYcD{o^nYNw!i_P7es<L%&
?(1HXtaqSJ9^^@1G+w9=gd{)=mX~x9R1bP-OM<R{_pW@?x)DdYM%w;1YxXp@qDl)&n1wF0I2(46YTw=)+eMofBYi9Xy|_^+Z(v9oO=2aU9<*Y@E}$VM{K!SO
x?0`7)HTU&2m$?cKHgQ7vq%N?n^MKCo75O$z#_HWTbEN<Jt2HP{KRvOwVzCZRUMYQw$A36m!vN25eMj3&Gn-X*Lr?y|81UDKWWMhGi4-Yt5=^%9hnr2ai*B>
Wp_px4B_W0U1Aclj%Y=mQ%Mp?xS6!}Do9t*&LgyqO``xz`Av!HU7}ac?a;{Q;a!Cb<e65m(1RdiW!2KjrfU(w)y}XZvHUH$9{?$ZLJF5#_cLwF!hxQ1CW)>%
xdWwW_gcHpaMI={8fco{qq?`jjOACVWC#+!iwwr>6T`^~W7xfK1hi${vlIaq{F|FpTX_LQdC>J=d{Ey=FoQ@Jg~&Vf`)~4IcoYmL`3M0J<7Y9a?tj(leF@}}
rTQMUq~(FEl%!xQ9+2w$tdQ}o0SM>Sd57vRm2Z_)iY%8`D3vG~FKy^&HS5PgSfZDY*eaym-;i0G@N|+fbN%;qQYa(pt-1;6o~%x0-YzZH-4j>|#;)WypTs7{
2sXvO=VDfzL$Km_b`B&xXO2vTJL7O-as5Lgm_dtIRQP(4-LOJl>aSOUvekCnOb=hME9A^Q4QBnkD&aR*)4^VPXcGT?9om>$4za6AHQ-s|tuOJtRm?(pe=C7C
4F8#v2I_sp;^gs)0k7X}`c6b!<8tAX4@Fma%L1yj58@Z$!ZF1zA-Rj`AX6E9iB$*KA3Il7AzCWzMsWmjNE<e5J3?~&PJ$ClTayQPQWqCQF}T0n*C$0%yD~E3
4$71qezHp%Xmz;_#V35k98I-I^_pJH3uMRu39lj822+4V$WLdV;dV{T_UD$!1X_pu-kiTaG_u5Hqr|t<wir;`l<Vxe@E8Rg;^4<9Jr}eEl$9!=YgW`eN&*V+
C>s5w$V=SNnwseigi&obuZ3j9UK00Q>GVm4_r}4jIJi>f!>^Yd=WS5lS?8GmkWmAlp}u$6)q6X?l0o1j+3t98WrAT__WT0`S`)Y%<VN@5UK99%LI<Vq`{yjd
K!XS2-MqWBG~uJwi}Rl@v4>RIZ{vodOiFwNL4n?8Zy#+M(BYJmI#-B3eBi6B9`bui{Ze}UzIo-aSFkI^mg-hL1`PWeFdR)#^D{|<tsJ&dB}+v)A=Dd_&rU<&
Z)f+I;=bpJp$ou=$HC{*wEnN?Q`o@cmA3xYQCNQXcAstIc6axQ(N;N65s?%}Kg#1BYAF^_F>vsziVT`V>AQHH@AKR1lgNXs6to7|LX*3abxYPIR9wLIgYy0p
Z#6mcE?2X94yScgsT3GhgU}3ERFPYHeafzt&5rz5R}8m9^d;5oH*cylON5idY-NAr5_C=JY8W@Jdw0_KK>P}I!Qb>t^XHS^4|BMzPfS*GmQsU}6yb^>SXV$Q
c;l-GHP(#e&MnqC6^JV=ug_Jai&)^Q<cL>9VT1Uimx3|6tM-Lq2wc&;BnW6o<&1b5vJRp)HkYLc_K(fyC&`Ji8jkUytt0CIn3b$usg2m%3FmAv0IB1ouh7EU
`+$fm=(&Aw-o<sexb814A<wmS*p%|nKghdXHYbIQFW5r`raNhHK)eC?uvsUmqz>S1Zd_3v^mL!8NC68zR*zdyk9jvul3l;mCOin+6)HWAnNuQMF#4O<>-{R*
Ga{cb6U!E8)v205;DVT=^dD&qjZ$Z9{5M4{u*a{QFu5(2`{}%+fKko&aEWVJs_W8`c{BT!ToX31q7sm+!8kj)=fmhzF0e0l?~3=^@_Qz|p>0gmP*0MW5`!kS
%xlsljod?(lGGgx$%3Fad09mI+d97k?>?W!;Q^M84||8)yi~+kHRVs8GsDmm7Ee(XhbI7?g`u5w7LKKxl7soF2Le-j_OJU>F#RWA|ECi75n=c)@vQP5H{l0)
(4LmDkI2<O6<~&+-ZUmVTFzZHnOMTkP!bf)phhYV4uwFb${BuV^6Sz>k8AunioyWuRs6Kh^jAL{Ifn}#;0Jqp-N`jnCluwc<nMyjs99~ZCLFsla{U-pa}KQQ
``3psLTa92ckMm>gEtGeqOVhs@`(RYFyTRY2I2kHpTBuFLyE7v9QLAEW2^4Wd$ri%G)BVsS%i3;h6{*rzEH9c(BHZ3uDZWurtic8ZHe8`hm#??b?#S`b8LT^
I-jBsb{U?>QX19qxW#q!mfNn!xW%QH6c4NsL0g^6_}Hfg#55*-Pwk%&ovF8=n|t^XEO+bZ%6rryU211$14)+pvG^@Ja7%snQfR*F;XTw}7tX+qI%l`M-=vhv
0_fc{IT_$b&K)EL&O<#6QWPdar5x_C@s%+S96ax(Y$K=kot-<69d|*+jsd*%dYr52&jJ;TUcTnblsn0`%FauU<)>;n0o^^LPV>1owTE^xDr7vO2hw|w-5@&1
nCJgh$e|iV>5VLqHe|H$#hw(a1SNWPNdOWj{$=faHZ%$BJ;xkdg4)a3o|jU6<JX@fwlP>2YV6rTcKswj0cJnInNhTc*@C-V)dF*Yb?ZB@qZZazQgMpVI5c0y
gqOjyTxVczq!>Ipn-vEWywP%g_^l4p_l&b2guS?wTu+O(wL|9-5(q>;ri+I`uB1k&co{w51pDEj+`{(j&4B$eh3&k-os>W9^g*~<{LO4*oP6B&w~t-Gw514*
*n-s8R4=eFiX|XkN<W-(FMDEO+HDS08hYrQcoy6+wE{%nUrl(HJI#9u9#m10U<+HhdwYKga6<Dod^jpCO=uoiO{UK+zExaBjD948a-x^y;I#ry2GD+}&kDi+
19`OaC~yb#BKhyyvrvGEGIx)RRydl<>PoR7;sx<32Rn>}j1(5bGK(I}XGJCHDY(~%^P~`@Sk!TNB(7D|OTZ7!K6Y;UHi*Cop%mb1$D*SK!?`;YkoBHYkt+?d
yTJ>RSV)o^r+327sOaCIz|B^eKE^FH=EWx8$D?C+$+!>!nTk$5ERdBPeNn4$D6<{Ky205Dmp<j;{$sOyB*Ld^C*iV)uo|aCaCrE7>0+rMZ!x+G=PC5IaLR8F
72I!BcftEgfBheylN}Gocq%y$pI=lE<>T`HIrxVv1R<*m&B=MbV|$Il$z{@s%Zna9UJdn6a+c{mlcWDYYUKWxF=?&>CiR8=%K5-fF-80U=eq#D9J3&ja@7bU
U=BpRrmF)h&%;YHj+BqtPyd5hkfP4Eq0^g^sBT-!5qnLAa_O5|w(BfwZh@I;2h=-|G$Nt=HRB_~E+cOYGI(Nv9}G$eat8MEdoA5gSwkw)KDjOO0VfRe;fCGc
n+Hc?zsO?iJsYAAnG8b%vmLuU=;5|5PmyqTn%cURT=!Eq!wemU2Cg9p{X9Dt;27gstK)qugS1=s%*|zzq|KO$fx9(_Zxya(z);-M)ph>VK2)7W*cAVze_yq7
TFdK}meH$a_N}QjUqXv_jDGxmwqtgF;yQOe;ud5f8FQ$i1j+dH+V)w$Bj}fqhZ<Ev(eQ7`p^hF7ruSq*{$HkF``BVgKXc4~53x57zqGi%+7$bLy4Lg=PpjMc
;$BqX3bF_K0JnO_9ih7S;FEIf+SY0}a~Q)Xf|2Wr9Yh$r=eS}Dq)<&QL}OyDN%Szrxa9OJF-skpDaIL0L|};mrkPgvL$(uzm;~E7cRFZz?fk5kWfxEoP}OED
%9S`6`%-`_mWa3>_hfT>R$!+cri?7p-F~^tbQ1fO)rir@JRoJ|!Dn3mD21Uj1R&IE<~`>BP07VkVHJrCJpgU*nQnAYjl8~<)xawU<1?z#!NFqC54keLe!#os
4udY2z%TkD{NTy98a?X?aiRf>?T_^L2n4z%Eb~dW8m8DUzaSQSCcb0P>Ti6PAw(J;E2u@+hvoedtl*ObS*(Lqf^Av+C74e3T~BU^3v!g;M948GDTO9kMHupT
5N<LC+WIf)`hO#Zy}V2d?Ol$N9H;{BG$wwhlaTZg^*5*KMehgDDjNyFk1|yo(@JOIrb3|N^_T7`DCnf*$)Rbwbn-|hk5Qs-VTCF|K*S<h`>KUcOo@AZ2%H<7
j-D68oiod_?n2l^-Gk_YJB!|C_>=V%Vgl(q=!6!0ukR;;_T=$ZI99uQMm0&Q3EN4DbOzuK3|pjM?tEEP#b$vAmP2|>Sc6MQz9o$qZ*4BtXq0qhqP9YQF$QW$
9Pp3Re_{23Xyp{WM2Q=g?nYz>W0a)8V_-4yR-_Q3#y4}Zw`pQnFERf9k_SclJR~qZ4T@4FiavjYHYl0ZOe5D4Ea5b5(p$P~rbym;A*OznUbZahiq}JGW@JyY
qQ(v?rPBu^j)WUgU1mArS>RGT-c_zS$J&a~G1UL(=^J7*ET>;j_LwmjG6C7v{(42cHbC9>0<ww9sKK)k(ovZRN;)t|87!+Nz}q2jHLMw7O-U_QD9rrPr>|05
q`KOswxq#C9NJFRNFefW@|a9h%*f_1+Us#29|P(?S?^Qp32Xita%wzx`t;~{^NzF_ykudqWch&@_H>_KxAr;v!=tk5n{2or@gPx@&Hl1ej1MGFbo{7%+sXZo
r6HX5l4hH_9G6E%&?7eNA{?_WHImJ3x(&s+B&8`lKGz<g30FzqG2KYH?~7$ui>}z_d&5p|mF9+V@ws|}5v6$C28c>?Py%8=8h4EAi0^EAYsGT6r4q76j+qI>
k2)CA4V>U<kE-)K!uUyf0%Zl)dYH61?%v}KOhXRJK*d5mIG|`6nX>uQ+jrbD@g38VYBv0<cObg}7j(9dLe5I)svzbcb5y5f56ffB>SSb){Do>1o8_i9?ICBC
u)dGh)9b!Xo<faCxgS>(ySDWjk%V#F+0)IxeYkrzzWtiu&zilp_KkkrARg8sopzpLz*63wzv&5H{I=|B?A$I<84b7~cNOO6Q0U$xRu%<Yjn{=u38g>;c7ds`
RC^>o3El2(R7U*$20tixY%gCAP5Y4mc0z}7`8EEB%-vf5kD=jl_!cyhatFPq+6<5=ml>pUIkak;?%mmzy%ahW&5Os3F}})UE5_bku!7`y_G8XEJ9d(kAr60t
ynf4!^^7Z(mjAuZN#UEs>lq-Pob~0o8gN=>h&RcKW`HySf(yF;Z=LVH-E=BXZb<|7=A2_CG0D3BM5#_C@U9sz_0PCm6$7cQqp-Ei{(goSqC=wMkF}W|Pf#GU
b>@#-b&_pmcv2}wUFU@iC-bPhwR*DQ`{|wEQ3Kpswr6`WoCTvqB|%jRl%|$fn@!F>m^~`YOy@{vyue&lOByJq;3}GQqo0H)t?L4e*9ZQ|FAG~%U$o*1+f6{E
0xc|{_Q^$5qJdH}m2%WjP*Mrd@e;lp`V^{>KPHTL2m9(Z0A7=moCN@+={uLz#9S|#w@lNXQ_)f;etC9Dd&?`%z7@&WOu><E)`;Gj!+R5aDs7*bpd?Ai4WbpX
RahbLGwZ>UTJr{ZIzs@TCof}o@ZgAT7F%%A?54eHO~o~qMRR^B7l46dr;H+>R(v%?aj(%f@NPi~@%fhNkNPJH#L(s`gz=R%;P@ox)=TJ<+>-pMOO|?<2IH+f
stYQE$?(%sGRa}-b;4qAPLeaT>S4fwDo)8vAPDrG*dl)2upm8A8*tfU1lXOPYB2YdvrYxpjsP+QC#*;@6yk6|BRm5IK-?U&X{XiPtL*9H5sx1kj%8CKWwl|F
XHklPdknwO`?8z!`s4UHd=y@9`ulVP3+|+|gT}#X6q(TC$yQCt+9!MKNJw#8`?tP0;L7VS<zjj6;@^0D*`E*M#*UD0z1U$O$T#kP<|QlSilCQP&7upM^KFRj
Tu^==^v(5Gjd9^XjKB+d4^Z~(J5A_=QHeEBQdn4KR;D(#TZX#7>6nMco4PDGfurc4fk;+4yvAP8tkwbu9p7s1ujr|Dr+N4c_8L;&yd+VHvNh4q;L5kkR2Yo^
ppRVJLJSIevi=$eVWaA!>YR~A;mZ6fYB!%aKl*9Yfr``M0;BW>QtTUSBdG7p^r?|41=z<vMI^2Ecws@A=2Ct6XoSCN!L_MWBhZ5)Yus6)DZ_V91poYWc2AxA
+X_k-Pa>F#c?%@-lscZptZ?p>(Q!_uw!2LzXvJS3K1QN~Q{n~u-VET-|Ga7hFmtZ-h;WKa8;nRnvh`grh(kXP<qtGG=xhQEB|MBRq82$In=`9o9h;KCY?H$`
Fou<r*HY>Rl=&DNc?^*)(aQHG_evx}nCiDU>zewPURF7tLbMyTmOURCf@$9hp+X*)fm06j7*c!!+(rGTMX;t^!GQ3!AX{9~u?cIH#xW&rq5|->og1Tuz3Rz~
{a*pSx^r}GC`<NypIJ!@TYYBI8zfs+XAqrpD3KBNa1*d$6ny>(Y_qWDIa^K{`B;q){Ilk`zwRYw7~yXu=Sx`s!;ndMD#Nh$QvMM%xr+pRhCF)*q=~?EK$#_-
K`d}&cUp<hwLRsF<<=05;cR|5qbK0wq(&Y_6mJ{VFU7`m(W8kvpZj2HWUTkG9o=Q0Zo6R?W6)rnlM9D>Xe;I|;I6=JQc7BFY-F9STpd*gm4elrd(@D=Sq*rs
nUu2iJ1SFRx^GX51F@2u3M*xsv#Kcfty3OtI-2=F%Zyi7AlCpDk6d{j!Y*p-O&8`ffH6P4t_1<cxIcFOh?C1yw0LMYbbR%H>_u)HUj#~V<pUIbJ7}sG>-3&h
hvsFXhwyY$lRv4e5?QdW1mNPGU~}R5hszfb6P7KylZCalqf=~~UBuijVBW03g}`>)+5ZQ!tYz^g<A^^O0J9OE6eK=fL;K9D^xob4wyEE&(8!Ap&Aa}TD@jzv
{(_j+*Vn4ad(v|#JjZRgz|5sNqp^IucJ-Vk+K0jCgK}Md&G%gKK7Rw)9AW~y&I@pcOH=mKGK5XruK)o)RD`gtav$=%NTtQJjBk+wOk->R$VH<>V9fk;yT3Zm
ufPc4llwTA!jeC@!i;X^-NTRMXH@VT<cT04w6hD+!@>>W0Pg!nQT>@#>yIX?8zbaQ6O;=VMQOg{N>WHzPLdSTL&~b<0By?aKBKCuX9?Af&ly_#C%Pw~u0KKX
dQyg&sETMyO<#djyZoG~vN5A0%kutm<ibgZVF5qX1UTJR7)g4=x9xidW!8j!JldXp>6iSvE5S!4!l#*mbT=ikYl&^xnIPhEaMlQh?1cJcn(vRRE<ok?&p+&W
_H72{#7zA+V4|EL3F`~-IVfzHtLud1L;)nPj~fX$A8Q`zLjXLL|AbmxJR%5DrJC=~@U*q^kB}p3L-VRdHlRwkc_a+^$XY~kMtW^s)d|Ct<@t;qqb!=C82*@0
@5{%3Efms8Lal(V2JPlYI|+nM#0L46oQv~RVsn|t8`x$PG%ZSx<(|y$ks%|>5NGY)B2$hj*?GBN2M*Cm7BoYXG=AGW9O~+J+=44Ou-?M%2ivliH%^XmnrN4!
)vS1A2^h>+7lH;#mw?mm)hz&KH#%n>tvuu7(n)kXu?&IRm_=(a*0P*{cKFS@9V&jUo+rulSo>kp`h{>I++<mlu?7*AUs(~o{Mu=EbfFm|suc$cCenDR^kq7S
O@zvbeg<%kp=Ia0Y?dq&N}(b;%b+U!Q;;M0S^A;?_cg{;`AV_5q&#Cc)~!Euz&!H%PBkov!?}}DhT*rk7Q>Xj`ycecl3yrK?r`-55<KUf(~Oce%MgZ{3&v%+
@NWz|y70*A#I)WwuR?@PWjn5+1#pbnxr&6AQox+E1+Zh`_Fmi2%NrV{T1sP=I#g4;$)otQYrB108VRwy8mzuqiD|)I6Sw4ouxwkb7PTJE+F;rG#8wq~YhhAi
W3YJ9L+1>`_lBWW{g#a)B1C5IKED4*|JPh=R~vNi4r)oEVo)-zQ#o|09c+1jR@K0}%lSE5a&tRl>8xCn{*rmXAK@jbVDgIuL7Jc(Y8#_Ao>`HQgf2-GP~y}=
+;Bkk?duvj<Rz)!N}M+BpqocFngg82Hk2?5-7Nc?38)ICq{jxaE?FTgnF6y4&-z(M7LmwZVYQr-uVRTaAbr*zc<<&U(BM*~Bvz)Om|r-x{K`)xbd8}-kp+cR
7);`RmUo(yD=INr+q>;4xTWUI@H%JLyA=uQ_+{&z5G9^Z4}mfP0(VIq3uByVSFv1v`3M`p;|F%*5RMGn53DEbLEmP)zMkmfePtfd5LIJa-d@!RKGF#0KAFGY
vy|sOH3cYvkf)|`soQ<w?pGuRMLujNBGAZnMeC<a@g;mgSYQU)>&2FO!kKQJ>i3>Px}nouhQ^NiR##7J$pY*LKn3mw_?oC8dka^3<%evKps*09$J|&vB^!ny
s(^MQWker{r|#RUuLx_oHa%QzvhmR#DI>~j7bh(BC=4#ezL8aHI2CD@3Koen&$>V?SkHHI7`O&gOT;fIotw1Sn#b*1<IuVeJlg~r8NH$!P)9vqqRvT%gZ4(I
B6P$h&OQa`NNIGB4PFfgEircf%=A~jGGrsP+L{gQd7w?Bq3RS4%cG0!llQmmMvd2)yms@x?N^5b{cQ_(E07ct1h{p@T!k+YPCv7@;DO{VmAck()IpFE?egCU
U0i*m=5i}UmGYIljStP1YP*wm`o~!MPy#_$0KD3gs3LvEz*Btf58AV~y@G)F%m2-CVUPbLo^w2~EZS3MR>ol=m!lU@{iCB}O<n5D8g!Y!<K$aWVVB#=nU7n3
6wtaDLX9?LFz6w4=^xMvSGcXQK@>L>7@Zf!ah4~{45t>c*b_~7UWuyR*|WC1N8a9Of^c%;E}W1G-9KY1))Dnyu2-huAEkLP(YrzKo*TZhS(jp<i>i&gDNJ?)
+uo4p6c*rj;d8!Jq>!?h3?zAA>p>b1jOX2eXL?Bfpq@$d(X_wg&z_5P^v1D%T6YkOP_ZcpE#qI%6-gs#xSlrHJ2}rHsHrJu71Vag*w=)A!!j4;KjSnOEF@Iq
s&|4v@|BY^yGDdz(To}y@VFJq**rOy@z|O|`?p@)s)+>0@J~2aM@0b1mUIq8*yI$=gg)$_HK7SgC@2W-i!NsB=&Pi1{`{r%9?0=9Og_?LVOg2a8IP{=Hd#I#
l^wZyDZ9d-_ihrV7w5W)+5=ob4jC;v*l`tWuF5>c%|=VDAl#$yZBaZRIKj$>b-XA+1tjjlssszwpR0Uqu&JOHc|Y)BvIz0*prcmTH?Tn)-I|&sveyUoE1q!*
q1WCr_9BJ%Ga%LQsAZ`e6FLHEOr;P%z#UxO`C2ntVXloyhmHOLx{#IeWR#i|l*H-LTn6BbE--4Q+f<(=b7kzME}FF+jsd@?a(T=`aT2F$8NpmMrc>Hcbz@Yv
sw8&gNYk5Y%t*i&+8eC@7K)^5rpa6B@uUR15+MAD#zP$$qeGK6@~vo=aoD)ac*g8c%5>}=8nsUjpcVyh!zu^Bl+{ekuGykYpw@b)R&po(BFpBgrW<AaYM#>L
0$AZ%s>Fv#?ip|9!kzuafCjq5r;-pMd$W9(8!MP>lo)L1dv@aXqETxqrXpijHd_cm=3o1(CKvsM6<S`))b%8%l3?*$hlRe#UmW47W2@BmF!+}l9anL=mr<w^
rcS+=1|8O-*>=j4(4-A10ib%?pFosVW)+g4ZT9tDD6+!Ny#T`i4Slchq*5K&mSb5ON&y^;_h~XO{VvX%TwA>l_1KhvLA7T?z4@MOv;=<qW=9Hw0QRA3hm>3p
HE0yk5USR3oC?<41HS=2f;B$$d8s7S5iA)IWl1Raxi-`Ok%_o=z1{oj>*|PH?v#OJvzCEghDz9x3*>P&vY2s-Aeb&Ndr5|;z=5W~17<_EfGjJ8;7|bgPo?_l
W#w5fzWzPT?k5kfBOAv5@dEa7uZw0u#z;v4C%2t>NkYmvp}vpe6x=C08RK9z4Gj-HL1PhQ;Yk=ERqL-p!D@Pp<;?s$C#;$e)&`4o(u&fCc7N(yL@&Kqh3TcW
jpyxbiKiCH<O@$tc#GL|_-tm7%B9*<G7!-z)cH|<KH7<m4{E3yyj2gHSj1kYlOyL4w}HLa219g-wHZ@K+U3*;!!ect7@b_!w_@xU^|N(~J*}2c2X2C%=~_KX
=qm3OXL<=vqJvZmtO+&RGB&f~PtoenbtNFT%4K9x)ywCKJzr^dz`5I<C>ApZ+P_QxGvX8JGj?pzPF3YQ3Np#R-_CwKP|7Xte1H%gYoXeF^)uTezeTC>{5HmL
N>LTNq;xe6U<icZSswBpSjBGU64<U_w8u%6kN55H(+$Ei=sOw9vQF7esth{VpR#Xjp?zh--DRV_vCd-*hSc72LhMdx2k#L`RzetQ=5T<ZGzA3ztWEG;*H?nC
wq-p&PNqD+_@Bx9nimRi8;O884|i}fGF<hfkHpskIG%T+roalwqW=WQu1>b9%#Z3XmBBqcS9B*yx=Z3zWbR9YiF6twvZ17?@ve8rRp-~P4uXzKwKEP=xd@|m
Qv^QFPMMLa^dazUwrNQ1c-QcUCZ>`t9S5&@n!LpVCCC2&dKsWQ53E>@d6a)+Wm(>fx<sD=9KztF+<q6dp3i#$+I2=EL>2k{f9&9w$>g*(i~Kqdr5(aWn6(Pc
xNzNayH;cKHwKFJ!gNa_Q=r-P;?Wrk5wvnXYl3#lE6!Y$B@$3U4t&C>Q;4#1wDSVKy*CkTJHrCWY{X<#k*Kd-84v&zI0HZ7c1?m|310I6cJudG(<^qwMovKo
?PMJUdjXxaTEbi?o~|w+XX03E3ZuGbd2OBkXj@p`x|r%=6cQFbHNh8U+!*fZfoLC^U%ldIzn|)HkzW@74g`r^W$}Aa_+=HG$78c%bg5R*c*n;Vt7!OZzN?)v
%Xp}NH8u3675@Hu&lQdS7Qe4VnrGCdrF_~a(Kh<)hJmLn`cB^f%fK4-+!iD-aTb!s9v^oyIrbR_C&{XzP~U<}%G=H+-|<uz2WDAD91JlBKi~mHWtF}5W~f%F
e*SI-YUyQc7i8t8NehR2tz;Y1`hWJCiHT$y(_BF#K&8KhdLZrYnKr`B<(jr7YB^N=&5*)~Jegg8$P1rd7{7r^qC*RGK&7(|BfmsXb60{YHYLF32^a<nzZkeZ
7wud^`osgvD^CDL=<$;Wq8^xkG36MGq2fm3aV`K#d0VGV%hGx5D743t4+)Ys{rr8?4uOhkYqP!Kfk_SKozjJ*YQGGvpFb!5J>nubnXB5+_Q;7_o|E&In;%Xo
6{I1YXG&)vQ;%$o;GDc)uUx4N?Ow#G66EyV^~<ZKM-$@B%w-5(>D~ybjZB=r;L?T0@=YzywGN>+l#beS9GhVhM5X}1p4@L~)HWdP`QmhduUqUF^nrn#t<Vj#
Zlz}|>m@|HGucRI39|WPXOUWR$(0U_;W=%faT&eNC9n0j^P3fUraw<@zxa=8Q&^$bku{JRcWloN03WOKThz}&E)9%(tj?{r=|57wis-!)JFj9^VxygbO5aPZ
dS`S+ZYLO(pI-Vds4C~!C!`laHbT*;<Cty>2AY1zN7luN)XjooQTG)g-od(si^;(mI!XVTN3|q@pUO4{13+>2)u5rsc0;mgd8pLKja(8UCgB@3!&7;o@IG=P
LH04px9xO?>_VKGd$^KWBGIhRJLydHGU4Kvw6h+8kg~?RH24w>XF!ML?D4bC_pm&>s*yfQ9j1uh@_5dfkLkF)PgUig1f6fg8bWM^;cF>x&OYI$j!)XT{je;U
N5UFdV}*fC-o)k#4YO*Wzv5+=E0Tp9lw)t1l~v9l9+Av;PK1|EH>RK~*Ak(HsXe`6J2o>_;}gorK*BM0kR2@&|0;|ILj3bwFf!1uKxUoyf8sIwv3>nzzJ+tF
@1<h&WE!uV;ygxB2PnV1272axo)k-Xi8$}CH9WU|oq9TKA|)5w0~R@)20`Hk)jOb?gMVGC5#|?Rd922K?`>AKhU@OQ;_x+yv7AeYB|2vsp5u?yZ-|yj&j}aG
+V9Fnhn_ajUXpj44!id}<PG!udUXEeH#DhhlR>Uyb{^SzLh}5g_;L-t(9UECz$X?)LU(&$3=Nz90l~Td0o(m2nbYLR%303@RG&_31LTmewQ(de9~TN-pH(4K
O(C}?>ybLjvZMOSy{pqCM=}78BLXG@T(52%JjM1-zP@$;=ACvi>SCawVDr_*SBRfX8ANwVBeXi5YFc4|uXK_UzcNy7x8-RU9^q#$P6<NwVck=8vSMD!!*f+a
yTQl4C+n#}`ZKD}G&^|b65T4Iik<$RfevV5W*U?6GGgwwem+kgZOvoL0hk!T3XuqYpSYr$#x>)*Ef2?rBTuTShH8TcJ0hgmJE3wC>MYr4aDJ?VWPGi0YyI9-
oW9x={9~MKmHDi-k^G67a-=`*hUc6l?;}b@ED}uDn-yy<0HBLKg1)H~cU6%~pEc~M?iC{N63>P`mkPx^dTbh-<}N-&=SHKe*;W}l+1x?Ml$GfFx622eOQC{h
b)4}KBy(Y)%)Uck7o7|9b%boRj8cEq0EKH^YatmJVKz7UA3s^+N-5)06*RlB=i|RR94e-+S0>ZEz>@YIWa7>qw_Om>p3`u+K-40D?)b{;Xs!w@16+RlNBMJ+
)g9_6XYM(!>0wPnk+`U&_8^lU?Q`mLd|+Wust6p|p>quWz!viFph;F&qwVKFXCkGb%fKH%_Dw+QPRF-6HJt_dJ}%^fcqoj;Bg7Ndg>>S*Q*wIQ=Hat!Nk)e`
{}vhB<y2Nt<oc{~OJo|Ky~B>_<}%;K!vyQ=R!+aoO);Id?`!jR;#2`(|0~WW-~`YZ$+cRd^{POfEp_?)(vZ5jf!MJY>NJ8BPJS$}tJRS(u5RKKft|y7ALrve
(*ParA1pL3C8MsG+a^E`QAD=nh3lZoO3*C$AQUDEGc6G2<ZJ}wJmU{F$pXY54Q#;V1toTwuiEu=z5AI6UXixMy80ZYl~p(<gc`8z1R3gV1wRB!P&8bsEC~=}
FZRfS<>v)zP4bIG;wF_8_f4F6v&_2KTD|qytyDw$@B!a?6Q^Fw1Zc9Z-Y1VloIg;wTI*s&G@UbSAT7*M{zi5^fr!wZsom$!-kPUQpiX;NHD>2Rl`=OcH2|ku
Vzh=yDIvIV)kI@x(1y3Z@CDCcX(o#n^!o70PAmJ57+{G!xUg#p&9%&;RxF41a~tAaW-rZ|>K^Yhx{>!1V?@ks<{!yO;yf@@ZfrwHWf~IH@7_C>kEYGRx~2h{
Q=K*TOX6qg<$Rwk8N?3P`{z<eF#V)KS2<)0LUdeonpIAyu*WudxY$C4oEFg@9KvMJxhvZtz>R!r%F&t+Oq8F1zZrib(FC7Xlq;$9*V0snOtDlT;n8F&k;E{0
+0k*!8^q>Mo<~1pjouy06zst&FS;!+1|eBI!RHG<6$|$0U>%VXGLy5ziSq~4@fs6<nYbk;Kw_H(a8y?Ufx9b@rrUlpdFOMkpF5>+HD1{PYcNvHS)F(}9n37U
1yuAmLIZ~6eNhHEud}H!3~z?kr{UOWUqTpL{gj9Y;xduafV+?`DjzlK3i~HtmZe@q)mAkH`9R1kDHQJ`i8{~}#Idu`+&xPpJr{lhtgpH?d=|Nm-y$j=WVbq_
WY6(z5gh53WVDT@{_mom03|e7`Y2ZD35^Y@*C)vzq{%Aj;6Y7yKTan4A62kH=ix92WgvE@*D}o(!~1s<=Q=29%<hXHY|0PJP0Wv9iWW-BB<!B^90dw9e4OF{
NAP<x-60q^q$Cl({xH1szqu_0@ZtmG$?r+K!!2TVI!jQI(Xv#jnquxPpR=+2l)t<DziK*HYsz=5N~Cxy9o2{zZ~C@?PnNr;aNlECX0fBp6LtQs*hts%;?x!g
+^G=t<r^OpnZ5>#8-JgIhDP|u4XsWgxJ7Fe8Ok<;kfJixjiJfvxtc5H3a%?!d84k=cM&EAy6&hW{mcmaUF32si)#EeK(Q7U5P>5(W<SRG;S2Ci7PNgVq4BY3
UMKGDPHtc^bS#=)fAf80?Gir^cx{->Hb~z%o#g((Zb??FmWx{pHT2PxEEd8q_dL|gbV<ALn=4L%15)4Ma58Yla;1^Cr8KoThs6MFE&B}$-WHnjT9SY~F2)Ix
`6($<G&UFuOxb+aFXxnQ`@fSUz3_E4@pNot28!8EWo#y5pv#0$&2v~5^H}d${&qunFwj$W2(<gAy5Y~hPcp~e*G#jdf}UXA91!H<qakrnb!(U023R+hgvD4f
xvrEtMuo1RSqsp5$If5i5X+#LEBm!#f8p66$JFlXv;+&Z4MHdF-A8&?EX$V@MVGBQsGenWJs{Nd=>3-rqTJ|FH|qEHA+GCQ_pKbY<$b8IrlASwsd;pbYMqNt
e#9_SylNRvZqUv2ZTDdQm(L@gSd4}&Kp~H}_wmB(%j0+FoK!=D?B=#poXA9a8YGj&MuNxmVO@z~(H9FowR>-3D7%Cx!FHivEpR~b?XvBnjKw-i+WhcOC^6)`
lTjH`_9b1;wC&XS?og(4XO3nZh-8J{VKV4yC5f2SlyicQepg+rp+~S+Y=3yZ$;$rq|165E610Jx+fwuZeksjDHHt}zu@|w__6vX`vlWE&Xnm;h$R9rem<pjE
)szQ7RnIeuPbL<+6eozfFcW*Yhh_X}2cDq={ldcxyTV}-y6SI06xnB7YL@#{wJv<E*%9StQOqEp<fu3RGRT;8?pYNO$>EWpD^A*g!WLW}`atrE+2>U!O^>{g
pu$p6GI!qbd#b&GwkMf4J3_;g#WqNKA1^)2mU2-<=>2Zc`+(N}n&@6W*nQGjq=c-;9BDgZ+yQlYoeCAooAor9R40WBgsW`ni~yy^+f6}p>LK||tiRz43YPs`
pV!#lpNj|a$-Vb(&kfS+`EqfQsoFKV_Q0ZZl*78C6X+95w6yu}It&<{+qlI|<_lSRv&MUvbIQw&-H=+09bZixavlO%GjV*Td`_s|qXzKqR|yhy`QqrLCUfk4
67qEK8{+(oM-X=9jbZ<od|^%ORs)^|#z)lh7Dwd;O|XUeCBz*~Ig|PNeS&d;*Nl5qLNTs|A*s%=-Bpzf)OaALEJbq;_X|fwR;)M@3%vzCeF1*nbxhi`$#*mJ
?v4#(*9BV|hr)De;OJ*Su*nWaP(krOzh_|Dhco_S$+v<S`<@z$J5nL$Taxo3jXVFCQ`VrrBI4?h`#!IVajq;=Or$WFKH);#;H{dYS1fcZs9fF(R&GGtdok*a
ZC|B9BQMj*U)}gxFsBjgVmcjH%lfD!C0$xW&v)9z{=+AucDw7h_%<9kF6i;ViV=l|^c@MwFC#4EDCsu4z?3v`FZxmA)d8K<Y1%=n!^gR~w5u0ur6aG&U*frj
X(7E>rD#$+ug1pATJe2*2NAM35xx@j0BZxQxl?797-;oo$uVVnNmBklg?-AKKp<gU`sLQ{Fz`>x0;ABYmwz9+Hv(?!Z~l&+N=AWNp;E>@E1XaQz~g#>0{UtU
3QQwf`by$+*nRidK|nZ2skLLvq1Z1T)p>=y<+Lu6q4FF8xSBA?$~;^2i|hZH3TIkrway_L-Xvf|1*kZ1e{QXhkwGdujz+?e0lS3MK%42o1J@(iP!5W1;3JL8
O4in1R*{fRAU~QHyPIDI%Li{p5)ZvB$%RLh8x91t30h;xjo~>91(^#?n{nZ5;a~&2$*gCJ#hH!KCVNMW;y;3*1!HZw&rWb`H3Te@F62WsOA4rOeByPHUh*ew
^qHB*S1(9uM3GX68<m-_sc5u>AE>eWZl&h`?6(EEp%UJFnb35z;M&B(x<U7m8%gU{Ld%{Ey<lnc(Rl5k`#|0rX$a6LVG2<WjXNf&2yzs;N7;nDBnL4Hos&h8
U!HMSL1TPx8Ba}Vt=R-)Zs)Ev|4Uqxgj2Z4%eFv<J7CLNeKJ0DcTYGGCNBx|BKSsh&{xc@+Pm|93t7ybLwss`EPOC9^hOltVXFk%_~a$LP7ym23y&oeLyto)
Y5Bv$`?rJQO3zp2b~Z#Wt7k<>hqsa9aDoZ#|9MO_p;f-JA%N0SEhmpw(Y|RD;Q>TjYrfYW(E4dW;ej#PieUsEzlq);bM=h=duc!E?*06_j;6;XK*`3gv&G<R
9u3dE1fE!OM|5$JKfFE!hUiq3lC(|kQ1@cZNNQsHA&v`+67xQ^tGuh$NB_cSV)bwj-4sXG!b>b2FfY!mx65lHr#Z~}94O1D7_ddI28U^wVA-EIuk&7t&1I7g
5M5%1%1G&k>SKO8&0?XZooEwxlN!%o{Md{jh}Jp9yQ+!@A_WE~ZT=vO$h-)xvs$f9nZ-Q+WX$p>iN?#11ZGU+H|G6}<z606qIrRyn(XE`Ya3Nl$JWG@bzBdW
I>wM{OUkov=v9wFa{;GojH6>_%TN>!ii_=YfZudY%J>=ytPLqw0>MI;CdW!C*}Ri@|0?RFfKW0HoG@UPwJC=dLR~kRVlqKgZQM$kL(=?m+%J`+vDVgEqnTXd
R>iuJ)Rj2^nXEa*z8=c)eLR}eq#oKve?6vRZSx1j-CuW!$5>4=J*a>TerWMH(c-sY`RVq|O1(RbY>l%oVo;S8wg`O=)s+C{-Z2(7f04elqTC6W;5!UHryQ@H
k;`F$O<NdOA`JAZ#F+-Xkf}Y69r#O+9TC35w9rNQ7FOQM-VNl60j6e0_CAs#4H&I)>5EoZ)JL}=UhP7Lc1dE5J2`y4;-B~(2dmAW&=V6M)VLx7Lk$x^ae}?^
4v5#vnAUc#FLOuw9U#^=ExfdHrAi{>sXnyp(6-KeMHm?b<0=&Lh19Jq53K>p#+N=V9g%pl<B=@xT|8rHNR;l)p+u(ZThGwd>hn@Jaujs|dFT~&*b8(`<SQP-
BWD1e(i?8j(M6GjR}i@hM!2^?QfS+Hu&sHFVd^znMmQ=_*6Gg($^gdSCkl7`@MwrgU_2337!Dl5wSDi^Y3)l6{i=})U<(9uhH4n6zbwJ(kh;cj0*jH^*&^z|
Cv{TBrSdr22NCMU5=`l~{sU*Q_4Qi(v}2<S9Ymyav)|Eox>BeF3VEx=AB2%gH9Q`j_K)lhDaRNwc3;*vQMs@{_%lv;8;Z3vb~Jk<8Llm(Q^D_hzV7m8YCLK0
LkE31X1+Zf!64mh>nRP+lGGz9SCAcR22YI6K+338zl`)_sH!L{5aRQw$Gpz;JzAiFWULi`!}%T(GvFz3z3B_*V~xO~z#_l~k_4!!V2AaM3mU2!BhoZyxCMXp
l8_~hQ*3bwnkrNzk?R@>ex+;_Q3u)N5JYfvfXxxpl`XNqSSY#Hkc6hMxG`A%Rg!cp5%TjLO^WmGtXupEJumm4p^5CeKI4Wi-6VP(2xa1Q3C6CYr1AR<wbk6d
S#~GqGn5w{q5)ZD0yE_w77FU;FQ${xRf{kGkO$YNcNrLd8O;ExIyvWu3HID4Jj52d2*1@W#xllVbexm<$|Ajir&r%+ea~~vF-7eszA)s#BKTA=63TZm&XQ!$
v1ZTiSfPY7EOEC?Inn%ml|aAighRs2xVy~gc7EA2b|v>6IJoHwpaoeW2n~RM#8C`W_-Cf-cKUbTQ+J$xB)PJ_74a&+sX82{3M0$`)%b6VRm@r*k?;VI|LmNU
UbH|LjHl1sbi@D%sQq@bFV}(}Y<$&2u8q9pXNwER4wSX;DJjqb%Z8e`X$Ga47z7du+chp{TvWpE;ajN|8ZOW_wO4jyt~rt04s*Q%KGS7>Kq;;WvF!Z{4h5L!
o)jWyZwI_PW$VdB(aRlZvj*Z0*Di9HZW@aD&U?{Y?1Hdh5yYgwr?$)eH$VDp`)7FN(>_SWu-!LBV3y{x+c8brsaI?vMD&sA6-b_R<ni3;0so(P9<aEdR^QV%
0je35E2>jq#R>|Ds=MX(HIiHPoA7g@JWp>?HMV0YxOM^kV~fbMFB-BS=JhA33v<GJgw-n7U{AQ0>`;>suHohMBvwm-+lrIB5Hfio9r%3mTt`<dbWJ;T62%uV
T=mDZSNk{%H~Rh*j2kEXQ;Pk7c_~e=#1Hos15u8}JKPK^cm#5#0lK-w0!y|r9B@du2n)L`X@8Ty0X|w>d=uL;k5<(nk*!v`|Nd-2<*|j6rIZso#7&!AG?m_K
&Hat9b1P?K1V939&hf6jjK%CoHI0B2^G(?}xP2kufDew-b785#Q8^uN5Nwh41C`8ZjoKlMZS6uP7@Z$t2DrgWFxwc}^L<A&*}*0gOvDJCm1EnEG2PZNU_!i)
vsJ+eLzFXMJ3YjOg^*&_H00PzRYr3>%#0hJi?O!|bLGtdu`#kAw}e&J6d1|R!<)LnccK*|)}OH^TR&9G<Exw(l|Ak2LIrw#Pz2f0;&P_8VAJWGdzTFUn*a%F
=-fplgXs?;UG2N8age^EJlmK^ChsF-g#9iN^?gRlLvr)u4L=gbh7R+HmTKa}3jz#c;4l76UB1WW^Bx0bHG-^~xLMV{VS?4|J@cIv;T|H2;W@J`K5W?aAlIOA
fGtZlVfI;^FXGEYP5=($#U|BNS5_H_$3;hsjYg@V2@fy>gOz-Ld8D7m5IWdHQZZ^PG!7+z+f5XBEBSIuoo&kGDaq9H2_w7#qiA>lbdJCrexB4p5c-*vZs}z4
UGguxsP&YX<r-nGKfw{aoepisiCfu3%}J|2+Fkr<B9NwHpIS#qr$)htrJ;#|MgyNYqiL*+&9>sKzc3QRyYqh=ZY4=u+OL89SnfUFagNRJw*wi|Qh2zY>h_qC
QDVtkR3A9sBCJ|%=J3?a*zWFvZSm~f4Za3$sm^$#-6x`5b2oS*wlI~<{|<#iZp|ncb~YC1jE}QqXaxq)>wq<I9{aslPk_r6K-5mMKkL#~x?V;ttB(S!FqL6I
vYT@dPR#*c2w(NjkfWihOz!%dl}X5Sd_ujnmeZ_sa8#L$R7gExTqkGCd&t}oqdyOv->=<UZpNzTd&wj=f#VT==97I#W=T6at9$2Zt5P+&SV4kVxQbp;N!rhz
R)W6_Lk`Y=YzJ4KMxGBP7K;VExg=B32)+XKj@`KrhtQS@D6%)DQ-yFD1>`d^O#st0mC);JV!K$d_*Fz(W_@Q=1(g$|^y8buwQU>hUefCGao#xqiR@1Q?6%jF
l84f2m^1^fLq{aK9K^hSr|;hQ87RH9$=T%p7``5#i9>`xLEgNYR`L+-9Bbg@z^OXOK51u5m?YH5?|6#bzRqinn@^<Ac+gNH`SsrX-5lu;EuCg5zfLgQ1zVKB
AIk?FOr?d8+0hBk-E^%yU_vg>X8A4moe1}lZ?Qs{_1+{?r<<*L6)Xxu8@<<Q$YQ~s0u==!60ly?e$QJ^_c>zPm@dEnlW$|wJ`@|BVLp+o(i)s(s186(tWul`
K&gZ8r1l&rWtTA4K2sOyk8bXQF3$DlNHz1HbpD0!*t(lUr@6NPx|7b4kAE*K#V3h_f8kVTp(9B%YcRc}K^lIVa4>Lj`3!a>7#ddG1Tn43^m#@*2V~3ednIus
#C+|ao?MHzTn?>w=>C9l%&FMaYXX0=P#3x_##P)F$3kuL{A+Qg0CKOC)z`q|M=}#lg`c2#YzJ?!C4yu&&;U>mEBLuATQ*L68`i<0hJUZU)wcQbl^2bW7S>^E
L7g^MT`NC)Hp^-<L`c~}`tE;&y)SPT4JWRLaLFOE*BaS`&k!XXs)eg_uJ_M}AFP%4GziXjM$K1S619#7Y6fpLzLe-L=KSqJv(f5(zujJ+FjFB%oD2_Fd&Nv#
mDttzm^bf4v;-AF{fo89S6z=wS3P<Ac;KFQ!G^HAP>e4y17_vs%BQ!wsNt?E_`cFbl}1LAtE-2%9^I-X+nrvnNzZuXi36A58F4h1L{!DFBq9b&(QFPSy{n=)
g@@t;^(UUvYh49|lG2DDdh_9tbTy?%U-J0^*?cPFv>gfV&5hX~6R@!08_==jE}Y|Fqz=2hJt2pJimP_*oIfeEC7mm_3+X~XDxt&!<_K+_MkVb5?z_YOcy{ad
kDvH82sl)K0Uy0IVP4pa0AH2@#jtk5ZXp|m45h9!97-0l=p(hUmTD>dWjZLlX5~7_5Z^HU!O9FHt}7!{$3^@1F*B08Jya*)HuXkDh7Y*jt!e7B+`QqC<DBxT
K!o6;%ZI$0<RP7gX8TU6NE`NYfr@0RMSDxcWsFZxo-tcOsKPt9qr#>yE9rocN=(<ahyp9yK9d^&TyY5#m%Bx$S@yF=^7#>Vf(@P)sA7g}g0A*n#nD3fSoP(t
uLC~d^^ol};ggDtN@k<xb&aHH#Jq^C(qRv}>GT%c)IE6TNkaj7Lm9;S61z>ZFfiqT^W4=5VcLM*k@*B<jUAx;1yvxX<*c^4>lCK_wESx1<bu6Y)GuUQ+Z^(*
4paK@BQVMVMqBC_*Hpv$km~ANz3B>s38PoZ|H{mLq)6dDaOBdt1DoJi2|Wmdr656|2q89G9jdArK+pp|G9_VQ;`?&eKgiDaxIsR$Wga;f$v_twXhck^O#34^
;pt?;6RM`Zf<@$9xE-|TxH3-q-dLncjIrWu?@arz$t{H%lGlc-|LT`Ox+A)-+{*CBji6EY)${}5saWCRk?relkns*tDlXX&I|(MOz9N4^Dq5x55TzAj3M2Yt
HKLcgua<&ok-e`{x6QW$uWO94lH1bD=sI59rwr&Nr$EHHeu<WFOjXV0oX3KITBo@t&7Vr8<Nw@V3R7^g9|<2}#^TwQjAJUTnUr_mG!&c<yB}tQL&-zSgF6xz
&FxlM&1Aim)xV0)yWHWn3?R#RYN-6Epdi1rB}+b&Z2<^82WST8r(0%)>LV~@6R5_uei+zS&2#|Pe%D$xdtGNL;~|vg2{!<k<Hr*3m7bTBZnP$wT*VQWY);)p
h!*gWej4Px(gF)Kqx9#x@qPGi&>~U`&;w}1bsvv<Ce_|ehmd{5UH#>rRUL@vOB?#<587`m5J4DHuT{nq(;#sLUU>oc3&V}k=T1Ez%5gPWG>TI#n|a$yx@%S}
CMP``nW#fjaodj-2-P5beR72NT9t_Lb=-dcNi3jub!-rBk%7zuTrhzCm87pIv&EgKQ(DpyYEER-33383LsrPscMDp`@ktom($hH}5fnR#QEywa3T;I|4Uejc
#|haeKSl+3To*29u-*XSkDa<;G4!yBIA2h;Gyb!wiGFf|tb0fk%-R1)EY4-2yXzj0O1|MnV|GGY6No(yM5*r4b^ad*_1?n|+1HB3^W?=bDDibnywS&#{GhB#
TjIHdYh~VCF(I(@X*baFQGYRE11%zzhXlcQUayY<tHD*`8!eKL#ToY#iiZ4r#LyWB;>_#vZ^~`mO*{j(BO`J7px+&I;BY#(wAZF1et?yw<M#pRDk%~QV>g;e
GqyQ8#^%4I5mM<(Kbx&Jh5*vsN)JLo@7!*~Pi5au>byc_eAyicm&>!xmFwXY&7U<;*0)N6dZWI)G(1>V{YChzk2$bIMAmuZ)&HxmrW<!b`F*+#Dfoa}Nk-ME
wME0Jc6%>-S^ZD0X(_p_7DjS*<v;7|8NVQ!yNu)3%;}=MzwUs92obVo!+X&W2qb}-i0=}5oc4;-qT_NcRsBbL^I8NXdt6OxwXZY54G3%ylX??l)6Lpbg)@NH
aOVeE1_JYTEe&S-2!Hl=3x>F}KIG)|{}UroQS@}KZ&xfTr1d`)7@o<$4V2NV%!*_B=BB6Si%3Tq#P<NlOlh5I61MB^rAyW-?8ZH!=d!+xY}(rBjmWPsQ_>{7
d?kX*7xpwJ-w<1UC&TQ}>hQv{fR74Uqp!&OHW0rK>rxz=AS>^#1f1o%2*+;g4e+@)dbSL={R0@wS<8$UMF+`3a<Hws#dBvR(5iH|0UZeT42%qVc6ksFoZ52n
iI?+Y*`%$%eGd17(0@qg&Wb8+zj(dPT+r@sx#ehAtsmJuuz$}HX`D|4&Xw(@(PcH!QGA)FPCh&pu8f1Ia+c-RH_KnbnC<X<q;3g(5&qPW_JaHO)wgqclLX|)
Z~*Kn0eD<RWXi==L6zx)g5Ih3fmU}CtZj%dz!chF&|SSUvodquEsySFW7*w+h-HXmq_?O;Qm&;1PYU-@mPMWOZ3>rwbVIX9Uv?Ubb=UP1I+|(OU%#y~XtD!Z
FXD>AP5)({%`#>!6CZ6czaj<9l;i^jv!HPf=1Q$Dh1oKea#-0}2>!vuUNN9GSvyX$=X9bdtqlRk_8cMkPeS%w)cJSRe(TU3cD6W!V%jl;>mn18as0NypfDdt
MKMvRwXr6x()CQ@P&1uAHmo6UKl}Y-<4np~2L9?XPVn0B8{{=p2Xme`6nDh8vImk>0Y@|5Ac*xF^%G7`*6g#_XNWS(f;{-W6>b(<vd=h;_x_bj^*O_(k|RVo
<13j<f-XdbIrt?XAe$K*{Hj6T(8e?3?xFx$lIJ$~p0H8<5E;4&((82N_bD{+tPIk?^Z2r%l`_h6jVvuGU4*WItSJcSH%%vJN~)n*64hiU-CeuY(6^c!GmpSR
4=fQ?@dIjnhxawxNXGzj!d_6EG9L3Zm~K`nd(3PtX)UI)|5SAOY(N+e79@MUY~URn3qAbo=F-wrRd&9CWSWjp17kaV`a7-cV3|B9&%zu3>}u1@hdgU7m6v0R
TNGDnI5BYmoiWem`K~yy&e3%ZGeY?+cmq6GVvg57s7s$JFj(g+Jr{6>H)u?HvmQyhr@n>FMZrW09)^zSL&jR};J>*=xv;{tez8;T+SOs`(zU0LQ%|<UAQ^&|
5FzHiA$#yo)aDgH+;x42w(AbKiVwmXd=nzl8T=z|Z=Y_C02o@4$b4gxBHMd3RH9p&{uHe<59KbpfMXI|iT0di#xuYtfYxb28)|-EelC461|ZVx0R6K|cL=eS
<ZcZMStES3Dl5Th*{0vkl@o5n7$O*`kb!W&g=epPVONhL^(1kYmAfFeA^TjJnTei3Z#<73IF!I{3GLUDh-uVe$UlxM5Da%xZGcarqIyxTw6<wwxn}pD5{TB&
4UdU;d{aZ0WM<o<Azb42FP17d{tOHA@FzshR(}%MQXS2dn}FdZyxvVLl3o6x7M(q#(|W1MeqJVmx4FAT!?|7f_5-;@c_4)5J0>_w8a(KjXd}{f{p)FFr@9se
(;fhp`7Qru^5d~UP;jTHHj~1^f?GnN4kW1=anu6{TtBeGW70T5&~K0FsNDFZ!R01``v#_)4Hlqrg`v777)Gc5pN8^PP-=-bb~!}^^N<veP@7Xc4D7})%i}i5
^D>2Dvp6R;Ko+s$c#qt;(AgF}{@@H_Rm5J!@dQZ>TyGM38Rx;@IyUf2%SG<N-=M<#nT^KMBheKE<PYf4ab8<(trV~HuLWvP!JX>a4q00O!0C>adD=~Yq>8yK
s%*4*;_v;q@l+w9{-F+g{_eG+XT}^40k&~HtCxUza__9x@%^}b3AN1x7JFZjcW|mDdE;d;*V|LSRTGfT!!hc@z7+n^1oy#ku*}OlAAZ&tvY=8gIy)?5A`=Mv
sbDoy8I8)>bf7thqiV&50FRCI&o||zMJlD|BYx1)iJCG6Dsd*@9#ESoL_rD)6oy7hPF|#XH9NbwuB3B0CH-e@(n&YCL-5e#FJc>N(EVgQ$f&&A`fbNYl)L6*
3UF5RjY+^S=(F5W0z6}DFNY=I2vR^&A6j1lB}=cRRiF&^L64Iox_PS<Y7xQF+8bN@D^T#&ch53h1ZcWyM&JN7<fh#hA1z){cT*}8?a1M#j5^F6Ykovhf|iJV
Vh#hinjq$HdhrisD&+!#7!qwB2AW)Y_h64|39-VyJXmn^mL)~_lLHpLIHc|3xekz0>erctOe2LrhxgWm9lf2!@{lECe)tPo%1QoP5NO0cc*|#+T%%3PCho)Z
<mMMZVAhmY7ov^uFf_8?hhi~V1Pkv5gQ--yKoL-B(N|rjHdbK<+{8ybu9evJAH@|$+}nI)f|My#oz^AwotNsP=FyE4?s$84Q!k;MEcEH8Ca#m_Suu~IUz!u;
ESUO`&sWz|kevMEDgL9SvKdP}$4jN!;W?!PZl*Gsi<!Tn#d@lI^Cp@aCiX@ItNtq~R0+NLlr%_2-8<Aw@f#hef2)K;;POp6TCWY&m;xaD_7KnwhQ2zd<<W*Z
uJ+JFg%wa1k0hrQ^hExy6uMe{=N)YySSwP8kXH&|on0E$cQRek)EapF%723iu;#1080+H$B{otdpCzpWJSXtP4Y~l9=;bwE4hafqhA<~O5ottrEtP>ND)G@m
;XTbH{7QzcFlUnsy$mT{L9ws5fWPp{7W(gOp!U5FuP|tyexakeEmH3@nt@pOD8X>5a$!V2N?R<4w`C6}OFZ_)QfpnEzux;6q>6f2E~_<Oj1i5wwUMRVd%9tC
Pv`xIcC^PRB=N_=v;Ri;H0%TKmn<5|t6`#K^c`MrPnKm8KC&J`8FNC-dNZw^sCadq(8sKz>|g<g!<SiwofD-O!di{P6)W(R`Gd_&;A8??81nX%t#gkExt|3Z
GNF}V$hGvTXWS_TiF=`%bAyNi=6fB5Xrm*lWL3LFfel#j2JDaJ9kwe3fDvrE=uEk$eColrCl?7V$pW%o0J+{W5E{u3(-Hi~p^i$&%<?*R?!Bo0bH^-5cZgyA
Nj6SuE#73Wlf*cTthWt8oCp$BTHeCJ@6WmMb*VzTB0Y>RA7J+!yduCY?o=*q2TwLWB@pC*d{5q#%=}~W$p$^z4c0pbUz{1hTuAC?ZGeoW;9drg)WrLX7^0hX
e3{rEm73E>zHP+j96<OPeO`irZ-+FT#pCXBVEIk`rvi_&xm5QHRsLWdUe;Z<@z@)NsZAtcThtv_g{TK44|*OnHp3PpL12TJ&mk(9t2NYker8|yr>#g|;%4%n
1`v$_3_dHpXQU#QsAyh8eF>KfxKYB>bR^mrvy@}(H2SQMZMN{lP+z>|-^kNg`E^ACC1pPIOW~NF#fKLbk~2+*s5g+9Hf3nw^>v9RNg)%OuA)*-LmNh9V^0KP
hldBQ5_CW+1CvO6b*+7NZR9!mm>HrmO{UAtBLUTX+wsp~8)*h{XE)U8MT#26q$WbzsI>lfOJT>69tY}!V_pTk`n`d{Fdkph(zc9F_k$ZNN%60}R45Q((?}ML
rz}y0QzFQfVZx%o^EwhTq%jV9qVRh+%7cf6RpVT0W_q@6@X)flgJVT%EX2|YPYlxZI+tKa(<lY*FDQ3dZNuT8g)<db7y<@3LHTFIUY<`D!oW|i9!`Crbpua3
Z3xt6Kr2hB2)CO4<o?F4kdlvNWX+s2AGHybb?Pwt6ta;&m<co7EF+FGQxI3<Nft>(E3u0z6$`+v(cGTU%hy8t$GXJ1bEDmf6nEkC4}0W?2v20M9?xnN%i4zM
v_ULJ)#6Ms;X7$Q8Br+1ASC=+I0~8yGFL7!xqb^Y`^9cvjw4YYs6tkc;|+q0B4$;9F=oodi#6^|d6@~3ATr5(D=-^p`)j^zcTe)yH0uH@dEH@=BLQhM_Y3uy
X31fg8t{VGI6AkF9{*dr%14;yjA2~*!Vexow@$-y0M<M#{x17$=zC#X=^}fNk@Zo+P^GM|`i0}NJmJvtx7&0}@>0a8)xI8+c2i(6GuU`U{o?hb?yaxmHAE36
(chd9Y+Q$POk9^rtk~=L>1~1|E_VUjrl-~))kb&4>wHue^_6I3D;5&mBte~{!2D<<@WHsC<`pY-&dtc~hu`KOYU>GnNOb`%G^PJN3b}K1h#<5(r3`pDPYTB;
5q=4@?ZDX8R;%+$*jM>ue!DH9hXq}!5|q;VD`!y^mNLDXcBU93BzIRSUM1pXXzR*MWO=Y%T(d7K49nG}wss>%(;plc0QRM|WR15&sguyUm}8tYI0Ug3i%1M)
Cw}Q}(P@fUStm)zrv)#P_KxS%ILN|04)v_DLKSAE*r31h1df+4`o2;g>bvkQWRDGgIO&@Bt`cE7q}?Q?8hif2A_b?Hejg8Lp@xrkQNTJX<NLlyOg%`Hm1lGp
vaj$^-PKj<{RAlrkaY5*leU5*ua!!k{1B&%_#K_Kb>?~Aa_-WX>e#6u42t(a6JTp!O9oMsgAR(C_!l*A>xuKt)zj|sHjKUFwqpaNjhxWg7w-#B4`be;`xH6J
>}t@;7COAuNuZbJ(_x8T6lO|--8OW*=PI|=dvaNUhO@R&%npDHR$*@R`G~p&AiGFJBIj&s{sp`B=d4=G7~IdSSk(AD2!L^Ua9o<$3OK0T=yyKi&}F)XWYk*6
4Exd2lzlmU^ym%PHaClOI!5rlC$d~yM*EOws<gSyQLIYY<^sG7d(7(D$u%g~eaiD{Y})n<L*N?U9)%NqtI48$?-CTB?F<!bg0$d4gPC{~k}QATR>;xk&B=%N
jzAwC9H$USqtV98Ycg%&aFbC<mUkbKL|<CE%|%_eKvn~n&f*^>=Lt4pE)$Lo9vG<CNaT>dj{SGLa+4V!Og`c=qEJAw?!4X{X}iVQ4fj+7<`<DV)q5K%xw<<-
Y*EPI2#8Z?V6&MXQ24iy`k;A<UPcX-ZlzMNGM!=O#&L1{{K&SS$j$F6h*2W7@0v#29z@Y9!SVu%JN>f%TifUeZ^y^>;FIa1BpVb6B5NYYIT)N$+3iEVmBPuQ
>xR7Vlb{l`LZ<oU(fwpCpkxXby2#du@$x>5BQc&$$NvPoyY?ApuHXuEy5>2+I!!X|-i<6c%)1)y>|WXA2&J`~N&%5<aJZZ0Tk_F)3i|BKdj#xi`s~1M=8DLc
->wwN>QC=N1P)=_7eBW`!S|ot=e@{x5kbu=NEejMlM8l$n}rOp{3d?|{MZa9#5{Rx$_%MU2r4b3X?Qo3MMN}<Z%e<0@q>@{t^hKz>OnZPb)4|cFRy>~H3x3H
m9Cfw<OnT?eUjz5&lr_0r`bqtDHtAmJ`M!8xrRi-`f4efI2x&B*%E15w1RJF7FZ0){c(>8O&w^@?(W-J30Ex-o#Wq2Yd>;f<V~###vV)w+G!<u(+=ERvj0O|
i`i?Napx_$YX)~c1iGkCaV^<*H4IypN9g+;1rV_vLfb*;+8ukxs-#9P<*T5pK&+j*Y$|EVc?4uuRfyUt_vo9SY6CK#6KE$E5=vp#CF>8}cODf0#Gt7Uc?i|T
)Tfz+c#_EmWl%T}QciH5Bmu26F(~UI36Ga^Yawv+VT&F-8b!$1F@gw;K>8)>t#jq6cYE`%7<-V(WC18Fzhcx8Dg?DCG;#e|53Grw5$^{pGCpw@p<{Q$sv4(W
vAykA!2~vri*;;#ATw+bFT(bwTIUA(BgSgzlngc6>z|IyWPyku)&h`;@;#&4J6Sm(Cx!&$_?_66Qt)im&)oyfAijKWX&M3lu`Uj4D|e!1NY=|NSnsI+v*q8b
cVS(0>mP_VPCH!+2!QBSFpbQ8lK~8M`mh&AGtY%5^ox|}(8x=d?5Bhof8X=Ak}B3b1X1p<VE|(wlwd-v>&bfsbGw%`f}XTMcOvKs78kQq4))^p6w;QQpq7YL
*B%a+&s5$$&n!Z62IMxkM!7fzQYtjD759hQKhfR6mOA~R*SE<hx5!y4@XuR6fv-+|=zvYk_nY>;&ocdtV~f-0P#^hqcb+DEZK?}Hh*>?fr<RWi&c7V@Q%L_;
8&#7DM1YYcbEk3;S1nqKx~8Rtfw+n(HgH&Eu`rq{+~{cdIY;uTh(+JbCy^Dx1(~}w!oj9IhrxVh4F+!_WP*|#!6T;i?VUfHaDJxVrLq`pm&<_W2*58vH=1LQ
sxM!02oLPEW=N78I>+;;Ss=Eb7Dm-=jrzMUjh8lS6(!;`>3#Oh$Usyq+=;Y*PR%ML=>uA6QH8wP<Zm(~2SkmrAQDDJ8b*n;Mk{)({m=(pKy>i{O>}0rTJ#3N
v)$nE(nO3W{m`|^dj-(%9XV7NI<kqA%RaZAC`BA&yZ;F29{&9YDhb!=%&l1`N7gq^67r%4%xsLb-0mQKgF`R@&~b*dENUrWDAp<P-+;$xMG>YnzIY)dXiErT
+SQQL(88F;)MzYS?5XYopyYELkpb}G7K=VS{Wc<HrV-q?Mefnna5;|#BjLJsdpIZp<rn%Q4CLA`h4fm~ow3o~&Ns}sT#4=--$P608e5#HaBEf|Q9k9j89g6u
<7kvV;G**$*;^1^>RW#XI<?Yzv1SDWdh99JpF6+&I6Y1zMngVBC}>d*&486Tq{1qu=)r%v167K=S&+43onN`#y-M*L3#=nI1FW#GAQj@2b_a1)y8a?@5K58J
J$RM<ijJX;WR-=@LW4~`{D$hPgde3BV!H%0YgHqm>i2vDRuT-qIG<}E<pfdhNVDaT?^Jj;&m@z;xx2Jac#MrRO(nxSg*fcY&Y^LB>(#(cw)*^j>k}WU=1>)Z
cUl~}&Sv7%A5G<3dzAPEGf^LnLSKDW()9ikc~2mNWp3;ATc;qelZo~?FvIf~qJ~T>vbKfN3pvUI<84JMc~R=w&0qx-usYINhu|t@7eMb;EG8T5pA6xzM10)V
IdPzqTzByd+gxSR%493==AwJ}#!_HcNzG_>ptlxaDmroRH%fl6F;qE|wG70&*&oWTSKXxiBM|U>MV`7EGh{LouAO{&f^~|;LvmyGBSu*>|IQXsuVy*=NZNva
eowK5!GCctNhc@r+~O)C5)M_)-9z)+9~>JlCGgkvCKDCteRR>56bXSl?}5eW_F!rAaq9lI%i1Prtn&)m$~iBM)J08HFfzJxw9S0)$*y)gq*7o0%PI)Tuq;x+
rA=bhY10OufC5yK0pk*Xsea!1(h1s&ouNkpmzbi7`{ayIewe=^YO6um?^Ff|DS=tB=x_Hxi~#=>b~O%n#nLfBPW1S$kCR;-3nCbYI%}h5hHA(7hvg{*HS8u?
R&B{d=H(S}X?ivm$qLX`%0Jv56<6ZByD&A3USXfZUj3ZTLq=YgYnOCzduH$z5C%c@Ed55z)`RHxmBK@U!9HC-lA-dAHWG9}kd2PSpr^xv!BG^8n@Xiusl1UU
ml_4_EEb7k36-%)%|t6UQ`xtgsA+^(2o*t$Zc+%RczHkJf*aNG!h|~?=QMz^^xQRMcvu=FnrX3-x+#<K!6je2NXXg!%nDdn(EsP7<Q$pmj-xNkCa?xyIYjMB
T%V3>8QE1nmJ)6UopO~C*FM%b`Qda0nEZPl#0ks6&Pwu8aJlwRxqTLFAaCc?lb9(!^Dl8~Rl8**3&rrJp31u8l}D{U{uit~joJZdHwG2Xuu^d9Y%r?1{1sSD
u_Koa;lYD2ivEFscZ4&tW3iBT>Ww7FaKQM=efjYo3d2tpAQ~R!F-Z<I-8QRsnpm<`8h2%lzFUyGc&8#A6yTqx1ZmRm#1j0Y5-i4x;LxRhdXamMe@j(Bt}}l7
$$8{OYWnh6X&L$<H#EJKy`T;i<@upXU5s3B_}3RfbY{~v8fn7MOwuazHLK7O>1!c|h$=UFc)TYh)zoePyQpstFFr`JJqM7eXNY}a5h}3Z2Hc<0XNrvg%!0NR
>1xlAK!E|7M4T3pOwiL2if5NF&qTt}T(XkDO|q@}o@%dhh|OJ%bmzC#)26;6?uKs2XEk&}P#+Ef|7vU&jpMB<$zeyB3K*>5xB`sD-|(eV7>tFmD={k?szI~C
cZ*xo62R4J&)6JAXPn!roSBNiH3x(tJHJnD*nl>}ZyEKYjWl1uC=wCDf>2y`<tZcBox`!TP0<4GkO2rLb8-~MKu6@ve11dn{63}_FOE#c&j(5ZA4cw=wkn``
AgZnOBgE}sk$NVXF0ZiiqARZktGkZq5gR7>ksX^BL<c|;eL|ksX0&DkATldqK8tO}64R%l32ovG9JS+!$E-xX`_5{LKL+AxZt1ZbW?WJ4`~8%!?KzP%35g%y
We*(mCb^rLH<F;3qT&deO$S+sa4R_2je2dU=e;yj{)Zb6OYg&<=~t^$?t=OC$P=Q^o{a_km~AD@6={ET1gc<DWA?^vnE%kzI^<mqFXo#5j}m<vfiH3=;Eq-?
Sarm@xxfKxB&J*Ir4HpR=p6YZ?^Z#BejX>!3e<?CM=v#cz3ykFqAmW+m*l`HtmL6IQ=2_??G|DnL9jtbp6Bn2M^_r0!L8E<=x-BKv>02E&xJM|sBPt>5KuIL
ApNB{c&u3qS=Y|1Nr2S*#Nu2lEDZ)}oJHvIX^)iYWL6hu5I^}U9P0!}1bJ3P@FcttcV&U=hMTvMO%b6d%sCBG<gXO3)ee+&se{&OEQSAK&6*kb4qdambf<+E
ztzzwPh$Jz9Uo-SIf}aM9M_HVT^cU@g!_-hUQD53SM>_1tS`(6ecaR@9k}z)159FhJFo#0b=2zHuhOV;ZkO;R=BRkitr18B!Mg%2aB-8q5y#AsCMIou6W5!5
3D{`iBmqdCAySt3E7hGZ4kFI3a6MT=&940Xn2h$a{!b}PFW=~2q;DC|vqnQ7_xdqB^{keQDW8giPf#H3x(w?mW2@XQvpiMrC7hJj)N~|y2IJo<V|(Q#zdtpo
sSwK}9#n2bjIyPX`B5TnbzvGK%!}CeL5Y0#ylhuCoM<a@-q>#7O;d*MuXIXTR-iknQqMzioz38K0Y=4#dyhTsT|U1=UY5AuM~?N)?{Y?)xtEDBvUv5novJJO
$+vmE<EkLJW9-%@U%H9Jk-!OSSm9`cy=0)K5_RZb#k;$^|GZ=XWzw_J90G#)?%$VV<mqKkS$kc^EYTdQjj{|$HBbq@lg9kP`{?3s!#{Mqr-96Est^dUeUZ$^
v$U0NDSp#=JH)eg-?R{No}asoUdYrwYXKZW)##f)CrAE;iQ<hdsb}Y5K1ILb*P7`-n&FvWiVih&Z*QYzzo>*%$;B4U@n~!A0yL8EK``ao1yvDvW3)6BD-xC|
Vpf!Rt@-_RFIyH##H@eB!h=}$2m)5AsK2p(*Ea!Ukg+`ra(bYKXx(2wlwt+s#gMLgqHF&}HUF&T0Rr-FOY{9(&NL!q)w9(#{_~e<SprH3OOndhFzK;YqydbB
Lfp;o&t68G1YK7B?|L7*`j<_>lQMY@)z*ez<0%v;jIm=4s@$Q!6K}W;;Mop6rh<r0lFe};Sx4a@=5%5yU|Fd!`T?MiFY}CBoYhns4c1&84s={L+J@!zp|(d=
S=CG&5ULgWX@Mi+x#t_c^2pgh$G=tUaxg}HF2XFNDA!%h;raaO#X1{dQ)8LNA}1;Zj^^vROt+0{#Ny1ctwuC9xHT8OW~%?mgUcdZW@)Q8juekPTN}-anW@Hy
!_Pq`)}zj|qiS$7h-RZDI|K4lbg!0NY|>(%yJDRr0Gp4F20)?vc>f8pq2cMm1kzA%vi9zzA;&xNjv%c6<kune6fV-pufGEK{ejPBkmdljtr4FcYuz%k4-Sa`
2{K_P5Eeikq-F28>p5v|6bX!=qp9ijh=(sDsYv|DU^y5kX5%Q8xxzAKc!LB34b$18)q!D=g~WHP;x!QoeOc81oe^w_Lj4xNz+)A4LdkO1<!t6I;K1?`{-gy<
4n83Wy0rP_SpUhRQ_4F>7@mHg?ySgFI2q-ihtnJn-=Hz*;Ep9_yBH47AZug#X1@MjbGaw;s_bu>avSMg*%mBjYvjmcG?67dP%wr7?m95pSUATxnM{-AGKo%3
-SwZc8+ERdTKPopmc!ziUUwVq;&t-^KW$H)m%_zo$5SWKoKvR6LvpMmKau?Y#tI&iY7#{@F4>K`wS#p$kwFx4M`Ck;)4_s^J$x2O9T8;qQbZdgMgiLmi;x#X
2kCO#D>aG5uAISIud7IJK`9&bA0CJ72_B&VkgXRd&D2K&N^3wn=~d=a@Hy_L-I3?-s^ht^M?ueTlEKnFUQ9#Dw0^tl-4sk&5;^0wGP>X1T?$;|O@Q{Kr`v(A
$vbrh#Z&X9J%B%cm<+V1)*s`&Z-+zufGpqk^B@|aEs82wsc)UfrDDF93>_RI_CqC?bkX-l_{v~2K=1XRwrL|Q?7THMxV3J(rO^J*z8sXT<uF3`K$Wu4*5@b}
k8N8kMcY^J!LICj9WA*vUg2Y^>IpLklGqP=LR+fEazxddn7C-jB9<~?d|*X*y_gi^n6z{l62EXPw*cXFzIu6)hAqW-ikiM-s6%DsyO8H_Hp)>C&i`neMU8fN
Gj3;(?_YhCUZOXAJ?vClPIh^{-`yr;KNS1n5l1Y<+vwK(8dQ|y$zqu%p|7Y$WBIu-5c35qena{_`)8FvdU)f{b%L%x?$8MVl<WqWue<@7#mS~wxr>G`ePnk*
xelxoNZ+=z9Xpp9QasPyGUoY(ujmmgTqM-6Ay1O3h*Q4eV|ma?RoqEC;t7=mwAS5png|79z>T#Px3Xys0xS9d6D6;<Wbuck4$pXnLx~I0H}Rp4pZ<0Jqhh)t
SN9@zst3kWlj!)g1VG0r=T?rKqpr@SDpHii4EhMk>v+so-{D48OBoKS{)I?sPIu%N_cs>FWI$}D)S#*_2nG|A@R!N#Yh!8A@u?M|Ka4K7b?XTzy>_3?073pa
jaWW{@$x^5u35L1Ro)|lyW8cw&1KgYD<G?)lrp@5#6k<m1^fw;(bO-PamJz-f?bR8yOMbF78)X;4lT*y<P|`g0uurc{2%uCTVdEV?V>@%E-bPh7_YWBhern_
TY4_4w7sg3?Bnpsm-fpW*q8iZe>a}7G5=M4=`L|R8p4imT>1<}5jm9MEu5{Z&>|}dqED~>$aKloX~yFnv{P5K_yi8UOhQQ!cG_f=<>y%y01bWBm3u#lqpe3|
OO=xDS1Jwr_1IlX#qFOY`jQ#va*Og9r*Zq~hX%F#n)$p<>2@@vHW4QBae$M}#yhNaS1j!X@i=_JCFO--JB1xu&Z7>4XiRu<xWn}rzV(>@=!4XJ{I8-WDB$*5
xJLm?#D0J3{4Q>y)@~pJR0C!CkPEyJfW6(E1_Vqx9yYtn#RsW$9}NN_gk?eMB&yCJLLW7)6{bdpKMJ+8CsL@(1=NK;L{+r=qszoQPw6S}PT7L8Z$rB7{Aj*Q
V*iJOUqUu#Tq8X!GRJu>%692vQuDT#BHYdrixg+;T9_$x7M5&JH5?jYd^Ar(?T3xYan@$TSlFRwmb-rDsXUO)v>pWlceP@U^hajt#R%)lCC?FhcdFOGz%7y=
UDWwdcS15Z$yc_Ob1FqghSKni(>+kXe0ZxfPfdBKb`4@^*Xz@`1L0K?LX`W&a!rAIAg4_>YA^|`Ui70l`~-xp3ovWKuRWWM?)G2m!_0;Jr5zZPG7!lzII8;x
@&6>*DNI1Kha|2$CBaF83+#M}7@sN_-$Ly@L`{#zz|(={V3c&^I<O<)ikvzdfJtl<S0;56L}ivS0&XyhaL=Kb%&cB%IS=qL2lH9s3egRWE(6)%&&FQ)O)Mg4
d1oMr`jnajj`o<wI;0-gTGexsLmxSOGeN?dvW}pqDkvgz^&Nu)9(TO<s63G1FlEy;2w{G{-Dy5Kd*4dK#+j9BY11iSRhet`26<r}K|8drL%*oMD?gN3#l~J4
4bA8z6ps@#Kc&C@)~ybyII7%g34u6X9%`=3mbO*)YnM`;FRA|j+VTGDT@gS0$z}f@9Y?}&>+cT%9(v5u-Fkg21+)^W7X(gq)ulRsjlDQ(sV$9v&x=0i{@$<n
ChK#<6yL^|yt?lHlYLgpO(#&j4@=>9i@S<?u(s-!=SHO?MH)@fm+wXwi+-c~bx8TG!S}6}&M8|Qtorv|+j#gIFp2}Qxs_bal!=aeDdhT6EGpbfI@c_8>^lzX
%GR45il#{&>L>hrB3KL=5qMKv+Jf8hfuaf7B=<C`D+c+t!!m?v^GYra+Rsv>lLW*E749wEW!f|Y?90))BR$xbWrzXB_d?CCF@WgLKef4R(L7EJ#QltIA8@yJ
DO40h1&84JB3^vAY~y_{$+r^HI}=Lp+T3I!1f4>d>T`j!n9Z=`ctrY;58uR5TN_iHd*C!*L8JP2|1IO)y?vt}AI(hzH$6k_E<}mVt+-ixQhl5%RMAaVfwG5$
eKs%#t*?*@;62rqjRCc$zhJOQ*nc$z^Kn?gyuPy<x6iB284)H<0p}5tn}i#@AvY^;^o}9}*%`DtR{A}c&`}q@7cZLp9RZFr$h~5P&vu9KYiaZQ>4U+rf6QWN
T}gDTe}lppCVu)ms1KvbkVGzlTsEQ5-^cI0Y&(>icQ@aIz2J4F|I!|gXuPWs&-Hi^#F3uK*MAkK@irZ>jRn?C%e^n}4ko=v3Y3FifoZ&c1ba|XRv_@{{Udm1
npUpH!_0xsCIHX%97>{sI!+EM1?UcxVXIO)a3KU(oU`JSW>nXCg{JvZM{%h`OHB8d%1#n5X*$57T`GPQOl(Bb?ZBP@X7w%b*-4#QZ*blSmCf^}nZaOODRlrv
xPN#R+$<@Zk(-|UP9!jg-;6ami2J6J<VAdfeMIeY&P+s;1hv2<+n>n|nK#45CdwWJ6wy!AB~3)tU$~OrS`b(95(l`W0B6g;3H1XIq98`kJSQGynA}Z2r)Yc}
<(Qja!3<2q$TxlB=Pjdgdydb;dl_?(W(}cuILe<FTos%*=?Ydb5G|9;v-1>1o1-g!8-{qj@x(R?xs^<sA6OSV65sKjmSD-QPt6R8GW8wTC5<I-oH=IdD3Crt
**^~3zuUyT&cgmLhoSovuUOABg?I5}%VV6ikVmy#)|@WyrlYo-L026_fU9eQvfq{WbqZ*=ek|ymaPZVUgM5-Kt{2$wv{U+t_$p;|N={LQy-q3qtf9ldh;?0f
BgI3sEB?aSz@^gKo6?bGleO+LIdX%k@*h4yr;CZYTGSahc#@8cMxFM)r*}=(AAU+W@G(+5+T}i&mXLH7+P#dW&nU`yr;I?XLN)-NB*ursy0Sl~3rZ2-r@DxS
fy$|uH<bP!Vdtm{5jLz64-D0P)?npCcPt3#uz7MlqCwe$HblTNDYC?BOIfVcDA+Y-5@|*%cX*?|BuC;$xl}Y|!U_4|v>bKw$9_9=9e^=lSuBq9kx*50%4tFC
_J?Q#;aDp-^kaUT&HM_1Z_g~4Bmo(|INs`4fhKbn0V)p@DkdvuZ^*r%y_3QGfi3Es50X>D1K~bxFGN(?swa>i##X>^g9^QBdT`&1Q4BgmGp}7WlLDL}H$w?w
?Y4dJ?piOXmFXa|DaHeOTNpD3`I03Gl<*PHyVXbj`5{B;56q0E2VvO!Up<uRfxR5Z7OZ|KsH=lDk1?-FVTt}BbF3+ZwbVmA8!t2T9{K)k4OZcodAxclX8mTB
w*Wra#$9wbt2dSxhR6eF4cHtRg$Z%asemT!HMc;)k_1*7SbD_UD)mmR=!IOTi(3%>yBA-h#`6Yxoeu}&j9>meO_U63*lk@i7($?6?w!MCHdT(hd<cj6xpC+V
HR|{NWOE*?nXuKVXqN}5%xu0pGdYF#p=2tFW*^k>rY`nGJ3*da9b4z~Ozyh7My*}E431RE#HR;Clo!#97)z=;<?%!^vcSV@aKLaizVwjg5{dM?#$S)wd>56$
**c&IYNVow7-xD1PjPAEDq{w51_{uLT&q>U!EC7)P;U3IR$K+)T-zoi$}1Tp4c>42a&r10X31<6-tim%U{7}Klm2Rw|0Ucu>Esyp!OA{0OXmi%ihA|;6<FZj
AeJg94LzqOW5L(eAybU8yW@gVm0A5gF+6te2^7<H-RA%;%Me5@!PcKb!ZX=(bBTplEe{s;MhV$igbG_q>Gw~uZc;G#a;ddE52J>G@#BpcLFv70hD0v&peRw^
c0pBtb7-1mk)GgCMD+cEL(>Bi2qQts)ao92t9oeE88Vj=DE3S~u&Wn5!-lhn_d+qg6-P9g#r?ps#vtx!&@_D>MUG4&!`0kRnB#_RDQbA76YDBm8~D4E8;EOy
h&m$J+d<+?A~GJKp~UxxN_bjRd80#jXLl^CO?xxl>szTpF4Xp<GdQN1<Qu={1moBxF2tTj>={OK7Mp=7j}sugFhdVmTR~mHK_$E$RMZ1B3%2vrOA~jH5ki7d
hJ+CGUW6gPM+F%SWa0h=KR*Uk<>thup*Qq9Rr+tGaS-?VFOx>h9JMjK{H@AIEBv{#8oLJ#f`cdYD$KrKzS0RDRLu%$b$5P3&qQKxf&hnQJZ6Q->zdpi&VkUw
H}=r6WH+G@x9vm-XPyEzxW^VfX<0$Sh<gQV5crV>6gbxe;~XmLErU=9-%ARVFk1elaCsx?v=QvLWOi*%%LdiiM-hEb-ySLthlSi#zN*SNzsC~IS@X6ED10NR
Lr?$iks;DYMTDj@@v6OUPx|Rnwzyo@m?p(j=e6k44d`FhqQiqikTw`5ak=rgOMohsm9!t_H%?5^lOI#SSTJgyT&xM}EMZ!68uGNZeXH=yLUQ#PyNuLLK6jtO
`k0>`aiL=hDrmtkCO%#>(_P!n2Gc$Z(!8IvJ{KiFk_}9Gd5?7Ujxd;df^!V44E1v%$!MzK1C%I=(Pya@^C;-<ODqM?CwKh6e~Xh$?_wiq1;R*C>x5Tav8<S8
I&d2jT5B%Q&t;8Am!0`Fj<pT3*AGD=O7E8zMSh4DB|HZQ*dHPxGsUv5l?Mk+2LKkqsz)x)Zf)>ADT>y0>Kle?5`u7c*dC|Qdx+m}XOCCpmO>rI8@5O+4@+!`
7_wp^0zBYx;GfIfZm>-*`iBF%x5MZg#4bj*T?p`hwEvGG@zg0~1;5`zU5&e2^uSLRR2NO%ow6v>F-n!`^8E9k8Dy=i-|0xkU2J2=7kdMLr3#VH-1E*#5byj-
J+k@e0LbF#vHy~9^Xc6|`sSM~kjNh+G{ptHVQp{=o)6(N{=J$81!;+iBzRs!LrIV^QTnj&&*K)aLa-U>GwAS)tc1I+ij5ALSBgxhBXORB5+*<m+3;NXUY?=}
-fFWC`|~nW3P)FACWK3UtUPW(8Z>-yOF5oWaO%`ktFU&K(a8B<nuLH{o>Aj*A`eNKH7}`<P7hs_4Ml*n{V6UImic^Z$96*Bt=f#*!OnDpJsR?`MR98PfhWYU
{{C77n-qF*8*7z|f|(eany9?E3&`~bYm(6D6ctLVbWmMNs%&4%Xf_PHzca!{K~sIN_~t1d;sR2#A04Gr6H>4Kk}G*g=g#vLjQa)08jWk9F2S$uah=n>3snFN
lcmt#@$YH-h}jVz);y<+G@u#q!UnMKsNgtMSLZ1QjCG7nXhq^m6HW!~Q=DxVD;pVeAn+nvBw)kGIoB0f?HVe83SDmt<BGiC(O&KPqh?hE4SLB71*u()+kag|
L7z~6#O?P}ZTBCGLn#n(YYEOKMpPy*=yMXEnZJAJLY2~Xwb=&%rgRK(TDAB`(y4=XR%y?y2N(T`S)%FJIF@h(L+VCH%(dsu)B8ug?s0y`GD9dki!s{r<I0~9
n8q;O(j5(9!cc9mRCwlZwWtlbV{vt@i3=1X>Z2~VW$+##2-QYE=PifCew6N!bv32e)F<X+eoXr<P`msr#FTz}{J0jI9%_V_H#u>|vTHAb-Ar-0)#_!VdNM&4
n(U<L>{K6r(owWmY4M-p4t)3r{6{i;Y>dQ*yR0}ClN#u?UN$L~kC7G0E0c77uTZhB&gNoN^3H${kHlkD3cU;B&H5u71jB|pOmuNc#jj&+R)jOOeD#DoB3JB#
5s5z?m#qFT)k#5lb=_Hx{RIv+{t)rwqUW&!lm?WZa>qH5a$C2Ui$sPUSYRMt`pUZVNB$2R5vqSfk9g@&@Zx40=MS2|`*J)OCAPE9(~(acQ4jTBnC&71^|Ktz
G$)?YkgCAMYl7*#&e>0_mw&nU{kbCkrGaOsVC<M8(*F+3^6b||gky{uV*nfx>C&Q)Q7b{699EYpVEAPw{vN&U9m}dv@g7!}8Xrpj_qWJ+F9Fa>ojEK}G)A!y
zJUOk>%$}Gd%cNgn4?lH-0d&;cSnUr!)Sw;mlDAxPbTWLS@I#nY6QRvW+-x|LkA8kM=a&oK)n@#1rW<$BG-m)yls+LAsk{uZjKphef#pNc>y0Q`yZaK)vyw}
lr4_Sv4wQ#DYH`Mbjdi_tT*)E5Qp@S7P6vmx2D=9b~66c(}YGZoncvtpO9G%(lN<*>`Y@T<}iy(U3f@R($nPatwVFGZHe2k7l4Pv0n65JdVfe8ig`{|RN{Xy
&&>(4CfZFbZSg4iZu^Ocx)V0kS@=vebFK=pGL2L=c;pT$#6K)9!7>qGs{DrOBz|-Sl(jd7Mfv?pOn{%&F~hb!{xG`MTp0TN^I`P4g#DMT%E_w{3+E&(Q26b^
5_=P=En)c<^~$k49JjNoO~fIwjEGm=(n7dveYg_43Vk>0K<BS(pW1~{PK1?qyjEcxRy#2YlE;Tg_gW3hRI%D8plgk1ka+;eHR3*3A=4VxA<(;yTHJeS9R6n*
a|CkVt`p35@KFneV*JIas6r8cH#mrqH^0sfN1|rlvaKB5A05<o%%wP~<rnBDNJ}p8;U^wTtbJ~0TbK`Y#vj$$?epowIV16;!-RMYuOOEQDOa(l>s6xXdZ5^*
<YZatiZDZZ;26`_B22uw7?f(x9rMck1tH%S6vS(2CB*Evn&VobK(5^Sd~u-Ut9<H4v<NsK`t>n`H)knEB>2(lBuh*`9dMNdr{FZvlB0=BV#jZ+xW4s|uuzdQ
P&1e^Zv1DyO(q%ltXF@IzY`OZ57jF<wcZaJOH}K9HkCyrCU=F&s$_v0?pa(0c{?mcmgX)!@B+&><w{JpnIbI0viZ?h9|B>?dwIw_cnqn%^9hPAM|Q1WuKv9@
RU34VGnwawhw)bu0TpBN!op}b<9dkj3AJ$0DEr~fqnE{+jwF0`Mq(u)91co}@w`{WJ3-ZF^_-^tllKR2^LY+&I!`u3@VdpXh8_FDP+|qq^4P~{7Jx1)sR9rg
q)_6tIxt^1z0`1s1$qt%pr0rA2}MAQcK(Z>$r2}1Zz~TfZ@o;Dw{_b4RuUmsG83p|iMlPL0!6}79QohhIe`8?QGI~iLV5?>SS_K<TFw9^q(0LpR>&);YkBv2
k)j98HMJm^=u9J_od3=XsCj}%qpZv5%#(a)_f&*jIl~=j>&dZVcEXcUzwXWa=D*!r8p8|yIx_1bTKPRHQ5}Id(cYqy7GU$xxr43x?ygIGHz@hk#R@vxkOTs8
Z#%SxxFO2&$55~lajf`|6QM?Qg}y+<j`$g%nobs;p{gr#;Z>qPK4GJN?Mx-L%>LXfFDwh5cRtTWCcf{`;D9kEQMD7;;V=B`Zx1N2kt++2GKcH1^E$He3Egp{
y1r^@p&xigZPJdC^a7eN=@eN<;>F7x{Sy3_)*A(N96QD&cq7l1jD#)>0@A#0YF{Qlbi+x`gvCkpC6>H712xb`iH?08Q>m+9_8s6>Z1^N__n=~F#KYuph964o
rfs{~hk@in?JeC9EUySD?#Ze+FP(x>7?(s<2LfUmD=d3k#Bo5oGW1T(;H~}l^aWxvj0&)|^?GNHSKGpPKqd7|F5#l_XoA(qmMXpNhRGPcie(jzW<o>nuh21>
RACd$eRNC|cd35Ajm*v|QqVY3@U9mFI)2<%p(#(@7X(RM+2_G<VE0xsqe>TnlDTwh|M&0@u6!}1YCi8|8awxH?wnXV(sm$0By0ApvDwZz?Ln~;wzua-y@cA<
O?&?~clAVr%(_Y85Kn9N5K|Yu#*?3tVf93=^&Is5rFBhZqRSB3a2SWFi7W{Z>AD~8<Obv2=#MhjEyHd~Ran_u-ufv~n@W%mnFWQ;Laq3&GOKZ&@`i$g3=M(d
20Ja2QmHlWNye=w(?Kn7RlM$yrKc6Dleg3{E`&?{oh4jC_w1UcJAw8PsLLb!G2Xk_ihk8I3%Hiu&C~P3n}j!eAPlwsnk}p6x~K*`5@ZlotAC1)R3FS3|FxG&
70c?w=I?9Nzhnw#Zg-U4)bT(Ht54~LZJXeVvE9Zjvwjdl0jT0mXe?PPy7xz5`$l9g=!%y7bcS*$yfUgx<iz*M!WDsy2=n$8n{-MrOF&w$nm0#J!fNQ+hv|RX
PP4ufE#RkI%yf+eQ_{3I1gxa);mrs~;v}jXNN(xTV}UboJs<!@5mUS7T#cGbV>SfTzSXy(sm@Eu(^QUs7lfEj;B~SCeO<mL-`2a8A1kAIzd@1jI~1z*;s6lm
=VyOX3mgWZ-!FzceKlGcP$y6`e^^Jv=#LEAD%s8x8pp?lhChtcGD6)|=GVL$;j7c|0`<cB`hL^Pk>;xi@)GMPnJ;=b)Y+|lIfGd@R`fdI)ABd_t_eAWdu_Y)
YPA#p({I2rVR7-ZmB&Ij^9uaK$tRe#6}mq@@Lnc7^3ac5(0ZsA<RqvHWzY%`ZrubP^`f~tY5WKwt~Tue2)s?{P+su>)Jq~b%28%>FYtgyNY=qoV#zUlVgFY0
ESTQWoIEtT$xC5S;|n|F@s($2)LIp~#H);Jz|Z``g1T`w;{p=`=8X&J1w73;&x0o6A9DhiGkj~qESNDle+C*%FxwEj3caH4l?kr-Kh>fKujZKL?l<MrG<gwo
Cpx8JjUm9j7xbR4J|2*nUpVFXomd`_XkxFq<PA|BV<0o%qE&p9c42*r9x(Ub5C@nOPX*AObVC`ka(^0cY1<zwg0csXoeZI5U;<QCFf(X?uqewT@Hco)kK4?n
%%7eyWFpOciFzBs2*41LMAkP%;p{>AEl6()B9-=gK6OlMOAu^cd^*F0N@b*^H#c;)79?aYGgI|okIm}w5wqWNgqy#V+0rI!p<S%96c|AE;F=c)3)IQ_1(<Hq
h8LFjqNz?0ajq4%3lj1AP5eS({%9MeXGhy=y1lEkBKMWxY_PErW(OT+M;-t``CM3M{+M9ClUzZvXqfX`D;VBJ8lYYj8r9NFjk+v%=uLrLu&n0QL<05~A*rv~
baf%`Cchyecx`5PN7EN`P&0Y|l9}7BrW9jk{4(yD_BW_wPHXH<dj$|EgrNzG{V%<)*G7}7Hrr%8Z}Vy17p626#83G%m&DEX<r*L-FYJ=;=f4JQ3e1LD^YJvE
%AnIVe-{7#goTBdU9|-k5?a!MOXNp+$JD2@^%54MgiQ^yh5@6Z6YjIc(>mNZ2U1U3?z8dU(~=B{8gnF@xjHWNmLtvI-)6c8X-n2&zYGp5^Jx|IzXTQDVoGhu
Hn$t3t~~p+P5w)&tlB{7|2{lS6k7Kmtr;D<J*t>04_(XmPR~b!_q&@U*ER7>1eYMvLRP~L^NRNpJwouI(9#BkrHpT1JFF`g&TRE!+EoY-!vexvyO#bp>4Sow
3Qv5J{zXR=g+RAJb!@xDHrQ!FIB^ta{P|%I<pHF!dQkkYVbCGdX>er>2{mY%zl&-UYdt#6epfB2enNUGh*He<{_R;IzJ%PTuaJ@7>n?=IdHep3wibXOJfaV8
`I3f1PzZLX;A^_A=;~$Vo$yy*QV7I^M+8Q*UA|4tVW%?l7Eyr&WI7rL-t(DNA?0+IZS~w{t<&mzm*Wsz#A5;B9qP+anP`amMm1WU283?+l=|Cdh49`9S1<Wz
=FCF!YDN-+>-%#mx6f8|(DABAGk>abQ8a=DKOVpJ_QJ)cV~8dU=B+7S_|ZMb-f=-$@;V>ABOcn$no@8jm|ISpMTMT|`m&m}L3oRKq22pMdpl4%ebpmiAtWL?
SpnztgM<~mxW3HZf}2dT^i&42^?lrCmcnuNcn!BXD`<9u%K6(6&&}5y#-v~M@pRh)i2on$#;~!KI<QaF(uF+@?&`k0k?HBkEiCyW0*=9SEs(4?_W4te6Gt&t
ZFTj#*w>hU$?xk^LilFlI*0?w2oX%{o)}&c>=h8hkp@3eZ(G}`?#^ra!%mNgEm}|P95X5R$(nCx1<N+mW2-bHG5&}Qwxm#XN&(1`CJSkmB)rGCbBfHo5j&pM
H78gwxI*x}wi%blv{^jNG7WpQ8El5$TM5rn+#~Z*%_-UF6Fu{*2k7gz6&KL~6R~YJ8aa|uK$3!$^AumOJ(GK13|8%2dll+K3kYnD8$9u$+B0x|i7Z<S6aXhX
JRhbl0u90Ch9O-$A5DnwfZEhESRul4CEdwPq~lE-{~+<kW#C+LZ=Ck?3N_qSG~d$~7+XDux{-0|@Ke*r(W%D^^@H!X*@^rM#`3|7p>TO%OY7}*8WzB$@-XP(
44zfsycI$EQQJ0KTbZ^}bFti-Rh(z-?733dnXB88rK8K>48TU}L9tb%5Z{`C`~s%OJfr;)(9*xu6)LL~;OLNk>J92~Fi-YMB{&~&+<eEQ)=dc$>?l%oZ8`yU
>Emz`A7_}WjR0hUCW)50sSoVSmcD2t5lPO+mr4&%F*L)+Di8U=B~VAmS0&vm5`83=_(gKi+!_a_>z+~cY@N(DACbkCSu-XSOT2)3^k&Zt+KpJB&vJr~NDJ{?
y_f6?qVM2z(3fXcs(zju+s<f8UoWlGZ;ep`&=uvQ{C6>Wlx~Q%4QtmH0FJ73{Dp(C02)#3$?h5mdxJRpEO3sE>L(hpMm_Et8|BQg>I?no^AQ)h)>6&EgiEXd
1)xA>l?whts4#_~M|G)gzKPej6I$#vTAQ`#(of;lhsDMC)R9PQ-f2(~cWA!$V1YqLBcaeTm~YCdtMcAs>fPAB-AI$bn{ca6l4LC2|3OswX0rtNC#!e=AL^w_
H_^(INrNa7Ifk$nE}$n*3tDe?+5wNHhnfM(XL}&V2PvP;aazupa^2TAWii107HfLCO?yty7?33UN0D1}>Rgd_`Apb#tbe7rZ#TAuXj~T!u9fw2sn$hj{ZVvN
425}6CG>H|+S7~p!K6pSnOnHnxx}f|a4TZ+aiqCK0%lsnoj=crQ^SQ8))gg)aVx*eR5sKvecB1<fZ1b2^Iif<=xSUCp4k|y4}n|MH#S#ZExDcsU8_d|JqyF`
OT?^uPl;8r`DleVE(n;;Q?TouX@6)cTX*$1#>J(_5(1_iaRq@KlL5tmvawm2t|qCAL1e<muFcTDjsv!PXk!!f!=lw(@Vj{Ep4<gVux3tE)V-Z2!06^KCC*E)
gXL)&_bK?^{oCdhGhI%7OWEoWBeg$H!Ib>uK{s1d^&Ps_oM=OdopEqVe7_a<OXqstk^z<sa8BaEn;5=j1oql#`fYD+cj~^Iu}CUSvukO4(+(<^`Bk8uP_jBS
#JbL-fq##5X?i$8oA=#S3`_Vg`1UfzH-1txo74?Qap3z0t)Mg)C<!TnBw5H^0cyf~(Ym7`7dhjKl(EutB2}K4?2tLi7d<hAXQr5Mee|2SyguEh#+FsXRz=_9
v!KlCAX+HXwM(RuW{BQwyA%(Lg&$>C8u--MT|7zcOgCjX9-@A@B`~UPLbq07NRbJpgs6z(K1%A=F=;8XHQR5>7Kbe4x4fY9|MS`qy=?}Xx1L6b|0GYiTUCwj
ut?e?a+PomMb&_$UOQ0;u+=&Tk@Bl2EHmUfz2Hk531}b7@J_I8Nm+;d$#%e(+?3pk9clvx28mX`Dew#>fkrhnr#ZF423lun@mmDAM8l5?L_;0cVogQD)X`rA
_EOJ_^brd{isXZdAm!ETtBxShgAXqG=x#JgX2<Vnv)@L5$I3Xv_&uzu<_jHx?f<3j<+nWC6wyl9S&AZF%=8n(ZS!s3w`p<?jJRRM8_Q*^^FWATR#$rXBss1S
;$jKQu-I2ZV%%~(7skzpC~~(E2ffb`(~YO$>@qYoG_VlxE3`oNAfu%=@~JLQ$GuG@{T(<jRBe6xoy;>=?oy&m8bhjdrz12WcLA$n4WP+jXc)FdOy=3>8oXsf
db(FKlp$GjB3Ny(?exgxu&0atI1Oxol9p0@ik6i^o<a<J{YswLP&AB!3nG+E2RBF=6hzv7WB=@!2fd2RsgxX^eN_%0QL=_lrc1&+l6bC)5imvup=}E<JR#eW
%eSAe!QETL8H|W&(UD-uLFTclD;Y9SPxaK=V5V`?2h8b2hr%88x%sEEr73f>y~>q{zZ$_xFmwrpk;}<c`{o9aQ<L~k3`Eiv(x0m6*vGB2m|R<Ft;ApK{8;&T
j&jY23cf=+2+gJ!u4dBlu{?%yX3itr7%MzcLIUw~7_DTae^TZi&sL&d+ABUY*QbWJ4B?@z@7T-VUqZ${jn<=b<?JrspY`(<vq*dY7b{3?QAQ91`6$**?^@3U
Oi?<fsNuSQ(r+qef3ojlzugHs?R~1Ou(DRH1q5Z(=oROQ%PM<j(SS6M6;u_3)~lLMp?5u~!@dE`8Ro-8$P#Gmf9K;T)qyC_8tLwb-lfTEPO|K;xPEq@Q>C>h
`8(rvN%&~$ZztTVd~v4zM%`7!?%7KJ3Ah@o6tNA#PuHH(txcU?J5NL96L&*k=b4Z`+($s0$NW6;CtmWqoD!wyUII?Fu|HS~kfvP6;a_JLCh87ZVPPq$_Tm{;
FWoPs0!qwUlu5W(>V2>-DZeU%sDQqrXu?~QRJQ*^%fui&nikc?_%q!!ZcCL&a2_3&qG4jtS99nphh99wk=JRmDf@tRZYi;l#c1gdmr~Tn3Rd{c9}@9Z=VvNh
!$I9)WYpwt^$OSR!o5q$Uz_pmj1tUXEZ*%TZdy4vJk>i@$K@hXMM?60FB;@ZeQ4Y0zoQ1E$3zm-M28<~&s#g+(K4fa*?qSEEBgm-n^A87%#|Oo_yibygF|>_
LE)O=Mky!qU#I($`W8nWVR2SMCkk(>`E;E+8@0F80zlTFnGtFnHQ;#MuP<Z6rljm^gp+ubeN^S6k>n>EnJo@qil1okaYnq42AZ0pazE3JQqnr+`@efFPi4|i
{Fvr(?#A_yKD6L(60oZfA~9x=@LRuJ0pRo<b-C8&QC9QbbbQu8$Np!I_$}ejB{OL%)Fo^4dyyfXL>oEZZ9TWDmDtP$*bb{MXO+8V;ob?Sb*pAxXp#5LIGP}K
0s#u^9MoQVQw?@leh?SzXLTGKaL*X~o@!vBsTC+=02Z&2qr_74fZ0$+5*#?GFC=^3-T*jRH1Afo1Q`k0(`%N<iaU3^!TW(2qfr>C6q%ew3P|BHq>qH#8?Ibh
6ovgC(_8GfznLreeUP5y$UbITvzr?kL+4Wowm79>Wv;T{;jj7D<wBn8bj1)_HV#Pw4Z2>$#4f(ePY$NY7i!G0<?2qJl9K!)QYgt&G#TyzVz&Cgha4xNhSdh7
=}CEDuc;@C1(y(jf+&zRLsHf$sV{JxcBUk;e<k3Tlv;<s4(A_EP{a&d8>P{Ie*$65_|p<`KC`ljfl-47<w7GoB@#lMzxKjLAoTKhtuGnJ=?jtF=bUU{^jn~_
#GO#F`N-6p(Z;7KR<DLwC~y5v*g2z8)P=ht`{5yQVO`;*K?|j~9a$|6KAA-}(w{-Ao>@uL_znaX8#QdAjN`~KjwFB3^B2OHaA;^TGcx|yj51xamv#s>Riuaj
YxSbiK_!m5UX$bLc&5AR>Ps6Q=(6f#1hJ#7ZwGz4+2QV@^PIxItk!hp<9pV6rIHhy$-W@TSo>{x2FcMk?Y=jD>86mvi*v2+s>3=Nblw9`JicBh5d<mL`R8PW
+z-)CmK4>LS(7E=>b2>2PLKm@8sAk=oCbXg`)_%uV}PhAgk;%L^K^mah=2Ae;~26=MrOTWJT#REqKBA0Zl$M>%+hT4<M0qr@9;jQ#2PQ#|8XCW<NF-CGGlmc
ypf1cLAIKYM#im@IC)hvc#>yVSr+ad>d>#hB#9ll!w41;eu?YMVh}NJD3=bG4wiDdMSiWX&N{KWyi=4_`HseOeK#T(qe??RS0sOI)&8$&ufcn#x@-DCIb_DT
D}ZHm+GumHQzBs>JQ#_=9Gk(THfci1?)<7AQmUiyjY|u~7rMj4CHs3nvb(P3+5uwI!jHH;4NoSJc%>mo!@#K$^9tnAPr{aTYUffwhgeJ-rB$XV0jO<Ow0Qv6
TOz3BI|=T*OR+GS@?5@~lAt^RIkr<OozxhT8|C3^ZzG3*!kaq0o=|7~M&$qix@xi3CMRzGlgD5oL|6C46jn5EcWL*_Xy_SvJz|n<B7i!^wy)uR6#hBW;rEZ^
aYC?bwWIP?Bmv{>=l}IK3#nX%_zp_2tvP?$VV40<fdd9rEW9{ElJn{Cv&$$Xn)&3e^346<?!*z5nj!?8Q7H5in^O|pTGvc{r`G-;LtXV+z7U6Q3mNeS#knLF
ZYZ>6g$f@7qs^jp(sc*c8Tzf=8H|7d?kpA&fdfIiS091t=0x+OBUK7JgPL4Sg-*8@CK9ZBsYYZ@S%LZ|$&oxbojtpqJv&LyzT_<3gI7=QlDqaZy!FhsP6>|d
x0s?7I8Rmtv}hJBAk4N_yuPiD6tw}~PLNep+t24}9f_5{o&U)r6ZY38NRlZH9b|e1al6tA>xvOR>!wjs*nHA+th1Ffbub#|&phkJjG?QeV@6Q>hce%e)|mVy
7PQb&o>Zw2>6NewRVEEpB>jwKG)DIi>Efl_Sk*_;rfnW^+8yI<mkJ-jPd9FoKKCrgt>?Yeu5XUlvtFit&(Ty9`y%dM=Sg`THmR?kU!2M<T0fSoJ1OMvdQH6q
2j)%r5HasMzdv>C<2-HE$67r!-u0yp+#XT;9NoDQFiWoO;ojef-p1{G{Fjr&oyj?%%h*sjN(xr^7zsyuUu&oU7MVsUay4-N5f2~NLt^?9n|Otl8&mKqC|n+C
Y*Zoz?IxD`dr?7?05_9k0aP#22g9Bv_GXX99mJ3Rdy>KOtJM4p+vrn|?&$R=u`ekqsq?gn8u377#L&4M<4Y_fzLQBJh}P^)uA~=fNJ#=D9w$DhD87Z$E9KZ?
-T}<Ehdo{{FGgnA9xiw!x|sfEyA_rVIhzvsl21j$Ex?wC(bLR?{uUs`#q0HqDvNX!ISzn&{-x$a2aL|4%E76?v=hjP8<ukTe{Zx-t(J+VWj%>0nLyX|3HTD=
oy#6aL3oqw=yuyelkJ@*bZ+EU_h%XuswNvuFCdM6e5;-dQl{~%l9Vz~23|jbDMxly&tBN^o@9Y_-%wkiUr@`1Ibqg7`0WXd?GJdVBefVxPJQ#B-xQb6*pq)e
1%fK}E6luv;Jyz2!Rx)Wd+JzX=SDK-Qbix!wf5L@$Uq<8Uu?h>X&rjzEszl(+GoJ8Z-d@ZTLxB$^-xp49h;m8+i;>sr$d<2FBpVn(4VJQ4=^<fksJhbUUC{D
4mJ^-liHantcwgWmMyZjfi|cNlx+Pn72-VOD}8#ovenlpam+Kc+qaTWYIEEA@#}?Lf3yE=6Xz8J;cm>)ZhDoRZSQ1Cb<=XBh$q3jYT3yK*Gury9UwKagW>RT
R)0i4q8UgVlo&+PJy3fX0id}LS!Q`sbejz%Us3XMU+%b9VTDE6*+c0EmkFea6Kvdv-qb+M=dPPg*Bxbt190d~OYdId(EH%6N}ZS%Z1vAuXb6c&>Uj%EvTUYc
0<(`-cFFV|W3St#m7>4EeCivdPsM+EvCZ(37WqLXydEiQwEM)M=E;V0CSE7P4TqAELcwM_v887I&OY<x1GUQr>oMPBt$x+GRdGP-cY*Fd3D!%Dfw1o)RTH~7
JeR1z$3A1XLlLlRK2)`G#^iprv%KKdTyyj5XP0Y{q)wDrKlW3byg$=;IFMe$3)2}elRr<RDW8^a>5ey**>QIdHb5==t4>iX)@Dvro#PvL0o+*I70=2%B*bel
BRy+_d+DoH>Xp%+YU#dq*q}nwcHGh_v`GW|kAXS9u^OZZRD>>drMR3gx>fs3t?Q~4_PEWEf>;B%(!Dg1+(_9(<*_GX)aJUTH~Yqq8J$EFV1wL&AuAa7dN_R%
Lmo?VkjQ5&F;n^%3o}|4!Y%zsS<nek<b204NI`=Roi>>0J5Tbk;dxFybJaBl`_+gm;0PHkKq*6ZJ`n6)2#msrYkZ-o?FnTTo<{d!w>j9%LI;ws$LC64F4}*r
HZ6Iv^&UYTE@mL005juF{cTHIS^dDUS{SZt1ISn{di44|5~t(I$W*w-QHbS$N4te;y|`$5nRZ)`Cm&3E)VJ6nwHH^LvO!(Xw)h)IhdYw=Hou~GF9FcnmL$Bl
BqO4lq=JmAeWJH81X>?`2iOG<`P04oy4w!=xe9``w=*DohKQ^K=t8xzN}Btf$57r{KE@jIr&3lmRJ1J7ZC`Dl0~`6T(Mf=VcsP<<iURSGmL1e{nV8=3a`5_M
TfWeYBhP`agD*Yf_Qg)FOIPVi^|><4%+I2J(!2b-WJKo6dC4YQhQ4AYx||k%p+aIYY4cDP2$wUBgpwHqmGz%5BC~)lK91E(ujH88w;Ek$N;<}fviQ~I+swdy
cq=bAGu@yP;g^A{TS51ZYDNDAH&5!4m|uDt)gGj8udMSAvG8>uWN-;=c|LM4JY3(|d}l>jBooR>-Nl>;r+qMnsJ6R;!G}gi(`sq!_oM%oqTL&g&qb`2X1#h{
zn3OI6xq<Y(rUJwXHv9WR~BOuW9#(QQmw=4(42W)@6M{>iD?sI=OK&7vCQ6W=5Py+AvuchE_F2rM*1|WV3Bm?_!aRkiI0L%UM0pC+;_mcL^-&Xqs>%|UYHnj
0qm!W;_?jJaD@!Czen>bXPMqGKlGPVHk9{RKKL(*>aO{{d1PY^@4So*UG(khpTIcDSAmnF)KvkW>CA6FbKAIjGU(;em4;1db$I~p-G2rNxVUZAYu9HO7X=5U
``@vc&X4~Ghq_W{vWxDM<DLdpB&%f+pUQC9?Ze*|WPTe@p+7{pIX_N>AO^@FJQoA-W%*DZvL}b~4a1Xr5)aVgAV5gUhP2pm8H#3#3$4rPRJ*=<flz<cs)3FC
k38LMVRTJ<EEFWZp=|CnO|0~<Qfz!D=#}g|B6he<UXnu*Oju-h@2|%@>g$e&>M*-CsHxS^+wQxvhuehB^B!Y5ztx|p_5ks8L^d3^4(_tH)VZHnv}VOTam?^9
SCVlbT0z~(YB0zq<1~xwefA<^8m)2gp}ibF#l&%I@fg}!mAPDLivXJbb+aOiWpC9LM3uYU81^wmvX8JPn3Q$-78NN@FRk9266W&8xr*QY6K1$H=)XFw6|}%U
Y$YukF?$W~PsZ09ZWF8DJl?b8=<>!a;r!v#VF?LX4Lgrpg~F}WM($b|mvBez?AIR6u#VgJblrpqk#rMNEzN>oR54=x*xQ-8tD~8JDJt)2poXzksMye~3>F+E
%$|gaYs>8_+{WgLG?ux6F3ca(iVWo}o%89T94u?;pGqsQr&r-B;=Nkt?Vdtr+D`lPB;RU{dyJQy)rHnBf9j%os#2{5W~bb<Q#H%C9_ZJwFl|~G)mODa2}@rK
KU+1FcKlMPS7N+_`Rn(|z<mJUb+ixj`CbtJmWy__bXu`L|C09a7rCGGAFAv+6aXg!x&G|-b~l95gzH^vcccoXDCZ9&_7b<Nx+jh|t||Hh)nPr|ct74%y1DdA
d0h56vO38X91n{#F##ZgjW0jHw0M96{EWf%H%dIU+{3t4DLYm<6X1S)MVE~b{4{C?scW8?doNf=nsX#xxS}0-C=w2|l_inDDWs8WI99G9*p+jA&p&#Jnqc;0
!EVmHxC;>*U|+}*wajR<h&VwmfQc$??2gvW6cRqpr}@LmEY@t!Em#)T<^ISgRoUIJM7c!rSqzR3^9234YXX?9HqsrILcgbj*oAfZNQ1uyKwq#48RgG$N1|(0
`6Rwtvk4ZH--cdlIL%%vhB)TREQPWJ8cE!|=DS+FqoK-u7-%uD^BS7QNC<Q-C1D6@jec<XK;_x2fnmE5A2bMcozs~cY~YegwN&r~3aE9W8{RDxTI?N_vL2$Z
0OaVaw1Q}NX%466yDJ!x1(8~t{E*@L%z7KX1e5}Gk;+eLw9<iXow+~$%=a2yd!6*DWk=PqP@O=|Bo@K#7!yuw-j`)h(yh@qPB+aYXa3q!64cBatT9@T2^{q|
HMrToP$;C@LZMA%6vl0s$1m;;?p=URZiD}q9eLF;3D0s{*skbTEVIiq#kh>%S(Jz`>H?s5vIwS+11(#59SJBDEv^`?dC7T5cXoKLpJ;X^Cp<jbE>3M@y=pQ4
QFq%5T7=5<_%zrm>pBRAEpxw-u)A(BFPqQg9*bKjS`{TJPDVI)U;S0(5o<XN!ja-l)tm=uLTB!A<TarFRL*XFBsVia4AUZ-2&|RxBcO^BZ%l9jZcXiZnJk9#
ZjGTj1ACevFAB9e2A?3G2!&PVjY3>I1Vy2?N}0FM@2|pPf*c~#9Q-`X3dw$8f{>ylYLro5!aUz2V_5jzYyURp@V+Og!j|lqkGt;{s2l`cIJ-qb9w{9Un5;2~
?HFNznC|vwFF0gz1Y;*8Z7eOkpAoPk9?+tP{2tK5P(foZP^w>PxUE8+^BgiZ+nb0@xDE8lM;`^tcGBlloG|=KYRXJsbt7(z;EqK_DJ0Jvc_AiN^>q-P>yn}<
WEO#0Y6<8KmDt<8RioP=>}BFCyXF+QV9QzJ@bnl4CqVnnc?6cnS~Z}y>+FIhGE^+A(A|@1EX(1J7#wJ1(zqe6<~*%m?^2O0l!#-$1)u8(_yk$`<UAgGd0&if
F@|M$CPuS2HvE_m9b2Eo`J=1@utls6K;yX~z#{Vgdl$r?ImKYcGON>AqFe%|hSAmNzkRu68ZCX+AFMSOf-Ns4zq!}mJEoDsR)(EKB-c4GWVp(Ld+uz&c2t<g
_UtAeLKPsbDBD7AA#Y!Kdz34ZsEnBW79Ky{<LO7DG~=`S-&^VSOqamgV-`^EF>vN(^UvEhk%?1-1^aHPH=kPVzCqb0&YI5hLlG?!^s0cUKs+ttlmo+hyQv_p
(Ieh8Z}@2rZO?G+R49nZFoumrcXW7XRsu@+&T_&7ow@Y4s3YH8D>Uu&N<ZF!;wUOs_A^CZ@6Rug&Ol~0O2vlkG^aS~gkAcfiz}Jpe}dk5pMBRS@Jpj;k=7R@
1V>bK1TLgHt@F|2ZYWTD-Vb&{*B}21gOuC1L(6NQsx8~9-fSmTBwm`gAw^U1Tn?)?80yHJt+3Om;XQ)Hr@*y$g+K^VYEkL!O7H{fN)%w93=`PF_RRNmZ8=lu
3ZBXEClC2tC>qS|Fs2mZBkYueHJUq@cdKEU^zbO<*FFPG{vtHeY;@^#Nsr+0@qpgal=^oN$K$hnBZsQTW))Bii}}ZB-c2g|&O_cs<QUxw$VGRC7(|eSX*VF&
oARGOtXxpZ(%2s0FCgtpx4xJkVUoP9<>6h-ew_`5)KQE$tFXLrQe`MlRx}7OZ$@cg;A$g*tf~FRH<61%@O~+QJczWJMMN6Y;Q#_3aYS4-`w@qfQ_xZr1I>aI
J=%RNG~^)k#=6pTzi?$&m00#P<HT!Dz*t1Q?z2qxdBI}8)bi!JA#DXJ=naGIZjZ3jU6Eo-)v@wxz(a<Qii?EH@1qFU)A_X}xLt-`eydt*AjaW0mASkkAdP*m
Gi$>hYx_aG`tZ!*?O-goJm71j&ZVqp$TkDOWx(~47K*oR2z9gcb7;8Y91Hq{VHvV@yLc*2;QYQ+)_{}Lb7YjJ$=^HRIgwO<;6M0|KFm^2=4E3XJtn(EdZ6eD
pO(vVg#u1e{0SHxjX8wgw?;hPeBN5hsd(t8>|6#wQ_TD&rc!{z{RmM6EwM;_pZtGv_!usI>-)G3^MSwCp&35w^Yote+T{aTa?7FG&&Lt>2KxNKAKi-)kC>v?
Uqf-zCZC`(={;L_9s?*+;H*k*&A#Iy(>Q?>%Bt?5-%50GslL=wo|s|^D)Lmo-vhWG0H;s)@rtMriUIKZ`7GBj(1+iMedf<SV3q*`-Fx!IO=x;dr$Cyu|4Zjs
ArZAXxxf55>2f#s?E<H;5<3c&^L&i5vz9Tna!nNX%vBPx?cUW9+?OkcpNG{${{?lBvj`-3!v{vQDTDI<66|{KcQ8Jl!7rZW8qf9ihF@h|$FyChSn5-vX#cy=
--QEgb*KhG0mA0netola(}VzI)QNpY!M{u=&!1IJCCw&HKDY``1=9UJo?M_a%zCR!YF}~152j>jRYvHMu|(i-7G!2Wni_L!DN!pzaDfRCB|zOs;kD}m7r>D5
;HLXAW9ub!J5_4c80{eP0%1(+uw}dqAW31IkE=q|^p8#*vcbphTvLuy^w6e|Gv|VJj2p-BxmRyUj1o}X3Kf)E!RCLX7##Ft8Ey1xsMs=_*S=JQj(~EQP+Qd*
3*xTGLpz(38hD<<BeFcK&{vf53ddO8Rmy)ov=WbIjzoxJmL+qv3SSz_gU46;s%zm;UTyd#QLZw<A4Vn%MT0uzgI6y#zS?3Par+nb+)Ansz+x9`+WNlAo(C&V
)@ekj71x65ujBtW)U`?atiD%wuA4Ur0Jip$Kb<0!f`R<P92wcFJ)WNr2@9PuNr`%qrBhs|U%GJ;Sf50WgH^tddzT|q`fL0)HQ%2Wd0_&xZ))2UJCfLbrNiz?
(m2J8DHinneq?<s?cvz2;z*jQR{N+K%sbRIK+p?m+n(9ccjqWvR`x2o+e_;L7d0V0je8aaK}Yi1DyCXzr{Z{4B^s+w%-r-6{3dy){Moe<in(J79j4}uaK{aH
nRu~L_<PYHe`^!L`rrs9Lyzl&842%9j;Eg-v4Lye+=Iq(OUShog#EFhg8o95W#?-wWIC#L<Wsw+QKY8qja(>prV8+kjb~f?CMvj^3MbMytB(h|CY=>`;y0xU
#qC=PV_X~jAXzfo4P7k?Y*P4$qG&{|MsK>0BWK|=+q;5Grksx3K%LZ%17TxK=75kwU)pxj6;Wr8xhEPNL>ooQl@oS)<w)^w+y9?lJLRg^QAE&DnVNpK3zr>F
TBStiO7GaD+=s;B7T^$rZEhckZZ>xg5paW@(W-NCK@bfvz0ocs{(<LsT;YW*<O&)oI$kgt5n9`hg?l|OsLynRL!T0gsiGCyuzoA0XqATmut$gdN?QdEatPS}
I!(%Z;i=@3sgn8Tx^Ww#^gCcmtZUk2#X{6DOioud_kzdroQZ#9cjV3@>j#Up{?k5sNZZ%e7YEdsqQLWSFnwNZopcS5A{M^eAzGT9jq?dc&IGC0SNOSt&}bro
@zE|6P(_%#i*m3wG&?qf18AFWU_8SxAk{EqC#G(qyFMGF1<6F8t_<pymJ|3YJDBbV;a*>$sx@$!s&t>kR``0A_=uXDf94Ef?+`Is8lJ1G8>&&h_AqYD*j%b*
OUKo`eoPorvEsN}3mwWR<fq61>35<4u2S?dC+A}e``(zvWv`i`SHAI%=7mrKy0MR6Et1!z#fXaGLzXIxx;yJ$1BS)b<7(y+Dd6C#KCwOCVkP6ZQ#9roiji9s
O~_+#>zh#p7)(;zC91oC^+E?#FxDil#sYPlflL&ranmlTLuBYxKa->-k?t0}5#F&GR7!)G6LavtU9lEuTb^IJ^<);(wR{eN{Yut_9RwZ7p3~NL2%FiA=Ua7O
SpNv7vv{*m|1O;Q|Hd(=SV}i|Ib1si8dm+sAS_VS=Zv2ONAgacU>u!w+48AHISY(ZMAoaCr9uJf=OzuIR32HUp2bbbm`owq48Kj6aV>d2H|0`@(Y%@~1E2T%
%ToEI-l1>$8OwOBVh!j2ZqU+xCg~=Ag7fL#4ak(nLx$gCMDHVTYhe(fD`<8mVYi?ag%$-MLRJq(O(5v-Vpb~vDOul-3f|l;CSyPDYEmTXqjP_T!<PI&iaiK?
OpcJCtHPcYwY20W2y{P**II&j{YOqZ;fkr6wARDZ>T{LE026~97JF8C<(U-7$=nKq_l5~#+4V2_XsUtqpLq%*XQs<^ob_oH*-SL=@MHEWO8_(AAIaXrogSm1
I<J&V?UijUhxoKMnZ-3`kj(o=j(Nh;KBxK++~gHpJ`C|3YQ%Gp{E%S)SWzL}L4V;)5co9+X>y&!{nFfPjuhv@LCjV$^8xF)h97As0u^n1NYR>#$?^}#`kBQi
Y5|}mCr)t^WH5sTGqG&(FK{|)a>wW_Veg;Z>p2CqJZEt8WIKkbx(l|%k>KR8u^yIEq<kt7LxFFvz!x%3KR}F&NBx5s8?~+mm+M*Ju(RH}bJgt*M^@C;l{he?
VkM#!+-*EMxkI6vjHs0ps~f*ziQemT?PU%%i1D`Fzt{cV$=1T<nMJ(4wjLI2zn_a{$Xa0zFr23tku(CuUJ**~6irAX;~v#J(@9xkir`2Y-|;f;ie>!-teN4{
3-BxQw;CoNxYqkH?Rl31R9Y(4gS43;=iap~Yy(TzN~b}W%2kfAdNk?p${;V0?KIehS3Y5DTt5AFbS~{a2QW__4Ep5M4bfm`6(Vd}#P>-(5}kA{*e-==X2Yc~
rb0hYH<M5Eh(j+Z5=w;-Tw+5<Y>z^RsfihxLSF8S(=ipH39I(H$Zi?9ajgAm6)<GoN5Fe=sv+9Q+Ts8J>WcMVb_~}LJY@(2EYMmfn4i0Vsies(bHBDRPh@W4
(~czv58|SJ9}voNg~rmcHXGaJY%^Q@e~eEG0kRVqv>Ut-d-ZR^y9kB>HyYnf?$^;Qv%+s1X8_$j0$`m_VYYqay|FX7ec>UuZ1p7^rz$t;z+^>nR_FH0tms5A
)nQwu>{~Do_&{(ZO6;rZ-_0;>{-%6~UWXo{zG_QNatGh9+f(Q3MF5D~8JQW?XrwY0{kwH+BXp>2hZLnVcQxPSleq(r7$lRg=<zf`iNwJN#&R0ohQ71pKV9$M
`(Ov&Om0Ock*WpZ#tPJE=vLP?8iBt1r|}KPX2WfkkZfP3zE>n8J!4l1pAFyZz)}z9<L+ia67zX*y7Gp)0Q>gR`#lOysOQ>qDwyv40cXN$+W65h6U2!0w**8&
24W=JcCyYOs>(wOlENRp|Ex$7YKPle2x-w08x#fX=hp-Rz6F~Uz`NNbXMsyV(Ts%)!A9Db?Bypo9zhIZZE;ih7YIW!1q8PS#&KAl*)T4#Po*mijq}9D#&yGY
NWl;mHY?H8q#NhDgzXWS+H%tW(YD0SMDs1vdMSZ{D0X{Ij4(xw6P$W-CcAF1Q$@!ii`~os8Vkr36;yTzoszwgKJP?ieF>||{00XuGrEkR5MinU-FUnk;mlC7
R<TpMZPRZ5NkO;WmzAh3;`lipLo$R{VT(<6oU`>B=W4*&48YLD0bhgZU)8iCP!e2up0y{*uf)FNvsDo{i?m0CrSj)AX9pdq!XQFIJS2x9wxx=E@pfoNA1Qqx
tOAX`s_dU>_V)4)1Py7Hu(9u2jbh~LX$WS2`4xlgqG80uvI2cIq`O#d-Xo~RE~!#2$6DLT+N6!YunaZ*v57hfgnT8s<52e)PjfZs5es2FI8b4(V%EmBU7oVD
U6PRfXp5`At$LCPE2Dzr!1sK)7HXy=G^CEY=nyyuGtDk#mWu~*U`a(y!<cbkk|@;?WnzU-`$7N%O~%sWU>P=YNEbTm&4p!*)F+rFDo!Hepgnt-Yi&1U7h7JZ
Nci2roBK!l7f@OQZPLWtS`-hN=Yb*K!7jV#ZLTO=xMje~7mRY>R{WQO3Z3og7)<mf-dD8WDLY?wZK6i8H~ou78_Nw&S9;;vB>lP&5sW$UE8%j6P)pC3+Rfl?
)?{!BmyT9AR?Aqa6}}wZyjD9OLH<I#C)P%mh=Id2Fk?eJhRmtTm*`IjH2Z*3Zbc+9rGxc3wssSaVD=0_qQwXk*YB<)uObn<nOU5)Zgp$P1XfSY3yn1KrGCTq
IHQs<1egsxdv5pR3c`oOF=pp2wKgwF!MnGG_WvGFJ;7W&)?=nA(s7Yfghh3<iPB=Hd$VS_>vu`P#SbSO8vTdZkwbBz^aKt1u%t97YXrlAJDS`j$OGokH}&lv
)~Z9s-Vz<R37p%PJM$5gGE36u%Tem;d!*o&_vz0pevBy_5UWbgkKf0+TyR*p2q5}iBQH0rb8MWcD2LNpo(7-Uz${cKK{eJF$<Vr|H^`ol`{607jt}e8x9dJV
BOexxsX3iJ+na#Nh{YAAjC5~~Ov?Bq^vt9bjK4PNzX~Y)>rk@HAZFrpfX=qhh%qO+T4YtOQ};znYVlm=u%OWp6-y(_MdUfso;ABSv;Jsz!&nMpCR}$;i_wvs
y`6hd>Zppf?=tZ=NB=WNeOVY6&efrlM1sAnBJ^~@49m3#vt?Qd2VM}z`AKpw`DlPb?(MoMmw*E>;lHQ7liB9<nzfFJMno@;@IDrW8fDO$D>6t=3>AIXsJwM3
cF}q3R^VtHa={1qjkGFG1|Clgmk<XZ9JlMvTn$>x!2RN-zw%Kc2GYCOVRN>ESF~&;K#Bc8S#-Ec1~}zelu1ymT6nZT@VGMqSodeXVt!rEfmum7Mt3x973ch!
G(3SVB&RdZ&jTAy%Vo|mX&P6@1LAwFdxUj*c_e8djNID;+_$Jt#P}#K=Cz3Ny8ugIO-dP@oOJlRT~LApg-4*MmdxzOZMSvyy<eB1ju!$&5;4oL65NyUSdJ?t
Vdd?uK4Kswl->sJ_X0HvWXTdpvp)s)!}Nx02cbr^z~i_N)TW{@7S^FRy_-<rr+i{axz#;z-V)zrvq~ALAO|m5=$!c^0Nv82UkYL8FU?-F{RlRzGyTYebC6?v
KNfwmWI@8*tN(8rL_Pk?upGB^UrLn4s*ACIV-D7)UG=mVTMsR%<9|5Hcrc(9Zg93*+uhLd189h+(R=2zqKsiYIOZDRa$0Wty1YG$t1^)wobJ@%k<@w-!H%O2
@OWz-Wcvg`9vdBxZt^B~c3R#ZOs{NKT`O*Ygi|!?Dwmhv7d||g6rhPEn|yLGAu5CV93~iF$hO{tJRM4Aa3~+)81mO9$~ipSg7EQQuqsU+b~a5`J*S%P=|y|A
Gj$M7nw3&ug51QS8P$C3%4Hwr;Fp(1l7M}Umw`|Z9g&{B>jto8SPT_3gVTRlPFrm1JHIp-p_y}2MV4C?_h*l}hRAeEQ(y%wYl&D;k48l1yft#oyH4G8r6;es
*%&VcLy;tcvHtkWB4Gjn(P$jtYsL{cWyURZ`UP%c8**r*0b@Z!aJko!p-LLKY>Ybevp&yw3_QBGT#>^UJ#<r47*$Zos-$II8Cys!sKIZ|G9D)gd_}<g8KIUR
aWl@LxV&36x_>yk;(%_~AgLmU`t$5~p@UQHh~6UXSz|k>7MXV>g2G8l!XuuIf+x&Q#ovfcAwW%zG1p8!mMt0p84S4x+QuCa^uZOg_m7XpcEkE+#YewR`FdIK
a`urJ11>ETl7m$q1J@{KD&1(m#06-jWBkWIr(s=IV0*5t(GsK0aJkVj=43|DPu7#*aaNU65~h2azwb`DSyn^t3o^HP5)i34u=_f!?*-iF(12VBYNoIME=2P#
12*u+B&JI#X>oTXi148g)W8g<%=pFlAAA6D-NaR|n4;tY&%xBKEtp{F5h4ecTC=Hl#U0eod2H?SW~!~Uy*vB#2ZU)}cekzZZqxKj7Jy9xSwXBRsjC8&Pn1N{
?gQr@<A#LTS|>=wkb|5B62>^etGwc!cf#W>8$C%s{o(va88V`(TfL{eS%a^(&@BDi0Zo}9)^lsn{+-HPtx#50LS7+mqN5>~GL_b!j@~oOvSUMp4P$dY(tx->
e^Na^k&($+oqwmY!5~}ZX;kq@w2JWSZ*+2c*zpXy-7xcN9bllVw}~T49g{aP0ND%178}4+0Al6QPt$Ukr~!cxRqYj@CmTBR&yi4aWU~^2NMw_lk0;MNScQRa
xoIy8hDai_H|;c{S>lGIlb&pj+@m?XWj5&jPwC|z&a;VB=wdp+Qj%%oazyH^9`p18qGA*SpqRoM760v@Pi!!XO9u#~>G8hTLT2ya&wwKNO}6uy5R4uw`Luc3
2tmfhhvHHjiuIL6GbU2{=cpKoy)QuY15E=};F_e+?&r-L-3dRbR)T{aTw>^;mpn%k&ChPWszD#&XLjH$&Q5I61RqhhZaNr7<h<cga%U4wbdWRznx};w{Ffiz
zzro+#^+mV)Ijg25If$0g9*Bl4-O@kkr3uCB`EI?0Te24ysu@^n?qHqM)poLNNA+}<?UTl=DRRnSR<aP(XjOH1eJB4uc)LNLR!S~Pb|juoXriZKJ`YQgw!lR
TAdCP&w2qDbbVpKwk)&)d^-#mxF_^<d+vNxo+;v5tlaauJrIOuNHloipU`~yDf45JW-lMlhVlwW*)%;9$6*^>EAF-97HmzVgn>b#+@g?~Y^*3nQ*WJ8h&&8B
ixlEwX(qzVR&pVxr+@&!1G{Yk);}9u6ht{%Kk<i7H<9%NIz?FVL8*`X1L!>aP5zN`>R<$$=Z$uesb)j}n@|-4GD-1qyqlK4jZ)QU#iyd(4zdPfA9R%SRW1fU
s<-tr<6{iwah&q99_-0=gBxvwC<7yEYo0iTABWt7kTapKH?CkI;(?7X(%-dM(S2{56rUpw8*K{4K*1RZObG$I`wRmv;3r1aI>mi!Q{ro!Oaac^_8s59QopeT
ss5$219ftb`ekfyUdKp54j`81KZI?|q<5!H*;$(%3|WK9Hn!p}2>3Hwp056oY>z+TP!Wrk!F?A}cV`{ITxvbE01UxXovT`2BpH&Tcf7%ZGWAULMBHCqW;*MQ
^Ae5?%e9MR!)CHh>tVmsGEoT7YPT3vhMD#)<)LLJx-;{rH7=j~+y*QA0kuy_GsIzXSzVUFi)?F^$C;F9e&go#<Y?}h?%Db&j;xiG%^6kFqpEf~tUYzxHB&KG
@}?}8Il8`@@%c0Rw~~tVJ;NH%eJRu@(`TL0?Q?ok)zvj%^R+hg;$)sCItFm9*QL24<fFfh05%@~?~2!%8l8zSxl|up|2;~ReL<7_+?MFHE~DN`^ob%o+?OLE
;WH}-^wM=?urULe9}AIYZfo%V6=yXLKUR&N2(5@_{nz|hD8oS197}%}nGX0<a4W-z`nC6Fv6h8~OUj$}QPC(6nH<r~z4OY&G6r50x^a+(Iw55^&M6oXs&&+a
VfkAvuh+-EjjqS%mxs3m{d^rmIwZX+`ggn9H}{^@d_}Di@~!-IE8o?#>pC`e!IscDN%Z_uoA`?;_j3IWo0`ieHn0i7gOoNE_3kT5Z@VTCVas0&U)-vX4n5t)
LkJw~gtrmZBRz{#7fjZF$HhTr7$Ec?0J~gg++A2abgf4NK<H9=Zlmb%qw5p9AtIJz5O;<?>y>8wSQoy19zX`m6$R31QS&($5S88doTx*GGR*_PTzUdr9Mr_k
g1p`Qj7noIo7nfgEyC=@y_mJ&0s8+My6W|4i;mFB*RTf-S~W_BhAaW9rC71y{}rGZnN)vD`NcZo^Ay&k{|4v$rZ^z{xH_RhHUYBrubHrP6;+~Vb$(k5xw4xZ
IgCF2tTB+gWY6Nr6{;m81p<#E#XP$(=MEuv$T^K&c#+#4L6y5-J6No=1K<M*mg46CaM_gyd=KSQAtFd1?vs09_I<C9G&MnJ*AvejIc}<5!KL7e9Cl)km<CC@
R9{vUF6ijaa=PS4AbPWpm5nh?rd#2%0jfzhy9JZb=KU}Cf6)<tQ$hwCANO@lL@4d}d$VAe5k@JCg#Vw>UTiFOVq?*0LVZJwW~SRp6&GXS-va5eN=lH>`2?LP
DB4}001=>T%?dYE`Ar-4w+YFTZ{PeRtXbn|0tlEBy{&xxjw)ML7HQjmPD(B88n&41Q#=PZw13#G?5f)?9W*g&No{Pn$J=~1JSlu~TDI`J#d8|!IM0MnA^>3a
1(yJyQS&9HDH%H~METJ;FXlR%peXY~+J$umE9_CwRCY+w-WPY%9?`VGRzB@o#;#&=0d0kajVC!+ez4s8#^@IJ2<vR75MS7|C*IotvfH!~ri+Ne3fZ_ey9sw<
F84W@h3VHbW_r4leZpPi6qa}faUl1bzHa+bP9K;9IMdh}yD2+6)N~XX?tWduBkf<Ut4>!xR}~5jE}@;b!ejKtkk%Q&@<Cfcsxp?27VRAEs9?Wr>vKn~!#9H$
M;pL*hcX|Wy2o8-!0rBw4Eg)URfys=38-VHs+*VR?Vq&O9b>MougHDaF~xTk<8&Nbx3VH{u9Ys?KIF=vRhrQkisjrItmlC0SM#6^sUVy&wza~WSwKYX>)@IV
Q3_n{Dh?xlcI&c*cb>6ye_LQ<H5eO(=f5eCd>r%j_9&BQG_!Wa@JE#sGdfdz4$7d-?ZaTK22C`V__Z~!HwyD|$ZCCuuf}*WW*rX`5-o8;NhO{E={|_1b0o;{
IYmA%I6jI2X=6Rt4Q8y|7$D@?_(Qb1+Uo1eFHwFJ+`wkXtdMK%f&`)S#lJv#F*vKafr`+Rs*y;HF_@dn&%`P`AhKqwa`-51Z#^vxT2Jd|m4{;;BAu&P8Qeyr
b}3LfeKJap_rD`x6X%;NLoqjvKk{lFK8M;KzR2h;mDwqB2E66-NW;}NqNoKE^MJ@NKl_Uyl=NhBjh#2;op%*zes~cXqSEPi2I-07o#A`o4`<_wmslrta~;f$
hdTyzxtL-v!jyE?GpMoS7)xWzNkXS1H(%Uv@g<usT%#RtJbo$wdo2gH6lo+}00G3h2+h$Vi~!pLvBYQl0ssI200dcD
"""

if __name__ == "__main__":
    sys.exit(main(SETTINGS, WHEEL))
