# Made by `heartseg kaggle build`, and never edited by hand: after a change of heartseg run `make kernel`.
# Kaggle uploads this one file, so it carries heartseg itself: a wheel, checked by its sha256 before it is used.
# Experiment default; 20 epochs; heartseg 0.1.0, sha256 41a75e5212a0c3f5e8a884d938fefb45ab07f4b2186d52556b9dabf395c1467f.

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
    '{"version": "0.1.0", "wheel": "heartseg-0.1.0-py3-none-any.whl", "wheel_sha256": "41a75e5212a0c3f5e8a884d938fefb45ab07f4b2186d52556b9dabf395c1467f", "experiment": "name = \\"heartseg\\"\\n", "experiment_name": "default", "epochs": 20, "processes": 1, "stop_after_hours": 11.5, "resume": ""}'
)
WHEEL = """
{Wp48S^xk9=GL@E0stWa8~^|S5YJf5<5kJ;|6Kqm61-q2m(_Ag*iB$|8(>1=oZU}lf<u-x@}3|3KRR3BxM0Q2%Em%IxRz$=ok(qhV{m1wlx_|V9gW}-{ByXm
0RLyM99Ep>Zu%cZzzPxlo>S>$nFHo&5QZog57Q^L`>bLe3Cxp+^MHBpz1&^cGvdyi{WNg#HS-E}TPPTbG&6GgNz4wkL6nIlv%m{If3AgrBIu*~I5Fx1C`Zbg
k3ix9h<8-a$fmu%4k{*8FOCJp30Jw10_w06Z^M4EW3j{1z=!_-FZ<-n5V^cL+%NlbSUvp~^Ec!n;@}nOgrmdzrgI*OClO;H@m46!Ng(<!d|9cf`#K*;5vTYC
N)}glJR?b)!LW$u$-@JYAaoJ}3g){#z3RHiBBPG=+{O}y1lQJSmH|n|vw9TD-d9#)QD-Q!K=HNCD1@kGA0@^ovbk)k%CIs(Q@c^A<-d;u)*K%|$A@w&5G`ZZ
?!PLaxsEl4F;Huo5f`N7XB7WLQU3il8Wjj(o*o*+$GNzrNCA8$gs63<4>i^XYlxUEO2UpUWEYw!#3rcQ-`bpeOi#vq@ow0_bapbJ!My#9={5L0hZG{YerlN=
$TN-oNZyzcoVKQ$XXaK&@HdbZR8NTqrERyvTGI5dbEUd~BMI`Oj#;wmon4f{#CfpvC=v>Nb5xlJNLwq0`+aSX1QztIj}1S8wOD%p7WK)3Yhigg6}l8mGKq%j
shs%_m+Qr7$0y0a^g+_F+hW}60kB8d3Hsr~Fwfo9MplKTx`nXaLla$c6*l`e!T5^EG|;@q42vQc?py)^{yASSIqf^Hye`AgN$y$<0w~yREBqu*x)Iu1>8{$N
<a!Yu*e}LR8)yOJ0l)yXrZqgYO7<!cKpf9lL<h#RG-l}sN?+xuj|J_eKHk2}{3Q0)inZI|ta7;oiZYklhGH6(-qbzzYfTa1AjZaE2!wkyXFF>osG^iUf^`?1
W@K!!iSW_=f>Lq6f6_njwK0_wZxF)~jF@!S>%TTY8;cu7ibxSotCUx7Qni6bQ-ZT7-d3)}<=Zlj$Kv*k*vohH#oe&+cFjPAax{TeYgcItW<OpR=ZPO5auL+(
fLKgB8`=1z4LSk}8ePUa^j%dq-xk>zPszkvFpQ<wYuwdGCJ^B@zV_UUU-TT(G6Z<<OJQtXV_EuuGt+kcjl6DC`Wjgd8~@7hZUo6J!o<!2g3OIVf+;QdL5L1O
AfZ~Yz^vArqBys*8x`d*e$0Xf0F&g|JaDEZq~yKeW~+#>5F&#7-;}{+&#DOpK200O%wSPI=Kc@4ISw@1tjl6ysduSpLg?(m+n)J3>{q*W#pl2%5DQ^z&|2*V
3A7|Uh9xt_uQt9&GdHlmxfW&WwFFq1&k_nA<TM(boFQ~b{mUidMf770lMORDOYa%6`fp?7wnjAD!G-cvO_YgOujzpEg?5qE&8HECD4+J)$rAQZ_GnD6l<k*4
<qkKv11q*^qa(Gf26h)n18=WG`$@v~=v+MRh=7Jk*ASw&SYZW1X*P_2ZZ-fsj<TL`PL(*g&7?KEYprV^HosEpuD87ltJl;~fqcFfj;GoLyLP!>Fn$~<A%eA^
jE*iQU0V0q$URAt?P-`j$1o(-w@#lbTf0kQOkD2LJ|2O78iKDW{S0T!?C->;lZZD=LOqnaMMzp54G_qQ(19-fyKE1&1Z&;oTZ%H_kY5><0mO`#<)y60Yo$O7
C0&8bWlSx;iQoEFe4EUZ>Ig;Yv2B`=-YVhHXE(5(I;?rTaYAp;=So^FV)HGg)VQj<aY$$dZ<y6*RzB|`gia+>M4N6faI<NdVH6Q7#`c*>7w6xfPC3uj1ci;o
7&>rv9c#@Rb25Y{XG|I}HBpstX?YHC-@PHsS5ihlt_9?6a>ElO#=e#M5|JD;PsTrT{MHL7GHvLxH%oya%D=HN`y$}4KQT&5f7X-?+uIFOY1vF6ObM;?;MXlQ
6i{f`cX9||s_9j6+ZwEdz;rT=cc7Bd>IC|;GbssM!Ld(=V*-y*CQ;OD2KH-&QP6v`0ShXEu|H^?<upr|kCK<Pj}_E^(mQylJw%~eH<+EJJmsL3zM*BxR+zWF
Q%@85yki6Y!v9m_RfdFxQhTKo{(%t*4yqr@79yz1Ib!r*{al#lIQjHzP0RAILCCLu*|?{8MlCI&&85{xpE~VX)f`aC$99NcaWs&|eJjmflYg#T0OAdKEZV(3
K5EkVm=~SJsCE{Z-U{2a-Q{%0R#ZNY_ttDmxW(FuHY$aM(z4Z*zWjM>nR64y6f@(g1|1)g#e{CQz-aJDDH9N1DVb7Bfa{p7J^xEm<6=Yq<lK`qbawT%Ln-Go
vPuqIQZxGj7WXa0r}+|<5bCQo(ijt^KpZKE(I5^MaU5+*-7uW|v0m@kzs8&-niq~GhK(|ta$r;VNLxHx>04Q|X*zN!off%Q6dF>c4Jeo8mqJ$?)Cl;)zWF}O
Jf)RrohyC0fylpAPq4kI4^X_o-#7!wYd*~Z*A-jIp5EG2&?vt^O=-D9Y7Hb?x?ynv%*4>^6f*Bg09?^v{KL=uEfa`(+$uqyc<V?U?mITQVCY{!05S3iM_Z&6
E&p0{Q4@x^(H_unwZ>~K#A_<JS_Cp7OZD6zbbH}krmcY%!40i1Tz3qtWRB#;j7Vq!LK*xCtf1FW3VO?v1?`LJwmuvf9!+6G)z$$JzSEgD!U6R?&%7f>Y)!mA
gm4A?hkima03dRJk$Fy5^AlNSH<;ZW!tL5<O2q$l{pfL8W>u4uB`MU3T`~s|j#VJJN&~SJE$}0Fr}*6u6&9>#WAAR|8NL*-j!g~cF?pNZ5SU8HI?B3*_awz3
^(a5KZZd$%K5;?1_!S8-8c^}F{Dwl^0>IJ}B`KxT04XT|*<pimhphN%^-CTt=n?5nrH<^Z7h-<MhN$NzW^ynV-uhu_PJNzZKeMngg#*frPUieV2*GR9rF<X&
EOQ-wSDzj&&F&4p%PJ&`ZO2Pi_tTGCZpfq+qgG~JV;jhBA`{9xbzIm~5N7}DMg0MvooCi8w-cTNu+^`pSGPy~1R9*og{h=c<($9-Lq!#05s$K^{g}N%pyMN!
HC-PXn<=bv-~nzvY%3+;9>G7C)*-W;GGlN@a?LL3fx)Om>jY_L6$~=$2Hp;s-NHB?(P@fkjKD@UuZcp63Cm#p0C&a$BB>w<+4EW<V@DQ<&U{EwxEjj16z|M}
w-!be7$y@Qv$q1^v5TO!zzzy#A=f?kSt%=>AY*DD_t+X`@>^ez=Fp4zF2aPhQ~n{5#EStA>`18)*+&>K1?<5%j50`SLFC9QK!rpVr*n9;04Hz`Oxw4nSN+pE
07KtR>%Z`9ufIC8;ci7c7kf>+xz;bp7nW9~JaPsj$Dmgmf3R4^6-~kAXY8`A>Pb<@F%d`yc15aav{H&;d$|p%rR{yq<NEhrSy|pYS3;xb4x0m|z$97WUl-r7
y-FU9c#*eQ`8Q}98;YBmQCA}3nFbisMaeMz?wj%3zsP?2&nY)Gxzbj5i<p~Po6nhar}c_>!&sXfD)q`QaL#LYO3HgB7C2nLZDJS0z-4;7lmS@mX-fwYM@G%`
`pdTw0B+Ixt*nbQ{qBq(_dH5w1JvC~4es(oKJaoYydWvcVUyp`RKX&?KU<ZfhO7@|@YDiiU&jM5_IArC1r`3-;2>kf!E1S6ryQCkes3T!IXk_*sF&djCzRbl
rUcOP1MRIQ;=_tL?NcG0U<bkU=8@sY9MWfIM)H5jGqCb(I2haIqh0l;ZN-e<3w_P-lazI|wH(ozC?5yB&hbnZD6UpD(}3v*0bM0RbNpF==L-~}BT~g-eu6FA
!G-rZsFn54hTD#pGB+8*CqDDN9~e>RNq%||eFX=+ZBu72v7pvIRh1PPC0#Ka=QR708CuB(Z;xu|(mNT~-IFsLRs!gB3zpb5asBS}h)V<%QUnZHhf8b`o^{9p
st+U#krqXj8H9QtM_Ec;c)@19?J@TP5Ix}Fq~(A2TiBDAg$pxDhwwZO#xO=_4SGtSS#Iax!fk}ooPM7GKwS?$n=dqo>LA(~=6`YyK6|!ojIKz=RcR)muYqs=
t#Hla%|SI`-nfaDuLH6;)L)e(4~~6_RoxTLrN;D?ASXq6hsQr2=)Yjsj{GNQHg(pTBI0-!ru&kLxbuOxoO^DWe(9cLB2+UU<=gacrz^=RLDMS)hfX}r$P)*Y
2VCc8)vk8Z#kH)#1~b<cpb2M_%F7*)HqVoYV!SE&8=q(I%rl9@6eDgd^gV}p^^%u<=Y24rvr)xWYz8?bJLxVFoBo`Yu_e4A%wUt;?D{Tksuh>e<d|r+8<9en
t^9tJ8#pHg$8(e7@iP4LCydR)c9(rb^TvC37q*i}(uJd))lST8*R-)4xy!j5hVjbBWx2a@$|id2GACoiYXyle^h5>~Y}6YTC63u(M0|-L780CeECqg8b|f(R
_RD0-a9G6<Vtppr-?r%7>VqEceK9EjJuN&`agSL92ddcpAohnxM#=jJqSy_W<jRHQq(IMOh&Qeh15=AUQqgCklby0}1hScQb=D6In|yhU)R;4r=SFBP$w@ju
7V<f*8+FI(MXrW`S<5MCN&ajInydF~Rcc;SpplW@ZHX?xW^$;;eEO7_WSfbg-zblnZBDe&v0mgMCd>*TWah-FA=5LU>M#6+77z^hkKC4nPf9|5)+nlABwKmH
p8H0{x$4xF>`7Fx$pt+TP-$Mfq@GTUecyy{Uo=6q_Qb@@oiOQxcTaLw>St$2{ukR6u`;fQ<jdaRWsVVi1E#NFG>PueYQ3b4xUNVf@!{nY-pfMH8#*^WUXGg5
gy_J(gXg~dg?~?uovT+K^9>cGeR+sv=35CC%L7_#sVi)1@OqvhWalSaBcr10?H-CHB@Sni>Wxu#IE`MNZ%E<?_~BCU=5Yl{8?-_s|Evo^FC4Bv=W)914>a99
@PhsJ<m_;4!W#IH?zgXd`v3+SV1|*vt>yzPwh~&vm!4+)x6?9kat32~m3_SLLr=lqb=>G1lTS2jF3nDaUcUNq`sQ{Jro_(_Lo+))$|U*yjoKywk^L6!M&j`D
)}aA+P%3lwy%vl9dZBFK30RL-TWGrIU)Gi$&Mz7ED3l}Fwmd>jomH;}@a`llrTJ>!*lBMwFG)QS7-`r*kQyNYF?ST5^wS)^v~@Y|j7<$dScz%aO;&Mv#=6YG
SFC%9Bda#g#EUh_yF+w0R|iKM_~l*LvpAY6&{he&%CH+<2CgW>L#7d5`Vdb(x_{g?@E+H9{A@B1u@zH6&h(d7#SD6Phx_ouxdc8HdbQc{j1OVRXoKy5)=5{v
*>7Bl11bA1*O1?3toRS)IMUUea9$c>4GcMmd3^^gmrV#iBl`;fp+v2^Nun&mVDiW8nKa!F9=q`?`P?xru8=CCI;!n#pYr-lJcC;hR{6t8TX1aOhL7&yXUAHH
APpOEr|s_5xF;jng3f}{F>(knzcmy29p<4)LLjj7Bv=(6h*dY2s$*+$s{;u~K#yeZfn~PLrtF}oD+4^uH>LNF^b3n%TI-|E;YG&l3qO(}j>6na+h7+n60{*T
uxB~YR-o(@a@r9A1D+EH{5^pi>+q&SD&N?CKI{g(=kcEk<XJtk!47kt?}2Hx%|j`*ryQ<k<2kZyfzvlP{!bR60RKz)$eZ0i<R`xzf7SH%)lE=!`aMzj<u+;c
2l$p=vQZxB!p8Ec;~Ms*=98cZ&&m+9pYRsL5?X8iHwvu%!vo~l9i^&SDA4E<RqTK<`R72W(W!L61yTD%bzh&P5YNSW$9`XBT>hJx<eb<maIYw32=&BxZqXX(
?ivAtyK=ZpjvyqKPN)Pl4_f0%dKbrigKAkE3kL{iT1aV=+^h!iTLG+<>0;&rwJlQhu+6_^j!@nxNgxQ~cNeF(yWfObWCXw^wd;xnmv~gbJ5;2X)XP9KS`|K@
HFI;&j4=#>rs~9p&$SgjuL(3tjRRhtsMd~pFq;+IRZPvA8e9Z3mz|ApfQF1G0?>hH_B3X#CX1i-FFcDt53nYP$ztqYmBqe7oUe9lM|@9ccaKa5o%=?xXu%)j
L<}ZP5s%=U?m9_5yP_{RL;3)bQIb!75C{^0L>q5T4URA?z6C4$WcHte7!W*cthYwA6n5-h7&r7eAM8BXd-&I@P?gds0ruPu7zVb{4qTrsWM`IOH!*Vpc^>iS
%Y!Q_>zX#+;oq2jrAhf-W%i%heEW2%npaJx)B^le7%aa+IuwyI`jJZJC2$p#KH(8}!fm#Df1ud=Q#~NAX3Y--M3JsIN2;C(+U!V%GkWzU^D4ne!Lv{6<#gO9
K$d7RC{r|_H8#P}+x?E^k8o(&nE3%wN{RSiaYi|^;)&10+4|q=@dMmpygJNEtj<@JwN8!HF+cl_Qx)EES_p6Id8IY}NK3ohB5Fuxz1}(`4}y$M@C4|IL1>}x
+Sa@L@(G6=;94KMUu9Tr=ng;@hmx`q!52+~^thyu_Nnw$g&Rh-2mI}(Fb6ep%|x@7{SKDs6Tp=3mRb)$E!Z5-bA?STBoRn-_CrfFMHSsw9DwPM6a}QXmJTsE
(#zDHhD*(<QJj)^4%5PE=5FsxMn-NKpm4FQ2DjI)t2h)@2seuyZGwlXYM)t()~9;PJhR@p&5O#`$^MJP+xWqj>zFG|LebRw9sv4kS16~T;qf@M>fC>9)>83%
E^gDkPu2fU6%Y4MiI78!vjB4El&I6t{-2N~5^TnbowmT)51(#`4(i|Q73f>pJfMZp5<H(&rqY!I&~@b-7-^Bu#Pj`YM#NVm$TOfGzp?3DcDVxMpr+VdL)glV
?$?K|+yecB`05x@UXEQzPeW8xw~Sl^ZnkWA&nB~mbopp#_i*RneIqb3&Vk3>D*w+HS2Iou&`XSYd5)zzOoR=kq6&>Mm_Qxv0X)5-6BSeCF^EcvHq9ZEGk%Yl
l4JN~8Y}+tn$mgWlM2A55oTYpone^m2c51GI#>Hp1{bbN7+-hQvNyrqpVR0)jBzrXjPO;VtulPTQ6&2<NW-}=1pq%cF_>TkPu!*tIDL=}O7<*aPUM+^!T&cu
A#CW8s%f{utEMSb_fjh=aC51gN(sL6ftQA;;d2Cf-RZ3Zp5V2xUKbbBsDJTD^(pmAX?8aI|GCkY>L4DXlfWO-;PImhBD^5#B2HCApJ|-BAALqt;=5_7@A1ir
yzKmE81U;?H(|8R0s2LU-#AQta|mZHD+aX=BJ1dijAGIww1XiKu1o|2ix4OoAPXzgM#?+JD<H@9EGYLb`e@HwdHHO{J&t0|P{%;3S5-p5ae%Mo^#oO-aWC69
F;;f8*|&-6gM|BKNYUQXki~!(eH-3=9IjrBaPl^gkD9=B7wN7MWx>KaPrv5x9dm1MjV~+i+~7<|JY}Tf3?fmXe&a4|y0Ji2b@4sfSTX2BbZXx)GGUeRS1&`r
_*)PG5-DoSZ=3jGhgply$49zj6^3IrM$<9Y{Egv>S7o=~(l7io1;<O~!%PF@^?G;2&qN6F)&B(P`dtwZSY^)ere%LuxZXs=_}2+my;Mx#p2a>H_Wo}X4QPuj
_31H6?>~>9rS|Vs=}}S(tQHI67eZQ<YhO2;kXM2JPY6*64JmRkhQ-ys_pxuLe%tfZ1r8a-yj78A2m);Vu2aO?%e8Ejx9w&mK=t!G+k$tB|2$(fu+(?KIjt>m
9vLu0TW|US0K@xTSoUXfvkxT2SbmkkT}5(m)n6}te@T*2<`~TN0D=2IbIejZA~vmfm|9=nQCCPd#5XJ*xP!|QOEU1l_kU?Dgi6)gSGG3PLhw-&-#scM%JK?!
?QhS{per2M<(!=7pKPl1$wob*UR${XK{;o0N>vC5VVg;P#7Fu8$itKg)cUM6Peav==*Nc0KH7D~gZ!wSbx`K_l3o-4rCBbl0)r<VI7vkyb?GGys#KhyEa%iF
$r852-Fb^aZseu4s8);9=y>vnjZ2PdA|W7TO&%Tgwpg9=YLww|`5np|q)!MT6_CV&&bH=FELkx4)&^vC$2_jd)=y>;2b=wG15_HPD83_BJ?iQ6b+GtP*ZoH2
EzQV5)vEe!wB%_%YUPb;=84w6q1Esg28nB$u!{0f^T8#Db6byJ`D#%tf=$^x+qXGhPOw9ft<?j3+-fHcNT~@7BdPti7n!S7UUaPPTg(G^Ps0jf+cJ6Ff%yXA
{)fLGK=&AMpW9Jq+W04rG>m9l(jf<eDiY0ZPs3h*F)w8fE+2yPH``GERPq+(Z@ksfKEnFIiobmTY^OtEm(PwT;md{ngot_Xo0V9ETGRi*i>h~29-e0$m_7$;
E$YpHZnj=c{eultK@{&B+0y+Q8~(6fCwpPPj7VkgDQjkX3f;jFeRJmP!MbBZbOt)CqZRrxyuIOSXiz}@$9@y_imQ1Jgld{(`!(zm+{>|eyRX(f?1)6Ofr@O^
Rnf(i&X&|K;4`fi3uRo#WT0xi#mcUb^a$JxW-6paP3#VLoaX^bBO82e1Oy~cG340Bm}*KZaKe&p%$Yf+$~ic$IRD)BF2ws=U2P5*lQ40rA}9RhcWha4mdfM|
&RYTW=#?WSGI=+rr`u#QO$R*<SW4eZ7)&-7FkY@j?9tRb#JL%bYn8cxg~ej#va$B|uS74)MARj>>wgK`h-s>AEMae5&XT(fom|ve0SR<Z;>ahIAFoNAt$RYJ
ugZj8B`$?>z?P`<<M6V_o;yZ-$=4F1N2mRYIa2j^Tk2p(K<c@q=3;4z6|sI$P!La$7KmWGBEN6Tx7o=v%K>Qm9YZYiw>Jz-kb(q)t7sKQakwpjYl06D@jC2U
6C`#v6Tc{=A9PUJXd>;c3gq~nN>i(|xZY7+`72m5U@;nmX?~MNQ1O~6NCjCA+Y-;c(9^dFux40xGAU)2WP>UhBNN_=5kYRkxh+Qh&_@=|UhgetG<3$`^h%^6
Vn5@&AR14fv-yv*7-b`VtkQUeLN)zjN_(KzD(wWRAN>Y25TlkmbU6QJHG<xAHjy{*ouK?y4W6Ftn@I@f>phn{lna^hO+WgZE+f5FLhYkFOKhgtig%79T?i1)
M#(M}io~s3QU5hHkgvmxid#5@xo)I4x0d$-uBJeD?C-T?Mkv0?u(uJd5~a8JS>@rgiYxyb*Jl~y!7VAD*3!ODz38|7Z%K*c{XX>+bEgcgT$X=9fZf_HrTdUG
q*t<50!aNWS}QvBezhuv5y9JX@7sZ7xhV4RF3JXuIQo6FaPpt+FRp>X=o^vP7lhEd8b~NP{l0~`J|OB)!2usO>{ZoS&2iJbqCd#+_Pnz55f)f&|FT*}!5c5S
GcNsl+Gw|31RE2SxiWg>ieN?g6{yA=3tFe}Ty;`9Ya~Ve3`Qi;2GCR^9Uo3T3>*|bBTwRKX6M<AzhFX@fsd3?^du!OkDnV|E0k#6%L4L%f9YZzc(0h90_&xh
3wLJKe~$@Z#(QRuHlp(zT#S*{%PN?N)O^*&S(Obdtg5llI>)C9Nv~14+XxoCZI#c)aG1djD-)tF`Rskew0eLuZE<R2qwAvh1EgD3`;}TuDm9I0z?Y)^7->rz
mr?AR_caLr^ji=snSE$hA~u;WMo@6&N8=5d$$3wWhYAIA_xs%r03KUn<>oH`{QA$MrY~fbWfc+8kY034tMX|z;(qs?T0UEpn&MS<5Xn3LWWSJk0UzBdz9^BK
ZuqZ9x4{Jlh!n$~ySc70{3s2^25JJYK?rfE6nfAB2oqI4{ULNi%oyKw4x}-~SM6IZp%|im3K)Nau%Fx{udKoxP<he&Gp2^m>p+#Zxe5$jM$?(-AEx2CH3A@c
oLi_a0($r#g)_b2dI2euV?BR%!4#}*VZ{iYM?#CCrrpFJC%=22>e*TIm|XtEVjyOuFR%BLYCoud^X&jCS1PBc@K~Gv_ava#paYYQEKXF^JhZo{3^Z&|m>{ZM
_Y*eihcAixFDD``G>@Y+Ba|uik?-#{{0W(mrfF7}Q{WapqD@pAzr+f1-u|Og64kuBb9Ht$h?qGs9Kb~UPygGmc9P_4EBT6qX>#bMGcQ2FQra2@^v<()=#pdA
oy5=wt8KOEO<Zv7ZUSkBnAdvt@m?zz$$rIBIjrt8qqzDjQqq$B9H&E!E$#P4B1$qqe1UXMIAt+a%!6Gm@+Uc)28G<^064L9l~;^N+RWBSAN;dJPW7=#@eSJa
aehxO#~0{52+~%r<tYe>F0OH_+Vd`n+MS&HL>6$tVkG?YlUl5U?&~7hAvDm8qCsc7_Xp|Mq#bgRfCDGM5}-}_H&LiNIm_PJA>afFPd@W)R+1AOlJ?z<6<|DQ
cev@v708h(!i?Vr;~+QJ$hiP=U-_}gg^c|vTwNCzdxjY#;TMbeAZqy<$sQlPQOxRf5K|7yFOWR(OJCjK|Mmgq<uhI8QVk(TzA9^)b9+&G0kdG@Xi0>|J3@X1
xlo~8JCj7kzWqs&O|&$Dw(5NEiA!ZwTt;yGI0|`Dj%Mchq|Y%WTn5X{H>%L$X+_|h(9h2ME@*_A+KYNY?oy!d92?+A|5%CnyL?TjX+$_qh|B~u_g2_RqUMlW
a1AioT(z&EYuov_%`KIKr796l$BVg4BZoCbccKySrwuk@n{O6A#8DE?XiFDjp<7vv6lpn~Bs#E+0mTai)GjQQgE#Ygw}m3Jdyd4_XvVxN9FdsJJw75V>N4-d
%#>F{2M|BC6!|NwzyG-+bb!QZr<%bllHFj|$Pmox<;YWl2375)J^-H$%5HIykW!YOOk4<w%ut?LNi8kdg&;xoSaiTD{?iX)&SgOq2_zfD?~#qHhg`ZxeiKk2
RUPM-u8)<Pu4;Ya@;V*qQE&DE-K;Nb;AhKWSunDq|2FU<5QtUDrkNRq0PHiX0`dU_`1Uz-?{@dZaY*IPna5Yu=ZrGjyA~{M;MJ0KK6b6o=i`NuvWiXhdE54|
GV&)fotH$CyY$N0#>)Ah1I0@kY;-g!P(VdDrPFHxx?Yn{TDYF-i)TcX&WW@YMpUjN@!B!PQb_BF@)HeLsHE0eYz=m?{rnZ0cB?0_1ASNLHTEANDoiq;yL2gy
z^hQ;?X1<Ay12Yu1@Ps&{Ae=l`SBOSW+{5}k$K2y&wcaln2O=Ag&;B7+fS#o%U>v`LUmZFq$eKvh8w`cDi>tFJ1G3(ZyP)x(v2A?CNmsm82D0*Z}dibBqgRx
&XW;Z4-}iC=*B3bG0gfS$$0l<b&jWE7i}ld8*y<4RAZRd$%g*BFJ^ldM*_2KHc{z+^PlOP%R9YJ!y!aWsCQcl&GKuLj1WQNb2V&)KT6E9L<M&&%a%sjq&Xw)
5{Ml%xmU8k*x6aMK{HO?r8RvuBVMCi!}r3u<nIH3nj5t-`T5kD7!B3erUb)e|1%=`f{5?yiLvEV0mw$hv<~X&x}ZVyM3+S9>LI2KnBFZ&7(0-0QOFYnbMnKd
PXCh>QfS)>+K;f6VslSIeys!xj7umAIED2m%#r2d0@u0mrN01RKy8R6?fhX66)D^9VrbCM4Ar1lI%@cNIjzFK#cHD;N1!FM3K`EW(p#yHjKWn+Wb6T>Rrk-<
!bZY{jBV}(2M?0F#xY!0_$?5xO$wZti^EEc#m5S8L~DF=<I$D01^77MW%68;k-<(^we9i=9CbIuEk-g~{#Y~R>;niF*)lN$jk*TSRGRl{MaQ0PDf#}%^&RgL
c!ICa&~lCJ)<=~%g@z7jLQcv+9=wF8%H`!yu9h7M6!2jEPAmIpd_%F=etr8B&gLE?PA%@Xo?{!XSEGMx7!+xF4Y`*t5`~VMpK3}n1+ARML`_336I`3jpxMWN
TsTB&-;q7IO88Y<>p!1`)I+};-Vj#sn(U&{*mtESYwjW#ky;w;@6!ggdFjV!P<>JqeC{~pm%<Ee_wyw%73^sh%}oy7IyJOD9W!qqlD<Rq_nDN3QJxEAJI{db
J3TTyHg6Y)C1G_OE;XUX7ELHPp*gJMh5ZPAPQUOV{u|lxg1<qUyhKlo<S67SdYAsZY&Az06qr?Lu}+R)812WRtz*<;g$lO4$uzk$$vQZ6sl)-gE^b8>DB6Vl
s+{NN7FO{w&Z?p>o*AEtKqS2S10@Pyd045*{6RJKrX7O(^;5^;j_=O9+icP&oQ<#Gr|%QXe$XqAx4$N+p~(48oHUcxpnEQ9KSp6T!Dh%-4$TJ0tx8WPMI=m8
>-DNw#y2O2*^Bo(AN|6?lX5_kTDf`q<MDqy;sK2oAlqjIUZ~H7mQ`@YfR8_Bs*_h3FCVzU<?K%XEuoI;aD?0GNct~Ztd~6*qkbQwE22=trjQJ;gJHUjwK7I-
uWUQ+7Dt(<-)ZUezKCnO)+7FHdd{4pRj}ryO2F|PH;D2APB&T4gK1a^HFi4Mc&;_`F+fmVCf9h=T=``EHt!$AH&g^WTmVf=BZR^&h8HIdnt-GWnPo3ot`H3r
2p3(KUJS-xO%Bg`?&e35U_zj-0;Y*JN%6!#gF*r;*ad|MH<Qv7ks4U?tuh-KtHwH`51AX8+re7^$&-=ElPRBlR3?WH13>Wyr|~w^{;~h`e`IEPwY6_ha9(7{
un!uHG$8G4kgr|%UGt}2KaHvyai3|S33u>&>{VozQa(jr*!qy^Afwc|y;N+y=V*|{xu(zno>{W#rjA5Q+Ojrt^Dq2BXT00I5}R{3aws8PaE0gYX@u6x&Y{hm
h~ys9eTqNQ3aq*gyelMxKC}rvj^((T%g>^gKt=bYTbdrCHJJ{vf1))YM}5~df31~{jBh+|-#r4aQ<s2Dv26^uA6|1)G}X3d<RQ{E5fSoe10kOuDX<6|s}kqu
+%cS$F31FxnWAbDQyu3~->9y!y&w@JMA0C`<MG~kd18D6ot#I$T7Omg2FiLwWotw~BO=ZZ!F#e15_26tKueNuquFbnwfgi3=a(Ah?}mB4`<4wDlTU+bnptX0
<Y}nY-5|qnV};_AJFQdi$)-i=v;8|ps(xbUMI0t+Zy?v}-1Tz27XWJD-G{BiL0qtBwxk``+34yV$iXHx*@|$kwWdvu4q5hvC@6XI_1@$xOj@ZMc@}AbDKTOO
vJAo9v{XVLSf%t9H(W8OT~H^r^gIdQTP|=&;<lFu;o9!v_6G1I^Y{>E2nM^w8kI}3ps|Vq^=xyGAI-6-G$n{LweE{<1v2<rhn3s;LQ5+zWhhz!E$qq)(*oRE
*IcKa3cG=@_oThUg}nUQ5Fugd>w8JaR6i&pI;LS6?puiBI(MouS7u18jH-GnpPz8hW1544{8PbON<R{LCiSy}L9w%MeXe&yBzl5Q8e<p%hji5rXdR8t;$?XR
r0=SJSy+XW84<eO<>oZ%`vB(j#jt|`J6YRNZGff0@8$Wk;8t18YiBnnOrY*$@)XFptu2#DPn{v8QAjy=JZziB#gX>rK>+0LW!sLWO&ZLHn&=s~LQF0vW3rJA
wW99`F87-N9f8V(LyNI&(M}K6mR-ty^ZU?M8Lz)Pn;F5YcPk>URQ1x{vWLIiTuqBJyPdb>LegyZYofnkfmjB_O<u@2g0Lr%G|gLRQZ4IPq*U$FSW&XpzpC!-
HS^;_!h!$Q=g9Pu{AEZ-H;}K5+M3dJT4AN^QX`KG>%C3^gdMu5n{=Qs$6(8Yqp98o@Kx;H@AA6_$Sb=+0w@QhKU#wGrly=gVc|YL<Q*rG8XL8u-twZE)|Q^u
vZ~m&ji4C#(lJx2NoXx(F3RPT4&vjAO003~Y=x1Ro*t42rCq=@psfg$X~0^KM9zI|S*4_y#-OatQ>+KC1jgTrj;}lsyS_SEkP{;mpP9iwZN6;Ivf63RMig8s
Mt!0Rxz{JIJs~0v=|SVw&Y=(qDKm|cJ~MD+;{_Pz-wv0*`?*jci1uN8RCF8w>BkM{HbMx^uh9^D+qwQVufoJy#v}ntPuz<PflPfbW|bf^%=5Oiz&1|W7oac+
+p0i?1cwnaWaIT9&H(<bJTD4J*$0}^)ETaOTcE^<Eo--ftPp-J7cH_zUuhcmz<;>a&9!EkJ^l}qWC-}U+)F?F?5yF22332O5R2x|=WL{usrbS1bQ%Ts!v{UI
5ONKCJTIjVMo^o<DqtMC(C=#Y8GPa@ANi|d3I8fB!79NvCU({3%6YJY_;Uw?93Y?s=p13cLh0V`2VVyU7&q^b1{fzG)nbo?kIqZ!V(VdI)^8L$Orln$>e{`I
JpmJV=<LQCAoX<JvyuFj`0p!o_`4r3TZG-9ebjR%<CD?c$0jMKo2`2x@~|X7eunqROSPeD<x}}n8DKL&(!FF|LWlLH(nFT1>XLqN_)wjR3|^~jVSKQMMjUBH
ZF7TYiKg7%ow60{tk9v;O=?g^t^ohb;)+=ZsL=zKX2_QXd^ZK-0T&;^#yXdOhGvMYyqPbtr6el?G)r`@vi6$9Te5opTK(1;dN)WpO`pF(7jO$&9n!!_Kurb~
yamX+LsT*^ni%Wx1W8}?y6UXvX4%*8<X)-ZhU`|%RK@I0B!1v4huw`7k@V@NS<&ex`!gGylOWN-=f(};Gk(^eTaqbMO5<jvFZXl=T2GlYL26{MVyxkiWnAzB
)KC5iu%?1i`YP>LK3(F|vB`q>pVF!e_l^NUGr$bjWhmb#F~uFS&M(R4)9X8Bk$FA?QckPRl4LdGIlbHTvL=<AYwKnlH#H*e*575&n>4g6Tx2S7rdFp7B@%Rx
eX{zPvq8Yujrj6o#$tUu;yf4dTF0QnW$Bv-;=vAxT}X(rATB)vVD#?6JShDST~N0KBE>}=y^=iF=&Wi;La|Fu#0-Y$R#5x!m`FUDM39%;gQrMEINCE(gSVk1
s^@&rTd+c+@Ea6I$S!d{#XNcVj~Lt<*q3Y)hI|-(#SpMi{l<oCDwnMTwJYz63kowHBz+suqd2nDY2Q1}wvxSaUlUWcKO{*5a%rSVv*1C8rM<)1io*Q}P8{1l
h=y3ljTsE{asjO^!EUzaBItW;B4!F3)W1ysvc5oSpKV5~*!PF)T7<j!wxuJK${wT)QVtSdOViakAy^DBwwosD<s{*O)9odj3M>0QXNZ=|y#igK7g6IE^N_&X
p9tf&M1MP<_8H?1@1P1=q?g8ASPC+MZHV{hgsy@>t`bn{b93sFlXsWJRva+f31Pic%k`UmkEOD5Y|-?2p77=J>?d|C70aXPv%kV$WCXUJf~%@2IeM6}lLJ6$
MaU%!o}tCa27oL10n$3X$j;hgMfJK1mvvgIR;)XeJmER+jLFua;_a1!?Ce1<Aq`H}A+f<YQlnY;5Wh_3IL`SQmeqm{oZ;C>tyuGy;vZG4fO719V8KqRk{SqT
sQkk-LJzwqK=q*3Qji?B5-qgPI$|;L+%pMjO9i>K*f`13in22{OEBeSZ|Rw>DRQue63Bd2=pr4cW%sL4>#3GqTf~-ACeyt^a(Q@@p*NNBc%V(J?+`i*cgq=B
n|s}vZ{@!U%#`TOKybISM|IZkX2GpDbUMIdN~~&mmm0FR>~oVv{N>m?EZkaCEp<%^z3*tBm~A<ZvBPOFaEnZf-f@je%}|&9G({#(srjjKksUG<Pj0N@>BvwW
nP}aJak?iQ&AlO6q)+^WFG9hBoF)K0>eqA;LV}Vd-!ZQ{m#yw_r@PucvSAa(vybYGfgnYZUVypOmtQ)Lz<NvhBQI|Y2E~gjBm~Hbob~lEqT2Y_h`_iY@Gh%&
zZ4x(RVo=btM*a)K<vS-vQEmZlXuEgeq3qh=k1cldv5M$^AoQ2EMfT3c0~z9?L%pNT+Zz}O0JD>cE}RK%IXVPAFTVl^JI!^4DIA4oP8F(^A1!I#4e$*2j$EN
DJr(u=UHtWwEb3hW18EnBvi5XRW2lpN5z6Vpei-2!i`Kz>4EJ1Da<ymJ#`*4skl`Ld@JHl=bz11PJmw(3Jw<Kg_C9m_Ik%_t&x_82JCPC=Uul5eUq%*(iTQd
7)I)HN{ts`&eUJ#8)$3ij<gb*J&oamA3#1IHnUJIpHl-^8V?R9NI|TXt4S0$^NiieBM*%MdB0nBj(r4`q&j$29v+so5w*`yG%;1)4c67;FzgASCT!Kx>oCUG
Z>iIIAFA{JLDyZTBqS%NEIdFRZQ3!(p+N&5z{`QDhD(h?o{8)W?61Q@+6XL>k@Yw->0G=^iWgOECb<Yo;KJH$X!f+l;rv~uX{-OQUnceZ-%P)f%*K80sU6?B
$x*1TzSD1G9hfE5(RM0?4GJ-r6%J$e!n>o}h9BUs_1{Mm5z=s577WkTxM&nTc<a^{5IFMH2N3Hj)U2mhL(2Y7(cVg)Xp`nZtBZgwmP}pxq<%8^`Tc0&CPrM!
dzmmHI%Qh_jXMRdK~dwcU4kTBFvVsrq{U<jen|t5<zsz;NM0vQ*mq$KGgIX!LsgM_$WCl#!H3iY96Seq%<gfzYSszZ&lMjKr|g)LS6UlM^0A~KQ5lor>SegM
a-!NQxTsiLG~WaWNF-$iy%{bc$|&ZE_I?qL9S#<$yC4Slv9G}isz#d;YjnNh(nM6ME5zlh0sXb&(aan6y&_)>r=v?$l@^hO>==$g#C&hfg>#skEH<iyepXQ?
2R-i6peOB}4o~a<-t(Mfa1?R>a-qW<c5{cFI_D*H5tm@iIxtRf;qTikvu3K;K2HAG9bZ&EYrB8IXW~$1gB3&6uo4hHVTwX$E!@vzXyX7)t>mS9CueTi5~~lo
`%RCP2{<t5H*(SIUN6?LcH100#_zDz|Fy*b{j+dra$>&$8C2K0>`|01aHFr{b(Fc@M8LkOLWvt4LQ!8%8RRO$^ORYD?lPAqZx**T>7_v{yYDd~e~~W*QC}YH
r0AEDSKXse6i88-bW#9xBZGF9r23WfNcCPaeo`VS14LSWv8nGgOuz(HlEhSap6JGH@-%{B7gY*c<_nkUNMXoRTRtzJye$x`fG>(8uUxxTG(F;~av?B1^mlRc
SUhS6(@;=Y={!(aPpZL}vLLwzFLyf)b;5-$VU>Z4ivRXzUK@a_B@&-4>Vcv9aS;tg64Dusv#v@f2pIS=S>a*Q^OPFswPyQgFN!qpC{XDe=@_Ks^$fc<q^7Ks
w5;TIifg|9^kJiam#fE1v$XzfpAnHY;hIwadV~y>WB28O8u?r8=<b>8{k`-GTOD(keVnQo(XER370Imy7a<Sg<Q_up>y|B?!NHEdx&~<sch3XHicZ-dCaa8v
<R$KVt%IkZSlo<}esu{JRdssRoB<{zw#yv_wrgf+DVuk6u}YQpYb(R1$%ctz_iM?bDfKALJ~DH?Wl~DN<RtiWTOVLQN&j1b>w&OkgKMl48BA)ydPiuO86<&g
6dTP5XbOs3U-e?;iPju!2m``Oth&{DGu^NA_BpI?CHkA#`KS!-+PtUVq#zUMrmuJSOMrfLj%w-OY9bsp!ZU&|f-(yDDFV1#LY0tYxUi$>F}*c#$oiPtmIR2R
EXJ{B39o^5MM|R2BR5lDeCvtnNzTy3Ul7{`^?O+oyYGmkf$q){sz8Uh!&(ggZCRDg(zY)N;lS7V7dQW+l)lyd(3e;9ma`irT7x@#a;y|)K<|HQn>N>v!6@T1
XNMX{5H_sn;u)$si{WM|X(Ly7TY3<rv7(^#G977T#|=524)(j*&t)LcwT81x9D~c?eMpet$?q`6Wz>MT6gs3mz1=>B9bUtoybB@Ao-e=zu#D=X^px74f#t;!
wemK_w<cYmzDwUqkjp?!6vlyvlowQL7m&-8{-kj1BW_#maC=ZnADiITe@624LL@S*^Fl^E$__RPePJK?4CJB}MpzpbYK7h2i{SpqdY#}(#0eIXU(fl|WLDH%
KkJSQCe~ouT_kSK68BnB`A|>X&ORxmM(ghgnqdo|@$x0Y^k>|+KAMBixqF-6jtIlmi^ILRBgkyOQ~M@PgW1jHug_V8s1M~;p$re*wUPK2Tv8>we0;f$ve&Yc
q!RcH=ERzC;ZbV5UtiW{@iaZU_@WEb2G^1;D3baBJ~QAGVV+yV$ZR)P4H=@F8MhAB&?LsJyF93?9!*?Y>D9r5EKW9?DCr`;YLDZJr+FmJ07Y|{8)v@^BvcJg
%*if$&iN7~$G98xPqelEJFK7*8$mWHJq!vIUyut{cv6aanxNhLuiCOGmJTe2c$LPa=y^M?gIB48WRUt6>Zk(!&B0+>Ay1wVk|A#}D3Ntty#4laC+;vC1rT^D
C~(DVz8vL;vos$wvtov;6{TG~9wa5wGrEJqfBP_dKXB|y4z2;<(4KGe*1o2Y8GTWI?L$_v3Q>~r^G{bI{?npdQqO@%?6J|326t$=K0~?f7`Y9Lyj-udHVQER
2Uw_sR@I<OusLpF#}!%ttw%YWxjOnbh>7)Iur1i3pDIuhp&O+oy2xQM?mzyqj|vr6hx_9*<v4@HuS-IWlgLF$%I%8?FJtrx{+d_W=|wqD<(qWFW1yfbWE|I+
)_;ID3hrh3<%r+(l#38!7gqTphd`xSw2H&MAlyv>D?!6jth@-nPfH%k4#b4<TbyzzPdY0om|;ZFnEH%NisO6bXMl>0?2Un<;(%HEEXdPJ8k`kus|oVeU6`jA
(4!C>xlm4RmQLB2VbI##TP{%8-PMR=tTFX>F(RB9D>jh5aRFNjrg!Y*nvKesgoy?b3te-K`e%5XMwf$Z%><W$O64$}vKWYIgQFO<ftQA@I2Yr*$p=B()6@Q+
zXs90w|SAzX1)mT{NtT4sfK|`ffFJi(ZxbDS3*(=HtrgmEbzikxsEK4SraRO6LI44eb|19XC`Yrk}dOW9aoEU{AmDp!|#C3>!T^m+1O9dX`J?*#ipYX-JJPJ
PJjozImk?pd46dlNK3(22W@!(B6WiBUz+qj&qW5@{Jdq<JxT<74J{y}X8I;MsMduLo?Fy&oll(GyOY25fe`d8^OOAgVPi_2195ao1pZk)hA8hK@h4&{mMiIz
FMDHZ$6QIG>V2mef91sWY0)7bnR+DrjQfn5jB*&ehO(t9R1NN5KD;f+spSkD6%@n{XKttmvFW|WX#F89>tGL=q@#Sdi1&D2yFeQmQ#kDzeOsd(h&`9bIsZ$j
j5)yMuUR7nBsYy}Y=n<VQxjKYp(Cl|jpYp1QRv)dtklW<UeM8Y?x9~2;3IKuEj@*_;-~IEDy6qnD3tYao#YmcG!LBLJY(|nmp-XznH?Xn8St-6yHDRdR35d*
#lQJ&=QA!fO0I#;?w>#yW8Ksm`dKKf91MZ`rOXeE4Q5I~dMVQ=?mKrGSp=e87o@JH+{3Jc(n@L8)NRngjh^Kng26CwJdGFJ>}o1%J?HEo{uN0>ItM%Ea7u&+
MV-j0t;l+2i#XL&p%;*TGDru?=nHpbD>-dJXg32tTF`^1nT))@Xew(9WMuzsb&>dnYs+|RQ<nI4Eng^~Mu928WUNgK1)R=5RgLW*xS+YvJ684raNt@!{jabu
XY3_Z-)o+^p`-K6DiSV95|?Ox6X{q-R_g!^Mp)J1cyDRzN8nO8>i=-I-qM=8%G*4DJ;vOLP8#dT<`M;x7ol?A>^c|xY=wHSlk6)EcTE(6@o^O7uczAULd6p=
mie}9g%HjGU13?uY~-C=<j9-{i5?0;t-!-$d~HbA=FJ1;TSa?e<p0>i91N{DwtZpbiZj=pjR=7O74p|5xq!WFoUU}PvF~s|9Ggmvdl%H4Pk|o!-Ld5JT1Y=l
vaK|MqxL+FovDb61SCV{Wl;D00>te*uIN4?30dRZb}qwim^(n61vaNn)g_sun=ElM8F}b>Ry|EG=S;m8;Az9LWkNrYfySM2ON!?5e+xKi9)h`hr>}OFu#CQR
*U45e#%7uTILuG_(!uRq)c9AZY|V@^FnR@@v9_BO(fG4Cxsh0&7P+5Cr0C>ZZodp|R)6N88y_4xC%kaaiTU=b9wKB>?=(dGRBAm1Q;p5KaMV(0Iv$Ao?Z)T|
1v`<b28shLd}B}B1VqppIi8(r74na(O!kQ_a2GV^qLt`_1Q5QZ1f0{qbHu5K-AcdgB^DW^UU2_uBcz0D0{IcS(x^`TxrDi<ptHmh6Y1LRFK<ucP;-iuQA|kI
XW>Th@MKrJS1OgR2ZUG5t;YHX%V(b3Da&|lg;6nXGCo|z(?!gR`TYD+_mYisL(8Qz(g=tFbxblN`-gbM%z8wg3*Gd#2yW<~jCHmiuR%2DG-heF=Mp&6hW)`V
ENIdZJFdbn!O1JMQ-Vy1*(A^=W4uob-J}PmTES18jD)R+gHBd=Cog+!s)k2jH`$(_M9*d43P4nhQnW=1B=foRxCim&wyywjFbC3{^2w@d!hn^irWA2wvr-2m
Cz5dEK(==emB6)vfQHNADRUXoGnl0mQIoqN+!@acKoCY($@TA0W}(maSoYZ}3)if)dAv2u$L7_GI2@Qs-MU1IG&S=IOZ$3q$HmJ@|HnM`=ypYaj2l1tkY0mY
QD246St6TSG39zX-CQ3|GalQo(1lRTc6M98-2c)pnz}y*ozskN$mf2*#Z*D97D6(e9rHoY$e1rlVe)Jo&Ry1B<(_dQ#FU{CIBt(H_)cV}>b+Oh$3{(Yd1Z?8
>RN1#WvNcG9Q$bp7w+tV`|8kreRw<B<)suwD9BV9R|;S{>Ps|44)z10l?W5J`R!%hO>%%!Ok}120kKUz+ehc?^8ir@`=}(1Hxz-pOZ#?-EHG*Zws-(-jK)1E
_ielFzMp^}j{~|sSP2}SVi*TU@jsI_C@$@#yGtvb(XX=FHjZzjyycNq*Etc1msfgO>^rrkv)E6hDm?fLKYpSfVNl*7<OR?6PMWMa_I7{}g7g0x<m{ZO+6!UQ
l!PlgRW{$Bbi$!dOJ1fcRN<=`p|kWH`0`gJqIyy`sA{N;lgaa!0xb|Ntv8`A`vYLr50&WDlsAuC$L(kr@$d?aRnrT*7j<Mb!EhPkv8)g9%6<9L6<5prk!)v|
jQ8QBRwhSWEau;Nw8#4#So1Xl5IOZ6ic*s*q4(n+py6IxdzwdtUo-jW)7y-;E2?X6a|U345!K$aiyatg&xZQ#Ex4S=0fzPbJ=v<XxD6E9x#vtuQ*(+2S}~@m
uKf5J&S{+{9N7Z+BT8zgNUME@96Arc5(Iy~H%M3R!a3O<Z5Fj+!LLnMQx3a8@mmoh>37P3>Ru2~H90*3dDP!0&qGk5Y?wQIgol55hSK0Bu?WiVmvaH-Qf8oF
V=P0m;X5|YKwA%9`E!^qDRtYo+==te!e%#2x5{YNjWyL9=E$@|f{be!1GmIsJlyB+fL}VFF06@ie$azc;q-~{`SCV`nX%AL*don00$@Vhn&!Pi<RWACZ{#E5
;80PfN7rOgj%%<2N+{E--OIb{q#^@IPwfEN{FIFT-?~996}sMwkf)<-TwP^@qCWGch8&&b1f(E>inxNX$joJ=tJ}oVEih0L4qf_sDH21iS$}hz$F5KhaEApo
&~hxqcoF^LZ^W!(m`W&tj?Eg5crWtL3WVj8RygJp&<i-ka!o^<(JbS|f^aU6;9P-~?vcdin(*z;sHYn4j*0B)c)UCl1mhC2Q4n*ngk#`R5zbg<^0y_{(7MuO
nG0;>RlDl|I=D2sKT-eu51S<r#E}ktiR1V#n9F)g&z&jj=}{!yB`VZ{UxQP3(qLF1H`l+bb?DdlZy)bWK?vW#Dw&i#g$KX*5__=<P{!pE-cr(_y1;)D2}#tA
S%293%jgK-{Xao5gGR5cisd$zG=b*-mw)tBN$K3CL+<=Y1?YwqmZ|Q^VSJ)+(!%!LsjHrvs0i{?h0|4sfOaHccde1J4VjzJl*e{|n+z<cT9U_l-u7(}BG|}-
g4gPLcXUl(kZ;&_V-cM1=N#Mi_<;*nATUMOiFMPLfKc3C0TILI*6w5{#6=$$@QCTOG}{M5Rn-^Ty7{*8Yej%0Lqa0Gt-DCHe`nn>cKeWh<5?#hI?vZT8oJS*
9mZ6_hE^^&-+zMpsZAlfBuq2nX3ORy8E|A(rYu`JOCN{~{RDW<>2v#eV<<X&sU6W>*ve<%Qmw&<J;e?0bBNo=T}+|wEhlcX7hsfV+qZ{G2M{j9Za?@SQWr}F
7v7-_3?DI+!~_1JjyF>m18^6*7C#EAnff#ch$+V2)m0`ficEWngV5%93G0|b`KEe#?+3zeHyd4%Hn9w()(cI!Ka7*lc>Dl>-(|)X^Z9#=uRm8J#S^86Xs@4v
lYFEg<F+~NAT{pc_zE3l9%Lh%JpyK*m~>Ss2uVw<b#1coUPq(<MhLW-M^2`~t&L4q-#@LEt9u-8Gi14KA*G&W=6G0l+AGUnXHb-vPYu$)XCdx-UV$zj2o}93
hm$(&4iG=oRcbbkqZ8DG9kRrngcmHA3nvUdJ{i@(;Uu@4H^gBMGcUUydexQl1#4F=%JHKMZTGK9hQ5Al7X$3aR*%2PO_?uQp*0-i_8BTFa$EpQHAKwT!p(6U
C)ZQ2?Q&i8rIrA_1Irh$m#ld)*PJcLT0?&OS_B;Dv5Ys_<L<<hq{lr^BwgCU0T+McwwCvQ?bfl65T)SveWe)dRFgN1nL*QZQ+&VZL#^4^8G`Ar&CJ!aR(Oy*
GK>2}E)v@S{KC#y#gd`4Gh1Mur;g=?^3L*me9(6V?LO^_IMRWfvr(ABA|ve<U)X%F4O2jE%jeUv2h*z1u~tZWDsL;n0l3i5Y((NPQvae<1?FxyE{6vQroDD2
&h?%n{Cj|eyWnZbV9;8w`;6_h?80tv6!A(2U<-Dk+uVSpS1zhAHo$$treAc+!%h$p0c^B&hq!6su%ulNnB34>;&*;Px;qQb9&>T(OFK<U4!#s#<(Cn=xJ(%X
lH<3UlFPHHjky}S(c%OF7!Se~Vrl~@DAbj{mwIr({0;0$6;HL=DFYxp5P1T=Ru|s$*5m;G@l2JgE=<Hq%o<O3W}Du?7pOftWVkenYFqVakM)v}S4-uve9(h5
h&E39DY+c<KK<C#Seh%?w|P^ejTRMS)-c)LKM&%0EjHSz-s@r1lLfRPbDq^QhBHY!EI831xZ6}nA1_X1Mm45-LFdsNpZ$N@kIuz;WTd`A*CBn!_(7`sFLlZw
QIjDJq`wA}69Nrg6~5alcyCsq6s1Qwee<?5kms~*-Ws$uVjo0)di&rx2iQf2ra;D(%%tzBZ~Xe1B=*ky_LRo@sLiDeE}&VI0T)^5B#)}$n};Aa3+9W0<*i4V
{|zupfR>VE{ls4`NH`MokwFl#kS*aO+CsIdvFwY#T5{0?W=$DI7Zla~tgIV%m}85NPYzL?T3*cWn`&Zi^J@Rz_YEIR<(&}iePoG8#dyDm!i51?;j;d7U<$)4
KznB0@>(FrAlI++kdz>vIs<{s7antiun!&R*$vhDRvZ6u9xYu3!=0#6i*>-Z)EP1*a6(b)X6YMF*6%}kgHm|dt~e#a6#vnZTA;78T6WHo8_P^*+Z>b8x`0W+
sppfJ)W{@RPlTLYE4h(YpS__x)q1%vgV1(gg`4MUCz{lVcYoaq(9SV2qzyAnPf~}(plMrhV-`=UJG63ZJd<;b6RK%JF$&V!Kv@mI44#;0@N6Q4f~K?sx$I-*
f7apkH_2P)Uu{t_%170szXk$~fq|>TnDHOj_L~P5tQk^{kIuKBQ^%1IF8V{uMv)lg7U*tD+p3V52W4HF@F;vUx?na^7AatJ*zV@xG`A>1EF#%~G7ptq2W#&G
7nly?Kanj_Ow|-35i)aDq<zSAWS7+72m|-A6~f>AFG*fEdF|KizQXtH0nycYkD#4IU8sbgG_;mdtSXND_f+AnY_D^S0H9*nbOVI}3N3{#O|!TDA^fOJ5n3&g
XSMdjS5o!+t)x8D*y^h^X4kw1oB<+y)Dted3v6|OVCR(`u%74$G3<h>#ncyY-HDr5;P{*;J?<M)GGoVe9t@!`$tNMI<%98xn_RnrF3tc~eFbiQ3ET3b%8=Oy
n_@)S_MYFdJZD8bdrnslf|88&PtPq)i3fM5t0kIR#S-DYvFCd9Iw3Y+uglz!H=h8$bb%*{%-VcZqo=iN?RUHx?aJnlR=#pnyEo_yF?oo_?*=f1MNY26lpF<#
Eb>HtvUSIJ##nPMt}=PGH~HLBQy<>b+sGk|8v<DsDcEy3j_d++VGNC88qN3jNdY|ZVJ!{&iJfK_fj{BRuGT0~h!Ah^t1Gn9>p{Yqfd3>*W0UI#L5#iHs&HI8
8f$&5IOQDY^e?d(l@sUm<VzQFQKI}GTAK?Pr<M>uWdpC4{?c?XZ4rSF(~u3LOJ{wHzP<J6XvE{YS#-dvEtqrDBNgLS7G9d-JYDXV`UF`}6FbYRis|(3Zf^{B
h}R?eZeMbpE0l+&aSeX#cSj*VD*u594I*SdJII4>NQS=|9l5Flafx3yf`J#7cdu`8)sKFGj$XkyUL<F@dLf(z_o$kSKj|Zau7&Lpm*r=)MnliQU13bHi_U~s
b#5?yFGsRu7Bv9QcwfZyCiAl{njk7*ho-~X0~$#7#wMqeqJ1BkX5kxSkoZS^CEc$*rBdh~^;4Ek5@}$W@bt^0ROU=2SeTjF?7^8(t!jLA<mg0dyuz-i##`<P
d>w5dfQv~NAypdbwCK+F=EaPwkzs-(+79k#m|VJ0YcYWD;;1(A7$6x)bnrK@j9ks9Gvf)Uqlx&x_B<uZV)aV@P>0$`88gh0l>-A#J|Gc0jz4($&w0u616-Ct
WXiP{D+_VAqKE}f`FBOR*ILsNhgOiLBeJo7J8DhN9f{WPc3+Bdq>^>M9OtHkQ2P1>nd@F%?1r^fCoC5KEX*>?3<G?-ovx7Tl`+OK_4bSrV#KIRSP}2EZk}6n
asrA-61Rk`rz6wtS^ZYjFcd()Hdy`Vv(5vL>E;<TAK6Vg;IWUGLj?>Mm%W9V1L6(<;#R4Jm8P!1oIyyF`Ug$Emu!9t!#2e*_zGqyReBdy9ehzS*4iR+4^=P5
kIliMAqL~Da;npW3HoDF@HoSwHTyNb6I1oy@!Sjy*HtW947A$Zjp*SHBHF#vpoa<7ZmFQz>A_RiE7zA;g=ghaA2Z=gw*9UZ4Tozy$~>^RlFho^!any;K<xW~
3zFpq86u5&KqkxjzN2vf#H3M<AhgGkZpD75XUsGBD{iQx-CQc(+HZ{-R&@deV3M-dD68#ZnWGZ6!orfx-G`_)d)YbVJ~ebm7${ZQt;yrSdbs#oN>W8~u(zM!
;Co-2xd|Og)2Grx;;7ZHRbaP6y`(e3XR2KcDTxaEqdD9B^RIga472nfiSgtzi!lxKeHN6x=%XekcH*4*$e3p5jlSnN?T~4|vtjw*`<6-w1Pboxi+EwT!B9|e
nZC1GP<+4|%5bD67@gU^3U!3)ZkW7ZU-k!TyrxW<XJK-fbn9JVJ{C2QlqW1g#WLE7^{9)~|NpD?2A$Eup1N;^ME^+jA@&TI`z($G?VysSpkE>e&Q1oy7S5)d
-Ed$M8;`7r9pE^{Xmom0+M+P}${|Bw=O}>zAD%(OhC=Dg)7=0?99sF^Wnz#(+!&PE=;%CO1tKoAujvI4?69vm&a$Is$XAE6*K<kzirf#wJx*++JpzDx4MsQ7
?N`fdSWy&8RkH{2CxE{X4+^+(r11*a`6~hW3HDLEdr4v}bnbBTOrru!8Gqv_+CY{l^=jkF9|LI=n`<mm^RqD%AOYctZi}t9HDih~`7FHYwDZIszM})7=cKfc
pw<4F`uq%qef!&+xj5(H$b04BwPbR$sSvq-S43L$U9ZJ6Uj%bL^RkrG#yX)YaB}9Zj&Ug#Gx@W*T$wTpC-;+0ONyNI=1Qfa?&1<*Yo2Y6QF$%#KCHxRZK*$b
9t8$(odkU95scA4^m5U4<|l>jSBdWYAI|TKlE`u;zbdfcZ)y-860!Ee+~Mw?LdcFS-YC|Hqz8{((!1QxtMR~w5^e49BUC_%Qbl;)`s3%D4yTsXVNQywh>={2
ceX}5<6I22Dn9$(hvg%1qNC|xss#UGY1E#OD9YKa;3$%MV>4*i6_L`vyZC{=t?_+32asyu_NfRH9xOyB<0V4Qtvv2<4{J#$p;F5}UZh$zj_RKHtCGUVz4mE=
;J6soW4WPWdjcI$d#8)m-G1^=<NSNpNDb$a6U3fTNpq26+kr>#u0zauevF`Z?M<1KLXugG>YBy7W$_2z;HzZ2cmf?%zbN*ubDVX7GVP|TUuX;kZ|$*8!?1r&
;~ixKOS2i7yqaa78vWeyLk!?=6V?*{ik;JjWJC)vtruwjqmnf)!Q(U(<X9Q&4-XLiyQ+0<#4Asr4WY7`G7e(X!<hn-7xH$r4n(>myYxRK_>ucQOuS+aHq2aj
Y~cFnWW>@9QSXfZc#9;%UVUSwS=-1^m}7n)J&>-v^1tmT#CdK46a;Oaw^eu%`8|#Aa&S-`9@a|eqKOPdySLR%ZFuXOCoCZrg49ED76iEC`p!AX3mRm|$BtOK
?_1Ryq`~BzSRvb|t26=Z8HQ)q8T~@OiFDwAoI;~-2Aj#+3`v7b;E`PinrjHrPIq-Ktf{o~&nU$hZyii8U62Uv)v)(IPw2YMpNc*E#c8Rb>sj-KvDW6y@c$d>
puv6H%0Q!sFa@FIF~~_BuUv|E`F5Ho)&-;^lXp1*75^mePUb^8e~b8V@9i8sr`r10p|a7P1~M%-x2i!gMRGN7uG>$kbL9erNubMKlEszF_CbuDWO#Op0932@
A=zNlFJgMP+{N-?%~Y}P4me<$^$nkvr<XTtJs7B@5LQ`lAo?u2@nn=2+KnQ)9!wTa8TdCTB~7e}dJpfn5n^yi0fp4{{%J(HD@d+PKkFnfr5YxvRX7u@SG?y<
BTZZ6JI3ZYAdK=lDPuHYm(A=le)LmFBH!<Y)E2VJ*f3w30vnQZe)|#usm1roz(mfusC^sj7zf0J>3WeIZO{LiN4X9NK^&#<{Ik)1gsnaz6>Gi)5SCe63!5Em
`9l8_i??@WL?`iiOIV1jJsO=G>if}ZbBNiYaz%YDQxQD<NPgA|<~x35Ff4jqR~_OcttGnR?~I$~h0lQnW!>?eN<UV!vYf~!7`6*=*7pB{vcFU_Fmwgm%N;nh
Vx_blf|~to_%=uuy7mz`jT70w;{~;w=7-P}La|>;jbfJPjGF>DECsY7rDWyEe6`2THE}C2{+_*CqhY)Sx)GDG_m^ZV7nUT%8DM!p|6a9SDfN#M;-<z`xT$w%
c6-j=5E4i$$<5fVkckqajAHeC@kbcU;e^wKZPcOv4NukzXX&|fC=9`6^<c{x8(|YOtxc8Xjhm<SG#={N3Btf?G@-T_NzS~{$DrrenD{Tlxd>X2^ySuR<bQ!(
E$$GMlh{tKytH<f>IPrCY^94nysnHcc;bb120=|hyp2y=3iKGA(D!AvOK#`@>gl_=%i_AI87sfx6zbUzMs&}dSNLPN%uEG$)Sy))!9*i_ARpe}OlM(5LCm?+
3SJTsL;J;%HX68Al@|%<9}pA`=cA-UX>St=+A?tLr<;{L3rRM7k#?H70Hy(rYCaFhN%JeMKAWYq&Gy#MVF5vJ0^jES54ZbTqQ3BkNIpD&5+k4;znN39t*-q*
={Ak7xGL!OXmYNiVNqgY6o8MZRKu!=dQbGAPHB-e@>E6&B^E2sU}x+iS^S1w6K~>>nkziZ{yCN+FC#&Q>OevTkeIw{xc`^qixfhOSuMWgW|qg)GEEb3eND9H
+nI%AMisqZ{`wr>vb(93lF~E1XGT*`nox#oRa2QFPHq8cFM>M9*?9>~Iik^BJlnh*dRBd1eC998J5TBk0~{{os=}GNm7%UgH<3e%HfNTt2CH&g)ZQ|!$v1#q
bJ>0u{}HlMhcRjHwkyBw0UP2-w^>rO{wjXt=ySL>s0xBxxS~l(C}4bu{oGQf8Swu{7aH*WZMQYOi9Po3Ql8U(N^7^m_v)Umzj!IqNLH6rl%|k`<sE{hwYb@m
jLlG>cwG!&chnCo3rY?S+6nSXCZ+;gk>sxAm|mk05C_K4s#B~G0Qev-$isH%1FKnz5L5&%2%hSoJ3l^zQfo+H1RGB*l*?N*NM2EKMx0fm#<RB$+7TeQRkIn$
!nyc_Jon_X4E*<E5@U(v!m^o~syi*`Qqpee`feu9PkN22nSm>Z{aDi*(`glZi_!0_7+MRl2O}%8iKy{ew4xC4fch~PuNn8HU}OMXTJr*;dCppI|EQxOjAmc%
6y2g$&Mip9OPG*i>7nZtV*hud>dDEF?E6H8JXE(D0=%D3#tLw$G@eTVJ7<CMft~5CUKM@!_63i_h&YgAH)Z8m_co<_n&378TFbb1(<4c)&{A|}L|P<%jy=#s
(F)^P!!FR?9i8awXpEwdyzClFG->O)kF#~vfPWdY1I>ysWdx>-(L7C71!wXcX}8SK<6nn*RW)~=)I=&JkaFT7V#M972Vr@x)F4QPS=1TLQ4hCuL003)d_i5-
`wigk6ZK1vVCa{*UGkQO8X~aBm;xWNMHO<QS*S&+_|yNvN2=B~9;Q=s73;~nuM=H7YwJeDRC~#I6T&$WwJma>5*R}sD=%L^Z~}CCxx^8xVx*!i;ki}?rTQU6
bU+|jYlidBwmpl!ZZbmBsfly@mLCL0KZ0F11o`g&d5<7H=o~!bzwGjwC!8^rnmM@<%DsFW<b>B~2%;(YPOM6T3cgDKfQl~t7T<sRzb`X}$YF82Y=33AnBZam
S0yBX3~m`5xxU0kmhO_KQus@9EJIY!gU`n>GCvlC*CQr4T%_~#*5hl;MO4<3q%l|kKA;nV`qklbK|>KF5)J?qj`4`h30eeN)>eIwHVK(OS*-N^5%*6iY-5DL
WJ(=&$m)M^v%xt`DV>oXi(`J7IbrROHM?8d+pK-SB32)t%gDfwcBuf$aaaDte2-g0dy>j637l>{$Mq_>uS(4R<@p}215qcIWz`APv+gLKXejnACv1DM$QLYZ
@z=CuG=TnX;zzXJT&1&g_69G~(SgS6=qD;YCS7dc*?sHC1!*5v(NeCHIF0_?;v`Aj+0N0+%e*{rzU+LGT)qb)5K$0e7B#a-iygp_zhTnYUepkPZNPO^bEw?h
z+LgrYPL>B&ivzOYipUcwerg^vOymCtIzaZ<F9JidtOe%IQ9xwS|dy|NvSC@(r>V<g6x~f_E~+r!-t^cQAoj2Kx9P9a2HG{1=^X%S{+yMtBdom3CpkoM`4l%
$XR0?uCs6W>J$ra?gzvHqA5l!RT{=vYWJ!ix|^_yI6gu;<9SDA9?pVSB$XQjM;>Etq+uB*eerbKY)rjAKmn13e<NlU0BG*R1ulP#ydh6)r+&bf5G^8D`J1m=
axdz{K0P)iy!M+<F!pPmn*K!?CSs{%SzB|1K}I6Ly9MP-tu>9IN|7msgS5KwP;z?zf<&LY`HCcg7}=d332vi$KQbR#Zpo2}E%aMS%5r2pYJ7wzsRopRW7&Z)
JTr$j`X0i^Og*WB_1nh>_Rw=!QpkyAq)@82o!`39jAG8dD@Ky+AE;6XZPVnuCoW^xO5Ca$Mmf-^`|zKP<OxNYzHfMB{^Nk^tB^H)?}ESR4!`mOdNlk!QB_8_
OP2x>T0ktT@eMCnmHqc{j-ILgw$~-$y!;#6m4((V=A>F%lp@y73997Bc}`J&z_OL*#`&wVAJjyMj=@w-RhO=VN2~sE1*q5<Z-LH@K3PJ!)xpZOxxwSKbVa8m
K8}6m#o2=LC!=zhPQeA(8|vgs{v{W8aA7&@f);hp{o-|VK!dA|QsFH3{o%uIQ@{#AyN0^5ci&cd|Gd<9ldgQ!$ZQ$7q-wZZ-|ddSuotEnm+UhIwBXm2#sdc!
v5smXJsNa;{<k#QxJdi+&T`-DjH{H=xzAiE4y13X?DfU25+?wS@_m3FetG#+mL(u@PO&iZXhu5|=D<xlW@#1=KeXng`>vwQ^4|*bJl45Jv)F;=={s~&=TPMF
w-DZAeD}xeon$PK^(bw~tkAB7`_2G-g4i}?cm7N5^6;Pqg$Y&hHKV&nsl8c0&gUx3h!eg)2Ova>ppLE~*tvN}ACcz<M5fdO9Rwz$H+mkxW{p4_XreZKWrm(9
YIco-jjlCZK6(o)_P=-0eQYNXW;H8f(@(F36oe?-A?1v%#G2!-n>~UEZ=UwHs9vX-RN8q!ooeyO<+pG8yKVaXCt<Id=1RElVA4u)O&;m-J~7q5QD7T^Gyy)+
NIJ7<Wtq2c8HIxfvUoLtr8t#^ZqAORLy{~m%?B6je{1tpfhz0cSf0slVkSr8u`*d-C%<<ZRZteDSKM_Uv4K9pDs9;151$Ioeh=wP6CtzOu-!Pe@B}S^aHOJX
C-R_-_OkiLAcc((IUU>!Yo|ZQt_~g#)<nUlBrG}!WUUw>A<p8%1rIW`0cXq_=pW7DY8_DxC&#e~7E%`BdMI{+CyQt;@6Nr>Etq_)q=!P>K26s&>gB6gR6UDK
59!%np^CjE`VCk?i5_eTa9~E3U&Joq(=tL-J**A`l#=d3dPa1nY`?QHKQa>LYjoK>WiIq^3ZtzRa-!0AHYC{>a0fNqwy1Huj}wV8V8)BE>>i?dw7UN#J(Lj;
&`pDIZX2$zUKlY?fqQ<qLCBp;c|yMpj`s((R_Kr%zPF6aEE4Yvy(2LyPAzp-9Ye+SmpUo<KJW4VRO7MhUCt)eD4uz^#-kXQN@J4Ka8gbrnahUIB%Ql}E~gu0
tJQUZUU*Y&rE0ZyAJ`E;(Fe&xv@}|Inc;6#Tn;zgP^-m+;PFp{2Ivsvu&|=huoM;$JgLTflwjww!h&dr1%4Q9l;vu|D^RPo8}s-?_=brmI;2gQWK{%8_Afw%
=lcLQt>)NxJi9pqZ%$I8b?i{7!h49eW!eN{biBWUDnLX`W07%J(*mGzc;cM=a!W~P%@Rl}bmUC67LRnpXWrasM&c{GauV}uX>BVp=dyrk(cJEIg@o01kcf?h
AoEZ*6ib9rZT30s?cQfe7$-%XH=7g5Vdr47^j_~)URjEs%Xp*ar_oB`q-QCCuinQOWPkS-&=8aI0a6kY;yJVM+jcg;;h@|T@D=nY5)w4+-Xr$HqTtGIkea&L
xPMX8|G)xBj4bJlD>|lr*$n?ItO5ANKQ<>1E^Csm*$G4Kp?mTv5wL}FF-h$79v|WUS7tdmuUL`<9ak%Go3jMw0coN-B{`)6<Br^}q-Yu}f=Q__6w|QhtA!<_
aPpO}nb{O_2RS|}4CUXvFSAY-*s}FfXF$Lc{N~7aFq{k+j%jnTLr&L*9u*8n9+@fUG)m%{_{1@x&^rni1uq4AZKp5$!AW=2^zcI1%S9$mVPS1=!F?tVAYV$a
54jKnaI={)q}|E~?ni2Y)@@*4?jQ1HNY>>+*OkrdTn8O9+r6QulC@GwbCn12W-(;xbChW*TK`x(xMRA2h2=9m;2zkJx2z`nnZeR56;~G_IOp1>ged7Wlf?jk
MYt4J(cK_PN9=1uxNqW38Aby09kDsLnyLhgrCFX<!5w!U`C{vYVC!OD+j+ogiH<SQe@W$gnZli&9pi@LK~%DwHID675RdKdgEW+Jp<dV47U|&e{ET~w1dd{?
Z)PxM9)NC`!aD>Zhke&n>Az5&Q;ZGLM+<rier;q0B*wkNprbLugP>*&s5}Uv59s-+&W2lII~GnEM$6^@>jMTvqyLeYeICy?s7+~!!7LK&kT>c_Z>@!Qwl$Wi
43CT0o_N<*-eK>dKG&-j+fQBH&ke^5IBc;65XE(BsQ^0SEWyyPtV$px%U5g(?mX19)9Hk7G7V*oHSCmRu4+pM2-?`3MK8W1KF<9-QQkDstgaBQ4ELB-q7k2i
zyjmFN=M*VU*LK;WB+fBTsHt?=#4-?#<DorseIq`hUUK|U-3hcH63B0{2w1#wK(pC7h2^%Ez-psesp7OT1%n&UmL3>uSsI4q)@`T*PC4;Ny14&eOg(*Y`4bb
M`ZC_>Hnp6Nt~%aGlnqejlD98JF^^#jtcy{6{ND$XY9tJAkhbL-ps7?Iv&PDIpT7xGN-Chc#*x)iSPDWQ0?QOP)$YxIV|n)V3B?149+_Ma(c=foG2={W2+eF
DNx<(9hYyV!`2e`L9_t7)Gu8ehgz*MML7VrQt6~o{B(AMc?(WTWAhhEXEX(`$a3e`BdAISqP*+(0)ir}oo_Mq_g(QYw`i^#=eH*)@m`~DAINv8?6hf_+*wlU
eJ*YG72NBQllV_%SPhm7LNPEZc}u%b0CoPquF5|Uy8fo+{Bt9YoU4hIs#g5JnmUlO4N;+PojlK}(R}j$ZCJ{_y&0Y~@f4Cna@e*E|DL5+Ib%zO<8+GBfQD-4
HrK1uopI1?P!rQgN@D?s$VEQew70WiGPf44H5o*&2|zH}-^9D*3enQP#P~J#@zluI!nIkqp?iW8CMQV|W}f@N^YaNc2>dnls9H~gE`bI_LzMUldoX^<1RMKo
=c}?+kI;P52hIB-G0`X?#{bF4ZWTh0%wcdBzV|1JTMs`!Ux(mi;;FtOu|TG?l3oAMm$CKH%g6gW+uGeXia#>y50QmBk{tB%ghsJuy<&@98#9aGZ#4p|l0KKy
<zsW2Ko-p9MqAOEE96F#43jkQtybMb!m|Ky7$8OR_3H=yUPjZM0C^ZajQfWSB4Fk{Z@Hq!;~e4W;1?hCoOEiX`HRQU?|KMf$}@1`XJc*FNYQU5)8V2tH4_;+
?wQ@^#R09zp;Lhgjq(P~O?RCJRv!$ILH}V?2KW1Eg>Cxwa{Suc(T8|DuI5h}920j9sy?r*n5&LI$SHHW^bZtKZV9jaqE{49rrC!;<Xy#GX3>)t{zPx2|E3(Q
5ojM)XgzONW54|EEA*)s=fd6_66pqbV3`}hfk+P85f<fwpvKGLyo6Wl88T{5F7oDQ$c4g?7ibasx~J3BXmy#V-dOp{nEDajw-!DPnbhSu0D0w&e$PH4_fO*A
^)~A30?l<tQE(FbLLGHNGAz0*vzlw*7K<b-uvJjXv8XC6dB<B5)nZtHA<A1uM|CEJ+XM2+6Pn3a;yyVyEwktoN~qiMy~`VIkN||^0@8w!wwp(K_~`N_pM!3$
{?$q&TP5o!A<ts<q@*9!BKl1PQq*0i^ILfk3>V=nT-?`zN@&0wSj%%^D(!+7Dp0b8)o3pEcYn4UC*O7*5IoU<74uwdqCDx1mv>w!9vmy`Y+Sg2tAh}5ecQi_
;UM!ERj+A6%3K!z2bK92#JcDS7KLbqW>^IkttlA0lB}ryX4w~<7O_*#VDGUayjO_4(KaSyD=Yr@jIYXke{kA@HMq4}!m<qt2A1C)F!oYO*AiSt*R$Zwg+Sye
tWJ&q94wSj4xUyWd3{qy;9>F;E9uLTZr0WE`U=nRGx<}}bjag$+>T$C{(#MnQ8t3Xbg=v?UW@oQiKYb$<iA%r{aC-aHarA1BMCam1jJi9Xhb`Q2o-`%D%h~W
Y+cg+tM~@1YPx)eoXg#yYK{#8f^yqVD@FzFrK@;7?7^pHe$mqV6sWgW_FJ5a@Bi|&%X;vW<rZ`H3T%})8UL7W0xOyY+?N6wnLBmRZk!N<$UNfgqnaiFou_O5
i)i))dK4|_n&9#c;|nf4a)sjLzp9?WLVW_eIuVQF#VRo|<a4y?+1$-#4N1f|&c?{~S(WxyV#S7JU>V&CQQROcl$N&3gK0;KJw8?xRK?h1VZ`zoXiRuB7HXyq
eCX~b(}*d4>)Aq^Bsdnwj2z4Z(5v}vqLxoa1kBO}lIJ?G^n5y*hv8H+@*a2hVgXv;@X14I80~LNJaHBtTKu9B50Hcb5Veg0$Cch&ArY3s-K!1vzQBQ1NVe<o
LTG?%)P4|dVh}Z};p?<-#TCsE*=i%@D4LD=lU3}454eOa1S-_xY<W=pU<q@g7WnH{G+E|l8>~O?B8AH|cfd;;$e>r|kfotVZ(=;o$_HtJ6;5?h!CQB*ly|$#
Miv(s9o|@hzJnKouygfTi0Ta)w!lOE;J|{Js)1}@-UyofuM(HILtPe24jCRPi7s&ADtYAwvG?wK=eDC6F6yy2L_I+quke9_Z)b^2{&vnlnXo(?r>*$tF2Zf5
oAhCwPPkD2*5z+<s&m^aOoHUEx;~Z@PX_Mto!`w)Nm?~gkzQ0m=FY<gooK2wO?zeXZo-`ZG$#%5&VDA|g(_Tz7O+Bse+myvYPcLKyPACvl%2iT@HcOrL$^c5
{j@Qdy!w~cd1$6cjBOLLI}Ro0#s1IVo-m)aoPq-4Yi-k@>D^S0g?09cRhq!iJ&d$|X-PP&lskulIILq?T32)R!<^ZLzXto?gNG_1UmA8M=JOVO%uq8r%x!Bz
L9e|dqM65aMy+&w1@}zvn2PUlP-R0w=tVi30$4PS%$CXILS)gP0_zJp9IGY+`NFPJE<4^3n|S8RamZDCB3lg~8?2w_FLyv0qxxVmo29p7(oRB)s8!^<+q8<W
ntI#|XZV897ORe$lP_rHGvGBVoxa9d%n*$zX0dNN&kbeE2!$5RMgsL>z3OE1@`a@@Lrl<P7ppJ;`UL$Etw$uj?bM3+0782tbmGH<At`9J3CRi?c_1#MIV7#B
V>pw+`d{rPN8@uq;21?7;%rHqHtdX8-@<qVGEKn2O)&__9^z$rT6_y)u<;>)Tlk*y|0FkOAgttQlf>iqzL(jU7sgmE43pRdZ_#j;^i#2Xf6x5ckukH)K-bfC
lpum;-!bOkK(LoN(FC6>qM3}#5XfUi>Oe?@Lo_`{FpAOWchGDAj`Dml5qR$gUVz#WB*tW1aVaFygAaTpIHcTm(*?9zDo7=jak}|*QEY;UxW+^j%_g^Kfd;&#
4ick(m&A+%%i#w>f#kv1*_%u%UxwwKlDl#`k>LGV@FXH|X{6Ip39b45L0j+#pU)HPs3BT_%`BHdsrw6DgQ-Z;3A}7H28@>KgUNe=yp~g`@rn#|Wam(DPktG|
F~oBM(_=u8fdI)WG!DO5iX<s36T}M_1M3BGlGcG`SuD{K7rpUMy3SXXWC6P&)ne&rSo(GB{gG^CcJfCS{mZuy`>_(~bi%^hX%L;N$G<S)%{AbiGfpx(#WGsI
rhwU{0XOsp>yThZ(T0TMK<gTcnRz9->4WWqinHqwQ4FjhXfd|B`s7;X{mA^Ykml)xs*6<-kS_M@WlaLY!iPN-h@K@B?r)`Ju)dD4pBC<vBa3o=ektqPy>&1X
DzSE{xjk5r#Coz^T!7#5=c;OYnxRQOe`mKO@K89gyV$O>hCBUw8Z|VGcJKi$6S5~h?Q4RH{9!dCgb4)3tD+x}{Dl9ka2jBNag&TcmRv^`bWdwOf-79=ej?7d
N7R^=zUGqP0S05E4}u`5Dws~lh+``1X;QD#VB&SF{H1A5@HDU0cS~fJ_jb(U-LplOX+mL#fn<k`DZtc1S8=(u>QB~3I-eaaD<2syMQg^3QZMu7dvPa=Vm*g}
tTdtjdH+)u1_WYlouLWxQmhH!U|(=S7O$*~AC;P8(}Ngtu9q7FSS;+%c!)8s;f8J`)gp})-Uf0VW_6z^J_^2R0NsHUUkUI!PqsW$OS7xiMVr(E8$UWyr~J1b
FAxq3z_6*Uz0>~UiMD-qPh+15qpWqVL94%Ayr9NO^39Be6Fm$w1oPURpty<1^+}|5KzjLMXi)Ol-3R^n$WGrzg){L3ajbnbv&o}9Fl>I-<L6Pa@0rIMhrh@t
Tg9Vg_&?AIRLY9SFN;Eh!fo@MjH)$R;81@6@E?BHb+z~>qHCrgT4H4zP4GRRC0ZgYgb4V;IjNU(zcHT&^3sJ$Z5+e$Ie;;|lmqqutljwj$JYbuvA4=C$!9CG
?^MDN)VMZ7w)=~nX`#;v!G+YiHEW0v_H0ZTL0?sF`v}k$+rS4DGPfnliXg2N3V2R-p#bAT%TNQDr4X;v)}UF00uWm+WO1PgkoTv~Y*$(k53&8vBoA;+9s!&)
L-a&+ONt9ZI4zXNye!$M)jM{>$6@<T=B!IRWF2n1IDABa-wcM7Wsms;=@4tdaa87sLjWWmdAdrRM4As7RiW`ns&9$de0}C|HrEgXYR_t`YsR$YbjP9{zXpQ3
tx9o8H<m5e_hN*&lj!U0(A@RXjt6?8)EAKB^3S?D0fK;h<|bpa*_CMv7%%!zOT8*PK|DX~MzxEH-E!rwyEUIv>;yli9C;m%E{OaFK4OC}j94&HXb9<f7?cQW
BY9MYH;4J9aQ@hHhAZ_V82$n#^h*1Wl9d<vTB6S07<OB!JvYIr<idpIbAC4ZRaIZd?u3$h)%-M5xV}zcIkUE%09^VbW;(23B!S<%X42w2G;yC)4A^G;T%DKc
F4m1dU$BXCPkGAN(Jhiedrr1^H`lh3V91nqT9dx-F`S^#PG0Mptu0t^?p8hZeF-jVnZUC_esij!PK|QG2y-k9_eweO3P$Fy(VK+;U6NY7FaUDD@xDdSAa&#P
-{v$cMamfeq?+A708PWTcV-C*W#SJ3g2I7HQ9LI089W+82g#1a5)VsnP6+A`A|s`_n!FeOng`bwz=skGCYaug;o|N_`dAMZ?rV$^Ev55@cQ-|+poY5t-}HV+
YWGj6z^;*AHcXjQ`Dr8gL@c(VX|mW4)Unfg&(gRM%(-WM;lk&*IFwngO)3=Ai8;^4#v{52s{_0&WY#vIffcJP4rIR<1qCEs;{AGf2mSa81Wmbsz6*w|bd(8*
&{idcU0zHa^}_P(H>7Ui12;#>O*f=osU82J@@;g7xUh$l3W_y?I`p7dsmk_jR#nM0aD6)~4&*7WcZWEza#DL8kghR<1uN6UNMpndoj>4X8LYHpXtR<0UGKee
owPQ3Co93iz*@7PRPUwEe$GhUTtQPpzCQa#(+Y!aFpxjXOeWg%RFTAYYZuwFrdCq3ic0MT=ipnX#*k4PN1up6!SHV+-|?s#kt_l0gOyd3-!uFp>)KA+MQ{x%
XC$B6vc(<}x|9)~>g4wI+@4Uetr}2|m{%o>ZO3NKyEH+RUX_K>P{f671r2i@J+!{-*0ua~4T@%b!~@ct+P3YJ;Jk-&IC`lKQf?}t9k7yRt<J%0q~*E`HpK*r
%x1RK?x`1?ZGK3Z!k}NC4yR$PSx-3^DJL%mJi3e{=6#bh`ih{zNV6x}5%SawknI>msjP_O;Rv4<y1oKoVG%9;c5sSy3*~`dCQ1UZ*@!sT34OjY_7+8{E~W%7
iR1uZy7OCIhT*p~wsz;K+CeA>t6Q7nFIkvi@cI2k05oiVeU9D@bO0<5KF=D5-ELw;p{vDnnHR<$n&?OQBepW2i_k3x%+A+0y@<Hi+<dIbXSPA|ENXdoh~fLF
dSRVuR=xx=fKPe__toA8>wO8!EFUT5_MclGtnCZFJtWS@z}^NNMl{tTySaYdG+$CKZKLpep7wLgwKd-E(gx%caI!Ypq(^Vc>CCaQ7qs_zlY{TvFIlg5EhMwZ
eb_ZZJPh>_zL@o;so9bgNB>oAx39_cmR)--aO)ZE83f_*O84_-41M0JO)r0OQiH_qFs{!7?}H3rf*6(dRyCY<!E@px!?=sUk%rKavmLt>(IqPhn2;cb#OOp%
8d10m3U0_n<KFFb3%H6lHg`pYy@l2I!a!B5N=KyYz*f%ZwW@_Mpw}=G^aL|njx`xHvR#JA>^?B<r4x=B&eG|-adxo@^kKKS_Hi<2Nw<LOQNb;h3?c_ApDX!{
v3iwcOz$5z_%kCsEDfczbRL89Sh&Si<>xys9A*{46Es$rk!ZeiqOHDz|44HJ1*dM4A=j&31O#Zn!4KNhNdhJLZ&6O2ezR7a<QCzufTF&W65-f`W17%W!!Rkp
01CudLLZ2yH5>Gx%ko<=Z=IHHF1)K`Xr!8UX`s(p{?dF^r%hIb08EXwys$>I&G%3Czc8zvcAXur)Zd#eVZGT9O_nzcPC`z9d-;&iXFZIRQdX#r@aa6xklCjj
91pEQJX9rf0da$4$I#~Ctd&kvo6a+DV8=#){|Zyo1k{|XQZ^TD8RJez2WMnL<L_u{z+E3oId8TIbqa5aGY0<EN-(APd9%4PVyIt<adfoR!BbHZTK{|%0W22x
skFM!t>)yHE~e3N*Id)&i-=|rLM}7=xpf;4a;<~-sq=9d`7&^cYS!}pVyA64FKth(k^<bom7sZ24MA|2)fRJ?ti8a-svzv2_tui;D%9J!fsWX1z;K#X+t7g_
E&)7VVxYMjTK4H5@Sx2Wq729vL1!nUP)zem9l0HMAyD^FYyhKerzTh(Plba67}a{xgzWkSebyf!u%qDGU|9GW)(Wga|LCq6g%99g<MuJQ@?IB$s*f`6zoHXM
fz{ktsaaH!-oe%uE+B})7~luiMR6zyzMAw{Th}^cbDO>>PGLQY%dIA+7;~sM@<HO;@g~m&qI)3K5;IdvRKWLJBxBnICWu??he0BZQ5S9CgfZFav3JA{9@2-T
GmL`MNv0t6+!f;+HO^mjI-q=SdAXa$u2q%S?TluG-o}QEk^yibFP0(%xE#$KdA^5fo<0QXL?haaG`XbcXo05pfAjia-HEG%rS_2{KpX;EZah0!wmqKVDOp~m
jH0nIBqOr>fUSvB@_K4ghVAXW&Er4}V|x_p!-poT?h{P#1UMNb<Sk13qo8r?y8qkW?47nTweT}fd2*KnZpjh2YTrYvF(S=Vs4S-h-np^61c?#fPQ9j~TqMxN
0yHbTb%~BHyO+v%`5AoHJTS9^GAJQoTw?%0?2`UXNCuW$7A;IQB(VFHfu|JBaq=`53z39m6y5<oB>`^XRDK4Seh-U1W?beb#G|*+Rp2z}ExMMjtA9eubxgD-
B<+%$PBr2G;ot0Gvu(vXhDlx`^Ce73a;jhi<Js9N_FCom>7VAF2XOAL>lfln)?tDAjs(-R6R&uO&jwl|Nb8&flU24QjR-ZPJSps{S@hnl1W8i{9->cFbbKyi
C*$ad+i=94qG00v+8({x|6>CVp+QJ(;(z+h*tH}}g%Pd<)PvRXx};#Zz48;6gJSC0`ns|gF-acr<H&+7f}Ked!ix@h=p}MD*?E+_fp1IgsdXz7{2DYaBdl=}
UKeRdBmejqDJ!D$B~#6PgjN{NU8?CKZyyYfO8LPnUsjtz2HyD*7zcL4SgBZQK{J8*s)aK&LYTW|9(n9v;z@6tAUF#4fV*D(Xj{?Dxv~8FOUorQX9M;*aVo{t
iW6LI2Qnx(Fn`stnDjb!R7h;)q3kTtz`rpr2Re|Jc!B0##x$zdK=ypvZz2a#h>C*b1)W=@#?Kf{u14m5zT*dgN^DnyE7i&1(*5m`v7~dN09To-O~^o6E*pdj
XG1DhoJA3SxUy!&<P)Xq;I%Yk!2@@GkULHb08W4hP%tS@L1kUAO1B!jQo`N-XB?E9jJP^ppcc$S^-GzRraqRKMup)SpUi1hD<+BCvKa3})4uCLekn*ABnyuL
F?TjBw}R#qd6h)pq*nJxcxr`Sy6*?YYS=p>y$OWt`Q2if$UQjJ+Z}@mhXDcQzvIeq43)$Wq)89GVJoFo{7NQHG{-=2G*jN+dO5V20G9K!9$Y6|ok=lRWdWr^
7g!!-92cZ70=kRQfF-BTdH*D;JO&sWvVo(O7d$qo5xhKNxU>ra0j}{?=F)IJA+S64iUmAtL)xT&&g<sV5SPv7yOv^{N88A%h1udp<qV<NS`VjXd_#2W#jEmS
Y+7+#ZW)M8Tz!xF9yoer5x!5l+MWrEI4#RyM$MB<3Bf=(HHmn>L-Y)>FRtAV*RMOc!R)EWxn#A$Ww8y1T|NQT@b8!!>~&5jcf4vRUmJ3ik=N9{@YxmfO7dKA
L8~dE(j;+K_&z(@N#S-f+-(`T6V9kSkRTG<?O-npUGxsAncGV@;Os7F{}V~}2u1zG+C5bDpF7mDVNFVuU3Y~Q7z=x2qo10B^&hn~;(Wih5CRL$Dft105N&F<
%QR&hSHqnat-pj3H0hFx(MOz;8B&C(Ly-^#d%IgZ<_ii0LiJ5DvENW*ie6WSkdSPIhr%NWi?~kt2d_tHtkR2^M-k&P<VMq#p67;wx<okM_*b*k5^kc2k)|pV
e9KTZko`Dh4s?(XJ4;Z4KA18Vc3(&#Gg3)L4rJWJ-9as}v*bMJn-`KQi(TI=t>WdTI&uV}?JZr%=q-c3{<+Vy8t;<}o)@1M7R|{B0*vkkxZBG@Ft6S`I{K<b
v${%2g-H@LnTL}mY@RecDzU>8vHD&K3%AwFYf`E=yZ|p5b=xQ*gHP3Ejf_~L>^2Ab@Dg+-cMi!Zwv5vzh;zuOt#TDLV|K!Frt1f)K|@qvv^%fBM*mh5_Iw|(
*;TI4PF4GW#g>0X0zPpt^Xb-}02<h0e?E|_NS(-CO6}V_7C`7+(1*n1$xPO<RYp8InqWeiLxFOF`EA$*R0p@1h?G5s!;CLs+#{mJ!W+nB>l9ks)3&*#RRo7p
Q;o$pcH-H(Csn0>uTd87du1@}CG-~)00l-%LbbmY@NDQef8MfRvz;Js)|f^Q#vE3_It#@~m;jO79~3(>FPdfYgN+BM)8^Ru$bojd8RtL19J(7%+>6t8oPH<p
m-i%zWXs`tgjsgG(3ZXR)?ZZN;}nlM7EPncy|uO689bevYRiOya?nB$b2KaoZMz_QM@m!r9L^MPaQF3qjF*1L4g=p~xbe>8LyG}e(4nn(Rj8wypqYux{N&tC
U-xU+cpy8(ZHAhEFSO$0Yl}z8MD2nZh|)V>$PyG^+Eat}|H29uS1>Um<jIT;41%yCCoM6Ey$YkAb;ruJRo)=X;J7;LBTA>v`A-d_v-sC)y54*3N7p7n+^F7p
Nz)T&oUSwPTAA`rCs|`P=??8UjNy44vF$)6;(bD)^xz1<IS}rX?7-WB(1-KWU+j{+>Vs_G<tkne#xOg1=>eSN8m@+&?4h5#cUK|d9a~dNPY4qMn1jOS>Lc0Z
=xAF?fwP>Io+}<5w??Awx;F(iIZ#&N#<SelLi(AVx9BNOJYEL?hq=A~(9`?Cl1_nQ`O}%-&XH=&isgIayQkya3yzB1$DnaBbOpmjnA2sC2P2})mJ=D1eL1WF
MyxbxHgD>AM{EzGH&9m##FZCM9<ZC?e4z2cR6x8-K11Or-fFYU1sX{2TVzJ^-4*3*IiYNUZKwXp)((-xZe+9*Jw(v+CEh7zH3H39GrA~Iv>UDf&UF~E`6IGW
f$)Y!f(HD*wA;MekJd@CXS`oP3ETmI^GDUqX@ZnX$dY|Izt}QT7%1U>u0_bUh)wuyOOzWo2zB#XmA1XeI~$)g&`fP-#pcIRjM`Xa15wDPEpj#vT*$(Kt#%T^
ME>>0objDtahlzvoq4xsy=?Y%t_8@SyfM476Q{G2@!vuy+%lrPl;CXt-apHFp6tD;Ladc>PfyMU!=dz9xAD=ePwUsj-a+M8nh)r4@QEw26pO?wEU)*c<o}R5
qG>0#E0Hm~mzN$@%D&s{9fYr>$wkSXyP^>xrD~>c`tX}f55vv|XKys`->tWPb%G|raMa#pwLBXZ^jF5>h?N0Bg(1CXOI2*d)vP($ZqWKl#q^dL3OY{p0JJ}V
8vqH5`SRtrH4knHAHLQzW7utQO2k_J5eSy7pxB4Qef6{tSuZe{i;d~@tC=wI^Y6OxJ5#S0<G`Ge9uov6Q~;S0D~W_VqibY@b15ow<mD=dUZ9*4imP0|Fw}*U
pye){CMw4@MWVrh&*w|i4k+0(QSISxCwNfVG7yMKBv%ZNfCvCpH@7ZNi%mVwtKx&+yKU#NEVy8y3euNZ;M$aW-2R8}i-hrHXD1xSJkW#<bTU{Eja?-`fYZ3P
Xh}l$g|S<%J|(;3g%$s8^e$C^?%=UM%c^<fD<8k}vUw!j2@M9zwxz4iHo}96=Nd5fHsXiHT=H*otonc(ym5^RQLid+3z2A^YLFGx)6Rb{NrbM7+sjSz#NJ9t
#hlJ3vq&?!2_kWzq_x2Q5XL6zjQ;KhKsJ!_o84lZs6T~DQ&>=S<|+NuOoD~8XI5tfNs^m11-m@>gKs+*)bRCBa{`8PF9v;XrwwPMuku}}kd(U2(rJOp70K+Y
p(^aqDSh4(Mle5PIc5b0rr@u65uTU~?_l^4b)gwY4dEF6U++-O3sh8!d|YG^=~nE;a19&|j3UO4!o@OiL;E8T9BKsQAF^HnUx7Ndo7Ib~4A+)7keO^P+ZCc5
4iC4=q_f>)XX^LbS0ClWr-`25EM4QHl2f|cby|SVcV87p&7wBj!4R}nA{LPmJ@9Ol*hpi=klv`R1S7MgJ69^?uAGpwGH9niHEzybe2m#eX&H${3;>rJJ6cQf
TQMiTUl`;?f2Qop7R<d3cYf8Q6srezxUaEL&b#6zh}&!7Tu1g9p#-}4$coYuaXps6Ptd*#lQ#ZT02#h71zOVBsWKdal=o|G0>eo6^9P;@A$@SLndH!~`f7#E
UQA9qm8|)7T$}<7HTM3Feh>E+CPmcmgSK37zt-;inps;B|5dcSJfJUXV0{ExsVh34ZEjwBjN!2fRIq6u!l|UreqS!%$OIGUwT^_)CLhTyK5hCcH;0xWM!w&L
8@<&_4eQeX1y}2FDTy){*p=`z#U?yhQnz*w1T;n&Q2nU*v0GNhUWPZBW<Ycza%zOO%qUP9F@I<fVwNkp$(zBEOdQj?{|3E7A}nDHzVF(&OD653LmLQt?p=zK
zInTcs4Mn}sNpE=j3z=DJrvqsBJ8yI*SsplugU&Y-9i$YFZpdD#k{tggR3swyf($Am>l5aK~FIp6q_48MH3U(%B2VVwHMXz>OyrTu5u!^z#L_ss4&!mj4jS7
H4D`;7(O_`${BjEIpWQZQ;y>Z6h!K%<}PTtRi<gR2=^HB@=n;SseDoFTYvx)qC`KEVt*axR#XcKf<7q2j(#ibQ-*wF2XO7)ZRn+cdq8{FJ6iK|b1y`SZtNHV
>0Da;rJYB#F}=XaCZwMY)ncbnDJFj}_*P^b8?246QbYlkGT+ehjq_n;S<Z)TH-3k!gY%=@g4cS|v|HiSIa&GFgL|v@$owDL(Y`u87l2J}Qs>0jD2zCzSvkbO
wNhJ@?2RfZ_NcXhx!h4R&Pxv=%NcivQ_;|7+PxGRsJo7*QSouZ0jK3ydf6ms|M4N(c&$2bQJJb+$DG+X76o(u6s+TI!)1pF3jqg|Wes>x^?R_m$`M;4)7Em2
vI59ZUZHHK65tadDbp|weHdH%z{nfF7s2V%hhk#Ybc|`VCBWBFMy7uLs1&9nFPQXQv}^8)$QyFRl?=1S1!hY#i<yRYq=Ybq#0<+Pr;LD8eeNRPonfTQkB*?9
5t@u93&R?1{47M`jGW@cMax0s9o2U*CUoxNqTt1NujTO9J2Atx3+-l*0%4H?*+x$Up=_#ug@hSF+tnl9?$iZZeD*mIjN@{HK5E)IPq&VQBD9#d8P+us%9I%I
f4b8iytcN~fuRf#t?|X|KGJY%$k#l%=9|M60!+hO|E#e?AU22DE!CQXD^SJa0#Vqhkd|QvGYqbRsIyS5+@`%dYgBVo;x7j*jn|>XuqJVR@$x3E-{3(wN;QJC
S>PZ;zolTa11&c9Vsuv)I1tL<i}RHQ18B#0XrxPO;ur9U-(+ms&69}JdIS)Y3!dYW_SDSTn<c<~*<XX0Iu*-{*%}nEhV{Q!qsQ-j%z!_-`wNv~o%_xCuVu&3
TTvc26^A`Kd`Xdm1kWp+LXiCXDP?-Z-5bYEEl9q4=GV`@oU!}^z2v&<&<~^w!In_!K#L8^-nyEa(|mXR7+TI*5_)OQCUL=h>cPHni&&hSil+@cqHD&2k<kkH
LaR@uMt;S}>-3040RG~L2Xu#%8zf21*GQj~N(6Q***3JOn-B|ye&xf1gN&4b2XC+^3aw|P5(wL{lRHlgf|Iu(-9qWuBU;c-g+Q@l2%~axOP!Ack~S|JSRT!{
%uNkWy-%Qp6+1q90Q?Cp6UH5@S=cyq$vppUdq=yg^+W+4KNm}T^YM9+(lb*%Y3>VG35AM$xQ7_`OTDwTd&CcljsLttP{&`w%x(X}M0=h^N1@)4xsj3D2itSM
+GINz>^#LiL~Wv+oyb#yO`-$gY&cO^7r$L>*UzrR)ngm8SZhve>n0ZJ;kz_B0WjkciD<t44c5CY8@oI+co<%>v@<V2E04N_nsP07GFM1u{>;V*9?z-bd{}GJ
9MqO5#I&mSky?hjt<e{L06g784(KS@$L{(5FIg6U8vJdsOA;XBlZmOPyl&a*-#l^H!!ZrsT(f1yZvtDoJpuGl0uxDz=?}XC4tmKk6GO8QyGNbysjGb8cE+W|
h>71DWfM)hxDHv0_F3%)Ld(0wwdtO`yg+}@USd)XyZaoZfZ&cLK9-p#Pl;P~T-b7$lK3%`lq%o=tPfb&&ow=V2t`S?dO4fMN_5Xxa0Gjqvp_5giMxe`Md!B<
p|%lq$7QXtRB}cB*+qpop0C$6xchWwH>BVFiFWNS%a?jvoD&8s_H!Y=l1o1<r3Ubl7lUK9Fh_v<z&!enQ9GHqY$ym3BV-M^{<Vv2`?RR%5U*xgNV7ZYf;`s_
E}Z&);;5IBdD<v}*HCA&;!TiA#7pgzbA8yy%a#nMo}89KE=TDPj6pAMk`%*#2p2T_BNF)hlbe&7sh?=cdx72P11n!eGl{hS^ZRu0oU&_6GM1k47BL5MV;{*6
m(y;E6HS*~;=#vpvD>)qf)zyz+<%kA3a7ejnCGs8tSkuh?wske{I-#TEA|xhCefnl3X(Jq9cB73SP3*Kn<krxMFd$hYOd5gSb;&J3I2hPJNijWJ!hNGvR9va
Z0g{kR%U0GWGRYYe_U_|nzQu2x3QuufJu0V?9D0C>Kf#|)-vtBxZBD+G{Vl~*bEH5*Y%9Qn05q3x{=(In<8N(C*i;+=SmrnbjzP1#i3x)FWl2QiQfeCk?Hs}
w(&gqDCt{1QjQk^8%7ADkUe!i2TcUm?*-E~gmI(5kNs)X&4x=4WZbolnG}JvlEXO5J_`_GMVc*ch8Xf&hKtk~r#(Q@Y-`0h#|bXGN^CE+7)x)%L|07);#trv
^BC=?C2RtAf6<iyv!7g83lq<;Z)X#TyH~~?ZW#KwAC?xOzfIJw|6W~g**0myeGq^Kj!6D2;wlbk6aEL;nIkA)_(fa7mPPJ4N(;6U>By7P-P++lu5>klp!c#v
>mgQJ6<*gGgC?JTgi{`23J~u;`$$W(I;g8mR_c^OAzD57@<<P2ti6(Mz%FoJi_669(uQddCxD>q>|&Ir_S>nT4x6jwxg}lW6+qkf8Y{*-HK?UBISC8xKB~nI
>)zBxOI&P#bBZ9<p-i9t<5SJY;$b_rOn@|UJeWsUJx(f^9i_{TsH^Aak$WfC7x^`PW54S0emBxsj3Y6@dhR+|<-CBiLX26~^$$2yY!aZ+ZfvMsd#2yE_o(E4
+%B}w2elur_py|%hoGg*8UJL`_2umx32HS~!4PDG5aR6U0M}-ibigGu{~wI|PS__54BtGX-@mHwMQ_IVDFMjr@hyn}sq*JtYyd#f!#4oHqZ8sK&#KX!I5BgJ
{W0cwMQkiIYaIamjJN8%xVF$-0X(+jA}}X=(vB*0(MEl>>X|Z%6+DJThE6*hV?@C&A|nj@r>|w*W}=ce8D2vJuy^rOVcOZ8!_LG7TvO(K7RW;|bY@~W7U^dh
qC$(`BT|JdVVg*qSABqT<S!M7KxI4COTVP}P^1f{6R(^!y2ZI9w{~VmI5BIirT|$KL+YhGpS#KdTI~p-3;G<dWVc^j5Mku=z)Neu>r{TD5H}o@di|Nes;OJz
t6~cLE>e&}fhBbM_EIfAz0k<=vIbGWn=Z_6@~`tW^MICwb#Inw_be3j6uEDn&(ykj60U@+hL7r&K9k<Eh>%;&v5&Oc{w4%&2c&{=aW~eSJZcsn5TlqE7uvJs
{<+{A9}T<&sH%ds{L?<fF86C2cosbv{e}Djbuztvk&5^hWxAg@F^~^1wZAP%>>%Dx>VQst3-|we(>gjYQ$!J8_I*ZL&YQ?1;j<mF$pGCArV@*s#+|b8FjSxE
I2xU(y(ZwHGIZeWr2xC@4t+U5p;oxgij`ej{JQcB(pmX$rR97Z-Hb8}!r5>)%(|mHo*|=8@o$7UYc}E%8)W+GGdV2C;!bwAaD=KpMwGU;On}Y%!)ITbISh{)
h9hz@p_R(v!ELTU8WFX3O9_&E`TkKkfUXwx6~7+dC-e}ff-{)xwY8KVxgHfSEN<<sG<UkCdwd8P{OuqHrIJ@vCN80E93;}ej#36;e+?i!z^teblh&Z99QI!g
a6(F;BLjm8N+SJ%V%0_mw7}8K5>PjhLThEfSwkd81+StVFofV)+aUvXY+Ei$05<8uS4OS&ViHzqcAPYX^G8vBs4N^KA$i2OoVR;$1Gz~;RZ>a%JbS#$Gs}J)
Xb*INJ|ENH(JZ?Hc>1yNuPidto}{l3iB13Z_ivo`@?X9UbNQ%q$FV?GQ0CQq9={$um&0^N79b2o*dp_Xq5dhw03xChlZVoK-og<xj`9*3%Pc_E${lSta(#)4
_rKrMU%L_-Af9I-)<;GBx2J1ls`_c47acg=;%`?JA`BbJ^Nw%u<878>ooI93U=L#1%(}1HdKnSA!n!v2YY3{*I0f$>H;%xv3xD&FdrL1&vkzg~4kC15@+Sp;
52JdJ!>gu`w`pLlcZmavZR00@Rnj+M{=RT+H<#sZ6;R|40{y{mU|=PUo`hY)=M&!FUpOwnHEA@H<1>X|ju4qr&tfa9*B7P}LYI`JoX}zf2Q27uDQ_9ew1|6A
au+Aj)BdM@A@-9-NA1!0+!B&OgZ6pT8=zr>LXCQ{<=<HxQ{aTiVGFGf6j_}+6~5@ELBq1q7(c@5b==2GLj=Gk(-FRib3v}&t;@zHiwvX#3t&1CoH73oNy4lN
(WApM#Ldbo1xm4WurS?6XuU*YhqjQ(jIRhv^MGhFw*PB!N-d0bT`wIzig%06&phTz3<;2HjWc)?@o=Sf1n}5H4JVgpL0&@MbCY5j96SR|me{B~$76yaYTiDT
6$dpkrRNYOKxDDzQ@Ba&@&2T;<dSpK@XwnoDoa^m{BYISV{?w1*u)f<iIy#y$zPOJfw)}Gke|@x<^S~};8TAtd56!mcsH)O$@nG%YO3Km_{DG^ahDPi2gm_e
7RU`+qfyX}#&O=f6#~196**@_6r(I2qks_r+Xxaz@a?F-fjxq)-Ni_4=tUwJnh8K{Gq>?Mv6nAniFTZcD-gvj_s7@>7m;d!pGAnAdB0Kek`k1Td~FX=6<0s6
fS=<I1uOBUQU=^`2X>^*P3CDL#*>d>P-<@#TzUnj@OG;`jPnMrv=ce87i~A@BeK*rW_Hz`k!w$mcUdnuQE!Jk1=ZV+JNyAd&b=OFyeHBYakL0MfcXlvV3eOP
Ve(&KbCeE^wb+Y^P~YA%*297kQG?Y(y&!RnL52Mf_^2aD9^9gdSTfuzepVbRdJ?#O-!{-wR{G@DMdnqSJZxW4O?~w;M8Os-38IK)*MMe{lP!VQUjbtC*+Qly
$G~eL)dn{?b@j|$Nzz}CnLFFjb4j#PdTi_5ggmDc*0QHqHFIU_Tq=`ox*tt3z69Zc7v)BU!CNc7<aP$RrQZG^U&YM*R2A^{(oZJa{{En}<J%ozc+;t$-3Hq_
f<(n#;1wDjFeA{MLZuTq$Vtwbrz+BubeEnL#4v=DVPbra$9So4d|ma)P?Ffvsk1e#{ztyf7oL>4!<z>(kew0E2#2m8O5VQ{l}dIeB_VUQJ3q}=M->}x5)w=t
yme*%I;;FbkfLhids>lkdKA2|stU<LT?Yspq|BDt!-_X&HxTu2b-pU;I$%`qf%ctA5##eKM~7Xm`*~Yz+OnsNay3PQjoTUCm!!^w*w)}t?Gk}SHICVcGORg{
1*DiW@hEdY)&;@!Zu?NwfCNbhm4Tsp%9kGjN0QsR=uRcv&dnaEAb77rxE!|8;2(`Bvt7><gj{-9y#5Jb&z{Ilnd`b}`8~5rXyHM&Z%gK@;N|4_4W5uO0(5u2
;+*d8q!(AqA|do09%%8D<(aPw9JNIg=1yN%^U0)U8szA$Q+oQ^e4Nc<AkKn5`_s~ae{+fW*9zN<EMFoYXj(6wit!c4o=~tpAy-CU-I2ejh6xQS`ZLhth$fXq
;LxGN=fz))s2mOxlcpp}Bs)9uf5i0}_C7d6AV?#JwH0UUr?Bw{L?i6HTXGPA#OkxGKPcZn42qILkx@6~X*GYP6M%#&=}>1_PU}>zii#DTsmRqbI~!~Ys0?mV
8DrAYY#C<b)zJ6fZ6-vO3{xAuWZRde6E3uWu2Ce;pU5{fAjQd*c)e2mM=ZC2;5Y{i!kxVnTUu94a<(feCV|&6s{3|eZ*1n0^~yUJ*U%BVWzFbkp?vG|iOic7
B<`l=$liP^{QH~a5<kQ~00_&(%U6JZAT32+i99kT`9d1w<|lC#9<MeqE1>$MQS16miS0^^OG&{)6UHk$FYI#gYk)jhOR?hiv;}b-yUv!i@~Xy=ipJQ#PcoZh
wq3+tfm=AQ_%wc^;<ndMfgdt@dp!LgW)>fE9lD{C_wNPQ;Y}XGQJ)!^S1uC(qT^}y4=XT>c7#l~VWf!g<7>p&O!p2qP4$mm*6$s7{s?(Ctj*fh+yJ8Nl%K}Z
_*rMg0|l3;_xh(yvz>O45Em_V+SFydJDz!X*Smh(bPZZBur1`VYWkGZ-c_KlXws<WEY1z<*sau3+(8HFIn<^;V+r>Aul4Sv!^4@~OcO;!GB~!6nw}MaP!UBD
bmlgjc~?X2U*EUF9-rbWjwd%T2bN$OTo#v}MFa!DF3}I7ZfAGkVMisBCA!N&L%(|(HH$$xzTc|YZk%u96Sj6h-LF>D;q37lR6W9#uEsea+sZKeieKYlibW-G
XApGgU6&*sQ$nl~008pnG$*f)=GM5~v_ZsRFF6Yb8Y0j@6@TG~iP%ZMVL-w)88@y44-kj^_5nU>U~Y>z2cqo(@XCE|ZG8;}Ri<a1*K!hEoXE9l8PS+i8WSkv
M1`pgSvkY9Jt<7ngeo%FSkMKMmM;R;hi9Qr&1mSZD_-cH<=)6o_|pO|2Djc9X6wi5bHh!ROvssbHg}$GE}_5jHPxC44{MRb+GMi`KjF;f#U?HeW&i7m2)c~d
`oRUA8l%N5mYtrZ%SMk$?s8kB1{F=D3jKfwP>0TIai%472zhFChSuccscYJ^z;RC`c2~9Crhxz08~Z_ky{$sl%73lpleLGq%Pl$=vfO=+oEeaWsFKnbo+k1^
N(k4z0x^~%@xd!DNUBym11hnJG%3mAZl8x0e+C0~*!0Aeguh*QeO-*M8r-uhdM?J@$&3>ADMn;oD+n;#_GNcmq_|7>ZHI&t8vzr19VVd>6b3Oe?yMh$h)H$K
5gTzsz-^42X|}!qkF3Jh@>PN*Wu7Lu2{W(+4~oZJTH4N}$F%~c&GP4xK?hATXPd5BD?VID<kU4mN`suw05d}8<kREvqF1c<f=S3W`euH&0TreXDUc(lI%}Ku
l7qKNeo5ttRQEm!Bj~WL5U~uWG?Mm`KRD0?M!q>Zctgj*^2@MZ_X9EWNB<cWn`t-~HL9DSV>hkTN{&};OMIiVidr0uZ=A*5j1Uz+qowqyv$Ko4Fj7qL8DF>2
4SZ%C_I5*nT5#fuf3zFZWg&iP64(m``+>DYvgV*sdu?lgtENJ5L@#;lf#>@$JBohj>7mj+nwpzUVdpuEdSmw@x14M|vY@v0IuK)PYd)zD_m8-B4zcpZUi2XP
$|q*Yo4#N5ZV9qtF126y3Bz#J`Ly{gwd5D8ml@i|Q9{^BA8%7CSq8Cpxs3*A(9=4yH@I{KOhm2p+b|MXW}QPJ^3T%2qa`K#_{3=jMHZJK%o}}2$i!+4I}Dvf
;;Rc>;tb$|Bzp(o17-fI-(|T~45B5-vGh-XtE)J#QKe{PH^$^rG!04%le1tbGntP(Kmmm!EFPk0=~mcb<VtxK9H(4kT0lsNT145*>1_g1!!5=;9MR{`Aum}e
tVd!!vAH?+r<2|sW45@(8Mc6!xGUmO<OS!xDEXRed&OU}`8BQeI6b)-VW{t9;j%v;Dv$Dle6OYeXcr;0))FnV6QHbUy7`X_X~TG*03ze2y!CLN0Qu%$F?sQF
2z@^$Q^M|vIZ?qVQ}~vI2hUwD|MW*oq)?ecNAKDr{#@bYfM13cEBP9^S4g|-fXm;BF+)$sr2xY<$>naAP_3%ASK`37F~C_A+TcQ`@KqpnGKJ}KcM8TW)vn93
BiB4e!2Ra4IOcZf!HTN4&2Fe2!E?c^FbI9}HGO8S8vXJ;MP14$P(GNYsHb%e$S}lXL@?90cz?TYQ~i<=JE|LlYJtvw$<j4uVuIFKBq&HR>!9o=Jm$%V-1p=3
%yh5D#{jP>EO(X_bT#WtVh3@>k8%SW0aP7$kOsmgVjZqda(0Aa^w!REFH{Br(R!lB=Ll5#(0Yz|^)`YJmJ$+ofV!`8>;l0HElrJ$3L10BWgG?u06cE%Fw6m=
T`@E-LjNP(JTHq`Yk69(PZS3p9<{P`PJ3g;K_^Sp!$@5sZY&&kC%{N8hq)S$v#G9j`GD9L&`ooIQ;-N0!f$4xVWiWnK?_!d1oKoBy`*H20deyg`c*;+)pN_&
<=89t)w3PxcvJBzrXv6cy<|NWrdzdDp-g+cEL`L#GBE-pSR@P)we@)zc4?M^Dl|cSL{GCa*7($%k+!m9AbCjpQ{*<pV9mXv%Reg2h+&T8vp~8|)*D^a%lxP0
Oj=nJ>Y5+L@y3(U)JBVYXS<wDJV9$FcIC;7r}f9khXfbst&t^o@vHU5a#GzL8a<FfzX{u5F{!L&ND=ZKM}>#c)U`PR?1iXG_gmwvK4DuC?~DDzUAAJEKYK6&
oCwY&;{$&JX$}ayCRzWN7+24H^Y##7SkxU34}JCa3tjyanQ|d0Q5YV4V(a`K^x^ouB6`qAGvot~t?+2AED0ku`XsTORXo7B>`WRXM#ZH4gP>*=+tdAOADo5H
F39piK0M)|)+O~_>D7B-$O$UKnIn6;T4uY`PQUb!ukQgq=O<W<EqvawpQ<=y%37{4wM?24+1AC2%DW)JgOu3T8Gr3G>_pc1%z8*qmZ7fbMMdzdnlCA`CTH{n
1^EDA$;8G-o!l*Q;T9v~yoLsDz+d5jjMAixTb9Pw`%5y2_|ty0NyyfO`nsA&xW*nn6v74?yE2Xed4^PrW}&TL&Cv<Wy~WTc$n_HoH{jpN3{6cTPcyEjv?9-~
1>W^lWmX{kJ7)~qom@ep;Mw}<GdWM}OsXy1Gl_XNrbz!;=b={s8y)U?f<1rS^sA7mqAb+Wc}R!?g#daj!K>jPA|}`IzwZs6{=`;p_D!eY0$4IPop+OA!X8k?
w(2u4k~-uSSe2n}k2jqtUY=pLzDlFP94rhmb;=Gm(-wd8TT6QR;J-%HsWo1gbl3m2ZWmQAEs60Ax|!u;&$I>h&XV_tpyNoorSggc^lF<x0?M~&3!`x<LE3l5
l73wN#czo3<;WI@C}_-lyA5xOU6z_^j6hiD+J;iQKYF-Pub|cWieDIV+g)Zt)Fd#tfKg5yLU^ZxdVYY+k(XQY$vZ%iZ7q69WHWM7OCEYWZUoA3DoZ}f1gR{0
4N?mhHE98&@+~!s`ktiyVX3G(O>&af0IP0ScBObq{pgvEqFZw80jg8WQVOlGO>px<s+nmsG)0S`iw#K|*zmXl?0WH{o?~hEtmy2Het8gJh;25|bucsm)Irb{
5NJ`9jeTVopzo`5XD*V;f6`WZ4jYeToT7Pbu48A&P+baE`CP%```;a9JlJ$SU~7b|AG7?e52ggrUi1esvRQ!?Ywjm_FU7Y-W!~ZKqe3J&stiMWk<#pNGyUYE
&7TGMiJIB&meN9$;s4CCrY~e+aC~eH7|Q?PZiW_Nq!o>*we5p(&)VT9s4hflItgf|v%}rV{gOKjI26eW<cee*gpp1L{-qmJ$8=4s*=dc<6Pq1pL4*>~<8|Pv
a(<`*bR?uR-EfWr1oN;=W4*C0+HOTNGPvmpjhw>ARHd>GjTd16G>JHJ@xzf>i+Rl|J0O?;)8K)XU3H&10yFO@^TZP33uBiB&BGBpS>=uMiKloa4CCO<yIyC*
V3V11JM08s3R{>^8!)~OO$ITPq45{4kumD?&gCOr6C@+~vua?4NF12lHspmb%x(D0vM<3UBu>e&S?si>T*&F=zWt;#PrmD?IG6azTsw!zs_k_lp1A>Y`=qIz
{T+}8!dv3bTuh*MDz73PT<OaUv+UQ!&!GeJs2QTFEmHpSiP~Nb-?g01gr!+a0creViVP75I#R@(euWU7U7wa^eh+e3-;?SO)GAr;Mt_)2Lq`~HA@wnd#^>`?
TBL1aeXh44wVI3_^DZQGMo)}6q(O7}l%4G!L3TCBt@hXCMMpEr9)8#4XluYUj1^^xr6`B3xL+5TY}VJHP?M-W>s#)Spm?CZlPk20t4Oo|O+0$=g|5w)p^Q?+
0>!=}HoXunpkf*m<Ia~yNd$RiOQ8kX$2DF<NK>EjP;S@Y<+TfZh586T0HGCE?6LPsqo<H7@O2aSfD+u%9cbjXZUKV7>OF^;H1PcM#Up1u8@c=#irWK-XTUg1
VVc+XBlG54CrI&vk4!J{*u6sswhDUPni6^iSj7`$H@?Y#Ya98AoYfq5Io^d2N;-p};+Y>lPjK7iYSJ_{ra=j}LsyxEBATf@z(#Ey`B);nHDCxqf^E<p3U$mo
6WS)MhAj4>YLYd7+#_fv5*2GKMVPR++BMoEMd;s`(wI2ADt=>q(#<^}+Q_+0FaL1KlAOaVD<{BQgCe66j0Pt^^{4A0oWViFTr=G9>G2pUyJIsHxQ(k0hPywf
R5qLXT|BEK%$W&@55oigdn5-yeqn@^J5Qab^JFwObi_c!m~oXBeWUwzxR11{MUjbIJv3qe=~nw-UdNtrm@@m+uY!Bw34Xz8bSb$*KkGBs`-ndnA}S>FymG5n
y1|MG$1w(JEDk!uifToC7bBq)_JEQTm8zx(skVRtg)XoYTIh>QX>ey1@HRso00t-LDLaVE!9#w3bl!|=_TMZJeQ1EU!=2;{+Ef!O2f?VO`RcE}<8Ty<@IDnf
1t{gSR2AlbUR3vMHkAN3hX>*OENR3eek>a=revnb1!~tK_nMxIj4Ld4OY)n9jSqGZbb-s){G?<!hmIoQrlf#vnc|H-kxje>eW3s4t&j~U3Qg|G2Hqa@!SqJJ
R0g}$ntqi5tp>b5Qpr%BKUE(LH|y2eF<AWJSDC{JH991g6|mQ5Y8}0OjECPfB`SYu{t#S+cc#!WJJ}0TN0#c9+WBy~K#>C0?CLj^y<a_<mueyRusnz3chij2
&U^)@JR63FsT~_n`DeD=ziT7|IHG@*GhuNda>$Taj<wUjHkEp5j0~OIc9_4Rev`Ux*~Xh$?lsW5K!C4m#>&=v`g6>Wc48jml>!4^X#6G-F9_XI*JCcK*k3qI
!pg<^_M~sm+936amM7zyCmXs0A3wbHgr0RgT-53$%-!YonZ0uOR+ARvcif-i&BL8rqUFS3>cOpCZajX|wVb?{mWxP}lg^^c=DB7*Ur85o2y){<ojQtkZolY!
E0<I5?OX`WgWdydW^&zzzBQ24BD{N-VhX6Fp9HPEF&ME~^n<I6QJuT8+uK*}C*f&h&C?2Hp|^ESt0p(z6L?)vEGUy*W+qvzW2QMv5<NX!Vz5~%eN9RhoPg>c
@()2#FKS(4F`qFXC&?L?`)@#%>wBgfPXrQA1lf3@1(=1&V$k}OUUtV0@!ERlHU?wArKAP9xoj%fXloZb$yzckeBa0u@4P6#dQR8Ta|K3dbF!n3v^p($A~xqw
VHVu5!#RO<#G_8B<ytCIiZ^v^{~_&u>RX-6u!t{_4ref(ALXmdolm+&dJ0F71?hlKcKujgOp7hspPD(p8Un$D8g3QG0wAp}8@EuNkrd#@_o6AML*@9ydjXE!
z+vYESDzmuQY_W$pt>Cr^97u|uruf*B8-9*sTXiwaayg9!~mzDR*}p$GQmBw!1Ul29NbBI$h`k7!KrVQ;)87dc~9DHwm*i3PItdaV6}|~%0@TFfJ~F)@bb72
i3{H7^Tmt%fEjz!z;g=mRRX9GtXiy2{43dyvJ{w;c{^58>2Q|Y#Mh{lgNfbQyE^pR=fFLAn}XT>a~Xx>sK#e(FZK`h*aHHNO(_v>+7<1OrY?1SYI>f2o!w#0
Ho>*_Et2K{4=P(jNqV22f|TA-APA#`ojwy5jPd80vW5p<1{$6qatbhsKeu}xher#bV!+vgMM2B^ZESJZxc=8mTKj5jkZsx}*w9q}41RdJRta`3at`t=7^IJ?
5)>Hilg}U^z!G@x)1MXjeBta)gU|fvhj^$u;B=Sv#<P1G(?@+YpM@&PMQY4QGay;hHZ&ct`BppSe3cF+L1h+1imU`^AeXO+MZ<|o#|jM<E#Bet#t%ZZt*HN$
93NCC1AtJ?8s`@8u+`boTx@xM!fid@%<2&<TnVMNlEv|T30OQsX|LT&(S)5ED6Gnqw+GK#c{y^_Z7Nele6nXW)@ffSf&LydqQX3z8a(?B#?ri0G7{v|a857_
Z-c`t=1#T|qmLLpHaJi~?_IiN<yZ(GwsB#$e6oin;Tarm6C_(#g<1VVTgSmD3pfFD1Sr$YD+ttRK@_&Cs<_2Imn)L=x(06GwT{|kD>g<@S*9s_sfk5FhFE8h
sg5Yq4o7va3*7WUW^x_FP4)5-$c;<8xS0kVg6Yi>3oZFuIVQ}v-(56*pbf`u@t<z^T5TdPRRhJ)UwfadLG5w>TUe<@J@1)4)?}|*@t$YIpFJnX!PLpS;k%*t
8Xr>>WA;lf3C1x@L@0L2@su|@f1S@a-Jh96y<nF9|K>{X9QLx%fl4P|!&!y;C(Ndn5Y#E#_>nKi2U7OA4iVZQA5Xm!yvv7e#8w&*^(heRykIQ+qq)8UVM?98
H?ERY^<RDBj+lAGaD*-Rm=@Jvn~e^zklqf|vdEs?N+#5J=4VDSj=LFn88BCe&`-am2;zjo-<W2b_AQxpYPvd>61&Ln$Ww=lwbn+c5S3WcIv+{>o!`2)9e$vd
%#4l-{HjwXiL2c@*<_?0{V=6WDV=-_Wjb~tfIz4y<J~z<WR+M2hbBB6FY2H_xsuV#V-BYD@OkM=5dHjkga{aQhN0wrp~xq(6n3z6Q>bjlzEOA=OFTHT=z;n@
xD?vY9Mp!BTY5K-Pzs27asjdRu;S%-X7p!~0|1}<?+XY&XAak8vK12S!_T*`dsX{SiXLJhhcG1ldU}2dwLr+9i(+NOUWYnY7F(ZiB^_qgd9UVCN+Jt(Gf#mv
|8`F-Th?O-TG*B+8H5f&D!G)VMqL0mtTz0^;0*~*|Ift<we4vB3>*HF#Vne*om&`SLBo)m;d*VFOqPa4Re9QpYPABV!h#F=myip(^Z!j<VqNRaBYme<AXfvK
$7i|ngm!eDedr`%E+pBUwW(EkbGx|aH;%-H{*)6)qJ$670j3JhEK;K&s~hWM<L4UT*TXW6hHp=*D@8fGWe`YHf}Uw%X(jBQbStt;_zIZ^B%*7PPML-(`E2yl
9S9@^48FD&xblB)b>U^0VmM#!NIt!VPaz#5Nk{A`7!83|ZNApI$BBNCI#QpJi~l}ZAT~O8YOeh?tK#)w&~i9#Oy_4bc;9uZ<`{;X6hSS#>QSKQmui=A`;U&~
c~YE8N(m;kAHrTv8wc@O2!kB_8Ew5#0dLY*p!Vvj$%+PwSIzi<b(2-AUTKvovyg`rL;`ng_}gcN^ewzMqv&tyPB#BzdtAsaqka|N9<r$2>Ha|T9-T3GyK)in
d0Fv~!Yu%&x4^b@?Rq7ysaaLn#Zx~XbdLqj;!b3U9T6jOgC#c`l3x01&7Jd(ya{j1FYrn9QPO}dW;}Mwk0Z*+aWwfc;BJPT2hO0GTcNR0!}gK7j-SXf8E?3P
6gPi4GM2kHgzFgU9}@tu-{TvVEy1WW%rCD>J3`m(QrVM61v8sHo2CtQSwr~zt)zVF5s2v?oebf~Y*GJU$uYxfb%s&G6fh_eK&6|>aKe1=Vz0y>P<T{2_Fmqp
QtaSn)@0sufa_5kDpt7iZSG))6=u9l;u$#%3+z@2a{~)<*FTaAxhtwDR0n^|*Y+E75cZnJ(|mSr3qR9>F}Yam<OP3FFVv^F(+}1NtsKVFl~g(OO*M>=!VuEu
@2tMAs!+U$j8UXXG1raSb0i-EA{!q=hy`pIrk)MkuMq~8hIYvdvAb$PjgB9Hrj(8zK0^?D{E<91M5<|cMARsX;~FwiYvD~ppB*XpYN?Uek3@xx6okehu9jVg
y0628xbc{(8-<v+sEb-P;Zr{{vYqnCt&UD%iG~sQq#k?zM{)(KX4h3#w!MF!A?s7|h^dSV6?^Uk?HiW=k;JiRM;1rTrU9BFAiJVNVtGr{jk2xUpQNGbV4904
2oSStSyJ~(D{0T~Q@k}u9b#8NgEsSqToy(XKIe8o)e$bZ`{JzdC3Jce+0~1$bfsW+f8F=kiOtGSWx=i%K-gi8LP)yITALY)h*F0JPhcTga2dykk)#y?p{?*_
wvP_|a5+QI``EoI6OejC=I^JaX>YjJKy?q6J+H0uiwd!g`r}oNQHfsEVsjcQaJR9MxLWO<$#91&Om=W{>rB_IJ@wj*y;Nnk$S;&cX5*yVa9H=rK|>>xb2>_m
Y{xpfk>B;}+OGxZ;VMZ>hKyqzVayUoEdV};5P6Gyi@>u6{QX}d!s8`DY@3ttC(FC0X`-{<HxpuCu&XTw^Mptud>d_9{YpAeTQ9W^t3QbjIjV9P*v!smv+^^X
53S(Wr035^xzmDRnREQhLzc0Y=PFI1fAe;2ebjYBbOhBN+#;>`QoK8l-`!|)4j-dLqp|kzP}HR@JKIF(h{0`-_jTNCri+#k&cn>m$49nKxmlul|4<PQ*qse!
s+s=Af!;imL1klNbT;R_pi=q%Z4A~yj4pv|v3VlSRYr#QOnQdPCB_7KIb^->f(;=T;`2~T37=0r*X!hyM#Zp*9H=l5TEqI83s`VY@`|CYEjUnu*u-hZ%#`B>
AKOghcUr0Zb8zV%ZB3Y{%wkXE1r1@m6Q|mdu01;$p<Ojk54C)<*h`m5lpGG5$-GUd@hIW*X5%NSv)HG@WfMfoI3UvxAGhJsyBa|+;P=)$>n4$zw$!FvGQIr@
EUk^=n#+0-N;!C+6QQ&7jN!;YZ3w^5Tc4_Z#F{~Lty8zvut-0qn!a=z95QjF>V?GCm0x$**Da?Tw@Z1&+Wiu&quf3@C(jc8W}SM#sj{P+=2a;69ltPk8(tHf
7I5*t`^(M#cSWE*QAyQ&v&s?QNDpJrh63<VEr$(O9Io<Vy-H>FBuDqqzO`Dw$g?*YAyUg|?H~kUcq2YYQq~diLcM8Wb!`>0)u}I~=^8{J$ga_Y(*nq@HWwzr
5O%uT5pHB0Rt}c1t4ZYvtw@5l?vp#{Qz2ZKGd4&r=U*an;Us*OYa>(nmxNJ)OzLTq-{tN)U{cRPRn(dpZ-1>C<kx4)w0>nxCRR0pQKEAx(N>z8R?HgjR761#
fWJ@72sgB~rzT&Sz=I5u(j2V8Yd+Q@O+#H#vQ7C>qdZt6Ln1!UAt+#Mry_xEJ+eKwhzPWw%~LtpBPAiuTvWD%Wn54S`ti@=I3~)^&42w^^BmU8k5|@x?`7!1
R6lrK1Teb@)}CJl8q~G%cQDt1nT06&61t~_3q5B(S=3=ZI%p}xR_+sUA`P=~m{#V1<u&P9HV1dYv(a44;w5MFt_%4moB_fI>ZJEPn?^nBp@$f~_rdTlx)~Is
kPXn5(~`g4Th7t7_)w0frQFLgqKKDnQ0bAohWL!^@6N`RZJyXmsF0)G6cftnx=rKt>C5_;B!~FyEt+}e_uHheje5n|n=edIy!L&jCL!JKRbg5h`xP*^rDX!!
VX%0R4uSyFPWkmHnsiTBJ473q@4|4$qTG^pg-+U|r*g6f#yDL&pAEW_fKY%Ia{x*zz0U%|sa<^@2CtIii=?atp?zzo1d>DCVYRbdpQ1}ei>3f*jxUCp&~nao
Gc7+pY37xY($%}SNpZg;jK1U=8I&0p4DLY{5GN{fZSExF^Oa~(vnpHq%r}4|&;aO#y<$d{!T#Uen~9`@><<->Lb_kWhvjNemIYLyZ?0;+S4;cvNCxhqjP(?b
)#xily&x5kP5OTNE|#OkH#MD^1P9E_UZXXS55)0^q;4=r?jo^dAMiSdrWk<Td-=uilwTdJ7kFU@`J_C<x6AX-#7cv(!oo&>?r*;9n*zd(fR9p`vlLH_Y(36(
18u?Ul>0RZF(|X63`bHZPHc*wnD}B<#~A|hZ(=|_C_GnHO+CH0`y$@Z+;8!{TvN|lR`bChWc%jVXCjaq_0-#6;i-wK1=|}+R*Hhq#<id&6kUdWH1Mh{!)k!a
&|#!ClTg6WIdQMg)c96L-tOl5A83G+n%AOO)g;gff>$B!A_R)%TZKJ%I4Ji)Fm4F5BjXz%DKLCdgRGChLUji``dtwOe_#hYwGTvITX;wr4zk?mna@j$HNM`E
R`MZ}+8iiPqF+1J5qxt5@ZgdS0exk6ZE)%QRkDC9FJVbJbu-^k@#Sa^+3_?SL=o;w?VEwRd|nuinGB}C)tT>-`0*z8AkBPJKJO5Rmk6i3bJ&qydNl|$EnBvE
ByuXI&*x4QCsC%&%1C4%7tDYMv;3ur$Iv458?lZsaY+Vd@^$y7mDH8_y_Dh6TrDj_@XA&0Mt&b6d;^W1onHUr9X|A+{Z1M#m-LG44}KvYc%L0#WX}5#ISZfw
FUd39aE=SJ_<|k^dg7Mif_Q@J4$gF)%qR%QG8J4301U53>qt!j?fLKJ>VPJ@3n2-k(I$aPY$%PLFA+t60mv8BJiiUFCL6Di<$`oJO#Ut_{ur|<9YhFGlXn`f
r}r}6^m_m-8mxMN$QFDOGuYf9-D&45BE%+`a|O43GAcL@u{Hfsb;?1VOsHFy0gA=GQs3yM{@-NhG0x~Z;fMc@Mv!cNpvKPTvq#@~A4z%D1xQniK`a_hA`ai~
kj+}ocK@M`J(byM27#%+fQ)lZRp|)P?9U;h#k_~T!J(waJDM!JB8zCq!aZ3d|CTJ^>=yai%eX0|Zu2=Hq>(MWW4|nw)ckwp^8bzh!mSa-*uE#v1ZL+loMb|^
g^%Y#rKyza+W4ap3BJVLzf$zJGVoogIW)qE4EY}dsCTzvDNULY0MB0wB;6neED`h}R%S@BFy_cZA8LQbsepMSn(h~U%2xRP#|dNxt><J6rlN3PD&Uo+j+YwG
v%wa~8Sgl)!wKGkj@8Ln;RHbnE(XR*Ck=vKmGWS>96)x+tzRVjEW9u5ti9az=(QRkW{$D&m-uadBF1Isx?=pCAhcP-7CkR8F6P$ZL5SFi5tFuC|I1GU$yf1z
)a=L>8`m5VYyCx-P;h2d=N>|vVmv!1l-YlxT|}K~Mzk7586xHY7~xy=?40D=2t{|-lG@RM+VcP4fFjbdOI=Fr40C1!KPfE^^Y#V$m*duqVUm!Na#qT4`>iYD
2-;GI1gJ@<4!)42Y%~3<H0Y#yV8jW|!wF;I?3oeipZXF~l`xlzE}H4>dei9D`pGZog}I6<#vgIlE7sB0!Ya*YCHy5sTRH^}sqK4Y`Cy9>Mhp1QE&6fGhC-5Q
Qk+!)mKtF`*Uvm7i^{32c3t2LHpYi4loN5tW4vvFE*d_|?AK3Cjfp66lf{B3JYmTM0;*I2L{Z+XVI2hIH}(Zoguv}LCgKR`J|&wFMiRaoH$0QGoUn%FWKcr6
ZQ+L?wUX_Ok_7e7Dt65TVffe=IsuliNaV##Vv>6L-1yT9Em+sgk%~wf*Z9MYLRXw6(_+MOa^`B4$~W4M{oSb{Gq?0CN-9%cLC}cc10$FrN2vA3BnYYmD*-eK
rv%hgrlCcv>i{k$g*eiKwCg1r2yB^itRzTUVmLD};qZM^hD^G*Slu6O!D6r6=Lw1|h$d(O@<}#Yv*b(s(A3&hwj*7&M)YkEm^{L5^n&8*&tuf6cc8hpY}T>6
mq6VSyZ$0VItmCn=M+TiKg87|?0Qg*QLxg7U0^(`J*o`8f-nJ;Y4kq6>x;95Mjgct*3u-i5cv$zkx9@Kq)W-`6=@H?{<S#3Pi7S+x=#i8mFuzi-`vU|Tq@9c
w2D%J0pXrLoOQjLd~{@F48#BeA(vk78*7NTP$l=HtQTxdVp>APK{FYG9L($C(Si&str%+Wxe}bqH8f+jL4)fsEM2AjhC$cIeH^}wshe56AAK5i$HPyqx^Mk4
Q*-dzzVX<n5Vr{HSX5oBqPJe9Hd_8?v@`GD0yf+)vk)^1r1(%=Rp~I)7$XRsAo)Z7)gVOE&TRqhagGS^evR7sV`t3WI8Ms?dbQjLo&Gn1zU~}SlHCu(6EN|}
VG_2gggJnJdBYXGzP5mSVX0P#z%L@fBpZA+LCu(md_Fbe)>VZi?|_KL3bG&rGjtW}mX1n8TIlX^xCga|Gtz|7Q_9H1d23P|yVL0juRUiqx4h66bO*Nd%p(A4
Ang<k)&E+o0Yc6-nGr>b1`F5L5I(>}uoD8CM2tS<A%PO=A9WPzLaGY=hFq`jPJw2GIWLn5d$2%L1ftK(S=U4uy7jSLivTrCvGPn_Zc#&T1faMhdrAI>DO$cT
R)J9kf5ptc;8|>*X$QTH24(w3RF^5}NOobLq1AE}0!X83><ni0X%`kL3vKv9O%+y7gX#G$i2<=A!2!#K`-K=$s|k)EokJgO9tC8cCANCwJ>&mPVE`)lkA-B2
M%o2s!s|^TF)YcAb!p6%5^wcJ!QGj?p4qI~OrL9iJ{4O&*B)uw7!r)!tS@p31`7urLlL~|-nF^>z=#j04ai4GPIYzkH$zFXwZ7bakFa;%*3GHXS9Z`0k)m5N
8q=Cv%7F_S3kBMKK90&d#vCF8Xjm`ZL$xQ1cg<SJY&eULdflfg5N*NIoQfmR+Q0EFa=(F_3KLIkxPTL`i-U>n1I&_uH^GZUa&G*__{WPEG#Rv|z}_B&YU0ti
+{me$jfSN|s>qE7v5I`V_P6x7{|ZHgJl4NoZ3a9OjMLFCjUVZGLy;uQc8%FAaoLW$T6th6TI60n=$uuk4eh;^E35N?zPy%Ub)yOFTuun5avriGh6fozMw(U=
p<<RL#<RNX>hG5Nv6@YfOrD#;Z;=TKY>i*n_yuz9n=8k=fm78Y-;TFXDpao#A!4jR?e7IVG1{leRyre_u~qAOfTOGA9)Wx`%%Ii7onmzV(BT%(!XECzr|i(E
_%%Q>|7e8NyT-#jjWcpTbWI~n+Z6U+ypVK_@~0M;6n7}A(XDul@X>w|n>pLJ|E^v#fB_hwJN9DQv=8Trt$Se{zxaS&Xu-_Vp{sVopbVKhgOtsO8y+$>m`$Ck
Meb6D&ke>cw9OHw1ZL3B)E#-!8(1V6#`^(S^I~SbYy3qrb>I~eKEZfqI=`!Sj_QrO^4gbGV~Au1d6NU5G0n(&1FR%VW-I@eJ7|Gxw?kKJeXEtf>wSmS_afaw
J8m2Ppf5k^PLT<V*Y~eu{lk;g*hQ8pT<{sXbTkcA{&3Qy$`(wk0CKIryy;*Nq95Y)Y7}f9R$*coD;}8b0m$W-eQQ9DxaXnsgN;*Ds>rlSd9;Z>iOC)x2VxaK
gCI7gpjYDE6R}gxt=qc^fQ?kY+G27YJP1G~UG+}m4Y`nY9<Gkis@h}bO}u1kd}r!?OhZII68i~$VVt|19_$XhRqBEYI*>$=k|N46xwFsqMUm`)7s;q!{mD~G
D;NV}G#HJ^z+7cK&c7XQTTv@7dTs6306@b>$*t1YFG$!?*D*|Vd#og#l*d$Nbc;;Fm6vVzB{y3i{U%F%_B{r(6Ylm0Bx_SV()Ovdm}R~WL&=2E+=VS+oDl8-
1!YcXrTZw(J3=qqRD4v;SjH*#a6doZvYbdsdCjZ!!k8h`%(p*vdsmGJBoG7&;#@RTh}{b1d<%aS>eU4bg<v@EX6GUA2*<{d{Ud3!9^%cF{J9O6db<0uL&;A@
HJgf|2V2zB6q(>Va}=59_lR+FDaf4wjEMb-5m_xctlQ3IKy~4-vzpWaB|`))ee((g@|yYTL&s>5yFXiieg+eS;t67>P1B!JIU?s(wIzP?KK%xS0Pl)v;H5a=
>v)_;hu4jT(>1j1J+w1neCAMG%i(!p7|PtNltG@;%tA@<zp{}4@99X|uK*7ul=kBE&U>mD5hd$$SA$`yh!}t%%Il;lkL^p~etb<sunc-8u0se{ygMMJ=<_~$
F*`9c<S!FnZ^&H~6Se%WSwYGyqr6SnV0H4Ls@A&r_2`M}@(&lVYOWUvt4AxeFBg$qK7x#I&(&ymjYYT4l#MPPSJk3f-!{{LNnk&>^d%Ur9`=bEB%seh<2LK$
!&{CHgNYqv6+8dNiH6mdvEup$C3_s%UF*bA9B6&Ivd1rSqKWEPkkZnu*xy&)4PI<Royz_)Q#v$m@8RT-bEB15uL&kujdg24z$ABB!-Wz&ZB5hnE~P#(ZVq!0
@C$$!2!6*AlA1OQZ(v_bGa}1zJ7N%tZ}s4J8#C2fVgK4PFM~7;7!{_9$EEEEs_=cnTrNDptMA^J?y>M;tdfy9eL$o)BHRejj+IdpbS598$@J7BEHU)*vGf=U
JrY7=6}~_*A&9AF_mWO39$fK)OX7B13o=|<2rk%XL61BGzcU^hf3m7ark+%<{rqnN<*Iw-yjA#pzjM|ZZ#yz7SGS<@GTa^oZ?jxIhwQFlWlp_k=>4(AlHV2a
<8sLh^%wn`0z%d}5FMw9u0H-GIM$yO4rzVDYKtws3D=!l$|u46Y*J52c6vf1{c>cV+SX`*9buigwp)U9IXo!c7Capl2IzpltKf3lU`q^aXoYBSR#v4tUN8i}
B6%6{s<pYi^MU#2qNA`fbkEILz(bItR6y2ea2hPWQlzp?j$-o6|8?D)SZoKU^TMBxLgc3^;w_DvsB-ur1-YK#VRsafN<(8UIxz}y`OK@}C_<^eVMS_lU-T^n
EbZRD`u`pJI_;sr39Iaomj~5s+t2ekzCfiU{e8k}1EaPV3&J_xvWJ|$a{-<W5=S8p>M)7X&BABxPCe_Wqm_d>LCj$*Y5MG=T}joef1MWXFfJ8MVG>0CI$_#@
j<IrT@Mvp$o|{^kooH)i9ps9|kX|Ri`EFr&<=U<jO}`g(_#D`MNcX#KNN<{^9Wr4_nQ4oH&-2!0x)g)P&#S%t*{zv@?%s?)(T_M+cT(f~qcFsZQ6(9R`Y67l
6Amzjy$Q1&9vxAV`@L{(&H81xR-ea0!JQ(U!O*FAz2|r0!)jf9rE8=;`*%)M(f8#ZC5kA_l0(lAESFg#!LAL=-o3m2Cz;aJ4Ot}v`p4@8vAt8vFR23mkAI$4
98&&D4QOU0n|v~TWc%>{=t7Aslwu&n_?3p%;aP*XSkk@reE3a`fmxQ64V;yHdIR!00PT$}DpQwPF&w1>9T05HzWMS;5|iBSV#Ra%t7=*=2LO7os14!EMPuN1
#vw#(lJBOkRWC(StWDo)7Zx4HRV>llbagw02f*ifYte35MVQd0gp*~+cqra&hpi*`GY5Xu5$8+<2gzNAqq+oTC&ZVhZl6cHKIia=lMh{O@7t7Y-#BJ6#D)_H
gaae5fxjjOS;1NpH?^?C?gvgU9xa%W3hy(G^c>?4HpHz>xJ+x=H0a!NqajwD5=aIJv{upg`uydoE9S~<#Q0Q0)v@u?Kd(4049o8RURi#<_mHl$;mPi)fU4nY
>v*OD4KTwEl&QsO?lQp2DP(e-@~D$E5-%r6IuZZ@PwAU)JVN$A1G4~kb2|J;4n#O#OMRT1cCU~De@2jeCARIK5+%rn<uU*nj+4PDv(A=nG_}8O_}g|?W+94&
_8in(2IT<O%VqaAuuex&=&>i-Fg1`p4!2!cfDyKp-d(4bD1<NlIY%<aTkUX?iFbJ05VC6|*W&;@*S(MpUQ1*UM)2eA*G>o=AuKr>Yr`wt(CAB9@vc6EX6#(|
my$E{F|JK>T9XlsJ?GqZDw0r?a9~0&mF9&g_^@!jYxEKNN!2};j`70iBk&Ye)Qs_2{9C3o%h1_5p-sSJVxaGcryz+gq%vndg@_(48$+OhQy**5TGYbM<n0bq
Srvuh38`9ontze7(HrY+Nd73(L4_9KMyO;gzoerMaYa-B`?q?=VYY)UrYO(Dg7{o-DetMFp^N-%Y(s*`n@(r<&V`9Eel&n~lGh32kUs+laA-wEi-O7?2Oaw6
frA2(^4CqHTm+T2@KaeR#BBY{rer4jbq)i5Zu1?Te>^_kC@$)o{Py{hd}?64;-*eQjTjL;ARIx~Tfng)=l0NKe)JK*7{p2j>qpa8JH5?b>2GRwmC=Y87QAV%
IcKe{gdC*2Ko*v^bZ0OaM!3txkO5JL-ksLBc9@P9I}T1Wr%;Zlv~ogu-O2DC3}W0_njEq>vg&n?-ZMJA2N+~uJytuBe+(fayBPUgOz{#jsnXX+PFT4y2~OvT
1(#Ka*bdGcAt?Sp<IF4DVPO6Dp`ukW(Q6<XMDtCAwOtD%`56Rsl3!NDvtOk4>x5OtzbWl6U9~cSC}X(<svgG8>d9-LQ8%arLz-gE#<5murcH(3*B4`dwL3Nw
HX;rK@ewyRP2F#aTZMvq<rk+MpB2H=QdkOxo9N1EBQiL|^Xs=}$A}b=Y0JqxjE~mEIT7ksaZb4oL6GY;!Jszlo?r-K+X+0rqxPDwP%taGql^~6x<}z%Dx#Jq
{3C}esWV^}>(v!O)8Twsc=PCt@Xj3c3l~FXv3l_zr7>CKr`ZFHym>yAg4Un0T2$**HKFz9&Y8zyv7|Cg+Zd^uKX==3(k3KR>V`j!2NhJF4qz_eE<-3T5I54n
43&5cK0%qpQ7mRz3Cf^6tMPo5Fp3`u%2GsNLt5q{E`$~loFfFiA}nVIS8muv#~@UqFZ2`yTeB=jn{?NF{*rLZEg;YlHhYP+>gnhno4Q9#B7k*PFsCYt(A5Vk
5qbbvt@SN5n}z63P%v@D-<!mM?iw#WbSrRhZI<!%^8sE6bbF|mfQ&E=GZ&wHIZVLFaDwC<63)?9M5h!6WkzE!F0;0xPPT6ZBf>5E>CR@ULvht5<aO|5cdShM
`uI`-RQ9(O1q}!JY?J)4S!KoS<e6D_x%xHjpagLwZ~&06HneJ($HEJ}_U&o$>eM@TQQAq@PtBS(v`5`WM=Z(iOk;#nzTRV;ClbF;)w*2{ZQ4AK#S%vGTte>1
1Q?5}yEy^;JbOhbXr$c0K@p3BaSXbJUs>(aske>dZRiFvKrX;P=z-49@2-+ajsm3e_)PRNypOp=wwGu(jw-TqFT+%f<#kA+U1y?0BWlzhl$ctERHxtEi7U9e
7`L+kOSYuq3svRCUf0JdoO1MR?1R16C-32EU!UW95tw(v<aABI8HaVJl_82xUsNk+zkTV}+6jLOR6p9w>EqiG<`6n2aa48?6$s=3$5O0&L{|To-aZV(9`;Vw
)T0V`eR_W*i(_~^!3@j-uT4_uX9d(|cz$cWZ;;&H(w}2Ev0yt*7JcUIp#BJ6mx?6kaSy8r>KX*Spx9sEjaU4kU#i}yQf;;u|78roQ3$-kYe|Y9-2h}+;Jd<-
G!4@P#4XzkmJ~qDjo;E6ploU>Wc|J0;PMg%I$Pt)v*XHo13HgdG$?>vgBmdh(ed{d#R*)pqJae{TC8c}bZFAD3%WMl_)N}yqQg3CI6!?Sc71tGN13~p5yI;O
u18Iv%h0jQOJbAa*b;;|>&jIZr3NcpQ&CdYk403dX=)zi1mF9a?m=aGS?VCYaH|X3htm6Okl|x5{O$XV{G~q~PRT6+Tg25MPwS?Y^>}r_Ykf@VfWgoY`B%XI
i(et?r){9666-Rl%S1_jx4pgNOfF1u5y-!E7}-8j`EOOBeJ7oZdJx!MK11vAOAJmQji+$$*M%KV@l;AAoegPca7BT#oCAaCL=_Qf*d_D>nwJ51P3H#o!xVI&
?B%oh3E^F_DSVo5QImGh?;>({&&^L<aUQ+6u8ZEnkPN%21>%2TexlTNkim-CYpKu^_p2eSxDP2q7<G~r75tRlwe*I*nB1IRs8h(sww+`3gAl3Z=kojssJGMr
I6kxlD9pOofJ?G`JVNxU=V(r*3*Wki>*#%m&D2RMLkG?VnfR0`tYzIDEb3I%>i5P?b!V+ZQ+R~vJqMvW_GZ%w9F2|_;48%qg)S4~H8k=7a)8CL)Y5*X`zpy~
^VSQGztl8@)r{Vjg4Unde(oPjQq|M-9DZaDz4%Y|=Z=mb=m0KOWo?zRmCb}8`#hLuKyYw93lc&vY<hQdDDYyI4MO}6rdr+*0KFZfS9FX74j&@g>u56>fx<Ul
Zq;F{irmb<$}ppD-K^_$M$o)p<Z<MNtqQi1mM===hTB4mS0xOMTH+ga75Kb>UIL8S4cB}BoK6Wy{01FgNr($?%-Bm?J&-!y;4`z`0$&?_`Gp{oD&x*FfT2<2
i0>n9ddu<l7z!-oDI!RP$5125Y;WCJBz`}opiK|+H1lx*f+UI5$vOVHJ73+L>B|hrdkhp8HqdAss#S%ku~9Bda-U<(u}8@PJs_~zC7=iSldR=#+CK%3H5beX
9eL7<`M+;m3oCTTA&csB9!82jHG_w}I@jSl=sAYdB~1SjPIc1#yv-jqV+24%z|yYcVO1(=#p_OAmk~*Y4C`g!?;&I>qUIBQV!W8LsTr+oV25H-IYfNI|Bsqv
T_VYzH!T}bmsc%f*6L@Y5h%p_P79KKm(FUF78K~RxmmBG1kh|^j4+OqA|<(OnFE=~hdfFFp`(XJ^YG&mN<hqDgKC{|T(@dincu@0PR=?QfUn?A%4?aOo86On
qnZKS5(k#@s}FJ9fhvWY6xs?SiH9wCFS6E&k?1m<>72ND>`cA=|2t%N#&OtwG-bGs5JNMl?s@JKM-*y@@v0Ml>FejD1(kSuUq~r<FK%``bFY`rOvI>C|Fy$p
IQKL#*aDA8L<DXBPobW%R`V~FqF~vqv3Iift4ZR@MqcK(tX^Z0fhM{+Wv>OXixrLxqA_$20BT=@Vl<)_%{9CT>rPs$?jv6*DNw%0Gg`v<>LLt-Q&5V0(*?^#
e5X%Z=Z01d=L;$T+}L%D$xEC7FitFf+hwUd<Vaq!kbTVCg;msnczY5EdIfw~n-AROJLP&3V2Dj7E0ij`!QCwyLnn|SwmGlE4gU*@-UEgUO<tGt*%4nQ?169T
7hmR}p6Hv5H|(aiyj5C1r>)4lmtu!0Shv<?7_dSWFB1QOeYzH>MbNzoKO1P+ReJF24Jpj6i8Yw8IhQPOLbn8CzH0r`s3_K#KLRR^3X|lklG@CGa{qp51ygX4
AtvGzirR*}jSGY_pOF*+J8S7^aPh`;_Z2)5N(Oi^`z119Xnu%(eCnGrWB|Jn+uAB6DO?^{^^8jRWre1@1DlQ><yxxyK%ReCIk?f1DR!UXIE!N~%vV~0gu7Sg
u=5hP-jm1w+N#rGc7A0j>T;&*FU}#aj0qhlm}MHXkT;MEbN^xRexw6gT_nDtnwy{demRIqe}93hCsLk#U4`JQv3m!sNT(GfO^Z+kh^%otUH1qUoOU)_GWHL(
Qz1B3q!c17T3_mVR*JhkC$yWdW%?#=0Dx|`4>pYjrB!}FzL%@>mTnGJ`tH>>!#YMnxeQBT-RNyNO)BhKxAKW{nhj-XEvKlOUlEs#Gep{N2EPM~s``yn0tA@(
P)v4G(TNTM*JHg;m5;@0B}eR9kD5T(9IV^91k2ua%3KZqguz3)|4A@wDxgVyt$w&s)T({{1k)6aZ&Sys;HmRxuH!Z-NwQC8)~$W64m7qv$N<UK0gVBzmO>J&
y9V1#gzYoA?_~4t>XG9X8!hM<pISvNqV_X3c48r^tL{xF`9q)<hXVj|G$sOVaiC@4v>kuOXQ>7;aK-J8=3WBfz`3aUxG3TiWB5=TrBB`DjC+@Cjix0w0X<A9
OEX1=K`3;(%KSRz(8O{t8aEwX>@!yk-PF?Iy4|YT9A3QzX7(1`BWAp3&S(?ceIrdD+~G(TFfjAPe4deR7}SFPx4s!1lGP@LTb!PcW7N#osrIb?Hn$qN(s@v0
AD>xl18Cc+=u)3~iov&$dzZ;gvF=l=#6(HSxh^UFL`4d5;|i(liK-*8k$eAhSJrHnC_epw)g6thjb&z1Y7C^Nxhk)AfB26g3}viWC48DEqE8|wVB3!h;BG)a
Xi4G14Q9-`2&p)33JdWFsnb)EyHyhOCA|SfH?jQlicNRL#RMGdY><Qjxt<#Sh>4c6wNS+ubhNavyI-4uqzp?`C5^_ewG|2~h;Y=$hxRVfp&=@Fm0Mx``zPsI
f_ANPoyeWxGxMIQWxXzj2s!^`%x6LI;%8x`Af>wb0q0E~CUV<Spu#b8F65acV8}`i-W)DoYj)H;tRA3ZU{@RFX}_(z5E-Lpn!YJ&sjROcOCKdvKl%p(dee}L
1^fxBa2T&(S&CsgK1TJ;Y)jOF=_CEt6a6Akq`U%QwR0?txs>aB#HS<STn`s<=9S$NY&LjjdWVA)@9;|6r|0oeMX$<LxSnc7stN9xoNdikM(#*FEA}s~#+Y*X
t=#%vkmR%*EwOk{Y_!p@uT3G)N<UuM_MbBd(Ha1$Q@~y3xw;r&gImRdJ#yVHVeUJAyv%ERE82Uc^(O;-^MNGzn>p1b=RlJ{ubwN98>6Hl`lx0DeXG5cHmlCQ
XG_}e@_D9;T5BZ|DYC>=2s1sX(WrWc&Mzv&yg2I%YZiT*soEh>!|i8LB9u{9JoUuRS4Kr+3iXHk66}|F!EMm09hqS6O6Mz7yq52By<u;@5|h%o_fZL6O78kb
FAex=tz9;T?n@UU|JN~H2Rg^mEUIGv{zpJQd5KfM|ICBA+I&+Q1R#RcHp~fiBvFjNw%PSrRKtTy%ErWi-Syanujr_`V}^^mJ!D(b7gA?s&0&d7M`<aQwM{A`
gg=bOO$#IlXi3@z&iR#N*H;_Tuy`-y@5zcEo?J77kU7PcMX`R7O?coBdPnev9m)q@k;g3eU^5gt3t50?$A}C&+@Uq-#z{AP2?Syyd=MAmQwn8pBdK`MS9&8M
Fb|@bO-~h*_~t)g{gLL=i%x>`G@~oM92qZF6$x3@DnuMflynN}Ki8386SKb>FBN_EeIp$nsy{q(LMgu>P7CS1GRnxwP>3z*Ufo3y09MOMYixL(5HC*e`%|6!
i*1yGNAHdQ>(j1Lzc2>cF})8$grlxVA8M#$kn~l|9n6Hh+fvo4%jG%IFB|UghZ!F3VVhV~L?O?vB<$v+u)hnb?oB!???|030`>q;z8TmK)H=z6&b1P^<)QYt
T!+dnLAYj!Grt<nXt&9l%wF<~l_=a0w!gR6X#Kg>$%H4y*>)gR8(8K*90Q2CAO&v`fuL6y9M2ub8JLLyB)|4_VMO!f;#0vRcXCv#xg=6~)REZP3yaXb1U0G=
gVlGDmA0PSNVV^yf|Hk2ZrC-`;&Q$!ZhEb5p;&fvT4+6|CUXBmdHDSyDi=O_bwokRyP7U~b>9TVIhq7U%D$X$g1Qt_!M=tZCzyFCBp**~^=IkOkN^=;5yJEF
CaQV9_JuVFc{_&0`R%Yamuj+c#jY=-^-PdlLf*38J;Ig#^L2DLCawz*uJ`xZl$DDC+I?GUnH=af1q-<K7E8^t{36GXG_?&n@IqC_2ik0$@$hsi?Z|&7==`GX
?n{N5lh|L>qkuFQA=Rl2!_X4yJ~dZZpXG?61Z>3MclFUb)EeF@qncFPfGC>gnZu+FhtKl;%w%alr%gxE{SPnNgo3t~>jW=pb50oOuZUb1_XU+qTcE9%pQ#0+
yT+W%omps!#;RI~4T5hZ<vGBJ)0;U}1sf8#8jNL~UH_Ydy;rH$l)AWPM?Kxsk=4*nP*9DGRRKhmrS&~PFMWU`I%PFpg-(nL3YH{4=O?Iq1??K;P7ht@qCBGk
rPO&dKcqS`YO%g)I)Ju_PYnv%L4DvZm!_)bE)H!jf3SROapSlPuuA&V&AWu_uLrb=M!CAQ1XAclk;0H{T84l+qrD63Ukn{>s*c6wdg-3NsDgQmeQ47o<wtTx
;8%8>%V`Idyx1M^HGYPQRDGUCt8hREJ<#}Cz_xwhc*@Lf-z(Cv1~&TX0ezSyg+Si5shhQVc1m!f7?pt<rT;c6PuNP@!oy3Ri5+`_iB_LuHj3&7$-+n()3#XN
QlZ7rM6z#`3ERXwG0g`qaDq;-Z!q6Ai}8PPIMH^Gg-oTo4{z-rc~x_vsYIpK3}FI4+LcUtal3VkAXCT=>{q+aJ?7D6=Tl$dUVMV@{-{Cwp5&!GmB8RaNCsfc
5V;4yTu!;IR?>#V%aN|^XCcP6U~^#|(0I_{3nKg!NeoeG6NUxri#K=tdUg7KQ9Wwd?K0*7(7LJ9_DeR5lo_Alg4-@Db6z>2;X)-VHoES7A>8N!i7YahVkf3Y
KLh{D$F%M(CdJB}b?KYqJw&+Q_2fGnJ2HD&4tT`$M3puq_8WdNEK~PP^C(Cu8DrnuqDR0NP=lj8bk`oi6+D(Zw3%gb2lBLjr(=Y-lt2TmJ5#OyQiG<#k72;l
<{~X#&7;iEPBp`Acs85B<HqTR0xas$qU^`lgL1RStsh!&oj>t-adfbCRz+8#wkaCUdr0cd{a-BIufRF8)O2%>8n~5x(%M=cxa!S_8VdUJ^~hY+^JCBn=SH5Y
BS>uy_Z`@ZPMNapBsShzJ_T(sLQ~7ba-*n>f?+cw{^CFhl;bJy{Q*At^*{9S!570?Bn;(`b;ZG!C+PV}LQ%wqA<CbnM#Zr1>T1s%M350+gUlX<ISvP+(s+lK
h-H}(g83T~QR6s-IIVbV4g5!Fz{>AXEWZqZ$U*r)8_FSN&a$m3sW^}8qobkz;uGqJ;E^qoB%`N%Mxaw*)}`S-8Z(20Vk$)|fy||b(^auFCV8eytNA(<-!SPf
^A*mPHBR!=j00p!gAG#a=?1rr(s^u2j|xo^|4fz_!&dRO_P15VVA0*nhAfbDKd7ArFUwc&W(CwWj}1B4k{@;7xzx=Cu%k;Yd3e>jc?nZqO&a@zHH7f??ifKT
!0kJH<@wWE?v~<R=#bHnknESp6>Ec*Xt3sEG5==2K|#SVErbLBy$Xtut6dDc>lUX2>_UkwUbv~Z{^l*mg)P~Rrw3DYJwhQ$f?g+6o>;d%sno;7<o!X|^JQ5q
?J$R}`oHCOtASv+Qqf%#PVBs4l&+s6&!5cHYI}4JkY3_Ty{KKZ=OrH<NX{k#ufQvCg-smS27#`KE^Ef4V!>Bx5J@~hL$z4e(Jo2o9h`NuFf%Mz1cr;u({J8t
=2T)6{z@oo=uB#{2>C0v#{|T;J$s_Wjyjy1KHwi*48ZoevhG>7A0swyfqY=3K>=|YfRES-Kh!_zS;iw9NT`tU#*JdWJ&r|4{N3ptk2u?`*Or<$KINb!;n(Tq
5tfzy)hz?`<rwxVbDwlNnw)tPJh%H{&nPfHz|d<uS|*hM&n!<_u6ElWQqdR{o<-48egc>1nu=TR#a<8F%qa^y+TY{BG6^C=kNy!RwZ^4oL%|zFnjCJ3%LC>g
Ry-A0kjuydIXgrujVmbGnC~YD<Dsq-8Pk3tHxTslB?v!{-8E6$BG&_nUW$*XWhP(Y=Ovu7yyOK43-HBaaT+V!@zxdeei}dvxpOMM_OKR(iBd2cJdJ=byjN78
Kc5q24B;JTtxnC`;_CP?Y6#NC+h;K8WjD(PiX%hoxGZd3c_k9px<?c3VIyMzaQ&@1jy*F(@(#;h)w)lEUf4jRbglyoj`3-MYMzZ{kd>o`q8V5=u4}9%0b<B_
MBO$@Ev+0LOJddR_T!;vo`_gBY|hA7O!F&Rh)aTZ(Q>S7K=%c6cJop<G`O<A#F?+zGSd&={KY})yWM-BGG-kp%^ErE39=;*?n9G}IC(D=Pf){y*o6*MM&ISd
SU)_$H4ck2Dh+hvlHr|EyNktcO#kHNa{Lhae=yl{lrOHo6j#lt22VRBUO$_MTc|Pc+vOW6nlx!nfS%LWs;Y!&TuVyCbRxpfN<XvVzjS_f+^OiH!0G;)#v_Vi
LmAdp)5T?qJ}ra@8w!`vARA=`jO$_Z`piY1JU93%6#FIt5#dPUCH6?}*Z}Ba>6gdBo2}w-hucy1re(9#84FmGUJ>=k!?+cQ)wpxIJ&TyO>kzaaq2=ihmZOl1
Nh4P?FlNcs&|}^p6H}J%5zQH7=m%@}VZFs3(|A6}#OwIZ3XCV0w}@_i{@#{U+Whln+YmtwPm|cxFkGyoyyJKwQe|qb1h6;aNOG^jCw{!50%bLdM7q*8=b9V}
n!g(m2wXpSLW?Ph#Zmkue}AJc9<-!Uoq3L^bI-&Ft2geEr3(zEu+0><id1lr$!=U7&HaSGu;HH`u-HFF7^U0+!R~WIeVPKZFZ++*9|`mW2JR|q_d{@|RG6H-
QfxLf-LdN_{N-*yuh6Uh)J8S+r_nqyremN<D$i~}@qeNvqO8d@-y;c*XQaU<`$7Cel4se3+f-?+HR7<v2f#S}JT$Fc1^erPaG3}JF8-EwL~Y+Ck@4IIZt?T=
AkU#0D>(3w#uFV9;Z@f%DoT2)inX5CGUtyGReXDxkH>>N@a9$UQm8EW<u*_c|1@S&tn`oUHsQ%J+EE&nyKDkmrKo{u{dfkg;!${T6Px4*ssBfJ%@-JuMTR`W
z2an59daIAJhw7nGzf)PW2K*u#Fu$5B$oY>@m4Fbj7bG{=fTGfD`MWokt(zlY8$~TDVWgmqoUElZ7|UqC+$E{2#pe!Zaa=n%aFcpnu%SN@fiqZyZ7t?CfgI8
snxTPxq!X_e_(*H*3$B<^8+;PYv;eQ*I09d>gC!5-cq~$O?eXByT{TTVQ%9S65#K2DwfU3Zc<%&fZR6mPUVP;4UG7^0?FMx&^JkgNH37-(s`;^x>qLivcht4
JL~_%PH{3k*@(Qyla-N<KH`cmWwV~xE0krI4#CK1w=%u31|1iQPni>*P8m@%#rkfJ1SU)es5+)Aw3=kA&Qa|RWxxq&B5S9fU22q@UMR*z5k`MOVS3nXI1G*1
HQEa?DOK>=lXBz?;({O(48tz4d69qUxnm6C{g%LR=?_cU)|$W;S343UP-|KA*LJ8W2Z0~vvRjDwC{DJ~4TsiD>RDd<rjltOjAy+<NXdW(K@mB<rU(Gx&1Teh
PT4_z!`*3<6E#!t$q}bHB=?N>LwDPmu?N)2h87OcJE(p&tLH)Nwh{msq64U+=Aez)r~T2>lIn?4v#ODL)J{7#=Au+VEdz|dsIEgf1At1^XQLwCqwrn@TWYw>
LAUvV8T>nXN~Z!xAd>OaH%~okk3+*N8|;_)XWL=GAWDfY&^GN|lTST?J8;!GbZyaMRQ=j_Gm_z9ClGWy^X?lEA_dDRO6NA7U*;Ls-)vHdAH~rmTC$siwyJrX
rUTC#38d&_N5Nc7{W^GnrfnEkve*n?_P9+=1Xdy6-~-S~a{A+Ps@8Z@_;uxhlKXD7ME`8qtUfLlL*Az!ghy=6)7k*7!gO*Y@w<&32derEX_KL{=^6*|U9XVv
0}TW3(`rsNJOpOLv}=`g!LXIZB=195&;i1BXGniSp;plGu6}i>6#c#v8R0dNq8-yb7TI*zv>U$ss0mLJ{3iJ;y!Uok6Yh?l&cR*amp_uS^afTVnF^L$Z<&bs
W7x-Dq(b{UU(Tk(ljWnDQna~Oc{6W3W9|0EIu&xWQt*q{pJNWRkyY8Unqy61|IZJP?Usx#FHY+5GcCd5Y#M)|!%RAwK&~7(uAVB;DTo6~Vn!^fkkpxSc{-Jp
lAHUaq`@`LWoAT`iX&FwPVf|@qG?h9vqnx=A=Cx=BWC|pmae9o@$XoL)$P=4P-)Qj!~%taEKM2EtFefWbcJw@=>s#0Z_7UcM~!yM4?MKl0+_HvRgj2X{MQi0
%(U3Qw&^aUU0>40&b^L=f+#_4b^#%P;-}$J?cxlKYnx{+Fy7poUV|tHk68JQ)Nmqb!lDNz9Ud_I);G8$5)vBl$XtHw>k2^h>>55{>PilVzhGYl7rB}t+w8yc
!WJL9`z0peGgsmj2>A+1CuOgI%S9#vEKT!v>I1UOlIiJJU?`9^Bb-_1p*&(Z{1VXudxxq!@F=@Oppqk?76ixXGI#f=0=+_1-azLhARg^a_EiQx`jspwV9UPN
Bfe8EC53)58<@NHPVR6)>7?xOjSv=bNuGYXzD|%dppJS;VF*lXv8M+?Y*Kp!=>)_Au>OCnq-wX0r?Tr4ZpZ8Li!t60oyJeRJo`YL8uHaqwS6(`aOzib7hS@4
8jB1T8`2_HIzI*pc%gzu)Btp6`S8ZA9xXJ7GXcHX;lDa41JRPN?yFZCN$g-=5h_Lt>#zxQ7f!S#myKd5i{e!{l_CH)DqSXMmKhG9V@oCOT(==>eO4^uxIkZ;
?9w|6PVy)TPMa=t><`dFf^y;B^{O>GP2Nc5MadtOd{7B^-FsloXaFdO)l6Xbv_zUk?-oF_S)v8RjQ=du;phr|^4Z&@Z|#V0(>xYCWyJS*in=uP7}0Y>-J|d0
Mn@R^!{<z8qhWkwKTk56*wx@J4T)i=+g5Y^g5;4ve!%W8pHzLE2%A?G5X@eLPT=I;=O|$&65RzT`V+Yz@WcK!T|*>x-O%}#;sBa2>b7Q90M(*^9WoeHpM;H|
(L%Hu18B%ZvQSgH4bY3igq>p*OWj-}aexME(1LLQx@AlqQO$u-2{Dznbb{KK**c4@z_CkKNs`pmmiNwLvVar>XbGA7)z#nkz95)HYZThHTBbMgMLs-mFMsn=
_;lRWo)z+VsCv6XD}52@D3uzcn_3=T3M`pI?2XNZ>ng8(>vR@D#`sK@)lMLE%1fl@VHOKQgoe_3iD(o|@|V^&G$vw!!)Xwk^q%a|)^H{VslEMREb(*%iRNh=
{^xt_aJ^O&LFh#GCi!|u>khONm!p3O4?FSsqkF!E-sHln&Rv4z2+LfchrbFd1t%<krDM^Wi~jLdlu=zOwqQ5_qI;?)B&88F_iQ*jL>+N`J0)Z+hQ~xEJ(Vd@
2i~Vh7}j5&F5~<|)s}OkvDD^3M}vRDJuhv-^Fa70P=_?qvbr5K(84KY;K>0CJD1|WhFib8e<`8^r=wak@H=G)@C(<APse51<ZTsw6xT3e9`yrCkbUpri~KWc
d7PeDKUahAGlK9JIov~!iEg%_a{jH@hbNs~b3H@zi^im^N}85XEE?@nMvSi#n~NQq*a=_iSm>&vHz3N9g(Tw%*ya)m`5Z8DMg%Ng*SHrSEoXG!f;5W7^tbNl
5Ua`!RLMA+uG;t;{lV)P;ny0dU;;qw9~UFu2N=RTN<|rXqNsW*8wi*~SEyKz)^+&f37}@_@pV`LxL9(K0Pm-|C$Alj`JQp4)RxSIxw9Ya*A!IcUTJ)vN-Zf>
iL%MYx9t}YZn3=-J^zTz)Q6g@WVd1S_J&~_*7vyyrDPo^kf#~ysh_){I^e-mhP2zJS+F$XO_*@H!X}r}k)9`r4)O<{cG?IYkV#JY#u<(#4hRzQI*386jZ6si
KB8z7j$xvs{KjoP{J1{Y0z(O9p?blKML9OgGf?KZTk>=Ai@$;NN2X>q3|1x<%IpHXNV=Oiw@G)<AiB+>4IYUVLWd%tY9Ppr2)eHtPw~+l*6M&`E-r3@LSXt#
BW7@7&M|lj{PGH)gtB>Mc$)|FXjq^c4+f*mQ3s^-Siz|sub5PSa>TT%by7B)q?7Ai$)K|p?pUHDZb4g?(3MuW#sTW$TGTyZ=J0AhSlrjitgEL%zL!c6F3vH`
7l1cDv+pJN;C@tixjkRnT|`)WHl^9FI9FX1@qmr4Z#_pqMPLI;ORIE#BZA=@p#f6AT#Mp_I4%Fe^UU~7Kg9A4Gb$P6R<L&-^mcJDGJ*;0WDtuogX(5#R6<L~
g|J5JM1qzRX3qK9OFo7TT(~C#0$cggDrYy*xL-4i>IrJDLX5|FhJ5wU+NHs(sX35$i!CSVVxQT90{8tjwV%H5)db$><L&&S6L#{{NW>A)T@<Bz`QEj9`Y$k@
piokVB@|W}S8oRu?i}n;kGB+d@yrdC!=Meut0_v5i%f)6;(<*>b>MMtVIEGrs%|N}qhA0=)Q{?;g|j07C2gp7dUPcHn-x7E_z|TOiw8x>-d3zj`#4ItLB?g_
-=_91?72L<VE}0JLn12)ZvvwT_*#NW4ngf?+<>}9v`^J%)__E=adyo%NkJE5Zt^51=}w?-KQE?>a-c0(;?41*W@hN^#d?RZzD7lS1RcqGl2r*Cdu3-Im-6>Q
0%$#OCv&CpfAPo{L{lmi7qPUMpvRM~ifl6sBOE}}2{%%3fi>9Y2hyLyym^ep+uUhw<~Z^aVc;vF=Kn8VO>kmFYAId0-0R_ZZ7*@r8tpRsM_DK4)sa|FN(VR|
U$2ke7|b4lR~7|(tKIHfh;zs;2WONCCc~{+4R=7(8Ln^zI0zpK6D-zRi54O2Hl)oK4JCsAF&?FMu@V*uyALSv(Z_%D6bF#XPTSR8R&|eBCRqZ4x~;V@FF!46
vJ8)4Bc(mdpq6kw!`Yd=+Q=pX?-WIEsIlx3hp~iT3u^2-E2Sz>Qg?7_yvf{iwD;R|lr+HA`!BN>zh$Mwk+mItggq$5EUhs?RU-b<5kn(=SpAgD2pVp=w%%O_
f<PO)u=zL!m%#HVDXJ~PSOS{)@k^M}Gk_vRN-<g{Mny#r2ot90l;vB&q*#)|8?J!GLF3xlEwe)YCRgBbEoK*%Bb%P%6IQh&j_(GN<sa_QB1G=F<bLT4JCB8I
2Jk;ZmR)-7U9qtA24?DMpNYXX;Q0$Rww!&&a#Qo0qcdpoLDvLEY+Lk*x%^XIZ@Zj@W16wN*;1A1|F}SHn9AkHbIVYqTKSuHChw;)=(iuOyO#kSAsLRcRBP0Q
1X);M7rA)fr<Do+eA{?A&iNPXH`oU=f{2-&@FxBid0UebTvnCmBVo-xYbnwy=`^VwSfisJ#Wr3<{=8rWV;tpc=K!89n0qAoUi!OqY;zW<`c2i={lvn@uPjGF
3=7ok4NOxBinL<~6UV;V=tBRH9a3HP)7s?GA;L@_Rx3N($_PPv4UWJ1jL}RV621i4YA@`NS?3*P967|*k&x(S;QJAS%w7?RjF_9EnI&Llh2JK2ZNo+Wu0t)>
fU&=th>ZbW9Afs^`)ZYxt65gSY#<N6J*2_JEzp=Y`ZbR|5IDh$h(9UcylCI~&YUNe6bm~%X0c0;Nk<ZD#8^x)Ho=3~z67;oO<kMdkXo??Dq5+AZ6$h{j)tl?
76{2)b@=r+amasE$xxB8x6ex;MM3nn#7<g&ynIy_79}o{oB>>1AeiNqobgaII5%yO_>m5|D=+Ux-6@VQrj;w%rNo$gok1aFK*}nA*Rt5SdKsB;E$lK57Gn6o
pE@n_L(;$1acfvFQSTcg$zEIJXX=q)te`zF5UB#3fGvuHQN+>Mo&zVT9v4-$Em9}7scq+H*FMQ03v?%OZ^s~BzJb%d|9+K19`coBL?+704`*q(zsSbk&d|~0
yTDV&U&$13=~=Ah2cQ8(XK+vQ7X@3`Yj6{B0*X}eF^41|9ri!@NPxLu8Um4&n)9JM&?q%kU7|!u)KF{ox8FPIT+RvPbOqmtrC5#06sQr4NJ`G0#)k<dV(Kwe
T7v?56WI|M-Tpimm_oMK1C<$fuWL61GlHfiPHwf|nNh^5nRNbLDavKSR>nh`OI;$&+zH&QIdwZmfa6Hn+t0b6COvS66^n*(8B=|Y63Sn8Dv{+z-_KD3`UbDG
y}S*~nccQtCS-^mYQ62mxQE5`hk1aKZhL<uz&)ufW1)AZpl>WtEMhPC<O&CMI^XrSbhpi0CHLnCX<dAH%Xs;Iur7A;xkonZ1Cm8y5ur@)@}bjq-$Z+T2s9>y
;j~ruT7@Sx_13a|jw3jgUsAGY$dGn6ZGYgeFzFQUML}n3Q*1@GE<M`80n|LU;WuDk;;htt5Vqu=o-u_5x#-QCvFe@cI=*1iuUQ>F%by`E9fyc_v0<|(GOuB~
HI91+W^e{h0B5z*w!#VBMEAr1lBnRwfXRtA_%MvqfxMOH3U0hO$U3oq8lPV##90_CaFK8yx(*Y{n}U<7N_p!Pu4^ux+TE+Pxwy_+aIYc0P(v7>?EFmjzq}Xd
VAUl9pq+K6Ve7NS=tE59j8kz{W$kAd|1Uvd9bybnb<}^EKc(^=w3sY|BlOzm-v8c+jO;~j6CFEQzA3wlZnQ)IBmRnJq_`#OM4pVu<9nQX_GA|?t4LhgOZ6HQ
dP(QJV3_e|D*+Y(uF(~q-JmRXQ-?jGp5)xh_JD0t((7_ZjSx8Or=}IO>bl$>oEiCq`C11#FQ>*qRQUytkYFwIZ5822(VsR%zfA(P;M&EzK;C(tB<bsfO|Apd
ewEh#*^x4}<C|?XQ{|jx!RR{OXC$~7Q#-WtlFw7jE4n{oVVSY{LffiZaJH<&;?AB61^^sb>m@-HS304VwX@s}07Y@B|L$Mz$<5Q#$Y&?4Y1$f01-EZ`ele8A
W0O*}(H79z>@Y1+$k7m5w|Jf(X~mTb;UmE%4}9!m)p(+0F68G#x~7xEQw{V{6+%X#j6Ai1;0O&evBD4}T6n8A)uQi?@FC<UPr-*gUsr6!qDzmUx3!Xj$ZU)<
Kty|Ihda3;vp6p{Q1SeW>cy7Dnnot<y+;~e3eIBtMIA@O4e@LJ3o`gmvjO3(e@_7h`|Lr*z#ls(@?nHSrAgEH3P8}uA=XOu+&UL|zMs4)R%n&FHQyywQKbvI
M-XBxX<b@XLEOXo!Fj>*^9vinNhQ(cuPaqS8bC(<(|Xv4B$8Curq=!xr#FwfOZTG$i<Rh{M;7X&f?nlrjU3bJJKAIlxEpsKTaD43FCf1adO3ghE|68yHuE^E
(rld_hrDUTh1&cRkW7$F=7?m6m1dOhHNzVJiQ!q11WEt~_d`b1>rtHHVj>Xwd?b-#VR6P{7i#_tgg|6142bSvBPo{nbSXS+pWdh9ck`lY-n*Bq`KPUaHc53g
;A42H@}RP<mS@VF#HbQ1pZM&m=|Xg5dp%~Q1zu~qMZC)o-fM3h)T{I<;9r_Az^0kMDV$AvHj`2JA}|Hg90&csASP;`SA)0LGqom|{Wa$rMP#%I6e!IZn#HX2
n~Or7^V%&fqrr#cC}n}Y(^k;zauSRvk>U&bfXsIoy;=mG@_UKK*d^1fs-`MeSwRl84uZ?hV)ZM0D1s3S*|rM%<KKdUAWK;VFy$YC$G`N24~t~l8Ax<>e*BA<
y^`gO(Lkx@$}CI=4m%TTRwtPEkm0(I4q%X1@I8c67%pS~Cs!`ZZR{wF0tJ+$m=ADPwrOv#CCG=_s388!lJ%jM<L%y+0fc0ygc*`!vE3DZ$~6siB8p}CjiP0t
!`2MG7FV3!HY67_L*Gp+-8=mSOI~uq2!UDeBFACv?ydsN0g?%(hogM&AtB$wxkD@#++|*q9)N5f=A;3uk0cmR0Y8+yR0DQBC2|ji&b*(M^>ko9t;RK@YCRKE
@i>(_di^Gl<}W&RUd)}t+tcEc+(uje_L5u{u>N%GFDI-<W(hC#tEvRZY$Bi?PUJksWcJ%K%(^|EU*~`(3{yF#+^7y~bgZ};_^^=y`^qFn8|p6HUq-M$KKS>4
Pm!%u&qh7r*}Vk^ptImzLgrobjRj<G?KJgNl>meAKkxnkVP}2HAEU0R9aGKlv`y?4JY?XXB;ehgth?&7Zo_jUTj_815{D9Oy@*m+yIac!zO`j9sjd*-L`1w%
yK!##t^klN8)i^x0CkCl+kvF7u5STQZN1G6Y?q(et83gG*7bFpo3fE~%3j-u)>lE32h>PIb2G#FPcc=QXc`CIavzBxb(1e7TV8Z403WV02jD<FtHCYcqYc1R
21z+L8Lv0AIbUT(PbYo;4P{pyptjFkJ`_F(<$ptAV<E3U2vd~<xVNe(C;}rWUVjm6(#aj6ioe6QkooURxsr!F)W<8sZUAnh>tvRzV>K6GPjKodz|%7$8Sh&O
s_WGKABdy<4(nET=H}8DoNayNAD6Z6NFvz#z7e^kobnvyDw(6n9?a)3cB!)r)ej((fj(*T?zke!As(y(`&TH~Ip?TaKqNy5yXc}XG%PkqSn|MNcs-pFlFqjn
zIj99#3-US-eptX6I2H69U`_!E^d_=7Qw$QQe%L0fpv{94!(65_auI>aTHvb<Xns8Ar-ka+XEoo&NnA)+rA?m?2-HqK$HVyE({IZmf^BQMD51RUH0nxARl>1
$`}3|;Dk3ZrB3vHZiNU!1baxIjI+vyGiJnfZ?qDn>Sw`fLpQVw6NA0a&I=@p1ND7zZwhDk*!iYqM-$3_^93M&q%88H;fM#n8h64kSURgN;b0d!4u9N*kD?VQ
;#S$EtO8*-4ZvYc1HZ!fKma!DHn(l>eyPk&F5Fr2<V3R!JC@&?8y91KPo`Dv%-BFFX`lH_0heI0QwG@%fqm$QD<*rS=HG;6!nB0Kl~{L_#~@>kp7CDzL3Q75
jj;tEv_PiaM*LZyGX8b&kgw#lkBup}czBJ1@m@yErWs!ndTswx4mr<6GZRPnfy%}9!Ais4$S5e(LeK4}z>BWnpA#?*?1K66Z!Xld5l9>$7E~e&gY8WZz$k!u
73j?`sm;zX^~(r_qkb98&e{AR1-GZg=-Bp6-iMH@mRd9TX^fCdxe*Evh8N`i0yN)@l8D3lgum&GV%W$v2DJX0c?a%Ob_8Q@lr!+nCW5%Ky0N+m^6gdIi}8~}
P}5CvB@z{Atc;8?uFg&fnj3$GF|eu_6y!Rd8lkihVF`>4UTKKvOxLD-W1#4mYur@Al0<x*#G=;OIoACnN*n`nXsYiG{7TzE8nT5D4j%>mIO$+5Hn?HmH!JLq
BYn1UwmiJuf^@;nDhaiOURj48pvj&QQ${xi<NSYWNyUjChTXg0=#94zDdDgY!hU!)m1buYPrGC41KF4Hl&kM-A1_sDa6Y~2<T=r^7b92%*ZhW11@c((=Yj;i
kk+Ly{GFb4g2avg7+4LdEW%8pWJ|soiNTB03Hul??89yNjW6IGWxhWT-H^5b&2N&E%&$rIpr!R?v3gpLS{?giU_kRUJ?@CkT+GzG>e{C7pA=aDhVJ<BCQ*Cw
Mw61(;@j)0Cf;)Nl^-q%gqmGIqvfV~U^}wP5DDSD*1WovWJ8SvhwfEvg_CiGAz>dW*eM~pwd+x4QPTP*7f{s3XV|3Oi1&UC%5JAGU(s^AxSqkp^UQfHDS@#=
I42)d-}OxvB}x<=_)>yW`Nw_lyJL(J7EfUQCmue7&7gQ*=M(O!<ivGdBN_gmLpa@~j~jFQKR|=1tA}TJm-W*$MKFl2BBTkyBYiXK3{KSB`)Z-Ob?Cv)!c!6*
sN!EFrM^qo<dvjUc7$}%xdm95;OgQu;-$-+k7`OATXCD5ATddtmL;;s*T-{b#fw1utNal;%5uO9xJ)zN82Vp6+0Vmw_8m{r_+H(}P;)Wn*@)0_A1l;`?g)td
Tjrm==|?!j3W0RSMlUKSG6j>#GYOcKT1s8)7QUA;=jJ4)02#F)Ic&_-YIByX|IJuwOW~}!XmRRg(=f^()VBXvGwjM2wew{Z-jD)`_xefk85;KM%AdRBbkH=j
>XSQbSl;sWumekTEi+M8;ofRmI<;F?k}x3F=YM{Qd9L}$jbUwx>fCQmn57Ys%>Du~27KK7Snq58>dtP+L9@v=3p=0evfE)+)Iojc0y;bzfOi`SR$aCjIA?#X
l@Yc&4_!%~Az0BK$z|pj6qbyE*d|tVYb@l_l&VXE3*5j3fMsl$3y8`7$<W`ART0((%o54SxGMMnl^sKNJ+f%+%ubWdi0?Q@iioPtq2DA{t#F%?-OiCr@Pa>&
DE&O2kH7GhqsnFAziXl~T@pLQPlvgkgk$QoG7ISHz@`iFQX<@B*ZMl|ZX*D$GG-JtW(#>tTh)mw@q2GdP#$pd5(TVU*@t*m4Dajmlk^}PB;Prth#<>|YKyXO
Adh^z%O>|!(BR2ir-NrFCBAsa_>HbR%2_@ake)$4XkXvn1-jgCIsG5k0#ZV>6)5}ps8E_uL|kt)tv8LWi^ho2C|L%^K^8{K@ta3%{6~DI)`%-f$4S~qn-TB)
kyc;2O)B<A>eXNsc7?Fg7Aw`r>NXUP5Q3B>DjB`jh#rQ~?DWdrWnCDj0rJMETxB2@QZFsz@Cj<wkdF}qC%v4yM02u9shaX+ZZIe#D$QF$ALkq3yIUJ#$)#so
ndA|aquCE&ipHEr9pc9$l?X#Q2ugoRu6bM(>2_9-z4{J*JSgno;QTlM48fF>1mQtZB@M_qH${2*w^^S`5o}D^DXz9`QE5U8^_S*g)#?LovSSJ>z9O%7_NvP`
Ev5&9-Wb?-w;R)ubVSA#H+Yd4v<F>eHlgH<wh8m_i=tN$O0muO!``Lxb^*lnS%lHjr+*q-d5hWpsHdOUM%%IpSOd7#Ra8XI3>zOFuo$jUdmDZORo$7Lfd|i#
?dWg1va^s)U(RjVm-N}8Ds;qB%9i+K9rfn~f=Sr3%2L5Bfyas;cqc!G21kx{1NxZxR_sdM{X#deH<TNEzC|yL-8`WNVRoHj+-_E0@&j<HRq@bm?OLCux>voi
Q~`7hk!RTzH4$I|qB07(PM}iHI1^hpG0yLW%b*ylY?f^a(TP-p@;ABtq|%yh$YZ&a);nfW+x2h`Bh@HcMAPb{r_aB1_JXdR5B~Ygni4RXvQe1RVub_EdH{0n
;;iJm?j4fP#Z-plzGovvtwyIa3krkB6A+XP$daVA3RYH>J0*lo-3#Hxa(F{2Auw2zn7o)&5=V!jH>o95?NXq~v&x195=4$BGrHB~WbHp*9>Ik+BDM6q&58_#
40t3J3}a~&Plo18S+A^u8dmS`sOX;J<<zvWjSbk0i8VA$+{?0Y!@V?kv>CG4bjL;a2C_E_4p@e~*Q4*pj=<WZwBx}jV5YRubLfn26pb%kGP7xY?ucqkuN?l8
nWjXhXn~W9Qk>1-x!PpN{aegK7?bg^&{ZhpbXS>$RIE0C?o*UMOec!L7c=bJ`a{j@*;Q$<kX~xWy(EK+bT1M-ZQ7Dli)G?DDGa_zYU{~b9W34*$B^Z3j?QTo
h#tQ}%#W0jh?7L*5_taAf>Re)L(V^ywkfa&y)U_(bV5~ybNMS5^n`Pkix1DkXo}$ai`K2+q&swvSK$4FLbh=eI9?nMoqLLo9=S~}Ap6UbuKtd@r2Wk<th(dP
4D)^$tlIw?OFdq?f;*FRsT876H&KU!+cgbNK9WahEsm!>V*?JnoPneO52@ED7%LPo(9OfAhd^tqP^+$&{76CiywmCksv9_B?E9}blL25iSOQ}~wM6>uCbx5V
NPoyCPE+C1EvV_-q)2AL$<Ria9Sa7Fuv(e&(0suF4?(CDG!)|@=6HM_a4nyEZSsMR|K$D-#-~biK=epCqNy)1wOAUbq0r5o%g5}HPW;=`RcU7v+x}H(BT5!~
SXaE42}Pw^$0tO9<y9E>>Rfwrn$Zwow>~fA@7h1YZblA63+FpT@zbr;nWV4ff*|oLvC3uW^LQST*W%8@&Fs4}{_4u%TcsTFmeVk`H0fPeLI}4Z16dQdR`>YX
y#0Bg5->^CdQ4q`&8Pl)t-8G~hJ(e&mZU4l^-8aZ0!Q!K=Ia>QH<WI@09V?fhvdR+D;(`iW9#6lk$DCgUU@i*M25Z<>VO$98HmPAZrl9Y#;p%@9=q(1-XV<5
g=ar9wtR)5DqkXaLv=LfkP#X!X^3l>WENQ=(GO$3WN|A|PGd;x8n0LWp%m?C8b_kcayt-IVKUB}#h{ZG1?^h>`3eK#-a4?$eY<dUJ!Iimo<~`r35AZ{MPNk(
-u14}m9^F^@`!^OZ-~;D8H*!y&zsa?j@$_rJ7gdeazoHDql>)#IH2-{qtSio0<-7|bZ4>gG5t_!=WA1dE1Q(vfhT^CLl|2~yVMrbkFyRavDh;t(#cF2eV%|=
uz)~!7KMI6SUJX=?$2E_ZP|aj?LR7;lK76Os}REl3sQ<mmrWQ(L=iHI_q(kf@wcT|g<QFK2UY$|Z@5xR9h0I?XgpX(|I^yd&w?Ajz8#<|Ig!zh>(INKw=<F-
DH7dat*vKMVp<ir8e_j3&S`k>+C$%t)uGEC{IP80evt_na^BA+2^Om`WrptuGKcpxXj3B|IHV^8eU>WW5}Lt4E%h7Vs@1Btz5|=Xm2)ECyMS4-bi9GiXo+mu
q>J|1^6q}oF^ZmcCYT|+0DOU<<$BzucMu&+MKI=HDfDg-u|wxDx8cHyFJ#GOI@H3n{Ux!I{##SO?$@`q9<rl<saQkH_why0B2b8w<}qU439L3_1vN?gkUhJi
woZ=*DvY?q6*wppBA%HGWg~{IIVQfYeD-sb1IJ=vArZ*k!C6-zF=^cmLw&lH7+Kmo)FF-xLrG91cH}vSv@wIkqkjy9SbU}3IpOjFEsWAdMo9T(1Gb`rAu4Sr
Ax7jKkLa<O=4cXo{9=+*B0q*!`RXi7<U9T6JB0~$2H~3nG6ENo8AL>`&=i!e0kq8D%u)FKe%L}5CE{80fH`K;=83mx{Lfo1EGF5VyyZCBu&j&3=;uO5WlAw`
m#Ol4CyE>mw~fi6^~uH%{wy5NU(+;e+0WS#>GRmNJ9BJ&gggL-oBN+sNbV&yn_P4)8zB4R#EZZP(a?9lu<uxvN~pipUiS*wu0VI<?mT0&6+=n0&OE?FVe^#_
Kwd%jI+WeOU}@*`0Yyq%OROFqM3zI=v@au6-a%)Om|WQ)H^R+&l0_79Sj&AT>~5`gYJ)96RpOM+9&5~^A-P@>E&iV&oV6&6CP|!dYoS;pn*!UdhY0!fN5xIe
9UfPh=F>-=dt<c*>;tubdYq3|j&w(#-pGgE=|AMKOx!<QdQBYfj(f6&Cu*kXipb6A{)GHPE*erna?N0sXIWDUA67wF&qE%=phHRu)&mXfaJwnDCi9LcNArQQ
zPV+KLGuU$_nJVXkTM@t`EL)_)7S%eFYW7`EGa(FUGC*OyG6e_O_R5iu@r}^E4>ZDegXp4{xUn+F=OUy|3qvLcSUJ$*$|JAAB#IG3&BNUkkxLv^}Q4Rf1MZc
6Bv6A-y#8jLx|-6y!ZK6O0fG-Y2zVE%RGB)|D}lmwTUu{!y8`zW3#tnstcz)-~6Gz;4->c>Vgvu;e@jXc;1^QJ0q~t`>U@PcsyyFK{+~F6Lx;JZRHn`OR16N
3}dpKJYigB=vbPie?D!qzMU&DzmPG|l%-MoA+`h4CHi{?k>c`h6Q(wY3k@gDIX4m7eNYVy*c2(L4=qzeV4fRhz8{73yMXZo<z)cUDfe)5vH^j$SU5XNf=HV~
RJZh*ei%(z$IdGXqs8k1uWfnkZe)8>V==m}jD>Ca>k0!i3%%1IAbEkp-}MHutUF?lKZG-?5jT5)NXOmkD(A{0p4BXe{W|UC+6Y+*@&)AenMI?J8jrN!-kZ+m
o#yzlV#VYW=h?#VtdRhzPlSair0N4Co~fy>{rK49CLjb#(#rVo%xfCYILA#ZXb{R!Y$?Kwst1}(+a2Yl2V{5P<F4$yl!r2l>68r;bbP26*H!!96KBH!k@8lu
WY&=I#G5u`CWX)KL_SgF!lsXJc!ckxm>wiby2DS^%9LQpQx84*^Hf!va>pg=4P*11SkU!KD@v);MFSCCe~yao=&z5m+5(EszR=rP`licWlp?0i8~kIKde1D4
t6va9nQWXAI5tBN@6Dw`{uy&z&2oa?kR$hr{o7?|K$J0XCc{}QnpFz)1YMYQV$XL&r?KE!tH<)x;Xe;n2I@iy`E3_RoCjr=3)Lw_BUQ?*0Z``%GqAzOfE#T#
841&x9?CU+1jX4_UG_e1^w0-S+ylewpf~-GAPb6MGGmiYK9`mao*+|k_L&}%a6W(uR0Tgy!<C|99J(JAx4=$#-<=r3Z*ECVPdz@Vb|YO_pKx#Qs7Qf3p`H6z
hw-fQd0UXA11ypf0HIVvuc#IxP$!vOk(5~`-`)Cgsp$ij6JCck_ZYxCAC`_G`gf$^r6z8n=j2C~DL~4nEbFmhcYrblD%9SAu>mw3Tm8UK{H!jKeew`WvqubV
v3!HEd@*@z?TW`NfxbzU{Zb+P1&rkdnD9{~lDxww|7i{@=VZ@y8+s#vLX#YDZY6cEi0vf_Dy*cg$l9e{a~rI12(q*gVc?Y8n+c;``}?#ZPuXK)tnrs3o~5_|
>i%T{8|C36;)QLqk@LX;tRBMQPq1XEfI50;d!jqg*q^O6_vgQr+-T1Iy}8Uj4l^b0zofK?)F$VUEyR<tjq&2l`GG{=;MzwniO<wUd^27>8fU1SBLp++5o3#P
vv}fMO@Q$%)HN21_lub!79OVi2AF0Noy6iy2d;|}si!lvQbPj8DQ6q9;#~d*N>R;Pzv(BmJ5~!!Nl75pXZ0pY&0`dELS=Z`In+?#olG93I|H<6@ae1E9=O3k
5emAl%&5EbG9n_to+tpOk;cLo`u%;&D)PD%kjTUsD8~N`ZU?OVXhO;GI=l;0Fm{u^j8ZWoSALinF6juLg`KwP0>5OgY744Nv}@s%53=ELm2{e=FY88s6_XQc
<PJ9_UiPp}YHV7SQ%=;a9~JRgiUe&{^|3!=(*0rp0V=llnsZs)qzE<gR`aKg^8oL?)v-6MQcD9?!dy5OUFqFQ_XmP;FvY9%tZRlfFc<sSzKy+71QoG0@hI+m
;lrOUE-Le2a8jEnqIwzR%q7l-fMiBq0K~<|vXfALYPpKxfgpb$&lcimx(!uG2TZi>F%zfuIpKL8e5Oj$M>qBvxSlbQ3F3KqVAcy;yF3WRRkBLQ-f&K!$J~x@
MjEaD*oqoRB&WLIF{SG6I4}e^j<pTyT`QRQ{oid%GqjsFtuKzB01*S~B6+|sE!rGsJ^_RMBpDEPJV~HwL{&oC)c-Q<Mj$m8g-K1VYc2vz#0}&Fb#2f*AZU`X
5Jf-KzbPWiUjj+kucySNT_fKaY&<(u{ia(rCE_vqbR9ggSe@A<jdf3YE(u+G8B;Or8~r?{FrT*5z9#Svm7KW8gPfGlPeR<MN@<rtCV6WS2!r(ozy{)R7lb^*
kz;N#Tc%JxosDE*Ka(BWtKp<Hb)$sTTV2`N!VU=pQ(A=e=|`?P_10_DVtShZwf^CT`KBQ060LInFjYIIJyq15O55Foaf5N)aTxh~uPno~IpAb+z_lPK5utIg
48A%~F{Yr0pxJ5}snt+_b=gN5{%H-$McZ888A2gwvZIcEefpFVl%ZQ$$UZr#qxnV9{;D}BIeq`;%C_+4)dP=rr&2&pcF=4YznBs<zAT2TjS9LH_@36jJ7y#r
$B(68C&X8K2~BtAfasl#8O!vyZV?Ar0{h+FILw;Wv<2~srj|#(*?Bm?y^jY=1Xy0(OverV3U3e|a1SA0`zw8bn3Z!-)-e^0>YgDYDhb`zv7C}Q1dba1c+{%P
5s<bOzj&Mt>sEbZ{dE~#oCSv-+iR9F-O<G{Gq27Jk~X4M(*I}*RF-Wc{Oq${f0J+CEe^hd8=*;GwcKkldxlqZqp+h@U&bMxiZ|k%Ic+8SvYMCAS-n{*?sJ%6
odnA!Q6BD)Md-PhX!zC^z;jDnf@s#CWJ<fraQ0bWxv3XJftB2K;i6hVCVAhfWsv7S=o4yWZQ7G;sjJ%PC~tM4%=J+1j;>Tffu#vj(db_wk*>8pXQHc$8M3Yb
x0y)4A-#I<^c5UMG376?r3Dv%Ioc6=VG@xw4L9jT&A);7ydb)7aNtwX8EMvLeU{8m;fIm~-%ifXNFsx=gb(2Z^3NNOkN*`>Rvx1un-rqPjpkeTQohmO;y#`M
pefH-dWe!hg#OG){MO|QmD?CpJV)pzzbz0h@7G=7fvWJnI=jDLHr62O*r;De{wj+Zq{giU+FsbHK^>!&px0YXx|f}Qf$&M4MT(KLTh0jP0H2d+5E`|psD#08
$s`aZP>(66&3a{OgL8I+nc0*L5X^gwT3-83In8fix@Gn{2%J(1Tx@7gH@E;8VF#Z=>`uX<dO|)B<Ybuz6WuV#$18$0jBk1(X<|+%XA<>~cmfAK@afP==lag|
!=OxOH{I9a&5baVqjNg$VQtySEp6*p!FQEQ)}nC1jzqn;7=FnZgfq#D*K~+!7}STbDCa;NE7_i;J6ac??n-1B-r<sjH(dIJ_S^Q@@zUlI#MHISt`m0;*okhK
BIoFcyruG@;*GlyW0WlX^wV$S1kJN_MfNtulF-K-W{VOmT}0<*weC9;0M>0GvIXW*y=lmbSKLPV5Zlc%#j!ySsa!}m!LbE7uP2%nuFWD&GPnD>=s`<z&wy$T
Fz*MZIBFL}^kX3A_Th|CuS?A;WbJVthb462bUMbX;5pEphTXTIPkK9~5x0;6i=Xf~=9+S3wq;_+c5CK$(?}x=J<5LyBUyk=q}Jmpef32$|KYxJ%fZc%KZJA}
{h<x<SPtHU(P!(lgsym9=Sn$|ecQ=hSd2H8UK9G$rbtv8yf@N1`5DNMgoa85z<0CxS(E9BsPmXoQ&p*T`txJ8PbaT<;Zw75Zk-3ZJ}r>V4K54s*LlZ}C75Mw
1C<Je3`AmwsNep+$zYX4S~xWfO~Xas0cxREIKEU||K+^~S%tYd_F}8w`5jS&1RgUv$4==P_O*${f1?y_J9ACJ&0C1iOe1$Ci!e<Yj$p6Krcf%SpGc|LC>2xO
YzoF*$Y$@b5r%tJ3!j*3^AP{ml+z;($XLLCvn)QV5DAY!&nm?5Q@Xrl=_Q{+71;YJ<2Xo!JL%1Qp^fo<Cz(rxxSU-6_wb4=ogj>j?J#6h()sYn@?iXKVxx|q
^o>iH+@7xG#Z+D5`itN<RF;hxmgEV0k!Y>$|CH16sVWE+s*Hl3z{M3pf^e(#EB!5#O2K^lP?4Ojh$9x6+Tld)aH{vhk8TvpZNf>YlyD!WB1*8Z@SvHrT-l<C
c7k=uUEGImTX7EoWU>r}O{S+nd#}@nZuw+G6$EpXSv|b+lWRhU#5?siJ(S(FAaL;^!&1&kQ?BsKl@KW;CWXNN&R{I>>S-Z7y1zfPjie8O5o^H*Pt|)IpfYfg
6-G&=@e@tmy8f1%p6PtDFZn))<48_lxre`J<7U=D6a>}za`P;P<x|&{^@JQ9qnO{cah|v}Yi9<qRi1`Dtxa(z#o5T5`Z!yLgJPDZ!#bTZvL|N5oHNr4thzz#
-gcL|7NlK8iMZGACkn*%PINb(g+FQe2AcqJI(-og)~)R~#fz=Ca<aup0Z1Nq4R!`s`^qlPL}u8Ebt;VXmI#bmr)QKlRE<o@``qXdrPUt=n|uN_1UVTX;Tr$Q
w<>jKT_3zPEX?(PE4K0?m$<d$DGWzE36bFd9@LWa!53zW&S$}*PGJiTQ@IC`kpJAUAV}W6G!;xpFJlYmwO$Lglcz=L6~8zEu132sdTmG6Y%mRs*-Pe(tOC|w
W6cDUO+zYjzIPmU{)zli<0hQ`T)H;@TIwD;FGW-1W`~XN8j;(4Ab}UGAVoYpp5hrzvHyx}d6%l^?~A?8#XTea;x&<%8P0h-0xH{04lgS|Qa%Ix?B+aLkQpJ>
i|HI4fYz9?fWI5Mn!~;VhN^lEvv0-!pOU?~AOW%F!)iN<nNjp!a#uU?$=}?_zHasB>%U$*IV^~mS$`7Q_fWGzX;ms@Bmx{zY}wQw%7v*+m=Cd)k(n(uj}jMX
OaDA6vKWaBCtOp(u7pJD0KQ(SWDK$xhvIxv{ht3(3~7ILNRo-e=vSCb32&X1zFv<r1tGlnGP@+kKo(ku!r8`LQhxEa5lCm95R;v~XAtjYy%IoYr{7|*-h#pj
DG8e{ghgnw@pR??vVD+WJoWRH>ftpQ*s8ve#iKSg{)+J4bkJAxT}a|zlYXwYdc+dBYFp38t)F~#-rE!S>;QR6ntm!x)r3ViO_DmaI-2=eHs?crOqZnyw|nl+
%+4&7=N-}e+i<eu<R%!Zl{B=HkyTfs<u<ezOWAa7H_|!qc!hEZZ$aGzF&+(s_l0fq<kNSDqv})jClwv+=-9-7%n?S5XtBD_q!r6*0av7aOj8H+dMqG)thrKl
+VRTHQU!7%TW(uf%n`Gnh>(9>i6&U2z|q;CThtPiTndlG_+00Vdew23w|F3}iUPS_SEs_C2**LJOLf#0>pJw}#TOG`&Vqn!D}o)5wRyX_`oZ)aIl3_f7`(E*
Y<TkmKM#AuF~7~sNQ5C=?N0FECK6A*_IpfCQv)fF7ATF|s5C|?KwR^obkk5VnGPHz)$UY_45M=clMO8`9{~}q#__dR`Nbu6d3@_<^%Wl*g#uv-bs+sx?T$+F
m#Q=XS2om)p&JuCKA9!|@6&(OtV_hnh6uqJW_I6HMLK$Z)p<kCjN@sF?;CKF0qpbN%n9ttVxoy;T5zUgaCk{$g&?l8dC(P1m-2Ob1<XIQwZz@3?{Xi4&!KYl
mVU@3Wf54^h$%78BNI+ey6QdL98(F#T3!kgs7e@qi;H<A^^ubI$a<;Z_1h(};kbebTyhrvbOtiyPngmys)kD*(AKsdns#r0=Wi~NvsZ#rD;@ddWR~Gj&w=hN
!rg$)VeIPH9>$c=!a-LD<}6|>X@4f40t2!wK|6tWW1kX|+<(o&G{jN=_Mbh;=?rbEJXvCIZ~8NK7WiyDBf0n21ZsTj8yD*{QnpIL3C8UZMgV>Xn`OK(0O4K+
KXvi;IMo$(^CAx6>&SW>BEdgP&}nqZJ)#F;$xIbS(7(vU)(mwO63RwRXKV0G=PW)>hm2;nh1<~swBB=h^iRx?*npLOY9IN`!R&8`OUv8{2J<c%Sz88!L?H35
K_F`4{ColSS(FZLugF`v`5b67*>acoNpxM5j5G+mI7OkRGkWYiq>2s2WMOi0YIfx{lLBn4@;o5{y}S($<v5fLLaqilP+ns*i}c76HRVGaUxqqzP~n=tdU$%o
pbaST$;e9knAOj_8;#D*naWc?M?da`jj1WmHjp3I%Ot@j-`{r#1h@DfynNkm>F#`a)F)bf&tMI_zuGxDGL~^I)n#_<qi;!E2|j$ckxv?|$}Vw>)Z+XD1yxW1
yX{5`Q$j+I1F&A&uxz)fQikl}CFLzbDcBLV8|pn}n>O<JJ;GbTE5z?Lw=zuzEY{NjAHhqO-4uwHp1}~ZX=MEm$#95`E?HHi?!WWLuiHYk->LdeXL9nP_V(6B
@}+6ua-rzP%1P1ZlB>!^Z?ZCdt}GCtGB17Gv|0$b=>WIaoo{&KKcrq#l94U<8{ubnNAy5H{qVKXtzp|US5LnmC+xW9!<c;NJ+GtVom;2@0%w|4I~aLO9(sQr
bv7elkYC(rD$B7ciYIw+?s~Z-Eslxr#op#~EBb!n%(Y0@u!;zO=Gnd14rm;h#Oq_@qnnkW1w`0X*MW$dawS~c-9WGij%1f$nyV91va-*r%TIU??&hNA13?<~
Z20J*Aa#6}Se<QzQ4vr$3?tfrabA0t10#&bM}oyQEkRW2I?{oDWkE|vi+x=yzq~~6ciyagzMS`ZRdF=Ip=G)8ve@o^Sq>NE^#?Z*q|@Zv`eS>Z{ybfK(>3e5
FeJ+UYuuoN^GCYouce(3zH_^k6c3LmlzdOt7C$5JB==&er^^e5*FeYZe>*y2+v4x*sCI2tJqZ7P!wuIxFCWt=<zAP1d`hPW>`eN5jrol1eZOHc3ezLXHEgnb
=0WOvumS%4!Xn3soF~P6y5_jVCg0cray9ZZ-&!kn6*Uv&Hd%!D8S3kM1SEh9axpf1qs<-dro-QI05@Qg^=a&-aRNavFQv%=a6x_tVEOs&#q=SKn%|qQmE-CS
7*B)XvIpi9ufjZ@%^4hT%3O8~!WbS(1p+Z#QKc`UaA?M*UpMG5A@ey}(BrjO4rTB1`Ab=OaO7l+k1F4Vsd1Zo-UC%H3o;n`3hMK}UD|IP!?F@?)8*}dmS>JY
anqTquN`QjYQqr<3ba}Ey4AChbKH;`OLO;hacf;@BgR5RN7ubrXS2U$d9<>EKyb3P(|I4oaLQ)n0vrKpul~GC<U2*7EU-Tw#ZqxBC1K5VY7L(l+SqR9EeMPm
{64Jl8)77^cmNJdk#p?}kNnVBD#_Z|QsN{>OehXHug!8{tqU}4bB+XsIJ4hBx2ab~BE>~=R+f=FruCqZpZfP<H=FCW)pH7`*D(hFN&7K@6K{@9SIZn+u8Bm2
CReXb4C_EKfR0>iIm>bP0BN2xkHB>Bv)K>x_h9x>%Ie{2Qf<JGpmXW2Ag`%=9Nhe6Q({J6Xj_DZVqUr^gF4Z;HGj6CILca17HR{2A&hKF;q@=_L+slLd(ShQ
t??gRI!;r4P2D8L;5N1&b~&;UU$KUi96D(k&zU|I=7#<?KxM}k9BE3EMR25aD7MVEa=B57Fd)*EveqZ=fp+aoRsJZ9^3V6NC&7=##KPYmg0sq*1#hP5(Fd`M
3)ZQm9ACL#0|K6c#v&|^(p~!pC^IMPh4TdI+w0Cl0$k%`{r1U&2{B<P_=xhjT;`|L!r>;)M;>3gb!P#<r2wg~6a{%pFs@c-s$e)>5`KR}If;y*_lAGW>P&(w
KxVJXr+h`4zyx*IvQ@Xm==+ewF#ofRv9hg^>DZac=Pz0EM?ct{UMKx|*i86{E)p4utGI9?0@oVca-uFJuKS+BH!y|>PanDv_&>O5C0<w)p2C&+T~U_Aj*WvJ
v^Hsz5aO;1-14z*XYrlh<|k9dCY!`?A)S`5?Y0Du)43we6Mab^=baZ)&>Rq09;G7SgYwOH$jLOM;;gFniFvY%fnL&8OoL7hJfd8pJ0a7|x`^u`b#8+#gs1lT
3%oK!UgwYK#xd&brDGm?cW8Y-y>#eMU8OD6O=!8~aM4-1VEbZeb(ghyU+E?bT}aLZjY<^CgjqCNx+y*xGI&%G>-)A?JQiy0rct7%_Ad8yB<)ImUCcyFb3wQr
Xq2=L;dlkhjI50v>T5`qX`iBG1~DHGqZZQm4;r<YA?^AGk>|>9iMlvVyC1gQ5-5vt&^P^Eav%I7Bsx(w313~={i*JGsAQ%i8H886W`eSxGnc!c${QJ{HWvA|
4$iyMpCn1H-5Rl^R?68ly<HmX(#G^1sQUBVXkj|xC?-73y?N3bj5*bcmlJb;C)-<z8VgBuR!YyW3z0gmjH$HXMRa0>VLBkQb$4p>AD}#7c83033B>Jn2n-Bm
MpBj&k{DwHJ#gqxomcX72kVb0D9wvzypJJ_5-qc5R;WB<x|JP`(uhBIcDsWw>tpNn!-y=S$n4n2|1Ej!ca}LlO&KifM%csv2f_YLP^ImaI%&{8xFP&Qarlns
_w97keCaaVd`t3t8vT~7WqOIK6rq60L@au(=`YRSZ3pnkJ0Q0izaX-vHIh?7rceghen&Af;yl<y>o`fNs|>Mhghc0lUK`Uo67=tX%xF3@M^%GM24stoWr1Nw
VPlR9j(Q!Ghs-D-`lPU(`cTWznG=fs%4q=0qFjz}Y1*k7hUc0ih5FY!E`Bh&=AZ%^_GBgzd`FSrR2eROgH2y|D)Nnmb<3FnE!H4|G1W9l$&i#5gmnHZ^I8Ev
;{I)b=sT1tQTVz~0Ls`%jzt41#m+@+g*5s1M*Dl@H-3xm`$XbV7KO{ypOWl<U!P4|KuYQFQ(w260?6~<U#DbV$5@1s9e;;LLvFDMhGsl?aPQ-(0ETw0|I&_2
o`iRWc<+``v)Qy7c*wb6FLYOy*ff?vH=)ezI6b2*=!f#YZLkImfBCETkg(bC>p21Rb6`|S8q9Wu`L@h8*|Gn#`O9{S?<)<UF;c1`4=yXHSXzMRUO`E(UqqCa
;cb}xGMg%Bky)%!i6}+5Of~rZ{?9k|uw)n#ldXPG%a7ikD{>8)WhV`w5{^awKXj?S9EDN8$)33~-+@y2oJXWTnQXN#Vi$xjyb!c<lp5jo;|40OT_!nz$qH=V
wh!R-)gavhr8_R<(gz?Z=yX+1VHZQcPKgvQG3`1WLSz6<OX&qwlN+{!U@B48oUq)5(K~B*r(yL3sRPP&Hi_DIt!GJ-oIXU(50VeX{LnydT=FJ}*oQ*#J>Lw^
5)X*p!&;u<DK%`kTFPWOSoPS`Lo(JlOPJ~qq$nmzU72l`7`E8X9CN-mZqje*iDSi!)RJ2u2DO!&<&$VK#IE<IeRsSRm1|Yr_1%p4+IU=E-W~_Mw%7D5`nH|5
Jcg7-#s82=s0MESWjUERoR|0K$5DO#_N@2O$xIg{k<LDgfQijxKrdWA6G`{pPG{kYlGxCjQYRY~>Gyxf4NpwYxasEllxCyQ!ilCRHruCj<y%6m3CmfG5KPQX
zLe!$f&+%~*NLa@xYn-5v}g(C1>~#4)UKUqYg7g7!bO_6#*ydu(<w>gIl#iE&3&yXY`nN!5Eh^>fz?b=B@h(T4)g8W@L@=cT=<`*k=H<QzRdqvi&Gmo>G9gw
>?LkzD@YfG|K!&7{p*i8GG9FnlZ#?&>)X-3)-mUv1RP1gtwh`k<fOg)X|Y7jMFfH>S(5Y(LL<NC5zB>M56AF1yhU;cs(m)JM`C!S*Ko@6WlQkn`BEpxlC2@!
uz2{Wd@dyV|LN=}wA+}1i8SZt%l<|y*O_+J8Fp^J1X5^3<~S;>VG~>41WslaDUT-D-hFaLjT+522L5T`F!N+nz;=0DRUSMr=>atG#6<E}%IZ7=Q6pJ%l5vxO
%Jus@o12oAecC)av{2`}6_kVAqP!^6_{q+#+BD$Puv<OUl|XkxjXw90JHsB}Gd%pHbhHu);taQ4Ss)I@D~Oumro-~UYl1&)CTn*vp_G^FU!nX|mZhH?Fu#HM
H(Q?uAd2+Gg{>MT1rkv;c+?NRd||Dq!*DN<%&81#dyE(fBSR-`U=Z}EYc@xop9B&}L<u3+nAFgyT2>W1ivDSBykUdWE{56$6geVQ%aQm$C@k{H&!*QLEvDh!
<GThow<*|?K+eaf<oL!2P-DHNz^ULF&0w+!2IxO@V8i?+D%BLHnT)%Mb%k-6A)M+P48V}z7*gO+pFQGCXj^{!CEtiPT{-65-a2K|#k66CX#E;*faEtsLC6}#
Kl#3n=XXm-*-B%Up$8p$$(Ct<6(fYK5X0$s`Gp+<ga_?ZNo2k?2!i0HpHZ7IAgu52vptau3GsX0wN~P#ACk{SME**Qdbsap&M3~e($6C=2JX<a#c!l70FM`&
^~=mA?pP#QXI{3w?%PHfD2i1b?3{ry+qfMJZ8<u}PlXb9&kO#(Lr%wxQY1vO*D$EEtru%lnrc%>PRn!Gn0>bXBW!1uw$5-s8AOt0blH0jx8A;&SY$V$n}zwr
9hX28E#W)kA%j!_H@~^(=jxbIZ3t9325F00w}{zT&Y!=+jHQvbiOPloW~(;rfP$7E2a*b1enbnU&(<|k-bi7}4xlT^bc=bhi7D2WN+sz-YIa{Wb-`7^5*A0F
0Bcj2i>F&)&;hGsT#|(9t{+34IDX(_ySj{V_feq=c}2CYL~iw}$25r~ps}CG;@655Hur&4ef$?AZS72gQHqL-Ie?XWx}O9v^->zkDlck>gQLMUK-6>tm6p&E
Dv@4naSkKt(Z+85<jY+%)5{vhDTl@eNeo>vK$d(2uRPOL-tvwTeJp2SHzdu)?hC6{-<QsKJ3GXZI>s}b<a{3UB<X@fCPO;2u+hhUUO?Ljng^tNS9z6h$jWP3
(86>WAwAN^2>rt4$-7i6e#m{c(`?N<-RrSMykU1$LJ@CBI$OdV>gstwPP`tOk&&jA6+6BNe1O}ohU8niV$qwoAw`Rlu~Kr~P+DWz?S$(LFW3l@87^{@xGJKd
GuP3fzWEC<_p8J|*ML8^1To;C(br-!9Vip#eS`7+k%ou~cog7BLH47pX5C**!D#3D!~Io#K9}&(*Bn)Ung;`FA$y);CuzBhA+jS6<@o!9rcXDQgr++Z`783<
tRJ^OUoIp&Z|4}wI*sZik@k3AaoYzB3IT=B5NvQ>166$k(vEfrc;hF-#eyL&V0A^pmOrAT41#SJRs+Ad7HPw85z&2Q^$yDpyaBI+ix4KC5~R81r)RGfqp*ps
KCEx)uE+u2{Fk3!yLj6IJ%YOsyikxMNNTu&frl^&D98I$v+GCfpUr2+<R<KA<~x63vHpi}-f22v95BreEyV=^5k&7A&P|=es3l(0N9SD!mb=3wM=!$is^@dP
k#|M?y#^+En6*HE$sLA4q3g-32*;dGlRFwEZcdvhD}WbYUjJyu`G*m?+PX^g3G(#{3O5aFZTL)!b>1<)*Ou?W$wmX|@K~lLLd+pQ46a(*xV^+L8Bg6{1{PSd
$3ItXqOkL6)_sZDFPyze>yEub^UoWZp`<jo1n`@ejDmr3ju6DVxDeBVbEMB--8#V#?@K>7);ZiL#56HOy9U#;=s1Tret~TlNw?Y)K8e?!^8M%<A~*XMLVKBk
^!*Hjrq{Lns5_<~P`qN`lt51kJ#}&m8bLBP@YU|Vzwdep4@Te(lfT#N)Nc48%W6*0$5<wnR@gP%L80#RvL}o0ETb3uU;b5HWlDGY3Q+mav7vAgK+4)J_GG1J
LjVZ`+QQ4lQQ4&~t24|=WogkX5d?4f=0d%x;!<=!8`J99;1E;C`x=%=2Y-^?iL4oC{w|rZ1cvCcEB?*lvCj`s3XxrZkkD`L2FY!FBQoiGm{gJFkgrE0h#kV_
9Kl8yV^w9InvhmqL2uc_jO&+#H$2BdPu=~QTOk%5B1gQsP>O5&7J6!oN4*b{Ujh4O+n_F`AOrA)VGf<>1d7QMmu8i92NN)u=gfX<26gdc@vGgZE^C?`Sn{>d
4~$wg_X#deo?p27s8;?-%Gyn(DA2khaeoWYvJt4O5<z_P+FtSjlI|9l?AI^>cl936g%Kt>){UVj(T(np@|D;M3+`Mro%%$(ld`6^F?w}xZVwF|7XLV5X^KJ*
yhPB#red#1p9ll`(kt7WF>tSlC8yx|ionib39OPFO~2Mi0WkmR(<j2(eqjIki+`6q1qq(*P6=Z8DJ#0+ldG`$l9g<$!j_ewDu>-N7}5@QG&}gvA=d8^3;fzr
o`|fVSp~?V3^-V`1ETSF?YF7qUYx6HknVUQe&)3fU$LVM(=e?bsxm7dD<@99N5m<i{DXP&;1l!zO=3ijy#Oq&G6Zj?>wxWce}}K13r7iR-o`^RjFtOksUqFp
dc67uZvtl(a*ISr+cuH_pLePUDnR@jBpL$wS#$EB2C!&V@(({U=fX)>5C!WqR!%72TMw_JmTbDtkl6VeD)#;)w;zXZSJgQ9>ahkmM)Jz|k(NWlR<`!!V)Syy
>ToW*cVbfCYDzb=l#=5Cw7zAVd-!A^Y*;weI$gy(^Ww<-zba6N^4~DyeD~Jss4u1(Cs3d8_qsW`lU0+h=I*+A-Xz|9TCpXnXTUGuWLAEKA!9t`wwx(FCxcmW
?+JmVr_F6<qV%aes?{zeQ#O(km=lbrO{D=a`T1r)41Nq(|AnoN^rpZE$7V4eMi6$$-Jg04*EhlT1F>U9yX+z2+n)LbYXK^u*$pn!8wCn?Ov*l28hS~R_nR?O
d(S4`?PUwc^^j_8uzlm|+uYSz%2UX?_Tmabn%u0q(CS<$dr)TqWxRnoN+A2Rbj`j7-z?oL3TnA~o;vfnc@V3yNB%wJ8SPPhTb!+-m5a=a^j9pu9aE5K?JnCb
<Y8qN!2fWtdpOWUmXQ>>w+VJ|IW|I>^da7;8E&ZV(IO_ae6UqFRyXi{aNGHrdpK$UV^uWSP|Y2Hv>}vRaOU!MbnQ)?_|eVF$rw-qqC3>c9)Wq!ub8DEZwl7K
KOT~5vknFaU9zLx+EiG)X!#_jSH_cI0uh`rW}W{uG}%2({!Io5g(|{eV56(M2vVRWh6uK%%$~(55o;f}r%j|go8O~^_#sp%;keZo(x5X<dU(55+b{Mn09V|R
iefPS>;|b)ZzVF#LlSuJaxYC>Tl(S>-~u?^*mW(5M)?TJpElyN{pC19ZKP(Fe3F0v8vvDx;OWpq`JXUyc@KNEFS?;b;2{{0dLuq;(QV<;Hy@>Q;x_*;eGJxW
+Em3aL@9_CMmTgrT7BP}Wa9-twt4ChC6>2=9a~i&abgV{TRnl@luTLT*^?L1&_)D)V?Y;zt%K7|o}8@ka8&m?yh1m@UNjN`>v5;qxoA5wN6`Zcm&Q8T8%a6a
rn%mNAjyCX0?z4@gjAbE-#}cQVM!>f>W(yM7=OE&t?o)*-YS@NWcMYd_6Yo0B4JW+vs0=n1#Hj;2-*)3E0vh9qmPkYjfAnuU}vr5zRE*O7)-UjASw(qe#9ht
5>dp@-YeJ7?!Q?zFTN4q=#51KwkDmz9DUK`ei8vs!(bE(`bKs`(!4S$9Pe5Lyr7j8T_SoA(>Z9BaDdD|aHzF`xt7S;B@f89;h`08vu!R|?qH_%wJ9Wazm9wl
y}=78=MIE=U~RZ2Rd4b@`Q|0B>cRB8PTMqK{^$Ms0OmUkw0odFe)<6#*t6x|OzAkyQ61cbNw^hq`j*7Pa_HVep}Ehl=HdE4GuzA+JGyjef|a*?T?9~Dm4MGi
2AAFHycyyW>qYp^gO(Z{kBy`7C{MfdVVQN~XWifF{pZQ(ae2c}Z8cL;eeZ1-eeG~h`bK0y^+w^cAm6vsEs01KRaa=9;8uHJqfcRSNnrdsx8VSoF);;?HZx-p
CLfT43j)$0_al3h6=e(KLc7>OdE=6ZYU~JlsxJRDk3&B%u~Pqty<~T1BXuFxXu#(ax;8*K<T5GLgDbp0$~%yU4{K~pNQ4|8g931yJTF(%FT42HcnOhz3r&y(
8(!E&*oNCD(>BuoGivfuszAY{k7QZwgpx8J?#U2?IY%3Xd5Bq;M(t`iztS)*U3cBsBF4dbeVsd_27FP}_=IM*xr`Sm`fk>zx_^_1_ckXjM0^CgXo0+B8sJ}T
%w5>PI*l&km_16}Pz;i5C%3-R8i@s~DY;g<kfilF%L7kPEWCmW8HgFrbPdc{$AS#E64e&8=@Nx(D>7AhoS98WpJem200;4@ec%X7P8KmyTz4$_@1e27H_m46
rQ8h#no9Q(CA|vL7L=_**X8hZ6RJO%An4nBL^-U)+VBl>nz;*7>jVt>mpMK;Sk>}4#)c^<;cT||GJ~O%`#P__e6+&T=P8wMqxZ_~6={d~+71ZmFCT2g;5j`m
f~k@HI#O8&{=a_D0QwvG9r2rDI(D&=)rUI5MK7^C5Tgx)5_2e9eZk6YjQJ6zh8H#DU^i(Q$qMyJp-bWX$BV-lyt+;cilq?3VB&%wT1!QMRy6}T;dSMyouQZo
!ugKv%^b{2^()lYcN=}@6)3DHSp_@`F-zMh!V+9o-@20Xp^<{{{z)ln!(R~YHpK8B86m`eGm*@ll!q>}W_K(=whuKtp2z0N?$x1Am}A`p|IhiV(L+Q|^B4Kc
^_Jq8erw-_P3Jj!_owX}q`{%Mr3+-hSzGEQoaBCA@<{bl9Q!|0hjbsNbQIvjlsM(pvP0G|N4bLoyw|qHHP3Dhz>sT5;=@{2OYujYQZm^hAN7If?~j?$D?4-3
cdjAZxDp>)Me>XQ3trG%``diYz+!;vt_z&jdkjbw4h1}LOL)`|Fxa}Tn{4F}9@fcEmeF8q(AWE*+};a)lCENg3S9Nijh%TQ^mD<vimuS6opAx47R1Gg$o6?N
G8Tld)VuTquLn3HS<NJ;6f_{++hzecUu_>wAWPz>3VQG{2kTdr57-JhZjg|iqc{RNJPD5%cXc5GCX;zZWdV)+Nje)pWwhGj+m$A**g<gaSG`6OU$)dG%>#mL
Y!~HShpD;@1!(^OC?wKgG1ev~9?i{DmQLNR%}RPzHoqb-b;VPA3e8SMa25i%FbRZrY!Ddk`x&Uq$>`m2UzaoYFt%_qzwJ4@;*Tpng81P_FNQZmH*ikapP@Bd
Tq7b`9y?Q(0R6PTPS>l7_4z@_m0M{gfxmCY4`oCQO44cZ$HRC{GVwb@uI8&lb<OuHER!Dw6OoU0)F+jxKJ#RRm3W=Uj$=`s3hXl83gdP_?^2X{A<Mjxa7Q5(
D7Yo&AY?kLUG-yy^R;)JyoFG%%*#U^5WM=oNq-EfDg!v1#zmM~ON-N}X&Uv_l*h1SjbG*9&{kI9x#m-vCTW97*3J!?#>><`tjq;XaK1`O;8xmL2z3o0Dv3d`
_OE)<_3UQk)BgG&lZZXRF(-`XIh58OAi)>R@)f{G8uMbh)p5Y$OsP=!UeDsa&b_&>>2axcv=(e94AQw{tr&0vfd;n;#4S~J;l<NLOL`F7j}0QmC39~x;nCz<
LkzjUwm#gaPdQ+nr-8=avhmsH=DVSNp2uB-o()sjb>lTzqbMDOv+wP`s}jMKEbF?Y1c)etHF))x4g97;TE7m-$fWQp;I}ggK;+^utbCOqiPxf}eBy3f=WPTa
V>8aGg+TwnCtYk;J&hl;Ev!M9CZV`Y*=?WX?l|rUOF#VsBu1bVAk($e$iPqEMSAwE_hlsFd39thf172lr%!@=zu+4iIy^cLI=J2^HfDwE;oNH}-{Qh#pP^cM
mFA$C%X``>!;#ZrAo6V`=OPiisgtOS3WsUoLnhh7z<lWh<%#l}kVX|W9#kMJKtN}W_H(>#*YF^rmilN7Ki>;+Pg$Uz^&tU$7I*HnoUvH}HO-4_;xFkC_e&tx
HZ#S4SjJtFY!32Ea-3qAr6o#7bA%ao3S!a%k@b3#`*mIZF+EuF&W3s~5`$k9Y+pby6Jc(42XF~QgL~D6YVB`TmUN6*PsTmV^-9R84~=Kh_%`pbLT$uu>A1L7
(<ug$+sux?62Z4q`{NRhsb43zt=HwPkF=|U4#NfGLLS1Jl^ooI7K4x3N2vwT4%`kpWq}LEVUSP}ZnV1Wtgep)?lm6@PVXT+lM$P&S?^Vn>cP50NB%qc*k<ty
pKWBjgb;+hh5knLNz5-^<*rELKjsX$eP0FBtj^}3D+T3Tl0Gc#M&r%Gc}!w}WPzgulqv4utC2(eVC7`Gm(xVi|KfQ}%x+7;7cw|qBc7|(LL<v8qvLIAChd`^
F?7^kWE1A86^kL1lV9TuKz4>AJm~7b_Y@*%Ts+*idvQ)}19vm^d2N+LBsHk~T$LNu@V8-&qg7A@tH3L=e7v%L^i=TIM?~aIW0w00<oh&9^2qBmv=z}DtZS34
>|l(j41IZ*kuEuGIg&Enbf|||MmJRB;W3OBYZ3*B6iUj4v1YgtGTu>G#I+dJNz#RAz@m90&KA`14<bzp(2rERJ2KZ-ZDZ6!gQALCigsB4Y?CzPQ`eoTP{dN6
p9rV&rsg_}y2xqCD94C$)dH>!WjT}HH}vvvBFn60^$gX^CrNw`@Dcl+t)O?ctoJezpycZp`5^>R9SgeFjU?VSKBrTVqzV!j<N@ZeH6!^~s@5)NeZ0L|)Yb!s
_K5GNuq?f>Zy`GC+;RHSYE=fk_KemvB!vM*9n7<2elEvKtDn6&LN-J#Js)8h!1(4IO>z44!wR%y!=-%&y^P0LTO+q3h(=R}oU!nw+puRB7m`jw<PNnANnJGk
Jcjh~wQ?e~@-!;(Cu~M$T7bCbd8-&beiZDOgU{iSH7~U~%sZv@)bbp+Be-?4{Wt(Yz@r~m94?buPj_<gy;3ubOrW20^H77m@iT3F23Y^TAGC^4Bqj$FJ1AT%
r&@mQ%{t0x-j!9((LrI0s-~3o>SV@kPg!a+wv&SfE{-w$9R4q`)kj2ip#xHavP*%8o)|L=F=YpRym2UMlX@Ef^2P{&El^p$Ie0qn{c>8ON2yqj1NL_Rb+?%N
pIIS(&sdnBD<TOu@hkh9t?u$hA64g}ZFxQd!5;=#Yv3AM;76{&bJN5D@~<;Azo-%Wj`oQI?&@<o_Ia$8WuwyS0<@}nAowVT)+Ht#US4?WlX%GLdIJoRi(&Dk
Fo2WL)in;~BGwhui2Dlsny_s1pfJeEo*7$8!ogB<y5#KB5&N%KYHJ2p7BB=zC2<^wWCbX8bcns9Mxq#MwE&9#LbS9F4~D(}aN;wz`l41$(EFIgGWV&Eo&Mg4
&oo!a3F6g==K%Du`RMej1_Y~`(^JmrwLP|c`0(qpT*O@AQlZgIv$kXJG~8rkU>KUEP{}@9yT&jb+QU0wXIZFK(%4HXU7<zh1|q3NJ*#ix<y<4LY^0-YkdkjA
?^Cl$v6CQSaEOEE|K`tr!Yq!c+Y!SI&=tn{3kSGZC976WJ^vZU$9E56@M9kNd1DrRu!(W8P3J?l9LT;A<1*AhS~avd=wac~>Mro9zur_88skE<c$T;nN(X-G
=moLSr17yzJY#`o<KP|w2QSeAK>iV_KVd`0hvVAi4ZPrYZ7G<uCJx*Z4z{{r#E;$5vxDI)2QV6^{Yx?1k2{86z7nU<Gly$>=H@8bY?_>QJ|miN?y<`ps;%rg
c8JzM*Xv-+d5iVBg|v%6l4YDI--E8Zw?#>3x!~);zn$m}qHSWTt9BzHKpk4nEV}Q*<k)HcZBnc%11RIlsUDz4e3Upn16hQX?@6s(kQsiCeb^*Fo0^~*iD+_{
VfFl;uOv1L=FZ+Qwg?>y+xXYY6+pELG3Ghd1<zQ@n?!?gsE!C1EleH1F{`mn*SeT2v(l+2S%@ev36gJ~qY){={7^6OOFPJcT2qTGkTk3Vi4!yzPfOcgM}TCG
iDZH%-1R$%45t}gK=Ur0xEw(KI(j?s$7sx#$2egqrfS;9eFH3QDsWI)+zq>-r%)%AL5bev0!~og={o)W{%mcgK6s4a@{z30*5^htn3?+q6m($};<xZIOu&(J
F|NQ96$p7xj06B@*}BKb!L8*GKWlk5g(o~Y%d~A*V&%BTaSh(#uXLl<n<(BirW&)x2nwPbFezAEdyP$t9zYN*?e{qB6uYpqQtCk)mYs%Hn)r0l{ErBjs_w4o
9u#T!Sv(^ZqylqwsnBeNcd2CT?+VA8zCwXoqR7^{RxmB{x)g;Ui>`|_%kUauyU5k%!y{Xv?g(jYdSx0k0$Q!?!T5)l(e~;!y&xF_gxF(z5DG!TH#EQ_ux=>^
d_~?$!tQKb+IJ3<aKH_)?YOnMy*>!LtEv(;O>#ga*NX#-TCC+}QfgR+^oml#t8A-gW)g=~DVpJ&0G5#NR^I(+kKJC}fekdb63mi-t*plB@Df&q9-yq4i#ke0
LVQ70qtHi<5}}3?&TW}ibE<ASk2y(aw`bw~)sB?j-68o`TIwNP_bnly^xa|m#rF<mhP4k(^h7*)`Mw22B`TP|@N3o$wN7AWYTFzw_!s*}ToUub^iLzBK-U}Y
ipig^{WvgXuD;bNC1VtBI9LnQJ8mqoYQ@YWpRZa4s!cM_Mp*OurC$~U7LK(&180mV+ffGx4qF4&<Y3_ey4ZK=ER<>!(PnKWsHlSqJMWYi1s5_r+ZK`uyd?_Z
|D!>$2V1j1D5#whxZ+T!lQ^3f-E4DkJ$DBm@F|nD<53me<7;^`pmhh;tP7bNnOxMXw!a%#>>-)>;sx_$>Nz)UNxopbv?AH)kF$yPegS$4w3e7qE2tVc<;lo*
Ghisni3|<NR*)C=KFP}JQQAVKa~K%~;L_-+r4)#+B>D)6O5utR-Iupt$5bac4%#D#Tp)AI(QYX+zT?!$n_`)27gUb@lW2!-+&S#gC)@O+7ZXST2Etf2gpeQ0
M}jj*yCQKS*+*3HD%zx*`u`unDiSOi0KroZlg0O_<-MCxi$OfN=)WEO8kSEdfPwFh;Yo>UaL3}|839>GnZdi8EXW07oX3o-9JB&|%-#ux!nTVv>j@KS)=%ek
Bfq}w(PbrNvVv*o!vIS)`adLG_G##0uH}hN*8D@cJSIZfZu!=>rc(a5@yI1$amnO-hSu_{rALy5fBRu0thO~XpLZoH5l40Y6%^W4`rNg4;uvZbkmguP7Z-2y
b8kWGvlE2dW%G5srJxujLMwL^@vUiiC^n>cfOlv)9U5@Sz4p3Ah+`J$J)G?i=Qk0G{E@l{z1GzDG%3sxYzFW+e5TYTy);CrCGGIuZ!Dc}+qiw;Oi=FqU0e;W
J?1omL>`nO%9$N1purwdR<B$cA$jUKt>pvP`#U{EQEGel5FZH?`nfd0qjs$>4MV*PHSMS3P^P}<&HhHlvzC91(P}IC;J7<1oPYMSX@xCyS%v&v@cy};2TIFV
2nNa5T`*=_SG^6le_G3#CDyhG^#dY!BfC3z0ijb_Wz{|K&DiPJPPLa&ML&^a$N=G3O|B5|CMcn%i3q3i5pT2?jG#<$cZPV>(s7@ZLdc^6Ef4J>4wNq&uo=l|
%gWg~WZNgG#t{I=ALivtfk_b<VS~^MJuu?y25UukNq!eiXNwshx<i&*mt1Jqf61a$jTnPYOF35`U4t4OB6E23P0b60aqm~;$|(u_mv08iECkM9zQ`uRXB)NI
Z=qH<2mA^BWjq?c^2mhEy?Ogi<LO`PX!Nrn+n*OA{WrTS`+`sM7vVI2lL5^`MMksj@P)W`O1?|z=k$EHzS}^1jUUgxDTG}a?cT*&&%&IS3lA1ll;6`a-B2s1
0eY8id1u-$MRUN@jtKTl8fdlPPc&+qN!S`ujLW$yI*mHOL;)4Ddy|!u()%*KbpJ#>0~{+{{z}0|1_{WK%-1vzMOy@nHyCb87{Z@w;<y^my9tJU$l%#Z$;eSY
&-ThrJ$!09k8$_5<9`t_8BEU~EjT682abq@h5Slh)NJX3(4jP_>l_N`3S(uvA7ze)Xke2}plala?i#1qgzwSca2*T&@p5O2<+<y^Iw%)kH59NEaZoC>bw6z+
xo^05Yw${ChrP_(u1p=<Nm&LT({5dqSmFr1aLjOOeZV0QmUc($H5z`o@T(|kRJAWzgb*FSgiE^YMG9J+Bt7J(XEGv>E4m&z?=pJ%s5?@(pPlLD@o8T3Zr0RK
eMItC15A1j(DFetevFGbfPd^O2B)3Lk#t^eK6}z3dOJvCawr9>A|#fTGzerbjk@#0-n#}@>$^JgtF|5j9>r~#IFA5|2+65%xWrw62IYYa&P%#x8RZBGCd4z2
Z|bHU;XcSx8~>UM^Tu;9o@&bIj@>|%&@3F_xE$Tz6-oK8>o~k|F>V%NjEJ|G{g`Y_l}M-mErhDP;EhnGJ+~>onGZ;K;USQUiY&kT2-Ta%`<O6t*<XU}?Stu)
An?sx&E4~6WV(QKY#J3P^>k~X_{0%{JS4WA{}m6jya+tQT^OKi7%g>bK<zkCuyxdd^@>`35GsrJ4wS@Ayl`0*>FPl?ySqp$wbIVZ(;3Rri6=kx&Xad{IH`Uw
jrs5WBck3zvjMkPj|~XF#3^$CX%zd)s9M)UKy9FTVR!~5WcE;?%ZetV{gSQ1PrClJo^8<Df95F%j#cOLjzBJf{+TFkggC5r->{(_i@)Ae(t(>;_Rx;0YWr6t
$+4yjZHV+;6GfSKS&-bdgwD)Y6kz*Bf@GH1RyuZ+65HC%!6|L{ov&+Va`i?Y`|TQZQ$?b=eZwCXJC{%u;qmbVx})CaRLrxLfgsCft1$>1hIhbrdep<BcjNgs
)WHLxrpGk=ZrqeaF$03}HO)@?B)pOvH>UVeb};)bIMn&Cg~;+Lq#QaytD*a_=J*&;m{>6@wj|*5|Kz$CHlfPavn)mk0D%C5kK*pX)`b6DWb`u+Fiwg<yU<U@
vfanKXT%@}IM4iqZ6bBy&FrY<Y&~`nOevyJ_0aAqXYfC=_!<q~krF(aT7Dh;o8=#9pySR(ICee?SI5P<IEP;r>C10qHPtU^ne1;5EAqJ60^Ey$AuMHcCmx=n
0H+-u@!6bL>ta!ZB#aW-QIY-hl`U=X7s#KA<?_y5<UUTig{TJNk2%q`X*on+CjKdorI-4i*ecM@V7$j1H?-z-SqlSnsP0g9&62G!&R!TcKj*CV#Q>uh83-Ac
kq%c8V#>oKQHXQp`jZC4F(ZP>E;qMdrUW<-y>uql*kKUXd?211q0mIp6}I_^*PFNRnr^{+N$Crz*w?pL;s0JsKY6r&_lYClow8zLd&AqO9@dM3Xf^>X&&URZ
1bKtg)taRFOHJp5RK(t31$$cl*>i+LnYXu53%G#SEYxqJ!&R&KG@(28!<1TruOo(E5BEQ#-=fO#KY@wFReQ~~S}^DKoh!QRHa;i#>WoZfc4TrlNUWyG9F>du
`+u&Cg3>OBM)8GCG7HXnFeR1gz5Tg9EBne<y~QxRiTS{sDZgj7({rcBA}CqmN_Jt}?^8QN#$v0EvMf!{ngS34J^Or3-94&CIF|J&TZ#Ge|G8fb@U1^kGSbB~
el73FGRseMZ6%-Wzx1<4Jr@wI$8+Dc;S56b*Dfc(i&{4QKgC=m&-xuDvtgmg(C47;Qgb`^uXsz&@aB#jr?ac5a3-Yrv$*+%f?a{$W)4HXXy05InJ`@jn@Stp
GcrqQ`5gwPMj7;gz9<toBvKW}eN;U6Q*^GQr%F<Sse;dR#Mk!d6hDOOf$&TPCLXm%P2qWvM&SH}#D)vb|BurK16_rr^(qVWY+0Yxha?H2YM}?|`*ZaX#KsUi
K*D>|t>Z$hDFqxj^%*vY?VlR|Z_N1dw4$$rz&%J&oX<51&ncVZEk)FivA#^s2a|UOywBeV+hfNSko{p+(dD&Vp>^9ZD;qM{M_ELx9JYKM<sD8)3X!C|N=S{7
sq3Bls|$<%Lx-pv_b@aX3Z!rrnw#(QcJQ7vD;b~fHdry{s(f$m2NEs8ml2=A1}9BuNZ2Y|zhx+GT@Ip$<&2y+VZjk_HJU9;Z4#WNVme_^RIvAQ%qiUR9kKVQ
MF^@Ms<I^_%*%mE&w6L7eNs{yZFG?&AQ1qgWv}IxALznJ11C{M9NQuGFSxmg4U=IIj7=W%ld1BN0@`oMfd*k{7e~QV3O`X&9@y<BoUbToDyXz;ro}{}o5?!R
l>=#JEz$>`2AX?$c%K*&rUZM8m4h_TAgM$Gr9pVJ=d&<ld2bS~f<j*2#@Ale>DT-pm`RI|rU47b0^{Y3FN5{f^SG9r+OkF+K4gfA+?Nh!f{jZ!RL@!mA>Pqh
?Hd$(V6duXth@2b;`-o==hoL?I9gX)ABzE;VtgL^+~bf`=Lnjgn8qtoV6t82l<VU5$EGk2M3UN`y~zUn@dA#4N^t;gZ{29|OK#j)>*j^KhXB2r8nQ?cO)*qb
Z2W1>G}_|8uWGuKjzJ@)y2zMr_;JIU;u#I5i5l2<y^1w7+6`jnM<q?R^XWDFdFWgN3mFUo*J}UWH~D5{cDE80KoWo-2WZd~fwqC|$0{&i{*>|yPG!LN;-n=o
J;jSprB1oS<_hOYvoeo+HzH;tiy$fyMCO|{F`Ex1Oy;q>DPj!g^7tlf8V|n7$`)s`k1VTAuv-iV1=M+!t#odK<4RgX{nZXb8Fgdi@M2QvNs{y_J)cewlvp%U
ACRbiMi8X0j8oQ0dx@5Qs1WXLrYhC1eNW<#PTfL-3Xj}@67%Icvoa&asj*)B0qZff9Z~CKm06}!jT|@E8#pq-&&t0>s-T=n;sA~Afg@0VT7#89!15fm=<#j6
Z!~iT>dHdMSp15na1YTGRvD{zATCVq7cM;#rLpl;eoCcEF<Oyz^ldU}JoLO%n{@CM^BNv@w(m@JT&>V%57fH0adDa=zUx9L0PBALH;-%YNLpht%Wp-SwVLRu
8|B{&q<Vdw%b<8akt5_ns>EmMv;BmO*mbexg+?ctY45`;lcv0-Y+URyC}~`roA)`bB)VPS>4e|6YkT~_JsS{2Ecrd=aZL-h&Z#&K;LWk6@loVKqDL2az#@8A
IOaK#2wglIKwVi{I7#<f%kSzcC8<R*WAJO`fXe=B#`Lb^G6*(~Hru4|w>y{*b)o5LSgvs|T^7r-tlf?7MiIoK6JTIJx2qP6@K?Yi)J->LsB+cq5!XlZ>9fcm
REtF(c?R9ib%o5sO?3LyD61&_BC?)jI;GxOKFi!X_%1&*QGxD+(UB^v8~u!~7gjvAF&E6y+%~NtXK3#A@(5$dB;xhXsPKV4h{8~S6wIvnFuqO@&vR*2>V!ml
>xBFl#F8(H=xxLT_HFK^hy4&Lfjkc#fZ}cH3a;sg>t{ZpSSD&CwH#hG)|qEm_N<6SVn=uYm*5L&@aj!-ljSm-$m%n~nYhF-dDba*hf9ixqvpW0n>F><Izr3c
;LhlO8j3Ua40yseR_LL2<pKJWH>e3XD!Q@xi$6{tZRZK?(Fz=0eGi)x6eCnSpS7`9_tGLL5cfV&##xevR{ir$)5s_S@?c+p8jI+X1FktSx|Wiol-}7NX2h(-
iV`9<oq;GZ*61u%DCO$!u^kB#Nz8@GkeFri3dASy`rtgSnZRSAalTEZ7O`<R5Blk`wKz72*`2dn1^63b@oZ+a&F;;gY<=q!l_`y|{Vnu6u<hqI2Z-95;dylC
0Vihvf<qX0Iz#<8<Lz2>rpKPd*0M2F8u`dF`zB6?<I8o(i~PnY7=(E6i*!|o{5n5}`&BN-y`jn6S!in!=$w^Nags8cDd&8ZeIVf?2tu5bI-lT=A5eHPQN3j-
LQBanHl@&J`33{G(M*bRAK;J&yCO`5s(aCMCX}nYf%?E3y+4-8E~ps^@QP5RB*qHb#vLf}hTOL3YD$L%f2$vrm(Wj0_0>&RRh?Nc`vSzGz_#Or@@)whm37_u
@s*}~9#_h+nU}eXFpDe~Psq=IpAR}W&v)(|L9ihzxDy##EUp(`DkB&75RDlB1RL(}q{pdq5hHRFuxvlOQUk^;{--p31Iy>>(%I|#sm9TTN(_8fhDj;VaO#@t
$lds2HkQe(QwW!^fU}6V!-*YQXgdf|g=^DUc52xm#Ua!y9igOY=Q;`if!A2TCExgU59AVyV1WRmjh>0QBP}H{;XmopkofyX(}y@+AUx@Y2_B~8K~)L8;Na%^
E^B(wZz#CsK8DPYaq(O)4R~!U(4V`6K2wFjNPwXjn4%*KQilhr#JUTd@tc_Fs(rZnTTRniEO1blXG#6<g@GzehC+x<E%c%V(K`1eu1lNgZG1$lublzrA?xrW
^ncNsGso@xNqfpQ*ip;Pj_@U#{-kKe^>u}9iRfHg4)^W9)zGZdS>zP$qLb`Pn1R0`Uwn*2@iBU8l^8)E&?8V`;rYOTBibdqfp#{E^`czy?#LHnq?pAaA*MX<
c5ulLj>xvZFz&`IgxHc2_S`XSD%^p^of{Wk!UJXNi}O3YE}U>k9)DGPls!m3HOz;w%V+QNNZHhe`UHh3U+j<A9;!59&dnW*jfw54t-bdA9QNul6kmL#54hxR
nR8ASNingEKAIYszY6YU6n!((Ss2gZVDm6e8ZF5;n)#SVJG_Krq7j9BzF`3%-<k4fZqvYQk=+W4vFJZ%A}wGIM!z-UY@MY%q7o95Y(e!NI8UDK8dMUd!riBJ
R-XA<A3W}9Cr8SoRKp|5e9?CQ$9{^=910Rjz))aA-MNM;N1rPiXJ+mQy%Di3(|#irM{cHfBmXG--f^=kTBKEUfM2x|*uRqD!YmF-7+lZ?0M%nV73r0P`o;U?
mKNRWAmDgH=8!B=jcE%R;Scs$a8(L%7}Y~eURV%T=&eOB_wOjJq_pyzx`ZPHm_ot1ZFVi<GM4FgQW?^)C6N7d(T)$}I<qt<M^!}SwW_~+Bu53>>`mlw_`_7k
SLSQ=uh3dIc1h9{l~6R19W!CLYZq6v#mMC|z*^d(MP3Yhlm@AFyHshb+p`Yzyl^0_0f?tc_OmU#R1~7`_Y{<t>w$8oPk>wJ%|SS6kwyiA48Zev{tKx%?pnRP
BSfbMuPPfTFgmc5HB!CJh<rq&-sJ2TpBm{7b#vBK@}Jod);hk^;uRU&P<8sZgrPaM1jB7m1dNBdUgIimm1XR(E<P4~AUVG<o<&)`rjt6G-_~*?2yWwwX#E7d
`o7ht!aQ?f5!k^~`ZDX*hOhI^MN8Dd4{|Y_bnTGLLedDsbpCVG<Bv`36#_JcC(`s<+vRlr^$_UDc0{$-)Z>=`bq74#0^HqpeZdL~GbeQljzH<7Eyx^?k2WKS
fjX$5JNxvvg;!7aOrV@BvyG0M30g(!^w2|`P0uRP$v*H&!&BVf`0xvKcOYWEU<9*8cxxFJS7$?a#bKH12B&86o`2l;5ADx;%|rk`COLafrUi8VFkKwmFZ3t4
ZEBp(zG`hhx0=4*ofBL$wJ(R9xK^7lc5IiET|;TUO8zunjB#z~v1J;eo5ZqR8n0ErWlwOxpt{KCY)Nj$3c(1AWaPfmc7i~yn#+-<*Uvi=ZouINM7S(r!HX>Q
zj9bbngq?5%+e}s`fxFy$4f7Z#DI1gmn^ArUd711oI-6xZ1O0$5Ql7y+1HBl!=#Bz_5yWCz{EH8BxYE+cwcHbwg#MZagzg`L1l6w%munRN-aR*GbwwPd&+iw
M@vNqwYb8-!ICa>lYT-^!&rfmL!FZ(4w0$R<fd1#WGEGtO#Y37{aODLWtc{CC+vYP_M~=otmr9ih{@8x310KR#t`TjlofBqVP&As96|J>)g_=Fl--{ko_w+~
Nipv=bXGiNv1FBj=iB7xQJ?-1M>FyBNRO*XrlfKi(FpCu1(;TlQO_j+kTp(}8mEgIvzC-yn_xi5$DG@H7z|nP*?s_Q3Ast8kg9LXqYILT$e#j8`jpHZ1F&mH
2H_DhVn*{DxL4}R3uTs%wVv0}_Edsa<vE&nK7+|Q*NO!`R(U<YQC!V`G{L~WN4~{z0aqex6$op0Og%wW`=}n=+>wtKW#bM{MYP}VYezY&sO`m(IQ~VdgPWzg
2aL6xqSLwHhDmS5?<$w>nVH1%vdYpO<E%3Ww`-~x0K~oRYmL+!<<tvm0mv@UNLHP=Beayh!&bp8l&jFF3EuD&neARal{j*s_DF7a^x)jkL&eG@A^*l51UjX=
2&1)@vSRY_Yf6wx2H`$m5e$2Y{LKTvdkH0)D2!jH@`g;(+$1xfMS8Ic$V%_<u41L!ht&P2hOm(aTyNRy_@tHZnF29pI9VJ=!hK=hww*~QcgtxRq3qe5{zAik
>N>m)dX3u&uM)rM(TGE5oxwa}V`QG4SKQo69d~?X^MR;#yTxE@4E%ejxq53`$A2S5qKXVVkIhlu_5e=Eh>h#x8Bjg~Gu2!2_;*J~-Gs^ufrw_iiXJo;k|pG-
{cvK&^;IWn2(?^Wot1MoRb{422hHGBg+cjBO@h@L>_pF*+JqEczVQhRd2$Q;VCa-`XMBFNMU7F^x8^*B{k#y_cxPD1i4f~u8C-|oyog^FERwRVT(6B<F1J*A
(}OTXqcU|hIYoPEGbC#2X+>ZWyC)rBhEjpNBajT(ohW0LQ}%+d!OiI$8#rw5Y$+f&PO&e~e&PFmpjc4Jvlk(<BvdZI%W7i;UmRnXjQp1-TXS1?vYS9}>lNVu
^Z5PuP>%&Mcg##`Wh@6P%Q_a(uOri0bv(R#Nn8QTFhOFIMa|e;^=lPugY28F+>aMRgM7>pLqx#hYxD5S33I9VrgzX&cgP!6r?)2)gBq6!g-czWka_zyoukBc
INLaZ_cljuW$`7qfRU<hyxpQowssz0(cj+=D+!=o=w;9QI55bQ&@bL?|1_9Z!sQa1)=ej)wp_wHIR6Hg%F}%D@tZH#u$T&`i$&?g^sXq}Ah}4>1rC4`@MTi5
IaczKl^9LgaCw7IxB$n{ZwV9NqR9ie9L5GN=*NNys{}OJ*e(~?!DzjNT=n>qic>Q8NG^XAuLe9DrdDEtqPOxJ{13iwJYj!grIr~Z)G2O*A0g%!Tp9#qP%Fse
uW+G@tVa2c>h^v8-#X~(sW5hxfXq_#ku#xnk0k(a+S?G3nFrtaWIy~NDW6aa!IQY%6xO={K(3a7nXCTZi9V~^R0KdmgDJOs=7sR(QS|KmthxXQ!_`|~?>E7;
RVfcrCQwcFusn)Ix0V?M8E^UqPyX3AAGy}meH0^=h5h)&o7#U9S{Q7lXfrMwfWu^Ua(;-LBu*4*8<tXR$2$ypUu{XDXcL=lm6+bQiwbrd>M}gLcW2tB_WGp_
4<*~NS3U|VC!dk_y6@uBnjEh_M-G_}IbLn_@M|>LrKT1uY}yJ(F?V#WXf!hZz&nsdC$6(D1Ojh?9td->ll7zJq4)&%Qm@y_CR{}Es+emxi@wVYf((MkOI^u`
dq{+XH>@;eW&BnhezqIJrv}dG_fTd3XVS){Ldc6<fVfE~&JJJk_)@M!k@QZ0PFQQZ<QGR$=z;%Vsz=*5ibrD4wD*oGElxGz;vhl|DPiXsF=;-V$J68i>B&ki
1SGlun_bE&B!p$g5&#7f*s}x;SuswQ{n1XT)r&~BM>8#E6;u(tySd=^Hrcw#+Vlx{uba}6U}KAPJ0y2+{cn(8u#7DyvUJ3>DEvfb(5jJ9>o-hKW!2L`Vs9(1
3~l4A&DQ&%?=*0I5@ak=<sX1d>q%IxH%cm-J5t|>2JyVwS?_nEvm?$Rc@p|vVWsXUraI9iSAmtbXH&Rb$v7Jf?WJrZ(7x$Zl{Q%mNO`2yJt{dkt`Gt9-{<Zm
;I&o_&nknEW~Q%r@Bt-$Lz_#MXa!bjI#$UiUXVWtmn6cdbX?d$1q9FrBnBB)Bo1rE|0YB3TCQsEuEAqHDzqRqD><U#iTM4%qf6$TZLP-1j%$76L*A;2ct8lA
-)F)C<?o|>*?;_C)GZ44{a#G0eMuc;Yj>!ugFxC#<fPEE^xaC({&xY?*834(zfv*&={Ivnup<_x4#xu0G`r&@7}SN2*<Q;!1C=H4Kq>7~JmzJg#N%Pin^}#i
tO-BBQKm=E=+_%YqfA9B+Us~Wx24NSR(l8D$4l6$ORs`8O6T!Meb$*L2u>}gY5hOq>maD8*RyReUZ+D?I)gG>^LVn|F1u7uLOUR%g$=(W_(x}K)!OCChH1{#
9zNW$q)rM=X~6+OxB^uH>(}xQI>@M3M7KgQw;BT5(Pi{j!~(NSf~<{rKd!x4rMOV<{J!UY;&y9el$Bk8!JS=KH<?a_+UFQ;fo%p~$z>eki{^GuDT(ia;WIdV
a<wlnP=%^Vri5$=jz-8<(w~x$(=loWng1ak?Z8^$%vx$q%Ed94dVIeB+toQ2H<U&0j4{IO|5(5!G;ejbGh19X?WG&Z?Gcw*C;bs-YnZSV#<9i85M<ia{1CdI
U1X88kq<>)lJ5KPk0SNu4#*^Kzfx(r8DS$RE9BuRG^?kGD`wwj*3ssEEC^#4sR$Zks}DW%@E=aJG((b|Mz~syo4i~)yd@SQnc<1Fd|f9W%x(x?8{Crr`8b6j
9#aD<?m&BRdAJ^}sJKDC?c3nP#74o1Eh8@x(YjO1dM&B7liW{?E8}qfjtvmBcv}yFB2cbpP6)-78m1U;G{q0_TkGijEpVOuTLORx8@}r?5$zU{5JI^nJqiI;
^Vpu)o?WGRCs{~jDH<3_<Gvl~%U`0vV!b=JH&tWoT1C7RDc*Cwe#BnHx<exh2*A-KF^LEY1Laf3Zc@xs%hvo<yx9`w@$45Q{_vY#0v>TM|2+s|0dV7|Ao!VR
S87fBNg-TXrdjfWBfmAEgixx4R0K0dEaxm*7{vy>mdPiTmvRQK0eA4xaaPL5!TPEc8{Wp)P!g1Amz0{csJf>aFVE(OBH=^27gSn=L5B`X@!+ic*_TJV)MWoD
(KE3sy6IhUPpRAm(I2g*lWi?Md>E)~@+D>1@NVl{u018i{+V0cOZxAIRl4eWN4(cMB#myIyk`$}&qqT(177=E2159s>^_`fTAnW2!W7XWZrm=A3FEqe(F$p#
10wFyYjj4uOoX2Vdi}9ZFoLbOM%oq>z9qV7Z5#sPb<VyEyVwHaMUJ`w<Ug(!DXuS$Q|mWHE4+V}cJFf?8D0K^82D)zXVZl&pJPv$Wl<J0zJO#dm3jHt3dJnX
fQDS(*c=_H*3a|_Y6A;6^E>^2`K_Z2naF*azrD{TsC&Q9(f}ru1oSMi((l&kt``(r?J=133D{1kfBjI}Q(Tz?wcGUcc0n|D4EmL9#LDdiz|L?`5V~w=gkR;Y
`R@6=+mYF|ca4```BUPv?MGhve71%Y+|kz;syKldY2PlX@_n(re6V$>xIheD=7!fEm#e)2jlhpRn*uMC7D5g+m_3x1FKpb9fp%lBOa-}vWYl|?#3%jDj(YZ*
%Aet&C3n&<P}{jbjaJbK&ogc)3-3jM!S+#&`C2fg^Vx+-+UG0a_}d;QU@+T74B!IT@hqJgbp@j)Rgq=gL~l#pD;oK@KPA8yBJ#|^b#^RB&e7d#nHVlERzAT?
dwW@s(muH~Qj-U&0mtD1hsg%Et(~IM%GC2Y|GnGG-@@_Bh5J^E<$ytwTTPfQk|m(Oij(3CP=JU0ed{B-VCZ>va?Sn6i2IxlS!}>T8ILq!K&`!BJoEq-U`5c8
RTxepZj(9IDkIC6KLl<DR8pB#xE-wsqy%fecX4_n7gX2we(C@%;niJfF!{$LX_{f)CPyphTXk~z8tPH^hnv_9(Mz-+d!emaWEtk+b&*mB%UtHc-tx33Y(<TV
xc6Hl8{8MM@n5h{OWWWlAyWN~a)CGG6bDp)Yr9&muNe2$71`8XiMm;@G_KEumrVwrK<EVA^_AIv0!w!#Z5I`&N)1#Hh*E|7Q-}gzOT=Y_5Lez~U3?KChf)M?
$GJ_ICL8G3Bz3l3gKQUBdk^4qy~Kt8r09pn@X%ZHCXS47AlkXU=05%)u}2#ZKrunI)EI_2L--(OPokj9RNy|Nh<y`A>><@qlKX$eM7CJk0VvZhEG~Ps;c-M#
LBtzf8)Ar|mFwK#9S(|1kGq)L3sc>cR<`<^hQ&#%rco#lx7`u?52xCLXc8ikKZ0u3zXCWUX9?^S?ns&6RBB|sR$v0JNN%Y(hzuFPmQP)EZCkzGZe?;&BvvRk
MQ^&h8fw-CRszQh`R3aK1aZQ*wStL@bdpb`3JlyZ8m;Pm9T?du%V|-|Wv>$Q`Y|_p<n`pS3e^tfNOw?LV(hmUt2<*6O|FGL)JYsm3<iGXdGWR$Og%Y2Az{7n
VAhjMu*Gw)&TT0rlA`=}?#J=wxIEC@?T^%>Vp0W;E^s%io17i(3g`^IWMRA6fUoBASe;=E=6smmlOVCIC^~rTo7$elrsLK~sm$i`72dpYy=-!1x*>h>=u`_F
z-NQLU!0AvNdnj=Jm>2dg6g+Yp2@L(B*?#nsx(X|Ujmy2RJxJY$1e40oPtmN7dr4+$c@S#5+1Ma>>!Wl2G1+iWYmzypjpGIk`PjFA{SiCwaTdjBBL9qg9AuZ
c+8H_t_jSKf*RaxYuZTfRCR;u(mUkXa2`)Yo5_GfPhn#G1R`xdMce`O9IPBb)yJuz%`WXDRisA|ThhgKRBv3zi<~*&vtrN#R0&sMdjK-bhWnnaF%uk>gd#j=
;cim@(ER&WW6<2ZMlgH9g(`zXrY7RckMfyUygwNd3ePv|Y+aMQZg<Vyhf*+`Iq}~ej)K-VJ}h-X7iHdDrR}z}nV~@!cKIm(c33@vlsQYI+VxhE7uoWpHYNT+
Ywant)DX$R$J-E_Fo!vpy|eTzw6}|}3p^9kre>djAuE{bmB9QW&DWOIJ|lFALYH`&$aY1@OV>A^GMt&EUqSd$YDa`HIO+o0X}}gTtGl?A$Y!*jicN9`Po6rl
yK;lJE4|<^z%Q{+fYe8X10~)luU={Bt57Oa%X9YcuLEcUH6|#^Lg&y{eQ{ziX!^1TThe%n`<;`rKJuLVe^ZFk4CUP@4|99U1$uwQ86B!37Bix4O&xB;5;R-8
n!BNjIiD!!w|R}Wr=U#1`W<TEKz_asL<dmU`z~&o{R5{w2M(YH$H8;6&Z*AFqh(kIY5j9if^!|TPzRU<0lEzN%7uLN)t%)E!5Yhe9Y3Eeudv$61Vx(e1klxE
9~5^h(@~OCpc!!J?`tRCL%QTtCHu>ekwdQ=zzDL+F0Vvvs;LbsoLqq_@WB>j4{|xm92LuT#}sl7;~ZjLLre5NDF*V=gp0&2He?2ZV+6)DwTiv{ACQDudP7tc
GDn{8id`GcPJ|EzyJ(!nIO2V=H=QtSU6BRu4@bkjh-M*cHgSYS>x$S`o3BgD!<wky8bo{x1Wz7u8x`jSj&Dr3@Dl+slu<`L!}<#>9`a|_2@lGj1rpO-3lO^D
(deuR(3S3MnK6w%aa!~S%4h#k>i;Gs+Ek>|XLx2YqxrS?r+1)N3lSAH;>9bQ@)`gMkfx3X3~0V9(G7KZOHrq#g)r<LJ8|@;de&j*0jJ>6%8N9M#yAuBunf1-
&WL{QKp?FU>6SVV^K0FrloXM?^BW+w#4<wwaA^I|Cs?xEWnE_hsOU|x-wjG(T{Xn|(DR7TAJ)IXTci-WU@CcE)x(UR?A;t%ED<M~F)u?Hko*+qeAvj&B{%~P
4@gO0qqEl#0peR9IT{|zI6}b4e^buTKVgRp*^-*{7-q6(4KP@f{kf(>IQ%mX*CW0z{?u6KYE~RI5l5G#)gLAyFD&S7!By*>)OQM}$v8jVqCX{wp+ey?om6{8
vmbmcSK*YR3m8K+z>p}p8t+ki5Hv6g^qv^xHl;5f_plE4<0wBD(8U97c{^Xj<cn8d>ok%F?;75{pL!<9^-|IqyJU1u=ti;{?J=kPZTG(cAd{j5eXIRL|4U$H
$#Lb~v(dYyEFbd(8>ZW2o>MQULUS?|X6s2J%YwimBptW!1z-0>2cI6SPpBxOK3h65x=Y_7zC$vYX`tm?#mBg+Cr3uK+w<6YMeFUrIcMRMm?!6_vtQs<BGyW0
pPOPabf+LjFN8foe=<vn9F^UTD0bLXJpGd8knIZNJX6My?#t?+P@p#$RM8_C|7Ex)XouSaXNQsAo{9(a1kQBE{o<FDdbbMM7HqIb+o2i*BS<hnLT?lbf-@13
Ja=xV#2^!=x))5m8*q>mq4L{gBM<uHp=V!Uazh^S(06gCjcD+(_$gb$X#OR_u8*;mn!jgZ0M~23(URh?rXF=-+E-;wNEcbHURdF=8kTy<|HH960<2K<LcW8z
W=@<NH7xg*8zso|>5%7-X<BaSK$s{?c@H$AdjmYke%<>MYd!{_w!>H5ikt@{uR`(-fMmFGh;(3V*4t&zmaQhtpH@)RAIqu#?s$N=g2qbijiIeUu<cPU5-2zN
hegG>8Yqfw%vSt8d>SvubM5RKbXamELZQWfLG)5pL=9KCK0^7+7VHJ}sq8nA2zg}s8MAG$KLy?O%aCU4#M8m}q17>Msyp&iifc21THM_Xxvf6a2NO5|)ZvSJ
5<NUx%Z<0Q1OvN_;wz;~jqslxwRNw5)wQ37avuGiPTA611V2b^xMNNK8;QEOr)(J#VC00N51wO0w_=99r)2OpE4wiB#?4BcUOnSqpYP&r)1b4+fPv`rYoeYh
Q2ha%G#{Q|4Mg+GO7PV2caF3L4Az%0I2KhgP7-px3G@+8<6r*af^iSxmaIp$n$H`1WN~W$<3Z*S>&I2)fXbbCHKNLMrW<0bRti7+&Do?rR|UFvT||`#C42?5
`2}fDNj>)&*_t$li(+9vU9bkx+lMe71~n7+8s@|wp)3JfPt&ZWQ6(Yy2OPeNdS9vYqbtk%zW6z`G_px?H9no`ZhSsbMrlI}cPj0!L}U$u6C_gRMRgbxH-Rm-
W4^@1lsh$D1%v>W<ah0aV*Q~B)6*bk9@}4q8KAF$(OBtwQ~HOyc6dOgh8_c!`3NY@dT;Au*vBoB=F7^XBsIbPN@L86Um)9?9es|4c@;Ns;Zi2my?xn!(hyCA
7Qz~D`fz9|f;(g4Q*V_)iinXg?s>*i@)Sg4pefNLcnL4Cl9LWJp0h4{4t}PNYc#_1|E;Woi-&!g%kPLqzMjZmM|iFgkJ%=s`?}J#E^p^hi<0y*>_=Dic*=J7
DaHlg#geA!hqywDZ*foOV5Lx|r*$!^zSvAobrL?A5WEm8)UWPn@jdp>e^m}GRK-`xuX$8v{0tq&>G7D8YWgn@^U$mXb0~uvk4*@T0?i-b4%dH@>bEZO@?dOV
AjoYkQdUZw6n&8WI3#EhSqY52V&pMd9|E7}1%a1NT^bi3eS`5C$72Cs|H2=tSp1*nSIQ~~A3@R@s8xEP4rZC!-fjSkSrkIu;0<7w`L!+G3VRJ?whqm{f9(oY
m={4T6kOfXrx${t(~5C6Y{+$-iDz(zMDnL&Kx9cP5lbfMsal-C++k9Xfp5}E;qd%iV~DrqdFrsAxZGx=eS0U;oB2zLqw7)d_OOhCab{<PpV5JdO!vQqw=TQG
JUvj@NnIRWuV-77j~kNuJ1z~E#tR0z+n8Qr%1{$_l_!9))hQ`iC@51fIHnyRQINfZ8uziwi%U&{@o2o|<*y70!*N?fVuhTOT?@}v_~pD~4(*wT4`c(Xx1g2Q
Xr#zWSK=_Ggu(M`_x~ZzePD5ChmDM8Fidr~6IiN;ar0!458rq|tIbOtrOT-{bmz@8{!bpN1`qx0vd-uICA5?Y*_4=TCn{;%!oM01tFoXz6lt1tE@MAQNM@#4
tFz=?@ZWTIidi9myAz-5rfNP6kbb~f+f0m@Gd1GCt47?mNeWDbS{($xUt_d`kA}($rlqZ^DwM-_TiEqB(sypGq>x%TBV4k5_$SxV(lz(d;MpqJ`7)GqP7z=V
iq0B`sowFI#MB+WjkkQa%n@?SD^oFh(dh&kB<dDCih@tOh>h%2qiYaCSk!iCu|{7bC+cV_&Uge0gzfP~E?s<^yNfZw((&p-J)rlDuZ%Y{4y;IJpUC^S{@{Mb
>!p?mK<VhR#I+zaQj)>E4(ZCZIp&mX8<a5Bk`mJH`#i%geA~)r>0qNF?$*-T$3*AdQd!t5)jRvaHQaX!V?4P-eWKX8UP#h)*47jZB6(CGWDtAB@8X$!&YMIF
I;_cGdhF1Ou_b1g4#%{h9^v*2<h#Is;=G7-kQ9t0!{20>{AYv>&eGCOK2bx90dioI;eR&6Fj@Q!pt`ybaOg9OLDytBfcy)Bnu8r#NbZ-~4r8BVIO7C8Tj2(~
5Y|G?*3mD`Xf-LTu44<FLQbrHNfV`^LuJagtH}OzJUiwfag67z9y!CkLeq7XUY$lIUY@R7t#Ck^s+4=!n}<PZZVi>Y*hXJDt%IZ0vg`5Jlo$*&Tp78dCv-vW
2#?KT%oSVTSR|>YoWKaxBkTMNA>ZHuA#o>Pg{eiDGPD4)YtEO;Ap+g~`=#h$2=xx$i7<Zx=nY%w8ldzqk=ulRM(7n26jDNixq|Dr<7$o$mC~rl4@>z9lwe6S
@k0gbU$~Mhl8&dPq=Tl0ZOVKL`boDphF0M*{^7p<Xn;E=;jes8SOEejk1-A%%%1Z9(*BEBFu0uE%f#pR5Tb1>;*6z}M=P7H=LaC?=|^~Zj8MDKGH)rhqP`t_
<<Cj*pLKey*rZ|k%PKuwPp3q3dy>xZ>rkQ1WkirgTYOJ%UD0U#wWIzicU<~g49|pvd0Z50?~xS1Ug*xaQy9-TD`r`Tv(s@}K35VmN?9}Dt8zjJ6kMyV^{Un;
7MtXf+Yvc>2(#&}vF}Fme*<uzQ>F8n0uSyCBWIISTKvUcP(4iG_&4{U4-!c2np46zThnpL!sp32H<ho`^PGEfP{{X*=VK3bDPAU#w$|xoX7tSe4^Mojvio^g
WoEsPk5txl%<mfBzBysRq4Kpwxpwb_+o^+@C~xdra4T>P9D?oo+9CPL(S@d5N7vtmcyiQzQ7x^~F+zr1t=6iZCuM-)3%v<G-R0O}xD@Z@^InvpGD-i{NgL8!
fT&WgFOg3c#_j{Bl(F|=gA9K$k^wHld0%G3g-P=UhJL_RWw08ksg&<Eg~#EtWbf-n9mS=%dQuHl|Nep^-})Pw9%;riZeu7WRJ&fMEMN_N)&<p~li5(lt)1e7
TkCg?1)L0{kMQHM%m2+1cc|MI#ESwVu%#KQXro};uN8!?N6BfbLHYhsfP@II!j>nHiv`KH3*$8<G#IV}LPHlW{=%hh6f{YzbZGY@O9Nk34F4muKJ^YtD5j}#
nFWFlehJBb^&SLu9IA1Eo9Q&TK3{Ib7WbB@d8dD3>f;!0pEiA$r3MbqN_<ojhb1Dp_NtGL@QM=T$JFy3L|VJn&2&tWQEb`W`GzPv?a{w?M==Wh98o@Ed*?t=
7hyw!HoPOrBVnrMW;Jy5xSSl<k^FRTjA(p~YX)9qTCHWR05H-|U3L#0)LhY}7@0>G_L4{kOc&xN%yvAW?t|%+q5+LqEcB|}-Q9ujM7Eea`r=AhE0Y@JG3L@d
)xWHaJ=y^hPX777X6<w7;zFd3_z}PG!T2oRVU;B&>`l`2F;w0s+QTDaXIvLrt%$!yYOuwj3!8#md#J`~-jZcRh9&8;E__0C<%%|}BXH#_K}MC9Vdv^bUJWRE
&y{I6Edo?|_mpUXEm>ux@FGsHU46`B#uu|bK2Ce|xSSyJP=LQHaWA&f$f}XPl2y}Wv4?ytKhO_n>wj3o!aW$QL>wC^LHtP!D}K}~q{CrD!}1a00V#%MaBL}P
L!IJ;4Cbm1k3z&p+1F%!3GqZ3=%!A<l%||O96Tb_%bSwW<%ZOY>7WyB=J;UA**Yd^>5{<CP_}1AsBmWM`&$u$m3|-#kTsWgqf|kYPMQ(>N2U<OURqA>c?&CL
sX`F_t5Sd~hS6X_)&(95xsyo^uwhkSq352V|3-5ho=%A@G$=%7)^a~tsC=c3g1<u3+cTfz$$@pu*ZvGjJq|+q$(qK~x>B7AIoT4s2|FuA2u(gtnLLzNg=MuE
8fm+Hz_|pY%C~zUCx8$%ALtz_*Se(52L+hYN1OYu9vKoO1?cqBdOx!d!%?WCMXx+D8oQVGKZ*V5a`vVv(?S&_lS9}hSXCDg9~qr5flb{)&ipw+RAnXq<2bG;
{U<gshW0Gtx`I0iI@-FhH<-Ad_Od2kO)rxKh2f5;()ddbjN23@0O@4n6-%jiilPQ-Ixf!xE)U&~W<gs-rD8Z|dB!N7X#C;wF2MzR#yjkQM`a-;CaG>Ir%)C<
75AS2yz6xbZs(;9VR;#Wjn#;CcP?d%OR4#I$R3EExMX{jCs@=Lh!(qlsfCS!EvfL@r4+p$+VSu8sWPUk*s&&1vspY<P?2WLp$5?xXtxdt=F`>RxIUcVaF!6D
#DhV16BkIE7<Cq*qO0tB{RlrFJHu76)_06&?q7#EFjeDI8NosG0?l&f8s7~PVOWjb`xgoVOHBpQ$)H~O1N4}#CCID1+MkM{0|6s%a@DL)2*NFFgiJHs@FP35
SnZVvSHG9)wR5@F{H6Y~_smT%j={1OmD@yP%A+4uX?(p1i?y%p$Qk9zh=H|9*}d@6A>7r#Pn}-Eg_F)%3o58pT1sn=5*+vixmS&69$dgLWI69J7?3gmG5p*c
j@!0r8z6333G~@-O%K#zY)n3}C5t8L0*^C&saiI2pZhe}4A`%SY^82Pi%jWTK$B7Z?E^x-wIhIx-+KqH>9sy;XKSyxK|eFmT5mP@9@6<=28bO>Lh9l$u*D(t
>8b<!cRN|y2n}SfjcFTkn^)kXBz{4K=WZcN(rH}B*v@qFoRo1b6qo@6*XE|UR)}>u@mmTn%34VgAGF;)lu6tLDM#QyNeKabH@_f-tgUhQn+&dDtipN~{4g(I
kpq57jyrr&@Qt32q-GFg_gx50^BT8cJ5>I8tw{R_@KmZKLnG>>NcY#lN7!Q$mxvmE<L;)x;PEDthz3QL<bdUtwY|0}Q<8vo<N&v>R3vPoE#8oE>2`<Kd#1Ae
x|^yv9ot!OWI6oP@}Ms{1P_hxfReZVuQ1s+?BU-0M)Z&wb4#~0c_+CYDaOYMYq;k3s88Q>K>C=U91#D~V`!LisDGwyY%c70`b`Oi@xpI1?caU5L&$$Cms|fM
xlZ8~VJTV6({Of@lZO2|?a!-G3l1SVR9o*uHeyKYq+D{O&Fixm!l@gxnU*CHBL$0vqC`D&)KP%U`;onU*?Vuvp8JCR0E52XdSmevQxC5$q2HH&cUPoWj!wLn
;?9r~Vf|ofD}tb*u1Prz;nu&8a9E$ehc!eiqY!<ahel7bK9s-fC-G%TAU@lj$`9fiV?OG`#aL!?D<|6P7_4uN?vBF+$YZ&mT9E@q-gDrqwP(F}s&ctM<Cy)?
4xFGYC~E_n?5L`Q^8mn-FO;oI8Z=NJNYenFO>7bKZ2n-W5l!Kc`F6`mlh6c^F-aK&%vxwGqf3^4a25@Srmss!4^{8N#C4I+w|xR~&n3x8`;M3Lho)dl36wbV
P=z}1`egEwZdM?q?TtfOc9Ir!{-Ed^8tJ7f3m>A3NCIp<B{rMN*Fro?<9vh~ln-7aC=er72eB8C-ASO5%I;BF*%p=FAWl{;^86A8N+A8^<8In@oPnY(oAB)^
wRJGLhkz)X*fW;i+<q%qUe2UL`c}EY@<8cene^+(90n4aSNlx9njH6+Na@6ATgY5wv5hlh;FLn={clq|QE>%AfBl9}irp|#^w#bctq{9`bE)C9MzQ}lw+TJ+
(P2~p7yZ9rDi-1A@s*CGkjCqN=t|3a-Wa9Fp%O4Yg;Y=#3I@HeZESe$Ran9q7pM<hYzNMn=$2jawsOePA~uq95cDLMCH(E>s~jtl4b;w>tX^F`g|roswq&;r
E&mp&%dkDy;^1-~t~wL1Bm5i#wYe>1ixiujV=iG_xCRGb8$Md{dnyN7l9gw;ujaqOQY5ebsCGBI^0Va%)<$4G(Q<BfD#V%idv3iOS6D&fNaoxj7S^#$nczJ2
3F79wY4{Nk<g$q<k(-L1fG>9XcoHoAHf|6Moo{2ygZ9Xl%DL>@NWJ7xZ4e9>qIO`b;{tg;83xT*p&OZ-oSjkOjbI`48DKS2c~S;DRToUsHIBzI$9%fMp^5L3
AM@;h*MT2vRIH%Z!ul*8`zZ<R;40HTQYBB&H>?XN+_N$0i_YvWMopE($uFzO7&~JU=VlZ19elJYs!XT*Oa>odQB5g+R|`3oH0|RiKeD;GVr*rp;6t46OFEoa
U=0v8|GE%I$iy1F_yQ)WXGHTA@@~K(75n>(0yx!JT(6Os@I;2mYgt<T2qg<7>7j<Q|3BkF4_Z#-wlvDL0mZ~KwkI1nc}r-BJaTq_b@3PtP(dIujv*_@V3~-C
0Hb6naETBoWy%o(^qE#dNbvKl|D!L?7-Su1+xzOJiK<{*@J`2*Ss&I?wGOsRrHp^lZ_v%S87MY4)38(*urqo7JT^kP;P<3!ikj``KRFp$;U`@O#MQV#kryYl
rKdlzn%k0Z(e#LbHkJH0@;V0#wGl?}itiP%Ei7{y=I-a6Nbz)I<GYYZY+A(A3Mno4N&~%%3(!~t2Z|I}{Fxz9@ozCdnY@cLJO1suQy{k0E-Bw<4N@ojd(c^&
&Z1|2+Y?9@nd$aE@A5dS`~xzp-#mUSDnb}ApD*to4O%<ZY?DnVQ6NCpOm(;$1Bj?#xeT8_A;EFjn-dxSvj8s4?*Z8_y=k33S3twy3}K3jCp}}zI@rR1-$5}~
``oFbo!8T`?ye!@;;WCN-wnT^TIAf5;&Wx7Q=H2VKF%=JYH`C!U808CT2}DjABo*sEI+=9#6W7F=lNv`q;WqvZBpSuIQ1gbi{9BX>0p(Y6+_i=?MV)+30UAH
BgNzi);8^(%z~EvRpx5NmACTucW3mf9NKEIaU>Y-r607q2qz#!%MAJ9^8E7iLCf_a`2SecZ}UEr;os&-)Vvm}{5d;_O%(;t#?lHFclr5HDFhFe-%>3=lN6}u
uPtsc?x6#O(hvzFXXt8pPj7Rh>bRNItc{+u#%AEKz=y|+VNg7Lv5>iT(jQ33twP)x1ZdL$Ps+}*>7CDY?!C%d@m<zS(aEwxqv3WTDh|HLkb&Mw{o_^9mli}Z
9sfegk$M*&P|g|F-6{A^Jm^UjzXM*2IZTDJBbITOZ{Lq=h9R(1V?X2pm5J8q5QueV{+;<1$k#yN5_0{};ALBzKubva8rhG+*yQ70;JRoZWyD9D%aJ+-|Kd6O
72ZPGg?*VPnJq#(WBuo?F&F)K>u>JqF6NMoE0rEv$G@}tqvCj<JE3>v2NYPL=hk^8KmM-{JhXL#S71;0<&29_AS%y9C;j<bDw+o^vume>@=+e?Um>bvrkOY!
jg-r-pU4RD_gS9m9~`i1+!kuSpj3jXf1uT;R;PN#EL5}p{yc|0{O;V~8+U!vKJKG3t5fanl)7B!dFIKnKkxVL@p#eQVySy<C``groLmo3N-rTG-kr6{mf0`9
Qxa}uFJLBB8L;d1<vc0Bsz!B<Rdg}OK327lC4QKG$qGk(eQ^>%(j9kg@7HW-H!bFpx`!lf(YvTVLU=Q8yP{1!H<SZqd+}&Xk_4$lyWi2IM^%b^<56ZdQ7r7n
5iOr7(&jMFiGj9x*<GdOdWU+!vCNOooUc||a!gsmEb+=ZOB*Y2DI@iSP!9s3j%Vs4<;cBg^7fo+UC?ivI?~PZ^`($1z=<^`Bsf#w1<?m1D|w>Kb=`ly15jV2
UqbvR1IT`e+PcEfo(VXX28b77Aql5(@9$zv+&d`-9co)+ieoU}55V_05`={p@*0<_ykW+Dj^<<;EYqHq9%xat1tOhj{XXOKLY@qQ1<?8pD^B)AnTyAFP=B3e
?y?k3A27MI`BRs;b0(g>N1@8r(zR|7Y)Toe=+ne>g&7D+mPC)vUpDF@k{H0k1Koy%&3tn#0tH>8^1P2)^k8jRFb+`RF1wK*XF(#t!L~A}_%L-eH;c)(FF@Nv
VP+ufmfnHuXX}Dg&7)x({#rCVeqvsdq+pi%aomZW=ig>_AwPGrC)d-Bt>XHP)6|G1dP5*|`|D0A>nW|Q#(2_xq-pLc9$GaUUD<_$%MSUS$*=e&?P5rX)9mqu
^Kb4CvAq;QeMTwnS@S8tfxuq(Zzr{Hkvg1npbXpP9GY7L+gP0^4)}iVx*d!Qp40<AaAdOwu)Qo%YmbtgG+1|UeSm0@x%m1iG(Q3F9pj{WgYdmrmzu-SB%D(G
COvMO0vzjQ1490T$h(~#t+B3{Exm^OZmUWxQ2Rq+Qz_*}IIl16R$$e;5lyTCLhQ;MpiG|iwzPZD9ee1UlgZ9E<(8+6e?o2+8fQ!Q)vA#kt6=C9eN52m1WfY7
i6h_%@*7rB2loQiSO#}MQ`*PT4mxD(0^1X>ZyU5zy8ShQyW_Q3c{}VA$Dovg5-efUUf6Ym68tw*;*QWQP7R3BNo}Wfo3gC4RUTj9#l2_GLpzlr(mfNUm%!8&
vY-3k8NFoG`hS-QT%p$p_`=X13-==py;sjuiTFvr&n3a&>SLu&pEmeZY@|>#D)@3hFHd!V!UKFdt3CF;Q<LAVA9Z*t_D^qoqz>58Sue4alu5QjH&r-Pt03*=
v}CX;pN-!<MMY6OqR~fDiCGGI-(A+TVfzlPH&*cW%W(J$N2N16H-n+(8H}=jW7#yff<bw*uSd(<sqP<F=P1b(i<<g5%k=b>Wg}c#5QMtpG%r2WHB#7=q7{6_
4r&dNNCP1J0aNHeT_eK4TAl2zbg^pKAd}tU1`{MaCK=*Ri_cP2Rn(gGAn@r9zBZay2*#|hf_SAEX%3{}pM^95xJGmO8?T>9E%V_g2lpq(uaN_QVTZhis2X9x
h2C{Uh!Cd0;skg-^lKIvFp-_9jyr&CoIwU6rp`bOo*{uK-`oTj-*~JBKwD6X`9GDANM1;u)T9#Q;Hg@cm{f81BVn=9L$aU=*c!V2*8UBUK_ed9xUsd06)2I2
)W{s*@dEopkI@YwQ|kp<_O&*qNRb}n{*u5u@Oue7w@RBQ2k>$0*(v|)=1uTLsi)m8K$>hDt3lGnUlBrR4Oz9yMk|FM<dq;((lDAbm5($33D~nfVU_xV50e`d
Bky7c6bzXqZqct`O{x*8bjS7Lx6%$VSf%#SK{*0O#s^b9dJz4pSgR5$gi!2`lv-7nCQ7Loa(spsiwsbucxx|>6LmSE)5m`THl2yhf{PcDr){0~E!i4`sz1~C
-4S?nZ5Z0No=62BD|4h`=)|l8XXA}8c{0XsF^S1W>2AB$LDrwu(U*dh3G#@G1uK*%Xd);%r+6%{HrxI6Ms}sJ$n)rQs!y`jcC{$K`>ZMe_aa&cHWX6Aj8Dt3
#}K*_Hwnhdu>QJSeU#|D|AL;+-1W68F#}}_pm;7K>e`+WGMj;*V6X*1OaP?~12+Cre-FpNjKE1lr=<Fw=_EuJ8o~S5Ab-Akc=doZA2d*L&9ZsKel+hK%ID_7
d{R~sqF;8q+cZaPJ<|x~F^0LR!Gb$C4_$bg|IE_PkzCr>PP{-5=r0pd61=mzP|lIgmS=BhW=6FQRhn!ON*vrc88P7h$`Q=|>hGEsph$ysU3H|BBzGttJoLDf
JEi!QtAC~)QI6#=U~65u<#9k81QR4zpLI$`Kx9rGVp{<bFbMU#Lc257iDgKynejOwa0l{Nq&B90>So2)1&bqU0P$48I@@h{91xb|?|s?g?w?_?MXM1WCQO)V
{{L-PEC?19qH%W+(!gTp6U*eBL1*!dNN~yi1|o%^3-zW%m=>K<WtV<%hT3tzhOQ7X-`@kVNCR1Vx4blcv;4*fCz?Qu@O~BwEr{78I{g7sS0>ZBH{3-@)z7sP
vFf6n+`t>HZEO+rzZ15K+mm+O3`@IP_7_{gT6-!8p^QG`iz)GTmUipMu-#GHBBe#)PC>AbwNCN&*nkM+&IE3yt6h&5Vq6qhJEML5tm0*0oF{U8W;knvefkAx
hU_%sq*}jOA5(OUXovsHJBkoma$`<B;0Zh5b6LfBMz94_&S92X8=!cd*dEOEFZEXmRE+z|^feMIIhYlItb-GZxS=YOKFu3>jQg1|ZZ2*{kal}Rop10Y{WoHQ
&6#tuJjC$xJNS!+j*xYMw?v7k&i<&@11u5nwmq}u51xbF-@1Y2>x*z#{Mx<gAHO-TU&=zIau^Aijo^N9L#|$EiT+Mp3}Z9ZIlyHp+2xsFc>4_1QI_v};qV>=
-cB7OppXSgzv|T+;hLF=fxn}d@!C#)w%2+W{7)#SrutSfEL<_a(CSzq|FUL|JB-fR-`yh)U5b@i5W@wbPQm0S4u7wK1x0i%?a06DeS<f-TU>53JHZ8#sNjoU
Ny0Nh7$mVcaF+PS#%`br5Vf8}J<HmW77NGKm9*zj!ibO<1X$qP@;(x4t1L=CLX6L%58ufv#$UXhKQ~{uk&E|QPem^><j66RIfGGf+pw<Bx^BLO&S&z2hO((q
uQ2WN-08FAj|JpR8p43eY4>w}Wn+X_C%88?XF+$JV~8TcNj+a{9+dL&N2v{F95Yw5<(|MemmPa62kp!~4<ISCHwmT`TJjFj=F(Z~wb>aulq@cX<QDw+*AjuB
D_DRN2Ce6NK|tC!``*s2L0Xab?W}u>J5lQZr_R22+l8=eTb9NI)!hGBT!)ExuNj(c7T@%av3n2AOz~^rL<XN5&Kq_42eBd1qA*{(V_hurXz+)%(in(tWw>vJ
U<UfkSL^;OR)L?3R)KvgD$_d(mFbHc9AmzMKC(xc?iTJynqb_2`B@%KuS%7<DA%UtBqEu&y&DtUb(bd-D=yC|<~xwFFhpnnTe~&^j9zN}Nz5sV*aQX>Nx`7+
^c(6tKI}d`fQCi0mvzX3vI&zhw9=i@dxg|?0L$GxwU;%E_q2!<AUO5Kql|;y>M%}I)z!eUBMz2p&c#DOZC|{TkY?Dh%6eOuUkl~!ltocq4KL6Q@xSdKQF)Ux
tav}`yXEf7hc7rO$gh9XcuX(^CDOWOu3o2X`^Yn^^U&j@EGvr(9X1ha(axhIu&48XVG<qcK?x^%=4h8JmxAhX1tCQoO+jq<kBV^XF!4R7$o;#Bj}K;_36t%+
NhY+j(Cq5*ne$C2Z5C^epJId&5+$7wx+Plb{;2$ixGwsla(mf)by_ux*cjaWzKi1|AL^Q3M577+@f%}3T0Rr}2E&qd`_Ar_;l-h@+)7d}V40UN-gVNxQDc0n
EQfazs4M<LGQ26UcLWv$10V#oH1uS0Irqc%+vG0kbY#-D&za+VB0Zc5Tc9@3PT8h7D15)Pi^9x~p-Q_##Bh9CGgi*kub1=z)fF*nDGyz0$p&M#wHeG$vVq21
JqtI!O>|G7(b@6KwVVk0hg0tgqq1FZQ?!7s5K0ai81nzVWdv&wRSAOP%NbA4#C(#sTdz{$T3A7JT|g4;9Aa_{^kU-^eB#H_1l0Y9nosIQTb8nZYZYD`LTd6W
v4Hf{@SB;N6@jtsx<g+v!h@nph4?zgP4{7=KjmEglUp%K>_?aDCMEd|UXp3tb$!~9j_x?!L~lo~+bzGY3Ox%8U91_Ofz;g7V9~<8+wG70TV|f&9U6p6^$;ZA
72u8LL-1BeryFgaXF!%G3fXA?DAG)TBtMC8%fH2aEUB<#d@F-H$8LM^4Z&5VN(MusL{jfSjkEc&98_L7igS$J;VbWCy5Om^l4|=wW>a2({2ypp?fXo;W+~A(
C8K&Rp9nyy0lU->&+aml4jSKlNNK@>kotTJTTsUw(nYNMH;VciZuDqWWE6VsE@n*)cF)z2tWQ+nG0O<abcpT`z#FqrV08)m|6Y9m?tc6r+pAL{ZEn{gS2HJQ
R8Ji{a7#hKRio=c;6Z(qF0)~z4IwCV{r&ua=5T1rq?C~pII%=i<Lmflyf?}PGQ5hG!+OlxUopV6<dF)@YC7pc2|w@WE>&^AHm4r!cB&j_O!`uWCJj{Qn|XIP
7sa@t!fy0$jY0`iV35poy8q#w3(DIDcgtYE+PP!UL63`pF3i6}E%Jus2n+vniX}4)`NBiudLNN0z!+nNOWi1^7n(;rPFbZ8w2IC2A2RDAXpV<~KgFO694t1b
LRi5nxlEgEnQ(m}9kR7}W5%Z^-O@WRHMXK5fiKU;R^dhcKHK!-u>noHN<$d3>D54waD?`Wz?fZRmLHP<aQlXl-`l>LH_Vsh&P(Frt{pB&*8P~^!y27LDpzu)
fRDu9-pNN)i`i_D@lA2&l2uSbt>gH3@dr4jY=AguDUj)K@Ae|>FMh<fWObF#)CTjb)u}GfCqH>hDG=I@<P4XPM;|G-13H$-b||yz#dgr|Uzu}*PO`!454Pwb
koO)i7WG)QF_G}MToB;%rjG;yJkROxTuYFWf7=pVx&mXH-)*0_$F3%!N6{BF5(&1^<)Z9a!zL?*XQ4=iqJ#4R0nZ=)jYv=g|KRum1Zn#pk%=XaU_5-}7SA!W
)pFk6BJA9dJ<%{&nY&s2TtT7{3wT?s`a|A5I_g&-XoU}3+&qSiYK*O&-T<*x2!j?hFP5`q#M%fnxY3!2JIbagjPEaj-u~)?^+xc<psl$e`OlyItISfy{?2GD
Jo-SXF)#hYes4N`7C@ZAeh+ao8ie&=4Y9!t@SVBz#X<JrFnXL4b7@z=W9kb_^7rKCKOZHCL5nQ_Ghx2tc!mj95pCF(EQOW})PYI+oA;8wcFmbYwmUlV%b5?1
oO{enNt+jZ5Zc#kuUZHq3NO4u>z7)La41?}sC}yw58ZmM=%jF*0av>Go-fwZmR7;bS&!~uV1WQwvaCKX`_97F5G2=w)oj2_&#*B<mC7&@iG4`KX%szgH1XPk
F6v^IY!*7%TSY_dq3qBpuS~{EzXWn(jLn)Ru#+S|LMnY>YkA46U;7c6AE&;(DYaAa=ahP5c22HhT_zKkvU~c_dO7Tm!ke;<Wq<gyULAMw^$S-na_RA3yZ$Mn
c<+cs-eI5+y>!g+pWzwoXCEJMT)r!t-;V{nUQ4m~EG{jVjsl&Nw8Q!+r%i@N0mDUxKWf6H>iUL50UTFcv~%O_B4feRSfsq1{yO*j$?Ig{A)6Ew!7g?Ke&3{C
?+0-e0rU~ZKL+ar?oW^{&qZ)yZ|4L^t}Zh9AEIi!s03ljoR&@E04ca=?!gCHuqicly>wZf71+Q?xKycvFjGi>p{Se@;EV&VgBnN~zU<|33(qm^-^BnNvm!?X
7i3m5u>fOapCgeoci;9Eo*D<<Sm(yEp|z(^kkR!B?+WgsOnmU<$%xW7pgpCnzlC0qBrCRHUxkcSVk}l0W1?<kJETHSnI5c|#EsAY+r|A`sfyjE({#1(|K$R|
>j0llfS=FGkB&fn7N#S(9`0Dq;+Gr$riW-1o>bq(BNJje7b-=U6Yq|_)Yt8ZNWTzVlA6i|Gh}=8GOJM^-YTf1q4|XMr2a*YTBxi3{^KFW?*Nq6U8x{Ru-JYf
w%+}BJ!Z4zF-&nRyaBq8ntO3Z?G+bG9gqCMQkZ--0=i7k!PYzV+wFWR^@J~l12GH78;*0+yL>OrV<tAnQ)3ssDG>MnrZiz>thDI1SEb<ByIZX|>9>Hmj85e>
JM59>%fvOWVLeB;C7mZ6^w^|kx()I$=e@`W+ivDRwPZm*JC=>Fve|9<55bchdpoLQ4;-cJiQ#)-%=E8+$#4}g4(So@M&`5HJK*X_bEA&CLIm<}@YTi45I1wy
EgsMj396m9O(oo>Zkm@U;^P~b72p1(_8?WC#%#}RQQ-CCowWXJHzIsxo`jP@&Ox_m4uVSKB^1eMy@TBOg!4Osi+O-_;(T1&LunYia0&E@S0B@I2$t&mBf$9B
NuarOqU)&KLd&asrX{{dm9L3`@a<-3-jD66G#Xlaz*}GRW7P4VVTJ69xGU#XDmbTcTvQZTt9X3lg(6!(owHr|J#LY_=+T%v<bUpX0=^}Y$)HSotGPjT%ZVk3
2&zvE#kSG3wMFCe(sQZZ+3~xVQK$E<3YjJAVxi|H>MUpo&aF2fR-KtG_pZ<I)s^4eo}Hhw7V7I&(o>l=?xKEo$b%BQIJ#wWNtWIhhxkRNdcHtS*KaslYE)Ru
%#lg%)fJuD%k*9)L4jnmJq;S#M6pTV^tFkzSZ>QZ2Hyk-P8~!Db4_hhxALWjR&nMRl2wravgb4P<ZzwP+pZd64BGep9eJk=ag>0<9B=8C#dcVfWO}0~1kL@t
v^nx2msd~ZlJR9Y)8IDaE}Gv!6+j^Dt#Pg8=^!8SAA7xb%iO+S7d&(Ry{Vt(^H2r;*2*&$3)kYYEt(;>SXvFwTs;&GfojU83o^CNg#`@yngcAuNLr%IpotX%
&%5mmT<_v*Zd$|^0#DRtxAHw@0tQADaa>PH68)Z5jaO=mN21~v4f5OwR}tk$r^+TK=?^$P;2a`kZ0*(J7~MdJ>lEErnt)3M@)FicP8kRtyUQiOETx*4a&0=!
-!JQeuEsfiQ!q4;`rQ=Y;A9eh(6^m0>KCdDk^@O|5)~0Hcp(EpVjQeV<9{x?>Kfm6EZhqi8YG!Va&G&eS3Rbom><(~)%usgk1w0*<du~IM0VFo(Wd6^)}cfo
X|SHwvFjx10?j^tWu=U)4XnIWdN$zEy%i67l+US}^-Hf?MGHkRKljHoadK8`U)aepUnh)YdTSN4X%Z)v1|&lft`v5=t|47I8^(3QUY6aT-)vpF&xrxK-)pwY
)HG9&4nW^MIz_X)JJG~^EVpN7N5`;wqq^E+%z&wv*<<@JS|=n(rar88^pBemqh6)cL?WQP2$)JBX%Qb$bDc3Qi&gE3OBF}pZ?kzxgz~Tn(%Ut?+?R;R_sxHI
&9LlVG&fV8!?!yPag#LIYt-ukCAJU~g$P7cI=}pIhDGwoK}8~+<z~jx!pPD6H<t~z<b|_6%lS*X%%Klc!OGwIZZWSdP8`ue`49Yw#6oD+{<#m*CkW+YjM{P2
Nt$xTuu5#3xW66eLKiYTSd;~<oq_~f@mKwyF3{Yoqyi1TgTVU1b{fBsx%I|sr^E%QKw+&+_8xj!AYFIO0-U<(JiR<o+m>vMliTv711)19y8zz!sOF?8<-p)9
7JBMjNj%I~Mbm;~Or{+e#|5+YKEG={cdcW8Eh0ZRR`ukXG=|x=<|?aD$x?x2V<)c1CUUC1<RfZj+ru=g($Qvu^<M1!vp%2FS$&pS%EOd<`XQa=8>&*|fADYK
t*Xqe11S7|Yf$A}a8x3g@L#?#UX_sKj2cFFl;+5-{x*)jy7wNWUu75+I-#5U3~*cWWnfD@txVW0&hC>ep|m7=>NFGhP8f+0GZs?!F8$Q_peD(#&#U!=;+tnC
8BC#zuhJk_sNG3sX0*CZyTHb1)d-HkpdGOqX&=~3BCZLHCpa>q7WEhVZa^3Zk7{vCn+~#7wQuWp_;sAYh;1tV&lDQPfBC+ZsA)};%cGP)@()cw<y~{~e}d>W
HU@BAtas6$lFYT+ycLo7#!8~*qrUFzEZKF=C>Fc*P$w%{P8O|0!k#IN5Ss@{W||VOqjOXQRxC=6^h)I-vYNdYb~I!JZ&FWeAJojbPU7lE?(YTh5<h|I-ax4?
mx5lNzig&fySGYMvSzLrw$L!A`R<)mb@AY8;ICfiEm<ZAF;|>NnjFM*;p>@h9+Rk?^YGTE0eP0`oOZ>e*-;~@c|~p=e4O<4o{VJ>W+nT_#p}5QOh!^s2<HMv
XiQwL-jQ^F;98yBTevMZDbU*?OYiZ~wN4zGFaOE5C&1gSuPK(~XysgAC{}-ofH}mZVv#w@eL`+2MZye*W%<A{YrHwNbB*-bhM$PGj_hOat@f4EO9~q`;jwl+
==k~cJw{GzW@%`Nzxy0|vGzpq625A)T?u=Tw|c*j0LIB|(yQwugTDi4<T_diUv+ez+o&BIwx1yfYdpTQeeC;WGP6baf&B%_B;r>|rplyty@Rx9O1k6RMu!Tf
*ii4e=_{MgmIX||q2cHP)K51aC1Z{wNH&bZbcWbsj2u78>}_jW2v~Dnynmg)=A%nW4qu=S)7!ti>6_ylNV%cve2BGcnPFclcttYIcI4aOh3HCw^^G7z#;G2?
otLoSw#wZS8{m3ZD;*M#gin@6c?`9U`c%gem0Q3AEes(EGh0a3Zjtr@rcRJ_oFgvRqn>6#v>o0+-bYBPJX+Pq{X^x~1lFb+wtwVrAhjLQQW%}NjIi2)5Pl3R
$bGuQZ#-ez3}}|83f1GuPIl2@an4LBV#jDX8p{Ve<TXs6pIWR4_)Z2hg~(8Y%6j({oxM}j6=B{nr^Qp+Q~CBXKw>i!@iSdxL4lc@W#lT!!SE;b>Ap9zZP->!
Sqit>#B9yY0^26)^ffbjWpP2O#w0Ck#<v(`5QT9<m?CZ#?C+QZ?P0&_8CjsxqGq?~IeRC%4RttAbOJY--_1wLca>yBkRqQ#bc3<UHvKukcBc8w<h4#Xh~XT^
fOP#<(J!1cLEeLCH&x%(_q8wzLy*SFTy~Gi)!WWxX0)1wBeA?|cAR&1x^hAw4v25A{czH-Xs5GKv?M?5yhhfU`lB*Lz4c$4F#gaXmq8FP1}?B+?l)(wdK5bF
#+zHMs&stwBZ<mQ!HV2I0DvfC3~$sC>6lwzV_V4uC*?hSw05~C<~xRt9bRIWI3B`lk1bMB-8sZj3uA3HVe2{%SD1rJOqr-IeVPU}a+AR(wLzFwXT#mJK0v(A
d(jG3T3o^3UwEehLK1NBL7F+)doKj)so8G}n#3`ZdB>)(Pc0rVLeQ!x;lon{nys3hcM`-fwMBq&{5Qq9h{pCB7VGq<KVuq8wE=F^-TuQG^@R$V{ZXaBIY0#j
WBt|WJEkpXaVym1zrF3V5j_0T{2nAr39#B&g86im!+U!~p-wpxhxB&dLs(@z5Kc-{lZ~`0M}dVSxDaH6GW&FnE-V0qJ8IwQ0h-KWRmFpW><F(!du;aDp7y1J
3CY{kP>NqFTy;#`-Z>d%?Y)t64K1qOb=YP`RorGppAC&ORa*;p0L%mo41Df%PMPI;B4~;;W6Y=wa$Mh*?<o-K2C)#KVB3;Nzx#$!SXv`qG-NiyG1ojIdJSnO
luc=M_^^Z3EtCZ&$VlFSsQec-4GX>RfwzaExqH^O?+`CNTFOi5@fsa6&&Js!dlcaWiAzsAQ?~Aq%6Nj34#l*#XO8}-0Ja~wdvlDXC=@MCLQyvAyD7&E){VJa
NfLij?e#l}3T0Kbw9Kt|{xcY)?+FJE@5ysU@}@`y_>NbRO&2L_{wxrkVWt9)Iu*F^wx&%aPOz<@)4FbX2nW=v`E7^2UxE3$e8_)tBf}`I`O?K<X6yGXVb{m(
W@Q9K>`eCWuFpa&*Z7@48y94Rkj{=r5CpG)J(|k0k)LUznH!7~3l$mv-sO9Y0%Pgdol+xMP`_`zp^(ZZDvz4aM1Q+MZB!ds5BW-^lCov-w;r#hZpv`(qD!HT
bZh?7ZNWFCr#apQ`9yX-V?5$j^}weQLumeP?>97{`GoS1vh^6qf9iTHypOK%R85VT-UYS+oxWR_wJwnHF?Yl9#$eougHb06=qzIMQD=!4+u3Hgmafn2pjW4}
rM7+GfwT3(VasL`h5gM23wFO>a=9!3T&=gz6EoXjd`iJIA=9KI4_5It#p0ZE^7$IS3J=#;8M`&e1e$bUDrBQ>{J1j&1|&(-MY*re6FK}A{z~#l-IOonun5^0
2^VsrMd7xXfa=)yfYC#)r+&XIse!;bE2YLUpODO;R~ST}1ZmqEtYp0C0rXRsElK}S6_tc6Q1Jx-lL)ae`x@%MW-AvAkV3x9UI%CJwpJc~&)Gm_!gDT<{1@Y4
pUwrxRnl2a!=C)Am<$>Q>Q`58A~TL~WMcwNHWr^c>yS}=o77U4qF~OeNvb$}CU=;}ik8jYL#`cBU%!be9eEIZ8E+y~es9sjWiCYKuuvt|OEb--s4AE-Du$-2
8G<Bz3%mpdW`qlY;csl1hjIbuSU(dThg<Go2|r3eC}NBKk&+$*FFfa%8?$E{ca$@D1?m;X%a$8}u0Ln^AJ2<7&dHE^WZKJCPi3PhSP{xxNAB5RRpyT0W!O?9
1yyoxw)vnpv-d@rME**ud`wp^46!2kPAkgup-W7MC5xIW<)s7EZ4I=<TuEMz*vul#yW&vL^?5@C0+jYF#oZ3mO_v*|MVdi|_!g1l??~>{0D2cx7!WJiQ#74H
t*&=*3{d{YgulL+;p*aKJZ`%M!QmZ+HQy-9Q~3tBpp5XNth&q`_pBdv%t`dd5P#SsqaSjyDM!;;DuCdJV~T#?SCMBIc)9eEH&nkq;^Jxqembe;=1G&U=A$ft
Ly6QL9INZjq0KXFVtmtYuf?u1F;;*ThxK8@te1;@f)!)Cg2T#Lo+%l22_rj=^BkjeW;+gJC)}b*RWAKhx<msHjApa^^rOGk4B-kV8Fjil(<A{6<Rg|Hx)*}t
?^)QW!YX~hg#KXSfELz27l(cQ!La65qers7Ug$%VA&U2ewze<Ep*p%y(XRUhUNg#ZXJhn7u;9s98R=qX%Y6rpVx%-FjU>u3?Ngt}BGM6DG~`2(3@6;MKZ3$k
LVll<({eROB|5e5pk9!<-8w`3m(KeeDkwxi8@o;+1Nan=(i9rWGy&Rxl@po(Eq(lg=)jAPh!&6gw_eqg@~0B)h_X9u)Opms;05PQzN05wa#m$$XvhZa?MKJq
qF^<F9#V-JOKPyP2rM7z8^$gyi_U^<;*bN*^HGDjJt4-mrWKK5M1Wvr9cT?Q0lvZiV|BSk-@=b4X{kn~nqKeXW&wqQ=8c9#&w6?KUhf)IO&ClmJ8|?hi_J+R
*u@}I#+e@DcKRlp1Dv?1AJme1*d?ClB1Ay6YY+KqqF-C|Lh}l)OI;7|rL!5)(>Hzk8vgKwwl#=e54-ZopLV0xXn0y^gVd&0_cx%HEG$X=sd0+wl!R9a-tn-&
^!Q&-u>YTc%W4fC7bf}2_$q79>IKauGXi)@PQMp08%=SKFM}JdSaFVxMhd!PTa71BWUy|R5M9DdWExI9;Xc4mBc3QDgiDyoKU{*ewB3xVEBoG-)CMMPm-BD3
i4<qtFdnC4mmsZiEZ#)@9e^)s>8SNEA7#vr<=+hmc5-_CLtd$bd4}u4U^Q4|ydWCHrwA&MmcC=17u(vE5hTQ4!$97yo|!SgEG=#j>#ZY66-kJ~09>_ryPB=l
mYe~aH$lXs<yQdYz3vIi8z=;tm4e76fB4;w6K-)zVvxV+{Dy;>mxA}Vp)WDJk!bLLV2E&8Kc^sfRrrG}{{kCvqV3Z`f~-P^bR!|*rEmVAJs#kPUwS142Y)tW
vv{txMoH9+s~Pr3`%xPTe^LwWNmyT@IwppknWkomnt5dtmUlTNWoW-dY7llLy-w-DMT<r(M@*4h`ALHx;-}(qjle|J+r15u(krn=EFsqqjp(l$FZ<e|#tCzw
mWNTD#aI{IF**7BNOGAslN5>26WvXpN>?$xnp5){H9JtZ2!dLraj(oo9ASyfa!FYD3r!gGpMTze@2FU!58c-bJ;7ZVOd|&TuX2dlM3OQrQ`hOxCSn!UxuCNX
8!fN!`HfcSD&@n%A+kL`!4BajtA4#jreT3BhlY!gpAh#t@Kd?>y|Zg1vKBqDd#Q?X;D&5$*$j!S1N`;cwK{2Wp$I}lJ+Z;#JXg?f*VaUQ2^b?&78dLYmNryY
J5X$DZ_N2>T~LWCAY=jsv^c|WoPSyPrC8O(I&W@K=b2IIp)$AO;w~gRF~+y<N|dShdTej=jRly^4Mh*JC5AmFa&8cbyd_bqwPD=Ca)q)HTyA`K-zL4Rw1RPh
fZ0To<*7!*2HFFd4sF4a!X|)p3o-_Uw6Bj}8!0d5e>8bexP866gnFp0y(-*kI+#nN_HYwm^>J7nRipdz2NO3t2Dq?e?~JiOt-?8@L3u+hi04b_h#EEa!q}O>
Smr3i`ZXwaCN?>W0rKQ*%N-RbD0@@s)O|d7oej6+WC;)1FU;lJGtJBRY;Q1bps3%NMJ>=UBVjRE)`IW>_di5|v{au&3I)*~sh`bf=N&5umyovm?xI*ddtTca
HaXW0)t^f6pyJYQ53nLbH*eTwKknFbka}|i1Di|4DfGIjF25okf;x@WTn*5f^X##n96JzVL2^)ZN=psnT~^q)Dq9*h2_^po;eQp>ciRiSRcbFMe1*2nge=5@
PS==ic(1RfGO;0hjBYKxD}Nbuy6%AE8Mx$~LX$S95U3kF;D61F<>~S7MJYtefaX|ZEh~9xr#`$vv%>>px=X)!W8<jd0vCuHUqc=Hy?n7ACgIk<ClYckBr)&p
8ZNh-24LSVHG9Zd4L0lYC72n88!jqi2<YQ>Sk<|#1NP6*^q6kVVev)x{u-4xAs`FFUiX;rS~@fJhabc2AFVMsk%!igJQOlIqMe&)*Dn+`8-#`)w=4W;m>i<|
lV^QdUT*FgGl+VwJP?KBz2)1Z_`3QLUX@y@!)s!#<B3p7rIvIiFma{6it=hAz{dPLYAguc!w(Kw9xalBO<!pEYO;|T=Sz!}(BwnLGKU$m%ov=Z+Alg+=^N3o
p(FZYGZRuC5M{)BMcR5=MWT5coNE7b_!xn00zUNCpq-0ze4FF1$ne8nW3$7dpM;PE0mbQI2_AO7d8-UxI-(F!!H4xGSbJGG7+OE&fOrrr_%!4u11PqmMek#s
x<$i(x4`<5TapMoP?`l!WtRjsAVcm+b$RGO85;85X2`_JcpicsvPL<3&+*)qyETAyM%h~bmG>*AJ-ATIdwJuv7%(>KzB;5KL!zO|?2ab(gUu~y>?*6B^F>GM
rUbD^QX+?eGegvX<KSx4i>-Z6)~7X!K{{`3Lve#z=GW7~>J_1fj6Yy+A7Y*g4@zQ9E`(HswO{iI;qu*n0e8OwR&L$-tp_CB7IkG!@||iXVw&+Y>FxfT%72Lr
z@sc1SLpT1-kv7+a2$H<ID}oeG}HG@=1jpm)QR+xIX0-^dvA;{v-2ixqo4}Ek$5FXvS4%$P4so>=Mt~5n7{m!BBsD64vvE&1Wz5QlSd*Vfh6<`0)`F<j1Gnv
ra0b$b%z}uW-#x2s(V}xoN#g+S2r#uZCU}96Y7EsihslW{YwD9_5W5#Y>>-!y=>(Z5)7Xi{4!a&;}G0}rk=k4JN$R(3j~#Y0_@d`gjOWVNW(e-b{^pKR+nAm
zRES>c5XG{DjnKWoDjmqoK1S3gau&zN%me<mxMV|VOJc@kth?+II^rDtsPEbMiyg`NoVdqZ+;boba%FZhi6slfb6hJt2a6zu*h$G7t@ZMOhwcm#*k`HEhry^
^{PngP%hQ3N18NybxtGx(o_MD0^Z3xaKx(%t92NzJxKdNzi>|+2%H^p+I%J~DJxZB@9Tl#Q91Pn1wLkjcM`tOn4O|w@)j*2%OvON>d}^o3{>OXDCNSvhab`}
6vtmeBjT!2xA(@LzOtPhO=rHbTyLi3*bBHz@@k-syyzHBxFH95U*@2z+;>F94{Zjlq&y#!j+7ZI-yvAk#hw_iIl40^n^PE1o|u}6hT35~B#*iTXIMY4@qF3r
oDipM4^LP=ku*JAM|)w&&<FRgm&jB4jf_K_b58LRTZ%|L;O1x&OYfqJ{0^yse=_vVn$FJ|$zeZGbMcOO_w*iBmI2kkA?oAStHIG4GTa=^M_P%3*@2)N2il62
Q8KWpHTqosQ$agMNd-vk*C+qzC#Yy=Xc>-6;8^ot_VN*t=cIiBW;(rlwfaODKbk*Ir3)wN6wuM1_)W_I=4irvTVBw9Ss}`&ZUI?Q*f+E4)v=uvg(@ePO<Zm)
3Ut$WsW!TYAqd3K8rP+ax~PzngHplDg!p4J#D5P&;H)yaJS*xL$G6r}@SSNTXG3n(5b?ERSR1Nr%#vQD1TK+iON2pvukLbB7+$75vOxL$U`Ig?HIL}9G0h1L
=!y1F)fv?k&mqIiyRnCdonxnGMv3&{v1X`9C^XfeenX}(p`eN$HVRW*?nRSyGCuaV|L4j4+s7)%#>;d^@B82G+*KXvg}`iuE%bI1`&n}yrK7~ZZik)bT6^a4
P!#fw0&iG9ugIi4_ULP!P*KuK2pBA_T>yVe+)++Rk-!8Ih(Q<=o7MC~DLpDWmBN@!ApzKEtF{6P2f~u9X(HL7oPD3-&&Q=0yJ?C=o)BMeoH+MbAdTS2t);_;
guzsU`N<e0OR=czJY+Ey^fK<t6D%QcmpG?O$`ucsvR52o?H&*U=Vq>_KfV|&xlIb-^-5x3GCQkWJi=Pt>^ZgtY7T{vuIy@0_xvPBW>a$V1V4(P3YXiN`n@ar
W-TvAuYi{bl7iNy)!`0nKMKTUdam?h*jRE!AxrBkijP0UEtZFJH}46YTjbKZou8^0RrWFI4O~iVE(Ma1Kf?&cg;h((E|o$2|Ij!^H6Cq?+|R!>;XLb;>WA(l
)6dPaY51)hGe4CN_UJ{8E(9j&s!QqaT54Dr9!!87#HnXh|EuT`W@H}Z+DORLPPjhO?QwYiqdAQo7KcX1i;}D|W^1tA{pmudK?AGTAlxq~n=l)f2G@t4Tgx_s
s|UlCP{ljXy9+*L@M>sF8UKMeZjm5r)5_Uo1Cai-i53G~5vXllNr*(dyc($DHGBTb7cb|&Ja*Iy!V5Bw#9p^(EENb7E=J_z-_J5AKF_(RP7MQcs+T?{x8Lth
NUfrLtY5o|yby4Wfm8)&2Z2C|)kTFO7|aH$A6>Xg6HRq~h-r@$@FlNsU*;89S)7)qzIM+ftZ)LyP+h6<D8kdJvD$NwWCIdz;Jlz+*|0gOK9pA7St8ta=G-Oi
3f;MGA%*|0IO_ixKuG`*S)X-^5kV_hHnZAoNBJ<9Ah#T1)vf&*mr=fLE{Zv~z_2U>12gBP7ghZrJocDgmE2XUVt{>wRfUNKQ6PLdrFDBS$zPe4Fv~#-n#_h-
KIo)opGO%gJ4Sy@nDk|pMt3jKFSI?|Kakz4)275(gGL<5u#bB3Cd{=a!UB+OqLMVolmd+~dCPl^ZgaoTbpGA&%I3<wN9EV_2&Qp1n@ru{xJ<+r-v(4ea`dx4
SXOeOXM_8gNgjj;5juyz5&|HPiYnqUVeH&7erts_av52ctQc<D@yuCgGDo^e<Sd_nKOSZocB$^?NdvG(#{%blEAPU++3(OD#A;mHU|dYp5g9uHbj~3T4TIVB
%R((ADju}JboS)}smzNP-Jore&t|anT4=T+!0#Woi?^;~><16T98VEMve-rYDsxwT02zVqa3vbUK<+dx<7z(m-k0sC`9c2Etgp<ZnV99=57?VP5=de2S<i6h
9l)p`DQ$oC>HrNL)eE7cI?U6u0>svJsf%Sk(#h_3{cYvqg_Ga;L#MT^2EWtty4>5EU@+xch`;!NY+UAA{`GuJN4!o~;kMCsVW|rXKJLmhk%Nf%jon%IMhrK0
(J2Cw0nt=qH)aatQRJ$OAyHHgihq=;`gYp5&Du_#QuBI;ek}Ez$dSx5IF*KR?e~z)Vw+3e&)Q;VenIFy&rTNckvla9yjJ?#OcCx0z6c}QOn%{)z=|N;``T^@
^WSc&g24^;GUzkaS7eK*p6MKttxaALx@i4oGLxv+qpXc({^X??cVJs)MiHCvx+8}z#S<QjB3GS}i1?OJ^R?s6HeVG-+f)A?1P|yVaqw^V7%l}JfX-Jr-Z%+S
&7kREnV-iV>h{xy$p?b%ZlO(=X*mKjFOCq1`B9D1cg?@~YYs|l4|0u?k)))x$<O+`6%9Fa+RZeQC)HC3G0D2In7!u6i@`j1RSAA{izWCKV!bzATE@VYZptoL
okH6j^ZO~sjwJF$2^c4A)~HG?qk8h}Q@Sh(mDbswSzQ|jo5z4$@KnDvnTOrj8dSPa1)5=YV%pdFrrS1HSC$SMM_PKbt{0f}&MFrv*P#8IAu-J6;!ha`-G3-6
5<A<1DQlCX2(Sd-D}h%Y@HQ}s#P<{`=@&q8wwIkHY>A}9IMmL|swdqzUm~IVYH%9Mt@LW(53H06{8wy)iZI$w(6}yu7<$y57PK6d<;6d36?o#ed;C(r8}LOn
a)-Ry3RF+MUbY=RJ~!&;H;>Gzph`xXuZ##{OWDopMj-hwP@{Cs$rnu{`8>Yx?4M<Qas&2nS1*&)u2ZMWONKcY6Kts5%_TmEI+&2)ts~pK92F-Kb#s=hb0D#8
6MKWYFI=l-F*?pm4#aS)^Z30;+{e|<<j7l|Kg)pZTDMjgRU1(a__I8MQ^0$n_5TiRMsVOT82qL59w7kK+#lIrtAmIo*JWlL{Prtn5IQvj0MSBel$e~CN;asU
lTJtV-@z;%BUgY}{6uJT5ZJSqMwqpF!U1Gj?T_^b^Y|q?)AZ8#+wYm^7vrx@MXuh@uX;Pf`n`jMv(71d*!p-1==&Bn+*LFF3ry#!#7d2fRt1bs5H(U(6=f^F
z+3D#obb}bsM}9MYqF~?+yK53sX6%UtN$CW^Y!l_T9Wvu*yvTHh*T^<Y&x_oyr@0>delj`zd(_A@O!AbSIIVAY{?xl>sU6D#cD7$RZLyPEOtCAJQ6^)oWyCR
)qylK5#do=(^wnI)xQfZA3|om{nXrVS4qF5+lL1kkv*vHeE7XydsR!+e|cgH<6ZEHprbR-2yK&p_IM97AcXlD4Ym4^zCoOZ(re<O*hBGNTcu(sOzi!Z$|rv9
vIHg)+I)q3+fap3vFC*I)u&!mT}Ox=Ct|%f|5TxDHBuRAn#MSfv3&_<ec-^^*Ov7%xk2sJSZVOYw=_x5k|dibA`Ug}uMr1oqyV>mdh~T2>PT0V&GXTO%g&Wh
au7YgsuePS(%`(f5rFKfPJm`*CdXQ~JPM*!P{O7v|K_w6f%X>|%6KM~z~6!tLik$xtn7aHCJhY}f?9(`p!%MNxPsdX_Uzr={!eku>X7XOnT^yPdI|3?%yfsI
`ag?;C}y|)S+^O)l`5~;>zk8+*nk1o7as0qcFI}|cbN|07okxKMJG1J7s$K0fX`9}gBDO<|D+pANKkW5d#a{Wq{!o8;_EnRaN7mlL@;1`8lCQbpW);&f=NAh
?C7(IN_9{A5)f%&%*rv)ZL({if7Lc%@8|9ZX^>}4DRORY84i7dUyae1n8{IYx);25)K70H@McLPE#+6cez{Z{Uq!#%oqT~`LXC2##)KZ6Q<Wcy(*FL{?mX)d
TJCJx4<&gVG^MuzKDi?)hLx4f!0}uc%?o{$lNzHpEgsI$410CBSh^o_eZGoKmtYmy6@eS$@^D*Rj&m8~Y)fO9{)As~6)wHsW0X8I+svwhJ+9^uq-OE~uB~Gv
wC~EDw&~JYp9RohtkHc?)g0)w8CLSb=`MYxJP9NtD;XN$B|WM`mW2yhh*oae`I+^)bR-^Y)OdtI6XGRN?yVa}NX-BRH$2OQsMDzch+fb{qUou@Er<@FM-AqA
gwTJ5L8TS6J!B|_pB{S*hn8Oy4>V_NG;LDElFJ9o4Tbd!!8?wl7xMY;6qKpy0avD<D$sUae0NSxHH_`xo3Q>SXAnHmk^tHC=JFJ9OLJx%j6I&*KOnHt(Ls*W
|DX65$QJ(g%T<DUpfdu~Q)~E*52F5)#9NyqipRLyEvt!$OfS<vPjnhkE7p@#0AptE*3gZFz3I{?h8xh^!mkMXKhd1WsXFs3&9hJW&jL(vbG-|Ig>qBb;Y<wL
y;A(#k$}LdrY<B&D`MpuiMBk08SN7H|F^D}c}LbAEu`HemTc8kBZtCyRI-q^q`o&dGSht2kYh|3+hI3el`SsRm~^GiR4I)j(F#4fp55DDyY&k<6>x$K)ZBfZ
@5wr)`p@V-EUgZ90i*@7TxjfI2&}!-t8B)`?vZ6Pf322BvnDRw48t^4z%}mX-;?)(Yq<$n#Ui!RAz+;myBaT(*FMcA?H+M%*X-t`731TZFIL87f>k=p?eZvv
Ohv4{g4@(Uul`voTzJuJv+G*&V2hF`w*~!q*G3@)22=Be?}yB6E0XE+A2xk4st!Ik`Ee-e(HRe9h*dOXn7{Lzn0x-3V<z6T=HYbIGSR4I^ee7_`x+a+I9uBb
U6@SqwsD&@i2TMVh=unX8?@u9&H!^I7TUwfY`iybh&|blxz&GJ#S!Zu`fj@fX_a%10B*TUX0iLYbbLGto$23o_|MCkPWv<f&Nt|1`(t7Av@g_b$QM>#58a(y
U}L8p;#%iNO5lxLYuw-MWM)sa&i1mvD<bMXf@}V>lII|^7Y&EsCQ@riaSn&7+16~{eCQ*{aS}NGk_?67pR*~Er36v_XBy5xJQD?*zOw$85+8;Pd$u>ZYb&9F
S9mK~N6rKP_(Zd~jFttE_y8uET3|SEZ-QEWY)cD8u$SJZwBwG>2lr|EpfG5TZq%e{3;45unmvnp74}13yN2MIrBD<Y(<f#ROC9_XROF_GCXHl11w!%uzt-ps
FDW!<JzMLO;rt?UY$%ry$JRK7%k}Kl@<plBg-LwnvSIj)_7ZY81I22>mN+;ov4}<iq^<c(&<C(1vOmf_C8Rn3TV=xjqu`5&hti0BpLRt}W-tmcp8&G3x8Dyw
hjKWH=EOgl2t-_Y__UXfP~<R_NKXEwjMd6(*{qhanfk2P4fj-AwP(qd@$ug<AA@4gw+8j~#a`~2G>TR^GV5C{_RXg?LmZTUp>n-@VV!(Ezpzb6S_?7YOsfE9
JWMIF*m6?lJIb9kGWcB^f}U~2CV<`CNga=JqhmD9P3sA#w3lF%Ia&|~jhKjVeUC>ElcR=O(nQ|r&4?&rKyk!!p<;-i#?CIP%MjL~S?tx9%%2r7qVp+!hG#^5
x8Sl5f>e3<Jvr@OBZ=}*-sE6|i$tp}MLe&0MW2?xxu%|5gdRvKzRj)Q70ppPI{&59^ZndyTspI%$EQHQ@XolANDFWW3#*$d?rR`se2aekZGIT(1zBsFWOL@H
&2Zo!>+>r5tMmGKXw8O;Jk;auO1e#FUQCmb!R9L6erhlm)<24JTn+k{x93Xj#lgBFNh_F;Dl@EpM>s46g2F+TPHU7wd(ojLn%p1wh+0n|c3HP@rUGi))`bDJ
{)?b=RN|AEjOuHxGVep~s~KfuBY$@wgA=tlxc|y@w1;}W@%f(lg74yt+i)@oeH%s^>rn`bLC+4@7;4F5qe`daeaX$pMHr3p@LkaGv=i+q+`&3Hc(Vg=$_N7e
Iw2@ku(C3}%hCVK4lpFa=YqqR!lwAWIhGo_+2vi#yA~VO<dzkg6ZYzY>09EoUuG29wS&|<L`htwnCZg1GvAxEA;>(BDd~07+kbBPC1$a9z;aEIhRnzU_?Yzx
JkHn17K1g7t&dUt2&|H#EB8sHZ7b>~vDDNyF7q~QAGty6TFp9_Z~gC|#CdE2qX|@b=ByYsCbDhUms<=X3HC9Ge>_F2qbaE{cAN|;z)foOFw3KU1gAQ;HVXPR
aPo@afqbN)2B7WE+2XU#O*7W`ZK}XK)l+<W@orph(E_VErNRdVWi9fg`W-)@z2gZamrZp(JcO^t<$-D4_`%Q}M*`|TndSQY-1y^;Q5Zo6io&Hc1Xp*vI7R89
itpF<Saq+hcsL@QVtoKA%|fi@&9f{!9Uc^}SV`EV?WGrU*3xz;e9Qbe$XZBJ3TaXp4dTb3+-qyRF0Ox<R&UPWW~Lo;t9n_@wj};V`V=Uhn}g!=e8>QXzn=<x
aLMc>(=*fj=(b8;_W-p;8#V+VdvMOXr1NKP0U@Y%mNQQQeBs#4I_;iaNXlFh<DT1)cBlrJhshTL+f$3|Lj;+@v}dHOu)wOs%kzRLTLs*QT(AV!Cf6pqb@0Aq
Pw>hBaPq8RCpF%=N7%x#M?+bDi$74?SiVqdi8b{%z)ytkLMz%(j<pb}?$mWB3S)u*L;MgvjV$F?*PS|=?MP1L$9zXo{yUHpCO)MPVBU~uiNcHL?9CL&Ip)ge
WccI`F`4{UpC&0@o(BCf8VL!2Qtpn$Jc(ikJ-@mL!JXVaZ0st`F#4QfP<x&U6y#+N<eR*Xe4NBK{bP8U^34g^3{X&kz!-M>O_fv@j{B@C3zWnK7;L&VKCb*Q
#v~v+?(d1~LXFk<#GxupLmK<mplry9znPLqMnVBcXpF$rRf<1TT{C=3z_BQ#J4f0JylJXw8B<cQ>xjC<r0H!Of5yCfic%Y31E$aF!8@`a7mV<t-&s^;17WcB
>22rNtU#||EVL2Z&newam<GV*7#Z_FyM79N^D^z=xFaw$!K^#^Ka7fD0x5yE;&RBVoT=WQ0WOj-$wm6HXqaBGhkv#PqRS;z4|WBLD7)@4Kmp@xQ!qn9eQCJ2
*eGD*S*t{Fvx>V>TVR(?=qX)W=YYwKOl}q#>T&-h;8f_08qZ}>Z5NI=*^qg5Xg&Z=dUq<sBG-1&UOG5t#$I%ui6+>&*{=$W2r8DaIYfPIY^^L$iGq{ONlt}G
@-cooz>)^!9od;~EJ>Q68FwQ`9y=kYw8MLY-Ttw!Jhpbl$ALC=NP!QYC&wxcv~oi8-9Hd<z{b>cmBIrzoOaW|1rd0UOh%^@y4VYbQ@4vNE8T+;qYFoG2*uWc
RqPC1QH2y_PpXHlCy(}lkla?`U#Jlq>xGtuoiEkbmp`NfTuGv78xU*lMp)KH3i$uocQS0MA#0|3!gq5@C@+8REiZGuU&uO)y~|LJv^B0WawSTWLl%q~dqF_9
JfGNXmL|KDaU6ui<EzB;ww0hO!(#1Vc>80PEbT(~N(x$%SIt^Pl+fa4_1d-f5l3AF#1SZl5vf<ZCkql`L>T<)TZvKh51kCCrGb^0W{i)eFRP9YvWhIdF8ai>
GIG_WVoVi%snzu%a-#}E*6U{*ag6@->=rSh1z)N#6Cv@R$d(&!m@HOTp|y30W=oD2Mf=2L;-JuXRlVxLQlLiDE@_+wMKX#`bRDd6T?WULu%A_ElvPjnI`%k>
I)BM@-2Uvz_ID(EZJX{)e)-uY*M$j#mZlS}SaP^O?ViK{kFyT}_z4H00MB?gQTW+f0xNmhrFp83x#rYZH3H2EAxI4=D?GtheOX>yQdJ@r0V>}ogY_&wNh&$A
44y%q)ul_3cMU2dWEs&|$lVE8a<TOU|5>wD4n73Iz~ELRx57*D)n<D$rlEF43Z8OXg49A!>?0})C<&S*x&0sd@Ou5bP0)eymAHL6p)Jmnf~!@K#pqtvsj}e^
9pA5B=!Ad#<&j@~=L%`EMKkZEU)8~bQ!yf74k8yb9d`VxZ+1t1V2uf&I+dS`b63*gCZ35>e`nE@zb*(1xiXY@a%&c~h!jIUt`QIu&sZ{k>*#c2ZN^6L7Ks1k
+r~kJn|BI@jP%{iH_5=P1lineeRx_MMyFYSzP?V&l>9QS`!Y?e9^(>)YkjXMr}NTRtI>HrMQ^bRn~b1~Z<>CJY;(RnDqNIbSe*l5MeuQh4hzl$7I(7?SPL*Z
ylTy-gbNMxq(;uzX#t0_Rs>-LmI2NUKSI@$lK2(E+$pf=NKZM(8uaRO`_GamYnZ3>$x*s1Or?o(@e><*2M;?4Y0vCur8OU}jRJ!$y>ZnfudqCVZ7B0?G;~BL
S>@Dn@N2%tdR0L`ar$vg5q$f+xHF`ij`!<>*8*LP{}Zg^Dq>tcha*ymETt00rcZ`chWNTK9}dRZ4|tT~;UVdB!vQwQ-Og?BPb(=Y=5!m6l||`sEf{4I65DZM
0f^z$94vS{Wc#<%{jRM>d~*n~@9al#)6>}Vu8Iq4P^U*HI%nm?mzxMZ2SX87)MP%WJ*gL$<F7Kxfr5|B*cnVD3Gtm@FfMeFMo^Y<Lk7fZ`>0%kHQ<BOGy?bS
^u74x8=?cI$GN3lFnqI1_0up#-Qm;deG5>rvgrV$I;m<=`@CGZ-J*LsK@@Fw%>MVYfcEEr<~=Yl=);<H9*pVZ(2viDaMX^)nuM(ML00(wSyA7KD)i_m@=`lZ
vZih7>T(H{9I&t3+;|<cYZZmbZP!f*%s|=%mB~?LwvX)lXO{@J1u+p>i#{#!i1NLA;Focufr3M>j<5!N29r>1wqo+~XrS3E`L@Pi-HKla@2+pe9Q#)Kd-fSJ
B!r72{*+1yu2cF)`%=a*@M!A;#YF&RyM0TnkxJy)t-FdU)I<zumYs?h0H0GG5$+^4>0?JMhxa9+NTO{4vKQJC%wWoL5w0(aXeV0zperNz!n7o=18@|+_--C?
ny81!&u3`q^Y6UZA#dls85$enkg)>c#41K3qK1V<09Dy(jqqa!HJ!ogE&g))`~f)slE#QidQ18VFjhTe*t>`Zfgvi{2f@qk*PyBS3I0GJJp#5~E^%_iMTV^W
ZE1hia@wsVlw*{o9^7J&1}puGMit!uKE8|+84d!+E;yH^27B{q^98p|9PC?&)-Sb|cfeIF1!btA!HM&UjS~rDj!Bt4oFI8ICG++7<v2}uEuW(Hx^hA&PBEmp
T2@rXOuyvhM!+}Z*tu+C20v~Hn8aZ%h;3~<u9jCj3?=i)uJ-p)yrYLW3?e@w6Ng+#2x)gmU$w%aEuP;p+@vNbK9fF`QKp3#M6?sau)c?TT3T+OxCCIW-XeWq
x-hRD#i2P4mCi45jNzQhsw2IM(PBh|2tM~phL5s1_OJP7#OF{mB3&ko(CQ0D5w=uts#|s^!n6IXJdCsP%jybOCGobiQ_e<=q3xI3B@ReczfXgbU^m0l;pWTG
3{h|Uuvr8*RF9r*$DMde=x3I*A{XFpt4~a0aw#QN%lP=hCqWEyRD$ij++faVliQ4uO~c`uTTsV{u^1>DSbt;{N%hiP7a^CW;%N^cRYHX^J{XIF!`jBYiLB*2
A#drL0$HTpO!w^3G6}55oM37G-ac=iQH7P|Q@Rn5o&uMkDuEGYT;O!pvNsl`gln3PJ8iW=Q0l%7dc!r$I{_Kj_Vu57e+AR*vBRhhya9L1{=j}05K<yBWG_$c
`HYr5x#@knb+KlKb&G4MEcLu=$1uJv1Lby5Xrk{Hgsk4jwgfinukCcDu;@V;Qa#q$0DN_uK_maR^=d=0;HU#zbNI#r_5s=$A2dt#pF>t39s}bJXOQy)EQcQE
X1=pNxZT(H()!&DiFFR8D*v+q)aZrb_G`vv^mk|sDiPQ7B~N2uq&BQCqUBz4^Z!g893Q4aa0A}gFaD_O$RP5Ip5uQoqX=9`y*kIZS0GIhX&SCEbi+Cs5R~)}
;f)|Y2NNwT#SM(ov&O;^X?b(177^y(Hh%LFN~O+`y^P>G@hV3=Adhd|?NUQ{_W>Mj1=lMNB`w^oI;gy__GRR<Pk8JhBK~GBeaYet&b00k_Z=N&SZdjIde+O|
&+BbhdP5IHkbZoEI7C5&1~$a?;n5`WkI&?J97t5R?J4m{;Zw3ZuTU)!M#GvWeFza&xpbVF&*vUscG;dasuU@h*A%vK@c(ul*jQ!gl}*A}YPz^1#J+%h=~&L9
r_{0X3n^&DQQ*JmQ~y3x|CA9~xct;g+e;;=Cb(-izy#sQ2vzI$>FBR4SNHb#q8u`Ccp0a^IZ>wg4{E^G9;HCFm1H^o%6;Or+gAl<%J)q@3bv&{P%E@&DUj+S
+M8P$cysh+W-3h(liSm#SF_XKuRC{aWEbQoS!_z_4T|40R8pM<^N-dEDu#)HaIt}qL+jdQbA0Zq$W<Ty>N}#eruIlmSNNc4AtepiV;jzrZ)Qw5IFg46>?*0M
%7S3P#a#Q}iLbBrARMr`O8mjjR1cM!Ev|T`Pk%MQw3S}%mjavjcj}ACWsgj~KH)jmg2_m>yM<vH{39V~Q@V_mI+}W@zz;e7+%SmHloF{-JYOX}EM17;WKgi#
u|5jSB>*|<4lK@EV~S7Sc^^t33T(hvH7Fos)k)f_k*{cD<oL2ettj=}>fiRA?N%N_{<8*!ylq{4@9Vw<woD0n5#}`kmOrWpwk$#zKcvw<&zXqCTSFflL`kPE
U*5cv;R%2H;Hg%o#}Re~;1FS`>KxIq?V~d!Xf>uFK^)DQkz~XB!F@!b)CmtU1KVGWK&=9y!S5gRhOfP<<gYE)TI-(N5duYU2Dfa_GuG}@{JVC-2G;UFooflk
nW?j_MP$MV&BSa#KUN|@l`#|7&tGYZCCwM^D19o;LY?ph7%cTDBXda0Nvmvk@ZtfOdS44vPG7$}L^-HS!o3(;$RyoomM0#_jIv{tHH?lV83uL=BNn##_g^!S
7<=(V<9wKODVXHbs2?S}fi)+F!t%!udd%@P?~abWL{d+<6pm7QUwTNni?K;$e3SCPg+<3gpr&FQ2q-0dvMLD|2p?+(ptAZXb<D9JO}JM#4!y<1jjm}kFh+D^
J7ExHu|Mu+p!1U61>@%bF5E&Qz`nGm%$}OXtfMMnK@SOeq}X>tNN1d(3oIw8Q;sz4tA`t~1F6r-G%Sz=RaLSjF_$04PrrCEAJh7gmh5A1Q7$KZ<m0}#z&b8z
hy0!ucr@y$hGPgNolZ|(?DQ~&&(_@Z?TDrOJ3_^ro3(H;I0a#o@yZIFtc}qUAnXhX^!NEvz3PygirHbllxl6((Y&n?#!wzmXr#1km~#P*(cB-3i?Pbqe>*4~
cB}#iXU~v?!~1DCzh;M1(lY9WIi6ZNVdvD{!s)b&*56NOjU()BHn{mAela5HElE+>JT7vmCW03cP_G;N_@7P8XNu6Y^>qSCD~*7c!OAabIEll(%NdzfF=}w9
9!*V*NKel^Ab==hR0Kp5Hb17F0%dN6mh%}sjseLFiN9P9exB{M#Cq2XSv@B#q(><spSi%bn4``FY(BZ1h_@9!uHlzn_ANm&&Rxe7JU_@4WIYVEoa^h6J|@@f
voawe<J{*KK%28b0Q~a#eL~;=Dyd3Xwne`GSlXl8?%ieeLZyt#gr5*jLqdw8Eb|eJ>-pBhAuUj>YFa9!qppH$d+XsuPyRv!3)A@}NX!vx_Y5eBG28GqEllRe
2&9k^{u?rUr{I_Q=9AV(s}>sc&UILGY(gwI_^=WnWEJNW*KnWc{-Q6({`}3Y!6&8(MUC}qsw1j`hK($~ZAj&TwESQy5*f5URJ30Ww9ltnv49K^l%mFsqvCoh
gg+UcK9@d@;R^*DST9IFUC%_jJUtDR7S94pPf$8TG_uA_1OLR(kpGRBa>=UhPV>LTc)1CdXMJ|j`wD+&a&xK|RYdfbSQ9DxYH@qnnE;7IP{NJhD|XaMQhd@K
#jO~l_v#VlprfDw8#(mR?*?K`;|SYh(%V2%DkSCdi@~G{*y2&MjfM63g8&Mv92(bhaEU#{QW)<Eu^eao-X$ddwFk7^ER9kO%m--2yNSORdcY9Iz}1CkWSaYm
ACE-6<rCdb#-*}^Z+HMJZGz%Buo}uF$N#$VxS%?cv4QjmcZy#Keg9K8Iq7Z;81*LF_xqWzj{zT-hVO>r1e|k777SuWu7~RFN$;1Ex@OL-ttZONFrx1pVgn4)
2oKny6@-I&+V<Q7$S-*-#sz_#!x;UKfK}Q+Q?e4pS)RkBp8QjP-aN&J#9wNt4auS8(C#U-Cf=s7>aMY4<nVi#s-?O$MQy@J1(%43dJdpHlYamvW(Q<Gp*r;O
@?^x+M9N45t<ehAZ{H;%mlw=;qJ$FB8a3usr4g_w?iLOZsc9$Z{zLPtN>4sRTT-KzTyu429W7lsLR-+V+}p4oABYG^)*%PtUCJt)R*H*Lp1bzD|DhHVKCsgD
7c>`#TBlQY_;Nqzw=uwzgX-K58!VnO#y(1E-=RNtNP=F<{!f=9SC^o&^WEK;@FlFcP@5>0`9g6;mo`Q^>BZf;N>{nf?}=9>B%0C-8v0k?cF2jVsiulnw{bhI
u5#o))29g`5Kg<Fh>Y`h-epfdkWYj=T#hDwm!gIxiKKssv0b-v1lBkwS53L+Y0DTP$ixGhG8Kr#=k8+*Ss{fW+-_h*TGSUJKyMKvIg#;6K2nZ^)G7+U67rzr
$DCalVMTqSpAIPy8b8Z#+eT|oorhM2<ZeK8_{00Q2zyt&e~nDja1y^yI|KCMqG=g_{-EDo%`r7MF}y-=Y`7K%q+VEr3Xhw?Yp?%J8oo@DpBo*$I?kzm{W-9<
hedfQ9ec9FC0yd%PEPL2s}%GWxHm={1-^ps+w6by{Hstdaku@faUHaJd6v%_BCbz`qh7s+$i^={NC)SW!jtw}>Td86mH$sFI;M&Ic)jPtrLIr^#IQFPA2u`t
`V@FTK{HU=edlNPwnj#-ZSxhdaH<10#;m}O6XK8(oPP_eF<y+~Lztk3_ogN+5ADz<&h0=b><0CIweq(kdGiY@6vV|tF*0MD5!xSQ+U`Xq<`&l5+Z1CMS9>na
EP8oUpbC6P%`^1m!c!dOVu@Swv%dfLa)DQ#m>?(gt?Mu2!805E?UvHdG|NO@sIY6&u$$W8&Py^ceNm>3Z~oh?WHHSM;Ivvhw;m$Uy6$Ol1)92)l|J5%A;|~N
RT~N1@L?O=iV#qJ^lEin1J;Rbu^=n9<F254P!HaXbl#D>KM_TnL37eZ)o%a}H;0JB2wp9wgx=gh?V*>f_WiQAhqHNb2HV_Sc+^4Z55y~33)pf%4fN7Sb4j1R
rDB>3G!?$%pA!{o*!I|grj+#NIO+BoY#K*q<7dinE&J1?o#g0#1+kn2Up6UR6(u`bMWR!4FIph-^XNC-Jr`Y_DQfVK$aVT?MR~e@Z;y3mPipWdC@GFhndK+1
?_X9dcp(V{<Dio9vmU4D(&GY^q1wjP19zqK2Ar6SBBV(%xunl~xXdj2Ja}mboaA1%{hK^Gy1au-_~xUH1R(ASaq&r19c6r;Cmgc~J`CKCZYX!SwL-x=k7((d
RYd=PuZP`=1r-r-@@wr$#N4yCI1+<1KL(Mb)5Q6yzzp7GD2~XzN2bI47tba{3Ab&luD=q1w|DwpO|n#Gs??hdRhDTB;kiJt+9FhnFcshYMj91_04n5`()@pG
cA-M~1GUZjP_L{`Ag^kq3%Mboc#dH3+2&WYu7=FpIu7`9_i61N4KJzIuBu5W45^E6aK^-Kg=!#d$cwE{VXPGVZJsfh_{>w1UvrslL%@i8k8tmYE`n&3K7w4Q
JCRmX?1%pAH17I(RBF%zq_!Tb6}?IKtpoKQlWPnpbXxmAYn^2;3<@!CC)6WZ6=Ob6E7b2#^suN#!WAf$OHyklG>EBY_5fMlBgb9Yzevtr7@hwYTh>8-M^%WJ
`yIw>vb5R%9ycUO%8qg}Q#}C6-;JuqF%1dNR(nF9A-7XZyhti7M5upL6lbDgw@tC$GNPuBnhd(UN7(7AZV3~tEp#*6Idx8d%o6QK3xFG{YC1wj{UBa;ycCpI
3f4!g4NK(ZQzATatz!EjvW0S;8Y!cvpIu!3$SIl`b*P;Qu?N<f3RY%j0$~=_61@t4bbnC?n8;ZFfgT$uTY>fA$nZRxS9-cw4!H0hcIyR|owQ>Ye~g(2L=j#Y
7N!+-nNlZ%YY)<g3Ds;bBY>B-g$E5-#w-=m$6>Sn;a&!AZe%HqZIv5o4_Wh$XKhSl_|Wt%SzYqtLvx^|sra6B^vy91BsB;??-u~dBK?wkp(V1x0<mY!5lmjz
6(nz@lwI|Ew7OSKkvr}lQ?X2L;bSdv>n(dhmo?pCnd&i@stuV5V|h$1q~W;SsaTRl<hXbFz_iS&!H=k*+GeI{sU&M!)@eT0Y|mq5L&3<Y4__r)hj<nE{hEBU
Q;;9<NuZ$CvKKR%T?M<W_C#Z^liDU+!7%CNYe}jEDd$_sFfvVb+jOvcukJMmOtA)xIUGzC?CSc^AH{3icA?FKtZm+|YZ|Ket7D*GXP6)wJJ{f4hP`<BIH_nh
K`A{iTcC`B(Xe>bY~%QXD>e)z{G(S6w?#_bbT|2NV+h?KuMo%T0dJ?SLvM0wvNLjx2$p8Ll{1z|DUc~oYspJMZUV51x~<L()pu*a^7A^2(x?#Er*!lx4P2mk
=XlQGM2xrAkSwoRF^r+%6czD5>zD|bP4&YVEfCAZkw%?w#g#BDktIXPY|QkE4_N|GIP1<mI1lOO@)&NU9hP0g!N!BnezSc$5;JSU5fkS!V0DPi!JE-<WpPwZ
-OKhnXDPUqRYHrY%$XWlQ}!O>_4T6t__YO^Q{}i0)JcfH5D&dg{&nCL>5=TSBXB!+ZOpIC{y!QR5!REqF>o_xB)OQ9Np`F~Vp-3NptWZX&%6KbbGbNkNpEEY
DL``P8&Hr$wd_P9jxUa4{7A>>Nu-KBR8&$hfQw(5bOoj&*9}t;rM$P#%M{j%L#6PlmMya|xkG4SYY1eD)P9kiqe?@Rh#R(Tbs|4&v)b7O2OsJ?R@3X4uR}l0
G=~A=eakzvTLOZf=ToYGaZDGYw{V<&x-?ANE&)%`#1hoL6T`SyYh%Z06VlJ?7SrZ+vRELE8USl1WJ7q@(bIYdn>zh@7+L_iR;1CMDtGxBK8u+(@=KYZDCKO|
v6mw0<`p~v{Z8I$%V+e15|^Wz{>-s!m7+WXVaP|FwnqKMI$_P}PJe_;PX+CUUW^z>3cY>>MB_r}Sq1b1Z|G=@OhAQ=V@AvRWZ_d&DM{)b4allIU|`;mOiu4t
keHddI&848WNBE93mT7mQZ$F@$5Ss93hJ^F3#l9HbN)Ps7#_h~VZh=5FgL0=1>vHmU1L)>L7K@ZI3Y54;AM$Kz3Dt%mzIW0V6O)bK;nmB_|YaApY$rJHdbie
=_&#Gi^P-iX-2BD5+;ib)DoNx!itlT@opaH!OUs8z1i>?A+B^xa<XnKIG1KWk>uOy*X5eh!FMmZI<Y7~hY;t?SPLz3wlh1e7c#w#>nUA7a?<w(y;|xE^uRa>
6kb*?Cg0Q?aaMgGk;(FaDhVnF#a0ij7`kxF2LLVr5iv<4)CIT4nIX&G`);ab;16DyX~Co-pNT1JKo6Oqk~UNayK<xGO}WMb3xmY!7{3P%=%@8YJiSmh4W2t3
kf7#iUJ$`a_@P#fp`oFQuKVC512<JHCUP?|CHl`-oBwA?u@sdrSb2(h{TrN!5TI{YjAYXdf9qN-lv;=LnA=dgW$J}V5j8gp?C=2+VSTsSVq*NBUB?$Pbr(l~
-;42gGPpzjWbM*HFsWaGgJvWe?hx3f!?v+mA_vO6X+US=eXHj5-kv!M_aWEPWJ%URzqy7ko8tbiD15L${eS^aK4YryNO>N8o_hR>i4K<BmK_kW-#{u%|Ari|
-Gt}zWz=g2>hKgFnH*J=6%DkHH}@>NF59s^joobTPgVLiSpc+n)=!PfI9sDC!;1E4^9!5YGn(BPKkTf}*<lxYD+8eko)O7YQNh<tg{W>asWO|y;B4W;=h=+y
ZhvYVroUrfVPtX37Ne_DHivD;9K^&(q+FaV!{v=Zg2PP7{Jh$D9aPtqX$e%vTzgp`>Yo4MXUi;%FYmfuGeTUCE917{f#W#&K-PGCSE4z%em3;f_mCE}`dL6h
TN4NYR<xUr$X$GM7=%wrWj?*8_!{~W!Xhd!f^w0Efd|<fhvBYgo4kjIRz*Esha5v}<lHGa$)SiXD{R*j)V)}*Ts`{`lI4RKGD5VDDEFQ9ynxGG?-Ncu?|%b9
0hwl|Zn|JV^v&n~7q`JM!$!>${MUv|6s_UsWR&Ln<_!8Y70}=Gam^SeaN?&Q7<Z{$d57W&EZ-qCbHdJqRJBvP@h_=dZi2M?Gk6dC?k*+7_U1H_+lc*P+5y5p
kLMj`>hN=sro9LdxTXT9o=w2!PjfhY+6?Dd=Qai<(nMj8&;Fxj_5;=udA^@X%s`b|gJ0g5>MJ@nFPD~rgQ~_Sg|u@o6-8SamrJ@Bmr)@Cq>-hVs7@yROUb4^
V{y>Kx4s8I_$4m7sCRuHhtBvw3RtFL^$Fo!JRM6_NiJ!^jod-{xcALxcHprlslt-D2GSW{Z=|a&mq_!)IZ>~}vVY|^o`d-)I)c(w2)Y;Q2EGZR8MHG^$%q%-
dNTq!!QDKHT>qd_Z(0%i=cs^?RWB8VK3KB0dAS<VxjH))TpmiNJ_TF+&$XJ+04g`m&+OqR;t)Y>vAgp_5U(~XM$!UqE+&P$8(~*M!X=5pxlnar;_47Nt|QRN
K`XtsQ+EUL^e>gZ!2U4_TtTGT=GW+Bb!p;Wt1VEX;clKbX=lE`qRW^S#jsGiS?_A6>D455dhPu%?<}0OC7kg734`wQdaP4X`u)G_D;cocS#6l7ECk!2ABJ9}
W&zVA_t9;a$e0_>)rKhvcm=i9k_&Q(`M`9m&cG#<ih3c_)^7AYnmAtZZP}p>m+Z$Z7WE(TSGxT|TxDtSvmZej3|SUFK-^T^??R+$rA|8h2P0w9TMLr-jHKc}
^U01P)^>9fdP-nzSGna8aLC~3<jOGsPz>Ej_x}n92ww{YB<7Xd>@S`IsgjdCBdKvp7k+D;rSVzY4|_l%qP6)lTaJF^gEA^Sp{x|OMaBz53|NJz^yJX^3`+v>
Nt^O9YoeK~Wf5NYHHVS`dNQ$Z>Q|Mt#hsArHM@!vUUB@}Q;JpR?sk-zx_Xi6T9>l!mT$SDhV0~Qu#IU0Z^PSNTR=_eo?aT<(iheI$AkyGqY&FE;Lhl`lD*Se
?85lHxmzw2x=uZ0JSE}UA$A0}15z*&81c#=61rgpGP)OcE6PP-O>>yreAvFcS;#z#%X4GPtncF|f7Zb(e#mgcOVOg3A0qQyhT=ok$;9akD>y{&g^c_nV>35}
DMx$jy)iWLC*C1%8@4=d6Ncxf;&gnSafbzw+UmB;k%{M^DUyvx4^7yjB93F5#I%GL7S17B7U;|f-kOucLG*5tAwdx+j?&<>CM<A%A8-}!TPZt*i_NWJ0yn@S
JL$U0l57$Q$UD?KG4)hsF4KhC`)XYgcNKAB>V4{=`dLk$rhp8gSsO#ed{|Bb3A?gGw+TBZH!MAz*sk8H5G_+^3!t0z?<1H(4{dE>n&>X3bO_%^115hmqiI}z
h6ME5!e2+0fOqFVj15aiGs7QbKhp-MBfs)|*IYqpR*XW=gwE)VC!_z<VeJggCsclbhcJP8#k~h`?uk*)MOCxGFi+XAkrO+Fn8!|>5_O+&R1xt~FRwB$n$l_0
|1tORNtRgo)c8R1CU-xV-84IkaurAbx9XKBVcBI52VWce_$a?<(oL{7g}}uOMh^$>#qzG38n15T6<Wp<R0FFj5>_M?{PuW_6KbbOsrq)tfy>l@e)eQM=H3sZ
sO`U7p~h*a@CO0>51<I=CLI#M8h^~ZQQX;<y5)fFbP3a7dZv3d+35{5Bh9MK6xw6F5YUm_Me#2coF_Gp37X&IE+^)f-s@%`re}3+)yM%HZFF*#1M!$6r@@uc
dvkQqd^E%jY#~6q@eBH!ra;0fVIOkwfVf$SyuDCKz~O1ur$rC{Z@#NtkaWQ-8u;$-0aURfo;oZkPjs5L`cfJxxRjmpWb(}CQ)YV@q1Z$jovw0T_k6JcvE*J*
zE_eC$GQgySf+qv|AL9grtHxQfnY*!`IVyeiX$YskOB`{)0N9tdEe{n<Y{)q`Jo62y}IK81|6J(bTYoo0*L}*Cmp*|AfQHvgC|5;hK5ZCf;PI*L8IjXGqir7
Jmx??O)`WGHb;ddUF9%dQ8z|yEpHpc?=ve{o8Kl!`!X8H{T9twupQC1tWvk?h?LX2c2-OlOp47dB>@ZARTpe)QoE^f14tks72mQwgCKS{TDC1R%bJt0vuZPt
(xQ{t>l!Ge(@>7Izqj>o-p(QD`JT5ADi5hO*i|O-r(&ePWr^7w6W02o`#sc(l#lzU-e}KJc^%QAJ_LB^eAm+66|_x1J6c<C)mULEqzzMj<Co&Ryu}jaG9sHQ
MwH3Fdrd-Qv~<rusGp^(p5t)ME9p_9NWnyB8_!p4;^wniql#k6sU)uG{RpI_gn111Ptt~_l7_3aJkci8E#v}(%ja*_9f(T`1C#<w^|=)Nr0okzz5ox2k2p;O
G&o`Ae9Ts(vSd|SqZmrRv&N_8LEWvr6oqlPBGT(Jto7b>kw%%3sG@4D7G!Zc>smN2F_u`s^-B@`ZP@rQ2c=#XN$QJVp3~5|Jr?I1Zl>jo-;8e4&><$oqC27H
b9N`1Rzeo2UdhXm$K~<9oAdw=%VZvccbE0YCNg!HCW8Z<cqP_wK?~e%DnVB}7%~wIi<Zn|>LT$=v4D-m*N9X@ugF|_BK5W64dc>iFFOW0TEM}%8ny9=$4;I8
ydJ$D-QZ)uY+1YEQFW3Df+9S%WaygJ{iXBYt_ePB(C=`gX$r4cO1C)N>i1~(OL_9^C_#GPm#X2K%W*hy={pZ}+~K$d>I@`*4u-nM4lpC37Fi3oim<*6(f<61
j`{itU%S%LXcfVdBbXTGbKFD33cO>!i)p;i#Dfa65V2x9y`F=NV#x{?Lxmi0Buo@p6`fP-0p5z7n!w<EX>lO`RL@w}$CHwmLp5xhLP#PQq_b4dv?>`GrYm@h
yz0XcEfmShFsMt?<EdLoe0$KcR>P#k@3g2vR=*H|k9B}bFUEDG35>y4Z(G|5C2D;7W3xEcxX9zZ#Q-|k_IiRXOyC|=mjlt-XX3w<inQ5z4xR}@+^ZjG*lDq}
J!P?q3y(k}ofA6BZEjLXu=Q_^>le3sz6|p)EP2<3O_j_)R@V2kIRz+emZw`~j#J&kAgHDFH}iB&y2Dzi5NLSIU2t;M)79+z$>bpTRq2b*f&bnE2##tVjmZpB
urojEUw32<i;3(Gt?axD1_Y%g<(EJC5eZhV&JVY)vTqY!4aKIPQ28MfK4FludVfC?Y9n?3@0YuVZ<z_AX5e8OYaMb@ek)3zZTL|>PH)Y;b>&vm@2AQO`Vw8G
OOZdvOWA99Bs5B$xiB28uZb{H5b-K+nVP)^h@V<{6ZZ-W=c3`e{CVTV5Fsei&oI%pH$hV8KvcMP&wi|v@LNx?lwU23pATp#WP|>0KUl#aUQ2Pjk_Xf7yQ`&G
YBkd--e%V-D?(+#5cS<*&Oh+^aZ#|tFBv=$OJbvvYi&5|0*CUhnK-Y-y&at7Ovp`;xIO>foKW#ol?+$4;P?$G-5<_cL0BZ5a?ou1q05WVUv%MIR*EcOe?S8D
N<R6mjhzIBxHXm`bdyxr0~!s~iJPSPg{U>6)qOX)|G9RM!KD-NM$F{8ls+&{y0xWEc|A7`GK-95VTL~#(Jm0YMnb4?dq0IXXY0oQjlu&>A<SuEpVhhGUEu^m
bwe4OM+*HiZ8)KiT)adESvK#m{#DcU$f!dby*0%=SuVE{3$cCurlq5Lx&v{FU!8NY&N$QQ8ChxQJo<Y><k4gJwUyNCArf;!jtOcCs<3*_syRKD4f<Q#=3jdN
ZvYJOtyGT2Mf9YbtFW*vtdcUoV(EI{?g%|x7R_no`>AX|KYuaalNmALJa!nXtA`VM4lK_>qPbCLW;M;`Hj`1k{-Ux%sz_8vzGMXIgr{|#h=z^D$0Z)=`&w=8
D3q5Um?ew;NqJFo1LS#$A6u{B6RjY0^s{s;q`bb)C4#^=+HOp$V~wD~BI>GIvnk%?e?z19E~QKb1$9`6VP%1YI}#X){x#AM7MVNU8PP?5#CWW)?{cp?ls(l|
f)Zg@#1Zn%2f?Rt9k0XF-RbHw!`>hVF6^Ow=_ZD7RZFlDBoeBekzWb|;XZ!i=YvL{3Y8S3hmA>$FT=l}d%49+zIiY99y&NAr))qd<&+@XR6fl=?nW_y+QqSu
Hr>%ib?yac_nSd&q9dP}#X5=B24c>$L!lc+@PH2yFk&jo#vDL;k;PciiSQ4j$c6(BI*Hrq(ZTMD!RGs)7~_CCQK-npfLZ)+-vi`!mr4mXIhRuqQ3`z4^vJH4
ZJ-kiPD!EP$S@U|P7H!G-q5b->zgJ7^6@6jr|Ivdm5uM&`C7c#y59MSej@n5J3)bN{tv<fn4Q_wMQ^DYnEk<~>)pqO7LA~23<PMqnZw=qhCu~XVs6LwDVXIp
nXXThs(mG1dY~z+u>q0+u2yMy6(1%8P|}^J%1xz?OpPq9r-ug!XjvV!>hdr8kw49(1izfj*?4EmM}qczp;#7??4^4NJ^$TDEfuX&4JNz`SFPOphe<eU-a>cx
_6f+IGMb{-R%});>!%ag_kp+@sd?$%v6Re@f-f4_OQGbIyX#jjfh!l(YE7}VqB*537{1m>QYQHxTl@0L9Ek+W0Rx502yO0!9#*)c2kVd6q1x$ol@Rkk;++Rg
GAPI6uXTU<9XRShK@8Orx9(xElg}%R|7^p&b?HKF(FA3#b3r&@`eo67f;i!?%C>G<qqE?&@TMDlsN71hNK_z9f-H=uV@zX!njmtF*x~BlUX9oxNX%P`_Caz~
mJk`llF2iB3ZCInkudz@ipzFZ=lN9aBn`dIW~9JSeqcx=+#j9vg5JZ;ess}c>qowlFNZgF&Z!k%ZgQ@B|5)C@G29Mz1}*iwzEYK8l-+`>bsS7eU>9Eq#c!b5
_f_b<c=rXq*Wx~Ui<y|rL}`BGFta5QmeYBt*@j*j%?3~7ELw@zJ_qT-B<@{To9!+^$mLdlr<^BpE`V%#B0f9m;v(40&#}aGk%v|DG;B5IevyHqTW+>A$7iUl
07~)}=$F0K#Wp<;e81<BlI9Uu+NmjdwWY@Pno0cDiM0X}jLVY)|6*1=mn>kp8-A<x_Pq_WXb#Cy<8Sxh`>#^O3$H9Jv0z3Zf!hD!A1uxpc~NdgP+S$G>G7oH
DaMDuC|k8x5(sVglcZXS;7HODyzg_(`V?}W7ChK)`2d6>!|(q9t_b`vUufJteo&1LP<BHzjJ8Ac7p#9!*+YL+rbzB`X2cPjOlp-fe}UdK*Sqa2z}aI~j$)cK
eYYH=>KMXBRqeBuViU1tc1QYSdLTWZQVJt!dj;st4wb1hAS@4SLQxl4^G>n<u;}AIIPsx`C?cr(x7>BmRM^kWqWL?I5hB(XB;s{MhUjQ}ldD|Xs=rsyfPfn#
rAuZr<f(<@Oi$)p{IxO+S}Md0#&X``5rrmE%&y!iR$8jzZvT$q-M)vcLa!G{^P?F{C}~V5AUrW(+Za5XtEFLjSY7%DRzt7x4m<D?etbX`z_X({CRkTbmLQ2=
_j`D@0>#1|XMTs(kP^b4jTEvMlW&f|frKB(Lq?dg!%X()&A_gP68R^I+NhAPm<UW0UoHr=-O06i->O1>baTY2o?ylNXHT9pq*j77k-D073L}ci;Yjx{cjO{Y
<#Q`-lJgiTb(D}giuM1^my!DAb1VdvrpN{2@*q9meB?>pU@}fql8=}}cD!uNro;q7UIxcDk$HRC+HR)Lr0Fzi-a}1usp>HfrewLBf_Wcm8l)U-^<}wywnRwO
N)L1`Ckl>pWi~TUzT+XZ30Bz(elOF_ITY7kGIH&RuXZ{kT28=aYy|K3OQQrtql31p5&aMM!^ygER&UaKl&Is+qWh{<jI^$1!{uNI=P^mFb^GeC+0Tc>h$7N!
W3$m!l5DZGbAqWDtm9W*dE4&(P?%RR)y~<xZ^n`a2YVX`(E<k}pTh7kLh!!c%6NDyaEdpDrvy#F@q}jyY)40a0#o(IgkH`++9o2i@`QETWF+~_y0)Iti{_{~
*hHw#@V^wm*Edl~7@Ta_3o3xG>tW_FV_I|fDFc<Bp|s-TkRq0(B?I3oMk9(`aBU#8KKP+Utm<9ja|n7~A3@lQ(2_q#^tz;l^V{O7LupM$3i;wU1opbiqBZAS
1nqvL&mu=sClHJ^C{3g)DpIx~Suu|6s*-tb5}$2o3CcyK`Fp~jA82`kkoT+xg>Pv&*i<0IR8e$#k|UghK(E{x9;PJ`m$r20!1}v<^HL(UD0Aj@-ki${fX%YC
3-_qu0Zw8ApCkrmrgC_ywcZaaDrlqH&T9cy#{sGqSebU3Ya<C&LyfvMkvYkkS2MT@?$v&pjq6mgiAFn9X=Ckk7998@njSq4%PXJEzy0b}Jj;|!h>$YS&sp%9
o<@!;AhM^^t&9EG);=0TCJ%hJ%r}L9D7lZ;tizE#Kz%Sim_y2_KclXl<hY;B{Gn#1Uy~g7=A;HdFq&txkUF%ZIw_@DeKMnjW)5v!Tw+hD0%Xm(3W~AA?!CVH
MOC5cnXfDC>$_$$T^qEm+Lx6Dtypl7Btkx)sseaPv4QvEPaytWK|iqpsbv;gT2%ULBS9W0?M%_}o8(JeC5ECY$b&f1f%ebQSl>AEnM4d%)P>K`5{85m1JR%c
Ot>69GzU}S(W4RTpQ4K6>%5iGq!L@L<@0_$97B}0e)=coXmUif4|vD%{<wy5R7&GPZ{5}6X`u!~b5jh!xIFyC-!e?WT3J|GdiRrpF#L7#@Lf5t@wBm6m2%{$
fayhCc>$Ue)T?XvQD}NXVp{>!bvZu$XnljHBN;;o29_y~i6rA0H@iNsW36;QY<p;r-TYU9OM65sR0tWAa@^qfIuV?+?XbjlW%RUGnDaispR3WxBCCcrPV44O
iu2WkO&!q<;1VX}(Mm!QvVzDiA2I58W$;W#Je`M%f#L|!?*-&(yvnKT!_Ymje6^l@^d!*25U=PB$a<25Ct_@H_C+${xpd0awL!D9FLF5IxtLl6gWa2Ey4aeP
_#|exFXE2tD#$lWLKf=_>5c8@!0si{<Uk#`p}iQsQDAZr984d+uuIRzQ!=*x-Io6iD7m5iRZhG8$RxJ6(dTGZ)b*2npy?o(v>1_5nyn&vfHTL=ZtM8u(iaBu
J_o5>nQ7E|rHdC{tk%?Ms&=x%(_y@&u_yKg=a~Enb|Ng^yKY7sU^Aya?x)+v1ana0{>{f0NGo(hFH(FrLu1~Iz%nUqGNb)1R)GOeaoLC4{BWM*oTm9}KOTi_
AtgcB1_v_#l%eU0?t?v~$KB(JW^~IgE5eah2eSiMn6cRdU+@*dXnHE5eh}pcjS`CMbr=Ez1Qmd2K~&eMG2Br2(D(dS%CR5DPK)oyP}#R^LQz#}>^<#DGR6WL
sC9!y=IM=5=tAFpO?`Wke%rf+VI*a`#8tgIuYqcxu!?;aBfGW7#|s}YToMBv6zZCG30!2<|IR^atpfnAPG4S%AclA`R!5!@;QS7zs>Hg$T?Jizmr!o;L!~}i
Oa|v6$mu>6{^OYQ4aPO&tupA%b7p-y6Io2nHK^?~+UVey4a*CQS4w2dFtSh_1c6+WNPb$`(=OxEtu@X|2a!P$O%&i)DAm?6#4QbDeq(>>VTVVIQTachfpS!7
UW`COSKiS-I+>|Il6d<Gxj}jgY=P~?>6J2RUeJy%Zbi2-lA<jwmra1ndVH!qf{)rTFyEm1j4!wWy-tZ^uCe4~avDiuYv^yCG=`Oh%}wUZ_`4bvzyM?SN)+6&
i}whHd3uPbj8>46q$yK_!|L^|+aIev#kglHgmU!NcugVdlV<%KQoi4pf8t4X!g8YylKP#Da`mKfZ+f&z&%>DJBRClr$}6jTP5+vt8n-4OU<#Fs*k~sv75?8T
dOsZ3j)~fBW}R{(bwb}=B{QTN;|qt0DCt-#h40W>Svw~YeDgtxrAV#R(T%+}Wk~N;bk3}0zrOGC@1bQg?XjVCeT;6mkW~&zo4`_G+i$>!y~sMzY1&&P+xE9r
d(nI%sqf5QP`Ui)V$|o|fo<^^F6Z-RXg6O4vqQ3#6Y|%@%pA*B4lMHn=c5sDT(G3*PAtqBpD^R8UDpb`4y|V!4fNI#ecEG#Pe-p_5ADydt5MWZVN{gvHpf1Z
%K2(58KyB%y4-Exk=kPlhfL0R=2qkxwSBx$r+2zr#=>rl&gs{W7RBb>%*A~yDGqcvck-xYd4d_LLk86s;GlY)G<%iBPb*vfuf_v^_PPTWLDFlN_{zWV-?;(N
?m=p{ER=Ybsm<L}wbVb0y1ntuTSe-gD8L4!(&RuMDitJN##!5pBSIl>!13->2u*bYitMa{x!iDjRyzJ=B%&K)kX8U~UIunEhWG=d>3}BL=G6lP+3-m7WwZPj
T8)%zdSDQv3j1jLjg^^PWuz!Gy|SNcKK!c7ncxXv$BNJAQUG!<{7k&Y74|cw7piQ?32yi9r)O-RL7A1`;JeBcw|4_Pt7GrmvhC`Y$SSt(ei})NM2};fYVl8>
&v?quviT~!DiL~z=GS2PxQLWO*kNAPxv<6ssX1zWhK&h|-j2G=i~Uv_I?e<e>+u|p%R%0j#mlB7^szIV1j?57N(_djn>e@YFoRe+jU^E_t~esQh%;0^bFq#k
^7?4|_9T<8Gz$c?KebhPCA&2((wJ(u@{@4cmKm<E9}7~%LtirCPhFl>^v3s~>3All?wgZV6P+UN3y?`fjTsdVBJUkUOqMw%N-XhC4{YH}r!0`{w1}U3H_pJ7
0GgyK;R&p~`1|*>glxqcPme15-cSTn#FH-#su&I59*?&M^sh;3Ee+kC>4eiKM7>Amo#&|^)(Tj+uG%ZvjtL+H$@eIqOU1zA(9M{+uF3&6tM&9C#|m<cYZYl{
s$%#K=e?14Ua`YwO!n8Q5WOjLp!R*}Rd!DIuTjj}&sZ=6?`fcvfLWo><GZMo8pk16J250x1KU&9{O08<5mFTc4_}fFC(QCEbmeeH?*%sXs&FPt6*WOTN?siV
lP<<H&4W!PDeJtm7bhr}z@~ucV#1*d9Fy4^D~s*YB3amW*G?5Q?koS+eeze^hrBMxUl85!Rs8b==u^}oCiitCak3`U621{lGDN0!2UI2w0Cb%o0EaW=h;qeK
!bA55QxdE34E85C<2m|KZoiQ0a-fafa9oO@jhk)YoyMsW%*Wy0joj4I6n`}P;Sg3!>}8`KlRJY<|GKVq$jB9ZFW3WYbXNgt(cu{AAOluGL(!^uhNd$f)dZTq
Bx(SVYpq?lozQ(V=w_CDiN~bA=B39v&5SH_BOZB>mX{YB$3xZON+*rtaD~~U)|)0%F~=(Vzx!evIx_3E{E_=vSBj7-UEmPm1&!6^J?o85%tSvY(AXw7o7u`}
;kQsP6v^PA#>cT_`PU@-J;#-<8e&INaC!u`QjIVqJ_dNI?i)!`qdbgp!@`t|q_8-=(TD|g`LQY*N`r-(^07q8u&PTD$g69XdgMJcU_KusQ|VjbHVhLgR}#~x
b>(Du>4ne%hjY*rpz^)r{NFrt$JAaB@9nSKgWnII;a$J)+fd`c_cTcNwCM%C4;1Y+lOdv(Lrskmct}T=`3<NhOpD;0F{NuT%jzSa2TeUhdP#DT_2sU^NW;0>
EE5rZ3qD*evSeoIrFn<|>e~c}ak1wlqRDzX&eW^=%5SE$V)gk2wJmbBlC_9VQ2&6A0*uj5R#W+S+|IedCJ4m=c#8X5$+T_nsMM>+!!}YYbXLtIiB4&OBAfMS
T;L6Suv%I+PhXFn;w+~*=E217EsV<1@>p)5P{eLT?ZrxkY*OrhMOK3hWm5e8Y{Gpr&C<ihasQ30*8?-?e%}Kpv!*{6{LYUpP41<{p+TzuT}p0(=EpjtnxnGE
lRWsnwgfM8VyA~Rf~uWRqw*^GaP9yHA3Q`Q&*#}9GNlLg^wfv?#r$8EBxbB6V;R(~n3@`qCD0%9&Ke`qrQ)3U=d1x}gE#3|H}WBqCtPDQ8<)!|Fg;%R3>4lw
qAt?)!%Nuji<%eB4!dm$E5icYnff|n(*qM}@I5t6HWEy9|8xZZV|~Z(v)NTXp)LWLWOg^|uOze#j+;l$)iqbVvvo|Dprf=8m?QT$MQe|V`azlL>R9=Ut+6$(
KY?~l8C!3>ZeKc??3t(!PR9qzD2`Ozm6CRr-2g&_B%*lU&den<z{#HavrIEaVDxtm^55m|__-N`WAqf=GUk|>KDw+oQ!1#0seh9)Ci;(TrI#3;Um*-OD3bR%
xf(m#fxoRui7fAKzNl-hNh#|A)dGKf91*avpiH2qfEVj<s0ObUA2Vkoy2TA6p%K!Bn&95ov<%qczIw&fJ+XF23ELg^@F;%P?k;(O9AaDU1aV50v;X>bCNeXA
!bG$e(Qn1$RbxMcNdDSTL@dW`OetZ{9kKu^Pc21X)O20S-?aWc9u(VXh?D?@oR6!s8l{+#$Y#<C1F%IMY2K#xSI*9%=(8w-_V()g1u0_h4yd(36(r)#`q7G4
09_%kK~IQpbL9ehSlaX@b_U1aRhF580=|5(zd&fKLpr3WcU04&ek+m;-(hdcft*|A?f7Goo&>p+>2p80{LSLC3_~LyE38%GVFTE<H*kW8RyJ6h71~OWO+ac&
Wz7=N>ciPTAK$8j63wGp=0bGRT0&8KeA|$AU(C;r0{9y19gvUFPA_$>CODdBePHh^pBhem^|AthNopBPa#5@=w%LAzS_gmnTFC<6+OGmk4<eNyZn%G&%B!#4
T4<I<D^ueN3};A+_!s1Jo;1v*ptd#Kzc=umtl^Y*dNx`7m`&wHXhnF)ct4DxHUaDKH8L_VwR;-G3#P{4;l1(h23+`R;}$pv&LF=hK8&!&`G`bTc)46Y68AcO
iHqVU2X~^oMOakaI3f>`sL82yx8N~Mh8YEOsbMl?{y<oTutL=n?j30~Ut8vRh&xx$g9|Y}eB(dl52<PG)K8YiWMrOF?SlCYgUgpOf?le&g&;NGPShkCbX=XY
@V&K1WA~@ppt^vFaa#*oJjHYk9^mGWCj;@P!>lg$MJyqGjcg6+6tfp26$mb381Db%(Q3k5@stN;6+Un8jgtzXVn5=w)p&nYwwEaJQ*-!uvcIg+3nRiYv%6lx
X{4WP13-g!9+_(~jC?0|(qq|~x?SqTKcmpI7-X4R3vp}Trb`8(vgJHq*S1szNTb(uBiC<(&@;*du(_O{-u^gX<yu{lg4PfmZ()lc0cZJJo?HqkOu^C!IBtgQ
$aXkikXhn**)5i063_FRdsm1m${vxlc9s8C%`FxNDY1-b4DYr3TV|=wN~Nv4$>b~q%nZB?7&3OMZA*@3Ue${h-5s5H0a5_~a88*4vm((*2iFw&971A}ml?B&
L|6KybG_YvS^=KfpEy3Iq8DgiAbqg4`oIlJ`B-$azPm$c#^{!DFpU07XZcN2lRFHRl+8;)B5r5Ri|g3(89rG-ZIk$<DKgzkwgz~JRYrU^PEvaMns^VnR|>74
7!wNh;YU_0dWxY8VNy{B)?W!$)dRi2jarI<hH|87CW70cx)J)pZV`_NJdF%TO@88ya-}2WJvIGW1+_vYx4u{&H5QV^E?T>fzz-g(Sr&<?X15c1uz-DNkjjX<
BMz4`*~<xNf7^=jZm?1VX<)g;-pRz83cpo@Ey83$w7Qw2_N?j-ggzr83W@3iK<|rR4eSA?0)#dr%r7?3lTN)oUs&D<gcQF&Lz!o-h@aC*PqvkZtE1)h0G6xs
LXa_Mh8yS+@sRFp%OPeG&JZ7RnM$S6oE4_)d2p)H&~b$PT0#UfCChwi)ioLZG{t?LKkj09@?P7RTDe|usY2uBuct&}z!W!9Tgd>JIo_#}Wm-5z2`4?Pjg1!j
@rAbKWONU@!f-}>ZiS_O?_-8ujfW#U%dI-a*Ed-DGcrg>CYzL2khWlww;;|Dk3u!6J4REGb#GAfzAfi!3<(5Xuy5&;v$Au>oK=oPkUApsh709}nTw^`MyEFI
u|%$>>Cu?ib<vu$$|%w$j|^Pl_K0mffa$t3<Vu3WaEI}EAK3Q`pnp{d;+$GSx$_md7%xe66u?joldg9d)P(ZNon0b+0#44hWi0n3X_EX5$k{4tZc#W3WSX=o
V#%tk1%I(ZdkBSv+F>AG)4fyscPy9}&JI;viiZDSBbwZY<li6$K79w*<H&F7BDd_Vz;6y5joPJ|I5BODKsGOhm|0`r9MSYzV!o706{XR=`+vMQf8fIw&(;nr
IqQtx<sS}~HRKWopSh0Pn*FWCgQYcH_R_so72NhX?+K>{BlT`)O|gA7G#Z>`k*Vx*Pl9RxRxg9?xly+)slj+^@YM()AU>lwgOjl3z}3Lp`-Ul=@HMjnq};f6
ONp3h>Sp%U7o*bl+LfG9iKX$?<}F|s_F6eR5}L@0_1va8J>i+cTlZPBNugn;BJj#hZuS(Nx>=YpvXU<jn}|;+A>8I5rP=9(@S?+-6E=H!ETImybxBm`s71oa
0VFJzFP%AUtZp#K{iMOaP=D9Fj@!Y1gfhNjcbv=3Np8W7@a5I*grMZOy^Pe)G>yPDbtrS{XwAK~0NO%wJ6z_Wus!Q06soHPtlH$kRYi)FEUYd3L027ND99v_
c{Xvd{*|E?I?Re)iWf$PPe_^Y1G*JTwD{jHhnL3g5<={57elz@Hx&!ZyoRKzY_)fDU<*kQ6nybuwd=~M;4LnFo1_JgsQ=mv^cI>HIMg<(&$Mt&rj~|N$-_!N
oeqlV^-F_Flk@+9g@f#UC>k-KL{qY3WM22df69&j>%#GE;Op^EEUTH2jeVyu=iahKStY$!pOA?TgtfMTaNv1ya=&DG(i;>P6`JqmXKA*0(j5X1t`Wk47|UrK
dU>Dq?W{$}V&Yz2;fJHGrfcAxF0|i$;fbhd2>;om4l%VB(Z{Ir3Zm3lIzxCxSwm^Acq#j+kj$`i-+sA8dC-C>#C#DgZDYmalS$(Du1um66LSp<66OFUH-rSb
9K%%Z-2>&Guf1Gn&VlxH4g6bGPId%^Q9bYyOh?yKrw9qFplw8{8HW{1#TkObM{gK^yEr$Y>iIOzf)OWRe91IZBc>|B;oFmeQlh#*)Ui`XK*zzz8%|<1Q$;E>
`9}B{zafDO$FLH?m|XoX?;N@kZ}IdO;U`ZmPOX}wQGIyR0;0|`?#j$1h^-w^D<Y9x)bn37IET5<l7xQ;UM{hS6*v%}-nXPVP^G&I+isP|j${WI5J-#?lZXBS
M4-y>KfT2Y8t%90&0}<ij=3Z?gS9b_Zms`_cs-D%-89n%zi*x}cHRH0;aRC%6bw;__fSbcR(>q(QC}siJ&(^MyX-sMc7$fAf2}G}`>!MjUbcTW5wN#fkeS!n
G2nW;)H~LaQ<Nyr=nbz5_-x}61*Nx4Tz?q^;JDR2G^mIdL<MXluUZ3~2@Z@cOYQ&pL*|^|5|K^WM`ja=3k^1mUx2gEtNlg{<Te~x=_w#)^T#6P!syo}b0~H}
n#pc**V6YQXn|F%d;4P%2DE?_8QYRmv74)?Z%V0eR$xJ$-@vgSO#@@<Q-=Lu?+ZF_5v!IszaAUKoqc&uz*&|l!}U%ukWX6BEx<2wbO8v@k~~72zRzeR4<T98
)fDe0V9NP#lCI;CCn-qLsLWz8wO4lIiV%U;k6xZ~>Mg)vtT?A{$1vlyyd82MU~IOZQ4OyJ1W4Gy##fE&Cl-LFJnFnl)py8}cXvv0Ji0ZKk>)2z?n=vmVtGAx
?N7Hva3^_7Pd|*2>W{#Bw3Yk>n92&S1JbG2tXM!oGq>hVdfCTfa5Or|g)n~lvNlj%````uf_S%MmL5?2m=|L5g?y$lz(%5#AIL)%fXJ)f;=&yEp;(h2%0#^r
85Pe7?Z6PX;n#RGv?0RYDc;WKNqTbBFrz;A_4wtQszivX^zdl>U>puE1QaII9hemy1fZ9J?9GoUYBfh}tn3d~*vNUqua}`^(Z_yu)26*QPNnF|DA^pGo-owt
jUoKYPfCWlhaHPbXg16ucG87PlP88UaG-eoiAB$x1)G2)PE9f)fn*SRPoo}a^xVFO`w*(#gw@RhAr;{VMt$Sl!f{(m<l01mQLTGD8V5bdP_GJbSNo_qY)=I6
$h~#^ik2-R#u&G|HDh|nNT&7=W4;*C0i?>F1WKw#`d>^U|9ovblq0kkG|M=hGwa*&kQluL*!$B{S!P=-B@75;iqqDUCQ7<jjj|U&Z*V(_6o#*fKJoQV2IwaO
KIu9ZCZt7&jej}@*PpBYBte7$zr^Ce>K%XXX!HIlwihG#FWytTR#(AIvofcGBU(v9ZzAPH8ESjU>&?GU=GXo@J|oR|;Qp9LYJZx(;g2*OK4k?n0#by(h&nu&
qsN-~F`l^F6aJk)7#5rLUCZaS1@GBBF{*I2;8kV2j&5aX&*}@4!SAES&Q|Z1Z?2;c1PSG!$(hi1N&f2?O1m$hYcw0#%DeD58CSV@H!M<>Jq3M#dK$vS(f@<A
9)4Bp+zJf*#<B}%z<1QUp|l4fiYrM(6wSmcM1JPhu|M=MO0F-SXxkjxfcwM-Gmq>^rn)&vIMW(O-)W5x0>=g)lF)Us5ZZO7@kXUY^tR?`x2Gr6e`2o+-a4Am
Ek4`^OdX4kRo8zr;iVb0H^J%jTROf}cbW3O?&p_SA8Z5LO9o)<#;@&m2ZEoFyHQIje1}no^Ghg;o{=YW=W^hFsNFr18k7;}UH9!BeR2Q)+kIHA+sxtNu&}A0
0<jA`RnRs1z#Qd@@6XN@-6#S{avDYvs2o<Cy743JpMt4_1$<8kK8h=9J}~gUG7PLh{diX03gJ}!{%8z&Nr34r08?@!ygsI>S=7TMU0YCmx**dCMvzTd7WrCf
;d<MGs-EBqz=*0Z<oqBdJ7=zA5p4(8H*-A-FvyF4L)OneJ%E(AhUjpnEzoVDs2_YtU0A-CFluK$@6FMhO-lDhc=z!Tgv4);1^l{=X8<Z_w8;Elk>XiRxe#XV
2mHVPkL<2@aKsA(jFKd`MAn*m;?@9ySF1>*ffT4EfDi0#9cTE-xv3UT-im<o#1TGAygxV!N!*s-MAdY2wUP;Q!za_u2F;J2f<<fWWZRN)O`w)mwJ!UC^~hg$
m_$!tx4R<enf_tO3BwPg6+|`#%uAD{RD!4GEj8Na^rFStsU#E2%BFWy<?@ePQ#`OJy)bv-tNcMW1o{XGRd6>r>n{|0dhgdV0<lp%@WFq<1BxAzLeFHhAPyAL
XrVCMSs>cV)nt>~WArXmU~MJi^n91>rB3clvtq<GRKb_luy7(T3&A5<-aN=LePBr1&y!w3Y_=>z{+hz?0vC^G0)@XjiYz`c@B!h2f709wsU`Khg{BDjE?;eN
aHBexs_9^@oKr#K&E(tRvZdnAs8C3*yu~_vo;58O{rKk6C?$yDvXbO}PdIf8Tiv_I1^g{Hz15ThKQ--dp>D#v>QPy3y-&Gde0{0jWCW$LJ~*64+a!ebHV+)S
AYl}{w$-%aL?cU)95E@*7HSI8*8)h$BDcpZ%B>XcZNAv1inow2r`^-DPcqxtDq&&k-6}&3(M`fbB>y&1aDohuIWaAv++MDXYPvNw%~{!RXEipGol_?u(}Y&Y
sw6IgzTwK$8Ny9K!V|>RIB#pYt9JT$HX~MMK~AYPRxtUougvskOY&6GRIFi+l2wLDuLEYgoj&SPDCD5Ib$btDdrj7FY`#5}K}K6N+=__T=o4OBu0J`Ds++4Q
Ch&$`CGBfu(?gvHtE>uo#8xL+ZzMV!QWIJaK(=$k?867a@#;K%*CAF9z*+V!dI=t=xa0su8t7urYMRZ|bs08HzGQ9C*s}D4O|@ruB7{0o?=pk}<J28ozP{vw
0W}6cRKc`R?l<r;ad2CozcvvHtjFQxdEw1FgcRD1fp-Zi{#!m8h4+d|ZU+3G8T~ypqLa}#Rl}@R+&_IPVnwi#@#Ei7P%Kq1PguNgVAtqmYOucGo+R~=c{0x9
x8GHaKlj)#tI3r68`3L}@Gl>G-=x&=GeX4px=5v(Q8QRSlZo-)^#{M#@NI~XbCV?nCWgD5)6gZRnWWa<CA!pk-K5o?MAumlF%+Xhh}?lO@Wo(@fXTNuV1=;1
kje>O9opG2BT=ClAn#|cAEZZ32FSzr0+bJA&LuXlYbKcI(1C*7c8Pxq6`#6s)$L1d5XW!Map^&{d0bWIuTXe<T6n<+MIVtxJ9%9JN-=XuIkd2omhoksF9_U3
)j`4<W1-U*E$ELN1j$<XL*6X$3aEWT{rv`tGhf%Ajb?4IP(zlPEfWOMr?2&}RIZDrb;@s6O;JnPvj1zI{_Kc9C?6;IVN-OKn!jaFEqBMuxVSSUp$`A!YXO$M
z7PBr8AGRIx(Ki^<9}sFHagt13AoNPZrgIRO12u<PEoHM$3CHlnb^=osK9v-K1EBezGBGtX@Wx^n=hWfL@`q?Rw@&rK8}JDhNJkGqxa0b4U$GWY#Y>EtR3C`
Z4M%H8RZ#uq~B1pktoJWwiij)XkHtPT$$@?;&xmy=jJ@(ZPrHwi5#Jt+W1!lx?d`xCiW_>$#<HSAz{tLbkz(<3zxfW`lX>?c&}yK{KS0^j?OXbqyR_0-+Z_e
9vA2F{J<{|R=Y%!L}XEOZf^-5c4LpFP%nQC!X&Ga(dBAOrj=B_CVS~$G1V7Gauov~`gxMS3{DIRg&!8uar+T0$a2g|Gq>@w88lP$!chGEBT3P;r5$`2eiDl1
(MkR!-y!VZ0Wg~}o`dB)+cO(V7(Mk0^Qu37EoS)d>x!&#&dwN%iBBZCwz*_|gz!8)ls;?nrEaPmXtv_NB&l==$VJ&o6S=cMPye2Yc>6c4gTsp{-tat@4GYgi
2g)sBm?h|bACwVI@p>4~2?Q@0-Bk^wvq9muolpM&<H%oDFOQ4X{%wnRxA3T~RiQuZ0C$wfdALascn{&Awiv;~BIhy42`MC`F^c;qNI<S5kLINWz~QrqAT$GP
2PI#&1fj|Kaa;Aq5?c5KLQ@n=%@I9<xdatqkX5CaSB7<u+$VurNTW)LwD!8H4}KD4m~c8w&Z#5-$?1UtrS7Ra1Ufy&zN-}teq5iR&yA9*&8~;XEbZQBnm&$y
^HAXsmOotcV&rrcbYouOhOf(#oLFJOLW+X@HZ>gw^`?z;(d`c@GF&fSzgw^aBt5;X>pH1b)4ql9RW8z$$Nyw}YBWhw+Et>GAIjzT=$Pn^#fI(s9)I6vgD%eI
<$m2#cK5k#s2DJnzgc6#$a|kywl?9T(Z&9f$qi}*&<AAvzHCXbOe@ODB2CZ~fO=L*^c;C?2Z)Ui!Cl|G6?p9~H6hnH*a;QzW1v42U?PmgV1@2aqW9bZlUSbT
+)1DfPdZcd+|ZV*t9^5myNL5&hv=?~NyyOU`@hdCGkZxcyYlq-bCJ0`aTS35&DOz3Ew^#?n1yn_aaUgS?Z?|YJIuw%FDhc~PQ6{mjCaRCo2oUJqLGfMy=w<H
o8t5vP%5FV-VcK!$z#P7I<=-8Q*|-uyU4`o!{EQZH(d1)WG2PcGTumM9A0gJ-_Io$j*cHE_^w~CORWDD6->tt?+c1ULBO~#&(GTb4Q1O+zH`?Dag(q-7lD^?
tiahLj#IvhSQwURm=mY2P)SI>TqtnA{*3B~`)6AX+T4;T2W2^Sl*hSgBAKpG)ZICE0BVxlK>T-6{AG)2Q)Q^sOTlk24`fqaJIu#Gw!~Tm@N6koq|(|8r+1f^
!z4gMC$SV}R2D}y&vJkr&dHkBc?|!*5g!#jaS*_XtXCC0`Y@7mK)h_{8i|=!PQ{(_-qI@qs>|I^?|TlW3tQFnNQX^ilhp}ha9NK*g5pVC{XONP+3xoPCE9~-
eR5x~@LQTQ)_Lx9;=Ly5sg72?<VNFK8N(-8j;@_~&^RtnUEoTIx<&{}z6x^5Ya7Bq;c<9B@Hzsp=Ljubcih{3G;l#&cfGC1151<f=vl><clq9#g<oZyb;B<x
mL4md5!p5h2b>z9u8GpeHYpl;eWJ?yJQx8Lg1|+6|7P0HY!-}4bh@uY(XV83RS3=l0`|&9+8Vf8@slfgF*|1=D1t>1X`ZKlv63JEtkpE1soKmkY<_iZbUGfA
HCZ2G$0xsHn8LqHd{bY>#Yv@!)+>x_;E*gdu-|oCIw9|NCrzn~4oi*(Nzj~ELJwxV&E_2GcG_%p1-z9KTaT(h4rWkiJsYX<;hCMR$2ekh+Bf4}TpmDfl56e~
B-0}JSde_%v4Ro7ky{8&Fti!2D3i|W5II*C9e|V)e^f)x2#+qaxIgleRDv)YHcy9i@IB?4tp+1lc=+cm7wZh0rSjZF`es`gyA9PTr#-Fo3#BqxcOFSNS0Lk(
R|>Utz0LUy<0wYU_c^6}_cZA|sNWQe_R~DM((JmM>CVIf4wsQ4A<HGF`QfW(g6i_^&YZ1BGq)kN|1*kW(@`HO&mCL3*;7}QW*83vR7wP;wHL2V_;tYKc580P
uatM?8scd{CE^!CXJ=>wA<O^@3Ll#UcPkO^kFaZ>oNp1ljsbF*D+{2-==Zj88t#>?!){K0h99>Zw7nb?vCfuY#8~~$;BY$@n}tz4(J`j5tPh9A3ioW-CxPqM
yRj#K3iL{uvLV2$oNWSi0$GMwGN9UTO!fPN(Jj!Bn`RzAT4OxwtDjb{K4Tm!BCQ2F+<^Rd=#re*_UrR!R1%#ybFwh8P<gG%i7U0Btyh9p55Xd<e+wInBWI4Y
x=%gOvLUJ5R86}yNNy~sF9!S2cR3B1Z@(^Ln1m7bE1(doVJ#`S@RX>AibU8mpyQ=f1l@#w3tvtlEZc%144=@}a59--M2)O7ja>R90|o^K=1%_nts<W@eD$=9
RZB&PcrEWKxC5^RXnsT8j`A5dhJ#@Rb6$kLxqUBm$9?V{`W7OWVGdRwLn%KnMRL^p3T7Xj7~{kWo^8!vJ3hKgf!k;Ko_aZoPO-bxe#_knv<r)=V>y`lt~Km*
pZy*S_wR~C!V;+sjP!fJe3#nQ7l!4^+`nOP5bf5m*%Ai#p7cP;;r%=jYslLU&s+R{Qz4v1I-MlIU@&~9kgjAMxD>;jmOLQ*^dx~-wvOB{rH5QTLF6ta!;VvF
T8#hh;?#K{^emiZyRw7kAk6r?986Ti`3ncys}kSpH|^?>*8MmT5p58i*1u~qQML2f8c7_O$rK2OsH<=zHJhy6uggsya)8E2&kRCyi-BeuL$Mp4jdKE&;tr`1
_P<294f+>#O=1wGz>;NAPcw!SZqU@q`s_YYA@V`9@lKU+cx8)0zQ{cXl}WK~D9?mw3O(eH9=a(`h(@hQV6AurNktJptBWo)vUL@23_hr3Um5~S85;*PyBi9X
FLbE{<E9E$?Z3dJm=&|nXL+^{;|rsxub}4-=7;^IG_rZK1L$Tm+OkM_qJusj;JAGc7fCBk0p#-8IXIBj%b}iRWD<IGTze2*`gW=PTcT3O7jW9=k<ba(s<`d*
Xiek>7ZIa;ROnMNBeup8>xGzm)dBmZHboe`BUTFV3p-(7?UsP<mm^_XEXkTbP>HPjpmZ~P2mY*l<!?aB*Rm6PZ}UrYON;eO51hi=ZxW@EeA)%i2Lr$0%zYjC
A)31*U&T&B+^ce8Jynd0J$P|?KvXz_)p)X8cDIGE;O=|E!bmUquk^XjD%n6m)N$k;k~$*8fffVk%jlcgtmu~XXlaRfwhS?Nitl`c++qeT5*ER~tQ|RSh#^*#
1o?rwFo|e{CJThef0Ii|)#iX@#e`OE*{$-t&5ov3(ow?|fR<e%ptgRpx6KmI#7g>eBWUshrGJxd`QIdZ7TyNxWsjUjecLdS_V3T48sRecdaHmx3?wHTr<3e7
Peiy&gKp#!wQEPmy&$vA6K|M<R%T&C2_s!nM7;Yl9?Y><LV;ypc`SaMTwbIW9d7-)$)7q3*eVvNlM+r3RhliVt=yu_5aEiqRBkvpxId*T4g>rRG7Ne716M<4
v@CaF<H$>>7Gn^`7eCsxl?VFyy>{sXU4>G%d4ehD_K@`=6g?BS=26Z+#zU5nu6aV<daDb$mybm**tS_=!rqPm*AAce(F(9F#DX(7pnPT~)S|AkET#mg1?*&Q
$>X-Hc9Hoeq|52{3t5S(-6Vj;=F`>x)Qv)XqIW9egr<<-#Tn_cpK{dRbnGKdmSfT}a_bt463$ECZ7-N2oR^62p1}Td7N!Qud~U`i0$Np3;ZYotn-p{v$6&9<
jAeM6Y?xTH0&ztG793C*U^*XO?)_VYg$Fk80?Xy37yp?%5;viGMZVT`Lb0{D!pjnWkGXXq=9aMz|8sPv@Yfus#(YtoNq}4Y_?@+az!RNQ;1QxQ%PZ;R3LfOX
)?bY1^E^@DB2-5IO36`iG9qEeCL736)51Np?jZ;TYuflDr6^awPjKFt1pWWYh(J(lO=3K<i(uD#(cvU46vi{1cZ(9Pt~nD#BH6cD8N=a9BOPff`u%>fI_aVn
a@3<nDwf~T>ChP^cfn!eZ2S1@FEreL<u#w#D<_(OPfrNEfHjur@Oud8NO3$Lq{2GJT#i9))Hw%gZEg5D<Iw<^Op+B)-0i7`mrw`I87VLJ^{_@d(2P7xZri}Y
SJ8RdWjzt>!J1K=y)4g7IfLh@SvaRn@dFWTHpN`DD-PMym<x9CV$r;=(L3T0;eI?tCFs%2lIWgKx>}bb54b!dS_Ag@Fqb|%z@gTv9BlFmdH`KoS&=p(HB_f*
rsr@AzdGuS5bf?1P?|CBx?9^FRW<FVe$hb$8he`Q0(@G_za6EmJdX4xQ;m0M2GdVP7uPzGfh+U-aro}@-JLuMQ8wVb%e7J`ab0<2LI+Q`Gg`@{8|*a`)MKI-
QA)|UHe6BzLmvRQKH4_1KV7(>LuSSnLM^6;#=jPr>2Y#rt;qO}rCBNAIg9k`#ctW4!m2_4lU*t%Fme)|HaLZ(Oc~zVgQ|yCUhHs0P3(R*B&qmg_!L;ot6O7w
x&Rl&cO|N6mVi7?6ruq;`Y&|?HRQ)iI}7*?$b;H=p?&5cq<kz4v}t?o+-kfSR<TOjF;!(uD<3C~)KuN#cs#A*u13K_xn5HnTjTS+@-xyoJggV;EMX)Wh%L?x
ErW5}IE;KzS727<cA^9ndIWbG;j|7UN)jdy-U&d!d(8z3Z5duh?Nwz9P?aT3(yfRTP@ZwFV00GXA|CrSBa~VX+XK48abO?dw0%DV*7I786K*He|G5W>giXD!
?LnvzuLvfo66=Xqr`i0F7|bqff4PV{<85aSBUabk+aR;@g@O$BVyyEgiC$HVTo9^rUM*aF4uzo5p4r}H^wnEfY-#dFz{4_$IR2hZIN=ocU}=0TdI~#LlN)>L
XcpGlqBkL7+Y4@?7Nx=E@zr@M9?kw1OT;+4O_;i>-eRz@TVa3pp({U@vYa_jh2HJ-_AQv*L>gxtfpGYj)U~gk7jBd7as5lWgC)*FMU)D>gSpd_2cLiFjpggp
3JBE)B+V{wLmhyv+xG<3jvHY!QZrV{Ubw%ufx~*fSzD_4J5`}sB|I)*YWuVcGF@J6h)M$a-F*0FXXo-GI^v*xpPp6G?!SPOv7K98(T_4E>e5vZpi$&K0t2=M
8gR7qC+C8TW2OD?^&VKow>CA`g}%WFQqS3CgkCvAxR%u73iRrkM!;3fmXEf6xTqWTQzL?@*Gkm=L5>wl`15ALTLfaELUX#9^2+VG$V!W4OKHo@ytFoVnqJO8
E(y*?ccV-0cYV*$@G4MmP>Od^FNK3FoMsTeXV@WR;FcaVR&;!`yPLFZmm=C@{>R9Wagp_~#|U^`q3Z9)iJ9SPKyvsXNPs1ytN_Mjgh6rBx`G^k(;wVah>v-d
61%w%4fjrP#gs+V^s`<T*HtDr_Do)(LJhF<y8vNnrbWkr_Hmyl<Q4#S#t7AQaKaJbk`F%%FFu(4vs&JOw0RJ1k~`Il?IYSSm8%cz><LHSpxhpNa@l03l*Wef
IB}GN;aW!*Cz_Rb%?{kFw9t1v)u_g7_kM||;$Y5LSCvybYt$Dj4bP@q_Z><O`PV?VCdc=^^sZ03<I`zL-Y7g$=;S)&2u{8U@*&F{)PU(P{Qz=UoxeZ@5?APj
Xg|Pqv!_PNgXRke3G0bx5B}(E<a-wjTROsS8Rc?s$AuJ5Vbk2zL@AhN75+8g=IqPSfW)L`_rxZV!8KShutWddfaSF9tk3QXMC2}4lf)zDMTiq9`zYyt`vOY}
WKX1>z&~!F^C+pC;~@6mVt-OW;<>H1%kt*sDfra{&EOBhHDi6x4uY|v4iU?-YC34YkKGI^uhGs14{GzpZEMG5oohTpKF$`vu+z*759<(Pjn$Y}mai)rteqE;
t9(>_l3{i@DN1ypB<^SQ|LZ2bFcYsVw8c6uPPfng0=ud2GEIzt|Fx^2t~wCHr>B}&3yIZi3`g!v%%KvP*07GroHO=V_e-iH+8$eMYu!c4H8nB-Y`AfSNvuH$
sc}-#pI={KD|s1|4i}Y{?!#WGcAe0L90;D?lS<mbaGt=N<`_%jBQI|}D>KMuXMpzfG5d#P74XN`afXLoOblx6(>md!7{C3|`$RLgFm5|x<>!C-d6J>UVk;~4
h}FsUbt;tP)kUAagu$amh>bK?3yr#b?6!R-j=V+WjfD<5lz(iEJ@0+ZU_`NlgP&L-X0RAQ7HlXCHeOnZXl;ug%(91A(G7pEcSm9WGO?QSq|S=VLqM8KKERyE
5WXi~FF7`R`lxN;9RabmLudZ8p75V)D)txGk~_pGds8Nn^S>gjhi4xD9I9f4!CT}zk)lC%;&0i)Eq(!2Y0!jfE-5as3{aOZfhi^U)ybZ|qjX+L|Ko|}c`>x^
<<i5NFqwiLs}tp(>TkkJ3+XZNjQA1DOHD@$@;DBlbvBooK_CxCM)1pp(;v0cVNU6E<FWa+#tB#!#78AC2DHZH?R1=E;cl-&KcsvFxn>iV`nxgO-Nz|AWh=U}
v~xk2X<i#_+Q0Z!4t3dF$0Jk8IG!fZ2M%K7zxo_Zq)}7=?rpfm3Ql-YtG_P5UE1i{)@(sv9jSbS^{$n>nFU;_IS@fXNmO)U+3y)m>XTOGsyEw*)H<RL77-QN
fJ5FOFr;vXq$ox%1gB32`Vx`Vu8<tthG7&DMn)_l2?R}HYrVlq_foc))enlaUNrJ|WQZAShh2QiUJyfRKW=&sh+=HLNebqbh8Dw7fg-wER?=LkY3;OEJhD~J
w9CREuqzvVP2llsgC?QD=OdS4SAJ27xL!X&tJSZYMpd~xZHtj^54Y<S=}p*(@eRhD$49nld0Ion?b_NmXC$@e*x9_LRl3oNN#i3ud%au3^Cjg;WdI-mxxQ&=
xKf~qB|iRBvU~>fSH3>`!RvvXD{C0Fhg?IGm;)3HHqdDm@>wI4TcKM(<xP);C5O2-c7>OvrRCvuKomsTG@t3r1?@Vu9FDCQ1E$xr&f!M<B=nZIdpcAOr8Jr8
AOhr+rwBF0iLI=qQ$bbX9=vJDI}jqcj_pLOLa*m~L>UMnb)XOy4TiPu0F!o5V%^sCrqotfNC)0Cb=NS7Qre6yI@BdvLw*GTsENXkCZL+|{tzsBHAk90kqp65
;(((x{D`&%I7DT!XG>VE`FBpPRIwau*w}}(bnfQZD8EW)M;N`QUa4_$Gbzj3d*%~LTU;CdhPLY?ooLW%kUzz>S`h%<;$xtQBjk>>h*8T1r)a6QtLI`cmQ3FR
pKr6g&nR^_$INvPYOGa80gn~Qou#PGNioVN;1|CqP91s{*@?rlf-O|RPEMya>Z$3ZR0=Squ^~ye$hS(jo}zd9ebLqo4(6#U<jGviWP@XESwuLH^}ilfpV0%L
tASeOtb?N*qVTck40W!-DyC3t$McDOgbM;wxQO@K%h%Qr00^#vvvA3@XD+)|nhv05=F5l^I$rVIbo{pYb1dI%Mq!UmnR5s(QK`xGarjyROYI6R-@>};DLE>D
*tBm;RVD^=8E_bt6^`9W_V0TQZ|Rc)Dh*9ML?&t>2V6dPs9oT;pk9{k&f^OcZeC0E3v#z{bQQuL<9BD3toq$wyT0cQaM{sN6YcYY1;U>V!zr@iFRy2tlt%MU
QX$un+E?4KI+S&GQPi2e*-2w9ek^F+I$0L;9-CK<Q7Bm};$iXQ0<NVIYDs494?zp-Ls$K4L?>>VCn39LSab4eQ$ImAxeWkOaI8})mXDQ~ZQss9BF>DnCZa!Q
9caOYo#ib`PjYEwu`_xUYKb65tIThX!vo@Qmq1RNp#vzrXU>W`D;m`KB9z!<gEW2oZockqymjW5-O0^T#$*Z>hz^>)y^<80(&pavQX|#rdn_4}T52zTT7OH2
6gUgo@G_{oX>RTIjCXEi7b<hmx6X$!6YVYj6;N=|rI+e`u6_ABGyLG4TH+2yKtyjcPZ6{e7~BLhK@+)M0l#9$=8?AiaMWt@e%O;d){q^^{B6nev%gsV<%ylD
ebQYJ{$ENaIi43_4i;$r3fy{r+qik9T%ft9&bV=_)1TvQToxHq@Q-R)^Ea{BBPkMR?T%9RD-s35R3Ge(%hO1>UMs*=xMIb!C6L4hBWyiwsr<fon>8y2m4fjH
7ZX&BnnDnLR_Ty4G&B%CYv>};P)ZZIuNJ;!iTdo6yW`+ZtH-)LPUV^n3(0NwZa7%Uq1LqU4XVKtg2?r@W7b961GO#VjHzA^?P@lAOQJc=%(EfYx7fUFjsd&<
aU?RG=r9n$i`Z^x;7^}W<CZlAr^tlQh6GhD<oB(q0bI77>)eZ&)a>BT!EFw=m>6eOhyEV(TD3X{_!@9<ePM*7a9k~Mxz}_5RO<~b$Xdbu>WuhYq>FMAV!aR#
L^aRqLm!o*gW3gqabMD_;RWAC=URY9S*Rx$(s~iIEbxuKMfmI!bTkZ^IvnKrhhazATlo7(sm$=@Z|T37?N(dVy@+~5=*!1IuDf<VB&hlpn8TmPk^3E2LTWuV
LOgJ~mHMAeZHcYya@DpR8yg6l@h3s_<KcPnweKQ#rh*uH6nQbR3j7Nh(;(K{ctQMIW9SzdUcKW#rQ1<`=^bUr+S3x;jtFJtQ&vZOEh_@_?@UArhfyYe@9T1z
FtPWz8Jo)kY*0?IQ^k7552R<#?Ej8kP`kXq=3vzwK0z$fIGFRsP}uKli;3OK$Yj&QO&t_ra|gy(EKgpZ@OBlw@VN%RehbDV;mns|3$)1b-K@O*ja}ZB2mlqM
C&ka+ig>K1C{0F+gy&K6GA1j_agB{2HluO|qmx^}yFoXqXlSNYwa{|xa7i*7(`Xnbq0};V%3=0wzn$J4qvph+hW8Psw44Vj<hm%-`tO;<)VAozI->FkSl~){
U))eW6Ym|lZe&Za_U>*t3{DZ(xsmcXZam#-LaEQmKYR5#XT%(WL5+I=)y^rN#j6-3#s+>)9%i@9+#P<4bL*wK(TY^HN4Ws7B!pQ#+|4SWtPS{+ILP(8uC6Vn
7o}h(3i+~;K#&%!3HC1ojC4`p+&4h$g79Bk#0v}W(b?>(*%(3H&J?D|oP-S3)anuT^nWIXfhd>nCuT>y<6~se6UF-YjvRCBUnTGAS3kLOSbHsd4qBSl7T#a}
1R!UAI)+D9eQL=QXbKJA4(kdU8d$}62wyfFrPLw6ktLG~{&|>2uwPKzwEjU_k9&|V2kNoPXy*XK(wPVbD+ul49TjpNrtqq^{c@R}pWM~ThZP%c8223-X)8^U
f?gCv{7JKMmFAf-1&nDWyk*{)q^g~rxc;$>R*QiGZ~Ykp$6}h5%ELSQxcBlV><)4;8WP4pzrj)kBBbLPQ(?h;0(VTNpu@%hS`fuR?ai~*pbt-BHxhk&B{uO~
a@V!+$RkSqQYEnsLGtS1AzR}7>)OpC1c*k3?i`7Uo{`zQ59<!hgyGO;@^f&&qQIth*>iWg2*kwlS%2zO;g~i654h9_i`^Y*<%R62@!ZKvex`*Xj0+{AnVY%b
A;n^&lT4_zGH>w<%l?Jk(0=&7L<9Z{7m%`J?Oti!5k})Z9+#IrZq4t@N7XPqD%6lxyA(loZu}diH#lm7;$%R4`Dew=DUQD43Sc7K#^J%enD?-2>lDT;M#c;y
xUdgMXvE=Eq*xoYHzD5p%WTh<nXj(R{vH-}4i4&_H@S0*z-+V00)InmwAb$n?4(wOtNT#kQYW7K<SOt!cW5EgV#kDhQEQ2nQL*l6wFru+4YtqJ<<Lj74iF3<
2mV9?!^(;8Rwczz;1RSpEso!c)~{+|bjSu5#|t*KJT#Q_!$7NQ0Mq~Tqot~4^I;Wi>0=5<STzNE!y9vvcG+1QpjYq}&9m&w$4HtuwE>T3)Ua3Xj!QdB=HR;#
E^k!35ZXeeobh90tA<D<eR3bO>%^Ez0$9Zk3^sV}4r302me}J|W9mQ%rwk3qlv*_!2QuzMjY~u)TCGJ-F{&{f&J!Adejt0`wWV38jHf;>r=&B@%5Rib8|U&v
Xr}pnkh!397*KE|j!loCIy--vEG+%GGmhqo4)Lm`Q~sB{+DNxDWkL31m{BXunrBEpngO#p7o%WvI-BUxOVh=)%Rl4db9a_51DP99I1hY}->&CB^*-0xchX=~
f*6QFJ`Z3z8U(33ePCig_bK=XkI1cq&<jNh?g0^fB5et088zsK?)GU86dih2%f|LN?K2~Y&}@FCf*_eG+hV$XZ@>Cw5T8~3_Ces}fOy4k-Qt)SS8Aae)d%xO
ThF2qgHId^&6uk_lljd23W!zSbn4V5EmX9nI!UlLyB4O8RSRRVt>y0V!88KQtJcl1`S8+SwO8Si38NZk$2Xuyd09o=SERdEh{q%gQpE;Qo%=Wh$9<j84G*PN
@CyTC%W~KqJs*;Ch8fADv*=7|k5E{X&x?^>$5--{m$R6X#Pn+0*}2W(Jta>j7w#M~0kx8JNlgJlvCc7qUL;!Ri?KFjF0E+HM9tE?@cZ*<N3^Al>T@MXU%;MT
5D<t0=-RzMr_60;uX;4Y?l&LbhhZRAa#k~Ia0dM-dbBWt!_=gfvwEN3G~kOy1OIV52Q~XX;YHR4X&oMUTftPY?L(Fy2AtLuO;a{)U_a+2Ws}a*&CuAzD@FYC
?LrXBuqVUedQcs}O4EQphI+-lZm`J;6^G&khV#++<6#A_GvJ0`u@-id%FH6~CnAbTNk%gsOQAQs=3um~@J2p0%0WV(MRlHEM=sl87`K^=eX!rm%yQ@JA^Q|O
lp3xXV(QTkJVQ_K^}L+&6(8<kS0rZh?AdmrV9B93zW~4|xyYoz+eCvi4{Y^yvkW>8I)i;mg<$_(q*Lg*ySotG?J0_ofJiF#6Fg&i<&!a8jHJ2B{g+0wYL3Z1
aVAazvko?aI{Cbm5D{!HpeW?j@_&I>W2o_jpF$fW=DvUOnVL+hf6@t_ye_(7Yo1orT<+UJXm#~d?8kov^wFuF{Pd_%+?n|Ed@vQKQvM0*QZ!NI4wXm}4}_~j
%73<X-L>B)Rd&it0v3%qV7joYIz8%Hm|mSX+V6zOcEvN~#qjZY1z2f?IatAKpZzoxVw7j1jp?<u0r^{wdo~PHPVVWpX)k>88n{88WTb_MT&1UUGoxUqXOL<Q
r}YEga^wdN6-?hq0K?4@bJZl5p+J`kaPy@_(#177kC7yop|)CS0e@4L?L(*y3L)~EJo3u@jx&m<)A50KXsRDiS85^^<Xll*y!c5?dKcth<r0Q|j2vn0c?H9N
&6@p$<=&*dj%Il4@dVgh%3;Qcrv?)z<R<YgYXUx;85sD*stoQZ_^-6{9xI&0UCe}2Eb1dX1syu2)iZ*%9-!N(+h+!qCfn-Rw-7K4<`3Faj}X?L?i@CoN;^Gz
ISv?<-aY3snb2M{J@5r>^dkqd*fmE3AyU*#QOO4}z2=2yAvCg18fHg1)h8t&Kf8#gWLrDs$3?RQ&E*KyDp8)i8h84eXYKe&bftoN0@l*+VbM?Ob@a6_Niv>%
gESz#BH=uH&lTf!dvhrDq!^>oqW8<6#%dBPsu+kwWZ&a>5yNbWk=T6ADZtmYa0nW=@TayLa^m}mCW<!w*EaH~04(ows_*+YM)KhM+Gh_WM`sh>P76|9Cq3HS
JZz#LbN~wOu;XCEOz?)sjW$WH&v%7Hq=iCPLtBJ=c}YavNKvJCxGDc5EglbBL|L~+;<T2-n4#<qoNPxwKCB_IGtvlalJ5aB+el+ElU5kEx~nZc^j#iVSV{R<
7x{&h4ckME{&)Vt(Iiq$I$XmIiiG^+c1S&CuH^iV3Pji>;U{KMFqUn;3;z@xLFHUH+eDtBM9CD*^{-Nq6xF3tdoKLg)GM)AC4KyE2;in?Q#>9v9>MhD4<Qi@
)(Nr@eYD#2F+{DA3*FULs@2;52>-VN#|x6RO13NVdUD+_=)`~mTi3uPAv@McPD>8m0fdDF@DjoKQC{feqNDYV8sLSRt;4ZQsS>au#0p6KF@4oYaLSd4n<>R2
8Miq(#vzetoAyxCO9#1XPW0$}wfesbPSv1U=h1e;A!54E7UH2)Sp|!=8O2eNg*p`;uy^<TAS~-ZZTlvgqt(9=&}$ld?I!zsxuK$@h5<UQR+D?>_^+9PXWQKq
+g!D+y7)|i+;XiDfiRw<r8=!9nvO$h+)Y-ao^Q6I>RuM{4YU5xfwU-JC`TDNw}9F$&>bHGeR~K!<@cRNn7Vg={|er++XRm#Iz<IQXDjax2OyWD-tuVgo>T(=
U3VtH#~&!xy*ZVk+_0RNGh9SFbem_aX@*8B!4>AX<ty0tJ=0^|>gTQx#Q};6b$b$3)PoS}a5YfJ(d?mXls9ng8St2b?BP`gX(8cbBPd8d_SloCcyUamep`Dd
p74=e#bbA~aW9UgT6{O+3DChFs7%_{FK{?N*53O1Dx}@mFPS!h&fzYGVTbf$ox4UxCFL~n;lEg$Hvz|6w<(tXXZJPPN*t<}t-R0>f^RreJcdaiaeQO=rL|g3
I%W=6pPaB*SvNsB1OoQN{dT90*OkqX;8M}eFjtjX1WYDIFzVK@*&`&3{N_F~j-b&b*-%Z9x#Y)4wZ`s$=I;jIjraWs`O1t04e|qEtOjv!*u`s+_XbFKi<CGx
q)y|Q^p-$PQDjCJ-lTFFz{60nzZm_6gRQ`j-vpf}$40vti*QOE3`Ig7v>u(=ur=9rDmQKanS7uq$GVsdwowJd<eax!xGb*0{jCn|d@oEv4Kzq~WiZsg|6jd|
C>r|BRyD(bd_eAlnxJSf8Rof<0dO9PXWF!+ol4v?i^noX<of&jIa?Exfqr%WDD{3P-J%qYcEtz84RqHJ4#8#qmQOVkl7?Fx*^cZbsTJ`uK^Ho0RSKMa5)mx~
Xnomg-e^UA%Rtb^Y`PTzRk0vLD!@sbebyo9eCNLebg!Sr+3?F;o>N+2C+m5ODDhBVL^r+*Dfl791XfL0u7fA1w-xQ^q9cPB1eVvc({VZ&T6}Lwx8&*x$KM=4
ge@jna(ryL1f;v#j|KUE8RzKB@mRD>2XKO>&9_Gbgd@`5ep?|&UhB(Km+6Z?v`)0N5pdT9<M&3ui7wx<5(3KHu#d_@fICFLruKCt8gK7#_(WImamM64A<Z$u
6M)KXoLg7f$PJ{S(gJC!hyryfi9)FG@2FqSHD{T~4}VLcKN6Pb@o{_<|2?rkBcV(n`CccE2xexP3XAz9BA`R&61`#OCyx2@`YOH4S@F-dzJ2WMNip6YujSnp
Di~Kh$|vRUdhvp2L=AGojC{ZFrtI7H_(qjIA+IF9K#@D)H9kdih^-;N;T-P%;H{O-5G_1oif|-~D!7N;-BJ8L+~|IQEnDIJJK1P#d*^<ZJ-sn)W6!rfs$CQh
%NxZg>6dKC8-m189=$lin5P3aUWmq_fy#Xf;RZ0Ptg~IO1XqTg*=P~*%~c*&Rv1_tK|Ou>UR;^eZH(3qSH<o8in$BFP7(FvAa;1BQZ6Ol@Mg$JZSCc0G*s7Z
8Eli6^E(;v`&*yUt8c!a&!{L^w{<Fjt~2oEr!1N@e!1T<vCqVl;QP@~Ga!3_$^1JW-pEix(7Q!Jje~3Qz{U~>TYNj^cn!q^p${z5RgM5uSKubXSrwceIY6eX
==QICL(eZ^=U{3M@#1ySj(mv0E)c9mEuDLqp?M7LMQJAK!?l43mHSI%NcMcwc&mxZoN+Hl>Z2cQ>6RYYS!pV_1-qzJeLrAH97Nk5^VUTT2>$F9C08|vBC65+
l2%ytvzWH+vr;Hg{i*co_@ER}HnQX@nauJvM})XN#f?$&euJ|b`Jb~0TZMwxyXAwcqF{0@p8Ohe(Gq!T^l0Q9zEO)30FqA`B*X(Fb>!R=Ly1K$;S_b<jjcp0
(u1GiS1n_t{c1EMKEqar#Kex--p$J0SU^j6EW5WUH1@dIWc0~pPwv_dzA(eFvha#rHCyx8_*ju2s&aGVxq8vW!u6YYo`)>R)k~Yce=zs&X2{L5jj#&j_)&==
1iaE|uj=L%;ve>b?41nB$y!W2MG!6CP_KzZHz~I-B30&&E93E2@EJP>uI84)vPF3ljo@29-`GnlXW9I8SRygM+g7{GYo>Qx@$)x&qJfPrVG`s2nMgiaxRZ9E
WLH8owsV~c_-j#?U;^T9wp`)5yl|qZI_g2&tNl;eIY9fM;=BO7jrqS6>9F_|BxFm9b$XO?JGUfG5>-6!b(LDqrVAjT_borII7dI0=dU)SS)a%j(XP?cnA#k1
%EZRN?Gr_zZOrlpzX>Qw_4URJI2iQAT9c$T+xVb$ygF5{066{X4RvUY7>SkC6d9LK=M@c6r$Aq+j$ew1<7NpbAEhco@CTbuLCM6!PIU4LVAZ?v;R6Gcm~>r&
+e<lI@i6v6SVSk-_c1`UtveExL!o06-RL1}x^EGoJFCCStC!|HbiabL=I7{!UmtsOM%k79h&FnJ8u}y&XsVfldD$9Jc6LLfKK>5vNakk}#T!CamRtLh2z$I7
Y8EovgG5ZLR9I9v3Ix%FDv9zntBGIlOKzkXPtg#Bf#M*mj=nT}!i)3Y-~3qHd#?aSgFpbTnK4kiV%wb^2*eA^T{WPPG2K|>qjN}#$t#;fQM-|;ohnSt7sno$
DohQSSQC_)hgOQwEStnA!I09G?0DqF>NAF)4!g19$f$#?iE1fe8qSZvb7`P-JbA3=jAm=r=TwXLj*5xHh9E+5G0PN^Uld4sW6=t}5(ohj*ITXiKyTh#Nc<Pc
>ddc(9@en=jg9MyNFt80-~k%(JCkDkX`$JpM2FOvaWhk4mL)yB(JF&V8voedab*Ohy|fAi7U+-HD~~{mo}P=1!tV^!8)+Q-J`rrQ<}S&{q*ZyPbefcy>~xcX
2>brd5yuqA0);p{qO)RPThfFJ4@Vd=g*yarD|oU9DbGK3+e++}F9+P{31Hn7TyWt`w38n4BMOf^&E?-(1dAONtwD1D5IvRLusbi#u39w6qT*awuTJ4TQ?7Ht
vo+)iW%KAMZ;qUvXs0HkALMn4p{1Q5AA~5B_#m0JC3s@*wgS@zb7!~5iwTQFTvC)f4ZZ2N`)QYsaD*>k)&=zw=E9C3&azx|`A=`>fzBasVOEbLZQsVAYX6CT
-?|RI^Wk|bw?b{Pa`i7tN+N>_17}Hqx0GiQh|b({LgoFV*2)}`XbXacP=>cN@|?ldB-_{Dm9?eB&MhSh52$OJ+-xrD1kM3^*BN%CSkzpqkI{`qgzac$r#IB-
V5?_r*hlxAHwO3{JTOX2kzXc5%0al8M%%Bj`@rD4swp!Ac{N!V*_x&1aH8ERYW_Pt=<2=@dyJL&mA}3*ls;(rg|+A)<m{*utW88jPWnaD7T73bfT%tH$IuH%
PapW5c#*B@*2tj7$w4U_*hf6VhoE*W70!##$`FGB^Y<I_jt6>omvpF8v5E==g8zxYG9Q27K8hsKov!|oV_E@_*0~yq6$noDKMRM|+2<E4Qtr*JGpQ=*MW@F3
)kGn@e$PDfNevNa&^%)E*Ani%od7w*ws`@$9NifnY8|Yc3Y`mABg`l&e~3U~XU^Rk@a`{4TG*pZIU!8MdEdIn^dw#o1aZLn<lB!xX-I`2U;?^bwQFPpiiro5
@Qsamd{hNN&=k1uzUQxKn8bf?5p?hsmteu$oY})z;&tG?Rh#97$u8)MumYBeX#-WZmZ^jHZ1krq<|HHa#<;FGUfVM%^|MIXpxyuBQXW@h37jG$xkfR1o*Rok
Y~^Apy6wD(P1++;ui9cOjQ`vD>i2+}b`p@@tD0`VtR5*FleioMzsdAQPg{SSAQVzp2S*5(%*;`LrgKNL&W@)-PVU7rL7Y+d#=f_3KPL^NYq2I_V!SS#ePb2I
by4m;6SxQ|^beHIZSRou9TDY+&0wVD-Q-zM#GCA?v7`Vy?9uOSzF`UoUyu9x>#g~G+!GjMoD!$>%XMreaI{iFBx5&PypRr8DHWsMt?Ae$Hw^vWQe5Zxrjn8m
p<#k{;^_{Nmy37BMk&CQJNKnL_oqvqL0%!~4yr+S@POmYf2YsJa=dpBUO~m0oSj&iYO+rsiKx<iG=R_#5^q8#@E*{rb;q=R-ja#66>JL*qHVfi?2^5AC?1>2
?X*r{`Lj~VjN-DUV;FWkC40AapH?A%=W6wQSLGA6e+0-mXmfVKgb9k^!>%nR-T&t9`F<tvH>}-`#rfY}{1OS87*IDuu!zk6r0l<5m3z#$+bZQdFWawy!Bc%&
mGyF#$4X(@QbR^>Ss+&|J!P(IfmYdcp(|jxOrr^e)@><2f!L;9TGN=K%X~p4IyJ!eaD@muhlmEL!-NAMw8SYOd4O^&Mja0EKR72m9m)PSKlezeg=mfT1dcW#
b5mczXA>0xh(w4;jvm1>P#<RmQ)p=(SwfEC)iMl#*T@lSBj&q8iY(y41WcL)TGZOIN08OTg?{*fjkETKy6yxS9W&`;D>zUPBTS}tgO@9>!W|C|r5#FCj{|An
cl)sgovSljrVRtiX7^P)J;|6P5|i|MCd_jz+iak7V2y4HnqvH!qC?iQQHPHWivK=HY<a;E9y?t~oWHC{Y6vciB(CErNo_G#V;#h7T+ViQ?r>q74r$isr|v=;
TogWZ`%bW8ZOTx7cMVegCV}v7Um#{<Q8E@??K|ZSI1aP!T|0I0V&yF*hZup3pm)?jS;t)Ot3{>&&`0s<ejDAhuJ8U9vC>hKvfgH>(-wO}R<I%~)~y|6(&{yi
Af@i~%C%(4t7P8K_z>pgvPThWxeC~KL7#M<UQVQy{3mREX-bS|RKj!N%fR*R^J_>uukLI3W?WA=k|&q?Vm9o#fAvIBuw{-jyPge3eiRuxM3#93!!?u%vHklm
?h1__M+)jA$dy}v)6a=52)AUfCB)E<<gh3X9q$-XY9^%v-sLK@p=fqP4=qoCqnk-ql+QH4tD*~N9#cHm&kvG1I8@CE*6o6eV8=`Z9^j`@=kKa0-hYFaoT84s
603rS;|PNWB0up#l0Vr@@7^@@r}vyKS+tsm=}~0?d+lYFgr8*YTkGJ-xGB*f+N1+pbXxSrKJLAU_DS=<q&YDyqx%xa;2>3_!8bnxDY(hjC?>Zbo-)6Fc$UAE
=+oUh7r~aOxl(HuzziH@0yHI8qI^qoHiJ9mRzeTuSTZQiNlf(Or65*!SUILQy@N7Pu-7X*#oRsuEz-+ohT_pr?GD6_#RH0Qu;!KTAkgU^=3w4bzL|RifJ6NL
BfRkv@KwTori8_<x|(>1X}}&opX(xslY3!uc7AUj0@72{I~<9e1Q}TmEfWC`9}O`14${mvwmXwd6>KvE1xC{^E7-ecR>vdxGjtyw1Ij_gX1BU_I6)Y{V{JaQ
AytAXOBN8JsMHcR$2_N=L|sy{d%{P_iogG`78W~5TGbFK4;{OoTIp3|L3FsmTCtHLMGL47?kTm6BJw0gY@JzCE^Gan-o$0N?BpW%)B~6O;n%{48Qb39!kZ}k
QGpn(IC4$2s-9fR95z6vu;iU+T*qxysK;}bMWLcm?^^{@543|B6JnqfGyUgm1^PT&k4UO?0@0$GPwLYkvQNR)vDD8Md6l1UL9#4UI2%;^a5?jr29bk6K5&Dn
3S|oPxOHVKUQ7k*YIV}0bbBMHlT;)SeR!MlzZ4swuPAAdz&N(#MRT6^hu731(29EuP~RNjmKgyJE{FO)3F3arZh8`<BY<#+o_O#t2mn;HJLFbMqCRTV$T_-f
vEDC4c2S(r2208$Eb5^319VUT^xfMY-V<9zDG@z+f|rGyY1x0PiU;$RvEsAtT)194)rl|Z3<oc!WE7b#R+LS`7L*9$$=AGngY8riRz6hJq5zhWw@3KFzoZL>
1(jtQT6K}n|6&kw28aNi$Kf0z6rR1~Evd0M-TuU%9}CQj*Iq6n-pDtW(+6Y2bNe`v<X!%Dg>i+R&}$nbBF*gRxuTfAVgiH15!I|keE`%80Z@2Mj&!Y?705%A
#{eVAmc#7D{dnE{mlRlD4|i$hA2ErF+jS!+t-Q*>dkP4^2?ViSnGen_V{iRF`RHPr#XZPYnRDtj6{F`;TIS@XgjuUIYXDFSZ5QL?k?sGfJlAH9Y)e5}cUY`u
bt}4F6M=?Tcel`_?;aRSD9VyoSXtmDk2h>@cq;VvGMAn^C**z}ZRj>B{=T5S$$$D2-KV|Y^0eact2J)ID~~mx)~~tZ6Xg~U`<RkUB}1869-~qw@=8^HSVv&H
Gal+0mG!OJ8u$%|ih~dXz{|M4(3E|ARkhd*Q44@bCFn!?Dv@y*jiY1(a%ud<ZFq*iVL7JP(E2ZD7G=oyfL@)$FmASFK)k;oy*a4Bt4nLDV$1eLC{vj%2KMEg
LD;6#xG`t|^_Dk&5FU;+*9rgH2~p7Bb51mpU1l`x@yYRu08mF@>_-h_Gr-5$R72o@CXbhpq3pv2K|abbT!7)f^ROH%e`xyaFwq;PUw_u@`~*;iZWt~~j#R%2
j$@}fT-NV+9)-@<Y;RSeF=64*kLS>W1XkaRzZM_~Lh8*HlND*XMWx>3Lt-R?$Kd2V*27d-FX3*XbO^b)Ak$rJ&;+P4ay}!cd3);5xD(TNc<UotL`wv_0%bm)
*^tZGK--S*&t7+k@qvn+I)<-8#pJph_B2(Q+B6Frneji{?9&z~z~1Q7ovlBsUF9nGw#s9e#{$hc*GK&Vwjyv?m?tsXz4x2a`NfvGp2$whdctl$3Zek{&T1^a
Yv5IZ)$=7&(+MZ%bR+``5d~hZ;S()LbScws1Smo_&$3G%zu23xlXJ$!10W*FT5^y?Y_j*Mvvrj8s!(T&I2fpHkA5EKkOOxrzd#&EEf_L2#;WtD{MG3xhNgIi
24PKG{hd@7ybMrNEeskO#5vSpeU%9>Czq{TfDqyw1DMf#1XinL9wE*=CLl(kEvY<xaz-%*f<dQ1XUX+@0(k8>OyMys+&If-E3JbVzQLxDJq%l(TuiXm6vcT)
CnDLHy31nH?%>u7$CsR6b!|p^-L!glq{cSez9kC<QAw6|a}s)@#(DCc!tZCDti`Skn&}BUT0+D6tdo}MAT;%DX7<p<%bn!2rXGueCS~FhB%yi;LdW|AGBYNP
Q7eZV53KKAgr#P#k$axzpuA&HcYpB+!1M&#ck$9$*OGrzaU_8kICd$@8di2_#5><V@n&6ebtK^=?r<d=<2f;B=&r73ud#LuMdHnnCy1u<KiqSV@|7Cml<7@1
MG8v6suCkH%6k|=hO-5$CA_CTL`1Ji&Tk&CsMnzsV_?R+wmAdZGZ$LRprhx8HQiH8NdAjccIXcogQ_s==*X92PY^K(Z<i0L+;__+@()-)uB;ZsBhUj~O~Lx%
b8a~ZHQ*tAPmMPJ|0N^%<eX_FeQuMhKVHKGa{8)P@ZkkyNtnWomL>pfNyOmkLZBUgZ&Hy~*5b;hz?pIa)sG2!6EJwT1uP`_+H%YJ4pAckntCV7nfVgTm8G7J
N&$o3m8<38=yMjBxHELj%3rB%<dZ)Br`D^?f5R)8>Wd~nIw@k<BZuZ8-Vg_4?MWxnKWbUnW0)x$$RH<^AoT;*zg~cI`+iWC#UHsJT9^84ith^2jH4MevbL&2
2XVTE=R=u>sB2k09#;%rc`@yRsq&d0Wfja6j%xMxZRDh5BpAznV3cL|@DzTaemV;(p`S7g7~G!2e<nglpjJwk<@V{)d&F1pP3FMp1Ktl_C+G^D>NL8>FSFFg
3X+MV;)P0&2VWT>*5_u0HM}8ps~W1yPwStQwyl!;<BdDL@d6d_^N1q=tRb5V+0H6Rcrq`rdIxV)-~XdtNyKs1Wd4gJ)Y}7TW#RyPC10x?S7uis%V;@H0qq_g
lrJT1<^?TQjv|PUcdQ!&2;;UBNC1JV<G$3#>f{9>mk8Mj+K2E_RM`)IM5l_*F_fx0N{j%RM>V+<PfTST`?~_-Rq-ZC-2ejG{qA>%SqK!-6C>uF{l?5CoOQmg
%ap<E*OtoGcP8F}_a#SZEWv=flW9F5vj~Lpyx>aj{ooKr^gncO`l!>G$^U+7O*W}1=0`_!e^bXrCh&-pv$d&0RI;#^o9z<fwRf@_x=Sh~nR%3pOE`grmkqfC
vp{RzFV=V`8cRUq(W9#y(XM2!l078!Sqjq?Gz0LN*WaFng|uvG6LOm4{AvQRV`f3C>3#q5CQC^Lz2(ht9=3kSyA0&zP4f(wb*2KsVgp|d<5k7$6hv5z?QkAV
qhhJGx7mCuh2#QTEe?LKhX3if!cJGlzqLy_&J6K5u8{p2Cgk6>SPY}D@Q`HwQJeJ!Qugnjd?7{+WJ`=5hV`){H1SsEnck*+Bfr>Btf4F0$6PneU4RgAb__(1
a7%hKh63!Lgv;LcJBeN{8(TRTNSK8P+56|}UOw9QO+CiMAD33?M6~{fY+o(LkT+JIoTl_;mTdZ|A+rVv3CNBi#F1Y^V0EzzXMyME5JlVpBd=NI0e?sPdf!OM
$*A=S0~_XalN;KHi8r|VWr-9yB^>XO_t&PqCg*LTL8u-Fk&*?LO!}9P_ML(jTV~!8_#>(oi>&{!xrcLqpaivqhzP%j)wK@E={2l9e=>l55Dob|2iAd#cXpoQ
<63xifLqr0ts0JI;iGBKV6c_Mce!p-7gZoI@AuR|CH1DoK2bqULAPA|ON~~#6P(bN@E^*0`^SDi83k-Jzzft&$X8iAlpoCU7KgSOv<iB#6Xq^ZA>7rt5x}kU
sX3dfBTu=ingR&=ap|{4aCT}f-bBo@kPSEsTd<l(>#8c<Deg8VeFCM;Zxuu1>dG077k3fR%D(tTh7R4f%8xSDiBEZgPVI!92lS=A3Y3@q|8sYpY8eip!gRim
q8R=LDH-)GAJ0;cc2r!PaG1^_(ow1+XFWuUl-HE*%{obeYGU2RQ9dS7Q5X6s#tV3QFgC5==%g*54qFDBtvbr-(*qspxVKo}|4osmRo=2Rkuxf;@k;%xK|znw
WlUJg8gd`XS<k&awnqfo;VtG35yAimt1+SDS1DvOTyJQLqM)>2IPInhPyK@tyd31j_MjmQ=$uub2ObKj48tK{AL-3c?tpduKt!NKMDbTSrl`+*;yia<Xm<0z
;Y=U+i+ETWl5Kq+x%?eyDr}|AHFtD8Zp<3XZVA9nBy+v6)cBP*Y>x7~0l&tXnp^q-6}UR_-gnrb2T{Q+O2MAArGF+>%`C~(Xcu&=#_1l%xJG$(L1u4848-?Y
PNN;MSABz)Z=?lE9O0>z_Kqqa;FwG5BpUAXfH%3YZ3R<~!@qjz?P0C6(#C0wD9f7eFVnB5$VxK{C#Jpg7L5I?aX|0{!Slrq5uB|{c2ueRmr?e?(URF{=MVY0
h~J66a4P@{dJ_t(B8LDJNell5Qy)maR79#6{nK)k^w=87peZzrM5H1ezVHRHLqquu@&Au&UwJzlof*%qK}fh&V}rXX#*mj|DM20=1d!q<yB_|j*?QyF^hLol
pZ)gO@zdH<)_~w%taMg%Kq7atcGBz$N3&#d1_z1@B6d(if0P1IgkZFI&pkGwFBBcd>wfypo_QM3U8>q{!0q(ZCBODYSWTq<ScXjlKIF|&gl)AiVYti=IxJAm
nd?`Eo0G@=27`1bVpP-fc$F%51?9UpDj{Y&u6F(hw6t)F6r@^<gnPU%H@M-KZp8W4Sgz^YwfU{Xo7iL=?^%Q6{YJ`@GE^^Vz3yCR^$Wg*;h*(0z~8|SEU}OX
FS-BDfM+8B))*?&Hc~jJ)d!kCXA0}%oX}!@3Z84C-ZKD9)wN;?YF6ibj@z**v+MA*N<?v^0o|iG*MOdnA$WbSV+!wV5c!YNT<*it`<$Ppf8W&N+FbjHYJ5m`
pIlGn*fL!+o;kYRc_?P~`pO)tFCb1)LWzmw>!Gcu^%@1bP@k0M+!<rOQoyRm>g-9Uqcce_l8sV%`18Aq!S0U2bqAys1S;v6NgtRbN0zyuae2cTjlsw~TQkKl
?*gjAM%Z;X0I;Uo4qFA^Qdb4XI`p}arFHTk#Y<ZMetZ&xO9BGYg*8{sqJnXX`K~CcJ9?QIFXffLT@D=4j4cG|a%vA#PZlNRh_=jUKB~H~0a1TzJbyH6{;&io
uV(<w)isOeXzhGff(i^2yYpBf?yGUMJ>>TBYNzC>*=`{o;PqI%Y6f>y?w49X8It^*!z|H2eb`+J0M0}XH`Te+JLOjW4???I^IW+BKW+HvDpfP0voqM3#ZR2y
%9NTg)?4>Avw=#!ABkyfNU6nAeUbEcdL|7t2R*ODRwRYk(C;O4jC|I3ZJGES{PA_uf6{>&0d#$5S(Fw^u~u){K%7V)Bv)uuWsrJlyFkDHF}jQSS3tr<+{ZyV
G>Gyb=3B#44gAG~vMM$waQa8LYZ`3qOWx{SGqDE2?lQjaOK(Y6UOLy;Z(hMkTI8vM_pI>t39-nU>@A?8Uo&FhoBr1*(}quD9<Pc3!ojh1m`zD)Hf1#`^)Vfo
06Bf&#Y`i*JZ_y4#GJ@079zv+0}Ctk9(IJ=<ul9=vwuXXO2ak~Z1xsK$%C_{s&hAqo8|l&c81j9LUB9uYe9%Bt-t;D90rS^ck_iF=+s*n^kXl*UXk_~IGvl9
L@SbzL)crJY22=c&N_x0DPZoAFNqke*dU5>-CVc<D$BNb<y2NCnx6C^jVUtgwUs^%f*<-=T2}S9CvgwuYAtrCK4o|3x2v>Kt#^a=674WB(qSqswTCRHqBV34
r=o}e<g!EM41wbzuN^yI&6;aql?MmoMt&r804?cBd)Zh*+(4#ew(?bGh3LCd;#kAgRwoBZDpQhl-e$7_^41qFz{8Q9nT-UM{cL#fHJRVcdXvLe99ydRKjo=X
YKA-_BZJ7B)Qkw||JzsWPREE-aY>mCas_|jD&mDixn?AWqe;wzj4*ppw2(okK~uo>_{wIBny|zB8-KPm{)v_t6SLf+6c;ct#5Q>o?;@^V7T9f*h7K2A*PVk8
)QfRYr=V|60Qt=e5v)J$K%ToOT%E#P0bMM;5iF-WFDIShx8<T+<4+j&GS3tsT=?Sj|6m43<ThIb3ohDXmRK3CHSqHMbiVR=alrqA+eSG4(Pjd?$NRz9nR~bh
CW}E2^^U;wiqttv{aTYgzHIdU_UKu()na@84R;-<Lh>V(N_Bkml;3Sj%_UGK%Z%c5J7ER1C9~5NwnKo!%B23Dv~tPZFRn7>{%%~$XmaIbJlyN(T07yV)Z3;C
M{%Obqmby&+nD-C5SG9d`F2l?FX8Q*^LkMysu_ht*z4w)O{tiSD?FM~4@fuNHD2n`n6?Gk0(I8??Oq2>FB=nmdorvNgI{!rg9hIhGXZk6L6jRDz~VUuWT1Gc
mkcp-)C6>NN!GlTEoWF-Q1$92?@b|?jM{c#<+TTHxnrV!r1o=KN<V0YkId$=>|h)G4`5&T219Y_xfCM8V2j1E!S4Qp>3-Eslo{K!7`f%DMNRcp=_x!Ui_er0
8fIxRhm{lV!%8{1#d-m)5$ridgo7vfVukSIfJPzc!Gn*V)%Pr{DccEUtujZRqjIQ8ix1mvAyE_}2M~;VFr?!#0f_{H?xx`&-vMHU8ku3=%6BV>JmD|zAXyTc
(?l!}HKx`VA`S`l8FR<~N9cQ;Ah7#UB<^-`#>t=0!@ZAZt?Cu{k=6FnD5zJudF>7Pde;e=qVJf2wKG6ZMKiL3<B5S(>ck12k!Cdw-b}R?ME7N<HZa)|PRnLG
F{|72g~@lLIRgI~9kh8e7>7cH759b==kIwmjyyI}hvP$g&0=59Knnpy1i6}%E^Z?f`qqR!=~FGkNTF;fyvBAU#pQM$a+}tSRFE&bVkL;yqvg7(cRHkBVqqll
<rA=bWZr_`&u$q}x<q0@;jZvB2o{k9f<<Xz{{;x%g_IcKE1rv36I5-NYP%J}9Q>6>$7k@jn_iO8=Z0IWuK~|acy=D}CGO?2u+w1tUznj3t;agWK36Q^mK@%A
(hn(WQfu(&Qxc_Lbs@rcJ~VESKo4J|+%7{WeIUkiX|GIRXe4>(%KBk2G!2eq6eX_?zTR*Ty@F5(pH>I2p&gZOwc>5jAXbrNQ3jg~wK2Vyo$fsP_o9gx6^%|j
evFP=Rr8$9BUycn7tqaMKD%J-z2cN}q0M=`JgC<d7W1)-1tcL{>P(_FkSuN87d4IgsX4hyBR_Ev>?wIxkv=r&Y>etlmlT&|O&n4K??e9%W!R<5&$2)N*7UpA
)e?{s=?Ji@92cvjP%lNs8f9U8Rdp^qgf!``jN(cwE68sDYgayf;q<YI<Ef>>w>@~g9q>AFqftYoyTKkY2dR(n?pVlbVB84LAOmle-`bcG506yg11%ztrzNT9
uIVVGAk?b#!uH@~$uymH(Tr927cAv|DPno=7YP`SUU#D*5Zd)Io1{^N)tU+FT{gCcV=qV`aiB~xUv>)*5y~0JuA-;)4<wyM;0LP>9kdZy_JJs9aE29u(fbNa
?32MF_JiMcQqUm@_mP*wrXYq+dB_=0n_hL$^&O@r_`iNy(nJ1?qz)}c%f0m6W9LqKAkfR<rC3z4YiUO)V+8_PUed(ED{a_7W*YZ_2=2jga%W@8TK0}|Yd3d0
FWRn$)WN0ukQ(=n)`S2=mj(GDK&-jft-uQRaP<1ITT8i*W1{HeVpB6a=J|8@j&YJG0@tL391z)MZb8+M5VTy)`itE~P1d`0jioZ-!#MhAzjL$x{QyW^&$+-L
XU5K<9K@Lh^onaAgYj}8;fU|jMQxzQMn@%*K^I*AI<RZ2Okc8jv83O<(=oH+<$UeGtNam0UmRD<qdM%qqxkjGZR<7L;=|$w$BJ$cy85CHCZ4Be0GGMOJ#8J;
XNvwm3t(R!GLIDgA%6)N2L;>qnCp9QZqeTSJ$_l>;?ePWZrm7`c!s@6gw|SUi{QtG>NZvX2>e1m|I~dTsl!#y2V9h$BO&gcJZq$ab&$-ktt5b)wdVk`bgd_o
PRRhwAhbxmOflr%4vFSBn0pG3{`ZSvqOUm|!0(VDLCY=*79$=Mib}Q13b?xQs;L4V00wL!i;NH*#*5suDf9-QTElBCDhC3=^B=y#9{e-G26?*{L$x|5QjV>=
Rfq5=lu?A+i*?>Dwufc1T5a`nBs2Vc7%Q6ucMBtpfQU2=7HK3DhPm?+CdZpigA}vn;VWHCQR*DIEWyKlg(f8_^x=mjn~^r4ddY?LTDi}?x>1n?oL$YqL7=`;
rnOJ~QMnGeMJ8X`%)=}$ilH^bt&40(VU(4WiQEo<<js^=U!|;btRiOJm`dNp0nbk+|5@_0;2O7UxygQSSdB_XRko{D!2?nkRpI)9hogupPHhiwKpF^kn-vDz
qeX^#%5J~hy(oe!X1{`a4O!-ftI3B%gFY}OMwUFhx1Wb3^}cH)uXMpAPpY}I#6Xt}H134Z=TF)PkJa;*;7YYcT3tY7D)am;immQa+!5)qTQwj`k%(;dI$CNf
;HT!|ePWi6+HlfP-7C0-vG>Evilmvbe1&;kdPWDH>(Wk6=+n$&CIy0S-#O<$WI#^tQC?wtM<i%(*blUv*2x&z_Ca)$h6um^tVryQXz>%AoRv9KfGujUMEgSY
F^dMH<(8vloLi*qt$dy3Y(OqTRAY;E_h1&}O@tQnzhw~*kY4)H|3^Hs#LU^ec;s*X*`Y8`;fSbdy1kj!m5b?INqL(hu%Mf}n~r7=ySHHMJMF$k>(sQXd?^KP
u^~>si`KGm8?1-h;b|=fbWyk{bT5Q;the?3nlqN^_X9A0*dEhTbQb(K|4WLuYkjsOXjTaSLF%nS>V5-dMq!ZRG?Gw{F;nm=-0$kNyV}yzDHr-8=8+1MzUlGz
?NY}%iPp?xM53O6nMBBB!J=RrGf14aiU}6{KWuQ-Ye4R+Wpb@;-e7k^my5V`*R|x_cy4*BQ)><Qfy9EgW~QtiMJhm_el1xkD=D70ztbQBk(sw1zUJ5n2hxFF
u!vOveOjhdlVQ2p>V^HFK*KBCU+U75zudS$;>QNZcwM0)>(xun3n56;NNvE{(f8Q=bm0>n-ZQqg#14HF10?TqpZ(ikNW132Jsq}k_i1nwDmuhdAWbSFh?Bvi
Bf;-B0*}auZ$yEOh8G99zE@P#%Djbe`n_%boYf_0rli19w31x3tLA#*qe=&;8CF`LSLaV+YN8y_NKSp^X)62t;a+4Op1QOIPQK!x;gp&cpvVqp3fs<mDA~>W
{?C)G(MGURN{VV!$E(L<I3!JL5#63(MN)>UJXf*$xfdpzQ=tL8#I)r5h{#BFDkD@{iEb|%A_bU0Ri%nZd%En$6t*W3Ufte1yfRV^*|u(glLZp`<RN&5ODX~Z
YaF<5ibZ!)+kt>gIk-xLo%#1;781=D0JXNf$B0ZHA16l?`_MDYmvVlaq)*z2zDbC#A|r#Bg6fu3C8SYax*im$E-LZoeocxszW@$~`;&{rfuprd&GyN9*ISyI
R`MX-$=$mqt{P(+7<%9etDGga{*|^MhC;^b@@1+<dPc!R{r!M}V=k>7iLN99Js%J;ahMBKPCrP@t7={R`-sA%6W;IB5@VRjG?-GgluvUXU^dydl<~AtAS9dt
87Oz;62${)Vf4poR^9!_pS~Jz?rC#zodDl`IPx@0b})6msY|>+FM<Y0==l&mrO}mgCcf+N7ex%}w5&B*M<`|O<LcG0`+hRZ=8>x;*pO`_s?Dx>$SQO;J<t%B
<!eH!rlGv>nh(%yWft5J8rH`KfU$6^v3Dmb0(IhhKD!>ZNuy%GMno!#QiH&J`^nK>UF(_|vjvoOT-g8Iq?F5&`FGp1>Jl;L_UW);{8A}`Bsn=UB72Y=H}4tA
2089(5N=#(5nbmSi41Xp!7eLX)F?08Z)Z=Pk;zss@Ik}38JA(fUITA@qLo~2cY146nCv>+K~LwW<h@_CMWHx|=i_iSm@*bR1+%+bcHgjp_2UOw({3}eufI{z
(7Xlq=n$BS#hA%|C$6ut@!*|+a$5_-v@zgq;s=WILO3!-ql3WDfmYUkj!6qW$ucW!uHt!Zu|90Rj`}W@1M6D?t{qY3vvLBAQLr3}$IciX=b6t~8GUGyWoEp=
Zadl6Dt686QzQn+BT_?&IsAjjy6TuVd^0}ZIsS{`59QasF7_-nr-ibg+c(9V&^62Q=Q^RG;(axl%1>Ajl7(#C+CA{|0u<L8;VHV*5mqI+-zivMa%-k3PCBwl
wypo1fN+6yex(V$3>u7ojP%xt1CCQ$0KPsVcM~rvKCbdDxxk^+da;x73cR)fEPe><8PDM!#eqG2Qy6+vTl=g4w!=x5T61iO$DLeI0!Pum6F_D2CvP}Rb9(of
{{b{*>RhF2we~V%=iP5H7<vY$>!Dn?L_I_HVotCukflDjVyE+ZjZ=MSzlhIc$yGLbFTe*P|6<yTp|uFmwB*!QWdMc<Y%%-_>7#ed_@Cd=AQMF)`kEZ;-e@us
r&m>m|3^Gb$Ff`VI(Yv-QnG~C_sX|@lj!q_oO=kW0drfji6wzq|9#68vfl;BIEg5FJ3uTbpqlk(M)fsUS*{)cv4-QfsdxtM+gNY3$}2gk8oc8RVO_7ho<#QR
MpF^hVZs%OM??eCs0IS74>|o1_Lp%}nIg^omRtm@U<A>GO7_`XgV{MN>kP^dY?f3PIL4r(`I^MfdbX?1xH9puc^1@iw8eb*FaJJ=6twAc+W8gW!O3aaHF4`w
_0{El@Z;YmWlCpPN7R}WrruLEvcB_03zn~0h)I9QKyZuFOdbuKcJH>ELlSNZ?9;a@Kkl~zssFyu|Gwp1Vq!49r_xQ&jds}Fal+Raa-{wOEx<%WwOa2DTHgKM
!<a1wDCt`27}PMpk`sS%K+F_(HeYk$do)eUrD9F!@G6i(=FOQbC-j%t?NpO}QL-61YujWJLTF~slT2uB#p{;&ZDHV=*X$N&XwrkN5WZg>+DPGJN4*oEwdb?E
N1{o1SFmlW+;X4_pI4I?>ay7g1!R-JiNrM@!PN|TqRk}9F2*DlsS`FVvSepoN6Dk4J$^%^0S>2mRiQRUTju2D1{0aOv+4jX%$n7BBLg4&`e8$P^-|P>P)(FM
t}>+;FQeQ+=={GXE9n=ppWJiBhqmB@q3>5F5dTaszbE@QVV)}WowQMnC;qG72d<<13gD@@Q*D-6{KsD851p8pN)8T8bV<v=I;p>eA#K8`2YE#4nL|ekhU3a2
0L(_3w4N$DiV*tMAX#BkUa<l5lvO`T>QxxbrTA6kkz&1;(&f;7_0~Ya?Wdh5Xo<tJXfrtO0^Z28mMg^t={w6kyzTs^*CP(X$i-WMd(R;B&em?5F~>#y7L3O|
TO(u+Lx*6U6nP%WQ*|@EY@MyrUY8Sy(Zado_tk!zHk<j8oo_p<H~~-81WPw5Qe=H+aGOh7j=}W!1HTDl+G?7ZdHlVtQk~Z2mTh@jL0AIM=Iz}>Olg7>8J~~(
-ENXcpaq;Ltvln1N{OP0&^kUga}iJmKXUfxzt)w=lG~%9zjsA@hhqNY6xQ=}D&UUlAK4R`eyOtNL>I23Q_Dcv_$Dt`r<t+B4Eh5+`%Kf5$3tK3pHCom!X<s^
&)Cka(<2`2t7&*pS9pqyY*tDZ@(9D%-%4}5CU=;8ulo%O5)W#*pP6T2ZZO38$%N|^>ZI3LD^`BBCb%yRCY44Zn(MMTlzc^5%6MPV-BF2FM#4=cTnQ$gHxU&z
&U=HkrJt>@WAJkvb496F-r6?-{u$b_t_#s6{IJ8fV?PwApQ1z1yoCK<@u~%pw&)ok)a@blS?uZJs>%|XerPG;D~Il3GAmCJW>b;d?VJAUerMManVurzngl4E
!pln;)yRW&VIWnj%yV9H$EXUUPOF6DSh(xF81;A1{HL~#v}TtEaR027d!_xASAqS)0SLsY!-euTXi|^oQC6I)C0+z=aKghfNJE;vc%JQV6Y5`!|LiS{E<uYP
MWO&0@x6`g0r;O+ZWCWpi07Yb=icZ?4(+YK<v0i$knNE_WG6GM`7pveHMWO>$mWu7>KY5Z)BHeUoK?|YKQ};JE^k_m<Ea7tZ3QM3z?X&{x$VQ)nS#kghG4`@
v4F~)mo14>UA_dLajIJ6*PFhX$4oD+0hD<_Th*pZFSAmcZko<t+aPP(YzO#m5dL<9)qbnv!%)4ifqnol4YPsKwV&17&HmknPSQGe1Nfr+-}8~bC+&QstU}PR
Q=PGw@8`Oa9UnqpI@}e9KtSNKg8R*IamiGqXUBWKJx@aBqp-@wrPx>(!qNo=b@~v_!?rG`v5^(){si@ud330rmzhVge{DMyWiP6trQd$@raH<d<j`0u4>}ja
-{=q{QumkdbLrt~B}nu^eZoJV*sa@ubOnx9^}*>K%sE;DA;JqCwEJqu?o<rE5;&e4dHSTJC(?42?^2-Lr+fenr_i3Q)<L>5vm}{~J?>zO4fXh;k<*N&C)I^C
CDY+@U&9>F2Y$z<Mvu75k!Awzpa1&ajyZhx0Y8=VD1==yRnz{Y_WKU@=&U%?iPGP>X2!l9TYNzjU2}T;bW0+VEX#_4P>75{x|D&mUsB99to;NA^T{Mv#+jVk
n5goDp@pof>L82hFc|U#H*E;{;#_LZfWL{owL^NY0pGWmQS>}%bAZ*S>k^EoWHyLAs~UZ1s-v~G)nZJxg^t#wn=RfzBLgcyrO;k}eoR<YVdUa9KbWaOxE)X0
@fm*ut<I~<8TH~F?T1WJXa$XOO)il@yCwE}<JlgNtPxb==6zbjJ<f<j8{l5e^d@=L?nfc19E#I$kQ4&`a-)ccQr1-ydtRod7+vKU2OR0VeYudvG(&=f&xYJq
Y-5YG#bz1vV*l9MiUzFfrbr3P0t1}C73;AeyCMh)O*i7C4uuqNeZgx|0-6_l<+h9ZX2<S4RG_^=8E=h7WsX(%b0yj+LP>C!nqc<N;YqUWg_5uw14`G=gZj`)
mszZY+!*kY-?|_c30u=6@##^Kvv6hx-XM$jU|y+9&UM?y#!F|5P;f+PE(3!a8C#es7cb~=B_Kfr4lc<;DaPl^UF$9XgIQI&SzFluT$!R|*hc6byb&I2mmKBh
?d5cC9k@?!jxP3n)`fd?%l@FYHLU*-rAlH%NYIDq$>C&}1FY^Gu*uwp{mOSGtgXVywF)27L@B+Az99|kGNLl42Kc5GwZie9X!`>JWGescj{=F4>MfL5%q~^L
G;X~$&!lK25`-Tqj~24Z1$I=jU1JaNSVWt8;USnW$x%z$w6O23Mj+|wshT%~J0EDWHbJLE@Gidlv!Dbmc;c4=pS%TYwfQ27H<i1Q{sf5`X0))%3qANDwkT`y
eUqoi<lsDo<@BfDdj9_3X~azekhmSwxfD)Xi+HuaP9|Xy9_!33s9gfg8kuL;&Ge9*M+sv5(a(6G!5|1j^H@xd^~50f&M7iAmD)BMk*#vKhqBPK2#jVEp}`}%
IxJBJ?UYWq<S8MY)P}8!euU2}#{>qkf!B!MnYeGLl~5*RA|YyzPX6~9pRm}zz_q7UeiBmB9+y;yiJ$JY-b0$1^mFQ2>85C0OaAlp;h;<-Xc>QbF4{!pcxzwD
5GY#=3Ikxgesxan(`!B;B|n%eAfT2d-@_x^$PpJhd?Adb89F1^njqm1;3TMdso^{D5oiac`F6*2$NowdRQJ^2$1UvT88qmL{KO{Ni+(oC<lm&7?+Q5q?Hl%;
mWA_6()f)-$N{6Pz6`Kl>5@#9-)dAlOTEEdbnUPRgq-2|Au%wWR_Um<2X^q`1-%t6WdnTJz*XF|{txBmoT#0UDf)g5G)Vr!!02(j2@wbwk%OBPIO7)@K1|9u
VD4l%$NGAbPcJn7#ck?$9l&+(Kw|~?@cXPi%d?8xNQ#MqY?rLyh1H+BC<{(nR{=N#mB=|k58U8>-eAf0S$B;8>ekhk))uE7(lS7=MVB>}M~H|5y>TDGR|Crl
trG(lM_c-Yq0aOjTH6lZLr9^>>%*1tV4Fa!I9zm<W^TQ$`{tV>9Mp>TZRp$&Pdx#mMvmLyuh2@#`;vn4WVg5*6H99zvvrth+it-9wi3Jiz@gmF|77IT*yeY;
z+$5?Su&qT9LnL*<!kMYcD~n6bQ!C8CpT^36>fe?)np{DSu51T%KhemMxHqj&lays!1Tz&=tE`Qox0pdl3sOWQ?h9nHc&8a?j?X504=$vO5QWEORVZhrW~#9
-^H&3pGe3KSmFi9Yp>fa_>k@{0-kKUm~L&Cp)F1xD;8;!S0nkQ+6XNd*yb*P%4ucJgc`278g4cvfrw<1u89Q7LmY@D<@55$g;;$`sk!Zn%ap7htlphD4qIVW
kns3WrqpYuudLj25kYOM$TSkLgW^i+LogCNhf+(yQdvmaxUR-0p=R+)IY*oRZahSiK;RtPQ$>fl&&}QgBo>0GVtllYaj-ItbKEOuM&YRx0C$k6xAH<atm*p?
X*#Jzg7PepSiid#J%`YpT^U%Y2rk*sGcjwMSwB#@_3WNymVwolLQCU|*TZ+#_j&&Gh&z_Z7n5&ac0K|tAOb1YDy~u=$t|~u^XZUfr#i0F(6c+qkflyd_#L@t
m<1P9|GvB79;$&`<N%)XBj|kDXeqLS<p-G2ds^8Zl^38qtx-#v>%n<{^&w8oc=8L4&0zP{)CvEVdUTv0u-LK22&xeK=4&xl_8B?hb}kXB12o*0G4GPAkj-nl
H1-0JHG7Jn7i+|k0O)Is9-vUFTSN{Sq<#H&0g?K4a3btQu%A>3{T;Y5C>V?6iPM1elh&^cnLu|+BGKAwwme8zcRDAnn^Eo->QFYtt@UwPR83qpsW}t><mT3<
uly!MTsH?|7*O%I&}d%vKwJco@@VNy9P_Je+oae^4qqQc@7ub@*giXr<Hoq=3R%_e`HUE}ygPYc+Dy+?HJ8TTN{r*yQFPO`aIz-Cl?BT##B7;GRNGkQ`b(63
^S4FKX&x5-^5Gm>==iZz^G-f0*LWng`md^uFy0C&?!({vc9A2yKJ9IM-_FF}lWG8p7+=2KN+8MAaYpWXNSRO+5E<yPA&A`>OoBRpt3+<>ocK@>M;n5?@vb;W
Qh6)aZmVhyIZTW0@<-2VYyJDZUt$hL%0#Hz9I0Mn7o!zozwf#^LK<gj8S)3<WK%X*dHsyvHX`5uAt!@J=;u1j(--k^W5N;%8HgT7cJH~)e+4Rca<z{k+|^?T
={FnGdr}_kO9Ivgjiq7|Ta{2iNZ^}6qir?0-jTSK1T1u%kRApumHs$tH&SrzjiWkPrc7TlIe4Ne^s+)3j$9!_KK|08fF8%IBA@;KA<4Z<z*S`%$e<^PdLK*e
7T3ewO;|9)BW$Uh_S4nu<<W3bwk1H_%Z@1b?r-2fNquz*GT!C1LQaW;acY5AF3))~wmdrJAEa<;20iBv^}%Je42hF-OdBUYFA*RDGsyY1sI7o1f*Y_uafkq3
f-6bDl3D5i;3Q^sKQPeDdBIGFAZ4MMf?3-^6M|m#Y!3HyNf~lq6l;f=dj!%zoGm189s~LA)rGZGrmXLR|9HZH*v^fP;t_%8h^wX-NTkz>ez6eN^--^!*_~>N
D`F<QM`Ur(AZ5hh#H^*y-URRhs-bzyTySgt=PdO2XIvCJW@9QYy!NXg4bPHzTAap~y^9;Ek%k>VpcFhjpqCo|*?XS6qVQVK1-|Sxvax+NH<OxMna{}02t*k<
*gc}bc)q8aPTE8a<x|gGpAtKus4t`2!k$9ZM`WZ>#L{YC9{F_^EuYVkbvZe4)lj_49G3KOIwmT!8xB@mU1D2_82UGzp0nbI=b=?WB8?D_$aTT-Sf4JPr;t<@
{!Rb?&oKFzn&#=Z`?!VYG29}4P&4j{0gZ?T&AHFe=c!hyVJ+}U9e^SADX@rpL<-maup^tHUJ)O4VN9DAkEni-^eRdPnhBB(k;XRE<|d5gZB3hElG?CwI&g_Q
-~oM%Pn27t2Gl|UZ9ik+&@35v{bxNqIzxn^x@z4z=O6BA(Cw){V@B&}-};J1@#maH6Qbc-JAsHP2`bvjdZrp{9H^6Gv|fa@ih8=YPeuqt!2SoY0L>+8MCbLq
!cU!fi0Ygju{)HYk^6E>iZc&oeuw9LQCcC6M&IdDD=l2qad5YX@DxvQ0!|qhFG&{hU6;cJTo_f^Sr4KialAyk>jyL`1}^DFDM4xR2<nGF3wz3+XB=?@Iv#M2
B0cGQxq!;4LDQ0CYn6aAj|_$4tcrsA>hYX5*VkW9Dus~vr4%3+$V%A~kT=CF^Y`11-^btNo04yhn1ikml4rC8Yy|=b-`&tZf@nySE7Z3BbKvvS{{&LEW2<61
&1cHU7Mmal33cysN|+H7Pw17tHhUx;!|l)iuV(n}tr^T@pestc?)doKSc(Old%0YrPAFL#Oft3g@ZFuThP%6TSXASmYp57qq;@xEC`TapF)u_UhWD7^$jyig
Gs1xRwhLd70Of0?b-@xwg7y93l@4X-?6t8f1{IvO*X04iYgHK^+Zve>j+s1N=8C&vQ57!wRRfijgbusM#~Y!Dc&u)&<NbX$>8ru_LauNCG6Qj*a{;Xkl_vKG
^-+5tLM|sq5A4`Z<Y(AG9R#>Xwmg~P2xGn!KF_KM39;1{`<tQqiCL3d{2zjnSPj4D8ihAAzs(6r+yQSD`}&`2*=#WG?wNUqCb1DqcwoznuN02vAaXb=-Z%5o
w5^_q>gB_JGL?FJKv=NQYlF6;`ihjrGn)fJ{Yr&7-I(a3K{sa2UoiY|_f)`k%(3VccPXBlzs7h8_InxjOKC9AkS7+Ca2+i-Rf`aZIHflqulaV$?!8jaUD}DW
BVK23C8*>z5(`1w&(tK}T#o)P{?HO^|Fh4uu{C6r(6xeWA{8yy6>$B!jsO|iFG0REfwY{G<xb#k-YY{6H&ITQWW9E#X5e{@I`am9d3bupbiJ&(l7`TEC+?|9
s{`^Q1WN+J6n}Q{3BWDL{Cb`|6XCbXwYO0L0E^|?Gs68fEoM_z`nQ^GG!0o`I)-YqbO>$|vr>tYQCPy{c}X}bl;25<=0SWvuSP90XR4%hFCTYm@$_R$vo8<%
Ai3?}$|GxpWTSEOJCMdg>vxc(iXDt8J0pDsYVDxn5$G$?blpLtSG(I@H)V!jbZWX3fk?&DLwH<hgj-B)xBpB8R6U9qJ2!%9lj@&uX72@KO*gCfxRol?Z!d2k
(AF0Ooqpf><d2X^t?*{X25$9*?ztI~L;D3<wvBEwM-8gz#A=49a;34thA6dRnb#DYD#_rf5hUaIa?CGRfxR6cHMsE0fPD|eQNl0xR+rotmu6fyPieMyb)?>?
BUdFj;3S{O&49fER(FuIl#b>4O5tBiX&wTCfY4XvKpDlRc!;bqOFUjN(~TY{(?r3j>fvVXVji}>cQIcEGz{By|A*>7)-_ue>E>#^boMa)dW2URk;v}^^V7Mj
NWGYpL8+t4jg32>1A8k*kTWYYb|R4g6R$=8X&Q8BsDFRcpvi|^1%nmnn8xC)jUx!KaXwy})aWzs${~`hF-ph|I=Ax2M$biFKo>L_ZOcD8$XPCT<6Ai&R?1^;
XtbkIy);=I^)M2jz)I$mu3q;Wt;5wmWdqPByFBnviqD!^lPi!GD=<(3`=!9d1?&38OlG*6upJ|Ua0h%_P%cxD_?)E;_v&3j&hl45i)C(m_iTT*XMLU-YGaja
=$!%1|IWYMkDUyJwg_Dq8LV2oFJWV?=v{3;-p;1#YC*3AC~Nzwx@HB!;mwh!OGBeCo^y828!&S-Iu8sf={pj!PQZHh{I%ekh8I7!23i%fGDG<7IVMsWDYWGg
;yKMPCLZ1V5SHM0ZeVU0+;u|KK2RLXfSl9G&)Xf3GFhJa2bhesbIQroeto>9g4R;mEm}MYTzh8Bs`Z6)55bN4m;=BrwV8bro1`00EX>2WjfjSlt5A!uS4Pul
>mCC{0+_km#ek5lQS7fp+U8B=PUQizBAq$`rMcLewreGXu(S60{AUq42aLx&{!{q5xZk$&e?q}zpg#j(8%X;KKh9EfuJ!lLLL{(tT7QAjsb{d*AzT;<`!!*i
&P|M_r!*qFRAckF0t32`gM&3+FkVXy#f9X)v{Yzqfje|AYU{W5k<s5fFJU`U13op3ZoQDh>st&+(*f~-AT1m}5ak3|ZXhs6{8IG+{TFyGv!vkHE`GTo_?8oZ
QSW}3GswiUV`;(r!HF;<@)u3DtibH3n%Nz65v-5h)miR<K6wzR*Wd6*B?b{;-^cjlMgY1r%ovFj7S7PG@yBLwNk7{0bW}QsvwxIKyOet=2Uoe%2MRu?zoLvg
Gvr_W(J$}ZN1lSp@tusckhGg2fC3!&`XFpYmCCPbdZ)6{h3~U}VAy<1Th$VI98;DoIopW^+KK`bGt@?by<lQw9T`b=ND;kj>T&lCXWkx)lw^W;Zk8R38z8LG
!Ln_R!JDtI;%<tI*Daw7x@BV4DY2l`L8LvWhdl6OBhD-`?vXI8k!p``rD4FF-tWIZvaj5lTAKc*bg_=%#aa8lWTYS$k&inx!Z4}AQ%@FxfT*m?FG%W*3y)Ky
=oN$uCoTP;1Y-~%5dm9~uSqc9K5kPpSJ9$aa@0f%ENU!j;4}?D;41geKsth^u5An=zM0IXS8Kl{=qOo!mhwE3ea7yDnETCufWRZGQtM$d;l83?G;agt26ccK
&iUvMEO>R)H(&+4@lP|ubQ<Y8gQ4!@muz;Zf5$i3$%mbCDz{Z@Tj7OifBOBNAI{13R5dyt!N)I7-0yt=L$Xs6?k$Ii^wykyRRA$8WOX4eGc|3OGbEuUjXUL-
*lpStgV^c>0Z@!qrz2!XjEHhxeeJp3c;RUZVZhv)y(4J<hQK@__J=e1?o~BuMN0?InEGI?mIPr4rD2{@29+l3V+4_+2WH=#rm&;kwF3EyHu0JY=JufIwlkvJ
J>K~|4bu7Q8ZaxMHpr9lNW}=PPaGE$#s5Fwag@Wc+Cp!weZL}T*W;)|H10^v;B6_CPYxQwlM=CykXqW`%7mfJ3|3jtB)pFAj841+)eIr(s|n5sKFL6dkN{G6
Ooc`R%`EXguXqlx`&2ror@OogYxf~uT4e@=B+8};ii>#&od{~Gk2`YCfboita58~_`74vtejNph0{&lR>H$?b7hyY3SnR#~K{Y0t@Szye^2GHdkX6Dx?l7a~
^}v`;>~UYy<4>P4w}AF6D=CoCDU-C7R2Or0mVOq$i|2O?3=A)4n45Qn`c62$IaDHD2#|^{`fqx)QG#BRr4<_c^+R>N?G1gcn<c$j7A+0lny@^1))R8?PAq0b
2YjdHH^fUv@?!NYrS}J%j}OuE3_51L3zzkmMmdTv>3ABh8dU<B<iA{`1e^>d)M6y2u_Ovzr6;6yShvutuVHWi#z&mr(!9v_{B#vtN8{@6SU1sUtg~m=|1_LR
ygrT^JKqqEh5{7#eO#?`&k(%~ha5_ooL0-0a&B75{?5gRR|HQJ?`4KkbWQcwg5n`%R}$u|cs<D28j;BP=42L3o(w5kxF8rCsPw&)6nOT*-jbM`Rqt-84YcHu
LP#oP<aT{;Q*V8~XWg<ow6qPeCTcZ`ym3!m7ERawUkWH@GFyhRsPbVpt0s+faVT$x?{Q48`mxer8??ERlueB+Mpomt4rUB_LiFE9Gb?l2h2f9bo%ji+{Bb+1
N6vVcO9kI5&qSe+@Gz1;$^7iI=)LoT*j5vlZjyv6gWI?;v;LSO+*+v$!PUVEyjw}0k)$f0Cu+WR*5lbq>?GT8|D)*8#aJ6HO71#5wIB3&jC%r!{%xILvP1Mu
2aTdadf=$5^2Eu?=E5+}tSKvN+db~ycwyk&^50EQoS6S`i^as(k%#6LLhvW_x;Gj(>K~F1`AYH<sV$@eeE(NpmlmZJYm4J-fZUc~2X2+sshaG=m`yfDK>wen
F_>z|6Dk@_NIdAWwj4@D(zZmr63a+WBeodj!_#6B<c0FK9#sivp*7+fpE#+JuhxR2I!vf<uL|^#>JuHZw`VvwfJAl5mjzjwE5ROu1MgBOyD>Yow0C$^L;t(H
iiM)U{6N-^*gYa)q!U)$hs?%=srz7uA0737a0*5o0(1_<7SGay@9FHtbfFu!Sn)RkY~ZTNEL}@9hjoExY^~4X2ic0bZj?jjq7LT_fG2x~lHa1x<B|<pR84CN
O4Ll0v(}kwmL!7RP1J8d?m*0go=hq)Ugn+`2!V>sJL8P~oFPr>cJU->K0rpB<MJPHiS|l~F~Z;rurvRvbV(N=Y!>8*#E5~aOU{qOHKt?1Sx?V4QPC{=we5#F
q+o9)-@=WFUW?~?uBh2usef}kLZ6S4lGR5dF_)7RKyNx|B~Uf*$C#;r#tzsgW4>T3@qz-)>n0+YO(I`FDgKUNt6D5nN1iYZ8W}Y|N5cRQyDZ&;r*%mQ)s26H
lP0T6IiTrqX?Y?oM8Vr2gRCQ_G8j~A48UehoGr#;?6XtgaXA(&g|LqkWIpELgbvF_;V`gIF8Dyrx0uKcDVbFbp(fFLX^R6;!+N3td!+On=DNaQHC5b@j$yZ=
BgA4~aP@xia=!R$V}JGQrA=E{g%Ig(4}3+D@mh}dA7MH_@2SWbf&t{(MK`erx87S`?Pu)@u`u1!+_tTD1^4@P@`&|9QfurGm&ve&MbB_+%2z-Ppd;bH^*JqF
r*q?r0UO{Fghy12BTkWfFb9hEx-xmpUSnS!BpI^=^vsZ>%<S^=$2w}W%q{jxyM)2#pb%ebq}!+MzAyAKh((0#tZH`S(SOtU6!Eb9MRhfZ24`555maTUhSIA-
%X_bAPNVfJCPk#bw&*bS!5D6SqKO0pufbSU5v8t5E9LO>@d9-fGge6l&=Abgb!9{>#^rrsZU5PAN(_19f-<b^U^}_L(gl5M1S5I#rVY`-f4^r;dX|46&2-Sw
!^V7NA|s(~35nPz*d2l^_G|cq9aurYY>d>n;C-SKk<YWxcQ2ovkuAR0WBbD1hgpXNDNP2$!H9pg@h$%qqF`Q~cFTk8HB6hSz;@g+MdL1yYiAO96gYj))+b~*
3$=&IP|NJeP(4S~!b`ea(;yO6XMUo4rh8ypOU;@^>7lSOlx&M%t&>cJsOoh6%;@mRX}J@Z&UYH$dTzs1^%XJ%p60Ur$~>8D|GvmIQ59mtfqsEfv3QL!8iS|6
qTR~@(1jpMe2$Trj?X>cTwiiIo;s7#e<RQBD~NkTkZ+PWpI=eqw3AD+SYn}G)fGs2jN&{RNK)Pz(c~%3x_1goIU4`E?!nZ)XMy{(;(^Qks<%TXh>JNx%&*b}
{XFN}IXAW+PMjPWH%@B*Yshd&!u-O_xn(F2Y&{ZxdykT_;LA)*Ls73{<gZ4|weH@vm0_ih%viE+3o3?q>~nutEOa=JIo6u{w6ILi_Ti#ii))8w8i#GcJWn+9
|IVc(7*tD`HX0tD$h4TSH@)N?aEG><agk`GWgbG`DMj0ggP{*UAj@B5p7k5wv}(>=!4MDe@v2Ut`?F-2Cv6k_QeN^oNd)<N0GN=A7kjR!vDA0I9~gXsX`9=6
OZH$YM6ftElGD@n96lT^v@n64Ey~BVAVU7#!xb_SkHERi;gLp<bw*)91!;k2CIqn`(Zx~7;FtW!tfy}{6c!Ywy-sCVjmmkNqZSo&QJ^nuQ<h?2HX~-Y^im5<
f>!qU&-Gtm93`zv0CHR^IH6aoe?KUz(h$2_EL+xq2>+V7>j1e!if!`adHm%%oLP2W3hj*pP{Lw|q~Db+GUAV|#BR>dd3#YA*F5|Y7sT`<SJVx4@K){#P$<`_
yHvn<3H>=viKI-V)n3+`m<%hn{T5jr>PT-yTfSCSig1j$h$Rn%jjD?3Wf+LtEx{N_;#<NaFk|(XEA}3ficrsGw(Fev6SRJhj3624rDQHLGipH6UOQ4`rD8Iw
C0LAPpj4~x(sBIToZ=7ccmW01{5d}xD0^c}u1+KqDyt^PX+85TFV4mqzb!`XcXmt#)oxS6=0+_rpLJW47<Q!3|Mp?`Vr#cUh$|BEM;QHjuO!^dQ$rYc4orm{
{3fVG^`smorBf<o7g+(L+mg*DquMYYzR?FV=t-t(O#%UgZZjqeZ17nw7chpJ0h5&-PQ$SLZ(K2QGF>4GCt+}K{#<EuQ{LvfzKZWBvKTES|N9~+z@_$D%+*eJ
U|tACTGj5IF7$=N(vK%*D!PR{dNqZbd6VMUpsNTSp)gtP?X}5R?fZuG_(xZO1W^Kn7?!e=v|b`AFr%s)6Q7$FbEFf4>@8i64i8wVU?@gPOH$>JHf0s+C=V|4
#Wv3MFzxredDJDbPT)9`<Hd;<*=B@4$$h;scr~ACD0TZP%AH)SaoQ{Q7rbeUWlB>LnjY@_-YdE8Ntit=9)UfWLBYSbNtW5p;D`z=2%U)2!iNOI&!;)AM{j_W
@cZ~uGRG_N+j$v(Q2ylfA|~k8tx@3hv8DzZg5nkVKHId8uaJUS9ua%KNP397eTb$Vbtu9gS><XG|0v}@J>U5o>TL+Q!_{zXHj~cqO?_qWpdq$kNHbcc@&4ud
b&C~E@mqq+U7qn%CV9+57C;4MLA@W%${<qx&OULqQI13XGza!9<`wa}zk?CyNOWxw77p#?s{LqNCaplnu^X!plX-Qly~l`+gWGJR4M8p=lHHxs;B0p37s^En
Cp4DcNhkt`BTAl%luR=uUs;7?U7Xz=idK0(9o9BZd4%W}k@ogdl;8EN9Uoj5=wlp#Bpf}D)XkLP8=XEz`Zpm)g}OW8%W3g4<ISK@sIy)R>V`Dq*w$r)|5tV%
^aYldTqe{h0v~_r7LL}Ox!uEOY5}`fz`o)~mMax#MBJ7gHu4zt?3g_v3YVuuiPRlGWA+%nr--oHGm*>UnANc-8R1pUM^79(uY=@lGTD%!<B%}D#8D_})rE_6
6^iXmCyX$Dxi$FP<o$n-av@^YIQi{rM;IDr9jV-0PVorEMn)$apS&yMGI<z%pH}=9)|{Aw&t|yn|73^Q>U5Ikt^OZ$7Q3xwH~{RA<)SwLLYs^ysWH)1r^q?K
khII)D+$G1HYj<Re|9|_uGGa!M)s=a5APTA$6nHPsfKQnrLVu4TkN;LUcUam<OBypnrW#J9jGS`G@qO!FK_N_z#1d>CIYxk)km@amann>4WFN5V7XxlRxzZU
XrnCW#@lhkj52^rlpQ*9FF>U)0Q}>(#hM(Fw3yq!Y|J*vedY%V0%+)eNk+NxjzYc1U{LvIF-dQ#1ysvd^J+?1<)YkU<_B7)T2XfNB#RMLx)D>`OUFqx)YDjJ
Ra}<|$e5|rUSAq;{cFvIvY2~zuvYtH4A)8?k<G)D^NQ2yux2CSRU^mo=ikAW&J?YM$npO@`Rg0j{*llNptK|h@+pMfHC&ir+yMr+KDQNmY9;|6?Rm0rB3;4@
rc~SuKj!AHQ$V{cGJ5Kk5_%Z1&VFO@<d!Tl>~UmFJ8U=|+9X)IWEkE4UobL1%j!)yKCe^Z?zmQP5k_j_INTQ6A?3A%+6QG_%c(4%FYs2>eJrIL_471&_Nq<y
vZ66r1+A})n_9m-!BgF1iX<`sL?|gS-gNlK>X&YVWc7={ur6_r7YKOp9rfFUrhPBj^Tv90mr+t=*7N}cghe{!<0qhfSXflCKU$`l)px=HiM+6xJzIMi<*nKm
-*+6xLhe6obNeRQ?J0;?-d)K+Q%kD#6>4@#o~aElC6m$nlU%2EWb1E~vASS<;k{Tw9??Z+okX|t`Gz7~v#tADRbf1ZQ+&w{!~=uwOh2((Mda{;RpkUFfj^bc
R}?x_(rC)gRCZ~;kopV7*El@O=63iyQC5%6BYs>MiK&@$rCI^NHT)F$b7(Heej9D1b89K92+_i51B!ep3>1XY$*RSjobjxCoB*J^LC6F($@1#c6Ap;st<BWb
LNY&(y?4Xm7zmHq>a}XrOlhVjVPytjaa1nOpj}F703iJHFu{Z57fIUl8=5p0mn{)eY4Q<8Ie(Pp=ubz;C+<!ld2k3#gO)B})x90>b4(oi?h(4Ec7<|*=y|s6
{EugHv8Bz2thg>i-de|PTfURQE2yhTuhqYQoE3?>`7>&>3hF=KDb_C3!`TuT@;@Wtj8qvwFfgkF#obE*S+e832{|?K_?K(P-9J_cU=X3Bpy}HIyM`KJikS~>
R}(zUtvRkpl&tc~>QJHX?XU@Zh(0G^vuoYIansC^F@Gwn?$&Zn-gJN<T>hS~hP*7i-InXUaj9I{_io3&VJRn+<9d)gk6)1i3k-q!_hY=<4D{4~R5+?9*)Ura
`v7MPJlZN5mN8oVV^x=?6b?6S4YOwpW$ut%xhAqq-PxLf$XUH7i#gReV#zz)eH-Wd(#4gPM+<Z`V}Iw88KFdw;3m*aGg8W4Q8CJ~6-q6g;4Psja)b6xV#IH&
O0{f@c+MDV{w&_{NlAZ%WxciE`16RO@=@vIC!5DI0;#ABoqG0gEOUtsu;>J`v`HiDL|?XSh{1!w(L=H`vO>gCq*AVF)omXC?6QQcHS~*tH*lrV@e=zS26PWn
dMFHt9dF6o-&weLw_f0r$KMR&JJq<eYO$IFyfL3ZD<@Hu{_g`&<YY0zkceppn{2HHHahjaOHsWO8Jqo75{u>MOxg3NGQ+_f?VThIvFjSZmt1gP37kS_gxIfk
1&pR#)Z5r@NJwuQKs$+sBV^eHFEI{D&9a*650o`=-c)q{VuDQ?sZ6e$oqmhR&hXr8KPo^Ubi<e4QMvNSH$=KmA@;yxx#TwMQVio^>;vRws{;^Zt0>J9kZ?MI
k$c^|F#xAkbmX8(sCGvw8}2jcMJu<|!in%Nh(x7U*(>M&#3fHUesw=_Ie6j7M{9DWv&+%It4_caPe^g1rUjbbmSA7S*3mw=<&(+wfGNZ^&J=Mf;bm)1-pUiC
Cf&gYdYv;&i05#qx@m-ps>-oq5_R3EjpEmLWO|GFQ=y)-oE%|Xd%%c+s`J(an5ik_zukKEd%~wGLln&D*p%;tA{=9&5B%jHD2fN0f#~#A9F{B3;#6IDcGK~W
_0I@`8oqb&<-olrMA16Y$9u3_yHDWL9|pKIp<g2K9qiKUO@_`!aaq}9|1dCm1)Y8mQohW`P>_c`tU6o7qj911NGFl2$s{S(Y5H4D1>|iJZF#VW<GX8T8f|`d
cdopdgicjpLI66Et}OEH1jn&%!RL`H&_?kY&<^4sKPM~Jp+!mW$6@cA+46)W-w6Engy#`5c_L}LL6vAR5vFD{-dw_cw0kWW>1l7KO`tj5g;Y6)pIod|&E#}5
Ay^mFt|JF@2EXKHk~Es|Ekbn~{TW?o8Gmw^1r4UPy$?fgl7770OwQMX>NXDy?V$~NEmJc;L5mEeDdo||$Cif&tI~w&+kWUl>~$+ub3J48lMA7|DhGRSq}Ajc
L<emYX(mYkLkU8xO20DrrzSl!O>c!-TKq(Lg0WF^@r1Ze^W*c^D&baD=&&V5=e?O)n|vTrUf$A=PcIXC+u3GexaH5mpjI=8+f`wI@};;KovRHAn8`NEDlqLk
)id73d<*c#ue?CeKS_nUK_WrZns?$@L@~oM>{hTVHoSx48+<^R@XY&GWPZmUTFat7@fCZBlJ<@~fB*97&7fS+BQrxxGo^|0`mH=!NLh$%we`&9h$W&q%RU)V
eJh=5vMK6d0$t=~mg7o`3@$w(;b}HhM0VfVZg=I8{O&UVQ|@=IR*bj(8Xz>$igwc7i>EHu%3Mb$L=j%(@NoCut{QRJzPkw_T`NES#;bv^5W3e#B6$9yl{hC=
ro1lhJ_hGglp>N;vnu@~g^RJ7GAWW-8@m`>seKRhJLjXX4wCbzu72j`_#QqkbE=nw^A#mhHeB12+Z6Mo>yS|Kv!eO2QcKSmkmHrUEI8a*j!l^pG4ax&N-2#M
n74;i5qrTjSD*w`=I6@@TctWn3>&N!lg67X{x_|-`dYT1nn6ev(EAK8>S~nr^Qa<{`4=I&9Y`4u37uf9U}nx{!HT=j>Xp;5xJ)#jtG7d1an$lxuu~u23~tB`
q@JoA=-nDTEQ3M6I1QYgaf4LT&P0F=4?9*4?yc&0q$DVdemqtk%x*Q?f`~8aVK=ul8R+1S<ngC3Rvg0}GC+Ga>rBe-+HyKPUC5zn^zb64FvS1y=`L;*Hgsos
QgG9%wq<C=JhEdyZ4DLNWxeV+P;|>Nvx!USvREJ`4@c<7f+2uGSb+*NVJB(I**ze+xlrFbZYB0_WFBAPl9^y5SX*Tm<#^2kPyG&bC!H|Ul-gFV;zduo5b43D
@~d*vGFE!|gD<V!8FAH?1G2?LWGHm;uSTZ0(1P*c9hrOqn-`xHVb(qF%xVkNsM3?mG?WLYVA}&lM%u$lWhvD-XdIEB@PnMac*&A_Hsu150_lB1WQ@W}TFCEC
A`uV}7oR6#KpW#2zj7#w^{uF_p{`gaq>%k}Nds9!P28=w**b)UpFQGXpT!z@$;ulYOu5)H<XQW>^R{s(A+p{(j7`GQ|D1pbF|~(0cSh?(=)i14(;T4xPsZVL
R{D~O7|*l~NE|sWE#yztuvrYt1bcS{3uZXG15m%_JBDDq-E}}HdlpLx&+iRo$~VXqQa?L=*kPAf#jBQ4KZT2|Zl0%SkOQ{ZwfL+mCTeVI2`7?T;wJ4oHe(x!
E~lK+FqH6uO{F22lcuaerb~DwXR7YxUk16auj%frSqobBc7}&*b97+mh*5vo&mJ}p$LSqd-Iozu1B#dh!V~e{=h`CU!3b<T0xj{RxSqVZ^ZenXAlIY1LLvc;
DvbZ^wr@`ol<|2$J%~_}ZQ{YVMMuv)<Ug93j;PUpZ5d&dysow^Nm5_-vDe&@&u~dKMMHhnv=&(SH^vFdW&}>5_+svlXi)aPwMAZcW&Cjt#Q?%z$c?V*Fn8@=
_;m0@$bk>nF!QknQxDeQ(t_Nswo;^4{pegf*K1zqmnu{$rgIRCX5G{^2k`tAM%qLTKO1@8Fms1mE}r5FYGyVTA;r@7LMWV95*JjenUu_A0%->W9ugn2fY6pU
#+HU>FDc%3=iAV#cF0Fq9(Nm<HgU+2ttQP=i9xdNz(JkzqmGagl~R`P!#@)Rv-p6@L>3nu@Mxw+{W2XJ`-R!^uB-@xnWe7}Cx?$a*6}A_$WhH&Lq8dZeW7+V
&whQE_8by0-XTqlMI#;{hi=z&dNV6=W>*AGxDL7GHCdNhl>in8D7a<i#9H2XlE5!(SjPjzWEh!iWs3@~cO6Bm&&*cS*0!K_#T8iTdi$A*%m1J529iFja^O_3
Vv|QJY1nydb{{c3>v9IQFA5ikA}rVjc;fTq>o=?gIC@VTX{8z9Yj@Pol>Ii=%GLuvzfjuXqJKzTzEDbwBMfJt(4NkQxuspMRdnxuxnG;9T68H;HjFgYd6l&1
y+M1w7ys~|h(yoWBy~d0lszyH4tCS{>lsY)k|$ox-4(^M#JKx6u}j?se#X_p!p{Bk`QQ_}minQjn<P;`qwiNh&7PNT+yj?(@IeI%)cYO+L|4KpP2Y7DhAI!H
+ly2&1puk~Q?R0V{Dr$XY5JwxR({|(AmN5tC-@k{lWs19!P$XAI&-U@AKuuPEn<G<?8+L2Aj%4;Ih~!s81(!dkaNHt)!d_j)XIW0ry~irCWXTr$h?(4c-gFp
mj0bqgI-<SNIbNm@uW%=mVD5WZOg_zgNL(AEs>5_Oa@gcz5^aAkKc>+KELInF9McZz<?YFtiErmf{+9Nbd=7WW28=pJRkRK!GhST>&vnt3?&U?Pa`QKmPMU?
2{94wlv*pi+=~N+kLnx5t4+tX(<89C0ckJ`fC;NWF%e5qY(o6PEhe&P{27JO)?h<G<b<KfI5#U?&Wh?DcE+(q|4g=rYhaQYp8Lbb8Ch`}A*9DSvC8!PTbpK#
K57t|w2vJqXS1J-0tLz#czrf+`OL^=FG9J6noh0;7N&E4+s5KJ9cEZM|2_f7*0ZcKR(JH6`%6lhjO787qf~B<t9982IdZiycxf*m0>B-r*F0K76pt{9E(>uo
ich-+5wizTNNFX1=(fg-xC{==PP%KL|C(MS`~X|=U!6I8rn2n^C018cYF$?pVyrr^z-riU**G?_nC=6soubHhUWIn%Ss<8hlzL6V*0~f;^&=rD;G<5fyCitm
=>9ACV9~TflVU!H^<pKIRg5uxcn;>i4xh#$4+scT7nQ0U4J&XjTP5-5qRVW{NYvW3N1fRfPQJMo0~t%5@{+2YBrU}b6GL>RIsvR`Pe(P|o=VRAnmo;h$qZ%t
NDXc$ts0rEqhCI^$|bR^F%oEJv$CJ;uuFSgI)tfjMQ*^CtXR^7r_TYulp5BHTY<wQz;<&!_!3b`o6gLrnN)2QoFCV}i1PN@X@M1F8tr54s<>aLyf5n4y%?L_
JpKs`kZ$9{HOye9He4gUPR2hH>;VklnDv=qM<2ToB0MT$J)X*r#_-V9#XF;d4HZhWbOoNeeplcqf{R(Aigemm(hp<vOPgHU8CGSk37t&VunY{|lKyOuRii)w
+44rw#G@Nai{Va-EKnE(Foc`T+gDd#`9kFHpgvVsW`bC<;xD95;lFO5!;Ox@+p!E~Fphs^g7aXGMN)?CkJgaCY15YvE{ZKY1&cs4<7UA%FI}__*$HH>;^_Zv
02P^QfW<@pEB*Uj#gh?#eXu+%pgT)E+nMx!9k0m=pw{<Z2kUr&H3)+kw7d*g*npnkoZs$+WRF5c9PefLPO4RFcX~D}MNXRguC?y`X@9}Jt4e2`(3plqXOQbe
=l}FPO~i%exm_niaxc|3d*Vtp2pq}ZtkT7=TkwgC@_cz#)~v$b6hgx|QhOE!^FoznNwy*U3`U`Z%TnA@;(o@Y?lgPP0RBd7fL_1gr;kuLx^5N(?<1Uy!Im=U
Zxsg8Zxk}=se;30QzPN=y~lW!5_O{?LhB-Y(Ve|auTVAbebRB*X$8verWA=|1+De(@~<3EvIm>BUK>PIaEq6#&*7t2T*2xJUbFFlc>F%eHqhiOPf%t&;+aKw
$5rn-;{|DpQ&u!UVdoTi0K`leU2+?kgiT<P*<t^9j+Mp`JupV3d~Lk{7!D%s4?3kxGvRtZDAt}W3gX;n)&&6CdMX<D_lbYZU}}IEeJ~-ceq8L4Txe!@J!qxI
n)<rR(_!Dntzf;TLZkd~vj8Z{N%`Bq#H8o*A+)~+l#gYx6$sZS5C>Rvm1=b-T)I%1Ww5j>2D2gh#9NP?qV4K4Gx^!JwO|I=n$g0^U;}n5j~Ag1h(R(B=PMSH
96mfA%#-C#UDGxezdluXEJ+eks$Hs8xY-6&<nvzu-S5e*lnyR6)u$C`nW#tIF|$q%aM(&pYQ1PSmIb`y1ebSx2^Y*dQTlty`pONcF<gu;^62SZQAnlN^;4?W
bMw3BCQLu@0b65qU8>2(3>#jUXQq>{`El^reXN`PkSYz#JRtEy&U@}9*WO?9Qf$g4a0Iq9s7QI!4t4JU?NiwjWB#a!!N6T$Yc3Qk6AYAz<Wf43#zJ~a<Pzg3
?I(xOG|w3eO&|($G>VBC&S4kR>kMnH;FDJ4*EaL*k<v&qUO}R3<3Vw@`7sp)1(Q!On9gIPOy*LJi{B?z<`|9>jqlBboL?yPuznB_)xvT;CymM47C^!QZg~K1
CTV?_rMsu&5Ls6K9UR4d!qhg6h<~U~hI{MAZi*930aq?|i(^rtL2#9%r(*cDbXl%*hl%@|AxZ-JRbcLiFbbOyRxUEEOIGi8L*?!_gmlOwokEY@zRqg{mKs-1
f62LQ(@Aj*i*!Y6)%0W~`m&;?6D)R=*6FD5-^DxZ`}`L==Ptbvn(#Wh0Q2xawc;B)#pc-wnH)p%?2}}7x5VsE7tM?frwT}Ld|AkI1CYdp!7h0tk;=EFjV@&<
j<`{0Tm-$3U}k@EZGyydysS^}rk#!^9W3Jg$W}6eOd0W`Q;c~S$93D}s=b2<*{`6C?k8ssG2OCdgryEV^)3D1XC1Vg!`ZFex3a2wtCWKDG~Vt)LVUx)St#&q
nV*pYnh)w|-zo<zuI;T&C+@=A_ObGaSXYm@XG>-qix=)7D)|tf>->b5(z2$F(0z7cs2#56!vBf^;M+ilAjqBM5j=ZAf_j7j2^X~@T1@eK#Z_8h4S|~*aLIuU
|C1x_pYy6;P;bCia?2-fq?dy^PiUik%mfx7$pXFouCRes0<Pfh6Jp+A`G3A~T!e56eGpA_Bi1u>B5iZo+J3q0dlWCJ!%7Et31j-bs;ww-V>A5)bWFY=mGpR!
k-1$-iy6eH7G;B9lR26K%w+ebz}q)$Y;`@EWy1TZ2Pw;ffZ%Jl4id&+r%_oqH`bX|-D#IjScqM5j$ZFKiIg#NJOMw1{hb1^fSWBkta`&HB(z0RgS&H|fp#NI
5YB5NPZCaN8K8~go)vw_Aw1fL6;bG+3L1l!Y{ee{UzXeYyChd#Y<`AlP^E!4k!pG?B!SfMBQeYbnE0Kvnz6;A53`zHi&cCspP1g0X3sF~;JhH^muNRB_`Xr8
ZkJaawecRwaHi`x#GKh3Y5iBlwyfcbV7=Cu;j8|uMY6t#QRaiN8c#&J(?ViKHshf74U6Gso$U9734CTpp8M~3lt@?<z4?K;9uWIjf2h0zeUEEiGC^+Mnwl(S
ZfF|nrlA_sz8SqY$cUYuAORy`lWu<tNB~<fiQjSFeZG^V3?LOfQT@Cs#4DTjxtJvuh*lqZ3*wg22L;<Z(^>rQm}x_MGM9<F*X|p;(ZsNq6*z6&M1|})7=3F>
55)RG(pgT2hj6HZZbbN~zxU_yfxc=vH3XgrjbSRbM{d`NlZc>-%(xUZ7nzk(Q`CeH9svJp4WngnM7zH*0!agyb=*Tn%uj`6iVH3`Xwp5N;*=ILh|)|@Vzc9C
cD*RkGQTQd%Xk<alB+R>Qot}phdtc4&*8LaiwbIZb$*N7_X%}Z=cx4$^cyfM61fd!$FHJt9W*0*e`*lxu_Lbp<G(XOOaMtmJ#aYzD@&ehJ|V9H1h{#v|819z
+RDC=8(qzx84FX03QWHA-hZXG>|o)G!r@9bQqq+jat9n-@u#i2)xUY87@v<$Tcotnrg5JHf|#|yAv<e6o`>vz;ax*tH5k}@9r_|4cmlbHj2;2ghkRP#$m%fH
_iw}4AkvE0EBR|g9dNXs;zG=%LR9*kbuM;6GKZjNUWQ(G818|iUcw7@e`sCoHR`9!bqLZXgN9ybOm+Vn!(Co>WHvXxo$GMe>JAPiuYr&J^+1RFF1MZw>CfP&
I2HuTSO079@xs~#XStG~!YmFjHvQ9W^2DWaB!W^#HutahzkNkB%qhX1>gZ-!M~5EVaV+w}sgqdQjo(kJCs3EJ@QezP85eNg7ok{Ou;yT<cw$pD=Oy^9Kh!Nd
>(|If#BJR>Dr2H54W9vkM$GHaPN__(f<A9vmRhXf2f=prIPg*@v@J(0G2o)naXKHgdoeD#op#oe#SW0L9j%%+0p-5T2J_E&!h;oq=YN}Hi<(hb{=lnc7DRv+
O6d_UJqJG&@ND}_S<*`?4?M{29>+Ei4sC*VF!3Q85aBMip=p9;p3~GlrZd8DS)<#Yy)i?;WPMdfQAWojXfR)QA@$+W5kB*;vDAN_3=s@FL_tY^Nh2f^&agCS
0yN=%0BcY@*VXXNS}(qult$h}CPWPo*_8Yy0`t8~mbra_P!DW;Amfe+?ofewF0B@Ti0`mj3)f#kf(JR0IRBUr8527qtH)ukI7V%M3VMB<0-un;IwLauE)8IX
J#UCd3c=dv-VcCMS;$YSozY{j3_jOWp?$(K<-aa=m~s^=jvyM!OHY$&-p)dzuHdi}nC17gn0Tau2C64}O*#Mc))6j1I0K$e{pa3nQp@2x9Ra)KJ?6lJ+SO9-
64wKI`J%qzph~oVWA|)s;hw^8_Hf&Vl%(^?vW!rSrU=Q0WWfQZ*KzcgxTsB0!d6a5NzBROSaw)3N*o#NkRF;!x9Iaw7L>n62v5kYAi^^s0acmi308CJe5ERw
=1VrmsmL7qx|~Cwx;ia0qBhe`aC?RwJD@Xi&|xfZRxUsg$x2n`fW{i1^R?0h77RX1oiz#~gR0zPc2_#^);K--pP+Fxc6BiAKR!jY^a?4AqAxB*SuzAeLP1k7
#xZG}Y1_OK)ZDvDy9}bNpTzupv#+qjc|P<Fr5iA6$~NXO8j?%m98Sn0RD;+rJpeeu0ZAjoXYSGJ2R<h$7R1_B;?*uZ?LBT@Mb2O8Zcdv54^W8n!Oa_eK!Vb>
e3x+ZeM!9a=)gsO^kj_1M8@hhkVh0m{;q(FE>cJ8oC+Wp_8~&3NgW4?j50Q_ss1##p#p602xetK8MU#afjQGPS1hngdCG}56fDsysDu${-coWQF3rerYJEDZ
>r2BUF8i$l=Qx0x?*~~bI8|f}u(wE5#-%~={tw2qa)vgY_5RU5@=&-lF@Y;c^NA5Pf%nP=PYWlerpSBAU#=nKsiF(>7sLv0{<K(Tz@o{@f@+v4d&O;DHK-*{
5ZETXAF`8id>@b(%6lI684D8WcWL7a?*F}GwgN9#$3SHs%p6&G$iBeqkK-nf6#1%!G+9C`)5~}m6Y0N5&wW+FmSD)ruCVj50dH};X6z~_R0W636woCuRuvTc
M_5&c9h9k4*5Yy@@$Iq>?4aXj<fGe&G&*v?zbwA_q4WRXlIcemzE|2kUEkbe9+2<YMzaug9K70?&-F@C_RzH2oJ_aHbzLT62Wc&GT<EEr@6jJ<8(hU$^z?$W
^Sw^!8Rh^OqsIP}&8N=mJoJ(<W?&g49O9|%avW*iVPLavbtxmf2&gWLY$ESe)@u&+C}$CSN3^09%`L)s+W-4qqJ}p-bgu)0omInWo-hWP+g^{~5r#c&EO1fi
N(^vuN`UuYCj6V3?wJ7V;Yu9B>Oi;Se_;`UP8FKsVogndi-tGw9YGuRU()ZZ?BZ7sA<N)wtM%|QrcGvN^!SVs@y@n02owkHgV$OH0#fA`9Bxg@x5x}?Vo5i3
TIYx!NLllw^n}GuET#8U;U@=bUql3()P~Vsik6aa`Pe+v+Eyb;E_tytO1p7q_kc3p`EW5JdT_m2AR_6b#-o9IqF9V2JK~Q^&e45Lo@Uu1L4GA%rD;qi!G-Z9
e_r5$=Qm<-^e+Om598TL?|6u?o=hQdI6obId`RFHO=KLF-Pwj!KBV<BlxScZAuK&8@|6U2Dfy7r`pZgA?lOs3Zv*RkJ}yO{-q@U%a)_p6Ya+rT<-_NPdK_5M
U}Fi8H~SN8a?uet_vOhf)gqrod8KevhWVUcwt;?!4k+ak&tVl?)bX3Im#UC_jdvu)R}Vfyy`TIjDc<K=j<&A~{JY@WT^0zdFT7Z@?`siY$LVP=?zL}@$elUd
BBRg!<&&7%UB2V#Y-iY2z8m4}rY+P1gsC{!v^eP&o!#hL=RtUB5kg4aCN=ov<mlBP-v-w;W>RiAF!^-NKpC<o?!+fjglOBE*-qZ!t;^$YdyJ<zeBG@*Dj10B
ZMI#k^<R<p_siu;d64OsJT58|z7puneQ3E-tWlz}Le?JJ6U^N4&-3t|HI5N|o)iPQuF(^yz3LxTdmnXeP5^Ru-(V+}9C+^hREPElcG8_g>M*lhQhxwqn$bs6
F)z#H*Z1;8E+OFE+1srSQn=^LQI3vhHl;xKG2(6vycrEHWp^-YuKG1uWR6^Wi_~~$$}!M^S!2*`y=7VBC2)>9B%D`X+e2^YUU%>OBhG$%l?ZzWmCU_Wl>%as
KPTN{3aoMwqGG6N3#>_0XQ*FMwKFWY%xD;ev9_l#7ls{Yni%6oq&jt^PwfKvDGT0ztt#;>SM6<Q(OBF11Zujk7$wZ5Ukoj`9sVQN`*Dz0!`gBs+=0DI=Le6t
uqK2?%!)Kc4lC-AeGL<;x%Daa6F7+iMq*FiE?5_JX#W*<6b5(o0!oBPz4pTm_%9)m2m;MHiYB{X-<-+uOX2!J-%zlYdcFntnZwg1Kd?V*iK{<rH+X5EYS=JS
P?%-dE@LWG;K0@%06LD6A7B1@kDeKm$8l|5la_2$P9AN=^7hp8$d5q*l`+X<C`nwcoD^gPFEB?{6Z%+r+m{Yw{1G<D?&<d9ENyt5+J1RWpS%tuBIdT*B?u*d
Zo%5rP^i<Fxi63C24odg`x#X4z@DG-n@}KgI$?L4-ce5<X)k`DSvs++gj!|%21r)2JFcaj0ZJ3-+?9>)v0aF>Xb}#`AC#fjG1?1JC<L%tjG0u}Qsar?IPtCy
lfs(cE<=R!XP3bw8|o-t+e-Q8cfcJu`2VRg3!VSSjb?vucw-x}bipM1qmN!&?bo@j1pJdUhLwb5zUH{?$n-#$JNl-$lz0Z#dRykFdczxGt(<~Q`A^=RuZ-E$
VSEC9)A+Q;^gHU#NEvI$W^S3=9wkyM3?cCv5u(uDP#*V|TExJ=ZVzMi%N;2c-AoJc4&yr`Rbc6Q=53%H<5qK`hs1=gF%7y>$nhxRozHt|yn)Qwz=TCPj=pFe
+dBYOw@{)F;(l9XkZxiM^^t>V7?PjT<oz=A0jaJRc}bQ`-^+kA%(06|L7?x#g2t?Uk-4<~-yS7iM|fVmRwqtZh<tA$_3|LtWZiz%GE9Hmef+<mum~I9f8wH<
^4}+$B-MB9eF|p!I}j<J50bmWFUhV{@&AoITl{fSwlhsaHTVg1Jy?#&Y8=pVO9}8;{TnHdd=Q*%|Ld#?4Pr+0yfk#ueQ0I+JiZ$JO=pW#Luq^-LZJQYD!#-5
<C&5*k|s(^$N@o-DHq-Lq!(wEuT$XGqZlPXZFVQp1Me1w^ZO>_KJp7-o{1Se1J4M1HE`#y$L-M9P6eeW^uI$tZSwKquG}w?<BjWOwBt24u>p0lE%)pLwC?s(
^D*@}#xiu*<CBGTI++o}F!;Dmvq57h3jWSPUerotcFc-pN6>^J6$gYY2(*z7OGzZ#dEnk?G*t>U{a1e3UyCw&VUHYSi#F4n+~<yHtnQZ@22v{4KM?SArIz@{
l3shIEw1tbos!eTrN3$#M7-N_y;o24v}DI}-v&L%QYjsfCxQ=h{9$!2U$ZMri5N>jZdsNXPCZe`ZMu-ioAOI`PJ<$37x81XGf&T8oeHS!n~$@hOALMME8eBj
hFUZGeouyS3j@q;QB|<K@1*oS$-s$R&+rcK*?VK<y}8ND9F;Cg{abi>5L<DL{k#6C9y%bNReSlnt0-b38nKLX@<|_)PVGq{an!DFcAB4`_*>%(i?vQ|weYgS
HdqqRLWE<jNcpz5FdBZwTyzsM6v$*#j_w+tCD-(SD>t%{x=~{D69ZXkGdGJjLsdhl4k=~Iyy6OcLO|Ae$9I6=UxMbVjE_NJ*JbYKJVbl*ad6dpt-Z%Q3*j!m
Fo77q*(J(V@LbfmCYmSTnX{H7Ap~#oa^MMM-^=GtzHMmKQxZ|_zdHARmKfX7<q-{OS-zz<ty~lT3Jw4Qb&F40;DZ{^sP%ALt-qFLgU|`-_sjQYN<m^#?POU=
oKBYL9J68e*b+1TkVT#+`Ct)qokKLghx2D--w2p-2yu7FV?FY$i`Uvnrw@l~3|<HVPjG`zl6V|SVLK}@sSZ|BptEy?km{X8>n<xAcou(Am)#=AZ_jI&?;Fdr
YoaoF4TGq-iXXF~ygsMHeh^wod?uS@gU6t25s522vqbqH3>eC|7vX7lr_iYW^YLAbUZ~1s(KHqEHB3s;0FW9N)`l>V6lWE0DGe=>#hez^*Zd5K^L`0i=jk5T
3wj-5giWV<QuEY+w`&PhKfc*tg_I?M-Qm|itSgW#cZqlL;?Jf6LI_(yH*}mSv^nA?=|Ks3F{<4Ugqm925Obqz0inJ&hLMGsoI4az`XOCiy&oP5Cj?1;vgC4(
Twe9FuRlufG8TxAGCH{ohP3>zx{2#laf`95;(BcG0!VwB2L1S-@zQ?dwyM;<M|+rhgIm_pFuT>wL_G=-eIkO5ktc9EEi&V5C!9+-|LQ{6qQUd)G6IM)FOyx8
kBat+8&&^sI42}H1ZggxrA2DyFphE?Z$4?4XJo9VE@QGYGFeH1e2eXAv{^;Ppyv=TjoliL@U{<kc*`0e4wkemW<~qoZ3mHVbvYU<QQm}8xx{Jf2JQc4rgEX?
Tr{|{h*P!;OsbjkRO^x3F0gV&#ih`nx-&#_ypJ^as1<PNNdtlc|DGR_-DIzUvuOtW$^u8W{nOEFd+ta{bi!oXE}p_=(kxLp<Y%Mr{>hTBV{AI_pkcIVdovsQ
MnZ;8?bPi)z*79o<@OOu)${aN`C=-s3v{Jnm474*_abOGAhW1og8~k)f-qe##LWG<@j+|5&1so(cKxBNSi(uPw0_(x659#<awGuZ!DnDxHBYV>R+cSu2OHFt
et3RUgbqM)dR=?S55Hm$)b?N616yDKk2;6|ih9l<Hp-+!E}))~@NKD#`c4-P@%OWZSC`I5pYXMC(Msa6BxDqvOII&(@jqAz>n(5d1Jb7yptg_itGj)UOdKV*
aB84Su$yOvU<r#O{zwzZz*Uj}&@oo0F&|T<^GO1DcBu9{(%EMQ)zHE@ctO##cUJpxRRMHwJQ>&n4>qWueRx~L4nfXw>GmGv_CE%7B31Ddbg$UMK=x332H@+9
Gzjs0ptv7QbDaWkz*lANNz-<uoL6BZL~ONbg}$<zSdg?^#aI346h>{(Yb4I<fN;MR&74x#;`|hgez!jc^1Gm})ge|&yc4xM6cK;^h@YUsU_W@ZNod`sg1*su
5=wZPORKE_1)h<a6`jpb0l>GZT=PpOV47D;g}DzvBJ8d2hz?;f-d^UBgQAyAA>Iv`-g5~^$CqNp$N#{yrL;Y~O!xLf16MAPJGG*rxEPikrI#Q&{%dc0$(Z#O
aS>%tN620<5N!W>!zXOzM^ul2hnO^{+l8BPHS}oliBD)>WAf<G`ch5tXn02l0H!K&;)JU0lB-(iG#@(@V;x`_{yV`SF|=rlvQiiYf2c}1jWC?`LC6fb2Skd>
w_ZthWur$akVWe}kga1R7bkfB;v$39-_$&}9>Gc10+Is9&){lOC&?x$<%CwKndsycA^N=cfINZBXG(09ByZYH!)f|Q3hUoM<!jTbu8QmJW>waOIKPgkM^d~|
n~84q?y^><6ER`w>vaEY_EKi};OwzrdR!*^;lUZB>|VkYO;^bU6PxJfYA`xq7Ok==mL6gl&G`JB6_h;sVwI^DWQtd<**AK>7CG0%GMtd(#%J|w;Sg=lY^JNb
fjn3GtqVIAw3@93y@M?Oqv+LyS)4qgj-JHg(@0$2i|#KFF{9-I$KExbg47g6%;z({Y&3>dJ^MySn#fEga65Hl`~ub6jU{XckiO7@xx2WMj;d+!Z+5zYc;muC
qd^auN?94*GW1iO78fceHMi@CbmjQ)Kim_F4SeT9{ioM;y&k^3crn@qu$y^2JC%lJgc1+ziRjQWsxBEd@UZrjBEqOH6|UdKc(>OpTmSTH1p$caU$fxlqHtku
8iMtp^Cq4YHsca~qReDyDU6Xt+He|AIec4LlU!8Ef2mItIjv8yf)J`YWbRe<h<-5lGX;a!`Y_S-BX(F4j>>dzSwP*Z_90cBEVMD0VMkP<mHu3J`y$oA<!|gj
H2gAI>9!}&BT4i<0*787XzY&xqe?5LGp5jIF01SRZ<kp^BQ-!AIb3g0DSQx*iY}%ug=+lTH^4z6#6k>~z(Tk6REN8LxQh-AtkG*s->Z_I5=-YZi-17{HTU$~
@Q@}4NTw?7SFHEgPr+QiiTNP@p8qhN&@mm^-BtiS(gBAE74e%H{<%^b<irLkfX?}5W``zD2wG2;LF1C*Y{A1a;){nC2aspRjEDodfmXs^_9a{;7G@D4RYjL-
b+HV6g<|x9I4#H{)b@wFT3T}n`=!{q7rn(#x;$-!=?Cz*N3&^1;yHa;-+-vMD*#SeFV|ZU4n^HqkyzS`=4)Wk<T<&%qHab9uEVr(ecQsDP%h-N`!(Bz`BXlp
sJ#A8cr+po<kz1~PY1I0_aQlXp5<Q5(J1CKN~KrJ#N!@S3uO0PqHU1acow&ol(8Gj3G9f-rJATMBH~PlX||?uH?%hWwCzNEJi{Eu*<v+!sIfX{7;d|h>OF^W
(dIQDxs(G%Lih+l$&+1m>FU78###;^N5>_qL*TCk#?yRwW45v+jE8()0a`Rh@I1;EV8}E<b*NNf<2#8e(q6+sFQF%EkTW=gKY7GuEEAFSIH|=cZ=RqJBt2lr
r|f}FS38wLn&JWNj*7mj>lf_uGfsQM#um|W5<#6QFn~{tewJY>u(25h>2sBMtf!4kb0|A{Si=7SY0p;sqyC(Ksah7arJl5ZUxMu9TB@5nKyq`;JGa*<qq6Y;
YG^=(;fb=<;|6LgFR^?tM}bm72s<ko@H@VPoqp<|v<BUlt|srDWyf4R)nM#OqSP7g73OWJ0wQBw-1ZX5kDR<15i(WbSvCS>ElUi)>~uTHbSi3_6xj2^j<1&D
J^164fg>S@V;<>F8;F+$Ujp*OhK?v*!v#k>6~c>?p`xoMD2!yEn*Z1Wf2a5)u1e-C{G_zE8HY^2JBS#au`@XRJ9Dvf4KTm=;u4e>6`r!6>{kUA&J`WeaHLL%
3NVa4U2CPhe0;{`Z?mv`M>=8fv)cNut^THTDNbe#m5Q&<GJT-?CK-9&ai(18pCYx3^ku~^*x6JsG}Q_(#cN+Li2F5;xO*>nMd2;@FB4}W3#~=DM(qIXvg)@^
D;go_6QgNF9L%OL91~f&v-FUjqA1?}a3v}juO3L~g&e#~F>9I^S^?P<>SFKRh;LT)=G~8~ZJo4=)Je9BfTd!hV#w$GR6^5IH_%3u?@%;yH$O@|x*CPSHvq*O
On}7UM%1t9y;}3s%l(}A#*hwIB24*IG%7`#ARB<9$8=ovQs>1gY*lG+C6ANg>Dxf)2Cb<WFk+Q!eD6P^Y^pn%<aj23=q)hwc|>2=ZQ9-Y&cUsE>*eob-|nuF
?y6ZAU>>2J=~!^I-Z9n%S1hq>^295}8ifOke{6afiXFKv24%If9*P?lABJ<qk}mIg(X>t~l#<K280-HyHhuTspXocDz+!MvdWdQPZ|1u|NpY3?ZtRNb3G$dJ
pB=hGjo!TAvXQ!)6Jy-inAwJMkDGHtc$+U*0c^PrD>u8r8_PT}j;bdC(`+w=luS8e_HzS3LZuI+*rV1|1!Aj1C{9_(V~K&qh0Vxue#b99g7`M?0Ta+d*1If;
zmYf7Rx*3!Y3bJid4!|x2An_MuiOjfE_|MN5Udf%?2Tdo8FpX_a%)FatG>{egFh2o%M&Wp#`LFUQSzyRmw}ohy$vLT|Nmv9Qa1w8PNIbnBw3Yy$%Uye70uwG
h_zg-(Y|${494ZR`REc~UyGtJvHiG>008oTHn{$^S)+{nnXJl=y=+F?O1C>D$kLmF@#3Cp?#&QBd!pa+rAKwu+Nzh~VX*>tp`A;&DNz6Jm^srJ=PW$k1%<-C
`qaicufT}^b|E}le&|D1KU$KeMLBR?As4X`_;n@8gtc|gL{e`xf83G1NZ#xzb5i=cOq*iVc-()E=BY+GH$OdEY{_HSzY{nqJ*~<2qcCKKNNYXPUy_aW1GQh8
s^XW7?f1ukcDw1ghSl$J{TiUDq%})2^W&o2;l8Bu{Za=N!|?-j8YL>$szQ!$svc(B8$_a(Htsb03E<rJ)`Tzp(kdYKF<_(F!N=O76PC8!+WD^`W20YVE*+}n
X$a_b!C9Hidxc0$UZ%;s63eivEmK~f!@${QkoWLXC<95OQ;B<`a8C*&n8S`sik;<{pDM?NFLS$WmN7IbzYUiJ=mB;PI~<;5LRAm)(h1hlTJ!RJjrh5cnn>Xr
XI8hP+bu5Al~X<N7(fO=V6{f*=!evK1uJD)H6bThKQ8j73)h)trk^!^NJ<lGi+$#dG|$=k@fk65kQqwtFueJ|!cmt^r^!BAR^Qa;4|Pg|h7N~r@p*q1|Eaq3
*JVzLsqNWyS4>s_oZ^kykz2AgN!)(WR1dLY<|#^I4(>Gk6$oq<a164$Kp51Uo`v>icsWM62}0KkILL@J??_nAG>*i9YwCZxfMftJy{)Al+l}^0>bccNQ5OK)
qEARA$!scZogrjmAs2&9*2%j7(KC1jO&tfLKP?Ow8Lw2eTw^pY-Mi`23#}J$WI4LiL*)O{BW6N|N`aKBO1h!+f}Or8n})Ywl0ZXQ9E5Bz4;n$<vl)qO@msN-
4aWr$!nwRsR}IAO9<1HM)_T=rIa@0%4f?_j6bpz4Wtj-eIFfXN*_gh=N;Gj`Iy0HsbGnSW%r#WMcVC%IB$+rZ2$9aJTP4F&yLJPZugtG$Huo3hWMRPmmay$f
I4dB_$BTi}0`1N7XXz{GeN-1VnG*M-ioycgGcrj{07R8EKCZUy&<M)vh9WgrAjjE6`pRYB$$wnnZZ@kBq)IFuH_^?!C#XepNTvWLgBeV6XX!o@q$_o#FHdP>
)p_(l`H-e(86WjY4-$O}=R@awBJj%6Sl<LL#9Hb(!iLlA-~RtoH#oH}`{G?DpQF-AGd_r>&pj#mqow&&#z<4rN(-qn@kK(ce}AWNuFVT4)q^ayiInY8k9R6w
0-Oa;q|PAY?9`43lT2IUM0+~btFk0=V~DhsN&a@Yi4yT;pTD8DxGdVTDmm5{Eo+v8>r3tWi1we`m#k7I$+#OsHLHM@`3T5+zzW5d(8^DF_Jcv}M`G4{?p%E!
t8a^3vPb`Kgi8$evh+K`i+de9nP;&`5BRQTB~>zZ=F21y0L+riUY@=E-piE+7uu09S3|H?9yhI^N|~n7sn&vm1&#bEH5S%yZcpZ`gu~d}w;~TiHF_J=scg@M
+TG=&Jj|SPdaq0lO)v23HLj4P+$p4p2Om&x_FQ>iymQfLoUAB|!1{f)1b)`VEbG6}+F#AnxdZBPwo?zaONCB}n8||g?tgPhLmAa=UFYOZXl70kg#x$lV<wfi
$*Nfh`!*?0=LqeNi)YrzvDt<+>wIwREXbdv*3oK;zowPOd5U{7!Tmm-oyk9fIN3M7tJ@`9P-*A_pqoOVtmxb@JL2#<n9&xiTl!|-H3!37;RzIHO#wAo;?8di
!8(;;YgR%3ZZR}6g#CzA`xkQ=eO#pafurlVZIYYS(oHT=At}hE)g=fUY6v#P<Cx!g2|#X70*f4)2n>R$k{?+OGmxV{<c)sP(KFO&N~9pf&*h7AF?t@jIcae_
<QY%Zy*ioQ@qH7~6QX1;B*kfOg9^woI~!-d1LsN3;uh_WP+tzt9NRhsSO=DpD*3dUTTY}Mu*>~070tb;%`B`!Z@)|gP6r<h_uTO?$6D=5vc}vEG5ia`Ec)vX
g#~eQWtZN14jlp2!|s&KJwI(GZ=DQC(uIU6!3Az85vX2Q;Oc8eg*;}8d>M|u@}BVpb86<0S1AWaE|jAkg;*hWmFK%^s9lLUDs9g5S2^UjDUGpL7a5h3e^|2)
*E}^=Hham>zh^4@LF<Xjbb#^%ARY$VvQqI~0MMGpUd_95HxSFNOF5b86aLp0cT8LPxAW2LW^fH=3%X1yrZ!9W%8kY(wx?nqO!i9VMhD~<Tg<7I_0_dz;z>Ya
QP3J%{kgHx%{E-gGAT#K6as_@B>tvD0)|M{hp=znif^xNK6Ldfj#R8lUQwhA*uMC=Y}2iqX1DsLRb)m~K=sZ1Ho492k%vpgfHHQ$_V{pvIfss@X#Qdrmf;_o
hfjyHnyz(hOHZ^j(0C5sjSc4_W5&Kq7aLu6zj3h?Z=0iG?W`Opj}4#T2P<B0vLqo`F$C)2vtt7*vN%S!!u5G13%sjQ4)i9IG|e}6Csh|n0y#Y2igRC!pEAD{
<F&8oJyTZ8K<1hwfSY$y&BEmu-|ESjg2+`0E#c7jLOjHoWp`(O#|wbWG8z7E5DP)DOgR*R8^RJ6Yo-xQly4``!m_{8D|A=_$o!ij{r50e{WQ3R3Bb}l`XuNX
k6HXzr=d)4950M3C8O3ej{d=ku$c38;S)m%2W_}vo(GiCFNERx8^!%<s(AzuRBb%Z9=g|>?!2o})1E&|sjg|u#>fjuXlLsX$fk1R;VOc-CQ#I1l^b*Pb|*vV
%f2qB!FT=Li2~5@KqE5*(zlX!5O=U2Xg+p(|Gj|KfNy1T`2=5(_j_;OKeRL9!N;=s{<%L4GqYp2qNpLBZf+0h%eyB4D8v$Mh+FAwkp7dfRdRvs@CLcD12|ZN
aKJfQPIfw8A!7n4pq+k;vp8y?4)U666?1q98Ns0~|EvXWi;}9fDtT;wPWia075#P|f94?9c}HUjc7O2|q^+`5W~jW5LIqK)Wlad?muKX%m#PuE5XM>134{2j
YyAH%UDxc?nJ`3Xz~jiUxvi%WHb26FwN28D?lzBVqcC+?2iz@^e#iKy^O@KaF8i)AejO1K{34VK6~?n4J>i8L`oh@j0eDQUIUNnA9%nEk4c5RHL@VYof%eem
>Muv#DK^3DlQaJ`z{+mP`i(8^CM-vF>e6if%E3T&GB^sIYyv18z8aOxG-`U}%*Dq~OQG4%)GO_|f2(UkSp7>*>OSrFl+0o?N!1JxtS6mQYx(**T+ho4`9<Z%
t;MUNF4tw+*2&1M8wMdG&1?9DdW2yi;W!?V0aE}(E`L*WN@Io-bN2?8WEgb?!$Bc{MNhMW&ZL4Eu4?FkU*E+M#JGTsg!XNy72_S#Ba5$zAiprhSB~O=RLrtM
y6lCgGF4tRHD4_LHRHkckfZvFyGBv`W;qN<txZHG{+VNy(nirxyypSo*z`^rZ~#Gd<3>j4h<4YWeJGTi?VH=uu@zhUC^lBpH)4jL$Y}WMwUIy`si>K0uKN%N
<?up&sl#r^4*w~i5KCwc(u#FJAgOkU1ezSd6{Pez9qCL`RXgXSx%`1jx36Vt{HnmA>pk6IQ*=mLPH>*1h}(M-nv2o51q(dcHZ0woTqFfY53k>Y#K8KpMsAUZ
;Ce^y@OD(3R=Zc!v7leGEqp>eYP9Ng!zgEi!s8hi4<NZ=6_%*F-_GA5Zt9x@V@9f}u?kk!q4?#zX;E%Iep^h>+T)nARd`2+QZqk#z+BR=UMa;GY{0fjepY3a
)z>vEG(3*w!S-}QeWdmFnaO^1A5*FNKSh0RFU`PYTn0YJRC>F1OSQ}cfT<PAV<(oX!VUtbSe>k~9(|A!I=(8Y>uKR7aV%x5492X3bBcjnS(^)-ViIem5ziP{
4ivP*rYG5X9K6FOmC>*%IJQLxm4@NlOgtHroQ|{u(Goovv*;K8^#*Fl^z=-v&k;`R=fxi1ow`=H4^0XA?RhP}HU@xsMS1*Xd43yQh~g3Ex5GsT2%vb=-<EIk
kqWE63*2}Z>7i-Pwmb~mBf_Vb0Oz4Sb!f5Zp%w96baWtGfGcsG7`kp3PHIa7MpKq)M5n~QPCCtF9D>RqA!n|X-j2jHCyYRRu={%h70D;A8Aj8YGv$gzc_{%)
krOruap4^I7N*_WpfJZKZG+-z$fxP&%gi8U^g;W%V&fUH5KQBC9co^lNRHN1)(0$R#x+~#>yEor_8?Wa<i^9>$$@s?B5KTAJ&1{1t6dh~)Nm8O!65wB3rYZ-
Ts=7z*_L&8_Cm#s6^(*L7mA452uoVKb8<~COx<I$0JC<@Jwz?ga2*>|0mKh28?~$T?iPB?p)*@cRVr%F<^HS*nzLhT5$p=`PybfXKvPbG$LKq!>mzi(M@kgf
QzMvQg%UA|I~~QbImF65yQq<~RoewV?mTuM`WK}|wom!)c3GMww`xu)Vu60YIAyprh{ayB%ZpI+*UhY~hPQhvRq)c5$^&hC86n5oeK?gx9O}xmick!4sJi{v
EDKk~9_EegcaMf#<nzWoq-Dd}+exhyg_?x6upCC7<Zf4_$YBW|X?4eCLsOl;C-)ZU`RFCgV%M5+(L7YU#}ZGR!#25|lRiDx)tU_rDWY`SoZ~C?$!0fc|5{(@
!%*SL<momwIC_|t=-Iay1ECaJT(m&B>5liA4?-fYn9MVvWpe+@)`YQIQr$VV^&_kd0L?O%8=nY{Kg6|3c7Hp>)fL5db)wGGU6T!fZsDpNHkzmsT2g*-m+Fi|
aMyfqW~dQy*UT>|AvN*u1-$E&{%#&vi_k!oJ)R1$0KDrn=AO!0Lh_7P!{+G4xCB-G6q@R*)%-{CN`?VQ+#;v?E_*oBwlty#XsWwaKS|2R&h(N6v~iW#>g;VU
Dv<V+RlHLo#8Eq1ym|SylND~|2>o$e4fdX_S$Lh6u{BxrPs?CSv<$ht$nBgo&5*gM+mNt@N{F&vu_L{F)ACTUs+(!@WSb~UWb;8<V7?FbjBP)O5?dZcZ4fJ^
Al;o{3c8KT#7h6xn&GA<1&+-P^DLz#yU&*5P<G>&O%+u5C=?3o#^$H#Qvav=jgCZ~q&Kg_g0fvv+oD~FgK8KlN|$zC1JapLxw^-=UrEd-I-d;YV~1pR$-kzJ
dF(L6-JkS%Ge$8`XlY}r_-ZnBA#-r1Wmz!F+I!4LA>1^EdEaXyD4bwGdJqDQA_U%uN0FuC<e8UF#z<A+IV(W|yoyuqr-KT7<c~uJ@05P#QJQ)TS1_$)J1N+`
!#>Wb`l{Q{M{mwxd5GrrSx$QP@1<#<J_}+?hIC_fdL^D+rk*#A-mD_CiBtn^Nh!YuIG|{{GmW~6+`S7h$Jg!e^qG#OK#W}Rf9%0K%(0>La@)LsgIw!YIsd9C
cc8+G!9y+y1%~CU5fl}r8B}>P42v+t=HWv3<mQ=SvF?|;KrQLY=btVvXzWwnp<WwVFM(nRAempX{#vzxw_JVt{xur6|I=E<%41<tp0efdP*HXY;xbB6y)-uF
C+2efY=>)(RN>hQ+QYQ;`Z_kdYVq<Mem>hIhY@MPXNgw>cz&flU~)nYw?OM#$)=h_-As$Cd3gxsD)sTlkhI)`J5>sucT)JPcyqJHj<_C4Iytf1@8s;m59vBv
MGp$GVTK-FZw~IZH?DBbm8~eigLqvdo1wtyqx?L#;$K%K0zQ8hWub@xBB;S~N|?J}(rzr=R&O-+Qvpk%D7t}y_5`;_mLSmX@xyy)s=uTguG8Y(a!@K-<{wJW
&yUw;0Vyrh%e2ODyyqI&Bj}z=5+|PZDB;eXyeIkg^iVkV&XLR(fCAvm6yVky8RuEX8gnxO4LdA{N;gD4iwnCi#tBtg4-S;@eMTAJTElb<-l4Un<0CpyvUT>|
5gZWMLl}8K5iA#tA}Rl{{1jrC@(7LD+Qzw3E(e9`6y+SZiVH*AzNyZ8mS72i_bh3Q574zz2L>Q>*uC=`iBSo4hd$IFCj|L_euhs<QTrym9*A2O{~~h+|2P)Y
X05S7v-NvYb;e<l!>|)b1efFa2W{1812>f&b|atKPMAol86I)Hu)-?e(t6J5N~}dqi5|isFjURiqoLi+Ubsm#x+~<3^90ULQeX;}b$yJHnE9z=E4k(PwxYW>
Lo{RiuOQ7L@Wb`|>}_H=e<lfhbmEc!6qZ0S_eZ=G>KRDa<ZjN-9qg10Vq?a*{0>*`EE2DmU8(DBO=bNP+0e9t;`jir3<qIu=~21Qu+!Q)N}I($tI+W{bB$O%
JqI@)JIqIXfT?+GJ=2?6l~%jyuG#5Azh#c4!L_ZB*U|}*(-k?ugy#DQR9^aVQG30K4juZ%BihR0N%UO)VfW*(FJk86=Fzx&h^Ixrv)tj?rCTX7-e%<(qEvq?
G4&%GM({QbUR*jZ_owa@_v9;wyEn;h_V<={2fWH3ShowX&x=J&jcU4a19>{yEyhZRY%u~*k2hN}wN*n>@mOeg{a~Q?d5@<-60XMTeWACmf`nn1RN^SuMMKj!
hZ+U8CDt2O&el%En~VAYx7E<2{#U#q6zm;PHn}R^m4bIm;u=K&Zo>|(jTir3_m3CYmkrkxCA8|-N}p8<!Po`hs8FbaC(QG%&MkgKb9J3r6O^gh;#`@wBKf7h
b`+_y61d=;mBZiT?%dW!)?zcN+pI#E?Lef#Z|OOk$HEB$k;1#9SmVYahK^3otdtfmWNp$3*@QBjm(Di-NAtH$0|Hf;F%w$t{f=?9Pkt9hYcp?QYOEhY99sfr
ON?qqtXBNs!s_Aam(HAt|Bs&lV67eb7?^-=0UWID@sU~gZ$}#u#N1D9-ZDl#Orcs)MN-FFaz_=m6nJtIkkoH>CSh3*SQw?W*()oQwIdm%>)(@)UYWEev|w_h
_(H#L$G^DnBCu;sa_J?jg%%<h7VtPGu!Y$9a5YD{3d~4Zi65P7B!48<m*ib|(zp0Cw1_`waiUQVXLH-+hd!?6iUY(CGbA+#2v#Qp&%<xiH?A8aFESEGL|kPj
%V+LU=`Q~Xl4b$lg^-dq`^FniG^-^;#4$nkzv#YuZA$3ir__qW&`2Tv3jinqbGCqt@jDuRdtD$e=@|VbV{$9qBu>Un1#zcZFo=ydpP<G;{E-H*e!x<zKKq>=
0qqfklmSdV3CxA>Ha{ZFc2Q26wO+95jGpuREN%Rga_Jpe%EjzTiv}}8xwRX)PkjmTkf_38_#%Q9W_6oAhfJmXgek!Q_sjrC3i|a14D-v;@W}SzsK362JY|}n
xZ?=?SdHo-HU*}B2D}M^Wb53jsdj6#>n_tN2g(Nyp0Wx2bv#Z{6jOMUCDg7l4_z{GGo<vK6i${8%S$DI^KKrMk{@5N<G*`XPa}=kZ<PhRnVBLEKI^|Kf$cnY
%Y9;T)ARd@P$^4h*ID?l44hWJ{8e-@TL#!6+%L=E^43xP^#Yrv3lJnUZaqcN!!?TXY$1v}WRrVm)KuadlAQQ}v%bukdI;rdbu5IY0Jy`UyhCZ(7!XGgNS%_C
sd_}Tzu>5FHQ<K!Bhw~a)@Ek@w`E1q%%tH>x082I|LC@GAmFDvqKzdK8~`$i1#2n8yQ!AiHmgA>!3Gpdsw03ClW15h@}D53mU2f8-;aRjj7drw4%|4&g`I?U
E^VnIQ9bNmhsB>I*#fzUSYu_YHvT>)f+S%n_I=x!gP!ZU+}D@_nb^XDCS|r5VXE$?$TlP~bWdE3VmZ;*atb$O6#gGntO_+J3Ynb}_4^b^HPBSd@TpP(gOWPP
N6q5-(qsP@{m^_BdY9<c#lz0TA*aT4xcB=?aYqXoOcTo~-QIzdj1UU3cw0X^kwqzCvoAy9=o)9E=jlQ@91XrM_v&h%QY{5J+aCTxFEDy7D%=>4U)20b9H~;%
rQi>Bi(ro|JWoMYs#$H%+YJ&I;DkUP8<N-m7nS$(?yg&ah+d3}gSN|R1Kwxg^TxWzG?;3q+q6>}WhV}}qK#ZJ#g`|;oO%T-1}n`IErai)!~Na0MUz-X&R}Y^
d>~W!v>j|Xb+3Svbn(LeJD~U%?-kXv%bCn?SGtw<_Y#At#dTwEE8P*a=a(8$vWHa&_+&?-w+IaYL#dXk^zR*Y_CMbkFZ;`}Q!&Qb{nWK|xa%_rgcpuIjhf#<
^Q&UNte*#(W1U9qa$ue9g<M=YqBRmRx9VEPED$`vu^!O(NO+YqKUyHy;E)Q-?4rL~onKf0%6p4JM1lP6bd>f`$4N`1fs3XO!U)>OL7~p74bR=sW_mt;Bb->4
-&xf~i%OSIs;?FI+q{Kp>k~3;S3$BwqY0R7bt>Ee0n1ZX>9j$4JuCf&q0&P~{vH43xA1w%+>PLej(jSF%l(}gxeE!9ACA7#GXEZ<&B!C_qMpXViWS5hKRv{B
4q%~)L-4&^Qt<Iw8(u^UN9r${)vp)gz1_3?qY0!8_Gn>by);i$BWF`vXsy~p48)O<tToheYyh>Y@3A3g@2+?FulTC;)gZIeP~7HJhWQ2kR<14e1hu<UVG1f;
<>$)Ox=+YUog-SExh4};$22*Qq!+x^EJ<(e`XEuq3B&RU6tY;=KH6+O9gzfl4Fp!J|4hf9eGo+%{3H$(Z{>eGNkR;iJ|O|N;W@o-{?vfEc~g$E|FgxL-Yq!B
9=B`PX&A_W{?u+#L^o^Ps}%*HGE+dr<Hn0UZE;pJ<f48o)2=g@cPgbM{ZFUxh+zwBePC;j$blsQHdImAyW>gH1D*)N6^^O!!(C49qBN>&(;LHT$NzwhcKUfk
oH`2k&1h~`)3Bx4EJ6(dX`GY#p9W=lA56xNDyF$#DV;Ial2g2CEc*%~UM}B5`SwXW3QDz*qB;-@e`TT)F(eE#+7b=gW>2&lU7w|Rz@A9SP!w~wArP?w%xVtN
m&i-W5^yS~Uqg<ig;2H-e18JD{L4ju($L4GR>j!9)csS`@s=FV@C_1-gt@(FG;3jVP%uk(#9S4lBwdo(2A~<hX1;~$jvqL*9ECv~iA4d$w?%8vb@c<e4$&Di
i)5qZ)u?;k*Wlm@$(+t4Kulig3Xxi6g(#=h#i>XucVr^X(F)aHPS}MzGaHE``0qz#2fnqJ>rS`xe8$k*@Y|4P+7FfxftNMie#H~@40#@6$g2>&p8m=6rnbfi
=YAZnMkGRjT#^3_yh7l?&ti3iqnW)}y@;X9?W(Z+K4g2`ZRZ3Cj;vXB<50!*=EOo~`Too_){aqKf)ZAfwVkz+0D*fNS#&Q4)Ui#%WJS<2H$OIP3)BV%DEe?q
Sl!77)+U(M6v^6Vz{Vfw3K`p?p#FxcbO>daX|n-YirpIa$D`lXX%Z`z-@Vi`4X4TVb&S}ChWqn4h*oTpAu(p*`3{x*O{*}8AYER}g7R1s9ZUb}Q>5Tb9NYn4
KrvS<sZx;2Be7enmTgiz2IRPdmNPDQUd9QFeyQ?9x4QwLhc!P-#<Flb1*ngH+vN+4DqljZDfd}Uymg8Hyk#2dm#;g+C>=e7e6%HQ$d&HUz0Ltt4A0|HopOP@
Ghb&Z4cUZ`ywe8eD5QAcZ^}?f0)-6u?{xDj;LH86o;_wrGpV<|21*Nh_i;e@6Qa=w3x@`!Y&p1L{M(2xl_)tKjh6bN{B3>P>z9mV(cc&FBVpzEQ?!bjzu3SB
P%MU_O&`Jc*KoPfipRuUV^>U_ZokO1WF~i}E&@$nBPOk;2U2X$;{tzx2vwNoXX)`KQyB0;Q>V@uZEF=MtF|YcC!Zr+*$%iBa)088harCGk7_)Htst^xsr4oG
agr@t`30Lxna9Bw{f;3Eo;r&1C?3+rn>&$#a7q^K=yAIl`(eM8*^FOg$C+bLVB^7(58IL&>3DjqY22vALntN=MJlH6HTz;-IEK8@^(@3H3)}1n(oa-KlGwd|
Wx}^5mRkZ*AI`bF)k|)4%Uw)6nx(ob(PuPFV9D%OZYw!gNy}JD$#%+L4D`<W<MyQkiFT8R5?fAB3+&!@?vnAsDepRLJgS%x)aPL*N&$g02=pWCFoj2l<CKb$
%xg}R%}9djXUSMPAX>dnZC}X!S~r>;0WltEVzr=|@nF1H>?j5{bc-4Kkg);hF1J^4PqExD^Ow@9Y;uyXRcycySVP`OBfnB!X(l}<Sp=|PPS`&cg9D=_Sd2a_
<H6w8Xq5`KbnP&WhsmHLV^Q*HaP0(fOr|y7@NYg!;yOgKEzeeeu*-aqdQeUF5t4y3kq;pAI?5X&6TTd^gKII7|6B-?o+uXXY$Z$JTGf-%k+-m^{Yu5;R-@$c
9D6mw_0VV4bTrVZ1tqF3FXwh>6NtWB&~T`HxG?@g4j>qLY3khfz9a4u?5D_+DJhr2Q=CyrNt2BwO&D~sAU{{Ug@+!A8_YLfE_=A3r%gxyq0gCOSYZ>{q;DfG
y`SoKKp6p;=$xmbSMQb^Xx(QKJ&ChY5zTrR`nRlx2j5N>eCeB4ikrJ|sVM*FR4E}l+5Vh#R{fx`yN>tnAbWg(-#%NdVDXp!Hw=o?Qj~)16=*BmO<+@5Lko+V
YJf0g6#M`&ghduf!3Z7a5nF$YXGEypO6Iu0iu?NL@1IJhoj-P06ex2^Lifmq2kl;aBbP`ee3gm^_0b@=<{ohQ&pH*-Uq-e`P1^<rTH&y>>+bbCgxtP{tTERN
e;JkWT@3=g8BM<0qm9f`Ecu6=X(wzKPi#8U$W&yzo%;tY^wOuM=Du_B#)<Tum_E(bkF#E@`2ur^R~9vBEXoeeN1{HCcICEAVi*yFJ_477j#n;964_WQnj<EF
X^$U1s}J{woK}FJfN)(^L6%hYTEfmNKZD4EN4cQNGaPY;sg^167Q%0`<Ph_5ARXZ96d857tBvNv%LWV#deX`QCh<xgb3b-d(S~r2E%fNB!usQSaZbh(T3fF;
l}fMCYpHFqeAl;tv!;QLXIoozZ;d|D^w^{L%=|et`|>3UhfJTxh3?X3<9k(JN{*z0^BV=@la^V%+#qqWKKRv^=_U+uaIONtqHJAm@*>^Mec!>^pvpd-PsO83
+&9|{s&>+OyZU)leZ9(7-4$4GTOiX^JxK+)Xbm4Jr1sxxu!xd2+{H2#=8P8AFq~eS5yUS|$Psqs@?T{j%DuTuL3y_hy2jdN>+kbV=9llia^<DtYMbgEqmA{i
+E&RG@#vHWr}GT~E3sk1-;lrWco0h}gKPN)x$2N8w9@eLb`F<d3hnMI*NIG$gv5naE5%=arA#R}s=nxuxx(56X+SuxCeV&mew+|CtVQH)CpB1>(GP8e^H)Tn
XLc!@HddU2ENO}h-ORzB{j~XD$UalCEcRx}sfL_{S4fjva8c!tIotY@L%tO#Ut-)3-q?odD_u!zqxP$$E%MPVxLBa5)I|kp%QmW9P5f-{CNVr$w>J!22Qni}
{ksOiC&?@Uhm5kMAxKL!P)0RBT|!%$ldpn?u%c<eTK%2H)tN^)pa_{VUi&F)TSk6IjS?VTJsHP874r2ay=8pd>@^}L%c;vy)5%G^y~<W{b5vbjzpp@NTPw`2
%!0(OCT?4H%Gd>?tqEBq+EM$fKRAn=7wcW}JxRpr*WELhz^MRCYlEh8)(eEaxxMVA&0R9eH&mveJz2O|ci#K+21lv+=V3KZvwd<=F)WP%#k>Vb{KiWMzry%M
cO>`fbYwv7wz;Nk7WKU;0>4w_w#LITGf;S#_S2!HeY$g{?`V1J43Qw!P;|Mor#%Wm0f*ON3P>=dt`8AU4|DMqy>XTB6*prga-f^29o9()Qr1I~{$?a|pS-JN
-Q-t#tOS^CBg6!?SoT!MVY1*~D;##B3^H-1I%^Ak0;EDz;#ZgAN8j4FT9^WdSHW(*UU28OnLG*JH;C~S`;o)zi<4NH(tNvu=rqJ?9P1IO<FeARNYjH`Eus{2
OTZ%}&OJkn-Jgp~x1GCXptlfgayGC)?#lqc_9cK0B_AMRQ9XsgsjC?DzJ820W&<%|e{kQ2iEN@2l4fy`3U(UooDK{YZDsW00{@QZg2QwZVpW2vu-iqc=?|aD
z|m8&qurhP83OjY`MaZekvtbBUX3emBI<=Fq(S8@Yow(J+x(Df&$!v?<o?T%P`hb9j3`6k@D!;m(|YP&mrvTC78_yB%k#yt0%Cz8WP-wNbmx`5%~mE8S@#6J
{VbhjZ|7p01tf&;-iJq*gK%XAb_6@L7jY&r3*&`Tq)J-`*TevW^$E+%0PEKttR*W|7Mm<eoqlkC=ZaZpWRuY5-ju@Xk+S8P%!~qyvW9)R-V+|?ppaQHuRAUh
VfA-V_N$&S7z<(&gCX<AxRLBbp<ECFo;xQ{|Ko(2%o~fkzijv%*)O;;%zL(>Oa?%M#34*Z*hZ&_bjk79^|L1chxsRq6rYIY%6;{Aau-Vp_;CO21xieY4mY-g
hBLm%f^O%E+wbS<g+i;X+Fc+#y0u;7W%D-yO2;Q;N%=#-9+^JZ<-k+xk^{GSUzomWUeoT<Qi@}=w1T0_g*&I};brWbAuB|&Js4@iC6}_4Stw$~S0=7<*}aK?
0%MO)VHmBk7>*BX(u%*xEjM{SKDN`wY3NwcUp2IIGTl4?m)S}j4eGx!M{}TgBHkeFbbqidT&3C<vX+QR{SX=weCZ_8<>_w`34y1PAAgk9lKq+eDU6^w%b^)$
H)9L3p65Me@EI=-LTMhr?Ss1z`YNqGk+)OsR#;SZxTp$USj+12Dq`lpYg47|)(|eb@EDTS{#7@q)c3iXS7+uh1QQul)Mtw3npvhine>+IG|)!x7%hFn#SX8)
;PIW0y7+mmE=MP`swQ;w^g1z?3_OgEzGPXg>(ndX9Xp0=9lZ<#^J!|Gs9W6<1J@T92!;bm8pnV>xmtEeOXQus@h-W+U=yNa3vELlf-#gS5|r0pzCXSbz+hJX
VlLdbPc%ZC@qB-xg1{HF)av)nk!e7ZKSr69G+Jbyv6Q_ec>MNE0n(jaoxoXq>#TlJ&k7|l0y6-O;!#VD0oHP2{8^A7chNS>yH88Zj#UvK$|!9L&IVYYKZQyj
p-|<IIMC1);G65+cE2dEHAzYk2mvTv!+lJ{v2R`0D?v}$gqM!lqVBRsX#ksj=lE6zyV9Fpl$p-3$U<M#0D~Vc9_-O+-fMM*6uvtvJcb{B9*QyxWK{9A?a0pc
he&%F_GDpXVX1RCp^1Wzmb+VD)Jy?z1$5+c!?D`aoA)-dS1-Xp`R4vIS~okSYJ^8`xhwIsi6jvGMz{eh3wdeLgEO}uUuCoA%vpayuwx2@)q`<!i}3?Xas!GO
>v<2j!$e0bHpY~##l7Nv=!_fz=Nn7<g-3G)>VYAr_u2%hdVS|fiw_zM&<1MB>2|_bua!8&mzgV`6%mam=pAkgMb1Ul7MR)v7SYGQn5fB1J{6pIqJTW##k$z*
aaCv+;&Y1+V$Z^#iBczcHGN)yEU(-cvs7_ix-=$SJe1HkrO3&Zq@Hu^^$`S*=vPwrM7cYzUZ)@NLz_)JH<p~qtTMuZR^@PiZCdZj9J8hVJ7|M8VGG)jG_T~c
QnMr*FY)SgLPd?Xq3<EJB?-(gMz_*h6n>*JvGTr507>KrBKsKt4+I$8`m9Z9&X19*QqT0u&RhKU&Gv6_72K?*XUvDb7K8<vSFo=M&Wf-{WehaMRjYJAS?G)V
RgC9mFU+W-T6+j{?!^8f4&q>o;{36kLRc-cOtQ{t1SrX9x~t;5<FcZ=t;Pkqn{i6}!q3Dum4Em1u(bRw0YwL4@Sz3S2IS`%ocMY9&R@T)=VENM&tyg%R`dHY
ubM*Mz`X{zDX*;QEq6R8v@b;<_cWR7fGZ8<p{g!DUk`;y8o_43&wPj_pTb+eomhe&r}r<Fa>GWYLQxqrJ<p<j-jOIiP<l%AU1n(l$BV=#f0B@+=abX~+qM^^
ktH(&s0v^IYn0_W;X~zTz7uE6kIdmO9P3cNbD4KO>n&56Z4awK?hz|DH%a>aC$*9tn$w<J2y`QhzEj^$JA$$h3BT^67K>JLfBTKmmE(Jcd3FO_(OvvAXb@p2
&SeY_;FH(v$S4NY((#y=i!hsO&Xhp{x~CPFx^pE&k<ewH9jx1nbg7{l1kD@br==PVzkHEbf~L(m%SS*X?EcR=pvJ@5zCK;iwQmQs9}V>!-?*uhP}RB?!>Q>y
k3Z`9{}FeRJ9U-J*{CMb18K-&7&9w1DiXukuve%o5kb)O!1EH|%=V&QmZMJIBE$p69iE5HdkoW(7s85yTID!j#~A1L$tTRsMN&DibZ{Vw{|1av>P*v&laWgY
IKd0^cLiN1h`IP}sO|uMW*KlP8eG*m6a_8&&h*)T;ZgAzucdoQx=L>1+AWCVX?CA&MqTQ}tB$X-KR5u5^Pgn><%|HyfKO>inMutYM717Wa6i#53LXli4<kEX
4oxH4aaog1!VSeS`*j4yPTgdQo~k5Amt@JWK$87nvo}N4Ck~eQt=X{lorL`jkHgkg0ZiS2tY^-ogkuH%G*}f$mY@M^5>23%f>;^|7?tJAT-`|w4rYk{@>!%)
buQ8}e_C$&58w3zj19~r{1tFUwru9d=>bcCD@McAj93O*NlKR^`zeIo#2@%ih_rjTU*;!6rkr(IjmJ%GHqS-UtL-An8f-XZrhr`+7;7EYs(w=f+JiN0>}c^a
T*~;a&@)X?;@pXOuBE*pA|Kxi$Py3Um?IGfOCs0x_EM;!h_xNJj95pDT;kk=2njy!-WbYuYAhd}apqKBELJQ6zSamE3~G}aef#4E^_mxF)9he58tc%u`C1?O
9Gx3^%;Z)2O3s72#=o=mXv$v<weIG6op7l^&R~B(tgAxDgui*iW?4<kc?aP+#?!Z;gA$|BQok(IM#%>m`2oC9?Z*$U@2AV`Tb=dk>$#CIi_idz!*(N}=nnZa
adb$h&N%yyLB@WJe<7mt5G0p27MPOmRWZSRdhZZshQVYJ&M4ADajF~D0R?z`&*$BIO<|E2hupStKHp&wWGBgrvimG>w^%Lot~o(aH}aH(*t=Gu+gi<=+TL@y
$1<mJr7wk2>|4SN)^O#Vah|@9&E=e>6v>s@kk#3<<n>Y?92_@ljjR4|vAh$A{58{zeSNuGL%H`wR_&xPOFhWm@2DYi9hT2bB^9Q4!jyE_A>`>(`JQ8}(qAZp
TGG$;vrdI6$!7K7tf%pYO>L>^0ZUAvhtEMe>#bnzC7J$UIgEyg*pIAkr0@mW&3}?)qVK#T@&{KmZw-GwP)~{8Dyt(J!~ZkMLL<<?qvK(KbtW~0E=g`Z7G${^
yrF;u)vp~rSlN)^P8Gak8T`4T8+oXKLCClJb!;Q1CV~Sk)Vt?oO$X{EOBdqaiMv61ySKtU+K!b${O1ZmkxDjW4v`1j0nW-|Gv_T!$E=b*9t0Xbu~t@>pYYTE
P?hdMW8Uh9%72Ir4BCxlxU{G?F}^h)jZrGLvzrWAy~F+BZ~u>iA-1S|{DBzORc3CQ1E^f$VVU<V)u1dHWEFOpr%a8uS%_PD%z+bcB^MY9fE6WVj98HmD?z=D
c+W0b>VHYB(izvkgtyc-C#rLlASa+2z;9vM#Q!nu`c&SiEDe->!cR{tBF^1mVzocqK9}&0aF!72KPeXR^`BCP>rb3)#G2i&Gt%j&r?l(bK<4JkzJs81*<mOE
z(9<$px>qU&RO9yUZ6qv(22mVzo<o=O6EdHBfAq}8~G6{w>9UB9Y|#1dV_<!x0la3dU+k0=~ZW{h-|;DcOgkCNvUQi!RtXU4#xq8kRlDP4kd$AqU!}>Jp9db
CtLUh->bfss(%7{?W)^Uam8??X`pX2l7Hd2q%`@_7tv|ndi`F@a+JdOiB&q)-tk~}`J!`krMir0ED$oZm+2lA6~EbYwa*j{TP)e;H;$wzGIK~XUA+Xg`R`yE
68^QQt^5|Enndkd((^eVd(}Tb)f(aq4AJsNaumao1WwV{9=KuUmP5Is(7Z*%larFg-&`%7A1_^4l1UjXz(X-<Qq?HgwId~J^jXD=%^==DX50kWwhy*Wx&&j~
j9}_`{04pOJ=joWA<khSE8K9A99Bk|nZ)u-fTJYCv^1FflF}`@DFfJG+Jjz})w-xz*}!|boK+Eqk+}w5nnQRUVQ`db(#*Q4P`l=!$?>C77M`sXAgVXgWkb05
g2TD@@a!63I5e&y{w;G-ewh62r}`0|Iika%4l`QGZ+B5nqXe_dhP@C9W2&iY1H4&SB$xU8+dI~9)z!e%YrU9%#5?sa-H)tNjI7nr<0SHYlmf=x{<fEcG+__)
ghh)uQ4d2&h0~9v6r$eqsoNsKr8KvwmE9zmF$9YdIX1-oM0B!p9g(GfoH)SBy@bEet7d!qB)6?kp17zMh5T<=xC2}LpgnbTdjBBIaxQzc3}S{=P-UjeG$PyT
d8fb>cAxHVu&DEOOSd%#gz;iOV;)m1%e+>pMR#SE`sa0Cvj2=T;dKNKd(JVO`F+5tu_hV5i6tyNhP;yen)&_8n=F8^6X3(o6yr<_s;f?#%o$Jd;&~5d20zz0
S*VerAd$>|ofapYVua%y!%+cODXkch*^r7g``q~9c&*{KZ5Uk-%I?jmgP{3t9MjN;_VkX$eJ$mPyIRFU3}v>HX^cR^0yWhXKcR-BD;xQriWNt(okdXI%6bA&
{(2uOLnA6%j_iK1^_~;?7+ZwJ-=wjCf+bO?8Z<sMz9Z~(E^{<VFBE!=<0UkB^qrhuO$qK1n$H`j48^Hi?UY}z6mLRyexj9fsBAFNE{)SXsy_ln<TfD`z$LXf
Bsr^rX2uBpy3j@Uk&A#(l-goWb7sV4Z0EA#tiwJPq3^lWZ2v+*rwS=sa8X8`05(?|6GE{Pw_+q8i3NhRR**h|GnjcNiJ=By$eoC&>0-At{O^*_0@_+{*SGvJ
Bx*K^4uxzF_&0wHnCusCW2JZX!=%yy$;rj33J^yoRu2(b&SrU6H0{O_?gw(a98tD8+kYy-pOsb{xozDhh$h3rcM%JcXv_!I5sldHryHA!NrRO#xdSX<I-^5t
@Z?rc(&N^#k#gd~K=G%0>e8#j*{CzQ3jSMtN)@;zw`2$Z%q({Lt4*;fZ6Fr)x^?wS*Og;_$C1JoP#LB5L*8&>DaL!Ayc4H6yay+`p-QDz0sDvNFD=RM=`<X>
Azz;Gfd-QDtKEPZr|}r6eDyzwR2Y*zZ9)_zJ6q~007S#|HJ&<e@HPl=*SkdjpKwOJ4n0g>U`l01pC}P&1gaE0ZD!~()`4`1b)4dRcozhhat1xPMvXJsMWDk|
xhT^OCRixp9nJA>i3#b83r`AiWlJwl=Jki(B&oUbVHQ{-q}BJ%|CmWzcB$!$h``gaD_cpHhQY`-Z`L}on<fIB$-|wr!r34Jgg&4{O%7!^zdDO;N3#qN)~c_Z
uS2+}HVNt70q(vRB_9A{!Jk5Sy!QvW+jM2f9+L$YZAfC6C}wlv#opq00gN>t4=}U^>Yg<upssP0Cw<ReDE8=)s5|oJ>R|1~b7hiKLi~@$A}W`duiB#00^s`_
(;CbepMIVbTdi@O`q}ns^n2*7XJMK6o7D4>vkT15{fbwQ7F=d|vD7<4?=RlIyyMvFP?*x%7>pfH*{itjerLPyTNT#0w$c<+{7>u2K3N#jsUCID|DWY!g0O)(
%Yk)C_l12WU4B(XWGN~A9l9fI|F2Ol=-+ycD+FTj9R>|KqSjj21r+t0Rh?-<W#!EUqhM__2g@;*jCqU#O5(oUF?o;R@+Y!*CL@X?4=BV6;t&kuk`H`TGy{SZ
7Ml`Hjp81^|M+EL=VfgluTF=p^6=0}pFzUr81`H{XL&7RJo?rb(9@ma6gDr{&cz)=OxxiySEru2@8o97aawDL+fV!Wz2u*>OOKcXTE8mRDMNUJ7XS_V_IM-t
gAo*BjN%iDdHONLE4AL#WuK9G&H)&1<yFu>8r*Sqqt;>)?uHOv9=uy7UdZ-~qyDCI*AMD<q#v*hfMcRJ>vA^_0T7Zip9Kww(HWVRs$*b^K^^{JDv1Czqgf`u
%n#@&foW|)m%kn@;JO>XA6N+5L?H-K=i)_flo@wK{w3DSNLo{LQ?piR2zL3M(IDOd61w5ONlEz4dYP@MSTWa$bdOhXR%&UUoh=6t53OAyb(|s2xj+EeKuEhZ
S#3cCjWeb9wj)}nO}a~xmwHkbeoRv=LIB2^;1q8=o-SWM`2s$T867na1+QhTTQpJ;iY8iA*LWc+PQL!Hg)p+Rl8&+<)lkc6!68;r+7&-Re(lso*c9G)lO>^(
E~!49?8AXJ^Rz}s1u>@>53V0y<PH%d^g1P+5VoV<s$GOz6mr0B#NWPg{XC(ybm*}~^)<SB;FDq#E0}MgOTI69Np!}WG7HfIb|rYNbkO1vRUhJBzO*KM2^dAB
U$}F|*I!9E(dOHt8b#;v{hccK=IGaR?`SSY?&IkJDGESZNM#~qEJ(`bk?~`-)irrMRxvrGPlj-WS6LL`o}<UdyHMZQ7EQ@v<9}HRO&u<^uVnOB@Z08{0?#1J
N|NU;GF-X_0IlG}_lkwmGo=Tq)xQpgc104}+6+YxHM#fyw0(p-C)Wk<Lt8T!b|ddo<T%Q`4QdIN0*8u^LWE|KtG^R-NIE<!Ij|<uBk+6~%H!u${A|9}5o425
sg`LYNZs|OttIKtOoj4?PUsC>P6yfvRt(zD-cm~aFj18<pGsDa1j5eX_L?bi_84J}V+KI8(K6OVtqb9}wPqo+QjTF~x2Z&6$?9*+^K_b`v!T3RO2C|EpuQk;
Fv+<j%8}GYi*q(mD6Z~_gzKZr*C<Oa6yI$X#0x^f2So(v?dkr(8Jt#Go}rsLr4J~Dv?G#Ij~|fiZtAWHG%Lo5-M?Mo_}S&Cc8gs|;@0XF4EANeS669te^G4v
7OGTV$9Zl0wRa%OR!7rE(?EUtQ3$HOMKhX?A$NK2RuO6^Q0zFsL3Y>SSTvY}&*F=)@*^PIP2~hH*yPVaQ;Sw_ev+NMTA4fUve=YtnSI_7cD?$E`%Op~+v*0e
Xfzzew80N)xbKKR%&Id;BQxp6&7hC<>)-@VAoMdLsHHtFH(B%C;6O1JS4XN5%nH&K_S7N@%4Y{wI!<w-O$V#nm&jMkS%lYn2_YdzbY2(82kjk6<Ly#*T@uGE
g?-(Ks(Yfq41Ow>u}GX!n**OuHZeTvDm9o)BF~|w0jg{}X~mO~*a9u9EiklDf&J!+C4#+#0%%uuGO!)d!LAM@dab25okixHeb0~tjmz>K=lL#nO1Y;gKqNT|
mLcQ74<R8kA`s9=wWkHZDow6T7V_VC^T?H!gD_C(K+BnA<EMpaYF0c*Md5BO8#Q=GruN+Z@!A2A1;Ryt=SM{!D?HeiU(@W42d$qJAkVRJ&=nedh``)cheY_k
xn>VypbvNDfLDR-WaCP6FTgbVvcEDY7Acu3xBh}LZ;TR<kpq;d^oKu1<PKbc<^vWGLC0fn%N{aASEq;sl}3_!3(jJh2Zr$#J^c|Q+qC^)Rs-DJlRitt9{r)g
+PPh>liN^!$hRJip%))WwhOjotlFO?9q7@R9@ZPE@Kzd=Xtz&DjB0b9jleEWqH&6A+AJTFy876YFnZ6oj%>h<1z)^81w~G5%wbR=X5K^)iujX5#|m-&`xXJw
1@r$GVza3SYIrDe1q7|38<{-0+laiAE1AG0F;VFd?%JF|Z4Up!5N?+KQ^M5byf2k`PqJr}+gFDFf~z-+>r=AV7F>?!%e9n?Lr4yQ#CG%W^J`B8S*}<vBbW<b
6V26<gfAG)z7Jw<el;74My(V@yTrP9Q0vM#G@&+GGCSqSE8TSJ<~+2Lj3`hgBCOUM={e=Z{MmOEv2UA6SAUXsKvV+rIR}Nd-uR(|M-arycOc^`nM9=4Bq>gp
$9O+j<KM+5-V+FG=|o(?%7AWY`2jLyjJn9^74)JRw8aUh8uYQVSu2NVo}zgSu2AhIBV;#-OWewoAm}6E(Xg>SFk~}55>ajyCT+4xhZ~{L>PJhqXO^=l)=2&Y
7fEXI?{|u>9Y4?61XLO|$nuMzq_PRaAw=q|(6A4xcvO$fjNyaf46pM1=*=L=)Gq*?*j#M$NekS<z>8S?DBxD*z;LZBwNue9tU)oXfEa&n17*AK5gPubS!FEw
aNgpjHlFZEFUDiy?|0lhYc+$#PQ@_13zBAT0S?Ma8%4bX@fB-FHIcN60>@!wS&)jBrhCs1kr0f^I~ib=TpIu+d>Az0tr&XcxFzB*ARH+6>mTwQFKqyh$lZ5U
oD&gyc^n2}2R5__EQpS0Dn0|0*Qe6XmAn=QjN-(S>uG>RKV(q`%em~SA0C0<t6o<OFdze^C49lEwT4%lZsu&bqycguuvJ)bTk8b&lBDVpyjEV}L(QsBRpwSx
f<f$&+X7PRH)bhvTK1DGbsev7`(=C?Xcv~j4-k7P^lwFlG#V}0mAd^mcCo->ks1A}qGK8=X(-u}6ZBugt=u@KrG%4g)m62Ry(YB}`%4Bj-R7ePrzJ}2B-)t!
0O%Qf#h94FhXd#dV?$SZ2CkYr^-BjUp?VFA|3yO^6HtsLf?4FPVSy{+1!=vJZlRbA@f!VJ6fI$yhMoE__K?zGO^M{Br1O{Yt(lw%-jtb7o-eu1`{D^BJ~1L3
-!hn(&9Zn;z>IPJ;!VK88#=G(Q+hJu_R!{h8>t)eMCXQXI&1<VTx~R-hU{v&#9M)k4qVNe{<kyg$e+Dqs4Wcmv>h$W58-eOX^`I}mb617?(xMCuO@>XVw$R8
8&a&&VnpGia=7Q`#Fm14+nbWsQpx=l$|2U3U%6&C{w&x92B-aU-Z`TLo`P^|)P>O3_k0!X!Ega_boDk+W@sM&awfGaxz^Ct`SXO3a9xP9D4&^Lx?xo9;cEtk
P#B#f-v!#fi*)HMvN}5vI%v+~Bu)$k&-21i=?!N9Ci8hLv31WiCT;?zDv~N=w+i-IkR9;YnpSkQGn?JjkF|Vyd1U2xDj|R9febI(c5^3zS%1wu`5ji1;ir2n
7w?gV1eTJ<-rbP#NekqWf5~j1Ntu}es?uc2uP^*)e@G_1auNSMA{NV>?#YLoN@%rn{wam_y9J#w1fGa03dsfBU8FwT9n!S=*hFS?2UCHxbL}-E&#!4Lf?Tp?
xiuvHivjM1?S&nGc<v1D?%Jgh?!%+h=ZVLXixg`yx<XPdAhVO#&+nsBlP@>M0?uDb`-$9n{P@aBd?o_hjhL5cm+|3Ha|T+-wEOed$&=}w-H!Qq*$_B)Tg|`?
^ifI3r0t#K3b+|=#;ALEEXqi;D!;gBrk?HycwA|`TV0Fe;R*>acquP$Tv>l_XjNe?R_{A^#Q|Lu!J(1zQRcYU`<5gpa{k!x%lfyM)+ThQeuZNY(;(#VnEII$
mGL(^@5~wN^u^5rRBt>kyqF_b=fli(&BHB68Srd>0U=s37U*|NxZj9=t4G}f;Uf=jI(BX5Rpbx&J4J9ZRjNgukaJX!hcdAM%gJFBDwzZyYMs5n7!rebtl`}d
Oah5+E^+8TCjA&I8q~OUu^C7V?(vr-M5@RQ8&;mY1C<`nn3vQ6aSr6!ZL9efZVc>9pnwyorf)u>=EZ3?x~~|JvMp+D;V--2;~abg(H?N@^powAkfC2(I6@__
VXKE6Q7K)?c-2DS3OOr4*y}$B{VXa4QC?-1&PnvBV)P|OP=JLE-$IXM(ei>J*Y^)ODCRcyYu}$}NfkDxTV@(L4-D=9tONRk_Wp{%hxD%))%&WRCZC=bIBM-D
P35J$_FwMVo~ae(VbeqhOmTcsj2KbJa_n!kPI&v;R8#E*&BtI3;0EQO>TKYH$mh@<q)KoT0Ujk+Iw#o_)Q3sS^a6U(SWC0^p}};7f?m@06-qKG43Hc^1qT4r
z1D@4KW}2;VVZ_0_#bzE^-W$~{nGcPK4*9JwN4vphMP<<UEjrTixT@gYnw)!?8+yNYonbx5A;7Iycfx!bhy5%+N=n)Sc1_2Wp*aO<no1Ss0)O*{vn*aOG_;^
1HFF`iBLCT-gFp(Ct8Wb@g|lfn@h1NRB3N<T&i~n?ws(7Fd<|zl@sYuT(-FH+BbvrRX5XUkCGm;H6YrfTwO{l0Um;2!5DzL+#gH>X8YZF(ufTm+*ASz4{6l1
&VcnlGqn%KjLfW(U(g44Ukhz7S^^mR#nrx&KBmY;KniE(vaN7IRa=2iX0KJldmpvC&4pps%W%IzpTSA0x4w9&jAdlQRzXm&SwZ+gUsHvS|L4Vy@*)CkMi#x>
?A&dHgl#iw)&lWst(3)_V*(RL5#5-9hs*uWqR`#FGm`*3QjATfdBo;ZAZ;QAGU6;H!#0DIB`$pEB}pjznw63tB1cgy|4Rpz#ab4pe&mR~to0a*Xxz&8!P4Sq
=<SbNt&+70E$4Uil0*WD%CqQvxmw!`q>c@f0A`fFl(D+(ol+9nfq-f|L_Rp5<@9&~tJRhLEz_}<%rr=c;APzwvXy|~b7=y$?VsW`Xl?q_(Hf;7BW}rnBsIEf
i;imVI=YxNR;1wLM5++yBjOXCm_0*d|7(*!I}|JwkAZezpZQ$-lvEisRpuq%f^W3Kmo=mbeBVMAbnzF3jJ9dxrp~iwTY}z$p>3In+N{R$N!H5Y1d>ps?vbfS
k$8so##oXNFUBDWQH-wl%CT?e%cplp@ByP5&F9n0T3maHj6Z%}AR|;hyiF%K%A&P_{6`fkl1PP`k*U%8!lRjThM;XI+9Y6M6-_%y1;Do#GV&^LRAiRTX#=NY
>4nU;V90WFmJ~Rs{;0#*(Xm5JIFK`~+3Km>8)(5qtVA6f(zF-Le(<&87}?v<;Y5wgeirru@##>I(6FTbQjQ67^mZrSCt7}Cx!ErgO`7B=t#VXh4$~|~#5L4o
asL?HLNaAT5$R~y+%Na!l)tfqu2^u5InYWq%pJ<VY)wGpvh#wH1{<5$Jj}cFa{!P~LEPB(T3h;>(?mp79>Cu+G!x-(k{rKE8b{{Tplv}hUR^!rMl1dkrcz-@
e7j;Go{}TjXkF{pfuyLZ;^8JFtR)tAk5UVsLBEXU%u#%T3Ou<Uh3)R26awwDNlCG^hTa4@%(f{RV0B0am`gi^CQ+Vd{h6}=i!5+b3|I{Xe0crMiB$8`?LKvI
{`4aW@hhVM9woGDrW6*0dR}sWolfz$T(1<h06lxWh(v}GvR?T=@QEgy2#V|l6xWy(^5UF`o8rGx!Qr}+x8qhY3HC)Nz^E3J>Bn-;4{f*CR%ya@-ihK1IiZup
859@Q?)FLa@(hGUolwdO_e1=aB04M7XcpV7j~LF?q~^f3&scNOs!iV|B&cPjDrEdzjHg^bACd+5zi+zG6{(2*nFY%|;}KJ42ViuJj{4PhRP#S1PYgArlMSA3
jCi=&DVB8&(r^0FGx6T$v-)hvOGJHeopNBG1;6Q&8ZJHnP4G$-R2=1>qM&iREuFvgNBG9Y@juA{t|sihi-*|2GHrehE<`ISC!w$ux3)m2&y|N;xicqbKfEF)
o}~U8wpG>AM{P6z;e;+>(;salHA23!4ALFi_VQk`E=%pBR#RMuN-XR-xMFKsAx9Gh(zf=DYy3pRMYChh@JE`ikfD+Ro{qW+rj%Djs2ygg8pTkT@=oqko_qRZ
U%d$R$1o0*@w8*k7p%BziKOBv#edpx^%M&gyYi2ihg`$i%uw_jeZ;z$n`S0oVmneam26Qu^?Z_2U8O($#+gVD*MIDTH_fjnx3*=TWmt<xF2=ibGsX&43#9?w
?1tH3_r+<iinyG>uDV8@4s&b9IN!wHh`7inE!0O`U+6ha-W!T$@USTJG8*CwqHn^=O&(rW3VlMS=#G-DYnZlVtR&1TQ(=rkuMP-Pp6hi3(rH^DJBQ=SN+~dh
6L^KsNx1<23h5}xM9oXcZlMBxl9=_0Av9_kNp}v%bBvST=;sZYE+5A#IMKQ4V|LGk<wWDHo<R=}w`(GYgSp@e(p6#;xQ_?UFFkA>Y@UMjx?yeM1T*i=#6zax
*BC1+O_uNlD*wbVkrQxBulP}#5|~mP_5qXRvXwE52HMW_qYWU%uq<d<?{O&5<r4o1ew#vq%L4~Am+-|$mJ`#h5>GyTuDww*d9Mc=`ONk60%e6<=6waif8C<&
9r!UlAuL6N?$n=%F%R=vmGF8B{KB$@WpW-VDnx#Sp>rs}nrn6ZEjDYj%tMblupDcMMDI?QhKx;QaJ^LAd0+&C&ud+Qfyk@jIS4cnUrzza`f%fZv%1SsQo%Q4
;lEEo{OQxZF0|a#Jawu!hy%Mkm`CFLC!0F}2gS;-UWdx1T14Hg(ZHr@uZHlvK6Z-qJ*!|%<HrMil_F9pl2p5FP{%S7DL0^g*d3Je?Jg3`7jujjr79;V-19h`
@pXTV{p|&C<5gKo-tA~2Uj&ATLr;Y?+U2U}v<zs6z57XnF;|*cuEc>k@E|QjEGFe3z5pwv*SeCB3R(J{Vdz=><nevTmj?B!i4e|Uy2}B1N;Cv*Ojjk(Kz~bQ
3R3XX3>wRmLrMFd<qke9)YiZPSc4y`qFQi<S*8MntR{gZct}8KXm3(wPYxP+y7M?!aBV&$-1@Q<j={{37$(!`9j`NQT1ClBw&bq7YK$o7aLMJTz}f@<oB}NH
1!%w(k~?{QU!Z!s&D1)0As3KNoemxrFEYXAKaI>n4QLE1dZ^Y|Z=BY9#bKfosU{+Cg;-gq<8t^nk{TJetnyOdXL2<e8lR4umd)T7s2-6d3fvg-cg@n9XEj50
04;GWxBq;>Agyz0CDvQ2<XJvD5+i+5)dI((xjeuS6YY=p&6dm9PPTUtMt#L1R#pxhX+Xa2>#!Z?<|K&2_2ta&gc(Ds{kNFpZLg%N0j@&e65nol{d>-B!lr%<
gkY+^M92VkiTa~71RW5dO}NEru#AX<G?6N{a8jg5&&|P{=EXr;6j^ERb{Cw5%oOoiob}_zI6Qri0lG%dp6Is54VG8g1rpMCmv3>(dMSbbq+n`F@p<j^3Fi0!
1MHhpFKKa1Gaj3UBo(sC;<Sb-WcE2vlt|Cr&GF0EynkBZESPwoblaZo+L2lVI7{A0Tt|3ORtqax!aR+`Vw`y=W(+${^%#d63?zSiuFau6yPuipXUG>(#lu|D
)0+M`(2kUpiJ(0O>?cDo6lK*E%m!B>k_>Y7oCg0_?t<GRPwZyb&gN#(B;+<a-xb)k4(a!SYe)LApnMyMJMAyL*|K3^Z15+d>Z&-EsOJ1`qz|iJ64htNwdTBi
b}amoLp;fP9P9!VY_-b(M3!!zTlK1p-h*$oV*@qQ8u)vhZ*^`SMEzf&rNA#TiHM$0Sz0t#yB=v@g^KyYLc^vmuMhaeHRXQGoE#x+Z<WRqxH%NW(afV@Q#Zs)
GOanTe5tl@E#2|cFY8ccuQ%9GOtqT%$hot{)gMwiYu5AndeUEpK&yCWxxWG)Ojs3cJdUpWaLQ8iOXj9&qbUVDaudB(3_@UUF%gSH*hA}{90+gUZMP2?x4<6S
{ve2#jl_!dogupW$ds@H8gP1hAIAE^hgW`qe0)y+#+8t6DT|wLp5+Oj_ZnoR%re&Z;^+0-vcE}n<plbVXCFE}Sh#niQsd4Kep~Z<Tc4cXQ^TtwZ8I3itS@Qj
F34R|Ay0VZFzocRap!HUM%^Z#MRt+siX_+i=$W>C06g!<PczJ)7#WyM@aOG+c13L))qF-@y2&-=5bfZzrl4lgK>d$;=B;u*^d2`$*V-*s_(g>N##MQlIzg69
C^$0o@AxgW2@bfE9$PT0-2r0|z5<*><e*w*9=->DUkDinbWU}{D&K1^`4GU2V6Sf~!e?Sc1(@<1)UDBxBDfxU(w$zvU@OAEL;2N*TEc1&^;aB!_hKkK{lDox
uN>kcqf1fV^L&jl<i8R@^tv#V$L(N!yMU;JNr2ib*lMFlc66J{I3)+=*H?#1-rI1gaayA&OfcckGM6q<1{uj9*d{_+$Ib=#=(Y1l)0K=$5=*xbHea@vDxi~{
GZOJr>#rVaL8!1n6td30Z>e%|;}&+SSXUv%oqb%DvtVw4fFnvg9|pRw%qDasCP%A;I~f^%#=Xgx0Jf9Vp}zI4;Z*<syW9jK{E8AL9IK%mcR%F8N#Kw){<2ed
KMhLW0%sEYE$~l2p@Jm}hHarG)Y#mf0A^s{I0Tv%eFtUPt&<zw*dILN2=dEG>Tq?hIU16(%fXDao|SaV`M|<vF9pTKDK>Vr9Rb2N2KwNNdc``!B@+h+t07ey
26c$gvQaC{9({_r#WTxGzaGai5+ng>s4h|Sbm*PF>B_Atx(HS2P2nmiQ~eQIGhG)xGyvlk9xzmbx)tHTNYx?<iu&YmI&|s+8Vo6fSSJ!+YXRbs1`@?VL}UZo
7bTy|=lD=v`F2#UI!AyXu$UAbQTFj{TLD27ix=SEM05ct*8csJ-a`Gj1tg(a%G|3`_ctWaKl<+R<5Lc~e=f3%@kjw&w*iiyNbOwewRd6XCcQY)+u9~(<{>O_
H_~wI+kqYYKRXvq<b>iYOOsKKy(?Y0dMA&A4rb$f{|g$z69zQ!h#jZtC`m4FxUK$_9f!}^b?)ta<mH%haOZ~nmAvMtKKxWJ^;4GlR0*{-ht04?_hy9-FOsEV
Bo7W1YTBhrfAibltK^sNMITOHBQI7Kb~v@lYbxguay9t+-E$eQ4xbXi$NpPaWQoGTKp%jmW;G&LbGNnhxI7^-PN{1lx8Eb{xf2V1qu=QczBFZR$!hDpp7(C~
f3IYp%1d#_KN^Tw4MHk`sB3tSk~n@h?=W4v;>BGvEj7fzD6$g&(r$3o!<8XJ0w(U|d?8(B4`?GD)cpMvahY+-rw#!F>)~lsui({JM3u9phH6Q#iaH!C4xjmh
mL+jwOoSJULm&zsJ*A8OEbQ_X^IUq8Z#bC$hdB<uY@RcU;y-@?^!}Am*SMp0Nd~Oh*Enw}T?`lsk<CySz4=^V;(v>54#)z_zAmU~sC;KrT%7UN|9i0Yj6QK#
RDgeWRqq1SLHNjEKsma_R3onW|F?{SF?!DUx==z#7+ItMwg&2ZFIZn3$4dc#>o??vG-_S}*?D(Rd^-2@zgW}bg(a)gF!qLr*QXuQn>Y#J20NpQr_3|aeOxMN
SNC0jd(bkv-snm#&<kgt7f!Z$=Hz=KQ{xeA{C9ZH|L$-F<Ma#%)X=n$w=EJE5AOk&xZdG*NGVJKGTNTSq!T8NEb#y+BH-h*ZGTL?Gc?MM-#J<V`6@7@j~zuk
Hl7y_1n3js5IIQt^%hx;-HuYqQEhaS%zfuA{y3@Q_W-f$_8rt*XCqX`w_7gDUTO0WBEq+?^jD@o<vSf@Dkv%7sYpKci0=UwgB6{bJi-}12W!2k7Lu-#atW=$
T;Z1*@N;BNTDDiu_Zx%@IiS)0GK?(v0HIW<<iu|#p~=DAQ?}8u04!cF{1lN=*o#riN&U|V4Zq!)BmgA5=FWGYU*?|(7>cw{t)1#Iu#ubv*3P;xy+c9&KH0;q
1Y|^ht=>!r9tu_Ig0mj>ivJ6lOV!bZfSic|R;^TwtkLy%l#ilCi=-E6`&8)cF!+-tFl`#JZq-@8r@V&N1aE~aFye{mUW<}qd=zt5Y*XK=j1<tEaw1PnwOm6d
?!t@U#*K3u{&)3oiIlwMqC|W3|0fDi;8|lyGOBjbPkR^!&b91_b+8*!A4TvY!iPCq<<bThX0RfnE@uNT;2hx`95J>6=yyf+$udq&!qK#}=vKc#+gMFmQ7uu-
j4}RgZAKFrM(0g!PhCW+7jp+7cEz`+AvqCbD>n-Vsy(t)pdPkO*dI~6$RJnb!iH;2(BFg*ENr8F=hotTadF;vmQX2ivGJCXKw)fUzet1|mBuqw(PNF+TJPj`
Fh@3U;5luOUFP|oVuE$6!W-^jgcLv8E~&4qO8ifAJBBZpw~6|#lLM#hxtpZ8m(_}UAqJ1Jka@c*zJmxgy}uHy_GQWxD^9voo!1FeJ5~V}#0gMf*I#heAadWP
Wl+WaiPfwPQfw-Y6WB3Z%3CbJHO!jRP)ewRA7|xaY~7hW8PCsbkCB56r5#m{q2TCB(Ncx82^64Yp1WRxlvOqhQW77paXQtCT->(f7$o$6bPFuoqb~el1!b@y
Tae4enZt!$q)5&Gy$VnoL@a1HeAaLaC!gl$tr2<OsEVvjAswY`SzEtNHc>c3{Q_FA<=LB)<e)ZhsQ-;|D(JWu`eaMbt=!%EA*8(j7iY7?z}vw#!tq_|m$LK~
X;2A0>>uyiJgM_Tm~r6EFeGWa7P;XMlnWFR)3N7UIYgwDR@56XkF$byju7#KSyY_o;8K7c2(u1$CV#)B>lP!ALxB6*>k|761QfjMRGHu&0etWIyn`{nGyA<D
Xcs%2)zk%kQ!M*a$E%7{K!MOBzPgBZ@J6gbUpWl$Cy1fU+^$1-I;yPfmxXGcRZSc4i2u|RdNbiI_w30D&t=p$Va7@yNI%K@JBLh$qpwJ=GZIxoXax1_+;tRN
B^1yh*M2BO6Gl%3%ZrZ`kup}1+_TWCPCSY2JNb%b<8%GN=Sdu@5R4xAmnFoB<XTlOjtm8!On9cHg=(Lkb~jH@!?uHmOHr5?L`5lRO<VJflv`>uM-dTc9<eqd
!JD$?rghm3>6O+RjI|#!w#^DnNg^+%p46YXU3UuEV)6H_vAxQ+^t5Xed6K{*+|}df(|dE)d9>6Ux@p=KMV$P2HoZuxz|pnir2Nx$uL-WBghCp#KzESK7D7k+
Z2Ff&c>h2gJ2&RYMQ9)On}U9XK@_uZ8W?~JM2+`F2!Yp2v3l_brT5sxkBvfuduy>yVb!CC&ws|uv;%Ls8>~`Ee)=y<%GB@~>>|mh@fM>#eDr&7j7gD`2l0f0
P$g_H5a`oVk9yNa7oT*7$__c$%qlP_dKdyQp3OvA(|lI1r+RE>ejoRq;tzoWW9O4%wf{$aHQ#^s4xECwBdU_Tlvv+O#_j;b^CUSo#Aqhwc}$H%XMjN98~jw+
f;6MsFcu#XZ)}FFO8VwEv1{%ILuK!)gX#Xyo1OstYb@CLm@`Wvm^|jNj%(**X3Q}jhWMVEP*^C#a0ncvZo2VA*g3)hLZ_Sa26vxd9kec_zFX>pNHfXIMI<%l
bf~Fes%Ax&VKdB&*VkFpiC;?J>`0uxA7(`N@^E!AESttd;X*n9c5+dCtws5f_&8sG(XuLH8@vKkHJ7vHsqLwwC)=q@Tu*cG2R4rzb><liPTz7CE4mlm<la3I
6&u}=;sJKKcbhYyc`LRHRb~Ro*V~z-^6u?)8XPFJa2}&*`$`G#DQa9Z2}9v=Nc#Kqxn+iFSm<u#;kT+;qo!U?vFt^}I6CvHJ{5TQdw1_$1N?iNxp~ss^n{Rv
te;I$hgv&Jc^`=C)DkDFol8v%EY#egsi@)?rbWTiSi}*n`HJ6&F#hvDA}Unj$p_2^l!KkrvyY%{;-<{D)v1Asb9;KqU}tncEa|GrYAPl--2nX%K;7K<Dk8FK
UTX%^bN3Xo)9-oOM6=r;10o7)Dh@KA1B2(|msII`ICa^#(SH##nU89lN(5+ZKl4oBOF8@S7~TOO#D3g>$W1iV=-JPmi|4WU<A_K|d_&*Tw=xsWuNt%y7`V&*
BqfU2Ka;c;ID#A1X&1W_ofakSMDwzpNrCvuq0{W=n(~Ku$dSa~!~#fj!>_W2$F5|uR~=~8AbE}#!Oae&TIxG%Ifo+xmT71<+a|A;%Wzkl;1}JJul;)PG<R!K
Rcy9GrkXj4VR>^E-O%N?N>w~4=*qb;8#VbM^~m+u+Q8(1W{+u4$*fXDod$h_>FGK6tIfXAF(Lm5md&yK9i%3-(2Obd=Q5#n$H`aMQ8a-izQ*ztBuO*-8?jWU
sK&FXJMw6c>t)eUcNSQ_ws%e+kAx93gAUV`&(9E@F`ykmbdAy-tmW#o+V-a{5qEX0_5dE-<BSuhuSX+-$#fyQN%I4yT9<o015T#-d$Aq)evFZI$j`3sr%8f!
pnJH)N|>!4k5Q(H6}oP_N5_AB#)vPQL5vJ~$sK;#+2F@_MHB!saQeDY)779{xnT6V7My~Z-OvodMf_`!3MbT%Q&%4UT`M!gDoP`%hrZ3typKD5Q^cYEWer&a
QCs&a17dOfiq%1skQRqhV9PabjYHzD5T(Bsv~lJ*!W(Az@JDT7O;{f~wtm!(VUlF@_ZvTNP6k1Y<m<gv6x>$%{dhf*pUhO5QL#5{yCKw+&(DGn5np0a*i=Kf
nVplc@?nOempM(pm-%U-vPyXh(6YPzBr|xx78xCvaZP83uaTiv^DR&)LmE`9-My4IU9>2`O6frDqXB~qPh=;Ntai&bp%xoQX=WLm$}UYb@$u_ehLgQ12o2m2
T+sx$4h8<?7r21G(9?)<J_AKPCm;;n%MosGbrkhSD;!7guodE4IUKt0Dy6dN&=(E4&e{DbZDdlUaixa0w@_`JQX?xW?zdIY;1uoD-WF>2tASypuL}B<uelXT
LOh@|YV|e2m26}{Et!RCcWdnH6rpKka~Tt7VXQ{NNES$R1%b@_#<WOFBx~I8vvPT~D=5)<bH_?9H<J@%hGfLERNuD72n$rj)|qKrw7YF!Hsut?YkK}ZYioZ$
0b-X_GGlVzXMuJy()%~Lgc+`yVV{6?NKm&=!k2z+umw4fP#*-;9Z{an5n!YGcG+GVtu^9E(|MI2^c$>kYDcWyFV~#I6*Hpf2QC%}A+ZA<M7Pbthn#w`^{FZY
1tQY&O%-Iwprmij=5|P2^<EH{Z%D@MS|#35WDy``5Z#$Ol}sAl0&u&7djO+uP;L-H;@>glhYY-Sea`9m2;7riHtq4fDn79t=XDrS(6zy6C1Y89zThpjk2cVz
A(*PGT6TG2nNI+19;zP)S<60yGJmtf@o{&2#VN~>m=c`hadd44s&iV!2O^}1k3>k+5LI+6Dp~}%G)&w@=-puo07y`rOz^Z&BSU5MkHzL%<X-i2MD3;v?=S2)
>y^|>x8JLjIu~aW3W6Vgghl4Aa=<{Vc2XF1`R$?pCx~+&lZ8F)<qT`T?Jw^c9eYZJqrARg`--rEITfCVR}ecjWQr&UP^(%g_bF1_zBb~HN}AzqX)&ZXr}P-$
tNp{u1XiC;wb7v46^(nOmG66k3HlI@%4#jxshmNNb62embSHe!Qba^e+Y&?a7);%Q!3Vv{L2|iZEbS)hNwMNwmEy*>9B|Ru0XbH~o@8x1q0(S@mr|<;H%M~Q
lRCKSuFvL`G9MjAs#zvW**0aa3eK|dTa@M@Rj^k0xj=1K9xYBrRU1p^3#HA<85<<5ok84bJ7r>>R9GJf?p#+o{@hV60aS+j47-rK-`X&5gZK$=D2?%x>aG9d
-8vSnZxSVn8gh!wX45l4p_j{owDk=953@ti5OVi5)ZaAIKdw(Ln$H*#W?K@@VL+=7TibmQ<-pp1*2LbOJ(P~7FA!l^d7T@m9vgg`l$;&hLt}|V-xYDCm+Lvz
FdpX@feq4DX~*&U^M@L&mWY6{H+0$mkU9>LP^iPu2pnnsL?+!ZV`ziyHwCbpCi4R1BE%JIAIzR|dAO5~MU$b73_Ut%>wK_rsb&PMTxdg1Vpg|X1fxM)>9G~!
iZxZb&LwAH?Uyl=<KHy2r@%8VcFSS!q4rM3Yda`~Kr=R~+OE5!W~Q157pqbj^*g60IJz7-ix5W@$mIq*<a);PU_LF4%96792XuKgyv|a6K^XmN;E`3DZx$ah
$B;0f1HAa<-t%2yTVD^5!LJNc>#;XtZu`0hcX7n+ng_K`{LD+{+@m79@)PqkWS_Q@SIsEtasxTCz*$2U<k@5hq_Fx_&5Pwk;~Sqp3haMOX&?|D+T+%2ykzD?
GAb)QPPd-3h7m-8XckmjOnUGzo1YnLpm4<XDr#eQly5p&C_SIiBI5dY9b`bg!SK1=&2U-+XCd8&pdQD>o#fmPzSa!Ht(HDKX+d1HEEc9^0F+$(&@>7k4fZC0
Xwy*xFvP|#>Js)(P>s5zQgJ9|Qh%ISQ+Ns8?E4qY*|V1c4KEFB$d*3X>On6lo>Z?}@W>tb+r}?&KNw|dr@X~rv(h3@k&pG`ZC`t^mR)-tmvkK9l^|s@tCq#a
GaFC%`4b=6ul=H;=-r7X-wh!7*rATtQO|ZY4X+sVfd4>PO_*+v=%jrstf%Uqb8OxD1!N*|6$+v!H&mD!AgOmwJn;&nADyz4JE2=zK7Uel6hUfC|3bd-DKRxC
2!uz9tnnn~yFlzvITLTCzSQOoDK0ZLQzWUgsOA@@k9>LmHMxs{2yU1@JI=pGQE;<<S&=#VNKc#G_njtHgh@(i6F%8*q%N*)XN0G+9sbKZVi|;=FuPfycN0mK
D663J{g-r`0%nWKGo+HZ1lq<>`b)FF?aELef=h5@2`(y|2}?JK-sN=N_LpjYpC0mkuN&MWL~rRSS6VTnT~6H>#a>p|j?N0EEr{CX&nR>tM8RP_>j53CHDgH5
40tBlznR7z-WPBgQRxpzzy^)@qyM@I9=x>iB=)BC@IYr5)o)}(5rY3S#tO}1j1`*47<GG1s%1sT5PdKI4hYlWa+QRh76BHvMqm_=ez12dZ0~20&qV9%Qych9
nN~VQ2nk0WpsE;@@N_A-<NLV_N#VnhAYvRi7YrO}odH}7B9-NByPpFIiZ|8+<G}x}<NsuDgoO(RTdJ1)q}I9Mu~gNMT(Ptj$VTUjuoXtq)sbCp<kQDb)K^h4
Zg?z6VRqan5>Ry`H5;RVMjix^J~UR41ArIlK!T{9X`Pv-S~m)ErKM~q4ZRi*J4ZPFp&}KUx#bqeom_96KW|L0fm-4_F$=7Dy~Inmp}{0~1orUX3`wIeL!w<U
L5LDn0djhy$Sc^Aq|K+KQKbmsasY2_$t%l3j1$J#HQu|VKChcF7lpgRmMNyP1V3=ffg8SB%n)E>3b$5c9JeK{ia<g8J)u`O*bf>s#^B%>&>aoWh^(qF6;omC
#I}2}6{Q@zyx`9b!sTG8?<A^Aj-qA^g)oMHp6Fa|=KYyowWH2{dV(cFd|5%x8FlaH>+Ks^F!#y+C@SF{u}j{K3ziw3bOA&6S)Fh0;i%tR;!o%4-MktLKi2rc
9=w3A4(B#PWWP!Fqj4aS<mRqaV-5}<7@@JJ=_)&zi=)sY_*{uAvRYPoux8TCn>!>AY|=eC`Ol3&++48H$kVU1KK=l=rM&MW@<2t^9k_ysY9r=sh^L|RS{#nH
d!ttLO6tY=H3FTbe!!MWC^-1nq;QMC9LeP5Z2~jYWCq9GQxoeTotr7`F3(JlIsnM#ATnL}Azf)I9ANH|FTwkfI>@RNv+lae3o(xF!7D%ve*j>vWg);J?#N9h
9VC6cUt|lgBo}U>rmddh0{~E$A;|t_?E)Q8jedbdzYU+7nxxJ85U-@o@Uv3z*k2VDrZFwAKn^!e<CwW8dS}GFd|_~Kp`rktw8zZJD*4DGXYUil5~3QKYotbX
yM^8K%GHQrE6*HiIc43<)qmo5_JJxW2nQzWjx$oa5(msef@QUN02L9cm~%+;$iUpsKQInSLf7*~u8P|Uh>u3k5w!Bo-RUaiX>kt-&CvgEHe~s)Kx{(jCfKx~
0@haD4ydVX@4Zm=0C%Uc38KF|mUpFyq^itf?f4(Di8g;{48#t+%#(5qwgMU+rv&MQ1OD~CthTz92v(bCeVuzX^n6&WMC>g9fSR|^f}cNAqjCFBmEgs`t1vNo
xEpb-8sRb?lu+2O=0kB6U_GF2r`jvnipHoXE7m2Fw_uv>-6fafOg%XUq9b-14b}=#Cf3B3Yg7=iQ0&-m<lW}1(ju}F&RJB~NUhySFkY8@m=~jqfq}+x;u?|(
7{-S`V3{bLR^N`WVz-K8v+0jeSC<16-j{31Dp%^Madn}0>E2DoF&3}<Fe6}^<p1?Wha_=nc1EBaw-7&o{C^-x{Jn1hRTR-BT_)8P#1~H+h<LL8RLfIRnJS{;
Tpvr>h`mYA$HklN0))!anN`Y?lk<rKy%g|^nt!R~yE!LAVp3&!!)L%3b7Q$|y9n5)OCk?>4%^J>S9WvqR<Y5gM=E~G(!fm%2|7RC@f5^r_n3Gb@{VxsUuN<a
#(2wCvG$JOm2%XApZ<qLoocgMmbPR|rib6KIOm%1F!jWOGd9qZC;R5!)rC|ipc*g82@BHr`C9KAIg{2}M6to0#-JBJ!%On#<OOlr^SS{5tYy;1ot9T_Ct5W*
X4J^L{fpaOCSMR<KE|4@+h-W4IE|(OHzhQLP5%^*@u~8m(rc1~XP}|VVAZjfJ0}FWmotlkgr=!d%0tFn7j9G-cwkzr38<z7wr+@*8>I9p$EZT;7deyVN^I%i
!FL0}gPoraA|84*7<EiIDw~RkaELk8VTqoGw;_@nl@j00A0B`h*=WZPGfiSyLt8axASoM76Ya|7H+(Kgu6+D7!izC}2^KvF=m$Z0?+oRB<Ctg*dy~=((Bh<X
bV-mhGaTMWR&82fO~H|d8bs}U<7D_EP30OhA+A8wtD4uBtY)cMYU|4PA{8Yb5)UsmFTe#E=Mcvw+?=n9HpGUI*`DW1%N05tJr;H$fgKmhAZ+0u#LlFfx0*iz
X%GdVyWH2XC3ZjDzDGIWLsnMeo_z~({RR-&QRjOqQf>!t!w*f{$)=ttu3sah>B+Q*^t{iJ%ieXGtxm;Sw&KUAIkKb0#G&SNUIYbkn>M<_THwXYp6mcDrbTp0
N|mv1Q!Y6wl=dbzj$Ur{cz2axy+xWshmW^gvIxsS%?I~&4pOyaz16!`5K~d=P=OT*{V@u4xsD!s26q)XwZ(6XT^FDs2b1X~76^rwuY=f@19%_$$T-r(;D@v;
CXEXZnAJ7|-9-@CRS{P9mU9C9NS#xp`VCo1Au)qV3F=~%nt)yBM3n}t?D!c)2B~71GYJOD1uh3Cvx|KbKi2}Sh@#T|`T>UN5mnIXjh!0#FggsNAW?~#g|#d(
4virGN5eo3hwJ_*wajA^!GV=X@ZBDvdts)$=vx_ymK0ykR(hKOHzr<B)@F+6DTRz^lmWSCB?kBa_B3$OOhNd1fW<F8px~`izWx|EWTu6sxmfG~yeUBLJb5Tv
A`c68eB=bahxES3+Pf)<XQwfpnA(YarNV<qrD_zbhgcKJs{2Y|0KEQeXCPRZ;2j7PhBLa^1x~G8S&Pi#MDFum7LC;<Y5+t`{mDvT+zV?ojpTJGld<h67&T@l
z;Bbuy;H=#^%hDaKDu}?U##O^+Z60XoKu+PTok%e-?d|9e`ez=?LWKOvc<*7+b?nUcwTdDS~i$0crZQ@ceTp6a?uwQGN};iM6(TeD|0JomNJzX6!95A(d)5g
?Cn%F%N*O;f@|p3(ZcC@4hRu|V*u*PMk;Hwf`d$S92*J!|80z^RzJ6u<cf2B;c9tsT0AN3y!)fAegrmi@agaeOn-#Tn+<8(4g}}}&D#7Uowi)__(EH8rtDuH
g#JlpCgR<QFQFJp1+DXlc7LN>I@!$iyCu1^9uJX=j>We5O+1#VK$(y7CRe=Ax}7)le@{7_X82Udv<(F>{BokT$jN5%y2T@3J845|>S*xN@GfWU(};~_6K_Qq
9M-glWsu3a{ji;r#Az(;TNHm=INU1Rbd9z8<{di&&M%w`WU_cBAxRYO`jfh}y$N5#rjCaAg=|k;4Fp?YKg!+*7Pxg(ZvglLg$X|>bTO#LH;!938Aar9fwP&|
Tm(tQ`by(!Fdqmn+GAuz@Cp0t!IP%aQu6YI)tzqpSN@;Vj#UQEjXdp_$pOp>7D1Zj$CLiH)kb=>Dx7uUT%jHAp>A{>@-|W%e#v+72sAq&>gvvabTORHN{+E>
KGmB4`V!&4pwY(ekOI)XqBrVLuIt@(&0E{?KmIU*Sbrt{=L$I2fUOA8flYW)J<PDrQKtcMH_qpJLFGAp-~O2kHA()xVO|42^6MeCLf>Hh1C`l;eZ5lPWLsY^
Y+oC)CixT>x#u=tsp}_UZB5@=j`o{JZA%h968QmBvz3))HHOx<jcSrSE$9hP<92!#d2aj4fP&zy<yp_yFG4S+pPo3kMwL^hk@<`*MpEx}hWW0%;k*i0y>8(Y
Tpc;I%V9#(dkQEPDXj`|t4&k3c<VOO^Zb`iOWx1~3%x#H*7Tr$UtthS)O3LMnS4&s_<ccQ_8b+`o@BSVX&`juUcO_J(e!lr9>dGUl;GX+rK#os3gqXlDs3ht
M?$Dhh7E3BKvECz#7p*7+&51(B8TY#*j61z!mPk}3m%#mVwhut=N#u}VYq}W>8qz-V*;2%QkV89k1HT5Q&GEv-gI^(U450#U`@Zt8`QpfM`d4ClN7-RhrS(x
g$NjoUmuEJ!k$Q<!?A-M>)wQ`1{|#Au?x40@sx4{R=ybTlbicb2w^DBOMWjd$^~4;7=k8mAHN?FbH$@`bbB3A9~AckW5F=BDhqv1@sanV2foZEHH3Yrpgese
RZ&}IrFfG{`nC4@0EU*izS}RsG%K0+!0_$HFVCwv#{m=g;l_g@cN1bklr*v}+;;2pp<AKmzA}KflnW`EWr{FaoW&pSZmd?RGW~m9*8|b>+&n-bu-yl@Mx6Ay
`sI|cw{~ptA&jDPX5;YM;%^rN_|SX>X7Hi1-?BXaIkMLbk^P#?r~u7;QT2pbZTwuL3C*ngax0Bj@6Dct>@Olr>AG4L(9$AGENUr$J76xUfbzfMoy)85O=&}0
h+JPHVZk~pN{fi-TfD2^m<7#AW)_jSqQFb}6Y-&`3@G@$6mr@9umP$QBTwhk)Ubi|331?ZS@Lg%_OjS~Vtl_K8swPy1r@C$daV^<0<t2stB;wgRl>lmNM|jn
x1+^n&t7Rvoj>OAfWzw8%Xhg<?Y!Zn2WJ1#Oaz!P5fz$}1u;~q<^bx)vC&p-dO%%VYMF6qOQAeJ$)uA2YJtcXYVwd2wDrjidWH`Ux398}508~b)kuT%ll#Ul
v_yvmC{ybs{#}A2xp}-F<)fS1nM&BpyJ>Kdafr<Nev??E@E>v%ey4wb+=?n`oEY3?niuD!H7BhY$x3(mJ+ZAzJgkJIbE>oW@dR~DtRL9n_#Um}!vD2u=ZA^%
`%ISI$Ka+IGfG8*lX4Z!bS;o!%%x`DVJmFUFH<BL0aAwn-3UkLhqo-guAlr=2^0Oqq)Y^5znM~SwG_^oJX2s@max0WY)LhMdPH}RS%buTgCfy!b$lQkNYg-2
VPS`1pd))N=|Rmuy(#)FY%cJNd@^dz-dvZ(v!0!0b!#D_tykbSc|1p<EuVu_q2!XCH~7N^`KUNT@1KjzW#x{8+I0$Co@T9K*#iFn;h9vm?Ps3}+JKWbWFzl1
tvZCv?&3y_;=q}(=gqP)h{X%&88g%S+nQv7)+a#c-Y!5i^LwWcZN0bL{{Jiv8%K{xAGHS-EOfqGYUj3$N>zw(GR%g^)b))uX>1rYDp>zetanYpD*p8XWvj*-
ot}s~217*m!SRrJYTYf?aj9Q)oX)(uvkS%oT%ntuk{gVEqV%hJ%{oIo3KyM`eY>lcoFs_HIiUEqc&qiQP3yO*evj~8rzIXU>oDirlP@~$1g1aJgP)kE*3E;`
GtX@8OO6dnSX+v6hLk<&mXXzI?!_6eaoRp47ua+q{pQHnzd<fU;W5SJ<nms2N(Pg8H;$mnn-6T(vNU5Eb?$l^LZ<)||0?R2|1DnsxZ2XFgmhOsR2C<^Z_*p*
rBaR`gkyEc-6*s^80T9af2xuEFW{^P;6d~37Fz^?F{@}ON=lC?l7fx-q2ymTg11Tm!bq{Q8?Gxoy-C6q)Whb|jClahZdK-VN?&g*%{TxTl9Z-ky*hAO+h}V1
bz6dYxQQVhecrsJ(+P9L3}EB2qkU36>}bz!TwHs`p$C~WmK#2jqX8aSxD&_rzvM$|_hY9l9hdnv?S$yB@EeGSe{xL%NeF7o>OJf2P(XU(E{T1)cvee;GF6kw
f)wQNrCNDTv(g9RBUQ~9@ctH3&t6xf_Yb2%&QT_9NmUd9>snAsdS4N1FO#pK00FRNcOOfF=0mUifujMD5S4(}64tOH-@ArI9AB;UlLHufF2$kK%q3yu4O;mM
JP`XP(L70Sr_;YAGs1?PR&pRHy^v<4A<Rs=$VFQBWWsNhezhdV+s$mWnuXwAevJ?-qyUE8hCH!W#5aQ<go@`~nU#3lCfcGV*V#%}4L6ureA{14%Nr)sr;CO9
DNYWG3!9&f^|!s=J8^UDZUJ(1#fjUk`l#ofnf8)o&dA{SJO?lP9HNW6ud196f^Fu^mpDb2Gb|k+A&ksbJlxeC_gMgG<+a}xTs`6H`Xb9hyG~7#;u&?~65G2#
TQxFLp6^DPDVrXDg`!q>L*S+LgYr-|-6*ShR|7yuEV@q<8m7tO^#VYqS#@~tgbkk3kJLT3KqI%t@Og~BI;y_W0p^;*=+$y`vP`x*PQ5Cvy=pw+kWQ1?gDn#n
n$&}?<4TPy%IwV3<pa=__R7T~gJx}zP`cB)Wue^V5%MPFcTd@$i3wBh8aU!mULyd1$_oHy(GQ>2wkb=?E$It$&ao6;dJdjt4q98<)a^_vCZj7dWa4{Sh9vx4
<3>+F`;1_{<y(6}$~gCcR+k3+d}``w!@7FyU+K>HTvse2Q?Kw#Fe=<YcyjnLP(2pSqi6Z_Nl^SZU#V&;ngw{OpAQ>X;#GgLUa5)soBJLb?#9rVrVYs*uLv4o
CDr*cPdE&3N6jgxCEMtvz3x4o6;w?$YYf!*;41dL&s`RP2bey$aMnunm6soKtmlD&Tj$G%eFZ-z#{5Y9NIr~+<P5_m-)5lWbuNHG%gv&)9a@sU;Xt+oaH1H{
Fq}?*WjcccE{ar2BaGHdTv;m#(8@M*C%lGbc%gba>2`xid#J7XCvp3xo(Nv0gE$hL`s9rIiU2Q-^<Ui5yVxx9ylkoX!pyZbOs)CS0d<me)}<||rr0Eg5~ry@
cjC|NTKo79uB)voy)2>bO+lDH0F-&T`W{=5h)hM1yoJkDckU0;wT%d5u<3(+Ke+j05@^?-40bmr_Jxdn5&J4}HF1DMYrUVj!DBh5t@PbzENgCgdWr=@p{_A5
-S?5REdfXypsKMV1#>v<x9QsI0b*L2Z?e!l$OOC@_tJaHuB5-UH_fMJ56FN};y966CizUKvibKBEQfAY##hDLzv&KvAh9`f-4luK{|wrFE+)4@$48RD??;!s
|2&t<aT^Bm`Igf&KB)+~Y7zpriVTui1Mnhgtya_CMjQ<5$LwH=IGVIjY2Tj7GO1D2B10w>fG}f3qVAQ25{lj!y4JQjc5S<Kap6vLqsFvx-hkQt+OD@^@W?BH
#JbRhJ-1aNxP7kv!rGI2SY`ka?QIsJHRw(*OWX@qv#~E6-rJRK%{o+RAM}P9LJ$uTT09N%RapzQJ|~KPg@s14AzCcNx<^bsqha$u+M8C=M`$kE!b*S7vt#T&
7iOm53+d7z?q07EPTDCFe$-KVcTu2%*mFy_(^g^mJDj95-Msct%lWrtDczIxznuhAl7`5=u0$K;Kji9G&E!GiOv6d@jgqnGMMPgeorYISpR!bZBY!4hBDz?u
8^tvpq1`Kt@TqSI{a>0RTLH>;m==y4qJsMi;@zo_^DpUhWgDy|87pSZI+%{}%e9c`-Bp44A_p|+OMbKICW|W+?<od@yDekRW{YI-h}plKmFL+L)(Z{rVt^JH
{@5(@`~_PfR!{XyeAU4o@0jRuyp`Xj?u^K+)cZ6RRAre?FlnItu-ztQN{ht?)I_eXhE9bP6pjj(2Il_z<KkUC=gpx!ToWeh6xY9mlWy|tQsafdklmGoApY)(
gt2<y=w@7(ABu0CYtsg*64I0R`2W3x)}!y3j()gRDihd*zDGaac{6s9oF1B#E@Fa$r;a8|>2rf0H`5l5SP^0z9oxbc5(ch-sVTM!dPs|3-bQb9JDTfmz;TJZ
e{rTKYe9_wF4^{?j+Oxql18N}_?w@aoqMW$2|KZaZbq|gwaZRpH7W?YPyrUbbHM%1{LH+EkPGx_$rhKT`bBs#_kFNx6c<xioIy{Maoa2ZOk?*|&K%~PcX?3$
j@b>w$&DU=$+Q)zzaV{Q)I}3ef?e8Kd_H5DjF)HNwip(ygW?*-4ZMeTeVXGICl}$VgnBg^<TfWfFe?n23nFgLruq8!)i`}UE;Jo7drPe~)l@v7V{mEtblhBj
9y#F0Yy8<?_uu3XWHyn8f)3g|u?Y?#7-M`Pg*0+g*k^s|eS6PRXZu(&i>-U0$!WrJ1~|?WuXeOTb87SVh+*rD#Za;JmCy7IFy0h<I?o-ygVSz}e+{)aT+@Ci
oSeK+4;%)FBDbu$B+*IVx`Jm-a@V?1qpL@zM-EAhl3n;bQMw7qWGc}8bYJ8SqtI<2{&r^7F<9w(cE#zk3y-3MO>#$3Tg&wkW*|jmsDn*+rouED^KaWsS=3v+
5tf-fmedf?e?s?372d~59o&yRVl@ngJ353<)qQ?)T;(!GU!Rva%W{Kgr_5F?#`Bmy|DX%ExZ_yxe&nW2po_j0&AbD*BKlD{*oxy^D35lf2u;+1kOhplZ6@A+
eaL%g{6RmUBrt^~pGiH_dBMkhjKv&ClX4&B8e6tdPMPPuus?}WWGi4PZv86f87P_r7bk@WPG!zfC%;$)s`@Oi4Hf`bR)AD+ijBz&w51T`hFZYnIt3)HrYyW|
936m)m=@1aQdf9}F)F`e&{(HU)R!km&n;6Eu1B@3N;dpJCfdCErQvsk^K$MgExXn7o#c~3Osj9@t<tqxi_2Mc<h?}JhVKMuy5gcauiCLMu!nUd7J@Z^lp|)W
nDvK_Q3AB6NJScr@EI!fMZgHdnx-qnqG`uka7HaTDw5_K$PWbf2Z^1;50E#Fq-E?^O`CL*I{oB#9HdkM-99ct^=b1}&0Kwe0UJ{990?aa-3opTGNiB-BRrUZ
)Cbdv-No&nyrWu=`yg8*-Gy2570FVhUG?}JYSiruyGv@KuXIWiuRv<c45<Lsgq`#z%2OC5pbK6tBM`CB{o)UqLYm~Gd)evd^S!*C0_;y<)W7y`iL;T*eszj#
ZeAA^TkyZ7gyWI2avmiXud8mUb1e!@Wa*6einj@9sJnP_*(!vcPStmg$BZd81tFfeL@T4D9u3L{&KlKB=z$csp{BbZA>)90*T%g0gwT}VXc5c|0z>Z`OFplN
aa8Lea6h8e*GGU$zvzQ)NBN?ADw^zV6dFcGGJGBA)t%WwI9Ekd*IDSzeMWc@xxb{L%U?`Xu!%^&-bgW4H&Cfi6bbkOS>JpzkT`?Tmb%nf^|ESH$t`g>0MVF(
`RU~1Goddnr0ct3ST9p~*>)Jsx5mFd&BHl~COy#j)yRecF|HC@&3<4-v18~AtaFBg3|vJT#1>myg4Z@olU1#||IKzLw{r&yxJ!IUE04i>m`Ci8HTzqo+LmHX
5l_b>UrNgxe4;vmn$A&bj6AG&e{_hO4DeIB7{1tza*rpzjqBst{oRqZM+|o=SCY62qY&$^b@At7w8*<J>3!yy`ljEOtw96ow<imL16AK78bfc9c9q2B6j+8?
M&5A~sZKI*!nMH$C_#Jnv4Q1;Q66Z}BKEHm6T7pC=7??AW&g2HK$>GeTn0?hX*=^RkI^eeR-b!}f)a<ITsL0rkvj;odk7UVP4z?T`Z#ee|0dZ*zIKZioVA&|
L!y$NVB<j*9QKSvQ$nO2BZ3Pgm{r=Q+kj3K(Lgqx@x4~bgn1oGHrxYW{cKTS*qBR#u%|u*RT|`>qu@_Kl_f_-$}ab_$&?LDl4AIX2>8NI4cCEWfh}WJqyI7c
2{{zPNehc7ilWAg1{{FQ1<~H_(;~ENex&Fu*JI|xZ!&$%8lwEw(=mK##9)N+xF^y2$2ikKU1YY^9Ov`4x&2Qcf`h`j=&zv<=r)YBx5Uzk7Z>193oV%e;(tP4
7X?1NSb{gY;%w{}EvGKg&uJ#PnV8m)3V@o}41Jym>6QacZi(7YUH<P_6=w+nH~={7(vC^7vnTarjm?Rm7I(s1LX`J2_1ZDA=&9WD$#c#2tkfK{LD{Qm)kpU@
Z>=MQsQeF);zN^^A-ks3lg<m;v0KIK9Ul%qMxoleC$-s$-Mf>q1O=!)bi)IpD>$R(EbU-#&zA<KW8&`MWN;O6|AA(3nBIts<^yc;7jCgNF)4~3TZlAyeTD2l
Nv5_pJ(vXYhO+0Vd%9W#m}A}|1uL$SB7Zq$Z_7zOPCNvcU!S5L@Zsvhz(E7NbLQ`DR0%5a3Z6-uTZe#wC<Ej}W3I?*q6;YDW<c$>b0$fsYfRm2v#M450bXM7
22)9&oiyn;vz;J@v*oY6BB~2_aPzhY`l#25E(fNbXP)|URm+7Y!Y=gcr`)92_a^138PYnY!|RpogjR#vmb0|CN-S?66X)>3{L0P?PkHMo&$uVI*&~9SOvb$l
FBUA5*?WK)Gg9A2SDbF0MY~s5b#PuJ@HWXVui;v)x~*qr&4_$aSL%=s{CTm8&SSP<;|2_?A3s6<3iT45(5;413)~*M!UpZTbT{D2ftKp1EE%a)J$ib#`V+7{
`B9#Wo%QPj?1-Ek)U^Am4?WNB6tjYl+o!)%8Q_;4v{SGm^l|Q=(z-24W4Q)_HQ`UCGT|}a9qZr}BXYG)^xh4swk<aOilNL+)UkHKK(=uvyBZV)f*bNi@ipqw
vy`5nt1g0E*ISq~$+HJGy)SSYTGG^Y*I=&=UH7cPkW~6>gm!wL9_6X<s_3+%zWZ;24k{(zgUo91-V4Hr*B2?7`hc|^g`Kwtupf@^2#&T0lrvE?^2&-4NUBN5
v_IC{d+xVR!HpXQ>-U;y9mCNFk$k!k8vsWkKgv(l%sOtTKC;XV*CsP`=;8#{tEy)=yulu$n3dae(+@_o(n)Hz?=$|Klgz2XCvf5Hj9`;Qr;u_sQ4ve;qwS)o
jOQJ?oVSK7+{Ht6VQ*!bZ;RVI$@qvGmj*x(b>jSp>n?)@d_0w?^#-QFZ9h5nocxmGdStqQ;13s;bp^u`f;nm}znUG{d*TzHh6QMVR?VdML?-3B{`%K<con#)
s_@@w$GtBEucegv;Y}yO1<a17ncY&ay9cFU9THZ>#kHf&?-**K;HS4~7s@aQMi&SRl-hDoKqCG_Wc&$BJ6Xy!z|wyJ7MVz%vW*`2et#O}fV@E{iK5PyN`w|E
;f96*ImX-{i@(-&H;LX+iwX)iU?ziSM0yvn^q)9aRI@Xxol0rHpSCe{QD*eJf1A~R7aBvZX}xA=ewI{&!prrnz{g^hApr~|@DFliQknMB0}koX{_plE#8zfq
iBMED$yMDbQ&{Wv90Cput)x_OsokvHK@3=G16)XVgRJ)E;nUy7Ta~61o=g*<?x>BEj*s7#9e|R%KVc*Vm>IQNobJ8LU;D^q+#l&C;egY)ig@#!)DsD+OZTT_
Pn<n2(Ge}RMZ?~kF5y$~>C{=@z3dkD@I<_jNcJjxt38rhW1;H3h1g^eP8vLQC4L=os0~8i%m|nQQ~b#p_vy37Jx2OZRC(*2OM)KB&ib=$+R~ZwI2R`XMbAc{
*#!ARLaSGHjp+~{FgFE>&2~4!9Ka^Lu#4>GmQYQWfN29hxb7PwRKKy=5IqP1&%C*lue5=cyYQMZKekTIRn{vYL&i9U_C~;`qpI{t{V9Ky;em|++_NWpe^Y8Q
0ff)NaNf%&;%!hMX0Q)AHgHcT>6_t0{=axlL=HdSj549Mk|CeQ8c*xuHVv7PN2p+c^AmpN<@oIjh9?S-j@Er9xuaHJOC=>Ew6!3l>gYPJhrV0}OG_y4F0}@{
ujSaD2T3P!Bb(Ve6|8Up+wKv<id4$xA;M(5lAV~~yeEup^r!Egl4Q?dk_1a1zspg#_u_Cx`AG;08~(~6Fdd?@%7+FiPgHX6S%wraJ33H1qBLQE*ROIgHQ$Tk
np$x~iBxbk>8a8cL?&&{w!y?&aF1|lW0055@iv74A#=+OM4GjQJ#dEhK=|zu!wT{lG_6nZy@)$t$TaEpwI&EveU#Z;5nmm=aX#e<DTj>tN*gT!mR)=`{(qXx
76E}Wy;W0&v-qd7;Qo^JLLwdtv1qPY9u^wCtSKU0Buf`P)O9l_+5s=ftP^Z+1-rIhtQC{QXa=hE9fBRg$Z%p-F<s=IGIMm(7M$LBh$|NR?>Ve<)I%=SVHr5t
w1o$wZ?3EQxxMbmYgR(h_4f_sgOIkJhkhOCICZ&|BrewuNf#D10gn9X&=Plv&hHx}s0U2xHYv)IT%mDq|6YgHuA3hTG<L@frCuEOPuFh=4-Rmj5`a{%{~)Eg
@h`7~Hg8r;Mpu`F0(^U<WeAqMTo^#=bwC#7_ybqeWOgVQqTYG0sW>LKF0otGey(x$Wi~@0z7M|2J%--cDn@|flOMcHVVu}a=$N`NdV!@I9bo<_(@NMvhT;ta
B((+ovbUm3rSUk%*eKz5h&3iIM5gT3kUCQ%1>2h4rokQ@Rx&=+&Cb#sEBXy^vt8qT8w&VTozX;n_t?N6<(sfaL4_k__3|1Qc;j-e?Wb*tCRqi5;GV`D`{|IG
F9s+@WHY1>-Bg?*@x<2jj1wjxskPu_p+k{*z%I-Eo}f)PR;XtMc}R^J;88iZWdsp9HH`<`k<JCnO%bDy{O+z`P6!G9QLoEkbNs~0W-m)53@|{SI9P}X7>SGo
R;Kb`C(%Z<pN5(9`Bf7Qk1sJG^wj4wg-`*<iMP^R)IOW*lCAz%9D!om&6O@eug}S!{}Br`(;O)GmOGSSkhHK4nGYFHOU<29udY)v4beQFot`;)KNDTrX=51R
B*F!5fa6O<-li$r6Rw)y69A;N)$gLDuM^R;S=nJ#1W-2nhhpRJw`u}a`^%{~SnU9iyP!x$+h|>IA#FD+0%X~Ddqs}4#h%=2bFyEv6O(<==KdZ_6tmEMxd`i3
3f{m_&*g~8pz_K$+lvR@S5P<5Zha$X!?N;7CJ6_nhJVrbIF(NGIlnHA%2bZLDejmb6qR|Y<9U4RoexjG&(t+w8X?Q~#XXmb{;XbKdUq(S09hvYks6)$mm@?l
Mz$U@mHN|F$}vk6j+f-=J_%S!BA$<(%lD)j>fXMaI7VuU<~Qsm9bRxxs%*SMO>sv3<U)CW+U^E~RRIkN0&qcshl8sAk^P9L`4p+F7#T!kLmq$-5D<a?BqAh|
89S$1Vt4ImP+IMpyDHmr)>J5*{}r1Tj!TfH2FK>VV<wR1Qfp6KVW5Lj^6AG1;D}teu||DtD93AVTVI5Q!?Tf%{#*4_752l~s)~Puu{rfo!6BKY$Dja#8P!K%
YtRA;LXG~^5TE$O)F%ojOQv>!970GVAM#GpLuJ&}Pwlt6x3(1H^__&kV<%`Ok7UCVY`vIG;;X>-0u=~qVXhCnq6lu)HD;siI%0vbh2J&odRtx`6a~gSb=%j}
9atZ8JdY4lvIq0amcH+392J=1#y5-+ur+M>teux{$>N6~;`}kn9d*K)sfD1}1DB9XY!EnaBOzt?rlp}ie8}Kh?$Cbe6k%fEB##d^-=N%0PP^r<7NYk2?R}jz
8x*Jjo~)1?eu2;ZAvv>?CFru;Q~3EiRA}cQv2-<5bq*h#0h&k(>FFiH|A;o$#gWXJDn`giaC6>B>qm|XXoGILPI6t0TgZV!MmI4dYR!F)7$jdQhJbxF4NlT>
fs3D9Et@htuq)a<g@Kix((3wsz%3^aoW4?5q&0*=T@TZgU@Uv~34D+i40Q&P#&WK=-C!U}8<4Y4ea@Rinhp+bq6BbH^0N=8nKkd?bf^8*-u)rZhQP|TrV6{e
(tU&A5UKocoI#tF<sj-NX7a<k#i(N)kXBOj@2Whjj477GHal5c*oV+q&m}>h){IPNid^11XPxXSmPs&FuX)Jj0oh`>=jFAV=|oJPq5Jt9PcJVQfFWii?Xvy}
FcuJ@T68aJ%l(x8allK;`v$fwwgGa#wmBpUb18HWV0QX;!T*l#YNzdHXa&^pDiV@BL>8EDFHjt=_4xqUI3#{)Tu>~LBap&q6fb~aOipeM74_sPi+HS#t+*th
f^vsz`W=M!L%Rd|N{b%Jl7S0r|Kt<;v5z&Wqj12E+`f_YAx83y3x93?t72wj<}_w@#2ALZxB&wo1*u`#bt33o0{DcLexEUZ?xN3dQo}7~Q)X4vSX^wuC9-pv
vO>hUvNaBkxw&_LNvPIeO9-~ox+fAtl*D&)k}&PcxnbGf82JN&7Z+l1digA>7YW>=bQ*}r_|#RY>^By#4ddl6uW!l7WZ75S<!CuxFthivqv6ZBgi~tWH6vtQ
&dC46f8ws6a#J2SLT+=6o`(9Ga|dFxOBE<gqz4u(j?3C$Sp8(r%0PaJ&tFs$qpth5Fm9H7(t5y{y8vbfqJSWo?CEUy%K=oGdK7yv&yNGuP@QG$A>>Jz{6t|p
<rra$^%cb+Vepb{&&vtD+|)(BvFjRV&nJ(Jls5{lR-Z|~@eO>NhZ3ZTyc!mr_j5Yehl*f$)-7V(%~U!v1Wx2fE2Gga$Y4695%zvdFoHKXPTZR|oU-#eD70kv
lsIanrss$4sIIa4J3`K|?XUax7-Q<es?;RcmkL^VfuJ-($TD+|AYPFXSy|7}NgV;X9##RUke6!6y3DV(k2LwS!fwMcWv&4#tRj4;!7XZxMr#8Qx)GsVpe!lW
t=mDxx-?ygeDg#3W3$k581RIm)9nfhH#&akBo5<hG;I(O3b2polmcB%Q0f5hd_f?+`g5!nGHX<7_;9#?m~D3-WROHLpCPr6M|rr_I?vVRQ3i;=D+-_AG0w9%
6^cYC>1}g-d$^rz9;g_4FPTry@&y-bJ+)3e^lsW`aE=l5wcf2`ES9h_1KFv}Qpz*rD8_6RBt6@!jCEkODs?x~^P}^cX9Nf;r!i}F<C{;gg}!fIK7R?_nRYt~
(c07rCv#vLsxhE5Oys+6#zDH;LbRz*N{{Qy&%BLuW?LN<kGOuocwHWXbshfTaP+jnM+0cvP5kvGNwDdB&pTm|-A8@I?)vdS;Uk~ioM?1k8~Fvt7}m@w#))Q{
FSf`vzCz*q7`Lwa9vKNw&F)Aa5hA8hh&1To0DX<ZqiunQMqvz?Y*xWHr2pj`tb%*Qz)Y?&rY_!s5cZ7hhj4T_9d+N(DIUw6Im3ue6dc~y!%tNt{JGru3z6Q5
GQRe{^4Qu^3o`v55dHR&JULO69Pr$Xq)K5xCaCSJMX9!y`MvJnxH=K!v{p;)+j}gOFP6i`kGeulpXsNC9N4$tnONHEftE@KhZ8r+V9gBBSgH@j(N#@;FrZAV
3BR6Ww72^3gEMW6-w$HP--Uj$b$V(Auz0iMY7Bbj@FJY<WFT1fA%QC$L>+?24dz{V#EgXACeJlfazRV5l}+|l7oQB&2(O|=YB|PYlZyJ78c7`KPa0W)jI0$=
`Ttz3`K0W3J+VH&VIW`i=>jg^1R!6l$R$Y~EPQQPzB>7SeCWy2@d=s0k_(Z&3|SP{GJQvslqBq|XcgeEWuAs#rbO?r&wY&57+1;kYLSfo=gUVjc2pIX(vz|6
a_0fVR+^Pz^OO;zI}1X|`<dGn@=w{syM^L=`{QSwbZAF+NP3HrIFPbM9|_UZN%`FRCa-`Ci;w9A5^1(G#Q%_d<ji`&Z2J~BLXg*tSFn_J98i~2$8O#NP1zY5
U+~Sj*AfW%Ai^K@cj-v+R34?3JZ&&x8gzfL9neXUoFU3}2K&(3s5zAgdBeMX&28bf27QS#wY;d?OG`h@&wsPn*a%3bUCFwTTqSMCN|kI?)RLJ_Q*0{FU&rWK
a!2C=X*7Y}pg&@a_hEh>**F5$vB1ZNIn2G-7sIqN#j#ch$!btG->-(#0_YO12&Y~==It$FL9z^BO&YBs&SuQLz{tf$0~<EBcL={hA5|Ohlz>2azqDHkAvqwt
YK{raYstssoUfd%Q~{tKYWpS=-cv4mmCN4gSvb8jR9YjWtxQm!K@{}IEaj=IPRdogMqdQBZ#iL;B}>?2|Egj%vHlCG_hHxN=xdRu(|~CNNwLtdH5}e*?$22e
4uCuf8tJg1D`7DZtDPz%b{fojarI#%?9779Psc+jBF7oFlO44xtuUQ9aZD#a4%+F)Sr*}a9=J1?oOjb&xG24ToYF>OgA(|As_9x`4`WNWI-+DkPf~J}1-k$q
EfX1Ty#vY!MZjFT(ttOzy(<!c|A#Oq01!C-P{cut*FfQNK}v;_$DL9SslsarT}R@CSOw_~o#|E-JM=4IbQ{wz8yT1`81Y435=}i#Fi?!iL^?qKF^vD@dyWd+
{xiXokJjz9LYw$LcPnd9NFuB*?Oc)_?sP4G0JUHq44UV)F--FDVGM&w!h*Gz9dAORoQ7vb&I}3(WRF)bNcCk5&21%FSqIc&=`2|TwLt^|0wB5el}x<qPM|(O
y31~2RaT<eqH^oUIPUAkjA6N5_Nj?nf9L-`ci9`BVI%IVA>Wn77~Px$QJS($tY`iQ9r-NE_~|Vg_8rjzBDZev&<T}E1`OQ!BybvOI!5_Tuzb;6yKV8+ETSJr
B9w-%Xhf0~|96a;0Gc3DqY>8xY46+*{|?i`#^jJ@i6x_C^phX|)HXo^Ca6jV4}m>>B`J&Z<J6<_lT8}W0UuY+hAh5TNc{id$%yZOjsakVOTX!SB&_LQ>|a^(
4dn#G;$=XhhwkZ!(7Wb+oX*GAlOFvpY%069mA9n>V8e{r&3O8!C{T213#R<VZNk4YfR|_R3aeUwvm#G;EdPoE6DPMz#=rol`2-IxlabqLs|lzd5qo3?=j+}5
5cOlRF|o^y2qw6^cG;b=^DVP>`7-=x=zxVG$%-1Wg~<u;NNPzGll7@~#MjR!!nC_s&p<UKCS7i`Z@R$Itj-N;MBx51-uz^yatF7P0M)hh4SPEw$ccVQS*WsY
#)iN_nI(xlj}GH|t(*8r6Y(kFZwovjMdU}ca88*DD@zhako$l|ez?hIG=WG&sp2?s%1kDdz0;Gzb<8Na$fy*QMG`cI_~vujst*|?fMABKlkIo3d{-boinXC(
o-oZ>zh9DJIAlH(+2ax_C0Rh-4XTDGM5?a6O=aLJe7J}3P?R{b#~&fF9VKQcxC+Y?=b)EspZKq{t&9L3qeiiu5U!Ikik?lOR($-nwqydB^&D)U@S5*d>FuB6
xn=tZVjZ(<IEkcyI!>XF%~YSaIX^=-4Ogp&lrFtDtKK?0|9106una%9Y?@7YsqcA7DHWv-NqSDcsw_Goe3nmtt1kxJU-$#D;7BoHfso7wE@wTHXT)iCcAFJt
#-%rsyBCGambsm2HAF=h0OWyv*9GIX>qqq1b#M-leR+SuWJCs(uU&h@N2x6;GOzeM@p{*(qRd@&7XGo5?EvDXRJ{=D(Z@4XCO0D3YDCnO*-1a}<jmQu(cNSL
Wipn#6yw$j&N~i?F~Fiik2t4cq_n6{u~8J{)eyfW(-c+LW`&OE1?WYzB9+@M@wrQgn~7F`W4#E(5+xJThW!c{fOBOkhG8oHA`Y`#AK|JcAks_Xu*Mpt8l(2v
M=r!qPx84w%(KBD4jG@Now6*>G|$uD`X(!n9Rso`%zrmow)rpBXfF`edYZ9%V6Zq*LG13IoXCTtIAFz1M>gVxUE`^)Qk7J!n-=X}yflCO72)~N`HWTxZ?B;O
G%SGBqo5$9Tt(LQ+agiuDLGZ@hn+XMX~eaMVMJr(t7;3zBxgLT9}eLni+?vBoF!6-b3%yNV(0(Xljh_5XGjlCC(q4x6mH|&=vwR|yB&0PK);<Ak8c(N1die+
(&r#7vMj(5{DW#9_V-WK(^3;8mU19hkaGaruzc!A-JHK&ai(^4A37c}!D|u8@Sl1HW2jxvvq5?SBiU!%w-D~hh=hDse$4Jo69J!ert@?TM35;f)iOzDN$>D9
#h80on<v$R?~2I#akZdgoz2F&A>+!>nCMF-5F?k6B$jb(gCb5<u-#i|QN3zsn%_;V2<ldYe$FScCKm160YA3}fs^QEoil<hUlM9(p@KM4Hs&i%`&%D)IXA9-
&nprUbePRIYiRy*;dpz_!I4_E531q;z8w8wbv#~1(jl>oB_!>P0=2+t+P;P2Jo(f-5fYvEc=mg*|DP%-2Z#TTw{W#osb-aLlW_pK5$$18OxMOFu+KOQgxiv0
MTa46nxi<9l?ROGwB{Q5G;N1c{P<2gv^7f^S=-coDrwn6(o6tq<9X&DI_>BVt<6A%vxG@EzE&h34{vsn$z=YA?d4qRV`|R@zctgFVv$_&`zi{IwC(tL?{bO3
Au8Fy_ZG=T5pZGKzGjfo3;=_E%DW|EfxEUQbCJd?i!aaXe*%}|`qOg~i@84C|D6{a$;>P=g1w$Ab*zml_DEZ_uz&+U8QhCd`nLUZ0H~|z@c)9px~jy80e34T
^`s>glu8b!avD8(XzNaA=Y_9E$pbI|#YVD84lTRxE>3e}Cey(4lIsA#UQk8EURtB8pRytn5e-^Rb_0yu&J%yDs;RK>O)ul8l`9%MUqhzv#(&G%j+p{rW&yd*
v;IR7jYKTDx#4!aSCC)swCa@sbl}Fnn7DAjaRbzLyp<pbj%cwywOYsxRr{g@+}TPMRQjj*Lo$>JQpwQ>fq8(aFihZpB7kAnD&Vuev&OVwor*R(lBJ1reJRCD
U;3%qT3oC~^wB;fUpr7K@U>`$vpXz2>CapQ3)<wEhu8lypiAKgkBPE|{h3ahCfEp3_<|0iJgrXj1R>^#9;h5aT&U$HD{0+k94xKr6uqz*)m)k{;(ffW;-0IG
X57G=M*f?IdDg?sge^Y`PK1g}vCTrMBPr(w<BKti1YXdb^HFgd+Z{fT@N<Q?cj6|GBgI+2p(&}9ns-dhQnay8Wj$0CMyhC?5!*t3FBSHXkXtXd<Ri<B<B4lQ
J)Kf-!usr!I`fG0wP8|vFfMPF5KbDFIOKSV&1-@DO^0f&dqm?%>Fbyz54||wQK~4-<(whKw~q6lsa`4efvvGL6~X!T&KtFl);zbH56dcv0EtEiNVdoowR%o(
UzII8_JTx!pzxjFviAikQZ~S=b&%Ku+;e76EMz!R5Rw`pK;UhuiZ=D9JE`{DjwK2xO}oWAJPR_EyUsEw);4VRJ#c*CUG3P|aSmH<DHjC=QCjPSnPZ(Lx{*PL
V}83g*)dw=<LIDpEL`h+b7(<?I$<2pg#1~8C{40)3V;a(E$VXOw6YHTc{p}5Ou|Tlc8SYdxK5aReq!K82@+VI_;RE!RTU7BBU)RrFPdsXC-Gcy%VEyHYglY?
!ulHNnnpg1W9O>m<}7U$@UcAeRie1{C=ZeT&s3bW(If{fxk-G2DtVH!ZESnrsJE^DmAHJYzTYi~(R@Sh2A-Fk7EYL0=d+pcN>^VYnWlL&->Gk823Y#FulVLW
16#)`O>3+KF0*e|cjNvs;q!D;m??R@M>R>LYjA@8&W;JXfGBfQ;h3Tbmdlc-3wO<cjJ4Muy~~VFtl4wsCw28%BLXq%tz>DbaYG!<^;K`mxC6IM;nWlt8Jv{(
C0Hlf+BolFMIj+ywzK)jwac&bHL8Xsvhd6YX4s7h<n>!G&!i5tc_*+?FI=|&i_>!yb~0xMvPO@1*M2j;1NAM~g-ITCf~@u!8+~ttLB?No*q4P(=Rh!aae03!
2tPT?r`Cz-?33OuM1t$&@G)u6KemfM$w?exZy>KS;Sb|<QO&2V(U53Oq)^~=XKXCIMdx_wR!n^DvT2bX_p|yKX95)qP2IgsHjantvC10y3Pf|*!z1!o22(b?
9IC)Vv6SelDke8fhEZlHW;uOykVpreN0$ES>xObVOgL*lAF51h%6i3v*!bm$<f(cXwM$;%Po}FCc0>`ilnXc0B%3kcT}q35!_VkES*6Lc!zT0$#^--R;WxT3
vAcs66=h{Z`|fc;zBPA^bIj0B;J&GFw(^;6oykb(emODGzq7@3=%JvQQ)xvxoQ+r9g=Qk(MV#hQ;10vFv8FF(T!!MHVt<QRm6Xg^0#(lLg11>|j-nYZppM;s
nN*@u$Q5nnzlaUila+R}3b^fgkro!2qWFAEbbch)dOMELEjlk69BBhHK#D|>U1ewKS;_LPN8!NqL^n|ChZ)mB4r*ndY*e~sA?mHcn|^f2+G*yFIcyjMIY0Ug
v)WpTm7LhLvcH-S+|r^EKDxPX5(+{B@>_>Tu#AclOnn>5<YFvN;0H2~OpSEiV90^~{)Uh_noqj1K3!y6LkeW6g2)CAFYkOpd@OHIEv4I3i-7XD{9HEE!WWlB
53_dx8%WG@a7*uhqOeOxS!}#GfE*T*7ef9U?O<kN4lM4;v}O0wo}PEmiWmf#C>pOBJ*eG7l8-koS6U2VR4zG}w01|R;?H0kbOA~w+%D2qYy6ytym?jd`?BsS
aw3-9JB4Ku##^ucoB<;8%nwW^&>atvF=su-T^c#-xM=libwOlR1gv}=GvdPNB*0tzaLacEE*{S&DB25i!&a1KTi8xSm#uV^(fF@-mO`s=SJ5q#=1m!#Jg4#T
6gZ5?gUwCFe=me5+}$G7oGQjY2q!B41`+RmDSV?LC}40V$Qjkba7=&J8F+Ke)U?}CM8^ih7B8HbQu+<PIv01TQC*tlSfO?737Ch4Gaz{-7wZ=+@4y=zzj=v*
Y7z^b)S0Y@<||ayn;W3Pi><Bd2THk>s>aohB%s)>fun>{f{Q{NR*sXQVxn1ev3vpJO|A1TD-YIGNFEw?ns4I(1p{gv6#ND_vY!Q(CCHmA@Ok)&8&G$>&tmbc
C6sL<E(sWxZ(bQFtQEA-fo<zYT+dlUI1@w~ZgcFUs(NA~ZTRi0V8}+h@$!|S5NaJ(tG`Xbx!g{x@B?k?Pi;e3`^f^!ppGvyjopBYEYR2s6MFCEjdsujw_M9q
GL!k0O0>{&{_O>_5FXMBXY2>*az<SG@Z#oAFRRD?kCiqeJmbMHS|tKr3AY{{j_`Ei#)V;G==;v%ot{NalrpHKqC(^GvfLFtV#A|1@jbBN70mwmBLB~Lk4)_V
&qu?GFBuQ<+_5In7qQGT!QQQGR%^8_)3$xR6fV2j)w#0rR;bGPkX?z4Bb~lFFj&6KSUNDH5b?F(IQYKBOM<xij|8aMdKO<!d9|8DW<5i%K^IVWly>ORo<WG<
G3zNB@UzJDLo8!pUxh>JdbsZH#t28-a)YdKg`TT>y=(&)x#}uOkX(P**YC8Gy?7!Po}T;z6dseGS28Cy!kkv^fCGQRgK0ffNafO&%~SlN6ydB9D#&sjO0T=6
r&CAOZ`OzI6IlxkQA_oQ@)3$7aWh^8RzBWS{6!}BbNQt2DY9MdwcDUPg?2dFpGOLioMgXt|FU+ouOcgyPq53n6>jQgW;j$rSCr*;ibaI3K9M|yyc#+bY;9A6
q4J~F#&3+<Swg+t>JS1_Qdkc%S`1?R_(gP~Tn>*(WenL+)PFw8V0`A>GNQ=)6(M~JVGzXeb=0#kjBA6rP!y727C(oO$arqh+5bVfWJ?=uTldlbj7`_)r;+?u
oVp87T*-g9CWTn?V9@L4lMmUqkmz4r$#?Zrerc#Vizk~v=uDxYmo2sE+Eyw0NG1mdnN*pxFZb7_TFff9@bzaHZ5DsdO~(h!K3DIvURN|1QencN_u`7p$<FvR
{g!gt(enQ@PL~H52IcV&&k^Ueb6x46Q&Sw7jnqU6y#0Jy`e*fPHtn<zftbcg?zi9MDsQ>C3HZr>+Q#o5zK*#^gOG~)fprq&qY|G?Q7DN!%ichi(Anm0K5NOQ
7PihM=>f1&=hsaLCdb=-7%-q^mzLLyL-2~sxJoZ2_OuJ&7CfYL_4VNgHtYL)s<%5~JG69f+aN^Tx<MtT>zTWgZvb3!fN=6Cq0qpK*(>*OF`Ga{YM=f~sxRJn
2@pq+C+3I1cqx7PHIp;;&L^}1*a%7EknoV4M^g2S>aqu7T7K>sX*KXCXsm=>2OCMM$4xMQmRay02mj^;xJc1@I*98<OcemY?D1bp|HYcN0L%g$yI3J5qX!P@
2w1=ro>;q-dAInBH02djNK$>vz)#Z^e9UIS5CRM9bkG;7UTd-~rOrc~Y<Ki1a4g8*af{@h^`8FBZBWp?fUh+|8)zJFh3hmTefAI9T(iYv(e7Zer&3`%cmzfe
Hiv!e<YUtG5b9}dwu}ay#5d@0dt-l*stP#;PM0$URPKPixoJZh4^-~<l1*0^71=rS)d!nRvjmk0G6K($K;n+Y67H6yGH^f;JQ}4uZ4RuT8a9Jsk8eCxQ*Czw
PQ>Aw%W`bNUYSh84*E_Dbr6gfZUhdGTW@xPA#~AGKrr9Byxp`Z-!LEiWAvmUULS}&fBVWjpSh@yxYKL@`zRJ2;~NuqXrw~VuX7Pxi80_}0VGQAa@p&_Q!g%v
2}5*V#e@G$_dFq4W$Z^u4ZB~jn8-LBZa!Fppk2fY<#SPlm=Yf=-X+;$473-qG{N#NcHI}Sp~V7o(HDvOf}I{xhEw?2DtHhI!~%&e2Nf%BB%(mOKGQuY@mo0G
QfJKLzgu5?zB7sBAI}mFY=4UB48@f$i8tntaKkn(UtI@c+9Q_OfiFS2D>aLQ*^u+di6RDHGENnE*j=2_`GjnnH3GqdYbFHz3Ndruha#eH=UyN06=Bf2ciPo&
M<5KwPg4qeQxpWScF(}(uFYe+^YP8*L-(K)Dya{ZY=gI9rC*gcp)PAXL<6;Koh2&G?&6Nb#q<+*jqiGTH@z@QM%ncthw9LYM{$b{U8l1w<qG@`QqEFqRfx0G
f2A(3blFuzj+}y-@L``8PbCTB(#QvnYHA--^I2V;`2Ds*$j0kz4;PSh6qAG7Rni;UhYmQD@+^nriUKLSF?8XTXENEFs!1q>v+nLZwBe>m<D0Axu#K3WhNP9~
X+dxWE+L0OHi~69eJl;iLqDU+vy)NDbd?>}&a_eIjCMW&O=@#7Ghty6dzb&{;~24|sPR$wD}MLeh1aKQ)|R7YdsPfadzu>>BHf48QG0>a<|PJ;V<cfglGN$?
o3P&Z1qR6PUNEs5q_wrgN=#B=Tufc^e}QCux7)T>g}sh*yzID>_pUB3hixjua4+E|G9R8DgkhJjJe&sEc-d=D-u${BEhdl}xN*fe)CK6kGjbV9xjK6s+^pX<
y$jsX$zDhVR^A)}1aZ<TUrINCjF<EA_*m-9T46Ff7U_$|fPLd9BzQ5F(#UEv)v<fS9-M(+Sx+!y&~l))5$G-(sCfm7jUb=AkvYQIcl3W&S}g&*y7}rFu{y5u
mW+rBy0>+(%r5!2dWbg!+8f0)^i}Mc5a7%uDr|ut?8}JyL$dqGZlO?QJ!#V=fm3^8^PxmzJc%Q_D{OZpZ?}sl&SX>zg@CB>_c$Cj*dXikQvZGbiEfHZ#i%MI
{Wsm+O#UUmP+7Gu1(I2;Y1=#lYKNIZ8bz?2Q9mvJ<y=Eoh+Ep{i<IYL4l#+q`6>x@`hy)^9Sc3wF?wt<32bkvMRr_khu%*#q?Dcs`(s5Hka5#J1cx_vZyqPY
-2fh2idVM}@{wJI0deoGPGCH)gO>oSMJ}+)8&9rC8pD>X_xXo6Solo^FPB$sET8$BQE1>4Fp?NjbV9kVv{;!*BM5)m>Q**FLOdNVjrOZ0SHqr8<(c)d3H^{w
C1+KMSq6ffVT<Ziti06UkdCfC2C_iQmgfFiIzf&FYG`s|J^K&sZ#A-+_4&$FVmWsFSdnjkv{<8$d~-HEjWulcVI-hd)6fl#xkLo1KpkZ0U#64&1H!%vC=A_w
tk0F^rR4WSTUebrQkx%P&;>k&j?<mC8m2jF9IX=4`je{ICK(s%IBZyA;OD5$hX*ir8%;Z2MejJ7azi1Td_sFm5c>qxX^`lfDoLR7MBI57peTAR>Miv6;GU73
_GCl4v_P8w!lp$<_TSbu5f&42?=aCbh_~y5t0qewH=Cz;r4oQuN=aU$+|{q}0`V4T9zNvPft}~-*q%TpCN(i*xmxJHzfTB@K!rcmlw8Vkp~*vNxqp5V44`Bz
{>D!lk=>DEN&9i?4+r#5A@-$ktWpwI8?X31K9TX9Tm&c=*+1Q6tdS$;Zae3)D6danVVC|@RMj}+hfg(oII_v8Bi)UY@hc9sAG1IXRIAeq=G}j(=~b+|cr+85
2e3#5b6WGR{<AyR2NeE}NQxEmB<MKY8rdww&FD-uHiyNoS!hPLf(hy0@2iSqPdYYK7glE<W2ER;F>-^jg8vs#G>;kyG{jB=dnWwiJSb}<Kh>#9zNvz}<r!+E
1ibuQ)|q|MossuUwBvC;X$(bw9g1rT*dd;aA<2j^CW@E`BZB6S30&>DLEtHz5>+DXnn8y*Lt7F^M60x-9nnjrc#%ysf1+@Zw5qoDk@s4M1ERmJ^;*YvwjKeU
hmTA0s^^fzPeVkl!a@I@xEod-?H6hG(R|D~{Uv_S*#*q6!67@*2ds5W>-OxvpGl|&G2H{Nsmj*<D>CI&-m+><$$AC8f;173REW){Y&L4bFEvOsk0o4nxh<%z
8{EIHM(mjz&J6g=H-<G5&`lO}nvW!_OgxMWAwG;osnpnq%shctx5=Wfc*T`k?Z47Ybb&fF`}2%DkphvHRpF=XItJ8|m6z(`O(j|P@u#^zz<=q(qKIRw3?m$x
Q?&&X-eF+0q8UDRw-3p+$VCFRs&)9KK)BRZ9usDD8lNnbd4|-5#R!BD>2Bx#d+-9QIrdc50au#G=}rT$f&Ppi18LxxDAKOM90<qX4y4p++jP-}(``rLikV`n
Pk)U=uLKkeI=q8SQ04|gGaDo)Nl%l#RR__m(7c$N9h^u+iSKTbNlUI5acAMgIl$W^X2CdXtoS6B8&DPA9{?fE5?{nv&#D-v)e1a+->ObGuV{iDK*xEpi9B<5
>)4By_IF055-)o=8wO2hDBeNUWw@;Ai4^y>3CL`j;I&1-%rf%U)b<5`nQ2xobAXv8V<WL*&?(Wr4MI}EIXu~U7YuVB9N^#NBDOIY9#SBIP0pxwJa1ab(}HfD
X&h9XZi;i)y6d{)XK@o_4VFLK?M_-aIUsCdzIe)20}Aj~qIz-osF#_>o_R?NCAZo*i>MXZb=<N?i5R1*^k8LAaWS2pO+Y*|7hFxwlM~e0H^dSgl>dU9J{p|K
`OW3OH@LsPnxR+Ffg`&Om4(<`x64W}q5fIxsb@vYeG(F&=j0<>cT>iG3vH0(3<N8J{br31SOq)T{2E9;`Yw5;0_vvbvc+VdU4&JKBfRP@#iluF?QLlXhYg~z
(YARYtctD$X3M)?3fZdzfHmJ8+mXWYrQCM6a!&Ki<e)Wt#1;jXh0!8IF$KZ+wN|hQGwJ=}J#%ecrPumy2_PENwYpi+*soEd97U}7a*OQpPMI(BPr;hENBJj7
2qe+CI^?}N9}e_Gw56YUDa#4e7MmnvOr|&OMtKaYwOJQrOVlX!?<|Y7GuhK6gnr^fl3mXTVr#|$Hhkr;S=nZ8iZ$ONql05gSW2X%`iH3jj$5|VD1d+3eKB?D
Eno9#blD_MkQmc>w=xzdXjKn8;X&0LduuE`xJUHIq=AZ=exJWJ?G7!h8oFXIT&OG7#}2@m5$3?BGE%7Px7cox>WIsJ0fzP}S2a_Um(K4!4I;~C0KSps0^xb$
vs?z;pAL`rm4n+70!l<WbKnvfpTFp2eq~9sV=IJTz{Nc_80oZr!S3P2N3n0B;N_8fu@{5*zCMUh11yOEv$`00-R<qv4);xq3IYQ!CD~FzV`oEt*G_9C+B0Rh
wr<MG4xhV9L!6(x55%dVYOEWu$H)`VQ0x5ZnIX3Y6$(1X_C+p8`=_fGgO`R7qV9i*KT$W@L5mE`d6Cexqe^5BVaDQzE^j#su5a5(Ka)^;_;<AMW&AQ8_02L^
%0?XjV8FVJbc$ysLTeSqCAnv)E(O)M3c)5fU3SD-?RlHXAg?RHKu_%WHvyNo$BVqdhR!c#n4VN&RqLYNdtJTmHP09K&5=H&D!}G-QI&r_LuBdte*seK&xRWo
E^FuOoXF16A6J;L{k?CsS?UoJxm7jy2u5^$e?)#EeJx}3y9G9jIs#SfCwRg&Xb~6jJFmP`L!DoD$M7XiE^u|xZ_V1S@Q4CQBCaB1V2cE$L)P<u?IF|;Y_-fi
#*%gV8Yzy>$Uylw(4RW3B)=lzTiu!1l5J-)nn)Dv`bSA-syQ{>w5A^u<wHR))&3#8?aPPqJpcS7wdQc!5~cSFf2ZQjrw9ku&60_-x{<0Lcg@d(Q60)~AW5?_
le`jiI4mVK;+v<;FqkyyLl!zTHYS)vN^Q;vLl6Xj(d96?;4c1g6cQ;uC9b>|sD6z6#B~v?pqOB7>87%76&MQ;cOPl<4*(-Y`&-3#`RPNbYW#P$IcPHH`ewJB
z!F``HkM3p3j8RZP#`RzqF$^~xu)y~rOd;MIxdiV#7U6-c{8P9ND@w+IC6(n%yC?(xx3_Xtadp2y(6~9DH5@V24Id-)4sv-Jt5?60K}yTD2=Unq(uZZm)zTy
4$CAxz?^@;u{cPA-mUA+L`P*2iQZ5o0t1-IT|l$mG7^O7u{uv|!OWRM{qEn=ZR~=O--|&u5@S)W1Iuk+E33YmVD5iX<_tjUOA~IF=dE~Ae+b0GlWSgwy?#)z
Z1DY5p^fR@zx8Q?SZzHYjSr~DQTy#yzQ02^^jW6hEdzQ9j8lk(`7$mwk?L0y6kHcT43l2NS`a#A#VZqC=+i_gl60I?0r<%OuQkVx5H!|`hfHmrf|B!5y~?e2
WqUf4*kbap9lNX>`5bHceBlTHG-9L-%H7UZ7t{1=P;2&$T+4H8#qxz}PFJBBy@+6TII+s7*|mr1uaZsu8uOubCmFSx1n!w92Gu2~M|j#`VlpOidCslKAk5P$
3D+Czxy;SK4-JPOp#~N8#lxq5v&x&VxBaJS4QyQl*Me%BRx=ICz+6jL>{A)g7o7B{3r5RhEm~B5muxd;dPwYM8S4XE4;0{E40Wsx(}zb~Bxr9j(<wJicLDcE
Us1_D$^k@UC@;3zD<!%-h3d&oR3U+&tF{73fD0oGS~AL&xZ^}!9$+f&S_bh`7UN%Dr*u;<5Z3|r2nY_hu@XdRLf8JcvJSJZ90ZWE^!YAvngqD4d-<g9dTZta
*cYqe#1dWqj!YG<lWeQZ)XiCe<hs*V=EENP&;=|D>3;^1Jeq;v<k)!!$n`2k!fKEPYwtL#QWWHCb9*u|E<@{@xb%>0um+!fLOX&CRW)ns%vHrl?dn3|&3|4O
6VnQ<iYO$IM~4cD)mlL-7mXj)*iYiu4|(B`*winvA1UQM{tNUE*7*3pGV505{~1N!-C7d5#OsFH&WCy~(^;0vAaP`gsrVo)uTVb`qondksqn0!1MlH`B=UKn
!35Enw~$B3RLM9EC@+^k7tOPdQZ6iEe8tLx*bc5(7yX@0vvXX!QepY=PsrWKVE$5{(a*yI_ik|y^sebc6|A}HHh_oVhJa*YQJc>x+i+WVl#R+E+71e`gA~<!
jh#hhx<E&ZA0A<zO9)1#)?F;0N(4MpD@@;Iu>`a^vAHq6s27K>PN6PAMw0GvQgTxtX@77Y`ckMf7{S+c5$DCZEzDXAd_#dW_{;k6FRkdP%Jb?-+NEqg*kuK-
=?0V=LqxckKx-?BT84J9=BsL8c`C}C=w%e_6Q2PLpj9tItscqMk%e%#6r`Z4S|U-4<*I&2Ym&VMe{?i|ueAv2#90g}O_sV?=*`CR+seX)(8eVaPbb`GDVO)<
@Pq%~pvKOWFahlOQYDe>#$^bSnYHfN#YVm0MLmCFarS6Lum>r10Uh`Y<yos|E1T_Mey{o)iRy+w@%O+|Jie|Wik7X`<bEMCQTV#avS~Vuc&%OJ<kC|e(Np3W
%<cjiEF9>n*Voki{|3ca4c-}6CSyKM^t8jVq{#8FE`2>g-oTpU^;!K-mc>{yCx}^ZTE<UD9oaWKizk7Zn_#>U21YUlwjQ)O^ut}DLQtrqQiqsT$qp~6O7xRf
_{wcTgr0)psn$wos`;An<M2amW^W>6$I5{dxvZxv&g|4tbb!RJg?Q4O_ZA3R>8VQ^vgzX5Wc(9(7Dg7|Gy$Oft4#~B2*K>bpj#a0;opoS|FZq5l>K^N^qG@j
7vWSFK-YcQ+O*G|VeM#!3cDf(s+a!4urEkGdoz_ZOI6uj$qf=z!<r@=;2OBS1~V4;Fy>Ni=bpuRT9+e~y#?$MUZEt#RbNP&FTN#k>Kv_Tq3UA+g%D(+-bH$7
fDk$M4(15}mO0EX%kPuRRLIpbf)OVoLokW(Hk!C!3X)+AkCU^izLakgTYvgHzk26u#+HCaS|eMwwsotrdBl<U34(zxn8&X<Aja}%kg&;U#SM!iplWuvB!7r1
qRZtQFDuVGQ*Vnsr${e~;pcS&)~#toLN8-a+reI4X8J6~D`G!`x+`%^!0&Sb%MOnuOcKWU@3P*JE6#UaLZ+?2Vnbcg!oH`{hV<4_I5_R`9~^AziBPgZ)=f(c
ZQWKEf(Em#f)Hjk<28kO@+sW?jtGt}FTa|cMCykJI_g5+sRePo+?wdG<s%U;67>3dRZOOE!JC2kYD66DMJ&JXws;ixS-=~e?P@Nz3bl!+HtRjS5&r-s43_MA
j62otyu0YICc4%hoPm-8-IunkPDXoe#XidB`;x`ivoRxiFFtmd@6etD&36E%f4r7r4;%TA%I>;HjYXvI?qdSTP3t;`t9Couax+;FhYEU*J%|&#F|_O`wpZV}
Q{`|gfOS~#Y8uyOnWJJyG&p+(r8;AS&~b;I?D?@GTN#szH&L4xfaz8XeZVY0Vu@{rF3*UBwVr_fu>&K8g`pHQ5{vpFZgQ~Pt5y=unC|a5T3>;qj$Me77JOU5
yv3X1vMjA&d?@n#T`aVdtx4nfV>N7}fX>S{894Fnh}tcqcH3rvk;m>1?!qZnMc{aCbM4eOb&#3+c>`!b1L4Pq$S4C?RbG3LEYLMgjy@+)8@Alqf@NJQs9F6_
_n)wxUply}4ETBzBa7%gJ(6tniw|MC&x!?uI6AyGFeU_Q-j(3|NoV8YtSLOfa2R*%W2jTSej?XI3HltPg+H$e?kNW7l|bsD5&s;514?iG>XwVHLp3kaxzF=&
&6E>(gdZN+PC-VZT_R^O_;Z5tILSXeRBPb%)A^vYvwRrh(K<tcKuSKgOWv==nPkW%85NL9m!XPu=|xzf`iL6PwCLHl_{qtvLst)nOgv4TaAz0C=NB8RRp<L9
7TiPN63&B*rkuW9oCzP_6v7@}%Agnt@(;0Bc^G(NvyXT!j5`kL;=4ym7uypdj`!{`Rj5X#niBO>UQ;vxHT>ZBJSUe^@lxuUB{;@p%kMvq2OpTm)3GUA%n>gk
H+7ylVKlyxca*i>+aZJ?77q{fwpMfStq_jYV1PL%$BdT)?AGGnMyb{l41m8nv&=3`G`kEbP9HaGw84llj3doXRtlB2rmJ?BCCs#(Y7lPLN!u>1lb3QAl6qeY
1+}(F2kd5{9pJ`WrbOT|t&qZf#RydW1g8%DWSrM+ZXYeQ#slOmxp94xQ(pWMUT{P|Fg*KZ#q5Mk;artB4O{oma{0^L9Zza4BTTDY&DkCa-`zMd-JRo*Pg5+#
a+E8L!pNR3FlKDQVZES$!N5jMgR@&3)VBU`y43<pSLCl7iiE9um5Vo+@hl}w=k4>C@*4*|vBuPv$Sbk6)Ni%V$~9W|M`;i9!sqS~)BebFr!I+DLs^CBIu9w$
r4SJ0!+^J__k0T6-fDxU!FD9~c~`h$6yfkjr_Wmc8@bWZ^-9pyP#pA2iFD9BBzB%qfwvfoQ@&WXXd04PWT*iTZf~Ni$T|5DT#B5aGhEgV1+wkPSJmh5pz9kB
h*^N?1n4ixbwCqLMZvCC8y#YkQBMX|($?mfaOh=jP=G?r4g)tkTWhZLy1}fB46HdD4u}|q?MP7j<ap70wHOd&d}~2Ai?v42wtyJQ3<LKFOS1&GDr3T3LnbwN
nJ3Rq?WIjxE3mzKkRvwkz1}HY(~+uFCF1TkOQa^%4K6HAU?NaQI4?Cj`Y3=B|Nch~Op)4H8G`?&f+6;_$+&#!>jMwByqgGwyJ)nPCrHyj1qcn>55T{r3F~#r
u{bFeepL@F2y|M8#56RNcOR<^xX+!yk%AYt<jtaM+_S>cAIUnF$c-lZQf@g`is_U~R}bALl|D5q4cj59W{`CnEi?ES1-WMr%Vbq0N7?wPgMTYFzer>h4Q=q(
js?qjC{gXDs%KXP`lU<vga+KgE1#U`LKPRd<za!TR6&6;g$uzZiJj27!$xlfl}q^vVTp*Wrmz<eY0lf`5s+?&CNJ>ZoFYdw(1it3H&^4sP-R~Tmx`CSq*ryg
$x)l%ifOEQAWr-Wz<%Pjl>n7KlXC<9f_|56zs|5>JgFyv#Zn=4_~?9gC13UGjh~!Z_Umq4eXMSTZpl^d?Qtd{8U;C7xK7edRcDT&Pf0uvbjerG*Bnp9kk^+=
5LtJ|c8>;pwYCk&<V9&$yLz@2A>X9+2PEG}KwXyh)#A>=)lAGy4oqwM1qSACh?TZcJU1?oK3<qdoSf1&4xX2*^>jkwNb2DpL>QWBmxW@RtPRiA<7;*%E%|wR
8=-+aF|DJ>1&_>AmQf>8b<6}XBz<|Z2I3cj><=xo%G$Dru^`hGWyr&FFv$plk@}Lq=*&l2xxY_RS;jkHaY!`i%k-jVo<HPV&rNGcSAi{Spu*hiy#l~7{!UN<
h=NCr01ne$+U{&j!jYf@M@0~m3k#V_fKGV=qG8KgtZ}eEL?-s@o*ECeEBP~+U2BR^bK<62nJ|Gkxu-+%Z+t(!u0-m0sCZqpN*&7NZr59?0QtGmC5@$L9*Yc)
4rX|S;soRm`3vH9oN*PZBE!(cZ1Tjo2-1HBPEBYc!j(RCn#%6`4?L=3%~=KM7KT&=zW48hsvFaBSbE!j;A8tpzjEg&Zl>7G`nQltr2kp9PE#N6z#wj~6Ge{D
7l1X_ZE94`1q)Bj(^y;`T52ib!ECor^s9{JM++%nJX(G*oQw^LtpSvGC(-88OY_j^%?^g5H`(Bk&uj(tHZuS?5XzzJ3Hz4F>q998sP?XV^oaRWo&8*O&s@??
FP*zck*5rJB)Zrl1r4+pCy>E52T18DeTN}I6(5#B%TGTp0OGUH4GKzI-}E2*7LjvTcoTbBSmV09ld7N1pJwMwpU)^yAt5-et!<Q51DfQS8PQxl(AMQNQG%Am
Lk;53oKe@B<#|k_i^p=eQoZ>=Z(L`CSyf`|7Wva+k8}ivLdBHX7X18uYTVlP0zvmqx=$j#&0zNU%V*;R8lC&}V@@tYz=^pzE(*RS-%al^ftd)`ZdNTuEA*%c
0fo6EjLk70X$C?knZ;Ygsu>rUxuH}xebOcB=^uQY#ZUb}weKrrmak*+u{pwZbbvm5Fvg(zpCy}A!mRMnH?8ZKqfjhm-8tQRYe=6jB;>=fxhNMhi;y?c#JVTe
H!vrVAl{>NU4S&#Um(oZDPwjd%H1QT;MV>^=>|(PO744HQD(MYP^XA*Vu%pfmOy4`sR2JE4Y@j$VD9BNtlSk%Kx=BA)nuH_6t8~l_McCE$N|Ot39(Yti`k92
%RVcGs_eqiNLR5tVhD5o+C|X)MvZ0X0ggoZ#kpA;OfRA?ATOM>2SJ^F>+>KVkfaVDWd2f#FE)nSAKp11M$3bh%M%v=0WWCF$DQ)E!u&2u3Aao!{<fNRNkBtM
LrmPJ*GA=s9ua1Qd1HGH?t~aTbG<qql5LaU*z?#dYr5@HR>8LInlr88ASUWP9Q(zWhTFP!w!qf+9Fn3wMVoa79g@Kx0>x-K8`H%jNDgiozv*fEoe0J*W?!X-
4IhlKmr(VRTZ*e+)LsP-nx1hs5HPREpl{BUIq8Y5E463V(EmIuh@TQhl&F^>k-p3$fw0V1kd;LVI#q=yi1Kzq#u)1t4|~2#^p<b1eHV5?Yv)8GHyA|naGQ;3
{*+WNjgC_v5E>RdLeN)V8Pm`afu3HUEp+Q-4niSiyOFNUk5CVcEV}-toCT|tN9)BcZ(iBLEwpy6wh|f`pwiEzN#L>I^;rG<p1~a_x78zmU@H#y<LOciH}#yA
McO^|nv88~*YxTkuHfZs!*F&HEs0-=jpyOTw49k$YvDB3e?2HW_Uoqvgo;E2SuG8*>rqV5_nVDZ8J8#Z1dh^`zO2G*WC|QC5EaI}>?;?;h3sFhEw0&Hv>G;z
D=K{J)qK+bePY><{_QQmAJ|9Zvmk3f#)A)ecjEu<f=D8lvAuO7Pi6Ht5J>i6%?#m^87*6E4;xkz92?q$Gm7CU^)HB{>B%&TBKfEY3}iUZJqa?^Co0JBZnjb1
9%88#?s#uZnQUTwz4|3YA5f(ivnD9EjHGfI$ay2GoQ0$0aZA92fntS}tvxF`s*ZVOW}0pW8M2?&jNe!pI#gh^myq(6o+KtwQ&$<re!Onc<lq@tbFJ)2g23Hu
-??jPBAQgJ8T~rGh(V7D^IYS!+J3=zXrx?htaN-Qx}CB>q46noOuu}4%^9ps;6=q}`rl8jY*!br4rCm&1Y*+J2f$aY#1>KD%e&}GYmh<Xd(r_E5f(R_itWB4
lY_@oC0Gx%^{k$&<_Ig3%O;xa-x`}SN#Uw&O9(@K%T6oHf8>o6xA0$TFd841N8xrBwBM#L{X@+NDKk#Ks!KbN7X8Bgo0isx2#G<W4AZ;PzJ1rH1~%<FbB{B1
779w-e*mM8!HK8Q{Nk8*gGGYCv=N0BD(t)2X3D|yZcB9a^sh59Bo5XKQhm&|?KWd>x=@tr5*73rTM)Bt78PF-u{YQDs0Ysxc+mrBU=$g1Xm8%EQImR!`2fj8
gHgGnR~)1sl&y^ZL1m1C^8)C@k>&3nU~ZzjVvHUrD$~lEMXTFKGt{GXmgQ^kuoc8%5O%@ctQ<Qq<gQp~JN|0mtXncYd=ukygHPycf4$+^324d&UL%9F*#nLw
d<$+@luRFZ1o32(7dOwo$PC_wZ#@}TMJ^T;5@l4uUE%ZAZmlho<_SkDCFZq<=v~@z((!Tr;=u<mJD}G>|EaicIxbf>5YU=6m5h**psn#j;SqM;@c|1RTfEUU
$}M2M(l<&M>}B;iPOdym%)4$Rv_pdfqoFHCX3K%XFo%t{bcU^N2}n#j!DFk7f-w*8dnGM?^Iekyc<XBAfLx)%=uXCMVovsE6E{q3n=hCez5(v|)Vmnk1TGv!
crw4)SyM{kmyJ${ue*Asb&w%$Sq!Tz1C6=)nlq3bcg7eEhG3*!^FZri*3)!^h;o9jZpaQ1&rMLPblvEMiT!L}xw~%oK=9xDkn0^b!BIs$JP^QI2DkOw-<Yfk
KtaldG;c}6GCfVk8X0RTU+dBM`};!!i`*kkcxv!f+Q2on$WGuA$4L|74k2%6&>rUV$V@>k$4q*@j{c$6JklxM@Nja})I#+j7fug##^RZy%CXceL#*Xb_>Djj
)J^o@fNzS=t6I^9T%*jq+~HeWGo7GJ%HX4@aR3WnXK7&_bI(E#71shJx{*}03!Ipf2!m{$;K6O96qNE|+H2Eh_mX5?uQA=jLj@`Fj#cK;Xi{~}l~F=v`O5j&
z4m7-Dmj9_r<M{j5Y}E)5fx6D=)o<+aPbA1Yh)|e##OpYX3@(Hr4AuBkSBo_;G7ZN-{E0stM9PZrkYFE@LR~I*j+JlU2e_2v4Pd4gF-U>G0+H@o`^Og5Whd%
Lajg*5T5*XKaX7W*CA2vLIwB+TtOc3b#I>#(z={4a0L#66uJC_OfCezVrz>$M0SOjG4+Hr)1I+m`&PFi_e@Z-<Z(JM`sIWq<YLCCI%4m<8rMRp6VF|p^r|q`
u*{Fpk*fb?RGiHNaJGp|UB6Y=ap29M)kkuOQlo4^6kH&c5kO^-3FhUAe@Py8g!NrGD^3I6GoZ^^UC#TcW=zCWDqj*C<#R!>Gho^f4~1ZC(WcQ*{`;M7T^Ru~
%35ijF@{bbqPY=L#@B*5R?)9!BT2;uhq;vnLHBNT58M<Dj$N=6gAh*({a%>$*r6)I>kzlRNBMx=%ANVs`#nVn;lfbYxv8E}thMBKx3J9WVA~jQ=Nw2V39NJs
T03I7B!I*?XeYU7W!BQ7UF5w*9)JsFX_L>KT5r*|#~dRL_l<h3(#fCC(O1w@*>7)cVU{3j?9WVZsA~QfIBI>sEguP#Omy)3NAO<QJimb2(H;?tXtG4vV_S&}
5F-u98a!Ve%z)fMX}A{)@}M3d{4)c{Mxl0(q7x`hF|jMvQkmCjycva4^(!94U3e&p9>9W1l?}Qje${-JT(SIlx++J(#2|$*xM=hmwf^!bC^?om$CX$Gt1qQ^
Az2Vzix$4_0z$@Z%Yzb*iWCd~JK-q~`W9_9+3tlc=OTJKM|9W=Q50qsRQw&LMkN98(gGAqQZD7p3LX9kG2<Z&q>!o2aQ=B~HAstcEnHeByGRL26LT@N`mA7Z
R^fWWe~_1%<st6v&=X}f0x{X7?KS=svON2e(ePW8-GTi|)@+!}m*J%;bI!uFlgFHbsm4}p$&yBM5S{+K#r$w{{ynlCukx6}6+QSd&=WLYsMmll9zqt^7K)7b
h*v^&lq1Ri&T7Jb{*Uhv9}<)V4i(;%U#*J9oVeSu9AZyv<aD{GvEu8WOGx5jJX+Jx1$b@NRS6Sq{y^08eY-e^zOF8wKhLxmMEPE$ii=o>lK$7T_gnHBev9Z8
uf%Td;=$&Jo0yyU^RP;gf@C&m{d2F7_Jy*hcUx39C$X1aWb>xsVd_iVQcKmb_y?!}B`6@3uOVe(dl{K`T9CamOPuZW1il%|IhIOM^}DkXm+<r*6p^DsDk`Gr
1&Ay%tP81ymmJR~=!^`eS#xdK91MEfrjeqoXcA>!>I_M5tUCYYr!-G3%x0DG;ak!^iT)NJb(W|21$wiREVvPbU6%Ww2xZNEcr;l52q{t+rVf+xkY@E1;NCEg
H8TP!b}M6@3fA5#Y+O5vaBDXI;ZGmcsm{`i#t9i8q1m+4TWzY8yD332>69o9qXn&Z#%uY(N$YwJ15}I`itLAL^LK&P)ritui3D{}hJ^o0k25^f1wr$WJJZzP
Wm4rak3!IZ**r>0YVLi=l7fG@kBG;eQqu?JqS+&_5mlM4b9C(qM>u*)IK-w|&kFbc?l(ifYmk_Wu6FHhg;J#`2C?xQLzBkXIm}WMXNa>^Eef1s<WC>HSu?no
EDcCAtQcz3tWUeR%ufh)W5!wJnhEbncUBnpTWqWCF4jIWf&Ee=Ck2OxwmHWb3M>{8rNhN>vL(9#b9WbGE3#B)mMu&q^=1?4>1reWZgaismgHaP91iyJ_5Df;
k}BZO_k;l6r~aeV3Ek~Z_)~@liA<=jd=0$z024>sV;T#e+xG>bemNvDJlBY7g%5rk1;jjT^fkkPiz`z3d1~~V(ftlHeb;w2I9h$dVRx*}zK)%q9El_#xcVbi
CfJttJ|fv^Qr!JwcrT6Pc$DI%wU_vU5Q{sYz|4c~p~jn9g<Lyju)TB~*Nd%<{XGF9JrhbW`0@58f?otU$G)fAWwCB}1(Xk)W7JBhQ4?t%ROx1SY(L*0Kxf+?
ftazo6700EQ#EOWR@tBf;rJ(REDKrt<w3DJq5Io&xhVe6nNBm5tE_fLYJk5<5p;11Gj*wkyaWqygim~jtIVnuRVBUr^H#8Q!Blo4iP|@Z=l(fflk)(_pfpne
0BK7bf=4`xJ+MdsPa*vqB<}wwk+g{fbVFFQ_aiocCjq7CK|-F>PP-ilWYN{4GZ5S8YR)!4Bb@Ya+#{+a5j!eqL=O~lTBWxy$U=Y&hWZKV@I&3><bXO)Z=dXU
FgMwDiAlzW>0MTzX~%ysIyia_G|(KN*ULnQVgSGYFO3C58jViKg{m!L1O|iiuSEh>+=($<b_AzZCFs$i7PEZYhEB;M@l<$&Ax6s*j#Q{%aJ=ZHjbg_c6bv*U
HpTiKKb{9yz8b=>cN!lBiH8wZT%5QjLH8O&wi0~xYOoi#nP3TqPjE~_8UZS5rw>}sGdGJL`9XG<=iM0!pCjvK%GNMQEz}MYeVeCvdo&(=4Xi6<!_z9yNt!lk
!fT8Z4a}MhNFMnm;(EOw241xBw-KFsFJF|LFiE8ySDRNz!wJ`Z7D2q*Xr!Y4S1dihgZDJ(Z)7GfQGMrjPuaA^%2(F@jT(M9Q&~`I7#1YImFBs$Q+w}k==aq;
tb}bu8CmPA?EH@E?`kfWv7wu&;_pW9GXFQ&0f1tn@Ltq*m7lEd?{RLt^cJF=X(-JQ2%>cUivft6W+60dK(iFgHVfIXqpBO!en^z{V#a&?cFs@G4WJ#_CNFc?
A4UQK#V7*+qdE?Vub~4tOw_hx0(9Q_2JlyE^xOxi@iitXtE9|%KlMgyptCbi9{H&K>))*)J41$*)k)CVY@Xr_i0WE8j$BNZgJ;K-Bh1{!dTZ$W>uSW$RyHk6
w8pzLSdmPav>Qiw<WKy9nAMWi1RBOh<aqk6q0lY^ukL#61vOs~@`AvmjG>PU&a56};w(p8JXgh>NcbR^N{x8nQH|{?@VmGj%uCgRP@)oz^>J~ieAcMQ5Y3gl
m94c7vwXb!e<}NkmxoVWkj7F<k#iGqc5vy%Pe1J4cL$%SP+33bm2U`47tol1;zN&S@qU%(C?>E%Mo%8J96wJYI$)z=ay=%xz<Jz+fMD#D){6lVx(21IeI(|8
=HTsVyV%w8m#2xx4Lks{-wN@gSvZh=GCGvwX3TD@@S|IdI9VB(eNWpLV76EdGQ66^%f#z+HgSvKw}`&=SL7nf9>kc4kB4qutaHq4gQ}#<&ZlZ~Y}7iBE5|RU
R(n8rWxXaf1WHzC!}2Afcb5k=jdWt%BoZ&fI+ql){d46=M$!VA5w>WLY=?e$4Qnvtd{TjMRgaBqrIzh1{PwoUldHT)*&}KW_Cpm4#jc8!Rq2)7-z`#7kB}Ar
a(c>jo5<uUNFf$6p&{i^u{Wf3ZPOk@qCF#PQRqKDKCpvFV-RUqX39fuHC1!gptSZN+K?uq8bzFO?D*5WHYME}r}p=V7!y(dC|<M9kNMe{%fh7h`RqoZHX9HQ
;5O~BdV`|OsmXuD1I*oR;HrBnhhZ@^6RAQbMOqbdLS^1BZj1Cj=caO(LLfoP!p!rYEi^ze7|`n(UvUv;u=j`^(NJ&G^mSL1y+;-KKucn)Hde)PJU7m@8@^Lo
Y<;2y8l6psgbicHTlm%E&xf)P<k<EB2Rl*Qn;WtP28-9DOf+rG>WH3qRIJkcHds;i+yqDtmVAg-4Ul~jJvccVxL_MNV`|bn4EK!Ydw3qZ$m#2*SQf=-!%o^J
m!M=Qa=Bo*F(D)i!l{*V#2wC~2&!PnA>^HNtjGuhO*!{lg+B`~wrdR&E~}6dqj;zk4Ht8^pN9hAFyMm(ExRqzD?TUGbFVH=>ssxJGCFTGmboU)JuV8jX&3UR
eIEuV=#rH^1Ik#v$3@>AwMJA|ABKFPAO3TQiD?&<4*h%79ju1Q{TYLO)sD@7FUJ>=H=wE;{%^mU8Lni$x9nhFn82@57vJpukOcY;&^*I)2z>WadCadBuh#Wy
@J7+?;dgbAIe}*KA4*yEEM?$SZeA9VsGYz6qzt!9C=lHUd(Y??9?!s$wJdU^{UST!zmWGWF{BcB1GqMk%xW_Wg&=U?j8EkSS<e^Gv=bL0TR)C8rC?P_pJEaO
UdMi~5<SNxW^xy|*w#}9eo<J>W{go|6F^*BV*5{$Nj#&0DwmpL{R(PGRvXJQxx9&4A-HM2NXhLBO@9L)#rhPbne%Kqn@WM`35Gj(9aqis(8&6Fvcez&EU$kv
4KyAVRxwiRh~x6XQ%)ImWd+UjovfSIUM$@Tgej8cFp@_h2fCC(EBl<HgdrrDtW6z5bq%72dKnH5d#YuC#TtG}@nbeBQco8Iy#R9=%N|)9pBH?IcXh5M1`B`V
F-HXWMbgfTT52R;sMFj}=z&ig<FYgMljw*b#9xjR?iFP3mi@j)V=!}jcsVz1YQ1WyyPOepqgrK5FbFAwQT#bcMUm(#>)05NFlxhI<~>1%>Q@Ja{`4%%tRTja
*wWx(pA>ud`hZB2i(7X?v6_Rt1a9L1>S20C+^#_{pFfd()Gg!swH<E!L(`NUp@WN(=P+4fB@oZCpVjO)tWV%gtXHan*^+6D1WE)J?^HV5(s)QkHUe%d@GEbY
DRjsUQ?o#=;Td3-d&#@C{H{~Ju3qMLcD|g3zv9mfh!n)6M0p30oozOx3L)$$P$Y_syVs)5tac&NoJtT<9Eg@r;YDqU#a?~{^zWHvYk3vnVRD{hHmr5kgS`5&
#H@!Swr5WX(DX)>@u0>3Cjyc1x+m5ux=n9zU2k0Vz_O1#LhQIs#+9AFp=r@8q=~O^l^!Z~mIq$`u+%bi+{D^}@H(xTNB2DPTb#Eq5fUO5*IJv_LL<)RwW-zX
T(jON3zeaGx0}hMA=oiI7kRW>{OhiqWDbs_2<N6jL<fH{Khnfl0rzmLUSRC_m%q}%6BJ(us*Y^!&hth>^zpyAegT*%l)jyTm_2mB>)+H#qId?dz?=rj>b4V7
O9V7$$)g=sP*F-^mGy79V*+n2gVYLVa>MI9{xsy|sN5hHMai3VTRj##?sOlJ@8^+lQ1rV+W-5qm@ptJR3{#e9wsV-_p+JLmt8dq)rjTmyVw~t}{M>WLJ!fdr
%eTs|f?tixJ$zu|jWRB9B6V@$v3EbJZM5#3p8-D+uEk2F!Mpr|$oV>*UCprIo59q<t%j(gMixvb`*kjG1#KdSYu{E<<mh^k=`ev!!VmevyZ}4~>F8Cy`s-E!
izwHr+ZPF!+{Bq~`*GJ$437^@N^H%*af$|+nEL%O-OY)074BHCR?S5<I9RvKvkp}Bc?CTp>ELrv6;xa8VIW|i$ekGXxQ4za{jk_FYdE(86A(sk-yN<5qO``W
E`Z5sx|F&Oz4qv8N2vfcz$J{{X>3^%<L)S86Nrn*^l)!CtDbcvvPctWlku#!>Ee6t^ji3Nl&4{IqbNjJ>zc`-M3L>`85@R!l(C-hglVxie6GU6;wo5WOK=HQ
+m301lPbk{HXbtp#a~r{VYOxIGqiCFL0KIKc5bgo581sFy`Trd1BtknC{Gnfc;V0rtPlF9d`;MV91$uLlv?*J1P{B>aGrE31#(T;rm}%s0$ZnM#gU2ZhXsPC
(^X*U=BbF*A6dl7OIms<zY>~E=dEJ;WkcL`cIht;*Yhlp>cge1oDnHmqrEb6EijGli(*~br(Qfc&RX#g3G^WenoUxCkD^y+L_fyUNT>*UUjk)<>Bv$AV?Q@n
W-A-J2Me%1mh4(kAjVAg$|qRO!_45Wpj&6YO$ctT>iz92LLTJ-aJKV=Td2U18<9h*WSUeMlxds`&AZ1xt-Su6Lsqs~7>>B@kXagFov<y2{Q0n@8{#GT1w?@U
!`X1KhCZGrQgSl^Aw0U0tKWI0q!-;wA|>Qx?jm@l;a;)WW)|N7Rf*Tz$xS%-6xG8fmrOQ(9j<&A$3*cY&Ig=_%%yJ+XXt$!cT2^5Mayq=RFewv*w(8=gTQBZ
eYylQ+tHevm7DmgMEini8*f^o=<;C_50du%iwoar<5~VRy^5>~h%rB-FmMbJsc2=*%&W6Zd!qY;S!Cz9<R_|i?`in36_uSJHW^d?$!?Q(6T?2q&`IE^yOC;l
a0qI8jUzzrMgS{tG4e!`{g8o9K4GPk=Ns$hT;ziAxq`6}s79k)e9jmpF;th$KpH54{DqfcsQkhoeET193wYX<{2bh#S2faGBd-nng^}q*Zv-O`{fr09K%iRz
h-sLpI6j%vW3dUM>7lU-XL$^*Z{}jo+eHPr#cLjO2qRRZMwt@N-NFIMn3WaFX-C}aB~xBiL`E(G2u&3iV{_KC=3S~%BdcURAdXZI@ul~wyzgv)rF8t4Zlq)J
D&0&W5gh4OlQ9%mw@#ZizRt4DVOd12a1iD;SaronDAr2Ct1u7W3;yw;T-WZYLx2m8v<gg7b6(ORuZqkCEKOxu!ns#s_qB6}1dW|#o1-}?u}Pa|_@l6>taHjH
6F&Oh1kpjXZB%)B0b(ZK=~zn7)qh$9OC(0JdnRzx_S@?SjwL`M!UOzbL=sfhRREQIa9wKwdUrRQkZL@0D)A*j5GjEKQq`GJgv^7Wt?K8A`fz#lEuZ&J?&a=G
2=@qrO^i{81fnEk$MXKFfxSr&pO+9CFFWjzAmrt(Ea0=Lb|5hFB_4%>JAw{|pl_$?zdD6T+Sk?5K?(2aPd?mtm0SA|QTJF_Fhcf^7<ll#My#@o{64u3uM8Nn
!eVsP0-$!vzI@*KaP$y*HUO(_qsFZUUydArGsPKS77!bFnpfRmLDVi^5b*+|p>yHO2&yXP5Jk=_e6^e``X=dL(cQ}X7BP|mfr&&&FTTyIBlA>=WAgCJ9%5tw
Lj;KKx>Q=QZl7105N`h|9m@Lh4(_<^kDwbbPfwxv6OM$|^D_K>y<+@d--2%C9$|`UoiglIG@*x4NA(45=*}jm&F{%a_48Zx@Ba^Oxsv3dVGJa=lGrny3ndLA
c1w2Sp=l)~Y`k!1TOH1BI#`<u2aCerz9fm4)8ZSpLny{>l<hy~wIuR{EfmxHeeIAd$W|c`cmR5lv-bfO>DyL@|4vC=Fqy#0nN_^H<OQ%LoYs$)Fr@MO-k&XT
wO%}j%w<WJ%3HimYbCvP8gUonW-z({I0&xI=bzopQ<~J3OcQ}+tZsI=MSCh11~|?(@I+0YWs!`9kKLDTpnYOvtUYo1uxE$Hw86SzQa1f~Q6l#s?hPquj%A0y
`Y_)&$BeU?NE?w2$gh%DZzX?><Xe+QVY847hjXtJ_L7pO)y#&+k24(uUdcL1?sFEe1PQ;*+i<E(AqB8(!$^kZ&uU+|2XxqqDU{(tKWw10wM2V`aDN>G+<n6!
*5!9n0D$Ztw3f^VnL31XKQ;K_3{f_Y^b5K!sn$ks;<?0H=`oN1+RX_#3fyhE1+B~5ZlE&q=@yg^o%dFc_OUT%VnOwJC0#`4imGKa7ABee8`6e9$SCvqsymh=
;6kQ#qZUNBk6)x9pcrzuH$B&BsDpwv5I-Q>;l~a!TJHguyNXg>Li8+x<+XwctXj{12=EM<JQ^Mu-fAvT0(IAO<i>(W`+trjQQLE)1w)otghdc?7KaR$Oj7he
)OpX`yh%p}&}1hZ>LmAGzB{CnkbCsV?TQhaxkusSEDG<FHMkoQOS{*BZsLE5fbt@ZFIli)tjTyNyyh080>5Ep8CyjyR<9c37Y?N+q=4k#d4fqAFy{ZR<uq*Z
p`v0szr#&s4l(_`$$4s&AUE28OSMlYEx3)L#96;Mttvykp@5_+->^sb6r7HuHyE@Q$y=qa1WD)OH&DM?fa2`&Wgz^;fw^CQ1&+t1GTETkm752-e(4CwB5odi
rD7xz5b;tyYcewuCdM<w*f@H4rSW;!=Z!ydtK3!86%hU%fXm>ubC^+ltJfhk0ff;I_#?H!!0F&&60mq%Ld2(5eUswUd^_$XT77G4nVGrJtVf-rLc1oY*aDh#
b(bx&y~Q!t?^W@(YMBVW9J6<RtaHz{ND*Xnm(mONvRO`d%bFXDseRJ@RE+nS%d%~U+B~h6B3DOL`IS&df^YvRH;sym5+wh3jEcYxVrxF)#1ia6h={WT=H2TW
3*Ps%B2fezMxMo|oXMhjqhNFrHYvy<<*s5HTORa1JQ5|Cd`OwmNq@9x$a4jGgk$qpXV{7HxPC48H1m)N1TuV=BLx@Qb>ktd?y@cV0(ft&OO&9iorObb80V%7
llRW8<d5IsBp9|T4@n}9M)5!@rr~H%#Jxr?6Tl|VCEnjeaefN4L+J&Q=l%BUKJ#dr$vD`01yM%UNRt%wuu;55J+lFFP)W(igptReQ8A<cyz69&)S+~xi05@B
)HuI!#OywSe(c1Ma)SFMA<86B0OCXXN{RLEGi2-}J_FY_i-wTkd6HA5_?k4JpLgaF{AJkW)czZVX7Zd+yYAWE-WkhW$o`Hd4w>D}Pk>NDtCD^=$sII&C%Fcg
@|@%<e%S2BVJXoK|G^lH0pR2r8bPUafcR_p#wb8)Nh(%b0=Xx_^T8R}Ill<8Li34B3{AeES{9F@?R6#hYqp|aYom-BOkZs40v+X}L1iRA^4FJq)oE^lVZw=|
K!COrU&Z=JL$ruZ=eW}XJv;;|)JoiWp|kzd7;;UF>Y`TD*aZ7i-m$d&n?_k`n*@Lnu2eSPMK6&>kF)-nF7EcM<|sS8%3BtQnUx4}ZJl!(f#H}(s9y|Uf_TMZ
Lh-{3vU^Hm#?!C_T4=%l(GEuUQyvIZP9x|rv#`m|f7o9neScCI?4Gx!5Dc1d?Fo+7#h`N-5=kxajj5NKO}41#f5N4tZTk7ViyN>>))yVtgPAA8GQue~R50Wk
yuB=NX;r-#Nyl7pc-C~rz5FYaogSZOn3i?QmZZGgwIH_8{5e#W^+3E3Am0EL8Z@4JoI6woT(~@g45oY$-xvDyGDUI?HQ~=4rRQ4^@MpnH*&G6tr%lBGAQ^O5
vCR-^!JOKiGl*B+!L5DUBzFMcF@Q|7b(_(w5LRlY3NBb!F|kGE7qHE?xTovR7MPxzjA!SJbKJlPby8m$)WWvjzFvI$zD6d(luK>xUOqhXoQvwlR!W{<X~a8H
2@DTc4i)HlJApXbrrkL9t2;>-VADM67>=@o^)=AZ(`9;K^ly1qj1HO?^{;iP6FwF`WPKS>h?<C4XlzTJzKvc)P{)oeu0P^+-*g&q4mrG*1`}meYQ{f&v{*qv
=FG5qY?Bn=Uy^0RZ#qZ^EcOU?G+I<hXdqv*PF&<q_UdusPHdX%<qXT?a6pacEWX1cUZIfCS?YVVYwvxdK<O^_;~O|UhR{r6gJ0K1riYL@aow5<4=qO&H<-@j
={uzUuRV#}>!QGvXHZw({t;&3vQxxPPk@iD`%-iOPX}|*;{xci{%hf-GPf$B-6ir|hIR{6EyhX)6LI=KXyml-7;U&mocNC%o$ovYIduvfUI+1nYW&kU{(F|G
j?QZCXzsLpN)xzE1&2!1DghPo3AN6S&V43-E21q{QlP_jjSY%vJk<#rpQc~SOH~KYc$Bc<>`=@RM^08h(+rdrS?!1diU)g!_TWqnwt=2~LVg5$K|t3>=qi*S
AAy`nt@;TGn7aWlfWotO8BZNN_q)}WC>Ao8{6o$w5lT!XJGaEm3)LK8guNL{Zd6U0z439~>Q>v$cXDILPcn(L=yJ#^-fIoBK*=tEfB+8$z;T^=7fl{L#7?k}
L%!Hz&gu}vGH!$~KWr?Nm?sEx(2A&qFU_9bXlzF`iHdDiScHOi+V9dr0)y8(-$Ul`h=g@r5*vM!WvZ%v2%-I$`RK0<tr7cgF<j&BmWO-%tdU%WcM>^dsaVyd
?*ZtG+S|G9#)jaBA(0?Y(@pUAmGSvpNZ<n4Jlh5I5aA{(u~@uXIeRCfW<lyHxK%|m<)l?f8J0nRWN{P9pg9l>*ioLr3@>v&yrrwmItYe0`!pOTD<a;u$Tx<X
g;O$2mqHw3`8e)gJ&6045TX1=M13kHYc13@QVc-j<Emnryoq)q7`zuj9b}-Ec)FSZR3tz44^J%x5^O!M!^jFfTyd#14v}MX&HLC^{d~~dn?#V)7@E6%Lh=we
qR`9whKFI{iWZ)werTchNp`;`fw1-P`Yr_{>JeLwhycO{8s7sIEz6Hvm^E%lI33aRzSObCqf^|s34DEEodT2!eoSPRky*?!SKnO9z$xjyh2Kt5C@hrnF!m+4
Pnonu{vi#dq5<dX_T+H)fxFUY5qPi$ypK_u7ANFsLe-DIUjc5lsLu!X-=m({{BEk2IR2s+w$Js&{A*gIOZRhiCv?L;7E#FElQ|-T+8rei#aY_9WXWHx`fD!`
>GQ&LD1XbJwmRo{=K2rJ0lkuJ88;M<oMSm~-+-0V1l3F27aSPpOiiXPSgcE`^t@SoYQ1BWXXn4HQ&!V&#;_d~IKa<oW0H>l-_eV?{zA_IPLAVymw5XdZ8Ofv
;gA_e3(OU_s~_TSOEFYWXuS+RQ3|qsK1ao!9DV$}oJAFEV32dVl|@24oKPPL1s0)E4m4Yxs<cACI(WCn#0HLOZhNvy=oTnMtr@n@rf2Fc0};mY{3RaVsBa*~
>h)A>reUvBsLrNdb3hSKL@A9A=76m+y<w*JV#7X0S!w7zf6{5SUQkfHAGm^Q$?9?e6I19m{M=W*>}Vdque>-Y=oHNjc|!3i6Sd}sq!{EE)AF1VW|Gom@mLr7
IrC&J(x$s?K>ArTI#3HPPXFR`SKDq<@Hnc37+x?Ks7`*F|75D4r}E)@B(Mgypyd`Ig80Uwh2&-2>*i`aZGZbT<zj?MlxKUU3!9k}h|N03?(3C6VwTGo!6&?5
V3NS~vAyJ#m;{csWLvH%o3|$b>JctWJ)E+Q@(GPndR@_JoV7)vbG!{=;TacgVp+}Wz&KG5#pB{i5>tf7-NXeVcI%39laGrXTsA+{N#^e#{QM)`J)R&j>FUW<
-4=G(1zg-bd__UXy|-wyMKAtl?htcF#WTQ-yq6$dHy;Lv_$-TW5<}a5S)%0K%(N`uuhL6o>f2>=BDrc6P6H&R6KTXnp;-0}1#|b(>XB6m(AVmTC_|s@(_(w^
c>@F5i9L3q*Kcqay3Rg)QIAK)9)5MigU!3@H-nb-Pzsq5qkP8Bp2hPitY6<^x*FQ}+<NXmHhA)n=#&`;XDr0QZUAk3Fkd^^%c5WoSq48qij!hP$sqyLHNw!P
<oWeq&z;;YjrgWMlommZq~ir|4n_-sd0AO8Ra^o}9mizjF3Z0sb%#7^XD_##P@E}Uh3&XD>J)u$Wj&BS5QJQ5#+QItIAz5m9jULQP^t>)(xn=>m!&YGWXt%9
A@IY$R4-n(*J_%BuQg~aCE1^x1Ya4;zhM3vdA@1QFqFWc2v`j@&B}?SZNzFQ;;0?9cskO1NYQ!ybi0TM7|htm1O=f7O=91BWD~d3f3LUXj<iJP+#`Dt+$(1r
C1>?L(hh0=7gqIAl0xc(^}yidvC%WqRm8A0l3<&&i=S?{JKM`gf0}?PbM`^>9jigJ^SCI1h&q06G!Z^go%qH+wT8!CnVA12{|sL_Zq=&H@jeBRb=xVoAE3D0
4j3Pus9|&pi;4cl=^$S3p9EvQW!lYa*@zdI-s~3_AjLOsmHi8DMpjSlU5?592T`nsD}r08pp-i%C6hfyBY~;;@mF>bSiOa;%h)z9)K>qmCTZ_pQ_N<#=Kyww
_n??OJ4&VJOXm6m{?h^#Ug*R?-S1jaEhzY${bjv~TR0JXrsQ1s`CxBmbgOq`{!cj5SN4gEt8Ajl(JQ3FIz8m=eLz?Rrb?d-XnE|B_=n(v4#i&pxHI4$hl#XW
dcW?g71_H>&N%Ym<#J)WH7V@y2m}}z&e`FF%p(UF>c`|&jy*oykYj87Y?lGgq3%;{EbA)(^%d=^Q|vDkmt_EICP6cR8kr27ihQAUQ0ct8E1b<}#Z+&5d?K)=
9q)=$8A_4pi2qtD>Cd*6L4z|7Jt^bns%wTa=w{D8Xf9+nWDl2<rD4>|!)p#0V#tDKbN;0vMN=1HMBg@>UR|t>j?AqeOR7tZG9ZEDdVY2#>bVeJv9)gbQeEhR
Gdw-ka^Id5r}PO*Cd+N)>8&jDan*N?l?`TeabY@C4nRo8S%IMNreU6`b4CTj`SnhOy^Sjm8-n(DUoePKmFLHUbC&brRm5MGgJRYLEZ|8+ErH`V%*-eXrr$;1
mgaxK%`@)m?~JVT$*ouqtCDpvqO#3R^qR<7O>LWo-9n`yHW8cyE_U|`AZCFD#Ayp}A$&iWJ4_o=0q`z^MLic8ZCGnoz4z%nf8>}3Gj?{mn`(l;>~&`!QZNMR
^U2IE9FA_+zgxnop3PxN6g+I`(ebc;j^~g(x#?e%61$^m!6<`@12dtfoq`i_HW^4K5k1dc7#G^fgCFLy6N8RM8DFS5@5L9@sWV<(=hrO<g!KVidsg<0H4)Bq
thGa^nv4}}6ux86ex$I(L^CA-R-?^z+cCdxKOE68_hEurs4(g}c)pK$#>mxO7C?j^yQkFrd~PcV@8E~Y!L?~%NB<F=y&)me2}kOhp0r;s=My7U%wnp<hil~Y
KJKoPx$fLS(XQlf=aRB)PkQT%#9r0)?)(KHXz!aCi81tc?qTT|_tPcw85rVR=7FYnoB4wu6R1a7X-{epIT;Wr6y(UbvFLZQyfP@OHIdw`N{vUE7ot;{l7yp)
<%Fm<I@X8@HShvCm-;}t$L+|B3|9#q?qv~oCQrVXj6$~YCKa-9Ql%D&Njyn=s%ARSunilPoxin*fUZU(APR<j79y;V7<|8l5;v?~q(s3bai{KH(()m)>Kb4z
zX%d&W(^8ONUTTA;k#qxh)K&(^$rcnB~<i~;7>-EhQ7w!#&jd<-&LNP-bGD_q_xFXSImE%M|KTRpr2nAHUwZ9HFs{`Iv)8{e-wl$VTeSrcIWOP02|VI@}R%b
rqEW!!2-O<y+ti&TZVyp*=ViDmVbIk9*!8Ao#bl#$k$ogt2saY2e|84p4W0xa3ujr+hGUIo4s?#INZLwU@aXd1($~QMUs>^E$NN;_*0==j*-Gtk}EiI2O@^;
iy|+s&at69{h^TsqBGOSh_~|b%)dg~I=k6WsV4c*bqejzp2%?hYSkGUI>IqVkn5hi6=jO%QekFs&FSFl-c(4|jN10~BP|)c%gvCo;6d)al?EAN@BzPw`I)$%
gq-v-ZZvr*yFldczyKv)<XR|MTl<$8FyHdAoRGzk-f(1C_QI2c01@^=l`!FN5RnK5&RI9~$!Zfq-M`+C9!TO6DZdLsk$qPxIofiqci&SW4t1pl<F9Cf;bbfw
@)F0E2Y!3H0^{lBQN@^OtZSr@7J|(_e#mqVj?^Y(PiG`&OmNlBQ3%e8JyJc<Wj^hE?L_{7d|1*(Nsqr_vv!>aJqRH5G2;P7m-54vJ`nJyhwILCCWZJ~G;Yiv
4O{<SD(K`VKh?tB2{Y7H&CaCZy3+%$8aEV_heR5{ohCPPpCUtX#@wN9(S>yMvM`Ner?3H-hK_0xW^JL6lIj>(c%F0kIizHE;HV^Ac85t3mCnpJe+)mSJAw?g
oSE&ki3l1&ku==F<EGLQp?Nnnr9QtBowN(ajlEg_d^<698}D-B?%qnDY`}UNC-}8iOG(Smf6u?ZzLRG3>Y2&)QSUo3p3A{gHg1rr3K#zv(6FLrXpuidw_$<@
>CIm=<jnr;@7Mn_j*iFz!i@{VQ}mXgk=1TIL$ZrKhM{a4B`EvgPc>2Tk<6-S#%Yg2z-D$I%-eyb4o29hXzFT}OCSq~fLv;)MW9!_(jvIEEKu_!p|42#4h!l|
P~D1VvNqw~<YAD)01llK>Hxqm{>qBLi^)ly_RG-0M!1IupF*ty$-yVyhgZ_UmiP-ENGxk_8N=fL4S?rmYy)@*51@`XT3UvFP<DVU>+|@*t9UfjE|;`p10B?X
l0wKSlKZPNA<Q^elQ{e#cSTo{$GDIS&uylD%wdweIe_UMusWW+;2qZ^3ik}KBmd;zKbvz-!d*ai^Z<~t;XGlqwU?p5*J&3F$;oHe5~tIvQF`s8S{O43TVjaY
f;()A3)QV`6G~Dc^^a@5swCLx<$XSz!#j3%QLkbBTMai^VQr3x67BfCP)va=|3o2H2HUqlh>r9@+dg2QbbtysRV<6>P_c^mNbQzW&{>W<&m0h8ws$52Dqcr9
Qh`N?ma&z;i(;Nrpy2IAZEMj$W<e2iw+n}mz4^V8#6tF^y|KsOo)icv`(i=D{?=GgC{=F{*AT30B>or<qSz!H(+lIG6cioU$IYZ5hbTP07&fCu00000T;=a=
WsDRf00H&44%oXrs-W>0vBYQl0ssI200dcD
"""

if __name__ == "__main__":
    sys.exit(main(SETTINGS, WHEEL))
