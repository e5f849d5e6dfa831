# Made by `heartseg kaggle build`, and never edited by hand: after a change of heartseg run `make kernel`.
# Kaggle uploads this one file, so it carries heartseg itself: a wheel, checked by its sha256 before it is used.
# Experiment default; 20 epochs; heartseg 0.1.0, sha256 34b41eff2779c5c01326f86e517d4c7a147a8ed9028f9e5b2acf5a90bd3e8f82.

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
    '{"version": "0.1.0", "wheel": "heartseg-0.1.0-py3-none-any.whl", "wheel_sha256": "34b41eff2779c5c01326f86e517d4c7a147a8ed9028f9e5b2acf5a90bd3e8f82", "experiment": "name = \\"heartseg\\"\\n", "experiment_name": "default", "epochs": 20, "processes": 1, "stop_after_hours": 11.5, "resume": ""}'
)
WHEEL = """
{Wp48S^xk9=GL@E0stWa8~^|S5YJf5<4a5L{#^hl61-q2m(_Ag*iB$|8(>1=oZU}lf<u-x@}3|3KRR3BxM0Q2%Em%IxRz$=ok(qhV{m1wlx_|V9gW}-{ByXm
0RLyM99Ep>Zu%cZzzPxlo>S>$nFHo&5QZog57Q^L`>bLe3Cxp+^MHBpz1&^cGvdyi{WNg#HS-E}TPPTbG&6GgNz4wkL6nIlv%m{If3AgrBIu*~I5Fx1C`Zbg
k3ix9h<8-a$fmu%4k{*8FOCJp30Jw10_w06Z^M4EW3j{1z=!_-FZ<-n5V^cL+%NlbSUvp~^Ec!n;@}nOgrmdzrgI*OClO;H@m46!Ng(<!d|9cf`#K*;5vTYC
N)}glJR?b)!LW$u$-@JYAaoJ}3g){#z3RHiBBPG=+{O}y1lQJSmH|n|vw9TD-d9#)QD-Q!K=HNCD1@kGA0@^ovbk)k%CIs(Q@c^A<-d;u)*K%|$A@w&5G`ZZ
?!PLpy#~)za6toE1yNukeNLBG&fKYiycfQ2I5>fMD~2(};a~3mXucovOgG4sr$o<LIztb1B_U8{zF`JBfiH@_wf!Pf8|#?JE%VNPQ`oH#uCztZ90QPeo%BGW
3kaxoiQ9Oh_qCr*|3DWAj^L&{(O6aG>QG7DWqv{#@cJt;-C|Ht4$<Yz1Z5C}d;ID~KG7pm5c1N{u}eKjXr<hC`T4coVC7a-)WT#Im}G&*WG7|B%H%S6fAp3>
tDi`o-w=exSEEWdKE0a?4C#NNx5suDO``$s!Xf$*@_f!4uTg+@Df-@GOFJL}>2SR!V{X^6J{m08_=D+}1lco*k0t>L{P{jWJDx|gT0d$QYC^yH2%3;`_9A9I
uR$ocmLrNyts=>J{=-SYc3?j*BIt9*JfC8z&q<Yp0<vq8Tyh^7$@roQSrQ;YvR!I>CXaJ%+9s0W_Qn9+krZ+VW&wmHw#`lN%yB<w2nIC^FTMeJKLE&r5`UUw
Zh~mN-#oSf{9+_0Xtk`opkGb~E;z&5mN~jz+x52x1Am``vqiDnw^cv{^BpH^-UUoBR1h52OZkWAyZQn#5w^o4PMAj(l!Bosm;;T!(|S=dJ2WoO3v(8@9VSHY
&%sYnJ@+NU_HIP=CAOv%=ct?uG+!ttQrWdr{~Gy_{WLr;?gOb46a||^BW+@I-d3VPMjf^893qW0hF~x<^yROGoY(>=z>F$fJaairDQ*=;7I@IQ+>mNH*!u((
&J%gOLUc|APJ4hyVnOA>y>F&zV!PzEwShufy#}hn+{WQ(gwm?Tu_QMWX>YbDBBI9`J+#w*8CKbWR*jd|1lh|oE$%rc!q7t5l+G36X|inB@wCf8gi@2|Ev|*7
_7_DM?!0@CBEQsge_ZcOovEA%7&V_17FC^^HYdj*Il=`09tM^4H0r9-fq|Kd;47zOgudD9Pz+F<_dIcf!m6ks+h=b@a}ab1pQ8EeN8J^H^E^b2DyWUrrHgS&
VF>F`RIyaWc*kh#v;rO^y=uxwY;Rk^yg{|-a{X3diCC!V*O+e|#Bbw5Rr&6WDekTHV%q}jG_q;!O#q0O-)-dEm|gGjvX&Ir^5_64XLaBvQ^4j_0oR^Qiw|aP
18Aut+`1r$SSkab+}?1gx%_7yPxd|f9oyGB{^WG#Y9xW8oANPHt{lD_ZQI2Xvn<2gJ6SSjH3n$+L2~SEmu=$yv*qE-`%{pJ$OtvEl8l0t$Bpc6jEFc2XKw!U
e)CB0u|X@=v%%M<zNS?~o<6>9KXx{d=2~G8wNXow$;WjOgNu$KEw0)2iSiXgOvegR&V!HA8uQNNt)xcD$aDGpFLFKUvd_=c51zJI2lAd!M-T0~xDNQx18-*@
9?i_?i^~QLJWJ#gu~FYg3o}7AuMlUWAaHB5|4sqUCaz?uzT5{Ha!g(1+JDOg=vM=TN$!&`+sln#US#~YgUIk_aGQsM>ZX@R+g=4!?A4{!vO%~W@4J^6;Zrzx
uPFwx4WRCiG=Xx4vsl&PcJhM%5S5&%+T&oq@Zv;0$o(F>MMHE#rNttAxR!eO=&iB&7f%le%VC5fl20;0AR@s5faWR%Xh>iA0u-2N@@xKZv#6Tm1Py$5)m}BC
Wpdqg-Tn^*3va&my616cU>7kAuZgZ9%^S^;(@-0P9AKD0G<U;Hyk2Dxj4|@jjf+SF0IxIccS_(`Mybb{oTBph1eB6D?MGW@9#{C3PSqV1Skx0N9q4b*^6KNg
1R{<^60~QQckA;PlSz2v9`qg=BCLjUpj*fE)yoN^8LrfKbQu_3t*|NJa@Fd><IM8@U;>H+p0SpUK96Nh5{R)n6>aP91!O?~6nwo&jW*UToB*msioe)^(!3;}
Ba#+Fnvo{$j`0}QtV}~?Ijy!Ephoh&hPfp*PD8@~9ChVIbM?SSqnIa)yw&3Ifo`S=ETK2O2>Txz5{lIfx(Y!~Nvo;Ud?mMTFx)Bv%&TwMZygG9^-WScuCGAZ
t=L=YGq?qWqj~4z5H=q6GcR{vc0;UoY%@>9ORBv5mwKf?*zeiRl&!axz&$W+VDHd@P6BDK__U$4D!sV^cu)^;JWiv2#v~)x{A<ZI99N;gwVL|JA^<Z`bu{%|
JW4sh=mVNci2;_-T{tQwfV|IHN`}V|jUnvn0_}!R)y-M6n}yUgEOcEa^_k5;#+QeWg-7(pt6z&d2Ek%bbCR<k_E1Y~DZv)o^#@2i7aY>}-(x}oER_<g+2RJ1
ZCH%DxKAus>CQk-N)+#6^7xL*Vu*@xW<gi?maC4xjbUFzjSM>|FZe$kD;0+grw{x&7Q<a|a-Q6*^EmlXD;;u_;CtS}f>Y&fd3tPFl!TUkTdXob8(1XQF6_`P
nN2F|-@)OZlQ%evX2&RAg2{pP*(=oNI$-N0D09sEU$oXmQtnZ199L6N^AYd?m?{kDaFM5TBJ~GI$e^^MM1O7%Hw|5wXq=yUIs1KYEq9WPz~F56utaV<?=4!x
D^m>@@whKvHlzWLCfq-#V6ebq)KB)TzbRLSpel930nYkjMNG#crx+`F4w>VU!7tG~fBcnpI)1S|I~zsC423*Ekv_=UFF)iEe|v1d5a7vlFaj)h#y%ZIt;R**
69EcN^0-uHGV;8@>xfipYtM@QDICDn;*ahF?*r^nG<s~`z_QiF1XQ3>w--`WhGZmb+bCVsv>-ZOUGs#uMCQxAycMGHp|uMx6y^yj0iRbo-MrJ*ETo!Tni0&I
EBgH;<A^S?r#Q0^HCyIR)M9O}>|g}n+~(v#EAk><_&h@mBx%Uqn?+^YE5t=zh^kQIt;M(Jl%^4Y_;-5=QqGW=yOJ9755gaCr>p)@jRpxzT#VP!1)h76;`UGc
lZCY<r;y#Rue*fb!)9MoN-WV3Eu(CDx=J-1URu6<p$u=Vw{O*t6*8%skZ;s|t8vsaAfre%^UK!v%!JIqb5o+J=gH!@NABU0f(WTf(f}p@-oi$;qVxK4fb%q&
C#`uOB_6SIQpzFCK8R@`a#l;a1s>iv+(y$mVkQ%;_ddCS#$bg=v%h}FKG5|ZVR>FH$$1Qw_Xpim3;~9Z-=YHTPLm+9<oGBLHntfeWPpYA%0mX0k7u$H)arH0
^KRZ8M0r&BPF+)#ur&B&kSou(H}a#6^GAX{*Nj9OqbZ_}n47n^0x~gr(A{X{4Q6E$Au`Zc&6PIj4;B5`!#(VDW~Uw%Fk_8CIfXC<RU)ABrHk7C(Sf-h&fb!N
_a>1NPFerwd&$CLHN498tq8N|P(;|qm2dfa!_QvaF=nginZ43aL0T)&N{2`VL2Hiwc9coLdN&`ooz-<u1PO`t@gp14TKYXQ^|Qq*e?$S)g$zL*KTQbgL!m>)
luEO+unGDo)Hi*T-K1ZY{Cd8(8&xjRHZ8h_ZGEF}26yi&M(6cg(%PbP>y=z2z;l^7KfQd_dPK{CBr{#ee&3JzS7lFEH{zmrzO~CfLKS0z4+rOnbC8>&hpg|1
5L*SW3C*%6NAcxUXob4P;0FwP=>}-QtbMzfyc(}dnq<o|pgP@2EicqqXMu&0gUA%rYh6M7SdMPWG&qUc<pX)H{*AFS`am2=TwXi&O}TxK{)A~qq1r`mUtK|+
wJ76;><Rr%M*ZZ3$A+kX%jMFJ-<QJ`HeoO{7GYYJ?s`qW?B%djbEewZD8w?bf71nYYJD2!F58h?uB5`rJn*Q{yBvaPP1goO!Zkb39W~&ypr3u{-%%{t-{UKo
msud7Pyw|6Y-uq&AO5RB!vwr79yv3t5xyAhr)==B`eyoz?>1ymEDa0FPk?sBa1_cF27Gw(O2|{9{ao8h>q6{&F?w@F2xxQlC?JO|Uu{V;8jUkh+jv?}qGfZ7
!p0P(&;<Zw2CJfoeYk}o_S|CKHit2ezP`JV;#0PPSc<TZB<Cs%|I-Q1DTO;+LI;ENn+-0cN5s}BCkHVhiNuq7>-cGymRUG#F;RuXi$-dfbI3P=wlT>Vj5hxL
rrA%URzrr$k;_OZBG%})i%?MMlIwd*Z*p~rGNys7nv3h}s2KKt&&R1O4UxYiG!UHl9lrc^P>+)~H%*@wJ?mtpfU|W^nITGVfTvQm@qO$~<>2e>>?}-yI1T<<
`Jn-KDjFsU@L~0D<f5!vL?LXf?*Rvye#*q89>Bwqk^xX5RWeh{N;u6hvDfYMcW+be@j3(*vgO0wv&rv&Nk|_YWmRoEKbp6sYmJir3UnekYd}9+6Im+HY;MK?
*|dyKJ7oAOTv?Vg*egJEs2;NPDQ7!1`<LX`$yUzno;gA-acr+x0q_y=?+FWmG@K40dwFS}Y}YVQ!1EIJT~0nGm1A3?(D7-OCb{rMMAT7DZ55watdyOSoix}5
9b+3r%ewe<4Q`jI&_o_jh+7LX7yS33%G9i<7z6|pT;%pC`O$kC!K8X|?@bNQNSM-N<WN2?k1VIyJ`z@K@c>=xbchmp4aY1<beXd_Wr}7_YdeB;3M#7oLh-Jt
@i}<z03$g}*SPc=t+gA`PU=2#f@Nu^D!`)4bqEgMjxbh`FApf1WNb@mg>FC$4pNB~nKQDe%{T6rNeXDJXmzAU@1T?M>LFB|5Q88dvVjih=H9YTWa)4_*8WTf
_!MD8YdeaB>^-tM`OQt8zMiP}A9YrkxzJW_wUr3ro#lGNfpHjyb^IIb^KT`F7Q6;3<#61uMp8kvdpl-fXJML5NdzWTd%qxJ6$SqxxsrEd-BS4sUxO2>BGzZ0
5I!=fzZ8>uNptYCUp`yu9Jd9o3vp@V@x2%>3V2?{CT-28{RyH$Zz!*{S@J3>{Qh&<vC1uvX%;nZy&z(?V`FdA>im0UBbar0=QOiHMLi}99yKh#<$COQ7+epM
QUOF}6Xh>^`3#+T6(lJ_dyB}-pi-OWcI6YGQiP+zDzu1IMti|xL#L7m!21i#_jMu^ozwfFcuXO?%~(11?V&Q45oq@TdA9$5P<rfSAG)mf_Rc|)A)t@^+5dX4
Pol)qKPh#^dhT+`iWDSKfcosm8Uovc<w`eo2QVzZmC*ds&b%q##6CcZoQweXjZG`c1Ak82atAreZwr+Dk3T@Zp5nm8B8K;}?KCH8ziJ*!y#i3nxV2DF9=l6C
8>J>sMy9$n1bTaAR-oF{EV{*qV8-6FON_NfQikSj0S|OA1cyj*Eey#neyIrFhg*g-2?7T$5y=9mgP;d|$%yu{m9$_zj~X2*2)g^DOX_~;>?)`iS0VOErFfEW
c*b!uZ&qO8<81J%6Ue(+C0`Mj-&+&ATXoV{ti6j5GmBxg=_JfVXlslQhriD}@>5(7o|!x``H?#?`x1-xL||JZ$X8<NtpO~?E6^g=g|Mv0EET-0WjwOE%48S)
2oGUJmb5rymOTU4d5^^~=}r;pyc@9IcSOAe5uIFsd502JlV>pNNl+)pm5|q0E!H|(xZ`BCD>zd(b4^Lv15`<nuod+VNkwKVW9YGmBNvTO;{KES+#*QIII9wb
_BK9$4LFBMzzy}ZH<VQD()&^`F$kXEHptZCdKffVLOSeq9$0G+$eN6(3*!i7rUa*%Q{*&(mUr-dL$#?NCXATc0b|45ndM#|l(0U?zNU|i1A=-w+d`HrWF|xp
?%l6?>M%3njqim{hB(7^D{=^z#oGK(>+^G<GB!!eCM`l9pVnVuj%^@``z1uWC>xCvT^X)>T_Gx$;GL)UeTJ`jpN!Htlq-<rGMCY*G8+w)-jao1;3CA~TFA+2
!+YT0EdZIHa2AtmajZaf>j3CVv)%2VxFfztPV;$(1AhL6Q5e#p#=cCMW|ITcuDR~rW;JcWo4$a9n*6GEg=NCZK6pI2C0uqgC;IURWEG?E8gi)Vu;7myCsEqJ
1=Bmq6>$}f)^v}BWqo1o6>2XQI@YQngaG;#%gXKJX))979-AVVhH8)(>RLa|*@LUzQzgpWf%Rk@pgVxKGdyl4$W}mx!If^$vw=2_Mv%(EsCX%A6EOM|w5BBu
u`w+c{Gn@nIQdniP!V%a!aj#d|94*YLU=@$|5Eda5J<ew@78ES{qh|d-=dJpqS{z9n=JAqtz)O2U1|OpN50DgD8%e^gLGc`?-noQ1R@Aou~-=r288-BJt@wU
BQ6E315!lG>5uIae=?|b4)s@@LVj93Ibyl7X4%EuIQLWo(M4x&oYlRpFA)EtTn)TsLlO_^FvkJ2#;VCCSv^bESj^#1jelbF(Oefv@MFb0zTG0Kz?&j!3OJA$
MfGzl*6Hc>CkJltE4G@pD^7U)I+1-d5=Z5cT<Hc@((HS)gTxktU@I<7ZIw7;zqr6B_T8D3b=sV^yH}5}(w3%!J7p`35P1pjL$_<_GWXRs2ERSp{#Q*>&Wl-M
Rmmz1|9{-Qb5Sqi0RH=(^ziumxBMY4OK%I8`<zP!z6Q^Azs7>O8cHEW3gX!Q3)75l=M%+u+|%aMM$7X2$V$_ev&ODx)lq@k*{3{SW%j_~*tS4#(AMEgX^bJw
VNC8FNS^z2fTrpc9Qh*9ZL?h?qAvPc<11ucZUQ9<bz*RdnH39|I1MXtk3J9PxL4_GzU_qyiv;MwxXX7tn)mFS<gEk!g=k;q-d!qhZYp%I(4Ls&U=GboqgyPk
q-wRz?eJ`-F2tlS#aVySbLI_b{I@fhip}lZVmr)QoA;IWXB3eFygD9K=}EvK#)UW={M(&G{-Q8a-*%4W{7J)72J1NNmBaq)IW>y~>FRzSF5#djlk6YUV|W6y
SeQCG5)V^#Do<5D+rd89cGg&I)Ju0>Rr2joRrE#W87QGR90fVxUsefjLG63Zi>lc_1*uQ1cF3NK6o0(P*oK_0aio+IPu)DL76yGcl@Tw6-8gXJV13&$w3C>m
Gj*$)NZfkw&ZGguW{co#r%q%Ofcuz#NsYooS)bW5`hOvxPQ4MZ+>O`Qub#H>D{in8D7h8(AtoPIX2pj}IdC@8K_<yj4oU+bWeh>?5w1%lKx7+&WP@t~=OvML
7YpBLJhBKU*Szf4s*(NAU+z-+M&OUjJw_2cIQPu@;Ve&E_|}j_);54y{Ot3pinV~1*aNRx9zbqUrw<FBC@OZocDcT{x(S6!p>7wV(<=&#$s%NRlT{85wDe;+
QY;52uaUSHu~+t*2zH0t+14o0;DArF3MvSU8=EznSF5zX{iXB2OHpzF#vzX&OrP`Iu?jiF?G91j#M~riT38VOas6pa)vPA46)sD%!1XU{=u|pS{nVS_{j)nP
Xhs$jG=K>|vJ(5Er7<1_!uH>$z~7qlrRf)x#e6hDRJ1KCUSGQzmCIG$OzI0R04gBNEE$6G9m~goaG$!pqQtx!D~_>>3$uUw`whp#d=a#O&f7Z9lGzlVWV)V(
Ku)P0RVP`5DtKq>`9>cu$EMr(Ml@h|pNdMn%Lj)=ZbwsHeHVN#dCE!ldvf}a?}(SsebvdS1{<9P`+RzMBnBF*`LxZ}{pG`h0*N{4$i~CoPnHTzC%OanGL|w4
&??x@yd5P>$yWPxAra-fGaFlUe^c(ouZ+PuL<MZM=WTr3%$4KS4tl&u9A!KdoUU!ZZY7qr*e_yFq!0!6wJ}?DJetr`_8hZO_hRWe?W_+bmXE;Mb6AfsW=tzR
iA=lN8)K4-!;oYTjXu(PFfrrH)3edfX4mDA2`Fe2ymgY(yans(HG$or&o9T${Gn}Uyg@t%2ye~V;&dnkv(A`X&Co>MGEEaaCDKr3oj=~|(C~!-J{s^}lA*Yu
3tW+->w29mvASlAx26ga)rsTWgyIP|u9L>Fuf~*3J-(|i1h^`rhD2}O4=2hS4u7QYWewo26-9r~QlHgaKbNL*10pmE?=i}92d~8~_#Py_YSPR1XrQgu!1_{k
7^oUyJRd1*6&9d+Q{D|IAgEI&SkL0+$P6prf!aV~BxTQ7WKBFzU2>YCoGs!RHV3(hBi$e6J2#`+<)%#6Fk=QeLIPC+(snr8rDa3aRKUJm`@4|tOXZT~)O;Z^
nyxV}Ukl8}-eUpx?w_HR-i*xBTSe^K6Mw9g4rPV1-T24sFhW`7olZnCI4u*y{(X8VIocy*FJML@(kzJn&bY7P0gA^AQ=OsI%<qA|6hgt)W6O66q(%41dzdD$
N}%Vx&`a*2Yg8}*$$%OKTcWc+r)U%Wl6}Skh)<tKXL(xCt93<BGijIwFvkN@c}2)FD3kTr{b`=5TeWQRd!09A+^Aj5Zm~s_+?2DPHl@V?d^8O~w&0n2yP1-~
wnBAZ@MlB$yKX`_TyZqB(lO`{v?9NV2&kb3JU5u3F?w`Bbu9F`NE-R=U^mQ<<gj60G$L>w;oN7`ay-oL8pEH|r;JI|XvQmPbV~YQ?jvjiQMRYnQ-F0keDG4O
6awAV;ifeaqIPIbm7P87miUG<=}y~r57sg#p;pZZ7&k@Eei;*EoSr?KZ=nBmw_F8~FQd9*<PDl090<Lk8wvdAC~muGn2&v{MsU{tM23UuHJn83pxjdQpsSwX
dj#R6Hjt{v&@u(Vu9oY4+7)qQWzeXi-xkL6`pE<$C{4;WRf>d#TMq$>ssM%&@MFp$atb}Mi0R76AGeV#@2VSU0f-w=V2I&d)6BBn1k0@9QE&QW2;Oi}-kMWn
1f@_SP`kT6{{`NrKDSiV#}ZQpE45{i$=%Jd@%f=vEmm6<Jk&jDBTXMoG5&j3p-c<$PNEaruy5m!2aDX~)ZF(UY$T#gysHpQO|WwxQ;-<1@V|MU5)V1#)?(?g
$;_nH3u_8>MhgJ3f%}ebY|F)GMpKV8ZX@Q2?v3JWRqu`IHoVeCpvT~BTzt@viHq{<pz~*=%<*=g?5R?WYlqqE+%cO9?jfbf)BK0q-MtPJ0aE2+gRR&@@5bon
HPUZ9@;w**eyxbPd1K-5nb)pwW`Qlg7x5tiRdArBEozvNxw!(hFt*{#LUV&Rs?pPhCVJHLyy2s=;SJFgQvBgp>*KR=68p>Cg!$e>SLlhxmw$tH?xF%kd3_ws
_skyc-_jNh71hG0IX<jFe2e%k(#@)WWR}Ft1)sewtK{~HClbGyb`lcfOrY6vM%?2z+*>(`Gafb*#>JrMHE_lt1EyRY_G5}9wfvRPZ#FPfEiJvKtas2;Z-jvF
CgMl-*{Sc(um;ttccKTfGCD-m<VCy$!smW1Ln)UJy3<xPAu%lq??Uh;pz}!BLZI1Mr%GHjhQfZ}eG_ltbJOrf^ZwZMrn%zyP-)d}0?X^=B(Xz{p5zgxP-Wq!
qMY)#?$Ab{&nF#WDIP?^eKf;)LYjtSirxdwp}+`0{j*m&m-dbz@3*ltk+dfGUS>RctVb?MXMIM}&Yy2mp&7HkI{NbH%lJdW9+`%s?l_68HYv5rM8SH>zbxvP
L*nw2;i(BB5aI!kiaM?}jqng{z~*pJ?bTqzaEW4IZBjonHg<PSU0`wzLMk-G`gW%aXy0B}F+QiLM*gwpJ9>Gz4lBNd^nt}lIL`s3+=u@sx1UH~y*%174RO9)
l^L%TV@s~&?Qg<3tFab#UM`T`XzCFs&w=>gx9lA7+zDM{s542OE3$M(g%D7JKnuStHLJbE>8QKfiYPD^#|mF>Ix*uGeWdbw{rk~<IjibivvvQkewvvdc~Nkp
(9+*C0mulV$)~psxAs#w1Z6a{y@sa8lC`lFnL3f%!vF<lXLhz@xTsWxhPLJVQo*wiW%h^vMBSnxUv<=ivPBTj_CPj>%S@k^1=M93Sur}w7aD8k5la_aL?uzQ
DGzvd2=03`ai#For@JJnUn7YT#hj77_YQrJYwOCvfvR?mT~c=^RA1iQ7k2uctgp}mY<N_Q#}A*IXdu!pP!MwOSqO|_Hf||0*@(iuxp&`a3ju-=8FzGsB%Jj5
gyvbbyPHU>#esH)5ia<=P0-XTg+7zd>&RO~91_Tu7Ww1^GfD|6nP(Cp-@lQLgGnIFi?@eM1?1UytLtoVSq`~i+q@xH`u@cdUbHT?&rlP$f?P(hdr!v!d-f$P
58b_z-pjJ$SYLiu*UHSY|ME(qAD^iw&rjb#I+8I7Hvy`^oTZMpFIL(Z=2jngEZv>3kz^|y;zCnfg`diSgKu4=FF0Twn#9JAEeqg2+H?ySj&&rP)(GvKg!fKX
Nd-e^%}X577`Az%p#|pvI4EyezIRaTo{!ANE3}<UM%_?x0{dwv_9+CZmfCf|$O{7k^Zm5DHShe+5593P>pdPh_G1U39}C34D@S8ZTbxWuVs<y8C9pk+`tp5T
YWFeSN{G=wMbDfY&J5p&J!PPlO{QzTMHAPQ^^+v)xoKmvb(ghOBy<lL(96Xy7zm!d-Klc{)N3(C;5`)nQbH0OEZqA_jhHsjDB!>xcsCTL$5YLO>_l9@7QgaH
c|Z8HWq*}tzr_$Mkr^EK<wC6So!rGKs85l;zt8quw7)Y)hblbWaTL3S0hZUTP#ZB7`Ra0l3Ix6{3HE<w2j^RATJcEr+~^;#MUm~3ls2*rvyX!U0vQF9S*}hm
0QVQE%eAdpP|}A{0_F7Ux<NjEXSd>E9X9Un<m9l|DJWHJ@%I(6&v?T9#TBBE4OtI0C<OHIq+mLWeRv8R+t^Eu;k@!ER-Dt=!b}HvHTutemP|Em#E`30MiVhy
5Y&bm`cv%VqyXY!`(+no=jSA5ca9~!Ub)`F;MNSw2Unbskf3++I%wfS^ipaxWzK*|z4*?Tea{gHcS1AoEnsi8W6#k}S6j-p`PVZgLbSky$k}gi8Bpl=J&>9B
^Ez-FL-Qh01tnqGsu{nb`CRGljSJ+iO=*bwy*KbUf6MT1zLTj<WDh*M7s3;xJZ%p)aA0fmmOJcx7UNANB=|@+;m)E@AayFfK6_(~^cvy}C`XuXE)GC0yCxyK
WSEk$R@`eNtF4<^YS0L!hSI@>4(GRl-)L3X)6j}Ff(8Ok0Mf77fPg1iqk-zRf|mtAVTZ0P5t0RX4yOCMuLD}FRAzxL(a?5*Q0*Jv=A<}p3XwdT-S`&_zOcl6
G$~l@HP&0l*5sp0F4j#**}Ix2fvfB=mz_V7nt$REix-8e!N%D(aqjNcyd*~1NsSb$)`MSUqH2&EjpIE4+%kGzU`M(8IMWihN}ZJC34W`DHdqv}SpGqaGwY(H
WF}eHv!7HZPSDn7DB`G96CK#X>5PPN^?d2YPf4Gq-75-q8BZsxJ&tNq{h3skJ5WEcX&jQ?0n9n;Zq7LU#0c17@aqZ=LhS2L2iW7$J#C_ijPFcwa*K|Hys(iJ
zQC??0pB|UV`3M<)&fchqt^^bP-z00N2O3|d)2k!e>fVT?jznNK73E5X*0d(gFaS2d~ZKM?|0|LpFqa2gmRWd6U0&Y(BFy&&qgK(dBG|s*olJndusUFb7Hw^
)zHUFT|x1$<{Lz;%Yfpxok1%YM~_bxt_m)=2bzP#>8t-<Uyv5IC_y~KgyJUEo*wTIa#h6xhKwK~eWV$H5N3DCz>|jp)to#L**yqQD8pq&e7197W0734&H|hR
=trjlDByaS-VxV+^juUfmTaUC@Mser;yi;GLtZ+aA(SZrSN`im)wlkT8aFruF>GD8@0ccC`r+>7s}qLb!)JWJ1cC7aVVp7pDD&&hZW;QR0e*;0$5)fREbH&7
+SCYVNkDy)$2*HEwputnaPInO=*!HXJz@BQYBaJr;rp6okD}{FO6sKpl{1rOfd_aMbCwM%(Al9LLrn(DTWY+d=xo>UX%GJYBk1LEQpo$WqXpX``n7_3RZZ{B
CpnP3$;-z|vFU4*{<Ii<%|J+>6SfndxPm-X==!GgBhQeJgGwJ-I#gXZiclZDmg_^G@f|PD6_CME+O!b%bOL`~`{aKqN3VJ;K55`!i5@~M_}?%ctiDs%^=eg&
b<a@l_>Q^i_8aLb9W?)|r9Sz%lB>V2k+hN?@P$f#G^}6AMy9(n+mm^9j2V2rogx^!F@kyF!2lcs0%o(2bpt~tPKwdJ+Z9k;x~3p~<`-7CawS&zAIcpIcCT+%
W*tH}!qRIM_U|nHbI0e=F(DtHf||o}CSLz)z#U1rU_ceaCS@Tk!>rJlm4v8*0PiTn;_)4fBRGBrA6g_U#ETrya=t&Nce|h3Iov&}QWrw89>+2v;D=^D)aU_U
l62&SvzUC%-RtzkX+AZ-2)PL*T0_2YX($2!@Bzd_`J&9hr9A=L4g}Yo$CyE;fTiCl0*~v*Hi7?+2<lMwOF!#v$w)@`_Q9;%!c&vm;eXIhdsXMN<50h^qz~Gq
P^*12DML9?&+|aKo0#1<(TvFj?>%;D(0+B7WHylGJ8Qj))~(fGB;bk^!%SjD&^f6T_P{)djh<?7T7tJ1``r-tA)D-}PG*!%4P?nr6r(+$G<RqX6!N@HJ>oMC
Z+w?eNjJ5X35!LCD98ujmvW_|(0^Gxz%gDik|AH(oGRc4;T_9T|667CsyI`TK*p#F#Ntlzn#b7l4c|<9cE3l_qG-QF(5CzR+LHPu@$~*%HO^vKBmF!#@mm{w
rzlfh%tPw&(1kTG{kvgG%p7vVQa*;wt+9Clln`bsVcmRA7a*^%A0pw5CvQ$jom#*0V*!Nl`18*B9F@HA3hUY3`)o_BOg9orojl@|2rtiLG1(9dGOzUwV`O9n
D(dP$_1Rr(y~#8ABGip0=Pz7Nde&Wm&q+#gI(Wu)jb!tmoxfXHdEx%U&F?#ou+)OVTQ}-eUaiI{nw1S@z+Kk<*nQ3K3vBrVZoU=YJw05RA3l&XgLx=Vv|2Gv
7{b&9Sv8-{Z|>3h@cENz^~%s>e6F{?*h_NWymDMGpGk<GId#ac`qk~38?!O2x}eJVY}__cVZtE6lW1dV043@0jIF`jf%5+Dxq_7{!g93$4B*zKiQqX~TpNO|
;UM?g`v~ee37z;CzK5g}<0qnplfAt<i>De>T_Eg-W?prXM@x%+cJ<0YqoDWbo?_5L2RmNH5Y=H`MdP<7<}w<Bwnn+TT+pux2Y}9iK<pqU6EhvhRTuB>zs{gU
$CW#qnPlpmofk;a?o+Eo@M&T)wCB|H2NinA)dQ+)%IIUy^;(#4AGpA6cU}w~KP@95I%7}313?1CIJpl<@TYYUzM}Oh)!d+p{)zn4M;tQ$U%Q){AD%4ex2)#w
6xzAadjY29RS3PPN7<h45DtJ_hq!P-a1ofN27kGxrm4?~5M5E@=&yHBj6jgI-4_>|0iIRzxx}*QS=mm4U|1?7u4aj?mkmdJ3`;e<jYLk5o0;DmktfM5SGlEI
7QCUk%;uX$#kR8-F#Cq?yWA!+H^bs#kSF&_t>QBL7<Isrd%oi?2Jlk}lg>}ShfrX;vTl@j>^oy2$&_GzsF9%(i7thRRLJ#hvz2#`v;h?s_KxY|x+~e+rP_wN
PaW0%6rVQ&qVp4x5P?LK?^7?8F+tlrtzMG<NOQk`gOc>IQ5xV0mQtKIFqvSy-w*)pt6NvPCOZ_?K4Z-EsZ&6Wl+{}I@gy621v_~QEe18UCBV#YZ^R<(<?Gu6
sL5skd{6B5kJ2nc&6bj1xxIYrNE@P_(y%xl0Le*L+U)_q1)2o->ddSy+kVf5nVUm&4#h|i^!`Xp!Kl#qyVWy<_r3x#F0#*WW+%Re@TM3im7MxQjPpZDWKap*
bWLfSdpC&a?m0cPhp|_$L)5>&Z6t_3tSQfE_O(Zn_rO27Mzw_Fa}+Vi^7E_a=$uWb!W2g>(T#uNu445Djh_v}dmTBY7Asb@8A_`4%~jI#V4z#K<YOyTXUBwg
g#v9{mqf!&sq5gZ{T-zoZ?QE>5HIN4S2n#y<<OdO_q+iETGbQ~;ibR{gmD14u|(fAds1=`^@x+H!V>m?z`k@3W0Mqvo`))FYh7C~G|4kcn_xe*9bsHxtTY_4
+84l%a6OjDi1GM4>|#i|W#4S_2;%T$N-ug0i2gL-*QZ=H$z&gR)kTwHRQ?Z1iXXd?L3=C}GlG%VM;ewU9`~mLB|GEN7XY_x=^~kvGRg1n(8d3=1TPWur=^nx
(&q39(|D_tl_8~>e;xs%QLH)|s&mX67vDf<mf>{sY85JA?=0Ils4dehh<C3SDMcs|!fk?L<1S-U)k_?v>%uV}D$36qSWaK*L-1_*ALF%1{CZf!1avZc^W-h;
UtUWIfzq(Z6K!>nxw}{rFqj<P9e^GVI}=IiM_F6t_T#aDzjNN1T#s?ly^SLX`g&_EW`zj4MM={A5k$w1j;{2$e$MM}negQ}U3YR->-^IH5Dso#<hwYW8fCp}
ceqH_dLM(uzWYH{O0^!l;@fqZlp_xAQh*v6J~V$6i=?RRz=1qnud+}<hx+JqhHw$O#;Alb%(30D{SU>cshNr9{CD@+NW2oOXp<g-gBQ?_Y^L)!bZBstzE{p0
HQ7CEvaFBs87YTAlvEfONpca<4Y>NXz&`0vMqD%w?^ueJ=n~6?7jh&iD&kj-ZEt=^zF~0CM)uY`{5tQb9Uuf;IeD;=V^_O10iA`!h+bIiEkM>viF5q>3wIL$
yfZ<g;4^PW>Pn~=lx;vW1X{{GRGf=n*nYg?-%lUU{+}@+vsIXd8^eVu0HdG#t6wSEtmkg*>e1!y{=R|x!2y2o{vfkSruWx8eP0w4wkkVZG5ADV>N3z2)ROr;
M7)`yt^Aq;+rf|WzQ_=cc>({hfF9+O>J@X_^4?9y*eG^dV%}BxmMTh~E)?5mD?c}te5GdrO{fnHyketAfo19auA+F#Qkob8&W%zLEN-A^u|HnsRFHkemq+}E
$l+ynY`l!lr-i}1uypvyQncx+=LM~R2kYBKGS=`btQvyW#Jh#C%N5ngR)}N{8As2hXToF7e_4)gmhNwY$Js3Ar6J<toLAukY&Pm^`gq{S_9<}_OqU8O4nRl%
9?1Q?qwK-TxLVP{k>`T+0#d~w!Ki5<+wJFV-T{0Jmf;j5L^~9cU2pIUjw-AkHmx$H@2SR2;J!un34nzr(0Xub+8Ioc#HJz-Hz98m(6cO9Ut>$6VV%SDb65d0
+z<-X4My!C-{=5B@D!-><bY6#Z1JR#uo4h*L-M)$7k!SWDz@=Ge8ptgMz&Z<tOL5z=mmOlIQk5;ASS}yrP}NG2>}x$uV5{d`xg>MYTC8T$(3F}y~j3WiwfL`
_@lt-+v!Z+emvCfeivWC_At29bWqU+qGvZ6m6xvCBE-{s*X!v#iejP{(J9M)-Zz8sp8+tg9Z+mMe-k1e|C({En9PsFk;;=rpUSAsN0WRZc_Y&{R?%1ORl(oi
q_LR#H&7yi(d=+7F+t+OY{A6G2+g05N>rB+N}+6|qV^7Qz{WLBBwVo1d9#l>?XrCRz+RA=AB=Ev!+38I9H8YgyZnWwS3w%TuN?zm^1Vgvo1Rh9jy3y~+T^BE
d-1YFp}=flva|>Tq7k##vvHs{tKY&@Y3qp1T_+-bB4j{l0aMIS?SlMUH#3?`+camWQel)Z3EfN=9D1(hehPk0nkx@IXpp}YaR<&zF_z~{EDbGF$a7aEl4enu
wXp*w5u#eYs^8^1xQallz$Yf6QhA<-<mk^6xD0WPZ)A4u)<GGrS{DWRpk8d(pW`JR6m4qPNfg>i^Apym3<k*7c9dD2bc<A_n5$y~rpSvhnaYC8Az#ju?44Cl
4*wKfd7j+%H1i^&z=@gloy?@3B5TF`o7a$+dwNz5wpfM(l~5!<RNV{!v*@I5#|xY8XCP3g_@xs($2`cL$n;4$;MfghU|~*%>?v@y2}1N8<#VW7dhOV)Ar1h!
%MPU)n%ffLg)bQZ416-KjIm*Kb)BUfEZ*R7lm>NA=?+R$c$pQ;m@)_~y%b|7AlBFho>BDQE2a4ppLiPzkcZj|G;j%x`Nz?~DLS5o)9MvuxQ=aKD(-k`qTlZk
V?d({_Jj_nS}gG?Wf&2oAGOX*&L^Sgk=g$PG|eL2_?xQmWk{fydzJC&rbDIUM3O14Wp|bgKbW*YT7Cof_i*h%Xc0I?BF65jmF^rsfP&+&y@~RPzHcq`mquJ8
Q)DRdn$?J~0zi{09MX|6G%02mNKw#v4=%AlODDM6-HjV-n;DzRmw~EwOfSd5|A!K(f-`o*8zK+s0p~rv<81jd`LDQgaFHosu#?5Ufc9#w>dul2>IuY@21S9A
tyV$K5EAx~k<WCqk5?wzdCWdcvkoQ?mt0QmLRUq6$LtP);89)f#lyg%gII6sYt%M}E8>Sjbh0`d8lry*rz9V~%I;5{;(TqtXvEz|8@XiO>YC}S4=ynOTYijt
dcy#s&^aL4VYNPVdw-i4Y}gg>>J1O&S{HbucSE5&{jjHiP?vf3#D0B%VV4J0+&jJg>sKin#ghMT36jf>;obrUrrk=b8nH`ugPR;0v7$OF?XXwt#)BKPBEh1>
9)LKa_ESh}+12+5>8xli7@*!zMJwbOt=@C5)Z|E@L{WO_5={TYv}~4YSlZPq5{qInUo7kRGiqkPPT4!L!OZTtDRTJ~kS%TMKiu&>uj#jKTekhi=nvnMZrA2o
`KP?np3$$DV}@^qyK1JXS6s-I)&2SVw@OSC^Q;tR7G}F%n|@qkSP3u0gHVM>jd$Qw8H*}Huq}UEDBzY5(Gag+jRKH~fTQqPnJsb$tUnM*=~%s5nT8pokdcZ^
?3HK7KrUtw?_!BB4e@{2CLbQ6<a=<E=n&~#vE_p{mt;)JWI!w3`f~djGY1mJjs=e|hbOwh`|Yt>QiMN}RhK(K5Sw`9&h4aWgY^tM5Sq(>GRo16e*^8>iUTx|
zoC}<G*dNGS)bCg^BDw%y7AvrHvw27S=EuC!m*4B)!jp8i%JEbaxURQ;5N_gQ%ek}bVbbbp@`jeS&!$+(rh*NTQxeQ*-$`Fh6(V*Z|&0Z@)XT*_;;xZ`dyUm
UXt|2Xc7IRAC0;IG01@EO^HnNN|GMk*vp^hw4~^sEr9_xu@=CqO#PSoC-8xE!2)cZ9JN~%3IhMF`Q?^VP-+@X_ihyBA9xTA0u`VaF;WQR`8LbnIYp(QGSm~X
;*bi7Mb;?_Q5~CoQK%Cs=gpG)Luz$Zi~n+hMz&3oMcem=f^dyP8u!2Q+Z-Oj%RYBawKC9W!vU72$V4CQtsEq3U%v%;=U)C78we)MP3!wdd`L59K(P7&^V;s}
ta%^_xMb9$;PB%na`~0&3ZKqK);in#opaGrRg#|;y3S-T=3VmB@Kr$0(G6VbQ}5$_P`rAzvVjp#A&kwa2mD8ojgXAp58ECe?@ST7K3QHE+*Bb;@<9S}(mzrL
X>{kAzjaxYSqn3uYSa#FM8c<&Ltf`XKc$iZF6d0pOuU3h8n(MfM|-seKN)<+O@`5%MPqR(@CfsOrn)VoDXS_Eu{AUj8PDs-&J5}pzRq+cgL^~!(}kBst;q!8
qLz<QSieq-0;%K55!%nn&He+`>m1lLbZ7@j6&U`n8XKBEC^qoS3q1`cP<>_TC#h0zqEcPP<GHN6w_qQLfWSUDLBu1z3M!}`@~z`DJIYtaMj;YH-Qvk3+y-t(
DZSJ4K^}OpaKrQWtiDhG`>O3gb&qk86pkxdP~8FpVyfNrr)Loo6^%Qln4O0Ve(^OA<8Qe{#vy2t(hMjAIB;FtE7!{)KDGILa^kA2#H4`4u)dh(`au0YT=r%Z
pAMX~`($WUPz?ldkp1m5#^S=e6NDp8&US}M&7o{jNTqoJ+7GG5+gT2^XH@`F474(TZw?w?lQ}SA9_7VF49dq^<=<PER3PHu_9W)Y1gD~-v;#c<SG^t-LXURj
T<OWrnvw{QDuN>+X*pC6e$QjE%+Sd+P0e!w{MJ4$MUfHd?XPS)-r)?Js5VtdV5K&3J~-xc-pl6yF5&t!uDN!fY?P&?7=RNL2dL$P2B}k`y@BsH?DJr<>tvAz
%HzkNh1PV%coqH4^+{68b`_f8F0sSdFc_Ne;Jy)1B`SnY(*nIo-b-%OnEtNr+|KbgANv0Xw`zd?maoP{*L}KZPL&m!mk{>hc!~P1&{_CdorqlSUn@54J>AnX
kXhJo0!499;+EgbLWc=-eZ!wqswAnVSIx|Glaqnspsy5|05PVr^c)w4%ws^UedF?CPBgyI$!RAl(W|JgVlTfjc$AnwaNk*)krR~XodQ)#q<XFs19{(X%Jj$9
R51Mw&um17Qej_EC0V>Tt%t$2-s}hDw5TVW1RfW&kNh9!QXS>*7B1i+42R|+reYi6OW;pXdW|q^oA^aHbMKx9r=6r~=H8W#?qaqk)f*B8({P*We3Fu&KlzK?
38FkH-warRXT8nqf1VC1K;ZbD#pAcoBBEFZ04iX&Ca*w44nj>J1w;bMEVT=NsxVr2v>5?u!2DP!c<HAV9&rU1(0>$&M|2%N6Lyh`HWVWT+q*Qp;`B=%-P-7&
?Y=m|wULB+Zh$&5jQ8y9SQpJuI>c`TPv=4N)R0;Yaxb&CS2snj8hM@Qe)P?+QKc7FQNk_|9HC6Rbw3y$mRXy}Qy&K}Zt}0h8khbFWSV|&g`s>lfhIW1A+uC)
v?(<FyPGHFw!*kuH@RMM9=RkEDSzsiA<rT*4H3DP3dlU-KURB7nb7Fl7UGH^*sYMd`J<P`{RUc2wT*fA>80Z!#li@$OX%-Gq#dVQtwsDZjOuJE)U#%HFJPH=
N2Qh42ZGGdIHDb%+pK<7)$G)NiEx~&46xK)MBZW-Yn@-81fq5EnQmq+IPn2&x<T?CXynXs#+MG(bQ3QzI!dYt7qZpwia}5ri6y6cs=RDe#42e-xrYKSwd7!f
!xaLe_C#oe1|Ze6viZ`lBS+%_KW(>=K;362$!MzQbLqUz_e<(yaQkU)4G{R)@0>qk)D1MbPgf(OTU+y<Z4N=`WV~;c+ZR5ss9XBWR2S!7luTq)2>+?sJwTd3
Kgu+?#ZdGdi>5kY;y5OMg#JJh`Jeg&&bb3=(6ucZW+vkKu^jN5R9qtmyO&nAT}i*Q6>vq*Dwz#&8kc$6HAGLR%~n@XPu;(<WylKWz@!>Lxz=Cu@!=HsM%C<D
U?b|fT{&Mln@#O<)B%_<lOHc`U`;eF7Xi4<&8E=X8>W4B?wC?fPN19bb^^C3x16|=8&R>q*LoAOxzdi{2x<k`@QSfELq{SROo8p@u5j&gnVY@)$+Fs5T41Cd
Cq}X%Fs#&7x&5b4B-43c`2&MHPU%mp*u0>!CTLBojyD`0a6PN|huMwt2uI0z-4wCKhREb=G@@oFfr}qWng-r56$0^;U4;Y#8l{=t{jh%=<Bqjd{oLT)V8Y7;
jC5RrYf39C+|={tIw~{WsLtvO*&%nB;5fkwn*7%~NQ{Gg*saS+XTS^8ycj_me0*&<{tPc>Ni7m7#l&8G6C>Yd+h6SNj?Z~zR6O>#_obNc45l&ftsEv#BiI#P
t*Dwo<$1~$VlGo!&S@J6NbT|F_kkODL4FY)H^s@uh?nw}bGfY-uDwPeNl=as&V@(dqh9HN;nTkQi$hQ%z#;I53(7UnE|%L$EC+CnI>xP2%HZf1tU_N~2lmh1
Pci8N>P3l2M(GhGIkdkPtgg$q4io==z;~Go>lE#Lr%WHfosf@ss9sz$T3&ZIJZf*p8<czFl+r-97S2w{#`Iu4M5T|G9yrV}^`wZuhb)CC#K_J>3%LS*uP7(n
pboIE$|5tTWve)qf3C`2xW32>sKjX@ZaaV38(jHA)c-V@?O)>2EU#8~w-;`&xDI=>b(Y~6E=X>0Af4ypBTy(n>D85OT+akIu`ZWNfxHML(JJojhPN3b4V9BU
*jnt0@g39dBU@RU$%S;E8ONT~U7s`bCWUne=BK;iTFRSZw61%NgPCY*6b@usEb7<7T|vH_E`q4;QCY#XhH-xaKD=g_1NLW2y5qBv{pvH0&NsMA<8oGOkWOfR
#qx+@Uyx~kB{Xdos}wKY^N>qpV9T>$KnC1?k#XTd*bXBFWa5hV<YmM+|KNpz$!_}SOC#lS%(48eum^|BGnA~*uIl+5=i?o~NM8`Fq49d)5I$)fdmCuGP%O4q
y`=VaKkJTFZaG}n9!!^glvP0hI@rxt>`ciz%VJBJ3#Rm(0V(S$KY!^wpuxAAU~NDx=-lqHm_y4R@@nIYWtAC`V=z->rZ<cCbg}rqEA!Mq<j}Lv&uH{^B^97^
XAkqTEtT>(rksgHE7tC(JnXEi7TZ@lN4?_NfxdEC=-Br9p_PjFwQ8g?!(1}2E{lM=V0XGjs4-_EVxKmrO<Bo=qFT@=I2gESw{3}WtRkjT#|H52zXQYHB-9^;
q(=jZ|E4yMV*9zUmq<FeTKc^?uA%{JRmg((d%1pBA~{GCgUiHkas-3!PwWpFWuWAkYNB&(ljYj^5UOe5uI|FoVx2=r)zD+5P0AwnyB_V2F?vD0RduDcdvxf_
Y2<Oc7U9hX-e*1CkHOGjK{q7VLDWcn7e8}bn02MW?_l}PS~~@nO6m=-dNQmRZ^sHo`qN0dG47J*)nHDt^wEtCfSu{{K=vl<e(TE(ao66jrqe%o?sayfCXq!;
N9ohpje?~#P+c(Vjtt@#N7*b|#gLCdD@7Wi*UJu5!4bA1F>NnK<HbsASDe=c1W}6BR*Jc)?~M=>k6}MPp0abIAZqHs!Fy%NDe;Q!-2=x={{oqO8bAFcqea=+
W)Mp3jiEKS=%gp)9B3mp*&$LTD%vR1s^_?wq0}U&j}gn+De|Uks^_;itEu$3e-1XbDK`PKhS5U9N^N`fKMQ*&`szFw<uSDe#My2)fSxC#--;-x{9c%*txn2!
2W?+$P!6c$-~ikV!~U-}=ju#flV+aLe&_f_?0pl)E_|sY#4x>Dc>YAZ5^Y5dik;y4%;(#yxTQgBz90Z0=1CoUvDM3r<j^~g5Ik^59-z1vrnDn4J}K|Ev(Y&S
7I->=aTc_^fG0R0XN!O}IKGlbdE{kTpXdpIRKOAAA6eoE)dxw+uTe>D0><5y!l|Iwx;AQosfUy5>{?Pj7f2zWjqiO66I=<ZdcqD=9GRwg!1NQ}{Y(W;b%DB~
N%NLh$=<C~069510h%{(giIm`LDzC^h=;1`5q-ad9IVanOhD@})gqE{nUh4{Gg*(~CMvyfFTfCryTN138Sr8bra~owa&I%$HXNgFV{z5yLA(CQd$>Wtgf|m=
7nas3d+<)h(5#yy!hGd#nog7kH6Mo~p)1+_@Z;GY3PbV#ez=dP0(nR3>nBK{D|=7bX8mbHV+tMhb~u<hFW>kV9#<?5f^_w(N~*jew)KMk94tJ~t;xaWvG3UZ
@q^Zc!Z%X8DDsqakOHW-ZDTdKsV{OMfnqzD)3^{1F%Vq7$o@5nx0a*cEF=S78dai&sQd}$WG4gfB5KA&EGO+Qo+}Z_Jd?_7%xOGZL_Wp{SGl&O41IS?s9Jh(
A4AydAPlpmutCuUPBXgXPp!O%Wq?>Ym?{*gR*O!1g^=jNjA-Z>bxwTPV#}{74Q&p~Wa!dEJWRup{W^S^Ea5JpV(daU@B1V*6%JjT3!4mOa2*F+_JCm<osuu*
P1Ei-``7&+3-jX27lC8VLffGRGBx*Rrd_zx><msbn=tgG;-IGCUEQnn7V&Mr>}aJIQDg~a%?`E|{-`B(+r`F$T6h3NPRBaS-m;>{miS80`8+e)uzg=~-Mg)P
=#bshE2L=r`AmGxhl0c0?CzfHGn&En?dF>O2{EEVEiGPgfkBo6)jagA29@!jpi{_VUqK;mQ*zp>Oc_QhDeO9DtmG<Uw~?FkXqA^}B;nmxCZ*x`c|U<ne4r4+
&;)3!*yDvvtQ{G$(IpikcW;p49rBvP`>;czPkv=|^B1Nt#X_@WA{s-BpIu}uM@uQXym8x4><_WztBWW8{am;(r*3n`+ku*Vj`+1OI8!UYPhL!4m3v+%0RkhN
S-CM9>V@p1-{F*WtZ0&s__SiZF@jPI5fJeFULHiawzQBhfM7wFdDG((lsznArD^fy^42WHbi`Ajt-QraNO$mK6ApYl%3BO+V)%RqYq;j*;&+6a#OT}bGC?yI
rCO6@V_qEouO=D@RK{M$^!!>e_!1I^Ij;p2=$~&IQIqVtJ&dC-n@7s^-TuH4YBwYk)?QAL+9EOFvhfzCR75O4>;LEv+UhX{E>&uM28SK#m15V;MU3VNm172p
jet8QrRC?%%bZK!DXlCX=K2uLO%;dhnhW|}6p+<EVP?ibU50IgcZ98~D!3i*N3k{6t-uF2jP_32UNbwpo318{eAC)crdP@4-=x1gN*LxcL;-8sIInqW6L+yl
J;-uSmHlX<_mGoLIJF#85gBjoI+3p@jL+yYd8%KXu}Io7!x@%D&{6&>-efN0k0F{khea@K!O-I{0PZJ58sv}C9PC+}tx_|@lF$}V2<dm@V3bD*1fkpDfS&ko
(%7k7BKXYeg<QaPEF`JrnBM4q-i*EyW-3zlE<{`;P@ZEpspIq{L%P}tmlu8@PB#)-&m_H6{0kEl>{ea9tN9N8AfUkq9z?*5EFLr)uE6#fZk^}x!PW734A1nP
&rUO$^036$ZnrNR+l(h(oCFTkKSwIQ>_s7KmK$NCi~G$nTY@WY^cjd+M6sbn9g^1_sbL3={l3QEq8Ux}sPRxFKDOZQ$o@1psDWbN3*a-|vRE!jUyHTQlE!rg
Nz!c+7rn-gMXGEMN(brEc*^zvJZ!E;YtgM|l!pI}A+mClJou)$TcTUQQ}Ycp*oAcSHgIFK)=}@q4@+SNd3RSe4H>iOfm6qgqAIOxG}n+*j`X>-Lk2OlFqd1H
>&Y^+JMbU1ES5T=sgzS!cpk4aT05(f&OQi;Bvm$Tpw1da3;@~D0SDf6djj-QEFF*Ge!WaX)4<$kF6U_OwY8r--L;B|It0|e?RSTz_S|ngSWS`-E_|aYHc?EM
p1;Gn_*klv3(^^I#aB2ERTzLF64SolcsDx1AfI>$zWU8;#4o=4o){uQdlgRowI}HGDq#rGmZ<cJ3P*Q%h?V?zaGQQvtO8_Q2B?9`>LJteJN!WAAI0nYnm3&O
0dme5O*pbVal1l!DXcQT3uH2S=TiL0E)Zp*NJlk&BC#}Ct#)?qkMn(a8UH3YTC~yM9F>h<Ks5zheetIj3TorF@V#a9q{!pn;n9!30xkXpY-0*%9r@+uI_?QC
7h$VxjsUphrPL#qBvOPN*+ezf9B{}Yy<8-{ZgiHTvn}=vIMg)y3EEpVJ%0dsDNZbP1C-e@uP$wB4gS}YP1ZH<APZ;nEhv3|%06CV;@g_(2n6gK<-qhTx@;^p
8KC!9IZfmmbof9gC$OX=B#rIaadr0sW;lNQPZ%)&S)Hd0IJSvqVsy0&aD+H@@Bds1XH@o1&CUWcua|>sr$ZKC`so!&{maGo7&Y4w01|~#RV1|ANeI{!fN98-
DI^b!Ep_?>yQvNT3+!FQy2>A-{IUDBcT<vMuqcO0O$bkzOM9^(Jm6~~`j+K=(Og#+L*?F83*jm{2b=U<3Q{-cOd?uIk-NNVXsg{l9!vb~2}F*W@<?X<$xH3N
daZ4u@-4u}%Ys9&e`K2{p4&Ubu`6814yA14on)aPL_5rKgsLi9_zoTyGM7nq@(b8#OgGv1!?I?1xMjcGYmtwE7rNv4_kz^7E6h1N)zl^^2?v!)2gK^D$MRXe
$yghn|7PYGOSmR`JI-%u*N;o^`BP1XncJ%E&YU!zOc&Ua(Nd7viHumKPQ1+Tr4KGY*IpD?Lv5B!vY?Yj=a<Nv{UDGL<8WbghwuXzN=c`e`MSK6LD^>d9&|9m
O%6(vLMMbjeKYW{niYu=i)o{8&mHgD0)J~rVX24YQE9_bVPoE+hfLK=@@7%hsp_-#^jVwcJ>}FKhSfZ*Bd|Ta^u|04+SC#ZO4H*)ajH!T4hQ|KEmx{m&okEb
8m%96IkLY_gEq}tLSJ+-mo0l~lJ_@%u2Q|#V69lt8tOuu0hjisT<^>ER7F|dhT$2d^{1Nfx;U<3v^wd3M}OSGUVj%Rzga}NeoWY^a~$@H^Jp5Oeg`;r(eWrf
P;}Q|Jn~`^-DaA!L0RzZ3(1_#Q=*pC+BSaG;R<^#Ui2Kj;J^zDnuhgl&z9&YS*Y**9XFiMX_iYoK<P?Ppw$M!dXQU=<#)5{tns~JZTUkAb>oY^**x;a%?a<+
kQ|KAGieL7M;_OERskXr7{(B?R=ZSD5z}#ywzH2a*Jw@^DKq_+Y3CS6H8q9A;nvak%{8ioK|--1gP(bMJ>F>h7<HnYYAaeTRz7W@x+S|w0TeL-jXnaiV^ikp
AavRGYfP6I2Mf_LTWmgQgAORx1A0nZz;X1Y+^o5z9+6cB8Jben=dTWq@74vf6%<Lcr0bWod^txGojYi;1hHAM$)*ZuiG>l8sA%s$!HR-LUT^lp0>+Iex3nb7
4n~Ww7|#)<wh515iN$P$xO1mht_$P2{q}Q9KeZO2%Q57~aW`Q$hjJX^y9ol~p`GcV5y0hPL!ch6p(QwU5WXTTjhIVHUTheM<W$Oi92)5;8f$@}x5-&YdgOa-
bf#L*Q0ygE5EtUQf|EdVfl$o}vM70woBgCC5<?iGzZusp!bUIm>rZMZlLss`2uiV8nO7;~eqlrH$l8RxwCdUU0QT#*!ytoEbf8o>aYn{4H25>zQ$mST*#)+0
<RP$5E&R)2rnxbud36VAXQ!_|Vwmd){_3oXk#c}cqVT*uNU2qMbdQ92BigQla=iA#Y;(N1n+-_AJVEb(?j3$fwu)ef`|XAJweA=MI>5&u%EKDro>@X0ZBqu`
f2O6&-sZP9Y4x(2Mw(U48G#vFy~}ibqyu}ZV1Wc-<>~X#0YbojAne#Vn^#eZv1S7K9lskfLS_ft3c^+ToofKJ697b_xQ!uNak9~6Qv`Beo&iAP%Fl^3Y~`@M
7wy)`grOz{6NNU-M2;g2PsJ;(@ZbJm8N|2#Be;Wl8c-Vi`NAz;P)^T2c_baBQZ#zKcxSJu2Z8Ps&S0ec!^~GtiebnWcL9Ig)-sS;!5<>sbLcUx^mguz&Kd3!
<p)GY8`paDH;LXkU8hp@8RLIlcWWyr+*S`!Re~isZQZ)n<HMp^KwZQ&SYSUz`{i6VpArOP=l-Z=@3LDLc~k{Q#Qt^Fse><J65<x=@4f-h(MA5v<NKh)-HZF@
R^n}^%PT;6=v~SBLi9q?9lo^Jy8<|Upf@4MzM*prmp%UUC(>2))UX})?59Lh)UL7~t&Y1>mrC){q~&GAoBXGXydmHr|BN%IvtLSGij80A3zGawxgg{S#q@VA
dI->v5M=HJn1@ILs%D5)`eL=?O)@jWOWi{e$|cDZuwJ!0as(}5fo!a$JQ0kBI{Ea&rR7r1d6Ye^2Hrt7ovFHW%qsYCu)Rr9mN{v>q<@C@Is6}rkCi!*^giN*
%W&ej5pvuX_OFuxbY=u#YDp{c3W6tl?oE}^)VmGHbz#?gvAI+GZGJPFV@5xi<a&{SKFG$sfOzjpxhWJz*AzLKev(jCOF##wOOcJ=L+X?cIuB&SZiyY+(o6K`
@qe!O<f@@;&h3FZoAo=mUNa$jU$?S+{*9!oh*h&u$CNe?iM>_n>8YG|Qn%I@RNSV+T};9NexCmGWl9=DBOJ8o@$2htsJPuh*OSa#=E)~lG7OXCv!iAjpXw0!
-GwkP6>5&R32AsHv)bW{^LXk7n>z?o=_iU}o(gC_FoXa5zndqKNb2|*;_*%O<V*~7xYdCoN&zj$N$UonNqRU}<Xqfl^wJEuTV!~RGwT3fx@nziE?U<!cipO^
j9FK6!NzJ=vHhM}yX`kXyZfScKnDBb5cJH6j7EwBKZHRpUiMq_?)nHMza3t@@p4##Bi+gLJv}Q04SB|Trj`=$fS(wFv}K$lML*9LR0M<gc~B|m|B*4Uihr8@
%R?BoP3Y}z_I#49M=%|k{YG1qd4kvkS+3AA9%51>7`tlp;1pe70c)i!sfMQf|AAH$({InX(92493V?izAfUwYhc3ieXoH!()nmZt{X@Ty9(8lg@0xlWC7xIr
S_u#_D4v>1l{aGVWRH#6!WYM@-H<Vs){x1Qx@6g98~~zi`vRUu<asX|FQX^oK~tG0xS<(T6ZDoglskDK2g{Z^67LZ|trwKw^IIg~f8#`|#pWnsl}kvYmH1bF
zUxA?T<^U#)w0RfZ84^OKAfExyTw+j-$IrZtH{cI-IM2tQ2BG6%gU2bNC}}|@n|Y~=DN(jx|iH;<(^P$-#8~RVkK198{)a$p)Rol$&o%1o(z<h68qX+Esy-}
<x0wtE6ehu-E%uo8D>7lrkM5%c&z-eBP;0+T6n4~W!GDrA;5mWK~#o31O}m4@?0W2qbT~6lAut;4!|Xok4jYN>r8ySz~Z#K8Lv$*MmAR<#4P|X_-r25V`){2
HlGuCabxWgJ4kyIOk#-D+=0nJGhSvJ(TEMXechS^d075rXOXVy7u}cT82^$f&eX)?N?hrwGm!91zX@>rAHz!h0mE(&J7yeBOKliL-1UDvK)EPHI4%0C$)JP<
rE#gom32;rgzUm*5tHb|!?*#saRNUjTy^aPBzrB$G{~qo0C#EX-J%f@mx?6;mZOect2dJw!+wpwJ97qk#AY9lS@;&lJp5+$9Yv{vHzf2zPjWCWvFMi5ZLIA)
dz+hzdusSPB?B_;Mfmi^lY^%K?rXSym4bzdm?q(bX27@NrG3!R+Zvng#fcw@jwlC9xcX+ch<qmow|-ja5qDtdL-bJw?bTY5$!vtgH%yW6g5?Tx0+1OFksxK@
_d|l*K0+S2sBc}$*X|+^RgVYOJ-@3W6?p4D|J*t5po~fVBES}gK;5Ff=ZP$gR#DhhqSf=8V!sB&hOy}KDKhfu%`xq0RLs|#5ymNKK1pI`L9?S}CHG5i!+*EH
c#!a9Ly=FV$vBDL39{wOAS$0T3qvP5F|Mh3v7O7m(a}ojkJ6X>==0spUe+AHZ=f2sMGQ(IY71`#>IrQrRGnQ}C;&CG8$x7IPv<^AbEZp;;Brf>3DL%VB8|$B
Gx~DNJY%yr1{!s39Em4-UW0?Hue$JLVKKQ%?ajrRV6zwGp?J6p>_%fG%?=`7hUpJzuOnOt)|QrmtjBaB<d1$>WlmDpd{3nR-!iyI+&C+u9~L+-uX4#K=btAd
+R*FR_&sljL;N9ckU*5FG%L3*D+}k_-r(k%^vlYHK4JKV8t;lHKr0bAk?!_Dvo<B}Bat|#(o#JL>QI-b>-r22%zMkuN}2{@nyUL@v5mj)^_ehjoAQFte=-wD
`gftUe&zS`oiNhh_iu{{@zE?<KuX@zl6rD@JMpHaTtvU>PX;1H9&OR1)YC;y{EBc2=bn)$sZ#2byALxs5tBP$orFgh{TF}u7!`k~E?mqs%Y^dS4%IaoX={zH
-q0rz-xN`{E>Bd;kSSpyK5KGicCypZc&H1+;D!DToKg%UFGrNoux+)dxY=$a=2G@lxS&J`eD&>vmU-uMTxRy?(*=Q04Wq@wtWB=6m;TWlF1%S7!VrBECv8;)
ddQ$Tge8`%2~gr)rA???lBQcgY@6;+1h$s&Xc%HeTvevVKv}AXtIwkQcn!jM$__?pyxIY-(BUxA46jFNNjp+sS+~6UBDR3DKKn_aG-*1<9n3|^*Xw8@ZN~-d
aHmISt)1#NG!H<~YCw!Bs#XcX0T+LX3i2kcOHFO(+!ki`ob&l$2<hYmWmhDI*)KWAZJ+|1<lgc;xYJU!fX0;#f>%%FrfqR9x{6<mc|ZdEaiw&Atza{UZcwA}
?d^9m;OOo3u#F3c<MI=$k(r$CHRmHSh;KVaaaZ!hyp@wq2wUg{BYPc3%&&{hP;OL|K#)e>s66fV59>JR9MaV6sM~zJeK}|qh44y^EZGxBsonRm$(thK<5lzr
92?NSOF%R#I`UdR(w%XOiw#7njj>C4j`;I3KR1%M6;ti>HT0k&Wa`y9j*S;{Zpkt%AU3^v0z}(?P~il$^db9eC0kK8DVHWZ99&_HjGT9_EdE$KATG5@h;wo{
C-qRJ_8^})b?wEKD=&Psc4!6Hn^?mBR?W(SfH|sh2~>ECB`u6|K>w$AR~wt^S+4mUCFj0fCUxb8Rqv4j_@12eE#|`0U7_EHgrNy(lG1VtE8)EyFUV&Z;v<kh
9vJmz?x3+~M-r8IKtdsykRGx!_^jkaP;&Jnl6yZiPN0f^$j+OKwK!jyw?qL!5iBOJki*boRpkp+QeA6$)-c1>iTt=s_)-oK%02f~;mc*3uT@L*o<8OiQUxFb
-O-g7Mj&-hB|>u2tdtQHlr@-D4V>J-E+1?v9*JVbY~v`7Sq$~mEc>rsA76n-Z!VviW4D8b&=D(vm$;)4WM<J$I&`LlNp}c5My+mh32`D$RcJ&YDj{-*Qe-J3
%;7REpV_BwDo*%+VMy#XaRV-CDaGWZY>!6K^;A-66xLj6ff<;Bb3MK3*<;XL03uDg<^Ae$ZoQpxm=UT0EHMu8#Hw|a`opdxI64Z|%6`xk8haL6<|2-s&o(P^
3zN(ULmM3k#B~@3H(!3hAJfP}grC`5C_39#pf!OUe(Kt@czfurcYJgFK%CeTmq^o5%JL*SKR^lz%Z3em2G|C#(noM{v0}uD8$)ynVDSaE0fi9nEhEuF-q@s-
S&gqbC9B6h92GmBZMl^vZ@+F<iasBOfthL*%=rynVB%CB6X0+>;l9pUyP}99_Bt02Dy>HDSqzhA9|2iUfJGq!!cLxV2AU1;zZ)xJ^Ij3hJh6}(7W=115ygfa
3(Z&QE2{)`Inh&0=vd$}{2U`KXXa*7N|t}$nW^hk7SbL3;U&E{tG8CToU=W%CE6!P@dGx)9JP&n0t<c*?%=L|_o_uL5XDv{EuBeq+m}1;FEHxBf8urR@^q7E
&C~Fq-!<PHiLNSjqjjY*8VwxW+3X!|34)YD9kq~3sL?rxX5BI9x0R~oKmM}KMaUznr}D&F$#FB#(&BDvLx0J-;i4PQlq~*Z<AXk|gDj}&zMvb8-tHn$**z1I
V2?n$zpA#{5#vSAN4YHar;$8N&-Pq9!)!<fQyIn2NzncKn~@NuubGN=GpSoO3?GJ@E0NgRv@tqj{HDa3%7HIUXMX9>2tqv-meC{$JLx9q5z@)f>m^SDuMc@r
dk$eNbH3;039y>Laz-5Qd48SV`i29=elj&rNY|zaY9mXFWi`THP*hn(ToaX79!|p$xdtOvogS>_las|j`*yIae|3sifbSkE5we@o<fZo#oQc1aIo=juU44~$
387$Mw_YodN*_-Rlq9zkO&4kd6(yo$BOn-rg`Xde^N15GnlhwC^#KYd{SNWEUgANRLuy~!#p{evtvS|3JgvFV{x1u2?V{=3XZ?(K;dzrc2cKzu&@$7NcR*wM
&XR7H>D!(h`wr6RcHhsh&+{awkyw+=l`L!l_mP@TOh<M`|8w`*SmhHiyHCYAzY#!>O@B|1H7^$H5paKLkUK1g|1BmZcOzA*doQh_GDKm>y8TCe#KzV(CV-}A
5MKY46txpA6=^+-uV6ZU0`ti^y7`YQ8q8w3!85!P!stU19RLUP+qxqb-|be7W)aAwH@f{4r0WjhGayZCHt{-p4r+)g7h8;8kJSzS_Q3VoIh9Qk!X!Q!q3$JA
bsxYba6eKddBjRuTb~~TT?zMwiX71<x=>4npqB!aA)hNNvl$o}fogx0a+_8JCEe@sSK%IpJv7dj;Teca)>0i2qxK<H#gp=)6JAdk<8&*+|2{rAblZ@N?`rK&
t(c5qgVRFBDK2m<>Amr`&GC7Lnq(1mU7<DupB|D)VYAR!mQ|cq)y<rpOcwbK=`5s!fUAUvMKWb*xOJPmVrq;(`Wv+tj1*N0e9vg;hcISs->dF%PZfxuamz={
<$9=zA>mnT)wcAghiC4i?pAYeQ^8NgQ47w!Bi~&Sv-NBQH+qoa*9(sj6XhV*O5P!g^K7Yq;rFvvlor0cE4q>bJUCOTj9IpN3Pt|Kml*SeYy1>vNgHpQ$Dnui
-)QlPxj%=2g?(MENbhSC<|&to<AIUJeLI3bPVKt+k<l1iFSGDkjuwkbvh%nYuuqR{m7r85Mv&Jn6|r_A2FZA*6C>R!V5k*qZlhy>wdXQl-a#Jj43!cgq-u_x
olt%o5!1dr%gl`t*PIo|{b$yPXR)Ef2ox4?5LO$c<-q!8reU)Vvc?>mxH)^+Db3?n#%+0Gt`UiCEYXwk0UpEW-?Zw9H9u))gu*p$FtiXJzGzz6KF03B5_^YF
^qyIxnD;t9#PA|pfUE9MuxTZrv!8$wyN#VBFLG<oXG{EZ_od4PUwXS?RU|+>jEQG~&KT<wQztkSo+}?S>9yc>?Ozl{45D>)W+a(vm6T?OcT9>GYTfaze`DHK
&9#tH!}{;PyX90M>=N-pJhfXAa*&M63KZ9LMx>k2l3nRSGbvp0v=hj@ri^tfblMg98;<?BTQGIWuxNX?R}k~8Cz6kk&jU^x!*@I^<-}V)bddz=F)T0ZF4Xji
fzM)%vYs8Gp*kpNM9BlfB4zIbkY`f*`Fdz#(nj4Jg!2*dR~=?$*R1xG*9{#)^}Po@ehY6Kd?6E=&X%eGCDtyn3`i0pIv`L#pl5wS#aoYFvanCBvy8tC5^<`;
$&fnwx-jAhGv&Y;vwFKu3KiN&^12shfTpPkM=X^tq<5w_$fg8NPTRcE!x&!+Hs#eM0Cbz(hIZ^$V%`Ye)QZP&zqQ^;i_C_8qtuLu{Z4Sj*G$jk>*2b<WIyYX
?%KOH9eRrdF?hkxR^P4;5GZCumbr_m_zJTU4hJ&gKUW{s8I0Y>iZ~jL@sa2cg&y|J=Jw5gn!!A^2?!+T_g@iQT#lYcX9DaNTw#_ymGLCRqu3qgf1E}}3}Ntg
KD}4_(_Y_USZA@6gzzI<%&CGeOm^p?z;R&Jnvzsm&FxP>(67mBO>yL>{cx>isXngV1+IoCi>wmTwX$yyj8uGuG0R|Fawi}C%2lNw5ODK+7~Akg^5}$czZM68
&8tsWGh~m$&?|<mv}yCB#j|_pByT3y|JohY68@L5{5fS$Jd4rccjV-|IeH7zCErSJz>rbC3Rm@=AEi_8uNKw0_A3(omw|&8y%~XcrAGmuF7tIzwPFsObDBAn
Qm~2kqr0A>sFjsp(vS9S5K@%hVxa-F@<}EXSC+0dkpgS`Bh!wI?bjiTWm=94N*6s>Ia5VK41+9`?k;C04ajiibr4}u%k)O~9o8DRl$*gBDHMSczs2;5Y^K1d
u(tt(*9u6VtgL6@LUy|*oJZ?Cq-tv#G#1V!KdZ_NBpU|3Ku||Zz#}x0ysySKmqmqTeRxw~*Z9pTb@K4B@PT_$y?48bb{JN!<TUuo@m}wS;W66hp-{&rjZki-
qI!EnO(B~TTQ9DGp(bwJM%_PO;(oqGy%;4|tBJ5@3|2tv=s1jM&nd>M#Qy5V6mCBHKsz=Eh0XhlJmLz_7~zf7-@v2lNz;%P&se6AZU42lwP=~dTkMfvT=J%x
`9fpq8kF(RfU#XardI$z6>L!{-l02rMAwTm=6#SDKaRP??6+Jxf+O-XPW(|Q@DzECZhS|+a)v=r2~YE28hr(c+-ux*x%IU_NKjD9$%=7@w>}Ro&uwJ|Jm8I8
qgQUUXXF!mxn!x=3E`wLG2L;~!~@Kow>Nfyx;~$-`I#ZA!S?Fo%?+<is^WLU!}fl9<~ji!eM=P$!3-X@s+A6LUYiXwlle8Y>%$z2o<(6axR=>3PnN)&4IrP$
dKzwu>SCNn_6i&OIzFSv?oeN3$&~Jves0X;kGk-mRi!Dn!uJ(yF!^cnD>W4IQt4quyihxv>CdEY*RnoRKo^Q|@cCfHN))}f@Ns=i4ku}_fY+a&o|s-m&7W|b
d<-E@WZyQjf~kuv=693lnX&z>U1ox(-or;;(HJgMU(`U!7r=hNEGS&u$LrzS6TMD&>NoWG#-vK|&G9S3M2$eVz$IVZaL<HQqKyP_Hsb0<72R%5<bm3;EdiiE
Mc!_VaZbfa^EWF~fhHL;o~QGxb3TVM9zrVC-t|F51X+0b!^vlHP|~x1j6Bj5{F}+63fn)f+bi`^>6TDDuv&@g079nb$M@Zb-RgnyE&G5A+yPkSE~=3@y$%dK
E0#do!UCXE%>!LZb237JV_Ml*EEiA(Qp3lX4_YT2vu8RJa`A3F1NrFk{jo`nj`$PDi)_H$(G`>*D;h)HXl@eE6MXb(tx<ywg|V7trP|5wZ(32c37&S@BMq{+
Sd%a97L1D;M|@MJbApHcVq7pE0#fjBY?+;LR7SS7CDMD`{{#G0H*e;#(Vmz-ll)J4DZTl$-3Xdk%5TIZs9)PqKlZf9sQjm1ZIVRhI1hwiY}B|yAdq5H>(**g
OXLTO?n4Gk<dd}qO#-Yz*~5f#r_7adXL&~vMW@xoUnRY~@0-I(1Xl(zLAG>S^dqHCL?%37?d_I|=<7HhZ(cQ#Dnyvl?7b@d&<y78RRp%k)@ala^hc9r5JJnm
s%GUdpE%iYc?G=GAJKtNv&q{ZHA`?Ix#E~{;5G0cACLlUx$;imsFrF$1X@wTVES`4^W@1^sCL^ki8j^$cA^Sq=Fdw<!zXZe66r41H=lHaX%o&}%!B`B%-vyl
ph1C=xR8@*cL>-u+0d^S^wv}u5-wa99)@ftbHvF@ul_$|+RIsFJqHf%-+;aQ*4XzGu+PAlmolVy1R-e6f$fx5vC~$AQ#W_H5eLUIXR2oa$$0*%0GFh`=983A
0GW61Z6p=p3%sC-qL>kLyeYy!ww{_io%w0tSjQHyIU%d7($x>iIhD=Apzh%bvmj1M2l#o&ed)(T7o@^(x3URM_mSig`y`GUijeG84du>8!fbM6^9cUHx95Gs
8=5i5>-=PueP`Yhjh9N6YhW(%O^YgwIwTX1R}hB2TO2+p-N{_m@UYGIQYF%eB<%gT6OajnjtmNV(S1+R4T;SP?0BM*GNSGRoz~(zc@xqvz6^Rts3iPh($dOu
Q6WZjvDRChkD*GV89(3#r!Q;&2le#T^E5_)b(k$1sW61<s{{c4RV6h(=?IP-3g^{(BL~%Bzi8#X&Ao;C)oytohP(I_V{9%OqXs?uuiDm*V;7D2=_FsDKVTC(
$hq6$GvEbQ80jN@`5uKqgbtAG>;(lCrT=nHCNNQ~%?h#dZE8M_1&Os}%_%e^Ia%4L@SUS^K(g*A<$Q|ZRv7X*Z8ZTn06~7HEgi=@TWkuRl=~->?ivF%ozXZ1
>_pbzTjO|GXMT#Ci9XXFoZJdmV4jFew*awzx|8}be6{Ks1!E6j>I?e52}LDS3a6EiW5Wc|T<=(dMT@K~CBrVG#c)y6%cbT(+)!zoa~O$rs17%0m#;$<=y8{N
5Pv4;v>CAkB-w9OfaIqp#!p|z)e+8s!Wa*yV3E!%tP7~<#5Z(FSap8<NJF<gRN{VT;_Q98ZQqZ<7TG3@SX6roIk@CO#a<bI%%35JVVOm;Se;p|6v^M^c%;`b
8U-1kPjU+kw(d3&cqzyV9<9kJfJfNH{pUG3Z?D~9OYW*cOoLFW<u<3h%-%&7@h>ba-lUZ(kK?sJ?tMNDNA(05-;g_aqWT2?pp|O<a|R_2Z=%04n5s~k9-J0%
oc?8YQ4g2F#%c#JSP{BjxwqgCQ?kot;s<OKh%#pOaC<v55QDE7>tpvQ!Jy!|ht}hC6c9W<RwO`71pM1`06ul*5PC80&Ziubs)1|l7AJ53vM4kqCRH4Bm83_w
`MHI+C3hRTR2lB861Ye5xUHk6+BW*?SjldS{G!h>KoU9j=^m8p@hY`;Zu@_|MP%#^7VnztPc&+=CP!17@(~m=*~%x|1A@X|aq{XQ5O1%DTGpLQuB3-d7)I>Z
ah1_;rM<=t<CX;d5Cx<!*#eAxy}=?B^e!JU)iJOd=5NY`Qo!pcQYZYWlyGMKEh>OVs1*8D_Uh@-8`>!j>G6l8pUB+w0rO9tQ{U>W7kB#W;|ytqqEKFmYO1y;
Eu;y=q`E}XvuV~|uD^9R3%Nz)Z7=2G^*<VZzGTVeUP_J6J*AtNRzdzsr8|!@i}(WZwE345I*WxQh#((z^1&O&S1K(Nu~uY|ZY`sDRH{4c1QrX)H-Z`x*FaS+
$x1A7MkR?~%h@XIU7sbXOJ7gQ1@Zj|Sh=|kjF}N!5Vj5?FB6!M>kiGY+A4mU|NNo~?<4&gph~UDYI}7U<zVMWBM&@~3Jy=b4vT@f6AL+EqJwW~mXj6@Y-cfr
9~P{xnk#+)V%`L+is8;}ZI&YesS_oIgckRLv{3i<!Ec_#v#k|HEN&zWDMQQbfv3$Pk=pAK5k_D`#d91wmerrwig5aEPWL32cPwbW@mWmk_h7(0U@jznT>04U
^WSBEjsGXA)a<V&$MnX|*{hm`c0?i>Av%~s$r`+7XewQ5{hzr@#vfrv2MOXg@Mc17mH1i<?qxOnY)!A^WPjC)qlztd-6gC>I=trss%q4k713^-s7U5mSfLh|
f{s-E+IRS(As!r~x#3J!lC8R3zgJ=0GF>J$TXIHxgHbL<&vH}1d>B<0`K2k$Q6(=@E<A?R`O#8S^%ilIvNv?xfh@;hHM}R&=<i(2H^R=lCY*v?8-HS^_%jJF
l`IxnEWd(<xB1W%>OZDf@UJ_3FKs&W^}^uqCf+>PX%z4EIH$bnG79s@yy>RJrc0K-(>toXlQlqlJ#%QtYkG<ZN^{;ctOn6>0x|`=_czTiQY0KKrFkFz7q?&U
;~8^p%tJc~fq@ZNLASY9Frg_36i@!4L!AeT)RtwolbGwxFInCWu?<7#+;nM_cN`GUaL%<`%O+p7tBPy_mKEkMPdN+?`lwkSe&FNcfJcmk6XN*bI`%z$#o&VG
I3X6g(}8}$l1w+WLvMW6w6x#*P;IayBXpiZ{u-tHAa=xaZI=sAXXOqH6gkr3&Eyr=Va3dIIY^Pjs@^5&r*V{8pHh3=*slDEur~Bhtw<V_)-%Hfxl7g09srU7
>dR9=M`%NdFB)fIsN~~464Z^ejr4kuiP7OjVOdz_1bRLuld%_RWMZ79B6rS1rSxPmnEKGfxOSYt*ey5r&6q&#%S<lvD&FQN!y>~juC$59CbxMtbNXF)j^zvM
W(oP74iOAK=il^x_-MczOy<KvB+e*1$oIP-w^SK<L|`6q*Hd3t(^%?l13OfF>k7B%cPt<L<QP+0`qF^io=%2Ivenl9B(^JNUKscr)v2Kr+o2@z+}&JkMa5bI
!o%dq$CR>9HvH!^cpfV4Wo3GYpcuMUCu|}yPfX6N>o%}nh_?`Cy7U=y%g0hax7p-A+B%z#ut!DecEWEzrv}HLm~6R%VD+8w%@M5tc;2Ju50NxidxI5sI5*RP
s3Auw*ePVop4q=n#4RbK*O9!fb3oZO?)=a-GPcrYP-`NV&~uL&op&o7`xD=rTg8<WXC%70^k8Ewmjm5o>*PH{$vWG2-fq>4ZXIimhj5doUV1r+(>e#Jg3jnl
x^!$Sosag9&N<+?JX3_Y!|F{Wt`IFqM3Zq=I9-~}#~u}}B|b>sAZfneYZ<<I5PnZT{_SV2r@;fA{Ok;baP2UQr<S}?JL86!LdA%csrxpUvI5oqVj7Y_X*~37
(0Uv8>$h39^VOYQD7CNUnf)tC1`t$blPFwOOHsk37OEH=uTj?+t?~463T&YaGC8IDyR(^VLp;VpWZpWp9+;sbMVA}|?PzT_dGq(5;S^m8H-$a5N9V(e#;S+7
!u=M#eLF{3^VZy(T8bdBO0sR{#LZg1mc%JHH8OT>S=JjFLo&tALX)?OdS`;QpNzy{H%2&J$}gWA9h|S%jr*0$HZr_+0~8c-8v68FQ=031U{x4ij<Hj#{JO=l
vMj{TAvHU?Bz-a(Vr2nOjfi6ZqG<OKOa)&^wxe)gJ_r|g;7#~ODfwnRG%KmJ)KnZv{G3<7`GV9j@MmZds^Cg=MQA8NX~v9l{7xqhf&71jNvO*w?<(d4zmsCe
@#fcTom~{ZUJV+P#9N`XO{wc!te)u@P?1qliYh3eBl~1O1@PGPEx}C@MGc#rs)AFJ8CDv>gC?X(?#CePU)>x3$QyeKMRwXs{S-ugyN0)r9*bmTYqf4{YOX}2
m7h5eJC9&N8{+grAeClDWDf*-U>=rgp%(xv@)CgoJM<39X&4MznFM9g3z4rt-ueF41<j%GE=QI+`;c_TC>HzdT*lJRU4bi<7@-M;6A)@k{9D@IbOBM&{@~&I
*eMW>8rm_Na&P(;5t1SQ0})=_2>)z_BEP>)tvRz5iHy5J!dD>KK6@XLm)KYrX(NqV1Ho)5JV0EDKOi(uBhLpj=?5%ItMm_hxL^h&QnqR^<tW<|%E)ut1cgmy
EPQ}<yVS3&+nrRH&XiL#Z0y^j+>uK-p-~*NZhgm-as7Li{<I_-IAV=fCEx<Q8ve1ChdLRNv{6Pb?UI~<$NSB(s!08it0H3G+Dc-oCua7`pddq?2KP&ozb_n6
i)VJ5FvX%djW}E>Z?QQ{Q+*FU9Dq~}xNR7%VfzWl`qaqCedy9zRL$*eJuU_k$o+Smx=l^W=?oZl0@@x%@NH^cnY$k5spy%Fn$#|tvqFWOc<f`Ion^g<*IB;q
^`HG9192(Yi+j7wovgFd2e}ysSprnPM{a<(u|esiRrz}b@R%)&o|U<mJCq_RwRrlY-Qg_CA9VPscU3pIU^bFp`JF-j=jnx=rwv8@P(~cuVhYO*Flogxf&&9B
53+Vt|NEb=cgcto5TD%KN;+jSO!{YE^b}|G3l-P+J6uWu$H1?;dC)c*A9`{GnVm^2wo07-&Z>2ENt40FFJ1e$zfVaLluZ$a&Ns%A@a0Pv?6FZKbjkj4C4Kwd
!kDf$s%h%c5hY->v`yene6@zYbS^ekHS~_qr3?-Q2w<-9U5N_Mtj#Lg{)9gG!b;q34>lnbfiFh`sCAo%19?c%la2TvgB9u77KWrkpsRj|Sa+0uq#fB2qz{#8
B-P+$N=LrzDuatf8E_DjZpx0}YcbD_7#}qZSI7!Wz*s@dZgQ^zvV#?qlcSEh>E8s2>rYj*XM$Z-VK7XE6v_6}s0alHm;16__!#=aZMn#oFlEaypVkA-;|+Zb
`3FBJ#kq-JoiC?ps>?5nalVBp-!$igc6@nkCQpRy)2X{_$ack71u8D?XR33MiZ_t%e0zD2%84V<5O-{!2DUZki9P2{?+GV!_)Fr*#U1As<vvPZ6x^{}JjeTV
^5ZZUe1;z&9;1ttBq|(VxKz<$e^u)@l;U8~mSz$d;?IRs5ztxnXC!t5b~oN>z8QuCYXN@K&zV$3tJwymSxyGL9&JW^-{`D7>{`Hus{VEQ3PBR!VvhM+505zJ
Mcu(}BxXnZ=AMTyP<}TQKc|3qG7z`<8q`0eHdW13VpG>d;Iq8?EiI+pB2bu%pYt5`1R3embq+t%RO<+^fem$>fNpt(PJ&=uz<&|O-P(&{5KbdlT)0M)ueDSM
-U(|FDFn@S6nQj_WH~1Be?|I)2hh+0^m}m8>KNeG?X0w31(aruO(|tP8>!}aAEkuD$;IFq&(IP@$1a=>FkJ6<iqH&Os6z6Jr560~pkD+~VdiZ1<I@Us9W5+Z
>0c;|GMnoE$VQY>$rk4{t_)rSRuwFlRmD`Y!<hns;HkbdL5`i<QB7;~ueF(TTl_hTb1O?2%AK#x;7ha}?0!vuuo`I?QugUOn?vvWo<II|kk<y=pv?QHu2OD<
np@qHNdB78qcBz>BHzrqv=D!oOUz={D^^VgPyd0qXRREB+?Q$A$$Aaa{ULIpmefdKV4}UUN)H7M`A(+rn#a^H<aE5XhZIIczvgoZF6kcNq-WLgqgmR?ffLon
!7v`4<?dbH5x8Nty&7ZLWf}6iA|4+hjo|J($4~ZzlShQB3l8^*5Ne&V)@i$JJ3kK<Y9;&pTs(}9^MG&}k;w!XK)>9y!uV?6?=-rX;V;Lb-pO00w*l}NT)ztX
bW2=mp}DCaaSgkb{f=-UXu_t4z$RzxS&2Ks=uzv9vz<kqzf`?xAOnE8iwTgTHClxRb`2d?)MWUpg%ml~S(7w&|DP_~-X`;%*XhoqSORMaOOJfW7Ou-NFIB%!
sMFSEcjWU9xWayvZto}J)^+d@Q41KeL-p?o-N6G?HG1H--W>F!r|&Luxxb+XXIH7|Rp!y}hZ*6z&ph21QnUhHl{npskC2X!H^ezG7kE=S`QO_{CsIbC4k?@>
4%FNgR26Ruv(2}=Ej9dk|K<M{nLvB&RUznrK5)ULgDM4dt0-bwcJ*`e2GRk?4ReRJ68@1!6D$ABY$u}8X*C$jw72@VDq(uzZuZX@j`d&*fTA{2UeB>FwKHq>
h?|3x_bP+PjfJmm3mQ)4%yzVCjhnOM-cOLT2~aq4*O(;g<*1!F@xmjJn@tP$t)xhwFENw>IOu7OQtW||ZZ8)3>P_Ha)qmWlW1n7ZL$pv}E+GQ{*Y0Wqt%npM
a-cSrG(Pkh$7d!<w5ds;fx_@Ov`FwWp(%i7Yi)g6Q}6#wVte8!+7#mH?1s>%L_szod(UpCfB8a18-12>{fnXk`5}ccHyPs-FQFmL%D^jjOCADlX;C-yt6I-0
8soxaL?ZF7AlIcI^IIj~_PeQzDna132Wk5Iu_;~hkFxcGw>@Z}hVN!5tBfgxsLvOv+kqGCN+pE!N2#O1+=_JpI=U+H!7|M7H>(l#gda{&vsJ|M;Cm}xJvt)*
TFrbtdwnyq8F=Z-rVmbA_R2Kq{gqffpJamgiDUlY6a#wj0bc<<XDu;23YmOS;f_nYJ0yTeJ5kgI?rXbza<15uQN=IR`!&w>=D0EL=#B3zhUN96ahd$Yc{kYF
%I7BJ%9I7W5SYatf8Tv*X+{UNhbF}~MFW{Wp1x-XI{D+|G^SL!vbcRhK)aJib1Zy4DhQtOq3IordJyh@5_hV3qROrwRC?aL7o+_JEIemHS=|ZERHB&l)WFQj
-R!$ricI(+l6%17M1e0Wr-1k#z&$BKSZJ)&(#cyYc0D7Z(<*m)Rzm%UhA{?mmF)7PExI7$OOqA##kk|q3$=Ve(Yq-R&aB_PvX7orxb+=d6geE2wm-w!{5P=%
>47EV!&==CZ1)mjzhFrl`Hm)yua2;9L&0RcmJ}XNj5iuDf|xell+0rkEWCN69wsdzE>P((2aHtUM4EQOCY}!@3+Jq14$>EjhK$5G%_3k1Mcl@=DzCx{+0=qW
`jl&B-EV_s_kB8JBoQqe6g8`oZ6<|07C4?M+9<nn=C(5bPu1Ecu&&*xu*;~}lKEH^QXmwa3R!OJ3RX2qdZ`f+g#m=BOi(AD@p2OOADOa=KESn|=JvSU3dlHm
8z}uORAA74PvX)??mLU9_21NRpuh@Z5r<)LM-AMe9T2}~71t#=1`bKOc%}j#xuKX6=B<;HCzU9Gu54OJQm79VtgcEO6Zh#I2g)^*h5064;g>tbE&}h{bB2Ve
mGr&;hQ#?b8(-YW>Q!nZ-Y${hm?SI3>8YnfPIN-aEzxD4^<aJdCOKHNgce%HF}iMN6VP?*U?*<exc`*BHC*V+MPBW4xoIWyb$N~t6q&*TbI}84tkof)e2YfT
AXJD1a`;8398kd!F6I{r_^jQO4wsab`fHObm^qujc|Js<V-{82ywnXDwLCbN5{(~92;$;N3hE<LL9Ka-RN;RakR6CVD?b{ha)%W9SIdMHdQH{OrPO%svZcn%
#*bfN$D!F@7Zphr_HC)1j22mNc<My#c@aLBIDYS5R%$~sQ!pltRo(k$L>*I#mPA7IQe~A+@@*Nd&{Sy(z8NGJupw6>rM~)L=Sqc8oPKhPPao!YC*$P%?>F?Y
rxTREyDy5=LAkU%DR~FNeQ2DjDe(X*xe8RZN(@RVw0OXZBAt&U>AKwsPHAug_s0zQDvz<_+tk(!xXa0;U{MDU5NAjR-<B$d@L?g8D)WX$CP`-Ae9_0}&e>Zn
{xmlUm+ybph#*@RNFILh0xy?@(T7K`nx*|aqC7)`_Z}k0bZjLfp*%6>$B>j?(Zs55dxi+4?zEgsjw4VfaAFRp;7GY`wI%Q$d}UB)ap<}<_5CA1ICs|T5BOj&
azbgy6?0W&qg!D4_mu8$`NJUF<-=7-Tfv6CE%@cVJC#G2hOe3V6QO~QTWd?((bQYZsGmbx)nB36<BN;PGLvGLD`8TaID~2%pDwj-6Hc*s^cvYcpW1fVM3_6n
PMQ7*t{x@d@JrXweqbo{xNGMe_ni&~d_$*tg-PTPbL%KuS)#mOTVYGQdB1`hvS(#T=0G6V{TE0=$XD;vQ<9gyucQt6?){LEsMtI=<vpLnDHza{s$N|sw<?Qe
Bp`x^DmxR<;ES@x1HFBdR$25H&f(_i{7~7ZrqCa6JR}_$2UhqvyVm&SK^B|Vz;Xx(TrJIQ9@CUvY9GP2)0d8p*%pR?GiB}CZBOGH{0v0pcL<M~?1X1Z<)o!t
INVO2MfVxVK^E+nhdmF?)o&?oMi!yEqRxI#u$De)?6ZE+wD&>rHnOjQzbTp^L4b!0)f2w-FGK2IbE|muZ}!XXMXwR6!3%t4EbcjrQfT5l!Y<5&8)HS^^jG~l
*gd7&5OUc5aGzzGtGAP`c@G?JQ;WcKmgZjZur_%O47;Anvb;i`Tt*W0U2jbM+aAlZxxWzgv%Lfkh_0Ahb5=B4I5(k6W}Q^Slh=3Z{N0lU)bvk>0KD_u_8|l4
dZA&}LF}_H#-<3@F85e<{tV6fajV^}k$x{w1YF?nO6>3izOTPWF8_f{b0Y!?jka;mg4x59m{A-a=w_U%#J1D#2Wg_G@lpxo*q|gFiH?;u&-2eZCatW}Dc=c+
D)3P%2JWP`HbeA@*i%Qhm!CGJsz`4op8hhhTs6Rn`(|;jubX%CeCwKu#FCi$ZKE_@fAD3sXqnvKnvq#EQhnH__`azx8g^K{aXh#ef9VK;?v2}Zy#&lzfwil@
5j*eOIoK<g$sr`A%l8DgF)^vI3A0n{0=-=$zopBGCkCglRH-_p?ooLX^OY6M-xE)cdQ@zav?P>4qS2uleM3^XsFI55wQP{EafBJ8byhAeq7-Gj@#mH@D)4NJ
@@o5U#NyMFtj}B+>8UNSSy5+LfCrp2wcbU}=D%cv#9M(79g|>c%B-e3>WQ8lgD};~1CIB47W2o2Lk5|mr}-GOyC1A^k7*2YqJXrE22;1O%2R#XghjYSS+hJn
oc5B&`uTWb5BWrMsF>fE4Qu#n9TbDMyl8EMWT^X!8lE`yquK3+1c-rz)uu<0WQSKnPM7Ii6HcwV?Ru|qWdR-9frnIv>SmChU3cbYSX(x<8T8t)qZsK;!E_=J
R}_gMrY$<lqs3XbtiHV*-g?fNJx&XF+A+k^S1CU7NLSMKJvX{^RJX~fgnEAlpDU~-l}#}p+RPFrIZq$9Z8fmlA_Lmv4?o6EioR{qiOsieU@O%l&RctdZm$g>
_KHHwM*MA!UYuc0YCUXqHuhVmd(}5vjO-95{Qb7#TedtHlyb1Xbnl}jx53d|E`E5HsJ7BI(cC>5pM)15Fzvh0aniZof(as2w4nF{pUWZ|O<3P2zn?;tcVnP<
ctY<yTvFK)lA!?BgFDtnxCF}q0cisOmR4_ws-0;lSxk@VEwu|x31aX={6bE4-pYiAM5QUqC@nr?W#PrT4Ofr|yB!;HL51%qDiDQwXqqHGmGOmj-Oj87AvXXE
+qbW~_q$by00zrL&Vdci)nO#&hPQgC`4a{oeN=pCntZMfh!KxfBzSImoK_#{=wdsOHwpl7-K;@c=!m&m@qZ{Df7hIf*B;K~`7OjZKl?K1rj=&>BcIZ~R4_|J
I#$O9YLqA;Xd?wnF@7OHf83=EUvh=&fj_c?wdjY7dRDC&D{CGgqb4w#-Ey@QEmhflB>|TD7Q(C8I~-pE-qrC9NExQALm|q>qd?@qiF0bUWgCs3@Q6vos8rTP
T4&Z6eCc3(XGVQehjHr_U;sN1#gB5YeY7v;{FQCtRS3trRc8xvy?0*f`0^|Aw_MWcDyVz-G%&?n6U(K86eX(MrefwWuoLxgcrfJrxr~h2ACDd2E<PqINHIRL
FL_@3o6YXJ;vVSmmjLe}oS$}2!EtZr^asq}A74Sz?&QjKX}`mqIt!jb(@)2b_27o_!sJDNWnl%Z2YJW<J32TNIJHiWoFQUKCqnA>Y52SPSa{(DgBB|Rf1QhN
-`&{}@WL8J%=bT)Po?vaP7#s(^=ltr;@(4BZZ*u*w%5bG@qg14DS1z)e~;+LEgA7*&1C8SvJ52uKip$~mtC{~B!!Z!%JXuXYu6LFcA}*#@XUY&m<G$m>y9C>
9yV-;G#aZr#P*&t?niPOGyTJ82=f3~K6%IlZrjU0?mG)hf+<uls)I|(&!2;)bblpR4Cu8RpC&N=lXQsT{72p&+sJ;*R67q3x&!U0*BXI`>6DN^fgXm_pS8+k
1(9#{v8>1<kew}-m>w=%Utt<L9o)(C2FB@*jg<m)Ygu)*1&&RTAD!Uhh@vUwV08*{1F^cNE)jYLYExL!Z;T?cX9`|<Hmqh$%@?J0zUb5D0R__CQe$6~00-;)
L&o4}>$izq!C&1@p)r5=xJx?j-zTlN{h_><&mPHdAEax}DyiY>V@y?OCpWIO>-w}Wm%b%6Pz2>3H=bI-o;BqA5G+;dLaMc=(<6e{{|TXFl0gqC%ut|jEzk2-
VtgX|MiamS8xLu{-yAQ1P*ph~B}7lKo0&bK7X9es%eArext;79-JhhVjPAW&!;B1u&$D9r@x`%s80+PTP&*QSO=OoED(`XZyep)F*0bEPI~8QSsTIH5FlWAC
LO)0nuO7j%=(V8s71+mzr|dOB&_e&9s8fW>sZzOl@;_}*sdsV`WkC^csUWb-NK`qFL8Ug<wk5i?o;6wl`|B`VIuM&!m9T*3)NWxZbw`Nt$E~kW`WKopgZx7P
SV+qs9l+)VSg)uQc3(CG{$||aJ*t86bzy1x%xnXU)~g|+T%uA|{(QkJPP|9X?B&>EtOE+t@$91dB(nlPM@d#i)r2R4mbxktj5^Y#yATe0jl18>Si!FAp4VTH
cS8e|+^czqmLzRpH@hhF@4bxaBu2Y22=)+d8khU#*gZ`Kv*eBC8b>AZhO-)E5MA4%Ui_ism1&wF_%c1%&I{RQw=R?HdcvO#(mri?2J2pwJAECnpI*iVPrnO&
aP7S4t>_8I$Ytg3I5BLTUo;6CT`_4}mh~r$6~b;Er#W%Vi$_DQJxS~uNi^;o`Ml}9y_HY{yXvrOVS{5=?G~E2-UO#sSM!IOclPxH)HV9J<~x4pTT8#U2BCve
mvrP;DAW-S5{vXae$Urmfy;8a0W_~c8nJ9VMvLuKK<$zn2zP}=J!WY9Sx(c`nhyYNAMT?`_t2BIVs>tR$tBBkk>G7&7;6KR!Y5QA-H~~Wjlof%<~?}pU^-5-
Y2gE!bDF8a8UexJi6F}BXAfCo7XHK5ohSC&zAXzPCwSs0z6VVsJ^BS97)8)MUlmfQMuSX{oubX~g83+>E#eHT26rJKRDtos%*O7M!Cg!kelBqdpIq=+kb*5V
MkY+mDdG*x>!+aevO#}Z^|U)zCYjz=ubMnQd%)oJ0oopRKh+#hoSx2Y`4q?`Y`50fu)rnI`V^~Qp>uE-|4`Ob37Vo6f1p-7VhTx>1hfvGz=Mi;jf$o_7z;ru
$6Sf+{Ww@v=lj&xTV~rl_+;}p<!hiOe*hGI_|9~@)QwUjxmaR_SO&XOh?BH$HdCm=dXn(zQwCqVpu*d$Y9Vq_ALXkrRSjg$q-KyGzfQ9Z>ET)Jx8F}x$tcsK
%qHdSaG8|8ng*F$<grnGbshI+#tTZ|ts?fX^IE6;e!ih5*RRL#D}E7T<3|uA6maA?FxX62nAj{r4UFn<V9V0FNtk20m!+Bz1FQkN(z5zB<cVuG9TFxU-Ob9U
+x%6M0H<nfvJ}e7Z=#9Zb#5)1o)<2jF+X$coJmb~Y{C7x=WQ!oSSvj&3zGSQi-qo#{JveQUpMz0oude+ZST3_h{NV#89$lg4tqtYsAjRZxHH)WfuN+dCH2I}
5GB>Mr*BZ19JTH48J2Uq(8?TpWsK2}8ZDVsV63G_p-Wj2Sv1Bm`PAn*-b8WFg+=#B3}2IAP&q6&s{z^tLYm$_!1^DRJS@^rEjwfeJOL;AXU#egDvX1g6lHet
FtL$x>ZAZE@Ea6IDY*;HOJ<soP14i*>+AtTXc=P<f_qAMYuRnkpH2_b>8Qx0K>D1TFQ0YR$S0ofO;%%XThq`X2-6Ze%-*n)ndZ&MlHLm3b$#${7bjgkmKW)C
kiDGh5;LOMUYrTZ_%DWJp0}4w^A>7+&1LK!4AG)B(fE|qOa=XLC(<gqz8*u5?#nM?J8bXK91>32n7q<$wRntKLQKV+%%2hmRUeXjHR5|H-qrCFi0uZ9ay_;7
w>HNRZ-+@!IO*n|l~B~8Wu?id)i=Ijk(~Jij=SxkH#2Ms-kXe+qCUeXzj;<CkX3B!C5gt#VUY*~3_=Q>+_iiO><wuVr_uYngbtyyHh7_(=vYOy)&N6bY8m01
8M1K5YpGcN$t^>bQ*qt_rl=cB$2;1ecDc1cO$FOkjB!Ifem_GLF(#?(^L4+GGt(dr51xuCKMjg>e<@=p6Q7VyAp>C8HEEy(yYt2>3f=Z@#hNzXo|KD^DT+Fb
+W?VO;Fc9ze!)N=^QmEIup566&8#=1EY+-ESs6wyjhpsBXG4&b^n1xVft2`7AQo1l6PPI%_$<%+3iJM#bfhfVcfUu76%1ml8v~M$nW=eG(#_p4EVxXH8%Y%r
HLeNCOb?yP+(H0U6xD5ZC{jY`<u}l_iK(3{Kg!c06;N9G^vCA9h`%Xn9NF6G_(nP7CkH4Dgo-MMh{uE2m+4_`O15uP;0N4`$GCx(Q*FE2vm^Fu<6oKbs6%C_
_{aXL++GENWCD5jy8tABnySvUwT#~1!2?!0bax0S=^JtJ5+QqO<tMf~JL^D27FZ4tj@`9wy@Fjh9{;Qy(%b=ez0^V7R5N@Cy<{?0iwxS*PO=9Oix<pO^rx5#
^vx$)!8bs2QREH3K1WLd%N^k2L@G3L!;xuYH4ab#AVgNs`hh_f^2K<>G*R@3r@2}4naNdZur-HJ&--HNiG_Ou__)bd$#Gaw(IQv%>WHANI@`x<@wEUmap~<E
WO?j|r0(~>QrNREY(nqZ5Hk%+VowH?{xa)qNTQNq;Nf}>zx(m~M(kF}n!5gYls{5lodZh$btt?iyQLEwwCl(%veN(R%Y>sUyhQn3M`farcNDW%7>Jme;TZUn
kJZ=rNmT>mmpMeA0{Yr;4b>)e8k|8qZYO|LqB94IC*Te5>(cw3fy7Cr|BTYJu%u4F&Hn@KQHl<VBsV7n`?8V?cFRh*iWlckvQgHWe<Z$ANO1e&@bY>q<4==Y
Re6XA8gkFLaEDch2+b!4#ONZdbz^gef8D0=V?)dEts%^B`*-Z~VX-zy_5ybNJc^@_6p=KV%*nG&%cnsKwKnWj#nfimA*AfRL(>U^fKc{g-?MAnHZ1hb@dzpk
>KB|MkAB!1H&+!7$FzE%5{1?XaAT;)wY@f5T&l`Sk)W!6Ovp7%tLy9+Ia&RwUxq=|4o<}%)ZsIxXnZ4UD<FI7c7>B38@nzQ+>B`|8#dt60Gg!5J$_H4<G|x)
d0ZIv289VhQ2h{Wq@;ereDg50IQ4c75Ki}UiPMK`2wFU8@76SeXK$HV#9Hm(O>$f-bHhQkvqF4-zpVk4s^PpHB#C(E`4e27;J($r9PT{ICpX}L@kVA-xx2`u
7+Y$gq*6fhQx6DV@nw76-=YK-Fv^&<A9OMZKKGM?!?XdfR*QUzu^i-u<Y!9IR1Zb2t`PTpv1?(`%J?w^U`NYwULjID<*68^AHnx*)n$Wnx#YAk=g#zc=Xq4i
5M&Uym3HBk>=N=>=#dT~CC0P0RyR5<W9yShNmNAgr8$$KGLcJy1${iRw@kNybGp|yhJc9)R8#LMWiQ^+_ez9*&R%VZYc_7fpEPzkhd1Xtu4oJrz^JeSE5i!_
67(=lwK^UvY!C#%x~}U{EM#8#7gVFxk;u~-Qgi#;@UA^nbDvuoh0~y;Qk3T~9mHkK9H+$SaVLj(_V;O9r5B$N)sD9U<eh}1+D@23${pg08nnd+y)y{o$18WS
R5NY=cFZ;;UV=ubfWLa<vAJ^LZa%aD2c0M2oI)qPs!15`9})Ucaw51T1_0GAobNfEiVn^BB3150(XMfz|7k*$s_Wm{0lYEMQ$3U7i0%9`9AI7M;BZkQsPQk@
wA3Yqo&zRRh3Cc%??3W+VfNcdt*yeBJ7S-3y=uRG3vO0=$%DQP2So-wY~-HDdxberR_`6LnZD|%Q_EWB&^~iI5to&cWKYvfrrU74cU6@?19#F`F;xT}KW!IP
(rt#{F!-L6{o9l%U8HeqL*&gqEL2QU*4Z<pdyaw)Hy#PN;W+CPh`WOP&(UH)G(tkF7lvgi&%N^C0eU7z&}Z+T+bF5}=s8{Ul2SypAMOUUOkx1nHyYN%WGW`9
HN;bV9UVke_*IfOIa#hSsN<v?U@%A#kN6E*>}F+bB8(6=_TI(Qf*W>Sm2-*{d&Ho)-qjL1;nuTZv%dO(xlFvZNJ&T)r8dGKs;--+e|Cwh41@SnGJWEIUDXS|
qE_B)Tmg%dk6Uf$CJd}BuIiJESMhuku)kdah@m#)+IUps33+><1@IfDkZqXU4Im}^dKJR=%1grAr145Wh~zf{&`eVE`;q&^lqeYxpPuc7sWxQ1S6GOV5_J^u
sucCoPfr+eJUZqqZqtPJStp8<Ga?;PVB>RiM*cqII&S+krDgeR3j7Krn`~>+JB$5kU_y?6Q4&^E2a~SZ{3Erj{bie2ZkEU5;E7nNtN}XB?>tH#HL_3TH4z7o
m2LDaz0e+Ja<0&uOWQhNH;}Q<*@HUa_^--*pXPdb-93}>?_FOo90W%BV<zbh@h??E!Y{$y-y~u!ELY8eR(2}rVthxR>oF+mdmo$^K_|oSTKq8tj6`j|HPe0e
F}!9EIib96^pY}3booY}Q>Mu#mb!DCAwgllp`9Q%^rY{=v$+~M(X?1O*H(1#9`Y-~ekbOgaSqI(d&jL_lB#>Kov3W}3?Pbgz61iU#Z^TZTBpdHT1Cx8sqF3y
)a)l$U4D;=Gzq#q(w7Mmc_(_o`L23x`Y`SLL_VbpE6kA?4}bUH<!ajy%7;1~KL-}5F!#Aawb$DSDcRjvK~6QGYM@>U?P{j3oWh8QjO9~2G|&XNOOM2FI!fvI
qn+HgjR~y~d4xDq`oZ7E$Mx5Y#Sn8+E7O0VEWnS#HpG4ND{~e&UG-eQb#o39O|c%Cdp!YK)sT^}#Y%y$o8QBULpl7{+K_Xv|7}e^0J+W=&lQ)t+fM-USpFgy
7^iTx6$^Q!w?57y-_+RpFM+6Lhy2<_P*{`E&7P5syRFK)uspi|A{tktZnMG0EL05)o4qrnbuDNtHki|mu=d)xJVrlN%Cc6ua{J?H-Z_FiUo)WI_7=wCzdxFA
Qilx`8w^Z-qhlT3G>E2#WYrf*LeLlo2bq3cWDgbhOaM(J)^hiGFMFkPMS|b9XQNLE1zw*T>8op$%FV})Iz#uhw{QT`#cYOER{K{byE+xep{3-7i<%b@KyzJ7
TVjHt4s07VteiB-K%+B3DQM`EEgcA6)WUBwjTXFuS>1K4wG19{mT|uKL;|0;uGcHn8($LaDJG@?|Br8<cf_JZDTR}1^Dp$C^m4cH*CK;80<-MGW@FB^*MUbe
N?Cw1sjL%7A|u(#7YB)5Lol${wo~xrYfl0#<LEBB3KfP>^3L-2q0n_Bo86ALngw3#C%2(%(2Wpa*%zL2`%!UYX;Yo-E#x#S#9fmyzKA~1PitZSg!Wn*ViJ`a
S$m<(j&X_%JWyc8AWz#w#Q3zzv(=BO+1zzuZ7sroKDgXq<YpK3a`8F*e~jE4p%B)~)Jmk(|MdBk#eAm53*SLued^E<irgR=ax~=~^iDKSU;#`0LPaqiDwfw1
q`@EVK9TjA?=U+vf;cuxW4Y-^a|sFd6f+3Oa;vtC=a^ZS@BIIJdhp5Xler*^g!=%(P)g<DL*vF#_U{Fb->sS^@t3`0FUC>Dy$hz0t^?&gi=u|;P1c-eu37Et
(1XRk6N4h9fu)1SQhpDFRtPlUaJA%iO`>cYc6fCH2BNM5(y^vF;1z$}Oi58MYCol{sF-{NBIcQVrYbM7NEi<9_c6ZR)*q*<K6TbM3Wo95<^4-Z3Tf`NDu5iV
@k6sM=m)z(Z=*0?ORxjuy4gf!AinaOOGLoodFv9mv>PVcV{OtLQT*>1WK#T+pKilSS!`j6N2=tn?y!4RBj#H<j*d^$h<#)s{LZAUzfkDDP7}nvWqIGoQK6IM
37#k^w-dg<x)#Exm$6R%>o=s%XMTfvT-XS%y1`=yj;h|{<$gB7$LxGXa8aHivNJHsd1e#uC+=)6vd5N40qBC#Lz=OSS!@Gp8AMW{Lbkpkjtb4qBBZ6tBQ6+L
+OvzCXaIOuml{MHc|*ic=#&A;4nOguf|w-Xw|F-kUgc|azMr)}aa~-kxXLDK)&|)=X7^%1ewk^Evk8m?A>uz-$TwR$QSkc|c`1{<=6(kev_$@1CDes=GSVDq
D(GevKQ18-lEuvSJhOTLR>SIgs?V<#nlyqmTyg6%0w$p-oaC%{lI14IMn*cv4o~CX`gv;A>h%z13pGp3?9-likU3>5V5mm26BnB<1oD7#zS>z_4Xc#Xi&*%`
dqf(Zv}3X}at)%~Lnl$W@uRkdCo#@C9X2Vaue-Zn0DrtF7Odz}HVxXF`Rv;xdiV|j<a7pllb|&(KJl#8K5?l0Zujp!6Ozz=H4}~?aX^X3yBVWe$8^t~KL5q_
t&Fa}>E_Qhpqn^G(#Ansa*1^>qcV{v=V2@pXNkS#>0<P=TJP%0Vh6c1CcC$TBpYO}{7QX#E(%I3)jhCz5z`iV>ANe}&dlG`rn}wtrobf$%^g?9j-#bK<(BkA
<L<h2kZ?Y6Qa*xAYvL1eEiGl>Y&s#+>6rV{Ce2$YjbIWw8i|M}%7$_Tv#fd&U@M$#v^b=?@I5s$6;QFPy7{Dlzru9BlyjB;leo;_rHnI8FQAn$3CvdUw#I)D
ft2!~Q{?7P1b2FksMUoxa81LayguTeG$JS&2>N%a+4`ZG#!yNlq>NiB`C&9#YR1=P%*;6w7X_rF*;3RLg9<-szNV4YjT6|>Xt)knCPi*C92@wH|5!L|{r5`R
7pJ)2hE>VZp8&@A-(we<T#HvzNx(hITY|MSL6#eGpvmeH><G7`9DwoaP+moM=3*9fn47GgNRTghz`M=(YBEvvHhb3F;$0^K6QWrH?sScaNaC)r!X2N0|IJ4x
SH#g#XvzO`RY*O~c52l7Xcc)KeO~c~FEEE+y)XR9uGWZ3a)|3z6C{Lb68!7{_PRN)RqnE?qKo+z5Nf0u?~`%m?v&$UDcs1Hm^*rpUlkw#l7ms=kp|(;l9iE=
5y9(>8SKfoa7~bKoqmJ?4DvSRU}-{Apx>x?b5<$4j>qCaZsv3wmAGx|mxrgw&CzRG`Y@Xs!ea(1DF=zzRmtsE1r!ojf-&93<`bdAZ;JHa;(Net+4X3%iRiBA
93sS2vpG`e;mr)PD@>dvCLJi&{S%y|OR`M6y`NqcVg6L|vD?7DnfyQflXY1JL9^f$=KQsf(eJMht6SOZoht^M%@N||mmz%6j0O-P*9oGzbQ?1FP0aB2zq09;
B^8XKbhEBs>u1JM;FCG6nJXytYZP@`V-{X?ede>6q9N57TYIMO=Nb=Z7YRF)ZTmGpj9Q$x^g@o*+6K7uJFQf-v-(x_oxKX0uThO#Z9Tx@_8b-4YFo7m*Io<a
CoB@QJi8fl-P7P;P|_?{Q>n0@XAxmR_>2oF&^0VQ-ITI26;=+Q;iCkeAk`n~3k7R6)r3iOGj<%DvEx>-KnKCpejB^;`%lg=nRw(j7ExzWhO+Z%ZVJ{+H^7G&
^9Xb5={ilXhRV;Uqy>V$=4KhyqS=pNc)dQTjOKv3BFSn(*rsS*?KEn|0RRU8_`|IAmH8c3PQdV(q&;ja?tMDSn|@syd*Y;whLXXmC|QL!%#pDhK1Q!O>-8`a
u2dbim?P~^;2Dj#?2v1(fMG9t1w0-L=X5iRD_@_DytsbD#7!#qH)N=y)WF73Z_krh(c#QKs#ZOGU#xTa;aU3rtFnS{t61UlW_-7Dw~K`@?%Ig=a#18IwFiCn
s!UxB?6-v?<`e$VA1k;^3?m@kxVBj*`j`aQ&~UVgPgf7<e1B@(bX<w<+&)Kbj?m?I@=4Fc=1+F@lWi+N^Ct&{1*Tjmhyt2;-;{M_PU4pYg&J6nIxcwGX#t4w
jFAv(;H|>V^z`x+*HsRKQ4x%DJVVrCL~>9sW85gXkgirf)Rx@7lPgWDUUBha{Sb()O1TtP2PnfBI}^`{;}M_{YjU|afZPa)7ec<1bW_ZHTTq7I5IIXkZiz|t
>uPF(;AC%V+O`k=uP2L43PQwW5uV3||C!~v7-0-i{%omdZzkw%CF0V1nZ5E)1vEtosqoz2>@rMh&G19hngx{hXQJpExm*)Dw95h1e+}e^O_RI9uyG9o>?IY!
?}=bQzwQSancTHZvbj0*3f|J^%U?q4uN*(vzF16>1k>+qXbe=`w^7*M)3F2-HkTB8EIiy};y&-X7zz=tXWm?K%AZ1()kYfzVzN`};*@M|9hEUjPDAH#A$OPE
s5!Fr!kAES-3p}>aRxU4T7r6~8voC*)l8?S_6N>2O>T9w!>V1VmX2lB)BhNS%SoM6pfwO)y0ik99@w?FITIy}u;P?$%Oz)sHUU}kS?U}%f*-B?7e#xOdE|@G
`_dZDHpCHq0CZeo-X#YvT`9)0^_Tps!v)LA`*q0oxyO#WYA2+j2O-h&D9dFm6wV#vBk?p5VHvDl2Ep1Wz_C^ibGQ?tJV|!r+;tg8fAK=8JE@0qN}~PNWw5Bh
X!RW#GX5`Nh_90X`f^`Ta%DLJsP1$d<6%5{*OodDjHUjFdDO!%9=&Z}6Ww*(Ih21<i7iEK@1}@#@hIV8OU1y8;HP8IE3?7yP$ndyjpXz2H#X+joWz;ZSgkBk
o>ioRjA~lA(ec#v6KA+h_fFKCK{S6>xmlA5vm)lj=Gph4tqqP3fVE*Z#RcvkFB>1x-fO}kwm3eahR}u~v-JlzNG)dg!Oi2dbOQm#Bj8>My7kvrYJY`{G0Jzk
=UvIvNe!MmyhG;7&&GlWft$UW8(L0NUGTePtl#n-L+C>s<(Vi1zO-jr<f)a+<3Gf{K6}aRAbn9V3!}c@mJOrzUO*A{X|QiL#A;1lHNV8j7js`$=0aa)b50x&
L)e|BPmYB^Y9r%z`yYyF_Fqt!7nC{B6{aZE`r1WJXG%nRy_QS96E9y=B+uh{gk(Ki0T@THC;@Ag%bZg~5+`dBuK#?AH-2#RAuS+`VKQax*gV~mUy+WP>u6d)
c~HAtG1qhV_5jT{6G=&V+D?XU$Q8t3x+d52(~gfojF^K+e4PQ!q4Cr9FybIIB?lLF4DNu#-o9p@XS_K*svdueI;o=;CS`ENG?u&py$#6>ZWsfu{*lKEaEK$#
00ib1Rle{+0pHT>DnRR2Z1$W6>h34_BGDaZE_8oQNMCc=%@hD8|KW`uc<zM<`#>m{cAAG1tBa(vi}0cow%i$BoBTUP?TuYZ8Bke*`(!C@9=h7wm-r?*U|B{T
B}4@3jN7y>YWEd^%=^g(Zx|%N-dVNpQJpj4NY>6J<upSHbefs?63xQeV&X|oG+*O_jG?S&yAS8Z3WLGY!kKd8%8n=+Y=Jz+;dRKjD=qIIiMi{4$fnL!;2Tee
Tycx!R;Q`&SMX7q3Q?>kQSRAbWJG^;!G?F-S0KNoYb6+3L}s1Kp&;7B`|hYpK;~C|Mh-r4-rhu<(w2fM@!wl~?8W_l1(;)HU&QiNlPQz(R^XvpmEcMUF(hX+
(o7xZG_nem`*zRQiHTnxIs^+1h^s0kgv}ZI)_9)gY(Lh~3?Gy4?9=rL1HB@5h%Ei8Z0Myly4~#>jy$sBy%aBg#i6?kR4SeDEp46uoh}F@SV@$Mm@2b@4U-aE
R>zn|oq)gac@7V`(n*o>3=#O*yZ;;!sJby(%M{9KCa8O-K*lEd*dq*Ii!%zrn@La4&uEv9rsu&8C=8i)h`m$F6c%}2*txwF?<$Dq(v{W{r8DlD!SJ4@ZHdy7
SwCB3|NFS=@c;1RvoWd|k7wL|t{z!^ggn07(UHXvqJglPA~w$%WfR*2v>gTBx)YgC+~VWdJu_P-ss~RA<b<?*ADCCH)tVX}b%K>1DjL1mRIp)(7nv;-s@g3L
Wp9GHbGL=kP^XjWsEuqJOaD1g0F5KUeYBD$eMJI3uS5Or2``y#tNA|h<TJHU2&}GXx7RwU%hJc7b2=i$d~h@JU*{0=+N>Di%-we+rT&;Wsf;MmV!*#OMp5QT
@j2(DK-DAx1dUk=#a-KuxpI3s2Wqb{j^wfD`$6-vPACGRA$}~WpPP?PX-N$^%6B%sXykIXc9wnwq$6GtalYoTr83DgM1HV4G)_wX^!e&QKhKuY-gt$_>ri=m
PkKZ6D76|rCy8AEHb+TrUP~Uqv@dPUk;4u+bD3x}tP6E4XAWk&TPN1Vy1$)mXQYf~CLf=*{`wnu6Luz`2lhNj_;(Kf5jEMA(ybLH3bibge;m`Qi?ihmW?<U1
JjBzuP!FoItx){A8*Q6+OFMYExuc_@IMnUecs<VJ=xdh{cko0b|1TKy<yi#ZuLPFdCO?OZO9l;8u<#RL07pI1KUr5!8lxH~C@iV(>bboPn;yBUeg1f4<SU$S
bs|k`^XKucv{;RaM>)ExmJ=VQ)bXbe@PvGBcDL<(Ub?B``+f-!ovr%j@5mXjoQ|$-dkAk`);#k88K^Pf=xKOt>8V;??%%$H9KlBq=91*kF&PKUBwukmntDK3
J*qrJI2q|4=2L{#K<cNE<^Ijp7-@jS!0#PXU0iKlX#Xi-T+PQ>SkjOaGf;m=*UaMRdp0tY-`wdP1y2{G6Q_KAbs~tbqGD>(I0rjhgtGYq|6b821%3P6gNwUg
_2Os&y6|)0k;QSWiK&@5D4@Y}{VWFa3jaAdf%i5i!kC!uLytTzLs5r2IRVHz>;eFw!?RhO$Fmq)+&6BZ4nVxXr&tl}U$IphWbsq)dxmk3og+37?`t7O-RW|?
IwMliq*MoIIt)t$ogoHPQ)wOMp`izm$?^1TX6~Vp)<7Zyc*mY>XOtuN1oA@8fJtkCZp}>Xyj+O`PRvQpG3avm*>$>U2H-v^L?r*)!+sAq6FHhvFW{)H1p*}9
1V#CJ^ec<*A%ec0I`b)a2faFDJA$&NdhgFBzItg{4N6xALSUmY+`Ip{G17H>46j=W4xbwvPxkM^Yxf;s99MPnJ`CTzXP-lXAH#PT3${L4;tg>G<;h*QO5hD3
1pgg|lm!>*I5EMpxnttSUEOp}FEU?@q<z_xcQIFt{RGppCba@_PlJ>-BVB2_2Ja?t+<+hw;ocj!^4q1}7JLK3zlXB4T>mvsy`SkV)R}_3RA01yAZZ@tvS)Ld
<;Cas3ER}H>qx1KynZOX0m(u&o+Zvw+VN6A_aW|`V}^0trV;=Rl0Q21iG&1y<|Py|KU%;YrA@ndmDh^CAb>en6Mv@*zCAM$<-jt5wC-*+v6+zFzQc=OB9T(P
e23l#Ok@5s&RM>(U%D>Zo+MJ@PUu38eG+0_S&gqm?$<~4?K@Y`X~Fv>jC{`F#$F1p2aN;EiAd^IQLlnHLH*gH2;-!8&f?YL)DSSgXRg*8zj~jW15={}kyyC%
viF4g9(inUZFM-<A+oRx3s!<v*T=S9Wl~iGH7@2@);LE+Bn1yCvwO3%@6(NgigFQbbQIXhhEX8vE!Jp>6`}Px7z&_~%om%NmuEn>j18RwcKj;dmN(?61@(X4
>a&x4p`c8PhC?b}EQl^b<>k?rQZa=M7z_;7kDLFq_5N4ghu`a}HL=Q;dvNlTij$(4B`JN&vy9vb@!I<l%1>A%Nb4MtMBLG5)zFUTw(B^}&?^NL)^i=veGTx0
P)jqCm!cw0x79S+_^c&^@V+O-CJUE>^AUF=H4<)0i={wg1H@u&agACZS6Hb2Eui=^JHjCs{aJZdjpfX=Na@D-d{?tRKyylTWo^v(1rlg=asiCb|65ixvTQ0f
b@8Z0dJMU%0`yR%9T@y)lDJM8$;|>$h*&gLX<ruRMufSEw09Le@2Yv9SaFq){4S`k9%lN;A5asSah5bmkO~Wg4CqPub%yG}Zag6=#)dKfDk(nXe0-h)XBJ(=
TsMc7Jz+Nj*<2>G+)}?;v78k|O99Z2)WJa{P-DDZRtua9@^GU2j0^^U?MfPV#SkT;KBuo|ea0mcXbMFg*%;d;N?ooF&VTXGKcTXhRs)nP3e}`&i9Qa1kpfoi
H8Tfy*A^K39ZHb;PvI8kkIq%SLNr2&bw-0P9FutB)=EGPM}+@U@5+K^Y+)8#OX6Frr%8Ml)sI;F|H7D?1~GN69-8C&$1Y*K?k+k83&>0(F5YB4PEoL>k6AJ3
{fq@>%j`EU`qJepapJ0UFYbPidq-(g;$;k;)TcPB{-qiFgWCcXBhsZH5}!mM;Twv7Xmx~PA*QzhCoc>xBS4L?p@}|Dx}E0b3Eb6-H+isi_wd8ZULWM1toCEY
jd$VioO`lHZ62UdIIo+HkM%twVfNcKac)TTmM575Kw^pNb09R!e?SV5w$ktIVpB?LV==3cFx#-|!jgm~R(1I{g(EExqmf5St&~9mYrFj<fzxuVHVv-sGP_fL
{Jn4==6s8IYEqPpONFDiPgOc%!t~+^<!kQng_~MyACZAQ?@VjMCg?lT1h6lgK>8CneTGiA(i*a}XomrFA2<9|>_H;qdvJ$v(}qjg!|%K67Fpr**vmd4{<f?2
?8L1~oN$WDpwFO!tYb{#b|JE%i>}9yuDly-5y@|%XcAgaZsf60S3UnD34Rtu3`abP)vS@IL6=66{e0bj`NypEiP&d;e(QD|IRv4azUyJViJqcysc&`=wWDG^
QO;71o77rxmO#FeAm?(MjC=46Oeh`kLcSo%NZxD)LkA~zsEJ#UH<wYNa0D0UFHWV1OMg`{){B3G`GPU#p#Y6+0Nq)m-7U>L!t<+BZCBK4NJ)}#B$jL_Zf!Tj
`lJXREcX)CEGK*oWTq}iFS;j&9&tZ_OSC+_ADm%)&>a>iBqTJ213Y>lbwusbL#D0qHQ+9YqQ`SbMDVI5;@`C8cEit%Uo@t#OGvMCejc(fdz<*1HSZTpb#c*x
d<94xNA#G?E$AZ1)R@HtIzs7zE*G`0gYB$QCdy}11@!vQSxji<TZRVS$2!DiX(|z%+`6eCuK9K=&F#e><9%sDz{$3ieqbMj$ry9&Gul!q=}9hV;;Rg;`G>_V
7)+H3MSNVY!kJVY0-2$Gbp6sgd4wdpvVk0<Qp1qRg-rGK478~TeJGxCdOeTvMC@E^`uU--7}*m=az_PNxG_Zwp>WoT-1c+0rK<WG`Z=XpDStN=c?f{e>feH$
Avc!G($r!(cc3$07Wg!lNjGO;YKig>R@_`g8|!D+mNQlI1E8M1V|9i=TI=(n>~%eHVeburV2P4il#HVqdoY|6u6ebz3_K+9T&iafJ!XnqFFFXu1e)|sj;CG<
KT9n`uQum{gOI}>OIN`?J3(PpR;Nw~Y(8WDjlrIzEsZ#JPfJcG5&{r%1Yy@pjT6f@6m0nc#ZK-RWoIYG{T0I;bHt)(dxHy3p+x;g4n}?hg)El_MXDa~-*qE(
6fM?ML;*U4<~9p=p6+|`iSUi=nekr=6afa4CFQIVOZcIGan)hY+VuJYb`h8iKZcyVWSB1ZC3P&Y63IXoG@ht><{$!cRHs*HC}|4L1kLj9a}tM2Aa^=2hJ!sT
np6VX8%+gsB_EG^kp4^^GeFyl$Jy0b&JWPLq=q&lXvlS}fxc~%<8>xdPon*$N`ip`AdRm<i`jiyM{SuqsW#C>hD<O}>Ov#Sn1OyOs*Qscvpd%G@?lz?_j1h0
%|-cs8r?652^3CmqvAjh1fXP;jFSm~Q5svt05s1^*9BpBS!c1|CdhvCKkru@Yg>wU=k0F_gkJMZBC~Z2{I&pXve?e-Gw`llkp;A--9WkGf*`)6<&W(rJhR%+
Jz_7-_7``a@oZrhi6fV-v2|8?Rwo%Bsct*S`Dl5U8tdVrzM?_Uiyt4?lT#!@wacEUGxshbfn<pfkPr3{`VI>?dlQ#})hyLV%Ka=v5*u?Lu!!pc%=9_5*_AIo
&%}C-;H~b`!Ci!b*lHkP+b=Iv__v5*q!q6Xitnbr4H-OC0=2tQQCSlT0aLko;qae3g-xcHs*t{!+G>@FkZ?&rRNiv2Vy;PEiV<974NxU)o@&5NP*rpwpyKFx
XV19Mgkw-{j~&m;mUBwd29R@yP!loP{}UXGLu&Cx=j%||b5s>#R3PGe8;Ph!#pFC%F^2k)FuffWW@Q4AdW20gC@T02z^7=F=#AEV1?_60gbEvnWfx7kU@q@`
(ff6-&frh?4n1aSugu&t)A$>0o=|A1H<Hj+g=iP<ek=^H*W!kOi%bgjejPBNsL&bZN_36NX9|s8(4OA@f?EMdQDT}H)-FG4(HGEF^vS+bx7c|YkUB!Qr7~8*
AYj_b^}(bOlJD#K=E*;1=|#VJKgf?=(hZQ=m^Bs#?M2?R8WVWCnxTe_LP(h*ydwHP;C0tYzTLAxkJk(u-Y6~7)$jC6NGU`=4=u8x6fb@~v(y&ftZRy=0hcr~
?6ziaVPV6?6&eX-{doI|?JMImLhN5=!w~egn@1aa63W%OYm1|dH)4h=r*yLK$Gjo~nBkf1JzSysE4NqN$n85nk^gF75#3`{s6(fR*AyY*l+Lah!zz!;wgz|y
0~?G2FUw9O)T8_Th92`rAJs+g<)$nCx()~@l*b7Lu7N%Pw{A51wDt?kgxQb09J(tX)cztVUOn6-n#^&koBl&1-S~hs!7vF|!OdAPm&$g|N$m8~6hKOIT(XNr
j`7K<yRXQ$fhV=&l7U$(ptDpo2tNf)Yvi}ArNK&*;XZfm9dZSDP!VcDjdwHhYB{3Xyw^?pc7>=|_EjQEBxcJ7w*uhthD5;UDViv%NOFwtRVBZ^Vpk)*qa_nt
ZVg;!Ue3_tu%1N#Hp@HveSo?~;MCc-J-iF!b<x+hZE9<Qm)u&nnH#t%9I&XeBKaO7{%ROfFvC8K_&Qg4(bUUg=i`?9&NF7YCJgyQU;p(^<QPF|Jj~zteyDef
%madxVgw@ecp<O1kJXW0ZS+cxQ3Nt#$7(NoGf>Mt{W?$ZByJkMg74vOAibrL0n(gWnV*C9QDC#WE@~!JE6wC=C$`F`+VK~IOs|K7X}{Ovg%kruRgWp09qkSU
D+7~R|F@d}x(<FT5aDiA6okKfkG3;@V(Jz(2)J>wD=QzZ+n&R71050o_zZ#@R-UTlYyJ4XGawI=iZC-rlf85!j&U9EG*1nLa>gqnOSxxcQz)7^M_PPxSH5be
LrpKQZL)=Q?}OuoS{V~m;4ws<*JMVwJ)nm6^g!`tfa1j%t><}w7qq4zIy(|h={D+#+ufd3t}QpT$?|vx0$%2*nYL<^AcB~g9ajR4R(HEaOt5Ga#ivM@DVWG<
7`8Q}?$hu>f7qz1Q{ptr^<4=@m2ZMD1S=cH)@C$f%`YxqjKV6iP${e%Xb5lXRqZDhyb#^lQzJk&FlTJBJ7`(i(#7$UuW{twAd+1uY#ywa|NjJB58aK5X6u}7
b{>PG2-a6wVX1F{J8x55!*xF#570`J*g{1+c(TNSF^+%Op3x$L-`1^T3}x;3B$G=9$misWxux=B{U`F%ciTKAe%~;ZLDt+W43nDJWuS*mb{nA@q8RtlJ3G&x
VLvj7O|WYqohm1$k2v&=%_kH)2ad;}r)ljG4f4q?jM)BMXA~o-^Jz7y&l6evU)1fT;}M~Nt@r1;`e^?Li5#8!sN7zwP^K*P{U}3j)|Z>^#e7TiC&kk*qIk;L
ms%0MnVsIcgh{BX)PZ~SC+#<`w}>j~YLv1^rAJ*FD3sNd3r;@KLiJGKfeKQt`}yWo@)hgDJk;&J=uH}V2aGF~rl(oz_b6;4^^Rce|FDtF>3y=i1~%r@kuuNT
?oed3ZN6fkS!b7k(655v&7+9Fjs*n(gcOpvAa`7sCbLAY%+e1=UJL2Op=$Lub95c>U`Z##OHjW!J9S@>_K_(2RL&t3j&Tj!T>_p!ujFpj<|h~p65GPC0R@KW
y?-hbeM?!ii7J#}K4u%?`@|Lo!L0^){$_-e(n<6eH2bb-NX14Lnwf9z`$#MFUFG;_?F|y~{Hcpg2o--dWj8ZQ#tI=oheUW}j|j1mvl8!iJE?IC;UeT4y7Wn7
H@u`nVH+uxmF+-XM~c?F^6j_@ZI*@!_$kVT!pQl+k3J*Si(Dx!k9ST^yHh*yQ6I{P%t`~NZJiCc1WSr=;8pM|$2CDF7y@RFk0iVuX}Q0sVm2!*q_zb$_l$E&
ZZ(Q656o9wo^MPXdus9~#CFalbmc-$$h{uSoUpWWH4*3??~5KXqOZh3?eTg?TulnFiVW(p2N>5;Y25;yc1O#$uahZe*C)27MYP&GEe`lpcgNxE2i>#7gtpZ|
J&?@%*7}xdy$Va<zLZe_sJ@EmG6&=0SFzB_@_}>UWmVhRGqQv8>j#S7ZU1l4-b~oJ71gimEt(!jCF|at<~4SjINZar1NJqDq$b^!V7u;KTg0p|qxM*7$h%=>
5zTAkJdtw=hZn@+e+E^FYG6Ne7Lo<J5zQhFRd5R1P>N2jj2oLco#=U;luYYZ;4Y$8hL_IdK`n(NQmj|?SCNl*ii#SNok`P-RmR<O{^Wsoz?WT!C^32ky|I%M
&9)NSK9h=#SkO_}g-sNRKf0)tuEeJ>)G$4}Ciu(o$;MQY8Q1nlaeh)hLAa#ea3+vS0BqExWmYbKJ`jI4jv5z<HkfPceAu164{geh0hTkXOuJa<v71ux7#CJ)
us04|O@}$TOZW+|oe&vCKoeCwT<vwjnUOR<1om+&++<MT+6wlR_s~5YOhDp1&gAH~38*JpfjnY9h2ZgtpgfCsK0_G=3&qBU+e7}Dy*&Vz%J}8GNW*k#92?v$
#kI7#%M2WDNZ_MRX~LF>Yp#gJLgtH~Dp{grjag1`&~DRM8NA?b%Q)X4BUS6bIlo)ofon($Ujnk@9(?g+$p%mgNe1@c=*Kph7_dIs({bD<Esz8{P^pQ7u($kS
`w52lWJ8S4<;Q8Ed0<e>d-&0<#FGLr>dcXHWXYTN8~IUncsCq8HhEv^jQGR+TK{fXY%bGqk;!<4u=l<>-a-}52F2SwTmybv_{??8*uv6*<RVU8*{ckB+U*{>
<W8`n?XZt=aQ2iRUkSNQ&S2Hau9+4@5VU`8ukhNXf(Fd-_h-vhIpWesETJx>N=>Gy5~G;D=yLSUKA4j(O_&c-Iu)IuG3r+%&~8^pY3#O1AUS-)yv?JEtzwK)
2FMVJ395;d$R!Hx*6<=?82U-t1TTVQ8||_q_A@W3&`rZ-_DV^%%Tj~Kgk|)?U4lMIXjsqfG=iHIidmq~)2F5+{IH?^4yFnc%kp!y_Z#AxHg+kSh<zoOX_uo(
0!^=PrdWZ(J_)MBY_EE(VpW*uZ-#JSecV<4l5H|AeWZFI27e8ZF2>QMMrjfC1l0%2e&zb#woOOExgndz7~JCMk7P>0v@cJLtWy0imtWH_2Jh=(^l`b%TxQm^
$77UkD%3!lv%XxaSiX1P|E-6SP{@K#ek}uy-P*~Vc}9SMt#x1%f%WAtrhaDiti^b~AfVhr$HL3}gN(i*ISnw`SDgg>KUt}QiTp{DM~ZBM(aguU*mAfqHBuqE
$t_07b8X?4?#8tEhI-xH;vs^U+B&{ecH_E0Lg!Q`lT^A)ZUmY`S{JU*o4HlO(qzn{cfr?-qPj^lb-%W@5&h2PkwDwjP|q2mQ}q$}zSJ)5ccRw^&0J^>k@Nwm
*T33$m6{{#!^^Bd8ABcq-VFfB6e4jyA<F<P!_7v)X~^fuOP}d`KS})iYS2jeJ%SwQjm@<hdKtT&b=lysxMakR^lVhS6HknZ8VcQML{LHcPXh&zcH&NQ(fmsL
9a1C$O1*<)FEZ_2L{K3HC(X3V0mbYijdP*@!?8}bfzM~$)q_tlvc14G8@UoxnkKf~8kSy?Y^C=|B+Ss9cjLgik&11M@ye>ahIa%1rCjywTqbtg)2ZNdgiIX0
{>w|jld@X+EBPQmU#Nip*EI*G;9h%?&bbqJ-W(bCTs7YB?eBJ}-nQArlfpF}l#cb;S4#lvm@N^-hw4_;Gf)aM&DqV-VPMoQ2RqYxe4`T1l`7Br3pDYbsN596
e0%M2CPvdo$VLS}WHc;`<AV$0=LZ3INemD4m-vQqi%SmVmyh-qko8W(HQ@!vvN_T9MjPt5EA?kncDFzr%HP=k_I)&#&<!^$jq<q9qo3c0o)1o1nuYHB@slWX
o{M+LxE|XIs%B~vkAGm5#cCF=6R+CK?4lY6kdf|%+z#iN*|php^_N3uOk|c6#^)%G_ro;hi*Y-tjRlAf`j62C3o-V47a20WWqqSbd#ReV)+W58bdaS;F+3LI
M2Kgd$>I|^{^3{w9<66$ZO;H?F>(}RCb|C&h%h5<s<97+O%pVdm_hZi(0%(>I`fN+VjKM}Aze<+Te<ob9<Gs4>g`zwyq%D+AV8_U+hO?AEuAD_{t(sowU*KA
TePkzD^-)EgNGWv`0J33oEwX>dCYcrnvxrbEEAj2KPO)TJeky`GE$%Y{#wBjpg6VBPY`4VduVjRUb;KCa$@pZ-s9T3{1gd~GEPc{pFPU_oQHl+g&?M@%Dy+0
zJ)4wC^FdxaAQMHEgNFbSvS3W2`bdH1Xs)eIUAVC*}|FF(wm-q*Ls(HU(;_mdHfngMvga}nFqTs`DSHH%AqlM?(r+cwV<r_JB;2-VZgp*4j{I9mYcUI>l-8t
|Dl_z+nj`4F3Rrh-5zSxWjFNIO20kgIM0b}zuWW^ZsCr%rP5p#cd*aV%Nw$lovJyi$WteJCUAyTSQwMHCB3c8=&*qXfQ7A|3d6#bp+99f!75t8X%3I<+POi=
obBJuB#$!xcP;b^e11MjfPP)Slm=P2z)t@=mTQg$W9rrhQQ(|P+2^?(xulDRsj!Kw-u0fAzSnqbQd9fkW`y~tvY`(629o>L%(JYi^fvtH5MidyIXEMjesV6k
XyvV1_}BRF6@}A_l_z@A@L$IExnqzKC>0lwX~6hdGCCzX+dQ{9VtEs$w<we!RZqXdVyb*s2JVwu()^hFwzXi?X0lym?GkH+{;9NpN1Vn)HwcwD^vXaggfvzd
UEQo|G|4$JVXzvGME2f(!Zv^;2SH}y5JczZ#Ef}gM6-RGA6m(N41I+bxEW(3)FtulM+gqg`ZzkzQ{iHX``*_}a{b-(OqnFhk$AAGGS&J1=jT<}KomTO^V(y@
@>pnDhJ0MvtkJ3}-!*zd{mu<7O{50q%X3U#Id|~ZY8bRS+XzwkGTUnP@YcTUkcRxMi*zdkM0^&{mjGsr0?=%B^`zEvU8$nEhslK+kF3L%MwI%>wRHPS-aMNK
yHpW7$7aEP-wxA-;$YCodWGKpXdCQb?}xb#FhHb%<gii)*>sV$oj@M=0jNqrI8JxqtaQ$obelX#+kI|L{YCkK8r>uY23V~ErO<Q@gL$`A%pG4hrKF_Mc)(mH
x70t@%9{~CU6iBq+RBLejIOyuRCoYb8Sf{UmQEnxXD9utk1{<a5!bBx2?qI7>PV<UJ>pqr-}4SHrIo`|>J?)VO2K}cE69r5I1FU%ra_6fe*t7HD<}?uL+Rl9
7^)K(&;QwmxSDx{edLCX1+dbcc;^qgWhRJeFBuUXYtRLH!5^};)Rp3jaF4N+`)pIXGKt<!*d%PQ+p7zI1nrrzR9^>wtonmEqPHVQ=TIPW^z=$gwFcQI`+{;t
0Lb<Wn%r#$bPCQa{Xv0+=#GKnv^?K8c0kJ1j)7&8yp<=@x9zOa?4esQ3M-<<AST<Kxa!@gp&qEtIzYRKb8RzSVOzJim9$WjA>3&V55Q)iDhH}CyjmM=NuN$Y
1H90*K<8^x;6d8_JJ0v>Uq=d(vKsQb!B8NCgiz%*9?`KVj|aPaWiU!6uo2W};)*POf)H#z2|oy7JaYYywKz5cO4M}yF_B3X;e+S{Syq2#`5=}JC<fYrIJTlq
qu4msv&;61om|MoxzORV5A6t^8_=v|X$<t7QmQvgv@$FzyFbZkB<-%5qKGs_rUAWA)yZIp9}#78iHJ<w+!LyLo`*A*N^^Dosi3~L8%`*r!*&zxE7vMy0Zb{b
AM4n?6m_0j3-}z8hEr^st_<TWu%(r0wgd5qD*adT?54BA*{`|Z&;ez?z&9ME&z7dff%rj=T~JyjvL6%?`|eM^5PGn>rfBJ;3pSLcv;&LKD^~u;hZXtjm@!5o
3o1Ossw4W9ZK44T;6&_#WA#xxSLmqyQY$lBB`W44B+b}VJsfMMPn#+7$vY))0Ed%C8x=4=HOOg1+W0?>@oc#yIY!RI14`7N==t`oTA~5g$~XV>&*LVMU?`1E
uH4KPm}EAUDTmq^p{=_rwxx0z%x2DM-ZQhU5{ou$t%c#wyJ#sDnkJJ{YX3)ylW?5}|3?wY`Px=#4<$CZ67{-7RVx^W1&7f;cH%S=r%d5bP-pPsN;d%GDBvD}
lZz$joSvXsML#n@P9L__y|VPT1=t)|z{y;doJ9733u*bU^x*iJj6+6XwCEDggyH`Q^1UuM|AFTeiFhtr+>rodf7h@c<7VoItvdcSv9+D`%2S9ST-)_vmN2E#
0L)f>QO-=Qge0WHk7a#((Q6Wo0fL5##CxHglR(s@j$p*+$;j7xP{W!N-gs`x*pj7!n(fE^5-KF`>ZU|P1b#UadSm*;lXleMRx$AIK~YP&>tmA@^Gyqt1J#M&
Dv-%z9fad_yu&Mm=*|iyc*eLFPa7myGZDKuchHqQp@oH4CAohvAYc<?c!8k-&u%_ANqGq5r16c1ITO(P(!75?XYTjFJa>~okgA~cV%@zYbur!HX;|Pw5=V&Z
><y22h3yW&rjNkp6-bih;poKmCQcu%Wt2E|RhF%;pg{tsjNTxnm6~u_Tdz<4AYn@mmr#CY#lORBb*=A1EX9Dbm7HL81W%x&Y;BAMUJA>1y}>jPKxfQ5(NQy(
?WPQqfPBG<#Jp$?%$ykqCIaWO&B6klnk4u{Oin+??>J%P0<PhZql6Hz&)GU*HOpVjBM4(hr^iW=Wn|&wuKzu(TKr;t$~|*TJoXs-xK+&jj$qZ{nQR`f=jD03
;!$;wIlDwcFQVN&-StfiUlBO_#I{zdn4&an2D8yuX9b5w#HA>$$I|c~sc%F-^y7b71T5j=gZC76UrhGghFSZ7A*gxvOuOPcJ15+1{_m2Hh@JqZr&Gue7fSJ{
JMyzoU?HIOa1-e7nyN+&7ovPuv2e*+Ii09P5$M(GK!kMjJb$~_sUjq)=n4p@mp<U!ZijAIKSx#9iscFaqxB5`({AuOZLXEInzjR*QX%}-!V=b`gJv71MidDw
!keL1LL8WvRu!zj<JS5ycpWc}1;J)}0qtYcd7-qP-p=u9Yn?rK?wvdu#K_(ji&nLN8?eJ{2yC(TA}Knm-bQx|)0-^327k$@gf*zv-hR=1d=X8`OW#5T)`dEo
ad!<zi?fZxB2<_L{cMIa2HtD+0Hn7zXyoFhVXh|x)WMO?H{p=99KO}`Sx`F3s{H>8zc`KJ9#uZfcNt6?!~1F3F<d11`yNg8&;TLIdlODQATLN{+BuXKs&I9U
Zffx&npH^i5oUruN93PeuhSF_U_e~b$y)r^Ki+2MesgRIB4f<eegLmYew(Ja(P3YmXrUvSE}4;q=}_mK9q7oGxt50OQ7Em#Yg^ZdXi^GG>OArMKF42b7&~%5
F8AZ$P8DD|Opg43jKb0p^#wxsBoemVc6pP%iKNdfeS|=x1S^I=CVQywD?scC5JH{~7<?cFIcJXb5x+?Sy%Vf5gdlmE`daG1=ELorKw`_}4PK6_>Ywh#!&Nrw
Edf8C=g5b;ApQ<9n=w`~tZn@oeAGfAQsDoB@Jo*_-td^$G^iAvGcPPysTSCmUNFDnUmO?s0FBu~w0U>Bo0cKYMJ+gMrFDr@VGkhH_@v1^4P*gGTLn3>WCc~Y
!a=FKvOx^2Ky<Ebm$_fmmQCLX1Yx}&JMw$ESs^T@KeO_JBKAg$m0Slx;)MT;F71E@{ASHp<}vGf@ku`y!Iy`4V$t9j1*A!Rjt6^fbLsRod3_tBE18i@F%ekc
!|2friG=l9NB>BgQcjw7rc1YHMd|u3MZfK&ywY&Ynt02On8ofMz;hCxy}Bb1>I6dEzLXy&`j?~F=m&+_QR_$+3Z)wOkF=FV0L@wp4jbD2wBiJ!%|Lmo(!2wt
@gaKs>$HyOC$o0!Kh%&AcdR!B?*a^3v)P8ofD<-C^ZXCA1*7&%>;^WqR#nmTj%M*~U-i&J+Stad7C89=>s7FSR53v#@3q`3PWn*8f_m#rZ6!*ne?9s#cWgeK
N6p1sg^>a`p+ySAE=96+$Ok@t?#ua11X)}opr+E^x5Ngs?q%t>ltuad)UPXt-&VTnwG1)Hogas?8rCSDNt5#@mN?`T>=XFeHWA44efYpe@eyW)v_~j>GglB6
OLpw0Fz%dOWj)w()&sS6cG(mAlMj;a%?9;AH=8O2z`}0%#b_1ZUy~1S!ZP3$odOC(G+JqNDFJ&)`5fci;unoKM&UU0s$OE0%mB^$lWcBRl)M$%BDVO4ovRfR
t;(3Q4u!#f-oWk3^NmNwCs3A>nMc&%>2U|A5tY-vUEqI*o=3oGHs7v6cj6d3zNU?43s^tr&z?TMj8p2uA4EqSX)x{#?f|)wk+8FL#^w&oS0N!iFtBI#ju_z5
$BdRr#*{MhTEJiwWln9OlS+MlBLq)U6dP0EI6-y*Aeea4Vf+*DrJ;31#cGerFNl38Bc3CJp<(VdV01vSl|jHpsmw7kq03*DNVyvFyLO*>oZnnW@fJwFp{{mY
_LF@T<(%$kOR)cvmHLcQD&>-F2%?y&@9bsZFf~i;z^R?FyOo(23<B*0+*1!7YEQ!vg%ltWtc#Lv<ScVKJ(D|07fdFUq6dKd&+Y0Ag4uWF$DXv#c$~{`A`Rm5
RYuRESxMvVZKpkOQ7S5p8y3e<uP)_F^wIs~gP<0=ww#c(0Bdd>GY%1k!e+Vz3nX1QCef>o?bd~KkDqV+vgQDDuo=Yp^Z9p-dp^S^7hKlJm0jtO#tPTQH7enR
84R4eSt;fzxZ3Vki+sDxak5$e)Tm-{?Quz?!71CadKZmrp-RR)7M}*hJ+gVl)8wQ895)(S0Cfc>a1IU{P#r5D0`*TlCIh`z9rLj=`-fJ>CXGgkfk<fPMGbtg
QqXR)l8c%wuT4OM67A0A``BUbe46=-_WRjV@8ZHyos<}!o=3USHK(dDaJYk5%WhDphCR<y#tWVjsM0G#`Yyv}-A*0~bEULVM)n*;TK-0O5;FUq8PEdiIDqef
0`GF@;-b=+7F9D4p7tuqfUsz0$cMErR$Pz=C6*3kFYR0xas`C<rmn5e6Y0!MjKoqy&N_YXy9)Aseccmof0}j?j*P^_K6_}j9{rrT=IE$?tYFe)9^4HDXrpm5
U<<09-ocfr`_A|NfJ=QGrn7WGu=7SZ_)AjUG?lc3?<sw%g~Fvcr$Gbfr4Rh{u$$)XW?{YGyZDP{NOFaxhg@3GplVvl1;gf~$+)1j3gJ%V7b}gBGQ~OM)0sso
^lfN3jk-;HX+=prI4(}I5bciV#$}-_k=U*3<~D-n>F|>Rqgt)mBh#A!8X|O(<D3Cq3tzNobufM^pP*J^1{Zs|@{RJ<wj;#Ftc(kwS0N-;^`O?yGs5i?+wM+E
2%zteCp)|yC<{2+F1cf;q!EDb<>ocz*E$pXf1d4n68BWFly$?W7lS66wE~aK126MG!CT1ucXona`p@Dklz|<Yy@H1bS_*FZROL4mE;dPq5{_>?tu@UxF?d&z
EECkA%CL@ERxv8A+>o28MXP7gmn`CE<<LF{$yp?mM-npn$#rOS2XRgZ>f+8xdYg2m3wY+=QJ9Gp=V5|TT{X^CxGopQ<3>28?}0x@&cM|{9**`mcoiLOru(t%
e$*HwnccsZ18KIUe+O5WFT~mgkT`y{l@@R)V+*^g`^79@YW@C${rb9KL;V<Z)DC;UdXF2HcoN!eJ-_P7*ng^tT;sEt#Zn(a-fSGnz56_<+<~?WZPb?{cV-)0
$jT*n*)YHJ4X$@3Y-s_tESvThqVT`+lHxVKtHBMJLB08N0<RifMSiV<lraNUaA1xJscCY%7;icQR#c10?oT{OSx8TFqFDWz;pK#1K3l~~0}8~lxo<^&&o?Lw
IgZ{G>9B(NzrrNOV*YH+&It>4Il^USJTO<}+(za~23-;m*;C?%$UzxyF@MSqOGg4WAqPY5LEW{Z6z)^yq*U+s7hrKVD!QP1UVtA@sj~-WapBX&Z~<~Kty|Jl
4I9YYeLTbSNCcD~usQrMR{Rv9E|B*t#X3r5#jU9oeh0XC&{i>|#!pXPj*d~&;0o0C@5zfcA>xT>=dopx<sz}A>(a$fLx)Oni#2hwyl~pGGGC|OVGXIBQ<D_7
8lotp;3f8$&<iI8>3k->PrM3bexP}z6e(^=RjJZ~>Cku(E)RPY%fPj%mSUs75vq^(`Og};GF|pm_n^f0Hq$A$o=2|Pf)|a()3hi3eP@V=`&~_=90yIJ%(xUV
y=QwESlcn}o7OUro*Ivfw*^lXh0hhc{p0rg$lbsj82^X}(8sb_+4&ckXSsFc=8+hd1qvo~W+FvHhwKw9r-u630<%uZD#iPTLnD790oP~bmRbH-ST#Ni{T_Y|
qEf6J<w2M_(d`AtT{Cj{P*31ZcBk)NFU#nqnFxy#T>DXwRn;9Ik~(FbToM<T6uYjYp7?0Nwo^Os7A=9FVQR#uJz6Y0#N;12<v3L>gC=Pdt+kbcxyr_0d7o&(
GVCZ3<ci~xv|X!ajYKRRL(&({g>4QFTKUC>lnAip24WL@A5cO~;_!}tC+><7Pkgkrq@5-(ouSG8(?nH<<-I2c1_4_jw4V-Pz8Tnq$cNTM)F_|fb7+>@az3=Q
rc1^mNt~s;Dtj>k(b5J|K&EDLu(6Xh$zc-P@ZU?5$*Y7mo0(Kui-qHO5t<JD{w7~*IuT{suyyM^33JjU1Dj}Tvi#`J3lV3CiUrMu$zE?P28T?W4as97EfWU)
;~KazJoB3zC49ZHxc7VKvSl+$Y>1#i+k34Ic<!z$ALpJ9N(x^ax+25j>l*^S4^Vk3tW+CN7R<K=IlQo-Me-eH@wS-k3qkTPq8nHXBv`mX0#20h$1=!JnzO_C
FfFm~KW+!Mq~~Rvu;Wfq6eXCRLobpO{;-1AhQGo^KCiTz7T#N*)O8)ezvkZ3ag|oCEFTR#*w_$l=O69Z0WR3<^BJ?19mPs;b_mj#VJUn1Qi39?3*3wqAsw+3
Rr!>>q~6d`8RE2MLauNiMzem10aA|dkT-Az;FUD(G=ui4fkt(YDDa7P)l6*@ED55la`@le9f^>R3$sh1897ZhP|TXNM5pE%#rN4n7R^cre-V0OaunGLjdtaB
{8}e5Hp%kD+8}I@v#Q2Pu2+jyMKf`@^-H{N;=b^s>I3psCnP|?5?{Uv7X^a3m?E*GW#^nC&Q{?Y#_<Hy?)RaOnazTv3)8&UpRla^dBX^+BjHUXag0JY@Rnj@
mN8vERZ^p=m8}_i(b@sO9-o3#){avTrOB`$?#+kgKS8$Cpvn?lpl!_|vjG9nQa_qc6I2^PbO=etM(JE=KS1J<rD)o(LK!Fwu~N=k>gkw_X4EPBKh8hrZ0eDE
AG;U%;?|~vfQ&90E5fi<x6g3_ys@WG&D`l;iM+ja`s9v__{rrLSmueYMv$wO40UGbW?+E?<S=cY&A@M23!<GE3jE%S<l#G&A6|P9%&K(-;ba;;=o3BtNRm#@
2Ie~qw_DBqUF`j&KCniPj4nwx3SUP%x3ABRfm0(98|2#Bf<A2Im#+z|G;Pu~K_!<vxxE8lq=DMd10_FhhECoKV>Bu*I9ztiiYSpA5XY8)D0Z8;Bb?Y4VM<y0
Kw|p@1ROq0mNA*{UBr@fzQboZ{XND1S_m)jVExRKd>dSO8Fup-@1r!oJU1$}^b>)84MbuZ#hVqxL<&ZXk13yq*f%Q13>MQ3xxfPIF{p_iUCUN4a56tYSe2We
$aZp?qgzmveAV*6xq?HN?n^~M&gB4I3=F@-c3>fvf=95grWzJrKRKQxi*(VG-*CFN<tbXT>9%jn9RKYtVw*Lwj@_pH=pptm_wb*#?rY&yw_*kl5s4j{j&kCU
<QOesq7t+Zzw!Vt1Nwsc2WUk7(!q1(uNO+sey0(w)o}-9l=fah_MKO?0k*9XR`uA^YduW&i1dMIY&;79Q21kh%a*9`rF3Ob;t>RdYIJC=-SRTXV>cmXo~H*=
A?0<K_iI?YvMHX@oqZ+jK6N(x6V$gb@B$A98ptq_e~B@Gbt%0X4Ma8L%(;_}0^Le2s?yLV<C>a(`^#d^pYeS~zC2%!Jm7k}KaL;%a;1)OO*=pl|27Ifc3&bn
#3qnZt-hjg#!h{=ND~Z4dugZyYHuo&6AU-TFJ3vvUd(nD4e>_fp1G07ipYd~(x~KYCjhxqN@GHJclUjxL7FRa0OvvZNCMjWZq3xnJsdvDeeEYNk}>3hoDSFf
EJo^#qho$cJ=G?0m<R5+QpZIPE82%&yc6rai*&YjTNl7!c~dxP0p9T<5NYx%4;}DHeEuCRBJC-6?huPd^AxGlNXzI&2g!FeD(NhLaUU1VvlST$(6=;RG{Iuc
Q^3p8M})|luYq?}hHOiwy*~dtD2;?TIv<*gQ6ajahcm~-5<_nRk;h$cp~OgSvG%o2p=3wtByw|p@NzVjkp1jFjR@GtYU1S(%y0}GO$!0{tpo_FxHaS>hyTld
k1&BfU~p@Rjg2_R?gYFBzi5|n70_bt)h+%nZ3yUl!_#(ZGV325WmB{V%6e`jVhy8H5T9_@bBJOhr0711C824jk-JYVtMS+EyX|pq2Es(DDOewgAh>NOB{%f(
R6dkdebZhTjXZzF`3+!__fifYnAp7SCxy+Wm0X>7(8+QXVeL8#z@;D8@kW8*zEjk`UqtbG^LTtHTtcldVgAMsaQeh!83j3Ls-|~?Erv`5$>|T_!9vN2Lp7b&
v3qF-h)DFiuu=0oQsF|%t;9B3@D?hGD%sxK6%4b!Pyc8jVzIh^D2y+fZx8$lS`KzWY-T&{XuuAj95PPc36iQKw<^w~{&A=UFn2AHS8SK~EafCXfrMEfYzySI
_WUb{L*i37aItuq`JhP6v#ybu0G&hZc=PB0#GWca9-x#zqFcxJqDHb3589?m{rQj<LXShwU)|#6V2>HW`g6ixC5{meSORGZeJMMnE`(Z$m<1fCZ!2<cVRP%=
RCix%mG)E{>NBR{YKGUF{veqeWo<35k$Il9w(aD{W5`io1_jqhI!>ALZrgcLIhn`7aT+{O*J(~uI1Y_dpSBR`vc<PkFc6lokHGwY70QB)HdaViW~VE7cvDbK
SPpDv2e{&~X!TM+#;6wn*@EzPz=Sbx=xbsrkD|O;V?!AXK)T`%kaU#1RWuRbxk~!e1Io&B$4GqnW?fF=`{<~F)^ChUz{)_}`FAU0T8z2nN==WF>-Ht!yF6Nw
Xa)PXXGi<+3SAAGn1)%Dt>NgJ_r0k(;U76?J5u2ri`bZmp^N@|BGhh7#ibHN<-Mb*!9X)0*ic2w@!G4J9*!W6j$EPEudusi)9xz#{NNAs<x;mhvWK!wgYN>>
Kp|=&U%VcRPEzCdAjjHHax(_$l<|TRf_?Y{)~g*kQ?dVxqhB(Zs(Hr?ADxu8p(|BYN&kC&15)Jc_T5T%hl*WT0UQhX@$qq2HWxN`YXniVU|qe;t!^<5%Of0%
uwK5bUEH0-f^O0bOPSTac7N647Ly19X^FG12?Dkl1{(EW_M%ZAzG&zu0OC1~T~_M8pX_%!V!Qb+hFV%KaS^4h-fMyqHg+eW2<A^#<UEQuLV`izED-c@jvnX-
iMb~#ovkH-%iZ9x0meNGrcgI-uHI8O7$Niid-asV^d7vr+U+K`HUfl@#Cj7#3=B#)a4R(0w_R?j#B!l|Ni>;V)arVU1y#I%YD`s4d3~XGgoedEX_tt$S&Tou
cqajp9mh-2?U0+$fYK$4lGZF|ntOL#o8hF@1vgm#{0rii%Z20mPCSL-I4DaduV1%1OT}N`00C3SqegKOXg~8#lDe=+Spz9o2Z?9pIB1lf{7p9MG-_0Q2?YrJ
h%P&w@*v$Xg>(d7W-QPw+C+^+OAHEB&h6fp3zK9caG70p6A6T}4||W;r<S*lQ^B7`=V3dN$V0Q5I1cO6TkCORPq>L&n`RRhk@w%jX~7GDbiw4oRUZOr4Kf4}
P6J^R1zaQQ-%X7W;9B+*jn--a;-sWZEG*+}z@f3H!wI4$xOr1d_BD@O0KOjYXQLN=xVz9rRoR0kkM%g_K;gr=EyPLCHJ=qN{!j$_FE~i&N)Z5wRPCo}20d3!
`R_`5&;v*yDu5g9{dv$rlZ)ia)|Bh*OiQiKE(VpTY8|3dFXYcH8*Hdd>%wSlAF09AAesd5!)or|!zgTPPw;T3-Uw@f48T!qd^>d$99c;zt_EY(5=LlHW70W^
?I-lL<d**~(TUJ-B{X?ROFk*I;>jJ|BHzk6D*JXs7iG1QMzLuf6PjJu7BkrywN4_Ep1*yA<m-z-5f5s&5IC;@*_*sW8>h=aD*+L+sqOMqCf-AFQlkq+@UFS%
jo%(Oyxcy?W5;?-<)_BH%#}?GIp0UJyq-xXobsa7CM<RRL%v4TE%%*Aa2+Qu%yJ!wEHu<{8%0`0=de6EgI`AA#Y`0Y$7J@6NqLXYdNcK~AK!46xG<^AoxJ+q
f11ftLt&|P&Xokfbo4F~I*)_NI>(~bCyQ($N}UorW(YIdyit+mMOnS6MRPhSp-31bjOVaT%7wS6XO_wyI~Znq1v-$m`>ZV+$=;DAoTK0QW~w136$CM0()~A|
)m6?XG&gqzWrJ=dF|w)Zxyq4&Y`&C48oF7dSop+hao%@w8+;!G5q2;2scuh!h9Q;ymvk!fdiQ4}OG`!%tmvDII;fi=RkM6|u~@;b05i=`Zd4q)OC=1R?0Yer
0YAHMT*2j4^<745Mbe3o@1?Kd4CkU0Qu1n3t?WkNX{)iFjUBy3s?fKBveWZXk{VqT1Cp|HDz;8vw{TvPa1*Rf{O$e;6)|K0c>|h)^I63sF75O$*j<6mDl?~;
5^YY86PwCimyDx@5=h|9{kNpNC`De=E~E?MtGw0bixwh|D3B+>73y<b)R8M9Y33EBilv#JL{$Znmgj~Nd#koFU}?ENn<lqpV@ByYEQ)Nlbs}#V!r?yk%}F$8
Z*Fc@#htf?A7<Wl5BRw%4F~%5bL!`cqcL311zNCT9{+ln9P-KVq#o{tEvSFtq5KY!E1*RspBEq}%gDin4a}=mGm<ak7P=2jFhcM5<m}q(3c1>5HK9pI?~pW{
E5$+1VX?W$fplUJR}EqHjh+qk3gVev;s{sQwVeZq{M28pa|P%Zr6b{EZ$s3<>m=s6haS?xQ*fYy8Yh1%SuFQD7Mnwr5jweGsT4E$@>o49eY5y*|LH*rmoi@b
FBgwSOAaBDS@@1HHvL!EmqW44xa3!YCo~R<8uv$-&-2&b#n>Ok**)JaR~)03uT6K(&^z$ZKfa^YbM(qYd*p+p27CH2TP^lvOeLJ*cK=rL`KTYp%u56G`?JBI
zo<e6bT!{E^lTKefw6a{E)uz-4X?H?Zf>&Bcq-o3jzXQf2`>R-efqQpt)7@7F_)pw^rU-#d5)7K4_5!hkUBmNK-ixdKcrWUBc=tjDM-x-zZASPdWS_y04fc7
EQlosK*-@^3;q)!Myd$vHNoK}mHbh!H8bn62z!*2PzdBIFYFPnKp3=!!rTID!^I9B<>k^_q`Lfu6Hd=JTuBPihXr;yAU_?gSoz2aGoih?vaKM$mr9?nVVK>q
p%lP@)Ceg0zR!8)gV<Q8XT1S@_ktvc^`|y{q|r-3bBnc!ht#9w7%O0A3!GWC5Ml-5(UoY7>P3#N4$Fy;>k>MP6-LN-F8;C@!~pY9R@<=Tlhmuxc40)xx%sR$
hlX^&I?JjK0HJ(jdcYlgm1UsBFm7J(>;L|Ol4ZhL@N*IN)od<}1cF{riQ}jd_GLuMXWDt4Yuel8YDXoJ0NpugW9f|LRD4VMRR{Fq1pAi$J+?2G4LIt7B9*rQ
O#HL=J?}sU`PS<B7)uQK(^CmAh5*)}b|Uw`Xsqfqug+`^Q7>9eHhz;+P>7Dc?oSBXF)|+Sdz-ckUlM~ms}!e+x2X_E<#29E52BYopJ8kOD<Jm~^@~s)_RX+$
h?pB;;izpZ{T)NjM!z}qFXK>Fq~TPVa0U_?Mz@dEjFbbi1{D2Lk(n`OFaxF;kv9^RW+*=n5=IRhDk2JJ2=T}P1Pj1+<x2_x#n0YeO;^A>V)7`z;$pVX<Mvs8
&ruCsh#QdGj@808DTaSLnCHNYzQon6(Bz>e<xIn-8q{+6G|9jHS74g?0>tWzrv@xb4Cv_@Z9~OkYrn%j{wzgtQUdtlPLf!`HdR3e41p_W?VHIuSz07puEb2q
6H2z`dJe2b5?u@w5~b9`pC=?y-?{+!A6@FZYYhqN(V75&q2z3Eq^u?qiMxyw%qtJs`Evh(`l$d6RjgR?R<uX>+hb=ktgIk^A!8CSJ^t+&3|SHJJbgS7t&}W+
KGq|Lk3cXIa}2j;?W$cUM{Psx&gei}{y|U#nv|kgWP}h-(?C-iMy^I3*dMo$9@0~kWH&E}F)QFN8Y8iB&vk}kyO8vOd0N&?4HbMANw_Pp3`cL-?(3A-=ab)W
e5q>!W8=4Q0!U>9!hQ6;hVdXr)gSOi&V~Xdym0w!L)tZvXeDHI*yuD~&og4R%mM2Le6#Z-$W1>X?}jM;ES?&WRt67gE{Ri7*(aLFo?Hd|Gea+FfUTA4zV6&2
pS%mNikPZZf5Ul~^Tt$k#UG3w^06I_phDA{foEYa<1>aVZIGm4Mm{bEAIF~AGG9XSh=D*(Vq@*HcZT`2!|$x3CcMctc+Otlak9likVNEikT1yH{@0<5ux2xQ
?>zMu_u<n#rcQ0%0OUQ77^Z#|%SeOHx>?8rU{zikXdPbV=^l;ya)bIgbNj`N(k&!sBau+tadWv@?6gA2xuD)Ev}t$OJY~y?>pA#)atJf#IbDM!ud_>z!i$h;
_4M3SU;bRbN+1#!iU|u8K;NOJLn^Zf^C3HUDAyhR*NJJ$ZYRjcR{jFn#S@X^iO_YKOdZDTBo%d!f!Hck)l1TQr<(5+7%e{e{gpC`uHeVJ;CRjzGM?Xdf(IJ@
5%X6AhCIyZNNG4YRY-s)N|b}$rw^l3(q-;BQ{3Hy9lC4X^Gl0aR`tIO*`R=ce<6J&DT%-82yj*N1IsoTbBao5I~9zBJ^#wAper~l<;wLQbGl$BVaJ$bnS&@V
69J3wib6$KKS7j(w7n9)&T%0CtM*i?RLzd(j)|FPP-b`P7iT9!r|6Jpq*{`+LSS8DpvlmT7!S)lRDIy%s(YCy!1y;pO(OTv;VyuCg<f~kXe9&!OTvX!<HbW*
>R;3QZ@|3Gni=657TbBdm6UX%-!_`<HnCmy;N_W?NRH+nlu*ALr>Ydbnf>gWb`R1d>Pa$;7Wp7mVHs#H+Gc%$%1mGNIhY+7YKcQIT!7Nn<s0mPQ+JSYZ!{#s
J0-*%bj@&<nmkIhF=a6@BUcloJcuwQcsjvh({sg4TSk)ZrRYykrk+8KZ1v2}3naU*r#mAoz@*Jk=PV-a5c7h=6PZC33a$!}biw?%Uo=%;RhzyCeyEp~(ZQaq
jl7qnxa*Rg7LKA>L-0Uu{I$G=yqxLhrlX<*j>1)rBX5L8)~Gxs6eNp&3aqNb{md4F_U#$I0>sw<1p4J^=ZxF36-05uU&=xL=z<TzvCBNDaJQ<P1#R^B8gt5p
2|M9$iy52KiS>|Bdvahf1&Hs@lIwB1+_I^tShAgDLA_zMy)a~y_HOxOxmT9Y&uf9GGKp3dYe>F?A-wO{rwFvv=E>$VvB3I-<K`!Xt+_CtAF?rnkVL;T)tgB#
XEhSxzXPgh%0-wwzz2HGGsV7cpE$Tu`_!C_mk}l&*vhG@+q%-i?1_XH%WOll$Ov4oxB;QNyy%&DJJ|!&D-0%R+;`#US2_!HenLo`hH*r@F(@G$WWzfhj~l(N
Cltp(D5c~ZMM)rCJ-7>KvP0O<BTO)$5g3^@jDDdlJAcO(n2}hg(LG#pw5qgaq0Uw##~gT>J)SM1YzRQ`CiNn|6zRELSh3g3@#5j@`YL~s)MKll04+@^Ujd#O
HCp}-oW4Fe8O`XadL-BSQ=&cC4w@o~^aJ+mE(2Yb4oGl=weIL17#8=y?XEKdPPX+e8;jZ<A_I~i_l{krzz2>e=1o3W(6o>k_wFKGU(3yw-E968Vq%WF*6tL)
wGSn%A>+J`W$wnjQ!}ccw26EWMsk=~Ia)79m)NG#99gX*k($Q^8sEcS;{G0vtMU$tgs_4Icw%oU@v9-wVay%6ao}4%lItRxeepauSPW+Gd$q1H1vDJE1~Ea6
WjyiPfuN??$)jA3`Mv#_$&~tV>JwW@qY7jcjudR?7BT3%i{E_|IZFqQ4{ICey{07Ih6nd+Nw4cM|M6kEPqcGO?!zbd;t5>32xkjf!f^r)_Vyn!5aaXUN`oI&
?<+0zIM!1Zne-Ld@|HMqgy2h7fW1;Y;}O~BiOj6XvXe+?7yH@SXrpR5KA?!~A6dNAA4S5>?HmH*qNgZf43Tp&DTV4MKc)^>xBR9{E7@{N5-D6dqTXIuPT?^a
>1JMGyhugJ41@FHbgMSlz`#2{UcuSP!}on2lt<c6Y-St06xiM%Gla8=cB&VIU2&sq|0{t3eM!kA)_GP$epzvk#gZwmfe6e@N_9LEGcC&%ljft#cG}W5W{WcY
sEjtl=A)AXdR;T}-oy%kCG}^I4axi&|8Pc#yNR7cgIha{2~YnYImAloq$ANL;dYVd&o3-7!^~WONp53hoh<E1c#>}^0i3Mx)S9X$({1WM$Oa=z{v6;FfD3f5
FRctWjZuE+7$$<W8!x0=#-A1CU>nB=z>EX_=f2VX+_io_2YIUBw6sk}w#JsQd>qH}6Kzocxpl={pwy)p_bN`i(xD7l58usru}}>sc?Nw^eCINElp<#ipM3E+
A4&3CBeA#!SSKj{7YR^q6sQLuyBn?P{t(E}>{gRQKGQ^7coc(Z&4k~sW1x>o^_(SyBL6ZcVl#C`VWfY~mqVO-QCI_4UKfuo*k@7z)HyOe7s|uDgP7fE%n{^j
{6=#I*xfXr82V~AWhtqX;?p5ni?*Di06om}Vnq>!;z2x+kd7*NwYC77M_Cxg`>MM8brpxZNKj<E6=3NGM(q`@m|4v0+D(@SEA|O|k_~NnK-5zxD(u^dwftOA
ahHeI6y;!$!bJ-SK|~sEefkCH;dAt~LHJ<kjAcnr8Da2tV_5(-2caP!Ae+}^O80Lr`Pa8TgZmmxpXtJ)5(o|edR!uyp{TicJV3fep80dnm{6U<>NcM66!;a3
dFpPiJ!)}-ki(qITJr^>zo^5d3!^{)e7mRY*JUkAj{>jEK~{93e_*1kw^t5-v6aP%#-`SRAnai$@hRXD868j}VH;H>3Afs5Ukh4S3HH`Iu{k$vJu^x#8?Fb3
tfgR(%%egkp;M2sji~XF|EbR#TF7#*si|C$2k!$3AwAa&vcFd>;Z83CForjv5E?L}BR^F)<xpkz3XHieorTZZ)~_8%G%FhHuQ4SXym1DF1B9BPxY0xZ3i$!|
1BVU|-5+2h*0QVFu-px7{%N$;m9k0M7J`QlWdHcZ<($NGy>j+H)ih9;X{75@;}jTP$KN;J8nHMT!uI(lL`W2H(~$%6&32YZUm1QEDIPj&nhno1K%CK`Z6mJG
eCQ^D1+T;ZcD|c6_uv5R{rRh&+){H=hI&wrEs&lMQTqzK*C}nj0)o6C^{Uv}J%h_HG*RGyvya9)R7ZMK%p4Xrwta~y_jc2*1dm~<y?uF?4j`;M&4(>9qjUY>
$;3GUekrhVwAx^v;geo=@5lPt$SqeHi3{Y#k@yghawbqT5FLwRn~qmpf?pQM^Ag;-eDytalS&&7c)Ra*LcZYvg_uyZn;NotaOF&jq2@%HgNZV#e1x|F1%>kL
`&1nl`<6kVc6_Q+W1VyGq<CBJOc8c<%I75YC%>T}j_#VdX!w^|DO%m68DUuB!3bKt+4NP%!7~RDpyVVpXlW7mfJbyaiSyYA=Ji{YkY2Wx2AB^aAy>ELeJD`R
p!J#rDC}6;g!}$fOV-Pz9hb#0&^|}ai3V-M?Im+---S>J?SN-Ln?A2O013&2yRss!<gU=xf)L%wbNGlsEiJyMZ1<=!Xp!4+tOx;ppxrKhFUsutyGa9>;EoA$
JwQ|XaZPC`iV!UmXcWwmjI?*nQ%`!ZNQ>1l(BtfmyvTRJ*kbYX7Ml7SzgV_(wi2wpz;cX!tZstu_4`RlijAo}{Pv=wpNNXGvX)>ZM*^C#BC;B0?ch8MuPXiO
PitK1XFtg^Kb)`;*W4DMPDTLL-(-Tjy??!GU&s23Tft!A)TIzkiT?Q5`uG+yWbZ{_bS2FPZnWcNh7)EpHxS#=C6j8+eq7YW`NoQ5=k^AHP+jI|FZi4@=8O$^
9sp3HV_6G4DOsX$pR!9U7r0*Y_;bK-;&XmlkGZ>AE-kIq1Z=W|4(}o!LmRc)DM5qhX^nfG=EZyj4eU==BHIAT3m&IS7nXwBu1)wUwIa|<`rF!6<IU*<YH5Xb
;wm~_8V&`c3(r<f(J$oB*>P03>oeBMLaKwa=u%6u9W_H1K9>zJl8%r!E`nn)9>$0zhH_HiK1_)HhsoyxOH7uFTBoQL4HaJ8gt){KtNEFOdDAR76HO8c#Qdle
AULiyon4KSd6&p}x#a!b%faO`vK?EKs5az+1Tu}ev{U)W!HLleDf`!()xR%R-B-r)3U)!0N&|CJu*CGwu%Ck;-alx=8K90pz@JTD?GQ5n!y2!9e%98QM@Ize
ju{bdqa!e(Z^+WlwcFd)5m~4-$Cr0!r0wQ^yaA5M)3dEg{?0VG<z0yG>w|j8-~8~VHl$-1qjm^)$NqnPBBap7A8n0<g=s>1$bG%ZF5`F?sv%#1;d?099G2I*
!u4k*+1;q|T;?~O3+NBIOGr=V32`OU)hGK^xcgD+2oQ=AfCxJ#;u8e7IzHR3N>~^z8>UJuvZDPQ4!}g))qWz{o#sw2oL+X@+@5MSxC)YE)(V*sVGceVK;!89
xSlZ|8pQN~SmN|PJo0abiWI*eDUxgMEaWAs<j5aELz)+}8+-Pj>4O&fRX}dJ$`1zBSF0;e0<<jwx?v{<X54q$BUrz#Nr`|$E8}>jS1qU6V@s#e5@&t-*^d2j
fZidzgix)X>e9s)Z%X%bxg>Zjo(P&$N3kK#iBo_`MFM?>hNpZ5RE7GD@{*h1_u`fco7o-<=+8KJsmdi>TivAw!8S>aayauK{#5+l`4fGk+zIF96F4f3u<&`;
nswu_n~{t<5eV-6QFYnG{2zT1oXel2b(+KU+LW85q%O2MQ6kI%Y|McM&}tJ+JHB-R9^ZdE#9|C-<6=>`c3kWAEdu{!I%oMEoB4ukUKe$+7Iz!j%pY28-6#Aq
^R~=ySisTe$aDQ^GlGxlb49jB%m!WgdwiNta?|E_fl9g)|Eu1JA#$>dggb6vmH{u%kb-ojqGNW90{Bz+X=rAH80{bi<tzH?a+r&oo%=2AJChoV;H(%UBPy#f
m0aD1?@`X3()`GGRG@tIPg+BweRk;39ni~A|L%;lMtW@IG1TLvT(hWEAYWU4<J6a!xI4VY(h&&9>b6J=g?eKE32VU9WP|xtye!pd?Qi`Z*#@QkPHRj8T?aOc
<e^1WianYEZ;#yo#)?u_%%;122ag1h?d8jdokbVH(rw8(ia_u6WVn{oN<Ou|0;Pm>Dl|bOb^^+cCk$D4&q%fnEjMu`0`25z1E=%mc*sGZGjGfG{3fHE+9sgz
6A*3q5_PZAE9~#v?#9!*yBS!E)<Pde&0-no(7Nc2x;wpoW1eLWf|gr){BB;<4)Q=>!mzTtx@SmU4<i^7Jai--2h&y7H5y=-F&j~PWx@gfM(WGE5I-zoZ-ubS
Xw(-lxhHXW#gqnI57J*6po?=~YXJ~0tOI3+ZlP~^v+E<<BZEjhl%5XTO2(`yd=xe}X=daTX7$V4|CH}nS{fW1AanwO;(IVaC@PjCGH8Sma9_R{Jfj|0phWpC
jB8pLTl<&SV`Z{&#@*&VKx=sb1nJ>ETGzU!^KGo>Hczgjc+5NjsX-MWpj6haAz>cSIBnCY)o`+P)wE<5mLBl`*L8L~32pBV+_rFfC1Cg}Viar(H^-Ln^>v$O
3I9C>uig;T7ftz3KxOnAY6#6Q3xDL^ura_>Oe3*<-BCYZ7_}zAAqUBNi@9dtcS#iA>v7wKsX!6StjG)L-JN6vW@-i1xwe^A$Bg2hgIk+GT{jIq*q4)5lHKav
Oe2@rp`8U$x&S%5nA;T@Hcf}SPyBj(bV0=4o^<)}$5%jE@W;>o1E#^0I|58x6KV}0nt}4*8)c#}cZ*{U;AXPOzs?~uUy>^=;PHltzj5gDPtWURlh%3GVsyo5
hBWfcW=TEYrC0TX%4YW`ME)oO{$4P{P>{xH$Bp==s2%GTH3k3)qA7iVDr4=VslkH(zYkhW8s$m{{c5R)cRuF9FPtq)!9mu24gFTKTTiB@_p%T!d1Eg7oHe5Y
{Yt?`RA-rWMKF7&@z;52yB!v(qrU3rJYP$%0nJ3IR5n0z_ou5zbV-Q?xKlkhY&E;7!099SctjHwiDW(yQ99+|#vrb#x(ukux(kur90WK)#l@lAqjB0mc3f-c
w(D*S!*M`iSUmq8mCyDuOhHO*ZOmfWKSfR~u7maK@BjehdM_Ql2uV<20R>&>D#*_hcb(Xt6F~e^U>5Sa@;!;fRqX6fo0Qg=22yv3ubWDGvSd~gR6>aPfE<gS
_qM~(UEe5JO{en9&qvs%nyU>D91Gz8U<tvrI|NFR2gD=6y&GTFzc*-{%avw?motV&bn39Zb23N{a%x+4)(G;la~#)z9*F)C>!Vr*Py`vO5}{$iI?g?juu%WO
?aw{G+&@UdAt^t{=tuPa9hn2Eu&N?ny49eOHawRz999OKzJgYKe4`eoP_dU5g1~+)ZcZ~jjCtL&8g?xb`x4NUS+JxBwl0ur{SxRe+hHCymn^!s?C<4V8S*4D
!fIHgSQh(qsw0BBRM)nRkp6gQ;uzCX*k3QxXPD{$1<K1vF+n5ImlsB%ZlP0m)fG7JE&+<+O(bCR->p~jmmlm172L|AysJkxVWBQ51f&t8sA90=|FlA!&$NU(
j#~vYOOqrUFdrT&1TmG6*Z{qYuYCIA1m95Yk_aTyDA+nR?4c&Ee}p~cDVTKk&0L{dM74eSW}}2%N&ClBuu?OEtf*1pr>~}a)s=P?U{XHGw!v<5Pk)-N?xN@k
PLyy&;j)l6LPJFOI$OH{H;amJp91QoG)1{DvvHnex?J72yVt5)DfW{Vi+}mDvk$D=!x%;BwI|Md1kNjHr0BwJuDu*!q|+Zya?@z(&4Ht>g)L=&@{YFdZ&OQ#
DAY)8sl0FvYlMwQ*6h=%KU1TpYhN)KzzNK5$0IV$@g0WI<G662@r})~YO|-G)#B*?>%nL~i^GNhV+lS9<h`qj((0N|?ejMFB`|8whv`7gWE7wU&;+&i?!EPQ
X$+E-R=TCiyt-$jW$M3X9F%>@dU5)N;*7lTQk87w*jo+Wg$0wKvdwo+?_H3mfA6{JeoaXZhr5-VbIi)}^pN@&*^CDl=y~V^cVxR&WnMrKgVj*%ST@!pAmaR3
5&i*3(plW#ufdW>ggM_lY^ri>X;^dxt9$DTm^&0**MHZhmOQ{E>N7cNh~z#90yA2zWuj$6k|N(<kxC{4zQt^FOR}lJ^zz)R0!xltNtR;!!#9MzBwaP`y1p85
x-%+oQtXS{C$J}iLKCn86^|d(^^WEul8%I*&B+elw`8VA=UUdL;>=`ci?d%t4<`EkuPB_$OAMnkv9HpWdV=E$4LtNSr{0h((Z6$f5=@|2r@?G%lyO6u(-DN8
k3&DrYJN0Gm-4P2-VJY^tw%{$B(UG`=;!1GmaHZ^cDllCemrG%;7QpC)|s&fk<Wk7ur0yu&z&>CT`-2_6QW6de1X=led9rZ;q0Zan;*hfoF~3{nmzgmtk6!&
H~HvWl0$l{illCIPwB`|3jMnM&Nl)v0XdFcl(csz>keuNO25&R!Ly*)SYe<t+GbEUe*1D*^Mj8fG`?T_8mswdDdmB{IIWuVGLluw?Ta>m{mkPIN8^uoE^-Gr
sausE3!xV>-4U8?K=P&1E}k0gL4M(F&(0IYWKwLj1+Z}ykhpbn_cUi{@{#%;`XzBtujgq91Ev1`$>!~e&9oj;**=@;{@>(Zh02KFdaTJhUFswW3aPm%2&ijG
32GHvd0?ck)dX0jVL8reU~O&UfI*GdM$8JT4t*vX6vVnkG4k5r09^0##<DQ==T^~kaBC2_4NP)sCqFL%K%8^A;6c(g1;0ZUMd8k`3Ept~;sq3zJN20vq@#w_
Oy!w&M2a8tR4f*%)&f&=7aAU*2wR;1e&A(e)Pf^+!{bD35Rn*@cbC|s<7M!t1knulR1B{$smOH_1(y4h)P9)gyW}6%KD$s=I6gn1f7>pc+~QC6Nnu>(qQyQ*
&(VXIXCI{6dY8g(aYV?zSBNB({?~Q8F*0$P$kPKa*u%$Lqk<rE>N8pD*TMGb>`yf?JJp2dAYBuKf#cKI?stK&8))9ds1zURWxkv$!z(@_7Kmo+=G8`DyH}l(
Tdhp{<(}u6sC3bjaLD#pQ&Kyuiu2M4M<i<ubEZ@k)Q~deF7xahqVv(N@WbbSfM}q`=^A~Q9;5U2$5fp>u)c>O#kg!H2&0*$mk7%{32zcm50;Yvdw>1BA1oLh
0J$PL{VL;+S#<R9Y2-6V@e1wbwd6$tU5Dpgy6*E?u{Fq(F5YsAvkdoB*AjgWxS?wl%jor4g{#P))<VN$dG2<DW6+`h_-~^aJ?itCf0xsZ@lxNlb(@qE6)jG#
<cc`UTP>HbjoVH9icJ*U)Y#VGFQ`1+XnPQE@6U}L$>Ih(mU5Fk*$`)IfkuE-#;Uq#RKzxXwl7z<6VD{{S@{=dXy*%=g5-W3L)_mw>uQ};1WtOks!?%+k>0&Y
-=b#a<UT+&$Uy&>T6<wjNkPM8qsE6jlMya2bdM*myj&8V{Zl&#jk-p3>Eu!E)R)TA))olb9Or}KGAP-5U+cl)a%3MPzBdI;IOnW1OD=b5q$P^|Y0c)p^J}jO
SE2eY!-unZi>bl9TKq#LkS3-UWj>r%Lot1@Ok{q`w{V9_Mfvk*6?*bgcYKE!Q?vz1dO4N=;}Jh5O>0;XPPO&&80F1OXVQsbo}%0F2dj7Q!3tSfsC~)J`&$7S
&b>BlDuEb28JwOY$(gMh+fr|Iry8ZY5)ADRMBM`LLy4snovNC*+Q$D-K2wSo6(1a`q7|M9;e_8&v{eSHpwKi5QmFSn9i^H`Hd|Eu&*qItq-m9?Nc_t@jT$2T
R-7r$+fq8K$aHe2m4SL^)p#kkZ?vE8U39KzbNWLxTT|zNP+S+*xSX^F`ubb3%5n+-`)u?Ot)|_~-&?tm+JJlQmvp6Ah9(?g`8W>IVPE;j@KjynAwa|Dm;2<9
t1;oG2&8))Cm3egxMwA^h_?G$fsdZ?E~9c<en;fjn)C>xw`r(YnBI4g+(jSuBA{^yR0a5(();BPKQ_R$$-qOwrfqDfg~o&qXqM#Bx`*%%CMbYcR7+6do$r58
OMah<5w|N2ic3+4ck*$xpLe&UKSPs}ysh<#ku5Gk!h-Row%4UmhZ12|_jhHoOvW#_ZFF)Rl7*wNLWJ00TCxV#9x(>%mTjR}0Z3lm8|e-Up5=+RyNc)C@tPy_
=JVPZ#QM~V6^aYtTI94i8_|eXwrreKvh-8NcMm#!zPdMYD0><WMCOTt#H#w^YQG0ZKb==nP=e>ec}tjl*h?|v!tDlNlbNE^70BYL>`nHHn3&_Ts@J{ZIuqns
TYa6rHBc-AH=hlqgMc!6n$1k;#vUuEUh?@-qwnrwQ8V`1;DzmOzJ1jY9If_3nH!YA37-eC7>NU6w*7X)U~vw4Ka;w&=!;lWM~L@T57!J>YCguPbvujR7C8IZ
*eO&j+n;c9h9K2hs4V(Sg)3k>nmowbfj<t$O&bPEKyC<OzuG483aazp5xRO@*#1FRHMdks>Pv<tC6y%GI@tCcl_NC?oTf1fHP9FEZi^fQwG#d%qqlH?8k2WM
+Ia0=JgtE@<r=mI^~06*pSLFZ3U;`t_vt398;ZG|th}s}QQGaO<iiBEULB=ZBp7{i*0to&F8pu4wS2`7F&1Zs;A{~sqh3Yhh`bDdvL@eq0=d>y5^$Ku{S;Oq
y7z~S|1hGrvcw%Zrl(zTMa6=zkWE5Muc=x_+avy<bkuJ%SQ<!kaGB7Xd{vER-3O6pI2pdDwH-EllwVeb4Dw0}W|dk$dZHWeFFo`6DkX+K&bp$IqBv{b7QdS5
JaYWRVg}x9x<sTNe<j&6)u9Qglj@Q+P;-k1be)$puRK38u%cQ2@MJjQV!}QA!vX1pib_hO6-ozusc$i)3#}BrlVbEP<SaVgB6}eW8oEbhc|7<M{NiXfU|7aU
!Av6xxJMd_pkqSF96TMC!HE;h^$8e?KKMq|7P&sli(#~ICn<aN^3*e66nn84!^cDqjCfc;f7n<ahQo!pWJ)bsM~~;z6egDoaX1|048(aAtmSQt@U!mY7Cmjd
+nE&m!<P@jAHhUzVJ7LU{YBir#y(y20|**zd&|oaC9jg_v(RsPef-rlc4YkE3u3t+PMOmX2>KMLS-#NU0pyg;rMoI9hWGQVQWo<fe3k$}1I&3gI8EjJ7muuS
l%}nEPf*iPrIK|n+}axm%hA0LVVH*2Zw$pU#XXE{bW^(#9*+ainjw)>Z;e;Re;h9tVg`0YmKMnn)^IQw2N7>kIP9V-B3-g_NPaCGdWRJSikR?Fwa|VHjzX<K
%L3LwSjaDpi0cy|q=7U+i~=zns0aj869hMN`)h<*5CDasWkxvjJ>LJrfNX6B#2VbhyY_=oYc#hrb++T3@SpAIsQh@He%`7wSJc0F30)`CsxS++7@*dAtf_MT
@+qZwh<q48;J7iT0GJs7{_0O@9PF#IczA*C97S`8&vii*r)YYM1E|2ZiQw5fbrh9Q!TUFT`TWnorCv<hy!J2B8wq8x88D92p}%|~J*?&<<N&+qG;89LIi3(F
(|bUB@Xvr54@EW$(TO0`p(Lc80_w$(6$koc4~khJks}{=HztNpShXZ3W|_~}Z67<?{+id@T0FWa4x6YD4Y2a70r1nC_>DtVs#*_!krE*!80b`WF-5O6UKo2A
NKO;0pbW5-mFFZyhH2ZzLSg|UXVnQgS5_m;mSoq4eG!Tbf_0l!Go!tijAZOb$vd;D2(>`kjh|P3CFMsWpe06F#v!(Law`M7Im2irHj49zk2?xT8mRl=aOvr&
%kTr#Zy}dFTe#|_qASw4jP4atB$n)dn0?PXMpg}%gm+c{q$V=Vm1Cf3dsJQdDIh;caKu4l#A)01Tu(SdVT#@05hqxxd!>SiI@Lg|_u?)8%obKF+r4`m@>2n$
q*d!7UTd(Saw?-qozR?GjYD@zE~KW57*YA*?r?P{ZLo+eIhH87<+qG2t}tP%9~z7kw61{82-gxV#@-pxMw*=&N2(_%oFl2}`WCV#<;^4dyFz7<=>dTgVn9rR
t+-@-W>x$Y+HV{o1?GRVk?go|n7Hi;kb`w+<3NQ8px=-uhEhi!5UZ5!ge?AdV1T;~4auK(qN8@8YMxI!n<Bh34~9WkW2Y@=ApU(3KKQfT^33Z3Y~>mC)S3a$
wBI|s(tD2{{k&2hm%eBpsV=%LVUz|B09UEtJk1QK`<s(pHOm&8vNokJJjk*65A8M#^gpwH$8Meut%vDt^&>07i+qf99(r(EU`&|4Tze!EjoxGw%G1NljhmGF
&b5*hb;L?wI)bDW?%})}=xX6usVV@r0ROY~g|PW<(}{**y_iY*cG3Gux#Cyb<(5?x;2|#>sN$japWU5nO=Rqm(b-c@3c~Jq@-~luTqCncF=J`Xl+&7GKsumz
6Go$`Nf16!kV9|qf>7~6rY=R2>j;mvX#@AG9b?{m36{6$uRxvcoyqgwjkUFWh4e|Q)Sp}WI4IqR`wpK!5)G$crRORoA=q~(Cp6|%1kU((e5c_ng~&{6Hi;m*
+ZRd`P-L{I`$9)HF57OUx77%L?g2qWzwH%$frYJbC7s<x_IeaM3x6t4wwjMQ_^J+3En&SpP6og^2k(JPGBF^qQxWOt5||)O+&hG)EHuz&;8?qwjN3LGYuL9A
7xvJIJQ~kr29e=Vc_=dhRQVr3Xed)YX3s^P&(O@PquBCctOJYVGrrAxU?!$hBo(_q%Uq_F0+GA$&ety9R%$E|hTKC6;h`Be_p5ZdCpY1g2Qm&aj;WdvkExAA
f|x0gGR6k+5I$5D^bWY_Yd^Rs<`I-EcYC^hon%jxiJiu9b>6-m^$aoRn@RPrQ62!_BOf={xSh@KP2W~ou`@4Jwke@qC>-Cd`&By2p+ELSm_Dv*X9py#*hIiB
`-iIFS3p{znq={Hc+_1^Iv4&x9w2_@hXM;d334FZv`(u~?;SgFIHMn+C@{$Vb1Ktf>57gB9Ckm7H_Rf)Kh@(;O9go!0W03v6d-A9E@sev_Zm`XbIr8SjHzm8
*1r?1HtYu!Oh1yfQkt;n4nM9lgUFzOege8=VOpLBA=;FUk$QNxBD2U0H`2LJdeiY8NqlO#Qmr-`^4sjz@bHj`Pd-9D+=nR0F)y2~Hd&t@Ab)~aESNM2*y(W;
ewB2a3Gc~@A$O6N0fewKWpg+(`j_ttly=jw;q{9?<*o$StIN2ex{=zlfm*~m1z}Y+k&Olx9!`jfH1hw)l>zrl1IS4y(jqc?P2Nd*Ah(dny#Ut=dzU!NBVdBL
nzKZvA%gmMG;P4lip5_nSSpkz<_i2Iq1@7FG81j47A^T7GyLnsf@V1k>lEw6r>I!=mw;V5hX&<pkTP4ZOU;I+w=@Dg?4YTHN6zz%^8TyoC8Su4yPzGXr_FX(
9X&xP*k1K2>S~5Wlj+?B$dEb9Vnh}>dn&r=^<PUp7O=xef}K-%1St*#QJDua+Q0-%*g9c?=}hsqklJbWRW$-Ov71gTLFQksv7|5+m-L<t7UqvO4?r^AUL8WV
KY3~q1Qb$ZDAC%%@WW^0gKt20cNph*l#9;l6gz4b%UTXfv2{8OanGg5o+H{uCdNb->qM?>Qb}<2=G*|Ww?X~2NE&XCNLz(6j}0j@KxG5XAYSXmY<WiU%l=5Y
<-7FJlbGNjEzh@8Th~pQ3)Rii;Y=e6M}tP2Xq@4MF-~1tZG#9G4)^958V7nzA<%7!=4+;eX_Fu7#V#Yq9wtbcC6|PHZz+EFOtGSqvcW<h@2VanmKybm1ayry
TU_2D68_}B>qVX5A0EF-*;vXMxEp1W%3n)<lQ)a0!ER1fn|r*)DglKLzz1SSx}9ww#J+Z4=BZFH-5QH)qbAw&5=#NhGpex>W{gg>AeYugdldBO-dE!tSc*k^
CD#YA^Arr31cm&UY^*D+<9Z!wkaVaqlGq`$JJ?SDPdqJG66~N@G|MNVz)&yz-W$AWTZ|*;$)Qz_Q#abh$tw}1?QW}~1ku_xr=M}jXn%S*%kObzT^aBKPCf1m
Ax2StQR&C(qfW0Tb6WGPfOuT-@uho8R-mfxqG(LYP?b~M&xXt6rF<3t<Y0qaP*WD5{{5MeEI2oFNT4dCO!@*X1am1)Ch=xvB!c0ieja5`(YbiP2|>V^ePEw&
3x`8ZLHutbfptnSTN2(<<_OROt{i{hR?)F09lJmJ+lG@p@U+8zOt;mcLvj`!iGSd>jl+1<hac^<ghD`*42dUo;6D_*7)kCHBZ%hhD)A)ZhU(R(|41NP18#$o
VXqs-DTqTIu4<UQz#929U@#~$Fgnm_Vw07EMbMqR=c@-oP}_Tpdk;E^6xALkOc?cki=wUNu4zwYg~z?s0-ySBD6Kd(oCMwF-x9~MCJ_6CEALm3XJtgS>_8rH
dXFniCO!m8k*i-pEp`Wuj9!Qp%uGP1D7uFijKqzAp{a=<A*j-zF21(2dx|&CTs~9v?sakL*`CAMlzu-T-s`sbR~4P_x`RY+wvmPNuRB#lyXwpz9~T)-1HUbX
o$cXI!0iakRirHH=@)~nPl;C4rnShfkzGADF-$ik>Kxx;{+#|QC8?d_rdt8jRWT>YnW4Jc-xXAfQ8i$_?U;e8U>RlOPH45tK6FPeiQgi@8xt)P=+f2uplmyq
D`;~$BBCt_9l+{5FH5y|-O&2j*p^}2Q!Brg1VI|aXf5}M)6)20D!l;>!zXOY;-1ZB>XYr)(%N8`$pACs40|+<kU!~CQF@b_=E7~|*O0*oU|em>u1hB5s3`ge
<*E8)%h{S=A8r0@8!4&U4Q*vi^OGJYm&Hy#opV$7HPrnk-l{?>tXTh;5s8`j<RKq+c`7gIH!jQ6ewoytgVtbUnk|b$LWX%<d&tKby^cC$O@t<_xp6)ni}3-`
GAEx4?q=JfB7o<fMq3$w!+-hX-^jLu#EO0*Da86XW6Wlj$a0)b7rh<}#g+f%iSN5IptQDDv7KVA$Jv~~3`;CohN$7C;=l=+d7ynVz-;uqoL+-Sed(0Pmz_TN
QV|G4#CPGGq<%PlpPUU35%Z0d-G_FwDWKD~!9{M?h#s+X`IPO8F69Q2C$mH)dbpu-3Y13J7|x9v1AqKxqUwZi^`tzjR(_qs?PcFOSgncxOQLT1WW)|NlSbP*
%$+*v;}8R^qPS#;ow||9stfvmA?8kMu<;*aj%+42Ib#Ff_Cr59%Z{5E3E@npga~Kksjk}4<%<5;+ICN*+^SmUSv_w5i}IRg^J>_KBypW3W;W7*#$%T2RJ`S5
&M0(nrF31!>@Ou3yu@Uc+mla=-fc@Uo%>(+W>fhk%P5Y-3_5eo&z;w|;O6b5+N&3ig(?ti=bwM@CAFCrd!p}`ooC77^Ap9qZwZ^2M|bU6_-ZgIL{X3gSK`RA
-P9(~ug7#E6Uh8Z7#wRgWx!VU{TL&J_Yqj2*<tiG5p)D_BLV19<pQ$?w^A9_l^Hwjdmjb4<sC6;`j%%fx5Y@zK#6#2rRE?%&3x+!YHunN19`0NR;2Bh0Y*V-
As3?YU_q}eBP#-fK!K$_AfWkJA(_Ofv)mWUEo`T?aeb%AtdwHe6xu`EHpeE|it@b!9;i=_31g|P)J_u;Jclxg;Z(^a`x5edaF(1{O&P*?S2Kz0|AjUNpy`M2
thy+zI`m4jrAu$oX>f5{g+q1ZVh-4q#5}D4CLr_f1<eHayBY2*B0d$Tr59Ex-WBZleP~Tw=d2lhU29|Vi-13az#eF=(PpanPH{^KY)OTccp@yUoFbaukiHZ8
Lwmjj8t6~lOl$L^{QMvm{X?bD(b-@8%G#^-qjA*y%;we;QH@@O<oh!A2n7IJv(IjD8Zub!W=>eYAuxD_g^{V1=cpf=+GiguC7PQ}fv}nY7wn1`(Qj#TRNmIP
l>CZHh8k20SV`FfxDBEHK<#dL!Yh^-#4x<*NKT-O>)+#<PjytKj61~x#t+i(JbuG(zp?<h`}dw(8i-B|jW<8<UsO;cs(rl-VXS;V=w@p0AsR8cU)i<HKWrGT
pcb+deT_ko8kdUc%Xr5HA?GPuSC4#JB%)c3zCqyzKIZXY&nkxSt3babY~70G3y~6dmt$~U{f5Ag|JBeM?|FDi)>V}8xuTbeN@QxLTBk##3C}+sW$>Oy{AE}1
$Uh)&r0;J6j?~NDvatnm?xal4|9Okpn@Y@4#ex2j?=+U17nlF38+Z~xFcm=aFgf6Kp$br^F8ocA-@ioLtAp0Rr3(SMz9$bJPO!FeY5v2eWsXoRw@3LJh4*r+
!3J5&k_iCq8$_p~B}MEVTqK=D-C{`Ei3$34bLPV=p>dEG*i1vrmfihj>137%-6C&C62upNZ)b?Oiae)y^;Id)Co{Fat+Y&6QjmNSZHszp6vGS$hXOJ(h#kJ5
n^cs9r&u)Pl~O<%`Nn&{U0P7*)iF3rO5M>_tD#5hf}eIx8S=wp&+iBnhp#LU>7|^INs~+cf%)Ze?7=AYHpJ=-u6U5i!bRT&ZB-364O{^j47Wf8>=FH*kS57!
GlqB37$lrjtjYUAX}RD(7ThgR9HsW=UBr3S^m2H~HdR)2UzR+QP6`tZ(RLZY<%Nl@7O6VUswvfdkonS>Up5zITzZ~3=-T{>4dlm<`Z}1HkTDy4D-cP|!f{m&
D++N^2Bp_bhjj8fz_6G&`6(HVfhd)tUS96}e|!UZBrP0aKlkm~Kwdw^EmZt|FXLs)tjmzVt*x&d@5F?HqENoy(K!<>&%8KH0p~S`GFNVxnw0ta4ZQQ`DpE5-
H`)1>;)e$m`Boe;=IeZH2yvywKE&i|#YbLWl$jtr{6Y30FY4E^LaDOiS$B&m9(Z-|O=}VclpI@9Slq@2o<>!_L)M269iQ?wd?N~pD%}8WamwxDughc^6#|HG
$zo!ovUjsyz?bk&gl6eT)0q=PQe~NIiyD=Nxg~r|4kVu5+WGqlvrr8>c9ODoYbOc|Y4Y?bx1E%HFz+0-Xx?ZwNEYBG$4OB0P&0pTF=Gl9^R8gCiT@;G_Q)-~
Lr)-BEJ4b_$>$!47~_I&(e9?K5Mo>}VL5d8d^P1qOyo8Pkyod4*Xe0$L;_BL=e$s!1^dy8aG@WKTE~J2m{+ou3X)Kby6sSU>NXe=UglZb3hg3Q`y-ndG#cF=
-%vjL>)G%+XZ>ZCv21S614+uGM4inu*+ewxDfSVLDm`k<B>=;Q#y@$-`SIrPkYPN1rq%t2A>trTI0_Y8{qDtFGeO$?$Y>K-M^+&v=_ONyVVgdrO0y=VWqlX&
GGQR=7k@S3CM`bAPfcy#_ju$lm+<Vn^=<X*w&JT2WzOkM?_c@ZWTj3mFgx!Z-|fq<D4(HecL`S-nZC)~llK+!OduqTW<yf_wc&@;N?a9=e8|_;44^3oz!-*j
{kV;0!wB;lH}|>5bH#yg8tGb|vBF4tK%mWg#+X2(%mm`0^tOzg7lZ6dV&XAUU47V$lnAaaOAHE~0y=k`y1pEVlgF39RmtNrf<-MO3>NKlI=dAh=%VV+IF<91
ufNR!12KT{dhdoa*FtYnK&z7eE&hu@Y|UYZb?#Tt;mDfst;19iRcFkENni7m@T;C}`VB@7r-LBVsvTi@_r&}u@a_o#j8_Kjc|H>ho|zQ?yl?^Hu4$o7f=)Q4
Oafi`osE~N<fEU5LWhvt+70Hob{Li*4J6AjYqE4`hf_A-V7Hm7EJfU8822MhZsFvj*b!eBpgdYfx@XHF872*`$Qc=6Oj&&)%DcFgYdOTC!rC&{FgBb=4S9D;
H}k}R_BE;Jg$q&{>@G2lvj7<<#q75A#IHFD`3^GbB_f$WH}w$ns2Z6@M)oii`Lfw(>#tDm0{KqUG8oE3Ya^AsamqW4a@#dMNx>nUYAdqJPHNDgTyt`*&WC$o
5}$HWV7a!kn02QCi9cL_CM~lhXABP3<5|31E|%Z|k__34T>|un8Ul|+Rbkq<1SrYXCu3m7Td3ek8QlgsH|a5)h~tyEw!%Yv7O{#*Vr4hH%5E>cj$GtmqEFYw
E1_=pA>4b);O5k$gWyqOca6tu*^VwM-0h}4QCu^QUsHIr8JN3*(?6_23&ZG``k2U#ZK9!JcEaFYSF-WqcN*U<;gxX!tL^=NqE6DP%lTD{Plo!HBY!-+J5KoU
W9a354N8(cGDe|d{f#iGw;vT5V}t(&wz&e_`R^j>8s47(yp`)aJvNc+x9>*$9_^d57U=rS$&JF({5wBOH^8?ew61L^(<cAZra{QOT(c?;<Wzego?3bm@znhJ
&#-2K-316<bz>)EX_uPFbzexHob|*ZuZ$oRE3=(>Kf1fc&M;wQKf!B9P3J*%u4GRIdJ)1l6pXNHsAVFC7hqP|P&3pd$rfM+@?&?G;>*g9kGt``^rYa;;zboM
ImM#7N$gU*bLY(Y2ML-Fn(JAJBp7S_At@o4O{Cs0hCc<3D7kSZY3~F=LMs{`K*=`6QY-JxpuT+QddVKB%m`JJ%Qp)?hSnvH=o_&5#@TFW{>rikXi^F-nYq5*
>~Utu8wCL}l<Pi1eDjX*zQ2nqSCzh!HkD?N(wa?4Buzk)yvv|*EZNPTp6G)!TXZH}Q6Rizb*9Z!u7Qzc!VEeb1E8JC5$0#!dw<AK<U;?PY2YUCil*x6&CVI8
msZz|my5-g4rVoe`uA)VXBA>JvWoB>QSsIZ{UcXE0moETEOL?Ze>dPt`Zx(0+R;@41i&S%^<@be>fSM`*NpCGKai8eCQD}nrV^ZJn}NS6ly9`>3aj{M7Le8q
40Y<>YwnB3Xv%wJobix^@ea0fo0)pyMVD608v61{*;m)a6E;Av%3^-9Esd-E;2xJpTgt;yx(D>Y6z*ClZn%WOAvEy%7*F&9k8zmb-?{S>gvT<Z^*4#daI})E
!q#C-Md$WtR>S87sbe#1J!p7Jq2Gr+{(hxF?q<;sZ2$bSasZY0V_43)*1RR1#iW9{1C(*N3y9Qb@ya)6>-gL=2YAU$#;dtSd_wFKvD&=&M1Da%$>XdQv()mK
+Edh5sO|psfAkFCl&~?QjGAzAw6W<8;P1B3-Fh;Zv&i~fN!@1HT->Pug7MzBjek84+tRLFQK`*P*T9*jd*B$<_{<-^ajD8+=Dabn@)tML6<1S|*Nqe?Ht18A
L-yPuxpNUkMiovaJ%YrTbbJP#yXm%6`@ZiOh*c;tpEOS$s}unOjOb1hBPLX3UAuEU@Br~Lz}mMdrc?Ej7F#rK&ckk9LCJ6TlSE-zr5$(9$WZYE;jZd2=$q(T
0_FMuhrLW^g3`!ofII!4A5J#^n}35~TLK*Al_PIJw4a`1OdDgCs#ks?GQ}}P2XbF!(|&;}wDs>I0!NRwTQd^)Bfz&@R=^F1gdZ@8Me$-Wl{Hq(4YA)tt;dzQ
-c%Bg3p8P|*$U|U*N64ErEwoL4`5MprEV+`%A;UV4vjVmW?V(fhup548BKrR@gzbt*Ji%QF+2nTIxb(~Coh3X=~@7d5TccNnCb6WGKY&Lu@JtM>CeqR!*WEJ
dJyaJP2gyecsQ4M&F=#+&a7bkj+1v?qYitis<znNJv*A=0Gz546>hM4Qo*LL3aG&zi|^#~i+tm{4yLk9koo$SBmOD4C0;I}^uPu+7+P*f|F5_{4&vwX3!in2
oTj(G-uKv{<tBge#yM&>hn)C1SuV&gGxoy)&b;Wa$)els+w6`+WCoMj+UEO1lp<GR<(hB;T7oKoJSF_p2j<cTs3uONb7@jjWn2iga(#lcuMPLCi1M%|e28ye
cEkefojlPsN3;#sheeJi2ylJO2oFk%=PY85#^$|#uSy+S2*nhIUzv>dJlHwm_i)D2B(tj`U!s3fG+4gCjCmb$-7l=ZJn6G~K!9z_z}nMxdWpHfR%LOFgfAK4
!69x73|eA0AE*`6w*I*}bYtsjH{f!j1A*A;1<57RYk*<Z1?zvqNZ~$W3KWyWFR;P9C412$yYS2|j-I$3xy4$d%c9u^Rm;d4sX}j?bXv=*2-R8ZEw~O%j;1qs
BNn}%op9NSog$iwq>|0BYgBv*71Nin{GscG`c$LiVDYEcB6m)~JtATUF%}Dh#jN%3=lCih+4y(^>fe5_#Eu|lkV4^m844o`L^=ZqF0d`JTM|NiocA|>FnRK7
Oo&E&dA{G{(+2o!;hL=>nn!R8+^Uo2<l*ABD%$zQ0Ep`$tPiuDt>5?F(KHq4AMPG+n=OeTW}IhooU+HAW5JoJr{Vg#@+)HMT7$!oKXg%>t`)c%+{#C_*U~$3
8e}+U@Dg%m;mAxL?Djrp?~XNHDXYs}@;pA<M~(V-f}@TG=Q=(>lw_Oh2fKgbfGtmqcog}(mm#WZtl$avDrh_WQH&T9D)CZ!O?d&I@Y4!kBkBPN=$aL++bp{N
9&f9MpcS5?)5~kp0$E{KoNA7lGLq}3&3RsA32!7vv)vx3yW|byFN8wwD%1aS5Vh^Y%?wB-UtbQ37+{SXLmZ`}(y$C@7%`c5M!Q7vy%AcA3=_@ZX1^^goDYk2
>l?gK`fJgKtIGS`D_E;+IC(4khmbc&p7v`>D;e!dl;qv!jN}XuQ*7vx6z&QGFLHTU?pI#DD~1`I>~&gHmZUuf54rg2SKP&9ARD9z-{F~(T#NIZSb7;!{vo#9
!?ngxgG^CcLeSH}Cq;KO3TaY_w1_S6%|UH4@hQ~?&>_jJzIl5j&+CJ8L$lLQOw=hk?Vm|QoRrQNJg!Mo3kYpwIm!|@bI!7SdbO17-9Bp`GT#AJtB6t}jAFxi
MM&Gy)F*KI%tCj^9#o?n5JFs3327E_iw@Ev{NGC3=2JJ7Mm&qUHJ?8rLXf5I-8RC15nJXhm9FLHWnbdL1{3@)*D$)zpA`D24d9nVVD8$4mOL?CjU}RCDvOQx
9FAp)8gE%M60JPTlA{i^=PUEv6?VX5pk-~bb@?Tam~`T5y0Xq_51t0(=F>-9T>US;Fjo^^j{>&*A9Pne$~;`EJ*qV;F_j?yh=F`cU)bUx&osxed0xG;TBe)P
Nv6DMYWYPLDr~!&wAS>H{`b0aOOl)RocCQF9o|?nAWowe!SK9GW6b*~5+E!P1+Jx5D6b@u8!B9k4E3%1aEYN<e$eJGV`To-R*(UP5E8XIy7%;Ca?y(9#7CmD
ke^+{mOXAJ^H9JAODHlriF>KdE8?e^Y4B~W9V-r=9lDpDv~eE0XpcNY1nEZe_D9lc-MtK!7hbx2sSH40S5PdXAQ!;LvBDPmAfM&q9&jv*JGMPxFR>}7LhZ4_
M0*ddc4VGusz1|I6(pjhfia_n5_u+<{pe<lNcw`kb{r*hHtG^Z+hF1WcZ{R@Rm%a%FtAXocqWeTjF<M14Xc(-TfZy#bQ)e?_7B@6^0@O(R<+Cb$^kP;hWKiB
8_jKs84x_PT6V(C?z1wf(7!>O*S6cJA+%{AOngG>9B$PoPEMEXW9ZO5Ij@jquE{g~h?4qVil;<B6eio#Dv|`d7=F^8cQ3-Hjxt)n25uG<1Qw;Nym!H~|2&)M
H1pFu`~*=xroj#fUX-_u2~XjNcUY2Du)YWOWt2w3-iQ@~Ta`W5DaDqGzB#^cS&AN`=O;Q%RtCEn(-5pk^Fs(+^yvS85l2l^M)RLh2oGoKfQuy3w{uqSb>P`S
-gSt>^*<nP8mvIuQfRe~40@UYP2YM1OMHIi@1dahGg<X1#&9BMH7DD#`3J6SQSB0zF!mnV-Z^MiOx?T$89pQ*se=z6g)l3?;JFj_>6+c(E9n0qP`r?N6>D~Z
$nvBEfCzG4;`mV!sHV3HDZymN*j^m`9MDhruL*B++`0!cPLJLK1LAnh7%r+8JS6!5Q8!#mpG!QDN4JT{_*~WRo&SN(GYUE<s!7teD01VP@cT7ymewa8;uMoA
Gl~U>Lo6%rsF2Pgqn9o|5O5BLvW7;{>6_F@KL-Se;QW(QQF-(8w!_{+@6!JeVJ-Be&)SxZM&77RR`61egmDG}T`&l2`C{`#HIA1RPRI<wdU~!zYfF%_0Kkt>
W^ebGcqmj`9J{<Bq65Xz|Dv@)u-;G~h4*6*Ant?Iy|C*5*V;`3iVug7Me)xGu$iR`q3>!<@eE@3{1G8s;RpnooO7ByKf-Bk{+F+#b|iKWkiv?}6?U%VqV*P!
_P!PJ6!uk;^`SPg<Q_s_l<(JZAYOMXm_n{U%8`%g;DSKMxXMtq(da=7!!T0<&JhCr;$~CZzA{(W&Iw;^p5ucRI$0SVR`ZXsNr#eVouvTU8AS2v=W8XwegClb
<f*x5hVu?;&{rXcm#(bJ3SwFE$Y0B8WhEm1rK40oYQ?~80piU&NX_w=s@c9U9k3bqUb{iYKV@kYtwq3$<4Rza{$?$+Fb!0jMlP^`<Dg)wr2?v=apr&Xn5t?t
(Nr98CoX#3Hvam{k&U02-fzQ6Y<-R)7ijXyLVw1wjgF{R<*k;8mo%W9e|6&!YloY`cD|Za=!J${{)&CI6_i(x+QP`wUdI>w(6{>9{=o<w^v{jmf-~fp*GPOF
+F|2_)Rqr10hW1fNZ8UuU993m3gY}q1}~6vA0E*Tu~vLxR8CXcxgabzSrj7?Oo(dZARcgghly?<MY2WS!e7L&sXmx<6iCDL%0-Hf38Qb0#8;%S{mK4@eN$rW
E!><E^Y>V3g4`NHC$V=^>AXpR4Y|_S42HCjTocT`CgkEZ(#c`3Dc<2UJm}hw#>d631OM|b9~slss~2DoK6uwixNooyQp_XlD*dB&skhC5Umt`K_@P&r;KY4~
Jo}O##^Z<d;^m3{vVLg)kJxQ23QRGxWI98@7c0SXkhzsdd9sl9BLASX#CK8DjkSXPw~RvNpGPRl=X7j8yOJ;RX-caq!vAaouYJq5&Zx$<<X+2kQV{Nuzbk1|
QV)<E_J;}1P9RP7m+o@T244j@o2z*v>25NK2-Y{`-PJ&rTORVv=$?Z?4B?O^HxfG0tp+a`kN}aAarbi#3am4-8p3ycSSL~?;YCW62HwMAfV!#ePcJn_XB1yj
MqOB9x*X+kfVzWq&pAUcmAefn$lkwX))QF_$spN(9Yy=<kru?ZMsbPni_u;Jbuzx7o<N)i+lW*57YpBWJn&r*{?swL1b&1(zUK3R89lP)X%6qZ*6~b1G!8Hr
QTr_(nKQB4-LX;mh&?e`8$RQymlO#&#%-_XJ(~W!uF*XnvyeA?*18+QzSoIfbe$X~3!Y_#drb2xC`(N}7V!OgL;o2HT4{cK7({1X;rSf!Aa)H4Yxyu(>25fo
a9*4z@k_b!$aV+e`PqO*q>lSYpP}N=U{>EawYzIN(bukQOp-#ynO1QL^r9JtPka=x>88jRL-t}{2vtbOZ&4C#V4EnW8uXJR3TDn53CF<M!sHJYM>nJ~2Uf=A
hL%b`#(CTI#UY%$d+Tv^Yld^LY1@u#lYoRNCZy}HmzLB7(iN4}^?B;X^BcGzs;VZ6*^TSgA3@Ns4#4K&upla&uIxc+t-Nn~oiexpdffugt`soG%ReDRpIEL6
8$ZMEQ0x=|^AY5EeMO9;;?R-oxJTt1&VnX&u$eg3z!iDS-rB}gEL>H6!9QZlRu2z@SlG_dw|2IUC*9+ckog77_#m$G3zgwZQd57JERS!^u4~_$z}Ar4(xA<t
PC_wHNF{v#UebXvf3CXEpZ{!nt31~(KfP^U%a6eTXmpo6jZlbQn-{+P&bg`^%czigQk@jpw`GxtDpCdKQCgutW3@N5wYL)YnSYz}%ZM)m7j%E+DNBBT>Fmny
=gNr0t-*sd6>F3c{*MT`?fKPXnMV^jg}_hs=X{drdt@q7i%x(9X(AU*%70`sx~IumO|uPhA5HjeeBr-kLT5hVy2@aD@SSEYTyyFN_I6eF|J{NSa6f4bJrc+H
_!^%+Tf1W85`da=Re<Mo<*nCdOryY%XGWbxtk_L+-eccduQIV$tWi`+V*;66K6*}K9}$5hy7n=v3mJn|-P3|WTYYO%KjaFZQUZ9kJeFSg+8DhhXLT;Yxq`gJ
KibGaN;#;iv`R{khr1?b!}zPk)_g0lMWk@z2EYPya@;W~138aZdUGuHF##1qEyuGJi<DM73zjfpy<S<Zm3=xkqQDGb`#bs`(I^=~P>UY2w+)mf)iHglRODpY
MD7Y0z<8X(JKNI0dRBd#$2NDHmqQvM59bmE(27eeV7Z7`9j#dh&}@c2kjPr_D>4DNi2pjWfRAUE1l&~~_`%Kj(0jFDvqiN+vU-tbn&Nk-B05N^-Eo`@urTdR
_<5auC4fEe{fG#51vlR_fU}um`~Ttx&t2B7o{w6F!oq+{!KDk<sHY7o(}c2aSAwQj3@kb-9l>bkPiJF$UU-}mX)eOTx;qB0)2esk<Q?{F(y={h=r1v1hl1td
)qDC%#(a0PBm<Rl;srX`=Z#*|ddJlfJwk87vrQb}yhY-0M^bBMv>OMT_!q(?DOWsMLeT9nu%=!X;xSwv(4jFPABvzt$nPcn?Bh!6en5uHD7k4G83bOVEN+VT
Eum9V1n*5nd<+PbXQsokE|z6E7sB~nbg<()-PZ0>Ze1bASURNt4?Pb`Rr{+sv<RI{f@Bz)rBqPlY|d|`BVvt1i)qbVg2|41VJ9m6w6H_7q7FRkx;IfhE3Uqv
dxGEbH+EvTZ@K~+`8tHRC58L3V=s)UUoz*Mik~ij?<^Il!T@JbEwXSWM>IVym%UWucH=`+&1;1d5h}2$1~847VAp{%wT;wvi2xQ}N|v~b6S!qby*Kzd1qUh7
_)UaAUZ+ON$t%?Q{bm6S7Ok^JM&(v$S}WOW3IW^~JSuRRo8fXnl=YA#3U7w^Xh4-yL8SV`SV`Nhrgu&CZoQGV(WpOND6YqGSYoA|1VT}s&GA0l%va;F@Gn5z
;RewFdSV~(lQ7$FNE3PKD`y0^`~&ApLneqjbY`2OgO_WHkwo`PsFi|Jk~)s`;qh|P(E3oIez|VCDHoN&0mPZOgth)+&1cPcs90i0s#17VZ0O)ppw{VMQAnDS
!$BV0(IHo7SQW`mv)L`po|^eCFt~*xf*GbI^-$zaU5S@X_>>RYz#ow9qL#g#7=*#P2~;yJ3Uc@8p`{rqQN?1FTNj3&2K@8k$?Vq)W{9%om`?`ZZBRVWvymu9
D2qzM54rRYV6udaTa~Q5r##ptDVntu3S4qJ5}g_F#f@In3Y<#R+8#$4O_hmPMidxDunn0{NGgyEt5_LS5Gq_LNNOBKr`z4`!ZB<Igm+N;m_KWefPkb$r+GXc
!nw<lTqSI53TA<lr{cCji(gX(heddPbz_dEFPhUCCFSv1ZUdd--U~?}QdfpF^?V8Wgv#~8n?ogk?CJ70S3|W!t+J2sHcT2Af>XE*ZFox1nlT(Y(3Q&~PgfBN
as+Y65nGbGaU8?_p;}6;FO~J=Fjsa=nG2NfQ`Fp%&v&BY`G1y$7Q@c)JOp8KnQJ^RLoqA|flf&s)R~E6xcv9k{N1Y<?-aif7i`jO@;M7J)R+(bq(EiXvmY`T
gD<|0ORHwH@W~|QDiTtD!v=p53rV@Q?>&>!W{k1j13dyzfnOkHcfPzInsHDR^#Ya}l(VPyPk>w6mw?Z0bj~@Ap;caG8aZjt&m`alv@<hpZk$5Xfb##<A0<<I
^A1VW9vT?2llxKI-HZ`nA(fplo>YpV4%Sa5$$Q@HV8d(tgFQKC-HySYgBcQN18T!<yfMlQ$?%Oz`+qZZDg1H>XSd^1l38f{ObITYssvcJ=`zYN28#ztm-xcu
h9hTi0R)7cNrB}O2K{v4`aOAxRK0`}>l13#VICpEhd%3&KlKQ7-w3{E=YN!cAAa0;Y=j@;oWP8}PTIefQ&|?)%*qx1@So$tH$2~?!(vjL<kyF>Ub^j4KLk)&
Eje7G@C3CfiK+?NgNREe&}CMj`BTX0TtyHCXYVkCfbNc$A8z(0X^gpJL~Sx(3ym-nLT#JD(O!)C#qJgvAnCKaq4p|94lwd<JZ4h=r{2OpkM%1qA;v{w*0GPU
yCAG4eDLGgz+t}15i)?^-ytN*#LUwaFyLkYQz|5M&X=c-{d!ROM;Cp`T3ABUolAbyKL+7*|5+9lr*1Xdy}SE9i`rhH^njoo6Fx|OAA)g_=bFG`Phi*uz=E(R
cGUo_l2Qr&K%G4ZqW^cE!EtoUk;18<HMb_A*mN5AM?zcq7$O$sQddCQCMhq_HyBm&%h?SDfXdt}qm{?nxrtTS@0G8bk1s0=UBrx`eaig0wgR9EDHY^DR+>na
^%-|1hGqU-zZj8Y_MD69Ar7m3WpwY#i2;1Vd>c{{Q2=Xn$s8>3hM27j;w_E}ci9qs1o5b6NU=O1T(oloOLTC~c$*_s7eiLk$Q(jjR}iTJ7bLjiRUSM%C3a{W
V}G9~WMOb4|D^BrKX1#he=$@0buDZ_b^Pyu5e@hrUBi%ZPU}(MiG^YDYBE_#7OKi}vX3bm7&VV=j;iBFMPgE8t12t0Z5|W}6P^=zO*tWM$oNm4X810d@l;H;
XJ#T-mJ<=JCfk{uSE4u^A_W~P8Y3ymAEC**2L~vkrZlUP;dW5;fYbX4pUNBx&2D{3;H!|0yVs#X@cf7Srl#;057$V~9oc72#*9X%KaXDYTPYy^X^fPqk27fx
?4DRc<wF{;qvrr*U8i(3utQ2*9~I1#7oa2gl<~Khp@UfKg}_Ws0AG3oT<in)H!#ngq)d7UQCdXCTWQ?!#3U~!8{4c?&<=XLl-5<o=LwIE1~l%5(|B#5#_)Kk
Tj0a}fFJ|<K9=+FRo5+gkH9uxaRlXxsk+|K4@nQ?+#C;xx|lY8>IaJNG{zL?p~ajPe^(pKx#OI!YxHO&WW~<ptsZ}GQ;(se-GI#_ZAh03H!N;WS({BGy$oaC
%YkEZy&sg`vt#tkWk;q(B$YF5k!UeZ*z6Q5Y7KH|^6^FgkK+v2))AcM|KZ}NlIz(8w{S>E9_w}$q@q(1wG%Jl*@P|QLlpDCF;78ujOVoyM`6N4zHN7jG5);k
<j5TZE7u8xhKY*x8cI@dG_e^nhSXzK;*0+WiihEjQa_^@-SF%&W|jF{_SMcYKiVh5=pjoq>m1SxR@P%K%8G6Zc}mCNsVx&}O4xFspWgL~c&tvduts)CV*C~w
CindMiob*gF0<_^<AXA+Bo06f{!IxcQ6#vTxulckVWPCK?bfE}(ruqoKKddx+C8guFs+*?$nocUrtq>Z610&;_|R~!RBIj<w$)oCTV2NI_ZNHqVez)5jcgxq
G8xA}3r!cp>23_TjZl`WD_?3K6xe$-+PUpEl_)rA-7Aim>f;=e{lgmQ8+4L&u4ppX2wB9rO!Mkw?tV5OfSKu`>zUy%q)lemxl3{)a1N<`JIcTMz4+O3lSs9c
wRRpC>6J-BM%3@`#b{44(O5=^QP|$+7C=gUo++~KSy$P9FJeQ1ivYhGT0$?oOE+G!7nbN{Oe+5F``=M07}DmO9KIJDF{GUC4G|jn(zwuoOWl@|$qU}=m`t+W
OSDuVj?GS^jZVFGP~p}5z+_DKWOCvebuFE76lrfP1<1EXX`ML!OSCQxyT@k3gS__7O@|EacIZ$<7Qr*3iZ|h0bn}5?^E+~WDAwLXlXlzN*O8MdQ_{hFluHx6
{}skz0<MufPo7fc$QPucpvJjE^UnE)eqcS;Y2<?E?o&^kHsmb=Xbp?N5DZgz!X;wAg_)#xatC$Zu<;gLlks#Mu5uTY|3VCzI3#_1yH37p-cC4<>FI<oZ$RiV
3zaKiW`UmSNN<pa;vV5LM`|!H+JxhCaG;0X&ONz{yDv~vY;5){D_cM!{Mgn~-r<vO0!yHzBwv`KjAG9?sYSpcOpw{-xG*W}LnC6~7xd!SwByLEk|FD&9BN_W
=wr3&2k*U<zT5_2oZ30B;Bj1A{HLjV1RKi#O=rZlm#iDcz@nz-PX!23VLZCvsgZ?|9c_3jG6(De4iO@hH1jR^4-XMv_W2|5v~oD>SgoL73<f!KJx~H9bs1p*
H$Qu$;G1osfs-WHN7k#``z*%+GL<T-Fm!w}?M^gBBt{`Mbb%x}oAK^2<kHckV(kiLDI&=`+y5(M>mzG=KYyD~whh!@0jR8L#cE5A;wT)!#%pg-{4zwGJE3%w
Qp$nQ29q!TOon0a0cyL%^X(vqeB%lNxwDOb+E2f+VeQK)AEW{Qy#>fJQyJ33g2HJ2wVlrX7x9D*y?IxopX`SNkfW)0uVy9Vp)-4woT8xmFfa}{^oXC_Dlbi0
fqH{i4OUzX6W*7n66JaA^Cu~HBDLpfGtS?7gwmEQ02(h71$nwNbW&9+c&Swu^=)p~smt_Ykc;D--30x(kd1rb8(a*VZZ4)z2@HuRNFw<f(E}p_$g<(l8BU0F
37-*hOqrg_KFFeuc#?^y%B$q0Y@%y0>^ws!uvGp-e>7=Bz+VY%`m%MeM&;(Op<%b9Na}h#Hr7&l3r3*F<|kXdJU-}V83}~(yKHcHXV^JVi~;tL$ncgg9vzyc
1+x*i^xhI8;R3F{1l}g#T@)||gh)|*P_kg)hnqv1Be=L&lzBF?C8aNbn^X{02d5%T0p#Z>WkS-+#`W&>sgUrQZibMNP<S^7bX|EQP-ZYS*MLioM|WOJInzK(
{R)Vnm!@X;1+WnOEtt?6NwM@PmsnZk1MB-8Hg9r@*j@5=%`1?vlBs^0#b2bm70>VyEVy-sM>_ljNe9y7w(`Nw>#cgNmM(^we}wrl1X3<*`BFgV`6rDAPQ<qr
3ed_`)VOcTJ|a%+O028wC)$Y7ujd~|V@l8w(a%@8@w;$AbwS}Hkr+=fb9X35Tp|$7o6<VY3ZbG?_9-QPfMbtOvb6mWqC_u;vqPv=F~2Mr?wYTDK9$biI9<!)
87LyfA6Fy1qGbT#Nj+a=wios6%PLG!h{-wS<p$XEHvh!&t@92a)?Q~R<GhOMof7HE;sX-wMmX#*$pH5+n3P<6LMs>H3a0Kt9LbE^YZeYd*fb)YjH6Cp`g319
5(EdHTVkKFf=iCg^kWf`SM+D1mYbgV!Y8EZ8PvFf6YHt0pYC3JRto${$ed!J)aa*hI)y2@Ub}a3VZw=fMfa7b-gXw7V*Ahr>gBY}iS>y{`T9Lo32~Ov{DDoT
yhM1Me)!oQ?mYWmB=3dbYojQ~P6>GC>{kkEUUsQ#IbeL^FLrvVWA1KQRf3EUi52KqOq&#0p2QqhBgCVgR@^Iq{5#)1rkf!7i#!3G6}oV7z3M>@rd1Xqs6jXP
<};eg4@y|y!Is_IlT+)==fU9!C)K4A0_|0L&q0ntH1uhzJMv&vQ|K#uoX2BtcX_0k>F$ZjH{sV&uvjU7@fE&U%et5kiHX}2BNdqcN>f!y?rZ&fQgnShcL51K
+tEpss?IU>->UG+p8Xj?V}|kvi4q!hv9%_Zz#$$c3p6ClZ$}|6T=gEMm{kW_2zsq0I@OT8rS_@o^a1H&j?0MZ3`~T$f!>Xihe?#!YgFGlWwuPtZ(<x~1T^gK
+1DFLMg!8MxAGz{%YZca#-i&-?M;?_XODf0SDLn}?T0p;0`-<rMUr$po_)(o`92(#{`&x*>YuhOEcnI=<@wE8*=2vYK-UsXgHh%(K>xlyW77@!BN$XzmP-%?
)t*j_a=o){Wc%LRb6`*uAQ~Xc_mbJ@Vm@{vsc6~GYrA2tZ+rLaU{~{SD0uNqJoQb>QGN+YZ9>_E;--F??-NAj)p)+t(IS}w(=n8tC11Fi=0zo>X!^wAWv|w$
(<}hyLVq>wltbDP`w&Rj79<uHah@*#C7*9hhFq&svhL~748jNXf|Xf@8IZPWh?Y8Qzd<HvG+aoq#~W|9FTxXK+li19C=}{ZE_Q4zV|YhB+c@7S)DsM7ny2`|
#S;0uwD?$H1Km2Rj_<1CWj&Lx(<wz^SiX2BNpH>b;>#KVmRk2Qy*$tGZ1O2`4k8OUdhIN8lbPMeM_{xrZ!n1n;F5W(Sk^DuU~t`Uw6sZVJN-B9A=h#Bqk-3-
YBR8Oc<>bP5-FNbiK*gX`x!5CQ0jk|o5Wf@lA%%&yOflnYiC{IphGqr2ipji`l=wA$_niFx-2R3#>+#T$-&inMWS8Vpj`t^)TX*?fS(%m6Xe6Grv@;{4?NOV
m2E#PZfnX3?+HX|Mh3sfCQLuCvmRdFIOE*5HZR}{uW4O=hHyrd$>T}gK|Q969#&nY9Oh>Dr$<mww9si`3z(T^Na8X4g{!J_z2Ez6^cz`2lGdb9Y;f&Z=j#nn
{Sg9BB%#5ho)Z%_Ob;rTl&WW5^ZC!v4el~<BB<EHtn@glyMcvs@{Ue2&HiP7bq!mJ<3}Cnf_x=Q8&}VmQE$n5MPSk8r#t$jTKkZR^Pi(Y(mK~I@IrclNCK}&
YjRPA7eX%w8EQww3PMln{;C?ghG&zEfT&?dpjhu{dt)z<)TEpMM16RSvwEo#Og?rqPkF%HiP}`qL6Oej4dQk+0@xfOo~6UHV=_?^kd~5Se!M$YP3YFF(<dMJ
`n+<Y<iyHD!ZHI}KG-^E7p!B2SL@YGNEOq@GLJ=IxQ9bcm4uuvFLXf3k8IhuA>@e)=gb_C596#Ko6m&Fg0)@1L8`a!L*J@=DU!VOmCG5baaU{Bn=Q9mgw=F>
q~3jMBkA_tm#em#oICGK5k#o}_CgOnpiiYAMAe4XQkn-=)VRcx9~1iI??{FF!qS@|k0MQY%68*3J!G{MVFr`b(2OjJIh!&Dgp&4z;fqmDjdmXEE~^x6YUe;3
V^9?pXYyf@kB;SvZGm!;z>x-65i*yt0!_+qRpY0z%0~nVGNY~|0u1ka6V6@R!Sbw#z3{Ont0++7+n>HRFI2iwo5uJ9P3Szc{%ep%LeJNSO|NilN|wc5rF-~1
C!!DOgVV~!%Ho!gz-gx&juK5gS3PsPk1rB68@kg(?iHYz90Mg0dJP12w5o3SJ>PH}*tCG#y;LoC3zDj2k7jN9&`r}And*p0&X)SKfVnNLL@O505iA`uD0(Gx
mHQ~}$a!}I^(-I-t-ewtL3nBwQ3UV*iatpt4&R;(0j1T!R5PUWOJg8P@h6ywPKd15T=I`SwHKsN>_SHFwrqf(h7S}fxqFCkK%fNJfgAQ7(!KG6^g%U8QYFo{
WD}$7=JM=&6)(W$2l9T1;;WynpKD8h0#By7w#-!gt>1b3V`^7V$h264mZ8h53Mj_SdgK>f7eyZ3qOjW}VZ;)VQM4e6!85!oNDI9ZuM><x17_&k+JGNjh~?8+
DCtF~B9gMg?U4>*#9#vtWQyGGBa(M5U;onMCmfH28YS>twMbiziDVP=?=GzX=rxoEMmXmfr|?FcK~yz<dA%;q7aK##HKMc&!osQ`b%F2lPbMmFuh?0ikF#!-
KuR*Jp93t6z1PX}bUC-IiS)-d%1O8$!~`j;K=y^J=(^445o|hVO0BTa3|e3-?$%d8zz75J0%1^}p_l;59oib)Suh;On7-koQ51M1zZ-rOYKVBfw53=^=Y9*j
+VIkbRtNtY=7e&xo#io~o|?t~f2I~Px<;0i3GsQ%3s!7`C+`eQGMED!Ki`NB^4u%>_2*~mX={fWL%5jUhtt#eBI36Ly<b4BBG7bhLYZhU(@v)n>&aJx-AXIB
+8iIKC#FgDDBigsfOBiuYUJ7K>Y*fwe7XDX5I-|*y^h<$CHzqps!XM<-<`NbEZOclspfp$$aCFjF1T=vTk3tcB5AR+eO6*(7#S6IYq}hi-9OzzjenrT;4ZYc
XhXk|QBcD5#Ip*-3OxiW!OM!5lg_!j^WSz6e28l(3Dv2j6y*pP*yS924oj!a|2uIn7xGIMljy$7C6f0)vZ|z^K>h<KoF`|@jM#~~R5<!8wDb$HrGP08wx0Z=
O_xD&l#IP!)7nx};Qp{7`VB;BeGhOfh;he^R*-bPaf!M;ATZsdZ`L~f$Solp3={8h#D*2P6E;IF%8P1DQTFvi<K*KL6-U?c2}=7;%}RhWk@zfph|}YeP!IRz
Wvj0}%5-_q*C*ZU^3Tx2{pZdsmNtRA2Mh*^33NK?j57~W+F`xP^rc%~db4a_5Z;0fU4(l%r3)Tx=_i%e*1apmI&d>o`e2~~m~*KVWt45w1XsIR*V|~RTvalx
F7RiO0gtQR3A9p6CYSaIe0c578^OwBwgzV4s+U=7>k_O5K)C&<lOTs5wQ8l;g@sPv-JR$&R4JcuGOgXK!Pr4KVKler=TiCYkMpzRDQ&sa5UhO4!)-*n6d-ha
c2)2c#BSm+k;#1Vu~LX7&os5hrq0%bVWS2Vl7-?U-kyYwFKu;9|8wLq&RUW_Ti@&<QB)=Vhw(|;)43$p3GAvYl;<6LtLZha;LtnGeS1w`vR|=L0i_*R8vZQU
e$w81J5yUfSE)%}Gm<O3E^-8g5`k<fMr<Ylr)-IbPl&-|WN4pb5Foy`B=N7s5As30xd{-x7Lr$Ew)kO`==o@r6_C&5Rh77esai+Mmm1M44*@ZqxmfH3sPp0M
#hsMfZY!rcg3IIJ0qDsr>V(%-q5-i$Y{ql4l{m3F$zLBHNWR)k`~g|~0xUVyq}w|j%=BaZR=!`Qf%V4@M5poAd>=>l$V_s7F^+EDEQG?ykb|q*4-Rcp>arDd
O;+6b*SBDOg?#YgJfF0p;WybBF^$Nc!_z=)lxKgd&@uh=`ZGxm_+$Ehdf9mRZcL8lX6)yP!Pn3&CP3Gv>#Qf0)P9EL6?C4OQf{Bk;{Qb=V<@U-xxu6Fm-gcf
yEReT0y;GpPkSQzJv#=p{<9Xm0TD><7P3vu{iLQKS5D(V*xhvQdDXZM+GX#N5h7J+hzw-9Kdq@y?)h3x_Mrni3)^}y)TZD(dE7N5SC|$*-jbgt?_?a+wY<6B
OR==gZOUzy+zE;t_l3O$efcUJ+P*4~fkcl{ZMcp(2In!(Q?~BMD4%SJW$`boa**70T{l843W~LuGW;AP@o6PcqtYsFc_TTQ|7!+<%F*2eQ0WgN2xAvO_@m!B
?KziwoN};~3DTazvzUmuOcQCLc8qV7dHM9=W6F5saHp<9BfX%`Mn!Xur97z^*5t}WcB`{-eX#E_HY<Du(L+FC=KOyrcP!<YR8zLb-_jujy|7(CFplh}ryV=}
LNf6YnV1N1694JZ&5qA{%`lpc%@An<Q%bxD$|u$pq`Ygz^7`$bha6P$KNg2GQnRf<0~g|qV*%}#7f(hW4^<*>vLUi%Ay8P{VN96aozdwS=J;))hL}1kT>+!_
yPA11MR)u)_xGV~pz=ro;r-|0d|t%1lt1z(QH0!;2PXlC=9cqGm`j)u6=e@uP5pFVrOdCcIi*^Odk${jWcnbjDV0;B>ARA(tf^vB_&1AL?~iVBZ2W^Ji<kAi
<6s~76!rE;j;iqlCAQCspEdc%NW|k;JPreg4VV7fZKuAhX<T5RIqQ?pr;1MRucNy}1uBXhqn^D)@T=0~&42@eU`BDU7QZ!FMJW#MEjhlKxY9o$T+7&v(70ow
>&9NuwGRshlAaxK;N)9d*7aRrMV(8sv62K;OX6WXt#-<i{FMcX{7rl_0zUTyso8&W^$sYMgibWEvFHOvarP(Iy~wS-X;E+6Zqr`_a9FuPzO8&?vK@n=)oIZu
p46Ppo&Iq#o%OSZV%5fR))swJjnuNlV2W=Wja7s26xfLtDUlIx-)dlfIGY{J4#l>da8Jp>i#qFceJZ$!%)uVhn;din9$USYK>6M^7S`jhAd<h$>QqHlXmDmv
M5fly+BcpY%EulAEX3LgnTuVZ$(IOd6j`EGDH3@2&S<W2@spbDyDGCMa^=D0i~s<9<9C3^@dA!l%3%4YAL=zVJ?K`6s6`>EroYF2x6RG%#T3=&i-J#f_@_ZL
QA@8(hu=LwWQL<d-S~p5CI*vqid8Nwc)*-Yd8xf2>|FT0cS@atp7X3^xwHVE<<3TqaQP(AJ{&sQ6)N%q&kDu?&<`;x{^pxxsyS>3f9RrIY5X62v-7c4j=hWz
9XXCs1vx?^-iVqw#<QJ_`D*{DZ{oG}fXidQr~ksU^;lcLn>VSoxFGPM>(7<<bm@Mj$CY+%k5qBv`9#1^K;B%k!^>2ilFRK^=-DeQ#@fo5L6ZaNzVSq@Hzs}z
oDv6`m_XC$lj80UgAq$Yx|IvTt5pbeS4A8da6F$ZiOS16EUY5K+SN*<r2?N$(fH#^iZu~3e%8#Xfky)qArV`QOBxgi(!N;=Q?sb#BK>ivsdLWj(HYJ0CC%jV
k*&yh8Eei~dZ$>ObT4mKAsJ#{!n;rz?!&VNCnPc<jz7nbR_fYB(-Q?mVw8rrr=WmWB@LK35#PG2eLi9+9G-`ToGr@NA~XHgu;Zz!s&HkSHX}AA820Z}hyt}t
>L8yok|u5;Qlwx+;b#<qFf-H;zrqJxOP>>xfti^VQ-MY}?|kOY0$%}pA~HG19~%m|=;&VMo{%gkuvNzs)KLcIxO_&bRr~=-GgiKV9_Ejm#lOl)qD}kj=MEWL
%B(9JaKZdT#8*Q0y8V;Bo9hf(lQe{?4qoxTP;ZS+BW@(+dsSUEL}z^6I+NWd-);tC9ohCNzxiXLUEC#3ekXhzwZ0EbVC?5g18lsKEYWZuq@O(vgsiyDAJVrQ
BIiU~X?x8-Nop=VswK24Du+2)0F>|f`7^50q8_i=*4j&j>Svlfiub{{oqm)^qVJg`D3*SMSd@Kb=cW4#S{6*9Va`DBf81ogt2_QgH}eO}U6dwhWn}ifuuif`
?C<Z5I_x5>`4R+<Smpe+{UV=nNdf5j2Z>Y^#@B&()h85U+?<vIJdCD#ttO)Lj0lY@uuU+NjN=V3%R*oLc_iaVar8=I#Adf<nOC*^j2`Z;TMiBg%{z|h6z&VT
D5M$CKwtWK#PW1Q{TddQ4-JC3Vg<sz1a}*ln@9gg84oAI$7L`mEjQRRx}`Q<5;W<zrW0ePkQI*)HvNaj$zJnCK7BDPmf}?$qYoPbPZy$GoId<u9VT0go}o2)
U*hF{GDh%GczQRV(Mq;lp_?WQPMY9}Q4ZI$e*Z=#ZJh}CM}_LtrIdno;U6k|?xhbvaqFO~I;(1a7kb|J-$59?0hcqM7<ufmeeSVkq~1<<#u4fp0h3|!vW=f9
podWLdHkk(KKoFh<kYW2wySI2pGx|FUVHxc+a~+nFZMl+=sCa0_G(jjw}Uy%2|4Lsi)VQv22WGt0{!2h*H{7Jp&$n_-Rm*esRMNJjXzPb`u;sl6An&u&FS-4
NSu>1uqR+nUv8M>iF3>V7awVJ^2$s{VrL4SDcDVSM|NE#hwujIfcX-`%rkujZ75)soYeskVm}Mvg%g|u21goc<EtA?Ca8%~xwgYY+-a0n$(~3KcWB`$L}tN?
pE-DT!0_{4SJVaPF$Ub5dE3z}oN{vIP~S0>NudDf04vSyxS|eBD}nb}gL?b@CEar36+$Gr+sPpSZ*4>@3Osl%WlLTs%p~DZsIiI}*L97Ww9}E<EtRIkg%)=w
s4BEmjmdw>N_^&BxhOv5@$C;=QxfD2$BEUWxS@jF71p*MigCKDfzDk499k~GcI?%U3-8e3`*^_7RAEklmtl^VRi7Ad-p9RfSK9vsDYf=gq3}(%ulvt=KvTnb
^0KIB4_hlyCsW*v(;)|zg&eId`kx#ZIORef?sm2<R@9b-V8j}o6V4G1&oA(zxGj;wD0k_xs?sthkk@}P3t2=lx@P*tix#h-#6YJZh8>;JwnXz`sqC)tPGCXJ
r&kt{^fsOYwB*1BnK@wP%q>R|)dB^jc={0DfrQ1A5or+^3PQbFpVODL-=$apKMJskVzFJTF#Os-A7C#AmKZFPW+uA!+w14Hg$qB}azX*Bk<W~+u1JK!o=*dG
rzsRCr*f|sOFKjU;!p?P<HZ_jGYly0fXD`!T=s0HJ)TuW)7lve^fjkl2PK~oC5ShW;Nft$w*)>vsWH-1$2uaXnN~C~g)G!+Vj?0QYM<G5K08^TfJvWOujBma
kKFJKfZ}y9*5&T=f(x>X93MklqURO(iCbd-l%ODxuGB;XaE$lzeGBA@fg8>$i{E8=f+>Psn3WIx&(bDlZ?<=PAK)Im!)*QRS%1CfO{Ey)Nf)DNNs26ORR=i|
5MVs-w3w4$Y-K@EHK;#!C_xr-9Gpyi17G4X=`NK05rs+*;s)(c5>q1t5L+sCu`>aRALmJSX;|%O>h*DH<3t}BJ7Q|+uZ=<d;<0NWu_RzBbmPbZLQ!m+xNF{F
yjBJt5uG&7rd*BB^_G~JGbWHXCoS@!vw()}n|KPKG+5Uk`GA<|p)NDABt1`h&MgzyL5v4bVq2yUeM@VRV^BhDyJDQ$h?=zN>b148BbOG)26)}6U;zk#1>DK-
AC3(y0^P-jpzc+rb3_oOban(sc<y{;#v~A;%q)dWuW?cd<)iL{AurTQAmB^Vj$A7hlGKTvrDt1Wyy9FWuCo+N&@=`BE;{^e7qDVT#uM&5CP)4lj?dEUaAb^<
>xqpw$H(kzFD;U#(Mc~#!DjoFAR<@6HdR(4TY+?K8r23eBxcg(1I0MuYdW$0^WOFI(H)D?0=B8Sr0&%0xns7pv+@AF?HidR-w(16{GPPC#{0zS3vzA;DXrUK
%pj4|VkEqqVm(r9Zl#WbB7#h`jjInKTgm$|Jrz|Gd_cL;P`^FYl|L}Mv;7a)d&6pFev#uu^<-)xKdiDo%U4hQtJL`&BTycz1<0Z8(s4Ij)CLp@vz==ztpF}P
K^}>$)@hu712zKZz7UWk-(`$Mk=YTy(Gg!u>JYLOS!Z6=?nB63f<)-kaE>wsv%xw~<D116YP(*M$e|uJj2U4<Puc(MVTifzO5nMo*e`8|muHJD@mQ&{<(i*R
u{@FWL}T<p*-@{Oj^V`4{S#x@a$y?1ji<9bf^TM)KVWU?_ysEdB6%sh0IXz;;o=!SpnU~fd<qU3*P^of2GQ_6sapiA!qkHg8+4zUiL_X!-9grcF4y&%3ZuZ)
k5y!I_P%y!4B}b7<A12LZJEx=GlZs2{7nQdgv*~8-Q4n|Akn?F-%?nvg~gn2UH`QZw(}}h*R)Ha$x3cf<bRXByg;MC^&%f)>iRVJVL)uboq^d+d9%-J&p3dE
K2567(7m3SQ374_JLflOK1fg!Z@ZKS*C#U7{M7SBz^24EoC_?9nDtDPx%Zlj?V{(N+;@us9i;lg4^aaeodNU!cL$ylk4)8*I9KK6E(+`75dI_x-3lyL&t`Le
L7f2@&K%Ogw!H+`ON+=?-w9dG1`mNfn8`6QNWo#rq>wZw3?|%e@T;Hcm)2I}gTSqMr3bf?1Bpux(VyEyfm@L#UIkJr6*I%C58I{sgD3@!KBBx;;pT&vN%@Cc
+e|Z3d>vZ<uOmCs>!@cmH~T_fY|ZIB5CZa~EiQt;*3oWFPHqb%OeFOEnP~8d(Qu;hW#Y6cJNJia3pGw~)I<3#p)4qy(}+S6HSl-R)7QlBBUPG`QR*2}njdzz
PPK_U9;6#HbyuuIpJPxYk4hTuM5DK~bKq~QQ66&Db%+<Zszc{#oUYBATBQ0t(4_ObXdx^NWl2m#8ijVlz-?9i$oKxq%-ZiqRd?K#CJW%N99aRxNDc_B&tpCu
FQR5Gd?dk~yJ&}Q3GNyZa$PV^m)Fb-;^Z>>!FIx&dhwb^F)ehPRHie$Qt6-b*$iGmue_3{nfR-48rpi!z;DW%w0KfxKHuNmU5M2I7b%f;Jj$ZL7TYv~7<zox
+yHBqQG)MdbG&GBqu%x^spuuK!E9Q9yn$$!nQVfq%Fo{vb*fxx_nz`~y6GXRvQ70<ZAeeUL~L{a8E*>CQ3#={y^unK^v+tC)Zw~clWOtXjE554ai~>4S1ka0
mvvx0YF}X(@|yH9vT)1@U3h@|QhOFKigHKt63`|q_>5e`6DlE)R|g~wKFoj!DVA#4>H?+5!9f`qqgU=oiK$wE=aPwu7<RSmuMoluf}A@lYY6xxeNo|k(WJK&
pOV;FjWm(w+_#grpeE{^_JSRJm96mh(0X)LTIB6Rj)c2W+==7(Mv*dYn9d{<uZgvj35iw6Qufu@*Lo<hgZ@@NX(Wz<r$wtdR^mD{YzDQD%y69hXY`M~bIPM_
%e&W~7(pK_7Um5ATxQP3JX$rp^)FPWXe?9&Kg;q6fUvY=Zm$aSWeF_&Bx$oq+aS;%Be8_gxBX2Ek3N{^0-5G<!--DgqpxKJ7&=v8EV^V(F70mN<*$0zlT*~g
i2uL#pV2d6Ms*b^-FFy(m`~UvK1Riy-8vD%%&vG;$5%PoBbZg7{2e>XrXpD3gN=TGPdvHd@_w2ds1OUuoI&9e3l%kO??<z?-J`y~Cj~&%J~bQ`sJDE7)3I%9
&B^9n<XNrIUaasc|5~N@jS4{R@N0DzNtczq)Np>+&B3teEBj6xL<9WAbeARxPC{qEP~z}q8E?<0v<!ka%2hyKQCWd-DEaMo8d_S>4tL!I93{w!k?<eVe!2j{
OG;U<P#aJvnySJpcN7G2l)y6#K{&QIxh6xEE$#k8`_%WcZfB6K$?C@-gxl73`1a7Y{g*Z}yS!HAdSQ5?AftJJdk;|}XzC%U-eY4>^w;HtKU4RUa2kfzTsS-%
#$FWS(wBTo1X+@g3G;cR$JE4|2vPC_hI>=>z{Wj3kxMd2i!*<geV?nQ9BH<|x6H^rwh#<Y_K5~YdVay3WG9P3^lPF1SGyrBDp@u2d|2qRPQrYk9#@0QANCNv
2;=?8Q?{wk_`m2KsQ!(naid%RwFyA!Lkll5eS`VwDY0$*@Z3Z}CjASu+MJ$Eo036XA@R7iC7yxuF0Ki=Y<b6@GXH@P9V@LjiARepu|YxkR*PK`gM%h&NFc@j
6fQmG{ZxCA$Fkx4@bt)`>$YgCu9ljR9{Z7OEZVT^?JHNYtplXUw2uThm&;i>jc}a)v*}Ak)_x6qT&knlkY+OH0koL$lcR4DD!`lI`wgpE=0Y;~*j#0g`m{ST
b4>>R*b?<E`&lr!aT#qcK^4YW`e_l&Bj?gmlsc6n^UavLn$>3MhId&$(_bZ7g)S#%69`A<h%{rizXzkt{mhBD(n|9?=IL}!2F+u}4%Kxq8%y`By6XXVdkbiq
mzfnUn?(m{m;Xz+()sg0;<&Mp$PvV~XTfAy0tfm$i_MrzEShl`a_B-8OH1yK>T8*w04$?)`AiHGVw_dHHu_=@n&WOum0>G@|LIXPF(gZ0s@70#b9u2Lt;g(l
Q!+u<ujg+wMk)s!R0SkoUl;u>wKWC52<8tQI!>D5j;P;}6g$*_0EOrtXN$uA1}N;kE;<3ItbJr5o<JcUoWNik5QS#X&vP_8@C|Jg(|D-HO41ltju^Iw>Zozj
;OjIcaLx@jGxMFD^u33erB$hF;`wTjhvh%a)_Cs#)7a{1D@R$3SzJw5kNwE--!DHxZFsJ^Ym<b0$MN5B_YYa@3sM+&XZF`G&tdmM&ZMF;T75bLk#KdO4}qZ^
Nmu;2IkVYeZdbG~t?j^*7iACCv+WIy5)l~U`R9`#Z9%q|E<e=Kbu4DV&Y3jpsHf{DWbmglJm=_zn)(N-#LMKtH>6xZvMk7++Ge#b8T1<MX)-?f?I7LwpF!Fy
`tS91g5IkwYUDsJQ?`f|+rvGH^TepWm2vv?dC=UIrAd&_ZDyTKlg~K^;jDPfvrlOwkmmTp+QfYOG$?Fl4GKDn8>+~-9~OoW5sfGis*4tg-8Wp95bPWK{%12X
H<b?_#N`($-v2S&M(OQ`{NummU_5g=!U2S;#_7ItvC0EG$kgdGejdW4v6YQDBX`rRwPUn5p=f;Pg?G66ZclL7=|F@+=B&7)sAT3og-$Dp=Xcu~OXE*r4imzY
qJ+A_*{9C5RJe|j)A@}DF``n9Xyt7CA1vnoD8nBHs$g~uY1n{6pW$BdqQy1X$x18z&`aw)s}_OQhK}q-jdD!xR^<{SL-Js&PZJ%cAdtm>Q6w$*3;@_NGx^Xo
t5gj08%4|)PCDP@F|-0aRAQMmGgi$R;D_R%Uae+P0JW-R-YckTVf}r>`#z*pxV`o91w}!tE8&_UfLW75Vh`=U7R3Lk+IxW)h6+jiP{Z(G6<~kli+<ZEAB_mi
Xgwd1_}ZqF^xkG>COn7EKV6~b<gPhkGJGw=0I9{*#jHHlC5$`VLge5J@T!y`xP|DlA?)^}n>7z5LMzYw>#~XlK0*7}P8Y_0fIclIbvlZIw5>*2HykrBB%&0d
fu!7gIn{}ZM#-KOJe3Bq3MMU@<V-BD)QXE<duJ+nk|7ifZpodTfT7g`qcB-tI<B0Tipw;l6ueNPBfNv*G>!mpBa8(5%+|pWzNb`pLZ1`4nKsckwVTKLq#dD~
Q18Btp)68N5Kf&Er;ahuVRTtC6j*D1Q%?<nm80-j02QuIb;cbh@bae$`{bl!v&d60f5c1Jju<g8m5QwI*-BRj|BZ`DARCJa>Zn|{+GANwgnL7#gbIKj#5BgV
4_?HQs={*2JCqAswxUBd>H=@PI8O|I##Fw5mz!Jgxv*Q_3o>C>k=<J8lUtgxL%%52@@_G8^pR#rHqEX(Gm&~)NuhB{j^8xQj}I;X`mvz4u3l@>t<WRNmlI_t
UWrRiC8R2if`XM?v?VnIjK8hk;RJuxGqfLAoxHojSQ@iVD@b!?&$~PwIv(6JS6;D3MbNIPK@-6L<V6dV$T8u}X+%@78@zHwLI(ngJ7P4l1l%m+BmB7-)Ho%@
a+|)6uskh33V7PcH2|T6%=&Lf&8tdN>M#vWyA+(ox0m_S&tbfhjilS~$6bZ#LcbV?3Y9l^O<4%!uMJWtk@q<7qO-IK37~|gmNmNWW&c~uUBHJ_1+F6b^*B({
!q(Iq5-{L4*zsO_Dd5irax`nl@$kINbZ=m*%RT%w2&7LBt+9GdfN;rDv0O=5_kvzkUgK?$9ZT|{xctzzI8G0f1nz9HG#K4Xg$#2Q!VQ_Ks`=!a+9V4bcHVUC
$M6qe#azP{UoF6k#{$s@Nd4VlhLh!%BBwN<g7*n1PF%SMAb@JRDy)d*8vV3bxdch9NAz&*9^YH)ZZ_Pw!zXy>k;qK@fMsI{BVS<+*}%V=hrSbU8V-c7_hvRr
1L*s)7|$ZCTN%o@2Hh(c!MGqOxUD|xgN10+YK@u2ux>whJ|B;mV_2hj{7!(8bW%&hssu`igd$1niDCYU*$VdhiNqGS$EbqHF9nv6r~s-6R0FA<0%VjW0l#5P
v03A~<fvX@)!jUeF$W{&ImGg0KfkAJ?3=1(Y0AVRB)l?4DJ4q$V~x99vOT_Na&z6VdRUzx*oaTa6E;N150H9<E-Z5l3@EMkQ>OzSwxC*Dy}xN6majoMiiGvz
FKc&z&L9z;o0$6ayLoz~(!ounfaFjW4sKkYNsSUnWH>=fFIdGyMga2`&Z+(-J4EfB3%s#3Wqp#9mhW0OdfUVSc1*Pkd!-@yCxzrel_VA~h|QdobJ63FZ6PbB
ufTr^y<rAmnVDu9&bEn@5+7odPuEaGxA42%3JqFMYv5xfdsW(Qx7fM!8S;)imyW2hHiCKYz+wK#j1JB)WCUm~-l;46db5SK4kQXhL$7&NMjcHpd7BK(wE0fP
dLQaq)=0nghN-R}CrOrPQHDlW6KkWfm<A8Y$*5Rs?MigMv-w?tw;^(^Ek#up&pFk?y*jT9L)yFGKX_^<3m~HHhKnQ)i;QI)kNP=Gv*A<Gt5o{^6EB29zxo(l
iQL-3d3EjBb%b+VpP<~V)kD!Kzyz|}WCeopS&Hi1?447D-AJN6;1Y`(koOkm54zH1*7~o}d;?!XeHm79p13UMUSG`%E$eR9G%FtRj**~H&kiPcp%?!X+kAP$
Gn5GKvpeZxdc_^fU(C3DwgyhvV(Q$Wx>-~&hSew8E~wHwMl<_^pk~a&#?YXwsIsa}darAe^scZriysTT2bekQEoCLA2P0D8;+N*WMd?Yq7?GpNL2!)IeX|xS
9PzqPODa-XdJi)3_`Kc~m{?C)Xx2j0l;iTV2WB&}XOh<CkI(n&<au3BfIO8fL1tsJf(0OKgQoFk0wO?Nc~mU@eKYKd5y94_2{-lDHJ=r-Inr!FA0~a2sF?Cn
0fp`G`vK?!xpVMHXkRHuYrX-|b^cN^CW!m41*a%|6fkNwgu7I%S1@{|QtGnu-uK2(rjWVDtIwGtU%Xu8xw(auw#fdWA=ip@AJniM)A>Ps<!k!EGE-UD9*k*7
_mNGPWuQ}?=w~4F(6P0RJs6;6Kk0lp6_oT>ky#y`y&WRk@+DinBItOj%s_{?38L!fz9N~MH*F1q;@=mXJUpa67`ZP*W|wR9gX*JuKxSE2C6go0p`DDC(AFrT
4y$+<wP~#8rOZql&4BSQw`k|`q`|!`@{NJ23ZiL((wmJ{QCE_ll*Rtg&&HBt0l`AX!)9Who^3Wa#An2;2AZ^4{L)^K#TK`sLFM`1HN9v^H0Mv}iW(Fm&*n8q
WRo+Z!slzstN}5Q4))l=l|x?A5Cmhg@O91M(xczOJ`)dVP;%DOV@PL@JHqhc{H?7sc2wJ}OG4#$9lHk9-ycM8K*ld%E}UV*ol`fcc{UV%OI#HL4|Iv2=&^NQ
@CgBZA<NKjV?K=U?0pj(C0I8zU-DJ=*cw7;snh5yw!U*$vZ2v^8aXEXDg{sm>jqqWUw&Z@;Fl=A<oK~pzw7U(q8XmB9sr(&VTWjK3aAKzdXP_P6`Bgqt396+
=1B!UYUHfFXSSaWk0A;i46kFF?&)JW-$ac3nCaAX1)UbrBo?E;nY_J{B{q)D$_qd{NPoEy8MwO3XAV}qGufa1?@z!laDwceEH#VtddDZ7Gb@#4Nl|pBazk-^
{Mw#}_B{44=8a$!=C{twx4B#k6_e-4mdELixhDN8O7#qGVTmG(gFY3|?Z`(Myddk29ow)pUu}%v6ueDgG^&Os^^7T(+<G43O3Ha^D%;kcv#tCL#df%^3c%-n
&(SDQBB<U7+8tqCGV`j3%vv}o<Rm6O*!Q>v1PGCdl`BJVj9aB9tqg_vn}I#Rnhe%Ka_fk|EpzV-<nGnBCE!g4{5{6#M?pP6-ewA9k=0200bWC@-X|*>Ha^X-
rf3HFB~co3XD7Rh)Iak9sF!k2${=`vK1$94FR4~i1ZY*~#IRE7_TNp~357G8n%n&Lws<>HC(f-6H*Kb*<Y_>xtC#5`&?4V@4Z{d2LX8$!Gh(*g6IN6sG43B1
Dl~(4L*owY{9Gi1fbx$y4D9VBxH8q2BioI-YfIx3M_SspIC@N$ZjuUbMgsa?L#v6tk72Y6K-s~v%)~vrW5RnhSbF{G`kQ%?ghhplwuV-$t*Rw7b^2>U++itq
bqUA0{*;XJD1`z%J=uBZE!&kwh%8~N$OTLYPqhxLciT3Ro=|0!8%$Mz$e`0o*!Df^ZLq5iH%Q3H2{zc`#wiHPo3<QFn=2NYx62ZRgbxv?Le8;7EsGEv?<0ZW
;F50g-nl?U5uV{I!BG(}C|}-SB5ca4oy1)^nCK{@vDkSz%%%Q9?xs=UJcT})e86Sw8+U=kYxptig2hSb%<c1RL*;+4nO?0`XogA3)VtyXAE$1{M$#-<x~BUg
z){zKxHw9HzqZ%j=7VxExDXaFDHXht2xPlyRx@Fz#KwgpUTNWw_L1DRjrJ8Fhyi=O5BL32V&IqC)UwTw&;aU5kVN8}qpE#RCG+JjR%M9?AHDc&74^&-vO2?Z
hY-^B?`8^!DCFed)!o`xAL9dtUiRcw!9EedyUJDdo2I~uYCG9l!1aLHxYo1ZG?9Ww6S0}V>E9&h4Oz`Phh@wjfq|AJ-=&36>Tp%_hedpDnYeqF;Q?*u8`6l3
Ju%P&?6v-)+)9K7;<%!6XBS-KKUz*h@YI%rK+}JPq2a}++zmTk#}(r(9QYXtYRsR`dG?9nTRbr`XmjwzTI*QAHTLdU%;7YCCO^Sg@52!39dC1P9nmOtL4MPl
^uQ@^xBwwKFcnrq;g8{MlF;kjLEcP2g)dz5mKVhao7(3#iE*lSKkYHFbwx(jn_JBl1@tVna=N3L_pUTy@*F$Ckgr^_G>3meEUW7}F4L0a>XT5*<EVy$w7PwC
z6wc`yq^@xLT~~g&dG7q_UV;w{*}N)Zszvh4KRYMj#0054z5o9A09ctK(V|zrA9{wihT(wu@U%n(6r9ki*C?qSxt#q&YElMci$kVJZC^p1WZd@yGhb!Jg!hz
+Df7p*f9+v7S}$N39e#Yn^%8qnjR7P85?_wO9uUJjk;|^iljF(iVbWdxqGx3(UYh*Szf3&cOTi^9vwT{2lPK28hvn1;%;63f7;+Zghogb>KHF(G34eV!OX@K
;qQI)OWhEO9!=Y<YNq<<e;D&)YL;R&0?UhOfH0fAGcBRtda9I*s>LF7%|M>}ZI2QRX^!W(iF+`?_x5;=%`5DHCNQfgmf+UpIoWD{JbtC_0va|PJmx8M?QO2N
kGxdq+;NEVY}HjZ*9*-E-Tz+!M>ynWhF4&VZ*{TyRZ0bKyG++f8k^@8@X0}RBoK75-I4BC-X!0B63V9?U9*TYz^-&KZYQ&6jL4EMno+c8h;aJ1G%AfHXExpF
5tJKyww{Uhl^m3=v8p2j`>Z)$2P$#l*ih+UtTG|eY@%W@p1RdNa&9;;{J~TCzOW{76N7ax_xTriDn7?~uxR!+ons*nnL%uFS2UgU^O!pOPePkc^Ak!Vd#!dx
ZAX;nxn4Dx4Ni!%k-1jKYWI$Csv@kw?40LFAu)NtTg6JDbKd+aFXu1?)lE%GA=?x&15H%AuE@%Oktuv^YT}q=rd*`ZbUr1kPKQ^O4hom>(PHz=-=L5L@vU9U
>M2Q$jb5JHg0=ZvB$1_rbC!~Pex$pfhe13H#!@k~hssc0K|E)dFO+J2rL9H<{c&3CqurbeIbH!qcC5=-n>Eem@{|WFx-Ct09Z=4<{~T#t%^CQW{ymmidF@ZP
>n!TM`^V(LDFp8;tV|V19<=&Q0<bXQ{)uZ<mf!{<c<HeEOQ~Q*x4E!gsYBw-UMaS-WNqUpQed5(YX!5#8GPiJ?+Y|C?_n<CUzLooFfy8brP7idEW3fDe6mw<
tM(|rW_aH=<9Z<=vwo}kQu$ZLQIUgbfmIdancb>w6Prhq%#n62^?Gv{d;$A=2}*<hzKAIJj1o1W7XDgM)A$f{t+vC)WOEv$EdCred{vnn^xB#V;Vs~C@72Cw
GErqiHu^ILN8B^L<bN|58Jwj^_xij)&+qHBCt<k?tFM66KYhExe#y?UdXM!>JZUq~K*cJ#F)z&EmCeYT_`sbzmj%Od`xF>I?R6c13g<kllpcm6LRzH9oTxT3
Cqe1_d$i<%R>*vLbDInJ?NgW)iGv+XGRy*?)v4X9!Rd3o8n4(h78Bvzrr51a$cx238OX?)dF7X<9*SeQon(;^H>cIMWTacQT5G~avOa18*HAPxcW-ZfsHb3u
;(Fc0MVo%WY+=r4s^Gdr$1;xyn9*K~RD%ZcIqCL^B%0r^ZbQQd3bL;DzvK&w^`@(Z&UUMHxT!bHYCk(nBMq%y2Ki+<ZuO8JrdjaWU_hQuXV{jw^`v?*N)j2u
F-xW#wi^@h;;b&SLbh^EA{MD6B0e$ZB-MdsS>=G)t!jha!hh>fg!vP1;S{e?NgR?A-K;?jie6(Z97Em~&EJ0BSQ3W?l!_|8S<h2eqoSb<a+H7Z(X=T9g>U3J
b3l{)=41CsEPouIZ`o(zSy(u&X_?*d>P)zZZl|lf3A<sCTt>WM-|iA+D2mKj75c4_fIs8>fmCx#K4}bs5768fsUh`lhb?F!d<)=vFu5T`@eg#S-OK7_y^YU&
v@p$O&5>6gHPbJO{t!a_>)Z6~v5i(>?FrnPU^<w2oiyHr)dDTGk4y_jHa|>v*VE*C@a6Dw<|GbBlpR=EXP;LhSxHH=jJ*knwjbbGE-|~8UVz7n7uMX~cBulc
D;j5J6x?&PH&gN4Jv9w*|7VC=&Vo+{_KR)|i0)7URJ|#J6=dVeEI!R&s67s6B*B>Z^)mzy=p=SwHn_=BjzEB=CrLU2*R`b9l{dsg%<Q0FRa8s2VpsIstbBjI
BbqXWdI4wZJnr<2QsiFFj#_sW_;E}+6y(X>bVs&_f*yd4g~c$3uj3e*cHcsAb2paQjO0GGDfH=pf`?Fc07<HWSewMD@4%8dv2ltBkC(Rz;SB7k*xD5Xu#1TI
5QICwm-d?^ZLI{kvh7zaWSQo-t#B*}R>GaT5@iOuzBETCp>Rob#NKBIYr(|;z_d7qEtlZ;hjaM`19COLx*d(xnvs&ba~{`}08<ezGi;qHFDHt*0-&G=9q#jc
%^;u~HkdJvqWzU}^B(nr^aA;j+D|)xw1yXQUml_h<Iq#tX!lS)<*LPPK*(_=EiB};!4NU2FUT#%dIjuv^r=P%=)pS-%?pCKHtCfK+UQ>uYY)z>%2QH8586rb
LXNkLNbL6zI)Eib#{#PNDc~#fEF}lk;!j*oq)fM|lCSeiRK4Te<0nel5lO64ScS1Fz*^VJE{-Tcp8XNPS{1fAkvSqgGwokV#Ep{!8avgAn;S!aJSFfKMPEmk
;rIW+?lhw+lG|F|URkgg-kPC?R;%@QDG-?SY#ZjMFhI69e5UU~=U&e_3m1p!tn?YS!GUkMk$76d;}{o{Y0y#mz#x}=+lR`uR;*gQ^s^>DG;8)QGUrl;U;IP7
mx<E@TN-K@r1t%WIi*4y^v(U>0-AYCoOY%<WovH9!Wj(SLppo*8`z2tCv@ueql|c4HO_UEX}Qu79Z{1K(NGTRj>?{_XS^mh<t6*Ik9A=vHl3&NM4ksOeVcQf
F9z)gu@+O&7g|B+s6RH;OLOor`$X&HEsSk!I|68T&#?qL>M$UyRXxM$xLf`9Zm(5M9j#S#9JPqk-2teCV#>V+iF}uC;AmhI=x^i+^5;LTU&Rg$r#*((Qdbmp
{zJp`OY*M=dAQ2namyzA8sH}a5V``5Nt^P6-!dl0ol%f-Z5o}<-4WIj`avbPFe?>kFK~Y?;fkN<f0PnnJk%S()sJ0&GbZJ|bT==rN)V--mnxfo5=rQA{y{_H
5jB8-gQ0?^VhOi&1B~JWiV^?lM^|W<5rz4c<2(jhQEe4+{V+>O;q--VinqK%twcWrrOCb5f=Eps5Hj#uIfmib1A`u=2%OaforIxGvD-#FD5mgx<GpwSKa6`{
b^m$&4Adq)c^m3IWpSoF#{I#DY0^k!=cN02sYz3|++~lWRmZa@+DJr(2px=F0o&3s!E2P>dw=0A+r^?TnPuhpB*R*3BO%kp>Pj<{04y|~x2pUNZ_wCVNYOaZ
eX!*<Z6{@<{>Pp6giy)p%-tkexGO`$1cqEex}c*5;cr$U?I}P_VIAtF0m?a~pe5$GqJpT-{XgnV>jA&$p@2yW{^%B2(;AX32-Tr?;OmbH9(k}?z|9LAmdkSP
)U1EUFKn$@QUaZs<7_8#f+1Mn(K<KejId{o=Xeb<6i;fU&e8V}!5-a?(w;!nVCM;g3dxV50*eB&Q`|wmJg_+_X@Z2Xnc%y|$OSv-kmZp6BlU$=YygCXB+mfT
ah3exaD-Jy{lt{%S1P5853C?}wHGQf63nW}0aVSE0ZpGr66vLOVG%;c)k~nDCs}###{KYri0h=a;NKfIo6NSH9`#%U-|HAfP-h8V=?>hayfaLHr>8CfC>IYl
wDD_J2uaMq7Q=ee_A_d$o9Mt=e)~B<<Zwg1U!$VVXkhQs0#BrjVdlxm6p#%=z_~Ql=;|X|eM%4B4kBN~9v5qNV&QuuRx2`F$7P^e@%Wdl;wfR=4jT7#4vg#9
J!7W$eS*-JrI|*`F#=nOgmU}iHB7HA+FxN4lXARpNy**!PpD(Fn-(VWr(8uy0L%`kJV{!}@bB2F<?Qwj7fbS`$FZNY?_jcA?UZV7P2meEGV{Mg8b{sEKV-$!
@zC1l{!Uq#f7z27UsUy~R}sF|0towD8t{>@jDZH6lDo*tpS`P<+LYvfsC7=Z%)&UB@zp`Bf5&cNo&2|WdFSSn`fWo@cpUHM;w|K!2co7&3cr8sFz&pOekKF*
_WvH;gNrdMJ>m^laH+6GN$L?UX{aXsgjDd*KVb9>wZT0}lz9qhb&N$kI!y9$YJpzCx-ZsMMZo?mr^3LTAfiNqMdh5O-;7v?Z2wfXEg_s@TZQOGuL&2Zw%RqT
ljR3v418o8e#P~99Z>JEb#`<QoUjHIC=E+?j!=w-=Vl!o&V8?0D}0jTH3p=W8Cj$lS9w<YKQq6UpqW)pFUonkNNt~64;*ACvz5rBR_i5&b;?N4KkH_oo&dlq
5@nU#QKnLxLx3>^6!X$vb=cf9;UPj1&7Ss~6CP0Q{}eij!2t?o@Po{lvz^L8Cqi`?NdrunojO)qZilO~X8zr?uA;qNP!MNg#=rn~6_k``4X%!df@<u=xVW*6
H9@x3T==po^e_N_V1E4&WE+{eW<XkuI=}B<QX^5aSMJM{($GJ(n=oSzLSoQo4YJAjdsZmC6=L^w=|YA`5x*rZQTGv4!I_tSY?>bO>Wc*qL{$&%92rVd5%Kpp
0w`#!>8aHtm%*x=187C3UTOI}cO+!(9WpjQRCWuW0W>~rD)F+;ka!f3&*+R@=wH#2cAK{JXyRZ#a-<{aiRw~A%c~KWx#mwHQDJ{u-PIs)^G~MeU4FR&AUbQ5
qDMfO!)||fTuK(x7SX&fX&!cttqMdmGi86|;#siWr#aPm6NxKr?e>mLV<h{{NaRXtN9*ayCX+5=+C8Zj3nQPm^WPJB3RBU5a?nx1+IP=|b-bMn80NcxujhvO
+GJqYjt12|5joh+sL<8}bmi7TqTc4$990zzPZpT1V{cUZSM6BKhJBa|j^QDA4Xv`?><}~))tHB+{F;e(9IJ1@h9=m1Kur&<L})pOiXC|@g3jE8RD;#?eg=rv
Y<@3pq0a)XRKsPcYpVR%Ig1&008<v^_>&%n!JcxjL2m<rt<-{?#x#rSx;*qKnEzn3ZyoDcAiExLxU{dKBN2z!)zqqgPqJ-C<{N+Cu5X#y(8ehmu0@7k6$oyX
g4N}Ds0q!2v@#%)%db?JlrPOSO@{)IJBk~;BYV%FKO1;qe^-}?kTp6&WMe*F$9HiiWUzTIrovqqYwJWRPY(FU$_sKs*CjMDe4fGXGOrH|jv&vWESRaU3_vka
W9Tg`FO`=WEMBdTv4$)FLA}}`VJf|09BPJg=*>L$B=#0tsyG8tub`d?viV<#DTcX)O!yUtK^+o<+2Vj_lIZhx>Fr$0nww^665)YQ6fD$YPS*R+r~^xo6KPs=
ohD-AlEc1zo`l!tFXy%twBN9FS92Ac#`mA4?x~xUn=@01l?*uJ9qC_H=_IAjeT)N{mj3jRLN0=-ILKdkc(1afO4Pge5`f>Mz1RuklvNw4HaoQM2g}xYsIVjE
<i%l5G>P>11ShAzt#4gVrc7RMny|HzO4KF&7yXZ>n%h)ZmuG!cTFB!1=j*NG{3U9LddbdSl1XdjkwoWMZY8qh`qY1{6S<L8v@B%;u9Ic8pR&vMfw0iMS#Q)(
80>a}d?NDYlKWs|nDB9rEA%(SD^NUC$97N<P$c!DIH&oWGqXmH+P1rE0RB);ai%YU*y~kaWdk&XrpTQB0_s8TVtGVPX?BS80(NKJ4`x7P&g+svQe-4IEJ5|q
c*9;ZZ}1GiR?VosT@hOL3REy^y^z6vOT?{LsrNXv=1E%xp%F*N{4-#~1VV<5zw|o)w}z{`Dw)vXv|uhh7#9Ve*@Jotefx)NxE@t+E%2tKSN}TZScm6l<Bc>4
)@AqpoM0{2zB_2wjS6HW{VbrW6F?1p6EjM%C#;~sBi%WN2hASGCDBJs5}$9!4-N0*E$202;8#TsvoFMI81Ajp0PIX|wE<+ZJmuC0F_+aR#D)BIm_%gdk#fmA
H<#I@pkGQNIQrs2z~#USYrKJY^|7ubh{tnX2BF|Y_ehK)M81WG>QY43P!=6Dn~Xv!l3)Fe<u=_J16{)Mk7xUBv8g_&H3JdZS@xEg(d`D=+hJT6Nw>aussU4v
QyW;?>4k!-?7VC=b1O`)0hvvCqyo<|mzCY_F&WlSNMjU}KqYC_b&SNtWVRAghgE2zRkucFf_^bq64793p%;kC;&I+RZ#bmL0g8Cgr$okuC8~gBRDJ4ZnwRf_
=emPEQ<iZB6rh)kQ52McdqUKFxoc_I6iBF-tp$-RKX&>aO%f7oVqO!0$fTXVwrQ<uvLWANPKliH2t&$FmrDa!jJ$&%fmjAMhB|%=yGK&+4NjBsR;@z&xX}q@
SN3O{trS>_(TvdBA!?M)*<2CP0D}H)Xh5vIVkoLkOnQ{5n)9-1(l_CuU(;$kn*b!by`2@_O7H7o303G$pw9*sh|Y<K(6?|fP&Lr7uV>Usytc)PZ-w%%;^2VY
I8)?sFD$P;Pkh|?1|_d`I&kvu)v{V~Drp??JeIH4&}+UVzr{MawV7TznKkABoqI-xP*B)dY2J<49k2^7eN2hah1&{MLGac~w`8G77xj<mr{#{=c)|aIP05G#
K!PEVxYX6aD^^|UdS8*QJx;V4Jl+n15Q{%-4;!}R#8Tfr&`SM=8#6P@yYVip;0AH~S=0_ViCbORu5YoQ8T2Mo`Nt-~7r&dQY2>P_sHZ;-Q?r>=#KtbHZHxk=
c<gadKe~BkoWUonn|XPc5QI1QhP=Z%#?S7`s@^kz%(r==vay6(x9Taj!qI0hVWW_m`uA6AKrt6MVz7uaZ-s9W&q<SOCPS>_c3nQzj<l{xIUx6siP6}XCO#=z
U$LvzTMu*$yrSAj#ClafK}Z8>*ub<^t9>-%bBcB_i>8I0_bt^b_QZfNfG7HKj6%IJ&wXD*S8n`1Z#ZN6Yy{s@iZnck^x#Z&um^4cYbA5=f0Q~#+wMvs=+~7d
*uL2X98^^WGe}Ey=9^tNZlkquRSSK}O`T;c5@dc%xj3|DEkE#46^=Wq8&v!2%;%9T3G4c?1VT#<ej!qsiHeRY^2>@riOb*1gK)n7!8Z`mp<1m4F(&k`I`>Vd
ReFtxEb2_4v5%amktk@ignHaNQ~>UvEEP&P2=2I>)3kr^iZlXKd#wq1&~+;?BQ@8h0%z7HaPRi02VUNyN?OoZGFb17<J7PgK!qnO(m3Oqo`oo_>hRPLiXPsE
`wAG<2TEd*jr%eVgo02aIePV1f&+a*HgdnPdCXKeNT+8HbNkjOKamBy9F!7J1&;zv->bG{dcYietfJ1d+;SBCGN~P%2!EOusEBHrzyyTnQGoYRx2d9E?=%Ua
BqMoJQoW~C(h*|N+Q}GtB!Iy{Kk8p5__D4qnTmcQOuSl+rNtNF3j}0VlU{yn;AGM)1^dLb;XL+Ll<Ga;h@ccwI(N*?Q&R*vyQJZFZ{_uwsjUG%qP~a2IDF6K
sBgPd1hp>`Ni-dA7(P<yD)NtT@lxH&Hy4IsxTlTez=$i&6B6M&OCO@HVeY%RX#ZHVn?Y^6scxN*L2T4jj`E2Ss6Cr?EJXs@`=wq6d_Kv4S&}OST4u66&@FJP
j^h7+03aO#yj>t&L~y2dES6;`gsgJNlK1Yu2XDgMD@TdoWxR#ala%BH7(R1<AEn#Wz^QV<3y+n>MJE>Z5SC~jB|3bb+)0L0u3#*#76-#BsNdV?Z+XPpCd7_7
rE@$;DtK}W=UMs&4TE$I{{-JSv`I?!vq7%Pg4$Q~i}u)580ykua(mH#=|Gpx##96xtnRTR$>mAzb2Fs13Hy<&dxHD(mH$u>XDdzUCFiDVn*RtG7K})T?6VEc
2GjW%#OA%uYe=g{{9kj|Xi0zE>48lFEB*aawe=uplgtcoSB*C$Ma8H-P*(YN+aJ^<9V^JuWq;fEE4ko3+B1S<`(t<cy9(xhDy&j-a8`J^e$0c<EGRnIMV^aE
9@gXT8kHH=Q~pKAm&&qDwlrKYGr_c>MAwy!Huk$^>XfGmnW0x_rOlJ!2U?!<^LQ4LdYkYpnwY3aVzk5uS}?anQ@DD2sc%Pm&$Zf3?-8YSZ3tQ-O^6xo%zBtL
d*2n}Z5%PD?kJB)6;ku2uobCapz4@t1p7Tw6(9eQN9Ay?Mn7>Lv5gZ4xE`mqyDX_!FVQ`S*mFgA(+b>?wl~44V+sB2?1(bcOgI>(8ZGmiq5QJ>Hv|2iqssI;
ViB1hqJ=z(egTiKjqxe7m*CkjPxkFm+WPP_JMhMskEVLK<w0#bTgV9OaoU2vmZ!q@=+7^2h3$&fR>2uFvF8Grhd~ua01>2##wVqD-RXBK8(aZMyyQG@7L_in
mT8pBD`)z~*0q|o>YDAp*r}x_a-dT8{QEA}nQf8x(0>J$%6^dtmKcln7wwW?eLASZ-UP38a1|gyF_52sSH;Xx81l`zfXM;7YuY1DBB=vCSnQf^_Ie$7-)~{(
6@|7^07T$lIG@NtGu8>C#d3OfJ?)H-@*=s>gv=$>+OcG3h!yr(Mv4|r=);Il<BRm1(#_8;gFfyC&|?$gh)t+R6`Tl5<l6vS?sZ#hSjtXXHdWW(5Q?$6@-u?T
SvA^rh{Fe=SL@#y|K(nc7mW5v%aIKcH7oA>T^>_O8n$S$TRix*Gx{+L%?HIJ06S+4-}3BfZMd2KS?K@CGUzyWtK)c~biSz))LAm$L|VjH{yT8t-0W=kTfiqB
eAt;Va?)(c)o7i)5A{hO7#bK@q2AO)uv8N&dCK|26ya&#z@tp=6ewI1-U#+HOH^upYd(1O;Vd%jYao0--?3gykwh#?L+c;WfG?VGgA$smCbi+32@S^GT*0?;
EdhlG9M1z{1E0(JGV7lfaKQ$8(%^k-9fhIlGm8z=IVGyDHK2E4-}wID`zNhVyoPa0RsbY^vV`WB50o!hdON94o;#dB2jwKhw^;+CXz!sYh^%#)JX!srdW0Qg
_+2CMo7EZ3nBO74k`ZOVlodn>UT0<DEPY<J*8XSoV_p=-C8q=#_yJgO`JLhmH|6T=7dlhrp-#I+tFw+dn@`}5%a3yBU21Jc5vi2hAaijJI(vm4pQ#Z+%llPj
ufgNNSr^dcCyBT#?_Q}qO^=^~mhfH-pS=&Jf6e<n&PhOsg$Zq-`WI5!5E+0D#_O40p=+mdW1ZNRC$eJin{;ZlZ+tGYop<^uS=_OQ-|x4YRl|0rM$;)Rvnc2y
z$cU+Qp5LEnoV;Cb~hKk9zUiyq?QQiciicKRe>5yByt!=C%g(PRsif`mrh7=ZHv6IFR<CzcX|dTW!8GwmHPBE4C*YxP^{ZqyMuide?#FqceW%|`!u)F%o;+f
t6mxx*xF|I2IBR{iE~z92Y}Hkk*1PH5j?KK-Ri$Z&w#ICfZ;GmR92pT#ScsF5Ht((12(B3J7$+GX&-oYc#C7;WdwYe8E~cIfvluQdyjt?1O*49P(3TEC6rkA
-LV$vpDW1`@}p4$Wc6iw%?FElL7#xlUG#SDc$ndMgdRRWT<p)QssE8OuQG0ygEGLj+c>y*K>qIy$LIgL=+BXkFYka-0|3}w84=|;T3c8wM@dgWVS7jVMciU?
;hvNXi@DhFfQzJp`sabLDdcW#<CE=ra%zCKy5>C4UhW@0OH#IgUIgntOOzZ=xQ6v<A3CyMKOew!Km_otMpH0cdZ5A?oP({e&h_3vKEAYL)GHn`SXXacgZenp
&ivoVwt;=Y6w}gfrJ;wW3xz%lJ|T@1)8b{Pv_`Yk2P7fx{F4B6wt!nN@@UaWrT^@Wpso3lI~}NANlct7--4Pl{m3ZeA0}VhOT+#(Mu2bW=9TNhx*r5UpsVtg
>~^Y|UaPKj!lAacfGZBxZ|tp~IkNU@W9<p1u0uNJG%(+3OpnRas800Mugy2BKu&ug(3h*S?%AD;3PnmD*U~$;yxM?;5maIZRU6w##=T`Rowv-@E!~A$_<#kM
w55`2an+1%n1PkGpHJTGJ}cK=p{wTQLs5lEx;B>}3=k1?WIS5N+i_f;>*&GBfxi%O+qs9AC4I~AIGcemxP{_N`&WtxZ=?-KdBj}EVg|6RrG&%d8OxU29#DZg
MXiVm{G3Ahm=}1%-)W1@y3%y||0fEdvPuy(xC1pD_LpTg7+|U%i?<CMkA-{r#n3Ztibfg*6}df|B;Aoldup?~K-1ZZlfl4Ff~s`B1_ZPhQrUdRq=ot*CRAsg
$yf#Ve;DjLG#R8m87VVAXxX1(-^d-Hj27TIW(1JWqLtiU_ha*>s56o<p}MbTw425<h`>mShZ0dUzeUL9Oe;|e9KQC7f#HXz!c4pnVcwi*C%|L2i$VEp?QTwP
HORuJpWMkiB=C?Q?5A#B8lWc37a4+qUj_FcI}7KL7*SdkT!BBj1S;KABbL1g@zm#P>ah+V(^4F)Q!AsNnG32cS9&&JFnB}H;7m3HA3wNR>{bL#jVamIc(TgE
{N|glh(9?Z2m=DI{14K@F<WWRt6o~k;X*8xPQtnzlYm4n0g+tYL>s2h5&6I4<IKOFbX3D3q6|T(0!^Rbkf;+2<sCN|FOS!rFI@ipe0UXJ?EmFohv7Lm^=WTw
9MW!+!gk*X7G_)+8%H}j(sj(JonWUKXShIyg>lKtQ)fkPz2NL7g?>2ei850RVRmAJH-ika%{E%6(kTrUM&eeAx<*vB1<hB?q#=@R1U<ct4aqWN)HBRjagX*7
QE9G!&JZ1oO`XW9kS`sz-W2QT>%`Xj<$Y`!EP+`vHm=f#H9-=Tq-WX&Gy>zvC9FKKjY-bUCl_^oO<a$WC}ehQ_ocgSnSW*H0?=8FRN{2NPlU|B%y|U`fw8%m
qnmhbsl9GFj9XGU+<O~g;%vZfJR1Y)!G3**F+}h78Tn~5uyd07d!a^?prl5fv+L+x-olK|)$YL+@cfl9x<w1fT5J=X7J-4_>iilV4(wguw(FqxhZ!@d<+qaN
N>b@sWcIt=j=vhx%^cQHa6uIvw?Dwx^7)}K6}&~O_MW{%p!!ezVQAnShLDEuX>OKnB0p*owp9CD_UEHi#`N$gxq1gA%onmbmh}-<044PNb~M!e;gO(c$Yg%}
2BpHRMA<A|U=YMGydi!s-q3B*tjSYhAl3bh>JV%_r0W{T2fNacJ4YlIIQj*@j^<<y<}<l)`SV)WWUu%^%BinM8SaC8GcJW9wh-qVIVy@$zIzr-;3tBIQ<4@N
HBOIsEP6FnF@v89)ml0d?<9K<gVk`FvUBrG2Lqif&T>))J#+JdyQckl4pm9B*RFBGP%K`nOuU#)0uN(B7eCHK>P)MCiE=(wpo62a2dL|VFOI7u3cza=Xwwm@
FGO&WiM_?(A0pn9fRqvY<SKu&v`Uj}8ktYLCrj*XKlE4?iZ(N-Td9*~80B?ug53!SC}-}K9?8_6a^sDrn#EUlKD}UK3ZIQ)Bt4&VXB%r5<hm!3a&;0Q(7BfV
vq+ve{L6_J$JebQW$Kd5{zh=FPs@Y!6%3yW1NQ)t-_daZgc@T5AledwG{MRZIv$e#y2Yxuh9406DLbsw-gnwVecSfcu&zRoc`R4w;Oe~C#wkeztpXZd!AU%x
yO2WoNQU?1l=eFrZ!0?^p@5?GuIrv@?)Izo^Xwq}r>hxSZP|No!z*{H1Dauc7yXq?x>;(wa)Da@%=t8R_tud&h~ij6g_!uU-=Z)wA9|k3hKL-$69TWy&_v@O
@pRh%)C8u6+H73QU*{-NKb=jJ_JBaGDIilq%J^kThxeuPJt-jvUz01t=sKR3-vdak-k2_2d}%(7gRlEY>GUj)+24p>f~&YJu99Hx!Cc{fmd*&84jJ+ed3y8J
&H`W>y*29Vp#~Lh5U2UY3B;~ccco=A+7{Ewl2+3VZU4M$MkbAIn`gcE$QnDuB<&-#IDrT13BP7|Cp3)y!ZU(3zoj?58f|gZ%Bg1Vi_2(AT1c2)w^mEZxb9GI
v(Ste_s@z4)O<br(iyc`*qh5G6YjF7c^0d$?hM8C>4E<lM%6c6)|ik*w4Tn<3SCUSCH|_|dMp4nXD`Zsk+r>vu&iDqxdwGL7OdpmtuH@>g)k7#HcE9M%+>FW
+ZxAvF?5*?Ty533-suWz=%%i>*ION1^L?z4!5B|T>d}Ap=>`O7*A5YyM31odGJha>FEILly<eDQ!CUFJsVb43(Igc|%E%BFgd3Y9OfPNM(jO2SUxO*0ThtIS
JoQCHtEGg(6mAe=dy;1);h@+Dp~W%hetW3@ej-D_JS*A5&#n{REFum7Q0Ee>oW3Zy>qCOYS+B);nf>~<C_AK58Si7%{dMlz9aI!f<VgqbwysY?6{mD+dTQ6-
KJG#%fnCt(F&tnyTmBj(^=(F0d#FLThu#i|Z+_kyPuetU)HJN%1oBYrKsX{Dfq;xcw~5&__h(oJGj~!G11NV{#!lGX(L$l!AlJOR)bP?HXA>iKha)4VM`*Qk
M_+xeTl3z@+93)S+s7|0t|S^P(G()|alTqj@3@Pb@HyttH-iJ^g6hh8fqXo9NZ_Uqb1Ru!?5k?j;2|L^HAH~v{jH7|BXkA3!oFU^gweLmi;{9^!>dwAH$SU5
q1e3W{(heVW{|QIypv>_Qr0Wd2&cF8T+^|;pmHHg5k=SR;xGoNp#TBtusx`?$E)(W)AypD#Gz4rw5Z%pffzF>P82v_thzqf%6kF?<y;HonWczfxNBeVliLNh
)+PQN0>y@~LRFb_OfcTa!3(hG|DiTBKRO3c#}b%*J9eF=Y4v0JOg~y==8I}W&d720gb77}wN2ajOjXz4UDdPk4a^WGeGrUeTW=ob4$EU3%&vLU#1Iuiy3iVO
PgfoVrfk0Q>#UuU(Y-K<Au8C0iUmA_g-~3A-(5FHdFZ63zO?btLmMOc!#(t&pC130yB1Ime}5>DW|SVi#RuWyrsMTg{`C+ptsS78-rk;tW&zGyc7P;3&{4oO
F@WPig6<}yt{5Pv_JJY9L?^>4`4|98zTAqIELwrqPB<V+!7988_$!pRw=Aaxa(y)4>e|M3AoxFJw)cX<xMI6?NA}LoA8HFy2%IGd{%1!&;HiWi2>&~m&$jRH
#e`77W`S&wxcft3)N!*&ujp{fAi}yzxoIio#A(n&M0YSLq|sE%K!&;|?W8@yz=uN6N-{u$RM>L!g$K$0{u-YdQ`NS>y_jY^Eq@>@qVlR$Jt1aDBW2q(WpxgN
4J70&f)$mlmDq5n$*j|2Q}e2Q6(>eUFXdWccH!HAN26+0^Hg4s*K5*tt>bq^O~qV6)C4p(13kzoEAc$M0NPYCnQfZ%Q$j!?u0`J=8srsXA_0)8Rqc=xg8LdT
aUppn!NuT*yj!e<RG=x=m@uxA%*0Vt8`+a-@V`?5ip$-;It)CQrM%W(L=Lq%3$$#>nw8rYd!0+va3poe8gTX4EeEgX#4B#vWobL5y*DC)oSB$OfO#WX5ZR{$
az@#B1yZBW3Q8@e|L+e|yN{^7vfI2xluBd?Q~xJFR2XUBRCct2x@f=O1{E#}=ehb`MBgqBS+^S8sPWi6sRGbTBPEcLJrB@A3Fb0W!MilalRCedHE+7Ld76gX
B+1Ff8*)OOEWAq!b1fifD(qEH^zM8<y;JZWoS)1>Cr4UvQoICMa{k#h2ISJs&;Ban#U4e;yc4fgQaGm}D4W4w?Z;(u1|L|7n+P~F1aMhBpc3a6f&$xO2l}qd
PO>4PbV}@_vG7{aEyR?|`7yDLm{nVt|FTb0l#OntCY3Mvm~$kM^Fu}e`H&r4Ag-_psrS{4AA~#*^bUq-$jTgiEe7W(>p1k$MYBcZb4-Essq#{<pOos&Qjj#;
z7VoUx{qV(sXH0Jc~RlV-2&J1IdjrGMhrI97D~IikoQHOFdB!sFE&`eZ5VAZe=Nvnh+}j!G5c)YQ?2DiYWJo59$<2D=Ma8a$|41mKUd1O@w4~#SGBJbO-sHr
0lmp2!_!!1@Bo18B2nm+ZUrm|_+V@B_OEU_cNZlD9EVoM!cCfr$KApj``x_;QbVN8L})T4;%Se#PU5<@Hp$}kPf(jS9hw65K<}jIk8?)>>lXFduLD_8S5ksq
0;Xpnq<z>P2%p;JpQtYmMnWMKup{o7$^lKMHef*RK1nZ#os^ekP@%k?JTrs6(Gjf~xB2Ju|H2o%gsMp7eR*frn!T06VUvg!U~M{VqLSlAkyEdS3PP(y0Y^06
9|z{y=AYNxFB~oh-jD_`Av6UJ?zlD%ED3?piU^dey;@7#U|j~2j_hUZ?0mXNBo~1X6(c>9M@D0j6SAl57BKsr9x_mUF+1wu^B^OZUWim?K{TeY_lZ$k9Idzm
J@KU45hSu>>1rVQ9nkVOQOUT}Z_Y-V)qYtqqkE>QcHQuo(-Fw<>1(Q<O;m;XbflG$5s?Jx*{NU@s*(sF`^J8d13AO`{z2u)#4zYWIcgDdM#-5iyz^<11C4!>
-O`*EnX}M<Mh$s~QcKiblpkP6h+q)Rt{%>vAO&9K9DPN4W7jTUeE(i+9aG6A-pfCp;1}X8io^QfFd@Yu>)-4Ec!80W$rwlZVd7;y#iz85_HThEG3=Zd#~fEm
iNPOAB@WxgYh$zzq77_8aSO{8n+nT5*eh6)tJomPqeWFf1mnTYU!aEcm!x(}(@uWy6fyhF#G0s#`eENI6A!8j@4wQ&_GDjnxFtQo7|u|LSzLjKPb%_Rc_UBI
U4X+wr?Rc0nkxGatQUKPk_Gv!ObdK443nX)a_>|rN;f<VWKNU%+EBucJwE!Y|4`}E-t*&oYRYh+y5}+{q3QDE{yHV4j^y1RU=_)6gP@)tl;eZ^yrME;b*qYh
8X|pEhYp~ILI-~>-fZNRJ^>K=Vq+i2Nd`yIV_~L|LAq>sEay!TpdhXW3UI4j4^fM5l4aN#>`2tNcCN5D@F7Hsl~D=**n8z^ms9HXubvL)@eoJnJ-RS;B*Fi;
12*OMDE4<>80ta39Q`sSi9gc@?3!;uzS4ZOOZ1%6&&LKW56URqZDp@+cMjXL(HdvxELBoeFI<YvlVUZMs+Ph@JeW-mV%IE`rgK}wo|V$~g+T<DrQ`U|0*{m#
r~l}M(J3p)gUKT>{YcHbD(R?HJ|E?PhJEU2vQYJq)w4(}<BDoj9L}`{fm6AG>9%l(RWiz?x$ZJX^Pu*a`qI*67VcoLJ7Z2XZ_wS6pM2-mMn8oCwRK$vIoqOK
)i8vI!aA9U(Jj*0IG7`(P1(#v7M5O+B!g&xmVyZ`=Dir`c+SRg6~ln!AZtgZ9I<~9j+_<q9g^ai#2Awufuuw$b#ah@n6_)F_Vfmx(0c!P!vD%bO;(m<nTa|V
hM=9>IHCu}TInbHWPnc~E~L$1S_5@Z<U&}z^j3w>V6d2l<pfZKDA>GfxKOX_YYVz<f%mi8_tmpGbcLF)(h01bSvaTr@ogf|FjiTY2S@m%_%|mHN<z^}L3%*@
Xb>Q`Fp<09i7fJ7V^JhM{su>c@MUF;#GaC^U?FLrD78B))@8GI;{#1g!+hKY!7}J{U*z6_>}wR9Z73Jm*LpZBJK0dRGebq?xzYobu(pt_BqZ38P+9Yn46#z>
<RR%AvQG)0SYXry*K_-z=ssO|IVQjD{PyOJgf}064m+36St>f!to1lI(4Z396P8eX>L2#v<|`sEaDS=@e<l1B5J8z$X%*3M!%#RwVXp6^dr{{b(yrhyE+A2(
cn~Pj^Da5~tPNRCw}M2+Bp$Pn*N3ujtgk0)Gg{xlID|t*U@!f3V{#xPdC@dLerJFfa1hWCPMMuD4>dZ(8wD)0#40|tvrrrvx@cq^pLK@ZXj_(6UBJNs&z|Dr
$noc%#+s?U=%0lu^+uD^L=N7LSB(1HPgJAa3vi~H>JlrZm}oLN!TXk)nZ8s8AlHHZsrSe0%J<otKgvBt88X~(j2S$+3LoxvvUxlyL(eKql6xJZ#ui-9$2SX%
3;z9(pb9jlz7IQGhN}9RWI52bV*5DpNY!uvWko(U52A#TfL(Qmlvs9|<px99%2DB2H83wEB+0Mn3t{}t@~>PqwmeR-KlA(HjB}77cH37<OI-Md*(;C-D=I%o
*QX>L_S5Tgc5;~c@4`c}wU64-yDy}Kz|GK19JxXV$Ndm>=~}HNp-+YWtA`i#7I}8?{c@lLL3st@V?O(VRj}G)%5iq=@A7XjikVi&w34mOTospyUYL^6K)OJP
O}G<l?E!~0k(r-q!quC3a~ov{5XtP!_M>Q7m<+lkm32Tu&5h5dxA?S$n-bB;-m8QOt1F;%8W58SLu{na)9`}UB*mDC{PI{K>EJYuRuG2+FeD#DE`;jkpCgr0
y#bqURo$E=x#6L(?OLK$DxhX+=a3zXOLO7)jSK}qoG=uK>F%i@_xdSOuMl&H#)+Gb+?kv0_JH)wX(OHH%A>v19HK;YUW8RPlAlh|F?adN+c`e2?`r%`jrt?j
kmGz+?Op&yD=QgHUy0@7EsUkg|92g^3i6-gyCISrTvUZ{KYXY;81Yt-C`3GII99zdnFT|lL%VJ*#(et#Ha75{;Abd4R}gUz84G@TIub&PI-5&^OeEVMf`p@^
>_opIRUok73xs>SlPZHpzP|dVI2JUegx})?riz~^9*PeoK!J}=U^IYJR@JK38nb!tFy}b+=H*}OSAG`pr@4KUdY#&TiojaY<%FQduTs6^B7Mp{b0UB_tVo}7
+LOIasC_v`U_7mrU5Pb2q==J9Qdd@IwFT&roYFa^y?TeAEj08om6S^R<#Mc{1T^@qWPt*5QD}}i{afN+NGR#ZeRTr_G|N+pb7w?}KMx^5$BE|hg{{kQshPqj
?;`_Egzh%9`?1a^BY>#PhC{2sq-2YC;C;#OVMxXwGx1gv%_FEn!tY8}0DmRkZ3~jEZy)0$veyWWYirW{oqRf2Nu=uZzyXIYXdgwuT=|=q#tN`r$WzvUe=uR5
gKCf8>>SXzl8n?2LN~)!y3aBBw^>3~eU9>a{9$fzr8*B0BFZWO4jL)^Ta`@KzYUdYYcTD|pq|Xaye=C|4N3Ya$tg?0HzCrC@9-u#u~EnQ3JRp{D3>+P(!_y?
vj=G@rXZQ7nfL*PL@#mUB?0@J)JAQVum1vPT!*wg0JFM;{q}_Rz%nwk<;B!bgD!J(HoLn+?WDiTH{N7VOpp|E!S&W|88&2B)cUg#mh#~pkiCj7Xa{uj+x?Yh
jh^1|Sb^8;JIa9d_Mocd4jY!zqcZVT;1F;0jZW0CM0h!g3<R1|E-L5sw&^pd<-QGqN!1`9q40mgbIWP?D2D_!O>G1dj6dKXm7(;%7YP9nx*O}hn+W^gMHH`B
wp1Q|RFMs=>+{nRMm`3R@j_q^4g_NKf>}Ou-j(|EVXKMn&!6;{`Obs$QzdWs=vpo{V&tWKvVS0>C)S$0Bw`Ds*>H4xsxbCg|0rOt@YLuVqvRsxW})Be=R9bb
>2W_(8P&;TDcD0d0r~$v)X5>b4WRQy_g?@owl@Dv^H9z;96WCFpHzkiK_Jg3(SiiPn&u8tdpYN~7qu#g-Fyq!<)_cL#eg44X4!f2=Zy|v5rgNp#my`%2{j?m
JTo~3Is`Ykix*cRw_7622DKhGn$Beom>GhD;_m)8U%Rr}b8f(|AociMIzh<attl;6!}bix%o9Jx=q`iS0N#ux6lgBggXPXEhMt7fBaB!*-FsOz_N`gd&_uTb
f`OpOC3TKV;&Jkd2DjABsw%YE=gcd5@UzHe;;mT8kg8fs%&%o^-;Zff8Fbfe3i@uPF~UQou07J_j^ys4k4QIWr++z&@Ym7{I=oHb2CMacObQyxGq7KMVu!KZ
e_rw+^?deq2=!+X(7nn#j-T!UoyzLiPPbJtGoy968uuweD8H8&c*=yuFPHgL4ofWxM9F2Xo8;la5fceG7KR;3bcXwqNY_3B>H8D*_Ep7yt1m<sKq`7=TUh93
B9rC6O?SPCUU>-lU%3z7Vkut^!w6($xFVi4$2DXsTQAdfLB=7~^6ZhbV`vd;kC&x9mseC9X1LqTjzOhl@LicRwK+zqRXzf*$AY?Oa9#{RS@4mj#cKV)b<LN{
HBG;B%jLh>j~r>Z&x6!mz>&63+NZ%vk%9PDZyQjPhy9rF|ISsqNUT|z{9nx(Xq$!gLx|Pj<WuxSRVa5dO6Rq)ix_1Pv{=hmCo0o^n<3QcAU5TjuN(E+IU`Am
D83IT7<N}VDu~|k|MfG|l>=h%eUX?u7U}vLTvoupIvc!r|64hb+El?6F?{T!^0UmI2T&4Q)m(9uuFv3dndiEYvecczHS7xuUVB7Fo{qyfw)$rf)qRtG@ioz#
yaEjX;$k?+vqUlEC#d%jtotg7h!;-=eCh6OG!N$n1qX{cjX&;=7p>@zon@_jgkKr8gNnF(Td?T-YyO_z+gGzo+Ed_dY}2TEWD4@)q2t`W(N_j)q2m7(C!fEr
M!KQM&cqxr$%NanBnc*f!5q(25w;RmE_*#bbHyD1JKXJI*$=sI3l!!ODOeD<7MXCbyGqP@w^(r{ZMSa2KaPV!E*Ll0NwE^pNomEQ3WABlL~}J*+EQ3|7>L=P
03c1Hl?X2yurcXIZl)c0Umn48!;Mu}@8K5eL$kPbVtdn|bZpQo0ob64(XUPLxQd7NXfI%Z0~^7VK;!hRJh4@itD1|%pLrSmwC|8$CU-))gd@F(y1k!aK}Nt5
U#->;nn<gR-KTVl&ypBRi{^`PXU%qpbjyi8{}#xYq9@Y>w|}b%T~k`WtH`kxwY<=h-EA8$v}gvp7!Vs=B;du9dz0W2J8B2u(FlgjNXCAne(>i^B)R=;zbdeR
gmLuSMP3rNfVEO3glWdxE!*-juI(F9qO1GyLZ|#N_MNXE7pUfKc67Jz2(>B_T)x}(*t{weREpa{dL&JI3$gbjfP(OH@Y9|{C-~eYE3XdZNm8|rSLG?9lVk1G
_{COGC_-CcRVDQ^c>T@Z=%-^_j06mSxB)N5@+>buh87)X<?czy8K#_IHQL1y68%t>GrsXJ+(bR#YGL`_C~jZ~9W4I6O5by<!Z%xk<+^rN?_eWb4CO_2H}sS#
op%l?!W%jzCib)XIn=C0WRI*Z6v+0*ns$Wk?AuV4&+a8%Yt6BT^Fd+Xl1IHw9qdNs_f2N4;BEHn8|dHYZ4qpO)nV7=(r#F&asK6X*rn9hYFv`sD56A<<V|Np
&#HN<IqJf5ot*g|PUme_jG;LbduF=h&K9b<yVY{Bnf(lF%8uy>4=~d0Eldm<E|;*QpS?IqvEhD`ZV?TY=BhbxPm&AHF~HnN(9G3bnhS?iktZ$!S~#L=dxI!i
6r#O*0(u(qu9d(3l`p4W_K4w$(1e9JEmZ!6sOGLT@M+sUuqHVmRIfD}RZMez2QfNgqFy1ziy=q^oN|29j=E>2u0}3U!E12-7jhd71+oUT3+LTSoV`pssLQ1)
%FuRr$M3x79%h#9(Tm*_PXb6)IuS{{$(<cVSCEl}p~Y&9z0&{xB*ojxz;+ZNn2O=<s-#~nyltlJ&f6JTws-|?SK7AYQp|Quw}Q~;B0ff%0i1VR@IAyN6oKE?
8Lx(rj`dh^k9~;qYGgxDvXJLLP=2N+39esMz^6eGnK!Z5n$su2hlr+$7tHn>Z>tUjS?{wx6Iv_F+8;$LuC(juq;2V}XSm8Rm$9!rJ{(%FCzsdntL5L#<}qu3
u7mypS5lP;1kd~swz687q(4lkL?F?@t0}>peXTtf@*_K9t5KvkqCyY;pp<r_%hrS#9i2cS{Dh+$8Z@`l!`d4`26sCRr!DM=3fu5-DD(TgX7lb%esSkSR_7q(
-wa78+`L5CTSZuEulw2XL(?T6`XE_oA+Eyy{@Jf1<7ywH9i6T|{oInf^&(sg5J(4F8v)rw^8kApw|gvtUTtvR^>!pY^wuFe(5On7l?JR>3d=G=zFz3?DYQ1G
T?y1&3*z0C^q4kP4gj=O=Er|5f7Y3ip2&~}+w12`HPI_5UmWd^1iZQAcTngA;XF;>v?kMe7Nn7dOi&JoqsIzJsyLt?8)eb8l0ih5OQ+aZq;9TAu~c2yTBXK#
U|X5VxtrG^<D%$Yfq3yQ&Fh}eL%I&)FQtdt7u=40cow~;=NquwbR|~()P&24t)^OSOd!uc(pMaO#f^|sw~7Bz0ISrdJp!BM;;0;K7aT*swGUJaUUmop(unLD
QyG3zyf(lC`12tPw}7=q#w+Yxgf%X-n*T{`Yd^_rHzITiC}f5j3roY|%PYa0j~ZsTIm4`IstJ&%V}G5m?%c}*6cO^)X79%<n>vKXP<~aO$}wA9T~CNNEed^6
YwVWV-^a0}Awc=6bRPQ}JBSf?)fn+jLi<vka;}M_s`Vpv>0T*`X^F9y2sn)27Xd&0eqamU=j9DIdX!CgF=!XRB|3lFi_5GJ_fbNI%`Q9=yKtz|LdLFyQKuL6
NLUg4#apB|pt!|99Ym$!>ddC9lF5fvfl)kTR_BDS(BK?FDQFbLjFWv(<*SKSF-ApC#_v7rpp8oLfYRdjb0$p!O|~JGqO(t(`(k(S5?o}lO5C03IE(tmx`fDm
B7om+bhZ3w|3-jEN@bUa3)4>H_q*6i5N<^(7!P!I6P=z-L?X$&!-$nf^F4eGI5@tjRrJYg<7c=4fv}*)C#C$x4@n^Wp&a^#H^$ctA0g1Gj(ZTF>5w}su`UOl
q6Blx+AOvqL~z<6$&UOZ5u%rzaQ@b$yE9Y0pXgzE&UB!3>`*emvDd!hw=iWknF~tWrc`M$XlI+`$G;O5fS>+*puWCMpJ+SHN+TN9VNi_7QLY5u4}!v|sh_<1
z!X4g(wpWNpZ=AXs3=|#(Oic6h|RgW>=}D<q|mxaz}W46|ET9%jkxfPll^13PsJYd3rV)|Cdm<ZsCc@*a*5?B$n3{BB%9GPc0Ub8;J86|3DaPPMWTw01SC6<
+nI(`lvC+p`D!%wqI0p-Yo*#?Z&<0+3_;S(%b?4tH{44{1<vS=B5ZT|1~CECum=6`u7pz}nZ5XuDb;U=Dw&rWj;q5=fS1ymovy4;Q<=OMRp4OUMBt!dK?|@F
!h#;OqeLFfu1lro=b=W0M6?$KJEF)y!Yb`fKua8AYx8w&i|t<uZOnUZ9qmRpvXIp+cm)o0P22Pl1~HlE+EW`CKa9Lzfnvk9ZfH}qrKv{b)%Sgl+xXxPvr52H
>k&FwY=qj0+6QTaeQV})KM`=gEJj)I4|_{(Y1qRRAupN?on>l4<xVnnRPQJb_W{GHKSyacC_7<Romr%>ZpkeMy|zz-got}02{ML~0K9ZP=iSYeOzk@ai9t@l
(s#~*?SGnab&t7P@xfazcTUcBaY`Ck4;?yXueacpg1H+gJpPlO@gJ`@xpTIV`|ox1p*e4NhTAQHXj1ouR-^4E8$LjivI^oux*%_3B7SdIZs{r?S$McqUj+Pj
ve?WF@WMoTzS`(;vpD(hY%&{wN#0q+mR<;6CXkJ=g!ya&L><5nIESs$$=(B4{GAm3kG2)tus<Y66VD9aM68WkjTL0v13rsZ>tVrC#s;mY{q4Pl91=4*Lwy$i
#~8@YR<B>1BzsIb&Oa@sz-RRDs%f=Y6+alzCA=rv5+e#gfxOZ@RIBTN`3b-3(6XJNmpo3i$}h~ZO4))lu%wTaZ5r(TdLgA$afQbv9f{4i#Ahv){zWK@>OE|K
#I@SU-l5`AItSR<>HpScW8)fV%N6&`rf$u2;7IcFDI~@=;%dJ<dO*urboJF=!TRI{`2#sD_g0nBqN|{$Ug6Ex$=RX2oz!el8qmO%mHlmjM~TjEUdBQDw7HCJ
uAWJ;5MVs7jM;r)dmJLSHLgv1&8?$iE7$aBsI^15NcDYtv?wB242U@xU~#O#L1ZfTj@#ngQsI2v1@T{&!=!~!b}>K>G?fcuHjUK5m=C^ud2HFQ&K=j*DyczZ
iXpbtJT`LBkvRX8j54a7kv34jAg6Da1gpWWXXp^Z;}u#=e8Rs+Z2S$M@J#m}wZwfOBChIv^vo^`_@0y2L_QfnBAT{~cF8POwLx->Ze=p}ih*Q$ZG=$jG*f|%
w045kWjl&@eGo$-SIvd@OZ^FUK92WY9zpMis!kv;0|#t}>H7d*KN!MfRmToH=}Vvg)S=Y-@uai%i=P*k#@2V^l>d%EUpwVtctc`U_&i6jUK9%C;1)csh<kAz
gs69!&h5k61W2v%VaE+2`+HtJkXkaFb8igiGRKMlAUx(TY2zVkziK1}&IBG@zuVKUzhY*p+NkDn&iV-tWm(hMqTf|Sk`lWsQ~S@(x>_xbL>?dvUH03z<>-qW
b0BjMs0!kXK9KPnn4N3{FN7~d41}xyg+gjBZti0LE=VK9!6UjNNyAkhise1>H>E*#k@s^2j|yIS`nrm-&x4P*N$}e4gq#e#rHy{$emtQR%r70tSB;2j7fUN&
lCGC^m1t=jXkA{*c@N|j*=4F%xPn_DIkDU0i1A$d1>S}j?4O9qTO(0)CW$H64dU63JUDxRI%RC)np(&7jy;+8s7^rkDfC@yTHlb#crrnJbRn%^RZq)-%_d&%
XljzCUeyw195`acQlB&3=Wy{Ty5QtJ0g`F}{S%8xervMXu-*f@OYx-#xkAX0aAX9YXvX)At~~XXLz5HNd(v0n!EZwcT^OP-pjy=fB*V8n&r7(mgsZ4y-86|G
4E4p$Vm4S)FZig+%ofW0wx}mO^0=jn%>*oZXb7V_^M2LWBE+$t+fNC-gA4Q3hrh;&zhpi0rl*IKF_+OKMdVr->f#9M-=>{@;~SFbBhyV|AA4JmM_|*wSq*|d
ZG5U9Y0aI<aYtBs6nF46|7n+kUk`Rvkx?gP;oF8*MI{#6Gg>L@yj56q#Ca&AcCFv>^-b+qt?#Ib)NtcgzCMwHFEe{eh{h<gN?|G$dMbl*q2O$N>%z+7@i9-Y
3}a3*wpc+GJ%y1I1t`*4QQ8SzB;DvYvy#v4>41Aw+m2xEqRLQO!`11}*?7Fmj@hYaVojP)!>vckQis#}F5_Zsc+~73pS^FB*}Qm4%6<vwi=JaQrHY|Z3%}}y
E3Z_oDB&LVHgF)$D_SK&4@oX3dKZU|qn4mTkQbUkR!*Ms8*CSZ(dsI0;y)0J!fSC{XfywGbSYojmh~Nu9&x?<w-P-#5n{s!r%J`g!A9-#uoO;gRW`z|dh*1m
18}xl8w1rXKnmfLcV4bAwl;nMttkD`d!QP2*Mx;L!E_)uvO!d60^=+^!t*Nnx$=hn>%jd8KKLRqiC5%WH%ZeAC48*b)a6BsZhz4C18%o@1xfdEymxvhQS>us
Fx0zUrYQca)~YGb^4mz|)g_Zy8r1gay`r5zPHFSHu<pW?V6f(Ub6wp4A6s`))}9MiZchvxYT3B1+P`8(Fr}o9{)ucsDV0!UfiAGIi<H5!Bdy@xzL<x=4DRTm
etq6y$(U_X)3I+Y17L!`sOAey23C~99b}XOF)DhcHRX1S2=@7Y1C0urtI}rRot9mtu;k<lOhsrU$Fb@?;xgxM7xED3l#_}Cr0rN^f3QUBJ?w2*!;EPaN80j2
G0c4<?gnZMNud)gi>{-qN8}fLpa2Z{T+PNbMenzn@tPz9$D@H}+w&0sn0;tFBrEGi4CND|QqltXPljGB8tCBX(fculnWpZs&R~7n@t=x3CyxnG4sIRx|00<q
&@^3Zp(TXPU)3!LcC;;h#}ZB(($&7gu1GO)ENG-|R718TF8O<1^OD9;&Q^M|XW9QV563_LnZ#kOXw2?xi3qe8^iwF1sSu+(GU~Df$yYFVmdtG<!OZ7&%Wya4
Y2GMe4OjIRqtfdXF(vDKfGa{EFVzW$WhX4>%<bSI#I=ST`aBgJB22KGakhn98PdX|$+dwi(NPBwan=C6REjn&;+t81&@wGQ8;uvHO0}x?sbOHKnMAy$%Zt>|
i%nq|HJ~W&A?W^y1druwvEe29`dJd+JVn~X5*Uxrd{cFn=NAD1!z1-6!wVe<H0SL9f0SJKcK8K(tFC<sZ1#$)Qh%ihL!!yY47#;Iff9CxW`G%t7qdg6Efb2W
e&>F~9eXN?dFGgpCA_`^Bb<lq=0JQ&lVWm82~qG+_pV6~I4qe-pzf^`6=5$2CE3!0z!$@JXny1)LUt|i<h@!l5o-c?AhbQarxG)<5hOTOB`};@#d6+J%Rchr
?P`s(&-CjM5VB?Dm#{_~UJ4}by5V{^5zJb!)?0oa(^8tK--;rcvDg8fi~hw4yTybs6GIe`)Z+=gW+I2MAP=R4N>w&rBEy|el+%zFlq+V@HxB41WT;6mKYD;W
wJ9lpF0Z=H;4ptvSm8xe7wag8W1;U_R%^7VJE%gWgz?u&N96K-+pk>f7UPq7r^wq|F$az=C~F2UhFbs(=AC>;zp)_9LkMH8sx8A-2qWRqFux+CN6977BBkBG
$S^+2ySMgr)<FMG^_rt>m_y$M)EncsyibZdQgCSRct$wMCO2R>9fUs8;SOFrXLWnO8i$(h28`X1mI%B_(m&vII-pmgp*sdmbVH)|GAU;vJk6vyA%2TJPv7gG
-s=qCUZ}*3LclA+;art^#Xc^_CQMHnB~NZjFg{=V7KEe#?WLTl{>wQ>r{{L5$FoJ^mJDM(Zi0Ozx^X}BFr=@PV$qFjcnBe~6ja3swz?{de<Vs8VXIm>^W6%e
z?|LhT*%D=?aYf{xxm8oPu1`S{tQv0tRt<K3hOH!1>}AMZ=L(wqHJ8YFb~c%oZL<JfgkWaw-v3-{AbKJ>dF@EQjA2?X2)atx2$iJGPPIm@P!tvwMiCXMPLEE
yCYTFgu-Jm;yufE4Y(vHV4pbQh?K5jypX{91t?}K3Ja>!2$E#NtWeljKPgor7uWQ>k@>n7>aoo$!|94Fe6_{+`HUp^=Ry;$;4z}J;%T^gw6MMA?pW>!S#&JG
g3_QO`=%}=j<!C6rGkymDd&ZU!<g_jIeJD1V&FYLZ^iyt#;MH6RJVD>P<(4TRB74`6zZnF#xo%+=|S{|e738agnp(2A`^+v21kbFZfOyCpX6@4KeFS?2gF10
V$nA~txkVVp|Wm^_Et@W3&5-Y7mtQ%Fj~FzydS5fe+X43o-}X=juqv3E<lDhK+@oLFt97s%X`@s4_f6^dKa-@9Eu6(htAtN-}DCDwN@{Hm7rftNRQo}#tqpK
KPf-G+f3~CP<f_I4bz5BX`<G`UsBm_OyFBlqs7T3vP5d|%jRjRiiF1`A{@li!u@Nd6=?$75spekDl1aoGd+CGzcPb(><->thvnO`WAo)gsMQ~wE6DTnPj2qr
&Tdxmk<@NW6V(7*WJ_aSo3EE1AlxN{9IUGpv%?#Vo6gEWUt)+7u?)pKf*mC++n^mLTC~Xx^;;Y3iHr{tB+dy|c;Ux9?QHih)PT;&{)(tKB2Af(BQ1}56tAGJ
UmA)0^9d`xh;Lz#Xz3+*e6E?8t7;KCyNu+E$nTTONjV8I#@|}<36s`Zpy^O9gg@j2je^imYhdHT7QeVl=o-7KS&c(a)Jm@?a93>byqV#cSo-2gLma?BjpRR|
Dk#AHf+-M^xIcR=<lhgt5(gt2LuQj;KZn%5PX2ev2c0&+t`~R5^axoM)5R%$o*W&bfU4MG@=<WC($Sj*^ME194IS2tCetg+r%5AgH6VJ!UOa~dP@9GBgGI|c
;CBnJTtt84NSgiPCpw#o629i1_i_24*}<=YFUef-n-NZmSBl1e1iK>0TGe9x&$fx2;rsxOY$;5^cIaK?cc|}t_7}I5p_K)qbj?mnzP=Dp+fg~1($Uz}sjthf
hR;K^hZ_9+`k)$^y3?~5{5oID$K6~dzcp%ij9wY!yA#f__B_%TD4O-%O;qHzlb5Z>{l^7#_Fi^x<C56ejM#S$<J_)4x4T#8yLz?Y%x$b<brIFwQ*CMf8XT9&
+lgj1li`l4%I~xDNPIX9d3FiaOx117eSdOYT*&gJ60~FV%#BcbT<t*SWOR4yr!2NFoD{KbEMAmYXe-F3e?Nw%q6q_cs_c}bXS)FOM*XB<L3`wF02|Do6G~W7
UuKd^O0O#yaalB-Gd{40)*&siBQd|7q}lCR68M!j6=oJ!MmFGG6<!N2rBZN$#P;wnDf7fNy}BsTyT`U(OGJiaF-^;=-^$4ClLIxRm=>Nnk82V|(rYAZ*3Guq
-VhVDA#z790BGixpzXugC|&{pBUsYY+khY7rAi#HHP1jjErr$UDKK7XX$=AM?`1K*Y%9yNkE)0?YKjML*A0U(0yCZfSd?1$NIjT@{h1cYk~3P?2yRTJ(#Pt@
_IdBd{jnwpNh#ngD>*ka`TlTtcwBsGa_r3j9G>79kZ^#Zo8ErB<J@^AHywCTRaPi-2(wzo0rX+W6^Vy!u11r{jBo~MofD|y;c(Gq5P84v#6PIEf(Nf>u!T>O
e#yE6s&3AM=P{**a|T838quXMQ;S?hAf9gWmUOu#MX}>6C&k-6(JpAx2T;K`zNV6o${NYNdkb?;oWKrED8@-YSL)By*sR1o(HnX|Y?ZuACbfgxRo;AapnvQ+
An-DH$vHMFRL3*;YzqSW=NChzYDw#+()S+i+Y}c4Kx1*5rQK2}d4Yc%L8TKBu>XpJJ*D^Q_()T*_6KQhIee<zFF|Cf8{kOqqw!b$d8zC|O_00`=Ot3qB}UBt
yGb(<2Lq|4?_uQqht8#Bo2&7Rrccd6v6beC45rqV#<zNh8fDn)kd^L>a<Io)iqvF!?@O!lWsDknl^aFlHM4Ug*i6o=EdNuvkDRCY68iDAJSyNfp}xRc!y3%0
9j;Qn`0Aqoeo^#8-CE3VrK66G9tK>Ox&z5w+^`_weapb389;BRH3#(j?v-LIk@90>?bli_6Gk+!Q%!kQronWxg=z1!HRp~;OtPRYUkyEp{-Z>$sv<1Qn7jTT
3TNP7W!v=@xtmujXbnh#;%=zud@cn7ZBgv%-$BHH+|P^Wpf${n;R=j)GeMsxdhJ*!qUH&Ojw-mb<2m~S$190m+F-;)2j6wJy+eBMYi`gEYy(n(;Em7I<X`}_
MX)LNt2S6mVFc}|TzFt|bUm8F0~G+-UIiWLR|Lg}ecIhO2Fi${DduNQXg2SC@@<FrgPy$!`Z_#RH4KKq;2PWyL{Zu8e_bYZ$kn72Y3EB_^>v^5>86WH&!hJ_
;(KNl#rKqQJt=NAD8&~LZ;Ixgd1$b0>vlw{i69zmak9d9mB<HI6>4Y+ua)I5K9$swn7dLPdYsQ@^Cf&NI-fmqURqn`AOnjW>RDa+a$V`iyusZw>Qqb$<2W8)
3d4~%y~1??v0vG3P(oetb$odx)ax!srRmJSCM=eyPXn^y$MH~`TCOY>Nn_TpU)jOXn(ch170Zd9Vvmc1;<~#XoeFTPpDDFcjcAoR!|HF*BMH7bQzlhTYw><Z
Z*5k5wlxFp?XUK$^lz$|@CjLIm#(%X)nGTutF>k<vcAUKXZhbGswh+M&R{B>w77F)X)VUt0MMOz)Bha>vI&4CGGeCnOkG1Fi@^J(>ch6UYiTH8S6epnIbhr#
#4DZc3diIDay0mTEzmX-NOxuAl56oPgsW%LQHejJKUy9pk?hIIu~HO5J|men{X|(<7{g%NP+AN<0c{98#@p1Ae8zoAc5CJ9DQ)F!%CLpfT2~O)9Ngn)_y=kl
&*17?w%<4FP^hpws52RDH<u2FqN!Iq9CQ{u8tww;b|9RLALyW1^g24-N?%~3Tr>@gK^%#$A#M+rxpq)=EHWaN^DGwFn8oGL+2VXis`a*%Q@F-d)lH$Fd{s-6
491&2alxpz4_~^prx!`rMuJs;!?%Y~vh0AzZZIpA7t~*{T0GG6#*jYh0n3-k6GG`4$^(6qgH^m)W#OF<-Q`Di{G#BIfv|OfB~A=I<gT_D-G><TGin#m-sxN(
>d^!*C-+BWcmztP!3*yBHg$2YjB#RqeC--x-z0HyXf{WQT`VynOt^ou2m)D!ETP}Z7cuKJa$gmaqjS1Sp{>07Q0{LLq3pU#YJ_lsH*7({FzJ?ktjr@|{xeP&
NbV<2-+~&e(xDg-&;9nS5ehnwJA|ipopE$YUAO~;4h#wlm?;JKe^dpw9p}7;-`Helhpz0nj!mF2fH*l{+FatjL~vj_?!LCD64w&RV*Bi2o1_?PqUb+ltx3t~
^jt>%8{AR1#0AKAzuip2YWsRz(vYGHBniAkfdmCG|2sD2X#PA&KBW|@;8#*4Q`6-}k%^Dh&5i~%eO%K5t260G=-+2v3}+X)O=dz*yz$;?kX_hAWMAkdxc6IZ
-LBn~kWNEq4DhK7UZaH{JqF&8GZ!SaZ=_<`+}2E;MWYY%+@hc)8qLge4e83DYbxeMC%parWfmxy_h^p-$zFl)XURg0rK9=eL4Q5?7<B<}IYG6RO@TDx4vL&9
hruRAjfBi#0mFYzW`i(ajL8Zk`2$`gsOR{|-dgo>7%tvn@?9TgSg07QN#@<)3>LXI7>2VlE`s;EY9Sd)<=CI%coW&ndxvPT@P}NSRVC?4A9{06QcY><81{Rq
cCOkg9|;(I;q1prBDz!O+PE#D_47B<WspZ+7N~jOssX&NB5#e|T9SdF#NN)r>8F#^o-Inu1&&a0D(Us)1t7)FA`{zc++)CyF4>P^B(AeabH7z;ZW}F)T-Poz
ms=CtHzxc}qgXs2$<&3qjUuSkxhv{boMfqAM|$pwMp{cSeBT3Xs8TcqvZd8dX+4EptT6){W_T4`FxU@4lZH8&05#PdC4syN_i#6WyVr&9oqYV`mCO(FVx#;0
;Lc?iWyDUGnawwkcqtwr;oGObm<4|$auKBib#b;|K&Hf-`1Bc$2!7_NaPo~UwI@_fn0$AYo+u6!vvOs@IOqcmtS_T5%PL0=cnz{<9?UzyL0{R=9A}Y#@}L{i
c|sK!GlRLTTPX3Y;_CaQ_SrK*M2k~%3ZSwiaQ=_ixWEv?6r^xRI#@GgUWHnSWMRR;P1Cq(ppC@e3_9GC@Anip$En-<Z@3!sIWy(3Pbm+J-bly~t>HjzkZ#Ex
-FDf$ZK*X)pg9n&$@d^*gKg!xT@eh6+-HaZ<BNP>EW4ausPtlIzK!Zdp}&ZIl@hU;OeM}D6z2=)Z2JgXvlOJieY_7FS~HUDiqrr)TZF`3^%X7=->`pG2C1g)
JTOFbD!~y<1I>_xs~AfK1?2Z%tSV4<#Q@KM2}EzO>2;`PFbV=J%PBTg)INh2?~&KcqFw4tB@MyqT|Tk{v_AORxh4OyZz(2Rr}7!Is!Stmd?@h241>+&tx(wY
%2B$UJ+D7s?6cVoCv>dPp@~7iT<j&u5uh0w5?xASHi{?L5KB4?pLc(}6S;Z+fb0{>h_PwNi!m)~ukAa=toed#9}s?d8bEDx=*w&^a{@W(-3qU!GJZbp`UCaD
>@4L}^|@SWTlBGwY)%nta3MHQF^-_lLW7xMwK%-1Z~3H=hhqbXT0Pqi<Tv^CK-(U$;2F+A2|B#zMjDMD{C02DCOc7{<*`jcom8ASK2nN(U6h<Z5@_|kr%A9@
2*z5*+_tNkdo~tD4-YK?lvRJ5m$>zRyI^_TpNquogguroVNkG3NS7f_O|^t2aJMOZu1ISphX`wcxKS-fVhlXVIq2;_>mDd;$D1{IOK6X05yE${&!oOQt`*ZW
k{mP3HA;m30m=_EhO8>=h>U#2k34g|Yq3ipe6zW(w7Zu_C@RG4HZAxiUTP$J7MaO1Z0-;)2hISlJZTYGNKAN+4O-=A_%+5!AMA!a**ftLY8Rfk;H>C9yG8nn
(+Ubsr-%ir4b%+1O(#ocvC#P<wgIg?#ZYOdCGo$VX8SQo`c3J(Hg&r;?)OjtVsBC(u>47zCMwAe4-oqeGm|Silo>|6O&ZWGL=-!9xd$wPP9qz<U@u<ADa4VV
&h0Jmxv{mtm>GF1&nNf$eY+724x$NMN%WnRZeQAF<iA4%;Uas-SXA|X53MhQz~5C*a0Hn6M238)vCp;%dlD17?1sJLiy<t=OQy0hufA+ARXeEnZpKs*TOeZ9
Uhscol(7ejmj3&GYnh_Jc|H=IlrC{Z@%Y+9h*z&Ep+WzdAB>QiG+*+pxFhfIz&%9t4kA@QbH{L*EG-7IDKxahD9JlcjZT1H(}EQ#923-eJcoqB%_%;}WXXpI
XwOUUb5+P*wiLPnxds;fhANy7#F2pvb%5;?@6Ya*owUK`v*h1QSjDa}e}?QmLv=^CRXyMAbOhg~=M&_ro`vi-MblqO+@t}H+N);gxp%=C5a^l?M*pfb&)QG%
qd#V9c;mYL_CRBP)=)T$fmQmohjT}m13dHz4?6=aEMCoGrv`Xxs4crbE%2tG5sIT?b+;4eyVxo7k%=scEHGFW>Ro$CFOJ9;{l5Zm#Zv6n<OW7A^aqV4L&`^<
GAbWxo(-lovA6-sNgb=k(*as<fhLJ-<Mg5K;fuOs52fqy;2GZNNG|0&$hB6+ua-f*CU*7CwMC7Ah48go96;X~rOJrCJDW*Fe4<YKGKrMwqKR#o%|ic?CDyf1
*(72JEpkN~@yj!iR3Rh!2%{VPrANpP%d$hxsQ88AyTa3@q*ra-*$Kwy1k1or^wgMT&z2dZLKV`j5y<*TA&HhSX)!{sNm;9EKx~5g8v!XAXq0>aSDSn%&Xif0
P3vEQb!(T-l>akJDbYoXLooz4#wM1U7Unm?{ja)UA&C2YgUynDXh2QCxo+prHW8zUsRy*{Go)9c`Eh)U3gV6<9C93&xMcNXPwl3>3k6+v(sR99NJuY+St7WB
4#6y8BYM}|8k%tQb#yQdw_omP$kfZj9n+1$ABMo8JdU3D&jT(|g)eN@`#jBaDFJ3;9<{#ml#JcWzLCiirF|K`p4;YIYfACsi7K@*+-Dn}3=CTzp{tWhImujq
+M6ernQ1Aio(lF$cjjK_Dh7+-_)wNV%texcW-f+PG=W4DCtDTWwMpb|qaAAAzne7-=k%Dz+Qb({*Nd^qg6h86#X^S%(8lfYRZ+Wn%PlTM{#wLaLMmxE=llEi
9V5Os@Gsi+)+Gh%pt9)3!Ew+9ES9hg)*MCw9@YFe*NnkysqE@amr#?9(A_`?J7s<PCdvBkZhJRy^G-O&d{Ve#f}ORH{a#sugp^frk3q(x3g@(m%9fXBk0HX}
Zg~5_ZC~5#i&l7!Nr?G>c!ram3NomwrSW`X7FrVu&(57k?1}BgP1Lc1n4G;kei4n_7y|((Kw=DN$0RB0-&tHk%<UR}KVM#W4mT@N-P#ekO_Uuo#9eJlH*$s4
DrTB?5=!dyOM`{Au#NtOXk-AnwZb|)R|)M~d+H0YS_KFRmA{l#ha0Lw%euUEni*zxcps4q%5qgGlu6(P5RTGJetqvERfl6iI4P)<RviiQPI0`U1Ved$ivJLn
M2}&scXz=A^cSTd?)!E6i@sD#WYvT9+;Ap6aiD?4*ldv2%x-826om5zb1yP!1-fS?EmfpP2k_Yq!c#PsWuwrs_p{<8xF?H6fggKvVi~PZ{pf<SB>Z1RT}xG;
A>YPqNt|CXPdtvgg4NE>1yJP#Zm%gBl#<D^p4I_q6hFxKj#RjZ`MwY2vi049G5TiGT2knmy+FR?2YJ+9Xv!{G`i7Kg2vPk8CsI-MNb^=DFcBelulB9~RiP4+
kAHs4VXdztj47o7iFWkaUgSecU4^*5+PeI#pUe;487A}Ab#PmU!3mh0|NgNm#bC%ko^BAzbGMlgOTR+`0W<GzpN<u|>Q*L$EL)s)Pj_5<X(f>CPFlD&v4)(T
zQolpbX<TcKvgVYCt_V@l?nt}&$4l%^ZLj_Cr^Ug+f-#xSUN#+?L=>*Fva~RO6{w?(j<Z9q;P|`|M*Pk=-|!o3C^e@ps8}8ZVaZ!kp@m6ZEOZ|t0Mw!4U3Bx
*p+udi944h=!7Y8Hpl0hN%XeM@?NYBH^b}HR!ajs9jXWzbRtDe)+1PX76mEV9jl&(^#FL$-6u^WmM(dT@0?>;)|v2gF`M`$v+}H=xvXcQ9ww1xhjeqJd1ooF
<R<kkQRX0qp(WQEpIo_A>g%St-g0*le;-c_JbXB0J{uVa5HRE=mNjKBvn(5fLWF4GDzDuD)467%@Nbfa0OU(bGedGCzu#!ze{vgeW^+KLU)&MT7HC>^0j1Jv
c32X_n;z0{;te;odwkH`nHMreD{<CtuoZa6u6~yG^v7aecH4rQeYa(mp&+(BxrkqgW!Xl%ZknF|Y#TAi+qrnM>K>4x3f@Zo4s@E?qrmzqlJV@=bp%~wR)m~j
l)ZrAop#FftjW0;uI2`+z{hW`8HeKX#cQIqK9eWtjJMwxX`%tl>&<h-*)jBA=@O7?_Zi}N9G%7x*WV=Vp!eqjb-JnmQtl*!xN-B~a#z)rTff==&P?h_3xCRU
Ox?9RpvyKWzc1doS4{tBE3dG5J&avM4p<%-Rgr;8)>^ll!_mG@Jp!`>;N4jfe{tL6q>h=*qCAq<jCjpNa&#|{M!llYBnkVu(&n0oMDa`%@I@^l%cov;>1PDi
!u?I8z;kNTQbI`6WtUH>T9Mi$dp`79s|(#U8Sy;i#rX?jfkjI`&?&DLDB%Wnpu~}vLU|HUWfu6${$j<irngX@viS9VyZLCOQH~Kf<mTVp5%d!c_SuC5C}n}i
W-A@U0dGPbUvi~O-UZxaf8s*}Z*IIiz-fIm5Q1pcuqTbJE9fT=uhm$GMNfsE23>D*TXXFpdSQhnV{Xd3oI0yc0=mCMuo<d9nwUS@M>bQT2qNGCm<c?)6NG0{
)-xFLMa0V7<MN!3C=CMej_p3sv$(Z28YRrHvG0w5<j{#KPeV<Dc=$nqx(^t_u7%aTqm51uu|db$&qM$iQA>&NONxEYLWZe?h3t)~i9&TohIAUYd%pzkvTm5S
L9uPmTObbiAhyKzxBVBp3g=Ei^l^jv`>VM%=j+W@hcj(z*mnN`qqh!UnviG3P+)yo!uAx?B2PcUU=u{zNCX?)ydFCK)pqUi4%UGl$s*Ju1gr9n>Cv~YW^|9w
ub2`j<F&C+I;s?D*9xJRqD^?*foM346Y!qJ9p3?k1&QP-3#+h|V>G9=C^DLS?lLbGpSWW{d&m3pZRyg>?oCvGS=YMOjQlg!Y%T;!1G@$9McmYx1rydRH;M;u
#PayxLH<f+1WamO>Du)V-gB@)!(cp|4l)rg9_N$oLQqa1MN+5-=%z>24Hcq~-K-YqWR%{x8A@#Ao4e}g#Q7)!g82KhyPym9@boeHB=z^@)nY1=v#p%Vs*eA4
uOlZ**oY<_iym)ehL|!qB@@>CHfn5NlMd(=n54Fi?8&duO>&bEa(vE9jFcbAlCHH><LM<}1$Z3KyK`z~ZVYDLm4^ku4)O~*eKF4ioAUSP--OzrYlUN^(&cwf
n#Q{DS^4V@vIy_xaWpF)@RGnKd|)$VY!<amF7AwA?ai-)T--rjd4cd#ov3&=-wN%rit9oTL_)--^2^!<IG9Q#>dj|MVedOJv~Zybj0Ds*z^J9ijq#1tgaP{1
PU!eI$9q1%Nl?hbx{EX0hE9O<Ig{4g5HDzFvc1D1m9XAz2EJTGKID+~F5|^J;@!265zTW5s3OF>rzQ-Fo&b=&&FhNu#hjW!w@sVzR0s|)spQwR*~eM84+GdJ
)vCM`KMYimK(K>Sk+gok#e+SQTvi=hAW5hx)2yEwNs_NiZvply0h(^=C$ge>!}sz<u)88|`RNEZH($mrYki;TdMxp;%c{FGu{cu8cdqMxbL=Ry7<3d-<USym
m;>I=kCTPrLVaMwq9!06L%3m0qer>PV`t^bd(D4uPb<Nw@hNh-Sw~=~j({0f%E;y{0=^_EK#Owb{VR=8Yk`=RFd&@esDWJ&ink4X;7Z6n(*9`&)uAwf-Ft%n
D|G`sxvBL?;m0rk6@durF-`!zuut^TA$ZXqxr_BzD;<bO=7(I4)C92`?=9~WCn`ZpBaX9ZQ(7Tm!iq?2;u1-ELV8=IS%T*^BF~Y=>)Px=MtjQfZL>4w80<v&
_XpDFiMDC7?%dQ*GYnkxrx-))!{PU}o~9B*)>Jj1>vB7gTgQI(ccF5PY@q)!PRtH%eKdJ(#0u8hqNGnUa<HsU?6`DLUa_QcEK$Lcl;!gH<OMYUMEHsM<{1DV
Vm5P~ANspCGfbq7mikSmRtO*dL>)gvRG3JAV2!zZ4X|$(fx~k1yXj-ok@@erMEa_o&W@mT1;EY;CpToBUt5fYw<EQ}z+>>{Pts)(32tU9JK=YJF$Y6-dx@mC
1^`ftmlqN0;q+T?vdU3QfwK&yvWjepC=fwDVLJQzC3q|H3Fl>jVC54IhFjpIzY|2acEnZ0!mYs~_pfeSPVhW=zzi`$*O89FG`<xv*w-f?1|3x$1miUqcnQwI
=w;jO*QH}d^HTx1fq#|uOBa98AxCa9X`z4((De=AGI{xG1ce<UkoBxs%?q`;tBT?BCpBT~yjU%-H(fLN3!WRDVcP)RyR)HDX|bY)ezSK^u^y;_95`8MBK3i=
xh@A5e8>#$qIaX*4^EeXJx#%#$-Z<>w9^nBmnCX^l8NA<!_|bnPc1<?)K4}Fwy<@CRHEp#h19mK%sWowrxy#HwaIlPSQCzam@&{lvxK>B4Vp)GqRo`-j=tOM
xE@iTdCfr3)cP8EMC;y@nZ}xspf7K@bAvmpYdAabAy$5mcTT4@4cNs^m<xvzPxI7~pIEpeu!R@b7|bbrc~F}Bm0PPkP#H8v-l2t7c$23Xlj^vvv#R7O_Fpb?
hrKK7*F_wpPNS293{<0xGv{9i63qP(nQ(Q|gd^mj5jz+gGIY_^4|NzsNf#djgq?c2`PQ{{+g7kMRmrmSr(&G^^!<H7SY4=1sy``=@}ZkHIB7FV0x3xedy51|
q6B@Vz^pQBd)#ct3>A?_j3;9n^8a$EwD&5I)~w*{+SNe1@hqwVl<mv<<)`3iw}@l20#Le?-t@8(k%=WDJpV=Yp=VigGe(xp!>xOiVO%-_2t+}GSt;wp98SYl
G&14XoA!Fv>u@c^B}vDnx5aV|W1>wH4C*K*H$6Obg2e}m)BLt_X@wk)15(IiYCe94!cxhWX3c6PrNr9^4aK!Hz~q`GI_4t%_KZi65<e28<ul%%_~jy#e<TWx
x|<9-k;tUxcN4jZ9T>O7re_LFx)+W>AsGWdpaECqOXLIELgVDv{H@#cDL1*~CkxA;IWsFih(sk48H}&c8=AAxkZ|3B>EV1H&^JsXS8wCmlmnO2Nx2%9e2y~6
x&)_K+tuGvrsL#{zIL5UV+X_>B}U6u*RUrhHu8h978au~^+m27$imB9Ftxm^m`yb+S7TIcwvo-L@RFaZ;oh+(!N;Jam{{OO)4BG#Q&DgJraE}AO~kKeoW;$_
mzb6wv=VcU4{RCOYN+(aw<zEwZAUl<o5~WUMXrD-al4h!5Xj%SDa`k98Da%YsT6m&=NLS(an=wS<;fqq#t+g;qHZ(89=b&0&LKXN{~`0i3s*X^oL!s7*qU=3
qZKV6bJbcn!C3MHX9?u6Y#r0DrczzJPrYlIzfaE1NFB#fe3UuOzdN>KUc#?MAH)y=s2j=xKf7u_-Jt_H?9>5cEf(sK>R_;3;5(~%%?=rS<wj7`|2>1^=#D&O
LsnJl@(q7w$fNlNlXeUhhfhCH-Ge-3qoH8}w?=CXSPnB05Y47Mw21flH!TmhYWaUYE84r5E|Oax`O>Q-P`zJ3Swk%>#~0haS4XgoF%1AC`p(dY;CZ_EvQA|`
_<9pne%(dsFucZ&QC?+J#=Q~#KxzR;+Jb+1E3V^aVM@v)%<9b0uh6?#&C#{~J6V+PLY9;oS_pU`v^}8pt`fi$k?o|SYUBILL7<4KHqkQUjdm{%hb5?2?)9<q
G1zH)6A?zcy%(q4yp{ym0FAP~TpGWVE8?X%v+~ErdQnXP*iiTTU|s@ecAmaxB!}}>?^2NI9=n7un~DG2u<;p(9~F04Gf4J^XQ~k&ki$x7z5^y0nQk*w=H6*Q
39xaPO4Op-&o(VnSu%uvTEOfg)gH2u&r6qXi0}L>p`=Jdo1whGaGk_#Bs?Lx;2YX1<#N*>)*5D5m_*K{hKDYhLgyu@l=)=v2Q3fyV=!OhUJ}uX$qRu3-RwAH
o2)RA;H-cn#0|%=Z}VCKRaZQ8-6Ive#`_7!$oL|yZAFF$;Y#tul{3f=t)^@HPn3^&qe`{oJ0XvpEK_JWX90ClM!EM>A5By}T?%Gaq9VW2033rp*bD#Ex!X7>
m9~in0tMk@B)weP;87p|uX_xr3SIb3vKJ?(0hB5};9!cZ;??c7FGnC)8JJQCGHLTV%nI|}#A_p>Q|Gphxx213v!p^Nbxq+AOdZNkqu0Qsj6Za#avO9u;?8GE
R_bSTk?$g>qD?ORP=ZQo$+oU!1#$>|iQHoO7^<=^XDzxGO^~-0m|L<!r_Nzukyx_;+oN<lT_S*ao{9NML8rMojl>EM0=e<$P=)uQmqg)J*)4mD17n;wkf=*^
+<qVMy`TKq%y9vV8qkm$6MGhxa%L0!s(tt4*`gW~vdP9CX#+4Bul6O{M@T_{!toU-@rww9$6js*W!7E0|Nqz>K_}R8PfL@OC1GB}!Ekhsir)D>vGCu5t=dNb
Kw!cMZJHVk9IQ{Qr}NyWV~p)>qy^YZcu`?P&4Lw3!o^2`L!0lA?L(gTKyRO`klghVoi3Zn1;Z<^8%Xxb1f<A-k$}K(AtfdC@RO}Qhnekfa@Tdmn`(AWc*m+p
Kdt=^Oy2o-QBI5WNO6fNe`Oj<v^c^NvdFx2`-7lowQkPO+T~vjmm_~EaAtUm_W1;@oj04(U6l}uFe-d&azvoFGXGW<sCu&SYyZwMbD-4yCNCPk@EukwhY6w@
CW)M}+$}}SUJGo!J!DmShmEvjrDMQTOxteO+SDFvU+bM#uDaV4>EDagorsBIxmH-$w6;e7$-Bq(2@x}UA3Qf{h*3z>s0H?S9DucA3d2Yu=UABN6Dys32WWbh
oHbTkTOj*xP3mvgAlUbQR379Y&3r|wq{Wv5`l^nUvf-<IJ)AsC|GLJO1Sb`R>uk}_MNk#HM^#9zxDb^qM@N$ErIc`^+aCLqmNz-~2n+2Z>k#*%8Y{GcC;G9(
UMCeB^X1f<qF;SfW|vAI`<a`E%y|ywc!c!^<C2l(8Y?N`wQ0w-0I_dy5i3B7$Z&x`%~2Wa?Lj4{%TIbU7(=8RIfCW~3oytj8U7yQ!;K8OX**qbok8#@g=#@9
Ce9{h^ZW+(laYAwV}Y)vQMA8h?Mz0~c93=-<KW5LxuVQvH&Fdfo786@9s_o2gyr(H8x!N~a&(q73HQ>I;d1+h3f+&27o7>oh8o~Fjtcg|RS72T0{;2M8R<>+
0-(e4!W(to2?<XeukmX6x9XOXCzUhS^iyPZ)}XS96c2~&tKN9I$hjJ|hk@#D0wIjoY6+V)Fkl;~6vQ_pO(3c@JLJg3{)jv%mNGA?l-0rALM&b;_rco{0S$z{
9qQ{oo}?uL@=VX}Z1UIAm}~r0ftk}Ce-GMbUdd)tfa9o)wv@It2$%AojyMkZY8Ij<pOmuL<~+pc62J-9`C7{cF^!ZEijWL{F6J44`qYNLI5RRCEq{IP9WvxG
MvVbS>mnIL2^b~{25zcdjFx6>fm-13b{_p(xa?t&M%852*<{?%tQ3iO$BP%jol-L5y2r&^n^VsTgZRrS>S}krm{iZij3K$7!WIX_!zb=gM%uUdlcNKYu~KDI
T}Y>^9oluNyLs}6%QnJXDY%_+H|!!GNjon*bZx^=1@-YmKC&q!<s*>14+The{@naCq)CFDCcBFmhV+nPDGE=lw0=Jz7aMUillZS5A*uMw3UDK<d)#^(x;*X#
lWxwoxnrPZ1uD3oCcyMMa`W(ep><ASVS`~hUem;)Q`9&cx-H{NRXdl4%Zgb|1|)h)dLKvixW_C$f7T@*ygi${!2x{4@3NL3+@%fHKdS-YFg$@QVGVRf8^k^~
Uq}ShCo%zlY~a&S60MH$3mR2i%bHhpzzV!L)Ep4O#K6BRqr)^8o_ULq{u<_QMYlX-ARVle=5!E$Z+$qTe9uN59cNq{;en225Oh|fD>!fX;_z|jbMMdMu~@kK
rXy>+v~1Z2A`cp<)W3eqf?<XgSk>{F=8Zof)641?zms80^`6|;yPE88P$0@+F}tH1L>h?as*D|@r!&x6tCKd;nR~^)v&3KZq#ot{J){)PR|7c;*8&k`mX8aE
QAu1o?I=*nQVm-c+X`vXm0F1!%_2rTdCqQ}$gaY?;g++@;NNik!jgWkbf{~8{1G057ZuN~PQCv8<CEmNUa^+g<<eg)RGvGY1BXJP_2H<7&z1#=@Nnj7DnLS!
cpmPTMVf3&jiq;w68gGXq`hS42|0*VrdGwc_XRIsA*FRRl<0pMK-<*$FNJ@wRq-S)E)_hpAe2pW|86AxYe+E73@xA0UI^ATbCHe$S6g^>6pW@=w6=cd!fqY7
q*fblF<K*c<%=-JFH~o$I!j7}lq@i>Nky;}nF?{C`KX;eIe<qsC-jFN=xNZf(p0xf5gCumaU;9qq?70(D&S^syS)}l{Z2XkilmLj-KpNh1nH;{?&ZIt`zjEl
#c#`-h6}Yy7!Svs+a;qL7Z{D`@4NhU)q0>P2+|#s#4@jT>CjN=9>P=qC-#=`TyLWjeM;m<-8k%l)uQ2qL0e)}nd?$X`zO-vbmQPdEWZ4B`P{G)!NQAFORL1F
WpE24Zj@6q{Z<fa4>Y8b+c$4WijjHmL560!0|G&GHTB@r6GbB2=a-gs$h12RN+z$DaMtGIs~$;v=?bY@<TSSJukq@%6z1OsxY6|^WUFJZDIP?O{88&5dzv4W
Gz;ub1eRI&6$gXE;Mm#VcNtXIP_iwLpEg5kQqc~ixPsLpo}iE&#Lc`P`5=-x7pR_TL{O8iJL$6xZ38uWAor{$?g6*2ZSp83`oGi&sLZG~x#L)03!By<fabs-
gg!wC7%C36C&lI4$6Fh<Sl4arbX^`3$NCdKAoSJp0oD41PRsJhIHJQ2|4QzD`9T_oqX=EcVl)MI0`zt~xtqwWU`9&6)xxaQTuu1K#apsVR5)Jjxy`oCvxXM7
3(dTX{B`=t;e79Gg{SgqIrX9IDL|x}G!iOYtvOiw1?Ho}H&3hFjS&)m^8#5{!sQPOX>5BK&}2c^0z#;AcP{t2{DV(R`mf*9Lp)%Z*^t;s7BHXz*uEAD$D69_
AO1>V>L_JQem>D~NED!Qwr?PI3X?e$9Qg^%-#b|@nBO9Rt{_k?c3Y_};{_^2!DvGWkaYBSlwS`-)%W#rGQmeo5K-aSi|RJZZ39&XWoDR3)^W*OL8WGt8x*Ho
zwVy8LUxv*gBmZa&Yc15$ing{zKrqEPvJM;8A5X08m{u69WuQ}vJZkv#7c2)0hfa961#rl){VOND38B6V0#!%I-n(Wz&Pk&?B6RTlbCk4O@Gm4)OuhQOS)R|
-#LDqEucV~k(?)As@A>*umaMlh<lWT!mt>eO8R&Mi<oDE8hIGw?oD*+=csy*&_-OF{VQ-k{APVOp6cBE`{{{KyQp$lpIOzl1KJlC!$$xsW&REs#U^~Y*&tDK
MyeR)u>Dy2&6)826ayMFdN&1_ZUi-eZAVb8mx6RPWj$RB(PFsN7B5e*bc+sa3nkfqyA%5LVS1BKGP(E^uOkngRw}VTQcBZvQkitoOz)QfsQ!Sx&ehX4NU@#0
E=<x8$Z`ZR@Y&~AxD1xqMK~@lc|o>{6>MKOE9|wsyAtIO{=3M!({a^zMA#38y|7xG%B@L(=q*(fE(qLj0zrLZH-tcN3%rxI+{sW8+t_hG(9nY%sPy78*Uas3
xhDt&RCOvjMAO~=DYn@9xa){+eb}O!Z_^tnfM$zh9FfTbi*#rydO^AEmFV)wFOX6Hw>S2(mN*t-0t)A1y?0XIa-9sR>ir37hk}?>ktJ1`!s;D?CwkTWDRB<|
YUUg{5258iiOCV?V`girb`kse-1S?DTp~Xp!`O;iprm~gNHRzsRz1hm$+Ws?8A?T@D}nTJ`H%9XELa67{aB=?CFb^w4Xc{I%2x92$pj=1*fzTrujFhp0votd
oU_|MJ+3?<t+Qg(Pt{b>wtZaYfv^$Pv4w+ZP3WR-nOl+I`7mRt|0(fGboQ4wG|ELJX{s5QxN>x$L9ngf!}*gbq*IV0!I~}}f>|rr6*1RAN8nPN@+8T7S7ip$
Z(vM)-T%{tsbl)u2)ZByP>HT4SA$f)Lj*o6-N~S7eqs&a6GfF!P`VVq3yeruaN2)I*y|zlR=GE;LlBtTN3I)+D;&wNpt;py|8D-8t1WrvuQkn!HqS(}Y(%P-
uz4=X!%7vtG8cMP*#~rYXVV6D?oi`FAhZI178yLWq3gQ6-5IgVN$fb3Pvi{n;?>rVef*ARldq0m2Z-}UNgQRi?ONxm=XAK#)r8f?LPl-7TMh@XQa@XE=L>Qi
B~S$FWMjvZ)0cncZbXVzo-Q2XFRw2zS_a+Fz`)uEOm{vmEbOgkI^>w##XQ^_ByvivKTFj`$Av7pb3#avQ-9r~`I0Z(`Mk>^<d5Xapc`;*fV*S$g8ISxTBxhz
P!S=}zwEH^3$dA*4>rDx7y8E?Ipix5C>~GcJVPVb{fG^8*ntOIVv<LeDnDLN0^}&G2XERY$Kahw5!i*VO;C5Ip4q;`ey1tN$hOs^dyzc&))+W?RwX&la}6{z
Jyntm`Q?Wd-4xZMqrkT%<u?jaq;mJ_{f2hlVxA&qCLM+1VP~4ej8Db1)aa8wi?vwPSl<u(TfjefEjy+5f!gW;8GC9uPzecRVAWde6fo&viE=4Dds%D&Z+kr!
zK)r_-6O=L7u>~KLEvk1TsfCw!MVO`J8NSO>qTp+&w!3Lpzqp7c*+vtj%lhu<kn1RLNJve??K4N&!Qn2Z~YN!XfYl-M8E!nC{BY5)0h<DuLR(2Hu!Eu#X~_4
7FxG!b1jK7J2-yi$vXowzgPOp<nzMX*T{XszRKsqR!uU#!M0J1y?zM#nZf1@j)^p_Qg(Jw<(5oSPlJa5<}+>Ah)y_V$ej`dcK{;zj@u{yU863ATz~Fx!rinT
QTsh$qtACw$PF_fL*F=et1FZN0=7jSYo2hneg30+FUnzC=>*ib@4n(KOGCbWNRTbW6K0j{BC!~`suH{<#-_+pM823SA0ZNwWoI(W)A2z@$JXr`Lyg}*{h{?~
8Y)QGx5fCR)eV$-Gz}<5#=a)bI#%QzYmO*NWz&CgNle@{DS<2|SzJNIiyRT`Y;{aJnArsjMyvF#zmpD}rH{^V!_*{#3%xTrOUj8fM3(@x;_Df8ozvVX2|4qv
sn(M_4{VdJ&p`v9?g<vLIH^*6A|a9Io{L3+Eyf==057MyraB434e;PRYbvUy+X9&|5$Wg)JR?NkN+8#&-<pHcJFIp7MUhoG{KGX`Xgm(CV;&<6Hg|+cdEB}V
g&dz!mK&bfm2rhu!Vi4l50!AHw@;oM&3#Q~4>@<IUDppl8>h$~<DqHrY!6QWR5*y{LC-89aCu61%2ht$-LU&rAX4$#BP08cn)v!A@q|i{WPH*}ar@)RusRH;
^(z1Qkic@?L0~Fb2gE$Yc113H)Y7Q<D^2-u7x2N@i+PK$o;`L{3{mkO{ti17Q*(F5LC*EVl+<+YX|V*36kju|JT<r)`k?{C+-VujQgRmz=5l+sfr(aFQ7IeA
4OdxQER$QL1;*^*>ZfO85e<l&%?zZ7G+XHNOoP4E`iD@U5(3Efh6JjFB@K6nRklTB%cYCmz?1v|9SV$ZP*Wrd5`55XpL2Faq5IPeUFX?}d8&RIPh3P6{-tLv
u`>Ml?-;6BmC?h>)=Gj;3%-i3*04)fNHPM3!<sh_s%C`aOfWwKNT($u(kW&(1OU!lVivN!&!2+(lNsGL?M&YvPbt~~sP-*cHd@*I*1b`JO@mW$o%rC=ZH$>{
oFTk1W8>D%s(QaFuI_(UO8PE^xz2pZ$c#imTgkEUWAjoQz$M^l%0`capv@A%ja=7@pR)XNznK$0%KhEIGJMm1OW$IHz(9#G_`2@|)G@}EC;bVyXX=7mb>iq_
i^wMMn&HfKrBd8S-1Z9}9WCkuJaTMazM^#rGU>f1oHDtjVbcA{y9BFZtKAg_3Z!<t?Ng??lJbjmXi8>_68la)-LBPxP2>@{&N*j%_kkl++<bI#M0(XcD%LHz
k00tsy4eI-&)rRR>c`G(rQdx<lFsTz$#VO}P3>q8tm%2Ddm_fE66F>MYOQh)-9)y^=F`MFK+Y?b$z6fQ=43YFCO0Q33A?52WUrLq-&_pVDZco5NP(Rt?r=#{
P4Tlbiy<~aYzb`V1xQeu7j*)%PO9#~Z-BrVGA(o3Y26)E0R4M^t+Alg2qTzQyH^$t$YJT12!0Jh0~OX3@NS-{-|)(n^hi`y{~UbyRQD=UC)!}Qes+`IF8qH#
Lz~=|r01F^kugPMMF|n{p9%)2CAE9;H+%la<!M+f5<K9{34i|fChlxV8LQ*+7Gi=(P@~<D{m}OyYSsh2V8J^*qb{dxTj(3Z`}>;%hsG&|GGQ<UiZvZaDWbY5
+1GVMG4+Zg+R^K8Fl|*tygDQfon1K92<F+TEP)?g07RqHK<vmN6P;$2Px}oRhdZkd;CW;rEtjW~mr=54ctzE6B20cq4Lkui-p4sHnQ^XU^UOwR<Qoy>o$4yD
)IzM~H#j87(Q(NboG8G^yU66Hi;p2$1CatjxmYL#)#e@(vo}mu(*UHH^>gvYpH5KNl|ZuV73qG)DOoXLl+mitH_?qf)J2-|H)bd+PjyfwC&;KoyPu8O@jDP$
7~TPw{<8!)E@^yf@WiR^+*MbQ&q@AZC7sE18+nz!MULu(7Jl#k06B)805w(6FrH<*oAcJ)_dj245DBXybnpC>4+XDT7+NKgF`kVVVh^hK3`b?7F<}Ug80lBV
x4a~M;xwI>rb$bu#(7@?!^ma*YpO_kUTAA88biN@S6fcch8a)$-scFih86D`5jem>;x+9C={3;uZFJY3Qd*5(O@@NA3CI3DAzzH5{oSJ<3SB;f_TNCwRWm2H
jjK5yK?<Z~tvzg(^vW{h$24F;(5i3twTu6>r1MM$0p#+lsR(I%yyc3yJ-g5v4!S_Z)QMD{K*qT)IDlcJj^6vAy?;SM1$Ys0X{$3Vde|ZG*As9rn_`O?nsY^{
$Pp#6e^Ngh$zYh7uM$poZr%`VxQ^S&krZ?gr`bmZ+!a=b7xd4iPHs)@_G=E^m18Q7>7f<PP!mnc;aRJupU{4?*zZ*jRlY?F{bpz7$RMLvRxEs=N*mw>VF5r^
)fyjMsp8+nx6l+^>OY0)(}zss&<+81%soKi=y}aRYO0!RO<Th>u#gkC!T2@0+KEQ@j*V&`U)VxXfE4ESw2z(T_UBfW9Dc?2l8?ocX)C{pWisUDg=1WY+cg0U
Aa{FsfAcD*PVyG}X2|_$+L8go@B0>MD;<6*^w}9fny;aZeiu+D+9irCi^&wK37}S@4sPxHBa`4G@bnvx8%qsfp<}fFm{Pzw78LriK0=sr;`tj~-XtRx#diQ3
Z7vFv!>@wS<%2oK=04>fBQ~h|pRE|9s^JdV@*@S|EFMj>=4dZ}7RTrT7CpLcEE$y*Fsih}5v=F4yiCh*Si0AL2()B;zguL_f{AN!H{GEEWA=MNA-#eitT|S(
{5-6(ju9}g=!VclMG9w0mF7_JC3kGG01)Df<1OTfT})&@J&%6rUG<UVZbSxj>w4_dZXUF)dr@Pa*b~XshZ}XsKeT(+f8QWFyD-@80We8Z^s&=IJkR^gC8}Ho
kIh`xR3V{TmCZ6s%2a9A%c9QR-pRkoWF?lF_(N}3>>zJlt17qz4g}R`W<QQ%FPtlz={@!|hfYSBeDu93b-|;=xz{{^S}#{>zcj_?sLo=aG_}<U-}aKyeswCR
7sP(HZOICB8bFSh4}HP1A}s58d=%wl>~T2)|DLP_EoVLQv6!A*&REhCY1Si%3VP-EBz|IDFhdB|!GZWN5HDfa&<qTEqj6Zv7$uFTH?!EbnJ>`nL<WDpcBv`b
lm`pxf^QN}A=R1RNYKVmP`&a;X7cUSusP%GaTHf=F!`Pv$q!N}7W|}V{2;3<9&Q*vU8I<r@|rz(jN^CQn`Y2t1_L`+`U0x}N?jfjv(8h|iq<JPw_Bvvxx^Io
Q%I%0|FhEm;shSLN)s|w(|n-fPX`YW<jx-p)-{3Jd3Ay*dmiSBv-zvj64vFP)cDiiWY0k2@8hcRBr<Qgpo2Sa|6k#6TbUs4wG!!4UGi@K8vBW*8)vv_;eyb5
%nIa)ZzlB93&zMyI(sFi*AdVpeZ4VI%k6EAt!~HKM&~r&@JQIyB6Vkdm`+xfx#<T+W{q>!lYNXfMTFMQ!qKkM`2xR$z->oznAwV7B{}UO6dwEKXgeJjm$1m6
LU)UuTcKBT>E4M4$m(t@$X;?Gjvl(0DLeAXgwvA+$nTW$x0&Qg;NWHZTP9yMr>HUki|4dpJu!(PpbeQ5|K-f66jv+t<~@U=Q6nxJ9Q|1IoEf(hZHA*;TVwht
8~@x*!@Xh`k%q!B`u0BLTR~9*p0tAxlIWvtC(DE_Jk9?^ERShH4|tTiJK(irw!^q%?d6GCfc#26bG^xg#g}2*{@}<-c~ej51)qG~T@?E90CPZ#6W;Q1B{u2M
Qm|N&RRVaBa~=pTWKcvmO4V^p+_4%?zsIPn;F%}uT%j}#ZFwpEm=u>52U%lxe=V1;EhXH07eF#0Yeibpntx3vLewF6m-ld`q6db4yM`hzAXpPO*#YT*tc+S~
mW>8u|1C2{YyFV1(hA>P^c;N{u-8aYgx(61r@2CUYJH_~m-MCV<HnGhsh9X6lXb8Hi3boBvpJV((05s=jlchANBKg<|DWe{B$giEUNSIo(lKj?nuY~HprwiM
7bHq8WY!JUbz(J+8^nnn64F~+%;b8xIT(8)dTxUm5s9IoI8|=U#M3`2E663aHOM-oB}&nK>a?<N-ZghIU}G>#g$~)T1q|+(O!ziS-f>VE9$Qqm7rq{tV&@+E
0aFt!Ka@U77s#@u{I}(bytbH4UB=UX!T~IMMR>RX<VB@vWWQ-|>)khopM!t27%EAQpe>I{9u+-(s{-l}iM}4hZ+%D}y}lEHR`3d@Xzq^4l>w7Pp`2d`$0cVG
{ktJ<RJrq+`8%VC^8l?Y6a~hmrKoEBmelS0!pd#orCuqD4+cIpCOH9tF#pv8A)y(+$to}V3Gb6YMHg$rOw<^&S=1L&5Xh8sPxx0Mb37ueMD&Cm9Y&HdYb}(R
Cn3Q9vhoyKBt(-4j|kw8rrIhaq<2no6p=^m1-$|(i<f@IGbPUe;kn6Zb_v2tdL7mOH?eYv^KGhHQSK0A@(v09PO*V)#+K>e4y)g*aF(OjmC))UhO<@z{`@Hu
?R~eK`jN1TZyMh^-f6(5_5P#7Myb~F=Ti#@B5J;|?hb$jbaS+rJb=YyDcWbMjZs<CaRc-vhK3wR>|*w3EECJWDvg}q>y7P#ic3HTF=<!86GqHfeo}u(O}wgJ
d<GEj^s^K^0}G#%iDmo6jJHt=wzxpV0l1Ij!_=pNiD&D`-x*+&K;Udzq(P|Ee1&{-tLk_mw{T|gRoX}U9c;16QFv6V`nAnH3#Q3Dh*(%;IfJD~o9&2qOV!db
jFDj}sS{DOeSuP}jbM@+=BOUvV57f5O1DNop41xn*jo*Na60q=$8_+n2Q+_MG5tLANQ(stt`S&*WrCbkCKf-fB}h9wrYqoN<{V}%1eDD&D^3K1Dsu}&*J3`I
K&UHAnEPP6&qWXGQ$d@#-^%LOdKveE>S&qE(9t-_N35Mkq!4?CGO&8^wCQ_17h1UPXge6Pm)|yyVMdeuM3n{A5d@Z4ZEb!xt9DA0RB@Ti!c-JdykocR8o!qv
$zns74<Z6eahbtzP!&=8zz3L4X%cGYCIf^Xtw#8en_2d!8zM3700{(#2rBL>SzOoMhgj&Gn&-;6=pvrCbNMP|Q%pMuh3?dB(olv`*P57B7(Dz_-LEamU9wG&
ugj&~yBw&BDD)ULJCi82?cf{uaW^jUtW%q3ui5r?pE@WH%X?g>LEtDcoJqO-aMz*`bR0Xwp>M4z7Y50JV_XX{3qsTs?F%!t{QN^a6u2<DsQkawpqn7{zY8(Z
!Vv*C?FFId(Z-=2V_S=&@ah5Sb%Gg#m*w&lB?aDgzEEi}q0U+=h}I!dl<IrXAbk2csJkg_v&|lwE@8X|3VJa5n<rA&=BF|a&xM;(nxL|9sPQxeXxpe(1e;1|
KULb^_u~vzqz{eqbp#kX0q1;Ma_q+JT}%!xiS*4kAIP2;2NNl_5I+_J8&Sm@ir?mPx%j?ID(L-x_GS!6D}%?S9KESAg3n+!uq;uNs%>}L!8p&F@F^+^#_cup
XLq7gQO~pl5o{RNnQ{8B(fzLr_3Xxax3t6s&M$R0@tU1ff9xBe*fz+_03&JWxumpKOeZlsVBpcv2?rp;D#`8LM~FgD*iXQmt(;K9&~Li6U){gaIp^PDCgH@V
QWrNOwY!^jON=VQ;+5HoU%D$xDJ8Q_Umzfa()wE5dlO(Y*|d8$#v(5h8f{7pDBV>CbZyC~^!Stt59@d9(;jIP<fma#Ci{A2@*iP6r);8=Uvx(jM<M?R{`7Gk
bwsv&>R(7*8#fCH2+^`$aw|Iiv&8pT!sw%~WJ^*X9pAt&0dJStdtNIr@DLJoz?YzcuW<13AZ?t2WRCg#KXD7YoVzGyLw;ZLHmtu$0<P+ys!<;-N!)2Mr?!!E
W%N#*34ZwaiEXf(rFJUUpqRKs^k6{URt73X{Bl9x9g3#yf$GJc_!wAgf3Xc%cI!5bo!Ei+i<3y>##`lEf8>JFz+}=>1;QJ-HTy{a);col*~&~Xq^nu@8oS|A
+;Hg|cVD3?`NscQXihggl&3Q#SB|HDe9;-0fwUs4k+9ow>;C&!PT`!}cON|qyrW<*%wdU(ECwdXDqDon7Kw#v{-(*rk2H+-JX~>r=1-qfW7uFF%Gk8iohV6m
;d;zQEtJ<4QzS3hPz`<qiIG^s<BNIOrTMMNu|OuJ)C&8*!m^kqHM#j6U4Nex5V(y*GaPw7)vDkd^6OgYL^hRi!G$JLervS;@nQT5)-;*F$N9t+z5?>n#-bl*
!&W{A`iPdeBY_*Pp9~+MX`vR%W6eJ?dgb1s0?$a@xOiuC-eCHR@+P-Fhn(?*Q6F};li1vfHffOc-*sJ$Ws_1OIAGnGWY6bBbeuPRo2%m$6rBde(x<@?%<t-1
m4?^FV_?tWu`%yLP|TR{8zOl`8EhGTdU>$mr-o!p8~P<|18gu7MRU#%CzbS+UA#i`pSC2G*2rV^{K2L_fu-L5z};2*Y><$Ud~VDQ>TerFhX(nEFgQ$#hslU@
M|Q^&h=oYGz)aC`2yX&uZQBWX1o@Gr!}H@PlJMV0(%=x3U^X{baEu2DdxE`u>ubEzVzb>_I2@was%$Pz>U3$0i5Ri)!JN{7YLJB+-h{BS<0VkO=P5Ld$=cd4
`28on*MnoD!x}Y!TCp>Y3yv0BVfe&6Df(RU)mk&fBwj;(i5!+Ogk09P0P{VP=LwkF=0!<UK`WYw%6fjP26-^<?8KX9l>1K;05#Ub=w*eZNM1MWeMkDlbz&+j
uenE|NxLP&4K0(+G%pt@?Af8nRCf~9t9^fQIIP;4N(sT~9rrFl{(rP#G}o;-8%WC~LCmNnLRXlUwp-rTw(-HBOSsLYaPN)O&3#42qbrCb#X4OjEDP<MndWui
d6orBd3t<a6YNuxw9?O(J5>Gs<lUBCG?J}-0dk%kfdt>X0ar3W<-%VlASt7@#CQL=wC*(^?qMCj9=GD$KjYQ$%vVhqr$d?#MD1+ou?9gE0RY6jcS?KEQ6VLZ
ehPz|QU1R<j=3F^KXbSXS(fPV8GPGKNvEWD&QnJ@$T#r{u0l$>6BU6MiJkNF5)Zs716IiVhLBUTE!6QX>`K1E+Psg@gGGn0w<=!CHAr;79@0xe)`Q{d;t|C3
ZLIJH6$M^pA<YV{ESFTX;UVeOSoCxJP@tB>Q;851!2zs}lp;josYf!)3LfwM3bB+CffSV!m&3fll#-aXPe$u}Uqshm3y1cp-a8=Wdd24m(^IL2vq-Mo?NxFF
GKh&u*du90)P-Q%kd{Yh{TC1pgkHez8_p&rk?k3+)pj#6c`lnB&Rby%<kqP<zfas6zALv<@ZmrOY$_0v3_oG5Y-01OdC98)p#g0>_d1+&Fs;Y=hsd|)Itta>
UT4eN-}tAd(P3O~*E?I#*wAnXuEE1NFMnKB9XdLK?Zttl8;agjJhbyHl{-^9eU7;O&E`$A0?+IkhP^aUvunj|JteY{RDV#|QFy~xBLtNH(0-*x=9>EhDcwPy
5pPPV2Ts$h@==V(x$R>}JM8W(110fvut6VFz9O|P`2Su?6nO}J`Vv{b6Fq8xWSw|`>JRdFiyb4p9odQ(8KyLqo7cM>D7U{uuOFDpnIe3pqWoZ9>hn;K^rK;j
15sW9-Q!x#6(59*<HF&DjnE>e2gU=Q9-xLBxTcz=BcwaB;dLKJ;w<u;bXJ>fY)~is(w!#+KA{f^recTS+7Nueftp0N4rp9YoUkX$N*}PAqE)<cC(%MH{mpYT
vqrYs9nhrj&y~-9^~X)t7rSvFi+p28N(QS7U~S#L0A^df<+G|xTnn7<s%neE;E<^WF1;z$?p?*j1e%3quzYa~6Y!z+d0K&|0lzOwD<?|*iF&^6GIzn0M)}87
GE7sM98A`dA83N}#5DOxNpmJKM3tz3)X%ZCB;d)f3@P~2r|;0z^ENATT~kuN0kUuV%~Q3Ky@S>?P+BC**FY9#=dBkv!Ds(m7ZujC{(;04Ul5@sN?L<>5E@(X
Z&(_^Mw^}uwn?N@fqsay5PoE%g39j8ugbrj?2jOoBOjY~r@KysMX3AggsdCiDI>IDbN`kcKXi2K<nUYGz9!hMB1DltIMFd{EprRG8>0fvuZO~ikb>VS?R6;o
|Msiz7|YSn*9s#DW%^?}klE_rdsr{wmsQ{t*pLAOEVsp|`T2rCHz8D5Q}NDhX=W-%D1tV|@lj{CpeGFeK;4(u{6}DgY)Dz#r*9)lrVYg$%;5aM&MqMd6WlhO
HCU?O4W#1MgXM<UK#ikyt-mXm(}6HBEo_jybClA$N%&U2<{}d6!%G_fQ;nkr=#=py55^{=dDl59vyN*UPh54qsLpo~paMG$PIBX`u*hwDtuang224?@lOC?V
6^7H`UhxK-7~i>ry*wWh(B}C@3C8-{6gntf@nRT{_A6H~EET{Kt>MT7WGSNn*R>a)N7T1T@A`W22yF!LhwelBelfQwv^uM>Yb6l^gijO-8(FAkuM$2}3cvHm
JQ^UTI`oM=h_cWeA9W%gF}N0)WLoa6{e26SL${S2y4)iK#JU{HcJB6KRdC?NA8;aBLwdh#vwjozyK`wOv-Jc`jNK}i8{;07GcpiCY)YU<P_+I#XGSXjewTUm
YFmg73}Ib0Vv`k#!tTp?(zX7n5LGC3I&V3S3<ZP2eZv@Xtj1(_3YWApXLyniQWuc{oOVJ<GodPmzEi?r`-@e)i(jg4!<H8_oyFyVFC?p3{D_dCSkPGeceoe;
*{8adeC6!#&S1c3qkgc9&Cw~4o6*4%sSa?Q`re((jMs8gVkEh3%opEPKGb;Xf+I>6LJBLbVPy3KFu<w}j+B_tIAZ_t&d)4YgXG_pnc!&M!XgBUXPnxRhY2~?
GJ{u@q1@;silH+0fUV_h>p!ohGPv8Bm_3yb{T35dUVh*Rv*F~se6VJHjC{zf2s_AmH0UTpU7-7BcoqEynkewPj?FL{4D_)5wqeUhF~+_jDd3-Vb^pOEhL@qZ
UOV|gJcO4>OT7Eu7`78iHps;krc-><4^u=mkT;GFKamN7#w4?M_@$N7u}BhmgxQo_{i12+%gbE=JZa*cyoG<T72R9kW#$Z-IpNbs$IEpEVrZDud81C#jf_QD
?WXMUxM~N+a<QX3(O)B@P0&tinVS~@aGB3y$qVu5xD7WU(f7vF+CqUwYz50@uQ;4=3&wDPNqPAj9>L1A;pdCoWDWZ!z}z+44W=?xJd$I&EC1<#CJRHkwp)D$
Nt+{W<tIc4=OV0bma&wx!yXyQiHPO}eYRc?#FbVi1fvT&gB}ea{j;Uz`U1aX-#zteb)fa|yB6y?gWcEX8R_*NCU^02@u#W!ipyI=!s*3!Cw8a+sm;JT=X8#=
gR&Es7&HiNJFQT2`5Nhb#3aYN3asuwH_s=&>{4*%`=e0?tC38@PDq#Zx?n0X=Z|=4I+@cJ_kY$sJ<&dIgsl`x<46jo0qB{bj06IGCAyqfU+Me<wZ0N$mrY(M
?6bZV$>o%2_=p8DhktTq^_0XZM0CHR%7gSAojvXmF##k9%1xVS!5q7+N1(A)*+_Cy`Krc#m(5)%6#CJ?31ABEDhi1w&?FU!lxrFt=aPALL`GpySN%F%S8JBI
D?XL-V9Z?Tv$g=v#g<*UmgpqPo7n6f1364*JGnrS+bzJwHy$TT>x5Q)@!HLKiJatNNDyMnkSMcM7yPEcIWzjFC*g>4+^d8E@8J<^CYU)!DGm{q#q$&c6r4f5
c=%0FF+7#+um>1qHQ-c4v?6k~%%-Dc^&mGI<p{HZxXKf`-2^F)PfnyR>)8Q@zJVS_iP19s=%m+aA>5VzNi|%RYe5!~L073GStpMAD_GcOBUsqq9WF6(yzzKB
#t)V!cybt`*|IVW?DM4&?CI;dG3m#1oMo^q%lPy!WEB>c=~U;;a~^@v)J~707tLGj+CqyCdz~a^oDbP1=hWgn%dg#xhyvd;$*$i2^&@6|!ME9MGR*+FJseMp
2qatJv|P9^UYZT;0S&EXHof>PyJZZmfm5cK_P9(oLvgHqR2LkiQ{nJ_tyu?zHOkPH&#owH-LAAKBn|GRXN<Slf%p_S2A%2|fU`wD2{zj5$cIXeax4CEfTl}#
Q)*$a*yIobAywYm9`~NW;hc);*B2wFxpbM%aTlEAl>N($b!4F&i&#xs5-Y~xzx&0XM)Z2pHEyzz1K{3ZY_I}EIvn6geCdxBeFB|ipC?6d!eRc{)!E_5IUf|d
gxXM<NE;m|IcH#XPA(b)cT5IUH>ACL5Jdl#-}<cT5~qdOr0(*oa_dSKqu4m%<$FlZb=^kZ|D{#?g1hc~P)71w(fsu>e;_2_HN=$5@_eq+UB!$VG1zCS6`?gQ
E!5T{himSXagi47kw2!)-lG#-GyOu=Uv=22nUCo>byO(JFQGU-D|QmK*&)<${uZppLjAoSSO-6yHtv8?B8obvQ_bkH3L14N^-A4$VBJ}?TKca1IEx{k+O+X{
mAA(gjrRo<qbU3&$(JGw?TiM~Z2b&Yg(@3raMk=N3Nyz}e74J3oB5x~G#_<!&-Dlnp=g~KLlYlEXZ<BmV~DgCiU;xH3=mD;(}jBgcviR3a-%Ih^9~u(K;{ZV
jxkTaSiS8zou4|}#6ttJeVz@p$}U}r#6mJw5BBc*afh9BUdM`{n&dQ^QbmQYg$3B^p^t-?n;^!JG;TvJ*q)?a!@oo!7{rr!M7!sbXIk5D%=u;V<wEkmr@q*u
x)52M)mk%JvB6EdS;7h(QpUZqW_Eaf%lE>i_><-vW%`!ExJ6<mM)R|Oh$TO{4}{B2skoJ|jht89S<W?2cotctom<>Xg7h|_$U<x9D>B=GEg=3b>@0&jFujO(
p2vg%?m>#xPnO)B(8(#AB~GVV0%!@l((H)~L{oxzC4_&Yc+BN}>u0XQ`jw&7WX}IUHebsocja^2i*3VF@XV+;M4qkU%@WVlv0?dq?LjlE3%NR=tV)YjvZW7w
*w6-hXwiq@%JHCfYbtv@dDm<JYP4EHC~KmrnwE;$c6i^y(hxCPn98yf9q#G)@+6xZEDa)Kv<@VE^~FyJb}wi=cIp<ideKx|UP~IUj<$pBp__UO#l7+%fJ$+w
JU4PWlZ^iFVJB_M;0zM$ENSF7f*+95=L$V>YeDJzoCZ0M0Igm!cba}A{N9^B>!h^r*mq6T$s!vD)$yRw_PTKJ!XrjvN(a_dI@qY8UvGiyIEi@|inRDjKyM=Z
!3?h7$AC!Kb#B!Zcq``)(e#@yF=o)+6=fQ^AN#j&sHAv-fESPzpY~-|ev&V-=O}wNEBvs+1v0hZuUPyLJsy1;Y*``b&L8UHDs>JK()z<q?Dej9?mYDva7VPz
5q>Bkv(FIwTiX;qQ;3}EbP{dV#(NO2J4<=QKaw5x{5e0!<xhk<2G;|ZTb=oQa^^aD4tetN=Qz|SG2=WWv@bHYgvf_YZ!3IEHr8Q)FKnm&*)l>2qxRS~X4D<O
uWE^!uZnDUr2E>L`?*AV>a=E@H{}Dr6N6msA=o?BXwZOV^6f-yMH{z<zIz<-pEyEr<q{PD#sY<Z^)XDHR#3{L<Gy2(S<S)HgsFZ|!?F69ONanaO&M|9e4Y)U
NPIVm-iuxVj*RnsG*lE$={iwuO5>MBkkJ}YCsC<KN)-GY#V~r}Q=9p`;QB8b5#fUw_Z=#h_hg%~zaSF+8djc53{yO1n$tfZUdF5#Q3~1y4!9ODPk+6Iu+6x6
w0z$S%riMtHC8-ktO8@u?X;>{lOEGOGRQAmoFen<8RrGi?&Y`gRgE1>LlDe7bx>mG(C>joOLlNMmlvp8E6oh^?rW^6s56s1MH^ua`7*6#XJ~+Xy2Lt0d}Of&
nf`Rg^fJtRq(rsR25C(g=SVlN23%{jSB<ortDKk)7p*|XjcSf%-khaQ!O`C-``X{q9<~S;SxxJJm9sd0#2zH?8%J{FsqQ^cN~&5+vs7b)4s(p!4Eksn!&a{C
R+hKA)km@8oB|fuT}4#xZ_tV>9EW@Rkn<khcI578DJnt+w$cPB*lsxW)gH%X37Z7Vk4p`Cja79w)$|@W>JrQ2(N0`Hf(vc{5f0f8h~y`@{V5gGa_CH9_u!mx
IK1IZH=Ttht;Gy&c3!;6cc`alN%+aD)~i<B$SQ*aO67TWnZc!6L}zn%?29aa15rV>N3}zEq+2Ldm0hKb)c>Cx(&X@SXY7U(<lT{r9srD}Ob8z7$E7fRZT+OZ
+MwdlNrvRt00Fzo9!}SRx@Ciy{X7rS%4DJdmusbaCM0o$ytQ154>YPilAe~YvB0;hc)ZUE0!mG?%TrCbz9@;8M{yRP87XVu3B*qvmo1I*^n^CE?XQq|>j`_g
TV}Qw!r09~N;f)SUxgebSH1F)dajUD49Hh6Lyc`@97W~7xQ4L`fNV(Q?{eQ?xYUy+v$~FGXE31z71!!iAcuQ&`&7Sua7mW0<8p>5>;Bdpae1Z_4Mx_vW~i@t
mlv$XUv|jNKh4cqzAh+y{wzQJB?-?2z(a1NDNJ(fr$i=3yrLYWL!4OBM%mVek&Z17MDI>Z2IV$3ZEfqiwjQI$8yqOp&>OzDI|&Yyrqc3CUDCUm)k8KHjH5qB
#bY1xjmZi>)V?<HWQLTm1<=~Sd;z;wwKiN+FMs{kdZ{6&zRx^xA%l3(rdaBes~-4Eg%qK;@I2|YvkT|m<h1p)b^3aDsZ>VRs27}PUs9(95bV#<|FSg3GH2^G
fCV0K6-HfZA1iCQHJ5OG_$ITAK!@Tl@py8?z>ac}6sJFPL*v{6-QmLUYH&?5{M4t}f9B1yig#D>mL$vTY?6SpojYKQHbe6~F}Vj>Wep66@%=tbK9)v_;(S!f
5vR(mM$I!(d+En&zu-;XLOf!D+%Eb*l@MMKtf*m*&8#cBo>JedY+a>7C75!%Pe3zm+xNcF7JXFks_>{8($JVgv$Is09QEF!gU5bCesd=whRTKe^J3E_o0l=l
+wZq^QZ#1POdJ<<K|3GFGtILWM?Ke#+`oZJybXdl;kgr#9*yXvI5?4d(b67Qz{!&K9`LBW9+0^LHL{T?UM;H}Sg*0#4`^*5BxSgXjf;s3#P1enp4QaYe44TT
Tm7;>3rYutcc+>Z!MDEW8U|q4*xLhm>>l~=K-`e1(9({=KM3zmIpeocMMm$;w!D@)yV{Q7z2TAQITl#5Aui#&-uLod!HqPjsUtQiR9G3RpH5LH7~1{1=7v%D
C<O(Y6_|O>=pq3|V6#POQXa@M|7stji(Q~7nJPF^zND~sU}qo@hUZStEci}C%3fC+DeTEF&*Mbgx@x5!iWiImgupkh8VRE2Wr2Vl)ll3VNIV;Pk@i_jb3(my
JKeA?@A?qu5>qX9bh&Yz#7ie#o0l_D(vZNBk`by^`Ek9=P?;69$)e31*VwO^pi5{2hL0$4GixSVD9{;u3de`;pjxtusa&iu%`ZHwtL*2FPn_G3(fWz-D%5X+
mpxX);P9RtP`_VOyIEJSzdV!!8I8_R&7eE4kl-#FpYu9lSVz(F5a3w;HC1U=;G&mtk&-8^Ii2NYAAQFth<6bnGmbaXoq~cO4#_kyQ$W-?^U^x+y`?y^2s@x(
5u9q{A@j@Sy6)@6`!SuYbOS*aEk@?W>(9w4-?j+4!N4KZOA+|@RNgyyx&VR_w;gE&N_rap${Q<y5A{CTk)}VwYtqhA6Yf>cizJqIgOEaxg=OxJ@L@PgrDlH1
NiFS+w(K`xF4+LP+yOVhootKJRy)|vodwxP3jq3s)nfFV{D2gM+mM*eXJjGWCYc@9O2C8g7s{c})e4w77A3V3m};*kr!<-w1gc}G_m3L+i#4^x+F55?Ah!u-
a7K4wlJjpQ-ITPzM+9;C0mtS*VZwm16r8+|q_ZRYOtNt*jvCkzL<4!!zo89%ht-IkpgzEr_0=A$)^53p-32ol7bB2uq^QPz2b<c}poV(114<q_A^$h~6<U+T
^2YZ#pFnmxi@f`w!k84pR;f6TEse}@6%_v-w%~8cSh?UAVoXz*qY#;5H-AJ$gQFsNKBm)8?|Dz9unbv*jmcsyCwM$&CFqhu>wZ)uqO()JXj@|`P-Swqejb)G
zS0E<Ss8i}7=wm+1j8*?l)^^qkcTX5JVGuzbMn?&i9J4LwyC%8rRLSZ#MyG4ITdqDvZl5W@=s4cVE4am>Dn=sc@#o5xE~Zt;g+zyW*7Md{hU%4g-&g?;0^GM
tjlzv2EA=nkOW%$O<3Am6K_Xt6zA~j0F}9~=yd{EEZbskZ)J27y34@*Q9vY%YYe459?vw`z{%Akqiw>!NHYpMyLA_~$VWxZzLA%9FpB<DFsmKPbp{Ncln{cj
w|3gWpCu@qr)m+BvgTL#Vapw(KQT-!O_(4ezrOPzz$CS!jq!ohKxa>;?`Dn`E~YCV&>VC_E%6S>Mj~QN&b;DKR<qdsi|kpp2mPFSOtV}PPrd6i=Z&|wfG=jl
5wgO6Rn4`)U%hB0=;r(9I9<XIb4|gae~H2D@|X)^{$-f^|Aj!xqp|JYg*KG16WEj2BMe6SwKq2=O7=Yz<1RkgtAIwQXlxgKdm29gNfe@EJ??Bj73Y361!r5Y
a<mmQ%~*VNDVwfh!GLL}C%%N)*c2}4{-5&LPFRIvVQg$-pwy%thG?_iF0-lD?r9^$8Y>jD?H+@{=63O!SN+jK`Yhb(RGwq239OuOLgYSO3cLkK$>kdK1ZP9n
7Yv**Os+h<uCFTv&L8<NNiPy<l}dN?JGQke9O0?z*N?O0jvsT^Mj=fF{M&^X`YY~pS+H&MbL*LQ6Fv2y#=-fe9RzBaexXMAA~+(R@}n{Rja76A=b9*jsaMqt
hd4X1qY3lr5vG7{)ac_6<LQ@*p->w2<6J83yP4tQ5(e{@!-&Gy5+B@44{7hvRGXI!GP`;p=RU^G57m2&C4>dv1Gw*PNM;R+R&Zn}A>b#tXR7W}(Z^Th6^&=Y
CANoZrmx9`OAlzu{E*dKUW<bQ5WhqlhP!PDJaM}QEVEYecaP~V5v0=P>{7gQu5p4`$-2#6szFYE^hj<VCc;r_9pw)n!RS)_BSsJ4z+Y}gvsLn`bRY4^-bzya
6<9fM(8z4wEPmTM#aXd_KbzNNWh+v&k&zNFTCWc6e|Tx3I>RTtaC+LO)XSPW(Uz4kvGyFHr;Tj_KwpMOwV?`q;J@AoKhV+`EFPkPV;j_ZY43h$_d{JNQ(C9<
kFakir=FZ8(Qy{o7<h7_b*oPO%eGtj2L1xB5R*-*Q1ol|Cw|>p(=lp`J2R#;XQnH83rSLw`~AFEiX<-b?7+*$Y@<EFJlJ5E?Jsa<qBy3j<*F#jtNkCxvz*?9
SSJ)e6FrjnJw(}_jgWzC9j$GN^A1Y$qBV~EG66-m`YxC0UhLi0`he%p>LJ6H;8qlZzoI1tP1oZ9pF%=>>^78Cpd$x9c7x8aNM00rn4EY~qLMY$Xn#^GbB{^;
wEmXu1CX%4mzaE@t!R)3TXNoB4}E?Wj=|7c+f6vdzrt%YKNdW&Ow$h>nVkis28cp_$E@ioF5Ia>B4)nkQvGrQJgg601!#Dz6}T*A2Dv(ZZ0_r*+9_czD^i19
3$|Y)F|5Yn#BdG{wxSq~`3yq$kLpX5FbL}*KBkl5=Krt3WhyrtzOlN5mtU1oPKNt@_m%=Y00)=Vi+Cm)t3<2rtD<EdDg1VW4!=J);ATIee?%aOfB{^>q67(v
2N`e6PoHr3)7!x6_FSa13%@!9Lzzm#96mc^TX&EhPrqNhtoXVXYc)-vI+kmvh7FfSM>GKjA<Z75uGW7YrOmB7?dJGu9dP5D5FAWv(#5=vX&2JCyFQ@E5m{s{
LK{>LGRIIpW)~8_oRWiLl0S%&b`J=7>(#dv!lQ5r=hcyV{SJ6v8tLswj@3J;dLt*$baBVGc|1h5U+N@ebSsI=P3!QewWy=W5><>13OMPLjcRJ=Cn7R&sMHc*
;LK$g;f|;mV^x+ex<1IrXs`P01d6xB;_rtr3Mm~HF&^)UdV##E0o}PkqF2{4rJd3QX}%te^mY7%Mm?ECu|V)9xJkb8g-IfS+8*sPNz)l9pkfBOt@JStu187G
j#Z6H0{}Z*ms|~5sffH~%Ui{G>0gKN7_g<bFAlf{{-Hp{n(Mk*dQ~w6K=;x75x(FaYXwq&RB=xnhl{(U*a0}Hl)L`@e?ChRss21*&N=2x37#btxO}9B?8S6H
0gO9nd!DKw{_wN!ZOt~#44czk)+Xb{dnx*JLh6)d&C7JSM@kfogv6FB&p{V&P2JH;5e)$;|H)INB1sVsU{OYK&W>j`=}2ujej54i$GAak0?%j*aYGelk`1Z*
P~92O)e2{7V8$_U!=@HxyUo{^LUE8q>7-6tU*if3Sb}1ziHAfkCZG@XTx_VioJ3}v`DMDH`}#Wn{KmgFFPIo@Gc6vs;8>bU@Wx4>;U3&{Cd`3I(Iysy5AP{O
yi#u+;t|%5EkE15&?2mUkg}pJfp0=Q&-^ya-iLDJ5$rL?)vb0`9%xNjE6()vSj*O<+e<>Eb&T4XRZuh)Kl;MInKY8pK=mBd3{7eR+;mqC`?hY9@~zY{GANQp
EnAK;YPj?GSVn?Pld0CV&Hi&A@GVcP1=)j3HV8DDbjU#OW%K-4!{F~~r1Y!9*R+vxTdqzGik*<OGCSpws)}Fca^u#GfZ0VBVTFv4<Idt@ijZvp9u%1pVwSvg
F<=R>HwYchotPlmtrvpp{)Ff&KrVOeeYzcVGeKpw9s3QCArEf^VH-%d9rg5K(Gosl8MtuxMi;0Qn6TpsCa1|Ajt-=*7i1ZZtIeFrRT5HfW2m}<_@&c9txxmf
C9HsgS7;m7uiL6t%iwg~k;ET+=*LEdYVaWLj|NUitSa7`Q;(rOr<2tug-Z-ZvjMo349{7L$86is7hyw8_Vqp#H|>?DuZo8OO2u&-Oi#94f-P6p{!4o@EQ^|)
GQ#nf(&H7#`b}*TPO!fgm^c!2(k~D_7QnQqIP#pOXc~jWEU96}`kkM>nZqx%5ks-;GljMuX0TY6yTfRN2GlnJxIRY!JZz@5Ki_^rL&M*)HyviBitWRAsXQNo
M6~XIan#t4a};;T7SW(^HY4gwhw_a944lHm<SA1vHDlds`}RbQ9udL#P!QsqRV-#g%R{AIOY;iS<k68^o0AG7S(Tp}S8ZpSiF5vzXQ+tgTeJ&BUkC*}N(s8*
2&d{Cz5V|l+mpDD?T%w=*3k3qUi_w2K}r3g#D7OXBu|Tx;K4=7*#|BG@iigbqmdfn>aWv(Jh@eC+Z!sZB~aq%Xqfb=0<V5f$(5O+L7u9B4;JVx{KZ5{<(MJ!
3Zj)8e5siZTd2A`dT|9ihH({^b{9kk4XoqlYVYYy2&4m={W%SAU;vp82RdKax844Bq7qCaghYn+-M3eGDL;uk&+m79@wL@(!h_*7N$Y#=4hNIjpX)J04&vaY
DmiiIHY#VVw_E~h$MMG|a5`G1r#(Vgs#5}8XD$XFP46Zq#9xxkSa${DyNsD9eA>Z2{7CcTit1-f3|Vj)pSz8vr^;N^R2B{_IYgn=@^BYepl%8Bi?c#7Z#NjE
O25`%dQ!-|#c2fD|C7-vM^n2@CESHrZB9V*)|G0?V6T<%fgmYU=a<TGtSj9`%&MenjCuQ8w-*U<4b4P2Iz|9sLCrpGvqgvB2oegt@u*!gRU^g6313CP1DC^Z
G@DOY)}_TtCiK9=v;2_iH+~WEkWwaEE1;k@-IiQK3UyW_hMuay=XSXzF<e)2jFNOw&Ue9<>b{uP^}o~$ED13syY4XWrqOz)_)qBB^2KQn=B3yz))2l;=LNcc
FKW_bV)teVFe0GR8SU(4zz4`>Ii?CAeq!!xAS^3L<v!-R&*7NV8d;d8)BN^Px|dMZIg^T=F&e#Poda&l>+Y@N+t{kU)CFtpOm&}6w*|l}Zt3p_eybfP3K1gm
Vy;LSJr?b18iqiS>ViTscm%(fpUBi2P-4BhIntPKUu)zGeg77tgdg1r4js`TG94=?evf!TuHPh)7MyHh6HlWFFmE?M!vLB;YKw~7ssJmG)UzWep9fB_3qfrv
(-<=T5J)!2zKyEFn0Qo7HtZY@6WyU{D@V-YeTS9BqOLpqQ6gfU#O(=0($b@$^C)d?9g*5^FMnY?1{krsDyCKd5gm85mSqAa<M3S-=NnK(zNI|V;|@0fL86+<
AlBEf?$u%v{*G;ya$|r$59_&DKPCKo&*=!ObCn<F4xvzr)9x!i@*i&^pZlNhC88#kh_BiuV7c$twGX;{(vIB>^s$zz9>v#~eJXbC{P3LZO<ab=+bS)>q<E%?
h^=GsN@=_mbw6G_{%JM13Ke(VSFwl;cyPvju@%?I#Br8=_5SGn1V3p?f~uz;EJ5auBUsP!e1-28y{ntp{pzxJzc|xy0@>$sH`M^7V6*?%Qi7|e;!xQwcj)0P
mVJY6G0h`0J!H+P*c4veew39?f+|SlAuW|FWGLISSg7s;A!UJ7y6V1ZM2MLbYB?{>bifSL-2D0vi<ILZPJp<p3umL-2Agn1NvMH-l4EbpRylP+NwuB>V8AmH
PLuTR*WO`A%iOLci*iw=&bOTq!%~x3Bj%sD+2s>0ib9J_9f77kEIYdk4_L;*cW<lpFno5OTv$C2F3;Nmr1nQh&4QRm^@?0yVnRRdQ{3#zzcl2TSt-=UK&euU
+HT23eJiKXLJEQubvrrYT7B;_2OKv2q6AH`Mb$09(@?;1N4(yi9<DO1_LXPdQLOtc$*D~!@ga;#RNk7x=2~o0qIp5kIu^>35Qhy|0OOsu$gd6jP@{vrd1aC$
xG)ymJZ6&0JaCXZq+I~n>HNRvQyGN&;hLM@`TamJtqkEWo?&5I5i=TI=?36*Mj<2H)tPd7o3W>gYL=(SBo_1{YA+1{%f1RwWU@qDkm>-KD^)8*##5E5w-6I?
Y)SAjPA9e#)ACD{7^zVVdJ}e%h!_%4mYHF8GOzEGdCOBg&g}!6%2pn}Lhjef#%|5fGWKRIbX-Q>v~0eww<Vu)<>~uUmgno~I+WFpA61onzn53`L$?d0_XiLp
gi}m0o7qA9ETy9RV?sS-9efUd!(L4nQSjno;qZ0&l2lww+G@T{uS1>JA;`&VM=|%0VV%a7E?O)hQ~`XN<uVEuKIT)c3ol9QY>t$p8!mewLTP4u!)oHb*txHl
k`wdcR$8wFRpgfan<mI3z6cj2e%-tTz|Q))?6eru80k_TD?M(b&TG0WTCL$c!Xir(CaeRPY6(M_(tyV7?yVlC`%<C8(@=HcgvN~l!Me*d=<dbOi^2uunTtZ(
ITpy)G&V}+?)kK7O;x~Vo?;zwqC`-QK+~ZgOP7~iB}=S==6~dBE3Lx-4&K6XinL6tW!yC;q2&UYebV&Bg6g8E`vki!Viq7Ju4otHkssJpQlUv?+P;f6C+CXZ
i3;vbopt8qnyp!O`P$h3nTQfZn;7?cwp>Kf=tXobY?RHSE#<%t@RAP57$~y05^C=aCO)Nfz>!Zn9gK*P%#3r#kJ{F^(cZmuSABNeZlwsxz7JGQ%kxYH7}KWr
<vrR;)OZ|t%MqeAo3U6oLGMMIE5i@&$YZG=LnLh!Ibv;6$k+u$(#pIZfTcg$_#5GecFIDJPr2^WgJ-=0!$63|YJBshb$NzoVpWb(PrN@Qg!D$x4aZP_0^B4`
{sFAysld;cJiYA*a)+Im=thYhRz~<t`tNM#&g^1E`mr2c>3)oo1PF~}aI2gh*VMovijec7xzF?4DMzu_{kL(^KtLFV&b^YZ_<ImInRlZtq;e!-_sS~f6$_$R
c;a<{`5PITB5SKn#DE#1Sa&Uv=3Uyg%hs0{+#p+IK&MSwW@ejby<MD&6I~coZm0cxnB*Rd);Vu12uO3hTw=#IvbSEIQ=)oZf<Ax(Ct{DQI5UX1{E3{z5cW#%
yr})o+Is1f)-Ht=;Jr<UoqB<Tx@w&{794UgrTd@mVt#U^{m)ki3~!g*QoCqK{?u#|$I|y-o-UyYMe!M}U>TBgE7pvUO(i+Ti0ni6Ip4G{r&TE=6bTY0^ifY-
4#AkAk9TMB`AG}Z^g`C?-Rb>)($1ddO47~W83POQmdNpjY3BK9Qc8E{nhOYl9$D5PR9?d$;A4}jxr!)JS6#<!Tg&QkSS<t9)YwAX1Fo`#+zPZ~bQ7y=;{NHd
p0p*sLEA}v6wEh|)gspV;t)25!r|*x-~n7*l$Mx8mDArX#vzTCN=LRJvykfKyThqkYU&n3&GL{8Q@(4xNy+KakD97du3B|dz<f{No{0Y{%^$9x7L=!cesh%q
&;2@}$+2ib^hEF!bmBPK>Dpm81|9?3TkJG@%pQ8oZr7G&%tDVs=?G&kD?wfk+ifKQA-JA+ertOwa^;Om`fDJ9QqmY=WY@~eSy8&_FJOKLR%|w53=u(|Y@QRA
J;=qD;WWp<=iH>H=``o&6&7#rdhVZRp+6=77YqW-_Uet)Fhrle90>^LL-*<%>QT`IxEDDN-rVp|z}Zyj_uBuGxDyL#3H-3^HFMd9E~m*_Qid3EajACPY}Oxy
uIlRA)oRhr1W|l%8GNo)&iVVHj^U!lXx&$KSEWYBRvqOyL^%jP>4{XRGD{#HsVOr*oV@Zk*#hDdr7B;`9E`@+je<~QEhbOY_E>#~B!s9WJuI_46+o(QC0Qm?
VSsJV&adDiH^5#P$lZms#IBzHA>~i_tx^SM^N2-eu+Z+M@n4G-_oP{VX>N*$iB&joyfyS5r;QB$l&gY>`3!@Cbkq3qO47$}YOpUOKpv-57SMrf4HljF{2UoQ
L>OMQ?pmIvtp4mAFDd`p%O>clR#Ri6hb14_7BRha)jiswTyGe<y(L2Ao`M;fy=>Tn5#%ea)CDE``Vg%<TW)D`M@%{m=WL>S3)Lsax%eg<p9B-7ZN+y@#XL63
N*LjHvUzE&BFd`z6Q3cnDZU=Rr6r;l9@mhM^Wm&`Qb4A^3Z_3rTNARx(~Xb3uTiydL<d_5bt9~u61HQD|F)KOrz(XJr)J7cfK9uXO>4x*9=PBM@_}Rj5e8uk
f1NpcTx1jf(Jd;pd*6>B#vhVgo`*Y}zZ%-!)i5_5ovY<<@sIwy7FuZ-m-d95Va@LRm9Qi=5(o6-R;aI*7RU<1oM<1=IbvIycb~$#$9zCY>6R^)=+bF<Fd$oN
iXC1d)eTbi3q9J8p9Z|h_OMN-tetrcgaztjy3Ty9mWQr79h_Seu_TBMe0Jch<`qo7+N(i2yb9nR2rW4WgUUUlzWTu8b;Zd-7{^LL2OzrYrzc=b;m!&nJL=%a
?oQV7{RNR)=oJN*A#Mr{tC&?}`i`Za-eqQ?o%XW*%v7cxp>~UiwF4F|;T#K3>Nz^*M6ew;YlNKawu$jTACLgf3q<esQ#8vP7xXVcl@2QffhVCA*D7*x^y!vh
yU6QddpEs~R~t#2?^|y9qs<SdNpgCYYsKK2KY;sy?tx>^oEj?pzau7D4`=*V0^94wr9%2utZ)*gA3OmkY+j(G&alF|z+(2pMKItjgppe&y<v2X^Akto!d0ct
6#<XnX~4D!#!(&G>v)`W#+{GzGRxvYia=cUpBBnKy<B)?g~~gZWJcefSesRtqoX(DjN!Y1VwW=;Z=u4iK=sh!CUyvccrW!Sm+Jm*KJ(5>==m#N@@N5+d}@K7
=szoqL}Sa*8O|wdvQm4&RBX1UGazIDkiuuSy}x(T?9EOjkfpfL=;W%dd=xvsMrg`DD%WLZw1ZXhv4`5IyUqYT1*NpAR9g4Nk;p)XJL)NLlDc*cjqODPEZEJE
Aud~S23OPX^5o?^J)=}aUn*o4r($e}&nZ#8R?>|HpU&czmcEA#vK;AnNA$)gb{IMAZlNdw{pskmdifA3Sz&O}em6;BNL<AqwdjBTKz3bQ$a(Qw!QHldvjR5H
j5zW357U|<$!G2wP(qs|$SL^J;t8mh^%kQgTLWUMS^9dPig$LRNaC7p5TW*86xMJ^wa02rK}-eo!ciqNdb4-cSpGa&Q8n%d4PFh7$g3S%E4a9OL`A1sIExS>
(PDo8Yt8`*v6xy%@Rh(TJHdzs!hWeTryCpKp2X+Nji>#pfLX8s{kp#(cgSLClo?{NO$!7MI}J1_w-daDFNOnGRk8HT7}OuFQ>}f-z>8`Lh+Pzs#S(N$<Npum
-9*133=i*jv7)f9m?K)_<0|-uWvgP3xea-Lz60U9$OJ79Ns#PP?|{DTXMS@qWt~+4CE-RVZM}^><gKz26^iO?>ep?b<VB!m#2HWpGnMIj4R(`)8gk2wJVlKl
`1Hr&Z$psU<K{VXW3z$@?>9UHe!=+Sq*2p$0cvR-#iRnvBB?!aHirC+0@!hNmnR7+u=cw-xaf<~NIfGb+gMDTLc>VoYYm0*arr>FyRrjUck`CR2t6e+ENLm(
RHwBOv?uByyG>ObR8y5IiP+$&1&a4!4x#7lfJclH2PMJW-QR%*ho_{n+o7w*m5pUG%KMZB!lr-b3wJTR)4RKU-cQ`QD{lcwBPc37vU3ida)0u6$y`nWiyT6x
E6`XXxWgX>rpS+ttWa1xc8=0BV`EYjizP*HaU@@lr`tT}`%px~yGber6D|{y+m(h)1UN^~tfM#!Ifgx|u{}!Tll!<lN-mxJ`cRS35d_YGP|SW+HP3F2lY|a{
Shk$^ZqYL0w+O;vjTV`{?higO=zCo-S7QiswveQRN9Rm~r@mF=*GFe@8c;f#lux^A5Ijn8rb=kZ(3vWP+=fS!y;9>!BdKOjUj^q+=}fU9zg-6DE60@JT3hg)
cSixl#l?ke#iIRQA+-BiSER2>iJ$aG-_oyi#vQ%x1Uu_J<g%gP<|}(Cg{Qsu%4)(G{1k^|4zxhfzHf2zV^=8M*O8&X6c|Vn1b+y6jrKLpB<}uTG`dd6yp1B^
ycb`b^yokL@seuXuW;zerdEAnMzsIJ+oCsxlYZiU@wqqvb%DDrM7cPh$X$QTkZ2>Rv(T=5h@1Qx6GgN68vM=%42+dsSzW1kY?WWh9#Jj>x-Eswr|{9?)E#C4
t+)Ms<adNvPWabzu|dmd9#lM6V<*RC(DyN_?vs>G4PeLAS@99(NdR1m6ODNs>g(f7MehImkRvaei>vd8T*ZmmK>_WMl3q)k9Kux#aKzuW%X)UqzIrAzu(S70
O{(5Nf|%6!g4VGp=5@}FT@TTY%|@A(ctS3`@P>k9&RsUglnLeAGraKb+QgiW!a3VFfg1^$%s&{6bkht#hY@A|i1*|1Mx_A1cOViKCpR|)-@n|R4<;^EUdy+Z
ZHNkojee5-11izHPAzwegT^+MN5fUPlhX9zhTc@`5lZjpk^LP$45T2>1j$$ovb)EE@Nn@#2Md_422!+M7mKj2FV7(&ey7>?04=@VLRO5&lwz~@0~7V4k;XIh
{HFw@Kw>@60XS0w%~xlH7Z=W2!lQ#fe}1=J@(Ef@`dXN~E?I=hfqqKhIY)42=8Pbmj$F-IBCJ0)H`-X(xKx{DRqTmqo0Y<lg0E_o^<R5+xdWSS8#Hlx_bA*+
RL*oqkyun4!cdKScLqD^`pJ-tO>q7AXhyNIr2(eZ+Tr78GRf0wCDZPdEIA9_0jm#1JW!`c`L=f36D+WZ{MNk@{!uazfGVkQ2fxB_o_otkiHZlIZ0>E{kl`ZU
OYh{HE{Czik?i$mx*&L42j6zw!2#~2aaaikIOl8@`NWRpjTOnQQnUEr)lru8-0?xxCKT-dRVE#n0Lh9W1f6xH+7(3i`!o4@E_dR<%AZ4OufTi)f`L~*VPCq$
w1gxtJVseDz|e@{@@GGTNAKoWZ|_0P&l;UqL~jUNITQhW1V=y1Co;1k-R%V8K9oV2)URB(d^Xiw!o-RD^lIgC@m%E+cQ|%_P{Gas`br&~T!y^=6|v|Kc*~n5
7Czv;(4?dHfJMSC$4mutnS3LozdCiN6UcG|Zun(WBcuaWs4x-VgvL>uJ+C#FVd%5Il?n5&y&;0u<}X5h5V%m5@5m+jCoPJC|BQRlLT-j%e-!O<R!FG6Xq>A|
KuM;8uF<%ZqU@;pfhb;AtyIPMU(bt^l`e%w$`D<k^(o>ZHRc4$*9kR$WGWPvU3DnVL$rK9b@tLF6Vraj#aXmbAH1;IUl-u_^oU(Ese74-zULY0%4V&bt%u)$
2V<T|_+?sEveFnga&=t1l(WmQD&6S1y4*_$kFQZqj2rFI;wi@i$GLF9Fi%)m<Nf-yVTQ0sjdE(KG3;qt?`0FB3QWsD+jN+hkqHs$iRO==^c+>Oniz##vqg7a
^H#M^18t-pfj2$0LX6q!jb-k2KhQRGidD>dUXum7<qzrR8LQ|?#f=jrB0$Ce5V7&2ZnUx3Zv?C}c`nK3fs!Y`o;i9}R6n9Nz?Y9+Ew#$D)cu;td{^-K>H=aN
ajZkO;gpbfVbx|J0yWkn3SAeM*bx>v>NV81g`fpG`;)s-nsiO4E#)+6ezv5n!l?B|!2;r0VnQD1zRE=LFlG1vts3k@gux}ZjMlpNCs;4dpc}Q)GlQ1vA4F<?
eUos!n}_U-F~7n7Ic#IlFlBLjS{9YBAO$ht8Z!y@l36S!y?Ta6!-Hfs1Ty(U4GTFYDv+bI#2^H)Il}A0w&}OzgROdFVas`>d-b1r6!I&BxgSnA-zldw0_5H4
U9?wU?p3<eIo1q}kr<rd<b9ngh_Tu5?g)1T$sw193HZ9KFEa`Y$4EcbqfC+o^`}Q@*TXeU>eWI33QXf|R|Jp!AJ1vlcgJzlyB0H=ffZ(J$2pa<_HEK0lz#U`
*8A&X?Fu9N^f>EKrz(A?bAOhf6$VcfaO0!vmhbSb9|9_>h<x>;>VzgtM5QXgw8<oy<*gpC6knW%Z4$A1zj%5R1Ofd*NqWbm%)aP&6TbuY0KTsXLcFU@7gl=J
nC}A5^lH}8sb~NK8t6uET45^dv??4Ih1_Jar{#m!i8hZdr}%r!Ho8}m2Kl{*U>$5MruJ4Bb8L8=GC33;SVff#oHb(c)Lg`44p=UhBXNzK(kt>V?<u^tc&b|C
3E++sO3-?6T*B)Ywj*wR$rsv1XM%9pupTIKO<noG_z6do$a+-$UwZS83S-sOUA|8SKS&E}F7TMyuETjPmk`E~^4+!280+vcz91BEiGqS#2M|)63n?!XBr*PE
uubVO6ro%iIFx8ceWh<w1gw;xxPWclDRI$ESpo<SBbbkR@rw(HM@J(D#p`pli5NPZtBvDl7iz98n=#u~Z97agVI+(IXLetTExY%7scvjyU>|0C{=!c-SA=s(
$RPqdHjOYBq^lrs(^}VLcf?4%j)6+Cbo9ztL*WJZmODae*As8~hamPHt#<qf6kWS`)F;pNyE1j0G8XV%78AW@FXDZqQ<sEbhhd32cJ)ii5hq}FB2^pf3xDjF
=j^P1ry!qs90wVf$m1nT*5uFb50Y^MV>7E2$n@fZ&}%1rD)9yn0W?sK<XK1}5$pIAtHv_<TACGOC%IyaF+nC8Zr)V79Kd2}2yX>~Y?Lb7p~5cXw)hhD3T(4R
UnZCSYwPvN>ejCWzbefd^4CbJsDu_OtMNcEhCZ;Udqx`Q$#p#-G!<{0m}@ZLP7|+cCTh3GyS|X7g(5cxw%GYL+c*jyidAplN8kL+s5rsA`*;WAw0-A&*=p5s
@!${W9gCO2AN9dsMY@oCff)1s+$;%A?r;2ip}+D5E=g>Drd07=NR`NB99v%Be)gil&#;)+c(>%-Ro<oh84ZPxl;w^_70BKpe~-X-GL1V{CYCB}+ry8T=Jg|j
5c17y#!)wE5Xt2pkYVB=VR=X#m4s_B)Se%!pwv62f<bzQJ0wv&oxe$V6z!@~YAS*c=MT0HSMO8SuaZWEksnEU{NTaP4#ZANC%H$THH3+Dl!YA^#WuaC98R>?
SGAlbO+AFQrs)`KJAKT)hQUGXd7^9uUYpv%VN~g%3jy!#4(w9|k~nO%1BQ<V-iF{frHqRQzJbI=pGdh8Peq|03mY`9sDR|8a_uIUAA;!^)_~X;OZ$D{UFW`j
i!i?t4Et}9>o9D-%V4I2gOZO2cs|?L$PNHqO&pxnW3g&rzn_TYyy>3-_ch;%EQ8W-a;!Z<LE8T0Jucqc@MIPV9B&S%MGCJDHsKwvz~vBB_alP}q2SVGTK&W?
N7Lv0j9PV@?KCb3d8Zh^`V>^D=+H<jEJOI;IzpkN2||Jo^U`f^21SsqY~-60B)3-d1ckVD-aV#;nQ-gJF@F`1&TYfkuGEulaX3+>&b=KJ5)xnK;3n3vmJe@0
fd4drc<A8HVp2ltlk&jjRm*r!Xub6&A!~bM!-i$W_O`9;acS%O{e!`742DZIor$W7N$mo&Qsi5g)7sEcWO3hyt_-o?9QI8KYDY)oPJ3HQU7XzpwD_d4@Wyv!
ihR4HpfEf?uk(>$M0$kXoW~kph&~18oQI2Q(jxt{s11z|Ap<C}G?A!=)u*hT6R4Z{N4unI6vkhuQQiJkSaabS%SsIl+U#dj5@W%z(>en}!eZlBGeEu7_PLj;
<C#gc*Qe)yUZ=vnF0Y=%_xu4xtgcWi2z6T&NuBEp=Jcwo@rEHPhdRbD;$>3O>Yaf|7D+=UM)TAQTOz_8(`wAT-H?Lz!$zHC1g!g+mStom6`8DkftMmV+Q-mp
We>1}`=Du3s`Eka`=YbxMF9~Wp+go-Qc3^<{;_tSK6Ss~2WC4BYT_yvd|fm-tA}mJV9p0trvPj~2MFw^43N>U)1M*%->9x0%2WmYU7cZnG^8Qee-7Mp3Q^?#
n-3%bjiU#iSwz5@%^Xk;YUvOmYz3L90=Dlxcl<8ft|tK~UQjqNlBI(abGWi3rvMfl8ER%cOYX`sWCN@<t#l+;JHgVExJ~%z1@PEVX$v?uDj5n4nynC$p4B@{
)WHX>q2v6EOBr-DnGYL->LRz#nm~Pw60a;L*?spuxRH<g3$}-qP(*D2yLFDWZCeg14_2Ec?2#fl+h>_ci6dDO6N|29=<saTO&HB2^0Jz0-5JEE(U$xC@!-sy
Cp>?=#w5q}W}-+a#S<}(3SHjh+nZ0|7T~LF<6GYHeynu`>x@JFufu`pV>Qn6Mk7<I%$E`$x%lLRHr}%}HttqOka}A(w&Xd0yUyB2h?Pv=cxa%bECo=p_bG^d
e%4K~ibE?hYT6SSBR_`RxW`Q|6I{;kgx}xERH7<e=vc+)24Vzppi{oWxkhSAY_gClZ<_mi;TSw~lF6Ca?iry(LRikRF$aN_dT2Tg6FhX_M;aG#Z<~fg6_##R
`X3E}&m*jTiu?elIzkrj1pC*TPO^pqxC+B0g1gtDO+TE8bRlG5glvd3yRs>$Yfg(A7;)1l1*FF7eEA)$xg-;`GRhaANG)um@I4ffkP;c6Ufm(H=GK=eq8T#!
cJPLr^6ODeMOT}&0EBqA91jY=K1+1rkr__?qIs`B2JZlSQe}{p7IV=zxox#HY1b>22OKeQsejkU9e%*EpF<CY8F;<Z6CWxy22wD1scmhQ=UX2ex1Qm9yZ$B%
nYyeaH^BEk{3dJv#JmlO0a_ghB8H-yGedtktjs#sG{A3Q^7)?9I6Fok-hf{-U_*3y0{^1LH2HV&Z#A<xUsRfd?obg<sbaIp-HD~AwVhT4n4(xbemk;K(ryXF
7GP36cOt`X8R7?JCETA*n@|U3EW=ey`L6SD`b+&|OmJEzIXn^hPvedm*g2Xbx}svc7SIZC(vZSrS`kihG0<1G2l+-|<ZQ|ieA^RdS811;b2kO%8+Wjiw-e|-
QUtZ-LW{p&5nO(w?|?3Z$~xOxxuJX=c|GvvpSM)oJa`msJ2Xqf>HR8dy;X1)=2$^5I{hIr>S#l9C;tGBhDw}8-&RUu{FxGABcyS4EQOzhgQQ#~<!Edh^3(V^
5hsqmOqONH6Y|_sp#fphqj&Akb+ahg{s_ogG!bm0f5m)A@{n<eGuVPeiNu!mnZs$RJ8D5_zuG&UDctuvhE`+*Y>-r%k+}A;_TVr;Y-Fx<W2&I*NYSx?6{Wkg
0}Q9|ua<5`M>{r?2@}b>lyLPT2`^<0xM>#!YX!n}*)fMYPEbj+11*`DPGf<BXYaNKYr2B121MZhs%<z@&Smv6bRQ0k-ouf>mrCGrPLJeJBDQn)S<(0;I6lYi
u-f34GL5Tb@$~;6dSniRji<;5YtEtb_3E#S>1G9SB`U}!i{_o^bHcGAyylpsgW}goQ!h^)^cYMqeqY!PFuF6>y;Q01HzP$P6vp2Zcs*4)r>H3Qi?ZYly|_64
Y>psC9V~vu#}=@`qX+*aD0E2>IR^r@n3BuG7??h<X&(y!wAB~r5~?Tt4T7-#>$#isckTi=*2e?(HXm^2D{i3-n^Rzz{5%s-0e~1JQvtwpZb2cP&>uIV)rVZr
T(?_FcAtEiF}P*Ob9!92@jT}jUU)ANPTee__GYB^iu-^`qRi_S@o`U4Yv7X%BoGTRQ^0XtMdd6WG#7jL8QJKgX*s+{Cq}vdi{t+r%V$DaoV?Op-V36C-tOzw
F9jNBIm&NxB)NI`0f@EM?EZj+r7e()L(=@#U*cPPXw?MGg30iUQ|_4sH87y0#oeyF@gNU)J++OZYsfDSR6f#5di`^KLb11bW%NQM3M}fy_2vxmaFJ;&_P4Y+
8Sp2^ySp}W)^I$pIPB*zF{_&k`8)rxHXTB&U8aq-$UQLw^XIN3>=@*;7S-L*dy>01Xl*xjcIgV?pWQ3oJ=K9GnviG$?%0h}QkruP7GIK;L`N~lWAVWqOUCjC
&Z)X`uYF1&Sd`3ND@QgHa6?<ids(p9!BywZCUtS37|PL{DuKKki0k2Xjb|s=zH{o2a`jL~#IPZ&$k<4XV<1$cC1(WW>@>_Z1rkCx#<Y8Y(}ybyg~w_gqGz^u
eVe4KHDDVBm0s5{C+@U09|><{wKDXu>yb@!q!gu{;W^}#!LzIEPg?F584H#`Vh?r{hMhrQ)SZB;gA)HAYzJBWDe4Yk-s((Ur+GuSpESo?cv=#eWvix1R!KVU
YC!(KwtHr{)3AxV!Q;e`!o0@Uacz%H{|S`W()A@zWjW7H7Pd#|m_@_ZjU8v*c^udKj(-N!26+=L`MeO6%_q+YwaajB5(5=kwmvq1r)Ud9GVo<ss4*K@2&xqA
V?zr3wEm;#D%gd^+MzV(9her70=ym*uT+*t8I6hlRHoN4ye}7=Bw2v2=i^Tpjh#(WTNz{_`wh4%9bt>0KHMI0J*Ug$K0Wl*A7)JX;!BoKLau>#>e9LpEDr@}
TNtZK5%zFapmglJviiBld}Xk4(ld3~^&pj_Vuy6C`^ag%8y7@US>riL14jKXA4<VRwkP7|il26<&_A%?29z(d<o6Z;z8oe|hhF9Pls?6zx)xHJ*)AJ#$vKlX
BI~&w+R!Y+-|pv?!N?9IEs1fSx+A1lCEsE1tP_77to-<g?@<9?-uftzy{M6@c%JdO;e()zz;rR$bZvX@b(bJyEDo8`Mt~JkyA1Kj`INkFrvjz0$0c`Bc>+l<
B*v+kI!<~1!R>V8((1=Pk%rVMsahFi>Q%bzbG=qXNo&;JlHw=l8<Dj1{60&%OVma#KqH)M8pj*=4C-YobfS119rDs0n9aE=XU1G!hNH&OZKdV+tEIXuJ+mri
I6Yk^CQ9X7@!)xc3i_vk^fmF~Ma=t*Myv7-G%R;`@UXdgT+dN!kid&Ha4d6}aqWTjOf+=0OJLl@%DkLCaBLj}3mR#Z+|&qR6YNvj2~d_c(E}Jm(e8>4SNw7-
Bp4mY6Tq5&giMg|Tsb=L-<*E8Y`1~Ie0?}y=K37O1>V6=aIC9o>@U02?wM{44^!wRZmy*>ttad>rg`pF?goOISk@cfV?P{^Yc3w`VmWhauN-cG?;&<>+89-x
wcAJUG@!Ag*C*N_$h7F=c6mlBb!wQJJ$Gg*Qyc{{9^Rm0dHZw5Bf;d>mA%xxRzFZ=EJyGJXv$m}Tkck2n(B24g?cc<b|v9o><_T1aCO*}M0wX982KjTLBY02
1=y-2$1lrf{p%(Tc7t`++s(qY$IQ<&TurXJr}s)is2N08mQ0Hv<mVl!c2X{{k}w6JcT&-RDaKzEcWhfX66W1HWYeOmm68^l+Q_-#NSg~OyL!12mJt%LV}J50
I9uSCenC7~%OH&6&C;Hz4*&P2CMp9a;k7w#6uQV2C2mp>9U74~s(RwagjB7GtgR70^g}w_h3b710^6B|(feZMw_n)SJ6y=>yoH%$cb~GW`jCKRjYswwT;%kU
*Pl&q=E`)Su@7F4Npd+-@Dm+GP(-?>CI^s~EFIVG&~57tx^2z`hn#wE*yUriw~w!x9W%0~(wjZZ4mxqO&lSM3_Gl#;2(w$Y2fMA(@f}6%E?(QGcV;cX%l}96
nFY${9_l=oK+DLlyx<AG#=JL(zGwOFqI~XpGQ2Xr@!#QAwgvJZ#~^3s!=Rf$Gcf+L>_SGHu42DPF9p@_-%x1sZeAo2hLAGB?Z5DdQZsCN9Ad*0R8RgV*OJ@W
#GPE_7gNj(bZp!P(x@IS{Id|~%Z93KF9xkLKbikUHhz{Lez_Yvj5k)1b>DK!;H3Vy@aJm3B=x6m{i)7Rw<J@0d^F-=c_BAR7U_en0b@e$OJ?hupqxl;{Swt+
)d*0*M|w%F%CTP{NMa^bx;^B9Frr?Ks=ste1p`fU+Y2GcIJxVGn^0UN;w>qc@+dvB*!yTi0OxM~Xcr=dM&~z_uV^9;W*02vB>@ocG<xUCeDO~{g=S0#b{W0A
%)FmBgiMf74R1YAkO<3TyEpCrJkatQZ5+_B(RunX4v{m--uf!^;m;tD2bCQ0&`MXNR4f6pKe!m&x0$J(CAr9#>-RVtOsLQ<$W;OR9AJhLUHAvV)@-e=ec!Pc
R`eZB=afJ>#B8u*K$$$C^w1+`$^PUpt`VM}I3GCc(9Q__ug0fSyh0;0bFEf2cCFisT_T(S{&LKy@%$^e8N8kE50y)MTAUPD!0sdd{CFgOTMMvOOz5Z-RFvD3
Q$#HrNw)|$u;Hy{w3T0RJ38@8Jt_%#J=&WzI^(m#*4;^9T&U4;Uk!L^@qvP({UV1wdgdI4B`|mAaMn?q_&e0E`cBssL1l4(bAvxiE?7#sWPRJ{K*BO2M?1h;
`1|N?Sm^Q1k>`c=?cjaSaid|A)k0&)bBWwwY7_6YS+sj}Cy<w2CH)Kky&bx|W6cfhMy+~jSAENHs*U>xmOTQ`5}w|vV?8LPn?neun0gJ^KYbT-K8cWys(cew
$Ef-@glOO9Ty21XX!Z`h=X4aH_2<cbd5jfyF!F^Ko^H_IWhx;!dshnswHvUO;3DW_FE={{4X8FBPUxwWWIT!6txuIT)_;(4Uik<_)H5MmtSs(Q0Ydd17F8-#
28bF=$WWZsZh(lJ5z=@o^QtWZfQ<hjO~$HkUQfiKtrUTTTIT;na`7_WV6~w~P66513&8t)R~d))fxDA?n6jP<3C-Yz|AnT~G%#vI-E*grxG&aZv1tf4TO%SM
UiSFbsiVEG`@;5Zr-o?49$;J0KmY&r_ByvC(x#M1{QtrHpW4Kz6zvr!-ZYPOZvg{`nV<Z!IrBqUO~&h_xtV`*%3OJ^D0)buOT%$~qi?Q04IITev#OFAjqr?U
Mwky;|Gy2qPs=Mq^Y+c1<K>`+4IC4^BilCW1d$v~tVGrGT0GAtvU{F5_Iz)|@-1|GCdT&0TED2se3gXC@2jx@5Gr^33S*Wix1uM4@!5(m4k*gAZGe(^Q^V}-
Y}=HhK?LB<Ymdpc0IWrZ?4PORn}*td>mo>xit%|!hr(WtOt{q8&Phz}UEOj^XmFK_G|b<fkwG*EHz*!pk~;st26&Tm9OEf=F~dH?`oFMaiMfP_#^wOc@kBKo
bHJy+^stg?DFgaQ*8-d!GXImo?YbG5m)VbwHf`6_GQ!TTW4*t@yfzhU3d#;_QKAd)6_dpSL!HK!XLUTZTA6!#zr|;!Xp7QImiCu;CoUtd#ejvGWN@U$%LmYG
uy9nKs$K~yy!_8Yq>-&M9VqPzXMC}=cz(Hb&}d*&j&NHUsR(94JkHG9TzItvrheeU8(9)yy$j+mYcDta0|9J(bq^#!d}q**(qLQyQoshujLW1)m7&Ldut<OJ
CNaPJ{$y;;M4l)^gu27T8(vg`63#p%hLO*HXN=w<B&-WM_Lt0YQAQ>o-D<deS69hpgCA=;VXF=y?$_2#WNiWyuL)^C<pL8gSHc5_OUf#dh7&gB(f6ZuTyBUq
DzsA<=st`T_#AnYALHzLGmSCe??al+41ZjnI`hWNY*pn7O^2y*y_8+{AZS;=+jGsa2zH2|Y3vreEq)XN(64=7^X+`gNt<gpgY3AN#$)}<rwJfHI72^BXBNm>
Pc@bPy`6dyjnh+BxJO4$l9NkRVV6+(LJj^kdcTG=ZVNA-6L|>Pw(?I#Ih`F<?uy)c*tP$=;Poca^Mh6S>f)3=^X|zQ>d?q{WYI<^#Uns14(}ic%g~a~U;^Ad
Gq&6DA3Je@x$WYr%yc4-`dI@o{?7a%aoIemtN7(fRZ})L1n1AW%_~Wh*b1R#&^S~V&p9caSUc|3<kCA4t#ovIE5VuQyJ?Xmm!8rf)kZg&sCD9Fgmerd5mBQd
<R--2Pm))=8b#*uDou&t`>(@)UXHbCT%v}m$y~?SeG98K^!T7trU*ZK(i{|Tw#!<C`v;n+ijaI&Ag@-NV$gi)b|;xQ51<rkt34}30U__53J4w(?!3#^LepK?
qqlL|L!1r9_WI!IwCNtUuVds@P`p*#zAOh4#u6o(mR^YG7a$PO3d2V`@#Zuf5KxB#p#~%K?oh`4x}qhHPXB}yXG;UIf@m#L{iI>|sXyfmgE9pF<uW5{OS3Lr
#J8XrP!iqwa_R+<*On315OCQAPe4?Lvxom&n2gMFcF-mSv!4Hf$IkIPx_6(g`bSf*xx=c%@Q`ibVnYRAcM0}qW?w_uWx)|zXi0UF;<F?g@2nD8YlBkk)9AeF
n|QUo*{PPSJ!bntchg!vwh>pPV&KOu5g0?A7*T)X+3oer^af8d?S}|T)bpTqKB~lv4L?XcN`}_JA5Z1nO4OTx$_s5&EZxnPPI*bMk+2j&YV>Dnp7rpP@Kh1`
GChsEs$nmdbKTGbWqcpIv*XT-!|w1e4U}sRE=?R>3}r1IujV<1)G*vah9*^aRzH^$2ksu@?H9^S4>AVK^b=w{z<T~elGP9<BUb8JR)EB;Dh9z1IMVeCMM1L5
9E_|n_K?GeVgUs)+BO7z&#=Og$G*nUrPWIq%xJT59Ca%+D_IoOj8Vh8Z)lA7G!n{(T#Hu_=_&6;3qN1MHbKT0cda$Ez=AXCVwM6$bA&I%qbe<tSF?{+vV0bQ
7C$-&O@vUA9b5pd6R_XA1`+Hc{W|%qETIAWjBQsyxQg%GnKId;iuCK*)yR!r2^Cn3ZT~0jm{uxm;Wg_O@xy#7QjM;nje|{QhYg`4)!q1u=D=7oe12haI$<H0
hOc+?_Dh7S-94(YIFtZ)DZRhtq9+)h+iG~PmLFD<{eoS%<)+Ls{~hkhilZG`F~lakVkn_~lB_un>i%m@Xa;fwe1RXeg!;G7k@(#ve~wwnHo!ayOuZ_noQbfq
mq=wo7=66LNW5a@Y~=yWbLfE5iaLp*yv;caX?gw@Un=tbh;fWqN~^Z51=>2KMC5cvi?XcS6bGxg*_qg%D8hjTqaC>$<TL@lGH4dyHb&ecpETqc+VA<CS(t@U
PW<MHNF6*@oE0lI&Se3ClF+1z>3>1=5@_#>+*CV1e(&3rtVyOQ1U#}FK?O|CN4m)F2abZR)E|Pi<VTlV#p*MMtkC3OCc$K1S<F%ncBLb(HTC?R;b#x71~CC>
Vm~M~d`3+|yHr7#b0tBK<)}1OTFqcA6Gk5i`iwKl`D{&P@AuX>yUZDEs>vL=F`Uw_G`+HC{zC;U60pPI7a`Dk4sTL>G%fES6qT1>@W?1)71Y;5SCkivNkQBP
?2Zv@hm36Dalz{aE<hHAtAf1xgxo4<%0U4`ZZ{Z=2Sw-E<I9FWz7MN`M)T-TuAR(ZMGo@5Qzn|GrT-w=diy+un{-{lAl;5X)l4%tf7TfIArq)?z`yWVXy)5=
Z3LEQh^B&;B@ZIuyEA?Upt<oM2B{#;*+sUFj&0zZD_C&^G4l#o)5M^{=U$BRdY<w(eV9_wTdC8{rKWruIGyTJc;E8uXRXcw!qSW2x3?-`mn(}h5p<KR^Bvl<
Y+5b{&d+0I&v<P{;u7illUt=*QkwrcVruv}lj(S$E|L@Cqiv1)TQPB>vM3RAD8;x@Wrizph;Gm?9_7BDYY!hF_&p%nA5^=jc!TAB4>gsVE&i|3kiVanbLit@
WtP-Qqz>>W93lBn;TP4P0V{BG)wLk3q4a>TA>YT#ZZ>&Tg7;#@xnfCXuTiZadXB!LDycb=6S}d8jeGpe^a-2&wrYF+W#hgP4>=Q~t+gb?Zu(^~G0n^zhwF=w
>F`zZ)8mt!uE<qRT_lWFtv@!Z{Q7t)ra8s@BmL#)JoJH~Vc4=6R!IRf7gNN1s58bmNiOS+r5GU~Er{bYe|CameaX_#B#Ef?L6lzmDs61>QTS*7XHaBun&0mS
icGNr<c6BSU`Vh@*jLLk0d@`nNQf*>ZKs`xsq%0B9B}9B=UMBQzK>CQnA^qK8m#wddZaP_;ArXmyM}%vG7AG}H4-_2-hO+di@qF`OMA2Af<VE{fkW*{JKD=I
$zeAdF!y#OTo#a7%B83)5sRia?P2(tt_navD?5N$Ux+)(06-K|bl*yzZ-M04C5o*<EB67iQ$_YwG-J2@5g$df3q%<;^F3pE8w+Hhi;GbXVsK4t3ZGGMtkg2K
)Zuk9HXz=YTFg#vxPPw*huB<%X<yNUE>Ax$$E+}~KQ*@Ug%Y?NCGAbC!hajLGbxnq(_zi1d<|v=Cc-y`)N*ziw<>f0aqc7Q`o`vO{_mEfWjPpXf*2f9I2!U3
E8N~-zj^vY0<<VujILQSZKN%p@w)ivyq$?2B*E5Vof0vSCOd6*n%X_<<ENmK;w7FQm<zvH{|4Y;qv}e*_pQ_c3=OcVpg$=OXK7O>#%ifeDT@p-J_dKqW-u)i
%sN~U!`AUY+m60ZrjrnUPl9P%ez~FmzWG90e2Q2nLSF!#-A`)+cE%gy0(g^GWtBRF?vuV*{DM~Y!a0pZHP%pCRM??IHPpd+By6wI+zPSKPo^_fLEtbYiv<IU
!?N;$Y?SsYM|tbNz6f%j)FL8Ut>fOQ4}+iWg0|wFMw+yzXnzL1CI|y(xA4Hl>sHsNPcp`x;lOMvg|xL`|J+z1oRvBQR)OO~bJyQ@O22cR2=QQrofRR5(y$T|
b#jJG!rNNhELPMrN73Lt)b~B^ee3F!{*HuIsm(Pa$$BQT<xQB*MxZVYy4kKR5c#i=X}~8e6ct3U3v0I`VRJYmu%}WdvPc#vONSw%t)k};sn0eia)kl}7=8V3
INAok{U{(tsGn9UgB#zd0DI7sdC`5yzM^TI<j1>pD%Hy%jl`EEBcQLCEr3*554gfvohTf0ciaqEnuXOI&~Ej;J8CXM01+Sv3F9t+MSi0F!+h()XpF`lv}kH5
MQ&!D<m3ab8IkZgSl+3I8%&5bApo6<C0(&v_9?mYYSYH0E^<&oN1K?T>!!{Mt?fk-^`>`%Qwo6A&orpaCK&_!4_&8geC#2vy)aYLezYQ)i{u2&Bb5H`a;{Zb
*XX;`0QxbfM--4#m_zp&vB*^{!>8|TOny%n)?Nlw)L@?hSaz`vZj9)37+KNntkALq)jD!(s<2Ob!U3p<G&OD+kwq;*adgqA?n~>OZ4lt#?q%jV0pjevwoO2Z
qzW{Xf}U)4RqqxHTOxA?+(3hQ;T9MIDHZ+Oc?I3p8&B~)1$fT!Ig6#vkQq<=h*L&KzZ_0&U^<i~N~i4G6<dp!S<s|Q&V82U&FE+4)bu!tn%K)+Z}|W9%{pYB
D9!8h70)2My@5`>)BeFf)3kNRXa8vKGGE~u-Nf+1HcHlPWY?_utwxYlJX~o7$N$paS97h8YqFu{9`a7nW7@J79fT|{UF(k|5s28iM+)x9I(Gu(j>B3ST%`nV
I8{T#T@u5=>zAUES7wl8DC%pr`XgI5Qe8R#8fM3uVXsuE6)p5YvwB{1aLI=_5csl%M(aTo*7(R!3r&D65#lgCmN>M4Mi0MnNl8Ri36<ZQr&iEUrSHY$tP`<6
Uyp?SvgTr)*%6(ri?1`<C3(SCp81MBT@U5eI^PeE6R^Ej^|Vj1t3=ffP(6U;PNC%NpjRF{Y*)#=uY5@fCO(yv_o@nB80p#SI!){U((~7dtGz2_lYF(s_cJBR
KW(5#XZ`FlDLWbup4_2aHyZ=9`?XQgVmcP+1T!!HKOC?y3j?%y((=z(wF5SYtHn1LKM_dyC=p4kf!k&r$peHcm!tPh9b#oJ{O9U!O24(t6wM8)4F+O_x;fFY
aTIQ&&{MhCu;AsJHBhMT#(>#-LVt%PIY!IeK)_{Zfd8kqF8&#m*`zx%d4YWsFOKIRLZ{D^t=B<u8aFJwc?0mG8c&|%PtrgqFWf>uEclEV@w?9{xz6^C8eBLp
v}*r8bLFGq2483fe2ubBiSK{lO~ea2k2f@lQMxKGiIA8+5c{t=_7LJqLHJD*phykcSWje6u5J)DW{&T8x6hV`mhN=A?~{kR&m(KJNzUq18xKlN#fxm>Ayu9`
&z4P*-drU=iX*hsrs2f&fF2Wh?S=Qf1OKz(rem-PA1Yq~%>n7DQLf!N8^Hp1FyM=G<F3l6_|+To8_A#A)C#Wd1PJpThr7#8NQ?$~i8edij$iL%+9@syOEa+i
^hjUSe}x``C;~|~#0-)@cO)E6{bWd|H-JilE;2!pN8O0l4H-dvpoNEsl_ojmg|<E_5OdsZ*5paHxM4wGynxLk!W(1p)p?^8A8^O9I46x65zk@wYD=T`cb0wp
?yJIB*jse<e;4ur4<Q6}17n$yQwf^R2w=Pggk?4rq)g+~0f$Z{@&PbKVZj6MB&~>*(W&F7J_{Xf;o8bIZDH#Y0Ea`=U9cF-Xny|1yEeYeHOI3+o+^00dRS$;
j1#l3fOij<B>$Vspb^cbE7qTUKg~uzMiiK->1*##OVvXh0I+uA=9gR#Z3#Q^BYoDh9`Bc3&pJ`d1=N@p7iwc5TS{O7Uu7V$*9OJgy&x}VJMFprOmwx)SuCOb
5QAmU8jR9;kXb39!>Dd#%aEiG*)XXfBG2FTZ6E<#&RXukFO+0F-N5!n<al`FdRu0!eP&C{3N7ZhBlo`Tl-2^a(ohEeLxjrn{DLlcKms9W9)^=K9)nNEa4}gj
GiM2{`g`$$0fcm?-w6SMSKqx8z7K<CrcONpO!oY!;g%(Y$cg_qOrFdOC)gp3)0jNp9<k4-N<9zkxfJ?iI%#o?9^$BYs}D45F>4sKC*nT*Ew<Ujop5S;zIO<g
&hzrF>5!(ZI(TPU_?m<QnL+3n6pTlGSG<`FIRW5W%0fOgTw=!F`pYyww@q-tl(fe+9&eiMyBdruU>fS<atLSkvCyLYGUvRlyHhDF>gS~N>U`t+>`_9F|K_z|
Pv>WXx=)thIe@cLtaU{~EYGVHO@9lG#l@hjzyU1-`VVNxFbatqk-~|7^-j)++;(Dwjwopp)Ilf<C!lKp+w>n9%8CLIgyaruw<7_?oJOJA3&B{?lxI~6)0Yrm
z0XJ64E3VMg=`3)lj$8GJY%1WxPSy}v<5jaR)+!aw<PQtNc}6gIUzwGtC8GQjmc3mKogY0AQJu5VF37^PH(YXw-L|UcbCmX9`sy^Vq-6<_yz}KbF@}h{Lnk=
pk?xq{m@hkgfqVUlC42q!fV7zScv^OI|>g&9^Gp29oDIt6q<4+;2^3SU1YxSwUJp%GcuRw0(D^2RW*=)Vw4C&=7AW9v?HAZ>*+Fg?-SOXrIG5nD-<vn?+L2T
QIrxj&M-Zj%0j}uFYjfazGP(!t||#?Y!^r7KL0>HVHW@(+>q?%G(-+(nn?W?9p_9R9bng&rU^5K+z!0=ceXBHhn(0LWKu?<7E?dQ)B|W7{-cOtTZRhT3MGko
B1;A<P)jDk1OXuJ{P`8x$g}D_yh?yl=k7aGB8fh`65O=6L=ZKrrRsbPz?-t&ct49_CW!>ywczfKUD*(hXhgEj4_a6{uDuXifIpjx^`QH4bDL_9x^Gs(+VnjY
74z?5ukm;Xb~k@=PUno4DmmR7;T9NcQ{1IhGLL#q5!q&HY4B8eM|F@h23%oL`g`K_Q;sE}H72gMK5G*RH)urGU}Ew=4DuSFg<vHj&&w-l307baan88XvJT}h
tgu;dUm?5iID9WbxV0vkOj+|cRtif?o4y1q@%cHGEx?x8&edo`)=iz8bJkQ<S~Q;gY;6UD{=6fsaS0oY^*)}k_Yx{J^dhUpvCb%wAx6?#ltaEdami~7Trk^m
)KqOCil`}0Xd27ICmWoqIhS}j7YctjZYtR}ua_A+b7wW^EEi5+>VN(vXOWih6lLLcVS9OaU(Ab&T(@|b;ObuQL{QBdh;3kRjh7>|r)<XW(8pmQ_!Ko9CiVjj
(~S$9D;%y*3VDl)w~N@vaSO^jG~%vF+hlpO%PxcU<U^f?zXE!xVtL}*voZcd?cFuyVcT<RU;!-5(F7;z!MAAIbedwhef{a7vO<xlD1s@3F^U5|UMZrTP;LXU
%Y?4vwK?L2t>?NNIGCnEA_j3|d&0!vOBHd}#BEYK5N2#p^7L9GL&9oJEX;q3R(+L<+Mvp;Q)t|=vgo8qXGjICT{B%(uYQ0Z=-mK)&Rkl!Vur3uld__Y2)Lc)
Z3P>{-zdNzIgfh0mWq|=-Sz*{N?(W_9Dn{5a2M5zEVz<^A*X1xi*<$571=EO&4r}-VK){9km8LVg#B3<4nxm-yLva$Y?Ot+K9oT!VILRzmBW1i@LiviFb09J
;zo-moKkHyZRWW)L0V&&bAE+D*tAGb6)5QX5ChnSIhRL6bLYwS{{^+sNT6tafGcS6kR?fdkYU=-z4Ld&^y-Z<NY4(-vO~TO_*A1VUlJ7r0g4^MEyFxPVrE0R
vYTZU(&5n9<6Ud5B##9P?v0{%9PBC2y@uh7&wK}8`sa-e{M&RVPz-u;oKjkywQ;)5Kp;B`dkku;zK%5#LFbd@%e)@0SNt0yl|sNeN?{O{6z12XR;6*GM4Q*Z
KHd6f21Q}YyII?)lF=OL(HGQbUIr8kuDX(SQ?LGsP&OSNLzoiw6brR0oC;_uw?_!>v4dV22eYk$94+#~1I%g{J}7JxK#|WJMu_O8Pm>Wndr&RBDJKoTpnKvc
OC$(mJXa#gZkwa!<vn49h;+dCy#=byS5RvV`L!U8%`UOzW#B1<`Qn2~Gjo20170`wy;Y7qh0m;xRMRg@0S`PRdxioufIokw#!v#EkD`uxLaLVL=A}~H8)G@;
L=6J9F<;yi1RRx~@bX9{Y`j@v3ri^VWpj4e4zS)N)Th*K2W~{T6Rd$~vkI3bxo!`_S%8rxcYv&U^Cn{3u;jCF4CmJ9FkDU73XFhgQCQ<9fPLI?k2MeD{fsVT
OBKLFwhXR22GmO^OHL^EZy4`i3Tn+e)15H?ww`qzIyRj4=bsDQ?FoWPf`sd<1Yh-jicfZ9V+#V^ZjC{}i0c_-_C-{F9#W%r<F8Pr4oIOzOPKs-D?#X{eZ%0C
+tpWpK;gQXwuZ(}g5g;P6-l58kYvltf+K3eQ%mkvJB!*;x{AvdA(H;mWso5n-=d{LNh7^rrNDy8ZQg7>yTCX)p<l1FmaNiSc7?9P&stz?64+N~(r6l%`DHti
1{=W((S@HK0fXvm5|o6tl7ezX<5TPV+Q?iVJJ1l++n!NsdO*GlPH&A2*VMn=965UWM4Lh7si&;j@TC6-f$Q+nIk}4B$N$L(S3iEl6W4ySiggVm(0YV=S;<H1
*XGZ-V+}w8I^RIxqEPP<4q1;RBIcNB(5P&34MxJo*v7#x3e}NfS9R~g9q?yp1h8%4;RXDh3K2Qjv4-lDb3hHBHZbn*bf?1}#CwJ0tUGE=WkPt3@w0LWps<aK
A0Z@HCVcpj5_s_+$6KEvtN}}}V}m{YF^k{?n%alfM$<1^$Mj^0Fif7#a`dx^nr^26m){A)kn0m$f*xtUm&q+{`4PW2zE=l<cB?jfU!XY<_%q=PZ)JVps)yBz
w<;3}QfIef^m6ttUcN-}i|GLK8Dd^6KWlk7dI61n34{HMX`icF(ZVm!FsRrWqIGUEmYOGbTsUR?mhxyt#Z+_8()NT!&6P&-#d$VSPpnv*3_2$#MtQ2Ox=M9V
EMkf{WC)v#AKNHgpn^XwDp}WGT*xur&WKldO~hmi=9(RU9hz1J1^^>oJhTIijKoRaclq&_58!ngu>r@sH8o>pGjFU4TOC2_ez=;yS3nQ?@X6z&7s5739+map
qplqU8Pb%?o-sfHDdUU#q4Zb~_gR_{kJ?-q;<eg~E_GMKsDSrczUy=6HJB}yA<oJJ>fpNu+LU3yWCClP(z?vh1_72~a>VbMM9`jc(s~p!q74N3E+(j@Y#XOs
)C$wM{|rbYoT&O~u*@d+@p9t?n1&0heoa~)PDLJvnl?o^>G3e44q{5qVdcgx7Ndp53ZYz&g@K$kx1C5I!bFZqr{`$c{7nBu{q9-+I_--ehk*jLC96m-{!w;R
%IDcBt()Pmk}99hHGMHP;*PO!6M)Xcmw5(Pm}8KHV1CrlAnBX5OjL%VaL7cH@!i+2`deWAMMXrcIBz28I5ni2t{`ojH{F^_rpi5+bpNabM7>0n@wm2+st9(t
#qp@jCe4p_nTcIWiPz5;_#LDO?!DKQ0`t6B2cgxeL<#qDJuIcr+@*f+CtrW;^pJ=dxm?f9-g@f}=JH$tVkI+r1hDQ%Ux+$*FfKep3-BbJ{qR?J5l~=Xi3orF
s31q9^pd}hsUz8RLl76#exV{se<n<&bfD(=uDS{l-(pZdrNlky(d@HwuqGd3ZKMx4kpBtaR->Ox+C%gqWK*OA^cdExcruvHFf{gC3a#i;xN6fc(ls5j=;HST
HXIA!i#Vr$xTi#iH$*1IT?yRT%E-a7IxWOO$X89CYaRx^g4y%Unb;ezUhERmT7i=N1Xd_hpG9IxBx8xj3Od!l6?e6XeQg<CFCm_R0LJ24nSQE~y=k^jgOV(Y
WH#w=h##kr?yX)1^PBvK&qWzPLO&1Mhi^%+rdUrdOtl`URfmsvN}a;8Ae5N+sq40iSbS%D>k+pfbgS9_?q;p?KX;ImY(LudO3{tg%6ZFcW?9p~$Ev!N(lQ^+
k=-YFw9dxd%f#yLHVQ95iaDSy>0JziUIl#=DiM(C<THMOJv4KRlT({R=7ed`447@PQ+Gt)BmUSWu@Uz*>6)eltny6>bepX&&bJ68_|w!&A`&zh84Q&An3zUD
nh?i_eAsjBZOfamHJaOk!mO*>ucC}SWBif%BCv}1o;Xt-7?{4mSNOLlCt%B?UBE0ddXu%uo8-7)stu<kGhd+eQA~NNljMHI3bx&j0q)GeaM%z_uNqopO9M0c
w>CuD$N7N|^ho3xkQdO!f)6%rwN&P8D7RZ~=yZ-Dtva9Jyh>B1w^Q<RBADh7Yc+L|KydYPm$k>Lyw!KKCY5Cxt*e;{@AHKDHw7*Vm%BO($}u7QpnRQ${uJCE
coNe7{d14#?NV^TfT2TE6>gV7LrJC$3?=01HB67ntxT>)PB|WcX8)CN13_otb(oQ64Rc(n*BikDiW88zZhuHM@cpnsAt1bgL^-3<Vpd}ILXPR~9Oq1D`xem-
)Bi{Avwz16{8T*Vcz7r<dE4`rogvuiMlmL!s&xSxT;7<eC4qIA@>CR|;5(h+tj%jAMMY&!apfTs^2}u?fj8#;{34RAIm21N2B~6H`jbnHl!_UN?_yh)4gVh*
nzjQv&nig4!9orMf90wN>4N9;yYWksSY3hw&ae&#k0CB$<SazfmA&0T!6V@gB#r@0A`$~@l+RScO>zqsmsNeM>(Fx|a&VVZ(6OO*Gr1i#p|4$clA01IDg1&1
1c<ozco`9!d^`XmX^66}xCoeIJ{3;K4O6zc_oqxaqleO{61|1PQ`;Gv=oD0-ZB`qr88m6{X5o{X^ZGJ#4w>3r;H*IRmRMdpLm-A}dR?BEL0>1_y}*fzXtBp1
`CM8_dDtl)bh%fMbiFrhLqgLgLoQF%DPt?wuGFm#3_3NIHYCxnZdaf)WRV<5#T`3W-JyzmT7kC=nvL^vjYKxr*Bv|x{K&3jnV@XAiG1{ESC8MfF416C+DFhZ
OQ%Z1?y6{#B(4hd*c;;S$F0(Wzq}*Pou*Wuhn;pMIa8>0Tw)?Ld&~l%+Dg?+>iGM_@=+%$`Ji0?q{o9$cbPpt!so1@x3Gwzk1HNV6H>)WZvWMmNO5gcxHO8K
AwGE#*w%)<o($oSUv%>QZGY$9<7jGGZF1sW$`<JRmtCD?8GlZwt(xLvUk|p_JtcBQCU5jJ34tNQ{Fd6&2$8@>9r=)`F5UYXzB`9*!PHW9hSZl0d3X}KR%XN3
+KG8Dau%28l|Sz15tTtkezv!7=_@2!nrAHLm2Poj_lHE-S+XMp&S{bk@I7a&Tr;UcBc-klQ1c{fS!+_@Ny$1@dkGvH&6v%et@;jA8?6G6@7Slq4FNv#xL0@@
f&Kvcne(@{Y4pMr7AWJztg8c=)}?TPsC8TT{PNw%qR-b2PU+ldeo8KtzvWxyJm(~x6Bs{8IwJL^fZAn)o-Rf&Y@D3f<875e6PbidQ9d85U!1w*5SC`-uq+eW
LEQHOd*77Sc?q0#Jd-`}*y538Wf$!dwlYCqlW}fLx;eRMyG*A41?;%aUrY}zT(kt`+an`T>W6rNW<LJ8`*z_X<ihlPrto_dZ+v{~l^YVw8fR7G{)q{@jPu_0
`(;Cu=Xn1TzHFWpZDeY2&XR$I0n4!E1kQ#qvE@iB<=wOuX*xkKW%mA#lHi+yEHsz*=<BEBg6lxi!mKzXZ5`bh(V`+a-PiD_KjCmxgU}Y9jfjWcCN}4zSZIS5
+XRMSkZUU2yxIc~CKZ9WMqJ`4tD@2L8G9(V<ER?&t{?fi)?iZD@C?Pl;weG2nNh$+_^CH!$v=9#yQhK+X?-u+>{>fbL>|_V4xs}k!tbog%6|FWYHTKdhS*|9
`J$ICEQ6@<c_|}NFDpc_>9QL}0kFOUJJ`0Qe&}!^BWdlmIN@0^NldN8dLNJnPLv}Nv&6uEGn(f|o<<>lWe3YbmjEJ7@HnJpS?%>SZA=sPtjfEB^K!VmgzGOx
xcFvc8+U^oZKli{NInt$_8&SwK^lr&ry;~{lGibZGL&bhHHidoFw(o;lQs=m!kEm|tnp@iX7@c4wU4G==B3T)WtM_icfeLr421r!J~+k9we&FjrpRK37JY%7
1UCo?NBGQKPBm~3rhX)yaO)i?r&4p$J<6XBVS~e1pGF`!;4O-iY!UM#HnZW1KOKRQyqJG71Zk$vdqbsWoc;_y9jqql*6`soY@=m@+<i!V>-7b{<f$s*_~nXh
T<bIFB(L0^Y?v`RE`1)09VPk&>=lc1T8A7g<q>Ny2EyjKOYX(5x)>8zQq1m&aS?sN4uU_kkVG@bcCXBfOU=7lg;_xLmLkgc^PU*o^Kp<7-*M05TUd0eVyIVh
11Jms7+C&XX%6aiRylnyWiEBHxGKEbZTQ*ZzZS$kVJ|`I#`*j)%M8!xY=LETx%BWg?d#TN4ZNqh%vYn81qKU4ZH<~j61p5IdYtt5BBi-j#JkJb_ZZP47={F!
j14mgz3UH9>gnpZ;0sYxR5hpF`f$BcNPGMDnK=7{S2m9*X4?_{NQB<YDb$q&JQ~c_?>w!|&z6!i)@fjT=Trq9NAse<4*w{_k=@pTk{3W=F|jT1ycY{1evMyl
Ry8IvA-(vdrpwyni!0uc+MWek%V<*w1x~#xeQu03ECY!5tczkWLmXjNy<s9qV>icfNJJggp%i-4#DL`#gNLM4$+C!x+_b@p$>rKfum_Y!f!o<%s}c3~|D>S!
Sm6nNp`JFk)ds9=lPl5h&48(x(BS_#5e0Oeaz|82P%oGmKFtIv_3e0#RiZeRjDa#t7KF7QHCBbHxh3ZgU$*1_)9t8)`99iXUzqlBPbA>pH2F?eE0?$k%2*^H
LlGm9NafY5`s~~IC(~?&XKn-keiY4FXESXsRVvdIDck_O60}%Tc8)1R7Mt*5<TOV<#tMNvwwDsCM=AMgt4W-at=^a8`bO!?D`D)rb%z{j#e@G3`!R-dy=b7g
#oDcQ0#^H+L|B==hI#JpS|Cu%#TIN;&E;uT(uK(PVWpAB2%_egFF|$!W>UfKp)@`3rKi}vGIiw|oPIGnV1O0yrJB|qe$y{o9KKZFKM#s=lyycV7ZZh!w*mO$
MyHXp(iNSr1`9xeZAw+-(}*k;C&z(w?>`+53-#uxe@)-qw4UAa_o`ETGvWQ%P`u`!@4xm-GbvfO)0ipHzkR{}|CkX~8^_nae71D_et?^m2_Vb34O{gv%dZUy
vskwI^wzDRg2uUVc4zc=vH!Jf2>g@`jK7uGH#X$?J;8@-nAZo`eVJP)H~RfsbEpgAp5T9(W*EQ)h+d4wQK}gbD10y(MZ-O1K7!SW;T1;_Gx#1sSV21vLog`-
ENM5)Y|JakqVzc23@LMhGw+WTzVCf=?jx;gZc=HrPDO);j{?kciFBcbhwa;_5C+7SXcwGOaRuU_ywUW%!u>BgiJeJt^aJ0_dMmJ%9SyyFQriX(zwk~sOXGD0
!fkE1)s>Bw!+U0gpvaBBLLn5f&r2Hdvq2B;oUiXo%D!Lm_v98%HEocu2%3^wWXwkN8;*gAt;w(Ujy6tnKAlnC;cH$7;7!=_cIk?&dT6Go=NxIpkfmKwEtOjN
zjVk9E83&$$My^gBs(~L(%cf59x&+u@yzqtSv=myhqN0qfW&F0n0})cY=(m;1zi0p%uWXfONhYLODeOSRcvDdZxp?7g5^yDgf1|uM!niN+tdx(hug2uDA^F2
XAz9=k0QhB!#TlhqvolBhYiSmF8}<lxqrKh;OuXNOl&G6lr_?#4s#!DLD265C)g~d4r7K`H-o*@3wTYjV`FD4XIUO2MLlgvx%CY`GPT`~y!-5};d($Q_Y`Z#
Z^!eyOL|z>2YZ2>`LB*V;GArJ{7^~WR@~L344RwWO#otE*Q8lv(!}n#rhFI@+VqBD{%<ny;CLKGR9pfcd@@{QF2j)gb{K<6BL(2ZXL&@Qz)apIdsMZN*+qMf
EyAkQmCL^nxr$AzvsD4LB2$+_Q$0GhQh{2XGmXU8Q_T1|{cqTt!FvQH*g3syAZxsZ#g35)IcG4o_Xd7HNqtmUEhe*)jiOLmG;VIX#my$%C0TyNV?R50C*I|z
W{=6s);q2`?t?!?r%0XC$ry))gcW@^;v|YH>-sw!AM}1%jh2~mplNLzK^k<!<=`84JqjK!S!-ShRRr1`^pmarRPX~Rbu(F^m9>{(bo8OWSu2Zf?gvu}2V*6r
6XVdUt16hE!}mD=&BYW<Am}W`AikGuG8%JlR$gco$Y6;rwov{VnP(5k=t0;Ojx?>XVB=bBGNR2-pU^62VM#8OBbMK{Or!Zn;U)ja2|H$mgVZHEZWM*|f5=F<
3r0G8PWr0b34+(!T4BN$8R)h^>QJhdZIpeofQXJkb904gV98LAkKNEu2#Of^{cATB6Jr$<E{e2kH#&|OQx-hs>UG;BZR+XQSYXmAf5T<1kc!bKSf;L6BjBnC
OmM)GR?jYOP|H8Em<|X7cprxFdFske%9icX*$C-4oBp9flLj?E!5)K%0}mp2MtNx3`f*aloE{KUt-ZPxpxI__AMf?&a*BI&J5++mV+rL?S$!hCR9ve#<zk!W
<7K;W4t0LY<O5px9R_S;b82i*^_?8JRmxSAH}iEK$VLjVYAQ8IEZCuRa*qW~dK$)Q7G-<S%(hkqaW6m9!`BpO(3J;MrJ4=xBDK?s6-yWS{vCW?a+)J~`WIq1
q|?lbtqHhK2jT}BuQ930EM-tdMeVrKj&_POdS0p;Z(Pdl1T^fv>b51yOJ;_+&RNGa#kSf3V_3*@FwaV&Bx~4Unl(}c0iK4GOyTfWS;1h5?C4z|Uo2SaF=HL4
f$c|CtoV!Hz-`1E7Mz;=Dl3WhS`xJ$;1Xv;(3?Q9d5>>4C?C_-J-po>)L8)Sw$>hwEqEFLdA>eHF13AL>S?P!6dE!ltZa8Rc$?q`w&Uia>@kT(O<XZ0eIyU8
jeY$qT?^l=6Ywd#HvG4AAGamO;~NcBw=+@?uR1uE1^RuFRMa+7-BJWm8#k8CM{@EwCr0y?)zBp<&WO|S;l)a+&;=jfPx6&aGB+a;cr3p=`@-6G&m!i>rx$sp
1xxqL#sCns>O%YTARJK)yLET_+|&Q63LxVHBj*bQ%!=HFFb^YtExAY6Oae^zr$aliK3+e|6IM*9922k)m?t+(>~k`873q}-GQGjl7|dDWg0=tdWsF3X);nYQ
-)L8MELHI==}86$-uimCG74J<<>0~6eqskJ<)&;H7o6GWjO6;D15FOy#@^6$YBd2Iu1q9lA|4Nir+C75$`UFO*&6qE@IGo~o2!TyVi#XXaD8&$kE&(dpZjwJ
qIS-T;ft~VBvdPZs~%Ia_r>~UiA@%owtnl+XSLcEAY(4INBN9{;(3(U%#zadSy}m&wvC`GgqNv*QgnVX>F~|8f5G*<XeCO(?TT~4RQh*w@jg$5Nafv`!8)Ni
Q)sT<&)L7Q8Ey_sao$%QN~uS<e)L{g1vX_Jo{I>oIc~k0(3R!(v!80+2a*FF=QwF{^}b?`DXP23vL^0g1q;edIlqfqHNVpBW0jXdnjldAX&>L^(&C@cRTyS=
d_HYr<z<*PK+()zDkxukudZ?l6np7|n7%CN2WYIaFL2>p*A&6os_`mN<DOGXo}!qG2>DpM+1Tq~GlD!jAp6yyOAkcbJ3U_NR^2QEu<Qw5k|pt!Rf_o3TzSrw
evLjH^m;GYVi~igV8z|Mi5GcZMj3{aJFo7cQU}8Yx!mcl<Y|1Qr9O9>SE7;-)Yn>&l(7c6Cn1kCUvGzhu_4w)o*Q41bB7k2X}ij;T$PBoRm3<O%{>Y1x2*5E
7*yH@rwh;|k1=^GDM3^>q#A`weyI;eVhkmU0v1l)7I(+-5u9?S^1S)XVrJ^Fw~4mtCixj)VA_yYZm6&P`#A&blU&RL>RVrkH4bf$@D_B6(WK~uw99x=t$psG
?U<Nk!`MZ~*IAGti!i(@KO+T-20%(;Yf7%I`nI;5j~f>#4L$n_VOS$uD<wO|$DO`f^O<8gZR(2)HHee=j$4=4AaH`~z5j_$36s5geEegJ&(_g|NDq|gzU@~~
)I(fZ)+IGQt&2Xn&mE;ENjY|%oR_nDolQfzQ`7X0Bwx)j@t%Y?+pb6Npib7ddJn;sZ(5g#jT*5YtyWHR08$^Ro<wdBG{g?M2LoQ+-g_wU;Gh2h38E?hpIcEL
2MDwM6yGScJ5wg)#ihdww;x7^Q#Q#*)2rO}yEw@ncR?H2=kp+WMN?X|JuLXylYeQBlEnP%yXUDrQB%2+)Qf9ps*t<=bpc7GSp^l}%f*ZaA*iVcjY1P4Vg;i2
WG!KGFK4fCC(=0fJ=SQ#hrt;h8a@#u6%@V%7t+|`)pDr0Q^8!yttP7~T{mq?_)*sK>aAsTNuN?96anTjq$PD{qlMVkGiB?wR!FM}BECq=$>j-3h0RCpf+-+7
72nk1s8PCuhdT=<nCRsU;M<~aPYSiB>aBU4_4*wroF3%_@4g2g!2U8+HAg>}$+p`RleQKs{~mfrMNVjM;2(aH)>4ow_vrsbifNDhOxzH~{Y@07h}NhJLAijW
KRpbY5qS4R6k%4~=8Z@0J^y_8H@=VyG1DWjgKEASt}oyv71T=lOI+NaJVd69DmQd#(#>yvQT(`4fUwiju*T?&IVGZ6VDr>8MQpK!`x%@KJmhRZf~o<);~AN?
hAG-M4cQ4~p*WIVyhJ8@daM0kY7Un-@}s<9hMhnt|FF~h65-`lN7@x`CQ}gpyu(4uySE_>Bt2;bNr2QMY>t?%zI%{AylQl>c~M6D-$?v%jT`7B#x1I`W}moW
ABrF()~k9n&Ds~qIF)2q@dxwnQIpD$J~2aSj*pL36wl3~6G4HUk&EWmu+e&ve8(Ib+|{ea<l0UrR<Ua{7ztu{aaut##dOY}k%35ia>}6CZ)!T(K^r+PCQKx+
8IN)*b>GmV&c_6uS|SrU#EczM$07O=Vug;LKjZ)+a#dQJA1}A;b>+nba+u9A=I;2sD?EP&Vp`^>u1W0TD5!#3E1e1M$K{}2gbB8Q?H^OSgIA(kPxVdPE!EqN
wGZIae3=zz6UMK&raSQJGn==e5w+@U$Znv2OgYi=8Wn-xeXfhXts!bWp&unD9gxI~e68R5bh7nKbD2TdIK^vaeRJ94=Fqx*Q6@|M!Gc_v!Rpe%gPDFak4i6-
l6K`O{H-!mLn9tOF}1H6=0CkMy=<Yxq^0z3+k2Y)A1$|P?E?byvHs>oFs{LEze)Wa7~i0u!^?qy)c0j12v6+2D;F2@kdj2bX}yn?B@Et=Lzvmh2`J55VD!XR
VWxFd^yYyW(NRK5ytCcbgd`d#<%>iVA`RWXzIi(y()NZv3Bz+Jn43dDW|+jfM0Ts>vBr&Hs>VB8Z0C8$0JR;ZS_E2nK6yH_I5oC?iojaL!zWKw%nPxInhDyo
&<LKpZ{Q5V$fe4$TIIR2m*#c85o!j0(og6UF|f5ZKpHO&AGd0*@d(e`l5KMp328uUKW<$Ki^%8M$Xf)50Ahs6I0q8JF=fMV>dC5}p>>5vvl7!zSpJnv?CLf>
1CjLFyj7a2j7kU>$%j9)j@9Jg5j#is6>WW1jS6d5X!h=KQEK6N5L3R4O8<)H27&F$2SDH=)O08SRe0yo+4yL`UlsHiQ$f}4u{&1kpXT@7m}GJwh+hIU{_KM_
-xk$O01EG<^qDY4l>>^TI#T3PRH|Nu2$Pj*Yyo=+gf{+no-JPp-%8(<GAJ8+JMhmOv%c1Hpapr7f>WhnMSn5})KJl^X?pTHnax@7$+?R(0v}n(@vt~k6B7ZL
7@u2gm#%GSY!+ADt31I6E9OV<LqTk!+@Tde!F+aZTzet!tvnHbnJs*>PKwkot0QD{TPz}tTJEo>xWl}OUkgC{ZRg+HT}QWUn~@?KrKdBvKO#X-o#|Yx!k1&D
*G_aKzO@VoVDcc<2KbPZIkeW<ZCxHP7+`^tXf;{+S%C}QGn+#}AZ9R?+EB|X*DwdjAXk_oH^!LAUe9|45ZRvOV#;@{9%hZr>J7i$6v}3buX}d;rh21FJAA3P
nzohv?mZmLIvplzrSlWkV<cmlK`;t*=pSeq|NCK%>hTcK(wgNBGGbg|?FoE~)1Hw8q|)O+vYxcU;G{+-11ig`>aHf>9A#M(>nt);4)T|Xsn`42s;BK%*Da`^
$s(Dy2NQzQ#xm4|CMZzFz`Aw2t5(mI&Q#dHSHb?o&?g=w{K1p?oOJ!4%gSb=VRPCbiLtLjcULRT=XJ-B@)RLo?EN@4wl-AMa)SU$8TG@uP{94DqstqeV)FRN
=K7fDRkt$)6=z$9i&@N$3Qp7xYNsSUDU=QDNZLu1rMte8&uu$N$(hQ2sxds^VFoz!R*H0XS3LgTk_a2Ry-*#bhaoobhAp43EEegzMknp{QtMLVw|3pRWcTtQ
yGrX24Vfn?Kl2v8gD3MT;?(nBp3uc}p?EUNsKG~9Bu5;n|JO^{eyOOQW2P7gu2&w<J^<KKM;hZ<FA$vGnTOS47CJwMSJ3+13h!?1Jh4*`(m5-v&>}El#bM$%
I-CBe{mOcPL6{hlvq%y@038KAY0G2xq*KGJSHe7xqOce?p?BA_HGqIT?X{9q#GE(AKl3o1EO~skMr;zjsU90jY3$ws^5&<KY~@T8?Aw4$H_f0jisZT8oj{0d
PBHLm@i`EYt6SOZs5+&#*(EpH$)!zo=|%b(j~L{|45)30j0n(P9RaMk6tcuvfd0?qgF85ySNFsCgL4kRdnbF;OE4Le4_bMfVHI?Ea6F0t-XlJ?y-0TF#y-LJ
`srHnE1vanEg2Xsr=?V8EVI@(u|9N?GotWzp<E|L)B6|XZ<1l(tz>BJ3B%~)P_K_Wt82yi3O{8P2rdkt?FCPTA|EW?PE2G>r)73C)HY=v6f8_hEzCl^<!I2M
&2@8g0m2pmr<eGX*w5Wl)5Ij&jMwHL;DD{zk*DFO*~o=_XIG#D2Q71tt{#s)Bm3M|hNW6q`qZg+R|;!gXwMu*QueIFm|i!0sa?#p6t`u35Mg`@YnpMh{jmce
Z}#uLv5w|jfa`{`n6zD-joid>+UnE(4!QE`ew<oGAXCJc1s1@21T)uZ%W%ZYMxDuvZy2Gnm#5kF0$956#xhb&#9i%U@zjEBNCR&WR<R>l|4#|9@>YzNvvZY<
dYXWkqU?3=bbD#JzeK@sv>1c<N<6xh)n!(SR45q2wzsS^fllM;%?_^ae3m{lZUo?#YR>{&hDg|{Ur5s0hn>}_$A(;-7k<sqy~#ES<)zl?3(S`utGhFcpEB#w
pRXYfkkRRxrw}K(!clyWi+ud@eYYFjHs;|<RIBqL6XO+LQQc(QGyA~I_@;uR_%kfW`NXqa&WVJZ_EB+>f0Eu$kXrTQ0dG%6jr-}00Twc+ybXnyQ-wP<Lt1<|
Vgsq|Qz6Ni7V<JVJs--5Wc8NqrwS*-e>>aS{uN@q6kWNeX;69>1wzQuH3M78j1#wO{$U6xy8MP)BtEq@vbZ@ZQF!4U?(=#j6W<N6%XpLNF^j5rG!*3KfHEDy
WGT6R1j#rIyn62&%1%#zQGG=-UHctlhmyWv5lRuyq{@2fSFR$6rvX9n*W+rK=JYFdChqVLv&Tcd#Ybzly*M)i$3_;|n+dI+@(*9b7-3qTYEWhW!vs=G1`CN=
E)rX<a{;~;Tq7PoU*ryzT=w^q;j|_K$c(0^VUHq>wT8X&8T1QNvQ0TZTb5ocqFTBxEXnfT9`J~Xy3X#=R3on9Xj_OWnyuM90iPou=6V7^^iXQj7}@T_%5+^X
`0%{9+e|ZKr`U_+FtP^y{^6=P?N7i;G&oF5wdMdX#DytX!}pzt#uHm_-zFg?5Ec;?JtA{_7}r|ob4YUGm?eF9-8sSm=+=v;zS*=spzE%OR@Zqi+e!J0qPe_L
2};SIudztC&>mZ_dZa=$1320a+kRD%Xr&uwG7{V~7HWz`iX<icRwDe5bd6D!rs9235$V7CysZFslF(NI3SXf3wud~*>d^<0$DQv{Z0LqdQijQ7+@JPqMwxuB
$Ts+CuBvI|pI)>SFh#cDO2tSXJo!(Fva`{`H29bt<NFUnZ`H_|zpTFiZ(`9r7>+E<ajLt@@6Sx>w!&vyN~cm*r{{mL+ku2}IBajo`L`ii&R;I!U1ud+yHk{Y
OMUqFXee=Dy)==^udE7TWpeucX40me$vI|SqCB1%PraVprQvQwwDZx0PmcT^lH#Z)?cemyu(^3-0;8M%BWo$Vyz6#kb$)kJy-+j)lAn*lQU9|3obF-;p$sjQ
-cb7cxW7@G6O-Z%>}GzPIyZ494oT+$jQ7U&EK)If4c5E}94GU->6VqK(4WQ@iXbmwl#wp}+{VlCb7OwrXbjbleoO_D-d%*KWR|KKm-p?wurOLK0y!1x%TQbF
*JB(XX1&DTdY|OH=UN#0^GZNKAoaXNj|FKcBm+=U&@DZ1*k7CT_QAxgN_XNzm~~Bx(S`1P!KaC7Xq6R&LG0uj-(c{W=fHauBeO*h6k{ArY__?MO&@L;=@TB#
j=1Ylf&YQ!LpS|KvAQ%dA$h@D^e67-CQ^1K&mEH|Wxma7&SX!3wmF<R!rnNo@48Q?cr@ML>-9v<=|UJ+`(%egD*d&eHGV#2Yx6{doMoM-`Z28XL(;l$NTj?N
zyTaljQuRTm1*z#3LTj>0!nU*G$YOZDZ7hYFqwHha8~&TyPt$nd_Z)>w3c}j%I+CS>AOiw)wqH{gffDFI~B86U7xPBcg||K87K6r+tE$aKDOk6Y^mi~OcQsz
zI}?QR-C{5T=#C3xXth5s0zEUmB1R(Q3iI8IQV?B!VH*zXE!a&hes<@S+BPku%}huO_-AV{xM+)BLaIt1t&kZCcHZlatPMBqKSbKhF`{Eg;c$_I??<*D!=Yb
c-Ap|<lZ=o15!fwZ-yY2i|h7d!Qj!Tx(4?kob=~ccqS0;5G1zV2kCfgzFk<a%QZbNtH@WQ$h}+rDSbIX&VI3fFQj2BQ0*0QY2SZ$-oYM%8V+*Q_=?+Ur90yN
K^$6hV#ExID6Yc!MeE1`Sld~6*#jyRA8_3&AwM-GlB=98nffrgb`%dVzltlA#CHuq4t$@0-N6aN*p7hvhf=_W!G{s0su(mLiTm-KNNkg5TXn-3eKiU+n`jXS
^KI9LM8?>UdmZA?alst!u5r1@{iMPNIyOq!pynzxPd%6ntKw{QRzybUaM40Re93bI{kL?_!)mAFLb4cVxzS&zLy<HM6V&l55Y7Bu-uo(Q^e+l-!PM+8@Q0A&
4ddKd$syLbPgtQ)>O=u9i;&xqIxs1BT)RXdmZ0S>QIVkO30h&qrMOpq<~EQ+IecSDY0rq5#=LstAB=|^-%aM)lNkQMlyIk8F}_GHZF7|PCwX&f=~BTDZEhYd
u|y>k=AT9wR*xcQF&)e8H?fE^=%zbOuHtzy6SrdPgMUo0exc+MdeHGFQ<jZrNIlBaDDQC+R=>L}LIE)7Dc)_2Z^<syaYm%t**lYnUERkRWKiD#otR=IKK3nF
1&l!3AxR<U<72DzBG8qCuy$x}5(7KDztFuop6_xQ!aw-GY#9Y7Vi&z8(U+pkd9+;B*hK3w0Iy=UQhS}Dm0$EBA&1bxiUkcp5Si6Jr|e-`<U|l)0v2Gn@=&*V
G?c75M9o=qWSqF;{xb^Stdz}TT-bJ0f<(w$74L(H>JDrNe^Ep?%(HS@aU!{S-|tw6-8I%{q55<Uu}hgwoTipiuW%kuE(*#AKo17bZL{x<4sd6rV=oHU;G*7y
iFFuuh{jv0Jn#UFQr)~C*cyj_p?V9|&6mID@W54e8y66f86oo=YhWtc(=6;`yV!bvX=hPY(_P@*B+W%r6SkYfZA@A<gFDUhDstNRalgCw_~_#`A>2TiWX)Fj
j13vff;s3M$qP?D55)|LGmz{3!$%%cQwae;Cmwv8Uenfe*XY{8vn9fyl|kIMN_di1<eTOwDvZaJv;@!<X;{Bj-K&YB(2P+W4{9@l^7=bRQ#iABr+yG;%12zX
JyD16b1~5ho$%C-R2%q+Yh(4RRhs*mn01Z(O<)Acd%F#6-uQSB6us|SI74*4XsEQm0}UPH{LNX9U1U3$C<CAkPl@qT+s&JQ9Yh<cU`E9DabZ^(=7IWV^2#pS
@Fa;@kBO+Ff-#9`>%ldC&(Kql75JD!#95T^R7LY@Lyn=1t4Ccls%viPf%@{(RK8-Edmoy{c47f1s;3t|7}u9TWFysWC9MY_wL6Cm!*9_SuX(LnSCG~&l04zO
P>4U$^oSo!00=caeCb_36YrzA(1>=rSK+jl&AY5fAWn*14oTOK<a-}Lbgc`g$%HpX<e}|$mIEYwgHRlk214_%;(M;-%`uF+kM-hd*4oEiSTgfE@~5Vt)Sy_P
wQuZbNK;&B-pbp)uP2$Zr37=c$GDuhu-USmvyY1bb+Y-42FbO&+;1lyiDss+7l$UclC3iH9*ET(=I;*-Ki05NC^DfHUa<aFNs8d_EC3nL0{G6KWP0)|tF!q$
H}IenNd2uJr(F4X(L??FHBwFbcKalL04KalOt2i#^{gjxq<g9<uoCKE&cY56ixgOEg>L-2``mg+c0<iM&b?nDKhJThmghXI*JD$pgahU7Q*a!<8~jcecn}@A
YNdNVC|4IVfJ*kjvpre1J_4yDJurvQr;uJXfgzOrAN6pyKj54lu<*URJo`%!$7R3~&A9T)w!Kk@X%AB!!PB~ih&ES<2k|zIl*ek}MzR#_;oZ4EfhCxGc;Rp2
BmYI<$s49{+y_ql;Z6|Bp8F_u+;&+({HcdC8keHP@HU!;%q-P|DK<U=>mrPJBbV@InBo31?KzFa{YzYaa6SNh7bep7$`@N!)Ih3m;XiV4FQ~3yH&f-Gcv2D{
gw$Zr0KhQoMKhwyJl?Sw5E3h@8ikKHyI`}&4=b>V8)objp@nz!k5ka`6m3E<2vO66s|ywK0;6;aE3_V}-b88q<(ih6RenZC%q=b!rleJQbQ4~i^WCwucHvN4
om3$*748;VA$z1SJ$JXpo#<4*{P>o+R@lxGx*p3)TxRMJ+DO~kG8K5=4(}Y2#3o$;BcDFKQ~xoNe`@j`oJYF5*ny26ndHZeyuTFY^1>_`^P{$JN^>WWHuW=E
fw^O6Wj)H>A6l&bU#kf^+n_`%yl<Jk;mwJ9HG)9Y(f7%VY(mRUKDo@jl-7o`6kp13)~mw{E9*YZ05n7Te*dLxbvywH<19rMKMU6nK~&0Ld8zu8vE}S@F@&Dc
Ej1d#0_hMcaD>QWt(0?bE4`a}Ae5|mc`!}9ilHG)1U`m-HVb*Zk}iD>jmnU1@z|tBHUP<ypn}xsk`d>1XxKT3k&^=F#Wm|6TZRJR;E*(6JIl=6Cmk5Sb{l`+
4IVwNHus@n=_Q<6CE$RHi6EJg<h{<QY=y1}WvmW+cqS(870lZ^V3IR|zZp~&bd|3WTJdj|q7#o-r?Pm1lllkk$g=&G08#>Cf+MGNf&3x+{2>#t3`t8^7e9@s
2l!GZZOweUnj&zo|2sn`+^F>j8FvZUV4eLd&F>!ZEeO5-LuLOxVM2uSw(zGRQ$b%g%M~(|kW&P@ejf2)kkdNjq18ZO(VVO++aUFJqe=~)ltgU_Kc~cDiNy@}
UlJSJ21l}MOzkLMx~1K{D?WB|10gAJqOSJ#AlJ6PbN`nm66_{2oJ9vSC#5@`R@X##i`^=t#PphN=zs^vS>5ip_$CjZGO9)J+cqcLF0KGsZ}bih8Da<E;{%Y8
GHMf#jtiBZ8^efr#1GhKVV(5W_vfsx9`UJB%-PKG1%bH@k;xIwx|ydvcCNPfb{5(jTxPC=pajeH1z(L5U0WdoDsYDs#sxy$Ri>rQ4_N+1c-GY_a-n}|2VO9*
a1UN!>aSMoCXvV47n#uY`H{NVu|&LyQ>A^9c49dE-^T9XRKr8{LoBENg`p_26#S&Zm+Osfp;*R6Ro8Lo)ath&EE<WQLTzpdg?0I*%Iga#%@)LQ{GRM)GYM8G
+h9&*-^Xc!C&|FNw{;{#DaGWC6@<+sYA#Ao!(!u1dN1uFzSKW<nqa($vvl(9CO8atyIXhQ6@#5NsNG7j^SAr2+z{_xxyKUhp+2w<(bg)qZ|XrE1hcx6NaJUp
OAG%43<tgcJe<45VXeap_u%}d(eP$IBjN@=i#}0rzqKvhR-?@)I0JJtw4>Yn9q7NxjTTNH8=9ndM}A!_dG`}xe<KhDl{;EN?&oRP<2mrD4sYobAmFZb38u4=
gv_{MTheN_(6XD?951SKr^7UK&u?w*KMO`#gX8VvXsN#&=o*^CYO(Em*PlaLci>JunWYLnm@neI$v|^vx-Y9+c@$=_W%$cJlkc0k&-DW*P+k#PxH`Ob?U`X>
YkR=aKDym}E$;s*<pHvr7NnW!hn;=Ahsm0226W>;-ocbmn<m#c47u^dz1p)(O3ho}%?T9o3cOFi^rl*MFz@u;4BS-)b?o<5lRAW|;mPh!)2GZm=^%d`FQQ7n
fBB~BuuEL_E@(mDRk@}p9}3opgt~Z?X})U@{6FkUP606FqYt}URSas>O~qLF>K*(UaOlyz3)mu?#X;Kt9V~$2(|Ls#?FfgdX$ikBG5M%?IH+rtLr_Q(m#mnJ
vDG&`I6_PdJaL@xryIpz$@awxFNegEqwu04e7Ovq-1(|Ga1X1wg75MIy-3l+lSCHn*iBR_cYrap7mY77OG^RiCd?V4S!>r8%=VKIRozG?K}s%t4YiGi`qO@#
#RoVv9CSp<LL|>yi%A~W59_r)!oFriUJm>IkRt(U)9#%7m%~_O!e*|M!ZoD|sx@EaR^fOp5_ChC8(@qAZF2WODnaA$8o=I3Sp?L<vlV0arwfFoo>E}C?m0Kj
LIvfUCKtzRm;-RM+8t+8F!O&6HT1yggY<`8aK^T1Ic2EyG6F;lSvehd=zpYeGi)QdjW$M9@X?7DGQWqIrSQK>({r?&d@rv2K5C|_p7oI5@lcD>qQO#Adw>7n
71#9UM=A6?fwfUZMOg+UXGFL=#YtcxJ(O@`@1vTz+-!s}8ia&q0<MIC>O~G@MzTaWlxfnYF{HmDMb`Kl`Swg|HLdH6F>|%o8s&87C3471Je$3Rz#pIsWdG{F
UC^9h!<*=t6Ca4_z0>el(jou$+fc27OKy%6YefZ9i1swYTNYjfM`*PB{`-S<1_4LSNl&Q8r>$oqN223d@P5xj_NuIJu{qwtO$=0vVZcS7wFT)E3LW+%(j0Z1
CFFMuTWj~-wgFrZHKR{Ajk%lznIDC#Hj8DC-}|NV5f1=eB4_HJY$1h|1B9Q1U$wrfm7^HYXW_e8IG1HH<TED`+vs@C4kvODw#aYTGb4!h=ZPp<Mhs8J+^cQy
L+SwO%)ohqOPW@8G6%~5Kvr@qfG=>R{<W)>s+~nXp%}D7B!+&K%@S}iFobOns^=^^<!s)+RzpeF4Meso(Fx$jtk#WN@6^$CZNMS)fq+o&Q!=vkpfN`%$pN&O
f#V1F0tL~mNC)*@B#AHBK@%#0daD&XW%+~#YK|Q|wh{!{Cq>wOiGUZFf>0tIYb(d^-Hi9tR?S>%A7%L+mTUHjQHKNZDB)N9wHKh)N=(iXOBog!aTo<ZrZ^1r
0ffe3$huJp#q9r1^^kEMneXNJK}9Q3G3*teC;QuHXzwrsUSO&9ev|F2q^Gb%9Jsf0+itz!$aB3YRhtMXhjN6l`Wm?{l9J@>h@@yqf49j*D5Xt{%`AnRj?>lt
_^zDZO^K$vN#Ms5*?^f+&;vk8QZrNqc(u`1*pNk2g|5ID_%FsSQRHTMl~Fli4SBF4&9&PW!OtYInqwh2>71Uk!*T*9#sDUN<>m8)xmR7a5ulR&@VH5nw}n^E
mvzGQ6EVv4DRr_O2floD$wy%r#(w6uzJKZWgowGipb8IoM@OIDVkz8~2?K3Fml8ur>4?DI8?}(-cjBjp+i&TnOne&Rj0D-_pT?9^O8T28;Di$s)?W>obsA1<
CMCJ-yYN6*KDVY<hXn~6*%I?oIyyi42LBO6zUs<c3<k1eZ!>+pvXi){;Zk6O3Lad;RNii|T($R?#*siq>2~K3&`z|1E23G&N41_n7Xj%HYT83kXQj>6F>m^0
vI`|oTW5O96+7TVoBwKQ`i{t%$puC(&Pl|5Wf^7-+;rh*%x4>dY3BeR%}4q8FuBARiL*XpTf_V_D?PCUwMWj=Hks@L<ILsl{ljxq?rJcv(eVXcq<zHfxuHRu
cEp#mv%$LWTZW4FV6_bu7hoz%($%p{_4Ot9lsY6T7OzLNq=)NoS2_WX{PZ%QIhy4QEg2I%%EV_ky4Mwr{Z6-iC_L^qd0$yj=qf1#lUVB$Ag${dnowh{m=9(=
Z#Y90M*fA{0%&r)XgRKN3al>95X)YnJf!Em%pGR}2!8?b_V;d@r8t^~D>7b=^YWojVmqS{Bd>JstCbw`snXwzA*vLn;z9DzR*Pw+qb%;C&!3>NCP`L}d^ROO
iYZ?R4M5SsAHZ$6Akn*Zqm;DoFFfn(yoNN9?s3%3KZ(~@*91+QT$Y&QHY;EGovL5hyhde~%`q}j7tb(S2b20eGP8DC;0KHPb7R%qrF<qbe?AS!xFv#(p$Q8%
N;YOF*RPq|b8jr52Op_!L5H$HhFu##w+r?avZVuG{<^wegh(5dWSyri%bk#Rl}`2Q+<dO<fIE{}JtO6YSY?GK5qYRcvj;2q%jwbR&l(eK$Zrd7snL!W6kUpT
nQoy_{yBmz9{p5|S*bEh7i%!idni{`82g?MH1R#Sdn};^kS8>dNoL0pnM&yD`K{yz2Zp#(TlKCYaQKV9Ba}W^<hYZob4Ok;O(eichw|M%XK<sFI=P@o`2@KT
;c&D$)Pf$z97KDJk<;D8t<IROzl0{ojbo6g<4oXK9csBVJnq=g6yqXyQqyBfYIpg>bS2m<kxf1n?w2n&luiM7^3=GxV<0T4N}FnpKfGtLmZ4>M_Y%9NE^utR
94?Y~`>F^`HEhnOp!1l#ybV2w5Kwk85*>Dd$X$q;q-wq*uCH|UJAsob0S#kn+VK3c_&uwz0e-o&*LuhdlKBQL4p$#-PVk3tX-IN?-qgF!i^IKc^x%x`5`9!z
shm=J%w~a)5%-**CW_UH7IPe=<__d{qrZQ0fUrNG0i%H(!Z*(UD2=3P&wg#dn`W_BFJIW)E9Rlx&325Fso@N>+Qy-6FZ?hp-U7;*^A_=A?1DtpoAM!@f!_>V
lrM=$@~llXX;PPbt|{Zo@H<X3P>SjS2&;pUs|amUeGca90r7E6nah9!h6c1b#ntcJ93!;rbOhoWa+zQqV>=(YjIVb;XAV_*&N7_CP;fM)J$Ft|EAH>-FwI%n
#Su+CxX1nIVS>$MS$s0*FiYl(_p|8rPF^TO{u_MXsvv;c9_|L>XVV@H=Tz`a?#)Hx;wxorc`BrGg|z!%%QEJlA%vL+=<uW0QLL-1q)NUxBLw86Oc@DwhmF;L
LU<#;tIq*+dz<pY7J&R%U-bt9`35N|Y%C3Z8(3eXwm%V4-@{C?>e%HFfPHhIQ7y?cxl*7p?^i0!!e+O(tP0E;^D_*S9?rnOi`ZQ`ivy_pii&(DnjW8|iLK9T
KMs4@vSe^~q?XgS3(efrkhh(s`=hY>Tdlv^f9^v>W0?O(Y^%wLdEggnX^l%Rc(Y|uA{<ujynVtMiti4u`;lTxT15|>(_g4u3V;mUdJlz8Y+}_T8jRK_^0PJ5
J>y!!iveY$C%Y!fDGVE;mf{Ywy8qjsad$k>JoDLKTgh5z@$vM|A^kTdpM|FTi*PcOc|Z8>b9ae%@4JPc_<`>5&ekNrPZ{q97BCj9JDD&6TVw}yJ}c9H+zOeJ
00+hzXbTUSA~2967XV5CE&Ru@wgS-ca11M5#7D(Z-jjig%O*I6ccT$rp=og^!gl-rdu$n9KJ<uZy0sjAp=K$9&nA{@qco8gd(^9{&!&f0Pp0l)qy>5lhEXSz
N;=NnA|d9c^Z88!i9AicfW{JBa_DK6<&%6SDLT^-93dPSPcj=~X5sC^wvs9_luXG$U%R2XJ-wAz+umeYr3+%x<_Q$Zz&?bh$)<qHDVeg<akR}y4Q-mswd^Zo
x__Gj4)Jv`Ad$yfZq4k14C&|7-H##?-(aVB(H1vws$m6q3lLDYoZ#3u3Pg*)fBfWmTaMeCU831##(4BWjn<W;$R9n5XNo)lmjMXSrl0((O5;H+VV4V?hE_w7
qiDkeD%gi*0eSp7#O`(gBvKXzHoQzq_Y8M|u;J+<s0bfla6Smls%q{t)nKS)4bSg0N|rb+`}hHW+y$#5&BF%_Bn<T~GG*eGVUQzDYRQbQIt^LT9{&+1tTVYC
G5%KBXIw{?CySy6B#x|4$>G{GO*d=NvY|MDoF(u!YH7Eq?AV-|B0+oV?nenUBcahSDhmn$1k}XjOS}jA`$J(lX@@~FJOH)l+%C5?m9dBpA`a2)2_2j9o3K{T
h_GYL?KedRa?$WXi#Ld~s+^)}4qHU%qqeboC0v7x5PYp2{*mC^%@?njW(pG~=q8}Lm>}i?UjGUArKN_7jv8ZORfr8{Jpv6csfM}E+9RJgk$UEMj?c1zdsY2F
Wi|H(iilFmjiomAq5wvVez+DY`{z;_6Hq;>*it%ccCE|Up;3~lC0YgJ@}RNb8y+E1a_aq^Ub)Y0L#!F{${amw>X7x^HleCnFt(6yR)MZoUPFnGe^9*rlkE32
uTRq-nnza8hgPV!%4{wJKD7h(m3LsuxzbSLT$oNi=5W5?WhjI3D6@5~7N3nE2a%J61(}UBNfNM*_$_{PPeUSgmg~12PS%AZk{E1PrVZq7j0WnOmsdJquU8Lp
gtmxUVCwb?k?e6jpNs#4{1IiE-MkZRxh5gq6w0>HGGqaOCq?`#I|QONAm^})e41rll5MUG5WOqV@R+IksEHw^G0Xe=$20iH`cBr;wqsw41!kaEi_y^Lg#`zy
dDocsoXW;MHR^N%k+C*EEKPwts~ronX{CYw?xG|!+Bel^ACIucxn+PPaZKj^em3sFw=E|Ts6B3#^0rCi*Y<f}5p|4fz<@9LBZAaTsKrc*b=mFCe<l0It8e1+
MS>076ZA?!pkvc1=zqrsqXAVR)8IZRL{<c=Px1V+99!Ci<3>I*{>&V*?M(_+2IO*;&U1zVwD|uK>>$qfdC-Q?=r>BoobK8#RqgY4lzhZPoov0yKf{HWHM0P0
*9s%p&m<dcdvctfjdsNat_t%Wn~5_bEtt=+1UB<GIx9NZieTq(f*wBUtfftVlA*uk$5$>}s!=@II)DoegM@H7HTe>tq-<1_vO25#pR{L}yYCet+l^M*CFH5)
RRi9pUCW7$FCmS6X7mxx`1O>QZfciF3z9|Ga^J&1f$)A#K9p*IVCuDq_d`Br!Wca}rzmdnyMTgKww689(C{dHVf=bD{xI<=ca;Vl<VoiH)BCVDZ!c|GRgH>%
q}*vQ5<T!6*U<7`=QFcmEaa`lepboBWaMJ<fOB6dVY!5aCBzG>v1hd*O1BV9va85QPhMWw!<gp*ruA<k1Nk!qTIX4Q&#tV9*BfSD^#k}w73Lo|JecfJh!8^q
6eTJRcj}G_2o%ytLID?Zqs2SX%AZnWbqW>`OPQd)w_MH{>E~zG0x1t9Ru*t3#tJ@7p+u`C4Pb=m<4Q5-Pny7mNT0nFf%qFTF9hL^vx-~Nfoy(6`T@+xJ%Syl
$gEK2cxbG+ZZsWA-B-olUDhZ<l)UGX3QN0YDD-wAu~8Wd*?XdT(c<H+a*5sh`>do+y)M!oo(NC*$>KWnzsYf;*nBOe&+MJR5twpOs15!Bo9bRD&F)@hF)Ma?
(;!m__;!>5?)%OGc12%DdD9Xd%^j?D^#}fzN80b;l*iA_r`uubD;6AOtQn%+Oda2z$`RG|{7pi!gl}*3if{--!(e_t?|2*}8uGMw<0f3~`p8SLplds}f6w&U
OMn&r6owJ}3CqE-pI^n_vC(Fpi`TaKz;N2R7$0kvDN8Q*)zZ~>IH3@lztI|10R?rKfz<IS2=FHAn>?4<6)~YG9sJ8QIBM*2g!6Ha!6Bqs_$!P3Bn>byzrLUs
ZHM1q?%u-;f>6FEr=`7!ikxb!Vcv&Dy#+O#W&7wzw!@wwL5%>y8<BGb`ov&RSpr`Hq%_}^jhJZ85rhuS@+4|7Ejp6DDT&*X4Fj4PhuX2^kw4)%2oVM^0m>K!
{Cf;m2iGn;Tr$AqxoF92kp`nlQyO<$Th=0CxDtX;DcfjUERvBeERhj*nt)cv)=UMLIPYadMJ^4w-4U!pjGnIsr3)k~ECw=B!lVdM>tZ&l#Uw3+O>Sx}MYVO5
W@EMBnT}`M|AVQkG?fA<dr;^CxlM|?yHjG=L;2+oBB?)G{I^RK(PAb%s^E3qZwx}(C2$Q--QzQq9U4aU0UC|7HPhP*2qmx?XnTPWY59lw@6qMe<Ut1M2s=SA
L%w+plmNE$)5a0JqI0!kXERXUy?$PE1fDbAa#3(Bxf-qVkXHUZOyNs{BGL6$r9X{h5+du8L-0sMo37?PS$si_awHk@LV(yxpOqWAZwF2NunL@keV8ZfT@%<V
^T5ZEtTFv~HTk2k8|zOXzl0$p;zv1IU%Lq97F;O#6gm;`S>)7C|K>;iyhMacKlq&ad!BcF1Z&eK>)B+|*>ApTyDl-8IEvpMffGGdQoK8{VS?DfPLm^yRqF=Z
t2iG2YM!*a_?aT~@@7AvbBl+B@9o#zydj3+8(OYX2Q@sqE}M)EyiyRan}A!rW>{fJ^HBA2v7y;RvN;yNE2XP+h1!4u#K-u)U;k1*KI|NowY`0)dkQe=2@~OM
HGYKKVV*u&RO?|#T&QLA86-EYxqD8{8Y;K25&KkHLR7j@HJ^T=H8WkgO5;*~9_i5#&?ST{Tjo>NE2>HZRgqG7>|vHjn0Z2ji|g|jUF}=F5*FSp!thK#el8Ec
f%bGXO45rva`OQDOIP@zT5Wbb!#@X?B=hghSyT{N+2zIrBeJJ0dQeU`9$xux?zHJu2#?2U*CI-VXK*Wp`)3}%Tl(Szv9zrl@k~{dInQb*@N1$`S-K(JMCW7g
T9AU<CL2B{ntk;og#C!sA33pJ?I$R&>L}w$zX%5A{#)C+7gh;+GBMJ|fcXEIYrW*!7<=R>Ih5dI{<aCv+!V}h<|hwp>gz|6%C!Rq=^|^Vxd+d0X$t;O)db%!
xYzi*cZj%u-9JMKD&NGx4Yp$Jd|DT+3$VyFCj3w#5Dq{k+|-o?WjFV=Z-*p#@LdYjNQt(QU<B&ihzg_S`GxE_?m~uaFkp@V+-Ho&@@vRJmPal#w!ySV_KHE8
T5J!4MD}5EDb%V(5Sfz(BB*WXlrnU4`~5BY@A?{Dd?HXxx1L0EZ}|v0xB;y(qXHWOrqtu(W!X-l$!B2Mn{Yx7Gw-_IvIU)x{6-z$88?CDtx|#bY*NOJq}%6|
WVX)?hlZ_n!HFv^E%0yfML3);5ZDmSDFQ&K_&!LC7^nm=k)@d>U;m)^miR>%QR(%EV}E7*5ZY0{pJT@SL{By@7oe?W=a|A8C2}tyKz+8*Zvgi07%*tx=dI7H
G387UtO3pMNEGHe95ZYwWHM+sD2(^!&FZpB>Xt?R1%rRJlBlZdOadk-hmX9zp;-bVk)`tEwbuS3D_T&5>pH|eI)b>*E6wRk$WKPZ$Lo4<0x#H6_A!6>)mb>o
qMRP3;L~@(7B*n+KOVD>PxQ2pcCCq{2qY1`;_;IZe#ZQ4HuO30*vWibJ@ODBF%hwN>5m9*kcNq0o~URcF2VAvv3SZx@(?z=&dOfKDs21rcnYzvFM!*3L>U`u
`~S!LE4l2>kwy7Jo*FWZWi3eV+0Iv!#H#gGupGfY4+^B0te-JxC5BP6eq%qSazufjta*yS*}X>@+!Pj@=K?EgIBHk7+L-ag)CafLywHNREB54MQ)@vF#jn8w
MYZdtSN9aJzupMnzx8E7UHc|ECL<b-+-@y}iqk?0pnHXU6Z6$c<n1$OPN)Cf>+VNbUsjH_;yaBsOGWMg(CVT|CxKA?vZ3Xzng*96qaOMS3O;g;Ku9!<8~J23
6}N|0e^`c3Qx1HM!v669$st40irYHRW*eJ!q5C0Z04jL^HNiY_`6X#{r_U_bHJ-Y(mAor}QM_zvjg-vMv>ypFVG6{f*C9wUWJPk>C;Z64!K8F3kcRE}T?JT3
6Y0N~|13_*_tP1t-+lwm-JD;V-hlkON;&8e*L|~2N_eb+k#5;qks{k%unp>L)enMwg1+95znqN&o}Ln9y+-wB{%o3rbZIJV!MyU^3w73hYrh*}j^3u}-e^<j
X5pj71ebHqYsE>^7v?dGW-&vNFiZNLT9a~z_w(Z||0v4mR-^~1JBfn)n4?q#K>f(?-G;RH^i(?VT)S(^f!9Atvlwtm$r-+A*cbNa36@HrMNnL_G<atH4lw9~
r*WWC^IDA<vx4bT3%tmxjTV8wE3gI)%0lAbvW(Jilvk<L=cV14o`hka$J_X;G5wGJ_2(3y`8$|NMD$wJ&Oe#ftSMLy_%^1m;lj!m9wFcoUB^}-w=j_`my2nM
W?dZ^c@*&!)$f4Hq!*X(Ji@&EK^73g#!;qat359WbCf)ahhR*#(ED1P>~|L@FAmp#=cJTLng0W+^3E(wPviB{=8Wswm#o~92FGaT2=SZU1I;hm`#>Lt*l`~%
gv31v7}gHjS?RqAlIOHakb>k+%<%+4f8&ojoh2{}2+2%Erkb&#RtGsjwLrxnA6|2{_=ej`6+{0Y5E2`UwTF9-6|GuI=m~&ydV!ZAmF=sqYl6}G{+<37I!&GJ
pUHxbujzOjq>7q3HdU+Pm6E%VD0`mVnvt7gRM?%YV#qMi+cMYhyv$6QJ6&h$Y|$-v4wLA)%?CidOqXDYvxx8^io~YHGQDCUnh=4VYeoy;tkr~lRjjmQATc8=
2a<?ahc-gMLuU&Clf7<1$nCcVN3`1MPbE2IG9LXo+w5N|5gT8L91fT@;zGOB=KMW>+7eN|*Y|kvW)f*ENRfvYJpdi|Ak#f5D`ZReS%fs3Y#xMZqA;pejD~=7
9~JnpqJU!jM++&pEIL3eB!5#-n0QoD({EykodVYxlEobp@Jd~LsId05%Z?a}CLal(Uy{VY2}IJx7DK9}mLIw2TS-&23=UIDfUok1^XVy48EGkWOs|wCQZJ1m
4d6K?EMoOvkjfLA|H~R11v(^&`Ix;&7X}ub08AbbTZeuNIm2GJ3`pU9{hyTrPv<%2Y=pFzSmu^cu(Z&NRKbQ$1W4)rd1VKvfQPa}(qy_yXvcn#VS|1I#|wOj
>9-+3N-hF&jK{^PWsdbTf34V8m-jWgyuGyf#4q)x)@$>36>UjT;EPE5E^E^BvXuqtC%n}@Q(Ua!`THE86ECxO5yjYx|IdYU^AR#zGZrd;HsY!F>eK$L9ZoK1
#uZ-kW`qFxa4HYoao>Ylf>MEha(tH7bK%0rADL@5NFIo3{~-7Meg!svBDt{H2AhDUQ6#iAVbQ_!8Gts=+DA<^q^8OR|7^v<%&9=6k<$D~j_0D77XY66R^0ac
_es*bLK3XU_KHwue^&9Di+CpJZZj;dZy*l5lR#uY{5}K3Idyx#SwruX0>ZcruKTrV@2K&DG`n6O;^%%x^&+wDtfOXlU>c18eC%km1I^~7`y+N7b4r_mXB9EJ
N8#0CMc13t*}!Pjm3NS+874jrWHB)}(Ttg+0E?<x!fbPkCh=f3=f}KZDIx9KqH-@lN&WBUs09u<J&Q^)TvuAW;p`@x^Th2@ry@N*3d2Eq)SZWHOIfx9YNVbY
NQ<ruaLe)Oie&_atQdlADqe<+c}@IgDLRdM6cQ0eLt!?3$w&%SNOleIsBl5P2A*Bg+j(jOg22Tt3|)kIYMQ8<BV(I&pyZU>DasWG8gi2sj(q-XMv#>2HW?I4
`2Yj{X0^W}bTaAusSuF6CKm@obiz#nI<{&*8l?SZf{Uo!6cZyoD*Ky{n%DWDcY#H_146l-JpW}_7>~^7*?B5DO$%aV;XFi+kO`)^gRD&G&s2tJIOd(qvjree
)K@LGFittRoSxv$@7iB=qprU{v$yo2SU}&5%JHj4@3T^a-1fm~yz{@Lsk*eYkA0DY!Mp+aG{+z+JD<qkk&hsFqWa`7YsGW?Wrq0F>3nU8R9bA~2};&2BF|7H
si&Pt#9+f`qY=gQ%iTva&oGksE}md=5D~r)374BWe;CG@9E{t9imjFJ%X|1Z|IU)7u!m${SSFyqeGid$YtosLfF=X-HL+OGwcb}k%)Z@@Gu_d|BrVM?s?QK;
=xT;oD(3Pej^vWek8zIE@pjR*40IURWgKF|_P*mg+`w<B&TTQu=@>esb%Qz}%;`GQkYqM|;4f~=nu3_z(S#s?q0^lJH~m-{tG>OoblgV=x9l2uXm!s}wHaQu
zL?}9RCKkk9t(#GlLazWy9ot9z>W)ry!_R*PYl~3-5%&LnUV#d^Xb}yaigWFU6?h)ui<OkBrk<^gjp%IYWWFriCDt?lMz=#5|Xxg&HPPtuC-)Ocnjdsw<|Wr
g1SQOgMm~k8Mkr)GN<==Kx+8e+@bkGsHzB9a2?rm*6Eb>l0b5#^(%E`R0)S7*;w6>N3B3gQoloVn(tq#xjm4Q0?;EdjU{y*4TKQ44%<r&v1ydlj`v3FccQGr
7h;M1BCRA7#`i7Wic$@_d@z|mO4A?i$5o|5g$m`ip?CRRD)nd>r$;emzC|MaJMCJ`G5m<JVV^p(3&Yglx??qbN0eb2fKPi??&)Tv4UFq2Et0$2LA=y?{FKYv
&Bte@U9cuxxxZxs<ACZixh|cm2|H%F$f-cQJAS)dbIz;}g>$y#h~q&gfJ#Atz5SINQ@|Cc4hGD|{CZ@MDnenJ3`a2jB$s>-KYU>D&Oqu&{#v~gQ_S$#WUZi#
SxIU+lY#y3w73{gE^{IE?sJ{t`LaCj@O<CpR^l$nh;reoS_Dd37a+6b3+_6wupalg%Tol>dJc`G){PNGZ7+s$OIxB=P*fb0UPFp@GS;Er2Wxvpn8{6{0IrLp
^8On4YwpiEDPxJQeQy6v0C8?6tRofE`E!>K3)6<~#K}F5(jWg^ewsP;Q@1Royg@kcbXOALoR$ONl6!nKR=fJh%d)JpXT-fhO_Lgh<l|j(Jx)-QKDOw;7VU-{
R*j+$+ds*8KZy=-O|=`gg$T>c)nA#7F3cp0Z1nUg>_Z#ka%2D%H#e`x*sfAT)4xleL_8=u>OmS;om%$6Eqn_VhrM{OA#}uO;YiTsUArUCy!qVvx1uVu^r%z)
r+39}0=|G(Y=%3inD!U@3c}$)GMP5Uzo{~hiq_^{d`IbFlmP*oPwvJ|3;!EINHm{^qPQ~o-PQ$2%yJ+Iop&2vwIs2CkL!ORH45o=#P=gkB~Y%2<AlrSas5RP
vMom2YvWZk;{Q+21pChcaAu%tt^ieAtGGjFK-U>xE)*hv65L>ZX-}Aoc4IR^PBNvF(mDzL)a<91tFs8G*we20(?FhMk5&Th2W~fuo6c*N{=u_~Xz#FJeY=c3
l2msW)lUruDa>pHQn+8Bf%!Apr})4{_>gyG2Rv%Y?kmZ*0B8MH!%kjAr2I~iRI>mMz-jH)VisKl)Q4M_^%Y-f@M@_uF+cVVY56-grB`~?_RSid;Skj;g8B%F
dCf;AIW*BAw$oqFfzf$9@|l*VjTfI-uTIahdJ<Ka=>IK=a5tLk+1)UIDBht%D)4G_qd0Mbvq^WgLne`038A(5@pV9yKP9Xe&_>+uc`}=oRveF6>=t$ZrC8lZ
Nv3H8$p@{NQzF$U?18E(L8V!dD#*_EMY#DPX9>%v*WF}x(x+}ymvNIsz>%o&y)n5kUS*Wx2jDnEesw)46QnRZIvS4xrwv4W_rRrk>%@~JVf$%ffD1e0o+-vO
8)dCI#jT>auB@0xIJ1ytUD~#os!<%4y@4Lk2XO#yu(Y)ah+K?LWWPg~NZzs8?zWso3gI<I0yEca5XpK3BtC-uM&gfQ5YMOe4Z1pR9-bp=e2=~V?%&KJt~QDu
_s&-GS1b4q8+=j26}rOW*j5nGgNn5649nFvK}`^c-|yPQLM2lefvx?xDF%kR)zN<H!cig*7NN5Xg8$=treC6PFN*@_ZZd4WYzZ>IigSTWmo|Zsr6du6#f^ca
mJGTN4kpZ=@9kkoy2!258cQx0K1D#JT!&^@gR;~MkFi+J*)2MR;1aKP*MW~h7xAcQw1kte!Nt`szRxT7JcS{g+tr@UPCmj-bn3w|C-+iQj3uv;Ldp@3X7hiC
{<!MeyUp7!<1Iw9l$J`@93MmZdO$6@&h^6(kFzYkCbDqduBCSO*>Q+tjFs9~`H$t|ZiGetc$@Nyg4s}t!wbvutiqJcC!Mm-C})o;7IQRhJDZ7OW=4Kb`gVl_
^uZ+Gk4SI93m63-VELclIx$xvp})7?rFMYTn{?mt$db@lDocWxs*9Ndj0=pUXh}dnH;w8<$}%wOW^|CE2M-D4M!2AjU!rjk#<Pd2Vpe@duZs8E>uD>=hE1+5
ZQ7Qv>n}dJ%;zf_gq_(5X#!f%1Wg2K#&AqN>)+fK#uT#;0BT#sYR1jwg<e4n{Y5>ZAL%Iu90fgo`6tJW+`YQK0`x`IqAkr&-=QM2h(~?z>GjN3J8oL!v9O?<
nct`J!%aX8(T6^>U(Ye_Qydtk=LMuUGN*NtB^;$+YXJ+8k3-2k2Q4_vdo)!dA~q`H%^>_WnJ_gtt@h0|wCYJp0COl6t>Plvri^KU7N?>8O2Fd<%-R`|;BT5p
4>!tca69$JG9um&tJ5?E0=#Dj@w;fy{$KQVsnU%@wLntc&=B~iNb($196!}d4<hL_{#1Y3t|p~nw1Meo?-wuoSk|MaSwNP1zP(1OT~WgD38^D&-{T3_BLVDG
V??tlD|X(qe579J<=<e7UOuAy-AfVBe`;-+doXb*Qx)+-Q!ty74|h$U#Mrxn(h!VkCd9VvD=VrGPf%L&(Oh?tX37K(Qc4!pcWtDeC2}DKHJ5t<_aR9Lo>HBM
e#PH^oTegWOkc{luXnkhI|WAe%~3jU;~ZI8O>vosaw3Cb$8gn*v(6Ko<*Yn0Nxs-xXlfk}V<hoZQOC9m!TqqdCsFGD8C}!65q4nnhKC_#XbqFehz}`lPedGK
@JTKFp%VF&m23Tx^9Q?sI_fx|IFx=^QO<$jAYQS9aKqKb4f=#7!*r;j8TNV<byvsFNnBqgOBJM4xv%(hmtvj``;Y10NQi8k?En-ep)Pns0K%|WAHTcx`~lTm
dZjzE6UINUGq*TnaVVnsU0JhP_E2PuAc%MiE6hRF2=9hQPp>*m;2Nl9@<J%En6az49aZ3nvu$oy++rA$duLe9-P6M24EA$x6+;~1D4hB5P+>om-pw)ZY0-Uq
p(dZbHb5{?m19@pw4x4hf<g=m;<?Ot=(RAiy;^?8Bja?@F55EyC{Hkx@aM^|Y-r6Y4uw_NHwUsEe8aEU4!H=>V-%cI1r6t_g1yh=B(K7oO`xjb;1qPLuub5R
VuxgKabwn=*{`2A?9ChMrtbjdE2`65^Yc|MitX!U8F(W?&V#o~!1Qw6Bd(Xc$mh|RN@%Y*B+G{uz!l#p-Gg4z?#AI#(1T|-SJCpUt2~i7;FJgYges3Jjq+$q
o)m**e;)57mJE7~CRVBPm@mx+fBGwc;DC4VG{Mjad(hX{PW@{n-w8($sP(Q^tTl$&uTji~f<Y`r!c+-JLiT**Q^}!F<0Dp?X0DIvDDfmmyV}tPAe!1r&a>J{
5-K)}&Yid&`Z_*=KY>`1NLvrYxrSypxH9`q&t|k#^A{*q%4pf3tDrUVl|+uSXE1*IB-^<_MdW;rcg13MsG~+~YfH9@>NO8iX;A1VC^nS6=bFVWpgaSrFaQ9-
tiVXvd}srPx0`~2Aa3i6)Mb98o-Q?-45^nJD8b0C(^~2|GT;y$L||w@h=Y!q6;^a7w&LEYZK##BcdoQO?3nPjXY|5i&34q?Qhxfrh&VHB%4;g0d0A{d_d)mj
UsCA%<TY+Q0SK8=G7W@E4eCEBh|Pfccb*-Cn}Xsyw@beyN@~$J<Cjr9m={x?Lo&9fO1%Q-QSX|_kR4;a8`ES>kC}KpL~B(y!U9crm5!KRLF?fGrur#kNGdO(
Bj;A+yajWXtcHzm0AY(P)zR%f_)zRtj^+^Qq>|y!G6CcWfvs_xAB5+B7++lkYK1FOpU>fv8!RE%HV4o!yZhBU{;z`<-G%Zg73;M4p6xfc6(1kr8GHk<=>~SJ
879V#@l-)L2h|TIZagZXjIuvz7yC(`rt}-WcOd^}BA1a1#wB_**B{_LQpd+E8glArHNJ2SHQ&@pIkO(8da5VOQhtM=nO-Ps?Bo$gAYMLPI)W34m|Pg1euTtt
e2*#trv3nTI@c#gXqtJ~Pys>t{IgrPoX?ggg03yHe&uveXYDH>I;V(d^`5e!v%H;T$d0&2-mnm)-)HQb+UM0R9*|{m%;A;ey>4O)K?_R5?q85F3^sOE%>$4P
eoJjPzzx5V4R5+cID|Z3;&l{cRFy4eHPXWqf)PuV`XbvI)1A81(%g0k#_lM$0N=*2z|hplC1Gp(AViX;Lo~to#!v#68um>R3rqwZZUVsdF=ReRoDjNJ9W5R0
$IYX%po_Rwb@sFnCOw!smoe-P=}<|6p^mu?I9H}LS7jaM7vzw5#D$?$z63}i9pp4etHCao0+o$5-GaxehyAMtq5d}d`Ddv?(eIg?gZX=|o%}|~skeR2IO?ja
TV+#pn+C^i5r0w%C_d5h1@GNXYw`}~r@;Ns$CUVFoj@0;l%?nT+}LG3$7^1O`Xe6$);5{J(kM(o?%lkrepiq*L545osgP}M3$*o>J!Us!O1+w+(V(t4?I9<q
V~LE5bvts(P&p9k8G&pfeGb&cr+H`315Dw--PhI~a5tA7zkNJbH5gMYh>Oy#5ANFG_c^Tv35-vip=K+n1mA@Is~F<w`OPm32>{Uj{0e}!I#C62V@;N8K&{`Y
Bf6H>tNRlOlp5~hNqHs!v`b`?&NQrQYL|z`?iBTiQM9xH61}&Ur(Lbi9Jga7I@_ttr20;JhiL}4^mUIhUWWyBCn4!qbH1w5%iuxt$Y^3kfmy%((_Ld9GY!Xm
NkT^3ME}Mmpf|uZ0(n^q8`}2rY#T7cSU)(hZ==GAV7B{p(QHj<i!J8LQ{+GPiK1gsk9TE>Ce{pS1~Jz|Tz|6oyhBIv2I-XBF?#~KD&A!PkAdgq>1E&hU{NrH
%>sWlY8#<qa)9@1w!<InDg)OPyk<oIWj&|Aq@*<i;A&7W{Nmvv5Z0X@h$9mf&9~j(;~!UFpoi(s)R?g>K!dn*2F1#*d1xmPFM37!VKIEg7-eOLQ)&OI=K3eM
eMkQ<UFSu=l-dR1ZgHjszmGPrJTyK1CbcQ_!A$2U2-Ahm=OI%^NE^^d@V<P{sEvS!@$&O)R6=((i5Sp73q4q5l}v=MyeOcmvbrR)|K)N6*`=-!OzA#Tty=9%
`qeD_A;fA$jwORK>@Aw&Rs7xHEKT^+Er7Q-=c*ef-W%E|DIj-^j>|UN@^sl#$Ofg!kK;38&o<t7y9Cb<b^G7s%ZYC$v(Z1ci2dg%f{ADQBZ^1F6h1<&g(cQ^
@gMDAwg@z)e|FVU^@ESasnOwFsp7%<!1Szqz9qI@&F6P8f4~RQ<Z;9Vqv&)eQ&o~w<2g>P9yYp-=7|0v&3*BIzro+g+;IN>4z72-s9`@flBeNhT+8RSG1(ST
DUT12q1s?$<O1o^O)hN2S)Ki!9Jb~`3TG2p6N(UYz<Gwr*9?T06nGiAur~zxhy`0&b|HS^wl3`ZErjBBYPndzvUm&=Hy~%#XC}b8`}grcl-naaPJ8cC0B)s(
PVPkALqGc{@D!d)lj#nUD4Eejvv@zPTFprteHi7OT?q3flcOM_btk>enVmTUEVDDwf2#~Q7})AA)Gi}My1+q`;P0A$cutC>-%S7K)ATJ-G956DQs0++U0Mm}
+LT?JSOy98BpV6mqD%5%Ku}yb_Q!RUNExYBea?PSI=MYyQFa&g6hboH4&(1Ur1liNR$`To8U&vPRx*N9(Ffr4?j$~I^SV&rO@|1@i8!^T+UtUO7kji_=7fg#
faG;Tm~X=zo;V-eUt=xul$d-E`O<VEbUp|?z9>BLxOJTj1SkFZmQs$Fel7-!vaj-|(Z^o6nOe3Ge}R1gSDHGa&LZSo(XNwKl#GwvKzzIE<WqLk8FZd$UAOQC
hTsNv(US|=Kgh+e`4b3~H{aNV0v#ikyN~4x|Ju7EQ82rF5LdPbIeB6>E1`DXGFp$@Z|trLb$YCM9crL7&4Wq#;c{5%y*v(gb<G_JDvh=Ri?&WeQb;;@V)E%I
1?pAo!b}F>87I-AjWzm9gE;7)1O(YZVyiTYiwH%q?|mzlKK7IC*@@@#Y$T?=iO-{+YL{D%HhMcC9j?s4KWtj-OO-4(IH*?sj(PEoQ`P?0(X-HxPhIj$2a}L(
)b^pJINlQ#`tTL5Jf>F~cfQ?^@4>5Qu0p-eSBUuq0NZyUO^6W3N{RndWJFQs!&0X7+l3xS<O`IBuR4uF)!d16M9%^eJJxPPaB{ZxEzcVvP%3z6`JGpdl7!Ge
Ysy}@yA*u)!drs-`qUoxCpjzh%QBOZC@6VJu;4PsXh<H2NaVsvF@h{IGiNy&t(2-Ce`V~WgZjc1$jPjO?2ks!qXm~o1Y*puZOT<OSi8I2Ob>fRxDx_B;>W>|
bmBt;bY0Js$~p08V`NsK%t_0o4|NE0z2d+BSM#BC{da-V0>mO;2yNBo2XHVlvSJc<!|S-}1NVzG^xrMCImB#v*=a_Lng(w9QdqKigWMN%%pJEQWWk2p!apiT
vT*`949KuI0TI2lNSzZvQpUHbW_?UiGfp<D1{rBj=E9;({N?=0<9N6-;M>tqg=^4t%)%x8#S3wZBia29xz`6;z=WT_mDt~Y8Sr%of3fsc=*vjwdU8UlI<R~B
_M^xF$CH|*wX=2u3kJ<Dhy;9V2$RO=(`q5u+41b(e31Cza`imY2Q~*gF3C++@QXfHBga^TMj4|r<&-01{QK_+8A0GRnJQM#a?g1z)?niA$U_v=ZB<L$YbN}(
!-@fY?Q}-?^n_-xpy<?037W@Gu()-aVbV`ATHYxh%IIUIX*WYSZ>6^z_>8BP@I!9LAnMu_a#l4){P8t@F}Ds^x(Vupt6O=!d%T8HV5m1U)MSZC6C>WZxUX%A
;8=eU2MUE>(Wdb|^+EoBxH|%<aoDQZ)zy>~J!-s@fMA=B3*#sJo(Oo&+PmGbJxu8Uk%5Fd=?hW;__9)R4?|hr&*?c2d`Er%%qn>mWB<GUO5FrBI_5#OUh07P
COY|^Uvw(_^jcoWPy+GVsZHk6_>?!gw|Di<Uccu6qe?jOLLt_n`;hq>;TaU`irXP_Wr#6ZvSkVpSpHp|gBADA#lfea7Q8(oRmCg~u;>S>p}vMP6+;`gjRoob
D_+$VUj8N+?L%eQEvcj&p;<&uI1K8WJ_?4hBqtngPw#jfse#k9hj6SB6k}zeUR|wj-GuH2RMT^$kjfBcsO<e_SAKHCq0Xhx&0L%QRt51`#Z;4jpM5r9qKHY*
!NqZH^8vA}f*1%G0@IEl)}4*c!{B#_7wY2_(l~JAsJz@q;l&KgL|C2>?;+VFi*np!*PrlPV)^*dDEf$wx>Xe_ol)nqosXqOX!QFU3aCgf$m>@-#5+USFbFt_
zgm77LeKZ931V#I^{p!`EguUTSp1sgoUEx{egs6^hQg-Et`G*>57PT58&3MIkea2_=YDJb62xa;RnzQLK`+PzQblR9AZXdaxwN6ggB>AOr}35UJyplESc-y3
w*u@bM#mNaHz?Ex@jRy*EDuuEzW=Mcq2ISESWV22(A{_PG{+Ua<O<H1VTTNB(G&r&ZYU73Kfb}Vm=ycHMi4@$KW;5_9~N)DK2dA2l9*LD`w$rN3Zr*2drfq9
!gdT?fLw=(`WGO@OR8s);($FZ$YiXflGyfbqga1YabPUO!}Y4eiO6bd(%`&fav)X7D0C+ce5W!LgQ>I4tn1%+34g}-v{z<9N4GVeE0j9Oy^zFRq;=v<MRQ=L
^xn4^T2&D8Q6o9U!DH)IbbX{Sl!pmuCl|JpsnqS{<YFD6SJ8=ZjnwrEDGv|)kLl`~{0wU9W8n3`7o?42e)OPKtkoU<rZsTd2CUj5QY5;nXtFAqj(lU#ZCh*l
qpH9TfoX0VL8&)V2Mk#ls=#Gvjx7OHqbG0&8<yEjK<q|*u~6Sp8nV5YZUYp}3T4KvdiW>sGQc8n8i0}V8_;u0ZRD|s&6gzBhE7y7YN0dZxn&En0TPLj`(rlV
GrN!fan6@GVTE~{vwP*PW3ox-)11>dYNEkImrQ82{g$d50peAe*E4*mF0de;my2p+{X$n|FY}!D?CjT{Ib2Cfw~n(Rz3X07X)xU#JE>l(#VRPm91uBC%HiO7
mVARQ>H1oavVG`~D(?gh9l)f($^W<2i&a0rvshzC3r-kYP>u*HP{a6G6h(0MR+%d+#iN(!#3#NzWy73J!~J);nI4Yqs}if%x^%2Kh^iWF?lSfG`n7g-tTPma
)@l_{brG3zM=~Yd3@EGUD0y=K_16l;8O;$1fw6FO)b3HP;5-?BjOsoV3}}5ILS0<RTvz66ra-?BZ^W5bB*cy`j2!NpHB?iESdkpb3$^oB&w0|qy%h3!K~2Pw
xfq@mliisYG`{gptm8R!9CfjjDL}LqHa1hR@Z_#aDJ{6KgxJP@d#03T%XAo3?9SOEOkK#J+{iKkoTB$cf~a<W!a5Hz?@i+(D(R)jBn4{c4Z`@dOTv*J(wP2h
=tdy+PLAG%`K$Om_&bu%;Ilf(`5{UB!pR?$g#%eolaABGjz?BZ%-Qk#{Z^Bdt9SvF6C~Xcib8TU{t>x^y(GP$K-r#3FX64q+FJL-<nSeL2yFQ$y8Gf~ku7G+
iql0?_Z*kMQ};`lHT+uyIMT=kJuqfQh&Z66X#Fshp^sTia%E4~Iu@)&rfP`t^EgF7i$`Z}Z-d^bwc=EcCHT7i2Sr_2l`X4k!LusSO<D9l;aez~nE{!@t-W%c
l4npieZ4a_1CTiXha)pp{;98oNqUuV;eICRvBZDX@(yPB%ajx{X|BxIH>x?%Wn3tY!MuaHsvlJGn7I~=N=CXdCT<~u*eb3u>RMDYMTqZ8*98D&8F1`fnI+B%
uzr2M<46)f2;iZ4?drU2b<+h0-xq85Vn0Cov&wneY4w?@vT^@FL2Vk_HX{z!@&2q35N;K%9;I}V>D*CEOq}huyDAo}&Teq*Cf;P{Eb*13^vZ|aOa+@C&@~<f
wb<R-4maC6u!(K)+RMq3$&6<1&jz$i`h^PAS;xd%Ma&nZ14_~|EWcTL3DiXbSr-}Nb45Qfs)KqXZec`8zKp2NT2-PxtwD#GwN7yyD~BLkiz}h8EW$ucZ(b;y
8H|U~H1jX_JsdL?1W=UUzy9B?F=&QNS4OJ9T&GiyIjgQ0_6IIBzsdn3Qv?{5jz#1g&tzpBr3l()XUf^)GxKSos$fbV4?{L(OJ7x}SgwF*@1YG&^;{$;d;K|^
*pp|&3s98@#`qsjL$gVuGaMm;hz5}&ynf-kmh`-VO!+Bws0B_j4H_{>X&Gm|#^R=j${IwO-^^fKJrsGzJ}<0L^Kxh`sDE_C)A&xs0U;rxtGLsp0fRL+-mR6B
umx_efWL=#a4-W?l{BAI#Z}1qx<t51qVXsgaa2=(JRmMQv%;b;wVmWb&murG=+~J^XO(bWr{}Z!G|<ZJ4RXT}E`C9vtXXGDuu82);;cjaom@pvCc+{c!=Tmu
{yJi9{Rm^yCv=D?LBN`e&3BU!f7Me`Ut>?PwZ}Botu>-os~CQfRiyyFpRyX=d*}ALuBVWe!+X|Y_q_;;>K=XL0zx^Kdb_O*TIOGEFIprX;PfK?PIY2Ge#KL>
hH%xnxC!d&>O@*9b2338?;8G$nW1Y$D{uUYmck=)l;v>uH@*w8O@xElAx6Q<h3aqh8NHZb;I3W_lgxE6-p>0z=*<Q@GINsJAdfeDL9~IY$1b9UAcvI|H*_Ew
r%U|VCR;`~<&%^$Cnb@gDF;nkd-EGJZ<{d=j^AWRzbjp}vU!`?RlZW|m_B=Hy(xJ4I@UP3j7dO&B0Wi<TZ%lSuo}xY6n;EqovsH{Kh<9qm|RCX*(gKe{L{mI
*&GG&(%%&wW39`<<1{9prQ=UK3SsTgqZxPEQvmoIyP45Ky4RhxR92^EL724_4pT5E^&rr6TNCHFkvAp<BhVEU?|!cx8#dx)xpzx33`Bq-1~-iD20oB1(7{2Q
EJsd@v+sHUFTp<i1P9hCF<J}sf4PsD4!>WJ8n%r>5UwIWX_k^yjRjae=C@Ly==v5-<8f471xZG=L)+}S6wX7xyM$G|?`eal|M(WDM9dA*B|*Y!yjXSizZxM(
2!9-B5l8cMlwPLEKcB|Q(IN#IJ7buB1!BQ4u#qazm9f&#6q_5ob56`JO8m9)h=e#*g^?bBD((*G{58^K_#_eEOA{hSO7YhwnVx4Rc8O0JI5T$lbzB(qdrgSt
mTH8Z&IcPuV*nHPSA<4G(D!{mC0;_bDb>2-E#bHSy$W6IfrN7ako`$BqxbZC+Ob1akwJVICSZFEh;0w$mzCXIw};ou>ns&FALy8wfm^$X#!>&Q-bcx7prlf9
T>;x2iGE9fo*K|P<`|~-Q+}K%%v3eXR$=a)xy`>RWAO(umK)1G5#Y&AXEQd4W)SZqe_aXA+X1&42EiuB08{tNJEyka(m3S<=0)YyBdv<?W%G}TjJMYz4f!`G
V!#KD2m{m*fV1HRkb&fC;URz+fmUsqw|W?;3xumZimo1UtxI7_K|nYZ0s`MzFZY9@pL4}+O1QCMgQ1C&0os?WKyVwKsi6MynGh&8?C61nuwKz-<5bfBxaA*k
#GK<~(OTf;=QRgugI8M9SCwPc^kN`^{B=U8Eg$CX^BCanYwem<NIWqbE?iM<EmO=2O{N``7_pyeNDZFPt80;+K@;%>87Eou`7you{Di%74}Ca4{=GvBW@Dh0
8UB9$9s!;)-5>k4Fm!pD&`bJ=<K61t*b-go#;)k67&~^1ZtMri!z04Yvn_71gQ+Ia$!lrg>T%cMYuBB8jStB2V&;5x`u7c3KQ?NhEeCbTZizX_Fy(uT?Xv9Z
?@0D`pxGH#+@iIqkuIkG6U$CG!APojV|ppb^}{~V_vZm_(>0q2=rVv|%RKrC43ZB@FnXPMK%yDZotTO{WYO7z8`5Hl*G}m6_`SQ5>U@JpEG59LMsUs|7XBN=
H^@U^X_EH+Y63MxC{<v>4V}f}{S`o|ROP}iEyDzJ7qL^r>BA{`p@r%dTXWENAk0b%7^w2D`r>deb8NL0F_<)ORW}iAw5vj$)sDn%Y1$G2f%(>y3dCcBuyCs{
kg#upqtGg6$!g{F^Pe)3A%?71l;n81@+*)D;NzZoP#YZHVLre&u9OrwzU$cvnTZ#&NO!tvQTInWJzAjJp@2h%MY~9#QTn<&94ExRAofPK{2(WR#nhz>qJT3^
R2Er52|_035#@lIg6B^45aBv~qR&V)S0k!xk+o|^f5P}^kj1t+z;9AU@>{MFjsh=Rd*Un1?$wk{VIKd!fT}8|mczLYHu{{INj)m*Wlch|BmI!HUJy#Sx!x^^
!$_33VYvYQ6VOLL9#Zh|+Z|o(5!hjYu+48+ROcF>0h?&Tu?udDNAP{ah^xp~+XOR@$*|e4#}mS&!?}SM#=7rCo0-daZ*K0e5RfvWO^Pq|-EuU?68nR;m~>r5
IJn%h#Gl>5b&j!)s|AU915yi15ENUxuJ~c^)-%qiR2oftH^z-976bb4FX)Au5)J$c`J_sBM!<eZ9O>$6kxT@C$#5jkxX)p3Bf{M6t@)@vHr#KI<2S3dWYE#P
&hE~J>+rxq7_hukIS?tJ1<dgNsmIKRau*dm?9*r@2U&i)hmOH7%B`Yj3k+#b2A&Hpdaw6B-jBpbO=^3?cSU@5(gL<xalm*VSVl|r(tgO)IMcc3ZL)+I$n)$S
^5j8BZ}rG{$R-@Rzp%l7&q@sVp;Ge#=UkpIA2ZS@7}Rhq)_$~;Ik{!m3cRV?K*>ZmWRWR=k?juHSQ}ef)Lr!2uado!k~p-owJ%ZEccG%xYbg@c@Uy@03v&l^
B-;3y__lQ<c%%WnVnwE8O;*rlrM2JJjCY2R=YP+gssculB{0AQoPk`oHq6YH0;)&(C!Fhe-JJ_ppQ)JUX<CwP7=IhpHT0GuaZv^32I|_ys8Bfj7{=2Ij63wa
UFU2bmx?fF?HA}ovj{U^4U(H_URN+och@6nyyBfNzBW?(uc|n)6RKFK*)3Skw7-yWv(N9Sj|$#)W~P|<vMt7c`0MjMO^MiSUZka?!lRNH*qb3R92aQl+@{BM
c?S--9z6Q4HPk9i0ZAV{sgp*~11?TPqz)E~>i}BHHT$N%TlDq+Y_Zw~_}d$7@cG~$dB|=&dX!ZfRwQKhi%#OOS-eB$u~VzVWP6wz`q4=9!Zjivf>~tQ+Nq$2
NWo&ilg6%-?}LveL~xV9#AoAXVo-zHY~29puo`f$r$+RZQy<o{1P@o=an!n*nj8y-NtgNNFh}nh$!UYRQNQ3b!kE3%+}*@O#E=%8Dz4+NGsrVjam{v&)`X;=
GWwLg2U99<`2+w?JaU*>Y4X!k$9#i%-CTFc=jEU(@==sdEWg+g+J7+qW0qMnK~Gg5pik5#)b$a6&T<tI$P7Ix2=2?}s_(gCbqT6(X-2t9k9!WAZJY8SI#p?q
QX&KL10($nW(|6~)||5)xR7;RDFS=YcOJmwt-h~^aNv+%4$dwZ2XwnI0b3jmvuBItt9glZS?Y~d^-Za-5W<^L+Cezaq2Mct^UAR&bc{Sf#v31SXslxP<hiZX
%D1{4HbTI;GJ`bVRPTh+Rv|NCucz>(IT4Bp&SL2S<0C3r3P`rI5w+9|;7neY%K!d&0rLmFfT~PeHpfMr_3A{Af}q0Ah!S*{5Rh8$J&jdY$6G;Y$?k!o!4;i*
4CTDlQDg1(Z6x6`dAk=6nWOmK>}0A4%jXr0o`T%FesJ^Q5pGR8bISs_rr8z5zJo*YOWLFMlg2aAN#XH|mgn;?_m3ssQK@?h1FMh5WoZ1+xe9e$)VG*-iK+%l
d+kKaN&nSdK>c7{8z&g;54O)wJ=EvflR<9Xk#+IoSJE3vaTyXQgR|mmc|~=c>Z~Fwnh+E>bnp?CHdewJVXrT+z3_sf6~5tj&5BAmrrk?fBgjeDRHN)fWNMt0
OEr>DaX0j;Jt)Da=319>5#D9YUZMM}I6iy_mbXr}ESwP=tZ<s>@Sh@TmYK~B6}77_N(gP^bi72Jz{zW8mH^)XBJPwXBsHr^L$Vqf%)%d_6v7JBoQczaWvAE*
C=e(+auyjC6+|&{&wS{?G0D%u-Gtud-x!*CD8Y|dt{HsX(TEERd)UxA-ZX-<2*jJKu|Pg_%|$Bzp}bK>p5VScT>V&TzC!|xffnf4o52mAZi<O8LS@V7@4@Rx
cZwn|0IK5wWv6-Rj-gSFlds1h*Yl!mZgIQdN%(gZ!-={oPQ?KW?G=DCE5Z1F=L4u>@z&~soR(Pvw|}&F4d@Wl{DNQ8fHNkZ{fpl5)TZ#G4n<)Mb8nTdoiMU-
2}R4B?ff3lvSg}i=KwuO9H!xqZau$G^HtcbBEPgNTF6%X%&pr8tl+EmIJx)0Pz8om>`Md<F+Z19X_rkkSH+iDWqvU6GtW@{j8Bh@bG`N!!4iqVW?KLS3pGnJ
PdN)zDc#v}87%piGkW+d^*!cmv`OW(xQ*?f0d>`^RbL)j28bmtc2TwHvDwY2iIfB#qC9yVZz2Uf<OcGYm&PP12dJ9&&$yPm&t!OKc~K6@D7Nx1C2CO)+GA#q
4_5Ya@T=H)@u8>F0J44F4y@5aM)Z`ZZ6f8lB(q;vH9u(>Vax*gxYfVOcGjL7tM;W8A<7Izl)EfmYMuU6a9+2alhaKvw=&H*)yHWM%~_03Nc|H37(#;PWkq>)
9CMDc1?2@I;)LCBCG&(QCh@2^RvFfy59gc!p7d8^0|r?A!G+1$@T+Y_wui*RWD9qfPUAiaNqy8G^@PpIUGK|wQ*`+Jl0f^bX7BdAKR=(leCvS1FaFs&CZt(-
ImBktmj7eE{=OsR?y9!~VEcdQfBtHUBOml^QQ4?zE>f!)6Ws77EGu!x(5&#}5%_9<lB(Z|pK93C4)=TNhIm|&pVKVHUfZ%NugN_xyc>l&x1j9Yd~eM*3H+gB
CI`2y6Jx=R#112ZLFUY&gn~L71<0=Bg|*Ne@L=bTp*bhAouVsE^fE*TnW_x!K%ED|NV@Es8%hS^dsRHNbIQ<O@3d=n(!?q2P@y+?LR9N-zha+t5)d6s0j06j
?NDDImW~vZOZw*qsWbKhSuG6~H+4sSTXsjQIZW9~u+`E^hE~$4BHK+)_9ur<<=jLpL1NE*79NH}c9rIPTVDRh07Cl=NVk@3xd6t_EAZMwq+fSy|4#d!Eglqs
$4D&?Qo%vvQB5Uf4do?)0=Y;eU>+TmW%#krSBBab{J#fY3|>|)cOm6CMJ5N2i;rYpO-|DTaks{A`61!c9AG5l`{qMLqZ+K4YH%)`{o{}EAJjJFm$96?FMc0E
9s+L>1kUE*Lar&>EZ6e~2y}FE!VY6ODhsI5Nr~I%YM&MNr*9+_F(0yra<Dye-Fg1!eT+o%G*rEHhus`V46W`B5aJ9F#f}aa{kJP^KXH$rxmIFS98@~J{t%-j
dNx+s+3w5<=@a?T8A^k2E$Wyay0(O*DRWvMyl2&nMEw41;lbPQuPAsXB;&oWC(p44K1auOKR&5JGMHA||DzwpvEnvLuT{^T+)Cg|qeTO61o{rNk(`$Rcfs%)
OZQRf@p>{bva;9+D*C)Ng%OKI?JD&&EV8}Z<82T4Q#OPC-Cw`kwh5#8H4u*QeqFCSA)w%l%Gt>TZi^117EsaQH!7pLNdjA02WM{ku|lPxffn-Dq=LzEt9KQ%
8XXI(&;!F^zM|Y*GYcML?Q_Xm_z#`JNUM`FnMInJHtkEC$V-{HbEg^nG>#!V89R9hUon%MQkMv7`v~c18d*s`8}Dcpcz(i1CqzCKYp~u8dS?fYrA-Yk{`v|f
)GqfC`EZn-`y^=slnKZN0UTGC0kM9Nrk?R@@<P~P=$szJ_6cWN(w#&R!1Oy*E93|)TT4`HGiq;g%1P|ZF6ls+ZQ;iou1M4gSBOmC#HZ3-a&4wfPx0+ApCN$k
I!=y^&^#zkSSgYev!P7EXFX=@3XjKk;~BcRz7dWaK!XD}g(LB|Kg5-y5|)ZTur$9aj15m4%%#noJo_aL0-T3~F({}6`VamyD8&v>Mmwdj3A-=bGfj9(_lt6X
OY`GBY_+C~M88HT@PuztU~XfnSWz)DrZ?Wrk_#P^mGVda43t2|xcdB{00PWC?1PM)g{oH<3rYEIsJ7_t9JR>YUI~EptxPPQE(lURU*muKFd!}GU>EP5w-6Lc
I%D0%JkEoU=4-wy?b`@i(L{Gs7--Eg5&Y0E6Hv?w8b3Dv8B<nkl<+WypwN^3bg+)Nd0Q1b`}fjqI+0|R;uzritNh<m0NV_JjmWh^pQ(daGohCZ(IE}mO?H;N
C@HPZ2HsnSJoBTH<<H{5Em@1L?nGW2rnujr2pOtky1%LJ&CKsX;Mrd~X||WNsbT}+>{d>}iN!BE4mkE>SjPB9k~Z_|i!?EmzrV9r69+_yg)(c*9Xh3qk=#UT
7`d6xCDl}l5O`p7NzVfal(~c9F?iPjct3t-35u6NxDhiYg(sSH#s}cHUhwLwKoiP3DQDyh)wxA6#gMD3cDT|?8FlciR7+)ThH6I@KlAV&1B30L0f_AeNKgv{
@VZJNS4#IRguu#mGX%W0_>h#w(6$5ju>Vj=urgh&YBroj%WAB#?%RLL|BD79AszJ>I%EQ2if@i+PamJ8Rk-u5>mq1}>uCD~>#c;+!l7Hfx=#l&<#B=%rVW4v
RJMhwgKAt40*W0ne}Oo16Xdam3L9;olj~>WmnYH{B>te$p6SViiQn)30E|_&>pe-J!}TTIGVDfhtlns%A2SQvG7-rT)=Wec>(p%WP~WUOkx?A`2)FotR?s%C
)^ZU|xZ`@m?DLS<+d@LsE5*u<paM<=-d>sS7#H6;9s$nn*i3+MU)vF~16>N1)ZS|A0WxdMrdzi%nLI-yWIhn~ZK+SfSz)cOnTt5JzMu*`z$65}E+|{{3JDS_
y%~A?uM3YJbuFJTwy`?=^#>Z#0>6_TBdmoftf6RmtCcKsJj$a~;y&*!%1FF7d=KKu!86Hv;5<|LqGuX+fi!~qbB<6}W`U-hb^-sMleNzCN%k`g?UIv5!SIiT
Uaw0E@aKn`O~$W;w%Xf8k>~kvGu1){M<Zo;oPCkriNkM&2zCo#&t!ip5kLC%hKuB`-XTrRF~oPS=Yhsd40Bzh@bOzQ-8CQ!_k<t|NtXNJ@gWYDT?;k(>%z1W
dL#kP{q?4mBBiXh2uiW-M0^exwm!d(f`R^W4%Fk5@6GBos7zNYRZ1Plr)|7@iYSgF|4#s|BqdU(5feW`a@cZLp`4xxWURST76o10^}4T}lJy|WUBVqgddc_D
K!<AUTgzd^^j!#);6X>yUxNm@CVp6#?(-jpp9MPo#{4V*%I{hk*}U2pdvWNOD5?1B@cG7c8L55QCpqK|TylBZvacm>JiK)MC^(51y_h2ws#B`7-Idn<aRC)K
$s%WsDc|JWshiP_c4Wj_#m<e@robRixE~zcWI?d^tn^yL*vRQVh5+m@65?lnQP}ko=rugofZ*^05bBtUir!_&jv{mzBI_RSt<=j^(i9s7ajN4>Z7#5sBigDt
Z$ui_Dv-$9)vd_sgYQ~kWPD<Z?E{5%%m3E!gK*ci%V^XP2o!2-G}|7*b<j}t=>=t4&=xhA;6{FJ_Goc1z!Kdil`jNGcm`($W31?qGbiu~f6-bl#xP)l-fics
6fTtt|AFLi4KGeqg{DsFB1w{8`kH4LrbC-O*0N6yHh5b7LzdOWV}#?gV?aq~EEu5;1OOo!Uc;(@Xz!YF5#p`7I;$VIpKXygi1)=Csp<X6-Lr+Q2|}pNYHAl$
<maRH&^e^HLxVKYqs*Hv#iLFk3^9<48y!GWoWEVFaJ^}hz;Aad6;&Q!^vk$LxD7qbv8zbA5mzMes-y<fw_)gW7HyrxcQ|}_$!gVrZ;m(i`~I5q7~V{4%yOsn
p|lCN)uXoZ{F+pvzL?o5h-GiC(RK(gI4lKb2K2pb4$hxVK9j+BzEVB3hHhr-ijS%FU2gg5$Cc(7hh*90gTENQgN&0NZFq6A0-gJcwG2T+@KF+P=w;`61(FER
)S2OJj$g<E$Y4Ky0E>u~9J|On<n&XoP^M$ey&SGgRx#|efHSx#G1hS`0dXahosRH^*->K$f%4!t(_Q|1|474Vz>|2dQLT6cWeHc27nNSfp_a0^X8Jbu3s_n5
d?9Np%&t`GLfVc*I&D}RPb{V5>k={4>+thW)d+OPw28GM+KVqEejl&2BiFEH{^mG^Tu<Z`a%_;c3La|5rf}aDYs_|;dM!>V7~QJpc%c<C(|2MO6uAOVkzrNN
u)@!P*@Bfc5?|EZLAi1nVUgQJ`okaG<3I-fglF{L(@$En=-aCiM_+}GTK%iiZTiqn3kYQdmDVE|0K|V`cd2l|{HM=P>9UHpznG&EPfn3AvBAyM-d#|nM_umG
*Uyc@%|W1d?B5os0?qaw<$s)@)|9H-txwn}&O8a>47a!KmXShffTJd$9h4*4li4<sq2m3aJ%0aiVCMGQJ-OX+!ePjf3N;2f!i*QJ>}@eq0ScfAn$z~V({opa
>5LX3am}|4+t4q`Q_1r2Qrgk(r9gt)nE8%hF`c-H_1cXFg7Gq>;V7M`gfUy;tuO2;f#w(k)F$mS0gF7)M*riC;)T!#la~-=U7;u=$MFkgiIDEOSJM`jA2^F_
eVxUaW)7mqLz~(yCmz_bBB2T_YAuk~>Zb&e*r`SaOdT=~yX27;h<M+%80kW!*wsLf!FHYWh>lqcKJ^wAB;$2~QT0XpnZzf<K&TIR6FNnjJjsqHaW@C#V=5Ns
22avx>5#nL*f5mAWi}Qvk2CTqc<}T*U(GWc7=~2OyC?*{TjiY&xSF&4p5t^#*+GB#YL<3?NbedDG)2Q_pm*eZrZS6l!AZLUgz}>bvK;GGO(jd2J9Jom;|)I6
d+LHtW+=Y<^T#+f3no2}-bQpS3RsZCfVJAR#U)`_%ixp`7Y7M5ACyZUnu(_W*HbvcP0?yGoZ_S?D99t0>J$eqgn#k9!_4t8kYnN#rfBO7ah8Z=Pa3?@(0?K6
e9r+cY<9%t0G#&j8j%@o>s0PGFQ!^5vK_8@_53ED_2?HSLq#OZj)|@pkHhW*zI&Dj#A&nWKdXI-tRHay&rv!e%qG5m*iTn*3RG8{#uE?T#+Z>}*AV3C`E?B%
mCr+3>2S<AGeBMz2oMG<9Y$8W1DT%=-2-C1@v?u`^3*On>gtT>`cU*x*9M<=%?Wv1Avi~57YO<rZpfPGIK+qaX^^KB?#3L$zl03QHRJCO?vhJxIP3`^cpCFA
O7#`N7j}b|W+k5F?}#w#2o75|m9Z&O{1_x&%iacg#em_Q_r`Y<m^pmL(TOuzx|uYtk9|b{4nl4#Y%dLI;*TgGu-*XHaVDmNYmz+ENV4_KJ=R$}C#($LjhZ0I
cRorulxxSLlvHwdwS`4q3gN+x0(Oxt14BH6p5}o98Hg7J)QX6$ak0Y_VO>^XmVAP<%f=2oNk!rPY8Aibd>UAeAJM&H#)35E#+SF>=D)maMm5)kFyh`kl3E(|
`pMPB_S*7oHATQyP)5GFXo)oqoxqoFdO+$aj5GusRpT4!hbVZH(6QM)dBhXsY_5;S7<rdMcU}};MiM?uETLF4<&Y{Vb8tT@plgC*985j9h6;cmhIS@!36ri7
)XjhTUrQ}&WsOnG{jZwuj=$bVr#=&TAWK*9E8hb<?*amB)vsF!PyJE}(rJn_uI1t9p+mb_@9dGlC|}nlv+ORsRC7TH8z3;b!w$V1?A9y0lo})2QR~M*!4v7Q
Cco#4<StLQuFQ@x55=}Q$vA03+yca;Yhf7Xt{O-okJYKddIfsl&Z4tUPmIBv+H`3I1CUdMJa61;ttJuLs#;ICwL==52cF>WI&}F=$yrCECEXm83KOzYP@S#w
K(Mc-$jjJi<O85wV$8*ai9&Rv`_NZfr23#>*HKGUAeaU6_#3UOsSfQ3lIjKl^C)igtd{YUCrrOX=Bt4-i3UQ=zkkI4#b=cK-hZXCUX~q2_1Me*kdYA~Isb}?
2lmggo}RS|8Q4wnid-)uiINh-wT3e$8AjQfA~T=rU{ZzQOsrdj-b_Q5#7Q)tk7;+KE3i+k`#jEGZ+w}R@1Rx^b%V!-QDuMa?#bh+8`H9zH+$x{0D3gH!(KSZ
g^%3d3gJg%u*C-wk?OGS2y0lt=NyLDd6`W;IjyaNT?h2gdg?+3n{iTSF?0g9v1l=vn)XVl59jYCKUm7z9BJ{adg8tHB3-7z02loyab(MbB-M)eln|v1!dVeC
koOD)4ksviC_fLHdH=c;6{AQbrVEpTllIqdOHn6bFEB6*^MW$eWx&ss_(NuH23KKW`NJ!?Y^N3Y{7Zue7Mt!?jr+bj&D#71v6lS!Ez=6fT|qpPZb3GmzYUM9
%2r-8uVY$cJ1G9cOO;dN?d7SE^w~zIh`!dYmnAretw2D=5*E{v6k<d=&;ft#ZO>w(U)$*SvuQF%+Dk*bBy!}-gcYx}0j3C&lV#VvJ=NEfbw$yW+Z&<O3QAE9
f0-|KRb|WOI5GVcEWF`7h9eDLC{2RVplf-x`Q~yf*g3$-bRDjU3EBz5v%F`vZ$`)~yJy(3@-WQgJ``-hj^!Gqhzj`TMND?9R>gjYP2nINIcSad{(%fNDWmKW
n?s&k7l)=1YJ77{{hZx#%<<F%Ha_YXlPeNv@GAV9hhZqbph4l>wc?6n1_>|uLX<VFw;lgnSx9Q`?=Q2|br1=cQ;7ZUkoSC=YFtU=9`mi%BQrOGPgBw-FQw5V
{-0aCUyLu|Ammxu9^zgTir<m;Sr0#69AJjz&@?wXPe{a{Mu0B+{U;B##~XpI*j0%FT5Q44Owc0NSHx?-ZUjq^fcg^RGXy=PHUdxHOE(E22mQzWR=w-Nt6@{j
%yomqtJl(Yr`)egjy|B9oL|%su78a|D48Q2-_Sse-{?Agk@(P9^ijV&X;#t>Oa3;X&~Pi@re6nZpjVh<T>GpdZv|agxu%7x5I9ancnt)?2tJfHMBiN)Eh-pH
e%d~fH*->h|B@E=?OMfKIrfHr8>KA@;aPt_)8t~rh{9AoH%Rkv)1NiEQN(1ZkxG;t@9diBM%o8yHy_1IF60rq4}sc7@d&6xp~)NAA%GOtYDmQ=BIxq8hAOYU
wE>(w{4WaL-`<o__aggsUP&&#Q&I{xUC5Pjqgys+-rtnQWM?ekHGuMmZ*#d25XN6@GE{oLLNBjL8kUWT0nOy%MZW&at;kZ3*F>+4MMV)Q=*U-qV`(vi-*C?J
ezEq$Ky@@Cbl?9wug-OFivgF|m~CW6{ligD4T8&&1kvE{<&rcf-|_fxv=ol~{|mWwOziy3azeRn05+mM&C&5KNJByMg5#mFtjTiJ$k)%1j@HBOesj1BJ~kG7
liF^myl64ED9)ULEb{L56QT6T2_h2QQXAfuJq5rV2PPP;+(BI(DPRt|a&wzkeMVl&XwdXSKf(5aeX(Ac7$oZq=cZv`E%y-*oq|aRX3@?YJPN!w<#Edp7nJ9>
;f!3E-K50KZxb94p{GXRO*0Sqn#*|e7(Nn9a&xKCrCArnN$I#IIN<HqOM*6v7=Q^c@U-R4z<wF4EZIlX*c{EmSlKW9$({3^RVT)h>``l(s1{C$DbbnbJyBZG
1BI`f#m+{7e+7l#@Rf679#(JfwdAL8n|^}rC*=;G3%!EcF!QlD3rO=da71xOYsoBm9mWNASwTJBF*NP#7L+y(?tnvr&Xu)hnBIbcGKR?~<w4rBHZPNz3w5oi
`^(6(l+1XucYmO!q+1!zP00pXIy|V!x#X|vFoOOaV+%05cY-E2Ff`xg`m-Z^BW6niN-C_<p^l-}j|ogbzooaQ9v<m`dpp13n37r@>38${#OQH$uPWJ@p}&0j
dCC3wR_VMvc86u8G^JlBYJ}1|O9>t8LISzp%XT(N!CD+kbjPN}Yl`N`Bl`92iHhVr3a8zn5jrVZ>m2eK^KpcH7Msnt-TEl)(i*XbQsn^gsm`=V!Umxc{cyd!
j8*^y=XS#e?r?e#4Pv2)q+h=NN>G#}EyJ+_wwLcUl2wVOMW+@t#Ddj>u>4SOPuBfYv&by>$TDVB!qZ98WaK|4+Ih<gV+WPfOkSLiE=OJz8d#g_DF7X9i<_}j
?Dm{DQt9+tiCVs1>1`<KMMY(i_LTS`wN@^B-Mm$1Yn3lnBr(q*eWN7jxN0GS0va{#hF#hyCCP~#(@HW2c;G3@su#JzbEGb>j!_v?FD6;(BQwd9s}^$!hjWa<
rp*k(T^(_aaKQ}W`$o@WxUPW;P4eZzV6rc2rxjyLc~u@xD5v;fy@|ltF6|8e{Y$!420Bxu6%X+B4N$R|4Es&0U%UAS+T}6-E;T^8R#2qE;!S4=eauo7W+?(S
B=U4l{5@Nw%Dq>`VGTT5@Lx%H6x=pH^CQn8>AL`vZ6+o78EtN%qACZlfM`tIj>1Wnh)wM`^19>E`hbr9*M);UmE)*SOCBWiZxRPYDJc6Geuy5F7c2N-y~lfd
=SlSHLSz{x`d<+p2@f#i9lJ(6?AwY&xf^26&bf}ZVb$YZ8=nCPd_m&lPGtJqz1JbTySiAoCNJJ<MS%@A%n{P7+1m=kiCwb@!IxMVoPXOAg_hz}g88^uU49^H
6Wwg`syleyf_;{?p-jMU*SIU`LKcb?^uedDoig!nZ6$9djej9H0>KEiv!U0m!5)lXB?ml6Nq4|U##V<zD1+!gLY|$A<h8GWLTQj)a?gWgKUSBbpK<}Be|Ql#
sNsd(YIH70a;dO@@lLIGGE`UI6eCD2#0GTh5t44Xw&FFb(4lNPg;X*@ZcxxQ%!?=EB`><Q6t1cy$@BpE)T0D>P|CKBDsRCxi7XJQKyh~K@RxAMlE3mkYFou3
93g;7n!Kk(fP4=EB-^G;Edi(hLReZY9xP%GKmjcfi&U7|QXCv<7(*>G{ryyx2*(evkZ#1~-P%ZykG;gT5^K6kJ~<ScBsAXDBPEPnP-uaoUpSsjJmFB)OgF;q
t$pQ8499<i{VlOs7!T<4yPH703VZDokyrHlF0BEVbaxRAB_c%@unF&WjRtcS0B1Wi9q2`ejcyerj5U3<XcDDKPUlw<kL9U}3-8(*RIS~Z5q8x^_|&3jjh8Jo
X8kw<Oq0na7d-b!u5Rq}jNFJEl!@44gxj%j26gm;KVPy44`|(AnJYYUkqhYw1eCZv!MqFsXa@F#|Ax=)?#0UX2go=A$;f9_88WO5fTkuluffgWZIROR2e|Wx
$cO*s2Ymgy&3)v<5T?dnk=K)3ikKb+sv^{<oNsHkAa0qVq4;yC>{}gRq7BIToh!1;(Kjd`KD|3dmuM(mNw}J_KJ{!3&&9!f0GN)?h2Os`ApC3sJK&t@YSs$<
(iFTPJ=6~K<-NQMYZ({yRHfPta~ffiId&p3F|TkuU@LW!Cj0VY9NZX@XQFaGtC7T_g=^NBZx4El%>+z%ec?%-kF9%MTZM5e7kavCfBJ#bt^3I1w7zDj*qOI(
7IFFpZnBBNSK-Dv`J3*%mW_cj$$3adQ$5_mp?-Qtrfe+`!j)0n4Vk}_XmEw1GyCD1E;Z?tSJBm_sZ9cst^ffnWS19lH8fNM7r<&3N)xH3Tju|L)Mu9QzI9$>
0K$O?QWS_-wwP^2Z@-Ol1NMC}C;!cC63ffyoXm8kU^9Zaa%;ZT9D<D0EKXZS4A@)Z&=(Bwz1zq5)X;p`41kq!*@iW%hZx8o6jF`Z0H41G6r$LUxAD;YCHNZ`
Itc{$s8i^*8I}Kjbfmy^hEQ2q<oz(Yq3s4~+xPgxHN{V9v67cI3qG6T5~-0gW$<%;zg@MO{H!hx3!TkEhU0v4FS%+C<1;-p<zIg{Ap5J9+pPK+AV`=%2xo0B
5LnD5asO<U-h@^Dz&LfQ90*B;7E29Hek6Z7zPkVpM9R~lCl`0&Gi|d=2mb$0eekdO1`v>%SN|pZ0*RsSDooj8lex2vM8whk?&fCyBH=Xy&pEReG8W0#dP$^|
Z!W2zaq6e&pYQeCX8JSsva3NouGX~At+;%b`%mdK;OX@sRv(iLO6(4V5YI<qdiRQEQ!N0e)B0GPcY#FDI7!38bHi2u5Uy0A(2$vA1a(xxYRLeatO!J1l?>&U
O@MGrN=7N|=;5~XMsU@UE`T;3P<WAdzv0$SggQt5eY(j)H+YJ`wwkP8U=acD#4C)f1=F{rECbsT?dnzdRQxyTX~_$>3GlRq`goi+b=^Oe$~M@9Fy$vOSc6bK
+w52k?NYJL%U?oKt--;ttJV7d)khsbF?XL=jP5#eZJCygQQ<v$z27aDmfE7G^P{RdmiZJ3YLxM-?t2hg>0P=0a^o)XhfX;&@3;s@N_X=scv5Z<)r|f<HAU@5
{&S)s#i+E8t^C{3jYsn>+c<#;>K=Km56y8tGb{mfzo0*oxS6GRz{yH)u@jSBMIX~enW}4C>crNwzE#LH&kzX~Tt`cxp;iBPt!#i~h*LNjKJxiDI(!sew1_JM
#*mts19A|u1AZWy|BXxcnpM;^T!q0~<oqcAAONAKLRk01%z?Bx%duAXbJv4>DtI6VPV4zJxdOKDc;>Co4+m_7`Md|4r$`5jmX+uGMqN9z0&x=nw@t!PyPb;`
0`@anT?KgtaK#4d_!E}4{4=k;6F{<P>RGsHr<yCo%!c&tA5k2Z>n|EpI?!0SHCYC27>?Yw^9;+qQ6{(k$2GH-vvU$i$tO_%??^q_fT6_)Op{O%!VQ@5yPPq&
sn<?4>Ac_AMxm0SpacrBu00pnP;k<7*y#<Wk@@H7k0uwZ1xByT^uN=i2b>`SHZF`)G;Z<)-Nh~hd=!ctR*J+{woYu;ALj8S796;N?VoidzNF3zMRgwoe6Pk0
z@W52(_)V$D~V<57pYJ+QT^%%*kZ@2J>iWo3#m~-?a&v@ZXzpdi+Ht?o;cEM+Jr5N2XLL08DJlm_O;bWi9>ee!DLd?nYF<QS8uIoq+21ke4@p;h9~txEW)QO
KaX_DCYzL!b{aL6JE<%~+MxxCHi`O{7eNF_X2b?4%PuK=2>Y^|7t2!|dMDhrq?BGtFANMMj#yh2gc}lrJMF6r$a^N;Kf3jCLPhROMJG=Twz`;u_*J>>_Bf9L
W-=meBY8g$AEq6fQtg-){OY!`fBPAJKl{OXjOV^U<10Gehk1r!hnnb)x1cN`KdD>O`*|bN0Yd*=6uvJ2HZ-)yNJbP^z_1#~ez?9~{6Z_iN7$C!9s;z`>QbYF
yhaOy1Ic;HqT>0~g9N=o0Sn6^4r}miITPG?8pK4y;RB4iuyr2q%y6;b^0O<8`Ud=fzrzav-5Ws-b)j_sEKUrE=;L#@d%B0QSGXccT1_}nH2dW3Mxf@Wc|U`K
zph<Dd%NZD1MAn6XSSeEBb>{8Q<MUHlhk3bgIw90`j6C3NYw3{`1LC=&~iBml_YUb>l2TheN!S`F^~gx!e<B9x}l7;9t{zV%svq=cpDj?$kUJE;2FV?SsF3Y
Bz^OaaN2_-!{55EX(|E8)hQJr{;O_N27r<qQ@L?<D==@cGV)(I0EF59RSQHXFH2g_kbV3X<<LP!THc|Bv`|{7>;btm>S0;AT3|VN%KxoTYw)`5QXbkjxOUuu
{pAX$i7aB36nNy@SJY@+i8KQH-N<I^AeJOQ-nlwG*HcWa>XsnwjX+ml;nc09`<$=7(lqf?7sK(K0u3XW((TTyLNx*{*+NV@XSP{|na+OECFt_aa>0=_jS9@{
%#?(i1I^EbU79~H3?H+gq}_*!lABG5o^^0Mfo`N|bVGk^vj(+&8Y-lm)O9wQscUu4TC&&Ae^OV)@=EqNAZ6$@YGydtK9(>iKOm#8l+E@N`!OQ_4r592ws(8K
HM+C@83HbLP(~@l+U|Pati;a1B9QZk5D9&gOO9)%3Lt1V@|Z@%)IMNn%%D7A80H1@PMGqwXO0IjL}!+<IA>Ig%S3C|dy7&?tA!ItkR?*{1wt9i-z@&y=;h%4
4*T<9I|Pf#L1q|<Vw}#KS1r|EvC<m20!!$IYPJmA29Ih6lkuRdtG@z6dCZ)WQC2MUc}J1irX0}9?XPaLerwU6{ss(E?V_E1`wa7W`RlXZlC-S@M4ocp_2C>A
K;dG28=0Y+M8-<-jR-N09fnQ5@7zf_JXv**>sIj1vYrYQVZx7H$Ve~kO1B}&%y&CW<%D}*iWEL9@1ixpXM>a64C{6pHlf-Nt1xw9NnK~y47*hi|81%%)P(Ng
@2&9z$inW{W`Qm~5;UUSQvJvYCBIa2EG@ULeAj9H(K`r&+=oQ3LB%L|1-oJP72~DdvEMzSu2@V2lqj>}lTKVEHW2F?x453niOjwnYssCNiUw;u@ejoxeE79m
oK{Vho+-!JaHy)COWDu-x7xa0^k~PlWo-Jk9ymj3%pB3b{;=YKG8^?i1-lOmTV`CaG8oX`B-J6&gM=1RX`21ug!<(B6K?Q<D+;bb#qc#r)&P35tJcy0qiMZ%
YDSxUT#=Twznd7f;8#B-H&G5u+|zMjnxt>3Tb<;BMiC%J8lGYZ!A-YRZrm?oeD^3KT0QDJh%{WQM<q2a*ZvOPVnKde+28o-mKgZIzY@?Rfn7?aS?A=KEhbd)
#mjD4BD92-lQ;w&qCsZ-o3+v?aZOYI0iz1+;t<GRpaYdA#S9e0glPA7k*;xD6;w=2v<c?i<>Jvu=~~dzc!csSm}{Ca7&bm6LIUmTQb(+wQh{e7i0Ow757s<j
%6s2)L7t*uAXk|6YbGiVyZ*)FcH6NkQz)tOy~yMV_CAs<)36ud7FQ;ady6qImF>tX1Kg5-K8tgo-q-XU2FeTqK;9`_(-7JQ{Op~(LO2P}po?+P6~mV5Rh}$>
x<nt6F6e+`l7Rz-r5}05b)u`(8~zgkr9YEVjeVR8;Z~<nrKk9Y@8F{Od8URZ7`Llx6d&Uup%emq<iq7J$np6$)C*0}>fdG}q{<}Fz+I^B1CHcemUj=3^w&%!
tY6_yNA0hr+;bH9mPr`S>1B-ku<>A&?;x|K4QtnR9R6em1OihqKwqHdwCdQvt;6L7vl@eo2xaCa-hDy=7u^Xq0M#lAQ>0LxcoT-Cx#Cj_Dt!S!FIG6VlDIvL
HuVLvoa}6iD_~mV#5%hl8=h(UBc0IIpfdFk9Ri36B@TMiBd2WNwJ*RS+mcQjmuRDwC|bz|q~pW5zGQa$>mWI`>m%arSub)-3a<D6`)h$8bXBLJoF$oS5WEbv
mdS=Op?&rp^K4=&2o8SD(KW>Sq(MfMDmpN$gYe1o;ASALue$!}Zw$}{w^LBDQ8wNuxFawPbSrbFU@P`klo4FT_G1vK)2=@c+>Z`Q0_Ih~;eqH(17z_wxaONj
khGE>9{pHHH`J!cV!YgV2EmmlE6M7Zcus9~^bP&!o;^#5rZs*p6U9C^8C*OddrZcq|NR`|nO|r{%Aa8yDHynij5g^%+p-dEw=f!)2^Hg0oiK29pyQgl#*v?L
A&lY-Jr2)@1tN<=!YCTXcP*d|K}6v{Rv5~V60pupk1q070VrE?Oj>ozkbE7esG8hO+EZGvW4V)?5xv0v?711m0zleZ(1Ks1tde19sw4Q={O~HgUKPQ-O;&KI
{)iO@H7#_EvMB&e8drWbl%kEKC~st(D`Dp`SlL6O+lxy*B?&GSUi?65MNMFy^L2$PQ)Ysibr{7eybqc{w=D#`tx=0|h(Q-4eK*>+DdyI<ea}=1W~XeBGab(a
lNAC9__?KlJ<8zwhwND%k;n)6_;sM5-355YK4h4FV7Y7EH;86i0Z?~j-YZg_nYsU(BzptPQRvZZ#{rfECzE||g=sVjtN~cu6r^s51}KB;>#wt$XE%TUzdCKx
)4Q~?1t)Atg|5Dy;u(D|GG2#@!K_@gSm?W3>K6F9Ww_qB)*Lw_m)C2~l`ftKD#G7BvFb*{J_cgMdfsi-8O;|y=h$+sWp`UnK{xC6&!9x$amB2#cf|or+GQ_o
7KB7|kKrKmpaF?shItAxqb@)w^S|ltPcYcDZsGn_UM?)c21~XT4G_?`P$7^uH+D_1(OXhm(nAop1&lFDu=%)`7x1D)iY`)P0f#(MBF&_r4o<R%mDc6_*ZK0b
Vc95k=fyB_GSD2YahfVF7bqS*k&#spOO=-f*)n2H!3pIWzP(m-%GoV?ms``OXna-&HB<R*+bQ1osR)MIvQukn{2cPwdc||4)eOgqiT52M-l2b=sinsw0ZcMD
4<+>@|7%<gj%NMli_ZzGBDUGx)IUAGc9x}WA-p)aQ+)tPx#`bLHR$hG5bF|z)Nw{y<EsL`GCNnuco1NJ;3a0>NRrDGx;*tC2!1kZd`K&-jb66CkZZ)~3UFse
2&5~TI$PTmNo4qsBjB=y8FGqyWg4-Z4uD)m8|3-Fijl=%t7vXB%iPhg%f%z#`ehim_E&RVMdpA6vveagjN2#tN=f)TmmS0Syxo(42(!>ajYkbJ91<3l<Ne8}
v@boYC#;mOR<Kym5q*F~r<B8A&)?lv$5N9e)^Zsei}!P?@xlz6#83XKParwx;|UBh6Cu~hycxuv>*vpIT;r4UrAh@gM;BoOcOqb55R|_LG^p5wnc>k9L4l*s
$muzKHA~&egq444|Ao<0-oze#Kn?)|1_(~{0I&P~vx%Q=%Yb>;Pcds=X;O|n#_9iW@&u1!X3|a|jyuu34fcF)6%UZ=WM}%k$?km9{G^?J>c(J=KOFO%!yfIL
o4P=sl@!^Y8$!mWgw)y0d<~;%{u5XI(=$~nIS;j_zKTfhp>5^{DpMUt=QjUuAfdphOq4%pJHcx+F<<jp)7_v2+sG3&V10(MjK8xhx~WM}?CU#RPPk?<!ND^p
o(o&`$PIF|71b@8%<VMUP0rUKbm=t~ifAzQeux%es$gKpFW37KF0{tHPH@=*=#06zeuH|0W2b*xg~WX66NTM(AbB%^A5pHhWT02j8Y<3(ACnI?j$#9cA3I(7
<IPb#^jrcuS1DSVH_CNZvyG@po~iSIqOw5`8+SDOy!Wm}fAKxU5&L_(&>^WFt63n{vJy}Rg2j?!$|MWd`#6H|Ooi=+An(|ba}VXNNv0MzQ`@J)04nZfLE9=r
%kxIRFRyS(_JFO(+!YGN!S@nVsK;FJCN3vaH?>xtHG^uu&Y}tK3y7$4YT3lmX7r|bDTg!mID;X0LGpKU@NY-ZAMi`J6CgU=!U~l7(Ro_smqPzDM~VH@2QVZ`
3_UjIVa}s+seKUQ|ICwK@_#IwCOVd2&b88!uU<XN9X7G)Y9cm*M!B7ZnlfIWvFRyT&J#W)Q-$|ze|dnpOw#-?;==L%BZAF7wGFbB*}6{dTY<WE`CCe9OptP!
;fzj}O1#E;vgKlP+6VK6YfeC0?ghLrui&uEA2!37-bNCL|6bN<Ag4ij!~KIXZk5K!UY#xM;Qr=pZF7r-IseVj8)MlRASc^hhYO!v8hPtLOO4)7lIN*JU5&$&
JN(mdYW`((ql@Iia*4cbbq@>aAqm_toSvJe@*67gox~3r#0Wz5n~uv=PmOBK;9|onE~Z+7Z+v3$68thST&||O7@;>~v1b!uKF5Gcp$^5q9B%60h|AyT<~K!~
utoV?QJwZ-lpSb65t3iJ1(8Qz&$c}Z6!XKcut!>(xTa^n;k>ToflJ7FBohSYg7CrJ>#me7=hReqB3Qb!_VXu^3~mj*Eml6jU$ol8pWf%z`9i#CKO~8%n(Wc+
tHz)Gg>jq?I#c3nPlQu2<5kBD5CU)_Q~Bw$R{rX=$beSF-@9GnfsYgL^Qr%ZCBD{gDub_4skY9p8)(!tj8%Pesj9o|pSH-KsbSolf_p(=o=|0#_=~$|i*Ks4
=zr%0Iv5wU;bT8B-~anb8sTAbfU3S3;l3<?A8Eny2iO5^sTqgHKW;|5r+aoAl1h1xf4CsMo%Y7r+CzGye4r}q<6D0s0)`SRn@;HW*}}-P=wV`dDKasuaFG2L
v6TTK8uWaG5~IVNj3tM`&@v_&+Mh0cjkb0^|IG7O`WwaJUgjV!e9ja#Wt1eJF+^kD{|r}sA(Z3?y*;D(^h{2C@ks3n#_ku5U#t}CZXBb6t;kQw-{3I)d;s1W
HWC{=Jbm;h)b3{J>=&ZIcp^I*xL5<{q?$XbEv_%D_xFz+!-y-EUNZ`yyu$b4%e(yR)=1e~MODljS%x{%V2ac@p843BQqxa~&86-Z3^iqVB`u*Wpsc;)akcV=
Hr0Se5skWz%x?KBiU^W;fR`cI?jM^$hB<ZH904!&@(xBqat;Qpdtc#4EK4*<==UmM7vX^J?`<6o&VV_$hX+(|1`^0AjxltbpvIsa^v5jKy{O;C90BtRqJqFc
m_k}`dn6_x4p7Z1T~&s;=<-`P%`dK*Q3!PZK%ICCfxBd11;z@<`_p=g!p5;GcZNFHHIY-ZGlUj%=2U5}x8eNdr=xA-fS%+<4^2jtp;>U*`qimz575)N;0Qp^
tY!O40@+$ZB%3Jf$5QU~j1cc1+E%x{{rS@sopP#aSo4un=$yUbufA(@rT^)88u$#QOWj%DZ}wx|3na$1IQ(m#^20kNfD*ArbHH$NMek9v$0hha*rtElO~4T2
M=qj3>T4kHwSRwGCw_SVyw^v*oVwt&dy!g9Wmfw4R1>alVZ!MYuimt3r1zpN%%|){kEJ+)+FaiPe1DbRF4b~VY?1$IN<2ce)*{ue2sBlaf#qEj?^9`UwNr7@
RFV)_ormL;X++Z<I*k%Zg7>h?T<l4|bJwETMtz2g3F>Heq@AcB^V?X@fN{{UYL6bTTo--<?bI)w`x~oVj~Isd@}#&`YR?FcK}NOZ^t{>@5EV>_=l43bon4mx
xxce#N0tT2OuxGsFYI?*TD^GK(X}!LX<HgSjO9!22wB#%F}CSly(GpxK#dPPQLi+D39JBl1h|xw)p6OB4XkasLoR6kg6YSyD4AtCx?7V=_N@L*J-E!Y%a3R+
aEn>y!O2r(El<rB+hk@O5*PM+7_RDEpZY+6u8M_0(tuPAiC;+6*o>l@nOZFDuA4nJ1En}mUOf)&pk+pdAbrDm7UjKz`TtC-VI=3L9<*O)jXx;+Z=6Nro6K-p
Pfx%i`@>*59!?Pl*YB0^ZF65=tHT;<Q2zSmUi^aOuwLNlNv>W@G$#&8%REXEWC;T;a9(zVCM?eYWqxXcP=z~kyO^0cH-=pSg%dS@N3rxrj<?y5uSkpHC2>ZQ
U!U~E@`#`13R5|j6`*?f>t-g3jy;UusN@hlA6XRTDqJvWIfI4;-rz0XRUa1N{&B*yQ(9Rr?=@>i%OmfNwIQ;y3z_RP98KjK%$~hhu|E)IzDkM^iG)p^x=9u5
u}yi#h$~M~ml*L?m3&Dni6wq$Jkfh8sR>lkctKiI2D8>SNzK>Zq_rOvnw~F7f}|8*B_V}uzAZLCph%6O-(^_YJkVMPN=?!pOvLl#v-$ux+1Fu&Ji2N-Dp=(>
!98{BR2||kk#htPt;pvC(k>knK)_FyFcboSML_cWdve5+<oL`Z6VS@>A&sQ;FhjSP78Nc1a_qK)!NHzP%rQ7r_8D}ENAQ;SkO-2yL`pYw35b-0k_%#aSW6jh
Rj}E8-E~KGERtlPw;kh}Cc#-oRYb5+<GtXgVRzhIxc2v{ET^jrqUqkT0(aFWP`hJki>!1&wgQL9jx*9r^yyhY?yEo^3KJI6yL~zYkaczYYyZ`E!^BHV1d#@d
MEm`Dm{|&i8QZ~}D_etE=Q8d&vwFXra6_o@`oldVzG{bNVy9-B;y3WbXs&@(-)zk&UOhzXyz~Xl%~$djt9Q0U=3p*Xu9{4~_em3fO?w}vs5pFM=$H<H&u}rz
_^Y<f<&)%)g%SDwPPk)D#J(C{WNENjtvllADZhM)7r#75O0bLi$i5e95IG>odkW<W_#_c>M;YV0{i%*=MaBA_S@5EFA>?o1AU})Owwj=KGKz@>-@983qo_t=
y}x8HgS#3c?ViHrp&t&`w}nwBV^f2Y<C4luxb{Td(qPKiTx0C{U1r&D`LlXTdjUsJUFbSsGm3uxqaoq=kR^N)HDVf-@hKorpyEX@n--t-twU1o;$~BYU9KYk
7ScKC-)9h_&E7LumjcYZGV#f5C<Wz~r7UvT>Ei1E6Q<W?#&*~yO#(^pL4SqMoKIr%F+(k0q0m3&{j6OPe+P(#_at3LYxb1qe5K*dOQI%ZL(o-9chD<oRs@|B
XdFs(8Peks!@w@ugFkUdEZ|7X*k0NrSASLCS|O69-jYKpm1V}Z*)r`VFQPdOkx+-z4Hs9f7J{?Becf-zH^(*4pkUj0%z3{5l`F~4XMKrH`KDyH??v+-+t!J}
vYVckxaRzWm~T>_dw1flA<-U3OEY%%nU>hMG7!nJ+QyUXMgZ%O8YkeZj$}YX2tOKg+5NWdg#p`$MvBuShgXP0+vru|8L)-LM7D5)+EC+0(0QR?=E<&^ZQr%m
;fXF*!(xEy8?Ho^xWWGKe~qCwLAE0=!`K0pAw;lPYhjPVFk7Xgh?1=2TpENpUnNImZX38e9})b;Yg^GImg!pNg77VHhpE)m7Q=rd%>7Kn!CUh3?Z$+x=)^?0
33tMYE)(e~u_iQUpHj$Y>z1q19?Ku+rmXRx=<H}#v~waPLFGgWR^5}3H{R0E5+Vp6JRf!tge~)u8;y<ln^JnEEqR7bC<DnAOy8^_mJhuU0VI|@T~klcN935W
$7f*{kP~4x36ULZnkt%C>UA~q7DMOq5yK#}`?8m>jJnM&AdJ_B0w<dL>W0ZG>;ft(A2j~DrAK6#40j@T6DULb_IfRboVZT+GoTs^lj?+ePqWzq(*#Dgtvbwl
fB75C_g2g;N4KypLHKOZXG-2@Tb+6^p{MT|_^U(vgQ*>NFX#aBo5!YL;RcW0qgF3&){|C(0`L4AogJ33X!P`!t3VUL<Jo^0C$|t;>4V-}x4x8uqxCmO!Ble|
m%7B;dhTWMZDjsKnD{i>C9XLy)p;mr#K00x{4v<VU!Dj<cPYPva%m}gZF!@P1AFjVtngM26(lYT^mH@@cQ{}DKM<e6O7?KAR2M}!q&xL~>n21~UVxF6K8<S*
ALGE9Tg6>lYp^y;yefBeKMWHv`l702Vk{rFO^FBJdOPMc`8<!faQyfGQetTvrCFT%xH*TiB|=fLF@k9h0|8y&RzrbS&rasF|NcSPtf)D<a~-pluo~8bFBCbh
zW*;$cfK>ewT-;0Nx>=>XxhclERcRxv#K{MREPy;v<yYU2T$aHl~`cKA6+&1hrbKbRl$qtLhv&qeNd9+KFdoe6lQ(lX_>LIAZ?kU0#g_G?OxLLlrIEMqwjst
h+coFWLL=wIdauX+R{O&o6l^0dnt5*(xnsDgO!fEct4%i+Az8i4ezcl2=4(EIqR+ARO+s!D$ki7e&*yfcR~hOrwg92A%z>|mT?KB)^W(OSUT+mJ=f4SgUh{u
BGmvYEiEtwdrOkgV$<UjaH?VGuR1w7DsT7Ico2A~OTjY(&T09tEgM52VP{7Ey6|iU`a+*EY>S^XzctxkqJo*nndEfd{HqbqhsQ7$_HBf`DQwOxe$1F&s17Ag
61`^Zv&?)sEKhfLh1;RdhZf$b_4#4hQ~`q$bYf$z*^AvG<T$@VNH_dRuL>Ppq`(V`Mh*T594+fy_0-z}09CUNf4I2OGJ?mLYx{A1l#o@~d-_(!(PJLnMY@~&
3tx_8gquHv`g$wyj{XgHwdyPRT?*Fy42R-dEUg~o6wP8dK~yk9j46m!+;D79_DJ>ZP9iQW+_M|Cy;AK&cdclcQjEVR&*ArUg5oQ7R@d>KshrjBx%7yHs5_-@
_77GECZmv1ZS##w2RXNYQ_59%2X+4XwNAx6N&?S`0-VT0A*DVFJKvYKffFj!KfbqUe9{8Fq0PrYp?Z(PZT@ma=ooy{SsN*5PxwKteDYb>Lf;-DP-7j&y&f_=
%togQu0vjP3$S;-I_d3Vk=x=7af=^U!LGEd0wHpzl2q@aABI%Er+@#Y^+DYa{`AqoMT)`(?MtTYa_{HH`0r6a=b4aA{~3`4y0c?u*f)&vqoD$ODFx`bN(^b^
oM)SeBS-*CNF#)ZcAw$}VJSp!yPp~RVYE$xIMl&?KxVa)skLqhyWPda0Vb}%^-+c%Fe(>nwA=P*!P*Mbp~zwA3f1!<Ph+x8U6(?Zfm|@<m~Aj;x9|_$raP-m
y<@`(=PddibC#h#a9kH~H0jXF>$UJ*rHNo+14XZgmgJ^dC}C6hMUW^&dnwPYt5}Q*{CXD2$S8C~N<QP~dy`4{akz`%!8lJ(%UjKjS3Kcd(36%y#&peZf;i}f
YVEpw;!!)V5k=0ZtVD&0MUCQhk)#^-qT*_XcPexo+EnB5wMQ5le)6+x8xYxFKe!}np*ocMs=N;Y8O&vXgtMmFzj)G{Gsj8l@Xff_R>Sk1BBno<e_S`6k2jA;
O|#JYwJLOr(>>t7<{Xh*Z7!p&T=m=K>tcxIK(h$T*)w`eAsm1s-2sfY;C5<`oXSz`wU=lsZeUe_zhXP}p6qJ##00ip!?XX*Er1TJ+q%+kvzhQVEtQI7Du0ic
G%efRL59;b8^(<2gZ{#v5!4GDG{ma_@q!c*bN$&!{b8f}X+APDXp&C{YC(B@3P{I%h(i+;b$nR0vqKqmr2vK-DJmjSTz!+;K_@7r6T<jl!hxu$YHz*>ejhZ+
+lTG`G@|^%!(P0yEo<WIlOjurg?q9vhwdhTm^+c&d-^ucoFAc+l)3@cEJTt%{oQo{iYFOigE{SyZk95NzeOi!(v>N3Wb_p4;p3$S6#~I~iu*VwCdK&TK7hzc
V!kj906=SUmvi{mr-_<)ayyOiwX3xhXlN)~EL9-8M7WeZ{|{vcKxAXF7df3p0Y{gOR}GKA(@!0o9w{nO<i4f5`-GVGy?X3{Y1#AZYo@7?6r%>P*g6)fc|Nd~
;M%IO*k%C4Cgp=%`4Xyv1cQa~x3ar!or^O<5!p2boRwbHC~Cs5p`f$GtEcT0@0Nu!`wU6*ybgex1_p0CyGLz<^ZBHMi8OJ!gm~}DLnCdq+!g#=^W_-7CsPsS
!v|3T1>7p*x<6Z`_<q?8h!7m$!C*{}qab5eO@MvR0AH$?j#GW8S}(kchu0xmdMqj<fS;2TksA|05eax#SDzJhAC3%>dr(S4NNYtW0n4P9D@V8(vzFxgDcum;
gfPTLYPBNIMzL<9i!8h^<ho<E(6kFYl}u!)hDd^8e+-Lz_#~8ir?ux+E*+?3Z}Z}=PCjPQLO7a52_c_os}f&hU1scO?A#L`1x<~eM?ZrHu#@I+`>_C#+)|#R
{`5kW5@0>dtoPuvQbL(<njWu;Bl~?}hw2sIj4k$mz6+y?>zH$g_jJEHMQhyF=U~@Ph0N3lueBUX^|U&dtH>(G@(;@LC*4OHx4Xt2z|iVDbP^B;?X2ixHUL8W
Kf0WATC0pt7}38>APt^pOQq1kw#_#&L17g7wh$zR1*hU$oZaJZZtmF<NH&OQQTNo&MjpVHq>9>k0q7wAjD9$9Z*qHl^yd%D?<Tfa3vU3>Ssk8$W6?iC1v(hw
xiHnCO=y5cnOUy$mSv*7X1aZ(LvRvu)BimXeKGE4?Q8Win*TPVxY{ykAkNZ;FU`GxUPTD~U|sgw=Q)?>+ZAa|pXtGr<8bNPxgXG<j?uZ-h|5b)jB+wgaMq@%
8_x5iL|&3$C!b|XIOouO)rX$&>D^;vHfn&F)u|*-Z(Jpst65vHp;dO`dNfu!G`^x(Dk36Br=2NvJ9{UWsP%F3hk2)$3hxxuBuHrMx%w9nJ-KEdM~{fjOCR62
RgeL&s_qsf+AluYE8UGlxna@Wb{#YBGHc>vmrg_oItOyhe4JM=nWnQcVSPJW9N#CAMrF?I0ay9sh$R$5j}t*wMJJo>v(3T~ohYVQ*U|T<g^kVcpeD6l*xV{g
m07-wL_<Dv-`I=h7tbc3m0C)^t=oy!8*<1lg!#50c*Q<3buJ`z7Oa!9K3J<Ue;9A_23?USW2-Q3MCg4b8jt&I8{gdw^aYAVa-(KxO2jfmebrKkY@Ji)8r2i3
ZE=F@-AbXHIT6Pw{`p%|E@!fFff~d9nfDgI<bj9^@~tQj$qM!|!WIXF-<@$Y{)~pb(kw~&A2!%RR|_7l>?9P}KyfJflJ-Pbz$r&(tX(rlS@UBVFHpD{n)^lO
eYNP?_sI524of!_4swN5W9QO9=|R3YJeSPl0$PSglxbonUTcVg!D$pm1PQZvDC0#*jRCBDQpypwxk!6AMy#Of@NS<iIIey$X8hafdQ7xHI~k_G1{uLIni@gP
Lthe2cUYY2qpBCQ<QWv3pP%2xY29f<VD6N^Srk&KwPS;FM(BrVD&Wnw+A_(<S923ZojMIh`W>hczMR)13He89R3=Q-;KQy9yr_7!b|E688;wIxwI7KE<Uj(7
qAXYYOBccsmk;%pbW*X+nqJC(Ag7L;EP|A6Z76K5aWEnWx)@9j%Hg2CV-#>_^{_#Q#6H+ckIBh$!P~3#-yL`O;_d!+`I)J(8)4KSY6{GomNMJ+0o^Rt^~R6n
cRY#&i38M{=_!($u3Gcs0=7J9svpMOgR0u2dEq5w!P$+pE`R^~dYARPTN1{fmvn>2k9BqS4OWLF=xW7Ha*V%C`WNQ~!4#~BoiB9p!UzMbW9V<Fl9YkQTW$>7
<c)E#RNu3Zi*DQReWGavG$0B8?x!e3YFNWNk@7SD8H>ZDCFrgo&CEHyAXcmL41&*Ps{gml)=Dl-LwlhQz^1rnDBW&VuUqfdPA`08y9SKht`&yL3JLxzSZ@5>
dzc2kEh%-t4RJJXu6%}YG}G4F;qaHHA56)4-?0j<Z|sEd@DHIDKn?PMe}*Pm37J!3E;cA{^KiW}mARPf2kDR6pROOJ&7RPq(JM+)-X6&@eg{SIZO9*X!zB@%
cj!E$pt*WHb4Vf9s7QpRkB48Gh%e}Y(IW~S-{(1r5rm`}lbD70`7pnf$!4?C^<7XlMGkd4Lq#L{Kzr*YaTveqP(wrx)-6-NfAN%IPu*BhMhd}x`HC~*1=ot2
Zg>AE2QJ}BpIc2+?AI1=i2m|q(By1*Yin)%phK$Mi*7|fhB)%ASvS9{C%oE;9nHjLW=#Br`G0Jp6{)!{vt*K}@ADGBqJb)vyK3C-7AIHLolz-<`5&6Ry`u?U
Q?$pqLJ9VnRv;c05Jw529|Q4AIYk7V16cs#xN0id!bn-$NDbZ+5Mi;8bdSnU_<`Cv4qUg8c;$&}ZKO@+Q-$rs#GmMRP<W3(IM%gdr*`ug+n)4TN4=Z-Mj9L;
W>^7RlQOZMV958P5?P2<dGhIuEa7Y1v3ThI{>ma`($_lu)m%9!!CH6k3BEfu0<NfS$&jwrQl(PNTE4<HFaYk8&&6(~U#w=MDbGJ&7<o)WAlaG(C)V+_Pb|vA
J+0@?>=)4*c|7rlqK$yrLLh=&*Nf$D0`7lwe%Er3vbGUjRJ>bIT|d0VY5T~SgEz-BE(Y+!qi;r`)TTv>x{}<Pzuh(gUXAa3{aLXzyxgTb`~Un<3^=g^w<Z2{
K=8`9MPYe(&xnkH&rFB-EmhhfZ?Xo0G|z-v=?yN2!E~g?nL>Cp06-UhbIg)9k~W`g@Wrn7NHGr9uV}s`H}^z<@La6U^;r_-o09SkNTV<W!1ooi^OG8|D6S*L
LJ+*gnS6mS!<~=h;c>^UjMB)aZ|sfyFi)IX3iQz!y$3O^%RaIh9^<JhjY};FRKAQ=QN~<8c6F<^F2}@eg9DaNCiK0n=zy}Z0cq?I&zU_X^G-MG98$I@^DUWm
*ukr|-Qtk7rM5|>6H5ZuNF4W_pS9y59rOIPafu1~Z#^MMRrH$v15U5(&&+&$wDg-P@>yC6z6G8afRD3SGzZF1R~BmHC-w3IOEHp%05q}8mn&BrF-LdBjC9_8
aMIQEoeK29D9s2c+xv8U*9E@At(sJH`$RU$Ll|xlTot3R&%W0`AXK!CXhWk>gA<{8I0PDzB#Bj&Yy%OU(b}m!h3`q)e8@cTE=r$Awu$EoCg|Tq%a)^lZPt6S
TGrBC1+)XZhb;?GO;7_gZEE;Q6WxuqNMfx(afq;^mwOK|m<n5^Q}x%&Ud?kK@h@*^)O&;}eN-cQ<&J18Mn`^^S~e)+*(~qEgB0Bn@=;>+{pbZT`Q95Gf)W3M
fzsPM9}&RIS2%yBVYEM(-gWI<8RQ0cKdhEDRGRYYTb0*>LK6+c>B&7JyBIa2^~>Sziwx#%a$V9Ef#bzJyyg-ZQ*Jwra@i>1qUUP`#69ezVD0s%SU#x?iD50-
hw#z~gmnVkH_4N?t8tmVB#Lp?166ZU@`O^lvL^%d<}|xR(h42-B-WJ<cENwONfMbay3v$sZS*a1fx+7W#}EXB@H`a-N_K+@BNG+fBI!rwM`ND&U-iPSb9tFC
HmHg*Ob|bWKLqX*S47qq`=G%__QW%oqiws=??YBmvl>fuA*E~t+ky3Kki54kVBw9gU>es~(|MErj|B^QBWP%h$WNJnrn@tb*|ecuS-el1_3)X7wG$Q}>uBl5
(y%n}HKcZ_(8lwtrTJ@7dnm`m_+1#YG2M)}^}Q5+(r{hEus1SXpHieR9{D4s3EAI3U<C3Sf0QWGT|F0AJ}3WbI`Gq8|ITQhvZ;Vi;6*Q<_!_HW^5i!Jg^`wP
vIr>Syw2gwo$r69EP9pjH(Fjz*p)gs%FJ%Wj2m3{*{tumbBoO7!((4d&t1M<#J&&3idqR0)7nDP&P<q;sd6r?KKocGx4TIl97iQ>j&BGMw)CDC@or|Jtkx_W
^X-gi^L9)B$eNTD(@EGYEv3sDTbt=HjHv4*w7}*USJ)hjEu=4n_b6KFHf{jHtBy3d2jr!-#XEP$(lV@k*XylqOle=#H3f>wc12F*EQ{&2+<zcNvBh!l53We(
3g>g~8svs5kqMlp{xGRCW=71!WOO<PrV!0<F@rvfu2uo9qZ|X%rO!KbDr<EimB+CbX%vzUFW9k#b%#r9niNf^vrsBakk22`r0IahCSA|^EVz8_WhAzb&KioL
5%kCl%J44%r;RSmlAVxx+fn0pw7iuFrK>83>My4{A4Kg@<Bv^bQAS=Y9Cf#~F4X-RaE{x-5W||neOuT9bW;Sg-mpnLt_|#A=s^KI&~d$LssFG`rh8)4%h?P1
Mj(j`erXlM?yPnhPPHx_qH@R3fcqbmYfrr+ip0CdqdD(6;SiOLABb|tl)$2zKeOeo^pp!FrK;Sgw+=m#P9#zes2}?048P1$^y$DXsNx$FfkmBZFBj4{wIOk~
lkr?J@}E=c@8qi@98Q-Q@Z7t_q_U5x;^b|!s|*^z+GESz@jvWWzhn>mV=xa{+`^DBQ)ZX)8;BmlJFvn{UI=%2hfF;LW3EY>qAy9rhEEXj_D}FFjS*&0wcJhc
8aNSHpT9`qMVR@XF3?ZI3crfW?fHAzE9(G!JU8QCpuEc16dGMYvMd{1nc08`G>%LgOG2!`4~uEPZLGKCx|?HZwO9m%&R9Cpg+^nB`hgNv0_=O03O)!L&KQkU
Eyy(fy0<qigLEv@p-^0IvzN+g$l?v?Wnsz)@MB1Rcq+WuzmdWGM4alGT}bqv6-20&t^?w^?(gSfDRmUNUR-I};lzKnzMteV)OX?o*Q{`^NB?4ayG7&suh#k+
86n~S$$J{aTwPQ=_{>3Zm-kDFs-qZiylGtr9m0GUJQ<wg{w<S7;9Q<>^SP{<M6f8jCV|7UD4sB~_MUQ0k30EVM9<1^>xz4vWc?%>`!wfhRBtj|svP+T>|n6*
Af||+V9PM1b3fNkRkX;gLf_6TkuBxo|7ycmRC!;^72SBd;*PF^FFd=Sj7XW2Ac;{^Dh0X9%tf$6@(z+!a!hNW#o1Uy-?$R#S3a&V;>YUO83JY;w~gteG$3zE
Z)9vwEIllwYto_%;qc!KmT{pPB398#!@FQ>#K?mA7oh)@G$Cx+j0J5AwH~His~Mq6b15xJX~hs!G~38Y$tar1Ea|F@%9j(1m-QgrG^K)9m7<z8BBurNjXVh^
8Ld+Ued4>pZb@b*JrT?@s!ws2N0P(+2A`~Goe}{zGg{P=5I4*+tTfN*GX2<ZjL6b{cy}6?6ft^@)huHM9sYq!e&>;5(a`Zr288N1W14G7UnZ#1LoEs)XFZZ}
c%v4SogHi9z#HHsWCAIQwwfmavJQ>>WdpxvAB4vbzGH7zj>#Fl#>#5oc_^@Zcm>*aDZx1^hIv!@;3v<6k#F4mVxRglNfHQGHNES=j5selhL!UD3<vR8Kae4o
h|Q2=-l1k5d}kxk(r-xnZIg~dG(#N(JXOJylX69urhs%eiR!Yq4gvnL>G&uKsn*s9fe_?Y`6?ees{?d_i9w6pdh7={U~>jd|I#uCIZSS{%{&8wK42VzcvgOt
qJu}!RN7gWx5L5ny3E#4GkQKD47fuNNYyQ76K2~_k+MWIS`n?iG{9(>U}PQ(G;xFH#5NW_x5lEUzCZ!fSc%X);vm?LsAtP*jMa~HVA~#SK2N|x*tOiy4uTS&
Cq*8FNyj2ARyJjYBgic4H+rnNhGfQ6vPD}KAX;a!^FLQ2xBBadVnOFp6+%>ld5!`h#&FCF9nay}(9of#&`>n?^l6@^Vi!-M>tzpaEAbgaOd2D|Ir-!8OMDXo
bX^<TVwoLOWc`^9q^B4CE=zo%x9IZb#Lmg6XZw{)@?zA@V$cGLAg3SUMB_gq%e{)|R_(a6f*ovU@LO(%C{Lz<xq2~c)G3?(*N3c~zp=a$&I{A{tCCT$?_By8
UDft$aE0dzrs>jMOt5$0H+J4hoj$W05)%!}FdSF;1|0ceoqt3`kD9DMMN{NF^-be?mdzGYr)0nVn!<D`lW3)Nq6iSvNW;L$j1{y9L3NIx^Hd6{i>KNz9B>wd
Zx)M5ueE3?#(!1+(C3RiY`f0pSpzM9W;B~(1^HBJH1ayHRh|?X;CK!9Xrz>ie|j*@9om7+Lw>l=1Z7<)fVS6xGOTm~3|<aY5Jz^rT&ES`J2vS3xcE&-5uDhy
(8&GEHAwo1{)M<$FYs>9<V-SYZGAZM5DFFDR!;_h_7Ws1vglMNguivyFH^surm7F3Sc9VzTRO(4^_$0Sd=OVx#b$DMh7(d-{AlXJ@JqRx(zzf{{NRgU_R_zU
az<Melp=oE@4&+dn!RtRQGTohyA{yq5%3zES($fIp$qgjkC3I_-~K&_yM2X=LD$9QhVQ(_n{z1O=l7@c=npMcufYEa8lD!_5{y_|T?HEJ2vU@UtvO9L#TqDF
5;Xa@=9|Q4jwVe9h0oO%RRzjg!>~>VsBjw{Wrkt(tpYiMaIP>?Oj)2zXb#@T9}^A2*yUZtfr@VqOQ@VoC7=@PdEj9TT06t3z{(&JB8NeVvK}efQSffdqE!GY
LT~Mj_nU;_FHtY!t+|i5P!7v1yqsAd-4G(QU0$a9`z#M8sy#Y!wjqg4XY16C5~;0ApMLYcZA7t-MS)UR131rXw6nzI0^Wk$kiY1mREa#6@oYRZwJdchnVyGB
E)bUfwA}c9aO9hf56Th5Aq}6*YR*b(*}g$<ebzq;{4nhHx<2TwY(rQ28?fGo*mWznlzwK6rI`w#5Sm_cH}O<)DZ#8(fL)Gai#?$-Hk8zo_vWxdTmfBx%ET&g
ZPJY%+kA#{J+=zJ+D*;Arj6$0SVw-S(t&Tt>3-8&v|~1HP<^-hxNSh^{}jKQrXS=R;?1<HqS9}byIE>V^5LQjV%`72$RVQIEr9D1L*&NM39faV*8PFB@G}|$
sj<1HmqZhXa0-2Jle}J;^8!W>u(JjX8}QHRjG7~JxR#;L@1~__ul*)wr<zEV^wo&nNd*NfeV)o=pBq1;aX&gz+CUfvxbRfi<I%KaWzercB7LG6M>ng~@K#mE
9_tB$lfaeZ@b%zA`)`gJv}wdMhj}~u{&NNb5hEhol!=mqR#9Hz>mx=U__~jj!1|`j{&Y7KW)xSwV#=UeIraDP53P!n?1<iLap?0mQXus&=A&-6!WS+#f;a4;
y5f5j4l-^rQLam^=cGZBd!3d>gY<xV6vL!vz#WclkRLZO@JwWWQr!RB%tAHB*)jp}XjIYKR?MmWy92{2Dc=W$SZ>)f)htsO8OW}|vYDWTR5*)_ka0~XH$TkK
TyJ)-NKXi%gXE}^IUuc=kg*XkZQwN&t!4w3yM!Cq4U`Wq7I>a(Vo5cLOZ<^#1X=viU4T=BYc6c0?-a=L^WdwWJ7LxTnoQ1BxUECTl_$>Ux}YRC|JsKT))5mF
3)q=opW<$o{@vh7734ib6!@<yZ5zZ!vt*G#CFTiV57nXwYM_igh^0dT=QS%W#g+ussH|Q(=_n@EHJ6wTR=9`E1SHG6&9Nx^=fP&%Tj05K7ddmi2S|XPcp-^b
d?%Q3%-;_gUH)U!y4s!(@S^rC=Y^TBnSWmmFep7%ex^x<cjCi1pAi0u8v}5#)wxa7mMydYHG#4~qZdu@J;D^0Gcg>Y%^U26<3BpRY!!$)a4FC%Ci!7Z%zaM;
%ZWrBCiZBlj`dS}$8R258#oVMM2nW0BdcD#Xv~sUg?=?)HM*R4j#CEmW~?X7ZB&BEK-NWd6k+#ZXU8Tm2^$bb|Inq|77k>fEz4^QCVm~CRbhr>EPZQ@Z5_-!
u^l6kxVIiAlVJN4dr968=E5<QCW~?AhX_tyI({j2BPDjFJd=vC%Eqoed~V~Vu7}_b`%97Rj{f^@UhgxUE^$m3Q67zu2+A#so&q~9$~`sSoxebK7#Z{N__<oN
XIMra0(e&W1q4EdbtaS!XDp7qe5_}vJKm-}&;L)eAT%cPz=}rjbT#z7i_y}N&$sbVg?AnWti4>rDJQFkBK$AZM*7ML*8ZVyS!*uEDvg_EVc7YrkirrW`{KVm
arpM;K2bgnOe<d~$0&M30SUzgR>$vA|Ghn|2Z!z3wY=R2q*d0+JpBKEV;GWDk*6Q78!7JoT?LpY+p9QIeG)P1k)&>+PFoBIbs5x<T{#FC+=S%U0%GX6WJ21l
ICt8q2?cv!BrcPxYRiUE8Wzr*18tq3oN8<NT#4`+tv&TQEa^W_wQ#+xu~%~dKQF8@g|Q+`DPcelILhf|@7nFM=X(gCS3}%NkL^$o_@4I_tiPxCxUw!$1trOo
$>(3{Yy8SFNuV4xOP?d-NYAM>fn=lkzfWzxU4TBT9)itjIgZqN7)15K#sk8~C$xJ%3rj@%qY>0juuj9ApU|oypfWhcQ)fkFsD7~RCo~P51jaf#s{CfL`ZN}D
9{v<64Y(KH`#awD%;)u_A_2bC`fCM8T(xD5H!D3sb(9}#LMOh_EAkWZKgi(j*Xx!imu~XIOW=7OI!~YtZ8z0<{NpwVs)a9)YzCc6-1Uzk%1#d~D-X8K!)>7E
q<7xg^bBt;{n?3o*o9Je`fwm3j14#(^kxZ-a&?up>f+sxC^84N0Xy8Jhx34c$8KWq$$KlsPC#1t!Q%Y|MA>`p<H$i~<G35jR$e3va`~Xw5x;r{U5wH;CWp3U
D^w!7j~-am|EP#lZ)0%0&5$`ybh9j~-ihum)k6v|agr95blKMP`JzRGLM6qj7snJVPW9sT4jB3@i3Zni%F_@A?AvO$GYVln;=rARF!!fX^wbZfA-ky!yI1_E
?gy!30$lyc6|k6E4!R!&KWp(rWk>g1rqr02X>@w+hX>Kh;+rziVfYeSXiVM+BE>Q~6_AYUUquOg|K|f!%&6vlht}-5(hpTeUBN2AWD*MNM>>ijy)mrV2H0x4
)|13SYiFIo8?mEFMA8c%KVc&t4Avl22u5Mp_>i3%Ttzzu=Sh6t%rz7VI&NqnGWGB+6o=&|;(J4mu1}Q1QV!QyMAdCI%7rmP?q#>lh2D>(yyh2tvx!Gqqslwm
;j(}=f%hG6Usd*K9$AxB=Lil0*_Ia<0@PRDB347Z!P-^AVf&I9B`i>7w>%<56EndiV17sLi%Gf}d1+Y{wy9mSgRdUv_Eo7aYM<s(yPPnmJu-S84r&5ZpWmH}
jQim3Uh4PtDBQIrqSZ&^B9f;yfdU{**2p6n>oa$nOH;@a;4$?gS7*Mun4L05GX{Me%pC_RO*hm;1d6429@)uB-8jm^l>FZ#`!aSowAZy4<Pv|542MH(3FXEQ
`+dBO!3$Ply?&PMK+Qe=7^y!fkO9rKKf~Zo$+7jCPKH^6dRIm&8q8FX?%^Sa1pW&Z0gg>3&J|}FzWwxR*>&jBOo7OyQ%V2_+>vDtG27#N$hTXv8$2fX6F8{j
XwZ{kr%s^yt*9r1t=jtle`?NZrx&bzfN?G*JU#H%PW=N8rup3D-ANKY>!W_lreR(?Fb-8cLc8>i(!d5;)-nsqXm14>qdEibEm;bD*fgr(6c{T@P%1GwrFlw9
`uzwe?GK=caR=WR%YGmU3@=c&(Hy>8M=v6;esWuPdPJA;3l|JPnNo?TUQgVesM-=R3mg8K{06Sv`dEhpnKIB-!(jxP69boh6EFc$?@#vu3l_<G#Hf+L&lhr1
r%irXW>5J{09Z_sT6nmW>V)(F`kg1K4tBnEdIn_e=%>ZAGf+;al{V5<6=SrTjWxo+G5baj)K_YeY-BE{{e$^13#_BirT9g-S6<{}^X%ae|K6@}s-4wq!z1&G
ycMx;9-Fc83(}StT5XMgInU3uLB@B>@W|K54-+_O$rw$@%M5v=)<0i)C1n8ZXZ2jZzvYh%WO02k`UL@%4?(HR&sS~t=!16h-a}n!5lAkp*L9rM=_jSXOaKnO
lxe@wyAd+1y)8I!!1m0uz$jM~PnH{=!-BdzqZd!7PeX7B_uxpPR*uY&ZGUtUlSNEMEgIDRwC{S4sIPxQ&RWL(!d;kl`03GzA#SUg8m5hbkl!;4NJFW_op90R
Gr3XFw8k<wOR7|}QCr+19i)_&Z6beT$iaucwWr%qz}ciWWW;(FYhu2v64WphF5^5W8j#l_rB3vQg-33xR^RF*Pn>4v<Dq=oeL#Af1kp<t)5{A#290pfjzr@r
&rbl)M_D|;0*F{OI3M!}%(m~U1<1=gRHtPDEI^=x);u3d3BR*OATM8q(`+DVSjU5|P*-6Q$>$TB@i7#@?InXrx9NuQHY`m+9YdeC7FIGT8fg6YZKeEGmsX*H
axl_&(~Gb<vl;_A=AfWLQ{xq@8K~FQWS*vZJ-U@;c`N}e+>)>yNRPJKmyPK{V3TUOJ%qG<+_iZB1M(BftmN^Bi6F<1XvWPKbYcEx@{;=q)T4+EQ_uT*+a*c3
(NB$`FzzZdjFJw-Q_xcXxd$*4o0V<8n{}O5@8{v5+=N`|kg594FM}{J*JhHR4u42#!x_I=>LWc-*hmqnu1d5xP`C9KQ&w@FKUAbQBwydPl++~{R;u1gC+|1d
DEax`Y*h{H_eDXPx_&W1n59S>G2qof6y9XxkuNAJYf{<0L&6>r>5h0-v1^;cHKbGok!xfc`1yZPUppFlGGGQkM`7z$IJYdNgV|Hb#`+n2fSuN9QHP}NzX9D*
qpRa)2eN44lpbiF(c8`8rlt>NTaa!`ZZ_x|4A_d-s85wx8|sBPFzlM88;>v4W9%CMZn_7MqIK;tjt5-iJ<(5qjMm58$SVYZ9)!wpp9pd3YZt+fBU^HEl>ZgH
*7e~i*Qy&4FK9O{NrYr_C38WOYhq$XVa$8T?ObJn#zP_xHB1!@$HDpl7duB+qJn@>reO;~lIIAR^8;<4h3SchjRt$KU62bq0ZNftYsp8&A=qio4thV+O7;+a
q&&t*013Wc(L3I%+|^^cdv44hZr9mk@CG<VvH^5>n>SLCblQ%Oi&`npuOs08Gq#Euuo#=>$sIC`1-uZP!#TJ-w_EB#p6W3(KMxAmV;vL-U}r3HD(|oYqeTGL
+z4C^E-<x+>^*sx)@RX??JZ?;-Ip{|R{c#n<7}FgRrINPN&tQPVXC#m&1>73=|B_;P&=^6ylNeRgkSJ&Qnxe%9yQti97gB5@R*x*?)@LSW1#$xD@&g&6^Hl_
I7(_#qwp55ddll<1X6~fr=at$86B(CT*P1DjV$m{+H3USi|fskyqZisA#c@}VphU4-4szK3kn5kK=!~m67MF8!e8Yv%sJ!lmi6e$lb<<O&0hn=3>>L72+u9!
?zoyUXmWO`oV}GNf_A+PLPd-b5BY%M1|Y&l+XE`F0$qOGm^rwl3doU8j<!OrmHv$9pKGSJ9ZS0H$*{f<h^_n_L-59d2SorM;~#Y$c4j;wofX4s+fp=NX6sJx
kAtkRwlv?nK-us4PasS@3<K-FY0ate*dLBf52nm_6&?wJKIdu0;iS;`2vXZGBErjfp5}5gu3u5wy<oK>OQavD_!9G(VB$1s#0mo>8hEAVF6an0R@j9Bfo|9$
k8%?YcQx4*=Pm&SKMuJ7tv+1}RZ<u5`;S@SOG9YK%%X&%X86%i<=p*`k+?5iy<ztU`RGgk@<o(LaG$zl^j@b&z=(8B;R^q@*?A|16Duoxp|MHozj~CqSRlIn
+l7ra+P+olO}&Je6RRg`Zn~*>Z^xvDVl!RFl&hlBCjL024CPc5nL*d3itIx6hTBUsv(E(NJga~)n2iv1j+h3``?N8rF0_}jPivZLhg4P6X5`VO-vOr#426VU
*3rpz_UQYh?0y)ZsmWL)Fy4L`^pql9Ga2g89E~pKFmAwfWqoY*tz_l>x~jAPO#T>0wod+dScJpXpKq2BlH%q+FHzDG_xfDwV+}s(lKBhMIqj-VL;LBmW8%$p
l{QZRhBP>O7s=I9q`-P)Wz05mv|~NgB^M~62jbQ?(>b5`tZ?U+e{HHtzHVxk4CkM2*YsNcZ#UTX;{3<UCZf;#Q+aRr`GR`%lO#i%%?)OS3XUKL+&20_g4Lkq
NJ!RF%8uhvbrCHW(gi9coH`zIU#F2-(Qd&I`Dq+MnuJB5CId(>9)$VpGX~~D3aD=?cXuH=`=DwA-<XfpA|fOgFFi@tOrX|@WCCVh6rKhGMYQJdlu8>sJ|iU-
guxJIYg=Oq$eH)7aqo%>97OwKJCC7e|G^c}=}r&ZA|V=x_m5ePUtcw;Uw7kdML*1M&|lG+&PTvpJw=Q~=3W*90>&|}c$lj9`6CZNpL^HNKf6E}D+R}^37(&{
dnDtgp(q=a&hbn$a$tB}bg!{!cikQ~&j-zjVbfAuYgfw9a0Rh}eu8YAZp<fD1q%g)Y?-^tj}EC*W)9l~v6iHQdDWz9(1RC7IXSvVJwb%Fr`{h9h|mmaOn|<L
u{~!lx~^O3bnDmT6sLNFdRdYb4Kf!vFk;l)bahfl`hMi1O2_}=k3{41NYDgV8$sDI7kIEzM$rlaq59=}*$8}LZ2R=o3A0!Uq55a%i7BF%|AFS4mg+1}L6ER3
R!=!vY-v&kXgzuhlR`4X4V6NFVLP8v&(?m6FFd51viq%_TPUkMPfomUsI$4{3`O`vDmfBP6^K$oV^jLEAY&MON=Q=5pGpNfE&5DT7x+A3pHkEFIxGneBy~Tu
;MX|qM5%0`%H37##-=472Yq)t`adQBsDvUU>m?K+&8@EWda>PFg1qWmNJ)v6Od!Lc8B-mw01-|8>|Rbnl2P1S^5^(U>VAQYekqRGc%B8cT8W=gfl);2>;JYL
U>8DJeoa315l*un^k8>`dCM%4PXPIn95@=rJ=GV^*1L2!VqWt40st1<M5DD;!Jvl(Slh)(c{bCFJ08kd>r2e`9I)sbm=K5tMNv{2qAaTj%I5G+T@>~oot<jF
1>T`zi}FrnJiJ-yFy2%$p0}@S^%uea0?<9x5xgy&E+d$XVwKT%cBXvH8Fl+UFEigqy{LzxQ9u73-kd9QkhgsbqD$PLd1B_JXuYYZ6dg4BNTeP}ym;N#AT@_F
?}oBO5#YgF$ff~vljXtlw!$JhkcJdImAFZ&hx86Q^6AU;@C+O0I9HD^7`l^dWngisZL)gLo+$@*g}h;##q`%{^2rq95>tJIU!m7?mzJMp4gqSweL~Z>_RiZz
V?l$YVs8^%-!n$v$(D|-0$?!P#&*Cg{vBji^&rsfHlyb7$ubs^0&c?S$#B4Sb>=aq_Bm;*@iLf4^thu-flOa#zM}a<8SzRo1nh}GF<I^e;5u4Y=P*%ukOj43
P&{@`rvoy{b~FWWj88V>mi!D+I6eG0H4X|C+z9CKG^UVtWc2H|g;(m$mMp;pPipF!R*6U<HVbu@SauZ-jP8Ir%WK26iBBuue9Ew{JOtkYh05e>G6n^FMzkQt
4<$Hv`{C~jM3Wwsy*RsVYKtA*rgh`?3th)q!IvZG$7M6W>xWatZO1Y!|Kn1ZZ~2b9C*aud0j`ta_<m8wUCw-ntu_C}w!%b-!ho(&es>RhB2UWKZwvDTlziLz
1AyXty`w2pIj)ahPX#VMstWDS@f#E2r#WIQtf)xqikd2jx4H_xb6a9R7-uf^i-B8D7ZkB`)@8m}*&%uJe@H(`5Iq^U$kFT1w#6pq*EiS@JAatbh{1ngxqU4t
ONrJ^_JAz%-c>_l$`I1R11hRnAGQu+-4W$_`{1WAmMa?hZ&ipHrzA7JEnTrZT_{aPLrB^$n+@7XrU;|79V)=q)Y5E=)7CrF=&uq)ah_VmQB;$?IRh6*@Sx-*
iB-YSwsAENsMS3nMwaQFei)(6IwgxJRT{BdS~X_wcbgQSRVW-u_lG1<CU%D6U&i`aTe{UHX^PwyMq<!!EwJQQ_SW&K;M*UyqV3Fb!{(;)0ZlQeh=jWULL@{1
{B*9pu8v*s%dzFw@X+0@p8qCZv6rAq3H<6*OPRA{#r76rvRMOo`)Wzo>u@IkS^REhX0|B@AO$7tHn;sCqr`hAD*whtVPkR|%WPAOuM)e`{xI&<SNmk_rU9LT
+ONj@a-T7tqaeGZ3xSehUMiYKPUZ-1FPI*nG@!1nkQVHPw1exRJ+Q3>Im2@)wef5IAT`Q1S{Py>|7s&xY41a4x&;`VzxCCWvU<pXw>%bCpdqu&)pOgW8aF|3
jqPT6fn@&uIf!QAzR->MhKb*oksU^HRH%iJTP4fXj1W$~D4jsde<|wf!;_Jxk9FMyN#V~%5{cHh{VTyr-pUU_kq8^NmsxCbBviiPB{RK0H1lR&?bmAp8x)(@
sr9&oh+HeIrjvO?$L9zBO?y7IwKkIYkdXRqUe;g{Hy6KaDtCteNd;ncAE*{r3LZ-&SPvElQBh<eRGETEwx~Kh%V)r+rHys)cAm>qeE=b6${k};p%pM&(S$@s
IbIQm*A|uQn!5;?Tdmqva2W`xde05|kkyM&2!=pXdT+vsS3G+qCxg*K@Ht8PY?I66ylbD|EH9yn7t12bMvyZAAE!h{I^o11aF=eFozfJr<gvK^&t-pl7EQ}@
zcbX7`#Kq33=@CexuBf!Zhu4q1EK&wjc`V;qi>iJgml9Ogq}Sb(!R9MYpy9Y$SI08lOu5^trtc6qj<?6L?Wzxk!0u?a90*1Z^4w9;dOksUJav$vk`%zY^3I$
9!mD0fMiPck7_zmJHgUr_PH^n!?w@=Og$Q>lV4*WUX6Vr|9a_+c&}M6m_`}z_bGYf%fkss0?B(_#tJ(YX`QX)M_i$Nt=SN+qTrcJfzV=}ev5hitF}S(VQ`%(
yJ1*tsFK*Ge;^zzbP~SLvnI`?w3ZPk2N_Dxmq5b|Q|3mU!4wdggAl*Q85=>8QF1nS%;Xfa3-&jYSRB2qH%t(|ICTQLkjSWn^1onNcf&SM6Js%))m$ZFU&?Uv
mo~vlpt2@NRv^$jBgP8j?&9}b{??v*-bl4U-O9$9!lW%jT53{hiZp$<*C7moedIB#z*?<Tdgo=#DzX9`@V|uS&AwZ^8w9&IG{x=v@ERGhpLPxp)FZ#1sT><*
Tg^H+ebSskox?vK>9Rf(lMwW!Udxge-&bT$@Kcgyc9y~%?F%cYSE{Ct&r}_jTU|gOFHiHy5G*53@Dd%(dotZ@oZ%-C0?X1sA0-ef>>3{#;wXYZ0@S#P&(i`&
PenaXXW!4iM7Fk15Jvi;Spup=i6?C^V$<5_s$ATL##`tI9FXrP8tv!e=5<c=(AeQq;r7`Q@cqdanQVIL{wZ<uJ%7q_X@ukk@HkT5(^L`bI;mgJjWQtGFq&ND
tSAu?`+>Pw|6D!c12Y%P=74{GOt99_bko!uwn&SZ^}k%SQt9f%ft83k_tjCeElT(M7)bM*yV_|*Nw6Zd(FB-z^34lW@2j5(?BbVqcyZ=N<v^Nx#U)jAvr$-k
*d%1>+ShlZOoThdSqo+-Rl;xII%%Nw)+abQ5vbNGjWvJ)>yVL{j7L={gD<%-_Ei$-xcA;`y`eaUJ)NsLoJm(T&qo=o3q`7S7V4}*_TnlK%KAl-`^N4PK59BJ
#GFC^F%((HegvSa`xny*LnLw|_L9KpWZb*np59r(@=!KpDB_uI8lRJpx*+gjw?thxkOAl;P^q4m>rh6*g+|&QAwxO*-+l%N>WSL9Z&I2ae9yI{r@<8oN-keq
d(#~_><4rSAkR~uPSZ+jXVZ#aORx$i1Ro*(zxC$Mn}2!5$GK9T*ri2CG!qr+W6L4m-*GP_y?E+!JQA#4@v}@Av~4{P$28hZz=0#ZjhbIk7qQQ{lS|ydwj+_I
$qjkxvsMNV+ij1jj@dz<X_l{(Mbgc9K`A5dJk_juE&x8YCPnTT8#h5Ty*ec<^mC$KMea=<1r<c-S`!gupRt_>8@>;&MNd)6@XU&yd{{7-xCP*O=_(j|OwvC=
1AFhNw+OuK?Kn2H-al^~QRczO{2xs@X7)i?0I0KAIv#$q@_PaVS5UpVj3|jNeE@Esh4~xi?SX$(zvK=H*3kVT{IDTx7s9JbaA-nrjxk%8bW^*>u5#$o*4S<S
1q)c;N+klrY0T*!YMdZgN0$<`2{9ULrG6SLSx*|?<T_?M0oGb2n=9XjDn<*C#9;QW<#DJs4pk{B*0a7<HTj?8@WsM(F*en}PW?`vb+0AhIT(j5l=Wr+lh9~9
^BItPhdLrc(>P1O21?&w$Q!4{{$TXB#Ke}wId`~QZCugg+MZ&&<`swiEleyY&E6k!QF8=7C}NQ|oUES<HC*q1tEcYzs={hDdQ>KY0TFG;&go*wdTS#tk0wc+
KvmB&USvuGbQY#|Zh@%lhF39_z}M`@Om-X|epCXaETzk}yY#2z?XCZ7NQSq@Y`2O7qaF_9%%Ra8&jE{^h0F62SXt6^ntUV|;0Ve=uIS$BecG>dncjIhJ@H+4
Bhlx(wZJC_Ss9`xtO4F~c$Av$t0CienpSk)k|iP>BK#e|<6*g=F5Z$9q;$gclG3L^A024-@-i%KsV$-+8ePVI5!fbSilRs|HB?TI{HC$(G(9GK8lb_+bLkjR
)0~z_xS{OCBC2gzj*Tkfijf0T8bn|PP6*bW96+|b!6=qbJ4-|=Kl+*GkRE1XAt_*_wJ+Ot-dsF?NpI8Nf=Dbo(#&(c{HO%?O1GhgMbKy8cq>gmT($q<S}wcN
VX<FkRB{|wUYK5RVc<mkjeqCJbUt@rb;Qj_)N7X5JZjE;aG1So6wvgNsM<TM##2=UWni~ax<Bh#V-BsW#>oZ!u~D3;<x&<FmP|?>tWAuXEK|nnG72N6yKRo2
%A=`Egja8S51ETHm3oJMPptVp!9{q!TjpBC0mYh`<wm1#RQ}ze?y5&L-lgrx;B(yIa8`$HXTD@6Y_CWZzr^4%!X<92?&$vB@90OE?}EjlTJq>ma@ar9r5eKC
f81vcC>|rf_+87}d<#z^U*Z+U48VLdwEL4e9}!<{7JQMD6ERNj0w&RFK|?54@}`(#-S>soBJj`Pv^%EpVE#%fvL*IkvjW!K){o!{Tlx(dpXSrL6i6FbwC9^T
XK8!C(Vf?1S1^q}mKNoxrN7f62&;_3DJjr$Do6ZSy=UfHxe*{+CN59nee+I9E|W=$);hK>kffk-u#0kwG-}({xD}lur+$}pBiKrB$j?($MZ-;cSzVfY0Iv{(
vOpB-N}}`CT~hQUqjb+<HocX2MVsE$G*_O^G9J&HXejp70|0ccbFr^7vh$zARXH}%gX?i2KW;6&*U<rt;U-=On?4K&9uzk&G%mKzPT54iJ%tv628H7SwLNs{
+FpXt2{tx_y{wm^z|lzN=oeR<PZ|vEU&qG4eHDkvPKGSgDQ899N#Z-;4L;eYq{}iSzOe@8dI(eQ1-Ye(cw!B}`{Gi=4x&F#F-fwH#H4HAiozUKI?a<;iGSC1
tz9Z^zH|u&{M}$t{UcUuZ%sdpE~*WXTn@j!m(->9(crWGwDdmvcM>>uZNnxiETF@2a{zlUIj>j3Y<f!a%EuXo>WbIb^Ul(;1C`sG?Z0wdnohIW<RqyX156<1
c?wdQBEQPiM>JG4-#x$YhXeZ{`v*baP7Q`Z52Q8#do?{-XKAxBab`VpBwn#1IOF!z{DTx#3$`acm!3`^R+H8+p06pRSvLzh-Wa-xrS1XLOFAV6V~m$Bm%^ys
lPKxH%>W)lyw2;;c{KwRGM?dopQGf|!i1K!(Hs4lz82&`Q#}n2I(Iot!(x?w%9@g~^Q#k{6$;L{Tbh}Hry-prZskd2ihJzaksX-^1u1EF>&_!Au1*9dKrWY_
n!80pi&O!};nCoc)Jo`D;l!R1+;aW!GG47<H0PYuvNXpHeW~Gj@{uZ{vMwkC0g?5~{tD8^?>&dzCaZfI7S070F|g0?ZyIircawWtcbIUjiMyp~SiU`v;S1<w
0+blAN@r?#DkS&MQs^R7h|~Axg*VsVyZCt}-$o45SbydsTT(FsaHoIi3>NvRC)cD*Z^Hp)WkSb{_}V>iSGDVY0<<QP_Nx-agmwZFGBSn;_6H5a2qy6X4$l$B
IFxxA3!Gppf6JbKJzLLro|2YuRG3(eV=w=LSk%TD767Es`#zT)S-~Ig6zxJidZxczP5k^?qu4>oZf#zlY2xfN092?n&37~MEGglTw8K%Kc#Mm`z;!1UtTLq%
<Sdf94-%t)0ZcHos7$%i)FWuvrE`~x_s3!(eIak6bYLur57^E0*}Kp{hS}dC9W9a;Oz_Y9Xpm6Z13?t4LF(IbEqkKVhrb))VKw>ht3}hl^2%>T7)jX`2x!%9
ZUe_~%D6A`M~n4o+^L5$ORq&R7aE2@qrNKn1XEE@8f2PChP!S`;Am8jfzx!4?=fY2fe$#^>6pFCRxaML6rCPnen3@|!bbIJLAR8V!<@3FM#Vzdy`Y{C&@rZ*
@Sjs0dDy5-XW*(h3p>fJ6wUxbx&@>v>E{od0#|>;_UromcqCy{mFY^P2H3{&xfnG_X1uZ>*F0#m5=Kwesi^72{*QU%>){7r%XOEl1){J`SKW{TyLGdyV+sp8
^OpliD!t8?g&cjbTP*y}RQ#hHVy{RwdvjrKv4#`ck^-U4@?6-UIq><p1KDism;v}Pn9BbPI}C@B0?8U?hRL>y?B22x53qnZ7;;>Kndi>`g7YSgs|*MIgZm5*
Beb`M$bfkQNbo@aC7-nDVOhwP5;l9kQ!3tgb=RtAtI-Xl`5zaIwqKVS6L9h0ac!()5VFc@^38X8wz=|gU25Cx(~up)1&mg}V|mJ<p4qXvShvP&b-?)Gb0AWC
Oz_-wFsD~Up=t9rD^GXek5O947#nH5TP8#|uOkZH5%{gJOv3_o)AmblT#)ma6s+&nQ)Pa+^Q7>n?lnt?lQRDuG?=`hn(84Ne2T;)5QGPEJvUG`vr8=<-}B@M
&dup&c@LB~dF6ZY6SwaHfOTPN!T=j=3YqxLh#n0xw|yX|wVf$z%KqJD@G+^+J11i44vWaJ45lB(Tz7!JAnIfc<%~)%jxsb+jR=m1ojD2BXoQ$ttE0DJH>!5T
&H=~Q@(bkvk+$<?AD5LSaq6ujVdw+(WV#p)y)FGdvKoX6q*uSWg5)wronSm~V8L{uch1Bnh+IIH7gdMNs3v6z&L=)PNHDMP*G-6|WR1HA$b(s%wbi#nyHK0I
<V~fw##EYC7~sH_O~Db@vm#JMk5&pZeycPyaV6x8RM^MXHww_W?z5<V+>MrRpunml)AtFna>5Z$W@=L~_<ETvVbZY29Z~AxMy-$yXQ4c-vB^NPwmgMhcI3c?
M%!Inuo+?g*xm58SyoKsZW8`197Nh`pkp+7mThuWk0?*yuj}74Q%qbHbdPWiF=P-qv`rtS@gECfl^Z7G*rMuM*e(0(m_f2+&`}8Q!crCfd!qe0qhbV1WT3yA
pt4U*uyHdl>ot|iVw(%x7)AX3(v5_y+Z-_s6mh#ZP-8w-X2cI2z7{paJGu`?l!a3V0Pd(xAjM{33j7qPf2shY!BCW*WQlg`fYO$?`&cJZzA%0y3t#}-+JCi+
E<-MTpj{SUr_%&An{v@as2U?&tajyi_xT0S+dWf&ATp|l6M$crsuF>Wgv}fMWwL%OtkZ&46Kd-#>DM)?c-%`#)<}dJ&`bSGzu24_h}+_t3XEcTt(zI%L`RMv
W~ls^)v#R)2^_CG+3XM4D0Vu&vkIjmN|O{mHs7oCGk)8o$w#@v&U9lb>D3>bLch0ZZ+rlRQ$@3ZoL}Se9k3IKA4hjUVI)GeD(Ub^B8?;Ai<R4;`~a2z(xg8y
d=s1d5}x#{p);t)*397-<jpn>oH8}j9<2I{tTa6a|MulQ%H@-tDFqMyXzxIJVL!u6Zl~|o4Lvx=0x}s9&KR=z0tdg@X&1~{sSXj~=1o!bY`z4@4%)|L@X>sH
_dQjM?Xa<W7G-_?LI>JRK`3V?i7z1Od(R<iH?+N?=^yRfm;8+qdf=nV%K$fNUN5&BOuZO3n#JI=0PUxF_+q<iZtJ`=tqsNS<zjEo8fPGwiQvC8^K^h;e!~*g
7Gtur57FQy#U)I7<H4*MOf%9eO0hAU-f4y3kEa9I>x%g3YA%knQVrC@^mWK|i~v=y8%3-c(y;+fHqVTtMIo}(0j&y{r;aEu)07QTl1PD7ad?%D0R>$=pmJNp
$J4|uTU?y7>7P?$H%aK2n8uhsh`2yO9`bXz%*&;zbDOHOnZlv!y4|+%4r{86TV&swFs4{xzu5wC^7|Pe)FesvtaVP#PFQ(oN^Fr5B1Jf>MO3emQ+l4J#Fjd3
eOjo?WNr()6`v_0__JIfFN01!#E+=E=H(x2ZO$_&Nia!N;ZNgBPSJPgbRV%uDRWr2vTV^<Q2=1*zHXRnfXjeTVbr|!Gw<SDDtYdKUwRihQWJzH`TJ(typse(
)O;9%wFtMVqZ*=^pZhy0BiT1G+ed+^NXFDYjR}DE;R5fiF=^6^vkaUXplcFmuv7$$@s@xAj<&YuTOmf3i?ZY$XPY%vPkNV12nj`(Ci5*KY*iC(XK;oE!DmUr
R`%%lv=Mv@LnEt?SpDB@7$_N+f>rl8bjWkPx|lfjTlkJ2kvjvjR=Ux8dbyG2_NAL(GWNL8yBmQdsD2q+;lrtDJbJY>6h1}+yA{f6lbGBZZhA^#PBkof-ksxd
d#`L^=T>$l@kh1<t|Vg^>8=z>8@|mi3I||JoOU<Lg4iXfKW4F!)x!StpHKc92td4|4)Yv;6;-QgxYNUmc$fc`jf+?}uajR(k=O#(cwG7qWLq3W^mue*)^d1P
27r?6$8Ey<OFJy*=sn^(URZJ$hTcLoou7xSn{zcOa{<NA1=Z75kSq<ktqL3VQ46C<EuclXx7{O?HWro~Wo<bQnV>BkL!EqiW)wM|V?c2%jI>RPLNqzx{~nq`
E0h=G7*TsxiR|JWkYT(mM=-DOl)q?p5>I}Rl7$4rC?itVZZB$7Xh7<P94RTz3_szMC10LkLWug-`1Oni6;o|rLdqh<&`eC*&0$|R-#4+RZ`?zF)4C}@!<dOR
n=_c=B<fRnwU}C|IU3sJ0$SG(IlE7>bwZmZiAoBgA5we)=ubm(oe(Z(He)yJd^#D(!fBqZ5{#I@%!ym!w_Ov!i_Dr<mDZ~9oZ~TB@KY{G33isoQs|XIMZdm<
Xr44kk1TmBS2r~GbQ2jErMHIYSGc{)&C~74o!p}UQMVouM~&YtbHkn`$OauO@i8(iac7a=6yOWBai_|yg9^ClO>9ypfA{$1&sR*--0pOssFH|kXRu_G#082I
5=NGW-$d1eG=Ih_%3x;m9m{LioT0n^cC82yd*u$#7`eK8UK0Ah%9$tWvP`{%%u)8Yj&^p)g1?->w_mcgZI;%aQ)`E}L%RR3yw{LVJz1j$FYAaYPymuyhu<uS
vjj?Q`RcfVJ5;t*%1H+`p838P9arl8mjjASf=|_r=lRKyu%LD+&BWfuXvLg0$l1c&9+`|ibpPOm6Pc~;$`Q+@n@YZo+=}h0C7>Sp(j(C1@|yOMN-jdY7CvgK
EJMURW>v3$x%qeq!OH&COMHlZgs7cA-$PTPMrIQcsCCipk5q3|vkpzTC2ZCkky4i>EsV)0F20!GlA95D8U@6s_Ds%<PTd#Dqny?0>`2EcI&w<4tkf%o4-6tb
&16C1syu}_oXuQbt5eys<lhH>=eK>Dv<l>+e~%S}i5-G7NKxvk58vL1f;<7(Y89=A=#n7<{2o*a)Bzq&66z|OcHVou8Qxp^Bw{E7(C1J{QdV{*kSj5VrYfC?
D~<j5XxbGL(I-g6U}=L~Jknv9$opuE1MJ$1b3OV>ee<fzsmH@<ztUw&y=Xf)ODKet!^o=znrAwtc-ceOAn46@0A9w0q=nuZ%OUy{!k96Umu%CuLQup6^OOhX
x3D;=V_^y4<eO@a&|@p!TSsafE*hC3h}fu-BWqM!r@jAKj2~H+yE;$(Rsk7%Ygd5W$r?z`tj5BWEyyNNw6R*k9LVQc?MFAKfHD&J6&mEmeb-c~<s=wcYH7ur
)Re^VFA8hI&&{`HR8F^0&L^vA0VFlI*5!*Y_R5MJ<enkmGkP8=iA{>7f1Np3HzJ;xi1TXFDxvr73-niLJ!WGAgrl!BCWCETbe8&|E-XE#g$;ts#CA~YD%L|(
UG^HDlY|Sll-t=yIDM@+FL@b-gJ8oN0gY=}1r!}PBAmfKJaMQexN9z3qfip+b|#xFP}&T{>!-8#$BD&+%SUe4U0EPogr+f%u*hBw+D<Zv2SMd$Ql!2kF)b}{
2ZLQ|7qkNXbT5Jv5gTRae8T)SH1|56l<=gKj*vuxa&Hc)*Y098adBQ=>3V-PMLm;u#Z$7fShUR8XjqU5{ahm&&5+>H9ben8lcrJ;Me|EnP4(d`El5?nR-qG9
_S<Wafdj$fwJh*PIP+k`{I@VDYfsl)o_OgE;&X6FEQYQp<OW}!G;Ryuw|3(qSwPfh_isFGbHK3gUAZ-}K+3%vthX8(2iZQPKF+7Eg|{920MDNhoPHgCO#i&r
E3sA#(y9@Hzt^{yKXr}A_gLcLPQJ%kj23_4|Jyr!On>w~QF#}3fczT^aAyEN(FEI_b%&<N^xf2D@oZ=KFNYl7RJMF7j+z12KA<QUea5v0odA3_hKZgbUcyX7
HN%{$1;ZzqJ_-IuCrrLULLNs^5S@`lV-%3Fh?x<&Gs&}&BJ~_o(AVd_jdgKnQVzH|@pL%gxo>%-mWx!mMMA-n;(RvIaevBu&2Eh*7eF^>3-tC1Ef6_njuS_y
{u~>{CSj&XiP|&#Bc2q0>($yyTIiuH!D(?AD=+#`jTL2mp2HO+NKxt2Fa)(vA>1*n-^Jwx3`H;Ums-oP1Yd0CGI1EHr8W!Bw5C}fIOxrlLZr_n-YwtYx3b}1
ll@KOye_y}paLZ(nGz0Lli)g27|dCU(*vA;QN6g;nDFUW{4*4N_x<vbZAfHy70))3m}gnodle3MB#G31TJ+%TUFd*eF>-Gz%jWX_r879<atBjp4*r$5MA&L9
VPZUjHd$qDUJ*+(mVlp5a1^l5kpcAe=fZ_@8D_`1RwJsvOj4NO#&tnG7bJn!gQN(m)OdFI=tg6%#wT;X8R)=Q)A>AOBQIk8^dW?bTSTY+8=c{bE|X<x?Y7IP
jv~cfA*TZ<ZRzJ38q1g&SpN%NrgldhixUqv3GtqH(W)2H4|E}Vq8IO5y9Y;db9P(ihZe<m4(wgDYk58h@wM)(e{TC@z1d74UJE@Gu>x1sI$rT|8d&`QfWIIP
v%z!$A9ETE(XWuCr6&sYv#|cmX$~xYMol%StQ{22#&gLKI(Kp4vDfwrVb>}&bDS0b?7_7x#CyhEZ6zO1)K^%a-!2t_Bx$L`|9R3bfyiCp@$rI>^$KD+Z|Twv
&k^4*(&r)~7&<j=2@Tdl_Kp^^5TIl<0143Y6;tN&S1D}g6C)(XtvRLy)wAapI+TLeI&0)5d|HL8&bJb#p%fPj6lfv+xPGHjf8okMxgQG^=Akhex!t?3S7g0>
2xq<@XIn27f%}-+efT40L!FrX1DS#xvH%4q`XjdwC{5A2`#rdd`5QsL=GFVPC;pIb$ovR+W|&27Qb$OW0r|YGFmmt`K|8~6>^X%h2vV*{USs8v21lO9kvt-z
QFOPh8^QQlQ?WezD0r@QR*Q^5qVLcWp)IOuk)G0O62l8Wh$+?ej`T}23K-tmgv(oGZNSFym}3n)vclJsCkWI=2im7<t{5&&*F^h&i08=JAS3*sO{J7uebk|;
J)k?7VoZR2xK9|+c`PSLx|0{~gKApc3lezGX$MdK^|T+GXCjivHbX|z#S{_dID=0^5@7RIF<E(z(akaNrLAm94AB}(DgoEaX$woWlvzi&7qe{lm=c#ERH&(U
yY{?;;*j2MF_0s+8d|~_Oc`^Cxpq)P)^5Sbo=n>W9Jp7yzPdPC%U|D#pq{}C#R9T1L|XRJ2wn-P|1a_zW4^?*X|504n)ItXVF^Wa#zqZ8$iM9gJFA3kn1ZXJ
CYH>|N{Z)+igUVMnqs~l9P3?r%gEbVcAEvlL=MMQyUn~et;XO(7(t^uw$YB#P1|^yInUDD-2q7O+dm}{@U!{kI(5AVmW@=~gFJ>i(PMfnV!>^gQ|G`u=p6YN
o5ydD`htLu)~O!rhWNP3S`J)<YI8J`8qVnY0^I<F17>w1FX=R>$32N5k#h`V`FJ-RlY&B~h?v4gJg}>QXl=M5^hm6CD+<G7ZWHaoe&wy_%36UykqoqZldv_M
61r824aP?kuLaKxw^}{mb%d(k<yTT6NL6O8r<M(uq5X0O|Mi+i>p8G2xfKvKBCiGq<gC4!7@&q5n$}l88OTW#Cae2i=;OsfmkR4LAZLfxEv?%)`M}Y8b0AqD
;2&_f#}f#ehs3Wv<BQwo0CiXsvsUFU^@9i#$OLmLqWGJp&tV7V$}AAAkcB9ifd4||E=ptp9?qDz{c_ShYs?3u+Nnlh)YjIhwKM5xJbyDg_VYVrneEYz+W!k9
*b-Jj)SK(!rg4tNLE1`C`3xDOAJ<h{=td#!#4j|PhapqSUWmgKbj2Ej7iS3%O0nh44g(2ML`~h%>K8{2JPQlXsC1nFtOe&0`1((c#;QdnGNna;N1tM@0H`Fz
o-m%aIlzl=2d55Mj=Gxvq~1^Zd+VdeNe5xV;wmV@d`_A{MAw!m_2uRcj&$NpnHA@nJq44z5}f<MI&sP}6-m`Ol2MY26+LOJZx>$a75K<d$=QX5RvFf-{aHpb
86qBy3-LWLeR#fd1yOd+J2HfGpM+#7!Vylxw{^ET)8l@jv$-(N5EiXNxo3{CRT>~=b|^z!0sT8N!3imVoI4x|3*-?IsE`gla%}QzGh)4NJ?bGK();TK`G@A^
{XivrQefDlN)$#&Gm6Qxil_<WTqxvn_kEftjb5YMx2N&|<jOz&kEOj<NjIB4j|!j;cr|tynoq3Q3Hu-kDd6vUr~O+k6x$&#o#*^)S?>ubwdV>p>fSf5rUo%_
D}{%$Tih#=kiQ4RguP%><36cj>%C(%)hq6>+OEU6Vod9mN<X{sotWK4w8YB1&1K>)DHzB5-5}`8s>~Y~;)DYg7Q<!PG`b>KpRk=zG5oz=3xby0jOi^FrrNUn
1cDQtCn)q!5dkq-B_zs-PIe|qwU1Rmtry{p8V3U@ppE=nGfpurSGdvsBzGhANMrVi-AP5yHCJQ}wK5cg<Q}9s8KcSwsfzlzZ_PJD>C1Dy@U>~y=YW~9gW=uy
Oig(X`mSo8cfMCWs&j~hkVSw*A?-*m7_uSBWtDr{b*ILBS>Nv3KaOjm@e;9Mgm8z}T`)4P{8fpTZMxQ|a{<1Y^YyA;K@=4CrOr1Xt=usxGsCAhOkne_7Xlr-
$`sI(Dy=u8uZp$s8_rRbLKJi9{+1W^<FBS8Nay<kB=%Z3f?pREy{GI1a_t{o-3j4=kb7@2j~K40%Uy`muYD0iHoKJrPj=J7@ljoUel7snaKSjHN|Y~-X4DXo
gj-&0Ov1^TZ>&<o#FZ8aYFx<TL(;YOZ|&F}%ycC_A#a>eH6L!)lLc+eID=}3nf{_BHQ9C5e@Nj(R*(kL?%QBK76hLjoYfq{>`nby(YKO^OWfP-(16QTbw(re
gEm63*OwKqt)pgpmsckv!MdeWL^PERq-H@ReTRXM&lfZHv}zx@*3oLO7D!KTx#)Z7s_c=1PnBi%bKo?8coNrrI&?M$y#_5RL3g@{P|5ecx$6)>p{qStGVsjQ
&ISrS<yB;wK`#3vR2JxNZQ&IdV|l)qYU^+)Qc2+=ZNuJTl|pL18$?VZC3@cxLrb?(H_!lcE==IMe3qo=qhGk&GKeo(#Bf4UJ&rBS4*XlGFIcueygtEs-YrXn
@arJ}9){Lpy+rR+JUH=cGV30p8&%;d1Pvi<)Y4o@VLjPWs|aHpWGjlmx-<qOUKAD*UZ%B3hHosL?V}SIV9tA9TS+O;Sq<5C%;btRY>Be42c4%}j9u`sD>ojn
fstU3om)9IMX-9h3~xew_h?-a%GuvpgaEMsw_?nRM3Z^QtLUdUR-rqM#_yqF9LK&{s62g`HO2~dS*5B?>M=Ms<bIf(V)Cj$owL6A(za-*ckgiAE&M}y!hWx-
0mu2k^<62IMtX7?<BCekjC9><>+E_9zu5Gw+y*o?PfxbhJB5V$zfoLc7*cF+{`NP4GG7_JGZEXfTp?n=Sj2<Fm9hDhLRgk00?!}YuEeI)i4Y?t<7A4LX9rGz
5@>fIRpGf=*q7kTA~1@0N(1c~7&hzv&_jlW$JOl4@~TXpyb=~)o86Qj98!w*K617TKbW_%Tn`!K8rUsYY62c&2XOq6f!>hckJChp*d8BA6;2tq+tNK*JDc%4
9P$SUg3yUkDNhR*Y7#LHno*o?v#9Fsi~2H8B-azoii3!ME|U8Pl}ap>iF1q<Fu3W_=6?fY4K77O-%&;G<A(MhvKjv6=MV<8@^koa)~tO4J*|rBX_ZiFGguH-
yqARCPeC6Eyr|24blzjbSGJ$Cy(>FhitEB1dh>rn^7g_xl0BrNmVSfrQsugLnB&0&nHf#+naw=elUUID`?iqhE43OiQLT^W4b4ILT1lqx{UbR8Cgw|%WA_26
Wv|b5OIr6t&W(Lsc`1gVVK$|AKq`=JRH0k0J_&xfdGDj}orQwi`YKaZ{3}V@-3Q6o5$zrV?2_+apBHRze5OA;rmqy1D=N(Z$99Ez%oVcCv<2XW6+{VII4Bk?
1X$Me#JR$CiEMN%gi;waN6Oj&)_TjrfgnFb46XPJ8~K*ylVUHUo!PHB1-y3%BF}<*KO46<JXLeK;I=KwtnCpbA897KxH-%MoG*7e^uC`Hvn;#Of)#)F6h}oY
=<Nztv9b8B{HqQrA=jv%(=pow7oGvYf%gcj4JIk>fr=gX%b$4|CY|z$BDZvy@OTogq4ailPjW9&u*P!zsj3UmHzj|dFqH8@@JoF_PUR2R+~wtVhHPjBMBe^i
0tVww-@CeptS~xEoD{@=i9ZuFG-}CPG8UqP5H(DmN`UAgmqmW+%Wn&D;pl*OWQSoa<F2fn(o{`J_tlgQS^VoDE?DIl4-V;hHdsX1_}`3^Z@EjyFO9$%WJVdw
tBvombWbqEM`|LIFeIH}T>G!f@&iZAjLfNprKChqlF|csS$C!Z1g)D<Dq`|s<E4A@>n~Tk_XPrq({F1Fu!Eh)K^Zfm`uucHM_sx04g=F^P{5q2LKAM|tdsSi
s)4?5G2_UzvC4hP3DmQ+0}=Fg60{u(0}k#44v`(Q#q@ph=jLEt)tI=<Fh+Up+I7{0gpUhq`uh8?f2fMEK)Dg44P)+qSrole(mE-=NkB&0_WCJr#`hDu**V4{
h*{YQ7<1tLvTtk`NbTh(RxYeD-X(0<u7?#%W&;7N6@)NN#MT4x`XOr2XjI{Bqz6x}7(}2qOW~9FT1_$-UPT}Q5i9;-A{-WUo+!o1W1s2wprb{(lg4AYQiLX^
kSa62Ow4lC1RR!sG#AqWB(Uvb080B+D$=y&c&Xp{3T-9MStPA70fLz(kQL8h>mmTquikX1NbO7QXa#;>lsh>MNY?WwdAA!2VNPW?MR?0ovf2i+OQwEj1L;or
$@gdA-pHLYlFx%=P5te!Ibb|aqL7RFrSz`A8*?0Z|6S3!FC@#dH_2Wu#ks?1Y|3AZe<<IME!xvohSaN()dEC;0-_nZm!KiPz#xp*#SQxi3mI}(`)~3GQxq&D
e)$mCXcoLW-GF-?eW-68w4u`PacHBv0ttY)q;O^-$y<w2JpGx%w<#jEUzF9aU_gmRPJBJ`A5I(&!96j0{H2-O3k32jlyjfsQ|K}y3~)PeBd9QTf^#y)($~WF
x$kP<H$OmK&PV+cVYz9WGMGQP{`iEg$7O;po;<0=v2i3@Mu<@QqCdjb>W0^Pl(*J*kI7rAg!CRZ(Q3N!hW9eN9^RR4f(&l+m&;p;(|Kilhc9XF5g|z43qbLp
lmKhhoJ$3yP_yys>xReG_wKY!E!)$f>gtNG!zVe!1-@m9*{ErOUg`uT53$d83jJcK;DQFU&VzocVK!T*A^JTnhNXq{z@_igeqW>Y%YyFeYXwO2H2$G)$k5o!
^D(qgy5S;6*=*Nsu1d`0_PQ1&5@eZrt+5!MyzibQIpGVX1E)86x>qfaY~`@MkbkFJk7g!qiA_qMg?#)$g>esHh!gB;6K4i`mnht~?-@=AM#s0b#qVKVOvx~{
PIt`$!*q)P<A}F^-8FA}9VG^fSd<3?vY4lbQEU;qilMW{v8)UY7O6kl)?jbEzpG-?IABYYlE5ojrNl_#n(RiO{>Y;UzB<yz(+&UhKZ#%%=%$r@LmJm7IS-h%
;PTSu&$smJ%nhchTGu7<#TOQp64v6b8tmctF4zF?$R(gbtCAdcr#wo5j*5@&u_XUdgGmsQSu|dPl-sXcum$c@s_rLYXPQRXL%5YR=<hKOkfXXG0yLWpF9i^4
R<)VJ^LAZ7t#Tw8CTc_&OI2hcc6o#qDe6FeO#NgG4s_xoI8`ec?CSWrcBz^2j+B{q_!F)AN&!9nxmwcYmYM9xID}fohYUIj=7f>w>x32X)QSYI#{4g-6{_#P
T2Q?M&WW-w@EpJKYpN<qU>V6nntS+TCq=}7&LdIxF%#_{(~2G)qz8t2$XIv>&fGNW3RU`~ktFFwT`cPlb*||&<FhX4nIdYBt(r}%*>_aPcI?;gN>4$t(;MLu
jyS9#bIMk2HBX0~Mf4AEy^5LTzHry7>k9*a`<vFG3AXSBTYou4pi3imxUQG3%^%K#wHUb8o@W^&AuV%bhv>7Juu(R6C%}C8I!Fl7-M<XfU`9ja^~on&7-n0I
Y)Tm|N3Ld`8n5_n42Js4SY(GR+je_Uk51Xs?@N~#Cq`J3LAN5OKld<(-JyD1DGLUby2djgDBBJJWSW39478zsYVE86`<o427g?<No}>{?<$vA{I-BU}XCL-{
GniE8O%YiZ)9K7CtXLc7`CCPR%hn4jp;-hu+V@OjoVPY4mpk18SCmScFIA<S2jn`+@b_MIu5VscgU&9wTNJk=^~8{&9t5McM=>MQcW5932+UDE{^eyeh#u4d
>^YJkjKdm$&VXy8z)59~eW*<U#!H;)n)(Z=>w>sA4Mw&$y5jUJdfRUVwae3VF$~qMk|z3%D0dP>U*BXVZ)Qn_x(1E#b>wmX2bk`1pn;h<)WMuLN+rIYOHfK}
A=Yiiw3K^=SP@(PQ+$KpNCB@*guJ7X${nqJH|ShWOrzTbh>auK>D8=+{pJEG-BYkk*`gW;-Yl1*$4c4fXnzuQOq};7Akyrph9-@f@*s2`vSyYHBQ8M9+ZmPy
^{y?ruPs&)t2Mfo<1Ap&IBlL!Eb8%;_YpOFM3N<2_NrWc2(gkmP2H-D?GlD(B=nE6>5*vRJf)Ttc>Zkiw?_53`!gKeUugcl7-mds?M0n^(Pw$1)%O5pP);m2
372M6D+5QTPcvY|!=>}9Rp;yl-NWEuS)GpuGrfSRG%^BpKx(J^`KWj87-YczijVTRTGc@~A)kPH{at-EsFq&Y75MBAvIVcIr%HLs(ONPy*rpChK!?~|IaCG%
_H+eqnj9!p`{H#3GA(?n*rghKlk`VKsTIU;^UqVE<Z0@%jI`1|#!@r%UMxwP-2JjzB6{!%j_xH1s*sDmZ6@ES3bSoc>?)^bq2&&$1BV3dJbNt*Y^zz}=HDdZ
xmz$6VHJWY$f5dAgE~l~#JHP8(Vbu>Nf3;Y!Ibu^3kb3UbKm)0PPcGdC1%VoH)7NIOy1@Y-PCo*;D%ZDcVDAHUhp_g|IKH&!~(A6Yc1QO*6-2vWDsnh3PY08
YQFFue7CGDL`x?SM6*eLQZmoAey_zc_POb`xWn6Qo9W59hoS|7vR%UA!7g30=95wbY9$nAFvPf$BnXObl68(<GrRCJTUEMfc=aGjI+Ge6@c!Cg0|5wGqSN!L
#SS)#qJjv2S4D{O-KnB+`Xhfh$*;RlhiYZCkq7kU!u27>Z@|!AZvEqnXhBg#-O<4*0%WZ_VnCxF*-#RGTU6Om9J`lUCP4V$E+a$dgx^x>C`HAiLV{Pl;-IV=
l(m;=k)(F(JerrhVH0PiACa}$B%px0=9^#bQ#l1QC|VZ+s91)I4J7|(Rs?m79|8d>z%!f7R<(481C{+P)sQHGLKUnVVU6J&NMU`Aaw2qVuQ!PWLLgw1s?Xzx
x3=7-W5pGXRv{tI{DDK7!XQjPu)RhXYva)xIYz^oM5xL%z&|TWsz-mFE@H5qE^V6C>Y^UNS8B)B8mMTPk|TT$eIo{p8yl?JO?vMY1Hho%0c;yYweq-v-M=xw
;k%@iRaS7=bJO(vW+WAaz16yACLcB;zP9k7pxNaCxNb;9bTML!uJu6+8iqJ313!-4oy)3o6-M1d9Aksz_vInK_2k^BQwq9nE^iEYL8huF3n)1d2uU#wb|sxj
UCjja*7vKQk+r<XnG{moL7cFmRx%0p*xlfY;jo7N=BvWHSorqt&g247l^Q3_g2CWN&LZ^o^}&k!6k~r&|5{jzP&4hWv=CqvpMfDWsw<>-eP1MifBo2XqBT{5
mPU_FCe|r5B;u;^wyLn>*ftAPUO+v-=o(}i^M+}ES;Bl-O@2mU*SE5QeI#a?%vGIja${U5F3(53>%a(4;4<~d<;xWq52#hD5ZteW&+>CI$gy*z>2h<Rweai>
S(&OkWnyz!sBF--aEiP_#0<*l5C|X$@AyUIjPPR*P<Z|F_$fW#^~79c$@T)+WSL{fM18CxJ9RI@BQlLbmQv`Uf^l=(MC_<M!(~iOk~wv0zs;Zh9g}rRQg?(J
dt<Qd(WO?TXWSK|)fSuC^X&KA^qzf2TW>C|z9W(-dpu%-5)qdD$+!2dA|Fc(+g~9RyRoOr;pQvKvfEj->Z>w77eap(c<FO-F~gfQdcI3!0tZejG$$$;8~eBg
RX}O}cTaC%K%%GVQ-?Wt<o8|B!3aC*?m@J_rg4cV(MbsF>!H$Oa#XEKNhV3w7)==*5B{zY5kJ@|BhK-TiThg-dzgXa>m@^aaBtHuQ3BgI)EOm;5Q2KcCN&!`
vnRO5R0fYFZ8#5FlH!M-19)v9z+=?7QoXdbK7LGMQV5A`V_RhRyPO(Z=!9i{XIYk^U}Pz8Qw=bE<ZqxZs}(R_U6#(na3th!caX&|fIv{Sor>GaDw%J|6CzfQ
0v!gpDF1f^238EP$G8f0A|!1(?WRm+)YZVO{tL|*h{<f2nJe5`4ZD9Ybu-QpH)$pxB)Pa*$y?}ZnH{orEi}#m{tBs|*HBQsb3O~GmT_oB-QF`7$1=`62AAhy
wNJ8xg#;_u(@m#(>sbY2t28MB-Q<&TJm$Ow<K?_l+!xAOw0et~(W@VOG)Z<grzsSq3;7#>iILT()Da+3s+TAeWrbQ<=(hN3r@WW<2!73aRmpurR<ws#59N_1
+hSCzq$h9DNCz({R9pt*dd!lE4I2>+_Sr+^E!DN60<dBJ^L`y=pNs|;fsD2<Y*S%{fm857As!yjHfu)GJ(jais|HFgn#rxQu;&pU&10CDfQaHNS^~HOAP9M1
K02mu>%@{~fl;1!#Fm{VJqUo@k?fD{v-go5Df!skV$0W#gDY3+U^~qrb-Kp;bP9zG>EsK&!dol=?qfOPHo=8ibZxaupv^C8%#@wjLR>G_*j+pjC(lQH=wJ<;
<fwDWz{hyiIy{=dc~gyr9gaj)QQSsP8-e3#Tl9_U0vQaxhho{UclNA64VW>+vA1=|)jxz>+yD{k6*@@|CAYasMqC%%xX<5>OBaJ&j6S(>OPL4{23qUkmDI;b
D%WotQ8qRQS<dqGbDn5{v;@e7P4QPEI}W1suHh+KD;7l<6^X2rLp6$Ai0u6>f3;EN+0Bcpy)6@nKjD}@eseFZgYBM41gC`%+fO{;$f^f-0zc&64Bz~r;O!bV
zcnB;v??P&;CaYC3AD!HdbRi9d%{AD$jeHgJ&2(Gh`wH$?<I|&C$dsEQZ&&SrC+}bx475-|9bLHRgG{cqdhWmMAD(kiJwl?(AsJ9%wvjOaAtdsxV|Pb2G0*T
sQBN?XSO=KhtSg%?Hp%dvE>*6B%;{yE}TtpIUlX9V=aPs{IMuILlI1cJ^((6vgX^R-h&?1yoFDX7d7zaR0HcSRnO#WEY^jE0#`FMccLS&GbrleFu1$Srymnj
C}m}Nk9hI&B;4^m_WZT6c~uPS^{LRo7PR{@2CM>9Wq2#1*KVL1ZxcZ&Ye+56tg18z(zU)R(gGO<(>@ijg|4$}!ET|pNxdHiryGl+3J>%X?XR`U(XU$qXo6`D
O9$;DLe-Tscy+)vuV1M`GkC2XKpg+~bS@x<#<3dKr?ka6t(TaIK1(qMFPmY^uv!)wqzy!GVW+p?|Hgh+7Dh#qmPnUmufQ4#Br2Uu&TAK6)kYGuvnp^d;v{Og
0&*z00mtEJI=0uT9G0bj$JUimYqNbgYSVCW+ML4X$;xg^2bvwO-%W%5jhBQ7)VCg8653vsN!tuSB~msUttrGNCuwIe+8i4(iisf*tKS!z7<eMwPB7QX%bAdR
$r;%FA&Nw^E;5P1v08p}egL#NvkNed8Y~*#oGYUtMqMiiy)19cUYO6|ooRHBbg);y#w07CFW$s@k%*aeY6=NhjNXOvx-uZi8!)a-6w6zAI+7CyWZ6pqCNPU0
wD&LYXZS-;ym<T1N-&_ih^$21SQi~FK<%u6_6qi=53fe(S%qiwIgX)y8@UDZD~gN;8V&l>4YV>76!xTQ#y;aXC-G?@HwE!opf}>NaqqZExbc0a0uaV%IHeIh
n3!BLgmIzGfbneRTzn~=w_Jql3ib~GT4pp#1d?NnbJYJyIfwGBQpfidXyUoq02L|<MHP_=G{hXW^K|XxJ?K%kvxSb`+$kG*6eRyQi!NYDQ1KV6L!hOc51XIS
OkNu$N@%dkFgTVuaTBQlnfE91gY=3iTF96HMYuFGaw&4u+>g#kQ0|Vb*lxZc7$y3X2gXidaWZMKM(n&4At_+Liz=OctZwVtvM87d3dX)ZIz2TLNTFi!wafZy
w_vFr$TxaNBoFa{gDU$*_A7`NaZ=k;#k%R%Pnhw1C<~O%zRs<D{11L9WJ+SY$>)w{dB_GuE}~W9DiIIh`miBR?;<vZokZPkyT`j<oTMqNw1p&d{|Qq{PcEcG
+XFgp$aDJKiqL~A_x?!^{=Zhiv`jjRE+L*mG*K9?EN4?xMD6_?{~X=Y0e-tSm+Uv|Tt?_ua8L1Qb_lf-@;j+7``xhyu+y*egum-{-qjWmN<o$K#_g2LW8t72
|5b5iIS31lvU+duKI|(k1e8Sy9}0C$$Pd#T8nJ|D_`+=j_F)j!LPEp_k>Byjoi9{NaYx`Z*EG?9M}xNXTsER{?_T+4+$bXt*8*ad>g}lZ;=u4bLaT@k8}kXG
XMQ&*)BMXmxlGVxSl2up34-Q|?I~$p<aMrN&WYPZUX%TJ&mzF~WK{<?;PWvYFO{nqqx~S&wlTq-p1W>{k@xlFZF`e#|HX9eafa$&r)rMYgdDPwsnt{+8o@`Q
#PCck&1=+u?_CBHJpwR4`X*Z;@9`U=i^S+Zg^RNP@<wfZ6=r)gaOc4xAx^g^kE-509&Dl5Bi5Z0*hsPXd6ej*b&K6k;7k=m{uoq!=M|%3mP`Y-bQ(CX)%zsO
;(L1@t(FVv+nnS`Q}Gb7bkyDXUgo5FmLC`P^44L_pqzUSo_6nEm7RRL+Ad#{_89>5Q=&L?_VvQ#?`uvcK}>`Dqvx_yP%g6}d)RjTT>zk(AEgVfKo*)F>tb%~
wZ}x1=wMDCdz^=LZED<%2DV|>2A+pZVXO74bh0o^?32lcN;sxiifZC_z_HJk)5$Y40^@N9jD&(v1~hzpu>dQ!1M!Ez2@6ugesa;;w;-Z>zOyYF1rvp+t<MH`
$TToBO^lL>h?^wWVG0u1Wh_D^N>sc;i)bdeDO%NBFm7Cvyu&E~A>>otA^{?d3DsVL3s9kYEs&Uul;vLp&`;2=VSy-JHX7We*0a$4PDg)uBjRMY(V>{8{O9fL
H1Pi9r)h|?hl^TLlV120(cyqm#ny7Y45cLL-@ldjo3~Vwp$m(nYp`1TX0i?rPAoTK+%X@=jrJMrcy}YdA)@Yvf@O;?Ew-h|e_0&`btA26#lrQvJkh-NVav?7
&j^62rhDBq4Cs8rOhV+bEOLh7W!^?8^``v&4BoU5luGvxk#ge7Wp_>8BFpB#%XDJw4HJ9^DR3xV1-3+4lCPXrSs4dpn7CbqY?^=pZQCL}Z8L7vTL#IOwQ%pK
W!Lh9hpo^{)$-Rf<&84{m^+%R?f_|!rs2}%FLX}bYQWlD_}`MKd|YrmR#?(;o=NMSB}m88th6-@O>$&4`C7>qv!U*)-PM9J>O0_79$M{eYH#zLE<^S}CCE%6
_h%-2i#uW^3{e>$yRL)G;WxjRefOEF)*?NL?hk(ETE};`?0uV%D;_Qr?<Z_hk@>X+RN(DkXo>*KtS`=C&wG~q0zP?-cial5S&t*dApIYS7SQ6|nR+kTCRi+1
mmTqLJv^gEN#Lq{$*D0FHFNtU1X7uY!kH=YN~2+t7J}qE035Ej>Dn~+d1WcYjC-9|!Um04oG4!lTAB2}^i*WL-MDx|?yss()IaKI;5R_kp<g|0&lC3l>$t;o
ljmb42nCYKcZ(RssRm2%If&K9afUW_$AIF_0+fG*>$S8qe4pR-Erbpz<~oc?FwiM;6(153-9Gj5EeuRz4WAe7+A95Eoi!lQ4H2ubKEqZ^sma_tS2!*+Lfb&?
O<%utuv9n$ghyXUcvtUux4cnyR5Nity6y54D^?xKzNV<#bNYp6D+%jN#Q<nN7e;zioaFa0@_*JP_aR=`wU@>19e(jCAr0Tr6O{@CK=MO)QSK4n>1F!0Z!YqW
#;u7-Rk+vMRv*eidzx-%Z?Np-qf7yM)50*T27b?#KI%(*-MW<o0>-fdp4ot>yY;sbjFM70@pVV=aruLYVw$F%e$@e!$OQr=#g7~%FZ$>K9`TZg|Mpz2CoEJ;
6?~DsiezIaz(Y*9R?#a|)+Brtt!u7wAd&m|cWMxMe^gGje5j4RP7%DGt#~Yp0NsX|X+;|eA4oQNr)Hs58m&T!K>Uue1(qPO)74UNB4Em97hGf*^e_J0a3zBE
g`^@?xZrQ+IP*!51gr&jv4^H>B+wGO)RcE6j1$Yv?b(33!9cv|fWXoZTX0GLuoOt77}ywoBJW$}N9g;V(%A#~`lERUDJ2?l)}iz}4C>`t-Weysxj<EE<PZJ8
GVr~YhrP#-IVnNO3{|98#xfkUG)b2#okt(0=hkbtO{c`cVcKTE=HOmGC<t_rVGiX|>|p!UqbNGak1!Y<6#$vj3zbiGuB_%B)DJTcj9uVj-~s3_mY@LVpMa$r
^!|@jlDO1$Mr)Th_<qM;R^;N!FxK^M_c_aB`@NpL<o5JLZn@d-riZ+7PhHts)<=|*(TC=vsW8}|zPU*^Sz$~Ef9cEvJ+t5s?N74zuIF2+rU-+?gq&nek0+ez
kz@I;mE-Su`045g>WsKUkz|2s%dARReYaXcgi1OIUHqPdhnKxTB`;(MWGK2L(X%(~O<c!pqLY-A4#3(wPN0k)O%ym8uF0vfQV<LDO|N-$UtmaHMKMs5)@Wcd
8&{iYG|}MnJ<-ghqY3CsV*U?=CvIWNHLPAjJeU62G#MM~BLy}2o;4Y=vL`Sfev>oK?BJeGDtw!GHsz>A%8odix91v}9bG|u4L*;(tPW&T121ddmS=8geN#Z<
enL*~nXJo?v^Y$4T5>p{I%6>YWbJnlV^Y|(q7}R(#V78{T|XVs7rtI-5G6PzVK=DZ<eWVrG--oGLEg&0`&AsK`|yR0Yn!oIg`7!v%PurH88o;aja{K#S_{lr
FH=APJ!k5mSB2x-K&D7A;9t=!C_8%&bFZDdO#(ij1}=x^n^EAuFL+a52KcRtOF}WVs}4!xs%Qxto$3Te;=Kn_M(&Xz=4p<qX9hsRpJc00VImjlTOrFRX-lQ|
D80v@rE1-OK%-IXqzh`5OQM0E$Sl81k<xAPE9VV#8r_(Sth``Gnhum>AXwKVFFr2#6)E?9ZlMhztjkX<M|iDF)K)6II&fkgTQ)Z#)kA64^#Vp0bz@QpBQuYd
z&u~S>?61@e~Zby&@ng@+$VVTO=Ztb`MwQz!D6A&jO_*-2v4eOKD`GyV3+$cZZA}m*e`(40Jbd+;2fT_l5DK2V^&~)_fuoJa#)GLnXffr!UQs4!6dbv^J0Ga
wNDG*@?U&krD(l-Ie7|*Z=wTYif**9MKrI=_h<Cu%IO9ro)f&r?-!GO`iF}t#qTB{uHS|%LdQNQ3e+ZX-#XC-<Gy_}QCK>Z4hf@=?+Df2uWnb&{I`bHo$I{Z
=$M`#*t=mO-^5H_Lg>5Dg+gGA=flrWW1tWwc{}-9O#PPb9;q_21mO}O<Ed&Y!cEkyC#5({WeJ*jR_=9-BIc1~k5YDL<B+reuz1_i$Oh-}s1Dgj1>KlX`E-k>
ao@6+M%ucoSIyfHQ7sL9uUZsA8lm7y6^@v@7DSHFH4cGMZ+$H<P}G+RrkKnJ0{CJT4RB7Wm!BJ+EM4=L@28fvD%y9j@j?S=KwMf}W#oWiF|LiMh7O}q2=Mbf
-sF%cb_NjXcXOXwFkbV!<icZxK)U(S#)D=n!(em<hm{78U*jdULo6P|y|o`!B)EbQ6n~E)0)CYzv&_&3#T7InVb<GMuB2h2fX=LCoCusAl`@*p778VVCUrzj
;aE_f<0<W7We6FQ_T7^?TCs|L`Uu-_P8wBKMHX~k;&Dt6Hf~ynfbMG6+tMAS$md&b2DrdHz^w~R*BRD6+ekhmUn5GXZU#c9^TVajupJoamzklCE$3=jQ3Iqn
w7EuW4zEDG9bC&KLi9f)%T$Xr8AvE2<Y}M%h4r?0E$p{U`UsLt{Wp)vmY@=bweHDr&KA@@a#XBImeCAN4y=s}t*;Jcy{cckP#6U9z_o#Hk(v?7D03A)DNo}Z
1+r-axXEwdSupb~AM)K`vP}=oqq?dDh=-w5EffM!r;mB5z_R^6s-xJ$vm0!^nt6jGr(hYZ7v?R4P4`)Oo@HZ%^`~JH3)mSRX*ZDgwJDUj)|u8UtXaa~XX{9=
w}k*<+f&#9>HPY0Zt>Tes6v`sYBTdrV6+weG-*q-{(uuE4JF4IJjV_q7e~SNYB$sOAs6_`khe?<?W1XHCtFh=#i(vo{`M2=HRS=lE|~HYe`LA7DL@No#7QkH
T6p6rt!9?}1~)5mLsEjYuW2F)EeKhZJaq9k_B};Jpab8?purhkm%5sf+!{T{mX@UoT<FpzOA_Hr4K-$-e?qrbzL#+)2Bh3?Gg8>*>N<{5DCW_bdW3HRt%^to
cvcP*Cc;!7;^=3NL@P9ej(m+wYX*gH?aiq8zl>e*LOc%oFMuleC=h|nw&_)%IaqwTgmbm#lfsMC^8=LzpEo`}R@^1{$RmNm-9d1KQ$Rx%ek2tHWt><Ts@5>5
XX?SgN7t_?D5cMfYu(fCC1_T*0I9^Ci8&ks7?gSzBkp1?fJ?;yt86>`zT5qRRB4$O3XI#|CAXIH&Zb`BrS-e9#vx9gG<ENp6}7S?3vIQbko<svQruO<2eFWx
Oz!x{q`zy;L3Xv^#5=n%*8#^U2n8Sd8$jfxq6t4NdQ*CfJh~oAQ$yYqy7Fr^$_89ogmU_+mSQgvTN#>|C%k!1>6unxD`L5Q(`7d<;<t!!I;{XHoTiH*h%RL0
^CkUjO7RBhG>pP?W)hjZ?r(+}O@^AsiX}?kEum@`vUN~jiRGqOiIE!uE%?3iLKw7d`?07NjTA9cqKD#5Qarbu3g)_nf3ox^T#UuK3Lct-IXysq&Gs3K>FCdp
)#`Bo4XpSly1<xDp&b`3$_2#vJUn&r3~3ZhVi>(DiSlw3>1NSy_|r{`2!usHQItS)oqt|hya^1x`F26=>X4I)-0Bxns7CHxc)ZN%Ii^fPM6(<#(9RjdYJPjt
T<zz=lLi)6$xd!m*JB(xB#*NIHY)Y<<pEPT&H?8|A8QJR-X|pmmw?_nLk1Sk9FqTHIVmU9QoG#pS%jaJvcyI_^=WCY1c{jqO=-wCe)&8=&}TXE^?N2L$+qt3
T`z{6tZzqI#!g<>E@G8yK<z`@3Z$wKl7kV8l?+*6@&LTYSiGtNh>o{YB4RnTGW@ZU4%&Jwt&`@lcdShls6Q2R?>yopY5du5r36j5wK<jB4i(=CtuBA-zgCk!
(xqtH=aaFh5_gMX7!@wQcJ1FEOJhM4a<KNjxy3|Fh}4b0!&{vIq6Gu-sxT_jT&)4y`C!Ec_PJK-HAjd-?)=G{+sEb^E9vKs%R@=HcdJHk_l=-XY-<*WG}~`%
GrIu(7UH`gxUxZJ=>EF?wI2b{_<x+kPY@wTsSNpHUJVjDU8^tl6T4B}BP{(Yl9GI`gCWIGU6cD;5Cqc*VWUXz3u5{TeSQk@Z`b(arPOn<q9;2sY7mRt%F#o}
Of6_n#@xXNb8mE=qT@Lk8*5~^IYVsoQYOs{*o|r`yL)Q<0LfNEI<hwZld2rWT0IxGI!@|=L3gDgxCAhUy~FTrxgTK7UYf1i=iqaB>WlQF?5bQ#a7;3(^y}}=
A})zXgzgCxPm(7pKf0*2VYY2RRT~Z6NcoXqofFZUD^DaTpkq0ODuS5v($s>hrieWT)T3eOUpDgEm5n$GybkYRpL7X>3jf=){tvYG|BR4rC6AyD(VGaQ$fk?F
#Dtu80b?YZe$AMC_61^L5fYqh62CVG^Tn2B7`PoTv109#FxeZM2A*r^HfJDGJO#rpN_j)@3I8z`p0L?2v$`pjyJv6CQ9CJk-3<BtTSVa1)=642%<5qLUL($q
T72<2li}O}+@Z*{<|xO3gz^+=mbO+Unq!9{HlRf4v(+QoEJ&hIMT9A3quA}jU1|CJ0HIcG_(_aMfF$s|F(pt~Qp^_IC3HUlN`uO63W376qFWlBfd|R&R&)-n
5#t+g%!$-GSuHIVa{u9kQTsFtyXGv~pgS#)53dYRsw*<G<$d`VkVmlKOk?drZ45{}Q{zNgjJ;%rzB~sxGEv61QF*`UKT8x=|2}w0j_(wsx0RI4cH4URGr;&!
R~g84k7B5h&`p!u#&C87CA~RzvFhw-W|OJ)YM#fn3HXug87JVdi{9*ahGMy$L_<keD+3#EOgsROn~#qn0bAT-%5W-W8m%J6jCPv&V$E?}VXhMyAQ*P*F~75~
g*en6P!EEs$~SwozDB6{ZB2;xS<6|@H)}%9l^#r;6F-1~7FaKaOM+vjV(Rzy+_h*GHpQZPKUL@cK^0iOSHc)I7}7SaN$e0Oo_c#jG2QI`n?lfZ?I|UMQ%$Zt
J@rl;DK4Hnu+DM{TzNOvY1#d6-?!r!g~zBRHI=2i?^zZ*$q)?6OfqxEb%0z3vM7F&+Wj{LO$zmtj8cL`BA}6*^%{Cw%xcFj%B7^kz-w=~t8Ufb%>XMrFD@fW
x3aR~i_2ehxaI&fvl(iZ3;#B+zKti!rGOn8gxves2rz7BtdShcuWK(Evip#%A1>2qn8AxOBeZ)yb_!%TBfAZsAwKl7Z7rV|*o2@33EKlHd3T#YCIOxpW${C5
=$D6*KsmN9{F6GI=3r_}JZT}eZBem$=&gyS8=-2R6L5$E?TUzWU;>JsfqZ!FO>7sv3JlPL2|YOWRt;pkL`s$g6M@{*o?+&bs#LbCBj;F-bNr&|Ln8w+6V4;^
_<+Z7y~B`HERT<gzpSOx@OQb(bAe*?mt`45_orr|vcwe^kFx7~z@P(vVH}cAWqWnH#CnfCu86wyEhOG3EAJD_mlg=Z^7=NBwZss-Q5G%o5U@oCp{~kSqg>aZ
4DCCS`>~=%&Z#Z!mVjx66%am48_c4C&9<>ke{oOn<X&kZPdO1neA-nqYx_vz6Rn*4KtA7k?2R)A=hUR6mws6Frax$<<4_5oz5!7bL|yeM0B5DEUmT$`L}i}X
2+#DF+O)P7&wR$TV|OY9Z{agAZF~aLBQ4HR<K|x~m-}+;W<^_y;zqSm!|bo=uyw^Qz(&d_9ps|4+~i*VEqa~c<g&TF#|A=8K-GN#?o*X%$}3DE*t&=_JTju@
Z(^j%u$)&-a6V+~-~}aanJ2UTrcL8b5L(Gji7z?#^3)s9S<*z(uO|^fZnVH~sSa6NKQycp@}K!T$rBa?79icDs*hW|BRb@Ohk1D;43t$hUB<gH+EpPzt>^gP
Rcf_FquJzWstXp_Oc@iG@yw}(EIEg7FGQ4)*RfE~orm8fUqKg6*67GgnrIxrJgm9hXKv~^D^wt{{i-eTX>SxT=9sSF0Vd3f!FCJR(XzrZVutSu8CC3m5vXaH
Y;!c<E$Ajx_n=iMLqASeQM!}E3~d7WoC>;mMOcDW>l5qe?};%veewA`6t5Q*TI)SYhABu4x>@FYKXhPzXQ}V#k~1|74tUx+fhiwgK5$)*fM~uLXNp^dAVpQD
CdXs{4XM~O0g>&Ewbn%cQTtJ8cLLKyumfeyE>vq9Brva`@<BoS9U2@SZ*g^NUDbiz?*lrG&nU=cll8ieOko6O>sr2OKk(7}>@C=wCyd-~JvaQBA2lX@Qr^kd
e!bU(Ww4Wf1Bt?QGdX^ss);FC<-6DD3>o?WXcN_@PgYza80!_Ab(zSedQvi2UAI4u;Wmff%6gOiP=-3#4V9vHE1}yN0nJtL>L<>)YC-r=Vc8KN6$}LX#BCtv
2u2FovmqHu+cgH(_5vN?GG`<0M|2Uq6FQi#A*Gy_3#q1OQ;J(6V+~>OBa1*TVfQz4aqyDoOKr1D6aD%B#B(czKsNbo%9)%zt@6rEj==?PD#K(Nv(arN%lyeh
ilLZwH+}+YXNe`|^kIMvkAn(dT7aIKq-)CuE=8jB#7t(lAqr+PMqEmi`z9lqy9cF)$Ajs%w|*g3cYTG*xDR_azQLgyP7^N;W810mnl5NyP9hxy2&(2fH6tes
D9L#k1Z~GPlqGGiB0Cin7GF!<b|Rx4C778a%8d1GGL~$OlF>D|SMm~tu_%1t7Ca0_%5gT`!Es2G^)&;;-~G&ev%n;kiWQ>DCj~|9{;b7@>vqb~)hI|ymZXov
a;<XzbB4TiD+fyv_6L{}=kB@QhoO>LL~m}LyM6tXFNI=H@&t;3AhsRZ`x*07MKkg9$o2&MXXG3)#8P8!bR$6s^jR4(*$Cy3jVm2TLQ`^Sm>s0DmQ(#S=K5jW
ao`K9PUtWgr3dM9R2fL^NY-~*9QJYYYz;(f@NeVv;*cwb`(w>>d!Z%P;~?E;Z7`L6%7xkDLqb#^GL63T7yfK=cw%dLr2!^6W!TU65o;Ey4Ik*!o+Gds_aS5E
;Y7DEZpTyt>V0BYL@NHWrg|SuN(C?=xevN<F?FhmX<ZLm=(y@!9{QA1_@FwqjErc@tQF&dnl=|=)m?P^9pSoH+Qxerg8wGmbUiQR-utaGiF|jo<If!Wh7kAl
h@L9+7xq=uSpU|*7F+SQZG*Z$o$#pxk$D?cy@8nleCz&W0+MJh)Sw?T;^N_(8jEo~MERR!LV5N4cF$}&<!QWMQ08erNP+wq@T+LT*rL5jaFQKn$)Kvo6+6D<
Q*`FBr^Ps}Q@jO9Gq1LqxF%`q+38SL)S>QN=R>(aSR#W+OF{R)=~qd+0eCEn*XC#gqYM^bnV4S*tfJiFvHdh<GvxeKR#4CgmOjiua7@Qh5b@?P&`$gJK8lTE
7lRhE2%BXpD9FLtF{uH$eRI2wqH!cHCqx1m`5Tr}0q{=f3`y%fyxe(-qoLc^NjWyd7fB30q236L$AcIXHxd+_9eQo01^&X8c357vpQgOjWwYlHG!%zx%W|r7
Mp=lwIxGl>Ts>kXH7vCkCxhMhOrQO>(A*ah+W2T)sYu5$YZ7oG7mou7K8^`)H3}kMi2743(n=U8eDh9H63VqiIp$QbOFlX3V&3c?cEeTC9$rZgU3+_4ed^zO
uFTY(^2uRprOewDjdVKo^BNoESpc`w4QHYZxd^w3I0|1m@J`+J&8QvV(n>?67t&Tr@6ge7%Hf`WFg8@t;caxK-wG-o-Q_Ur-vBBAifd+>?aPB<Z?NGad2;u6
J`o82-Zt<CX~Kx$>PaZb4_>&YSXntqAU+Gvi?%VB5!wYmgiO?nz{ZcPB7=+WgJyT8?&;|?=8%rO0yWNNJ+sl;if_f@af~Vd4Ffwz`$Mer?BsVueFd@pn`2o#
R&?B=>FH!EEw9w7B{=xu?0ELdWU1IfW>G)^4q_CoX-N3$u=(R<Zwkv=hbm3R0drryL*};8eEk?b%*`Bj|6nzu4_I1G>82t4M3NDz9geDPa6qgPkim?D)XBdm
=||FEUKnO%OoK&Gu5L`)b3xqq(i~x?J>O+lsTRO=nDpj@sL74T3VELt$7eyIZ|987nR3Dgk(cf<YHmby9=AdVJtc!Cey;EdC~J0MHD~9q1@uYhQc2g#2MSo;
PrR(c-w=A7)7{t%C@2I7vJ`^p2mCBDc=!0$c9?}5nAA>7T^Y#w_*MDH<2|f!%c@4TrDxXu{J?g{F8s1Of{i0*Mrz~J(Gvoit^7TfL0l`waC0!)%;14spPIsi
0hGK^UY%tW+w(aiNi*ZRl8}nt`Ym#$$2UV$i@buoR!>*fx%Dg=8M5vO)Z~mw*TUrqO}heZ3r*X_kmEmfrCW~MQw)7MF3)HzkQ&7|lok4|e}&D%vyCs;fq1rz
2tW1asrtzAj!Ctp1by%#h@B6{llXdfUn9}==#czFTD$rmjB4<h_Mq)gsW2|{w^|j#!E|a4uU34b2Ir+tc;EYlq?&kjlqmbOO87FrFu;?pQRK-2qFL@^sbOCM
#U)k=2h@7Fh;%X7E@gk}U8UgTga~%@CKQ*SI+$<5C4Y;hv0>ZAyW5RIzHDB+cfu*kd>sQM%~}wF*m!NWj9AEhv4^n6;qkUAIuk3c0(wekkVwoTfnJWAVdpw2
eLSzb0ooH!oHKLmGja<9e9cH?KsmD~t%ca{QwlWWj+n(<s%<aW3%rSp#XTki%ZK}Watcm)_p5*0btpa8Tw<@Wt)6HgJ+qNz#H8Lha4>w&5@LVyfx8asAC;+|
PGTnx`TOxki$eYH)~q9Y(X2<s=@*F_Gz7eC)Chc>?rH8Bgl6`W`K`fTP#yHz!eQDh@LRR4xdokvy_PxI_icKvtU^^b4@sAdlk1vAa&iUUF>@QOlD&wI6nGyd
?woIKH#nUTtGBQNC&FvwvveP4e>Mi=8=(@JkqbXRiuEP?j}5uB#5kKPE>&D1o-e+ny5Kh%KBN%6O!p4tMMd5P2DPb=CPhpnIE9WIdIcs1RC5Lihu+Z-oV@RW
cxMcC^*Wb#J&u;{)j<Y)ZPAn@O8kqcLM3k8hLH`4bwU;x&!pk5g;~WlyBx@h+jEr_c0=Xb0a)3$z}KI#l8dJ*79!LXiL;4dM12UVc`797?XU3fn+-5=g|kYj
C(?4tFxR6$lg=4JoO2!hjTv0th0G`*+sdOY{}yY%uu4QmGNG-`nbrK6qO%Qzboos&DzknVr5}kw-vE{=3)7QtL~<F(dj}y`7}xoAGI$EYfvOYMg;QRbtvJ%}
V%q?KRFON@Z=wdEimoj2OE4AiP&!vCrR{=V4cw~@R`f!f#8HsW;%?FBpKOURy)j$%=ySgRh~E*~m$+H53;OSS@q0Kz2N(v!WP~-*@w%JUMmUng6tx+DhUzFK
dikkYl6Jxp|0IroB_eZr6BBxL(AVk0#E0V`3rekgTLd5vG9rOiG>+t{?hXh!ZDRstxB1EXo$Jo*3>QB;^^q=p&ki8u67&cRZdI5cZc-@zM~wP+e!DUq?7WK)
18OWNqDZVX_z3~v_@MUMiD5kM>?$4Y+*Rh+DgZbr7<RtaSNyVIZU9%91*4~p)IGEP>S|PAs`-x)MBU}=GC5Si+tU!xG(jC*RZ98Bkp|2y&apVE$okr6liLoe
Laa7M|5j(3@-YVYF*=vX?L}Tgz)b9&HPO+|H2K#Jb4iq|Pv~s47`@-oi=7IMXh+Q?<Ce@gfgxzZmk~#?s$1VW-VV;JVarE#?0OcG!toUUc|1D%;vMy_ok1?D
!h}AN@g1!v+Y(%{qU~=_F0it@c#OHu`5UNz!3!r_H!s}!MSO0SAed5a0I{dw(fhEPd$i*X&Ds$!(sH=hvXCd}0MXAJX(e@QIuqDIanH~#E*h9NNyP&DWk7?n
c;dM{>ovV%-6YW>w6m$ul&WFi#^O6slRlH75|*(CEZ`;Gh$Z=B#;-l+Z1G|Za~#e$RmqWFhU(7txI$dif-!epD7+dl$WCQZ6vhe-TLbEI5(}%#9gu9tU9)T|
!KoKAw`yj$)OUIv+d5xd4gk@kbI+r5<Lf^mLGz>8(ptzlFFTmsU2kFjH=9><a8G4zNWPEAQB94p9OCUe7#q4j>Q}}%iJ<>%5;koFO6Z0mBPArSctU&5D4t__
ggT&KWa;?_8gf|>4ATYLOlg2KDQ`~Hp;HWw?tF}SS#MIlhDG=Y7ZGLPdNL<C(MPCKn|9S}fn5!B7Rg4D*ihzvRhWS`Ybd!(6Z9c`iCRo9e4=!=q!Jb8c`MP$
X(VOAB=WHCbLK_sF3Q)eiTz|F+`><!8*pE8!CT%<3WWShlPWpkkwG0Ff}fa6&^1m5aIukroaGCZf^2OFzetidi?_jPV6o+(8>7*TukNd_74zg$y`Q1At%83V
E2{SSd&(u`2KmR;@K|QGaQjD7hekStB_8dN{4@N}1BpHx1fX#<0&W6x<Z-}cRydt5dhx--;ArU?VzJ1GZ>;oD0lX4I(-z|&Xdc<o7>}jA4<BLIdXdu$V=9hp
{;H@?TgjvbOM@gOLoq>B1_+4bSZlN@Qc$A#HDto#!8aR);FRqxTl2JUay;d=UN)$VO&Rqlp4>sDUfQbnLX~qpnSJ(FNbc<Zp1#rr$l(X=!Y2Ku=^}qym2KIa
ReXrnWmbgS(9i!J1jW0Wwq&=He{O@u^wEDy2X!1{IHDnNQ>+5gEP89Ae}?E?(!6;#7o=o|wyt!BupkaL=PHuka0<6iB9tO=)MvpZu4af@G^~FB7gIMy#8@M}
j=d5-!N1nU$$a2|rWi{=gNG?|KB*aGNywq$JpB(H;Q6qAHMgdp`3TcI^|lx8v%%dTa=A*aK{vy&*DRXBb=4XOWclG&tpM0)o!diF=X*CkwF5ROWah174djj|
aZ`$!t8?Uhb8Sd~$7{p+s_zC~X9B7uH5IYdOay`RX;LHC(T?vfOOgF6prve<0;RXY(o)NiGh$lvrv4r}?ii2XTL*$E30p+ilO0XR(?0HvYeE2EY9*%*`t0+^
K^kgcJze%daIXkU`z{lV6D+^JiBL>6?5e#b7Y)H%frreebv~Gdts-+|_|Vx)vyJJ~(CYO&fza2yv}36e+i;3}t4XZ<Wytz=)VL%0BAEn{FjbSsPz`1_d-nof
TXfT2fWEv?{mKY`b(O7pAVU2QaP!O2>7s;ucoHq!X8S7tXslY1emyE$fFzL~M4M|V#GGV$T8-Owe&A;|cT1UxydExYOq=$60KQtkHF%!b+)t|re)o&acR%$s
SeFyin0CtiWGONtO*-aj$H|PcS661<dqyFZYdn-WSXpO4KBde|Qv`C){uVg%cq%D42#NbfeQ(;_HAkYs%sXN>)%&!@K;B;NnPhX(p*zu(YahR=^^3gRe*-7F
ptr}}J4J3WQDuFFjs03>^ayH<A68M>|C#_KC{x$|tbs^-%@}2!*+6<+jic(PfecfZu@YZY21lBxA(<;!pDL}2NcbLJhrZct%pU}YAtFBqQ)V!vN_wA|sw~B}
jIc{1Q{p0f9m7Q`=-*okK`dqG{1bW|^bfMM^N@2;ut(TIG<HT$^)uThbq!BtDi6O-AaUv4ZWlW%mH;IZfXcuh9Vfng{B+mpcq&}P@jOtQuSv>e`lWR}J{D>c
kjPL)%mix9A~M^DqhhVto7qwyOmfs7%#7GJJd&b@2%d(jMZb7$V>ApEVnt<lrClwr1H$7<Ni<iRex0OIu$v3HrdW7w+QRC3@v#o9RVw}_#<J?ncg^8f#0^YN
U9P3B>Ge8&D{GGMdTr&M;N>@QeCK!GWT8N>ExYNj%59&l!ZC`ZMOln`RQ>{Q_ZYezl&76cusA6Y<c)E2|Kez1mBH9%A+;A^-k7?b%B2CQk4mDyg=_#v<dG)i
r+4^kg80zx{zH{K<3FTl7$ed~z|NIzKVg|^tT@?Eo!M4<pjTD<2mhz%k|hesU-ELFWT*FT9PpcKErI$}pk>dlfQ=J$N^CEEE8>{E#+4`}lxWt!f!MH+4&9OS
>k`erv|Fnk1vS|ZwcZCH-5ek$R0gB_Jw!@*fMjq)HHiM#T1f`D+7zO7Ts5GM&n<NI)5LeQ5+T<cuS$^C;D1C{A4wr^064WmgzMS|>~EnA%Qkr>oL+2k2SE>z
hA?x(^sgj_+&<I}ITHXglamhLhSgM!xQE+3E6!@l-j?}HwJWdm3C?T_2>rKf6>3jty%K2m?#oX4<CLUsAV%dZCku38w83&DQ9LA1&GWjv0Ap%Qji{WJP~A9^
@tA6zk)o9@A3>6uy1xD7^$9#uo7U9U5HKElb%I>z$(;PEmDl}6v&rZa_t}Zm1eEnPIgFa83qW*BwzKudIKB8R>V(qW%8w3dEPL`gZA$*yOK>49>>HPLj{yva
HtQ&mv<D=%rN(63jzgzM;$qdQZG&ntjQEV``7_-|W*8d9N!BvjFl7+hD~zfv-%-?v^^y=C%TJSDczfw1qi*jq`=?urzOTqQ*Th7{TVr|W1oE7VkFw+G69At>
%0Fy4%~RQnPTf`2KLnSr)+UWUAl14>3~Bs`w!biAfbjC!lQb&2;joQd)wRaihT9P!RDGp#nyGS>yv<9HA^>5vc70#Wxs;%lmp3+@GK6Wb<^qyzh?flr*gO>9
(o~upA_{#zN$qX>p)yCq2B15}SX+yrM_f4v4{Y9hmqwz*%e`((tGSssOUZaR8y%dYNI>B)HiP=aQ+q993C>1M9~g3|OZ?|7;jqf*^U0h^lGuy67=6W|!6M&&
U+XF&_6w`JjUOGcJ-Elfu^p><;KNlJo$C324b)6o<1|L+R_%gDR3dfwMB@jF6-|!Mu0wACCrsr@aHCToI=ZuhCsH>fgz!<Ij#ECg^rTkVs<6_O5Vg`pbki`{
q$%_H|M9<rBbi~<Gzj4=tcQd!4<B?yzKM6@uufXmZg|mmT_*O)jvMZk)3;2V)R>FW`u&`Y->YzL_fd12V!!VZAb>&=Cm3Rx{yd7L>SR<jM4VnP%sSWEz>@&@
jA$14;RF$Zu@j27fRWB-Ho_6H3@5mtI}P7K{A|2Xweb5ZJ5;BN{{V5^84yW+LVHnW<Z=!OXvRWf{(=7Y*7d}8n|sdTW^){|8+Y!}Av9>m4LA&@L@Swf#9!pO
!@@Yo9L)%RLF<dHlq0vt(7?rZFqKim4V3I#irGmsr&sP+LpE;!;r8}8-WPBg<DX58WtMn&S!<<H=X7a@E|0#nmQ=^mIF;`S?Z)=XLH=<57MNf#fJQvMs6ROu
$@DF%R^I~}3UYn{#OIPV9-*U@?dc3{wQn|yPSBj#lzDQhTa%)ezWjq{NC!py_gRee{FWe3+eJbP_r`W##UL<up~(4*jKq5Uive_sQu(tlaiw**BL7TW&q{mS
S&3BJj4aKh?<$e`BSb_;Rj=BIm7JK9D%Kct7FFlZwQ~*F5o_NzET9um5kv`N)$Yitn`YiQT7{a@FlNE{z7{`wkM)jsOv!T0EGS9I%R04f1|FU}ZlO+qD$naP
?S(4%`2_#qt0rlQ4g~9Y>4gsz*aKDE8z?>(Auhy-ts6=SJJ8GeRpO^D`5A?)EF8C(x-ea+(zO@R*ejCcq~a6R%jMf6l*8Mgh-ZdvJ6O6@+|HhneLjmD8qiN9
X(#J~GPp`d6;OV)R*-x>v=_+V_En~_egnVGXr?TcA6uz~ki)~&uV+nTQ{9KyUNUm2xljxLTgpL9PE{%JpQ#qK<U>p275?ael0Y?G#|wQ#mA(DX^cMr{gPL!U
$AHi9>;AG?yk8HBY!Jm*sB4w>OFp3u>pg_Pq<rftC~=2za8PCR9|CSB_748ZS!sIR-=3#={9X<tAA6uNVm*G)Zx%5pTQ>E9d3OjSKvHY)2tt0^!3Ac9asj}n
%K344OVxz_(j;S2NMJsw9YRA(hb-y2N_pkS;B}5BP2;K~$&Eu95rp=^2|mSs#}imy%q)cOpE6)tk~9eJJ8{&#sZuC@I4Ky9fp&(O`)n|{ea1h<NpO=brgmpM
1xn-1498n;8r`0J&pRK{@}?NJq~cQs)Imts*v?}_M!QwcYw-_jszXIJIJ^ul;3`Pgu)Hmyn>0HQ!i7~K`5mT<EHScZ^^x2}m}K*}{s-M%Gwtg22}(*8m(*V~
N#Tty(?iDPbz+y!e2Q$0E&arC$Rx$B*9Dq;pgOY>fN^oK;aAC8jET3&-;sx_QqR>q4vMR7pN7aY#{UAY>_&#L4%mhFys<2nJkBdjck+E`!IfD-br7*Q?xr_1
JbwfwDzIZFF;Xe_yZTD|gEr^CU$0amzQj9iCNrsBTdah}uQrTcQfy}?W8tJ&LorA$^}jS((e@K1UJx4VvKaGO*Ni|vQ2it(AqU%~_BOp9j0Y(@eAw8;+xC_y
@;Z{~(|gFs!A0?hc6o#_;i>%okpf_`;F<Z3#nymk-Hplf4U&nSH_ZYm!bSl<Q^8T92vX2;cYxGn`2Y(Uq3Mj-Gxy9yA_tPO>2<{{=Yr{&n)QuQJ``0!?O&d$
C%;xm1?xhGeowk{Scb(~%RN&zMu3@7I;bBsBBkqt17`+v>@`y|C!>2&ZUdaiCdnIe1<v`2<5FVGiYjMDF&Y2hc7C=(jHJ~sg;!Cj(yz4b(Ib}w#h*x=YIN+^
V{e4HNpBwf5nCC^#&WPd$1^E=R>sdopZ(4cKMHHM<ax7BGl2M8Ay8hlB~!rFyWW(*nL1fk*a1UjI7Ap|n99@m<^>en-n#P1;u1G8<><M@(S*shE=JS~(iPye
5fMA<Xrw{m+m1F8R9F)@+xZ2oC*??Ykm9hB-ry&;(HNF8&}e(G;#%)?gq)sjLnv5Uf)j!LE4AjrrY{PW>u8r=`xN{6aISij)xYTQar0#+q2>`x>w?O#(v|z$
w2Aa{(fQ}$4NH8jQ<Ou|6TJhQ`AndHu&T-LFPA77gR}QpV#`2HcWw+F525d*zCo@$?5pC<x9ZNCz!lrlr{t|aX&KIuXbdR{z-h?&WK3j;|6P;bNnU`owS4cU
nT}5z!%GRuQ(+ZMB$sLY-In*q%q0bCILu=SXS?f{eRNFoxP^k)g?o|MR#P2iDJ0jw7Syx3;b?*#ER_*fLZ#89Vh8@Zbt7z4e-gx1Fze(1@1W46zt>h`vXG;G
S^dbHa2SzF+S0HJGUNNlve|C)1mBv?F*sg}=RbrvgqcFqANk1$0KOb>`Eb_HdzO@^#^|6diIWvZbTcyDQk5hf7Ja?oNpQ?&pdLU~>9j~rdXKp{%07_9ebGzK
pJ<hI@HwcfA3LZToQS_8v(i}Xj?-^j@uo-6otg%z9O?ILg&GS8`?0(REMG<<pQwSVVEuDxqX=)aJN#;wj1!bevbAj2<m>ty=dR5mQxV)*Np;2gnu4rU5+=YX
qb@lelG=`Tk+G6qc0l-X1d5@dkB-&EMhhEK%(K_YOz+tn222q;MoUqKV@Z-#ut2l5eXL{XVOR<-=*X)eL7**3`xdgSX2@Ynj)Gc;9Nv%r0XmAL_Hw}@vzNTd
wb3L;M15JlLN2Syd=!|I&_;QL{8jgv+$pnl{rRzp$Jwn`lXiZ*1RSiz#4#+Y^ZL+U8i9l(DT2^q^rud!eT|gujUp|W<Zm=94218iE_olcVBg<%#bd>WpT5lo
rcP=j^YqIWb;MReWi1_B2_krvY@^xJQKm$@h*q;snAF^Z6@>^*bQQQfw;HzU&Zk8~Grkuuoxxi8f^_C9Xwvxq5^f{%-8w-89I?T^78XPQUp<y2pUFb@bF8C1
eUZI>o=8JHxYZ~WB78{_AV(uhYYipbcY##O&$|s)q3*8~13%pViONwh8>p?6D^hPg<hRjjp4Y>#;g!kyr-ir#Hq4V<C#RPn_9vN?(`>?T-`$ruMvY#t=K)V6
wmp0BAQJO|s8clg5Lk>yg_!1Oh}s$T!ZU4cm(*m2|JzMO)P&ayX|@RL#yVqGQ!_9J-ub7d3&QcQfmG#X3E~Q3bU%833fQYep#<hx{Ds%aGh8_svmt+xeGrvw
{e`pB2;od*ijLaosrRoe*6qJ(%&GWK9tcle)8XVP-5dLO>lDwTC)ccYDOhDqid}1Z7(x7!on>(Gq@TP}#QvpG6bDv@R-Qz1Yj6aFXOeg>8NAQ_hSglDxlN6E
^k=H?Gl13)r|+#J)a+ym-{mF->jp<huDE?xI$foZ?B4S7EEHO28cJVo;Ean?mEMF9G&on%@;q@-y-=thQZHQ}GUnN84yFdrC$eKKphb%R|4bf;V@9D+j7>7)
KR7=;b!`AD@28jNz^kRItD{&1bjCtQ!_<H4VlJk`@d7byJDQfHL*mN(M1Hn{Ghd`P*Cg8Z1HRP$l{s;j!e9F73tm=B8$Wf(0=SlZtJnOMVFk39jz^BOW@ruf
1JmwW%(Pmc+T+YDstA7Y?fPt>*S1NjlwIRYu)(!tkG=9^B@tgBdAiFRWHki;-qBBQ-_K#F;EZ^E`}sy17N))DB@1o<p=fFLoILCcEC}x|5+Gc^?I(14*AV&3
aW?etu_f+$6C+nPQbs5V@0a<c;pa$T+SE2y$IL-{+@NwMat{5hP4=Bh+i~~afkMLR|5=b=gUIk@R6Vk|D896|X`Ck`S$a$D?GIxQ92Bf2UF5UG^{v4PP=0;_
wlh{Uy*X-?kaqB1;a?a5^agn~X~6jXJ`HwaoCeaih^kD$j%9u2a%zzvD$454J65^(2arAVBapcMyqZMKK$R1ws_ABBut`;*uav=fCqsV&fDu=}k{{74Iv%88
l{^<K?2E3-Z$Z!T@_X2~jszzWT~x@i81PmOtGNy4Yfl+IpERrj7;`FtN!+%k#Pb~;d&^f@oAj5on_f+=Cacl{LUN8O!xn4d`1gVuNQk$zp&EE~Cz=LBfG7JN
LKKTZ+XEs&T>+>Gbcwo!BfU|&uR2!#FAeZ#(R+pGV(i-<$wF<kiV5127Xpi<04iW!1(|V=!O+Hv<Nd4fOJKzlqm?9;mC{xvgT{fIRu_%GMA6y_M>|{5`$EbN
^x7r2N#B8zeY;&qD8W9`#CN*&(?OOeWR?mE8UqOTaIc9gRo^e)BLfi!-<VuWXS~>p@i?;|?se9iLNAQx<RmR7pkd-!neat5qu&y0^3sJy^UIO^a8@T*fI-!0
jThY)W&~PV8r_i~77LJ@;p6&MESXBx+{s#l5CM*n+L3OInji<C&_vF_dlCnJOn6vY7BK#;*9Drto)}+^{@^}I5iF}M04jZ-J8)0iU0M&V%#v@CDA$&Hp`trg
LB&-(S_6$8JTM^Js3o5I>5n7_>D9-eEWzAgJ10W}GuH7;?033F6b=p1aKtLfKd;}SELr9?pvBllON%=%HV2*wRn-v3^Ai{HpAA|(w&TG9(92*nt$0kAU)7Bi
J@~9eZPL;gLU_7%7D>kCoyoNe%=vmyfZPZ{oK(k^<ATa$AcL2lfNJo4WS4hrB*XC?KlHCD4rxKvKCOE@WLAF;Ll0&XlvFp}GY9ukkHnd!Y}T2HR4$gNd}aNH
k<Zj9w&ck$wmR9hy6Og-1EQt_I~ao82t7i^$s98`6V2Nk`UJt>tQaNMDza45mWmR%3?*7FS}VumUo{)W_A$$|OtsgwUDCF}nljG~50cl`m)x5N^E^auwBy?B
Kq0u;vRzGN8^#Z<skPH9o~dLyj|(x}^kAgAxb8HLc<CWsiz4`a1F*!^7V^<uBJ}}S%JQHsF5eR`W9LcZGX0K(U}%%r&KvP5RRr9OrXhd71>IkGHi}_av1;$G
9Hv8ygW0fl()flvyjv~3$3|e`ocPa3^iv4N5fyx-UNcw{r<&>QwwDB41V|h%Vax9-%9yL0biLT-Jm+IcFfi2Nnp`K6M4`TynsiOrn3x=WD|Sly{;C@>vS67s
)^smPJk8LRqkx0=V5;2|q{L>X325>DnJ@_A<pwi-<)zD*FYnH=NMwIKJ2Y-|&~?EjpxICjr&KsmKf&PC=`vu=aQZ^f(UJXuLuHr8KlquYyA6q-CTPjNijK2(
vX(AIqQ4KXj^{8N(V}P}lIqVuzMn0IlG+?3Ul9g;9f1YVg*z5~?$ro$o_ZUmjr$)WebY%Yf~p+O7f0tuotU6!82?CZ$+_Iq3LkXEk=a|iU2xmu-P{Y)8#QA;
P&7s>U|H&SP;h-D+iOHU#k2s}lyn>80xe+d9n=k5*8HUj=qR^-@^kOrB>vyz6s%L2-c2-TCiAcKQgnbf#$|$ga_GbC|F`3E`_Z=&qk;boK(LTcq0LDn0M^Uw
Veo26Dk4ni+{8zJi~{PIRp*Jm#>dwev*0RjZA<l|1!G2A&E$a!!N>dkA!=BF8tD!M<|a&E|IKhI6{eo)zmilKf+J~ipL15|X`hXhY|$>Ywzzw}qD}4+82i4A
Id#HrUK8XpQ6LO)T4(l*iULbq!)QnhG#)2NjnVw%sqXbu)1Gt^fECI*%vNE2)s^ExuWKZ!f~F8ySTdh|V{c-Lk^v^1WpX(BaH_*_YP4RkH3O9sW-NK_u##<#
{avX$ZhMp@yz_>Nt2`^Uq1MdcFVD1+lMtZgf>iM+p2gr<fCwXPbDBc!Q+#;g$DhW22i^OO8q*`d`Qm<zwlM%bSt{aYlKJ!smxgDzr%p_H+M$4HjL|gt4J|w5
m-xiF3UN?hf2RQ=jl{4~uW@D=K0H$t=2ErVG|VIo^q~_gJtu_0MmEG&!juXuy*|BjpdyzFGP;Z%QppX>yKnKeNNe8k+|mpI4}t|e6~mkt8xa|a;(%)35#D#X
>Vg=tN;JzI`j<Y1z*LrUhD?^tK1#<10NVu^9rU^e6!wQ84v*^xGSZrLcxI|LA>j?ZXZSQpfn8wC>s#2F;1Cjnh?`g{^Kce`m#%y(!V#g$!iD!<Tv*&UlZBYI
%SmaJKH-ugGr_D3p<bL-)hnOjGEYp1u0l!YbAV&ZxS1*GZB=nWp6wA5ULo1T@SkCgmvtogSMBHqJ(X4>%%}s6MchD|l#5J)Olj5ty0cH2|7anQJ|DBN6q!b_
^0p4td~2BP`Q=fJ-c-=G2h3K^yP`AC6u0~!d%=)u&}$Kx`=d$umq7BB@Yk}M|2vmA8+RY&d*hQ4G`#{L3B0XmQ%KPeP9RvTW%zgIkRK>2@&OXtLGImX_$P_C
Gr-xg7~NstuP%_@=SHWBGm?UNB!G&)JKGfIdA4w(wwGYq^khh^uEkqntLeb8yAvVb-i#ytCS;!7)~VT)4uPI_fIqqNFK+p%^n=vX2SoQHc}bwPQR;~pK?pfA
1z+vBH$2>^y(>_0BIBjv;AX!H0;WpTz{90UH>fmduj#Gx7zaYeg1!ce_PM+EPl=JaJmJr{8Xnhq#o{4H^x5igRn~695&2QBGQf+Icem^i?5Bh#lWs7fyyVeC
FWqvE8~~hyV}+n14j;I1(1N>3$Nfm8i0=sEsyDGLpAh_1svD?Eon;Pfsl%e6o^Gx~-Nc7w2`krI+(aa3@F=0ZW)ennXp;L#j$oyP-IXp?k4gBj=>)H%VOSRY
hI=|^^ZQoN$w-J&dMHTqv*uk=jlux;2#dI(w0MlRmV8dQ%Ln{)a<2b4VfF+l9%T%624EX8*iUtqu>R&F(*mB4SVak$4U^{}*yA_NKGBK`8%e?GQ>@rAkHx1e
I`A&8uZ&}VhG&&7g7SBRN)Pr~c$9*Va(tfV=t-5A6WwC&s06fYZhMg?Z&(3o%*gVNP3+iI{H6RILev-aESf?i;B_FJ5vsr@eJudeor&bTp*GQnGbiMGTn3b{
vu4Ljq7UA3uClWTedB8(NRicYR;~df(O?;&S4D5U11{_zMNtlpoIL!e8tG89q9k>c>GULg{9(jZ*HSSQyw`50BQF>=6g=3w>}}~IkkYdMvB1%H9n)Ic4NNmH
rF+6XLIn(uq~{z}#}B*D27PC)6r3-%+f!HCQ8u?x)LV}4|NJJ51NTS?g?&RvsNZ)}RZ(9ai%!YH?vrm69A=lkMAR?k01Y4;agp#S+}hTIiSG1)x0!sZ;%vhf
_&F_1^-`E=hs(Gh7J70M&B(S({O~mPMsUFZ+Xtuy?_yr+wS+yPRtEB;lCb+4oX7o4TdDop7erksr_72gYaMIQ+&Q(JKpBz0)7a5T<3@Nn9F|iJMg07S99n^w
q5mmKE!N4o<b5`Tecy3fjE~;7%v=6Nv7aDqePqcFjn<b7V$d!b<5$Lvv=HZ>@{ns!_vT&3Z%Yc!AiouQ+!vSkBys)qyUbD|%fk?g2e_#a_2#DQ(}~Peipj=+
uzZc1w}DhMl2O|}U|T_35i)TltN740M0^bypm_4aCOM*w2`S*T^f^GXMTZmUFk1nSaT}@7?75x(Al7)r6p92=r<$*vD~zC$2eE)eDh<oOSLD9H9BNcnnbDWQ
p}Oh<#;>}dd;AV;F?6O>eSb#NhV@ch>`+ST@<ZUeBE!MV^nWx7ir(4U1F3vg#w_8)x5gfp==Dz4OxRfNGH?i8rcU{f0}REueun1Pqu&0Vd~T`5UC7)(y6NlI
+iT#mNl;^YK*H>m^Z|Ch;xN7ilNy920rNORML9s7vFG!9dM@%>P0^Xarf$4U4KE+Y(J3aK=RuRp;6ym`-LJ#~ve%qw8iM1UH;c}X#F8&6_Dn5EQx3lkt#rTn
mQ<d(jaeTqruavA^Qt4&4k`O~_z%#sD-bI&c^S+{tGW&Oye$b(JWCm;J)nzi7tAnHJbBN1tRAz1yrEU?<v)}LW#X2sOD$E(SF|vl(MqIJ?rnIyznh9^H$K-7
B37xY&+kHUk6JQ&VOfFzeuji2(dKF}NywccYhgMs+O@8reqEx(SAf(NeW`_tPAtSIs?D8PY+OFeqNt*>l%y_!Uev#1a}jeq`L%U5WiNjtQ$T7ODax-L89t#Y
%Lp~o$$>PHFq{e*^wMVfM+U7ecZreu-K52Go`KI^=2;M)HUc%4njF7SC@9N+f_N#+`}3}euHg-IBiUR}d%%PmrI31(bA-b0E7#9e0d@#tAQg%FTCW&UdQfJq
?nvqs6CdyWX;w|qN~4by;#yg+7{lOhOufCbdK#)w0RYgfK8Ne&&#xUKIWw(8!sOq`Q$MZgjOmnswRo?vt9#Q+uK<lGsq5`}LZTm>0{?DTichv6354d3IuFB_
pCY}JyC=J<Nuo!b3qkjshf-3^Ip<o7MYL~lgr-Cx#rFCWyQ%1xDluNz5%quE4?!-9*%qC3xlP6l?aoK*dP9n)2y@@G4*^vx#PJ#o1%7euwmVM7EU3>e&m61L
?ogc>e##6VmcmXhv9^Id|7B;WevYn|scFMyXOF$S2;b99I^A|E&G_~Y&MBjNVVLcjjx8_J!te~c7@ZcT4?SGB0<*ZLrK}&yN0%hG0yE6tVOP^(FC=F!Ok%^i
6GqfJ3f*&cI%04w`LUo$5`#mdO-3(nWItuBA@P0if%ADA`yitkikDgppk5PkHBKs(4FQvlj9g@65j8!eY+kK4PV<EMXRoYR_hciCe4z@buJyU4jeiK3R+rO^
kxyy~u%SCH@#JXag_Fsk-IdErIwDkdb<V*$1%H>bY;+_yJp*(FYE#ZQr_AdvUMxqZ8B;EGgSDefTj;x1w#QogQME!_r4x<8p2)r8cJMq35?@CilFAYa#lj%k
_h*#|w&~x*4!>GLWxs8sAQ7$(bL%-j4KWwE;|=KK#J<%#smUUtr=m0#ePhzTWVDK~fy%;Td^u;yFPB%}Bt<XWsbrAHfo<2U9D9G3XZOOYDYbq>gD6}8o#0}b
4$3aU&i(f+F`F!GhP2Ohl+JW&C(VC8Q8QTIpU-XfQarP<k)2A#Ip3;Ca+Lr+?z4-%p_}-tMn2wIRQ!(J_}eyGC268$SX5n4+GL9~3TD2hI=oHkM{(kDr)Qh(
FHHA9StxUCG2}*CmJQs3WAgDoFL@-(6lMG5jNq?PJ?Oc)3aGL0<o33B;UMh>avN4x0_F#f`e8weA#SZ}^E`%I2LHk$>iu?xX0jlJq(7fW1<vRQng&#|jX$4$
hnx!glIX8`b|r^5fr+bgC;dc1UKrZi%NqH1M<a;9`-D#+PTux7O4j*0cq(q?h7Z%<SyY-LX<_L>Oiev>PVy+)iGI;jT7_Qr<CU|)fQnIBdNFBazVK`B>ks!r
7xoq`1?j4Kwm~wwY&+Y^iEu$k<sms$c?Fx3QM{<=wzu_5vKT~J4<D>T-)K%GwRh|h(1!t_>^b=TZlmwGEVy^#4WO=;U@<Djf=%!`vv{zx1>y3C7ffl0hFT*+
%O;I^YI{)a3Mimq*9wi{p*WtXg_8WKDsN*wL3cql{{YuUkNM5P@QW7q9MexHv(`tM!W3c?wnQRw<vznevR_cD)@_9r9HT2R8S#!PVbCUSj_gq37*>si>0+9R
d(UjCAnO1vI}8qcVm4>t+~|3!Rer~`+$Z$gEQ+!0osHA!0qAiIkFP529PY>jU=uq({lxPOy{RhhrC#{m^{+)6^3yBjI+Y2{o~fcCnR@+<o{Lh<6RG($$p`g@
yV1h*$|((gC60$#0u+z=_#sJ*@c>1c3*B4Naj=S9X~eAjPHjx+eLIw+JIiCY=XxE5I8~kb)C>qr3rbuCgE_`mdoEK>c(as?wn(w*G>DoJNvr)E#|B>Tq6fzE
Q_gQqW(=`3_DK1R-jIgfSyj2@YIx|rB{F9Duybl4IS}#eV%7#i08ta20qiBY)raT)gb~!3V!!rzI9O-E<Ff0p?qDdw?9rQ9-0jP4tB#$BOwGc9FJJciom8B=
%4Urtu7i|~xlY(_z|m2edA3}A@SnxeOh>qLMCFdN=5>d*;G<uv+Z{S??dqqy_9wWUs|(R_{AI?2R}4?5kniszW8hS!v-wwk{*|2LBW3l`MPnen_ri|1y0H<(
{0U#6M0Ny!B{7cWw2_JT6{HPr)g{AR7emXs^>=>DpHYsw^0Q`feCi$gi7-D8*irCn|5cX7-LzxttWpc_3gV>R&ClXZmsuT8iR|qEp!XejxFM6B9m2~?SjU|^
r`4=n^I@IsGl}5*nM!`05!s}rU!Y6YRu`SHj+ZsKBW*zchU@uz?sM`3XSEeCDugrq$VvbcFbgV_;eubFL(;LE&Rj&7>rMe%e<n7T1nwc;+dCo4XYeT?%{7f+
VBtM>V+xfktFn>`@fu-8$_?SZ&Ok7(l?_J;fTsCG(?|te+xHxuG&_d-LpjqmJgrD61pJ~N2*35-tcVE`csec*jN-ta0Cdf{pR_Ds=ABfd3^HQM%-RlD=T<3{
;P9e$d*)oz!Bj1i7F};6m9K|7O?M?=gVid&nXR5(1rMpb2_Px@GQcb9T_B!eAyn&QLt^~@B_t#8B{PdZDYkj~o15i`36uH9*Zz&JF)IqA1B=^#suD&?L5RQR
@6@jpe(&dG$;<HZ)4t<A0#<TG(Sg09?_M>!7xF_)Qr$~!I=@ce|AUYJZO54imx<WV_8uWRD0Sx7TL{L$>hI5DcHF@<_F2|Wb*Htd+YC|#k7d&%+wxC1Xg(6L
O3%PCh#b;r(oD}3W;#}T&OK;_BXmWL2Jc5kZhp15B){*RKTfyrd<&-06EE%7?&?sZ0Zw0*sQz+E0c->afZd&StyPzj-v&~`)Z2v2OKSP1+nW%(xja=(c%ZW!
Bsk0Z1EiCa!eWMM2-{`Hq#hgL|MUYIiBiWak<*0U;CtC;$-+f3rUI+?V2gOnw}#^Rq{c}2koux=X#!^N^AUI~<;tES6t_ywTvmBrB%OFih8CSbWvS%eTHB2n
@w3$l-<B@ZAp(%%l8@KlPKf{IfHWgTr8>z=RY0>Z@GEMwksIMh&M-J6<Kq8Bios7FTeQ9h7O+OJK9<)~2+If{azjboC`ci#(H8^FU-<u(m$X@@Q$t_g1-@|P
Uug^QWvqfwSZzH3Ajq)j_kY6F--cBY`VhbNjC)Qs(R9ISws%_JYmpP8HD3z-C-i4sFlsZ}p^?hYah1>f=ywwGNPKw>xFk?$aN2v6VDuTnp;`fVPQ=o*2|GZW
t~<BOwrbvlIimf3#g8yfSZIY--xa<87b}P2Z>G3t+b>UC5btnG_fef8NN`ZN`Oo+)6q-cbwQ&sk&SPF~ge)D&K-L3U8LkcMCCf%j6>UB#yQKSM?ld($Zar=x
Lp0I#q~5xsqi~=3Az?!bCqZmwN6c|09Grk4p|RB`2mn=SEEX`RWXs;FB>G56v$HToDcbM0Va+3-Ez1M5#2TA$>CW)Zg&N{<()K&dK*f*+tss5E0@w%<cW`|X
vyfnKi-a`P)eI2t_=4WjRVFEn-gK2NirKlG9KgY>we3FC?t<19dlEihM#X?x14+~d!Xn8Bwr-jaLJ9wq9mOAH@8H)X!HB}<GJOjA7k3RTP-(}!wy0KScW>3Y
aw5ZZvrA6N1YyWVeF(U{vK364I*>GSw+gAv%|)3C606!gb0b+<7qy_{e{{hx1)W?!4bKDhiFz#5b?c@OeHQRF9~4wz^{q$%()Pw83{;QE4)6!+RDT6xf{j+^
#PC0tJOu}QtPVr8L{$e*mmhTt*O18J(QyoJCw;&g{e2_TxK~;R=jMZ^jS$DtztZ1~dkGBLQqy|<z?^lSmeDRc>z!aCV&O2g@Lwn1X>)VwHmBI6<C@DCVl+4+
gzrsP0&dK)%$%$uhTy}*Gr=(BC;SFZw2rGS25r~l-Pun8)c8{&FMaWFp2L_qp$itT7~0;6u#&Y=hiyk-MqC>-1qE*<YbN#}SumQeQ;cNWyE$nr0heBjkr6uu
joC;LC>kz!=K8Q@Po1GrVy)bv*#*DRO3Qy|bpQh9h&GvXV!B!t4#X`S1&P#|H7f&kCm*Xuo3FIMprSx!+Le#v7?$iWcMc$4ZPoR}z%Yo`QS8tNTc7eZ<<=M#
HYsWCd@~)H*ulwhs`~uV19Oh$)G`RPmW*GujG}aRyl44bKxWpa5<ZnVO8VQiRiftN<GFUUj%>pYPdm;;URV(0;=&>KF}l40a=RDVg-_OZtbZ@h^=?8Oe*H@)
joQK;d!qn}SoFfYkK#aC6W8&Xt0WS?05J&~VEeXt-#WOmvQISj25*0d6lwob59D(Dr^VR+IaRuQ&9mjJXd>O%mNR)Dfybtxi*8;%Ui{e4%K{VhyEvA$!x=#$
Ddan1wc#(h^v_$4^^&ey@T9|n8X90jLr8}%eN?(Qc)K{PCkMG3t`yx5-bJp#RkL}>2w)MR!><!o&uhT^yM-s5GOu+}WqV)|V{VYT?;xezEkryJ<!v@iJY1=m
C*m=ix&~XRFw{K6gu7?2Jxt&(n#kG%|C)UtTi9X@=1eYzS7X6;sXMJfJ&A7xkHQtGd+M5`I^X02B+MNF5c#gz3a6$zfS%b2NOAB$Flg`aZs+c@7KL`DIA5NG
s$gK!gg!3uaDM`R=44^A&fh<isK8R}w+#H|)IueMCrYWtY8LcTo7c-A@->+n;lJ#CA=1g1N|w4%px4WYuf>Pnh~jQs4^Ykz3%2vMc?>P1KkjzP{uM^x4Y(W7
42dnJGPFPKzZN@ajOKG(TWx!$V|oi5_=1-cIO`izE+v<@8A5^P5sXqn5zDinoT`~)g^JO}(;4i*6ZnZcqT{jLcn3@aS@)cmgeDkMyN5tu?f$H6DeA*_nz_kh
Mbstgm<v9OOp0Yh1C+n{UFp?NmOUPp<Sdm)*fxZ4QndlY)s-Z0uP{})021aUwt@RiOIsl|hJHWjZ8$E)#yH&(-Mx|cE|<~;F*Zz)LQ7~cJXNyLZ=qke!Vc{n
{LT8GDw#fBNpkN(LqmX#L5yVi;}iQE^3ytejQ8m4xN3HnYF^8y03q}+XXVp+pf&7d7n_|dA8$Fmv2Jb>JIvbdkoX|)*mM?g9hV&QkCJp=ZZ=dFD}TH1GN0Jp
jne;`yGkOAu2FQvY=n6RUXs{#VqM<bp^=1+8q`X{Ba9<UnA{m!a{2;#9WZ4?1V$)rUn1{vKQ&0>{Oz6GZWOQX`^-1bhN4cJbu14%y7)e!y|<%g66cGWSJOEt
h`=mp4`=h`xw42Pq%c5*`~g1S7m>9weh6mVnIfRpbA2r};!|u}7}<UU06EQOku?HNV7{i1RXi%F>1X_b_O(yr?Nog=l;w7=lc8xeW@}KnTLSfDZZLkH9W4(}
1DEGQM>R0uMo4q(Sy!2GXmm0U@Z|f~&mZu3c+^Aj<vY>|f(l9r^{yz*R=PLQ3>5FUY!HvtidjMe3d4Go>=iM#nFW)BVm<IFaHaC$O|}7F0&BfqI9#>nre_b4
NIj1R_pd2>FuX@u{l;|)al@#I9M1y+gDRVSQzZBpf!BLm-N`;bP*hS5Uw#|yhyTa6JSYYdTxA+52HO{`37`5WEC7M7X1Ti+Wb2jStY$v)WRm<|%4-WWvLT|*
-xeQ~L}|w5`2LmXHkRLOGtwv=wx>ql@CNc{`>q&i_sJ-BUg7iEa`L3L^p7U>A1#QjWFQHLY;2GPlaf}Tm^J;xc08uT7j%N8JSW)c;gg1sv_-(5h1`v;=++R6
_QDG-^(0W`=|`?SfzdvlaAzSc2La^ZyFN0TgXzYJG6o$9La+1bB^+hJ)PBYq3+BQ~eHyvsDB<0{QQ?Pkg>$cy9$Q=6{fWB=Q<Nr{d5cUe?>tP%>|dE{0~P97
)rD%RY#STr0JrezTf-F(jXs?7L>09DZ4sP?#LO2bXjR`R6UdsMxU!Rn1HHJ>TQXOmv^MrWV9<#55}8&NOYr55G^kRVl&c}KWn$<o#@*(ZFy-Jw7g`@15iLo`
M85u;)Quug_y39C=prv{hGfo#kYOJ~Po!czt#$0pjSehz9+Ke0(3r0ha}(9p1lX@9k@S>a;);S;RMtNpJ#JU}x5z%$SS>5$P9%XRjm@1pQbahG<AMraj%ot~
4+{bXw$b`lnlP7a7a+M2)s+8;pl3~<e|vprF=4T0JFOW@z&h~dX$XNY1pE?^u}s@uo-<z;*v(f%enac#jlK8PYZd^%fLdZEkzjW^f4#P*k!LsLGrglVf+i*R
1D?6pLa>#^nG4~wW3FN5doJ@Y#Z=XIL&r#&#{-UVAmwH`CsVFrEU14w40)}ho8p;V75<`Jr=b=`1>z+C=3BP;3@Fu4Svm^68_DZ}5GA_F4)Tk^*=Xmj8$3to
p<tr{Jfhv72dP{KO<oO750s2Mngrig{b{o_Wond<&F8c22it30^5PhPI8g~60Pf~07s4ohbC|$fAvrXQTjLx-l}dr|HZDJ^c2CT%&?1Lj=^oAFoE#3HZMF`v
r&xECxtLuk9)>qg)iQk<S5Pe3e8B3ZlmxDCJ9vWCkNG>33hrXER<4cbaWG`9DFLl>BOz^YC+XN6Yb`onvV2aJJw<U6%31778aHIapl)}2N~1V7e;_OK67mq0
VHgF*ir4=cS>(RJj0(#VBJ+7pKBo3En^=zLlI(VcXVdd3lt`{sIK`Z+J+wtSa5G7Jjyr?m(K%2(Wl*=TFqa;h|ERQsLK_7z#hjl=qRf=>dDj9*5`<=WXsp1-
&=FSd$Xm+ZlJqO#lb^Tmuf;<hatb~>X_E;m5zQjvKnymCnr9{p<Ap`Xof~s=;F#Hyufp>Hj-L!}UgRI(LuBx;)Ubyy#MFmk^5yer_owvX_vMC4I_}kL#$Yn9
$|GV8#;TVQywFp=CGN_XiM>8=I5!gk45bBJ@KZ(pme=*+-a6x95B0=pxT0-7ydRQ-D7L5n*N{@ST)U|V@pdIM>fG%G-nB?hq>Yv8C-9Qj=b(cF0GklsPWkiR
!0W?H5Vsi9Rmr0Uww)mIY13hDLDq3S*~sOb|1&j`m?uOIFmf?7_b12`(=CJ!EGqHIbaXLq6;@U9+@Fn2%2dk??Kj2;)Ts!Qt%4$n_Yc3YUP0aL7@~?|JiTw+
?Td&SurtxG4$FPoQLX|yyYg3`eqQh>xmIGB8jXY@M!J3&5RzQ|R7{;K9Sod3r4Az)|79<_+1vqfGR`;h+_XdHj0ff@z7n~ge_3Ah62(eUThQyJXS}x$C;_-E
Fdb8&K>8dT>Cg*iKC6b$(7@{m4&MC@!Hy);WPSWrOK;{yKWSHqtVPKbm&wOUvSi=>DT>Ng>c_!mKSjS*^4WB9{EzW+ZZKFm%<QlD+b`rfweRWCtM_XD`32h9
+|0|@9^+wVZ0piyZra<kN6MZEj#|<ky>&QZuvpd3lZz}65xhe%Ta(3)0Nt^aNXv*wVlf)r@O8BEC!e1?1N$^m8w>#*k;iypk^`F#-<r0yi8)#@Hr0ZLBBv;~
^sa5&L_8+8R_+r<!VYKwMZ$>JasOgwoQ9P)tn$POvg<TmcH0iL{#Xs6_M8e$IhjW*s&vp*!hs%K$M}*5X6X*7t)mNE>P}T-XAQ6~bOb~eF?(`jM&Kb%ToPui
qo3L`uRPWi>@>HQ@`E4s+I^$c!mc9LM9h+?y$tpPMQV=y-Y+b)fUwV+n`{Vft%wrmLXC__ukk+0s;5ew>dnydKX5RtILsob7=eUub6S8B%_gvgn3mDunR*q`
MeC$}ZY99y=EJ^B680H3)x*J6Xkv+!-fS-7U=NNwwwDegG4#MeDdt5i+dNt9Z4AfH6lTx&hHeaBs|M-|cM(>jj+4*!m$@f<?|Sp^lDPeL8QVxsARkuw&-f>0
egpiB8%u__4{W|>jNmC4%95v>i$srSBu4^fWO9j7R=#qoBJN7~Nv8F%N&bp|LI`P`>B6Gy@97s@f;}L9UI0a64qrP)h)u*AVeGk%n9oZUcMzepN^H?-fnJ8N
x0^g{rF47~p|qe{77dS@BwcBiALUv&W3Qi~L4)`eV8?oEGObog*5>S=5(q5dsq~4CvH&JI7Q!_2yJ^mrV-;9>S5D?jbl~HFyjxBu{tFb;MolNRbph>AZ+|Q3
s`9IQRDfDVg6dhI7^oXMf)r__3KkBwL%)0VJoAwt9YUS?RzU4x<+DiAW05GFT@2;}fKhXG&5z@E^wHLwX&a)u`!0URCedZP>1q>kXsvoZkf2knRj(`S&uU-y
^fU+Ul95v&eWrsy;jr3a!LPv1DbhhiDA3GEcE}8VwjCWX(W?>2JVI&mPPx!fx@!m<e;HSJfzpT|WduLj+{q=_gyVLCr9mjOL6F@$Lql&YSti&2uuZ2%t62*B
_Ib|%GyYK1w8xCbl`c%oYow!PMv5DRuL;6d=sW3cLaK698$e6{F7L?(v;zK_2xDjvIqP8Wa&`;SfS^}UaTrhrpdVXz*Z=wAZx&6H_?nDBphj`yY<FqD#CDwZ
sH7>Sr3`$sJDemw=`gibKYK6Ap@bnK(**S%E<22Ux%GMe%)s}XU_%7ktMny5dlf<<5z`1_yOV^VliY#{s%oi8j1oOQM5AY<Nx+0!Xh#~{KC25WP<#k;_$R8Y
o)ey%wgX8u7$oqoR@oF5Ba54jV$IwDoAUad=0&Pxafebpm$UKG*exC*(-BTsxUqh3s@eP{v7wUFM!io|kVEtLaxJ4XOhIUkA#`3Y7Doq#kN;q<d_*B3&^(xS
INyIC7XHc@XF^bOyxU8zr#|+b<GSEAB%(EcXEa74i^@<#*fBP(^7Ki>+~g1NO#->DdAsT^FTgGE@aQ(`W<Dazk@OY|$IiD*3L|lRJ5$(~PTV`A@p^uBoX?a}
2@v^z-yPGs7ixXNY5e#Cx2v)4iSZJOn&mXO3r=uNith2GZ(y|ICT$r%c18N3TAWW<&ltBy#$DZR-INVD5OX(ebV2s1)^DHe0;P;J?;Gu)Hh@9L9QP<<rgv-q
F>*`aKJusm>ToS+VW4=W6DId~a_op?J6}oQ3Pdy=I$&ytyVphLUSOJ-ayhQm?bR~|Lnr}cOwlwDxesNFL&~;7PHJQ4!V%jNSmxKRV(q$_bf}Ry!0mQ&$N^a}
PiqXS#A4?iq@Ak17q?XS$s}QQQ959<3yaTmqnN+@#sItTFn>9C3A!cAU19U!&)wQ9fl{Ho=_glF)dRK|<_EbtF<JP@iT8m-LZBGVx(`y{PSFq)>n$}&{H`Wu
;z5||7q2}5dO6UosRxEuPDNqcziRIfVGW+W$mNQ>lo2zMAk;HZ>7)q1bbfz8B9dy7)DoK_m}Hr~i+AcJmlME5-t=3P+I~uSVAQTw1L|=jL0uGl=MEE`(RIRV
Rqh9r3dy!H8nCvdGg(uhFrtGWI2UIl^BaN0W`4ZkeUw>hue|T4Y$PJBz~Q)wcVmQd1a#U!Bufr=tafp&tTxa2lw~@!Zrbj0EC2ui?G^5KPx=<700GRB59zZ&
@HyQ{vBYQl0ssI200dcD
"""

if __name__ == "__main__":
    sys.exit(main(SETTINGS, WHEEL))
