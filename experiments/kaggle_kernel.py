# Made by `heartseg kaggle build`, and never edited by hand: after a change of heartseg run `make kernel`.
# Kaggle uploads this one file, so it carries heartseg itself: a wheel, checked by its sha256 before it is used.
# Experiment default; 20 epochs; heartseg 0.1.0, sha256 92e71dce514f5b185366cf629009ca8468953837dca330ad858b3111d523bba8.

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
    '{"version": "0.1.0", "wheel": "heartseg-0.1.0-py3-none-any.whl", "wheel_sha256": "92e71dce514f5b185366cf629009ca8468953837dca330ad858b3111d523bba8", "experiment": "name = \\"heartseg\\"\\n", "experiment_name": "default", "epochs": 20, "processes": 1, "stop_after_hours": 11.5, "resume": ""}'
)
WHEEL = """
{Wp48S^xk9=GL@E0stWa8~^|S5YJf5<4Zp8|6Kqm61-q2m(_Ag*iB$|8(>1=oZU}lf<u-x@}3|3KRR3BxM0Q2%Em%IxRz$=ok(qhV{m1wlx_|V9gW}-{ByXm
0RLyM99Ep>Zu%cZzzPxlo>S>$nFHo&5QZog57Q^L`>bLe3Cxp+^MHBpz1&^cGvdyi{WNg#HS-E}TPPTbG&6GgNz4wkL6nIlv%m{If3AgrBIu*~I5Fx1C`Zbg
k3ix9h<8-a$fmu%4k{*8FOCJp30Jw10_w06Z^M4EW3j{1z=!_-FZ<-n5V^cL+%NlbSUvp~^Ec!n;@}nOgrmdzrgI*OClO;H@m46!Ng(<!d|9cf`#K*;5vTYC
N)}glJR?b)!LW$u$-@JYAaoJ}3g){#z3RHiBBPG=+{O}y1lQJSmH|n|vw9TD-d9#)QD-Q!K=HNCD1@kGA0@^ovbk)k%CIs(Q@c^A<-d;u)*K%|$A@w&5G`ZZ
?!PLrMQ~ouoHLAGbx9i}E(pgrKm=)bF(tADi&|MCI+P9>HpUTAY!r2zpsB(Fw%SKQd#$zuiy*Fk+2PM;7Kbe99ANP~Nkc*lx=|%}_We-&oQrPQ@Xr<*TgO~f
?jA|jhw12mur7)p5yPCfZ7#r>B{5~WIM!QOo%dcWty<Qcz_lEmg=9hSa=2}g!P8Rd`mGO}^cX+3d9BphlOEJ+_4iO<g7!MjTF1Yh+7mpnDo^2)*6hPut_clH
1~!nFC_~c`jM78Rpgl`iz@yOjqb{nmVgh9c5}kgZbBD+<dME46X&og!%}fntT2ujh6y=q(ZInI=V{C-^j`UxPR82@hGiOEy1iqI+g~5%&vR(lF4Yj#Wk%v43
><`=yl@VfC(v~Y48Rj^$<yzAoDXY5ww%puKN(Vb6eYHC>ftS<*P{6)G;W1gnL+=Jiv>%RYTzuyMjdaQeDG=m*@l*KBH7$yuF3$;ZpcP=ji&}^)G(nShB$*{E
%-DE7|I{vnl0S~jJqM9~baw@OG2|j>gzlQVz{I5W{^L^_*kBfVzYeUYFslJKSdPuc-kQ?$0h_|^CuIy%4u#G(s|~6gQx*QiGCW0u@O5Ha&soC^DQ|wXDjN!!
H2(6rX<%HRl){l1`!XQ|wG1IxM-kd@ApQ^sRQ!(CzsU4&%qm2zX7jFxby&fP{)kt({8P1is14H2TdF*Ra!RFRr1~|J5&~v7>d*`0K7-W=JqS34uO2gt6`gOx
y6RAk0OKh6!gO`l3<dawanWyrupV30KbK?&njY&I%458QC6p;Mh~zM&H@(u4V}Vhb4pkcwb;G7-^KJZtq*rZI6w}9RWM)T}kW4lf?&J>LY&5(=guV+jRou#U
59{nz^#S97obKd;n<CU&OoE1h%%KFZ{;mOCOesfo7JG9uv}L=(xM+Ld+PuufjZGG1U^kjcr%hsvE`c;ER+dJ9Num^b-*qA|tI7m6crbZ4fQXR#T#o)8F-P(?
wLn9RH5sc$odg3G#Qy1guaSZhHVnO!$h5p2m8>4vSRCx;AxufNJWx*T4~O7#1tS#kNH{}{Igcuh%1_E|x`4Xj2yYe#wvK(e%q0u)P|2{qo+qchc{2QZgZa3a
r%fco>5B<Vb{f9tC`;K(kn!8AV*k*<k@Oa~ISd$^{)23SF8&U`o3O+fWEW|1XAwljv9#6DnbJX2dzy9NMJ<q5#0aO$=F*K+qzw4$dEpq0<*e~Od=;10j^SN4
%qk--x!psfuQ3poe-u`NRZ<$wGaWpr=0i{X&bt1TWC#I;*hzT$PB!4MO{2qo#y}Ux!!^~U3?89)Od!mFpvG4uc_>|hzKVUFOX33pUds()H*6p$K2+<S0`f64
^fX{u;JVzl^2b_!##@`$Ep&nWe!i)xt>LYh(P8hsvkLsMI7gKFL+o^O1#lgDxV==_ct^4o0%LD^rx8g=fpHo@MwXN8G0=NhFP)<-|8AS0s|WNkkTdS>ff*(v
6Slc>Iy2x12~*SMr-rE*GU3OWaG_0B%meF{rWaj!ySW2gh_f5^B!)n*j$WHBxt{;hZE&x3aVRroa-;-7=yTFYc5e{}n9cqW;?$bD<(r2ra;Lt!zI5zAT4J+;
o`;xNcq^E3<R~}8y)BDUJ#O-M*gOsFvGgnvIWCRid=@FR7MU1CJgcR13@wYzee5b?6F|)%rf6n190nDcA`j+>;Brzcv33}tB!~nXMhom>&|U>>afzr)#Bn)3
Pk{U80VQx`2HK4%JgIO}N1GhCPd*BGv+`QX=Qf4ks2HQP;yQxokaEH2mqY!I+NNw{H<BC#YP>5d=TEBK*W|8PG}@cURa*S{O`|ADg&WkYVBW5a3WEuxIma}z
DcQC9ktdY;#yVfdsW!7dodA)DkHGuXfB_vmu;kI>R~Qz~4+$TY;GR_*p(}t;NXigPv0<tgI&5J9<5Y>R9=Cd9YD&ev3dEcnp^S1ZqxF<~$))9_oyk6t*Hvvg
nX{-1_pyB8WbPSeZ@dQF`MVy64_Aq^g{vwIAtj=RcNT;GV+3dEIR`+y%eFOS&;+Sh7u}6U8z+g~GD!aIni_D2Ns%UQuYu#3gHk5ns3iZA)PR->9hxRp+Aup#
ag{%xXW2Wu_-**NU%XDPJD1gF_+7~z5z>=9%*q_X<m-3?E}k3i76mA1sr7bGHO|_(vMPM}5hWPr85H%Qc-@&n1fh-tX0lHRGkPPBDn`S|ASqEsp23w$1Pr|3
J#eY7t}(rz8C}1?q4AitTJ+PhF=F<vrDPd4e(~U+5IOP2jEjlGl51c!9O9Wm^dgy55Bd6S<KYBF65F0?TXVeaX=Lklb%{*g4Q3^q^VjM-AAW@*lQ0dulB1bT
#*P;2^xW5OUBQBP-z5XtoQQJFna-Y57KF))a=}KdsYJ8$=q7uDoTx&4+#qkwQax`zR<tu;8P|TH(zu4W6g=KVO{gSCNt&PumFk-t2R;%)Yb)*~`;}Q9XU>sa
^BKE*2?s6=rkBs_47p~imbpN=d)`;3+zdJrw=>U23ltjX7Uu$APH^ga>E7nJit{Z%94TAA__U|Djk7#~$;7$GdZV^kLCwJCmzRWF3m-Sf3cA2E@3zxd@9{HK
plSg~W@mr_q_YKU3$Mq}l>9h8G_)AxVL5ujyB0a5<&AR7akV=_MHBx=-P@&f316g6(#<7e$WQHZ8J&nVV`nRBiEE=<B_`<JYDMrQAUw5qEo1L{CKLNC_H^V+
Ap^4_OCi6x+us1+mCn3`?;&Ct88<&mEgY>5HRHKH%RV}Aec$wSZ9$nObqtEe^|hxF5GU7%D-+R-v-(c}b|Wg&Z(9%g*&Rcpp&?SCo{>iAktHq8YxQnrU@AHH
Z5q?Tywf#gS4gkTj$4y~h<|Op*3z`4YI$bfpX$L@0Pjb;<6#uG#Of&rup9mXB-mn*0(OGuPec^WEv`n~TPor*#qZur_{Z7{FxSA?y7SguA?s3bi+ak62$f+6
-9jY8<i#*>|25}>D}^A#c_cc)vX7lT=$C{smeo63S+0S=g1ppXUBouTX<-FAoy?CktBqyel=QE+`YE7Qx-%D$oyBV}ox3ePy;z@nZP2*-<8ipRn9%-(=cNC{
ka^Lo-`I+3Q7JKIpwxg^1<Idc3&utu0I5q?VY2uMi7L&cy046G8Z`FH)ICl<PvatSJ2q-W)XMxRbhDT`WWWG}shn@Uy>tlRJ7o`a&vB7GI__aFPBZ<pG@5Zh
{9@sO`q)Bu-j1ch2~0?LG)f}O;Fg?Kq<WhQd3kng<c3F^8JI26UYxkKg1a4A=#Vn8rHQ%;xdRdlgE=p%N7;0z@SM;|?L(}jW~wUp1qZNUUwR_ierV5HEbS4}
Y@6To`_bDDDCv_hVOr-STED_iPh|43O0+xHb$y(4f28g#xTQB|xtK)Gb{9bq0~^lgh<9L$+1l1kNv-#V-XDBRN@DOse2;N;ri=-b<WjfAr#_-IM2*OC1Vi6G
4M0gMcl7=V;N>pEb555=X56#;*lA}z66P1vcv42&6ID=m)(5p-pd3xL?x>^rF(mI#>KrF+uw=GRyVd0fJYUIW(nRbT+cojPr+@gl==O^i>ej1=>1o-N53_M4
?W04cIpluq3UO%`2ZK9)3riN>+?=Yc!--HzfI?x|<=-#Ayx3zoJ80|e&%JLz(f_cXCGn4gwjZ*qey?9WE#`d66$E7H^<728O?PW^arc&xmtc!<Qh!ukDl$CK
6Y)OQ>nLO*mB0E=tP$1_nIrrxwNHx=Wf#S`T}iRHgR+_4H>sh4lNEe4h3YH`%IFnM@Y)`{n3w>zF0uiG;Oi#k{np~_g6hYSerzRe9^zRpC}vhY+6)o4%=gOK
jxY>s46#xnX4f0h%&+LM$3Iq(D{%eJ5TWF{O{@g|(kz(>uT+^@DDl!jf0s3ZTd<kBsc#wYIEP<VpY`#<16`8dMPlWNSKT0rI=F{w*elU&`KM#<!K`VAi6F%a
U&}z@7x^Z(R(%S?MQ=93YS$T@k(KW>D?t-~eqJdzZFS*T1)Tf6+l8aN1BLt?S^k(+kKH$B5Bf^KNv~3&Js5zeV*qYhP(?EWR>||<)_z22JBkF7T!fDsamDIK
BxI1|cttXGmNI!?3sv4LiujZ~Y<OoCVwBhSMq~4|xX8ANu$1;cId<}hhx{sM5=i<A2FRBo!JW)mgyhzz&sHsTJw|B~MfCJe><VCpvd@1BJj*CbAnpNJECjrd
1#Z?&w=Ux8%N9*|$b4sV0s_8xjNtATY}xt_-?K2p#;Q1r9vU&n2o%y0ZTxs7%sEo=jkrr4SxDd+O_cbgh6w9mbA2K{VGp!4j7Jj>2DpCY_~`=rbeI~hzf7`^
8d+Nn?~Qam3O>Rc3_$YG^X%{^wqb01!>VH0ryyFz*LHQs0j41`5egvJ0yXNoim?u@#HRJ=6ca@{QtQWYg{5u$+bZs#640|S>pcjkC}ya+=B^ruX2P+cA6T&T
lN6qvrWYxgVfQs1ocHNa28tK-CGUhk1iI6+Ji3I7KYN|ZtY;C2kv$8jKmPXPozO{_8|SA>99^Ryg<PfbY^2BvPhmsLi<^AQ+M+U^0@3)KBtacd4fKv+qeZvU
J&~iX7$tcSQp|#Nv*xrCYvtYSy#}~Cace4+>mUlRZT>t9mccDrT52^^Mar;)Z7o+0>?p6;tVT*y(H_*5Iv1B&s<pvdI{?+Dz%zIAf)K7(q<SLtvD)dQMDK5f
*G1hm)A7}C#G-W7Od}j$3#egtLVSIzw$&3R4=EXTkZ4LTNMw-=ERPYs68tmGw^lItL?g0ByZ6)~ezj0P2A@ReU^cEdFej3lK@_cnIe1>zPpsQm?y~HIq{a2h
*T1c64t)y3wDt|r9OsG5H{Gb=^lM`AGa;V~rPdjaiAx9dUqJj>EX@%jL80dt*B-E>Zn-oJAVLuC@F#1|G;OFxb`E?ZLhw2HLHO7rjXq?`M|T||c;ll_zxw@M
f?N!-gyi#mvly9^(LHwsS$=HUHG~W(JEI(6vx_Ah?|?O+>kyy|1j`#guIWjcxN%IGQ5spB!vC4Pr~U)v(6u`8;|yL&2K(Mu7K&mta%HQaGl|kiI*=aFt^4;z
PW<49$9O>nf3Ehxa-aEbuw3YrM_Rq9oLxycld%y!ecCz=OFT+svz5X(7j~Q!6^f256K@%ndL+dFYFrBORAq)d)Y)no{R^sTa?>};YD}$B#yj$GItvl@PR9e)
N3*tu#{i$QaVdO9X>gN8&T`J@L5wunWOx08ovg}~S6Mh#sSy}KF`ezonzz*q4!f<qK=iRBU4111+me88vyg}AgJYP0C$d+<2KM4Ya8UB0)4Hmx?o8C)?c+Gi
2M{q1nO8joQF;6|$uPvdCBM@v>Vd@iHhJ82_5gb7l!5lS=)HB<yvIzrI`?*UKAyTF@-CGNRw;{cLxBxdG?IFP=}=TbR*@LdXx2=Ij>JV*B|LSvr@k`?2rXhD
>uA5|77OXTt@vatf0XxY?su44fI?GT6WStOtenwPxE7~U^rIZ<Bi-$g=9#D`a+NJpP~bbIj`=e+3^4nM3L&Ns67)^VX&&s$D%+f9pJ~PFE|WW03AOmFQo0U-
QAacU>G#X%8j=$AFH~TdKLue;ZJItAgX-?t`q=`J>BN<uZ^cFY(4Vs<{xt27?U~qR&V0~Jl6}$2;jP6>G^{!?Vbcaa#+(jSmc&x$|M$V4o*?T|6+aK)F_w-L
F*?9e;-qJ20rqMPyNrC{YKY@rw{Paio`jA`Z7x0ns}oUo;gx|1i8C^mg%EI;yL~+L#qKhS&=FbWl>!fBzCpm`5sJlD#hyC}aoPhK9DMuKmB;HGQU$-o02(l`
!9M*E&W(CSr?ci#bF=}ITObnl);1}{A&>o_t$%hc01ZrD?T@#$lgzn2dF}c)wV_X#Pc%RWlYzv2VHe@jJc7&W1Y6wO_pbruOXO<jhf{hOt!E^TciOgftaR_&
hP4u|b|nM1Zg0ZWMbJm(|7@GJGN0&}^p&7)dZ`-VF5!m%`*=m;3`;XkmKEEU&u6mzQ#3z4N(qNYRyvcy-^Zdw9TlO$G~OKd2g>5R1SXS!czP>-nP-Y~m>scZ
cj`T}c)wwWS;*sS{OBQhENV0htEy#N@A><T8@UzYXA8MFb1r07EpsQL)UV56mBW>ifNebRt_F>EdMvS6AkyxRvMT8YK(&}5QlLL1@|;bDqDdP$KlFyTXi8-b
iAxbfuSu4b#@$8z?2Mpran)k<A`ln+QB_RPK|8Qf&F4Lc93vYL_3>r$UdX^GtY<zykCe)(<&U`xD>(F6nUVB~kOzkhPlB#h;=}Kw9JPJ`bn2-<Cg5~q>m3}o
!r>5GX?eU-27AGGsiSm3?Clx<=Cgrl%OpmZY3y-rZ~o5~#-h<vZGqV28y$6j5zR$nA|!lRC`%geZh4yI*BF7;FdVi$$)4&+L!hV!H77b-lyKmNhMJ2f?D1po
$X5I^vm)gdZld#SS{8Z&);Qlz#8+(R7QIM6V0JwPRsP>iL|lDkH_N2(6!!|**(01pr#uDTg6``=Kf!zPKTbxaH%#uOITCHvZ(_Z|WIg6^z*IMjbzI|De4TQ8
G&ComI;o@3Xt0?E)h)%-IL&WMOtNwILJX?#*u5_Q1rTHes@e?uISC`XUd0X#3fU?c5mGP*bpvaP_gnvq1*yZCDoiK~vPwJSkk3P~Y86LxSLcJ+OLe?`#o%Ky
<i?;aDJn{;#^a~xs9xR>KZQ&}yw2rhjfC|pL&T3O4gE(1IgTLb;0~?gzt{Q@pjjiV(K&90S^?$3`WP)<Yj0`t2k{gz8ph0n$8(_mLhTd>sMSs?{mL<?t0@ZQ
`8~Az6T#;%pM}ZB#j}IjSyLzgV1?2+(=-FPGAv*59XUtl{V|1U=9ZCgOJOT4(nK77$uiS`Ubfg35oA^)3C{{0)L=N-OzGI=PM@oaiT5*QO_QkLl=DbWE)zm4
3~ZOtnrv|_Jk!~=M8D3Iwbhlk6j7Ci+kTsWyggr5EVp`mZoXA`85S&6h(2N3-LiNP&Zt_Fw1)8?YSWZpu9mrAA9*1*s{;`q?*3bybHp_z1_uf8t9T>LU3@%O
u>7EcRYY^S-nzXvd%eoV%4>m8H{naEr<F6cIJ+?!K)Eeqa(UYLd#J6_-3I8DIT#E%wI~)K8&20D0OxvqC^(Y<fwH3JM5hwD@&|xxFS?_+8BJJm+8k*LzV$w*
q0q*A4fkwmHxpY06!k!!@<uj!B&1#7jvy`36N0)3F_N{-FV(%5rM+;^OTgOyqe#<^!2O7tf7BjUAk(M9>2UQmcb^J2s+5PY_5I`SHX5tZoLaDKogk@gBI&09
VY2zFR)!vqkIFc&olCo}(n8oZRgM;Aie&j`cc4J<b4kI@gBLGn5-!*0LlTuQqiyB_@B$G?LX4tri`e*|m%*O+?JtX<{FG}QV_1f?@y~tg!_)@Hls#-n)JnNf
u>HwYsS_FEprDY1jhv(#wMCnf8`wm^vgxRjJrBdtO$t7Xj$uAnJ$PBNdJA-!7o9E;s91BFk2RTWMr#ev-Slvis(;xRKtD><;+=Xu&%^haZ0Q}j8W@<-zJRjn
Z>(~?1}1fS0=R#ieF(f-@b7a7yIc#5kiXN{DYYFN#PHY1?=Ez}KYBcypaBWwb^v0&x7aLxmk-BvBNI1nq$-iMEO!3X+pDpC;bI|FG8R?>@qYLvo@GGJZntJM
R{Bvxs62*4W6n&3fa##uvy!BRxXeWe1cpt{kH(lfqF)edI+8RO-E65sWY{l3v1@#Z(G~BUEr@<ZV5i?w1>)2T64a>FjHX#5w&$03pJTXtkBtV!XRUWzlKXf4
oe4qbppsBPK!Aq`1X1+dlvK|y-H$=x$U%V-)5Syn;9<;9vurYFRjS@n^P^Eic4IK6I)YtygtJa?WW<e@uBahPz68!dPL~6?&u0s++=^mPiXViLUwTvzf)kQv
+b5BXA<i+|c-wPxHz9nu0<)U!<7y<70q@byfAg3M8>*12%(wr4(T#6wN-h3|2G^Ru<tZx3f2l-)AvCVJPWNOMJDJjr)PlWgTrkZ(;=GY<MSWFd-I92|cwsUx
jEsjlM;b!R8>Tkm)q34g-NoO>d&8{=YZh9M8Q$bM3@OOuMXLO7-(y`J-rkg2aecwSXr3cl@ZV98;$7eEBr<m4R@H<<BA0&ZX}U_oc6RCej0M|T&c_|EpS2E@
_EQX%QLRy+uRm(~$@v?+kZDL0Y1X>x{CoFzpuj3QbT^sCXx!}uIGCJ18>B{;?4(#MHa=A^%A2GV#M%#82HRmU5uu{<2$%Ly;xucj0Asf|EX>fU``7Wi#ckOS
)X_C$6qJ}$f}@c20E{PtAqult;tN!cmPR}&jO%3JPA3!Qd@rV4Ie~MfMx|Y5SMq|9#@dkzq3bfbx@yWWxhJV(dry9vk8zs$AWpG_58dI6X?VWQ4I9h6Ht@?3
suJClM8%Yrwe>A2bT5h4K1q&Bz4Pc6jw-8!g;>y~xWP;1N}4s3hMj%0;+_tGi_hS_HP4O{BkSXdBm6VEm(sEh$c>ee_2%LS13oj(eBGM!s9a5Wr?rF;eHD&A
ep-hST=va?WJFH_vw79nrumvoAK4<8%N5{0P$}7O3YEI!e2emT0?gd60OAZxb!OceO%E6y{~az1cOyhkcp3RA7<Z}1&}pCWG7ceYSlvc+c-Cwy)_fm)jQSVm
j-Hi|sbfH{1hj(^w}1R)y$kDlSSJ<=q@wY1DPI2X`i-L*iaFUxq+-#cBCBC-)gO*$xZeRf;YMPlaVop8Qz0t+eKn1pFa>?aI)BsVu9&jVNTUvUQ*Wu2%L`eH
;#Hg&osBX$JnHvT?1_Yax=2Xp1jEIMqt2;(?^8VHo{PITUQ+D<qSf4%Xlqvwy->Ia(+d+io{Vtj`(n4@=#cd`Nwp}Np4HGh8JoOlGYPG;aU;vv6pWqq)kJs5
SxH&IZKIv_uCfsc=?WW4Q5)msh;!|^R+c$oc(m)^E}LSgPOGCaNTx@mWEeX6Iw~;6i(A&%k~|Ju`Z?yYV(ZxdRHt4hriQ@oaD^a<NiKOPG({{)YLM+w8Dm@m
-^3RS-U}|FILlJ`*4mk_#aD@EDQ#6fR#$<kB7USIyUGEksU})TbuG@=qjx4{AF7UAYmNm>pzjxvv4LABqm1KRhTyA7mw<`M#;C4nmDn_2kmfd7b+U@th<^fy
Jm>5;CcNaaf}zrG%XJu!dz7(Wn346hgqr~UtV@A@$mvMI(0QJsP6VO!j~4c@h}n8M?e4fT?!;o7Ot&vbBhdeln%W1?=Hi2VS88ANVyQz*lPOx39wmI4t;0zf
J1SW@o8;6z^-6+4_WI}Vn>`mw;2yg#$xyPB2jZ3Oi1TsJ=jOlbY{Si#c4`~U9s&hd7zQw4%3JQoOb$sx-);@49aE^`2)~G?p-mTSK;-H6UBZa5dF&8Wpf86S
{%ZEyp>Cm`UmvE;WXrkHt`hMu&x)>%R_^yI>9?`Ww(}%Jwr<WiNAAt4sgE|{t-P9X5i8u<tq<<RhF7({KawsLDY#Nxb;p2SKvIm&8lVs-XACB;OSv^ZpW&%V
a*iO0(s{AXrtc3qgn#rb1St_h6)AjlNM;8xQ-khh#CY|xaAZaK1>SOa4ula<XfP)c8CR>2yp4k2S|-6)^toWJ0+wPyj5yPxwG96HVR{yQR)dQl8O?OozVWG-
!k8~iP8goLX~PnX3%H$w|F9vD*xYss-Kucf(m>GD=VJELCgllle9({Y&{7Sg??a4z`I*^uAjTj@sq5f4%CTu?zz_@z@@^q!0g_H+GX+XtoaJvjwJ59Yt(7qF
Je`ltgP-<C25s@{IZlBD6&7xyO+XW+;;U`V`B@Lm?g#k9)|@F>0z0|?x9U&U7Gw;7uaU@+RYsFgcIxS#?Pd~h;p#L{wgnF%8xJCz5cf|#OCMB-?cE)a(dWW9
`PUeu!&Cd|{%kZ`a%BIVS_BWJK6T1$)8DfY;!-Sgn6^1)&DU|+_sUn3pAjiFgES-hSUu9N`;(e*;bm$;RXV6o;l~V+w4^(`@dH5x%`-&AN=@cu&p_6|FB?Tb
&An?TBt~#LA9Wv6pDFU|QR6-~Z>M8l1qVq$>UrpD&n?^LhPP0I(MzK|)g_uBOWFsWAGFnktoNeTjaAURN7A8DqVa9*x10{pOy3>gOh2?{&(RD=IwE6Yzx<nP
h;-xxP<B~&@`uJ3u!6d{>;#HWoXbj$IR|<!LKHgOLETUVPUzG+hR<W{<jJk(s>ri7z%C7Bc_1*+Iv|Rq6+-ju)TL^dah9qmWAHxmG>9?3Wq#O%dbTlMdZ|8?
A=gGl7NPD5reMyCNjjr`dx-<DC4JhjH=f_84l8cix(F?XQH`XH?ikZk**4p>K3K16;SP`chhiRy6@L)<xGu(9w>7Dqv|vx2V|?c#0_e5=Oi)>~Noz-5;fjeD
r0#c*G7F98dE?2eMLOE*PpI7Hzh<=bzAVUs<~Nui_HI1YJ8?8fQJAMG&)*qVT`~2K85smlA}M%Gsz$%jup3L<R3dxJk+oHEsm0^3>H@?;UAty6@oyK{l!)sH
8WhIATCxPC@ybKZc5eTAx&Ig|zS;!-lD^&Y?#9NF5sZT0HTuvacv-^{dq_gDH<l0QFz*}T-Q(z^bPPU7l;PzMJ<o?_{we+(u*8%`ZLE7wto(*EBJ^=D2;CpM
*2vHR_CpQC)n|UMmtez-1|b6N!zgB4k<hoObf2Y-rE7n2B7$3}XwBAnBY>!cFzQ(5^6*jPgT6>Ozm5?64o?+O%k~hxR$5YAGEM-#P24~^@sI^F{Y*`>H{IgH
y<)u2JPkc^nE0P_K>?a(Wj}MXnG>IByyXI+g8a3qV?C7u&(cPV+9taVGVj58f!!7B5=(N2CoV-|x(6$+Nl<O3-~2~7I3q-PlUNQJ^rDFeUqULWED9S2qyj&x
?!AZHHqQ2A<x@#ko`=1lpB2|?1Wz}{^1v7%fQK0krU$y&(lpMTv-sP-c>dvzeG8EA!lJgyho|BZ#6c2<YP(ji(ME$;`uurfGosa)5FE$x|DxM~WCf4dE5<5I
yH1;kXR21oVywh!w>h)UqZQ8mV*^P{>p)mAz%MfJM&c=a3yapaCa!%o$h3r>bY?u4c-Em0QbK$bugq8)4;K5|Oo$Dta`-T+2&ljBIV^nkbQERR@}75O7Z`B$
fjhimTmtf_(SIg_MDPWAs*$9yiP%BPu5PU{WgJ<yA#P$;yHdxf+j7~k@;lTuHeRS_o8Giw>{Wf4yCCc0wo-9sa5}?(%{7}<K^gd5_*Qg70-=@0*pAKPOwwE*
Gz0;<Ac_Cz4?U_raB(tA-bIf4cpg3L_ux6A!n7q-J8>^tp8+_ydc}C89;KJ{c0O<a9bj&n_Yt?%>9b~cWZM2<LngQ-bVh;B>@QgIA$Io!-n&iG;;Oja9CFCY
1&LN+a(KD6+1{2*L~0|J`3>-3HQk8N2wVWx0+=Ew{KOtwfQF~(Md9(Vw43SeUn6KL4H9ACK+-6i#|0wh(XBgN#W)P|t3IZAx^lC*%NIC8yZqFAx1K-dnf`6y
hREcTK`nR##0B33!%~;dl_?S3b|TK5en#q-f&Jb{QU-|+$*H|oYq|e-&Bvz>H{%lc`xHw$GYZ_Mh4q$O!LSH)@nsz`goo8lZ4W9d&qFcY?(ly{Ks9%AeU~T;
$H0=iyG6x#W?ktGO5dU(I^KwZ?s4^3_(I(MVchv6@nmf;2_vyqmDCM#(8o4=VD^m7k_P5yv6z`j7;JBPF-AjfV#l>`I+azjjG`B~M07KhIv+wXLo8gyz2`@E
w3O9&Ig1wrka2dct!!|O(X4MiB6y7d9hPl6_(OXelfP=q#iw$`G9{#$>{`+1X!L^}pT3QM)=*ttn1EERL_+Q5dM`ipOGFk2@ZlsqD|!PK0N`nAxRCVj#SK43
zE@_*mxCpli&_~yZ4~8%M=$GYM?M7^zWyg~3i?Ln8%}w<&lYW)O2e?c#}U@rM0xaoLw5u4<@|W?wBzR297!w&99U|D<4{$4Ry8rQ9GBvqmB_ekf3qyV)sWiB
D8M-Dgf=pno6o6N$Nk$x(1rY%k^$5leQvH7rA<Jf(2p>lix)SrDAoW9MIC%TvzN1EqE=GR&ivc<b|Ma}@axf(E5CHH-QlTo9`jW^swovRJvFftSKf#7G%EI<
xlt<6AgAtFlvY1bGEAm30g3OTNAMV6G9hD~1(db~s@bSfL|O>Q%ur6ls3w#TO94(ocV5?BesqTq_s#*p5FG78vF-p@D1PJ%3gczJ!^`7ngUYX;au5c{i8Al>
dA^O>n`Z|Kw~RySjLI(2Q{fd>b6AzM;hs)rtZIN>z^zt6egcIzU5t=9TtV(;)<G+}&i6yqspVvvEokOdm0LG6n%p>{kzt#h#fer#1>e4t;`Ay-Nqe@mxf`Kp
gfWoPD5ZAlc;48_z#m)K<~%t&`Ku)p3fH7e0#LIz4Rz#CJUf(`rCm_C`o5$t2;r?LUp^d~{FLK8v`>(t-q80>j#Rc>D;vpSJdJ-E_p8&?oKbvLvpexQ%ZqVv
lH^97bUqY%o(in7jZ$`;eTu>QEK-soC6?9VR3H^DU=P;zjIf!N0tOuG;8(ekn7rq=T7~1vx2+M#wC~-9FO=T3ROv8P<#RWDd(?*M{M=;pMrm@ysl-p&13zE9
DBpQcv5L&N^4$;^VP>DTt0)L~UsG)$PwQ|SA>&HC@Sf$c*S~`6To4-y5R|kZisEG_?E59pW>WwUCOEG1a6H>y0r0sJDx-#|(SRW>5c{-cWsNvz3n@Hj`*|K&
`nkb&xf0qKWFT%qbtu3r?no1UHuZPHgHXtNc70qiz~&E~V1$ei2Qul-u>x_R@ccV?>|bFq5Dwy{;XQ?P<qMAML<8l-r){+v%-oIuJhuf^;iNkGN?yB!Nq(W(
YMn+dx@BkR?|o@Gl1A$f`>!|F>{;$N*SsAP52up}i0~`a8@#eJ7Xz!fG<yPQA<;?i_PMU^DZ2%7Gm5U5BT3uQwshcy+<)rYh%VId#QY+A<$jH{ZYSY*X1B`D
aN+AyBKLJTN2*n^6^m)0X==KCWgx^I*kAkRNpHa6TfH0p(C`kooLWnuo@_mKvBC%I{7$Q3@2kop8E-T>JHeXa-)8*z!jI(JFX}A94nP(^nwG#{=lVd<%kcP*
1R`8n2&0~gL>xkCx)z)!uDlFp3;lpaF+nNAY1AN8-EaMb533Vv(M;RNQ^)in1R5o(6rl$T1QD7g@SV3DRL0&!yy`jR8$Yf!1?@w6N_g6qZ^QRIdUNgKhOfO!
hSeqVT+Jnqe@&YDFpGg9KT#-!a;EbY`L{hjWhktL6AVMpZ7oEej&JDg>rwMj&B-G*f`q%z)2_?4(VL|7ysYXS^yGl2U#L+SH{(4a!YT$slCn28?FNK8mo*`0
{U;zCpo-#b5J7$`zT;dUSsI(AsknB>07xn(eh4NZaSoh-5KoMRI*ZUQhzuL?+Z98Pm`hj<)f(!?Ng`Q*i>0350f*T`u=KKUw4howzH`AtX2UCcx}Ye*A!V5-
*1nlfH!mvF#1<Noxu;^s>PdCx)oBBpD78j?rsEu@#<yBk`6ZTA7xf!9f1Fvne?W3H;4jfo-`fSc=CCRXqSO74@&<i^BUX>U$5l|RTcK~<OQ}GSyYmA>njh$b
Yy8GN$Xn%-pbbwOSzfFcvINr;`qIo1(^;ER1+%6A5widQ0vVh?s00R!oO8pu>9P|u>R*iX5|i&np*OjfgoE9=UU>3)S`maBQ{5y)Ov#*mXN-(C)`>)rnbqk*
9~4Bd3;eRk1T!L8?$tNIQB99)xVJIu+R#_|<5QlObZ7XxI}0&cb?!y<17V0Pu0baG$IWe0cS>96XAv@`lc)*<HYGm8_!I-?(Im?6#~8^9wM%(+17kP{9G;fH
bzvw&)mMct)4UV_%=0UBXm#Id5h$R59YP^1kx1kqfa5;bAAjvQ?~P@|L95tCGcRjWx0VRw;;5l40OK*{wlsqSe4gy&oipX?svG{K*!TiNX;0Piu;S3VtB8Dl
U5k*!kmp>9LW7fO(gEX-4_ElKN~AOL%jfx|WWh5Fj9{r(KyM-j+uHd&iQuDW2-hp&r#^}!8~eKGzD#&Z32IF<rOluBYVKfP9n<VezhhQxd%B?ozgOKvCkl}@
Cv;x3gY^)mruMF(c$0#<?Im*NAggLZP8%6V0iTIks~S1ChwN2z2)tT)Q2r0qjI;4jXu`1*DVrUiK+C-gkbq8yI2}hK>|}xnST0=){m$kdFKFA3RZLJtT!0FE
{CUEf(ANU)BxgSUZqkugiOjH(bY~2LbDlVI;d?hfza3h58yX1|q;x{hSsv-#Kl6w0w?%O{Nkhd7(^8_1%2)!c_f~&x7|FymOwJB_Il8ab{fK>Lba9RMFL@S0
yF752V%edSNY#AqMqgUL0@hJ9%F|}nWOX`p6Fby6@cuolfVBb>LSP82+JDk=oWE`FQWW)l<{H6UL-XZz;%Hx=hAy?9#KSH--Z^um07<A>DPrF<wLlAG(z!=g
Lq8|*4>K8F$S17FS}x%<i!8Fua&jfYV3~j(5@{Zm4pBd>J?e&=WYjSCChyr#gj)%nN1B%G8vW2HlF@LzAdcAnHE$M6YlWK!Jll)IIvi5(Oq1r@+)*td+jct1
g~x49)?l#QGDOCLB)<Pjj;syNBu{6h;~O2c3N=sSH+?0Sf5syztjH4V@F}RazMj1P=L?*<!uLe;iR!sq+XAq^mESc9Vu7!ZDtH5zZo(D~PS_gNA+|k_55lhn
hL1q?*_>qDfAv*o5~;PSD0akYL|6QMlYO?BE$29c@}z*F$~}AkjNj4SM3*ociM-t+b~NaH17Wo5NC`=4!DBx&x(#;LI3+XwC^b2^rN(#%iKO$<`B8l1{XAlH
2aymq3hXd5BLc6Ys)y}+9hKf`3t+3VD`>2wZEchdfAmyhLxeQ8bvhK|Nr*5AzA))=J}M@8A~nL0#y<`p0l>9iU}rc4ck*ZsjB|?aP7oM7{E#vV#ju+(T;4a7
jZt(jI?$Q$5-{<-GC%v2DrT5qlhup3>SDUmQY<ti;O20EXN)RApRSp2GOaPz$()&^SjpYOAY!y}+X^B5z;;`b(<$kNk~6cybf3X(s}3*BzO8o!cJ+}M0}1So
av)Fb<mm2Gy0a;hoJg_KmUW2HzIM82-6RH<pZu6jloH)&vbIVq9;jN-aRkgkE}b9cNH&g^<g|eM<A-Ko>!~o{WlOWkN9y|)OC8!VgXL}^!E^rw*_CUGNU<#3
?R?9?Q|1Xz>-APIM}wOZmNK?YC)=Qr8QMH9ZMTnJBb^i|a;BhChuPm4K*(|^=_2*}()Mg4J|nUGoHSzt<O&s++AmKq0|$ZO71|82<wSN|hB@n)J|9OQgN~75
7lRBN@7I`4wrc!(xFLa8t*Dn*>cesgqN8?IDhDMQ4^&b;4ix(Xz6>l+FYD(@9w(_}6$h3KMn_yX056IubB(FLELFia1y9l1-$&#T%(Dd-k$&zAp-VrTcbg00
d&k>ZQmGFdw^O;}EA=1U4q-t&r~-z{ryjYTQ+fs@MVU0|dwB)DoUNv}IK<xg%@8>`t;Hv1h;#i8Asf5nx;$4`d{#c3>Sru9D+ggl1>ah|7mF#K24ZpL?S=ei
H2_N=O;4K&{NPD$aaV^|WTpTV@z<%y>3Nb=PJOtlomw1MXf#tY7_?+s*t*Z3Zh)VqbpBNcd@a4Mb1W|Z{|j74NybVcF5vnp(r7PnY%V;w!L-b=5R%CgCB0E|
`*)(;pnWP7xw-J8+p!>H2GWsJ9;faM+rCwx>>#hI3#;RPR=l4LUz9*>UHbNyJ6}(P><&E)CWK4~7yDEy4NpDL?P1HddH-J4No|UWP;3HskDe<w3WV-G03t(>
ZF4Pl!Xlk+H@FNxJ=vHZPgBZAMdV<;Ze(O+o+{n%9Y!YnLg4Z1O~>?1Ypbu`2Tbyr7Hs}i0KHH`<C2Mi|9|1pgua!T_9e-LqcH+-!I!v+Yyp%XpR~2hM0L=0
aVaHIvkQ$H_sA51@DeUv?b)HMF@B-o5}c~V^LqpfCvZKVikUl#DM-m7r&L+U`pl-vL&vdUizo~Dj5h{yv~O+tfDC{3&z3_jUz}qck@=)H{5I2$L%M+r7uc3K
zRTXRv|jjDF>2dA^c!A4F#pPi_!QeCeFDu8S=bk;H;SDe1^XsdIJBpo^1U=eStWUK-|sZQ_T;MrT;^IrcuK*Ib*O1`_J1(uzn&qOzy+b+n=0~yi+R6*R~(h4
rObp`Fq>&fwQP`$J)wxfb%$|Ht>s06d^_|PK4FUC<O-aY9-9M<AO9R<4Rl{fU`GhmTmVhUQoS;qpk8)Bv|2tsy*QggTr5{Q7wfhKYK1(f!Pl>3IV$}NA(~04
P36sM78wmt(Q?TXG@C0XY)1T{TZ!<{1uhE?*1+;)PJ!IYYvFi>7B-Q*Ln9|>C*&iv#O=R%gNYc+d_soO2kjO)CTe8+2|g5lVFY*WoQBpS4=@M8wvZ-`8UX@c
=*-tJGLv!~+oZ7+??o(<kAX#rmlrNXbY)WdXYGqQ1#GY)b3cIPq(o2T5XWs)z;iEpZF@{;=Sf;`q|NP)UuFEN0<fUUsVegoAL-?K)R~kTfV7lZ(@NYJ^c-hO
#eZuVy~uY-5T-rC+(@XVkrD0WSZzfahfhP){hCxY5_&cgO#eMnjDxsa+#Y4|g%L`Y*VK<m?tNS&Fg>n>XfjNE>?k88&<2=16T*PfR2^k5FJPFrjz!ukj;hB_
{U4}$HoWadr&+!}F;Fz<roMqbzJANI8NJ9oPnV_xSgW{0jk}qrxP@Tt&cMlWN)LaSE*PmeSAE<4I4hK76>Mj+x&ibgU1Q5R_q1?`qRWfCZWi?ehRJW_U{tl@
cu$8ShnRU})aB0I#K<1Q+duG^!e(Zo)LZE<fOFBu4m7%rS4Ug*G$S?nN>m-1H@y<c9!iN%D;Uog71ndzR+A^xD^UL`4OuYaPNWVDojwE@2n5Ha1uW*n3E}$F
8`dHkrJB=3S4(`6b-<!AcB)aD3(mJ_aE~2B3H=<~=(+stsJ)m&+ova*J%H4b#mz9hKiw`Ha7qc^v*F9Zi*QIB{+y}dS<PM{`DrO6r(Z$ASX4*CeXfP97xi;I
17vQZo#%HEMBqsu;sa};kDULGEnS|fmEHHM^z|v+_5)9(?7Jl-^rWgo<H#64=iBox#QAHIVE)w5Ue;mJsEtK4I$ZfAawz#u@&wY+efin-wGo)k(<dq%;5{3E
;jdt=PJS<S8gr@2IqQMqYsKgqMNB-}j8Wm~WRBQp51T#UcG2}$$&}xdx3Y49bE%X>h*<t<aN~D2+d<J;tY1X%P~6c+9z(5GynZ|PUC;EfmQ?NOU4&6VLzC@#
vT6yE=rk$DDL`$m=rsFbCz_NALB>}PTB)YJDhuF{00*hCVu06txvpr_j36SMLi7nC%I245UX2j`6vYHN_N#3)F$C0cCrH6J*<(D3w&dbbE_uRZUSX5g<Ea{#
{K|FV>gs^8JBwV*KE`7*#jGV*5F2&ES(C#9*bg)+W7oYt3wf=Mf@k3}yw6aB>)=6|>`~A&zW?pPQ8>tva`jtOsLFCF%LH)_mrSqf8W`&dd|uT&e-db)O<tgG
Zjt-#KRa1e%V^JmQGj_vaSJ3Wz<`^UYP*_HrotmoXIti}-GF~qd4Ff56!>*u%7#zUP~V1))(Ef;wu4g_z6^|WVPdBG;(Q%*z-$dZ*(&HYl$F^=VvoWr*?6_P
$u0Tcn3#NECyugHx~GKAYNJ@1=<Ve<;nBA*&sSc{rhJ0vX^l2rm=Wt$(5PsbvnavZi%LSGb7*K=j;M#u$D+u(AMAK0kJOmi_KT`3d7|wRZyu2wWB&gn==1Ne
9a;xCcXcxH)|CDDy_|Mr6$@%sYcOBwsW^&4T1Ajaw&z1b3BeqeBV4IAx8O@fz>JK?CEhOkXKi9G>Pvj{$mTe!pZ;BTF9(5<Rh6_On`zAaJed3i_b0dI0zS}K
UKsJd7>zi|Z?*#5q6<yuN|NsW4@$qvjNs^Cy%_fgfpnNYdAcfo%@K=W^-gvyU7p4eoAUP7U%{Nitx)YbEL%!y1F~Fu-JQMN<W=r)7~ZG;<)XSq*uw_SheqLQ
ycX<N?-efwlhz^~COPV0Vv{X6*WLq-O1uL?Y)0~^Vyo<wLmYBlQ;S=yn9w6$MomCDHx5yJ$9@5AeB=+w9glA_ZXHFK&~s(~8@itVh%1h~2@X@klf~y=zkFJG
zMuN~^i%KQ>IqRP*C!-^(r9OJB_|>27d2fa6K{UoC7ANl`{6Zx(YLQa06BMpr2_Q-^J|o%HGOFKW)olduvS=cMn&=l)loio@~+0BMDYn+ql&PLkwkfW&TFvZ
bxgQFJUTo3E=by$QwR~(uZ7}QamKwI7j^POxf~i5(mC!eDP?({bolTH4SUQlU^45jmc|$JH#{cPz3aLi`N+ys!!Z=C(oO&pJgN7l=KYW|d{-7)%Bc)Fxotk$
ZD7dIA7!ukL>(q98~q@{M*uOMNai}Lu`;f=+F^^KTk%?CP*#a-Rws|m?a-koRrAxnKKem;2S0Jy$kucj(hQyV!;MEzDC;@ln@uYFA5f5oam^7Fxv(Zd!R|h<
A?l7@TCuX%_F3<XfrKN@*BA<siq)&gz)klWneA1Vsv%SBBzq?>=jP)k*QUO;VP-~%f-aeT?tn5>n2<TCFngob0MMwJDTYBUlT#iQ+i7)rzr`Fn+~Ql=kF(U2
1md)h%}2q<qB{&cYYh=3CGC;?I`goX=H`mx9K7lxGBjrDRx?huWhO9DOy8ZfpCnAV#La1mF>LVV1r{1e-*M{WhYP90O3m!p%x(e{@8QDA7Ro8H_mzD)y*tO7
xei|+as)0BUW%`&lTn#{7Bc)Bj6$B_%vqrb+4|DTmCT)Sa)q0Jd_)T<q2we10t30!E}~7^Tyc}Io~$Dvixtgs5ViG)yj_mU8W_=tU;y2bG<z1|EgYd^yJ53T
5{C|{d_#Uh7xNtLuoJcp96|hpxMdpbS?-);x>Q^<J}>)S+jj8Il?$0o{{Ea8er4FqX-{P9CiywK8$QA$uc|Sc8Lc{SlucZ|&-PwxqB?|BT&MPT>#2DL%`}wv
3eSY7l3XtJw9Oq%y5zx(Nl{r5j@u6zj9Y-B^)3B{KDJv-xx|!u0hO50SH}Vx9(c_EIxQ<Z3sS_{q}P6ljh+@htZ>;MILWEmpLc|mAjEt{0zfzlUt`-ku;(?^
xSP}2yR>!Fb+xylqzPP(w8qoT<i%#cfnZJrx?XXJNk?ue!3S6|RQ;WEG1(LyYTmPLkC>Q2&qaMg4m(I=oNMng=k`gsg)84-IJ(CY-K-MpFRmSj77NSA0@HSU
#J^3DYeG-8(oFZGj<?QiuB|KW1c~YMZQ<3Y)Ilt`wrKfx5rxJ#HGYSw`O;XLYP<ww_zEY43OvtYt=MkXG=kgYHGa_tsY|UpHiCPKHOixfm<_6_MCNhaz{B>K
+)3d=DbENhxTOEA8p7c?)91LHu0Fw){$Ylz!l<W6eo@~a3U#VK4=1yYhGBop*D6|W&mAaOH_Sk@UAJ1<tqpa5P!oYka#j4|$Iaf`1qw~CP!G(E|A#ENb7vST
D|%eWCmRyRgnK=(6^j{K>6{w$j*Z4#g8*Op#mq75>Tj2vSxK#YY)Eic>XLto=#@rI$V!TU(<*qQt8O{zA<qQ@Ke9?EdW-{u3l&2QKVnAn9w>tUow66zkpxhK
FY9kN9}zTf@4nm<p;I4sU_iKyB?vk9mSz%=P^1NfJR?-j;V=3ACH?*N7LlL@?azpe|Hn@3XAYg{V|;11u+h*B?Tfa-D8}~*0%kxMl8sxJ`gb=?8QX*yfv7-s
o#YUrG2~9pj6SE0_rB8aE;Gni*0uOARW9&V<)C`g!YO3RTUj!3XWs#X9pau#viSDY$KKntt$x4?V7w?{KANP#x>QiBfx4|8v$fKu)X8k&gs7TvMumyu2^fz<
HM;@VWuMB*d*_Cl^EtNe#4SBSpK>adjs4S^z|J<)NS`pNLpiq|eB73-QP!9txN@y&8856gIJi>pn85NsMSZ~C#+r<Zz4}g#iD8Qs6}q21`SAkXhGuLP#=7^2
=(ZSy?xP8JB7(9?MS_*{kl;H!xbgHFY4GSl(D6d><Fz8O_Rl<?CsYoWsH!em6FXzjhOWBP+o+tWA)B8Kr=CKGyiCEIf%9Nui*W{Z<#)6kXF>WTA7QArCl~wa
U){ge`_6nHv-8;D$px+QHl|hENO%g3k4b2cSpvYPogyBCa|Dq(K6%7Ze=e8Oy!|<a-wo~ua_4ym$6T&RUfrVHNVY?Tw~!}$#uu1csAv)#`M@kQ_*<1Pv4<+B
6>SsWn;kh;dFdl)rRykvS%IM!61#pJ%8jz1UWB;MQ@?7pPO2KE{B-9Eib=DEAJ#e?=l2I{mGr9u$CdqEq~bPJ&Ln7bEuY5rUNWKqv;<lws5kH>^!eN2vKYI^
hqgzd-BprCE|%Hte=ZQIB&B@_`5KlMHt%i$pFLEEnqH8}EcDcfqQ?jz`e4Ui^I{_E<MUPM%DWRKl}orVLH~<hCd+Hel*vBul!EQ8QRLy*3m;t@&RL2G?nQv0
3g)oS=JbVm=m5+fe>%8BNpSW*^YV%myay~bnQsqo3XZ^N{YaCa_MVc$Jm0BCI1FgIu?&1K$3dZ==#BTiFFw<y<45Om127fg!m^@Mv*bq713RP6k_^^}Z>A{%
gb7R69DCvMSid}ajiNxkympg4!IUGhDdVRUv@LWCkrc`!0#brbj*VZbKIa~O32Tso`^UvI%k4ltoocmJjm!3WGboHP`qV~{9}uSBkhK>ZL+g7{VPDgqm7vD7
vd{?0U@U<s{u{gh{@md!m)E4{ImPX{wgD;ImR6fz#wER`Gac{cB;>WRJD^O)`YVTvqVl9=m^(4{dhxs=O7@=!zEm|K`|?Z$cc(?c>6;qUGxnX;Bn{1UCQm6s
mqq)Yzd$Ip95c}WI#W{Pmv{%M_G(D~DFvd&oA_73W<e1=)e=}TSoYc7lWK{`DRVQT92uUE9E0y}l&P)hkjHmXgS%!Mp`NfabrVn)^CM1eN|$8jo!|$GLR3OC
xi<7ywMK%+3qL*+s25ks`Vkg`cU<6(!FEY&T=;`9o&^w62`hslO%WczMxpsPUC<6PQ%4I6K+Hs5KTDY$&}K;Bi#Ma3fP%Irc{he6a>*X!v|ER*dhc;{dGl*K
n@48^K{p>zNl6!07IRdZHA4T}#FFzR!^#=k(!sQ+G%11NA}0#1w0Ap7BThP+ljiY39~4C|Z!8-6mpF=q$vKjcT)GTb!=yyT0`6zO*3nT&d+vU}S3}P{L7A)g
fj{C<kFpW+b>UrXjDE@`#*(YD7GT~L9p8bMG!26&3uJfVUNl&oH!yDE6o~xds1~P8Z;_W0@067<ZQF8Xbr=r|%xGTkcttiMF}$G&33)Vus4vE*W@J-)IPi8$
?LUB1sWOI=XXOd4nB$ou=Oj$-W9Gim)l8<RNA=;VDS7j~1z~0OqFoAUEglnw?@+Fjyct@)Ar3SC#0yAeh!GH$)ml9Km&1FqubHF3G)!~;0h_C<n0&v7VS2R6
uQY@HH#BI#RqpIK+s=yyWofll-C7>TbTd|?p*KDTls2yko@|BW7?)CQh;>hgHhS8dtpY3{g<%elYMr<>raH^`|Mo=}V5(}oi)lq^am4%(%-(F%_QBopQ&+l_
rn0bU8vkUD$~R5xZrDx#7P(v$DX@pdPd@f_&8_VjuwQv>qYC~3=$&;!!j$-z7x_XS*Z@#EK$;O%NQ&e<@Ap#{5}heo+L^3a*Pe2n4-e7+HX{>z!=D`TeKVoa
{l8Qomc!*jH5tT7(ICYWQvZ66{FhT97Ir@j+MiEn{;23A0p}vbc#sau=l0~i=RGn>k2BYmb=EeK#Mp6Z4LNYv@>Ubm>Erj%f`hHrg1Kx35$t6egwe{|5KHlm
+R%Bg2nGru`*p3+)*3b@Q6=dCWI$Y&t%(OdMf8kkOy?8^q+Jxw9pfLZ87k8pNs|vSJ1wEn&LDm1_0wsQuE^r=gyjH<tC;kQY(kazns`>sbuFB}mI9vng-)aC
S}1<_>0t_VG0N7uGmPkPPttdxof<Z)o)$nC8<453$8_R1MKVR}yTI*^WiVDhpQV?4(dOrUjOW@)|3=A2vk7hqaJ&W>>#$FI8lP_Qc2uFQ4o^<Ha|?_xSbO0|
`Z>`e^iKHq@eJ-iN_099V_)Koy$qjRF<%t!E+LI7ey{|dm+PehXW*ca*`uOD;94O*>x4-_RvB8|lNv2wWd$lJLuyt^9Qzhs2*9eP*Al3~6;F5Cn+diNvvj?G
-5_ZEIxCQNfL1%^>R*2~PL<5_b#OHh<CkttXnewWKUr%f!%ckEe_>bMrm}{_c@)ya=ky>SmsFc9H=YLq0tD~<9Ewgcw&mm$^G{>vRVE*6iK?Spm2Rl7+)pJ0
{@wwCAU2c0s1*3kg`GBhj)j0Cht^n+DR3V)i)Y;zID6%&4A^ekai=Y8xB)t5g0-k5u>QnJru}m%Dpfn*P`&3oaYF*{uCPFkR27MTt{oO$<R`sthN7pN?TQ|a
HA2pxe>E0zcoDC>Vl}P`2ik*+Ck#~94xCQd=2G9~fmfztH(XI8JAR`oVb^lP*c`9N(sOCy!Z;4YnlzwFxurDL>tv8Q?HJY_dUHHcevx2*17hU1)q3Z2_FJ8@
_9dy8jujh=CFSqiJth?3yaD&uUgy~vV>tPB`Rxbqc6-ovNqKJsbb<QyF#Ou0l(G=2zV<Z9i(Hsf((fnIfXfGy*Bf!<z4|lRW0<>E$m~#dv_WWYp}82?F~Ve#
<wrz!C&61<yha3i7Q$#Nr7W{CVpN}-ca-a`Fj{}^kd#hjTEv`<ocg}yBli#)DLY%sJ|i8~jx6wTQ6(*I{c)wDI$w>4$aW3%&7^cAqzlx^x-sz&)AAN}5(clq
$mT!#5>A8+DHfRg>b3c)&w*V?8o`_)P3F@tvmi#%Dl#tH)@0fm6W7ob%)ZzQBBSsdb4$Um*?E&Va6i?3wnln;D&*&1d1}pYz=M|vMxFuQlZZ-0!U|_-c=|B!
x&a$wt(|anxm1W#J0rrU-rIp;(0+j3u7Z;L`nWwl>BEWt>~Qm$b3|NtC%#0(!CfdElLn+Lb4{Vl!~6Sh>bMyIdO7hzU}p#TYNRpLeMgeO29cf+=OA17GUCAi
poy@rgs}Hq^^~TOrI~B2M}+7(<Fzhp=X;;mDj>{xX%#w)iVyJ<FWn(@-z*_SA|KcEiVFYs;8GABpWI=;9|d?z&D`=BH{{ffF$0266y#VA)u%&aJ7JEA+qM0<
WP#l$*ke{t4XiAF!}PS!{}$Hjc1WtGpUUF#l~<1iZ9h}1E|^iCi8$kt1Ki0BDLVtkU{u7VtJ|~F=s}ibLjO}g^s>@_ASWjRBt|}6Lgc+zRr-_lTEC8nRd>W0
J~$LEScL1Ax-t60L08j4!L^T~r8PFle#X2%WmseKN(ljr!q%1<f~CV8M|NuEC>Ga14=vM2adXyEovlnS1Q$j2F9fKQs!2b%F2XSS3oDAV?~3_!?CJ@^a$v)#
7o2(k*#7+(NS}pU3~ssVL|3vEZ)mq8CT-ahX&(mXTpO|_YP-#3jg%WrIuP&ybb(K=HZvug_y$B(F11&E6OaY@vvokHDVKo_8$xp-NHalrd{PbqUv%3unxD=#
I3E-yx5w^+0WUTb>0)|OuVaYS!zXo_rQ_bs3`QIJw&pa9>&li)?y_%FA0%yl<v}o~Nax-Jgs<DhRNq7by*nA`D&J(>Lp!!6A)%PR2>|z$cI#IC$Rg$QItmjw
EbdQ+7rxvPnk=-*O<$ovmveUvxK#fcX2r&mH9|KL1x63ZWa0LB`u{p!y5|?&Z6{c8_bs4pZ^)3ouH#M{FL6k%*ewq+*}+yNOPw<GT?dvB?50Z(daR``b*9{6
kMv&v)ftk@V<})Wi3%D9dlh>iNN%IQGjE^PA-V;wAVoIc5P(%Whp(Or7K(6oqYxakc&qWj`|7}QhbA#eY+FFxpMC68Gq9Wcs}&2@x-eVR8Cv#+ImU>{pM42L
HXn0fq}Q#~k!E+qzmJ=Ra1n+-7J02_ls`oZvNj1fed8~gIde)|e(r38PVj;<h|K$$1J1Kb<IrAV89mXr$k87+ZG0<iyNWv0a%YYs14;QEo_b#tEySI20>8B=
z{!!}k$YJ>&7K)hXM!yplsDE}8z!g|<AOidXX)q->4gfC)SG50Bp&7PBlDMK&GN2aqS*~NuE!kaBra8_7-w5^8?Ka}>#Sb<Ef$~(FD%U}-~nHD<GxY{b?-@J
<<e<5QNfi!coIpT$DYr24a19n+zi3Hw&90EhbiiDD$+U$tEmp8xO!r8_qsdpt@rR{5NAx|!T?zH9AQQOD_w#s*4MPveOEy}r3`Z^oap9U1CREPeGENLsr^r@
qFAAYfRP&}U7tRz)ziQQJR59y(^1<O+Yd1U2mJP*&<V=7Vr>D)enpoc1V2cvpY9M#XR_E!6!(>?aa@=%{&__eZqwd9gauR-BiG8DyW!SI6NJur9nqozYtSfN
wMneUq*N7Tc6w^cV%evNf~h3|7ze%9ooD2Z=b>hSn;F_)MXENB@{V;2y4V>6LwsBSE5Z>}0{x$k=SOjPt@T1uo39mNBe#1JwMQum(;+EBetm$XSui;d#WM|X
3zbz^70%owW2w9INtf?9qNNJqxq$_B+-M)}_NlpyzMH^)#vo7fq@FKJ<wbbkfDdd5&Ut_wE+}(bQ#l1M0Xy~-bUXk+zd$1-s9UF`-qUWn*pQyitffgUiRL_^
N#032K+?vhlcr&z4#|6vOpJh^yZj`wtGp~G_7kLe<<n3-e<wOcoFIb1ZBNYND&L&Th@lpv{Z8hB6*in*k6`N)EnRV8HHDcqjEn(c0_E(}Ms$SIoURPUC5xuH
25LD0KP14`={BWrtXwKZ2uH)3C^;kL-c{KpKUfr6#4JyA5o6Zvnx#2^{5%Y|q*Xe#!EftT51V+*E^HAraWaS3G)hd@zKd8~rF8Wf@QDw3M&w+Tq7h4VgsOo{
-=1BrGje#Oj&_hU15*m(MX6`3q8!%Fd|^HyZo?0gMRV{>-eS+w&%2RBP@5ASeQnUr2QM6kpm8tTp(Bz_e%!kK*PfCv^29d{i*la+Gm|;78vC?g69(x0qR|Vy
pyx!bSGaU+^sH#MB3>jpxQ1T>XB>PUwq@^Hd^$L$lkzTwxvd%56>AqkUfAFJ4){JJpP3|40f^%BK~356PFvdzmCvsQ`O5{BmeRa7HjV~~br!!TVuFnKXP$20
jkX{v9|It9ylSLgP!65-c2xA*$q9Ud&j@{TK4-)QA0cq;i;bKL(&Hksjy96Z$&=+3H#WAF2f$3b`4U~2YrNaXUcUyX2C*=}lyn(`gV-RwmXF>hp!)PF-3Aqj
i*ucra&kmcInlW}Hjo=i=ODx-M4GXE#oPQ~R|B71OegIL=q1n1HT!gIc3F+i-17G5kj3>jT#XGTUYcT^V;O5FfFl1z#5s%4<|XHbH6YqrBvEhgRf(L`ZG!kh
|5fCvPkQ=tblwII|HM!XZ?Eet@mO`na71lK#?WD!00a!?qCkN^UN`*wqgAFkc5%(!Ej4|MtHm!>^NbqaT9}?s>1_I4*6m9={VWQM*tPqbqpdIT$WRRPs95=r
{O!QV7P;H<Ehtv0a<m&FO#DK+fo$If)+Tp*Cg2mC{n_?Nf6)_WVcbd>QV->sOI6*mN|o^TP-vF#X^o&BVKNCZQ66?^o}px)RUYYqybEAcI8~$L<QWS06OQvA
?@5Pk^H&5VFy7kB9f@xjD+?LAHt?SOtd^;=c+%6M15KM1g(&ODu>qCb+2VJ0nnoMAM}{{7>M4#bF@)E@^&!7>IM)318v_byoh;AVteH3(y^2RT%gJ2J$1GZ?
OWUXsqN;gzz#eHDwRf(|0}mHb$Nbl1bG`e~gk?6`>u<W{eqG!bxWhCF3pVZ2+TW~w`N=O+nE3<e*#p2vqsVSCjGYoHdcd%jPp;fJ|J#$x49Vp3l$61e2We})
7p#Ry#Cd2J$nuD2^e^8cLML9q#mEEV5RKJCN0LLJ%qXT!Yi-zjen!i^;u-aBY)2F)VYS02DP&%5>CN#Z+mvPNb(6TLR3jUql&VbZ#GLrXenXvpka*v1HO0tE
r3D~=f^0dETKcv4ZKlQqC3U9RB9E$aqfags?FN!@)1(MO#&RE52(bi|ZWVKCSOpYxJ!wc^_FE8srx)Cn^VB0%+%kq)EOhNREY2D*d=r3Jf44!UTZya{;xCsG
<wuKBmlue&rlia0C@}6E>@d-P`N@npiQF!2MZjHqp*`#@5UXk#aG%H;`5{+YWe|g#A3o==P^^<?Sd5_7UP>DXhoO88Db&4<+s3EJF*h-}GidF#A(<m?W?wWs
+<+$}ukc;0n9>Ll2EjS@gU;X5VoVA9C7jNH0A$v{GEd5OQTw%&92%iX=UC?8>zKObE_=IOJhB@D*NF}-i=x*e8JT?{K}BqHrql_n+W<fq$q-bP3O0Joz;QW&
U3>#G+Fe8szAP6qP`7zEKZ`Pz3>A$Zax7V;-K)0%jd~Mwt)=F^Kb3Z1NTjEAN))$z*dDt^>pvyMqujhKdC8WSM{^w=BVN;~4x|g5YUopwy($gqR2Pcpri#iu
4)DoJ8N;~ymg=dpqXkmk+_Fbwm*pvNza;dUvy3Eg4)l3(pI3WOZ@l#)-+6dYSg9j4%NyHUnR<Yc^(Qojy!@h(0+UhaL92~yq!VVPsR~ANGf5InIMQUrEheve
$Vp5<MU~8sW3>I<ZPe(pgmKhZ{Kc*K4G?A<&*{J%Gn+*};d*sd?k|x5+>khn>YT@`%_gXeK3RSJmYqA3p=jFR1lUY}qDpQ8F3?LfSVz2yNjDX9!5J@Q+FWYF
pzcnw`m!BqSDqYBSge`qo+|9SNiw?dumO32Q)AE1nxD?B!0vFhI*CQQQaV?t{SJYYnT60I{Y?ReZ)ZRO?y=vgEj}`JH4;t2R&xZBbLry*)64@h&a!qe=`C6@
{4bum?Qk{q8y++eBe*~Qoxtby<ETI1IMVU~oa*`;ZF^2eN<>r_8Agc&OfFnJ`R45_Z#a)2i9fonf(Y011DL7i(+eB1An77{_R{Rx_diGv7jE=-W^j5HrRST%
sQX6s;nms1Q6$tu{nC1iVW;^|B+$Asa#AL|{*%$r9fsTLB}Q73O`oH1%gdKkV@L4V^6V<@?j9s+$PPTJ%%7o6LI9DAZ(2Ce3!e+%|E;fDYEE{#YDlahW7Qe}
6FJ61PCu&QFH}Tpsc|}vXrY)7@rF|q<sgXUD&=2od97?ek?x5ZK1;Sze@xMpEbqg9?OODYUeo%QdwjCl{|Ql%q-p0sQoB4#4#;VcyrpY-8!L)jA6R{N|9()y
RDcm={yn!6Wv>_b@dzZfoqcg{I=0vW{t_39Yo@Q^8uxGNAedfyb=y%L3Ng+3@9%uyoEJ}vj?qfZVJ1}L6rg{#SZ*JIm$u0ViC%a-RlAXUQ^B)RbUAXgn*0K3
oD8#YXz<MkEC&lJy)7^j=ilSopw$OiHkw=5wNTbqq2C?~VPN<ygmcUS-{g5*E3aYbjxw4BP)HZ@-PuH_UH2U~BO1I6t!6~DLkuR8JlNX~he`|Fu4$^w0hbfu
xYx28`h>rLwCpJRcXpI!O$C<lr8bJ~2vY-Cch5-dLW}C+og8gg)O_DeqCR7~(_it!b1WKlPvs1&k7;hOTssWUCC|{asY7>&&mXOpr;o~Tp#q~2@Z{RKU72p;
N5RYLvryu}AJtRiOz%~Y3A_mX_|in!zx2Y)oD)ds4TyzE?Ovbro4`TVdjcI))&FDD*R^`B9;CM3l)THMF6NCr;*v3B>T;OeL}QFd3Wn<Dq^kpy?XC(~B5g)D
H@kb}i-W!`3CZq=5_?b9vQm<wTF-St4m0KuN0PH03?y9$z=z7NqB5^-e=-xMk&N>W%O5;iUH_lo%9F)BJ#}=1)2wF$1C&pfm@M(-^;5w99)M}_Xp?E?<jq_D
$;#Xi^o<jouv^V@E@?IcqIeb!oQrxi>hkGco%UnV|KJ@5a*IYb#8!u)m5pxg5p-c!{NwR5B;TNT?1+XD9YFm0>P-O5a|#TADhle2%c25A8yTqXHqwaFp-LgU
q7TuKZ;YZ@;d;L57TG54ui7!hv$Rkb*Zmi#q_Rqldc3AHt$&UKpYR(mV|V#woUkwlO=n5}(T-4;0=JN?rA7Nr(8G*<{!=czV=-qeP&w+qtfEVDa=#%))#5;U
(rvAQ^r{qECqqrLNnxp;z5oMO&GP~7Of;s_qRKNT>EK8{5c^)@7DoWvoKNq^6X*8`;!X6Lg@^4p>hW6u=mjhR7W{U@W&yO1yMkpdaI{q0*qu+=SV4PaPCOa5
UaI!U&itH<^k{6HhzFy<{Pi~>ByFKXkzgy%<M>6u6HW;g8AMI%K;P)F5qa@g94zeN#|_}RgP=EJvQEgVgFE&zaW_zeL6WIPHEp-@IYxxnEMZ#ScdPdjtyfJj
{oF0PgsQLZ$7n3Y*dB{tMhndt3fxMIuQ1g0;m2HcONu}ipKM#@j`W4aZ__ZCElULYYaz<X*x+M)uXT-;b*@$$74MmI4li4MaY;%xw6izTPb>OjJ1E7+y7xVd
lP+-0Ne@I$)!a2~mSf4P1MKzYo|r<&FnZSZ5XaZkFIX8d&LJVYYubY4nBt`(Rgw&+xedvTJTT?PdZEIzDkpE$3RD?RR!BP4@J88<h#5GsZ<`17Yl9J{SSD__
(V>kY>3{ND+Ir}L@101XaP~^G&3c`*b<h~(3mu26K#?G}juB0Xxy0>xVRY1TWRC{W3TTA9gj1C^^F1v%mR5IuMAh_XLrW;HSg#puJU*oeIs3Ks#Ibe-?R6T`
><<0G8^TQsahe6xJ54CI0REtdck1%rG`}APc`;N+-+#oR!QF@+!ef$VeS+5>DULaCD%Uh*dh@w<c8SbKz<bLXvOrm!^wB8(sR)IxbQZbw`E;u#0(qRga74zy
<lrn>xlR~vO|s>tsTrhYFV>@j@Qr~lMnm6AjjD)Z{FY0~o5b|g)j?hUz`1K?+w;!w0=9}TMB?xF7P@06u{|_H$%D%K@Kdw$w`|z@OxnN8Kqu|5iZ%;a1KO*v
3Gjyob@)`=RT2gU6>HE$mP^oWOB)~oSy=^Qx5~(GX*iz!T&xLBFI?RkuTuXt=+0c+*fchr#B-czfSySj;4M+Dv{aD1-;O}C_*I|s_NHCL3ii)nx~^DdvVDy2
^xV9H(WPi72+rxAs%b`p`h1xXT@wG)gIC{D?zaOh3`d^degsLs+hfE8R1m?Ai*`AhFWd3TSsWqCUJJ&G;jkVUoUqeai$l&h$87+mo<lD+{Cdu_tC?bL!XQ#w
Vm`Yg$_8(r3jp(BGg6g8ke#4lZWCM-nGZbMkjoDh-%yG&b-c41b86;kiAg}d@opK_7-_}#sAq{qZIxOvMM^>R>62kpyH+9sa63Mns#`#urB+98IW3Z*Vv|;z
^N_z6<Ff#NH{Eh9!h}Mm<zJe7W<)+@qVk0MY+N44oUTxN`r9l`0e;hi>rVLV_FlPM=)4;V+v5)nE`QGBOJIWl#X@OS5-T@c{h2{TD6!4R-;z)p@6Fyp>aJF$
M1bwZ@k&TJMRGD*m+RV}Fc!noGQy>DRqq--%KMv9=&0Wip3T(S4E;~ne&LWWtVDl;vq)kHKd!iB4L&)^Cl^0L<Y)i_IXu};Ko-f@Q3AWke!V0t@(nThRM-U)
t1kED`3?KF?{Q4eTS%lfnN^abxUbhsJHcNkhF}}dB-P_7z%;-fI>vH;4B>>Ic;A9i;KPQ`Z)%=m4W{#h3MU~LfXm_rf%M{4ahPr~eie9l`Uo(boDGJ8U^Okq
svs<wQHa<l(pVeL)P`6=^wdcX&MrY`PUvQM4V4x+l+vqLH{aOQ697oeQPU<hKze-Ur!>z*=+lQh7ucQDO~UtSJ;ZVu@1$Ag9kWD0Ylsi7mW2|*uqullY-|PU
>W=zo369eJFa>hp0U;>gW;qmatVGx=%Cu*)?430LW?8O!Lo75Z0Lc3s6FU7>LKV#^osJ9N8Otiz)KjY|q$lv81B^wZOq%9-l=2`+8;kqf3}|KlxKE`}qgFA_
Opy(v3e~*RDFT<=w%<Z8LFdj-$oc}XX)?Yl{I?^qQ>W>Hh{|tTGqw{}5YLC6K>EFoQ;zE}d;1?0jfSx)dA*ew32hZxk}}Zc0o-a#2{z4i(Y!6Hy)0}y%or*H
6R1-!sB2(Z5tig@=y!JPy3TO}W-YaWRpWVng3n@emoVB-^ue2N#+RT3jquS&W1zoc^Wswqpo#zO$N7|9cJ6<Hf!3Cy(pZE`vel<=OrZ>5Br74vVvb9|o64Il
6<c<E!xUABJsJ&u33bfagPtm=eU>OUA+T)KWP{g-@lhq;LXH@%PGfF~K2!q_k}upu4G^*`BkR(bmR-D>&pbBP0*7{A1KA+Bk}f&;s6|U+efxX3G}R0!-4c|$
%*Ev8sA1xGZvScTYG$1-ES<5AnkS?PUVX>Dg9cmQ<_LpTfcxi;$JY_y`OARV)6`>1G#5230CIuL5|hR!tTNoZ1Nyu~Fa#?<RXrq`16Y|uN03=2YU*bmSw>G!
5*u_!T(=&E=ft}s4QEBFCmWy8e@)B6qeBo<Bg6HrVSPgQJ==LJ4vQif6V0pGJ`qS4N^;Rd+t%rZiCYNXk%Wtc{c#d7Ac#WbF8E68t!z@gJ4t845{UQGh8~rT
DEleUQt>=VMZ@7?(bd^PNLafEs(<Gw;bhUem?hpN*wljz)0vXk&@Wn*YVNWv^}-t2F|8nw<<bKU3I_Cs-$+OEdF6MsJ2A6%oVJEgg)*OOc2)K(qNQk0Q{>UD
%8NN!g8)3+LV#N|{?n#0(bD$NVIj5-c7^!5`D5&Mwqq8vA*8~=)`;I>?Z|ZveQN)NGOC(_sO%6RS*f$%IEVC#Ll4Vb#6<C<gG(}f5AQZ<)AN4H_!MbT_hNh!
(0!j3W~R{9n|UAV?3t_RwSxL~kc}8N!0ht+rlI2kXQydll+`i$obdzEapL>f1Utt|@ic$Fa^tQBFKtBQbA)_gp7{Fh2v!lrGy;zh(Quqirp-u<$I+^LN6>4F
{j1khSA43Ji(-JCz^qLkt+Hzn5Cw1+#BpB>J!A&kRRFt9@(_(2mMX@#;aIQg7Tae5tPRs}>2!x8B6{`f61e)BLe3AIr0)92yt53|Rz%QzV6-J;oQC-TP5gbJ
Wwir7*knDxP<=M@L2DrRPYem1=JZKDs0CkRr;rS=_Cr75MI}TXQhqAFBZom<o05a&o5`*EUi2>J-})CkqG?H%Dz#;9TVs~|Qvv&{vkEvZXr8f6eeFayo^Z~X
NUC;-q;LX4m(lW@($yNKLH%b=H4ANF@a{^v^o|$R??g$<X1Xw1a4%+o1zxW-<nna)j>Li*+ZZ)fTNMvz>=ilr%%c3o69cObzMUmGU+oXBnX?TJof4yYI;>#t
n30GPfFPz}U{rz9A20{ITfhA}!|_UCKq1&S8hpk#6U)>P+^amFzlIwSJg&|p7NhOFp!sP^e<-at{LO~elpU{tpthO7bae2hO=ayN6+VwcP>Yl#UZS&;4aWlT
NRS>Y(uq)G&+^3SF;3~89v~U`8tV4XDIvvhH)-QCD5{J~Ee!|(acWlT74jbSfGNPPE~J*N+KaQ{+-T?6h3zL2(a>c#0;zV<6oDAy0(Qg_%91Iz!)iS=K+a`o
o0m7&|1BUzT`$QYg4i<P`D*<&$M`8&3WO8ytg=7BnlKenBr}B<vZGX7EXpwQ4Y^CwUQuJ$^7VVYKDaR{CyD+F(qCd`SgzY2mHKXxxuFz;fRGx5FYu_+fgJde
GdxeHBskv)R8=EmLQ~g;h_cD!K#C3%A*SUD<~^uknOOROuRD%3t3K}8s?<hW71=`pGV{t9$tu;@p-_l2eTXJoiB^JMEA9WVBH`~2_6dF*y<wkY3aY6{QaCB?
J<X2ngWf~x=*)!8i*oSJ$pBjbED2|)Ez+(Zkm)M|YB0zIH1eSNN<EJZ^vR+FPB$mGbSBX&D!K?Tn=-l(UOEb@QD)57>SWdvJVI6j56n(Ae)V!2+PZkgzMNh3
=qo_pra~H`yJh$_NR%UA7Cnn1G6MI1gq~lpY2?qTpc4HbZ}6Vz_^PxUA>Uczo`A;OAel$R%AYmOc;x|97izLvb!H7IS{VL~?@6nlR!4DgMhU%uQ5f!?rNxYV
W?v1C*^<cBMaMgEWqVGld7;g3XBFve;dO;2B3C301N1BzN#@(x@ciks$5<DEmiRnZyQ1vIK@V4NG=B7htKx%;@`lnvH%&$uDct%IB?%arTo>lIbZtUpR@FRX
=BZnLj%myf1e+Ti(KM2bHM`r&GwTspexMZ#kH!~X0<6JA1_B0Gwppu-IT{w{UX(paGpLG7ca96wV^4<e219IPy`KgH00hPqo-NL{{R@B@+aEI8Hji~)1b;6n
Ed<1758O6g-F7OBJPbI+o7jzU*%VVy;uZY8V*1MA;sD|p%F9yBcAW7ch_O)NBz)k3*M$imE3?x3qY@Gg6T0A+d38U=QiP9Vx^Pmy0EB}$pj|gm_Nw?4$&O5A
!w_bf{J*4I+Z1dqp!QK<FX-m90#=#Q#9@|RsANkGR(Dg$=3LjjZzf7nPXf8MMo*sVl<q^9vFpT8Twu!v2~!Zmo9%e>R+CI+T&JMrlw4kx^yn@5e0@@tfWCd5
yN!!5YKtBHe*DgP?fnBSvc+DkksFQb36hE#ut-SJmoM)G#R8;ty8qN|f%}Xpg+(9Bf@Myk3?E2yH9lq$i6Q*BX3cHMXzxdpY%Y4hA+;);+`)mE<XK3>h!2pp
1OHj<BMg+c3z}r?HBvIz)nMb*vR89B6=zAz;$Q!AYv@)I&t#`6_q4V0tS^|pc*G6VW*Pic{e)9EMS|`FS}*OSE5ck)`<qRR3(e1KnV*i@nL`Iywgem;_r*Mf
%=~hc)QEO0eaK%n$_(|k<TA=3MOYOmk%o$0R?f<Ey?@5ycw@n27s$mVtDDuZ=^}V2he{YZd2}p5dceRwpm4*DP+=Ls;Tm1xZ`lXboZP4n=&o9$UdL+hww~~^
vSSW<bMWF<{=7V-0q=0^xsJU-4bks*Z0u|t2m66B)Ns>{th3?x{fJ#{Bfn$}L%fSWCsT7sX8533UJfPbJhOVl^m$WCBTztGE##<Rj0~E`c@qMidd{aj^`ZHL
9yO(E5Ze(j%H4F6;0jw94@g51h&s{mr#t()MXq+|mR-&p`6072E|I2ru?wkg@Cqc%M@_wmlYNxQa?lYRuW(PyL1-!(b~fMUV{wm8O~Zr;DGV2}1Z8R`9$`M@
Pbg8A1x=AdR}0z8JzdhdbHq4tm3b0)e>41uPy%h@7U0t++KZPy;`I)`j$6v5wg!27r6%AJz`H1g4a@;!0_)Xy^Q`Ftk`NFB4B&`-^*UbRcv&l%O|sh{@KUx5
YHCP2Z`00{`P5Q0XmmP8a~coSh7!6HTrhJn<m!&3lF>)pHZcV5JMX!D<i9W3NfNqqiY;#l_LoMsUEctx!cTKCyH>@_Og#;?RX{To7ebhrZ?R+uSPIj;emGha
yY%1H{B_8`a9!@gdj;pP(T(_p8n1mxujEXorg@#k$y@Ir=fXd0R_`84@fu5QlFntaLCx%xV|rw`D2xz`wJt?Ai(H)96ZaT~y9-Kq*dwX?TYqcztf$hpP*#FM
{f5w3TWkS1#4_gxfdk>En~w!pZbuAx(P@S;aZh$BEDb8njY|fdc+*cYd}g$NeuYT+50!}Bc}4~qeVzDN=mgEKVov_wfwn@nS3);70X+Z4MaXisis?*j#u>=M
v$ZFOu;F^NV>j5zw(<p}C_npB{1Z~43v{E(yUyFWItjR>*-#IGl|K2WthL_gGRY!hOD&?)@`ie@0+tz|8~K#rEZg*5_pa+fjC2i>@vO_w6C%Xto_{)Ut23jw
vUW_$x#kF)M(h@n&Rn-*T<&kEk7W*2MDEwPPzh%}bBNb6a;$6qJlPm*?V1Q7x`INi2dQebpD~X>uNwuvnH7)`?eU^mR33xe#7`EZhL7N((&IT_+o17IA2@P_
s>;+Ev-Y&xVz&JVo9WR%OSd*g*UE=q+3cc+lq|<XGS{4!qQU>9&DM~PU#Zo?0n5D=71!AH`<Qz%e_QIlC0*Z^)L$nq*#_p2cQ*9i^wK0}IMU4o`jW;}@!TIO
qPUKQgQ21qcGn*~^N_HGOUT!Py<!p_{^Qb1vR+6Y{OW_%#p?V&hnP|m6fv7CHx={W{1k!i$k$B6MPHD=UpwT1hM3skm2vg#6;R=z9>7f%zww8CnNyiIa<_#<
ydlkDV$}s|VZXc^T?$DlThk3s1`xW?_cbvf+ENBqzL0g^B43a?%!clgeC0;63MxE;8{`Weva<I`er#!HjZTo?9Tf>*$Oj~P!`NWMPGO$wId|wnOoKb)CuTp8
1dGkhC?-7xkwlAI`STmyty7rDbV)J6Xn9i!!o7JkYt9rZ;UDj-SkKV|>h?><xdTo0Y4wvEgyTF%A6NBYHXLv9r@JtXm)c)z7vM_@zy^fPgDvBrBkso4Y!iX`
iLDgEo$#E4>~{g!T48}2XLLdhe@scHj&YfAX2Qk=<^cegYx;%!vcM+K{<Xa35&fyLjV&M+ntP=pI{cNO$-q3UkE<QLR!kTX*oBa<s&RJy1Lc*@tLSCI(1ude
;{4Vg&KbuMMzyPna)EtBFZ;gjh<TLcoSRHjCB=$OS*_MaM+3=x)JZGyyJl5Azanh^mn4qBd~`z{hAzL>B(T>GG2iKD^Y4&ZSF!Ir|9Zv;-NRIne_zAop`P8A
K%c&>q+sjc=CGZ)>MQeaodjb;UO+#%(vz{swAiq-5ji+ijFgbZbcjQzc6NnnF3h4`cbOHUYBoh<M#Yd*$`yd?^3dk_kv((^a&`9vx`bE-BCrRjI%UOR9RqbH
Tg1orFz&Gyj#@~?0n5dLjD*9Ua29HOg>b#eUCvY)VW9tD4n`qEnIUT$w*r^B?Q2*=aS(l|SNb>ph0otRJ(NWwtNj2j?Dk{VYAG@SeVl1B9%qS5_l3mwqP!=C
Ot7#K6G+i|cu^HF>>2zjIh|u%-i`Rzs8HpL6_A*>DJ(OSS83|)4JblflhWCpoDKu*{KRG?MG*&F*#ZtW^rKEE??Ph;LmlWGJV@ZOmuIZV2D{Yl?>|}!8#1EV
4tWe{F!5@~Fy9pi2Q7Co^FN}PjkdDH9`O{h2pQIL>OqA@50hLz*UhPG%dnZxkF8=N0QOxBXZ5urYYJ5KmvRw|O~}|V>Dq_J%<$7kb~dSNqn5=3)z0~nkK~gh
eo|p6MIYOUvR&^@wKkkI5E5xX-gUi$HHXTXu?B{h8O(JthSm+D$83%Q-f=5(R4!QuGJUC-cJH&<xJq6NI4UG$*NSbl)xl)GQfP7_6)}cGU8RqP`E^i;@rC;?
+3RCPU;WfMQ00I2xK2JyfB$Yx)YPR85&Xf`C<OYQly$8#sP0-WXp3pi^ADauO3V@tnU{i!kRRkk-u4~_QIdc6e!=33yNvy5g)fV0x*NPzh8MUm=*@iiaDKz;
9Nrwq7zjXAx~FF+@1c#Qup})Fd_vPs_~saTe~d1XIv3n*i|XZ0enS(JkFnB=;U)misGuBW3I?D#ycG%Vb58lX`Xa-e`t5{P+CACag}DgG1+@`fL&;cvdlGTI
dEiG_p|}Z~42ZZ5K1XqlsWt}#r(Ofd^uDOoi7aqv{A${2>ZumklYq(s(b1|a>N&Pt`(RI?LAeWlUrRTl$7V^HYm5YK)jiJ&{Lx>mW(BNjKET^WgWMJi)R>aV
84%k&9)hi@4dRhd9@KCO52IB?FnDIG$7Yb6(m^PG{7`8j?NWeevyw}nAp9j?LEqDz%Vw$SF2QUD8|-eZ7{G&P<rR=#X@H~0i7NZmQf1J>0<c7Rt%%Z=#BZ!_
HKv70Qc9A5J<2Ud`Y%_#je`xc<0-nCC%7ZR-yEa<k>iJEpciw5FHm-to|#A#RH?&>JIwh;LWhzBb>&+GC2|PYzO}*i#2or4EX-W`)g}<N40una%>l8~2TC3w
u0|yD%>6QQv;JfK*kMHUO6O*m*ned1>^e$)ah42$O3jy#W1wCiQ_IC%DlfSW6=aaB@QP*B9x2BSG7)|cTB70`&8Sc%7AGY|H8O8&#4@Xt8w$5d$(|L2ttY3d
%^bY_1WJA6$XPD$&tS<A)EwvIwZw2$U@_gn2gMv7hOj3BCSGK1#e^+fvq@Uv&#+=K)f(lDVEP*yl4(e@;O1l&F3x3~sM!S^F$aQwb__<YL&Z2Xf<DO@HaJOl
XyJ)i>Dw*87RjvN6?pkP0T0zBsn&#*$?6VVl+7di0poo3_W1mo5^>2&0jin-SN7x6waPiL7eB<<Lwy0lHPM|JHaN~8&qbq9Ghf^5Mr$_aebBFdcls%gGuaj8
phhNE2Z3xT=$i>JNRp`Spe0&=WyaBLTL~QCJ0rP`GgvHSYz;TDeZZx477l!~Fv=SjTu;-|xif#(MgbTTYZBS-n9U^9PSE@oVqsOS5PY(f1ra}i_=%xi`rC}@
-P=QYj7`A|hSzBaaf#eMus3fGhZi*N^l?j-M0HIaY-gW^HeezBDLlpO5H-<AX-#AYq{iQ8Pc?(!{J#9nwU?#$UuqtJHw018n%sIIcRLf%=6|;mgwIdcG@ja^
YZs)lNi;NFOvHIfHd9=}V}ji_oMwYx>!XVffAUB!auCYTg0C6`(S5R?1-eWzA2E|XCA(N#rn&KdvsNlP8IF^}pC#1>q=nH62}pCzg9=MHe1T1m<o-F-{a5Oo
gAY($ZK^tY^bs*Y>*vDwg<zHB4NoPEkn86N1+G{yMX|+*DPhzoc-1oI_3?*rRE}kJeuwT6!}r*WGb!T{RFDo>Lm9QT#F@gO@sE__L^!xR*<Rj|-f7C0R`?BN
*b?#2vG0l(`2;4dFU7X4*9%cZ$!Y=a96gHDhPCzo7XNF(SnD#F(hk@ACniWyB|-`|b|ye~1{Rlec*P4jQP~shLxmSQ#+gnE@<u`6BM{eqCcVTPk86Wl_WHL`
S(!m7sA79nv(+jJeA}`NRcJ#VF_~hc!;6l}>M+i-Y6wFmhm9{#S=FEJh~mz>64qhd15X^$K86%sbwaXcf2#-9V4#1L!N*>eCD)@H*qcoF<6ts?!K=j`7a)9o
W5SjI{8$nr7c&1qC5Xzxu=ED>U;;1pFV!=#Q%nW`PnA%9_2vSJ`=X}vWq1;7$Y)SM1)HO#;8hL+7z{{suxGe2vWll12TG$rmHGULFoiqR1HHPi-8%3F^gH`k
E|!>kQDW#yXxAgp-DNlQ?yH>U^F|B67*2gTgG;#C+VUI@86J$!4NLM%rG|4IU4;H>K#fBKnvYW%;QGjG6xJG4ZYKa|%kNC2^YmL;=m`i<(-7L>ToNlie}Juj
X-{?oQ<?>m?mVE_9-#sbX?}H#E)h7C^n;-&o0PPbnVk<@!eNw(aN;+J6<=w@SnsmX;aIx;3srLrV8hAS{*y&-N!@fu52V=9vw@%w&tO`mXBFT_p;o$p6S5aN
K#oow%=LVb`r>MQ&mYk0)JL2xqO)B;hAPlxew)(5Dg;|)9RlRykXlI#%1*!gV_Ffs>x!8C($@?LjkAJm+vUOY33|QR(be^nt!&pCqp|;hW4osM=K0yLP+JF)
n#6^qQLbgPIgCkm)HU&KP4tvV6m6-zm6qLYX2@o01W)d0y1B7(VmCR}(;*y-4wGWJ$Dih>>l#SlSL@C%6e5ukv%T{&AtwgG5**3_X9>1`uA;A^?(K^E^ZXMS
;SHeAWD_>*Qg||2Xde-@pR$s5Z0w1DP-b~aCPyVcV^kFR_tz2R_!(B8)Vh#7tft^UWpp3&>k8&b)TBPGB!P3Y>WN-GU~3{6ukQO(bzof-Zv%cUte<@zGv2Lg
KkY0=XO1ZPE-_Y$5QrD}mfkH6V&6R&<ww$<CLDrP)$eq?h24*^Knh*`5=htAU~vz{#AL<;wn1Z@7qs+BZ~-szCVe5zL27dCYMtKU!q^+xBb7}Ej65CxAYyAF
@((K43p@WcMve`T{}RCcN`tSfx6AD>YySw0!S+cA>T^zEEx0yLZU>vL;~sf(xy<-{@8d#vyGN-_QjK-z_5{cf;CqWd<9aCMo}f=@x4<^uads`6b)xEctIfKh
uMVh@)A+LF_$V-@!~AJHz+nZSh`RsQg`xx??3dTNN{1cP@s6yEonc@@rZ){ttH)vTO%DBkCSGpknutz6n-?_hM#r7ke$en*o}}bbe<eTq5b<x-r=ynZYwl`Y
SC+2Tn!pASB43@YZ~HDYhLv$3JoEtcFW@mdANOw=^|)ic;E5VYi64SIwS`5zC6FY_0^(~p`nOW5hFumDT1LbUDV<rBgqtujSDM}l!7jToGW=$4qgmj^)wr;q
Dge9Z>h%;vh;u!rlGe=4R4J{%#Z|Y~kfmS?8xc%psK$D1-gQ1F{aoqdeF!(FMCGk4LSj9>b>Y&*fTv>A&jh_xHUcHrB|qmn!=n8qp+y!A`AQWEXq=CHuCX4t
vTN#|Ts6q91RdxbV<Phw5<oFFtVenT+vglg*}-+F)DG5(V5>lJIVj$|>voqgg6a6{+$nN4*h~o++H_*T8*+O?mEu;k2luYH`Qo2zlb@G8bBn|3$bkGLkmQxb
iue~JGhDT965NsY8go)w(gkKNP9mc%06`A-M_^wpGmj`&CjN~j5doj!@n2sJ8MlA#BDw0F@i?xrz-6K3$W#KO6sg!&YLf&}yf=jf(8v)|az+6`fP-?|E0t-M
w0I1zaoZCOr07A~69DCfm#_TkCE~1rw|$wMjl;78=jfNKq)AwIOL%sa=R4vYC1P$T2#^%!rC{4lx<poNq^Ut2Htjl?ryOr!F-=1EXH#0dvL8Pa18d8F(Lz`1
mFyjZz&BYzgw-6THs?Bx|F#SY(hA~^he>8zMkC0ipYdYLI6h03JriUrl2>eZBDq~kKG!uZNSxhq)?(B)YzJDB%3i#g_>GQD(<D-_FWYRu;19G@TUKUdkKCfS
7v2D4D+RzocLP^7$Q}@?lJaoXY{-_+IBqKzcCqm(e|IY&c@ed4Quw@xUYP&k0jt7Y=w4QY=PzIuX~&o*Cy`nu?T1-SgUVOiMj5MKRZT5oZ)>lov}JjpouUfl
gm_9Av+)K`fj+-fDLkO2AMn1KiacC4`M2c(pY*X>grqoTl(tYKI?`An15$j)74Q4N2*z!3NdUo&Diph>Hf19_cM8*{PU`@r%5Siki2RMHhM(<8?MDTA_?V#K
ZluA;EZ`!iCtyf@d=}VZssQNlA*suUkINrs|8S5ss091x620y!vf9@k$<26VL!1ABMQ|gPF-ERbcWzK7YwN;u6kfYFS6|8G2Z=JC-kY`5;6lLrka{WiL`n8O
(A9aIV=8^5^QfZgI48qT0K17%s6&uOW^Ek5TPWVHxClv@%V(6h9&5U{2fv)_dWCmrV;V_m^;ifh%Fod_YXcOBft14dlt`SL-}HSg9irV`WC1lz=F&;gvUl^0
n0I^-ulSAza7nUgzq11lYm@G3S}2xhBfN@NNPwC19R?TN`o1EZS3a)Noox}N2$A-(oRYBwYa2H9Sv`sH4X16HY`FVUnd^TNvlQFr=856T;NOQ@rDmprB-X!h
-vtRD9>co_Z(^H6g<q8_nb?|d&rjmL9tJ^bR+Yk?OAKz;HXDZcWahC5u+U(G!B{`1W`W?OtF#1|stqy(D>eQ{KY}UGcwOk$7@fMFEKGE)RpPjtF)$chzIPS@
a;R%QC?vYUmiM}quxm`I4%R&FW(sNxcgirH3CUS8`q2#V8>co<qVh?SS?7NfY=|O5j{>xnyOa1Igj6~V1jXhlFF4iFQ^Er=x_IEPfAkrbS@v*B57U}1SJbvM
ifk_z(>M82^CDFaI;R`b{dW{AJmxr~E@ox~J%2Occ)kL)`r!Hnn#aG83w{y`cF>4>Ob(sAW7twt{q_z?QYgK#<RFVhqecF;g|tvnNHwY+rRV`9GI(m4;%(YY
Cw+;USLOV=PL;4-OV-lt?U3ep)0ey|7C*$4Uz4-eKe5~`W8S$zI#@>lCG?@k(&$k-_jfFf_$R&xk-@iG_>mkeL~G;pUE6M7vg2gr=YTD6&ZM1jD;*i2xRYD5
a>=PIjxUd|^(z8RA8`sO!}Q?3DIF@sa0`;84=yE;?^j*#HrCSeQbJz~)RUBBd!~8^T8;3%xNV0zWEBUaU7G5Yqpu)hsSoQ*k#L$mke+gYBB6ltuI_=muynD#
Lmt~iM#rid*gjq<<;<DSY@h`iPB0muZ-@W3IEn)>AKStXBmt15{<jT4nsG~Cvs|z9`X!cs9BW*Sg!@$RB6h<*c|<z5mVqfk+*vHM7p+?vz(&DS<$&2|2`e4o
;0W(Zw#jVgxA^4a;k#|Wa%Py~y3P8zAU{O38S0LvdAZ#KcN3k3Os-C&ik8Z;PygP1WlVww8(r0fcc*Pa-L~3+v;AtxAbz~A4`}XS#uA_7$rcI+xvdG8;IRR}
kFD=kzrwla^c-?E!+vL?iW`_K4|4}cH_JpTp6E_c>u(5HWjcMmy{d4h0O)NV<|z<*OMqnoOc(-^0d2f>tR?~0qm{nSA*L&+8Xi^d-JQ1qMvl$nTu;pqkZ=yr
K<<nWd+M7%fYW=`V8u4AezSRu)>160$08YgblgsVcEqLIcMVdvB!>MME^aKWi{utE9DVnU61>o6|6hR4IP3EIM<g0L=!fEiRlqA84>!+Ffemz+iLnB|7!K;Y
^Gt4={H9*G>d%_{E9%#w@xVP!7jl>+EEk`@TNxM3=4$6YqLh3!$&653hUcEt8hGzgPFngLrMdL-8e{m!qxapgF<REFW#HE%>#>VJHF_j8K>Ly|@E0a?>}1kl
xL8E}6H1RHogEjo$iJSy=5i09wGNoVb5z)MFm{CGlW25_)yikHNq4$GPF#;$k)SmGD5DJZ>i<P~<S)GXRU6fVomci%Mp%Q}EX9i6hN@B`Au~vm3!D61{wzq5
yVM-PWNcWAU@%{6j?pTpz^LWCo=}#sTIhetXa!SlsNTPS-54o>Q5}x?;mR<#Et2pdY!vq6zz@AEtq=Dd8Zwrg03X)4`@1T0QY|H!Y1fg=!Ol6-)G)ZvhSJ<E
IU)oN>D!@MeH!QG9J@A?(9iG~0&E9aDg*y^=kuBp-O;seCxvR>yX>%N<ePdV8xqkPhNWfJ(K@1;vzLSwFXh$tj0CsH^@?qBzZ_hRfK2N86=v}Yc$%B>mzdFh
G^Z}xw`BxlYlnb7T>-c28EM`Qo$h8=%e5Vy62Cmey~1Hp%9j6aA0f&pX)TW-^U2VUsj@!HBVN&4F``Dhiwv*rrO|2X%NyXQUA|8@ASemd$d-$(9Jgg&&ln4`
9IG85e?#;%z3fKA>FO-6gAG6AO0`m*x8E^0H~hF+e6Oe$=A=!~W<RaWODQFhibPp8`Sge4a=7P*w1-jE!-)JJZZ499J7+zC@QTD?LeDK_xIk<UU}_0HrVK7s
<&696)E~SVUzua=8X+rtbqh*h2@77bs7E%8&F@#X#=9ovOq4r+T-mbf0)>7<SvJrMUL*g<ZnuBTE<=^7Tcr#-?R!C-xRR<qu7q7)_x85K69gLyFnR!af&D?y
b(Fy?JGEY>CRnt-@J6q{eWlF(-QA1zIb;fn+AStPK**60n@)Zo=jLi*_8yK*AvfcQSFCiA*ls+wMqDaayQhRV&X5*&pHxL!lYe>y0#xIW$UdX9Glb2|ier>Y
(5LFbna|u!`rh$bDBN`Qu6$wg@WzE=#Q2vY@4lr*pdfLcgeZP{mk=X9lwP;j4??r!VKXTq5R(!KHh?NbyBXp1zA@HrJ;`jeIr-7^6quxjBeQd2tUpg<8S0^j
ET1zfSM--cT~e|nW<Pq};;6TAu|6N~rN;8T_kqT+_=@+}tEROBN_090fWHN###C?qQ#tQqjY_~S&@6~UY25eN=T3h7hst%uQy}Xd-+Q&N<I!AM^{m_I9KEmu
7a5HTAu<>7Z(xX1pI&t`rIWh4L?qKdeG=rD#<ufIUQYg`#gA?flp4l$vxgh+dxBaLoSv#qt1L8ll=7m%shF8hK*?hyWOctYz9lX;QWByhT)PL-V<<t>uTYOM
p$toB#pmZ6TU+co^Dx0>Yku$mZK!1GZyH5x&{$|_TB~?cZ-O0QhV~7_;A0DSQKDamNkWCwXrajgk218z0rkoOh@n1|@PqQ)v2GcMP-;wO<b!TSGaxL)mB5ju
csW}w0<1Z66j`1xMR`v_DoUIP0h>ag`xXUNbCE8RSU<%Dbq4!R&phk5jVSo5VV%K4=~Cu_m2jnxnz@z#k^#&)MWsYC@WN$@OvC$RhdC~7C6(Ju+*%@~XN1_G
!Kymu-;=Q^Z&_%Z+4J((##E=3!0MjH0W*p18&kFLfOb<$@Rnd(`rEM8xpA_)^E)l>13dCuyIwFen)q^9(0W(GV<aqAFilTDT3~%qd&i3okr~hGI%nVZHuJYl
5ifJV<3UuaJj=b*dmN#;-V9?SnSRQ{@=8B`#z(UyAAB7OqFSgu*Hj!;D~ItBjx61pyZ?{3Ket5dk_{GKxn+9h`mn|FuOlkBVxWSRhzG1QVXYuixrG$ip^nKA
Z0M_39h$zt6LGHFP6(13>Q%hGkSQqA&!>F=HRT{E8zeXc-Ec)^SFJh=qA%uDd9J8YY*Je-dyF(a@(uph4`1t!o+(o5O}293uV9e%nLbEq!eH9^r#X`5AUpw#
w4a<vIxhAiYp=r8xO=qz*C4EU0ts>&UObZ2PW?}{Ii%)YIsQEuXRC9*5ux1xD(m;_la+k9ZB)lHMMHWXEYK{6zhb(L?$kVGSDO4A#GO?#Gw^hMbydV{8i2pD
*5y!A;-G}UVsjVswjAM^a^QpM{C#Du92_?(aM}Q<6!j!(2a`}6a5#m*ZGyP&rf_FgLv-QwN%TDe+P(Boy_gA*pn=zZ_)ouU;u{Kw8V+@+dG8WG=~r8V@b9K}
%_;yt8;(iE&6RrulMBmMn#oEFXzFBVU#j3`odOcx5CmyFRpM_~ElF;V5HC#yh0X3PmxO=5EkaIO{w1HRG$fLX<*17}j*F*?m!q!gmQ=0~m^C|G{s-f>x)4=n
?PSc!-}}K(Y|~dtNoxS{$G9cq!|>xiBEEeIUhm>Nk(o<eJII7qI7i?9!rz_{Bv^2x>pdjZL&}iQ*h+>uC0jET5`%K;!YQ(v_SPq>hKjr#;o+7KJkQH=>T}0s
6Mh0YdDf<d^U%Eu<I>_B0IUb5MlJdTM9-3>(Z1y*K|{^_#d1x|!LsT1wwpbYmJXedq^4nXD0TdwGz=fDisjSUJQ(&!N;uQ^!MLd#y{}=w(!=Ql*5=$-_|MY%
#!u0aI)y58Hjcs!>aRXy(iI)Q-=@R|+z~qQcsou47e!*0ft;(*^7)Q;1UFQM;qf2llN?mWISpje7=pazrqlYVH0C1~V+1!yH8^m$L;=dJt7H6jDGNZh65DH%
Qf;I@4~TNc#1UbNMBFHKNYWdT5c@kj&1UvmB!5A0g&pTyCVg%7)=Eo{dm=^<2++{QNJ*Fk;YZW)nVW(~0dyo)o|m8aD6%=KtbEj0S?wQqguzv!!n|9~w+mUK
miK~u`7w`gI3ZX1rJF}`gD;#poNi8#-8QnOi!vi1g)W<uPCaAeo|I0pv?NP;4@vI(7R8%9&jL_&kI44Th&)&!JrwIllKDE!y=`y-R>ULDU}Wix=U?|EUD^q2
@~)u)WC$(&6hKC#89>BmTtYu9ZRE_m@*Rci`;T{cQSS$(P*XUm2*aX!016_~ywmV~m~}>!?2#qR#B;K3ehYgEz@K)jTfQ^<zU_-ENyZH8WatlpNw08Ee{H3M
YAQFtUbyEAOZC$9l?sPJac;_4_26J^&RO_FXJs`KF8<%kD8JgTAfKV+x8Xmt%{e--1c$de^9T~G=5gf|6yMPDV5GfcVTGd^hv1c*ad{4(*GArJ0Aub1eF#vQ
mu%z=U4B)f-eF;!3+|K0ol1insDVUY`wURX$$fqFz_r=i(cGn1py>&&F%%@BkT5ge!@{(Mp_o5R*n!te<5|@<^PdL(u55X1&ysjFw$?+Emuq<Dp{*E~YGx?G
Z{An}kbYfPtN)qjW8v;C1J)vU$Q1j(?$S{J!NS?#9}hs|EnxWBmi`I{@o^+up~G#YLX|)dq?NihdkP%HZ(F2eq1+MgFp@bzJFEhERGK2E)~(Q30Lwna+I-7@
whV`aZg*gY2Bb<K-uytGWP)>(13lvUmy1T^Dp27Yt7lfeakDVcF~B;(cjo~UX(~GHN}^k@BD-T?#p&mGvh~a&M2-~(+@Bh*VUo%;RJ7yLbJkMXLgWtYWjW5)
DWPrklltFW+~o7c8bEp;CG{8R8nmi3TNES!qkt_$sM#K27wHfQ+9Tl5!dC6;oI--aW!3}v`&^MntfeJtRNN>Q3sw1vWo2{-AehM2X-+8}l_vb~YTuH&H9@~W
X(z#8GBJG=Q$S9jPHnu{W>=s;DN9DzB1^vC_nEJF6U`e_HPNV&934#=rTnU^IcxBlBri9roA`YVS{6|$o`Yc=UP#;?2F4Tl-pfjP+OXbeu9&?aX@V2y`xITO
DF6hEj%L%=pFrk_ZfC6j+mRLI;MhG<{FBns_gFRu=fTFf^Gdf5YfcvI`m)2`9M8G_Ab}R;^^iIiAAI}3xYmn{|EP#cbC;|r&JRpSUVa~NRk;BwSG>&HPCFlA
mv=R~@;)v=Eq{3gbF!G_)J^36T0Uaa0P6jawvWQGxhI~3-ls$139cA%DT%iq_Zbp)!j|S(t^YE0n#U^ae@+!enc>U8+xBr#Ie4xFlX?B&@_#}=(R%<gWgZ41
H&ua>!4?WDE6=5B5(<?+<A^#~s^CD~`8V+|07$~a0Z3~LTOuQ`VNUrY#+Rd1k0nT)B<Yz)Od?}}SWs-k&jl)_PshXsv8A)tHnSAi<LzL=C4oq{T<vZw9b+{Y
z^?s5rKf8Q4K}NLd$7+Nxx?tq4qNbfB2$V0&o8r{OV)QGKFc6JWD{yN_bDgFq!TxAQ5W=(OpF}(bL56}0yL5nMQcBh8>hcd#L_y4csU6?wHo$4d}}<5JsY$=
W1ez^)YHoL?-gA#TrWxXfc!qdc(5{>&@zV0D5Tia<>1AD8}az+Pnvd9R!19sQio`Bl+=@h^M@6YM7OI+ATg@CZ3jLw0|E#bP-Cd)fHZ^T%cU~|$?szJ;M8c-
xfH`6R*x$|Kx0xf3<Q)}UHvCIV*X=Ulu0~jHEe#{7We)i0uc<0%0JVdzd)*2Ieyfv!EQTtL7d0&kc)uW$9CUJkU4F14-`TJ*j1GwUtrh6{es6dv*Y}fpPvfc
vUIq>1(b`jt$8Qf^3en!uqZUS$keuQ_WOcw+VAEoGxRT_@X)-?OX<_1tk|Zqk2tjCO%@bCvbzaHZAi+-)+Z&>bJ+*RsVDJV%YE<L?ph7^n+8S1Jf!fY3vCBn
!A+N~JcsN(K<-a7o!1mQ#i{cL@WuFWg(>yk6cG`aGy={y;#E9??H%&03T6XjH;Da7luoGrK*&MI{+V5Ne<r=vrnUWPEDK2qw@cCt92jy*&z|-CvNp*K6g$G&
h{l0Z2u+aGf&2pEA1tbIOQYlEYLGkZtC_0cm7qR=IC&LwQWd{k^zAY4yqRPEovR@@2Y5a?r(BOuLN}?>?X;<C@=M{NmdNDgtV4pMMS5tn$TTC?n&HcvXbF|s
<a;y3N^cwoB2-EPp+pg9OIxRbjeGN|I`aiV&XeKH;}<dz)$yetMrO10IVjvBx(m58axx1GRlx{9CUb#bSz`Y?wNGv!0TU-w_+)fCm_}zZ?uzGf+*F$!d*&bw
G;S*C6!r%GchEjfLZ191YgAy{pNt`c`a^<zi?s^ad1H!f#E11<4VWfD>J~tQfa#-ME*A<{S7IxMZWfH%z}SSG@zLWMNf5H~3qn?Pi~kB<Ux%aji7)oLHknu6
Qf;FFHeRCgTYaEG!r62~{KnHyz^z+pEY!(?Y0**qXHH+A1C3OSyBkVhEQfmF*9OAjbT&B@Xz}gu<Y|;XGQ~`JbTR50#V_huU81<49itBQ5-O}fTUP!>)BEie
yQAZ5@P8M5-Uqv09**>Ip(U!7Cv9;7LC_u^nE`e8-dZ_}F5wbP)K&z*g<kG1A}o0q%+$14FJmh!$b<~Yd|38oPL%lDAHwVRk6tSMu2^IuMw$Hd?l9b|vc53j
q$|@}o!uJgP17K(lAtJKi!)@q7|`TrVH^R<4fwTyC(wzEVCdCygZ_N+?GeVwHpT(?0=INQVeIwc+g2MDKe#BXGo>l+d?TlDnlN(yGaLNX168Uro27jyFS{l}
Mk{rb*HaS-j|3}p!OK^h5R(@-Ct;sllw1eUR7Y*iylP)39lLG>N0V(UsKk-kz2G9!Nk>+dIR4+n<C`p<J#KKuxgP4bUmzg@`-N`QHdK|b@#lFjSKh2N$MW>_
^tyu*&JZ}e*J<CZ2;yZagQULkc!$4o5n{sgnFd{(e&eLY+LX}}?zQtRu$0kv8CVWwhX&w<0KwO<=?Uf2-fVMyp-@Fmuk+XGA2EVa=p2-As=XFJ<Ftua?Pm!>
tFC&Oo!Dl9#zm|2{ucClWiipyiFD$L4e7NnTLR8uV?RvwujIq+tA#*7v`y`LnMLepA&1`-n|X!lo*2+ZOMIqE?sWgNj4e=``$oEdkW^@pfP(Vb81t8O8DYUV
(mZj71c>kUzKS0Y-CFDI`w*F<OH?RhuR`Ij{j)z816crE^v;F}n5;tX-ukGMlhVCkK`FB+_-r99`yG7I6Hbj8_FI|nnfg~oi`l5~PA56I;(zDQ9%7pNEgdX+
EpSw6h%C0`f&#DLpGo}gGK&cizlT#CLH|<yW6JBy!&(?-E-qdcUVyh-uI|<~5cNcEEbzMJ5l5KgD^8lMMt^OHZF(g2;t)L)=TZ3RFd3V*I$^Glg0%J=&CuU$
>k8;04BgcNhG(NM_fNZyWL~Am_t}zP1ux)2b??R7Vbo)!H?GoX-87=t-(IE&FIeq=2b=bF!MQTs$pDmjqX4I^rORD^&8+Nb2;z9S|C|4SEqmeH38jKxd2CkC
@I$NzDp+)E0!s_IvS6`XOgx^Pl0wpXk+@T<fIHUxT#XID>GmzW_;@xCwTos#oEn;-({X+D<_noNqbol({!w`=J?`%pzHymGL0jdB=t5yUH{h42W?LX7XabA#
*Oja-MeN#kr{x}`U8KJW<O`se-88)A8)4EvexW9y9=0Pq`L#Z$2+8PNMxIwOtvCoKoGYUZENTndu@c4Wso?)7LbGZO+*hHu7ILfgYW;<uVvibf|0+J@(9Rl$
yOG0`ZYq%HqKVbb%Y-#!aD#-b8ELHyrWl-{LKU(Sh;$`A{+PF)2}VlErF-GEpEt^qCS8`QAU!EYbc>vOAWzKr`D#)O!#=p7b&=PY6+M$V`QpSTwrN1gve6-G
t;Dv#)un(TJ6R|*@k@bY15g^6n9d4t^vFt45DImz2gd@)?+qb!wH-P5?&W3?J`DxQHwzaeI&i9YwW`#C#SQG6GMRzOFv^MdK_%)TC4n`+`pc|g1e5gQkmOd0
z!vwwr%dgKjfWlp0eHfD*W`q=9_XkneSl84K(e(&iK@Zexr2eQX=JTO3b_Wm++*;`vg?%{LH{3(*_JlHvaU<TEy)3sFo9~T()n#vDaBmz<L+Vt4_^$7(69}J
GSygIIxTPild%vPa~QYC$lRM(w>53Z|0^(j;G4fHpVBb{9DcSqh!dSLjC&N65Mpmm((%kUm?3L*QpI!Skt#BaQu5q%bcm+CE8iQD#9y<|jlE6lK_(<SF<!78
LgPCrV5d#0fW`vx6Xo+4buUoI90qF#a)MnT9^zI7NS?QsNL+9h&8{1mZk(uS^+anmjGbRJOmL2uk>Zey>)ba;G=RjLr4-FMeEU%KzS2nJbv#v0HX2lrY4zK!
&qtm#tv{$)tBoB$@yEs9then!eo6!I4)}XDt}JDDh~>Z6D^VW>yTN#Wc;{x)s&(N!R;XCe!H@e*w9eM0xUNBltVHEt%Y)b{DyV#bwboR!2+7~P%{L0@i$>-j
iD5#-<?FOd^ehmrLF{%|6tg_c1*7E2=3`)S3ippZYeRT+28<3;Zd<j(&iDC{bbi%noeUPzSK?TW<&TttXm(~|8A*htTQIBUd811ggQ-Id*>jWIYv_ufqGW5Z
el!oPAQ$~Nro10*mTM;RxAY3zO2?rVn*Ak-2{3`l0%SaAFbyhs@$G<#NPdfOkIVO@{^>4!QC&F+DO64K`P4R=1oDQloP%Ih#--qi)}N|y3r+?Zj)XbgV9Fkc
R<n3HQ5~kYrm=Dk-JGmz*26>HQudO-3a7eDI|gOY9id|DaD!5yx#k_!7U|8`-u|kI&~ohd`ITPubvp@qq9H*Ho;x-7mzF8<R#dO#+hlQ+;d4Kcz^Nvt%NFlU
qA22J-L>BM`I`6`X*H^k-9v8=^}}hSmN%|ypCjCDrmGe^FmTj}HzPEBOStL#A#|h#?!0{Y=UW5YihX}a+!X5bE)C|%(u-SC?4DU^I#Fx-i9ZFJ#pI4dQmsiA
D8Ds{(dosa@v;y+d0N@i1S_$5qhiX?Qi3Wp^JGJ_wgTVM!*iE*L}|s8WUc|Ddr8>5m<3@2a^p;)6HmCWJ;Wz-7GV}bJQ*3rF%@GXiorv%w{PfVMx%{k=sJ{J
yIyERrSeE9HFbHF<y*+M!-p(E)Kd#ILR<k4MF;S<ihkLP>ducPNW^fSF;<OIT>btjeLb~OYPNwjQlNnwLjuJQgM<Fe9}$k5++<XgayE@v%9H9k^;lD)|D-a;
yPzts*Jpa5uhh(+nBTVr=Uy8EDaooCE>$%KM*umMlBw*AvxN+Bxr>v&ULixkMzFx_`-9`{$ig;z&MMPNkL-%Z1sxSj{XP(AxNlP-en*S20^+uIdMGH6I)qF+
CiTx1eeJ(ymuN4Y;V6l(?!f{YvF48{e9F`eeuCct9FC}f_6S!B*uv<{l-=0nvx23bud&NqxucZQ!Z)Y<oWRz*T{tHfj}UOpRuK9fNBv+F4JjVDA_Ve$uobsZ
ovp6p?lIRysXTh|Hygq2wzn=&{rNm^QRu9Ed}cGDr|)%+ewp|$;l#d84QDOuG%tmhV!}a(63pQ`#0v)?z0{j4S$89D*@3sbT~Di2vEW>LFln0;xpMpoVoRI%
cLdkI3H>A|MrGKN*hP9+@rNOR2yB?;iYbTWtu+sUnB0}en`)NV&wG?2b<V2FQYJen0XcCk6!@1_r7WPz=(wMolJ9QW*B943pqj=SSAz}GewT%p?LUxTo*0Ur
(7=}u4j^MBDUD3ndAUsQ=4kZR4Aw%$#;i1Sf-D-wXVnEOQ@dR_KZU`z9>AICA&2$`<icx6zKkpocew7=b_lw2@)joZpv7(2hP>xvFIadUJXRkntmN}W9rL?S
x0SNPU6OP!+rF{4*L)|6eeOLmjqD1OaB#WBo%4UaK&&phfd4b2IqBPikrA>QJG<TtBM@W3Va-}(0{#6sr5`-VSAd%?mkv|7etPVKG0Cm>Ma`I619Q`bA8)x;
@6W^C?OZptYW?iAYvYsyR1a~pD0C)%o#7x*1Ucs;87jr$XZ=v(gB=@~w-&WNLORQLVRe>e>~N!sc*=WzaI8&VN*SqsFmvDZ_nM%v==ky?Tp$k8BUzsy@Ig}l
=!|{mt?`T5)}-^IIOtdw1rcIjOnUfw4P3xn{U2AG_8~c6s_Z+guh>TV-2&5tQC1ExNE*Ki_ZQ~B6VnOK{umf9o0J8&M)Cf|9+1(%*5<ssJQ5h&d6A2;6>1?s
!@f;1IElsfeZy#{OtdDzs*G}9|CZNORoF?~Ba916!2JN9uIYg#_EF(=fjGc0KIwQ0#?bFQOe`KMuc7uXwpgHaziC?gd)J=p)^~WKnS?S-{!(c}GLAi_l5^-n
iM9I+ghXSq;?Pe_=D{xpn~>9{f8Ijl7sGs84wt0w)J^fKL7lbY{7VFA8<@kAUA>*MNiGNJNZ=LJzYB~rA^!=6Ny<IxzW0ZZ<H6;2($CNY0ER7gNoW`;lei1g
I|JSL2wXf}i(Lk#?W4caGC}{!E)h!opKh7>qfn9uSyLZFCk!ezi*G8us5<^t)ptrRtK4}>N~i~ONqXqK$%)+3v4<AGgd&cw24Ic}tz{35ko}L%fwD-k=BlG@
F|eRT1m?+!XEh7`=}0ToCcDjyaa@4hS*c-?AI*@rtu2L(FaXjbrtY}f<LU7X$OUScr`Upobr7%j3Q(JCi|D58CIDJ=4s66^e8tTZ(1UP3{P&5PU-_KP9w?!c
buDk9bL%6~C<!z@F$hngs<p1I>grEMs9?07;Cj!B)fA`Hc|!S|0xrxpR?-A+v+YReI}h^J2!Qh>E0>6AL@##SG5NL=F+gQ!GxzX8;)B10*RWQh<e}x4d^Yf3
EMUi6#uT8GgJ6$vzpd1APy*7yT_SenUG#gdcPdj}S=5O)ysldFU%h_HW>cfISD9&;jQR+4rFklW3W0~01F*pz3nTINbZro<lPxT7b(EwKpuH9CHPOI0Ta;>;
MYx_cgb4u_@<mqDUX7Py|Nk~4lmv@iW_;T(vE-L4A)H;Lvi$t~?@-<Db^~JdhA_KG4B2^^hNAv0^PzK7WThhAqv#TwWyl)uj1{;?XIQV%qp2=RClvMht{jmW
i)*Q}J4}U}7WinfXR$qcR&8}80zm{~@eipB7y`*@>SDp`ULWoL>}*Yp`^~8s_gxcSWpnrF0*{|bHbU-Su35ddYGefQG0n4EUXtvct$0!hJSoCgP$|2pQ9WiI
SRuT&Iz$Y!=qN^X4>E;<D^F$mX-QO>R9CCQFM>9o?bz%buB&~Pen8mPLSD}eN)iIIz4Yf5;<w5%BMM|ucbW&*E54h;=y!XT?S%dNkBQr_w7N61W|)iTnOPb_
ej~Sa=Yz&CF*9rx>{CsUTNV9WbX<3Tgv3cvOZ-mTOq#O)VHxc43CnF)9#l9Ee}gE>9ybDeS)s9^sOS1BYU5P-B+~Leh+5k644SR_EC2fmxX${UrM>7ts`&g|
9}!wR=7yRV8iW(1f9KbHryq@x?Ys=+?KGZr?!_f34B8I{A&@dLHdqx@$okD9yd&XTin3lz9FImolxL3%Z)u_5#I(j7sQqCDS{q2-g6>X2PxR7;l0L?U+K}(J
3%NQTQW*UkKCx=4<z}ir_6A|g;K1}VGP9nj<7u>LQD|fyv_48dOyf{PitAT{6Ybd6yCO*c3FPLSTF40u!Q)tB$0^p!Z)SkQ<pr}GU2v}{5exJ}w|5B(DLnf@
j;(ahxaD5%mjnijm8|WpJa@QqpGfsnZt5Jbky9JDOuGp8(T7klq?(FUrb~Vmv>MgA0d<vld6Oa2j1SiuRCC8DG1z{Mo8s1Hjpc`Nh<!BXh$D`^bNix~(4ipa
MqO|ESkEgB7=poW5JXF>G-1>;Z6hPeV(63&{7|bcF?Qlr`$j;D9dc3lmF)S8<hkCo<kYYV;V@D3a$vK=SX#x9D`El26Y~KF+Z;9gmV<b8ieQ@@+>Xs}6oKd6
o?Fc15)OA2P;&*OW5xjBzzcd1z~?5dmVyHt1gf+Sufc3j9}Twoo`P)!@5cr^eJf0+e`@E#IHqOv`O|`?hqJ?G9f<kB`Qv{MK$DUqTv-oX=sIfz-gqnR5XV^R
Jrb$(`;L`Rk#fpz<%hR)2zt3OByxyi&Jx}s>;MWoa+c<|fi3CMb>+bsCHQKlgiAe`AoW(>ETLV5pv0P4xceX}`~tYD^|8gC8xeM?j(ZfRZ1-i(N3)2@;G5E5
vgby03|9gUv1z1c<`5iQ1Jmi4(=fL_cqC=+P4=P*`KsxiGDhyGrhkikP<<VT+)xW29-d*66c$n0C$FvBt9AmwK6x5R>o9*q`_Q9^k|{N>*jV!37-ut{qVWjx
$?wda!cCE*CH;&FH#Ec+pOu-vLtC<E0*~8xR!8zcyetP=bRx>`VbgU>H5mP*xW?Rd_k|V^l>ZDHPPznd&|*tNqmGlMb$!v14+EzO$py$Nlex~#17tSPlLj?n
Q*6#1aShPzb8q+{45Mhl<mRPwC<IkMA*7+~HMdY(e=D6K2jqs<JN&fmRW7V5>$r-T0$MoG$UHhw4xgwJ)-^?~OW|!XJv1NG-k!fYmBHwsumM9nLP^mnUl-%k
rSO^^hn{C(XG|TiFQe=@UEaoZ*iom?r#Gk_?K$_eSZSc4KB@mgd}EX9%TN$s&MoC@`|`RPXCrfl9-qb0tOktkY6NbP86)coJ-4=hkHbUA@vJ#B0VwHXI10`w
JwMcd78#_mTEtssCvOT7`^HKdoLnW=mD$n1!foueA$snmt`OY=omatBt60@zOYkHO03S`2Xv8hIrV+W)0jQ4sR(|`}UGpNnjZdyO{Mw8Y7s`*1d~A)|NH1-^
+l%u0qt7Wq-mOUi>WYR`ozFLjZRQte=<r+M`1NtEJKF(uS<D09eY5}2!Q1?nf){Q;65PDV50V@02h9<u)<Bkz`th+LY_YDu_73M}?FP{DvA_SPv2Kox+(|Hp
is^K42tBNwTJRI%<O`=&RkC4ueJ-Pzg@6an%SesZpGjT*BzDY|dHZ7Wq`(o61Ol^}tRvi&V>-J>nrUTwkmpY{AElsKblgTsehQ+@I6mPn^O@mU-JJ|9gE_iC
J#*-ABQYDt+tDa*QNxkbrtBGj=jxt|$U*y<K@sf3F(d1Ypx0p{L@Aj}ILME#c}Zf31r<ceu2y7>fiqi*)G=kie9*?=u_7xC&#n*MQQG8Q>Z;}fdK>*WAK3O!
p=-lyFDtZko^FcPl=VZ_7xRFarIwRScEvOdYfb$YK3MGUo(3C4uxHWin{1{Od`gg|zk_AzB}e%-NqU8aoyp!@fhV7%kM*F%N0w6-4x?5p*S;ta=gi)^S>Fpl
xsyRgsM_QsXH)FzpKY@gJ>^771Q1O4*DFJ5+ncl~x1le@SFO@w*#>3@Qau(H)eopJtPbbGmi{FKlRKLmDeDTOWnw4R4(xyb;+>rdVN^lAbpf_)!mywHi5feE
$TjGGj!MXyckm?DqW)r|&~WS8D4L~xu2o?<ybyA#mqXg&&97{Tn;$=?Cq};A5B#y^wLd10d@(9%NpYJSp^QPx`P`V4Ba7;L0;u%F_%fP;@`4zArn=+6B)nOx
-#m&9j2!om=HH5B%O-o8y>kgY7r-JgljP29;KVgy6LQETl%$!}21JVab(epROk;<Gph`2BA@Z|`*eSj8ivvjP#D3ylaFMJ?BC4iNTr4jpq;kvk@A!Ktb@U6<
YIg*h&K<rE_@zvDT9Gx_$T;xKYkli4;zSz6)Z!~b{?Rd?C?%D#0?O3uR)wa}yD)5pB!DP<_Jew^=df9$0Es>N?GQivBYN_X_i?+1zrs8aV${i)W8x``iwy1a
ioL&>G5Uzl^8RU7)@iI^fiLyp#!+l2_HUK7yCie3qI66NHN}cjk=cFodF#pqb*aTgxgQifXtTShZ%mN=bfoA4MKK9w%#>?3^`q?q(apF%+BFGc9t%(a7LV%v
+0mBjRF>h3i2h>&k_^O8M1L=e#K*_MP*&t;aNtKtm$XJqqS$Xu-77?m#a{LnrldJ?^h((Q4bB4NANbX_iz1b2=~A;|JOA-TTKk`ru(XKki-X37&?voO`D*n?
v(b9VQvZo;a08&z>C?B4AF1`=+UIQ18y`Cp{$W7W1HZTvpG5$~4a!oVI+L=uDK00R%CPUZ9+x|nhZ=nVD%fP&f#S*mD8VyMIbNN3RQGt_0Tz~+)SBy?KtQwp
v&7mF2So7-*MbS)w|i@0?Sg+v6sm}(Zed^2gW7}TU+XX{0(#0!C{gE*=F>Yb_vs%&P;*GjvtKI4-;tnGpfH0yb#rLAz<V)_A<^Y!(K7>SLf_Z@8DDc6E_Hk<
^2R3N|5t&o+$T`_$g<?^{dB+Bzyni?2z!H#nqwD4Bo}Cmb9qWS?4Sbopkg;R=UUVV`HWuTVA$~muh=5pWM8`nNV|9_D+SZt$Mzy%prn_K3c%ECC#w`>aZ>pQ
Hxo+j6-Gcl7d0kUwU9c+MH?Kq-KLkr=RXC7svvg;GHNo*okmHxS&ILg=Zu?r8apWurD((u70FOxW}+U0{~f%dw6BR^#PoM<U@fB8E5k6Tu7F|Di6F9t7Ej`a
mx1eP^zGxG<sv`af+>5(LP~mg83f5kkQW5}{IcianCTGw(>C#7Dqr)o_L#9hFoX)8coRX_)2oT1NQ^)+{v!Y(!lSrZ$dP)|8b<iR0-vg8^X2D(n!5#0uum_+
zbv2xH1(g9ByW|)P6Tfhc{Yg}R=B_*XJe$+gDD1Nb8y7FETM`wpxkeDgl9Z^*=xdIdJWwNv3h$%*9j#it$dl1Noyt>ev<%6tf~Wn-<`rY4g;TMmMuQg+Olq$
1I;*wMJAhS7JQpseO_ZS-0vhC^+50)cnBjZ5*9oWSRho@+$W81&+&*aQK_<Vt@1nu1!m4g0H(?!QdMJ(ihW8yqZizxYJ2zC<N^oJ;LB|hbNs_mbBQ$1q8;7U
&WvwXk*tCH6!;&jh&99egW=YuwgKthj<tn`4KDKYCm|$(?eMf82#QBAL~#lRQx|&93z+XG$Fvaaqmo3t!77nTCKc(4<KhuocbH9Z0Q~{x!1C^bt?t8Fa7UKo
&HG1hK!22oN`1}LJF&{MNvas8T7l1_1?NoSZv$eY+-5lC^WAA$TAS0NBhd=c(`&L#_+_~qZAj}10qjJ)i3T@Mk1__J6BkITzOf*9tx{-Ll8XAz0a+*CWE{bX
;wY@0wgs3;rvg;32iG!#@Xd|^b#*&Q3$FFNlltoxKj{(;BYI7vUb^!5t7Kj1!1JtBuA=$20P85DLgC8B`%-a*YB=TjZ$?Kmy+NXygdr=-a^eHZ66QxjcoIOl
cTo>-O3u0wVP}ofz0|62eal8Dp!t}9py;Jcf-j%Cr0kZvR5YkL7yDIinPgNWyLIy`paI(8si{XlQ$y@y5HTYp1Zx4R7S89v9GV!Lovt4FG2{ZKutaGkKIHy8
H^rqB=4eLU%4-PZ@VqcB7IDz}2RxvIR0I&#m_w*&S*e7cn3l5lxN~A;b3fQZO_<)#o-EPH^;D^BnE(13(Oz?htL30j^t!qlOY%w8`9D=ybknJ{8JyU4MPngZ
jk3HLdBJMO%4b>xo}WvdR?NM0wv7Wl;nT9tKgd=?R2q{dXsh*qbFju{GQLIoSs<Ba_X}W*)!Fmp+W8u)1RCzi)CoVd=<iE>d97yFVE7)sc8aB4c>zGZ?X)pp
E%F5G*<1#LD6f-&r`A9hwepn>;CC&NG7oN*fN<}vZLGFs&B&RBO8(#wsv>P<nEuTZo2WfwQQLxYU8sD5w2P86s226%T-$S^W(%gvs@kOmOSsagrqM>=2-1O>
2s$cnnPP5iH!!U+QYMGi75qRh6TvHmc4h9D{2j{3F%Q&jt!4M6PZ40T=DAy2&)bV10F14e-f@Kn3`Wf}hpRl0ri#9qwEB^BC8@S5*QSTGvQ6Uqt=pKh17ul3
dV}BN2n};{;&B9A)c<<6G+yP@V20x}lW~d};N+5U#;rbpaR3zQh1PtP4}=^k?*6DE3h@GmTcIXdOgTjCEC~U5(v8tdfXO5Te_w8T(srfvvrYXC{<u{mt!$)$
`b}Kp)*yJ_jQ}t(?f2SN-_H}IjCU<iL~?CcaWiY0%3}$eu=oz?RVe@MSTPph$1ftyCT(!VAJtq)Z9RktLRLAd)wUrSW8QRQR$@^(Ta0hJQvWkwHc8o=+e3c<
+`(qf=zHbT%pV@!UA0Y4jZ1yjl$cS9W-q3(jC0tvA{8+p=Xnz;EkAC*{nw4&6fE<ONba-+&M>iRbItb5DEIH;hX0@zYFhKTN7PVr)vR1y!m$+cN*-ulHb|vT
7XNQq6m7Fvu}HAJ`kBMsKjL?xjp3?`%}lj$x$!ksfVufX4(TaIj7b}iN9S8&7wtP)Y4U3@!+c_CUI^zWOUrg5OT4=LS<)!Z_e*1bgmYYfN}y3s5LhSX7<rQ2
#_q#KS=xJs7z{En9~xLZMREde(r$e#inzT?fHVu%6F^8ZLR3Zu`uhf01M*Nab>Rl8*h*^hml7r`VXl=b{~u_&K_WA(jx?M>RVK@@_j4~qlZ@vXyFOnYP{;)>
YU8}BVXq7zno0D0Fyd*fK1}9YjWLJ{dO=GBnDSV9nfO{NDc0z84-X+^HaohAv6KL8C{;bJ6tX>o`bXNq^%9}AAeaBk{p*xASecNKQ);F*kq&bO8LnrT@s<H!
?l=iUsf8d#WBInBVXp94loBv9ILYGsaR`4$BOAy<7)pX6(}BlsTr_6vNy=o^1bF72#FevNz`i?*ojm|t$I*r4MPTqc|3Q1&!}bG{3C7xtLazagI6qvR-fo{l
C;+hShnzAlsKs$md9qQZEOj`#Fb2qNxBT_mfQTuqyy|*sCcOgZ#lm9#O)d|AOpK<7M<ih+fQzcrqgNTT^GNz!H`CQ_ammbmBe)=eU5XtSL^D?MT*F1-o+DH2
TaV6!NpQp=tN1_e*i}{Z#ux(GVv@jFn!n$?Hgs%#NGLE|@hIctug%KdS*x;UI<L%?<69#}jyH9@o&Bk1t}cBBj{@pwe%nxZS4Jht!&<xjZVgQ`ZNB2hPF_s{
J@NZB?Yd_jx^E8bm#i6-l`?M3e{0b6TwPFP>d-?Vx$d~k7b&lK)kAz-O<Z${w@L4<Uy2RQQ&pqpedajh*SeYPmR&hG)%9go!`pC1dJgW&iF7YSd=4^j_a&Eq
#rp?W-%rfyCpjsTTwSmue<KnNS0Fp!@1pF@DVzD%T@%ljW&JoA4|JbBB%12a66YMjKi#!<DxEcVNTMmc;+#+^Zl>GnEb7D6aPZ<s1TF%*H6{_h*SK<j0(pw=
2{wQ8VW{^bqRB-MB44CA`K@CCxcfiAx5M$;e4osXERU#vSh6iy0$7GBv>ZG>QDQsb)gB)qkNXx3Wc||IJ(SLHub}AirTMfk$s2r+1ahk%`u}P23CB%H*Rc&~
X}F9m$~C$BqT4Di`DcOmD78kL=#$=7YwKDvXD%K}Sa8Qif4%`GnsYt?uvu2>q5O6llUZ9wU&g2wY%MPJ`|Uv3Y5c)d&Us_Rz+X6hts&ZTXc4*#TCbw!4SAH?
mp@;g9LNuLNAEay5di{(s)$psr^YksM&vI699E*^ai5-%ZOz}k<=kJHv}<88Xi0NtDyBfc7^89;%>^uaM~8O<%~d%<>;R|(a=-HwdN9!)WWnhfaC4MmHl`h4
3{km-c+<q5)Db^wELkQJ@2uw&&zlG~Xpu6%=m#M<9t6^xS!+1z-xXhlPRLK#x2j0uNVfv%%QhS8TDN37gS|US7i>+*@VRHOug&i*!)CA+V^p|#X9`f*nZ-Vl
FfTt^?E^&yA&?Fg#vu(C@bq<8<?XP&h0+Lkmgmb^X-as{RPt?f0655;RCX!KVSkd9tx;Hl^TX&L+H(D-D#-&w<dCwvfOnYlTjelqC#uhp?UO8j6X%|8UgHUY
ysaqmG^VV8OLsFpw;jNlcw-I*vFa(8yl<NnW<2yn5z~3E=8oC4ZAl?u0<b?CB2=G(_>$@P!j>`01}f(+42LS0kIpUJdL=(fPOSwXOj$vkD__s#vtBxJ^5_j%
B#1?MYJ2XCt)+@UZr;~dEjAa-bbp!RPbas@jsYh|lk81fqMK`VHVCJwg5MO4cF6$SvtKq`xJi-h98XTk&24p@q;~4ZiLl3AS=eDdV7ehY7OY9%y7q`77noAQ
rdH$OZ74(uZSP11stt3S(0W&^msmOCRxiWe-fhSDDVzYHmSRUY{Lp+pSP%Mv$=N%aT@#6&`di6or&`XMkl!E)_?uz_<F(8G3OY1Mu-?K$eqO7ZfGyYWqpNj;
4z4SECOvTu^*GVZ0=9tAw;FDgi)UG^qp4@s-eQS`&KTA)`2Kn1MY|<tXPG7R5sCLwHHb+OV`7S5Nf+gqCiyVKpQ9EmT^$1qc<}y;Wf(FLP~LSvxWh3H1NtM^
aVNTx3#NiQ6+l=+2T2^y&q$?E-IU3&b0|Qaw@2vRKI-7FVBNx~zgP^R|2BQ;?Z33FV>@u6^G;<XK@svW5ovp0Ha%WHk`cRArBdWvWmq2P4j{Z4nSgM5XQE#&
!ZPY|x+k3p%-~nWl!7)#OI(lXi=eNzO{}Yx07fyNGftlI!c^xD=osB};ir3V=<}VE@Btbrbtz|Ix9Y3r5^8#Rd2ahqnEt&EU!(aGlV+9Ax*U-%&Cyl_hs#=!
&2Czf(qMBUanP0f8PWH_hX%!TSmU+7lQ*DZfoqqk?m|rA+PfHNjVkzBz8KZ4TL@B|JYgzbENRXq35--{zte7r^6c*7ViQw1!sQSw9d}q9`6mFL$Lm?YZ{*&Z
vJBQCs`>M*O+rP(l9k$x@oC?@JLwDOb8R!$NUpo|u5J^N+r6P%0vf?~h}Bx{R_>+g9|@Ma<g_r{uOI2}EdBOs*<(7^_)`pbUzZIY*t|3DQ_e_+NPl7@UP5Y3
B^`sndNEvk?==`5%O}WsQ)Wb@uH^)LtCbQ>(5k-6U-qgD3?SE6370u<E8jz5PjA1q0Hi_;?k)YnB~w8?1sVktj@)dbzsZDooRJ089$#gSR@ux5_tDnU%cH}3
ps`cgYFlTlxD~CS?YYfUGOe=f(-zii{VOF?MJNa=>fJD}?Oh`LSp2ouzn57Ub<vQz*^noKd<}(>9sRg_{-Y>zuj-5>5GsDBd$v5?U^7@A@!ActE{K-@PZE-O
x?nXwh59uFi5r52@8ogW;JtrOr{dV`uX3vj-6Y`!u%%>kKn3&HH7uW`B<%i)dHrB~*<4)^-fjSmmAAta$Y{9A)pHS?#jwHNqFMPas0lH1I$pbkhp5{h#Oj~}
ErJV=n)`WyduPwfi#o^4ufDFACvurvO#syDt7L)hlvYd#{9XO|w3yltgINtreeSrO5IMk#XoD}inR5XpjAx^*i%?h*>UzNQZO5j218RNv90`=Puy%*j99l$+
OL}p^X~{`n61^bcbrwu6j9-t6$6abh=lGtzU@%rdCYGZmA_EkZp<v{R;n5m{u82mmCfx{I*oi`>uevg&dGoB<;y@rXyd&ghn$)v(gAlxgJyui{Pg|4bh+M6B
kFsW-cI9^~7{cCCByT2_@kOy31K;!J96=Q;ZwxjLA;-Tyzog;`$iC|u-Q&YQfP;O#J&Pw71!N<cLa^;_(7!CoMhJ(u9xbG$RS2DhO^?xGj`Y0(*(86$01oBF
UwnnS?`BeBN#2Q$-H4h^R2e9QH|5VLY3H~oUTa3nl}5~~%nvNtdoZad22BD%T@Ex1P9z42rMslQ*h&`YjIwhU^HoQb?d4v$#JM>xeZlbBb;=QfeJLwty`KBW
h3m5-xP?q9`{=W^bCQ*^d}wJ!Y*fe5ufF2{W*m2p7sfKM(oz_*pYRL2OYgw^{&O#;h0iT*i^*^<B$ZzA+)^#jYo7d-MydPV3|)i8(!+#_E2Z0;8kfY}wF~F7
yFK|ZLET@aDX>Js8ybGD8`U6{yo|)4NN5vc>r~+_M}HlqCbH!?x$U>yD}oG6(|%J6wsPP|d<jUq2K_00DIv<dJSSnWOZlSn<&ncDD_ldtw@ENM@RLWd@u#Hk
RL;^8N9V4k-h=*m0h`%VCRr$|D2u_7T}6d_wDkrG$=FDkCz4AjjEJC!oV};_G1yS9*J}Z6eBCrz4DP$}aPC!gMPI}aUG@nxp7`>6<AYsZ<D?uwHpel&`{P#{
H4yZiBq?d-7HZl!>LEYsCFTlFE}m&*gs5on))(W?hd5b&0I_8DI7B0!9v<P8sh2Drf_mwSG?7Q1nXBU_Rzz(8`(u;WIi>Fyut(U``O~|0mI8G^*}x7v=IJM$
KtmtGUB>qvr7J4_FJfabR*tb&wcyd}MMWTCK}VpcpN(66K{*XNL^|0$*V3+KBEY4;Yc>P5f5O=kZh$f!fIL(y_a0mNt8?(U<W<Zufvej$RARKB@x^(jK0bk8
u)WzBIVpkZF!Khi5T#}+T7_Z8v+zW`c~hK<n9@|11l^<OvV*Y-pttF}%Y=)Ra7Q})`q;Zb2@VKa%7oX3KDrW8EOlr_6$J!Y9&5o?$OK&6qO$eozazSY);U~-
>4^_8xoomGUSWG0L&&kaqw7CTjQl=!2=2F)ecEyNkt&eRK(G&{`PZnm4o=EkU@>(@Ohs#ik{cNhF^TDIhNJ2T6W&GF7SIZlkBjsGKgvHuNF$fV?e&xqC7>%K
0Q-=^3HxV?;FzgD7f)az_Vv4V=d0ij??LA-!O@LdLMbfZJ!7QkpoLi9d9XvktGE|H4R$$Tsamm=M3*sEZj%$5hW$<%-SEbs)ppNF<us?w@~H+l%&8`Q)Y7y2
_g<ZlH|Q#rspSG0o&hcy&Hg<NV08&?B$VciPb<(dXr;*~p1o3M(tY{0-f)279?$@1-(ne`lHaCtzDJzEKb6d8zLBjRgkt~NrSldyL~7J>G(LXttb6H4d?-w*
SN1}J2Ir<JpHar9S<R;|JY$T-5)Mtr@?X9#J+ujV)km0GUjs?dP5vu^Dg(GjMZd3I&|e1KOaV(7;V&=4mQNIU=bit<$xy@HqGU^S>ks8uMG=<@EgB>qs6vLO
1J+U1GA}3^rqnrGJNZnb458L0&9Y9h&FXaZmKB0FtD8DGGwANl=seJunNUjX8D?gP4SyV#YX<j13c3T#&k8AIvl4FZL($EFLPS=0NF#BzO@n8KhJ;pq<kNJ?
nBTjHv;-5?M)CnKeK=%<cbHY^!#d;9Out8y%pox8<k_mGF@Ma~GBRDb2{DTeVwDEhA{On+k1?vA-Lhl5HFPT^aryNUgB&$&k4w1ObCs{WPph~*)<JOLi%pT+
n#PUvHRw47%^x0b!*mbC&6WqyKQ$1kQm6-wp5iHTiD)ysnW4bk{wg(Dwq%h8bgXId!WeDNKHDX-hZnX}H4KV)eh#4tOy=*B{be7E>}=45-D1Adf%HfG4o<?i
OcQYVZh&AFurW&Y09+luZHnfhG(Jjnm|oQA{ib&T#M!ep;)u)6;udk(ter(G4nj2t&P+{Go#aEm98-WB0M|)?R4SEqM3tjf0r$zgP*4>_RAiyJ2i-@-3ReLp
AUm8(1&@6m^6vHv0~mTq;_C=0#3e7?>H1blA%wJmw_yk0QhQg@U7^wwlHGbk<W2Vd(G7I$AZK#|u6^F>0H)jnwZ(<Z#+8PBsb>0^DS*~|Eax!^bpj1lir*W0
ji3QjzXZ;yc-7l$EN#{$Wjim*j1f0X@t<_m0uV;0djdvjc&o9Fa>S-$2}_7$6amKX0zk9wwjp{7nOH(uL(H!Uz@Tp~Xjh)x8S4zQ-^8Dm$_2y>$6m73KvVz~
w702HO`3wv&gRcw55*Z=Z4R>wJL!z$cjnD~5pMmaWnsHb3g@+T8@7Q`%OkFN+b}!fvR5O#U~;oXv>hfTH%P|7wUkMrzR}Kp*plh4FNDGk;aTG4(E=Z<l~%cG
bskQtYt0YbijQU%?JM}m^$@YV#DiTB*nxzi%JVC1ed&Q4<SO}MBgal?7QJFa-A{z1d%3cZ&mX72*sBv46p5tJ4MNCB&MNCz^zrFS=OqM<X~PBJ-o^V@E8{L!
-0g)Ojyq@SxLpw9gNfGUfml8BjYK9D90&)xZzOr-#p19+$K9o@cR|^zB=*#OFbA)u5*#O>+@ay=4cD%M0(VK(>@W+3;je`yS9vExUBlmfBr4D4&#4#YN=T$t
3J2eY@7|zQwlA|<P(rf1l#yT~7{IP%OvM<*&i$KO9hPXj2uh0MhgLG-oZS$$QV;P`O{NO>``zDY&7J<qP<!om`K>R;X0CKXD8pmC2`=8EZBhILsL3*GwhFAk
$U9)c<BZIR+plywxrzI9n7M6EgB$<EXO&B>eG^`WmG~-+c9ek>faGLvN%#LKzsWsiE?qUFF|CESxaq6^=1LD|>j*M>IS&lJzsv~!X=T+>%1&i-SnR6KUxk5m
sOa?(8Qh?`8aV`&dJswF4!>bgU<qO^;le4yP&OrwWAtnbpQ<KJjp#FEZNerzA^(Sap21nG>y5uJRArXQQ1E!j5i|xW#uw{mtmI5M?WP%)P3PKM5V-bfd%Oeg
L}9m&VKZKN(E3jT9p0s^1HN?iN^s6g(p3ofg+56PKJh{afRNr+ldM6=4&7{zbp`j5^L&1ZsK}^wutfoBEhaN(S{g<V8f!ihD<lIEpn1mnkf7{j7Av<v<o>rD
-cr2^--Au0YE=+8N6rw+nUd4$F&0lbUt4!hc5iU%ZTrwHj*XRrRY;OMX>7tb{;JQeFqXW240|NjmW;InL{oQ4<!ynB>_j)2mM2%F2Q4akXG5a%oVTi6C`&AE
R#J0pwX1dJ+E{*lcp|?De)Ji#jtptn%T;_b`4nFtek=P4?f0od8*>qMCx*~7U=h#Duzb$2j&0pVCPsk=;*gTJ@f1aM(zgwY7#`XJ5(N25V{kn;99;rrf$JNB
ba0QK?;_{$JTHC2YY6@#m1M4jk5NQd(Rd2#oa<)AKv<+#Iob$fP6TP^RrM>Z?4vM;6$;+{g<%$+TQZbY@|0o?@4rI0k+x*aGkyRj>z@YX**l2Ow~K{1zUpIY
J4I_UO+VnY@)&<$(XM~fdQpT!@V869H(W6&&7sN8L>O=?+<-XX_&>G$7Q~;$&MP@0k$ZD|Nd#a=H-xND#^K^x*LGjr%l@J)1!2rDkv+?d!gi>#?NHOG+vo8s
9-}(N1ObD(2!<P-fF+kk#lqz@;z0Nezm>C{=Mew)w$$LoZ}p2Yn&DPNHmR0;PRQH|LXBx~23QcnP0N1Wu;cJF!?-WS)a0zB&J-#EMOw`ta5Q9(Ixy~h3fGWe
AwEQFW}p)C21a7s6woXTtXem$v?-fA7p;CDNc%Xbl2|b<U*j#u78ltW2XyCa=3vF<hpz&>e1r&fY^?7S$Y=g?fSJ<1^$u4Sx&_~nX#K1E6qsA+`X2*<H`N9$
LYO0GUecb%x|oqIXyHh-y7(iY41~=lK^|vJ`~z=WJON|<F6qp!x652CU>4q%RPi)`?l&OOanEeAxg@m&g4fM*xN38~ewj_2R7Txs$<-v;<^-JzB75Bvju<Vx
EC2s^NkH$d?dyX;#wrQ4L70hbM<1R9gSwsOo%#c#+K({cb6OKaK7TAsJBhi!suZtiUe+W`#?S-NTm(R+P!vy|E3XvDm@VQaqgnLDw%uq&1=qps#93iooX599
WR#6AdJ6bGQC*98Vy~k;S&$hVUXfwD-7}k<5-6UVQB`LLiN!5&Y^Fx^yy)INI}~UHut>Zp)$DP<hxWbfK3Xsp;k?E|qmMl~UWft5b>26QU*-D9$JygpxM{0y
yK<?|Im-<sG5IuO&sY^OiN53fV+eJ>dFB5_Yngh|WGfhRu^Y>SI5m>WY!e_vSMhTWxNri|t=E=p-1A+@D1I&J_J5?=+(VbC5={uK|K_^nejJY7$nKV%;nZ+q
LKf3|x!p`XRixqO@A*dAq(fj+R$J78nL&=g%QU?KPb@<n2(^{gIlAJHF~ex}9@)*~D9;va+Yxq~V)7`|k&uC@YJD#P#pKY}b4{(7>0WeA$z@Z4A2`VT4x8|I
OVu}~go8@6x-*;=8caXcRZ)~u3~YOaQTG_loZ(I9(N4xAWm7>xMl`OexQCoGnaz%(Pf&W-`@fa>aI2+C&lpL?@Fq*7f<8q0e47&akvCKA`@&iw(~wRZE<AzN
QN)I028xo}mTWTNJGzs5ZQBeFBa_9C+ytCDit*}8X&0qxMXdy&7g|m)0X?wjN<`A2V41?4+Hd>R7i-z2@^;6dRv`HG<7k{f(rE%fGZZBC4}mj-UAVfm{OvHm
<`8++!@paeE1=e}TJA@D7Febm{oy<b9okj`f-v5ig-IJVS9Axn1O*;mQ{?Rk5CWyg^VYzSdZ>#lN9x5nBqtB#zfU?>s~LU3X502yMAu^mIk2W%XuCCt7PdGk
0B+V=faRnOa-CFeFH-!TT=2q2O)Jz5tRHci!i+sB%KP}YYe8=P!qrhcjV2-la=U6bpf^;CqiD8^?@=p^n&QVW|EcvOGO8n(>#Wi8c8{kci>pAxZWVW!FWsI+
cV9baUf#yNCDP&kVuL679JML0(W|_`#ae4(MIGfKtoptZ32CjGzbNutKw7m(jJ1z~5G#4VKIbi!#W&2sE@<5a&vxsl_L&$aa=Z}@VVDS;gNvd7`DAsXKV-=c
qr;<fjc5wYGGb8IV|oiA_wSF_#SBdhQS8=gx6_KAdG2qgyj~U4enVf%9SwfRH)H9;Lk}SV59z*c<JL2(vfRZOi}Pp_WQiE<kXQK>-kb-KCQ~noJ1thQ4GoRA
uy9?x?I<65)dDuDIt`mYoXTOhqLsYPg7}Gh%7!A-@>S{dWcyx%+l-V#!+qpART9{G;(5IIq<gcppy;!|>=0M0wA6#CW^(N@yGlBekxStDrsej1z=>&Kd6-Qq
Pgb#AyYaXxQ+OXMJqWutp3Op2%7C<juw(zL$sXUFb^`==dobI@k)`JVGfC2ZEDm21X^AHR<~q!of(G{qGbr!Trr>3?z6svOE$q*Zb86-R+O~j~PkYf7o#Y+^
Uac4sB}eH>Zvh^&`S$8-r&XISCzr@+T#Hq)wMq}suu}8C92SUZU~EH1+&29XPrL92)1RB24MWl`Lv+`1(dP3~1%Knz>!fA0R7_KmzAZ6cQZgckHieC+#KCps
9$hL0Q=11H8oCY=nn6R?aciKWFy6xDe`gu8vIZO$i6+R09oOJcOATk>ee8Oo)i+#o7E{`M0LNLOY>jE?HTF}AY|Wp_E!lYIG{QpeEPE5->nD((^Wm@{><7_g
T0+<)0^TQijv>8ro7hov$#>Etc+$Ssz?l(P&%D3VseDv3{lng_ghLV9$w|&Q#y1M}??j544zm1GniJD*Q|&XnNuqJM^$S`&<8^)d&AMmy=0pb6qHK4-w?Cgu
hjqm#0Y*HbY*BaVA_Q`b?@|9T?I<LSMF1%o&8i!;LBx(}hwOgL1|q+2KB=$a1y5`eb8kT@s}r{&rY9Gb+(B$F7gLt6K}PJk0_C1oQx;^XQgf|H$dXn3uynPd
0awFApdx=De>R+4?^v89XyDk{Q58@9tCtuTW7>+_X4#J7;5%mn?R{JXeD_s?U8Q9)%y!90fM-VVj~tvk_!H?AB;F^zQ0m7D6W&7Xjy&<*Ld}gH@M74!i%YJW
!2yuLIYAX9;!&;b7`~o~%(r`9uKuhm{~sFDEMPVnTRnv=0bg+A?-C1YgHV<jbCj-)>Y-D0M^Tvnz|bc<{l7hByVKEi>A~XoMoF~OaUQ@=tG4cFHH;{hM}W(l
Wg>mk*P8F6G@d2~b>TIvo!4n7NG$p_M%azoUT==HeP(k46=d*89N#)T3ACsoP;0hSv&wu~2enAL`8P4Q4nJn9+~YU!!0l^H<Bs|FCCZCp(&Y+N($7KP)Z_kl
ig!A5-3)AUn{YduUfq+T5b8?A->5*=qd=ee-#3T6turXu(T}cy+~45!!ofNxEB>T5$p~x<qM6?tR1zGz<Ym1P*V&;JQG0In4@r)_B!4LbfTI02De#tpm)-va
e=H>hdFM^Baa`=P9US+zJp+JvCt~j%7$%KII8&NU>5^k$ol(Sng==<<6BMf3{cfk$mcPkeY^ALQ-QE4-*tHUbu{|4q^nd$&j;Lm}76fVy#FF6LJ}S?b*zu3_
XYb54%&q{*v|FEHaH|U8ySbCq*$Up{B8ypmD0k?uc>GLQw9BZF^DzU;#a&*P9z%ys=R70B7sBYCqY14eux{IKPe=e_|Mf>5QB#1@@Kh^(_InY*ru?2jjP*<a
WR{$&?;00(*&%m_%Ns~&cX#at*zM3>!I`dj1G8%_S-CXW^&r{p#_O6RStjHv{!N-ppbDO}rE8s>(g_K?-#>g~EkIvi@e@MeU<;>le2*eS%7UoKETxV{O66Im
v8I_V-7b<5DK6v95Yh((a=3mRMupVCR(#^_NRN2!#I`ejJ$Kql<XqP26O2n7kI1xMM(^ufZC2r=C^Vea3!lc>@t7rm`p;KOHp*g(b32=`|9G&5PHQC9I%-Nd
)(=gZetsG+aA+F>H~ubvr(9Ro8zCOa?gf)48o<^vYee)$n+Jhh{TjsL{e!lht{#E#yM%j|z*gLG)xTZ4mpSRlZZigEuF;O}*3n{Bk1>C<@xTstyDI;X3F@by
wiGx!_OPpp$sI`&J_X>3Z^aVc{9YR}#{w(%Wz=<?c^sF3JD?PKF^tns5|W)-)+Q7{)ETVr6RdOm9bA5!ISqS*yj0;#v1BxaVuOa`vO@k#bK(O7@oL3=o%TQb
?NyK;lMTU++mr{@sd1(T7`|FNmY@35<8nfclNjPq@MQcsr4@mSYi?Pxf5R~Zb7eBCui4<Q5&8&A^2}V-5XSe7+IW7_M6aXB-E3kbkdp}UVQ64F_;mg%lREhI
Z%UE^=E2F>*SN<+=;AeG0gd!l4AcF7T9nL;ck_fi$_1ZDBDsp(++%C08E_$$<6N_7@(dwP0GQtV4hh9ubbTjW%>D}>0G%A<iksiB4iol>k#?`s)Oa->(9=_?
_A7~1JC3_IS2lvh0qblrPQd^{N-(+lfvHVWu+|b2&T8=w)^vJ|ZNVDh^iJAP8^xC8e9iUqxC~_d8|h4^Bl)iqvXYD2Z~`L(_3Mv;tBNVHnZ*Ydt_hR?^ZB}8
0ue_sD(h}>jAA{2n*gbwAsb`YgTL_T^Kg%Aoer14^Ga<S&OylpbM|7!Q2sVqnMq$(`cN=`9BUy!ttIBvdy}kEZkGP?u3bAzqa#b~B`cSCU!**QP?3YIxT?b<
b@2&RQ7tBU)H=rEw|OK3Chsp+zpl4}WwcStT?cFDs*y^hqi!#0%=TZVVUj!Tj4j?xsn`r@bMh5iiuV*@eTx~garHjrJo_5a`NteGEgZ@Vn4y4`fCbshT}U_t
&UILDqY2<6*59KE>6Qn<d&E$y(_=zEfuB||s1SM#kqZs^))8R|n=xEt4rqw6<y**;sYx2;xC<`Lai=iTFT0UGiS-4l1-5)4)sY4F#nYi?LkE~fZR8te4Zq$#
>ZgTIn|~a5-rB%2sAYTv{^~^(hUdOkqsD-ECXH@srHxnlxlYvw49tdvtimJaH?nc=j^{jOhPemYM7EwN0kKG{`RpW8=h?EvAp;gy)r$06rN<9u$q5!UQ*&~Y
MO;xBB0P>`;&j?K3NBAo!gtsj|4Y+_0$*6`q+!0-S3q15kT1a^>{~noy9ctpY9k`8hh?>Hs@J~+k1T6%FV9cmcTn`E;oN*;E~@3c0y{JdTqv3mH(2+HE_S#(
xTbhorW7@7{QBhla4jt;@N-1!9BbbqZw<Hlg`SUY&j{dCh}91{j~1eHISZbrLK0mT`Xg}h{XUs|dj4;h3B#n6pS?pL8|5!n9Rj_T!_%V|aXabb;xW+1otjY#
fnI2#SUMst!(s~)4fL(7#$`wl3YmrpU}Wrr+cx0xulliQSEP971H57om1bT?gV7#B1g)X<h79`6eT-n{FN(Q>c15JG^1bs16Y+kIjy9`U{1myws}SOoi-Y*%
ihm@S-eloK8EXkLW?>*z`iGh~Ys+y|nzfKkVvA&uSlaFC)~%{@*L#~QKT)@aD!HeVO6nTpOoiC?9jLkO?X*{ADSP4_w)it`i1riqj%RY&SzXkmKLwGAqCt@+
yBXZKOy2kCsKV`mcbmW9nc)m6=qf-6cjSvlZC7doktYq5uJD!#*Jy1ql!!6Q-WZP_j8sO-bHNdd$Qo1T&V(ydxq`|qH6&nUZ6S*e)11xllSpE1&JJGcA?mH6
UX7Ep`6ry+fS?pFzABG3tfP27_@euG>eblin%MD0ucu=mBg;`f?I3o<25Iq*V!N{<GiSqGSV&z#b=68BZy4z!*Uo>Id;5izVmfjs^3_Bx`7wiHr$mS+RL@Ws
*&VlKXQ;dxu1Y!%_6|-pw_FTbFp%#{(+DB5bUyero9|T&sOn%}`&NZm8AkzvIz<5w6@CwCu?2YuXtVnsqg{B`?T-?>M^97r_w6g3TW8{UljRktr=kW2@BAF-
6L>h}PtF8@?`bQA+=-{nySPH2=i^dz&cyGJyRJcD11Uk>O3gu1TbJcCh?lLt>nIq!G3pNA2|Rt()@jh=yV!lNlXighoQ~PJ#`H(>(U}k9EzGn#BdrlD`2)M#
Y~fGprK0WZis6_#X+Q*%e;28;LarS?`$v{&S7bM@*J*paUJ7YkdA**EO)d#mVN8_CA1-lEl^!YgmWFY-a+~r3Kj7$c-3vcG4jcGH5~80KC}U4aC6QPzK8#Q0
&5%y>1mZ4Bi;Kjypq{q?6G^sM$7$m@dw4ziGLqltBgJGoc|#^am*MoMf9E;_Ynr7CAmbYmmP^*NYT{^p*Y5D7I+|$%VWRLNwV=N9F^yoqA1Hd#DNu{Oiwzoz
xeTlM{}6OP9BV`6oLWG&b3cHHV7?KLVfLS%fV{veeHFE0PXV5S^bX))-Wc!iK2Cf~Bx2}}*0Ei9!?ox45AF#2J$DyL$YyX)XZti8C@u8pxL=s_4baU+g)~;$
TMIuOtS_@Zhwp#zAXn=|MQh@~zPW-drC|nFpMs5lqrgY}{H93n_9{!hv^nL~VJSj{dXsW{_*Ri4#UH!$^UwejpkaURB>)1by{p!E$GbxMeCV0NC%(r$Gg`XU
Od2zGUQR$UUJ}Y%JeHxsI<?1L4qPqqSP^g~!NWhLFzaf%2FBqefnlrDMTky?P~4&I6T(|)fANnPGKdlHC+RRP@_pr`ZXZa@ox7)Oy&gL10+yGFMSC)hO-EyY
0oMNULBBKRoC;pg{H|hE#zWhxKUmVkL0-nWuZVMV_s4>##=Vh|hp~Xpf$aXoa4Jn}+%Itzzciv+2>XOX9Lg!U>F`~qq2>j?qvwkpTXAbm)vTz<LVu*8irXh+
A^bUKF6j6I?umrnEPKSN{{JS(5`&9;-SU6xqW#3P288dF<7vi4KNl|t(^f1(cZM3f>pfO{dSPs_ztVMCI7SDLxe_K@6@;19r#o54Q4^iu*z~B}AS;9CC0EeP
i_#o{RdhcfS{Nr#XXq`%ZDuKm6=aVq7iG>?;&*hFl@s|K5@VYWrx}1-TNx8#3L0#}ocnoTlj&(ep677yI5*uCZqti3Wu@DEdg%q1yq@MrVhdIvmYcIls@nl~
4U$}pJ+(qLej?&XWdvOF?gfh~=MqbC^B)^4cJivoGp8G$7DvhQZP(>Rn@kTFewe{tQwxce&$66oc}p(8Ti#=!6g83e#tJ~HWzo5Y3Kk#a-YS@ooXGQ9Ugr{y
Lgsp^#22aob{~eCQH`-?qTQz-O5mUppu9So3G~Hd@ie!?F3b%Tk0j?(sy(=di!DKL$QFm^*f1ZLCrTq=)d_80ifONvg}QTC(V(;8)-b-p0X<WUxQlOsN+nIC
_S<UH<uDL^T!j7F=jZo~grn^&XPgQG8WsYOMz=Szm3Mj|5W;>$K}7@Q(umTWX{V-qSAf1GfuCzpSC+<)752m*B()(f2Kvqzwrbz+LEY`K7vodGNd)N(CAJ?o
4j6aN=O}L<KY$bu<5mllTi#yY3yFG8FDsy$S6;Awm($3gB}>a%I)m>lN}Y6S9nKQzB|&WQrx8rj=;?3YRrA}6DaSKzX+v5=opHkO5iVbE{x4NK%^gHr4zeXP
WqP3dp=XrfR~1J}{7;ZiwnCKH7ixq^PE7D(j9FS>`Jq&y_xwO}Dl;90=gwUV5X~Bzz(OT1RVnq{ks7}2MZ{nOJI$r;3doCAcQrJ4Sj4ww*fT()9!=VJScz<M
<pLE~TegNo78GNfu<1b;Qr%;x7X{}c;aK&xJkcvRRNxddAy=}T`ZZ)3#FK-QpPGHuKuzaW@LLl7<r}E~>{0Aoh_vCgP*@TQJJoRt0U84{alpwP;q)YJE0c$X
5+`4lFtNWg9^gqu3%`ZrCS4Ia{6hanjc&9MdW*a8UTwP)3t|SM7R$l-R(Mh)Bya=G`D#&1!3oy6FW)pcaG=w7>5UJZ!gX%9)=em5<isxUbuozt2p>Ayg9eaQ
TI<X_1it>YoP^M00((zk+UBJUd$rGAr|<Oh)s8Z}I@}$-prlBG?K$i(-UNTiiARc=V~DyPzZ?Io7V<C6v?IDP$3g4x%NmzRkz`bbHK|t@d9NsGli$P9yOOu@
;=qH1$_KI$4#kh~k*bmg-zdd+Z<g;3#`M(R+ci6$4Fo1=4rWXB{LOfH9`yn16|ZhEDQHzl^Van<IR3zvwMdSjwULPSsBioyn<bA7L#{n|(O(wXYI=C`#Vn=2
XRu}+f{6Y2E^GE^_Nlub;>?4Wb!SVBT$WzdETHu4Da>#A#HGqenI~NejMncG`k(rj+<-)>(68?8>&W^#)lekNGYguBY}W*}l{c^Lg9wt16}V}}JL%Q#^o@GO
=y<=EQOHUlV~0LUx1lsw@?WG9Gt|%}@Pp!l_g(vZAvfh^vQ+uWpMlbCo}e$5TN)v0Oog;?ZVXPoAHt7Q;|?A`$;g*_h)3MB<?xR^t2-6%)aaqC5HzhomG?Da
hr}9NLw**a4(E029q$KHHhHH{clp^S)~ad-ffwY+5Un*h3;_?WFcpl8cm0BwsBW+ufi8H0p{b{yZ&$D_6jm(O@8LR4j=&uxQ2>fuaR>&m1vWi@IF|K|(MQfJ
gDa6j1~5FRl=UO(6cmzO50NV*lMHbT{hcO2C-`$=7@{_{m0iu|(rK~RdO+Y1bk`B-M;(E%z@xWFs~VzwgZ8N^6J<}l^PKMn>D+?;cw~|Bsp&Ph8igdcTRLjI
JjCS7Xo%&R8l{&L1{P&9ObH}~f?+`CsTZ%zE1j;F@hG7LP>KW>!|bfSGB5{?j(d=68%D3YdHiPRL^r=r_9LZRf$@y1%PZ&X`#C-Vi$Eu&2$)UZGDX7wfjhfn
Gmsgh%Rsa{iGZD9D8E7!ie91;RU4mAwjkk%doq^qtbh~B(8Ucy;ui!G{WzWqf<VZs+JK1+3rCtcq6Js87~7w;{VKf!hwar#0){TAmHSGT&-~$o<NFV(5=aM0
=%gnZP{`l1TD1T1s<;IU9F41$vEkT&jrBHBbq$?eEL(LS8L<YYFQ;cm9t`P5hRFnLQ_|I(nAz-x2`nE3hj%^shXvO93&;V(3UL^q4C#z!<ealnxdc$|i}Tp>
H~F{~R}~;gz6>^ef4<ny-5KrzPAP@K6KRQ0K_UJQo-D=e;-%kN$uc~PGi74uV~w&ce@f1ZiRg@(toHP7W?+mY@srXwG%P)xcu|7Oc;aoXHWR+A2M)~-l>GI1
8(~*X_A+sb3@=J^2w;T^F%>P^7E=gw$RJ_h)sWNpmF&<tZWX{h$-W7Z{|_NKU7$eLf%A$VhSNMa#G76*bXto0of}4Gm<Ij91{HVWVwo=*xp8vs>0dq2xtmx|
J_GO%B~p*P#`Hm9hsf$nj|-*ZUO6{x!Bh>#T<HwfsS{7}|An6$NdpwN-}l-9RZP>Ugu$7x)xuP8YKNfL(in7gMC^>wFSc*wSDOvoYJUquL;|H&$9K_1<v<)x
{ciSd&w{Q)skBv6jE{t(q@l1{LMM$kn(M9sjZ-gPxA=Fw&+KQQU(xm=vZ=sNRHQ8z<%cq9ys#wRj5)pV429ePWBa3V2v;02<^+)^nh|j5Un}0{h7Yg*jd-s(
B^cA0I`-QcZrnLg|Nm_Gs0gdW;gc}W)xcPe`PL#W4um=fnX(5X4YJglyD~eeeLrhlYwoXcTL)Uy_TM%>eHT#OXPI{hpup{mLfq>cO{|sbWvnb;z;ne{G59~T
WOOARtWrr*+^}YxwqGBTuD3e5XBB*5Rd2gC#h2R0{DI{<9`ah(=i*0*V*5}g=04nU+X;AU=UU#)t^Je4kuk^EbvuG{%}(9S&jO+lH4-aVQ?V)G`JL`Y!*zV+
ezgxEIKq4XEMkhht4!4ulB_FO=%~R}Ifma%l5FB`gGxm;+2a@fI8B8a^ZDVIhRVD+hnZ!gy>8m`(=^of)a=s!bwzttH`Bd+9^`fhGCe!#h>hoZk6Be2;%8l&
Bfy#rgM;ab7rj2fB+s=G@)*LhMD7d=T8Ltf+%m;&t)5&zmltQ5$GF@X2up$^QSs8rOx)gV#)AnQOrwD`(Ez>>fBbw%Co^aXEIvDKf`|Os5)Xzyn7P5Fytc5j
rkHsE8{34~IAYNoA-_#(<ghF@vYEJMnvWzkfvuLvDX_EeW<Bi91$Pz@TCGF;?&TgauyTJ%z-qNc<XWuuf_pgfp?5U?oERSFP4zu7YH@6;&2w5^#gFi#7JHKl
hm$B=CMX_$p)x=a3BZuH^r<AZY|l%|%i+m?cL9cmN@*M*zVm#&F5MR3LsC>XU@n1)RpuiV%5NE(9J?pfT-<b7raIq!ua7i>@i|1p(M!FVOS74BFWEzR7mva|
42dHhn5L=r>Tg|sg^CfR`^!|aGE7z?t#WktZxRDKWW6i83TJ5}aCC_w?(FZY&8faCl!$6;r?jJ{NAVr08E_FzgD`t>i>Yoccn5G-9aKhsim8Zr3G-2wQnB|L
yr$J4bq6se%};AJS374@>-BOJp1%Y>3b%Rsri9Kf1QHXcXg(349~^AB;g15Y@%CgOMVL-TF1@)}7kbppVFz=yOG#u73SHNT*BQ3a#G7(8UD8RDG|MWF&`HZE
VO@jg$J<EGtEPf8%S>h+f!{w?`J0AyFE9_7I^6^J-0&}-lNI;#9IV>-PMW}h84}?XwUAhaag*74;JUsFr{?i8LP`=)Gez;{Pcae;W4N6sHtlr1zvV_L)z9yf
wOrD(oOuE&a=zSnEMj$P2r~A!y29X=(}+LG6Y^5soa@-zIgnp&99j^-@g*6nk3UO1<y_qVJjctGPc-+}-Z}RO2l^yIwuUVZJ^TF#wZMY-4(odwmiYg)yoHV~
FfwY%&q7NOzXB=X#V>z)X#l$>RD+ZN6$WEKUlU=DX-yhr)WQI&EDgOzoN6_2>vT&Z=gWVd@qH%m2-+nxw-g(mS0NizpVl6b&m=wCc=|!JiZ*6DSBI}N&tg~m
vlT{5(w;Ceo$(H=wORc>4&MZK_<jk>nEg-12`05(cl&gHvlxtnmUqVLWW33JoSFfTx%3<;BoHni{PPdm!@yd>9?DnAC`H<x^M?uv=eUlS3k0neWl{Th4GO8U
xQPZ}{catXmUf3v0Tg@JmejbROdELSK3KsrN#W1Bdf`3E-A_+Tq}TTfjO*ZWTbzzBWzoBaynTNgKra2(nc|P16)s^tI9GXB*Ygd0(&IxZ=>KoLVBa<(Ux0K!
=_qGHbbwk+k}bk!Cmm6kEG>T;Jd^C&pkiLSovmDdu~dK*EVo1e?B%DGk+K|W!q3VnCd{%|&=7kx{>gFxvMl-V_5dJF;p9`z6~haBJT)@J&7u(R5+l0VloMcp
JrY(J6`EzA@OPgLY0%P`4+#MeT04n7fI=7a`vQ2gcK00kG6zASeV>F#HFp6wfOkr(N#m)bmjnP>`8w`yhqWCrWzxabR?X$Nb<zFCmt&Zr;<9aT+DpWFMa*AS
95(;;P>$00m*+0WFKyC5Cp?_zVI}tnnZ5<xHpE~|-B&c!b7FEnMg!xzl-lGOI;}ME08Pgw(l@9{*?_nEiCwu-(8>mv`Z6jLV9bUNC2JUfH*)Lz7h@Pez1KsK
5<@7qke9umK~D;3969{i`;=Z{Ks~7;7g2+kZci^fk#v?1%<fKEIsrv>s<?T~3I`a_tLNX{{rbs5MvW!Z$CEQ%L7KN^AQ&5e`X3K);!Q=t$Ws^I+K3V@Crc30
!~3GsjGu~T+ctsqW%ZRy!e+0Tsu2@P#s{s14Nf;12x&SCMa-&rxoe~Mjc*XTr%fvjX}_YJp^)rCKWlLehk(Lm7pdNfK^~jREO!!&r3(m#lEu_;;=9498j79j
w_9PDUj7!?^dn1aapTXZWA-U`ny8FCI-gAK1-@*XRVM)^65bEEJb*$-VPpb`KCP@CU<<n3a!@EU_$AZ#SPU;AfFdYC3a^QjVessb%VtpH%lWtpIjZEu>tQC;
B6g|=X*XJPmRFp?Jz^wD=`J}rlTpD7h3GC?UU5My^!CggCc)*}it-=fD*m4>*HxLqsIep4({0}Zc5h_~mAS!h2J0yoveigi&l+YnlPSt)*(r0hB_~mTJZUHR
)b->HhLJCAohmbyTuDnMD=KndgAF1s;cfRS=Q$0~z#=QSyH6qw@`t(~g!i@u!n0Cyd<&XnVVgXJkOx{%6}n{DnVGtN$a!MTEtFCrq-V7%yOvOEDuGFV$K-WN
ol7^gvL|~PIXN=%oR%o8hpipEZ-)@>2*!3bQNXMJRfw7EBFdrRE4Cutcvw+A<fa;4mApNx5z*eQP~AWAL8zQ2h{G*v<=zzG2570~y3)|@5rp87zKE;x(-)r-
w-l<uCBeE81(mf7TFoCIR@N|`bvfo|I#5)$cJe?{pD1eI+jByb-Q0N!i$>tiRCP+i8smgzp6$Zm&b>E7=<vL<jzu}%r#~*tz{QN1n0MakgAUrVhq`t~vmz&$
35;mUM4mINqnwIxq!O&)=W26UpfPcW>@enCr=num3oEP462C>qp-O*j^%fx`P0O-uA_IiDathp_gq(-pIa;s0kb6dWX%Ja>BkQ@m<MPuCixgPDC|8A4SYipl
vYi0kl|TV5ru7EO3ikqdELz!)q0d_%B_;!i+<|r``SSx?kE&PbtkX}jwNN`HQPTw9*gr+K!hHy=IcE{!JDRqy3C%&1?Mxd$4s07eJfZ?JcW$8d=veav$6+}v
AZ<cqq^-7D6Gz;qm9!i0`XgF}B$6ZT5Qg~>%pCSIQ#)cc8)5@Ym)z^iIG2?S^~9V~{4|75D=G(HhRo8*vGf}uI1=r!mP8nwk(Uo9k%%^0)tWu!jviglI(-f$
Lq8R=3)#%&Wp51TEZ-V-WwN?+La^y2<(jM8n!5Y?1ZVKM!}XPGK-?|ph(7!jKNMzbkJ|87;;oyP52_=E$QZN<wpcG+M0ICb)vTqO_MJj4stRs}dN94?158G}
WjWiMo(!SL)o=Z1dHXV-*To}`cvAg*M-;X*b}5}=k>XMD+|#{E!m-Pf!a#s^Ixz%q_w%BjQd<cNoZ~o4bL?Q`2}q2nJ<IeZ_aj%<Vf?n@=4r{G)u|Pw1&zX4
RNaI&$VM8T3dSPe8MS8ouO}(RFCUeNy{pygG4Ik<S>4`G70xkNuXv(M1=%RBpvX2gH0&Vv-t`UA#dgwfLoi{J7iB&;DnY7W&TgH{U$@93qw7$n=WPD+R|)PQ
nrB~<s`;>p6$+QpG!LYF7`^lwHR?j%ar5wh3qe1<;V-ikw?e#v(A`aY#lNglXa?0_a`BDmOf;wed!(b%&E(U~G-~*9=OJ6V=LZ_9S^udz^R$0<a=b%;GtqIu
-Lr_02%<V)4c*`6$Xyw;tiPw>P53}wDJ7`L!)A-MKG>{z$@Lb?!-trx-q2%qZMZo6C3aTaA+%(ci1bU{0n4K6C{P&hh!iZ;Xta*VRHfKdj=Qz)OP?dfX?C*$
G)cbzC>K+f-l6Iolj^%U7cxoUmH#Xb*?v#q)_N$H+Fe7>#_!U^t4UZIDjpu3-+jIeDm)g4L_r9B-ED*$@(+PN_|LIF1r?r%Q2y%lAbO3Mes?p}u=9Iu#mdWO
P(U!*wqod-*H4Nzml#`NccU`TAw3pWu@|lZTL2c)u*l%ZmK4(Mr&gaSfD!TnmF~4E3+{Kv=zrQXyhi5yF0YvWCXQn7``1mc7*eZ|h>*E6*iYk8Ze58w=nRJ9
B=$vAiw(w!w{OvDn0wFapl`87AnHzd)tGoI4vrGVL6Y1~*blL{zhssb#RVwil8=0bNS+pM`S2cwUO&|#S+u-*`O(_TXT}xU3MYfhX)yX$rQgL56wsD04O{t8
Pi>F|HEZWnU+9$#x1<-(o$b8QEeTCwc=xkC=?c!^+KX=W0&JS+oJSW{PD4EL@)kj0z6m8D&wJOI&BvqOocFIoP}*e(k?dhtKF(eji!NRkge>J*7XTCt<a$f0
FQ~~bzl{SHRlr~&QG>1J@Y$q85`L%%>nfCa9~V|KVwCpcdpw^8$mNGO-B^+UlkGuNx`C<DVB@!cEkE`Wer%~;d);p-9OY3_44Csk0`3g4aJeQjI};KOY)hpi
%9EJqV&0((sP5{1h?po-T|~?i!vu;Pq2JDAEh^SweA^8vc0~F#^-Z9tP!>|VHZ-Ilqj_hAEtK7|evxiVj#5Nof+?e;U^)hmyMai0eq!gxiYk%6GB^-AFRwkB
pDKBj?8Sf5!_BgVrbND0O^F?tv{5$ZEgL%=QI~AM4Wg2BG>;eP`+x9At+vj<xuq>z;1PxEs((bfi=XjIc#IV`S)!4j(4)@2)FOyLr~h+|euNrNGo+T}zt@xR
2ZW4Q<S`gYbkJWYXd@)FOs!ecaMdmGvWV3rShd50=>0fdJ)+`DmU^oH#7=7;$%~j<VDtNQX}i2jQE6q+BFD)P{fW}|C`Uqay2Vw*9wUP$vXHqLS>EI+UE4xp
brNj#r1bpNr@}9e&Q_Oiw?C!l$R<8lxA^3$O*;ebz3_*>D^^y^Tk+#XnsfK;up!(7XGU^*3A}n|_^nkIAzTm7WyrP1pj>Mbnglx9wz&gC@&&=ftt6>z>ADQu
BIFqh(KPCyg!kFxNR4Vy?6q1VeE=sdCpta1#92Gdw52~*GnvyDWBJ}5Uf(5BdR+pO*R`p#Qb;gBiw7hdi9JIfGB_zX^I<wYz|aOY{o%^4oc<(9Jvha4&}N5H
RFp>D-g<|OW^^WxsE=h#RfR<&-QekokGas)&dkV^(E}LJiTZAj4<?V)JtWttQzQCeA3r0eJ6~5$=QKsSz-Lk+$n_crA10`*?Win5W71HMFJ*lO?QggIVKQE%
h{=SfcwTdO{D4vfmNpjC;PdWN=3JhkwL7Kj=JYvAB>9LSO?50M0lSsYdJsNK?#vT37;UJX)CJj?Qmbp-vMTNt5TtV4Hc|U7poF5FChUl?n$}*gqPbC&lYo0F
yny3h2AK%oMIUAg7o$~*&{Q{kR^*p~B*dfBLn}pgW%dXQ`%qa2_mgq{f*vO%8|WDsGM<%E>DJisuHW9pIm)!(gtd%fl_?Gba3(iI8L+2lEoK*5E%@Z=Dkrl5
?|-q?9<9J#whi?xj2II5w&aGC4>sl&|Jk3I#QriaKQ?_IqyL#w9_y?)c^4Zg7Zc-2q&I#qAq(?!Jqe}69jh=*ac)??GF{$)Wo|EK3BPbu^)wWX_8(8Q;`D8D
H8Mz+9e2RGO%j&|VI0QjWaTnpe}~nNDRu;YwmFl&6M=R=Z6{`${Q!S66_pB2e`227IQ*HZHtCOWlh+qjczl68!vMCc^0C~3wz4EBvlwF}Tb2U7qsIs|+xI@Q
Y9?1}jyTA<PbRct=J2~5MH*qnd>{W%=Qe8X)V^3bTs70e%FRGtaqn?!$@ujgE*a{Bl)1Xx(GiKzKPRQVC3lQgWkYkWPDN?OprlN<SmI9mOJd`{OXyn?)3y_$
1s7RCV7R(9r>ve95Kw>W=F>lgRro=~Zdy@D13x2%G;+nQ_p&<FQ)@C^2{E6K#3%<g$oe5}QjVzWytHm<Mr;F2$v!4XxsjQOS_QWQOE^$9a!#bfJ<trId)HS%
cQ3%$pu+nFKE8;S+r>gaa5)1SycW`-1qWQZE3r~aBL{mu-oa#XUc@<-u+{(VtJEXW<!M=*0CO}_kvf$h!*&c=)EX12pi88CTGAEz(K8jJr1<k9j;aPwva;5c
h7v~YE1tcU%OXkEe|cEMC^02vWZDF#tDg%!<GlU$^!_t!2Is;khk{$OxSwX=%Qw*7&P!go+3L-yG*Ub#6N}@@a>g=%>sl8o@X$_6cyeqR?55qU4Xfw=j9u=d
LU~5UFNxCm+bZwfraDF&X<B@{29k)qfcN(Ptyvr*V}1D{_G}>Sb~%^Ocq^j0>#1VOLSn+~v>hF@llPug48Je6a-Jo$Y3z6<>)L(yEYD7YupOF7M8S36Y<hy{
Oun0P-^!>S^83#@MKv&b{Zl982>Pt>19kAW=30pebQ>)c*5-2f2j~o@L;B&%OcM^~T=r*+psg@hq*RLsGp6v!y?WVb^hOO#Mn2q9pF(T5m@zn`fX`e3X3Amk
9}5L^1Ilz3aU08MbE6{qgeSdE=i6V#N2C;X>#Xkb@rWbhEfUbMMdfKb8QFIL+TY?q!`|Cm<(fC%rj_VLBv3$VQpdFzJvReCm^{_%E?QRfvv3PtmbXR?oGAh5
zd=a}>D|xbIj~FULO`U{f<02#&A?T1*h=cv&zCXTNgW!aGf76?l*u&n`;^g6kwD+f4||Dku3LWYB~>+rOBJKV0-Lk+RDwY#N)%H3y(+oiNmI(9&9i-m?O%2A
j*a)*e?E(I`TcJRK2m6!$xwY^DYT{A-y&jl3{BD8x6~nhqP2nNtOTbA%)6^Bbj=Uk0Wy}WcBu_i<W_y_1>nlrsBeMu{71!dgM#f7*#1L|$e6fMdj-dF3M2fh
zEx22wj(o4&%YxkhkgSmYGGQ=MTSr)8Te?I6pnA_O<g}Q;oK4Wm=H3SvGjQhoa-a=&=i#<FTqdLZTo8u51%3yK_|sOkro%RqwnCuSGSS9IR3rmGczJ>YW*gv
I556mxCtw=OxY^HU@s8Jg<&@)2!r1(BPO1ViqMD}kc|au?MjS&C|32+k#`8p<)9kph}y-X%Mnguv>?{!U3WWf*zyy4d?*gm4Ofo_0l)$=6GQ5c>mBL*YBX;B
A>3Dgp){U|Y`hB`0<mS#Z1`eQ_uAL1h0pf7m!5<6c<h~!^7Dm_YX0F*xLRlnIW!|M*IF*C#^d81lh(Q7)_Z;2R7wwYTp!f^0%e@{o~~m=r`76tPb-KlR=R_Y
Rt1*w47Lckp`bcg{cI7bD~nBSp`ytPA1Lg&<g<hIrtkm&ty8YsW&JIR>gWThXHHl!zDxgcrDHnq{?z&7i5?35bbKZ<n)nV~PhQ|1tjhb6S-+U`=iELV!K(iH
W-?3*o9#=KX*976i&pr&ew1&~)3CzV<|u!=vYYB$LP%T>YX5%T*lL~I9*faI@-l76Arw>mp-|7X*TM-b@{KF!7zA+P&BNx6oze#U{JzsJC>sY57ggEno)5{c
0kSr-y)B6Z7Ba349Xd3mmL?k_FPjl06Jy{Mr~qAe9eIsD|MRT<KLeo8c|EbnPaVk~TcX&0M?E_7W+ou_vWOJJW2wZ&W$BdNT{|=-m#HT9sP@bf9ku=N@6J45
-FAnfdH1pSo%&smlqw*MGhdDFY2C56Iw8%59aM|TJB^#JyK`HR;*k)?{wHlJD?`m~7){s*OVx7f#Xgz%-2SkD`oWLX3`{!CK72`Gs&}zb_*eqFpZb`{B0tQX
x8BF*JPEI9veo4s=$=HU?7*JKrb3rwSx%ov<Mmm756=N$U$>?Tx|pU`@G(#bmnF2jCMN^7xXYIPX{8klPXqS%XZAj%)0-<)Ip1G)k^ZFYYodg8a$(VV6<zRi
jYqnWl&B5^S9k9uHnNX;CK3a>?00RA5ULSuM#VWNTtf@5L^+Sqkxn~GRtLV%MxoL+pf7R%4MVQp%fZBu+TZ9o{EX-~s;bZfiz~FKY|miYT{i&ll>=Ii!pa|}
0W&s2lbLUSLxn7JXIu(9(4w(I_AcF^gTQ4Y__Ys#F?1#2bzcz(bK?b6#=WZV^e(trnv5pR`-^X^$&GUVLytZk^-LMYO<?+J#4$uMbAI%1?M!)XrL$%~7!ec|
P0-7)HISE-Z26OwJY<ee1*pY*T0o_=;r68x;f9B6%1k^f@yF|)PtTTR(e0c@!qy>>u2`!OHJs~!x+6>4{a6+)V@~j~y6^M3=jg5mWZqv;fTGuckF{E*)v@AT
YU-)pM@w%}@an|7^@XHdT(cTdydl%5VFv#lr)oEq+*dMNUSd*_9UHRV%n{V*rqHQXf3pU*S{JkQg_Q6wOE%!m83QRDPz|-x(dEMlGAk8t$kq0cs%hKpJ#mE%
B_U>-8M<QZFT1xn!|n=}9(x!|bO{6$R~`G6AS8u4XEk+qD?3^5?*78UM#q|Tzd2v?`J6Kx)7f<!P58^CODRIjUobTwxT?THj#gK>8ltnhk7xepYoqo0&90B<
x!f4mTUuHZUSu+M20|TeI+TTZT$lf~M5F&Pp$BpL50Y7}i7B%S6;ZPmaoksd!ssifEKGo)LA15~B2l%S=IPfFt``m#Jiw786Gvy<xhzVb)eH4=2&g6*ZX7dR
X6r)gFc))8%*E64b?Doz2h^M~RXWpMhuB%XB>O=#rM-sV4v0gZ*^ATKjMkNn9c5q^(opDK=yjX!-lfa+JPSLkLztE+d1gEv1<O_W?)HdCVgABn43%UKBZie<
j!ZKY!8NizkjX(nc``Z@ufmkkTr(CuFN?%pE1#oWbIe~VTg@L{{MaV-(N0687D7Z~++tef?xm#Pv2)bosM(tqV6pk@agZL;OHdM@;i<2^1e|Rs-F%A-$B|y&
0Z3n<BV|U3&_2T{e9vlv)d9@F&Oc45BOFf`a`0MZcWVFMvvh;xyx1glk(v>Ysq6g>p>-*u@PuH8CcHd+()U_ocI+!O1Yfm`Qc>ox9>GaldA=yAg9`soF4%;Y
*?zv}W-sOk3t?KXNJ?}vXi{fu46RWU8)V&)mroD}YgPWvGxj}-UE|lwf6KII9+1=GkQthZH`dH)H~jRq`uWqtIN{SV{U5@zr!-VgI9Sz%62BN8%VE?}uji{B
anwXSUb8uu;5<9KUS7SE=178|MM_Pdn8$EJg7!OJbw=3n!pPbV7W{{K75j4Oh;-({(xCM(yc&Xja2IJ8C3~04t#grKz@dCq3kpN9paFqeabML&xsfIPf{;f<
jxqpq4e5qzL;5)wa&)jOp0^CCAt4$Orr@g`%W{o!f`1JYABfRJ{YLfaPdx<kQ|Q&&GbjAL+#2Y&XEwUUgC)s_NtnIsqxb)$h1@~o6tFVrTzBGLC+d(!i}!jf
2REPlQXcE&jmHx(N~%TB*s<8No$}sgXDpHbY+|d%kFb)gf(2oE_B$yiL93Qohv;1_cW}6zU>Nu3LY>{`HSV2K2y|}OVZO>uzSEw;KbRH=I;t3~Z{R7hb%mQQ
V<hgT$a1$!!zD|b@S5vF%@3VD!0Gl^yGaCeWYGYR^hf>eWL7w9Tc30Wp^hIWLMdAIlW{ogNiUokK#@RiRk;qt>b#n<#2o(3`Ro|Bq#NJvnP;l6xU4J=sw;)q
`_BQ`Zv*JlE~jZ4qB+0x-HOx4(bIQ^avhcb6AP!n2-~WoA`ifY%gJD4VuVxC68l>_&VjsaYrB%TojT=Ak%(L3Gru!;8vR3Pk?Js0;X0LGEiJ~Xr}fl}Yvod1
xck;aawo`)GVe<jGhU#VU{I>`l+gcVsfZ0p3-dVZsRL15+sYIMAb1LV$Q0~D&85DztpBW~6(rxeN?+X^R`y>0-IjS2db*GTJK2frzG2I?Q@4%Mt0t2&bP&_i
cQN$NhBnn@k?V<pIZs@G&nvZ8PY-*;IUKfj#NiSYB>An4F0dICjRh#=Qwv}XLk9yJsqrMU+Cn6Gzeuy2*m{1L%zJA|zp-X1?)~T?`ID;*YI?Z`q`k|zM%gda
CYHEI<G}h|q1KfHBcAns+9+Gn`11ND%Ab|<3SH%yM5D`LCae%8o<Oy7Q}2-V99Re$i7}4p`i$2G4~A&jF&-GNJpyC|mkNX^=AAm$QgoN1Q&pln@+VhXmxs$}
AfWB?E`l|fg~X~zWha@4olt)BJg0DM^3xfWun6{6uI$K&D3sqEVPwFjTZI>a7gL~}^$dNU)rZQpNpxm<Xn27n{br2ervLWXTGL^ahL1!7p{7is3_PbjXO2^&
E@{Rh;_o~O@gbe(3KZ^@2j|6@GUSe$03({lYgf_)dZNURgu~)@)F%C|RTalc#iJ>%pWYo+EDu|0M*_UTJx@$U6?(#LOAxqQP@*?1?)=)~!xlKSDn$a4SsEIY
B?P8QTVv9MZAF}estIkQk<|%jvMNnJ#C|BsK>rP@NDX)L>XmueS7bk}Z`dCm4;YC&eF(ptPC&s+Wrej^&<2UQ+I`Dg=z!<qo)w)OEu1=glIQIU`>gPVi}u_!
a>dmE|1$2C?TUBx^9?-f5y*{TU3IH%Lg5J0X_kCf2rbte{2YX}W5Qb~o5J&~<Pc@WT+Rjz9#fWJ&|B}kazyfU?nOj0>v-I5E1<K+T8O{3!DVkyQu44%G7<hh
Wie<Oq4{ArWaCt-wx+YTb#HGV3Q1?0V~_CY97?@MYfrliHuH)`#mLRM`3=y?>D7Z)@oi|OI@j=37*~<SQfBbslGhwE`hYQ90b^6AwnDU9AQ)+=+T^uy&6Gmc
|6`RIl2Cp>58`953<Q*NNFz0zk+0aK&4D(2*?H>H@^1C@SWHw)bqFgJ*xS3%S={Sya{;00LE;#1CcNWIl#Nt1><1B&njYU`kfWmM@YvYdguYDQ2-HV5p;)rI
L#$+w1v`EE3(RAuxJ`n7SfMU#=Y$b-nEJKPt0vH>TkLK+8GYohJKw@Q>X4DGZ*IK@kMI%LnZgG-N?Jj6=inFFmV<BH?F?w9t?hYnqF^|-$yplr<*rnsk&FGW
FlEFnZvuj4&boLa<F4^CZwZGfIXG<JBhM9gxG~zTz!>AEH1orco0Up~ka;l27plpL8Uw2O;Jg>|zip>7x>ytVo`!<PA|6uk1xiP}58y0Wc(ODMI}TB-hEC*q
FQnyl9QG7<tY|C&a9Q?3=d(>K+x%Z+(|)d5?nf5NiV;^Z=H*VypY16407Oj{uvF5cslQFB?H2<GwZ|Ne^?;qhV`#zia_hAW9#Q25Wm1cr_wcUSn|Eh?AP^n6
qM-1n+5#qhbyb>W(@T!Q-vp;;R=SrJEg~}f6Ku#i`7+YTpo9vbalEu)Ak5qY|FaA~@`sVd^Ne`3=OM!|vM0W<z0+7}e`D4}%woz(((x+=VhnfD`$5C#Uo<WB
9r%iIRY4rEGjPWML~yoyzdlPc(q)^_^3nai5@HZvp6kw+g&7bj+hN(fU5Fi!j^wo9E4=2PXb4uH&TYGz0?a~(;uIUcmKFm}l5ci9pVdu(1or`+L}^~pxx$%O
b#+&q8D+N0AheMX`RW%Y(9ulQ0}8vhayB-4!^>f5<E!%}JHA_X^We=;Ex<eLRzDEPdL<E`H>L*@YwiIfJp+GD5l?zj4~H1StVzlUNl@F&p?&Za;n*+h{f2k8
1TT)Hn!olevKlIkh5;?gvwjo(Kdl6hOdn7m=JL*_WMKh5_=y)9v@V(jZEa^E?(KS+0*q(=;k~=qy(W5v41>rtk^zcX^6SpHXuX`R7|~gAF->+c&;0|U+fQs>
Zgag@1yVI6y>b3JiM-P<qA%s2@s`kmlp&Y&2Ed#KoCOgQ{grK?tP_^`*v^EtR_+){#;)KcK{Ku~Gtss_<yZOnF_A~nq}9GOlh@<fkiB>Oj%90o_ZBxhLk6bz
?m`4wI}nZq5;QfcrK5pb#wdIsUTR@ST90PIjn3b|Kw&r_P3A6bzp0W66@)4$?(OeGWWiITNRv**LX0Fu4M9IvWC3O-hWy+}7&R`&0tMp4*p`3UA+s~c-f&k~
m15kGN}B^zv&qZp)VARt$zg>rCOl`%C9=PR%4JPWRZm5yAV07ETZ(la{Vz|wI_xCxI+a-STQ@XZakqzRMf;xpWJ9)tu~CKyRK9TX>#rJ-vj^u%!Bo%L!dh}{
4c*%`kx+-3EU*YZjyVw@f63grI!G%?erdqC-24pFtC{OA(7K^t$eKWnPbhtwwV^gwe}~~);al;w4yfZ5uTF*c49L+%h9_LLPB#2vlEL(<;xo4$q%9M<Hk!+>
W`2}c5c*(*Ck8HLjh}p9c~X9x;cCjPIw;D2Ln5#kgedYy1XHzSEI)EE1rrg{lPFRxGa4|C7m9z4F~z?j8={Q&>;*IVneUMUrlawI;3x$(7|uj!5;@>3Bi5y%
R)<+b{shwPnly_In29|v3^t5>N+RUzsaztdoTXwby;YXY0*suVSjhvK7tgb<1P?`@t2RxhTau<1IV_bickiDoFyOa+{3{J9Mn@xpfp#R8ELI5Zisn847qv=f
CI=(sM7rW60K>3>+#5PG^r5E_cAXgzfv47%Ee)AT<pe`fUNqW#8Mt>7#6+iW4JKRpxVw4c-PHr3M0AaY4f&MCh6QMt$G8ziSKw<DMxv-EojbIal*~+R;x1qi
YG+MHtLJSa9ik%#Ab{K?XtvshXMYZmGL7f!eM=5w0Qdd)yDq#l$hf-~j>x|HeY7O^d~ex2mi|a~+tMB?8$=frnCw`iA<UOb2AyfWjQ9pam0I%-Kr4Moah959
@l-Dfhd<73j6fz|VpM_E*6zR9_t8K)l!+F-S5Rzgr8{K$5phq?+JhHWR4i##%V7xJr+IIt<b<@{2OhFAb#g9aC?F-&UiL}169z~HbN9hRp*#CTKyf9B3e)LI
UO3hAsDeGubIQG}5T32dR8E;KMUOGL?It}hnH+Z59<$W~flGc8TwS^rNaeysEaH6*&)2fxoZlK!My8$=16R6AleCw(r>ACFOmJDSA2AIEY*d%#u;VHOTrM0(
TK8$&yYMUKR<6_~pZDaU+y*FIFJ`#Br6qDa5M?bx5IGq2M-xaVdJx|;(WJLhnC{&o0$DU1AQbS)Y*Npo6z=Yp5oKBEMy%DvC(m(sLj!jXV`+HpLVLP=E!-S5
fajzDd3nVHD@q9cwAA6S9sAL9JKo`jXN5uhSFy!rOAxnAzg6;Q6(${;NdSjKyl~|zUO&QN@<d_7>EBv2;~2KH*Ir@ZHl!@8tKHTaHuN#m=&3<Kg<3yJ0V{K5
yrpXm=T^j2CM>|I_{5@tkqb5p@xaO|9e=auZ`k;G1+ie<`mKa^=)_2IBrD<x4$s<5I^Irs<KUXT$+cZwV#AH=)g1EpaSY%t{Rtq~8v?NDL2_^$IQZ6MBd)Mz
Wb-uB7+p4bDTVzpl8luRJ}lfKY8Wmn1Zi_z%}Eeq^=;Dsd}(bue|y<!)1F{XxO`8Mq*!sWiYqdR!K%+91`2#ebNNSWAGu=x{eEjZ6|qy-?))ePr`1H!K3mLE
bZRNiVq{n7G!zrZlzO_5p+m!4+67K+_Lj=d03A|w%jmYIu&#{|Kqn?Y%Pq$xkfzY*@wSULd<Xhwl-N?_3Q+puFU|47)2!E70*ya5eUniGjc6x&lL9IYHm4*Y
=F!1gGMk1qcQlrOBal~fgQoJr#nj}b?*!pkDNe6mhbm^_GL4>W#tE3mru4<z?Y0;PGNpOzMNKJ0T?e!33P_e8;U=S8+1ZG~QfbXaqo+x0ud|?*rXT~h$59!_
?eEKtGaF{hRPvkw8da$=2r=K7ns>xaWK*PZXj7%dh2y?s0gBhcxjluJa*Yf)c-Wa(+=J9uC`NG7^<k#hBWRQxp8&i1$zqZQUA2JyI^?M0E)xKCMN^77;J_}2
9ERrUN}S*`Kd8n|x^PdwtJ7B%1()}`l<1HQ<AZmJ9ghhDc^g$Ju|g6OK)gbCaFX}L9b68@AK+H0aUyf4(1JLAp1NYmrMom+%W5@h*&bGTK<`YTy3~Jv&*AUX
Y8?K9CI-67WG>uN=2o({X+7A*d`Z(uY+>2#N+#v6%O~2@1MfDk(^c!6#qlZ>)<~2y9lsn5$X8QY%%ovj#XmwsIy#|1m)uD`1w808+qAtArk&uWi*@`qQQ;40
dvdFI;gIV~vw=yM4fs25T<hsGag~y+$YEe@QVHyB4&b^Ea!6~VD~rGMTmg0`jTsT|B5U>-WbGYScclpZL0i-2e)B1MSyVu@H5-}-E&rCO`qoQD3M7PUQZVxM
0D8l61Wl}LOs+4$eVq@`<oAk~<PihI1Du@-tG{i*HV4csH0?Pf(NGdFs6hhDfw^K|pZD{|1Ypbk0VBoiq}Y$9wW)x99?<qkid*H`uFT^=tOf%N&xN9xZ0S1V
KB!Ij*4eH~0spw@wvK}XC3&JHGQFoz6sKB{TIiXU0A)OV1=D%oZ(L??=3A<OGgj@DHMgCE+IH&qvV(2}9|%Xi7jWNIobw<jr@|C-uA6I@2wfkmv90CuUZkyX
ma5fjYewzu{m8wUXhiHNtMqKTo3!lfBw5EP(rMs#IuNklX)epo0l@(?Y62hR)&XU_T-I=Br(b`j)4y<Jd7KNj(Mb|1KlPtMhbWdi@c(;Qk-pd^{}3q(_8m12
Vo5rgn;R!XI{aJoVJ+5hH&93*5>Ak+ZS>7lo$Ot<V?c(m1F(m2o%A@RB)@V1n~i_lf4mRGda8@>1bF?ZN^4IfE0+amp94miGhpGsw*#@x5K}UgDZ!<JyvS9N
lFIs|YMzpYHZ-OmJ*L3m;s?WLnH=&%oVM;TF{Ci&Sw4x0U~S4<;Ec-e`UVuy9Mkb0Kn5#tb-s6N$Q;CO^pL#?m;IL<!5dZ8gFr5G1X`1&m2YchcWbGQMV_?*
E6&IQwWvLYW{R9RjR|^K`@9FZ;g&QTvtHAp<HmBsO|T<6>@%6Ug2&w<D{o}`24*FZm&P{R>`(a&T}qIy{vF`CJ2Q1rliEB11St-Iceg6Ql5x5ydlcyuU8aAy
5Ax#dxK4G`-=_Y)_P}|aw7T4VW7c-X=Lu)xBaUE`En`ZsK5Cv#6{o{-1gwE@zFb}Af3<B8@3?LO69)_8YpIvdMZ2TN6YXsNUxMp(2T2`*?l*cRb85NXt->3@
ckJ~p(4pYij#~d)aZ$;lei;Zi+ysenO7WG~cy`9w_{{xGkPkz98YNHaguY^qXmutb3Y8(Q+90srb;cGg3H##zrFa{}7Q*rn(i>y_@$i`o-o7&e3C-8dh)feJ
z{4LFp+dD7*QaO)*}19C1vOO|*d4D!Gd}LnQyhwFxrTGHJG;8h6U>O|giCP}I{Nxw7rG!ccWrM!hO;mt$HShMJb3sIsBH-tFhIBHH;99VTd`v)?jUPlN^C>@
uV@k}NUDy~v5oYrNzMoQ3T^AvA0t1J<LViivDQ<r1<&aD>gV7yc5rMQtK7hHNb~9yp`xHfr$-{+ECVE|d_-!YzwsO70{S~=d*cYbPO^c$;+#jVze6#!2UaJE
rERkhOD;$LZoX)D++s@R{0=YK2-rV-e4{`KdN4M(>p=DDJ(xNlJZPr<&Ef+k!M9mFczl-N1>a}Grxs?=nFS=XW{E%sAIuvLZs-vqHCZpN>On!ds0i&|YO|f%
ys(XGRL2kWn_!F>LAILjvNKW2VKok&w{PO!QGfq4Djta%z83{l)*R<Z$`hrKUF1%M-4I{3K@t^r2}q)5=A@_<Ma5_sm_$!P`>#YiaYIMo7;Pzn(H0)%V=HUI
0+0fg()%AGVZETT5OB2<oZiz8&sz<KD<N`qUyeer(@U)pKK-J%7+q?eH=dK!g}`J@PlFRv!7RYuj$SP60P_MXV=s+2Db!4KLK9`hm5UZ+{Q{YKqiFqI#8K52
-2)jqS`zMiXRAA1oWFj@g|mc%8hrbth~IpHvLK+WfP@Zk`xMI`;<m>{<q5<=xx9WYs^4#9nH6-#DW#=cIR8a@nOuJzyKi{hr?&_@8Q2%ir8^JYsir5ZD}eBB
72ea42Wp-m+^9B{Fu8@`QUi$D%fe*V91%C-@1~s(0=$E-#i%@mMjIhQ_{(+2{5l&*V)^#7tkkkbDID&G5cEk-EBjPZm~fRN2p)<$YP;ETm{#-@KJ>uFZNWh5
{`MJNH~~Syi#79D=2TZ(>NtKwXC9s1rXNBQlm4PHa$6G0jRdv!wJ+YoG3+9K>nGSS#&9LceftD<S=uX`I8NwRPNjbsHIC;R6M3CcN%YSvxhJHxbrk4|+)#E9
*2`%EzLL$@l($O1v+5yyZWziyI{<qm2bo0CyGyzyjBo!2T7O~7Pi7`pal)MAs9V*pjz{$$wHAy$U)6Z@W(T@1qtJ-y=YJ*;pg~PJj`tNICzb^%2A*h4YsdrF
8>dO-CqX=vl<xLRKgd6w(}>nQO^N0s7;1(li!uTM@D7ELu)0pVGi5dYckWpk!YC;5ijyuo#OMQ~h?yFai0g4%@J~vyr%{g}NS1MI1?qGKamr>Nf^SxK)!($*
yiQO6Oo!@fi1MD0$DhJBqw(ln1njC)dLg<ElYU0Q4`-WUMNp7w_xpCVB^_2Kee*8uCojb(N^f&PQ-Qxvv-(O<kKG}OdKZczMXc_COy9-fh*1zSf?HCT0pHHx
vuz{Z36$KWO>(`quJWTxZ;85KF%@^YhOuYlBcOOmfiVixPimgzx&BNwAIP<;;Nd(JoM#%+-U3;W2J-HA9+lxJ0{g%H5^+fc+I@-Zd`H;kFt7IN{^|tpAv_Jf
HZ6rXBm{!lD+RLujy{8!L|4df*pepv^2+EAv=S$=yU)y7!LWgy23)Op*4qh_cYX0XEvbwT<|oIYD7#iNJBSaPV=oyoJ^EG$fG-C85D6xmr9@15SE25{@?L1s
^n~CnXFD~YGa>7x(xM;P;IN<uCG|^Mvz(cVP5?=ILSJmn#Vpv~`Aa|rN!TLI^PAXIs}!St;q$29;jJR&>KE^sPqmGhafsFYk9Yq2HkPRiu>Z<~Y~~Hx$T%*X
lfNom8G=X(tBg0#hUBfQmHr4Y*!2zpM~7n}by4pG`QB>Y;*xLNf=dQQ^(uE(PZ0ltw_y`&rpM$S&{nLk{;H$T`e|M-Z2PmrOyqT{!scce_))fpPRJ#ilr}+b
f76GuhbK2B9!qr7Bq*^G1>okGjtg^&QA-Lg@0+I0rn_<h&#a|GD8ufF%P|!*d04(4WK%@-`r*7U{LED&wXZ=DqGqa}Spsvxk2tC?^05|&As6+LR!N8&Y|CHW
S^}lpP1`uW+_SmlJH>L2$b%nxYqDYk(sGy=t#j3+KzuuZMzp|8u_;z<8DWxfeed5TLF8cM)Q?C3Si%#)NEfalUMiVc@~O0e32Bvly(IAIrpf4u$}SY+Kd+00
KOxBocMzbqOv=ugVo<rQuPz&)p8R23)b;*&qJMowMQ$YwUH`x;x+81^aiUw^l{TtEh_wYE+Sraj#P4U%F9X>XeumiXs$uDu`3rp#*wm4I;}^}4Xh@~-N!W0H
P_MEQmmlU-gwYbUboCPpbkXkH3>Wn>m8l*7`_2$k`6KiX3uNcYTP#>;Tgn}8CYn?7Q{EQrb2Wkk#(YyK8l6bm7;vH%kh_Ph9gC^ak2<+CpvW@7Zjsuu%ZgKD
YU63FAFy|P@H7miyV9`WxU>|rKJb@Clhei!WEu#*EMjGPvYYBclX$k5Utm9bK*UGjNLOo!WkK0dV)D_aJ>u+Y5M5RRPTNi`KYDqYb|L$b%#-tpO>0Z5oH!p~
K+t$nBcYc_7ejuenUK&P4NuWA1+i`+Y^>=*^$#vnQd+RCYs?z0S)fCtbj5mfxVDI6ado(}I62u8V4vGA{2dMCyYxey%RAChfns#cHLjq>!Vbak8`%bB0efr1
Gb-2s{_jlD#LTQseJ?_1Tc^oUn!w1KtFI6X#$djqKi%kP3Q?mV`1M)-jADG1o*&oHbc@P_$3r_CkDpe!#Hi5J@9W6T=ywUB>;MjXbAzcr16=%>8syLKQB>nG
>9`P4jlj!pgI@jQL>Hx)9ov?T5lh8WK|K;X4H9cqu9F{`nbE^)7UF>*GtsV5<W`nhLlsv#9$QdV=w^eY92W6%*Sw9Hb5V_lmEG=~5VO{Ev?UbnL*gH<Ln*xR
Qf4G{*cX(4v-Q~OZO<roI2f2KY%<e?LoP)~N|ymTMS{R2{B)Eo2aa%pDt4jGZtxAJWZNe~W~Qnq)+D><)w|WPa&-|ir}@EhVyBdygDwWF-ww>#pls1uWEL%h
^afzMpi)VqR?z@7F`TvX+7dwzTn!eyI#3>dt;@7zPRmQgYG^;#6%g5`GTg$26I(8%9SG64Ca)gYu<6FX1)W%O4<iwWs{z5L-LiNyjT*)(L7hxjjvd<U=+^Y&
d<+z=qQR5~*txvABX$XrS>CEIJ<U&tY4q}b&WT!Re=W&8Ois_su!)3DTwEviw6{H*fJBfp>4DX&7slVuy0fS$LReLgB9A|^UYwr{4B(@!mWgBVSm}RBqIhtT
8*;_-j~ZoE^Ew8Z-8mdjSEX(q_iX|0M(CzuV&wZAZ;hIS=P>6~(w2gJOpUUEb;DLs$ML!mT+5@T2ts_IdA8{Hm7-{bmUST^(kiA%uy<^<0EOFwha;xxf@uth
$SQ}Ol#8}I<z{lMLdx2K8Jfi9@QLS4zn6#%W{ZMg=*a3cR8zKo`#Pc9p%u5i>?iHXBdg;s>Y1W@oJ=#r7TFUVo!^nx@%uw87X-9HYh7-nO^>vKG1p(rK<Cxi
?px;r(Y?T<45P%XAJxd9_5714nPJwsD|3rZ)RV}yWsA8j;35VGlHD*DjiWkrG1fxuxT#Y+5=^9Eki|A??e_yg_9A;XCHHr?BV;-3fA<7&Y3PAMHwM+~<TcY;
W@c%H3l4$CfjAu*$jZQ9mNk6ZxVdyVA4kAz;z8(#Q-dWN_R6hjHe1{S!`d40NUA)4PO#vRm51#LOBzmxg-sMOK~|-q9JlXe?ngHQv?d89=3+-sQf`mvEm%b>
E&durH+=Pg{Q!K!`tU@R%I|XNsiy4<wWSVIK;9x#>#zXObMn$oQo2Mr>;vO8v2!Gdnhu9O14e0{<S{Y&1{I~0>C*K#sUP0pr0hBQvDkDL&L~w50K2FcH^&bk
!cPhw;*qFsC4C<fh8F9SKT4+-+1^6xnB3N*IRm3Wt(tXUb4H9S1i6Qf6IH-&yKD#S+O%CI@=_8QroWbYb<qz{LxRXXnoH)uwGO|5#>JG{gs9KPh4xh1byg-x
ag~M-1;f^efU#5DrPdMF2+Kk4IjSa_*cb<>*dK~WQ6oBVT7oDf3P0LKmPH6#07f?zNzKF<{*!W^_q-!w4wH?j2)mtnvP+YblaPdsVyLV1atxwD02vdG{YkzH
WMomXLh~I=i`nZ@8mo@XIriZ{o=ZyOENOz1=ML}NTmgHJ<cHT5kqM`qswXO5W!n<Jl}-u2o<1C}P0{@oS{gQs;s{0~;r2|%6FgwDZBkuX+Q{njnYy53Ksmj;
bCJ+*k@yU4y`4-5hiqiIBMk$E#VZa`(3GzWR%1cvprS1l1^YiL)|ASqB;&l2(jEO5W)_MlYA;jBy2|R{NUl!|Ogp;S5jnP`C*{YkB2r1MkoiqX4DDz&wlB&B
!0&6SJpiUR$;85-gXfSlEVE&q5mV4s6pfJ*0y`<{Zb0x#qNH+#A}QsFjo+TQts;tNGVtg+FDjE>lz#7ysb#qRhSb1^X_izD8H_*uS50keo1%nzeyWLvJ;~o~
dxsAz{KJ=BFm;5I)u-DbTdok+o4|q>Wz#Tcw}6hwuKoVDZ24unMsDGn)RI^*iM#|+Y2k-k6v1<a%xL>usPh;W|5$Vbx@+3Eic0Gqq6a#N3fm4NapuMNaWq4y
)(p}Bs2UAaU!&sP%E(Tqd8>Uq$!~uDPx#`d2&NC*wQV0k-o>LRA3iMz0BtOX`a6^VhXR8NYJ2V%O2A6Tlu`m4xQ*gd6ze`NZcP=c@*&zRtf-2G>h$MQr9uA>
AX>=on|Mwo@<{wFj4A$a6o-wH_^!7FzU{<Idl&2l2OqJ0wMiNT(&3c7-eM`r)L-oNjE1-ntKR>bRw&2R@D4evzew!@kZqQ(hq(89!I?w99ia1m(!2%IqN~+R
6w{dstqgH5mRJq<gq80*Yvc`>tu8f?^2MY0m`^*L++;MRYPQywgk;uvb%UuvksPs++fTufOIAJ;P!>S_!!WasWquJ1q+Ywcs@jCvA9rPzMkDk%G}4uRI{F60
<VmCCa{*OlHpM?(Lk(en`iV<#y5YCjaTD07YV0PaABfa;z?Jyy{HR{F=ocM<rokt^YPyeuexO7(;8z0&NWJD3DrJ6xIpETj5Q1D4>Bl*ps)lez%luG}xb!Gb
o=@dNbKJ_#I{qseuTNhJ`ZnK!*P_x*34|A{k!jnYvq(#hx&dp51~;>0guDs}Toe>%luj<erb$O81Xt+nU_V7C%K~73o};MsTPi1Xc$Ljt7uypcL~2pYnOC1e
2I1b2IwJ9s&`^4#BX&XFOCa{#>@nFdk^$6UzD1t;N|U`_=P~@GOX0kg3QVH-r|*AlxGueyPIG?naAzR61#Tg~jmI8KUAEJ{yf{Eta62a1GYLqwU>iVJ$qX9m
L5C9`#7tKRSm}rJLRS&mOV^V>zFLHqhATJw`HytbzA&&=Z8t3GL+iYg<3rf00rA+O7}`4<YN0UqkO%e3Aobk+*V)i&nZ!_-tL_afUZll?%g$fT@wY@|CeU5r
!|K)xVxPRK*Cw`^TpudHwDEUATM=%(K;Oi~F5K!oGynNg?t)JIXC+==fsS8oM5&aM=&e?XtG`HF5oXgi309sBQ@q~UFW2F20eT^}X@Xf=m7%JfXP;zUyPiZ<
FPWzmxIrpLyZ(qL$v14xk$Hvf>xPf?P!c%>x((kHEq}XRys^_?H}A7LD4pC|8(}oLN~-!nx|Ttc`1QitgRBQEk`*FEVzAmz1|$RxQ|HH6NL{JtDm*V>r^WaF
g#|y!Q*hP*9V;}*+pfa*Ga+?)SFP^i^pJ$>=IHSYerc%Y%xzS74T=t;Wz7#H8&VLNNEC*95Cu|3lUdL^n_je~HGgxF8~hKDyKiDIBvY}+e0!RKpo3l~FG@|}
B?mmSH6o`?Y=Ub*h!;s94L;WKJ<HP`(xUMgg*)vYZq-;E!kEJZFa)vdi8J!y-7jg=oZRhNl>^4`dn3_uw}4G=JCdTnmxCtqz=EkEeb9x?_^}mY4zrVaxz9v1
`gD-@s?DufEmABM9(l^Dbpc1wxHeN52;qN<iBh<J0KA!xtcJ74ez`$WNuQw)L7javw<<+xbT=^~X}tI6dn}S%rzeX@W1OC!B2?`Tz>g<a4I<Fkmg)}G?ZqaA
uvqRmDP-Yq_6|osM$4B2dbSSitmB<oBGXX*H3mpV9<-!frz@Wd!q6p#&Hn#UIR<FtDRXmZVz=xS#J4|Be+Fv9^Gu#wkCURu5YZhm@2o_BqgD8br<-ViX0V2T
(^^y6U-K8H+0+7DJkEOJe~&6E-d`)`Z&+nx5PoUCNfaxBtyC{}8w-&MJg8F$`H<_>qPBPLsvq&eZP8I+6I&~zacV4S%zlg3w(;BN{k+#5C2ssi{xsx#6v0`|
l;==nqg?W-Qg3>c`u0HF?uisZj)GV++r_7dI;;dBZ#2I2vv67KHVxekbWlGpwb>M}IeAHAhBpiz|4T-xwy4a3zJSF#*T}AeTV(hR%q7nwmu}$r;?vM3Im@3h
9*rx1H{!eMm~MP`lWAy>i<zh=X0y7`>3Aj=YyMe0S}+ZM3X9T@;_%$e{p{?jyxH7N(j}rlg0euyNNAUm%piTqN}ikqjF%b*84yc+%t@@3e1=6bT8n?(jPE)y
1be&3nNe!J%zRBz^Y3?B{}ON$+yh|Oo^kRE-CtP}bQHgC=|cQN1Hx1)Mw?k2uKXwmZD$6O&3F#j2|BNxY!KQ|DBtRrR@?!Tf*d`~;Y10e4en4(nZUzvEv4c>
wQZJ?&a~tE5>}9$d~8Vuf)H$v2+g%-7wz=%HuAA_;3@^|QoC|)#S*31%BBoCtQGR9Vgb%{mpbD2NRh6N?qjuwFRUm#U4dUOFki*}23>N14c+&J>sQn826Nwj
?xcEfk;R4`W<kO0t7_@Ojue%OtL8(8<}x8`3Gss!0Lcs}5UIrW_lgzv9qaN-qbv)ZbO78t$EUPZ3m_1#V~47*fBT`)fODZonFTRz0o-~X1IV|+-cro<X#3jI
YB6}P$tUX^x_w5A1VqTIuD;;8(6nS11I6ndfgkHB6aKgRS=C|@wN7Lens;Du1i!%;twnCnBS$)wpG9_WIC3)O|EZ1uXBufG7Ax_UL8}kVL3LVKeY|Rfp^wL0
8)M7Ck%Vave#~-=_IPp#yk0vw=w>o-VtWe<jwkt?7Rv?aSu!E!i;Zzxi`!h5{F&&%(O6ITq)S_K;+zKvAwRt<nPJjFs~ESvB~}*MJ#Hv=5X}9iH_AprhZC|?
EQg6wNTYGbbyt>ynt=|({&G;Gq&)hET>7dJtU`ITXQ}(f=nAh_Lh7M-9yfapw2cr7(xi2I*C1d|VdNG=v0(eJk2VzR&uTm#GSr{x%sUQ2+-ktBt#2Y|-3^KN
&aviI<KKhv%Sc`{=54|SbABJ3{I67Z9m=A@Whbz#%qz33YoxTe{TbuVUB;`X*JgbpDwm;^hhA1qD=-d9PaP`Zl?zp|S%D^62W_SLyiO<50EB;&(HcHL?)Ut$
<;*Xv$B5QcG=n@5c~^H!ZH0vPk%nKr%$q6gpUE>>IwNp@vJBox<c9x(7c@Q=A38`Axo@<^ky=~m&K2Y!qk4W58vAww++SRIhI#HGJ{&0~(yQ1&?k+i-PudyO
jk&PRB@R4P1Zaq86}$Y^0;!V2EFW%zEEsn}qYb%&@b3M6Pq{6!v_2oIdG5iqk_44c5h@_Ir=B0F&ClJqV~t_6?KU7PAF^e%@JS=MVIL@U_+HFm$%pwu`O~$f
+1VW*rReim7KHUHlz6(DNsp}O-q|F^Bo`A%5|8>01UUYl`^o3eAdl9_$7NI5gk<W_VUm*I^yQa`L=%;z?18+;#<89V#&g7=(1|V$uMF&DHbP?<@SP45@CdI%
W;9YP-++a4)oeN?h<N5IkhJLI7<=GtDy`7KQ<~8nsstgomg1}W>2t=+gcrdy1i{<IA%!P?PAIylTn%SI=avS*E|5u25wKerrp(ugdv(fzRjXgN-lo}8Ll&!G
nj?vsbrASI2ITw}qGdj@Otnq1yb3$nuN_a&NDlCmvxjkt`t<Ww=%rK=tYXQ_w{((j$-3~zyjaFgV^0pN*{Z*cV)>CJ%faB=Hu}|1yjI}i!}Og~t>Dxerl(5a
<g$=$NH2mbg`D;Xkn0l5?RNZ`TLtPqVgn-ic6A~I?+DndpRfeOHxm5AC{vFb&YGH*0S7ZcKnq#=>uNeLwl*?m6I~$PpLCCLO0gVI9h8BN`05E@IGPK<?z+&7
mj<|5r^SS5cT1wUD%7J+<_c*z5s8F#ZoH>&wBe!sRf@A|u{^PO3cq5BOhZV6n8S;L-*w)#LeNfUVUWk}{xL_}tou>8eZ^oUmUowg(APvyHWKF)Tm0`jrtW6~
=aKe{BN1uey@?MtDr@T+x;+57xkk@f@lwYNmV{(az5{jwrM1YEX2m{}ht3?Y%?W(>DGY(!RJ;gjA6k}8ul@?&P!!2}Ttgb!{j@tTg5x!9O}U?v_kEQ4WSC?N
(PP<MKSF1GiZ|jOEOJg+`#}9Z{%Fe-(J4cZ_(N%M84qETBCQaInZClA&crfJZ|fggHY}3|@{3slO5x*%Tu*#<Mq?JblbL-?slvG~L4LIOL+<`~)by^|$}g9(
FRFZ8>=rNMtWvX$W|zmaCD5#q-LoT&0uMdFu>Rla&u6fiW5<L>iEM|UEA+$|%FOcWwA{`)Pb$2-DW8Ilw0QzD%+6tS$9*c)xr5m@VgCvXIz=^sE@<E`m)TX%
=mjYEU71xaY@KSaBnn&qOmbB}NP`5^S6v#dF1Dz>=>=wh>%%5$1lH4VWT5}(h$lP%#Rjlb^ExI)($d-0**R^sY>wF{DEZ(X=>_&v{cF&%pq-zVtYPBYS4?07
_Jmo;I{}N$_QM=Ceg2is@l5ROhKX)Wq|2Gg?SAJk1pWH2#2r2->jYodnK-Pvo(5?J32sbvQ)i$rlOve(poUR`>jG@mE7m6(LvO878?H)t<pU-v&<#;L<%wma
vz(N}COz3;UV75zr2k|8fCf`0AAjEL{aGG32r4N`%>o&FBp5oW=<luD3hXof15DUBdbewU;I~lSrw)|c{%}6}>(fH>i$VXv`ORng&M(&~p|Z))*#YOStwW(7
q)xSHU&y>q%rQ)MFpeHqOJ&--ur*u?oEFZS9{UC)3Afk0NZ~PU9EoOrVpb|A+AR-D>WnCgw_Uq1YOn?K-qf|zV)jr|MkD_}tSI*V!y5cY2E+TYt)Lo=(?tRb
&)K_eYb)7&;5uM8JMV%`wM3LxttA=n`kHvJ6ERJ?-+C6a%+_?*&Tb`De=h3~ZTtaD_V}Kp0H`(CP+*;h-8J9+dkK9Ahg1_7cIfE>i;;yYMq40mkI~|<4s$K<
`9(i(;HDWp{x=**<OURiHEF|Z<ZRxpgK@bY$o=ul6dV`V?KXrlE`@g}<Za(n(Kr}ZgoPkcga(FuFP}nxL4T0|7z8AU>CA*F^}1555UKa6SDoW*KlydLPOA2k
0^pJRG@IM|9}hK`ZZpeF0$Xonvzn6|8TrVwY8ui5OvRR{fZ10|9uS3VRA*hWDiIDZOj&X&Q+%xs03@z094;#va8M#?I?}kW%iP3u;bz1+l4QegUCEpgCyr&i
RjPo<hi{VX!K{+o6q`Uzrrcade&Vn#Bg4G);rj!L9WwK-j7S#`2W*SSqfR1#C$-Eza)>P=W;tW%gh5n3I;V0j|EwkqY)+1QfdH(|%q!{3ww{t^8DbX98>cx+
vKI8FAG6eMI}WChkIBb!-De2^>5#C8%>f(~Q~&8)k-pi6(O$fx++r?}u_v$&FrkmG@5fQt2sR#+9o_-{2k=29%0*<B^b%1$h)2~>!x11G);-S9PfxFtDR_Yh
VXC6Va65=Vfs&ZNKuHdIi)CGlSDGsWLWzj6A7|QdyUku+;pL*zIk3kb9E5@PZx%G3S;#s2%srHBddGiH(m_`78Lk7Fl_#x{T4<T}O6F|9d3<Ptm~e?Z9uIzk
Le9sSW5<uA`T|;(#3sRVvn*+lhDi!sVK!2)$kb*8-;kiu3RpOWOn2_lyo)WsXW6#^QS?jv4uxEFE%6)y;Vq)=XT*@UtD(orxV^7n7nc(ZMz&5^aI@+h>LKWO
r)AAqQ=m8~cg)nwUGm4?qob3>j$V*X6&^EG=OZZAe(NFrDCs6dI9ZhTPO>))?o^<?R2fUWYZnB22+7T-j>k`M3Q;D1YO2|2qJCG)k-&(R$PdZ#aar(tpIS@M
{YY}QChd6|twTgK7~`woXq=PVMv3dw<<?hDdhx!@L(n(ZII9wCEntz41TcrdwtG7!)?G7<t_85L_ZG+ae4up1GjoiAY6ypmRjzl-_l}}BZALe-k76bUnNX&S
bT=;fLz1^lClqe8F)uhg&Sr?;qw$}$U*ZeVREC3T{WD#N=`<jkp$K?7zN<HlY#okApN3|SaMBZ6stA7as2vpUdSE}5?~*30a}xvFi1J16t6e!G{&>^_x@$0u
_BThStZt66AY+XwS4u;VzODZ5IhgIEsrg~k3)f;b7-w#J!SO>skX~Kb-4BAR^ehkGYl%t!eO*@-NoBC|eF?Ti2)e&Y7Frb++FhNS(*VhhS9OzBq>;Vb32zk=
oqftwvxA}JDD~wiJyn4m+pejIJLK$2@=FnJilT~hjQ0Bj4Xe(P&8Nf2F{YydV{MGcDj`z!=7Jva;cDO_)%KIuWVl(CHdJntal@gr6ftrk2{wG~+VWf{^eXu5
%c~-aZHf6Aj!7Zra&>q+H=s5KB)a-{|6zN~od<6w4DM<F`Gk^fV(l{4qhx?cbV|D@`I<~y!8nqO{|2y^x!vgEPa6G7VFnTUuap-GO_9eJYV6+0{Nz<8i6Qm|
-nuY{4Ev6oI*Dfe>%uP(ktwRC1+CWA<Ir8dnDdFSg{dExJeWXeZb9Fa3<p!*%&b|W5aJIi3mpG8fz`JW7K<rdN^r|Xf`ee23G+85fYLr9m!WKy(^iimOKw=l
OAV*n>g%FKz=X1GTuZd?{TUE*<X46>ROaQ$YnjmydMi^ZsUzswp~Pckm7g<lrSNqS806PsVO(sJDiEY2SlN;!FWypU7ZXOHkrHiS=(E&gTq@kbH+8+EhY{Uf
p_-P}76R7;PijK5-o`piS`xK3iVzn9K>?2kaZW>sjxF_ONM0D=xynYJ&hncdTE29SpzLA!dmP-f`L3Jc&93YlPQ`oWVlB|YWEanYi1S>BU4MQc!Lc|&gXb%)
gK?_Q5GD-lqqxZHX<dK3a8%qhY~l)&pzLk{DA=_Uh@--A{oojq6o&)sx0D*Cc_VYrGgfH-VAj74hKQqxk~SvZyWA>&R>_GPhuir!bXh+@#i&U4Zp;nYMI(BK
^9~FEfm(^g#W#jqB@yB$+-WY@pc9zsETHDt+@b`yrMxwOg(FCek*#yo{NxrRG#lhxsk#HX#wr{lm6=Nr=)egc7j44IzXK0e<PKKKXGb`;uTlzXk$VCPDFt_U
#{91vlobjV@VT~~TTHljvcooV)yWk&4$MSv!9w2b7outwnlhn{P8@5fvwO285@9`%^ZkIFJggm)O!h$#m8YnS6sQqaN9J_E3q5i1)GkXhE@dRZ@5Y3?YZ+|v
sHipZ1O88_fr4bB$2hE7+`$wjy>kkl?eSw+>`X`a88(y<&q#Lsil`ubIWz_zTL7=mkVwjL)z=56X6KkjJ@KK`d@QgUVAx*4*&HBvfQs!Aj-~i8DCcSNoaPGC
%yiIW3*w0Q&I*_=WIsKpM-TF~^w;OHu7cKXEUw`kN9h{5O9Ixt3o;k{VFwF0d8+i!$`oo{J;*Rld9y0w{CDC^Uqn_27YHhm7YD(Bk#Tbhgy)%Xy~P$Y;psjW
t3<cp*C+#r_>fpwPz9YGI0eCTgK`-aluFb8Thp}YLtZ3jdI+m>8e7IXfryqdvY9L~q3&10<ROn>DV}kyp}4*z#*{&dJkO+jy01Ys@hwaYzXx54BlmBh_m*j0
E1Jol#c|hFXl;j)x#<2Ep5wm4WsvI3EKWuyUFdW1KS;vBLfFvXGEse*4iI6C3W+z1mU_lsrE;658QUJ+^Ax0D3J)H%=v_>q&D$EZZ%U8f8>TLV>p}~}s4UGg
S&O;Q^JaCSl`PR^YIe0m-cerp)(iX@a5IJ@{M+VXrwEQ3_7c(lwbo?+3C3{PxX7+9X971|frN*hi7++jj-KSgiNu{muHyw|o)A>p<pw{2@jz5MuHbM%Dl>(^
vk&lzDRnP~V={TFK=J<CSX`t2vP-t5+8;xL8ze*7^#ES;U)3?|Km_ORf1hzvhWys2KbLMw643A*DOG|uup!RQ`UL*yA89Cu@|9>pXwfG6_Z5bz4sKHmoVtEd
CLH*4s;c90GK(~_t<!vHRQofNGSP!{EfdPQH%92`TBDx<9^T|VOPGZ=vo<t&oscP|iV{Q#+Zb8vXb(jHJa2|AVSzXd;TR>sBG|@Tc?Xe)zxR4TF86mq08ZD~
aOpVbbg{aj&-s64*(-<K0F4r`jFy@p>=}+!DcnpK18&wQSqXdqjo*t#@$w>6`Ja)XelPq+cJRSJ1O(r(hi*QX1W>4kUhqR#A#h9=iogjXHr`(xS8WX5gt;Gm
QXSh_atC>H>9%<+A)sf<9BAgG?WC$M5f5y}5KGe{Sk_)9P<%?^()be(BQvSmhwrcH9})s}$grg;Gdq~bpa_%bN~`5CW_qqutZjq~?LQZg)#8B*D)2qy2t7~2
0z|T-`$OaP<EyNJ&oL%ViL|-X>eqUb$Okw{7(883YS^!<`?($qSaO347oFKDcWUt_+aQoN(c|A~f1KvQUQP*7!xd&>%w(3t6V-YNu)s<JON82E(K7bRh_de#
)L~A3KBC5H?jb)PH8}%o)U!h)Nuk;A42O@`Bg$^_`jQgv)~p>i{RFzvs|8c+{6fT%%ude!hvb9b5GVI7<y9*^m4hwNzJT6`jJ=dDr3ES9zK>?#eMz7}?yptl
=_DeVyYOuQrqLU&ipjfmAKT(u0!?mg0q(7qOV2d6rXW>*N*YP~!`c2@C*j<NH4D!XdJa1X@{LICz>Zg(8|xk5tAP_@?>)5{l~OHjLOBch!0QJv6&YiF_9)Hu
nDr;_!8!-hGOOK3*g~1<i}C~2!7;`oK2S_qQLnD!&YnBXufLj-E9&#uy-zW>$uJ&rQ=~7s0aK%cFFCAOb|P|cV0_=FxatYAA8)Ocs$w7_(&7Ilz6CioNa-&M
tuRC;*vf&1{9Hxi+$izkr$VknH*mVin@G<#Yr)gVO#wi+h;+Ixmn%l&!G+OV8zT37$W?`Ya0OgJL+Au$kl9A_*j3KiHTK}a6&0ompH;QcHnU<}?74+d+C1V$
eJtQbH9z0h{4kX}=9~Yw>WpmW@_ueXXlM)lG=N=oXjaE*r^bMm#YDxAV?zvyXcT0m;7^F)%GwEc7O3$%$%$rG;Kw-wO8J<qU57Z~g%6I9Dfc~E|E3Tr;n@es
rx5)F^`!}<!zH6z66;+dqm7CP;TS2ZLpn!tL68@7lWZJd2(qr)y|NBH8$z-<_mJgM53ctd1+ol$K#pV@fF9B${Gvw8^O0F9Mf;6#h3wdDOBms<qY4n|hyUX~
r&hHe2w5ecBr7oHt`lS*r>&VO6TXn+{s1#iEa#8_pcpW7YICl^7t>fF&g?jkHmt_1<@qJH${>b)eEs;u;|QSx<c7F!E(cuGhX|?BM}w|dKpiT^XjH=BbXada
0<Ry=Tw4x-;Nfl<tQRfU^*PscjGmIvUs=S+R*W(g#sT3Yv_Mv72Dm)q*`8t_f{?$nNR*^t(&`bUE*eVocO*}}=_(pN&FMt47TBGuL6So;s~?+(U+7l4ax(aG
)HK32<w?8VctBi$ysp-(C<2=&pH{DM;>3Ys6mFLdOd5y805*a22ICE%;JC=AmjWH}`Qak?eTPRwS}r@c7t*?+c4m8Rn+B-)QP`OZ?h<opnAvS#cqWbHCP|?L
Annzcqk=v>yI$MZS5UVP=Go^vaX-~W$?hjE<$t+fX?hT>lNhe1rbFbh;JK|uCD?^x&BTD|!jHfgdL9OQSPYO3EpY7iNaeh$s*YS3M!tq;LB7KpM$Bh8(tb!4
NzLpd98%aKGP4foqJb}4(SUGXA0lP&pZXkdvY)Y`Md&OVmgE_qFq(KfnjmGOVjj90ji=WF`b&AnETcft1IotTY&MXoaE$&cW<<k+f4%K?7HF_!d-tS{Q=1v>
LNANPnZ1Bu_^D!?8YT=d%M?|IO$&@?I|OWqy8Rgs^-tt;gJ9r|rmFBj4`_C$fm$aP3hxu0WJ0R40TPPFVgyPbLY6DceTMx|Rq|BTPeg;QPdo8zL&B(ind)K<
`z7xvh^++lg0SJ@uV``MnLp_v_CYC8|G;DNS2iafyjqkBB?55!YWDQNao(o>S3-R@lzu65N!}WOcS=9{NB)GgZg6`TwikPwp5ypjEMeQj<_N4ls=#5R(|LC%
87KzZ2Ksegq<D>xY{rhSN9p;Yy_iM5eI!IX-!AOcBOqa)z?xn&dDNArn!1m?HlFA<oETVp25x)%=Fm<sC(Oa{LV#n}VFW5Hv~`(u-cpWaN@s}PZk_mUFS)7}
+kW7E_5gxll7WBXXl5PRh&^W9f3G9!ot`LAceKp-9#pCQGDL<|K8*C;_RZgJQlQM^g52i&E>l)G5}p3a*PDZ#&^Y=NM607YnX9!j%b~Vd$eWiuf|70SHpW}R
5CLH>*i|O4B%fV;(i&pzJUY1tz@AgW)meYw>zHWRAQ2llH}gYoaZc@eg%i_l#`#}213#@?^+@4n4bAn6f4z>)G#WTi_*@5NlKSS``9y_r6KjUA({;>C=|qtZ
(Tzu2trC2Q8}xOR@#|{DGZK?5$l8wF&;qzP+IARIew*L;he=@&9~52CsQHvjB#gnFQ%R~GCej7x9NYZV4!F_eU!VqLGTG|_zONlqSijbRuq@9B^Q7n|y8egd
)!h9+ci$H*T2B-F5(xk6Y)#omO-A|4wWL!M2xc@YA`}H!j_X^OUrT9b?e=`?ZeI!Y4*uRY6}{K;&wwm6tMnpvC%~Ey0UXtWBL+}Kck$Gvo*W|4BBLY=UV(h8
vTrAIo@zz+O#L_~9wWgOR?6F8wjfL_S=E<bi15}7KMA!4CHCznXw}k=ZLma>qk|INroMXJ+4Vj_CLrJZqeZ2aNkm&N%TjlRqx-E5TYAhD`ivt4)E@NyDaiUc
HVtj$;_R8`f(q&au7<Ex#68ZRsxy&(rSm<5a67)^wW7%3G<7dvmo=ZqgBGkYK4!N?z}!Uo2+zr`mWcPmC!Z<$!|Vnexn_nzp^_)nSUbd9q?@VOZ(K=A-x%Gu
bX{D!K=&w50*|JEUiy&>X*MH@S2aZHd833ox6#I@J#3h2m66FiJE#35q9v<B1PzC-!P5h)arTI$kN-tzF%T2>^nf7(=IHaP=lG`i>W;|ryOSdyX5n)QsY`+p
#aLI@T*H_fQvcIwKwC@^W1ACr-XaM>A9`%2Qu*djgceoGX{wc?a6Y|YAwo7koL!mPHfT6sb>4!8PYS1P=7E>yL(M5^=KI>FdqZR;`!A3D%L_v8lt@uaiKAw+
e<lx7>5)9$b4cQAyw>Z|$`XEQJwiY+ZnVzVOwn2R6^O5=CzOYEnG-Izl#jHq{EE+W#`+)?iZcw;d86^D@KHsK{c$!1V(MA^lOi8bu8PU(?k)5CwN2(pHiBM%
Kpqh$NH)#>RRQGG(N0$pAaVb-5aP!u06Z4}dcpG2usO1kZ6K$+nfS>*yICe%v8|Spp*VD2O~N3pPcNcyN?jwj{)+u`3l}T?pZM^45W&mV5fF_A{eX+n=Z|!=
R-`gFg#=vBG3W)T`1<~j?BL1$SpfhF3bZ)a-j=wNOA9rnpc)Of!OoLgp^F-Us52@jh;-Z;7e(eQ$2#;KO$eH?5>LjWW{(C)?SBvdKirskka&25qOj)a!N8fk
S?ef!r%we)e7TBS^81en^Ieo9J?5$t(N1#L!h`*opHwf%$Nag0uMWB^g!VH=ZrQZ+j0NSm?sDoFIt_9V`5v@-U<55FNttn(YUI^x=b+io%z2C*lKsw%1@;wA
j)n+4433<rbWiw)P3`aD(I}V0OM!s|K}Bmi?J~JRaVR?WtrpfBb$B>hR2)Lrv1}V`g&3z&RV-|bct}fwXg$Ct;hxu!;OVgth`Q_X8j8zv{sh&qPJ!*>BV0$-
jS!6*qzkjS10ej-p?jEirF%(qJ25YvB%Gi_=sEgeSBjUMqzP5gEe2s4a<?>ux$p^xUQ}T`zQ`FP(jy6rL*Wxuzy~l0V{azj-H%l_gH!!MHcu($i5zH=%&cAG
ln#gh=kxZk6}aj1tY`Z|i<gKy#l`MT1W?G9?c-F*I~_`W##2NGuySpfBgc*=Tyt$iqYQYQ^w1yL->RN*c#9G7bXHf(O&=%$(_R>Runrv8jxzknxlCpiXwQ<6
C*=JV?oALeQ>PDV%Jif$&%?%#cbqpQGNk~-O5d^%N*_Z&m8xZhf)7wW{(WxMk(6Tzq=|wny)&~3@Rw$t;y(4;h|M4yQjPd)qxwO#5Jy&LH8x{NG&9Je5xp^5
BQ;M`%^N?*w0yhEcjF37w=#1JI-In(4Wqt1F?T{lx@LmgRfxVi)MW9UPOTfP*H{e+o}8KC^{!{Hpk53<xFgurH9M=meC?Mo7~LDnvwr>JRVQfSLZodRd<uet
-dmF`izyH47Vx=MJ34Il8lNQocZsa6ihpNz#q(x##AsRqix@<^8+lp+eTy4ewGuIxJ+z50u^wq-RcB%pX9o@KiDOl-w&%FP)z`_<Ipp*=K+(cwtc561A}4sn
Rk2NRikj&&et)2Iq1XmT)@v}AQqNzun-M<R4aeF{lQ{78vhMm@B-iN?jE!wh;gzMR+o7qG-W+P*JDr~_hen<KlB`Ed4I6p#s5zxWk1VSVtrT+byk}%ld!eqy
eTJrgr^vA`56H3^zaCZ4%2ua<t_qWBN*=wkJiJgG)hOr!j1es5_O=6QnPwAs?o5GW;((_PRd~Og4XCOYEauVB)RTW(n|qBnn0m3#Z3NnGs$L^E<<=RvF)%kS
r;IfL+B@s|pt#15WoMH1!lCQ=aTudA^h<wKN)jgf4vB26rqPFufTb&6F`xy6+s!q5@)F2YRR_3vGAQ0w1*1boyYSFkm&sv%>o9@^6-8BOdvug(>-jqG`i?Z9
=ZSHFF`DH+k!c6|m}HV*I69IjuYTno<;rdbuU}AP!afWu0{Pe9$5Fe^_&!U!UL|H2Ip>G8l`f-5lI0yAfo)R6VfJ!)@{E`+5jx7KW8g{Ja2GB+PC58D?>dGH
GudnUCo>$8H_5&n2$`sz8nU@H=aQG|o_ml2S3uy;YJi~FO<-^Dizx=f-U*tI_<%hp(~8%uYy&^o_XPssCz12qEkaGzpFZ=+kbVek>EXkZbdv<XeGBjsBZH%X
No<<JT~$vJBxsLI&nB#whHw1iG%1VcKoe`tnqFw(CQc%IuaULP&|hq~TZ#W~m-{T&Co297ql;qeC^ToW<IezQ&wc6G1uW|$v_Y>c+A7w(2zfxtj?B^qHAw0p
{Xd@0l)W;LQ;adP(RVK+Yo<7<xK-o8Pe-6#N6{o4fO=E5WIdC-PIHBwd>apo6DMYY<h(K@@)TALiC~acMeY1QrITd?+xr;M9>2sEAD5m12c-cDD)gWk>M@pz
W|c*20L3BWSWsO*$BJH1Eows{2l^?P#FBR&lUHr~0F;eEAb2`E72pJmCoH$(tnW_BA**f0#ro=z=Zb<)wKpzDIg@k{RHVi)Gz#utdlMW8Cm1p_*l|yHD&?E@
>hc_uDnfD<U6qr*r&d;TJ2q&IDah*DpB)$?vIu~%5E1Fnz-38sr%(utSfQM+8A{m)e)oINp;LMPn6oYW+<(xf=DsFW@%PR+v~A|akXkhbVc3f?F#)B__1l_}
o$2)M{8LI`n*;_Olfl{8Ia%7k-FsVVzBQDcq>=|%;LL2mYG*B^U!m_X$J!;80Z!Y&<asO9tGy+#IolZCd$H(@@jx27KilF}{cEDD>2u(HO85xr!RUSk)xuoW
ELpsV^c3RJHG4`DaP6c`2mnZ%LqzYidM&whbZ#t?jo3T#yXLc^Uc*-Ehd1jV0SvBu5$5F9AdeHhY55cOUW#*mUu8dzi&n|7?3-${=9~JB&A$J1WhezfChBW6
wy_Edz47)_&TV#?Qyu&}AAh<pB71dL05(08Fn#gRKg7$nUo?o$plQX^{<UYMfRhueK%c3AmLo#u;Kf!~8qV0{y+^rZ@V3GSijiUZx{x*1nEa-tUgeM@sOmV>
tvo@heP|zQk;UKkT>Ke}N?#*x_ZB@KbDdwz^Ataf%*2qC?wW8SmGfnZ)Zk>b7jQX{ij3B28ay3Leb5?+`uGJAzh{hmu7i53Lg44*4Q`x?VdLhU8$+8MpqH_n
8d<5EGC)^we&)1Xaq~Ohz8&1(o0Ki5;O4Q$!ySe3x&@*0OghhtPPMJ&^NJ4mWLHSSy}b$s_8k0N?bF>8UN^qEXM@q<@gc3STjSz9slsmVQse$iQhG-!4nl;$
vRr-}$S9e@{&`8DTB;Ca$e(;$A$>J6FbP2Ei!wyB@T{p|Sf3hE`6&=Ng3cww9nQKKXI=aq3A6qC+{)jwrS_iP;GyQTBJ<Pz&bFbRdjCOb)8ZTj(uafi8;Q92
N?DK*gFaf|q#cKQsFrfotkwN)i*>l<rY{wk0}~$xF|cp1(~0s<q!0(Wz%rrAlN^Or=yB(Tu6SGW(OG{&@9H-L^&(CVz{PkjB|&H|JRn@c#x_F65*n^y!<iAp
vB%Z;TJkrcucY1$Ey8GK8x`Rs|MYacOk~U@P`r#{fGIB?Jrw+yeggXy&)TfO&o!rUVqa|Qc_2JV8|tx7-ts0n1wNjmE=sMOi%&LfGb*iij4yxDJ3biMcy>u0
#;y1b*%*rHwA<{A+(unQFDEZKiE|(S^aH7GkP~+|xR$SJmg&mb=UnF7h8Pb(B`T3OWqYSW!`sSdYw;w|bIDb<kQp4%S`5<KO=8xWk7T!9r*PwRDh!J7Ng3gI
uCN6%wzqg&jk`;p^1nFQVdjL8aqfRx)JD$b<e`tAr!j0#lf$Jwr34LEb(UfHod5$;eK1_8=vQg{^_+WElo~4w?>$by0BQiycdergIBm$&ZF{HhYn9A9J!ZR5
7|HD!M078*@ZcGS(u{ShVLK^W&@7{}Vmpj?wHS0viT{<Ym<oAeH`}CTKo3?pQxkk{nV@HdwtBg*-LvEO&rgZ{b0<%m#!{|{!%jQTy<po^s{2lSz~TKuOg6)-
S>Ve0O*z$v>6WYF*;LCWZHEETvtX&rH-`j~v#zu!6W&?kvx=wh%R!|<2n^<!v#u*(Ox2+Lz;Z43nF~_RrP|<!^Z=;)k$nTwHD}S21g5IGqVU>Zmt0ova*O=G
qID7ltdw7R=qgy>eP2v-chnI$%M6Z;tWuXA%6QjyUUesrArsbDWUtxAqJy`;wTV%3cSxXsX0;<vv`iQl+3c3eIHGY_|Dex?r}PI`r#eLU9Y}2<7(s`?G)!QJ
0;s`E!rAg62GU0jvyxM)5dSOMmJ7?tV@(}HXT+m8O!OU24Mc!j%um&zyCvW+;rZGRuPU4!ZkZ{svxrrQW;v1|yewU8KL<17l^84HGr3hf<$JiqXkIt3PiZxf
_Ln95wd1~ft4rC4Ko~yQRmW$u!;U>@#H}Ho$oc*!<1I88)dvF8S@5rI#5T{gE@4$&(tDF}8sSewF#$$X9~U<wEk{tnL<CJ}-N;2|e_fQv^s##d=qo9rd6i0|
%p0ObPZLqLF64G=L`#Tq1`ujTr-9(eJl>2>C@C#rBjW8!=TQXMAGZ=lNu^TF>!K^RfVT^{sY`rg@-yV~mFy&Hi8i;1xN~Tz1p7~fGn|&g#japp%lsPWcKwJz
I}z+z#aXpyQ6PMKXL=GQ#j@|<PjF7|;_-^}<{`M`w5VPwSe)|`cV2Se;At5Twk9}>r_aVjCg2r!-TZvgOi7U$JHf^4at8@I8U$zbqaM3T#NQQllh2~5AT;v;
C)bbDVv8&&A+|TP2Pr0=)!q8LAXohKp&d0RVD<}4N=JiG{FVwG{_>vk2?*$IAZ1=Rtb?E(EdJK6Iw+NY&bK~G07C?Od_xHCUexLY5HBdU0x+r}dUbJn63JnS
)fS&sI0(K<yr1ITn(Yq-DEH+1LTH@QreW5nQd(gzD>)o>utEMK;aZeUNljeF{8mEd`0^ufo)%u_((yc-X{0QQb|j1LUYfOa8ohjEi-iBSB6Qsg!D;}8Z~7Ju
X`!nb?5reWdO?_&Rw!eVD=GWUB)YQg#UkWQf?V%Q7zDn61h|+t8hY3%v)!rW!?5>)XnwaZz7cu4>f_L}BzN?-hD`ZKgEsHZHX`?70M5cbHLvd2X~6QW4k}b2
Y#?!J?+oatdP&7YCi^wbemgjwg`bPQ(LRq0>~zcM$`y=)NZbitNDVxCcwAG8xX>Dy1hv-K(!1L8S?uLzG4p6?G9;`u^pqq2yc`iiAzI;QJBKg`{H%%VrQB!(
XUUsi7HWl?vzk09hW+9L2!Au64Zb`2Zrku!C4y(vgSmy4f{xmF*2Gv*WxOag-C>=rcmZqNJ#;f@bH;j2KGFlD@la52f4C7dK{idt=r{o@lpBmK#zD^MKdt5U
1As`Gl%-x0&(-&aAyceB23Z~QL46blkDy!Hxyp#)5WE^)pSHXwS7I+mE30f@DQ_B2xvP9~deUzZN>ohf%&lPC&5t6ZFeO-s_KUz1V+kK`>8KY;uU#BGoJvVb
rhe>^6OBJ6qIrFSTon69y?2om3RXoql+)Z~5~D%P5Nx|43MtGnI|3tT*28PIm0UeiA12>uON$3AB(vXvq0sqsKj9W%DUZLmJME~h56ikAC{;6wWq(0$dwiUP
9vS``&5cNmqqv@TRGrGK+$%O#;V<l9lPsz;9x<}k%b_dzcdl8O_fcD>f6Qf%yi`=2LjmPfBQI07!Mm%n(Az<F5rR`mieluB@AW$dBX|Pc;YGb=juf`~7&7Bd
uAizWTZXS@9e!Cr(8FPF^r=dwz)j|T&0l8$m4b@~?eryxl8A(FZrgO$10Vddb#IH+HXD*Ky`3neepM4=*>K-JRog5|b{9oi^PSOIdb)R`u?JU;?+d=?LAp_x
Aoqf+ul7qIBsCS+BRqoTETNo=);Cap_<WXd1X0!m|HJ9>D$SPdOmH|GqZ~7;xf?{-gsk-9Z4vlp(C#@eNN6|t1kdivKr_{C(mf4Wd7@Uqbu4>G?@Gqz<x(?i
3CTH~;Wi-7C2sCzJifeerf!IaM(mEnoSg;b=)4SlIkRaT_F6P258^ct3?41@m{;~|D~ehI3Vb#HsVllY+Um-nn(wW~v+QHf3q`jX#u~YVN~tpE$Y%K7wJeU*
eVtF_rfGZAE<+Xy-uHV#I}L@?-#n*^(v6PN<CpR3sOcx(>*O%pJGL?wRBh(|+bIDz2E)BRrZkqDEY-aSwZX~Y-|{}*Qi}H#GQVM-XFd0fwly#2F*i+2#IC3~
DLyQa?E9T=Q3UObQGD|j6b<j90Fq$un7APpEr|f7vDz(HIn!N@H5$i6AmFWx1VRwa<ATKnEZ6_eBFhh~q@S9f=K|VvmAR1eQ+oY0)UNgzY_xlpnn;5%{74}T
2Hnj7G!}yqaiGTOdBGRW6}=vFdx6z0E!&yV>2JDNb{%ix8L~NucaEx!78tm#wN91R;f3?O_K#y{`iY)w!ftm}G-mWwG+5%D^!4JA1fbqT7Rax+7`SJ;KZJ}2
xB@=mS+&l=Qdc+g%1z7GGrnFme%rf4l1-4r@v;J?c%tyhCQ?6E_y}pzn};nq_wiXZ+U9Hp9rqookuV3ex)vJcQxG@d3oy0|CPPQ}0fggB2MRXB<c5c+Pu%7$
F~=m_N!h$mD?xCaujMoB$5!A)@1==5lE^oyJ4*#>mDxmlAjta1^WZ)+MnZiydYg_WHRDLPI&tJ_m%txOPl%=G(zAO?OuwBn2sM^|l5P=*&m~x2KSnSi^JTUO
dN*(Fbjop4=B+*Tqc-%mJ*+AuaWv6~IUHtSGcF)9#SsS*<TD6pt#o>6pYU|uw8-y!vg&mOf{+ORN7Za|v{$xQO0VkFHTjSI&Q6e&)HQo(4({WEnRhgAn^S~B
v-fEn0bX}_ZjI6#Xf3AT-K_B7R<M=-JSgv2aF9t(uVbTu+(5^8u{Eh0V8BS{jJ@nbQL(D0mU??BwdRjLMSx~})rTvx&uF^EqRDX9T_<>gt^wCW22V-?)5h7^
#2FaW1BDnAG!%H-AV*<@Z*OIOZD>nnvKiQfU8W^MCQ|#Ls<7xHG&02QvlHZ4BPS)WAW-Y%Mm$Ptg8)I4GEF_eI=sH;4ML<6usrHMCCOBlSB>l7pZTys`+_!8
DE)bGt7QJUc*m$=MT}-|Q#ub|QL$UlCudce70Dw3kX01U{8$rKH2qP70k^0uVwE|!6!ep5f<R{`D6d<bT+%m`9%W%*_gL$}ij6;Nj5p8zi?ZigZDDa2Pt7?%
tdvOa@-cXN3cS$IAB_P0BP^QJ{f{5<W<)}TUns|e-ehw*XHR@@&QAbTJn;r-{9TuTOGCRST<YPz!Agij3LmEY0d4T9(XKHUpSEs^nK&gf{}lWr+}n?D)TNv#
#tDqO;;&o^?bDkD?sg6l!>biL{Z}_P7;HaZn7-m%D_66PaX%CQDQh7=;Vkb7tJVPaN)htgjdcB$qmGE$HdNEANF)+5!2#iQTvf3}l<~n&@D@a2m)J0+K0Inj
j%MZ_YgQPFUz=%-&kGizW3im$qbqO0wLb=+X-I-+3i?_xp20FnMtqUx0}j3p?=0N@7U8p`C?v=BJDx)iE;wH^GD;&Zki!j7Gq3=|)fUExmx;_2>w#hWpp~RS
-Cgt+qx6<t0t@f%F8Uf{+|E(ANgvv;;{{`dm&MLC0fS5$WJrj#<zGdKR6SwShV!r%nd|EBYIQiA6`C2c(E)rGyq!`^hdfbGrE0)M9GHJpT0ZN)Knr0A<yHct
b1#AvYiK)o^R}#FglI8BL-DVkxE#ifJ?tMg#OGzfzJnEwWM-_Rp06&{_SS<Q^}8I(r{LTU<vaChK!Co-4tK%mZXE^CHn~5dz}I_(34ckM?pT?K=Xw2~Zxk)v
hLl^@gVfO3<8JqB@|<1nE6AQKc9~ZEU%^n3d^G+yFMdV+Y*|f@@;{z+19j8T74`bf#?eBfT%5Nx;?7PcC83x_X1Bs1lvQ@DLewq?MVy`9XBwAw1P!V6b-Qo$
4$pyU)jSf}sr@;4>Tjc0Ha5^L=Sh4_uJW&oOp64R_WAkKB9b#Z3*Pw^LQ8SYV1BMlxM4w*{O^QcVlV^(#ig)oJk;#ESEmNI_}#?IY<xIYd9s};^8B4-5s4kO
a{?-1iX=k0$|C=%O*>S@4!Hl%d6Ck$xX6A=NGk2P6yhFazZ<Z(gHTx#hvj`a!5&d2zpTA~r-^lM_!eMpmrDuMvC~WeTa__9icCja<xj@AbG(P}E=^MP8bWU8
QKEloz0?#vlS@#Ot$7@HDe1FJod7AINLu@;esW{2M<zCKfmKF>i8$9<7u0H+mX#|4yS(%tL42_WJu%wjx1{2tpIYxA0J4m3YZ=+co<ed^`88z41tn?1(Y9}r
|EgACU%*Uw`JI9_obRk!>S*T<seua^q;Fr@03x)c1s@vab$_;W0XSZ-H`Zxi=ca$VRZ#4=){Ak7{C&T-kD(N@5YPW-DFW`M!c+&0+Np>Av#=gw&JdVYu|bs6
4g*9FzEpc>(4%L<!Lqw*r0_uZ&iopFi<}PbeHl7bE?;Qx)vhb2@XM)HSj3{(+<1sS^Uq}to|4z9b|*fD1qvlB5*D<J*MnY849;rRZR^b*K?*RRuNmcg6Ob0j
8{y;iErCXylrkNRP^V3%<LuUh>rnIX@(dq4K@a%59J%7k_SZ8=I&wrVX{~L4y^e<yYTz-e8aU={M6<G<IB6;*QwXVUKP1)^8r3*NiW|d-)uw(q1QK>z7P3dk
$3v@1d?xq0B81YnekfPywhe@Q4!$pP<zhGDLj!xXqzMQ#XL9}3MyZgab7MbW@Wcf6ptjzE7luc&#_)tA07RrY{=c;aY1v1x^1z*DFBMVmz~3;It4zG1y`AcA
gl5~e0NA&){1Z{;v5w8nJSi_CP9e>Y&4^lXV{AxC=uKk7q1WuD5_$oo?TNlq!47@>-x2AwNZ~Hoadsg2K<sdlsQNUDNXAX#1ZQN+wzcw$&~wn=FBzk>Vf}~o
y$762x6Q<KS)^ylnOSd%h<qX8IX>w?z~xiM4d)OcC&BX?z7#+brx(B~Ehz-%+mH9B*yE;0pG<Mh$wWm9n+T3hJb}wlvjVxSrrtIbQUVWuN>86Ny41SD%_!q{
J&JCM_!GN0S!ESHqQRMdKn`<wT44hOd*=Ybc^Kp2&*(2FNdhku>m{%cmR?7fXk+73sf;4odjblw!Fi6=zo0UcUb8g`Q;k2aZEnc6(w-^(MoLBCyRqLsFKTRQ
bC6VN2T2fBA0dX2c^e}8*ZYm4^_87{y6PW8g5XX-Ce~RWp3P^EafEN>QYhDMQFX~<y38d>+xNiJE}SgAcEjwRjqcQPkyOE5wUqLl1;OROmy<Ja4IL3n9As}z
>`ldCRa}$GKlM*e?qL?4ZX&tAJya~O*?!wk+a!j()a1S}zm!y4kj-x+cd{a@S&CFdrBIxWmLkNGG_zfu5sP>~*qUYwGEqh0^Sp5u&$R2M3X7;*Ztu-p(w9TE
(O{)8(bvzfuN6%N=4uya0>a=xsl^d)@>gzrW_BHMtak9jMeeg8EYLmqsOr_!q{7YGs|aq5e2Q(&o8z7!Wd4j)UJx;&+L|m}V&%QT1q!s70uE};4o-RhB(}-6
MD-Nx+l<=g8+Yx-C8)6rbnPV7aQWk>l?IKZy*{r0pD7CWg6)7Zdy?CVofKa})GPPk(Tp|vw?P*^V;Dc;azF4rqG3e$%t=g5SK{0r)^w$`fEp93LsVB^5rRNc
xt|hbh<1TGn`pI=R$^1C*{4fa8igm&ovdeYq_6>2i6tNq?j2T^2T!eqYFC<6vf`@F!0zw{vM>J_!$616J0TzW8DE?XqV>xCI;wat(;%ocuwCu<M|@gS;Ok{4
O^~8iZnseOm*ULMBb}tIITWo-6Cu-d22mcj-0uYupkK<!=GT|kh|Ai;e0A*=b|~#!TOh0+QhPthScfSo67Qg<Se1os8Z6^waK8@ADEbcoPq&D=tuPodv7$|5
oxQCLTnazixVnKXna`i@;Q#V*|IP_6NlK8g=`=WlgE*G0%hBaKD4de`Z^e^29nq4gPBNq$n*<HOG}hYD)GFq=!kq+PpZRUWB($j*r$!TXRmB99O5|}L`0=%7
Md~}G4Jp@?o$}ZF0U2PuD<-b979#-GN2A(1TD9~n`V=<gMQ;wMl*X&IyctljlIT)h1tvb=RCV!}*+G#I&X!BST6s0wI@q77%EjzoL=D*%;j^zJCheXqXSu%7
|MA)JH35)Y;@rPh3`Mw5s$)ctm10<w(-*nl%+!o@4p|gOtI$k5LuuIZJZ)NRfwFa)o)FLo55OSj9i@jR7TBzyBw2?gct5d)O9gy#&sqbN2DLKQ{a%G%1EzC5
+;<N^fd}sz&7@+w7^qy>s9T+tSJeWAxUs~Ar6(ZhQZ%9DY%16_NpKAT6(bYIln%-;qCzsQVnYq$Q_Ovk5c}$Zu1~G79?hVmK-riFQTyt$Xaxf%HT~@<{fv|W
Ar<tsM$GSdGy^SYr^Qg36Bgt-d@#ie(+WO>#bMPaZhYUJtwylSIk5@IUZ~Sd$tdAY1kwnT4f3WnbOkyjB0Hg44p|7j15PF9=x|Rf5wMPA=NLIizzZahfI;AS
^XVTY{)}8uU_Z#oz`C*lc<O~6tuio<L<-ng*axsKa-;?wwQdmw1k6FK5D({$j=YYXpSB?Um$lYn_}$o$ni1>D4XGU?-@=Bhi=b9&C-z`T0w`95q0xkbHHTm=
Q-k9LZYUT*?asUM$rb&_DpgzOI9ClEUT7f82gQH@|NiA+V^<CKrz#_FT(kht3*_>tRHe0c>4w_-Bc!#1EJ0h96WjOY1bVNgumVpDV`n@zKd2>!n%8ujYG(=a
?J0GskA~OAHju|+phIjvR&!UqfdKdo#dJRE$?0-MsScSd^=ZNe|6KMpoSon&OWQc1F_LqD&eE95-rr%|krY}TA%Othz2!DJ%DW`6pp76B7I=dMVI8XJvAA*K
=L50u(mj4#pwOTqvX#NyWxbk|I4Ca8<()Zb-bfOPG&L)AJ1sQ=S0&GI5Tdw=|3Ef2<nI!Y5nCU|1tN9yl*X&?;a(_=K1O+bVi8(e5-UIFq27ScLIe{+u!9~+
h;d$`(-y$PveTR4?IX^NPFE@Vco8o&O!>E0r7|6R;a?0kw6{<HzGavU{_Ml{ods(Y`&0EfmB*wr^8X=-YmW030r5yJ%`so(*zjG~j@VZz6C+`}&Z)>r5dXq#
P%LNole|52l9D_C2zMNn^3#ygz1pDnG^A^cWwF=>Y<*JHQ$SP$tKz%KD45-zNN2vT*`w}puC6*FRB#?DT|=gyBYb3{$jQqUq)+O*RE~mTSX|j^{Sq@y?2=5(
i4ZyFtvwweF5oW$=d2f34h)$Qjzsv_Ew!Z^B^C79HBwZ%t<xmo*Lbw6h%BEr7#`hC$r+~nogA=U8hBmeno{80e?1QxeagKkYV@tVZG+Kr@j!1{R02tSI<?|0
G#`$}+^tHc;#*>2pDn&f(18d`Aa?D-UtJ?%NBWACM^&|#SS-yT@8;&x17v8F_;s_za6*;Dp7#t>PZUdUfu};G=Z}%OYP9a{CT7N1zxN5*^=sLJP|)XU+xc4D
M(O^W8_fe}nCo%0Pm}~kfjIj$xIp}>Y_eXffKGXsDQA##YW3i0UzB(RkmCTR+-j=SA)7NX?JU8OsTu23tOyeYOSR>1a;=5jS$Q_2R{h`^f6v?-F!Kj3!-s~4
1#r}Y><puB^#BrV($jodMY|MNBB|I&<KYum@ybtwGh!ecsTMj;4)Tkn=A-4qY_R9gUhPM?=^Pv@535RC5a)1l%1k}t?~yLlv!2<S2M#fgbh&=$v8;SRXZL%X
H-2{Qlj`;`>7ZfiK77Gf+SJIplc`hjG29INm|x{3;3&`_<3?kg6w0le2drXTa6^gktjp&O$agSJXJP(tu#uwvqHB5{BjHIkTJu86TQ7Tu@dqx75^G5C2IeV*
ih!r1PaVWU8oo*ONt*ta!(_rdO1x}RZa5D;bX0Zjs;*2s)Hn}JR8sPQtX$@Z*t`OmW3FuQ$D{z^PX`~)(f9#=Vs>(MY`3mc*)MA*-6LESebCL*w6DsC?Rh+*
wEF-aiXaWxN`Zrhv5huek6A1x-2ZdB!5+28(06};V%(V0^~!6lKBgXfUPWFQ2exyN2jks|*ni^-2z4RHZFnBZk;Fq2@Ll9_Lu8nHUx0~>AZcHrG&LTVi8O2-
V|1@6L1y1^^@md+@_<EETQ^j|4_($aQRJ&ivdiBaoDCGruKN*F@JeP#Vq)NFbD>tDT-84o>x#=M`jxX74`6Jsa+FkNA*zu_RC0gE`5F#wuZu~^w{2G|jcDEH
Fm0{_E5`Inrm|m?@DQ;o3BdR!IRCGu4mNHtkzW;gJJuuW*l+F?d#HQ(7gx0j2KekMOr)ZQsTKXf@Q^JKTQ26+y8Qo}6$97$@cX~f?GT*8&e^o~k6I{(OT;5$
AVs|csGjx>nmVtlmZbANJlbB=Bw!i{LGT?5&=7fixwF=I{O~zM{F`0WGXX+NjLtx)tg0-7ZJMy2tl6FFsN^VM9Re|e8?<Df9Fk0C1Awnvit#^R_Jl&Z5<QW<
bW>{^t+)7bo4K;gG7zTUbK}ezxVjuSo;OM}y}pW(fD3uAlVC5yRvqzwS_4qw1Uu*_Dqtuf`b1IW!wm{M$Ow{>^uaE&%Jycz4Q!_i(nD)mWC9lDl}998{-D6H
H)AE|nM~L*kvI7BJ*LZrN{1<OHOve@nU0Z@I|vW(N?Gj}%%)a9k}#;++OP9zX$&l<c{BYjOK7szRkT{264hSDmoNG`<1G}N&RqM-s;_PyqRqZ-R_YN~z5>j`
63xvVHmR_eLlI-{dA1A6j7T_zaGw;2xO*J*t--ijy=PTmW60tXn6BEn0|>|J0G=Xt%49;}ukNL4m)g3G*35&qKV&X$2><{(hV&GxJzmjxvO!aiVIbq#vM94|
dwI5hE%sp_&#`9^d6h$*2Ffot?r6XP=T^QILQvxri6&H(t`U?Vi;j-l@(rsr^HbCFFpH(PIIM7XuKgys^X*pb+(A86SH)6wt(cf6#MtKLvC+?leWEd#SR7>@
I8juqqRQJGO)6L_r-U|j)#n3lEZ=~676fdxL<*-+1o!=~lP6xDP1nZ!QI42l(hmy>*RdEadx9uJtc~vCs#Qt)&J_AFUrkS7r^?uz?4YzMbm0VfANNUhHGz+o
d4<CT<9s1S`coJUPyE7-`eb$!M7=Opl@FE>B89l>-LPfWLOr8ek{KOxHSXu1Xrr;!ft`0j5c_WP@z9?}KOdJX10wNvm2d^^*84bfvCah+<o>Q<%jAG17eyw9
ytm<JKcrkf(R|{k)`^4TtE+!C{iLNCfI8&mm5ktTf}J)JU!y_ya%Ihw9AK)S6(}ckC&{H?=e(nAT33`(P7u^qvF%$RVHCS2SfE3EqFl(_<HgTff}Y18d5p8#
hWSJqZDCMx5rQ8r-br<Au`Qw4<>6BVe#cIdX67)Pe_ZA8Xfs!b$!tv>sc;=G3VBiYA+{4H?3kNK;7|!wS=UEIYCXue?9Va%kD_e~Z)zF1{I-nDZ`W(kG;F)G
hmpRjNBI#LZ&rRy5pE(+&cP)q)+CCPv6UhuXJiC6Glr9k6WC$nH$3uLpEB_Cg}vAN=GBD%9#ceQSRYLwZhreEK_q*}*(BILGh(jFZ*qz7Rgu<m6Q)a+2tGN&
E8XU_A}@EQrHf(p+x~C(2APz-EXP=yRytlH3A1B+tl)w3)kuVXN`!BFp(T!cWhH`vYO$gzX3p8|Vc2CB$*qSe&ZW><0Y7Q6fV&Z0rAiED-f*@YZbhY`2NG4n
3T;LloOjLt5D#enxCAdTAhcgi-59^p*kGmeGI)WmJM?eN2Mkttq!3<ZyhwkV8TjCZRb5*Wc#(jKWG{MV>^GyOrbQdPo1m0KW@OR8I$R8Rfe27E6svb>xqBHd
;<(Fqu%%b(6}j>l{)Hde4d#uv#hfzW0^Xm4|G<}H)bbdArDxGw9aR09Fj60g2|R&HA;o|BhfH=hWwY3zo^S22Rci1|1{&LIVku2=C*Gu=karUrOB#Rnd*7x2
!MgMG7!7{yui47@hq8}k?ranW947MHprdikknX_Hf?nux#WCTFOTHknYbFdW%p}Q0iP+3hH3G)YK<2dfDSuWC+oKH&s2D0=)xU2c5b1-;w5h2EXP{xYkE@bS
G+Y@vNj#toq!T=Y8L6eGx*H*4)pMizMnysFe^;>Yu3vz9vgT|C2O{4;*vGIt&}nzwk_^ne3=s0Zuh7i6hI@`uJw_&}1N^(~z|vJ*=?J*Z#kun^K1UEq{!YSp
|6!I1<J7H!;wu)We)vBuU<W*D1KpG9s;)gUkl+I>;DNj8N#yIc6$YMkFyA`75+z<8RDt6OaZ{_i6rwC|0+l4}-j`7scSH8QX3(;+4mZ~JG#&peY65TNH8Kh^
jVxD$kzynD?04A)OM#bMO^LtV>Y(R)ANFgWz`#X+$oxMo=UtEz0cxQ><23!fPRs;spJw!eh`Kb4qU5lfI$1z4>4LqS>+WwXDD^0$7&?J-OKVK`WbjH|IEiu*
j~jO;-bRyiuv_m&)i$V@^B+<q{|29jZvIpb-C|d)LQ;dh$=)4pq)rm|u)$S^IJ0bs3Rb)`Zv0^8L2F)>8M0ptAjz&+T8`hk)dI)mJ%l-woA#vCga@s1)BXA^
I*LeT#z-w6r&ErRx0^|}k4gCvNtH&_@=sgD^X9x95afN=#6ZOW`sf9}aAT4Hj7rxMlg@=w`FahtmRDXMD+>W0{NjuD{JJq>eA&AC0$VUV2fipqv6*3`8j}1(
fv_nChky2m@8U&WY7+(_hkaD!Y6E1o478B@<oNqoyGif%RrLnW;v+$n+I!tGLVb?I_{NKdw9hEX_c54E<#*|KgVJbyjFVplVaV-MiohPwd_)WXC|Y7<M1y=d
;JpIFW3I@+8|oO_6<UcG{C5V|mohOQi1cEh^(C0OHXK7#9PkA&##u&Y=Jsjpnud3Eje6bx-%xX6Baw+`PeA|_n5R)1Dln(DP)+y#uktTTR(Hk2IEs~ySa$Tb
h!2IiTQZLZ_;~{3b1nug?FRI*GoCvv)0_%r^39u9WB__}F8|{)=c_{-I<(Dgq8A);#s3zl+P`Db-3plo?!_hAQhOo4#y%?fC}1*NI{kq|RJ24Z$KINA$J}<v
k7X{Mft;pNwE=#fTR*=CmYG8etNE1>D!|_px#A}*7wJj-gf<$;ZTCzgRly?rg1yBK>#6>Q;93)*JJE{~ekW*gFb_?uY~~t~v&OEvtur^#S={kc|FE_SGkl^I
<d1Zqx*{Yd@1%DPv=ku_D1AU|kNxv-lul_H7XMGOPuqdHxTV5?VQffH4M{wsFaaeB$jj?X<TF%kPROx@{x?J)O%w|TX3&Km7dp>DQ{Nx&1i!Qu!@DW(x@>eZ
^F(R4x;t~tE)?x>h2hW%lDme}ew@s*YUO)U1?P_$AGnu}eni6vU8ptTJvMBGgKo&_Cx(ARJ7nN~%cbI}y<)p$CJ8%SCRh^l^6D6_$l0hIFjX4jA!vwOO2^=2
qPq(JHw$CBn&ZR0Pf>WzEU5!!M%JAsD`b#o&l0JV%(z0M9gay~>n_UO0;Et6Pfx3FZaG*wb43b}c(HdMiJOzIR8%cbHsJieh!Q+i>1S6Ie8DxSdez!pAC(sN
lV0{!w3G+P{fN&y5-uI`A|K^rjLiJ03_vx=ykt)W)H`fyvBY2L%OWm7;6Ur`^ywnxsMMu+`_-d^;LUQlf(sNcNW4wUB%Im}2PNWsbp?eFK&xmzW+o~(e22L0
Rs!lw6eE%706U(y*@>RxMl&%0(@UcJ>5xS9I~NcWebM`y(MpfO18+=MO#<TtzAxzz(wZGgMNvgAVSX`IAZK_-iS_@z13k-d$%QxOgD<x+J|}lu=G^)kP8Zgn
izluz8g5BFY}f9<0#6AdEeNk&G5tep>1n|!4}RNr31j;UM`V?lYkgC4OG%u?R0n1^4l!JxXtPh}$dP6#ZDYKUQhr6al|E{*5g3WBl1)WAL;~je76$TfpaZ*L
_@KI=n}+2`7)K}M1+3eGulQI52pGt0WbemxedhYL$@XX7$eayO1;KFen0-l-wquT1OM7WTUTqol#W%i`UjGu+g8+LW*5<A(r|W?lz<&+bi1?gg^*!%Vd)U>&
H3jo4c`x!SY$KyLA>gli3jJ6QN!-Zwgp8##<1bR)(GBTR^&^%#cYq!poPW-{Qx)Cr+%u=o6bL7(5~M(l4@bwGy^EE{14nEg7gqW5Ma3PZ;RY(BsYL?tR^G#_
t#sU;t9A>*Yff2_**9j<OyClmJnJmA$GOd~x2r4y7C_FPV}yzFStjjl$apGYwX&^EjjYqvch_rm`hz1JjxOR>3~nhYnSU2s_Jv0Spu^ISkdxFK6$*XtaKVqB
Ar7G{V$TRJd%aKltBrdNT^7nhiRlM3ng4KkjKp0)HD^(PVnAUfXS91uCz876a+HgJ*Mg`f)l3)?D0pf9o=#u2l0}ios7Lz1$g7n!Boe?FW0ANlfa6*KMFJs-
SzzvEyKc%-RrbwE(co5>UcJdV(;_~3o>BzEC2gE;03zvDQ#IV)8U}{QrFnQ7z073)W|I;?=_scY4fE_;O&Q?|<bV%;i+d3Fh&M&#5pW0w2l7EvC6d+z#>CE~
H<zyMdCx;ljp**PE0v5H;NT#Un^-1f30I$?-Y!XTSd~F88}K!Taf{ssl(ruR2jBg!qO<0C<B(pc^Wn4;%G4yZQo|hElf@t%VG^JBcr<trF!Jq(JDe-U>ywAG
qfzQ~C@Vd?qXf*DfWf#!5Xq&406W5$NR<d%rUtXIGW%Z^o-2MboW_7Vh+LPmh7haMXQ*~z*^#iwBK`883!l?mx?i>Q)1fWr$2<8Wkf8iuIwl<8F)i@`!hUvH
g(?6%{z<B~^eLn_p3dXv7}<%1&T6aPl>&DzMeJv$TwRS~WSw(lZU~!!QTg$MmA~7cuxF|k{EP+GBzw(Fk*SAWYlylIi_EX=?DVf$<s#yti=|~7ZhAGsE@5n3
s`(!uP;P}eAC05RLoGP(kzPrDXuW9p7(_7s=Z$;oQ3$jukz{h;wyqZum;OoBUn{ls9|Svc9eIF<<Yq|TB<4K34&_qUd@$vQrOSLDzM#<-clNC9I2luYDMCHp
n++5<gFW5$7s&Z48*w5T^^;B?MSX~^XY899_4YlHEg^axrC{JL)L;JvbV}At&VHPP_GS_g^=Do&iEo@8(<Z?Vi2Tw|Q;71Y4G?c()PU461%No_KFZFmG8_lO
HOZM*Es@N@stH(nXj+Q=v~!TM*n|B&G>k-x&4BI(!W9~VSuZP7X8u;?DI&^V`;cbIt>DyGgeop0)&m@jx}MEK_Kt6E249&9K`}Pvj$g|Z)6^eKSuwCmq0BnV
3#FRcep$$CfXg+qfTek3nN;5pZvpF-GCiysEd6;?ssl<qsgj_%+H@TSnxM_~Q4l9g0vr#R<f+(jcidYLV@fzn9u*qHo3WuzA!ME9m$r)Am5k0>5@gAZQKIw#
XU<VYQ(KJvns;_wbY&)_Nw_U&z0-SR!XfZ>1=2-B0i&j!8wFmL-?eVbZtNMZdgx@mS`gA0W&yJ5=k&DtD74e0ib;U>HU~4hWam-<_gbs;n{%VjcZcYn+SqNM
0-#hVMkgvjH}BbWtA-N!+MxkPlyLVl1SZD59O<4SC!E9f$XgBmiWXbAYz9Dfv!Hb%4r_i=ZfjHH?y<keDGw@nhv+cP4C%!+OH_7s#(OIS(dTaF^P>;Wh@8*l
azFaJI$)i7z>Asu0ITm#2#~6VEO8nTr$xa?C{R4N_OUui(@2e-#@v#1K{>Pd07-v*vf}aYsdd%Uq+HrS$CinmHy7fpIqSHCa7Bd9g<vfy1L=;w#mW{uM}2hK
+Y>fOW6P9tK|^M#X&~2vD}3uJM?V>vg~RNxVReMjZkZFu%8(VyR5QJVbGJ}!dlI-}GdS}}W;c}f$GQR~6=POt2%)PS5aYQnr;4U*>axM+5HxohUK<|TtG@x}
nHL@Mm^f|<UvbPcgmNv1T%VvafSJUT=N_}T3$`en`g5q;2fkYbY@gEx90NyrOy|e!OEID9#k1x9KTt#*9QtP*t(~;%pUpsycGBKr&J^H!D&<E;h<wHE%4(%N
FwN_!NDOh{wzz2{nsLj98yJBqgq*7R`f4KnF!4iULFnwgUK>j>=I`DX^~;+QfV>w^O2KcCrb3%3J{h`lK+7Rb$aj%u?K2il9)45m2`vD`?u-xDv6ZfA)9oXI
HRdGCgqWB<$Lw-6cx^G)&G~#}Jo3YHK@_bpJ#B0BsS#4CEXVaGF>D7b?g5+(T+gwo_D+Rbgx4j;MxPjy<Y>?Uwii=#4+UX~E9yXxKiSl>l;DD+T$8v{ZiOt2
Mbq1O{1kcIMmKFmpfRmpu{W{;Q>Ox72aK{j%f2Mea=;Euo)F%chWJ3jKvrt9Q1<Vl)0fN*0A_o#_~q*z%oRp-@D(&n+~|<31>bmRc)aXSUuaEVJ(`8P<Y#!N
tdq^+K=FHkRXH!8ij%)!OO`93+Sl>H^U;8o2tLjjrPF4Px-#N}D4#-NpjE~Z`PI&|v|rL0!VS&8s<#huybi0+{r61iFV(!aX;K-IxPa1mG4TxX7rPmZaVD$u
e|0Osyf#c0p9}&rT!qSEBCk|T4yswCv&K-TaiVL_&lz2qP_5(WnjfOu+!!Um(XQhwN~-(X<}2hD-=@fl7OIrsnkP$3SKBxqyJT`50GG}Jc3d@k)2vmvwUJ6^
i4+XJm8V33Clge9j*2H)Qkq5EpFe;FS5CVK=aU;Ref!FH*KNLg`XB}(K{DEB;f{0$aP-<VW0OOa>3(PCecx@Fxj=b@A8PsjOlo%@%CQ>W=|vd96y{W~XN&_W
mHvK8zKY`?QBA$|D>XHQ*PcPnGgst^Jy5>rKv7`cB-n7G2BoD^HiU)9zQHpoDI~o?39FQL_dm^_pfP&U9qn(sxhh48dXe!T38oB%*%P%S--doZR`f0$94kb4
h!36s;K?T+hvrBeLqV@yi5HC06C8)=IR-9Af{Bboc^3GDy@@XYP+YZ#SGeNHOd-FHDs%4fdICLDDjJa$RIbh73hOG^<qyY(NZdQ125Ux2^MdUxvQ;-BulfQK
_K=30mA!H@(bdlkLbSXwF8!1E6i=|Y_!tC9eRyNbY1JAptKnl=7PB<#a}$ba;HFnvTEAYYhGU-?0ZeYzSd(yT^x9`qHX}5}E5?A><07$8yMG+7JWdlOi&RLA
R0IOT!GiT6kL+{mEIHUkKwsJ1U;)-vJoYjwbZ=}}-^+s#*?N{{bDy(v9<i&R5~IMiHi3Qo^FMkIxa$0cU+-VA^L#K_W2Z+bt))o1QHl3HnGT$4(@Z}=j+N@n
_rTq?C5}|FJp-mowSfg<Rzlt0)5`U4#z3<u`~gi0g0C*2a%x2D$x-P1p@<3yTq*$m<KAB9wgyTrV+80HurR)m0f+>H`~}}!c&5{mx5<V%f#hKcxAr=pjFpd9
VrII=VQTB?`4}eA@zzT*Z^|Hz*4YyE;b$0RC@Q;tF#=0%;8xmB@h>H^=Gres95`<1P2$g*LkIH^gFLp70PIXr`!qbjvVbbKB%=$LiE~(sAL&b)(iLrESEjU$
dM}nbg6x~~qKjX}R?S9(1!w|GS(cUyvGdU5+KU1MU5zNY_Tf6n=`kQ8Y{DdM^i=BKvz$v<toj9FmEu=>l3Mi4bU<OiLjEV?7eb<PBIZP5Ux+gIZhgQ?BI?EF
R!{BZI2AkW`vZ(pf_W3tJHX0euYj-Xr^{0RJIm*qhfd41Uu@!A1}Iscy_Tp#gw<AbuqCw{CWX3R4jKnAoYzrIaLD~}lr4G52Ckdi`q=0_=-CZ<2#+Ja>~)`7
{s&#kPdm;o3~Qf=plQC`kHd-qty#drS&*XPxjBDQpDzWx(e6z{1&R==D13NRX0>%$AmrxMiZ@ysOkK4Wjz>Uku*t?g0CA@MC^ElBZF43Vz-7ZVfIr@{gvs(O
TFcFa*k5KU0Q!)@fVVbblgkz-VD76K#*eL}Y{yl>epDXl%t29*4>KH*U<YJjLV`LGU=^*?xdg#r1}uc(7(VW}u(gQ)@5p$yKh`4Qq^lq>WhahA5TFT>l{pN2
QaZ50NBAYvn%;pH%J8>Br<q(DWsRp=F*=%7^-6*rq;EXeag1S-Ns;!{OLK3;tjK`ssk;CkZ?to}EsivGB5*J!4iL8Kds)X(Q%e(su21G#{Xvk^K(_GpEL8XP
IcUl(&U)ke<(|F!TT-|7o18A%0~9Pz>!pf)#23g~Uv!=mYDTtZF%-Akmi9P-P+f0wF)F-Uu&xlv=N1PNt8KurYOV^Mr;hqm$Bz`$Pu%djBL_7+f(FrekC~S}
(dCP2>-Ka<06rMIQ(1y2Mdx(|69$0WYVoE>w3exU8R4Lr`ObVxvw7+9^C$7?FzDS4jV!PB#q*Lotzj@W43|tNNzWz7>M;ib@Ul>r*hpEQyNwnr)jXu3h{_(w
;dpm`G~7s(LfQ~x5;x_c0rfN!ivEATOMK(TMs>lqV2z?XfuiW?FWNzQy{b!+5=HD3hcotINwqw*u{okht+-)lO+SNH6hb;9TEmjNCk7%Vs^B&_CxremAJ#{~
4M8fyzvlZ+J<^x`Gxae6mh1yf;KC8YvYf&N$94-KGGk_UdyKUBJN=pt8YHh-m`%z>3+>-hMxEGUa10ZV8x3q;V2d#x*ae<;iYqqaOp^}e1FsG9$~jc*E)-<Y
8s)D_-)>A8xaLtV58zxB>9aVdCoKY1@6#6RXtuEluJvj<0|m>R?AF2pXC`@C5?b%Kau3$P7`itgDV!v*{dxE2gQ;JdlU)NqXm6L&DuFTAwNIH#e%8wp2UmfJ
0UiT+xlT&q>50GD1gVv4W5Qrtu2E^BTCfzf($W3ST?kh_N`wiu+`QJ$y{d-p>tA=%HjryP0P9J=i$Q!gQ;0R9x=U5nVK|XXu@#)bUZO5TsQFSoahc9M6uzdx
1>H{K&0UZgv4pVZdpH)eDjZ%z0;(Gv<G07m#XCG_F3k(cafe8H-LV3$jBo(v4t6TlYFy@R<t29xguC-6PF=lN6FwrkTD}`%rM&yvvc3pIW5>FchQls&V3GK2
#iN&=3-uY<u-3dIzG~fe@Za0#!&xN0wM3Ns{?Z#RWgQ2~`iGLMxeX0j^a{WJP;?ZQJt*P3M(@g{r2gKK1J!hr;S$8=O!lyVEk+;#+y3#_z5qVrwI#@17?Q+L
P?t5u=G0<y+cR=Cd|UUkB9Xe!>@yb!Lj0c_$SRJACat;6u7i8Vke7;SOegDUjO5{%pqH!@Pr-95Z@eImp{0T=$sh+lav&DWp2!zmLPTdOfg9}cWu^YwDwIh_
TAy`YEN9{&)&PKSjb)xk=&1od-otOKb$s-5;GxTtV~f_5StG1aCWZ{$Zc5y?UdZbELvQS(-*fGS(}k8e`9(4?q2G($MA8?t(1!VD=oap1qat7!1-SJ`O!l#d
3OKzliP}ITOvHx<oUI>HU~FkL*1~K)rrc;9{ROy-5Xk>kBJ{GN%YJoIpo^yISTAT`o?Q~EA3BkbEeIe}uIlWsRcN@seT(26qppe=eYGw)!sJKz<bcBhjb$cT
aLZfMB?=e{YN2?d!NFc$2=`CZ>*RL2G?6iqJ}F-&#1wwLak&r6Q>pZvMc+Q<e_xMPV(DpyN@4e}TAD5E+adlqt^LB_z4HSAOP?-ZY4r`r*O3FYrZad6eWExq
1E_Ks|ACl|(I@X(OlN-~79UM1x33u6?hvA+Z*b+&?3oX||2$h_O}}22H&>YflD!AHaAw*WxFvx{WK1x-gwEWQEF)tGPZNH_xQZh6NlDh;)rX!f>`TqBIkP2D
Mc1IMglHsg>A!%j<;^sIuUyoHU>Z^r=!ti6rVlkeCh^va-+0%9ZqLFHn7}aZ175fAjc^tP*lWAB7Q~5HeSeECn<beFHaz6Jh5qfzP=-ghr}S1?14RR0+!VVS
)3Bf_wqY=hN;$1nS<s-+lA0QH`={1~noX{BwnR<jNrcw6Zg7k4@b8Dna&$u*k+CnmG9d3}JE1oTK>N4K<-@&t(yiGCgX-PkAvR|a)<hm)y<dP~p)ihiA`q`D
NLieqX4P`#BdM@#;jPa&P-0mJSDfjBt1A1y8iZ}WNU#N-y9nmY9G=@0eT&Xb7yky3|63%BO>>~j0T-Q3?+}c^zJ4Z<smF-A?3HLnlwb*Za4ZNXrYv<R@64qp
VL$3x3y`0j8h>t}P&_-vY<gVMn9$Ig5PvMiz^6^=Ri%NbU9LIWkX`p{$4g-uyntR8M()--q_dC?X;j;~dVaiN;ATX@qfS+F-NpMw!=G~Nt~Jh7E_!w8E?i|3
o*7(KLjFSK08?ksF#FZ|7>5YzgMGa@-JR2A-?R?ax%=*zja&c2jd6k43K^j)`b=pT&^Lvm%88122S(94V^zUbKAlUhFSRqadt41&^L|0mc-5F}29Goq*zVb|
S9;&_b5S;QP$WCFG<6#M4cU_=!lXns(9oGM8&a`ECFDkqyvl*Ra8L(##9AtAH}Mc-vIjfdQJWZ-#d;@lbfL5u5;=mI7Yzq>V-w7TiOZjp9UPIwr|eZx>UvO_
E#zn`MtcNOmYqBtZ}DKZCqGAsrty*xi>iLeJ64^KHJyxsAGwL;VU)@|;*ukUFeCkE2-RZz2OsyaluoEreIdt!CS8-sKU&hqPDN-g1}zY;qCQzusdX0^*WmCN
NOt@Kmwn&9^&9K(OUoP<k`BI0?w-p#_6n!bPDn=Orx-&bM1ZiYNpMP3VNnb4Z##A<&*~31HXXIuss<9EQ%TY42CE#u!+wSmjm(7HChK9PFH#JYQ!~A$1%#BZ
p;wyDNxWZv>YsUC<&_!*>i`4KtM9otk?sT_EOE-#ro)LWL!A&T4<YE>Z8;7(yuNunW@n@~<*`t|Jn;5HZJAHTg_lb?UtvE5XRUdlx`yN`+5K4mn{1UT;`K+J
8);NVEJM0T83WCjPIp(r{#8)$7QvJr?}AU1@}Q<B+GF$6f#9?2Iw{BzzLf436O|@<EE`AZ<aokv1#2g&?@P9PYAJpfNh`#30p&&`x0*EY5EU|5SHp+=jqi;P
>EB&0#6nGwDv)glW#q!lBC<(t#NN|?-gwrhd;9nV4yfo?Yrpf@5SF8CJs<KM>jp0it1Vm`eSVhCX><!~-tSf6TF0i*hjT#6!{7S1?U3eMfmiod#R{ECO50|*
qw$ckW5NG<*wU9%ic%>b$v#!cfJt^5I65(C>LcTF>8V6wEiFatGdQdz#<+VMDb%Y(uyBWI@8dqh>cBLJcWLGUX=wP9ue?(Su&g_P3Oz!^{E3LMQFOzY?p7o+
AklDYQhq3_CAClG#L%v9`{-D@?1SL!Q{16&7udgnF#>Bc{(BU-9I9QBiH}eSqzO?-o#~#Wj*N4qFW{nT{bL&VeDM#&ce<oz{!$LA2vK5*C5m<a9$7W`N&hdD
__cJWyZ}<>i;-ew2EJgI-spmO1MfH_)Zwf<V|rhMGf{hITd^w^p<?hyW#Mfsa{nv_iRw1BvLD_EI!&Lm@f730S7BVNH%WvZ-UtH9(`>5+DptpAJs@66@u~y-
o3_k5t)gKv@9P@4D!XnYh1&Tvylst&R_~E;)5!1#U6U6r+{;<AC*i)J{my2#SwI)a>L5nJbl5Ti?G!*hY?1FGF`$eY{rshFss01s*1;62sHk09m;QLg&mEVA
N*KsApnqjxiJi72Y2{~sMMvKmpC|}3i!U2y3%f6s*>4m)`tlW0Y2$gA89JmOI0}M<tyJ?89KC)S&`?VXx0#QZCsrEI0yEHIi;+x#CiX6-0!41(B1v2YnTioz
+o+@3qlZQ7EZpSA`9nih*<KP+gb7~RAD$J!1|P`e(fS&_m+D>*T^tx(T-{?MfSfM)ev?zA%(#9LpvW@Z1%yh{5YmHh?%ka?3+w`?@(K@C9k)-${<TVBmcl~y
P!ZV`-F!#r=ZD-J06t}SMyL$-090SfbP7clbJ6dq9*s94pNn$}zgqQCgx>W_BmqR%a2mq2bFl)ZAV(w+3Nse@ViKWbqXG&&cTxsS#|hdRtw4CXHh4W`<#;6A
pmm0;<Tm_=Y1n94T)`dx8U^u=g619a6eyq9=-;mPw3dEn>Ag?uSe3NdDX?DzHuFc8bu=3S@R{$#4NpFN1Jv_LD+jO$N9-AVwBS|b7mBvZn0slmZiH0ehRyXh
iM8%RYye8BJxUt~V=DyI$8o$bW-<w`&0E5oD`iFmP80*xnyDl8#Dl3MHM8gC-A^NnKKW{IlT~5_LKefW9{RUC+zlfy-`a8V@6Rr20#^)X$vm*|=G90BP1MM4
F67MI<tno4Z>+5avgaq<+vxF#%?dsGGNDlndVTD?72>mVRd|d6f=gf*6ZaOUX_vHrY<a$(qw52h<c2kYhlxDITmM>2x7f?qkgdUgXq_VD{e9`Td&}=TL4)Z3
jjrRtAuPsoW1k~Aq^LgpV-gm~DJEem3;l6=W5OyXQ%#%-2mI70)SfMyck{Ybh#+f)!M)tZh}Rx97ZJ0rtlKE1$XxK1Y<kE$;nO#vcqz~>!0;k4P5{y5HwY1_
7-8772?OzKxfX%(`ym$AK?80lc=PTV#(bUImM})NI(MYrRh9%p?GgThI@>NnAq!Gk0Y$bG-}g<DjQOo{pCowHkQRiGj)kE$cyvo)cd&Yv_k!}aL^AAp7ENnq
HDPRn?$sCLCFy*jrME{Cx2zraf(%OR(fCqm>$o-mvAK^vRWuGy)v@lmjl;>Hn2cFjFXZTUn5pPwV?*Hh>{v-f>{+Er!Oa7DfRvqV@0=DmA##ZMGW2M-Du*{J
@(lL$Ie?N7WnDTO3|ii%K;~kd4G^?;Od&KT0Gi_N9-~P+uYQx>{uuoGD(Sw6jQWPQla=6hMbP;-vUU!C8c}BwTo#yZzO#t5p=>^-8a;&LpWlgfWN6Ter@Q;E
(%*tN9s=PS?@<3dmjh;e4V7i?+rd1>TrxEZy@JtZc_D<*BmzIK+2x}_JGmQQxSXuV8`(%H`CPd~2Zt8nUxa;tL-7Oo8($6i1;I@hnc#*!p~ynYeiM~7*vqqZ
up{0tZOz%Wk%)k_t3ENk%I@wiIhP~6PSn$nWWt^msTaE&=x#7Fztrj!9F+w(|N5$-tkflfqB_MmquZ{AShA1g4rqbw>MnM#r^Bv@t9&zMHHj<<jvzIxf=y<@
wzx>+f5w~Y0plDaYW4{2$?_#X^k?O2T3$Xhchaf>lQN?oB74~uR1xlK6I~)78N3Uv1z~p}S#bm|zLmTfqg2<G8>@~(H1vyU9_SklVUEh059)%_Nhn7}OmPB2
ZIqf(i3yc^w(IVADHzujaQUJD?@b63%2jd;B?RdJ4h5f}M@{wwar7THPf|GS14+3}ZA1+=5LzLvroIluNT2a}Ar9JsP{nm?stgkL2AAMtN@tRxL0woqE|Jlp
wGtv&+zt%9bl~~zNKoE^B?N`>6D7iHb^ES(oIQqUUXzxXu5TAxrY}^1&w{+(fRI+mUZg9>Zz{?;3C`@s!e7;dwfZo<Am$A6m){JxaOtQvWokq3Xn!VQluJ4}
A;O68W>>v|3;Jhg0FR!VxFoF7CH4rfbjI_obO$&vV9CIsWDH$OJ?x>?bxd3n^(FR&AUU0U9?LJ6IFEbBj~wqKLA}5HBNEyN@jSfv0Tv9Q6gjCBZ-hC>Q^5V~
t?WDMiy$Ijl{Z0dRzYDNR8n1$;P!R1G|(;~@zLYWpjODXf+)FLDTCxotA~4Ft^W_)MwHU+THh&Jh0<^2VvVY$7oS5j$r1pYM+_MM#Grn)kzuYWJ}3B>`POp6
rq?}<@%JxE#8@6e$EOb(BlXsWg}o#p6?`)HnVujmZk`h$GSlRj&$iLs<(p+OI*Z9^f_XN#^A255>eu)&z<VC=I%2c;m4@c7>sK)d4-b2k@BUy7(Ph=<?`rCh
@-i+ww|E+GVDTK~%_?N38}1r1r5=)qN+%l@B*pA0>aaGbj|KFBdlj`I-+64M(0@H^t>uv|)HF=*WQ7FbrFC@iYH|6XvrM{U_|eQbK`#CRkp81*HD#xU1=Iyr
7Uqp47Kyz_La>e9F{OZj$qZ&}A9Yfl^)VGC>Kj!0u?L6_PZ_1}jK@2!U+6;MZs8?QP1Q#);&7<jo%z(Vn!9A~rn(J&_o;UW(&s{Xj+HC5q;wf)$|?`$pjG)l
NA0#Ehhwd`^vg+7&dTU^uoj9sU^sFnJ;Bo9+xy3Xe7y~V^0VTK%qtyKl>z~&?2j97!5qd|3U6?MMwb~3qVV7!jjyHd5V~1I3L~#fJT>H&^dtlq`>4aKwhaJ}
COpJB`Hb)Yubpj5bL1mm5^$#dxT*JyFMxN>YSVmYFBUpe&sCnBk{e-kuPVz;USDz$G39(Gx!IX?F>tIIajrVgc7?Q-#`rs*2@-&@Vp`Q8zzQlR7HiD{u!*Ix
6M3Z}n}^*Yd8Fia1`-yiE$8;i>vIj{kjcKknvKiq%bqu<_0za3@<~Ak2`ZECW0lG7z}3oZE>t^zYr6XFpO*WGkJ0fo-R!cR)=f|`>rhsn-7Az1Vrn<bp!`H{
18f}wQD-0~3@-AFVF!KBFmgleQ&}=Dh&!0EeDY~GwL76uvZ4?08ySnhdRbe<^N8FO%bn<cNzDk_8$u<lcEs9w8a)UVy+PL>+v=PA6kPb%<8CN~dp$}UCb5+i
_3w;i{pSz|K!dc1FYJkP%;GgLwBe6(=4)vd4HTO)wYvLy899euZM=j#GWyrCY2h#7(^;ns&hz+rk7?W;Q6c$tMN|u<`5)P~3@t<38;uZuTf_m@zsn!_ID4->
;+7p{82j$oQvJSfLP-YMI8Pzi+au~kN2&Krj`L-@V2m5+_5h(E@q(Na!iG96G`#rP;4S>ziBw=*cjrCi?-NpRN{fe4HTgf%?XZh13-qK9dZ8rUMcB(ebVCT&
_j@NI$--V=#<m&c*^<$jEf0+b0A0uP8AxJoWYrCG9a$^N>R)Q~*9se!9(WBp%l!$L^8aPz?dzkoqvk6U!ZXkTjeO0WE}s2=yCY;gsl{ipcWZ%PEajK<GJM}&
K#Z>YZkJ!L9YH2>%0Q4HA%ZVISnx9`B67oPge6v>0!ID%yX7-|&r!lPVG>>W74I(DlUBkqZKX<8YN+CDJ&KK~@h~WGBU`^{7im6RTqM#xfz+I!g=`k~mF1<8
UtTqYw$cisB5_dFbXjXF!|<app)>hJ0=!M{?0z!@o1yB&=mb-2aUVnOf|5IPdB5Q@2w(AG4qbqfXjm^CMk&AaDl0rag;s4?N{X#Zq-#jsnd9L=E`)5s{H^cg
yCa5A$!e-9-+p=VrBSOJB1p_=FvZ}xNzXVQWJ-ezz5cFy{gS!BbIF2#fpO-P^T(5nyB=w|QARk)V7RHJc7Sd#9V%8<&8_3h`<a$=Q2tbhZ7p77j;nk`v$y&H
?};jTaC_T#2>qADq3U<1gUgkJy{$NSre3mwVQVg~E5_madv-`2U8Uprw%1?B)6a5a`rZdiLSE9u@r1Mp5rN~4^3~YqZ5f$iW*73r75*Bvi^BpmCfU8A$YK@0
|3#1(u@u*>{VD@E<T)JM{75&uF!CIu61d4wG^0)v@cSCzB0-1p^*C;j*|bgc(0m7Fm)ayJhe)t?syA%PbI;93^eA9>g?-Pob)Ir1+NHJkbj|q41BJ0Irp)bS
11o@?&ake{Cym|)MIGT=*6)s1$59dA_>FBVD&d^dB!fdR*WXxgLaIKET0y_cFazE@4i2a{U!If7Q|}fY#LpXqkqVqOTz%#GJ&~`V$R5%B#|XVi*ngY1#JB0S
W%&$%n9W>(gga1vYY#qTY}E8UQx?q#bl?RT93)ZRrhS*DRE=YHUx|#^20q?%T#>gfQR}NSK$J{@q9*psbtcI=wFe+!jNu)5S@Iodm7bf>+Y72t62vpPysbVH
(g!YkN;V;l{YpfDy$p-&Fg!-hJgXHlc!{M3bXNo(MUndtdvi8*3zCcLFDy_sW)Bc~!0h$hdBaZ6-;*P8E<PJ%-*t^Nl*|Od<-?X=vHkEW4~QkgXMB1atRh?U
$LTA#4_I@B@^ecxmi|xI>bf~Gi%^VHiv?aVr59TI+8IkTWR%AtE=1torg~Y>Nml|C@CO*V?J@eCxth9#&|(YdO%Py*X~ZQ(-iY75F|ywxsqT?`e{0DaU$5W`
o{03vnED&FJk&%mY>s1{9Pf;G`(6$kv+#n{Qy<_0{h2R>p6LxYpmDa$zt$5mMfWX4fnk7QN^-8~Mh2@X(Cy?010W3rm7Jp(m)scEA=HqD7e*RUG@r%~GJYvj
5g{iJOo7^z12fo09hq{*M}|Vmartw~xr(a^6s`ksLzV5=P$nZ#Ym*Xt`yAlUF_28wu#no8i5&qQ850iS`V;MFtnYwfybwHGbIO>{!j=KjxYOYKuEM==R5G1v
T!NhJPnnN?c^}G>@~`eY77L)$)Z{tV0<8}G+vC@1{#&K$FV+XB``6~#2=8tG<U-_<E5g=m5i|{d_A;D|ToS2=p;0=wo)3Jd3Y%pBpKPOqU-;-G<s7oQb^v2-
gubRQ+xR%1Q_`<DxR$P5E2=4wj@9AfWG=TH0^|Y0E9je3ML3*~>;W8Umi+j7%QKv>{JS(|ixD+`=pi!*g^r^R?^Y~#Z${Z;gK3wCB$4qMAh;;@UGFlOX8O`3
F1!)&tG435?EboCB84^<IX`S6G8vA18%P1hyl$WkGpAnOvNZiXyuSHw-ZOX)#0;f63atP#^IreA9!L8w3VA%lQWC@-Q`tXu35q2Jxny1hBjLnf^%|U|(Q8mC
rfa5GBc~<brzpUOg-&n3thRWQSy*Ior#v4E6IG48j=odofLAQe?Mj70Jo<Whql@G$zAD!Z%bq)bBFFpGjvW(fZb^qOc!HW5LTV=#D$3xrV_Sb3k5tqipoUJX
>p`&Yuc*O+fEt!`8zIkgyG9us^-nDgV=sGrq&4q%^>9FEz`^G|4W5yOZpI#VQ&nhS0owRsuV<q#==*m$hL*X22ASwk&AL!o&a#A)N-$g<%lLG?BPIbM?J{4t
TPW3K*bEl1LhjYJmsZIy5j$?{FERVUsTL4+v(3MF@WB6X>vKNc;-5bVk^@*C@L*M%iWWmS_!qh|m|}4cENILRWT15rY*5P~H%id&E=Kt2rJ~XkCzAPnq|_GZ
wARZg6R*kAIM|b`e2XSDKP4r3e(|us+p6O48n`(?KRvBJ<x~0@)3hK29_;HqbH|8DCz!{3hi*!32t}Ox!T1D5U8IJRVZw^Se|K+o2$b_fh3MIm05sL-As4mo
4snH$dKCal<FLVv$Ifq%biFk0s+6Qy_^F^#H(qqzQ;rY;)q%~StUz3+C`mQJx3t2(1RbE2_&4Pj9~1GoD+HmMYjjH;SanmQfVSI+eLoF?W1OtfY@x%h5$;G2
#+_D&2G{SP+JeA&HWBbY7}`_7y;`igDKuHZO7nssoEeINcXPv3LFnKPO?&qg+I*ke0Yq?*FwP^c607$)i<DIe;O2h($tw+KV<4}r1;*}R|EX)N*GJT>#%I};
@r!+_CIPW33ruKReQWeG&h`BD5w5c!C7`HiM+_-F=+Zl2nx&Xq*WlwTsY`qy$FJ3lS9wGrIh{(9C=poF@&O0NsS)wXb{cwhcJ(WSRZSl+$ivYPGUU<jIB|A*
r`OJl8nF#_W^d(?zg5n_X9h%V&eIO31q5c_Dp2!~X3snpFb_5{h(d@#Zh>4T9RU9<bx`1k@d6?;Ki~)nhBhVl;a~!K%_>&Dy|LNrjJfVUgXPq=#q;c^lQVJk
^f=U`6%j1Q7z8DFdKI(m5?`d<o0!{W$T2z@-Z$<>Xy)5B%j+h40C}S=OU0${`_|;~2|t?9$FMf#xK=ltSq)zRcaVREB)DIGPtL_Idl|Gj<<dBQxIgR$xg#cY
h_WGK+NDDCS<9jG>6gwz05in>Y=x2btZwLY`d2uJKOYUB3Wb7Bp#W0V8iY{mNH#Z}rPRz<<9Jj!WG^4dCt-yO$DYG6qh7s_^#``l=%taJEYoGeR?>KUgUf<Y
AvR2~>P6K}3yH944#>}9prtQ;Hu>aeM0CNuYf_xe$*VQWN<YnSJ<joW6*~@$9!!keay+Z6r8fKeSzdeN(-!$^wMQdL!n=Rk_6t*p7H@L=LpCRU%g{7orMdoo
qyaS({L#urFL|~(V+0o&K^;b6uk%&itBns~7P`Dw+F~*mQU7b_=#z}UB!A9N4;z`d>*SeWxY1CZA-8)ECG!0$g)x>$0!h0QC{+IyX=H$(x*8)SV?MQw=r-I+
H}N6aw|;tjm1ACvGa*o<LB(AFvSXj2*FUb~95o1^7IwX~xG5L<K>G4yv@I84YtREiXi~)wtQfXcbn{qY-q8*+Z!<GDXw<Mk-C>K^Oz`KqCa0|q7gq9K2Zy4c
i9ck1=T$7`O;?5m`Yk-9hfraLZ71}Jt}S-?Z61}Sb5c>e<sk}H+r9Qdljz?NTXInid2=t)A40+w;2tDICMtI!8ge*qLz{3@;kRWdivyTy5CRlM;1HEtdLx85
ik2kTK1>xvc-ul(&;JYYoV3%9YMwglMwtmUHk4pNRLvJIJdb13^KT<<aiC|N9BNT>R{;&46nx9hSHOyMf<e4gbW6o{aZ^_9S6Md*bWO}PCOHWua<1YhxX6dZ
FOY})@e7uont#yuYCcXew(oQ_B{mgnFQS<1Bu~(PJM|ichK^e@I<~Yl9aVu7mtaQ<PH*gb<)qW|s&zcTk^Zuft^qv?SwHI^xW|7?L<v7LbeZx_kQ3+&tX$1T
oHCcO+|V!red<<j$*(2{@6wA;HRBx@YulkOux)+9g>%AD{_;~A$4s`*dl|UiPpweNp{ay$XgI_WMhq_n7n-9QvWssLuDg;M)xhs*7PAVoU@tpSZuzb953~Ea
65ddhRbq0zi{)_Y?aGqA?F2^CEGoMZZIkSCXaJw<Fb6-+cqbzslJcu96Seq2HX~9_Qfui3oYDhzB<yj2ZQ24DofrXYs)CS5pNja-na?H&96lPIYK*mFkk~VC
mS|-)pqBdC*;18Pgx>WV7(Y^3ujb~*PBz-1i*>IP^rbS&eO6i1(=4R`)58?Vz9!Ph{U@kU4(?f$4$2Pn^Hb|%yG)G&U$ElCo2EmqPhqLK0|6#0M1nvE#V;4t
G}Fl<NR4x~uF%=iw*)2B+kA>J#E^Z%S&8E22V+}$(Cav}O2DD0_(iOLY)iQZB;f0YLMa=u*KF1!<EJ2*weJmEV#p<!T(0e=p=x}8iH%<OG(<7VMeUcJwoJ%w
<`;p!@dtIO{L`k8=OPtayjrs{H#bhY#0b7UquCH~9eXH>B`Eio+nRc0!a(KE3-8g65wnE7kp#WnhdWdH`byYdu`>p-lmEUx89hc5ua^D$uz#D}zumJDZxk*A
AVZ6?cO6`aH<z0gNV#PTkBw0^Y8j<ZBl4qU`eh7+%6PB)!J2>EKX9>ad@(#U|ABCmCXlvkzdn&pS60>MKLx^X>8k}B1Kd;N0ZWD5S(pJx+!-X`hr1+LDP)*3
Z9@EU0=EYs#}=vAn%;-3!xbNiYTgycOXzha&jAuObuVWlVTF4<Qj?3VYKBomcj3k0uCk?1Uk@davf?>BD~W3SmTvv+qm3ww@w0lZ)IL6qdQx_&ce!OOblrIb
kV<ki=+>%E?(cJKbNk8MYZ@bd8pU~`i=Dhd3$~pB?n3CGQk&7e{bLzj>Ap8vn0ASrBUO|I94=un^KqnSTmZLSoC~~*Zk5e>K5|chR97%&r7}B2#KMY_ip@T=
(#weqJ^5{t6DC;JA@7JNhs?A*iQ){$vLT|;883+bJwfCHS|(3JB(7qBO8kxfc;(!5m9aXZCt9)rb*W;1_5q;b8c7e(YtWm)?AXrLn5hO1$E`)yFvVmsznzOv
H58r{jX4{6bgr_Mzkg$5Dp4+%ne8+;*&XV%i~A>VxOR!}x)+jf4D(&YV?cM1NDI_M_%g@Zme2Zm1R?Wjrosu&>Gj6?;ks4GTEOkctgEC}4zi_Hlw*rKVpU-x
2H1{w%YOoPca-gt_pEd%xl=Z=(4<Fqlb<>C<~r4CYN*%flhA<;;_NmiOBx{-{RMKJV}^3ua=VnwJnuq@ED%tL<N&^$ic#4h%+zn8fAPPd>zG}>SA(Rq+Qj%g
fNropa%f8w<b}duh}A!(hLGKrg}Y&WZ%=F2wzodt`0spe)RSOyack`8e}||z5-0y#G^`(5=V1Qg^-!8z?A4!*`7-1^Pq`JURc$5%Uqk691&^aBL<&{Gf}62V
Av8V52jWH^1$M09R~@_@R<R><?TLpEPI`5=-W-VJNTh#^c*Ac0c5Qs3S^?CE;xRy_-2^eJw2~MF#YhzIL*sollFuv<>cdfsgt!&DyFGiLF~Pr%7SsJFC{00H
do{=yoSNoL5nsfatSp<p@VcR+USGB`?7F(?|D&+L7E<R&YNi@?==5`0Poc*!bOIRtewH==Ul_>Sk_hwd&Ey##0P#E-x=y2X^s&6kEoBjpT0J*=uEvRfN|Y=h
T9_;wQQ=ym)O4f)h~d8tYj{>&1NFG>DIlucPya_qqZO4bg<1P6c*Es4*?m{UB&-7$jy6O2GFRJl(*5Fy=07uDVbgo#14MKAyUWGWKK;IY$1HHGnl6%>0FGOt
!@*kbs-|fvj>L(v$z|Ob7Z7!A$8Q9IFToVhUYAt1pT~@ABMUh7<T$ZZqI795E+Fp};T|QDx8-+b*}P}|LEIXnm3k*I(ChuW6EiG|iKI}Nk3mvZpgc&xOt2H<
G6tz8MMUw+Hvr%$Rt>GO3ki76M)w6?R{00m?yC^=yu~{DL@WlCUffRfm@nPHUY=Y_m748km?yYgVgYDXr=KMTO?ngLH^!AjC2G*bOay4PG;LRsW!jD|@Z=6T
<TjWGlpnWTYDO!tuqWR_$gn+STAzD$xKwbu#pJ^LMX5T+scW$NRRC!bOJV`M(UQ_GAP1stR&Fo}_wQ}tU~F#6<7p{{*d|?%&ok3-A)?k9)Cl?s!^ULhf2aFh
J2<Q6zL0u~Y8?{Sj3bBjc-i`sjhQq>!1{v4(<irplzkr`Q-}b1Pb-xdl&_{okL9<y`8pA0N}wgvX1J>jfRGU9aman$R&<xtZZ8ut^%`ReijFA|$*pxQsjbhs
cHNEjy;W(c<9aemvTao*^8HDL|Ed9+H2@4c*3B}ZP+u1XdqZ||=2f6jPFevV9O?E6O#JfU()shZ`te4Eq=^D{`L^GNi5RI4aJTNpsEK7cjCISwU<zcREm0K4
tmF;3DQ7_q*#^NjruIZR!*y2cnuO@-4(!#@y>QUQ`p;5!smAQLrcv`sGe9_;%D@+Fy}SnS@@5gdLr7-7Z~iVJlM~y_bwhB8XeGny=<XglQ$+ErjXeq5nI7K0
M@zL>^kmRqKlS4_e(hetOu=(9-5#`J)plSRF6C?a*TSq+DpPJKPGAmxy}TH0X~hNDb@dX9;NqheSgo9r<&mrA2SuS8^aC(#*I;%ukNrLDiI=^y8Np+y;>|0S
_Ih(au5$R=+2$ej8jGt{ev^jG7_Y^sLVF{GFf=f<y1w+WNB&<%hs$40)eR>_7TTtqu^gS4Z!m19BxG*G)GU?6=y5M7zpnBSA5Y|Yn4C_tdu*axVIy(<3tJ;-
ECF94V1$HynP*q@R!tLzRNes*WqWM{!z-?fLE!ZfInB=QZD{~|J*6%=9Y|!w+VjHYtEb)DhVBX4#>bQ?sNR%eX&ORhH(M_|g-0^r(%THhWRiUZL9;=G9*0~{
EKbuGdBEp|C3JJYqlc<<AaZQx)Z_|5$GxXyJ}Su?dh4%Gj}Z-;43T9xxkR_OcXMGa96g#O_{8ktkjaI2VlvZjmS>{Sf2!E~=KjAU)#in@KiD|h9)?Et#px1*
ZPW!|mtS8$M3EXDV2ZsmU)=fw#td_hz~Yfb+!T4=Z=5U9HSSL=bS1gUZB?R4D@t;a(z7-1f>a6`hCSOgk`_TpDIndNzPWS@${@U!0VK6?wDKeQ!;fVv7Bw5`
t;(Z!@KU0AWAO5xsx-nUcR;(p;J{=jXWdg7PG7OZYzxiQ<+%aP!K7Uc%tazDZ&3<Y94J?LxA#&_;0_}??VU-R678P+lXaE0QNP)JK0|u=gp#6Na&9fuYkXzL
uIDu%oX~_F@CxXNlwMe?aV%^@-7(hB<Jp3++^oh$Kdp)6HpSh^x3G_;Xz>XLJsQUFC$;^PP3P@zhgeaa=;Di$U2NSf=3j$tfef_SVAG&oF61kuli7OlfGGzO
Y1Q1|b2MZpcz@?rWia#bCEM9|I0IGiYKQ+Q9b2?}NVfVfE2GS-a|&mn_SqO)loPg1W#_oVjp|*U=He`c*L2$!(pPTJdkkg-(<!i%k_mW=?W9mdr}rgIeoLYX
JBbd(NUs8j=+{5m8Xpvet(4=X$AnZ}t~NGhWXqlXD`Og^BD~#-M5<Tt$C_Fhp(+h_z_o##B*WL6^zr#4K_%qhD+QVLXJwuq3dj;1*NS}o>qD|G0oxt63^`3W
1Nlqk7EiRglQV!P7DeQKv-gVu@D6slQBs}Wc4h#)TW<`Lrf-tU>+0Qx?5g6ctrN8z<#9C0m+(FREzX2Ft|o19QW*lO{fdGM4p~7tH;O4>^e9LcPDdlKfA8qz
)ra^6H4zrh{;|5OJ~HE(1bv=>^zGv*<Y|HMSvo>trfGxb>n_D8Ie;WpQQ`8%wXoiY`#_y}^-aWolX@Ye)wz_)h#th9*x2K0u5CJ*eO$2{zY<AlNS=w0g#I>9
)17>_CuY6^PsPqweafM>^!%@Q0$nm>T9msIr4n+qsNeSZ5d@K~<4^aQYu|bIzBuqKHXtgk&!+L_AwGThQPu)3SStr6A8VJ%82~DS53(QJKwftfz(i{&rCO$^
xI2xFYf>yb8b4o32*XoM12npVFj<WzIyxyN4h1!FDM;JfnBpUE$@R-?PETuYOYCP)N`x@ohpse6=d^CNpF0cOzfU6t!+@G%e$*KZjlu$-`3l-(pH?nb?%tSr
(-o1W1gG0@4an$ndGu^39J(1tz~Ig^1_I~WLhpv&RaEYweRBu6tQLJt$oRNZPdzasBK|!4t(ceXa}eWL2DJ*0Q56YK+kgf+B|M%-sv74Se{M#^r~$F6`pwHs
z|FpG`=9WCsig<i<V_C-&+M`@#Iqbu+ASn`l^ALF>v;i<E024Pj+8UtY}eDBPSWtxgjn9VFC`kjjk(x3@A(H<H9ASn@fzCvuxP5D#6ZWuKvQf31^w_me1%J;
u&uY26f>HL30dMBno~{~z3en-8qCf^p<#I&=eO^JwL2By`KK^Rz?pFWM|EE96AV~HQfnVI3xXN&rs#iZx-(_F<Z3HAQI*n2?uu01Of%21(sKarlIEVqzn8j0
Ev(t<TxoT7?4Pu$V0UK(3&d1|?VYu{uSm;X)(P@-PxWX{^#_|MxE<)AgQkqwCQ(bf{kg`J4C1ha^L_Uom!IXN)rs~c!xt~$Jf|7o$8TzJ1eKa9NTOn2BHFG*
sekPe&p>HJ&v8G7nncJ;FJ~NA3%tMHh}BSm4lspbq5sKDJ%{&R@dOyhPkpy;-Bci2Gcg2qmfeG&d=9IVQa>)pcwU>cR^kxWO%M!4060_cHlxa7p$W>Dm~cdr
EVey08?x2SfihJ_ABi5`pmP9<a*<gK8jlsQh4x^7r!X#W+M7is5q{LiNvxH-kH_`%C*`lNi-lnlR(|k=Aenb05f3b(C=hpY`_^p>Rc~-TEW3n03@)^Wu4FT+
wJZ&MG~r6{D1JDnKHSTSv7wD+)1@rJA67;anpm|BZ6r)6=*@B%aAbOJ?UgsPcTuhfrJG9!x@I$@a<La1z<<2n*>99`&r|J`R<UY?*}n_Yi1p)&hx(c(EXn`s
UUIG6YfUqDXgL?10kWcy*0q|<_|O0tzRM_CyLeWnO&EN{%@_e*(__8c(0~^a$UE`UCk3yQNAYmRVyMW$fM?iX$wCttE<R}h6u>b4<>vo_Vb5JK14&=pbldWD
^JignV$6~tV=6i82Krodw3ed&DbI_zM`TmZkgGG{WMN2AGe#R0tI-A7ohpi<@J@FL2i&zaWhD|G_Y7_kxH^pzrM7X?6!krlvH47R9Y8s0dFJ>$l!#QdyGHmc
!>v>|mN0I;unHz!Ev&HT7~nCLeY$t$ZOIZP|A3&CqQ;j(3kb4s?I8fDSaD2@5qqxTr_3MJ>P_haFqRF&40fIX65WJllh=lHtrJV<x7crGqyz3&?e-w5DmS^J
)Kuz=k-r?{iq6MnIP*R|=VH|Y*(?%vD|!2>v%mYN1?fM5`GaVt^dS!Q1ol-`d#%Hlj*i3lO_H7(64fV$Dg`qouUV<XRHy3oeyeeXGSkptm))}8)AQ(0Kmc1d
2_M~eUKCT=kagR?`6Yb1tpnM3nT{_LL9eUwr4qF<#eyCU5ON^K3X_iCQ#=NY7(oimtB!Pb#*&Nx_hCeR4mcmb@^R{Y%@)8!G+2S!3%bC!U%`WhQA~g>;payP
CZQ>DpntPD_+@VlBB1`1O%|CTxczgA*$9Z)VA+X?2wQ`ly&Oz1aMmveDYJ@QY(F@z(!UBc&b%w>l<G2B|C*#G5mT9qRYAxO15*p?^2^)J<@SG63E?X@3s&>a
D{Wb@+UwQBIk#KUWbOz}j|-3e`v}xFwNn@-mEBiqx{!h5nztq~KgG@;-!Nu9;wRD$43FLM39o+E&h@CTbS`sGv%*GQJ|MdvTaqhHgrR-mje6iidpxf2tRR%`
yNeCbmiK#x$5L`x24BN9DZRHc@eW+9CxmZe>{ETE(4l|)OiR9VOT5vJh}h(!c;WB^m%;G}_W?8=%k)ne;y?vIsxLYAc;NAfB)%`g>}vTQVP0IOc`b1smx;q8
KjjgG2d8|@>Q@CoxK2OV0%iIiMxz|}DK_(P;`5O1Mw8u5%b8#d_E*1%pUv>zCx%oRiEf2OF^%$F#W)h1+7Q<vsvW$J|69~zw`5^yF2yrLS9hW)(&NUK7{1by
|7Ru&7-UAy2wY+sk>-d=77oEVe!}6yZjuHqajYOgzQ9=hu-S*NZ<hOA0tx4!zOHCWr~axJ{J?_YXDzcFfEJv%L;GRVicuQovGzOB!XOF9d!hlNh%6J_TyCon
WvD<L53#l%*C+38BR5&a#pTCV&d!Qq0rZ%ND=D4}$t)mAf?bdt`P_Ykt}d)l*L7fYW70155*B8tn8c%xNyH`mjT`2q=rm2iG>YjPwv(FDHS-gDS?@3cZZuHf
g*u&z{QcO(TYe9o<_WR1zfXIoS{KpK)O`iAtI6q2-Gwn=0Hm~2hqn9a=Yx~}D@>L{5ut3o@EM`PvZOH+HQx>MH;jkF56Q@U?Achx?TZTbuHV>6ionF}Xz=Am
FOAu;jr&S8JLVaGxRkvl+-)2Im#j3QT!)v5iu`_%d=CVW?7i}hZR|hlk3HDv2-?czbe$M(s#w2il^cIJYQ=u=>R=Em-Lzv{l~rwwTV7N<c44~m_8H!*-4?;_
MJLD$+tIhtZ>dESE{a8G8gX*(A9GN_L9>%K^bP67E+h#_V6X5^FS%o-o^s)*2RGgxOraE3X;!FSyU>w66;vV&q_tDRcYhP^yGImT_i-$<1McAl1}cH69DyPd
XerTVR*PSG6*fvzVq)-hFGJN>&!}CKujb$toyVz%8zj1iklguyzwIQB_z>%4uK^3wvz#4C+*<3zUTwc_q?RM@il6_vk7DxxSY4yOX0P8UbbFWm%XePN;95uI
NA<|M9m_t_B>HNzdLm`Tk{jkHNT0XpSQaU<!mAV|Y}pF&r0T!`x3lW<<dFAKYU3zgawgZSL$~KZN`=s;M_D7-&=+#>Hb-ND3>B`UV$p9#VC+kQs#k77NyK0c
VQHA9WsQm_?Y;oV5<QR2$Mj-@+&U8h;dho5b%|6=OsOqniX3D2jOl~B6UOUX2cJ8@b-@&|MdF94_zPssPWDcNPu^)j43#9sq|V`XZ!L#CaLMW^!r6hdClhJ$
MDyMhZmYY_PYRRw>eM;+rJBM_iJgg&maw*)3*StBxL{LLAM2GTr*Y}4zE@-~ttvSEGYOZ<ipo(HS#RItuJDU6!@xF{7Wr4l3yHX}p|WdITSLi@hnOq`z%IzE
(L-C$l59kYT$tTYwKb#{PF|PJa5x}t)OkJkC<je2_hZ}kAE&7WAmDknx#;BEchHf}uY1~uTk?yEC4RV->SEnyZ`q)Y{VU#<!?GcDDOysAK)V&BdlT)>QDV~I
rYDXFbD?}Av&<_TLP;V0^)L=ZV^Z_0s8Jo+{RG9eCZm1jr-cRet06(i7(pLd<o}r!75d@>GSA9fiMh;2`TIbVcGOO`=2Z3B<aO-uYigv7iZ`LpQdUP8BggU>
lEL$L(joZLP<D00U-2h+?KtBBr@HrVKd3+vFGe-mG^g^Y&?JI^TY7>S><NorO?WXf`YB4-J+*r-9M%>iDn^%r*`Cx<G3TFXEf^tJphY*sDz^qGW#Ca!?ti~(
RL!+_jt2cqFTZ`BZXHadsehE}&vTm`@+J1HB0^;)8xV)LtsBHb1#>gP!-&p%+p=%)xRxEQ+_3+^u+wy(XcE72dh3<Wlz7hy-EPfhL9uD}$w{R^_39a&ECW4h
Fiv7TWdXb7oqm9PT``OAIqQcPwpuG{wN}>04!S&ARAjqX(N)6Qp2v>%wHDm_4E;=Oog@#v_0JGRUK^Y~eGBSuj8fQ^U?d@Ot$t1)3)zh$q`i4d!I|2RDpbYn
0Y)!Cs88U>yLT%p@v=U4K)OP1)_NcK4-(CCl}xcN9D-Y6W5mEL)B~Kk!7y_NR`_U>$>(L!cj8vw)9^L-1#l(ikwoP3LNybR>=E0(2i^90Vm8l+tBV--)#B7M
G(wDkQz-P;1hnBc{V`v=?^ch)W!y47O7)r&^!A+H3ca`M@Z(ss)WP2Jh!d3vj;;N|v;fOEq%2lHU(MEb>JLiSRKf%RGlFP0SQg&A$E<!m4@MI1P&4DOwc_}p
2%zAUvVk6~BbP%6l<Tf@>fKebcwH1}z?>~ef1ds>b|{-e-vIxf#+Sqee*u48i=4s#*sTtx+t?zr3N2Awx}k$Us|P_if+Yvo<slmQ;Ig;-j$X_;M}+>!;|Ase
ejF2Z_{4O9E~`sYOzhl{iLs2~TUu{Suxn%>a9xa_ZB=#m5m1@1-IrKrC=m=_J%p8eTQA#~DD?FBF9FoMlHAZcD7O!E4acS5s^A2w^?}dZ5cb4=dM=2TAxyE!
h@<F5;)9pS<e~pN)rQAKnCFYdY)ELOcb>KhYxm+&6uGtftUv~I8^FSrKTF8|qr!P^a-x^<_0)(e&vMvb1jr0kp1oHXH2SY%%G`cr8&m|3Epha_&idefj<q$$
&Ci>~@1xy`7z7k+@dwFgsIs6ENg;(m6BZ6|23_NUN<+OGX-@AxVx+kB_|UUkz+bu(lITJVptn;|h@uqQ(H1Bcq@?H2^PIa-OI}k!fY>QZYZbcYtP}&}4tB4|
T&tmWgmkcP*zs7pAL}!>UztoFyjuEi6&C^Kt3gv=_VFf*Xl*{raZcSgBSM(9_GgvPNmT^&)s13aNGmF0GS#jhIqFg&8&xA@hm|}m_H@6)CF^+zv$2O&NEKxX
k@a*C0Gpz|wwVsEowQ6t>_*u)4czo)4r;x^r<4F?@H}?Cv3SHUv@zf!ytVbI)YK3$@!*Gh!;85nWDpai8HvvQ)L4Y%n8{-orv8GW&FDt18MDqjt1R=bd~#G}
y!_z8IvAYdPN;k=kJhQk@?Dvtl*x)Cjvp{}LAvFKL9RO}tBWGCoXK*bTCTq_orOK$(k{Rdgb)_AxLM1AAVOuk%?1hfXb$9`g<keGXPNC$)i#INp9EJc{VV@&
8Fh!Kbu#bo(ttQ3P2zM}SNflIlip>!Q#@-PFZP|37%t`7-n{I<X=o$uf8XyzZ+lLmAC#^<oE>8a&Ag3J_$?#e5X5FIAu!b8CA}M&6)Q?1J)32sYw1|?#o5tx
YEJTD+90l%Svdk-haTbbO{e(oe~YT-djU<Z6(V5S-BuSPr5qwbOw9LKp>EeKzSm%~x{#E8PY5lIP&8BT%^9wZF(YNUKK#}|1~dOmTba(n4}CdZv#3FO0dkhg
*~GVvi2l21@FVo{OSNRjQ<N3hQ7g_2!R4D<i}<w{vL)fzGZ<BO=DP9Gj%vkWd&dw(UE4Z1aDrRzFsr1j25Q`)5!@N?C43=A8h=i1|4{A0>2SR5qzL}$&hB6`
6p-O_=$z=)Y<|u}bBvr@;H~+b)L9%mDDoRlC>7w;tr=Vo?+bOjCHFCzK2&QM(}0<dYtO|6+tT*SNc@@z05WS9EJ}Qm{a+_a%SrEzto}iP_j``~+hGc0OE1bb
VB?b=thH+4i#bEa*Fc3h*Rc<LDM|+*-83!|ckF02`r&n^$aYv<=60`;pCmZ@u>?_J2YR5U&RL=(W=PL}#@xHDi0K(lVqrO}nKL36UE7VdSZ7P1i=`G+?$Ab^
`xLz%K|6uXkQ$C<R;MHYSZdvy%{}6GcC<Y<j+A+L0^YoTpwO9bI22##9GI9!aAt<~9$o*3BL6-bE=?5*;@vhBf?@gtS;~!3i{MZci7y-_2pqxCQhk){HsT;>
Lvmj%qt51P@$OMcVPn?~@_kOgM-pTgC#D@Vj^`gjV>sf)R4QvEJ{Li-gfim&bZ3{;b>p>|uWccy!^(#83Pdud${g;XdRY39(7kt0tH%XGv-k>53QtToEl<;a
+suIeufbIU4&H&2hxh~69Q_|~|Iho4EZA%d6%jdYnQ`to798CU*{)r*34_!hOe1(9F2ExA0teeBA*QNo1W~oLu}?}?oeK#5PbEZx=I?$Uei;~KOqf<I&D8>f
I6?!42(``bjQh1>FA5By8Fg(lAk=_yOJFPnE<QQB4Y+AGyNGlrJ#BaxQpeAP&L}E2BwJZr`Q$9XS%C90^hGJWD0w-`TRkHLY87T0A=Ge*lw|<tU~(3(`l%Z}
43pyihJt0i&{aOv)(T)IPXAt8jH!4Otn}z7{eV!NBUQ!(VsF=i6o2a;+>*O~27cC3SIRT{#9XWtF!=qu@A~Bw^He}5q<2Zw*ICis{nL|BH--9gfqD_fu^%H6
3Zt)NnmKWR0SMD~9fIejP7$!E)=j|qqu6<t1*01S>jHKE3<u|HTsFmfoG|L#dV6~feynHTS(sLbkPv7TyobqBVr&-bkO54p#8f1;%6kl(R@9kMURNhKY_NEL
gy>fTOwT!B;P6#v#F&-xCvkSrRmrf`)QRDeQZX+8pn`iyHSpBdgAqw;$Bhk=IMJjaGmzj%<2pwizsO@0B;Tr#higF8lw|PJO7k$j7>$Skq8ueZEo#a-E-BO>
v~vYojt61i3Hk3~31oaQ+`CSA#1mVKC~RBLPq%>EUKb6DuwkY+;)Uu?rG`fGgHx`Qw#rO9K<C-r9gC!`_{&;sIYQF2qtncX&%;=1kUr{M+x}ojFzDC$4k>4z
I*0M5EAl7e{$=O`+cwUZtuK1{Z191*#+a!{50>_I#G&#ocg8Z@NpU1U{GFZ9E_9258{(7l?$9bTmnPhVJq`q~@v~Y?u<j{7+g@v~CS(L1DP?=Wn#6nM?|nC@
Ucu497{H9)<_o_Ba5`*HXN&~8;tZ<<$mkx})WeWdr6M9~5K?yEwiViQ4o?4p)nJx=yj<MUADkQiY*}Tha7LgOgCuZ)KK_&eo<K4R71Z{kti1#v`)N8{PXPk-
=c99&hQ!&hix4ihXIW54p&|33Xt6%rN=vG63bq)Uqrqb=QfiVoiW5B)NIyEUl%FQZvaq&H2HpDT3iFVo-0Z{(0BL04Oij*EBMY$qpL=Jra<~-_noEPyavkRH
Sr5V%4ZiG;l5%e?gbXIf{ro?itmo#fF}aTyfMckpc&?@;?`7tFG90JML3}IEgdWR=714-mqOjas%nxSrVVJ74oP>CY|8|4a0tsE<v;WAxlh732tKfy`p2gJP
`x+-2IE*Dy(J^3oxn`eg-{+4HIr7{+NLZi~{(8XWYyr5Ruix@zJisLcQ5KBNitS!uCuZ(^AZY!Rj#;ivhdSF8M9B~vfyhO{Yd}jf^NXUh+-g7sv}pB4qq;Jo
5<pZd2(D?;DcKkz(eZm#5BhLi|1|L}?#g?Lc5WbG!1Pg|#ENd8WW~Xu2XBLg#ODKh*^}1H1zzp^vYDR4h-}QO#{MRyKZ!L_?927`BtJz5*ZX*izTnnWDVySC
j)E)LX6=l)oz$1U@eQiO2mV3BqsaPjtv`DT2gAa?>T0ISUS^6F6Lm<nr|b+XnVi!$$YdGBSKTs97R_GqpS9<~Z3%{W4rsTvQB~|V_(ZV!8PB=Uwwu#+)-h2s
FJupvYcjiHsF8o~PRV@+O&<S^;RTB$bXJnK)=ba#j4P^M#d{GPD9vXpJ5$V;Y$3>?E`sz}*NwS#5Dp>+b8v9h9qp?THq2gl12b%BeFfb9_{JEdOItuxu_mY*
CkS0FhA!+~qFWVVF(xT)#U8t_t)c{Sx(*j+x9n3oG_+W69>88F#*<dvk_S(rLbcb;Y8!5@VuL@bcyzDLNp-URYi}DGDgz!YLtCzpMC@Z>h}j|Me{KoQ%!_B2
Il8bs51dNj`G74>y3v(@lwIdZD~i(+2zczfrNB)O9h<6K?O7Fyr^k#MU#-gfqAg$|udGZ(wn$&r!b|RGIjEz0U3pQeMPT5mj8)6qd?~k?6>68F1S7NfyQ^&N
taV@UhzwPPo>hP=n<MVl>~_J1A{;_AC^T#FWi90@w&eD_-pUrhSKAZl4l_VE0oivn-wk`+@goM6BJfc$eRPd0fIwG!R{#`1brd6tF$+u67M`}aRgz4d>cm&R
<HpP!bA*aM)4-7K*Y`Bo5=1tpN%eqF9XyfDNh5^1F7#i^gQ>O0M?Td3GsxHk>cUl7U51$FGbd&O%+)fFsAETPdKR$6#(P-)Ip0h1nnDEjy<(c2k_Wnw%6Nqx
kxNmD9XEy2s^-ZKDz(;Vu9J&vRbY$kZ3!JJvIA@B@LjK1;8{9=J>qi(K~;6)^<Re-Q8Gl-T1d<dH2Pj&C=xT^EQop^l%2<`>|-oOdrgk<OqhuI<3P%n8_)HN
EuA^g7Sqcf)X`QonS=L=i*4ElbKPIC2?l#(JT4!LR9%t{Gi@3lMm41IYDiXfKxM9|kkF;y(IdXZ*!(jRi~Fj0619p>`jC&!Jg6@0;L~&}k0E}#n)zjORpx$%
w<ud^&8K1w6A0v&A_8|i8DnyjdI@V>3@6W<n?7CZdC^-?0sD8=Oa4>w8E&YuV03J=M+iUT27Z0+#aJsVH%;<Mq#57z+76%c1>PF`4(+o58K}q!#~HOeaq6W_
uIFHuzYI&*|Bkddo8LbDg?kpG39$WtyNSQz_{8erVNk9tbZbc@m5?9$b?YZYz0$iYx#^A<wxW~degi*zJ~T->pj&Qk7L4%{QMC64Y+nPt2hMlV;Zur5Juxa1
ZE8uT0>FvElK64_fcdJaFe>=p|18mQ*gJSN5T=ae_v(Rz*9FR{n$@FsN`bpK8$1<c0M~{VG|r8LWc6b@=Ln07v?-Ut7^Rh+()mMnLi{t6))Bb>f|9IYTsO2}
P!A^3loyvFR+J{B8zJ7p>d3k1>%4zi07$*gRkC7})AZr~M#gw-6J3??t%Nm`+ook<ezemUu=INwCO|RQL34d|_x4F#W<BVfBWvs8d9?lC$He+jByC$;t;@${
mCNg}CLBtC*>&bV@*ayB^9^DaY>;^=$_Lr|l96%xFh6_T)bD5>ea{q&JYneVk0v7^H};;bFz;X@dZvcUkTBe&wvoE|Od(JdtfD=t0XI+dMJKVYF>(F5WRrWs
-*u-rpS~?PPM2czv}qX*Vmw;fG2FtR@21e*wnKu7<Rk~21H3C7S7Yh}>Sd706@EN_^?(R`O0_r*0iLXd-gNt!iYk+iE~!4Qd2F$xf{$+o0_WPlkjA_`H;+mD
QVywJ^L0E%;x^*@*Vo4=>c@x<_Va{Ig~_fduo_X5HU>@3thI<U&IMEjvj40ksa_+gT+Lr;s2Zjc4I@d`cBI1LP^T?6y=sV;urDK1b$h=lj#@pYEI~tIJ_C3#
*MMfsf9PHNJD8=0$^$<)a<EVoMD7SaW?P8OveHX6YHcon$?|x1u7kaBn}|jaUwLIpBpOC0#3$8Ny}_M(xyJ6h*q4U&=+O_0g^;{%?<)8&x^QP2f3Jo5ek-)6
fx_zb8d&bSbMDZxdA|A$TgHTds2#C1eZ+^w8`!|^mL6cut1j)jJ6_?}BMxkJIC<WNQR0^BVPD+W8{pOBuigpnoHY*3H@>CrCKa&gta2-OcXdXL^+|{dS@5{q
B#G{{kzmtF#PmeJ#<_ysoQc4<P&}~r@)v)^jM9qjCXdbqVuLGZrD`G}-Tor1QheEG46#M@BPx5t?JPJPL-It95u7l!+xe^dFX4gJF(}S8A0i@dO?OGuT$=y#
LzsvoY||7M5)l-|qSBG%7p(E(K|VsU`Fq99G+Ka|mQTH+W$OkL%c<B4J*nwsMrc|mycsb|I)jL(M1AVJJfyz}o>qF{-tWIi#{M}<XFcPAkj4&>EB_BYG9XCK
FAWJfNW<{`J6<uv?6?lYKvYX9Gkp34mc+}gdjFP)f`I%)9XWdye|4o=2bS~;L#o1P6wpun^xwl=P`^Vh(kDfl;_^w*l<2Rt$ztJ>b(4LpAyk87mXR2|*yEM0
!jy;Bp>Yr;;U7y{ox$uhOjC0^VdIJp;}W7OtPEidpgK4L?Zmh9cYmV5uk(pMSlmA+iyoV^Soq*3`UZHq^h)jDlVMB#bNCY3N*2L5t_x~L1=iC%Fsyy**)L7c
WaN5M3b^Xgw64`BViaU|_vG8(zP3#|+AUzy{H|@atI`|B7N$t#?wGI~!^RD2`(BLuF6iT~kd2c;+W=Z>?8w9X1XetII8;wo`ZOWF9r(MP@!&#CUYRbvWpEDi
USIfutw<62td($ZI4@d5oI6$%M#TR<*yisJrg5nwWLsA9796&f4juCzftGgscWd=mfMBV175=iiU_60CPtSg56N~MppvV%N-$0u!bc5%=s$6!S$n(8ks!<AN
L}SgO?`i_TBX0{|9Cs888Okt?L3fOEhej_2TI?mX4jZfgcDVj;W61y*YbJvEcQ1I|*E*xEXby|b?EYSG-iMcEbsDv5Mq9}d-!}B)!`Twze(LMFi2XcZ&NI$_
7n$<H2_-{R!>%N~j!Ckj`@?E}VQ+FKej(SDrDNIeOCmZe$F?T7$8>co9|7*axTUT<C_p{oz}3e!UzM?kxx`l)KENT-JJW<pjD;*s?_o>(k!L=Xu2D48@kQjf
r{Ph~k*pDEzx>&~c|AVX5_wHORgvDx@-G7;T%ZfVnF!BodocyXsP>ke5=c%6J~Z%lqYMky&%~1MYWc3Qs-Icud(gA5lv%a}YB!Sz-U!eKTS;7@`6VR^oGx$}
ENl&(NZHF9+XxO>BG5J}r_s9VxRDOaY!#C(tlbfBVz<5Zyr^;oK~E{Re+p`ZP;%52JPKo-W9v+pe);OS>3)8Oz?V+rz?I5CD}`{C(+fVqZcHvhQOv>bD!k6k
-bj;SLOmHn4Xe?SE6R72;V&OtdYcdzS6?Rl4tu>WgAw4sACJ+24eU6lMl6xMP!_ET%IB0hMflLwc)duz+Gpx|3A#gKB|7!~Wv^$=+Co`oGjSxd53k*RmcO`l
+Qi;6q^L%~jjzF0g$z}E?YpbinDOq{KT8&i_HMTtD2mqQ%f*v0tD7r*Vr4(!JE;IZC8iLIK73Qix)1yTI<nfDz-|!TP57RMam`ji?X0IfHdB^~exN!cLq*K0
AVM|rBuB}s&{_km)4Fo*aJW;`WCrp4#o7_^|Ek%9`9-dPtr|+ArJM?;hpdL&x$x6VmK-T@c1`Q?ijj*%&BT)dtGsiY?Q+|Zc(#Yf9TXx<*9#+MK3>nbvS@ym
6x*pqACmcP+RFG394k^C7=WjQp?LG~%Q2US8{hGjzVok~AeO_EzfIl^Fnwy(_PaI~6q}JI-a)db@PS>$K7(I85m+Zqmj8<VF~2`ma;r>Gap6dNS&c};Q0WgT
^r*zQC!aqJE>1@d2JwihQ+@ZvwV*8>B}{(S#ndimO(|CxxM&|}$gKE|fINX>&nB^GUO`B_W$Dj5whV7=gpcI(=+QFQgYBIbrEKF*=$i%AW<^3aGAS((!Qqgx
0rDX*P0oWM`eoC(JNyg|s7@U@kTE9yMlDBgLo<k-YKqGfS&FnrDvdf~bC;_YEbxNfKuH#Tz&4yS%|<vVoK@cJ6~;08&XkYZDe3z-NR|K08)^jfIp(01Oa<g(
A$;zH=X2icB2q1rlEfMm@k`rSTqvs>3A%qjyuewPt^LUxvbrg#f}sCA@p;I1O5WohC0SQBLXkUTj7aS@R6xx1vqrjrp8E}YzMN6#E_lF3uL7HvANN~;Y*&&)
R?y1*40R*yE0YyfFxm|H&Fvi|&-2YERd?TXE*lfKQWuf@REmkkTv+!v9!QzB4k$+|o2a-o5_GmdfH}MmB)r!}%uCO>@brKA6UsSq3?G7Wx+`!0v0JQ{ec8mp
BY)9LY_1AZU3p!KT&Hn0rkx(QMW){4(PM^M;<6b|F&-vcu5#Wxyc(U3nAF`+%T^(U!PT7Q0xkBm$6BVM;~+lmkdk-r>hb(NSkNnQ`P^l<vHYfP%m@>!u}9G%
v*k&mB6VdvS0d+)0kcL+S`IDV5-5K|*qh8-(|BvYH5l7V3Ln%H38gkd5GC@F2z=b=EUeDXE1r?IgpCW0mSq0ilEVN~>p?J4@Ah|8;u$G3-gBg*P6CDd?57cP
A`VM^DN*<&Dl8GR=&^l@bp@9nNCK9MNug5(_~jyMovus*Z%O)Krn*7zhC9eT4r&@1V{HnS*Tai>e;1&({JGAqNHtR(mr0_ta0*WW9+%xxAp?fEoN+`ka&-|i
=@z50fT=;>srNWEBwde9!q|+3L4eTLdhpB9kq=yEF3=o3bC}<uLH8q1buEF?OJtba%-j|ne0k1(Qgl}}?al)|PFKis2>z3nSx|}=nl(61@JrPLDgn+^grfbb
Pq>Q4TI&Em@ob|4xB2c0;s9Q(7gadb4}27<G@?~nf)cg#%&g#N%*JCSYW4F}I1Ux_7+`(~DdG~Ywr<4uL)5!ZL5<5iaZ6MN|D8pIH>dARg!*_QRmyiPQ40@w
@EqAL<lNTS;SyZjl@{eZU7NMUP85~yGVKF%{w)EZCX+@=*+x~0((Ltr?#Qt|l?dN6jLCOJZiopnufm5D^%$F22L`oZ9|NevG~!2lIi(PohU?VFA3<ML25Dod
b?Z28yBw($y|*%>8Nq%<m&XjdQkm$gLq$G(<1KvF;ECO!dqi8j>ZsO(pV{OljbFXW)Xp}%+!;3osuI)fj~{)$JgoM6mQy6W+uWyqwq#I0^1@e0l>vV8y3kqZ
rT6*>Af_Qp<&OlimVeO;`cqvRSE`qt$1MHLK}$%L%NrHOF*dCpA1<zL#lT=Vrc3B77qSYyi2xd6tf$Z+1+ENz7AC4~$a5oojKuJ#R^I;f`2Jldf!n^1&$$~^
zDU1w95dFvr(sr0^#GV_-^)`W+}6<iXd<F>Hnx^%6`z+AHlzK6CJGfGDq?*l*fFWiUa!WccmU&SirNb{$LqU=U41)pTFUNIK?27%dlX5wWo-$YITM355%@B0
0Ty(p_~osguJv<WIDezbzOj$e&JR*bg9`sQn4%=#z0VU`O=qw&JO5ppP%mQl<R~~z2DW%dCii(C<q_g5`(Ip=PxG2<$U=`B#+wTE152@&(iU0=mHL<6gXMc(
Y<ca6cL+H}B=P|lJ_N4*XGbkB>@Rh8@fqln`{<2&JXQUV(4z+_$B>6MAPc60RlO^w_|3ocY0XFT5i#SB;%Vp}__KrHH@kLccNe!|%jxQ9U7wV}mqI<4W%8AE
gb<D#9F~Fh*b6b!p_|U;WIWmhd~(F%3c)DjJze)S>kj0kRc*=>9bUJ}YF)PK1Eu)pR(q0=^CTgSu2;kd@QUG7L<|=Dp@b>w=+ViGPed;RD0W-$e_@8vGBzmD
At)(VnH|vTHmo~z=f!~xgprcY)AR;$-tFqF-W+9eS!xA7h5&tg|G{;s&=uo%f~_{EzS-R?T)ekUHdxyx?9Gq$`O51Vc*hHj0YNsN#_6!&wmhgpy%BiP`=cgT
LJmxEzDyCC?M#f?1gqC}oZS9uXLlv<&u%)fa(21kWT}xet}(D?;@jK)QLAzRsB_(Ly&dPl#yyo(_?p%T@WX2Y^RCvZ`t6_34VtAQ10r8?sYX}EyaWe>aU{ct
0YoKMoA9Od*8Sv79lUU6^rPj_AHJd&NiM*0ocTZ9=V87b_dZfSJ9E@`h`FdVhqtWko|Zkum+Ztr`1rQ8K#ik0ats_?D=pw}IgI+wdQe%KOH$WRp3qO2r|gh*
A-~HRt=tXUE9k)*y##dp6;d*`)M}a{QzND~B8_0|@N%@Rvc+a*mAVbdV|ZE!t_4?VH9R=%<U3UHQ^4ce(H%hWLXY23-7F7?!;?H|88)CDnvMA37J%&z5{>q}
SvS4c(iJk|TYTgr;2v))a7qbIe$CWS9VkKZa<|yW+*Xq%?z;-GHrJCZCE~ph3EMn*bX3G}3g2=VAmNeFZjQ7tTeHEXfIG%f3z;C7IOYyTt9e_+x^4G&K)1yw
5My!!CePENF%9~jFHGDYd*(f;O~>%Q3N@{B|BtnMo}i!X;RZEaYjil9#Mvou@zo84PIvyJo@t#5j9p&pX9Op|o!TdKjgHU1{^$r{=8NnfJP~(@*xkK%Lwc%X
+cPh)riH?#DWg4g@Vh6*s(=RIg7&$4+iCZWc8hpjr&x9~f@RAsNz-{NU7~pQrgG&zO)j)O3HUv(ht?w~gi;a2#A-@&DB4j8u6Z^}`uc^j9kUZpi60U5pXCuT
W5nLu@uh_!Y8Oeaq)+mLjP0<X--Klpff#&u>i))UW*FXKgqLl5f3`}?2v8rX8jFvWXBM=BOszXopy|R|q=FAqcl?;hZY^?C?wJiU{^Re5&Yv7KgLXb|WnDa*
R>9iPzB$~ra4_2^qkTFQxPZmI)feD3J^0To&VYVnJj631KY{TRds;*`1vt`;uM#C$cD+kgd;%x_pekHT1s&cvpi0j$H|xfUe5nx4rq@c%Zg`|vxC5Xs;(wR|
r`?O|Pz=*7y}8f|>A_W^3e!7FvU3tGvH9$_PG2WB0FK(lzoBu49wib0GgCmP)~uEyfHVAu!46T_7r?$c#D-MtoL$`ODEa_@fDY#AC5Za4U5FsOVS2xZe02W9
oeu1gtXaN>L8=l+){<Ju?|=X$+=>_x?-dl-h0~HIC>?y<?6*sJ6NqBq`6Tyc(~#A`=7#6EA&$%}GW=i8Zl~XzLR`dri^F@<OY$7!$tLJkJdcd&9&qV&Gg+m|
dD?%g5+so3=5>xD1b=1SfpQ-0Bc7)n|2OwOuK{+(JWI7tPvy1lojyuN^QT-IK-~1S;nT3&vfc1;zU)kzx(ZWa6q#<ZO*71Vp`s9Ij^WT){7i|ud^_Dlq;EA*
?O*0^!iDYySGB!Nhc65-Fq?=uREaEo+Mw7!Fa10>1!6HXMqn}`nD+u-yO$WW(nb)_gRJoBJZ<-jGrAI^0RZik<lo_lM@{7CGIf6D=tSxFGqgxM$b5lrEn#Z8
kQ7x6GI^G_1lER_C&{)&R4i`I(KA{8P1=2$wM11fwz`4PH3~QVHkq@x1<@`FEVL~8PD}O6{b%Bo&lw58>;ndEuF{)L3EmY50?Tn2fSe5sfYkQW$=33eu*r8T
?6)wL?7rcmuuvJWmvXu)u*K`IP}m6I9?0gLqLn7uzy)v)!qag!<!(oKEp!-O_NKMPozV$aFnIymGHuM}XdH>&E<K*li^Okw&>KxWqfo=awWu_nWKHYB`g>-$
*7b*5&07To!imja26SFRT<JmP^HyJ|***(w=Nl?A)s>TS8p*X!z#lfXJ(3y5L`9^)%)gPFBanNOG(1m!S>D+UHSnrf(Hd3(g@g_&5Gt*D8>d#6TP$QD)im%_
NE<`I6Eae@ln~n8f(&#j7F#HuQMjwwKg!hHt+8;KSNS*?hiHmD>g}S|z`K&A@$weiP4lc#Xh>&A4P{}<%wB+(pJDb5{p3w3;tHtQAhFNjlzrnR9dtL{o+9lU
2YHde&I#x-Zq@|Q>Tm4G67mRTMLS&#I`0i<^mq!is6{I0YpYKK*zof2>_|VytrPl*6N&BKUzBO+8O6NkFh*?kzs9x~p9Zg~LgZHzP++1%ad#I#_^7kiryl4M
UCtN|q-lZ>tc`;Xi*ET*H9kPs%@NQ53r<Rnrc!NgxWUs$&D^yN(yEND^Q^68g+V$*DDS!XQJ5h+e3JKF<;nYsVmCFBz7ch1WY~nJnWBprdG_T;u<q@j_!W>;
GTr{G9J|t{BY67MxXPO+t=H;&c^(mN$uuAltu)CB)=4FuEe@Qh1sC^pfxBTo!`Pi}e1W&cY}5umEnW~YAOTC|`0fF|Dpq~aGt0i$Aa>6aHkvsp`yOfeiok_+
DL6^lD>@i-<q$ruU1{zUV0GB`S~X{~Xm%z%p$dG$SQ*b$n-m_eGG8OV8kgxdb1Ey|8+;>Y`A)?jDV#<f^dQ8RGrUo)jB*w)^EMp*sgdGCoqSeO2<-7Mc{-U{
u&1tL!H2EU#wU?M#JOE-&VQ+VOKp^C|IL+cL7EfH{qQwxL0AH$=8s})PYPavy8QaVrJ~Dng|$uSVH_vCd${TsF#>ef%AJs#8BLAEPHL;1mF>03h^Pf+5w>(z
7KPh-&+drZ2vr+}xxc=5)<H+8k3yUow4xva6XCV|MCXUJ6o)%x$*6EGk|sHM!w;C{8UJMpH9U|s<gr1mwJJ7Dz4J)}lVQPY<f<}xH;u`&=Bu-sX2~3cBU=jw
6-^`vr38v?phR}dWuZvN8p*b{Pd0Hsuf|Lxrq+n<VqEZ>k_S7f==2+5b$xcWA=AK%t_RzdET(KOA5I%OdFGew1rqHd{y)R=Z-+sd`W1KL6JDa)EZU6ateNo2
5~&}A#o`ZTG)=akG^DU}b=bK=5T&-pdfv#kZcZ3gnV7wcg~f;%UyX9&a(QV@>sbVQG7|$Un~<{;V5t=sqYrTc-23@)+lWYAj!;+peQ<#}`QQf#3pWA;?>Ez!
4m1_+miO1JqE>Ga_m>zPl8%?<6(UW=4q5Y!uHSP$-w-cK@3Rxt!8hMuu__}dG2kThN!_HBVL2?oh%Gj8x?ceD9B=wA@%Bmv;j>(aky@lO`Oan6)-M=T{A<d~
1}Ah0)~L-U;gEm)h&2crnCW=}9!Eg7h>UjW#@xqq{hSn;fm;b&!bd@TW<{r$0>;8iIMhwv&?ATs=8_U?XL@CYIN$&uD2*X-rvX}9I(aHys?;N{EU;FVc--G#
6wTI+m$VX5zoe)x9Z4S|!_E4y!_E2klPi-k4#Zw=`)-H84+oh+a;>2h9fFTV5@Jf-3gJEt%6!+x4lwdXP{O2@7%t~b7<Jn}^gKdvihU=3%bb0A*ca`UdL>~P
w5u8cgKxgYC%52(<!XZ<!Apsr3&KLZ{;ok{)mZ_Dkj`drTi1BK$Gdnj(fRt<Q<a1tCyB@)0<F_~MsMOS+S77Pvc#}p&e<%L4H}d07-D&I@}NCnPkN;(2^Fcu
=JgXgYA6Qmvec%^CaUSv)!^shD}qI9@qc-ixKXVk+}<G{Bnt7=fTyuIG`;-B&dSGW%1`#x(A5$r`Vh5<CppxLUu?bUtBzO1cSuKkf*=k&T>0=S9R<a#THM3+
F@hVTvJ$f!)sT&6`n4+Q9-xD5c`kqe(VGaAf_smqTn=mE4p;l9?TedfvYiCQH`%`AnF=#y_U>_~mheEASCcG^1q<|34~|C_4vc3K9l=bRF;6dra~DLj*Kr7d
*b{az5kDzoSa}*NS`ol(YPlrfva}|kBI@Cdh<p8S^kp0AtXhs7NBd-LqZb;KN5QTKqy#(r&k6nYtEqS?QE!kx`-(=Jbp6GxXMuj=eyGUa`gQndi71`IbYkT3
A63Z7%5*&L+3qOzyHb$CJ_`A*JdDph1EbC=_etu#{W*NEi_?B+n3_Z;RGCb`qFeD~do@^S4G{>V-CETVoPF&;4=6R<m-ZC#PjWN60MH^l*r{o&8`VL2br)Qm
u}E6ppZ>ZITl^9fH3feoN%t0ouY8qte;UriPraEwYC9d8ACNg-!<77tc|;d&u7)UumuPq%_jQ9R<PZ$9$<UU6S9Fe<Lon(lIE^<RBeS|H3Q({$%{W$#4Osu^
V{i)-xh%5F65B4F%JP843NiNU4X7sLp-Zhxq(Xs42@Qsmju!W7FSuWfUg4krS3NI_`BNivO&oPYSFE}tNTZ!`P-MG$PLZZ!h&D+yNhS+w<Up|`MaIWa#T|fi
YE*VD0ov*T14HpImRSehzfKKP+dnw&74QS8!>9Xe;e;gP6C`OK7`)yoy)BaM5Bx&!-NL%jtVDstg1WW($)}X6I7&G1x@nQu{WhYy>F@G8)VhbkVe@Z>OWdKC
wSG&?oPzTNQKir;_5Q~NGgZx@vu<I*{govom03MTqb%1_aVCK_+g!>H;!w2u2qt0aDfOeXRr6Q3f4kr_)ys*Z*5|A@b^)=eEKp<@1#Q%o4V`d3c_}O4OA*kG
_*n@FZbH|yRB{i!;&^*`APTJ^LCnfAIme=p=PxLCfyBGL{={%a+#5S$5d)gO_0eVw7iKWJDF=MAnm!ll^BAVb_WGLl_hj-*P;u;x8MSDfEMijPKx40)Hj07s
mDH=`Q?XsUZOU5D2Za4ZUh251c;5Wzb9OvoZK|qeH!=_u?fb#PQt)Wv7N(ye57g9z*}T1LUNFs4O#~X*)>2IR1B|4?hN*AO7oIJ}1FXPC+M1Tr6+-Hj5;tIm
8^sE&|BWTK8Qynb#=2w+(__qz=?0!x@CJxV0yNE{qF|qlUR|JIp=fs%*8!Ahxe(>FEn-bQtva70^!(=NoUU)$+nY*WkgB8OaGUKYLm-b3%qG?h<eEb#Lrc+p
>I}JDf|>NC4Ms2V_wqFARw*qW?kG#Y`buqvE(D34mc0Rbk_8l}qg52h3HnpTQv1q%Zy<_<z4qz#K0jLJZOg>$UTFtKAef2PvpMkd{Q`Yf5*emKhogEvpmW;G
kLJyJKfSm8DCpd_5UDjh^kr&y4k~jMjX^)Y08)R^n2LdYBiyY#EK}f$wK<j+GlkJUL6I!-mNKMtkT7I<Yz~UbL1dR15%g77m4B;1Q6@HtSzTp(R)OIyGko*z
ZGJsN_n2d>s@0}@V{Hx`0%EUB+3RClpuqY<bJTmxQw}i*#<G;2Ki}Q1r#&)rZD%C9kCoYnR8Fg#So3s`hO;Q@#6y4s=J4m*pSBe_N7b!&sA=HH+x5@)kyFZN
sB}bg=EF-?b>!@o5L#zf#1?>dXzb4#lAV=G8zKOg^KYVA1532{Q*VkVdhH}n8q@DFkjsRwSvS_B@)o`r7zs35iWGU!)j7R5l`HF|@C|-=*gaN#9v=1o%Dwnb
Qo^D>$Z~O<CV%4?G;IT3OyLjv4~)DdpxG*}&YW*Gf&5Uvfq3+4$i4AeI%}MaXf{RngjaG^Z{X#?K+0EP?hbeI$*aRy{!q`7p~^$1oC(nT17QGff}hv<VYn<!
umKlSB9S``Ap8E9#U#)*ivTskjGvFzv?5aXYnEYA%e)<G(HHveGR_P)z;UTeJNo(&i4K%Ytn0TgI8io*-lha29f8Qf+qjkWYAuCS3LcS$7YSg>G(-c3Tz8A|
s2F35Uf`yPkL0PSf|@WS>dVhwC{WvG1(Mf=TP73f5(D84kYzh(t8SYs5PMYyF?D^AjoiZ+b0v~us-`Z>@a_<j0hP>2_w{Rm8iJE867s@M?^Qzl8l_BDE`E(q
9a>Hy$gqj+Y`@>xXC6I;=h!j?@MgXssSnuMh8{yE?JGHs$nj~e{Wv1Zd2<G2!4Ne(sl8D4uW}$$xa*=ID8XD<T0!Dlv45R}?k9!bVF((6mp>MzK;$K<Ia;Oh
D$3GyVm!GdjrIPnhJ%g=?_q44fPBb|iWW~2DQ!{$b8r<R)n(G#fZG3b_Kp5CuaO}$@Y;qsqFH+A1q->9AG%cMV(Ot|e4jx9HwGpW4u=lr^}p<|)?(=BE~HXZ
AfsDf2tqs`eK$Ha+1JZt^+g35dx3-g?o*|dUGmI<7UwdBKp9OKD}slF2QQbXrFiEr<eF>le-gDQZSwjFtRWJ8Jx!0N(iMFu^Md=hIlG>=s9Y#S(2@KNpB^S9
hSd;8hkOvH9sHT!!T&r!7F5z_zGevpN2}zGbhF`e#mh8=oPmgOLN;_r#<bLz|GgYk`4NDvqR;L`19|hNh!_4^1-<GuA+{aYI4%&Id4o-H9(czU9dy#T^SNe7
58PjX-OQ*V6Bv*Vs`}3*a-%U*DI}Yg^DSz@#V3He;V~3ik~VS635if-*5F!9huM?_mfw50aAA2X&IPYnT1ok8pqjTsR;m`+yhCXkZ7Zw8Q%ZGQn^v9`c-zyu
p)0=5Oj>EZR>^^H(k$-s^_tM8(hlvnN;`b=fOvysPCjhfb0iTunnCZ2L3ux9DWh*2<z)ShX#UxBVz0wyDQY<O4`tOFHYu=VFTY;L!|;J=&s&8%s{fPL>MTRV
nMN4!rJYKb23Oi4;*%(}n_;5J<wXFYj|FZjsk>C6ZUgxB)C8eLH}?<2taJ1-Umw|D{yAv2;nQMVu21iJ_SE&(+nHd`CRiBBHVQ@qeYPTRNXi&U8PBw=!&+~P
L39ghujH(jr%m6I@)CQSkGCB!rt-*Qq8ek*%%cgFV7j}3<(cNWJg{5SeVh)skd0_IB-o-S+=dK)PPgjN_UjSrWYJk~cOE&=rAEBLpqRMrYnTcKWc6i74LtR}
z}YA)cTH|rv@HTIEoddR1eiJ>fgp7WBcUwSGvjcK3pqU6-VZ(0oSa7vPPX~1f{FS8*VqLz{v)0Lxm(@RZ!rUGY*gWaFveH8yJPjo_`@<zai#5B41(3nPV_cr
X|pQt&fGw|h+|h(9HZqBgnQg;jP-7LfvW}v7R#ii!tKns&5l*@s^~aMp?!GKlsr?7uebYa{93L(y<b@M^(p>dUbnS)E#=zM)Qxaw&2my{vS~9spv|sIr_T$0
%OQcpFkW9v-b;A!G;ZGRIJqS33;=6bD!$i!<vmS}_BKFPp)6Yd;f}G2ohUmEn0F#1ibqxspTUDqYkVf1-p@s*R`rk)y6}p?vao`?dPk@RfjIWOo-t;8UcMqQ
0dSW#8%fDqW@gF}A8j^Q$b&9Niu<;Ps%KEJ*7RQ{6ooK3WWe<o#bDZNR0nra=Vb9((<9*3m4(+`#nw8Ic5|=fi14RcMS>XWiY$GSa`b;P5>WVqz*Ca3iBsdQ
mwhyXgHd6-f%T)CkZx`Oc1oYq$#~v(U#96oZ_?=;l0XBpaA07YVm?ZW<LS|N7r~p8Hq%BKev%m6fEmMXI0iiLCWf&xJeuU<>EHxRO5OAiglkuwBu_+Wt--6Z
w<n;~ASlPymmqchM%F+9IH6NxSo7wM_h#1q_mWRnRiOd&vAOfw<2swri0FY2WCG7FbT*l)3mdq|x<h-*7Cmi<seg?q+pw6MQ!jiY5W`f*EATteQ3h62NCI_<
nCxIdAY{7_tZZr?m~anz^^@hGJ`|cU9rpMNko?o(%GmqSZ4t0j#HOQAG={_sT19NUuzmQKq&ztXI=S<Ms|ixND@jq<(o0DB+lAO(w<Y8tD@s_IN`>(Id3vCe
u&!kk-}QRvQ=anZq@o)`VZj*>nQlcT9XHJ`eG&FaFSd3NILJ=Ed4Xx$%l_;E2);Yhbl3?85t6FgG%~$19UR!B)JrZ*IKN;)(mQhnc#$fu9`sLmxaGJk=#zBa
uA8=MLHZ=_k~-d{B}Y65H+jcWvY}AHyWc4R{_vT}afRn9x@IoiEu}7lE65Vl$AK?WrS4YNb|G^XJ-zFfh5vxw>6$L>J)liz??q}jS}&h{Qz3LhNZLSP*7c66
v1n_WIg5ZPi=AhAdSASP+q{<y&G&&?3B0N|c9w@p37l!W-K}EyJb-220S~P!6?@=<x2>z$?(DcsK+pKPzWwZl!8$`02dPxl>2S(M(QdGpjij)J((}1v6GLnF
*i68Xg8XB9^q<)B%NCTeHLfyau%K(TbouDQy-zw*id5mm7<k$065MB`qPUW~BQU{?q-l;|M#pkzR8isYl|^Csk6PLCxkGnlx4=9bPvtP6LEEmJ^TYO<iQKpO
ly;tn92|;#>NE;Mm8kbZ1z<_ug0zbX*KVQd%=@W|iAjHAgcdFE000T~Bn0atVx+PP34cm4-&YFE)?|VV#@Ac<!O->Dg+N8uTlCP2jhKX|*}l^Hr8yg2ew<Y!
N}Y7a+I95`B9eR3hbQ>;MGS1+cj^C1=YMdv87qz62XvpuQO7_1Yxqjx8@opb5@(yA<6%*d)ZHr51K2&=*{qhIz7H^{-{OaSPxX!`>nzHOsx8MX>nJtJ;kLXn
sQIf~OEY1KC_#0f8(0q&*XNEzUE8(02}O+;S;LM`hs$4!fI}{5s|gENsr6wiS36e^Vd)N)0CQR*VxuTp1#^&8OmxEvZz*Ur_`>YT*st4~Q*NtH%cTXQfb`%M
@n&)ZHikAt_WzM}_yT02kT(ZH7xIm5-q+U^KS<g^LVKM7L$@U>6jMzdto!dz2Q#()XZg7wdXHwyMn{YZaT5&j_8ksS_D#c+J&^TJFmtxxi}{7^_zEk0e{gd;
+j>e%>iyQ3!rwU~VpiV}chLBe^*DIUgsQ#3?gaB4-h=iQ@Q}%JsZH1M1{5VmOE+6G`iKzV!i>dXJ{eat1pVaetfOYxq6I`OXuukp)?sVE`i(8O<;(Ev^9j)d
<oPD9tQ^o43WSBQ9BLU?^mQUl1s87FJu&2S5%{Q>dK{ju20ZFp3py(1$#oeGN=m7E6#8t4TD7=PI=6ksUO&WXJb0z0-1ao=Zo;3={%ogiHuOWO2XG!HNm<|G
LdICT#9bS61iNo*oAXpO6#UC=&Bm+7&&jWoZDFqU4}2P)Js2a&{td3v{=n3WB}6T6SO6CiV_{dy0S74}r+#;%H)*t1C{yKwR%3uiqu!A(1X2)TRy2{oF3c^i
TI0vUxYi|+uMs?t5l0*C*Xk1{!Sn`ZVLmm0SI=}Fzr{16BBEKz03%UeV0D*J`&jDf$^L?|Z|2?A{eQ(kZ)Q8AL^94lL0!GF&y8v3?dhkc^;4tLf*2rVT}9u{
W48CSA;&^FFJxlR+?Luu(#cejh)TGrwrAJIGw8G{8kP_FEY;!UDBBovz%z>fe=ulKe)NEh4cI0r_4?96RO82oEVje;PGtD{WSCUWT72$VmkJP3-1<CcwBZcT
fyMNxcs@%btt803&Bh|wQ;*!-FzkuxASdgWF{mNX;x#KuU2sFyOMnV6MJ^6CE({JynSQG4A~-5GV{$DFKy4J{dqY=1WW#!lVzJV!I|gpJck77%(9q=;`4*}Q
GUz`W?}~KqD)~WiytgNq#DR;yoS`WD?(8*6jR}>dBXd#(ur}QS3OZK+*?c~<T)`?AvQ@S5@GM1spI!zxY+L7w<ZJ1sou}vD)P+lZMSWt^r<EiAx9FjFR63mE
#4<lDOd8frfL_kb82=9XZ<*it#ICcX&Dy$#ga9LS%n-RA`XQ@;LTMh5y9?G_)Zx9;C{mzAD=8v#zK^vqCvuX%Al7zf3<m2&jJk4QUWV1VKmhPDn^PhhUW1sa
onzyPSwmA>DPR+^Ilq*-CGONP=p$n0(<9ixe$a!H5MmQUi3U^ryUPnGUJvURghlDR^9kq>zNfJ+l!1!CRVm+3&Zh%qfuz;-ktsITIloo@a)*bw1I*Hf3_shQ
F@VU{ZfE<&7}IgSA0;%DH^Z+7N{FJVXq9@|Bpb##mwFbSKT+y1)Ym)Fa+gJmI~}6n<C8cYqsTsj`}K)rodrp@6P}r=c#(WoS;vIA?cI?A$BUX9x@4HHPV!-r
cf%g*TAhAi=dyLE`+@r{!+h=Bjhzj*>ieuc37zXgeOybY;GkJd!51<9>(vMa-r~Ajd)Vy%l@eZCs#XSkV|o-qChNR75LCcfEdUkMa3LP|uUf%%GfcU)8Ke%D
-Ip9ExMwH6bEdtyn=%3?Q%45twBZ-;`?`I!`y*O1=}2}B?QRt@RC{i;U`@;c&Z`@=_z%oB+u2q2vp~;VN02BtN~7FLxuEn|iClAN6pH(j7)839ehf`yr#*-U
6bFKn2J!!E4C`_&4;?n#l53qG2lMR&MZ%$)J?x8WF9$6dor%3$!V2T@9Qkpt`5-pW<Px2|)5)Vs67Z$>ex<#Q&bQuO$knuLura{xVTv>rD%U=XvcF95K=5nl
EE};#ZjU?$RSl6ShJJ~!M#yU(G&b;w$n|_M$pK=P&$^xa=&A%?OliNBe3fF>1bciq3|vgOH7jipv*rFi5x&I_p4U}N{)*j@GqoR-tUMXsq1e1kqdx2UFLa#2
-qmX3#E2A0*mRvBg}u0N3=JPqn6G*v5wCL-zZX*1o3RC*DeZ8ANRGyC;e96a@{&U1XPPNWf<TK65adbZ;$rcNmROzhyeVYf$LChh(y3SX)f>?~7Sc7nZduDh
9FF053lC4g3YfTL0JbhA64|fEw`f>FPLi9Qjsad1lPPshH&0|JY<uevU1$!_a=7T`NLsNKV<?4tVu@@A+PHB|LZT&RlAWgn3Z<zj^&0AC^fvW=Q$==JUJDt=
HJ?fyoq_xYm6u0r;gImH5u2ltayu^hg{uh0cyLI}sj3kJ-@jtu-Y%nH=Nm=H_a_re`p7v{h-QDG5rn{UKeze-e7U1XJOe3&28Tk*o_7n?n)qe<yldX`l*Mss
LV^#ee{EGK$N;5h(FH+OzP38^3HP_eGW!$VJB+q{tw4p){z*p6-HA@W>f$v_vR1VXx?yZAlqXyb1nAVngYC`knw)9L90&AQVdkka%H?x3)gcR*6BzhM6pdo2
ZI32uCS`9meBWS#lS9Ehk(Sk#vW&ry2z(0??)j=*hnI7~7dwr*?@v*j<Z9A`&bfRYp$l<u`&;=pklWGjCX?vY=!unjrS(*KGHvo&5``4GD0E%O$DpYy`M$2n
o1Ss81mZf0#z!NIqqQm=%d<L~?FWr>2Q0zTiW##b#nu!lmRmH;z@n&7d~eU*I7}!)v4;wf*2nJHZht&qtiszY1+p$T?refK`4zgA{nxMckBNR(XQHA|9{{rX
lRt5s`{FGq+RvujeBR-v9X|iI%Gz1#J2`|FrMc4|)y}#(-=%g4BNQjj9pWGg=7%ymwZkCHm04JNHp8?~7TeD@+sQBhVayU(U8<F6hJC8lQ&k;WxcLv3D7;g(
^HnU8U|2p_J==Hwk7*U8A$KZa8RnGEPsT+(pjQcG%g398FO-j#EGbs*GEWEf{s=vO7^4XU*wV(KB#@2b-A1_^cFie8ZTfcL11zAcaB<C$?y@dUp<W6|Zdc;8
0qP?YKVJ)_{QN3kQee%kr$n30k%O<GG=ltBU97KfTBJRj?uz7G&R2m#G9U<(kGCAc!I944wyFXenJ!3wDpY`S`2&38aGj}FQSGO%ATvNegfFEw_sTGK*t_qO
aG0|8^=T!+k~p^t0<{og=E%`(^`4wl*Rnq=kfttaNq}I(aD6UOL<|2Y5+btyzZNs|6c^c1ij=fSf5(jdV!rc>ku$Xq)#?{w_)<OBHrRE$ZSrwp015J2sxoz*
QNWzc=Leq1wLh)|;p;y2iKa5D?ysTLk>LX!1_F(4NW6s$x!ejvkBhttXQ|YrEbeV8qAG1fV75rD3_yHmog_xzD2;<ypAnEvFJ)Uv3}zpzanmu#OR}$cS-b&z
JVm%4X|J_ERbL-iGA^_JwTNT-&aRLk$C;{T%A)-wG(x#{r+yKOTiUq8rJqr?!lFGDgA|cr(WdX~La(pY(96m-NFJZ*$Jd5xPa+sHZ(G$e>_Xt5F0}1BpsUCR
)sGgEHH_zzDSp>`OX|eAc<RCOU#Z)enNYB?#?L!1T0}z!laEXxR7D=yU*ju*VEt+d|4Q-Hf!NPrv`3<gAiQChDJw^ghqH%9D87e9xTrZRe;8|&UeiCX3a+cR
@S=AFD##RjR_&K)s!vOvW)hN)Qp0T$F41&$i4~+1h*hpI{WXLoNWx5Z_>Jx$6pSSo_OYv(3JPT-<MYd5xC#kdHO&0Kxm??%yFqyO8DGz`f!^j2wL-!(O0qgP
Gj%n>ga+h<mIv()hVTf>Z7v{!3Xxy>?e>qLX)6?eP<U(w_M$?&*M-{Z@zp=G!kH2QI5;61K&k=dASg36SC!%(h74!(?N$JHR{UUgf2MkcWlj{3vPz$pyZXqv
RGEmt_}#5z^`DgODyVNWhojH+YP;Qbnj_yC40n$$gJ)Je3-gFx7=1%HYL=t1R+sr4lv<=VrHYjK`XGRpeut>X7y76~DWIckA41JRZ4e)Su^&XE+fZ4p(xi#t
4I^a!3z}OAoe$@MW5d(zTz@7kOS^}PUo@@qicwDJQbLgN)$7$8tqY>dm}*9*s)uCJ%67NF9#ZNAXs_2Cz%ny=#)Jf_ZmnQFYbhBXVqH%s5(zQ(oPK*(?GkLk
73*{Ju!Z}}R{wyIPVP5;)+*OfoX&hYkds`MN)*{J#~oZKA95DxX`mIn-6~vtT7=f1^ic&Eg~<hcBpcb-imztk9HNb-MoX>p3^)=zbROd1?E(R+!g`-&*xP@L
Nos=Y#rG598sf}bN^T0p<NN5Blz7yB-5UdeoFg=|_?YSsSwDQ`kc`Qi{eJk?gW-pqnM!x)8YU@F{me3vB*cl}Xy%C6*j6o}oB5ccUqRk)l*5Sysst`!K=C_S
p5Eq+Jqt_^;PVI37H-ZsytRpzq$#e~&^9_vqH=W?RPx4gaMxk?yF2vd7))#qRga%Z0TPi-!!u9oK^{t{s#&f*AHr|~;OslnhfACm47+NRlqwHuE84}0aA$L2
s7ds)4h~e`?mC|DPg^nFUBxO1Yb$UHh0XX>DXyi0<Bk68{EG43D>!RX!7RayK>bH<Y%VINMIiF_;HlE*Bb#IDLj>Xt0u~fGgK!8j2~)7MX)iTRvKRl2J82~D
Cq+hVUBsmUPVX1${X?o;0O`$y@S2wXrf*YNJ_6C-kT`k1S*gy%c=^%$x$Wnbsr1uwqLP3F^s@Q%hd%~FoM7L1Fi%^vDf@(l)8k|Y(}vw6&NZFzhSD0zeD5Ss
R7zM9DVVa6$b(sh^@T7;K)FpfLe=%bYz5Qs;BBN&+25XA)#Vu)`w%~7UsCTr(qdSJhD%-{9n4k^@(9aU41?ToG#iXBX5A;WOU9wVq~eM~GYLwGG&X2_Es5js
Xf71t&|fn%gOtcTrNphO%Pp+WwpF<PxIys#X)Y7MG{g^<L}nWU+ra=uYN<>tI{bKY+xaFhv(=s7E7TzEOr^fbki_mdTOzu<fLwWx;|NlD3jA8}aA@s#usxP1
e;zFM##|sdPTQo_8P|Vq9*v|5Z|!!vIqX=gC{?FLo+5oQ(Q5;FwRpf*60$!=Z7%fd<VAoNLTZ(Qlrz%Ki$$=|03H#UB1NA;C-l^;H<bf|%WLp(8C7OtZAQw&
NlaI;E)sSVUA8#i*R}IZE=&kQa5EDFYBY4dMet?pzoUoN`9=D5(sF<}ZDCGuR<12Pz3>^I)>?({nSGw*6D3$7uKxJ+WJ8NnwE~+O;~E;Z%hbA3+)0ss<ilgP
dv~!o<%7%Gi&qfZ5-ac3gvcb`ujzv`%-bmhlJ)wU+b{ngN+X9zM;O<q5DScJ57ZHc;DKqCKeRcK>O7KZ=hgKQXK=5qno|Ml`G#K;d1XkQ30el5M|>cl+B^`s
YQIvJb<4EsXl@<Hof3!B<)=<J$e#0>>u^6#yoc*BkZbCXZpD#0YA6*SUq!It=)k|hrXB!)xdxj?$1C5h)0*%83gxiU%L5JYa<mww!-urELg#?_x{Q`OH?&;2
I^u*bM)H$x2n*MU-C8izf7ptQBtO;uRmt$N4*fr8(b<T-dZ(9$iIikM-XX?qPf&2bh)t=6yQQ(Ak!AN9($CRtXXa`e@Q8=zSJ{K{z7QGlMD!W24tlM>9Z&gF
@6Q#;DXOeGv+i?l`vwz$+Z-7%zS&BtOXUBD&Yiiae%HN5ZB?7E{y1f->O5<~6BP{Zh*oE|C#Z0aO}cBbjY4R&5OSFv2O@Q9!hpS%&#~f<$Tji+CoR4$_)=@r
A0-J{bDXf#ddcVS1_Tbd^5LB7-Q@WdMthuS=A>zrL4-9#8{7$#RE=m)@`S6i<49Zs?g89YncJJ|AVmNgnO~{`evYI+(a*&3)4B3@H_OjV9@36zjk8vKXd;Os
3AY+P8mRaRmURp8VDTk)%sBdky-kGo)(QzxC@zXaOTOX&rC4=pPP@0oGayOihjempUK|ZIszYR&5PgbMhNpuWop6Xp!e?xOh{swp$D*QfCWxB0XQ4gSJB>bF
-#HY{5Lmb~=?UaC$L;XjsNn4WJG6^bx;imm78%KJ%jlWFT9-0rTkbI;ixJIR^U(iwS3bb`&qKmv>Iq8x<8Mq-FeN?wPMQg6i0WXNTE4cLl-7Q8;tdxJpr(H9
I~*0T;E)+8fbpxnUO8>Eo*Sf9V?x-Trz~cUQB)_bT9`fAYh@l_faTnVjxJ9N4kOd~=Oqa41F>+rboRvOd>0fFXc;sY-V@QvWcD<3L|!NCN@R3v@|h2(k6d1Z
3(d=G+3wpO4hjl(1sw=1zB|uz%Y!N%ecj}dhJ0dd^C_c9%kDSf{Gr_f<ie$1y7sVJlr=7zvl<C}SK=bbW7Y?c?=Zc`LgAnR)AQ|0m&m*vEKA@!BM3@3tv<q4
jH||VG;Zhg|EeBDO4Aw98smBdVF})_8?|nfPes<6$_)9M<dIm=I<U`?^d}QG7&BGd*vU-{l&F)dhX%&fUtiSaebSno`wFZWF(%-$sxUX!Gw(B%|2og{A7Ofu
`aycjia?t3$3bl{caF7!#8o`vq_B2(a?C!i%eK4T5DBhBPNrNI#Ql)%79s8C0;RKNf@6!aOHSjGa4m2A!~hBBt*y?=;}Zhs|7W6DZxT|({E{EbOta%-s4ql_
`2C|8cK1|H<__Zv-hQ@hqk|Vz2++?n$gEmbIa5<88;+hc)pzoDUdTeJ0NS2@QWbG-k+8?VQndqxag{?9aB{wNhhj!_KbkuuGVPc9@jN6=vz769z<cQxKHGuQ
q)?zO*;&gDbz3-RVV(EQ8p%D*?jX80n~1-})N$%BiQ(Y&UzhfUo!9Q9KS0$~@jjRR^MyrQ2~l)Nx|Z@rbCBjnyf93KSNU9%R_3bAY?W<_m<&)*$BE33eZUCd
!W7(H7G2(kkSHXk7|S?C)SSXwT^rFoT5ZPmWG2#(RRIvcg3)U`kM4yGI929crAY0*)Pej{=D{3)x#5ik6+S^IS7i~Og-ycuEvG~;Ok#0IB9o5Qva$m;b>%7+
OwLc<b{-#C!fv1I+>x2s6?*cv@%BoMzMuOUvFU^0v2@%VT2VWy(ArslHx~{At|heDa!?a7t$0i;RJ9)nILRPFv<aBP2`wkis;mXWgJ-}rDDLC)2D%Ln_J{1(
=@TyH3e#>{Uy%`8oChM4iW$XjJJb_O)~{3}?odVCGXkZV!mHD@CQ#dwE%+`|em!wyx*qtZwAWZj;~YoiBmiVh(|5JOBHrqa_QMFXUxL<UO|#>PMsY}V;q-s0
vVGIIAL7RT-HvbnNO^gSYH-BI8=WeGt%|#*$s0v`d^AL=7Yi7wO5tl29j*ZIj{c|_S|mY5N^I~td>A4srqI6%jeWjq)vsjrR7K`}+z`ZA=z`WmV+D>=olq!J
7ua2kzEp0eMAH`OPo}-lOa)}61WOghs_;YTSG4O^57m7bDAUF&W8)DJ92R+5t)49=Q1{Ti6N`z;eP-7d0MH4wN{iw*x`OD2tqyEtiC;?{QUeFOeV;Y`>B}i2
RgK;kmH?hV8C1S!)RkvbP+k56)Qr<)7-A=ZNM=_9Mc*g==l~%qqf_dBQyJKTNk=tSlM?Y|$#Av(s(U0Mz#D|9s<g_nkB@SJ(!oQ$43s*pxi<LZ@&VMzSRUvt
$Rx@vXYWXu*UlQ74!Gp0Fm#0prfF6B;hEeMQk15AdSD4yZMSSkMmxv70JR7pM$OEC#qa!WrK(Ihzeq#4A`oTsL=gAq<7qNgC^Mdg>w>Kpy^h|IR+zA2YN3*;
o}ax@e)$SnduKD?%nuRHRaS^fO^c@d6KqY)jQb;LIL(Lh)xaj=fWZYXPwR;{xIzG^mAPpfE^YONB%*vW(hEP3hj!hsW`gS(#<=r4*){PU%DC5ov`v8w{w#BQ
q8k7s^;=EeFQ(iB-X;SHEKhPge}L@a;-1TX!X4d+8>6vG*F*{A7=|fGho?B(KX6Iq8=S{o(L4##qg7#5z%qYYSi!BA*qzXiYu}Ua5IePQi*iEB@ryGj%Wzi~
eT2l8Jnf9JdmmeaTL%>_H)O95z1iT15!ms9HM_myzXoO$ogCTV50x3qCForQ|M69#JYnYh(T~7S+o=f|gwW~1w|UaCe0qA=lu&vvfN6U9_AdKCv88&%Uwt^L
`SsSL(e1b?AS16ph!))wv)Geo&MYo_wS#!Yfjc9bJey)nLHp|r*4%Y)3#L!@J$I_Ly#awov)kn$#?7eqo@6tbzxspfNx31Aa4s|6B3e>qmBCj+bD7U=8MoEm
S;mx|X5_fjIBjv?={ib4*D2w*9{v9yrq$e5wzSxu`zZ?XGoT(dBvHn>6~%u|EsdhQOC^h(<X)NtqTI(fk}t&Q)2a)_UUaV}{<qWCV+_ZqqObc@Xd;x_a^a+)
Y>I=j59L&yTWpI&Daazk$*{~R6;EUYKTpW81tRs#=*y<G#)RvIvPq@_k$!el!oy=95vSIj*<B|WZcPmaWMa(ZtJF?|svcc*4ee9o^WJzW1zXk_{CJj;HV`MX
_AoHOz~9!*G%Quryr&O6_&cQIEj0u<hMAe2U)}bXND&Kz%k#taZV5d?0MBWNPnge5+v(WG&h6g95RF>{u?QCud7BWv=k|awd#uGW%&j-f1<fM_Xe+t~3*zRS
D%~lc{VK*r{$UP;vFAvz1Jyq*0Xx&$?y4VbWt~P{#3yGG!c!tMbaYPK*sdIEa!C=~Syvg-JKs5a4jNysBqGL)26AHS{9N8JOg&#*YB}_NSDmhBX)wxKP=%g{
_BGh#0r{w2o_}~9o{0EyFOEx7kLuMd!6X;fw-Ixa(^*yPoKjQ#kyo1)=Ncf*L<F>EurxO^<8)r~RH>C20zwgu5-k4R>065_7fs7g97pDMIzx3Gc%{bAj3^Gq
CIv=_6XO>fviCK5;!)8FiGlT79HGlc^`jb@AV5C?s-S|)c+}&=;O!bwll%!mHRe$;$mbiIVW0Br(tA?w1=R37vc0pwI3<Ry?%OuS@79C<R6ag<z3&jv&abuv
(*6VRz6=yJt~sQyEO^*sMl}V*iN9*KKQ0vE5$m#_O!DKg<kV3^E<%z6i;42zy7N^GH@w#Vm;i6%OHTuOcInd4GwWMY2_k-|h1Ft0-Qkj>j4d-tw4Cg-*LOeZ
UeAqBt{g+P7N~SNg~@tige3~Le&xoaP4x5C7$9w+G$rRzG1;73fqe|USWM;DOhv_9&a;hZS^3f>0bpaL1i_EAcwC?64?3*dz)(#Digt^2)i7_i*2rvB(8$QR
iDdKbYFlh^Arc$IQB9<VnOnM-#fKh`6ZirhQqhwa`Y=XJGAl5!GkvHzG<iHVliwMpgWr69=;5l4W9|92TxC8C$i132)6^DCnDBH{=Ddh$8_r0Iyg{Mi@#O9!
MWc<O2N+Y9AP29*(rys=PhU-TGn4~nMBTb(EhKfr&2H;$kFbSYO(4y_8C6NGS?kRu3Tn8=>==F^e&$4u9B9Dnu__ccOD}{UBegoL=tv#Owmk*sVyZPq<C{+9
i3Mw0!dYdG46w2$ZY&U=m@GJ?8D4)KYAvBDR?C2Nr~S!mUH4xAS;(tF?M{>MbdUz-&hDTrYPLQ;aRhm2ZmNM0WxEKl#w)!dDuq@-5Y!LKf;xvlfU38O?+;s_
Y;Az8wMZsQVLoHHf8@@z0W%L6Ni5zI6CgYf%Lu9G$NIwq%Xs37+GJOprhWoS`SK?A!r!gz5wIe{4qw#N#Q|i|;ocByvxJ&2SOY}48soM;8SzOMc@Bbob%a&G
DL>-M6!U*Dp4v>OgDK);Qs`jne{Ojd6fzjm(#LacW56i6?BSm)^h1$ga=>PgVAGv-Fo8mE`w;nI>B2!L+$-i^^pV6nA&9VAp12w2=5UDQa&|3dP!Vq>lj~js
3?K!b=~*n3OYLX6I4fg1lW96Pi(i;Nt`x1=OjwWpM&+Km-nf58F*^8pZ57V2bO?TP^G1Q=m)%RYSQR8bB~I`;^`$->py$>-v-*CX`Jh=)BTEFcMOE<LQTN{5
t1?@ssVwQ_vFMUwqo8R)qEt~FG);yJp@<|Ue;#rtXmkhRAeMqanFq&0A8S!-w*?E6s+s6{927e?<>BajS4w{_8hd3gN|>7Y;E*sUT>^QHCd!<6`FFrTC2qx2
p0$o!kZJH3{Y0EDqSKe`lN}%#Ou*wIENW=zP_SvH2-n7^#o){FCuk427szr}f{STc#*`4t7mZBr&p{GP%KSQ0jw8b$RqK|V&Yc}2aoQm7=^2t9@MIQ_tAw>&
ylqJ=h^XbK^UIS*mB(dlELp@eC!;5IWRuZQNY<9!j1t6F7Hi3%PEF-<xt2l=FjV8&3!5lmg(Q?2jpQ9-7f*6W2hCMXtCSa)t+#bysX!ua^3~!bV!8vkpcHmI
<Q+msv5;O_%d+)x8#jcn_wYkTKQt(m9+i?VWsrd3_(kF>fv4?U@5c?eIum3x;!+D;Ks8;vlBq&txab9V;{BsQU=kJqCHj&@fVz4Ulwd2MdWF(lpS>`yI#8-?
(O)W;s05$-tWvVxSA#khWdPwtYe-8v`GZEBLDWeP0%qycBo^X>?lNEj=N;6)*bao{YK|dAh1}esrGF~y55tfEdVTdG^2D5!!xjT^CTKeL2c*~)rh66=MZx<E
L|%gqFx-x$w3)W0Xv{#(?dZ7<===Z28*AGz)hJToPg>Zf{W+|o*izz=PcDsK*r?pSfsb^<Yyz1>p`M82>dB!EGpc_%2S&QJx%AR5>zlIr^d!NLe_TR(FdqkH
Yld+}2?EVlAS=9^Fvd@sd-JDO2mY${?r53VEm3;G$^>8Bw&fA5t{}B4E0@QG91&#?8EBdDhLdV*!9cc(E&Zk3o{l{?bv+_O#K_TQ?t#ZDxCuLEb_q#1!K<<S
Pg%BBSV<H1=x6{YcE+i0@8JMMK{E@L+o@3L$yHuY3)kV;snVa}FEUrB#^MKj+^8a_ClLh5EC$cT)65dALS%$0M;1I()tCAcR1n}z<jIE+h(@+#WA`u=*Ud??
VL(jI;hH7xoW?!#myo1$ds3o|yJ@5%n_-~M6g(S!5;wo0A3~{e0?;jOi|FFwNzueOGJ2DjCS(69K%63KGt8qdtH%2hFYWK8-oz^z=_bA7I-x+zvOB{bfr`Mn
>{hh>_LXsNV7Qe0!(2TEA>t}rmnYljNWgbIs)9vovx+E656iyz6zvAXdr^aocCr-2o5`Fg3)ONg<V|87wp9&lA-Dj^Zodx&L+M2fPqs%EGbvZ+-p<;6Ry?zV
&rE;N|K0pxBwJ#E808)-e0AAs+NtDfTMZN=WSMstxfeUs+}&}ig_;i@(G#poO~N|YmS)Uht@#JtPlQ^FVDr+=dTytr8-=Ef9Yk0m-%r4o42Vi-^+milZVS@>
9+GfiE}M@W&duSqZKht!;acBN;+K)N((eCtq1)U74J-I(jAoFM@f_55Tur&G5NVh2+Yoj1Eb~OGXcrNU<E6<KweKNS<$|oI5I^+@vl#;wVtO*2fY1e!8*GCF
h77n4CC~lPMrY8W=u)_U^ZUAx*W74=!Z?9UKdME6lQq_PE{$-=H`w#r)*2CK&5t^i3p>q1<;1sIp{534-oM7Jdvw!XzYzxQgD`q&Cg*GWPE=yWzJ?cX=^RY5
zjef-4R+5^M#7CEf!6$IPnpfQB->~07>QEGwNQ_>GepZddv(<=52i6amM_+Yh(l3n#@8YsMn)g$yglfE@CRtE!Q+CnJ0K>_!kmO1+Z{+V5>2p5Pk>an1p&V+
UgQuZ*6L5OS!qD|K;}Jg%gEIqNy3&;5pKu(JBPV6pLCo>o+TGI>))jR@IY~-PBng2Oq3!AV1$F%ut2>3=t7mNnP%t$KkE~Dx3=L4dmZ_zpxjhR6=sb!5!crn
f8PaLmPM#q)B3hfhObpp-SpN)@=rx-n0B|A4{PzLhVO<BCvH~^FN5rzvhOtC3EzJ4JPpJWa4soSnyPq?RMA-iueV^^gHbjl0{pV*2Fjw#soS8xQ3V>+k8KrG
+xh`0j)=P<yX9~7mIz=5+L0H&AN_5ur7MHr&IHXm28b8bAih@7F`cf?tto?sia31zHtaX@CQhOx%;#AA#?V5`d7pRw=t)e;p25y7(W_$czCfKR#2I-GKUc&W
R?{oSzuX%p6G-eo-<=3MhC(<IMXV??d2xytCVcRpdWSK+CjFD&_}h<e0r^h}9%A4oil~vWLmuR8ka+n+{(?c<MLFoi62~B8F<}SJ4(^BwFETZ;W@pB>M5Urk
%y1i>0IBl)B);^L-K3jPQYuOWBkPqRueqnmTI5Fp%sU1uY>Jizlvd@jFgkYf-O;Jkm<0?|rvv0DuI*9QDMp<CS4XDdmd6h*mY;;IHc<r3*{7VP@^0$TD%uf6
S-nCalK{{f=BJZ=b0Ik3`JT!%qH<27l5ZxZCvjju_GPIOC$-T5(42M$@>g8xsBMeO(Rgn5MWwnyM1)*3V5TA4Zlg6Mo#XzEBARQ)AwKw$>C)bOB2rr_N9dPz
-!eZ?57)0;F0El`raFdQx^%Xn{#VZ~F33Z$O!eMZTucH7lVQ8E^xf0`;|Z~t-Ia~E=;`S8Jx-JMd3Mu&R}PM0*P%c2o;vG+pI(c-lhm!PIO&}(p7;yT8kz?P
Uc=R>Fu?;TsSeTOlD;<qrWLN85x(~z+>+VtRQRX(d4}A2?DeqS^XTtPsZ$juu6(YZIt`ZW?%(i5qHZLP5@f37WL6kGhq}7zk;qqEVUGqaUBR+PnrMf_nT5P)
)l2{;PnWvn-}ez%$G$xw@gG8t+*o!zgl;22B`QsxEfX;2jm8X*T@u}oqS#d733U3Ihxox0qJG3gsau0O%QD;E^djBn9RHjh8Uo1BOgs$R6BBSrmjZAM?nB_7
qhjT#ve-TkkR1C7??mN(bc6jg_^l<eS#u<t;9)f-!U`E7;t+99q~v!i&>T$SdVsxocoGVoKGz^V29|6-pZbAnN%rF236%t4#thN~Fq#Ub0dWrE2)vrL`BUc3
P<7Cx{drcV0{$L_U3m0lsvV$UIar4oWVZv;&W{Q|oZB3ul+Tusj3_9UJxJO|wg>BA78ahJk#HBgEnpgT$n8pJikzW{5(cBh<b;gXN=)aAMZHHi;WbR1To`+$
kd?AQrMP_8GrGvW$2Z)IQf8+_yuK1$6~)HLB7{kYz&Z<Q#WeblP6&69SkhqGuaRVy*ui&}Qj$K0xLb=u(_C9xlY*Tb&{FGCfwK)>;D6wSnN6_Ma$EQ$@B0#w
1px?9K&g2;(`EVv>2uVKT^TK}5HFaRU?A*JU6oXHv>5)}x>c(CMp*{BM3F_NLB~fL=I@)8t38D)*|X8TT&84R9{2?}kezKTO756~0EWmvtIUh1^rrPzHmir|
lq%+tqEQ`4>~zkk)nunx>*=ln>3|$FY_E~CLuO<Md<HL4Z7kcjF<O8#3CYEmtGF3QAgEc*4CWSwP7Bh3uZ~h2OR3MB+P++BrG$fhqA(UkikA$q1b(wtQPr~i
ettHIZ}1o>&{QRW`&sZ*O~mkoIC4aBL$Fzqof>wO$zxLF)=5YB>K_!0Ds2}gICj37{PJBV)B||x+4v;^AEjyYs>-0Dj!2^&^i#R4g5|?YR84vY*>CGFS-bzb
stjA$vZs5l{C|tA2~FWWhEZ}}^)<ZZI3WJz|NlGtW{6Q34d=376FuI;VTVVP;?l`=tN=J}L!Tj$M?fAQ3>cX$xgolDYU5)n_~4+S#ZDs2#kY>q3b{!Z3X=%P
0hk8#(O(n7w!;z$M}7-!kmxwt2EUYjDIxM|V4wRx9;4*BlSQ9*3rjf?Y&>ODv72w`TVrv?RzdtvF%1IjX*vIj(R`2ywBRaMajuF43@JG8c^XV9E=y3|p|8x|
_Opsz<F0bGjF>(1V0xX^&e6b@9COa=3l5G6k+gVxcK|Y82+}+-L_xmgLQfrNs1<Tl!^7(DF7FAL+dIxt`8L$-F`OjLl5Jq8t7~E&c2}W;KiXbDuP;V(vKipJ
&<kHh+35XJ21qBvO(QcU=3PvXh0r~nDG|85F-(mHC)gXuKtKf5IjadWh0A0Sl9&(q0eF=i6^i?_n2A!)3v2*EFz;s$xmH6W=Dy_*$X5X?%rHf>rETzK-27!X
<>tDO^HfQ#`cY}l&8s~S(gkk}Ar2>3(b^1&y&>w;p`q5*pi}|sxOS5nE8xE^lWaK3RFT@oj%bx>b1Y<DNC8GxEE85q+{gKS<)6hh%9013ZFe_&(HRt+g2Px*
_5%slgEtLZK%3i~9z9w<hQ$|yM2!Cs0$Rt8{8k^#(9ujeA9Fr(dAb>oTlWpNmTF&qIAi-_nI9Xxm3Zk_PiRU1JU<d&{*a}IS+Vp+3((RYnr{%_=#c#Vjk9`C
8}*%YmKrkXkmyv`G3Y4*M5&Quv<X7Y#6=hp*l|hW)C6g(Xo8@J^}V?Drun5QR-#vRhU=u;d9-!IN3<fr8JCsboXiessf`6u%9Iy`Lx*2G%~90p=pMJ;04`o3
OJP+<09%d*^Lecfi9gCDr@@5`7S{6kV?%dyXq7N*JhJ4_zCPa}`W14W&WRQW-uOmoQ%~oNKKzLMLVxqSR3iRbl`Xh!C%fCt`Z$+Cl<R3D*y;yY$pTwK&KheD
Qal4E8HZmK>E$yUE`dpFn0Ge(0?i70-JP=0kP9{Iq7rHhkDAI!rj2!4DsR5<?wtnv$#!e*oPrN@)t3@(dlgVRSLXoFN~@^Tn8|7Dz}JEB9u6&2)~tgCa<SW_
ZM+L%m#w~2p-nbGs~I%T87y4XXmoesWZBH|Jzz?4aZWjmo}D3%@|weas)JPyL)Cty6C?&b4AW(l!pDVr5xIERB^TJy{Oe0FS5VV*j?^UyAawH5EaRJ8={L|u
oV>?DC9cODj|Oc&bcdlgdFImMdH&I8It?Gy6xei2HQKYpiFk}Giv_(~P3T~auZXuh{YbID3xu^l?YW(%AV>^Cs17KL87HTIPe5-JMHMmF9*06ZtfXnoS)}}*
9w{5ER1npqMU?QlcpxfaA^7lwR$l}TVb@!1G*n(#9=nS91LM3%qAS+7x%Du_SzXiD;VIskX`W1bMKw7mIQVlwM$_P;(-M@({+<N-LQ}m%BG!T1$8l`;%*xu?
UFEna`4M*|o0VuREQPwwL_K(HtR2(>A<u&~QJ>!=$J5e@7@kF@A2&4|;MvKWyc*ZKquNthzCP8I7lU03w=%|7W@oOm(hxwxDm<gEwrvCfs9;!0scm$_1vYP<
wDF@$?5j$KGGTj}5QrFp`DaFKDNR()lYY+~>(sk0vSd@B+4W2foygIASd29JjJL5$)BADb7~%xE$m@S1Mv+VC1j0`g&$5jtM}|+}ur7jPQ>xA!{1fZizZ+;;
991XIdd=E7Nto~KMX>QD@wdQozHZ2Jj=?DbaD~B*;;KlVX0kTHhWs$)OoPOrUUM-+X9<gW>}vl1?n~%2V7qFkwXT%9tZqjGQKrZsCjjl7GZpYgQvl#w3$zr>
7CX!esv}7{06}8b9q*&uH=y`}*V_K*Pyb>AJOU4YG%#O=hwJ@~*@tYy%lg}uaeG=DNsNLi{Z&8>jSOJVQKuwszO}}tc!G}oTc+%LLD^`eRiS)d=0Msg)XdS9
fV}CE;!#q^7{I*E_gGSF=B{@IT<}m2#Kq#kpp#HdWW4CL2X(}S?;hHpQUx6i`5g_z+lt?!xR4tG-Zr|opWeP6Z%8*ej3Sy20K3!jsDF}jOE*iQzD03^*lSfm
^?j`r4u!va6XSxh#3uignm;C6fU#brFdwlP5x6$UO*p8J5R0o#<27YLn6_9UxJ?|~VU-T>P}j-kB;;cTBQheR1)ps1_7R_jlYRfgQ?D&DjnO)+`&UZ|3!e^w
j?-`$KWEGb6p43&MDMmx8NZ2K;`I=$*8i`3Ljd!xK4za3yFLYq7PUNu1(l8ur55WPbFsjPh?6<A#fnZ=C5wpO=Hned*zcmKivB0bn*tWgG*i%!kIk-%@Jr?a
d~B<nL2iqOXEI4SbT`?k7&4=hN`Y4BeogLkD}lqN*P7QSRFsDt(2>CP#U#=B`i>Bm7Y+`C{p#c*Qpct)_pcK#24zW9_?CjVUAwBQO?O&J7j~?Z9%%fBxIPOH
H@RQ#Ay8;~Jn)RbQC#n>G?0|bmhhcyIA0Fv5}DMhx7!&oUq=j1>T;dNK#CbS6-o^Ry8lO(VMX<^bYIRa3L7LTMC)StOC{+Gh>e>?omkFel9Anf%@b^x*i7<i
>gDO31KZ8I;VMHYJ~2v4gu7bEt>6mBcx@0m>;0AIfM#*JzQzSZ52@UgvOJPZH(7&`iULN2I%Jj>Xq3t0QIdJicTJD*WQp@16!y6^TEVn>(c0mV@Me^<Y78jc
AK2gWNkNdfq!!X8Z?(BiD!j8D9jNF+-e`j+`nPV;819ZYIMU0~*nt<LX9g*v<Ms_^+b<31)R=!^>emc0!}!Hk4QqW;0P$ksEs!zZ3u_!4RZ)kzSFLUF@_D{5
$Oh$4#DwRKufcDG)eKUqPkz6e8Q4pXv&bKx5La{hJc2a-$maz7&t7o-H#n`Q8Sa(0_^)7BJO?B~Y|-Ri+9QExm9w9I0>t|4r`X6k!?Ae5_0cKPXZ=CibY(>&
bN}#>gw9Oj^x4;*vsRUtS@IHs0QfFq%|z9N^wW3}NpH$ssP}#i0kJBQIA9Sn)h1o9e)}mgB_vA?*IVpfgN*p-;cO0{*g5gj(vJ*ZQkw?|i;CK)3_@4I>vf5e
h2_8UD-(-N0Zg*ampJ*Xm=OX%TCA~2Lh$DAT$Xc_i4&pX;k;J7V+mS<TT?vKR)t4jQOBMRraQF{AV0T!f}B7?Jk{D|mA^*v)lZ-7DxQ;qKZ+w0_ScdUGGH0d
OGw9JrSPvgvy4u2P7*bp5(*Gb@X2g5O^&jD`D>QTr|W5xMN8x7z~B-#d%r@?DQrXD#Po5GSo%Pl&xI)HQpciy;SVjId@X;eM6I%NQdPYk6y{l_>>Gtdn)%(!
0k@UuUZ)Omv24!I$K5Oj^(+@2wyM(q0Pujpmsc!b+}Sw9_D)AXS;?oRjwJH+J)f#|L(D?}vc1;-05GHgh6Xf^yo$!R^D<YJ&H2qVeB94V$Qe3}k0d3ki!S7`
J;P`qk$L=}SQW049`-e1Y(%PGV|Xi8fMqFXXTBO2v*i}x5j0KBQdi~kVs5xc2fZbh%@C4HNTb>(8TmBVNzvK7<pAeVVI|~$YNrbVFIIht@jS->-ajKOD9fWT
VKX8qxNrZ?c9pcaN!b~Y*zF}&)wF##S$g>6b1>n`_;zw}N0BF;_!`ac*?P{|P64f@9$AbW{-V^2VgCMNXbS`1b5Z=TkQNCpN2uf@l|9iida|#FmGH?LL-DnT
r+p;|9$`MVrpMB`qGIZJYlX-B_kxlIz$8%zgsG?4oP?47>W!zh!LrXrw6lcJjWnnqN|l_&zb72+4lKUJ)se50$t}r8NXpZuo+2p~FT({MH_8&_B1KaWL*k(#
Y1lHb1Fd{CvPrz~!5!?*4y9kY0k{R!!E|8Fp5`&T^80<x>XhFaj{>R*mS||JaShyEVsjurZ^UTK7S6wfwiLFvbndi+@+g8!Sm{03L50|qbg$Z(jFC{h>BYyO
=PBsnoQlePlLD_6S9uQ^tCTb<>d4;VoW0WjtaVSBa~T+fL55h9=p52`)k13MrIXT4MSP3VqI328{tVD!bI6joa>uo|-(u3G>oIyqTeCOWxBy}}!5zMPO9D)X
Qcz%%Y2<ePVS|X^bW^F2cg6rxtsHX?88URgQOL;ZbbzRp?icM~C|6Ib8{%&G9-K&1)bLO)o7S7{t{Sl?CwWA1txFA&%{@+kx&x}@f8xa0*=pzh0K8QO`r8zB
3zYubjIg8Kg}kxo0sFPcYQ>u1+n2!tymec+=>Gg;^8VL7%w;0EhTW}1YgPNyH$XdJ^o~Cg4~s2-2vIp!xC@nvGu<3w>MD#auS8fGp;~`9KNDp2kumeXl8a7_
8*rKyjIdqG15nU*?BTa9S=d-{^L^ZCkBWXal+P@1WE2Efu90+0YMo!3hN|*REh(Oy2pim(X*&lzCJN@`S=zE4D#h*NUl+rDb3ad2tKI0vtdl(w-qIVjWZ&D?
w5N>GfQW9em43P~wtl{S=XeR-fy+v92x{ZZf&ZEHmLM>Mv@?m_v?}|PNI(gOHY5wd<CnV_Wy}+VqazYh9O&sYsDb}@P0dIvh()nUxOsFJ0#_sIEmmAXZ~T$Z
3%O~q+@c;KzO<zqwc4XszYvgT$0$E5_l@xiL|izToJAc{t~V0a+DIBV9Voc|4mc?F?j>ydz+uLfmQvMcP8ng+aYsX^6KxW-EClC(8{y52!zco3kibW8>VrRk
RiQZdn*|=OZ$ltrj14f;da}H4G;J>k&d8@c<u<g~iAcf;w3LlRqHuC5oz%4{_TWIaL>&4-=Uu6(hXIeXnC3`g1U?0K<@T1syAY2-8DeJ*Q}T4@@?G4m3_dvx
s6v+7=x=$>sRtcx;iPT#*m^5k(_F+wP>*I~iyWVOUO<6tqH3%5-c9v7j*eU8LZgNmeGAGUTJQ=#1Lsxo_`M7MepF;t@HvrwsW=y^!grrj4qw9kRwUHb(YyO}
r4|Xz-;L_Qj6p9!$B6o#GmDlHBaaZ^Z4oPf+JaZ&aLQXBl5p~0*I(X_Ojd!~e#=_cpFe6XW(=mNJ8WR<?U#%#o<LV^DKUhT=?OC_vD*WUAT}yL>oRM7L+8F3
O`uamav$z4hNhC-Z_-A2zob)L-FM0_gh1e?kg1mKG(k6D>-srHwnLHbBV)niA@k0u%>hA^JK<6GZ&PJl44lou#_mjsBf_)qz)fvrKX@U|0++Twe<)9W24<w}
8R`=N)x@6dHHJ&2-hKHS`M;(;wtI2{t564T64eM{kxv7WwX0Z>UD-W2lqSKlxX+ImK<8_K@XVEBx;&WOj7wQnk02=_18q99%1Cc2i2d|W*&G=qX6Rc1LDTzm
cn^+05{aKqZc$oQMt7M^lErc)AM2Q~W<fMKa)CY2oUb;u<&WW(!h8G3umIaGw~9iijaOj>fJt2lyaHS|{-D&`))K<cTuk4zce0+|@TS;O6wewB1kP+LTm_y~
k1$-^wQ018EZ;#^(KDo4%YuY7+d^r-bz<PJc$F4nmdPnJ6X|7-ck|d4&NM0#xub=nSk9Huv<~Q(A%x{2DUbNXYQVpz$_KLP^L_xXuNRpzMud}{CR&xy@)sCo
28E`2EnDlFCMInI{K5L%9~7_$)Hw6S@!OGV(L#1^E$zn<>Gq2L$Th$^XW~VcKHD{4`gH10YqQPuu%Ut)pvFim{sea!bSCI>DCY**4U*@Rl0e?U(AaN6xP0wz
z5ajmfK!RcG5<pq++iiNp5{MSgh|EVV{E4zd4RA=S(5h?(4t4M?p2<;yyY~o&y(o#RA(mYYrXe^B_#61ZaTL9f71N?|H*Oe<*ouX8?6xhA@c!fV)JR=_60|+
7%d9sYqnOi|2fMj>4z*`oxRyd)w^iYYF)BHQMRn|Mp2t;(t`}lV4F?lPK2#YR07wLj3V&=kC$?VSuShXCq%3E(z>86IY6#a<lhrrZcTS5JV>F6W&tP<Mjgfr
d4oa|!&2<z(}I3z=mHU`SI~U<lY)PTk3;oImkXJ+mJMiv5q~VR+7OulIXwrHt(w2_mgTsUuCXnyui>GWe1xASqeZPcib=Q<TJ&=LVvs=<Jg&)zF%fz#3{lRY
V!+>X*Xb{0?PN0FF6QFZjaK1&eSz$;#9pbz*Z!ha;3RnPG2p-<b(Z6_=7sx~GNA+tunCA5X%L!vS4m!m-<xfuKxl<Dpu4b_sq|F{r5Z5>eXijAx0%HyP}jbZ
)!wpJT7$VJ>Zifo+Jg``9Nd7DQj_<fhz62<-GecdTHG%G3yG_WviB=&ICV|-$ipo6AYKvHCN$F)<>fnWZ==^d7qJSaFh(K#S`}5?&Q^CCPZN>r^NAA|Z0kbr
KaUQZop>@7rJkpqz%5WA3P^TufO-ks{#68>q>s~Y$+RRyH`d3`Dc?v$3gKNVtp1h*4K?0*7Ds{q0GHJh50UL<2h>7^1O^&HeE7m-gI%KE;?%X#P7#~mdFt-9
W@zvZbc4I)NccDR0o&}*u`)9Kz~Oh{(qMPJc6~nS?t!>Y&*09yNqttot4-<v%~@N~xQNr5PC>CrgsQJq7JENH)bI4mZbV8{C19ZRn5e0>oAzUoMWKPB<mNR-
`aTnUC^>us?pr^)`mtZlLKr%s-MaF$paRAghqt?gNd^XOPMF!eWi9InmsGF7Z9`b^r<tNG+m~u^S?@XvV#R7MiY`(-y(O5*r}}Xx7kx?e@(y1C<4=APpXXwi
)!J7yc`aiIr<TaoA|8HixE`R2dz!D}&jc-V<0XG7bVSM)21H^Ta7>X&H{&w)S2`lh<TKoKIMp(MMT)v3v)vm}5`*#kC|z4L7Y2!+$yhWNeT|ZbFc_&$mxDWS
3!V8x7xr4l+*k9Vo$(N%FQ1g|aEhHnSGUS+05WMk<PM#h;11PrfeHq|?vEwRweVRr$bq|HX{6^>am=gC4Yh9OWW9pi2rL}!Anv~T@erJDsb976)~E5g0rk`a
f`Do1cXl2jm%`_fs9kL_;4F_8S_<%!7T+sHG90We@Gq#K*UIX7fm;;uX*nXriV|<$FZEX4!u)}3A5H{{;MPNs$d4c%2+^}JanggzQEO;``~6+{v}bhw{C6QE
q6HbN`p*4e<Z33qVO{cHaWGnKbr<On{7!1?1zCX^c*(6fU)7p5*bQF1z!A-5+Fmej8=Oxu^Xf%CjK3J`-(zSx6+fYmQX6R22qCqA8Iw#(Zv*Vfya=?z7R)gK
mHh{(fuWykD^gzM20V5-B%mCckUt}B;^{94zftQFxAU$E1EsQPu$=~XC+MjKI#>B!V~S>S23>|_v^Epd%}~C)6Ks3%lwFyH2zmmrznaGYhw~bDI=B@O6gp}2
)kwDsY#i)lpvs?pK$7OZt)iEWhn77aK*=CHb`9Q!Bx0gV$DdQ(zBI3k#K{27X~SWfr$T4kB|-7S*aYOV>+awkwm*nj;1Q|A2u#kO`VAO5V`yq;opw!txN;Pp
nqSPonif!F^jh7mobV%C)$^1%_NyUEh-V4Xq3kbwoC8~~dpJ`ZeV%B&AYY?vnsgb%2eYv4HU-F-m%t?tSU@hr?$iX~(Ek%yq#^^+5fOsf(6qfcnJy2~$#X|D
2?Np);bgg5s&A8h>@1L;$pF%J#!x^`VF^X?xt7|e1#jn)oOp44Mq_5#HqW_nHi7>RL&li;3~uwj2h{T#$V^^*6quWIiyy*XLN6igEY&JA4AJ12Gc5cO2^VP4
l7AzK6MVF+9zSa4MADlR=U_|B7`u<CkJEv8l@V3lu19&cO%EGvMx6maRs)+j8WMqtBMI_9RS$2nZlkc!A1_9JsV6PG2h5O9P7Y{?4MP(_!oJ5RN*Kc|^$ro_
uY&<2^m9@qts1nu@Vwjw%(swwHYmi#XZP9_zds<CYU788wdILuYNo_=-#DOA*mM&KhYxPrc3P&^AE>3an^{`x0$f#0lPu(JcSJdy9l*U{n2Rr3d_~uy9b{p_
WItp>y;CgnL?>CQ_Pc#(+>}XEu}Y2*HG5o`+H>7>86BgIoH#QZbhR-(dF!ZJ$I(})<l$}xHH0X%@XijE%5e~oQwRj><zRJBVL*Th=l6hyuQ^3_FrK1dHllLL
nZO@lrAFZ(tC$49w;psa9#?N=0{Q->ih%DOUb?J*ZG5Kj1~g<IGd_pQNoRA?2g0vF$^ZlLZv$fl)QvVCfhGh-UTO@+CT7=2d6F~MHRzXXqPn3bt~KY5EC2ES
*XsGnl;*3<lzAoq5vhgFh0>WEU;Q14=$+JM^qf#NE-cn~U2Q2U$-?f{pKIdy7lTwO?j3Aovm5H!e4{}MJJ#8YWTyv0sy1ejZ@{pVJdnd0t~h$J00W@}rj;xQ
ckEhcOU`TEo+qKaI)rIG%W4-}?92%;+=>6_mXOT33?KlRPOm34;fg*nid2L$T58?ij*URM;A3<)%KfmRiAeT_y_++aCo)>=GA8n(>=%T$NygxI?9F5Vm{J2b
JQM|-zvuR)-I<Im-PDwHSR(}d&zw;Y5U&DXegjWQjHHPg7!(XRk*Q$7IU{XC?msS{vsEp7J?eKJ)jS$+!GFNuHg7M^YfANSNgb2xFE?75!#|t9kf?c$^954m
-u68dqSSt>KRMGyXZeDH8a-Vc&Li`lF0`c#x%@)pm_SV}DvSs|FYPk!Cj;gruBg%GA4Dwn#LF9D4A3ajE#yBVws}9=Lh#MHx3i2p56FLtW{(s+PllIH>R*hQ
y{eqW%!BT4kP7~xyP1>7>8<fJ-Qv~)dFec()CoOwEDK)rrh;gTMnlMB{5*T`5Hlaxoj%TXv-Iw?c$#{EZkQ^s6eyCU*X&eN+i%jvCrU`pq?b@q(PKIw6i)S?
oFPCqpClr<14F0i1RqR5EVd=f-<VVNM3E4SnoxiZY}ROAt*r*8m&Ygv13EwB9R!u|w3aO7_a1!aouYxXNfVFs<WZz#CXFWj2pMKR?8a&z20gVJ5-dALvUcDw
3=R!ar=%*DI~ch`qR7m#N2XQ5rZOXdtJF7%w^*?~aEn+nTH_*VWb8o44>L*YJ8Hk!R|V|!S{<=#JInIPwzQw1`NA#~s&cg#mt7BBe1$7j?gAVTY6^_ax`(-T
PNjMc`s4*|kD2y*58zbPlk|=or@DR>4u~_LshKr1`CqQOleuf(k+v==`5IlT3c+8@qY`0T*H#gHwXoIk7>dav0s_7ANqNO4c!C-;ho*6gN<|>4Yhxf5JR0A=
)#>G5GO8NBwA}ptzrHq`BIUsYZFIcbrSt&pkvNc}_vmVghp=-kp~=p%U=7GdGJEnB8ew@g8vsEQO&F6qVH@`(8r5tlfsaqJ8v#x%9s@n58zScq{m52RpIno+
3Wan}R;@;sqGt#@v>v@8Rdp<v>Bp$=K2XD><gI{%A~F?kna0>OH*-o<Yd|X<b8xa&2_IN?>_aXPEtlD>gt-LE{7arBr1*?+mrk0QOyW>cmA*!D+OTUSh^WTB
2s{G$gI#iFe5w`gx}G7-zX+Q@2(EPylt%|GW<t(G*BtA#=~7k$BWRyAi=CI{M{<_%$j=1+#G2L6Ym1<uo^qfd>dgU_`tZyYli)Nfvl#}6jKxc03$nl%aHZFe
?J@{8?O#37rq;e{$o{P`DxKRbD)v&$gIF)Xdy`ovlFEbwW&=}!(kNYKg6tVJ*8nUZe;c;KB~4~%t&H139tI%{Q@4#D1SWhkZHCuK&$^k>g$VHjfP?D6!<zTB
w6*`3N~KC#jE3xbKStrFe1e?2kuCChzVn^`;mu9t;cv|Lex+ZY6rp%BgZh`>LqvMuMqdqxxg9O;sUmymRH2$h`icuC1>Lh+>z!}*eOVt0K95QLg^;=A=S?cO
SJRlc4bV=HErfjUxI=A!Rt&OpD+aH|T<{?eKv`qjIg&O(ZL$e%t>f$gr34T=Z+MEmXau)2JCbAjF6BU;@6r6I$u##W5L?vU$F#)15b0RTr|rC<Ur9hih7Z-!
*NX?mVPW+*bMaf3XmCg~7h+8<8eU+`LIXq>MmZ*{*fAF9N9=SD)dhqytEG-wd=XQ(k3AoeMpcn|L4AEis2WIKBfuX4Q+W|>g5~W56d6S3U$p^d%e1Bh<K@5Y
aPfmdeV<cU`4Wr*M~7L|gGUJ7Fdvq->c2hNZW|S4m~J5U55Y<+jri)v4CKUbMs=P#n-&MZ$)mM7?*1csMPsT00z<pMU4F(2WTS3fg_NJ+*EbS-E-+h-nteH3
YM(W3kvUi`Y2sW@D&BT2Z9A?*=kt`jU~yN2+ERu^)G+tI38vN>8l>oYAB_gL?Z%Q=5VL+_3lFD@ktR;wU`xr}F0I;O`0~g^G1v$^)iL?#K&0-N@s4hZrH|4i
JvbKfP{Kx#NKja;R=CBy{VJmTxs*-Zjp?6hp&sdftpwA}hY-svshK^sN;^3&2dP{rk7V_BS|aS`d~yeoj+I%GI2Q*&eE+hoc6z*e*HC4bs(b!LXN0@TBHiLW
yxm92eYXN?G}}sdONWK#okq7&hta-u9BNhNH$W$IW7CJ!H^Ixk##8G={mHd@NrZpvNrmr$CQQAmpPPTjTR9-{@q^vPRXpQLEW{TJpHj9zzD*I7Th%QZ(|i-*
7x?}HQ$`gXAsOv`J2jW3`~bN&Gs|ONb}Q>8Iy?UT&84v2XkBU_2eHGl6BwN5<e)dIBFXO(T-bXl4pTRDt%WVNf8nGx)NWpYC+o{)+pc{okP+vf>rc_^=w(5Q
-E4d0&~Px}<@4$l%kbTmjj<-!6m{j*RGx8y(Y;li>B>$QC~8PUl@z-)?+|0_|E#mv!kt&h;z3Ce*KvwjF!MwUxr4VG&VPy3%3wP(4Nhk+p5~*fg+$XLdQ;qF
%Xz3zp?H3&(*3r{=cgsFPYu%lM94!+^1=L*R+yNB+7P|6T^)8`cu>{5hm!?c;>Nn2Nu7J7DMmB6ZxiiO92U|I6NlnZiCJ3$TVnV3QW}zDi#=?vick58Va<AY
Xz`@<0UMQQpzkJfc`M}%F<*iGHBX4)6_lo@Dd`HrxmeV0l#ft;N=pQ<HKW^G%2Ft-JgUy!q?t6_1)@Z&yHSIAd{63N%WbW9&B<-*W5$mKfULBb=`GxLx3Jv6
$5EQgQX<-+E4!uf&hf1F$ATWitjT^mT?PL*Y04q>7hIit4om3q;20hr_%g^TQaV>8G0<U^3RnE*y(&C07Vcshir)t1N|b3q|Cmn&e+YA9PTA#t$CoK4WPyP!
;(4oPS<0fmei7pFJ*@70k9oj(&kHPnzZnK8w?PgoX@;x*e~J~u)>XWUt{Jb7n5VXAfO$|zkI8`gKkyJQ&RRRKB2|87=$vB%wuxDlSAF?!`@h5zgtmIE+WT%`
jTjGr`<@O^aJ=S*XO${KZX-MgD&Iio;RCS~Hs)*XqZ6kOW@F%rO4zI?J(%nsCbg1CpJ25V2jmN1RpbXW2sPLE=)j^WGh)vP+;^K6JW*L`t2vF37io6!dr&aF
9G9jS6Ibor)!VvaqUeRC;C4Cyn_CwwV}hbh?($CVYm%%<VJ$Xf_|$IBX>yDZx1H^c;4on36xmDmZBUosR+5>XhmxmYe9m&H;>sOK0`)zseWcZ{ZA=n!AyB67
$q!PLgiESLbXGM64CuzV|HwVCHCJk`s;UojL6wSj+L%w2Ms-;3NgqQxiuscBaG3vfNDAJ(_8rUd6R=i$%zdIeanmUR5?4s6sSZPzT-Yu|jLVKWba{r<P^R(h
Y%2BUu}k3><WqvaNWY9HLf%Fl=D$_kpV~`^<|a|g;QXJ%+ZBBJ7RV<tFrJ8d28SPzybpS}-q23^?#SgngBT|WiD2j)ri%gcG4ADD%I<t<UC|IU5P9h{N}!^~
UuC9<KzVdtA$pjY8*;36xV|;lk3~eef<>3|Z`*4q^DzpnHS`6#pIR9b=I+;h3JN0>58`4Y;Y{sw1oYg$nvinkP^RD^gWO~>(Auy*+H*cptCX<5Q5F;0-to8r
*}V~*V`zLFbQG#?A!##PpbAA7{&<m1*TQ`EDGBg-e%e~}%{yZ<*v0hIbS<Q!x2$%W&Nkg(ob=8k@Xbwo*g3M@YLSyOCP08H<ETO4qgxP8OB8F5<TT!(dtSAB
^cd&~aCsYK9<as&)p{ABez9oUgl?%&puQlLg|m6g6TN5M#KA>mmkQp`&&f!`fy1TH+t{m$#6&(xTuSZW?`1<)r4?`>Jf}e0ZAWzJ|9SMtJ&@f|rU#REsK*X~
jZO{!MSi2z$5cU8dsJW#sQO2foF;8zw-(8I?EeqRl;(uVs_Sj<vx+J)?ZBO5P9ST2v+(8wrN_!OddlLDcWou4J-S8oz%n$5ncq;O1~mWJ8&HIVx~wBbr3v4Q
j#R}|u_lplr4a&blY8ifJ7Il<SK>%55!O=TMpd?A%t&M9fT}gs7vy7z$rZa42^T^oz8+iyN{cmc`r0LLW=dmIxKcfat1wt}x^6R_^m~qx;bI%dh5QK3NXhD#
-wNc^QbB<+E}7e3$=`A#a9l|CJGCx87=YMWJYIYQn?C0mrn@0m47oAb`SWU!CFh6#zbyiPSkX4>9rf)`hhK|ry)sany0K+?J90gEs*$Jm@->!*ka}pat{9kr
Y$9;LKK5FWGBa)L2@FlgdP8mYYP*-pq4i@Rn3(xV{$&X$FdhB0T>O2J(i**-%LtO<ye`_*jOFoTMCO+22mFcBT`uGDOC#EQxzKQ^v|$Kk?fJ?%sg|zS9BupT
>l)%QGyav(7{<;}rN<Ea8I{o62W6I}ojEvH9t7a(`lexV1=xK&2cqdmTLd$3waAex4y>1_%@;x{Jd_x8@uZ;|mNxyyxK?w*w>$lPn!~qAM=kBAX(A$8Lp;?Q
x37U?p1x0@)mwm}koFXF3sg5F;g4qtZc5jHdLgKpJ#`S9mTLed;8(b%<*^y6*qQK$tXaLZiY)En^E-`yG}-7IbTYAP&feEOePZBhl@?mt`V+U-4`}ImIJ{!9
)EK?qSBK2jB<%ahYCeVa5~I`^Jwa2fI7@zfi_IL$^%`Zj><E|_uTw6zyjV@kJtGO2+w(xK&Zkz~V&`5e56}ymIxI8=o27z*3||aM7K@IltK~c$v&=?QJc2Jx
+Lt+^6fn{g+e55AWsXc3bf6ro7N{F#d{o~;q!Q=Yd`=F&Z2Y)(bkszPCz@aY=?00f_O+NV?RC%#gY=@EF~q^OzFpC(n;1$n>Co+m3PU4E+<MVXAcJ3_;<)Bs
gO0WO&D7$^SIeR;(TUtfZmA`3IEpXq7m9JnCebWf6S6m7>73e7-JB+(lS7OIo)*A8{);$Kse;+GyT{mZ-emx;<t%eX+MpHDv`vhHd%1&Wlo%*%2eBM{2Af|<
<(|KuOgWdU=4!mDV8p{`?-pS{_j9ISt0NAN=gZg?xYUBwfS8#MtC7t9zA8NTG~6S=nA7~v$qVtE(-;}r0&1q3rb~e$CmuBAP-$|z8W`j0lL*f@r#Ic?*q}?#
DvD#%_<euo^pE1}H>@d!>Ob7opQ(I5fSP+@-|loTog>*$#?4^Fi+*hTG?7=6j&%WQp=>VDrDG>*U6O+dxcyj52if@~wUB(;GfST!?PR3$0sbYUx}kT}kXbqI
On|>44^dAh`vqtYs6{qo>Z`X>C`a3KB_C4uGX<aje&>K+mTDv{KhA^^Du8e<TXEh|+TawYxmrY>;bQnhY!jim^O0;!|Iq?8iDRg^kgp6|`(t&o`$oW-a@+Dk
+8@osQ+OY%mbI{8;Sk<cyL%aNQ_0flEftD6mz%$PtXISDHJVgy>%WqL?2>}BXr&?5@vnom1B-1ypGn2lZ~Y_JJezd=<NGB8@jb3}bE7#XWQxYRt%)*5t;FCA
Ikv~218TM9=R@8Vj;1+}y>9363R`~dH$|9X6ea|oq0`z)*)Y^oE5qK6V^{`1jY|Nge)Lc7=t{?9tgT-~?n;*M`<Za#$t^yp_7=X4c+gg*+7Y;>Q;Z&6BUWX`
{-@87>Zi_B`dUip1ffVEM;{<HYb4nbad(;Y>Po~`)EAK+btJ!SWb-6M>C2IlL%vjcv|68PNZ7+pFU)=XwbK~qW@~ARq1Q#1Lx~DsW^!Lk!qm;w_%v#?6x?*-
yuEnyU`|<AJx@>`RyVLJS)>~b4fN$#5CqE#(7QxoAN3W}^G()&nTWMAl0GKD#a?9yxR?aTFV}8m*{r7e9t384{$pDG*()WVvvAlhed;7A>C^NCp(-{CDxQD^
Y;$X4>5jc>2wR08r;jg57a<<_O7z7phH+V+#k6VWi6YFPyoS>w)Rg0IB{J+h5+Eac#(PqH_`R#>P|gXI_zu}MRO%F~4n2@h42ZRK&<VX-VR%u5R9}+kU`!Xh
3w96LLr4Xct5{hM_Wio9AShp2RJ1XeKEe)!dXJccElhv<j>*)!$yqWdn-us#t|=8UH9K%<7TYsfmS{KkWFJ@z-bYN(Y>n^YoY2h^8Vu)58GEX*-SrdCY>l`H
-5oQ>*a(X=Hg&}S(a|Wy5n$Oiu$t4T5Kb({_o<G@>Y@pMvx#SEa~2h@Htb~+gag^&r=70Y89r+_N1Aqhfr#1*hI?D=hQdT4xg`z!Pm$snA6E`%+;xs$z{Q}*
9`F%*z24w)WOh(aY;KX-^=SexS^>a&a6;k7h%Zd|s+F{+IvwuEK90G$!(}A`j%vXSM$^7#vC;3~iXGIyn>t+wr*2tv6aLv)9q9aUaZ##;Si?pjRtL=71S6bU
Hv>~^^9NLqL-kbjJ`Q$^oU@++Wv(s`$5Vqwv#eS72!pIK72j%aSL_q%<ksdyP2`30W3kpQ(>m+bt4zOIl<<GZ%ZY?QJ=qsBI7#kst>}QdO@}eCjJ-re)YNwX
i65>B`^z1t%OiGoovfIaN;DU(rR`dd?fjG(C_MT!n!heCESvB%EVyp~WEq0~s*avV9`h3_H0m2Q`Qjq<EPP7+LYfodb=Nr1EI}$;Wo7F1_)_7acyeN81!vP)
J{yk7=_~H*f#_pqT3DB0X;Q{O8IPO2S{HIFRkLS<D-%|Pe|C<egffOrpG`_-e4C)oxMKU!slO08G|uOUx&kbh0icTzhMH>llMls9dF5|8uu?A6AN9!wPY7gm
&u-T~9MfWSo-2jM(7gQcUEBIszEfdvoqrc<qn2fiV>>geo_XTD*p97FKlR$EOEL4l%A#D(=WxxP-mYBm{C5?Q(a`#rrT`X%`0HJXXrMh75X0cQ)K-M9vd+Ax
+Q<x~HxOu(08@!qK*-(0tI!Yg$Bks)f!0aM*Z%?(SGs(D9<`Z;PT7!0fiaHaIcAi0eH-z0*B^!xU_;eJ>~XC2rVF!-N4-gB+)^u4IW-Zn=6$ziIzp1r4e1h=
jf0yr`9tdFk5yj*0_#%E@EcKFQZp_Cgtepje-^e9^nInaN|!CE-vytHc7Yk9`@XvUTLKHEL(>$7Q6#daZuIY_>h=YAe6w=?2i;rFIFLZQt$5lQZJGDX%Dx{s
(8>yAxb`D#LNBy+>Q9lUnK#i_*rUSskyDiP98vyhe$%gGi=2<H&Pz1G@q@?V-ycvv!-lnNcDR0Qi!85bG>4b4l%G<zw3Y_`?9DpU1?kBlPxDf|u8Eye?Om?4
18~r*9WHj(|9T~g&_osgj<Ky)I@%=_O?Vx#N4ovLX|C8}jV8%N$$ke+yUv@N1=l(*3YXrdq4D7`_l4411?gNGP~M#5BeamH>0@TGsF>`YBqAfO4>ezDgo3aT
v2J|Q4|N&WB4(+q`#Tya_HP8Y?g(xLq$&Ldx=b8!I^g&L5mrBpdvpnrU$q&hjcpkpikW4eZr%BOxL5~yT%fOg@N}4_jkCy~Nlp!%XN>P2xSMiJgWF?&52w-L
eo_Hw93mnDPbVR=-SR3r4hY>0CmzfSyVSsNuPatF4fmkH0TNllraPsjF+%0bVyR7908xpI2gu@TIA_^haDCPFaj<hQ4p$Z3qRlMj>~4>bZ*9tLy1>d?>Vu9l
HQvdEg>L%|hA3Q$c;jLMD)%_ZkCkK!2B~bb`w-9}{vUDv7e~4>`<6MBl^GHjnZGR7Q!>FkfGZMZQK_AzdD!>G#rpM2m)oRHN|ZB@r(w?itH$c{k73M1Snv7;
iRQpexx}a0L)AREX`~1XtSuGs<Dc``89mx_P?4mgT^`7a0KNg}pbCJI{%ipcxff*C3MTtRUdZwwiZkPb9D^C#X9h_NzEe`M16`)T&ltEdQ@J_El?Cqc7I7Ky
K}{u~cdTQmuQpKFL7gCmcUHDV8)0W!1vPyDe@DmAH=kqL`v>;q0_`PlAloc8v$#fwHKCo;0u9k$V1-B)63P5M3As@NoII4gV3w=_mO-jqUWy+=x9351=pS>8
N_Cw5YHpOFhW#~iEal%EC#G*FL6v?31OSuCk^>3F=RgKQH`)93s;aGYlF`D+S62yD)7Z6x?4_3bmCLT!L%Gn85-Ld;>z6{|{42!IWTZAj_*P$i+V~3zhuX!;
8;eu?F%jj(gu5g)kOm0jb9HW9eQ4I40CDb3eQ$ync&-5Y4%&*2Lfz?SfuViyMU2mP9({;H{1H1%o0UTCuM5Qf&|Y3xtCmu@)Bh|fq+)5$xpzEUZ+Zt}w8jk_
PHBCUNnpj9`WTAZFg7pvtP!nHp%>i6e_$E*HwM$v#UDNm{b=pYPI>L*(NyI6TGMBjf9oskAT}h)`i9yxHMr=()i1O<5%L3s9~CUxGha^;Yom0SR_W(WW~v$+
`8kod0??#6YVNAHqcH0iWao?qxptFG@v@qBCM4BjkX2dit#K>joNA@iUii1Lh}dh>z6H(vt9=0KU1@28RYPeBwq~l(zzXUA`|R!22enrlo+|6P`}PWM>@KQS
-Q*4ZC;6EK(Ni~g9UtoP*D%DfCKtGc>Kd*$%C4ZjF*WI&c-d1b8P`;V*lbFHdaCgB?v4B=5!+ZBQl_~l2#g%TM_1k-DCFS-$zZ#x^~wQ|=xWB?9ppZUMH~AU
`%o_hdM$dA0PM@iD(wl%lHxX0$VQw+>3$HNA4>6cHHBQ6ZA*b-JmskoETW~Z#vIezH!w1F8KYsg!l6DDTtfcbizs@UZrlsE7y;l(pf)Mf(!KTNNilk02y>Zy
Hq<NA`ej8N=^J+FFJ3i-)ds>7M;j;z`LEZ&b(rCFA}%h8MDe-%jmo8!k`!u=1-4kJ!nyjvx|OLJhLz0EtcQ3)fLReAj35YpLY(}5Eg{-!L{sOM!Cn&12PuM6
I|U0R$3K2l+Bz$kWQnJ}#zoChQX}BV(%nm9`rgi#4E-0qa?dnEUZp_Nr8QV4qoChcPW%gl{xB3Rq(jW{5WF4CvVx=2kd|UnN_qsH5p<T(z-0veIn|q|fFISq
b+kSJWTElhELdH)RV}%=F5%+DlFK3_x$>$mEa9waAI5K^{t&pRC=ot<+W7I&=(pnw6lzC6_uyfp&_Z&(G4qnq9bF%We95Y8%{6RiGQK^gfH#YWU@mN;yZu$p
tj$o-ms{U!D|u0(P(GehG2723oK(%mQZo}wupvy-C;4%NwDWCJ3|N!Czzu5hD|UFB1$<=@+2Fc(XpyIFAK4+lN?JdHnZ?Ai|G;7pMbbzPX$*#>k^;Xh)uykD
)ctV+>`uq`a~1udJZhkQZ0sA_*_2PME~+`@H1HJF%V+_+<|}Ia1q!k>kpobXzUx!(H`<N22w2tsLHC1#Nd#x}gH%AfBH|>Oiphq+8)amI!_#W-Om%a-^U3Y*
y>?FidLPZeLX0lA5Tlx0K^7SR(YKvkOqI8LTkMePT!l|%S_rV-WlTH>4vmVjJ%OON&YUSe5hG3XQ-K|0vkU{Zs~E5rF#{luW4;BRN7gy!>)2+j3U7i=YNe^{
_0MfWfoK*1$c^B`_4l41$z8wRJjTzlWYiR=^rwl@L7hGfbsY9*gBgBf`(ZL&&w1f;_K*WK=iPCgL0pnP`(3jX@#1%Nyv80dGO6exmQue&*vq*AVE2&r_mLD(
+DNa1C^Vo!`TH**E7oaRjAX>-9Vk(^p~Gl})+Up1?d)74&-?<MmFg6oE&YZ&yD<v}J^+Qsk@$~|KOlUJpN<vs-e+x`201(au8HR`((3@5LW|6^-+j_Zf3+2(
bt#Y`K~mZ>YL7_g32MMgs33aryfRM(Q2<jfs)hWFI7gv4d1kfL2%#I9y0rzO1*LEHy({~j@Ssiacf01R$+w{8uGFqzA92GkdbF0mmo<IV5G-J!(c!1U!3`S@
SKEQho-*Gv!b8oj5}H4G76T!dMgc5g^laX=*ERXZ+1o^F*idsz&0yW0cCh@pd=IS>oVVhW>KWdR3GMcmnLWF29d8G1jji19h>+u~R1)*mp*w3b8UIVM2LmN$
Y%o^nn<Ndiy^A+4!;(a<VMRFdRIp&jca7klwWScC=eSvUG3AC?4Vo-|eJk$ApeZ0-(oHRYGC}(6AsWWiQM2|g`>o2cn2;$}$XbYAH--~vH>e=>B3A-K?F#(W
mD#sXupWc0@ErR0u<au_-#kh4=t`baqGLJa#k+ud=VDqGt0*KL<f&Vj<SS#JF=x=Ru-Z}kq9b)^IZ)*V6Kss4!lvtk{|R^>{t8zf1~!<57Vut2O#-~}28Vr5
-AYDj-a~=Oz_ONrjH#Xc;mC*<+=I8ng##xH!lW3wc)uhfaYfVw7*@v@2UG7}5os2W6_C}k0<|{T@hgZUuvKx1Eagf7EhECIS^5ULv{BtFZ~$DNptRFGnqW|&
tteAQ!@Z?-JQx^`J>?<3J*<gW7k`JNrz&shM4hB7+vvck<|lmFg=!Upiei?#nr=x9^x>qFIgi4ez}it9Z<dJ+#Vv$T!i|=DRN7C2_3@{dfqU7Y*&D*)>p)j*
+M*kzcTj~rcdXImIa#!gbd4KA^1l2vIG@V;>+;~GVcm6?AG=-`VXO2s+{*83lXso1^cU?_p7m5z1QB)@|5)^NY8jHC)L~8ujy{XwTDvlH7^XYqcEcp9J=KaK
SQ1a$P=O|0)mUz$ZqbvF)JM>Q`f=e`lWqf218B+Kl4ARYRDPsledFdji`P$<o;u;f&#X?4cVo(m{eE7j@YH<5wNv+*@4PPk;@io$_Dog@F5Fz!*14kbaRUh1
EVAsULl7Lq8<k^QdD9EDK`ZnH*3^e_e<tH@rP`H%V$O)gDLLy@CQjXY6xpPEUhv&U^33bRWPPvjF{UpmEtR?tA6WT)KJzCz`|$mGO0%}*d6`oh5^auo8KlrG
{_Lhjl&o^%=2hM(2Pd6X+5Ivuv#i55^;@{FEPH`m*s-xYOtp(7l37r)@GC*8BzTNxjM6(hjj^TPS1iEF>LMm2qqao*f&(XCCF9B>9=X8=VZhXtJo4{>dUJKi
QE(@ww_<WXpeu}VAdx>@BD`CFZVEv@^@F>^8f=cp9hzo<s2y;busK<lT|(|Yv%NzXj=Y_FG_aeEjd_uHa&Rc5VmR-#B8m0Udii@?*z;&Do_}ywka`eAFCWtW
?;5bvL>v2MV&iLWoGT~1ksH2T%Y$S-U69`Ps&|WfRn+7w0Rky|6n!NHfyU$(ULr3^#@XRZ6LW(<vzvg4CQ(ytl`O0KZLWPq+_W8s482UTD*Q$z*Az0#ArtvF
+D<vj2?8S1i#+<G3;wMaE|vB%Vr3G!A?pLR=Fu}?qwc+oS8>U^p;7vXe=K-nH&WpH_B|=1XFhy+836C1&ZfSOh!hw}EtBlz@?x-Rs7uSdTQ)q&Fki_Crh1gg
RBDXfFB!gT8WD01fP3|K6*hu}ar#SajAzcsp4V#At0jK8Z_-Y_iRLa2p1up@GXgWoHEi+<&`BD3IwS{#Jbqjhl>laQOj-R6??lB`5d55@Skuyv0}v%OCRn?<
!Lbfr8|fEGM6_suXXGtqW|qoOk!M4Dm2)zaI0!Q@*rWDhTEIUF>}P0^|B}=O+c(_8Or|8{OW_`doNQ|i`+CSoh3$O=jN{*6;^dHmIVKMlZVP#(?lU;lQVY-!
_zKs=zWuF~bS$;OFeb37^>a@*UQdmC(QKSv#)F~k>63X(o$7n!+ynMRg!$$l_PI|9vj)qce#-m^7Jfkeu?Yk&aO8HZj^gWYnygj^c<K6Nc+9IJy+36F{2w)F
jw$RJ#NbmEAo9H>URPPhYKshvcfQBC$L>L(H+ueY7=p2Fe9*ZIR`0<^4lEUIsy5RPv918SE5-R74`k#Ss!7b4vW**!6SYvw`X1;~8rc;`M&r+>2z(QBV@-U+
`8xvNo90MDx&)!th+*{|!#LVD-h`o2131fib1R#r*M5zgkzNr3;nEWejFh=%XEnZPWG9uDa!LsfUY1=hG*Y^(%DDsyI?8CnoIL;PQt0!`2aeZbHt@93dJH-N
xEAwqzadRJyxC1Au4RU(23wikQ5Nf_0wO}T!^gm0Wwe)}2pcKwC||-k*E?d-41f8KvTA$<yvyb|p}oSlt@uY{Qqy;DfDK9DT`BZ)6N6XAIoP;#%GGGZX}(P}
-qH+g3GN-q4J^6HD8)m1s<}=hEdX+Hm(k_09dIvbywOK|d<pX)F_bqF>DHb_A~luD!Q978S#e5~)>sr{?WAWci)+~(@&eGb&eD(H)i)Tb47S10IqP`F>J+&6
Bd^@(xze-C(&M_Q7<C(LkzLCCU;XN6*vqG4mO#C-))YQMzEtq*!-d7baa=k}_5X217P`j4$66DL-jg3*RO&+QYlB3{O++SD%+&4q0kDRc#ehj=`v2~>xPq22
j#EQKs5|f85v>d?PatO#DaK2?kEVl{%}mG>93zX1>=x*?7`*0>!sXalNl>A|;UorEd=ftSCx=7CM)4hi9GS^R`I|JNMQ0>N-k)}-AJvJ`?Kmg}8moRZs_w;k
SLOtiO4|e>nF^%{4aHwqMt$k|sYTK{F2UK>3E~Kz8HKW2{;wU&aTTI^${gL_8?2x1jStDJm?W=g!YX=AQ;labxV|XvJP!p}v?Sby?quIkulS5EFp8%8AJQif
+aG}LU*KDyNUg_ML3854RIt8EqOSkaVC+efG9tms`+zk@DX~vc1tiUzkDCBsvV52jS%z_HdbW@%FfA?8d-Y{LWc3t@S6}Z_#b9+bKWB<I4*qF3Z;OCq<{zGU
f#*XM$UN8YD_{y3C=;1kKXZolZ|{`T_VPM150Jy2Jg`qT13}_UV_a+a(6;j$Z433<(3BFP)fu5I5D@3Z%B~_1A34Mc>tVhpA+QknV)Pb%tJBf{zZMC@2b&Qk
xL6O4jU)M@q+bb=1H`28h|OVXFhw29SFipX7d<Y1nXGK-Hw0Q*nH4h7xH&Pu@RI6|mjydXfYuPW*%xvOi!`SL!Kf;^S4p{fHtM<`V`VlS*hDw39hVQWA&YNn
d63+YJgS3NI@<;r@wbA!|6G<jW!*qv5{EIJq$@VhZb-zVWOf@3Cpg{HibUQl{l6>ln-~5k!SEB|ys`G{*5aVxQJ1;f;ffAnf+MJ|rQQ$acmiuw!WbdSi1@qC
E4gvfnB7ws@YKp@voa}LH``;QML1eP4^hC-gIlImmyY{oLvv_|j}j;k$f?X$TSRjpI2zahSpghA;?{q>%0Q~6JX}hcBu*D?xr<~FnkVDESPu3dgDVl!12ohM
n3H%+4<nvF_2^f%Z)eDgLw9k>fUen_ulj>Y4oZJj7@U=#6UmStOaA`<_WYT!nTAgh&1%|e2+|AVc@{SkVtSNnyPHncDiK85DXexEdNbYFi2`?tsuYlLUIjg7
Z^`y1=0A(S|H6|6Z$SB$!_?YtSJ&zD(LI`?t%`TU!12r8?WD;&$aOj3SQI9sSFqbrXzNm#gr(B6pxKq)s554C@(uQy%fOJ8y?RdCbf=FtN{Y_D;m&ja0kLx1
j-jNbXxjfoQjq5{8StY2sNQ?@VS_{*%eqILl^3Tf-R1cRu8OmjJ%4IZFL!4bQAi%)uwAMQNUga@7#?>~yA$Z6c7^m-^pb~-#+#_a5DIHwAA(~^VI708ToPCD
6G=5}s5O0;WP6rRLv%gA^B=ZqZ-GPZZA9d)3YMD6hU9X))&C_Kq&ji&U!(+97B<l?=YYrUeQnrtMNvK}obQ-QT_f>5-Q#SR43HIdNIB=$WT}M-FrD1x96$FG
*L+%ECD6q`4^81izbJDqBbj>d#>0NKx`^rD24(JBzI%4Ld&F!F=nOax7T2a;y7U$Uz9!N}<wE0u?WN(*Afnu0xq(Gk-ymwPm`#{o^xS7z818?eS<LZy>DGv0
*{Y$SWVemJ%3;fdHTF&HEa~x)jN`W(eUQcK&)Mf)7*PsW7mxpXp<h$_oA0XtZSr#GXn#w=Ko#`gx^NI+4GSX&wxGgDji8l+10QR6XEY3Py&lj{pXI9JUbcxY
GoQ^ka<-JM8aLhxgm*e1SBMn@o8wlK@N(y+lKwnKAT=Z56EBN@DS>TB4KrSEvnoAKs%UzOUlxpPl*<+}?HfI*y(nL&_eZP3+yvz!E<~7<G4yIA+APyqhC%Bx
5r@>cW%ajOVE#c7^H3QpccH2YMQ&9z6&uj=#rNVBZ-cm3goNei0hImK)D}$PoVGyA=-#h5su@l4y`s%%*=_m>_?x-@4WDK=TM0van&<iq$<ma?0JnfqQE_yT
CXrbm{qEk#Kwz5<Vis1{R;Rk2ZHH5*;*mp`u42!V%p={JmlZkRoql~3M2$Aa*O#G{;G5I>LA7MLJ3-#~8)z@-i8m(ZAw&~)5a(s3@^L;6L1l=xG|aeW4Uj`H
O7OcfOTMo!Br1Rq{pQ1dj)84LZ^7EENJs^>a-hCoMPs^-;=i2{F|@*o1~Yv9-q9b<p_Oa+K#(FBGY6L=B^rk8VldABkwg4DxH=SWVvZi*T+OVm!hWNFAV;*W
o!6qEb9$JMYmF3}%m}JXFm2(?1wbZHN$_?G#Vd(ikh-qWT-%=NW>~{SSQ0ddazF$u_7+)CKJWHJ>KW-dSj<ImIn6x%*(}*7IdvoWNl@H%{ul3N)Xe77Giz`G
@?WWbP_Po2IRmI0@m1Se)0C@;!sW2IgqVt&z6~s-(@1&wF6d8~@=eHaOtA(oQ5Yo`R?VopMUA&k-i!v}fF#7EPw1wu51z|7&a@B~ZvFs|m^Z(rNdRcPwUNlz
e8TK(!)pWtB4ILHXOpI~KgLR8zFzim7PVU05D1?Q2(iVBq-^wx#&Y!QnE|||dB+}q!Lck|G1qu`Q|WviAG6v5gg+NP*PVM7yGw}PNiyC*nL`^dM&(M}TDFr4
O}h+KQjeC&898Y&s_11!_(z6pjrr&$6qg|`R7QTk8JWCT`^P@E)jRZ7rJjI^ju8CQv7+t(CZ3`|67}~J&T)B~kNpy=F8qeqIQ^<LYqIwvy;coJ;KLBdi*LTi
3w7c3%G{e#x?gTDgF8}J*$u4coS|^HiB=h%>k#iQ<dchH7eMs5PmSCV|1GCbGG`Z=2^9_@?pc(sWH>2F+rdX49i}?T@J!#A6ZSwm8r#5F5rsxo?v2~vW1$uM
vr@*YX|->T|8VWSg7f)Q%XZi!6UC3~J_4Vd7U42Lxz^5Ph8{G7MAp7@oAN?S9<cO09M1&lv7{}HkVhoAsJBlWGz^vO&GiM2NyyYJk93%rwhpPC<>P5|-`i8<
f?(Ra=8Q0Yu0v2_CvNZhS;Go~&^3tkPZ94S)-+d>e)<^)o$?VQmC@VJ6;YB&P>ZvoF$Wb&z4mmn9}?zgXNdn|=@*-|966skW+%0V{V{V@e|9gMkUq(>@xnyt
C$2T{MuKjjGci&j^H&hTV`ajcV@yA}_HJ%3?eHIfBeC2{>qRLz<EE&`_F8q6h9j3F9em)S!l~`FQ~AB%mts!r+%mUbFBP1Lr<;p&IPC~EVqFXzVINrHxBVV%
=q}Lecvoi26Uc7*4z20qKayttjDz5W7HB&7l(R(uleN}sk=9dWOJ(NCFI9Jiu&Crs!pQTQ%{eYaXu}5<e6{0nqa%c|_&`9Se<MG11BIYpIuhTkCas1`{r2nA
fH4&pkOJ#p+uLrzhIh<wzoB+&@abSx)NNJK)wZ&>e9LxV@F=_ar0OgebnJN2G~>xMo8t&Bw1121b@_F;8ZWss8n}<blsg@v6Qbpl9$4W8zo^|gpye0LN}uCQ
@SoT{H>x%xcb7%*#K`aKAAqDFIf<DNF+Mu;Wp2pO%4J;^=ee<N3LDwfl9;u@|M#>A4-^f*v*I#!fcend0k7^U2c|}k6nW?~_xt4_74qgNVN#DZY|4e%zJX=4
xX1l?t`A>=Sf5IZ0^e12HWP>PZg$FPU~u;yIlL$GTg-%|-rLm>9B~DJua~i`fGvJ^uo%tn6ik>A`-}7r@##i0Td^Ob`AZOZ3ez2)Q9Rdqf4TReS38s{NT#FU
m>Z5{Mu8RTWbE<dlY5z=P-zC_S3XpyG4AgtHd?3`qt!bvMqi9!N|-BBM>hIsw-3`s5kf-&cgH3khIE(@+pCOsIJ$2TZUFh^!3;$&9S00b?tXFT(&Gba769%T
(;s~Ku(3L0P!Noj*9=*)iqN>AAhvX2p>1lHbs=7-M){=*dA{)F!k-*%IntM&<M|>8MOr-PS;BE{0lKOJNm*6Y6HK;(J{v<A(b8i{mbp`e6$b$Jv!?(y0<o2)
m{aAeRT`nK936<1*66leoMHG1LcT#+&0bLNN{@cA{G-`!b}grIVcY*2VKHb5556cX(e58mv;UtvYAk7+{-k0ehz$Oo9O^@+(CNm%7pd?5a^-gh5aI)%j1%!m
Dk=T79hw~&5y;=H^UPH&)bYT-<D&*fbz6m_eW4_spFP#ZYzAU&*B=4T*atF?1uBYUVFlrp?e>#KNJK4$UzMc#omW-i(nXg^se}~kRKdC3iW1uoAbe7e$KPtB
?pE)6)t0V-suE8kAH~e`v!aN7-kLB7d8}Pn_OAc{3CD8NG)!%F2{<_oy~%uRNx8G1Sc`3Pkb7Z2+yy#S;FV*ADnD<%DAz6nq{=|Fu{a#daNnrgZzF>;=;B}D
fzg<1#r>2-wkcp%lxgOwCktPW%}Ib7`(=P#VeJib%lTvuIX=Canj6o5J%K3tFZ269$Or;?yhsAVv+x@HpWUVg<7&h@AX8~-&Qv<l#Pc||X78Ys>1720Ohd3V
2Bckp+-yR7PTTM)DR9TbI?Ov#&4=(tp?PI-NVE@H%fyjT561COT;56jEG%5!fqs&T2;s2yvR9%EdTK%e0eRSh=Xs|qzi?9E+y}=Lj+s{g5R<-yQ=j!0iZcMC
H|H*18jOyfY)oMRAltFBa#%^+Cpg7E*9I23Y*thts*^5u6U@orsn4=~Bra?66v}^JCklTarr&0hP$^)%<&G>KCVs`0ej1T&*=}#6QexcMLOu`*IdQ!)c^tTz
eM2*=UD_$j+f69|W#(>k@rmJ);{Qlx>Lk?tLPxy%@rj|r$&<#!g<9M<{OKs~-RhuLi_O|ABmz}OHYmf*xx??7fvvq-53As5Ip_AENhWi*C6vM1{8qjPbS|?#
<-h{ypaYtdGNn_VVwc{8sy63zJ#kz#v{+Y4G-Y=0(xi8xkw|>}*jmo2LvS{~VclM0^8GHQ6^I+uVW4Rme^FUkS9~UnsL{U?68mNOj!}h48{Kb$$Ot%YIgaNp
_bQ8rjn5X7RLaE+P%G#<mbsgdB}!aGJRj8z7ZumEEytEl=XTZCraJU$(tg4`2YUS&@U0|;2Zh?Nv1itC559X+m6;3k7UwnuwpEGa%~%P_2w*iWBro@T;dM@X
Gv9BET|v}({TD!X1D#%MDVxVNW+tVvm>QDl1$cW%5Q72gw)IV{CG<*?y8CIxbsq?#!sT7`msJ=7-txms@u}|(t3a3CLY0BZo3D`LxLU0*#=jsKwqPWO9p-D;
hrol2KFsC)Udl*7vyu6IysHjX0!D*tgE!x0S1Os3_zn;Ty^)zXad30-f%Bn>%&=HI0UXV}-2EL#wETD_aLP;zJPs){;5b#9hIq#$niH$f(RpB=6|M*(&IIcI
3K<9PGW(O^VatGp<W5<(-ttK=8^lmvKPTwK!Ac%Lb0;}rs4nt(2RG4){6Y12EDkVIh)hK^iWB(Tj#2WrR92Yg-v^RG2GOt^^WUU0^hJdqDtueKnR4aqz_4y_
6<y89UQdq#?&8tjA12$XAx1EZLgx8@D>rzZQJYLQv;Eqis`GK<@Pi77(hl9{zmex|fuK@tCYe<L1}O^qnZsSsPvpDLf%-G8qfD)u<cI<Pdax?jK7G0C34r9&
MP?5#L@trtMuRAm8i>w=i8i;e1t2bb7Q$I8?BX4ZuBfnwD<rj8yMbjD_GLz*i24R?ig*9{O*%;Wh7&>Wt_GA1%Y&o7F{Fv5t}>1{2(1~s-cXjUWd%c7R6i3J
HL;?J!>@&oyd|O|s=n(;p57Y1HVpEfp|j%bwXjZXj$+dN(%g~SUdN8djgCaWho%v^!BYFXX>;T3m+oeNF4d(EgI<0on@*(|I$U1h)2#6~xaonI_opIt19~Y?
)doZnoA7#%inQTI+`Fhb_h@Q7juWG?6&VS=3iU@==NrNmR#j}e!5%*=qe&ncaLtur^8q}w25`}E8ZnA(_@fljDIUwQVzS=Z_L`-kxO0ez?wMQFT8IUj(S0z*
U_C146<Z}`pRGf}yw(0o$xS7AKI{?Hj)$#^5(gpMWZU4|=0;2D%oFw*Vn?g;wS^G~*x97N(al|4{!WwQNpr=^iwsUf79`?`hNOa;kpy==^SPRVHnnK&b}iAx
9v$IOi`n!LTp6&cDz7t<S2~SLA&>e{S4yhgbBq?k0Wy|@g3Ug%u{X^QDMNOjNv7e{DiVya$F6=$Qpbu&UA#!`8#&^4R$zI;g`*Fef@zG(d9!-vi`iP%tEkm8
P2`uTQcz&VUt6y3P)X0lo8_1@K}+;sn@e=aguT+GIOMmo{_YmdwGE2Cak9k-_mrK$XZ}+&^rJUl2J2)@m}Q1n`6`aEmdZo0Pikyyir{&X0ZYqo{B|qB9@1;3
sNL_9(ciO`VzJxcF)IBzQ};+p0!pJw!?_+z8oICWn9CFJ))IY-uS5R-({BfBM~-Txjg<<=XcB|SZIovz8sb-3ZE#W-o*DM-SZ9>mFbV+0<*b1F(g?ONDsmlV
1kFxZsXncx4o=en85Ku3Nj;>gte#@)kNYo0nZc5ZGj>)#uO}8uRA)rlY_!jATLgv4i1_(`Ywn;5%y+`N36|$FOrwb$?0(N&Iwx#<|NbxET;nnbPsG8nbD{7&
8quw;N}}3|jP^LWZ(dn)Pq6mNju}-~(HJ;p@p{Lu%cfT64?aGU3V}BUKq(l^2%m->(1lKBJTPu?Qd<h3opnH>DB(UEq19L;Zi?5qYZYgG!|%$%0ccZEb6nl%
zw_o-)Bxcpo_1x!-63*Qk(s?oO7EEPCPgZW%v^_`07m%8`0}(k_as)WUfBkMn2J0^@k9fLxHaPlJ!l%~Od&bOj>)$Qj++&@$~+7aIi-mvA77V^3ko0XV}$MI
aN>Vty_<Spnx-|%-s`&_3M8H7C4ORMls0jdNbA^U!1eI-9DQYBxKRz%E-1bG)H^Xs)RjSgvP5XW^q9&)@HBPQGIaiPK1p#GhfuD7o=pzke&Ak%0g8iS;AB$L
^JW8P^nE4iJEK1?%&-fA>!;e|5tKIYt-(!_@OOgG_Mryt#~7Id=zdV|)v!|+VHe><a0_`G|DQpAz+gSK))KR|yD7EHU*o|!X?B^P5Z)O1R~}&s=17;dg1QeX
{R!Gg*=#CM)I`v-0oNN}XQ8uNESM0zRLFoZp}jjJ5ph+4EVQW_=gON=Y{&Po`^s7g?JTrw)!VivHJ31$(n8$9rzD>{bIdfvACtuy%PH+c7m4&VSw{PUO42*d
AJM`y#N&gXvE83S!MhQ@`Q2hI`<~Yw^qs#Z5r&5z29CXxL~zow2bXddX03Khns<BV095ZgaS&`jVl%-90JuLR1a7-qVN-lB(-i5`9X<Oz7n7w3{3+yOy`)#E
-<!lDUOi|>P>|wzIo>b%JxM#E89;E7^1XmduRWt7Ifvs{jjc37#XE&>X|-b~xamG&X`3OF12_PpGA-lr<F}k*$Pm*GrudU1>#IJ$1Z^ncx@wg5MSpw8J23^7
??C$k17(i@t5CkmH?#D@x`T=A3@`Lt;3LDjl-bhIJ_=VgEYH9U{DSe!tOLnZk)<V*RL}TgHw7@)J7|@B)SwJJE)8>Ag8iG*qenl_N|xs#`$O;=liE}xBvqhw
m%?09ZWTZUUTeF&=^>7qF&)mPN04oinZMpV2lu<!z6#N|^D^8_)iHc~@G{J;IJ=J)J~YxL3eyjmU^^NEJdIMusPr<|1KpO&fs^vk=uJBZe+zzjKS+Wekq!U-
;bmCzckcAWkWarn<S<$6N#+_^X!%!GY((qKu3@Hf59s;-`e9)kV<`HmWfSP>1@dtj)~J}aj=hk>r{91&pKUR{T~YraR;cL71=S%-=QYBrmgC7NL~MC{NYER0
J#USOCQV8l9YsZPODlYd_6lzv2ABFrQy^IB%52U9Dg(D;gvAf>W0tV3%!~fZl{kx#&MC7`?*n@q$6R~PSgxK~o-kwSs;s4=Fp&5uyHvH9<q<2%*z?O*ut1pF
A-5=^A=!eIjvI)oJf*V4s>bZ$<)%Q^vA>n^#5h6^lX~`Y_+TN>I$W9XG;=Z-v~{A6@<Vti4VNNPpnb~7Sh<#{KDy#dVT*w7g~Q`}%*&Ma)W|DDI{1jHoEUN+
KpZmMe|Oos2l(b5sI=N|n25=Jg%nxX_cbzTozOK4<d#dyI}T<*i+}HD#%0%I9IUR-%yAV@Ogd9a*#h%IB439zJr1+x#npUXNQ+Rt*Sgm4xoOmO_~<w1RwOE}
Op5mGXhc~Ps0>0QkOk52I@O-&FB?OqI{iNj!2;ApZw<PHVCAQa`{YX;boWgUu(CEj7cm*@W_|`z8-2+JzxRtNmVt>vF;1m1#rayH$!Kq@7bj%&--8Q=wGH^G
gKYik{FZVVj3{Qx>-&^OtA6%@AwR9B*rTzs8=)VB9l*e^;ZBoUf>z4630T3G!450#X;T<Xz&iB|S)}sl#_v-!8CH~eHxBNW{i{|lJJ0eWi~WxE;AyZOz3`!_
x5GiPEiQj;p%%N1)ar8bn*D5Io`vnX^uWY9Ruq%x!9utGXO$A<r1%jKpV#ZQ;7rA*VtNG4TN+CxQzM&@_m_YSt<UMWXk1;qS!{^!OG=HGnTzF+J+0zF+C7Dt
RMVo1Bn7JrOBv<@14q($@3x>B&qf-HbPDk%pby$?P}s#M_eDqAkAT`px_-cAEJy(_&UWg&oE-&LJ-0EVnFi0?UV7$#ZfUx&&49!cAoy4I4_+i*(N_bYB4Y-<
NX14@03ch>U7t-=!Abj#p4u{2yEL6cluU6UNV1L#{s4(N;BG!7;a@Axo>%&+1R7=gh2`G|^=cv{oqH<D@}I}IysUf6G~B8#{R_P}oCEBaQqwPygyLFo&x6Z~
)p}D{a9zJ8VXKM$f}x!=X3Fa=*wPMD=P!CPgp9C?OgYdcI_@1!e1aIhrDs|H?smCbXO7Y;$<I^VK+{L8+_bFP8h-nAyJ<8$Cl6PuT-$|Z5<bs-3_UPo{JxM|
kTQmV$c8RT+h|ZHP_mO97XFoBcP^QW0^4xKKu4$D{h(tED5}Bk0NeMy_2hn8v3WTEZD_NG&bWaw0B)<(5E?W)5@$-n&mNIJybzW~gx#tAPPc<{(K7L)%ywu`
!hK^+^3@iB=Y4~x#EWYF8cqp{D&t8pu!^7i3xw(?z47ZUpNh8eHK25{fTDNF6qm{RW08CR_lB&h9QSYj%sso@ePJB=83|O9&WMg^wm=pZ_tAGAMSqsD@^XK>
_uzd3VzZ%Z@aBY$;i`<!08N+uDzGtga8vXJGs}~FPB#>esFSiFuPe-5Zf1llg|QdCq+a5@B*&Z|6jO{b?`kdh&K?^Tfx&^!dWqw0Fez_&nQd<V4?vAE$j!mF
I!Tr$$cm{akLKhIp~Vlj=dF{w)jRm>xlGBl05*6WU@}acs29~%Vte&h4tjT-D!{7M;j!YgwS<(D&;>}gu<Y12|NN+-Fwux<P53B=QNfh>ar7T`{6g%UioCd@
y*0%IbzkV!8Q<ulYuyX|$iy?zqDT>yGXlNgQ%zdZA=cHKKg7L^39m_J<unPE)4a%SjgwkpZA@ZR5ppzSEaE>`R_veO+b#%TeM=26>%xx@=->E{7naOyE%73P
?5#=)kCGxx2g2V4L=Vx*_85nQPf+U7BrGvJ?OUVJ55l?z=d#~XMCCTJQ9>gkKO6A4X47F!D-AIr^xjf-vM@uav6@j29=*L1BJF7mo*{>q(B+zQahNT`iGbsD
-1({vuRg=qKEC&ZG9|V9s&T!p>K+g;p(QSD8F+B{6ND9Y=t~<8RoZv+Ld!q++7j)5N+hZQsr^^ez;3r9|N0`35KHCNSi5Q^RV!NDAWq89cC{|+U@60xrv3O1
<RR^qO#jmUH`HIW8vO5s!rqFCmd=7g?I<Q`8RPx^D5%Z2D2<K=NCjhN7}-aoQu=4=^Hstbu=in-Sp>u|+(+8unIbjyooHZ!6&_dy;4bs&m%<s`4aCT?f{suu
A+uJL`4@-`pr|ACy*?`4TProp0FzmW)wzH!qS%7bfAK#jp;YXRnOnTn`sgo_CumD7N;TUmjvA0B{H_~efvomXy5pIORCmx!2^pP3{Kq59&MXD0L1bPJXRnY5
kc)1z5{t+S|8#}351<kz8fw?W{%dF6xU>2TO31S?8Irck57!DgL&{;qi#kfOL7%n}Nx})OF(hWPS<ZxQ{l^`)4z;9MBQ!`lKom{QL)g&BRz~!`i(mPa>wNd>
@?WDh^KZR}JZeI*@k^o6Wz>39^N(m=tA$m|0pvq`VC{-%zD5JH0=D9_u9QH|+a;h66w6WQ_^F(^se?Xf<;$I@ui_7M>!(+*_TQ3_MZVLsjw@H&iJ|#!i<B{T
r#z=M{1)jbgXOMn+C7e?Kj~X;lb4+NA6DkX{1qx;GByOm-1mriJWTd+DkZT`tZ*M75)im25H=t^l6Cz-a|?!O&1!xvM)^JlP)bscPfE|R4o=9xP~2fd)CkYu
!Nb=}l~Tkk2V)tSN?IhSTbbH5RLikND1#$Jhy-7{F2>IZI|yt+**EFWve^o?Zs*2KMM%O^?Qs!oc=@_)?)_VuY5z>s+WMcaLeBvCJQ$o>MCgbvR?THIw~~g2
7dG2KCF{?A3Cz}ZN3Ny4%b2ycRXq=twtkSxohwk_3%?<LW-y(MHX3L)WqieoKP;SXnAN`pe=eWkA+txx!2_;y<B|5DHydOMvT!k1#P~1Reb)0(<qY;(+WCWl
H-Gj|v)I_zB{eGoUF}V34>p`~uSfrVf+WSPgi^g=S(_9?g>{wFO={MdpA1X1x=Hn-4rnh8g&Akg3>;g)cP(l04A@C1V{yL-6tCz?{8?Of$vd3AgU$N%5R%PC
u5C0L*v3fj^#HQZY-5Z@-1P$m0)Gty<R<Gk{?KoKze23{Gg`wzXTwZ0#>znoarCipy?-c9u84SO;QN<7o<73YFOUv$x%;W|pAZ4<cHZYntfuw%vR$kglJ5Wv
T+k<_9ZwzDu&`G_a}A<Mn9(i+5Ex@#u)9gmQk`CI+^u2RgZYfngQb<^+L&Y^hT-2B&eAeX(NRKV^x&4}>-SoU6dIyk3k|y{#S)L%(UL8~h-uT$ytHji_a@ho
64it|CzSp$a{LwxUysicfBn$j{XmHj(C|OGVY-)T1x<|oQpWGRW#=K~KDF(lRyoq5k#j8Z9VNj|NihYSXs<kAd#edBZ#2t@<5ffEGi(oAE~_Ti+QHPFq(8})
F<1z52#4i*HS?ujGQo#nUBc>!7x+eOsN<rg=QPOgkCr)nj`{Gvl{QLA2b-Ku$7s3XUuM{?5h8%c9`RnHkgRhbdnBX&mS8giNL;vnXu6*5dE$dcM@_aK`2Esu
)i(9y=X^Rv$#Am^K8Ee|ovK5b2WA8#RI8^9EUjiAIt{t(_gl!7ZrGI>?5wEpUAKz~o;8}t1ci;mT2eoiH8IVV<<jZiA00Kl;r-G7ciN*#7~51K2o6n*ZR#-v
N9m^I%W$muIAQ86b(Bj2^4_$RryzJmZFR>j2%3M>RM7!3G-sfurPdkBWWUyupzs%EX-U%}XH&oTfi}JfM)=1%#*(w2P{_0Sn|6jkIRU7ApW}%fh2Pf>Qn@l3
hnnE}692rsgU6fW+JN1{W@R#%zsL{N|9K<f+WpRJ&@AbX&jcTiQx+{M0W1_({$qXTy*=uq@7}1<uCursHMUYwJ5C`;9g&zY#~vQ>o&ZvYJxZ43-N^Y77sy|g
`ylpdz$Kw_m{DJ7viAfb*VkyKrHw}IfKcgb=s@rwTy{ITAq&^TTcpe5Y{a@Uq;J$aqV^HLvNu$$WXMN#9Ml)!!8YN<Sn0fmrbCV*VOM|QE6SClRQ?bBgd994
9a_`Fx;rbF66@tkCdk7gI+1l*AFl^^eI?$Q%cA)%tQM7!*7xE@6|<7ghg8=e+&Tk?yMyh7s<uMYe8nH)c_d7g1a4e1O&Xn%xe0Fq8$kSFWnK1%`{|C7_i8EM
OjcO=0fdG~8I4+3uFTahS_@D1C1-Q$>f`HmoTWmJJPs;{$nyh1Ns%jIW>D~KpvS)D%Y-TT8RcB{w)`whqC)77C2n^F2Qm*%Oy6Du-YRw>IN?^ww`mH#$xQc0
7)0;b0oLtZ%2E24jJM^E`h9eDCg26y4Gk;t5Syma^hADOnHv9`QG4p#1eXcuD~+W5lfhV2$rS`F`gCNb*B>G_1i~H3wofOZ_~aqBjIu(6bh}Jakn=VN16|x|
d)E{2>^9BWxr?@9&!*E<IQVtUs}6UbGIlGv!bm6-!_Hx8<w7;;PO?@)1oLZ}Pzv(^Cw*ivyN0U!iYxy4c*RR`m}7s?DwMk{aaTguxgH(F=wvIHUB+lG{Er=6
yJk8foN5ri@-K&9e4xjC(lXT(?Q1M(o;L1&UeC-p1;_k({6t_M;&G1<9ANki_<GL*GnvThFy>IR7v@L;k)gf+&8HF`8aoJh0d-Kszh<aty$><aBigM5bR9xm
(g#^YY$fD`+R*#!;5k4#AFT~WKGA@_I0X$@9opKRpE=_ZJtmS{FYw;|dI7lO(6e$-HAa+UigcVAMo`7mZwbGo9H`Z>NvwE3GbR|a{1LQ8)q}THGuF6aVw{*<
q+pqn`PZDdp9w@yv_D^FeE2n@*V-3JC_?OM9e3#es;p#C&^uUyTDymz=Z;fVFUMx>Xgr1oCv_X~E^s{_EkByp@$c6rVDC(z{!b`jv)iSkVLzn`-{01PeO<hb
<Zv=mD+A%|ROM6^w&W%p4mrL*uQ%##vSEn%Xzpd7)pmavY}kL!M|-!_wDrJ+`g^O!)9d3-K0%om^WEZQYDuNK+1VB=8UmM@mxY!_;obI_nObcT+{xYt0Dk>4
SZyX}^3V$2#a^Lk!0?n;BeU7ce|;Lis4MmC;H-!vsL1Y>0VF=8>0FK#*dGZtAyR9iw_sP^zCi%^pR328NJIkQ9KIw*br1?DQ3s_@rm^prs)mAxG2kJe{{(^w
eb6MQjuW>3j#&$ycFXpOE?hTG<*%1Y88go*N=Db#QT<-%%!GDU<vH<wd~vvLh&o)PZa%jU$+~7{3>kQ2Xr2Td^EwS<H<>`T7GKtoJ$Z!?z$PHu10ymaI?WX+
Wn|nu!I6DFC?^{ViH1SvF!Y+KX`GTMjk7^i8uLBO43K=eaXJA=2;1;RgWbJnJe~lED-EMzK^*hwsduvH;`T?68p~UvRt6{0j4%xZYNWO7sD>g~vd{ebokaQ@
9%p;vPNv>ZjzA0(PXpVR7ZRQWfiSx*64$I1Y|v0NeHTrGEb-)4iZ)r!F=Z(cfoa<Cyf;zVwBO=KJ7^?SvJ=izgAVFqV$-gZcGr5t4E=04s>(AxreJ%hFwaI>
SHZxSJR`l*`3KM~Ng#mvn)0&he5N~WKB_)a^aQbafKzcV0BdG5*8vXX;^v}w-y!Zy&e&#2O04_HM|V|0vA6VADx0NZL$v2>3}-}~9dIO)|IdPq8j)NEh78dD
7f3~cRQxU6(JDzb4VG8ffTq%0EA#B{5BvUwpD#Z`AU=%sbs4sCJJ1Xc89~Yrrk7FWQ);8g6Lno*?C87ttk{1_rfnSQvbeJB;v&sIM!VqFzOj-;do&8ea?(Wk
!O4E_b7a;iSx8#^6)+cPTYw!iJfw?B5P=w-R{7CUXV}8CAReK<oxW8pjOBmWZqsE%t)cQ3=uebEHaH+dJo&`H2s+W$J8f0*LxD?mz6i)fCey@ycLke(Z??s6
>|3;f1v6xy@x3g$d{}|J`kA{4tll(}LZUcxzQ-5nx8yLM0d_!x+j$aEJMRe8!dbe8K^HO&v|vaw|8GaR(R6ELfUr9hN6liP7Sn|BV>!`6Uj__&W)Vr^#xq`P
RIH|2w<tlZ8;rSLq?v;IY*30xXgs#psi1ZIL!)xE_z2hpFxZp9>}+~S16`F7O`*x}&R_yb-+y(`A_mcCQ%?0qf-RQFkN<1=cf!BMUrI)9x@7EvFAv%r4hu@5
zJK7$`YoVVzE<HVkYSD2lXKNKxI?^UW`?#K(JX^X1b%zaz2lFk;GUXvC)|1cdJu}Me&KwdyEJc-GqXWgb&OK~$aH4@*5DXeF>b6*OWs<B&zqA%1k22;65v7G
eGF~+kr*2zVYA}>G3da;D_aAv6Q)A=ID-AFMFEu2vJ*RgEw)|B<!-dDPK9BOHrrwg*=!^_(91OIpCuaY#s)i92BaLs_mRh*#adJs!yc(6cud+XUPirN2T8a(
hrjpfyD=Tte%QT)*U?avZP3E_R8t&!VL5Z5yWy<}<e7Um`5*jF7KVRQJ_Ts|$*6*8QV3T0X#Sr+wqQXyy)-r4%t_HT6P{VG7*6$|^6E~8eF`!yfN8^4tV)ne
9RGL{K6GLTFqINj1?`%A%jZ5bVpt)kQ@v!J-+QQ}R)e<Bh{EvfwhyaW{fGpbp`?-*{6F#!mP?K|eZI#YEfcOHXuu{iw!=(Wpc2fp`TXd>t_Rl;zm*<4wP3y#
d~YGyltsf{^e{;3pP;fg>s&$x%IPHm>rx?av<-2mm!)T>ycXbCYxHE>MV9!q`U_5HmWV)O%y#$+O;6ZW5#C?VCBbPZ%&eZ=G$%ILFdxp{(`0p05R<!)jZR&6
!{!w)L?&w7Hwq6elt<l$ji`mn^P7!3cYjaG4K+{Tmh=hvPwjdo5TUg7vFi?Is4^p7&O%ZXC;CDlY}q9V9>>`$XSwzA3D44@V8WN-@O<A74c)M~1u8=+T~&?i
v7YY`6y#aEO#U*qf9ghmbd>PL(;^>=jUe6aOG|AyyRbJ38jE?kV!d3ISBpnIe6zZO>J6~%3^v*5ch39DL{bC_bzZZ&LH<}c^nIBi{%>@!mmV~(<{3q2h#s!R
sIwuj6Emj%N(UsA1puaFqfNmB--le0tNbJbzSC&Q#(mblMV|fMn6|-Mh9)Zp1JRkCmz-k)?lJHbw-c+8u9xq|ra?hi@n#7_&Dxp%rU|V_*8l-VYkvqT+b#tn
rBp`!$nsBh!>^NBb0V4uP}Z;*3e8?CdHJF#v%e;?Cd%U=?Z#v)0bzpz`t}gv*{KHlNO>p1&x95bP)&O;L4^VNgz3h4`RbX`k7Xtbq-4v2G=_;yKrg)|Z>4hh
iXK$o$j0^5<Sj%$g~N-0@f%~9bBKK8k}xWKBciQsglQMxp8^#I2a>rj01%^m&COJlsw|SFth$bH74^N^FEov5UFTbUU(=|A7T=3pKLwFY^v;~J(o{Uo-Ac4~
G|Af_>)d_(=EeHPz0GXU+6cv~qIQ$G|JB%m`umr|MXV-|Tno*KRgptL|C0|Y!^9$qO);-PNIt%=u}rvpPtQ{eI&QMfW!FLJJum<H3Wj9&O12~zv5Z&olucX{
H2)-b{Y#5Z@8k-+f#tZ`;*7V1M$k(dS)lDz-xPG1_a<XdcB?$*?y$FcTd)l@Og*EB^FNHMvb|H-^t5)o9GhJN=Wx@9ro4$Xu)+j_C{g;Mx0wcm(yrWQl1Wif
VV-rD6<ALS&`ZL<1fPc;d0=Ee?y=Dv>1TDtqF-0<zR>`!0UL1#G>(h>aILl5U651+0}E1~0{&NqZM_fB?wK{e0xz?lmDY53L7R<I`<7&!-!+;W$Kce_jJE+>
j2^P*ynqtr6fFJFDKmqk@uH$ER&*RgH#uxI@>M;jJDJaG>`i9{t}@iv*C&7+{VUErb`Xee|K$3=0mxSf;W<*zRQtpwvUL@-lpu?X7`7IaYMQ*jP-DEb$Xa*d
^uJn0$ew>tW;2FIKSoTLRO4$M9>vN~673&RO1m6|ujnhrp{r_-8IY4>-nB7`5Cud>x|b<c>)+Lvn*tQQUlYCb9mNDIJL*MBNPS=f%%lC#lOMoZ>8g0%++nI7
a&gD2t6~SUR0NrEF2qgJ)q;Tz*hyLPnh%9f{PF;Mf&@i3H20>0AS_i0gJ+1a7`x%Yb|l$`sw^S-gK&wNvSkclR}e2wqjOgtflvv;-!Gn@{T{fhR7S>eC+hbf
RvTZj;P2MlhY$;<0qv(R@`G*Em(j!VPJCnpzGjTBdrf!r1R;VQb^F_601BhfV{6Al&wrB`feG%a?3y)RVcP2CoVjmsMa!KdPp`;6zKG&Ugu}S**&U#>O6RpI
mg~}|Fyh%x|N5><%zO}Esowf2;hH>Fn>uRiG(bz<(aTYkf37VqJp{v#j+AU|oA*QESoIpCd#NMksQe~qdp>Y!`REYcv<JKq#F=|frARREk{7$d&fDQl8%-Vu
liY8kR5tbxb)*WD;9-_<D4RIN7jdw)U(;Zb1z&R&3BY_L=RN~Gp5O2THmF$L2~?e<pcPR>Gmo~x8kBt|3KK^<Oi<DMDn=<xDwr4tJ?RG;;W5or>9+A_zD04b
vD2LsYuUQxvKgO)e>CVB2QW$Dgxg@WuvE$6aI}++2KH>rg_{IQ*FwA`YjB!Rvc7c|G`}uktR81vJ^uN%pZOB$;T8K!(iV82>ABZMAtIL^n)z)smi|EA>8BAs
7murl3d%q7J9d=dtBLGjGjlxA(|8WjTc*V%uC~Y>tY!O-g)~f}_wUbA>UZ*X<_y<dFHiaK4HfQ(dca+&t=s$q<f!G4_hxYl*>~dY9L!9Jx{r|}OSKuOGiOXZ
%f(%*{a1Z;`~Qs?HSD_zwcydm))jZZN!5;a;^%T~YY+qr*dTQx`bE?o9FLZ(TcAZv*Z}tz5Gr<Ap0*=_)6h+f>5V4CC3+2I3mZj`xtIeB!Rljn-%bhl8Bq-z
i*{dMOp)Rve^g65*ucR^>d-1_FjXFV{b;c}FT|Ae$L+#KfZF;(BL1)BTp^T6(&HJ^(j{c76*bU<HaUl96b$lY4JZ(Zl)9D5H@!cCH8phH9pUk!@)h_m04SOT
SVFi9VE;Kv;=e52)#FTtb%h<ML_;T|*qx9vW<R$>Oc3-<M#o!%5)&C=@YL)LNQ4eHk$aMQsMb!~6YdT94V=lrGDK{K^~MO8E49=-v%WVQ3Ew5v8UEy&(p*Jg
WKLRJYTLP!yN`8cy00*7-J26WGkCm)Wm7d%BKv)2Sppp8iRGrMrH%GLSFMZLa++OrNaz_V6z|gUZX$TolZad=WPc+v^RQ-dIv?!3@sS2Zi2)qK&rN2U(j_QN
7^S6uSEWg+6)jt1$QAIf%Au);pRo&{4cKA<Ngta3FQq7K>#ym$&+{KqfKU6Zwylq@;-o~mQd>sNUD?lmKP{j+X>@aLfN!@G>9-Fd^s91c!d3!eyt{waZwXrM
bkH?Ka}(Ich8Ypy-N$Z8h9_X0O3A$t#_2yrB?uF`&f%D!8Xuc8AtrjhyzwfeuVoL`&qX@e$V)Xf?^-9g6<fY5$}oa%bm^wwSb0EM&YS>W>%;riGsFNCr@{4x
a@@1O@Kkg5qtuS4uJ5taO?^72FT@zfZEXQg@p>X<TY>-+b%v2;q)6|b$9Yyp0#^T+VFodb-`F@n0#Ry?h%(bLnF-|m*W<=O0`LUzcUxFd9n)S9_rR=n3llp)
DQY-`wlibc$1m0v`S`1y7-CuWrZlwh1|6Ap5UIaRROWJmhEz|>9t{wSgG=sM+^t5SE*)Tilg>ueNf#!-$vMZed<nApPjR^uXL8Wy@GlZEa6Z9tcIlMRBfcP+
<Ags5`j>_FKPp&+e009soglK1tAW6$^_P{78_ZT!CeG>O^2DfPJH6aulgfWhD!jF=1g1$ELb6^Lm++;o`XkJbqqY685S1X$Q}XS^dy%oLIxRhfs~x3?YT?B>
1VEKrCArK>1pKS0422k>Zd2Lxl+aRWhM1a`;6|Vez?02TnxK2~?YGM=++bq-5ai7ftl&@Eo!*0xp{7pFtrg}W-71pYkjcXc=m>LAl55bL#DbC*V_rWo#Gz>F
XQoTTv*CCoCIV#}_@CyFx|^j@D`h1zvh}DOd#Bqh=`E&j*PeW43E$evihP#Y(B4lhLc{*8pmjoAy2`<97;JM93bk3K*=*G_w<)x{!bA?gdnAKhhRz#yRYquU
RheR7UxdIkdPLxdT@Sst7nqNKH-STTmvtph-DJF7Jj3!0UwGOW%2?L%&|@gVHnI#iY;f(#aH5b0jqGeHMBjkSzs})F#Z)R-(w$WUD@+LeF)&X7ZsqV3ZFe_~
@_n@DVvRkjM>81XQTFcIk~mA<pT8<vVmZRd@?!&Lc-u3zg$o!_SvpYJ_u&<r`D-vB1Db>Et3tH8gF@0VJpD+H;xOuBB%PEQjO&M0FkB?D8Z$weD%tIh^QVmc
Qj7fEf@Ox+R8TdC_iO}VBI8PNfnOMe_37RBoSWEG@;5YL##j@UI(~;v*nm7_q2(2WPVY5;*@uMsYx(oPe!;K?(?<UZan9OgIe`Slck=fGtr*PhRC8F)q#-#_
22jP6(1?uxhhs<@gePF^yPxUsSV&~6scd*<&Z^!;l$_4EboO;G9!sUNVoxnuOwS!Q@XHayw0a&+w?r`IshmkCgycDBN_?;sEWbaP&;DzOIWdhV&0RfxEF=8T
BzD>_f^G$;<jzF=nmPrC4yD2A!~F%e2rG)+n3H3oiQgvW3{QhFGk~@Jd^5ZS?^>D^=6l?Jz7wgUTS4=UYVOEkD|kmk4v@-7ov9Z2lHd!0g~H#)*;Z`<j6*JW
8z1G~hl$hNU~$EcIs9RL4n9YzDXdnl1_O8Hn023LZnfH9UD+r`89@i=GGOUf#C0L#2eo*FZ@O=^_(KH0UQl$Zd$F4!iItKwAf`jPc12W>(Ob=U-K7$U@1AX5
Qq@ar^8`qyp{>2{@X$!&=L~q@7zA};yI{|KCnDAET@*Dgl{9OTcKWx2J6gstl`tr!&eEa<E!hz{j0;8Qd3L}`1ayB*c04|s8V0y74u3GRB4ylZ7~a~Xb10_T
bS15wT!1Kiqu0>uy>ORozLR>S)4ww7<&OaonRs%@H=aXSc|$r3Ug>LYBA8l6tO*BYV9FLj6hhsKNIxJ*g0q{#t;OC%ikDrV22|(L5wCP7^22>+!eUbQP)uAB
i#VKjKPT9j1}A{qKDoPPBm_jr=4qQmlLUX6WUX?j=7w`_i$pL;;SeLT!V|WwDm?-={33RFr$o~}4v=`r%@npO%C7J<4y*)MfkuajDZxj%EaD>QxeVVw+ILPQ
;`m7TMsAby2+TKH*gv<)7;@(EjuiCqn~4!bS{ytdu?oFYyZASqOJ8uv_3_aaLCnl+{W-ov>PYTwSs5>>o|+=Zy5!u?=cqfXW;zRdXpH@L>zOu52lp($HH0uT
SAOh0C)`y1I+rRFr)b<xlbWLzEoIoIH{+JxicMnsy6s&YY<v5h&7!;oCCA?w-K^nOrM^8F(u{8pC?a|3ZMg6ORjk!!tf^hW=3gE@tABxdk(e+}&4(KjvE<Re
jbTgV&Oj~1j{TJ+0EBa^wuk@Enka$iEC<*wSP3;Kr+;Jcb50=eYh<RcTQNS{yTL`NtJK5W^!_9s&?GO@|159$5Z2L?q$@8t?K?+6E9`7ZhloHzT-B@2TC=2D
<*ay$8bcKEAF|^MO2x<xbp}(KNIV@8#7CZ=Ndef$Ru=L`uitV`Y24+Po8+fs=Da~xseCH?&{N?|Fgml?4-}O0U)cMj(XnDj1&V$HT0$%qxa_Ps!ijt_Ya-hb
8xU7Dtk;P@ywf;a2O1^7q!wE{H^D2R$Qe(cy8bIGFfv#`G{D?XEU8U2xn!{@AlrfHj=JAU$*TiS(+JxhvS{>~F{S)Fyv9!pweMF=f|11ft$@0{#A$!7-)CGj
%S=y{#(>VVD1w&60|V9UdnP~_T1|GUe^lc(^Dik#XcE~g&S<Ha$H|p-{UYsZ{GEdL-LpM8p~i|GX{f^4h4gP$wgo#$5Z)s}C8f=0Dvt@uuwkV&)Bt;P4v1zi
y7~No2OFM+fs{S*6CX<uQI7lRj|hAcAAoLRw^ka}h({jU<j`MT2y9<jAzXtXc*RO)j#34d`=0u6hypA30CJ(I5hsBTwWaQQ(EA;A=i!Y){qGN&P2{K)os~6O
g2+OfWNUudwhiVS?~Yh`5%A%OO_^cV=oB*D0pscCWWSTnGjCOwPRC&nOhE7^XPt9PgrgW<N5%Cz>Oo9`lW(cKN*01x_!&+D=w;Y^f^*B6h$bMojSc`}aQWfz
uD#wh=sAW-r6K_mTPN`o;F{kLpE8w0y&UhIq^~(ye1^^bdUnbYpWf9vJ^1$N!tB1|6QyNfIl@J;sdY98U12nj36yV-Tz4^HJ_*zK6sd;0c3rc>VVHVXSKCB~
P?aDkxRR}@^m*6S6Zhl%y@ISnl9DVq42hwhgiox=O%A^Le`rK_$R>!xo4Qyq;`lt}??60a?E^&sqElv3M<n~&`VAmG+oghfR0%#li_<4t6(vNrLFr7rR~$KK
N@GWsN3DcCCg5K;Z^=ES^@0ZVVr*oDC8#)jSC7sq!*+E77f9q${@a1Q_QEQBZ;O4-I|HnnTnIJ?v?V`si~GdYYOm>S2#G>ENumuULg)3aVc+#dv}&}X#`yz`
^iK%eKvd%o?o$*Hl)F<c*3*&C_3A!`UPTwzj9Xj@fN#Nl>$Zkp5RZ3XZLRLV%gWRT<E(*Sj_ft}RJDy-&wgz>hMLqM>VnXM=Ne9QcU(&xRF=J~b?N`uRG>VM
T7KDXj)So56;27p^>l*s&WG&|E_;Lif2rc=s{8PvpY3dOifjRr56qRzVgPS5L*qv@+UJ4WeiwsSf@1Iy@3Xp21;$o<L<H$A9-2+d{_nNH_r}cE{e60}aEpS7
WAhXhe#7o;3z0JgYVZMl?c~+RjKfGON@&i$c2G-3%K_w8sHS_hA~j02*+X(xNzGE0qf2-VHZgd+A=>&XdNOF)d~A4qB0k7W{ipYce&)>SJlRA<>)>q0MUfY!
tmy#0Ti{}P)O5Lcri}B0e_5E(7qtp7wJl*-wR(X%v#NI2RDfsEQSseKaWFN-l-eg<fLb(}jI+n%3x^(cnyL)=VDit9{q#rNM8iXm_q5C?St+plH8$zban~CM
%f3737&}@c3pG=$_`fU|`#pg21>1qZur{0-Wd17HANL&-z_1fxyWD;gJ**wjQ!fW-3n6it<3751JMDCU-77m>4q`G<^U8Hk6i=Q_$ui{+-=@jCFFcTW8|OuG
140{NXYq+%0(MaV^|Lzxl|m~<7Lf3GCRLXmUbIX>RGh?Ru<~_G8NNXQ6l=(KJP(BAqjaV_KReu$zNGSaEx2SApFcR$4};1l&o-&5WxAt~?ZYJ89~a|2A!2by
rF0ZB84_Y-;WP-*5;<7cx%Pfv=SV|Z2Vm7A<*3|pj53W5%B6C)M19(xsMmBTX5w3v^a@MdiS#>Ki1$qh*a@8JpBd<=DC-BQpJC$=YfuV=+`43jk~)n$=SyEO
VVa?sVb;o6oCUa&-IgzOcU-IC(Nj7)*Mr{Ke%`$-HFO13pDOKiEg`D?42Y8WPHfR=e5oOPL?VmVhFR&TJO8fcH<j&C0wESJ@M_B{1>0nt|F!~xmHdjvzoe~-
wzPAHM=u)w5v^@{2(|>!*Yj!6DvpZ!jsJ~V2Ei1|9em}7qOB|frY6-Ji&FeMyf?D*us^Lo%qJuQ#XwlTkm-$aF|OGk&Y(-*<iqgu>14(I;uR@+W+NJn>xhSm
Pf(tglVr?}`7nZ7Lbqm%osYEFYt%8*!4r#}p_*4p0Fc8}AzmkJe;c1JtB#)_zL}Aw4!ept3t^YnCxTHSC_Hi;ESr=@N)R1QAFBUJb|XY6rypvzI-qS+G}rze
1MP#R{HeGr46gU3bt<G{E^*z(hY|_rq*fh=jW`g!PEn|%O}^FBrtztWHq|CH=7HaOSz$o)mK+T=+1C~z>sS=os2`Aq_D4lxRiecV-#YJ)zYW39`phlV%mX}U
2ISa^-Nco20E3erj_WQ)E>&`$`6kK8KV3X>`NUDq;e>@E^qgZSDMrh@t72emSUInR5kk5tK)KMCTk!=jE5!Cbm7(Bv)Yo6mJ{7&no$Y4IF-dOeeak~%enfU^
vJ~5{6W9>sKG<#7vZ#UYZH-+(^CY*^w2==z6ZLxxpO`oj_JV^cD2fFA|5yAp%&G&`?VS``ED=EvOha!U<g_?jE8P@RC#kw>;h8dg57$1Nq4C~l;KUcXfCc7w
J^++b)m$5@)|-;-HM`3SKAr2*RQ9SXPy&MO^!wmnH$;!z!QFP1jG}1{WNJK_w;?Nw9RZ3!BI3QY>A&5~kW8j#r;ilT`ow8D!N+zb58qN3yNbeBQcR*8Q2$;f
*XZ+hXhC%8VrIK?!^}{m<=}oS`}iwwP=anSl`-pHJ@Ep;G-3615y~Mm)ka`s7np35X&Q~Azde{vs?0QyS)RQyrhy?Rx+Rw{;^zI1_XCx~n2;rvWdUyFqv4-#
zuh~<wJ@I^&>Zxy*oLsfslNy1LKKv*6`b^4MVldblAYailNIp`n|%QPyd7;I8Gi5mn#3}twUm%6HHeuss9v5KvH#A~>7nm9t+6}kc3JP9E$0OfMi|01GFfP1
yC}Tr3t~<b?aWBN34U_*1!x1GD0ELn8?2BziIUI~D_!|JO728^13~+SjUqmfnWq#~sNV>|GT4GmK_RGW?hTpA(g6CM+A$!SH;sz?%QnKIM&r#U30N|r$XXG4
`X&h;f#BxkSvy2h)59qT=A_C*S4{S!UoA6j<_DjU!?F&6DvY0CUQLxZ(LLJ}mce~$|DSW54jWCj90rDf&vgku*#H^#6jg<HKRC_HJ#h~TE?$wy<EJ>R2{}D(
JH2K}O|bM!Zdbj%$H1dC%UTzm*XvkqF!Vot<_PnOYyH<7tN+4!%qD{D;2dZC>T-Xjwt4w#!k!=jwSFK<N%R!f2a09~!ITDTik<z8r^jMFgB>$vHf7<$w&M;+
?e1bJc_CVx{_B?aHETx3Q$4;iUXI7M19!_lGX4rxZ{Rx0;1WvVv#ppbfrLVSfRv!57nauFRrvYtiRKI^FAL!3jG3`Zj>G<fkwgHubf^~ogf2M@5dI^GICrFV
?^8X=3eeU=YLxAItu%m-KHH}d0YUO-zc37ZvLa-aOu$uQpyfA9VNRD)x|aet=hQb{Mrk-g#-TS}akxuzcUeXhwz)j6Xn<&-eX@tWA0!e}Oy$R$4hB!fqxJ;a
S|aw>R_!vfi*Rp6qoM;=hXtDmUzzQZOsXMMg!fvE@*doX{s?&2a|^mAjMk8p*D7AOR*;Y2fWj4A7nOkkYokNQTPn~*I3$sNZz+gI!1JjzK{&lO#2`3jJ#Nza
TX4z50FAyn%G@5d4Lf1LRMJ(In>gUK@FN0xVjdTZ*JLym#@RH_vlZhlF~9Yi`Vow_;NKx^((7#lFxKG?KyRb*5{DU@eKuK<RCJ#MJ)f@74;7063}Cu4(^V}{
hbMWK<Zei;nJ<){=2q+`Gi(It(;2`-V$FlFmBHlu94B|ccHawWG!tb<+*bnEqNZ$cQ7oMWeL}o>GWOcQLAqtt5G!c^%(nLlQqs<ut6ezi*Zs7=8n~)j<<l-i
2H(@mY6HCr4+2*8<$ty$p*<(>+_y!Xytgvz-EBY5F4K3{U2LF>AGT95TKcN{i-4sJki)T0db9g5Q`?!wpLb2qeZ5b=*T88w6;QEChD%Zp6h`z&XY0MeV1dRA
^{zaBfq}|<s?)`Y`aLxC#lraL6q?$&d@$@#amBK4pj994X}w7M>@=Zg4T8Gj#C!4r5fj{`bhnId;kWxg_w&X0#|)?0fm9g+@QNx4OaW`plY=!X)kfoaF4lX3
G@&Zbm*YuOkz+hz&-tXUK)NzVrtBSJqj(Rk0vTd%-@!5o5#XqM)xWSd+;yhDOkWL5$Cm(Zu(8m_#RU>-F`UoKYyDi>hXdv?o#tAvcL=_D$1)~(T`W}CyE5#$
8eb$J6B5Qp@)o~^?glJ~A5HgfMgQmmQc30NDAOnD6iFa@C(0x+xRq*oM(zF&(y2&Si2(@rZDDQnSH6Wm(k7%yG<sQj5u+S8F=*(}5A$c!{;of=nopu1!yO0a
a~op2+wN=Fwiorpu%7`RX|>DCnG^*C(|j4vrEtDrp*r{#oHDcF1v_!5vCMm0^1e>XvCcD#t$kzF`31d?QsZ3a%}VLJes;%7f@is~qI~c$T&+?+E9@V5*1%-w
_1-aG8Q+`A(>oRv&C@@CxBIqXCfKIB=;^2apK4FuFEEJANWYLD5|iMW6VN+w8ca9~bsaU4`8~c6Ndkwwg|R0uVCS;P|5$R-cfh3nLG+7l%Q`QYB~4K&k^269
z2;+x=N^IPV@%TDGXp!L<?RWpX404x5YwM1fo|tbXQ`E!%C99YIO>qoqKGnkb~Z`}XC&Gn1F-M_?fPOV><BPMZiO-}i)fT3DV%OyS<XNcH&hGNWx4qfahFoP
;om@Qo_+BsX1W}dDEiHQcCpPY&hp!h87qG99FOT2s05Y+H!+39f&TOY*`GY#9@fF{=Sd?ARymW7p;~WuY&)fXN%@LWEoY4whTu$ab9!6wRT+4E<0DDkrR<{H
=I_3B_>7HVFFw-l<5uBZe-}Z*zaa?-wNf~fE@$=5x0AATEB2Tx4l+g*2k}e5(zK!@BC3M)iC&1RO2Ei?QfH9o_c~RSxmXRKko!FY?uo+!U7~c}h{6Q``_1j}
>=i0>AHHxcjWS=FK$RCb1?em_;MbU(jkvcq)%<4Aj=M|b414UZH@BnpC+$!1&M%F%`hNlD+L#5Gt!35MLk!B#{u*8-n<R}M#X@`ePweNVM_8+}cSh<sXbX^1
w^dl<4)=HaMZH$ancXdLv2Wz1{1as#Y?$P~WgFrlJT%rUW>F|}*7=#9u{9p`v1i`ynx^8k%ABS*s#Q!C-LO4yU~tfo;z$?cPo1KF3C?>8D6%iP!(m-kY~xNZ
|Eb~npScgv+Ov6r(iR7<cI87?B+1nY-*2E|MFFT>piHh&sri_Vaw~^S0rp-!rE*n3dAV5ioGua~DRz{~#9Tp3eyqD~f1)iU8p~ne<-L)`zi4;RsUWDW5+Jwl
vQBBL#<Qt$)+}{M9_oM7oN2q7MC%~@3CZq`0V|8!cD3hFsXyZs+$?xNsO{)Db4Z~TpzCE;ROr8lYQpoks9tB)@a7M-%wq66rP`AEJ;hs(TK&w(3#Dbjmu3(g
<iS*BUgFuW0j2gebo6V{EtuFuN58Y+V(<AL{Wv~Jf`#Q{vF^F#hEtxCSd~vC5tO2gIN!!3PsurBmi<gkF_}jyn|14FacU_IR$#}asSFPGs;&4c*v_Fw{B5@J
)I9G;NyV$qG`0P&;=JGkyW#VG55?wH=HY(eK~XrC=XBs`9ed0ht|N@xU9lEbGjRrl1Y>ysb$hnJxki%<4G5g4#C2_KTpfq{fnDJi%!_}<q%VU_fK!PjhJPP;
AJNb`wdDp^Ma`d#G|8;uPefOR2*q?Y3@K1J5*MXt7VocO_pR^_VA?QW6!iu0jvdIN1bu39`cDiT=y=*Jf9191E2vaPPYTm%n-yrO8NyDQOE}CgF+h6+AKZZX
73>@EGwR#Xj!v2X2G1uxvc=7qRP@%KN$e&9eK!@Bb-xxLaT_;~h*APfa-rqB2HEzVLT>A`asPrNb~>ge*3fkw>MkwwDzIMO14{gGEL1et5#+Db_#r#h@;VVK
vWZ+6fq*9%FgVXfqX}RaK7J14TUAlSNW(Ca3huc^2~U}xMV`~9GK%s#k#fHzXUzvf=#6DX`cf{d%vM_=lurnk#elpx0NauhTMuFQE`0qIA$!&o_GH&5W1b_!
EJx-qAL56-trY}WqSzJ`-0SVHHI-&xgfy_f??J7&GrMO|DF0ef`b(E60@qt|?h2NH{0bNueakr8&U}jV=tf0m;u(k0$>t}sl+vapV3}+z)>@Y&K&!jMEC<I)
ouBYr51EVQly*ej?s*Zmpy;Q2-EFtI=O4kEz0(xKSKe^FL7b;5uEcI`D^B*eo~7Hmc__e$`5x!BR{L9xh<be<wKn(9GJnUVQif@MiI9J3cWitMN$KriR<0eJ
hrs#RCxBiN6K|&1K<&*n>c<XG^D>~$%2~D*Z}Fu52SHZ!{wQr;q-<`Zpc=0#tLk%WZCm#RUX-F}_YtaW(>`t{@@WO&%S21v&mSh1rD7sScp339Ot?(CPU!Aq
IOXN^l%%qoDXg87M6ozeUn>nO%%Pj`=uuH{UxUm8CHDKEB>&8sgQfj3>GPn!k5;bhm<iZx<QbaCAk_R2hrHNM4*20k;kR8jNULICB*|NKQSLSuy`DzkpJ*T~
n5Lc60%|o)FHX`HZ3f>ujZyh3&_avuyS2+@K=QpvZ66!~O>}4Htpq-Sc|GuSSA3{MupT)_-dyOS8@Ci%9Vl7`2kA#uZANN*%toE%j{)Rn;ncVrjwa5ZI-Ict
*OU4+H!Z}kTL>1DeA4CJ%@Kvsxgg_0UGl<TkkFFk1W&idxYsSTy5ZYG5B`exu?3zvYcTJ#8dPe4`1Q<5L%5I(9vU>bcF3X-DCOMiNSAx3kMV|p;^)|VleT%O
lK!SH|9G_$^W~Sza9d{+{t<Ch<?rA8iR>J?TyJ?>$lhN#YPyvW0Gi-4aKdTM(!9bqIKyNS1(cF&6nS&3ovA~6CLCfYFk7rO=u(P()rBm&Yno0WSnBW+D>qy2
Djck9qdhru>>wDYDIFO#7O6bu4^QBExVgt`Ut1ocq>1+&vAphCGl12NcA;~{cuqy-7-r*zq*&!>lr`JGlU(YB1%!mIIc2B_ZdhLwuXOU^|BcvGh5iY$<(2*7
Wz+BN1Qact2@(T9a&-&Pi~4bK!<h;J6MVZzEU7K#*;qhaQ+c;j#(NEDv3r8#P86Krf7sf+9NsYYWNrRtOB?eXz`{UfTFd3La@nW75^P?lIY@RxltQ7J&zd3U
J+Q!qU0W+W>}1QHoZISk??254XBKp$1M0*$@){*PEhVkd`k9R#p*lplFbcQsUPpYbGe1Z>D+2`>-EtD(ayqkvyCs&XK(jFvX4csP9bD8BoHFx2_HW!p)GHF|
vZ?H!)YCgABq(qC+p(Kc4AFAnM#zgu{kSgnAjQr0NvxhUxGF&idUl`iATsp>X7vpb`<S`qq}s-zZc`4%{W4;|59<txxpnLOsUy>;GgF{kF;5dQ{&VRQIb@Rr
^$&h9i)~0%Ep{X<!+FqmIkrh=kx=ecfKFt~Lu#JZ?nyOUtOfY->7msCh$WI<aAq-c&)fj==22V207+~MKR?*BN0QIj&9ClNyg^UB3<_vLVr`6u5T0%T!hbtY
Wk52@lR{ww#2%hEXW^L0DcD}u8}f@;D(ep0UQ}BED9+oNQ=7t?*I3g`%CHTou6GvzZcI5N)aIr@k>Ejq%;#2SpsmxW?qwPJxfay0N3yX;-0MHZafls602`S?
4@OU3&-R1v#{?g3ENSyfGEz-3zUBfZ1HS%&#LGAPam;|4O+N0F;1IK)P9S?|MWBILY!T{8WMSMCPgXTfFNG9~kEH>ONs?smAwoNLm-StL;~g~)i$dd+$lsCN
zK{6cNgHHr0cG)2wRF928))q;mjWJV<Sh=(kM5VjamU)PkZ*eR*esACgr*gWW$t-uJqTx&{ai>M32>0Ydtw1g3cK1%I7-TwJUL3sL{)$EnqQq(TevVd`sst|
Oq-q5uapQTo&wCD811g&q5k&_$$aAuUAm&&__nr!A0h%r9$cpczyM4_WUd<QM`AzwPnr*uZldoCFgA?Oj2X`p1%DVg+$|0z^Gx1RdmJ(P9Ca;KU}}kraq_Nn
I|XCd#&u$ZZaN?v0(9hE+AwNyPK<zSB6V|76^y;dhqVdui=qCkIl$D2Em@!`PiJ@hTPf5_Q>h}*>JFZ!4x$=7^fTWq4+}gouWNiDPr(h9JAR;E2N=X^oo_Vf
Byg*ZjESe@aJ_}1IlP@VKHZ5fq3}x77p+NyWVxm`?ujZN*CFy9N9$tONe`QhT1qYzvF^ukUdbyowEmVpGN`f;9f;GyaDxvdwB-B1Arp8(aq3G*;omXRp~%m4
4jvcm$0>>goU=Eg2!CaM5m%^?C(Yi3m+-QVrE2~8ke89ExX!xyJVOc@0;NvUO$Q|YRGTy+RS@TVwk(4p_NO|OS|j&oLqx{NwIlDR{<r4jBQ*$~X_-VFVl#p8
UD`8V-nt&U!W26M-bV$^M8g)F=^V?PC*cf<!X>7WEgK0^cKBBKxUMxa-5j{JZ;C|1tjjnYMdZLilLRHPGu3oFw#OVu8I^q|yXV_^BPQm)qXZ|DJ&?W$`imna
!~g2;<cAt}?!sKI2DkJTrM~YM0wwO2?$Q*5XqG*A0dmCAa?##?x#&fwg<VM(@(y!L*mO?>707s^pi#Vupq84#(z7xfK)zGSy7l0>yvxZvV8jwL=_W`l&+Zuf
&@M@&JBN5bjQu$?S#QwCKqkin2=li9@x$J*IXuSp6~^25j(GJ~b~_oR-E1Wr+L-{17_7-_)B44SHFi#ot;g_XptkGdk|%4w`6wEknD@m}7@htZjNP>B=f$4g
5*QAWg<*xoz<8rpxUV*md<u^V$DsHW0nXjKw_=TDX(dlPww4ykJK^VVUwY&0soH1i%aPerA2B8cKi_deZQ!h-f?*BN8gmnkc!)SG9MbB#eaqyIl}ME+ixu>j
L<_Fbfp+|ZkCsMQ&(`_@0cysd?B|{Q9mPEQbFmmu>(0rk)d|x3ij;kqp3EV9dFNjrTTrndI7aPe*c9nIFjx;FYq=D&E;~=S+iWdh^T_2@`M&3c#?by>I`FPH
9QT|^07E3s)4<GtR!9S==MdcbT#ZM}?Tgnf-h{qp7EJ}a_x)F0*iR<DKVSC20+;&Baqx^AMhEJHes1vJPraw2CSq3haRKZ=9f1$E^fcH-HDZC&+SlnC7ljZ>
731{0uh5nIpBM<ZSG0t=!+0YyZe~582p9WN%}@;0Ham4JK-w<M>D>DWK_ElejG2H*OlgXUJjOy=;!^_YaV5w#hH-TC$T=eFy4)g-7mHQbmqmCOL);dg_AUb8
`|!1i|5qB9aX*X;#Q|Hbmo9cstI-`BALW%UB-*PTuznikGZ3FHQcTcb-nnzo@yt|3L_!l-p&Tgs`-JnS?($o0vPEzxt=D@?J%qr79AC%}Z`L!1fIFC`GE_1w
NUmZ&<E(Fixt))<-39vRC4P8}*f6E!_>klBTF`hF9HU6rLr8xw$lC{eHXO-QrM5C>_Kk}j3z0A#_DhyG(Kxq0+?<U=<d@p}xjR;A4Y#tjv?3;?q8UwK_y_Sq
!4q_IUdg@DF3M+_PgGHd)u1Ma8C+0j{nmh;MP^`<V*;bA%u78nMUnZZ7is($M!n3C_v=jtMuE6F5UOP?f5j60hE{qh&fT_9fS$T>#l2&&!Tt)`75Q6kWkn1@
O;i)fH*Gu;DX$$;(7bTBQ98j9<!~PDyF7sNxW!g3JRa<;#WRXZoc_qyxlQRMhi5wDQOHip-I~~1noBe^sADEqL8KXcdtXI-X~u=4Q2gGpWb!{14$8#=V3skc
RJ@)mn_^a=*P=Ye;0NtSr}DnP$M<f_&-qW{9CPH3Pg8u(tzlR7=tU8-%KD7Mz)2#`J_s;z^Hax%Sl7(jh*!sfJ9%{wp9K*38(1m5k?N$M*w!FlxBV;nm!IZb
tpX0!<fOW?`{G?VMUi{p@E3vls#qk(qQ0<q|9Lqg$T>w<O@hA&?I|)~4#?Fv)}-H67R*m$9l=HAOmh>?_8V5+KxFtD!H+}j#5uz<-rcj5&sWNb3;O|@8GDco
C3#-Xai_sEuOm3?Y+~y2-B~=IbRe-P6YbLs>`;+HZ?^ixbN(7&IR2@+xd9jzR7ZdDXnDF_75PD9ZmSk{f<yL1Ufy&t2-jm-Eex+<32eB2Qx6GhAo~0I*X4Oy
Cg?AWkZGpa<s*0)*1c*%$%Pc`h?o}pf06aY_GhrZe6pAe!RlT}d^RH5k)U{Ljv@&tMf>5m@P`)nzQIRSWzB|;LyPsBfml`Dt(=_@*5z|=`aptNA}#7;qyK4u
yU8w;Z~2E8`b^+Xi?~8i6*(U&{&}9?%hkxN``r6aYFZUo04NdXEC?2ASLu2SUdo-_q^@JEOscU$)1gc2FcoIFS0P__zT*gAS^%pj3wsJ9muM0=-2BaE<&X3)
B@6%L`@8PTrP8C@mYAz+_~Ln8oAV3Qq~6H&JpeA%0K!y>TmSQuiU@5ANL2gsAy4Wu)p4DQn*LR2w<D<83tnA6IV>oMw4MxX`d!Z3rM`n7ms^@LOx?BT^)4LU
ojPEC$>@G5h}@o!KIe(?$-{tSv)U7ljiz_5&^uv_N^6}ksc+E1y=?yQ49WQs_knjKDe~+4&Fr8iQ*r2>V;slH!d4feE$-4ak2W8xrn!tV1Gv)4HWnghR(e*e
==Yo0DAMnoE{Ke$(RR7j=Q)PmEJ~o`OXTNZkraER`%E|iy3zNl>=rwv7H#^}><@opKfmQt@Vr492F$PK3XaB~|4&Ovi3K1Q-jJ$mfkTe}{H>5NA|f`Jon$t=
u4kxU&S`(FHk_*1`2W?%(PirS+i)d<9<O8EMIcJSq;L?~G`K;)nnA_&Vt&kBkwXR<((^KDh!i~UL(Tp9;~}@n;8^vDoVV%_Y5{Zbiqv&QC6o>fHjdQ1CT)->
4=`xK-(lwE{0-P_Knu;CL(yAZO`U3sCgRX%TUh2w0a2|Z?QIUiS0mF>rYc>pAZZL(ERv)H5pZBs4@A(n&khxL#?WP^&xANf-$*;xuOg?&K&3A*f7?U{Ai5GW
&kp&6*|6atDgd7`BX^RY-Id6P)LD+Y?t*^ks<{zNbb7Mx-lj5A5<7{V0@CZK6{xOn$|}&urY07ACz_;6BL)HDs269!AQF0yA%OI$7NkXe1h#r9aFSG@2Mv|x
++Ap?mtLnB8HIZ5$a<JpjUa84-!4>#6(eC<6-gb&9UCC~?EylO8dX;}Y-iraTVi}nAm3L}aGDq$)*BHO62lQ|%#Y4lyMD9RZOwKlr0XMDSR15;j4B=8)npg?
)t+0bZ_#|Q2Jz5p`XOJ<M48{rAW{sm5dAgx>H*b#;a`@=YQ?cNt#};OBwk%-j(oIo51TWyjT6}tKHJNlCx5Pjv5PENy%S|!cRFtT;d2Tng9E8D4`+eE+sVso
VJ;r{9aACyJNe@bckMxab^j62!{0P%LT>n7H=Lo7>3$TLt4TgMoj37$8&pzuEOT$^;gBNjFigrXYLAS3Yn(we-?|Ji=bQ74!t@CFj1KQbPYz6*VLBrtxnpdf
{9<d6+}0aS9nTjn-_Pz}h|rxt^o*e^MOfp_QZ|n=V0AJBMi$-oTk9o7kqs1p0GiR2)1tiIm!qi!*Ny${i-_@j*jFW{O2JOpMv5<Hwb4(|)0cquOSZXk>}P|3
DX9d}5)*u>GWng1f&R4_;=ohFY$p@=rL3<F?S~@cwmKLs3Qj5j^;+Efu6h=W5F{5-ykA~Tk#SKfw1t--Y1+v!%E+&${G=1_axj}ZO*;(RhRgnGop?wCN4ud%
qQhz$Lj;dG>#I9c{I5a$#dIbE!9?a;N|NcpE=QV{Hh1fwNtA@e0_LDUt5fw@&P3tF0~`!XIE%F`4q-#UCAo6J%P{(ioZfM{tek|-OkUROyz4*h1FGm{ezZ#j
IjWeQKjXuGlNL9;lE$+1zzQWvu1sNyq~F;ruqi!{H%^agA>V4im2SE~j5!NdhM6v~&WcG#Dq@X=l_GHJ6u0M_%3CT<(4*w&acKtYB}~2hZR(Lomxu~~^1U)A
%1K>KJ+#c#TH880iojRzfAV{EWuhSN^A5NvV1mBs@JD)`#2@j~M0F)7lTa~=Vt+c7TS~btN3(m?fFj9=mtyvh!}U=k8)j7;0^Mj)xY7j#(`&#z5qHfNl{9I&
EOrd6z`Hq5RD<x}W2ZZ&j~hL{O=qfT<W4)Rjf?f?O`n}C1*mThu6Jv4!kihvG{K56hXZ)h921sRkE<~h;&M!?otJT^n?Ro0-;3>b6i<}(;ts9;(w_vEJi65#
H`rr@-Raj{Yy~!*Fv;Ar^L)7pEop0c57B^9-CB@t2wBd=b0#F#ZQs7d;;@rKKzh=$(-S92ME6rGH{=wkRimR(hb={N5Z6LCdSj=FGDDk4gO)*oXQRx*yMXXP
m@}Omr*`YQbU6_DiJ8tY5Jx<llwZ3^|DRU?$d4_@943_8O(8B)8*zEPRltrq?bWkn2yOa&#~3T2)nT%?&rQc(KwBw-yJ~{!2qPn_t?-gV2pZgkB{zIbnsQHr
*9#<$d3U#+bGsSWNfZ;!hBr~4j{~oy3wpue3c(K=t#k}rGc)22-tGeV5t^^HDpp05^K=1mXPL|W$w~=QC%!9W`RZ(DefH``ai;<r*2M5-*JTeUqPfej>&7KI
uTQ)g2{|F%)z|XrfVdm8T>`$S2H*0+WPsJeqkl3&wfK}0@McQWF95w3Xh@@R<z{qb^mzbr^b5noMfat<)#e7jpunb+V{>H#h&oa9HURzcObV}hCR3z5tL&3-
YTEyxagGph^Y7v0n+O-dmK5{Qi=a8wkDGN+yo7f9)An(8weUW|)ryZ%c5yjbtg*ZR_^^Z7N`I_bl4CWQ9SV48^KgQtIoriusj>x!8|ylM!qcyOW2lT5IbQV|
6=Em&TdV);obn8G__>WOgC4#M(Iudt%9wPZpfdgI*CQ~@V!I#`Bbsf;Lj!u<A>(<5tFA7*L$-%@osx5tVURQ7cZE!3fB^&K6cmY|$0b~;@LS&~R|tP~{4j|K
2NgNj8<m&zwJCM3>pyZ*a$***qyc2w(NK1LIHdq%O|fjYbO2WU!AZdF=+#LmYY5v3-c;R6lbs{N2Z*rW8v-4WH-7Wth+%;@hXv4w1gPia+=!q1qJlc!01AbW
P<*HdHh2a_ocSf<OTJ?}oQUQZ%}Y4U16LcWng~q}znK~;dWZADQUQ(ou9;w)jQk@jfDw12$?pS1f#*R8h9te+7Bp3tn61s_;%Av@tSNC?j%RVx8knN5sXG%C
qEb~xXDAp$E5b>q7EnGViWh7TDuF3BjP(53yIRc|WFHTrqnWZO1zkGe`LpdhTmV>vGBZmGuQ&FAikf@tM9ulWXFDR1_}~-4cokTg$uXYHUx~)O!MY9PhS%s!
nQZRchxgtQy_-GdkQxttWeXB$^p6m<lj7%Im0FkVRNDvjtJlLvz?VMDoKssqOnh-2qXq&|2PC{Uj<ZH?1}REfH+54~+$cc~p?CC|(08hOV4DfQ>#ZeOz(vKS
M21y(nr=8mOQayB7{)BG^8_O@H^Tcekukyzc{%H;6SR(dXH$p>0kWY+rn_Yzo&iqKIDU1YCZ~tDIXt0UP2X(96(~FvJ{`G_dFT;B4Vv`VlDVNl9H&HONrI?^
W`Md*kaDTAM>boevCW}_T@aDWZP)HI=Id~WiJn!P!unOO7EXt@Bz7DqyX*|nX@xr15*sFCeNfqyr<g!_b(T=9p*+7NBYHj?zA^LWY_tSQn3^K3YK%lATqOcA
C<^jYCJhNf9K9-nA#oz~j_eWU-Mv9V)baeLjhz+b_j#?zTs$utLIT{v6lAx&>ka%n^m742J{jXPDz5ry#!a_=@}D?YSWtdo&d^eIMAoe%!8jf$uj`^KDZ|kG
MMYh=DIDJs2b%pqk0`}2CSalLUPW0028Z&CY`1(sbYn{~QeAwJLox<e&+qe<Gt;31?=ypF_sH{{j&W~`P1L1Pnk~?QyuL9FL1s#VA`Uq3-%X!`p8QD={Y})y
y>+#o912d;0KPq3cFnR_Q3i_d5lhG{HgiSyR+5;@a0T3xAYv)0K{tArRzOk0BS<X;bvX{l?T_C7r8yu2{{dK^PVTiC1~Vt+dl<*8wM__Y!s8fjv!~4^FC1$X
p&NPAsl)u=AwO=lfc4ks{2s8TX$$wcxYAo3_AH#Q`&qW2s}Bsz#g@^qfQBQ-o1cWQDnuc|JyG$n$1n%v7cd!>1&$jv$OxGyy30I`W?x~*qV~g$jcr*bO!mmP
8gEvK)>;`pCf39a8CVlBZ05%Bb%gEr6&i>GR9fApD(QcHjm|i1^2b;SD7qYmQ9mQ_`MX^XMTRf)1p+zvMC!I<^Z8ORRG~}<f!a{X@Y3SJi?y8BXc=3ItlO0-
g9PN0slZ^Q>lDIv=VJe!#mI_lfWs?HzAl$c<Xeo$<6#Y+^ElF)%}%k|t{fd3cxf{yS=!b(!|TI*8ybNPPcC4dgJf^^THVWZQbjz6^}QLd?<NP{5%M12<#%Nc
V#KxTOp7ZH#hTRjGK8{p`*Own=VbgD(>om#{-Dc;LV`*Yf;a}$%d*kf;Q8CVBdK=)Wt$Yqqw_A<vvNv&-`7prWG+fLf`!rQrJK@=UdsAvA9pl8PRSpm@w`-)
!Y^%<W>uV<4lMdmW(mf5C@itu<b!$AJIB!Rh&-7dbYuUW5Q5d>>|p3MW^p$dvl=kuNW2Vk5(yJ;e`d<3pSisv>PHi3p=X?pwB`&<*q~o9>5cgKR26f6rIKWa
Fk$=`8<&J@$<9j`oX-`e00%qrwALcbqnjb<>*4ejxsC9QtosqWBG*|wG1Pfb3j+X*O&PcVEVTN*M17H`2^6wYuP)f1`Gk28sbP6+R>1Q1lP4fK?#{cI+;0#l
Hvqn+*O~G6NbP9h56A5`n9oR}YVoSFM%B9LZepyG>7T`ICvc-8z|5P57fJvWAd5L!3%9zM!8wp4nn07tTE<08*u<b4`x}UX6yNM&mx*_iJa#vcqjkr_ys|D+
WO`@}PM2_Lg7qho?eMF(?ng@?-pcLDt>#Acrxrt;Bjha|YhxbZ+^&-&LB{wAPb&x2wu4FWpP3SvBOR;Jf)IZ=Evm9pB<d?@P)vxB8Tb+rNA#1MJNufC%faY@
;?MCTg{i=>B+=0@=Htdnx~CLh6b7M@feN<RGH&R~AT1>A*LJc-P}s0La5pvf1Tl7QwhE!erEY?UGcF{z)B9BA2yu^Opb6!Cs|gl2RL<9sOFfmLoK`0i84Thw
ub&onZ+o-xzu;(cBq(KPpHB9#aADX1xkw4MmqP)2#%}m73`4yL)<+FWvSG4S4qC>`bXNS%W|pc90k0bk5agHQ3IGzx;+90x@-}w`80Yw!X;G=T74<9=WNV+B
Tq3m9V4#8@Qopva+^Kr%gomy1sn!X`tD^YITC7~@SmlQ10M&{!AkMvHLzo5G!}d=;*LZHy)$ej|&xfZ91+6K=i<OCyVh#edr(=97-B?G?-M!0*$NToN-L>-g
O4x)$JFduIKuNek+G@J(ij;!uQu;@EApwX-HmDC#vvGI4>`tbFv(ac1X+tye4W@<98fJ0ALf*}*C_+=&Xi-_^CR|9w<2sLl>GrZ=>6?J83kI^%Kv~5Wp+l~y
1>>zlVbg2|3+~d4)Jhxv8sEFOGePjQi<SZeq1S3q$)!3fogaomg&*0ssiHs2SzNjTMj+Ak`Le7-w>ZJtUSc|$JWMtI%X=Pz3!gA0+^fy<vXEo<6+6-mK-yDl
Di@3%=6d)1#iZ6By6eEc{cu4xN^B-PUaLgo%oQcw=9B0mzsD@y$!+!XWe(ZCbzCZk>9<bARR1lC;G-w>9`RX9Oj+f2<iQ;&q)lx&uiF`Sd!_rStXOCjI33ev
CFu5j4b|<)DFKA!*wYqlN+ns#a%Vu%8VfHWdfB2^2*htT5qCX3MPjmbIvW+-;`y`b?%GY-*F)Y#PWuDOg>6b0TGH}uPAmMBs2vbLFzv~vl^au)k1h%urSCe!
jMFNV<Vo?={)i-)KL!JWXmipbgD?hHoTVk5;|d^s4|+)qV8sIH9xGz;X_k*evJbbZwVHxgn$4E~6^qzhN3p80(A7tV3TTqJ=9Ty1i*jIY^9}B`3hI1s@y?!=
)7DfV5Swngh`+w&zBb|L3jh{<gT$8f)q=c=LpH2u+3WdMK(4a<6@+PA)~gUOk(SBmV2=7JoXEypCkMFr+8$CddNC!aOWX*cOhb{BH3jLM|HhCrNwRA>@ujKL
JkNQwl;k?(vMF<-?7O-&J|uZxS<qgBRq8FQ7DVPw?Jy$1gLxLd))h1`QHuRi)e<pEFo7MHKUUkcM{0k$U_x8ryi}*JIV{w?bKQ{|oO>-h;KRV~3~g+9Y8dyy
LJfQB=CLLwac9EgmG7qrSJcBY@WIFlb<KCh-@Jiw6WuaEd{dH*Eh;@t=f%55e<yN?lGY@Bf*)03XQr<hoib0dRoNX=?GZ-OE*Np1U+(Vl2Y9s>Dketti6Nyh
&YX~7Q()?Ub1GnNGU=tfxO-=bVd=BD`fc8~iy>xj@A;b2(r=1R-3eofgA3}f8<qtN(7~=<TH}ZMTRB!gy<?SjrX;eR7Tc{7xlpsJ_9Vty``~DODlp%jF1r%j
!HcvI6vQ;&0&|o3g(;MjB)Rz3Y%{$sXy2B3TV2yP9$2Jf(2%&NnQ-T5_cQI^Pm+Rxcj5d{;qt}BRQ!bDX3Fknx>$jA{Iq{)7tzzxE^U543)KO~I~V1eSFT}T
aArXt$bPCl>hEe>zrflR-C0U>jlvfw<GKRjMyy9=q{VIDnk4}E(AYhxqe|A9aXRTZDcip0v-ldY&~A_@p?CUgvacK=qa3BAI(s%7NrK|5g(WNyyM4hSt2*Si
YKDcVk8j2b-|3AZ4If$^LwqcRH3+&(HhK}>6eKmp3{=13=w4S|@fJHzo!qBT&Y(t8zWaHxO**-=4eUZPE}^`C<(y8}g{eMIB`uo9GB*R^UD;!Y6VA)qj0WLm
WU#R~uWt+*yf^Vu;=Y>LkueMA*QX(j+MQnGTb5CGi^w0j{3pZBy^GZvttL_ox;>G340zBfAPboTgyK|5cI=)&jZBQ4t5El5;CC@1t9#DD5HdP}@PR*kww#*5
7+}r1Ygx~bDKvjkB|pOA*Qo1l9ynn(pFydyA*FnzS4-F6nPP2!^2HF@2T}tx_w0tsJN5OCjwG$N1GSO@l89sdmSGLEq+**pn<KmQUpMTadn+|~T=~`0%s|-D
EA-KZSK>7Z2NZ9%kJN)_v+j~0z}kToPw7pC56S<S!JwJh?VF*`%-w|Ch0-O5W=_zu-8wiXXzcq#P3g5XAstf*bR?i)FThj2r?THr0n0t)yCaBoQn5dJMih{g
s_IJyj=f#L{OKpoLX2XTS~?cW&M;cxTef-G8j6xO&^&5JvjKUE1m)x1wspr?A*bM#EMlCWp6Qu`?pO<w&j)EfP&w6ZkV1ZQ%@n#HyHq=YDPsjG{MGB!R;JC3
D?fQ#dpZJq`GIyP@DtaCr*Px+QQxB`T?hp*+vV;8<Dhf{YXsE`b5gJcSrVo&cTK;(e)!&wzOLS~-KdvT80}KR2bOaRbW#xVMRFc;-I`jE(9<=R_6%poNnMCD
1rGpNvPs#M7$`sLtdlXmj8d@yyX25+59+a~_y8j!3dv36ujU)xSf4euMfi;kK@H?u=MZ4MV310<=s6#Eo6@?<pju#8zQz72wK|>OCNHKRy{7GJReH-QD<km9
I2eA~Te(1+@<?8Ewo0UMKrq}cefXj<v|TaNF2w}bp|puwx^2AK)nkg;*@HGbt{fRy?QdZz&2(v0zFj*VOl{z5cB4+WN#gOS__ZYbWN%f4q4C>viD@uFQ@bl8
C!Zr<n!;f7JV{Toqx@odl?8|x+T3<NnFXFG243`Y5{u{y&JuXcesg?$kY#I8dul1g-G;g)2~fss##GMEF8sX)oK7lX)5b?tW(Bx&tIQN{zm0f^9{NinA}46}
>`B93Eo{Yvutqrqo?#Qnng3izG^C>$C9uFXfC)2|)r{)yeA-~Xdd<WzT`V3D1Wy|Uw%sc)M;lY*dq)XAnEz8kTZo!bBA$5oyIV)x|D&NI*_lu~R!B<2)XfKc
t}P#wt!ag8*V{{%xO9z5kt~l@6(d7|U%viN(DbD_ZtaQWyx-(%*4i}!cC+kwk3hI7{6c}R&{{P?oLriI=uT#a4l?xPEx~0V^+L%TQ?+4gUIb7nD66NG9-xPJ
qUsyR?@dfyY3=;|egQ}LbUn`5YB$+?tfnGUB6Ienp;*s9RcYcI4f5HIJXqweJ%KAj*IMNsRU_%qm?3H6(O<Aj_+UK(;j{>47vVs4E4^Q8sXY7Tg9&DX4sjO}
vB`M=_u^MqlLqC(MJh`8nTM32fCQuW&n&{7R9ES$X)C*=UKTwy9i*zEE)aB?{JMn^YrJ5Gk`s_#)oAMHe=|c__H+#ZY=K==3~m_TE?%7CIS8TZBMWWMK@bNy
N(V`4IK`BLYByELgxL)5bXAiD>URsBA(#|uBSR0OE42%h3{fiYu|Mg^7|&_Z69}B_C9xU8CtdKkhj`3)nDx9xLS8rZVn9=8F>S2#;(PXsukC`hH_plu_|}M|
dy2#;VZ~~I$O;X7Emj^&xSOCl7NvR)nyg38yk^u089_s30P?D#4;jI2LnwC)ZY*AShaG9yx~a}%*HXv@cWu$35dzVaw)oevvPxLRgQKFM^cd8datLxnfh&R4
zF&U<n^e6o`K_5BOyZj?w{H#7yEx1H@lZxmubcn9!80qT8Z9U6v<XaPr{>>9^+SGIBZW^1t4!AnMP(;~V!4(Msm@{{fwtLfuH?GYb}zq7@MUNHZoC41FnOO#
pF&>u>nKVar@~7`?x&!_<$GmeOme1-At3n1nE`phQEaQjy5?ZvvMC?{Pa6!2?~B?y`$;*(!H4&mL|jM-3i37OpomFd$h$m1E>jS8?@~U5>8UUFrMuBT2K0TA
>kQb8{@Kcf&rRmtW?Hee(8BM^5pa?SdS7~f!B~bjT>1$0)jIOQ*eTkz52PuF+Qw6<bgbY8f;~uNRS?qm8zfmgAWYyUnd0FlJ!qrq2}P7%GzCK{LGr|hRT8!;
aQ$2ZN+_>i8zi$=OHNzWwHS8h{+pivi?AT@c6N}RNUW_!%+}oHHO;kBU$tQ}IL3uit+wqgMrt9pN)#?xiTYpWlhBmd5Rl>y5*aHL4;0#g2H*hcvy-@OFHInM
QXKB%jeIU~6&@{Xkr#Ou(nO>}r(8p_O_C#a^nd>(i<aE_fy0dcZ>3*iMLJv3QO1XNQWbHGySRU~=`!D=Ydlr7-}s{|drs#n!Y!7%@(C>Icvlo@pT%d@s}4~y
Zz_-JcB@}i{2l#3Om>rBc*AG8;1WR0@HuRBJJ<e(V}@8`;K0<huFhO&RTS<xnJ=vV1b1vX7_3co{aJ5mR2@-)Cs{ZTteRyFwh<9>?=6Tz@%r7rq9;6HlQHKw
X0DRp<GVJetl>Te*8l+vyu~4hw#m%J$fIOjjXBrDpgHqMvM)DcU{Mx#7Z*=GVmd1!;IckyIHXQf5sK)C0DYLQtvwg@JNcjYa`Qh;X%C5J-jI;A=jf{&hbbxx
=jPuO^+X!rmpDH$JJKL6;yzTzbL1-S8woMtOpspjv8PV81?#GE7<HE>V2A(E>|DJSr?~#+e-qK`Dx|jOToKRK-GiV7yby^*Y3vnFwuzB!&8Io~m~n!zK#<Rg
K{p3d0BP%^U(w%(<hsy?_SoYptoWN7atYEYQ64FExRN;(`{P>If%HI=*_Nz6Agq(Xv=vFnBPvQ|D#dF*NG#c)B`Se`iD<@>V-FJePL((u!TR9g7QNE}z&uJ}
jr1-{F1NJ^%lLgo{^h#Zm5ACnkbt(*r!7-Ar*d6lg(Tt!{Dy9rx$nc3SrmjojM<L?ntXaJ0vL?)S6-G4Lhri!iffdi-YG@rh0r>Wwu#)wHQf+93uWR+<`qlk
s$-p?!Z>c|?WpE>aCaQDBT@FMh{3v6AqE13)->k1-*4XIu)f&(^yA5(dGa`aCwwd25no8rm0%)U@9>};g8x(zk7{Dwa6-ogmzkd&*IOwGlAe9KtQ$sW9*z*1
56hLRU1enIO?GFqd5H0a`XAWz5nUVLqHZD4*Sl_b;O?+X&AHnA(4ryTw{RuV-V8X!30<d$a5;Kj%@c=#Od-QRR1=$bpQ|CftQN<qZ8v{=Au0-}rJLK#tlY#J
a7Bfx+gGO2U1KH>u)rl~T1$jYKwFinw+oW!&{S*0bBCyQ<stAOQ|xrl+5d0?c4|6c%W=!`(8!3q3*fsAw2;CI5%tH>nWn9X{T4`!f2%M6p6q%#6KIAdV+hf6
fqF2!glV(0@_Syv6qP81JZr7w-j}v&%l}XQbP_OXI+HZFOOYj53ZD8~1dzZD9($_NSBOnmV9sjA7~AuY^==E-0Fgc0uUdXlvscFbx%CxeAbKTfuT)m2dtM;4
$!H|gOvVx;hl9O4^uQr3s?mm%0R`&iun&S{{Wg<NmoEtNS)aw{4EP=__&aMPI%b|mm^D_$r+{Ts*g8=br<Y5}DeWi$(0mwvbFVR0C6e0IrDVAm4jF6;mWIGS
APt^S>A>~}gxh*2kgr+aK1<UIXsz(ZjQBCie624i{Sl2I%6?AE85anw*&z>q^~`Z?&cxpM(5VWNu9FLiBuvlW1OmcpCPY`yCx!qxX3*s0?|jH$nnG4x;66fI
vKB1}!Pv=8WS$Vee=-k}U=qOt>n06_)Lo^zHuOLd%b3_WfU$N(aB_~;cU`0wxsIWpO$a|0RZ|33YFTV3WM-Dt16cwPM&IpWBJ~Yu)<{hk5Ey%|eGcvl?VsRn
;rub*U^Q1hChz2oNgGA`QxHgb2}cvFJpYu7Hk4dF@bk0rimxp;h^H}#l+gIAIOTWpvzA&`1jL5DJXVaZ`f2i}W++jwM-Ah1Dzq;}Vq{*oY*E1Dx=SN56DkOz
rgGH&oHF{EOr(Y3qZG1jQ}1{><Z;9bNkI7uF0f)%SXZM}7ePl!^YB2Gv{b~)ttBgF)B)OeI%_bz&ZX47nCY{Vpe(EnP;lv?ZC;J0!x*#c*A0i%hW=Cq$1LU+
%7X>NX~y^gXZh*^{FiVJ-=ejB2k5R{wjG?k49B<VKvR`5qsS>GltOM$yytu1_t=MQaI;1(0oNt^=c1deCgd<;f=t?hh!laN1Ie}<(hGxw@s?0dee)Cp79vj;
tuMux$R86G44CkjzpP^WpU5M+5cN4r1;JpMP<E*Y2^lx)7XjSe6jmzXg3gt=QiCPzIL7-p(Mj_XU%m}uWC=r-OTV_l*SWs_Ba5hCO}WR1R=N}2J7P{!2f1P;
$v^$bsc8b6XF<MB=(+H@B|mBk>4nhskxA^IP6?x<2a4l)?QCSzto`jiAO8sIjiFVBm5vgGr$#U%<(kH9^RKaKoF73vAb!TF)pjAID4GssuNp?;?)*odYx^F~
;VZ=LaubfIVb(PF*}p!86wj4BaAh5&_3AI=<KCf1Tgyk63A$^)`Qo^Hr)U-*_ZQKY?D5}Rr9w!$30GU58Uz&kD~OZQtBb`;{ZoT(>9M*wpfbP2v4!b)<s-~b
4mZLz3_z*=Fh8ZRdeknY5Ug5F#*L397s~q9Etaap61&NX$CDyq)p0{)iOxI9LtfV<)Cu36cz>SO3D8*8Y&Ku7sLEQRox6?`xky;;oF-d>sP+#0-S~|jp1MT-
uG7Rpf9Fqy)G7(-;Y&Q(p6bUBdoBq}!t4GPROf?0=cYaY-&o5J#{IHd=*C>ea$Ecf{94;(4piOT`F`NjzA<hcM^xm2$-}^H&ZC1H)u6yXtYUAjb#>!jse~f5
!vo8Okfxi+pJ^*6pZ;g_QlFS)|0h6s|MaaG$zHOVgoOq^1by4;2{4blTn<#27~yZRNdVRy3X-a2f07lg(=VnKhL}r?DA^D52n;D#bU}<V9tJnFV(l`&OWeMU
cKbACrXjJVebBk#hAP^W9aOB22=B7K|DcTC#k>C=({)$^2*Tj%5khrVox1M3dPH~x46fw3*}$xE2FI^IdUG(hsIw^dkT}xKC)t)v(_a@?nT~<!w9O*8&$eJ$
73bYE23RpMhnk+rYs`@YjAWZap9)gOS+a;iM#ek=i(ia}n9y7(X)JN?=awLhH&<!Z0RcG8K#a$;lMh0~y;LbeZ#cdo(8+VF3(u3@52sCVQa=M8c<=~EdxJgl
Bw5IcO%EMp7yD}tr`Xn1jQSBBBA7UI)N*bSr38S`I_T+f-9-W^y|@{ah%(_H2D$kL7}k`C`ftQ^t`T=-{n63T7CG!z5o;Bkqm49M*|v$%+kwF2$O2k$hH7xB
Q!$sBqW!vP#5+${f<>C)EDG97d8+0DAZ=}OmrKS1TX1})X_u&8Zy0Iuzqh)QyE&2WpZoyTi`(n)??T>u)z@0QkIo*A-pbAApCyjoX4Yux1GJ(+*YXZo_Y0rT
(JDG!XdQ<IN(psazyx~U0I$3M^*^+xL4{pG*X%Vo#o!0HZ4&@#ENZp7q`BDI{Za52==83^@=p!q<46tBtT<r3NAhv+C1_bLEK7>m0pj{KmTigUNSZ2Fh=S)1
Yh^ybxT8g&KjkLD%FBxbww~ftFMA0hb)v1^@&t?J2`<=)*`AhGY12ZNApW6haKmfDH1*AeG(dDa3X<v4Lvbx8m=j9_uCl()Ox?zUi~|koDG19Y2FQYG08519
=kkJF%BFA7#1q=f&x%v5&qAnyso+K$q<9+jufY6;eS*loMBik(9$yVzv!7pm1AE!~k&$p9k<Tt;r%nZwzM3f~fHPX3%AH-b#<2;K-uW=41X@2tkJaH$4n8@T
9f(RJG+WGvo%*^LiZY*?{^Trf5dG-^sa!h_l5=Rb--l$~{=fwU^p8V}FKP9YqpjfFFhVAGR+}FRVV1jY&Mkq*e?ycFIJbxvU~hCS&B=n!`oFjF+m{nzDw>r|
;?`W;K#S}j+|<m<n7IZ7Hune(02ZDmPdEGc?mg7O_6j_4X@um`_{5g$a8@DlaJ6S;UMWW;f$=6itm?a|>o(nZ+UsUt4mG}dSgT=CfDz&v<k)lA(-saa-*0y7
-Bd&i&xAP$jGJ-0G~-pog)uAQa7(BJdmw*J+AcH7APZNhiHTr6-b2&O?OebpU#Jg4Yl;@}JM7}?O>C@K9DdEFVy-{KL#tVP=$?Ml{h&;6>)Y+-UDQ+&&Ys^c
y#~UHX&wGObJLIt*<Enj9O~6_5`&iLG{%Zy6QSRnHkcr1QxDEN;k?1RhTKUEoW}g&F_P=#qHQ`XINU3U(^1t4tUx5^7bdmvyDX%aH$An<7_D!nqd5j5Ji==m
iL#O;XbCUk`OTgdQZ&Jbitg)~ZY=Kl@_;GFL)4GD=iDk96Zw2s`nNutZ);#IH0fmrh{?b^u?%be$7Md0*61FUIzBKg<ux4_iMBBk$F(cx;=Bb+`feeg<*hf1
EFkIdZKy=?EdqihG0Wq<KQ`!1!0aNZBmkvjE~pn;$Boal+>hOq=ytVXDI5`dIAznrreeG276z_Eq@c1U^{SL8*)iVPiKxy@CnOqc@Jmq<JlX`(729s|vfyW9
v~ESNKI%*f5}w5(<c4Gf6e%PB_}7%=i<YZ777U0I{`eIL$|`o8KVzQ{CKj)4@Mn#umJF|Z+Wxeq0?sYKK<`yMG1Okf&q<LvU)l&Uq-2>)mPqsW<hs^zEXIK6
-N&+k&v%?Ap%)KJ!3;C|{-_7r@>|osW?L-wLexY3krZucqEBNGSg*3|r9noQ=h?fV?zkJ6phHQshkQ*?gGkdQ;c=BE0YAcp{0T>v67rYu*gFvt(0Ey=&qCe{
gj6PC>^J`KiXZl`&A2xj!nhuj2Nlnsj+OM;cuB=#%p`|E{-T>7_la651DAUFOU@Y#AEO1yu{Bh8ZU))+Rkk8FYCMK*QkBJZCl+pTc^D!rMAe*!!gp>B-4k{<
er*9XA^EO_kJ+(saKF=M^NW9Tm5#T+fZ<sRUSSO#Ffl$9P@4|Zi{i-8>5oIb;Czkj9|(K;f|CVhRW*Gs*MK#s0uxTdsh(fr>S!tkY(=+@oaj+hb(n2srwQ%w
73bv|_pHQ1vg=$5N$Y$9#NP=qFh@4XR=ue}0)5lTrxa5|aH`qm4K|IR;Q;Ku`!Lg`4ZyB;jUu~FA}&|8G5vDJlqNB{1uy-2aTSFO-R`XRk`gNZ8|tv0@Qmas
^JiqIK&WJdm`9kbnY4CQ;nD$(5ip{fN2ol~IuG?*<IgBSpsdmOS(<oWvzLwvkPsAAs{<&!@X(k*3bNKczQ1i?(tTru#`<?%T>(fK(4Gs2sjpK+`(LMnqOICa
G2+goML<z5L2h?P{H3|5omI2sx#%azN6Qk&tGR<U71M8{yFXSv(W#`FszYOigKei7xIJKQ7Uo2!Ok1H;u9sa|0EEYQKSPh|?XESuV0=wOUchEzeoAA@r3*(~
ebrFjh`a$?sZFwKCp|;l!U~Ysfg$_RWnqxxjutYbM4BO%W&H7pE8q}c(%vn4F%{{G)h<9q{sJAyAYc+r978Y*t3#3SI>54Ap@U;WiZ+r^9N{H)=#LIERe@x-
ZR7fh<BO_mBy-$i8=Y!_m{;FjPd-?#jFUS13f_>$8?&{@)f(x&i)gxpG2NR$zFbn^71X&zLyb+T0Cueaft~=)bLS|{<R@TAI*g@==a*x5M#>b4PtX-HS|kXY
1@3SNYtQ0**yKZyC^%Fc4@F}(L=_c=%?Cei0J3PaUALm<LNci1*0da#i|)`hMHB4_5ny6d%+8Tr;Woz6Kk%uzSc7|@uMG98X~q@)d)o4Vy4Fi?WIKryMLk04
f84E_TU+{{{&So8s3?%dfuBb~egf~zmF}^0E_{md;1T+KG8^sjUc=R6pU(nT!F+u_1++}V2|j~Cu0`r&6Z4p-e?8R8`oR=9Co0*`GB}PY|JbXHPNi~gya9*N
Q93lq6!1(6&(yprRd`wmyEwsnb#2GlP$L4lT5oGRvVHvOIQ#->{7)sufl#?f3bd^B1T={?YVy8R>_2O4c}Zha3_)BtU4~RyZGlkmfTPz?VHVg)wmTMj4Yd~W
UuG3<s$dZPpemQXx(~Qg`#|!CZiMIh{si?Gdc~sGBWTXSjDBmyvp}jf9~#y3D$j|62^`C1D^p6UD8^nHG1y`=u|YRsGOi79H-eI{xzgP<2B^%!h`)=rm4bnc
g>D%urjw{c41ie;egKi9r7|!%JZZtW@dN$K3|W}E$956nKO%-d!uxY+33NrBiDKi`6e8`f0C!QAk|(i@5D<xkh}(%?4Qw$b$eTEfXMCujeG{o8mo)RW5s=$l
fUbu=#kwCg|L!_A#pK+o(jTj*tAG!7ek#~vYMyjPDvpZU5NsG^u!hS=Y*YP1@L^~iCBrL~Anu)!<%NM4IEZDoA&E9R>uQRoE{~NMV{1Q~)<u!)LFN0)SGaAU
Ku7U#qqB&s;#&35PY((Scg(R4%B^x*jMGtB;f4g=tW5EQ{E3d3YOyBBU$4ZzRGj$kGoYY#c}!JAbiL5>oPWP)s8Acy77@YUB?@rmfNgO{&OM%=s7WjCCTgJn
!Gd_01MYm~{w5z)4+z6+XnnpKf$NQ$6wlL(G0c<rL3c(qNWN^eNz$A%ZI4&DJ>b|+=yXdyrL!4+>;$sg=->-&$}#0XO=6>v7)WKelX3F^GbBBtPHb-GXyB}c
pumeY*kTDXf5LV|F<0C6!-=#!*k)X&Sz@Cpb*gTdpzfLN#)bcz`SXN|mGA!mYY1cCWx{GIyKF9zX`<AIprXYCnRZ)DzWI*!`2K#-(mO|h4pK=Wr!gFY@ePS_
h{Wd*fkm>jlQlnLEBNT$w4i)|nF7O1Ostr3g$8cC=Pm)!;sBY>UfcD>D1$6k)eHSWh;EKPi3gWgZ*HnfhT4ermZTZIJJ2;Awsh_~roa%}&!Ngyrc@8De?Bb4
$KA>eb3S@VVy?rtyEO_0NyzxZFH&29%Vv@6AszfrzOtpF-VVYrkk3TOEl6&oJ97^b3iOAJcdyA`d`*!b7e*p+s1IiWnH@rm^^DZj6<~HOPI;^Kk!jU{ypsPK
^xd*Mg+}V6i>p88QP`SF)09~+vU6uq7kN$W@R7Z3T(~MU>SBPAMBrMtD}0TYG9B%n?o<=ffFS|fyfW!?=Fd@+4D63vVh8zK0Ax*88XqwKZY&^03lP2t=7gMc
ug_5dR*`3sZE>9|rxl_)r<KwbD}F3F!wkoFWFu#R6JmQ?U}Ecih0LBdMK!y+>)d*Eep4ZWA<Nnu*x%R-8B13qB#zoOV&Qz)+0q4AB*T#1OMRi<fc9Z1$#&cz
(Q_)4KjgtO;LvQ7%Wl`cuqjdHfhe_UX^;#{r7Q)iH?;err*rSu7$e2W;(Kep401oAH{Z>$j${gC+!;pUX&BzJHPm$is=(L7isG|)I{z$_H&01fd!dA_+wivS
0;hJW#v9(5ws_NsRrk{@6s(Fe`lHdqW%5Q;$702~C10>L+frX%k5j+_2<3ndTClzqupCWDv7$v9dH3tAWuwpw#g`F!czVieI_kI~9|`*3>+mD_?ik?o@l>MP
pM?|>3l+nSTEDY==>UW$xuL{4hsj2lR2ybiZsas-YuUaUf(g%AD?x<iLOXNKJ&=uv%NP&zT<&tgl+)!^LKU)ya5vBGz1+e|cSlbZ?>nPP<$X{L(SPJJp*$Re
E-`iiH?gslp7o4@H9`k>$q0~z>x-{8d!6b)y%Yu|vm4^PpC-!LOqxK)?uN(xm8XJVY;VyES#ZLab|olvj<Fl+Sx_M#x)3Z@yUj7y)HRXpDr&`8R1M&cxZQR4
o+6Rgqmp!^Jqt%nMQUn99+kO^rx?iKg?B8l<;=OyWCwWHUo?|hrTDa|Cu%?@P@cH*4XiKhO2M6pQ+X{|^r^3YQL5$N`{!K?G#ejg1n25M-{A<S7xkhwRI>)q
@Zxr61e0nmHc+V`H^k%uemS&r9u1yT%{WK9oxe=d6J@u{%sg5pa&O`!*tp5F>$~MAKB8&fmJWdWidVSbj7;wa@X0cr3-sAE9M9ezQC8^@O)d^@2DS!>UjuQI
`#dO$s%&W-9cAFVDd<g$yrGI}ohYM9Y^}N`oNl3(zFm&SIKHR@4hMriw}Pfs=-D-_i!QeEWw7Jewn&gQowMNxM-GT0Dye{wewNoE1+XZ~o+(EOE||pZZZ|a*
Ek~CKSVr|gZ8A6vO$1xr=&@mH<E7)VjO1``K-lu8kYc#tv$N}fON$rm`&)Q;O)cYZjWjuO?0n|q2L~on+VwC$*__UxnDMvz9AYJ-wLoH%O{RHR<miIQ49$h-
n1U5u#7~FAlTdV`(fyuU0i(Kd0WdU$(3J)4pLNM=m&qrg(VTtKzi6r*YfaJ|XAzp7noAGo@7}d<lVo5dq21L`83l*aS>j^?rOm~FQ784FnYEnpW)mj?uxYSa
obg<&D6Z?erx*D1dMu;|J8ERfq4af0Fkb+m#nyQ*#4i+J=m(lE;8`O4!^$-v1gQ<xN~P7lDucve>d3`n$0bK}ruCFN^}K9wgeK31>=;-I?~^ZaX(YVn<-2q1
$FANVM7Asyn-0i7Xnq#MV_OefB}=X*o)Wt%L-`UZ66k9ET}@Q1Zx>nELCVK^cp|GSIJrIB?y9U_MCdVH8T-klHIXURahwqmy&Ek`L(LG8OwL6+oWg2FOCX#$
K%H)(ky;Ivk8tup-bohia;48(p)JWvTMDWE*lheax^@$1P1mNe!ErUU-}_J@{p6$@i(&Sm1DkOPzlji8Ovu$xzB1#{lvd4%w=_NT!5^EgaO+ubggL`9$sco=
N2#ul@?>GZK>0Z(hv^Mm&^Me&(u43Am;{(N&SJO?=>uOeeqh!JG53~clC}p@^aM4#zwR6^HyP;$owAArzSyhImTNr`B0>ZiG?f(nbPxp!aDzQE=+1p)6VmX`
081l0c|IA6)m+5!87smu(j)rbEp@!Rby8E)_Z$0$q%P;h20ls37mO6H4kiw*Dv9u;9syVk9%;L5F;HS&1eANbS}*8tR0T!NI2af_PdxPYwNOAHrHRwgDBnfG
WWTGgfNl|M<Y;>6Z!>{nGYlreysy*!Ya7_u3Q6|5D0HB5ord;FN=uP)@wSGpNd9WE{d2o;|E_s;zldSyvXBbEIH3i*PtukkY!bEnMasu>&Ocr(z<LJJb=<9-
_8#5%Re+ID{&+2~PDlX%skUB(0P^IvQXpPDgKr7;DtBTqpJQ6vnqVFUCAAtKM<ZxI3-NXCSsA%$RYSS69s;Jf%=70(3dm`P@&UD>fX0OxQEYZ{G>!-f(|Il`
Gob2?8YScX(r^3zSTiyg_2fK%V=owCyW+EDHheS_Zz}>nkmo(jsD0&7>jlEyb#1R3IigkIUL6iU`G#ISW`P<b#~E0MXJst}=c<f?Ar+;FDG=_IxDJBXK~mA3
fW26$RM#KcD%Jrs+@OXCQs`|#Vd7B}p(tn<Dd_0DYKVim6a5{J(UJO6i|gA}=ykoLzI}~&{ziu-B!eqhPa*0#dmx0a?*YvPSZ&Wb7&Q-tlW`*7=^EE`%rd}b
R&n^g!O0<)e%Tj4S=_R4IG69Vg3~eG(<+1VTr(fE6{f7+b3Jr7bvifydpCdPcE`goBWXZ1gc@+Sx0=b3>>_I*6|a9qQ_<@qkXq&-x?C8Fw4YYF#5r44T(fU2
74Zh=L=O3`oIBrRZ#GW#N+!eVfy%u~NQkt|bQ0|c&n`oxEuOG(6jtP7D^Du_oELF#U8-2%wY^1s&Ei&hZRRzhY^QI7NxlOF|7~XOW2j&pn`4XCDzVzrN_`-7
FBmk7vU^-*aF9$z`}P+p>P6d@kt9mh>40e2kxEPZ!ox)w$<4gd0-WsH?92qu82WG>f_?b}KaDL3<g@s4bP4clI|15qxflk~(yGH^ZBvrda^H2wS1^wlcQnD?
P{f5{{Wt1?Bx#U_obSOUymFw60lWO4{rTpx8i^7B?#LeXVJ<bTcC!vY#R!t7rBGezA7{bqoKqe&2}gS&%;lTETy$(u&HC=C*(X1lxLwbIF_GCK@Br`6aIvid
P#e%md(PlZGM0}pW<2gof_tn=xX*xEW3ThB7ASY{yUk4bB(MM$<Ws%2gbOk|W=A&0H?@H<b6hSgy9|B=Mg&KYm=G8Wq8Ms)9M%7E{?D7vS57z2%N+q?!<<i7
);x~hi2Pfbe)5)V++@F1wU)f~^)OX3xkiATE!EdYGQJS&*Jauf&<P0mL1M-nns)75tB0uNHAn{2DK074ACROgZYwZF<bP?K%<`d-NfF3;Q&lwC2<x^o=)gqo
0ng#<3`Bo}Jd$(2FPZ$)&wPh6trk(nMH~EJY*ki&9|t)EY}tjkIG&aMAT7AxZ(V$)6QQ~@+wC$QPmE<7B1ae~VcMqdhmDmw!-#w{CICykaJ^g<XjAVr44y+I
x^<1uJ1AAXU;S1j*UO8Y5huz7kEugvO^3pSJn`ivBIW@j$=SjidF7Km99aSZU9M<~a-k&BpkW7{U~HxpXcv7hH<YJZLf(1Jl!g115V~w^dI7OcqE~LE&8W`|
u^ZsYq^J7mL)SDT`2RI?*o9nLjMBpSYIoE5v00n=G_i}0ecoY^VDtQnB%^FT&5Pf=i%>V|zmy2_M?rveM8Y2>Pu;oW`~LAA&z*|SdL-~33R;jSRwI5eXP^b^
S02yEAY7NlZ0o+s2{@v)&wgyc=B`&VP>Jvl3HQHW@D2Ulo^PVWjN_9Sr`^2^ib6=we*u_<2I<q?sNBL>&<US$E<TUUq)Eh`o6{qUMA3KAOFqD-8k5SI8c>?A
|3=Rh54iIuB&H|+Sv+Sa=h$`Af48!q<8%s$Q>inY17xOe)UBHl%a^TwuF*qLyuDjD&lsJHqU3tKuXE+xfk}$jIXr-hu<IK<==)g~xb7JsKF?&^F};~pp9@{6
WuVR%O=~h85xAn{XP$B*HaLW>*viMYA6j;Cg6iQufkzGwlp~D0h3>@^a0jkd{$mxUKOFs>xhsA9y%9FYRXHO!`X}+G=U&+wiJSW<pbQt|H=9U7)=#|rG`&9i
##}m`s^|Q>_gk>sFX<|#WDHA)QD^1J43gn%0c=`!x(|)HBjhXi%d!3n0Y;S85Do)@+D>lrZsUX+*i{^4zy6?0>Wr76)nj2Vz<7qP=^8h|H%tX4R#lSQjwYJH
%M}qoSUV@FuUR+xm{aEUAndXgZvNZl`=q5K?9y<#f*yA}7OVm_7DnG+lljl%Q*-TP+4;H@&;e_vv5X6*slI@E+gKRG0SM_8rV*u(hqMAKa=@<m-TBNicgPCP
t%jHI<G&IN#l;%jm3~7mw8FCSpy4A(!{s(BR}T|vCJvftN<1lvN)ZL`ZOZS;nA&^F9P{!eq%E7U__kZlSi-b_i3_#XAN~zpU~Ot75HZ^Z9(MW*JV4_riI~i7
OpVVcvsZWPTYY4|zK$4SutbjNhF+IFWqH}6uqmjlr-ASA4Z2bSn_hFaIY3pf9q1JYcCzOO5B5Io!+I7s3{;`K;lJQUkuO4Dg!{9%@kPriXEA*0Ibk_Fa$O6Z
K=%P2pH+(7q_&ssagn6#<ho;vz52H<8Sx?I9KUu3emcTKcLVb{@``qxpFZ?Tko&mD#`Th<bUJccnWCO4Xs0$9k~xvpWaCyl5LHI<<tVu#V+b0E<fg-uMIWaV
cYcfCdhU9cTOrI8$3=ovjl8{(Lk$TH#^geqC)Z|Er=(HA%e%UL3Y{8cD(=%Gc;9rFNLBW20jp_()Mkfe?whEgE~(GUJl7}FWKTf6R$hBM86g+ob|48Cp`3$S
Q8;5>ON1c&IlS!U@AIJKMlW|^aIv<`@<IU!&(#@)u0aTt9a3BbY*6_;yIJJk5}^(Ct-}?*A8d@WyfA45&{~X8Z~=;VpquX_E!6%cP@o#B50dV%t7x^cLC>o~
=Q^~Wd(Ys)I=ak-TWF$Ae}F$D6|aJ!SHvFrj)9X#EuT3--L*79I#*9E1Z6lO;8dt%1Dbi`@L+eikQ;YeUR5RjfK!q8p;IJIOA9|rsaEkPP;RGuGWa?+>qO((
SVzH47+b^5WK<mEUOH|PoZNK-0uns@l*R-3q?^8$?bph&Qfd0$iS|i1_DYh+%;o8Jp^6p4RS|7>=l+xT_(>HMSQ3RRuWlG)T>6WfEgZr9KUS<9&i#wGBB*xs
p;RLOxYLl>2GfK`<ulOyMMc|^Z(@Aapt+Jf2JK3K!&Ci6U%Y_uZ^(@+Q_=b!0ZnFf-UOd|rP&hCV&QqN=_F<`y-1kWYCFR_QY&!$qwCBf^9NhJrW$Npx0c6?
avL`?9W*>fi8{@g!y~dLyHtYY1u|w);I-C)oV%Kr!U!C@+s8?e?&i9t>eeTWVnC5~@L~dPc=;1#tjKXJ-(8ZOMN5BFB_d>9+h$FdC|#Y8W#2wSm|9iVKL0ve
t&jIxJZEwJGMnvVoaNuo->;Hkd(6bLdW1(bK<LyTn{P^YF8S~xW3;ItiCpZ?=X&nh#{K$?3^q+8u(>_IC`go#Be^?cUj9^6Y7hGY_$vawphI!u(D<ywx{r%o
bdPZo7QP14Zcl^9vf}_4d`cB*WO%=D-<3Ng(jnU^yu$Yo)Rp$&h(0@o)7?SEGjU58ee>vXkfwp$17CQ4=+LpBK0fp&<&|{%tQ@6?>*rg<dG94WhTSIT&A?Rh
8IotJB$QlgGk%3b0#VBZ2Hs%;Qj+vs<Od3ClIChGm$;db)u{B7vW4B<hj&+oM-Pn98Ltnl-GGVJid2vwV{`*{dVs6dZJVOjo@VVGVsi)wxl!bHO?%f0Z9<(C
_JuRYHF)gQ;2I_e`}JRdbt)G%9IUCZ)h+yMUHYcFe{ZoHb(jE|e13sL`p1Rg3V}XH0u|~s5Iz2N+>9UU=KkPPh_8VI^-?T0>`pgX#7*kSWqd0Fny3RZ&gg$B
;<P$4tgJ@xbU-a$>z^M&@4@>%F>2~lHdV-$WPfBa;<+7Yc!3>S9#6p=;tIR1u<Qbtl14{d75W7Uz}y^3`<cb`;5<v0lXmq;kZIU#2VS5@jWtax3PB!hM&98c
Xebfd2^7HO)4~~k_Fg+4fIFT<{kQ^)I*JFF5Kp%KG2R>xrP$Z;W`{FeK<Vg@z$&-Ov(29@)QmYx_;NeFN=(n@o_12?iqeEgu=F4-4FN~QOLpvQ10%+}3cPGr
rWh0tmb3lgsD^<gH{nTN)fkiD6}cdJ881DCf~z<RUL~ol%SzdAoWPQMAV=zPC|E7s<xk1@7yLpQnJpZ&P~+X6IN@~6scxgabJAna!<Ky!9sH~)?9FWhBKDB}
nz86nkIc4P6Fbph@xm^;>5d1}BJs>|roD_d7GdIVTIG`Ix%jo-OA$fvDquz*+z8`->!Gs~7SxKguNgfk{m!h4gsJ5qjJSw;*_pWc5!mj$r3936mf+6PrHLPr
y7#JW&Om`ZCxee^Jq%#L37-`YF3knn{EI)TPlgDW>{dyqwY+$M>_K0zwzoiuMd_$2v70zhGL)%>O`_IaLlI_M!OiVNxgSJobC}*quOu-|J!408YcDkQ<%GM`
;^vu5m)$xvy|oKbN*LF#yk%X6*ci2ghYFo=SpYY(i$wJ@xPM59zi9S5OkaGTtAb?FRpCUc+GV^lsF~4`Jf85`6SKt7_PIVd7ey(qr$R`YF+uOk(_kxkSnr^9
643AvpaiQh=Oge_0abaeDXSyH@KQz~yHBVWI-L90%0X0QxS7of@=AJ}+vYx{f>|y;h#}P1ae1WRoc68XA+Za#i1GwM?$wmtz!@(NB>O(U*G_@L{q081$f5a6
lcSlyRuPOVKn=S0ft-72$tN>j80ilWurQumk}y~P5(obu4yq-+Lg;QAsZPI7b`8~-?F^F<Ma9sYWXv$5(5{`50gxYI8oCr_m|ca-@<nNp#I(Y6H0h(hQ3o0A
&hkA)PIo}lsP~F~NMP_8v^7;Pl+b>inZJH}sFfL?>DWu?AhdZmTUQYq?gfXx#cC_$X45-jIEYRt%1NmM%I>+6)pLQdV5dZh%11vCm+O-l+YKl&42rL-Q+{5i
y`mG398hb~u};&VO*6T%ah6>r<q)^I4GH^ZD24@9n)Tnua>ES=bJZvw+`WJU#$Jy@7(y@K*=Mzz^u~_gK*w7JOchu3o>1OO#qv+LOp%~VvfI>zQjy|bdyBJW
qAncqfihPOI8ZIbsXqckKJfQ`D2z9|`Jb-M;aHV5LN@YHD`f#)=xwO2&z+h?gyu7AL~!}T8nW9$hCI`s7KDU<>~%(2{r!kG>tO)kqQBi%?j6guDC6sp;BO+|
RFI@;s%Ts9Dzhs9scPq@H8trf#p4)Hp@f!VP%ChfUB){PXrkuoF@oU2niRqB@}ApySv_=Z${~|T<0K(Ai1P+*k$(Qs_+c|KLO}|s8F#BHNbLKUmg(eSzb7k*
kut(Ed*HfITdDj5wZq70k2GN@VYsgOreI0D;1tt&`E)DvkTh`$WMS0BQm&F|_hI`IGY{MxuC9Ccps0V93oIxKdI$pylD&=SyeK<7kHXaeq?;>tWeoN6?2q#P
#z%}Sv$mBj9=xQpR99dNp?w_m@G{qM4t7^E6SI#6`rkEs6El&xM^~Ric?4`N4~=E&PdV=?GlYir26EV`=l{ZwsBxJKQ*BNRpq{N@_{~`YlhIw-9zR&0OXi|^
!K~br%HKIai~<DksKQsYc=Eq67tk^=o*Nop8x6Y+1_->!z+X(VB%#(nF23}s!2yQP<ZJ+~DO657$S7(HLqz8I(5dkGEc6C5+?xZozAw;)eWk1E?my?^w3k1(
yYK@L0uT1p;X}Ob@RH$BBv=wx&uT|FTKJ=W!IY3Uv_xrPrnU7PiM}Tm6kHu=8A|;kkfSE~@<`DizX4;xPU8fgN&_a?`PXP>i|#1GYgtIgt^M!!k@4(l{7(oU
qTSoD*w0NW2D9#;?kf8Q+AhGKeg**deTY^(a|Y&Ei+vDG_T~6#se-6mM`)`s+fsY;0adgNpC&2p38n!%rg!d0>zU?m4=cF_Ih9%DSpC}LfRiCizhzWUBT5$M
U6@MWq-9#AXKVf^){wIQz1aQ~qSf&>k82P>lDWT@-M5m;tp2L!MO5QFI_~U8a=<6vu+;J=m8oj!Oe0ySA{Ya$s#64~yx$No{@Pqj=p-)&TFSZ$FUN2$1Aj_Y
tJexA>-Lj_TgKW4C}6Tk(xF7Z!J+0g)##9QrjBA4^w=wp`%;SQHXvh}drZ!vt+42yFXHA`)rB<_iU?YZZk|n7+Oohc={%791jOu%i&CLc>Yr>JKL7h7!G$Kg
ll<{dCTA)_|C%A6xp2)I-!h!?yAd?`JZ80nhVjY5TI_v0`Ynh=x;=i~?V`!3NTdkaf0o_%_wo8+yY0k%xO41>4)8zAbk~Q$_d9Tv!biD>@EQs+BKB+(?fQe{
N^}UqoRXOpz2b*gf9Gq_lcG|?84-1UC*Rdl-~0K^Bz+TPXnJKHB{yPe%EW$4Py0!)Iy2-)Aye6jCEv_$8m+RkQ3HMyfla4!P@E&#P8;%2(oLp#`jB+-{df<L
&s1fR6QV(LPJRYjqF_H&HN;$;yV+HH(K`hM-$6Q{-Vy-H!nOD$!y@7#v9i$OB9e|e%nl$U8^jwoSAL^6BatCdNcy+`v;rA5@>*WR)r-Iywyl8q<*iL&hvhlz
A$`6;alrp|WxGwE9{ZstyF|1L8=B@OpEZ<zm7cgTHS$&xJA5XxwGnvrbWNrSj{eL9=Nb{Fly^3)_0Mas8mj2%E*{^_|1sUo2^oj9yN4NAl-cV`m;cw7E8Q(O
=$h6JVlkN%DNS<d&9Ur<q-I-Vx^ZT@tF4c<at-YdZJ#DJk}LtRbZ&Q<Y=HBBugaL#lJxg3S>nK-eWzCTSPu5Iepd>WO!z?h@F<c5(OS*rKWAPkA}+pB2S@Qv
&3Kb?ZA*q86r*Y|_p!six<xqP3Z7*}NJyrWi-@lRw(X3H;Xt8oq)^g8Q!Kea{E`e%%{Yl++-BwE@^Qu5E)Ue~TO;y0;i|9jemv|?)l)fl<^Lj0OGX;k+F^;>
PWpnj45oLPzoRhzE=Q$eUOna72ybd05!r6gm0TL77}?WJQ$%kUAm%b@D=SH(A^r)IW0dOUN8gdRs81x%RPq*c=wDv)=iN(2SP~zOHe`Wqj*Ub%Vr(Vb^id|W
m6<z8-t{6#J}L4|Ld*9QpuAkxN~NLP1MaA>w1FQm{bX;Ruqt1p0Cqlr+>DiQv$&J0E0#+H4apQHga025qHtBR@%Hu+dn<}hYF*DCbyDM5I}Vu$W?!dmN_nSj
yih5+qW%Ger<AX0^A2?as~@mHu!kd^9V+GOJLn#*3*t`t*mV^xjigXAcwfa8{tL`XnRbBce~~GY0fFqzH_Da7bqE;-b1DU!zdz~+C+PMCU!5OQjb7Tabyyc@
I`P<t8@XYUA$PkLq6C_TW{V6UHv%knp`7Zwi9EjASlNY!4Aym_VGwJTx+Jei5D8{v7GiB#wf8NbzOU@;rl&vc^9p^aG_6xkaw5sPRNV0U9WzA;1hU=IyUN;l
xzDqz>tVjsBf=ArNDbTb+R2vqlQx*?Qu70nk308Jm=ba9^Zq`=@fQV2b9`pw@DTTpO%){5c*6a!<Pjj|bs}2eZGizmW*q?=tUVRYsKWkHqev7sngAhz>b+3`
ePB6uBMis&>Zzd=NRWHrxg3%Vn~^}C1J;K+Rf5b;@T?V~kn*uWb%Y>T7NL<=dB0rf8A4OKtpOv=o84-V@%0`oTk?=Z0%zsjEOALt=lkE8sia`~iyp4I>)ui0
XN;#F?5UrxY0N4i(;dr5CzrOt6-8p1dK&{#R_7Gp+p0MIZs0<>ew5m|2yG!KwWjtt0`>m92kh63R`iQlgd1cY(r^7QMvp$!wswMY5X8a!Yernzc*U@oDIzbw
&?=t3$EV`rCshUjQHXD8ReRJ!qP~9W=$AQk4#PR?GWZOVysjkfoP<R19h_o7NOmd`XZ7&_B%T<?O8|0<UUn+8@M=4zTk9_T%%6d5lYc50n|iPZ%<!P4cv7mM
aN7%6O-n+n8@z92tX*vxOqvs}!i%E?f(<iP2lvgalUh}qLEgIe5-5mL<>mVt2^EfMxiFfuE?g~6zp*7~)gbM#7IHy#@X^oNp{#vTuQV1}{H~nh2+V0CMAVHO
=#)v1+PE`l0rl2F@a4G3{sV4&F1NT>Ux*RBSdHa{%cW**q*P=3myi90Rzz&$vr+?05nUT5<8zJ6K0i3U^^#jZN)vdd+7pkqQ6nU=an_d-*9Qj4au8ra3olWg
hP|z%HRe$lvmklGp1<eJ^;!PBj=9i&26U6?;P^vB`xJS#XU;rSIv?HXkkp^iShswi?ykuR?M2a=phU+5D^X$650I!=@dCYuLfx3)?rdWdW729#W*greT~2Ck
;mkn%DW{ND4*$DrOl4X0XZ0F3(DjkW5qQs#0g_Q}x68<-*(=&cqCzBFX>EBlJrzpU@~8>0v>YT4gR;`0?%{6(plt7B8B+mZK;d7?I2+bBnBnx4H146=Swv4A
&y0I$qX4s_y%2@1R=74my=9f1TzF-GnOL_iMs2;PLy&~EGd+lGoQLmv9@l$4i*i^R5?iroX-829*$xupVHBrCp9E1|(cPlI(2m#E`-v@mA_Qf~r^<Cwm#vg3
nrL!^_3W<}_MXl+`f^FmT)os8%i)hokcRVFY4rvQpe4S*%OSb^a#p!<q(5jwFaIQ~#RGgxt*^tN_yJgw3_xrQ)tx#93~sVz_E;g3Dm0nNhId1r_VdgZnE{7)
m5g<+uhqY(dQy8Ly!!B+U2X5TJ%UEq-5pNKoPu*aD^(#D5AP+~Kd!M48n|`a;emhQ;Rm8}yNeoIXg|@o6_Ktgh0Sl2`%w^)K6X11oQBy!Y2e<b*k;{CIGmqU
nQWBHArRse6AUUL703S>%^?@&fXJE|cP}SaW!)*Tpk{YE(wacSDA9k|8bT!tD>QS7w51x-xA^eLDVcMSdrLlvFGsn|zdlQpqf?vk$S>PI3v#+RC>O!o*O1SB
y+Omqbfyyx%{M1r`u-t3;wUe<_ob`P1wJ8iOJgl;H(4Av2-02tWUL`KmPcah`LP)Fm&xfHf=0@2(4_L1x16-A;~s{p*I`7TQ;aXgKy)e4$dfK@f-&z^bFK@Q
D5V@d2vC&&Ij(AiqaQqx80nnRY*`{<K`6dzgg0tP5>5ODsz*$YHGHC2;nRu`59r?|P{T4-mV5asBXllB;PS?}t1)a%ZHQ0UZwa$*K+Hz<Llrl@BFUIpZ<R*9
cz^i}`#z9%+!+P$B;PvUl*Z{G4S1S#nZQbwny4fHXq?hB@1A^?o6X&UNe~@kR0OL6!|W)*4rzj)XluLC&$m(On!F{E)&c=8&B_Ga2gggiN~eO*jSC+dWp9p*
zAM_vp4Gty-NB8^POTcEw3HYZR}OrY<X4>3eBGCws$7C(5GT;gK`X-%UlSS39&&yj`g~k<K2{3t$5u-7j$IJ&iv6LA{Tdv-VYbg8W$u(8F$x3UKc_Pti4G+Y
Ma)oSx)0TJq?vXP%~k9Q$_!zTG+Egp>cg;&qJ$;7ypS_US}<kTGX9aOv<g1AOve-Qs3d2X;;DC<^<y#0({U7e1+MzutTJ#a42(K>Nyt~z+7<*~&QZAqoI?*h
!8e-osbUWIWenEMM2Tj<kgz&RqXmtvq^N$;LL22VD0~*LSU&DMZ8L%uGY4NE4dL7RG(Lp?mOyLG(cxN|BGGX5tv6W$;Px2!pFi|YgKbft^FjM!(s^lS`|GIP
4wO(&&mE6o8AS!(7N&*SRc28P-WMOtFeaqEXI%Fy?r2A!qUM7m893fM_ob+*ykSMO6SGB=OgL5n%))m|O*BVPMpcdTEm1IG4dUa@$!)Z<w+NEq>tCNt8<Rc|
1~xZs5rZLjJ3LOp@%P`Hy#i-TL6o~nOFNOOZT~0IiKHCv380cQi~b71%9(sSPEH{?2lo&J+FD#Te3)o$y2OMwbG@r`eM@>_`QWtjU&aI5Q6+3rzOGUsS%<IE
9WxOWSjVj||9d|U)v{QZkEU7L<i0`sw!d~1ay)8{xE+g5`@Ttr{>RA4h><&{IPJu0m=SK+wvBwbcagC1Y|D>y$q(aP3JOAa^c3OXm*T06tV4Eeb^FJlOtNkX
pIF-C%q$jo82bqXJURu|8t#zOBNOe*helSd?dSG1<mNty6zgaktOaf}=-7fjdSxo9-dAf7)@Lfp@dL3!7`;i(*J*_EZ4Ju3y+0{aVSiJN>_(Z@{5P57)i^Wg
-Yiz*RCK3zT_th|#LtKem||0leF%j`ij*MDSd)*eRPtzpT^zL^8@1A#?L8Ra|Dv-_EOK1)?)2!siXZ*G{t|`TZyCpIbQeVoqML1FW?TRtE(7X2y`UeY5KM7i
Z3Va+J<tt8;NZo=Et6Q$#sk3K*_NI2zZg{*gIV4(W=)=mT{M-&)KA{?xi7eD>Gl3X|JWsjB<UDEMuKUE?(iK1gt2Y}77Jl|qPSzJ4{v~q{lCDGWnL<5GyPjQ
tffa6vCOmGLgvEve$gwnx_(ISN$|$4vCME0^+*N0nSHiN1Jr&eMA03v<`gHqsAVJCAAbFMCGYiD4|#@#D66ekg=u@kl3|Tq;1jO8o9&B{G-8E3pmGzY-Kv`<
U`=l_SxL`}W}%(P5$Eu2ptny;>>kTHiN84}zOCYO3_{J#W<$c1RiUOCpBco8t~j}<f4}GPF{@DFYOM;Ir8-AdbalctI;=>3+BJRT{`wE!v?W8)#LHA5e~WVd
<5PcB7-%iN0|_N3%mcFlihD2A*>FUE9zDt?fhEEjw81j=D@hyk>EHSW_fg1TT(hEfs+NaM23n97qd3{NxT63ZnL)8zmS^op_}fC~{$B4#5Lk?V;K0jK@V;Nr
Fb&WOXHQvQk?mN(0}kxEW(9EDSonOwO&&id{}fUaGxo3Rg^9FCDJEajNNjJP@-G7>?!soIw!|n_Tu<^~Zd}%7BYuZf25~NN>2ZZhb%I0i{EqfSR)6Am?}1(S
TbY~VP`t-pjp>=1lzDfWJ~(#{+o@|1P=)PAM`WN-ose^Dr|7|qSE}6}bldIX9t1B1CRtLtK_1OGYe%*mBp;s1iSRu%cOynyb#ZWfdVu9q+T6QOBvqNp?&;py
{DhX~wez=<Up5Q4?O!sRs86s{BE$4npjy#x%)ZH9c+l7K`G6HDHe(vp#dlp-y`+Imlb*r;(w4ik2kD>bT*tOY45d@7o{tgliYwywqFVH#a;?SUI}?l%vbEU>
g{*C9UYJ~Rfdmq!@JvAt`L~OcdpAE3z^B`Q;c5SL0>2fSF!`MSA(!6beA9o~@Mmpoyvl1x=D$|G0eC~ajS2KVOsRSBfJ0xIDzUWfU`Ll5uFD2R)I4k-q?U(E
LbhBcYuqCg8qo{g9s=qxaBC5Rbv+T^fX%%>7WphM7%6srtqGF9ONfv4$<G7HyU2%CR=GaS3T<RGEN^@kHz51!<~cQmjKPLmgu4(u4%Id<?@S2TBKq$#%(OH)
BQf7gA1Y{{O(Y=BFb#AvZ4l0)i;IJTwosR<1opta<L(Z9Yby;wab8T=w`jJqLHR!5-Xnl@UqvhH5BzHXJ~quBMTcK3@Dd#Sp$a>qI<h$0FZmH2z_>V)b~*b`
(|`f^+Gv?!0|80=3v5}*^m?$(e}C8xsWKQ;zxcR)yk|CYs+AyF1>>>=)Gvp=RN?KW$jxY~N~Q|atj{p?>!n8@1B%RB2YcleJtmY#apV+YXLz7(o8QeNULcg-
RT9MM2qoWTXUtpgL>kwC_G!X%cUGwVWf23A+&H~wp-=`Cn2SCu4**hA>9ZSun6y0Z06vkQw-o7Hl10}y&br`T0yZ9J^P{j2bkMO)QiBB2a##vTFMpF?*t=!D
M=UEhwgeF;ZHI1^!Bab5&nK5H4NN8U1ST=<OF-<x-pOD&Q&OQ36;EbO9+p+WXv07CRc1x@VxbM7VW*r@bko|RIPPfwNEt!PjKijDidz9dY;|*egvc^=so6s@
n%^ydf$A1bFqG7K5ui}Ns{L-}QGglV{A~{sSYZI2LZUH@!N(fF@U1kpj{Lecy7GD)p>uGrI;!LV@`x?BdOzCbDo1m?AGs*e_P_c7ie~rgj&gXMKdxrO*aZrC
UYKQ2^RYJo%p-a{9VDTIgiQkkUGj>ON59Ebd}|u3&rWc2k06O{0-NzEa(%2KDZP34CY*@ics^(H$(E3B@NZ8J+LZa%JasD5G{Swyd@~Si3T$^6wLjHQHcWk@
EpWcH?7QujOZ4!ggd1TuRZM^{DJr<DWC!E0k|ZY~GWFyij8HJvE@Rax9D8RnrsHt5^(1%vv|MknLfdHbLB913!<4Ept&yM!3coVx)*M;xQRY3YG^mztSD=&z
*w4a7;oHSAFS|<NqWXWAHDFKLy)M^Jr!cd@FDHkqM;%D9Be{igdi*7Yg@nnkljzVim96&S1J7)WN?Nv3ya^4Zvw8>^vhw7|3gNmhe2b)+{MHD@G+|n_EmPY3
&3Y1%YmNb70NlAotXk<^8EuIMV`O?$HbbGlec-~Qj~v$4V;H;yaF6}vFX;V8Dizfy6Brj0lCL7qk<Y6ih9`Y%vp`*VQ~q<Ts*q^zLXx%+HLy+d`0*Y*_}s_8
G}=0)!pav*2Fz4Khm_QO2y(0hDaCY0yxQLOuW`oXL&#I~7R&O(ze@Utad7sDZ<2(j0c*bM4(FPREh_zRmEB(x(dP=2lMCGG-?j3^%-71zB=K7aHT@Q3gt;eJ
=L}<`!?y!Cw>sK@^O$|fJ40e*=m2nYF22)>+RFs03mN?|Kq`qGUNJ4gr4qYrK=lmFXpX19a@L55QllvhIS1W7d6_)n;j<TAPU;)ooBX~ooajogv@=?0NQB=3
7G>KpcX{7a+!prb>E;6jH3*K@ZIy{W#jZe!_0%xxzoNY#bMq8w!hts1ikw>^yH@fgL<2dlK1*G}K$`9CZ=yk9LDwKPA{toXXFw;&r&@f@&hrAXDcz!sg!&%F
@5M3jWtnv}ggfe`wrGrnlH|VAz7=46p9GcgIxmB~Wrf>Rf}H2nKnwhO4j^a00<u6q>$B%f#V&YR-zvLOjHA~pm_@=-SFMW_=%(WZe9u;=M26-OmVOS&JiXvj
cz_r{;1Dhd$~3Ls3o7Z7#u`~m^eKHzI^;-w2kZ4Fl#ApQ3zMWrWrsLd_@cCxICCu5HP6PH@uj+B(SwQGi~<<0TC2=$G%^Gq=-egIay=3V%l4P89lGq<n*w>m
0a9Pb@jT=HHQ@45>nqqIK0a6@!Yc>%)Iixbf+WAtZ8pw=i(<^?_DFfHlOu#}Dbi1tK%D@KJ{E8^IbHhOl_LI+3JxHnP*uC)*!5Q>$JAL_f0JaOebFKUe6C0+
ov3FiJ(qiD^_Btw;QdD4BJ5>1Xp$QAaH>9tsv}Mt$Y%BM<4Aav4KLLJ@iJ%5zk{DZfNYa!uMzrn9y<MgN%FBW#HQv8b50D6F>k7%cyVf>G1t>d&SgSbF3-Ah
94v<6eFYse<!Cc7s-Z3+(I$rFtJNaOk!A208cMyE#qep39hIy{XCAA`=r`=f-0E%>90EO^gq_ldxm(A&f#8qgXP!Pa7cl{Jla#90_+J59aZ=p7=5}A@bcXdJ
UwjDC2%AN8kDLkunvTVNlNu2U<8`t(UYv`j*AGsDs-{cOcqVcJEf?GZ^qYMI*XBbUoN4Gxk33u^Fa>kE2yTbQ`3?ym9@8=)8!p|jkq#Ev>223zOabbu7$fJV
^E1q0{CwF3gefM1@NYE_)I!jN<;<)O(srP|gD&l}lq4Au8DL!4DMM2E#jhUBbn2u#*BvR`13u%aVMav|?`L;BH#}ZQWwKL?c(5Pj{t1PIAt@InTe#M7v!S7c
av4td7Oab^70&viqbU*HcP-_2ye)dpq!U9-Mr2jGTp|L;5f{jf9Evh9B2r<DXIY+oG)Gn~W5At`GQE6*0c(lyq_nuo*I}-^u=YWu?g##vQz@mj87F=|B4us&
Bx>xam@z-xG-uxIfzrAVM(vz~5~ccmimi@m>p+#a=<s8vfrX`w$?t@a@pFp{OZjBB*H_1Cueq;Ym-R|C>}<$GNo<J>2w0KcC}3+NQA7bwNByL01q#vSJ6ZIs
amO%ORl@7<LE&9r(C1iNAQ-Csx*Kfcoxh87aw?$E?oh&ts2HiDp%Nvq0J3GQ>v2^Z0mM#qXJ#BB<R>xv{+AhMP!=YZQ5`2AJ-Qld<ugQ!YVGM+3W1UTW-#4s
Tv;vunuXtjTbhjP#!@!#g3o6+^^2gQ!Tr7&){>hbr(teoj*NnVY|V@6vT!0J%+C?|v5}QT0z&w!|7VSh3kaaiceCp~c`Q0Yg4;wOeyJN9=i@;6-4!l06v)S0
skKc;R;Yf_61Q1s9o>>^1bf{DyS;AUUT5zkmERFXDs)&M^qg%+*@gs84+HLcUnfB=TwjxZ>Gu6^ai|-k>w-gqF7bN==J6DBvy;4p=p<?2J`G;4$hZD}Q7Ul6
@ywDdRQP3xPAk@rwF%;pRZABC@497QSya#}(Mt&*)~b!pL1|w_C>i+j@VXK4L7iMm{km<|`Ia&q0vvCLfs?}-?hK`|47Syt>&9K7suFfo>I>f}eC}qX5qAbJ
8LGC<UhFB{Ro8+Q`#2hStXdyGcnLn?N5@Fc?__)l1-gpZKymfwM8P%st;R(BEI#aXIcO0m^2y&JvVAJTqzQnq+i%r{e)yV&n=UvnGp$zhso_g^by0s2X{9#0
Lvs4cP=Y-6R->UT^0cO%rO0ZNG+0ZHj2}sQdQ(4YhCxLE3Nd@*YSsdc;kK_4raX~t?CEiNQ6PE&e6*R1gw*Q0Q{LHH7Y+MkiVK3T{$%e>*(?j(^8V#;)(-8L
JuTh7kA|i0hPBbWm<@f8ad1uL#C$}^fpB$DCvam>?bQ?Y#;9Gy?NR!uhnef7x~mAH!}dV{@6LqZdmI|HNL!7S7#*0dRG;l(T-=0U+Md1KdqK!A<_v`Btu$C<
tF?F*IG(}Im0BY!a_+snRC&mZ$=6bwwel1!K(wX0$|<bVSO&z|Jl6%$$^7#7#`;;m5rg8Uy4ndEn!A^r^=5s~l%O90HebXlIFQ;+FxC%ps22-8f%0LU^W%TZ
_;&XK4P4p@4v_UhM!RG_8Wo{!Tw20EL;z5?m6kEH&SK80pNBMf*)*zmrvI^=l*Zi+BYmGznG>^8@3r`d&A7f=k_?B`&)oSo=PHB!$(25q;Q~t|?m~o#Ar!qP
YJ2|Y%%HNpX__=^mohE24NTW@kg6)M#JtHg=BsV$LsE??49E8@-7jq4qui%aH8(et+c;O+Nv^)y%eOnj#G$<BYUmARl6fDsu!Y~{hm3SO=;;9-8=u$ku{;kc
ceW8jJ9iQ7B=bJ~oVJo5kvQJ>sj;a=Mtrbpb_B$x73E7MFlHQC0?#4!OKGsys(U6{5qz%=+v>A_kOkF6hgXYz@oA$tv#|$t;9G`SXBc#6oiH$0WjPKH8F`MZ
l1%%T7JoB*pmRM%MQsG9Wob&*^z6%GyLjArmDBD`S+5`gIIO2o>*luqX~AQuZp0uTT~;rg<*<i`7brM+Qmzx(%Yl=qbE;GlZ}f?A?<&GcFdhJ`{!Le*J~Y+6
niW|7%0@VAP{;#FLE4Mlfl3t%6^bsox&8cXM65tFk@{aEakV1ro|+hLi0^bRd}tn|`2%i1wHY&QkRr~C+J3<V`bRpA9zdloSD6b(djDgF+3WWhG^b+RC)#FZ
DOUMqwcL6|er4-tN6@|VDLQdoJToPoM8DCnssT|3{b=A{q8xn&zThUPjkJA~J`Y!#_3rS*FVEM-a-c{|9PsGmex90Q`v>kY?h&PP%Kk~fb%U?|+$@2}gN7g8
N-P#*6H2ef#eDg8shNV@Ij~xaR5&f&D<Zu{bI8{+s3E&0sShOjHr^zP3&!{L4H|SOE)}ne1|DvbuGBlz@AOa^kG_}gs?p+tbA-CF_O>!}6;3dgZ+oif{tjBP
$BI9omo$!ubQZ-_w>_3=@qW@w)L|2qb7n|irt58e<2JHeWyjLi9}Ks3)UMpW;{z^e(%N02{GlzqC--9tbdXc98Yxt7=YreHiv{}2u(b<C8N-2Dguk;{mW9RQ
n61m2K`GHSeP1YkFQJ#4UwHHzz@j3%H64q8i-8wFWt(O{YJi0W@|S)B2RnbSKN3{Sm~iWv8zh|%E8OU#m+(@eXJD@(fVe#tK+fQzI<ljN((Ee9sJCzw3|Q-!
Ia|=|RSP~duLPs?;RYN&#k#C0TTK$ls)fp69njnm_v9wNv}tQkR}rE7%e2Mgp_Vgkfw8fg>$?k_6Y#rY*E8o$8*7;qJGPHsal4s)*tPmM+gQKFt24&6gb5|?
8GBo|W+f$q@OrEhWLWIOK+)S#h$xuf*C4YI5^sVn&8ZB+B{=+eeUj+!MFS=N)W1cnC@5NnjGc(H6zF`|wP5f_)fE1DKS_eB*flU7X<V7BiC|r6Beg=r`DC@u
7-YQ}C$buCBPOJ4l!1;vIh5sv_mEwzUUD}|5yukp(KFRrp~z{r$rBPuFdT8CQs%s~k^2?(ZGMo+Ob_=7t7OPsD#wJN%nE?b>qqSE8-ocCc(n;&l9-l7*aSck
Hw>~@KSTy>UzAX6LV;0t9e?*&pCdesu$~>=AhEJQ<Q=|x0Fxu<bm?oJESrXz2`2ShP}CHN?oE|}6l?ng^q;A+XUGxq+lEly@5K*_raH}z{mN9<jVm_r6;cgS
fp#dx(S8kLpBzp{;Z7?1I_Jrr`z_R#=qtS1Y>zsEx`df=BcvG`ZoQ}L=&iwe`h`J`U8jn!@5qUr3iwE!G8WAywA$hg0<?%kOSEFktDZPd*6>%Hawiz-`CFdG
DZ+a0R{W})Ft`zwZ8gnY=GDv*<vcfyM`GA^5MKL$#Qfv?Nh{W7_C@Q+CZ>qA5v!ng7B9jOC5PMJ@DZ-tBHQ@(hvfA~7B^35@Tjiz$6xNQmk=;emS0AH&tOkp
;q(Zs_1dbWZ#tS^L!QA=j;PO$u)(undHg*xyMxOt)YF(K6mOO>7iJ=N#%&Opc|ZUUNV`8&cjdEg8hjCro12zRxJVkYcbj?_WW7&64y)tlw%wEh0bu$GpD-m>
7A(IvOeZ3>0g;i{xz<Wkgyd-huZ{MF*mY%magV%JL4tHs`{`C5Gmlxoe_vuRe0CU~IK*&OWtS9L|K1bvK&P*L@zHQnosk38>zEWvuqes7*HrahFQzuUFmEYq
fswxv(LQ^7+ux{K0C34SMVtpqj#bo*$P8&m&(fc~)$f?DtZ_aJv+@cD*QSqu(t}ac|K6J*^R*<B4swM<r%Lp~nc^D(PhI38=b5|?ogq`CIcOlPuWKDc;f4G!
=>UjLv!XR+p+DE14$LavJ=~Fb_IzzgNB?k#Bkw>61U$&x>m)^RkB_ojqua1l%Bx_DwLvw|D<>g&L^1CA=)F;FXdD3_fC89wNLQo#H+<NhJR-akaLa>M%%LfR
7SB3-EnlpN(d8}3FeG3F-TWmZ{-aV`VnA#wx9|ce&tPFbtv>W-g3f5yprs}tj_8M_y|9hIEiiD3B&oy&){I!CHJw6<;oEmo4`z(q7Ubjy@*lA~5>-#5Btn^@
8iYj;I2J?>Dm;&<YCdNM-Fhh;WO|AYeQ!x`Z50*Zz=0pe4oXB9oXZ1qk)VQR;e~jC>*$Evlt#juqfy={@nY&E4H+i=3{%>Tmb<<D_St<|d|C)03~%}u>;nme
=6p3dB7%=gseZ5DIKq*<QXG}42I)r~6^>N8&StaZqol(BMjQU0WSs02QF_Ai{SEKPkDxV7#1+k8=+LVboJ|77D$hcco!&@yx~)=x7qTF^YJ{KmsVa1HrN*6@
vi5i3E>0n06(qR8@&JItRAy>NT)Pz5h~(YRPKAr|flt{ZAX&pIa6mz4gz=;xQYny~#Ix1u-Y9^uqkT@n-f;;zuNN$5%G&TV7RMlt0rEtthJ{Z*S3rp0pd<g(
H)dvZ9fm&O;x0(4aNb=U{F%{S6if|mc%iGhX$RgWVJT%sZ$3eD^~R7tYO?l>E2yVEC#|yHLZerYk-Q9r8*?8CbDp>tN2@skpN~!%L8QK`Nk#ubn!<&RWH({v
!t!z{H?Mfn`UsUoxB*`0=$*kcfbS*o9FB)>_zou8GI3`~hTv`SFR!`)MGJpDd#)b+`hD$pvXOoUXJh<cD$5Wx$@~uO^E7K*5S#a^<}ov$!3}a!Qhlz4Mgz6(
VwcI{F3`$oDdVg-4P2bMF^wQ0zUDww-r@nP=tW}{cV(7;all#dn~S{CqLSh{{|D$lpo#=~hweyq{NzdE@)PzvC3~~uKuxP~Z1Y{tK2;CZiz+V<z(@qZ=tt^B
&{FxZn7o2L{xF0fsD{d!sY1=yy`t~J>1$oM<F(IFgpxh+&vmQJ5jhrwHZXL?51Fr95P;CT1X&u9<!e0s0V?W7xJ%aD2WL4k0*u-$=FYV97{pfMmxAex9Ny%4
d0drHZ@aUlv;aLmnOdzvW<y-{L!d6hC1Zc@Jk&an25qjP(fXtfL4*q-5G0d^DfZl{g|)G$clVdMrRCq=RFdr_-8F;~2m3$l$hdd%A2xcuqGyXU%}H%gECGJT
;0OIZUgg6_{Bd-jcAyE#(k(Nac){O9h<i1ShOi|Qj(E@<d8lhih^h$Jlb?3LAF}(M$ezJs_tR@~&_Z9ki#ZK^XJ=r}%Nn#k7lUh}&?_!QhDX#&Mv!uO{O(;^
6<(gC?jU1%MEsouSI(&TG&9<rlDdIeta$T&*ozK+aHV)wr$!UeD=grxa79?hvP~5qk=PYCh9hzs4?x7|t`A686YFrY;7<cudK4mRynB4iG!L<DjR*hqEK6$|
2^i~PM^Ir@)K@(p0(6xjM+$x5SqhSOU4v$#s^$EPupcnmk11H|yD6C6#m60kb>gq;{xc#;db|zSN-vuB&a;NCqv6?-xl2K}ui)YbakbqpyXU(qV<QX$LiTb;
^k~~u04J|J9?uz=3<GT-<VhJ>{((HP`eAs(7Sm2;g{PCppeDGmB|;@`d<BAqu>gjPRx&hE7YUH?$L;Uk)dPf_cWHp(OZ@6(`FvIG)NHfV-5rhFn9pxBhog|9
yBGAyTuE?za>&!#bN7L%1t%{~qHrB5Z(c{dXPKBRvH=Zt<@$&(7;V|FvZ&_aaAAIIP6GZ#@16t<ehr?4$<tpD?H-?k#+GKz`%TPA>WoC)DPz;J042h@@76oY
L_Rur#c%}(>Llw7vZR8)Zj8)RN0lS-x{WsR^Ji^KOQrlhK%n6Qe)XD#t9hao5IPYf`a!}K&Vkhigb`kwEj~5H&b6aGwsm-Pg141bBKE4yCn#R?_Dd1dGamyr
(#so0@`@h}<?J5?dbdW#xlG8~CVci-vbA6kqZQZ>p#R86en}ZzUi6YX50(Q`$jEXW4mt6N7@dGii!!?=c<@}bB;CHl(9z{WmMQ9xh?nZsc`UI8H4vpNv6o|}
4j10I!$j2)>kr5xuROu70-U=XmYaxYI?2czKlIw<M+I`e<t(Wdl{v7ZTCJ@3Sso8+lol|9_~?Ai=ncT@_+60p2Dj^*n+{$Lz=>}q+mwT~$rtZae`Zlj)V-Z)
jr}UO!Z@Kp0x1M#()SD-_V`g$f!EnS6`46r9(jd8f3j$0v9`w00{&;I)qNG6I;Z5;?~{JfRbcO0?C;53MH9f!@ATrT1}8z&_67K)LjkKfK`OJpJ#>Yvs^7O=
;5|%Wexm*@>&1`2db>p!rZF9RSly0Hu3U&}K#y^nvgSJX|JcjCFXj=8j4fx)<h<)@iWj|1T0!$kGqa#JZTD9)%buiBryXYz;~Pc?bW$Dc7Cwd51D;{}7TSPh
2+^)TC4C^fMEf5)URT1iTA{k?LBVron<Xb;qzmZ;HMs(tg-Fi;caG7ekb18BhokFs?tiurPOlOvgQC2l%L2aIF8`m?f5;48asO!jP{SGQ($^FRwo9jVe5N~3
<BqZ49d=;=ECZYz;Pk*_biW*RTc*fIl2$_du{LpO`#j;auBbSBxyco4=R77WlnEq5A04PRM4X2_W?346Imc-rH6RIE7IFzuHqIaA0gaMF!y$_I^3VlBbX4o3
hPh-@<8}@Z-l*bsR4b$ig3#S<B-*-j-pZFin+tkh5|;5iRkDSba&R8%zeu47s`t%z_Tn{8!;Wq+4yfqd+k+8+F91fD*P)p&4K5a@fO7rPAAV;pp|dK)@m99h
jYGj7Vc+VAR_Y9TCy}JS8wN0^eQ|D2vV<Cj!YSn7zlSV6lzpbJvkmbz+!E{>2~e48JIA86Jjp+y9BYm2(>_$ke6OG0`kI&UTQYcXSm)r6qnkL_CRwVkB<J%W
a!<hTXj)-NLv{9+5BtQJTM6bMjP#F^oK&$7JZIpBxU~*@?9I*WP2a5#p_}i4TOa7kv4oDIja$<wSjrXY3_laOzJ0;a1}iD3X?1!f$+kp}^=8v12<+Xk)#dtS
{6-9JdO|JkmuFvIsE^n?v!oN4M4d8oB$}!hfasu$v711}J-VcKU%WUY9mD!(P`MQfqRH1$Y3T3@&ZXIbACs__Nx&@{_^5+CnGVUB9y+BloC=`ZVASS3HEE^Z
8<0=x76f+Q`toFWX&g$gDD5vT1lA`1Uhk*&Q;^U)3X_5q{kby&>tmxjLA{1e7S&l!hpSk~LeF3?`OufmTb`^f(fd{WAXODrx<HhK7&#m)ZJ0%n;kfh7KZIkS
>r3F2)BliG<o!dhSJ4no<gHzIjC3p3Mi6cm?C}K@jIp1q1X^yy!=$@e_hx}}Ot)}QI0W11b(50C*-?bUl{&_X_v~S<m6Ce&Ub8wrh|=mo-OeeA<%@~RF8;{j
pq|ZN(oZ9%8zySg9dsMHQ4kxr-;Woh7h%nv2t~1?U<qz99RdUxN?SEVD?BZHy!*>5^Oo^Ro9_icVnn~XPwB9Qf#f}vctDo!aCeZV0iHWRUa1@v^%do=5U?Kf
(fqsfW&b7iLfSgKE^oAk&ljz21o*CwcPG#BX<ksy_FmeTV$wyAWZn*AT=J^G!8<1U#8u5(|I>BMLr)LL?X&IfOc&}4d`trQ0~*N6^J2jz0kvFHfcUWCK#T<g
IkJh6FxYyhFx{yTcnDrJdbk$!teO`!R7k*}I-V987sc)M7P5tr5+;W6tCSI!eN~bci2mXV?iQUP%U3|Htv+s(<RNK26B}?oMIPL$?gUAS)PwYGcOM|=!-y~b
<6ltqx(U?JGZKIj)DRiCfklN(F=jk<(_I4}FbqYe1`Y{Te2E}`DXBT8tidcE@<>)8yc6ABDT%sY3Y|#JoIrnU&>Mzj3!_c;n}JkvMN=P-*zL&vR3l*~wU)e}
lglH&fEbAdQ6&6Wc?8OAM{J7|m;q4DNdx<!SY=7zd}tcVs7tpNkk5s2)K`>E@O0m04c?*K?v2ZpwAmM#*bOF@8?Hd?vljBz2_aGV2Vk!?VkZ+upxwr*$`IUn
(rVV10#k<VKs+M&WkLdFgk`8T)+Ob~CQEC9X}Ue^O-MA|N>Y2oUG{G)9uPBU*05z_=xC&OP*_(#mhjKMh)@i^9o;I$yb%hpk*i-XbD}{=+6wgl2sC#TYcT|?
uH;QnGMk-bj1j$pQK1rU5RZUuCZnA{oIiacXNGW|)P)QHrb_&5dvq7jRwyr2AAulo3F5jmVtp%H&i*Gs5!pi^?cRX|VUe8z?N`L!0~>1~P^~koFgCk8>6|WC
+*2??JWSsdCR&c|T10>ff<orCA0^glz;AW{(H$yz81n<w6+CHwPBg;I2U`j-7)2M&vDZw^?{KXr2(=eB%EgY1*$>qy6H3rntthbdZ!N#@{R<ww%xd(6q}sou
)R}SbC&wa2wF8e{!k7Q<$SDwcol4~w7`AT(HPtOLJ9Ev)_&2eUe@MD=7JUS1Htu)inYr&x4zoSIQqHxA7uHzXufIQc+j>Pu<lH2+ko<Ty7fSNAeqGD4C{-8q
BZ}O5rRa77>|ho?_$G7}oe_#~v0?5F09QdT&oD?7(9)|@(az$=6bRDtNCwzW%HW;LfLl`6bk<rXOU6C6In>YC5zp+YwP5wR#hyVK^@Q3>{pNATRLad#60D`G
FPBx*R%&9pNGx=nex@>owSN|BEe!Zq29hR(EwwM+?nN~$4OX<KfAa4o|JlKyCw_5z9h1iS2I+w(42KX+o6D50ji)|L<Om)@q<0e3m_rVf0`%#WxiHngBNbZu
O8v#aI^jVeazubmpz<!2j@aJ%)}|Z$fq+MrixTfuVR+3v6E$RTqnI1xYK#unpSlWm7eo#zlp$?;&&b4^zRD*wu3?)22h$_d0Q+uAjSFpq(QWy&3066y*PVLN
2Ae)Dy#k|WQz6eVOovy{J5%o0Y_l@O(eIEpW+c;W?j%pkefnd9`q$tVFCh=fxXM%Un;8ua`P<_WFs41wr+gG6?(qost3Qgg&n?P1f2TQ1Jdm_>eOwlM4?9?&
7qW_E|7vnCL{mZSY_b)_=h&?lg6#DB$v43o`}W=>*;_XX3DP7=|35qHJDsL(v%od<1F6IlC?1(OQ;n;z*j%oM9G49gHo`695_65ei8>Go=Og-=7OROlltUuf
-K%m{sq+8BPI3gxQ>Mz5YV5l+zhTm8K%_co9>aJ+@OXwPs9pxyHQre};7eh}`x}gvBzVN061CJ(a5T_myo!ovFkVs8?f{pjzDCkQf+I{y?(_7aUxPo*qAc&&
@{`XlIepf2Xa&}Bd=Fm6u{ElJMyf)t9{B1A5Yv=$v4CRvx#X;-8XL%q;!Mj{za1Y~rOQrI>>^(w<v??{Aa*OI{n@~F2B;c^KrRDuFO6a-i4v2z>tt5fz2UQv
5zV*!m*a#1RoVE2B7KHD#G#G$xuO+iA+vI^TnF>NUomHS5b^}ss^FQ#CyQdr(>Jnv1Em$fuJmOd<OZ~qf;-4?jx&ypmgj+1Z~jfL*HRra#{j@|=vbhw{ElbG
Pk~h)Z?UYB>UM_~796;M;)u2a7XJ9*Rzk#tC}8x-fE=aB6SjSs$NMMK@H#o%>#hacO-iJ2TIXV`^`v{N^6Hc3cc8B*KVsG>vkPy8HUwG*;^?96r9-t!wOx=x
e@SXp281rvs`HyNwO)dPI*~O<H?oUyZDK2|Zvw(AA75DFbg$N*%?#?Mek7GflM;Ni2~>QyPNPz{a}MC42}(MsQj>YSXNwr^{K87MV;TfwZtE)fR@xQgFeqg(
q8H2u&N3ECNiPd%tF9YGLNd2k#MzR<8>O#%D9`K7-EP+r&wr=K@)>Z(4~~VeZN)rRT1_)rK8##a(F?o32(iyz%Azj2)8y8uoxt59eVi21OTB8p(`Tb@sw^4!
n(xzG&oW~Tj|!reC(xIq>u#y0Nub`9%d4xilKm%O-%it4P(L@8VCv<;u4u6{F5}-IWcuO@DuBLr8V4UIvqL^lFPh~4C|h+h8^ZpCSi&7Hj4qa><z_MV?;U#x
NdyZRA2~NL0ejGJ5qYJrXypReN*MCK4%m4W%`cP~!HgNd7w!}Zn$$eQg|R)y3n@|ywm<FmujDi;w8YxIkEEgC_8J9U{tpG=QK!fkivYfkdGx>!l1)+H{mv9i
I^Ah*Lxj!Zg^H2R#S}}*(_~B&+%VSPM$0NX6GK8y=7KAjJH<J?Dkr=Z)De~Au-WH!<!7<#6eC(K$$EtyiV$Y@A^wB=;XqV~pA~oSk%^<;OPf-n3d-`|lPX$)
u+ye^A|g(IwwbXn003P!{nA?R8!<ETj8^}a4Zpm6wi(V40A6BX%9uJN2L{tg2EnnG|Kgty(jtBL)6C(zqk1`HlJ%=0-Fq6TC%I+h?lz$`00!CgAp^GvF^p;j
Q-^_&v7ae<AKlnUs-l;A^8OPUv%v9n5WUybULG`QQ!B#H1~+UeoSdh9;82a7pdNP!f1l&rHE!SI|4eb+^TGg^;Y1PIW2l!f0vvudAH9r8EUDz7yiXUxpNwsA
FL8r#hft;usTm#?sWjL=ndA+6aHkr%nIBMsHno37TiGN!CX1gRvk~@pbrB=(7Y{`&T^)ySK8O-kBbHLoqlbeF_Cx5(=GR0C4f_={mKmIqXX#%w7>e^YZf!24
;<z2wq;Gv`-7|je_L=U8h1#eUY&^lok5(bK$_sHPpmIpAZc`N8$08!Sxv}~H^3h2o2sNca?`^c6KyifZ*wRfRAGt9Z2A^z&+(_<(;Ip{}-dWC0^8C5JYyi^)
#;X{3Odw1@%ji3&71gNf;6WW9V+3{tEiTLh$(X3G7>q}zhHUa>jNOB7aA9KkT=(Oo(s4wL(JmlBLGtbR#|M>U{A5ZPm7St-^cxx(y4lY?=%OC3V}N??sj;Ai
C=q3C*yx@$E2SGm)z9LLAkwZsjYfy5TSH3cNj2&EXS7`dgJF~wRY(<ZZ|ZdNbm(>L6_6JrR$%^C7Mp-lfh%`F^&94WHPzwqlc;6?4R^`@{>;1&Q1Wj&i=5yX
cr+rIjx}u=jf_)=XO%!8P0%c%>l=lm@6|Y)#uz>@t%zeb;1#-E*uKHDd`{#*{coqvVFLX{htM(u#2nBy>^+fXfuz2J2y>QyBVH(b72qR=%PyqX>pP^$SR)}4
&(ZzOW2sOFC^w&$acxTl1GFU)K2oWwzjlU~X!xV(_u>;FI?1bt1%Ln$tc2~zzd_}y4<LQ^L0D0eiAL_qo8UO3RZEw-hrX*T_=bW^Q|RC7r1zU_wE)am%ya(3
AU`$D_d~D#KaCf~n!kg5FdWrSeC6XQudkUwxlJw4taFe_VoFO10%@NFhG2I~@)NazHY4*oQp{(7!qG_eMejHzLx0&O!+yfm?5Se#1{{Bi6vlDZ==egYebcLk
^O+Lkr3g(#wL>o?_b2nW;!~xiXBS+d0^ccluaLOP^$B67DjKJzQV#}%zM!G5AaY{f{qo=ydF@B<x!vU84!mhV!9jSaNB*-mTMyH0hs>w&szf>9n*W5v-L~c%
Hk*kO=z==?BFze;qPdyQioL_~tGp5lJBbONb?-~AxA6@%0B~Z64t$&W0KJzyySzFDi$pSPwk{UbFZaOh;E!m`V6vaTT!}VDW=qH6)sD(04hVWeMsATl4Ip+8
gMY;c4Ckx}N6hsJf~RFmQ~E<c7#v}mf{3A}IOhiC6oQIb866$CPL$3#fv&0HV_1J6{JyuSi?|Dhq9dcMq|=DSn3H0AFvnE#yiKngb}cSdPjtwWtPZza1Q>mB
)SFX~-xmtf%ahSb{uIoiEnkg)IET1!-HrRS|KH%uXKvD-uBfG${(1p7)QK~``PoYb&%mMKa!TI|9VvH1TTCf4e(3w*5-V6Lt<W&Q!;`xIy}4BQZ1vyxPR^0y
Uk^&;;hTcJ8}{j+^V!Sh(y_VOHBk#Btt?WhISDE5YFNVCsyQdY0C~w4kE7$lyn-!GVKK|d-85Vja9&}$zEzq*E3L^+=4Flt0@5muLHEs-V-)=)7k>BoY&z-9
)L3jTMC-!}IgP{*q?TiA?ul@*$xs^^!JiG^(KoW~ujdy*Y|#WhtYFrNlrz?uP=(_tbEmcr6eTOH8}9DrioFVu1(a?+N@XQWzZ+O3!Q7p+j0&dPUOH>=ungI`
BU5h;r%<j~uhOPdPct$z2bIQzHzb~n8@OuPwr$x~xSBbaz7o3^<bDjn>$emeT(}?$!$!aZt%o@^^{)C*YsQdZD@X(ZbYP%o-%k(VXFt$Eoh3#$nSZ#@<9Xdq
vvMvvF-nHCrsRo38C>>(VWiVBG&dnZZ+oS|ug0uu6N$SD{HaL>Rg(wFRk3EmFp{Cx<(=^wj#|B5PyX=V%vd`^VCRBHz?U~s>4}P5npM4dDYBH~07=#O21$b=
>}RPTGnMKmTjKGrf04jo2L~fsStXzN5f|{F0Ts3&+<08(!+!K`ew^t7|B}_^iy5W}fx;Zps}*m{UJ;2}Xhv&g$X&4}pJ^~unb~u6&6Y}?1rRWGiHR%St)J^C
NMmvm4^J!`o|TMtk?e7v1s{9Gf&?2Tu(VrmJ#B6PgpTsU;wyeW;}gWfLy^!{$Q)d^EJoM^e-~GPFr=>&H|Gs8kiXp4{{HfdB4@j~h7JtuCYor>?Qzpd`E0<a
K<m<+>`G0$cFj>AZcS`r{epLxx1L-fi?Wwj`&^>$49yBB<yIAoa0xl0O0z<7u4!e!0Ho3kGCTGF-5jo_|43zOFmw6g&v#QKHhRmk!Eo?bDaA~}?HbVLlmN{B
u_ig33ur8Ip0NKq2+nzx|Ju0h-Km79vH^=D2Z#oxR!f^eM-e*}Lv7}TkvK^a=VBpfs8RWYb)#ly5TXSkqOqQEp*>KeOj<Vz`F3UWFJ6j_FT=&Sk5GeLoM+>+
i8pyYxxWwh%pT5Qo!Kmm5<`lc(?8R($e&Q?9#9LQ<=uwPpv28JbM6j^@efzURz!?G%))6NovL!3o>+2-AuOF%JwNQC7>?!sS=uZE59P`K<Jo8>JebQD%y67(
SUjh}K59;ZIQH-=N+$%ub2M<0|N8jOppHwl;fuQe9XGQp(dQwHbr)ctb`q;H_MgbrHyG(MbNbEVi~vG8{H6ul8OHd?r)P?jW>2k>QLA6Uh@9}(!KL*2dKtsa
Mo{85;5X&H=ae`RC^&szMR!PGq|`7)<m%Z{oenBm^qiG4-B77NHi13%esEc?KAh!pxaUuf4D*1q;uZTXnJR@w*dz)`*={TcI{&whBj(P33KsRaADB}Bq>>(p
Y1;dKS?xs{ur1Y_os=qfh5NT^CG!gs1T#~sWWUTPgxGexC=X!8joYd?Niy>F*uMw+$V^OBG}aPGDa-lIMw)LzX>d)wlVv6?CFC&o)LQ68ICq%=+{y?PIBdF_
7uX=}V(}Z)ywP(qBeQckfb9hs2r?JO1)><rv2I0VN1{1M>>8>wv0Yja!PqtA4als!($8)ap2}O?F`#76p~>)zQ&A}z!&dLKL41}qS1LyEESX$zjDXT2RQeU(
F>zUZ7P=cT7>x4g2J(7#<%!xy5Bt&^Y06kCE18nw-JywO_m>gT>zE_*LV7&;-k1N6ybB?!izs~24UQ(BnmZKZF1mlLJppX|P#4u92Exv#b3-WyS;i$kl)~u4
{ZMwdWdC{ICXG5U5LvWLX2(w)z7w<82*s+)ZTeuY`ZpYm!)=ShUrqPWntUT#W^t}n3x*U|OPokNRT$4%Lz_q;bTQjV#O+`6&fpb1JOiDYRQ{t|2=UsJ#g!ev
7-n+8=UOt!Kc(DyXh#l9HFmRW5?X=|7ZAXKgja~*dZDvMf|DpKc48&of9^r!Yy7tgVB{4`1rAnEH)f_xEn%2b`*u{>;QX$eqr$}*B<=CCS>WLayuXt*b7Fc2
D9WBUR{h=8ELyGl-ivqK{9RA*0Xm4DiOg7BoK)2?DZr`Wc(~_beaO>Y36pX}kxWlix(A3@0kFjn|LV#bG<OlmsJF35&`BU5v5^l3Zds)OiN#C^04cmmg6i`I
ls@hSLSzm3HVlNLo%1c)&o*4I$ilmc<z9ZH)KOVT5~kD_Z{H}LMYDV*z?TabrD{4h`Rytw?8@?6Tll#P4I&^{eoZZ_Qd`MOJYFYSCQz-s<opNJJK8cZep6iR
)&M(#wB*ghU4ul_)+joVv!W4eL9&!w71@CKKNLcW!6po%h%x!oQ+A9bVF*j5o$kQ%Bq}#?WNuozx}G=tGF9)VZGou|7R%sO_n_=o?^!kt{usY3e<d>$u?zvm
LN{YH1!NIjfLJ)=es1hjQ<mC{uZzrup$P|jnZnM{dQj@qf<lhLhQI_lPX(k8hhFh_0K}ykq=xmC!U!E66~k?+5A6)GSr5aFE?2$VXSgLIv1edHF~Q6JX^IC3
9p}7lc1FtEe<*5L3WP9tm2~3SwT#`AmS#D*ba7L_)`7HKMrA-J3_igU88$GYd;Trbp(vFNI^n8&BiEI7>SMUDVweVM;0L7;6a(Sho0a*?GRAcI>+_o6+dKS{
ezyf8Dg99v5B*Nh>;_CtV&1|NQtK`)L?6sTUAK-`VQ^#(EJ2I6#f>ZP&vL9x-}^vxs#Wj|%RbgfJXjH{9-|DQtk;I#9{MOlkKu{~G8%C@-|$|Wm5gtD%@=3-
QlOmkDQiAu?xq*~=55-oD=7Ji$RsCVE)oV?F24X`!7Y(b5~U)=)dqvoEA<*n7twPKviktSiynTh!xnvmVIC_0{drI9@vP#R2}iR|?rpcTsw#!~t3#Vt4G;vH
X&>~gM>-zD$0|Eg_DbcPnR$&d*=s9M4(zlK$2o_Yq!<fAV-!Qm$a0c}z$ntXjne;h+u6guJYq_6sgnQOYucJ;!@(_QRV2<e<&KSy8qt}3c{Vy&oEwhv5Rg!e
Rml_7sit}`Au&uhCYXbU3%*hif`YZ&5hFX`R<djg?&>~(h5w{9I|5edUr%iPG^PR~aPc0CU+hm>SU#!vzu&BVr$y)?i^eTY#A2t6hC~8QAG{c-wiSU9dbmOb
nlTuH)rYJoyy4-_e3CDqTs&H)h$_m&A1{n{K`9<u*ot@ZlgZK81DYkL^6QYksz8RKY%J_712SKGd_QXvDm#F#f0pp-bkM9wIlWs1@h)oCu@YnS{v7;$Yt2P)
w;I9}G#icluuW)WY5?VKVDh6eC1TPWmdsz-8RBm8TCOu=2wy()HCi1UF^U|0tL3dHez)qvD4=tl)K@DsdU4wG0L>^JcBO{)rsq5e4S*o#@jr~aGHvDYgaG9!
*f7PN;uwQW1*UvTxXGO?nN+A4zXx_{B0wpYx3tEm=w4+C94(S23c_jbE=oPIN5!_jF$4KKjcYQ67N$>`I6i*s!~9LpNj6qmSt4Esw|<5}aO&pZIGJxf%#0-Y
yiin<!;CbON%5sR`O3A$vQNM%ZNH#Fzn;>)G{7tJ{rsrDq!Ss>0GT<C%Pv<ePCxSh_fL(`W!5x2_VVcV9InY~7KWL@WeJw8{kO`xoUv;-tDqw9EL`IdXP^cQ
ciI<Apf3Y%Lo_=z7?kpGbNN>bPZbEf@Y_OmVb>i6b=pPOhu3RSy=3^HCPl0BoYV>}^5nMgz4vEze!Pi=&-TKk^I~Jv7uO?_O+Rswlkj-gWR;Yo5ojtLP>810
(7;C~B7=4jyIk0%Rea{K2l=Tipnx%DxA`=#FLg>UP(KWbul<7odh24mB8lciDVC_ZRxBN#6=OE}MWoJK99(+z=!2)Uftbr}o5>?!LMLd+a8g3ZZo$MrzY2g0
&4^1tU2#ECSY-B4s8EH~!VE#EHJFs11<L;k%%`6p!{JjePXbuar7rdfvqe|0GS11sx5}-XCY$${Da}YN_oauHTqsp?2kr9PeSmwT-V=xWb~F{Wi@wW6O$qF(
izf?SWHbP9-@Yb&>0Y2dfS}|!esGDad~PRY6GEp!jf&DDO4DAz4ayOt9VL#waU1hoW$>Qm(n8v^ZJ7K~U-#hl7V^k2WL=XWWmqGLrFEn>W#YVeO<;!J4u_}l
y)0~ZIxL_(TA9PqJ@3R{1urD-u^_){b{_qan(An^?t&zaDrtftyRc%EJN1bWIVCa`gDh;XIi6pJD~r=b^4Nw6Reo_eyi6M?{}204+s7&Bm8E56d(!&RS>Amj
Za3kZrVExnAR#o#IA7$h30Glt`1(ZtslkoT4R&|cjkF-*hv>db?xFfzTu>`7vu9=k(K1nPi<zL$n-&ydSjYk-3|g?9BG8xY%q+iI`=3BJ4A6*dpJ9OSN(8b6
WX^oUfBW{u2%VUsA{z23qqMmx)ywoJ_NkBWInr1d{x?=!oZN-`1jT2X;K(a~Ne_t~1j&cMmlW~EFm2XBX-7Oa;_HkXlX!)elZNT0WLVI+Fu3r$n$)PzvtXto
Ezm9@&WLh8aX&~xRl?9=@Qz6SjsZ453KkHZ`UPY_xAAdDME0{v46W{?e@ZXeLvdeMEVdNlsVJ7JgX4KK@dMZV)(1!$o6>^RLBJH30CiMyGY~M_$UJiWcmPZC
Q#P186X89YRQBz^-0zlDJl9OP1KJh~VQ7Tr8~l`fC4TpACs6vz@M{Q&ZO6Wu1Iw~&`QVIGT?l6}#B?`K`cDj+)wQ+A$5*rhrvG@4f$;Fu7FF%x8uT2trM1uN
N}T1H*;H8)w#GzMk*A~}{}VE=p}_-Fr-NU~uV6@ET|d=3Y60tO6Mf(2e|d^=u~eJOT=Gz?KRRA`VH{(V=g>aR8i^vkR>3CqOojbLqW*wnVqxE$%%BcL^!HY>
cfhz=Pat{Nt5i3|ZDFlOVf6RGa2!RoX|7Q}Sg_GR^!^o}8s+~eNH8S)@NE+9K%!MTfK!XH&liF@wU=T}2f!++Qwe+jnL1uDDlEM6AB2A;qgNy2sa=8mn<QOx
OdR9zl?CCZ#has*z3+Az()a6QShG*yi!($l?!}WPr7%hI#qcbbE9@eEw@V|2B#1Er*p%RfnG)YJvMZGNOt}_oB`E6=^a>||qMdu<LX^@%1ui_nq?5OMas}~c
S%&f_LUtDY_euk-s1A+H@4^eW;)xE6S_ZcBLrn1P?2k=tM1CW)QV-g0G8DT9iAqObqQu!_1%E_$$nG=-uOjZ+!N}|~-CnBwB{}X~W?W40xuYT6z-Ga7eTG*e
kbBd4FkVf&lDUCook<&N&F`d&>~vy<wh%{<{E8OVZX?CSV(Jz4p-$Y+^%gefLTILeHT!*s+SxgM+B8a&r-H8K&B0>{&k<iK75eIVlj0wG{VQ({OYegk4sgwM
&(Vp2!?NH*RGaHM8~KaD@p2V(#k}-nr-5J>fuYbmv?8$f7`telcv<em#FXHdkbutmPn_$xjQTv7k}25QFj(V`fYpNcynR5FX1E{40z%*UQ|A{HK|5F5>+)fO
L=hHbp-r&hDn=p>Qd>RM2<A@l5oCq2*5?{QF^@LwP4l4*6nE;A^0SzsL>NHStzo^s?GahUK*i4WoY;(j=Fk1O`PYp@^%8Qgy>#_Ov45OJ+HZ3;e)8=Of?;?;
0S+-Qc0huLy;&1Jq8t~_4tZUA2&5@*kBYdGMY)RnozLaR%fWx-n2^h>y36HpEU?ONLE`eQBSt&~ip1wiq>4Ka6xuvReu)MDh0VUqAVj)r-Cbc|$plSqU3O^H
qz3v!I!y_kH)0|`#gUIlfSRNjWwGT@^!_QHLLCj;PWw1OquT6amyRP6%k%#Wf3D!;7=f7o7VV6O!zRS!3OU*0P=DK7*<rSQon3^~1^-~+LKr#VkyUsrG%<~U
>Z#54yn_IFwK%{JVM1srsFbh!9Ha(7*^H0b-FY`mXlw%1LkOvNPnU>hy_$kE<;JS%Y|fPidv23|0b@S+h(>yas{^EPnkY1BlV!N(0%r96CE}OjeKJL@MhcbA
4Vh%yURU&J#NnK(!vYLW<yDLOnefv@CJmG@Lc3g(Wcm`mel5e31GOl7Lmq>jnyQs+76_gVDwY9BF$y-`c?OKu(-`=PiU6o1kf(&ipc6UCtH$$YNsl?S#sf-l
2};P3uzDt=ryy?o?M=d5C+4-x@2ujVe=}jTvx}|$LxKs{lgfvTkjUEFMN|<RD8M~{Ob5n2tgd2YO1(sL=%<qmUBz<TC)Dv1!aafqE8?QILSFd-^4>a%QMfF$
HQ89v`c3IKE6~I5Am-8Zi|YGcG<l#UorsKt`w<JBf%>EdryF!FLm7<WSAe-p&jS09x~^{ez(2WBO-U}V72w-1rRbKPPJ#MJj%aLyoi=3%W@vby(g2vzKC`!c
+67)lwsfUw*phfsE4rg;u*kl=7xxH}I76-76C-$))qkbABhBwihi@4M&nHi7S{$ESv@-lDEoYgp>8C8;ayJd`qG9aw;=}(|61Y;GFv_+R5D0TPDoH`!x-yrD
4p7v%h}?%CMuRE_HugM>;aoP5--$(TiHv5@Uk+&FcQbQHpTjC|p`aD9@}8FW)uepP;6hMVPS+b%tXg6x(fKuhv0l-qeX6dUyEy46E)lHA;||!)Wjv(TWJR;e
W~TlGaP|h`?cS1CJJK@~!-<lXam{`T2dpbFCZR!#e;V^xRn~729_2p-URMXc`{}ceqC7*GD4DTV!t@nfQRxGeoe;_Syp#r+s9e`znjIa#2;D<ff;)2+rnT{4
NP+jJwmtVjzY(h&0Ar+&`DSc_Ci&HEHe$URW>8GB&jVC@^zRId4eRa}DyoQO2Y=yWZLh%KL{RaO=)tL*rH7@3VB>lIa{8mNON^)rSvEY@vF`J1Ctyn5%Z<ev
#9N+IwqIr4VVAS4frx#PO!*0Phlkm*vU7a#aB>R%dl);}{^&{Q>s^YY#Jdue`(U1iE<>m})uA+tm0uU(|A7+cOJ_TE0dg+GH}BP9@mau6Wb3@4fn{Gbfbrvy
2p>I8Y@MGh_$bDF;u=d+Zr}4?Y)#gptG`qxa$MfVZhP+77B>}fZ6~U(2+MF0ylnx)Vag2OztLMr561ny({@4u;aaJQ8hHoRPy{nO4C!JqO*0FwYEn`9@@g0@
&}+#SQ0Jb3>APjc|GajlsA{kR$7#fp0U-Mkl|T}EK95GtBaJ<kB*>(hArlW0_$F#OtkW(}%;_LoJto8@e8)PIrjXqt{rdww<+RN17L06m2*8PsVJxqX?)|F-
`7i|!dU(~Qg=_8vFMuxVHl3oJdrzv2bf4C+8P@RiRq(y=D^wGkAFUI_bvaF{?&#SrX~zC#?(!#ig8sdWs;w^3y^C>Ln7;oSdsp3M#OL4On(a>YL^y>+#85_N
>(12wm-)>D#WV!dx|o%^pqq6I>g%9kCy9b1*Rcmx=T}4P;l%%DDoWp#g;lzs=PFdsuPb4#r4z89Y4`Q>{fh0}CtvWDh$VC8=!W^x0Y(<?D=MPtNk(`u!@c;D
;GFiAs)WUTda5zFJ+DNxU7&xY#ncs(iDN(y@4FxfAtT|L+tGLQZxg^tW1R)q+IJQFIkh-v=R0ad;Q&Lahs0yxJ2YR2wDN>LO}(ZTkxQ49j$@6pGVZF(Rpz|R
HFbq&|2g5pXZrK6z{4yQaeUJLID$^VS`Sf2({r1U;r2R)k9fE3Y6Oj*?Au?jopWCvfIY06fbvN%&cO6wyg>3K)8-mWO$HgQVdP(>J#(>YE^0V(Uw4-LQT}9r
J?=Jnm+9HylChM1Q?FxFNlo5Y`t{bBpkViT(uQ$AfXHL6qH~lVpx~RGFm4xmkt|dvNzT1-&YZvO3@wUj#nh*C{yHu+5a2fZgyBh>3rg{dBp+PiR~t)v&kP>J
<yd8y`;Z;(d{{jwj)G;cCyU0AZR_}yu7dSvl48+di|^AXoL!@1X)E>pWPJf;EzQ3^q&}cp3ps`E1CYN0^btA&bxI^vkiqT|93eW)4A7a$YWn?OLipX*5v~|7
pWNc==^U`Tp%FOJH*`!W-;p?{kv$c()$o`MsulJTJL{USkmG7A2W6a66jSga<cdB!L4p(r+e8%EK^-V$z>)W9w?@{PDt=}1qnA;7_>}ZR3oa-mSV`g4Zp0M;
LQ1N5bN#v_#gn`%7rq;D3e`&ev`EKEWwS`$1jIMn#8YkT&eIc-`|W3$8*QsYr(zCSH{0~^sjPDutT^7mr^(!)5B9xb=v8n<FvHIHIy(K6O%`6xN?euHLO^iD
vZ#gAd4Ip;AYe+-@EEu9sV`AV8=NObQx`<VMO_Nmw>$D@xK(LObfQNqfq@lRT1|EgKY<ny>^H@o4#F_=6$)^sK3hG^UL?FHG1IThX}_bWe$wzhv)sUc$XBdG
Sc3?Gub^v^7Yfn#d7NO$qkO;q414W*h)x659-`xXe45pHGQqvUp&0#|#583E#Ptb%PGB^-ri96a0nsNJD)@+4x%>l9a1Ip<=#YqGW)HC^pg^hrAd4*Cl#bgN
|3gR*for!Lr;C3RSi|-Fac0SdR0XRSEsuQ?>3^yDdD6bp#$>BKvc(%fEm{-W6$6*%?VWHTeDd*popb2(RxTop@xwTq$Q7-(=I+UT<}BFA8TPK|azM%bK=psa
HUh<!(B6exm3~}LcfDA)B9SpYF<7)`cjoh)md8<6=Bg%;^Oxm>!FB~_bs@d+?fcOhLu|@^*vZ7M{ee~63m1)xQGG&Kyn{ekJut5Z{}OZtZP{FSGo*y(b=67y
@={xr^MPS+{3f^dizZ@d=JV>YcJaqcinkp$MNKKiMBfx)=0-cr8G@koXE~=&#wXj{qvsdvLoN~$m6Njn`x~e7yt+;$j3S$(-)S|?lE3_)4NQ^~_e62pzCu6n
I-+Gq2Ml>WIE6-9H^B)laJ1Hg_fuW5B-74Ow<uoUdyQ9X8yR$tz$+_)=a5H^4o|pz=Mi6*#l)9)4w1)owsUdA-9e>NDG^k`$xz(LO5G-!FcRV7s$NmFi+~Ff
6T(3e?gCVg!MW06pW-}#b{$O-2*VxA6s-5P>cxg#vr!HTVFYX5vFLF1<SPbm9R;&dX|*MVk~FaWnFOaL5G!FFJHvyJlfK`~5Lik!QYbmxJ8ylQ#}{Xj3E`vD
M|G3{zLS>mcCxL#o5bI%<>8qy@L+R0_HRz+h_vAQBgjvXaqR$Oea=yn1;!ajsAC{#_!P^)ymxabEGfZj+KJw;I!t_OxkL{*=H|X7F1v*mBbQLaG+<lMA51mL
?1dr~hqun-X=GEW{smW3ySgpvmKXaXA(PYn#uIiN7%8tA;1_$BS6%_TRCkFUjSXEC8bY#i7<G^|npDRnUjKGIuDK!f3==%w^1U7@)*rQE9Fi+dR@MKMk4(T+
>spcWd^`y?cAFbt*@XRlze}{`IRFy#@?_N;HK#lBflP8P`RdG&H$ND`vSw-z1<V{{^_4^_@MMaspLsHxWBhi%t@RTU`+PkIy?Ds?x^ttt;JM+27zNiew_`uv
Od~pwntRz^$3rq_#32t@wKwvf1^pe3ixyl@w+ZZt7!sC31fbdvGY15MKk`K<vS_H<S!Yc>lHb26oIY6wNHFlqSV~J9(olJ2Zpe*S0kTOb@=8}}Y`KuXG*+Wt
-V1PG2p6)ad7Qc*Jrk~!B!ncKN?@38Ggee}QZ8Y#bG~2~=zr0Q`L_|T49C*o9r~W?*R-LWCUB+>^T@nX2p$4wizZla=VPE;r&>B>4Dd1Z`HtfyVKYUFtt<VM
3Q7I5{yy#>7*ZHjBk*Uc4cn#~YTRL%ho)Kt4!fZBPm=;EDUeb+kPb0%b>n1HJixFxW8@2I=0YR4?o^%gqDW8s4$9`aS@N2a^0lR{g5){OXBOdc!BvHGJaO^W
{P{;ye06EqB%<e=F0+1G`UuX-Y<yrj!OAkB$K+Y)8&xC&{tr=DU&h!8l^qDJ6ARWe07f*K0De|s_ix~|rN~Y|O0%!EJIdS0(~K`Ap-<JzlSDRqjwTns<bi6k
H$KegV&74l{qd#tK>}(i0(w}D)ETaR${xM}#?epNXng>gY1-Ca2MkYUUOY%6bSabD^kgLWqbQhz>&iRQTy=iFJPDi<!z8BVxx1q=IWR1P?@>A<@B)b_#Uk$9
zp60mjRMfs3t{%>v4?5=hi+RG2i|XB?(mKlY&3R)B`Qt|02SHV$A#WjN^^@@V#HAZ!)*s}XkhxEhpJSK1n<m2c43(W{9&7Uvu~3lC>FuRLWM_|kEBcSY~7vx
*d*{GLu7uUe|PWkG)!bpOLg+Q+mpQuzOApupvYV|DJD7xjqy`;aC-uD%HZ3>X%Cef!Y+qWte?f)VWYdgd6=y=Z;cNe?(p_u^IA}?27{zsTR7`WH+Lx);|mv#
XuA(>i}Y;v6?#?0a}tkzCFc6=GLq=<gJW?Rd;NmEda8p8jf&m^1m8pMOt`Jqaa~jOMN84^GAB%b3j6u@mH1UMW>VD5<V99rJ}A)j5D|XF3{<CYCU}zU6=|jU
D`G|o?_*~KO2|~Vacw;_7dv8e5xrcgHXy1NUt}$jN01ifldlj%wX2w~*ERUa)xPtpfc1~8#S4*T%>(tvl0KE?zX1UvH|Rp)vIr@c!U>sqBM*UhIh*p9&;{(|
T$mP1d(lRzO;ay4PMqNAmq33?g%YCQ?fCjmC2f$r3j^}N-<{;`kh@lSZWcxhf1mqWO#fD02q3c!eUM|QVWVJoU0uURmjZ89i?*f6x`V*_da383k}S7;Pt}0g
<9RH{Y__D4+8NbKR_a-N3H?@rEz=s_b=Z;!9MFU+r7TY*#AQ46K#SE4wAXC>G8U^YT&i0Fq32jv7@I}$>i2=ZK+_$mLlpWvo@e{J7ivXG(E$D#-g{m|iR)N0
9oEBtg9m@hzfIaF`(jqxx|yDu(oQVAXsjP%vQ%l*UGDrG<uq}@XKB>sOfIXp#gjPHa8?Ma@~+>bku#0!)y{&Q4;_8EIb21Ok&rTNc%ZI{jn6q{q^b%Cbs?vU
`IxxRL+t3-nVs`PWUm~00U{KN@Xi%-qdgL_OG3rQ)=<CEIWvL}j2|)N7&~tc#gc&$HB_D6xpKf6!{ssY==PWsrX)RYc5?J-ot0lgvli1zblv=SMEcKh4d4Nw
xerQ@l(0V3rQ4cxu+wMm$@oA@8NJ=rQvthxX(yPcSz}Wa(dO3d&uzQGm@5<+gCCOE^I3twf^bk(f;H+Go>}P~hNdU(Fc(pyBpsQ)-&hcgqoP(m=AaK(Gkkwo
S2t{eowu`@bIzx=v_m8&wAZfYUe^h=^d$&F#7H-X%C8%Ig#i~-{A($5N>;p_S~!#)clV=~M)?iHm4OmS8~i59dVFu!@GCd;xAsQ?WCtPNcGVA`>hRMC)*b+u
aNgI#3daHVaLC>=Lx+1eWz<DVi-4od9YhMX3n(v0F9qboGF-b1h!R82-w4C1)K2<^M8S#PXd@`-juTDQC|S#5B;jHY@WMFGp%s011xSH8yUNVUP81?$9W!V3
48lB!3vGU;`D=<a{TR8iz^Kh`(asFphPLy9^Xbf5@|lS;S8isr)BjX2AP*weblq$RW8q^Bx!_CLKEp$=(2wR|B;UpQuM}1*1mXOPP>Um!r*ocpJc5H@W@aaY
InUUB)+)b|i3JzkU>iU7gpU6&7Fs{O=QCMd^NmF&P0Ci<Blkys<I(I-gjs~{L74BF88jepTdRe3T7Y;ngY|iwxfd*p;UPiF!6eSR6Xji?zBEfHEA4|lL2mdN
$QPP`WuVZZuat*+Uh<j!5Y|Y=blu3~U<&3*DVrnX!3C65W{=^vnbI_cB=h)50p2n5ET2=V-ciJ(1qg4KWSrJ>%UMf7XELZR2rH|_du3HJ3@;D<R|#LM7C9z-
_?mo0Zp|J>AIjCd><<4k>ES9Zro8^&0O_W&wO(p&0|b65lL1m#xmZ+=U0(Gl$B|ZMS-R!7Pbu&!8!w9}+bkwDlWsPLTTdaHcwdv={GEm|Ze9LivdC7~5e#?h
uvi8Y-b;_VuF1$C_7wNw5M*0i#0jWG@nojGge)Q!h4{!rksOwD$Z%rE)&8!RgSUPq+d}?08|*TX;a!=r%*ok47@87|9u5C5xC;g1BNG*8vfI8=VhLpYCANeG
i_5c|e=RfmH}9To9ko1NxS{RQl9N|bH%2Y0v?dr<2?qmw$CWwbI%=Fk;Rbpe^j8q@%eX+)XV2qFj{o93lXTTp*6X0V)H6@p{y{fzSa^1cZrnp+zXfMX`k&2e
G}A{3Y0RH|5M(zq(`qtT>E+tT0bnnzTEwtPEX3=iL|^wJ0Gfqh48k<fW8bb6#HVq2a=mREYt2dkW^qEH=s_+rkT>eQ_cP?=tU~{Ou8t-N%Lh<WFP5_!2T@EA
MpAx#Hu0sht2gy<`G|P~!_}<k%AT_Ean4wn2FyKIBaXNorfnchinsZJn)M)}oz+F!NvUlU$QK<9U&xs=t&3j*dn_f?BO}Ox;m&e2wkHqUTbuCOffl;b^iEaf
sBN{wcL}TI#Jg}~heVQ*Bdf0RB|)BYbe!qavQQ7mm1Qt$0#$!DvVDb(gpi4?l50!%il>`8<qQy}EqD0<Kuau!%H#puo4M$FVh*KNJd~MaAB($&V}enuJ0S~6
ZKWQfM^Bceov@YMP5kB`Ejf11>X{IEiN%WoA!PePmflLr>c9P`!MS07D;00lRYF_#0S6wGsuth}%y=TfsO=$sgTt_-0>==LNEN>Z)M_uZ!{H|M2Jo?-D_pk+
{ElklDJSD>6UJl=B=Ii-R26)4gw8CnKD6-ptFTrggF-q1zDZNfZ#t_vW&ukU`+^KWsSVRiO=gbL?G08MSpXB@1o?GjGsFgMT>`_cUoHzWE+=6F5{!oGzr<}5
2%kg&|6h=={IJUPG~Mbt;2jmt&Ihmko4i%*?!#zuHwkHd`8&A>=O{tW(^J8&6r<gdEUpjk(i>iuAl!XguDsjCn5+MXKCw>n%ia`Plec&P8+Z*w!F9+^z2Js5
#Pk<NOW(5of`U)a+~cx;caqvi@Qc7vBthETescnArpVx=Gs<&3`pr5jLXlmfD7|(>Y-^Jx7O|RY>jVXuf<7QXasitYPJ^26zDmeo?YYV^vNax4N^#_dYG@7Z
9M1aeWQIsg<DTqrs(;#E_D2<Z0#?!}#y*E`z0`>MY#>+3rY(2%0RAx?A6jEE<6@ZZ)$muhTEO(9IKil&{F=@umD^mZo`U(n51DZ*@R<2@&2cEaY!#=^2Lssk
)Lea|R#sVSbZ&%0s5b#6lejL^svIHzV7BNox?!cz7zt&4OuraKx*Z!=r?I`uMLDWp&RJ!^G#Fm2e~DDvj@q)n%90hC5Kku>5mEU5Hs#yX{r34Uqstm&B^~yj
e+kuxeJuo#%DI!>jWEFxK~&My7Oze=D$Ct-R7Y?^vJT8ica<UmEU)eZpYzuPZ4|Ki5m^4oFm%tV>jLGQ4@f1qi;h7&J{Ay%v#E(DIsniZ3UuYJ9@$tW*n~3s
yQVeLw19(%bbLhQJ~&k7+#fr)=`kzRGegTkJlY(@25c!c+PO@td9`WFef4K6`8(bY$;UzWo;!xTpN<SJv9HUXO7!Lh`7eAKtYIk6B3|?#(Hv&#K>CypSZ)VI
zjT8%B1>)_egaI>SsUv+07k*b{K!45+y+JqX@r^s3urLd9npU0<281Nln77}RZ`O}KKe+1j;WB+5_GF8NdhBrc9C60`-rM&0o?UPTR^{YkE#M?v`O85pr;+J
$FEaUYzl^^;@FGCV;L1cw?iWe{Kkm7P++Tbr_UIMn<6X?*OAz!|KS*{i$NPb1E{0!;Vw>3pDjHf1x%#UDA^vVwWmuoISeXHKV5-lYU_nbf?Y-uPXZf(EWpq<
D~}V8L|4Jm3x*bC^!gN$Tnr@l4Ls=dd<)%G?yppaR8COs!o(Gy*pW8M^CIX^&Ja`*_g7R1|KR%kiEC9Psp<;Enyj2Zvrk=6n7cUBsY1?oi|$(0qMeK@S?8Vw
X|7<wWJwvNqMGqN)BpVl<S_j|F4X@Dq^UF1{yo%v1|0MuQJ7W@@bZkr*<wRXni3wQ*f5{~ayEH(l~o*uj4*Yr_zR%p5AA8K%eL7Xq_XU&_M64#h3r&oS)H7r
Tl1W%R&Yc`S5Nae=N?rBOUcCh-)rUI0`kNYbEwtJ%*e}>lqkvh;5Fc%NfZUSJ`0>zAN_|0{Z8FR)7&oWx|YR=i$l9-{}<^RO00aPUo+4YCmM#dP{pXDJRR`P
pg)$P_OE0417*qp*Zp=Y$@ByV`Cl4O!i$K`JMgsCsr1L579XDZ=PCBQTKLYD*abHwDtIlK5O6{W-KTc>q9U9|kC0J|E5pWU^M8i`Q-Es9v!BQOqQs=<^5Zol
<g>e20dM7UkQqD*<CQzrmrUx8L{vznyd-gD2fk=xpS}02>E}M_8BWMz7M_W6AXb5l<Q5zYu~1+SokmYu5KzjB1d_fn_?a(^jZ0GQv2tU!@xTEY*J!Q8<cY13
`553>DzS9gg<XE1Y|f%i@o4Ktzl3aA+tp&mc2D=V`<|M0zJp~IOow}${eU>PSz<Ao@`@T=+%s#2Qf14ZXe2(WcyLN|)~WD|YY6_(xwVM<`gY8?2Q;lX2c7Tl
RORZu?jn%vVO<b%W2?$RnZjmzZ3jzsoQ^^M7tJu*jD}GY+DrQVi!Koy84j^sm>Aa77PddV=)2A2QF*}8<3G-ypjBKq^X(+X1!_>-hbVN}^h78CvzK)z?TJ=N
Zq)4|NdKJHLPENxfTaQksGt5|TO`S1Z9jwAvR@ThwCX`S!^aL>H2T~Qz6Qk`eb~>JK=42e75%25jbRo5zz?i%PcrtHXrCJ$pR4EHpzl5!MmtQ5_lZvOb<O5s
7VeE8|F5hNY8J4(88n1VCA(o2%$^@c0(=Mht=~_tx0NF)aJ|e;LWPa~TaVUPb~bEU*;qObo^F@i!Hx|lbcwm(i<oV@;e|Cw!J@PHgZ@(RBh-ZBNj@XO#VBU~
#!!V_f2kfvXOF;RMj%VqDH8C%yFMT4dS{{{RftvgRF$(Aezu}ctZ8iXJiJ~X)_2Br)stMCb>1aoG%kZrNv3`=u2yEDdx2wNq>>cMpFZ`t>I6d<L|duP42cyc
f#J8T`O^4TAe1jO9Mo-pY>!m{IqS~I9W-+A`-CXg@voWPu8~`e^LlQC(@xXH*}Aiz+oB|cagr76OStZ0QTjf?&?N$X`mBY`L(gn^He!rz*<3S0x?Z_)XwoL_
uo}_&wg(s431_+y?mi%@145IFm-lYwnS7Yw{k`V$hR)pHc$e~O&kER}t;pu@yNXis1n5Bm-yXy6O$j)g1JIM)kKi=>8h8tJMTT5>J1j)O0jSkV$n#787@*qD
Nfgslag?A2#q<FC)s?)c;%s}E7M|iRfr04uL_koOY*yOB+83-a<E8izef7UXhD$5CdnCK${3Q1v`;@v^k?T2Isre4Pxe;i4pEArU#?@=N>5;7r1|yVKmRYqe
S`M04&lVsm;9n}y)KjO9LJu>qhCt6i$iCJIb5_HxGdk|KvP5<>6$zByE0B`Y-lSoHTUM2PJMx_MjOiw5N;`x_wX(@?jcd-vi8lo1#M}Wa1-E&4VM_m87D)+*
PBAB~r^Nf9<@6={iO*vADU`?YtWnwSID|$U;;R7YyZ5TqGw9)X#ZxFUwD6<GF727MU{iyD>9W*Y{Z;YPp8_@F5#8p8z#@~LRx~~%uU!blc0Mo)fU`!-5E--)
LiIAq{jBGopQg*Lfy0)h)tgn7kG7H6L2&$I=N<1p!jT`qCuzMxW6`Vd6m9E?jR<L&eOl7HQbfa)mn5vL133A`qO(*z-WYB&dW$_k*zH)oy)Uvh5Tb#z5csw>
VWnMX_kUDbAr>m?{Jczdrf%fuy5~*i=};7_z;M_I7P7yi91XH)OoB-xxq$1UeS)Ac({{x>kp#Je%a`fB_JO7Z<+;y@g6LuNnY(oRR!Z#b4cxL9JGVNQ65+@F
3Bi9bM11t^`;WY)k|CUiy7OUKUVnV~cBIUql4^&(dCdnG#OcTS+jB=SaPMSkISZ@E+9-#Ob&oWg0HD6z#H1~XJQo8a0s$b=>k+QWL$4rNAdaU5T6E=wT|+gP
W&)0${;Yr2j5ZzCuvbLq5)z#foT_ape<{Up;NgLoyUd<Xlowu&iu;>HSXzhis3V)R2d_h~khA^e<E;K>Al$oSaovn!{_kE;aEmO&B;wQ90-fESoJ=8{yVKgc
Nt@LalW`?(vQvQiB54c(Z4`B53K{*2^4V@DfLFt&nU2(nnR`A{3i*siEbfiMQK>Pe;g6BNtnz(G=wH%zJscVk577+xja{-vp>>vnlq<1*exicEP?^k5``6rM
ApoO<e<&}+fIC)*5HV#zy1AJ${Hh=7-%toqCWY)Mq-`tVgRKu}Fv3={nX;bCX(S{~-{K~ze?V}+FoW87iI^#;4s2L!_!mgpourlefG~5wKwKk(A%F1jYpGq8
Xk%e<1TUYFlD1-^|E;9)(UmPtaMN0dQ+KSO1(Bj_BQ^-Y;}WrA$0e$6rceDZKTR$iWw}lAQ+Q46yG#Zv^`gyj;NQM#NmSYVmQjBIW!Og~e_g7x(Wrl+H+`lZ
EYgG@b*=WdD$Ehtf(6u4IrI**_U?zt11${m{yM%KB*3@cBCy!kW6-`qxdBXs)gBgR)?-^eKToUY9XEsk;>&Z*V*Vn|>J!>LaKAqU6~Cpq_K!Z~jF%T>bkI<A
=+cnRbz9h0ilg3mYp3ZSObhL%J4+ZfY9)(l!5e5O3?um2O|hcmCjAm?xr_E{eabr-h52mma?Yc7m)45|uWe?U3Df-I-aw|{YvU3r2&jdqw~tK9MEQW)JWlE+
%KH!t+ZVA3R;({9QXG6!s*k#&PYqlO;JQAwl}-WBLOibyw$Py9FLr5WV2v(4yB)O9vNlC{wp5H9EpJwX&Vsn?jNc_Qt?X(cVxz@%gbh;<)iGkd#0wKe?|6dm
_bN<>Xb5&pvg0u57dUgmV@zZ~gVh)G{Pf$(0fj)(o&$g?W1ytcMT;Jgb83S!*pz@ER0o4N7(I9TU_c67{sFT?^{Rdvx-Dc!$iZMg`YcGF$Z6n#J$INJ`6CB0
{;l-Tf8^aq;6i&P$?83z1IW4karAifV^MlUZ>3*{z&OyTOI4hI$mW&!Gx#c&vCUNQIB^)eetA6yDYhHadobi}R~|shY=0s$U}7#B68dkNx%t}qzorNHTM-NV
7Ihbq=?UNrqu9Bq0-au<d!nrvSrFmdUvC+JlmCF9*@DX42hWyweTwKjj~j6F3!>)i_t$|YgNBdO?~QW6;k?C^E3|axBi<o`f)>t+H$yX|V*!;j$8ae31CJs2
e<^Ntv{xsez43xC_$h)+9ty2#I69~wvtR2St5R5|SL0Uvvs$3!bow_hK-$HpMbOWS<#Lx*)`Hp=Oy`L)`2zZX>;>fFHXP5F^doe~=8d$0@#qUVBbGaH(cdSQ
zdv8C#Ov!2KM1kyV0xEhfL3uQOv0rf9_#g6`*CTz6ey`@`Z4#q0}|_EN@lN_<znZHn}(4Twuf&2JGo5{N5-}9^y4?oUS1^yIK7_TH!58*{c~kvHwFeu3Yua}
EP|&$NFB399Q7HlRr~kgty;XFp$@jZnihwNA9t)G*Lxv(yD9;Hv@j4uyHA*e;>68dgpErSQ!x9f3l=Fe#pfwUBB9;Y5Z3MJweZelv%_yz6THacKFd{hy>T3o
w88`jVpdpQ!-cIdcxb(wXul4_@-Obv^?1E%2-|61dz<!eR9Dr?T+ojdk=}OM=)KpeVXsdBmfu^Du<)5EcJfN>0wf?C&|69RT=GgOH;PMfayv{{lh+X@{8Xl@
V{p^ku4m-{mXfCNL+S8>8?z}<FBLIu`|DcsY!IvYdx2D7BO`8X?@^I0E4yn#&(@Y<VV_esk@$%mZ$Evs-@id*wTC`ssfs{Cwvx)PZ1dKiqzJHM#6z*AQBtsF
vi`hfufs9da_69PdG8Gj#^_PPb>yt!y<dDD$3S9^VlJBkSXi6wP(M{Po9*n*!Fw}}4Y-OPU_IO()F65j;8dA;guc13QA~7E%{UVk<MD3kI;BVaJL=^eArAgN
3hM*W^>dbkS>S|zk_+5~7GGX^gtFBWk8Ot)KRdQ)D%e!<E~gj;A^L?*vWv~F+!njPd<Z+0sNmmNDAXM`U3RsgpWy>95=JpV$69?{jPk1ZsoN?&PVT{?RAKQ{
ZI$fEA;c&qt~A6QyiMbzdKbS9ld`qP<t@-fo5Nd}eq$XoD?JaOmo4nFoZ)>(SzkM%N9(<VL#rd|BaY8AEb;jbt3|1}V*b5aJ{EE9RvRc;2m7T;UTwU9?;Fx|
t!s^Wo<<B0Db+@MCdvC~vv_|)<Phg0Zrgg9|IV<gDmde;eZ~fdY${m9gXtMKX!e{#|JE0DfZ0D4077M!O@ZM8K!n(0N;_&Ebqyzn==b%!pO?h~oSh1MLta&K
e;k&fI3@%8c#t-KLj%-=Wx0)&KamhU`l}7c+(dcwW6F9*k#C{FAmpb9<&F<Tua6&O=P?_LIPtR0Po+_*cxB_V9bd3!995=^aAS>3ScwmabG4hc1Wm5cP;7A5
2IJgIn$z+eHL9OoSTWnZj=-R%xI>Z89UWaYY#syE<j|}Mka()n`3aJt70mEWw!U@R<W4>8_CQED0C^*-!Zb%8hZ_9n+S-+bt>FGe(y>R+OvY=JOnk@?$6?mt
6sEOO#rGaC!)2m^41Z#&4>^_GBq5cE@YmW5=lwUp#f5_5x2`k-!|XBvSfz|=Xl{k+6I0d016pl9>)Q5-19Bl=x7=|(KeOjC4cU4(pl*oBXknrd5XXC)MUz&0
=YT<|xK4;qME`5YdWF1U-!r?_o8+0Yxo0byg7EPKn}Pa0Bn)t1MCtq!g4O#GDRll1{k*=|+8MJ+J$3u@rc1~)*02rOf1Dr`7<W=u<hNPCiQT~Ylwceb1}KuL
N#!K)VhJ!OtV(R*9=qk!flko&)mR_hg2TvmZy#Nn-XbYDGLWGwTInXiGJW%s2zQO?bfyRs=>AH#0VeAg?<le+St6ubr>Dt(<nQl$r;H&r5cISr)kgVtjsaQj
FWE)8TkZ{TaO-w6w$uPptshV+Eutw3bz0YLv}e}mxjk%{z1b}mXl#k0+4at+sBZ$dl#v3}2+}80QuBfpF|sYR^FRKF6pev>_lOg2>*VXKdf59bJz_+)=6B^;
eotxCfIwa`(edLP2c$9smA_LbYq3k_J3a;a`0y;8O&cB(OLLZgtnlyb@bgJu3U=GjHXp9?KMy=I>=Zd4dxHoZ8?_s2>RSHi;Jp3Vmk=m+A)x<Ae1!Sgw+ha=
*bT(n6$Qm`J}=KwoAH!dx~-#J#cNfGWso`$aRz<;$1>faJq?cQl1sJtiIO02)3svL6!diJqapJ>RC_s?Y>WSTH8JTY$AU;{oy?|aYh>fL0qFIBO>hHo<K8Wg
R+MvNwNmXV6b@yj?i9RF#^4-9-QUi!AqGQtsGF*TGaw|f1+@AW-JU#V3ouIH<u&;Twi9f!jGuzmhfsfOZH~B+88=34zqRD>Tbo7Xi#)0CJZ&qHWi01X#MhP#
%_z!cPc{>M=}Vuig+po;9fMpEv0Pao|2&B^+FU@VEB0e|XNaP$h`7Cml~nFwhe#sv@!o&dYz#++2`=!K1^UorP_*#q-|g7UXNF!`HVBuFYdXH$Aowfkel_&2
GOj1Qffy&crq<CCoTX+2m)D)|m)m<#QM?*$AF&O8yFPN97e|vnpn9pBrEalApHg{^V7EEI5se<Q=&v$^sYAc6#}{m&qQ{iF8TYy5ItJ6jKbJ7FoVtFy3yzTC
GcCMmYMwpE8yc7B{#mza8Q~W&l{52>5R;RBnN@hPqPw4zW8183b<4x0wG$Vx=h-!}H*Xx+O~0vn_U?lPCWT?CBijc|VZjPx?=sV029LKCy!u<89KJ<0gf1(R
y~c%HqhxHh5Uchp(pRd(WnTeP=XOWL@Bw~(5Z_G`xe||&6HQRZxkevN<-~5vw-LX%6EUSl2AHBYQfc{&x&z(i=gI?QQn~7i_$u_=30~q@KY3MBYm6?m;wT$t
?5+;BuQRhAFbZPQkXE8ce*GbBF+o%HGi~IqDPfvmno^|*-^P1gt}lh=Ak1rrm3Rrrf4jgAiD;#q0Ct94Z_MlVgXTdh1WWVlcfCsT#DPm01p-1gN-sG@@MqI)
$wuJaW5*!eC$z34z`_PqF|p%|Eukd*q$Sax9*)6^_rmeqmVo(m)6IQh?<JTI=2^|e?5Fj4iq19aS`%^2fLUF|uTVje1-qDi$-UaNW;FF&ASq+uC>{uLG0`kQ
(yYj^N;O=#CpOy+r9w@>U2sty`7mhu@x*jH|K8ao`8dnX&9f(UEc$NByV@qdXgXn)oh>ku2`9R}-iWWUUwT?Bv0sOehqPL|PzZQ$w|ZpWFKrgQs5tSK;i1d0
Frip9HuNv1gp8`@wnNnX<m}NAFuOec_%j^of3sBDu>^3vPZ&E@n=GrXNo)P<pjqn%vUc<jHxLJ490guF*35!kFIl)~^sf^!_>Z)oP&54CKMSmJL}2~HR%+uz
C{lU}1lAPGgj0;ff3KTglHl4Sbn%P=4ExU{7lWp#jc1(76Nwm7oAgu$_<iyxWRwo0sYpcFY+syjz|%D%$GhP^G_`E)Ju_G0bK#s3-*ubn9R&&d7jsdvcIqsw
nBO`l^Otn}4tlehTkFE<k2_yeZEKg7;pN|C2$E#(IpjSrW6|zPP6<0E({taj4aIWW9O+z9DpBgUVJ#bd1bXuIe(M+7nD*^N=gbw`H&<flH70+M^JmpvbR^b1
k;l|^otl+qss7rHX=&0yZOJ>xSMG8tm4j~zwLS`ClY7^OE6{``PvST#$@sw4#*EXItfJBMsfHFgh<*f*m{t+k53F=(%uJ?uBOH1W(aiA*RXyv#SPdqv5F-L?
rz|D6<^0@i&51CS3DDQ>AoOKYrIovpUOuAXRuQICVfuC8?x%^x9CxB<wuVz_v+cI3n68xv5VshJ-0|{86Xr39Zeid3lP{f7w+%NsaWExPUP$P*4ujUk!d4?2
>7w((N)1)^W&7jiL7UFx1DDkB@~KVaHlQT1{q-t<qrimTuM?;_c1=UClKDL+EESRjsBo{O+rWjC8yk!c3pv7x=HnsW9#){P7MZ`0t%90KN8+FaLetq1Dg~6S
F!`s^t}`<jjh)p913oM5aeBiPShG;iP09!POGck8SNwro{AGC%dv^OFpOh8Eqg*X68=4e_ek?x`f-<F_Jd2^L0oXiu{EZuCT9;)gXSmMH{29m=pO1sET08nC
2RrY$Y8|)xCgma1I@;=#{z~QWKvUT~90;pc#5wu?VT6)L&ys~!;yS5@NEk@`zhD!bERpU{A+_zh;qZ|I*9~9xeEEe`DJ`%>cigcyb;-8Jc&kK854;I+`a)DJ
3wDzHbk(7t^wJgBBJ%N%e>ck3%97YU8Et-DXL}P{HvqgMy9(m4kMUnAZ1WP-Ib*U<mm93nD<J)&pU<hf<u2&_U>_8GvQI-67ZAxZ7}$Qz1-Ov;$wKSYkJ+)S
ap3A#SEjN?>C3eArJE3m0Rao}C!ttJ!pLimrQn30q3){vhd7*5Cm3(?wVuGFzV&|gXD$x7rR@hNW+mj)cYF~>NNBot&A|9NM2Z~7pjcsyrBz&8YN#Na36_ZP
5nv5ppfOxC0{eh`3CjSrkGOmu!`YP513}kH@1y;*S~b8$@6`dUT;|a>GtE43r9KB;u%fgc?=TBSim{&^qfeq7>AB7M;y&_>;t=7xDkuSS|3J=vW5>Q^9masB
Ay%2?63BJ4zCyw__C`LFRO={8S_O&Q;YvS*B3z(WhX(Zy6uEa41ubio<qmKd%;kA0Y(9>{ki4QdANmSRTI&)(aRv0;NY3Sq9E6({5vyIch-ucC(&s&>E4$9#
Q<ujc?nh$*esJ_gCe&CUVyT^Zsf8V9A(+>O3772|N66A)w?66O;~+0T^@s1*!14|0SXB8IR`}u9ost#mHOD*tyPd0H<hRoYI|6Rm)sh1yIREW>(HWgh7v?U9
5e!@8N0M|8&G|#y>M`Q%+<=_8C~1xOD}QiV1n*=}0V??dc!=C+9TwtC?hrBWSIwc#sQm$3-{eH`tg*+1=0mP~YX^~QveO9<dyuK{2(w$a0f!dVkOam=&k<@O
($)y^pG_uT2zZE3hP9lZeq{~0TUZgTWOTi^7*9QAQW;#<ZjtuB$OycVQX+eK0USrLY?rjb0y80*KQ;Dur=P)AI+*oj&{-k@Lc4lFek<UkSA&ry_N=vV^?7u)
1i)novSZ*4(g!~UpcFP4NXUXHZ3vew;YM<Pi#^<i^{d|ORD>^X+AEwieSHNG>!x`{e~VfR!GC-jw~a`=R7;_1T<{YlDpXZBaj_Zg>A_1X6EBU6YgC&9jYX$!
-?&`my)K^(6!PU^wZA?ZW}FATzP3b8b}u3by=7&!V{=FX`Wj7hHLT(~B`ky^4083GnjwWYSi$cQrTv+_>J&O(vUyco9H!_WZ8xcnp4dB+q*`aWA%XTBc|kt2
^VO11r~kfL@eUjP-melNlJ`@(RI{{FV8_rn<xH=gQRFZ*(s)!Y2BH4FHo+eUR}<UBPZ84~M{V4q21<7$Ea3u#JB0Nt`jSVP)AHOHJ5wN`6=lCnG<*yk9~STl
W_B&InVYh_qnvj7Fh1{CG0|6qJ$bXMq=DykECi^3qnyoTAEa-GCF&IUi?>h`5r-HXL2&gMz#LY%gf0=;?j;c2=FM6mKGtfhTcGQ^aNpxSu2cW3Oq!|D2~3UJ
M)zPf{R;;M=CV&$Ag<I!)>KkNOZ;%x1?VSOv{E$1ENW3x?q*-({J<tY-g6!62i+9M(7y1IHsqOw%?*M<IJgJ5da~d8Ca1P-tHq3JCDY}sr(2du`OWYwelTBV
;mtETcaU5r5ZyU{veh3miv<qa?|yBp^nKl7pDIAfSFhT^bvB|@aR3j87n{uD_K4T90>2S(p8qUBa;@&%Rrb3_Zr37z@8Rsl#~M4fLqZ!D3^bRjg~zQDo&^`8
&pK(?#tmxP_A!8J|D7=)LFC<W(U9=>SI!4n2rTF~t(-EbqqHzBWM*R-#0f;NFk^@@^O%$04@Zb}n<GyK140_l{(_!b-Xok72{$ZD(jmxNwAT`_ht4=_rbXI?
LOM17n2wV~8?YwgdZKh=9=<MN)reUzl3vycRH*R9I5Gjygb}&|j=B3%IsEW(81<uzR+E15L<jjr=#|XVmZUt0I1lhJaMZ1C;|hX`HkO&BH3(3qvxKw(7Ca$c
D1>+IkSt`=Sv?NAsN#};bG$USOm0aq+1P?VQTtVmwAq*<NDs|9Ii4k2guOaQD=H^DvY+&HBZUtGY?HIyJvsWOiRPjb??Kc;XUi4lLTB48tWhZm`ZaLGX}zFk
*Si!@yZm|<(5fG=VYL)h4OWu=60h!#ZE8r(P>Q&MqT^E>Esh<og0V^KTIUlWKdoVV7f~oi^smnQp^pLM9tG2*4l0oh$txzjXIJ+UZ4fajM>tIk_Q=6hzh(?D
9Yh9Go!X|Ap<gjDZwyVsT>O^V;Rv!F4+Tk-cb=gH1-31gXa@_O_E3ST?G8OWkaxuenS~EdQwc@u)T98(rc|$8kpXDZe5!}A+#J@6E52*OWshRpX*XXx+*>0z
RHMy;`wghf7m-p(tdn*PP|((o1uufmmG0mqFrb=zd$i^HVrkRH^+Yhw7<n6|k}wE0{E+JCaAo0;aq~gHMKID#*I<jW+(<Y!!&|hS-j(H8Wf#_}iF?j_6l`6F
=R5PwiAIV#nN8(j?Rr8DF`)vWBzeFV%0J<Hu$%8Y(M~4snjHU+O|?MUGG-d&pXAU5i-6x|ri$2g3X?%LUY>IB1hRFhCbD@_Hk^}}zG-y%N8{#;;pTX3yUTDW
#4T@&a5g^;Wy+1I$y%QyQUR<A8-0><Bjv($YaOO^H^<c{4P!Kgta4KxD@McUn}YJ?KL8pz*4Nv;+iKqDr+eS8YI6gUh$~Xj`chW4_1N;jf$Ie|IV4;}CL{YM
+o7SLwGfU4ewQz;X1usnVCmMKU6Vt{D04mP6!5MsJ=N|V4}~Q#%PF)kTk@AwBiLG5&OL38J7c+1UF)y)Dv8QZhXi{zHrKkb+!qqkz1~n&E%$hk!J50z#T7iR
>-0yCTQE-RTf<G%`I+ea{<0X44(NZ9jxW=#B}HUF{szfpmxG=3-x9~HCPfHbGclh<`8t5+geX!0bUp4#78sE|e7}(cUb&61CYB-GK;mRn;pfr#P**YWT_)G-
X*Z;0=4Z7u=L1QsRS&P?R_QK;p9BAXxgWRZ!u5K69LXV_rI51|XhRF-9FhqF$C7WJ@Ph(qmUF$T4sd&e8SdlglX5s(W6x)?Ky`s7z%7PUpJ}ZhPdx!pfwsFA
GG6%gq?FRW|Hl3o0T$68OY=u55XfjbP&M@YxWhFBk_NX%c1v>Zb{w`7mACGLERH~V5R-OiY?j|+{|INtbY)bbt@7;|&I2+-fI;-$6cQ{m@bW{sjr$s3BVYcn
$}cM+*Q)y?FVCm|w03VZ$VFVY(p;{&ri2*~DmWwthS(Sm(ScZ{?Lz23!(#M3xEBL1=lFNd3H7^pDGDdBIp2=hI5_{ru;<xcs_|xO9rr7Ns3*?a5ciuL!?R)*
7)J+0=Av~v^omS4Z~-Y%YdtSk61F0ji8-Yur~H%GtUWYAA^r9Gq~tT8g+|><>2~$5yD*!A=kTVv6Tjfl<DATA^qMN-DEG#IFV=q?y2H9M(}16y6G+t9_edO!
uSG@2qkj)J3CmFsxGlR$`&fp#;D+`aA}dA3!6=Z2&6hX-Gy56a0JhWySu<{W(5^y-ahreDe|z>3Vg`YHF8fl9Skz@s6s%xA7?=ZbjEE<~JOsR*P@o*@cgZ)w
yNz4M-93`_;;25XHTe+3G`R;X5F!?cvTAP3*baMM<H4r%uHy||-$ge4aWQfO@>O+Ye%`CAp&i6wE76iI4{5nZ6mEO);U*eET0eK5<h#%Dr08|r&7|s3r8mY8
AO}$zw}ff7Q!b9T$~mlb0b^C<7q#ba2~hrn!oKt=<?MwjM{c&@99%BX-RfZqeTc(pe{0l3ZSUJf$qLsQ181;D8Z1aWupM$3VZR}WNa6;Yl?I;(h1LK%f4{UT
9LD6=Gd&x;u1-{kyA*uy;^l4;BV5mRwRlYYqeN@1-5BJl6V_p>w951kSTRq*hSz@FYHdcb_*Vp4lzxm(bimdhW_G%|t@9%LZ)c{ua<e-RVYg(?uJc4JKYKc&
X%6QTA5$2pck?;3+O1tx_@=Hqro#!X;N<$0Qog=j;ARXniZmJ%G(ke!&&i!dO#;=Q;34N`6z1a^C&w9?hjM9+4Haa@u8G?a;2gJ9eXd3Zp9hAxhE@zC5POVq
p%^$!$UKgC7JN^y=>EJOBj6>9xk<{3d`4nVPu?)z^KQ(wSS>(`o5Z!U8RM|uO;mc!x^P!SqJ_95v4)eL16SR+mdpT%b_K4}k=&rJl8@*6Dd?;))g4KQ@z?|&
g?0&Wk1nD;vwGq2yAhZ$Ro4t8=pIHxM2zwKWQ==E1{<AqKkh#357<aHv9$*T$<F#La$b}BlQ{S!xa3^VVkQAE$rrK4WH!I+Ot-jwU>k5=q_gaSI}D#3;WcUE
EHFO1A(l#V%&BftKj*Y=JOstzC*J4(+NSw7iC+e<^9ubWrQlLR;JPgaz9quJG7)x+5kgE|hYdPQ`{(E@uZ*3&-@A1skTK&pIIR5|gifnX>j}7s7=+c($+KyX
QecBJa9-!->B-wGo_I<rn{v1F4-eqJr#V#j6hI==|DfYEMG*UOe9DS2mgDHV(o->be4>=+VeaazBpNbSC-M||p1H#ehX%HSBb*YXC$JR#)R!A)L-j{E|6Jg|
Q=b>rAe3j@YBvRgw^U^tg=l>->db^BNcXf}h0s%5Qx?0rCttr+``?c)ZW_2hKZ&=-t#x>?Zoa=kpkT2QcpkUSeUo8U98VbkEIu8tkLmH{=^ZKR1Mf|qEK(~s
FusOZKcMH!+k}4^LagfOSBHLIa}tPW5i%jWQHjY*fjcdqZgx#-0kNf*peYNBZX`~;$`l?D^d%fZ&|3enPDuH5`^0lj$B$YE<azs+doJ4V8<6+zj1%k`7~VF6
QoH+Hyk8iqias$onv42Y;vo*R4`Bslnzoy`frol++JLR`9&3{Mzl8=V{ja+nYBj+o@*~b%IOhLh?C+f{t=af(^}>7VVDT)?uieA9fp#at9bLSy{*%g|cW<12
r&D~!{wF!P$)*5-fHCT))?$A-jkAjRz|oj14|ZebkPBPfuQG%yc%%ECFnO-;VwZWxx~>f#H+k(RI0pZSP{qwF$G_fKNKe175N>kWr9NT!5*@_P#{C_$Jq$LB
<$*)S4zQ^k@AnPp2Y7?fTOt51I04iS4F*R8OkTl|I|N;r?0`4oKHS@-kdUogmPFh*vic76R$#-;6(`2M#c=5cE|&J>lyhc**V5M9Qf!$u&|0J?JoPFWQ(F#u
Z`7aTg|XkFN=q?|_xDv_Tyoav*b=h{7v-c5?I9M7P(ETF$bs8Dno)moh_oo-pcGPUA{k3?YW(I0cq9<yEn@TC1~los=mVSwH+Y702!<9+t;0=-7Zf_x=3{9t
PtRHCPJ8qUK@6yQ48X0@JDGQ{=q1CWfuCM55PBa=zRr-AId3W}c2cRR8%8d)0zkHvjMXUoLKe&!TTQ$&`47o_3Y`ADQ7!$7=>62()xVkeKanr6SDeAGA6m;V
vD2h@YNVx*(w?y*1TP(C7TQ1t-r<<;^p}=;sfaG+gHBuWkz7OOu%9OCb<@6aRy=upEaE_IhX37KYoEsKkt|D+Eg>6#QMX(*^Q29+gsZKpyRyFs4ur!}BO37#
m!=-9WM`1{YDpJLqBK1KXMdo;@9}3gMj)kDW1+>(z!OziP{%5|1jPz2k0I1EJF+@b-=RjLbeLW%W<95<n%)Ta#7nbk5=`)<N2kVcpUI*W2@#wiw5XrFGN-!Q
&0QdyV$=5;ISu!wqaEm^O#sz}N`ztWlTSs!xH1W#yuo2;F*wnn?ugs?>)tb1kU%l%9fPOD9GcT>GER&VTde0rakid%EEuP|5<vJ4zVrg<^;wwXIqXp|Gh3j2
0QI5q#Kgmi1%R+8lo>;4OKpLPF+5VVMJV>Pr+Paq^McQ{Ck8LMksL=#zL;36t=k>A{uS>&t@HSV#||KHf$Q6hh*(T5y&K4=3;ZL`N2aZXnG{O^R1LVc^er3@
tv1KjCK0%@$u*{7Ti^ciITM@E5eUmb1P>vq<AVsK5~Se;f1W9e)@no>L3*vh;R<B{EqnBrt^`RykN&`v0l!I4z5*M7b~E8AGQf1vDp~rW!KQh802J<ZgwB4~
8+9rM2T#Clud{zFKxRC*JR%E>i{XT@X-=fFbv+lFFz1-KF?l!Ou7om+suO%h7IY`&!7Z!Kwrr+W{3z#)&=oJUoTLQ~Qc1?=<>OWG6>j&<zvC^>J9}Y^x3T9W
>qukuY_4mJ#;L==)gfXto|uW}8eoA@)w+)dF<>K}S4YI?NM{HA@aC0cA;PFTQVjFDXyW2DE`?!n^|2_WDG6=K6GT)&<&QD0g=S0tzz$pnPh8sP^)UW;gCl`{
U7}jkjniKf+L+CYoB%Bnu{Vnnx5|5b-5pruTPoT}6K*K=pczy}<j9~(O%#HP>1(t0EULWTDJcUZi%ceZ+i5VX=$F9UdYW(^6&t`lyvH`n00TWTu0nD6(7rh8
s)3U+I!nJcs94eyE2471n0JGcslMc=XcAohVPu!$Uf3HM;;`Ci1=c_m#TtYst@E2U%*%>h9V305`Np%E$sf>{2#@qz=Bovf!gkK7eGnYj_=U(?{4UeT3r@C2
sg<i02xc)o#paZ;Xu%=!s=!8p>LeaM&k^j2d7DB08~4CkX}~tctq=)!G-fK?cLtm-#;K5DTO-Q_WJKXr0^p9Uv3C+pu^oV_r4NI{X1PL>8hSBT8nFP@ZA)M;
jEM1TFU~rH7lg@EJ<8~<fP;;!j2m=2Kf}j-PHmgzF%Rf-d&aXi_SsMx)wuA*PsxJYJ5&tC4^C#IxblTJ7Y;C5(|Mb_AC}MdFGgD+=()4Vxef5eN5!OLE0qER
d4eSOK0D~7e|}RRWD4QN$O%vTUk~>8*5wY6&BiVG^v;)}mS>-c-(+C&v=07mptoi+bj^heCkD*Ycbj8kFB5t0EnJno&)le*@gNY3;AVYTqoGmn@EoXv5Mu}3
?lTiVcV53ytgTjClilRA8)%OZNpJ!Noo}?6cIg4Br!lFC=QZTXrclWw!lm{iW#eaGEQ{HS2hls0dTg74FYyZCap|d+sB(=O$3=z>t-_0n$@QM1l@nD)f#R2g
#}qwZwg)Z;^!YbYt{++eFOl%~{c{Z;&QPoi|2P{-5*%MLLEB1N>(?<&eMO&5^IbdE%{1M6?8@Dd#g*vb7MCmol)J$kkR5IQ#`=#ZO83QlFpr?eb^0{B=K(bo
d%J+6=JxJ5@FU<q9Sq&p0%SiZiRB-(1bLGRU%yW&G2-7n`m7`-3?7|GwbkNS1-9KlaQt+R>mcjcPJ5YnVDXF{SPqHCQpS8%=wmrXHdfJzYy}H+4nb4oQK8t=
?HXqM2q?yqa4I&(Elz~!c%N9F&YoGlugzR2s4Vo>$T-v)ppGZ{a)`8~(Q=1wBxIAEf5+VGY&#z%1o@x!dC7dI>-X2M&%sO_eEP)&g5=IW4rIYjk@LH<^Alhu
nx8TU2n4P5@-<VVvqPMSoH5T%k$f3Cm5j-q;bWnHUB%NWD;sIY28`~Jb3X&KBCPAtt3vzH4udj}WT*8XDLsJQQ`rrW!1T^4a%y8zBa#G+RsOzKH;s0FAiaZ@
?~kq8G>hzarXkh5dVkjd?nJBvsLP2YR@&OW=GK14?y*eXfRZ8$8_}rN*sc`Ye-%nSr-c2v%2!k+tf>;Y&fZib$RpVGz(K%`!HEpZ@if{;3~G1X5&?ODFVRY_
VhsE!WvSg>>bZkfw1~#>RzpMOOZ*de-M(<%?qCM5yrd_JE#)1p#!Y`9j9_Dl`BrvyP!zDWh<7#vuh!j$Zz}tUq1j!!NPpE6d&qHS5LG(?ig%CyX33`7Ngd1d
PvLcOwf-fbL`H^EwWmPF03VvQJbDbH)WUE7A36SjtSN);-E6O8$GR!6BA`&?vmN?odQ_VAL#gyJe8EO(qx|5%=mg=A%Z7O!+vc#XhjO4G^8d!%YtvveW4ilC
#u>G6g?xvwnGI2+&}~mm_o{^%^ip!I?<8j9VfhpJ^b~mw%v2$ix02K{1@DZSX>ml4?(4w}IkcvF4ZcT+b&DlnoF$4*iP&GM*Qj{ps4Rsp%H>s4F=TeP1$Xiv
Pwo|z7RdGo(o<*gmqfW4cXYN>zMmG^PND2G*}HMyI01g!F8ftwfgB-~yf^KL#9jG@0VfGd?uq*2h7Am|QXtiv{^ZK3s?%Cu(X|zx+3EBzSN%HRUTu_{12h40
UN5G>9A+r;d~z$qz_K62V3X&GBKScM82#N(?lzfkd$(K?{Xfjo5u~*3GiaEPPjz_j<8LLbL<~+SEksHb*T_&kp->v=CKv>CH)5M0<)H|s?U<9Vs6BqQc=vPR
(_j9I6-YaG-Yl>h9SR%74_)Z;VM|PH&F?<vU~j;rpTvt!(Um^i#6^ZRt8BoE(VwfhRI?u*)}!Nb_~&2!Pgz=`$3rtoWE|r3;Oomt^_`M@j4ccw>hLm?pLkBm
c6xs<FLP~p*rx_5fF4Y-+kSgsph{96MgRY?<AI+v&5ovG6U<`sdplQrJ@~L)aIhT{DipCtQ9=h71(PxDJX7JaO|u^CBi^|w`UwiCiU{H%matxJzG>2`tWl5R
+&c1`tiW+Ku|O(%=5OW*dfgE-K#mUXk*|@e^o{!5a}x;L&8i;(@pgi21<m-jHQ3(kD@cy$i5TzNzX7g8>L;@S<iz1T`3K0>@W*91QILAW2-s^uJ5c3OnJmu-
`8o-HZ@OZB<J0yI0Z*|O`!J91RoyY+QmWkZ>sqM~oC&YuVT^wMXcx)9Y)`NfFe&X_dOO};U*Qy~P!YXn+e09@srKOP&u1WT?|Jg`?bT%na!n%%+`5C(fuo2h
#z5UvpPDYQyn6zE@k#!p69cm!gXH<F%Hw#wk38%ZYz4WdDpI0V3x!cdA$vdvMC8S1+C;KYW1&l~4a&;(c2+b56s*>9=~f#CNL8lqMYizVbw+*KDYcNJ$wSqz
Bx)C{oT6EqFh^TA@XVmi{c;WpN(Ic{Sr_xH%M6f`7n^J*E-GQsimM%rEv8|qn||XG389{B0rvS+u{XE5SwED(HRit0aZf}%XfPHT!j{H499Ewz!}zAIxpY99
Bgn4MJw)P@1azmRxM^E&D5}W2M&a{NB_N+f%goP-!N2^aii`Nj6R5Tlk!ZNK@7z}yEq(8XF!NE`(!fGD@LaQmb3g#X%NMR$O*T7W%iPT*CEj>RZQ1ZR0q!zc
h8A^ykK!FPH4<_@XO@%CZsKQ<mR;NplB{J!@o}yeT|59!>`A;XLg6D~t#hU_hV)8>=a*JMgZ`?Z5gBDlUS2<l4Ot$$f;O;DGL8QflP;hgDlT?IP#L5TkzWwa
eB`_lm>0rt1_X(u8_5I1wQ2=IiSk)i6adkE2p90!;>(lWEQfa(6Gek-Q+d#WqEOk3cC7150Qs&f?ZK31v$-ET1EBkyKs0Zn-qIWUCVzaXM%Sz3;*m=GE}_Hg
Ft3T>{L6Azxv%ij{vagFcl^r?A?HPks(H%$Ttm<!Lpj7ieX`0|bc^4YerXAYDuc$}r*)%Hp4}~!H7hZVwa#}0uGP-u@UtU^oxbbHMrLbL+kfKJY*Lj}k6R0D
>1rHB8o9zSwC%n5y(M(ig5+=)Sd^;Pn5L_!_CBB<GsJgAILl}Zh0>#c)9Ckiwqt&+1?;8Apfct$_Djw_^*OEB(j+bZYs;Rv3#nNC{>wh`6+@U)La-eMWz(@4
$0o_R?_AfMb|&p0W6MlC?e92oogCEYIJfQXw{RG-kJ_E_E;hsraFz5y#qD8Z;O90ES>u)ZgVii=DS{BA5Yfc4Kdo^t4INlywN<)`F|($xVkjQZr1wHBvL6Ej
PrW?ajo<9;&|ZpWyZ!X1tUcl6unG6UzN-7|&-<;LQsyqkH1h-Iie~i)2=C!6DPclr9ys5d(li8-^oRu4!988+Fp-~1s79(oWTInYmjXLK1E4tO%xh*!M(tup
;{gl)gjnd?d{rj{ENcl0zN_9$_^f&#;6Sd(d8#O+1B&x_>)jr_g+kSMZmG~nr?<8N0Jq#mmvDuVD>oY<h+UH?SH^YxrJ5)Eyx7`4Ff$K0`Aha2{!D?XZ?4A9
SX!JNb|MFwVina1mlUw;oWgAo9B6mDN@ir_waLTUXb-bU>*57aE$RxuKSA}}wJ<uO@H>M=?Y-=yCx2~p$^DZ0NTDZNTID?j(h^621Dt{?7wsjw+IZHa7etOI
6H9#F-GUPaESwHaAsn@s9>D3yTn`NMhc)_CLmwMlY@MB%d<iPmtF19cy^;9>t{jSWTIcbzDwRaH<Q$PJZ?VM7W$a@gI8HvvfXp;F#5k!c4G?02(Gr2gn~rD3
A+;6cNuM4D7=1VrZC9cVRZp25a@rK&HN4|p2AlsFfGkw%s#KT((M%nb{#bUtEBtvhDVUzJIn;dDfX%^Pz$XE;wa_R~^ORhzPDc0Vv968|A_S0cbI&@r+Da<w
tu~VPYEp*RA=u2DuCSvaaWI7vir|Kh*vV(sH|mycSWok5^e($ab-ysP)bq+)7W^nDCnbpt@>5KJ3`ylPy7Vnx8p5(LbB-^5j9Zd@L-Sg!MoB=d?Rg}4CTfbl
NOsTJSsB)T%#-d79Os$QjCPA+6OX5DX|wk68e_o2*U27~K$pWR6RBPWf6wfx(Dk!`8U|EMAK-|{W8iH5ICOKnpL&1Y_jjWHWDF{SPH=w+(JP(GZC%qf$t6{A
PpTS58G@%>5_CPcBy1a+oC%C?F`~X4<9Y6REAE$cf0VtGlBLRs!JQC4SClUH$&n_VW4Sws()Ncr2G)c4>4tdJf%ms(2x3XiI4z@Eakwn|z3@u;dRlOx-)!X|
O*|AW)4pq}55J;{*-^Uor3t0}XIVTc%>Ow)Rp-)-Y)QXfU(gF4T#mQh%p`~=C4ty1MDJVdb@i-N!0{hluRsQG_F%?Zhz?M#R+aJ@Yw##wEC)N5|M|_Jd|jv!
TZ};|(wzTBtjW-tE1|;4ek5n$1y#qRSRj+K`TAW~EF`!GtVlnXjz>ZM0^iQ?aPqtOK$jGvUdSkI)cp?M;fqQs*)DvPZd(GC2TEZdk&SC_6>?sR2|o^!f|tUM
6IiX0u2isycGKr0OZlUs8~268`FgJ$-w>m{(?k_TW>0%dk97SAlTnm{kx5Z+m47K>D)1Hzf%4!@kV^Huo_qkzY&^dMmmF`_F^tlQOZBk#ueYrix&)@XKYm97
?r!Ql2$BUfYj+{_WQbaF2)E0jdP=m$O7yaBKIHZJ{;gwKlYY1CVniQttB5qEDKL0><(2g5;^t02$@qJ8P}H6_RwPG}&t->)9EDNOYeQ$xSg~5kVKj>4`5TIf
z94_}z})HM?Ii<E^@l>%=GibGd5y0O*N5yb{?a1#^a~cr;5-B@N__#S?<YQa|5VLJeWMw;svAhSXOTuOIjvu73&0j=J99)|c}RcB=m6<*k~@y&5B`9EI(B8>
DqZ7-PlVFcGuGhka&EmMSky%uZZ8IjtCJvPXJR7UBVq+SR<M;j1|${b(3p_OTH1f8k$RS*2u_;_$ivwNPJ%)I;Y>R9Q3S$!4sciquL(`rCn43e@nUhA#%AY7
5yC=Lb9YY3PKNhmk{L|c+=GSAylKUU2$21XIzGTBgnnLV#ak|22xla{T%2ehuM7&KfEAi>`)p<FvC`sTA^Da4*(Zp;s?%AEjZudUP-rLz!8vo7SxIp<b;y);
#Ye;}z><|GH;Dcz<o=YV?QI>tJO(-yjMt3-V%$*&<eZFaXFY&&F<N&X6d0-Ec&kzx$gvA%h7@i1ty`80;o3<A_WM(EIyi$C^uFD`eRrI*-zdl)G2q~OG?WkB
ksKmhhmKur>WCBr7-=yh4>1e4*|duh4k)yeBWg|r*TH;oV^}{mBY?MY^2O2k3o^_){s`_+Xe)Iffk-lwL%c%<I}@JDRbl6RZj5b<3s<>Vh?jDReCAv$bLIEh
)&+S!2$dgys2O_Nf-x-i?lo?GMP?*lkw}F<4=IOu-ECNR$R$^8NIM!u0rxjyD5=c9@LaTF{4}#9kZlQ?z=PbG4qOycFIYObc_qMA_s?)HDIuLRhtOcaE=8gj
ep3;7X=bH!>}FLB-bETd{3kZl%Nn=+oK&e>jY<I7o~u)g6f<(MYOn?fs$S|7X1+c7NL)QTApU?REuG(^w+CNF%1;CVH6P_TwhH`ti^mL%Z1bQpw|DO+L#BRq
#)>92(f#a^(`YZMky@LX9wsJhm!Q0!TpggtH8Am93K{N<{D0w0g&8{!R|nQH<ms?a{luA8P4ea0Ihm*2hOcJ}mwZes)LH>q>;w7M8-<bXjOMwUycheNh2iDO
4dlH9dQP%|wX_F77V-Nb6j4HjmELcn0>pQlAXan`*3DMcE>xaYY(#hMOwJ`&K`RY;b+H%Vxx<Ipz0wXu$w<?Nf@P_Vgc|MeX~7EvtC$_;gx_EF!<twyk_swK
VPm>q-aE<muyBwNlA}1d<+b}xbnMZ>4JwgtWY_E{du>e$c9_a>wF0KWWvbPd4!r0PWwAF+2=w*d8c$!Y`ewX`&W!E)*6pU!#KEWlYlXT6k=9xDVmo_fZRUI+
3TkebnqobLMlSj!qAr5#4)M4s%(@U6*LfJXl973?ge+4qz?y`nC{Y~wyzn!qU&)(<M*~SVQmf6C$B~&NV9y}F82HB(c<bHh;IqcLnDcynIlYb!5o<e91ULeY
cY3B4Yh>^S?VlYki9>e5DMY#tRZ4R_7D&U>p*&*^{=z>GY~i@zKP!m43z@L6J$NJzhGy{dP32o_E5L%ie8Lt_|AslvML<rv4yVpMq@d+8*B)=J7rA3g2~)Qj
bGJUmi|JAEZeoHpiKcbnmAV0e6X8gh`Hlu5x*T%XL5^%#G~PcnN`NtBN^zbNf=+0}I&QA{tiD32Iwl0SkO)$dRNP`50g4~dkSX$F;b#`;kivyXDof{D$uKm&
u9MqcK4Wrf+h2|a$6;Gzj%=&tDBbs4r8X`fBslu4=)w#}@*o{l<yo26L?9K6N){26k=6;MC5t@7?q(IsZkP@O+c}Zn??U4ApRT^|G{h-P&2_^u3%R)FyfGaR
XYb_utIuJCD!^FF^b9w^!eb|BKfA>`{DoYz<!j`LUnv+&C3!nFlSxcf7w;DAQKxEh`y~Ndi{yJgRa*SSX7gAs1z^gCjlF2Em0Ut%Y7)|Pc-jKY)nB&;gVkBa
VO$IUe)Gh46%d<PB8ZtX#s5Mvuk9bU>*(%3E!wmUMsvxw#q98)aro%GG8rm?K{~9HRe{EG4+)mogxbHm4y!U~{8Ch_&gkO0=3#=_Z@LBFDY9dZ44ReKKrU!L
MZ3WsI)OXhu5QZlSq<3z;?*W=***MMG0!f2kmrN(dWI12Q(0F8Md%{=pv^iQ>1(3xuEhEu-RH8DIp$JiD~B&NV@&$uf!wrGYzS*8IQf1!woWMeY>b>!a&pw>
Up2jAApfCq|1A_mxzmSI#IZ+9PG4>ZyUj`&!{R0yf=^8aA%0TLrbuzmhFCmUmSLO<!%XLt5@-{d;_lzl=J3c^<Y4g=DL&aR&W6&*5$4F<Z7?BpZqDXT@7PKQ
%jeO@`Kj6~`=wDf+tEn6xgA8MQsz`XszAl+dAi$sc}DZNACDG?g{O!W?#e*Ud91&syPy-HG#YfLyF~(eXn$Tnw9M3FC%l>~@dmU5q0F4U^rYlb@d(I-TIlJ1
3WIts0q{Q1o;r+i)7A^@x5}P@Ri{X3wnv&fycwKQBAd6ER$-`d|Ivy?O}TP<c@j`>@w>p8DZPO}anmA?bE~DL9iSpx9k<|*KX-oG1-__|U&^ZtyMxf-fKb4t
5t&PkqU(~4?5FWM%5F8&3YI6pZJm=Cyb<B4vXl$y*Trx2=kUNGHzFH3wgf6vvcq6NBO?zTu;QN_5xWcO!l$tB4n>Pj!WWlOM`&2T_TE!QPDtF*@x3v*{spjh
m}uF9mc_Rp-rUz9cocVy+%d2yMh2FenYw>-Lh)Rd+{U+*HY@rPnClt$C4~|rQC*R36umMskE%k5l%X0LF~)W2MAb~$hB#>g(`(|Ec3oE^t^UqmIP6gsbZydG
9M3Q`&V>*`QSeEg<|L~J6Jph{GZj5ieJ5)bq^wftn&fjf33mT<GO&Vw(~BXVZRo-a3q;z4y|XC{0M&n%>L{E<xnq%%@iXGVvLj6N&oV#FZR%+NQREf`rmUpv
S7m`<jjDnCR^T>5GrCd8<gCBzdpXj=33s5$CB4lxQW=q)NQ|b)xc+V$>>JP*$Gs85TGRL(Q)>6*#zVIS+I4TjN8ZW_9T#$j!ZS9dZhO91V&tJB$#g<@yGo|u
r~#7%g_B8L^fsTCi|lODzKC>XN%Pi>)(VujEHV7cul-C_;uO*KAR}NJE{zND4I4P=s11}ov8c|q*3PT4UoCUcueK6030WL}BC$kzJ0eVd2)@%mHXO`gD46*#
5(r7JvyIJHZgNRyb8zwbUc!1QgD|F-cATNiAS93PrIeA?b?!Sk8I%B-?+h5R(oo4&mpA55HVMFSos{CFjvbn?&LDc*L4?b>jX3~@@bL%m+FR!_C=&x{atOPc
qE)cnethai_n3W3a&;Il{qzGH`vxqM%#oqfD7`3xdhpNiaE(dA79XpZw#{B8EhZ$3_vBhdz-jT2484x;lqg;D<3>DT8)g*1xlXvUiAefFrQeD?pUMUE)XWPX
`V-(NQ>k)L3JZvItofm%o)|>oRk`fB`1_gmzD#C&0$&M|Y6@|&>}O%+Ru}PVkXZ+cTjLhjEF~QWr9r(PFvrHs*Amt%fSi64Ot*+RH5ETutKYD>XxmqceH~j&
!z^O0kr&C3_6kE%-Op&m9qPcGRHCPFBibun+^qYBc`mq~L*;u2_Y{XS@ieNh#M+lf94Zxa=0{%vBRk4D!%k`G_@IJ?EZpA!oq}8RZ$Je;`{uxbQ_re_1nfRP
M{xF+&y|j`z=YJkS1F)3h}ws;?}0FcA(j(>V;~yMq{%PDqn~K@`7h#;96rH^kIP`GB72@u#|JbJQi8?&;3%bqf*Re9IQLpp25|>-iu{8(Zq(rx4f$o*(S0ag
N0jBBBQW5-2OgQ0Tlr`zJbnO%7fc6~r?{JWH#O506fqHwSy-w7vHZ2(5!yJdkJ*D4Ku@*?kkaIXpL_29?@3x7CIZ8e3a(8&@-MmRw(HcFIhq;847nE1E;=<P
*xTytxeS#0>tW5J_JJp<A9SUf$-rb;imKNj_<Q3THYJz@q`o_%m|r~R|LkfuMV>Ox@Cp0VzFUBsD|E_s=gtJmGlbqxAw<re0Y`f0QXjM`5x&+0A+1V#@_lVZ
x+u}wI`dz-Sy0WJzHwJ*s`XkjNd-;TSdz*l1HLf}w#zj&$nM|B@AQ2FnafY@gdXjvE$EBIq&k8L%EtET%4N@Vkmv%kl}4Qaai@$TGaAtkUh3wuva8OwMRtsP
z4Y7tHvJM1Fk=gM$|{t9*JaR%ea&iFRD8?^mI`soRSY3^mH2}sQ#~7}>EL)<?+k0NJYr3@>LCRFPL8HR3?vfATW?Wnu4k33oz0_0jP5DnZl?X>Cdz3ePZJuH
3$0OkH%Pz+adn?5Jmdu8J}sGf_cgB}n~wUmF1LLGzLKXbfC$Woi{)#0!xBd1GAbb$jW|rwY5~kLIZ!#?CZ5RMBp~nKz%fsGf2fj-debikLpl^3{ODMf>nJ`)
&Px8S)(778xFqV}Oe_0mo8Zqs<Sie_Wz9s1_VdW?-KJ#q#B5}*Hz7xFub=<kFqrsXZrAfn10Lg!7=uG=Ap{l!0>f({W&fg)9rpfcMZ=2$k@UR`OogW@?Wtqa
yi2D&TNeTk-D*PL`m$<OJynS*E%nNO;7OE26#rTiCQPHw(mnsgs{o#me$c)k%_a;L7}fDh!9>GFTFamHb2FP$iJU!7lVYq}ZX_RZup%{j4}QcPj5^my``=VO
B}Xcn!NcSK-1QqdM!SQ(HMelKQBh8tkdvHQG~%-(Z8nP`?fhjJn6-X9K~L2^v8eZ&dx(r5;r`Q>vpmTGJyL;*kb#B70=j`oCA{6->$=oKPr{ziKuFq)<RAea
Q7aQ<u<6vtmt`tofPV#sh*;oxtiPBG`pbm|S1ON^cU~g_ac{s01dY;9-VGVeCF$qq1NJ8raM|3_ttPBZgk>`ocymws#Yhjt5D4xzt*IgruLzJ=1`Tds=*+jd
E2=?2PPL80b@}Bhddm#dp^4nypxQ9}JgYJpa*LeiK<gGu-VgHSIy-f(KI|0oUAwd_Q*w1vSbP`qK>7Zm!$!LI2__xMfb-r?dZNnKEaf!6qyz9=wqv~V9Mcs#
_*LR<5V-&qwJj2glfvV^bmWI58S$I}?xg}q$*J4=Kk#!_kewxIC6WNzCl#Fm0ngD^zK2cP2qhuo+#<T@IXtF86J6{F(IBkyboD!9{LNpln9g9uFj#$<?7tj1
>Jp5B(Do(1%R2$6XfH{1>Sox~mMyGXuZ_GGaJxOSikfV({_<}7EZr)g9jz!LqN}_1h>q;MhkiGg)&8>;OuC;pf!m9O5(mNEHynK`Lfu6usZ<}(XKF)d0Ujo0
h_z!Kt}d7&I^USiZQyUGiWHZVgnpLu_fQ(6aTD-XP6Dmi_VCapSL|bBmN1YXWj1IFC~!%(#3P8atOZ<(e;^ikm}tPa@sIA7&T>xEL?XmM6D!M1XSXR%(1pyp
9V75sS{@5DB)vkSnDz^Wn$ogCnICZh(a%}~A`3dyCLfsmLe;l^dwA${R20h}cB+`3JvDVqX~UG;^OM+09rD3sN7+9poZGryoR1;Sx3XfA6Ed^^cU_F?-NC(%
cu2j25B#dxZ2Fu?0#c*aqSwEE=FoRlA860|$U6RW<;ouH)4LE+8tuWa1HPUx%+K4))r%t#Q2Uxk6t<6O2osopq1mSLSf0ziq!_MXFkNG02yGU=5eSPxik5{k
uaKQGfMXZRTVv5g^cMlx_owOMnFrauyMofgJB0FcqHD)Ml_A`Klf75F;{nWohb<Gy$#TwvJ$0k0T(D6OO(tLO6usAH{!p3iz4Gtm`mepxZ(u0Iv0e1RVl=4i
Yr=mS9sto>o{ATS4`_H*Pi+WTUUeY;k(gFBrG;;tH1TLBqA`zG(}g(ANQ|jR<CqV^FT<D;c5`jLH30)4u|29B^?2A+eO+q4oOWf3vOIb(%JNy(KHr9tNr$*u
1er}lXQU#1pKQ*#cpmz0r43W9(5z`hySllX(>iir8J!%OJYRkKUx}xnxoTN5xGTvHv^jh+rVFl$wp4eIFm2w#b<Xw|NY(M1@0enr#E6uSuX`<j;>qSrTC8R8
kaiW(H|VgsZmLg)z)5bz^t%?_7=J>X{gs*NX>tY^OoDzjf>R4?8|i7ACmFH8=RB4=-c$@v)6`6oA&tkz8F@2dG9_z8bm6JJ0Zq3}=-q0#c<k3n-~Z9MZB?kw
#S#FDJhYkUrfO~Ru&hr|V_7W7_1%}$td0&)lyT6+;QYXQ_05R!mnB38gNpUdI!~q)o>VJ5&jWwweD7hH;1$r>g=`@;WgFA99gN$<XJ0iUMQq43wUU^b@+{za
N%Wg9nIlriP%z-IDrzV$2fUhtXQkW;R!%Ud#l+mQ#b-{Oxs%CDk~FA3@HCm05Efs6ins9H`0rdF)Ux{B+2$0Bu2B$5)6`o2D>lsDS`1L;_{=!$O>e-eha*}o
Z^f64k-?aGy_SY1M<{sZK~bFbF15|AY~tD5q$#cqTV`3QEO>Cp!LvGPUYvfLx`8OZ(0aw3;gP{2AGWms1U{Y*L0<y2ouCB8)2hW_-&qZGdHey4r3Z5~hQ!49
TjP6ZBh7p~@Z|)QYqaPE8!6Y0Q-a*K<z}1@!`>4uo4n_c_y0N?#bT@(5Cor4g~ou;eu5)#7=-bXK(M5Ha?$U;GUgv$x%3FD+^J>59zJ83nbHSaPUYd(_rolB
^63DW4EU5r2H9(*N6;;CsH_{L-!>F$21vfjCvGxbxI?tNpkE<@SDhA}#5`l$qJjqXi|_E>M0+eVR-_2JYNTE4JsYhA^~1x;5I^bChVJsWxFH0fg(>d61yb0J
9|@AINc>75OH~Z@%XfLW3T<nPazQN`z>M_e@qux@P3x0mgD4Jb5G)p)NvI62d!CcN!KON9MemVf4wHGPCoSR0Smq;(Z6BQCxqh!cPNdwv#!J56)tzkZue1xJ
Qw>Ovz|DYPHHNSN<c^$z(7=g$A}y!%GU@ciA(Z(jVyd24|Gt2CjR&;vX!)7WSA%q&{?XBxODvFlV1cVsrwR7;nG9Vdn~U?3%}?IoFbeU?!z(+8$}J$3Q3m%c
@H0#mFvrX=I}w|%d?Idtb=TunI$?uAsam@>|Cu$q#ALGx)e!&#Vo$!b^TJ_KTw`FLt#m&uQ_rJx7mH&R>b4odSO7dtWS&_1@@hre{$}A_X28z+^OK8?Rq-#K
A*FFg_udQWdUXiT>Ukhba=#tC*Lxw^kouJn(B{ApNPOO?Tj;%MTR~x!H#?D*vcP>f=L$gwbtf{^LF+4mqh3LUxARh3nxq9E6|`Jgx@oN&sMcAV%GGONI$;bO
6C*u$^3~Ni#_uJVyktv0#FbW<7B#4&OSA)Pq`<Y=oHzOqWNfVXp^k)2GDfCv46hET$8F)Me{3eROrM!|Jzla5lwUqdtHdF8c;*+#!XVm4q9|r_)p53yi67od
Ok2_^RV5)oAK0*=CW9m97=-VZ$wW=ehRJtqNv+gI3*r=NcXD3h4F46sA9kM4=^vu*zrFY-ve-V<YwIBMtr`*dDX>!5W0LG|u8uPh>yK8`n`D=NK9K^wY~2#a
nVPDO4L~i11JrDOfc<~7C8u)>e|cz08?>Kj$FS{2(AM@H_BvtWBz0K(7*~P@^+1CK&n^x}&&x-2APypm0{glKcRDlfOnp4i85*hf^h2;?YEK?jBS(RUJ662i
rd;`m5p2BQ=F<N&a*7QD%ijytMzL35R!kn=foP)D2)foLX|~KL$c$P}hPlHbZkG)q3r^*E{?AkNdnYe@InO#nI@_X-#;A7r&I)r!(XKI&$fqRR8)7v)QWFxx
Fu*TIf>hdhx|OIiKa-Hjk*|Pl$ag~*NmEg%pA5QuRtDtGOxt0?vedBz%SI<wvB(;}pXGmVO^<(8r_~G#s8ArSoVz&-_HIwV=KuiM=o!a6#jDT9c?4hIFF&V4
-KRG2Q-u!jXYjBDmqPEpA%}ic-c8>a6SX0((?2Y0xb|spm%d&(ZTwGbtv{*F`GWCR*zjuet?=vI_&yv)5l12<J!=_xMWk*hJPCkfeH|R#iQn%Im)a@o+lM|)
Ssc1E=)fQdFL6TS;2soS5J};!qqvTrBAgUz85aZkN!!kxgCmh&3Gw~YBCuCwrOsTzq9NI!ElZFmYh%wetKgI@ew{5qs9%%&YOL|~G~QISA@G+m+eu)G^>vx*
(NHC?q}LGWY~^Waoy~k3aEV_t7K~*E^`Lg`$}r#Lw&DCdS8T$km`YHeHTc!+h(tk=ZGe#BFNM%%rVwrFy!1^7uSjf28q>$&r7f)8XGU~}OCsCO115kJ-tkm4
1TyWYU*GNEaD&hMy(XRi$uU$G7cMV{8vmY@@Q^Ga2L06J`T)8)ATd>EQNuyt^2@qoETCsl6tJ4t0;KfSg|8&eIk}q$5Y-?9g2*bD)(r;LPThb|pMO=R4eV2G
$!>Gm3gndLo{N>_8)jKySuCc>B$)a#Pj9w%8iI{DJ**&0w+l&xCMCFEp`Dqha*lY@v1AN8pkir)&+;VREyd`+LsfKHRrXAAArc`v|H9SNVFdbSChNpG4sDAX
v+nRqj(glnI5YjrOV#1)oEOpo34i`$B$2ep*dH-v-E@vET+;QMSjvL&>3Nb2LteH9ehWWtsu(9Tr1+pAS3EpMdUJIAxVWU#CaKH`rdzk3Yd<VTqUaO=iqb*A
@Q@eT$P2jS)cB~*rrbSxSvuQ>D5l)EK=k38L!oFktn4tmrK3aUz|*m;6clDbmv{ba8n+x>s?gDY*!gA~Yn+Q3fe>=)G?G_7TXU~Z2|D3w9?}MMLM)o^$Wrzo
Z4wJFe~cC;ALMIUSByC)3=D|`$e}Cjqk+}~D2sC9*rhRKteTi7jjs3?uJK2zUsJ=7ThZT^>JECimpp|f6~6AW?Uh35PUH^iCIBM7PC`$h$<W-2<Hug`#j)FT
fB0su*MrynWPyfh&H1(y!2h_o8HW4%9hNK2#ZHon29|2DpL8#uOOnxH#puCamazPenPOD!Ngp${{SM64?_DzBYbZndx~vk9WkxGSEs_FUoxyj}y!Bqo-FMON
N4lfAP-i?XAR5VYw}dV8)}=s^N*Iy5hR8Xd`G!heArd_U^Ww^|I!y=5-iXkc?G6-DQroS<n}q9F_B$Vw<n|SNjaH^;CZ!Vg5fx4eaVRdAJ!}wRXOFt!HJh1}
=l4n^@TEVf-Q$RCq=ajY3!ZI?S7Nl(;g+qyS4j-0`A98Drn8z-;Gr3WRzCmCDpjl7&hk0uuejHVrYkl1D==S`)sCt_UUg^RI3uH{?GstJYNV_10$|loir6X;
4|0xBzsLWNz_))aCGXGcf>v#rKH=|$dg5ChZx`w1rtoXcj3wrlLX5Ar?zt`6f0!FPE{-czqb7LwHIC3a2O5@=!5!Q`A<YM5kZVO6?}jCqiO|H*jQf@S?5mo;
7Ei!K+l_#@Od@hx7R_If{OGE3;GpPgcIy0(bW2kHq_(ki@=f2<3O(qp{So$2nM<`)T(eg%^oyE=YlYn)fSGjsIp-B0IPyytH8l3|U6nt5e|f8c_F#T8ug|>v
EOu0Hz^7GI5UjVvuz)})z6#+lZ>pt@-gKA~*@P+80GL{ksGpC@KGCy6-D$2;3CM^(p2Ou*jCg^b_O0tr@UG;D73<j3)9cP44VFYTltcMCb&0PB6DOzz348c8
9#V?vTL<U#nV6l5cEXKXNAT3uDn%Cdp05q-Dv5@9uf(kL>NR>!X0DR$!0fkWmd9^UZ$)FbIW={Guzfu5{_QH@OGF|Q3W~SOmVGj4I;JCq^h>qj1)We<xQY_}
8O+FLIQDRQ@4JtKV~qAC%arf|r}DR%wfHT_E4NGz`O%CI^OCh<VB-yHs;c2QfY_v9t*8FRDpvz6pKX@VV<@0uvZzeOWJXvg%FwWQKOvOItnk8%i4j+%1aw#o
WHyp?lo1LLSN*m$AAFvMG>Z!Pid&h2FxK?uJ&ju}Y>nuayaSpqo9ST7{XTR`zaO&Z1ONC~K(1H0au}^1Kazm$!4^P0+8kR`Km!B7OwSfox`oh5=LJgMX&D0t
Rv6q5$RfA<0#RWiRj4)@k*T&VZ{6)><}e3iWayLq*<AJnaQ2)8{ecKD;X9R%ZprAyT{XxM!n7cVPU;g&oj0PANBf1T_G_)oOi+b%AL!%rVSZr+%fvGv^n<SS
O%X306{ovCN9Lo9SXl%%uASV}vsVaA{kuUV(v#2x9>-o|w_UM4LEk1_&lwMG#e;Z*dmavg8TL?k9D3ZRYq{c^w_e@V(MyN$=Kla@BZ_&pC8Y<Vg&f)3bZ9((
T&#wHg>3ynroB-YnRzFq!$0TTU{Nv#y{djK21T>L*We}vwfFJrB5<`Mcs}W56q=(Tm87;|>JHX##AsrIN4)pf>(5fq0j4yU*7MfBu7f91rsA$!D=??4t=pty
?xx-_h9|Ud12gVx<}pQX<8}>}qP@Ftd*M74V4teEUu)}ay`n%TW#GAq+<58)YKE4W)rE?0D)^jaqd5_K0M+ZaBr2LaTmknC$cgPg??mbClr4%OlxXMo`Yl}h
)paFdqc*kt1bk9ZG~ME85Vt;)P(Fl@Lh1d+WOiGFBw)Or6x^6+SG4SsYliqxI~lvYCRR(*&_$*ODl?gl@#^83rEeX>9zqMe2u^D5!VpoEt$xY%8HT+{)i#>*
vwWqceh}_%9%xL!;&_lCFQLTsN`BZVUzK#oy23yj1SL27*wA<1o)=6e?i`S5Y8f)ht_2u78^X<uo9l!^qwNd#si^di;iDap1gNXvl^P5RKR3YpFW1lkWdLtX
$UFq0hl6dfQlZ)z+!68z=DLt?8W53v+P<St#n4S+_b?3f35X2`|LF8D$#z&mH>%&3s!`~)N8ui>)<zv(SzVgv)jl5&@KA{f75i7OWa0EqK8HrL!;HR&(Sa0@
9J`*u&vJ7b+C|LZ!T8g!r+kVgqo}KvCJehs$2jh^{Q1-ShsfH_O$6UosHnmR&oqHTDSA1Lz0!eBCRL016^&zdz$S=%UM0e+AGx~c0bH&nEd^ffCdG{h7R=m^
3$`STw3s(RZ*ZIAu7I9-aD1_b%)e=-6W#B;R%YVkuC{+ixTAQgvjCmqLeB5bnI@38OJwSh-fFqssohq+&58k1Jj&h;b%QO$p<c2q3ybc&CgSc&EAh}0Jpt}C
k{x}?9u>78L0??2P~^=KPBFp+$^&=6>-0a%dPV^fu-d4!<v>-kNXI#ZTQZClf3gtLdK?j5(SQGnAtcwj!km63z~W<C_WwEV<F(LvwFZ}_K^NO50W75A3s`EU
@xa6<B}16jRFE{(<ug4y^eMe&s9;gOL1VaUDV5g)1pqdVy4f$R1AGa!ACgeW>>a(JFi=vzQe=7PbpmoMor^}z?Hnn0vg(tbL%ySr`GB9j;-gwkqmG!!Hh|UU
<Ud9iXQGn3_+E8_LwDIMLOtWYqb~8x<t7JcmDcJcAbbM6CV(_%!^8utY2l8=JJ2^U&8B`dfVoWPd%t8_66D~PkrGlr5-xP~-`bZ=)4UFe|LFh^b60&g1qSyK
X~<_=7wA`xIvdUH0jaTk|D?jF6&B**fTG@(e*;~jn5|*`lc`D<vb#xuwau^678sc!9jvA}IG<*fBbDExfm}(8Hj*Kxi%WiMK^V?LV4dRf)Rr9RNht?E4Z0ew
;+>gF9QPO_p-v3}1|oo7(!YvyPoY23a-w1eZ4+40_@8N=RRd_ROIrvW!>=y^=#L*7)*j%DP`*4*0eT0cDyE;}XuOSKp_7!Ci3~pvZ{3WpIdRC430(7r04R_(
gZ{sDj%>(k0t3*o4R5^I#M++UZ;k)7l3hZ2M?pLBA7*t?>m>e1Kz-&fKs9~peNc$Pn1yI8Bj@<0^NIGC?h&1X3a$Kjw<{L@h}^@$PR<P~f#J;ZILLLyoHe;r
WURmh`76*d>Ec`sV>$Ulr}Gn;M>Pbx;L^$HRf9M>fjX}N|K{YZhN9<W^~#Xh%L$@Vq>Q8V5Tl|%5yDH1WdCM0KWR@Z`R=uCg61|na+uVsU>~e#LO{B@u)dJh
jN&f@z5w6;DXL;*qN{R!v=2%sa7#*3G3Jg0NgMydT_Fk$sq<rj1h=#DN4r87tNEf31y6!H*2#lu$&tW6Yam2hsDdToB$DkUgO0d7CmiK#Q>%Fyb?vXb?LnF_
XPQt-;TJ@mrw8G#YDskkr52~)x|<2wkzOIr7~TLq{H=rMBigX=W><xJ)OV@7QIUJ#b}o9lRCSa!lSeeC#MTTwY{QI}MDMm4xJa^oQhx_HDzurENs<;qzy?#G
R9D8Z0-j%xXz@QGnXvirglo40MU_v(Z1<`FokS9EiviWm33xZ*633D?_HQk7+$mQLS1$#=t!727G%9Cga<N)$R|F~)9mup*VXt%&yBimh>P}v;%Q05xEt=<Z
@~CV=%4-AoSNV_tDT#d5f+j<B<!~Y+h|d1O(TfBtvRR3|KCZ4}+-2RRI)W#AWt+6f0Cy39du8T`B86KgVgWMZh@{$w;+OU&U(Hl~Waaf5Vu*^iro0v!!#Aij
36&8N(%|qOu6&`il?)xmJC+m>jITB>YS#4m?$(F>#}+7)FI?mq{%B*~q>kq6n*ww4u3r*<?%2cy3NzwZw37U&uK#6#C)?E16Jmd5E(O|6t4^D-W#g(rTpm0|
An`;@EF_6{e{t=K2wMSx7liRvjd71O;v4BgP?|je-YL)5Uqg^jwi(bv1|Z)>l3|4=$rtCK-ec>>kj_T5sqliUd$|54|L>ft-$(LT4P@+O+`6qPfA&Pq`imj6
6tJk!K+u>W;X8I3v5Fae6TJ8}3f;v*XY!>fi*td~Ny-8z;CLSKd>iG*RcEnU;CTat5dHKdPxwgT;<Pv|N{f3xVq@xBg8fI+r|xPmysfOIba^m@J$u$-P*0~I
Fc0Qm9ap=92~3`o`ZfX#PTiZ_Z<q5%&|IZLpRX@TUEE!_2@p^|jhbC+kRz_2_kDeZQd11L&Z*E74mB2Ya<JOtk~6#<!o)CALyE{)I*41~7v`-h!WJ%|b|LEx
-*Z}9%o#EJv@<Mj2j9*+Uecw#m-(T671=L}iz>!q+2WM|y8>88{yUe5h=q~({J0JwPLM2!0Y}Z=_imLgwareJxu#AcSHuIR>uxycHVI=q2wM-$C}>L@tg4)#
bZyK{cc1ia-Ewk@!Y1jZe!g`pk<FPY9_DP`bC~V$Y2M+{{b~A?G#Pl;Hq?GnMSSdafk{~%dn*}|G_mA-13ju2Kp^X(wnLwQdB!HVcd>-ve5{UyvylU}3~3%|
Yli<qzjhb<#$nmt@9mJ@Vtoj5U(3~RZ8&Y$X=VyG_`G_(g?}z)cDLIZUnLeDS7HB!pf?&N=jRg`qL4^|4QYpJH*W`$6ERV-{yiH^sW_`~MoI;vW7-fS*f*}C
z(9s$GFC?q!iCh7m`X3yT<5t~Dpx~*GIh(u)<Z@H8?87l9t$taMsl8uFmxhXYOv_wmEL?a8^(fuom{$yG@GYczaOGo3OdoA$JNu#KO{18*D+ZDu>(A3A#93L
;$P|mT)_nCFhT9dqZNEZ&exQQ02IGZp*+jJkUD<|Ds0Ja-ZW-R+;|gIuRrr|2S|F}u59$Hu&laMqQA%oXSksTWS&vg2_=qc<hVl{J>wNpb)jy2!W)Oy1I(f}
XI7TqluWg(NOe$%p*YcN@s;7&>i%n*_~UHjN4Kut*K%&{!YS1wL_@69DD|v%tE(xAh+&!}Ea1()Fr0t060=rOK5i<x@t|F_xU=~~0GHX`W`3u#SW{Y+^06HW
XW#(jrLKkcXR+*Ppmss@;LCnr=M2a9Aj?(ku6ln2TDr0ku2i_54=JtL-T)_2*kIa^!q~MK@d?d3p_^vlO!oZ}yMwB=7ks4hfBiLrKCnmNq{dS+6+Z;nKrM9S
fJ=>@JA76ll0xsq5%&V2DEMnAu|Ue&yk|&uK_a;{6Tvw$k&|~6OIY&@1loK;NSEm^Yfd1*XcF8*e=;T`V6=#030c|9*8DV0Cv=I%Slj5+6d{R<2X7HOR>h)T
?2`D=#a%$xug8=qA}IGq5_%i<5&x~`3MZq?4eS1<cI9OFQV_He)Ml;x;>oYsEv94hLbW-{K$8f<)B+o0l$Jm-DsBV_y{0}N>6wEnHbdBic0~RQVyf<dqQ?5u
6%Zn-iFY%eB*Ue_*eQ0qbCmZW<fGXN$69$BKGW{1Vzf8W@sKPj1W_qhXBHO{a$HvT*RgR`{|-S#m38J}WQS1}4mX<MLi@Bua^T&sM#e`6p4j5Ro3WJ$A>vW6
Rb4tTK6THXtvss$j~d4r2c#NCKEYD0mtJ5V8GWck^WS5e!-d<Cp#MFSoGoUXOqu!7Y$ViafrzN%Zdky>1&dgU<%ax(;OyCpL$2|Ors9&=aYY>Ic#q@JH(v`M
F8#}CboDUQ5E}$pjklX`aVQzvv_q>X)*a@JR?=(+)PXNKoazmbpEw+=J5&tlq5t8HKC$_W3y_QTEehbZ?cRwdy!$9ucv@O7u>8$MS1{o6*_>kyQC`?){V3w(
QWaKr;rNXbqs4ZV%2H0gqPEwYV?3QA?bNY9jqmPU<6LjCxgN7x^~9erYNIT?@UGK-MW<?gO@b+SmW>@W60*J*4+nr_8f%w)Y-{Ait%TN;@rB4(;)yX{8--dG
EV?xO%rc+^A!>tzElD!QZ5fV703TLSFG5#u-?JOF+>+etP_=;Y_j?LpIE$(T%aKJg;~ZVva|JT{{HqDy8H0W<RX8Ie_?jH_8C$_^(aQ0EWG~a;rKBdeJ0lSn
FOcTEYs0x?qDQmf9pq^c?L6PKv8*bb<f#B}df4t}f{0<!yvJ+f!P^30St62>I(SOMNZ83L$TCDiw4r`gHl=h{=YY-k_RhEt=GiTDa6=d(4$+dD4%s5R=-1S-
wL!E?zUtFDHT2;(CCX+4b?Tlj_<Mof3+14&Owk#%I$)Dqo$|1R(s_)xnQorZ-+8D}k0oDSx2YjMLuaVIb&835xO3h)k>c)l0t?7e_6Su#ZTeox$pfn4ywJks
P(vy?&W6Hwaj{Gh59Lzm-Hs;MiVO}(OC@tJxaoPZdWy^KT|ur@O*JjccH`WRw{P0`v4y2P470?B@I9{$ANy5q{fg7j!=v-i-E=(LNUBDZ><3geUqu9bb{^My
vAGhWI!!Y<iZ#y|d{*ciXV@Di+yJ5OVph+t9`;Y0(^r})oC5Qks;i`ZVXdfOCW$=XxiWAB4-4Ml#~*>bes9Cit3tv4?LEO`elY-oxB<bj80wvWvtG)ioEqnt
MT<g<&7>C3ddM^wlMddXJ|xSi7Bswi=6y<BMiiv$m+BaFZ)#!Tv*6Km2!LUQBl`l3rlp0e+!`*WPr3!u;95S((}cX=0sbpDk3SrL%|3`x0CRRXqFA3OH++_F
%;0BoiAM<o#0K?wHHW!fTX4`4&rcXpV|frgU(!8`0piG4KWuq*XyC~ww*gp{H)F&tJEobozoYt9emL@2VQMggKw6&66~c3tct2Ih5V+dq`$p~~>)NZydB|&Q
!wnYzO*@en%i5uN@|zp?@dQ@j*7{?Kl(=9UM|JOU!SEZpjN?gv67`i0E%ydQGWt1}!MBvLPtz&<!SptzitIBCgUy!5!(8a9*#es#f9tw0DK-w!9OT1I77I|y
3h~zBcZhpPJs!uTw<z%peZN({*qe6`ik5*pXHQsyUYZenINX`&0*vKeZx>%<w}OyixV&U+RILZCDj^{oNA2eh85d0C<tTN>sjMAv1omeqhL5KbByztEP&G_|
jy>|qf97GKGDmnFQXcxyiic6w0&#S*?X@p++8s)OJqoaT8^v6XOngmK2$V%d<Dq-wBR%xw%NkTM06>Q#&(|eb9&zOxJ!E(phiUr`JmXGVyJ&lZr=veHrnz*r
!MG6TEfGp)XI$Z2U-2HFrwz>n*yt<vDGHY$E$<HV>6qh6N{=78)j=9W7iY7HiIgW&Y(d1CK!#)phj%{NDz|hd2rNt5iWceS=b?bVeB=R$OEpoUBYPJH%pV<u
X}XVhR2{Ef`A~6QgbgNJsbU0znNXLM#O2k3Iw4nztk!hm8nrTk6EE*HfgYkLekE28w6vNsb-H>9Z>D+mi2!?Xr?h==5)N|$vo+bb)fVYqO_a1gNV(XywzC?J
RP|d|)WDiSb#*V~{9?BdLw*KUl|A(YMEL~Vb5aBIiqv<cCK%9j)|8~SaWk)H^~r|oQi6=V*s+OPcC`TGd;W3@??kS7q<odb*M&YUsilY7JeiwY4%evI)skq}
16~6WG>#`z6lg;#fs8AM56?%Z?kZlL_*YqXBgktlx_4;SBk6UV_tec?&g1FyyoV8+P|Wb$NaqP!pzy!p+<(Rbl7JZ8#U|yWDSReZ&`-$IZ6;;cZ%wi||LGgK
T}`Mq<;g}G$bth|zVTX}!E?U?E7~3g5UE~`NeY4^6TF5{g#GiS>---gw>{LQfLN3k3deVoL)3B@ZAvK}GO{`s6~eXp1X-S5!nwd3RaK>I7;E16sCnc<luwK0
Xv`Q;iC~Bat_WQ8Plyd(2*bGp#0Z2`WLPhmoFp!uj2Tv(iPdf&{1GT_N|Ox6ck>sqI`VN0ybF?wLyWTi`%A@TiI&(jc=gT}?yRn-)OQEqR%2IFG5p`;(+ijf
yoq9+C$X{u8p6Y1_!{-Dm3U@$ZeP>&suY*1Z<DC_@k^NLD7_s>F2;cNj@y5RU(6qx!q`1we9qFUTZ~~~+bH1vLEUILw5yT&Nvi`fBOaHXw{uG<g@NiUBjIdG
d8mzS@^d9{omgWZB|y*xEtgybJ|DJ)jQVu0BgH}+(Oi{Q0&tO;`mit{JHtx#;=U#SLnOlv-Utn6cYK!kJgAYeTWnv7S$uyy%?a4S>7)e&{CZR<un|5ACKO03
qN9;O7vX4HD(YJ$EGg>@yC-TLPwDVRJMR(Fk>111T1;i5DYDo@Hni+_DEl-1sFMOLrHnkha*o$(h)`GhC(Tpd#teQPF?W{F)ozLWW1SHqk1bZp@seY5B9S)w
4R~x~AcN#9XV5ZbU^?i0>6&U?Si9sZgW>POk@y~V9&#Dc63}@7bR-AWCN)*yRi4Rxz9k_=&kkQ7NMNPU2FYa0ugvJNd16R4B?r!y=XuXvME`00Nihr{CDe``
N?m+3gl=D7LXnk$UR0+S%e|#NBs?nf$Vh}nuEbath!f<80_Ta!=h@l4p*1y|4t#(L7uCLon$Jc<i0_vdiVkXrsOmAox=oOIK|qQc%#UwDqyO?G&>OqjaK--(
PpTO=Mh$2r@m}9Fq1`WtB*;#}rqk?4qL#MLPfN;Q2Jr5LnG4rtLZF)(QlK@7Q!?m_(@d7oI6BzSHMl3_zCXl!s9ZTJD@Em3+hVPD90`<4d`(iH9E|{MRcLo*
-_y(|rIMu(Y`As)>`9DpoFdrN%Ni4A$81RhfC`G_MeCxdD#qbH9=xe7B{b0W@&8aZ!d>GaT&MOk{Iij!K842ImmPovH8+JjJ4eHxnMJszJEtZA;@U?T-m5V+
jY6Dz-9CdNL|@<ZN8h~R;_f(Qpl7POxHzmpU0fPuUv^ekphU9XUl&IyY}I!iBtND;X<f4DV#0KS2ULQH^3{c%cE$f%;xe6M-RzlO6T6nP#{L;~VBg5CWVPV{
z|%76_X~;O<ht}Y*1h2P7Afd_8wMYkm$ShJ0KRcX?vxZx$P@o8rB#moM^9mK#DeY6yO-}1I*dQUw2F==B2Od<4A41V03kd+C@H^owA1cbeXrJvN_pih_wou=
6;Ll^&ru901twX*{TLk2Hdk_OUKwli-y1Gn=txu3OiVqa0k{(HDM~-TQ3lWxde~C1Wi@-_AJ?8Y%52f~)XwM#@y5*HYEWV>IAW_hFth;+x#9T12}yzGNII(b
C{YI+&*Y#H!j`=&Wb_;5ioaw))$>F|)O0{lRWqFC(wUQb*PhJ^Ug7J5fkzT7qN?4YY?t)&bDHUfiEwzHd!lJsz%vTVU93=RmLLGC4rv12Ga;||`O8dwsAbMC
QwJlf-XH^hi8Y!>RE=h`3i3-y8?%K20yZ^x7#c4Jj?Z+E3h<%rt9)-EH{DJ0htZ+S1FxMKlI$r-nefu{0?_2C1vEq9k}8H$h(uVpXF`v_`lU;i*vL0j3m?vD
t;pc1afU5;-!-9=F$431uWJ@Zp=pICt_`SvRCggT;A)hR08V;YfFzLXs)?cJC?cCL57EVpCJwZSx_}B*7m;LP;nH_=A?44>3^E!vP|)zVU#KdguJUDK_IPi8
GxjK{u`t|WbykS3@F&Rl%1T9|KCZ@}?Ks(~k@cW6r-AwRvYwvx|3@@7*#;903*_8VymYsNCRJcW4lJMr<53LbU^`4-tb@il7drEAa21#Omb{pVX&uqZ{l0IL
^e%%^L?$gYJ)j10Y#Ens;VAL)tILxxxW*<ax?qsTAkdO8ww8i^y`h`?A{CJjjNiU_-Ds4Vr&R^)lgIXFxKeE1j(ZIu;`yFcX95(d6E$1exl|Ng>rfqgP31s(
T-5F?^%9U&^17=3wlAbR{2elYt(Xe_<VHHV$kjI=yysILRB-Q{pbi{hLQ1#OuSNb|1y6tT3KK{|Qua7HWxj3d2O*mroO}<CEKXbS0KfFxT!mr`Q<j?UqsLiO
Pz$<)ELfTpiX3&=#7r@Y1Ln|p8aOAl0xf}g3%;aH=8(pX4?9#t!h1qR^Bnng-^T57pgckZvG3B9y%8o>1y}Qv$<~Q7Y%!D@K~%JS-eDQCD<|=@%EOQm+m$92
I4=S0`GLHppeZYM?5vq9p>7$4irPF78&kYV9YE$a=wTGo=i@YpxAe%hNT|db;}0KrqyzKq&_AopY`NIxmUR`}AMvZ|$2puOJ!St_GCZQ8#?2mFazXf_h4H7M
4}%Jlb&{#j_*Q~LayNq;)$1MmGlywX!91o<0fFXhZm>|ApD$(@y9)F5AT-oZJWbA072$747aXW<$oG0}PvAeuzQxelEK7Q_vKlQ8F7758T%+@^TqoTl4htV%
0?-UmszN@qMwcnRl3;X2>q#e*AsSYnSCayLV(<uX9Jt_PFk#z}9^QlJsb_BMv+kjccEXqWsm9b+R-3WnMUTPeFPA5Y&;p;wtVVr&4bt5uhx?yL8Z{plJFw>j
5|P!4rZz(x_hd(YL%Qb9gh_3OFC)UO*)B}Wt~lCke@!x{%=$jKoUKD>W$O?{cSl32woP5AJa@#HZEDrWx*TImwp+~_4@Z$$ytX06jRgov$erk)|AdlhN8dyl
1Tm%(5@v^Np#+9uPWolva9=-;Z^FU4_>KNyES!|O13mxkJq$QafqT>*W8&TW{(=)zqdH>{KC~iOzmQh^v-Ofi$ZIoL`Y4HHyYxJ7A_+7?1if}$TxSK{Vy7%|
jiVN#IU*I8v|Uy!9UuzD-v`48&k`O1%-vTurKN_itQXm-RqK|PigJR{=$8gkY!ux4``birH`%}0J_N<chvMS2w&o;!ID}Mo-0~Rkd7N$}kb;cxRnzEbtAp}I
Ah2hQl&YH=)?mTVzM@=J&FBd{I-)IKci9w<#0c&7+c+@8##_zEh5k2?BslzlI2Q>0049!`cAUxq?lh&vufpNubYT2*^E10+Ka%aBF;oL<*U_*2K->37w&@%$
aY1K;1z;2pP7mB#nj~Qw@dJw)P){YU_38NB$``5vB2=7EP$~?l1Z_OU$ILkrt_A~F#A0jBJs}cDBy0PZ7&dSeV1Do`dK|B?W7ft-oKRw4z!ty^&h=v09N;k^
GO+7VESbVA5*cm|T_~!->Z4{y{#4c>3u(L}e-;n|Nm5mvV&=P+dvEj*>lOJ?(cwfI9rq?QUfEOAhYYA4=<XFg*M9PS2r$*vRL@W9!%Xku2_sm`CSm&+&64sb
{LL~{0Md45i{R50kDD2&<#f*D3;{gxK6E|lLKjsT0!O6SJ<;X8RMqIe=Xb{Fx2v1cK`Rr_>|aO|<LDfPGY&)Cs2k+y_{*BHJCdnP*}G1P+mdX~R_;XMf0ixp
xG;LDd{O2l+=rK1_y>z`(Z@z;dJq@j*7;ht?V@lN<(FSiQR3j3k$8ydHcJg1IftD=bl(zuBOM`E_c{I9{y@I7OToBV8-b3Iq<f|HqB`e+Wx?z5T_Y1yQgoeU
q1Dch(`2e*QDJV26QI{iAqoYoP_IdJUM9)&b(o_9=vk#RUu6=>>M%9h8bqU@-WzARx-4cV4eTqt-tBZNKz4BRF9H=t9x#~*{D|g1s+l*Jv=D-VM}kqwY-ISd
fpO?BK!dL+p^?JX@0KBxP7~>WZ3r;yP4ds2Owy=r<hO%Gb`)8E+v!~&EjJ_4w*DZSvVJ_Q)Wnj(o!JusTL^3cRZ#S>)_vMSo;=dZ6baimnDI%URSz<YKYaZ8
-K3;e$LruVZaPU%5-wI##?2s*>lWi5&~NOFUT2wo)U0+MM3p&Bv6?inhq5o^soie7A#?Q3&&$m%xLztt(?~?Nbd$hP_*Aq$BkV55+*tEHP!stN2?a41@yW=J
6&AJ~g>GrwQb%<GDIZ*nWW0Gt;e(0IBfw@RH~U}HjN<ZMddv5qBDg64qrBMp?_UyeC<iJjY3Khhe5xwVmh`tDcmtqq<V#va;cyIzO~LMNJqq0*VKD0BwPG|T
$?p!TN~wh{`u<<PK#?yfgCCHM*q`}4E=sMtYd31_dp3Un66w~CVYV!|1*hyS8F`CTC1}wsEK^wjrgrW^4`z1j<?<H09b;*{*W-odjY1Y>96ht(eO6c0Pxkqd
SxcoBs(6!1tB(TZoPANlguhfzuQq#ps3nVAgz;L8t`8Vhs-g_DMU}7Ea)duEDme>_^?aW~fZI!dMjZ$~&e9!rJY112_q_rG&k3mbx0mLjJZsIH0ZJgOY6t^#
=$57e078go;zL@u6GE!S{JjOLsG_-?ZVtY{ldDR7!~%khg=LjYkvTGRw3UvpZ#W_wR9LR+2n^8&J@|@@rU8WK$fXP5YzGbGwovZX)zhh&Xi3a<<CU%>@)Sxk
5nNGIE?6>@$;D;k`$J|$5*4mB#JQ@2)>`WgJ~6GGW;Oiax{~3V1IU8Q?u_Tpiv(4G%dg<Yv-C~;O~+}xR0@#}Te%vchXm1>RiCbLiND~pYV~06LrbXxk42MV
>EPQ0kz0=6&&zy!^uy}EY0xpIUJ@Kyr}&|n6$rkY%nM}EZp}Zwn<@T&GrvtyjRL3EUFZBr!WP}Xe<)jZJx*s<o&g@0^Rr)90uoRm99xyBOLq=0(BATS9Fhp6
IBQxS3inGA2Sc%ceI@cni>Mo)+7#i(x}5lOw?$l%TS{<#OnL4|t}s>Uu+Nyo?Taq<Vnhx7bK4z-kNf_1iAr9Czf6Ea@1q0K=Rn`i%ZrO@qjGG=_J_U#8J8iW
5A<DTi-R{VO_%8lu12r;F55tW3F~Fz;C=RYGh^~Wo&pvo)w(U(rrCe%svI8XSCks2Ps~F|$y7ymB+^#1O{s*B(I@%JDP;7ww8_s-s#;c|144kPz~<DP?@xQ?
y-GR5#Towy>1D_ct`wqM*5N*GBeXa^Vw(4?StA=jR5}<L1$tLN9`b#qW)q-%XB7J6=Osb;(igFtYeN8k4Yti-Tl#fE<p)?C-qohGR=r#b0MZtR&v+4)I6RCe
M@gYGG)hYa^mHEspnSO-cJG@4+`!W$3Kk%cm*N4cwe6YU`;eLBGM7gRd(FQK%A*V|K1w<qvfRIBMAiy|ObHLyKR7ZDzcLiJ#w=gJdVW9x6LoW62jt?c0LpW9
f^ALWP2x+F#LX76P5I@?&}%lZ15r3%&cOagAp%J>evU@+btga{SQfYa!pA-jBIR0{K#tMTZNJht&U>O*KxB|?{|dDY!}W%tJl=ydyheiOum|j|`w+}9#WxUc
qN$1-f#*8F#0YG=Foj8|OFBT;kAXcpCu``S_+rNVlN%}oJvv3$U2BNJxG}_o@WsE;)3gmbo=WOO9j+}ab$K)hpXLK=QH&SzYEdgkV{jXvag(E6OY6sc8P|i)
o-ZdJ<tU(jz4+9?njBAgfA6D4C<c03OB27FOP6lN0`gUUQEh3e^!J0T5`+svxy95lms67lX2aK?j>FOyVsJ~slW%(k*H8xHPG}T|C`Dm}@1wpu@=~j}+KH_E
Zt%*EYsr)8J`Pcy1#H<`E$k2nhuJe!EdpKHkuwv&u58RsHGkAM_*uC+MAT#j@3bEuS7Zc({aXiAT5Q92MNz8qUn88X*l+(4R%D9QWQW`<$rNYIp0}RYq<M;D
XJOUR7Cfx;7r<rd?i#M&Ia)q*E{i7Lpm@BB!g<)*ygYT+4|hI=5Gd9jDxJU;d^9|%z0=KpdV1&`$CM$4KuwZ;<7D7)JZH3Xv;!fA6vbHYHLDIVlM<BR^=QJ!
AR0l8u~qY@41PXdPjCPQ;#<v$^zz1spB4}x3EG}uS@>7aaJ48x3;sQ%JAXG9e3)8Zxb!vBKui=U0%i{O!R!(<5{7&L-dZV9jdZ^p_KHA|*9=>OCT%xnVulrV
HcTTecA9ab|6P-{*^Mbp=7MkxS9TPC=3V!Av~&}lRv|A5wZWkynk{kGj6rA-00000LdPX5)Oh&R00FO(55luR1?{EtvBYQl0ssI200dcD
"""

if __name__ == "__main__":
    sys.exit(main(SETTINGS, WHEEL))
