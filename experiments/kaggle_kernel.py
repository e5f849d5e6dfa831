# Made by `heartseg kaggle build`, and never edited by hand: after a change of heartseg run `make kernel`.
# Kaggle uploads this one file, so it carries heartseg itself: a wheel, checked by its sha256 before it is used.
# Experiment default; 20 epochs; heartseg 0.1.0, sha256 acc3bb92a2c08252b220376992c2d5ce8c728ec412fcafa859099fd5ec5b0560.

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
    '{"version": "0.1.0", "wheel": "heartseg-0.1.0-py3-none-any.whl", "wheel_sha256": "acc3bb92a2c08252b220376992c2d5ce8c728ec412fcafa859099fd5ec5b0560", "experiment": "name = \\"heartseg\\"\\n", "experiment_name": "default", "epochs": 20, "processes": 1, "stop_after_hours": 11.5, "resume": ""}'
)
WHEEL = """
{Wp48S^xk9=GL@E0stWa8~^|S5YJf5<5bx1{#^hl61-q2m(_Ag*iB$|8(>1=oZU}lf<u-x@}3|3KRR3BxM0Q2%Em%IxRz$=ok(qhV{m1wlx_|V9gW}-{ByXm
0RLyM99Ep>Zu%cZzzPxlo>S>$nFHo&5QZog57Q^L`>bLe3Cxp+^MHBpz1&^cGvdyi{WNg#HS-E}TPPTbG&6GgNz4wkL6nIlv%m{If3AgrBIu*~I5Fx1C`Zbg
k3ix9h<8-a$fmu%4k{*8FOCJp30Jw10_w06Z^M4EW3j{1z=!_-FZ<-n5V^cL+%NlbSUvp~^Ec!n;@}nOgrmdzrgI*OClO;H@m46!Ng(<!d|9cf`#K*;5vTYC
N)}glJR?b)!LW$u$-@JYAaoJ}3g){#z3RHiBBPG=+{O}y1lQJSmH|n|vw9TD-d9#)QD-Q!K=HNCD1@kGA0@^ovbk)k%CIs(Q@c^A<-d;u)*K%|$A@w&5G`ZZ
?!PLcai3`l7-#*VwoMdV9!Y_;nW?a$sJ2)@2z-(T8U0cZE2j9UII(b-kBR3$ZSE5dj*%;!dV02Ia42hqd3l7X_WyP$D=`<^bVA-hs*JTsblGeoa5$b?Ttf&R
qX|#=kHy0{Ucc2@-$r0~kp=LS;%Ye=hSVTQcqV4hHS}RmHM(T_LhRa`KlOt{^;g5~Ot78r^sH*4w%x$S@PltDFXN6>RDJJTk&2#IT=|;7?}IBdx;SYJgw*p0
JCHHQeI6K)ZR1uaV7wjyUv+p>Upwl_$zVvug4c)Zqi`}@WNN8UGmkB(8!DQOXvgHn>Fzc6`?0`X(A*fdh`c_)S_T?T4_5yn%4a5tMeIDX;=Mqy4oDz$0om)4
-sihWlVS+|`=dRk@{9}pd6c-GE2i-l0h|j}%Dqk##dEgTX@G{JU8}Z3aBjCpvDE#YBJ$)QPzApip<cgWnY?<^wk24e|6DK&7C91vl5nBdcI6DP+?*;@xjakX
Ez8p41;sFMH@zAO)g918B|hj%?GeUMTjjxMmNi)a5P+NBKO0f^y2;_25UmWao2Z=i>2ocHq`NQ+gE5xOvM=(g+%*zZWtTs;NVv$%6&FTUw{*_!6I{YQ<nrtK
H^ITxjsx(1gx1l*JmFcT(ha_`sSl^Z2{fBA9q?^@YBuupYyfvvX=F$6UqqgSgrt-p%raIZwuNGwc5Ec+(q7+NR(8NhQi^$dyt*%UkQdn1_0P}W3^L^n34EWM
nd?w^LA)(}a=VwaasFPJ{$e4r-k(92Sx?HY=hTleEGq~_4jBd-n{DvEPrFIF5|*#GTET>o-Cv=Iiyk*ci&`au!~fqjq;tZO`L$0@EbgKC?&0e3g8PWVW8or;
s1J%DzaZ|{{P3{@d@0$fXL0w=ko7Te5#gkc7ac@UVBeH0$tmBBnMz7g#7v*h+l-?bXVI+Oc0P7-(V@;hCl;oVoJPHB1)=RyV#s1Cj=`TsBNm^yAE~5**=Cic
`tar@&{kC_F&p>eSqI9YChav}SQcO$d|ZTUN*oCmmfa_(Y&cg%K`-BKO|J`lAy9m>{2poHQa=dXX-IGrBciw<^+B_~??$8a-ILH)x76Y6n;-cwJ;697zo!vw
LC|0JX(mTf(rpC>rqV|P_#Z-O=m*<DeEpe&&N5V1Gm^rDZWy#S=|vC%vQ%&i2Ml;JagMg@Af(NFNXpx@0$)<28%J5&MQ$txjv~{(e*r)F21fo)-M34+TN}4}
CpEjn(9tumxI&HuqkO`+s%?}W`W6a6hyqe$+MjSvt~+Z@5yh}iol0|qh~pF2?oNn4S3hkEZQZGHOwbh|Y-bDi7zMdSV=D!Eyiv(tZeYtorK!!wwnaM*Gt=l1
jBes5K!2wNLuAJuDFUH6T!qSOgSR|01q)QUlxtQS1VghIlQd+K7ehP~?i2;Mg22G<JSc84nc@a<lUfs`4EOVF9aj&xnGN$fe}}8ffqW;8<}a>yRRYA{Ibcv)
I8&s|P%o&EQ`}Jso@Gc^2`vj-?ZTW_ntvv#5@Rhamy6YPqedd$FBEkZ<BJTLw5G-Zb(3EFSGW1t;mwD+NNg{+uU^-xCag7>r;*{BkUEZ1xbolq)`NTVWGFgz
8x4;;)tY&R2nt&yY8VzXC7IVSP^kWK_4WH9RfG?1&$xP}Cm<_TUbd9JDGW2J6dcMH8)_)02I9zq++0ztXfd36bfBe>_{cC1HJ*E)H>3I8jH|K?3;zuoqNu5J
X|0=iG$6s(KG`)*&@SC2^T$oZ!|Z``p|>=539T#aj?>N=64oK19WKknYW^jYuUFXn-Ni4PJw6A*WZzLMl^hdDkBbHFaqk~*#c{8uP6iK3q>ns}OY)cX2=7@l
#bsp0dz8ixYL}Md%PYuuM$v0+btH^rQI^T!g&IMY$D8G;k(MoyGt8Hvrcm*+SIaWFN0rexGMF1*3mtusIpUhf?<}sEDuNdb_md!)ljQnjRU>%sfZ|fpX^0C4
UJ?(iQQzwaGY+;MU~c6G6w9~5L9spN)7SMH_U%-_IpteVVh$AlTSU7x{RUY}qo+<OhX|%i)xg^PBAb&ilS>xVh40bI@Gx@4S)vAYDUETkKOXF7;?>?(V5A=p
pvpYi6pYO6G{K_G4Q=sms1vtqIHX58KLN9z>{Ut<7?C5q40s30s6-Tt!`mqc=h$@OaaBxP%I#F~b^a06YsO-p<a<dSSN4Fc%awz8Y;Gl_rkbNjl^*CThcg1c
xOgJ@TfWBM8-AG>$u|L4Se(&$c{zk$I5@@-<1P8sJ?Wlzw^<QiH>dvjNp}K?(vtD9KXxXAB6^C709F{~ce9e%El{xIrRR%7<dQ95WJPk{<Y`+EZw@_!8hzo!
>-qC+eEwbA*06{W-8XX753>Rc8W=Av{1~A|FA-hmGbv1*B7PsKV#YK4NQ(I_8qvo+&e@2Krd~c2p65qottv937A6cImymT~hNIm5uOB9HV$qs&@Cp90T^o(3
Tcdkp4>26^?a~10y7m0+j^I+&I|2vYh1A-7)laY!UB3qkO^y^y(#T3Ybkp7J<lxdOsW|{Q%R8B0$e^Z2b#F)Fnet7udYYm9U1}y?#_pyZPHZt<Cg$MdTG`DC
UJ)s(n;r(thTnjDSa#q0(}*(*K&-uR74OKn-y;EjAFhPd#MS4b+_mZGQ>>&|#T$4FnK=DqC@N4wxZ8cGQWikcjWpsK>T9?%2n#C2B(9OlDL~GQNTT}|kFK2a
w%9s-?k5u}<A$Y@-ApQ(SA7&r=bN8GZUXN*w|m2YM?Pol*NTRb2Pz6MZomfp!UK_SC{yjtpHWkV>_WzaO{)W#^sxYTVT$Lsi-u<rs(>;!_?w_uq(%RpF6G$+
O2-4_kuqwHmJ#~eKT_*zNP4lXf6lXIQ<@c(VEgyRxP6~e(~Ju*@VR6RYdjw(K$YZBHIXIQsl^C%*^B=D)+3u3*${mI@7G^&e;iyw-*<_(<Pd8zf-h&USbGep
{TKRxyb`V*K^kQ(0LY1AEY&YgUV5*Y6FzWlWcgxqssY!|(WN%Rh_eb!Ntg~bfg*U;E~_c7+R8&CS_unre_`f)!8?|Z$|z(ou%)-^mCfg8Xa3VFjqbmLjXIet
VPQJQByW0^5Y<}0Ebpx~Z0Q*z%D05Bd^!aEJv*^_ZrA6HxqX?G)B3d?UiV@_a)5GU(p|hw^C{D55ZOq;jm62ATg*ztgkc}Lw%9K<c1kA?A*k-Q)~z54j^Ex9
Ky160BdvZ;tZ6<;2CEbgTTF>y<3y1G(>7ciBI@t<hW?ki=(qkn`%Ig7hU0XI#O)?UxRM=ed5K@u9O)Z(YIsrOg8t-V!E}UH#Mjra{Vn?y*-O8;7{-uFTS)p7
yil5QENIxwO{0A*U68zX4VwbZ2DSP#KID%4-BK^pzVQBCXZopv8Xb?1(I4iT`jKtNdmulT{TRYQwJO)!D3833GfKrtgaDS`;_$Rl<To+PBb&07z6@BAlOwBp
Qu<k>)b4o~f+#j6>G;pa!u>J2_4e8IYzg->lO+bL+5$fNRV5C<^xWgL7&YVUypZW!&$bGf^*^RmgjW5opfW`L35=8M$g`_}jJ$<$1%OrI(!VS#r@KZ6q|;GD
zvBb1Wl~QpO$vrHtr(*QmnTiNKq19koYW--i#I0O;16EMG*0w>Y)!99eg7sv@ZgP5GBLBqKYE@U^4K91D}!l3%8bg&hJ};iFiD3FaIS$#+gF|5jYTfgSRY%t
P$NIktg_a4fvGAL*XnKapMjD9+XFdf+1o}==*?z0CkGD|_puFWG>&k8w;I7<acM}T==!78Nqi+J;xuh+4uIU+$ho*N7elA9WZ;1vO$USJfv*F);!DEiShoy7
z;G2P@g($)0o<{$+VMF*YfYxXFn9}Z#^vk`CJhN*0wB5SBTZ=IX&XKJr$MF!{0)au>{=2!;UQ5vMD02|nzO4kiuH4s$#Zdbn`EyQvFzB`K(U3qeo~1#7bm&7
5F!xZJ{JqIGJ~fvraG~`wSmk9giz8(q!~hw{=^B9GvERVH-jUS!(#<Xa??^`ee`iXcS$`!j?Pjd<BVR)#NX?-dg*a>hdAR!jqah93vb2OQIY3SJIj+k1W6x}
1>2<|ZqL<xNGF<az*$7kZOjy0tg?8zSNfJ&vpUx+68fMGv};GWK@yD|0zi-aFK%jUG67WuVmWclsTD<GkLuf_9kf$wKa+CZr>Kve_CX$F<;K1aHL%;o(vAW;
4Z)!!khz*cA9r+cae}O<B@!PZSj;|=%`aMNRc;byO{4eOK$t$flJLB*`pUoM%;kUTPv}D`*b)Sg@K<=OD#|F%)xpXV3B>Shr7w1)IPW9Olp;R514s&!N~*?#
yfjA|P018Pn5{+kf|O>c%|Vs{`dpuFjUs~15?}_NQ?VmH0(o9;koF!mu@wST`s1VINNC5Hsb)%?3;)OCD6K@C(@%dV&gnegX^vNYDG6bLnB-Mo%UWkl%#(C{
-B-xx>rjG0g4z}_gz75qcR@j3?FJBe`Lc(o-z-YG#PASD6fIx+&!MRpaRB<81g4)67}++s*l_+*c9+*jC>K&fM};IfT0M!-e@wt%Q(B$qyyQ}zbo`|b3*jq-
Z`J!*o^5pHislj*Kxw9Eb%dK)4Kq7iD=#+?b%I^g=hTThd(nMdRAAUky-U<y@cVX0x~K_pmGWmo0tn*bG0!ZlB;9tSUrMrMBW|A>!r&zsV%5OrDp{#S?Wkg*
N}?q(BjMeD^<DJ`*8F024%#hs&aKC4!WHMZVo@0)#jLV<U8uz`a%3hG1Ws=yhN>J*F}IdoXj?Jy0^5!h{Im{lw*E*aj?6e20t`kKj=u601y3_}sGYTn@egGi
R8iW-F1w2{s$d`G(Zs+zx8!yY*eZQ<0KLZ_6pR@&*CD@sm%?1#JHDU>-<l{J$aJY7v{{K;s<Q-x0UkRl230}G8#-wbv7{vS-3;o{Kaz}H=}gOT@t2ijoCY@@
Rq(&P8h&FO948}3tvlYW9cX|PlnG!6F;L98PAXMIo7?j~)O@>-L)P@LWZA$Bhx%3h?mer^@sJen9s^g<^EQkx5%_3<gM{N%?_#|-TH-0ZRt@rRmiyyBC|NFt
&@j7()mewckpmdAj2v&&i6{jtLqH%9e)n=M)fLYiqkfk-t`MF>19KE<vmA%pAp^VJ{BSXFJ3z8@gd4U9{(HGv_?{Pan1?P+)#vGR=It-pV}eA4w_(aJ`78Ek
<*kN4`7AJkmyk&MN%nO3k61p&s#{X(Mvlg46Ks&A_K`DXvF465$S5we4>3w44^~Z+sQ7J!0Ojf+9<XuJ^AJ&UAfXy4JjQ(c-bDY7>8^$S6IK%!ZT{im*^B)K
7_$GJaQaN8=(*}vrI`U60%vIrAG*T^<`pi(E#1gzTHNoZkKmYugP!-bLy?LnkumETC<jR`zIcZNAhW4;c4mBb&TNmdG#XV6*Gd`|G|M<Ne>4k(0;0C0_D)>8
-FmU`#U4H81+mav2+`B`%Yn6~%Jy;}3`zxW&>|r$db8Wy!MW{7H_<Lv1BB<|?+1t_zF5w+;8Ra-UJSn>D|H<vR{_yE&Qto17E_$R3Ng09QEEFgsInccq_x4j
m3D)ar~cO;4G^6pK#gHgTR&~@c+L&CvOK98My3#s>qJOE$(EvyMPof!-Nh|tmq(Wdu4i52%9Q=fa6ZIQs#B?a@MvoB4^4wm#3QWq>{Q)E`6VzR!MS>(zAZSE
eS{6qX<yGWt+(V;(P4*{v<v`yGf@wdKw3_Ngbf^pyWufSMdJokh8v?BqbX0lk3XDinkHgyw+rFY#H-4%s^z^yWM5U=GAOj0KmPz?Qyyytf%RH@_PnEe3aNfK
QzGk6y(MIVXEY$59nWT+A2+vzeMX3h_z541gN~Cq%}tu)29fk3lEnQOT9ip2rlO`KWr%V@c7lqqxVL}K$3~}2Ab>kS5cC;(rOqCqdT%}`{G(b+3KobjmDPP*
X=I;;A?r#0wb~UmRa!FOY9HJ^SWVULO(z5CjzS5;366qh_T1egq3O_G;i=qL=88&bvhrN_qNg=k>S<SsEB%$gMV;NDvd{xsUzMJ|kz64NNnfNv1hlm1AxIFQ
!ChZoZzwzZ%&t;{-ukloXgjNq$&Q)Z+?qD~=S*5H{F0?5`G-@uY>%N1lJKjsS$VTHV5mt<R?Xew3r<3nHufWTe4H9u>YYph%7PT6L<XY!szamh6r7lH>tgM^
E(m)?RDeWO0->n0ed^6hemJII7qET^dSfUXham~ImQLB>$3kc6@V<bGMnbJuQx~zfkASc+OragGCy)6yG`w;jpMjY!mA9bzTOif1!PBxO(6@atU;yG_TqU(E
!I~c<e*%kR(QQ?iICoqe)h`xDK6Ba&xAa+qB*&AjuRJ`qJ8D@xS7QjcN~2;QGP8H_@jq0JhX+zwJbb%Vi%82KYf-HP{cIWvHS(xo`)i2WgA&`#&nflkdgvNH
J|#Ou8M$kq1A|Fs-HhfSY{YQd%Pfrk+xBQ^*B5Y;c_3U>uD%UbzwwV{O+_yQ{=DXA9^8GaRpFbeJpiJkCAuO|t?btmf4hhNEP8*a1!^e)c>oKbfIq7a3%yTD
e0i|RlYFLug#Pp^mbzR4<D~{04^qUpzQV3BQdbO2&{(M^Xy0=f0_|HwX_EVDPV8x>o|v*!HG+$7oCZ@|4!v5iufdzp{LJ-*EM_@)jB72TD|U3!PVfwEcx+a}
=qn=>3}yY-2;{?`RH24AwVrbMXLbjDL&Zc+H-AFT9=tKdF)?BHt=U3!u8N@qk<98ZNPe|8j2Z7u`cVIB4;v-$-t4<hj3j#wP=KFS=-Kg-Yrucx@irLt=({Dp
jly@Epd9K<igqrn`FC%Xy8J#av`T(_25=r6a1gsBjroG-!q~TOYLNxzOaJFD$E{}0i#=wWm%ruX2hLKiB_ZPB-=Kw2r@EXu(OZO44i)Ez6FjzUOt9qJg)*$M
fVrB}_E{ERPslBrsnwYBI`H`6*IO*3X1zO31sYT;R{1=q{HKSv#trH+^WNpnN};5lcB8`(c08~)DHYWNh)A3oDs90DunwQE5YTdR6=y^NN|3cn(s^DF%)^!d
?wkI{@*9_RavbUjdC+OG6N9e3Zzw+FqiQ(g1<k^qfb@^P3XdOdAr39xs#lQXL;L&PgJ;x4Mt%a5FoKeOWGz7S@O@YP%ndSKfq0@xle$#NL4RoN52xj_+yxJZ
XRD!Z6IvQ@slYQsRi#nR9Q1;8SKTQ78}e!C21r#4`LIi3i4ixnCDt7mkXX;@JQvsP@W|hF6B-RZoF0yVvFlA1_*iZHtc$_%Et)Ik0-E@E3~L9paxrx-=)nwj
b_Duvs9i}9Xj?mtt8yu>exy!|M=)5>1ucZ{SXQZE4Cx%-i>y{Z*|_N|x*s&N^NQUWQACBjx2tzR($qYz5~PFKVqt*gMWz5JPd@uI=PsUx5qA4dY@5)<%J!D=
pF=Zi6s?Q*AHlT0_HV~xy%;Ia?fy#9WTaQ45KUd0EyS8c|89`OV0Az4ia6IF>$*dHp2J}@A~*Jpuz*}sj<C>7G8Sa=Z*DWL3S@ztZJ9^>-c(86xjP4#{ja1q
Qo^8ipNkIFOQ5$JI1<`6V=I>U*qE{THa-99V)UQW26?MniTe@wVT?h8aCbg8_hjU*wzQ#n6qK$8`2wqqtv5}K2uFtXS@cjT{=siaLl9D1<Y1!O$re0<`*R78
as*wm>GB_YPY}L}(B&+#?G^%BU1(}?X{3bw_qC1dENmd%G*q(z@%Sv-HwbqVY;ERyb~C9zKT+p$CwWnG9yq?t^V8g!{A?TwV=gS3plQl`*N?;gVkI{E;AET`
ylFi30Sx$skZgX)9Y5@0mC#GcL=(P|pwtTUQc<X{Z^@U59R$K=5X5kHo}({uuRL^L>cOEOwvkZ*>`Qpw_h~?ZM~+<?|BSFz0s_zZ@`<Olg~%lQ{X#1nhTMz<
hyRan$&4Z_5U<+!>keM_tgOxH+0qtQi>{Jc$j-dF!ee4WW9M)bHk-cQ`C&7_U*>nQqe|G^lD}`WTXQMs9x(d>0*4@&jd(1mGelW)t9g9Lwo#2)J?!*b5rxP4
HrchH#7Ww8b%tBqohhzjX#|T1_R|9^zR_Ie2y4uq7~CdNZWx1`3!YT_)YhCh>L{XH%nbuYJSK6k8Ta0m{L*|5^%9b2!rp;4EPWN4L-M~xqh7-4148(zCV^jy
pP+@{g~v*hbkv~;44mGge}IAq)LEeg6IaAk;rp`iD^BXRJKn$&vxv4z&VH?%&*u#~ZlkxsLpNqzcbkxGg9!~DXlzb!P?#kFfPaR8@+l*%roh;~F;GxPCXmZP
YOUA$x(T=2fg|B_i0^CZ#{TbDL>EK=Na%dwIk&uM)Xv+hPp|Ne+J+Hdz@B0|^+LUq)j3ICJPTVhGfB52OZUBHYbG11T*wTpv66!5!w86`hOAX4<QQSV3%X1&
<w6@2^I4{!&R3Yeu$Lh}B8Lo+XDn)R4nIlb)=W}RJqU~~ZkvqXpb^7tUK<{PuNxZ5iRM!>9a2T&5I5b!h<z1Pb-$g_hgiAF!tZ5%GOS0jUiz-ndMWkZ&8g}=
ZQ8+C(47feh{CKDUzgS+gJ?4IvW>@6?l~F`pWpB87Nl0H=U?^EC|R=L`Wpg&a8KFgjkIXPYq=Qs;Pdb1k?v33AZK<)NlTOty;}C&qv#=~3(fw=g~kO8Uk`vO
efe84m%tI%z47L3aDzxr?D))MWDP4neeC$fHHz#$E6_+B7i9U)PE<zBT|)>?e|j1?iii9_MBcy*=`BEkTA$}6g<yY2+rD2K1vhBPnvq|_Li1dgm5g{l)|aTj
z)C<*&08%8dMVwF83i{(Igg~FUE${wOsS5U+8vAk9=v&l3?f5836y262Va!a5sjPAkdXUGW3r7sxsf~}@XUj~kW#Bd0LE!~6XjnDQY3N1Xz0r71`ep0SG_P@
OX)W>$09-5tna!73puTN{v|YvDN(X2gvnL5*Kz~wX60B@c+3j9fv%k|1`DIQV)?#7`a4@O()Fh|P%ZUXFzfRe&j|b#fwk(<yOKjh&2Or#;0?_LQ{N9zzv$Wi
tdl69%Jj!0_@S@?Oam&Y=v>afwW43RJ{YHZ7Lt`04K%KesxA@i7*8#32L;>bVgRkG;u%I@gwbr4UsHwTR<zNoZ5Hs2$aOu^oQsakj=Z=?jCZiNYzWk^G`m_L
*2etyA7rX^hKK@?#EVZ);6B|28uZ@a1rRhzl58$;MH{IOsp-!7k4h^uwaTzG!1w$bWg!c8EkU8tkMbh7`6gfS=7v6gX#-zfsOalArTo+Q<w%K=5wH)psnIkr
x|wq@Xq!E-mu>wB*nO>(2KZ%i^be<yHn$_d9}HdGyYRH>%=^&xu$O{`+pav6v{nNcTH-cAoE=`Q5K1Wx#@^%PmdWSTC;@w%4*ho^((qy{2Zi!<A6sG0f>V=f
o^M}PV_a9o=UGShea}iexaGl@JArT@j7Ci`9{gcNA>Is~J=<O?u9=4UjRH?+ka5D|w;ek)$C1<C7VrH{n!1`89{WpM_>KhOv`QF`*-5KZpub)s9hz(HiA|jq
r9o<Ho!!qa*3E(IcrXUspK+jd@>f>zo*-eAAVR?0+4ADIc!3WBHe7(ddG~Z8&7{tbl&ZP)qJ*6`NU0IX7p%+@3YN^T`B2LKx<ez>yOVUQ!Sr10cdr3!r1GNM
e1Z(Xw#Z?xKaLdEF}NLzqZW_$zngfo9r{WX%y+#B-J2j&V!vb8a|it+na19f+fs+AkN$`$8z7tb2Vp5vZ7x)5fAknk?9SyQW*HtFHcyZ6Ny&edLG<}z=A^y%
03BN#2h^-lCsrTjVqEv;n>q#-!_w3**zLJk`IRS#tx+ycCC6)d;LE49kCKtMw8)jDzAhcu6T}nQY^RMF<fmeSi<n8Q$9})J;jLTu>-QFaR%qEFLkcjPZx@-2
+sR0>LBJ3WjNV)e<S#I%#thm<R{7TEKk{LxnN%uY<>}hml_OO#zV?6~a7rBNt&+*=_KS+efbxF_w*&d#N-N4wK}`jZ6~i_Y4Uvp1{xPE{Qq?ZzqYG|^ZdeU4
b^ty6T+3`K33Z6kv8B&vW>OOxN6yC>sK5>Fzgg!5sGt)Fgo|I@ooElzXIUvm%1>Sm6BG(ABr_(e%jf8iCZbz?SU$EvH0XB{4$01$`Lw9P4U^Csib9jkBa33?
ndt4l?M0ZRQiqV@BG!e-bfUch9m*g;i|sRvnI_c@aqv@Wt42DxHyFKqF{%~S^}BLXAAV7kZt3JT(DV851R*OzXGinSUOHV?#tqla<0dOw-r1PTASsK=p`Ix;
o;ZC<tU)`V#o{;MoX3v*NF-O)P-HLZH8_<gN$;Q>V@SNnA;(%MNcoxo2Qza>5KSRA!&^>g9H0!zZsyeflZkCfQf(e$I+n{HXw~+-e2U+lowl(jE(<Zd6*5=%
IvBv;d&}h1?K8-4eDo_xv#`(lhRDnupoBNDkr4hi-gtgE+BlLW*?Bu)y<Z=7Vl+T3@9Xy4RV4xT3`e#{-JGVXp3{6<;DUM3H@CZNtd$DxBTTZIF;F(Q$&2<o
-tuM}TFt!C&Z;@#GLD+brl7@EFlG|pr?l)vf}a7L28k~0AWjp?E=NS>4)9K4(H|2@OQ~AEI5FfHY>#kBmI$^}1?FdDj{}}H9)wsjoAN}TuhKo^+rL|p=Q4a(
&YSSk34hy*@;g79)2X(H9z2N1XiKB0MKrKaFszLo%T|h!yr;(2ff$^ny~6c@GFz^%_-7P#z*~Dw3F)y`(DCEmDn(5%VJHvFal+sAw-@lR#^hwJ|7;I(8qe)6
z^&D6x!vP-QYuXx6)0OHRBuA#v5t8>Ak~1(CBnfB%*L!!5$S>@;RL#h;~9;k7hj-Z<>_0M>5B4M$J(Z_8m^B?UusmbIl1d)Ha;p|xt-&vaEd=#4Lg=LUYZM$
^;LSHvX{X3dW$#?Msxnrdiotjz_EJI&%jeSGx-l1hd}A@AbZ8tg@T1FRRwi$K;nY*F~;H_t#lm9djh}CYoMilVlHwZxp!*a9FUZ;7WOXZ+Dsufs7O0pyw@su
f;$K95D-@fM1}ME(2n5m8&|93nq=DU?J-tdL8ok0?>ckYgM&JHbN;W<>%`q-!$-1#QqEzG5OFyv{p4e!bK6?3qeE>b%u}Tg{RCdA>>)c41@4E1w-xC&H+D1k
T{SsIKXO>nLvJ-)>S$H44iZw-bhV!`dRyoVBe6``TFY#DniTiD#<C|N^Ux*OPpTL<-h7>}{*vOMxjv$@VLWVkodtPGVCt@tAR^xZb(R4RaA*w_CHsWzyc?oy
M2mG;>Cacf4zhr1mw+l*zELy3vq4BzEm7Z}_1qe-j0!cJ%v~T}L!)P0<PbhfMH)w9)U`;yHlY#*UL0~K5svW_N;14Y+V(|0N%f4Q6q=m{q2nrwE9XMM0xgQU
<g*KsG>;uZ$#^hC7bLj0!U;D#8-12W@q3>8Vgj7C9pLGO*8{~Z8geKQ5COG5^?#po{vMZ){oZ2DFEvYQ3@p4t%YHyc+5@BjdLQz{@x?Gn&@A$;mlW9NLI(ok
6DES7CiEV9;qfAQ#fi<Du8W20Ta|webiXW2c$q~(|Nj((v_-oZyh@<MCI`I`W>D>th@`Y3kvfRCaut$LwAKjz#vdNrFbJ18l5EsL39|t}HT+e%<-1siPN_e<
Zxrj)NG3h1$GBEs3wu~`AfLCl08897u`<c7k2U||^i@nc7*VSVqOMHj;s{TYq09xDw;3pzn)~j~?wWtXK;DIdf!fa<kFr62juf!zPJr8GV-YG)?L2meWj?va
!V2B8sx8gpeX-7D!@6?-56RlH=s3O(%TiPC9O~G$(Ao7n;&zB!s$@IBQSc`3(KVFhc23(`k>3%*$AD|3poEej4u{rP`aT?C&OKxg=F@bgyB_oO=e+UKxdke<
;2`=B>ElJ1U;oSB-~xi!86cHV$_q!H+i>YcC4v@ms|*^0JY(@g$E6v<hs}v@(0r2`<2PG{r}zp6f%WCH>5=)vB+mCR{J=UM;1p7vT`crgjEx44{b^Wh3<f%W
m083aSTV%Dmzz~OX{1jXz0BMLQt^5S5jGS+4DG!}=(1Ev_Tmk3L0X4#O2sY=&@#Lb&PwcU*?Co)k>AAZyS9r4)XF8(>?6$}ir1A3JHZLu=pBh<_0gdDR#h7z
Ic!);)a<9gDGf4=EXdAWp_fIKn@er+&iH9i9vdOUuB36NpyL2VhuiXH0gF(iPf|6|&lJft`{Ye*CO$QpfYtdegL$CzcTRX5!+ggv;T=!*2GV-6i8_u1V_B0=
`=-u5>l<p$tj&=IBk+310D>lSySptr>>UCFc*wLV!OS(Q{HuS(4}zdICY9i*TfH|D`Oy9+4qe)b(Ff}mY9t*2!zm!Pcd$;4*RN-28NlP%SZ6xh)tSSJ*Fr3*
b*_p6@^k>Gd$i&c=I--E9A6Md9<*?ikff_#IND~v_e^)k=r3uW`3nZzNL4KLf15@w6WtlQ;@AMAU_=^q6)Mr6nu&00ktWPje5l^_fp0R^V_%V8gU||!q-(ZN
Q7Ig)<<wy1zl@_y4!6VJY7xI<CIO%16(#e<9onf@s03?yf>+V*bA;$4M<q<ArD$7wpaQdk+`7AB-1&FbmV`ltpjgb3b#0>O2wK|6_h(nHpV1>6R3yVv*k0xY
S>RbOSlljJh)$@1Dk~FtWhJ=iov2<FWdudpl0}v>q*anvfL9PUtV`a^Uz@?4QkO2KP?y`)-J?hx{A3q5sm#QsOOo=HBf(j|h}y;b6SfYoZMt)LoPdpP3>`L;
d`x2AxmU?nCe&}_J2ii%Ehm_^s<JYbn`Wx>)IZCe*SJl7bDREhl`933k~p_-Y6#au3URSlJuA&!7IQ7jN5{PrICFSCDY@T7ef;0PXq-`T;I`Cfk~pSwIV&fM
{Eg{ze&_B={Fka!;x$QPG$_<PdOyX04`KUSc<(|+F;};$2eDmIEkzrR=6Ft#=??y_-9)|%K342hm#?^=8d#yQv2|3yj>@K%+FW9Xs%1Cx1p(q5mkK&Th)IqH
26TeD-XkHXL}X?^g1l+WVZ-X&dpzMi=82v!D3Q?4C9dOG2D{7w`9~MwQeGHm#g8V{qXWoM#<5aSr+CVdjuf@xB|8qv{x0Y84PD0+K4ov|FTO+-*$W-I(C-5}
lf0`Gxm5{3ET??0jwGKM+k`x<Yxs<yQnjf1f^M~W`Hm^y)?P0A7A=g_Y2KxbNo7i+&zU=*=ULLPW~k2}DoJ?*nD9eV71b1gT8k&00cRyY-c%2EY=H~(SP$3g
lV0s0%fFt}3>)HIiTVPE^ksRG%uSJUt4wi;t{WMeWyJbY2*lfUq~jWGV^7SPIN>IO<Fy0_@i)j841+dS&zzeutJtUr<@e38`)V-cjE@Fn7+Hjx@rF756ntpX
3!Q||V<UVVeUP=rl~7=72do8DAYeBu7y2G!BU_#+m9rKy2r`;oN}_<k9atEM!-s;I3|6xfbz{<0u6Cn`Iizl*fNe-86WZCuhlfBT9St>J8*!z)^=i$~at^1=
3#q+~Fk%dTc{F?)DZ%h~J*Iyzi@|OHLLDhr!+CEEgyEyY3aytM>HeX{*P2mtvVc0{^A^n|a1v~sNci`M4V<VvmuRLJ=c~Zun#i{5aj@8!sU77HsTH&Oul8rF
!(l-QSdj^0IJpYfa4F|rbh9)l@4Br(?TyyaXe8?FBbEmNwD4zk`}&W%y!oh{#S5+8#O~Y9Z{#!)5%wi;k<f+?40z}C(7g^Q9EyBEKebob_x0<?&a7FCz*m{o
vxuywePT6($JG;hn&)ikBot@1nZ#!gLKZcFBT<df#C^VCWj00wZ{sbDD_P^J4A>>R)Ru09W2~5V(Grc5Aes=)4}Z!&I=0n{wddEr?%sEf8t6fpx&R*07QwLK
IWaLQyphJcS2%%Az1g&~Gt|t;@yiupiu*@lZnNcu15s?VNGrmfTVdVJ*-pqwRD(lK1uj}PRFDK4SfNy+p<Z_zqSaD|txaznS{p`$F`lZ+pcK-6yP-D*DrONP
tFr#@WW}dElJ3PZ0V2Y&b&aPikd=-#(7q~OH-m*WtCsiHat&t)vU;+OOpW=+O2O_RdPZy-j65<iuw)<L{bjEPG@iFqV~X%`D}BiSsM3lx6VU}KxpKuIbKmo!
YWX4%SoteX=ZtQ0!l-lT{LGsn??TB{DUJr&rsf8?=hal##KMD~KA!5XE|hr@sisO4R4yUEZs_6NLmjrJHe8~M7E{9Vczk{AhDrn>7FMd%a6NQ0`Hx7lxtY>6
D%1=%`TVc(;)<04y@eGzhC8AJ$iPl#*-48?I0LbGf4meq->Hou)1Zqdxqs=B-`5yix;3&GS33gFk8cLD&<#lQTyuZ#{Een&f$Kn@ln@{_B6;2asLaz)U=q_X
@s+1HSK8#iIm=IkF99(d^NA{EQe6~i%#z^iC{-*Ola|`$$KOtU0;cbb6ZL<}UpouhUBM<j7*_R6$=N0+zU!;B#(IIYN*A>$4t^FGQYr;G=X|AZNyrRH*%$}R
6ExJb8Hlq1&$`KkvJUaGKsSBrq(c_O0fd`ci#{WVbLQFlDhcr32d5=n_utwiDyHBM;rPk;$Gu|m<uh!NB$KRWK58O7H6$kP%*dsl<r-j{9G1+yTj`FsVk>_4
cgc=wwY5Zp8!LBW_IDXC?fs_Z*U&ogLQB+kYeh{!Y}2H#(nhD{!>4DR!BDB2eZ+mdnM@CVr>!zBjazgchmxeLc`2rPjKK)=l45ruzl@Z@LCn(>Q@b?L?P%4#
0FRcu9CFp|uA}hxTorpPRx`pd`d8sMBhdMx<U))vDl<f!_HqG=ruKT@t&OOS9-ANn)I;EGFzE6`*&+zc?D_x$>$1)bC?HKLJ>lBT%qJ2`;TC5`nYtqt((3u^
=;sMXiM%Y6WZ0btN(3yiV(KK_-=hBpi<cDa1lLso#FAmg)5GqWHJCPmn9$}hi(gPea^N72!`u^IIv+ep423Xx66nlH!gbRd{L!M{#-pTPoCNtyTY&bjihU&1
aFuaU3j*#*;v#!Ahb_!uD@ciH-D@x+O&4qJQApU*HNjg(etw0!rK+R9C;^O9{t6{>@Zm+M4o$(<To#8(2lvGYrx<FX`R;hl>%Uo@{K$6fsN5a*U9DKI_b);G
Y(H(4V(H#w-|)(XZ&1M&0%9td_TPftOvYIevMa^e`4a_Jx5WkLd*o2o$0i!od-Yv$u7*ap1u_(~TS*ftku=MlYje=`n~$i*YV^{_;L`aH7Mk0f7o7XIu}AKM
naBK6szg0PM1?sOI7d#a1fidc;`^mjcc8Y4g`-)#;c~j`m!WN#IivF>Eg%LHjf9hG?^GK&(C#E~624C3+4K7E?4{n*9!DzW*nva=HppNW&TFCA#XZVn)PE9-
H{BAm%BJ5zfFb%ScGRxF#({^zqJnlv<V6KW-j_SnjJ6A&dIb$uhGlRT6vknSCdBB7{f?#ubjOH%%q%YpOqAM&)?tY{*Bc#RNwrIspN*58qMRMajBDDmszmKe
5Rw0&?*TCh`rv%U>p052v%MqtS<`+Ax(*zo^o?eq08{Ug$GC+r5M4?C%1RqITD7XdrE=>>oe*aTl{J97o9%NB&cJs8VI=;9`giX=Vk}sDpEK!G1)X(s^;MOd
8buCat)(?i)F`1Yd+^WpASsfOA7`3aov(Y^(u<Ut=9uH*px;wx%<!yWd|Q25RuIsaXa`h5Qy{m1&cEwry4Ckr&=<(dv9NgMf5eaEQ#Q9o*$0d&{v=s<rbgK!
;8|dr1QXRF=YpnB^X}+OXSw3nZW?YC*(S{^RI^<9CF4|%hpfq-f?ZH#HS1&+jRfS8C}fgo9pp~`me_x7BS7*04Ow-gYPi<PQe~dA^>jd`P)2#kl)E`LMu2!e
*j_7ZZ6qk{NmTe)Td0IalsD)qCgFyKof4%MuglvdYfhryA#Ac!V!zs^Y_p265_%wJ=N@<-M1XdaNR+>gtv{=blU=bf*PJ_8m(y>jFEw2{$)0TBHbCEhD0ls*
;qS?W4x>$b9i()|llJf<Ug~ZwJs%)pFa)=mnL6AO#gnkGHK8TWa6G7NKRL2nJrl2KRWtFJqq$O3-&&<A_V>=|znIq#5&_&~quhfp6KD|dlLt9g?4>KE=<x@H
i#e8B!R>V;dvtCzGyO5_QP`nC5d!Dn6<p@kLXY%`vVX(>tzcBD!E2M`q{xf2&+k=jlVl+&lL$cyn{`=8^0ZKpB~B2GPvxyC-4&&Z9pYl%E+!lZDgqC~E;;^y
-Cb!P5`w5F0@y>CpF57ZL|DVm*xHj0!O*dkiF`d427}F_L4{t>NSX;%%0aiR7@S!I`!-ek{WM*#0aY#nD{|wJ`U2r*96cqsskbPiJ<%WH?JVk$xgC3?4?szb
U~ItkH+4!^v<f3@CKp=RXUX%~^@e9(pi=-E|L~hgXG|QS11;3uu@(&B&32EVYHCo@C^`(?svl*n<&053SL*U^c?1F`d~q1XHhQ6J{1{2JEJ#!mY1vx_`z-T&
ThIB)%)MeBD>dy=z6%!PYHj!UF^8-t<+se$dAlrb!b#pgD1k(xXj3fnNwl2?ax5d|4_Lwcl!`no`8l71^^w{RfVz&)fwXcl6{)r?vyztUH%r$zNGL#ZaH0aD
XClgtoX-FS7$&R<M(aP6*Zlu{c1(MV>1SyD=h{6XR9K&A=!FzfmIR-_g<14lzaP6bs9xVIjLmnIy&2g&Zo!KN(J#7nVy(68`w2V10#Q#ewV1=7J@$l>&`eqy
!cWJ1J`(Ljg8R2~EyBku1$mq<g*Mo`_2M72YIPFQ6{MWO!pqB|I0APUa@pd<r=4{x1__^=u5PO>Wp`dp*8%oDGzfEda%m7AW0p}H^+O6G?|<ApR}>ULYrf%k
y8SGAUwPMHwk(nGrWrw+JJm3cME|`K+ePa-R3k!~vYfT0sq>xVo3JEG!QvbO`%$5Sin<*D*<Zn3of{4!;fJB(g_5gkn5)zptGN>08ke_3DZUHmGWo`jnF3c9
-~P;jl;J3H^^&Bw^Y1Pa=#-yV8({666J$OwGcBBfde8mgr&3*UoIv3%Sq%q`RWhn|H*di+`cctVPoaJS;9zFN`_H@P%<O0UxQ;NOOS9Vu_gOXX{?+)pek9yR
K!y#-66_SN^w&<Vr+Yu-W9Fnjd<<UTgz>_<diLM`YtO`Ht*z+A#pje=H=^DNBY-LjRLy4!O4?0+C>u+UJt`|^l|L}XvMN{<0;fau!2s^Zd5p$6FpJ6lJ)j%D
G;;#QtRPxh3<8VAZMttYavp!(fb>p|`it8caCf}SehC4$sz`GuUww;qlxZ`xh1=i22)~R1NWdj<zuv{+5S4wzB8oc>-zUz2k9>0^Ro7mcH%xGh;<tb_=zZ@X
NTt*b$qjB>7LePB6{0q{N|1*cvgg8m%6@fz?Ef*A@P9M|x~Y&;NJH6c=Wfs6Sg_e$^>un=Qkzfxqf&LC&;Y9aC7DjcZ13q0N&(;8xo_KRD(%)ZRIk>kt3J+4
6{GxNwq4pUFyCyT`;Wjq&#nOT6J4fiyNZtg!rCKAN`UO-8Gd6HI}zK~$wd-@+@5+3r|IXc7n==t?F~o?A?*4&e$GWxRRhusWfoYS24u4K!W=qAx~+jT_(P>V
o9V4eOY3WaDk4O`R@i<NEQ#u-^q$<X-|YMre=c-9C`{e(<Zo-@^2kS7Yr!EK23|Er{`ZWdk==i;y6#rB(UR36;2tvewNwy=ij3Je`u=rrVCC909b?6=d#)ax
@3!0wMoqV1*M0X|e}eMjWcfCfNJAjK_#I%LiyIsOY3|i{gUi<tN=WG<z+lTiH|qoRh8&x(5ajEjXWUuZ3pO^V)LH0%-zvU;)J)q}D01=+N>sXb?~#ekqaTpQ
vls@`Lg6?-lqkSYf;mD#epQ^&FlaSZ6)sV8**FsgLb^>AU-P7U<D%q9s7>54Kl`shZwk4yKFq-%y|qnM_)0e|yAU3c02qs!<#wIK;mN3IUa>hYtn5<ZMpIu!
*CHmRnW{WUsAq=*P(Kc3Rl$UaH#Lk(ENpGc;r`Sxn>mWwhr)CmqrDh#iChn%w}ILhXLMPULp*$>oL#1n<72qPsH(}&gn@DuBvGywJ(sJ6IF<jeKC^7I#R9Sv
SAP~XN@`7q1pGITBN9qvF)}w50~XxX)!*`%^GZ0gJO%Z^1oCVmbd*ly*Iln>Z4R2j#0I>vwKa}3{+5QO?AzDJQD14NaVmF+M`mO@24;+`^QQe^sR}{b4TEOh
NhNY8fR3!(mDIGt&<oVJsL0&r3)v@>t={Wr_CZhx@3#NW^JX2E6D-GO<&8wR5Rse)Im78}-0u5Rh{-JR7Uv{-gCi;zOG6f1a*Osagd|SmmEw6;HH3J)lLD7U
H2P`7pC7dasR~|)boe7JtBI9=1im!+0i5Kh-)cn7P1~BO6<XQ+>M<l=uyZb2fN(o{{F`ju5+XIu>^u|tao)`P$JS5%WBD|?XQ>v0aI!~%$=x^c9mR}k3JvNp
$Tw|H_Clq`^qZ9RW&E~N*#PTGn3J43MS)3pn=`*XlBpp%4qc<zHsUf1P$tJ(UrHcip2xpQN5BlUG#iE!8f2+=$;25iUge^CFn^c?MM#F$SA}nOu#^0FU)!9S
q`s7LY3=ePejo!;6QTL$hbwf2^U`o`0O9nbsH#VyrkKK*>jF)bl1hqXr#TcW)Papmm(_6lo|K=JzA2yYsTMB?T@u_n;(ppt)YNZ+*~e5~CtA6wk^mJl>x<m^
3ZebK!LRqJXma}EV4CNWmh|Amq@Oxbteg0Xk0BA*;hNFd7&%!iAp<oT1ilH5GNy%F2I;N5z_ew*bjwsxirwoHR0Ftj3$4s-0-B3|g?_%_$8E6BFY^c@GPXT1
qD+j{QTZTnp<wh*l0W(m-I})ue76?YZQE|aMH~RG*sKL_QBFu)1>HNAIBt5JK3f<S@X{@<f8Pu&Q(IAM=<l2T17NtTd3y;I1DB7TZxv>=r454!8uT3m)ExS?
D7<lh7uG_>k^)u@l}SI9qi96}30lb{=O#HZDVr2}0}BT!(F)hP&FK4_GMX}Jse<4cozu=4>7pIG8&E^}oEd*lb!qKw_o)$s)7Wm8ze|AF(SA~~x)yrcv00Ak
6-a<CID)gHL|@Bt^cMjnCEr5fDL+eJ6|j{<7?VRUC~|cmG#9jB=9T3`u9>8pzy)^i7q*z^riD4B%QUS9puQ4tEORIBV>xSp{AIP!8Sj<r=^;us`pV?eGHLpr
1RSa_H|EuJa=ziNiz>li=-6FYT<MkDI&;Sie|1m##YCvtQc~^@u!(8i{}QPMO>lX!viaxCLyQxSn;^4UBZ89Hp(ccf%TKTS^UsuvGz@&&Mi>o{mh|Y-N-C1q
*<?>lUd%{OI0njWF-FCH_6BjA7`MRYxl1ANU-4PjF<nghy~PD)*SS}mLqR)`{w2C$xN*mSgPS_#c5-I}?-u-CqX8-OXAy7aDo`vYo6Pn`;5o>)=I$Qx7<v#b
o`kAU#`E&1c^4B$0`G$|gV$+d$%h8KQ>@aR007(*=CBoZO<1w$1w^E+5q15%hdYl2H?QHp<gb*rSOk^M1}{_R$0UnmVqK3VtziIrY92+qGd=sSXC#x^af8vd
McbyT2=KihPfQUJ=WF17uI-?TOXP_@#Y!mn981zj7s$>{YF*rwQcUj=R>qRWIehxCs_s&c&p%d0NZ<EUNo9v&+svp}9C-i()<YsAjY-;ub;CU@w>LCQ<LWIy
LEawuCG6Y|@o21bmt#a(JVpGov>KHbnW(!u(jnlp&1WMF`=JU-ddvblpn(mH2GD2y3Z3%fkk4ooT*@isq_v_vX?@N+>t@Og7^8Z;DCX=@!>J*2GQ9-_1qxOW
2(AHqE@LfDXLPd51bc|m8}T~57L&%%>7QNaDjBpb?m|m~{qOSKWJm&fK)B%OJacpmQgeK1R;dpEtoNv}P|@k}!c!ku^96%%;PP+$6{a8g;Em%BdZAzfdq0Oq
(ahm?``FBnU^Rxe@@zwE4umF~{(2x^nVd69{*&_NYhevksTRNPOQ1+r&wA}$H+|XpUx9bV<OVAuM1|Up_FSh8x*tv7p>R3eXY$*j8YO0dMtOx<iJ2_8JKt&G
mlNX)c_p&_xyNsYx#D)F2ZHIHKGewKf(t-rO9~CuIhGBJjr$yKvC()}xL^3DWOkz4=boUDxfYGH=2rcV@X*+Uc;}})qd@V~UpFJEU;~aP2iK}f6YugLjwF|J
64v!`^Xs`yyU-Zw1t(ifaWB=WJH36jx_>&--8QyDZbnCv<A;a4b*it#fnZi70Hy!?R&J0Tof#ToTnYY{6j+2DLEp{k1_52mO@~pxj{le-)-k)inHD3)2?DBf
#(g!_nZC=zy&Oj}W`YgCirv45lUS<xQW$FH2=Ck(v1TjbzyEZ^b?s3;KelY{k^we9z22(|QJbPb_)IkbJ)l~4yMilG?n69>ob_JCwh376W(?LuJgl%Gq9x}#
6jt2sHevJzrQ2F13-MH~7+eJfK|`%Hj$kSM<^{Uk3>jMCt2RY|HI2N1*3g6HJs#xJ36P^?RC(eu;-o%AIn~z-4PWKou9Y!zE=_3iMD*bv#jP7(DYLS2M<blo
?0e^45+vu;Hohcm(`H&Xf(C5s7MK)T)}gF<^@>BN48Uu%yG|gc_$B63h=~dp4UQ7vJX<G^*zWgt+&_j6LDj*B_ZHQz{Pgw6Iq)^A`kzNM9cQE(A*bkQ_DCcA
R-hh$$UQc*Q2$#i1kI_-13h4>%_GColbr#Ak}S40^zN!|8S)|N^I!<V8zXfApm%pHBgz0a);X;pl9Kbytc1fNr{zYBf@|<ow{xCgQtPD)b$ZWFUe5?ba$fB5
U#DM{_KiKOHht15$}FB1g~+#P=R$kL@8O!d|F-l^2zoX0<{8OMjw7YjHs)fahDx5&S9nH^REP;weXx?h;>^h<DxhT44|S%uav+&?0^|h=W0Qt=aebq!btcYm
>f4>Tj>xw+$qMNHz!P?}+&6b)EdsKZ|HKzNx%D^-Mo;gL%W&QvJ&MiVusuG$riD%jDyqF{joJ+<cZ8X)aq@)}o8<OJliPea7PoB57x&ZU?*@Swzkq#Pls>%}
z%i*Lie^dy7!~XtEMCW-nBm4<8z3`tuR)UQa$oU*L0S-W!(iB}mcFCoUd=?2hy?L^!zz6NRn}bjqNpdGMn=)~Je2Aa%V_hT;_G;27hT{wU9-p1@~KN5#&-8-
Q(z(pWAB4rkobS+^gU!!jZ22~d;c40AZ_HX=vRwoZo7t}7C}Rq+@ljTP3yLhTZnXopXEH*;>f<}z1)AXB<1KtQA2D^EO=r0^YSyiWzYZ3$2jrw`)N_1xz74w
$ESgwU`_4NoqK24l#w@DqrF-IuKT+ToqESEfE_fa0iIR8H!scXhoPAc*oN@+gq0A*mzM-eBY4Z<Eeb+j(^b8|tqy))8(>i#NH`X7`$nEej>LQL7SR7W@(#~2
+qF*o-&=!kywKYBn`}ehT}P_l$&h`bJ`8nkjqjWEb)Yy&L8$eFURvcaTef3)zjc=XL0JM~niwsN(*ct_``w<gVJENVD0YTG1&^*_*gWc_-oAdmqZ8q`i=Oy)
aTYj{EdhPL^G$b6uOzG~Ii&)0v?js1&9A$s6QOqSuLm}#(9unu|GYOV0}#?Nnb$y;^{&+-mw&lW(Rw<Uiu4H)lLy7-{_D?EYB+qyxt&S{ZSgl(q}`&R!DPV=
L3eUO&M8WGswoS?ha702I**D}*opfM(;F|GtJjvRdzPazftcBB;DlmE3E39Tb$N;mflZl3tx!`3K%ABxqG;jw&M_R)S?P{4fx>6c8#R|@;J8t~+V-=I;_VLA
6yr7JFt`t<Ir2{}inL*FiP7A3+>VJ?B7U5Se5tY=@7#xuH|g3L>yrJR)Li>ZWTM5|<kpCG6-=CAh__&j6oP_^&u^IWmR0nVdxot0r$9jma@a!)6Awy84&uG}
G_uuiB;{E1g|U))Y)TdizMEZB!Y|*59}wn@)Q44(98i*YR?W$i3OM9L8yG3ep=#gSw{Pyw&kI-u>K~4_mt&^k!D3vIkbQWO^~SEge6I?+B*zi22NOiS7{!`U
&T!seh7|*>-Kh{Q-8QsAFPt@2t|immD+w8t;=^%8UyOJQL4!04_c=o6VsQth3Li!b&}=Zsqw;%OxfD}KSn<7J5rp-CRC%2rDB?~+^9hoKzTtg`d9z54<ySUx
U54ZhV|_2isi+4SWMLb9Dup;Eh}}mHA@uV#xMub0ipmUZO=>2o@XoZctW`SmajR2eW=_+J4~8V`(5L2g=p%;U-dsG%{G%uARf{SdMU@>DJHz(03JmNqoiCo>
B#&<IhFng>7IOc9xy<~HmOmm8W}o$k`5l<Amk9WEviY}?%Ge9UHWVuCjCJ!seSz?+L1SK|sM1rV?RVbEZDt$KcZ%PA_Q-k8Gpg|pPcXUn|9u>K&vp;$gcwab
mED~jq|<$wOxySa>hlsaaZ3i~84z<RIQNrpM%JYKbR5;D1m6F3k)=TruCPb6HuZolW_9&R*kH~a#d<#F%pTD<7sq=wi4;4>kgMMk_6%*gDdr(tMmMkOx9K%4
N|U!@3<ir+1~hC9jy9q=FVqr>y$B?Wf+sHtO@m<<NAYrekAwL@0bGj}lO>^WC%mv0RxT*qMoi^qCYb>wN{^&c1qme{K$d5c<6ei>AViAZ0vpSzW&KS=<d?Rf
y%*1;&?n5H_9c20q^fYa5FWJK{)b0#8H2Z4oZi=ug*<D#lqnB1?sj!Xr>+VZ!LWdG^qeE3+88(^mBH1sW7sSPOjM}49yWO+mvwH2JYRL{B$XM@v=AiCbU=I>
y6z*^IfWuUg6~W%v=Tn7wM=5xhf}?urkS=Dv}zODF7Smw?VN3@S5Q|~fQBsvdk5I^H#Wtn!D+-_ftPNCs|QK`SdGs{2K<9?fTl!x<?Si&N%-H^^GUy`zWW7f
cQwhamp?^Rn0w#{k2{YgL|{2w!TF(F17T1GJMem6<8v1o$9Ko_XTm+NgT+=T#L$`7qrgKAq%~#tbsB$cuBx__lqkTZ$@lzdDp*U}62Y?ge60c$d|?%u=4&dq
=5jWmLY6`0+d?0Q6*WY8vXEf004Q8jF7{wfrjMKAYvoaaWWIRRz^WY9e!Rw#5lFaiNOAa!B_~JMyv;9+UrQ>*F7b6i@duy4Z|a@RJ@8_zyKEn9D{e4xxkk_3
%I;)?y23-2!QI&PT8BqMX<M(7>slEhz?Y~Bq^22(sxT!)gvD{wZZhFWEbY#cDtpbPy_i5pH$k3Kj?T7%sGPW^pRtO86Yp-ztS-%KqR<^cfG|~ZF(f?)<u>{b
5Z9(Ijzikl1E3W4ApOlwb^DfF-hz}pGC+x+O5j7fWKIIrD^CT4zSIJ-M%VB~W!`wYXO6<<d{VBkn|3lF9UOJ~ffs?!fgR#BbsuRshHUmwS924N-2;K+g_Y}V
jyM+H!d+6QTC+{xJd#P>jn8rbgA>mUt2Hj23|TD5&^;He!R$6|7h&ubwjf*QNC=U6Tq3Cx_V06#k<!Zlm*J;cxUymGGYhLjJfZ>GBvJiW4b#BG-nBfgRHc%A
R2w9-{4h^D#0}?DZz*9P(eAj+0B5BHo}WgrO``JV>|trR0C|%sCp1Du5i^F{K@ac+VMWY5!C=N*xNy?M|FKL7k+~pVYEIk~f7Z-Wb`w_I>YU42vYj8HI8bH{
S%klIgXQ%KnzhCX1xfS<wYs>ZJYz9%DJk;5q|qs=C-3)^pJ@NN7h+45IJ~{m7LVP^y|G`h@*BJv?WJlXY}jg$S925?n{h1+X=$UedbPtaqrA|n5@kmp>zi$7
xU8J07Cf|3)8b}2TxxmvruuIFoEY=T2yOa!4jNo7L6`fetF$E2Xf>}n>DKFot<d81NspfS%_xoRVht<i2?|<Ao-ZRH>GI6E+bRC+0e0dWFv{(DpYa;%GdBtM
R*7mH=aZrIXN4>?vxs?G$bpF9M#o}KenNKIlVj9T2?0&A?TW~5)^#_Hd}IqgDhigo4}*M^cdmqQcJ7LWNsfV;8{YAzO;WOYna2QX9Vga0-*rv-lG;Tv?T+9-
jhFnt8fyNyYllb-e;EmE9~g)xQl$N+2bu7E0|oRW_BB-;qH8i#m}<-7HVrt|v_~zTMzv_$eZWb7WmSDdbEstkDMU3TQzASHQyz1Lim5fm6wP6Fs4qGO4Z0bo
i1FU2`-M};LeBjG8KbB?LDU&-C~`&F$UrK5lkU!mX|HG{HPByhvL2Q#gomU^QbBtCOyW<wx@3sqjtx^^F}2rU{9Img=XbkBE=I#E#ke*986YJ!or+PB0Ccp4
1SpolMK+azS^(Ug^jI=yD0U5|Xk&S_JnjA&LwsWj&z!}ocWly)O#yvREoni#H{5Dg3ZNHRCWMZ3T98`zYgpZWPs*cZua|SO0YjUB^r&e*yaZ$XM+Uet>jLpM
oZkBaZ-wN+?9h=6X?dG8k)kzJ>Pu^XuqqQxO+~_LCwySje{ncm$w+IjWG~J1C}?CO^aKB@J~34aQGM!&QgnN9DI{9U+whCJuW-(I;j=!bSE~pobDhvy20m&J
92S|dOu$hWK<IO7QSXp##FptH*M1CetL23$C&?XB<8TV<;S3+P>O{*6u0Lnf(xL!GGK^u*3%vbAE#W85NWR#rVzjVGb2Dd14@sG>`gr1VdlI&CJ0Vn$07QNb
*C%`TG|&!Bc-N5}DXj48c@%d;{>?rz{1C-Vqo5H9!mV<U(FK4;<B{;?%h5xTUBKO>%xIrFoE+FnmZfzI59y3c6fYZ*u8h{CoU0|J1X0QIRl}zl;tz^Y;`d<V
TXXC;+aHAo@F{rZ8wh`!9(aWY#iNdgQ<@yr$(8h7drG4QhvLG7*cg+UcQ{51*#NW(Ex24xlLjf~gRjU=?=<p!R^ASH;18b^<C2my!<m9k<?5w)pTJKF>8GMQ
AW17mm|J~UhfHXYSa@tg5?U0DbKQtD(-hNclXdkjZ_TqCsK7OKJKbccWAN(-qwDh}+^yrOsue08YX+)s!eS|NvGs1hu0z4i28}XE9Wu5eAV`3VUQcslfVE`V
IG2JwD0jPExm<HpQtN2Dpo<~~bE8vIEeH@%_wc}YD#g>3@WHQmespPWn+_hOs6II#?<uR673_CC(Uq=hWl&rN7OTCAQ6iV-Zx|=0L3D`l<(QT@6z-Zr&B+|6
eXy1lAjJAlWtg0`x=7FtpU<WnTxW=<{9Dp)P-aMWP?G*;A;qp`5=<;(=$S;EO9R}Zf3law=)dkR)GK9+BovN4?rh%EBFWR_u_4|qw~_~F%1Fq{2A!0iG1rRT
b2hzTedMRaIG&<$bQ2}5Q!|6N0h6{r#}1kpuD76+NeZWy4<oHgU@2WhLpWML3@9~fAnN^`>j5u8bWYaEHIp2k?=Xq9cfY6obC+o{07#!#@|Br>ToPIdbNMUk
-M4|cAjJ?cVPz*b({1j5=u4;45;Rq5ss?nFU5Nbzqho}=Q-GI}Eyh^4of#@mU=}ZGbnDzMb09uWd-5coKNhjQqKqX6QvS4U<B8U&O74pI-B%&<TNRV{qjfZ^
;9+MHxu;Nrgr_~^ed#!FgfMdsA!Ub2f`vOUGMM8IaK=(G#l80F^C-6YeS%x-csaQ;1~<?h#|5KUaNBZYiCXj>W|@!fj5Ey_C328Y_BAk>Fe!rc%`>X^qQ%n&
)MLg8Z2;4ohS*w~#p9^-`rU!&7`>rNH($R*a{VX-I7gPBeb=!TUT8v8-O2xJO|i^Ob(|x7O=Y;-QCn|A9gK^2&{09$RWs+#U96vIuCRFn*P)mgf5+}rp=!|O
P)M@&$`bJqtJVe?54BC75y()Bm$buD&wEyosKM+3+VSj79l0#F=R_?aU9qACT&)7vb|CzH6KEWK&d=44ga{MQdWtL_m1X@!N7L}23W9%IVDTtNFR&&Kd?y5F
+jC#$4kkii1uCn#)iRVCtqD%S=n6S<1!<;4SDh<Z@(6AAAUC`jHv>z+Zegx466F9@HTwA`2<5r2bu^fA9bi(VG@E_Y6wTWube?dT)tkZ@A)BxsJ(Dz%7&Ba?
*kHW_6WL?n4*(TT59_`Ji*wC8Dh|>^BC)OaRj#ATX#t#z5Ho!@+B%FLxU)RcYx<Yks=X#xiy^H!4%Lbah%(UPaZy|216g*rW91T)K2DVfp8~YRX&jKBplteh
YZ|*;2iW3Ge||R2aA(NQEU|RJ&Aet*zn3QreoXk;gOk|Vb6&`dWYSaMTS;<vUvhFnTsZL1bMAK29TvjFK5i;iM|WQSZ*9$+&y5(%V2i4dH#YUbb>WrlZKRnv
)<6OZ6waY=O8FG;=`f%^a@&Z&x+owa(;go@T4WMol=d~~TC^Bq5sH>}EtaS%*6~LuD&anQpMER+{NA72vCHAsjA;Fl^5~76Qb_IwMnrrxZjSFI-&e8L>Xh_S
a3erDM>}r#hujE8C?3>U@}PC&e^Q@uoYula^DQ+AH`g(@p6Jun!~Gy<6<FSGvN?dOYZ^Y(r0=9;l}8elvsukc!rgBBfK7%(=Ci4=e};W(_4oyd$s>c@xM`h0
&T#IHcz_17iRAb)vPMnq8_o4&+KwB{VL$SD@1$`QN7RjGZUQ};ShQ#pr$#z9r1_-6*z{>wij^2{n#KE<JHwhuVQPRAWs!IQnnVDqnlI-%>nf%;j1us@+!&7K
LQXn75#v8Tm@=9OePwAzw$RFEYC(iw-3LNUXWQR{F8BA;9-uaBUC!Q-b@Rmr)1mg<p;yLqqJyM!X+`D=D#wI{ZMTB|hCRusIqMQ|P72BuRu$j(6|sV8Lew=)
iyc>FJgb7)n892*uk0qcz9LjtHOJ_4cpOJeHW=0YzphB!Q8RA^Ve)hHp2J95I2C2sTNMg5wcmk!IA*uV@2CrvyWQ4*ZPA}vxlW~nD{yGV+KmNJ3YH+VQ{i26
AHSaa+QLCUp(34o)Y<x+Y5cJQg=@*1!n{rNNIlH+nRv;-sS}Vag{o)TQ+tD-;FwJs?pYY!4@O5%3x9Bh6#-FW!Dol>EV}BUY^9Oew6ht|YTlH2sb=?wY|!_!
gF7fYp^dS?m*B?k^LsiE&7pg?vMdD^FB|`Ghp?$@@ZYFV0R3zL&EB&o*u1?}tAsi4I|5y^{%ZdI!RHL!@V)itJa2LSFS8O}$Iq?jQ{}snriy(`49x%@sx)y{
-vOv52}`1a8kE1>AR<^?q0tK!w4M4M<iSS)YDDjwqgCEEZpyoiYP%KC>4RHh1*>?}jlRhtYh)$y-)Ii|syBMuxZv$+<1AcquTo<{;r!k~JsTyXT&L8$giQ2B
we+?DId5cgYd|9`KB5R7t8ex65B%Ouu}w1u)X95J&8>ixbV)MFjFZ=Zr-Qy;*v!YOE5hE=7*`F-o(aVO^2`O#x$pXI@;7fao;#i#NK|3cB%Tx=@}=Az3wr&X
yNX`63bYySM7@6=^M*<7a3~$QF9d@T{_tbI2j&0A*=ab^W~PoJkC70}>*)1)X<2%TJ5zYWMJHUDB181*$_0ogvP-hbPTl;`dLr^}J)8*<J&JNcr?UxcoVz|;
q*3&f{N*9>hxe5HUBs&z1}vCsFR^e<DKPP0Xm-&6*`Dj%yh)cLq|uW0cRL$i?-x^4p3KA8VAiVSKkqS-X`|&Z*<K}bV0v6inyhXpn4);Xe5Z4l3xM){e7<u$
GottZ!BqA<%WMs!&h)oDZQCOFnb{^vUqbPl>+Bvg4I0*Y>vuQyKjA=H6T>2PHzWolTJ<v#zOVX~!akFt%}5dBCC%FEVKv(T(n;UY{3@*GyRhA~-*tK%1Yxi4
cZ}V5w7npKCl(&C->CD74{Ur^(f+%=OEvIeYL+|x^#rO&Z7)OiziddXy;+ckr}A5r>1k}{!k^X1lgAmuCd1QeOeaz1bAzaU=S?=p2xNB1fn&!O#w*&;vm>*X
YvyC5UQo90O<Lh6t!fW7l1tM*(A~$dJUBtvU})6!J&H$*UW5U8P*xNoD2cEP3pFM>!*q?oxxB<Iai;Wf7p|A03zl`*Ur4n2XZpHvHloedvt;S~vlFs_W{Y)V
1ROEYrsb58PGp@9hds~$ToN&6?AJp5OexXpjbUQr=w8Sa3hL`SR)>G0GQOALU_LX_5rIW~ZXNa$8x_dOzXdd6V_ykim1BUlMBG;453iT!^dYLyTQRO+isCU{
6=nhI@vvHv9NL#s35;WMihkb#(xCqUVeh!$ILgJzpnF}chNUL-@0pXuyp9@XsVtS&CMv#@-rDeebWc;w8^KdYw7Iu8fu`9_%=(+pId}?>!C;mO9MV_^Y@l=H
s7GzHvLqktYnHMASh<$&d<mZl<(zDHfAOUek3tS<{kcUo*FIl`*ddlA5T)dy?0`mTS70;*$g^6%_)#x8ms{<mH!k9<$I9mT8=MPswC!?BK>-$&B`4yVeLjF`
6C*J5`^sl@vl<$hJ$fY|SuB%WBHmPW{Vjee;E*4BpM#GxAHZ|8n6oDzqr;nDUS>)o2zJ;OIJVCur|eAVbDOqC&}M9c>ltDQl@kcB>s41(t&)D4Z8beiw`#09
lPn2W>e_|BhV%Az-YxrZ;#0WsrzZn5qh8xr2nFB>x|z=}x3g}@`4YkIc+27Vz`bKPZ`eGMk*3ulyN=Tzx3F&^-y-mnCE={vSz&(ZLWT|VJ_Cw%!gB_}ntD+L
@P9*pnv~<kDhr3@c3tdoz7;sU4EfXX{zM(@u}}?qK7zAnjOrrbj(GtispP{4-yiYP9ICpg*y5bx5fzsfWG@s5Ww8i>bIq=>jf)gGMzWoB$zO}r7Zr|$QkN1z
Q+nuz7gNQ3cdeef4(x|njSxr8U{P-Qan=0$(Y+a|mWwd=#6O7pUYwArwRBa6KJYN?uI3w15e+%jR>-><g^?|)hii?FO@YU!%>hB3lb2^EEkBDOiQpHZw*KUo
Y>}3-e#D1a&H;BIiFOqA@Xo4Ew1Pw1B8!a0KlY@i+ISOH@uNWrNl8h>+HCLytaf<B4_gWYP+Fszc#&XPiS1SUH$w(+g|^tJFG^OWuBl}<l1!{x7#9z`c_l*+
gway_th<TS$(Amo>L8lGs<g9tQO0_QzkpRF1LiZ*_1MM2cLFiam0fdi%sbz6(~@ajDJ#0#6%muoD)}>d_XZN;l`_Br>XNK?i|L4pAEkxojH4Q#?kfVQft@L1
<Sqd>qNzMOfwa6Ah$emn-$Eb~Mh<3YL=(y-lT0E+=f7GhI_+15CKhb}Um`wr>>A!M3@)q#LLC9b^XBL0lG3(%h`{}3I`qgylfKUK4j}gl-&!X&xv@y&Zyu5F
HoA~2?uV;@+uZot4kd{dAYeh>{e_s*_5~TiX<szvYPnH_8kt@)>B5w@WSczB33Id?az<Q!w!)c#gzMC`MlGW~(E2*s&Nii8U414k@&{2{?;`5TFx~d13$YHL
y?{+cPBgw74;fd9uNLoqVX2GvuQz^gR?CTFuLBP!$GnG?F*y0GK&pQ^NdjSR@{m?86w*Lbu;Ojbz>25c(dPBd_@UGG4&tpgFE6y5W~!HQ&VbI{@^nAOae4Dz
Zs0}4mSrlUT0-6HDFzH)w+-}Rm<`#tjVg+3LN&~+=GobYi4X$}n?&mfg;=d7$qdAk#WRdHWqToE)-K#EwXG&Bxdd=vXf`gd!##P_$q|KA;Kap`5y8`P<v=8B
4WDTDv%WGoH3wrCE6}i=q$7_tKik-JK!NowF7ZJL<!T02$N<3vA_zTACyswOhN=XvTaxdZVOIk8==yisoXj|CELd7$h~Ir=uSqZNkiShz7zf!TQ+>0q4x$t)
kBhaws&puiy2_*tiT$1KP!S*7dw2H(1@;?-x{h4nQf=BeKt$Xl9pW_>)W>RgDw#=Aqbff5GixihEKA?I<_h??zhZ11XK1b@c|uv%80g1PrpSF3k$fjqa&jJ;
Wll>Wev<Pt%F@gjlk)6ci|QRD3{tb2luNym1Y~qht$by4mS$w?A5(bo%af!jEhnFP58jIS@ws7MX{{6)hRgRJ=u{A`5~}>=L!*n2;fPqci$|CfR|`~O4{M?t
HN@TrS1>UiWKQU0>mQ#Wcd%K*mV$);NR7s5>Yydm<2O9Gd81G9_}X3d@9FsJSn$dYJRzDqwoy>ILT<us%g7G1gK@|-`1&vX(t~ow*9}~#SK<X|J&-2Z%@rVn
5(iug;^C@n=$%Jj)NU*sQ0zZ5(gNEk+>aEu+knS-;rv5o((x@mUFnWV(GG`Dr!`e?mfE2>mXz?WOpcRQNRFv4R6ff%g?c!I<{G9~+ao_!9c`SPgddCr2_`HC
Gp4Ey_#rf7*&~-DrOY&&$~rYBP45Hn#L36JVPe3`EjTZC=pQ5M!yQ=frz&!Ptyvjrp{<R~>F{M)$ur=>vhJ~4n~WT*1LBR3nX-ywgam!c_@Q_RSAhp|no;BI
Fw#RfHl4h;K>PRnieWX5kxggQ?m}euS&F#a6Ji7V?G<x`9}w~&15l!1D=>1D-V59-&iWPdYnb&*g}~f97y*Ma$%Y#27jFTAe0KL)q?x?AB}^5xTA+Z!TYo)3
gjr|}x$cR;@Y`;Ze3>!YUC@8-^gz}z$>QVN!gp=s%y&n_gjneAJ9G(DU7gwe7?fepV{fPgeKWyT)xLT07EUx44!rK<E4~YH2N9N=8K^1QfPAdFi2Tbf6#4So
ZESocnuSAm2lAeH!QIWW>69Q9Dwt$U{cQ)|KO@e<I)y#_ecU|JeM=ZxFkrbS(nCWPDKs~mf-C9|^YvA#$GW9V&(ezdC7?yJnp|43kWC+~Om+(R61(dvYZpQ4
Ro&<pI!(|AWy}xOkbhc6fB#{khbjh$c?mU%MI;xsuG?19@mGLNvuA6^12J$d+tda;k`_N-KTnVh{=YW>#RgqD4eO`4*{!B+qBBl&Se+}bzT%G~=-gdgXV*~D
utWRXM4l07AvD6?_V-TRZe&QGWpHqR=6`m0mN`XGa0VyNM~3e^v>rdwY`v-J#dQ9;cYJb^&`Mo|6q^VdWF1iV@6!u!c&>2md}SFQ4_FOwM%nx`Yg9PHBGeV?
;N4O!0s6yP%Lz!Y{MX>PW)p+oLV-{tCv)<Usor9fOWdC|@p%-BZso~=v=xJPP1b*V(FC#xdeu`Gn2AYr;21x%*mMsWAU#4D$G~P_tt{~<hTOv>m#UELq^$)6
Hi(wYltD;ED&!DX;<}h&|FIfm`};KJW&fC7(#CXoUsVBgPa|he7{$xlp_(@s8`v1YO;8}K*ufgbe2zVS)bI2Go@;c#f7NY)o$b@lcS+<gH0H`q@|sbMo(Y9>
S~1U`U4;vpu!<d2clMFO{hWseS$;jnZD%?cLv>B9u6a}s%7ZTrc-IXbrDq*`KcnY3^~Yl}{!lmlfN<=vas=x=lL{cLgfAt>c&uAH<zJ-D2-#Zw=K2)QNAx@e
$2DrR9+0G|9bQ;7@zSTfw<itMc=Xq_!DY<jI)V(f?ZI7RWXXanJCsp}o}K_g)yne%PQR<Km|L_W(u`N~=w@&KMs_O>(U=gdO1_2{6xDya$Xx?)kfzS?5C%54
M2;_jY{K;P29R!YG+jb>r@=^l48NVWBRfU{(h&vsQaijmqxU9BkD5ZpEl=~tq;+e8<ffV{Fd}{N?}zdave`Fc5;4>-*%i%I5Vaa&^g}F{U-fx@I~Q*NIh*+A
89%vu$^PGp03*=rEDMW{G71%=BL98csYZSaAivv?Q_Sch{ZPRIQyyzeK%@LIeIlA9=@~*8ff>|k?4<N%gOxaj-0*xVICzMY-VBpBUdU>h;Xsd!UbmUGqaoe(
vwEUaFzeksLe3n1Uk^@%LLqtBJpz<&d^Rhr4B=AzkuYpjg)h3Zl_{~xXI%9%>O4$pOndcBAY0Avx41k>X?%IeM{wvFBFs!XG=?OT8xW93Aa<X#jGHtjsyinI
!KkW?lS4=TH7&A`QdMTwFA%w#q};pJC=(=q5toe3ewR%R7Wpk9h7`4JhD_e)cRVPA8|2>ZU38r*8i=IaGhyDfE<$j|{edBZdjt#-{?w+@Sy1IdOQ#uq_pMeE
X3vHOsQ$p$m<BSqC$UrNCitkMl#0RpOc!9jh-tw!=DKO|{7b%$WIC~u@jHW4qdfDL#t#dcWEtffa|FmnZC?<2;`td+??7&>ExgDIn)?p=X9wgIfWWA5ka|MG
=~bC-#OY_%Rq%SL|9Dl$Cr9*=c4Equ)jI3kc9HyzSGD)RvL!u&V<iw+kLTZyQ>G|@P!wB_<w417;<6+Sn(NxZot6=3)NNP!oF!P>s=}>;qbd=jHyrkdu__~;
aJrGQRoc+R=7KaoH%Q72+st(kyCq%$E^jE)FDE}Hql%fX5d)4ZJ6pscaY$t`jtch&b|}?R&Q*85v+E9WIh~|i_d4uK;}fY&EW!6uFcR}{I_)C`7Bp!OA$a!*
{OaZ8X`35J%g7obDkq<Fb%V!>U3|2U*Cg!aYEjv{nTi?7mH@#}+w3=x>LI3VE#o<n0y@9Imhwk{JXvRxtf5zyea!#{Wp6T1KJMlkVqU^S3q~=)8QzqnXx!@}
dx0&B5p)6&3r!u2+l=CKdyiuSgN3_Qzq<IEO^i)_w3jgkqpUYRgdFkktK>s`*fWGHq?|d|kEJ>SAVU+5UV4Dd5>++O5-}9K<PEV>p9S7eRYX)8i7Wbzn!}E*
TzIi9>RZ~sv+jPx{%v`!nIUV3zgsxt-t`V2=`*-bT+Cb4e8fd7-pG4Z{5Ys|G=tZi4Am@cW{Jr`;aeR4A^oXKpX8A3c%SlEfZC=1f~$2gsH`YX;0#zrZ{2wZ
FmC(K&#Nh#c~-Zb9wf#p=7K(}>9+$2$9*pzBY^X*LM$2bERqZ?lmIr272!Q?+NIa6lt0sZ>|pq=^Q6#f@X#t8M;Zt0yhA8!44zlPXcQcVC+<)XpcBgV-giBF
$N6N$DRobBH4zFLz#{5-6+ou<x<&Ax0XR7>NB}MoV9*ZX<o{7{^or<#p?_&U4aH|={61@EwkD2%L?_tlfiJXLt6u^{rSWQ>)tOR$4rV)l0CxQi%#ZhLGkJ&Z
buCvQx*2w1KC~Txb2A5HbTN=;W3D;##W>*UO-E79tpb7HX}^zfg!H*a6Nv6fjO7aO0#jZZ3)FTyYBWn+j)evbj=PY9a(IT=y_ujK%)EwYummMJULb_^&Y&0P
8-nO-&CtYV#l+lay#@HYZK<V!%K{JmYz3qSXLU_P7_H_ft)fvcV!!lzUW(wc18I7NnA&wn-qVQODy?c8J@J--PPy*ZMtww0lf^psBr+TP^DYtJu5xXRDo3?H
QRkP#;z^|M<X+6_z%u~O(Q-_JqC;cch#snRdqz`D>svk|Aj*h!ZLOnYnrV&;+nin6_&RY<Q!q=Or9Hu#&{%~FJD`pU)A7`N3ixHiNsp(8JCq?X7*gH8-TCKA
anU7d;}tp1wDC&tnA>KY#iw?1ao>*Fq?DE;iA&l+F@a&{jA}Z`NQ1<&LpCBOu8tUj+OhPee^=Opb41ejO50m_g*zdA0~nS@2YEHqDL9rM<4=XNoux{xzAYuZ
YR;7K2I>9=RVL+hb(hh<il1E-F<fzdl@T6hQqN#{P29i1(N6}6XzB#Pg%eR0WnlXOFamz)P^})xqYOrrTosa|=T4hRK&F3{sc}LCMNOrELnZ3m(*g_W1*sD>
08LBNUykO|8@_PNx=w|c-Snz`^}8qiZ3}9cOk*Id$Z$a+eAXw88{k=dX|`LAky!8A$%c{&lTo5wM0QsQtm40IDz?JjHY95?v=`vp4*rK%?5cqyP0j^4<A*&;
lv;vvA#i<mF_qCmxl61iH`gtxJmsXT@kKBY^LPaYeqWOh!p>v54hAaC(WWqsNL7!dug@zr_AV(B24Sbdk@t0;c$XOi>%bV)He8F@1jbk%%{1TgxHw0xe=RJ#
tRCF1t%&|vRU!NtyYs2vPm)*m8Wi9^43@PAh`fjdzyG$19#%F}dD+6rFX>gf`<S2=2yo20f2WOo#FN|XmtVHk4vC6HI~aknQ=cvPgMFkE2(R()_$HxQFk*fB
D$Ds3;ODo~7LxZS*it!vJjnCAmA=PrSviUkTwH)iLVjUVXH#88NfhU@6m@DJPtA|kaNk>lYGQ%iSH8yP&Z~AH&ogePox<L>y1%6cCAVCsx>o4Zn6QbQduj~N
$UN@e&i>dh9cQCdeEEF3m<xan{PB$bR@3_tYy}y>wMFWyk;4xRJ%5|HPM`=Zd08k9{@pt>QY_n9v<gax_K5>iILL>DG+sPB-<*u3kfSK`%!V<1;6al3T(48v
8S#2nSEO6_C5&gnTN?)mV^O;}bTNH|nO&&&)0*8U4ivSEEpv!`3mp&x8ebT&tlh0NAY2f1ti-fRyKXzhkMTInpTBOvC#Y({EGm!HGJ2IaS$-W?RHOs!8szj`
<Z{JPID4lBaCwlhh;|(CR)di@ZP;qq#M6b&DaEBDTSX42ywt$j!?Cd{rK3+QGh;&V7q5fl*b#X<NN?8KBASb*Bv9gtt<iM`HRCZXlA@?u9q`Cuvs53}7qpD2
<-81#jD#!#)bsh^_nHHe`>kEM*<cy2(FzHN%IRSq+0B~2n?Et$p(nkF-XV`ExeJFD4Ea{MS33Tq-P3FGqfzv_o42ahE5AX?lDPBHAEcab*_{NzFr}GeZxzZH
&csYwsQkyAs#!mJxh4q!sf8WxkI7-0{bXj8qzS7f4RA89#pgyE7s#`J>84v|Ngb4xCtV`PNgXtiE<=yO5JQ3Z#yuSaX|@^ZZ+pyJOTwPH2W97d$JA%QHB6xc
0oCU*N2r7VqBXVgwU6Ja8SO_OFpd=6$D{Yw)4wvGjqIiuSc_w+DDsPSw0$jbNX4*$x5;`(l{)qgpQTJI>K7}rK~=Qtmwd?2Kv4iz8am<g%lyq8Hsv0SYeGa<
%X_68H^f>ICS|UOEG&3jMb<5se**D_q2t7z6baE@P$lVkdPwn*EdsSLEZP;^JXU&$tSsbA<t5a@Vrh>bR5i9^3|M~mQHYpiTJ|k*sAaPT;SMbv1&WW)9hg}l
s|G#<Zi=`)(a^F$ZuZGnDfKmypJdn#vXBxcw!{m3jbyn53AO1&&1<!4<)vqxD%0T?(YJAbvm5z@7d)N@<>lu#Z-=H;hQ<k8@81fZA2>*X@vz#)&KX2Zc|m#%
XO!om%~$YU33Pli4R}u_@tR(kyMu=L1h6^=Q|eX?c4W&;9*7PEMcAM+@<AvlC^e?!5kEcth$Qxf`IlQ}1TsXhm;;p6NlyEWN->F9crLUV@Ysq;85<$q+{E+O
h>9l^9Hgcukh_;^cTVnuXK#_u%)6NIT;6jq3PD+_<W-@1I9I~i^R#r0d*z7;@3y*VC68JF5ejn+-Zm~xjk1bAT>!59r8ZAws<n8>)=wLjhF&2>EPIBa)?zMl
7f6{gy1lUZs&a7^QEzqaBAr$Zt&A>HFo6~ta^@<H9%l~KT4|@KtO|A};Ta^M!C{!i(ANUNG6e%#^bpo=!_Kz46D4`JdnXKtj~dFcu+`;e%p&j>!eu$?kRpC9
iTWADYfu6@4+j=b-;jP_@2rs;<>92kotUX`XUdVvdKUwe;pAlXJ&`Htbbtn4mt!=4PuZYa|5k_PB{dmIks~2g5f`dSY)g()*^EyY?6eIR`z<-zs1}FTn@T%s
bJ*%nb}!7=cim3c;KRYw%{SRfSikq96z(}{dShPWSCQ~wHg*BR#2s7>2DGmsSu4mPwTZ2<Lr1G4*Wa_gnziL^%Z53K35s-rU+JP2GaVZvm2tXbRY9_7dc#ao
H3Kzo4d~-NxnYQp$-aKC`DKr5^b3i8%vuMe2}b?hJr4k#<udUp!|p{oEOtKl0QR2bJM2H7fk_FNC3ujS#m#%TR3+L+`rLp3mvFjUbr>NTfz5AJvAqcXH`WA0
O@IXzme+99n*6@RyQjBm@Q&a=hr-S5_)u}_l0aKR2<EE9gT#(6-8ppk>SuVvuh>?Mf|g0@so$JI*r$oib7Bm0j}Lr+J8=4@NE7At+vzoqmhd2Q^eQt@mg95$
)rgQVyXVk)3Atv!W{NuB5xo;;x-!DscVPW%WNycRzL2Aa{*R7kMX4F(z@4hk@C5~;j!UZxxMUc_KQ)ddIWH;iw}rxMx7N;r?X`U};djK=!bjMK?tq-wiPG7>
e%f2t-f|*laz<4`AbHL3gInz!4;xJoMwHmPXV0rZn5Rk)hiV!RVk<22x(7%MSiqb0QSqkWz#*B&;e)`<?ljd6Ev%4JP_acI3MLOyh=dzOMt@kk7XtjGPtWB5
s2Fx*6Qp;T5PMWAy{sS47Y`$f1~JBZ5xVn<S>vMb!O}s~Z~a~N%3l@j*Xt`eYkd4d9VE4KmWn}@Pvo1)C`B=tVu+zoXFdJ4pj0(x=bg`_oeCzYmuX5AQ5I?8
Y<8K2qC1#EsVtI`PBcP6GBU7=&IkdhT8QuSF*<Hci7hZQAsw)_qwe+Dgw)|Z!FkBZ``*A*7v3C01>(}MMtH~Yr{-4Y!257x37Z4dBk$OJ5;m=!O4qSJT2sjZ
_+qu{M&zJB$vIuNYFhu*IrLTK*g7I5#$>{bJfmn<!vl)UP9w_HB;cvcy&NSIMNNDqRw^yWoLchd9$ek0#EH4Dxy#(6!wYiX@Ol|xD#^9as=dy7t6l2Xu|*eP
+Lh}oqfPcZa9%qOwDbfGh-CkFmB<vl)0(0hb;g%{J6Wp6sK3(+Tu*Hl#qch7OWrI;S?X(<slClgqA%-+_}*mKUJ(lwNtV<Lg4UgTVVsBnhpw0SG2Jr$|9ePs
uck1?6C@>?XTo3J+1FHl@P-V>VtYF$OorU_rQ$uP!Vo@i+&q--vN8QisenJkj2i4Uc_>khiQ=@`G4IBJp7d+*%p`qJFRcSh?>de;CIs(Mn9a}#qku02y2B=E
#vdIdUN$RHQdRL$EpPG^6N`0KlMc+@Sft(%Bc}-)jIaK1K`Vj~Rwh;`{qi8((>i$~Na=WaD>%gK`(pcmk_=VtZ;~#5#9s+*pTVL-z+9-j=P}9XLG<#KA?!U>
T~2eoclCKtbxSvf*FCf41RTD;bJw=N|KNHHB$ClUD#98lNA~DuIk}w<Bfhvq5Qkz2geWG7FYSJ1cjh-1=6!=Ny6svf2NE|UO8zq?w!#ooL6B5b*?O{zy>?5^
D{blkkiYy8Zk%|h6THs`^gvM%sd^(Jm8}ogBUI+K@IQ|l1GGO-Q1Rn4VRTJ4P`tnT18xtfqpjw~cm#I#-089-AwGw~NtP>rssb}pUV|fY)yhfuSJJT)dcEB~
`%A$k?ZV~6?XP6sBXtRn)q9{QnJDE}-|bdYcJp~<Po5&p*2duuSornvDzMsH(%i=!Izo)*Y&c;iHRrkZ?AppXdtln6^b17Y3%nZXa?X`geHayrM05i(3=%<T
QD@wTYEyu}X@ySC?K81pT}5WlXIJByX&dCm0EJvgasmcYyfV43oJ2Rq5PZ<7G3B89Ya}*?sI?4AJBlWCwsXLzA*<Xj{s*7e$Oocbc7uRsK6qxkPgB2_osrf9
?B=P@&;W9P&r-@7ZE>s`F;79km*r+j=MY;H^^t4_z|%VMhky`-@kjN(J<cY8c%swFZJ6*NB7Y<nAI#GP&yPqoeWm^O9@j)hxls`#Y>n<@Mh^dXDO8l;D_A-c
G3T<52s2jQDEuUo2ra6Yu9t|8z&ymsL&Rm8|2LVV)WjR9>fC8YUpD&brjMTP$=pCrZTS~?9pSJ)w@S95-{%u{Zu1~Swo`NcZiK{ayQm~F8p(ikN}8Z+%7>65
$kK&~n{S4dfJERr0Ob?_;@_*%0m70ZqRS*RvgLV-0kO#m0L3$_Z;@z4`5#t#=hO$1M`vEEp$t9q7tZJi{#v+`h0Idy?Cx(X4R3yAKO$OTTeecMIVPlNDU9c}
chmxt<g0m3n34~iau#9HMzE8h$60fbS0)}<yDFA<Z1_5$6h}Vb@$CkaGI<F2m6)@WP!Se;(7-V@h-?*aUBzSPKA)1A0FKGF1W|yIn*K*_K5D(sQ!rFOVG)Q|
dYlJAR+zlfO!J*07$3CMT6)=$!lm||ZIZ*3x=_7M{iZ-t?-*(sVcKDo4V0S_!5&cDSC67@HU5P>VeNs42Y+d{oJg08FB?8Iyhq)Tl_W3H%9%8_z7X!RbdS^U
6tuJG^p|6E7s?-Nh&K%;neYC?B{`jlWfl!O)Cyna`5>=T7GuZ11$i!v@2ekk7KMs?M6A)XwErj~qX^LARl(kY>3&&3PalFml)#QoUrqDP?~^v{6*9SOMXhBY
yt8F&do?DwP&spi*8J55f^b(el#M$sH`Mn0QAy2z)zvdH+ZRY}lg~h)1s6wujU(4-makz-NEU%9{K!^_B6Q(nhZu~WT$AW{0)%I-yXrkOD6AB4*29y1A_k4T
Y4;E9S(#a?dNqV@=MI-!-9ta|J5E(gXU0{QO}Z^=l-2NHmCYSDrNg^ou*Pi(;^*f}ucEgdYk-1Amb-$Hqea5=<J+x)ovB6H2k9~3Kmo)46}Tdm3MFz#;hf-_
YyJ}gL5BnRQR)RP&6#p-F=7g?B)pB40uPF<I--%^Xb$e46nYUq%7i0x2}yK=CF5QpzCXQMmcCHmiAD`@2v@el={Ph1634oFJ*Ti7q05nVn@?D~?{aRayO4GP
vCjBiZ+sNgxO8$~*YRK_K%yc^TP{O@P=P$Wa$dFSof&)bjZe$du+!7YO^6k<Av&Zd_KWj3am-`%F{dwcC@DxXD*K3{GiU_@NA#U!G0Jx<g*LqDoLODk5lOmI
6uRAnrwt$$wdq~Nq^7Fei}sgb=f+Jv*UFFBb%BOxY=t*~JW@Yc0*}INE6rVTJrpL^HijRets!@NY<@0n;X*&dzB|{#E1GDPiz%~6Izw`?0rSZ5LFPsSw}GqP
x^h>Q1X^WgE>J$0Un;3`OqCg%*eeFs6U<yh$EW0_BVZHl!EM=|#t9La7sBbyf@piC_#>fehI~774(%Yx9zk6EbHFApisyqSM#0h(mUOj`Is5yO0rhY+(1_i{
Rxhj^lTkk)NfEbH#TT0SM4mg>>E>?7xudICS*D3|mcId(S!{SUo{q5~5iYCU&+`35g(d=?uk6qO>&)m0)#T@)p;6fX$L{Z1916<-?>H67fyLC$hWGEnwIaLz
`bIKrx-}j)L*loU;!%W|QvcvK3p96lfstQmiJR#Z%<);L<tfUggkib%CFW8ABC_J+Lu5M7Pro^2pEnl&X>sgqaaQ+kQAJnJ=qBxwN~Hue0|mwg4TyM#*U>iJ
k_^4?Is3uqyAeNvo}!VPfsxPhhRJ(exV%TVJoCQWZ23xxJM29z{}@VVap;z}g*~+?8R7&{aB}Z8U@}CeQ?S5UXw0<S`b<O17CP`kLe^jEKq(ijXMDAbFLyqj
%BS1-C6=I>C_`H%0H@M@Hvp%?!XztQO1sVX2dn2Mp0>E_xc>Hk4!Q6UJ@Z%Sj%%ryw^VWha+y$`d%FLj7)fBR0Whb@w*sj?f{%+%0#28Cu`h#q@od=NP-I68
n=)iqL7a=~ITP6_+xEYg3Lr}iw!@~jrTzI$;GoxO%dtTkM6E(?wxTFG#R)rXd-K9?n{=yHV~b}_dnKP7uqoi3_Onrb*`wsUYom7uqmS|H?<JhT94O12X~c;T
WT7cDu!Qw0Q3t3P4kJD0ATe8MtKjLC{(ue~51gmYk{sA4Zv1sFlGk&BYJ(?!h|onZKWO={OP!p?j~YvEOu#V!YZzJ#rU@1>*wJ5VLVH(`B!EmOM%aAN8HRsb
or%aTMRuaPDzP-M)8(Hp)PKsHF_FTZ|EdT#^6r>B_oHvE1DzHb93IQwg^1TS9~>Qg;9QP@shj2d2CoHNH!)az0A_XUqX1u!|0aZ}_2@KX*hJcM6n(1l(;M{2
-fY$H0FU)7@+He}oC;eZ1k*!z9hyomn+g1;xi$yp_SNL<{0k~D5?PD&p+x8ZJrRP*krg2C6R&^Huw=a_yQZrPRk7e5k@yeS)MFtB(Dzsm0(q6k%vO`BRW^C*
o`PWqQYs~N<$&%N^3Q{VHBb(nwE<-*brE&{&!*QclTcQC)_Rp1{CKl$PY&l${NgW^N`Je_0{~W6S~6m>Cxu&c3s@;LvWAi6Ve7oGeBx{|+Rww?a{kz*nB1S|
d!&B-U^o?1tE)YV(XXIRnG}8%S&XddMXb(mshngC%+p=2^Ji2J?I^IgKzPwf;~w5%@R64bZF=lZPcz##tzJsK$vdBVVPpX4gWbgot%l0_8(XokN1wPucZd7L
I<uO-%-BXJ-@ckvnI+N)e|6y3^j4h)8?7@waVTjZ$(#hiji|Itt?rv=jx6IoICxY~R4VDwG(5{*^UJqHF!j{|V=xi`4QOLGNaF3$8_?fiD=RRps;j&bCY8hw
pFLSvJ+$lI#};{MPO-X*leM$AZF~$qo>tN&$t?j?4NnJs*uRlFT@8$}i_joaI)%E<_KJt3eS?tqxjV3yF2OZ}PX48SomerNF*mtr|G*_s+gNh){Ve>8n8>)r
>v@o@_Jl#3gplR1EW2+fkA<wtiG1fPw<iNfRXQ{$jIF|(!@9r#>Y~<bLONWYi0SW~m~L2_V0^6|tMQm+r)Z|k)Y1D=)`+2m2KS?!96+8v$JiSU;&wH?Csk@<
|BEnqpsg?0NYGJ$BJ`2*2&H^o2xvK}Ag<0;#SQ@CbJtusZTOr;cxMX@<0FW1MvL*Id3TMh8xv$yJdWHGVkypV4zW$o8hGTy(vEf6iM#$~JuL*sglH-#8Bf+;
F`W_+_#bjn_iVDS+=E0bUWFdDh%%%a_~?&AVhlA_KrVu0I6&>H&ZW`dkmw4=!;<~_(}4Q%ZV?yoLs>}f9w>XSM_asH2_Y>UusF{s;B?B(lF8fLlA3sE-oC&7
!Gn`HE+~vu%@_u#LjM4qu%E~SK;B(o?${h&9P&Wr4Ybh|oS`_gp$kN(9fCa4w@XYwy@0b~SgLk%Be<EiI~XYQ+?zf+U`iAe@n5sfi4O=JFU*F6KN<pL5EayD
bG*$it2#y`%qY?`eg3+u`O3-!v@rUA@r>u?k9S=XbUJgqdb8CYqTc5*(bX<0YaF4^A$3dc-NXF?a0FXBM~zs*A9vVL>4K)on-6*OIyj*>Fd>%wJ^4%{<5V?<
2H-sVPcbiF>}w*unP(X=)Qz`aVO_3(d)5Ihz$5N*(THC9B(%fl2wguiZ;1jK^gqB2ZcqW9)*ALvBwBo-C7v8eY$t?flS5?rrPVv~3!XJvZH-4%gv?IkaXliH
uT!Aqjo$WlQDk%iE>)Ujsl4HeU~AvT7ok~mIlWx~tCwm@-bk{Qr4K6Y<vbW1WVAIn%z)R9(K9t4zVlY;4Vt|=&#B8Dmi#P5DsR3`FAKEWNTBlPRRn_3{(GEl
FmQ@*geI})@~fggDtP(4RG7vdyoF;toTHbyG*gJ`-;IFAXdErahq%rk+a%@TF7p}JA3^7X&=w=fl)JiW29r6D!9mIL9LnE1lhH9dJJEufGQ~uG3WfncMa;CX
tg4HHFr7wXbC;PC%3UPP^jPN5F_HU9xF^?Qo_=0U2K*YiTBoa>eaF~`dUuoIBMviFnv}6dG4n4%OunUbKq6QEXMg8hwW3*-m)}X!iK2{DX62@BTFc~?jr+y2
FRkk#<5m2jk;jy%T4W@^qG`8^W?=3QjGwKzr)5x=pB<A)!}U8o1~PKJs@HCNC~Ke@vL7LkO^;tvFIt&paYc>%l7Z3dLeOw<ZOAuS0M6nn2432%6}iY{rT%b%
yN9QXiOV0S8y8K0G?1pM$4y-qNr?hepqB>64U6kGc2mPgi!w}#4ZICjMJom-0mz%9I~Oikbaa*AvqPT;9?ucfF4tGByDgpMSKSid;ioT6@dI{u!=ksx^jbJ<
4If}&DEnrHybemrf%y6$`#Lo=hS&zCA)gQE7yi0aZVFb{xwlq-B#kQT>$B#UDRAaYH^rcV2c#*>{15Oc=YWa{shQPFtit_)Uy8@Ua4wL<Z5-tfmZqMUkh}a!
DaTzNk-2ergby#FpD9?h-kRTyn71DX$V*aEF;GC(GqeQYcqRmaH~iJmhH~}ic?0l}+Tj@r8TR5MYul$`v@%PJNexF%1}H*+R~|sqTDwd4Cevm1($$D&i$z<u
WDK@1%Z|^iaZrUN36lB?HqE)kM;rj$&)QNDt2Az^0A~2?Q#U##rVDla15xcjpot_e<q_w`hw@=Ev@0X-B>vpBzKfsgIKF~ck|@Rnuv1L*<7f$O9NKv8xXr2m
ua_S2<Zdwu{SK!jhQ6v4f-Jyy=vafiggXIti4LOFNg5W(U)OEhaDyr(ZwU`nlFRjs6{{9s<E8b?L!2ycc(3~p=5Tvr#sSh!-;%~JgfF(x2CXvA40uPgXc@Wc
?0YyfNsAhr|IE?WtWA{KY18M}gCH(+XVe4l?17<V&@9hPk=ZaJn-Y;|2(mJFVlOoDm{uPnb!qyVZfchx`6duWH7)*wQ5o2-j3qU~_F#)@2e^DEj4rpsZ*Qo1
cST*qr^!ee9KE7W_e?Rvv4gaA@=>YVfsxrj_Cpp9dS{iF9#QUx{STqS82Ue#fpc)$^T2IYyLo(OiwCAG;st5XWnA@#l#Z$sk?niSPYn$-2!dCRuLOocp@pze
p1>z;?~+F)4~y9!*Kax^)_OhC6`YJeYD<RPi-5Kf-Vwn8;aMZ{Mx&u+@|xNV&Cc2H1#y`|!Pleo?TLIkgclROl`0Y<*KDqu;I2bf_F?5KmHv^k?+uldsz-2P
QAOm5`=m*JxXPC3e8zxF?aH#F6?)AwAcpeX4mg4EAZ?wdVc4r#^~Pa&TRvUe!zJ59bq)xgdbbF4?AuEg-*7i%r1wHAG5c_*Mrv9JS0TUljH8MZ;WE|=mRAFj
UDKkD6V`6*3;kJ=S;rGT286*m4~;zvU3W?3Ku3`I-p+Ir=kHYNUSOS&`!}NwZM9@k#KZTgRN^*o5(L<s>>FiBJsy6zY5^YyJy30yZh!ew3Q1Vk+IrYq{|e0L
=wq{OADSQVa70sQ;^O)H+$Fnpl2A!Ob$9#dY)j^DiBu?Qdtr^=hR3RFxc6ELBK=Q^k*xI_CjMfKF44g9^?oqoQlbZwd^X<~mBW`3*4cP1kf|lfTqAW!{o39{
raqsgFZ)eIznF#4kYW{qo0L5JTG}Vkiv!o8=u9yh_{ZS5^H_z^gH`DT=2-!Lj)d4`zS}tWHUW2HPiSCIGFcZ1Yo!TrQ;g#rW2o{Qi2g*VB$Q4OD4A{M;e{IE
#Jtas*&R9q{4Tb+pF?S7mJoG^dZn<OIq{=Rg|(5P3fGJ?G?2>}>&PRIDykhcc<`2$7s%&}P9WU_*Z9xonZFv4QH3OcorQ{K7*w{E?7b${e1ZWwW?&#7hYj`3
M>qZRSlsq<Nj9){!*n*reJ@H7Oz{HNQ#-b-3MYG9oa~4`JaHq4O^x3_R7V4V==PP5kb8#j0)0#EZW<b&gJ#YctG`{<d6^1HEQ`NI)hXuAGxNIKUf`x(W=SW6
Vi^Bfv7LGu8Y2A%HCeF%V5-)a6I`<Oz3z<4rhzZfWWZ>+EW%5L!CREaq94gFQoaGh15k+07B}p<mK%p%v&IUNkr%zb>bl^Rwd?lh07km}c>g@KTI*Cs3<1^S
y1{JaQ4+LD0?;Kc=<Cm3@6%(CQciqQU_IwL@?(6$tx=>$%Z;2Sw&1S-H(<kYOHrO>+uV-)7CarDCho5Xy#uPt^vASfr3dBbkDGEmH=TeBRIBb@TFB+*QijxI
Cm?|)S+z8mKPLVL8Vjc9pS_PaQbzC|TVxzcfu<aN=$Pi4jQ#ls*{D^+3O7*O!KN~V_xRN2Sh&IZ_qn}sNmKHyP!bJV;br|%dP_nP>>&}TF)lr#$})651&hw7
<1$fkVux+(l)bB}xcN-{!tOgr&{(atA9HI~1Ixp9H`I*rxB8771|ABz^V>WR?e|%-eSaAk^A`bgZ{*;sUmW2e9wLFrn?DRtU2yATmgN6ceoN+AV@mGq@~)nt
eWv5;a=a5;jXEEk*~$8}B~6)X^{8C$dt|6{?6TDI;S|swxeqmZ<m*jPwemL5Cuy<Zj}t+nV5NcwCaIKGKP&HEneFE;ci3=6SyuMYJ?fGftvshN&qx*kJ<n;T
z+;l01|gkeLZscYH|eAD65vi&MChwNqqh;7HldcUJWL)Unvtj0M5;>w*>d7HE}Tc%7t}-Kn1CSJ{iHTMmmdRia+ztmxNfI%rZ8t$IRos7iWg=*6biAqy+F%P
T@+E(#^X(MjKA_hNIaJ=HSigUqMXZrHTRpKa0_DVYOogS42b$yJ+8{rVSGz>@&(x?Aat&4-H8ExA%_NV1AL<xq`Gh1k!OBsZ{x>{go&p%YnXPr+i6>PiM(po
7lhjon!JA>BNM9%cI`-B-*~FxVl)J;v&cWCzzSM?{Y5DC?AbR1_8k1fZfIh20Q4D<>{jce?f@o21g8`T#Og5)Vwhm7uBL`elqp)4;tE&<iVQC?2F|!1<VIyp
f^ZK0A3WYufy_tGNNIHb%QtwaaB%tbn9KoM?@gdDCL1Ln{Y@<KKWBg*FpRY1NVR=gMwscTO{ljl49(4SV{|xBxhzJB^Yh=J*QZ7#8tqn4&i%k+7^|yq2klRe
%pgjV|9=_HCQKLNk@|+5blHAxhtKzEq~@-Hp=3YJna^4z0lZAs*<ch>q5smACdB=<{C1gw1DwweKlzK8kx)!~vl-$_6_5$c1cUPYkhXXoBS>|4Zd9ZWu|zCt
z+rz^!#V)GFUp@e6>Jef5=R4=ir1%8wW(IxfFmZMxx)NbF<h`EXO;s1!_|GfP|jyo9U5If#HWqeJuq61i4@mC?P)dgGLAog!M@13ph7#Xa*Ul0ftYr7{++5j
_e%b0m>V<~JLP?}i&zl--&LBAHfdr`HPS~syML6Ft?oR+tt^15Z>BMJl9VD>OV+5}I)qTJ<#Bdpe|cXXs_5p@#RH4l?PR!n8ef7nRTeY>W8`yr;ZFK;=T)wc
vB_RuPmvP){yd7e2BD;$dsESVwKs%J^}6F{jkKurn78a%^PmMv@`>$Ub~IqwIMPhW1U@ZDVQh=gQ^ZA&?v6Nu+!(pb%61kpE?{CvSjj&?2A!&@2|PMrzFrgC
G}k>?Lk1HZKvsv$pB}|xK)jlQl-I;Rj-D}YNr+9>dNAR*^h|Chg9qw+N}wKt@XKn;t69D6TI@HpYL9roTIqHpm#WnHvfur<3(X)Y{<_9}kv9R-3PhQIU^u_J
cJ*nc7|=UkB6?qKHCd>`Q&h5yK{w?T!3<{AT#aI6z2=##(9Spb9#zbCcYXIrlm(r@6L81;zO?cv+Y0lL1IVV4IBUe}k_c{1@|Ld2kpPWp1N=H(3xnX46zlsJ
<11I&hcZ}0A^9B0{^8q-`+^(4sfprrCAJ}<PSRr?_ilzC#vunn*jd<kS)Q|Xw9#P!5o0?xg8_U``1>^89aJn(BHLveB~F|;4etlWASLn-zu=((ct7~-PzUlj
xXy185FtK$eI?#~QC2MyVVT$yN;Mf_-jW*)H4tn@Epa<!A~9fW$Zb_b9GdtmW>-m3DT?wzCZ*Ky-}UzEQO}^u-2f$POS?AZznCXwbH5Lk-^Ue@w=SNX`_T?Z
H|@87qJ>l*9IOYrLqc|IGS~O)t4@Qv&jPssX6+1O2uA^P*<y18i}U%p#spyBVHTMse9Vt<%>WboqyosWeL&C`sWC#N=lgw-)p|AUQ58i(FjBnQARxMH61Vd=
?b>J13@SmJg45LQ2zFL_S|U6U9P^yleO(=E=CU;`M->A<=dGF`kF^Hg6vz!w8>lC&n*%~nLmLA-5T$L3<x<=bjD_@EG<a^xI7<ALjG{BN@JlJnbvJuM{uNI1
hq{~b#!92Ku-E@+i!LOCAJA*yRV<d%g7q|n{V{Mf=Q2jM0G5%vsYRuqhl-ORYaJhVCMM}td^J9vid68AN6c?xW)}agbR!|G%!;V>Us3*`e-wpZ9!gQ-mtsQ*
@eCT&5lOF{Edw;T)}QR++ORmjM0NEs?uuRC%F#g48y}FdZwN)ot~wkJ-BCW7n<fbAGDz+<!{#HBJijJNyTUCk4*M3*gQGI9a}?|Qsv{R0;MrqcPNV(e!|+!G
AO=dUzKq`X`5E+7zgxh0616I@l{($6vLoX<+z20BQO>A2`kP4C$3Jq({5Ym_Gowd}<%uKWS%a8VBcKug)92iD4^#IbTfXWs^qN{h3V|cyhVd2{>vBa^3AN5;
JDVjHwASZ#*8-<jGX+OCh^WPnEoOd$bj2s^jhIKiSsK~SWa|0UY|Ft;eyks5IER}flzWJ36AG8Bp3r9Vfwn$8Ru?7=l$>3^-WK~=#0PMKVf+Ex@rMYY64&t(
%0+&rvZ@r_JWIkipm<MC81L%llXT%L5*Y1M%s3N6kZG;N@lrS{@DIt7c$6I`YG9bF96G4N3t-NnF;z?Yk?p@l<8kBnfBPs`?tnTrHBONGwis1lb0^o@=pDhj
%1sY2&8W1O97MkthwJrC(5!%7k-DGq0Z3vtr-g({123(=L=d<_8n0PLWOmwus`XgrYg#&D&c_SIPmfl4yJI-A@k%x<fiKqVb>L9QRO3*i7bHS`vsXW~^o|vT
z(T$XP#jC}3b9Cts4@mcTDWq^kyvaA?K3rE0+-)8ypR3j@XPu4p&1`reUiZia$G@~{g|EWAO5y*hwyYhkK}NM=us@CRBHIQ{3G1qW95lHEROk)*;^@12KZvS
80H*3vWhJ!8sZ?d7C4^a6RMnIdJF*myb`c#J;!|(D*dNCO-2RtaeP6TCE;&M?K@zcI^gti!17vl%R%AxVMijkX*Jf{jK12UTN<CNp-tCF1B9*7(E?e)9FYP6
bsWoe^1tFy=rhCC`F~q?&dZF(^?p=nVm;S|jzRz|7i}AaXu<WL$1@lzJ@2735?i4PRvGmi-%6)p>)QWx6CI0Fq4z)R1RHVCX0C6bM?~q<u*s3V3iyIs6t+p`
?jueW@bpm5f$2enEIxT#+}4SsO6jsU-`Y3Izxte=Ep={-k1f#sf>;g)Ry3dzt6I<#RcRQP8@KsA4hw=G@8clo;MC?q1|oR>+w_jYF0zN_hZZ$I)CaY~IyR77
2VtYoK8+rxI8*ek<uA`Qwn+KXu!BfUrx=l(Mc6%41(|$p$5f&=7Z#l_cTcM@cKTTgNZiEu{>X~-LS^|*O>Q<V7b?;&P4oS_prRk4?HFxXlvejcl1@n0iuEwY
BasPd8~ks_lbwR(U_LD>#qAgoT6dbGyU$|)+0YMMaAQ@ndZ~rMH6<V~BrDNImZJ%(I{~8aKr&xY6RW%1Zo&+vl1`XQIg4zSsk8^VM~lN!r5v5D|EWC{7)Wnh
&$?zrW*_NWgS1HlN>3*~Qm2ZjZl<u0P|u=2d}t5rY7u$qG9XHtn@x;QllQ&(NxQ-E8($*BoxEt?@d}4-F4vM727qKa1&hO6?kFl=Z%UHP4I!pY!7^sDzZuk@
u{{qs@}7{S6wkK^!6mVr;zU{gMJ+U9)IesRs&~WF7{wItFZTy2LR1Bkz$<jNf411FV=8NZEAs~323E}~qq(>7G)K)}HyIS}npsPvDhxKZ_cc;3s95Up;NXOa
L{XI1gEzv6n}oEqKu(X&2Nm+w0*N$#o8xAgZN*l!W%^L`nYicgGXgp}h0d-B7Q7$Vevg|IOVChtM%ILdgCPDx8pN^~!+O=?^&$wOp6X0_#c(uH$Xoq+&%{OT
EAhrbW0rznD%?}^2AX5NS(V)qkcOoV8Y;3M(-M6(^O0D_=WvJwAo6&{r;jyRn<(u<WAIaBSw&<#4D|X;<MVvU{ts*_^V9N71!EKW$d>mE?=WQ^cjbuXBCP~p
rye^nX?fgP;G!{`0kZ*qAb{!zg-Lq5HV;jRKq!Rt8PnYcJ5cZN^}lk1kCv`eSqo}d%rs`q?o}y;yCMRP_%w!757q7*2YUSQ=w-kW+y(B(U<Qu#&V<27?G=ME
4~Z(?^YyQxw2!#aTHgDpXTy{442A=iecLXfRN3{==XUO3*C-}_^Zf#3f*A++pAKd=U7!e2)XeB+BNtI8cC6rF3(_7ohMQRBx1sC)0v$Mn-f#~n<Qc%@b)9;;
Vrw}`t$tL@<t;#MSi;ToDD`aR(=}urTzstIc@khIzxB=&w0Ni{N_zz@vs6a+P3mqy#f#MYwH#jK{0D3wiEKMhKfRmAaL>M~B<QQ9|K7P2%g5?06;geLrmR8o
5;I`OMHDRzGPvgiPS5xca4fz$Ip6v{^5r?&Us%ySKN4&Sb710IY^pO&;yU6l$-8aMa5Y(g#5;92t@Ib+sagph)9=Pv1*>AiUMZ{D5qh*U;=yrD1pE(l^t*co
6G0rg=oLP%Ni@`ZO=Ka9%!h6QpP-W5%EWhzn4KKPUWq*%#EMo2xBJg2X5u@9Ppqs$xo7|C^0u~xo^{J=jqOY@JGM5`XGsucG<>m3nb<;GXKG?%M01h|&e2sD
4^O^3JARlF;_yoiY6tPGEvm=)lrH(^S_wAITDcQ7pe16GKa?+(!u2;l?z#ma^p~7I$YJqN0k3c%yD6AFN`OtYl-;PN*^-;D8AU1{u>iO4e`)2g{J{}u1n(>F
b26`k;+izCYpza9bR1>hFU3eUN%kOppKf)oI^nG}05<!U_lq6xv;WS|M5QU=MmuZVo;fXvyc}Cpv{@DTgbhgk)z0#wTI5?<$Y|+NJeiYX<|okoHS``aB$Sjf
1D@``U{2ZN$94C7C6*L*vrYZ!uwD}MJV32Lo&kaaW+<szDv6t4%+3~`8OfP{0<1+sb}uy%NX-w|OTdeSeCfjo=iCQ@f=9JGpb-cwT-7}|BD3P&e|*&#<HAVp
$V;wNubM`}BN2pI99}%Nf7?W;FBLP9m>Zyrf2Oy(J=?BzZiei0QYDV(TLyYyKi(r7Ia$n3Uv6_Q?-%%dVSTG>0kBQkkU81}SOI>0V%l?mdh(NaT9{4B<4TYF
)b$q~u?Vnn<4O7<k9sLcr%|CBjl|Fjt+KOgolpX#12@Ul@MD9XhseVm+q@WC;8I$Dk+okV*y1qWhCJ4VsG-~vj<L|Dk_|${X(AVexn5ld8!N*U7{H`=j&b-@
;q7IwNzM_ySOVdyy(O|?_}JClI>0;EB6LU}$I(pl_|+lUs{&jszBSWh42<UlkN`FLij@L}X3x-*Is-h&T6UZ~NDM8Tn_->*Gu1%Sjotvv>;ku}20pdwd|c1Z
7XNr~Qc)HiD51uWxfEq4Mo-R`BvX!~*8oNQbMDGoXcd)!Kj<TQA!nOYxd8+D3Kjk6V1lwQa?DMi3eXloM0z;pcD-^F5NUB2uT_eYZ8mhN?N2V(!?=M@(GHL6
i8DJL=P<yZ*9}G>RJ(!=46rIMRz!mZG7&3Ic0EL_hiS?9*d!JBMtrwMe{$awLxTx}LOGtGFLyBY=ONmTg9K4DykudL%)~UQy)3c+Z+*gw7qH|-64v_@!0K?J
^1zD{SqkA+!PXi4kQh!qE}0c=V7g210>U2+aZ16Ve6+mtY$vXfz4g3K<yCmTfm2MorYyUY7^FjK%Dok|N0EoPzf`(1pF61o0fDYggNY^XaO}Np{?F8f+^V2(
2;_Lm?{-3fz~%;Zqr|vlD!>R&e4g2Yo2*%E=`vu9J_!#O^aTu8t$`KfHK>i4r!bd8KVuz>PqJF<)*2T~530HbIkDx_&6;ps9q76z+TRsv9$%*2S&{cwz{Xl#
KndXt5tkTt^@LAj-wdbyqOYZG-o;r~FHWhkpWMKY!~RB_rtmdfq<^x9FSdUMqk7pHXbdEiBKGt@pF!B5CJTkTHD3!IIO)!NTyAGB!T}JDCVM>0J+*4^g5Rl`
F{m_j<)csR-~B)DI0;jbOGgXuZbAYKbkF)ypZ>^4_O8Io8+&gmTQK8CxlQF7(uYM925N*h<f$fwKJ3m>m2Ygizny)#ApT$R{rSup!Q(Sex3H)fW756Vx%VP>
8s8jiQwgqm1eq)2*8bU_dA=Y}Y8D131@U3gLWn8b|C`WifJh~L)5z+5A)NRHN*u{d`aR77Ji&G5e6ohX>tg0v2}*$SU8_~~7TMJKSVn~+#wYD9?4LZm8_3YI
W<jR}E(rj-e?|BKGUfiN<=ek<=U6+nz=ZA0kEN4$^5}~WUIbLAhSqcB*Ec*5vx@Vvp|w@;sH`=8D%I$mb1St1W%Q`Q<p?j1Ne}05ydFY-K1&7LDK|Xhq1Cy5
N7%(uQ7P;Giyeu-6rH=l#dr*KIwBv03rfdYQ>K)dr}aX&V6l#K)4KX|D!8U+pMy`AW`=+4JN0?!bU)I6l<hvo>&HLWM=b#vBJ2hAv%G;cU>cAeW(<>MLVbzU
Vbf2EBm=(*RUh{q+>XG7vvH%cAP6_;+>TKZxD!}Yos8_@IV$+E(=x3^aetR3T&9Gc$OKy`r-Eh-yJsX0^PM=9yL(3WMve0CPY9b7aW+gveKRm8UEUi51Qs#(
bKElHd3Fo&I$Zzx4QNKJ!p5zs9)=^^m0GZ*8^_4qV2m{9#Dc(}h*9vrzFkJo#35QS(@!Dxwn;duYLamGN@8Qwx*w;8PYh#N%kigq{#&uvuQ{zXfzTkCTP09I
-u@W|8v&HNbPmQRKglK*RH@8cYS>Z*t6iUiD9hNPF9gw0pO-K7b-nYK>FXkuw}p6WlUnSaF2qlDKiIaNJZ+*N_pHyQ)LBqAN6?cpZh;->a04YGSw`d8Rbz_s
6FkpaB?&Mzz+>#JYp(0nY4+jBJVZ84Qh&bkPkW*_k4e8awCV13l{~}LuGpw}Z{rH<7V^_z6$W+ozx^`oD@f~q7u^Hj)bYt7yO)GQSY;-TshX30&tz@rT~2S#
Hx!^;qhHl*Zj|Ot#Zw}f>Cs7?_V#?ge{nv=IiY#Z-<${jojmv3BZ54nENK8yt{g)sfbKj)mz<D%&0I5<ZQiptYlsqBNjfPFbZ|QtE92>m59%orPccpGfRV8G
)yKSTpC7Z^xgNFERcsc*6CMy3Lrj>N<p=v94gK)xK`D2wA;Uo=oA+n0f+0klw%NLCrE=Q@b)I`?wh%~*9Gp*zmX$wR`WAHTPisoYaALJx<iBHAZQwysrapg1
JTdEpioZ6?=PlR-<;xsI$cGB4*|PVefmnKCAw?<2xx;8%&77JtHY&X>zG}GVFjQ+W-!BETx3nrh3(GGu<gBKk`=BWxN^SBz)(C4)WurAn?ee|StU_<(2q{GL
8TJ421F!XvtMYyB)3R{J#M27R);Tpw@rQ9A`oHT*DRXfILBC|pt%LEY(JNGhmmEUMdqZG8&b_o|zaZ%T!Bx{JhCNB&a9S)8J6sW#1h>=9dki1b2IgoUt=o#%
`--79yfwVGm*#e^4+V3E^i!iPO<hLZuW|0Iq1j$1$xwbXD2b)3vGg{E8Qzr?OE)BaP9|ai0Yc<ws8bm!o8H(USot;dq0}A`IjE6(CUYks#Og;y3|vx_I-;y7
(vNN5P#5EqTHQb&N}bZXr1}$V^_^)tc);gV0`IK?hTW%@+(-0)c~%`zD*lw1g(sa!NhEz%uKEJ37Q<TyWTb>%KNy8@Kz=J^2USB?#{H^?36L90y@G)xvR}zX
2E}BBWE1~y4gdVNJZ<D*BA9b(^JHXP61C?OX)6Q21SKai?T?0O-4%5yL%c0#jA!U>3%RJKKO;1|cxbhW%TNDF(X<LWV_qikEtp|9dMc;zVH?LvU0ZH#u`+GG
XFm$rVNYe5Cf?#LG@3X{ruUaOik|9w=O=xo-owuM@h1@)+uQ!anJ5Wr*&!oa<Y(Nh1!WNj2GTA2&h{;g5ciOu;WJ(PqAD_2qqFS7HA8_iX3!ioS&Wk`5)gZm
C=0r@#LAWkPSUoCUq;pf$H9{~g^fA%RcR*gdddxV$|C-&>Q+Ll7NYsK^|{r)KM!DUG9j~lbJ+#4n`bsPoh+XFdjjDhCet8Zrv3xx<ZL|dhO|7=Cg(`14gG)c
j<Q%qDceu`2wl>~&0(#?0kKtE@J8&|3!YfRkfzyg$+!rbA1++mk)Vco#9t?Fp83fve*r|tL6jY}77z?F`5t;+SOy>{b52(8!29czmcQ3YHcCvfLVvl8(oP-}
Rsbg0%ciD67#!5y^+dX4)Rwv~vL($2Nme$2hfy)+udrYz{u^PwsfkEh?L8grB9_Q@H<(36Fogh&!`!i|z}ZDaR(d?QpGIea<!Vd%Rj^Wby}%R_dF6un1^}LF
`0<)7ktii}JeNi3O9x;isO@<ux?qeU9-**G_+ir!U)Ye8D|N!kXhTl(P+njPKI%F*Y_!eQ2fuLo)YH)4@uq#t5b=JT2yMy&0s5e|V4<W6P_LU0-Mx$iEiynb
5pCOi4*2uT@@}zlWPTdpg*OWP-I#7{aE#DMmC~e8v5;46caqu`sif;HiqVN#@hGP9U7fxO7*b;u%RFj7=KY6M5S+-6a$!+~5R&ri?$?q^AAOw~iSfg*g#N&c
jbeuC8U9rdU!Mr1^&(`zjUyqH2+8d>xqw5#4P+Gusb0Nl&FH#(AHn<;b_6`^zS}IuSu~5G=Ie1G82{WVSM<h!yeu9?={7=fvDM|s5v)Q0&jqp!x6yKF!)QVC
y-|iek&yeRkBJ3I@rleGV*qj~0H`KyD`2a4m^NW{gV_vtK-?mBGrVN|_+thY`o5!}nqM|_2mI(C?%gKDAp_bXwH2!~d1w@GxAhaS`1_HY^$%n1Fu>GhjDW>{
XtcyjbcUQd8M}zg5&qfpSrtTR{^pF6?AT>D`Fqo!KY&XEO~2*Qi!gL3*P8lW-rjWr3RLoYsq(wa!Q}DgTsv-<ugu(mw5K%Zt7hFEW#54w$aY7A>PxNH+6^3!
pO_U9M&@inUe*(+&SI=$V#nQA)bgM~!K7&1Y|IF9u>}@T`I_GxvVUY<5*>4ry0E|tAP|9%U+MBMZ}OGJ8mR&;l=Yh$3Vd=-mc_t=SeeN(dQ}$DkBJL1nWVgE
SL8qq%4bzD#pRHQ@;P_sQbVO=B({|yU0&FA=+OPQ?;7JBKm<<IJGQ)2Xq83}0A`S&(cO}ST=s|C`Mjj5_j&><@IZ%@Bl+H1xrI+>C6B0E0y<M0YCFbnj?{tZ
2De4tlFC2Z%{=Zq=c5DE<fLUH<EX7VhXYJ8PpvEe^+F+u@=^UEYH}Mt09q*G%b#a?N!s(LQD8#rWlvnC2U`u6S8%Je7vR%G_^MEBZ!gAh;TigCgXJ7B)*_*7
Y^2_>Mi9T)rG_UhH3W+1n?^}`94M#!z(`T%T7cmH-{Y2UwUiw1?G4!Xkp`FMf3UnOET*LA@~(x8^Y-}=H_1)yf#iC7d(8580S-V6x5RGIk{!8uel-09mJ(p7
?hzTo3Q9>Hd$li`Zd&S{87oFF{rx<erqE#1YxWr#wA7xPvwkJqnT-+O7fMz9H0Rn3;i^yPpph#&v3%HpY`JYa{$6G6^ax6_DD(+SQ?%?yIL1?ehwl6sphkw!
k7ZL}p|L6KP$gH=ca;dEYxFu>Ob_Lb0q0BrYHd7H5wQrT`7)!=D7h*EqF;Up9NIpXm6Ak*2-dOpLxmYaD$}-QMW6Mw|CFSR=x71+JfX0aTE#|9^Gi;eZ%$Ir
?a}Q=BIBJ6dudd?Yh9jyEcn&o{jjYVBQ!jvp#%pIeVzkoC{jU1uo}NQ-)f<Zw|ZZ?R4SLQhg8|nU;f8d1149g&BiF|sUaBgj5CMe-2i)P$O@E$BkMru<dh=F
v6hS@1UN@?_~;6sJmVGj&Q=pN@@qQ=T~f8UA-T->ttm7veW|sZ^Z$lfK&|Sd$bI*|s;NV5kR`jq#Rc7+u1M<ag@eHF^UnLKo!?4+dprVq<a6d(d5w`4sK@Y4
0cP|NzRpmpvD+^`5|&%zC;f<I`H%6_ebOSQJ#ayTtS+q!8;g0;v&RJlg-mu&nSqB!_$c$pUY&@aAr%t$`p87A*Xsvk3&+oWv&=r;AkAKi{YuumJGGeDB|vdo
`vzHUIT>{JhBaI$Ow{dLv*dc7LqLgZ+u-Aw6pj0?(xlJLQ$UL~4|sH2bP{9Jue&NCjchkVzgR^+jVQ5Vb@r-Z>K^SD6jgEtY1pV9v^ATLb1(!OUbY1v=JorN
S2pyzkx*a^Y{D91>*0}421SY5cY<+h!{>%sOQ$Qf`67St8-EOn1Bg3}?DaLB05M}6Z4QN!1$48EYuv$>xxV`Utiq11&Xgv1_*t5=Poj1)&aevz_o_4MUAJ*_
l+Z1rgO9fx!UFX$h~2~^848?*F@X~U>f&D}P&8-D)U3Q}J{5?~5S9=24d5(znF&`GiiJhhUh5Ao6ea^`$)?9SLVH6>u_S|+)2u%~l@8EZKAsojBJdHnH&BWf
KgHSq)E;YP?ae3C6FE<6B#Tj1@`z9pWxR}r<b`yfvHrkI$ZVX<qybnOmg^KA*o__57OKrUSyHSj)jhd(fU4YHw^2wr%NYKtl9^0H*x2j^w4`3f>(r(1=;IcN
noepdhR(RL;3j0!JedL*1shq$Rczz<vjpMC*K7qR#CPW3g7J2-Ir2&vdDj7H#^RzSeuJ7h!&b1qpc+%jLFEDpy-bcxB-St_pu+V28WnGpWYf8GIJb4MnIl=+
QZI@$LOsCOyiF_k@_;)dPzt#DodXmkUycP!ks;aK<~u<kj$$j4OVsv38zX(oh@<Uza_yXSH4=xTe%8s4ENs~fg(Yq+`~=$E#Z7<%Zb_%Ygz+|qzwp+r<?m^k
gquk6&D`n}HDkxZRm@fBCS+clc{tlEIW9_K0ZKw57yZJy;mxzJ7yB)Tq^&;=N$PhJO1r2yx12fMZ~>@w)FkF<hCoIdIKay3+G^%>c}8oVr!3B!pFTKcQ^I~3
W>up#xT3-$1;>643wEIv(eHb&2de0#aeHJzbBr7wLQ;_@1)#oK$=mbD54~*Hh_9VFv}UR4!w8u7BGWAvom1wHACo8!apdMayTMg1C7i}(2fFtHZ6X$aZ>OrG
QR93Ij{-Rc<diqvVq4N>T`sj?>05a3q@Nt~mM&SZ=u#n!tMf^zXf=8cs;v((Muy32ac_nUrsxSx2=PHMszbS}fKc>9G#w+cYP5<Yka>XZP`W|JW?|J2Uvq#m
=#OMGaE?o|pguxMjb(WDnk?awTEon-L2fi7HLe>^jVBy)TczMpGaRA^C6f9F$xAW#F~STJlr4mNRzPZ2A@GO1wt`=>U?!yl%Fej~4G1ENUH*vxx=XaEu8ei$
R)QRAW%dwo!bYQtp7U^1FvbeHiOpt%Gg3viJ0EKW$T_-xiRf)ElVY)KA|p}Y%lWGOlV793Id~|WYVTmTvQ;{5-)R31`scPx05lBtNE->LM<O@97*mnp%^SGa
m<+RL7Q9Q|usiYi3CAD`&gpzjCX34QG~|vwXA_j9uPB0~pPMtl6_;3UC4n{rHmRK!CJ$)w1M^p^9H8$7J`kPnBeotlG~9B(^zNk^-^^agANFMBjxW7JdKSBW
^t|(SQ6vI?Nq7evf)qu#zez(V-&JkWM}T%8tB-{FZ<}12ev^@!t167O9nkGoH0FZC2k~qHy{O-Gy1Pfij!yP8(Sjcv@@QlAW#}*R7$<?f#T}MccDHtDGY!tH
Y5rVex$-i>8(0ls{YSkR8U1ho=!90!M()#Rb`P#?gXF%>+JwC<Y&Kz4EFl}W3HC%3;jwxvxIPi<UKk{oRqv=|Y;|Qsqu6o?SLlVHNqgQXquF`21&bQJX&EA)
Tv4DjUq0sf?x$?EY$##{G=e<yO(q&uYn_ehlEqwhca*bv`ZS<MXa;eOU1`9ibwYUUh8-DRK}!{8H*Wbo&d{tSdB%ZWDtEn^nm`QcEJy6`94}uB+VRkO{pp!m
U!voxJ7xiTFPvX<+kUMD1<-Pe_u)hyf8)d6qbQ6~U1^FK)7#$CQFYq@jB6jsJD$Bfa67tlFnrRYK!uC=Sc>ACE}mt?bM|1Nbm8YBHs)Q!C*0nQGaNk*mm=B-
2A4SgMNtE+)}TN<SpmW7!dxGS6zgPomw=$=s5sD2hUIwF3I`^=T0b|J`8sS5o9{{QI1w;PTHsV+M4+s+H5*80aeWzs$>`#|-i>{FjkhCTd^nw7e%e^0_H*US
*J<xPZGt5KipKiEL8ds5Nock?gVFL~)N54^Otx(%8<_K`ywqddLc;Vzyl-aDV0|=bpiEVVHkoj`V^o-$CU7w@7&(5^DXaYpVQ`}JgELI{CEmkiWSTV?v`lF%
_jj4XViMt71`7w(>g%KQevti|T?B2sy#`o|yC>1OOLZ+SSKJlvd7Mr*E&+P00`|awEw|A_%?Tng+-GyZU4HguXkxqblEr0R0EFp4d@Zj&YH9~0A%wV8)NUyj
%)}tO04KLnbOul2UD&AK%$?lJsgpV~-GyVp?ZApoG9o;L`CD50v;TVr>TGKhX?XmHW@G?OK+5IxFJ?uze)G!aV~H7nh|<Lw!$Qu>u4T#m)w-!^GpWk2deu-5
SOtHJJW%<S3tKK!Ook^}@ut%27xNMDxC`lzkJE(__B^iVzbSLriM~xD(agzuDPl+oJots``tOhF3&EOjhSNnrU3(gc!|NiQG(9r9=NFK^#7Q=HS0Sf07Y*{m
gE?y_(DY8Z57AA^AC<|8eYF}1A!pPbKG4FA8-^4~g`r{J?4A?@xZ5>I4T<&h#)?KTbCGDtgzgJM`ah3T*{je_xS6f}X*)))g0I+(Zk=9;(D!{TkAg5-G&_q3
Mb8YAcv0Dtat}8j;ROIXe&5A~#grt|Z{knQD(`#K17sSXbe(SoD0jJuBMipk1z)C?#TVMQBgHD=jL{|Z!*OA(poL}swro6XME|}&)POz;dUH=iqMxl|x?r4_
QT0<Ce3Br2hEM)nCmaUpNb%`%gg}Pl^*E`COsUO~mIV@Dz2F3Ej!EB2kaCa#6ges!h%HQE0K{<k{Cf?1H&9O$^{?qK)TQ&dRYD{jW-QP?wTk?$sY?6t-L~St
D$43U{kp?>3^-F+aicl`I_+!rej=pE`(lPU%)wtgri3>(&x%)%NQ`Y%6R>(gCf)zMkMznG<!ganQKJUIXD@G+W9V@bI^h|HUt)GGx+;up$F2zL0>HNp*!Z^d
46(Q5Y|HT)EnIEh5jA=;giq^^D`D91hBJ@@#^lDM;Cr@C5as?x#f&0AJkZYt>GYyBwobpUVB)Sj%@mnj0DOHDCaTp*r3$}~juAX1U^6-dS|jI6A?0r)pqTAf
GkF1C@KRtGQ-(B=ho_??#kShZg$pf1=qPD&xyWGliCEQDEjoi`%HM4wE%>*G=i9y(cIjAY8hihuhSXNRB3n|B11=8BR3}G7SDRx^uJ}fsc2W}K*ILI<>7S&%
TNVN?NoiH19$R-7Tz=)Y7+gnnQprpO<75V4`dW41^dWj9RBRv?{HaLx?Np-cfQ|r>$yvB85v6L-gJ{e_!agC<kN<Lq7nWpVtT=y^!7;)}-`12+3WS(2q@jBT
V-|;-qKqTVj>=K@d71J^z`UK7l4{|9cwH38I%oS=te7r3zUNW6rZ5DJZATxGv4o>L#vQ!|xgE{XL%R4V1(a@%1ZdbFQU4~XieN^svBiJPAw&R1#YP}b<2{Zn
e`=F<0J~0yfoO^A#<P&5!U|<H^WhOOwwc&9KCUr9R`||iWLvZua;JDz&5z><JzJj_>rErOUnM*US<1b(zVE>!Pme}NE>ZmU7K^_CBFtnOkFP66(k2=3+KS|v
;HgEqQiadPt;M`5((`=JX%w~6yRjH$uSQCGu>hnYGQyPEOWhQ4OGTf^QAwg9@tX#;M24^G3Bbc_9rl-Gm>E4y$i%ml&4|!Y6>szZ5hfZl{7f<!{SY6KrR|D#
3CxKGD#O+sbW@73q8Ckx{rW<R)4~WNO;R`0be1Hy>@T0kS-pF#eaOag&oV}%{rUcisliiZaqNX^l0NF1#~%x+Q84iMBaZGr^r=8rA5(b5rST;c414>taFKaJ
N>61zz?V5kX74L)z`}_ybEyi_?MN(`0Zexnb%Q)yg{fk*FHP^o1xAQ+ax6qTX@SwQKP)mH2fKDm*GfL8b(=7-v5G)vEvL?De~Ei(qJBoNh!3`zo7iO3z-|MJ
$TE!<J=_0q6B`z^D45v&P#=dlOZtLg^9fdF3-{J4CkPoD@o?C*dI*ogheE<0qF}j~4z=DGMf{u18OgiZD(Ds_@>So2n;7x9gZ3ls*j^5Fx>&W5wQbgZ4;(?i
)i?oBV9$615F!8l>avThgxcd2<S&m(Y&LkaQn$zFu0<55o}MW?q`!F6{xO+WZjXLEG<$=}D)m<`q*y~3|68-@jA+|5$Rr!Db)%vC&nEUG?9HmrE}vt0p4D%a
+8#aWZ2JGXdbea`aSx4}SeAbgDmy{U6BhHTG-VmRyKY1*-|H+~I>58~u43Zx1}E1N)xZwdtLF%a*i>frut?xGv!)=oyzogK>6oS<e(Z0JVb@weU}53>2&=AH
Px{*kG(LPe2FVgg)wB8pqUYn=coP{Yvbi9P=%nFt<gso1+h6RBS)wjYRO}6B<U~@a5%nc^C&T6st}0L`y8V-o4BGh6y$FLRffT#vUvbPPj#+@vt7&VUaD7g{
^Glp)jG%K*&&E4lB*_JxE}>gO04abSKpdipvRjsQtHI`m@Rp^s*J~*{{gf)$xOmMHr45E-!(A;&CI2FR4+xhG+ada1)$~%qG@=GCFy2J~C5(K(`d0|(5D<KJ
X%|7cf0*N0qGcV7Bly4)mR@dFBdcuHf}1orjkWbA9?TuDM#^R>3VZ}Ght_z*lo<gVY~u>dnw%InyKaXfx~}bKXf3%tP+Q7Lv0>%SKuHAhBOX?QFYT(&mK1W!
<9qU55Wn5=>|Rc<yvmr3Tk0@H{DBb;IrVEp^n2nA%7SD5MSRh$tfDLtw`-}1ds<?7JaBMp#o!~Mngh<r<H+iiOBHfOLb0Uu;=%kTnyc4ungw5oK@aB1yEUL3
J)UQjaR6A181VP{l~9`Ay$t8gLeRM5Ygj*&__Ll<uE9zAoAd6K$+Q^fKRr@m(^9|QWub``YmOfcnbAX6BCxB4r5=^O;G^-Tn)paNyec>F1V6mN&ViYlc7opc
jLDRGJCl!!YtwI*t;WI>LjkOzp3xd4<o)VG7~xkBF%&ub7B?hQxR$Hwym!c+c?_*Oj*>G=5uFt@R(be{@i&P0BKI&{8UOqcqOEq`vuq!jFF27Xe@ft)2(>Q%
zw=5jBSV*pJ2R19kWV^)n=jT1a+FM+W}%CH1?)=RKBPBWsPO4PVtmbq(tx=?C~=33@ck83!@`o#XO{D~N4B;;epE)aoyM4B644yw#`0O*8}c>w7e4F26lWf%
7~Wr}!h}>)?<Y1#vj2|Wb<)wY<fj=GWu~r-u37Q+pA9CON?!gpX|rg0NLo&%CkqocO9BBpcrD;PEGB1&#@p9V#)>zj8p)DOC0(xp_S%E^*1=@rer@#N9Hmdo
uc%{!Li6#4xjR_s5Ahj*y*tE!J8Gc3j0sFW>@wQD?$VSh4Kp9scCsTi^XI$2z4d;ag=u+sxqNOTD3bn&V)XAn3Si8=<!}}Rc*kq#)pUjhfM{rRn<Ekd!YK1n
bl}FA2vp&UaVNL_R*E%HVE+_{Iw9r~JF;B3X*vjzi8bIMvpPv@j)jYDs>@vx{$ARZMJYESV^SCHe)pZ<dL*6e;^&C_E#b$uTvwZK479LD{}&iyGoGOcrha$T
GwVJW5VkF|LCECg_!Nd%&{t;sD9V$C2eH*EM|u-^dxNj?a7pi#vkK&-1;mimzL6IM%98(*?_F0IhbP$DQJe=w?e18DKxH<=a?{JibN}&|Zi`s_oWY><bpUP1
CxH5q8#xbpgSfE^A2x!H+YfqFbus|$5eG8&fWz!3;6x7`YZso3hE;O~_e#n5oFQD|-XDQ#*vTv^@gdWu$uddiCAGmMTfa%TMXhN3P`t7Th9dPxs6*OU;h!o;
r8{=W#w|4*?{h6r5EeeQ;iOcRB}wrK03pcIVkx*F7O-$;7)8NjU*pyo#Zh3)^}<o+BBQFltc-n}<SbJ74t$rBK6~7Rbhq~ReJ8#*$xxXs82MKzuvMgog)}Mc
$AWqcS3>+W|IizRMQwgnsx1ER>J1=%(B<iF!!ASBS_&Fu$T|=x$?;K37DYXEk6_7<mnV%%n??mvVkHu!rN>ek8UkE8E1|_Is_L>GZu-1GZM<Fk6rbHQH%m~C
Y-^iAyVVp&z0ol<`mdi@<bJyNmQyWxTS0iB<+2x3ugBot40buO_~7;V4#*q#ELIK|(#CYRMGS)z#+%tF;;<XN9{=|gG~?p-oaL!T-)!H}MH)c&;s({`11mbs
=WZ<$`0mKioYH`96tHxsb25#<MW<`jyyeT|+>CsYwEplCcO>j}CeA7N@uVLV?+5^yeXwFAPF|fg)ngD)H-EtrpdS?FqBx5M?}WRzfQ@^(i(cM`*eW~*#!VX4
3m+?*H(sK0$CHfT{0TuyY1`shPg`{v^`4#pI4;j^VQZZmIZ95WljFAGWQQUZu|)tS7ZW*#6FkbNa(#Gm`Igmuc>2vHj(>wo5uu8<!rT|AT|W0M_{<>{Hgp@=
V+aiRFJjF?r!^Vxa?A7F%c=N(YAMuFOV9BpcOuzjM}ne)iY?vvoZ9@*q16@Y@xH#eNAk6Z=l{K|A<CdtdmU^2XG=QFHHy7=BP{80n9sTll+_NjYk^~z!0=rj
vfG(W<$AeJjG2LucfyX=!g9BBcoMpq5|}A+UFNB5-0%wgr_7{LIOQ@QlE~WWNCJNa+lA$oD>B%RM#oLoyf>A(@i+apNJp1$#Z}G(@+(cRI>Vmgb+f%wRY%SO
qF(TCNF}TVaqO3c#_f%uk9-6j5rrTian!tB+$vogE6zypC=>l2qJ5wmHGSLlVOaDD59=a}KLs`|Cg9~w^2<%zybEf6e~J}G6+;jzAUMyK?3x36VqhvNS5_Q1
Sb|VH2z_KV)C|*W6`g|psKrFK_|$*u@eeXirHF6=@(8&#<USbz29pib9`~o@;=G9qYLUs=Q>;IfF=3^=i0B}JvLql32*^)6sre*=ZlH;Xz9w5cl=iFMSdw2(
m4MU{5>L=E2G#KYTEi3=r+=;foS-w?2TW@zEBnxVDF?w%@}CNcoEn9}Dt2m%Ky_BdGLQC?)EiR*krUrD3+D+{+HC?Z>GUhdR<68keCMU0zN76B=D1_Z2(pe|
$>LYM#W4FW)9Uq-Zm%KT8#0fN0}m;kFpwt0$+8_jwOV6rPHT)lH$r7Mt5wyPBq??dax?|0>e``6kK0m?Rw$5@G)VY7bc*{%U!0}8FYgMDZ($q?*p5AiI_9ma
v2y)4A%*tJe-!^0@SKbyasy!-AcO*!Gc)Q&;DEOC)~NMG=k)mUu=?8s4F@a#=noPYr~!~%W{&YLaexGG<RR5vxX}%o*sYX`(48G(w(MAk?M?40BL*Lb%=aTg
$_eOxl+UL&oZY`F*#oRqBE$A_jF_D3%}->#wrL_zqt^J+A~QC<1180l9AGMA&#uL%?Lfh3pr&0Bw{n7{17bf%fx?qJ>izNTd~rjwIk~B!ig9XhrZAed@Lg?)
^XVorP-70(gwV%kkq*9zI&p8gln$BwfYCu?%VD46^`-nOC|`;P^v<)w+!BN0Z;yz%|4Xl*0XGlpQdx3d6{vQREa`Gz1ezpRs5l2Idr5_nIABJ7xLo>DEvLy_
RlE?dDP4kME^e0cG7xpTRM3fzD$?&IYg6Fi3q-$c6$J`Q*NZzDK9hF*dw9Ka{ou9TU+^N$KN>LOEp6z(2N$>-5QD9vQxH1nt0!y25}xRnHV^+QXT4pmaVeYQ
+}&h1rh`rxK-)zRL`iPjNh5TU-gAQM)*->zy1>iVGuZ%gZL~9Hn@9yteAq)I-M{PEZRrFOdXbgBMV44zb@nGsydG5|JYP!b5mj>~dHz83-7c~f0W4$JI3}Rr
AJZatJS{7yXv!efClt33bf;aObFQdpha9wyfwc4wg@9vbD0((GEpUIo{fdV8Ubl~$C-;48j)7}$bPt!7d9_~d&GjDLUWiwoAQFEX0O0c`SBtSY@LqsQeL^f4
%tXoTF@cQbFa+&1V>0=Wf57@KnCwtsomqh`&zlxxcl*Q0+XKyI<`#%+|LiVcu&4C(GWjMDy+|%pn0d>)fX0<hN`~xN^5xU1WGR$n3j3=Zo;hTn-{!1wi4!q1
`t_3|T{5Be1L$2<6}3ODki%3F7uIaEJH1JM(XkSi*UR&Sfx4|{s;L=K<WGD*z}R&GgaJ6B9((6JjnAf$CDP{Rv{#&|8b{l9W(7${<svl$u0a^F85NZ?Rs@_F
hv&iE^SCQ8b^rfh23}~}Q9K9z8+J`%ONry^_ZLB%9rvCoi?tgcp~xp*A3dMY2d|JNoe%-Tv^v`RyxQ^sINfs>b8_ut+iT56=q7svXLB9Dw{{t=3~z(p>_=nP
;-X7hs7#x^bIkVzQS>JPbH)({I4ASv^rVNSXJCMTBwbG=l<7*IS;`)v&VoKlFqY?U{3B7gLigthZA#V~Xj3KU!U&8IDS<|_r%9?K6_5c<3_7f(aWV-M@?FNs
h#vzHr)~Ehyd3{$#chTWB~rbdd_zmAOlJyG$~+c(D<yDs8U9OSx$f#A11wzG+v|DU3O<YGe!wj*U+hqfNHZTzP<fJ5{u?eBsU^Fl5r}xVWH8$+MB$Uz{@xrw
f5hQY>ug(A;&+m2`jCKz3Bv-Uv#ahV9{)=kH*HbgXmt`z1zlG5cGzVLoMK|}CDXsEsM4CO1NQ%**op(e<&j57Zon0hfC(8^^&-dhbcMXQ-4W7=r~VBCoIIzw
*wB)jyYhFxWVNe&#6=f~P1)}A3@XA@dZ=)Wq1YEi*XIfn@e-A$2-D_^h4m1)nyLc2_AS@+EQWUO-6F@d$H!GR=jklqZR|%kmFLa(%P1m{BdYTQ%cK7x95whs
v9;e;|J-NE{nlghIo+RW3HgCY_iXzXvEV0Aj$69S3v0Q&8zA>F>ybWjt(v7LHLmrtFG`w3lLj`#N;2CK>fZ-DdWPSZTSiV>l7Z6p^6+p5Ve~~ZEfK~ttm!-_
|DN6{#4f!@;z25@DJbxXvF?3zz+4)0D2v&4ISqHIV+)1z#;aT;RGrJDB~C*&^yIWepYlSDd&uMW+`a({_v$^3tUe7BAr}$gL)0NA)uYZFIl!u6?+RMoQk2sb
AR37p)b*x70szRy*X7SkbBKNI;B~<DPw^&?NDhS?Xs7uc7Qx=%J&!KFhN_0$!~kRiabZAK`|_X}X8~qSD!b3QX_Bsj2jfT%D90g>ThH<8?NgkOO^qdHEJIOd
_1=|CuaO^&GK$HitOtGn@EJxt?bk^s7)JNK$|v!yu4`V^tGC6W-@><tJ_w?m$vkiwg0m~E)5=U_Zb*0Z>j4Se<95xAkQ`!Vqwk0%NO`MUNJ00b`XCL-BW-9)
CSMbzymZKJ3_!O6ok&aQo=qPoCX*1H0N3;%gEF0GR=?~2BmSbE_2JP8Y4DDIBWk@8jL@g^I%1awv<LFkR%aMuw`+`37CWRO{4hBxs>{rZSbA+Vkty_>$L-{g
KOjj=0|vD@2mHmt@)k``*5@ByLFW%#L{qmFZpg5VJXxq8b@iWx^LQceC*PDcBGwEhra?OVjGMkjZu2yjmxDbYqt>ze7m)ulfz_29%jR76VU*V9!k7v)t0_bF
n)#5$a#T$m&vAa*hPQ5Z6^CIwT&#f+R-j_OX)iZKju(9%;FKYDZjJR$8DccYeG}uH=+ixg!T%IM>>O->`{Sqr^4xz3Ae|&@Hz)L}Z0?1P1(18$pc>@CdZ^Kt
0OhP0mO3b1WzE<@>o;gK0v{1A4NQcCs)e)3q`>zUtIVlYCP<M)6Cd(k{ZlznO>Kv<<A`?>K6Y0%tgneaC>Q~h2cy&oW=!TB=|5*lljN-+&O#%C;c9Qc<BiCy
O0BV)o^&mi2x3V>$VCFP(Do#ki1Uzji0-{bwjrUmEzRc7nT{F#0L*VpGbB)bWh<Ahi%m|6R1?Zd4;tlt{ath3CWQY;_7eDw!ES&bG`h|wJrt1l{RH|1czSir
?{*-bo(O-$10_stQN{A9x=EpE=_|5f?sSv$#`EaVMJEh|m0pzJZ*%ZLw#y7RS#zog5cBXD?RLCV;KwQyv3Tg`vm%-;Gg~V^bl;A>MRXFHd70`eL9gAW0?KE9
JA$%o(c|V=$Gqj&G0zV4fsGk{2=V?3c#!C3AhEzUYU<GPUu425gE&Y|DaSsDyzpt5RwJ3owV#NXoqx~LLDI*-Yllm)3W*kP+o`Zsmz90C@R&T-@nQX#F_1dF
A^rVj6Z=Enjw3DlTc**q&GZ^?o`s#PR=xLVvNMzO2A?(NM<ob|!_DkN|LO4~RMzl|2x~0R!~RW#*8e?C7rtr`OYsXKH9jPaMFADh$l6?{(XST%8h-c;w_F5O
=%E1MUS~MZd3aTJ*+%-b9W5J285mQHtA~)y7@SU&1}9%EW;qAG(C#idw$6;clPrHzsm3w9Jd|>plF6tynr~{H86Oy|keJabzVOUUB;~Q12Vq`egOu{f$hD_$
r;rAhEH!m=V|IMX2B$dkgL=S~BQr8+NJ8$ta$MoQyg8fd%PvF|SG5S@0rv&wDgDfuh3&~Doj~Z`#9?pzX64;f<GLWvjqn}n!G3zSjZDtFGJ5Dd%nI((6WrOt
{{g^m@Z9&(yI_W2u;4s6{ct<MVQUG7?|BNPJx;vVFX<<*c9@-de#C-~Kc}-a!XPyU3N1~N45xB&t8s@5?Z~BlwtTb%eC_Y>?xWY>prDo&W0!OXZj5TuYH1|g
wL^jivmdNMI-iu2$sb6;hlp?pQ7Mz2@?QfH0On$xn+f?Y28v|AfRtbH+#}><@vxLG%6iV^6RM}i_spHPp2(kCtFuk^5Xg|c-og$?(z0oCGXrmU*h7XRSkKv4
-5!t!QPj3&Rw;HoQi}hLRIyd{4d-LF_$~6*$J-dHv5Tu=eVn;eebdqJuheV|S?`~p=^$$@aLT|nRs)7=AqGR!2+UX8KEOx>4EcPWaJ-f~x0N{s7ImxU2N14@
5yMA!W5<S02-A=~)qpoNK{FjHIUMJZ<h)f>eFRrKx6yiq+mB8m_GNnPfTHj~=os-({<uQvd5RartW-DeA-&+DL7T_X4dw}%P%QeJg^RJwpA-GhbrZma`Z0)h
lbyq6i0!b7t#}klJoXIewRpeAh5-oUI6-VUoa=7dHy8L|drCU2M^bUNo7_$gF?^e8cH*L<uBQ{eV-k;6@~CFtRfLi6USrgi?Z2WHS*VgN8x=ORYjr>VE-?Ql
M`@t4;;3}!8C&6cpF2mrR}Lb%=Gc}}?IZ`#*JO(dG0{3p`ButBS9_9HovFA!%xKluBr$lDB$%S3yrG72zR!yyynnV90^$1;04nTOr>`*53VbPo&!3AWGV^P5
nIxoyciOR|UJy5xtTqi31t#giJ$7Y*3#Dika;I%deQLy~)YhKOJo?xpEZBY;)33x=-T~yikG;eUpST;Ywn<hxoF|Z7vTh!kSmu%ef*SbWUb7V3y{3c*R~T-|
Y<9R{jG>Z+^O(87jOf7=^0`lFk{iAhcYcM4WE8D?lLoQh{xKl;lJLYHBnK6IBhuuF_v{J|h^z%4^&MZ0Z=XvEp3q_j3D)prXEl_B(eF19j`y&(gvc-2-o1%J
P=9Fx&f#Vu9Dtl@{%p(E{EZRqL$2yh3BCA;COD?^mjTUm8{F&Zsh}v$>--nEZ-{{9J!H{g$YMj{B$SR=4+A6a<q?!Z>Q;XrSHIREJ@fJakkro8u!rbvZh(A?
tuXKiff}sWq+stT{A2u%m^9^m6%PGMO@9VHd|E~iomHbSjNT@X+~(1(P#R_u{=gpg<bn-^QjiP#2J_YIo^>KN-%@65s2Nwy<<*bU8sb1K+t|qgtyI012?;>e
W~UkBU`yhGAtuyemHeOZV17PSR(s4fll6)=s?(xS$(=`%LE_kj9XH;n(i6<wh<3#6()h|9n)t%y)?N(30qe#qiR--1EHs9<YsxyjMVtiM+$JR|Voy?nmTZ-+
Ir05^g>-NBo~@0#`(L1dVO430qF3^T#e|Sad1gZ0{&8dqN+A?2Z|R5&mgu>HJv&Xc_d>~t=nZlXNxyq*8e+#S#<}6!r1KkP7#l~ExprL}!eBC=Im?~+mi>2R
e{wAW<;!HivS0R9JBI2QwC9&y-{<MlmAK-^%07yvr@`J%s|Gk0!yog!h!a}Khf(Gcke3829yU>B`ta>xZ+#Jaq;p<BvL#$?i3<Fqj<Q9b>EW(?Qpd9H4K%NB
YpS}3Sf#QLT!G|%dYF94H=JaAc^Kcj%`MLgvrY0nOC=N~V;oMm-AyUjW%ZgTR}MbwN8+AzmERl2DR<aRF)B<8$#JO`xw)J>K3i%@NrRQr65=XI2(Pv3`pmZ|
Ir0N5BQDc94qE>m=U=qtVd{|C?#LY!{dbl;A+im$3|46b+wf%zi>~~r;W9c({qeXYk3{qO8sOj1Hf+tr5<9?}6^9}@bIo=LEI<l?dyC7^W@4d<u5k0`a*u57
$=i7Ct{jmu{#o(Lr@%)z0%7bw@-afne55mYV_l)t(;7u#By8S6Ujd`0Pv9>zCkXCz?@r*tz2-A-gGBB;1e%13_QC)ssGGS@@v@z4osw!2XkUE#tLK`g39<e>
VlGP!Y`}{+={W)QqPdeufP^&NLKQ6Y>UWfYei$q}Sl_zT-a&sz>GWGmk|uRL26yc)M?z&eyqrHPWd&axc4xwN$!PYDT(d7)&DKAwPNU3uKa3JrplEX;5Ja9#
!n5Atz|q#emBBJ{U4U1VuL6o0h<r+}m}kgoe`0+xrfFnomR;?zsV|mL_ix#f3DQqEzl7~c;U^Hz*$kp4CzkK+2-1a{Mf!U3KqX@#DA_=_WzsW-CWp`JsEP}?
pF<Wq{Djeu8=5R-c>%A6uIpQa1bC`<9}qp1_`S>uE>F<3c#KHIiAZF`?X7(TZP;!$*MSGYHva8D!rfbr>ymWmmr3KSn@(WGR<?@6Fdw{NGqVE9tejlcJ;TgE
`x#Hj#8r0gO8%nS%(2}H`0U~UU6YD!wt7b-JV#)(Y?{xtguI*itc@6LSq1d_gXm;UYE)$>D?22$=WF6v?9+1xeK!xl$W$|CJ>9`OTz_J5n2_4zo`f~w4|$iB
N_=Zw|Ea(e(c;#(uoZ$Lu|#bG`QriJa&$L9GZAP<=(;#efl9bXbFz(_|J{vl`=+8hM796x|ARxrsC=mA08#}Y!R@bZ`lOX?L<A^4$t65fg1{Xw-|B)PP_T&F
;{jh3Ba#SEiEbTpBne{Sky-I>4%QBl=W8tI@YKh!#*Xi_#)Q*jV1`=^!~7LC38kgJE!fE00+68^vZNxyVVqz0q9zP7g(?$MRM5Sn7l*Ey>(#=vCiIHl8SD|V
4>7nbL5^~8<-ewR?{Qlb#W;^ycz*I(KyTeoDoKJK%-0(r58okX`ot1{W>Z<4rx^1Zo@B+-jZR}M$$vI1ZCb0pZql;_R})vkoZ{+|$BkVUC?-!gnWnU?0HyKd
zvh#B4jG(&TnsZ$4-r*DR>8U=K>|t=hda2*7G7IsaVfS~Z~wCa<S9ihP&Hw9f@DXGXKkVgyVT~_c?)DQ1ZGzQ1m>-v^So!pY=vp~NTIF+tKgB{&@JStI=RqP
%w944Z>qy(xHE{>Mppn={DZysUM?OATJ1aJ6zYB-_R-oBZ6NhglN@?}4EF7!Uz)xv2QgK~@6nk!_z!Z7S?7$dIO!8_e<ioiYg0TwaLgi1ZJdHt^~i|lajarF
2feyuN>m#nb}`^lg~^dGb^qLkSK(^MWvCaYzT$_`KN-lAUONe^Ah71Z_6w5tFm=yCO8azGGvjdsnXn^JB(kKY1HR5@%6}3|LhhC<-G4Hkn`Vt*44>&CeXbq`
?{!&Y1KY6MokOu>nV^_|@-)4hHd!9-Nkv*JfIEbhuD{8Bn9LZX_{sZv)jp6v`tq?$P(_m}VP)82xy>)?wlH=f#~4R8iYtl&A#A5`;rmr|XOG`9${?+d7zYs-
Jb)+v2{$KCA4EUROG?ro#;d<^IVsFg#xyP4_Olk~XkmTCx?YS$3w3mHAX3TtK@J4o)RQ^?x-hbHEeh4;RJ%^CAWv6D(l%Lr12|k^m-}lHlRAc*4JvW@REIwh
&k2t_Z%BX%by~9Tmx>o<Lj?}K{tM`ahH?m}zA;I!MQ3QqGJ<f5lnrHlI*{w=C6lkT?lfU_6CTQd#`yO=K>|Ips;47e;er)ULQq2Na?bGjycY{k3XmV&EKHNj
ty|P0eYkU$VA~Jt_(IW1RoxGq@>LPqeB`bRsv8;tw0xe0tg_fco)D(aRj}q;49_9!jv-zRhl|81x&2wz#`GK^J_ymKk<*_b-FY1MhN+i;l39yMZj?^$j-jey
pC%YMkb##F4cOp+h=-m@&q9{SW0wbWfb$vsni;(^_rp|!BWniT-a2Q`8LQ2aO3-o-1GNT(^4t21iPz6h!x*NLDGeDw9C!J>+u8a-;*gSBA>No0PDz=5{<4&v
ioo}fTqr>8Puec8Q~DU$VYzqz<uAjDbTMu%b0gM2x<4u=r-rg~JTPTx!ig3=pr^>V@w5sTO#2t-)NKY>l;RyndTFVhZZC0B)}p{By9MPwPCtWM`FgoXXt>}9
+72YeanK!X(LpcsVcy?xPY~9zAb)SE`9`Ob{(zMIj#7?qGo{x1;|eTHDgUdzQ1U!lDs?>&$8z93mf7JRS(@0-5D;mkMg6bIK`B$sWz*EJW(sxto0&m1K%4V1
QgO_)Q8F}$5sj!IH%P=LGn^^+BRc(_5>$b|0$CbM+4e5QPGJzcDg?J2d2|%8)mVWM^yj_=d~Qu~MV#D+zmDBk7R%`VL!6ws9m=Qie7Il6!&2Yyf&&Kg8o+%q
{+7{vR&vW%{!#xkh@K03g3M(b;WlQd-jGHYn4Ziv+apr}nBEz*F2#10<6D^nU3>!PWRY+~aY6a@rXTfH2ezIl^y95O;ppY~a_cSwd^n7WcGIY~b$-Ngo_)Re
AC>A37gzy&T-POS{Ob-wWE}~scKYxd(u^$@w1f??AjNVaXlOFJ$y5b~hMap%k06<~gfy|m*T!KY_g%e0g}yX=a;ghbS^|H*g2^%Q*IEP5f9*gs0f|Q~5GKfJ
2QKG5F_m7xK`j$BJlf9(@QOrtR-6o}8j?3;KQ2*xFzcMOH{CPzN8v;-BtQ3K;e4!0eRYxEhdR62VPxH8k&2QA6;<ThZ~91lGl^mO!uLY5c(<8=sLnJViXLGf
lNs#}b-3cnuNppeTMW!kTLMjkR$Q>i=$BjLj7t2(^fi}RxCNe5LkHmCK7g#;h(8uJHwE4f1YZB~DQD0Do$l<Jb3S}aMRf_I>Z{So&2#)Vd%^+|W=dcgoP~|+
@GFQo_D24is(z|WJ=+oc;C<^l3CUXFpoa-S%3FlZFuPvNZ`<2arf0Gc{oOlx6oUzg41KOPbt2CKVu=4)F*8ZPv?23~D!lqr;H%yVvHrCCFpGNU1GJWb^QNR-
60lmZx*g@kr;!cY7KWBk5XnZr)*=$g|LGld#--Hp9snRCYRm!86G7>5R<{kEyR8ZWY~*Do(pepemc1z)C3-+>1@tQfr}W?L-?qW-PuVJ^dLb~{4VbM(7gqh3
env;RxGxkB?2gMWu^9uumYfkp)6eqgM7vj^4bc)6ink9vkpVJimmDek2HknI4(>ZnRGwTF6uB)GeT8a*Jmy*f;56R_x}x#_`oPZYAfzmSG`SSuX%_}(tx0hb
DAMqD!8HhLTjAi$#Hez>063#eDlKwD4T&3cOPz|sqj5cy%lQHsRKIG=Oi+d4px(eTe}`f#5wLKDR{oTH-Do9Np_it`nIlU@A?F~Xlc=tr*D|DYo^(oN@Er%1
!4}sN>9X{kS#~|Fl9TzBqZ=tD2I)np9phm@aVwXP#MY|iw+I$^`DgCi1z|3!9r!~}AzS@bdYGZT@_pTa9WQQy(%cN00yIhf7VzkEFe<elf?+(;KmdT(cE~nr
=m7P(PMcN8qpZuokit{>lwp&7iYq`FpmR$z1v-FJFLMCNQXAbC!pY<C*i2QS_xy5X&*hjD{PB2tI)7^+$1M4%<d9{|0?pNYqV7PN8843mqQ+&CI$}`<w|0Hq
VLMq>&S$Low|-#F#K{Uf@^m({Xy?i;GN)-kQ{{<7X!3MWR{e%_+x!c7m)#SVN!Z!5DN1M;kr#-I9#Ki(trQPi9|_Pdq-MzIY1gwGr(Un%3ql#+?jN%MesMGl
lW@ip#<+#E(&`&K$Fv%iMD(VTda{}Wd=S@Z%i38<_QOVt6xKH)MNE#m7*@J0X;(r{*)k2z1K&#+*pGdjs*`~r-Svy{i5eufN+VF%e_6O<L66vv)4Vx|EfO%o
V{qp6d`=@Rb?l>$aBg9R<#(RTm@@O!1I3feVDz_8k@3k2oY+oA2{R$w7hymwD9U)RoS`8oSJwD&&eDNzb*@u*TOBo*xgO!&!IWebPRbCkq2cD_gG)aui!yOR
$m}Lk?Xm~zx*&RFrz|h%Ss=FShhqS0@K@*tX<3CdoS}O9`SVYWu6FopYV%T^ekb(D8al|i{mBH%yWJNW53&~#@JRXz0ge(oivF;H#n11RBfYo;7hX;_{8k$o
R~Hb$ZfPmfP=V%DSq`Y!i1Cl~IR6vZDz&XzduJc2bd>LXu0rdCfH3`O1BqPy-_D6z$o3p(V#el>uh`C&zAJ3bEiAxK31plOQ+x6ukO>hjCAi}W(QDE4)$>M&
I{n)s5^%J};4W9%EEHz{q)~hOO&SoDS{_XQCMxZbq_{QvdXnD@jC=B@v4K8;n2tTT&E$aJdiH;dE`7~D-$5tmK+=NwVEV(C*N$@b$&I5A(Er5g>i|)i$o_j@
L{YJ=g1e5p8aVYJZYM!ViQB9MUAg3mM{z!;uKm}qj#Mv{aQ&|`T`fvuVitu@nFyLXF&$r?PaPI-uQpOEpfoI2MmkYtXJ6>Qd*eM(!9ZIG07P0)cjUh3+ZC|~
^?qm56%o_g^m($)S6G<od5+@F;2{LTCon#5m2EauWb4GXIYZf_==>gJz=V<X_>GI_C8HXT;u7F2Zr=U+<IPc4@I!#Mup2eSeVKONp{=~haXHbBp4ZVwbc4PD
GHKtNhHL(KrHt?s2_(>uSF%u};f04C%83$m@Rm=FlRd<aJ}Rd+%&iecYIb#e8U0IV&#E;MmZDf1?SKGrtSGMoVVSZ!ske-a&F?eY`3ogi;4-GjG=+dbBcXV;
CaKQ@AcO{Sy_x|Mvk^d3L9<NjOpn!@H7;TuenVTJ)%OiC`)<qW130bR6|OtBV6w@3a^m#}gIc7kG~uJpQ)=*1FHz%+MN)5vMKVHLc#uhgKklma-1fta_jS(B
gdH!_aHYmB{wM`C4j^1IOfmRa=Bfym80o5j0QKTZOKX7g5_}bq5_AzW;(_e2<DiiqmQBMgCJ^)2Zx}{7@x8~8gf>YX9-%;5L}b)_k$G|_$M0s|L+~&44gv!r
MaRP&<s9D;*vmKCgD+i*x)}^(fP77$O<r7zk`ikXVzpjx<^BJlwgkc6n%WYsLqW#e))~;q_^_2Km4$jVWMq=1A8)|6rW$(GH!O3!f5@p?8>UjO(qGb;LOWpw
_5udkG*-hab)ocoYWm<aI@V`zqaCLA6~ksG{WRjI^twDK$0^UIGJM^yKrUC^*Sh^WB5H^Ga84)WYFOMriIJ@xGh(4CN9gaxsXS?mDnHB+M*%5?8_{@>`D%+T
p7`Cr7Oes8_JP#B>gziAC$`n||6ASqzAjh{@Q`>te;a&|$+~n)IJJjvUA}~bv!k?wD-8Xs;5I^rcj!AD>G7m=)|9VrF%kFWb(iosdZ1GR&zoXu$WvGaIUwaN
kd*=d`~6uQh5Yh|`c!HedMsdtj+T~Es$w6RU<m0pG_yodl)ziI15+<y2%~{ULgg4hk@Gg8Pxr;vy@|`)8i69JrDk8|?41hS4uIQPQbyc3xh;aRxuPCk6e>?^
<Y3yVonxr{_jRx5V*Gi$s_UuaPsi}R1O+UcczRf2Zeu;B?Un@&k^Hg^{ez_`q5iSQ=F1VT+{z7!@T`FfKG-N69K)>4cTT_+Xuc+o<Mia}^-Leov?suPZN0;x
8Y~L*pM|9-co;5MX_$0U?`)#Y`-~6Tc@)O5?AO&hC$C{C?f#Cpu7TyM_!}J}o`K!yJG1ftux~f7dF$M)v>u0|hv!$0J{QkMwM)$O@2v#C<k-ey?cDbXI%5)Y
XrsyNn`xYImHbHqI4(@a7O8M}DodAM6j<@cSWNsEcp{-I?Loiy)&4KN3Gc)$D<8<^s_p0&<+G9>Z+YkRhoG53F)c=U>&A9xmd9W|lcE;;cqqkzD764K(#`Si
rK;Y=17a#zxb|gR0gy*1oh`P~Vv*5=@T15y>>w<Bt}>Z6a95ybcJ87yedEyPa@}X0$y{8?O6_^`rej$6nsE3$PcxKtq&nN%GJ!UnwXFnCsY~x;;w-Bc><wGq
kyS)$l-&L=qEvL#QrA#G1C0)=fx82;QS5kB1plTNK#f-En#<C=9p>ibF)?9kq)Cb6Rls~M&1OA7xS_6mauIBNR#X#u>}F=sZv=q8HW^I9J<lOmxxiJ3o92a`
iM8a+3rcUe17H~Q9=M4zm@2Q%frBGNw1q^*pah?U%q7%j9Mra)(daNpZ5*P<k!|ZjVo~g--Ta)K$u>rumV#00TFnkyn2P!}iCD!gWsezp;J>z=efl!qOc2#i
<YaOOiU<5<ogW?7O2LKC0PoJf?L7o{A4g+3Z_HfiPDAtt+@Ik|%8%`<WIS}6#BohpxX;R(5bcWvoJV5#!&|T(Yv@$I{i_uG31%@=whsVkU4V`JkOL7aB|PN$
n(OMRtEcU7wEwoScPDeR;&l^azdK(k`=Wr$T9*8PZrM-3nLGo)A1mFR#y{hO_v(2+q3ErN0K7d%@~kZmiT)J!P+U2|^xgk%Nfe3upVog)0i<2$MjJYT+{G=3
UIj=M9g7_Hm#X4Meu}u5*{Fe@7D>*fGWkv{o^^$|PFy5iD<NykoB$S3tk6Zo>$;H@cSSEm#3BV+lome!{|yHBcFK$?KE1rQoXJHJkrW!sIqr;RNr@@OQP3kb
WU=%F<fG^!h9YsM5!0hHp={&u&Dh$FbQesO8US~YahK2BSapJme!Le~U$Db=V-?(R;PDVX;RE&jW<OwyLwWxz%Gl4uAQ+hROokieZ<}Z9yB{m*^wVEmGGx%+
P4EoxLEOQ8vB37i|9G4coEB>cp$X_8EE_qv2jVJbyNV~w!_+M+_xR<UYT7Bbh^bp83y_o@^5X6-cRE@^_1?=H(p&1Aca?$MR(@5ST+ltysQ?Qwp(P?YKRq#5
y3Ak8cADHqJfXbUitE?<t`unAqW!QemybAwssya(Idrs+Z&*W|$G;x2PRY~o39_{IqtJjVN0QnsaYmChb=ueabLKt;0s)mr#we->CD=HmPCq+6s1}>C<5-WV
k5=uPs#pxKCnUD;lV`U#wL*ZrUJ{2i^NfJ}WI9_>WfZ&zf(vndj|l7+7V?XC(`9u6Sw8_#Yt~%BB%=vjJ)KAKRN543h|>YPKAA7@htkt%Bkv-ZATBbfDgn9~
EKqb(XXGk^gRxqUB2;4-&Cb0|1r58WO2Kd-li1n~M0m(A-a1)qs7r%MD!DFCB@#Gk!~-G}^6~c3D>~S}2KwK%K*zQ0#4*OU>Fns{pfKHy-*_6nU)Szj+6e?1
l{H#pS4>EduWqKw^w`E}iw}4D7Sd!0@r~jbT;tjp0Yp~)LK!l-IVV2&!V%auB&4XP#;QGPYswiiG}y_$D>yjlv%@e>#5p|{tzadRF#XdNRH6HoEDfXJEqN{&
M<*fUKQek5(uj{J6XL@qSGVhrhSO(oagK1C+HZjv^}5OO8jfbmIl5zXGqAEfG8!xt??hUu3o=XReLGj6rmNx=N#w~|M-YV_2+xY>F0G1b9IbU{cpUze<JLkV
NN=9~4f$bF6HY&A$*tTkDmGYMf!!<sJ3dorn(Zx2PUh7F>gw)6Hs1GCQm%-fYDo#)Oc+V|@FB$6Jtjem-Idn?uK5XfR1w2O2RBPTa4l2VIC&5AndE*r+KHDa
ZF-ye2+lU+oyT|nWg_74;r`Cb7{6G>buY3nCcQ+a@Io+K`E!*DU}F10R}OV({#Y}uXDrOIXCe(JP_vHNs9pv6{9Ti)Ik3c0Gb0fa5X#Rm*6?WDIn0}Cdb02i
SZ|HYO-RlMn{h8WQ|rS#X*TP1%V{mSM%LBk-c~p2cmjc%%rbes5?TpSwRwekbqd^uZk2N<!P0TLI%#*NsE0DD^FH=IEGXyk9qnrd^;JC|R0_#5!QD^rOT!(|
M*<m5H@WAWoLn4hFTQQ)SYqgf^UQT})KvLijBil_OLTAB&1jl#mL?oTJ~HbT(1Mv5IM(fZI`8=#V>c8G^0^Yw6BC4&m~vU>_DCIR{A@|yb$C*n9JOb!>?|Vb
1%>m*1Kna;kEVwk0XMd1^A0hbgL9%i1iZA?Qn_vaM3Ta{`%JmB#v7!r=_L}3-GpXaFi7$Pw|B<PEjtD)sr~U5*;(;wdv1`=Ul<S~4}VM3tA}}1qBju$Tp=b|
zR51ZF7m~atQY*w#ig!;o;9Y;OmkfTwj+_WZhrHz9P0TuhZKoDdS>@lroK`2G}1iNxj&&EwH@Y&M&dJeG`#WgsQJ5TQsP|dIVaJD$A}@oS*`{%>ER74yu$MT
Q--jk!LQB@%<Coj%XW@_FtE<zY)-}c-$JphPGZL{&Gtn@hY|lJm{-CO({M2}#OL_*=;1~$`34?@H(~pChY?yw_2nbis)nsolR9`9TEKC${;;gmp{whg!d{IL
SjIu<B*i-0WPR%~GI+|bpHRtV2iU?33<bWpHgh`~CD0LyO78(&b%Oh)nIx45RSF$_q0Av0D%0F~$%D0_1hcA84-5VR)%k@Q>~h1P*EEA#sTGcm*jN}LuO&Ns
PhR=<#IDWa7s(VzV`<H3{0($ASpx<QJDbEruP-8+O*hV14y}~BHbwcG7A;!$`L!C4GuJ*iZb}9Y!b77-a4yE_r_vF;E4<R<w>_hEzqaj!WF(>A2(WBJx^l`I
^!8PLX*!|9I|Zkwvb%?#KJLit@V80|KCY!}is-J7RH_IB-$%TM&Rbtqfes0WjbO2)ep64y!y3#ARS_=102KzJ8d<kh%}@N1TW9$f#Yi3!1a5YvIi<mp8dhdr
slhKjRj?39Ub=2y25mu70kWzDdN8M9u7EDH-YNy+?KmscFqRl}Ndg`D4L9ho3}a0u*bsL8TE~pHu#rl)sqMjB4Vk9=5~!+xzV4IqNjh2Cf2H9SC#V0P!EhC{
`(c)i?NF5_<ueEMBL6ml1^gi!S6{7e1DE0gkT~4i&os$em{!)pQkFLlC(L>SZ;T&|cw^Pu$w6F@cYY5q$cOm612uaV{IapB@IP&{YYJPgI1U~Dnk__AWWmdO
J0Eq=6y%C*mos}DI$B=qIhD)e_31D892;gP9ngN_txc~3gQvZN_x{eTwhcAeUpxW*qw;80`_L6e?C@l(;bj;~)%x9h%}w&n`;JSd()qZC`sF5pgirk8T{nmj
QYpjAjGZ3ZX<xKx3Bw7uGK%g@?U6J1Np=L&C(*vvis61Xj84+K*DA4At?<Rh){%_aWGC|mYlgq)S*pB=C|`pbZ2{Ed^>>Z51Ed@5o+Tz!{#Uz60{c1ksU-Ze
MYMV+QN$+FQ;juLW)mY>8)YcuPoG01f5}Gt(DkVU$ibq_?6v+^>N;b`!lun$papi52cpu>PG=glb0J7He{zDED|C($|NQU_A;g<DwF$(UpMSH=l(J{iNMR##
`Q1pyTHVFO42FjrNa0V?Lv8i4O8~>LC`TDqw&fBsUATIB=zNFl^|!T-JWB>J=;NKlTIVG6EkyUkmfZeHn99HUQRn{g#W{W{s}I*AFe6L7I{MN~jPX<0<G{Ol
KfLV8dqD`Zue-RuAI?5kdNXTPZ(Zg)65mXV&P8VSlPwn}E9(2C;IQ!J0gOsH>ej(;9xtOX7gWu(KMYSF(q8<h6rHul&Fqs8%-3SH+$@S;J^<#uEqcUK1!5!_
0YjUOQ>3Ms$1m#i=Y6Qs@uiidW7TKA?V_@(+~EpO1b%fbFyy!p2j&OY21dHzV4<~uJvpx#COh*b$J3C`m{E>?F(!naF*uWk+AI+3<EXM;ZtC&98m?Wu#(be&
-c^{B*%+yOE=8$6%*631CZoi8zYQc!EWe{$k68JypL&m3Dos4~@)_LPFDkeVqOj}d>Qu^Z@)Aezp8zUnNIz{fg{}mtSi=r;%x&TD|8Z9K_-rKlJ>!ZyiqdAR
z7v!B1&E*H*u)R!Rc`K4R|<z=_8kZrC%&=I0+;#WExJTr`X$*NQVkCRh-+E-Z&s9Ez#X)17r*Qb2WwwPY^_28Sb&tUWp6&yjXB{zMMNAPV2b2^olFpSGtt@K
atK}wq8DAU#(q%?AUffoNhhL0xoin4$h!))=C9%0Z$>pG!&oclXhg%lB@<8b-W$O&tuyX`l`mgMYo53tr&juKAkch;f~sxd)QsdzTgRurebXRK7VrC28VJlj
Zd+t?`^o;0a1!*|s(NaVGy*~a0_r^s1t)|#X<gWO!8ry2vjKiQvk1_^n5;k~XMUJ^2YYlrv`d|;<?XVNw%_!}kt{$a8{#>Gs{DDm&DPV91~EUE<PR$#S`nRL
yzy6lS0oT8*&SO!7fSviLj1le8N7hMK(qR_T!MRSIVn!<)B?e2-?S+vR*hC$YQ+qEwd_FRN(}orS+Y#2Y9<KBq^R?Pe^d?MvSXhf1mo8}U-qfPg%liITH!?6
t*(d*D;GLp6dAV+3P*tuyBS;GyuM3mGWxFgi_>$y6b~}LMq^+B8^;}LQ<Q$g3-9}Q_DXoIWItg^lF-G;{)xOArlj7dJ`gUqDYz<Omo&pUNh7f89XlqAUi!hr
V@i4cNdm{ibo6e?qGZES;HaTluZCM1{lLTDa<aD&l%?LMJt4o4+-)MbI(EUG<{L=a`P1xHTp8RP_ah76Y}qrbg$_Iba1*sY7DwM@M|d?Zim19<njkk1k*86I
epdM5$CHPI(mAiKu$Cg?M#Z@6^Uy?%ZA#hi+h|umJ5a+D)aEH__~9gCbW7(f^Zqkn>jR{;nrjOxFu3oa1Kr!CDC6KVZtlittv+$;bGp6D&-UlP`V;ph3+ywm
bX7wJi38&d{Ez01X)lHn09K^bjW<vkxO?a(U2Pyu%24{4&9w-9A9YPyF4zv5CzKL&_c83C+$^!TdHm9&4@@NJFZw>$b@|btJ^tOC1EoHzZyPgvd|9je0A7qT
mVcBvU5Ku+kyo_GzFCuZ=zt+i=XH0iiLVNTedV$wN4glpN?m$Mien>PlwBj=4-z>8QXT&#Dq@(0Z)W75AlHY8VW~DCTCvI<bpn`N6P3A-F3H~FYgg$0ou)4j
HuT1Cxc`J*XLZ%UjmQFcV-tTVNR?9Ga+%SWmOCoyoHp)nQO<>f#;u!u<NG<ki1Q#EnfLiMV4MIL;>qy0ih1>OkW>ENB8mmro`GYjuL|E6EB>suM&#m&`n6P9
B3vu4<hafe<$TwLy=rZ*>&MooIC945b#SxB6ZrZ<wi8+mz}S{g(pu7M2bQNQz+PQ+6>qq{U^?Y?fb;&&WOpCO5J2?(a!e|n@fz1-@>I(---aBJqiW9r(2r{b
S<L651Jvx&p@Zg?ndCt#zQD6BJXhS-jQ{6Gcf~^OdaPVq7tB_#Cch-F{RLbT9-oL<?ph&inI^(JQeaQl`e&^Z&myuh?q{+?%AdBdq08g)efNk{uY(UOrjz9+
rlu6<>ik8yY0PK`Jpqo5{cYq^v^B*K>f{?A5i9li11}|vF4eFpB>?I|RY>uE);2y)k7vX&f<Fiu1B*v)B|UZ?t$WMn`aQ`!<m@@}));-YcYoJ1iVDXtbQoU|
<QZgkxxB#(<Pfw6xxi|7-=}Y$2(Ljs+EcZX6)Ae#$cXR%1*?l&U|dxu=140op@hGj8T1LtMjankI_!OuDlR>Kt~$Z9r<TC!5Pv#~CT_%%wD6rllYH4AVm{&2
mu4`cZVA=JS@C!g%P3SEg=B!1OY&MVHcVYNtDCR-A^`+08OJMBkQLm7PK?$2HS?oNun&_mEj}rkg#uFv$_zs?$(qb~%j_VHrIR^?`OfhJ!Pv8J%Ati>q%YOw
cJfKth@83~m3SnU3iT85J*C5{O|?k|FG5qk@)yoXfHMa}OKi@WGisV}6Ao|i{wNc054S_aclRIf3nqnGpct!qJki#BrQr5T<ItAinj6%L1?Mo#+A_?%PXKd0
fLd>kk3^B4|I&Hp7_)d?rT-FoWPW&v*)_4-#!)flw)_<+-z!!fP1apJk@&dQ%oc<luRb;P2(S*6{?{C93<3c&ue5<d9@CvhFugAo(VpCuRbO6rz`Bz_{@U=*
zJ(kK=w0eo^{1H+?096yBduuszwn@4Y-S9*oBF!j+EqLQb27zEN-(UEQU|_iS&O?11zqc{wSwT&EL|_ggICI84NE0e=QUof!J;LRFdfHvH2F~3dc6<s@TH8M
7iUPaOiw%&tx;pupGxm-bSt4w-4h0guscjZ{SWPqJ*5E=O*GZl16tcQj4zsX69n+`x;+|uEaeO0ttU#Dm!nxj9X}q`ET7zby<o}2L$8M`A3{+EjvEU7#-EUz
LpcTKBij%(F%3*6#vY;Ftt$)l>0(K78)1Y=_Cq<dnzIUuBOJ)u=JH+P)A>y4v);gP{2{85&Gd2+;OEDplqeYm_u%@caTe&D2JkrfW1J#cWupLgOg$`4Tqd%t
5KR3bBtY}g6!77KvMmf8$_M$zC2l;hn<6~n2Tm{}bn-??e#<wtp+cLkJh?i{n>VAd%rDhFH3qYJp51n$oz?Dys6Tazjv38_$%fY}k7S3+k^J)b0D*55CChig
kN0zpBzj|etHa96&6S_InWZh7yk*%HV*^5CUP>wFwBR3yL{9+hBTwc~_b=!-y2Vf2x*!PDM*a}9@H<e#GR)W8G{^(Ufg6pIe>xqa;=uXE$PiZ|L3<O%e<6x!
Q@?2`FpRQA2#u+Xk)JES9XIX@=zbvl>0PsZV1w|*@BaYW=WH`gR*JSNt|-Z;W5P}Y^m9c;unVor#Y(3z$TCJ?Yua|NB8O0QTZDfD;p=D$Gl@(|RIT)zdB2t0
A|o+{k@godDdu-AU_L6aj6U=IDrPo0aJ`PG5abm-m01t*qYPYsKny1l@lI(I$Mw$hrCAf_Ht4tDg@t=4E>a`ZK&$|6gcexIdTRQzS@(d{M5#J`)nK4%kW=G3
M0P&ttTv?x17P_gZlTS^#rhHv{s?9-?hc1UyRoKM3w2Bzyri$U8h1}1Ok$$P5XumcYN@z!BrpRY3dp9MRzV$7n2AJWS{}ERI<W&XERa$pq<cPSsN|Q;?nV9<
Pn*0J>iZN)9M0V%vJh4HELqT|a%+}JA5U!|NKc?gi%y94H=D$r>{^Vnp#@GDFTBD%Vj7YDyL+^2^bybl&GdlCax0KwzcUwY;<egY+!ydG$bnVUo@+ig{lmm}
QgH8UB3eq`PX!Vcnm3{l>zk%F1{bl|Q&EsP0)sAeC82M^1%*nre0#&DI}klUv$(a<=yGFD%dR~8#{X)kzUhJHa}%HEq>vSiseY$s->S(-1|SNf5g~=L!72BV
$+=**ovn9UL}<QNg(&F}xIVF~*D=TSoKp@79DR!tCrzIxM3i!9k)Uy}2%KCIf8^_}FW%)Ic)D@uRr4B1qfjMkanV!B8=0bee}p0b{6`rMqIZ%z3%!Q^!3_GM
TEW*(^iE}5n3JLYvE%2QuEfD6oIyc$?WYGJ3<DN0YuesF^Mc0@WWUm+^us$!AI^3;nbxL<nbG*Q9#oYLB2dS-4CG^_!yNRRLk}IsYp=A0+4)03m$A+$fLDlp
*Ts2zOanNUsrM4nZPjOPyKwSTd)El34wq*EK)OBFynF)g;tmq&D_6V{n)i0&S&hc=($!fdSIl=r`Q9cncN7$LnbXN|l7xR66_T2JlEvC9BhAM|F0ob4gjaoQ
bo1r(dCh%xz{*y=v5+_yy#0EHSP13ie4tBMQ>__1Z{(UrN{xwXtb-3@^;dMtNP}Mvy}zDB$r!J~pkbnJ%L@y1ErBgBW92D{XIP6;^nsN=RcfCygrTBs2;YZ(
j8Sf`ZIkJgf5dW&wdPKjh_jD%SA~*q$%XE9XwNEGk$c`O0Z}YAY`59Gd|k*!=r;<oE+}s|zDX{1W&iWBMsB?pwTZj*+8X{prA^o)&3a!olX6QTj&vZ<v3ojn
((jvu&C-5FzyRa+5TkIbTdF-GrGb&E)EG8tb1B9i(p5QhK^9Bvawn}|Wcx=Ql4)Ow-(c7r-3JNAuKp6Bz&b|gx@S7X_Hp9)*-|$)AYaOFXocfIL`F+watUJi
gYG>2h%kHZPYf7HaLl<J+a4QJUJ{q%TK{mEc#+R6+z{LPfHwvPS@U=G@2Nde6<{T*-!a#VYTE+XUL1iUwZuOH={v02bYC`6^8tgR8uCE!gj=p0fjEt_({f!x
RA)P!mv~WPzq#`jV6f(FLN-)Sr~#M;g$2U67PX}yLSz(=N7%N7@0S4Ia};aA#AAZ!u?<nEAD&V$Uui>VEE5{F2b(6rKgWwVfDWv_1eKyFKDW!IWD-L^4q1mA
3c0Hzk$x6>?3&pY%}_~BLoY2|Y~+~T)y)zmZr#ZoUx_>RJ52q0q#7<vqRJXY3P_|;tx?gAQHFSkT4|sO>~pVYLiL?ly_f2+Z3?-_sNmZGs=z%HmM}FZtk<`c
^M3iam6@HW&a#C2rw-#K41&!kjE0@X`CKYI;5?BoRRAS|RQJ<uI>vtIha><76BQOk9Nso<XtRTIa+8xW5-@%4^hMFviOM{SroJY|QrfoAN&>fnPoPZ=Px0r|
lzxHIehzQR%E)e=kO!8CK$+{QwR=>EQ%X|=hU?^mpcgz?mE?33YCb2q`pc#wZc~q#aVWunviASg?VE2L);g?iYS)A%8=}i1qStU#AoOF3MVRUMG^q1vW2CQd
IP5vt5VwN}R9t+fT_>XGozP&ZHMmDM`9oa19I`IlYnGd44;id0|C0%GDak1)geZ|eMclCWXPB@s355*-N0BZL&L)Y_T!{Mz%pO(DH)zuMM?6tk{{o31+OWLM
zcI-bWwIn1IZIYs^qHVvXm{Orf-$daQ_AkBw&s$JV=2)Z`G+5aI#fpfOTg89y0jsx>xZom*qgQkTevZ#B|&^d5IW}~@D9~o8YGrq&fcS`SoA8;SK_k$`hyUR
+h%0e9kvufoJX%G8icWPUAhXG$Hr+uMs+cH^Y?ZkDL!>vYW}Dy@OFU_;Q9DXO#^Y4vzb>&Uj5ffPaupE-7QLmpL4IjBVInlE1(7&NZ9=tOXUf_8CFL)3{0NX
?W#BaHgswUieW3;Wg3X}qG^jmg73a(?Esl29!V&#uVSudMvHOMnPGs}1ClA0FMvKJL^8%jx}&{pJ@q!=qNku18e1ow>GZ+??~FDr-)2uz;Ogd;BluTP=s948
_sZnJK3o5Z(Tr>@Jzp4$-(XLyl_>GllPm|sXosQ;pO6eLPirQrs?cV^%yPrgc3<XdAtB^b(VxXw^S~W7?K2M8`OyN`Q60@S&?|NIPPx;9Vo{qY^{AcI9|kRO
&i{V5+Yd+l5W1iIs%)mldsr|KC|Gt(!rfGf;y`o);%|eyeQ=-?AD+KApF+brC|Ld*vbvs{m3{~^B@R(JzztItNoGC-_?Y4lDmXeHCacCwvz1gJkP>AJYG5Rd
BaS{0rnJu)UdKpP<Wc_>csZ_y!2)&U598K1`kRNsa)n&4{tiLjdQiq=bR=b?(=CE<N|=fUir%kbC*+eXpKY>3ZIu#}Y__<Q<1S^ad#vpN*UDfA#jx+G!xsy)
nxmc8m?_BKon?cm6fPQ9Ve@}$#?#^oxO?+=iIn<O;|Rt0H{)luQ-N+1%=M>ojxsYb{vv=mv6BpgR}MI#tL)n)VhdZJxmdpIjvHUVh+Vf^C-Z?L&iVrk*KK5k
H#p^e#9h5L&nu+R&h@vvxX<5cHN?rv>wl%i*!1R>T*zcog{^J(nx*vBvuO+n>z4cHE3k0B#E}q7>pwfbK)l~b&%(9bXg9czjtl(CAvcDYjZualmn_qQ5Y0=e
DMo_G^5Y^6K*{O7QDXQ6SY3$ao5%9&fqQQgtmO}}boK>$cXE!teB{KS6BN>5gP617DLd4_z3uMz9Umx*0$y?1WMf~l-;bd$#GwJ4>0*D#x?HcwihHhn16j8p
3s;=}IRm?J;;w=+31qI+kuv<f$wa21Jp2Vx2hI-Tu~9)CgNXa_8MD`oo7Xx?SaMhb-|Tlyu`bxQzv%C5uvzSl^d(%yFA}<$7>=%<TDD_|L)ZSOzH3g8O}7|}
Al{8!k3JxCn^DK<$hyq?5!3DMSyL2ejCsxHNx<`sKpi81SK?PRt~rmNJ)qB=Tdls19{h1UJ*GsPL}18P?v{dL7m0V+)RAa5RdyfN;}F_=$>+bmn$*sBclw9l
GsI4kQp_YkNxd;HT_QA=@MSOAj%5!bj(HyvwyMa%;Nebc6!YfRZzpKbacF}BuIx!lBU2uwxc8bKO;u*@^ZTHZ_ywEGy2J7-Kq$KnhQ0cXFD~~lC6;wXyt-5J
fvBH-Jz}s|`3g++V*8ay2L-wny5i(;ma5|fh?C<@{Ff@yys!Nz=<8pjhlD6DGH_%?kO95(hL?l!3cNKjgzT`uq>riC{|q8_bM_Wx`({m5gW$4Zv8YaT+lcfr
pq&o2cR@XD38%9~HM>#JwlnKn>c4D%xLj+zT>UYYiRj0}HzvP(C3%F6R<@rv$9AEiEq&t%C8&V((eY;<ueVs6MJymXGZiHlEibI2)_6^#glyqspMFN+Mp-I$
L{ua-Za@g^>Ig`1)$KdM8Y0AjL`%ndHW!m{#d5r&<~DLgibZk_2sWuw9UR>26$*+xzF`!3&@tFPUGW0LrY@~r8d`T3NG3LFj*GiUh7@?^!SlXe8=z-=lNj&}
O`f`!_S0eLxtRBEs26a1GCh4OCyd)3W~%#V#+%CVS(?c4ioKm5`Cm-VmV)A6R303#60h{abPU<7F%fAh$@xYrBkAZjK41D+O_>B6o+)XwrxXT9l~{vzo5NPs
j8KF*-~L${xgwv39Z400em)6-xufjiAz=KiFD$s}BY5FjgA0Xcn$!`^Uo5weBKZ1K^f^i%+pgfUXLkUIY(@7aYCwlnC0#Y!Z8%m%w^UQ<e2}VZgzSzs%DnmR
Bfe!c{a|Y7z0}+YhHjAJPiDv6A9&+T#E?<nVu|Qy>owTyQTQrm#Vrh@DoWRF*HZf{j#+m2n+lqWM?t=z#MuBgxidp?SiO;g8CX&fh_>@v13bR}cP5hBFx7Y8
ml;*MpVL00Z;zI5d=!M+q?%8L?49Dp0pk-Ap~*0Mqr>EP(7bWxi`Ge~131uE8yA(>of%{}LC=3M{{I*6O9YmYK!e*&aS>F-%{dE)7#l(!WOM`xbS$9r^c+L;
ifzYWI5O<lb^H-9IYc$Q>w%fr4ypc%jUli4!LR;f=WHIswO7-U-^P`zk{1F-eKk_{y?>HmXZ<mi)iwUY1?Mx$P6G!VMD#dN60cQUBEM9_p~HHIjJ>YIgwTfi
hX(B4e)0qgqqV3Y=p+CD-0AKjzg$t#-kvkNMVvRjTAm=M?ovDFTJ_b>c|Zz%+u&A9&sd2H`O^WNyppva+d{ya^}ez>E>WKhv8t(!aUd!>X7BGF(!<|3%5s@)
tSh3`C!af5+vd7oR%S?YE^ueAc7~Kzgr_Jj`7*&F7jnX+!v<CtOD8_nIaSXI(2$~v=ve<_38*URZwPhy?QY@64!a~<um-fru<U9}{2*X8e*u=%;tMn<Bu*F7
`Jy&N=CqbWpkZ-0n&%3E5muG={m;TZmVskGWF#T2$tko6(I;ETT26gWUIu`eKDdc|8PwT`_$k}2URe31ZCfeqcU)ShjH5ybD@>%<yFBqX2fmCyiU|m63<Nap
)msjU&8=nIA%gq5r|LN5tx=!9w?LM-JGCwEg`(#wK<fC+`mMYb2jT-_C`EEhLg~54p@FT(`~aUnW^PoVZ|H8ZzmOG67BU<@BJ|I)u}6e&hz{@=TXl-Fqp_oE
yJ}r*4K?mqiDgdQ3NfifRk56y_u{%M%IdKNxG=Xwp$7HRI63ua;@0|;99yzGKF7L5#A{Stt%Gr0Ee|)Hot{kb?ZO#}p@yA}SsRjvvSO(3B9N1Zad6>j`w5uZ
@E=?WhNj6bbXi)g(=7^W(7e$Iu(o14C!lh0P2fPq#>yJR%<Pi)XtS+xOlmR7ikqFJrefc?UO?3&XNwcpPQ)7PnJGKYk!-?RIZwanIalbrC~mN$m#(n8zy%cb
ygZCf+Zvm*8iz@6QtJ(#6SI2vHwk=|S_d+xW#lmQlbLYqbd7kUGeCl@L+E*8pq6MM;k(YTTwT{y1H6$^D05#C=gN#i6IpgX`l!S%cHQzc#?prPRX_Hvv2p-!
#Evw}oGRwxQ<R<l(B56t@6xWWUmr$kwYjBsP#zzj&P<qV6ZG~@&(Oe3GoINM8k0gITk}H-jHq^jC8t#bIb_?v$uknF9Ia=ANTKviyqlgb(f(`PWk>f{P^Zdh
qQRN@(m<=C^zFf&N9@A}GXe{~>s>W=@v&vOTpX!%3X5Jh#o-Oj8xN2PgT)@CAe}p{GcJCb#gg5Q>i$_H#X_;Gj#k@G*5{x8dTmsSoy<E<Ya8Bc6>fDw`_$qu
?Aaf-Z9oy3z_~G_z7KHcD@4R_bw@7&2_r-SWLyvAI5@Kai|?kPcxUrn?y^F}vm8JE!KGHd+8<}~1__uzKi}*Tv0Ac5Er6oTH+sfUzD{E6jZm@}nU#2#0WBCS
y3I`l^d}uZh<tzy+=0A%4LfF5`Y@8(J&AO{WKe|U==(&Y+5?>O%MxOyX!?BENzt3)-oFLDFdDw8LFgrJ4`M}TIgMIW=stKJZf7^9%lGulvKLg~8$E3DOI>3H
XbUT#Lqi`m%viNUuV<>7{ous)$kS#L8(wg67&yc{iDgrrI7bf9cM)TShfhC4s4T{B%X#sa>w^SRz9s&(lU;3}rdTK}>%E5P#{w7_gt1%BQrenoO<Vt9`IxaY
w}s_2^o{q(7fiF=jutH;Ecj?j3(7>xox-6_y#Q%XD0<s@Pd}%8WWOZMYk!Pass9p?UMf3$_N6!>1LJ5t0I2{U=D-C`=TX`A3Y_HX5&UnR`{sA$3@MfB`wVa`
lq@a3q8SdLLM*zSi4r%a+9;wh3)Rr3um+ND$zZ}BHo7cl_B_{VCxA1W<Gw-|IM?CwCTf~L)q!k~GE>SKWFH2K0BfMr=ZE;j6WnPPvEMcXz&T-)RCu=QKc=np
ag)*s|2=LMS(=6^yE6uJfS$=d20En5)Q)J>`=~(#HI*vwejL+}wa<)^Xrb;l;u+&%B$xO;vQ;B&nT|Voa(gjnT8X!T1S{BMq7ZbOI>v0PuM`hG;%^*&OIel8
=YD57x6C@1Y~KwWK*s4aveY^VGP~_C{*e>HBCMzAdc1HVV?5#@NbDAk-HV8y$)^Ad!j^5B2Uv>^cu{=3tD4-%gJ;^2mez(7I-;|yQ|h{~4$8RWMu3J{&v&2M
v5wF$>rPdWEV8}?+!4k|nQ~#`kjzXaza@;mZ^|a`^%3Ys(iCAwaHcPcM)yciH|+6^qb>2m^wH`FrC!#ig;+aR<vs+oWd_sq>hb_dnUG(4Oiq<Cx1N$R1?98&
huRgL%N?4;%{>mcQ3e(ob_AS&xW#imu8JHIM+fJxIjFaKUN2otKb1^W1$nPx(l#mB93=frK(S=rMRt+?$OMUu1+^!sV*UN}Cg*Qwyb^cLz+c!1F+bZDG4U3V
YaK)jN8S5zQSd7hhvXccX%OZES;W_>a{koQ6){>8@Ws_77<tFe6Bw57m6SKLGbZ%CGGrtP0I3=02Uo#bebb6DBJIGL@6%UnZtXgNU79-OKXOxNmbH=cQ7XO_
Ahy6(PaB>vfbIJ2$bi#})!&SdnIlCJ=VH1#W+dHHSdxJaoHp{GF%iJ?DVaGmFyijB&h*TiDojW_`29h6kxcI8QUNQp>wli6-B*u80e&>YHpI*FEh61pP*X%!
=jZ94T~7vpJxLjaY!60Us*t%7y<+@H&~fI)DGTT0<t<j8M}Z>G$U10bwRF5o?-DN6%^eL<<+LKAN77BbloU)YR+~W>3;S1tamvSj;046vdq|_fw&!CAfE>nO
zz|w>boS)*7BXZAJGTXaa%JP~>2d|l!z(RD_}@Cean&%)n{j~2at~kDE#@*S^)y^9T9C#wmL~8gYUY5V_plZp`z*3UCId(?I;7`WHR3Xegu_WgDX_m+9k6#C
lZB`Sh75-(<x>F(ksTtV;LRA04e;2(r6#&`Msy1PL;XT@{Q;(ZsBEd9T=rC7YXwohYie>P`z`R7EK|1X*%3&m6O6X*dH^1*p{9P3ySuNz0ic@sUJqe+S>P$v
j#zQ58)IGPgnz(NG!1%49@&u>eYd1;5da}QkwDKDymu7dAfF<L(g(Se{H+2MIiYSx=FAcY6Rv%dmD1syh)>2BUt{}JJapK6M^6!#vPaPfOa(`&nHITYC1dMw
SE^=c<0T!{fLsA^o0Dxfnf}K{GSpn{?*5y^DNB|4_4{KD`)YWwv*xmybz_9`oal-v<CNYH^n4(0e@Piw1<;PXLJMc^DuCQ&3(wvt?gvd)JFNi9tYBrz>mWlX
LcT+Y(@IShx&W@q>%SQ5DNN6maKz|yaQ9@Db=5YVv9s0bZFB=9xFl^+TcW;6pk=jETr+D*eAh?n@hvarhhmN9O&4S1Z)iuIz|=N8U^fCnF577IsGYX0<9ejG
dGJ<aIMfzjFL_JDb3lu92Wq=1K#1OmGqQ|0=)+^_CoMd_>9Cz2zYuJOZZHJUTa#o+e72<a+-qROs}^=CaaI}iH5nK0DO6Eaz3O##YExL0e7A%2{5P}>9nufe
M~(13Gr(%e+C<~o77~PvYj7~g;=>q6KE!--1U@>df@AM3=6Q3FX9uiLwN%GHsWYUg@rmk=!3NP%mJq&82sF$nRke{=+|Xm2(i{8!G1oV&oN6vLaMWg`*B65z
8q@&9TlQ5**aCZ!hAx;B*=L(2E!Q-a5s&<1?hJTC(MXv?CIS`t67XA%krri7D!ShWG65`b8%HG&DW~<hMMQ%Q9?O~0cXc5^WzwSvy`G=EQll{JnE}kIgWq!f
|Jt9zzJ3UDgn;224KCdifw-O-yjKkN&%_M$!4vPYd&c=T9<~AkUKUpf04t4xmQY)oG}jR|6ctKsRM7G^Q*iiaO)6m6uIwKFhWe@Ige^K8&BtLV7)f_|B@ET?
knnHsB(wbQ^Geq(;>#-S%YF0*xQ8h@jPBJfr#4c%&6SLyTEHG)c@AcE(dwGVau}&ihJ1oNXMmu>6{zsdTk;>8)uD>k4&UyVhSoW>6i@;d{FRUvlr?Ho4P@;6
N>{B3@YY<Zv5q3pgj%!zH67995Y?t0`qjK1Sb7l{3<CoXnZ}4G`E0Q3CIj^*oQ@-}1X44_@$s8ouuPO@2k;Q}*WIigMa-{Lb(2aUZ{GD=g(?GqGy|_->t%^R
=OJB}^Vb9*&zpCS77^a9alOYTiOnYDWKGz-APa@|6S9m+Vn#XBbPlUan2jg~Q=8<LLm$~w8!!cOYEj@sp2#(f5l-=80AjY3xoag%zH_YeJCE=$BARNm-r!~e
Y>%yROR7XOT!v|C*ie|Fwl3Z0xd}9!P%5f;V&L?>Cfh_e7H^p|7eNj*d1Hu%(t?OBX>@S|QQ;QCGRP$uMYWx^tyALg;~IA7BINOioh|{h;e;9LW0sjI#c7km
z$-P#AGEj3`3P+v&iYNMTOqDcC~EBu^DQ>!CzB*>EN&yuFF=u}6|n@-LhhJ*kvQ)|<Xbl1M}hj5S-(bqZ+F7dhn{M1nNG8rg+(s1ce`m9jxH+tffx9j{85A3
pu4JE`tCETZ9?YrIaCMe;?Dzoyp+-vDOBLhU?qONpHN1e`(wmrVK~Y{Zx%L%j(TR0AtwTqNtitgC6VszFz#PQ|3Ze{xFfwT+4OXlbYhgLs89kDwGi6!E@NDu
ZP)FhCZ8G1S|ZJknAK#yVJHlOeeaYx@h2hL`zJ?jjss5w1a3aoof@VWdguP^sjp&wotF6NJF&Dhmz1!uB(ni#Gzy99Tf##HgpKsNtqmDgZId9Z@dt;%I^*F!
;WvUsDK@AAGv{;f!ePk7Gu`(i%=1DDo!zf4|KO~tDEEG@XJlxE`$Vu)J=U8Ycu+1IXy>~aPoKV+??lW6drsp4qiLb>!mcticek8HM}f=VCuaZJ$5DD=My@v8
mKvvBv4a?y{fPdhx72PYA?{KtYw0R|&aKABL)=_(@Lza{(P@Ep&l^?#uRvLrgVXgzI4BB?z$uL)QN_ApHKF;pLd`=S>dq`&27_rYgY%)4E7HVQ25s|Pvf>$#
N|7xXsSl|{QlDi^nJ?WR1FMkwpHXPJ&!{#(s7Gh(h_^C|qbINJ$ybmYih|xEa>JV5pYl1pb7rMg=OdJbe&f<+nd-wP)vsd{+;#yUZb!d6JkCs59LFDmR{6r~
G&7lYr0B)5^8xkTvYq-Aqw$Be?N)GS^k@RZ3Gu|j!ouR^Ic#2HwkAoAV}4yL>z3P<^|R2Ebf4R55zQHPfV7{ThQimdCAv9|0oPEiVO@gamJLtuE~cDO3+TH)
`wB?p6ddjr7QKS&TA!5?xbEdiJq)XjMGv>U>HB}3!pn}MR~XB={Z$2B4^M>#i$(A~wj1~wV!tjc>o4$mXCfW;+mFlH7=4SNlz+Mo+V{6Q2>4E&v)P!Ob}Z~(
T3$WB!>twzKZ+<WVR{$_))Nq+W>?H>Pi2`m3Big#-_`{?OS|lw%ww#oXzHtrN_fVm8i@J2DnS~hS%sXP6)l{wGkz7puy9-OkXIN$UBf^M9GJbzB~HBU>T_}?
YA89e1-55+wT5jnp5%|P9|lbo4p~B2TY?{vt0j%AYpiDbwLR;?9#<l5G=3Cyhn^5hHU%r`k6s8CT0snXVq=P#Q?f?)3ToIYay^qTD!{_W_VhADTNcx3aA^&Z
w%CFy;>+3vuIpOrh3DJd-KllRNw-E^L$*=%J|cigfD?9fIkh>-NZU11R5i&xQ^iWIE^ftmpJ@Z=VuC}_J0G)OS~|hbl!r#w3+yV5<`^Vw0wAR>IrZm&-Kh!m
WnjY>wXn{pLy<MkFAgRFk!ZaYTo-#yRS{(rhR1?l^mD=<nM-r?sdz$aKM#1$!FUUMf4t{nR5`d5lOsk152NZc-!FINgnIqGUC+D*1!`?OB8b?U5RSZGJ2YJ_
0|jkM_=PM+-6rw3`1-xzMC(ll{grDqNJ=cJQIHJ~UcdqdDioSeBXbnPU@?)&c@AMuJ9<P~_3~r_h_l%p!cc;RV#T{O(*|miV-+g$lNPre39!;c@-Ar?sir_$
!g7Mg#0N&8CPLwcq}}1jpgO=e8oF-fXzS=5BXO4z1U)D;9@PoJ=R1F<F=`Z>i#bcmOWmYRLfi)yD+m1wFNc!68Ea*(Euv+t)qGO+uV?BDVrMf#1b5w;2$hz8
cGlvVtp3XGX7U*=M8ffG#x&ff!~JMzsXKhh7i34w>-ws(BreHvi9V0AK4gIf6_Xhgl}_4aZg?H}J=@&0cV?E~TIvv4Uix7`uz0>YZm#?C(ukqk*}-CD8&C{H
BhZ$O&5kTE1v8(NnImzkK9rcP)>wZ6(M}11I;=dHyTp*p&5WuU*6=o?fQLCgs-*3e(owLiCtYcLduvO<qwXVa4-%J-TOxj9dk(@+!#G_4t&IVz_TIC<#DvjN
`1ou%pJMA`^$X!J;}+wb;G(-SJn1?zn#lgF&v4iTG=ASt&HtlogMI|A%LG|Srz?%7rvqc5@e%b-#67pW^nk(pFUp%iLIA}CzStGoRM2?5%evaJhJp;-G}S)b
62coBul#ozVt=AocI9cDM>8Ai95p@=@^x36dK;NA=tz71xvrg2y!rk?#^MZ1o?sl^EpeKJ+Y4dK%&>SR*E*qNC|+@TK+Ty<lH`5|&UU7<$Xlo&u5T**pbSy4
(ZWPq15r_xc9SfMe>a>UN(A!g%Nd*f+8Ja=$=_bd{Y_H~<9)rU$iIt_E><PBRkeO~b5AZBX5E>uKRQ0J|9)_rKzU5+8-XbGzt|%I80*%TYwoJWi#fi8t_c}q
#sz_gQp)V`_o`Y{<f&6-3;9%4PU>yp+?Qfz66YBLsU5t{J*x}}=eifr4byS}HCD!?H88%O^^sUWk&4*1jO9d;B?o^iOe!={h0VpsP`WxgLsIbvxzT{qT4vz>
*4Ch@lMWS6`696%2L4qoqE1ZD!;?_k)Ts24zRPoDmOwdgQQawJLEx?());k!4^g>!Nd6WN^SZ?R&7~#g?S$uv(u)3bJR7|Elo#+ZF_V56n6>f7V_vr5|4`6C
D>9J+E?X?^6wXIFzfCliEFE53X}n0DKQuuUw+{B0i*vTl_N#gHLCxokn2jJ4cWCvg*E&Yj>3A;XW}TV&*P`oEpc+1;-XhOtH@*VI*I3j(xADg2srXL6kBySw
>;Um<m?_AH5YL7@HAG{-AD`guL!_H0(enXNTWCAxtaQ4-mEV?-G5nVz0oU=7C7Epc(-+!Saciql)LOH-`8a=5aP|#RnPqj0z~~P7JfQ`9+rhtRQFFKx%&k0l
a7#CkO<$Wflepm4CwgkC!0NAW!NzIN<=CstBY3j%f)KN;X*{M8_fHRKFK|2E#qtkpt}m@=jm22VtZN{sDYgveSY#%wWb*MKFs4|U*iW25ESCJ6IIg-inM6_k
n~2l8V5c%cPk~iOdzkWrY>jdv-pqm3JYw1B>M)>(YsVdHjdwotPMPAFW60zm1&#S#ZZ7xexq7#!zyh*&YxE^Uo;$V0*FWOX;S{H|KpdES{rwHB3yD$SlGgoY
>=5G9`p?*8oK2WXOW)LVN!(ehbqUzo^wZlv@t4EcqiAm%<K=oWn?>p;<gCKaCb3&DA6!i|o=nh>F*0Qo(#QE4JOPVY=0mfH&m=-c893|KK)8WlKL2Acb?p|1
7qK}Lnn!J`{fH=9zt)_|Ww^fEB`rLXAcLhfR>qHcQjJS8cTnCaU1EDeaF(y+&E{g9%8Qv$4=EPDEQ9i`5SZrIyl(Q+715yRIMya4>{L7eNa6kU0W%Xjgs{{Y
B*tyrg9Y@QY9VeI%tfDnP+WSH2+m`_Lds{$vwFjryd0VnpQLw>(MJi((mMg$ab+OZ^c*HUvjWr_wXVcEl1Mp}bDN9;;G21K02drzkt7>N0vPm|spa!`5#m;q
zwNg!Jl!O(lQ0tZv9)QXnLb!=&@ex^vz+TI)-0P0xgk`9-<@z`v=96>$yXABV@v)*_VNC4Uxm)Su|onrS$zRq+7oAhIYg|Gg@z}lM()Crzv92jM@h??!3A)E
BxzC9DBc8zcdmqk56rY<$o8z_2`g*jZk(E9^uhRK4Ap*GORg!8EaYs}y|d#yq(Gmi!l1a_4Uqy;1T`JL^-Qo&3Gj5WTpvF75Gm%)cP$DlJlyawT`Vf2S&4Bm
3epkcf&n`1*M|J2vUo+qx&2mTjT1q`{l=X(Bi#MskRJmPcnK_jQdTAJ(pPC_7lS0>UY=_ejrfU~^@H7(pP)c!L%?l3-u_#@h%<v*F$s=EOO||=m1Bm-VSc&)
(s?YHbjqLr`(<S2XXJl)pIydglG2$+c?U(qBLbcE3!x?ai=8!uvCV-R9qo}qx~PFHni#;akyJ7%t?RD37WP$yHr5mO{$br&?=7QWTnppb0DgzeTGDUQC_-Mr
hJ5)6!PRV?-UfH_&W?mS9w6<=nmg{9-c(2AsJR{vPXtWK$zhnHBPAWV7Y;X~9rMGNU7$r1kAt1~@07dH;yq7*y}cm&`3j_SsMmhSpJHwr+h008KhdWORS87G
YMN=2y{-nm3As}7itbILYupViYl|oYl(RDpz)Msr?RJ^YMF2)N3rWxFMIh5&6n}4d!#IVVYLa@mQ4)F^Z^R+Xb=NdvFQ=MmM^sdCs&{(J-Uh3D{MP?5`xpq_
{E3^j4c(`B)%#&aX#bs}!b2G#JYq_ubnPDhBsiivIHoi0Nwx?aCn)hSn=6ujRjbe)Krh9Qt8BK$(B1*{esjxKS^kPF=Ljr<xw+IIN(uy<rC0i^ZuG!<2L?VI
m!8g|)fz~HOkFi;oOX=wYtw$G2g}5zaRkMl>(y1Tn_5@{NXRg(5!jl@YPFw{hqzk%`=q!)gZzK<qR$fZvq#B|AP_{+p%6B|6cppI8C1AQGa&!fJb*Y0MgQjA
O=S~w2ZB4cv!v`0G?d_$o*uV6<Fz%N_g@tzbq;heT|wJ@@}Kd)PYLw*GqXT~SYBrLuN^k7_rM}_<H98Vb-$M?z=d?aA%`Y~L{z>pOInMQG`iM^{zY4EdU~z|
A1+RsDcp_2e3e7*L-h6WKbWX27_%IorFHCN*p#51K~6RaG8S)|FZ9|hvaZ3u)Yt}{PmA8u<Mi;)H*r#Vr3#8LA@dn`dg~4*CF4N|xMa=t2|PXrf>^!_DtgL`
O|*ipUI)g|SUxF;(%V7E0so!vl{WixJ3&JA-Qdw>ImIp-T&RI<K)+k#koaD&=Z=J@%PtvC^RZ*WLi=1V`ItA6p$^0kSu&5U;N>%^<lI}I)sXb0^fnrQ6b>o@
&^Rkxb%Y>NO15Y>r3bFlcsA+*UE3REE=tkxtcK0|=>3HRAKpECMlq{20}5Mt%42*b$JbJ=K$qRqm=2;7EFcQsalkm+Z2l0OYo#5x4SVZ2J*uwh=uuTcidU<d
+ua3P*$_5TTy3}cq<{!Fz&h@n$E6`$S7Fu-WViK?ZZXnhCbc7=oDSuttHyX0H)${M79fd5;Qr|~2APw4|5L06yDlsO78{<l{Nqb_qV@)qwd6sg&XQOSAy-12
MPVx4#x}*{kFu<EF7GS}$ILb82zX~wNo)>=&n;64d^^9!>Vc+{mS61$Yg19^&fKdu_Bea7{sE?Yn4qOl-3)b+S^Up3@qMqxrD2uvpFR2!BFurz2Q1M}U|g^^
{91mnGSEEgpgXgLjG9+XR@B1;NS~Cm@J9}X%NHj=po%LbJYDUTRZlAa)=_%v8`ZJ2&X3oI%!{Ptf<5%e{`}9QtQzq+VDI>!eq|FgqvKIV@U21TwGQ+Tw-1=p
_46MRxTlELuXLzl?m5?%)Q5kG8Js(Ht2T4%S_dp(j9{pxGtiosE3D0nJ%zHCw=|NHY9nZ}Yz%rj3$<noHAh9%po*li<`1pUE&qX{(}i!wXsPc<ZE&ZAVK%MB
U2|G)Yg3T!w~S%OOZM=mf|Z#S^)Z&}b&Fu39b`)2Esj0du7^N0$E9%ikIicjF|z=9Tao0ls<eP57#k0I`7b&rl&2g?)LAxKN2@b|?{*lLmGBjl8N85W0=+?>
?)jS6aU%=&V)j-IeuDIu-^PxYGRhPig#blXpT8Z^(NpPpr(*2kh=%N|(N~a)#9KRbh7L=w0F<9V<8RMu5&Ib66-tW{`U?MmO+`NOp229JlJ!~LIbD$cIe4X^
pEh1Rl(Fll#*}1qf|9qkv;3x!9-f_c=j~SENV3176wK5{J8O}RX8_lUM3c+hpTH>j%14496Tacrj(zyTDfITiKB?<V&p>oG7q2_%{TdkUX)3YKi1oKftQw?n
%kzul(}?b4^jfoe>MLw;DFmbjU_&`2wRhFcj7d~Y?sk?!p0`kAziMtX!<@GunF*kB(_FH8>n`Zb4o0ElFFfQeN_e0c0GBj)sONL3@MRNEy&v21rI@~eK8g7*
vU&={(FWRvNw~D^oBc*9*y17jILulT`nop`wEgY3`=SN57KWD@56xKdv<*JF=6!sM=}`qYOR&XkeoT{DG@?BZ?C32Gz3+%P-E0^6s@(;^s&RPUz{|n<2!^jg
lKYZ5VXPe4(3H91+@)Gd;x*VNF}#(FhKmu8#OaofYcjG<4&qU+64V|SS%!+uCu1mz5Er;iG2DCJ7SlwMpBv-@yvTb4X6hgGk8&N=sp_i6XCZX{C^p~9OlQ#`
HvrrCQXg-|>IE+r#eEs5z4dljh^oE2^1p*x(7vh8u4xMicCLeS&crO1RguU4k1_09KRK895hN-bk?}aWXnNtb9*L}!9;cSLfb_<hEYItT)e3!;cdDJ>4=@|O
S-x;u?Vy!)L;`|jCik=l@pwTRUB{55zz=CY-5^qAk@#b6H0hE&Gy{kEO?h59wQHUaL?L=~!NFxm)>SCv=yspX>-H8&^ant4HJR$#I?=fK!VARMX|^3GoK+6f
6lc{>2VteVjT<G4ccP>1v(Zq>W3ZXyva&X%(RF|!cQ#BpGFy%9)17(!_R+TyedpF}y2s}x=@FqfSffHFRQKU30+G8(=CwXX!QDyHSt@K9_WuP?*}quNVb>B{
-DSF#Dt+Bnmn>K1T&p#D20Y$RJqN!TDu2{J!BN4uEqMF1A<aWU6001WNq^_wz6JJO*V~nCXpP;zw~H^BVpELg1!vzH6+vusbr*zR%k_h2^g;2v_qh7DFPfl5
v5=xIMj9wN8pRL(^%6OX0c;Hb)d@-6Q6MQKL`EMV7d3AZ&Lw2+fs!AXATJ*V4&F3a(2Z(E!IWU-tGq%Qaw?1vDh?VQU9mBqrF}21uR~TX-7iWNt_<B#%Dy`5
;Dk$D7?(C;ghS~F0jcV7H&hTL8N$}MkdVURD%~Gr^T2HtBgsH$nMh@d9#%%d9LdXC<ewD#2Kd$LO5#;$72LpAX$i-PmJT#?9qxI9tcs830fyj()TLWXUE<w<
r-zw3q!3f+It<_`d)EcFS5CWt5>N@9FGRb&z7(aS#oF~k$aTnc2KSTe%<l68J#CwzGlNR)iAiW76`<DP{qirE_bNQkt-)a`NJPc^z3$RF`)=vSPqp~-a3F;l
P%Q)&&2dU%0PRofgN|2YKc_<j;ro~wp%cKL4lY*97_^Amm^WZCN7L7?YQ0XDu9SX{6A@I%@JaywRki^%>x#>zvmT*Z(BJU#_uM(|MYWsl28?SjYZbGf-U6ES
0joU08y-e2fclX_bE7^=7h16)0ry;x=LM^o&sVY7tLq@Sw{9C&%e2^;VEqOrUkjP$YhlroHxyboSanfXV$OWYQq@!O8le(e|NEc0970=Z-c<eRQracw?QR$Y
sCp5k^voTvu_cQng6>e)5J&Ne>{(h!9&Q!PcjtizfqHS>VK%d`xhwYiA)#4}{hvH4h*m^+64?CW=dO#Fw4^un!xabIDObGsYgv3Fk5RFJzNxq5bx4<4&E`12
kCYtlBv4M&A!yVdF&8swKT8;tRFyEt76JG8@+tONEO#1VQt8OM{r@Se6uUaR6usb<biO&T7v6uOniKA?2)FP&X?UWXiNBod!@b;EJFbufKPUv_gN93Jl5D6s
(xQhAnu05Ng-wyeQlkhxqU!Am`HJS>$?HeP$5k6p$)X4LYtosX^FOfawm@;vt)Alvdk2{`j(!Ul^>KA6wC<dBkE9~wzY2bxkFKwmrGGvOq`Hgvf`>d9F^&>z
Sv>)Uy7<x)3Dk;n&Xknv4vdGpdrgvljLhD;)4^urJU~faRx4VY{D%fE`wSUAbU4F5p(%sp3?Y49-WZapw2lwu#kI7*!xLPV3I4bA$Tn&{%M)}+5vZ`^qHo}k
1Bi%^;GO(NR$(M*yQ}=H?s7>@*bQMfs=R?iq{F;r*L$-(r#$%Yw;*e7)EZb*TINq9VgNscB7g}A24cV#^EQ)X3i5G;dz6%iv-rqK4lRC0shU^&3G!|L$tDaN
-!<&2zt-Om`10ua$(Bp2jp&Lbh*VwyE?M3~dH=8t1h|j9RWcctXr(S>y$t+QmQiuO6FID=THN1011CXYTC^?FTb1ZoV=Y8337Z40T`8)+&>;S<eM^@*6rf5O
ba;Ns?`C^)$|jJKwe%3*f^>WNQ2M4Qv&iYAz%`JuEBa_&ncz@FDKI;A-!mP}(pundjwHU3ZZB`qazS9*BTf`m8b-5L4E{09Pgs%nf0I*Wk*JRwPI{%0F`PBV
p)gt>P@<|7fg8OKXC+(Etm=EAX^B+U+3=Q(_pkh+vm$u{nc=9<Cvq_#>ycoJ%4!;Jd|Abbh_JvOmDRy(=c{$|kg{aYe%|!9QQOf9YpCN0v~!OF6Kk*Axz9=b
+DxKD@;X@!={FHbv_hMRyLfUkDn0hIjmlAI3#+^L+pNu0iLW`0Uw`*I<uYpVA7%v1gKG3n;H8%j<GuPjLh(f2Dh)(uUmPm9m)2q6s{x1dYH>OXd-Eu>+1jf>
I9WAUHBt?><8#xk2UT21`MT?J;LCnlheB&WRo`~XFFWC8?uoVMR>Ch(vTSki!I^u&2lGHIR6kIJRef!L`fWiJEll?AwcADNe#Q~9RcDISuNB|zZjCI0-pMQB
S3!Es9Y1FW%jR(Kc*kZf@wj$|4{6gfNdBnjzYkftNhlp8{mO;AvtprpSc4wE?bGa}{F8Zi_a7PRN({L1gMx3!80Ei5#G)25)*B$NpsXT`do*&YcJMO}bS`#c
`uk;12=JN<2Gn)lUeMDP@RQ4SBS!F3n1_3C7W*beT*MS;rZ7L!e*0HQ$Amv=SpHuWWJDaqOkgSAh3R=DHQp4b!8GP}O9#Av9cHT{OmECFh@rf5BiItHQn?B6
6IXFKkTkk4*-`zauqRMS^mERMW92{x{zU~b)7iA{)M~H@E43z5HIT^Ju%0H0=5`H2nN-vC3xK3%C!jrg6j8%ey3N`wNAS>A+yvl_&T(>vLkkvsQF*-9*r)Rp
QK4@+X)(mrB2t(kVc7iN5$rrvIPO|Fb`~KrLoaWB1kEM--JyNMksAsBREh$|^mRzs?*Yk!YJKxw&Jpf(3{IfZ;q^i(1IL`)#WHWu4<p6fe!m6<0QL<|@?n|L
<>~6}LE&?}&Hr@7@&?0C?~BYtwe}smKvbVQaVEJ7kgj_=t^ozCIc!OLe|m1I!D0Vi`zwlpy5{0djeegD`qZGV@7fL&c+DE@nqilY!3ko%aN`ll?TY`>K@7y&
=_y}7OfxdIqo}Z>)!t&MF3jT<KnZ_DZM^3RW4Iy+y#!$xW0tj-Guk2|@kcDH7tx9J8d-hw!4<clopd-nDFCG<D9tzDF;)g21JhvZyI1vBfZA>*l5ly1>9|1X
)%bUuZ0U<kmMzp02rw;<$pTb06lGcYa`+0ms!}K(*1&}n`AaGBXu0$-D)w_ZwG;NS(;l^mzf@6m7zKuDX|~YO(I};6LXqsiqz?MgiDd7nvletz>L1fn3?@%%
obUKa!(Tq~5xjuNn}vYKAtmsnelGV{_<-BXAk4H5mC4FDM~B74*y49TQ<7W(z@$YLzck&R-)8eAp<QYtN|M=9SujFW2UB|<anb^6G0@5`l;O^!jnVBJeVXa#
$9=Z9g01y3SA|sz``F91NZuK7=*8U<;Vj9y3HCaElG62?pfH>_d~$%M^$XTh24Gn0wrw3Z%sUkdpG`}*y|er8Hsup%{<4jsm_|PH|2w}o>SsmF3ued83%XGf
L0ueyz4QQFv|V8QuyJOc#000tw?Rqh-dy4ks1^yDaT8R?Rz4lCcf?j!kxZOVb(t`N%%mGGuL5bOM7`x)tR>_q0COxt&}*2Vxu89Qpl0ssATIw$gFZrs<*aBP
7F;r5QH*Hqp-9+YNn1ki{Wqx&D7*sy^r=8Dr$m`~x*@Z&+3Qfhd<3ciY_#<y%yhcP|77N0sN)>}S7h7)JPv997R6oR32&*mB~F>*{7f$A8emy~Sc-)MmM_rn
3yED2kZJ+I?kZ4r#J119rML@Dlq6!s;mc`3Vn}9&V!XwTTCCzvz|&Rwl-YCd<RjP=K`{J7{_~fw)-4&U>rW2`&UTm+7{Pd8`00a>()pH^>E1&<>XFxaO`2XI
ZG|u_S|)|Sv;w6G+TX(|uPvMatWRr7+rLN+;zOF50b33XrR6dhge;U|%T^}2$eNel&Mv)!F9T%{@#RuX`pqldy&UTqBTSpXQcS@#|07wnUlyhWGl2vYXpcg5
C<@?6wz;+8b;Bl*mi0k8iCPF2Ge*1Pm?q88fK#RCdd0CHH@J*iRsMXNEua8@c>ZIgoTcLV3?tTx#OpM^c>1XbiwNBVjP63;mA;>>BThbUr97&Yp&u#ylRwk}
6FCV4MCppM;l)6&BV8+Vo+D#yl2xad&A?Ca;9@1OI#!HsH5gnYrzwT>bg-SZG;|sMn5Q38TopIxp@1tqgJyl1N2<|6uVrf>eyC?hH=RxVzwrjTji18|3^A|+
nj9y1y)D%Yb`y6B{o(5J68giM6zsESxK(YymR?V!7f?(7y|W1)hDr0e3JDeLy&_$oCoxB1ZCa)HPtj%CaeEFgsy9@*X4wN19#VkcMC8;VOs5-)SLpxt9H*S%
QgA1PXXA@AUUAgl8i{w<e>Z>}-~Xg31|1N{A*P_gox#%0!y9g^1mxaJSe6r~*j(i3|9MQ^KA}GW5NMC~e^~Vw3HuToK$Yk)QJJT}L7@qH4CG#_p@K%6G4PCM
K}yHh!<>y>m#96;d!OdNsfL5e!;FYBZrx28nE&vzk=S?e<CV*AgmPVa@kk)3F!2FflKSTWd@b4f?UcKVWhSP{dfx1W(!QsrD2&9N7JsSf&?d^f=?3-+$$V$K
U8wJ-1<PQg{FjBsgfRhq5DQG#b@W;PiUP<8{$(IUx-;A=e>*WSgE7-~AI13%ug?5|B}oJkKlC9jrtTHgioj$5;oAaQpk!W9-~VF@lMF~P|4ma(Th47_?ZSn0
47pE0+9qr(V(6yco!NYL)~lpZyHgTF^w6>)yvOe>ZC|+}dnm(HV$84k3kHnWTi7&qp&=D3U-tQ|NyTlt3Pz#kQ~5M6@%#Psn|1BT2|HB>C)TPSK#7#n?In#<
rn_iRa;D-J&*;uNzh`Q^y2>_#&3XCQD|`lv(rmuVlQSJk7(pA2g2ywqk9;#+SVEwD8Lt55jRkl7$;3;7U(c=5j-g6FjfodIh3^njuWLeqld^s$A2p;1=(Ey=
R-Xvks9uYz1^`9gQNIfxipLi{j_+vES@{zuSiE5&sJO`>p{g~~px;R(CGeX}gahva8jFtmjHZUO2UvF;L=pihlRu0m!qYi^c0TYLKfQ_Qxis;|OJH1QR_A+;
KjgyPmFqL~K%I|$0nE$9N_^g;Pl%P07sObn4+-p`8aUuCJ)m=IILFRCSkj6B9J0o^wEF;Q^vxovn&%AcG}#k9YTR^V)tltJj4IQL#j(2N!l<?4A=P&pv*M>y
yjHxhQnVX^{0LtR653>2(P~9Vp+@T$@x2i2cLZNX`PF37pyxs|$=BIPI-4&aX7&&8l0bKM60|xNc*k4Y(SEH7hTq?`NibIo`o4IiHxD@LwXrUOa7vLt148?x
>_k5Za83sD0YidGQ9F`C0*VNxq2>NKjV835rq|NL9{=Jo?#T!Zey|O0uXR9@Lj$M2?Ljr4$5{!jUiwWu_wDw-3zq~=15$u3dXv}++y;FOg0#K!Z+QeLwKM4D
m7!#70r4Lx>~rvAPDB<hnP81Elz{pVEwH!XI)S)E43Y`qM@4VliYPPAw%aoQ)bZ?K)$yCoElo4cGym*o4H^GXlmoc7nr2eGGN8f|q**0C&=Jz#$^xO8(rywy
*UflQ`8Fdiiw8E=0s&EJosprYEW0dXjq*g6NcLs(eZjP*Q1p7MI7>@Gri1Eh+2WLR-5qePT(wY+g$1dct9hM6v0$)hdAo)?W2liEcai58<dzPjmqEZvr4-KK
whiHHkI)V^>2OV$>=C0>7J4w$HARfhx9>M)$<IDTG)XsL6e+K&$=`a2kVaoQe?<u~2{}C}!ooQY<2*2A<_P`@DTLPPRR2OiG<ZgN!(>feKwUa|M*nlI6&?i1
&~b<XFS{9<<7}<}V9S1d<4Xv^(`S=F{K94HR+##<p`Br*pn}!LgLU4xd#&~4<t+-b)so<GWKP0jUp+JK1OliRqg*x0{T+_3<k#~JUeP2~-gjzBuf(rp*V&{*
3)Lb!kz3v*n=|{MACR!yR37sDX9h*uhNsk7k94cwASYrHH~j&Rj;OmDOC%@xy5$iAiN;tlDZ;Jw?4y2ckdZ2s(ZaeMAC>UkSjl(Mw-yE3FWr(DKG-jI?C5OZ
=jTcox8I<Gl``q(Ay^A$AkmvASvR6cP?~sAKk<N4lzG5X3c_4T*Cbw+cLnI6xDC$dQGI+&^z0015o);5?twAt$|<RVe_fpP0QLhtA9|{JsM5BAbJNmL3V0Qm
^wkUu1cJUerLMokmCp?HWAYGXreJ+cPaJCEQ|QCn%T|`W$0wi~ix?`O0|O6+F9Fl$%;4566nWadUU^`?%Gsz)DVF=jQ^-I^4$T_p&C$f}sFcfxlJ)2ySrvDU
Z*$&6Wja;ndnPv5(e@FSx1uo#bSIg*tY~!R!5uS!5~~V92m(<z)G|v6h6=p2{lXvRCOz-VrE0RS0)`A8VPW(Rzv)~5pky!EE<pRpiy6{<{IdPwJ)p79M<EGf
iU9Kusb>~nu*U$Ui@JJ%3d+qnd@gF#O>ZEG*S_w=F&Vsj?olaQ{_q&6)$7b1Q)LUxGyiV<ata^6#GhuJ-~55!1c)fM*XB(+9ZDrVc;y0-YxzPxu*7Ik&sqSG
2*Dy=qF1N*D!8R7JIqc@)F}m^>?LF&*O)pRR-63ffiT%d5q_{aY>*}Q;|I~$#rOY8EcNQB^`LWZ@j7XI)`hUQgyTj12c`yAs$pd>(!_`-vCCSWM?|x*10~;z
DVR-TY&0HJ(BCJv3SQ`fV7GXR7UNfSg1m$ZnrN;XjUZ_6UhE)!Q)b>OK9+a7er#6jB6LtZot4Hao)0-NK)U$#9eKH<E*|>U!h`RTBI5uKs7pbE?cOac?RhGz
IiR&}P1n_0N7&h1lVb~8Z#TK>=n#&mhL#ZyjxB@GH`UEixON517fI<lSi)Ppb`_dTZcolCe9rTfx+y@(azqmz->cP|J}IBy&GrL8B`1Ao;}N}b%3YPkk493j
Q+)>wYUK#x?Uog#e(R@;e;s*DSVqDfxS!!~Y@mMIv&U)tG{!1_Q?1Ly4l^hEo#v5X%HhIKvTHaj{GSoif)ayBvPHGLI7!!YcBq$12r+KeoW3lOz<HYK0BvJd
?jD)@9*#E7WQbhUul@TlGrbUWj`bc#&LqRB(Gl4h;>9VQENZgL3`zu~eRnlWF5ag(B6S&J>zphUO1F1n=K$D=W_}q#=g^2PGk2Pd#9+GnotkJsdR{#16U{Mo
aMsAO%5(hDGNH&qRYP`3j^BQLYB>Nq16^W)Qf2ixdZ7#_s=R0Sb;Y!UCec^fq{rKnN8Uj_vc0TKK8=_H7)Ahb=0FJ8CxaefTfJ0H$KZhQbto<|`B{UJqM}?A
t}9?v*WUdtF`HQoKI5mp31Ew5W)~TnT((DD61~L45{k`0Hx@QU?Gy3*dq>NnbVHY!jg>uC%XugWlEU1H6?9z1MteQwW>;duQhEl|0NO`Y;X^4@To%s2v-cy5
ZsuJLxzP{{f)Nad9Mc~g_#;~Xi2vkoo$-StEP1dxwML|VXajIm>e@1s51O+5v{?j>i;L6C`v}8zr9xG!il8<XTyYpN;oKdoYO-c&IA>yW`6t}p#;x`_*AORL
7fJl)hMV`Eb{=tKn<}Rt2{V1S*qfSMcgkYPThoRG2<>)s+izaoqB4O2<SD52-&T_?*VK_*`@rBmtD2%$u@vdQ%W;C?Kgx17AIhuLl;8lccH#ZQ8?6hSzb<8<
GSiJd*h=Y6C!1U{^xOQ+A1&=nMCW<7wd+tWikN8OKe(F9`1QX_hH3K-3-Gd_Ee~(W>o*zKiEg`}wea$Vc`At_B$2ai%H1G@RQXPywsr*&WM$^6V^t$$1Y}np
KC<&v0@scet~$=9TOw90uCvAf<L!S!<gi~uxIfZ077G@^@9DTHY}XYl!35z(1^~5Kek1k2$bL^-fLv@EYoDTZUQ*eK@YBzh7b%uBVVS}rb-Jx_3U{YojOX;r
<#UTwHDC}9tCb=Fj?6_e;l^DX;3X>xJ1^sWA;tq=Mzn9Kv!ZUJ3{-NTybK3igKdnOd4z4~tVCcxp&2;0{^p-*l6iig`~g+3_!`JUf1pqA_mb`E1RB?dGh!rF
6hgD7FIR*?{kQxhu+r7XK;o;omIJ5}8QwsI*creD^b*ZPpb`<ojOkfzHG6mUJ}2{Wbi~&s4~Ua%lZ($XO$DZ;+PX!;fLgf&_SYZSwnHmPkU{ts@AgqZ-tTtZ
IPCntS^eiH?mJP$-0eOL)e;(GwUniqr@RS&-CX9s9ZBKuzC3qMs$p@e&5;ig%A#(pIx=^fKn-WV^iWj*^d`j8lHoqvm_aLyRy8umaenkEg2k64TwEfMdnjqm
G=ixyWjrJ|k9tERYNE24R;#CVu&s85yXSb>Oz!d*Od56-O6dykVJO9)N=|axx3C_1M?0;i_(9U>Gx;T9lNpp+D7U%CmBSJ=?C(m63j`V-hjx1j1F4-)kVAG#
D`va|ATc(k09`LIU6!Ml+sH@PX>r)#dLG8$l{hQqInjrrRD}+xYI*5>vJmAp`FDA`;ONc**632G4W?I{%`)^c%3VzvA71<A_+qlv1L7#{Rx`H>QD_)oR#!{u
YN^7AF8SF&u>1KAi?H$gO2l>oj=ZxfhHHBN0~oL0Q&$CCuzA^YlgEDHmS1mV`y$7c>$}crYuflBAPG$kaTRA$rk72N!POaR+3ruU{%W~upHL|22k?Hr6|nNh
8-mNk@TUOU;oZt(Slw2WGsP+GzpoFt(&ysXCC>N?v{)Wr0gyM)AcEt+>6H#^$?;50HH<I%KGU6+@uMjye3Qu0!XW%u={W}Pnl$ZFIT*+C1v&N|;eu4gU!fqg
-2Aag7@YUZ@c<dF$AAxogzg79$$t4tXpaxV7g7-vx#1XX{_d*W;92`Szo1XDY54Qm0fu>GY_QQ&+YgPyQ%K9J(#MiC6+hCzuNhvTTY96y<WnvfudaeGNz|Lr
od$m&7Eqxq*Eaqj=$pCy_3_+lZo;)!RAflaFeuWc%INW%&Ub{3nwWr4NiTZNRvAaOf@`}+u?xb^RA|xW3$M7d@8Qa|)BnPe!YL6EyIoS7qX=-3=c`s7w>w2U
@D{+T$*(E23ui)T6TFpH%6g*68{{`9JGa-EVhvP!?+kQKGk07Z4SXWTo{{v+$ZOA-KpdJzB|KgHfg!lM0;|*WjZ#u!O6Y2jBn!8Xqek^{Gz#;D^$HuEM*B8F
WbdMa)DTnn_89zGZa{PLnlANRuYV5(g;C$js?dr{x2AHbtKqk-#kfP}EUPmxE7=|w29Bc|<=Py03f7dIp{lN61{`?JMLVPyZeQIH_vG22i9N5h?Ty`!<qIc7
H9_>bA~tEFZ5_lwn|hluwX3#--Pj0-H{JLNy>B2I-JG;hJ&zAX9F`~gk2vIo3(!J1))QiOZ$%ts7e1e1L!G>>x>!LQ9QHf$uy=`zIe1ID%;&c!LiZ`pjRqU5
|J?>h98!9#hBMw|>YU$sfMDNXhub~XH2qKg@#a6<hoOYIXdH8d93V6M1=y6{viOVY0LjYxi8zz|!BM+;szD7oax?|2;~u9Pj&>$e)ydx9U^sd#^jCx7C7d#?
?-)T5<~KRuE9$|p={>+M*QGdr)?&Qk3lHCGYz92Ib=9F&lMSo(dth@=*1RsKlfpkPqS!pT3qK9QT2j#V^r~rNLL#xXE?i~d<%#0~vh30~W(->w;b8xp);x)J
S^p_nqxpZ+3T?GE!E^^WYvqb7dyKejin!<!$g7)?R1yo)Qts<eaQ()N{$dEoKkK_G93u2ooTQ_G)@)%TB@^Q!gqz#krSrwzpXOY5b_`bDQJx>$g{B><^~Zx|
6Sr>Nnq5NY*`U_*_*)``IgC8R8cLIddzazRb>?gQQzC2W6UU8odIng3>le2S?%?|G=4|v<V=fZ*W(@qJQD-coQZt#Re$U7^b39`ZoXM>hqd3F9?BlEb9ZQR@
0UMFoEdGC|ZXTBu`5x5OozH+qT({7<O(zpX>a11RA_48(CnXsRFZC8P0}bt+2JF;$Ej_!sdhT_2&WG}a5v&*j_hz-;@-%Dd)+I|OuLJxpwEfT*UoFX=%pl@g
NjCiRE&@0~IXS>vJqKAvI0GU0*w$?|qNEmy)krwJo~BS&Nfky~+)6}IW*GuXP;6NI^`=G<AAkvsqPC?R#evfdxUD@W0!l06a>huoBM%N#_CDYAk?zQ)BWJiK
-`{o+8uj(4LG*(+9ia!DBp<3rG>1d;;?9)<*tPPO>q?z~Z@sXoWit3&L^0=a7G>IpGeDK%3Wujb5w(DZIacc7)p%nZMiUybM@{sBOzt3)VU$(80(LTZhu2Re
!8x;4SHKlCjZE~%5z!Y$;G(xy83~f6fHmFLUb=}6E)<<<i#f+Z4e?Q3sh{YX&H**KrRdO>gX4{uB6Q}%H7V%{wI>QyG78(yiZP_&OG&rhf1A@H8fqRHMH0Nx
0j5RQLI{O9g#dDY4;~s3cFZ3-6-)rIS`K}wA+E`n<vD=NjtV-hDX*we&+b;Lo|4#=;<mOp$3rNNc7sIQVw2yOekrh@8GvI~i#HOGDmL{bgGJX!z8F^u=r2fr
Y7{uJ0!wQeeupuH2BpliVMD@pDU^)jF1QIO_PR2Cy}h=N$jCYK;pl%Md1eqvGqg5@o>SXvf;a_z$_&8xv<w>Y5M^O#^-gwN=Fgr76QUD%u`wwO>EAu2?lT`P
HVUPmotaG!=Dmf*G7#4`38_T&4AdRVMb73M_U=2&Qf^RE2*mBvo&bd(^MwG8#q?tmK3OGx`jYZj>a-lF^{?S%2kP@yDgGMCf3T_6#-(h=XoXI_m|4{-G{@n~
^Ro*GTtD#so|{xyzbyxFkDARD4x)Lc2j*GKfPzl0)IpE|ItR<6Xp;!$gNaxw(}G;K9?)F_uHCz|VQkB!es%{oD;#AjA2e$-^3FH;|G>??FVY$zC_Co?>D%4i
K!pd@_GEv~l`Z+DyxV~n90>vv=kL<;a)(S5m~pqOb1<;*c|aDSgqqfw^b1@b=Ubz+%%yX&g)H{^rkd&-P62w6(rgzgZ-5)vS4b5G$5mjYxporilY%(iOn-Db
!19azpq}7Zi@O(pz@V{bbPy8wwvjwXqQ23e9soaxRC1TMN!kcQXb@WWKEf47j!jjsxUW0;=b%b7#w8HqZ<cw<6wUGN_A8;?*&RI4z1aIe!h5wz{^GG@@nruj
I38W)&zPnCv=kQWKh%tTD?b1J!%r39RKq_q&TDta9S6E$ikT%0@<kR|(eH7ZJ#u<@1o#TVHQkeRda_HQW^?^w@gfQ2)Qq&)*L$F_^$Dis?NEWpTqA-mgQ_+>
Uck89e@g0dhm>Wb_#dZ@Vi9a`?htZP-0c2xewLsS7D9WNv*}0P=^*O;X?q2My?{$mtcW6%4|j3sHuWK#7<I{b!$9ln4U$zj!qFLIZ+je7w{9)n=ZgiswmA>8
jm5T_%q1XYq;mBR>q&!MRi^3gC5Bofq30pE8Ob%5!y!-9MKJ9O?B4S1_n!m;c!wFVFpu~;X>Hooj{ys5sM~8iTvMEu752Uyb6#LG^6F^3?r6F!khRB9!YmdB
Xm9QLV~jXay=s8?OP_m*N`<v6?8VekBtODU#q+?3F(|M>GUo$7J$cqZ_gp~fC#=m0dnc80W4*5_FxD@}FUP;TDU}CMt?R&F!x)*1p3XjqF9dVJ@A|*AIRdAn
ESKN6z8JEyBX?teco3$$SJMhHps-h~$~DbTIPjG~o!I-j@9ghb3Rteo4=ZJ9L<+g>M+Q1f+?tbEsa4J2J(t0t8dw5l<A-CxqffbB8r!#YV}Z^{G%?uZm%*B|
0(2|pDG*t#Q~Hwt2J_`nqTw@jnxaV#>m%2G@h3``x^U2ul}poD<Momu_=oPd8#BB1o#s?WNi~3oJfSU0&+Jo@tgeQoU;E1;F$~SRciuz1se9|52GKQMi4)h&
q5Ya?RIoVmF=f@#J|BgK5D*Ph>o}-7^*9dTqu_L>ip|{&oY<NI9v3!8=B?mm&*)jT$S_=~&SyKv0M7kEvJjGcTH~sBSi3As%X3ymayf9(5tiC8V%2Dx+t>=H
!d!LrOHr12Cf4;vWIn~um0_N<b<hCrqbYhe(m!mn4lU>p2l{p5`r4xDVEs`n5e7zLnk`{maH^OdS=q=-I7_&p>DE%oxRN!qqWv{saM-uGhj{J-qp95sBr-;<
T!#gR3<-%osX)PNbQ&43OkgLLc07vYdQPhAYQ+z(xwTN-mnX%q#zWy6tJsZOxHk`pU=jQ9+<LiK=KA36!uRC-VzOHn7e85?*P;JR41U1d1LR(B0o+-uV&{L0
g&O0;Wq1OKPJ;N7|EaS1(|)c{@~WY(Y}SSVWHDDg2Txm!)t1JeHi$WuYr}mLEasrRHGAR_;64ht%x;Ard!mz^G*Li!R`HQs=ReNKNPn)jjR$p#FI@c1j}f|F
^g+Pa^E}nacQqA&PWdrojoKOXET+p~Z@-<8L)~2+NoBbILj?f4nd4mrF8J`U`_xNT&5RQaVl6n952972XsW_3xXh-*Ekl>~_hA=W<@iyO+MX9~GQsQ*WO;p-
_IQ!IaP{ssVb6mMw;!%pO(ESHjs75FW4?u&Jx(_j<s|BXEqHJ*2aG<|gWY+?BZZ+X9t@8oJ*Zw<dEv=y0WEH^Y?tBk{NQ<zekjI8*)VXYM`dP;nTB+6htyv!
G&%EH>6T*8?Gj8V({bC;*kzF&m_MCY+UxxoA#z&r`>yf`ifq=5ashy-S<)`$vLs<qSr1y5)}d-Zm}X2G5g@;U@mMBJ9ofmuC6`E_*v$j9I81EOm9wm2OiCgO
Z<pj1Ajh9+fUTb-j7B7L+L~46BLxJ=8Qn;&YohPt=^=_eAz|iY)*5`ZftGxwK@ma<T(OPq(~PGZ*xcEJCUc!YL~o}$F%(0D24|<bnkTk<q_q4^3!IsFv1nVn
PYy2W!$wQ}a)|!FsoBn{ZR%Xe=}sTWuig;Q(X=>RQ??)w&7jILm1J6diKH$baKqJuNa)oOJ+Zz#97zC9^oQvP7J)18U*F?|_mS`O0LvFI3E=kTo`69R?<bih
2vlS?V?z#g!Cugm3^d+I$b-rr5OrB_Bb3$LZgWXEEUJAr_<Xt4W3rNoj+3|lU(KTx)~=%9DLM_g%>FVs_AG7u5}0nclHkt=(ggq3X1PlQxPQlf@gKbdkAEPC
S4Jv+RPHFkgwNQ8Z4evJ7F$yW!KM1Hj%RT4<p@g77qGdv{GFp;`&QzZQ+0SuD%*-S^3S^&PT9PgGJlfqv|VDriDB@z8hZ1qcyd?P0!(<9?A;&<&H^Z@+iL9_
s8_|<CC*F=NQJaJ-D9#d7xW0A^U8iI+Uy`bQ%0oFftw7d&)M}JL^~3EoX1F&UW)NrIEc5jkSv`})EIuZv!GSS{;2NoU9){)_luZ|0dOUXTn`{85~)~w;`o{3
;EQ5NRixW6K7rKUmk9CL)Ib`I0#$taGAzPE<JR2DFN1eCFR*3&a?9NEE}&*mJvhfYvGy*kSk##VTs((b1RAueO%gLJl^xQuyJ0dIaleM*sizB?koWs){2i49
$_vpWV9?Z27TQ_cM$;0JNnc~NU?`M6L^=`_LdI`LbXM_XQv6xrXz`s?FN#r@J?mwEspmokQ=fS7<cysB=n#|8O4tD3a|N*6X!Y8hNVTtZ7UU9{!W9{SfiW~m
azv?_4p`VsJ<yo8b=`Xe&J(Z^OG~NapP0#-UTN%C9&|KL(b(c862QzDZv6n%Mb)s<TVE0JU`;9L3igGa`>3P&(rF(+WzaYp2w5)NTaMwEvEo=LAE$A>7Y|Rs
;}71eSpYl<wA2@~;v(w@Z_KoKV1mGE9Sj!Afa!mkJjewF9GwmYtK(H4KJxqH;H?~XdbR9>nVqN*lT~HR<L{kK^ET1RjVhAVZ0L;sgv3~&d}lM?r;ty22Dod@
(H<olPvglb+kx9k`aK5v*sh3AqBt@Zb%~Zypg2GUS|r8vSxe6F!}tE#21S;Ir-udo;P{_XaQb&X+Ax^rdY$Izg`=h*GMDN8IQgl<xtpYk-`&tU5<;-Gk3%ge
sFqJ+4g3*Q$osCb-}4JXqP=T1Ca%D-@wGSJH!SwHyihmSoxXOh{rwZ8yOVT#GyBZ%h}?ZyPvSCkh!#jKkSq=u*f%_00A?0u9Z5BtbkOkWpIe-I%#~h;v&Dcq
LI?VKzISIIz;Jm7{JC20uM>rW_(wQ~=i8bJ{Lb8PW+0Y;7`}Zpu8KJ42>?XuE)s7{v|e-R>+WF<)8C&t9Mw4@Chm@1D@{|8`e-CPd8S@0)@2*2PTXoAm;u=@
%-j~jjWXUzJNFrt)nz&4&nmoqJn)&S5Ua~$PneE*Dm<Xg3Z68c>b%%ijq?VBwTy3QYh)${9mbv@SC@X2GD%KLIib%*I6A&JV8^dpGHTDPgih%<9a0SU)agNl
R$5L+(se3nt|?=8>-HZSm)8bMkhYL~=cyJlkv<W*2h!Iu{C|bfg8IvS)|mHhVlU4YeS+hnAzh>BEL=6gw_9Ge{WlHtcowuIkB%ufds5GxsjBI7L2E+tTFJyA
VnBn{BNc5aDT?7WAk@g0&CS#J^S^0C|02JLMS5{OO)QZiixC`1&dg76aWaMQ*y}MlH$Cv~a3KnbP6CAc+D^6`(J^bs9vxrbK4labM-EELE78nVxkiy>I$R7f
P^EEWfkHd!Ysqonu6{7(3?Y}6{#|&hbC7GU;?Ji@Yzu!X9_ZrjR_97Nk~{KcPz2evgB$;cpK1M{dZb<ZNw~4Iu|%T-bULmMfFz4@0x%v4LM!A!aJv%^>zx1Q
eHX3}9Ns2d=^PIxPkXWMt;KOKNx~W^I-zxRo_M_JFn>0|eMNBLwBvweD?Bhz=RPo*<UJ;u3{{row)T-@qUgyP4VtvXZdM_|E`?dX1pu4lH=uQ?NlW(D-O8O%
D+2MttVsW@mXTjve=*`MGH+Nom=x?YLqrtY%WAIN3OKrYsv?7HOSAfnlg=u(Rm*Y$bkoL+2vFhm`KfQtE}*_2vx=@HoWyKTWM#^nIx_L@3;#3XN{~Nq2b#<w
O<&67Fl%_T>~<m!|4TwNK{aw<x6mMH8!u=tPKlbLKc>!k6_&ccgwf>v8EkdRy)p(8OV&ZHOR>|ik5AJatYTt`9+T_gbc6n1Ld-i;L4~Jk6%~L!X2GHlMn@bk
<M6Loau{&7h?NGyAMD{T@t4Ld4&;xvZ2|lqKr675KzTqj00U#Z6dW<<^ugC54<AFg!L&{sknl&8LG(wgS)hlL<jE{&-_s)T>^)D@b`S%rt6uy=BCbK27I?Cu
T#@A=Fdey38mUNtL%{<eBg%FQ1T~EP1cvEzJefwRVk%V{B)150D>1UM5Rg2&V7D;B1gQaihk;bYB&+)9Xq2%rRYW8*L%0`ccn`dMqLVcm^>Aaw%+;V?;?+Jy
C;zeWu2Sz3D}G&Fq-lzZ4Ad!m#$+S~!}o53(EzehT{+ZB&<6`R_+;@CA`%1RB5&u%v;1cJJ_J~Y9LW=JXcj9-_on?@^Nzt+3a&W#9^*57RJ;t0crxGiJ$@MS
=|(Df{(!6mFK<YHB>=x|Qpq>F$Ph@wenE=vLATyCv&g&$Vu#_VF`bDQ*oZti$%3U0$N@#?Km@%j6A6lP5c@T7X7|nJ0)R@a$H<2mzx)Q#e1F9kYj+^9jSs;>
SqIwFdm6^#osqJTy&WqKeKUgzL5GWX`WT%CgZ>?Z{wEr6MTty~toi^S@o@YV;OoLr#GGb3gA1(HCVP6dTL}{uRxa^cJ>zH^Uac+7%n%FS-5Y8WK^qR19@v37
MESYE`W&@n#jMJsq6cg0YxxI#o6Ij$U6;GIWdE{a6{kP%|8|+p(s@9<3`a>Oqxh$?VoL}lyw+@PjbVP3MxlnKdjmh>1#0lRE1HuMM9-b250AEI2Un^M8NI+W
XNvL8e!2l!e{m>Br`1Up<+524f(=4PUa_@^gj-?O;!YXs;#7LN8A<IP|E@RwLd}M-ofcjtSeMT!2VY{9Gc*(lOWtgUo-ztm%_s~APiwHtsUK?D)rDx0dt6ah
0K@kCc^a0KXwYzbtq1BL;U4qdLYzz-Ivt4%j15HY+FN~QF%X!Oq`o-2skBF^g|=Du%%95d{Tm62aFq!nHc~VPH~6`B2dUL!C*S;00uKtGHIFv+Z^mRNW~s%(
OC5q$SLGycH$|mn&}(JX)Yx9Emy|b_o9&3UH+<fLzBFEu$Tj}Ei68BZ<&DZUy$Fg2a#(x4`uTn@bm<)Lpn)t`9LywI*dlP<@1k({$wPLQl2>+kV+ZIVg{>&O
jDU7G(Z(Y@`B<}r?KE{VT8mY;hvf|oGZ(9@6;3}oiv=(raf<lY-`wPN-q!JyG2l(FMq}@jt#vKuD^v@6&G8g+>#BhzPYZugnr)d&HN1@f6V7JoG$mK}{a0h<
%9l#Jw`C9oSK?P=)LMkH-5%FT)y!zJNy;C;2V;h+YFkaJ%1t%rLcGDG2kHR|?u2!;QA)CZ;c8Pm_Tn>kqknQ3El0yy!=RaQ!Pa&wToxUO>v&s;Ubko<Q{0~A
KxADLb10mzmf`#4VvS$q)myuV7)#g|Gr6TDVd0r`ud7rZ>78sbd^CCa8WGkCg)Y9tY|DA()K#OFH77X~*FjtlI;8quNj=k_)G}|r^4YXabb+F%MoetQ{NG+S
H8HL2nlncy((&Dc0eoT@UW5`tXFJU0-JR||Ph=n}Gm7O*Cblxw*zusI?@Clt{2wC!A56--4crt^R9wVW<|$GJsUYgCiMvJh3uxq4@E#T(nF{O++tXTyS#0?2
-^&+xlFO3dk+hf@<LQrE$<!8%g<4@)Qj|goP3griu`-h<A}=I>6=RmUtwM<tJ4q)4z7e5b12X+^E+CRSMRAAMfZ}R8ziXC<yTsQi@-wvCivtMw!7czAOUE#W
<u07lBUI*C)}bJ#w*QN1m$#Z!B9Uo_s&k9#zl7++bIt6XO7(Pf{Xz3t<b}O&6{kQsFhG0uOaF@_m2Lw#WkE}v26TpSj+9O09&i#Mw#m1SDcLR#Ab(qyGXq?)
6!I+#xm9cPb}Aq!404&A;V=<|SQ2cy<JDph<_yy;-Wr<60MM(RFUCE22^c1%QxNr-R7xoM3PcD1EEje0<a(Ezqp9c&aL<VydAd9j(s=yh`ZlIK^dZ;drlao0
AvqW-OK6_ZZ?-=AzBOd#sqIP9Fw=;tx6!RrXtY9=?d5pc-=_NHMMZ`Jhl3M=mEu>T4L9)D7$i7&E%>h@DaN9|lKZ<WQd%<FV%*vG$Jc^svYmO9veBDS8`e$P
O$+&Wh~XXu;mt1O4{5r7bfzHXl5XaQ{#*=K`K2T%PR{e0@h*OITj?ihXdImtB3UPg-H5+3JRyP6kb8W&GczFtit4~Mrgee>0*_;=FQ&qa=K#V#L;Kd&xIcr+
2}{k+gH~8st8!Eq3F5rA%goc769|iYa%R7CJ)J%vMkq?8Y}(f7!3vkV5S{05Y(iU42;y@}#^UGp2WhBg#w4-U`1M=Apy593M}cg4V6zCDzWiGQ=+RjI`$!L+
#w-8<SF8^H%jEY$kWTGJwd5|byV2Ay=3EAq98xRIq~q<&aF<3x*%Ks1FjD5nV!FIQ21P|ZV*8Dwi%_q#d?^xPKm#k}bL_!Ju5jcUr^eHfO{k<cdo2`H^L5R`
kXE*JCAfC&Pc*#r(FadTEJpn&n-1rLz%>I9+}<5ercL0z<Y0K(sn}{Ka42^0A5u>j>29<1lEIG+chS?vYQ>5aA@@N!blwB6&?dtK(GalNT|Hvpxy|@;iP=;2
*^KiT96f+^tB_jJZZSseW9%rCWKk5OjTq_lc=j}e)I$T#rzN4E3BCJJlx1CpIbc^^wN?WIRS6Cn$z%QeT$K_Y@vd?kMM`EA38i`wgsS|66WFcWUYU2dY>mTV
D>nJDuW%$NX@|^9+wZf)8YiyNH~H>4d1u(nkO*Y408w!$(56nQY_+(`ON<U0$QB~CblGS<{Ga1zq12L!-%ACxL(rLc2`Q3&Xr}oi-?9X^wHx^g6<5bnd8RY(
d&int+@*I~#VN=Y`-$B50QJiLQJcS|Rr5+8nrHvvW&O5F?<mpykN#SQ0lP{7R|emcAc7LSZIYB051+e|nkG;tG@Y*0?6glxBDWDf@@U#Sb~X5ij>4r)hSzqU
pqF{x0jm7F*>Cqd_s7nc5u4*#Qmn57YJ*n487RGY7*@Mje<;l09*{+cePROwEkw@|_HQWs>39YL6w+n<gAWVfHZT@-B9Il*8>dvRcubrGa_lRMWj37I2V1kk
fGWFELt6NWOjH$cSHcEWsR`7P+pDJYn1-G!=ZJ^=fg#|QD&zm&&^QYGzsCK$6d+*Mk6or`Xtp;1K+=T)$P4ppN4F7*_UfBm=?|mzoTY7!eY1@^j*gC1kz&@V
NMM|YGL#9w4iJm~sNxyLOm4+zun5e1MjSh0r6@d5d^1!ct&MhYxG%Ro?S?~73f2%1#_xHGmRW@vQ+^IdipS>w4fpk|QHgN0nX2_bgf7<5&nif1nNLcKjLNW>
1JAL~XsnuJxS{;k`)dDW784-&6BuL3pfia{P`W=}T&(#{JT0odslFJ@_=yIL1)G<E&jW4?vg<WwNsz2t2`%*QLeF=TD_IRy*+p(?8VR=`eBDQ4gAqx9vJsoK
0Y_q7W&cg8yvV7YzO(;(4CM#qheZyxOQ21Xxj8J`^?<xeSH>+485kgiac<+A<F8U?<ePoYboTsJL!JQ}mW<|k5r$+`0oZMn+g?HeSj>(bEb?^muyqbbn&cuN
@xYN<N3MY69fbMrX1dVmmsgO^F*jLcEzs_pcodru{ld%ep_<C5*u^G;wA(x5F<z0caw#PmVA@-e{W(TZ<bEcwhDkP#BqC;({EJj5h0aoVp>A&NeMO-7#H1CS
^93S~1kfVySif79>8LZ+#^3dI(l0R%;y2^YOP_S5`Ud2_2xvyo4tOZIY}w4@2FGd|$dhSiGoco7SZa?yr5o9b9E$-IH2fZ->(B*@!#tWnvssi`KRqnTV0Ais
<-nBF&{BxjObMfkkoDx6#O1WJTI_V9ut6~x0%K3iu}3*dEHiU5P1tnEfl2Xy>f&yvh(ic*ATgeo+mq*wZ2ei<nJ>M5zoT?ByNF%mgEMOV%<`CXcwMkx4Zq#o
#OT(W`Y7hUZs3aS%4PDKGvD;Yl&fCDB=v&0oiIoA86U&9F|I@=7QC)49+|Z^<cj{W@l*c^hRbAq(d?Ypp`Y7f_-jN~fC$is88x~5PIe7C`c?}x0h5!I6;sj8
Q^!g|cEan+vZ^~HaFyEG&tkaYw0ucQ$Fi>U7Oc<z%WPzyvv3x(4TA}3EHhu3K}rF)%Q6MWFT6U3wX_}f%Ter`4%vvwN;A`G5Gm)+NtugG!gzC8w{9HZwUvC2
A>`t7U=zEUiiMvp)-ovM)Sh?D&o35dgnTO>$%`)9IHg!1qMr)Ul4%0=Iiut}cI-E;DPYY2&xr$q8}CcxR5dGd5tubYTlE;ID74O1io65nh@OR~Rv*je{q%lM
P+!Z2vcM|(bvn7lQ{+?l;3U@BTXsmiOwS!Y2z}BW3|%6qt&XT7<m9*>u*yZIM=h4o&T6J~8&t_dh>w*0JGqb)nIn9*X>Idg$PT)E6q8d}!iQLSGr)>6IFpES
oRF8gS?9%bDank74m>>oGixKlh!ur@*ZX@rnB8({#_LW&yZq@%tm9Z0?oOPCBh&mXd<AN!u=1iIt`HiXGJ^NpSw~B$wULtA2?R1H;a}wzSz93I*l*OvH5@Om
R<i5xxR3t)DkB%xMYxA>Pe73Ntt89c2^u)j-SZ$Ld=X;2E>@RUDjb7_+GbncFnQO&Yceb?LL54^UFV!RJssCbR0cD{tKNttLzi9D0V+u0hLhTu;1)Z<5h4;e
^-(2bLE7;%=V=7YDC7XwRkkk=W;KDYt=jHo+hfD~K6$-csIvv1oNaQ_J!*oNmEG(&nVKT4hvuq<ZGw=~%}Cr=>XRH=NH|;|SN7a&5zyf7+VjFNSIP9XWWH*g
)=FIhQHVlMJv#o%U)ZGr0I6iUsW%nxHHgV%W(~Q@NX%KpL56zaAG!?Nf+g4Jn-B|~LE|WC)yV)|Dutpw?5v^c=|Z$T#~;v&Ko(dQy^gw&>mSgf{rJ3omDekc
EEzpn9DP8ThtKIYDS!jdwp3tR`gvE?nX4@Ou~YVvhD34gn$KdGu}rpvdrk)36(JE_;>0OhCR++3>{I;+g@AeQLLXOYk1*j|BwOAZ`jlNo=eI_vyl@ytjMhY{
{cz+|Cx!x_W|QnL1brt<$*QGTt*LtKM5J*<rs#EMy+kdj0396KHJ6q-lCFUVL3WA@YBj)Gu#cfj>5vB7X)hq)*U0zxHmk3_5OZ0cE5R0YRm}p`b3oS*=xYl)
)fSWr414t=n!n#opoDj_UdvLAF$TcyFA3eVONOu<M;<<KNYM4O<-}nR<}Ws^c#oag;rjSV8?Y*RXc2Bc;+A;XsD<xRnUV`<$DLy}05{0exQ)d7W2Za1Km1|X
-$^16h>gExTCD%50PJ>}eU=TZEE8gFNL#Q{10Vj_uu1xXNZO;O(WiFHnBWi72QrKTaBK^W=vt&0zLKj3+0p*}SnW5PWeXnYY6?kch}=Ht$RacxSpftwFa0Sd
7jm5i$#TaX_O+zZGQ?9D;HIB55UXzqV5BpoLtR_96mC*}%d=5?Ou$<AnkFtq_7K8~w*ay*2qg?aiJ%h<C@P`zdz1fvaq<zym|A@eFpJ=8#10#cGl}MwIEs60
c!qq`kM#T^-s{nn@;i>+JkKqdko@X(4b;X~7`Of7DzBa54r#G8qBhp~Mz@L95bsdR@6cTJVy4V_DqvWjoRParR7cG%hg}K1!SZgtaRnwWo6g5>em^$akkLpX
tw5fkB5OOaNG~i2Hx7m03ay#3wgCi&1KuAI#d4OQ<vjuqqjU&!rkn}aV%}BC%x8$2c)rcZ3clclaS>oEeyy3-$}4TweK|@TWtZ2le3_b9dxRP2brl<YM%^Bx
%<iVYr(QZZ7LB0Dr&$5S+T0*uyX`Ex|6Ep~5ds;GqDI~J+P~r7Q?MKMcU<i5rFpu(>*gN5gucIMAi5^80X4zg31Q>O8{)EOz%K67)n-LMWrJd4C#e2<oVvW-
!xeuHIQ5^n;v8cRZ}%N%4TtGlqS7RbL!Z;4-4Lk~#;q#VM+D6H4+c+jF4?hY?38i*2iq4-4VFXvKH25*j@b2o_pVsd+zC|2A~wid<G&AUym;-i&^<QKo_%ms
KRq_EKM(77T8ip8QQhugr#Hz#<G_Yxy#i9*#yG^^!k7%pJH}b>b?Z_<d|wV!d0lv<nj%8imI48l-0LKEMkQ%C`(Fx&Se<YJ?~Kb8%J#llFr3d%{p#cAfZ`_Z
P<ZuT``QhhoMRnBsIMXrq3+kl0i4ksh4uL*-?h0&;e+nGK~*19=5J>v%s*!ep<RWZ`|Tg`ScG-#SaH{KMii$mboEn+;6cTUSNeRnX0N#|nmDjRC-wRx?SM~b
`pNGi379l+J0}~1!k=i!Mv!2E0FvrqszNiYWV=|-1pfX20R8!G7fLFFXJ#ut1EPwGC~n}TM*Ct;NO4WKXt9OJN#DP#snT(zk?Dp4|AKj&pZk8mqG;)~Kk<-s
03OQdV?#40FUUbMDiay!7;%IUTuYss3K2AZSGs=>S10uTsrBGxHK_ND8tA!Sb;xurvl%&C0(S=eo{mp5MgYgdv+Y=reWeL9`E))AUki6oVrQWHgtzqK7fV^i
GrlFza^yC#QMiAi&ewRk^%R60A~!)vrXppQGg^@jyRk5-F6Gg3Hw#G}<IGVga^%f_UsPfO(|qg&S!EWVdt3zg1JgN(cM|1&_CxVWVZOb9kJII}Tu0!}vbM@2
=&p!;foD+eg@}W{?o}f@q6RWxVO!|wrGMdDag-^@vd(MjGqE?asV*7U64_(7mV>5_Hh^91lG72G@h$eL_Y~3fJH?;ycp3nTFj5~(;3%5bIP#ukZDSFw7DibS
kbh-Nl1L(;63QBNbV`Jf@9Nh%c1tQ~265UIklesLZGZQ*fikhSsJ^)~p^eSfNQkSRyC~QYuZiWqrw6>IAMXF`byf5;10!zaz9nQ}DZi)5@h)*%%1!Hfd(Q27
O4deuf>g118W|<><HDU}^8aWzN6D1*beTcfcGB1F)JuL=-u>&*-2|Wf)SD@z<qR6Ra17y#e|N*I-ZvI;))bGX2cVY4t7Y@!S$J8W(dIG$bhKp+&C|_5aruaj
$ahU=U3X>gM(^qsHtw#v1fXR0gR-dNBouX&*7M&oc|%i?N$fm!cnFH}dw$~$gji;u4l*q<brLfE@2zu-&%}udlag>M^?`p%1ngCo?Twy<D8HNiWjNQF;B%Dr
r<z_mJ*&e9OR@@c-Os&#sbZG#iUaT@L;g@uF@>+%7yn>=f1>?E!!HIcM7W<<pLsgT@Q$!<f))il5-9(ZOhjeZ&Z8{@yoLv&W+90|)z;QH^1)K{^*bGg(jCGd
;$owK2i^23z6m}j@E)TZHF6A#wt$y*+ZfmcLI}&~xIbi3fa!8t4oA;@D>^a6^wDAU^IWV}J!tL~jV<(JzzPKm+@ubBxZxTL3Hhe}oK&@zGYzSfLzWGw*<T>5
a|liH)7qPik8%0%M~_Ca=mf|o=pu#ll02D8857SJUS%z(G~iM;285U4%M(i@e0zK$8~Q#9Nw~smjGYntbZY|}{^7D^s=D^swQ+GbO4whO8YFty#2>o&i_s9l
onkXm!;o$WBu%_WU}761g}j$sFJU1Cb_Vi>Ij(-=!MU2Mz5EII8eO!eckl1@&l-Z@nd_vjOaUX*1SBAIeOS^;CAB1)Q}Pv9FhD_h&8D}*C?+pPZ0eiZm=Giw
@!eC|28Xp<Cr)#ThRy58e1#jNU3?GF;URv4v0V~ILZUpoKff##31Nf&*KC0Mz{!nHv{AW|2}6AZ+QmM*e6q(qgAu6l4)rMLaJ98yjp)LC1Rs3XUKj?h7b8%W
7c1QFRi9qX>fku-WcigaGG$!Vahr}-@>y1FNO`ZL47x<^t*^vWrW3M+98qiNyi0sdQ4P~pg-50%8V=@XuTP<liw)~nq!UCdUky?uR(I7+59eT1cw_A{<{n4u
h9&Dl?yoPJ61o4HFJw8pbi|2%=i+~SP=$?7%_R~&OTSnW0-mODkM~e&Wj0vV&u-vNM?56_EhohE`PR}s5NWD3D_&epG?$)c+3nfZDQk0^7j6`@>~7mMWsz{V
%l?w&z1$_uJ?GHcGOiu+mp^nHk18GN%DryW#l|e=c>p1;Px=V~!jY*ST%+7@UK4THeJr;whP+bsFjzeYuGY;iw>p?901~*i9hw;3R*0*cJq0%FHC8BD2^8K0
(+O4%&R<OImshgIma-t=imns;xo2PBII~I%DqyH^0DzbLwtQ#%ldA<h7q^?1bN*J+NE}%;zuA&@!!!$=AP-0-0e`2q%jWu}%k}cZ#A^En!KvTG$jI2QR5CLJ
?`C6_mVLKhLdjTcB2o0%R`~K?9C^2xiiC8-30YXS+K*4wgCoK-l6DDZ=RO9^-+Ghp1;~j0XLkiAPpxGQSku}&eCHV5)p|qh!|=7HqnlQd)Xo2bAnv$qwH4EY
K1b2th;y<q1ZN*CZbBYaDxCoF+r2h5CfPH0AlE&_w?5Z-22ShdjB~^=#u?<r98DUaaipaG(&}V+oRxNUo;{_-v$ogN#IkJ@EAWAd$jW>z3VOQiOnZiPRv`Zb
7ee;Gq~X3czp#G?eq;}Q#}hNNZJ|33QkFv8od+@Bw`6B@EbH}m#CIK5+3hw<tu%w3g(6m=t~F#UnsI|nBoD1i5)`mvObQIT6_Q%yiBXCp%;HK+GM_kt@-s{u
VM2RY$h!`YMrDF8F1P%R_Ix(wCOwYm39c;RkoLv;HX6yMmRL9ilS9A)q%P@u&iqocHxY?J-?`RJ+Py<KnGeCTlLz`P)IW*9W)efjd1R0kiAO<4E%c#mKbN=V
C8&P}*GHSFC>eS=D09eva-%<!Aq6m6;IALn`;*lTwcEwq+E3O_LY;(mlqCF$CW(;?E$Dl&F!N2}?+Vnz#i_&`Ijqwa@w@Oy{?~1M=~}|5%c}bu^yMyc2q)=i
pyhg#wzMVYS#7MCmq0GhzlEn3+H~JtKHzj3NTa+}z<=hgxaVe57-ajlK@r#h`+cVy$l{!Gn#z9YqYDbc7TU~l-Uei^{@0tpJ5rT~T5yP6k%1HKld#*-a4tks
LiYz|h$aJVNXQp4vj?qt$UJC#DlCl^hg4RZS$ZDGd>0#8YwHAVF=P1<LZEp-ChLzRjZ6F#eVo>=IT+C2U9+xjwThQI>Q5&Xdgeqg^Lp=(`dcT&p7#oa+*=v0
i80NmL!W-!ak=62R>d6W-Vc1k^D*bU4;d@Q%&sG3AMhZM$p$jR-LOPVLD?fYgE#{yDtgHY4##o=xZrBxdo|XlGai=n&E>QPITt4h0@-vC@CuBo6()pZZu8m3
Xw`|mAsM+52=%_849f+}%dCJ65)`saX~OByKls}P-uZ6+0OtG=MyO?CS!Hgw>Bc&7z&wj560@WmM#?|+mz=C=+%((Sm=_44@m%e`l?;Rz&(#%<)38Ok$mEta
JV3-iJTcvaK%st1{u`Rr)uXet{jvai%%uu$rZkX>Y~dT3t2)<G$ZeH=*~#Ee5`o@~c?GPBq6Q5-GzG*OvHC|en#3G#t^0Og4wfv1BZTQtavjprz*)~%1IVoP
`fS87`0g9#eHyOj9ZwP;Y3)ZAPtZK*6Q)@Cf1;~xtuQ>Y87G^GFG-4rfYHGh`^?{~cOA<}U*u8|GqsYyBAVHp#h{xO0$eYf-=>oG36;8=4dNor)0}wrwYSSu
N0Q3I*T_PVZ7jEM&k+1Db@Nm80p%Cl+Gr%+6>%a#jRFdEaExMaEXU$WCf;<50`m6E0u7g3EyZH6wzsq4@oam-kS^QHRUZK&=gKm5Hlk`OQ8(%>nLvao@<I$z
%4Ha*QJ_4eNIf5%qhT{!PKvD0{;)B|T6A2Y1`aYIfw!zcmp+a8Sa-&w^k!0KVj-YgzGtMZ0|6vYypDgc_NsGeW?4ks)C8<~98pkETO+NnDG%(dpL9fyA4+Ze
3%rI$F?z2l>JWHyZkH(n^C*bfcbqnMF8SLU>KLiYn<!r@E!}+q)lb2XVjtLMUsXr)YW$GK<g<|t1{i{$9RytiIo;{^RTgV%)xbTrIs{7m<!iUDaj6rhqGsNu
`{&S(i&aL!*GBq#AOa2KZr5lJi1fm3V;ASahIoPxb@Ol#_~2*bAWzi0N^y6bWuBdRa;;()JKhIJXF`ZFxmCGUDC6qhA$~SIz925rrwtX^q%ZOxht)3OU_2Zi
@#mqKGQY-dw35-m-!|Gtp*6Hj*2Z5hq^6rxz%>+z2@E~Nx&q|e(i-{Fxx-HG(Uq@!<X;JsCD+qB05UH2E8@N%P`F(f|C4Kh7CoB>eE!q2dws~8Us`1rEu~M6
SMf$MMx>)iyT1KiBnQ~J>&Kl(fX-*2MM+BEVcWV-GE}6eEDjzmDG%J)ixT*pbs6p~nvl=iWjP^+lDp(KQIrSjRD5-a0MZo#(OMW(u?1}g`26KI;kPVw#ROqm
r#Ulunn<9dv`KkE^NvML-E(buJ&qm=fAX2N{1|LN+E^K6Tuvwio4!ED>O<{m`W>A$6gsmWN3SuNe)r*jLL?SpNAOkeVY`vA%<&w`BMRP?UjkM%uwDTE-u$fC
@{1#<P1K84`!g?ftRi||&;FOBxpx^!jpDh0iLJJ+X1t*Id-R}Ls$Av~$Q<dV04<bHM4e|9DY93gEIgW^u;AHWr*pP%>PyAs4btvdW%E83Qg(}ekt{Ljq{sF(
Sk63)&cXH2<3Fb#rM!Zub?0>O84o}7noz9b*O$KRRQj{wJ*wfKLBwX$tm7@4tMQ1nD04QTVWDff>2F`=d{%XtGyqU!-2eSJTMn@#x&e&EHR6;*bE;-sR&@^x
67p=kLb*!fjAa1J*uiQ`EGVBsK(7EoUAKJ+<RURYOEB?K{UPt>k2@nov3X(#%jlr&hYl*N?}*1dtzHiCFd<f=9H+gV6?^$SE#j?U05a{QJH&udLyCl5>S=uB
C{X27n|bh4))nfJhT)FEm<MuUFx>Qqx|9$9CG>du*R6BcAVdbLuUf4Y?Q+kQe{e9s^a=5Ms5FYCqy$&3aQK_MhRVBQfs4rKax~F9*4A^eNx=sdHq1B3Yr_1%
lI`Huz=gMy>8RE=jt$ZUj|$0SuP_8#+D1ZH!8jtOdaqR9wd-t+GGV&ftJddX4cAGUpsETfK2%*``N<nA3%HABU<WHS4p7t;m_mtwQ?-6>I3}ktB?D+E2e{rs
m?6D48r4|l0HKXKkDPnRPfc05VAjO0g`yGspMK2w967?%9{Ds$`KbTXtv|b~th@8+5J*qQzE3v#tQdyK<b9GQ@m!~YjM4k!sFudXInwc-K3<UxqS%CBH#PzS
#*1-^G<=bRv^o98Sk7AqTDveV8ULkaj)+*<zzcGg1_)a9ff`0Zw)iwGz>d7^my3R|coak`He&pnk_kA$3wF2^_xIWh?&~vw6`Me6Wb1JY|7Qu!`Fg$04gMkO
Xf5$pEN)F#SE7nP<~Y1IFETfuywTfpM9=ymCl^|8;0A?1y)`Zg?WlFsD73^V_~>{-eJ_Y=;0ijYY?2UpwS{rIgyh_H6$*VkhX59GhZ$Wol>o0}(OPi_GQk3N
U+oG6&dl|HJH3jZ?Q8dg__j%$n_YGHf~bm!S?p)E%W$fE`rnU8N{QbpuKt8zRh&)yHW&<jnyq1V`WLH{DQi)T&O*lBwaH9b?3d7b{*3C+ow1q2a`7rS)+s^>
Q7bUf)X_E$>u*}W=I%92t;?1)*)tojBi36<y$&hd3Ut=rm2w+yDOTtz;Y(b|LZz$?_SDS>sqR&uxA#uiaTOFv;tq!>^>qGP6Z;l%i58MRVx*wcka1B)PO{?T
zrW3lZfew(8t>^%e8GA-L3S`Q2rc?OqZnsH*0CKuaNtaRMZa$7Sd6IkH)kn+k)E;el=>cowJyZyo~YzuuFEsIT09v?GH7te)q~$cPffPa5=~(Cw{yaKTdf(G
Xp{gBb>^$9e$I8X83Pv<!*Z?)vqO$G#O;2e5&)~}Om}%5bN+u^DAL5EBpcZI$bK9%+A2d<U6bJJAww!L{r2>M`(YS7=nj+_CW<KMvPFL?$2mO~zl2N5Mgsu4
C8YjD*{WtyfFH%8DS3u+kELnf&L2J5mWGu%RUo>xNC9G)GZ3{}4*kY;8v5(Olza)N3?L$E{2F5#L>y1QOcLe0o)9ZnoXzABT*$&ROq56rZs&5^wB=%M=5d;b
EUsFB=*QsrRR4^R58gp-<I3*cBb+O=jtE|^C*+Jz)H`@S(n}GP)3Sb=`=8tO*bke8vEz7`ua;nNLB(}-3+w}o@q;?_Szev4`)_z$C({JC63^UFLc>9;WS2Ej
^s#3lb(GwA&;V@zDx$gCZYn+^YC<2%@%6g@-EpCUuG5~|g<<P$DCm{H0sac}bGztbjuKUIDh>f)5ubr)SDQ9_?M2{jZ(69zYjB$XK_A+Fy1M2?E()d85E@F@
EEq(D^uY<1M@_W0)Nv&uUY&m%&6dU5g3tgD2l9*lYAqv&BkPy9(y4QD6j|l>Up3j7X1uDTcdRdVZ6ztn$*YF5JZiZ}bpf&80m;l4=7ih(lNFA}GPhGZ(`~AZ
(Ngrb&&_v&R%PYv=X&U)BwWQ{)(DjZDd4b1XM(W=E<&E(HENYMwh?B$U&ch>LCXeeP%K%=Z+5nnpdz5pgr^$q;QLW?E5ha)<_@jFRRD0u2K^hS+i@K4BIA<$
AT(`kEX{e)oIP-=IeREu@bI_O^c5{=*h#Xeek&9B-_{2;F8W5)ppPT8h42TO^J3BZOBoZmgeIvj7;=zrQ_AWpR3u@G0TjZxcktx=xUI&_dS}l=8~hMH^BWD#
Q|$V8DK|E+yd)W+t`s=71ovR}S5k6eYf+L@>n?wFU=GcMYDf8e8O{V*U~{^t2ee%rA5Kg~1RR_KLxB;r_!x8Pta^jtM{~e-ar6T)NE5Z9h)XMXM8V77Q8eNN
Nf3-%IGt_4xlA6+z6cqzOiJti|0n4k{EzT_^%EXlA?Dfm>+1Z%6E-H`?y|TEsZ18_8i1ow9k95|p4!!jl;*SpoqRsmw$R2qY8Kh!%3V0XqzH0zlyP+}b|K$(
pf5WHa}Ox};e(<=Crs+^Hl(q3hW3_Y7lJu_#b~W5+?ZAJ9>6wBPzfX2zQG`VuW|y5L7n^l2x<4U%H7?&$LUj%_?KEKacd%Z8|POAIt?y)LZW#m=t-}#!OKUE
o(kASTQ&CGoaOTkSYBop+_G%?eyVmP0?Lh<tei)aIt&JDt}eeG!I-PlLTULwaW~?iS$4oe(Yxk(W)9>dSa2i6gXT?Ra!`rp{qrt+$?wh^&~PP59}n@xGxFlP
1vF9r4M~fw%+x;sRpX90aKVi!%<Pg{fMwWoy$%F{1l5m4+&{mutYRQP(gDq7ylPlV9K6OpZYJ^~v8vdifsGu4DJ3<?{mN?qao-bH;Xq4;iDb%za4``d1oSuY
1b|wGpmw^rArL1Pa5b@IWh%bo=Ic_+AizfX=M%AhH$QrT%SId1-G&n8FB$55g%@%w4tUhU(IsaVav(oX>rO^rU-5>Jt+$##hEhQP_ph1?tLdALxu8#QS8HoR
xB!eD?wxYE>3R?5WkA$eFYlb`{Jj|<GOk*nH6j7AV>N)`t@Y!vPXQ3~YTn@VX%eG3ztF-fVaWhqSbS)HE?6NA+Ms!TnU;|s<B58)&n1+n@a%#yg27@`x1-&d
kY^|lE%9Zie!(9O1LxNK-}5kGn$$MLAd~h*90u#Of{h4zF4hA#9v>lfB1Q{r>4!E6kwo~ftxp%x>D{vT(b#g5S%<-4Y?9vxPFf9u$0Jn=Eal-aA|gdZRB-pg
Wkjd&=7KUFh6SzXs$09xAjmlh<%MqM#h2CD*i@=pTp-z&ri6Ky`<O7LMxj^0jol>vM`0ikMq)hAtC+3<UuUwW;luh5{qTzY(>f80reweEq}l3Bp6DK_ykel)
Lft;p0F8)plqdTMt3_|$<ik!H`DX#%XQk(qTVFPboo6LNubP;Ff0yNEj8_)(xBlKocRBScQbWud3?!RErZiztUJ>@+O_?-}uSVK|f^)Z*yNq>)iD(6+8>!Xf
fc8Vm)V{vy%F>t4|LoD$6jb#mAQhi+cMD<tHF>aucEt8S>hv`OiRm~4wbkzi6<ZTIq++3Q2&nNfP&&vv$5wYH)DmIbN-NfDft;(bzIS|;wi$EEH^a4z>!48N
u{O6o;3haoiKh9%6lB<;p9Cyzr3^!iuRmj}uo^kdQ*X@(Ztd-g8fQO1$Bcdd3gJNG&(+v(yga<Af^NZZI_@yH&%BEe^6nzRnT356$Ef{2coX;lfSA*bs1`b)
<kuoB*GWrQDpU>yGLin)K?l$}GNy_{ehZxdY<GB3nkd-3W<!l?!-RH^{STTyDNaejk}qsuyP)c<T%17ZDENM}&Tv^JKDqK5Gq+xs{|d6G48JWZkCpn2#%wc9
b_~AqnU}yx`b>R4r(>$jTxRg*1`Y_G3lk0Af|W{O{4vrIz|%?v*QGnNKJmexyR5os<i{*$r}UT1!|kv~O>sPX0sTj0k=;!WFf}BxQWw@Wg5CB7!3>2<Oc_fM
J<T&Z*sbFTnhe)+D-F7W7{Umyh6TSEn=yss)O<d7-E7I9I$6Sn;XsAmVGG0sBYp#!26WgN-->A6h35k#AY=Cyz=%7E!wzS5LkrL9?6Qi)^^<6|k6wEj`_Ljo
#~BBe1W=zKr*JH&t-;rFV0WIv!sYylx}J-dLq&|0YqAe@Qq|C=f2dz9E}UyW28u)XG@F~!?t=>7i4jpAf|jLl0XLf={W=WWf2;MpV+eQ5Kl3X!#+G(pe9>aq
!RbVTS2h*xh05koD-7waRtgvcHa@?%1eNm_%J{(7<9s*Eto>L9)I~`7b;Gz{p0OKqh&=KT{7VO>fQ%c+=|k}2#rr#{o#H8&H)p=G;C&;ss?K0>tR_>BX4Rt0
Ng%Es#jxCv^?8<S1PG$w)C%Of`xNE8u!V(;0?1@u*}GT4Zk2gaXnRMeAfK_7uI*fSe3_hg1!45x(>YYYhVoA`Dr3;*#X{arl1WI`h;H*vC8S}GoJ0sfB~90q
rPgRhk5A4R%q2SQSv&Nb_s)$QULd@g+VES$+F%P$0A8Gb6f$=HVyGO3Pv-;gvTH!-AlMK=?Nz?V7<Ti69%E3Bh=f}lWXxRJd4m~}7w6|_KX9OI6O-bT{UuS_
RP`gZ3#?-1S@a6QY|GrV4c^5Z6BEc_OU5Z=VibQU-CX0Uyk`0e3C<jAah2K<Q{;tv4hmLPiV4(LDHQa0rwWu>OrR0Vah9U;`WP4mXEGOGWefS-w4`FnpcuKs
Pxr*f9}j=~-5fc{&E^;rkdMtOvp<ezyAFAf)Gc6H-qjs|y53&T>}m@5orZJ;1x-*+rXK;O=c8h=_r7fOJ2AIphjg$_Z5o%VRy9=WIVz8;zHS0fS|Kkn$#t~Q
9a4Hpdl_<GyN-6k0#*7j#);h(umch})sCsRyB*;&XuzO*lI=W}(Bw9yQE1n>$iQQerqrlzuj1y5{LkqcmquLxb9_rhDo7H5%mLwN<*cKve6$l*>qRUNC)X$2
inWF6$x9&U!IDu9M?*UMP&*^%A+uA8p?SMq(8}){FZZ&7k!J@0o$BfO7S8FlPn%@`cn&H80@UKTW1%W7^|}|(gK?ajV&AZ-<~$2q)b=~;V8l_3p`3)Ux_I!e
GJwDMnQnyI9~<3e(ct4WZBPLQ6kI?;5FGes<_}!tgWAt#)L;Bz;SPklTHrT3?u#TnoMOl*n=chm2Sg@EYvl?b#9jK3WeWK2Tf6GqSTK=?j)AhYGN*ON0#;^(
QZ3+)PU&FfZ1qQ&B4X)mZkYN#`muPir3m4hf##~}>u0Dqksn*Z%tyz#CTkMAM9ijihF?N9{{f4laADDXwjrZem`9)f<YgQue(=4w=Q|w8rW4At$-r-Vw!J5N
5?8-uDPTuedA+ni-iZJh#O@=NH}l+GGx;+oUIZtpQbS$rnl0{#DKjhs@1jH{&a3S%>rsT(Q?qWOotZo9yd`iRkjj>aYX?R_+-VD6W0MnSvbk5|N3NPhXnR(J
d8zjFzYfSFc-F#FMo|O@wfy+tEU7P@--K%*HLe4!7|mF|`d4sniJBfmj}wSN0}0+5#PuFy<@{s^GV}HaR|FM*jBppRe~hzkpg;@Hd|rV*C)_rVutG$s{N_yr
(W8;A`XdOibLrvvpdm=X@+#gc`){cCJS6$P;WD;I9@T*HRFuJpgQ3tY_!02sX%zV_CILK{hbyTjnTpK3(0Ch(NfTAqi$~QHus}U4JDKG&lCf~vWpTL5Nz-ST
FMrtf=V`Er>TU25F+3pu3gVi)?M<TJ5G2YQoh$xMdGYXaak{Qr%W>`$=T+dl&#)hOF^&=KCVn^S9;3D#nt})KRKC3k(Tnl$%I*5#zdA3v)a+imtHV<ZqRkg)
Z|~0~g)hs<O>$STDUBEup{&F#k0*}Z{rv>I8y4)PE7m?=tLU?wqJcPTAy1c&i2%r+{U*JK#asCSh~&6;oU6Sb>anEbZdNG97XRZE4I6R*d~E<%ixK|8>MdVp
18&I-2@exM5!6S(-QEw>21CLaJMN4^ZwE1%M+Rx$OPT_~(&1I^j&ijyc1io{;yoy#FkcKjfouY9^N10Oq$e{SN5Bju7{=ct7GL(4yfy{bgVK-Z<Q5R)d7@B(
TwJ5^OFADOeCT&Q-&QW<C&t#GDRYR8-V*)Pca~$asuY(3p3ly}zbd1h2;c8xjP*ZX=Sf+p*?Vm!XDwjmN0ngZrz9Qo28EBWLtbArBB{dPxyB)>f<^;*W!Gqe
ASiGR^f-eS7wzob;Zi&aRi$0|>!QgZqFG9ctGurz#J!DmqhQz40%h1YkLRj(OXO{AAf&>H-@%=T`P9+eN`CeU*<R)b$i0QGqYtUWj&cQu>;xk@!uVK*QY0=B
j9Tz+p{)jw6RG8??O)M!TkxlPXs${uQ74CClY%zG@O}P!V&zhtv3a>7A<H9oCJtu&n*E(gh>9~YitVX_HYLM{f1Q1>c?N&%_a?7fIgTsN<8>?_fkJHX`ow9@
S1_OBPl!cBsF=yu(5LgJJN)#7tZyS{x<qpO@!tU&j5(teF;h~gH6*bateHh-zsAanZJl@}IbQ+k4I78yz-_|b*W?M~M7+Mrc3#}+)2>)UX`c>VD7+}mQMhd!
vr!L{+w>BQIu@nEpvP$cJ4FpJQT>uqxpkfc1u1chyyzk36~;T4-DfP+LKrs5mxtjNK%5>>0cU0N4{hod{~kJ9Uj1nUUqLF7&t?*^Xq+*aecP!h3;UQEyU#EV
iw7o0uVAd|O_D{@OSh-v2P-8^<vqJ(b_bc`7)Y;vb3C5^eY+54nvD$|vCR=~YZQolS0fHn^Z$XDhpwD3yBwAA#fMXrse*lS-Xq%3OlBlPLD}Ow^|6<PF^A!w
O@FL9CD0IjP$u8>LA7(b?K+t*S+~pEtK~pqcwLOhj?0m?Wppu>M01?=Ir{K&r>sL<_WMtVImR}SAV9odOLW6;Tnb=qwVta7XEW9)Pp?bC*~}OqrrP~!1O6;U
@Cmh3Jpq6*Q{+gu?$?f!=j1+8sut+0Z8&`iwth2{e&q?6{OJY<*-WgaMNcdi$%5Ilyq$HLUgD~Zo8%#bwC$$;?1(4VDYzXC=KPb66Wmk!j6C?!o8(Z6{b}4_
ovW3|f-q8;!620pXYiUdY>s&3vyZoqQ?5L7sS)%J<|??PVyE}1xlM;|jnav9qafj}b(7F70(WW6WGARS>-dhow0H7saWhOVK2%$_ar))rzc$*)7{wStUlPss
aNlZP6Ry%y!dOoCW&OLJu<*X5RwV3bpfQodomJ;<ZGeMf%m_(#-}`^fgiC*F$pa$$%iR-Dq~xFvL$f8s_UGNUEUZ<oTuP{V)FqD2B)mD|8imGo$eM1%t`6oE
J6Ghx1_OTP{<KuT6hZT=e35C3pD$}=@Vm-+CwAy8l$^Hb0xXPMY1!B7XJc#Tr7@CSKHH@?lUS5D(U?J$0!psZyQOSnDme!FUny0}H<DGHZf#Lc7*?@Jo`PPl
O&~~7&2wo5)9zgV_4`Z?U2B=NuNo^NoE^5cjJS6-T+<iuwqNeqv9MtbW>-ZOXxHkp{3$5<yIuuq(U>vYEq{lH>O)d2i0Zb`|Di+O(&)Sn?)SFc)S~-;9tUHO
Q70^!iWgp~99#6y1>pAL{@yc<vC^a6O&}k7k$Bw~jxcBvGmUygnHa{c*h@tCusxT4I@g@OeHMYBYJ@0vY7DRl_qa@%`sjc6Q!sSF0_B@KRn=XphPpJ{)ZrgA
%GEEY1gpk)rd9jEHbfQ%dU~CAkw15}mbCF1IvbacxXlk1b<yPm8Pn%uXH6#;4GqqPcJc<DU0W_T+jptq<q6kWGA~ZvxyuU`Rfg~jWHN>BN@jv7nvgChWK9-S
bL3)X<oy>-mRFkg`)8^Cbg@?0?cvy%Sw*}YT*M^#!2YH@nD$79015A8qme9{xNVQgcuL$s>$}#QNIDG{#@DLVxfgzDx|y9_HR@<LnU|(x*E9Z4HEZUf`H)4V
FkZF$A7peC?v+)<aZ5~mo`7&^SK$6di9Hj~-{NX1`g*<uGl!ge-e!zWmK(F=*UY`wld4oh&)}NGT1#NXFbfK{0aIM|5Ou|=dbEh!EEWa{H)}%SRMvIE06mmS
tZ-ahh#9?{H<kJc=FfSv;=_7`KjZ-Dy(x|5(Xr*f05G)Fk-=3aG(_ZsF{%g0<t5_+WHH}Fj~6=WD%TgtzQ}hnFYNE3f!bwF6yn>BK}L9K9Z2!GX6T}4k2P|4
c(NF^4}6mZJ9e`7^*&xDwhi>4Lv^a-wC3}#$j8|jzNJNjI5UcPm7N*Q%R|FuCt!TCv1U+-QABc)8Oh&<aBJMs%#F`*{XAswNO);HYbk32+}NngGRRp2s_+Pd
D}kj{Fvh1!oWA>2@$Quy)>;Q+E1{4Zg>4VZ^?pU2NJ3*>EAO|ULxj$p2fd=VXwUaSLE%cD8`R{evtW^cUi_C59#moUFiNEATyrNN5y)W8Rl1Cm%4Lhu(-W8k
OTV%&7xBN^_MVUPv7qr262n7hLUy0C9Nd8$lRDYgj)r!g%DL_rC4USb1r{ltUGR;9F!uA!arQ>QKQ<18_9|+*AQ>?r@X2GxWUr@>UBTRxsqz+C_=fNnQu_4#
Wo7B2Ueo0C{NBaYXxM0vlwwX9cLTwf@1p!{v4{h)H~RjNYPx$IA*y9gPujG9i1rf%2wSH(G1BQuEKA?aR~xIIq>>leia#a>?NBSJn-onM?_AIsJ<+7{BDpzb
7P$YhH)1If!Vo_aWnk_z$n}TObQ-hl&qbDF^bvG`j~Ql7gZ55@<a6Ca$QcrUWx-HXFKp+-CG8*bd(nMh(V~nR?W^s&XLj(zszTwlm~Xjc-V+!xTtIE4_bq*)
oXt<KgKLUj|2CSe^5JT}E>V{OOonYx?|q59!sv!h8ixmdVC-BJ3`eD>8n^P3MwS$W`rQ992C`ZeZ~aIM0Eynyy5*5vG5@xVD)c_!EiFW=15^pk`P65u=>1c)
F`FGfcsJ?&Vx#ctG__&!)^U3SUD|>ap(0fh72OiI_;Yiz<|DNP-@?V2!th@h6Q8lR+6Hnfer|^%y~Eg;8Nt{Lu&1UD2&pki0*&lydRz6>W>7igL5^72@~Prz
&p6qOg%{Rs39$eg<T`qe{wF~v;RvxeHBL%_A}N0ib(xq7j1A27|Ibf;3t*-(_0*;DSHYQ~S(mGOg=FLA(^Aj=#Ah6&4h|YOHKO{<we^y+Z-TBkjtygG*m(V;
qG|bF!~tQ7rpA}!GXe|xwwZO3^-X}Bdq0=}azmbmG~Km55T2|MywS)_dGOmh5!>&+huFBk5v#!e*_CzA(-bE?E+d#0-xr|u6(c6;S=g!B756hYUdK&=v6OA{
r7X#Lk?4h1;07m6gaoG_Gjr@Np?q+~TS^h;VbNbhvrtkE#nyxpkg@^2fCU;^yanM`&`EXRN?8?T)By6CyX|Q{&-wTUyTWCq!5rT%lgO+7u{7XUU-3l|`10RC
*JEuaU~H?DZo86n&KF#8$$cpPY?=&Zf>3}rj#x%sK9lG|pT^N_O4B4Cl19^;MJz2b^e9j*Bl%ewmM%0&<TMi$B%X7K9-i{X3b6#x4cu3-#@G`f`*Mw}!U?vl
&^y=ciII<&f4IuE5pIY24|W?U3&KadAy_;YmacXhM-W~84|4&6G*JPsFQ`6FFA~H6WgcL~tmM?y+TpI+>i8n8!MDfzrX&y9i|fQ$->iFMSJ}RF$lTKv3fE(3
XV5^y*-V`wD&qYx#yGrW;8)|Z3$lMix?k9Wk^(g%Bg70*_RUOfbRnrE;AAC@LRk-;!p&16a|A&U<~}(4^?^Ci=wL|2w0q%O!#xs3SoLa{O;fC9{5w?+L5k3a
j+=L74DsWdU?qts`J4BDHJKC8>gBQ%(vi|aZ7)Ym8e>@pvr9e0XbDrrv452tAu<T{Z;PxV-l8(l&nt$dy1CTipF`ZZrLXI|8QgUbH<{RFkMB37_v3KrL>Lop
>Ck^WHp|<Fn{DaC0-%FM%mKsT3!nhJ>hFD66~XWQBH1!`x{m9|H)z^y%#7L)3&phbuqvy|fIJ~c#>y{vd3UQnwIf?#yvUoFe%F+lB?}4OuVLxfT=7YwaiRzR
ZY%z*!{HZsrQNbHzZzPx@MNKq?=LuHWwzW8VV*wj!eywO6cFJ^E7RW9{Zo9Bn)5q%<w<HJd4~u^3@bBD+ot%%;Ef&xiNokPW*ozi=S@3NVv&T!!0WO8W8;Xf
B6?)1nMKr8;>nLGY0l08HgtE;8g6qc@~%T8;#f-TdiTZ%W@Ja5uUGw<B}lCrbrIf5ST6N{O<#W@a7b8DwEVoJTkBO3V1ERMEI}3Rr;#=DHy;lp272Ft(l?$G
Bl~ZMJt~VS^tD>BMeV(YWTiZh)k_~NuZzz5M@Ja>e@ZcaShaQ^XIrA#e0z_du4asIT#D2ilQH1&#VVYl++16mAvFH5RIYoYvV!IrY~O8Q5Nwbr57e8_w;=)e
e+naqo%i5t)FbD@HDweq&9}n&cK4`NW1|o78u&#0T@1%blX{MB5_0osGxvnz6X7q9*kPIIRvI5zajKzUeDJB3y<5e_?1^du^34Q&9LJ@W<s`4cCjfR*f|g&2
U~M~Zpi62vunaHPOf5B3PU!4wQ@8h&{4YlY6?0$l1euBG)LrM{w`UYL$KakW=-Y+oc3<EDa|POo)}&8T@NasHqwpG2T%gz5ECg(F-SfoH%%oTR{U+nMDCvq8
LvTX}6(8uSxo%Zp57XFLG_@Mn+5StZn5taRmHyzDR4U=Em7V991UXD+Kv>rw<*bbx6+T+B9WhpGK|ffVp!N2Wb)9OB0!V9coigH@v}b#TO=Lz=(b^_}&tG3!
O}zZf`c+N68YQ<`5+C~Lc+dJr5+tj$Z|BN$Pu`bUE{?YugS+Bcs@&s0!Dy-cuFI2O3}>5(d&U?9F1bJMoQL>mxVct8-|8)J{Hl7sc1DM=i3elKHp<P(rmQgC
X_vP{|FHC-sVO6S!FI4!f!nc!&Zc0q4tge2e9L@jUOPkd>VN;;A+*|Wz904okv9)m?7D=2P&X5$XZNL|=|IJwWI*SXp!wtQXd*wD(WXsFTz<-JJQo&w-$2^)
qm@P{qHn|WzX~c12&tL>uauR%v*|@xp~FdH7F=-y!Ij?+IR%K#r@Lo$6UmqxoGrmL4f!b*CRp<@ia>8)8Faw<XUazCp59jj(J_m_NmgL}#@i%+q#LLj)`0>U
o|vrwX`_c5(KH>G<Tuy_>~$hSrxMm6++u|-L&_J#Fdf$L&eSb52W*$rhutLjvoj+-gL)rIGfgVfP7NJlJBUk>ymA^L8_}vcxr#WYI{@#P%VA$cF7qBLxrxrH
*5%>HY8O^88OFHK$1{0%8mR4WSph2BXBPy$y5E=J;IEQffi`iGT~(t+*0Kn%8|`0om}A^@rvPNZ4a!N_rkFp$(kzHrimII}fyj5$fZMM}%KoLSB<D$wi`<ov
eFA@L8S-%w-Nnt(o)Gt^G69y1TY;5w#2NBBzU8MDCep4E`aVpt1VP2;yPAu!`|e@VT8N%mYY_83f^2e>`Qe*}zXDeulA*ApoBS{jA93b1R#p!OpI(e|f<T-L
1ga9Xq7%Z`^#$*f7|gc$+V>9R4I|}fv1$#ksU}9{cxzk7PuJoe;u8L^Fc}Efew+FhS_2!W-cmUIp70U%$BuYV@wC%NWY?>oaM#sl1}$cv0@7*RMyx~loOpiN
Fvo@)TU5|6Zt=VXW6`%3h&(_wQa_`=PU<fyp*mG!i?Ff9?(7o+4I&NI3hHbML`@o|U$K&R!BiN$wD*ta%?`4_u1`R{qxEBb&P=PCcRzK29JY!Z-r8Q#!uZ04
n1Y&G=vkqWpi|>3(Y?X@npLELgARqg7YLz=j6say0o^EaZt&edemk)M;ewu{R?2Oszc~sy;Zr{2$nkhNCV(}NB(V=6+-6Bc(rHJ93TtWBO%hj36P+{NBU?Ol
Sk2w?na`-zsb^*9IkZ#~BS3eMB-#XtI!duso{?aVN)eMD)xwF7Db>^H0|l^_*JtQ}5L_wCz(L0CQ;Y#*<LqjQaaeD6w7=wa>tt`bPb@NEG}yp9bM=}{bZ{Wv
U?c;GIcc7kp#Xy=yrIo16m1W&pTtS*w^Ie|CSc2~9UWV;FK}U$qbWH2v-&P<`t~oPX|7%mww@KKwuh?(QFgH1h;)!>&?_>43E*`uNP+sM9-!3W=E3^#7vTu8
K$J~e_}kR-vKiFgcS9cvI=QpcbPY+9TONY;QR3pf_@ElED`ji<L9%Lu<DRVT9Xj)ld8RcH!>9Q~sg#^d9_9NKggaVX4X9{(a;K%PIWu53LnHHvgw5>>gW*oH
3Um^+BDBr*)n~hq5D9{jDKNuxFfpf?&U(w3o+p{{Nh*pLuy6wfI9#*)wXC}T#-OwaeO~1^WF_QgE!ykF+NUQY!qzC))_1iT^s``BPv7|J{^MQgju~#Q1q?xb
BIuWZ)o>0?hNSUCC~r(L|Hdz>3|nO}&^C@!X}xHg$#+OHy<v?(ZCuzbe_b+|u|mqK;;mjXd9N(nWoJhZ!5v23zc~q-%7_Ad5DXoYDjw@OLB`M}wEfe#*%-!Z
kNLUcDbg<!AXq8xVvocNvIZ-blpZ4hzqkO83`O!`85_6KKk#Ka%?f;b=G$#J3kotfB!DC-Zv|`*SR`Cq;yOd0%vX)Htxd(oCUA|Zov5@(GO6Beu?!IzmVyE>
oJazN9Q1=`mQ;7Jg9$5kkWEhIlxg_J<pj?#0YA<)M@+i%5WxKfNnc_(Rf8WCVKT15sS=Rp+M0u~bzyQ$QL2SkEqg{0aw7&CP@+#P8flvE_50HF@Jd!IRWrob
857;mQYft|ii(JR+T*sx0YQB{YFcct3%f$KLKm9x_hCg;L-c27)MiI1ylWg{?!6ky1FxQl2Mc*~5esUay%y4h{1JM-zB(r5X$3}t$~Z^>&l50{hLx95IjuNt
7^c3ZV1T489h0<%dnmFK+3mVJ+Ng#`xK0NOnZU|JO@AqLf}$89+SZamoL-=c8C~-9MQ7r*2IO)Kw+17M1vFncmjCm#A$ENHRE&~Nbh=;oes-1pBdiGp(N9n?
pzdacFx2+QWq5?#_m|IvQYLJu;I{!BPERgNsm+eCHgC&QXjN27g5u4V8HvD5v<A3Ssr0S>2ngInIVRP9Z=0us$YPN`XopxRpE;)$Bm;N~Y@fXZHlB8Mw%};8
TU&kKA<}K+@;W<DPsnA3nC<(ZriGG(m&%JwQvXn7rc91yP90S7@l>oQnddu_AF#h4PJKN+%&sz;Li4khcdiHpAIN@wh>8z(<5%};f~UoiKfM-KO&_hDPAKYO
J{VOYiZsgQ2bj#42tLRH_n0en*yiAF04SuGrmLaR0rv+MVlILk=0o*IWc0Dhs6laA><YLe#uH^(a2Kz$8QnQyJ}-2OII_d1pE&<+gJucu{6x+EMOJI44Z7Xi
6|t>!7E^qosY@SQu6Us@2a?enAjGI9U<v$EZa_#dCEC+}0M4+tWQA7}>{$AL47{wmnsUXiArHMS6Rok8Yf{9V;}68j0wp0&ag->+GT^=0PGo$m?%}oPpbVa?
#bE#XycD=|$}`$r^9_AuJ24tXZY2iix4nEF;qn4^Tls2Dg_dS@1;1Y&lly9ULIGKw<PzhXFa2E!^CLP3X=+yxPn@+c6N}3KeT^;yx*$DO)?-5pDojTn_%sxR
ALpnW!!&Jz$6@h+nLqr4xNuoBmcLhPU;8pPuuSPi8BTC%S}Bu^#czhsI^3e0aM2(`?(4BuoDy${pV-6hQiUXrl0(FK_j+lx3<e2}%zSfrJI_=zP`2DXis@*>
VvU7l94X>IipK$gC1+a4Z-0+p^D);P<GwKYt;Gis){n&_C?2;4g1$KQukmz8Z_aPL&H$dB*gdcj;so?Lhk&$UJBBv4+V79^kc64*K%cA^plaZ9D7l7>OD1p6
r2CypRcSM?oq#9QbIO^BlL<Oc)|wbAo{nyRgGv^aJ<dYqv!wk@n3+<g>tH8QDn|}vVvpTn6upI!u^P<G!9OT_2#f=?G#$+MxjcAXY<T%P@4gLi)l|q+0zxVk
D?6m5&QpPeRwk4pLx}DwQTcd08Hv|Sm$}x;ht!y`g|~(hbVR2?_X#b$T5BG<kZhP@@R@t>)A+>-4^fswsD$+wo|EbDl`mHvkmqV9uvFKcy`6!|_*FW5$BPfR
`{k~~a^ChtH^Q=fQ~l1?OP2AhJc(D4+GG`b*9{QW@nSwRbhI|Rm0_%N=S<QIpt*>;O!U42{*(1~!%9ejKKgU}ynrcTt{o1*y!SMLmVx2CI7$n$uTf+Gjz}Bj
FZBaQDanKroSt=i8L@a4S)mh>F==h#<tuo`G<2{I4`VmqsH{hne*7lhGS7b2sP4p|7-=w*`kbX2j03aFMoJNXd&2Tr>;L~7i!_%Z^9v5{$E0&{;hnQL8bS)t
7cpHYzQ25?fyD}Rwk$99(4acEGA*Y#7L#dY!pt_U$86bXOU3ayc*In1D6Ce_aY>pnFU38z0To5tyr#)?lQw|Vp|$1uGI@TI)Em0KGM+aP>EZ9q&-XNC^Y+C0
Rj{WU2z^qTw1-66e4fehRRx)4q53+ieibcH7Jmp!uvgam0%I}(n&~CGxsa9lXg6gn2@?a69>l=2W`WgKZgo`+N3r(Eh_IN&r>7z-JrWH_I#DEnxBQ_MNuJX_
Grrx@JC9F_=H*x4hE4#qUSKA)<4fd}xcRl)q6)7J$61Yh%14I*D=ZKwo}#?bpk0y%Bj<k`XMZ0V@<FxZ`<5$y(!(3-RExl33uDX6!&&7?9bq3{(OW@$4*&&c
&m`!KP_LWkXHc`IgxO48E=e5&d_mt$LeF|Z@r~R&L0SF$Z2&pU;Ah=c)&+vuvmK^rHF8I~-gJPE1VUENEpD|MI;N}{E?%O|^Q-?Q3r0RcVH)R=h`;qur*`WS
FaBkn_0E(X<CE|D&!qNQqn3KFtVOA6?^D@>1Sd%P2r*v|&3Fm?=-xb<oMU<Og%3Q?9~Urstev&xwE7CZkJ`@D3Lpk`ued)B*P<E4vc^fM@;}ky^9sN|R|*u-
_$+ra^P4h}au>i)zcW6DJI%~GKzBuIu1j@`!k9za#p+njXAN;vyn<&-w%#vvI(b3>?l9D!B`zTLnQ#=A<-jIs^X@i^<A+bmgEMKu4)3qFB-E_E&|!)Qw0pb&
Z~F_mZPtrt_;O&Bg)r+A%a>16$G&<cC-Wg^5b{=oPmaJBdy9oC7Gt3_K-)6HhTb<RDLlE%a%GSe0xS=1RWAH6>)Rf#o<CE+gLF|-1O8!>7(Avq$Sa_6`_^U7
1jd`tFMYDlmR*j8vBU0p*#-)gDOH!v<H2pcV6}bE*XoyC4qfaWlgW=_8)u3`?&^ghP-lF>Y{`RZ!H{NDS7UcpGd7qiziA!DWH_~^QOqiPbpxXsVESi$dL@7-
OpnWZboL_n8hjt2>|$8Wv2&2nFzq<Fe?gXPo7ZA#l^YMoyJN;tON7zKLxYVgt_?u(sX|FUtSQ2*J-0*Z3gkIY`)P#)DRJ*FwSOX?JU<p-bd|CPr<GI{wo|{*
x;G=UAD9((3y0#O-Iz?uKlAWOd_a3_W&k4_I}SppkWks(#rJs3*r3Ca`^J5Yn2!`iEE3WJ(ep_B<cnAer#v=ujoA0Wnt(;PYZ76H4B?9~8GtYz_d%&e-F(im
X)w%UtYa*r#x}VSCwLS4+KQosm&XgIRQh%q44iw4yTl5ZBa93N$?r&Z!E0ncpVP9H(3dZ_TKzE_@NP`X#dy)bwBDffu-zVscdRcpQ3N!vo>hu>Y~aiP+3Mi^
$f1vpIF2j*_<BP^7`pCzhC06;f`A&a35y^B+P|B1k8oulD>yu~0(_L5g>;Yfp0ju<nUw=Ee31IpFa!~r3*cBePjeVAgn4ng{bj+BTHOnv#2Lm>!CQ?jZt{9v
ogGzEQQVd~v?{JC!QIgmU@d_mN}tki{nIhYkhLv}lFE?<URNUTvwhC%a&hjtr4{lXpd4$HNd+&AO^YgpwaR4P<R%OmC6`PUz*!uy2dAZ8+|N0uu7?IVEvuZO
G>-n<jbyEkK*9r|x&K~w!5wBubq?p@OnM(Qj9zLB{XftQN<=~amAJa02kfm4303iqJMaL*Ngldamz%XD+eQDA=ok#&sw*Q3aYw)%n-#u9!*uYd;cw7NsAG!b
KbgL}P#Y_YCaLa%2AWBZj6?3al<#n@{9tr(8%Cc;19LtXR~QtQdPlKzAT#o@9=LmYV`e4J5)ns}5*B3%gRe(?Qt-L<WfkyDl71lt(^(8lh$U1d6golv^!`s)
@+ql~M0lrWm(o}0=SPokuIHZ618G{hlFaCCCI4OU>)b|}E%`l@+9WO=qM6~7@hY=aaN%q}vns3ihWT^GnFK5|r!G$%hqhi37>#Wbel8UGGcz~I86=vuSk%XM
Z<C5UkaRHy1EKN3k+<~CA9|A$;vPVdWq(*3&y9sK!l6r&^OF^Y54@<Ph$msvI;h|$vUwup)vE&)gXOn!ng@n{O(exDc4@rLP!~ow2}7xJn#<}46&;bQ{pB1|
o;IN8$5MyN^P|~Q!v)O7p%dyGX)eFYhI{89Fc(u!s}hOB^G)Qef_0X*-qN2a3i8LO&jfs6pHn_8DHMfyW0c|QYn$Ipa7U=aK`pay7;7>3Q}?$tmzlg0<?|Ga
(vhv^x}k)7MY#chnV-2W(^h}SXlS2stnhX!6rG4j%LhKDLEa?YiTADxwF5qFxOcN=r%*3$Q90WTw3j@1s4u+&zyT~<-X!#F^n$iYyj(7|GEAm54r*d@JBGd<
`rZS_DTg5z0!1KheMcK#YDs&80}ik4?d%!0XRtIpcE_fv9HQ#~o$i#DpL;9CkL74>uu#@u=QmC<-eib(P_E?)&OE@>uq!VdU>ekLh;6Q8M-_?_Dn};UrMQUP
n(Q`pxzDB_t_4|cZ)o|YS_`k@3gi12P*0FZq2j|}QOwsGy9{?>Jo}{JIioEqRxUs~>(B%m2iPjzC)pPrI3^{%Aa!)rtO-QjHNisgjbu|V=Cj=60cFgzq0Ezl
m+_<3bd9ng)nOk-1bc*7?%NDnT9p>BA(Sk+F#%V3cu<;^xUYv^hv3Vqvhasr`6-qd7#7UHAs-$>H>6^)@}Aafu985a^USGHzPDV9U<v-<=YR0Tr-h`3ok3@b
*}(oYi7Eu25H!`|4<2s143BrUyrh3?!52bqWI-|Jy%&Q%O8agH%}+*%b*t#74nM>->#%u^sEp&+Dfyyz{UJkWmpk)e?Zx)t8$i;#g|0+(_-uPci5xOKApk(>
k*|OC2>r0Mvm^7>oR{`d{&=&Jgx<H)(+g&)MW=`Gc|PP?!+ab8t6_0B8sa$DT;32l35?1jNOdx_P^dE49(}{PSiOM9UMg<PWBY!1#YO43v{xM|PmV`Zb%|O#
mMlTIK4Df-Q*2b8%i?=Rbdqk>9@Mk5`mxUKmDY%ok23bbI}=FJ2m1ULU`53=NhTz~QpG#y2<f=+&GmpH%ryXnQKqWJsn99|A!SMc`l)-+Z_jzx$(zURMDL$)
U|BrbyZ>PReerZoRYKWx&Zqtq-<q9A+-XWzuc83Ud^c57XR5H{EOpV_)Z`}U&9ZJ^OY&Q!hsUsTZj@H2%+3ro^5GFeB2+oB2`MZ3h6bf5{bVheE9Sph`6wA8
L&BX=PB3et&-Og2x(C<?6vN7c9OR9sw)M1rXsO)e(xkZ%=qhOwZ&mqYgAi#YrX)kz1*cWs=5UdL$c_*bSMvu1W6+Vhos~Ye4g5JxpAfAPLk-(Ky2LcTi-Iz-
>6~&(NvhWG+m1f1!f@ab`#g8|&e+GLx8qEyq6zVlZ)&&k%+v~FV<L2SclE;Wrk32&Io+V5D`lUF2vth!PxyYyL0My3lXr|D+!OlTQd86A#(CS%iYW~5ngdeL
j;z)n+bYIcCV6cEtaxW)iM%>OSKw0T*S?K305xU*&`maJH=4GfjOl%5A?`6p7={J$qB-;h!k4nws5++B6A&x$PuW|r+YT`$BTGT@8wG<MkdCkspMt}%p##Mv
EE{8|{a=0zhz`xNe)W&H$Od;QRr=_i#l6UHrA|2vMh|h(ktE;(%O7n4W^%8Yd{t=uBo+26&WnfJau_wQv~352B1V(}zuT}BSiI13g`n_%cw7NR8`>yjTM(<B
BOHO0Db{fhZ<y=NpDF?d6ku45N?YueZ|ZO{x3o`g%a<d+UQL7^{kDmsL-d3h{0_kcOd}Od4dSxOZ&Q}AM=MR%MPUDABi5Iya|K0)oShl$-3grX&Srqyl{R95
G4h0HH}Ut?D7njvj2d*L&}uteZTjy9^<7a~TpI*2U%H;sAuM}a|B(WWhxu#0L6X#m#SHNoqp!`N6g7Z5g7-@-Q)7E8kS)p(HThROk3OLE5-NQ|qENki6N8Qy
abN(>w*nNPKD(7<DL=gRv4CBghiBX#<+<BAXy_*%Xi%)5RNNq2($eAmn>DRvm`C)#&&}5MyYOSmcyC*V1pZIJFD{drE|aNd*|JZ1bQ>IniQ_VkA0VSX8RGxB
9n~<)Wx=7WQ_@vacHF8-GeJ;>tk#$BPb0VJWI#+L+Q$(QNJW4bj6>bQEj=18-pNNB;$&L6Jmc)z&mx_oane6|A*Cu<0N|d_d(^z8@W)~)Pvcy^;vX{IKj)v`
xEtN!86m^Jut*?hpn>4hc>}YHrlRQx4}=WM<5K*^3;0q#O=2aD)jGQ75$eL<PKS!Z45X22QI^w+0R_}#Eq(*-HK@D+;fAF=*Auks;3W|rANRyn#c_G`(wkF2
B5_QxyC4+yuKVoys}?piU$y}NviuEFSD35=ex?T>M%SQN<w7+(1J!bgP=RdXkrabA5Z`iS2qkG-y&`wyC@Of_)(@{NQ2pNVqjBp(MLvVTV}jeX`iHpdbF2`)
Fq-UjJIY3N)27qn*!>1-8J5df{IW8(W)7P14B%{}!v!J)%C#s^|IaQB7mc&?RqU=DByGW{6?|<Hlb9W+=3Y}0Www!qi10VVDk#VLmUz}RpR!y<2usqYQKphY
0w-{b18rToyDq5ElSnNcp1g19H+4k}s7-_Twj1gyGs<^2maoqs&Kxf!Kwo7LHKnigokGj|AjTf}%-59l+xj{-+z;gK^t6E^Lipgn4ylKUqx>it`Xz1i*l(}O
j^Nx2bmXcqh~7|s#Tgukt5-TFIO}HJ$<48;kgYY#jOzfHY7UyIMDjHXR%caA`EYxVVe1{m!F88VpHf&&);}SanO8sjc}Q5o_IkNxerYRKJe2loEt9u9?0to{
Rqp9PR}AQRkDGX3x;xnaFX8AKhy4z1E&X;Tl_K}aQfp!}rkHoh;#Gy065uPD7kY-QEZ`Owh)_3JHlsy{u`h5k>C7GAw$#D=>(3$xZgdm3d9C|2G){cCTv)1A
kIb4A>X(k|D~>#i&R{u#s5uJjKciM(pKzK{;jp1_2ObVb$>jR?jBWCMmL4;Pjee^VwJ}3<5nhOyE6;r=CPv^pO5aWtc>-`~a7?`ILxJe^!6xsZ&rUW*e^Bh;
@Z=FZE+`K&Kv<>Au_Ph`-3|Ng`PNL6C#!=au%S?CjY6F$LFS?1X|4_N4}U=LtSp5+Hz6PT7uH22iX)6-*UN*mL?{dYSBFv`8vGQk*3e+$+j1iJV^%2bXDn>u
3l@cGXQU5%PHv%sUJ>jM_z~XGzJH3kC2n<(hK;nC62r5MS$H_K<f1D3-wYfpA>dM->c7aWMn;rch39=c|BE~46YZFc^9W#=5oOLVLB|xA>`o&g&-{#F+Pd4r
+9NFD{|2NcQX)|N7d+j?Nyc&0a^$C4ImUAzgcg>TS`dJYS1e%;vNT23y{24t71amL(RJ!9#(fhkVMlw4)+uD+EVRg6hz`9M`geG}O@5^e)vo6u3JV7A;~_c?
w8@!Usg<E1uaAYNjXyN3EtoQbmi2R9gB;96v#CCw+~leIPnFjIYlo3(sRv#^sHjy2pA1YopI!SiBa{88QwFDAWT>K+EBo(Z{>mbX*Pj-I*H7xP_8Xa25tugW
(8Qzx(v!<em13FhC!b*4Da_6^cB#kjM1<{3c$_2@F|FdzQcUE}8~{lWO6I2azpF<{ueTM8>~olm0kS)pDj^IuqF#J9bs#Kq#r;$mel;;zHA~~X>u!x>n)!G)
x<IXCa#?co81Hwq8{0~A#D;-2OKiIjFvod%Oj8+@P&pNy$5$tPfoY{7_~ooIQ-het0mE_dj=R#{nbFA`1nkFibG`XFGlkqZCmCT90W~_g{3*|9MQ`jOV&uOT
z)hE-uzZQXb|zMgaHH`BrMX8`^7HhPe%vvP@eSyb$`(E?ZP23}pRl3j?_6{%D{vI&iSZEAQy{tlAp6CLOHu_IK34dX8SBx_`}xUHMui<8?l#gTR&$IEGP^(s
N{HrwH@mnce8FPg%}1$rq!ARwPdM7^gPq#4g<M+mR-?Ux=;O@zI<5LmdA}JOdS9%=vQ^iPo!*yVVr@{s{$SXW5CHrzLiMXWI0u=-SM`$IA2am9l-WF1Llv}%
9zo#2>nF;qZo7tI?oIMjtv>PAx3AKGlYf%HktuyFhxOXX_Q#Phny#Z^XyYJEAQUMBszYL1YF)g1#j;=PS`qOx<c)4MBNmKM@Tjbe;+AXh5;a26b+hfu(YwrC
MCo4(J4nBn{@bf+f0acOBO0_Tpezh>_t3B(ooP&%Q;o1C!%*IkHF1|;*aeYx+0(*S?Jr5zXD(^IOd^x|T`OA1Pq{Wb5{eIlkl!907X=Dj_mv?#`VxLK&4Q>o
;#RBe(AQt<OqD9`WYzsll(mT<P=!qAFXjAO8&Z_GBYiQAbnGx6f$D8T$x3sYtRVV#FL;E+z+$LbZT`PKi7zrW5WCRrddq!%ekpo`dlR5!#nK)Zx|oioubEK@
{OxE&ar=o*8g0Q9iSV=XiQUhtfLR{&w_ZQ~j^K}$f4i*t*rk$2JIW0HMoA&)vf36(s=OL%V;wN;kwdcQVyW|PZejI}1$YzoW^|C`%+7WftI$_L%@Ce#oox!Q
xFI{aM-7GsVA3!!l3?{YdYr0I1bHuE;G$Bk3xUJT7FOe9pU^Asd#CL}>XyKCw{TEt2h2p4TUp7zSe26;#whIwc>dMy&&kf0$35r8K<5$@!&@ucuNRcs4S-?3
q1L~eF3|(o6YEvPQ-@VGm&eWQ2Z5Bv*m80OAK`Qg<RU-^x=S7XX=jW%>rAaGS{SA*aVp$VfdcLs`LG`pag}Jzi4T29eIrJQ6yC%I5L3xkvCz$Z580;WU8i|$
mnCb9Yws%f`-7r)v>N9n&qvZ#IMFggD9;af&KnV3pp#T~zlngT98tq*To8!68lNO!e9LR~nHg%4Fp#<XX)4hGEIUlpI9L9EdOGCrvQrRLTiyAj`-_f?i8Ysm
7NO7K^ht)AW@!XRO5h<&&0qvpKV*&VsYbC!LFtI);&x_<og=5}Zb{X&2vH2kU_WnoQ}B5Ne<S;Rx^ziXsif}g&}y#~+8V@$W2|v}cVf9dif>XNBK2}rG&_D>
JK~s{4_UG=&(dKgznd_>I2}C3aK`5jOPJ4<oUO1>!T7am2*B@&YO>jOjOZaBh?9~8DT;@;JkQG(As_sAQP#0WbNfcO2b)0ge<)bf-_BT+v!49qm3ky;bL|G!
(E63|A<Va8SO>}?TAl$TtU|O(ZM3XZ3|<MV`}CXE{+R<1|9z<qHosX8ErjM@UfE4FMg{gV!#vf3G|<(f&(3cDCgCQIMRRtxK7{|;fX_Qz6QBD7C%CeQ$F%U$
13tAzJ7yc?O+ocVt^$1;&Q$?AT;5eVq+Op8J`b{d&MGu<7WMW`Ym=I~vUGv`vR0}VP&fSqkqXW}#x^WYT@>h!-jrfb!SS3HV-yP`aJ!<e$3x%yL(0flL4KM8
I?&T4PWf;esres_;X_{HiPwZcb*`-s2QxiY2AM%9rJUuniE?+eOh%X&`7s!IA7EiUNHgo)GedF^+ccbJT@2`BWTgn*X7lA1aJ-r#JRE$=iyHW??TFMY8IwwV
nkp*U-n~Ty0^YqUqh}@%uy>JDR+i(5;{Pia;vFb8jLAT4Ecb2oR4-03j}kzVdUm3vr9&(uIxpH~UlhZn^dXl?I1;{*_PD!R&u*8sK405|Acx_Y{1~Es;bw#U
6^W4V?hNRCKJ=6AaoOh_ucj&T!n^c(qokw1j_t#?iJhV|?}(`UnXq9Iz@Z5l^gqsHaPK3wgP~H<jD23U0I47=&Pd`N#_2>}wa5-7z`3jUUa+3?D68>wQ4ChT
TWmvK&_*DJ9Dzlc(|^vvYWr58Q_S5tB!^DQ8tBR~{w?_*8M2$<aiD5eZ!Fe&V|x8Fh%|h7W9GPyIsnG7Fv(40`V=9+&Po-F)KcD5Im#Zh!)#kDlaRg^t;Bqz
MGYqx=H<t(6kKfDdk)8wC!Y*Xcg#9ymdiOC?7=GdGyqQO<$zyC%NwnoV8Z|6!aT8~5*mstjayWnfGkr9j&LOlbY?%6l9_N$UFL2`rlhqZ!kcZk6o^+jOZbqY
V}lv0fTShpe^4c}8w74vZ^)|b0(|quvmq~-Y$<<+?f1N27y-fBFA5a414Kr#dx~7-RqY9aG9>9mJ3Sqb+LJXl443>`M59eD>5Br%Lz_6s$~K^~k-{`H7tL0O
dBe!H|MLZMjXkER!!jLnm8yiHMXu0&l!ke=rysvvpa0_T!9vj``2m~khI${~f&g!Meedf;4W;mdw?89zw!ZZvfN~`{=32UP?{LXVbwP8)ic=tEM2PQj_u%VR
V>_;%!I)H#V&g-TFF-&F&giDn)8%BE#6nNWJw5bUGZtGFIH;-mity8KTdu<V@p0g8aEP7P#r!6tYE-fQmfq#8YgoOsr{>t0v0Z;e{-vz7W@?&)%t>7Bhn}+L
^MvJS-^w4#{^4u;&tL$5%S19Og6N>%f&I_KYg%ftM{JK*;wf%8LP2$Mde7EIgZmbO_W%Ye(_H^bimASK=nT=lWzFQN#&wkbQDL!XVPR$WACnuYlnkKzS|_E)
Pmt#ReM<84bYLK<!vUXgKEm(r{ai1L_XRae0`_ziLR{|Q_F`a0y)v4V*lJ2V<+&kcgFya$p;&Br)B6IVx0{G%h`OW8sTrjJ9vetxqVA%?@^oO(xg@bVgFxu7
8l3Cx&#So?aA;@umdY~-q=$)Mvi|8&w8G)ExCBd(2qO{xCagNGjf=b(hj!Nr(o~0o-Xm;AW7_lN_CNp#8hfo$dVK5vqKex#F8*vb9U^KxTo*l01$$sEfro{U
^mf?(bDd^-E*3fooVpUPXYah#iLqvkC%w#plEkQpP`VG87uhh~PPc2g1z~TF@Xn*p#JW6vR#{7^au-B3!Arh{vh2^i7F(@cuo>9E<nR+}jA!DG^J&ER{n{AR
kTE`5NYMd{(m(aIW+;(uA||s#y&`oC!k-}?22PubtjYMqZhWV5#We;Yf}UmeNjF63yhLM<H~~ixCFi=hERaNCK~)K<jTrzRR}l?1*2USU@oF<t?9J@Yh*Dxn
i!DcIA<B966K8W+VE^U%B&fIRT-U~W>w)_Xd8LXo7LFVQwxM0vEYeQx451bR335^_FzIwiCeKwBm|)A*sN`9tXD7Rcm{P>0G#5lCjpsJC?_v7_E$m_B8Qf4*
#d%3$XN>i7RWPEBDFk<$i7U(3Hl`tPp@Dgh;7oLTizNKkedKV}ygBKvP~(Y;Se{k@btOWi*Oj4s;7E-;OfV%1${I@&Y?m67DUEPgzhkF6BS6I!7AwDoG}CAl
G?eRt6WpGb+#gZ)mnij_m*H~&y~Dj1(I;7B7XKD$D6&{5&NcLH-%70BoKy!v5ozNrg|ns3DdEfZG(~RLeivwB(wlqd4c{VW3TG}xFf&=-M=K&fbc#PQqzp8y
3Ssk3Ou}-Lmf+W>Bx~O~P>tw18MB9d*s^uACC*gvnhhqu_mpAZr=Jg1_3vmHa}3n9ta&3tU!n87KCBX-BQd(R?hdX=b*18cMvf9=Ff@(}hTpFIevUUs)XeCP
o0}ppf$Uwt-Nw*DdHk@?mmGl1LyG~ar=q9)-IUSFiF|LB0?<rLn+-_x?c2k-ev+lfqmy2pGMXQI;lgXHGEGfP2s@2VZNoy?XeG+F-(*m(95+4fR$Q65$U5C8
>F<Cx&p<0~wh-RlBZG>F%Qw-H`}#10DryU--KlsK6-_VVre+Jj2DY=ALL%#D=p-=<)4(!Xn^W5ehwl=AwnygFg*SjTSh_ulF9+IVxA&iaSvj;#fGf+6C{`(L
y1p4O3IkT%)n7ZNgF_~V7@=NR)@r(AjCaW0q2as+{GlVS5*uMTpU3@O4hm&za6a;`@!tRb1x5grIhjgvMcZ!b;sH~GJgCh<d!ON{S$>@LG}o<5%_A)g(^k(D
u8q5ur`4J!&!kpzJx(vGbPCLDsFdyS1c~m|SpUXX8a`>^KGq>oP$}O<v~GOdG%vq-tus#%#|4D4(oF+Nl@%%%szn2!IF>1{bKBn~&Sz(I+S#&M0Vdnxq1C1M
sLH%r5Rj%fqE##>L#50UDOK4m8xu=B+t^D-%*-dNxQwmN3>I{MTAVhnle5F2x((J>h!FN}C?JR}+%6xD71&G0tED_)dRjA2uc7AkWVsx>4@aQMgxF}HwXz-I
DpCwYfUK9`t2U?VhJ9&K!#nI*9Z9h;2vm+DldBgL>1I$*8o8ZIc5opyQ}{=_y;}g@Yol2U7m2I2DL9BkJMuV12*m!#ACkK-_vpS?Vcq5QHhR%R{M!GOKi(Lu
2aVU*L4!c!K}+<f<~q<q+HGS_%)@UBWcjy=r|eP4fS?Scv9r;*$s0N!<=Q4ReM^!oPz8AuJm%|d$q+atEC<hkyGsn-imh?P-)z;-m1+=rBD-&5Ctj3ZbU4Oy
n{?106WwZ_!RwUf!*(T|9XWfwtN{n))yfzLbqTF`>tH?-v<tAgwv&C{{u)#MIE&Fy#yby_5it&Hh4U`N!$NKP+Ud}Th_4W-4a4bI`=jWiqP(}Kd65upP1B+(
^jI39!KczVlZE!|-#eNlW|Az*t1*Lg<!;RG@6nR9xJaX?6+W7*RCu8|;BGzPO0D~!|GQY!DU|ES_zo`e!tf(+nk92|$=(}?`-51B_Ql*7UZUiI5ol0^5QCm<
A7rl>7zMJa8z3S4w_EU&v22Yd+Le<$yl`5cS0UAA$T#C$m%nc&&lZ(3)?QMBhTKG-VX&B1?u9J4;csO3c9m9}{r4qwQQ2!pRl^Kw8(~M+XCjgoBR|k>6m$=%
f`BoU+*3-)aq`g%HI)nm0l-G%&uPF3f_X-Co%sp;QxCY>tasrqTdj86gYE|h8CKLHyG<)ilXNb}Rz5{p=H&85(DMc}M&~iAO@G(*JFv_;r#3^KMBYZkEVfFz
8ym@`Sx2TK&VCH~V~$?ZHeJx_3f4NnBSO_*qNHJaDyqj!L8PM}VF_z2s)ND*eLZArEeeW+i3u&$3%`Pd(_E?0k~RqZGW}z3>TXDnH3ev*Hf|&_j-h$obW&_;
u}P5aAN=9uel6UY_}I73Bp!6V4vZ!81%?Xv9YTld>~>c6^QGLiohpTQQqjF30R@Pvp$n2lG4eshKxFQIq1mn1=`Ya?EQ*^lIPFz}Xp_HqL~K?bO+O{}n-c({
nbaP<`vrXR*1eE%qMcT#zdfNZD@;niv{r0*6#@PJsGWjb(@wyzCLd|WYK!%K9^r40W7b0aO3dX>&D9a{llg9H9#Y~(5@oR2m_m!UW$DTbzQ&D02Dv2+4Xo?W
luKHKkT8XV&S9&^Ev0OAssgvp*qnDw?9%`bV)*Y10c=2Wna(fa?;aC9XM7hzG1z@1GUNs#?=0>ZD_w^#i%%}S9O;NfRryz9K}`^Ys~2W3;ZzVIO6;u~#61+&
NzPt$D$z4gAB-#B{H9W*qx(c@xtMc55^$jO6bmg`PwG<O3SW&J$1MOuoWUCLWc1sv*BgCm5&vx+*m3YPZL@n?yyg0JT2SQbd;{(t<0Wdc<a;rXB?W=n?JFCp
OK`c3|9)>*$Alir%-+UQz5=M|Bd~OdxMF=}F`u{SW2U64#As=H+c-6tmvac7ud1l<=<t1c+Luf(XE2^y<$|w^+eBr;d`A9>1FaK8yvyd=e(z#Qgo<7y>ubsG
ZGa_&XHpb~2o_(S$j4oCc-b>vmH~=weX*LVnTys$clcXz{$l#D%OCBL3~Oe|yCM__*-N9Xle{^>cys~;&xkoDY6AXmRf!91{0{IezR9Tuqu+CKQYg+jU{k_s
EZ)^~OM<Q!_dMxa@+7u2WM$s|o?CATe7>+vI$U^+0k!sDGcuu-aPul^^BN5!4kC;x@chp>TUI%dJI1gB*kv;%Q*5|RMol&mgnzP7RHdGsowCBS1e#3TzVnQ?
tKn`eUa#hl<w`>Oe(xFE>o=iKB$oX4(YRkB<ZY@F@rhrZEd5|cp>p`w`RTzZ*SrlVH*wMH`}D#@hAJa>i^}=I&&geiCmfT-<;~a>w}>>Fg{DvY^}&`e+OzMv
c-S+v9U(I&<Zi=p_fE^KS|3K_>7mf8^%GeG%S%SQEEy`~H@}Sjayw8C_Dpg*Af7<Cx1%M_VNuhX1Gd)K%}@aM?<6C|=uBgew`}8-L1D*Hmx$R_=<u+6l#I~Z
GcQXjnB1rJlbrI}_9DCqg<kWnj<{_+h<9BelLoU9#x1s-j0MDBG`#T=zc}u(cbuMXr;yd!C974_N&3zdRa8Nw%x4mJd2w*V8=>!Tf3W*DZ6#r|jREzRCjnIL
RAxgCM%)w?3FD_K6%tp4nwxb!!dUu>;h+gRDt+>w$5JuOT}vSkLtig_J=^4E(4w{erK%fdB*LQ`lA}i!JzD{&E)r^31qi^F^kK!rC-9OWfQwra>#HNPDQ+}$
TwNiKu;(N=r%I?qrldJG0F{Z$D!_0HTdihorm$FpV_&vjH>I8$)TSt6p8}N@WUl}=&zIBG%AI%0>ItKVP~Rul!%$6&^1}%?X@k=kRVL2k8`!xF#VvE7i`hih
g*h8*bVx*asPldMGkegPEzD4TiSS4Tk?D0gG=_i$NVcxvuq6YqIq~h*stwn@TJPOskPHskI{iQh$axREduG!&=+(6uS2EuMOrg(bq7H{w78Cr>rTcHw*%mEK
^|RP^w<!^0EC3WQ_zqx`gUjtx`v>cHMS8553nW16g$lXC>opjLg9S4eg1A|iXCXm>TLT=ksxD&g*89ELzF6a<=$OD7m>LGgxSIHN+aIj~^nY{xBamt$sTJ8x
kpP7qWr-lbzYjB~wPx#M2lfs$^T1jn{Q>r6<F|};{1Wi=mFY1XS!-}-^4tE2IjtgM$%Rt-C*FH};d@3vb{lPKwIqdb@@;lGxAHy{ujw_75F#xVmYw)<@_lMd
Yh@c-SJIsV3pc}G(dq(UVn2rfO-8b4@4y(j)U9B4&esgm)z$Wv9LmbINT9u-x7&2+Iam`m3FgN^OAQcgOjNa%tAx=<6>HQ+5`KMyF}+eQx@#J8IVroP`|>Cs
U<8A-&{Gz45U|3;1YHV$u%w8QG3^-W?p*_EMKP=U;t{LxjV(+{D3%BN8)4ea)VIxNJ=b-*uJ5pfy3AB6m#97t(s_Brn!FM;=kxE#EVb`$TJoy}4MIbagIf(V
uFt+Ce)>1fnO4i4e6&1j3Xv}IViB;BXGMeDDD1)YS`F%dkndR&(C9WU^>^4l(39c$K*Qyk9mkK?VR~~grE|e28w}NwK|u$k;@|WZ?<UG!+s@wSH*_=HhI#0{
t%1>}{r743LK;Poh1^!I#1l3HtsPnemX&!_f_D%HSSFYoMP1<sR^ZD@U9KIF-jP))Re+mMqTA3fcX!5CNtpvqp&0s^BSn|s0%IlQJYA(={wP?mO=eo*2jV>8
H9eDn>k6+Tj<v$3cFLp>>sqpbiaxX0i_P^ku_G!F#sqvWS!23D{`%Q0SU6saTj(TJF~C6GU6iZK{`~^44^mg$oP<v(&ry?5Ayi;g?n0?MI37uxD{9m6Ya^&U
(vBR+?%oGv8=#H5(p}1A5|fUX4jnisP;G6<kc@&}WL3=OJiQEKRgJ77eK<sdXBm_FSPTlAY)SuS`@fAV9hd$C4+u|`q^KZhUef;nAb5+pJoy=F9UL;_L{jRd
D;G>>tJE$C0KKR3@c+N#iBqdrOX`A?E_7WiEnzxIYn_Y|3uv}laAnbg9?JfA4GFp3<C!bT9-zt_m~h7`_>v)3ETVRAJqkpoS}=_6pfdSU>3I=mE+oe-$OH`_
_Ltd^jOGDYa9`Fk2tAbKKH=_K^Ey|yBwwVHYX#C*@hMV-^?XN%ts}^ar5J+~t6X^66k>dBh(l$<B^dC+R^{=D>O>~5DhG*B0Svr>g_o{Z6W!^rwL9z_lH@=`
iPDW`520na>hdDg`+Jp)xVN|cIl=;bU5?=~eh$hF^lmv7ESz_s6J1vUIb(;lC~I}S501zId|L|ZbR0#Yc<$o-OMIcqjoSU<W!dKU%C(w?%HH<Yd#3~PfZU^Z
Y@~-lr41XxvUISIz6eyfg;dk=PqBn>HSU?_C);e{7^2pH{Ks;I_P08#WEc@PS{il3CA#{Kg(PoH7uTFaBxqun<s=)iGjDZ{oyvsd5x<`7qn%m47syVJMgOOE
aKpb8a>f#xd<me1#gb+8z1xl;sS0z95l-%wrHWjKNNbf1F206ixhtpDFjeQP+e@S$%TB3pGem6nMD@p}s4cr`h1jknp__rwd1gqOyyrhqStfo_<U>GR<b?3V
>MaAS5*5Ml_XR7SJjpi_)!|W0?&(5AWO1~T0Yg<Z2O#UGPxyeUF)`rd?&#LTAm%hWdQlNj3L765+K2>Pk6@OoG%^CxQCxd7h%XOtf1%@K>+f^YSHd85ik{?%
D=}&<YQ~*Hw-SOJ{f_yLxpNW<`le^Husc45%jbx>k$Q02Y@Y+yp>6SSn^v`}MJw!84U1c7MW8Rf0LGvTdkf*dD(+;79~$XAKmhjcFHnAdjZ5G!*@RFV{92p<
5i~|qiZW?lk|dE~>zMJ3-_c{HLW$bn4x-@Cu?bY~c{?xEPxc+DL)*<nyKc8#;el1Vetyq#xcLvwAB-?`J5b?-;!F1ujynK(ZqpJBQNIcxuS(iDFFxOfBm<(b
>#4>w0(i%cl^nt)&b=;V<=1D$^uiD$PVaM0q1RU#gEbD&bf#iUa#f*j-sqkNQ(K6DOs|lE){N^G?rV2~27rzCe4lX;Wz8hH(Cyznh+B$sS@kb|Wk9Q=fAP;g
GIvThwE##pMrr$3LaMvn6<Wzx4-k0|C~hKFF$#b;aDO=&zrDqs-Nurrio=@Lg~%9zyTK@?*qIra!bX6j{%5^EslR_Kx22P~CqHKhcZb6C9%}1V0k#3iMib3H
-kPo?_!fK0Vp#y<0|nQn&Rj7)EQpQZ4er=1{cRVQTK%kMAUzBDH+pMHyc7l?h{`k&L0F4#P<$@b0mA-$(m=ogq^AVa501nM^V{09N!A|l^K^k`9=1AMr1wdR
qP02i)*2xx?k)MR^BM(8EmIMXg??O3%tob1Y3MCBIUQU}8$0D%ShNd$RiZMJoS58XdbC}m6vX24%;b+<gfEv!KH(Lk`RHcbp<-(6fU_@Hd@wtBatfd%L0LXB
-*iQ)7WA&+iygUXWZTEn%uv4ZD21tZ*7*-V#$MKq)3G<bl<yei&xI|Gp6nf-4k%O}8r+P)+<rE^z1?I>Bq$=8hKZGy+sp!hQ9ylb@LGqGSF~ZFLy<*F{opDC
@OP<iG32*-U>U=%B_@{Ha}%6>X_ZcNwyZL#g=&<G2z2%z<X@qq8zWEJitdHK)|6TArTgl~jJ<@vK9!Xm&8RkFNjdV@D|AIuI7xx0{e0V*!X2BC4?2QEM(UgY
Y=|F!CJs+OK8@wt0)KUeTLhsOp8)$Bb(a>kHw3)L_Pn?t_Z~y$CB)M931}KiA83*JMdWR>V_#ou%~Av!1U*xJ8nym9IB2^0{0iyfB8vufVO!i#Kb(*@p+ygx
RICxDV6y)qmikJI;Fm%&ubKg1H{JD~U5W?Ar23w1P68*#&|n3dY1BKfA*ANA<&0@?M?J6`!t~PDr)yqqw-_v9mWx9Hlk2*UiBl<gpEv+1LL6p<uW6;4H+fz)
Pb#j~N#Vdu>z*OQt(c&a1DGRnS(R)Y9QnRwAKU8v_pM5qB53A~zrE_KNG`8x!N5vOJy@T8oDD(G@DyQ!ZgluffA<;>G`qAtX5Gi<Lx5fGWg^G{M@CmHc*L!S
=-4C|aQaP=mwH=_a!w&*j!KH_aOuYw>3mz7j3g4bhYSo}o)TzVJWr>SJ;jo2?&iiD_-xbTLGsVK#T{?w<D`c1B&&%-*PFfGk}Wt_8d36qKoVDN9-A7;4`gc!
7W2|Ac@d?bxy0j#8s!==wUi<_?Se~#C*$C9r{-#Rms&$AF6)K0No8=$kCiVqo!uzMt9{uzRh1xzhw<eC{S@pm7cZ|LF>uMT7?)Nfd~M3qxpUb9Nj)oGkMqU{
6!P2n3Dhk_T$fHM5i?2eA9eKnAIP0Lv&_LgD+T7ER$8p-nD9+=i4T*#{8<>Ikqh&!WX*~jy!si^=ZEiqAqIaTFgU?mbsbduE@U}$(6a}|<Q*+G2-H@kbA7W}
(P3H#=;$_ZmKS$ZRDNf=DM&E<$364>k47`+eZF7b07i=yjd(}4K%ZFJJ~9Kcr3(>04aI{5FSKkcg{YT5)KQ*GsN=z5@!?;;bY{P+$LnVA-(NWNHHJaL#87&1
WQJ5QXqd4=7-7v#Oe8r>%b&Nyc!4}66d?(cVZOhE9AS?ak5{S_>D7?uk)GC_AGCvqmLEw}BUt3afCx6j3Gj_9Ufe!h@mBZK?Q?^qv%~iqNH=KA{Ox?Hju^h8
^KiaMk<J|zi&iq9hFb!J>dB7W2&h0FdGdJdPqlPr7qqpJs|xngzb)yEpYtw*2opZGsl7y?c_d|$5Isj;@EEr0?aYT?>j=@6qA-PWx<I5HzeW&_St$@ff|91i
bhCFD?BHxu2Qb{6-FTgC;72uspgLQ&4wL2-IE?!IMMF6C$SUxx%JYB!$UxSke6Z2lAIui4Xv5Y;vP6||dGO{$m)d^&Ay!6LI+VuXFSRKT=#mz}R+Tt<OeP?B
1B&~SUT5-hj(}GrEDu<G@y_^eIo&4zlKebx<)U`9SrfUzpwHbp`Jq^_g>ZV+7J*L+OdT1KU9y6b)>`tjb+FO-2~`)a)7hgVCNlGU!`51{hBt%$PSU(Yl|HYF
2%Nl1xc_qkufNNeWC<}Set~mgg?J8f`@aE=p5e9?Tlj2UJDYNdHvvhw<9ahw1e#)$I4BQf_YDjcn_r&Sb0VvW4lbwg%MM1lc5<-fe%xv_q)RI7Zt3ri=M%+<
ZkQZ*t5qa%6C$Ffb02ZKtr}lWipgC+r;ztG8`}NQV&x4X`?9QjFVV}3gk+Nx*)6j~NuJ9Pi1B_~CyXnf5GEw}???s{e2pa|*sP)o8x@w!wt5unc<pVkt&LPF
f=TX~I4;|MmRV;saM$kWn)u{j2~@N6e_?A~|48*AKew5!7cieZTkC3akB<j-1uw|xZN53aD$vC0BB>44+#yDxS;^}B<KIOsn6VLHoMpkg_>oExQX{~%1hw;S
wTk*&;hH9JZ&jGyQO*DPjQAvk`W8SS;}erXA1cLaL)2j3fn(BKottO)8)oWZI_i&U@6+ew7AE+`**hR7Z{_ybq&w?;m_5btddZCbUY)6jZX_Q>790S>8y2Kd
w{ImADA*XTbs=|Mq{L%%{uDvlAoH+^V0=BA1DRy2l9SJIT0{a9Uk?NF7ihXJ=jTyy&O??oQ%@Ta!bzgzy~dT`m}Vy2OgHw{vw_>d(WT&2)L@SuMau@TN2jpu
8J<9<?nC^$Egi?6H+6jV+~<T&ZUu8}B2#a*w^W_atuUyip{yydkGSpS@?|~PmapbYH<BL1f#H&7==y9%1N7)J&C0*NW9hJl4vKPBJ}7HimF?_KIv}R|*a^a7
QutnREVqwnUJ6wgj2zQ#amV)S#4akR!zzGH6l3Ms+`hgwXiZ*jg(@UI`}e(RxQ7j~4xk_5NhnONE)&icww$w_AwWStbNKQ?8kawKw?d@_9Qnemh&_o>k?vYD
dg1+DBAI!EAAN0ioJjIHUv2GP{7V<+XW4v#cmJHX8`0aqwQn#}?e>ieK4&x3{o8;l<_O*<u=O##I*jOpVBj_ps367UugmpvhN_A-TK_-{XHV$S8l#+F)bveS
c>vR$9ZfbuV3#i~10FdWU56@0_Z8S#ZL#9``CJfeI--_$_$B35u@pYdiBrzAYMMspD->FbU~=Ux3G|}AkEqC80s=V$IX=Q+jmn|HK$%a5yn^`BqUV{7UBv5>
q!>WdplO7t&1NXe<~S<p`GNpw43Vc=;8lZJN(EqSw-CaF=f;gn=n&*eMuJmoV+tOIna>p5Eft@u3X{W7Z=tlVLE=>m%?p3QXUnM$d(T{HmM0o>Rb$XNFJLBj
FsK4NeVsNxN6-P+#3O*YCn+YXc{-8Pkok&ugqe$*7_;wYpGbY!nO6WlvN|Y`8a%;pIj2Qg;_?2JpB6Jev8vEjQPdQ-<9O0ryiQ!UfgO#33I1tqUSVm67Y;}W
jBsC5V3Cw9iKk?4NpV(To3PYWeCZO+n+D*T5QITIEg{txRWSK7@aE&Y92+-^9oioU>=LbcJ7l58A00BFaDtkm;Q~=tR|;E<$B1lMnNu{=UQ!dop<e?V23C5D
3-G^8wHEWy$g+nC*^Gu)xitQv7@#why0(L@&4K)vA6ykvhmU}+lEV+4gl73H3GWT)(XoSTDbI)THshb4DL6PWGY()~3zwgN?n0YfoAH?c6rRbNKu=12iV+pB
s0*ez`KOZh^l43VAFeYOOyi9Ai##&EXqc1?RhCNBBEUoXAWV|AyQ?%w5ZFmP>krH7p_)1#Zbogv7?7>CjGw4wEb@g<;mNy)dpSOn9Gs)Yk82J0<%344+x@xY
3X|9VToN}#tkTq$!V|lJ=z|}Na%%NM)EyE>8s&YR-;J~ivH9v2IiqX6g-L58q4lz1hjrXnREy4L0w_TkxsXA>3whqll%H-(CImtXW6$6kehjYNBb#!DGj0ud
p~8stHA%m?Vf5ibk|N{dtL6nY<Qo&+KbdVM&JfilJ?8x->hDW&pL7@Ur507zMVG9^ir-tWlJ)A>Fh>KvkJ>qx8;;ym6lsN$O~cs06mW>;e})}d7zvZ8v3&FK
t4n|*zXS2HP3#Mr`xjVJ&exn5CN4|F+Niy9N%`DOn;Pml)Wjw82XKp@+?Y&fm?HGJh(D}#+3t=1Vrj2U{y7#U;l{!~qZh}eXQOG~V!4oq&;nu0bBMax2<R3B
1OM8eX@c~awwx6jfG+381j0qi6A#DUI3Qo)pVm@rHjEle#AHJ3<M!I^!Lsu-=->O&>&#l|vQFR>k_WZlU`{%*N5ARkMFM5iK=KqyPKFATAz^q?TSHvN$jmxf
aJ4XJyNZ#!x#MPMI7F~63z!@!h`SCoz`ebAj0yl$lc`$fU)apQ$coR^z0V7NGlMU2?0o!q(ne68U{g2&ijmunRpOgg`MO__1VZVf;-Pm1#mKTEV3Yb}T71)x
1ceK?j%2@iT}}ze*Z&(YBNc?s=IYtILesW63{jV|%U!d2IF~nLX>K}fxxu=xyF4k^U*cZP(_&aCZyn*2{#9;!*su)ZVD})s2h|m-M9|9+Z5m$G8KF_KTI7<W
NnBI?#7GGl4~`_6UEM!y3U4}DxnIL}-j^g}))$I<e;q<1$g`v;Z2eQ^B*7-4KrvqPxf;JERi2}jNe?rs`It8gw4Q_FwjOt_HIw!&R=4b?!)lPLsjo*ase^X9
t=$RrYQRXK&tF$pXpm+RJ`}A<M4730|3GGJr4iTeQaRy8Yf-qC<e5s!HTLXNx-F?)d&C!AiT<vf;r)v1^=7>j-^@%02R27!rE&)F1t{viFr=Fl-(>=N-!`#T
G=TU%nY?NZP;X7-Q<}g!d#Y*39(^?6`lF8a1SUT=4pLSdihl;7yq`8J(2y{{U!eKDNLW=>28yAKP$i+|xH@@(Lmq&A-W0pK5pX8EVe=PcQSc}H&nU7XaU9~U
AFpHpcQ$mt%S(TZIB!C)(m8W>Fk<E=Vv1w9xUn__5BJtQ+(@ZUbfiZ6V9Ak?nZ(YB4;Nj}Ku%#h5xwQ9U(Pz@(uL1oqFbTrOR02B{~fBWT>tc5_JV`bHz+B;
YkD0C|5VT6$z6H`7S-!%4~t<%zBb6wvU`C8|H_O#s{VzVc&1(>2t+drDW6xtE9{z@ed_X;@|`h_WO4kJ+k}@~-qgNxW@o4s)qKa~9H<8u!x_ju2m*`bpD&1<
RRzCD>U#T^8xH;sK(IPDZ_fxG1hfu}k-tw&u^yEOPu5Mg0D#F9kwfDa@U|P(g~yTEeK#TaV;E<zUeSmJb2Xob%r*^;BLFbpJ=tVQ<5;Fw7g6GoM};l29&7a-
iYzg-&Q|@v@{@dvcGoI%D(ZEZ1LYU)bYWb`{zD;>$9w-yVat*_99sMDv2rotd&-A_x4JJWRvyXZyybNor4@<;i!+s)9f;WtP}he=y4?r!(+O7+6N$Ijk8wN@
qZ~YMISm;oX+Mlpy4u7T!V$bIZe{0aZn_zGJYQK6&Ea2aud%4H;%lp2bKl=;K#iHs|5-||&6Ti0nTl0q$xry%cR@Fi7u;Ip^>j_WrLTiv>%jC?%vVP>P%b)l
?;nmLWmKv3{tDN(0jmiKHTH%K1TVV(`g((Okk5<ql)1l_;Ye}V)~Z>7CDuo5$K!BFQpAPNF4}_iRd%&&=o^>U(DM=^UAjP7MukN{VP6S(;IX%TMC^~7KPx}u
5zzVYU<=Sd`bsaR>@hLXj#hG)?BKx6Iq$R5h?8<2;8(Cw4384kDA^~Y*LBQGqm&I9n|-t2&-lELAC&v2^#%ywIn5pLM`l#CqDJXC(>?qJIRrgl2pbSoY#0n5
$KBE?x?S4AHSrP>iN>Q-@!?CAOyI&lQ4^CCyZ5fK&5y~vuRQC&aBLHBh6PQlXE_C_L$q}0tY6BmyVw}WfbQJBZ-)w@4E+WlqWYfd?iLH+r7dU?ad=swKH-Cu
hiIa_N_GsGjGD5tYH6@~h#T2~8Y^TXel1Amh=Ynz$f|k~#f<bNKHfxQVPH3{$Vg3b7(&3PT4b~1wZ%QrR#2J;agm1p17c#2?3Mdph@Vv{1MUy{PvUeN=jMUT
sSuqrZTdB_L%qcpzK-wYel2&Rg&_ZU%u;KP5+dX7r*)i6C#Y6-c3w)s03fVUj2~c9ofC^3F)S2fi555K?z}xjK#M=8APjfiFwZ5gO^;Px!wBsMY<=cZgkM+r
E+++Nzkne9J|;Mfbg;_c^syzq*r=AC{iJkVX0uKsJ6TU3Oe28@xd@Jd%5>F}AckRsw9&0p<qP>KmW}1{jz8}@b5MI#?;Sm-LHMrp^~lD3=fLoAT@d`}vb6M@
N4x>e1Y%`>0VvW1E-(C0xLogVzC7rtPOwzCmF&`#hS?SgM=<mQ|2}&I&jRKX>{|f7Z6Pbcm#u{Ng8cjNG)KdhZyy{x%*^1O=<(Y$7>isJ)U`b6_MZcp^wHh+
LA`pc;peO)lQVQ6-Xck|6s3@l#_ENPF=5cQdwKUVe^|~spj&17JskpltDhrGAiZ{nCx<>=TuiKScf*}()*yhDN3Gf1bOQk=N}<b8X7q(f`kQZXbZu}<@|@@_
u_eG*yjQ93u#@cX5>&@o5LF+CdesfGL45X3w4EWLtV-J_4+|?j73>8_N@e;w2q$hnHVSI#t`0@>Y7g14tZAe0o~jAd89qTX&>H{AYZU7iiHFMlEpOob3osE8
)lDAd>%+R=t9R*Y`h7V~`Pdk|F7xr#oEP(KH6e|-DR$qJsAngyUN@pIhe$Sa39;}^5O!cklXI#$g>Y*d-An`^y_oj9(wPvlHl_<hI>6UvkK5v)0ArS|lQ@rP
h=AC|_Bz(#oYl{Ld*0!kD#Ba)1(;NMA!L)Lq|jI3^b5L)n2NM(vAF&3dg13d&ExHsSZTW^7CO$Ax6MacvXj+l2{26)2z|z)&N;EUOG+G6G*8^t3;muM9Hx7>
yC%w0R28zxaso6hBTXc|S=ex0a8j$02d?NfF+s?>ZPFVw-&{@}O^=>-P}*N>$;_ccGe?jD27e&@|E>lj)R$XV7=NJx+ANj;(c8hlHv_p+afj4$fvRdV2rO=A
*yyN!h2_Fi(bI8nlMhtm<;gg<@_Y12b6p2J@;IY^n5!D#)l*m7Thh~s2R2(#A3$RibGg!&cRF_~v&J%7R&V(%KlBB>Wh`JmME597Y`G?9rKf1TIx;9KSD5l<
ShQJNzsn)eY$qQv1SE^Y?t94}wLHU&0lC1x7Mg71>%!SfK)xyj6zh5rV+q<AV>Zd~oEKVxq(pPK@6UKKk=<k|vS-AW+EVzTyu;L@9u(B`JKe;^(5W(<j%B~@
1uc?dC<oAN#jox){=DI#8|UWk1n&;Tb6FLFm-YN9WI32o5i9rS)*ziTE@rOEX$M>3E*3omkE<fYfYEAzW#O6wQlJR!<2T7$^Lf=;nxD{k_X4M1<xTEqM~;Cp
=?L!Ab9Oo}9HQDh)Mk><FD#Q^Lhy;LY`LPp27XNpYIo%Kl?ew(YT<lVplLlTQg4S#q76rBbv$ox5ht3N+5M%cRlh=nn`tMIN$S;RS~4e_Udt)N5`m&>wWPc?
pzL99`08``W3qTi`v)RSLSk1W3miiJU}@9q{D3A{%X-wiFqSNt)n!hh3=7M?C!JjPMpUn4Ff-x~(4;l9(72AMK!s-F%DO3lhd&=E_uyYob_7%D%i&n$QF(Tu
)=A%x(Wk!!46s1xLdOm4fn>YTwmSX?E^|lC^J^R&&yYK7#<r%BEQ;cLpsIKuL_W=+Dht%j9bFFmr&si}rSZ*WjlGYEDU9<^r-eV(<*Z?p+_EtA^(w@Gu?6TB
>{b?c%fakeFhg$<=N&kZwGTR7+u??MV59&0uFfW0j})0H&QAI1HD()i5+j#G577>kp~ioAbl9i`-j&wq@`k+|nA+SP^Q!ZiK6;6k`v^Z?si2~i*z}bFnp3FD
G@HD<YdiP>PRbMK=)cfPi*3aCs~oSvalEqnfb)Ya^R9Kaq>PdN5v%{bcV%m*mF3n+eO{fWFgg9whKwNr9sbhtvV~FaKwaGg8RK=vSE1*!Y*=*$VLK&-CbIGF
i|m+QOO{5*FNC|wz8=aJXx7gcj;p7l@dCke%PA2$Y<Nii$yxCc5)La&Z3q0nNNn2Ig)6n|0$btNtSY>1!}Ly&tur4-_=szI;Vuyq$=PF_a7qR`4r%zJD_L55
(r%70<}@S08bW0q86+(h7Vj?PhBbdpoI~$&uCAX=knIH5+0za|HmgnjG^jaGeAM`@F}SEwQvSZx4b+Q{1gqF!-&F4X_*eq&HMxdGZZR$Bx|#}C-aw`Lw|%#B
NVYptZ4dMKj?qUc>}F>Hk-48;HK-W&bY{++;|#{%vVt;`u1%epk2!>CXF~-t4b(U=jBX?l=MQ!cj+<EjDS4wrw>UuovMzZU-nOUOh{fyA1+6ogus_$XY)hMV
VuFy3%}mEtzQZKE<GTbaJb2ulhkFHI#Np&ymq-QyQqG=JM49N-kubWC#g=L^p<H%3B6>;7crSoX;F47g;M%|3Y=*jFr3ocyId#LuV_+nHH&}XH_v`n!ZM%`w
@9*u%4AfV-3Z?bJI$VP)I|@-^ST%Ij6A*qt7$Z3^eHq%*CYm3%w<HYZ-{srdHn~shHb>1>md~%BCMcd&I6bcy#^w;4L0Yr#d#2OE!J1^3fwhJ3MeFU{Cf(Fm
(uYqutu=DBX||ulNWUO9Hn%uevPfld1e<@3A{4$lKUA_9`BEidCa{C4hPne3?D9NWoX)P#lg1ufSEulj^&@swwR0yiAFz6T7;jZ1ttq20|8RlPY6F09u@b4=
8$vr|zR`eu0Ts{FNU3P}zA!OVA%|gs(xaaEeM{_9?;c|2=c9lFBF~4tiN<~T0~t6T61Be!4DBmk6-%G&oXPuzw6*ii!f{(aJai1FCC=gYCjiq{-wmW5m~wDp
Xo*(PKOB0h>%UpVdo!1}s3=9!1T1Ts4ao8B8Jij)(Uqk3K9orB0Q8@$_<=-F?G01E*udd(i!VL9RE0YYB6G2=S^1A5$!v^ztzxiAoN&Sl5<UEy#{;0L{B-M1
lrH;dM{40B*#fgc+vXegEpJelcTKV*bc{2>XUHBKZTzEO%>;%=sY|N0Rp98&$nbLzW59KhG-~yba8S{NfSTN6Bk=Nm9rq9?db%bR)qd`g1C29A^zJLU&V+_&
Ueuu=Qiu6OC6^sGwBV;udIyu>2PGc}>#Of}EkO>y>L>fHP#ip<7R;=gX&T1eNAD>8ACAX11~>{D>e=}S1w(*IO#iWm>c_nbHO0Xq(|aYFFq^cFsmDwJ+I32=
RXDOWTbzImsU9o6pv>wJ`5!dWzNbt1oFy<Ik3BHkh{T<PX8u?52cZZHh?BF)0TPz`ltf4E@Jpk!wAy!h={H))GuNP7xCzY#{mp#bbj*;aa({c#OMPqDi{y2!
?Kl>_%<Xnc+_-W~N@q<T0fBxh;oZPCrsbVKFKyWYv_YaGb2m)Ev&dIdCFJI}dy`y*N0E9@p&6_5jg*>@Y)=$}gzEt-oD)eQF||sH&4!0$+WS4Z(Ra1woj~-(
%#V@3&V3jsrq5*WMT-B2PHdHrFvX<T#w0^V#Fp?pUqFXz9#1L68r%w3g?q*|i@;8CUKAi4eKA6<FIrx7d@obCX_A6%VT?mpe-hvsHSd;rErBljir1MfLLGXl
o|GtV=dcs$+UpglCh<G`tE^#0I0cUhOLvm-UZO!V(CUOD{O|q%jfL5))SzNE0N$lI-Y&_5_Xd=_%XYdqn;>uyIT%FiD0RFtz0doTsAw4!k)+br_$v`Zl<u+Q
6w9LxA@p3|v&*!34>_|TSLUk@N;cTV@x?rXyvFk-)eo%+sZ)P9uRx%|Fn-`7dQ>NTO^&~+aTMOT(>FU#cjw>@ZtTc2KgI&05yk>N-#LJfG-i)I3KuCv&{-5k
M>mO1rZe}(>S4{`Dl?{m|MlJR36<7;Kf=p@gW;ch9lvWltB5b<=m4n$%3G2Yw@ikW;|r{Hg$jkPJQNI=TniYODMdcG4;>r6rVW2cdIV2DYh=ji4}q<E)W7-I
OfoDGCpLMg2a6@I>^3xp2Bc*eBoS3aW}jGA#9{vCYPqVBjpQ#((9Nb>6zeYrhYq}WeCu9zp%LCik4K%};e*Ooqv#g;G`_n65S-BnzyD7`9SX@y?5{GeoV5$Z
!zF(ta5OPFe@2=%wv1o|-xb|)Ewa=bPK$jFCo4(|Z@=Pk8O*IB>VZ(lZKEN_l2+TuP`%O}P24|fqp7Y>Pxeetr#VWy5@|<NA$z!}R%98^x~tr|$|o2SMSMzP
?Dz9jxXF9#CFnxAaF5CIU_di>o?gcdqjz$SDp0)OZH_Nh-ARJ;&%L7NX<HcQue@D}0OJ->!Ln1@;4G*2z@XyR%xStXR+rBy879))4n!zoYjJoGl<I_oiy?nF
3}=vROlmAAkJ+ghd^Atk-Pz<*Z*!_!jayE(>dlsS%M)>qt^f#GgE(KR13+wQ$!E#K>~UWEzaS##3~(zM{5cL%U-qko=j0cY%6Ly4{gJqUzny1bl7>t&G*SVF
mOV`-cGBNpcq=VVL>Pq`uA)}yZ<}S?Q>vFQ^L2;k_tLJ+e}4Y&jQN9bM!e+UsHNy)uNeHk8R7*^KB;i)e1872_~%t08?%?;{IfLO%FF$u6)|X!a;}>#S%BEA
CVib%=5n3-?BZ#l(q^$HwxCZuW(^9SQ6Q_EOg8w4r$@ShC&Vq01~D5<K(9+q>5QoLPmKoTdxcuCTtf?@n}ey_LL0jegZ!%KKg(f2ZQNw@OkxX7ywqEs@qh45
S9HcPw8S3Jv`K?K`sZlwyJ~zY$57O4ak-+`*BF6uk(Ha>y_DCeQ`S=5y37FvvB6Ts<<2dOi51>dl0UUFi*#I@)1(M&RhPsprZ8#T3J*}|Q|=K)o~xf$_=i|;
=J-4Dg#q=*{qvW2g%?$=NKvz`%Uc?=#Det!AktuM#B?UMN^+{_9Qj16w1(0C2{=r{Pl!9#Ky4p`i_7EbBVYn<SX-T4ahB0*exGMRE>Qxy?5tAG2%$F<QV}Mw
%e|IVKsD*VSV4_lmyi<k9e%gvsx+`k%2t~eU)QhecZVr7_ROQm*tC-6gvSkWF*8)e4-Y0rp`GPM1Hef=K`CWGpg($SS^)6Xwg%{NA9AWB?lH#@o0EDwHyaGc
QlJ@mMN?6P0i+w~P*ojRP|!FVpCvNvlNbuhrs?6|L(6DAxI`lBT9N|}W~@&$-u!mPmP|osi7a=^Sq9F5UtuzevA&ijB!yzk?p%r{&TfZ>NiTM+)b_fvv+)=T
GROVf0S2y6e5xKF%Jg2CmW}pj|1=lp;JcR>PL8yYOZLX{g5;MX%iN*=)b`#CvTM0Yr}q`(Myi4ke1;VAuBkcMAJXz(woet(Z|)7s2203;Ff(gIj+L;9NU~r5
iMG`^;}Qn*VS;x#`f&|-aWs4hYLo5(gQs2^rUfZ022Vt|Pq83;%4xJ9<O5=h5LD2F+_$n6vZ9e6MKot;_X1<k$onh*f>VZS*hMgSr?go21;C~Z0)o8q-9bpM
#xsJ>&4K=O;9VogS$Pa;`*yki0nH>O{go?|uW=@)lUQC2)-Yc7|1r*P8OT(=Cx!U01PrXLsp~*y44FwRd`R%l+@d1SEx4&_U%pZCuZaOF*BA>Mg!H%UTBQY+
mBkpD`9|`tabiyKJM7}%kBi^AVDPD>k{WaQI()EQpt^?qiG=hpr@FE(R5+0Wa9KtGCii+J1?}o?q+-Py7OHWyx&aild(Nc#rG|`mK=!>WyZ%WchLT^fKzm)h
Vsn~%+~rOSU55gpLurWcKGrBw^BK5HHg(eGnHzbP%r0({x#SM3+KVe(eGw{mt;2l?g29v2%OeLFB*CQYPK!x5qKqA&Qfvhrw>Oz4SHkXf6{YHDI(h?}%cPtf
ztN6JkgZmW&-IGpg3RPCtAACLX!N7?%c^>67~ge+C%iV$0q3xSqnTnru}ZAS)Med8+FFqR&4=q;P)r$Rj30&iBAVvMJmKMU$`-wX4)Y#+qjyfB0YG(XSAvCZ
9U&ZhQidV+y~$9ik=)ohu+*|Dn)0dogFHFK$C1o&x>XBllEXSps}5c-4P|0XA`b!Z;{s%0;|MKuB6a=_D?E0>Zmh$d?0C?4u6gYpnf&<b>mhv|Jv{nQAK0b2
&q6IMiNB~B9uu$kP_b^u%;O{@+pk)wzgYc`Ti6>|6GmNK?C}BD6w2>R{yP@&@W^S#Bf_Tx{9baL1GBDUUndtWfqL|i5?_l?n;r4aDs?PNBTKofzp3*pK)KsF
xkO0`8Q`oyqMiChP1iUT^|%5PcTu+K_$kU3k!r-%Z-4&6$J>-!=^+fnSz2ty148E-{FgO{&fgctR{jZs{;XsTbzndUtbH^=A3(0<cq$r^-z+!z`PT>z3(VVD
C<u=%VDeu*U8Neo94m`qO1`wATqH$p0~@lM^-v8fG17SjwH1&4w9fjvNN87aK+2~w93Fi%MwC`AZVO~CmLzIV!-3k7bxGcl@?{Z(5B*QHi;&_z4qbL?Vu(Or
^O7))MLK%^d}Vt9)ixxSpmRwc5;pqew-(3Xw*Ld3w$gvon1G$?)EV#*3Op{Z$KXxXJ|s3Wc}wnuwfh%jJ}^_L#6B#;^{i)S<g)rvT-b`{;kESGRB2%nM)D=5
UM6r|hNN96xv|Ej6`|#DV4F<Mko;Bi7GRB#(Kg4z-MwL6jZN1X;%ae(T&!;mYPT0AE6rwnka-ckdj&|_Zc(db34m<h%d~v8;8;zYHJ}-D^%}1pDKgRdrSJiP
?2JzT;Ju~|1+g#Jws0rHr9BKu_+j{<k-L|gGj=`hBt_TcQsjY=+sh#NO7)n~GB7b2T^*3qI}0?fdmS!iG>E-Kl=f#Ak)Xw^_-Fg6dfswi4Z9Yvy&+f%aX>s2
cRVTvTbZifJ0M0+mFec~+PKN-UP+6UctLOO)k{vFp(oB_fj|Kyrk8a<`pa2k*1@eULCcu-RM`l{XA@xF4EA?Xr8zvQ!qx^F`BSgbk{7}Ic7p;o3&M%e062|2
6<lLI-NGVslu9vFuv;t-jNcP5z5m=6sesM!-!v_A+YuyUDVFzt@s?`Z7*YUCyuD4(Cx7-{SY*6EL8AQiofZCry9Kbq&rWlXWC=wuL62yx<!=f2!%K*hHmO)z
T_cjw0Rt-jgXY4OO-RzOK*3bokj{E<CRfGzmzSe)XJX*yJyx!}$!sLIqOZMmTXMmN+_u0ShnNi{xph3fhZ|9^u)_&VX~sXhtU(C7o4^SIE_ko=p9aO$!?Pud
fviRXQE?)2NGutjJ^DwH{Czuj%ls1;<o@(yY`=hI#)&&nOR7XM`V!9NHLj~1D@_%7_)rMoJ(olFgn@P^WZA|&wA1kocVi)tH`2mII>l%-dBmQblMBrCT}f+o
<7+Ta`s!alAp%w!Nl+(Y5IvDfo(iD%hi0#0a}cq)13eAFGp&wu843=B#1>7a!MTR`XddN5rV|Z+LnTEE*70@lwU299<X6$SPvHYLi+1B~-zm6sKuBy6Vv^dB
hO@~BN9sZfA^{4oG41%jBwVp=NxaRmh6)x~OGtw~R~#Wjj=WXWBa^BOVtg1eDdkaHzt}^Md02CY3%z96-n9;iU7z0Hy#vf0NLfVz^N0|-T<+?)ifs^^hKov&
CTINEy?epvJRF`I=fDjLcZbec@{=*W|342j-27^e28$!}M?+g}9XwJ)QvG3D4~A=5%@kuhbm+vDTntae6cZIbZ$dLzv91nDU}9S*=oILeV<)b?2F<xC@yVTG
8&;Q)UGCC79nmc=C9&o8?NiY#nEG(JM}#@hE`SbTzl&ZU&iQc}E`ux74mIW{8Yy<1{@IuSx8%d_LTe8bCiIZUE69)m1!Zy6r&*;aI-#p|-)w4R($6j`0q=u6
z3f)WNba9Tl6xOFOW-BSq-I#NpINCj&PEsy!M>`u;IB=E0oe(hnEEY)t>(Bq7|<6p^K|bgR{>}gzgwRqd{O1M!J7>2;ja%Jd}VRG1nIz$r!2JOmjL3WKM}Em
lfw%OMso-Ca1NTFt$xe&d1zCypl4@Y(AGXqClv{16!rbp8RI_AD~&P4#AIt{e;@kkqHZf!KoMh-wlzHn!WaVGhj|{7o?y>PFi9ZnD=S8PLOv)4=9Oz)=&ETL
-EL~=I6o|tI-jVTiEJezqTCTqy=@v#4C&}EGJ;mVnY+}&;6<7<To51)Gat-BZqYPI8MC+$YA!*t*IxWaJXFCTI)ViFL{uIuO)<h{Y<&if1rkVH5KXOWQ@?N=
>MxytE@OWqT{dk#U1#&#i$7}fjhb&r9X9Z2s`$KX?(+Uc4FrS%rYH@giKtE;2&sSEq5R~9`S!W_dBh1Z-i#!B1IgIc-9ZZDp6VheB^J`|7CO~63Ig={#4q_&
;tn^ckp5TI@v7}Dq>Hlf8~n@imuNgGB1_|-jmR5g4LNN!Eb>y$EP`WOFo7&5wX92q`-qaXaGqj5%EIR-rT>NUY|u{89TZwj{DTK2Sdz_KUg0C3s_+b{CztHc
!#}la_sp$Euud;t^xoYVLkE-$WSOf4+6OuoDpQk{6nWe~I(`zb8Sz@<TJNG6GGxDC<f7d1?w~|Madtxy3eMvE-${pf!seDXI$s}DXkzxjB?_Il`K8savc90r
r^vC-v_m^~$6t*)tj7yfoqKs;vpD+P9%E#0*AB&-t|WC&O`n-niLhCJ%&|-5B<ADBvW{vkn5gv=hmT_^9kxq7_)Q&7^7xWOiz{)>f~&zLDT;W4&~{jnT+D&x
AD$=u$&Nx}x-&;ad6S-1YSz#AvS%~5>%2j={=uZlp;d7KDBZ2&6ecM>AVS!i>O?O+bZ@RJIE3#Rm2)E_2xq&5y2Q;_Ipk69Y2bvx`P<fOOZW`toYvxxixSz-
U)!o~g%bGJYnd7!etO%YxE2GNOR7R2^?~{NY!_WpB0VC~8`=P(<!M<&@5RWtO7Xq~hIh64dn`h6%c@QM!@47`M9=rp#~g^C#CYrdIE#=~LDu*FA)H)m7n1p!
Vii1XIV}xH@R``X+)Id|@(26!xBHK~xGg1lM4J#2&8k{1e*<pYY_sOM&2Iz`Dk-MVnFMFExPCR4`3nmdOCmaG?a=sgPIzFiD2_yL^jke#K!Eq~Qs~~$P)HfM
&yWVF9{6itw9GP!=e{wx3e6d5*E9cUjpgM3Cmgz>c!t*(Fp=1i9pQ<EaIush`L>XyP*o=yXf?ak=_M1Q+-NK0YWc0h_{`QAMQT~jv$$p+c5}_maqfCkqY#4~
&<JP{HgB9|_PZGWtV0M&n+1ea_V}X<L4}H}4Gvh1<1F1-LSYC)4nM1U{!%?yhV(#@zJ|%JhwwBd2Pkb*6$&5ISs%nC(@A?Yx}esOZ9NkXem&DyXp2tsBfL6J
EO#>p+m}NaE19u5L)^e~Ux$8}#@(*GdPg;yIgZo+-{gCY33hdV?c?&T<N!y@du2&S(g|V~7O77AWG)}(2j<ZrbI3aIl8y{<KM%0z@caxJBZ9Gj_>xJVUh8b@
y8AHu+hytv?Nspba&7Cx))_6)BgC>ByL0%ouzSCo?|{UG(P!(?7`C>R#%W`&sp``-7C25zHTTy-4geWTFsH4fA&UAwA%>rgvzqxDoHV7g_}T$z!ozQY9z)nE
-zOk0Z;>|=z<xGk^DojZajAC0rHT!0>FcrQo_S6d!#XYKCr!~IqDVF5d;(`c;rY=>4VZhZ857}<4xfQ9th=qw6MnHqPEBimQX^QvA9z99OU!_h+!(n1OEOqZ
?YZhwx$yQuI<m}UM0;kOXpRd&B5Gm+MCs3;XTx(^k1dEz1A7gHSj2VXI^O{PH~^u~J=BCnGUrp$YOS@0F-fp?LMPf+zf1Lw^DQum+fz)MXL=o13#L<lOxKtL
g)vj$63p{~$d#;HuR4ife6x15YzjoCU`a#|PnThUm@uZ#aAEbvF@dUiPJ6@un$T^QS|U8ZsZQhUEzk;>f17vJaLMXuN%M4j-ehcbCA`HR?I!sXLM<}F3gm~x
0o2nUpp7Xp*MY8I8Z$E45~NwOSx|A>Y@ys`I4xQYp6^DE91^ZPY9Rl51QPy#gl5O}?UCIbofqf_nr&I}UFJ@!i%(bDPiZ@J`ogn@wt!2A<%!@@Ybvhx*+Rs|
2b=S8xWDAWQET8b6QEL;dp`kT(`?q!FmYE;v#AHX72JNVK-yJUU|qAIoxFHS%oYtl*O^`QJzSt$@vcWzfLF3hc8Zd*I1Q3TvPY@YcYOrO1GIQi-T~F%(ESE$
sl=IZyCuMfiAVm5oZ=(rvQI16ZI`duLpL~M8mzwv=Dc0-3<pCzbpCMDE6MpbumOGwJ=j>XwhW@YlZV3yIC+H5CZtJB{Ce8|d|{&fgB7r2{M6;w{KG*VF+vU|
1>+dud>eLE0-z5#5kNI`DIAcWWOYQgB8<xPXl|t%p$nxD@m|%=)OVVVZ_opbYfvTZs@mu8KiehVK%kYqO6VB)(2r)Atqf-{7obI=NgRf?Jr+JJPeI9go!v&Y
s0|d3;qktN82Q3N$eRUUrYCEJkYK#Yk$4f;6wnL9{9fM&=fjL?IH>k<kF<y~8@h{$Ch^tI_c0I!Psmvs<h2Xxkao5clQ5b!k%-K~DBUf_+4XCuIRI4iok4zZ
pK~Tv8Lbj!3cjb1HyWg#)aS9(yc!zzYm?<Ex+gYY3afO6@oK2J>epXtCwhg(8znbN)PW$R%R9SOTmhfIuS>z+Pb*I>^Uy_0v!F>#K+)*Sr=DeqhQ+RRbTMcs
h$=rl!0EgZiFHo;&EKuC3;Vo$bF6@?WbV^r(+dhc^o)F85iwq?kv>yde98oun|PW-f?+6MJgYsE#reAD3}-AWkY5V4F0N~D%P~6i0BwCCl}G8LIA8)!1N)l7
e4q&Dl8)(QafEV=&&IwYE*&$V@5llE7l_U@@9H;-p7PNJ-=$*K`lAfVR=-b|ueFg8Xj_S?jr{S?#OKgHnNrSrui&znQ@2B<`2hS%K1dd{4sa@@L16_@7(=)o
uNFm3gD?f0r9Df4e6!~WSIL@YwM`d+3m|=Xv8^u<#oKs$x!ySZTGls%d8SeiP)(~VjhFidtUo1FpGfxl`K@r7|7p>-x|<_>+O%<B>txjuf|{)i>}DC?2NwAh
z!2D}xI#Zg%6;wzyEEV`0Np1s4AXGWn(W4eA?JrZ@Z5v1ovM+p)rh!U_56{d8E&BRdIIxDZD@|yX~ob>U_x{mHp<53f(um=6+oJEhKGTm_GoKWx`p4k$Fm2}
-@$#SE!NNBN8`*CS;cy(vEoOI!_|`Q$=`fMJ`$JKJc<TYz5>Y+Ye%cm5aV)xexklz>Af*ZqNaF~n{#zVFz=L~Ax|C%N7{s8P%Ej|J5I(sq8gm%Cw{)prs7G#
thf!@C5RS7%$zn-*ah_rn|hna@4_9dokcQee5xwBN}14WpDao~6%p&f2}wo?I*E7(!3@>-GCc!78$rf4sb&vEr1Wg8`(0Vm$4XPKR{>QrH4@RtG2S_EM*X=i
qD7l2s*x`Q@;*DuYO8wB(^xn2tIKU|`2WE$_p$dw7k=TgFu<=6A^h!gy_yG0E#va=+Ss-gDFm5T>IQVl$AXnWOzBD3DT&H@#v3O3iHoRz)-qcC(T;~S0+(4!
sX)pu_2NahD0)R?+h9v-S(=qhV>gZG0V!-aGwU9qD$!Zdh{BTw$)BG&I)U;t8C0o_uYAmX`*(WCv1~zFNbYB&%i#ef8lZE7f1Fd|2~8)8;5qQQn+}lA4;1(r
vcSKn;6r5_Od}0d+rs`0*&vw9iH2;eTJ@TR4NJdAA2JG$?kH=GJL+C8HTFu{L>CS*68FFsaShNIfn?xgW$?4@ROnAnx>kfAcdTJZj?sx(#S&kZW9Q|rQpTAs
Mcv~5GG%2b)%~4g+F9k*HYo&9J&!ya&o-R+4CegqX+*b%X6)KJ`)kmJRz<JKdrxtjsJ>N95hwW0F0AR30lyj=mX!&U2*vyxeMu{_<i8)27(SI={W7orx{=>)
aPQ&C+HWH?*pkg9#lOz2#sP5(6ZrdavBXqR)xw(~uB4A@2u=MZS95yNz_1V$p*2SR48tuCAeliar4LGF=S)}ismtMk`o<jdZm%DR*5G8eXf_zfqe0#B=ob_~
1_Nf%doMPbUXum^fh2QCcim={WH*}hvh5Kn`!2L&6ir_TGA6s!H?$USZVY_4LXD6WtdZMyc?Csbxpz5sSGNj#UY7>tQ~2?YCL=~!{g<DgK<y#+W)T`fRle|u
e#O!9-#RoG#&Iv*4TFOS13W)b>EAX~<4O6FN+&g}zg`jGu*Z1mGuvF5YI^m;g-cyxR+ALHxU`$G-+aif6&h;nr$~D<J4E*^X}Xlj_G7hY<+na_o@Uaa=(c*l
diACHXpz$xt>oERWuMB{GLzA!%kY-j;ycFA=|UPgq_WbCXb367$)#%&8cSa!IYrUR0mU&Zkp*<R<7{f~@{|G&Hs`!T+)bwc{Wkp;E&;+f6Rt;Gw!O6|nMgC3
!Hkc;_5M1q{rzJsYf~99>~j_Pw1)aGuvUwR+b4@AS^c}t77=&9n42hDyl`CAgk9^I?u4SL;nt`+{O9)%K-VJ&C-x5-a8R3tDJU4KkehZsz7cfJerdzed-1*m
t<CN4``u(f?Bs$pcXNv{o|R)waBgzVv+PSMl$5|&iLrI?<8**K^wE{PhNYmAj03I16x2_gh<TIVgPLzmBj{ij(sG33>(*vqm2#?!|C|3tKcS~mR(<fL$^Kl;
xpA9Y&&MVIEZCni6-zPQg!I|pu()7;E7M*^`t=Z}c9i43dUri+P_a-Vyg?ca5?U{}U=XK6VVZW-@05BMXO5{5bfuQdVd5k#r^qg(IDDS)Sf>ssU4n0RSD5fY
+xn)S<y-&FgFcE{bkwkF;tNv`_nRB9gpcy%0-3OAN7S0XS#}ml7*SiE-@0n?j^lD{WDC|q7aYjds$s<d2TVmeMjkLfZ_F}D&KJ{=0sf#35EN69dij3hyo=g}
Zx(ssCaC5k>Am`C9kSIJ9%J`>z5wg6DTZtDGjDt$QKawQ!ko4I4jdTrR(F-=dLUNHoT*-+FKPFz{f)c%R}JgfZqjO|x#nOM=gQU7;0&+aP=0Og62>xljXM&%
*wdlad<pDq+MDv}?oJiRc^&T^O=pwF*Rjy%($-ilmbBfm5^bUa!(~?+T}$59xye41*oyD)8cD~{*(PIfs7vm&_Hm(dL&!9$>z4z*1#$^*tt$mPYy}%&Y11Kg
G(Gxj*#qdkg{W25|5@76sS_J>J{E0_AysK-*-2L?OOvh>SC@Uyn?VBEBbX%54Z(9vwHnPy4G0A;2z5hATztDJ#E%O$ulnwK)uzEjE)$*Ac$Zc6xkI<$L%+}!
=<|AMk#O*8jL!Z9g6!gX#<xQ}p|ba|Z@<m!>x1YV)D8(|#}>~hytM2<KAq|^&U+~+t<Ph>m(XE0OSv7Ea{8Qqh1cq~1wkXbKC!WI(RX^wsWy2oc2s$g&P*3J
kz-~6fLdkLMMeTVNc>MnY_kmp1iZQ8>SmgiF~u^w)|=WYVB5iVT;-V@M7YxR_(Ts)ZBSYML#!z|Ut#T_aXx?*WIb26IY?MWLdT_fF0YM3{Y?hH&f^qp?o+#1
H{`=-0A5P80_w5BB|K(aB7IDQ+H+Lzs>_PSw;IDkxeE-95JXqrviI~2PxL*Ca({;w)B-?KfrQ5FUa{LYm5gXMVR=d=;Fs_NXG$<9QfzK(zorJB1$K4GAu7D{
bVXejmm$WRa^&ndP=FKRcC9@IhZ2{W)gJ_kT3n`L6A)zfq(ZI+)v(rJy3T+%+^g-HqDJ+UgVAPnOq>NRNgfrc*GCtZtc1AW$oV9CH1-?bZNlc|<04alQsIkn
x5q752-+4?KV^I25#A9xE@29&F0;I5)v$xjmq*^F&S?Z+xes<j_ow;Ut%c{FXe6=G8Z)B<lZYor0ni!6D(*n3CA<uCm-s$2JJ!pHGz@^F0H>#olgWZkF$qqY
n|&J#N$Jc)k}i<mXi~<J;}aS2OTX@j*PGVqwax2Pr;K(eJ(`CHsaonYH!C6@hX-454I&nK|5T&h_wRE`KRLVJp$h;;s2!J_0}7&rdqbrJ5N-bE7bMt;AZR6j
fSxLZF%@$fa9rm&0kQ^*x`-XcB4n!vP#WAkNSr&h!!tsCiVn*|ufupEU1&E+Z4e};2>(SKupdyPk#o*1&{%VyE6H!r*GZ4BMLtQIgw?@IZYt<bi!TSxai4|b
9!^%hE2VtQ2-H#S-gFJ&Gjz1aZ9y|FyAY%;{Z65p`$KuFc!`{Z$APNW;6n5yWHN2Tf5CAHfi``SDreJb1e%~KT4c)Pjn+zD*~4RAi<oinIPMnm>G~^rLunwp
dA;wlM0vc2w2%su;d9Gqa!R1?#;TPXy91hAZMjfftA#D+d?OoIE$MV~m_y4Q-H;)2@iTFDOVnEu8B}Rc+e6x6${0m#KzY`s|1-1pUzRFKx^D2@OOE+`V~gN=
TRZl_!lL-m8A6K>_Cfpg2Ty%r{h(;|rEDtg$;9D$Ew5`df4Ur}c&gA~|DXA0=Y9za28QojCko%oJIta9uI=k5EV$|x{ZpmQ&i~?pzIkzmQspNu32x=MT7}qU
L~1Jowx!qi)7`i-YY|hHR5h`7NDItf-#wM2PuNxIpWBksSjgZ7YUZY@s712iI(|Pz<p!q<snbRjP-M<b7%6mwQ#|f{9NbdpP(no4RZ8@9pb)ljYG?Ber(!v_
kKideqy!tVTB80$8bGpmQTWg;LOeWLkWG_o_l~9(x2~A`Lrh^FFXW@G>&5NGUsSk*J_4pn*d4tjbCeDekMz90a#ms*fzU8jJ<p95{K2S&@`YK;;A=$Cv6Q)1
eOS^O_~hBazX1^e_)9GNh{6yJRMQM4hL9jG3N*H-^4QLTL^Sf&N>#q4-^OrDSp&Q9c{IvscfhHBgn$XwD%=33skS2-tJe!DoLCcQIel?b=A<e_l$@_XfO<?^
5PyEwhS63(3H0_ZTlL)=@qjY$(jy3ZhlhFe1saExIf9AAFwP<wS!lJU`{&cUjumyutqDg`M@SJQKK2pl#G#pK>t-WawW^e$$%Df9yYDNF(j}aPa)LaQp3M}S
(7!CqYTaRM_nX=3X~-B-5OLOh{C~MSi9y*>fH7#)X`ClFcc@l+6~C6p7W2KaFq-;-9vp|al&VFLhM7d<eES4+tmPM%c*?P%{G3@6zaK8A`MX;Q+-hLOVnQpu
8fvu~A{Ff0(2vK?x?J3QfPFK#oFKw=&R>RX;z=H~|J`(SzDHhGHIL1ck|&xukDekG2z?PIUdL0Vy({ki-lbDZ@idqlz+bM2p0JDN{+_+#z{BwPx({WDS#p=H
%_FlCzrcON<-t+bh>2{CV-KB~D=}+QkgZX%y8o6oid_tV=3IXc&i4dyF_jDZ{0|>f&z<7lKzkK294ZmAT>^C^quxvi{Opb_!AsIKSF532vRl)<&Ps)-tnWq6
APQ2jnQL!C7#t{!8Kw($X&Qa)3JBAAjE$jYU%RA~ydYv6+f(~8e6~m$N$ApRtGANpO!rS9?&B(txI6JJZ}5Cf8cYe{)$!MQa0XT~n8FGo5Nx*H5ma=QCZ2ze
F`+r}lw@X#pA_Wa`{p`qR_!m#kjmy$mww>h|BrD!)-F;)1sGu&j_A1FBmF?Un5t)??G0`ixpdy%6n-+c%3*jnmY5fSkzEK=a|A52{Cve2q6^@Bpq9U`Pn+@H
qvL{1rd7bJypr95)K6>Ex1VPI3kGlYeNM^*Y-M5)nUUa+QCeOy^Q(&WZM2{8YOz~4*%z`#&#B;#rwC57A|k;Sb(MF%=2}t{;rjiZZP?GGR+$3aWkoX<AM1sq
*gep=F@_-zP~{ZSMW4l`Mh8E*(bvP|Qkr4jI&e8%M3L;G)j{?In00SV?U{8K`V4o};J^CFaNR#b+|rXdZg<yedu<Y8VYA^T+zp~q(-5I$pmyASam=Q}X)zm<
ldC*zkEPDyLS~HfF{|t&S?(mC#v-U{IAW)o&O#>^7hJ5*AV@*2@_Up3rsKv-`0Vox=pcc5amy&3d#Q6YrkP`De2_K*e{z^EX~-~L*2mGeT^2-<5fBk0t+65-
QZ4kS{Q3?to2Gcg=rNco3$(#?QSb{=XnRB)HT!1s37UKBVANE(iq|g@_9ud{lI(<j1jWl<z)@Zk&Jirt5$I8T<Qs{X384`3Nx_fy_7PC90;9CYFq0|O&aajj
Bk|8MlCw1{6{*V3la*_Qe#k({F=-_R#fi+B^qT~usMA<`MMPk(>xor6hQ-%Q6zTCclR-NYli(*h_NlWuQ-N$N<uL!s2mtr!XIE-gnQERLZ83BuT?IVC-Ma0_
^9Rp5uTj_MT&Q|_v9vmHjjVyGq;dccZ<oyx8bDkONBbTkF*5>vq3fz8YiP;Sr;B?e(v^9a)AIRDqm1Ek>!pOd;7lCL^Ek)=lF><n*IHTnlLGNwHQhR?JxebZ
k1sf*482@rx~<bubMlb`RdAlmC`oMy%$J12zyc#ZpM20Ai>Nvr1a3$g<Xqu5`&#EbU4@METUV+rV5n)<)J{Z`YE-b-R7W~#TzT_MqnYLT;mn|yInnS92D@QM
-a=!?A<hIyNRsL^aH7hp^)KG@n!N@iHD)Cn<}^01@KQIO(%#Luq3_XD!LBWewQ<-prvUWD*<hc7o@%xk4lv@PC>z-3l+qVP=Vap=Hh?HUp+EV$BV?i68ekl4
y`<W?$WvK(crsFCDXrA1vQNcZ<mg~Ci^RqprAF1GppJ2IXfLM?01HYLSX}c)`fiPo5<`O7Br(xW_ShpgKlLZVZJ^$-qM9xnvvk4d4a55V)S+wg?@Q07ToybZ
xaKWSi}h2b8X%ez;>sJSYKkeFu7y}`-7H@mWVr%IwNtJw{lVNs7iC$J|FCrk#0kOn-WHDe@u@w$5<+VAYSyp738vR>|C?}VDi_x7cvpBB%A@B+7p<>uuF4Db
<^gR-Md2E=RRN~0N(92CUv@r4h#;0tW8H;|HO=Sy1!p<T4z)HCaU5k+6L>Avf=LlNW$~)<LRgUO`wW=_o)k8GxbZ7}bD2h#G8>S?y0=0aysh0&TAf}R(-!As
**WRPfbkwq`@C!Ara4`IsYIK6Bk|A0iFT0$=j+2w#^{G}zU<SE&wm>bp9qrfw$^^TM!vp6H(e>`%($;n^cV%0gCN(Dh3lkRWJ%*nE?bR{4;k_7!&q@+{TEa4
oKAa+=Vz*|7M6zd#h#&iAgeS)P|9wx0J$k??o%Sz@h^*q7Ll~-J-I*YP16qp>u^87UHn5&kY^}0u|7K0xeA;qS?{9|Z6_W+5C^Pjk<k=lx5Li!IX$_}EXGl6
cYZrSN-pq;>Jv<uAK)8~aRA~<9udGkfTl>k4NUO$?a^e|M&4GZSGzxwUt(f*r1^LT8NO=g_?DtS*<sa1JC9$zkiK?={!za`gV($@xiDQnV5mS-OSaf8;j+~c
m<}TCp1n+4U5a5x&ijL>vYkM=uxRc3(ySOrN!xPG3p_l<nzv=iSI>ORl2OSFg$wxO)cC~M7B36jo$P`06ydG2RVx(iH&~8C`;{sFRpiL);ZIroie9D;X!`Z6
TVX@sIx5l}-z^b;kvSooO3Z`-W_MvjIud=Ew^<pS#1ZE5@dpLeUS=x!_wrnNa6;*iiC_S;0^E#SBUU$0<!{)B8Q^Df%Sjtd${uhQTh#E`M|sMVNlasU!)E;9
{_R>F<k^~=&2P^2pDJ@H!^nNSmX0^E3Rrxo+?_gx*ivRc%Pz<C-KuCTxJwtEB;}KAf}KfK`MWK)ojXvSSUFu*2JtmOfetdGN>qyARFL5F2c-?L!&vOZ!hH0N
#bRKZk&c&mlS!QWhH#Vx?ejCY91?s~DIm%JM#3VH%LH<3VajwRJt7Ik_N#HGfjvAi?jHuf*G?#ly=s_jar`@8A{1`p#rUuL7Nq=Qj+9Jl#H5?Ds)sD;ZfNB{
LQIm#G|)yW4#6Lo*@&VdF)IwEA_J5~@}3baf_y?r804A~v7-8jR(@FL`XT>w`ayn%+-(krw&~Jj>lZ`QbPwXVbw!PEokm<J-J%z~N51LKR@Bij8~&!3f}XLn
+azI(yD{S6@@iaAV+S0E!gIA0Q{rWX+jB&e6AGAY<bO`oLSo>SilJ5fcyU|&*mG7_NB(pE*K8r@yOC@2JFi=N$O3+gE$~46bxhg5QfONI%-8`atSm`03X3GI
VN!5AI<|8C{cmYx1ctSl=4e#g&mfa|gkwc|Rn4Fp9KcQ5n*dCw;v{nEs{YUCXECkqJj~i%+=c30@44bZZ|*jw3-@oEw+-rqI{0l8`m}rOo~7$7Z<$~C3=d9O
BXad@Exv^YvRLM)5yYpVF}V!=ihhkm#-TC0i;1aC(c`}rU~pyF$hv`6d{y&*Lm>eURVX#1{BB;MD2I}6x{<pn6q`LHD8B^0Im5aCr|>iLnJ7%@#TTfumFV&*
yC?%{nKI~$AIWH~*7;xnk^YX%vpGA2J~*FirOH5+=qSp61(A7Ob32}~tL3Y9%S*Y7;<Z`KmlrSmyx&eo?kgpm7wq!JF)1h92K*HwGF09D?wm%7jLMyJ?T_P7
??}4=YB)a!a|TVaCEivDz&SJ<=TXuf7~>A*Lr9hd0xKQ>la1c34l1&50VZO7QqYQj4djf2|4rR&t>pk6SB7%oRl2dW_BPvtNw5I=p120RU5_EH=LC<NY+oeA
vD!3q*LKQ*_HDOly#}W#MEa&%B)$OFS^CC*nOl|cjJPMvS%rIwjx&fvAMc5}a?8zp#rv|+i?P(qlRjWY3Uj;OeIVB6G!w3gD;-s(X}`kPF|}>h98n>-V6L9E
!I+h=S!c~d0g#o_F{1J>3e1dHk2Xf!Ofh%k!hBs!H3|`e5p}S|q4vm!T<QM^`5zFE{7Y}<r+2TazRK^%JS~jay-f-Q&uCLjPJOWASdblYh3Jvg5UbPNs`zqg
k{_(YccqwCR|$LhMf0O^ST2sbnkDdpkxk2%n;^6BcdF{Nf9z&b1j_d?xJEm&R|%J9uJOZD+P^!!MjEf1lYUB*n$yIGVD$QX9w!Hk%e2r2Ujas{D)7sWpP@~)
qSxgPSu{xGp{lLzk7?Cl@=>)y^D`N#B0M-PmGu=tJ5ehc=eBXo#to{+4{g;=j7%LnZtVQ}3A_wfust!J{^lh$Zt2&9tpPux3~SFlr(YnJtSW|d$9$t<gsI=T
ZO6NFg8<j!&Or`G((M_=j4<tCqFo)4nc$nu%gotWIB%e}KOlP-7~Pe185Yt1x&Y_$5ST#=Or>!GyhF+)Ss1(lZ?5S3Z~1zf=L@V2IjcqidB@To{;ICPwsU{F
Jg#CEwr27|V?=V0L&cKy97Q~nsr&1O9k)wslF24<gT;9>=Xw8~j;op}<)Rv+(^t$x_q3fSG5Mb*#eg2f1efO0bO;5(Vp9P68lt_x8zlM%lx0JzI=Cp2pPpY5
<(QW3Wf;_i5fgV2(UHR!<H(M(SNC4xxfQk~-aC+N`_e~}6A0xESC1^;<sErbRVTN*QKJcne8H?VF%-v4_gDhAcnUzZn&me+av)i_II^*&4ODD!&bti;{(u?1
RcDS&)ZC>Zx9Uy-58F(joW;6$_J7v?R$U^^C?8%yV+doAY(PIZDhohYidH#ir{?m1gCkIgfAn54zwC@^GrL4X@nVFnxb%~3k|liq9One3&p6GaVUHfeDIl+*
p{I)8`I=XmRw;LC1xwUNMCdAd5LbQ^Bp+tj<DX3J7yi{%eRwB){}7#QS1QITHg++CVBb*zF<KS{XvWkcwSUEU^|Sn>#xi~MEtfA5ZC_FQZzbIlGEI}FqA6~b
$dO+|O_To6m)9JclN60rHEvvTb9En#=TtQ?zAQ5*oR{@BUAc+m!T)#M|A#C#qy$`Or*9xLVhMG63eW3hUcRAe2G7y6o*+bFym0`qfc5gl9I$er$ycmk4ali3
{x$G8oR+D$F_zxBD?N-WCIOhID}%w}WDF>?5^(LaL$70)#S=e)x_>Rxjr(SBi8a1w>pj^GZ_gTo5O0L?znP+nnrm)fHxs_`@y`6@JjGE*jT35OrPY7n9(oX;
Tu7)SLX-Nm$p4;w+{EcVP~&7dWys?2Ofrk|UHykMSTTkb8T(H+X4s&9fFRb<@(iW(FCf|k`yOjNly;{Q{o`76_Nh_$Wfa?6(i3q3cX?~*_uO({9iXt%<keeQ
!<E=4c~YMTpAA03jny6u+rKs)3lXfyf*zC{A7DZ)V-xno>hrs)RC?-;yNExr%^z6lQ0G@(RQmF&t<j|gWp*Fx9ySV46(imz)rGz{zd`X68d>umAV*wOn5|JV
af4?hPrHgAkv&%uxUROdhwUt6pt7$4{IBQnybIBk1c;^Zc1$d(N7)&J780-91wCCBl_2yqkr(D@Aj!Ks@mA_vJX(NzLtNlFdYm;P&mA4*+jAW|67h27?V6dr
&j=RqkmIvVxD~CdepR18iJIC4y)N>d4_AQT5vpdl5MsUlH*5X02$8hwQ0+*P4nyeq?({@zYzVJU`V{@^*ic0TLK1jHdi0V-VAnJS;E@Zi{n0CL+RmY9XL4h}
hFq19ucr4%kUdXgn)!YWe6^MU7SQ;9H<GSWkytHVDR`EAf%=$8MV>cpZhs87^Rb-CE`Nyau0AVk`*M(9`9b6X?&#!&x$HDnDS}w?ThcZT0LGY&M`o|*-nmJ;
S=5XV?gouiC`Q>Zx6)5A!1L+M$xy0(I)XO{3#>SSW^>SCw83@C@tMg;riG8qc8P|~D%e<SEnYB55=oUy^3p>G%*9<oA}gF4GpL&a)+(qqFRmTu_RT{>mnz3<
QqI>BYK0yR@8<5bZ^y26Tb^5?rsom6=|8Is)4alT`j1te{11A_m=mn92aFpMfd>OFKa0jO1qRvQc$#ocD0WVak^zRme=AtQ+*Q=^BCPv=HkU}FG~$Zp5N{BY
29@kUXxUi>B#pe<!X}P~uTQP1fAVO8kz0uQ?nN+ss}h?T2A6DQI*RxxlmTdHl=_xD=9hfp1j*I4BciZK=OFNQ<R<XOFZ{%c>xHCJFBnRz;a>#(Hq|4h04d2Z
vo@UNanlx8T&pZJ)zxDuboq3`k}cgz<&O;^Wpm^<@fXC=&F1_b=dQ`@+|(E87;TP#z*#DFo51MLln3AQOP`UJi+EzAI?mTt*vAN-aR@$Ke{0%C!rN3WRCm+S
WbwRJ%oz}1OSW_jr)%`y)1Y?+8Q>1VhtQa)wWy3E5WUbeyE)g*7=>g?NOXX=)HKR73h*1jhYaSB68IEuEXUMdShuY!=piUSvE}@E*|Joi$XGmn%R1*Y$_bU&
{AV!x%DfcF<=00?4gH}kp_DllUjqrZ{8Y8|m3^nn7Sd$%<TRqQDSa9GND<QlsT}b%l%M7~f1f~-B%Ju!f7@njmJk~T95){#Im)?StiHcaIcdY$?<4*MaX^9g
H>(2qwiE)!!{N>c_Qb<x$dq7cjrhiALNe71Gg68w)$<T0TgtZORH5Ry47!9XZxxv}JKX+YIS8|o(HyYudbQUFMFX&#<d5dB8A`$JY+8f?v@Coemr8=P=JI?T
Nm=`9V{!w);x)EDFkjbYl3lx4o$hESm7*!@y3}#`nn|B`(HB~h0WuoehGfubK!mn1%LwQq6IC|4I56wKMN~Qo_sCx<_tiLGG`*2E&XI?;!CwppkVHfq5FpdE
ThlHOk_Qyi#!*yWyzB&>IHxxi;?)%=wv(pYXcdDiSFvYiAxWjlx<?_=L=2cR*0268t9QD6?a6+iYlJPO3t~kMtMB}SpuNARkT^(MNEiRK9txNXBq*^@F#Yq$
$z^LGqr`=+dK!mWluPi2zpSf1Bzq#Xjm#z3N`NI{D|>||x@46m#Rrve+PB67%3mRWI=omVT77?ns9xRWwpTp9?40QkQt>a&=Cix#7--(q-jOc@inaa~1XcaC
ylpvDgZ%NAKGp3lWXcq4#UsCLIEM?MLO^ltpZ!QaqEd~)n2cGmYuGL^ZumYPn2wZCl{>qG0o*NgFAI%IST_W4XqZ;_0)8X+P9{?pNPHhRmb?i(g16w0r|dY$
IO6*O)MB+i{Rf^$X`BI7g>VAK0xhf+0<l;ONY!TR*Vexfwe;ZyG0#ev6>~e#X1G!WXiIEo^yHjFZ|zH&k6kfMm$Wm(p#zNx^R0m8Ncw8kJ$#xn`sWJdC~QAk
03M=cKRQbOR4X2iS{Ezere2pdn(!Rt2FglI?Bf7loU20*$<TB@VXxt4|IodIO)FwsWfu}gYV{H|Y41QQZCL0Z7wut`J?>~ab^7id05HCBzWhfvN`7ZmPhY1a
S3K{gMM2dTV{>mlNZ9$tKLmcx-q>Ms%B5w58G7%@BeY~nyrIJ!?Z%P$#9E6&{TgI;Z8?Co{`}Bx5@7e~B8MB<Qw)T%KI&I(ftzG@&!ExRsF$b6lpw?b0Rb$3
zVh&-B4w2}Z8T+Q#Sy%0o8t<GBuav|rUlWqT@FV3;?;=BWI*k?Z+k}Xt}3(WB{^y_AlKnkSKwPuGj`^f41)kgJ9XE_Z323D6R)k>@W#nmBv&sxYlsyKBtcq^
OJa=OU6p(&;>C6!2lCq54RAoAJ1srbBE5%J%mpMg38dM&98sU|V|MUYVJfQ^>-N3WJ>n9|?fpWKXs`SnBPibW9)tul-(mjojiB+`Pl?z#6g|I`B1%|V4&Az)
e<L?3hRgob@+H3&-RvM&4g+Lgl)2nkX;Ta&v!@cjw+KcffO0;M16xosvx;qb=n2yb7zU|5Q@wLAgUm|1%JFEKWju+0O?y25<eCy%oeUUf8?*3nfgJ=kPck@=
v}ebLL+t>_O!NNCYGPW5V)JQ?h7_6+WvJW|P)R0=b}N9}wk+-SI3^0AijfT!8C;JuLWsI1uthgH#EHJ;NiCoYB~j3t!33@5wcnIa`pv0SZXR)MFcdLEEd45K
C5hOd<6+YL1#nZ99C_33?04A;6@vJs1XA-fnsU+<uVp#axmAJ$k$<DvzKV&3n3^j}9b4k!hpvc#eE9awYgtSNytfK2Gza%7K+PukVVSV<uQMkPPE!V;WA$cW
Wbn;tjL3^F!o(HMuI{M(R62?YZrm;5d(^usp%xZNMy3W$C{5+Sd4h>=8o+jHh?xqkrLp=O?B>o{Ub@0<!Fr4He}D!<^uqeC0wSN_32mPVtkbhPW>`{qdOs2X
J8%~zf}@rkLBTG<p%4V_fLHD&H5E@jET&k(Usgpia~51{*yzZI6N8qZLi^eO^D(29;u@ai?JM?^HNeB~2@>6YZ1RA1IG!$w@ALxL;S_vrHOn$4UA|h5mbFAL
<IN=db)cXPPRaYp0M*xn_3?o>CfQxZW9A*N?OP_2R46nAjZ3LbzICD!OnARG#vW~v=b|X8?$7UF+_0~9-W#K2F9$kT0OZ$!-(5;?r0|5)UI}A+;B!4e&0A~X
I1P*3lG5?G!eX1+N61$F%0En77ByX@)OZydqXui&)m7P?-o$xz%C@DMJYDp5W3G#FmqCxq&Zd{uv`%Mnc;qyS=`N_VqxEWKSO#agH9K;OV%3Q?md99aV3-A!
-nWe@=vVdJ49>9N3HaGCLZz(L)|Nv7zb0@DB}k@J`V5iP60_XVDNUn^Fq|dlEO3`u-OtQM6`uJXBroF)j13KVqX4azP^uj<??+i3jd{&#wp@C6YFqw<{tF%k
og(2lmzb{{j3Aj}{h$^{kMJv^J%Xu?gXwT%&_iKc|3;>eeZTX9R{BP}*AY{rQ3h>28!FANaXuN9sY8J$uI(JSu1qIN-*(b)HMC|GzF!^=zAvFyM5k}ruPp%4
*L5^R0-i}BYkQ3a38B=~tUHLj<?BS9^%ZUxf}|1OIBpVC_+HK8aWyj4KA^-anOiCOBdw=PmlXY~G3W<ZIw{{le8Q9PP-yx^;ySE)%z}9L-_&j{Tf#^wx{Nef
O=e#DnGf|YWU5!CF4&50O45CKS(n8K7(6sQcT^T<;M;Mu`+nvV3xOPzE3&Th;cnV<(j>JfOHab$x$84EP@Uy)a}sbTTQG_kYJ|_j_Q0>ExhmNOIXFx2W>T<v
j)4GX`n|D)g?i!eKhQD+eq%<Dx^&9;Y~Jv1Gh=IOSUnC58*E>gmY~{IlT^r0XP$=I*}O!A5I)abYQ|E}(b*eHv6Z_5v&ydY!BfU7GjQYyxFELUC!y=6h8BP?
IdYB2R#Y}wIMm{PXNra20%UYt-mU+-7naSX6XD{ls=GNK>4CmS!?5ce$JX*(>p_R9;O9KHU1ShxI*a=DbL@R{=a9r%Dl;kTF}a(pk=;pJSYIxRYiZu;y$rI3
rc4wVx*R5f&6g7rs4fShlbA_kw3J&6Np3R<_>}sFa7L|82Z&l4z1@+eEObixlfj5uqWtTrbXUqzS(d*-n>*MX!D{4!OqWI1zka!Ha6^hxaXYaLlbt%85C=0{
zb;;-i2l=<Yjf6M%vU21iCMrzcf~0ezicDA*+AEWJBmweE?VD}cqbJt(C|KYNi8M9hIEMf`Il+av2*v(jf!H;+(*%y9&Onl!kmoOo?p{xlt)I;tzg&UNd0y8
(7oTyi`<;FZhUPfTldaw0)Q?4{va{0kbgY}jzUi<{&VwK5c~dk-OPVx$b`X5Yziz)!(D2=W}y%GdKVi??F6bAVkdn-ltfr<tF7qHE#Ub?m2i*3=1r0zjTR)C
i?%ey3?6PP<omoI4CvBl6OI~koRu>wJ{Cy(7avchnf&<PnHq>nkM$_Whb;@b#nv@bDVf!)=160oR^R43kOOlK`>%kH-v9vkaR0p6da`{_Ik8^zo@$FnO;DQY
x9(J#jS&cX>CBMW-)1*KnA7Qdnd8q`{FPMI&FEqDQZRRTxnLQ>lhDS&Mv0J_mLKDW)WH6|4t8a6DPcE+qO+x)s@R>(swQ?L&r$udX4c?lI%g-s`$5s2+cPqI
Q@8*gotW$WA<mV07hAOmGtb}-{;Pi9WvnhriO?tN+@jX8{o`4&aC?vSUQC*uV;=)aN-se~{WfFwlaYRbFSx*l8Kp<pd{+XGz_hOL<uYH(w{W`@qFv89x!nsW
=1FUBWPDH>mEi=AQ<)I*hZ0-+ogks|R!`F@;%i>1#=mRxl34q_Wg9_Fi2C_I=EpHopbWxQ;7Dh2deN&${Rd^qtHY_yqR%FYIPlrgGU5)(-}!n)S(@hasU~Bo
R61OIu8CHp7J#Aj10-^1!lq1uh6RqY@{}79y$+f)=WwISiPA3*Nz(t*mH7wZw5Zpb@xCX=SrQX9vC=b5o%X4P50HFTJ>T|>+XV;_w_o{*I|b38Z$b3q(>)^K
@2ii7O%&I!{kMdsPz!&)w;*}-JhrH5`AlzY5x!`TE;P4r25I(bkn$EA-BxaoO}yYP1K5u4Y4ZlgCALd37><s6eEf9}LtIRHh9_q6VoI+n#5%xDN)%)H$}7hq
H(z<`L9$>GSny+WVNRw~+wyD*kFB3&O#~18vSznhSh3)?#mVlo4-vU8?#Y}Q>lm5ejDlFm`xMtxatq5>E;_FyDO+Hqd#4HP2P=I;J&4+yS_SOM!l-?G{_lYA
dHK1;<m}gF;X;akuyM;2EOG$oprc2w9o%e+3O|pJe)#p2Ocp|apPr=D)HE2hT(<q@Y<KGy&>olgWG~LKtc{*N+##%|pgYyL-csuqVhtTzw42fos3?8D>!h@Q
!|g`F(5pnLvXpQk-H;Z0e}8k|8S-01i}J2u1!TIyiKmA;1BG`j;f<UyT^-1?sC?IrEAH7Q-1t0Y-?Q=NM#(wxRKrCR6>|Wd@An)NyU*Mp?j5$MFnQysHyKPo
Wy07HZ?I*fy79wWR3D;x8gvn|Tz?=f>(5C~<ANfA`4^)!TWMu1us$HEhr)!vu3gYv+>9+FL3(F$(=x(_$w&*wTk{Wn;0_orQ{Tj`3V2)PsRCd7=@n5`iAWT(
q>HAzN4WDsTvci=mro`W-kk7sbo^~X4@D<k3^6Ki;b&D}>snS4)w+il;d$r55XlomDfUFS>>;XRdW<)YRsU3}54=?-jb;cV3E8)s%S<7~sJyRB3s?NnGkj}9
7KnL6nlQNkty@-7FB{A6I&KD)SWq8$T_Y@64{*SYvDqTvsFs7!iIOXD<oDRLFSdzRC&1SFB5A>5rp!^Q)TbD4Nd2gt%8u7wupwSToMkVYQC4sxykfO-euRFA
U)J%PxYLn53Uzwa!oMi8v0fa6fID+~jByaTx|N4Ca|zNvCCOnP=w5AP_3Qog{2=slqWW&HK|S1${O|2(PnM>>w10<9)duOQtW+&1h|)}Sl8#8apr%+0$E_0z
uPH+SWlXD*7bHDa)1kGCZ}WXi;v3*-THJ9;dD5`^)j<ah$I$9?dvwIc*H+U0{SkABQlr5kd>WkBQn)LFr81|5m-n+w_T9$e?*s*EJ9Dbq`$3N6F}W{aOJxvL
_6sBUh}9`=gxB`Xl|lPL??xQ)iVAarQ|-OoXr3}x%SEQo5m|XMP7l4&z)+}M4&(SH538&q0C4gO3u(d8mf~LEJ#$bktpF`@6GD9zLzKtedVbm>yu#rSX>X{X
>VBJ)f3spur0-bZOeZD#ZiT<C<>leBZ@?>kmcMU-nmi*%R3RRu)r``e(&DV+HMm-ftT%D|F>4D{b-_8T-~K6~&Z772?JGA5G=ZPrYmo%W6uhQs6J-%ds^2Qo
fFupMj|BL<601Qa!jcn;+ko=yE_t)w^ZRavAh~8}1OVe2Ni{toSQ0uLBFC)DOl!K^<Wk$q<|a)rA5=d?ZMl>9^r!^LdBr~OnQot2+>Qk25PfbL?(HAwQ($~1
qrV+_DwjX768qwn_Kd_QDmvjvydn5}9AbV3cW2r)=pi$}X#M@KA^?x&&w?9zU~p+EK@4{ajGaD3q@V6O?*=$ni*gUfSlaVHB|^WOe-4Xs1JURBaRc`EV)U<;
r^w2NkQ2x)93J{Me|1gfmKVoyliugOe(QganufEQ?)|XxsDG@T<YtZ=SD1>-z{bA{^y9pxPv(M6Ie?So`<?u5JxRDQ6xE3b)FxYqQBvp&bXOwIU0rQj+*g{E
0Lwh6eG}#2H(7NBDT@l^{~>}C1#}=b<wA+3mKNvPQx29wY|i`H2tt1%d=CL7D;+_>mM+zD)+Q*&?=|ZXy=;BaE(~a4lptWxqWjOgt;e_Xyo`ZE(R<@({%RHp
b>K1twnfn?ZU|XiAd<htwB|&&(JTx6Ah!fa`2#cOU3wU{+bf1Xje2vBmw8Y;L>1zmot!cT{Fk?z!utVfd^Aq$>#~J$iAGbX(eO7=w7>2!2G;3uQ?FM_WFAkh
^f7UiE}eLw7?RgWseoNN*q{dY5#;{XCaYe*7kDdQtt%-W_dCaDzJOl3_26cJMlJ5`G)-`$rSHu;O1sd(A`Bo}C3An~{!6mg@J9F#E<pg)6cM3!mPUR>Vy){t
T`_a6Ub<#Uiey7;*)PmjE6Q+35gM8SsOlR2Z4!Dd)B1Vxu!^)kHHSIhSBV#UIK)Lvew#CJ%mD&pkgsS88nBX6F4}W-H=?>i8)jv_3@Q8uP?HR>-1zfdn~qJ%
gFQU(W#86Pr3@$t%>2G;XZO1raEPOOxU_2O)*BlG@w$NZd)5g@0^8WxAhu*J#1IHVkk7<i4d26N9RDUY-uQpxETu65r?opj5cC0==I?OaATtVdcPTBo`Mj-b
f*|+fK&yV$$a{#p=(P|srI+R4Fmy|ULU;ScU2|oxLweyl2(VC00w4`X(M~J+i(AA-e~SZIJVH;7dHZ~0QZt+vE?PG{C+OuyM)f*$5c1951;=^o%{%WeWRGMU
-h}OO0rX!U^z2B=lkM1k0&4+NM664*bq+Y=f*~&$Hvr_2ZKQZnYVxkj^1Kf6j5p)_)PeRB-BmBPNMKMK@)y7>)@I>l-sD~@?IrfVb_@)7QiH^uABByLz<xK7
@jfJ$>Zf_XmI0sW24b(IyJg?w{~_qAM&5JHuy1{LZLs~yfLb|y*-=kkbTSDJ!CblMxt?p}iw?J;2?{Sb@FK~wlNF>N%#E`Vo~G8GbR7;f2QtDo?-dr1D%9`G
@}}z~|EK8QifN9s9B1e1vJSmz#q-k#ms(t_Aj)7D1_8E;!$=UnIqYDVIX))uBsPnPLx}Ki@^B$N(8G32dA^b{eIS7|93N^9sXQSY44%e0Lx#xpQ{3?mH;4lH
BJQhKz<1<a^IGnK<4-|oB+3a=E~3+s^JD@2I5z^n#Kgw10J2hhnW5_;q-HFpU(m!#=fYgF^x-|oXzMy!(Uohf_q!Z;yg>IPn|sfRTY}zkzb}kxv0_%WOhR`}
vMelp`4ihB&eCm(v0tQkvNL>Ko=pn^#lzS{9ZMF%t%MP({@kNmTQ%+jH-P7)C*il?Etb1D8l<F?5d6BvzX&(%C2RnLMBD@1+^zG$G4iraa}c=H2<Yv4U8Sq?
V5gvQl1t?x8EF+H^^oV{-!-BF{N5^SwFM7VFp9KYuNEH%2r|ydkFcAN)&{#pLEes6@?nqKXgQfNXuk(_%Rr)tfJn3anJ<|Wd=Rg*;;z?imD~`)HB9Vzj}w;d
A@VZz0GP#;_aZ(#7F)4<_kem^)-YQ8q}6%_)5xdB_mW6d!9#8|H0RA-8B(mmZ~1UDJh-78*Vq5Mj|(}?{J9&nBM%7VoDBu+GndE{mXyIlou++#7sw`=8PLO$
=%Zdff1iupTQ(v&)+Wya19<Uae&EvF?17u3`9RP%;wC!{b=&F=zm8&8?COo6Eb+~hr`FYp+n2SqOJ)&EzS)+ndzA){Re1gh^mQc0LCR+p#it)q9dtaq4}@+!
i^={foySEaXI|6HUw-)=!6#gP0ZH}~uckg?gxaC><H$k8z$OCH6L%5ah^kN5pldO@$e&*iX%AomC9^usp5E$m9^DALCN-eeE|Kw!*98!YgaR^kmIcw@@X&<v
j6j&ycKVvHkw0%};yeG)EH*0#bSBh~TaWG;+96BgSL85J0uK5bor-gn8AD?_7VzwzP^PmQ<k`&fuiy(7BQ9)E`c&oYSEoQ>36`Uq9z6`nKBI~n-Z?(aiA`bZ
SF+k8<wBd`24=#oL#JmyGhSK64w6^}`=#c6!v=SPym&D1T}ZCB_7LWsfOGmk+@tAB9Mh}C>8>^)=aq_TuPg8(lukt>e5L+$mAw$pgy|XIyj|b1fQuYk)z&h@
#vTWK_dP!jg55JMe^P>v3hi;bhWDyJ0e!9XSjK?Bg400{<)$LxMi4Axq!n*SN*K&skI}E1nz^yAsPNG4cb+lGyFx{LdQvO(A$@dLbpsmt*O;ti?<^xeKY!lp
%=!-xVxZa!3x&l*_gS`3pMdG@uh%6c=W|aBvr%z4{`LVTVuf;oEIdTLcQW{#*ZldrhZqHmY+fi>ZzhhuwrU0|<=~k($L+1qoh1cma<%@wkpZOR-Gu5vAL;R?
TBGWB(0*<L$*M{UV}BrH%q*x4rheDL&A#1}CA;N5e?z^uwPE!qvZZ>zZ(+w;CN8*~_3;7H%?FrLa@4oIdy1DYeaE}{U8m_rUS;Xxhca1Chs5#zQlPT3@JkT4
>`;+xP+++-5r)XM*D~gK)hIzp;8lWK@*x5P!uv*&2RDfZ$2&s|@h#875o0F<bp=-%OWPm5@7&+&&{2Rmb1KNtZijYSG!>-EcRmmKRu5*{eO*Mz3i8Dy&>Cki
>W~*=@8g<avOnFdk&_df2i~wN2eX1ze$Lw$GI`O^+wJM~4t*c+@VL)0b8%xB@TNkJQL(G)XG@KO`})&I^(ZRc#}jlS*Z#mBHleDZ&_oP`DO5N(7z7<LOptty
gCK;t7f<oI&r!3bmx^&ecD45a(ETo9#Kv`ES@_KHonbMA_Sz}_lJU^0E632t0~c+zM<R};Ap<ruMyJ*JDE>0DR@zeb1$8x*_T%5?(mPTkaQ@=2vhfKz?!s5y
erCIjGQ+qWRznC9&+^_l)AOr|6l9lA-zAxrFA0;R0py?N9BXAV@Ay5pZRipkB7*MW>1YYCJ<Z6^8U`2N$*}JFdrg@!(|xFKV3VbgqYy&0Fu#0s_eW?9d2U#i
G%LZ{Cb`6%YBTTJb6e-Gek)_h{~{CDYQok0AdsqZx#<6(P(xL&BxF0w-RDT9cXm*U$nZt<XmU%?m}^n{=>R2=Jq;|mdxkr@)X8KUFk#P)cxD=m&eOvvBSH)D
x4tr5fN2F8oS~5&AT>^q`Dxn|ndY8sC$H2mi(|$)ig8h9kC84C;Ea3u@{LhvLVgd32FI$U>cs8U*DZ7vQZ&PHNfPKER+ilTkLe}kB6USQ1)RSihlXuJRlwWR
!YNRVv=`6e*Kd+P($T~|{()#j7YelNArxzBfZSiXz%>^lQDJ$4Cn6KW5Oc6oo0Anv3xQ4dTk>O)x{TV9*4wv#995z=y870BnX(pC5sS&%Gwd^-*>NK($Uq(4
Jt`^u?6_N~vo8!8GT!<S!q}oX+>duYxcwg^#syz^LLgg%ZWY)aYBx139o#Fhk)GKUC>?x9WYBgib6MLkAJ5PNts%oIj(pMOFwcq<{?$hB2M!+f%ktj`M=9TB
2yWeh7nLz?02auHGmu#2bwfIK?*o2e_b*iFlO^`-NJjA0sT&{i?>7w8=2l-6qDpr>nNM2yoEewLqWV|Z*%p)W;SpJ|^{-c?^pyfIP=-&4NG4Ba=n;1lkO}E)
e5NCbtC@yg6EDTLrh>%iWU^8fuoLqw9Y`_t)6$vsw0^~j2d!`(UT0#9TH0=_s>#hjHX2D5y<H}9n|Mc<tJiD+_1s+#acUo%HNFC4epe0q=h*v8F79viNYG~c
@6ZS`RiW!9uHprU`K|J+J<z{&lZ7<5SHeBT%e8Z1D1(M4=wDyC=;fU+H^R}3iT_~hsYQW}LMOLH-E5){zd_j<)x6s2Ux?7!Xo)xTtyHGvYkEl4AP9skanpm;
D(Zf>(0I}cGd+l8X)7Y0E!pYeT$_pGwkY=BPJ_~XxS$Ukw>W}0zM-@WXBdFkyjsQViPhB-H$)Y_OR5TrjBLY9-Qo#HgPG{#oor^-qGQ8sU9i_8EzRk~gAXAF
J)yr(6^M9Ockr1z`AX5;yvTxdxopnBJP>rcbf|TN{Lt*3VcTdK?<MWF_L(EdVymSoCIP}MI)IXX@gPVEhN4Ob{WWmvvBNL~@pEGj4!#6*vV7+)6+QrD$l<gw
Bvs$F^@$QN`>lITo8e4a&@KcqL2o-|5llyJKb1)e$S~O#B3LKU`^OdB_J7auGQ7S4DpuMuT9!gwu@5z2mMtOugEf(}2k{&ok`m2!p{z=gK&jkrLa(Ht2J@l5
Cks4gv)7HHpxOkF_XJ0drB8y<1AI7>rxLRMHvAribb3&1DH8_1|5PX6)dD+)VFF;_=%84jr-6|32Vh+Z0und;gCJY@z3H{Q2?nPwlzeg>AAHVq>Ykj&ywP~Q
BpFsQ!5a-?_)y5DqtTGaZtQ|HdPiv{*IJ&%JazO(n}dd9@e8g$j<HN0V6UhuZ7Y7cBEiJp27Z4ysbW7?lSk}cE+lCZJACpzkc8wzi+Ydi0QWx9`kelY1)lb(
bXq=Vvo0v0(Xb%6RQ|#BYR8(owYiQmqcu{o>-@_z^z)5iX<70B4_wt%{RDwky4qPP33b8-v#X$#jOd#mB|XPmzHO_$(FT3|E|x{-JaV^T({!>J*6qhh<NztX
VYaB>Pq0UxW0d|9NCVvMOSy<D`&#S$w+!7^>=~~a+U{pMAy?6y3vr$(+|4W<N#@$y>W-&2-}zrab!d$<`$VxeqJy|0<nA>CM5PEb>aP||;{cx5USJ#*8i?kq
670auF#=!aaqOQZYlWl0?L{;w#w!k;PQ^LzUxcMuYZ|J0fb1@Zkq3ne_<1Lf(1K~+c>q*a$_xHD^^FBpjh1e1<T6bv?qpPE(=}NNWoynDkHT{Dqtqm{%#6I*
G~L62O+-+8Dq`G~zYRAJphVJnP@En5>H#S_ZJjDN0kdI09QZ;`A;##UAi|VTELWSw%gS`>(Yxk`8cSQ_xNb2eqJc>Tm6$NK(|PY_6npdkDXB=}8l3fl3hVk|
@{c5TqY9zHF`Y&sgPti+A{c|lkMtB(gLc5NoDQX}{u?ahTO%r<rm<)|jamIpdaMjw?$jH!aGKgM=*ZBQ<gsr1E6x;zQUfqH6wJZC6x`605UT*9t8E{LCSD9%
u|n24b6s5#whqtuM#Z?3NL0%oPZY93p$$&bM)il4UnNdc6sJ^3S80hIB?eTVw*%X1BY7cP?XI%OO9DQ3Rwo+^TVi0V{g-}&tJF7cX}E1#u7CK2A}F<uGnn5+
jv8zWKC1~QTwBmIujV+u4VQ#zpvuKq{lZ}TZ&WPJROsA)aOE)Rd4^PCPc;!5c9Eu6C3|+bjd@w$!iyX|<=Vo*H1)<3K9Pqkv}`)k69q#FTZ<8TO8~63WAMm!
F}Bd@OerUCU3UL;Ry;}hmEB8=o4Hl9s>yuUJBcX;9HU$o^eh~QiP($s?l|O~e-dgOJj1Db%y1TB<lSKK8G1mSIoH1K9N#_UVJn`8VNDKs4NyTnp9INC0TTWT
3n7dbyWTy15{<DMc?hy>w93+2n)m<=Q$o_@?SG1KGSW1}O`38=KkFb^aAG=;Y9o0_^v~EG+#lM|G)*UzYFZ<jraGys6-DvHh#3~v$O~0XeHv`GS_z!)DCO%5
_Bo7<YdlXdD`(8L<Wnj{;@5X?e8?%fiP7==v#}@?(w-=6wNcGLpVqL>yn=(`MV=4Mal7hO$t;p%o1;qAGNGZq98ZCKE$E;kBx47`1Gp#ZM4ItfLJ`1C`If17
A~;-ZA+RMcUDcYvt$3`3hHU1#b(>WTdJ$aGecR#uaq|<ox@#;`h8*BIkM)&`Lc41gRcERg)+shG7(hZ&4#eB_TX>5uE<D5XV6UGN#_L6xp=^p|WQJ?Z#R(@^
?qZYx{cmY}+)t-}PQ>+MFcq0*pXmG0fRYxVs6S^b3}v8_tk6*j818UTkZzv57Mj3AkElaJ5)hg6%q<(yAx;PW&Naarj!gTJQyIc()B+IXnXuC5r`ouasZSp=
Hk^c%RUm0gYfzYI{*B|pq4qpnMIRecdeHZ-NbzMMJ-S`(B;br=PiOiuYJNlfCfG#-TS)+yC2E=ml|u-08c$g9OUAnQ!Bj!yz?Abh%w)Nq&beJW4^N;d^GhE!
*?a7I&5GFpq-R_^QEF1VT7T~Q7gsPX0$v8F=(`Fb^@6rx*xl5tR>^iBxX?Vfk>J%slH@%SK)i;?^H=bwhD3#hgwQppPH<=2vo+nKNDdRBK)u%qT0=d&xw`=H
+9dxQ0MxTQ+mkcCSY8pycUsLl7_E4Qfb71PfU4jDQc*eLEPMejeD3srC#)TG`1mOJR`*oHB?P8nXmdQO;<%)la3*eY`m5R0fGP<z!_u6Gk>Q$Q{ZV1MUCx5$
mryEesAN=rBqXC5|BLnp(rMuU&V_b1`@0Pu_eb1qsGILov>Cs(6RwWtysT=E^yuw*pH9eET-u2XUku#??9YP6h;5;n2u1W-$$XB?vHbvPn|fq1g58nLI$?3;
LmP)PBt*C}+e<V9_iL~NX8Hnq&OI=vv3<Akkt#Z(l_ICMh!N-Tk{DFy(ZH*Gi}&jyRvdDybSlBP5toG^#+WI`-cU!_IVTcvtB=}O?TsjXORdtdDga`8I?$oB
mjarQO1?;qPH`A<wTbn3n59`Rnr}-lS?2yg?wd^}Jv5wv89#~5i<?Y4`67t+$I}=QVnrd8>)})Uq69P>g&cX3{Q2pr3>Lo&0B1RxI{6ZV7wLwZ)EM!8&3%l6
o5yV0TO4Bxw5}GYz?i*;B}SL{HtnSyhoMlldOfluDGo6qTcGjtf8Zs|H~ZQ3KRiTN5YN#po$)^gJkbZ}2>>8W8z0@zpC!z<(e`V&rpw)Ec=!JXwF-fdfKheI
D#4|q!ABQ`+0}dGx|Iy{WUUAa2Q3`|_vjIZ4p@4$R(DT=lJ{Bq7+f=wrZGLSYZ;%CnTs)F8l8y-4I%7%$7+X&xypX<adsGGW79t!2C|mvB5T@03$-kYtU*{B
mD9%PlmLOC+peRPTDi!8LbgDAAn;t{-^@q9$07oLIvmR|VQG0{gt7h(SS+s+qnB<e$)c)<g?3BPjTC&jlQAxmt&PM4!^ta1g&&dp2*XP3Y+iq)rbIIVuur#w
ce8gkzY(uJbtHhBL;7x!wE3$?lrd1rJF<|VheD`~E^YEQi%^=nlZeQ3?qO1XkSpcDM12gB6{0i=G*&^HfACeZNq8IELMa%p!~ElChc$kwB;d3gZepgmzuPK%
FM44Lh(eO_iQtu_S4CQFQP;{><~MF{+AA&hnn1R^c!>W~BX~&J=VFiVlb1on`qz5xkDHZ{Fs|>$`MRLny!cUls!(&<_O0{z)$(E?w_09>IGw$Xuc%wkl4Rfc
EYiKZ#=?Y;KLr93fM7&g5krippxzMhCzy&|aZB@D$J#$-HK<|VOy74h(O4{B>3c9#{e2&RrxND?qUL=HXe7CfvWfZ{{94|C^Q&5T2{Y{VB&rpjWiM1B(uuEX
@sVW-M(8!sco_+!4}VZK1Gdm3V2-yh0q1`8i=+9}o&r^rPVuzsGdZ2?P+on=sm$uaEluKscQeUW7X$>}KOE#psZt?j9lp1}7x^Mww*%Sgsg4(d$znCBNfYy%
5{PyE_lyjx(O!2lU8Q`220gQueCkPvN-DK1ClsqV#wAr2;-aDjm(F{vv5{H11r|xJJxlD!a5Q8J*~G=y6w2;LgkK*-Ua92Uq7*ALVJc&Dk35EUVYFQEm8sSg
8#tXe=4YyfZ6tlx_cNdDwsYE12L*578w>pFos|-BbRjqT*ALnDQ$HX`Sb^tv)xUNeq#&U3=_?KqBk4mlB6*EB5S4_qfUPeuodQqO*iFn<s3-Jiv*+P%1Uxj8
cibFFT$sqnsR(S6b~N0ks_dqPS?``P>^af~-0#W|-!vSrJ3$KONdZ_-trvo&>1-X#4IN^m1uC~GP1uG)F}<nTZ{s}8E*#S*J}y_ts17GE_9Qjs>tm;>TgV+r
XqH&{>#VQ<e!+Fy7X{`FjexQm8N|T%V3jjmGnW%Xg4{(s>Q<6`i#1iFnRY5gq+i=+5YenJBKwm2m!cw8QM<cxWvN;^xqJsT&%_;WC{==TEfkL9#JJE2fU@uV
^=WVk@yuRr!dqPuuYdZL(12t)_?J;hasH;j8-fY_=a^rl(%PDe$T^y~nw}q~d%|?z_g(Xe-3GCXQ;4O;t$}VHDgsh!yX=;kO!pyR2YU&J0G`5B+Wx<N#vEy|
j?i;MUYen;Z|D)bpPAY^lFgA5g4}pDWH<@oX^z`MlQIS~zmo^m_F%JCucd&3ixj}l8lxKkUF&~0vCN(FbYrLGd~;6_)B{@YYq<3Y;m=vo8o_0UD2i2}EZ)f*
a-Ij6I9m)4M{51npmf55(8O)W(5v%m0@X{EMI<5J1*3*W)~D40=aPHRoVpbyinFJGqL*Ef%_J;CI1004MjJ|P(&_otD*N`vEg4%stj;0MimSZy_VJt-N>AQ|
b$IX@-n7q<mGh%;s-;@!+p*Ik&B_V48#&E9^Te*@pecg(XkkHInrAu7#)8{qSqEI&SA*t186|uAVBSJyslFQ0iBITel<0@{ZZ0SnoU{vy=N`e=gtd2k4_2Y4
Y=0ivki~OsL#wf}_JNc^3N5cr9rR3S^Cnjq5L`PNbw0h7QJH+o!-nwj=CACqeLrNN6XhamvP<*q^T=I{LuqacRtv<h)jMx{igGVoX%nU^$G!C)zP=?}!JQd;
9M|U0Cw(?=Fo18yL7W!CVpuC*?L3gQR*nQQ{Jg$CiNdT4(V&w$d`3K(ZYy{m*7oBL5#CBy&6R7}*%A3%L{LP0AB?-2bwBhE`Bk_aV1xV-e-42p_uJ&R&~BV1
-38K;yzN&hr7j+Z&Dw41r5UxU9_n!J-BP#5Xwmk7tjUz}GOdh_PeUBIB)6|29Sj3H-#OvLdY0raNAVJ}*tI!f(s0Rtd<(5k-qjJBi(7otNLfl^pDKum+xAL0
4^0}18T>u#Q(h+-bX5TcQ5qcOoCmf{trHklGhKaON!Dgb!~0QJTVtOs7?IX5%$pM2jFW*9nF5b<Yve&x$X6}fwJq+tI*PmLKq;Txcxm*_YFK^1`^sbcpxwfd
S=0*gbemD!!@|bEC|ojt823v@r@Zc{^=FxWF;o;m&|t<4wG7jHhy2l<>3u%=MkMjo==54@km_+K|5{fTs0~YA56z*to{kCv{m3z~SIlv6^oT9nWwh?>^k123
`|9-vHPbDF#<i8p3V%2;Jj#L8ZVG7u>R#tA3J4S6DK^!-Zb8=~94&*lJ&|7yRCx4J{fZe#F>pj3;vh)!st{(#xuV{h1VjIdY!(vkc-G<Fss_S5KhAanA7n%o
7ZY_6$_^V65durK$S=CdtQx-BuG)KP%tI*0)w8EC)@Bkm$rSh>1TVIow(Gp$1A*{rXUGp>p{rq~uWL+_$lh_)0dhnT&GGi67<;<iNv1#llSs<p_Iln3IJ6=B
GAwQxnyFphsCIf)Jhh<LUi~Q8iO|K1pCJ<i6RdnRQL7MC7KUz!@G-Bk{;D?5F8A{jslOs>VRuewRE)-s<r+;?qAzhm<$yc^u#$#wNfXYkbrZ&9d(B^FmSwQ@
^r*3}1#h&wpH=nTj<_{v-R(yEldK%*%q3!^Ky7ypf(}w0VkO$fubW9!YKiyj$H)&)p|cxVRwo4(bv`YsUJ-19g#~L^)JWm~cW?sYgc&-fmtt;;vVUZwn4x9l
s!~2234?gST)|`zkxiz#B)~V@3%))Qy12s`g`9yZKlFcGf;>wZ#{9on2rc0LHoiiJnmO_nAgh%ied^?}F8yn-HdC0Ande}3g<yb<(FsyK%hjkVSIA268qMt8
fh#+xhV%&C@LUe9JcV}~)I9FPrXyXK1ePMi3a82sTD37^4<Pb6RIV%B6W4($WyYgna5wzvV$;h`q5QG;h<b0UP2+t;(CbmoUiz?<EMB1(x|8nl0!I`c4Y)0-
8gi>frRM?y?CS`*m@)5jh=BwDGBm0g3CbAAPl4*R<*??MM0wnTcKL!F(I>j#i*~(pP`Endi-Wv-Cq;r!h=)iKNtT@>y|=?CG3EmUu5kf`otq2IEJ-{UEB2sQ
yW9{*0)<}GLs#4&gf--r@Se@@vVCS61HJ=hxAH@%tywkjZOLi3*Td)5W#t6h{Pn#@iE_wyxg&EvBXt~@t8ACx0n~Oo!p!f~U0bgbmi#4nab#ed4Ns~|eR<_9
T5{jR7Bp>EwUZUZMeNF)-CR#_pvk8cYm<Bx!OS9+guQ(#bc5^eX;GlgNlBMpzwg$_Df#j?rrT`!Q^Z!xd=O1oE47czT%47wPybdw?(7K0fqiVT@{ox!olWL`
J7ULv`prc=?%(}%rqv#i4UnX{>*6}ACHzGmp;2qUx3`5>_cbOn0v`At&j%Z(WmiwI0%jD57Jq3b^FSIyPw?qmS$k}sDrIZ7>FB3=!}w_-@9Ayrg@$eMAi_Xj
p!6eZL2fZDzVxXRvsi`Mta_xN1OBaKw*`&v;vTnWcA}Btl*(r+T}Hms{7Roi<^QrEtyioyyFpYEJYm@c3LMij@IhMe1qBJ7p_kWQ(h;`Od{pPT6flVOrmMmO
#;^OE3eFSdZGc}to=CeF5@t4<&o*j}Q)9#&AtK+u7$yDO31luIZS^oI?aCqw_|cVW5gO>chZ-6J<&qLT_!b)WZ(fk0NlRkkFvVQ%omi!NpPLyZ%U#n9*|kI^
<w!e_o(<DRukoVt=m^S)F0vW4L985Y-We^_Y0#fCG#lZ>gQn~0S$v=7odRV92r>WN91a@Sr5wjAs+F?zx99inW4x)}t(=ciaEN6ZV*#3eOq(73ECggS%V)|r
UWvnGVhdvC9U=m{ieR1L8p-hv38^e6j;88V3~3k7rZ8Cds*gXe70mY=RMzCL3*VA8(QM<DcTmUsSS3@&uRB~Mhm31=f(U>olfO%ww<f?lAUlf954n}NYDyM#
<&4MJ{ultT!QFqm;Dtc4)tiM@Y&HXnug-5ljSt%YoivFGJxO_S*w@a6h4t$;>I43JMDbY_B9T3?f?j)|Qp+rWaolo{HSq7yZ5&3&9r&z&i1HR@n^LJD|MX-<
s`rur>la-MD_g?!-K=Y7{7p@D%4>bKXxt@ouCiPyNFBywNWHeOYT~&7RYYEB!J6*2ba6<VRm<?<k^6;kunHP3hRW?o^pwRZvBZA?g2#p_#1!=#&O9PQKbF^b
2Uy*vilG(HPb!&}{x8u)dlVM>EjO4oA%>wS>T&oHiz-(s!1vf^NO)&!V(^53;1xXVi-N7I4RB-VmV%DM&hEI{^T?OQsXWS$w>2Q_>wc`+Co<WFajF8!NVd7%
M<E%F*1nnLfuok(8T;5to>y^KuPu&wMaq;858xo6WsV&f9NX@I9gR3u7@v)nu>#~o=$;y2tm?O4d{y*}51;!60=%+z9)BE*GIl7mjN7i#-*T6p@IchHy3{9^
{ZdOl99ALs>sod~+R+#~0l^{28>sJ6N#br%*IPGyw>-P7VEBs7#bldFZ=ZUhLD?RAXJuuh1&+k*8D`+hTe)egim_T?FM(jxh!@J2X1sN#f;;l-dgTH15b^3j
ho^YzsQ$d)u$~c1e2N6R@b4ESj5Rap9#7IncI2*g%2_;Mm+)SB<2OPi0VbVNq8b3pYd)Zk{Al!W5W(eSLu3#$if*FmH-jH@Gs{i)CNBHN4+X;vFh{C~O_hI5
NT7uu7G|veKhqsVft+%dBwQw^h@QU+U#~jhR1XD8yM^TjRGa_SWBq{Wc*R>ip&ZNol)t`y9+gDU8?(i@P*cx)LtsDR2(UyLBPv_naAe7Y%j|47Y^?_$X5#p(
&xz~b^Wmxd%>SZ3e&_$ev>Nx_PPk5q952A}jcDK{jX@Qd2B=o67LX^DjvAQpE8Rt`Ai4Zg#9IsSvx_kGf5Q{bQ2ZPYKP$2$GQ-jOZlw7JNRsNL{>$ur31kKQ
O|%(wWD|Ap&3;>~b@~@QS9I4x9#rSu1cRX9v|?&e_087`7%u<M(!AR6)KZrbz(=f{N9X}i;OERrP+`3JsCdQVsu~U{xovUr&OaGeR74aT#=($;Vzu#<FFlTa
^Alm6bf%~pM7ohrQ`QI7Sw=2GV_xTAKDxrZyZ={|)?9!*mPqw`b;-%V#=k07f7%jZNd4U4c55^ACy69Eb7>LiR(?<-Q&nyAP6gd%M?|4}Q_I{?qM92c4q(53
Yr_F9Sckl^F2koD!mOJGGEQQ)Ny(aHM(d5#jFS>)BS&_-IIF;ATapJkrM_gpRgS{V(y>H_sp-orwT)Z1zDN#5J(oNAJCQh6#S}@%JQu=HEBr<<%!YE<V_7!j
8yM?eDRVWm#X+|^!~&cI<lEE7Bp~M<D?+#ZvPcoF$2p1Z`N|x#Pl)So6pEV&zc&lpdG#2^#2bo4N$CT4#x_x!484REN3T%MOmUWHD!dz`Xrbb($P??2*8T9S
YU0{Lk3ZxKL&Y@KNZAj{-o(k1rfdKZ(4z9>+<a>QW@oA6y_Xp)KPdh@SC)Ty&oQRt(=PU}xhQGitN8WxtC`2tl>tHO%XKxu=jFN3_<I}p;2Z9D7PV5^9Vx-5
^X8+&muO)?6M0kK-O<m1(hSFBIN?p(*G<iBGv~_-D6*xKx_{&hZ;jdDXSGdBuFQfm3?Cl7F_H*2Z?W+$;F}Y`Z35G5%p|~p!q$oy<OJqvVLqj(><B#yj(n$-
scTdbUFTBFonfSt9!7!NCv@X{T7VE&?;L_DNw2Ki0e3E&9oZ$AB(-ND%wYdZOJfn!9Huc3&|tsy1cSETP`6!NPwOfWJ;&lHcyqk~!&LFrsq<p2yTd#O#~D>$
co$km3q+M{M&c&6{T+n-+G4M<+nqdV+Ch8X30mDzQD!P5y2l&rbUl@+^tI9+IAfH~q+?ml)PKW5JWQf3g!ECpD8vr_^>Uf8GYnvxQ;rzlS?>O;u@?{w>lc(c
!SGWqP#TZjHJn?{*rtDnTj<T(0%sYgOvBEbf$~=(;X6#K^J^RsC+>ftP=0FyrA{``;vA%7GbwfMKrAuiYO!z#+;FZ*g7tQCc!&&JpRgWAeBp%Lj_}&ATmAF_
*s>=czhGHC28|f3BHe7|8;deQ@YIffH&ah6n%=oOwO@xO>ed4)^f#q;?Q4?D_m@+w?=m<)c>9QL1_x;qW&8i6z6B$qUr>lVUPXf_(+AJ;F(^RQ^m%HYchbA(
Z7GFJ*!O%j!Ipe#D|}RFqm=aH!fn{LKYM1)O-OB-Q5_V^+ZjgEX-)k}f0UqTk1;*bXh%EtX%^FpmqAJ8=ak3xU_>Al<4XDk$`W)AABcZ&DPpv5mf+(kzPCIs
+J@QLZh7<mRZ}9FpL>h{jG{<AaDJrmA_E*ddtFH#EmU<bpfj$d#%W4ITx`krIv0&lyS1nM?n}Pc)TxDLFYm-plrTn;;MW$w!Lgyf?nIuUD-E$@!4$88$prdv
?`fv%5ZJHs3+RMJ|M<o?QBfT1)3^ok+Ejl3>Do7}HjaMs8H5mI#M&NTOQqWmvk3UKpmamf&A7Qie?}DGn&Ruv*Z+8w6*Z&i-AoRMm9NE7cw|7%-<ILWEF9uH
;+?|mtQ@c-EHPm?J-#;U6RA5T{<e1=fTmWEkC^C(-)Q$Y>0o0-?}SWjddQ5nUx2TJ{Ovx%AQ<qu-3Z!V%u8^J&uECm?udFYTdk!@`o$j5@^1StEtORB_L*2q
!28a$+6c9J*Jl>z6;_3h_t@}kNhcy#>>9F-_r$caB+7z-DiKM<E9)Yp0o)%Vf=8cw(*)Vh%qm*C51W?D^`l4$yVHLS`>h#}Jv|PIKtofS&V~D3UJBjF#vzDB
gN2q2YCnak(QA&u3}CW;P=fX>f3yB+-c!+DcO20ll}RlU)AJLOXjQaIHH9axq~hK@yI%}9oQ93f=XW44h*dke$p)(kP6HNc4Zen3Z;Vw53BJcCy2LX|y5C7I
*~>L@16&AW_`B&m_SuE+x6J;GhKjv6#;Bl$>`lS;XU1XlcF=R_UJm2B5l+&Y8jgnASv>*8Sl74cb~*(s!MaO0CnY%@O=;ITW71V|34;G5{xJJT2vJ5|Kj2X2
HfXHMW+wJ4H|tWf<I;(%o<7qsrpVmrl56-}_A$5_$dCZ}(1KD;uUrM!uhG&?26e_debd2yC2Ve3>Z9)y@TfQCwbvov7l>_wAsUAKOVy(U8<qNmCjyAc^VH)I
V}gfZZC|u#be6QYf%%3P06<6qxnJ<WV&~1|Lnz@TH6Ig3rZ3-Eb$GlAKsa@V8$yH0`+^+qk4TN`v>~;8lBOoKx<x1K**!PrIx)aQO4rs~D}r^BbQz#FyzE#K
YcIpF;6waNt-wxv5m6YJi1cd~vwVQt+UHSL)t<%@{l=^@EDn%)Rf8HklsCda8>x17f^=<ipl4WNuhy?<!<X!mX>f+mzS|`e(X;PjhN2QGCfT=W7shQ_^)%de
JSyqYFLm>jcq(`(P<E|9KeO*RsWOr|H_Lg0R;?mlp#CStPguh5MvULZTgw<>%;}I{IT(}y{&7rs1*kOTS^_DL&{73sR!q?s^fQIyLfW;zGwmzz!w`mCzY>YT
g}<Mx9+BI!8^zy_hsyLRSjdxm!q!XrcmBvUo{4tCYj7SzR@X=8^Oam|R!%=$6u<ISshyNpRM|K%@CNa!<J6mpV1**3V&7<EXK`JDAI3Q)a@D)WfBy$KR>m#r
UF}cLOsX_&CtE5v5*C_f)jf$glgqnE&9ba@{N*f20pA&kVEOU%!T-B2%Ig9Te<?5V?`-MuL8<GoQs!v5l*iDr{fqztsWsG>{z53<nT;G1zDvmqN*SRK<c|zc
f;-Q^&nIGT1zat*PxHvT(J0i0SyTjtiR|{H?MluJX~rx%tM+`SSMzhxr~&c110Uoj^)&p}dh)C%pJ)nVX#LNEsGy-i4Gh5$P||pcRC51U1CscbNd-hQ)|)Nh
EiHk8K0V{vMxh&(tTDn~QFb5QK#a-dFuRE4L}938p3xu**Gm&x!T4f@GEh(V4mcxTCx@5ugQaJB%1_O}oG5Z5>+?EnlpV2?hXfXQ5J^s8l^yGrM3)x;u~!nD
Dv!&GW9z6cHA30Igj!n3cM@NI2)EZW0D(qrhI%fr`bKDkjnC3~tZY<-7%Z+10@S8@K6cLkLm{pY_5GzHBKt55Zb+b@mLLa&v!YF&t2uxqQpNY>_QNiPPf&PI
&RoQ;=`om-uR+T!Aph=anQf_<%fe#R8*qshvM>fOZ5FE2Gn-s~Kt#ruxmS&k!xa~|&@W@fLi+f#IpUOb;VGb&V(#m%rc!I|Xd{LoQwHslTp4NY(}`)eqV>s|
CFHi*JPY(Z<Uj?1JBf7|>uPNd5e&^e&m244oIm#)C8B=Z;-y!qO@ba%v+&8QW|duWMWfu-Rf&tVH!3Uo>^6xbsH7NcuS6J`K%om@T7gN)MT3`m|26LAyQ$oM
ENu0Pd7#VK;%JR2QpFX(Q*yrnISI(YLwN0Bq`p=Kx6$t?oR#)vmMH#KmUyn#78cJtL%icLBqyRHPh3v2wO2#*Vcip2p1bAnBs{_t7mjaGTg4Os8h45u-w4>E
OgOhDA&wi`)`h}BvZoX6<VI#MDy?F5B_KKzQOj>H3OSep0X6Nc-=Q@kQ%+-QN;pCeS|qFCEzzy&JSLipS$}|;3>R>DVjUv1g5F{Kq#Q^47%aX_D8GkGR;4)&
W;WpuLY*ZXlc+WfZ~s~o`-t*_VsSbT@F{TAuuKEm4n}18;nslulH7Bpt~%c)E77wY2dcdD9$RfsdFsjz!?(9{hpW5f(Q(XBamLyzR6hx!&9>vM2y*4{1fG)f
@#tu8_&(K>Id}DKydV85CU`!0Xu6H3gPN=7kTQ7ycS%65lUy)$U?z(Io0Pi{+*!boeihG;zSMBax`429_}1j6+QFwG|K)QXThTaa0Ci-}aP*2TLY-ZfM%zQ`
s}F3m03!T6Sq*E;3zun2Tw<7@388xlFj|a79i~1{X(R>aqfja0*3O33SWFb(N!34v>!ocAUMyi9HK9On*=LDv+>U9TcAp~oe0h0pgg{5;zw<AW(qLc!3L#L7
k2W0|^12beA+oQmh)9Q>Z%@Zi=G0XiZwi&%zN$uM*;Gg2?Y1e==V@kmAoS~>k7buwuT(Ej!EeI4B_=EqB~GCb4YZ6Oo?RSgkHYm7C>+iwKOq<iQ%HnPPzF{Y
Ic$$dmzsYYg9Crlg&^Za*=}gEOMwsc);=7yYC&@3-^#C-MN3W-9@&GAOet=|^5UEzT~Z_l#iMqCg;wy>q@7G*s>;g>tx*PxBmw;$ZVT=VAB5(bfWWr&L0u`z
HK9$&l0Jycl{duY2fER@tm0!8`hT%_aoNPKdzhzomP2Ou+}=uvrC7zE0b#xSvWC#mNZR*fCVPjp92dbiu$nQ<;<6c0T8q2@L7&7n$p;89&o{f7Q<#%5b(^l$
F`KH4#-G2b$#HzALD>O)2ogI`D<cp&L9)vWr#In3(zt(YXUNYzcK}hR_NJ^dA6jLF;)wqRg1f@l7B!x#W33}Cu_-6aKG<!}mvx&1PQ2b$Z$&RQP`ms(Dyp;p
bUb<)3dfYtr*r)rHhh;kfbX^&3{@1SIb_x(M;Pv3ip-eYK&mAbp%2=iwmUo4Br~nO`@nH>5vyc9h@jGVi4-jckZF5R1B^Ay-ulzhYVSpMqtya57}E3N1^Z4)
D*=TK<%?&VO1txU)H2d5VZ)n`x{SZ5%WQVs>}!O1>q_3h-cF44-t3bA4ONIwlB_>3Oq>&{us{X+@%!E_vM2^$OhVzmO834TfLdl4_(iS#|M?u&`ZLvR+7yJ2
T}YWM&A7%h$+ERnvytc-E_hz6>^@Rjc=mC9>~<x8zZ@@y+<{cuU$w|-Uec~S-Pcx}STdvsY%V^t7IO%GZVju(Pe>rlth0l|QGP-hqYgw&SeR%Mo>@3E+QSzy
*!P|q(3Yr;zfc_FWH7h9D6Z#X!lc?|cff&IH9CBwpn`2{Yh6Nnbc8WjIr4%0@)t0Lk5CPhx|Jp8avYkzu$yYIoP2+pqhX4Cv$ZZh%PEx)g$TZJG8fRF^Q#1H
yEa}B;A<Z932?qg88q5DEd%o#`TDf+MQlL(1sh>Rb!~CUFiML&MQ^bnDL&#f1SWYE8Hk^VBM#IlH&%7Ycg<o~nv4uwM&Py+HwjDUryrb9P+EB7Zkgj6<Oe$H
{zSO=<a8vJtM}Mp<#A;syw{bAi8@xB>+~quDlJxKy+PDX1vr>mw9ac&OMPt1+Ac!Fso(I9+Iz756P#MnBi(;XMR(319;-RycouTH3xLRNU!>u3OifKt_vRkc
m1~@Baia(M*YiJy`N1d`otwISnsu1HLb_?zV-P{I?R_c-tMK41c)eqYolXfwxHeczCiQGS8EXmBX)uCN`2~J)1EQ?heKi(A4S?(KV*5P>JTvI8G2hd1yMG+~
3oK{Iymg1WacFLf;T4dRK0(k{0V(co@6R7Yn1q(LuqsZud!D>4m&q*8l6TZbA_QZAR*Ps0ub9eCn+Q*tyYi6yRtW?!q(GiV-bRgz2<D?InFAQ@sLp}$520O)
6=^DOTx;?zhW3xU+5<3CBpR3%%I=TY)P(-~7q}}TUIua$3hs}+jst7(P^z@KRy*$4uJe^V2D(hV-b^nhj&R>vHKet<TZw!GCUrt2s&rN@meBCw;eX>#h~nhB
ntv|2xrT*rVSvT(3fd^}VmurOb=^EubF5)5qq1)DZ7YA1!V5j4I_1kaMna9VrE|pjAef}GGOlh4F@gG_n?s~b$Y)KPjgUuIlu&3?<jm1uuiMkX+AFZoi>{k0
NF(+>SGACrWij_41Cd0>2^;OF{!{}lrKf&?CWW~InE4BPxm|O>Wqo~mhNE#<BCHYO`0@sbSsXHw)I2j!gHJq^nWYS7QXoYgS>&OezQ+(bF&ZpBc5rnk!d1tG
xt^oFFk7Z7S<j)o9(!<N%!B@RV@UX8vs)012$S0t7GrcP4E9;sc@)dC2YtrNWQ<rx(mot08gfiX?$dl#`TW-P7n5F$on?eqKHQTW2pbpOB%-8BF~27IVKX(x
pMYdOCQC)_cBKCZKQY{@Kk$L*M=sx!^SbP^SEM^rAL(<>gjYV*cW(}9gec#bdoH{Wg|s+Eb=CL_jp&xTRHiK_coG>59QkaUStbfpk^2`vLTIvz{qZ=i`m%>~
GxfGHH3jD4XlphQMs!poYi+iPD>o9cgTqfMsyB_R5bK$Q25l;4CLQ-vn<C-Z(aOodK!h8&9I~JRL(4UQuD>hfW_rQ52+;^JOs2B2d!p1mH4iaDbn>F-Mn+?&
fc$B>_%i@SEG&P5ALego7rk{g<6Hp3MDrP2DBOXve58J5^2W7}DK8<u2pgk@JZwgZ%%07m9p|P&1u_e91lT4Af;$qI#BYfEUnWvyY|?D#i46H>nkoF_^l;$u
hot(euDD7At*`osIFSUk1fk>=n{z!37jd55Ura4MxG4x_)LUKIuHKP!=mSPrKp@)#(CNmW50qCvq?B;oQQG5&MZ&g(lTm?4a^ztE(@@VI7lfusdqAtsBtidm
&>MEDn?xd-u^2?Pq<3h!huZ|)4MhtE|N4sStPsL*Ha_|XX`@f7LxY$^PfSAr1Dk`%94nJ-uDt>m3I0X27mIBbXZu6&bk-^w0+*f1Zxi^arO{=^c3x!9<Z@3{
lUH@F#3aCxLN2>u>41$w%F7%NU7ey4vqO{D$o54;J&a&CZUv0juDEk(y|f}Z-etN;ZRefaccU0p|NQlp1Kw5(ADW^2yLQCCVWpgPKIX?>6kulk2~Wi{a{>b~
n)hADlby*!j{$0#v|IFaG2Dn%XiBGg^qwX9_xAf^k^tu-`FWlVbu`o|v0r>{$H3SD*bTLay^Y%m4)z2z3#ZSxeCt|~5dQ8Ve`2!_cJ?W`7$j41@PqR>Db?hz
=J+P$`rO66##=TTAedn!640z{f^V#-d{|9!F?}M3ImcZ`38&?;ij~_d7<<x>G8vuM5`sQdSd$IV`^n%x96q3!Fk*Ka>5Zm#QSq<B%*}KX#<0M^cE)VtmP)e;
@JPumzO7Hikv$a|zxcVe@id4(c894G*i~goL%qdQy%#*M=Ot()S(N=06Nq%_pUrL6Qn*8vfwXgwDCmTNp1ymy>Ex4SLs4gm*AC|}SGZjjZ$0teYf!*R1oVl%
wJmvSKiL%Jy*b9X+9d1vI8$IGyA<@lgC_v>;}<v>Of$4X-x`42j~?5f1KXfB?J>P)s}Y3U<CxbqUZW+5ef2@TrHd|I0n^qnx=cNol=Qd#GuZqkR;CjDlrW(#
;4;kBxbf#0j>Aeb>*l%{ws>ao1CP_wI4y?2<wX_>lDVA>4@d_SoEM5{#zjwP%dhFklW^~yFs#kIB7O0|1nkKMuBuL}x5Fn{Zu%&m*v-A|c0#Xb#IkJ0Sbw?G
^vQdWPb9>B!8quE);+6Ojln(L_d0(D`Pj`PPG_?Hg?LPP@mx8ZMK$v1o%@4MbbntW$*^T=89HzeB~rG-fBFUrk}QR23qbHWa+#-L0!)1&KXB+9G33&3f~-5i
g3y59O&&_gixdLPZE!|J?EFi~ob9@=?;XUKL<w6LifSeGw5u|U-x7ufH2B%aG0tIF#lQI2I16({a#|z<VHH~NhLX$S6?|*HuKg$&s`^ZCmxqvC*vZ$LYTJIU
a;)U6t#iwCD+*=qOj;f|wsM3`4vZHJ{(x3kJG&-uzx8i8_T^?2ehdyQ)<;iE5MY>o2!?wi5b(MqQX5XYl@#8DWNHHOY8?)6(rH3qwQ$<bXlWH*3IMA+U26ck
H!U`#tnyMvSAvk<v1QT{$f;K1(<dL@uo}4_rMOr1(e7nGB!$w#Ned9wh4nGp>Oz4%C8Jp=BqY(K?QP^X!J#^a%dV3HFPR~J`)K|Z{cWupuOG_GQk%73DEoV|
8S;_S3(wmU6mv|bw&20@#zOUc7ejZ6IyuEk0>3d6)R(ejCW*jnlQ)+5Z$xJfrR`i4MGMKXI-R{OSqRR>cTK+}zNlY-SCn?eKZnZ5qMMDE1(1|YVV($`VW`H7
@`Xiuz6`o}pL`yYMzls^H;tRmZg*ly&Xs%W=`KN6+Z+iv8Qr!MUJdVPHP0@^5Yr0R<jKI_E2GCy9nA26`8Z9it}JxtOB_%1WJi*>ZJ_&zag&lh_4y7X7immw
;)OfGkPVOX@>p1x4s2qZ1^=``QD$O*@1ayVqfYYa=#yAtSI$|}R+hV0yf~ZkFHkkPSp*_QKC)6%Eb$b3T@QnP0;(4lB^K<#Jr^~F$a+Ph>acDpn6@Y+7UPt;
X~gK~g%WBamW#+bT|hui5LiSh!kluLVR0?gGN+$3_K++hub}C-7(j0|SZ*q+R+xzy={l6?_z>jBSITO2d&0A}{`?a05-0z^$?4rLu2wK}sqqp4M=JBK&#0m|
<F(}$J%q)Lh0rgG)z|<)_o886sVLBS4bGVTexz9VN*R?Dq+Jb3Ic@4TI*z}EbMSDfL%+nfww2qdGrfD~!d0n(i2A!Om&InI`2L+rh!Uvfyy~{|=R9-~iK*zQ
?+0)Kc74BVN(#Yuni!@StXy2IMLwK}1KzKHm_{w4k)t>(Ujpz*!M8xW?dySrO>3>nf6X2iu?A>q)_ZLCkimCgmpgv1)rzE$+xwnMLGDJ!<=T-r!mrfBzM=7w
`FCNMXkq&X){8}{U2$=(&?XF2E-4x&J@+|t!^u<Kv;}|p20tS(0yLEcVi*~|krM)b^->O8-}lqGxZJ9U;eqY7nHb}26Y?4s1d#3K$2JT9sYQWvHbHfZQ9c7b
1Jp4^&Woc17_U<h5T}nH*M!B;1mmio<j7^b!m3xDv?9h^-YCQTuS{TUajB1_ok9HLTjy>y(=Xr_QZq_i6mV6lkxtNP%d?OS@|qkPAfgK)RF54b=PkiowPHiu
DGH=TO_+Mk(U}X6F`zitZs}wqylAL4#yj<-Izu$lBHV+679MWWbe^KKx(!5o4%^di(8ANVSaq4PB3U83I(%d?AL<Ciz~sEO@2$Fpph#<S6QTzj_=5t|<TE+B
NeUdxdH;2$AlRL)LQFe9GbWXxaYn=OKpPK}kKfnZJw%V(g)e?_qM%+1VfJeL7mO%CStXUA2Vbd7C`W`wM?_W)r;lY&!@#<00yg^j6)_@TI*vlQ1ZDWkNd6y(
o3LU5IilGH1RYtP=^(Gv5zvjQ>G5M#7|m8i*fOvHvg)hm|F1b6U>9aM5<|vMSH&`^uJ#;`i?1j{nMULaHPLI&7Or&~@oc2+{hs2z6n8Vga0x%4HO~u^EQ6rl
>7=C{*W#eTaXSk6U6|mR-C<sP<wvmX)Jw5XwsN=kp~yGT7WC*5yXFUXtbPQ&5oQGtCO@(I>S@{d;z8`}m?8&|Dhn6Ki8~P_+?gty10VjLTkPEYrH9!H2xgZv
Vi|t#k%i;B<;L^f__J9b#>@6AZom|^v&v;U|1_$^yDLuG*T9igC$-NcwyR7wTDfVQoy|)o3;$ok`x6F=#j};b9kkB(&zVO@^@Z9}bGRWmY#6EI8NEyY_@&fM
t`_+PvU4|nI5Isme2AaddT*COm%V$i#0<#6_kOgHTF<Msnz^@-RH@7|-DF{yRoa)3W~h4E#OT+9PBNCgQBuqSs<q<TMRpf8T0eocuUw)E?v-rv-Kw!@g<E-5
oNspieRj33v0Gb-06R`t;r+;LSbbu71L3(Gb(s7o64T|JC>i82V7rsmPRLBjT6#~(d3Yb%??a~v<G4rQ?lZCVGRd5eQ+@3XfcU@eY4wo@P)s#V3@qT=1@UF_
G3a8$TQSog>I|G*x0^{+5s!jU^5st4*jAGqILBd7fYyKe!BjV=ao^iB!=|BuSlO1%C4%3h98<3)&xE;U>~5o65gm<19djIoDGyGD#C=Ntyu7j+m!_in6s3@{
HZI@MISUgzelL(#q8DUC^P7zqH}vKSTNFVmtIiM~T`o965&!M~o`UJL#<~*9<!?sL>Q<S%6zt;uE7xb4C^+d#s{{%=f~MrbgR0`0ik4tcgb>&V<ELK2^Fl0>
f>)2_R{|946#k(CkzLI!*{I!+F{!Bb?5wUou9C##{<iy+XH3n!cP=-Qs8wZdv!J}gHbqZzbAop8pN2p7T6z?bbLCpz^Rpn_LM!@Z$D;MeD~EnWYn_1jBhfA<
`{O@L+F$L$hU=j0jheIvEt?@FevPR4s&BolC+)S^ov>X07Rx^l7Z3%5+{|PjV4@<)si^?PT9{?3)-5E&jvK^qH{d49B2a~#lgf;5@_)*&sOB&=e!GHOdVul9
REC^~<7OtuqBy(c{dep^#TKbE_Pi_jJlIW{O`<ikb&v8IcYlv^GB4aOEts>wgZ}(7f4Z+Z#I#0b7q<IUS8KOD>vlo7(mRg*qkJ+d3KIqbs<P<e$~<X|&ypuc
@^{y-Ew%+9MZsA6#>|VnI68XR7JskLfe5Wuhff)OY{N8o;AJ=8EoM;7u^n@eUh^@#yn|zGxU=r#L1swDD1znLTB#lT<loIj5A<_N>djjFB3y$=XL2y))7*x&
jILKp)Ft-GwzLM~6Th4-=9!EP|8L8tcUAi!=Cm)^%$g0AR*+f<A*P3=*+e8`eV|mOf=nbwr}5}IEOeiuWhvy8TI1FqSCgK;7L3y_Nf=@;Yrmx&X5y0RL1F?r
%(crT8ZzpDU=BY-#Oi+?7vEIrQQkLQM++Y~1868V#{YK8^2DNSU(sNp?N_|(6e`tz$2LLh*~6zC4aFXO#oH97uEGFP{s}d|Kzn0Uf|TN299FzJ8-bSN2a=XU
WctfV=#5p-AdADr3HdM3dK(lt7p#`IB}SB3Vo=Vz_PGPlF361%mUhYf7*t071`<IHYQ3B?>E!2AnB5Xy4L48Jkq-*al%~^e#9&THy~1$&kPa~d2`$cDo#9TG
J94-bJ{V{YGP)eUyI3BLVh=<<kCO)AYtfU0D@UN^=thfOS$hr44-U^UDxnUYijhf8SX<L?TrHxT8gNks#;c!^oeGYB*Dw=rN|Bx{$qmCgIiAm2>uwCRFxF?z
{|Gg9`yn9aKaT-sC!Q$u7>iw~7FJAYCVHk#+uAU8#FfagqVmM+^1pQ0&i14xGVz?zIj_~Z47~pz8yIn)iNY<mHp9Y@0vV>7=Cma`6ozhDloD=m-|wvMKFPi7
MQUkB`2cbc$(=72{=_JKe19Vzg$)Te_G~gFlu3@^m4L2Xk^Iiuj(&$NcYXqE#Qpkq6FHdlJS}9b*i$3pq9?|Y2q3cSi)u_gxc+xW76Wj_Sb>iyoOp+4PToNY
!cLeqd+pbUEuJ(Go+N)qXKM5@<%Xe3xk}o+C>QnSmN;WD44_H+65=*{3y%|mu*egj){W`F*Y}^XJ{CH-EmKbqMMS}zHd@{m8(F(B`(l#nD%}T2G-C@$L#O|#
_$NZcGE9-FX9+&-7S3C4l!(hS@T548n%dO@R4fuYGuvyE;Hv*dlKZpl2rR!gl9ACU@KEHAN;{vwPR0+4l4z##(@BueFWHQ2;-WkX#g}}nR&6=c0m}BPD*^Ki
dSpi`S99!jeert4QgIZ|h(7@4PRJ_N#@3@2Wp$gL&wb-1;${L>aE<%&7<$opBSQO>P*pj+YRN-4K%d>}3s|iiS8C}DqW8*`Q@IH}Q_#mK!0yQebS*rp4BAE7
={G_go*(QElbO-YbHKPVG+Mq`OV9m3JS%9`rS5D9YpJBO3qE>*wimToHLD6)edBFg-Y<b*0qzwt=6F&7qr#V+p#sjNk{FyO>am}Qwb3ck`OvA+g*W#9T3YhU
ya5d$!!<V><SQl~08awtv}32pqiF(NA6b76HwL<Y@Cb;GBns~pY0Y;>%pYz#!70<8)}%2JyRWhPqJ1NR-^IE1t0aRDIWa}W0UIc>?Y}z`FR+U&8L=OVglX<t
mibDY7?uhQ&`M8@35vxPwB}rZrY$P<f{SD->qeGXRz^`C%3ReCUnvparNM3NaZNHpzZEWkIQrR%@NzEHcSoRWNa7$pMpfSWl!=KioR3({X*Ze&ZZ^cjPO9T?
3CZOwb(5rQ_j|=eG@-&NU6|5?!OD!YpVsEI`%<09nT2W|_?FLO6;t4l*H~67@8$G}un=v)`MdYOCP%f^^S0~nGwj*L=thkXFB*FtCQqtaWqj46M9aZ!mi>q9
=^rsVuTErSo5h1;+Wg-c6fyQSMMF-V(kl#86>2S=^@E=g?m0q&Os=+ZiE1@$(EcJG55W_#)$tRi@P1-t8tD7AEB*L?da$-D9{+NxzEa$bwVjMaU+~H-<P-Tg
6*^({>#cx#yd;+QzscNzG7POg4`;szk@~EwxImthBC<U7`!CwrYIqnuZOiHht?^tFQn!T@qh{-IALsAqrF%;xWK}Vwmn=eRF)^Q;HKzUzsiTjv#aR7bv6G}T
VOj014E5{LM28$$_KQ6uyi`Zf(H%)L*z|A}dhRBAwp5>XU@ddTM<9F24i1S;|BihG|Nm#Aqpa(lY<U-HGjy(^D+xpcfHyLzQWxJ^poZmh^i>#cXbYr0&s>|3
03auU?t3G=WF@llmM(KF%4{%A0UX5Pox*q>2Xv79kZGZF^0T|~LPwRDVu735efJ#3<S**aDy-a3n|?YB$wz=11nbH4mme?F5jxb0RUs$R6J3Wh5wh{GN?c!h
n1J#}$_Rg3lGk%uX)Ef3;Yii(kk+sk2ufhk(fX~bW55?rXM)Z&dkQ#oV710up9^V|!S;+$u-f%@gPOw9pG(<7Fzh{ClvhDu<%wb<gv%ho-v!NBR%4aFPrQRJ
IoyNt*^v!88X^};_u1Sumwc{IHC6gw?m9N+!WE?Hk$8*`A7i5xofP8xc+Os>d!bW`!T`Fpv3j5dn|Dd55let?Mfp+04g(Z7V1cP=9=CKwY+EG#36en=N<eZ4
{0oz|nYP7Zp5p79*fXtZYF9_{ZbGw{L_(EZgy-CdwDuG*##&!;4rA&iQhW58CMVMp!&>5n#rc%~w!Iy#cAAk5;QzqPSQ9I<xq#_H_GNi!pwyi>_3TDF3rpRF
nQobnqszxo>~8yy()#XEwpxSyI%URJ^jzC?76CE<qHoFW9WsIldLi{%{WMP4=TB(N5J4DnkoZkUj?a}~7=!_!U?iHh{xrrWI!*#s4_gCoQ|o(3@rQBVxsau5
TJ7<4h?9`ghL1?|1Qf4<A&P0QOB9sZ0qLsJ>DKQ1(1qx2U<@MtxbA=_=oyyu8CD{PpHW4f&{}so_`{gK{q0f$t+w>Lou0TD5>3h`hnFp_&qH^7pZT+$CX9+<
Wn7ScxVc}#EiFjRI45xlArBH%!wfv)rC2l%`-+@gC3k59ZJcsa4+XNZk`gxrI|#7}@H4-!EPPwzJRP8GlC(vh%CEDr6j*UfJC|Rg;G|DzcbK3fPxJS+T5$G7
ZIs@w?m35gqIgJtHfyajydIeB`*1x|+Z1!b8O0aE{G#1U2Z;D3Ivw`YbR??`sFs#@9AO}qfhNP$BN<Vhp1VF9SyS-2vJ+yf>54RGmwp4q+LS7&$O}2K)58&s
bUN?<Dk~j%P-GGiAheyU3>#wd#iHHOz#!#^Li%zr>hnC(hp>0*yPTf!e~|;zFd*ZOwX<I*cY0A9&$rHhRKq~(Bkh|Qtbsr;5XWzB3T6wso*CNR*qQH!aipud
ys$E?5bT<M!&HgXE((X+LAP|k$zun;MXz!me9#|X;{|%OQ}Gc6nRqOed`5giP*#%8(|kNyKqsoJZ{=+Kr;tSEIs8YRj7bzs^}{KYiVw!)X6K>BMlTU;0>8-B
$CotT%IXLr@(^ea@(R!HlR6LHl}X&D%!*K?GhpJAGGH^0D*I>(4DlTm4<rkm++u+|Jt5u}la0!wO56-BM%x_e?Br>QXEC+p4HD3}g+82i#np!}jcO?X?!UHK
tN|i7^H9?Z)0JL2u`ISX)pb^zcLIyL)n6JDJ64qO1v>?wWQBdW!N$n8g6r#^j<D&G85EgVP>vgBLbfdE9JAG8*KUHx2{Ya0O|d`x<^OA;N;Oq?bV{%v7I9y!
bNOEL(BzRZGJS&D#+QImGajqzmUo<XR)9oIG#~o6R5wI_<uEeB9ziAGDNDyx=k?qs;d0M7KQk2)X6i3&0kzVK4Qkhki^*GjUvUW?B#<W?7hTf!AJ8&a^*!vR
Y~ChI{rN1y!7g|yQ;+k=pcth#RyreyoqSAhY6Kl#7beDQJner`)X^Rj4QLL0Q4p@ZS1J}xL@jZQh7m%CSPp9Et+dfIkLNvVn(%gYay_w>7r8d7mHTyyg4+q?
LU)rF5n`M_NJ%{`6}G+iMXT5zmeo+jLe<DAuvePv;P0sdEd*n*!O())O19UdEGPEv3_mAjE`)*BYmzuwuy_x570fw;XtDK;DCZj2FoxeFt8LJ&O{aP!OU4&F
rq^LQF0(~-vF5it5j1WdGvmkOJb8Ij=a^rd3ElHOiIO|e%Y?rc@UKZPwel>I%b4!?@)P(w`rYsO2Q1KsnI6qeIA2+JGAh>kQ=VXLq(FkRBT!ih$Fy%2CbplU
@!gD0B!keWbafvWU?P8^cS*RFw5Euxap5K_>iTkbA$Rlp{-dVR`4j-j)fJ<mU4|{9%d0|EK!p%FP11po!=vSKy#>-_Hp8ZaX^SYFvKwiJ9RP0A{-=d1Y{5%g
?7EP#h0j@ZvC=yTti({Hogmqve(Zm}5n!lrD?d?|e@&3|ue@SAajTV93(3aY#p4=U+Cm2mEl%tMGlb(RVK@=G?3iY!4F`8&m|%gSp=}3K1uf9f#V2_a$e@0N
y{0M1>aYHnP;bOO*tm!Sh-iY2i&@%&X$Er`S8v&G;gW)c2!RCdSKzNqMQYPQ@x2BZri1G`v5Us{wk-iveIOuW%)N>Y$Pri|Jap6PMC(ehTN{Eb49?cZlb`Md
`}wCmFxo9aATP+$7cQmFF2|XZHnZs944R|Lagt%=ea$%qvO5^CgMQ-dYm=SJa2xv3U%cS#DU}4bn6Noa>lOPqq08S^uxlN$@2b|sviP_i*^AEmEvK;lYaJCU
J^TFDp21N_UU8{O-qxa+v*3&MC#q_Qd=Tvoil4+_Urq|vXT;#nZ*UOA2(w6=cJv0Agl+%>@_a)#fmA_qb#DR-tJXpy^B-`oe)+}DjN`^^$HTk#{h|su&IPMV
7X4hozge}rnqd#mrwHF-l2{KFRML?=Voq+?BJqv@ljvdvX~Ci0&`|p^4`0jrZ83R~|1y^dlBC#${L4@&OOPsd@E|3I(qJjq(TL)c)SiVeKV*~yVrVpzHO5G<
dXr@X23Q?nb?GGm<Maqw5@<fNNegNP*{??&i4Tj4Vs&WxR#~cSxZu_1r*L~hWn(LGq4g~#mIes9Fe$>@H~^0=u&L>*Uf`)sL)o<|#pB5Prbqa7=UFx*uj)-#
6i=Ttxh~C*FnF(<??ap|LBFQH&A0$y&b7!1(ATMl+UKvCEkYhM7aP?qDm83W7GW_`@ld9H3@)C*pIxdmD!)v#S)+EBGK2q_Ryv<loS6}r&VZ(^ywOQi7dYU%
s#9|?pQ~2zvF!B#q9g)6xpUlU8Pb*0aw2ksK3r@tpC9thD&gh|qcWE@Tz||(h^22>dt9c5bEO0%89KL6AAI1OzbjwixXjHqe(akJH6hM0W<n{=>Xv)H@-P;_
(p*eN27Or&(7o-CZyw?Qy!_*9A`AEfzNV|6>n;1TOL4N(zQoL4gz|IABz?l9^z0y~Gz9R{F+cPkbwa25O<$D}q!3YP<n#zH-i1YZOniB#u}Hy-i-~K)?z!P8
qp7Nxom@!k+zz9Y|6r_OwIW4HL&);^G+w8R=vL~$Z}f-ZShRZl(?j~E`LKDr*DNVg`826OsRdwQEIk5%(FUFatqne4(pm>hI8YJIG)<-O3FBX>DT<2AI3DpR
{?SF}J&$6O8&i#&7}@*+2B}LIlTSAK06;qPVkPht9KEl#A;O1zZa5e?gk82~<#&&~O$A#hi})klbzv*5HRtTPS?hfO&ZA-2hyfBoXhtA$7hsY{96ZA6LC-L(
&yc(utH%}K3>=R)VZt-tk#ff(akpK#@mbHwNzlYJ8vpk&(oO@JIaQB5#HW#Tyw~Zk)(x*{W=OGVE*q(3#;fCn%ssh0Xg%;f7vv4Nc)PY+99O!4Y2YIc|8h-0
D~=&8ZYPjWCAroorEezwFKjPh2I@$lvUtB3yo?llsOo}~0Eey6x|Zy!B_MFmr1PJ@4chFOYj*o%ptVDL$OsjPIp=V9Y&?EiE6W2m4bSyURh&k?KnudxVNeJ@
s2#PbAf*pZ!|cf9r$!&1dE{~VN=t)itL!K|AZ<M)9NUKy-fY_ggL9r#W+b)uwMOJ~8#-XwC(=$oh=KVmHu3_9K$S`QWEM+>M8Ptc!R~R~NhLhdT1}LYL#D66
5cZj@@|O;3NK{YHrgS>ugmq>EO1J$ctSu3WfAnu(i(NcgaE?P2QhM58%x?N|#^I$Y0@`wrp2}#p+FhB-Ex2f(Xos|DEj<EAUDB+Y%I@0*V4!~(|9ZF@=!xX>
hOa1i9W|zaOE=L!r02aa^uK*iND*j1^bE>(gL7AITpK;wNTY-rBWQrc8JPURxZv}p#)|6I@|0Z;dLv)0qIkR=r(90}G;KJ6*GA`J|0m?%eRA%Z^RtrE4Ci~~
!_=}kzWSS#?F2ZXHp7>X5hB*DI{)nT_cJx;!!IN;T@P9v2^F<8{Ec3?hP*Dg8BvceZ+~u>=iX@!W~&dy*D`P~rGkOkgUmS>QRo_W5y>cs=e;6-%Tsi<uC!f!
q}GIuMID&QJ{*P6EkO?3@7^!FK8H+Z6$7UI4oGc<IK@ptoz|r%p2&t77{q#1*~wVf9}p0(?w<*L)Y3<p^!`}nscR0`2Lpl9*i>J99wDE13+MvlM!!ZoAh$Ut
mWl#7eSWOV*yVTQKP!-$0wl>wlAytPH@`nz-pdMmw7&S8?4+^FCsy)FG6#{4gaM)Rx-GVs*U8kcvxSIfJre{B|En6IYM$Pyny_L`5xC^5z7z6Faq6-V9-gUX
yNn+~LJUq+*-2gYZYB^2e^lZ3{d7T5-rjbK&9s`fo(WnMjrXIxXA^`Fb<DGrk0HPahC1ROR>5tIv}zi|s#+28<k$A6N&I9Yi}Y7kveik18T>Nd2vFs+&Qhwo
sw;Pm1n};-pCt-%>{w5HiVu%u_7u_=var5T4oSe-aU@TPc*1(N;C*4XHUTVEfbDuYpbJeoL(DBs&B>39y6TdKMv70$jiHsBHS`_8&nSSG$+f#vRFCF{6H&22
y-HazQsrYI4Aj3<51A5rVKD9x2&`&0BNEc-XIZLYj}&%vC3QNz@J&79{Vj?GAC#QP>EQKsF>r?K?H5x|#rg(;25Q&cWm}w&OzyHR-bML%Su>0*t#mB<TR6U`
X%iM2hB{VLJeUEum08gLx%`7?-~zEfzX;%hG(t0nu(>Bjyst}s7o|ZqPi89)7<QJiULjZy<VIGT(lQ~rn27Tpj8aizh-CcI?G<AoLx+AvE_>Xb>xmM4Wg3m)
7x11sKjNacAj$<PP!hB%)BilX0znPB2X;ajwef*~-(o!0*F%@;UsiD47gSOP^PZ2VWwFJ`)~uI<4SoVdh27PlCD9vXSAts&%7gWiYcAaT>Y$4)Y?l}?>(t?8
va#T5HQ4`Io^0F8IqM4vvr5H^6}+(<^xI`3Q6*(wwv-)M`8oJxJluM<Tee=gFaB(a%4tduGmr-Nah^Vn)@}gOE5WPuc*i^dnv8|9WZmJV1gTd0Ecn^Sz0Tkh
%xz#f{fIFiY6Qr*;~jgV;2>FWB>Pz)eU{1w#ZDYVpS2~fg`pOO))X5bxP(S{EsKyZ*jx*D1@H>8G>%&7`8(;E?MC%-6D(kgX}*dOM#Rd;#eZA}uw?982|bH*
fd??|Dqoq^*j!05XHZT3<a;u$hys*YuX_r^W4X>bP!SZy6=(a9)SGI#35EKHwl`Vhta}(YXuzkoaT(ow0k-X;BFPH9T<OJOIqAjd+vR16R%`o0`#mg}MboTj
_3<k*UOX|;;<eHL<u%*{io43!D{b`w-uMQYjDiZ|%FnNdY0^8XTwRwd%D#nT)R?kM(8`AccPkUq9ftA2o|Y*VwyZ-rju{KQ)B!IKFp|srs;o0K;KZZ3W>wEj
B5X74;bNLSiaNd{rAG^}QZ(|{dK+MO>fL}G{HG6wRmlhSDn_uYe!#9r^hKUMb^S-3HLeoc;ofq2kl{aeeRnY9iA8h`(lUwa#8VU!qOOT27W+g{&dkqbi5SDo
LKX}Zx3S6#E{vOoH78mu)k#5QCAH}|lVFSJo!AHevzI&^wd@M&G=&km5O4MzJ|}_!f?<T4x&3s=G#`+xVi_?dGV8gIkuv;mJ~#jXnn2Hf{hVM)lmC^1J%>`9
HBrnJ=UTNS|GPSu^W5%#QNSvzRj-OWF1W=3$JZJk6d)Yf;=8reKFZ9rHVZ%X7chDb=(;)2bloI_#T1P9`+w3(bOlhH`x>0<LDFnbVe#3Re#2=+uDyf`t2^7A
k8IHq`vN+y{4Oh{Sl+i#zc7!Mu9m-n77ab6jBk#!Kl(uS38@ogU9l_e+U^}PX9prUwgrl{&8Lsu%P<}{{H!l_W08O9$ot{@{<#ATYBM2-ExArH7;1RiR$PuR
C&V@^gd?HCki}{(vz2B{_3QS#9Mo&3>LHGk*F(lQMDh=mt9*T{73H2W9GF5$F!rUMg)AM`Bb4C~J^lR{l`6bt!yu3C;LQ5hSeYo1>=2Bgmbg?g{*P*5O_!zv
IR1)fWJq|Q6X;dgguR-Rw3tXbcHGsXj*EU7^`=Q(8#G3wb`A(?J~7JBviw`Cd+tCSG4H<RZz_CRh(U-ibi3!~H{qQMM)<@5aiw$~Q8J0=1yIxK3Y^j?A6IH`
X3)yB&dJciln{WW_VUdU9bc<m%L;4lRt~Z*wfHg;;p^&M^v3)fqJKT`;~%#H(#})wf_?qp$g+H|0&72(U)*N?V38gJn!)3k$*B1!>Vm3=1@(0c*fELcG0nT?
?s0k>pXfkvrs1syz=paj7cZv+p7OLV0qSJqc@&}6#i6wF&p5ecJKb8I-bladO}hR`uYp>;<8v#eL#7NiD<k7HXbw!2s+{HA!TPS${G1r7IBrCNTYug#WQr6d
J=P)%FGe~Y?D+LGbxSn!0bZgMiP4elo%x6-;<9&rJ~T&MdN=|2a?}wH?yZrh>QGR!ZDL>lEO$8zMCtuZ9Qfvz{liiCx}J6=l&c*>`9`(Ycs*i2;atf(vkEac
255OL^)R&^Ev_;Zzcr~}6{ETM2V|}G6|Y9NMMPhV&;pdg{A_GO<NUykT6s!Sz|6_31C?%FF9CL;=)l%of)yL!S>87E&xWR_d{7g<OI~=lMdWm~a~xkU*}CGQ
INPk$zjIh~jo&7qREiuEj=jZXAqQG&Mp&YFTR--@wTRX^8ZT_f)CT@h&4~J2&8=Qt^#_K8!RtNums)lzp&?TlSQ6LW$o1ht)=%Se3YsVI1CP&+r}d@+8^jaB
PU7(#&WY3KEhj8IRHSS3{5v>xDAkL!To+H;%KW`>-l38a5}LQI1QP%5(TRhwY(1Lvmx$;T(=3O{=a3@U#V&q%?odJ-FvNfA_eS^290WFXaMREU5iMY=!gsRd
ZyW<OwAKIQM|7DuUOGam=hW4*RzpNBOLX(B$&qLC$ao8;A5TbqVgy-sS5>7TjJrLhscZY@Oxau38r|Q#?G<-*7r1N3l$4zd_%@>SykfF0o;E$LT&ODk4g6&$
srsu}%2WoRn{d1_B|W&OEhJXgJd}(lCR`L^2fq}&YvKH&x9FgmKT;!8{+i5?Pem_J)3QZ5tY37oT|l}}e-g9(EaGsUDc4T!7)XXeDt`17jAn=R{WR`}b7|yv
K_$7rHGz(*uy_T8mmuEUes)zXz{kZ)@8F(6Z;PY5SToCW0pX#WzLS^Vh3?3FTktPg*yDdg*bfgb+3<X3OhhCSEUIwoqJP9+k{>L^UJZG-e-|JByulP;Qc!Kz
V(<c%R7@elKQRLivh>-n!NedNKYjr|+eC(O1n9mcoFs>5>Ks+%_;f>afEbhJNuQ(9XWff?jv*%zYHM)=Z@$_X`EonZn*ytCvVDF9C3H;k0s?7MWt^7*lUNgX
^mm(65R%>7E&t{q*)FWsw-0U6Yuh4y&Ar(K9>j`h=m&V$w;LP34eRa*CgM{j*&BhA_?T^enl}Gv+Yi<?vBN<V1O*h&)s9}zZ-Qs_09$A-!>+KTo0nGwHD@fa
h=OQ@vSS4`{q_$vy3(0rVUaKZICfsG(>-5wEXM}XM3pi&w?Z4NEmmDciO2chLC@JIFVXS;08<mGWqflke4vfx;_=Bu5j?f{>}^W~2M2wD+19$^8nlXPo;5b!
k1te{g)|bwWD>2zY9ABs*G*!yr#9~EU-FcPyD~C6dt%0EQJ=RDLSpSov+G7qa!@iQnlVx99fQTPJ1uk^(ij$>B$HDN0SQOgZLpDMZ#=8#BU=6r?{725!#?@-
xI98y78#*GvioFawLu2ymJrdOi1IBzAl*KUUe9e(+2?)6k|6qqgjN$i!V0dJ(TW`iLpF2njp6q<c6lLzQa~)rpyQfsD$Ox&P{YF;%7-nBLCS5Yus%4t?%3Y?
mEW!EOd{cw$G?32rwF|P24d$p9oGCt+_Iw=DAddK?^D)2a5yu53WA1C;rj6q5mXyw+IRTbMy{Kng>-x!W-}jGKeG-rn4Ui}3%H2=Om8$2IG#iZH6?Z$m~!1?
+r$OU0>twOtcaWnbaF{b84f21-C2lQd49<Gey*#IcnS?d;UgBQG1Zp1QSmV>M-Dk1tFIZVXLP=Y1E%gGYr5Qs$ihvfT8}8dFUgWBsibZw=|+QII%o;aRCKQg
SxzT;>tZGJX3K-A_DGXxJ%{Q`<}xaJB-a%l$WxexPa_-E=>Gm-W;gmm!O`MEgBt&eJ5nawv&w&Vor+lYSxI+LT8%)2n~k!;3vx+*A;ZvA;jdNNf+7N57UBMo
oR&&^Xf{`#`MGT#@tv923_MM2I`0M4M4ZtM>L*nyhu@HndP$C%RBmN|ZlrGuX;5AthLDPCl3i124+DBE#8@bFcDj?dd8)PLim^Q>pEj3*yOUHslJ^#UO0T#>
PzgEQM7CxSwNPEHY;pEp4EgxjJhOr(j=w9$n=HaBh?W-3ohtHmsU%u4rWmGi4LCq|z8MJ+-E8~Lly1!Xz~D#Q4NCsk;#Ny*pef?j;KhX%`~}BQOnZ(*hg5ac
QTR6*ss#8a8Xo?NjaS*SrTG|iN})Z7oG2(vHrs*oDWpcNpudRgQ7{R(R^X}qB$Vb4(^j<gMEmVGsmocw@*e#z+TZu~!0*bTm*NB|u;5iEZpsrUCLc%ev{tY+
IaOY#h+|n&rZYiblZ4868N?`jQ>D^08sHMXG?*Z9@rfu)v(TiCyxpO`-zoCRWT8x7s5io~_6=>JJC?(+r&)OS&i_Y9-u(ZwehPOpoGiuRdajl3ItRwPOY2z%
s5|^^mP&mXH7jj~C(~3<LsUNa!1OX1WVn+^*Z;vUwSb8m$G)Gwoy<}SK;gDN><A@zTl;Jg>bAAhC^8?~r?%?Wk9yojn@n*JV;FH7|5?jXv3*LpS&bSzDUwaF
6dU|)6E2BLr1MJs=a<aO)S)J3@Rn7IE7#wZ3&>}Ml0q1*5*-EA_{)T5F)DR0p(<lE?sI2;&pmVC?uB|3z_qGyG88dT5kZ&Ykz!aMS-Uo7_RU=TEWp?U{b%n8
(}!J6gLDlrA2zD2NUJdQOjl0UuI(VeZ7cY;PfC;A$>AQ;Yc4&%h`o11Ls;;p#<tM-xD9r~wSw2FJ|$XQSWGg!H|W?*m{Vprz<Z&lQxyGtda(Mre$gFkp<lx=
f(I+?2+MVH^75ZgfY+F!gVa-t^}c^w%5<awFdbx=Nav_ak9C!1m2Of)zT+j=D*m85%OY>e)#dN_0L&zde9s+`Z-!D$`#%3<)d;ec8PKP;p!F-yyjOVNfhL^t
V08T!JP#U;K+DnJwL;qS{wYtOT9?Rm7?&_$kQt5bB+TArTU!t*&$fsNGOy0#M$2V5*XJH9Uj;)s?LDe4_u~os<SjN4aOCLxK^*nqD7Z!%NQmqCWtNyV^;r`x
A0hUS(T_UITv4Be9&O!DNQJ^jj+Yf`<&k`pgA@iIbimrmN`of6RdD_T*mp-E*`$sPS=VlJ7DFxJ;yN;Ub$7e^JIU#X{-oe-cuPiQ&}t8k+@nB0^4eoEul*iT
4@x`X*0oPhsj1KK-CTT1J|K*RZzy-L(H)ny4Dou|qq{xbD|)n^q{bsIHk*D7X{EfCa0;$DsrfLTiZsIX>AwpUL%p%Wnb@c+n%0m@SHDZT?O0+B%o?EjqYSP*
G{W`mU3G2Fa%$ol2H;R$LjPv9Nq(r3_<(i$@l0_mtdHCTcP}E1w7IuVrHAIND_^(V*(K84C$Co8MtQqK=D=uyNw0zPj<<0}z;TC+pB>XdNc-Uc#hr$5WF2#!
4zjno7)tHKP9H0tM;)5$FM|2|nJ|vk48d%6cy1C-Yb!pvt<$P$3!U4;i}~aK%|@n(tWoiU6{mQ+ciSGh5?&WROU^CG-70gWwtI=i2Mm36terv;nZRIz-#))z
86D~49o=vAJfuex{bB_MY@`429%S8)YVgoraxJ-bD6;tam|S4fxVQXVVHY+zZEYK$x=L6*S|Ljw@-q7MCH2+b<a%$CL5=4ON~6n2K);V)Zl{!hz7XL8Wthqt
0zY1X1w<9{s5X0;KF_cGOtIIl{Ihr%dSJCNFh%8R>`_tsIj!j{Mxb%AW}i@MW{_Y6yb*H=8B0iI+_ThxMxg*J^IiK(3{~idjjw%`&@1ek$JKp}^lks<-v%?g
3(gN#m^YS>y*mA*x=;(uhNlim@v=dLLY((5VVs>OKS{MA^a$NdROcXwDsV@{kL|s!x^*x6%hMc>rH-t3P4)RP*(8(unIUm2foXkEV#O9M6@+PhPipI1=b-Mm
$9nRtGV#pqyx@hC)yn}ZX7TV=ZDETnDR52Ke`qHLguOwr3o*^Rz@yG^u>3Tq569+Je>ey$aI~X0Q|Xkc*ey|eK|4}Gx@|sXqy2oJqsc^#F9qq?;;D)70<jev
g*821Vaac&kPSm~%4jZHZ?p;|1YA>&tLgvqxKjn1xw;lwKtnRneQLh!ZW-dJAIW9m)|4yt#f>dVMwM2e0&bx>Z)CX!Iy~Cp*a0I`9`!*&39;8%mTeP6<B6*u
*q>hLcgTqWaMJX@Kn5&p;uW;iwtKUzk$L3Ki7?2s^@D1QE7P-!F(ca>1=^&Bd&fWpeI66BmZ#@Xd&~)&%<ggqu9Y+c4Z*6q70(Rmd^5389Plif>BW0dMO=;J
IqM9XXYjd~J?t3-(8#eoplX99BZ^mppxl<#jq9P#CiorP{b7{zdX4y>cc&cBD8l4YW|cTGfLFwEDafX5Zna^XDb6cq&baF=@j^?*0^=BlXX}9(Hl@MIEMPEu
vhe%*+Az;t+qwjO@Khid{-&!K%4!;|xr|a_cfo}mx$<uG`o0r;Pp<r@@<Txs6kkvetf2>=+ctXm+FW!qTV<k8u&+>jGLQ2zgFz9=S=+vQuGZ7+!fmM{japrc
@%k~Ld+t_k3!84dDrO~!7@ywu4w0R#AiTM*ZPGM<U#PjTE$euF(Ct%I2m{?S4Yhm9(Np2l1s$K{S8z;5R<_Pl0=8cO5SOnH8=lOSJ;-R|lS(*1F(-fcN6Imf
i&=^!vp^_z`kyh$9YBl!$4kO4k~3MrDEhXdl4|oYuPnTmVvI`mE5GUi@)r_63Kk=tY+h?-LHB@_W<4pp)xHee3QiOor;{2hcY*oV5mfQN_Hk@C0;0eV*)>hj
IWA<iLnb6O4oVhmY>%#psu=mHGiu1m|0Ni#v75g~UCo|<lqxlB=G?*ZhLQjzY;-CqQj^{5+Jf!<zLt2(qCLZG38vt@SvTR7c|-WiVwkN~>{n@iTl)}@HWF;q
<=qQH4u`B)SW7PrW|e%&o9|+4PaU1}&LbDVr#v@mDS$}dYKxBwKoUs}h3}y`ZkON}*B$}olAFavZEr&sQNG7!bLLqinef|^MYU01Dk!!-Zb=joG^|Cc8h>jz
pXP}^p2C)=;HJd1kE8DTRCbGJ)%aMc!&Q9q|A7gW7Gm)7tkCbEY_`}>>2~EC6gfTNjykFV5<3Y=+%}*BmzP5r$81`61~4Oil1xSJ7{O|%<Lv`vsg~Z2oJh-f
9pm6CUZpJM7AtN9BhR1!&Ji*R;!>P$_=09kfClR~0Grxs=x;fYkCGdhhp>YYc!zj;$JJU9G2SPA;D(fmqIOK4Z!`P1?#}M#=%~AEfl?ddRAb{7IxHB6mX<aQ
-rqi=Wa%|1sm361u;FJSM@wm^i|$!@AgRVOseAp|uoFTa(UlYHk9}08S_w>SdULq0j?bKKXlb<N#LDTwxKgvVU8AU{frsu^dA!S^jeB9XbgY8?Z5`6ugS)(%
%IeEQ9^UR|_uQTo$!P#0K@#iXV44Jf!XLx!skV(fk@k#Za<_n9wJ@S2f}O-9;oir~`xJ<F`)tb%S`5u%#m;3ayO~KL$4?jqi18>E*#!04qgsCx1w6Yca&q+f
r(4Au6qiu$!HLSw`>|b>ZpH6u|2Jm4+k`V1aou$jUnWfC)R2bvAFd01g`fg_YCS?8g@VVDu;t<Cfh0e^ieMd<U^~v4T>uXYDbcj&+IraOI_1{qfU=IM?tkjJ
l}UcloQcPUgG-xiZ;27;*Mb|zqvgbQ>biF=>FV^>?HUbE@hVpmVFPKB^{ts|zq9-B{NG1&u-3@K;?x*`9TsTTGFu^qe>Y73JwhW8aA%WSP_bI!X&2Uf<_E+7
d$ONYRu}hQ{-s_!5%RT6JYqB!l)Oe1)}6<S0kVnHN{kYlhhE>Ck<WSfIyGa>8kPERlAvrR_*8^{uXHh2?d=PHqh?7ghy0r<s~~*10xBEBM7JqP1^ZF*Ep}it
X`jQPeQI(7$-0e_b4}TGYOe=ZSzhsxO}S?n87K5$rW*?GkIAmri!gIV2C{-mF1fP=6djK?yCp7*mhrYopsx`K;UELb0Qg*It&%7Q!%k1ArhUbLh2_W?%@xxi
MY&N)tmU*2Kp?b<a_jfMRw~Glmx|B7qz4Jap3YHJn8_DY+;0k*d^49D;^iiE;ggt&1ttvZ!NQu0<2Qm>iLY|;lxjm>j0J0rr=s-*mglywYE5-mI7@Ku`b*yf
`+IWp%?nDt-Fm9@Su2bc0z<64Z(FaTIRUNz{cEP<XG$*pvv(n*u95M*iTm%EY^oCka6yO_Ex><cFjsA^N0<5*c_}b>BNL#ZE>5gCzyH$8CoipndV2T)1wI@G
F9LQ@U5UC1pJ5&G0Wnz+^h0#&6G9AL&NHHNR+r(KC=F?R{2Gk|c?4PP1j1?U#ho8>;3N*0!Ssx;=tY+EJj}tt`q{INE0QeQLCdZ}RlAQ~mnpp|egj)sAFkVB
9+rw{n~eWT!sg1=IrBO)249iIXKbC_4*w$($;8$~RPcT<hS%*50bOQP)Jb0Xjhri?U9_i&!DhGD!1K+1bqwG-pApgr+R&UgH>oH+=UBG})?ZVBO2->vGaZ#X
36>riM`pt5t_3x=B{>VxR{&oN-CexxM3$$0^!;3`Td%TV^g<ro-OU%UYE_v-`Hd2}xvZwk4;c7e^Xjft*Wt+H2HxpnC#a>9J^c1tzhMI>b|E)Mm=7qy-g|?s
$_eSvW|@7S!z*$tv=5S%tzas{k%Fm!Ic2NCx31I)N<LXoO=sb7FSTTyVQMwK$yTRUW{{D_WZ-MWSzx*tm-Gzl<{tn0d+nsA(%}6L7EEKdh+khhBej0a;ICCq
kaoX`+|k(n&=y~dCHtQH+2H@otYbMYn||CBtJ5WhPJ!qckyTglA%c7wP7pGs)HC;62&Jrc4L;de1Ib_bFpE_AS^e?rGvp~=?JzjRo0GelSebxJKm@VN0^{Xc
!feIlAr4L8qiQR}0YOsTLvIU+4uLOWGpx6gL$#6qDL>XDELr;&l>cOJUWNlWA+qo(FPtU@Vl1ER``^%U>vt=X8rnQK*X6l9z+c`PlpWj<?cdM6>7Ux837AkK
6i5MsO!<Kpghtz1Y}nco0=Ui$)gKcOi0|H5U+c%OrIPs?tZUO}ZV79BQ$>>CuAKVVwKx(ki#yR40j;YQDs}OYC#P-Uho*15)^v3S!-1V}&t6B6r-)uh)F|fU
RsfC|U1<n*QhuW+=9llJ(3B>+4(mq7*l^knXYqYR#qxkRXY`(@+bl4(d5f#3!Upk<d!ud$zAJDZ+3Id>r_IE1O3p)O*98K8p&IDV{lHIDdo<Uqlbyk&*wFwX
K2A6u4xW}zGzQj*+2KWCS}j(Aux||Z!aIvZfa$!OyY+2l;YROEPrx6TI!upRazk-TrEKQ&x18O-)ny^S&+i3y!2(Ij7-r0t*r#>l5(RO@9_JKVkD1^V>l^A8
H|f1K4U957DY^KTw+UBNgZBDpYSxH{MDT5i?%<Y?9Z1f!k?LFn)jVGnWTY-E75hRb<y}y8KEfZ{pjzr}JL6Ud;{Doav${!<H^B=6rE6iJ0);FiT-YAE;upn?
Aa7Qx#C-|}<>~EEl9c3L(3$EL@k_+^`DaoPGTx^T7UNG~fnGp?=_n)a{-2u1lXM74F(Qse_yr}d&g+2KP|u>-p)`}K10PY<tw0n)jzk%Y3;mL-c_H$w>=*6@
X#7&j?L<wOU3-RNaZ8OtNi^#K?c_{!^8IiZ`@Az$jI>d4zP|r~tX(|+d7gV)W25XGT$4NIufz<o;Q(wa%HmY)meU4FTj-?CW`1b`K<QP;`@{5}J<6zqI_StI
pF>cj;X$w`SC}|zNUn=0WK$EQ<nNk!d;W?<s$~@baIwk1vi~MYdtkFNL}+x#Q@dP^BK)VAlMAjD##N^5v<E%`2o*8qNdXx09tm_`KkR0({-5V0fnu?&xP_gn
T}R)%9Kz(%N?PMvvfQBuUWshf-nl0b!+Z0tH&$zVY<iezP#|^X2&STgvtijB$r0@-4jk9G5D_#JcQRZ*DunxzR*xs8Na+{zaZ(6@Y}ucd5)QX3(}BDZIRz!!
51Ov3+hFCh(9kX<s|sp~cxR4-@X5PgpLWTK2lH5@0#gZ)8`;|1<Z6p5C<5*LCw5kvfM=BAT=R}9o@xAS#lfes^0gehp;Jbj8}oc#Sn4rydJQF(O6e5H^e609
R+J2(H)TNvA7?XSvV?QURX}h_&Y`{a%?t>)R1Dx%|GV7^KeO)9OAmcdgZRAkB~EJzNxzwa96rYT`qk6t)Nl4)B%p&Ap3EP;^l7UZ^)ON5++r=$KLU$s1X5Z`
Zm~l}3MmO?p^0oM60+}}ZM2o7q|%xsLUZ|r+8H6`gq{l_*4*O2tXaX(qOiuP@@h+vqPuyqdlpM3ReSwUPCG2Z`m`?W%8I`S{><w*6?j}kx4QLlzRFb=%<(jS
pZ@Fh;#Z93`-z-<8`nLBi9%WhwmM|H_Q}IkJdGcXHN=B_gQdv_H;4|AXzFDDt46KtWCb>yk5L3H_Hjx9mDRRH!@CH-UPq4Yp&PUBoGe~T%`|SXn9j6y0zIst
QHdmPG()TBl1XejHJt|$+(k4DaC<l<+|I0=KQa*v3>cD?NQOd*g{4#qvuc%FFoPUxiI-J{0PDYIbSCw%Awg->b^lHCVKTW<rO?~C(_S?fKQ@2fpRcmfltJK0
7@vf~+xZ2iqsfe-X-jxVot3e$TNdwP0w(j~FeN%iRAT>XAG(OGw*mrCrOfXEeN@yKGsqlA<9W`-JIud}LI{zIotNbf`n-(O4{CuRF;q7wunr%o%pU^MF*_Uk
HFX3~2E@Iz4kk*w>Qrb<x?OS~QEl6P2`=ab-Uu$(a8UB~`i-ejvP2AZpM284FLjqgiUK)QiCJgdL9BxM5k-Vvg6AX*YHhN#96pj_Dlu}rDve;c$Tu;F1(JJl
fT(^2)8NZL)48T&p05OE+0kuxYi6@v`Fgdg0wAUusSdC~Sh#~i;Yvr4ZA<N!p>WT&X5$SMrw3=xB+hH%5F<#i0?_!&lAqdebHw9S$#M$5d#pg}H(@AYsLQLk
8ryF#>6M$hNW&sy8;VuL6)U{!frGT(Zp1!+hO`M_F27h3mIi+O3*@MTbBWwa9=MO>%!1ToUt3+mAOi{}KT1JVD>I6bEL7tL(Rgk!RGD%@MH}~JLEJuPhuMO$
Nrj8BvT%X$rwvNK4=1^W2z~?Pgo85?-y`f<WLkPLSP||gu(3Cx0iYgq8%__&vM?1yt|*&z+w!4^*P2E2g$9gqGP2J_sxyLYkF_SE2jLug$D8r*cE|2q&dI2B
^~JoC=*m>JzY^MWY3@eu5(q@WNRPA0%U{et4&7{|r+NY=nY;sWdm^<eA1%J=S*;916Lg5Z#0|B%qhT+n5*flA8Dlhiu@D>ty!%EX-~%vJ`(-#D6;v0zCPK3`
bY*sNEqn2t-xS;e@zekC1uRcEc#OmnT=nz(|7)xo23U}q&-pC)+$;nV;0}zz2KoN3D--U6@pyTmb+DXTo&W3dJ|L=m`|MHztWf!W{zc@qIDKA*XD|+w$kfD<
e1#X<&wr()tUSW~gHolm({OJrt<Kx@hWkHl*p!v3>^8PSh!*L)<IPAiRm5&w#NTnP(iJ_(qjei`3aF|n_ra*(wp=Cn_}3?P#I}UB7>y);N1Pt-^8vojBy?21
r{JK<=}0FFbGbn{6Lh?hyuxXmjtX{gF;ITI`1Oy%kv@Q;@1Z8PU_7F)<TJppen)u4EGEAY>}bL!!!%1iBCl1OtpGqzh+ua--xNITz=h75L^fm`B4Kx|2`E{o
k=!~ZDu2$0AbQifxRNQ{5^v(zo#9(eZ71$q;zNW%GvM|cy;9B;B5;#KcsYmdQfUJ}mJoredA5}^*65aM_{?&4bcwLP(u<1QyE7NNU`(zA*q>+`4AO<+OW2TM
8*$Ix`Uf(DdNjz8IL_HiXXnG{lP}4RgXe)c<_6@wbo*zaI75Aih7*P&HIP&oOOg*6yR5qW=<0Lww|Gk<R!*iD$7Yh<F=ndcmtcQUb$+-W`ghEO2)gQo(Dv`~
$K=<cpNsb{0_@VHPsr#o)dO7K^mE+6_C5zw!Oz9>@26#=&n&cw*6^3!6MltMF9)!!n@bcaU5#kx=^L$-UM-+qZQ=GID8E$qk`Qe)1sfe43XR>Usm3{9gcs_~
HQ%LgbxUh^_0P+?`UDKUX94NNpaUIaAEXg(0~k`9A^b<BnN(a83}7!+RzdR4*R~G+K6EEf%DrRmbE!&RsRzJAoXmG7Nbz92MHl+F%|K?8KAJ{UX2Vs^YPVRx
W`~K&vPZ+9j3>&m+LB~;vcW4j{OWmp&2UVu+Jy|ROaj^$P|X(`v@Yg%I-#XQhT}hM{8>}I|7Nlz!m06ecd6oyyJ#FzFa<$1@>C`wW&x@nBiXL73mQhiRUCIG
<n&AQ;K=&a2Q{$E2LLz0=9C=oi&VdAxLKmGHfarOd>bW}53|&<Gvucv54st+sae1nd?0=_h;wbY%Jg|@<={J)Xd?<rUk+h#VnbwFYfo!uq(*(&R}8Wg?;B9c
CU!tJ<~G3IV6JIyDBh~>9%US6*7X{v9zM$EBH4H2o|H;8j=w8Ol8rg#x%ir+*Au&~|Jx^WyQHygf{cMgfseoiA1<^An+}`NlUj-WKWhhJFx8O}ACf0ok&IuT
OBK|sNBTF>?S^oU=DC`ixu1m^>ikR|P+yZBthRV#n#7dns&b}cR{hc`Pf>k^MexAopHB-Uwl;TCo2;y1ZH|0joPFVXi3bmJlK8$8>vf?dIhjOUklR5D#Znwd
cj8z26|tuBLO5p1Poz*#TZk|J#gs|UX_G>n<!@?qP)R&5S%aMSb>7G+`S9C3m2|5oGj*-Y*m`jwu3$v4vA*PQSP;WWoh8sU7<0~wIQ*_&8PIU5AGs>f0l<+A
@<9<(NL2Tabs}fP%wzI?Mfip>UB0EQPrLtHJD@`Rdg$Qd>}OH^v?bIhw79VLG`{QbH8tfj5+aOO0MJSaolMYv7HlE~_m6Td)k)!?poLCRnWLNZaZrm{WBU=Q
X^ckE+&9MTnTa7|)KI`U{?U=hjy!~tI4r~mc|0@Y#0ZOe{1grJ{`2NTa9u4>1D#LH+>O@s_7jk8wjuX2D3^O@_@F+x06qrz--+=^0o}|6nPmf1;tx4$OC{_+
KYODh8K=xWihhZR1c2<k43-*;Bv{*n1ylc_8Ovtk&R%)d(&-F4*y06yHg?ISKW?EzGPtPP*=#*cFyQ=|QTVzDG1`@6$W?_02XIY+1Dd}6O{<WVe3*RRE6goN
K1f{WSwfsN`dupX)SFC9-;9`$9Zv!g+-ZTiz^+=csP=i@60N(JCZzs7n^Cwkoqbi0bnbI?i=>K&i=C!|RMF2_S)#m^C(yE%%|QtqzTvg}>kFOhk(_o>@F)Ni
9=I9s30+0J`l8gEZdV$w&2GZ-?~v_^RlyP3kR2uFxv!I0p#e8hKPfF#PghCWX)#udIZh6{9?&Uj-mqe<bz3*KYsN7zGV2aph!v*?EEahl*SgVR1ove(2W@fU
on`ks4H4_DCE8L%PmGWZ2HQhzMURqzqDJmQCK8l&X^1P=n9<&!nN6Vd?e`pibQA9>ARbi``oaeiU&(I(O71XZ1B#EoxEhTd$5!8aW=03w1ZO-S{D<J~^pZ5z
xG<sTno;N#T^G-l6Mw8ykSf3-|Egg3OiI~sB7(jCwo6C~AA*-J9fMgy-?KOhNakL%4m|JVFgGSWa!_}a>(f;|`1>;%QeUyZn)m-d|G*yAmTN8uQ)qrd{L1Tj
&=^xf40W16uDxevOenW(Y~pBH`^iAo-9*r;Cd&$w{KmVu+kEz3&1EgDu3-%mRsXCO(Yj2L!JI~VeG-f>Ld1*nGf5tWD?=^FJQwX3I!GCT_HvK9W%SRN0JaHl
*vVW!M$)JOQ<u5Y9BYCb^JX)+Sd}1}X=Prj1wOTub7@_t<p{6f`^E!G|2oV^I>SF8OLT{Uby#aIuh6wWw|$MAA1;tp=|s<|ly<Z)=ZrZPMpLO;U>~GIBi{SL
3?qv(9aiC(pKseB*Zbsj^>o*7?{3#y7%$T0?JmoZ3cir?Dq*6GWw{#xGr<HtEYAY@UJ!;jE^}H(TbNV;_*vZmN8&sRu1&j4ycx*bN<3lxEuBu6jUf=;2$*sM
(#E2naYpw0-$Jhu;+F!yC=7XT{<2(-g4^03pBW)m#W_yJ6bKsqZw_F>{~Y5pMUSnXEhgcB5dIBAqK)`d{b<cxk`L6*{HaGioXhl4MG~v$_|%WQ0t!?&*rwtv
pLQ0@d@L5-*AKMr{;rOQ?ngUedYY(X*lXQWDpJK&82nJb#<7idM-$LvwNS&<7uToOBmESltV2gmAXCVBHvSWZcL7!I$LU`M=;S1#yEghTx(-Ku8vc4{8T2Lu
GF#QLo_gSLZIlfpFjZL6yx%N5kF6YFvgkIB%x;aWlmwHo1pUG^i$)TBn#c`Z*IA$#ID*7vKz;}{@65^W?p%(lUvSHIkIIHl>%tcBku~n-{6R_vl5ZW<`qu-j
cp~uXHaJi>+r5$(j&1R$o+{ll44kD&_-z^w;Mnyr|0E2pg>Vay@j{^HP(%ct=~U!URCK%6h~nNHng%!r9ECv7BCmm+BJq~k6HZ0rLmcG|3ek-1Zo)pR!-P`a
%hbUP%^6*R8b3Wr=5a;x;1&8*l%ip&S4I-g1H%OH2JKAYEtaw7Wnd5LrMa88L6{TfO(Dho3=&#xP~Wy3#4fpP3IeU+hEQI~PdUk=l|)8Sd#RJ`O|;imsf~4t
rKRVKW9{YQkMc$@;M;<BHueOoY{ww|5M;PLQvG~v(ay29IJvVc8*-V&aC}F6g%6z-`URd0k{-G8RH~L8vXt$WS~cJvnm{kc<=|EXn?gD?E?ZA=GhTm#GZ5!P
Kwr>i1UF>KS9uUz`M{WhadPn^)vi(wkMNoC*QO&b&$E6PK}`_6fkTsRYGWgIha*Kck>(1oXB7D%t~d6L=QqSbjNkluhms7&)TSGwgEuH2#pI@TH6@p}eS=8v
z$}hDrq?V@mwFg<2<W8#YcO*`#q}C?QV!U->A7u|A??M`^DU3Ebyw>-9HY1%oFJDJNv)-wQnybu@vhLnMxGx?CJWPJq|AC!NaWJIpO`zzJiN5#?s9xz{u18)
BF#kHrFb0n$9Du(vv^6xLklPYd{ljEX<FduG9cS^I>e~4e`=qxS0=1ey5-2ZN>!QKp0Q~dE;H%Enmw7U%N#m_$zdsWn&8`2K+0EIHCEq--#0P7Skk@^RlYn0
S2np<UkP|)=5a+V66N{H14wkWgB27QP1!F(Tk4=~4qpHy)_N!d4qKfG6QB4a_pXl)K;m%Gqvvo;*x((z&kvM|mwUitmk@9yZ&|{UK;Ji;|CooK%%z4*kxobL
v(KHj+5ueN9o!$orie5khLHdyvMQj&fiIS3iGPC2*K*1-EGCFSbmZ?aC_cS^5F)}ik`g%t|1Xm2(xA53aG)2OkOS#$vJ?>)Io$3h@Ex5Y3G0*!6S&py59+Al
R@trA$IbRnJJEbEtv&;~gSO2?OID|()Jo~IQ8A~>WxoQ2O2AQa2h>g?RwzS!ov-!-mLbV+h9B9zc@NPC-xe2OW=%VF&?Mv)vk{f&$Vq;%!{I@xcsNm&A;EG#
_bm?%NUu`Y=suikmj=Ett`k7im)m$95fV}y%C(M*V2_Hqb%TsnAZ{;}o<Yzs4ZJpLKTOBwYJJ17$j@<}<h)=_ClH^cRzqxRcsG`P&fnMN9B4Iw;sf6kwb^-l
c{fPT-nsI$;nc$HVG41@#nVmYO?^SXEowo-!T)4+iP#3#&jc|pX6<rSb$CrCWG?-kDLgXZ2#LtONd5@Uhz~pQ=Vmgx8M*kZhKQ8kW{BnR#@<s#PISB6tssr!
;I!xP30rVy7)LE6Lx0mNPN8_D5Lwi8o6*-@IWl`!;s#)S-s66WF7gY!W#oAw^ngevg$+HM>OQIqijOlu)euM=f+KvbRF!p7uZi2;IP!m%5C2I}zo9So+{C*R
Vjh7pvxeC)7Erw8aNOmqTMKY#nZDEOD*#P7FJSt=+44@B-ov;x1;x=Xh3`^FQgL$nKs)Hok3fyY=jV88`DxObw#)*ahJ%`g{0j#<S(d@s!`D)NEZK`OMmx|6
>kjtE{O`%}51*B)<&R#f6X9(Hzfwy{?D1!Q=|v+D@k4#bl)$r7l`wn+<2WcRNw};E*Qm8e&EhgjDE9<%RR!bPaZChR?8%3w(Dc6Tj@mjOW1my2?xyCBI2WPZ
(mZw9jYaA!(0y+7Adsqa!@&n1On|;&iRK|aTzO{zk(=N%&u>@4i@NO;6s&|CF<p33+=dS@9DDL&eYNR$SfGcccZ4Wcq&}eqIzf9A(zM#Z(S0hqTa+qfwaJ)2
Q-n6G#*<@`A!_3(O5%rt<Z_zbz_NvfzrRZyi06Il;tO8;PuW$4`))n~@|&$`+{M`qdHq=n!MSnWnuQVCy&UuR#Sb7nTUE7?bL-*c6!tX3wCR^ABkHeg$J)p7
XX4xd;Vyt&uZ@u^IZd@-70ul1;rEfd_~!IHw%l3fwU=H|s4fkw_9H0&9)}S^%)Bm{F=TgOVywp?K{LwaZUxETveEG@={La&R;=0)gt(5be|;0&Py+o^cWHX$
w<#y409<q->hwwf9yiM+6Lh(Ln`%IWyVH5*d`P$$9DpyxCB*M5s`F=tl6a&a!7O=)5ysU+hx%IL7%fd^YsPcPGh&+{w9c;JoRSB=pRXLGF@L-6olUCn9&2l}
EM>9O`+pn^vn>?APq(DLeGjKqXho+=fgEBKcMAY(__A7pKfsGe01F|<hyv7AsmoK5e4qGg0}_o{ufdDJjBy2$+24Y)>ShF2k7rOFRVHzrgn#wfmKFhEimVTy
muKx6vK(n;XGbIB)S8A0OB*EQh8FC;Kc*Y#Ox0c8$|1i?-FVwV?I@15+td=cqoXk4SqD3*`-Kc}%A6wieO8&@W$S2cBh8`oG&-jnQ>$Gw(*%f%?u%dDvJs-Z
gS6qz<k?*>flvDm8ESe^SAP~MILu+jE*T{@m4ZSz9ZVGQN4um?8CUPm4QBeUc%MuJ<aYCouIwfL?91)rv6TJwk5i<@E8bJ<a+)Ds$Vfq4$AVBbsf5JT#!dOG
&-@0*FvLQGO8nvC!nHDV{rd941C)s=ftSi9A);y^*ZQUF85S9n=(~KxwlAw60u#3(w=uJQfszYxQPXbzcuV0Lr6%F;i31u0dl|U7aox-{tG~#3pFcpIo`0l!
$-QqiXOIuN`I@8B!irOLwj&}}IO;$pb`5izAmM_E*>G(Lw{2RTb_6aeMUmb^Q}eT(!7FF@n$Xgg0yQ}@T311d10;{0J=Nhm@+6cc{p*l-1XNP1#pf!WYjTwI
)Pv4exfZY94WOnjshjqLF%u04MLUsO`qs+WS$3bSYe-G<g9JvqGqadtr$&LxHPJy}ux&hs`Kg*}D}*Ictko=E+Qe-TeL^)RUm}kVmA@Q-Qsjge5A6?goeqTQ
+~%(y>kb$G^4P8w{G%2*t#g?pu05KzgRk~!_nGQ+FTqSw^m=^OEX~Qgftk(VZyqK(Xi^N7nt`AS%*r-2TnlY&>VKA_9a&oq;yxe_D{V#I2NiyD7XtM{>6Dy}
-M#;`^|e&!oD>658Q+5)p5;@{80mB(xH_0fWd(v?y=a3{yg===UhBLz2bEwUk*Gt)#a5*<e7y4IGsPqF=p6?8rAro{1bF#$%7>PlIdfmYVl}E$?<IuE7nWD}
r#$SnSNzQdOrsfs2bve~A;#$3zoWps>5(Z;4rXS57VZq~{66quHUw8;jyuk`Vv0AmHjRQLbT+UEpX=6n((R>43*5@4a2?SZJexu;OPZI@>My`<O4qWepj|^y
aZr~!CNRfp=If*;HvNH$rg$~P2}U_j1y{CNR?oojziH)!d=v}eJdfE=q~Zs)P*0%3R;%gqLh`Wp|2$Mp=|f4JT$}N4fwwS$z7uvG+!6Eh#6&$4zVi^ai5vkz
*!e37tN}!7$%jjT<GY3buDdD948quIUgWfT?&o99#blkv_ZEePSA5Q&kGj_gbog^tqpr?cmzz{d%ZJNSXXnOZpw3&PITejh5!wZMAr>!53$xlye(JEaj~y|)
lysMV|FY#&C%?JhQaZuu0{Ij$SfP*SDwOwS$6EK6ZwyI+lP20zD@w+`#OSlw7l45Uo4{)G9rpTut{Z`fwXc&R`{Pv4*y8@SW&GU`ypi%SkBlKQ@p}JE)C(l8
JW!Dkr%78|8KiU}|HJEB`m<?d)Wyx<I`=6e%?aP1xD1ZJ4-o}QRX5-W4L_t7`|CPOZ-;<BMMv6@NIrPK_fi$Io|j+eod50pEjwW_BQpjQKeXM*6PEMx&SD&a
D?$ARG2+4nAPQzzl0`Ds4>0GBx>TJGN7CnLZ(>Qfwd!%gMZg1QnH$;GB;$wItiDAU<2Cj0of)a!*h+zGjHbG*I)~0V(1di#_MJDN_$9PBDrLAQ3c<?0J6)P*
Qi|h+a%4IUbiH#rfgS~Uhf*mZYt$m1pLNY}R15()>G+*ifvM5R@B{aHlfi!n!rXoM=}wD;ef9Hh;*y4wVW9xK#t;4L*9TP2L_ig6-6Cw7%)=(!?xFMQ>Ky8c
EnJ412*L&ea*Yf5Fl9?C;72&yOkf@AyL~gvXq=~5*(%aOoz8e%3gW2L7`(=&zZAH##N1$ZUYeq;eYk5fzUj#9{$8>%%Q#F5bPMPrrE+vm9xJ53XDtO1IDHEe
*8#V(%&0`srQ-U|&;(>|1<)*i)vlCFC?rM|J`*}es-1%2gQ{w1IR`sHQq=^uTsJh%P47;SCL5gTA70I|dv7IXMZhmzf&Q%b3eY%zdWSi59GJ$5oWm6if9~$J
_JR>k+QvsXC@1olxJ0+UqNA*zOVmSB;-L-DOccxg&d|IIDXTgRBQu9@{Hhn&6FwL&C-n9aqtXxmcP%--1))#yxcP62AP#~XUMxqK2h}j-<0<H6dz+v(?uq-g
*Rn>+AoYmq?4B+V?OcrSDD;ym_$9HUROSo!?fC(;VWs-U@jU6uh_I)0kf(}YQ({`IX<XicC(hhKOZT^aqs^{d<sUAw$b2`Cz3R!26^X7KX36~;d5#eH&SY&9
%)o8&Khw8?WRDoDII3P}sFgK4dXKk_yD30|g23dn35u2ZxNAQ7h-0&Kd`)+Xx+WxL#@-c(Fmrp|fwFrIzcFMh{r<=gq+-N|p>%ZvsK~{}OtrdKEwyyNC8Ch!
#P%MTxXZ?3M*~{L9)3cwUEgSQo|()jehwZQv%7r_h3Nz5ZCDc@yIHM}W5Dv-uVtNQuPVsI4q`n^@Uda?p$g^Oe@n@~4_cdHKmYr~si#dPw;hWVk%7;ny-sj0
8qKH?ww9^z<+FcsO4|8do1RKp1%zGFX#JD@7D$j?S_XdE{r+lO?$0#K&(w{-oTi?`R!<OTG)SqHW5hz;2tKikSWG|jNL1%t8&63Q4AIFsSr6ip2YVbY{g~CG
qk^bub!tY9ZZyc&RvOcl)aCDc0f*Q9IigvVChYawY?p&cp2a03r4>Fr?0xo%{Pm{iB9+z|T|_9*lUf)6`g%IR=5Xmj%am3}rsn8+I3&5SSo9%#69C?NV)n8B
fLjft%sxVC^2%h9dDTJr)Y9*=cjN^T3vfJ#(x`dci3RF$v3_Nw)cG#HVNuRhPjMQYqy}nLt}t2Jo9~wXTFI;2JngF=+Y%LU9>fX}jD3eywCe46MkqI*bTM=?
=#zd-PmZK2lRlUrON)|p>eaEZZgCLG|2$W;;%%(@wokm>Rp_k4WFFdegyUG^z;|`X5ViUy`+ndbA&F_%Ps7T#bx8l_h1m{86Jt`dQsa2lcBQ<m;svUVW*jr#
q^=gs3oBclWb6;kca#I|U*OgXB0#uWOtUBb;<MOE7F4Csl3AV$Ga_7qCD5<~Y4tGE)*J_Mtlc-g_>S9&`G^pbjI`{eiT5>jQ0*T6Tr;`uz7lP=<!uHV0;N`4
Q2{tOfEyMX_n0<;MvO|dZl<W+)W#TAslkC-xcX$!t1=fu4$l<+LrL+9qy?-~VA_D}0A+l4WQ1Qz!6E*;?xld&JQo@1>yz;Z@Tt*3N5H)lM*#rQadxX~WkKAO
>&~>in2q)>i+)&@Rs(<n=JZa!bILC)O1Z}yl2&x`fN%NfUXx#Gb<DoIi84#b-M^<!3#({-$}50XJmdOiWD=Un@xZ*G6%lI3D=;1ZH4H093@baYzH&|M8g7e-
Efdhhm4dnO2QM9ZrVG@?$%@6q>>XoE5h-DHiHPS%Zt9*k>*{!abYr&QS}pd-B%M`JmdK1UOwBN%@t;x3L4yOKzur`~))L%3BkQbq&mb^qbDkow_4lL{gGY$`
E()6Bnq3#b8h87wfDu)yA4|{Hlq?<A11DHQ*-o)$lwDF^mn^W5t-cqhD@QDLj(KLLy>T#4yEjF@az*?#xL8L5<IyWbfheS?>9n#`l}Ew{#-BNYS(D=U*0a?S
kMdpD1p>ull$@Dcs*{>)rFJ#*$G#}V|M@HA6&B6~Tyb{9n?a`xLgB@>9+Ccqp9al3(rdTM>K2bnQ_sTexl`VY=Ibny7z;tgzB$7{>?F!{vIXGGg9HZ&onNXi
GUnXeD)kIP`DuKwGSI9!7NTUTAo-CG;K=VdKyw%HlaIWGP@-(k+8r`qY_XXf0xrCbA6IJGEE_(g?LXisWZt{J0FE@=JAZu%$YmLqCM(X=X_iC@BH>?|#GhbL
9@5a^V{+>{^h#Mrzdk)pdCINn`~VK#nun|OHoy6_G56f6qw5g=_~Zqf&%YacY8UhFIPXcX{ybz(zPXn~P1qjaA1awx^pJCJ-RfaCE}4(QBT7YNTz`uC!6psD
_ait2;S-&WZHD!tR<y#_50s#$$5p{heyinC+^EM<Q9g0DEmzs*0l`pzf1=nDL8K$Fv3bpuL0$LvfOR4pB}?!_A#*^bZMRcVfeV|(YZSp5B^+HkKq7WQ4mYlG
+2`zk6gIM9OKPHIxpUptzaVF@kne;#5W$i><o?FivOOv}Lsk=T5ddUvAMFdarXg!e@~Hmi?EYF*`WCC@8OCR(zcJu_8q#mE2nO004Q0jINlhcs)ON6o&Jwd<
GYJCAM$Y2mnt?)SSezF~J(O34P?e%Q-1m9w+^p_N3;=q}R_lX7C%k&#1=KDL<n~f4WgKCj(65;n_$zsnK;$$3GD^GDbu^XHc^TGQs^uEYs7XsiM=p#5O`22h
m$~i&BfGik5VWWmS*wzdWaY%%G<rTb_^ow0|I%gfYUKsrzdn$`s1cW)t&Z$eaVJGu@N0@0{I>q%KaXUk)i02u$4rFpY|#<+zecAPDnw0bLW(qr)FY1)y{Km1
2C6FqpE{~zUY*lHg0PO1d4zTBk|`LVL*rB$9-4!j*4%wCTwf?;RY~wibtn@e_%O59W>gT-q1xvK_?4-i;oa<Duk3rMhayI#;nR>pDVfMw>!2%dS_DNEi@Cjl
eT&)gD!96WdMT>Q7o~gcujb~&DX?D5<>D8a*MfQU><=I#8H-BU{*f!?ewahHs`XZ?EX(w8vl|N<w7&>ag#ZNl@~{QxdI_kMYY~z_h6AuSABnCyW)r}yu}Tgk
+MsG;-u#lT!4=-Mwr#`Wpectz7_*zU2S;BT6x??#W$JaDkV{1kSeZ*K57<0IAbh<B&jLbqHU~_h|K%NF3AQJ1Vg)lvX0V4@9e>gyGNm6-`mnI`+`XXjN5do<
IkWx)*K0d`lBJq_v^SPMc~9?V5P3!Xuzk}qO;`?;zfv+R$u^I4>xbQl5H9YF!f^Vjv$^}g6t9>0n=J{!^Rp=1j~$fa%`F*^7hK;RgHWe`qEx26`dPTI4_v>F
4CI?t{kTEKP5g%*IEOWMCg-K9S$n{c{+fywMNHKDlAz8Go7sBq?WaEP;3WAl>C>!m2+BohgkVdn-E;ck^FZx>Kf2Fpp~D|e4_>ecdbZ-;TcJyWNa_xv6w{)9
j$`MQt-e~0Xk#@jt1}l`>h$M+y|CCn6y#gh;jrG=1;g^;*oAKuQ!8xV!XpRq6+8_}*M<1}R6I}ikGasvyW0O4R#(jp@mAa#IAhBCkR4BhQCQSypy^fsZCoH0
*XF)I&N}p=9#Mcnv}?LSOrCihva@zE^E&?ce>{O43&k2e$ab?dF6so<LjE86YPV6|Kxam%#z#-7>@8bqWFzqs;rJ;ZVFmjOTnNpEg7GcsETzp#xtNIQ{%ZSt
a6UkHSMf{$_-_FB6`tmeW~1EtoK!r@cO^{l8)&p;%(BRB!TTZaby7kSp9A0A40|IH%<8_ZtZ^7S!Yg?K%?dOlW4Ggxgl|RJn!VwpxrEWr@9RuJt0ZGaho|FO
Rzr)Lh;Bt6V4OgE-@b_l;1f6m`$;yQmA!w^QBCt^d>yJlH4~87f0wO+nFO;weB~m$i4fDT1>p(ML`du1odq?o_zQ|t3FHD4@Ve=1Q|i^V=Ee7=E%bzkxC#am
%YJZp!b(g&h!n}pccR>KFnt8QlEq^b^+vu(E-_#s;(AYodtbi93iJh~TiOp}jz1KlG#m6xtO%JWg^2iod;Tu;UxmbmEA*RR;881J!T~%v_qS@t9r}MXq_irD
NGuDL>^W#9Sj%60jGG|!#@%1QZ(r*n01v<*f=R~c&W`#A`C$WX7H)x{2>Qbcs9Qn_n#?=R6RLW*O_U~L$%hf9{5Kx<o0|1E?=(2gc%Zi}XJzJfj?pw4M(oX#
-G$_qwJaiMyy8E0T*$7)@w7v~c_RYYcqs0no{9}@RnMg`Cl66<$Hfz!iK|@4=~yA6bUkNyw}C4D8!%!o9qi}~I~hCj$~?%-kv3)27{AjP^WZ8Wnnh8jQ(%i&
F`S*7zG#5v&ky}T*8@JD!?-Yj9>F8^w*QVNWKlY18Yg~M)278kX<^~pdS2fWTs9pp!b@`EWFN!%Gp1K$tmn8pwvccs?upveJP3!r7Gb&J>4T8(`?8i&2^XXd
4VQATtSyMS7@-qtgs}F|RLeX-&%!dG#yY118Fj3PxQCPZYD<2rf6pp^V@bt_KOq0Yk)VC)+)twdYja{!Aab8T`$8wR#KNU0H`NBz6liyrUX~_(Et~x6lcT*s
2UNHYofT<?-i`e51Cc6#NJuDu8cSzr?60QDi$C2gjsk-hnPj6vA8YTGK92NhYzI4k<2LrtwOhn(K_Hh9J}CJ~7b>4Q7co*ZYL_6wR?Di$Zt7pbss_hpY$FZ$
05b!rHKlQ(&miV-6}YRg)so?#D_J6ddcvW;IB@)ruKVY8T$~amEL4<b*U|n4M-v!O$1HO0;t@%=BJ8r?Y!T88rL=%$g!t88O32{sP9@?%+H3!JkBwK(_%gtb
0hKQfeMV~C0Eys`T0V)saaLwcF(k29fHv>nR>%&l@z7vLTNIfl&r(<cM3_KxTI+{vJ1qIH)tTvf_QTi7S(fl$e6Rj?1efzoB=ca{rHJpcw5!QS$*g=$n7MXC
xQ7~WHML{ZY7nKNSuGb|-3?=;kLQJRUy6wYv9??;aCdvC1u?!ys$BbrDt|id>Og2^d;xvNhJR>12^YdJMGd38(dbLNZq%_MwcA6s`@JW{UaV%kf4!wM8>54G
!|^cJ{birRD{`X}cTa_cpS?(#*BC)q<XQ~q`2ka~t=4xQ`5X<42=5V04>F4?4P#~d>^J+S*y@abRN$^=)obHA(P2={i)f9`HNwu1pG*GKwPGm`KO5;|<O5@H
)5oTLFm58Z!RsBur<&#?98(j@RV-TOw&SKtR%ZFfm{)HZ-)Z{(qkK}kQ|-Q{*v`5fGz9yzD-RWn#4fxpENo9(>&7-lN9_-uS<7oYHhe)|8C=K=vM4tIw{*ye
Ct_<?B!|E9@LwCH^5OAQfdPdD4mZ^>&D?IgUpL2oa-4~;V;ux@*C#dk)q}AOk07~6W8pwb(OUCdaLu5XcaTOjfZcbxAEgs{Rxz__Y^gFufcyHm7g+)gR=v0{
@??Ko>z;?;?ac8edpp#0b}cSmqKRglX4Avso?_m~ZL`7GLZ1E<4^rdLt%Kxpl|j_Hl>i(RJSweD@{H{f9`!QKPQF$RVFRYDD^_Wl)vzmh68^zMof<I!y%_y$
H=hdg;zI>!WV>!kGPX&NAl!;NYqGJo4>eCX9R&5NSq&V&4c?ktZZg+G8S1T<Vkf4Nt5!}LtU6Z*T#Mu$C7GB<xl1<f=2yHeP7_9H4hR~v7D4Nrcb&z0P{nj!
0!!JC)#GAp2}KxWWcX0AeDc5|dGoJhFabEvk(Su7bMQ^%w<6;^L=oFj@U_3Zsy~zrJoz!~BF`1B6DZ!8p<YGNwd-*$sHF<Xyw~c8!iGu)SuJE(@3nfp_QH0r
^S^QMoo`tHY(8py$<>9H@!F<yEHPq$Q0%owbXO1bTJ&s?mBD_oHrx$09GFrCYOhv&Sp5XY4b4y$Ome0=*}M~pbuhdxQ8N~DNpG}4BX_Q1lfG(>HFLZQj+CzG
%Ek-23Ss-^j<=?maDng6{zoV!c!tHU)}<=h_=RM<QhQ7oO2KO&B3%QCbO8ILbI|F^H3~tv!Tw@Ipqwyta6iW{ON(OI?dzk1+OjQBuvLKOo9mIOV<;v}EQrcO
pW=^8a2Gr)8mDRuv-8JH%wIK1+f)XSxgyNtGndczU)g2iq|5V;kIes1_1SrNkt_{=0!LoPY4&}gLv;U{B7&YnDH+s25{}RA4$PMTvgfTvlh<1|fu#xQ+w@s?
*?puXWhgkAQg&J!GmrZ{`t1F3u=%+H>P8Q7<LCi8v!e@KQ-(SL^8oi>{{yNx5u#1l3=@GFbL;#pU87UeMlU1d&fVB=x?aD}&`Jo@4Kk$PPFj<4UF5ZRSiFNy
!FZEuBy~=z4M<;ZwR;D7O8>7PVz=^MSH~gtL<yr3s)rRbksv@()zv_Vvj!TO8s25TG-%u+gJp!VG07R!s~fz6Z0lW)%Rq`XKAIO*EW|Q4ktMK0Egm}5FWnc^
4gwY1odJ_L=J@mks=E+4wo+XF+A<x#3J7L2^AG!=k~|@^Ei0?eBt|2h(w2WoZ~n9Yrb!3oUj*MG<!Cie?~K2Gx~uTBo-GcP2lK}!qG%$Q4-Sgm3jfH4Dck@b
zSA5{46Q~gAhqw=Y8S0dfi5HfZW6($a4Z&mjWo)REB!h~l}q4+Sm3hY+k)im%-n{1{jNxTSG%#x>N(JQ6%a~es5<*{wT(3U?abS#k0bJI+e5}CPpU<=GQ~sJ
mIjQYpkV#@`D(gE_yvGQ|8`})u&yr!MX?n}3m0FNz$4Z_6d36<DXlK5gwu<dWNd6b+@7}{e;@r^QdF77yMEX+f9X(^ve~Epu%-nx{1a?-v>zv6et`>~=W{~u
+d%6-^=sZ`AyF2ZMH&PYrty1<8*sb%?)VQ=YowVTT=01QG$V^UAg2Z1TZvFlWeXF^4`M#|G@7;EY7xlDuqfE-Zr=3O?+>&vrZRxp&!|?=i(2#4@$HYI*U`?e
&`Q3n^dI2hL~*^1aPyIjwFSAQI|_!eJ;>QG&$oK*7XiS4m-x$8ES8(?ib<^QHv6*-<*_YCE}*rOZb!8A#bt^D{A*)s=}+*-<Ku)<lMOK@U!XEzTX-{sZeloN
w{l->;DR#Ul_J!LURM($Z9(gW^_i$y&FQjW@M9J{Ek)b)YlUQ*Eh1p;R8Vz?E91A5h>-r##;+buY<<|Y6Vbjk_c16p*YTNI0I_~)RR}GY`;;*4#E3oWo{x$}
{pf3-2%t?49zLqg(&E>NCBr{H3P>S-sDZnL^*<`KCV%-I+L95Yvlaxea0CWwxZcO-W2@<XKYIo#X7oSJ>c9-mEfpwA@1<qE@6PwUx+r7o*sz9SKIf=uZUQ)M
ChAbhPY2*w%5N>S$%=C=UIutO@jS_ahuDvct_IRNCq9ArX~0z0N3aZ`)A5o6>ut5+{OZ+F(GA3qZFostr#T1W3i`RnerdUr+9f_}dGVC;C0~6Ktkte~l}b>p
2)C;$+QUW3kq$bHuI_1q%8j;cr8y(4-8*+2*qrmiKGh6{DF4fKIkcNtIrqx!DYR=seI*PtXT7kRy|Dmq1hJdgtveANWB8A=?aA?}m;lAxoou%;z~){!)Cc4F
2szmZE>6Jh(E6VL^?Jaecnxl)dpT*lI24)ti|DI4n1AbmeyZ-z6ghW^zaaYY3#12qIvrn)h5=D_bdfjIXaupVmkRHoES^Xd^Edl)$PY1PQTOcQiddpDLdMHu
8R)<+lZfVJmo2rAJO^^FX;ikHY#EHbavOS0liL)2Bq%c5L5>&$IUYm75mfN52*-d)?xJNurHd8F?xHQ>jqfFtwSP<<CkCzd@`c_v>PJT@2$@43DdZ;5m5$C(
lpIV@_?><_6c}=}07doB&J(e?5Q|JZE>OR*cuk&G8<VWmjGMr-1NVv61f3x^Bj$|K-D5o2ZGWzigTH+W#3;EBnOXifb`{Xx>p-YAeQmG^vE4R_2<KhnJV8`^
#DDU=co$mf6EgPZddJ)(H2zwqc#i{H7au-qtjQ>C@!Um6-nqvN(%UffL8IdjD~D*<WbxIRLxn3+y1}TIBp(<E5!J|&$8r?<xvu6a5qUzoS?*UJ)t_T|)%q8M
?fu`(w|e76;23#dF_vdB^}Xwl41_}Kmu=^fU}U|XNayUqpt?U>$$TX1m(Od|7T0RBPuvCi4u^!0CYN5O;Y!va2T9!QWH}sZQ9#|<`2L1o$wrDNT~`i^pB6GC
#3#DoDL}9vuILP&-MNS)<eQji0s$RbQxEpLF~$qRAsOo1Y-Xh7V0HP~%|G9_8Y=M^am<|CNh2VrSms(cxn-%;#Jx*;f{y(9w4wBPzs@}6Vx#JI2c2du5A~+}
VjPL=nIbU<c{+~k^49}A>;ZgFvPU}^SS?59_F}})UaE?NCG|IHz7}uQRln)B+hesB<V^yQR>N>m+i{&GYKphz`yP=@mku#M+3#Tsp=XL9G4mVoIJ)tYD<R$M
hxP6D1SNF0b+?!Xum#s>;)Ib>n}Fw~X{8o&o(n=v=a_|tUKKW)_q*dg3;>U6ob*{RQ>md{ijmDJR#}TZm>GsB`_Jj-Wy-)<ltkoWsfFK>brD<(`po=HDJcnp
5rZ>+H=EG0fOv;K)L~}4AVrA<l+~t@m=ZyESx1hgB=R)K`qPEgaU`xwp--tHI2Oo`M%t2VU5V=?ot#b;-QZc1z&Zu>ItlWmU!nUqqJM+C=$VP!90zg^Ck+a5
n?Aoz@BuL<3YMIQCbo#+2Fpf7z#jHig+s3Aoaj-LMC~dqjT3|R%gk5+szJv3A9YPAVn^KA@6*_?Em=5J<{c?MYAT||TO&EC1)|9Q6tozIYFBW{VDggJZ9O`z
FiH%6eP9SEvV>qK0y{k41q_b^BGvC-lWpWvE@WV}5Pn>SOnbtA{%pOukCanLR1tl>ENK_GP=3yvROl^%&3Z2oq-rsB8K}AQ1>Jr}FCZ)rPx@^JowLk)c~Yq?
L{WN?^Z)lLO&ndUG%MD9irY!c|5S8W1Q-9Y8w5IIa)av+2`@(q+h@a)VOaRCvMW$+^gNg8x3uzuRG^8V12MDa{trO${dIhj%bMW*epltI9&PBtNr1>c!mz$9
w3ez-G6Qc;oXq>JzS9Ii<j`l*nxkV3_kW@-`s7lZVT42a5-VB#T+jJ{(dVhpsjUeUe(>jXIK8F|7qYTd_LS^pNeh&Cxm`?oSv&aXs2pQnnqw3_51u2POQho7
@a^JKP-(Lc3!%?&yDG05v1@vm=Puv4q-iQz9&oOBz2&RtiUH2gzlUG<!0BFz%2NmlD(p@_&MqWL?M(`N+wxGh{m!b%KqPYWprduDg(-edj|Zep{8R@ja|rY&
C3u-m*u!&*njcZL2HEg=<r_Hf+5pGI&bg`FiDbAD8rq_uUZ)2vt`&F3N#xTv<~K)Ziy8E9M;E6&d8I&dU1ZRCum(BJ@j0MGK@bbO>s4pOZdaI@^TwW2f!GF=
$&cgM0r7;=_mBB!n!>Rn3$L+?^P8&v+^Ub{Yc&b7jb#3D6pQ*oF-<a_%ykWvii)n5vCTC?WoX=md|KhKYRc^V9NwkzvLZyMiQTdVm`WUKmGWQ0<_sb&0z}3@
zr|T5n*)OsVhIUBVN>XF#mF;9`t)$`)0z)Up@^20#)dIHkg~fbf@fBQ`P?BS@_Erh$9WL!Ln=ZQw<ry%uuX$x33gIr!sj35EDngTzqiH}jZvH#s#g>f75VXO
yLN}X%E)DMY@{y%k7}#1V63!1<NC;1i8gBnVV3rybgsR8sk;;LRkR8DBTmL2bZyvb+iS`Vg{dxctTk476CM_qpPO_wX9o7+a1Q;6*nS(n-no389pe>L83eX|
U2kCA`ry~W>5K*nA>;aVo^jI?=EFLDxS$=;Zj}k@1+PF2BYT85OuO2;2niu<)rpCl*Cyd^e<z-Eg;=qDG&V!g4IaZ}yUAo;b;jYp<3e@hy1+@Mpu1Y3e@@v~
3f*mD3g$X+@s&kEgw;?Sn77WDhk9;49NnuA@0>nN_|`nPTPAwaG&;~WP}nsfPl^%!H@?fy*4Sb)&o>nt9i4XAX`xJmYy69Q`kO)7`8U`<NYbs^>fe+H*i0(S
VZY%P{xN`s5JR~j>x0?V+f|R40YL`Wl4tobd+fp<fxiWtD&xj!)<7amr)a_5>rifOTo#7&7qgxZ{mO@~3FB&byt4-T=~gi|7`1ofXE2Za$<+pQo(&#iD3l@m
alVLt6YT8Js*uO9!`5+fc7MSI)cemru!?94&kzTX``4XW9g=qA3efvlWSS6hAa{Karp=A$d={MD+a?u^+(ijJ;xZUvRBjHa3Ckt0N(8O=!mArre1%fpYKU&Z
%tKWmL^Hy^lqQ)S{Xo`XQ1<2DHmEM?ET~qFg*`3|_m?s~{0j-e;UAEY+c1->`X~etIjfR104t%DkZyr%Cb${#45!ZL_r@Lv76Og|10i1C!teX-z`VYJVQGhJ
2nw+=@X1K}{ye*=Y*7=gWy$|kM_@J7m-5DaDhk_k5W=>}lYOp;qFx)B`PV8YTTagY7&ghl4OS^&|B>;^%#UxX5PNu#ej^dSH~-y3=4*zU8nR0!zREV8;;={@
<whT?b;Oez>80Aq^&{upgpc<Ob;v<0J9NorS=;=cAD~dtQof*O$>Y4*G_MBUT1H+7^BxjM<-1@IY0Ha&bE6b1^4wO-m4RUY{vIx%ed4bN0U5!rouIh%c$oy-
Lvm@2<+umct5NbM-!htBKW@EJC_pV<o6>cnu!E|q=rtw>l~xL%aP84pDdn34C<<Sa$fnT(1P(~JD1%q4Gau6eDXpSkfDUCze~3ZT9ScfQJCEkU2cf$<M$6ti
|6*8YOM|*!q5;hJ9E&reZL1OJt)oh`<tVx}D#!tb2q;8|JV0KAOB>t&wo3eWLIO&LoPKcKbar}5quREkUSd{c*F;FOyB%l>@rZ)coV!QejF09hoL`oYx!m8d
78$cHav=cVw-gQ~4nZ7mK@RrRJHyI2R$<g%VzAaEVnC)8Cz9$?baA*8)*ybH9;_?W`^dO|6u4KKKAlqva<jndY7xz1-Nfgv{CG3~XbA$q_6QGh1x{FqSaUK6
*~xRctPQjG#pcs7v_kJ}pB9d2Yo}_jqqQd{r48U7-2Al{+l6sXw;zRXB;{lJyo;+$xP4oJGRFZd@ME#8%V}xG60`T%&fsZIYKeRBib<VEVaS|@Z#0B5zN+O#
rb4s?h0YV`N9o|p_Y@)3SKTMDoW+g)b~{CnbqZ}nQ;w*KUqeGazR^FA+!l>EnJLu8=9kDMJp-}x;#7sH7(l*FgiVkmEXKlbxu*}Bkj`Y2_er9^xs<6LCv$Cs
x)mdt_r2m>7{0mf{%Dp~ClWP)*hkM@d0-1FK*fUi@xM{APPki#em!Qc6(Su}1Nm>p*Y(hgUYw<KsKO?(PUya+wvndpeLJ+kqnMU#zJ+^Ul5O|3Z}ZOEw@ou~
#F(cL<H*f9{pd~~_Uk)iU}#6D60<*6eN^s5pa@E2>iZ0F=&j2ZaDA_cMhMtjMw{<Ff<TPJANBW@)w-8r7k;)yuD9X7RMuKDEKL&rv`Y9SJ&XV2(>2ab9-0g3
e$eY!kUf!0xHzI`|1)(y9CL#CyBt{()<0`>pZ0FG7f*F*#kodI!9<9B-^%6(VxgzBG0;`p%I7whBcSt*lCH~+aB_Y~$~n^&KB5rNlXBegq6a`em<(M{?r7tQ
_Z6T6q*D~C(Bn7_Y|rCq_z;#R=o2=ZS}=vKJqmqD;Px%C^}<*N_g7ZmP9EmOf>*$l;X0OJe5K~^b9t#gn_9g64ni&5&&~6xBtct9BRhOV*mwa{_elsGO`tYR
xm}*&brr>b2_a4!8BGQEtQU?yq-s?5MF6;=kf~oMNzr}R7%mBj4eT;Bil`|pIgw_FJn)j2dK&@I9oe(5T>3oMSBw0*#Ww)jy&S#`bJ^6G5(<bDGqVIXIruuu
H(O#*daT*?hS}n=2&$=)R2fPs?1qBZ5xoPab01WG7>94e-td)twZIvlKruYKJX^~&mtLp#N-?JqTZ5PmqT&N~tY%-vkgyHAnSUll!BSo$G=C&oO8hEx63sy5
3HkI{W-pwVI+Lv{l7zYbzyo}+-wfG7iX6Rx9O|o5cFTytYf0arinnwSSfR!W)2=T76Bc@?z4+{^Tk`_p-yV;$%6weSUOKo)S((W2`K+bh9TkS6Yom0O*CV-w
Zp0~as>QPI^Dr<k!Cl+OZY+gc?>a29%BT&<mm@(R1M?VwD=5|+9{mc1dW~8?X*_Vu1=LD&w0S8scjkMHAtE5W4&IxAHFUl8n*o)gm7^uTRrN%-tTvsZFmMy-
BLpz%e9n6;){Gr81vpgXavYZfyDgBFkW_fY)@lqlIU9EBpBirU?2^+yku><j-t!j{9A9{~C1)bw`XxP(S`AvYsm`Nn<~pFA0*f`nBoJRNM0fJK3Qt8U?S?bF
624e4Vs}Gt!y7nwL|P)Mex@)faXv*&R+1X)K0*-Wp7O3;A7bW+U<iE|J{i+}a0!9l1@0$>T+aMVu(_!DW6a$qhqdzzVMr&NLB1<uEO5A|tx4+IkwH3*d*#ve
MA2@mP+><+2AWAYc9D@}C5f3RfF&q*EV=M_<~ToQBL>??kPgG12`6BvF!Ws6uj?<yDQ~$cZ@1B{cE;VTA5I76dMBV8OM`asEqXB@FZwl>Fu~sSiK3|W0jtw!
DzIh5P$i}&&H>6Gy#BOFN)!BZ3YZ8-!c6@9HdinFAxAoyE3RRl<{B$rugnUwfHoRu(`y3IB_~9BMw2((?V+*eKg4!4W%R<*0qR(-M2(aF%q4!BLI+>!%Wy{n
Y-(S+=sIUu)ca5Zg-ZTWEk=qstgl3h$wuy7#F}Wg`U#U8Hhi2(%X}hB5wz3^c9k-B1I^$t)*IK=6`GQW(i47U@(*;>$2+o@JZ@4Db>caf8w~9P5TkvB;P;MZ
_uJf9Gx^S*ZdzNBfX_cEAxJ(!OO5!I^_j@0G0)vWXcdRqHh#7*Cutf{@TARyj7cxiKi9}JF08@!qhAc!s>K*>bHJs)&G&*~Nb70eS}TtYd5exi)*W#vMiWb5
n&dcrL{)QkPu41*fKG}_FH}?=(Vn;W?{nlomns25h}2^WDRJzAWi>ERC5XdQXDQhm@o0Ft>PD3bn9QkN5gS#N6qn?NSC*l1{Gs59N-07I%~ZtbVxy>Q?MLlc
E{rRtacY2}j#}VKqw_OLIyZu_3;MIxRro!2pIR;6!4B4O=aqW8oz*{Z8pxaRkZH>nTs(CzU=RzQ*SjB0y#o-KSo>6G>}N<X!x7po!8_hdm<He#elmvGR=D+j
Rg+A-t@2eFg4e&$QL2d>vybS03qFc73o-IU5NKC3bT*Fw;p6texMc7xkreg~D8qm1aFjZTJ12~~Ej~u6fd4LbECP6Jb$UvM1JH5HZcNES6}}|X5?b0zybn96
^=msPi~jV<y}Za(sUI6AG6)^-yGn1c-rZb7fAeCW`)|1ud)x@e{JK5FJbg(V{>LNj<!NKVG37T%!iP!3acld3Am$Th)lfe%*U$0lF}^gmpss~9?Q$cZEugPP
?q_FQ5`QET&Y9}VcHY~r@bhkyaO&iU=op|^_&StwEvuC%XLXI+7NN2j$W)i<*N!O~Dp=ThOgGbpo=TUCseR2iE7~MK)Sr0u@U3ILh*Sn6WG0}>#mMK3NC>Js
QUlk&0Ccy42@j{Xfbw*H8xSI0JDf?_DP34(@1(+Q#;U3!6G87{^w;0$SQEdpNT-z?i=B{csrUkN_zrduAD7C{O?l%|$4C|l*?^6uc%llWy_d9(NT5oIWBzR_
QNzk#mSoKTl{|7#uL?w#<_Sa+Zcg#sYdu=z($tT3axD1Hx!in7?+ja)b`0+d;n$!2ex-1Da_k-QKtWm#)W75I(sbA;Q)|^_lN(BUxFf|W*~G|axR78t1`=$l
Fe-akM__N#l3{Ga;5^+BfJwud0j9OFmue@kCVJS#)`jQO-~NpS`$GhCFAkc_c)~7+df27uLKx6>I48Rq*Wn`Aqy}vCBrS%v=Rx`a?Qxp1R})Mb?1Cm)4&Gjt
hK0Q3AyQHf#y#v}8j{RSBm3%}5iV3E+W%Dw`K%hv?&JopxE|1NrO~E5mHuE|o0Wg@I)o1kPYEv8r@uKcOy6qeys#z%gRZN8&W)p2A%n=Rz<jnE>2005olV!t
AE=P@lg0f!Vbgss(JHG5=RA}yzjNEEN}8B<)+?i@Z0yZ%Tp8z*5loGL3=lutvXKAxyw5k{s0DAE<7b|C@{opw6!y$lZ@qujiP#-tXJJG8Ay2l`x5=N)06)3^
xi<YIuo-R)k8tCj^lNsb2=-PS-_C6JLmI!iDN$*CC>qR%_B44+619w_?eXl5W6P3D5SK8Kh1v!xU7AXo4_h}d&-k<LNzRfUVA}YO+-(%v>x~N^FW`*%;InSX
q2o#p#BCh3`RJk(-yFKVib(hJK65?=2>`F|7M;XcnId)Hu7(#G0gZBM#Emv}L}{KKCP<!>r)N3j+eh80Yw@T}#Xq{O<Vl?a7eQj}vujIeY;8|#Q#$fGG+`=n
QEpYPCdUwnBxZznTF*?f3AcU|Yz^210TfValV41fe=3ZFB$sW{z8*7TX^j&fZjD5FpA=~_tNeCVn$;I=DK{@zd$i~H??uO9nnFkb3cXujkKA!G5V%T*z>RJM
*S*>lcSG?FryYEWWgNEOz_qUHM;KFY3z|1I=x2^xAOLS&p>`v^Zl9;$P(?RnA?Cih#_<rGfZ<IW%XB|C1p2h`@;dhm*SVfHdop3B%6v|t5t=GW0p}0^d%Ps2
0J{8k2^`G$89m$Cvy`ZDP7uD{=h+(vf@*99e))HpS{uaX5*0FIm;qU~i|E6VN>#6hw!ij6h3Q@OAxeP3SrHe^*$qyjE;5Ge`~<$StAVA61tkAkNuLT6Tj2$#
@E@bWTiB8e^oDL=KqXSLL=3(V7&Xq0@}060(i;n6Gy3}xk5FovztpXxmQir&He+<*+6(0@db_uE+?jqd9*0k08l~uy&5EIg+0$!4I2U8K;i&MHLDlHezY$9T
=12T=a4jFglfu(cO;i9}+7dkmS5Z3tOY3dLl7Zs_YeL_)!XP7%+9SZS9VZXBdF;q5{~OBgs|pTLk(n2aITZ%bBKyN@b~wv(#lK2vEU=oS>9vJg$YPQ$i1swu
|Kt_0N9!(_W&HxPY{~}7vieFQU01;Ao7)Qla^1kwF6hu*aDn8nC5LBZqNH;G2wPmBoYss-*hdfp0hKx+50)+DJX$P-f!%UDEs5FXhCit%2Io!qzA!GDHfKtR
8(A(t(adCT2Q4F5|8<4aK^8~}X$`F=hfRFKPPy{g%?;WO!^8$#eg~^^Bj^|hdFM$lsDN&!*;a|;^J$?0nYqOp@x5a{0Rr{Y{++&^Y#Ddn6zfR9L@0S@m5l}J
-48$BuGiX?=Y=?K)_^#N&fUVsxp12n=~ghS_IT|_<QG#mYrdEGvKVoB@G-RRmzT&5Kz7&ngz()#0LWP@QM0cdW9-zLWjH~7oc>40cv2<FORkP&ii(jzfP817
{VWgMBr@?Uu}>5R>8r+!la%zjTH#deeacx`o^pdK?Q~6Sj`F$8<iZtRx#2!@+;2E|4EeUY$z1wd#0Zx8!8>#m`D2d#HRkP~2u|PLuT_#bZ;sn#x_47m;81v2
UGVF^wL|9U*d><%GDYD=an0<c1=-}FWRt~WpR~r-XfYk%eumfh{w-wXqLRjU%WGX+Us8f1%(eN<U_|%n{vhJ;`BjTYz!EJ&6qT<!cAq?$`Vd*8SMi4Llf`<k
63G~q8VzENjk!RK)YM4V?~wI65~a-nk((Wq9fAS}8*biCg42oO1hlGOML}R8!Pa&1gpTkE<^~bVI<HEc9O9T~Avhs(7o+&db*K}M1_vw0co%#&9Z=1&2(ALU
z2d^be0|ar6VIe%AjLWv_S|IPmBZ0rJ2hi!CJbpkcQ{Am9!4lGkQXu^wD1eERoBORuCrA=84v#u#}2>G$I*^gYmdClC#+y>+kqdkc$R(LaB?P3bcHgE#GfE)
m<y-Wkj>|00=?PSg9$o*Vk`M7SmO>qId{ItE9mk)#_~{~c;&I?S24@-4`b3P{*JS%Z^zL^7-lm4`GRzSZJVGf@e(qbBR$FUItc8Oi;zJsx#auu)K;<~Btm<Q
Inbghe%S!>9G`g`t;3x@dE`EN5S{&@6q2kcZ%_XYz=PS=X0oxj56(co-|A@>7L`NZ>89X-Z?K`^IRaI!&Bu)|MDH-p)g=iGO7Wy4D7$b$PpcRi$3&w!-mjkY
S4PWE+1KrcMQQe>+G2{Ig4X!&bF=lKR0&3TP=)x#5DmY^+Bb;BVV5~m6stJCZyW#0vvJY8nz+Z6YNH$}#49aMVMwhXG=mo9wsZ63rC93Tb(F|56g2S6AAW-d
p^j-21jt)0)@(4j_|SVv9pD*E$w|k`+pHgdL@)>-{R+aj{4bM}U#83@W-!6G_78PZkAcNA8t#dadSXRzhImKWdTQ5+3&MV~W5BJa@05c>3vy^N!>XcO@;GQF
lRDKK7M@agzr5lF)8c=)_G;8YK7$Add|cks_hxZcuQZ8<)pea6Co`^(X`B!Xm`{T%0SvUQNQUzMWF(|!IK)+vZ<bnG7mDX$wmk;3CtRGTeipgsosyv4zeUXm
_r_!NH7;LeeNCM><=za++n#U+vA50bDd87MNL7Eln(XG!3+$D#qL1foYVCKhEeAG**3Wf-5%bkcktZg<DS{HHw)iPeN2m72(Rd+%=OmK;1-__DX{~7N;KuCv
Yg!`R#OQFoqRx??D6cb)oRW%~9?{l4eI!cczA~1*zlki|@69DfWBjM6VF}Ox;6{i3ugKeWj+8?`6%XbT%3mXvh&+5X1o`7g^=$XokUG-n=qg^b$<>g*Ng<WZ
yLb9eh%gE5kk3$z!QTR24)i<1hQu^+6h(i&;N`~mV;h6+yKvClT6mivYUMXwtw9jO1NI?qqMLj!9*yg-7Za&?`}>}zw1FXR4u<!tHW(QqqP-q(eaOF)7e<x?
`q*-<(FY*CCUlkv4VvZMFVAKLxrAb*{~^9I%b`2Iwjv0CGhjX?ZN^)4?zn|*1|0HY5ZW}M2Q)q*zgefk>d3gQpO+L`P-m2w=YcW8$ev%9VuG8$FG{N2ZQ$Lo
58Kcro5rZ??N2*x^?RCs!R})|{Kf;(yy4~^log+#L%q<U=nSxHtd7+x7txoFglWRGG=u9}JNxp-X_fz<qRu_9ss{z;!EtZ=-bSDVHBuUK*M;7HWF||LKgN#%
bcV?$O|ro~^YG90Hk0}3s>J~)v&$j{i9mWT4@QWNu_?9%Vg%(UYI+QInR@{eV6peuH>t`Lx-mcnosf&v+|~p;DVVId7-QkB&@{3c@WN@T3yG%woBja;zcarz
g0l&wqKH=ka#a}|jE%_x*^(%b<LM|i>4ZM2-h)trdhEKAPWSjAU75f94T;QeflY8ZAaQlGEmu{g>B1k+3U^UqMOr{0l9%SZ9C>1ziLj}sBU_z|<R6tu;`@#T
{pnl-#FgJ*UDmYn_R57oV0qOMUaVK}&7(fNK{O_WV8QISl#iM^XBxRCYrf3RzHa8PX%xVC_mlnOfMQ@&JANer9yf!YsYkrUipKOdm;$@8c*%so&SWbH5oj5Q
kP%-T0u;#Ii7t0g$?^1c4H4~s!zX+wgoUU+m}>3~>4~>0AaQ(7Dk-i`4gp9C4l{XINX{(O^W2*9+>4a#7L2+);93IH=?o4G;G|asZHj8$$<}>=x2;9GMR)OC
QmZP_J#=xGW;!J5Q7Dr+S@#SX_KZQko!kE|3Zb<yUL<Z<p34urgWx^Z=V}arGuAN-Wn>0d^_24sK?Bszk(ZLRN*wtaT|dQMTdaXYq?t8js%L<-IJeMXSzV4X
6PdC&i)H%s>={wp(u9`9%=_q1#Dm|gZi_{Lt#@eZ@}j@?NeAQ%LG&zRa@sw{dEBgs6S~(0%s$o=JcNl+yJ*Vae<X8}#qNh#^I#UNegEUeTcNU=Cbm`8E)um6
_!GEvN>EHxZKYhZ!OQ%e?Kia`STV3YZ*d2_r}kr>DaD`xXO*F7FmZJ4LfW7XdDr&uI(gqMR0K>=FRw4%nl7VR7xegAz2}Wgis)Tp=x9pi;BcFR#-%&m_L!WO
{v#t5u{$n$p`k7G`m2xm#zMlv20i}dc?o7+;hksMm}hcqu8vfoSh$7rk6nU3NvmY%g(8?vw%+Ts9PtOOO-Z*CIWYX@JgMruC@ZF5-0KykuSzW_xT=c+C$Bze
#oys7#K;$bJ3N?gmHYXR4Tp<P_iIQvA!EHiv@~;KDvm-zAeUljB9`l%kjMWCgqrXbDEdT*R-;q)?MfkW$1NDRspf;Jujw)z<1gZ{{D@QaEx}%#L^uP-VD0&H
{@lQ2o_kS}%jLaV_tc~z@C=bNr&u()mx{x{;cY@1FrffIHm^u-={6#u%1XYU{Eh)xuSH9p3CVm(Y<{lWCNv|Vp1+YD{VmggQE1oU|Eu+=INoN`QS}*H80*f4
vr1*UyBypY0on#$)HgVho|C~i;-W9DW9+hJyX#}p!6liDwn|>ia&BRZ-ldwue8GU&$bEdQy~^EXWMhR5bB<fW&2@%qr3Em&%5e(AFQwahEha|ho5Y-5$MrlK
&`r@k%fxc>roXn<&AvLgtsHbKeQiexEjhS`gSKezG(IS;=^gN`@rKK$x}85j5dcQHrc4iBTsCQCMWwUJ&HmruFy$qDT3q9t1(hX4)WW^U4BI7W89yp)R*mIY
t*L$6A5`;aLa-?3_dw!S7uLAxNn$7c8}Jd%WwYIgNZ+d11j4xp8@!qg@`%Q+RpbrIKO9CqnYspecKqOsSoC$D6vQVy+v%B~OZeA<9;4G`fRwDS4|EN4DlM2n
?2_9oV8}ySC&k4v<7k~DX1$C3^P;^KkpH83u+R%HCbNsoYL!Uo0B93`!GCqX&D2@FkC-ce5phG~=Q*K(;yd_D-i@ObH+ju74ANypgY9moeQ+_eaUpH5Td4GK
c`A+hB+G>Ham$?g<PVKx(<7+>bb%1gbuB%lwlkG_2Cq$Cxq}b>rAv<eo=d_+Z;X5(4bN!^Hxwj<O`^94En=WL^d2mH*9kN{I9@j@k=q}8x-CI?)!xBXnq_D=
26lJNO46VD`?U#_gD!(XzRV{zc=HuP9LVL#U2Gp7y{qS6$zf^qlIV{hY)p1eEP(CHmBy><R~T&2+jOtb{9`-`Cg@&)d26A{AK53*<G~rP5j7XzXKIe}9&RS-
F@g@SBMC%4#6R)!9O&`KG+&aIUEN&ca;^Kmnq2JK;j4VmIX7wgt-v&#TqH}BaKbz_ujZ;G2rE}aK+dj%D6KRbqg;qeA9z`0N11p*(P$ELo$Xgq^z;Rzw>wUu
=94@3N@P~g?aY^6l}T0~J7K_SV~(cE?tBNU`-luzS<Rr2UDkFi=#mDT5FQB%Nj;G-AO&(Wa(b#t84I#nA(}2W6Kd$@Jh^B&F@Sli6ulq^o6!cc*44ZW<S<j0
a+ruETeBp2ve*3CYgyIqa(FoKtr2cLVKHx%VIz}Peb7Xyb>xYfVTOOKdmSr&r}5c8J6dc=u47>*X;<cd<2@3&j_UtvR2wT&=1@jH@{M2TdF7n{QC)IMw-sk=
`NnjR^m=~BUBqC*=B(WV-=7_wn$yiHa7wj|)X;rO2&8tfk+w6i3Jszy<QSNd5Js`B3S+N3vjRXa0cB-;USvbxeA1`}!z?#KF>}}~Who-<xi0-)1sOV6_0L9O
p&J~mSM>BH%se{v;en0lEb{&=EdMhjZ+CRU$Twpx`ZAW5dcdQFufN+(@X$15b4o=*+f`{#-#%)RPD)47>L3qE{(BKd7Q$$<>Mi$pwza5*{UyOjwjvB_wlYdo
*Ghtv{v~nmeX18AEN&35HQx^Tj^6t2fkdw;)fXPd_%=r2YF{akp^6Pej~;#UOhUj~*Elv9A_R`lRSKEu><YSIH1*&rzSAjXXb8q6A96bN&hx-r?|Y=r68qB3
9RTW8q9A>Hkn`}Y27&zKBzru~PE6n^sARKa_n`71w4}S|K!{d58vV(dK1m_rze4JbbzkQ>_uq&FR=T#hgF*Ml;~^lvYqmCzniu2x@e=b&G>_h6W7++f(au<9
Ob^qx!JGgt&w3)5twilU;U%YMVRzWVeNO(AnjUa;a0c38To(pFWwwF7B4o&Vx$6CmgY)Gf-VaUAICF8YOc}R|8PrN|+Gn$lu-{1Ew$FQh>D#-Ed?+NtV8uZB
Dg-eI3`&S|)*_NRN)I9I$qk8ZwRUFd;%F+M5)oSCp4u-PRUd%fL1h5pY;nQ}dh*b?A7YH>9*zWytAACtsBg96eAX=M1T~;dGS2p$fy~fqUUah&n3|@mp1}$_
vT7oFVFA4)*#Nur@b8`^98WiQEmWFL{U+p>6XXHM?u3nLE>6z$M;$kGX1fI)7hfP#=>D(ieS(_CdI!x$P8#Lueyt8b>{M(`E1J~{N`W+GH#ojn=s~B0yE2v#
4dD3q5Pf{awX&3ij&TcibkiMJoYq=-?%4-7AM8DH(&@D9;1Elc3pzN@{-X7pU#MDhy;}ROn4Zi#G7#=~EVdtC6ll1h1xuXf?x-b^FRk(|yPPE(d$~jD7|wfn
5HwiPT9|<Eq;Ey&2kM6PMW__OvljxmXNyecq|hFJ<#k*;ok`(Iv@_cgJD)7X0X(kojneuKS!v9@^Kqdg&B%DT@OuD6!hsSQ>BeN3>|Wx_KY?9d(6#vB3^f?`
YQhAD?*s_DjCydT&5gL+7S)0t0vf;!p|QsPw?uhH4wO*b1nqdAB3PoP79R~xE?4kZ?Mfiwh^xq2(s;`3@90qc+yeyx9YRN9jX!ZBrw5NM&dIP2aHb}-Wv&XM
Y3)M?V}7DT7fI{mGIq-D(5&;F<K){o1BXsqX$OxB!QMP^XyY8S&5TL+X}qiSqObk<jEf?hrj}p?!C3pI8;ktjWj?23ND%lRlAUXBVby@pbLzrmfud-40>euj
A0lc^q5FUPQ^a4lL7foBwv4#AOnGfKBKH2^=p^zpC(tim3^t(DB=NOkqS<@J0GJXWj}lTKp`(TIKHtL##+Kfx_wqGNWR!Dv&7*S_<Hhb6TeRVF-BJ^9V1F81
RqL%_l%i@5&$vj=y7pC~5qYLds0H_A60f3guny470r4xS%7FHhF0)goPCa(V^W1q-M9*jk{h9y_t=r(hHgn*BH(7l&bOfJ(EQ}e3vuwV^jTPT2&d{&-&3@Nh
1X8pI?o+dQ>z|*hTj=f#|185R;OMU>j{+LU>l4!Z+ph%3yG<3Qc~WrE%}=icn279;svfP!)gl#%S(c-25uNWPF~nc}88^BD*y_`oBiKdd)7%!kim*eyf{f=<
St<+D&(Zy8I^SRrvwWKwG{6JZu|=*c!qXqaJNkuE0VxG^Iar2Kb8Lutxxhu1FwzK&cQkCYaz6c2ZtM9QrJrjX4KyTcFWtl^_ozj6R<(!8S#PbCz?nbp;8i{L
QOqtVc&e0wcH6a`Kl2{YeMABUKVh1L;Mk_z{<7_=)h2n}d1Cm;DBv{@K?>c*XM@k7vk&bd^*G~!Asj66ik~|rMY0d7MTKN2jJd0(u=|iAzf!UuD*c%6V;M50
6Re)7e)LlHeX^{PB}Op66Hc#zPa^9AR0s5Rn!VnDCev<rDJ?=3>Of#pL3?ER){#fs3w7`ASHRKww^uG-qlvlkx5RqrK!rE6>ii)+`)w~0H+Is)lhzmWbV#he
mKL%?H~?0rgx~2zYjgxSz?MtOy@F0XaYDK_v!vYi&_Y?}|M?4LQZ}5jvn|Bu)d8>U0a)?eNz_Y^=)0pe;d&7!oi#m~KOLorGPkBdre#r<oS@2pzmKY^)CSS;
i(L*6^sPQz@4PJq*QRJ4$%KL?1hno}FL2r@HW$CZ)31Sws4Wb`MT?{dJbi!gms=i~SNoTVMiGF3W}+1hq4}<ub={~O4@DgOn&iLP0)b*9K*=f1lW%kq7^I{#
1y+)E0~7PpWNLhTEi%GTWBKH0v@c=LBIcrANKwrH1(072Q{(429Ok_f|FgRX=eW+gBpX$S<PhM!hVHRCrGQJTQ-S{W3@R7e5<&fJo*eUhCz9={iiZ&HyN`h^
`>LO~^Drz1sbX1ItjYM($ao=9Gi`4)5I8X*!@4MYEw;zS+Ra^w4eVhFY)=u<7o;qmpZ^iv2cvP(VMYyWB_)aTWN`*iE@;+kF@7FbSwcx``@oz)^{<T3-}T0?
g5!|D8XXWMXxl1c=r6{fU2JI-k~e5~$~lHRuMhK(PS#jz6>I^*@W(hy47FD578#W+4a&Wne6LAV^rv?PQUh@i$+Yf9SK<=oUkb?v*BGA}>fff(nooUUs*>s{
JpDtrP@Bsnr{1CW^oUy)J<^JNk`yFfvv#%c)n40NZ~@9here^8e6M|z?|<lC;hZf?|5cG~osBAWj7M^tx*=KB*)z%Kry|bzpP+G8>+sVlHzHmJ0eR{tkuSUL
8u}ucng<-{*WXHio$dk|^XeL=k$@fj6wI*lVCqs7ZGI)z?1uzH|Lau|o`SydT5xmr|4Qnpvr1Hih{=0!<0mpX7d%h4c~(E*^MU3EY^U$VXB(yIp=l?!QiOPg
AG}#HOrhx*BN~Xej&=a>@4~-ibvcsmJ34gpRqD7?b~soLuq#2k$6{=yYeh@j3ybI}t^9;AQ=xf@X=qExxk%k7P^QQwtnLdCcAaa|E|<t#<*veS>~b9z)&5Y2
*b@&U7VEZpy2;((D9Rd7819H2dp=2gkke?Z?jwwYCT<26F3Yo}OASnH3oD<^H9PU9S9N$v-8C2^Blyqe;Do-yYLk<DlND3-Ce6%jj$ejpbPaBNka9l>V;oT=
2-IvYH-0aak68r`Oah>duBh1jID;I-D>^5oL^r*7qQXc=A+34H^s2mO1J8b*b^RwPay717+NmN?mNq{K33nKOEi)et2<A8G`1{t|MM_m{<CY>Z7z}ccN_>Z)
jE0+YWzFwDNQ9p(y=dDf7|q-Po57Wce4^2L7jmMInW*iA<^LULZ#g7uEzPj`<m0b6H&E#x{2}_tqW;#DUR895wMP@ipLHv95Fjbyr#rhgYl&Zjuq6{{48k89
9v`YpVbF!9okR|Kik~xvQ>Y~cY$ro0$uA+|LPw8@Rx`DNeoM#s|AG%8{~zfiOIekFWS|k)7YZ3@b@n`b>dup?i~)?Q!ZSDPj-e9ODX^O<bruwKCq8WY*XM(h
$BB!Roz_jTH7wHyDQkmkGpe8RL<lK}DUZa8KvU%MXs<7#YVrH#ZU^ut->Lh#I}WuF3|;O>(yclPlh2HW8TD+vN_+QY!}o#1%XDXeRdcyFN@nIZ2>Du&zJ+>c
WAoV<lppE<)i}ju;+*%T_q{7DG<P_!-Z-*<=Fs?foIMWvM|p?z%u##m<=&A(Qo@jT)h^d!6TbDVl>ZNgz~B848XsHP!9X^Z$zdOqsk0?}H{$x+>Q4*^<F}^%
roXW0*Czd|vonA9A*fAjg+|{we-!0?1UM$GoI29{%^Z3}bqEMD5`t6}LxHL*eaKz9CzDd&<<3gu@`ETs%xr>K4-Hj6E0fa&?c?OQSt>p@ZIK*T3{y4<?Lg#6
VB3tiQ-d^Cee!9Hz!PKgU9bROU~yF%PPn-lEOt`t*%hV5Pq=%j?%(aGR9<H`YTt!{^RZ-1(JL9qO%|pBz}%h+0muG$G@h1@4WvcW*5xpWU$fPW>z8BcOw`)8
HQCUV%L^Fhl;~(?I{_yW7P0vq>#ThfW@gBc=@FRH#K;o*%nXsF&zS!^<JUg?3xANZGljl+x|8G5heGc1>xp0uzsrf`VK)A;4{g1_Krps^9^DQ>y^_D4=b!uO
QyHsI>&|S!Mr{tvW3p!>w$XlMG=%i|0bcY+J!fT=tbQojgJ5#%RDKw%r=3frBb`Z2p=+p(cLKH8eJMgDMQ!<sh{B-{2jg`_Yx20%x?!Tw9Xv%$3s&DSc>!?`
u5Rj0)%ln@n<G}-^X3iNcT}1?+i4GQtBtAv(8U3nMh27-ZFQ`g%F`{=cAB<ARysZD+#zQ)l^70qOkxhU;(m$BUjPmtMDHMN%*Pz6@nHA_F+FUQ6A5&wTmIt3
1wmVup*LWrZ?<OEv*9))-+H^Q+$28l^;uPm=AScaGX~|PMi)@$V>lwn!I<wrZ`-O;Z-vuk)D}4vHKxG^C;Q3XqBI^sQiqgu#Gwe%H08jDM+kCQ`O^yu|CZ3|
r#Rv6u=*h%iR{0<4^io}WGS-()Dzi=e~88!+jK#~1U{2BB?qdQ_@YrCNX`;QEX6Bfz0UgMVRdPXE+`LO6~W>Q+@m!Wwq2!8U$)3S@FL^U7EE2WWL<@eH}9!J
J@0$p%8f{Q0?Di9ZBG9GHr9E$9J5XyOAO9D8?1;lsjAcgnG}4R%oL787vbeE@Bd=gR)~oXn((Suv&+fG$nDfih(SC9Fjx;F$%wh;G-)>xgosRNcW{T+FjJ@U
!oTBd`NQY0A3md4%b7Rwi<+u;dP3z#5AXzM{z7(N8B#L58q<MNGA6`615Z`#HxAIAN=D@Z&BvXJK2ErV0!mB?95L<<z|+?cg)j9Q454f9Lhe=Wg9YKwQ7F4l
ij6wd_ZhSTSW~z?bUN!j`B*Ky7G!t^V&_`OGDCVO`pUTwf}?FmvG8oW?IQniC%ZA75nCi*3pfJde+co-Bq|<b_294ZbrD7?3j7}r%*^~w)3{((#r@R&h5vmD
S{<x+qihu)kCvPb13cD$u3*GBs1ZcFl2=r=x#MJp=|L4vXBv+T-Z>(v(&&+@#zRO+(-zu$K&r=c%8@e3aY0Dd-EGn<2(O(UMxu5|s(Gn$VNK%XVO*yyDvis$
U&#KhPKj9z*{ZuCQ(x?BKc1t;{2$K9m2Vfz+-M)uht_v$2|f>g60Z;`GeeTRxDax$>z}opKtaHthfei}{cy(#(ts<b8l&HQhFB>vjqX}o@mQ?V8jzCl&gK1f
EpsnZ;=BNie5L4<GzMC74armVQSIr>jjy#2bM>R`hvf_@Jiy_9OkTQW_ts<Zd;MluH45;9#j>s%WqaXrodk$u5z(u&Ff6uw2<C4dc7@v(DUj|5SAQxx%&HRJ
#z%iitE*klR&#ey=4eW2!<v-k#~`iU*w9099Wa`)MT<2`lrKq%^_=FX?wqJg0FKeJV*!jEGRrZg%(m@VSd4oI?FB|1+sFgl;);!iVXgc`pTxjHG}J#2%`|fB
U+Ps1Ze4I<{Q4RpKYE1&ocZp2Rx`hjz&5t=0oUPcSKbenKO7ohqG1K09sxjGR9ox=>gJOZ%rGDwaKLsqeEzOAnP_T=Y)GY#S-ROi${p<K^BoMOL^1~aGVI(9
@HR|we3%Ba$+Ak!*V!29EjsB{N5-v%awKV1v5^d|sRad%3`jabN6McxkIN7~zA|4$^@SZze{c!wot2L$JM+2XAogm4Iq4jky*YtiLpZF{i|o7poDWV{%<P3u
%;mj`xtUl4c1XTGcOx-$*kYVW&^h&XH!*KqHmO+ziNbxm^30BvaTB(`r*3lh%{h>sh}RRor(m5h;S26HNzVK769KVvMN`SzdkH_lxf!p>RybWw3`YAhE!=Lp
I<Cm@P!w=)%Ql6QUbilZwRwUFYWW&K+JB-LR@q~;$6?`9ut`>4$yB#knq6u&v;Gb>paIxpjj;aWFnZ1sN8~j3$P?*i7CDa`9EX*Ttd1B6$9&?AJU_9Gc*0)Z
HHQ4&iSE0sMo=%_7fbTvI&2)p(l0+!B5H+oksRD_9a0swl}AXc8Bm=Lh`!b{0M^>q<s9;{gdAnG;$@CjxPJT*?qmCK>j)n{9Voa2(@sG~xcQdZ`_(KGj$T}{
BuWi$OEV8fpSUwPd)%=gr8vLEF;sNGzFH!}%FqR{f{ZUoC{o61!;mtRNv=5f(4K;8a^9YuQ%SK0NrHr_5Xony(uu~{fXm<26vE(sN#9?~rMsM*cXKw-Xdm|2
#w)w!-U9W0;-sXTr>2>h7m_#1T!U#A)jtIa^-E9pff=me!S#C@&dACrqV^1`iAN;if-s6Prfe0(y(;yVGym3WnANGldl>er^@?;#W=YH-Fg!E!+{^k4wtD+=
SXK4OZD4dmyihPFl&CEoC~SO+^xSEKLjZl0Gb+U19m6#|@PocR@po{jH&O|V3uIEAZGeiJn4N36sht*7)ks!Y@Qev;f0kOUezkx&`dBkH)mR^>HlH$akze@<
>vhn1_J`gT5g^syetSn87m@&#lilW}_ax5O&(Qd{!4xgp1kD9H`@0opkgM79|ABO>UYYQXF0z2gg>LPW6<P#|%t;kG_YP@z%L#KJ2f`I1OnG_>-lN#zTcGnL
9``OBkzNWF@O$g$N8AdMko+06X={Eu&JnNxwOxWoEuz~QaY-=dCDYI8^l6TlscI5rB?<D=<x0xNy8qSrtV2UZ+8WlaD~@HCPp_KES4X(}FFuivb3(HyvhCsB
Qf|S_!zV(9uyzAEi!%vtzP|BxEV-<|Mns&Z(i0C(<Vm6WkP6|NVoa#A;t@YqSIU(z2duGk9<=n76h%C%Gs?iL?zDz2$QIX~heb-B$cz%Yi73-3(j<#2(Gpm2
$W3O)P`zx4_#?y5cz*TY^eSUa?nI|2$t@B3qgIAMH*pNa@W@-FB(v5@5T3)^15+!s&DWRk&mue=@#v~*Z(~sz=JQOn!3^OE*Lr|2eT;Y_-kyQMKuv=S$%p_y
5=CyDA*L-+;aRQWqjQj>CocmFhq!g5Vgr4~_^2V~|Az4FA;><NT;F;IT90&YMg|OZoy!iUeb$II%V-p>5ILsgrGE^ogwNB-ug-Ez3|Sm5)Ejn&)A!Idw1(K;
zW!#uZ{fJ4VWD&b4dn0j8*k+C5Oi5{$aIiOjQ)}%Vm9qvgBZ@pe-;9RNYRWud6dyKc1b+2l7;SPYOPPIVlbK51<Q*&0KSxN*Yl6b<;DCtHstxtljHhVL=R2j
Id#u^usnvP#Sz$pu@q44j60tfRAH}blTQuFa*{(-#ym@!a6sp*f~+;cIqAmHRR0X~5`yg$6-b&*{m~Q$t->wiqKYkHNJ_I7AI!5Jk{vkkG%p}A$!vE_zsr)L
Hxyh*=u!;(56^nFL&gX3-CKv-BM<*L5SW|R|KP78NwTnf-308ZJoox;!0l~0+Mcro4~p+-Q7*h*Rppx*TFLZ>K|;9L{*#OttN)Yt8qTugFLGcCtK%OL%4w3B
@fePIF{2vkL*Q!1nb?n6mGPxR=pKbIR*;rJ*2zsMDr^<dQ$x+*{HBk>cz0Qt+I=IOxh{C5NOn${jHPGtgz!7S9^`DnpY>z5c`|ODpl>H;4Z_1Jv_}=hVI*DD
l`kdW*<3NqX_g;1e>DK*3Pr$2Lf{Sli3c&$q76;$GA4e0&w7eUIt17%vH(tErSy|ysZ!~o?y}?I!Q}L<TJG)R{AXf#2rAu;dlj-QN~c>MzzY>9$oJEsk^ZT^
sM-K$L~bZbjfw~srUb6wvThxG_Tqj+-p6kiQ{^wKFH^~cPi6WBEsi>A^k!RutHO(fQLA@j*+pCKG_U>A1GplkH<RGU+LbXccizHgo$NG(oRn!2>aZKUa6p&S
kJSJ1IK<G7XJyJm&&DpVj&nClqz0Jk*~{khk6d}oNUb1&<82F78ccWCqhI`6w8HL8^-(*py|p{WA1!DJ)sKl*%auC<7^0r$UM`G31on%G+!5qlkt#^;kC98&
{|gv`0A1i52;$gA-*kAa^s=>P&sm}aGd;2zSsAFz=|F35c(DCzzwgXu?&bmR9EGkfXqgnhHSUy)-;6uX0d5V+E=w037j7*N@%w_rFl+!BiE6G~7D;$E&c16(
42@$!yhD>D@E0q5xPN3ZS8ou`^(Hz26O=kjpu#KopmT}}YsPQ{xU)=C_`(#ZXOcDvZM8?iBhi4sz1-&;Wt?{Upen7MV%H51Jn3e{R4{ZbT~rS6EDWjBX2&IY
Y<W+c{)H90xPsqTf;0^a=}!(gz&?k3(JYHh02>}}Xd)V6|Dzi-LpNDAn7P6P?9uVdC!+W+<jI77Yl1mp3fxk?^}>i!SiG*)RV8t@qp3&rl^6)}4HfdUOBULo
<EOy1IE8`D^Y*;^_AC!^-iS|HK)po_wxj$2s08D_Oc$K9^8}rHJm-qrDz4dMvdeGcc@r?r3TFs0<)Po}qAjeDp{b2h0jUka`W$1@aEUTeU<x9fHO4%WFYATq
aajHEdA7&Lp-Cv)JuX^|AS&_uS(b(jW}FJ!;GzxnAt@wAWAM0_|0V8NE0kSVp`I~1Oz<(bQ3~M#q&dN<+FV54+LB&8*Ma(ANo>^p7xlDHCE2lMx}QniG6P>7
qQ>9)EpCP`i+#230$%pEidDqanBx6fTc=-LM24lN46ymIHobqF82TJV89f8dM1(h@oacVA=_K@$omw)sTXVcDUvW>@kXQ}!Wo1@%!hO9}aDh~2)~ktx>p%$&
BjGMo!ov+6FlDV(Ea_A$1u?Iz;#B)a)?XhG91UQl7uh5HYQ5ug2Ak4da(Lm}F6T0K6r6w|Q=2W*>F8Q~Aa07&=+q=JI}9bR>iQdmZD+@&`Vjq~2u)putHBhL
|KPL2-6JC~lBbM_%!ydp>3Z;L^w{^cZ{QDb{F$lelW=z?qtC*L6~A>7<{8=YBt)rD1kkoa+lTCNoy<;hYsi~iVE3K;w_zq);QFD9RITZ$Uzj&l9q_#z9~=vL
t%ei9wK%t**mRbs@2@}BoBET_{tpHd#B_&_`9A(IVZV%{#{VsyqwY?6ZoE-tRbki54RoA{@Cp&j0IWOw>nW^IpG3Kd&%LE#kLTO^lIC&Fv^Rhq&~r-Na4^g!
r{W?N$g&752O_o|qFb*tyBr#`)7U%Ee5Mq>TwS(2qod`XZM#xz7WrNxHM@HZS7TO0-yb!A;%5|JqqamLyc>X{rU$R(ECi*J-^^6OPS@oAYEQ`2x(TMuQI+cm
2{`*g!|obrXcxJc6Q@gUOS5lCC!<`h!J+w_UlGx;sOu$_nlK*`);=K&L^ZYN6ib61I{cqDJSQ)uO3oD1<M519GZBEXrD+GWr@^gBFpF;eDj|XM8lq!8^Jrpk
`)id`!~@(l*Og|n&(C8m)3Yjg2binP00>O)fg3phNP8K#G6_K7sCKi)HTA>tMHu1XlnTaag!7cG7R44%c%hE#$3}0HzHb9|f5<3a#!~tT{pGGs_xkxJ)3%0m
`@I>zW`z}Wj42m`YsI+h6n6Ip3<hh0=?Pto^t#pr{1nD^-1ZFTWJE$8xv%SFmS^@@4MtQ@bmn1je1Cgz*mKtkB&r7G9lB(fhQLuIbHi+`c&9R9s_XQkaMjxR
_j`H*504!nMhar_2t{4iY3q}!pqqdQgQjb~-!2hLOI#1HY>yD>VZ!2Exh$9v?eO@PZue(c#n=-;9c&9fpk4qd;Nf5yQB*f1+{UVUrlvhBfc{jr^bQf$0rt~Y
&VFGpywR2F1P|Yu`{XV{hJ15oWoKfJ*vYs5+57=03jzTswZlLEC1mns^k600O>UBdOYT6-Zyo~HoM1&-=Uee{<j+;RRS^d6LbHftw1ZMPg5+_LHP=3V5{kAI
{CKxCrVaQ+D@b-k`n<*I3>K2U83@k~opfS_@iXdZhkZn9-Pe!9abZwoKSs-RYoy?#v54&AhvC9rS&7_H$9w>xi0t_jDM&5vD#MTcV-4tHjClFy5DW@c!E+;)
iw1R^@<+DiDjM_Ze<@QYa0e<KQ%`!w%bXXNAs9^os@dA2iBft>cQ3f)c&PBn?2teuQf>FRX&s;qe393py`j(mor<0P;_ZmyWNxM%S)qOmNc9uhVUE+{E#iOv
EEAnIf3=NpCJyG;8U^1D9kBH~gg~)`h#6NEVjHPt7xC;<)15T9BNf%DWDnG5<kbUQAx{X4Xgta)u*PB8SLWsTP04X6G5!`jD4hcLqHyU}K|I}Vh+Qf@Fjptn
x|+rSj-<BL#^^<kT3HmYx6~zTyIKmvEk$vNh={ku;dlZ(`d$ZwMb(9kECakuPlx}2p4<KXVJD}<f#IT85dd?LOYrD_qr3(2W=W%$rWe+F&5V?D6DRrJ-J<O+
$PgfmfIM>D2+8$H+!~E>x1@D^pqBJw)srIfz9(>AlL=?jT{&_25q~vJHQ7$wPO^LZE?Mw2%7UVQV?rDVNhx6_OVWuxWz%J@{J<S&b-c%wRp<Im-moD4tbdew
Kze$<&f!w1-uZ28ws=PleuF*DffF=1zo=0G2IrN8>2|b93QbfTkHGQzr$LcP+gt2tss-LlI+Y-?G9vp-St}yt^%&U67No&7uMgY(mqv{$3G`~<A4#CjnbLRn
p3GU_LpMQOr?ho*TP23qm4;(%ugfvEQftM}A8L50E~@g1xmvH?sGaaGia;NV89ySg9_5TTR^)_0-0enb`?0WS*I<cG|E~$Hs~%p5C><*x_VVV`YZO|DYnvBR
y+}?<)u)h8@ku~ZL)Z70<Wr!D=w$ud3v&pJ1;yAMUuAW%`%&@^C-}$oLsp_gRu`{E>@<rO5@*~|3K=+t4aYk=PxOFV&x{Brz1K&GYK8PJYh9!3;0*LhH-SmE
OSueNba<7Fz?|n;whGm8*O!#R%-fM4;!>HW5(}D(V7vXjd#z-G>+k|WJ1Wlelv$T=3m;$A%5N9HkImu<VjmetkeC?Ba`gl_A~TB%{6+i|E=GZ}%MZqzXU@Ic
5HT}-f0-?Z0~o}8*tTbm3Kwv1m`gZFD6>-aQD&{Mc8!M?*|Y&(=-+WMcdWKrp#zxPn_-$jF%wKjhBp7p$S6l4U6<?oez7=AKOG0W<r4s!jpaE}#DhfE?_MAX
GyRI4fi==2M3cHRQc?Zxd-Gz5WL*JHIa%6<#)mLNzGIpkIzfTlEcH~^z6R3hlHK(B{wr&gX^-@kGATB;$b|WH@fUB>pvOLc=U-3@4TpZRUpqk#b0mY^w5UnD
M&ET5Zk;JDxK%heh){*Y2KdQ#VcP#C)l7}yOUtd5-6T6QmCdgN_&6qY!2o-^wEm5+J4X;SIMggZ#<wA$KT1Rf@-=G}tH!wgyOnz7k(ZpTSLvT|Uz#)T&29Hf
sQ;tb=99Og`9KdRGRIm1ZSessSUtoz)db+3H#=NFYV<QVt$s~TYH;Jwj<NFP`_}2>o2$-QT)alj@M!ZK9dkEq%U?Pcc#Ou}S3~{35lnjd1I_1bq%ATRvxysh
r>WRJj=bV>@wi?j2VoJ1%YWzYZ7n5bvH_+S8~=he=!Z<HS-o#r)*U(lMr%5YL1`CUFUpFXCgyuHEUP$4G|F40xf%9fxoQwPq#y|n?xSIO4M=E>PDNoN%E{}8
co&Eav#^sF93p9CEySs^fjjZ>xc8N9TB}u{mCbN&oy^ruIB4rw4P!rc^bb}6o%IHLnFfDh6U}p}d+n0cA!eygV(grT^$(LoX{-@5a326TXsr0YxfSSLIAYHd
9Z3;Tq)qzfK~E~}^>z<}66sk<tZRz0Cn2iFn63$UTO?QK@|liHrEh%K!_`SQ6b*FSSRu+-J$H3W?ly=(zN;uB_#Yj#eia7r&NJl*(TcIOf}h##TNpIMViUDy
!^G^r(=T7uNjWIh9vT?|k0wmMRHGrKgw}{r3*Qa=Eb*B;&`p0hB$Hv^j_MO_wSA?kp9ahFqnfJvv8Rp@r$!6p!#?%@8_QBe46)qU5S+!$Il)$h&*QYQTAUJ_
0sze{)vwyZU&6U;BrmD=^ofb@9%k6vnJ%|NL&G+G@t*D*R~V7Gd%yb1dvD`|lXoW{SO_IM4G3LkvOOgt|6IPEfOCY&mQ%RA)>fljI|qu6CQLoE@Qpnn2OY`?
y^<<=OpaPFhJ4$LhHL*Uk<cm>m$YQ`NDAo3GMs}m(Co}jiilL$F4)9Kh|Ff9SR!^-H0vWskrff@b=t1)>Vt^A(86i=AWNGxtJ9S<y>>KoyUi9{BVEp&EVOn(
R?EIsi-70{ytYfX%S6=Tlw$7i1nS~DuwF=<6RS(klSaF(-tuBlEv<|SltGakU&1Y*F{vu4$uA9@j#nnQ<DKby@)UE4kIjXdIKXiC5=BV^<DZT@+fyf@e(U94
y&1O_N`dgV#<4CH@&*>7$)^EWTU#FInQO33F_hN2>a&_+#ElO!R+rr9*h#T;p)kIh>&F_S+=k1S7hX6eW26$N*Y;LNOJstW1bp-#F@oxvV?vRz1E+J}E_ZYF
ql$?_|9#^zgk|($1@KIgBfv;`d-|iLM{N734lQ9BeF*MG#t}g9<=y%F1=fM~>rk^Qeu#OLn+zFRoa6;L60zUs;7{N?<msS75pH<x+xcR|GO}v1o=q|sWOEI4
5gAgf?$vX%YYL1aDT1g!X|s0+u7D6g1OkxE)Tne+RqiBt0M{zQp$&srQ`5nTVnA%-*na^MVR(N+{-L!ppbqNI2!wD{yi3TG3O#aIHunf?W<fKY(e($ud^5N8
*Ubkls`v`Un=Vpsz42J>sdvesv>??lGi9UajkqsRaE<bw@lSUy@ax*yfHv1LYb3=bhaq=pTgnw5s*c4Q=TA7ciFmNWjX}(r_uA>F=4_6ofXFsr)YnVrPO_8S
-FeJ-uO)L``mO2|4DM@*?pS=o(tOP-wQwKbt$o)P?&@Qxs+*9x4tzv~zThd=+rtXVZm~bcgs7yzY(e=bewa?77EvRI1_s;)2}BU-L06bBUA^ZnAL;>XuSBP?
6T1uou!(gAeox6SUUzoz;^?-<-R`3C8pkF}oRnyzw{~Q?mQ^Rh1aTW0UifcYMVj}4ILEq18M27GQb+RH>bf!qeOo2J#_-5%!#lniK|(EDTUm$3*hvuxDEpv{
o9jo<()T34h|2QK_H8|+tpy!IqtzfvS$OdO5KMmjse6P20>PE?N)VtlLlf>N_6WJ~&ZTHq+W#COg7O&9gXXP%v_7q@$ORHr0I<hUv>jbC|8~OOlu5xY2!<lB
`xEIBdI4j;oo>Io)8Co1)unhzu;_g0IfhM3KEnlI)hD>xeMnZA87FkL1VS<naHoa*5^mC*cMy~BKH0LD=j2^IKdF?KiF7an^K%z)YE>JSaq4j(vDYq|k~p_`
no6fcN0~T&pKr)phDC%CgJk&>co(RO6@gQbN0zuiCB^3HxX6mV!+x-6t%mD6P$Z8d_-Fx&?UGCe<I|~pNA<j{Pr6|lEVMqO{#}v%VO1gHa?Lr}T&b|w;lgWs
N$*^lugno}U2Jr27>){MDCJf~Tn>I;mFC5X+~|90$FuIO1U8sUd9D)d$C(1|F6Js7U3*n%UXhC6;Axl{L0LZ4;scI<oMG(bv-a;562^Y~Apw!_nk$C!tnmq!
b{8<(ZhXEL(6rSqAms&^2+%crG85eb5$!F4a_l1DPhXCpKeW@7Y+haJ>$)MuW?w6-)j)=wP^%g2fQF&GZx8Rf9f}qhvFc-ruHWQ}0>bXl^I4`hv+A%;<|s_<
4S@kOJ|a^~`3Qb%L8Zmy;>ce3_PNQ;KqhV;#~29-0n=Tj3S|-25LpjA@Z&D{@CW5-CQnX&S@^OYnMCz92D8_UY2=xm3OzfBVz0<>*NnYjr7YD@OhD~>DV~%r
(3aZb<G`%dD{3rUM*=k>_^v?JH{tPL6@MS1XccIgl*7ygG!mx(H&UF!H4p7*xUHG+)Z=XBYnq7)<Q1vk72gRSZ^D-Z9J^n4p&}a$%4YdS0-T?&n35-#hOSaP
C36qKMCByA8gkuZ!tS4hfz5V7|K&Hb;^(?^3N<(*5>79s+~&;(uu9^w?;>G@_k2a%V~4-{BVIoBPQ+cmIq1_Dj>WJ*pXK4rn`5O|GCRtf18A5Y-GSc)ippsW
yA;5*e_`1+&G664Xb!DW<mfB*p5{2+c8`S`MHl<bQw-5mSBnJ<82!I_^Ip_d5%vQkC$FJ##1p2zR3Ke<DtYQ=ZqlfNY3~^=nJL4C>Rdgg`IP$5l^NsVfb}*n
`YO0IO!FkhL(v1$!<g_I2OJ*)V5i+@6n>srUHJ+^HX|hySmm@9_nS6Z)tq<)TWqO~tTSZI(yL^_nv2#hqQA~jo({HM!+6Yx1f9~y4Cx||Y+#{1{buVv*Q}z&
{n(G%LA*;Ei3${72OB{wD?Q9XZaxYbk?9k0u?7;vb^2VBWA-4kz(eaukhd;<?e4rV3h>?x`zM%<Dl-IlVjodvbqmFxPvYy>ttvNkI0Fzes)dkVx_K=()J^5w
Zi-b_09F;Gp387*Cb}Zt7T4w53YQd6)2K8y`@3eWszvdV1|Bxk9!TUpp5aZn6l&2|Hy@y}X9RprcwY&)@*El=2|3dvPEvZ-RoK*rg34G=@9@0HAZ5h1;D612
=Na;AES21$x`7`ZCC<GQi(frj;MWpgs>>+wGy<DOs>FN^*%uOZJdH76x!6>ZsLK{5Tt_+g=K8KBFB<eO`2hX=(O$c>v?in3dmsVcvhlHmI*w8?+r@@?Tn0n`
yhNp*b@<&f0}yWAE(X7r;x;jx$?&2wtc?|E=^L<dH~ptLm95WSLe7ueD3T{r#H%AnU-!FGY`zZS%q;DmDp-=_wv^KJKH~mT;aZIB^7}L^B+Se;4pXf1`&({^
Uoah`D}!B)T^~@;p=^NR^u*oDp-<~A*$MWTr`FV1V}Hr;fnIjA`NfnheF`1iUJ9GYAekt4vyCuGDLYlv2&p>$X5Lv9I-%h}0{U4CTK60CKW>PgG_!f2U}Z~a
*O`<iSGfZU--(*B3~RFnG%oB7_IcX&&+U-)V*Rd|F85KC;VIHgw@$Sj?$AmmwE-l=jZ5f2!W@TRANL~lqSi)X5$vP5i%gP8&`)1J-~U`^)ven%uCUpY=l8C3
7j2VYlyFrS`JSuDUrP|7Tno_-eRP09(?UKMl!k_YPGcoLboJaH#LNmj`i;y%vrDFdpBTgRbZWyK302o_vXOL9>%1vb{N<3N&v$OIf^>KJTI{*Q7fX)6P{Ye(
uf#CgaPw$3jr@_hp)DV#IWwa~i$%d|dfWULqeO#Sbz(@E=$(zHY@pl)PF|_0u&<5%Pt)!x40*z>K8`h?74ZoVZaF9|WJ+~G|HBDCD`#>Vae}<REz3vK9(qvM
i^K|Bigbs?JQs<B5>1W=S;_M*R+zkEY!&^>0OGT?Cd?fCi$mu7NcPJ`j1q^lATPU54^4YzkT*G|?>%zaxe`&PUYJrU;Ah3vR53F!#}F;J-#hh-@>_!DO;*~3
EQ7QCqisEBV740X4IzeAD;RwQerndsXuLvBxJc-DGM|R23mh1*G)J|8HHd}WxSuK&CR9H|goG^d{Sog+VH8=;^-8|5z|`T#uD+bvEVB8be`%6*W!(RiLl?51
oUpRV*bjIT^-WLcW~r%?D})5B3V5=r4@0<-z62-6dm=$P?^KNK!cw)DL@&aZh`AYe&i0pd{C@;PZ>Hm=er>Kp!B;(<766O8(Y5R<lQ-lBUe?D3AVpsb0HutC
uU0KJs|dHNq>>DxOlPGslDO*C`hfc;Mt}>w{&a7The~Gcw3Sf|eA5*Iui(3~D=k<Q&cPm_6`-uqxet428n}Gn6A`Dl3<naM0~b%~pww%Ph)Y2X_}V@6a3aZb
(slU#xobxa5sjnzny(3_tJ2P!3`E@#pjYPCNr!|HSSvTeOlW!#nzj=^O<`2eZoot6fO<Qv@IXN=&+buU$MV9mYKNDJp<z@2apztA1<3Z4gx<6zh6;ddhLFm%
wCz7|LdLM0RAmkRF++&kPNYVbyxr)eLf+CU(!QFk$qX--N07x=8C_LW-QBpSuj3#_>@6<Ssm;ECwd1`!hLnLq!kka_%prKIwfRLNd|~hFs0?CrMj?IVMM9Jb
OS83iadV($CsE!XZUDA@hCVV8Onc;g9GdA#=P9d*r0Vik4xYYz#ts_3(h{jhuEyrOi>ArdU5)2*TCiQegqrJy5ZpHVCk*u|to1A=1^llrg*%<}DY}fHCXPnN
30&OVVqFbHjOV`o$|cf~sq1_M*euZA0;8+8rik9nLdq~w(4Q=FW9|Ppy$@6RK1sx)SB+SreYkzWMH?fe1X!rpt!3@WKH69g_LP(XYr3?&W<G?OEssIzc2BiS
Ce3r1^|7W^;=L6|+b??FRvm7$xFrm<2~K9bTw<sR9Zsooo)g+mY+2e-YdT*5Dx)4nFejV!Uoyr(T${Usb)I!`r<XVeTb2svV=Zih8ECpVOJVTDR;8y;!^ulY
b?BXCfuVz_Sn{V}=&Y%(!X9FV#x@$7<RNJ#e9}_*WCn%J%^$)x!^B$;5%5Z5dFquJDaG2GdO{kPdZ%GY@03uxt;w(NyFQ<Z$)<UR{h@OE+Ux^Q2<acEAPJhr
ZkLY{nhF{f7Rh3VXG&KR3RaCnxK>pfH124GQ{iw#0lhB}b2J1OuCXPK@{#2;QS~IS36*yRlmKP-f%#mrx`nEmLH0OZ8!=BO`Id)5Aunic%Au&aU{a9rM8m@C
!2zcs!x4{&nR}nrUp4SXe}t$S2srh2pAe|JRh&d>zNEv6vHX&S`(c@Nx@E-=b`PRLH_?x~b3mD3C;xgv-ciaH>>+s=^T4em9{=HztuIi_=B{E>j7i>ni~s;0
b<Tgtk&^IW>+p`V>(~QF3Q`-us%h5d9~uq_uFd|6+@>9&Dp1B{_9fkxr!4ib2^E?PjJ1dFWpm0iP_zh$m%@vngK>dD4zYTcl5qIM4lAUDi`t#<&a71=uEy5r
=~fvLw6SI8bjH)#i2%}!vx?YM&9>JZOf!*x=2NC*v8wt>@85^UbeENTWoui^p36EUm(pA{8`oy_k-q`5Zl)JE2Et8hgAp+e#9fZQjFLJ<wl=i9TS|HzBFh{v
Y+z@-!jQkyif(;2QuHA2ySA31MO4BCj0DNOPl2p{BfV6|K=4;ZLjrzbyXYh~#WHa=gE|<&e-;=(*__TRaUdxhc1J)DuE}M6vHd|y%7K`|;e>gS{V)!Kd^$OM
E)L?|Fh}IEXTR0K^kmCVd@mD9-`!uZ3>*OS##C-*(93Q>saF<ZfZ+WwlpezL!{l|2eA@7BgR7+l0OO6ypr)zTV9wc1I`JjhDgOf>Cx@P99hEJLc3-o5xhgzJ
CDy?cF(n<IuOfx!07B&TzG~g@79+mTF+ZU=&H75brgnULXhcsbr6A(NN4^e9WPX2LAb02Jo@9jV;9PNg$fe9}ln9}gIe@CHH+gn?zY;{?P-~ZoNChuj@m1fV
PyT~Vc&xUeuBXrw<^>UD!S>)CvF1IsC%8K}-HVDHpY6MGZx+>+oY3D#<zm)f6ZS0edjw9OzyZM7R^D;F7yrtk2#T9Sz<{(n4#6yB&2tbbv6GG`i&c@g8(s=I
cLGW7u(NJ)Vh^_bH;)}PRYU0np_|4$Ph#|lx#USNRMbt|(aiT$FKhehsSIYEX<+Q(q!Vca$jXCSOX5*5-NJm-Kl%52qkDJ4Tw$Xc5v?=@LA!y{by3xmxDoga
jTm8Jjw^^A>Sj@5T7o8)&;bgwZtDJ3(Er`}NH<`nemlv+s{fX?!8VdZC(rTeWUiFRnh@OoZzCERl)Wzw)2V4;^mPEnFNWl6XTV1dWB_Mc6<vId=r+I@i#nX?
U9ybAfXk&*ws-Ys4izOA56HFQxk-!Eodc-})i!qJe`dVVVY%YNyROpea3k)5l%4BM3y{^g|K=?#CRGHpD39~pVx1{K8F1(xBjKs>dd##Vbe$oI58HEBOId+}
(<EjVie8AYubrb;@t6I%WwhU@7qny~?S!N*Y_iIgM_4WbO<}G*zsYs7S}ektmy<lw181pU_dz<6A8Eq=0BG{d%Z@fVf3@EQ<@qN5u(}&@jZ}YQ_WhAc$qyfp
)=2i6g{$itFA|@5X_>c!#s>!uW^Zjw@DQ2#Q$yUG*Gwg$qFl#CrANVNt|=31|3_%EFK^-|UxAbRVEk_ec6qvy;hF`N#uEqwT+fd_3dGf*UrgzmOgx&2hX`kN
^}7)C4c}>IVRq_~&5B8JNM9f3f8MbQJ8D{xCq<L981?*qLwn7YLgeKW(9bBILc`j`Q^K;4PHMYD>O<YH5@8Q2X}jmmU7TCYF!CkkH1{Bb17^*{cL<=QNNztB
cu2GeAb9_g!~&&wd7Vg>O8H%)m(yt{TQ#X4K=JC&`oO*y#i|2rxTf8Ypst@3XsDm4fupqphl4-(bkf(&gNm$-8hgB4RoQ0%tOH!v8jowVM)1pY??F`{2>O;i
cp)x$t+CENsI+r$BjsR5jT4Ts%Hr|`#l}itB3Bo+hJtO?cK9pMq2-tR4QL4vH94KOJE2CzJjCF;vO%>hu=l@6{OfNLog|X#fSV)c%TT7PpM1K@;8IIY{%?QW
kVeII!mMjaf$}~#H{G-{=~mc2bE}nYJb-A>BW5?J|H#jlO@Aj9`Vx5W)wkn*tJG*-PK8LYgq2zwnp(*#Kf^UUHlZkot|M0`LuU}kSeswpcTu17zS1$O&H=et
{6)JZQUAi|?{aJrnt6)%0n3tMDL3{so2>=&0-C7eTO1g%(6&bQo%!RZw+1?o^VE}gwK_PraP{=Pe7htmea`Z+G|gwRoNpp~4L*lutL;sl_?gd#Jcf}}saZEl
R7TqFneAu+ekE;tZONw2+Z{xKf*7;uKAFN!sIi-ottpGfxOIFKoG)FZesz5Fmrrq@-PF@8?zezvCa-)jY4#CTg8M+h)D`W)wU?kNrPA&q)?fUJ^b^!i6p~ck
yi4Pidq<w2TSYn;0g9D_FfM;}y@cir`p96k;x~0-Xc(JQ;wB`i9A%;-_1m>2S^E^Yw`f6|0#0G7;DxfRinTZ0H5un*#N9RK#N;+uk4T8X-#XY?%BLGztCJSc
TwxKCZa~uEKLN7u`)!JjnvPXCLC9&5=bI<!S4o`I%?jY2^$P+cza5G_6Sw1b=al_Cb-4j|=}Yy>g3dwEiqZ^gy?d)&Qev)CyMnhkC(EnksIagJ<t!-1r&mIg
@R@u)w)D?aL712UI++>)LNKI;+1?7vD1@4>74%fCjB4s0uGUpt-!xQf)?k89A!?9+ZwB5>y2I6hZ&(G`;({<}P1p~Y?lPjYwH+v;Z&|+|9+33vOb(nTAw4y$
_V7i-$|ZPF*9J30hwN%gIDVJ#Hn2t->@>r|cmuM6AIjDUKSJy3*Sm(vDms(FU<H1}@#I{Wj`3!e7;6XUUpXq|YjYz`iGoDe@{zG`VdWnFpLh*cWf-Qux+=2{
MT7LS8Y(rm1&#BNu(PR%?tx-sva1?F5<`ueVX6LJ#@vVn+YHdf=cD=!;gUDhFKWCnpD_>{9M8nyzr+sxn>Q7PvsD&Yk5otoA?wK!t6!TqOZ~jvSjm=VS1XVJ
^O09x2~zx#XJ>5ifH6BofKCSP@C_j7y65G=Rm&0d6vM9z6K(nv5hz8H{PRJvtV?D<nm2qn&g)GLCpCozO<?O3us}xsWSUqbTPul&8fT_S6z^QGem5W0v#m+u
p5P>&@K|<Y9E$6>N3Q{IK$3tlnc@(58|X<(9;PK7Pv)%FO!y=Y75q*GL(eoy3Z~#+lT-D2MZNV|!48Swxk0{q&56~mnWMK*?9&#vt{A&ge7bf__piI$ASwCk
-U@xeeqhMhJvi3SPa4T)>nxX*Ph(bZBCFiu-P3gLg6{@tYS3ATG<j5<IXX4>zcj*TNYutU^85BvXXHP(-8B*^#QIW6+?X!9WxXrZ8Xr@A5&FNZf_@nC&(g+`
n<faz7tn*G3pH`1XQ#x;94_pvQMA@_=SxSfp#L(246lv{`_1EX`mDELZ+L07jBGCJNHU(Kw9{=!XqlC$^jx2lAeeI<V{;2I!+CQ0!_5&RvW)#OOiLyL)cvuA
6ZyQkxB<3{cWN-Jen;&-9J}iekG@elVH)u?XS>P@x@LpTP^KllcpNjqDqxR;rCB!thx|u~;n3c01eXv)njPEw{3Cx?d(#7w+X4(Qs#U8j-RFD%<hRI?7lZ8b
bfC{p*g^k*>CIu!*;SjL35BRitaH>XyFOV}V&;(2Sp$Fy18Ca$;1^)DP5W2Ze^wKYj4<pK!!%08TK~@n((wNJ`~Gu(xONoNxW&Slt~%!guG|obvL(JdY(0cG
U^}GH#kpH_NJKGC|2#r^4~_KC-VQYtU34;UTyS4IMQ+od1dG6wh#?9Xgg|MtP;D(`!9YlVZED9+AzVE@BT)btK}CGSx%Q|T)u`uo(^66%TmWRp-_<lB6rvV1
VyJ|f0ys*Aas+&8YPx7C7pb7yI1Hy6;|XWGK~e-UaJ&Hv5h2K9@CC*G$<vt}dH7Mmah2j<yoy&;a7{&8v2O)sh*BRyR@g^U@rp!`rDe*Fl$=^EDT}CPuTR(X
=WHLyu$7zgL3fRmTCLriCLx~b-lPVx=<N*Auu7UibqonHRI-yuOmLu3d*HaGE{cu2t{pSj*U`?PN%d@0Gi#w8cb|}-_U9Fn9X*&q##4&e3Jf1fBbu>YDp0_7
U=SLA$u8bZQyk4{dbNLdX_>f=+#BEZ?5yqk7p{9VPcnUVG=#!s7ZQ0Lx^Vs_AKF(Pg0tsOREqTpEN8?Gl{$_K(PP4xFB?K2-=W<)T{ea-MihdQ%Qm#-({Yx3
acM|9fyvvYmb^Yy%~=AU*WH@qq&^a3JC?pI`Y-Izam*%c+B=hkKX!H*F*Fbz!Lq(T*Vw{PjuA9wf+#~0`F1o-=<@aTY{3~9I)3L``-|!J3(PXh?d&Q=1JDhL
Xow!0dceGMN(TMh)mCjEQhm5=Ba_Sz-_QZMQiWCgv5wq^73_0BC5o-oaL6~KX@`B{a7i=qw!iqqy||LAT8-`#rj%k6(6xD*R`_fr2pl#ch)fxh;8d+)2c6Di
Sh8Bq!7B8<I2L+Le256pLvlAq3^`D|g*<X0RX%^p1+1W$#daji{za*wt*NFBxla*Ee2ZbylKQx+hXX(!^azxRl4As+3>pR%c$`eF9Myoo412n!+I?r<xj@qh
kn_yO35ovyNQ;7p4vk0@G##ghPPC*3b-&WJ26*y{THWhaZhHx&*bY&MQ>I}@!{&*pUdPtAa$W33ar35eL|3y&3>OUK4GRY=R8-0%W1T2_)uD1>ZnKK*OYN>`
@|&F<#mog~h7H66^u#~Mt!$a3bK=+8sTaU0z(yvJ%*Ap3@L_Re&+@otjZKYQd}wl;?YG?te#V>PWo2ZpYY^Q$El&l;Qg9+=Wy-F{uluaGUp+{C7Fb(%=>Gj;
T*VL$Om!vxf5*5GW4{2B!VFhm`MSLxJ|19)wcp^NQT1B3ATGE5FW7dS^AYV~Fv9bdN(o@rRzR`5nG#m5nuJqyv*j`caCvJ<s0f%j5J(uqW#<Qn@VaS<`dXg%
ectj!?nwv2{E+CHSzI{$+Euf$gQ0))!H?R9+80W<G}Bex7$qQEEKDm&iX_~lea4&ZP-l}9f%=(;*_Z;*HlTE;3$e4dl%)GbVHfNKw0dOSrNeIMIK|B#)I!Lf
vc(Gae^oL>n0%x}E%L~4x+CTzFQ<LKu+DfW8pOA3kak%by2_T+FE?D(Bckq_@t?Qo1CgvXC%5X#dclC;&Kdec`-hp7vzrlRsJZqg!u1`tOT`&{#Kyqxq1#8Q
uH@lznwRr`UuHeaNJhm+9#Z+8sdPhJ#}W(=J=nGBL3+)CEwMt%Ay+-^Y6}$z>WD_oeE0?6Ferw)+@KDe`Y&#N>E|C#?_7w?J4LlUUj8X-kSUl_usmyLhHS-l
xI^~Zq=ZuQzm%(XuI^0M0W`edAgNO|Kc0|zXH;I46L2bdh&T`R2>(*NAkl=SwQ)YjPtkugXEqUD*8VMIkQ4d(6Vxjld*ta*Dc?cd80hy0OeM5rBggjq24w4B
3B_4eoy-tC1v232@;NhTh9$52lomdeSd>ioLp=yNi1z=UE>H{pK7}9Zw$89`*m1qUyhiH6gM8vX+_viymgMi{if+lOG|r<U8PuP_=={(&TNL3D7bu~aT>(Z!
DkKRiXb`QFWCx6BzC5fAeuortlb}Etu!uuh4|Lt9+O%;ZW|Xq<pM{iwE~w6Sm}?i6<13I>*D>xu^h%hKkv)!}W-!oXn*=ZgOfU=5-V=ZPLvmf5ID56Z$okmH
KY6$TVC<lW!53e!8;yTZB<#_|mvbuY4+o1mH&iiT;6q4|?_oEr5&<-oM?BTCE;uQ;J07Ian){T?AC(+-h>o(VbVemxvfKQ##-Pv<UWF0DSXq%KSkSNbSXF_B
EHoV>O1veqwKc!kF+c>m5k$so+}J<Y_2tT5&RQ)_wfrL-{E|I$;)u3=|M{CG@cjA2*LVvc_Q2+%9?@V#IKUqn7K1urgqhkL8&7sv-MX&(7<wb;O=ie(k)=So
@@EAyz!xiXLrw`V*8=bUTj3WqI4!GmF1-A~Y%`zv8$NFxkmtD>DMN(o>(?Y514*#&Z~XM7EsfQ6l^VBMn3jUMPc@Goo32W7un98;O6!I_+N?4Y8OG@XQ`$)m
7pBoAlGpys&-k>m-X3;Dg1(?Ye;RvuZ_VsK-~2RQ2<84?N+Bh@1wujC+YIUkvvK#1Q3-A%p<f0_sMFuAoG>1YU)<oxyH3tEbP~EcldN$h28itu>=*G<Jo;%o
KDo4uK~N(yTAW|wf_@M9JdCl-$x*D_Of3?KNvs*Q`Kg%>GAvv?9}QmEd+j!x(NX>TUsA7<SLDb|vurV7r;aB(;CZ9l!3lt$_?zaOQ4rKd+Oos8<7`7@yeV_<
rnckKiSHhWcTJcLG!{{aE*!ku+0taO3G0XG^g7N*vR{j`Rk_eoKm%zf{@p70+vl0+j&*$$dr9Cu6}>{d-#{{6lGf)+)m(1?ExCtVO|gqtkA=a#i|G)x(MKF}
Dm8kE0s0MIbn<XQpt&YfaP>XiDPb2ArcbOY{7;6l(@R#74^~81!usKwZ-VPy8DczPt@Qu%xKd@x<P|6uHR+PT(XakTZanbLv=NFsJ&;1O{d5B!^2C>@g!jXP
tFEeibFxXLX1IIYyPUt7(e8jgDpQ!)BbHF`b<EUDG$e-jFgSdk;nY?hU&#X1CVlRsGOq<h;crlw$tD@F*RL&%^OOtg=w(b4JmX@1;8xxM$JKA%iMw1^_AQLG
)Pm_U&6UxCpO_39yJIV~(^NL+iRS7Os~eE8QvguTZ6R}rCxSdeNflq3`$|&imxz;Wq-ZsZ^nNq<FaXYKQqlu;;xiAsIS2>shZk)5+GDgZiXbPrvir?6vuqZ$
n0%G%Tpy)@F)r05CYuctd%)|F&Y`ry;~qHly#7_jR>`VxuPym2$-*H=6F&l66K!l^>VLzNgAN1joiG)wLa7J=xYefy=#t#ZlJw=rZasV27zj!L?3_zzSz_*d
Sv)Ta5--@eGL=Pm9-`oJTX_beM5AFgBUo-PL(7NS0i#{k2{m?gj!aN=yvN1?9AWDAEIm6x^v6YMm8P2R(6MXIOtK{`lnEPz61Wy<wIpZ97ylDi>1yw%wPp?C
L%(5SQ;3?+j;zV3<2l{355GYMA3`<0BBg#L-4G=^JraoRsv6Q!bukU%tIGAd(G5}$NlX{jbn8*H!pC^0$lsFj2?RWXnMth>m1h&w6vN#1wM&R>kY~uxWj4s(
2_<ah_1dC+alY#px{!Rr_DdE2I<d?8`s>u%J?lBh`b{mBV+EA^5AR+%jlIdM1kWNp$k=^49%;z5tG7-DO(>Z=y+=RJuan_jsiR&2G{#amwB$;nl(+2r?9eIM
D@ylLYxLN3Sl$I!?Y7Ym1@WoWBKDnTL2__+k<+Yip=HBQhCZK}DB!CY*dSuQptCTIH*gewD6w}p{|3OhK-Yv&^w6P7F`DmhAY6K7<g7>6U({%zAq98aH(fI7
l)_nWYxHx*Yy&pWA{@>()D{u_Wi|)?_Cjq76oH#upEGD}k}6c#b==e!4t0NowW^gGAF_MD@PDsyhr6{x2hX8M$ZCriuDN?FF!Vz6sxPXnWBrFj2behZ@j<k9
GWB@$iqNVsKWKOccG$Od{X6Mi)+v0)<%+9gBm0OOI`zQO9E)t%Pmto;cVzg(r4tYm0jJUps8P{H(HV|zUZ(;jDcFxCQMzU2OuO%?(D4(u?X7371NvG&p?X;-
sAPeMIq-dni7;SOi%CVgybTi@T5qV5HpF3iMoEeWTIm{N!F=0>x^==LlrRQdEBU<}Xr}vZ4suNncwgPLKfki`>9#u6w<*}rASRlNr7~?M9c5YJcs&UZjg1hk
ugk;g%F+*^Rc{C!Q6{ml9KJ%96GSDXzSw1IUzGt$`>)8bsNEtW;9t`r0Z`w|m(t|cFBkrha0lPGkv_A8p>sjK8bvi=5$76s82vLS_S3bvzr(_^lkXfO4*HOn
o3XV{=s|d}Wz1ZLA`nj`-%LXT?_3kW@4N#qpGpzLe)Ew4(BEVy2Dx_1TF?`XPk8spsN$kV6uuCeX^A*985D)iu=U_xvmFH&ROsTiGqm5fEFkvgt5ee-CR&~t
R+cQMAKbcgH`Fr0J<m+dS#+Piq8+WMkU67HWr{d~ykHUZXU4iPsCy4|b2R+laUqlE?@m;xEM=~BylU-*Ln6>}VMX1?K0y<NJ@sf6-QPlRts(12#)ERaT_K15
j*5$JeD~`il5|`Nmp^{r2QJVTvHjC_-|(QeN`<3esXBq%Nirt$Tw?x@d~)I9ZUMd8s4a7Vl>22znaC@H9U{?{-f*wvzoK9l8fd?|bTg{|z(4HshCEGe^}0kM
wBSPr{41KW>E-5Uo?#gy^~Cb|lN4Y+=Q6=^jYJWL8t+doZ)l?mo#;W@8f&rRdd45rZuV*aviqbfl&wc^oatUnB9r?eJD5$In`|E#_l7hEGrblr%;Jxin@|b8
8RGFgy;bDKJLvZnfXd05*)2w2@_b8lF8bW331JQ$l_>#}F{v^ee^0!)aGMDuv>k2>5`ZS<SD8$*>I+#ym))j$hH~N7Txex$=!tW1--y{)SJNQp<rZGU<t-jG
m_Mg_$R>v$c&8%#D8K#eaW5J9Oz-d+QNBk}z`>7iYBfr&#%Z}kbckSQQf58|0fM6Fy&tgg>;@wxeg+#5$kG!OfG)VZ_`>oTGgW6l-k2<}G%Jjo-U>hn{+I8;
X!;$A<ZE|KyEQJ_yG$uM#eiUE?Ih;IpX$-Ue|QC}(Tu(Kr<AG5S6;&#+W|7&Fb-Q=-d!-gn}E!wU#F~{lbz&(v%d;ySn9-;pt)axFo{Oy@u{iWDj$Kcu=C<v
`IUY&s@L>YshyWY!yJG(F*Nyb?~;zm+AxdzBq!(Hy^Lt>Ju{GvgDJgrG8hiLp`G0}Q`PhpzIxxaUSDgCjj;Ut8tj>#i?wT5)fPz-NBVo&w_$qSxH>=2(KQV9
f(!_E&|ZXWka`~R=UDQ<%ROW;OIPG2M=?4q1G@(qNp9Kjt~X`l04JACPv=vHjBZ8_39@>6e@OOS<pS34asBvjKTZaqHF3xJUW$xPH;3^u|KK0Kd6XwmnUMTw
h?F>GT2dd)3i{Y`>rN@(u#_upYxwl?^X5er@6+o5{aPr_q6c;7AFdwywG~6R01knj3LKGU_QXNkRe=Oqh-hZj0UYiI{C~+{#dllucOdKjA!9+BeX)ik2Ya@v
z`~!G>tx>NvMS41QHM8;;)rTp#iV`Vpbx;3ib(!R!NnKS{T3#1N&}L)f9pBWZV8J!To>*1Ac8yx2TELKZ(1x->%O8t54TC$RN&laB<R1N>vo+%B6^M}KVag~
UY?n-&4@|7LiVEvazILJk}~JO#6aanc$Xm2();<1h#=OC3%<Zae7xrA%WupMsCuB^#J&ywziYC0Eeb(m!6pR%4C%khoizYvB^)mkPK29gL_r)msb_NQ!eca8
eEI!~TLqAC`o}M)vF5>8lh0Lv>@4OraQTCVF%k0R3^_u=xZ8vsrN!BnR=U<net*uw=2Ip`w=BJaA{T?27v~jX+RsO`QFQwS{-WF3HsE9dWIC|g<6>R2ii2#}
S&2eJ)}SISE!O;fFBHC)@v)3WUw;3ByBs@D_bV`x`A_@M=7^}Oj*@q*US}?=pwaEd(F{s<uYfEwlq}u;$Jn#Bdm!*+a2l-8zH;E=J2)m1<{f|HE}Ki$P-2Y&
K6>mKiI<_nsZn@K!=t6xgaaDzh#XLEa|YA5-AT7bSsP<ACa9kMDNw+V(v|<Bjmoz9Q(*_@^dIdCRs$028=d1XwrFByP=Hw&_;JuHN;8O#`po2CcMx*8@>cus
A9}XWWTNQ~tdTjMy$&!_9_)}&%c5&|^Udgh;(cj_45=OkwE7`8d$h6U3)uCq2g0K_w<uf5FbgstH?omkRc>Yv13#vzzlrF}QX0LJ8Cu(n=k%FQ4XMU=dSb&Z
Kn^?*{sadB983q!vRYvWxxfSmB=;iNH2-s22`lnf_4Ln|E9(v!7iFi6|5RlzJVLBca`yv4S1f1fZzN)Yrt^{t5QDf_5xSH|7vF9{Vu{#%FL5;R<>F{mYgBDN
r{I_zB=vZG02#g;h=sF~3U24;NW_@BRdvsu<3R^f`mXt^##Fpk$@ddH_6^NB6^gW-q2eZit(TAW*lN9FWJxaZrvnNNFU*ZhSu~w9-n83cq?z({JGqDin>$7e
GqHz@*WZXG;5QrmdPD}->{6XA68Us0e<dP40n{SeTu~_F9o9KAFU*o3!?lAAaXL1yutB79%E6wgBg#D?)^5je$TcX}LAM!?R_z0Rx`!FPZ6x(T@tVsO`3y&C
DrN%e6fc1dngF(oZk)+avKpc=$=Th*^t8apN~Kqfav@_?XOYfIF>h`Kf|pqxR&kt`FhgIu9O;){aa2!|UO%;u5AXUOiA0`u!7gsCEA0Dky_+YYuEhqAFiZ(+
4<E=8fHr*LVdb>`yDHM{Nhl=gD7c864xYgd3do9*5?RBG8cK@62zugL^3$Vz3VDXtPYiqC6tHp@(QW7OPXm=l!qqR$(%)URou@=iuSZAPaQ-@^YoqE3$;K}W
+#I+asd`cTNFL0^IrBlI$&L%<^_*$u3i-0-bkvG|K343o5f9i;XAT|#&C_i&C}+jutcz(d1ijKZNqAi`j<!`0{g=>J4IIYlY;P&Y^m~fR@PXd@^K%WQ=)hhz
=<iOCbCv^Boi}shh`3XRnHf7(n&)!2E<7V2p?f8+?b<Z+lgw`p({2!K-ZsEmPt3nkv~tAx&!c-G_5T7MNqM$#k`Zc(Ny}Xe(lckCH}V{UI5<2>)v9HE?%AiX
Xwi$X7t{{W)2fA9M5Th@%N-VR!3~NCa|YZ9o6Je0Aa6uCxsJ(Y@j~AT9|6qZf+C^JtzLtC1Rki-GmYE+yk6t4$bLxCVPwP?Bf)v6zauvEKHLZ@tb4!C-!xs*
ZLs$IQPMJ)XuR}MZL*26Atb1MxxOh)_uCLwHzGRI)TyOt;_^rVhT=obAomEV6>HogAgJ3CA?yS@$<JLcJwcRMQHGV&De7?pfN1X4MFfV<s=e0@Ag2H@9=+kn
&z6C_jWXt|)>RlIW6J&Al2Y4zMw~JizII^Z<X5Gb@8LTJ3s|_YpYpN8p!^9L$oNnlZB-e?fI;UXe+yhI`DglcGpEo&b36yjtP*>E$_D~9;QI4SZxF(7Z&V$%
Zir8Z$>mHvH2)B>l?u#zqReF|b$%5vG0WjuI*?8S{ZYjIGMn5NY_IBa!&ZfyG5%$ui%9QGvEE)$I>)k=Zi(Ow{`b{d(_q~4ZM`ies22%$L54s)$$ddjhUxg&
Gk5kB|CW{>kZBAn$S^bNZJ9eNSdMkGrp>mT`-p(j{rX$oCgc|zRsZ4%3M+gS>zSAfmob-OlDr=7MX%~<uTuyuEML!Ed%?ipk(Wz;+$|DUf)}dntmjTDr-V9s
Or}y%zOV=7T)2v(x6Cla1a@O>)f3+`@NomYY_P=8NB{h+Y50^9rybc5muLuJ=SM1v1w;YuwE(KGW+<s>Ii&lqJiux!7xnGIL`02fenhndJ--{U;YvG4XE<Xo
Ou6BDB2Lgp|Kc~QP`I^(akCTZR&Rm_nSD`5zm18EV1+w7$D$oHZ_=1MiCOMv(zWiZA`+6)N9@A1yxWp4Qr>JW4WQ(Dxmu<l+am-v=To^!9!a2(z1rx@6bRDV
U_sxl9x!g-)I2EGIg~L&(+y3G0YN^{J{vVj9hp3}@HkLf<}gOJ19NGSG`<_eyfZOt!(#e=eO6D!70S3Vc9~PCo?D5(?wfHSkfoYym@7(79%tAaji)3>E$nPf
p~D%p8lx0V)*)}!#R%#rs}8`76wxtPjYcr7uSgY_rCC0}7%&aAHISj8>P9=PK36eVIB&Gec;C*a(J3wBQ{PnBCl+)=6&XGTsWFR3;QsTbEn12v2Jk~4?TN#$
i1VCaY|O!&z5f{Th+>TITQ2W$H?HCUXlu|WDmHOW)DS%$@)T#GbMl)*EIeYub%B9@f9kVumZp@KWMdCV*>+b`Xwn$aL<|BY6#(P}4rY8=#I#}D=AUZm5>gSB
R&WwS7TxeX+6R3b&J>sTs2fNbOTt*AD~bt~ohmQ@Kce)e4edo&*$e9x_@4hn$uSP&(?Y^BtJ}H2a@l1hF{n3({`;@x!AIHF<T$5umXyvTamo;Ayn_07?f2er
Tl=nv+9&YK-J{~}uk%|>Yq<0kt}uX&sUj8&GB>e~52ih+)7%I5Np}=*7M}+f+$S9s72Y##IFK=DMEih<>^QO00t(f$Y`m~FX{@x$cMrZH)UqCs{98gQPfs4X
uZ<<itzc>2BC)pS)4cFHKGU#V?Mw_nJS?o&l>Pf?yU!sQ0NetM8WfK>Z9)`yIy|WRxPQfY)$7b1;NA0yUgEglPg*w#?SAl{IFM^SR35%tf%NIyJjoJF3+!oM
Cs8@sdixB&Y4*_v5~0Bup>9Qis-i)LD9E{)zwMs=s(+1l6$sltahT|qtT}zEeodcP*$TeqphX*7fiHSncVQ936_py#RiK!to;UF$iJ|wSy=0@3JRw!>={QqZ
n}|gr;2}9@*3Q2H<ihubF1@Kb(T3?;;hM+4if-OSo2OQ~S~R2B${Vg{<y*1YD|wfd{>#XK+kBbZvk|~R@t}^Kh)e7c_&zO5QFwA3vmgc|ON+_U?hr0j8Le@@
F<qU2d7*E1jLL?bH;OAN@EV%zo(DQ&VNt6&qjSX;c=T9<D=D}hlG$n@)4cZG&lg&(HjF=Wqv??Nmp2o|ennK^VkeJ|;!d|F3Q#z+mv9Ds8hlB8G~;io3IcPF
&M_wiqXcMq1b2uM>5ctzw0(%sdI-#?r%<pYNavfFvmZKkaZ}&UkSS~G93^Mjt6!S+G>7U>>Skdg<e7?vNyT)pguS(*>NRkh(taSOt`gN$@>PUYq!e%uk5P>n
R&8DfYyWZN3YpdFS-ox-3mgl0q8#L(*<QC!<!WP;*1_!?e{Fi+1&1A{Xf-brVuNYies$gk4zpAf^gPCYhy2%%1JYIMbl@w{YM0iC8LS0FrCrYHEYUa~XkMmt
e~5;ingD3maz0eX4Di>DfTXyT8XW-eN}d21EWEDoIHY5cCv3{d{;hz5sTTt&KkO9%9b`@=Ws2>WnU~RttQGRSfgW?jqor7z<n>q%DInWFH+)*VH{!knhWM{g
5>nL(xKrsQw8#<a*wzhcJF7_k5S#ft>t1NP$5%kcro{#YNT={wM*>RCgxlp1RJ!w$UKAb&*<PaIQ~psU_3!m)8`pH0PU$sXGwRm6YOs@4^%=Xk!CB5uW|iEg
Fw24Go*;V9XxHdb9)+`Z`{*VW7(jwz7t6Y<h>nS(5O<bBE;>{JiJ%ff-uHuEaBkwlj^Z4MYe64ZM&Y5*aZ0Y>byU<Wslx}D+6oGw<}3C|(lGYxx#LyrJvun*
v5>X9*P+tnP5z&)_*jdnxhkE?Ff)U#@yFo&c&Bafir1aOP27|)sF4#dU;_3-ernPcr+1GKK3$mjOZ4<D7x2BqAjd1s8MgA=k+x?dgi+N|`w?5t9D~s-hiz*9
$`-h)WSr>>xN+Ko5lAbWld4T9d~(;AXVXo;)%zf+Ah=B)mNX|fs*fhAJ>IkG*0~j^eI<*o)nwSBNyYwJSJ_v1hQptDa|Ox8z<ciPWJtAQ5J?cJ#6h7x)Nohc
ScQp{;Uzwlqh=xG?N>C(Ib~8{u7q!938tyYghcYZ&8&z8F|1VXZq7E@b{ER&Q~U1w4-Ylum65>aTd$bMtyv>rBv?ODE>6b=D{R`mpxkf2$B<L6)SJAi?foXL
-VN*^J+&_~kl}Uz8I*^tAy6Qots?4KNhCRLFU&LkOH<Q;JZ+T4p;fg2>y=|coHN<7UHrd>?Gj{H2Qr2BtZ30!OdJgv79o!Ud|$qa%z@=kWGN$dQsE<<5k3Wj
$Ys@)2Qt$pN>yg&>x3)YKEFK{sA@k-GNeKGGmDrF+}liYBaQ|&ggV=BQG`PnTa-c;jNxb)!j=%9do(S})%6#ySW-@jO=ZF$!a!(6=nAxSVRQaIKCj{@JGlG1
65b$^R1*P6+i5$h&a#(KP7-HftyAN|6;>5Cv+T@)^_}e2g&CL3Nuz$RBa*1bI58Q;6hj%tOBHqXdllrrzehGL4^j3~b_HWIg!tW;1ssdIO_m-L%o{uEBFQ<U
^sGtSw+`7?0C1<<sZBxR>&aA0v2J-azcx6XCvXkRmO(&Om>RG8&!KkakI->3kQru$zK$;t4*^viHl*5uBTrZ1KF4Qtr6?`evHgCp&<fDzgeBadhl2)_i47!q
N*Tsvf}gy4GrYWUU9*JB^fg5k)3fdLmyGfck4KPefg^D}S%@^)zuR%)-8?#{|337#qV6XK>NN?9URRC}R+*`$NEJWl$=_0>K<*<>rsm+$nS3>o+c04pF*SG?
I8_4f-U&3wzwF3ZHmba+jWwZKzMb0SoA>;`2|CjsvCpQ+kIxc`wesM>&x1*@g-q&-^!s-r8Nj$1{9Ai2dag=Gpu*DR)3z=7FzCK<FI#K_s<k_Y&T>`VuC?xF
9QYA*OeKLn6#D<9?a)vV)#-;}oc&*hFfs@(yMsv77(kkT_MG4i@t?nN8?`C9RbNe>CGUxu1`L35`r|H+3yswb>FWP?s03iV)$A=F8CmT(PAUBup|_I#O_mm$
ub7d7&^e8R&R#S;$RM(md?nZY7=6>Ddh2`Xy1YjisBsJ$S9UZ0uZB0d?U~y;`OZtRq2F<lA<W?Ksgt`)>5|*_kp>;4SE-YN{PQ(;ItIx)+G@#JyssQ%+BL<=
N*mf`uFV4RkvfD6cPs=3z-7e^Fr(I&mFWgfPO3Pq__e=4586N&$E;>J1#*@*OQljnF$MWP$UD*7=<384Qn(Mz?!Frjy8Oh*gnIMMPrXXiO|y~lQO_OAmNEfy
+!=J++(J^Y$bx)&gh@WcTkVPd!-;3%ghaVhtLIxv^2seL7dsn6ra=`>-S(bFloZLuhDI8f<}@d;ucsPXIRg8RF~Iu4U}zCd^XR%Xy2?oNtJN3Xe1BU^5#PJ3
Y$J#bzEyK#n0lC(3y{s`@OW7(q1I~r;^`)1&uDJzF`9PdaGR|*hgFR?dv0<Ds)Mik^b~ar)#!6@Jx}g0<RH0caly&Jw+=dfAy?^tq`#%o%_LMp-GPl3$Z9-3
H|U0@2t?Y7KX+K**MhRg;x?~lT9<3C9Iwq7U(n=W9Q&Xg^8b9^5BG@Vt(R>dPzK^8;Q*Yl-t3z$>H~Zdkc&yz<e@q!TFGtGpgSVi*OUQB(%aWc-^OjpBUA*~
2qE6o>ZD|j<m65@i%mVs+7!v$5>2bweQdEB8aIE+61s0wt(>FjSwtV6hpc~!Q)6me@$Z*->i!3g9a>%$u>Zx4493@CPdwcT?+Ax4V2j8ug6+6_Uarv=J}e-w
mfw%P<Gg9F@jscU<+%qfcl1;|55DU!w)342iQ`{D8O<o@G&@`Z+hHdI$o(WqysihfC+_$-*HF;+QFiNUbDCk`q~i^AzFr=Z2y=>*%vkWm$0HTu@NbtEh~oYa
OvC}pWcuP2>Ma6lS&Hq$MI(urQ<DlS5TohSCiKr2QLv2S5sd@Fh1yjobgn5Sbht>5mlExQoJzyq0n`}XWi{sgt=4+630foJiKf}&VavqiJ4mtjExO=o$fPst
=pN5U2o}?SVhcEjEl+Qv&3O4hjkAI2Xvp=F!R&;^(-SmsrEAbV*vpDS?J4_IM6}e`sDZ+Rj{`0-&m^Up(=b2NEp*X&jy6oKs+3ZgK3E=YaD&Hjip2yghHp+Z
q%WkXHQu4<wS`yiYcdOonUKo5&{WD9wIxPD(10ae%`#b>uF$EX<?a1q1!110p_k%_MS}`|zuT2R%hJXzO8JN3ql~Ce%lL815|La|l%)1aWN<6)R^Z7%C`v5t
)&|5hx!x3B*R?K!StVBvUk%DfFuv;sh+seF&g|*s`di^-G|A?<K`7VFcQ06`THUoyI{ItfL9y8}5d-P4A>-{P%jP(P1nE5{j&gL?yd0d9&|CdvR3VJCfU*e#
#=!4SuMioi08S>egqgfaf!FNot}xBYl%cw>MalJefTqz;y?z7MBAJf<JZRBG<Q5vMgCLHJq_k2wkDOi@3uKq^UhZTL>o-^qH;<f}nYqNWN3%GH6cj<ZqM$*R
3n{7#1lKDUC;DKgOqSoHGEFL7p6GB5Bp3|dgN6m*y$XQkxGP|`b^<o}9!nrsoFfG$|7>FSAopl8k4T0t`|>boIM1|CRABUcg#03wXx2GIaheQ96JhT$Tn+Y4
UxrjxAXppE>NHt*x(9xGK>@N3#^gk6-_o_{1b|{zX2@bDsuWg80P_C-HF6zChXOaj{M8aZtU}=-knYwi>+;V!7<+5A(NH-Mlr%M?ElBc8vv7|5i^A&AS%~Eg
ta30I7>PA1qH^T#PYc%ctpqr;w&wVK98)|CC@V2vwnq>HP30eV;E}8ib>_=dpuL05Z0;vKixFN=+}~Djg3M;fYEG(zZUtC|r7@bg6tR4R7~>7LfhH9Mbr!DC
?`a5y1VGh|0T|(_)F_ATrL4{<Vk5-lfPccXU(&Vjh3DaPCsJ<^vl$nSOn?AI$t{a8*P=G$(|XdXc|m>aG8&-$VP6bc(0Uy?m>?}H;PFSyENx(buH)ec2>k5+
PD4`cQgzfqNT$XYkyR7xVDU&o&}j^>sYc)N{o(G)5}+*6<&oXW8KqHY4MHb_IzN4|$u9yUw8vNN+qIPBF6*@#FMl7J$@`P|p4skT;zuiCpKhC+>(A0&XV^$;
5AY3|(1T>yj0M->@(AdhG4vc~(=ty62j7x&!2y=@;Qg!I^z|HsH{{zPDujX+IB&_?ytVj3-LZ9Q(S4~fk0K*Jq9&m6ufh}zg}T&SKrEMNi`Z+*<8bDE_l~LJ
&;;v&-a$$@Vc#5`4#k96TtI;?^QPrGx{e;+LG)_}d_-|a+Mii<mZ}%;emLw7WKS=fB)5LqPFK)D^-utP$Vs>{MkE^sMMN>&i3M&FRyEs<&y6F*_q=3pD@eas
7K8icXz|!6eMl2C*P$hiHYU{um|_unO=L_XJ4sZ0qHs?$l(S*UbQz9XfMA4<I}RhZOheG;-C2htmmO~ZDhh9H06h)t3q$iT5fdL(pEUK{^x~1(kQs`wVsC0C
o|n&{B%LChr?c|+Eg9T1#UGG3=?+?^{w~A_-IrWz&#slRlNEm_>KHqSwpB|^&vlcw2FdbOq}h=;_)a3EjN(1}O+vL33bjcBD;vNsH1eF7=mJXxIl!3IN@~fd
PTo8tV%DLcIKQuVhDB~|m|O}+OYnu3Ny(H>_;?t?FTn<fWD~>R)LZ14x1tO#w?iA84d1Lw)Gi)h_{DWP7U@8ZgQ6Zx{xLy?FF7U;x2m2B<(5^&Ml=A{#<zID
eZHp~0DlV>2eNTj^+a>Qj)`tdod>>5JUWZOqzrX|swe}wkJrmqRjIjA1kYfp>8dls(z$=uz0$728YHD0VS~8;7ZT$%e<^({zYqXyCK&H&-;N*hR~^b7eM!c)
@)}6%tit-b;q)iuFo3h`X$iVG>&g&Gx+0#B&Qgbt95MqB5AFlRt|^!=z6xp&hcL9vQPsnYc`j_3Vz+j=rM=|<i_}NlQ0%!HI~7r!V-UU`0dQz=A@Cjf6E-^<
3JD?EC?1Cuy>xuyaO;J^W*pRb;o&QHelkE5{*}UD_G2v~gG)zEl1g*cLBA_H-yD1TCEhc*AN|ek+>FwB(2}V8_K5dQ+1$&V2jL0^tXaT~Z?5xNL)s1E$tW3p
cL*n4IThX3QCCi6Y}P$%@4fcS^{S*U<N7vz)A6J0w2J%mS|?j5eHmD*WHTBmF=bpc{5g?o_SM1*q7CS+?@nB$j4jD-EvDa*lAel8@UaqFvSOQ;bSb)j!C7pr
izo)4=t+o-1gEH*Mnh}Tx5Jz)&MvTA3>@f?b$9*TXJs%12WfO;_gZc`>>jn@fw=lxe+-uzL;~iMve*@nCC1-j<1=Ljx`9U`J1f#AK1LWVI=v_k`X5RmM+B>w
wQdYkx6mmsz3|cz=ql~c&=(bQXoeeAl1xmvh_8PCFs;Lol}mA`lf4r_251Ymp%%21@zxE5vhI;752WHdGd#)(SRvU@6+XYU=vEB$pB4v*$yqHv?N=H6F|^i4
;|b1+Q*C8rN=S{!hOO8~D^*wIR0)}g3SbY@I=QUP%6gmZ)L4Nn0FDfyY?-k<Y1_);^D)R97!H>#ya!B<8}R&Tz8OgP;2D*T-%)5BQI_H9xc(yG;-|c=10D`T
Y=QLOU&>D49vSC>Avvk}&xlFLH5C~3j#~~=Zr&hkMDNr+dJyKfM7A781h!;WFfDD5y}Ihvm7DbkKby<niwD`K>wX+6ep>@!#UTv*${1w3TO6=_MqUqwjIpNf
^&Vh+jf|Mmks|iPKw724MF4nWkM)Uu-->%!l3b30nCaVt`0YIgg_Hzkb`t4B3+%Ug*UN4~nf#>Mymg$RJQCncCnE=!@6TmZCL7J#M2u(RBCX!@R6LbA6m#Z{
0T92<TdD~cv+J|7Lu16j;TPV#nCdrmnBTIb3}Lj^{+xXLhcZiV?9qhzLpAJoAd(`$l$vDqdY2sse9`#5i>5_DZ4Bh8hiF{OqeV?##B^=L3Ry2XbleT*sH9tk
X!~{J3q1a)6DwK6q#1S-pvfcU0vkKxsaZ0tjSsn+=Br9h4OD@+Egcbp3`JOJCUvs2VS2aHLtj=0pHC}JOo`Ulc0ctjp7`#$TNZVrREv#)Xtms;3cR#nEv`3Y
epG$G@Ago4h<bQbZ(&#sRx!Th0k3u&-$-Z6ByWS&P;tj>j`UMM=DGKT%)Te1Z;zPcYCVg;p@TI5q#n=WHu_$Wbr7bJqI|k6?IgdD!HPL6U8y541s_1%t|p4<
LX^8pNAJPZ)M2wnHnW+i<p&~!Xi$l$Jg%M0P%%5uggpNkw}=mJ-?tm(^3RdDY?=z2!nA)f!;H=@DUDOE7TBk&`1%+3K<JmD)O=)eA1eQA@Mf#tw;LANjQ%=8
tyH&3=p^~&P4{On+SAzPLq6E}|5*mI8XP9a7B;jv%n8GLe@zvlP=mjicHhc4gG@N8hoFHz1BJgqpI`-4;TKpZgoyeKmR3-X?v73R9K#ukcy&xH57lx8U1GX7
j8h+c<;B_-44M(LhibNo+G`Qn6pVwpc8!B908<DiiME5jmu^_IJZWjfXFf1dEUv-h+bDV)L1Y^>zns8Ox_Deb+1q_El8XHKh1qf#94;fp4DV;he!w^k8_3)_
s*^ksFen^==mAi$f9Bn-X*aRYQ=Z({g4>cz7OmyT$GKN2112zObi(YDh+4z7FR5{zcZ9M_;Kf)5Xtru<D>|s~C(}dwZICj*-DZM4>Wl}Km2NUze2JtCe)Q6$
VHv|E!xtT<V5Uugh%8+a>ypslr_P$7Y&|K2$nv|W-%Lmp;sqIHkk67VWV#?YOhUEN&*<{^(LH8p+3Q!?k{e<Ddel(@YohCUH6PvT8sr61=0~8m-sMm4;eQ{h
|FMpS1O#BlXLeS|-?^wlhiNg4t>uAe!apcR+^tBJ5R+W(_k$~fBx2IBmrx>x$a6a;)wgky#d_)Sv2{^*Ly*Y0hTj>>YVa}((Rg||COK!2i*;V7G~}jgQkPy2
ftNq4F3wh5u2oldi)|><boVruLPczkWEF2kH>0E+!s28W09!VDja_~)-9>{ETx}Y9T~&%%Qk!GeX34;G;%Bp-SD5<Fd`jw1r6)}C$aAo$gzdW`Xj79b-E1mM
brv~2b-5!SKfMQhfd-$gbAWIlar&2jN6_3+jrq%qnJNG3VLiW@a<9Bcf&e@3ag9O4k3aF6lio<2Qwcctr9nOYsJq=l(;71<%-=dSN^_ojqensYv7PW#C1OiC
9=Q((&HjZ`1pPRT$wVGb5BM_DDM@;q($`meoF9>lCi-%Mm&|DNt}q<oKvsQ0dI3Okm->wx^O{-{b@#hPuo|&g^$?ex3rb+#!1CN~h<8WgGB79N-LN(cve#iA
yDj7sPtvIheGX1L{3$)d-ugHV!tJgmTeUJAouNIJr$B)gNb3u%vWxPJRvWMg4IlZgnbFXEmb0P`j|w3kIuN5$u&{C4=4Jw}N8x>5NlSx?K<xh^88P<fp*q)T
=D8+0*NWYV;2L@NwGqo;8Fm%YshRAym?7GL`hzYoz6Dg4vjw7u!x9<He79B~wVz*$TLroT=x=oJbZU6^Pc7B5e-+Jv1Hzs!rjp*b_<79<M4I_D#~rJtn5R~c
Ay}l`f_q9et`Ya`pUh3V>%E`jhtX1t6iNjS?ct!!JP)#8Q>|4Y$hP6zg3V>gI!Tx3xh5&}+U1&}9j2CaBuU*Oa!{GIq1fotP|=?h%%KFrHdi^qAO*ZmoW@-P
rF){}TDzSbCTLOgRWi})9*-QR#9{!(l8FOhaEf!B%zJ%!P<g=<IPCVQ5N~m~{mQXwc7a!8`f;0v7M53<fq%5fxQx5jvq2C$v9T~%*d;jXprmMqjnvgZOFoNA
CqP3R-HiWQF@bYW5<dkANT7>DyEM&^@E%qiGw*-{E&F!TYlG^NEMJS0a$#g;__c28D($v_;O)a4?&n(>a*p#|%=rUobP;R4C7C*s;QHFZy}oU7JeRjmH(w>2
y=#QTsB52{Kfj;$M3RS3oT0)^kz>KZA~UrrkQ+Ssvr-Tbml{ULCmF*4#h>?hJ{c#hk$+Agvr=P#CegN5KS}6Gnf=Ab_`|Q7RAJ=v04zlcRyill%NL$|e`6{+
kGka2!qW13!Ep*dx6`6a|1{n#fA@>k32biG?uYwXA44VY<$Q6WcJ?5Czxlqb*%w+R@mA6WOr%tacZ{3?VPTZ7)&>2gjv!pUCdz9_9m5z?y9+p8`T$-GL9AQU
oH%-O?0Fsus1|&jRd0V(!sE;*`>@SM#O|oZz5o`sop;@$llFs2KFH6WF(oEnA&Z6FOO)`sM~V)i=@+@;gm+~lbKxLMnFafSz%lw>KPoA{zW~Tc3o>^d1(D7e
17#>rOz9CNKzSsJ4jVNSSvIWr9;Uu+7pG06>9QYv^)MGFy3Wm>*G&GpZ6fBqoB5$cEt=ZN<I+CZ@Coo!87oDtLFhvpX4~LW%-GlmpM;kIz%i4Kh5v0!-nocX
?;Wu1r{v!|2HWi0(|KHn4~>8^o;a*Gxn0*Vqm~W$kI$xowOoByRdQc{ImPN7OmZ7^{D;&yqgz>Hwxw_K95S#0yeEq~7dD&M`;!O;1w=aagV*qZ3TBE*Y@1_V
H<AaTYC<Iin@k6oq+fQ8j}A#@nK<A8Z`VLBb3T}>bIW-S?VhMv;@LFoKCxftR+TXbR~Eji;$`$atpKKq#u=EL)~1T5!d3zTJgSJLi{*-QC8b1#cIfbmu2}Db
z+VoH!&FT-T9zz$v*RGG@_du+h*u~(qyujywpIR|1~M;TZuRX;&J`FC%BT9?6%X|u)K%W0f{^`~2Y*E8ynOQ90EMnm(V|OTXqYbKAAzm*YI*LRBezOy%oOOd
RaK?dN^adi2HU72M&a21RAROM4#K1N#fn|T{rxnSU*h`_9%fa5lh?n8fCg2e*nvR^+H~JLNz=CHqV0M8KEFl>)%=2i3$x|6Vl~JdoCkQU?h_-FymNgg*eL+h
d?}<epGKheZD{EAy@HC&)L_6k7QHZ$s8}$zu|=3L(MxKWGpr6*uHFIY-n#>86{~&?o?B6m$7iXiS!YBB|5%A-!wVa~k|%$9MeE9po8Jg@GN%FvL@_(DWxOKa
>OPacm;%wzWzr$B--8hDpr<018CQUk|GQA53NA9m{#4)QMx71o`NPj_d@rP_e8Hx9vA)`aP88iY9E_dLf3Za1nI1GO@^iz4`P`r$tPu_S8TOd-FCfhYk!A>}
l8ZD^iKGC<nW>U~ca6(In7q3^-IiAkh=g6vX%4!wSD{;N@QlU?P)8q04hd#Nm;^R?kc$tz<=}4ZoUy7oPZAUxaa@|kRN%|s#&rP$uHSgcVoB+q`OFEYRB;%I
a7c4Ukv)o*O<}b?BVg1T--?HTxp~m;sB`&VGt}IFzKXp~4LKjw0IgXr#iZ^HrrudomOhB_xuit+)=G{RjCRgDF~AQH6R;S}CEb5(T-ZrEb8w16#A@b4N-Ly*
Wu5U}WA?9yJOA6MY@N0{9@zL{zR6Aer$Xx?ZzRE6Pk-0MT7X}J<~9WyB<Q3aq{DwH+8^034#O~g4eZW{$3uM8mZD{^qbFZ-heK9I^Tv|W!PD`teG&t=R3&#-
-9}|1<eF02ZlcYW2sLY8!NK$<OP%mB7FGwd?4h^zuC!Q~+o42%F4uZuk`Yry7~KTN+Afj9#L@%p%t&nzDy^Mg<bcGO>^|Nky6zj9r4Y6Wo$#=wE=)0N-f!0D
i+r>Z=cGD7T<lfkeZ859sWCmr|2WbBbLymQW#`)ud&~#Av%}#2C$TLCG^|TywE0L>)y?|(FgvVnLK@oj!Ui)zRbMT}nR9!S{AQ5>nhhKbGj-iL7bz!K;VIyc
YWk(sQGAes+kTWOQ*fpS$E@bs^5B*8g$AtJHPjb+#A~n+gb%==++Pcmw=*W1N<h%+9tIOnl6gfLsvO?cA5w_|ewMX7ylwymDzv<E#_^~zlqub47_>dvQY2aQ
mic~zB*IX?AY{=9u%tmrmnQ9jj7PH5TBetB$oM_v6zMS;Xm!NzVqR!%jNm7>L<MiihkClIeI*+tl#Rsbjxs!zIvMRG;Aq7l(to0C4eTusV@5_beygA2i{Ex6
PrvVD4dk2|?$C~ciNV|Sv%?S+^Cv+hnkq@)SwxJyWaW_b^kss@y}PtT5x-GoC3VWJyJ!mwQRhNjp2!bvl{St0pTQx87l54Abt+edRpyn{F63)`7DrVx4Op@O
d(3|vGpJ2Z(p0vpYeV?ENf|T+X(sK>2lrQO$aZv?xb&-;<n#)u7dZ6VYxLE<+(|z`8xGZTe{>IcMv1msuh=s?3UYwy3+>6KuZ&h?0!7VY3gOu<;LE}|jVQyz
M(IA=5<CLVKt7Wx2&7T&U+-pM+uA@PbQ4UJ$9HsouxhwLinIl6nUPsnTsRT(TKtK6v}b#^6QTB+uCs?%FQ>*^PBimq`TdKLi?}~sKV&=o+-$osu!S&qq(#Q$
DY_D@$sZs|VF>TlB1AFCm%ck~>9934&f}kp`GxUsa09$yFRg4*I#u~GTnRs9TDuTK`QLuQaw6lds?<+d$q;;|B6d}f9=R!K!B>T-T5QekmQNQEnks7rijxV+
qhS!=@);N45^1<uC<qv*W_<NU4y<SZZfSrY6G8L8UZUGUY&8G5;~#_rLr}-}CzHWiCyHJ>t>s6k@8IBu>QW0VE_JvsE9&GAUHmeil4r+-`0&TBz4wr06jRny
ncd%nk=HEtB*K2D#bY6-J0s4ZcGp7z`eDO~E_9EJ%I>u)FJWJyWl&s6N5@sf;d-E&T?Tm(ZO0B2T_5eUNT<V_p*^&OQPiUH+Ds032%b%eAoZfo#`SA*nd}dw
{T=Nm5D_IMC^Y+1g<>oMkC?2MApZ2cr4JuDE<R9BIYUb4q@2W}N+IMnYyvY-Q|fhgC9Qp_5A@Vwtf^(F?o(l|sGwTkMMTu<?*j%Q=5)h}p)F;f6FokD-v^o+
(+lvUh2PJz6_t$hONs%Urkulog-Lt>MAJ#^C!vT1kqWUBV(@J6&Mor&5;c-uTV~%<0Yul;qpQEUy%HC7KJv@PX?<{GQ5MgW-VKi7A#5ioHh~E-_^Bub>yAFE
OnB=C$CF-ds<y?kad^#Vskbt5AUP4#^pJIPY$=J!ujmB>+n3pD=Wdic*+WX1kVM7|-1?X0uQA!=?V#~Y8*J;X5lulnC_o~M!<zhBAns1&(*jO1D*-7nY-)7x
xH$JC?GgLba+VR|#!A1#xfKTbf4Z0L?H+Nr;`M+G34lk|v;x|A9X`CTtrfL`AD^>kQ!GOv)5tXA$eP1lA3%=(&I6OG|CmVR5^C?9rRMwj)57hFRY|HjS{A19
a%iLT3PA6(gB@yuA$ogu?cIUGMdwGSKjS9efm<&lq1n)4E-75&R?_k03td1eFihCrz04p-`(-VlT0(e0h-iWc6Lf-sb*#U5AmZS?RLEjT!w%2FJU7|;A=k3}
yM=z8T>0Q_$-3{{p09Wsm6ns0w%4lH-}KDP?NyPcDHSAomk!=2POPSS$iOb?$-`Qu^M?3uo4;h#ivTH;G}W-4DpSEu&ahg=txp?9SOH=86i@zprurONH55bW
$`!1NV4g^VqyAGbjEYU@ZToq*XVr`4KglyMNaa?}7-JVgT$zre>^u%Fb$u`KIR|P&zUc2fxss#tKR!FQpQ9ZCmMzNf&aYrlZu7%^gLkgrsyplK?Q4PC&EV7E
&K@$2>PB8{Z8z%FXo^IE$GBW7p58r<m7;bQx}hX-oWhC-XXdCiR_<7a)lhUR@kxFEq>NN86tk?}e@|$Ynb3cu?^Rh0+jzC&ZuM*Ce0&~X@K${sL!GB^t0kzr
IriD{!}9e$eqo?+(R;#s%x$P`wMhVxj|up(Y=YV_;TR?6-ziLW8NAp&ld@qPqtik%;9alNA7T65^K_M{r;2))ePHd-8KEG@w**<I8J%cO1w1I%ajFh9v#H)a
gDE<4Ij&2gQ`z1fEz_nF^j~?KvHXBkz*Naaq?KS%6$Bw9ApYSlu_pppBOA`CoQ!*_997_oL=9I)t<OewnSw*!U~|{VmRTa=0B<nuznKs)ucahq<BEQ^?Me!d
7t>oo2l|T?1Nm;PMAe+xgtxuDm$n!mz{IP<ovbK#x&@jr3fXNuJC0qv1|~~|DmoC{RHga>;8<`LqQN?(`|w@|DT)Ui3F~c~OD9?3*u^f{MVoe)aPn_Ylb_Xz
6H7+|txNcn<E*RgvD&ep9v?$6%IAvGrtz%WI?ak~NDEu|Fvf!enhQzo0)Jjxudp<&!DfcEuWpRj7v*G1O5R{5eojCkQUC^h%r)K=&b#P1%Arl+N8+&2!Djj2
k=Quupg-?$z^BR5zfZj7wE!>u>gKVc<g&wR9JirBvc)&S$Y=<W-M2C5?Pi;O(O=!w^O}Z~y{G^<rM6Q1AlJPOE~6OCedgFl43F(xG`#a2_W3Jwjv=eqKX#)O
(HJED3;<i{rTb-R)-;PW^lKwR83zM%J2){qMdQdZjI2v*_LV}alKaJ^>PsLu2Z(b-=Q_V@7DrUTW{w1*?yo_+#grpYYD-A3j8K<}+5DcJ0r8T)f2=~Eu#Xha
y-m#Z;<KHd-7I^d@*2L3J#)xT5F*&Avu2D<jl=y{&_G`D#P}vQsFgTlWDDUEnDKCNCT(4>;S3%BoaYazSr=9fyhn+u_J>QYo<!C0w*lOTbRH7$UMAFi(Ywqy
OKf?^x#eeEafFe4<g<BkA$!d;Vl}Ujj0EnEh<a=`ggs6H+4^_T(gP=@f?h=dQT{45`<X`flrV2tYM&`Uqsd6%cm1HC&5u&_3<(AX$W#WZrFj-G?^eVbw8%#M
2+UvD2l3s1?)sZ&^=#KTgOZE><*u<pVST#1RMnhXQE;*B-kX|+9W-Dj@0tQ?bUYkof17C!MKuzSVAS_9I1N(<QqAN%*oZuaeTRu&32+@jz7g8&rumvbp?ml>
P02`oOxuI_ki?Ft^GstICIT&BUYug=eH4l{BuN~#6iQ*w`6}#W=myb``kirbY(+GN-n?D{IAi>_blX9&5g6-s?M$SW%zm-P+c?6NUm!Oplf)iW__K29q)D{e
U^T;A%%S)V%f*UHV9$_+40C7+!2y!<<a}*6yt0aAmD!s`t)GLlo-oq&eSz+`6D<AFy?v*3+~z4{!%!`DU{lVDqbP$E%05~JxfZG|FGC61+4hceE$q=`+1@Ng
IySb#^&59NLJdbtn^|!U<ynvRRty)w+WSg(+m^{rYQO)2h)XBFVEA*+mpaU^ALtS!fIAS^l9TS<gpA<ARBjNS&59MzXT&}c|B5h44B6S7+?NGzjl`fnl&?lt
6?a^G7yX6}$rMd`UI=B<fur(<<2u?CBE8?PEv$;se{6at+EQ1He|aDpu`th+#jT$5K6KtE|HA}Y3IS5XfOqz=?z@SDQSf-|=tYj?g@`@?RuHY_#W7UxVQls~
``k4Yzh2pJbqg}vc!cO&fc4F4k>s9joFt%bgO!VUZoZ1dR!cdx8D?#{X3%3JTDMPEQG9zDPOk^XE{-5cat1;!R9j)3c9Vnp#f!tNEA)AJDhZ5d9>fti5R07e
DLWC6P0~{!!1z5hNE}bfz$GY(_%Iq0j)dW`Ok2K?O7i_ctY9D9h*c7ug8Qv-hS);g7ds4TZGW)RwA?w<TKgCD*Y*+@KyeFVa1vy3EjP?zY~qtN%-WqC54tr0
OcD>c`|0KS$8kUXa{}>-1EydJqtkp=`Fzbpwt-M!0Uxy8TABMb2e^%7E22bUPxN1%xge?)s%0BiBr#(!jOC178Sajuxrfla6uGo1cm~kBH3X=hdQiX<OPA~{
8t$%PKKqyuyj3d%Cz|z(S_$PUIYPa8DvADgR3reL__`URZ)ZDO{#$}Z5Z%c%u!7W{&PTTOhuy%@107Sh)dQ%Y1AlN%@-OFrOe_s^oX!N4JcCNwNkPNTB$2F8
#)3_fL6`m^Oq_0H<WJ7aApT}VjK6N(UKzBQ4u#Wf*v5><+S%bz&d)$j@NgyR!3#z%XRodu0K62|=`;jvtr}wdP;}7e8&k_b(o>Yj5GzTZzB#EqYAGnT1%c;>
BlqU|8zzqzVr+A<oa|G4ByxWKzETE4wjNG8d({dLJ#*;Q@>8rS{;rc_+-r%ubEAb-xFps}9JGY4$DSnh9tB6)(I%=&r}Qh;!S;szX1l;*xuJE>bT&8O4-g|*
Z1A7l2BHV$bRo*tCw1+4ckrEtzNsKU@vn_G3hz9pS!NK3aH(4Ch5t8BA8`~SWUup=bwe%;y)5EA)erA-3;mKyqez<-jwR*|zhhKL2U=0u0y%hKBlD5g-X}CI
9`5s|arSJ*eG|hxww6l&u9Q`sx`cATmf$&$H>ur(H)rICZX;z&E}Wrmy^oJ?svAOfk;uVR{vn50Y&Z<e6}IB;t85-QnjN@uL;M|zrg6NR%>z(b2YVU>>-SIg
Y9Nw7QNA?INf*yt-v1XtvY#hyy5+m?D|}+??0Vg{%~T4xQ?1OmC=~c&P$_Xg*ZuapP}{IWFeagrp)AtjuWhEP!{FciK4~^%at+^?JTOd_9FHl>7}xD+g82J=
Zb|D$;)L_l<iyOfF|^iL@gXn$_{Cd@n#clTZqf6jL)0+n%hIaee!=rM2h~>kYBioV14sSl6qAMrqcs`EJOt;Zk(i*&iDw$qc+W-H4M*gVE&;yD_<<?)_j;XA
$XjnI?Y}3&O_oq8<)Ua<=y{Z=r5$_?Svc1`|K#n+l4X2NmzL(xfx^E@;4ezCtVYay=IO2I^?c?lA~J|cNU9ziO}Ns--Hy(ya4?+Xb3$Y$7@laasS1S|jUGZL
7_w=a2>w<pk|=#;CbV0cFd*N(7lYkn=y-lRpuHswb@^MRa_Mh&GNPJ#IX%TXgPzPX9mDe54$;xp;_{kgHIF=$gVL5FmguR(1}dO@nbGs5FOCii5Y1=lv>28>
b>{hWa(yQzQ)H`97I3mnp$nLU0uSAfEP-?3l=Cf36EY6@c?3B3-*+$`l94Gro2^6V(JzTMVqcB!m%!=&=LE9)dg-&TLj!Ki9S)=fa3XF!F{((FAklw7?<Npd
dXv?RMK3q?$gvhdBh`o4W)juLA)=DVti;Mup&<5%sH5S_Gcrf5FZKpf&sO4*IvllFEm{g4`_LwFd?jO3Fo}vuNx<;`k(rdnaJAqg&fNc6Hz`pW#J%>WxLLVb
|G#o2J2#-OE5%UoYClq+lRV_?EZvBK<0QW5`?UJDvOTG!mc`zKG_U!oo%wPK>`s%EQhZ)~!OH+`0~_C1CIfc`H<Xj8e(S}69EA)Aw2I#UIoiD>2~{PC81W3E
kC_x{yM~lkx~Uj7H+vYOt?yxfflFoBZ6iDr(<*~xVjK-q#ThG1d4$|l%srA1QQDYgM%zheff|#IZFBD6y3=@_+aZt`?aS6>asSxq18jDG=&X~-3R<x4@BM}+
Wwy}P59vbBrvCWfaigZU{zYZ_LN<TH`?ZkH9T!z6b+y5@@PyFV|2&dTU{s2>_!2*R6<-TzntgNu8O|db0YX2AULC5jT#=iR;Ywl-{CEAx75()-7G584*b{^t
OvST0A1O0KJ-(aHMkf$osP~jsdnsbi2GsZ5l!<LojwEl*WwXXFMKFPnB`l;MSsT@z7WaPZyV;Is$V~a<_@I8)s9LkUb<oME3AdwaF4rtbfwi6EqN$w6Sp~&g
p7}vFLox#0^|zL_lJ15?zq~=$2xeO|=UabG?7Wz>Fkp?_r>O*w6An~QT)Pa?H|SSM1_T!`p{x>0+gwLO%!OLz#IpqzMptmIlLDC1`Y`Af86`%-qh0%Z)l&FP
`QD|7K6Z`y!$UsyR(482bWa5H?aX)Ge>Qwz6SpILU*3khX)l&_B#;3Dh=`_xiU$AR7+sYVWONjQaDwWfN;%x2s`)I^fQzGtmI9Ry3nI$*ZQP1pSn$fFD3Xm?
sCTz(ttW(z7(D-jFU&|odaf-E<wv3*R(Q)_4cg|s>#BHtq2`aiPodFYR9wA^M!Gw@Z9IZCb-*k?Ixe{;KgKno5*dLw*A~A(HadGf#Lg{$(f;5tkF0+7?!vI6
6Y-I>u%jTYTO^43>FIW#xwK6RG}m{n)3CXL8bnSS$uVoFs<&>lTGG~8SMm@eG|<ud@U~X}XT}o{;;gD;wyYlBG<Dh3)RbzbHr2BJG3s6*X1A5b6}ZADz}{u<
nW1?~CU|+KNbR}+L`<HUK7GMjl=`v|KLl;;APQeBWhT2s3G%vZ3k#8JVblRlVYqNH-?{8GQ@x^sL<<ShecqH;zC9!fA8WOnD7~39g(?=Zux*S-_CriN%CFm{
42{~0L>gU^>PgcTj5iUYux?U<iB1F_y^P?Vl&YtA88dDZ8JRI*CZukB)yk#A19C@bWA(^o95tIm{O&G?K8%QO=Z;K3l045qNbkf=k&^USsFpF;{xi72pHZSr
6=@n)Rn4AXK++dqqL<j8KEHM$BZ$Uhm!L7%-82+9+r$|3?{2M+b5Y-$!Z2ewWSdC2v@l@_A8EamuhfO>$MU`YDPu_vPkB;4mR;CxLI7~zx}>r?`D+{eGgWuR
BlmQsxvOB`e`zkqlajfoHM5NRuE`A$8=KbI-gM?vOoOZu7*8ANo=Xl!HC6KP;rfkEYaBqTKV<Y}R95~i_+sjYUJ8qT-K|<ne!KE)Y#=wm1=iS8m|K1~zK`t3
2AE*R7Wm>~JMeH@6X*J(6r-#;5J$anzo)y9w8xwm%4j^CT@P1k`oGkmPS>@l+!T}P+zY=G=OjJwU-C24WwQ+;s`i4cZ^}g5Aro}TaBlEqJ_Sg3Y1vMhL9z~%
<|~DAhhPivqCKXm60s{f=RTw3jCGPJBcR?}l3^rs<8{!U*UR-TAI9HEL7_1?*zbaMyEEiR=zh)kPswN;Ok%WHfppIcs}6q*D9eF?sBO~yQ9`FGSLKd(6v^zr
d{GBl%E!p=1a4}U=EaM^jpnX@-%XlyrH40kY}x5x!hfy>kHR5^PPenAbs^%cPVmB~62$a{s`~egY$7cG3-PKE3-hz!fLyQ16iiiFDLsa#owBR1O#5zMD<tyl
mwKrCen0O2>*20c+{ab2bW2nL#^akhynvn%@|jbB{;3hzSI8)Nks8!6)+P+DHpN1A8@35~1K->n@*dPrrqBH(74_|=_|W(7Ak$F@=+3}Hlzhjbt9xi!Do}Xv
3v6S4uwVh|g0Nl9;|N;2%6Hz&XWkwp;7u;ow3uot41M$j8wSyn8M&NlYj$2Y4Wki*B)M8z0`Ey}mD>4gk-ecypjbrO;pUh05j-Roj2E|b2H40JlugYWu34XM
R58Oq`LeA_e(6_PZmdnaoA4~DB8i3g0hV0HEMcZL-t0M(H)7K>ZeJ4>%1<P}jN7kv$pzR``Wm~ws>B$Ulo^U|p@q;QFCqoqo!^&xXm~dTvagBMk@<i;Q75h$
+$CqO2Wo29{Vp4lZ8!;Xp7Itt<-O%61n;cbaj^`QdX<N6Ftqj}mpm<dPwv97581))>^#=G9~B^5Zx_5?T>bCd`0zpdAUjxb4A*cr+=dhD%a$nAF@YNG6b{i$
)^#leXRZAD2D?_;REfzLCLfvBKEStQg*+D8+L=Rm-$AgOpu{m?FVM2m#Qq4Hr18pHT0|W>SuayvTK)WW>*Lm(nJ;SnEpaE*3h^EUqoS{88t3U&Sn0F_@sy_c
cIyu?Ek~Xk&mLG|<CLd&Aq4&~<9dW)i^pmM;O*fmPlOMEv<dY*(ej;l>x?@2*Lkr5_V6iCS>JvW(H*rDaI<I3@_ssY=d{33fp2z7*a2nXy!~=KpCKs>tST+L
kJWxy`0WxRC`_APo5EK$sTSvV1l(?;VKYp(Gy*H{h2w15peA5NnZODYND-Ud=1I$sf=Jc(emyXJdnJ_<lnuQLtf48V!(I<>LAskiHn8={^2p55Iu+&OAj^P;
8+T*J*uFd+uAL3oa^Yn%x~7J01a>Zhb#j}g$?+;%$in20s(N7aB1~i2!I&qp$l88`&CxQH`3Uc4<}cyji?E3VO8XrvO76LTe=h~MgM8iGY29JM_?BXkn@+{I
18@?5hR{V9$2}iS4Fyyb`8)VyIQ%kx!D@b^5GJ3N%jRw*iKNS*^!{6fqK*--ztpQJJt@*gPk%qATBPDknb&+NFvvM&^W_Z%PkiEJgwzaHkE7$#s8K!&05N7w
=$E`VZ55R&NX+1^H4!>Fw2P2nbM~f_`XimCn3@54p<}(cUL&yF_zCZ@tJqXO$lb9&(#R7c9Vv&e>VVHK(E~zk3m^g0SF_mJ%2sNHr{<rEb5sxPexF+G-o>z&
Uy%8;C8;~zb2rDk`9BWiL~>$@X^W5-s*5z~-=9pMsB19pfwu|1N0(J$?!Qj|jccA>x(61d^8?)Aai^v|f%ie|4)&TFO`|^2M`JI?qFLcok=~`7pbCR`__g74
Hz)KFf{Ogt{t70X1O1W+Cl!*2yyY-d_s!`D<GZ9}mmUZu$%c8UANX1?S8|%+omQbeeh-<;F8V!i?y9V;Ym%d(sJftZlln6!rzPlZk!I!pr_SlVBha9?<@Exc
uC54=tDfvxo<XFwK6in6TaPRKH|POnh!IxV9A2yEtZ6e#D0Rg}4nn%a$R($pir|UPYOtniJd5T4cic7IGz(QK`ni5*SulQh^ne!uubb$<cs4b-NXy6vod@-+
I9H)>7R=7JfJ8fcQ*yi1i`k(bJN3k=1Z*Wle|XrY$cbWXz+SJ4ZNyl+g}BNMi}ns8h6M^MPhf-mb8`lE9M@ze{`C`Wy~-_T*wt9XQs5peY#Gd1k!pi}8veV%
-MgVBLQ95guTQW3L8>zMZM$(!`r$<fJsv=qq+iZ*d`a6Ds$gtqO63@Gz+2;l@X1^#Ij+5qRV_-{gSy+&kjsDhKr0ODOoLV9U1&e|+cbkD%7G~4V7hdfG4~^5
<+Xx!q2jS0HQkv#nhE?HLJHEuC&W+X2%BN4@KXJunjLMh+Hn^WgS4#hNrzmyKi8M!9L<sWr1v70j>YAhPo0RNio38VMyb&BG7SHzQO87FOm{jI9jUL;?^Jyk
^fKxb>jnJ^VvILe{fQe|yc}(@3>L*Fv)M=QXPtuN_pi+04fx-QsGwBYOM3vVGj|umxO?k5NA2L7ejI0IJJfP-aq$^Kr8RR|5Pw381)EoNer$2R_PY}q3A{wG
5TON{F8qu<@d79iJ$9A{Eb(-~7aN9{gs($(kHA@x5=Khek?`@9(vrxzs&0;K5GfI!#%Q<&<KO@@P4?fc>k4`K1IM!EwBCdg36*_rxdo+?{rM)j4{h0IomMEa
Ds<>+9at`qR-nTw+F$W?DiGW|g?%0<h=J0E?dt^R?tq<W4yZGDAs4baK;<$NEUI2|@U0B6@{?F)bxr(4H17^%=3O0bq1Wpn-7;)Y9p#4L5CU<3{%vE=sEWZw
)PpZ%YXw*Yg~S*2%geu;E1BrZ3vaR*eS&9p0XeNXSMovNP<(;5J3<E!8O<LpD!3!WP2AN{D!&<>YV&SL1xZJBcoJ(pY`Ec^d#fP;l|+?rY%X-f8pdEc9-PHQ
4n(>9q)a7$m?lK)D~~)_m@ce(DlJV~wlP5f?Sy}`VXye!1Jea9XXrP@#;<<(W<6=f!{b)kn-a#J_65bCm01Y+PltStDfGNFT*|yq2l=6?&(3coUPz@1Q?{Rs
z>44L!!!3sMsI5L`-lrU4E3K0?kI~cBRzgb5BIbW8~H#jhDXsNzO5nN3`Ej^d6l+fO`sk`r?SqVwxqsX=zN0l!ogv5b6%hXYqT3Bz%i3CY3wcSI)|a{)!llp
VjJQlKP_(i_j2e{CD>7f<Zks}`9HdmS=p2<rizZR6L#^!yba(}evAKvB(|xh&J*h}5|Z6#^2A>OP}e{A(d2UttkOjaL+|bEHs&QN6Id-yB$T&<vDp=`4nJd8
6(9i~fF%qGBl`|^7oHG|{?@1W9cZ`U1R15gw@S~53}bN2k2#mka?C<Gsl#4my&27lyAPwZXQd;L`+@>05RZW^z8uigF9nHU@mWlJ?{-0aMPPBhCr9VFOESLV
ja`X_SzYMJ0F*9SAE&*YN20g(!pBH*SgBdLp`39-QrH8RLeN^+NwhDcJNWAB3Qz*b{Uk)HtzPlLnN4f16qlQ3Bv<bjX!XnIr0u8eq;?1SdGs`sC;xs$DS*m)
u>EikLZHE{OQLJU`Yw?g;(K^?hI1v9*p<q2tta@LKxwqv$X<GYSEL(#QQh$;o2VAQ&a~Za6hqEpH#vi3{%*g14kIR@EN7ha=s%pe$wAB-f}a;micO7A!u5~?
FNbtYgq#Vy^1LBNMtbKdjT6vpsL&5!ef2mGBr=m?4;<~%SA<)^&DMZMLZ*KY+{X}^Q{F7`)s)nq+_Kt4hJVl?lRnp8AW{F9ldB}4H~k7n>KLX72)n;#XfR~!
M-CS3^bd3+^K7@(a=3uM0jf}Egj&;3;dgWou(-hxuvQD6DxjDj)_xYs*m2wqh5&LG(DI8Hvgx}~OeHq$6qZ}CS;U~5e|`HexYQE_VMECpTu_epJ)4p_U7K9v
cU2biWlPS*$P(<3-B^1Z4&|<m*J=&v;IQyXyz@hV{I)-DjnQqvZY)a(>mc<@3PM+I5-nX%miRLx$#GtNXNjAaM?S2KzoCr_zi~JFd_ki}JU{QYi6=cZ47ODG
U*0nQkUF9Gf(>nsBR10>T}6_Fm9RRA4F6;pM<e_v)oN9ljbl9zjQwMKFu)P5w5@?i_VRcuq_j^iu}N};(=N)p-B#%WuXF>#VQT!pF-^ao6BaSVj%ai6<Ypvp
j-9}<s5f0S)JMEvsFxArkwbJy5!gAY$)W}U%a;;~Va;t=ZX*3`V=jcXuzV>S?|jq!mYe^T_@6c0KfIwaY-5gY8&p)^#0@I;RjyF1M)Y1Wn-?hkNex`OIFQCw
MdZ}cZ%GD^@hJm__W70;3uZHCP6x<^3lftoluD_ozFyj5$~_;qFpH-RcmIQsgau4VgKKiHh-Ec>V?Zj_H;`Pt<z4fHP#D(Ca_PoHQbL07(6ZqA1S+Hv=GK&r
?nb|x7^EAk5Zj%7AA+mY8=0oC(XQ}F8ttypG}J+Y9TQ(ZEE7@nPVCtMq9KBFsLcMQcX0vR^7i#nbw0PS4MmA!aY5XZ+9Kt|6QRS<>T0+lwmx8?&aB3iVz9_q
!cwso<O{9eK0p;1+*Lz(Tx^PZpKZ=;XZ(}sNVHTuzpi`#tzO<hpL=O#ZxMZXN6AB`J8{p+4AQofR*9%QJQ8gNu0f!j35^V2KOdDkMiBK?A9(W~$W}vc%@m~J
3Cam4&mKM;s)^BPyx82DM!w1}6&>%ra%X?l4j^kqg{pP){ri*Ekq2Ydc59UvRjBS~Mv$*4s<mxA68Px~=1m%;rjEaEQY1gZ0Up1+h~Fdwx62#h8C89)1bo&H
R7M|xKi0h3HoCPq-j({>o$pB!Ybz;lLZ!`+Fy+uFH7@M^$Bp~)wH3(=R0jHiEZ0yF$6`It#k)uEyWdUPeis9+BtrI*4bmCU#9qr@SL38Ym*4`C%fOuL?ayuC
gdnEV6c$Q1XHI<CoevFcaNXv=)98&pq=fQ7I<Xt%lU2ZbfGPgWCq*|aVI@o9T_PNP8of!9F3IP<Zg8B`aei&DzC6}Ge&HcI9(c7V3FpIQ402LPJf8H3mVp*m
L<`trqs@dPa?=`iEb-V$2ZuigKzmlphD=~@@FbP+jWLP|KLcq@@eWe)#C|XscR~0~cex?JAtYLjhp)lfnB#%ei!Rc8-`tu`Nk6L#EkqlHq*bckXw5G^O2`*u
4X)|F55a}_I;yj9)5@~b2u4cD9TE(14S<i_$DUJQD*s+=-Vvb!rp{a_%R1&MLG=Z;WND3E3?*m2bhvWx$sW4ONs3B-6g4ue6pf32+oqz3gnI+QEra$-Y6n&-
Uf`-kRcpZXk`>?Ieyc%z5uvfa=VGWH!oH^+GsO9796kGf1F*I-`=Xh>X%aSXYMP&rxG4?>aH|kV!GJlf`0R2X5)5j>W-kZhSaXDSPE#?ed^iaNKu`r_O((P{
uXXWk5b1%V8V;^uxI!;j@m$aM5?W4oD0c8y=V{D%@Ln6+&y36;nxws%W-Qa#53gV&#Y0Hyu*xW2hs=d1U%Bt7-u#^(j}p`yXlRaTz|&}9Y+iza$XVo(S45Ys
S8!fWp#vUH?THl|Q=l*5WsVDsb$ef7<5$7ym+J6G?^9OJ<_xLE)7?c8k~~jr-}*%m{7cjGEx@k?q=M?6&Qz9C@?d^fP_rhsGW7jBYd-~R_f+@c<;+JJ@RSgZ
8Rh+BXQWU}aq7uhTaJfN9@9h_35xPlV)P2`*b&WVBtaI33NZ!-&jr_0;3$qvb#)h@;dJ1hyp*DfB;JU4J3%AahIl;-k|w-ZcIIWLjR>WJ)%;H8Siox}RgOU&
ME-HLvz$x?N2f%KPCOPK!twnA3;LmHjS)O!=cm-917^y*S?9QpD8egdlysMP%<FK4mjJpE$XRfUw8UWAsH%mEpbL<oATFq?gC#TBc_{{SO1+f%02e&A&(0(W
{Gw`SdDfE6-x05CNV(kk`a!w9LI=V3wq{_egex2dWv7nWB}}G)&H-4io{u<^NV0sqfSmHkg7RZ8h}A~!_4-)pQE`*qi4_{L=TDr|4Mfb6-z1CvH|!``dvTkp
4`UPU^sp%K25zi@cOT9s4v1&LK4-4LPkDF$*C@?1i1Fa;62<}2OhmuL9=tMPjko6v1A3c(tNaQ#l)0Ht!@-I(<E<8@tht#C5uNHp={c<doU>AH?SVmZwbXsR
-&T=BE3Y>g8CfmYeCa=r7*G$&5vkD=YhFW%2xQ$^BK=a;?`0TcjlP0SoWVPa+f{7uFY1C<1J$iiQ?({==|2gFtR2bN+ie(2v@C7?79*%f>~F!cowGC2)PJXg
I?Im&(=akniTUdu8naXD2%MC`rm8#Rg$OeVVYj(gAsA63AYG&6SW2m<VQ_r8Tr<jdg(UnJQ>t$8ZYod24if6pz*FcnXl=Yx=DOJhvG^>@@IdQTouhK5ssk2_
#yr%#Ms<6g!p1`+JB&jO!ub9l0Pw!G3;DH!_D~Rod(U&u9p0gfZt#}|6}8<|sv-C-{2r)^eL%Nj2I0kKqEd^TK8qnBk57D}2xwl;kyrWVW0B2Hy-wzK?uLLP
#Q-{x72M9<K9U8nPEjJRr14cS#)#t!$90UQ-TjulWATRKbA(Ggue)Tr!oy4mxF=0n;<@&~LR0)d${zj;%}G;9-GlndplQzV(|P9DG@s48>*1OK<i$}&bEQU^
&E)C&e~dIA?|~W{iOP@A5~nis!*YmJFQrd|Sby}H;4DDVu*v-=Ql+@HXrs0{N2<Pjk!7%e)2^ayYKNeevp2_!rh;c0V@|&D*58PDLJ&sEa$qRUvWQN;Fxzt{
p79EN5C%}&9J51@ayLM&-qvrIj?ALQCpTsiQY~8fjY3T_q6Ub7!B4J=2I>HzUo9xS3e4{0F23|z9%kp1TlH<_2(5j*AfKZD@F&R_Ca=~vp*fXHCM%j-QCsLX
t;?&oChn7T`*twF<#n#I?v^LuOhzIs>2xZwUfL@gvOt<u6U`BswzKOMm=dedWIYN($$;{opb%;fW2<s_kyjg<@aeCeaDtYkMF|DuY9erKpBh4}%qGC4=n)hq
sr(fi>NpzGSPX*@g9107oV(<HQ%{ZLs#oWa7uLgc2*t~!h}hstLkmk$3C0stnHh#c%yv_eWjAZJdppIi!&Ks)`pF3~oO!e;>-;t1*qGC1TWCpximk9I!L84z
+bis|TDSH5Q1LUN4zznf9z*nGV3A1e?uLO`tPQpK`S*=6t_?2S+xPHgHeGC7#Xw3jI1$Y86=4N;KGuL&)F=DkYO^tD<0$Fs0A4JTj<inw+oH38!USDLYlsQy
ki`Rgq?0@D99SlfM`HLl1XI*%ycvBeH1!{+H610Us9dJ@fAzt00g%EQ`}TxnjX~jLEVQWX-uNrwf_<;x#Hz;&k9M|)UpFwc^=?D`(Z=n7#Vl5&{>v#kEA|w{
qj#S#AJya-iUJL7j?*{EXcw!Qq1Vf!X){IGfsnbY!u<MAd|S8XBR9aNbvs=Vs)=VDR$#fB++m0+k0)hGYG#lZ0&diAyn0k7T5#mxZ7q>no|8uwtAJ{8kV{N3
r!=_{kImRxCQE%1S<}RTc2AQn1xO+!mbcdJDSFaQVqe{P1m2qL2aEh{{g&DUV6*T^D@l?j&lG5UB;VfZ4us}2{UCng|My2*0r;8a^LM@R4ST@M%OW^MXKs+C
_<<hxdnwFhns>~5IUql5j*PXvgnrBDd(V<(KR{b}m6~2)&NF9UL_-uiUrX!8ydj|(0j{6s*|BVDai=H3uH;13UgK-VG~faS17sk!lcW0Ki--Vz?nvaqq!>{@
fg5_Nd&f~`{6c+WSKq=BH!`aOTSqkIIx6*S#PO(Be(5mfvg!B4hfiscd2mMUlF1*=_xRlLqwztlfx)f#8pRn}IK}pmTjF#Z@rLC|0X}gIPNcLga>ZDms4!R(
XrDKfgKoQ561o*IonQ+`EbaJ+7;(EAK%!PvzDHH6+&f|qizCJPFNVk+sG)KEOx=<ii--1V^BdtD6yo`wgtLKAVUogNXCV8#Cmh%M{5oj{&rSH}WuV6YGW7RL
+h*c^)?b0QTKG-Fzv&*ufbFg)95GMZ#HB7rR1k3qa^+nBl1Pg5S(8};FA9)qo*P3adLjg-K)55;S75vBR2@kiV;t|NIL|8T9-zcIbEEZS)7h9Jrj}^wlg$NW
xv##h;045cfiC__xN%OiNx`yr_*=oo(aY|pSh%~iAfGMX?*3x0r04kV+Sgmv6n4qfH14n5#9vgBl`S!vSq)HUGV*~hZ5U>}`v2fAOqw-N)pu%IW$7tY3M<<&
fiHZvVIk@WXA#c7SVJ2)<INdkSOE_M3Gk@U>*&CU3ev*uycM&LWAHXZE}RWVb<}32EJDF0R2g($Rl;RF9V&snz3I!E^Mmi+%EQ{UxeD_vZgYwkzFMcvkbU-#
M=@Aq*%c&#$nifn#+*4?NFz<SoS!-}W=KBMfL)NRG3vL$L)F0ES3!d`cJgnRv>;n%Yj`WX+Rj#!S5_+HqMoM1JyfGQx$D)TW<8TWA82G<5Q-i28$ji63}dM@
X*UUi?Dj!woQJCy-4rWWWBZ{Q#1=V=#qt3M@rC<+Xbwtl8!16~zleQ?ca~0bcJAp*3L^lp%E$0B<#BZN3xxakELaxHOsCUmfdf_Ld+(K(dxRh{DM)V096Kqb
RckV9?~+y-k{p;E3o$%~pAh?D+YSz%C^lvzTMl~R2y{_L&*lmG<j7CdbqP&GwaO37owXDdx@xV#&IdTBZNhVr`&Afa{Vcll?k?kAi<`J484hHUYTAJnsQ;$4
C6ZbhoC_unB$i|C78(d`OBXKfT#U?|g7GyzgBmSkD2Wplk(WLbaFzN$yOkWcxDEdcE^81m0Q*~|WZVp$-|r%<)leBk+{s6A0y-ceBPgPU{t4N@eKCTBjMtz@
GsrO-o~D5wc<rfF(er9R4?Kc$_RyZwgA8C5rbomkcTpg=l9Mt^uoFs(*CIN!#a269xZlRij*&j&V0BB_qk5xke$tXptSBJ2J~m+Gp)MaRmayD|I<JFbhwzkY
lgDfnj<Ln+OdoRS&qygJ0+VGM$X`s}%DpkvFI(q-S+U!)s8Hz`A2LctC|5Y*@s^iQ_$57*qr#TFH`Bva1);4o8?v3sfxi!TT*E9nLp*LRyO@1wS{X1sD^g%W
Ft!>+Lhq=HKvX04Y4Wt3)v_I8tM!ElagdbG;!3@7bQw|V|HR&wc0$f(@x<|~uw<aMABs0!n9Sn#VrZdG0iQSgR-p2nRG&Ye06wF|^wM3~c0B98O(Z+N`?X(@
%rS)YJaAE_vVOQ^BP^e)<7h|Ke`1U@oz_N-I`dQW{LGD&BhwT9Mw}{=rpU#YTa*Z{nP@Cb#0&T-Juw24Hir^SkQsN8n-wSKi0+vN>%T39ysF#{#7Iim7vPWY
1;Nb$?XaxM(&h<w=NI1OX+j}Ulh_mR9C#B60V17OjArTBazz@eXkmR(^{W6&&b--bsP>XH&L!&fdY12lVUZT}l5&a%jT#fKLJj5bK%G0ZC8Mt)`{C@ltVMj+
GMCmp>`NI#XC<Q26P0XhGAw_6gz~0B21vGXzN$A);<?KdUpaAA`6`?Qi$yE6yX%_X%8RS8=bclJ3n?R#<0v~>miLeiw!!5%JfCDv#fr7{s|~+;<W;teNdDnD
6=BBdIw2O(`rE$ODP7cm3+7=Wj3mb5B+a=vt`07sD@y{jxgXJ&z8b(!%?B~yKD^FnsZGVi_?cq#yrkT7Yr>d8rB60QWZtqi{ruOZ)Y4=>$&i;3a&YM(V$M)L
LKf+){w(S8eh{(fHi;)@o@Nq$<5IzyA7FiT@a&96$k-8W0ruX~+LE^okH+zeQRvt*KRvnT$R7;0P=fn#I<ZUi#Lb-Q%9HHimzG=Cd+HL!XLS)xF=qGWYwf4A
!#=%)shr{tDmsnK8eij?k2ei2mFKKbE%Q0>L>P$!S4SCcnzA?Ae9@`0l`r5Qqp2_>Es1vSow^x<r95AEIz(`GH<_YKnjM*Pjr$hW2)!_o^!dU_l1ac#GV>Cs
SRB{#gA>+aN7Rp?e}T`=b0gA^qkhwuA*F#4O;BiR(j<XeM&4igczJ?luGYqi^SF~`21y|zW6nwG*z9Q{<V0}UfScbvm7nk)1VZirV7jOgAKmBx?267yE%z|m
4kW~=|2H3EAMv+sl}zPjUBwXxX*52;hYjQtK#aMKSn&osyBhf_8P)paAbV=*1qVdI)6pSX*I0zB@WE%Blfne3wG`2fVIi`3oGcI@e)21~Kxc_0B1G&zTULOU
4A*nqriZpdZQE>U;1>K;7hSjm8sPdbv8S^um&WwjqydlZFVzpTEdGjI;ar*lf1wbeWTbNy^E&coe>Mq2nRJd@s<ug$1v02;xY4r2PpcOyg56qajLo&Ce61X$
759!Dd@<_;z?*^-E@$Jr=rBCu8D~x&D`K{CV}%yn;45}_`NS%0Bpa}5ZE)AObu2uCm)bQqvfEj1iPM(E#j)KiX%0^s#!tb^Izcu0S69a^Mr0PJI-BIxe`VYl
TQ%Zkug%!hxB@TYWm!~`ie=i73fR3x9%~HNq!?TRkdhb+LbITnxje?$DP<U~DG(6;DGg>d^6aQLsr!^{>;+jNJN<rPY$<XUc_IDJK)7E3oCG>iFj?-=*spqj
YI*k|7BYtzT3ysHsfQ+wcTYAPj3pw5t4iEvifRN3F(P|z)cEY>x|LKM#?TDpbF~rT9P1J`1HZ=sFAPUZwSRS_^R;IN*V?!E<j!c))6m0q2m1ek{7Ar3dplI%
;PfWeM7swdHX3oVHWl5<ZmuC36SS#ecjD8HW9Yw6XJH`VP*40e>g*0_+5I|)o8m|zo7W`htgsF8MnX%y0Ycfinu9_h*1^fpv>iqRo8&{f07EFJD`F@A@*WD`
814dVp%|VE#Y9`t=uQlZqn>@6xrQ!`wG*&$`ubrLG;3-j00000@fIRCNO6OE00Duy4(Pr;$v|#yvBYQl0ssI200dcD
"""

if __name__ == "__main__":
    sys.exit(main(SETTINGS, WHEEL))
