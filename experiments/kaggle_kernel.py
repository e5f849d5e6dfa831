# Made by `heartseg kaggle build`, and never edited by hand: after a change of heartseg run `make kernel`.
# Kaggle uploads this one file, so it carries heartseg itself: a wheel, checked by its sha256 before it is used.
# Experiment default; 20 epochs; heartseg 0.1.0, sha256 c5240990cc36d79fe1c3a5b015332fa01b1c310750c075f2a28d555df63c2bad.

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
    '{"version": "0.1.0", "wheel": "heartseg-0.1.0-py3-none-any.whl", "wheel_sha256": "c5240990cc36d79fe1c3a5b015332fa01b1c310750c075f2a28d555df63c2bad", "experiment": "name = \\"heartseg\\"\\n", "experiment_name": "default", "epochs": 20, "processes": 1, "stop_after_hours": 11.5, "resume": ""}'
)
WHEEL = """
{Wp48S^xk9=GL@E0stWa8~^|S5YJf5<6D#O{#^hl61-q2m(_Ag*iB$|8(>1=oZU}lf<u-x@}3|3KRR3BxM0Q2%Em%IxRz$=ok(qhV{m1wlx_|V9gW}-{ByXm
0RLyM99Ep>Zu%cZzzPxlo>S>$nFHo&5QZog57Q^L`>bLe3Cxp+^MHBpz1&^cGvdyi{WNg#HS-E}TPPTbG&6GgNz4wkL6nIlv%m{If3AgrBIu*~I5Fx1C`Zbg
k3ix9h<8-a$fmu%4k{*8FOCJp30Jw10_w06Z^M4EW3j{1z=!_-FZ<-n5V^cL+%NlbSUvp~^Ec!n;@}nOgrmdzrgI*OClO;H@m46!Ng(<!d|9cf`#K*;5vTYC
N)}glJR?b)!LW$u$-@JYAaoJ}3g){#z3RHiBBPG=+{O}y1lQJSmH|n|vw9TD-d9#)QD-Q!K=HNCD1@kGA0@^ovbk)k%CIs(Q@c^A<-d;u)*K%|$A@w&5G`ZZ
?!PLn$La%!vF`Qte`$>V-~6Yhv4&XZKO1$)vI8oF911=JF~kyDEWyG|^|LkPkCowsMnN=vTLP_muO6(AYsR6C<6?m{wIi&P>SDg~j@>**d6T`KclEV{n;>I*
;+~ED&ZVds1vUzlajKx&zB@Dpi=x^_s9O~*ZzXk~%x_+F<yS-|{9Vo=#>>36z}9SaVO{Q*P^65A{I`Di&$fpvrfchJlZ#^2!1dNAVKLeyr9PmPVh65cfo}l*
_M;~p0}J9Ok!9_IqUxxx#^F<m2CXGcJ2Dbe0+pEl;zj`16wZiIUd)#(uIPclhi|@nUv8@nZMmTfX0CXlDe64ujlvSOfmEy3NCFKKRd+LKheGyLEFt`%2YJJ2
l&j1>k(9N$cJF^;#QcYpk&-??R+EvM?w_X~RqYAXQ?za#=v_ruEe#1-R5}y{2DO!Pixog%7^dCfN3b4e`D;3|Q<VTyF8JG$P7J+uq;Il?)jaEhbF_~#lZ2+?
2>|`P5=xWK^0tzS6xI8rlMjI)ntF5YIaS-MPG@N1Ylri)e><98+!%#F8aF07X_E<#5c3AV>Y(pf7_yD4t7rA<{PHb3s)YDQytf=KP@w(lPa(Lq$v~&dRfVf|
H>_oDblpUD=$W{igbi(a-!{QaCTft!#nLI}r?NS}C_i+>GhZb|ubFV;(*%(C;BH3T)V_0x_VG{q{Z@aYlAeiRxAgapA>R-DwhfDNZvlU#mP@Ch=XYn5QHzl`
7gzs}>x5f`i%BWBcw?5ftSPEzBs=YBeBDgI?&EWG*0;W+ovXjKrc|1#-fL}ii(~i{EN(t|_|fyV?^?9Wwgx^n$~s3U2932DWNEl?82N|0!h&5G*3!c+g87$z
d*Nc%Oq0E6^){qb>HmGBlYx=gc@?B|gbyj?w@8Nz6G~<u86jq&*4Cga`2Q=2WHQGa(0s?^ozWKMrOl1%ZoyC>JhxQD;>(mmmA!sCXz9v40p?L)-1Nxu=&2-_
xCKHGs|_gnds8+3oQ8eb%<j$M0LyFBn+iu7M|R_-G@VY$WQ!@>O)ZlRKYYxVmKZ-7CrX@06DtK0ns?T07;=^|5h?(2a9kJhgj2^y4P1@6;|NVY3eKs(tq%UM
6d%7rk1eJmlV3vsp9lp+;76|gz16D;+tiimgYwS<Pg&c)(yYCU05?cG0p>|jM)?FqmYS`(t;STXa_)|sN?i*Yxt5EO^&g7ScB~x(T{(-VLEhhi)c@VjEzHeH
4inuzJ<^D#`iTgJ3?p~jL~)3|E*;d68;0CJdEhU8)@s#V2(V~W^M%mb@NZaiPy~z02P`yE1u~4xlMyWtaak&4ZaTvc%JTUY@H(tp+ny~<YB3+nA4b?p;Zm7g
eL5(+&I(&F5{$j<Xp_BNe`{ZA4K9~KQa@;e!;Jjd=3i&T$U5Sl0by!<!h_W6&wyNO-ni)&laRXG#50l9+~`y3w|^*T<+vBeBvFTP<W2WOBCj__z64U9IJ(be
Ufn6^c6P9J+nqsM@FS9_19c@Zy^lUJ31kgc43XgG_3fDXUSpMNkbD&~F=~}RZBP@`G=*rr`@;-k+bpi{gf2^4`4uphkOE=G9AtN<B4sKRe}h>N+DZb8pdCs|
If|bn9!Q}~?hIc1M=8lSzH9A?d!y7SZ{`k!O+0#$$}M!YO{y{mV8;I0|A$6kqtZ^KG$#NSQ*6p2FUwu>t2)@fPe$*!h((VOfE5n6*;|=qp{dPWhxb_6*^Hi6
JY(-rV4tI4S?YU@UFeYi%B$`hl#mluV*Zsi?Yiam`ex;FoC^3{z8paF&AHAngNxdLM1cVy>}jFp;!Ll4X{Xib^VLiOb?~mtSLh+WpwudFE;mf|i`g7ve-sDW
-O!B8pU!y#r?CsbI`YYF)vnu;0li6gJzjtdHA@iM5|l0z7wDygfxaNC7hSb-azT%&6in1Vggw)5Z#lsv@u!v+PJ;c%XpU*&lMD6U@GGGuV*}qOW@UHw2FJWx
%X}!=Mq~+R<iShN0ArZ8Osc2JH854b+4y)Ov@OC5E^?1|kA>ttDgkk}5!(vnC(U+SfgSTxUk~pH7<;qVIlr3D&kJF+iKPwp(}ApQEL?X*36dAVSpJLO&_oH@
=vT+KA(~^ged)ccsq*71uCwpJzg>0!xY(Qw<>(4y$MrR+%>*&EIv;SA+uhJIDyooBz$_08qe5S*Q&GHOQ1OWHT!A80{2N|qbG87&+;bdOar&9mF4D50<9wjo
8Dyq9yg3j|zn-}q!|W3#LXFZh-25@|MQwLQ!w^+k(GB4PEgc+8HFeZAA8uVpvGs=yi;nmB$5@(V)Lbsl89e{w<ruXh8O~IIp2~gvsr01tEzNF)m&Wih#^2_4
N*FB46{^PMpAJ>RAlYiUmEl6OO=5+aP9cSK$J5lY@_g55FECd)2tenrOk9p}CW6TK1EHZai+gL+@f<c68dC$_Jl)eii1P<ZP_f642NjH0OpWjfqBl1vagYY@
m}$q4k9!f|nTSIAhJ6PR@&g6kP1N#{OYmQ!fqPP@<}sCi!O?UPH6p_Dv_Lp^SoLr77Bp~1_p42Cd{s+Il`))*B~-xG2vm@C*EW-x6iPz;h}NO++i7(Zdc=&h
ie5^W$D+_ak46R$W_feWP^<-;)pmlWf|SDK9slrjeD}%V&}X|^p}rG`ZWaKl{>lG{z-|d|BdXajj4k#U8EtrJ8jJQn=99@!(m9;15<`AvfE_4j!Om@tcGuR)
EKhhseP@BkuLYw`p?P<E-z@UcjMu55H59XBaOB3oyn;ANDT-4thjXj9y>jtC<?i(JmAQSMuqJ5Ph9Ql4i|PnK3GCC=1ec70?LVcuKGCzhD-&7ha_^d9Zq}cj
S{!Zu!UQ(TOn0dB`B+%X<wZ_W``rP`A}|MS?OIojfEKa^4%@xoVR9@kj?#oFq0N@;BGd#b{WAZs?lHaPbk~D0K*aEDx;Kx*03<o=3BmKWm!m5bZ$G=zK+GG+
pheK4nyV(-!&_uP>=4#x{OP3j4H~pFu6<5?Cxb2N`AM)0!TpYoc3Udq0?6xSQDII2wT>jbKA*w-!U{IyxNILLd0Z6|sK~K=*|?p-r``i0f9+yl9F%>BctA}r
hK1pPbE6K=rkX@93;zB4;K@-^MZ97o1Gg~wtOSFOs<)>O<~!*I6Q6)@OD^PYAJbiutYdN&eI_t$w?nbc?S^Vsu8p3=m74U}-v+p+5L=ul1=4PfwoViV>VM>(
sojZeBohUqdpEdZs&r#~65ekfU#vw8o2&rP!p`25M9j5x8Eqv=A>|Oy1U-RPWyj<Pi%(<9?ph+WS0M88kOyN#<Y-S(uN!J_wU>p9Q}|}VXgr~HRc26M<U<Dn
1)n?t_YCjdfr!6^Pdn)_nj)4B`{f1W{1AQAb8nW^6H#}bViNp40{sBtaWKg?!HAsEs0E{}jp-^!>tv0^#O;=Tuke_n&fHHF9W{S!easwT{>W-8XCUmtYVvPf
F@Q(eDe#j8(wezZn-LrGa})nO;JL!^_|tP%WMd>QBNXL!6e*mtlw1fxcfY+<#QPlfKfQuRELC~!w}P!!e^L@V?2@+EGNu7;DqKu0|1XCnFp2d$l2Va#_A@<d
UA=hZ9PasMMEFbzd<#Y_!6HpGM#Y)6$oz<yQ_E+z*1k|nC`|eNUDf~G2ls=M%e7(od*4Pj%MgVh@E^;L0MhSWwOXH*4a=AqvJ^_bGt29msh8KGS@6&rwLHwq
>!_1vx1CZEkg6j=Cx491>vXqCB?U$>OjH6$)hUJP;Beh4rtn*|MR5KXux6{rk_z)PYt%p)32Y9VkO8qEhP8A2SVgF;7oq})nf!l%ve}=z_HD^Led5A@0e+r0
Ak$P%jYR|HfdJSG#0yqtwnT5DhfhFo+y`(&b_SC%ab%p;L=^tHC|84SN52-kIPn=ZE)r2|ikX)%u7_w%h6aP!uqguSim5SIMQM$RW{i~l6q_LG2f9UVjo5dY
1>MVn2@)Y_M3spI@hk?@iNM!3M&Up6RESehfo@D8_i%gV*D;d)TY><PlnjcuUwd3%-#$R)-5`<sYqJUI%Y=QoZ{`3Aqn-K>(rk1}!XEb(Hx^_~l<kA--37W>
#w(u|K@ZU=M;TCnX{P#R@Y8d1P#wBG)8vRXmeoE3@1_8^Tuo1L+&hlvU03ss=*>@ygewOeKe*qfeinr(zvl7_U(8&p#N`id99!2%4#%8)SqgKFU)MBC!3X}X
#NR4k3y~jc)&nlz+v<M2ZS_BYjA>s(13Xl*_DHDg*U1t9Q+f-<Nv!5?QTJchK6`LV%=2IAl0Y?1m~>VztJ3(?TV%S1CqEnvq>n0X4f9cS6B=Vjq1O-egP}1!
d)RJVh70dPg<SLEa<qYxW}45+Fz9zM4pF9S&VbMgcJ58ng&H#f&}=Fv3CjkcwHd+tWvX5PW?kmtX#Mi+blJu_YW@vD4|Ux&6(}@1HDCL!d%!iRfwh*v?5nI{
^$(;rR+|JGg2N`?UGl%a)d8}wjwyypwSF71ScJ6R1mPyaQaeG_TTg-`@Jl@ifXrl<r9U?>uG;Gn>a+~c4lHi4$ciNdt01TOZUYGlw>mfvEO&HK`Gq(7QK_ud
Hj+8ltH#_3M;GIfV(J3&xEqckG627B!AR1G*Jp|3lXbGG9iyp^_D_*3-eY~J@FS<eiUGWb;cQui5D<V}DQs<7R60inDny8v1oKx=*OFwIW8oATgtz`&q4Wrh
x%?+?N00L1|8a4U7Mjae)2k@atpq&OAMVt>t(%vMeXAu~Zho+^Xq04*{8(<r{n%k8!_bPeERJcPBUO9)-k@!7TdIxpalBUxJg-x4<R%5mu1qhnN}w32V8Qr-
xd?hbw6@y-kBp-!!E07}E9al}*gmvxWv%hr&NFX43WHhni&@rL>WLG`lw<9ceS%HzfoRBaUig8XIT=cHNFHT;6%5(PkX?0m8Roymmz>mDkMttZ?*yeDaCYKh
yKgFp{QGkNd7gh0VCi(NY9y#$q)*aMSD-+ud)?`Zm8MGf@E>EHFv}8}?x<J0dzyzQ$Vowvw_s4y0R47o?MSNJe!`6jFctv{fvv{gInIl=0%<oK>N2y{wb2^B
KbaOdtbt*4{*)JnKr-m!|Ky@C>6}Aq*n6z1?SNp(ynS#?$zn7B6<y{?a(u~ScAWgW;I{f1h_~4z(X-_$BB3nX|61tPe$FT%rpd{&oy%>~ctWZmT7Oqh<Tnx}
ne_(eDPg9A^vKy9Ir<LhcID<f@3^vm4%p9LYQf0quMDE#kqDs2V1aKp)rj%$0da(6bwUquw^&kCTa|KCrtxPeQ8e6LVRG=F5sjqHVd<9V=>7;_Rf5c;w8d>A
wgQe&C9mK~dIZC#e#q)DhMi#I!j@=%)7aX=qZ<3CSo1_CvtP|;`UvCMVSe8mMy+iYu*RpwzTWV06n&PxhQ2qdB#ETu?E?&v4--|2I}6G9-uR@+Gcl`s#74Aq
7u>rjrfUImkVvwmoFb_7u{FlazD(b&OP@N(c{|wsv5YaK#srjHs`j+;&MzOQ<_4La%sqs!?$&6fY;aO-dP8AN<o^y;HYA#O`26quGoyGPS&j)Y0A$EYGhRZ{
_N;~c-{)e=OyJ~r?7D^$b4eiRMB#I5wd=Pv`;rjOB~dbLMi=%tESnnA6K%$(yba9Zh^g~OiR~V(JWKqwdC`#6Z!1ybvJd6p_Z6VRknp%1LT>(JFz)ozNVL2&
y0?li5ZZ3|)#}+*JMWcK)C4;!n?JN*Ip;FtfGqc@;j5pWhdu-Oin*7^R&UM~h$3sce7hX`igr>2H{4`Ip3np=;t=bk_oq~1?efVjOLjxr{bdBpq+3qq|6VAf
KEsz}Nw6W6lHXzyNUpq#hiO{N@D#QAzgAkKAbLh~`cqu(1i_p(^y-#h{{#OY5Y1^<d4+VCHHoDzz>*4KflQ7$&N``)FozW>`Frs?;6v<eTr(||!~jk0872}A
Sq!{fB3F(TUTq4nktdYl*I4s~Ds*0%>E*?rxSd!c==f>ho)fZTg0?*GAM0~lTa2SWuc5nP`~olu&Zp0swD-`g@r<I6<?iQK$j&5_eCPE+_uJ#>REhWH!zp9*
w&Mr$2`$=!!`ijWE*sMs35gMTNyE7Yk$gfxwO0G=I7`%J+F&HO-SBK@O?q#v(`Q3CFBph)WRWdz_yH3N5JH8IzA-)0L=pUmC>vwu^g^}@Tt>dPup<xxR^W31
C0QT!*=#M$QM0zKnRC&qWU6(Wrg8QPEW%Qu;>I1D4W_ah3C~)OR6@;)fiv4BT4<D%HD;slB*SZr#hR1Em|<}f2z{@7L2lM9nS)hCnJ!szkotQF0EP#pSQPmk
=|>`!f6xmA>!_|SG(HL0t5lH<kr0*}#f{TbiDwqtR+75<FTGvu(cLb6ZD1o{0Tbc1z%y%&Zfz52mLIWBh_tCd^iQw4yaEC4kkQ>Gy1bcKZ7Q}AE1_EWbnJEO
dAM_~y$bVj>XRa^^SVmgT14HStmPkkQKFIl0TsdpD)N4uyla53Nh?yaPYatEGY^ku0*SRTct9?&>0V}74OWPiYXVG44}?vCXu{Pz5L5u!w-q6QH>og3`KIx(
6%XpGlVUCl=9Gs6<SlnoR4>rvrIV7wh)O#>(x%;f&Ro$ZYAkRhE@YI4z((HsOQ)e~<Ha8u5I;TR1<X0zHRl4xaY?f@!f`(NGcrU*k|%Q=*Bj_!AxAIb&B}`^
kd0h?k7hzWa8WerzivB46HG}2FhB(PXQw16i{O2&yw{F*HBQy&`Mu=}+hk*lTC8UyL2qWS3UO<heX%cJ@Y)uZESJ4x843Oki@C?^aKSuXkk`<Wn3vOcplDFA
EfpI%(%>ttM3SPEZl|xJoBxPmWCCMcv&9pfi)RdoG~K5Pl?YV<>9FDY7S(Xx^c&25mr~9u0BhqC>7?!AtB(ZuT%ul4lV8xNMOZAg3g3%_FihCr4&o8_?z!iI
YyqFYN>nh7)-(PlBMnsBs?OWoSK;x&(wd70_^I_M#kgf1T55SEo@3DRaEhWVCc-FM+Un&{Pz*YXqVJF;dvJVYY;{-mo;O4&iuxV&_Xyb+cdY=i=jtDJ0Wa(n
)!4rZWSZ=Rb_C5z@<YxcKeH(|NhlQJSJ;A$RvoiQK;puBUBgvGl&4c`WCLFYu*>J@$zWCJjaQPvgNLI(6)xgYR#ofu1WrO)k`NgZN^e$MbzCHZgFQR`D`#gU
+1(9z4SJ5qHztp$VFDH+L0c9R?c}vII~UQj@Xan)y*n;nb#!Nkz)!5cov3Q-w7+CD!FHTf`GNS!s4;I@MJ;&-%{hEVJFJ>V;G$Z2#%jnOr5x0!W9Pa0ot!7n
^0n^6>W8rtk`(nH$k+{f1yDdYMff86?^dIq@b8K_jxo+{Q5B<`1qQPHHMUXun3^Ui;u=O=^&U5y!%-cY9q*_;p{xx;qUJ~=wy{nXQyc~<MX)m|R~rozhcS32
XR2^pK$ZNka-`OmV?CZ?RISlEHlCLrL3tw}Qbt^8LDCt<{%el^WDlh|04NC#n%D|9hX3bW>3n9Y8rZt`>|+RF;@d7owFlVj_6*TT_5}OHCS0beT%urr`_2GD
8bnALQ0+6)uQ6WYSA$Ag#mr;_p7uC4IQhW={xqKumGAP<Axi^co1>Ft!fjYgTYQ(03ypg`d{5v0lvdamiu+f1<;K{s=Z|Z}mX~TOR0IiDLH*Rz5Di^Sd$XLW
4v2SUq`wX&0hh28$8Alw@yy@BKi{&!w=`Gz7wtFB$TXCiN<##3*|%t}=&0oMypNOpZgWGu5w@@TOg&h?(vE+c0MLw{fK_ksy;oPQABE+n!N(QKIechNw$i5>
b3H5E%Vfi6FxU^Fsi%(?XA9*#g(#8>*%_(h<F2!|Vj;|2Cs!*#|5bCiNpLx8-T(@?6_i+Tm7&QdECMDZ|8$|<Uwv>KZ`X_`9SnXx1|tjzgYaP76wY?oy<-Q*
oDJo_*$m{VZlb0?KAN0vj9Gdqz$hU|7B14`o>WYlzk53FP$y-a?W+4N++_Bdms<zr{oRfyK2&FL(k`?r0I438vQzn9w*zYjh*zdvhJ%#7@b%k03RY7;y>CW7
AclpALZs|PmBvAZ(82cD7JEqeiyr4xoX9y+OIXVt{t+i%BTIW}wdJYP=*C;llMyS|9&Xqg)xvCR-0?LB9-^D*QW%GzMqLOevS&STzu|MnXR`#KWTPN#Vr2j;
i&BnI8qNn~TJGV5o(A|0-ea#o#fS37Ve|IE_T#-zq!y4e#_&LbSAjm_FTy^k8iqeMe)d;H8EfV>7f*nqB#g8c=SeS&w2A$(@XYTqp02lc`}Y_f{7CX}76n4t
RK69IK%H_?2T+JTMQlcl#mw3i6D*ml1sUgC<yEl)i}&91JK^!vPI)v5=Txaww!)4=B=Yzc+HtLD`~5Mc=_eW5+wP^_i3HjxQ$(NH0FUk=gNgF<BbL{Rn_JC%
aE&S@%^YrDh!fl<Dsy%ng-(!VFRQxJ>^?#^Xo7X2anM07=t1wT%lh$OrFT~a%9?0J6Tl^j3a+NM;IkU6N&7d26~ko<RV8DDH1b#BVyY55vYRnjeT~c|8=CTF
D?Gk0)882T{QT7kJ8Q}5ReU#{)hoDl{wF$sKCc(&au^KqIADl=d=UJLe7oZG`6QW_dIs@<DH&@C_|L?Ysqw7-42K+&lxa!#fL(g_rJxY7CBV%=+44AD6$=1^
2alwie9;-ke<EH18>7tsB(Kd@<&HL8W!}otC_bf(NacSpxq6#WiANdan43ffwdhJ@TBM#*rR*r$UC2$ho6x}nw}l*$(*@T4IPOv9$Q-I(*`@*hulItDlGvbK
X4qgUoUE*7F4G~!Xdb>U1oG(kD)aAqlh<QveC*2bv*@Xkj&ppE2=?Q5!bPQ&N=+cby0Tb4ka%1lx6mcK^p8yOg)@h}za8p}|FMFKe8l3W{}C+No$dtf-xDc0
`ggp*pwg6Sv-kja!s{ac$<`q;3>Ids$Uh2SXU6vD<m^`O{Aho6YNf+Le{}hl8`QTMjJ}7s#zC`uJU2NU+Px9F%IU$HV}}aJcv`hF>IZU*qacA>txsYjwNAU_
Apc5W*FrvyzxqwS1*%6e>4gpd>?S&P6BXqEU7=DL9^<4NO8Ue#kA4rsZ!btOc=A)D%r|$Rf)60P%X3pK=Xno~FAKc|Wj?I;pHSdr(j)v&F9wEYS*{NwtVGGd
|HPh!KjOZ`Td4F2qH=8-m<t{npj~B*{2sU0^j%6alT~{6Waa#AOMvh7(g?awGg*6{F<(kV+`79go*Ui%hi@Rn&q7Yn(fi%8!!J;igP)o9^t<rU*X+-YECzxD
V|R{6C@y|n;bVrNN)8&6*tJH?+C+Hh$I>f)o#q`&!=-$nb)r<m&U0$EFh>yohh1U`hOeo|b_de^*CE5G^5l{^zK6yMFJ4>U`=cbWd8ikTxZ@4OgbhQ*BeFmA
5S$Rc8mRc6lQyt^cbfS5#cCwKCac)#^LEi5+!&n}0>815U31)4Ca`QYAce%g)Z)-sGZ!u*O4SK+-fT$ya&gbA+298l-ICXOfll?V(T(JaY2nn__{EFWbU$W)
bY`bN)Lfhj^lzG+HC-u?RFnJeo(qIDlysb8j2V<OI`ZsLL>P|iUe?Dcv}$mIfqAyU*IS6fWv?XyRBYgky*4>a4X@HL|4?8IF(HsWKmA2EeT+}+*k}4Z(_2R?
NtUw_UYZy$GLHW!ZJh0u(A1Q4Y$aUtnk`N?J-}S1tuswbsr3IRlQXYe9G=7U*#<V9BR>$IS1$U(&^6a9SBzX6KpxX7vZL8G$E_jTyfz_<_EJ2@*{_rtA0J<{
qGJ*^94d@mx-hrEUn$j2MX<puve<atWU7B%hV2vU9FuCVP2lP#{|5j{(A>O6WSt1VUV#h~d9eq{UB08AC0VyI#+?bJq^B!)L5NmR@6Na%b6IcKf6Bl5iBuv{
@M6N<0wR3R+Y>e*(ttW5|1y^<t8Nz?=Zj4CuU~~^J>v{@(Hh}Z#i}FCz`)Ex$YQEM+=m&wu<)jAdK!5&LyDff>?j}d^Af<H@eGF1wE$3fRE}%_3pyM`Obki}
z<%>61c<i%rm6FXCdtXQ1|Y>huv?|s@up9VUq0iiY;D&CAP=8ee6e7K@zRV3s85wBW?SZa2>S8#f>^TL$gsu@9VxKbW`PF|f2UV7e)88#Ex5(`%%-eOHZ+7M
+}BX=WWU+pse_^8V*h4Kla&yt4M{oC)JDme!wX-C|6ssvnbV=7fgB2}JuS#Rz+w4iJJfdqQ?3?z{SQ=i&Q62!+znlp#Opf9<%l~DmhgNs$z$^k+((fp`YB5R
gS&fc#**h%W|pM0Rr9=MV;;0+g}iybUSQ;@vX0EEjCPZj--x_*0ji!5;7WCyaJzkr74EDlO=zqn!f03dkigJy1D5`625nJoV(NEFq_?QV{~F?yKtyIU%sUH`
+*jG%aZ}vV?*wMv!5I*lQG}hgmBTDP2Tfvo`p!wX5Ma^8kV_b}=MB>%f@My*GT*4O0$Qz|TGI;M0-V7z0YQ1w6u?JLDYgU9Aq?W(0{>6k)*&@$c)0zW>t4<Y
rf>H`Qf(k9DmDV>P}Uh(I<}JKMvF%3W)ro%J&uX^SKE0d&d{6%BoE{h1N$gODQ#Y(_xVD}daohPWh0TwXZOx0?a87l`qH#sISWnt{7})MF23_1N|!zKA|$31
n07#7@1!n;Zn(v}S*%&;_XqGL)G$GaU`SUsa5`{CU54E=h<apRXm-}nxAN4WrtJFpY@1(ZjzzES^{0s6*V&D1aD|%>1?m^J<q}|F;&y%DsAb&~9eJ<4r;Vt3
Qh0)sC~~o_rf{iHysI0=1NeMqen;-n`3VXcp1sr;l{eTY*$xR4B3_{mLhc}G_ez5HA6x`)Zuk-BKWM}FLSJjX=Wl#{gYn=AQqPAE*7X?IS{wzQ-kK@6x5an3
t90BmPZjHw7iQ$~#%bcO7A~u@_!!iHr-c@5iZ-~&R;ECdW@Slq_Rkr_0+cA5U=!ia2Wgq=)bi`Z=`FiuAzY=@U3}-L{1?!8pW=acAX~|Z=)iX#O)&L;{>NMr
AiVxt{bIXDx+;cdi`MHjj;P++qx1WQc2<o=d`^)_ghnN4#9$UI`<32=<i@y~Q6ER(mO4NXvke$ZSrofW;k2S6PQzkowQ>?<r<dLk0LZ?~Yb2q3RX&?A6k}ZR
UyLAu0*|UczXVA~6VCeI`Zsf0mG@?N@o!F9fJ8qX|AwcZSI~KK5r-C?NL!xb{Vb;YgVxnPqmb$V*Fq-Hl@wUbGryxE_r@Xb#&QTyQEFBm1RJ@%ZZIIz)6M+I
=76R8FygsakR>D%{du2i^!C?_=Ov-Q1crb|!G~LMp#`b_qGM;O7Yw*J5&qE`L%`^TC?7%JdMy^>>Diq1trI3z{!`nE!Rhe?qHRlCs_KvIUY}-KYFDD*u)7!y
7_`r-6(gi&Lt|`xO?i%lm8QLfz7O{=PH;cP0gOQ&Fv<5$fo!i}e*AGqM^F*pgSLL$0Ogp%k+~18L<n}MT^5HX+?(r&Tc><%Y#_O!ZJn?L2iu%;>qPyBRMsfF
2o`OKsK@G92}{4jd(FMgCaB{?I2;DOI)XmnowUidmJlY*pp@2rQ!|R6zddSBU>xwNy4`P3Z;bJZRb@j+cgIAKFPmxGnvMQ16dJSXSVX#g8b`RWy_EfI)-Q*R
y2OD4(VvUvF%4`=V*6n20-Sbgo#4C+qE_RlfG<In7Y4ZdTZ-?$Q&hEWBCM?o?h-L#uAxSOU+v>CNh5LNsOm0!9W+&W)0L&4F{;{mvfx~(rzcKDm%MMgIYLR9
ugfh$faf5F_oAFec2XgoL@@e*-QG!mA36R7cHhgEQSI$}iGTaD!+t%4p&Ra~_L&7^KY+!eG~~t()A_VS)~P^`IGm2r4zsSKWpJL)@AE9c)A^%RdV*X!DX8@L
R1E#Fk)k0yv7vg;tctlZ_`8*a#D0=m&Kp%HlWJ$E$F0y*zLo&sE?z*CE9S<mi9OrcR{}hZQqsOn=%fHjXpzxO#8P`PRjzff0I-Zj;XsFe9np7#dpGa~2<z?;
<-Ubv5&$2^V_x~5H9dEh8s@NqkLo;~lcYI_DWU9M8fnA(lH+se9Wv8bHYjoLZeIPW0_dVP&#G1w^mQgXV>C0kx7WW>WknD!e$7RbdZZY>IUy2(%<Kg<Mz?%~
IN(-=j0_ReJxDEl>B(DAODtazm&gLPvLU$&f-v417ZT6#HC;sc`wtZ=xOFe&HYHbIiyAWp)oZ2C-7Kf+!GNBd>+$z5`77CfP}S`n(vF!OIKl$&muRHxV+D-_
(8aYjc{O{G7ERtBYGInZukN$w%viW_!;q&6(BrS4^?r`ttd7E1tkH_aso^8pXV3<=t^bjXsy%->RVzX2@6xaQ9?NRDm;F^;o_ivGT9JjAKw4EgaEp6G+wO!B
<*BR{9zWgimNHJb4>kr@+>^-07*Eq$WXWO|u`|*5P;i}NaT4phr)}WbPTRo0K4L#0NyJ~GBi1lt`X#?feFAfVV0(F$*+T%x9MyB-hz#PLb1D2aJYM87DZ)WA
O(m$Q|I%J|&b$*7ik<do-YwV)p7(?7!tNDKOffDyX^2Sf0c8RBGW7Vub#(I^KcbLH3`%&l67%-WO|Vd`LYc+O9s5(N3GQJ_91NVv--I_I2d1~<#&yMB`|Gy-
ee3ENbU+T#Z#@>v6#wF*oIv=(xoAcdRs#o+L`|?S@L=i+<*asm)axkI<jE~UnqcGF?9o=MgZZD#V2q|i3X!%rm%qghkwr)SmIR(3UGG@AHYamLGx3^eCt_|2
_VA?8bWb7xPV`=^RT4faSs2!}kO_`Z^d_t$mR3><_?6}~#(b3B3$JB=71^dyl_G7~*68LUZ#g<WQ&CF>g~j6>FJ^qk&Mx)m+~tq%XdJ+E1(Yfo<veiXI^8^5
-!Y#CLfGw%m}D?Ys%afy{C{`Lpz)CZHb1UF&Os(YbC|E9=VucFlVx0s6-6Tv2vhpjuA<0kiXS!e35m$~XZgPgn!<I+jqWd9dfYn4s=zbly9trQA>tb;r;Bfw
POL9W^jf@xRzlCbkZu~~QVRc9Ec?e0ZAE)L@orHtbS)1HZ>a&JO>dRseb=_piwd|z8s18~bLrRjpN1*IwhElUO|Z`u97wg=Y$iA=Pq{4vs_X@?X7S-^<S(i1
Kwry;el7TVnLQYWZG!%d0rca*b~0Q2fj`fkb)gz*q+Nv)|G={C;FuASgZwiFY2{*VKcX{Mtkn+$Z2E?!lF^`2@CNJmd%ryPt_lp#s#)0*?W=+M%k=c_l#mg(
3~MDGixi4j8ogzpulwG3Pl1lD87u9&vA0pSpN$KuD`WeM2m_XbASm4zk}!$DFJUF<85zjjX}YCMH9sI5Pp8om?1)f3oU>cnKXpa?UP|P6h2#UGGsP1p-u?V8
MAOnmmfm0nq`D`L4C{D3Mo<n&$@bvvB3y1L!?<)tPh!9?P?g&ZWFq63#j5hi#1T|yt@Mt11C&{Vh{e)W$iHY=M(3lnT0NVcJ12z8ywiag!LJT7RXJ`nW&>z)
pE6f*gUv^yvBAY{&i2}p0y{BY_w#BU>Ax$YJ`-Av${E40)%8u>FwDBWZC}e$D#C^O$J6(RE&hyV(t`w`&zh)8*boY?&3h#MNb@-whsS@MANE(_1|3EAX=alq
@!8lbbKwhk!VLP9AEuuNOq(8c6cTTcFlXx7N6tE?BQJRnZI~MPxixpU4G;6<3eNP*RJ7|b&$Y5d<o1?$9ckBW7>^?v#}AI5hpXDO;G$LTMf?G(aKTE>RW=)r
<Kq;4=xqawuG%pd7Q+0p4<T+Yz+j`2JVM|xvzbhoBIFZyx@u8+#K$CvyVL)U{Sf(-kPgbh)O>P%8&huWc$t@Us^~#_`AFl57hZMv;JCV#KjxRi>)TbskO@98
RuypbSNt6W_ME9@#$pI_SXS`&IaY{z*Aen-6cy|zqDQVIxtuyUv_H$;a?hKGx|Yx%4C&~EY~95#?<E_Ch2;B?g$}u#ROaWj-M2yID{+ZQ+l#_iD|NrHPsn?%
zi(&IY7A5AavL1vrP{im@f;lZJ;Y3e7odv)#(Lyqf35p)iK><y{Ixd!)KNFap%IxZwhCu%f<&3mx2C(jj{|u#Dli31N=x`xw9XMu2c}SAoV5H7L*(zy`K@D<
lEzN+XD4f`tLzVTj;$fab(Yu6IVwKPm$@($o0`j-vD#5&*H!;7oELI37E<+(22G7h1WYK3{9G~~6WndcTBO0{()Lh7@3Oj#9dj(3O+y=ro*JE&{>m1QUCxW!
bpG<rOqw7JDbti<HN*or0g%C<9m<c6{&Zk>(RJ2l7dGjrvw2{$JhqHr*@%Br$A{O1cUh16zd(yXV11N`)Pfv6HtXFKrg{{bMCNHoJ$*~oK_;@aiKY*>+5e~4
L0MIl-M~*MJ_OX=KFF8UIR#4^?ZU1ydZu;7r%Jn%M01<<B8Vdn0C_5YmAcv3Fr9r<VbTA}I_m4(IQx)wHH;&?A46`}2x2Po8(2^<w~P+Og2Zt{xtQ#4IQLhj
nfE@gZpXDr)#Jvmu0frRwYo(yRbuUo->u=OH}Do@hW0j*NUHs_p;|la>z0&p)t5ma085whxAHfx0;>gaa_qyigtFBH6P;FBie+oqaS6F83A8}gMzf1&-nK%T
TERSM6F3B-XCoX=jN4QMB1{Z43c?YHZKKXSd;oGd+!X}(HfLcYM<+`D*;>L)rdY<6Fj6{Fv|Z9md!U+Sfo3M4M39-;I!k}$8(R@TgwI|hDiHa;SM_C)xDO*N
wa$P?=Zf&1v$_7|YpGeUuxnHOSb;!BbgHS!#t^(AVTcJik^UXv{p2T>NY?zsiO&9~eNz^+WdsAT1VKO<PbXulDMvdkP^jwt@EumLmSfR@fk-fA&<e#ALE-K^
!yy)a1A76lhcx)9KO=mdCHsM=no?gjBcUta586CsVk*q~(uC*phYD6a<+x5G3llo!g^4XXTSuUz0r^7ippYF;BPBB@prlNPh4s*N!&M-7PQi*~07~EDCG>g^
!$RI1z%!KlplFNPBQWA6!o-`X1m+rr0LiD>p`s98jiPi8Yr<Lj-2#gA5Sn&!;T!Y)cVpe}cTPO+N<}W?&#z#^&9ZqK&xiO4$0rXf69WZ^$lN({ku~We=m2XM
1T!4Wt<>laSUEIg+bnH0x?rn=C83l^lv<j|Fm9%@;3qmD7+s6dcj1doVTdcc&u{nN`N9aAGw#&>Hz?HgYE-|lR`nrB6^jyTjVcV9RLdxb9B9JBXLnf`uddVC
g#szB917+}$8hL#fbWY$_#n+BtuxZhwHh1#EwT|)@v8{PvkTZ7k-c(r955~un4yxt1&s9jb2I#0GRbsnZ)Bmnk*P7##1|n}u)Nx^-|CeeFf+w0XSA~GWA<-i
rn%876PP}J1OR=xk_#8J;(9q6I_{Th=J|tTvaILozUe7GFMv;~Qvj|3gU*|c5weg6(a0`Oe=ZpZl}HbPrt|diM-*i7`hA14<QTIZ$B;+DBfBiFIKM1=rN_?r
Xhy6*zXjl)hR91Y>o5SvQu8AI<El0npmjNbb64vLjr4WL`p8o$>f{_a>TE%~aH*|%gIRI7Kz2LS6npE6ENHcAzbT761#)z@Cqdd#In^wZ!$TP#aAz*#gI~wZ
^{Z(ELvazbNSVIPW_Q;M&kyjwKy^PX^@$wx`^*Iw;Wo4RI35VvmYsM@Zm?}b3}vvF$P)sB?2K+c1ki|~#hDi#Rw&4WVFXeDKzC?*N!%;m5<`@@WcaxQ*I&r_
iB<s<I{9y2aZC8rst9TP7xic1^Y}<IL3_AJ8<JE#y;r7JFKkvzwJmgjERwVpDG|KEgTkDfKjmGLZM>_~>ir2Ba8JMLB~ncB#%kq+>8|X75U%+4it(8i$y+HE
sAM_{aUMX!b1@vQgfNz2N$6dfHE2FOka<rc)U|jj_}TdAdAtUjDo<Uun{qM+Leebo*6@kM%wC+(BemWO8{ri*!<2XM=IKjaFXH<uH^XGnKX3p60sU^r!A6@&
p`D<Gq2;xzZr{F9ypTXm-s{ZFf*OGh|61QeaHdVemH$b1#HKUesfoWIcqw-&&^hkZDhzW>Ur?HxNJWbSn*O^CH90FDySOe^@u67ecz*KxQfIB0*g-3h#U<ZV
UY3TT=8ecjox7W^{}4Y#=|u8*^dw#g;zsNFM}w{5!(@INGd{?8?U0GJfcWRA2#6wi*FA}8qL;q~t*iNp+}xy~9Ob4+JTG~sD;j-~$FIs{zwo+|x_H<dxJO4-
CUOhtirfn>UzQu^3T_*MZ4~I0vge?ngR_QTB|@><ZUZCtsU7LvMx=&;ssk**|McWs%`%8-yOe9)849Xl*tv4&J8d)))N5hR{{4qcf}5&AUh=!ge-rm>8*T$>
&>Ug1tPQP})*MVqX1akYjS!LJ+}k+%(K<D3m{!eg+jiLoGd{QtgBj!x8^SRi(l_X{g`t6&Q#Oi@Ip8#suW)2AR07L>KijnBD?b>6%dOOO#RRoL?JXMl2vUoM
f?sKky`7W*u<FgmAMGVdB6n7o*~r**ZO+1h1*0u<M$iTw*2#smtwI9}p60ah!-PU#;1-*}n5uVtoU`tS!(4M;^W+TN0QJQ!fJ->2vRv`00u$NNDLduqpn*_a
><6?Cqsm2<ML<65pR5Iv&)cQ*Oo2x$$x??zDVj~`y4^9AAfh8Gt^<&8@xw#4xn5WA*@?15$gEtuns{5g=lPh9;D<K-`;@d?l?!hj(7;u`cn?NQ=uV1M<WiTo
@^N~-F^OS*s=-&+OYb^E!mb04gHtsnTkM3Og{W2bijv33`4bZ~)yg;G{!E{)(paY=4RFZ1{h;^rn34h$h$)yCs>+XR^H-?pzFKv3rEe0f^~f}qCtMvx^ZjD5
uA(ov=u8Ph)f~x{kL5ewx5(T&LWkc945_Hoc?3jnVOI=FrX*t3vGpwE432aOb_^A6;E);&3Rp`F_uL>@WJG6{Ts@p5kz8vjGf-n9*8x?rR^F4oyII_OfJJcW
ymbdXeXG2vi>9pCu{zWMc}&YBsNWq`3UUl-_G^ECBu`b?2nN9Ir8JAF9ET4yn?r}U<>p=*<i>;z7mWBF4Jvlkzb<tazqIbfb~G6uicM$>3cdT)aL2#=%;aQH
^PK#DuU^eR+tNSG=*p5rU!-n({$jLdSzm>M!hza(*eY$37ml5kIepUX5-Iz9iZ>2Q^ug%VNCq)jO*rT28rH-$q_aL(JMunqfX-=ekP+%}?o`Zq;|$W|6#4e9
#683aw4&G9xad~{OEKLmfRx+KydiTYyL)I;{UxHanf?}Hjpr?$Cs#|wQuyi6Fh~w2O##U}dRqVGkOF!TNiB0$Ja)(1qX%BtjcA3xuGh6h4~_+i>wKms#Rpi)
5+F<Ih=;k1jloII&O{Xd`zwp&>8#Wil->LbDIE!$yM3}yE(};dDavN*ylmd*6~9ks-NYYQ=}|m8)|wAQjByfpgNj8HBP#MaDkS{oEE%uq4y^|1C^hWjw#<is
kW4-u`sMDuY1Jxql3iQBU)(wRK8prg+MEJ=za(9Z81?2;%9k^Q8LYloY<r5^ywrkFv!q9Hfi%~qy*MeTrB<Y#`c1NmY`XTLyEztXly0p?$A{a&k?3tX@56|C
&D17vVx3oa1{&6M*R9j%4|U=uj#+<6WNbGqZ0surN1glMwKW)HUIHK_g#N)}MdqaffEB?&IfaD8dq;saAZYE3)_W_YhB8{9n$j5y%FZ7K98G9ATAUC(>gKW?
qj~@zki*9*tO;-v$wsmC*F`rxg%P~!p)L~PEl3lN%dp1Q(2|9CIl6`yEL-q92~p>~7z5I%H(uZSdxd2Mqc^2E$<ow8Uc52zQ_S~By`nH7_d|X93U`Hsa7k?p
ClGlcI{!Da-i|e0wKRCUU3s~3>2_!wo@54r(908)bz%V(-)b(_<icunax5p>Jn4x)9O{Hg`b;kq8gOeb^Wa$1AMScR#zMWd;HafBu~igfyVDPlz9_Qj2N;&B
*Zc9oro~7on&yzX)77pN<;QI?%S2Rx15ViU6#Fca)jmK)`lIrt_`WV!exixbr~KRNm5NY&__>Au!ITe8sJMEIX*&9&#<;Glis44uMKEWyI`Cgu+%D-0WZ8(Q
|9zve8|Pp{P~nQ<PXUGQx+gqgZtO(xW^B3a5h9ZYDg@(lvtqSb3C-bo*{y`{MSEIu3$TlLg{pw|J3JP<L#5DNj(T!)4QwV>mCs>x(q$6r=_<gM&&YxhAfR8&
XLI#_2M$UtWAQWo1+vP*3UU-~Xe^?f+ci~OF-Pyz@XD{}Tq@d%n6wX9Io#pmH~u6IEM#lQ-IHI*Lj&Av)0FonS>ow&53`p?&7WFAWY?4{uv5G;{7Nhjd4ce`
P7utkUva4O=DQIfR^_u7xpFIEYl+=P$^UsX?<`yO9u%6C*=RN54E7p*T-0VB&y@oXG3)SI{*;1yg7teZ$15WgRPPjQ<6UiiYyvju0DG0q!TE{M0n8OY^0Chu
(#b6Ih+wwRjtKd@!|yU$j`zZT(Q@--y-?!@e@9=5HSevPD{dK_VJ$-}al$}Mu)Yv2*#$C?+2Ae_Av7atXN7jd>5zbl(@xa1UTxV6`LlI2Ed5x(MEbq+iWiJa
Ta<S0at^#j*-ZVE9O>Yr39lxmo%s@rZh}PFJ;v-<M$>4N%(7AFOeHa(JLs$qf{8LjA!PPOuH9qs0lTBzIWN*&crXq)$y>r@WzOLoyPmK0T-BmMPOXjjRqfp+
2nT!_k&hybw7s)G#CmZlgE7nd?M#FMK8ymZ3ico<+Z@Fn{B>+SBLVW)YoslDM{^I&dVr74tKuF%Fjf2dL8?kR8^7QBr;9kqmrf<;pr@oDbtvF?Kif{Qf%Bdd
a-U{^kBtFn<!fZbI14uuLDAB0iZ@eWQ3#^IwtO8aMEp8<u8_@k0FIt0<c=h-^8w)FkPb(;<&3{%{YXz8)Ey0X!La@GC=gFN0EnYnb28y3T-te8#vjiVCkm{X
6s?sWIj<I8tAs*WU-?C1FKF!XHc~AV6*C2g$Jsft3d606`wF+d5vo4RFLc)S$U&@|if+nvUk-httxh<19FLs=0NlWMA8@(&!zVMMB|mWFV^WF65WF7490c|X
E+}kY!jPw3pO_{D&-1{+#NsPuJ2Axm;t!Ff?p`Jyp4&3hCo8G22p%H%lV_CqaAAL3l?zXSSH?Q5_mHCO?rEZ)Sb<>!;o#UnrYhJnNr&YDJMo)+YH{tZt{R=b
MjkCi>`1hX^70h+&Tn<LiJA1N=Z708MrQr=A)DWSJG8@5^mXHg%?CzPmX8#WUb3skcgYQ1SA1?v6@#DBn2YAznKfVvmX|VvxpGLhN$s{+>0b{PPEO!BIN+|b
|A$wTHGLG4l_0}TFZ^?temoKe53V_y!)BrfwY=tht+IdibD_t#ZYu=&1KV5wo(_i5H9bYfh|@T0PFl1(i8}a<RwA#S{0&UuIjVKqQtX^Loca`$3)qH>6W!L^
e1MR%F)RlWdg~EZt^2V3OrOn#<S(EORz<u(p1QiG7KICqB)Jug)IbR@!unYVQXR$3#r9o!=`@jtxBkM0wfCn&1oxlx0|Hup$b{%mO91AYrPY)BC+M@!Qf3o2
4|PkdUpe*TNqEI(q5#YQ53#H6Ng=gL0T8+%{F+1-Qb{p3KqYwDX1YBO;3m=5NpSGhB_W(RU)vE@)FK+SG&1=K2^6M}Y^t~cz+vn4`*^3uXk8WfvZR2!$nk+(
do;OIWyakXo<Ol`B->wo831J{2XL_0r2FVNDU2aQthI}yo%fpDQ9W?*OiB57vAG#m{N$0@dwn;`+UT~D8(ja9FavM8^H?2k&<qfP(QG`w5*DKAhyS|-FqdfC
x_OB>-+eIdi_>9V2p5s`ub5SQO3jJ)jH6*Y`M<Azq@mO6qV!VuzkG9IG~9D2-fs>Fi&b6K^K`k+qX&$52)u|5<E#7~uo4QxEN`K)FhobCz^lv&DunWb4s`p%
>6YzUt#e;{gPu+(RxN5}W2HDEk05R73}>I2vyl62n3p*-xCNNsOhHy6YYhQiWsD>Qfip#Gan}Zx!`*Vew3$!CLDd>Rfs-X4EFCVbva0n*+m4oLSO}F4khKx*
C+GY2B8>4KKX=83{J`d^Z+LYAfQ@B1@<Xfk6SCsKo#W0Ad_S<XHc_^1^H>2NbO2WQc6J1tIz|a-GZywKB=3np+Ikti`kn1mNye-C5(P*jsEq4=EO%lligEAU
ffOb>E@=(mL4Jed6CU9SUc)(5gD4H5<c1z%9$T2Sw0KtrIO!Y6HowoYuLUEf*uLamN(7+zz{ppUzbtkO_FuI1-J%OMP)0Mw5Jw2r2$vJS8&`!NYf-ChRYc=?
_r1ukiD!G-<3_Hmt29}d9KFHsE2fW?W6%4IRy#12uTE?YF5srt`H1M^_<q>%cJC?QFtif#NaB`mbeQtUSe~Zfn<IMCj(+>taW?7yn%UC0i_ot%TtG25w=Q|!
D^HlyYtqR&@hCXP2#v#!duf%bV|KCWcb?hC;hu>goW4Qj?d^c}FDe&A+dY&SS$V8r2GtN2&Z}!I>t**Br$|taudWymiC#x!jTQ%iJVD{<vE{@xB*hci$--a+
ta8=d%9zZ+x&+Tix6&b>DRcLsPyR52@f%?d7iXi24CD@Q!61=xuWY+yi%oNsp-Yv+#PnMOtQX&f;{8zE1=lPgd~aCdTy4i6ax0mcR6TfI9v!u^DV4~sZb$6^
9XvCilVuXvK}vX#DT#pcvf+Z7rV2RR#uEUnuPWq>%Q@C{E0YZaJ5Xe>St_$hit?2{X?D_hHicdCCvrz+I;AK#Igf#szlLM+=KE-G|D014Gt3{mkeM7DQU**v
0Mo9+xjA1cdk762`c3T}U;=0{N$7sWzReV7a6@IRUYDX}qMYX@h4s*XAIBR>BXp;fTgvO)^=xzt&DwG}aA5ePKaoPp1%s;U&^Z7Nq6x$bBe3X2@gEXk^MNFi
)qaNLsNbIt11lMcHt*8v4;fHE%K2pnIjEO#D+p7CDozyDMAP>_0svAUNjjZ@8&a6E>pN_zkn_om!pe9{>AHQe8B1hgDn7<>$c^d%rMDOO$P{hjz80&Zb`Zq|
w-t5ur#>89&1%6P`ZoQg`_KfGw`JGqDlntzW!DSBa=)xw+{DKBacGJ(dtdXBOTP<lD!`Sqa^3L2cQJDxq7D7`X~mjQ;OJ|)EzB@yvQJ!LCPi(!!RQJ@@uXu4
NYWdHwn31EY37JDNEs+_c|q_B-$Oir|6Uk)at98lVWc^_MtPLi@fhGBSqYx{A>UW4Q!43-ol{UgIRq>x)R7XArhYL0{&$WJQm=L!Z4o$$(HdEy3u=Z+T~n*F
2OGgOUxIla=wnT8a;=bfkj~hX!|QJ`99O)mw@ELbm>+$iDCRtfoD}`saG)Roj9_&_it(#cL0DKZ*m|VW((|qXbM^NpzR7VQI^;d^<R6lx{?%vY0AMYHzL1oY
D42P_?L&*5g8u7OQ%N9r8w_m)dn?3CKV`gD@u8&OPk0!Ftbl|aH~FRbrG>FZc{zb1p7gX`1R%hu4$fM}`vDNk9(IZpRd~N}><jDwbHJp9&3@8|Id6X6ESjiV
1GY^3k^<o3A90yW#9h2$`FhAJB}4Y0*Qc)NL@wJZF+D3|sRaVsaszG<=A~21i-L}ETs1fWvlkrLq6&r3$9}zG39IkoOK&_@r8kl#y4vV|%vRbgVEG(M>r^Fu
Chjk<h|x^Oc4j+C?>Nbxtzk@z*(<KJ^UA62RP^?m9bF?)u8{XUNGZPBrjiE;;^!<B*APyND5P}KncQKIic_QuP6WZ%jQevr-vf>KVSQ0qC0}D^@OW6r2c`d5
qyN*hf(*<p_cJGe9M=XW^KvXH7^3`cIz#luw?tTvIL*=Xl_swAl5G(S?;LIBKV8gI!Jse42}}?<WxZ7=%=i$>*1_GWRqw&JEaUkxR2c%qF(H8lwgpnZCe3YX
*lWxuCRLCC<neQ>;65D<lAS1EeM=6TrRX_GcGG~*fQX;Mg#ACSEX}i`lay+sfB9`Vw@pZKn?&4TE1A6CLxq~g@VVbnf>6%iOk6Z)lsRGmSZkv_!KU^ok3CyB
Q(nzlWGHK|=JxBnZB9q1C<(T%K@qgnqMGH7BLfwr3l_m6(vsMgx{AC4rHg1X{lX!yU)siu=43}raxN7iCVLusD$v49Pty6sW=jb$J!LQ3izTG)Ae-Vy6~F>+
8;(Rn&R(%`7}2tx?xf(mi{e43iALuoNX~>b9!8CXwjF>iXGXJBrkIV;ovmxH^(gZt!s5YXKNM`c6@4edSAUK~R6LGsC*!WpCx$(WoLedZQhG2Sk5<Z6syWV9
-2oX-J{lUTqyBeK{V+TojZ+!Ph1}DqycepG=QY?$<f<8egQ!~SRkMUq)7FqKt$z-Upx5xd9aae!R_$Bh2qP-^xly?SD)I|I-kIIx!0Y<=HL4f|?$!qEs3`vP
I~V}o#e>8WK}_6w)h`U6U9~l3>I~IBmX(sveca0#WqyB?V=YRLe<ak@v1lkSl7&U2l%Gw;OeJJEf(U2z2*yheGO-q<qT_{D<pONaKKD#A@ixF}Iuy3&x;4_F
rdkqB1lXnD;-|td_xck}B=3nSGM^LDwv@fkmjKdI4a;d~Q=eqS`KQT*rh0EjyyvRz5Jr>THi)VW#JSkk>Ew8MhigMb6RCJYjZ5SnOi2Zl<HFy8;8J=j<!|M(
JE&Zy>Le`^%w%VXs^BHl<h@xG`FI=MLMV`V=`P(#4L8obZcpH*-3ZcSS5I7Ya3{aInV{cfG9{^`fluJh41r(JfvJ9e6u~yYgQ~v_TuR=VLtyHcJP-auzPvyR
{-)UWPC<&n@DkC{waFQvs7r32hHdwsnTc|pSAKU#YwMM-66PPOZTC$ON}7`o=s*)kbaE|C|3n|^TbeR4`AjM>rHiizXQoTDq3+<H_+emYYY{zTX6!tQs%T;n
w9wDujeD=n(xrr^h5Z9ez##MGqZbm|_;rb`NRl^;hWXn$`*^j8Lc(V6!#uYpFrrlufchSM<}vZ*;GQw#j#kNY)ws`my6v#ZKEYT78XX`4E0jN#8-n*=Jo!%j
JJKm3B81;KaMw?*C6A-=ogIb^>DU!46}D!2(x&8im`h1&>g%#y<nKRFird~w%T%Ux;Hi)9$V$>Kq;@vZZ=l|=sM8BkB#i>>nOQ>m8Zb8lJhdRFLZh7|<nPS*
bR4v&JEFP&H)Z0_<k0-c2c=p!8p3@Z{+)H;$E21INUNQuLG7l%mhPIsQa^}jiY~?Q@=3asXuXGLeOh9KUk0(jYI0@6p_d*`=eGvwCqKIvX>Yem$?*Q^tdnnv
K%{f~7jYAE`J9oD)tIQDlEkqdLx~$*8pKbY>+hMc1vd==#OIPjM~Z)sep!uM$>S1mrUu+SY$Zej#h<o+A9-Ew)8#WHGy7O8jpWaqKC`|2_~C$Ec)z7^af{l<
bmSc5zaWND{Y%$N5rAc-n>XK2J_~*4RhQ0YSpy@5L|w=O`gd>FeV(IL<&#o5X%EUWdjTri@M2z?93P8}<o^pA_*_37ek^BoMJS0!LIW3OJbuMPWq-Vah&t-H
BJ+p_fF+c6ajQCHt#wgGDlm+=8H5j`Nf+0+3s#}MS3{MbCLfN-*iyCFEyJR=6yOfiaf-DAN*XRsW#BqR57LEL7TARZ*tVO#A4JB1y<$y2>WwFR_8oR=stUZm
?)tuUBr)uN2E5+V4J5hN2j0-$GCgYV28Hp6A?~=^bUhg`5Jqmf!t_L;bX^t_Qakie5XP<ODN61L_5$!WvQ@u?aiT79lfr8tk3i>E2?W@5aCB54%pbxlJ3`(v
%Tv%hhO4Y+Y}oI*=ujmzo!bUREM$M+ghUN<k=6}of3+lKyT6V<VJizUDpwFNN9i{nbB6jI8Nl4#{1%cC(~6el0)LlJxWxWtdqMIM1O(`sAJD?aFhJbOH3Iv4
I$ISYun;HBQ-7jVTv>UcD+dOAHy4w?z8QoxOc3F?jY5wx8|?HQ%0wX(jG)dU7~qf4u!_l$+|+7<R8b5Z0ue>nvj{>&q54O(Eph9rHx|{2uSBw_E!odxY_ql#
qD7NmAwt(W1gTblfE#j;$*F~WyWZI@t#`hbCO(MT{lx{RIQouxY<&y<daqpEs2~gH%5jvkwme@YE`!T!Gcpv~mvsFFZV=51^WxUEn?J!@lsl9!*$_5{Ybqk2
7V*Ow)XzF_ykV%HpOkuYqtVn?KjV5A&FgInYT?sVjF3^~gK0^$ijuy<0O%S``^O!D{<`&tsnjydgkKam!`j9n%b@BX!>|0(WAoO52S>B7$Dq8?c`+o_>m*n~
FyfC#Ybl|N%C}<W8@KmOQd96*D8Nx5quN|t6|yMQ);S)7Pnk3L;nu-k#MNT{9=d>2Ie-82w<gXN!LPrbJRx!4mRgA5%ODxqZBEbL;M0-BOhWfSoO5hj1|V)a
Mmy>J!vW7=!GK6+iJ6Zn^~|^(X<+`~ZE=+H#r$sZsQ=Fm;pY#brR6#saawvSmO<8qSmpUbxW=^+W1v_wsMaKE#VQdEf*S@uXG0O@fUuHM*TDW)9zi01q85l{
DqL-<yl_GSJtO8j1}^4{&;@2#6l!<FzzvFR#=xb(p2W*M52R@{j+3`jg_3}y1?=oVz&EDBrosz|DuvYhA#$KhJ8}WvG?#(u2`YlI+>`)zcbnMwO~fSi@&}@X
U2(?Sf&(N`hleXC6qV?*hwov3pu^fTAwhyeF#?T1%|$Em2nehS)v4`Crp}}B<|d#3j^KiGloX-jWt6&De#niQkn>vHKF3GCFqm3|Dunj}Hlg1<Dpj1IeG<a|
YzkhRqqVNB3+#qi93a>K`j}O347y&gACNq#j~RGBEcrfAMenvL<-`rNr_jyuk`SI(`3`?cXXqy$EaB;-91Ct5Pjqas6LJ3WlYuqNk)Z?onWQmq2tfZnTsXP-
j&|ZvjMxKfo8TICjYL-xS>46?9snmZQ-hz|bMUdgj^onI1gyG8r*ebS%y#3Y2$<;lbXxSe#4~!NAo`INi0tNk)C~%XPP*l>g1>l}*k*29puokkn&zxwGOQzr
@c6{}+F=gc<ir!`I8@Ni7?Zjh-~t0%ZIyz;jP9;mR`<681E_%0Zmc`g;+9Fg=Y8x=i@Cpg%Q*YOm+q7x@1~{>u;2c!G_NTHf=kN7+NH|VYy5F_J-;q5UuUZr
TZ+1P5B1tkbU%;g`;fN86p+lpl(TrsWz@3W^K>9RV4f53s<bS@fqxJv-WD=#<!jr?xh`6v$uMu$5+RgRy^{#Y?#NDaynFlR*6UlDDikKTJ&tj~0EKI-12o$g
06u}@O+${_)(WXl=JL0F1kL#N$#npR!D@!`Q9Tq#9|HhpZ%+&~x^<jC11_g<EvWzg*h@-7{)lDWbM_~4@VfRA|DH%jh?gW8^hf}z@D<KWsY45aQ`*2Ix+p6a
hel=(N%^SI!Yg(j0?A8E4d$+hYIvnXT$?<tdHkTK=Sr>lY`eINl;rbD(kc-z6aJ}vI@lpJ0qs&ez+Q3Wq@_libZLB)<k6ezsv}m}8@~00)m{PimW3fXWNIg6
bB4QLLHwmlUeGD55E5d@t>Dv}!r-01wFFOATw^k+6rMS$exE0fU?0U&V~RjWtJHQlF3;Rj?XKvb88VC7>5>miLH(S_F)Hd?PrTtKttOi!9H@q4TVXofu_%i#
fkh+p@&nk?2s!}u{SAQCHda9BXRVOS+h6uZdx2iyNFGizr=fttPZCKV<nW!Zt|u?~)IBpv_)G(~WYuq-X()edIQcOWGTpw4MA`TaO-jbqE?S2gHKtnem$=N$
s9TWJF!%?rZDg6`%tx!l5!w3(EmvggQrIyM6?#V<kL#R>VYULM*9O;eAMovR|1tuLLw>+MF<#>NO-PGWxzY)^Y2g;0KWz(Q|2(e;dueLXMdYM>C0Cjo2upis
f~F$Bya-#BElbYOal#SO(3Og(&EMInBHa;ZaZxMBb$H<j+7vVysgxNa!##U4#D5ZFNQ{n3Mxe7&t-tT_Ps&?S(T9oFStVk;;Mi5AJ-!`uEl}Gfx=UFT2F_5m
9Y0!H$VY{5S<InT1VF-mqffeN0>TB=vp7=4cg|>^nUZ*h$G)nynwjK3Pn<7FAl^B|beuqLoD5Iz>oUSrxd{a*A)0?lAktsQ$*YT;CV-YnrxcgrN_`QnZMff*
tL#>-kKWuMH*+{3u(DP4D0stxk56}!wsr~+Rv_C{&rS>6cGFhGFq#K2bdCKoi|c~xaToT<hZB;UkGV>Vm^Ltlx<lt$zTA8J#S96zd>LRz$09<~oPquWOw$kO
-4p6YLe2O_mq3u~4b((OG&dS2I$4HSGgfPf(D}3-Ls8k2?kWuoY$;Y!hR{?92iPNpeCy-(DFPSKMU^{ZznrZ4pI5ZIVU#&_(=NKWsnxADpIAv3$)dK!g>CRT
#t4S){&Jb}Upa$rFh_~ZSK@Gp&*mD1FXVQWcaZkst7<I?dV0__2OFap){mQ_uMrjh&dyE4r-3hLt^+^1BoCH*l0#oK-VG6Ed?6IbWYS^3c(Y<^Lwq_+o}NW8
5FkXl^mQwSG$Y}GxV|@<G`jg)5J%O3vK4+p{39tvmD2hvc4$Gx%D6N&#<FLep!3Hz(jP7ewFI`V=co5=@Is2qM8+}y9j=U4sSlCGzxrdXJU{DuaaZfQm(YNu
_|21obHFjAJbHXJOl2*s6I6_<(Y1jl?=Yb(x01xxuIbCZNgo&iSw*r81G;ODqDaGNh2cHq53?-faW!1M-mCQnzK}LE!}Z@KtUJTH^%F;Ie&;Np2{Sy{%8(`t
^_qFLEJj!Jd9|&<!0rk%WTR{T!#KTN$-_icz!{w1!Y8R>a&%Y<*K3sBdU(I$)&Ky!&0-+?_l1-#cLbg6T!M$BKGdE<vM1{#X|tKC$4H9hE$?HJlcMv<Ik}xZ
%o~yw#>{bb2T03dx4gqZ|M<Fz>o$U=!wfpnzCA~Tkv`uTk{+1PjePD<LHf01J$`=Yz2R1+M;LEZU$k7Xtem9f?#BwQ*#kr7`{cQZ^%hq7;b3ie-UVe#tBQIx
Jx>>o6~^W?2yB#mO1_OT9mkw48oNrnc?k#Om^0>XW9igW1=&QNsQ}iEb4b(l7;|2rR}k|#+M?sx29bM0fB7IvLs}eMmUmX1Ne_FEGV9`DeC>8`apu>C@MhV?
!G-~?6I`1qRP6PIf>YhOlDe=^nqNz9@<N!Th!PJYDuth??n2_!NRfOKf_fL&#CV(YLNh<7{zL;AcYzb{!0M3}rG3{wbq+>dKbS*&j4l=*(3?h=XGmO1K6c>O
G2BZO*y-<;oneROo@TGgG%3?%1zuH7W7iRV$<b4&1q8xRRTG4|D|Trep)vb49c2gWa|lKiqrfz9GJYRvD6d2~uc5eEyPpVSH$Cq>dw2n|anwmc&Q3IvLG=Ee
RTbr`TFx0H0u-^{LQ~G|uGa$Iv?ads!g8^sX*}4)_OHRsX#`2i8&5d;0;!PTX%)tJY#$(prICO-LE$NTa2$)wQ}qq|zY#kL;gw~JThbrQFgh1^DPacy{&c%l
3qU22V72}#rkJjkvQQX*v;-rB8Gm?P=kKjv7Y9t&Six)r-JgDp)Y5Ss^0@o_qv`R0Pa&1)<DcsbdeCMdxEs7BlNx*{-@B655}rQl7mm3O&fG#hmnYJdck^8v
&kNSBb)hljGZ_YNgc+P!BwSFFx1(v!ttR)L2KP037m_P;2d^*VK842<Mx6wRF}*b_GxvB@)s57?fu9hCI}Jx(=U}&!g7$Qz-Gg9kBUMcvtna7&c9sGAt;#54
C1-1AnQRqiOxjWhDOkx$j_L1>Pj+%v^(g>tLB)jOu07m(MzrMEF75k{OXCenhW6MY&LFS)UOV?3)b(tGIGOM+uLL*&*#zI{BS2y(uYn*wun!B+MmZAmHKXzd
#b?5}A<C1*@4WM9wf8i-IB@4L=^TmL6`j;Afa;>YazajyzMi1mD99&y5;nItrkH3r8tRsjC=k)NHilt2F1j6RkYuFM#)>UvsLoRYIW0nehO*w~VpT*ISPtBh
DT3jHsFaB@D1hN4y8Mzs9hKEc#kJ(OpYxyf-aSgl!>nOn?6d?n`&^G7zxVMebn4?$zR7mX8fXQ?rI`{{rVRgZ5FppbwfDS>^#;1KN))2g1NPcI1=n%5`O7-f
$S`BmZ0wy)6UZ_-EFyzA4Gtm|1mDIfw*Qj$2IL|Civa-s2BN1#nfBxy?ot7qt!+BJHiXD>kLx)>%wtQ;nA06&eO{(26LxJh10K^e)?i^bsDof+4r&Y}-qdX?
a?Qwlz%k_jt^rah19+ucL`m%SmMr{xeb%FVEO^O#is-+S{2>A(`NgoErtc1br#sy_G!hs4wl0jS07Rl}SBATaAwZ-BVMzS+4x0wQmd48K(62t~hogxA?3ExZ
sRPv2UtF85icj--T%k^D^j(1t)JtETwP8(E{kXX0=5<~;HYW`cO+D-EJSGbggqSD7WA7m**|NywD94EUi{1sJYX{X=ZGv&X`w>nXSG};z0{sL9FmV5cn)po!
2dz5`m%|ccB!9sI&KjEz`!Kka!O<Hy>Q7`E%TLi}*f)$+9PY^VK}%^yR;jsjqz4xjBD@dDvjOY179@a?D#rR|AIoa%-H5q5LkRO~tyQNUD1F|skAfgI`ZDQa
X04^AOnrJ-7&zkvC5_G+!uTQA{9;&%9EFE%C(HN`J`Ht$5X&ztpTXF(HKU4P*HC1#AsNxY6-&+Z4X{kB$tcozm0Ii&h5tvU#Hlv(`|yG)=b}O|iVr+65LS31
yeeG*=v}dkk(JA${yk+gO2A2PO3K_+QMhrECYwkeD;n<P_GolQcXWobpn7zKIoY4mzTd$se&K84h}1A;y4->xD>NSmjJmqqNSm4n2zYOGtPb=he7w{FYgnqz
jpc$16+Ln8?qY`CWraRziQJ9!wIPm91>upbeqV3Q1-@|D?T0p+YUzWeYhDH0BaHoMCEQd$A%d@S?89+~*>+q6$HI2yh@5`geIHz@R&L6KWs<#&HXt_K+rJ>#
DwqReh!Z%wC%A8Yinf!@y(YchWS@`&CtGZoiX)7RDY04?(2J*7U+2`;(IFi5nlVln1uXStq8Sv_Z^F4X2dO><U=S_;ZJqz&jQ==Kc#U5+XqNYtk<Uu)UX|*d
BGrUgXuoENdho3S-Y8mpfkPn1cNzZeg>QV(!o{vN$$^IJlDr=;E2(TQL_<Ybo>CG?dg}rkl2|9?B|-)N<`ChDpvy1d0=Qiy(fXSw;ia}w?^(#G&dRN(<XW@O
qE9nTb)7@y&_A+w^(+a;wLeM2QX|q`Ls17xpKiumqpvLy+MeBdjcU>pQA>0LV0roNRjwotZbKCa=OKTC2lrA)!aG<Fp0ucgQj8}otp}{HeL_5M?RVSg=p5GX
VbW$6B8*7*iyRtT+_uBg-rmcU_dR9<aSVEN^l(9RJhD;UUJvPGTmMUR!@lDkV^@wD*(yucj>}NRUgwNWi7H7ZHJ#kF&<as?>#EW>L)Z<&Y`?t35~!?g@?;RR
hj}sZ`85L7)gMv3={}y2+xkwJB%3AoQko(^Ngdcwt+aUxLSoqLT+pAjIkgWU(VF1aA(;_9h#w}4>t@XRr5+pO(&E6k8k=n2A!*ih38sMmA8bPXP==T0w0_q+
<;p4pHa)XC<cDn9S6I;RM$I`lOjOXBhLtpxX!eK*$wNwZ))5ha%%aK_DNLrZg4xX?W5x;R6!M=<ErWZ{4pshOM%#=CehkLupRE{Ivu5`@y8tCcM-*G1IvqR=
FO40~yK0bI85+rQk|HZw;CMO(hQ{ga_jOE08vq+$t8}lZY&j0^PJJ7L_DV0On2F@sZMPpVbNIIK(Jzm~-J}I@1u%OsC$B6)MV5>11f~sUZ^T-wh+TZ#=&+YW
cjF<qyH0#{gnSWKtI^7vM5!}xOsCt~a&CkAevwo3<+mW9tmi`JlQ@Oenr#dZM^hjpn_V8e$2f6*(Mgxbi>Wr*xb!J-r?vx=e_4Ruj$KcW9%v|V&2chHbd0mh
A~cS<h&nN~qvdkL4-K51)@Hc1WgQ-)DT-oF=BbhE36w#CPcW@VIWg?YI2T2dVs!DX3g|_r4tMKGNNtkvZRZyPZa;1Yj29W|s%5^5HmUn)PGhUscFmQ^p;H?<
7FUGj<H|d{mPEbNQ4DXIM7xOpFH|sgOj`|S05U_bDIOr8wZ0(X6;MyM1Hvk`@M|o8`7|K-niU90w7l%pDqP*J?J@G0=(kes!!YB>J6NxG{`?|57@-O^J-~?X
Z|_M<-1LqYHs6@2;&Ad~8v-}u)sl6SJ-&nNjVfQ;PJ(qqxOWn9bW%Z$>0EhOZ|#}qV`%BzUkTPjY#nHf0!u}FxhomrNtIh4+b5`YJ#7e@>ls!TVSB7NExEe1
z?+bq(EomAR8px=1rKofjL{It_R-(hPiZ3?)gpzJ|4|PbkPbH`d)tl`hfOgrZFJODLp*?4TNPEX|86FZ2XX+Wao2TPrn3wU-;U-iI#0z0gR~4{7~k5Y9TZl9
?6gh*R6Z(}t%IFW(tYxsX_)8h$tAZ^Ybg)kKlcD}eV(%9tyP%1cX3pyS?}1YTa>KN)S-nb*7`(l^rCA28^!0r8^?pnVCu6#$dP%G@U36fDRJF}e+`+CUSyrP
lEW}avhaxue{i0UZG0@n(@#4Qjh`QjHs0DfSB>&wBhSS7l~rlWMafQSihcCXX5Js^S0^txU@D)qEtSo#FTTOMEMm`P5Zyg3z&`A<E(v<88)%GJs~jqKodMsl
<LBl4?LRF`hI1dRbgx=zSjx0ds<CIF3_ESkjSX-;j*qQ*_6+JnkoZfZC}NILa7Q#mD9#=HW}DBwUORj~i1MBJwo(bj8J$9Zsj=4#EkwLnt)-11<GhG#N$gca
7)Q*Pz-k`>(ijme%~FB$#J#h4yO;$NdG=VeBG{KdIKsG_CrqX*Bafm~oXL!tHf%ca#GzY5@sbzEOo3~KTx%zt<Y{a!UPMXFqPVV-u-rHd#t~hyjM5Gw524@c
LC&RU2sJ&w866=EDDu`KWj{*PD?I4bKnEkou&;1k7hi4ksPBq!-z32Q|CNA$);s`Q-lRH=iVn~EI82=ldXV!}NVfOsk-f_dXIJs(AmK81-B!uBn2d?G7hVLw
p`V(hp{SRSCa-Nsyi#fr8-c~8eyeX`0=i&rs;a<aWGIFC7uRS-;#}{g>|iX1g8@JB#;flHt)-l3+VnxVf<8Jg#(F;|3!u~XD?8CGjg5*L^!~W-#VNDa8ofGS
*saN)?^D!e0oq4)bzr@Yjh4S&ORMLviNC9_ygZpkfR1HgOivMA%9@)}0Y#iC^y-w}SF&g<#=C{!4h3o&lYd-@@{LLr3q)9`MEJnz<~>8Zs`JO~=94d6J|tIA
VB}t6KFiD|SnGd#nSyyy2s1$MEqoJb{@iNMHF0M6(N2mRzi=9)95EPX45m4?zAuM66*uLtI#$?=D=XkAoM>5PKEQDjF_6IwFkmKD9+C?ZM}PK!t`%V;`Z8Kc
1iK{EoB#Yf<$0C)i>I;qi$t}aHDGobxH+ujlXEtFypCAy#HL{Q*|XdulcKmFhC~gR6-0VrEt(iKnQV$nd?5-_;f8oM)JIbFG+ucac*kV~9B+Ci;|M!@if28#
=NoVCIYhPdHNa7%aK~kVQ&{dG^h%=M=}2@<?_1dUPq9X5FxAfRL?F!A$duPSs-A(%@j9Sr4|M7ZMvzj%!w3<X&jMutX(jvY(x1Ndj+eIAbbe7*<>r4D8+gQj
Rk%ut84=!MVmR-yzglZQrq{J77Xhs|vQIBVV=BK|K8`&2LpP;ea`<8fD>adaxE0+m{&)t22bY>)s)~U-umO+UGGen|`Eb2!d%6Vk4K+hT8p<s4+fh!;r_#_T
xZd9>Fv)bffcbI|ngsWer*)cI4b~91zbrCwYcr~&@2?w5*92?t!Ug2u68P-!d&e^(u{v%Z_&-LY{vvdg<V|E3VV<MCwRT=ve1nQXe$&&)J^7ivYZW$~n9qf*
RmoTbDnWtK7L!vbOMbV19gm82xv`?dK%RM6Fk|-$3iYpwrA-N8o;s4AUnqW*741y(wM!0WK1$@PcCCF@wAPvzFW7%xs1;2^%)~Tdyy5{hyXoWe&-^}G@kNr-
VDb7rLUNF(!*psSbM)c+ey`vdg)wB~&}_%CqYZM3RWvWTq^u0(Qr8wmfR^H#&hUXS{Q6|Nt?Bv_{x*vz$GPM?8Kf5U))6d!gd`k+wefW?W6qF~j>X+m?+e=f
{N5m^$8lJMk<N;kKtdLbM*mG@lH{3qjwdN~@iv!|8nlK8z1%Q@!+p^Ilii}hqoLdO&Ai0^BDALm9z_};f~#H>_fPXHq}Q8(c$kE09{NP6+yi+R-Q3;~>xyl?
_|FT_O#N0pIO#6g`t9uQBn(2cwgmp{2-&W}Hid*UNILcC!_|i6Bg^Ymn#(l(F2G!P-hgt)<23P4N8TIDICL{$a-0KX^NK@YzlR%MlETNgof<SB3HiRm#|a~U
YpmKV!qJ>&=u4-EWvD8Nq*}Zxc_e^aQ%kNP?h5{wThkg$XRtm1btn401a@YWesh=ef|bFL66S70(Y5m}u#c&JAD?BvG?O>QoTRAj>sT=B7xtS<RM^o*r1n~@
xEkQmO0vtW@oc)r9Z#u}T&F6Ezj?+4fHQ8ChH086i`Yb{h)HWpPLyrf7I>ImNW=W~x8T4Maa<L$1UGQM#6E<sY80#e>xm+U;<rRHmkXtg1QG(oAW%06LxxMb
pG`QmH?}@ori$MB=84tW{B1K$Z6Z@-yGlvFA0MkpCT9+{WM5|%yqDH)N_GM^GW;yxweJAK0MiYwRv>5tg03xb?<rZ)`#HhaYL<ac_n#_y`-{r&QI6~sw~-`?
imFjA!VCl}wjtITfwjlF6zY;xUqL<+K`DpGweU!>M#ew)t}5!<VLL<Jnrydt-Ast)vqRxxCc@BSK4WmkLTdL>?x-TBzTLf#1at*`Z9UDp&5t-mdT!F!+Rdyo
gM4%!lyO>Fl{oIjFtEqE1bT^kjyx)br`hJO?XHhqO&2z{fub{-R%I0~w3fzsLZ%&Agcj*fK_`$@18XeUAV^~h;y;3-)O-7S+p}Y%j78?`Y3^-gJ?a;ue&a?{
reQX{vlO!Rn5@`XGKyQ7K3f^=?w=A^KE#sNYYeu>&rfr-kve3Mn?C&jSSv_lMAaMYj~NKcD*aCJyq^~}S_Z5+HI6C7QOV@lCQL(y98(vz7s1pcYT+@enS1l=
PYYQjR(K;O1jIh!t9cfU0l_w<!!8n-n&q_|hgJm|S%QOT#87hYi%3Sa_^)>$2p@#g5{$(KjgHXW%`c1U+MN>pSu}R1ov@a=Xox4P1?G07CiqGmiGgSHn{H%G
R#y(EjvmV%IU&u;$i-H*l@gb9vtZLr@xj&HUeAWv@LB4>it`-EQm{htc@<XljnSyqxLE>fVY4Sv!?@f8Oxt$@{}}EQDC;jHII;^a_b{I8UFR)gGFO9$ELK@t
IsLLnn4*mfv%8x{EG%R)72pYUBJalm*rh(L43G}&EmWocxz?(?W4)@uho2@%pr!M*Kl+`II<5pE%Q81=<a>7r&(lQ6xMl5oBJQ_a))`UirJA=&ff|jNltT3D
u?HAiU^dBnolIBBJnyr32Z#P5)Sz*M%@{DlA~8N12R<_{uCK=z5!jyZx7nHmyq;|}0+xRd<d5mh7u`AtJ~`h;G(Nj92dMTX2A^h$LPklKCa6BTn$Xe;<}WJ|
e9a5(&2$OvX&V>g`Ea4oq}!HCHlx%`(C5m_68!4ce<T3GU+x~n*R)(}TnK8YlQG?<Km)%VyK<681CfISs~_QF3NF;25M~XoLdgP_l|4Yo;mV7Gd1#X>a-FW_
XEQ@Ow_d*N18b$o<PT&>GQjgep%!0YA6E>goCyNPFIp~EK(T(4Jn@hGjMjqOs_jFPD=dLso04PrE-Cf}TjSx4SxFPjGNAC|rU6N7h1&`E|KgoCXGil4lrPv%
l(f)6xFkjO9~a4)kxb8z@++pa21LsQqdj>7aZ*NyC?S%3+dSCQ+m`I*ruC7N5ZYSR)=poVWNwZa{5s`!@E+c|L{&o|WETB)qIMW{zsfCyJe0H*-`(A)>nv$}
3XB+{5jURm`?kx~BCZ<|&wC3Z(B?)6NcsQYms=8P!Wj*m*strJ)N&RCes1l~vOdPr04~$+JJH=^zHGn>rTZv0nU+w`7yTX`*&jT0sO>A8o5z{l5DQ@wl3T5L
4(Od6&f$7yL@&rfV96f!2yPNR=`pN7w7{XQ9^*a!P_Qjd&6jOe8H6;Bp=31`_JRG>3`70hhC7n`pFw+ukvV?%PD80afl%{OGKTvtrY^30Bb3R*nKF%E{a@Ve
l}x}dQj&a*bMXqpZCOb?0iKr9?RSi-aftLG&+!Xfc?<Ak@^mdoY?(ftbm=QVN-$3zTvZm*c-0v_wPg%A^_+uE;S}`2@w-G}GqKBu{u&#J5kc8GiJHhn9AEcR
-)d?(_ui<YEgp*#wrf1u3{U68GQ9XVKGk`*HUp0%^k&ICo1U!}7vrxSPuEzURM#|-^C*3^NApt@)T>*0lV$oB@MEmS?%in_NP#hL!v2zqP&>blT{00MCz{Rc
riyr^p8`nXlh)|MG#(fe0NDF1FikjpXyMX{d!5|w`b(L=F+}t1u+kGsKc{78Lq}nGwtj}Lmyj<^E$-qleqzTU&O-_t8%0sDS8>c8Susv6L+Q^mpWx~N1~OFV
FDZu$;upsiQFqP{A8d41=QcU$o7`|X<z{g>+4~6~+Ux{<(>eL@RDyq~#b5GlWU*#%knTo^xcPQhB5Qf7x2rM@7X|G)x8x6uGgH$@ND>oS-gu-@>@b1yA_T8-
c1G;X2Qk*|fG4Z^t@)_afs>b}=)KE*;?dp0&q|!>K@Pn?ui@_dy?xJZI`vW^>!2P{;lleG6f_hz!2P{SREIv6V3XB5jD5+u;u&hYwjVmZwg0}7KWoVul?Hbc
;Xt3!c__WT+B>`{4Xi`<hFaz%oEN{^Gh}8*-In=UOl->mRtiL_XJ8obX;{U!-k33i>~y?%Zk)dWiI!hp%+_?Od1akgHL179;-SA~s`wT^hfV*;;>Ao$bx|}_
Va<MB!RX>0ntOBJW3~gA4M^iXjPmqUCcv_7Nn)Lwf=8s~Oa_LW$Vl(ksY6IqucICAS1<9(&=a0Ai;&YyB&?Yz`GSJIr2FFgT@C3{)L@&BxQRj2pE`7{QH%eo
aR}sREe->3Y7awqVrYt@3Ha>EJwSJosMt;f9_CjZ^E3c-?iywwBSbzmIRcRhqw$!h6#TeSw;6_}p#3>pGHWm(tGo=le&pSTF1Wyb7K`^yO!X>;Jc3vGG$DU}
asP&o<pnvM$~iii`a&jiXftZ*RmM+B#Y$Sun7HcFK;9y)BMPu^bFX;9P{3Jp8ECl8P%i*;{6O;OieT*cqkD_LOAC8<LlFCkLE#c(?9N6O-`O|dG?}D|#|B7D
trY?5*2-_0jYL-4EUZ|d$wa7sSwoI(%x3NPExHv~S&{oPy_nB|v>`xYpq6`=MM1h}==l<5HK6(=TBAisN^(S0s-GE2RVB7H58=(#kj{0gEraKs965iiDGv(b
>9PBi886$AgdzZN`r5<s*T9oBZl^ZyK51XE4zvSgXWl#b_oh8X=`EJ<5^GLXtu!tO>!Bs;9zIlhJ-?MCR`ptwE}25&vENs|AsQyxBjYRf8I6`Oz{7m3z%0^(
C1$1%2F`1eggy7&Z^|jzRZGBxU35wWiIemQwMBby|D`8E{R)&{yu|x*S6b16#qs?gNHt#zQmDZ4t@efJ&J^?i3S$|iHP<b|zX(2WHeDRyjW<pCP88AHV{>aM
E(-M(iprF+N$}2d?*1r+6qOkHiPm-85^g6~iZ__`Ho-Ep+J^na_H71Ku`dkg`l9&vGP#RNEY1x!QB3pa_Q!)uS}%B&7xU~b<BLKA&+83Ddt}L4n2b!+spS8j
Zex6U$fKF-^_TH}Xho$3Iah4iR_nxIX3cuhCpoFFyul}kGy=2@NqZ~W$1I+mDG!m;xE4+c!i00v;=UqbojINTZ&MRqd3F5ylrgcjUbL}C?*?1;inNgZsT{a;
s4HYu-pa_)cL#=h`AxWrwLP{~l!J)!Qu>Cw^(zYs*sq<>Z1Hyk=n;-Y$w<FN@C&=}O2F9ADpT4V0PZE!V0Iu=O*Zgjvg!~O=RMUsWC#s?LRW262Py~(N+b?$
*#1g7z6iR51hKR^XKhT`tfEnq;d$${@n9JJ!pPwzVgzvPB8ll8i91yBlf7wE)N6YDAC(`wn=2SECbC&Q`30&wUr=THu`+)+N+86?FLVA<9z}9D@P(VgTb)Zc
DXEWNT|bx^b08;G1w<ql?mvk)A}uopShkq9#N2}-S$Cf|dT}N>P3aO(N8JG$D6k?s#Vx$U$I!3}upGeWmtke-1mcv8q*@L_46`r)A^?EH1H0XUqbRJc8N;!)
%RBOZ5zii5ARD>r874cLTYO+R3|dKIj{8M2Ic8V_WB*=4a9Y-?-O#t?<}00qlAicolc$u{rZx^wTJ6t(M`NAPtzwW2>SjS!TDYC7PBS$dvBB9qoYecJ!^xJ6
1B=$yNJE>Y3zy-Fh=7O?dO)5|Bz7N)8IK*bc~Z#2st)R$qr?grwdBD>%A<#{jiw%{lvMi*XGvOF-}8wh+Dfy+MW^iLd#%W|?#jx3c2YH`yZYdgAiP==>b0K4
{X*88yxJhl1NnB+LzMF?HiLh8P;kxwp_p`LaL^g!qh(y!oppEvtNW65oU02$k;3b9B%!eempf!Z6K;zHe0gOmVI?Q6J5VH{cx-NLF^r-nvU;(l(%XKNNkVB{
`)xFhf6bNVTO0uLKuRWWrtHj%41$4R&)KB!%e^GVtB1~K@x2!Qv0=7I#v1~l#C%^qSd)<|cRq@8{O46Vn6(9>-_*OIruP+}KWu)rwSak}q%$h%Ghd~D;+!>v
WOBLMV)Qktk1@t(<Z{M&6>P0l!2=hzrtsXRK~-#A&55%GX6E0$dD#%-+}w~PDM=00QH@+_fI{2_8P)Eo(2TPBXX?`NyeJ%u0QO7tP|<XB+Lwheb~(Pg7KF)k
#>4@i?_S*9B-Cf06%&XG5qSGO%5^~0%Ncv=^ktZIgU`hoC(kLlf9E5yWg4J>1k*|hV=D1EXB$QR+BCt`Z*o$XpJufuAM=6iEyOU|zdD{Wz$f3(LJ^=u2sr$n
jAyxEL{Ud7Wv1_m$wW^3>s8MG28(Jl;?jJ=o`W<aIDX{-3dqm)1_U=8$c6X5b$W%pNMe@MC}{Y|q`<ymj~G^h_!k|xiH#Waeme08_`L@0ZuK@!(?_7jg6=e(
vx#y<7J#cQzPcbeyWV+Fl56Bxd6b=vMW01{-UA56>}R)A4mFEPWLG3+@Fg536xy%|uycmVSJVkacPh8$#kIotnLdUs56p*}!=Aj07R}@(4ct9jZVk;Zz2d{c
i>MP4TupJp$0B>4K<v;Yfgl#2kv=)-y`?7$vv9+#GMW)jU*CESwz6vJtS>3T^vnTlGe1ppm_#FIUgLEMkU?!5T&GoY{Ti9~P4lM`9L`yVY{^=mef|!&?s#+x
{cLwZxS)8z&!I+$wy)t6-LCb1nX}G)B<FGP-JJeBH$>7N>nsUZx}$ZVzQIpmu(s~4?a=g6hRZ|}e|~IbP$oPFMneKKx6IZdBM6nEEn^a97W>;}zlqnI#Y`>f
<5NW~E*?TlrSoZ)KLyR3HeA)L8-ql~W{vGAv&{RB0RDK?S3sLi;=KgTd0WafcyBy)p%azcTVulJvlQ{Wq-$dW(`y@TG&YK)_wGC#TFn6`qm3vDGDA1?m#qoa
QL7`E;67*GqFpuc_fJCzGh{_NC@s9ON=FjsPmHYua&6r<ND&Z6Gq^+Hu;<?L$YmmF_WwSA(|ron=2ROHGq;>*W|5Eu?M&>DWEeCLs6%c*tl5zILA&k-QeWtp
rP0A<@dOEjSythBVPyKTGJa#ASo*jt?3p><dOJaz?X<$~EF^n4*e(IyXWQKEd4+~uUSc(T49+j^INM9Sh1NbKaphVR6HnvyakgOchSpP)ZXWO6)i-THjysv+
b=>qQa(?@u2+2R-V3W{=<m<<8TVAp@fx31=)(!ALyG~)`A9QOH?^oEiHA|g#`uJ6_t3l0Ub~`fGpnmT_RW+ZIBCSvbr?8l)%(R~-cZ+=|Unq)(vS^x6b1<z>
Iu^<oIu{>xJAuh#O-nNJ^S&LjmRbs)@Y98-|6?ti^!qfj{21l@nGep-3Muk-#$3t35BM%xR8c$2+=n3C0L%T3Gryk077sl>G{Us0?~`Y=(RH0=M`{XhBt|h!
6FZWPt*#>m3tT2~xA{u&HvP)MJs8khs}#uUHSFy9(@QkXogpy9l_m^vN!<JjP;wO4P|8CDc>^8Qo3Tw9)KkzBDymJZj#o>P5PT#4%klKz=g5-W(G=l3I>|T4
yTZX3)y`7-=e+f6q$X0~N;x#gd)Ay%sA(YSQaoaNfglYeEn5li7eC!lbfMX{^7YG$$TBzN(^16gBbm=tSzQ>z$qk(;`jwpZs|!oa!s5)N_ub580h&@^w~4wg
$3*Wj<Q07$a|sPbZ+N@uOia;>@ejwp9Cq<iV<(YN(&jn!AU~~@^eT>DJftdDS#%`PhF9l1<HYttQ?Pht{^PiHz#ljSpR7@oz4Qk6q5p}NJz;ZX45IAT>=l3%
QfG}dV;T0dU0X4_siv(jH4sdlT?uGSF%B%FQ~F3j0^dQC9{JCF>lBVlcn)a#RS`$eIpnP86O9I%nft;Bd`z@OUli7zF0}lL>-j>}Ig$<EE|ijY0!WC$!y-N`
YNZSb%<2Ru7M?84Usq-|@Z<Jyx12RA!Jbb50%-yS72kAnlr&P&mNd=)7gXemROi;w!^$K}hRzqTezP=tMh{*^o(hVX^v9Aq-nv;(O!;F9&q<&U`aI_+NsI__
Wpn{CGT2tAY!smIjLo4(kTOb#0u=o@9}vFb_apeUbGIsO=`s`5dY7YBre50%3bjJ5U$G-(<VFlZkym>RLW(s4s5~H*f@<#^Hke-g6M)?oRgBl;2DO*mT7jPx
<n#_Jy(oRzIw;z(bkzr4b!e+vYp%Vm#2IxFhTS=|+h<FF?8j!ZBu(n4B2c^|uI&|wAfTSeaYrM-bb<Mu_NnF!A<AcUkvA7ayfffAb#{{JXFfaus-4!?KjDW9
rjVznLJRKLinAsl!o*PGzB<t?ytTaVH<js)dRB_rKI>q-VZJ5v?axxa@QCMB7HvdYN$~d-2QL`fL=!e}n3sG|fFbSQ-|Yi?f}I~M-hc59qkykobJYnT>8XF*
d}lXe<uq#dS4|;TAjr4qEy%!jElI?|SgYmRPH>vmzkum3jNlN=$do8sHrY=mC`ZO6$ohX*t6VpU8+O~!?Ua!m#ae%aY7;Hq?7v#<RMae&OfR<HI-jUTcNHI*
hF>vptp7&uc>^F*BHb~zWI$Wyp}?SGyph<V!6QDbUyt`r-ynM?z7(>@sFITV8=xlw{#0H?2#REp9QYBPu~^;G(2Rh8rGrQU#u%1FO4B@w@soybiZSkb9$lI8
M*iy~vU+ss<Q$MrN#|j~<HflHwRk=t2)mq)l}xPUclrugrdlPf>yJ}Vp=a{B<8zcY?Zs>KS7vh>`cOQ{A3|GLwG;6sN4qu+#pMe_9cpkAkA3R+yfA}O+5xJu
t4m`|3)WBftCL4X;7|U1oNnqiM+aVPEY)F3rFhpu#{8?nZi7;_vou2<C4Rj>!8YxAK!ISSf{t{yzu^DESjri7Rc{u9Pii@tNc$@}oo)L=sncy%7wxUNG(b9?
mT&3!*F}hG`iNgELTPJyDuVH9>W7nSf~3Z@LlL`Zz}nPZ7ubXT@ibe|QiWRL>uApG6L~!crQy{mX@}5Ebu>vd$<kqH056PPv!5XAbPy8jQon#`&t^JDPZi+L
aclt>Y-Xn{{t5%Br_6Rz0plUCJ#s5xw=kQPmri%>Jr%<maXnTT%<c`cJ?DtZp(bfKn*mj~W~F;L-t0khDBHN$?S+MPsIDa!5Q7lEm|q!EJ(+IAad83AAq)Nf
RWTtPSR2)YH9*n(eLA5d46ww=#ntPqm~sYLM{8!1Y^-+RixecQwq%u*gU08n0XbL=6?7bm{^sORqeKI%0G+n~y`m|E(5>Bp6;*RLem<M=>LtJX;@WoDgOZ(4
d((H)5*PRAIITL-|7jvuyZA0#=ycBrTNr&_+ftf*j=+D;BXBKU$VV4kO$i77lGPcOO&FJdwgsCfA;TK%cQ^9A9-ljZRm__r*ah_sgyGV{M3D#Yv@Gx-U<ZRB
w&0*j4HrR%SGxLcPkx@46V74l3?gD_(qtu3qJ?V(A>T3U!^4tcj%|SkHx^4Nmls)cFPN<B@QbRhmfxUX<AJ4v=`ek!dzW_D%9T~399m53w*8)FWO{RyBo!WP
F<yK+9tiLT5{61Wbru_exiw4w=&J+Kv1kOSBDl}EbC#|frKM5^wX1dF5n62CW&HQT)fX#4R)ycG)X>@RoQjD?6WeHqN`hSp(iKS<OREn*c^2_s_rG04c}b$^
a<RSxNuA84d=rg+=Y7+Gq~(*ytE#xcY`4%InY2k=R|O*m30pR3dj(+`9<nE@ci%{~l2hXZXyo+~RlKAZgbIy$ekCO&(i?uz^oi^)z4mOX)i(RD<pc#bJLH2a
rU}vcpJ#ez7am1{Gsj<Ap5D=B|FXl;_xP}YoYKK1FQgCO#76Q)mYi`J&dS$a@hq%)H*2~0b{x#g6<^bsQ+~{~gHa(sOGa>7LmMTYjw!kOQoXaNJxOU7$ATjE
)Oe5l^GTDPtlgFSjOU(Z-r?;Iu@u3Uw7o?czd80X2d-Gq7z(IOu*#2R>&qRb9*UDVRamMDHJV?i(X7%B%~m*C{kjIS6EzsBp6((vI%a}!S?mr*Zz~yj@SAcq
WQWGjWK6xb6DvY|bIUqsvIF7I_zQWERdDy@5jN%T6DzH51VkvvahpN*AyjVNyJQiPRq+ma2~y*JaC>LShct?uW00fvBDz0&L{pEL+*_cJG7Pb!WHLDmYygeZ
^ZOd7v*RJtoZ56x;f9~8D9LB~zS}%Z0H&mO#}|TAXx-cB_R(NR1+?fZMGkzoQdXC9@quw4`?4WRx}|O%+`~kaQP}4hm0?CFYs6VPIAu;y8L2mhQ44cI@Uq7P
+$bRE1TMkaou+Q>!<b>rVp;ig6eJVY6=oJD`FgV(`O~4I_8--j*P;0>TyXL_6KK(qTjBG10{H(?65x-m2%GnOM%8jBo%uhWs0Jj*Pq_UgZ76I&bMK6H#CwS@
HJsgA-_*fy1NXmbUHkecJSKveFqG3r>zwrWfD5wq@_dPpk?ghZA%Ph7S&tT`HcJh2rba%KLlM@A=_ju6o#_59&gh=&_^PpH*wf$A?3pwY8~gA74tpvKni)et
BE?)TdHMh^kO?;M-HPzAE^tIPf3$6<gL&j7rF9TsXi7FOccM7yMDBBv#6VBWj1cgXn88&vAC@L1CKQ@Bif&_@9jB%HiHGRT=b_wc;U=x2_NmPV@9k<JYJa9@
?igsVOAQd=k>#d2b@<@RE5NQM7q}ubH06Fd&<%(!I7#m;r}E<>`(`p&&`y9~!#SL(KIwHA%*U*$*OB}gM7HHJ=anwr4U^ud7vMC64+av;ni{Y4s`K!wtfanM
@bA4N#1keGd5Qg-xBZ-!xxz$u9qbpf>d4iH3#ZzvB;0#LXE;W864t@708oY8Ky;QwRsd8AXYJ(&){Lw>u6AocQMpF0Tw4*cxRvi;v8+x_#KRVbw>~2bLt>a(
YaD=tHX@gBjf!AEmY3{YTW^j=3@bSbC7XT!M03*z{)efs4TxoDe&9+1r%Il%9K!HKWQ%iDBU)O1X+Bx-9UCtM#UzB|&c=c<Cq^Z^&gw~zPNBIi&n4XGlwVXg
=BWt-!UQ-S)y72Y)DmeH?QfBpi#bY8KM*pK-B0uZpfjU*N|I_Z7aOj2ai6E4u=cp3;yOwlPrdZUl~?knh6~=S1{EEe6<SVHg|u4B-1NV+E^lG@W_$$A2lByK
>LY-2c3kL|H(U*t4eyIR{aVgXi*tH_F`f&qUe>l*o6-4cMbA&fLb2b5&((xv;ajC$c&L>CuSwb8W_N#PKtaNKQ%Lsw#u9Q%VPDMPE%8K5IeEiXxAv>w93t!4
vNBT<NO*<aX0=M8m9(QB0rOPh!yqEqHguQe@~7>`+Qyge5z0&aU@Wp^<o{S6gMpGf1+${Q-3Cb))y2ESKgKX8>RzR}sS9#>p|c1Y6!5|Urkjo5JO1E&F+|sh
N~Qe4nIgl`kY>^qz0hQnacA|-EK(DTfq(qCG>2cNqo@I~KG~5x6=Qwutlx~@cT)^MqaE~1f{R%C`xQ`9nGBo`VB(K&LHD*#m>?>5Sc9eKnMQ0JV%CO75BYn$
XNpUhkNX5sncw?#q!JQ1Sq)E1rV*?|$foNh2a1%y3>Kr;_<L+H9j4nA_;P0)j96`}6DU^J4^Ci)V})X+l@<ICgv$@?+C!jl-t=85J%@rZ^pMGPpgq!<HW5$>
kw=(F2b@SGoC%)>w;BX1E4P7n7;kGq-)yn=Oc~iA{O}MhBTjoS?m}l|#IbbiF_QcX(kjG`B<jHr)I#)-%~E>?Ocyf=)l+KxHvv$;;HmUOPf^r|`A`%_KS;1O
Hw)g5C?e*fluz&=$U<h)-<r~2*?t%pw_~{Z)t8nJzJ8qB%O|_+Cg?>I@t;&+Efp~PO;}N}6?+A_`Mj!Sil-}S3X0-EO?<J`tsPcC!r|6OC7T<UM*b9cQeBMI
)6dzfb^6C736L|xqM7Ka>Tg~<N!y!BTq`@gdatUZz<pZ>l)Z#)u7;W5YtI3E(cIWdhYT^+B5#vs<gmdbz+vTf0S=H$sI_8?Tcvo$Bl#(Y0$JcDS|y@ay#@Dq
NNY;~J1H)A`a^VO8*U2PET()hiX#u`bd}~51bp?A9Uwq7&}w2JlWFuUab1aE-rq?L)D|K!z8oKu?|_{`pRe?B&Q|sSyRW!fOVA<gmtenM;O%uG<KM`_M1|%x
covI*ANhc_q$@B<dbwT!oN`5W7Tvr84HJJB`T&F+0*veK+T*<zf8H$1mvdKEgN)=j$=z*Y5Dn#nHCR~`sFt09XaRs$`_e?yC8Z?EQQh`sB;to%1cu8<Z;%HO
00-}~&^DOKA>sg7<q(`NoN#$6_VNsRRJsnbB~m4|*y!dP_Gy56FRbsJ9rva?LK3UB`Tr}BIs!@#?77g8eh&sPCq{K>9OQ;53(8iGSkw#S2p!)-G3y~*m625?
J4V%o$;dUtoRVGQW*3>i^2>96NF^c2Zd0+3SeE&kWi<-(LFk8%%b$~~(b+jUO7blQjxp@i!0|jnxoV$Q{X|ll?a1r@*&1w$ev6F-yQ%BclQPlkl9OWoM;=}%
LPK*8(cBl~>1Q6SI~yfRGbKJH{`F=`3Y1Z{td5xQUvIH)mfnAe<`+`sN~v4$lre-ROWk8j)5If2iZ@uEngV<?IfA2JC@a*!WacTCQ>ZhiiplyMh0M-kHc^3M
Y1#!9DT435ebDGSD&_}?Aq{?ZmE8?Vx+nXz*lCQ}5gr485hmO`c#J$)c_h>?Yn_d3pUe>UXWXSvF<!FMeVjnpR?kGIf>KxpjyH;tkV!vkGY6MkmFIN3)OY6W
)k{|2Ayno$QTyGQ5m8=%f}H@6ejHV(VkW?f*IM<F2s$^G!|$L7bep;RBKHWq`@?`|6BkWS?uFd-U9Tg6cGsObBTJTtaS$&xH6HlXW7bs1iJ6aKUBK5+63aOu
aXR}{ANjw|0l<#&#VMa8chBD-y}h&$zK00az8}I4qzOJ@uE{-5^QfmfE2GGb<Vi|uJMYVSGnZiL)pG9df!Ad8*uCo#Fgl?4@{TD4OgG+#LnT^WXzT{_leJQR
5Cw*zun<29&3j~w$jZVm<~&m2J0$0xOGNn-Lpz)w_Dec>A1jLp$q?&YIg#{E6z}TzO>-R{?<4o`km%WA57Gxo*kl{Ou)<{jDi7AnZBBW-F4=s+gD(y`e0zOV
d@dY&-BJ=_xkDBOrbB`uY~gs!$>TB?EfS*|K~Vz}>fFRsBL=Lfhlg=J#f)2I3C96v7Q5H&bQtA&{|fRWM|HvN&SEm^%V-d{M5&GW)8@ADuGlN(-*Ndta(Cp=
K*FL?#H>n4M1ZFQkZn*H*^(H!NZ7NB4UE3_osjZpHG=aO4n^Gpp>?CqmuT)Ln$W=5QW_x0ycRS0fE9=~2u~v=V<TH<eZb&x`l%r7X;gx8g3Z-!dMkI0<CcB_
S>-QNQbvfAaoNVCtwwFgtUiJI`u<r0&wshOHd_scuULy;A=~)91jH5(*5f!V<YQ<E_k)}PI56Ol!Zu#@>-Vpk)D@^FqUGJWPNc7wnWY~riy<hPBKBVhJ&AFh
Tc%X)1PXNNJaCNgjf(6%u5=KXN~c|tYZ)bH1ouh%ac}T+@O!0u^zSC=@xEKI+D68#>*ma3<WDNjCjv3Jtd7%>SO3*(Oi-<7&iT<teObAg*k^)E-hvdx*lA|@
wIj4r93ZUwoj~z7)?jctxO?C=VU_8G1+x%Q+<3_>dU;e3yf+|qWAuj<Q=&STPib;P5ouqsgxRJ);<BdN0B&u5!JA2<ylvZ~&s6h*pvyJ$NXB>R+#Dd5V5nAh
{U_f09N7ls0~7!V&B#m1G0}^;$X-q_JSD~6=)7~!5CRS9P?q2ABA9JSNL0&qr6NrHCKq|{f@%de$+5W7y2nYwn6jJc=39vsI_SuL;IuD6p++xt2Y$e^3l+M4
oqUdph06(n&!OUYZWeY)MM|buhNBp90H@6{d1~48m6HRTB<3>4m`7Su{kN-CHhBphS$tifd!Nvh-G4_LM}0xaURM(@_!FKMc@-<07ZarFV<X+Reotq$yi}hc
P|Z26!fJ!Iz?`fu7<9B|pnURgQISUrH%=k>rgm&<Yw9^mI1PW(YMtOHh!h#nR8L=36Q%~!nzVS3pS2vn<}%jxttf*OBd>qR!M38Bg{skh72-0-fgAw#JnGDZ
;^MHcf@<xO1|9cdz#YIu(H-6n-zr^oU@>DOkTHSKNqV+-$@`J`_9ediIoMWs%E%27t6QEShSV;1Drk5+HN2)^nimsyODk(!-NyvR@?$-DJjhH6V=2{M85fb_
vT5t1Q>&&a+Z=ZCBZiy~ne0I~cQj-KTf1x)(jW$vo`<VW_dumKarxzFfo_C|r9nH~OmZ?!-2Vb6Eh^r|vNbhG&6z56c@UCGS6uK%7JA|eL)E6dV7G%|v+Dum
T}vZ#w-&4mcO|WF_GC0mFp8i6hz>{fPmMv~$?oqYirI1uccxk#(fj|>$i&=p(r_~5;+Yuv1J+Eh(jm;^OG}??7?HVYux?0k>MF1`fCo9TXL;WgKNP+B?RQSK
=d{CwdLq36jO995nBUrR=c}-c!+rF=Sxxi|_rMBkW&Oa)>8P@KFL9w2Y%zV(H3gUL?nAfz69WIqo2+=Z;h5TEnDg0i$U6<YZ1<h{FTrmI;gVs^8v46=TK}Sn
RRHZk0@<SyB3oc%4%N089heWnI^>bWIKtz6i$AH^YOvnJLoRtdI#HLWHG7oBpD-Oo2uVzX;o{`P{rtgwj9k-Bi%&%OE1}Wt-Ux0~(Y&((9q;4-VZ>(Ri$V_H
1MXH0I^c%?f24upx^-1h4@>FVM!E8t`od2}JsObzC-StBX}jdWHMEOuXsnGfi!j;Bes{ZxOy9jU-iko(yDpojYh6{W;Ydj2K6I^6eP0t-4GbPHi#|G*gV!}7
Dr03QL`Bfp+7_-~DPQIfZ$igePk21>fCb0N)1N~6lWG1jJVxTvO*2JJVu#-J%Xju^*+=5ELtV<ol9@9VM0knqI<V|0udI#uenqg5VvKB+8r=+5Fz`h!eOz$O
^HT*&*|?`eMam(@g2^;x(?U9%4m|<U6;z6ku{md&k~)d)1s@;Cx3L#VYj*A3QVUG*qmB?ar!LXiAopju<pdC{D*W!jDn4xxw$sUxrSPQZ5C`YPFr;PUdb`!4
y>jOX7F#MPqEo&Kq5!=P5^KON$uJ8EiE^>p{{IcYT#&ok_2i188uOFQXfCU`o4pi1fjHsN5a7oczd^enB;o@%tI;_+oE*#*Z;F&?s4eoj{68T}Umxozz74!n
o2VCbbG`b=6FQ%;QJ(=4<`dPP4DOS$aF|JSjYWc030!wN7SB-w1&2=r&-zeS>NYY9!FMbKu&6BI4wxWV;{j|cB_$XABr%BVR)Cq9HUz%bLfT87R#1t>C`9FO
^}BA*V$7C<ZBu|%s!pX`muFNj$()F~FWeHUn0WNAr=T$(qzfw5_F**r-+1g~7O}VFbTmG9LBYW2zSa7vJ`yiU8aCxi^D^xG`1&;rh4<RR?=hQ-Hg<%-(DZRr
C38qUV2N!DWsFW7Su3VKD-PvJu5`nZ4|2;i)wbDL4HyeeIh(=M@*{go%CG*M_)m7Hc}%MVI7_YkQQluHI@~KpJ=^BA{dg}28wM*55|RHOGNDg6K5H26X4?Ge
ucyix)spF9@(u?-eBq8Qsm1J?)=L0uYt{0g=M}E(sE(l$3M0F{O|&Bd1RY&2+6QSBd$~FOaW#je)|@gXKBDo?Hb6Tg@A=9FY{uXPpTFb!XFhewA|R53U}4Hh
pzD2}c(u^_5j4RWibo@Bcd%VcLg*9_m$Vb(CqFH8f34f14p*w|3B(g})V?rT_<rN*;U{(n)J9jI@PWsH*`%^z9>gYDnedP|2F|F2t@~OLW=`MZOsox5gM|g$
=w$7N{{H;k3(5S^c`;Gkr%}UF&a6GAn7U{`PZ_K9=2OEtu6-(1R`?%Hus0*H>J0i!t1KaOg`!@~K&BImmv)_EpXr5G)hc@P<hc?UUT>~A7F^mq?LdNu#}p|D
EOF^FOpTgPkBEhz|MmVqGgX*nRA@i7@+Tr~{jxTdS)s#nhV?_@eHQDR1%^k4hp+F(73)ec#``kPX{ay<IoXUr9-aUz(>n=Z5puUF$^FI??P}a}c!8zOr$W?8
@BB>IrVd<e2N&6Q;!c<D?Kel>E`((Eo}ca9$1R4QzSY@QE79mbx40D~`(Q&s%ngMRz^pYksF$zaRgWY*FXcd<6{9nvJd8p$cV<0PmW3bHHbk^kax5YY8WXty
MT#_6wlPM_Bv&AOfgjxW=va%}9^?K~#Dcja9mVWiMTi^xkGjsJa<lsoR{C{Ka9gohYc?c{yvew#1q%l2*Ih@ncS_ms@Y5`{+R=sIT5I%tB6bESSZ!37w1D%B
7729IA9`b`H@3)_=sGRTDt810<eLiOdl{rtwtzYdm1E(`gmE;>>n^vrhx!<sqh_l7;xMmD-5(~jY-_U3=n5Jof(I`gB%qa|49QbXwA>CLD3J3SF!h8cd}fu8
GsFJ(U%s($E>}B^#RDH(r7vWKE__4wG=Bb~7@XXMWj%%HIqeFs%_Ixhnes_H3+C8WkLL-Og#%`n1X&fyWjex=1mVc5@@wo2lQQ!-<NohwVu85OOyC(&+Mep^
6EAfgG*}=$^QI9pSi^to0q9Vjo4ucbS(Vz*;gIlHcMP^KqFX|iS7O>jlN^6k#^XG+oR1IA9KzBZ^a1nDTN8*;<wRs2wX^QnSFlAH<w0uG09%aLr8-)_;~m%!
98sD_VuCh%2LS@?luaQF%b$sx^My2)Gz3<fKsYrfxLnL&@RdNd<|TQI!|(W{PTbOaIOYh3Lcmt83)g<V;+}}dsW_AO%ywB>>dA<?^)ZTKeNKE@lIFz)=GbZe
898hkuy6AajFsjH)6&*TA<6G*fEs`7v0~?2MZOXfT%89bAF|)qz2ooni_nO^InyMA8ruPeB&!IC4&<(bp#h*GMaBZb)ZIn~Jtgyk0|nZUA0Q?tj5UrkWLH}k
RZgzYt+zs;m|iepP5e)Q`%$PXkeEo}PCoEUURvXo5*m*1sp!wm<;qh7xq?B&4uZwEw&nxn>5*LwWJXVvTCOP$`4`022SX!mCXMTrI`1|<&}_(8hcC|Hsq{de
M`Q_?mfhh5{ACkv51|gDMX7u)@3z&+0rJqKu}1fPg#fRCMGci?=^Or8@@4-(R?rb|?CGbsU=2+{Dv9NKc7ujD6JQG#Vq2d=6F}xobci}piX`1R;^jFfp$TXu
JAw0rr38p4$U-eKT14=lWRq<DImZY&AaB%;=LbsuUI-yraJm_lbcBoikc6}xa;xs0`&sNt4s2dsxK629+M_XiBm$C)&y#ZUB++M^hU27vB8XyM+o8V1^vavw
NM>dcDuW<S!%RPq!%#oDO#S>IgH@V9KBSf_HgfV!3s+caHp(RKI-IY#+ta&H&w~ValQvFRanEQW>l2?soGgL{=T)k50c@YQ?s(ZQ)_ys8(?=`c%BmDDjyN8!
Ji2sGw)q+g-mnTY0>q*)K{>dPPi)RWi`Hqnm$Tt|cajA2M4oyA0_K4@I-KHel2MyA@59WO{=Q&R*v$j&aNzaedVwsSq18~MF{-@OrV}QM91AwCZo;}k=H0Q@
O3Ix#Ida1$ElWuig{xOlUG!YDGc59_(^RL3A+$oD<YZ67HFk3w>MEslM8+DDu*+z`F79R0ajU>9Pz9YzgNVD8EXEMZB8%ZxkC#Q&;teRrdAS~@U5e-$pbO=g
S9ygIkl-JqY$r-nvT+1HfDNjKTXT<RriT{X4y3;JJ99piD9@V50sW~Fiuy_~LrIUOXu^=YuWHr^$Q1BKLt(%!w}yHj{?6uUhj)Q3<pq|!Nd}oXq|&|p4K@J@
i<+freD8UK#wk9bJ|v&XIn{klYOIGmnA;qYjpH#-Bbi&L%b!f&e-*Wb0d^Qkm*bt^1w4$BTE<4;T;NmhSw!B{Q=5?0OUkuBc<wLz|K5%qyDn4RpXnXFLoXJ3
S^C^Ju%hF*K7O(qZ-)K*+00>#Bf2r!E>?h?3h9RsQ=ZKZIQ^yx43BdM2eZJNy*ov+<E2oTAYpej=T;pw49YN5HS?q}`gK-ZxdPW%pYuCHw*X#t4NGf}g-&Td
>ci<3ofo}3-)x5&P~q=-bWwO`8$KjhOP@jb`6*&h3Ik0OZ8}u7+izJVB!IaAabuzhXDu=yHF{TjBsw&+?(Uc%RLr2SR}4r0x^+o#loB`o3~5s*<4aWR&20)-
BrseVWTEhw7u~_{>0%Y*hN^7h$PZz5QdRyW@rp~F-dJ~2_V}q?j{x%;J=L{l+HY8&;do98uwwFk-@;zmyW?%sdJ8P$L-vgjY1dt;aH?2V?mFwTX0`#D8-aWr
IT56IPo6*xf9w2B(&d*YEPZ7z9HgBiz=Sx;J_<&>t=ggtJ&x1qme0~>r|L2*{+1MY+0i<p8GUF&oM8I5$H5R1J}ZPlzb$gfa#fYB(2wiDl;mTa=cLZtdfSHL
EryC|-0=YV!FRyIbB@1b?j+EvX;2X@hgFeEA{noAApC7ye*JC5zskS?oV(lA0<!1E1jk-uo8LL_(gZ;lIt}$Q+z-^qV4VGymJZJk>RMV{!+w8=yq&>WX|X|~
vq7-1@Hy1%-M8rA%><oZbIT7V9WF&$rHj{0KkZ~+&xyTb@`Seq*5@9OSl82`Q~S6X0|;~tb2-Cw|I*-R&~#!VATmuotTI%Yj+_d*gCh6~>CWSBEuI~-xQ!0{
x9$)4FIK6RQY^9qDN`vt=aoD>`0SeVuYc-Y9?h^_JRes`P<P>Un#iJG`mGhk5Z!&==BnSUOL$U>^y7hE-x;lJwQ2?@!}36VeRQHyYi$ck^j_qDFXt7MARUq3
k~+3tdv+oylF1N%i6R4n*0RLY50-0&vw7UJqXS!*yZNCSPa4J$MW${W*mjVyX63F!oJ@Ur0VgqkcS6Z=FBdLQczJXv5lX}Jit^tcNU(YAkX<!BB*u=%6mZ;E
Ngi7OP?gsFoA5)3c-&6G;j>eJq`t#$!#oE7%9Mzf;i%vISElv3s~=_vr?Wq_wif(u*9=Xm<RZDnuVv@96=F^bcE=tM+$2=<y|As4a<Mcq6E|aZR>&C}oj9dg
W12;Ti=uW2ZAeux2)~5W<!r9LwYsTr3(Kql{p|s6;m+x5A9cZ~CmA!A<ZP4X<XKlaF0J{_V;@UY&uvD8;0eDh3ydHR^@#SxFj~9iy%dY;Dqk?ZkHW%cSTiJV
Ea#liG=mlm?$|e!x<7|vR)!#|bX5=pStC_<*$La(F7y!fn@<%ULt2eD-2BqE)ISpVAih@~83m&o!O*_Z@2zAiLOI+E0BfPRKpb2Z$jd>}UVB^Kig2T?f<3)O
rp1G6fNT*BaIQCN_^z_%@_a<zz#6py7IhD~X6#g8foGr}|M3cLdeg8Fl(>rMS4#Xh)=a@yi#fGUEBU&j42wGi`Mdv5rTaTBAU~RKQNspln6r4R@d^MVv#P#P
*kY1w35Cf^;Jv<^ILZhj`iSmrPo?g80ABJ|S?tScdksGg9UmtVzC|e(K|u*=!;RBLgCXU$_Y6Qn(Ok7x1$z&iGb~pdNi2tqyvxzBG=j_JC%r<8>M9~9#Yp?=
BL&8KV2*i$ePWW$9qL|T9YB;Tjf~&$Lj=TB3NeU1*SXMJbC;K#$$>I6DkT|@^%j3e$C&UY&#lP`&lo=M!j7Rcj1}GHtI-T@$sVYm4f7zLtZB0Y03CkEIjj6z
d2j@G7sbTHZwr`7MK>!R73Ss)kp`tch_7Pw3<f{dka}*i%nKV<AUSK{^$=r$N<|7Zl&so=gX8E3aMvuwaQOvGf!@;FO=goD{9sg1DED6h&vIdtRiJTS3%Npv
G2duQmC{Bg(onsuYHA+`lXRrSdW)*QxLFPfYWie`FMivf7Bw~n=1k(6&bQ4`us+>&vc-R*J^tL+(%(vkwf^nuCFmUYD}Ru5`m+cGzh?`D0R%Iyewzqe9fi$i
k5N7gR;kE))(&4U_OXk=>h>IObrEO}RPC`_qCh!4Y4J0amTn*0bS@m;yG~|RTkm)&9&DcylBylL&h83T8;{FH0*g;y_lM!PGvzsX0-$XV;|4|*v|L_*n#Pbu
V!Y0v4sD~*0uhT@ErUlCJ(N9nDvKk)2LDKVc!d){dBK1v{Wf-nJOldR9-SuL-}ML?^@qI85RYp%3eCb6*wxx?87vP{wb;ufx?avQIsvgr3blji_?Mp;N=g!S
plq#`f8XuVp?(v%7eE7_%)0_JgacqSSfAcM=UBmCk7Z(SdNkaM7$nM(Z?9H!fbJ6XWU7me;BHhT4Ez~~<&>95>>xz8hH1%ak$0}-{;dXdcmwM#Nr=Hfp+f43
w)g*mdWmfWTWEHh<!aB`*PI!|jDhF7%35p{>sAXJA~!VR&n>~+IRnWbuB?gY#vQcfCqW|5x4-|bKZK9ia+JHoV!MH8l%uUP@=s3jC!-Ik&_~yr%?<3X<JPfv
)aedZE6pqcB*3r<VwA@|Gfm_QZ*}hS*IS95u>4*qzkI8ph1te~lasHZCnJ)t_#Y1LN+!Y#=f(Fz<_EiBO+`BXPL^cwgm7`Mb%xzABfpo7oJDV|dF)e+wKoSJ
)3cP&mbqnKu~QH4;A>`Qz7eaZkgv<Akh@#y8a@;iO18{20)!;%<e@Y%pd(}rKSc~`oy0hgJ{)jMeAU3H0s`z7qhZ)T<3>VbfuddH)mKW0HpqGluYZ=wtXjq0
ogyR5RC2%aM>1Ns+H7sJ*QJ_vw&l&(8|xWcj^4MEoc!N-mG+4qZ>Mm&S`B@RO)-KNI<U*$E-JahjzL!v8O+9rTy29)q)H;DnRjweD^Bgn!n7%>CU$|tD)!OQ
!o9ElA}nY%VbEoD{%UN|jEGLqfxU}sg}^WSrF&nm_J6I3YvaS&I6Srkmv^`a>Ua)Qo`#7Twi<gkl39uYOYy+76Ictj2^r-spQfS}QMZ-+VdwI(0@EE>$A?aT
9a!ekC?RpVG@|n7biv=|2{AE>xc$>0+iAH&DH?7Cws#3pL%?3T4K0`@ALCWR1K7oO2P>n6B_-TSo!VGc-kCYD>bLq*6Wc>O&=*&(CytBufRkh3!{EConZ%L{
mcR_t8(f!AEdlZA)%^sBv;Asb@Yqx=%y^p!9<}vSsKBvXr;{38cR0pm)BUQHB&qR~u$-fCA5uDtu$A)UVm$-C_Lq7g`+)Df&J~y?MtL5tiaUNp*%VC#DU*`?
b6X;c<V_M*{KJ@%A%h&t>2O`1Q=BRFo<q$?@cw9j@L<Az-Cp5_oAyF|n}c?|3#+L_5t^?r6$sw0<TFM>9A*OF4!Gn=ofO8&cMBxs+=7R3Aq1AMq@!i$H_sT|
DI|da%+Q9TqB@5&s=NhDK(sp+2G^TRhh(H~8&HUI&@>>*M!qs>X?$u2YW4K6Jm?DQZn_{HbK|Sc{HQ7rHX@M7dyP=3JuooXfHgKs_YE3=>q^1Ja@iLbI*ijb
65|#+r;6gG$M04U%YTG=Plc5>K4PdQBOBzbGUmYq70vWSE>3~lOiRRdpybfI8H7iW7cfOJzj=n_Ee#k{&QUm6Kq-4aLDYAANymJVuQqFLbNG<ia35Y*JMC8Z
Kc0lC+!-v)tGWd-A}rkyd)>h3E5)beaL~J6_h>w^Xsq~=U#)K<#(=MxVsc<Kpc`>PsW_!lj0PfE!g23iCMNOhJ6o#53w`A|eu3U+LraYR)Yk0=M?HsfjR@#U
h}d5qa+v5H_h-AT0$zoODoMfqJ3$qkoG>GaA$I`#PHy=hKmwmw#MzD$bjWVg*E$ne`@N98lI|)_|EaY5MT@TBw;*BK;<%1E3u5j~OWIek@z9ZC3)G+}agjJ&
a{rm*vgQui5yY|)f(uy_NMomMlEvslOlU4R&1XrU_s;o{+3c8E5@IGo90#No^II88CMe;^iV&v2#a!+*zS1tuT?bM%ox5VDZ}9P6{V=GQk5{e#Z>1Q{07$@K
d(J-P0Q&yO8(WQuY!T6t_fcZU4(Dm|Xyn7wv2a9($+5nHpUb-UB+hBfATg5scdIvjwWwl>jeB(7EQp^K3m7CUID=1`6?3vCudmf}=6rS85gfqOyi`(ne{(?!
bKL2hVtz(|!aBfrl%oq4KF{%)W^zK73voa5>T^6E5eu9PmwBeD0_7--UZ=pTv?(pv&Z}>X@|IC{-8kh+e552X3j0&LIv4<QwcpQ7`^eaf@^LzP#mKv`YEQLT
(UFB0;p2SW17XwXgdUw$N^6egQKd-!-g4}?$ki_LyDvM$3Il!xZ9btE!~DaaqYSc0r0lktu4?w{nv&Q#Yi)JV!#ey#<y+bT0b8DSkSho|DblJeIoWQf)1y^;
9r;uEM6*i>tDFA!DKTDWtQhNIxWW`%qx0>tNlG#`;#bO)ove{5c0VWDk&z?N(54Wlif_ou4vw!UNw<hzH20?A^SAs$q-)CV8El+oukfyDC+~t;<n<C2*Yd8?
S~i`fVCH}+r7}=oR1twx)60*GUtHXC+IZ$p5ep5MN;=Qn1dpSj%(p<#nRP6B376ESvB6J+vkDd&x+Gj1R8U`=dV^VlvlCE?oY_)HWsXy`jP#KLvBYA4R1AO>
3qhi{L3|Y%5*heVKe)*83CbFdRH{l6Hu@%*43dyg{G<`2uJNw?vx|6&`3)BOFV#BPi`u%yq9GJD!*EmN4ZyqO0KTvaj4RL8Wg=?fhBDRHAy>Fg+n$~TcMQOX
eb7_mApF@!cfuN;pd0n`sYz!L{wrWc&gf@rFneJXfP5-jBsz!t#%g-n(l+8uzhS~-uQ@`_GmrJWmX;j8!m`E#NTpWerXu@4>4CS9<w=Je2_)ZmaGOmPz%7K+
yP33()_%4@e?Q*jpV+(r<ABH^z=WUs<KT@{gI`_tRGqU44`t34bU&Dq+V-t_6&^SE&xVTdH6*eQ51PFvv6#@HSQL0gkswjLl;j>I$0QlQ_nwJYxN{u#NL%Ow
_#%gQZa=S8tR2xry!ik)kjR;kOQ!Pa-yTQ|9?bgLT+Ir^R6jRRn`i(L*M+3Ia%I*K$66xSR6HOyjJ4L)4pl_OPwHXH?NQ4GaE@)t9P`Yq8lV-g)`al8p>VNb
P9CNT)Q4ZzW_Z!Spw(hWwg1II@^s)yMfE+8;ZJ&veEp6~5)TBdVsV~fi3<8KIq~9XzfbT|1X`9QQeGn4%^PAdG|vD!`oh}sjm>U6Q0hwkJh-c|;+&>;c9q~-
Ft<skl|fAYNlb&81&J&fUf*-NlnLQF7garK9O7yVrvVR=-PSfqK0YwzCP(5Gg>{bbKcvQcoIPgfd3TZVW<A;V4nI0JeRdj$B`cWKj%ne5Bd!C7vT5Bq{xsau
Sp7%VZoeogP~?oM4X))IR%MxTwz;l4yaG4?h{~&^Eta$>ss<78n)ducv%(bn*Ikz8j;#G6Otj&W{7B7@tpB8@jr;waGgpV$=O(h$i+QeX_^&kPlUl{)5^Fq>
*EPjN{h{m)mi;K@1(6{`XP}xMze2Mvcuf_G^QeaBMB${UTQxlmc^$xrL|anF-~pzFE1r&Lty_AjNQUzm4%eA{=G4(j|J|F@`bf(@pDn9$_^=y~)g*P+9|<2>
RO3DW)j;kyC@0{zx@FYT%$BF-p!G8|L123e(WqwrDtLLhSH5YjqB9SEtUWyQchrmIX)KuGec@^1)CA<r-H(gVX57|lUv^G_HS6Xyc9d>0c~i}Y{fq`*%O@&}
U36k0r6V%k5Ut+dsw#-o=EEz(g%`f*?%-zr$syqH%YzQST9SuFesnZk)WjSsEM`1gW{9N-Eq`T#ix;HZM+M@%T`8u@_=w(Qz)@x=c4}o0T&kh!=%tg(no%0V
%IoXQWY#jM^^+9;-T(W;GYqMf*6XI$HCwWxp8}f(;5avSvhRdc3-?!5RT2P01qSJvF^EL{rZ*39DX>TGz(QPPtd6J6lI!zpJQA;cR3Q`{jio4dTJY<+$BOuH
;>FKl?~zJxsP;No0H(aHw-mktE9o;VUBsAq@&6vG@yX%ubcpLNx6I<i$ZO1XL4Vc6soM85&XYh`xP4s@l+Au(a=D%qUG16s6w5xLx+pn6&BS%*1wx^uMqr=4
snEG@TO{Y6D9%l-sQFefzIEwlO7IY7%-Uv!j=D!co$uYT*H~%QHT({2Mqr>2=)?1nb;G$KM9$8Vz4bx~VtJI@jP#e^Nl=hH7{q{-ko({)gCTb%G8J3e>jnG_
HUQ;r*vWhe|FoLt;%;Q_8>FMK>-ar+ET{KZnj5B8-Zl`PmpYnsW-Z#y80Q+}Rf>%Y^tduuqkN{1`fL-FPDGW=#XrClWS9Y9KQQnu1QX*z)74)uD#b+e+MY4O
ehzQYkKRH3!lB&5-rHW@*_O&Va@opW4s?Bp?J>t(8H_j*{XUwJw{>wKwZw1$?ga$0YQ|5kw-y>gGO$x=k4f?8Kedn>&;F5ig!7>Lh_P+A;ps=PwkAq%u_3E8
$TuZw`;Tl~pe*<5R5xL+utkP||Kb0kn$iV-0r<g9O)Ck%9%pt6TEy`Q4(=SULwlscRMV;#fph3`k#y5Aq84Q67WkHwkvN38m!?rSAS6ndW{B_jKHI6se~{Qa
kQwk$w~D$agIj*+Ma7VJVcm}IkbiJ`kk2xjs70sdvIYsM?;W!w{7F*}I@y;pd`iZ%Nhay*qlH&<iAFf{mg~)y<gGf3T%jVHDVeq)#1R_y^VzNTSifWczTFY}
#R5%y1%1^T7pPfrJ~O&-Q2my-r)dFGOgvfif0QA(dJ?EA&aapYo09PE1mPXg$&7U@&SAL(k^jSJQWqAjpVJ6UV3=!Sow7f3x2_0luE(Y-&KD$q<v4WFaANgt
li`SnXZi3fd9&^LzdN7LTYrQ2cj*JMsbRt=G{;`A5GNHZp%+&>ICnTw1)Av7KmNCf1}m`~HMWiFFe2z;Gf_X-3(TDpI~6=&WrExVnwf#i`)2Q9@J=~1!?cB#
C|;9klbgxR_)JBpXC%q?8^dv+d2y;e=6)EgBUOoqW1;P@zs!pV@Nd|A0%q&Z8*-C@1(tOia2PCTpkThrQ-8nk2C>peNH${ENLTjZs0lo~rW-cEitVg|bh}kD
@~G9UJdp-B%$HlM`o)%BqBg`7vl48>W=7fyi_1`ajCM%dJ8;|g4V7E$tDzo>V8nr`cwB(SIOWe(r0<H>_hlh+#tAC@1Bn5VDO=QATO0CIzqcgD8Ie!CUd3ph
W;Fw;Cd-JZN0zT<ZXI#A2bcLMzfn;0N%4S<6M*(^Vkpmmjj+Y|!J@elvZ<@WW?j8vaV>-TDjrDzeA30<UX}_1mSVf(m)S8JgDyzxACTEg3!42|u9MQaynEjE
PZ$z7vVvj0P-Llxo3R-%R;?wdF6s~a?nOTDTU45WBswMP_!cLWkJo`!Ia_5N0EIvuMR8Jv0|d7^nv7{GiimZ-)Y9dG*dQJS0FW4VBXFMLn^xe9zS#&mLf9;a
6sW;#B@I=y-44b8HrAkjFyaf+J+D=sT0hGxJs>3izaXVDE?9(@6wdp5;o0|(kG1w9W$Wy-@Jwe}(IY^vEL~#o@>sn`0~&=-?g^Q6PH2it$g+bJn*j9%{Cm1_
Fm(%wyEP$K%!`wu8z{%P`@LL@>vGAK#%RP-GU+yt&TInUCoxzMWPItSmFuNUw2S`n=FELxkPWz4#|RpmBtUoYvh<ihEkQA3EQig&`loSoDPuFgG(-&8<A2@k
+-Rgg)RtKq{S98;VoBq07oeU$DK;i@wjm}H`iS=zuVBotb<Vo5Z#U>u>(u&128_OKNWl3QwtTEl%^(DUH%dui<&Z4Kza*C&1nRVO`W~9`G#QXm-><Q?b8OX<
01)Q6_ntIkwRR+JN(J`^L=^QPJ`CTsfuNBs8lZSseCKPw`*OrGj;ah-Ai+Bm<XCqA=^|(R>+`<{cGdl5o)wUX?!7k)R&!>Q6Nu%YQ}}9(9+YNDhNT;SzAVy-
)<@v59tI_uB+5FBb2MnjdkO(_SimZM)Heh5qWJa@G<Vr2Im|DL1~T=+<^uShX#Y;t!DVE&kA&ly4Eqp3H+bf46~ja1D;e&M#13uE`V|EpDob?C@z(yjl_Pp;
YP{ChA-chZZ3tPr7)`DCZ*r$Ra6=F5WY7;#2jZ064Le_;+i_L`NvJfA_5jX82$L5eKzWA!s^6N*2zNMjvN0sLf@O2IqEW8(6Ybt4QmP88xOSu-C{}u8?d9^x
^Tmva_HjvaGD%{)10<z^yJf1iaZAso3uWb8f(tA2(-gNKBdsL*>G4cz<AOC8z7;W9XTKfu;Bg!K#<$=*2D;y*iwX~s3~t042!Qd10cM3V^q|5g7r>nTL7H8e
fW2RxI$n|mK<ZAyqxA!LczvlDlv?Vz5?W79(x0(xMzL@ouB4EDkn>Go+%Me8sS5=z_jz?+V6Ns+${;X4fkP_FA<VdDeO$_JG8SNEPe|YuSerdsjs~6DNyV+`
LQ2N-#+!l`HVdvF>1CIn`j1?Fp6YY>DpV}I4ma=SHw1l-()#Bv0hh<N#FfsxwOMtY<8dbfkA0b17#*0O5wtj>s;ZCbynm^Z4@Z=o4PDDT$6sC9BDsr5iwdcV
`qi&jL2hmk$s>I$?lh<~i2#GZ3(S?3PDBDCd48QPWq6=G;1~^4j)pd6POo9J@_@gnE&mdLz5+ySFC5S<6_MQpU&tt~qNj1b=`Vq(=jJp+)EK1A;UGL}17!^o
@803hWUSSTLT+~<iiICBLQKHq{)3*#D8YQw<BvIgM;2Av*vjwOBm2V-BYU*<yV-*Q`!QnwL=%%|MaV-MryE1JK*~l8E1r?G$o^aF3|_=sMT3N+Mt=uc`pSV&
VM>6IY;8JsJEue`@m|x2la{$6QGN5r$a-$${iyJ>MjB7z(uya3u%Yo_j6=YP>J*cm#9C&u0q}SYo^uqgX<Esy+axn$*ZSCyllAi)yh#>&x6lq(!5B3K-*!oi
i~3dL*?_;(-dOzXwt<t8^l@ZCQLVWf&ck*_ih~M`Da%Ym13P7_BI0mueKSl+A1F-~k1?GKmtEQ<9^Vquc(&xn3+2&fGj;H&+QU%D+$8;d{SK5m8P3POUVke+
*Pqcl*!Uq>3~~6|m1k(Y{e1Sl-Om_NWgA$8_>#kax5*HbxktdJXc8qe5?yodgRz+W4%Jy|$NRwzv{`LDa53i6L*tpB>U#X*PV??mdrK*dNp%sO85HcuwCyVf
;{PY4**O-S<tH;0`1#P!N0(;)BtTYF+l3SFDDvR8#XJA$VCjF5Ty1HsJ>E0%F3@07`$*)?Gl-5S%2OYG`3fjIysOs$+hJMa^+P3^I(S(NySNL~8>`6ELB^Xx
RA>={dT)B3FA-ai`9Iwc06Bl>m0T9@Mci;aYZr9ay43iGs?7!*Q$rLvNW50#EIvVo#^G0oRYj+@A5Jtm@ZwkSwaT((_F4)5XFlX$9e{@=6Mm^Cln_kg<^FVe
X#s<(HvJcZs{>;hEryR<FsWXJ?r<D;cU396t|F{Tr-k|<k2g_0Fy~;V)1+L?IU!M-XOq!dGveK*Isu<Efj#d&G6_p1PxLM@M>noj*^o=4P%L{UfU2Q$s8o3l
Y0$dV6X>F!tAD1|)?BEhebD*UF^a*|<JLXAc+dln={<Vf0ZVg4<F&HKtqXT<UNdzCiDU0`K!#o`E*P%o)R{^F&SP|5<u;|R^qlbrCr9Djg1FYHAM?ESa30g6
h;P+(ROce|7?f@gXHPhS=KSOH4ty%FmrBLh^-BZmQ}Q*>g_z=8&1hE><YkFmlrC~GbU?1l$)sCE%CBhiSL-xZ82aIm1h=Tr4urbIU3i^c?JRalHsI*b!CXH<
9A^4Adc{djI9Z0fRLo6>95;t<0vDm1#(^_=h};cLrgZ+a0O^6%covxpKo9MCgD$l`?0cK`6qHRCaQj02WFw;Fu}9G#IP+?xPo2^%*EzoOVzI)_ZLywe`JgIn
A&kRPKRe<ngKF6CYiPtF<f}BR@s)=SS$>?|n;yFEvw{uK<;LMy3s-Ch7u{5sB%3fhqw+OtA|qt_LnrsGfYT5eK}gZgRk`V=0@YCH)q@hyP@q_gH2~?$^pwm@
_(ZXANS!!Ma+vP~qyqa9uTD)}Eu$1DptN}6A5+XX&0t^TySdXZRRmb^KeTY|dufT)!Rkkq-(^nt(i+qux3oyt--^8nGh?x_YDdk7hxjKt(W~nDQal<l$N0f`
VugB>k|)0_+5kL&!D8fJ?Y}K-)BjZPJYfA`ZbiZ5!ipBdKN@g%Q*2N#qdZ6ZJF{ExZ;)dG&Ru+R=R8h2PU+VyX*OVq(<olLu7d-^Lh+A}u4Vf@ZTsB2ch~t>
AAEI2Z2gAQs&*;P`ODFuiZOtWl9%K__r=35sC9CQHX^@H0Dw*4HQ~zh9YD%bzFs6UM;>bBZ^o3yNNs3*>$J&DOT+ZYnHDG8tZ)38vi`$yD57OV|0~zjGd^by
UCEg-76yVUCFPbV;}Rsgb5c?m0<p4)9A)D7!6z}mI%180d~5=X7jCIqhLTGScf_2yd1A>LYv?jzCho&naIWA65LFuvn0GWiNlGX|&#1*$8xeV^ICj3H=Aqh7
;^1_J6Mtie&f0PiW0NXsY=EsHz`|e6MPO-f5rT?6sQb*SArD`T1iloE*9p{-RSU}hRM5&~J6|9;Y$}4QNaX)*)O2#LIMuUdKz}hsE%?t)b>i6tGB&T`Q5;y+
!qzWKP8WuVnb=tNDb^9yO6m5SZ-6#<i)MZ!inZCN!<;WjL(c~Hf`x%dB}8nWumvQ5KK<hac|bQY_C-?Ai3=rCKa<BvjB&{~6TY^v!@StGGpQIute7mZ&cpG5
A7Hql!|}T#J3QGle%;qIj=0LHWL}>V(-o}#Qy~E4OoOfNRG${N(+^(EHA>+~%5#Qw*q3Z;I=pv7>5US4Pr}QYKbQA5OvagaJTo4Re8VZT;yg%L044<Hjc>E%
o93%kCLvDT!Qp|p@j!P*h33mdXvJqj2hsNMQS}u9CehIpu(T!B?V`13^GQNbqA7z4LN7OuVM1)-;Q8air8@Sa1V5#3r#gOqeadV1ccc?H-#u~2oDr*srf55F
b4H$qUlgv2Ja3xnu<<g8@Khoa-L&ycEV9A>KfH^rCzV&>dM?v>pJK7hRPnXtWz%;?{oYxM`=v#^n?0~#NONk<*}G$u=e2WRGwPH%sFO*ocS4g*hZ_-<UYeDc
#C!EDb$4HeEQ<(7{lIev+6bi<fvz?(Ob559^GMDEU*CG>ocAf8aai*~6Di{2hrIi_h|Mlv<y{BF=9GEXPPoYnIJCTgw$lj_!|3K2>=7)8VH&?RXYO(~<F^Mr
o5ovr?+)H1e!UH*NMSKyw(IRbN<QX|v#Cu|47Q@@ZhWcvyX_gO^(JeEcm>GS@=(9f%DGb;x(PJ{AU5E|UOCtgS7e`cRV+H{XGIp%y!NALB24GLg1x}kNi%?v
TByvjvEm#iS=gn^@?DwRxNE%2!NqEXLA3Z#@ah{+8-c!;Degc&t&SR~EZAVvhnwkcs_|kG>-L*jq@B`ba-B363qBbm2&@F%u)=X0*5e&DCK)CSB_!^uIHN&5
e5f@MKj~>TE?NC2s57UtNp44ut*;V3tvEjSI-R));V?#ZH7r#Uv$)mDbz;#Uxo<uh+!eae4iCG7wk5C)9I$8>ITT+N9YPC(8p!<<BN|Jl=|v#p%iN)tD(U(j
&Z{vmu%e$qf`N$rz6D7Vf9GjVu?Xs0c*LAePjl(}isyw(RCqS+H>9mcmIzIHd!<UeaT~m;8Bm)m`{di)QFkRHGGii?oeeu9EEDL{zmC46o18uz%%kLTL@WdI
08GORq>m5~q-&GLqhg+r**9xl)n!X%@e6WC_m_~*eC`Hj<Au8;7&hgwzWDKY74ZXy^XuQfl&xJ1Q<gT*NU`&6Ho(f&_9C+^BxH?@O497&CjbWmj0j`+jTaZK
#3t=c^!FY6eX1#ZNE-oA-$X+VufKmGJ~)9_jR_EOV~!c#*3+(XOCu&^{-y~wmJx)LOhnt7SgN+DtxCy-X0z4`@{q!A&gUps3E1*^*<*Sw$p5R*RT`_BCFVGG
5}yx};$$l}zUajPshA$9s=kb$C}LVDaLO=(6vt>ktJb*P;<58s@t9XC`Ml%6HX3W0uFhj&N73Y8rk<4gxL>(@CJ(W<j5%QS;=s-e5z<XwIFhrinrHF&$y&u{
Jg16{PCuV$x=jq-l&3v;J`~Fp|Fss%K*cDQlOu-M=ERD0N%4Ow1UJf;&(fx+KJ4lYVd0LN`_G3#W>tl_$G>s7kfQ42PplD*m_Ck3+-?;&o|!p)uKoX}$O4de
F{ic9(olF2Z;B%Vk;Q#rsE)iP6}e3QmgC%i;}3Bsmn5{2-3NH_c*zK=C>qXdpKq3tt<?y4tR<D+c5!K3U{MtF*pGB2WiZy-!siK}1LazWc?RlU5d@^UR~|^k
vGFXFTsTNaZuSXYd)>;CnMRVM^69G`K*`K!4NN~bHkc*(I4EwM4I>MG)}K7*v86PobB)P&0?_M2M;9x2UD8p$8oBQbUvy(b;{)0uv!E2gQE@4yTO{i}hLA_K
h1IL%+Rq(zfTjdrqv~YlAk3RZUycb_joAyS8Y_6;B|}<WYfRvVz3<UT7A%7#oc|<D{A7waldQslDkdmR0Xdml#!G`gp8YS0V1l$te%F_>PYhXR=QAF-YPgpT
zX>%FmaS?E`ciWhjP$Cu7vRF8-gqMk4jx0s9(4I3?UE_@#qs!$pn~Z?^WLeWlh8iJE8aufm)K0Y&JK1`#@+MAH=_rQMIjB#k_9{AtWGyUOfn&P4+|C6I(;Ee
WB)-<ysMG}F*I->U$-4ADljdBBW&FLh$f>*WOT9saqO!AMPAG4C7QQPqs2IHCP3bqboW(zOH(drzL*P{@gZ{aba+3gbZ+=Fem;Fb<_V3TKcw+XwlOVCEU^=V
fAM12xmI8c8beOes)~vXRR62i{oUKWlPmzK65@p7!3Aw5+*ifapu@6403cXCd)W{=`qrSrF7r=N+mKA6_tNdZhm(NQe09cjq-S~e(}x2Hhm<zMGN;9vm^mUw
uq(~*;mpn4NNJmFbEMQl?S?n6r9Yw`p!9BM>o1?@X_*`{sDk3&Po^YmtvZGQFU^4=lxD2;RY(%sz;h8xGa`0pNA)VoUSUXI{F&s;JN@iH>ZEw>ltRDe+FDW#
%n<*{WGh2E&7ZWG7+bEaP1?J|!{uwu6(pFk+^0?5G}Bjb4h!~|uK3)eG5t5;x4L7iDD@#apHa029^>Y|PRIItdxtl~OCS!jRhGw61rn+7fxk*$iZQTf-ot#N
dy#*fd=MMQiyxV7S~QZO^>lmmW%~#3Vwz4pF)1l3SK?UzN!OXB`qCIX?V<WbtK9pS>*X?M(C3)h7g*ag28(%e>EdgmStImi1-x*O0Pmll&-Rpf<w#z9kwtL2
wYjj#p1%eTUBcIiiDIh?)nVMc8jfSj!CTL~a90rj(D=4ae?wciPrKzw<0qh0%v9WLDd)fF|37yc6#(W(+%%@npil^qJ`DLGt%!kcjv;v+`QG;pJ)D<V!>Xrh
dI(UWmq`siXD##oPx`Xci}9vig`Ze&gbEX(;yosG-Uexx)snA&E-Zn}UXO_^^IcNrTU-gzqym11%pjAMnvXkB(yzkn=fpr*Le6U_e@!g2osHj9vUj!6O2A8T
#K84Rc4sb}Gm&-v#&hxDfJVe1=OX)8d6SudlS9Ot_{}7YvL1KJO$Bv!5a1Jb*!%gI7!+46ixxsB3s<$c929qdXG@Gaf8*<aXvES+onA~LxM}AZ(Yh0Z&*C|c
TFq{tXwIiEDJKn!zx8?Sg-uWPST5>lDJs3oG}|aF5#|?~^;>nQqtWb4l65K`yvH|8UcFC0g5`MWUG#5x3FYBf{P+0!1mf=8GZiH!(ERY;(!=@>@5l*mlfwT`
_V!eUN{4goVGsyBAtwq-vz$ZHmP^}4dpN5%nBTwEP$Eb*tjA)TD%s=~W?jb&GWoABr#r^IKcyG9e(P+62q_PGHAeNcH)MU6Z~`YB8_b5edg{6DdWrlaVp&9K
C$+}!o-Wt0mGMM`qpp;lmQt%=d@i1SY`VTybd?Q@aL`^tm9=NtI!1-)T|Qi#EBAJZReiE946sPV?BRb&COeKTF$LA7NRB!oZNs72lhB*>t<5Hll9(tu5p(Hs
E1o#^jLHSgo=!$z>NrkcbZlKGVfc<<C&P3no~U6HL9f{Eg|S1zYOfZRWS6FQ2RgEW9-Mr{n;E;9HuG)^DnHW+<eQiZ35x8ISE@3WwOt<!$Pl70{!n^m;G6Dp
h}N&g9nQ+nt!m7T1+SyhE)2`}DQA3G+3~5<k?DlQ@QLX5A5w(R$zY);e9+-)u&cV^4T1V$nZ*4-P~4}!r0<2x?I!m-a{<KQF*CJytsh&j0_x8+4)6Q7WYFI0
PBMd@Fq^UAEe;%IuhP_#6COAZJ$`M;ec3k2XU7?dy%6FmYfmU7?QF%gbOv<{3ih-s#Gh$>`7x+bvgF3UT5uPEq-?_s!|zJshG;uYcjlWq_Pue}()tyCQI~LF
HI9sR7?Fprala2r@&iLCiHylP43s1P2Sz+66)UFd4GQKbp}l_SujRn|xoCG1J&Am$R=fpCX1`*r6wlPGO;8|k(GV}H1<d4ds{DCPM1cl{7}{~YimK~Ru8gH3
il<__IiYo>y0I5*w_63~&isa6<Gr$}Q)aL)msPNHbWx)(Ir&QNXf-_=(3yA3R7#?zGpbft#j4`FYO>W)8tz?hJ1(V-8!+66)d^OtSOjfRym)=iZ^a5GGEG<a
@KS9^ps_QE2YI4>=vFvDKbLyn1-k0qt8sTBm3|XGrXbD138}S5S>B;WsrhURT`J@N1YCuzhXxxDL?xfR>%X2<-uYOC)c;7ti1Y?Lj(FJ>=iIAvzlgmd$%Kwb
%tQ$jJeLOVF3Y!sc-F+hp^zu|S%u1yk=N)EjKqWo-JW2siMM<}9gCPd)7}%li+pKTumm1eB3VG`%=^6RPr@whh*b`otJMTFeN~RKvI$AHhlkQ-yI4ZH1%G+@
-=(j4WMzDV84oP#l$3e%IUc|sx!+2OUTz?Y6L|wfPW~(4h5>!Q-3LP1vPF0m7oQp1F$3EjK{13U0xYN`AUGdqNa0bIDN{wSS4XBdWM!6ZtfL4!7hM-~_v=>e
_`H?WOG2CF;n3k83)pwBR0#A(DniRsCgXb0gwKtvG4^{Yq9TU`B_T027-rCpmg#gTD8YMt`qc;PIwUhA3OLQma$(rQqu~Orsyn;R#Qy-sRX^fzMVTqR6^Qea
8(8{7Q7f+-wsHj-rbY7JWr_}71lhl`_+nPlHi}jx(hT~Hx*|=P%9HOV8B<Ycd}f9pE@k9=E%IdlzomUA*zDM}slJKkRpHEP>QXq!hl(^y%|f%JX~2=K33UZ_
q}<Z=ds=jnA1JMuzW=4%yQK*KsYye8h>fbx!>TgWbxhIUgx1@~YwfQgm*pDK7K3TrmC$|T+W52fp3W`^pmZ@DPSk=s(RakN<|81V9|RzSzG>|$7jm1AY*9*&
ow4P2dJOm~;G4hE1Rv>2FO9)wvoIDba$Y;V^3nLc!SQK`H}OKF5Ipek)T*W4@bYbjsbCoKlktjh&;(>=J-=*>!7&PT%r4q{Lb(R~-yh%GxA}EBhWu$ywm0tQ
(HPWWYK8zAa#DEU28;<yT*XmT!YW+?xg;!YJCG!>4aEjxkZ#sHkfM@{f&C>m8ec%~7m9cUfduSGi=$ATX{Bf8NYHL%n2XTu!rGg47uWdwEKb@I>?5`oy6zxI
j}^LQ5uUVY{k%h79iO=0Y7qqNEay^$CAo(Dm@#USX}WN=ArfB9vY!k{+ZN|R!e$laPhM!V5sZMOVFb^<oo*48^F9G_Dz!-TLRzBBcyJgceAibQ;2($v-wfnU
72M<@SMFMUCDs<ovfQ0VyR0z!RO}(zqpb+9)?D`$5vVm%P7Y>xm=yB*cDReKJi}lb5c2x|={IE+RL2++--|jrbhWl0KU^y?bLFN}_@h<qANWIe1`a8v&SS$3
a*H-cyb8h0HTk4|f1HK0gfaIz&BVv%YR0ayQXD;8)8A_YeIfs0FkU@m&$jMAhJF2wfsyc^>)Uv8tFTvAYraP(w)diDTKU_#8uK_%@KC5g{3h0_jY57<=q~o5
1|%E-ALJAT?C^F|yJC=En-HrwTa|`?8-?BU0BtXPajOWc{!vbdO`yT8?Q7t}6~wDrP7TsWLx0n@|NQv~zCRi%m7+%=(n?e_aRHsZOYyfdS&#21y_zCJ-S!Ea
{5_JYpITn^MD+H$;+5WS%7$w0K_%Q+R-<C_U8Ty|qx>`+1OOmhNPqs9<XcC)n$T|Rq`F?rK(jBJ0F6|Hc@fYE&m+)}E4osp791tf4#s0PnGG&$TLP-B180!#
TY&j{Kv*z#khhknyAPDLQo@W?iG9Oj^V9Ek{Y5kmf^F#Hy5KOl7G7#L7HR<RbrFoB;JUYwQ6F`B8jiC55K5>4KtmHK{0zR%gzVGTPpeb?pnB7`A)$;@`aPE8
^}2VV3k*&Y=c7~|^C{M%Pns+ZGRQ3I?!T?LNO0F2C<8|9N8|tb`&OlXTE>f3NW)^7rh?+R15OscN-P}7r%SQ~-P^h|5D^xGP)+uYV6JG*$Gyq&NMkasu{8M)
vn;8*T3m@>T=ZPlq$8^!6oQe?GSD>od&>i)0tOnM2|<jmE{EWC;8VtrY)4*3IkEo+H%aC3Oy6VbrOI$K$0s>@sI+4mHz%v>qHHG@$|f5B+n+|Psp;DbWrU&<
rE`I%2MDbHl(h>eHx=IcQVhN9N2YvKz(BZ>@#e7)MzZ293EFSER)^)dN88<54CckIbV+DMUMvVJ4M{FEsd2!XO`&bdMUG<F@f-~uOOkjUZCQJdBuT1@T*P;{
s9Q!7w%rH^4`-zs&nv~sfyDhH8ceR|Gfa=K6%GxW3cNlIL9iA_=!Cd%a-Re0AlIBFU$noM#M=Ik-Zw-!??&k@m{7w7gde@<GAUxNRG|@me68LCFq71b4O*={
LL~=4vaLk{VwRZ9q`fCK-t^aLS7kHucwTBO3nbfPJlb8As+E+Tik${m-`9gmfNjf(Ook{U=CI|A6>9oYj?>1(RNtEIs(Z-;UHYl<!vDfHM2Krv%al_@;~Nq&
C{M2vXm8WF=SH>kmOM%@qp7%3Fl?hwn}6H@-++H!qBy5-n28qw+FdSkIqN6G#Ji?o@zQ+(9fZxr_H#{l+C&VSJPbdH;E32gON#YX>JO#kq!ob*yAJrzNYKJF
WP8GJfVV{8LWIxY{F=~KL?53s%2=3ujcFPJ+$m|;BoX_qbf6>6_~!E3sgRJRv65UT`giD4DXU<U*VPAqmK6E!@7zxU<}<~ewav~l{jTHGrr8Jl@7g=z+v4-m
olSr?EP~gVw%^u6r2C7m)0pQYT_66Ps-FZR1(d71aj<9KP^w@HK?3|4d=mu)<&veAG&TwR29s{|ku)O?dsh=Cs=eb@{_3<*?#gXSnyNJEw2ERo&8q{y#p*J%
rFG1zGjim+tNTc-eYM4H(R~O!Uj_Z%eFs)k-}|^sv&H{izY$wO0E7uBq6)K+rK&=CE7f0;DVp@Y*8MuIf7~wmNLn^<uf@@LuwAM*4F$r!C**G0I48kC?G7Lt
PN*xzX2$b`0?mIRN_w*Lmi)-0e$>(t5`Oj5i#kRDI1AKd-@Dt$C+n`hP8+9xK@+%v#5;{d)kEiGvG;EllY{9VGB0lN(ZTw3y@C(j<qoN28?Mq$j^Wka;zo0`
bD+Vekzqlhi-3+MkDMM$wv3^T;wERf4YBD0yPWJ7lAeSaC*hI=JpfjIQEYe5=yHp*^@Tg0MeRDy*Gpd2B!5cyMd1h!WY?Fno1dnd!8y?Z;XFSd{w7%eyWrz$
$StnE$7Ec>p}^?rH283UE+;LO$+eV{neGY2_F?qk#<K6@ca^27hG1<#Gzp;L1V=L;sp)e;FUO+?d02~2FV}Ht;w|H0zEbvYGT9XZIyn_?ySn0K^;lL7YQV4-
NC7cD=V0l_K_$O?xPaO{ly~oi=_D1hsr?9hQ!x<hRS}%5!GEKE^mKi~{-vifAzb&?PzgEef=l<TV!~t<dbrYAFYopiWFRnx3wzxk_@~QF;YT4&OvVo9sjy{w
wy;w;?9(IlJ~n^IjVDuOD2(^C7da`;rQzy;K~<p$>5A@>&hzJ{b9;YiCTDv#MnA*<3q&9o>7eorB&Fsv*0MD93|50O%3N}2$g&VNeX$f&7@k#sdM`DVGj34>
{Pj?2Hqx|BkwT{_VWIf6YrHEh;-+S2T4?T{d5FxF!R@Qr6j6A^=B4oa&rcMLpPPZ&`Roc2$xIJ-ylL%i!0k!U-zhG|A1$)n*c=Y@5wD`}Evy(o@intz-s#Yl
DkId-2h%qugiP>AVh>wn%x=__fG&aW+~PA`RJYFWkkijBkU-uJIWzF-BZSAdAdonyBn(Dq=MCzpWR1BUy8<|7gHr+^MP9IMsV-LJvaF+iY!Hv=jFbFY&zS;_
^=rOF{Vw+ni6Z3=8nT}6eWdLkgI>xJ;CuI~$3Xs#J};;nFyg?lHYiMKXP<xBbtDu4iB(?dRgA_#+MNn$P(u%YO@-ZieakH?#d+QGC-b4TfNWlw9n4ef+6sk*
{*{lAR1AV3@ZTO#V*lX*eq$%aBo6p>h%{+xI(OxaH7Cx_-~Dsd?#N_NT7P&F(oNXEnpuAvtW^M@siZ7PSdwZ8$HtsXSqUoYaXyvoLBLVyWV)%zY2)CBo{}OT
c@2i=LTGWcVGawW+W`96B=J%VkAoHgXoVCRVdrh$>^C=nFILe?nvOx@1_*uJHU66kn7|a3XKlk8Fq0eN0=g+U?YICXlKlc0x27c4hJTyi03dbT1~6jg;rBqx
jg`93qnKV{Et}YRd&Ou>(b$`r-u=0^Gcr#@xI}%(W%MOWH<S~@9`(=LSy*)QPh%a6vGJH)aeG4j(<AT-5+E>rB!h+>!j?f={Hy?i=euk*4DcEa;q=Ske1p4P
wrP1x(9M1)Egva(BPle^b`BQzviH8<;!2PZAH<+F^dNp4Qt0#cBw&QB%xFVFkT(aC%8~9z7Azx}OpuPCVD?Z?)F02$y3OtoGP%dE`V^S{LgDrjc|5>EauWmX
lt_gEDolxTLS`$U$kpAm5o2hfilaMffkb5W`S7E(ji{!f9}I_oukIQ7zOIDA_F;53D$VsUo;qcj@tA#YH}+@DVc-P{>fIiy8G-CM*MT~Y_lKE8@%vKoYEOMy
ar%qcK}9q^cRC0lbBBm8`+L_T`zbqWW~f+>$~{YZ(rfOfHdkw{hc(zj-EqIzSeXo!VY0(4st5UT^7&^mr{U1S(wsDllhi`Ahh~o5kIn2c%>lV<-80*Y8d!VS
LXY|5TomE%y7i^}Gy??%q7Vw`6#g=AMCoY{xZZH`{l<eoPkVPE3W_V1do?tucNOQ6(7#GfR|Q=FUJisDk{++DQ6;DF#+H(An|?5`*p2~C6fxNAj6XPL-C;JY
Jg-!!rbE;yJuS9}s|v>TnBu0wju+0@lloA!h}TLxJ?=H5%qGyvenDhRW$bwlp9rSmJWE==VeH*be_C-Wb{ucipynC#T}gCRZhXT>`f4i0g+`M=t}AceGH7Rb
4X0m16LxXB7@&(_8A)~zq_OXw8+v4Q*i$^ZYzcFypSC^ir1T0-9gi(K@XjHM1=pR3ru*kfN(VNo0uSJhWlIinrDH3*Y&NCDRAZDg9!n!0I?OULJeDG1eBIcT
^@TavR{KBesuy-eLw^2V#WBx?&sIeS?F^0?@u2&@-Eeh|kPSBaVPL4Kk1BjD-`k%L+K}C*jKK$w(~ZB0KOmDKYvB_L?ru-a_Bi`>7|s8W7NI4&X3)pz3>{Eh
tYR~_6dYd>jJp&OKJXW7rMsR2g==TeRc6(0I^{G~kTRh!*%k>u5}Yj!-hSd{6Qi6jd(I2){;`ni>B6+m5XwBA8!0uWX98=QQw^o>Cf^@ILMRn}B(VPiP2eA0
cx_SDviY6)<0HwHGXtVg{zmU-@MFCC(BiJ3U<y~h6Qz*WfUGwPl)dQGKk18ceheMdpx%HWLGdo&!=DkyI$&I`qQQno5d0g>_C?zQuBgFKH=#!O3+W}m--KR}
t(1gX(q^N6)V2D}T31h6do@pP2d#dTFZ28UmV3AEe_ap3p0bRA>FcMz=sEu!oc{qfENC&_T+zQG$=(Q_RB=%O<N>b?u>ofl(rs@ZSBb;SE=EV9=RFc5Ky*OG
HX6H#G|oBfe9I2t@suRebI%{&zQQ))*v!-L%&!GmM*`x;?qnsM`4YYIc>eJy6TkWA-+E8NoaF?FK})=iRj>ruN%#l;fYrpyJHm6T%Mv<#H@FeQx6aVIaa!}`
j$8G*H^h6E@Kpg`89!A#eRMuW0Foc?1(|+1xyIP-w;8TD8g5>JV1SGq`2eOJ)$oP`4GH-BCdkeiG69X%StfgP5Vq^CL|)-rV8_ulPCpe#2xW5w2DN+AS>A~O
&mkBrI|<T<8$j^dm#$8Dz6cm`K2C?E@+%({_wBn^+q^|%9k6fDlSdZ^vUE)eKF@~D673;c@X=A5t%3m(A+nFipffa%)@?UZAqfBCLTGAiba7QAhZQjjpz7K7
>T`Y7Y}d>Xi0H*3E}{M(gNog?O<aLk$hSNU>;!x;OpI-P(Iz*jF-(eUN6RDZ>C00mK!XJ$@;~r}pXSXS6xLSPS8IC|0pC@LXuK4QqiD4ITE0hwCwBE#cy|t1
QeLcfA8%A4sl3^Su#UMPZMT?=H-4RUibckzaQZC*$4K~z<oz3f5_4*~gZve&t@hZVcURV0^g|g2kETTi4-*O1)4=Vx;Ta3P4u#mCbo8P>(&f5=)k{GTh;;Cy
4^=vm@!`+$(%+Wd9>r_6zGFSWt#?+RYzh<z*rYnKzg(0QbwgMNZn1mcpTZs(ppXtcP|RfHb`%vW$3Xulnjs&&Ew=ZMa}p^Zqc8`lfYu^(620%&iD52;RORe(
AmrAZLgzdcl|6}jODJL*xFJ4JKAo$8cRCjlj3z8A`Aoe#-|rcQAcj-B-yp|Mj~7?aLi`}r9RNs#gRgsFZY*bb-FWY9p!zUx&YS?7lE$nCr1ly>NK;pmIov8`
r4_;eGr*i4Aq-x+y*JVOKgMsjd)<XXhy$8Z-_4~@I#i{&XRDR4(Zk1`AgSDZc;s)HdXCB81;-}*0KE}8f<OJ>m7eAckCaCPCcn2wA?j{oxX8|6RyqyOZ&77c
3k^KRcjemfK23ln<YYVPm%2&Q+3sU-S!AaN%SZT}7}aL~j{C*~hyP4tYp?eQZ{=ZJ?2Kli24AT<gaz)5Y+W0+7tW<S*tbJ>x_|iW3smsQl#1cjenh3A`|o5L
Gfbl^Et{b$UMNJkJk7~_iKMUq2j?T|;zL^Cy*x1tGyXBZ<eezjqX;FBa<^3(f|n`fh?+KM!e!rhw;pZ<l(VTiq4D#-YdMl#$mVxI^rv24G>t&v5TOcSldS<h
GDpf>t1wz8m2e|$umXsXBK{t`1Ul|b&$ibq6{C2p;QwVPDgs&I6W};YtzaZxUV>uopl!~+;bL8ws~*lof8(_3TjgB^_3`VVR|nl;T%K3|kL&C-j^hn>QK`KV
jz+XX4bBk#L+z5pT^BbMwrU`PZ3>`cqRjnr7Ba@(H!-R`$}V|z;s8dHnMdl9A6tVfvXer#$-HXKhEW)`+Co&+_IQWx{hyJg%1LW}tgXdUr4d5_P#Y4vlt;1d
d?TsuCb=?IvQjMR^@@H*Q{1eu8gDIa)QD|)ePQxkI(jrrWsV&;{hrj<=ti3C1jC?nD17TTEl`^xeQ&7QUU#(x#+YL=su77c1uwMJ4TQpco^Yl%)kKx&ND&0A
<=o!&lgZh;9GNG-l{<_?@`C}m=%=YozuM1^EM#-RVGY<uC@IFXqN%`YPolhB!1;?1S2X`ctZ<G1r2K<CWE8o-Sh!4DhvMBr;OJttB!nKd*N55Fn;m=Pb#xw~
Y3S3mN^pk$2oxw>`+$lwQ)3DzRzECMgyaQdz;mQ+VzL3JDn*D@Dbp#2RMa28C=xp4WjwBzq7jMtiMwnGqA(c5GMQ)Hm$3IaLlcP~C!ulmD^oM5#8-j4fy9c^
hBZ&d5g)KnC1lC;Y8-Ladcaid-FEY<`UT94yUws85cL}uTm^<=4-1{Y>bp(m#QHjgmIvNn{moQ@be4v>Wm(nqe_F`T+8bASfqF5lH5ptcs=KV{CD%Tm6_$+K
TH>JfuwQ|mjYnCV??<XH%+|b(Gp>cny`Il3G;hWMMzv#o?AKLCRD3oxBp>dU1!y%vK6T1a(-_nh%aG}b!ibaTjww%;Ixe^8@=G7AG2bb}HqRe*v`N6w%2y+%
OK47D>dF7Dz2sH%W$^T2OR#Oi&0h!3$*rXeEDQ9v;m7!Riqc>j(L-7v2RHEn)g{UVxM6jQL~Od=oHhnmQ$`s{Ym7vnic#`8@S!g_jxKH~E<X^_Y(WW+xoR~Z
om{hUe`OjAouI98P&uUi?SeAu9ObR`n0+{_Q-}5#P4thoqjz&|B$Y)qgbowhDzl+VBdDA*aHdU<W1oAOi`A1R*bvS@Z7<q9qJ-5&%QeKmPcVm(;G9YlE}`I3
-aYPOeT@TQ@WqY{>63E^91Z~-;d1$fGL9%8*l7*`m*g42YQoP^;1`<aBL27=r%x$DhuC5g%@0S+nhrYo*Jh#<J7(;elbhq2s&dHi-stSY$8V9JGMt!NXV~0b
0b{$uU+AOqp1U)Jn-)*6P{7SM+t>$mAP}38c=B=v*Zh{Oz^pYz_zg5O1$dfbh<XisG&6f>&39O71#QUbHq&Q~Ov(hlf4o9iRgv)!LBQj07vL?2-6bArXl3;H
;{?HNix=%-1aOcUlteS^5loe4ExV1&n4{P<zF%%`4D=xfj)NnJJ`{#c>_CwNO=_=r<{Sy^K1eu~H;OOziKI1M@aLf!nhmfORniGKy(8WNiXRpUfXMMJOwN9}
b>=`}E8p|1cQq+GvEm_1M4x#X!adgF@(W961rZt&p6j^+^?l(wbcbxt<$;6EZ^pdij__<3%tN{h<J_k9=l+<p--b)67<bU%j!n842spxUtkExFy&9^^Kw?f(
yj@Cxv~bmmB5z-X_V)eq0=x?vBg(*Ha|oR~_{#lDhX!rt9D=oL`Q2q{)-(xr4}w2sskZ2n6(dmm8992r$Rj=J#3CfOH}p?@=QA1nEg)}d>?{v8kq|nxht^Tg
g4Z4~uKXxqpm$~959v2v(@;r;>Sf8%DRn5N$@Z-?WtI>2cI8QS$Ntv}nnpqRh=TVyqxY3j?FOyU;GBgO%h*)#>&P8W3+}l#gp8&DwnKI(6;havz|<^`iJBUg
N?WWcC)-MIZ7Ua}L%T+;7j<emTov@#Fiieu+w)PF-yZK{)mPX}M9}1-4r7)H(;kQUt!2wkz}oUJ8)Fxzq8_)nFd>P94**Xpp%_lX)0JAT7ICIO%XZ2oO@I3%
i|?>y@e|5GYhbq;@abs!N6kgQsCX7%ef^YMYApPrt*?B>HO!7Rk%-Cfsm>-~_bAM=U~&ApEQ{gkky53F>#IR_UekoQPy6<kuvdF3ShE_aCaVy0amd(yi#`!Q
v6&gKSs48<KLL+Ye?VSi9=b1C_ILf*r3q&@$25Spz1MkeSIchM1FV50`1y`Ww<_#mM1ZseouXSayb8+FNkdVTTcQ|V_mxwK6=Me%BsC%5h$ffml&V^RV*VJD
C07M+y2PXfxL#IJRk1Q!vI=`&U-d7YPWuMDv}uTUYz>EoR>1pGyjj}DiszYR0)PV0=#+-08lI;>4{EQM5ix*5184w8rd~P8;*m~YZbxv)z>SQZ$`m$Z;iCh3
gRO*V9||)*nFtn1zY+3OaWFbJzIH|E#3}aijw$iY=>}4XA%J<w?u}`>Dt*XU8e910$_3Ie6ibb+b4mF5bCD~}Sko31gPY+F%b%+Qqu1G6D^MV9_jwhpzG6Yw
H7RgW7(M6R#@$2!*^E(BHU%Mh*DKwU9s1TYN(G{0sy7LO>SDk#kJ{T7Q*6@}#iq;CA#dyy8?(=~qwXKrBkLD01^4LPmGxg(keiG9_}wmXHatb)4}$Qe?kx%|
nF7nUvWW6^^C~5wLKZDHp>TXGv8H1t#0Ye4l3@X|={kSfd*<z&xGB_+du23o8<=I-H#h`hn?X!w%+{gqvp}83x!0lG2@Fg_oTsG_!Zf=9@+k#(%bpa4r^d?J
x|iUVoX@rF$Vxq!Ms@Yw53vd*uwObQ9~grfD!dX~b$*L!eGwF`k)e>}kI3vY9Y)WJ#jV6Jet{XE;;F1XN^w0THs&;4&!a*ChI!-YsMnUsX1XVWQPvB?r>RB%
OV)BMjfi*|a*YI!b+btzZuD!c+ZAcG^-@9LTlFR1qV<23_p<Ey6prLJ-s2T=--uup@a|f8{xs>(hd0MrrzKQGHEzSmn7izy5_)#rk<9`qUYql(-pD^~=9PEA
dLzK|TgRQ0bl`T`KGj8%C+n*C>!4i*O_2y+23g#-KvZWNm!)xZyKIVk!{+qB2#f!}>fSqwmS$<I2ar>iUek^A_HJkmRMD$4(^sT^Id2v5G9Iku7H$9NYzo~;
T+n3VDD&IP#gK(7G{M$9M3*ySmLnX0pIZ3{uO>O_J%uGN7B**{a8?BA(j*5*A5Ox#W9;=yDI6PLPJ;xdXbnr!VNP>H3!ogwCx!GINZr3nW6b72>{$(#?}(D4
X0}}7Z8Dg$M%$h9bAkj`T291C2udEZ)igqi4mW&<0+L1bK<<$G84VWx?v0d5zalfmML9XQMUkWzPDUUD{i#MZy$;YVRu&--4zX^$tLwxs<GlYwKQd82AHS^z
bsiqjjl{|y{L|ErcNL$-4TWjnt_+8VyCBZ7zf()#U#Oir!V7Owh>!kC2OFj<hb~vB7LXTqX$|7=`y=ERF(EUP$4bpp+4gYY7cnM;F=(APT+TM>W%pc@m~6`0
3$O@~zQO_6iai8apM}9hxRsh6Sh*p%paa{?x9eHyiiXfAurI(;lz<hRB>T)sVX!Mqi5mUVW(Gy)mbKI@=4*IKd#t~&lT$|<lcG$Pj|Sy+2AbfEB~JZYr*wAk
TN>4O7NiOKOK%*VYNBJW_Nh_S1)ydxu`ZWi56MUwUn7>uWv&%o>Z(fIUxS)kwvZj7Gvazlb}x%CH!bTsq9XSMM?K0K<^X*o+1O&xB8j8>SX$VAKz4~aqBr%q
u<zvT3JQ-skO<s?AjD8N=h?9Xmx*fIu(BNKd_aj&4K>~P2@$&!2W!R^FGmWm*BuNbtP^B)PnxgUIM`XO&xStEDFX)P+nG`nc0~*%U~0o3jOjX-FR~~Q3i%hX
c7BP%RAS>P$50~cbOocy9vvHS^ldt$7*OO7SA@TTd+a?zcYvX3aP=RryFWCK$TnZi#Zj_BT>5!QmgW0j-m4Af8qZ{shCb$0a?R#bVwb5&@}_7wN4HdX3gldr
sb@dblY&y<KxolBjp)F!bujdv1<ufJG;OMS(1EC_x^?${b<_yJ)F)R*cQ{11+L9qy@SgBcPnztnPH)+ErfL;OBifgyGq_s>JjwjEq+Umcu1AmYtvc>U{&+zA
$PPG#jb!ci8SRp1-^sP!<2DQTHGXo=qjF248sj4As8s()mL=o16z0Ug!^=vLaor4tNH@()!o`T(@{5ruN>j|5W95<~6nH~^fD4s53>JcIRbEvnLu<37=%HI2
*<4HPG#dhfkm|fXmB@41*dio%EzqMs4i-5Us7Vx3(ZJ@1&C|0vmh9`RO`s65TFSFPQO*r1VWeXnKc~H1EtZgQM|=rG{@!04ff&PfrLf=_y%<VxT$Y&dio)ng
n#fCjrMhLN0m#|8=fS!Mb~9)~C??QU9zAW;b!<uxSEG;fR#B%Yp%_;i#I6RazIsw{a`1@?x%2d2{Q59{--vRs(UEj?m#})9=Y{~HtT`Ei6`#Zz=vO{IBS!o#
MGo-}+}h3%9CI2M5}f54+7WsK%i&`abvjmRPpZDQKI#M0j_Zea(AIr=uVnY?@qj<=BD`BG>R$7<2Vz~rR9XsBdOQ18)ZBql8|MIDbGqI*D{tW7W%kVj7v@Vb
RH~&M&XwV8;JC*?60B}VOUEl2p(w>pd?T3N>KMJ(QqV!LL*YRwdA}+;RFCN^AmXb5uMjHre~+`90S}y5(DeivMrq5?C3%mA9zmlhnR=eo0NtrIi~hhn+3*lJ
(e)S`1iCQy?e^gKaQz2=C8AXTb-zp1V6&8#v5m};4Ms`_@1Aue`G#(qFHKGUz}Z_dih<8oNWQ>80Aq8j5g}-+q`dXpBDqGbkQOI!RoA9;T=4&OqXn&ZqZL?R
p({W7Y`!0>{!BxN>4VhiU$mF_;}67;1UdkVx=>n0eq!ZEEhDV)XlEWnw*RU(9~FO<#(v!jzqFj-Ei&0;%VFRh+6QFet%{dSz3FWTw^g7a>c2VNN$NBwll3AZ
5^z90G|~+}uE9|f@e}EE{Ooyv9X25D4=xFXPycm+)W^f#2HZfzr1^pk!GNlP4&oUh<sYY14#)%|9{I6Fa3%EfwGh$!2aAW{XD=^E!I&*XX<3Wwkpii#MelJe
$;@Eu=2~e>Bf%rErDjBr%r&US8mzyQ&*G#N*(AF~c8VLGU?@>zzad#{6z7)ismWh4+^Qg(d;o#^#jar44PQn37ew@*)Sp810x!hWD*Fbl4-&o2|6?QP!ak|a
R#k7(lsZp6=dBPST_gtAn5zSL*g(TddCc;rCN0&!L{Fth^ca?VR2N5Ie_T_KT8+ujJKTCEwEXuVbd}mKZXb<|Gi?*8%pF?hp+_sV?lCRea0eTxKh1Sjf#92l
#dnPlzd#sJeRodwE>_PvFDj3ZWCzFXtJz7?UvSbqHwyQC$9!*Yu^nGNUJQkmH7yCA&M?Y?e$E8x^=KApk4X+RpDScPOVx447sZV|GiV9v%1MBZk>eq~iXSmC
op1sfJ!u|U)RAH3Fr0Q~UNYjI2rYrKJGiyUp8*n4$L+O=2iD(B&6CwiO1JvZFOoFx0TOF)ZO;1yoLnI`-mbTmqq<ZfRjWdMB({*q|Mh5%NjXL|FDMup7x8BZ
2a-E*`kbcbe88zzt&ApOosF!2Eu|$&6EmwHfW+o$94wGvsJ!eOG}EveatSA-j7uZGG$}cX?|X9@>Sq3bCl6CW#fQ&;N}4-J9`$eF`SB}(LiprFj~2je*|>c!
^kQ&i1*Q#y)RHK!78K*!j@_^@vvO7+To6B$U|S7aNa?`cn3~MRHMh(R#we68xeliATL^?3h@V@zOsl%(l$?NCiF_(hFec=>+y%6d&>SUne20lr3(C&W0M@-T
N@o)?B|pW4{P>$N^C3PQI@yM{4hl%1^}g!g{B*xR5an4u&~kV%I<;cpHg_FzXJyTK5)If;CD>#LvRfuC{(Xf$^Ng7C173Krz29&)dA=c~)Phn`WlSt^WE63r
Jz*`IM?&R{aKoSJVOC?xx%H_5N5K8f@=DHCugU&6ceL9>7wfSW9?5p8epx46R01kuUY9*BTTEYJB1g?|D<BR&wv+P1NHeKzW_WNlp~BiY>&;GW`nVIh(QSU;
5ZY{B?$ec(>27b+wlbNrbXu{{90@Vpd=+5i;vEs?H2hwF!o8M(ViMfYBl2t?gl7Y->_F}sJvnaRS?Mov7rxdcNt^o+L|Yb;P&zm3o;If`0VD+e7twoRH9<0B
qWw4hP6j|2Nd6X}L$Xh99F@Q)pwLx<=|n*amxJjd*q5b%B!;6CQuc52zi$y}WDV#qWcsM)!<)!*HFrl*$KxFTK^$wUV=<R9DriF%Qw)hhbT0RnC8F<j-Nywi
23b9)tuJrm+GJVt$}@>y$8|fx%(m%i#7*e5Wc^Vu3e80U8r~QDc>!CSBy5R3MKh^X6@L^X`J}YFmf<~BKOQh?sb&}iLfTZUB`Dt~=7_RV>AIC}wBdOSk3Q-W
<pg{CCkYeaZ0Y_ptqS`wqbM3n8=GhjDfPb|JYj4RZe*$UKk0j_b9ezq8psHM6h9%%Q-Gw}beemvwu<8eJ<9GV)M>Ri92l6N`U84<TBC{B$FWKwbs_S`RNvBj
|LuoV|9BY9GmHeN!q+tSW2xxaMB%-A7p~OQaYs=)p6_NBs;?*SmIJL<hC%tfG6<Pp{z%BZQ^w0~jIbQ46SYIf$ECqShF1AH)Xe=?3a&w%6PfFe92XX>w%Q25
X)EQ+?x12teozpEfI$)mFp>;H8eUt|cGIT1Vl;XLICd++UUo`Vb;gK2bl0Z&Rju&8dRlNu#o@%@JW4=Y#OEN8*^wG<kn3NH3W)tdgrzNP%k67g#NLOEDtt`%
^|RkmwB+KxiamPFjp+~IyUQ(#b1{MaQZ=x!4+Z4rIW`PWonNAo>$|Hd^j=D!^$D!P!?RqJGF~Bbc^YGA3v~?Y^rh@w|D_w1q{8T)E$}-ep%D=I1Y4_btgtPY
>QLNZ6dtiYC$<UjI%m+h)ytK$&sLob`@Cm_DUVTg0^D@Wo&4@1pPk0t6_pj7+P^bnkB0z1<AiSV#ks4x+71ZC{z{>JHn)9zutvZ>E~Ud@HlF%~m3lR$4QE#d
P!V$i0mK`cgB`i5$D5AIG}uosAPi+aTe%F6VoWpkxF2_t3^d&1`;XckQvrp}gaGJ3mkn=xnWkU07(7g#v^7)V$^5oZ#Kokuay46Juev`1>9f_QK3scJ-edOq
=*8e^KXJX!<@n>iZ$c;#TPI*zQT3ObZxN;8fHMGeeGq}Kcu$ccJxEVxJ)E<rv0O!xZNDZ+G#Aue^uR_3%;ZLtIvo+#SI_G&LBt|A8BT^8sq(U=w#i(klzHwJ
l>NnRKS106V>>_23%wg*Ge>xM^SQY72XZE~LuIIQ*t>uFTC+Ptw;=8AvZ)?Jh;e3iZ9W4-BW5VP2th@-mq|NC6u-nTKO@b;Yu<zeCI_Rsc<ICm1`iOin1eQ;
Qc^LsVH9sTIos$kD}_i#C{S3U0io7QMa0rf&`z@pwQwgY=Q;dM<Ev32h4!TaCq#3}O!SSdM1%Dxc>O#Y>g6F;90L%}tYJv%k{w6WCBM~iB?SxtOlIWX2SF7@
6Y?TgJ;LXL^lTi@@M|I32+;feIe}U~L0psI{0pPZ(w@|%N}9u9HmPdoVYKc1&77~ju@;N=^h3n%K0qpKiha$?2&Ss1VHmoS-)F5kWc+lR)9DxFSdtzYc~4Hg
tbir=r9tWXL=*FM*SfzqkoBQt30bS4QO@vXDBhOpm^x}iBB}nxmX$UbvuM#%*1orX7}x?@nq+o1r=yqp8m=zxyGIIkK@|a@y(f_=x>zGTS3v|;>W}tP_`Od7
cpQ}3xBxEa`Wng)rYbmn+xX!bCS;&&Gz77m{B+Yz(lVcU#XE)wfaq?GTLzi`_5S{2peb^fA=6VV9-6lR{otld*aKB{dsXa~o`VcIVM+-dNULsW5FVO@uUMY&
K3`wE0x}d2DrEMeVz-E|HEA+F>O(QkxTM=CT8sjM!A3HCRw!Q4`>asDO&e_T7p*R>MWD2{FdvXc{*arN*~TL9uF{f)Ani%fhL({f5z5;#L|6fDOWl!xnrtnR
9h=tI>Bzh<dh<nhC}cn2Rr))p9to@r->A?m4xOe%n@oh!Z2!f<zSlG-Wid>|Oi|Y{C@ut&f`YU6j_Qc2iR0i!I)7R1Q4hpT#+TXLF54U;F!@@ij~a47yyEhv
@RNVGo@durktuL;+r;!bbErO98uZlv!7tU#w1FAndByf3v3_&3Djg$;{9zgn&TgwoufSylA(Q@!wap5Xq24_!PHGKDz;|R~q9H@cmxo0j%%jC@4qpsVmQ}p7
>x0w4S>y`Tm$kvIiMZL;j?o&QZ2B6ViY3#nlRoJb4>f&+BUTy}lJf)4RWalnZSwWEqx3E5qyI9=kO4P?cNTU_REmFpMUk*{3Q$Lf!wj`|Qcnw|n#C0^Z?WQj
RkUEGN|Xc@5C0E%R=iQS#kA$N%Uu78*vglyq(u<zJ}sd>Vx`8Vwvl}<hdM4WvRL?&j%s>6+D}yW)wn#HNik+^Ldg^|`Vilf#9fYO76@iEv86yGO8SC6@|JS`
%N)`=eFHXxd3Px2Q`N$Qsjr4HowA+2H<TA`J%jGd@BRSs3hrCJA7k~ydPUeKW9xuH_SP}t>utKR3*9jZuRKc{R=I7LJF@Safgopb??z8=ZP^^QP85X|;7Z8j
(D>L9p6nv)YlZPLb$dh{0Bo(3S{l*BuGO0SbllaBsbT2ht8I{(Pp!dH#tyXX3*6yQpbhQ))RJuvImoVHbGI^=4BdH>Vx;>i<bR`MKl%Se)Vi55f7}0c-@-5!
Iu_{C-*|ed^E$E<hL3&SVZ6qpX2;XtRuZZLP<TK>BoWZLL-U#t7ramLf7l@2Urm^u%^a`PP24>_^rtJ(la$z6)|}$}3fP@t8cesRTx4GYc-Q6}bxX+_)<frq
i&W5t26Y^JWu&J3T78auCXtK735Pj@;C4AvZ^EhdMjAHKjK$VXEddmWVSg2ttm%dxs_Vmo+Apm_Tl0Jf4@dy9!OnrzB8|84!+w8j6u<hmy$b84Wpc^7(J3fJ
EVqBnIB#Nkp@%b49Ib^1N(dI|pxnNsAR0cjol!+^;I;z<(2lBOnlHd(aVEs0YX1<UQDfr{0H<%mYs%!9<!EI#i3SRvSj$QHB|fQ*SUyYu*xHL0y)))rJ6lOc
(Iw?hn9`E}Gl;41CLfO;K-YAcHsMd1^g`xcy4(hgZ5CIDMa)9Ov9x2M&M+*5<->n>t4~!5`TLyIqS^K9daEAnwAkaiK?+>%Uk9F%jlcBWt@8Y6(dB!*a%iQp
B|U9c+|4jy5Eu=%o32xj%5T7P@>xFSbLBV=C8xA{cd5dmf`;n*1DD>9^`B1NVlOJ7cuxsv?CSWBU4)^TK)%!Jf*HZXubzDnh?5Mj9SOQ&sJ04$E(by_-7*Z5
9T|Bg3&$T0H4ay*@&;QOcUsfJ`b$GT7xs{#<#j6vSxue~0(4m;CJZ8B?i;>%dk{QjyFn3V(ibtP&)2r`G6YG)0kH<Hg1H^=!Pwg^9Hb*uDzW?udaPlkw>Olm
uLCsPCDQ%4KvR136#mfaJygptSti&utJ>V>$S3m6z%T|{MW2K0JO=MGBde*t>Q2ocgz6M;1}nS~_}_?Mt6z$Xdfm6c=Qs?3Pu0=`Wo_KcfEL+*9_d}$M3z%y
0x>(umx@VRUxCpXs)AipdF4AWJFI^X!I0hdvZAC8K4Lv&Ld!e%_rq(?U;~RGN_=w`B&_*{Bn8y_1xO0Gg;Z=5BP3RvMA#DP<=Tb1^a$IWEO6v^%j{a*=ddP9
Hg0iy%lur!(UVp7=e@J;)tUwMqAwd4pSt<|4jk|TuVEwR9k~m^Vaklz`XY++3S*i!j5X}=mVxw3{WT@kgr3fWGcsU`slQA}v74I6LUEF`T}YV8I~|<R;)Z-N
dO>I$EvR|M9b>T@*;d$q-n_6Cg#me5m$_tUz_H2mCFnK$9xee=B@;GsUfS}GhMNg%8#`Xi#e%gNDKv=g^6f0g#1uiptvUsz9~<G3vmeE|T5X{!g-DeEIQT6p
X6*oMfTX`8zNhn*S!{V1h=9)ho28Fn`OtBvF&Xpv`HhB3D{Cl5=SHF^6beVn1=0c)yV9M4XuzI;!tg}*qkx}kWf-_)AU3s~Zf0n^RKRYVXPP-zJOx!V!b12T
_}%>Z#K6j%ckDe3K~R!kFq<=~C>d@pqp3QG_^gLSW#D<HzTeKD_~GKMJ-yvso=A<vlK@-&dg`KC>V{3KQo)nXyf9SiGxJexq`ynsZ?!nK`}$1Bg<N}sf@JyK
(t<bzBya1uZe6eTAoA{rX$Zjcr(GdQ;B{Zqp5l9?2!{TkCd11MJbTT~Hu`O}pQ#Z?>`;~_FTkMBFLsC9&T7fv%ja=97Y>$l14ao(YP-W7n}ceUCzbVB6%-&{
O&hsP5g1_gqR1~TjjgJdq7heHuBytNb7I+t$L{O`tk9TOtGl6H{e1x|V8D5JZxw46o;7eT0CD0Fc0`hduygMi9C0W%SjH(~;1RW+SqUz34!15d8_--CGntK0
RZ(&M1E7Mr!$fpLQ$M<%2C|n+hyt_*DJ1k-sF8ktM?A@;tRvPes`eH~aHu#{COH@>(HI-97-RUPCa1fvm?nxQyLD<5n5<~HFT&T#PA8+qg0wV`7TR<5WU9x2
CiRfc3$9eJc&*)AP#l^&Ow(tIHZzE*V|!KC`z(F*w;(b59gX7rL#b;TWrazc=;z)30W~2DB%8i58GiVAYzbJ>7xG(3nrsPFH<8z?A8OHB<1TyV(=L}Kyh?1j
7*ei)U&r!Lv_YhCQS-z-T3_c1v2u!#$b3k}7l)jLvf+&|ALJ+DT|Zp@lSHk4cOGOE8Q#1rc|7Z6S2I2XP-ek398&@q^!m<L(P1ujo>J=rgQMo7bMLxJz5d~)
o#bu31tl2G-NwV2mGu>w_IqrTfT0;g+zH|`&JU6^X#=BSb0g!)%3V2=^@F%8P!Pre*6XxgsHg8I0rhB|hUG2wm1MA+jO~Ty9$5!Rj?FUCr;KRscxw*yvp_rM
ef#07V&`ly@RZrtD<&m$=#!sw)%<~!242MuvFkG@$D+A(o!_~QY<_qj(0_1QW}D8tJ4`4{fBPmbQzlmL%i^K>5|k8=wiwlR&x8jrbgt-NI@_Lo`qj2TodqHN
#f>zENgn-w^woDsXYMo!^})84f5=Q4kmF<><|Kp_i6tW;kS&$A-!AilJ7oQFCNbG&o%K{Mf=>-mC6AO|Rfk|9*PX^V*cvmSzwbDbl8-}Fm)Ly3T9k2R)THbZ
53c~Q4*d72T!+j@VElCEn6Sn|@rIA7%JC9o!YJ2D^YoJ(z<<2>kec8$-2h+`@2eA0yc_edx|`(jB63+>tBfkc>*=)W98N?j$T_Yvq(KuH-k)SKK2ijz$1)4+
*xT>RWyZe{)FL+(*bLg}#j4lm1Zx?~EEgyMNE1=$k=n;K6v4+=iOlV-T?k<L^(>DV{xbw-S1z-PPqR(DKrVFPaylOs9hti(r;DxGt*Bfvf;&I=17LPJekHG%
rtD7(7BP##5yqB=;7oUHjzZFEbiCWzv~tm|4=zd?+0IpL^l6D%;uEyO_8|h&T;SnpsJS0zFg9ZOw?pOExGb8BHGnik3Lsg|#28;gDF7smVPzeXp{w3U;F`v5
G?*IsuFX0{`9cG95Zuj{gcj~m#4=f#w5K~NLnj|Jo6SrS-8G)7Ll_Af<dperv>X*}$Bb?NnUqus4Q2S#02S3t{6%{+!Q*gu*QKTzb32wO8ZoVsVAyZ-)hK0o
cjsv4AHALt&4eew$nXJF5=q>k`qkL$-%Fm}LvRwn@_W!<yzdx^7{Wf62|O0!;rLU_lA4bA0dE0);rr-RkfEf*=!lEEkGsD?(e-aj#W;90;PssfaCZep{xf+m
Q;~C8%=r!WfB-l&S?#TXLbm)_r1UUrq5FkhgL|xR$vbI&bJO{<UHg2>UQc6zAk9I6m&O9v#*gq18&<Ae3){|Kq$<VpZ9qb5E$_@3ypB2r5DwH1D9o})U|7r#
C(F3Fi(;AN|Ck!GsiY;?B;WB;7hf#Pg#n6S)Zg3>go9ib=XAvi{4>yPs6`#|p{B4V%F9m4Yf7reD?26*iheI#q34n2K5@G&<?%q=>ni4(AtDt`cROMWI6Tlf
+7Al&iTC$w1I<Ju+mthUqxs3e|Jo2jjAY*Iu*1v}uTfztr)SqwT&el6!Wrgobp*R?qJt_dlx&uR0?~{qoHAnlyn<JjCkj7y_31*8@!%-^AQJeDFwL*h4CH=b
0h@^Ybg=T5IHe}a%Nud8^yJjf`n%xOtoc?-$Ry?y<%P$l)gxmUZv>Pig(q!wug*H(O6Wat`?as~PE|cL;K-8+Qt8;D!QgyVsOieYtMpoUMIwFA^T65=Fv|~~
dJUcU0rc*>>*L~Js@Y?N&+I-B9u+WV`DHO3;thY289_3}jZF}`ti{LwLZwNL87~SQnbpP_&Jhy^s|H@v;!U8HCQkzKX!vu7@Ct2a;;-c$o~RdUQc+md7NT->
7(#_@7Q3bjhBP<4NCvFwGeh8P8R97J^QRp9%F`g-CV!ao_ChkVhVb;U%6AfA(}M+EY6mJo9Rp>>MJQI`gK1LSBYV7OXEE7s05Q}{j>uls1S-=`4Tt4VPy@xK
8p4s@Ifd$m<}W4NSd^3o_G&&H-Am%0$!^zZx2HOB-9TIY0VFfU3GPabgyH)%+D%Krt7p*3MMh!jrL1O@!lAojAJZCgeM|XSW!IfAusZl`K}@6IGCkI`Uc{ER
EhC8%)w6<h)|l`E*jB83K$XlefgDEpD|O+C=JLE9)M%s#=bZqB9o!Mh39KR|s+nY1JEF_`%d1E+5=qHNLa=X!03p9vGb<n|hHGDTKe7?y@2LbxmH`M|-o%To
mEL21U=_wbQ87#1VpW>mzITD(E#t`ovbDUhxl*GGCSh4uS#{P49>(_r6Er-A;wFG&B&~TiMMWc)V~4erFH(ETcII#`Zd|R@p9(K6l9Q8$SiJkYCQ#t>NU|uW
n>fPMGAMx1bM(ol1*wO=k8iWIhYTE2$#=durSED3f%k8v2OGzQEMY%dz&(Hn3d<K@j<&nXb6o%jP$>y%<L`i_iHtc<pGIQyF&?;<jd*Q-FLX#aA&d2)TOk`2
lok#Kr*ZO-<(v0Nr4^bHf?onm5`D?uqGQMCKQuLpI2%R%gZ#wk?V%1^Iymj?kb`X2qvuO!jB}@+!kX1*wWhU7d7~JI1&qe41RM0&lE@dOdf#Zv|ChkY8-Re;
lj4Q;)cXt3h!S|XE1CAhu1i#1@_Uo}`{1EXmDMrZc8W@Znq=Pfsvik2pKPZM_Wk%yWrC_`ba)(H1)dc$!Y8+JifHdtR4y!!Qji#s{5pf-J?2P0)6mp4Qjp;3
tE1qnI=4(4S!_k!8rCp7ynoDa_7ua+%a8moCTxLTge>NjTlq(F`-*<1;{k!^mK3CQQ{%sB%0;OMFfbn_O9uzV@cq10{6%icyU6)J@UVo2it0;XYb!&o2ecj5
455W3;fKJAW)-mOATZ$h`b7@5i9#7N`O+c4KIPcbPhEY1`;agG(v*a~b%^cXz;2B;UHQ7kr+9kdN@XpH8KbhzB%XkZ7?jSogH0yg{j;XUpl0#yQ?LK5;dzek
;}M7cNKcpSF`QnaD+-eG;0J?k&0d%6e^U2bTt93^H~DonV9Xkl75!8JhG{BHNxV~clSS&$O&wah{iRW5$^CJVbP4RX164;ae+3gA-rr&Q@@El2r|Rd{pcG~V
Jz#?gT&-28fcs9W+?_Im9-o`R#qg4xaycA~&D`Odh#ZnUlJTt(mKYofAady~{wUs_NoU{C5rgJ1O^au=3!i7xo!;{@Dr|OgmwKcVrZuNbS+Q000s$j238$?x
ll!`amEA$Z2|}j6P?&@{l+Qc@Ya}su%S!u1fl>-*MRY;uGNJlgX^cTxu^zDb?7p$^#KbIzfR_Epp#w=4%qmeUNWdadNIKp{oGB&uUge9^;0MiNd|pLRZH33;
81#G>E}n!<@6Yd$UVIi$^JGnL#V^bAB&gFd@?psS2{;v$9ONt7Fh*eHvIcz7{S_*EFXaM}Hxp*cY9!-X&P2HZ-h2}Ya`d$Zwm(py6_0>Ph}+ei%Owm$AOFh=
^LT&$($)hikk}lV$jp2LTdxA9n|1lYqhtNeU;gO_8nZwoLvZ&hlP3AQt0WWCB{qMBsRB{#8K0o|XhtDX@FguPL6eGISHdJ2!8pt0aC&bn|4aqom?8->4-YQt
)T>bk{Qr-`$n&JYd%Rb4`4V9>mOr=q0Tvl_?Z@xgw<xg&#IdBo7v9d~8z6d7#hduVXxaXKirFy}UDp=@#w(Z5^*(U&6kYWC(YX8glwOX=N27@+J-)~`LkPk;
ldjB+%*Yv7p5z~K##?sIJt_RSF9=uPl7wSsZ-?Ux7qD9|&;hAH5l}b<={mh-i8*a*cJ+esUwokl`20BF0qN?fS2>a|ZbVe#9?Rq#?$SW&`P~i?0a-W4X;igS
c(7*2N}4C~>#n2K(xp{)e1BuPf`TGFsTGu)dF;o%P9g$31$z!|Igky7LJL2sZ8K;b*j|PWfS5dUS!BT6mfRnmPYy#>TzTXz<}f&rYq%paYycT`9|waiv!H<8
yw3zdUS(_l82LoIQ;}E)Y;ZC->nn3>h873FX=M*lK%DWom`x3dC;Dw&3A??DP_75E@+zqXM5lA9cXH=m@koWGH>ho+Hi6GeTrKO-8o4k#s`<mpl{+nm$st5x
DRG{~YkuieXodL7+^NuknwBr7RUZ09Q+0(V{uFWHx>!SFe&>ZUGao2*F9N6|X3b|<?(_O*e#@vB5k3WBN&RC%=ljNF)29T6>Qeh9TXVJ~Btly}Wq?cks;ode
PcWRbA^e*NGzR`{W=w0xU7zt1w=9csEotu%X&TudvZJWY;xQ1pr=GA&7#s=dlx<TDEBzz#sPE~87^1$aAv-{(|H&?W*30XV#=%{rHkavZJ^;BHGf4b}M$~aY
|5{muhoXP=7ZGs%FHMh47yBkew&^<7-anXhhqw|IW@bqwWi1Km?OTb@Zrs8_nu;FIipH2p<I@6-p~z`_94YnT2GbN+*3K%6w|;ZoX^TikPxHO!siCy(ay!S`
9qYBJ_|y?-;=Oq1#Jf_T+Q0h83W`0{j(b1-h0k<dyodd7$-E7aI;{}Q)Sy0zupG?HX-pOGQS8>NR5?sDg4GLl$zgFZu^4$s_7b-LbzTHCjQ$~X#uigJ?yKx$
j6kNt0P5{F+`~Z%hbtHQZ<wd5LCACvPYV4MQ=Ji}?i`u$*t`x#gX$Xnl7iL&l-vDjdi=x`{=dfezleiz&|CjnS3vNOAQ@N7_D_KjY*{X+wuvi_?JC!m@m3&3
;hRo<!w?nnsvhOYhyDg<2b+~})6~S^s~ogn*rZo^PVB<FR<7d?{obrR+7+1{P>nSm+8wH>CPhgupY>N3=3kOnEu&2S{jQ(?2;aJ-PRhs&05o^PTrkP+&y&7T
5(gT>PUcG?xTNXC<6zkE{=um@kiJwXg`p?<i*|r1el4>HA0QaFf$PrZesKK&Wm{g-vKqao%Gf%IR!c-#NJcahd1E(b+s@MYq0PFAB*PH=M3ssUL7?W5NtOmV
rf#xPf{S{m5l#vT&9*87Nl|Elmi>Yk*G<tl#6IZx2HoNvnFG7&eYe)8B(&)!+s@C}`2xg!N$!xOx_wHeLzJd`<wfAFr#H{!YAjRcL<i;XhmPKEal-oKX3~oZ
WmIr?%$5pG!XpjSwtm`l2stmm3BtbxX)+1$hjK7nArkqy8rN$ZfEy`z@iFDH-rl2rX0bw(io!(1EG(O$4E!u*uSVoZI<2m|dOa7^UYUx6j2N9H(XnY<m@2B3
Jy1(e@<kdb`q>o-5t1KUA_ZHW6duhb>h$tYSx3(HWKZYQ)S$^>QNrexOu%zr4FKshFv0;cR@Y3zC+3Lwskdb(Cij#ZEs6HlNT@sVy*6d)<g>CVHlpP4M`!e8
*RGz$5<y*`KfRjJGM4ruLao8tSL7FKw`_x0cBS&}3jEma_`d7u7TRtjR)`5xQq@%X*7(ZSxD=gsfmTD6Z|U+Os1D&iGcdLcDOM<GPNB7FkmD~&>L6j68k?KN
%vq0^%(|*?3i(bND(V#a&-lxT<PIER;)(^@k8zim?Rm|gN9bS;g0%+lgAv=C21fq`aoA}I;naQdHqCu{QWM;1!o7DegG>2>SuUqiFQ(B(t>HQ}Fn1k-!TM!w
QtnKvoz$rHGD50+JXuE4h$L!%cgWU1Q7T&QDseTmiU}aFz#VoZmqv`2?$0MdDcaU*(*9PO=<#MqY6m2)h8qm`sMHGxXqq5+=<hM0LkcWG)-nl5S+oHAIzXPx
1Xefl3Q!^lm<Nq|n?2es^IwAyBk~&NMGd_aP1<o}jZNFOq0$%IoUiiZglUSHV@hdjAlDXtk_oT`R9b5!QU9+=O->E*^~N$bA+#hvw0FW5C24mCGV03JunS+j
rk}pPGLQawFhU<u=Qf}xPY#*8xN-tSO^VxlaLz@lHfk0sLkZYy%$(nSvB~^dUh2n6j+i!9#8lA5v8DJ{@Jx%&17<Nw7Sn=!g!Ilc*3d*3Y?x!)U6}>!Z5a5k
Eo&xRU?cBz1DNVsm&}&#Wf$F8<91e&Wra=fJ?Cl5&ps9d+cm>QXmrHtM_N{KgdF+^vxt45m>Yn;-&CFSY`CIQIgmZo`J0qorI%}@KX3?*G+zE;%sbbw$yXBd
oeP3bxi#}-s3sP8FQD`ic3e)pr{v@kr{ZH+b0v0gT=5fC=eAC@{~!yaV<tvd&llhH<>D0u5CcLdA2Ka@4sW5#3T87deZ8gRcMLPFz?bhO_a}V$6=lOZjc>PO
!J41tQ{1yASNK_h1haQijm^$xTH#^i7BlkO5Z_&7fA=dm8oB=463Ff>eghD^rbQNa#gf36`;CTGmlU2(uhox+HF3pYMf1b|S42blD>z-9iz}h324sa-e^bHS
_q0+;Z8H~CY+Mpt4RA=~1%n_oLtJtQE{;n&<EfZ)_tq%b(9!qZdodPLh^rb~h8QQP$(Ancs&i>F<uIXDLxE}f9Yep+yUFb&|G%A6uk&r&4kI28R{onQy;9mj
{wmoh8x9iO?PzrWwPGSDx`)Z+%YJ7?9Q~)phyh(#+CTWEke)d}Pa9$l!m*0Lw;sU1K@k?6mTA#&l#v)3vl3L_+Yeyl!>4bIEKui0qP}ydub^K{K@_#&HLh?T
csM2}zl}h>X;OWMphJ=m=eZPFmxNz$K~vdSzx4?GOi(j1Yt3%<Oo1%+;Kp05jJ;==)`V5ZMhc8ihv^sHC8?U3f}6RPrd_>Ca9L+?1<^TpIK~9N7h^w^tg$I>
^^56$3n%y~nu~LViOYUO`b(DE5U71>iJtU{B<1#{1Y<`B83@03vTu#}o(<t-zH$L~5EELSNq^W1h3d(z4K93}Q0EmL{_hd|5_38}L8yLol^&yc@8FB_OBkJl
Fw5|s%HW3awXr&-_&577=~^a!Ra5X=ihw?Ovyl#NUklahuC+|tcN9*Ty@3wHOfjO7A)k4qL=p4$%#ygb>C2qLJz?R*@&60X%$S)*+27no_3Grx3lvKPV|?FM
Zb*a^f#Ss5JTcRM<5B<OpVQ|-#*VNj(O6H?;k8~@;|M@^b?VJHPg?<16y~ckJ0(-7fx64Gm@5bVCax>~G1p|E74j1jT|d)84qn-s;b(-OT8T@%U!cy^<X}{k
wWG+-T?pBeh9&H&>^S;WMK0*A?kQmE2vZwbVK6D?R2I7x=ih7F+Z4!kDP+gVF%D#unb`L;7lM|`YOJzxGZdtJj?fKQQ45B@`jSddZ))kO^2lR7QY4l_9W-%M
M^q+{?2FMRNEh0_;MV2Ezw&sSaX};Z6XOPc_40BaYP8(>V2k7;*43kDTYNa`qO_hR1))aEzEPGE8&G$SsnSfnmX-?jpxX$rp?KYV0mf&>MeUX8wv^ik*8`UQ
!_Uo4GNDLW#30R=_MuA#JxrYSgvN9XUZKvl*iO=Q58g3K%9sFE<CACvMIiH+ZoGj_6CCaVVmvS*)vCxbjo%$7#^)Z7>@YZ9^!9c}lc_f45nEw$fY%MJI=!9G
^x~1ROVv&TM>xdW)UuRLV|G{%A27$>E3_F}QG_J#fu(~=dLV{cmffSIAz3ovB1(A)epz!Ny8DOgzELu>Z?d)54wV1|S1#i?UPdi^Hr;IeM}(!taJvl1*D|;!
;`ex<2dm`3UTEC1%X$a5j@m;4`Ry~YMs%1oG;Up)w@2|`h)L>!zO2hvW?GOO7iYoRj!(ete)0xc`5hYG>W!%emKF;drAN7T!z=F>Z(_mfayxMc#h*!B+M96%
m|lUNIdUZ5Yca)2Z}s!bUKA=vUL%!`N3_v=Qf4|>2y9>+T`c!)RZ<FY|2wo6%`jk(`)HSunU^|2JiSF#K{IFdyeRY+q6>9SW>xf)8eaG-mw1)Fc{Z&nK4gb6
vh%7iFsEZI=!?97t-f0`vlxJ7qa%4Ah8=ZgKC3v5kzKMo^}7Tp{4ho>&moJYSDr*%LYqPLQ>{G{$P7?E8kOad<Y^fbDoqa?!5>o<tn#%6Nh(QMTwDtw=pF4(
30wFWFS|Srxdf7B{LP+N{#Vy#ru+C#It8r>%n4$QV)*gmOpoh&M;s>F5xI{_5q1DJKg!0Hngwv-!Rw$k=0)xP(PK0dP;H(ACy<zhaU&g*LtbRSn#1T~%jGTX
JF*l&h?SJ%6)+e$rdS!Ub{2JJFKb<?Pz1xYiAsVYKb^|yg}VT@qQN`dw@71gOrJ0Nii}XYwmnRqpm^ux#onU$e9=EI(9iD>nC(`_*M9}BwY5P_Q`BULE$dn9
4Wv=BqkdzM$~9Jh1~pR#@R8umb)WX#LoHy?9QA`)pS0pO%R5)#-Db$Zm8qqG6-<kI5HZl2;!UPJIFMjr&1kbSham=oJvuXxP|XIR@oc2`$kl<a1J6BN;?OO9
I8ilRHqF*~H?-93M8YS+34@pImj2pS6!L-O!!gAYxNTi7Dg{23)nlv9JR;T72zV|51`*%Ye2x~DhwzsD|Lox;?44Zs{vZ&az5^bl<QCVkKN*{4i|(!>+=kU7
iG=)64=#QZWkdJ*YKxl5ihKWP2j={f36bR;=FdzT0`2qH;?khmU8pKa-wtfL?WUM}HBsk!xNT^{2zoL%U5{1YYEaZBDy6V09z9Js8Am6BsESzaySUVG7akEv
R6U5t2X2PSvI%}#Lf3%6vT33`s~I_`HW>Mnyj~*qw{I5=AF@o<@3La_XhmZ_4R^?^QuI*`sv*{=<4FU~t23;9v+D`foCMKy1UX8@vV7fi3cdOGL1i{^<q$Qf
)rf@Z9G@%boB)Mf#%##nrg%|S9BH^tYMLhBK*5%W;}WLtD@tE7gJAUD0O;6*ltLP(LW?w6RceaG1f!wdwzP_2Zgg2L6bEVO>c4Bnxo+aVqa%mlbued(7H2kb
dS-*d38DM=#V;nSjF(D9Nf%%O2cz<1e7S-FX*f2o7s}on+fckK4uGqT?v#61fqCn^@Y|%vDy)!)6g?N2%fz2L2=!*IR?^mI7jnYvzO$KJaz<lU;xM6p*szSW
v3=)qZ6t`w`n;DO{=6hSY7wE~R+p)>)A2f<3F@UiuPdY3b%vxLmwa|CY_CsMJ%?k@B6D5xADk)#O#->1G3BqHsSAJ;>WY}EcTUdQ$zjvNa7f(RSv%D8NM}x|
+{wxkPg3UJqyiGcm-oz_t{KZp#edQT$bXaH6@GV7rMTO{(k9LGZ1J}?ebqN=_O=q(0Pa#7#B^#Kg|e~he0_n2C2!}Ri<JIGiI9~4?^g;@_}BXsxc9$PrWHvc
+Hh12j!U++$~Kz-pEKLeqY+&hwOX?)Zpwqhb&B9gB4*xpnN3F?9l7!vp<n}tLIqo9a!BuW8<s^-+0!qup8i=ocXiYR9=p<c^X0>hi!N+HiaK{GPyhBBy6|HY
yi-}H%sck%{oCi$hzq}eH>*6Oaw0Y`)z3N&UD(V<!2%4=73jhZ(X;-vF6)^MembLbWvC7PsKR<f8G_*BczUdyZPz(0^?1+x>dkC49%{c6_mr$A^x7%6q%^Zf
_J-jTQVQaz_=oyn-&it}tq8<u<_YiaK7pryfm>^cDD`w2f;qx0zO>{FpEe$|f<VRYmq@NkG9UBD$paU#oYVuT+c_|MMUH~Ahzl%I{x4-+K)PO8(7_)I)`GgT
$#VeeQCf<$xIy2ZG89C7$_b4I>iK}NW8M<o5!y#3Hn9FneY;4Zry)W1%p#UQA+R0eUzx)pgKrAf)^DU3p^QhV_X!@3V|h%K7%P#BwZU9ejqjYPAs8eXCO!<O
UqFQw0T!y?RyA9SXqWVT-*~!>J3Um+T1M{_+g^M;-%_TA%3ag`e3<Z8Q+n4_;WbS@fYc`T5L+OBi+2FDRqUGK2BS}2G1seQrK;BukS`l-F4AzcR*5pjWM-V#
a=!A~GA&h5)#jrc$D?*Dgc)7Zg@auk*3K^XWcK;sr@%kToQ?nhZspnJ*pWfodB4_{*WncIrx5Cn#iJH6WtKyHIexyaeqPT%`~-d_PF4N>O*0~QE?}1e!htlM
U4CGs(nl_W5~pAFpS!0`rrWW48qXpgg1yn%V^MZ=>em6*b;{nrZJVsDnY9$)8~F1DR{{wk_xJT#^_|)YEZhq`WemxCTrBMj@Wtbkhl_TZ3r`sRIj7_-Zm~Pf
4s?+C6?PcER!V^e4_MSUV<Zi$w>POmYwPNvqEG^wS!{Sf)c;Vx4b@w-{~SVe3g-}y=QHev&=3Ewe%(K9;YvHgr%Bt&`gIlP380I~i)}|pz*);r257Q8?Iw~o
M)h{!&vY<7y!T7$Us@AvRDm`5;spO~RHPjul7+~6j*T2~-Vyt8tK~e|pg&-qwqeUs1*BRo^1?vR!7ArD8AC9fm3Owm#kMHK4?-&pbaeT%g8LY$F5*X1@?lmB
<bw;_VizqrbdTPa5SLy$T@p)cX+|>tg_pQh&Hx@s%UbmgpT<qaY61w+HIbOG&Bt%+1Y;*bn9Ph-O5wMUp4qG(Rh5v64D=6PCT^@`{m7B5q1ifRZ*x-&?TyWZ
Y1Y_lTk{>|rZ_?gK)uoHz|>w3(mlH>m{0G7pDx%ihD5aKE|Wc0!_Mnp$ECUY%x%tvN7<1AqG_vHKgb;=hYyoHXhT2C&S;<A`$3-5*dpv%IN%b2Sy$HScpsmZ
R5DMMIyKIi1L96D&gEMLKZXMT)pqnHcVqPv={ri-QnC<!TFu|H<w<qhEW-+6?btKn_pX+}zCVsx%975xY`07BxDJZU-`92QVRcCD?DGACm~?6ZS#CPBt;+qR
Y24w9<Ej|7TqleFQOnh$;9JaX%PC~mL#N=o$Td^xSS1EqzhZHwe+K}^9F$T;RNuH)A7-P*?zHWcc8AO}um8D>Kg_W>xH_jlLd4f_z{olnnB@{ltetpMK3>Rx
+w5w-V=ET!5-5;AQ+(hH<zqda!ViB$Mk2XNAgPG}r?6{(?VXW$xJ{hs(Pt&adFNln(ypZp9O`_nm+;LPgeC`vGY{42mG{EFBHM6?z2;QR!O@YC#k)@@@3PO-
Xfy&^mwrPQ&|2qg43N~!zShn3!Z>)Ad}q{D&&4JkAI7u5(DIics^G1Eo7|?89R_J%O}h}1?xsB<v##CaW-unyT9+jSBntomDb}<@bJ=4c$xJdfHrmStzty{Y
Pz9SfFnD9@1Q`sn2)tWxfyh{<jffRlx%w-6&WQ^jn0;oBYn}-cWE-bY_+j@v#)z(C7?8U6W?5g-;MhGyBErwqjPW1p_y_75vTbtK8+UbnYI{oA(dQ_@vb(kg
eI<UM14h#@WCk!m>@m72KzJQ*g^gOK_9z-w{H0C0CMvTTn|Ss~zz2RJ_seftxvl!m_I@;3O#b^(L{3Us?WvP;lXDaGZMV7$ZQS7e1G&OaLRHe)5WpD2Cv>CC
aDvn|j!2G$QDQD+4C$a7mhPZ4zF+LjQ3s{<x`YW0&P5*~hA25s+L!2=N2xEdL=CX_lat@vV_t($WBod$l-;)71^2*Z)1lPqUiUe%R_SyRAJJet(pAW;Gg!S3
x6Kn4(Qo?bAd%#SpSZQH^$;FN7mP%L1){FTGBrbCRz(03`%*=ze1HCq?El7OWisti05&(qKM<|a<!`7x8t5zV(f5vl{d#vzpY}4o#Lb~%5$L%530JPM+}8st
(v1xpB>7e3D&ux_U~7~FPzp1J)?+$(<xbsnfAc~G003C^Lz3~nCZ1|c8=83;!-PA5Wr?`0`vxK*3q5O-1d_)z?b_qdKj)dvY6Z*||3<ob&#!{;%jgpp37fl?
u}e++U(4eb^-mD+u*<>jOmZ}r9`bl4)h6?bS%JImc3JUXgED4v5Dn@td9nE8NEJs%@dW0uqZONT^4!!VrSwNTYr8<<EhlOyMV4b_wY`^6U4)y5OZc2`>WxlR
d+t}lJ{mZWg5w1+s>a^Y(@{jZ!IBLe@E%7V=oM^tRU;d0uANqUSYXdLIi%+xk5~+e!&Je;<igmQ%-<&lgc)%^hItV|u3)0Za8CHNB=8z5JMt{`Y_2|}d%)nB
$AaYyNzF|7BlcycM`e$CCqX>tRQqG4v#Ul+%SK!2eve}dHV<IgCK9F$&$^}CA%A7!U#V|H#t*5UspNKepws_zGzMcc?o0Lo)9zciZ{&&1Ehc>7y}v(nK3%}R
f?4z}w<S0}>U$_#SwARpG9BbkErm7;LI%4ra}%nA#BD>Kvg_Qh_)?~nvemPCrEc>8(Te0_Hr;bkd~pRK1zoh}I~S~LlOzuUW44!Zn#VoinAlBUD8fWpBW*&u
Sf6W)kx^w&A$Jk<7R8|xGiK*dQ+ye##~AxH?+ng)_QIBhQB}`Xf(~5z%yDxK=~%j_MOZcl1m1>l3gg$}6Tp+HQ5_nUBVwsL+ENW+RhebgDctD&<?`xFy7s-Y
Syg3irELy)&e(rCiNABt?g@h7ZDQkaJp`mYP%#|cD3iB&BE#Ou2pl)WXfiG3M`~J6&NRotlU!|<SCne|>*rO&pT{Yj3kJqL(ea$#Q}u9qa*@l#3d=Pird*Dl
*6Bc8n#qcE%!WbNdCq@z)ny`+MQ`xsd%se$k0tD;=n2GCuAp!iY-!ncrcXsHL4U!IYt5s9V1uSePI!37GZSK;_Xfw|TF&x^^N3x0RTPLfVSvKzfk@)&5E<Mv
WQh{C4`nIBpJd@#z)*Cc!G`MSzy-ajIJYjzeS&<3kJ^^PxPLt0GfaGztHd>ct0>EL7Z0{Vu^0;%2e%V2(|HouF+YaDyJFgtW{rvRpB4Tby=Hu4D<r(T%DTx-
;gj==qQ)ety}USLMPe%OV-lhkaX_mH;iTWQcb#M}PH44rb^Gr|jH>+*kDBJ!z8gBApGz{~<p3?NG|#cpCnRckyTc7aJ`%69Bd^#4;!9J7x8y1>hz$p)ZRkga
>w3)c5?3&9k%Ov0jEBRa+@{zKtkxPEVSph94Y}Mg+e<K*5s4wh9mMdi^$6R6j8-RS`~yY76K-Q@n>+km%Sd9)#hJDH&bkGl5OXrwPzaL6i+!m``HV%GO7hca
w7b^0#u0qQlQJx&)YI3xLEWnW1_I(@>268Sgo$OnXcb}2$>;U^lhoe!A+vS=_od2`DSqptJFc0Rp&lJSn`k~>>%V@o-;u#U$cHk^*(tOh%hg1|KEmH=!fKDq
;b8P$@EcnU-7Ipdehx>Q*kZf5DClDtpP-O)=DZB@@^9ql+!4TYWK~W=`d5pynVhP;nW=N`X?SGE=Qm6OeZU?^qwBmFf1_xb7z^;uI4WNMvO|9>r!ieONss+!
x*iPal@O}XM93Gnouqa=?;z6S4p$$*d7}+&6Wc~f1yK<|F>H}o9@d<6CRTmA0U=~Cx%9b*9{RN!z|Ag>B-xbCY?V8+zCEOXlb07mLza;)UV}$-q+{G4ovUF^
r@^a3)IM@v1gSe*2VfZ4>}`apz|&kx<B&51GI)KQxg!z!n=$8C@7Xv9v$=Y_KSI;=%yR0DoKoPDmWF7Llv$Bnb@(KhA@@j)rk-x<!1S0K<jD%g-k17or?IkX
zaOLmDoQ?eLTCH(Eq*{yTW?j*6BfUqvv{9QiM1pkyoZ~QubXzgOOrhUzxwh7Iugov6hA_9Gj#?;pW8cT3c@97HVuvxuV9^6_(CWkd@fygOxAJ-Js%8uqUPkE
svzh0b5Gygz(W)z>5xZrl&Zu*E2`zdTlV9M0=x+1KED?rvp%3$NIeUj=Ewd}H;l<z@Z^#4Aqx9GP$Z%t?RwJyz=9v1gsDDp{lLPct+b}H(lAuGM@Jp}pu<>~
lM?%%utw&5()E`Aie`?DSQ#$iJ;e;9PQTG={q~barY6~HN?UDnJNFEajX_@9MUvm2>`nS8CgWGCbDfw!3Iwv)eqEI&dj`x7Qj-5^3-axAAexQD--me^0;#z~
Jth0kXr~xk{=}Une@R$t-#~a^kFbe8G?i5#cIS(qV{({G2Mk$GK7d78Lc?XN)V_t(0F<VYSYh$M5$5|ak?0+a*BkMd@<)CW9aTtj`qk%c&FRDn(cf^-dpSDC
GDr$fooE_H7-?SQ57XfKd?&EJ1tW;{a@E`}=T-6mx7s4CRY1y8&l(w6)VW8^w+V|bz>t}4CFbk=%cnNnd^N9XMO`q1;3!04z%v`f_8oNCxJuV}U7kHFxGw@$
<5P^I{$nR|AhFjTUfVFiWsbDYJ(!n>4!$k!KQWfi){xUKU7<iP0DAZ8Kn`NJ(oO3)Ezua&7Br~d^}HW4)mecfDMo^EcLEHFNIdAC0_EG<lF>82VoR<VZ(O``
QJ#JZtI6%soV6@CcUhYVsFtk6IjNGvwXX~pM_m7Yq9E}d`%tVF&LaI%{+d!8zf>ad>{@|goY0XQ`5Y7U&)BaN>zCe$%DjJ;vm+Brz(wCIdc|ud#&-rUaVh=|
$k!K%vC+iPx8eZYeADVh^RWys_}|_4?P+Ic6WfYvM4xaOnX!*$HIUBTJ-^JA6ugiGIiN#Pm#R!tkICTGMu$Icj7)6qn%;Pmeq%FSK3051m`q6S;g4`kp2viF
e)~ee9M^ZwB4L@a31vHIrzutxskX%lIJ+Fwmpc$fab!+l3Q!Z~c)nuU<6@kc7)gz<I6qtIXcKWZ$PXYt2{`pG1%E@>pm8LUWk)W>0*2Mn&$xW@G7K?QU1C!5
yCC)z6`xXw<3;F<iMoEG>lf2acItzNdyvqH7A;jlYoE%HiqWkw{*Kc;vOCW3Yu0uS$&-Bl?3t=oSJ6ZYUFKKv-G<6B3<RxaHuR477_7hH<kDjd!<OFD2Lf*Y
$Y)IzyW4E7Zf$n1Ub|Mo%ORB!ZRcr@52$n^cU)b6usF27k!5KXL&MB<+MGRva7h{hu$Nry<j5q8+)Zh8{<R@w3M#X20A)dq1^HG@sN#*P^0aDPw&UMns&7m4
q>NOmHnSNJ*hQw{1HEJrhCTE?ey!$>=8MrSMlj3D_9|jdHIwu_gi$rBfM2J9dSeB6IgBVp;KNxrj<J+4swAD<3Vmd)F+Vq^SRLYYEeJ4Gk<raklF8p9p_m7-
*5>iJrh|Bu+*L~%u59ifwvjB@i-aNc&orc5kxV+@YgP=>E~pktejVsSX*F8i^AvUd;C#lx&t&WdfZPcGe`${ccAU2Cq>_)(tB_xuZW@jw&=OZY@!56dr?{Ql
ZJjWzTGcO1lnSaw^8gY%NlI+TabUz~$eBgrfsXYolen3=g6x_nhSD(hqNEi;aYD<g<#2tkIq%4!E@JvvFqKI?jt~s@#VFl=V4*IY0v*OZv6&XORy)g29&J6d
8XZb~0!KmxA%SyYe<G(m>?)(x8pvpTwu)EnT#aeV5nxN};nwA$51#@bsWEjm_4IiJ5+q*?rJ4POi0NbskyiQNr)k_Zl0btD0s6ZMf?4SjN_g5eN<E-QzHt=a
h4HM;UYy(HkuFd~j86A;i%jeo2i^9uXY7(SJ-jiJ#cYd;j;r~pke`k*wxU4sS~M~Ek}gebT=S`XQ@;yt`{qjm`<k=5gl-J@PgG`;N4%QyyX+x-Whd7*SvCM&
{|{p|EnEt8|89OWtsLwV$Lm4qHWRhPV(|gTEY+hpMh^BCw67@!^nk!8)6!!4C*4So%u%`p-D_07LK-gD=U?CHjhk!~?Me^K*QfBL(3Z-rLY2=MH(lNm(#Na=
D+Lhq!G!m*^TEOK`(Of@)K};!Cg;qbvA+Du#})spfbC>@Dv`p(i;HUpma|?=z0M(Ra0$JB%QJ_<8)3&p<si#=EC+C1%D?nA!82U4v8}_F<cQlN0b!)ub5wR9
jKP4;FO~OGxml$nQi7|hlu9HUTWzq3;HEQWWilIf!V8{HWjXC;U&yq4TG`(y2e%bw8iPN#OG4F7VSyPGEw_VjVL})1mf(&A#mW245{rs~B6mF)ph1ji-W3n{
nNJ2?(E86j`9d!sT`G5RfU*>01tFq67RX8dTwY`%<aidEoMwk2=;mDV!X4v_Ei+~>J6N3mN>&8zVVnD^t5v5e*F)NvbDS5xKh#O^@Umv<R@<B638Se*8EBXu
9O#B?*s-O4UbdlGh_pQzE!x;K5iZX)g`fWEEP?;R5#>jh5h14QlZXhUh$(ir*&5Q|f8$G?*wyaWq>#cv6pBe#H80tt0g8^C|G&(CRW$HeeW{HiZVIHw#93bJ
B~M42LrK?RSbX>mh%?&{7Zm=B_316PTWKCBHYehg9WZT$-<T7t#*v)Nw8TKO*7vGp$?n)Pi#3QmY{9Jz3;g{Q9El-BBz0ADWwl;mZPZJ#wo$)hR<kDn?=VYX
jN>u#^(gFbk@ONNSfF3voGnKHB<n&qx}&!K84gSx0AKcXovs`2<pUv|S>$&E=!D)(wm6&mXltsZ`b2#0uD+W){VtM*&%3~0#Ih)4YS}805TWXV$YImcrM5U$
H|Cf6C(oBN7pk8!JAX!Rob|U$O0v6s_h&nuN57SK&zT3i>&O&U7Z52UoM6nFdKgF(F%;ISNrPdLMxwC6SJq7<dxQS2z>wz&JKu{~W$p4gu)A5qf<eH%jzxgY
4QrojBW1ZQS*^Tn=()w<xeX0@x2aemL^lwKq5IvvESm__G)z4!A<9A3N8<~1b%g9}NO3|AX4$K=Vp*eZ7uZ?;%mLTyGfO#${7p?GFG;Xzn;<ZF_F{7o$Z5h3
R+Oh#RkAYDc+X2K?vf%UiSq`jw<sTps{^VSx{MD-+(`)3d$T_>QsZ~pliNDgbHj$Dh4}up63bG%Br$r<fT@WKJrC<?ZwD`u>k@XV*|_^Q)3`(SIC0!pvD+8Q
)k9HIL4CIAD*&i)Pt^9dO6fQJsA{G_(%IOKUIT=1sEGw(8?7VRLkte;@7LGWMNj4l-JstQKzZ}Xv*uq0N7cl`9EG^TB)<DDa=lvH{S<<9k4m$i*;?e(!2xEv
EYb@ZtftX4k3oTdk@lk{I&@>ClZLVe2YSHbS_;o)v%g<$?IGndC63>!{yPV5<DE8g1kUk#CQn%C;k8PuR$g`4gB%w)U^TKAYj^rG@oaI19gx4jZw^v&yzB*U
6>F*)9@(<B97`c`IzAGUzKKCBaPAX`6B#Y2y5OqRA7@na!6`bVaGzwZ=>9!5wn$u(A<87Nouoqfnc`X5_%|#?ZKt5CR%61h6qMg!%AWJJKZ2{X-X-?Z>bhL{
9wO67<Zv6UnoPF|{$ieZ6qC?8tT(vi@(!!^TLaI-%0E}P4lGxL&)-j!#Ba3L!rMww`_Ho<Rz=`n&8dkC*c8;2Ym^tAure)k(Bw^r|F;H(qxV?>+}~E>l`%rQ
XoL#|=o2<-YZ87}m(da_xBA9SgT})hhMS@r{|Ct1H)f-*esi;PVRWoD(b7Qu81%ypH$k?bksxENMr}V}7iG!8uZ$csX^f~hYkzpw2>Kl&7k+fNP5W%9@qK)!
^ITEXN?VqgS&}}Hu(%>}ipc-O64bijSXBC3^^-DhRw9)7-qD*>|9WqU_9bP~!WP?}Z!{gocLgZZ%t!-7$+(3f4gEWJ9<}>T?FQ2u8;3l!9w}uU8HH<{Pi+@@
>|-R4M!r%-$g#!G*p4MTodRX%b{I*Fc=w#n@a^g7ez^Tsl~QYgHO{44ufY5#s$wW&_z`&jod#cL7rYB7U{COmihoBVs(Sy4uZO0oNVVA=`$cGFY!QlI=Kp+e
<t7e%Vw5gD+CTo+qDJ;6UKVzG&N==#ef%bj${sfgp^lFfI?x0d&O)bxeN>ht--sbKtpw#qZqVrk$04Mwp{h8z`3YAgC+PxB!RzE;(L4Ae{yV0<-h-TRV^jth
h_MkT*!?rqb)-%6)NI*WjSn;1yS-<Y+q3~b)*Nf-`t1$^cAYX{Mr)A_>{=2_FDc*(ZSvuz(-sFX?V{=CZunu-J=wgcuD)Jfq$W^rg{2d2t1&7J?q}jsHY2;4
>A)c+(Kz9No-q-r5U|jG_bUki^N|9CT@>`6nd~2+2*O)n<74#g`dGgfgb-QrCyPx*`u%kdSWysM=!DGYXd>OF3MA9j4sM!$P9g@7`~Z$m(Gt&Ysh^wdF?n@Y
kl-9KqLy0Ne&}cPFzwsK;opmXZt0wFbsm^x`a9a7_Z-R51nXDdM+p@UV=1e)IothOw%2Eee)#hLG5}}fcjNXKZ+;FV@w7#Ts1H&332Svk6L}Lgx$QT)LcI<6
u<VsI!^u2+ECYqajKxV_5Wm?#G{Uc;Gy)fHEPNHR>>1~{*@tlATzvkXX7Nm@s<=WAOgxa+7Pnx(A9z~kz!e3o74Y<aQZH<Qm~din3Z1El0HlcLpR=33G%5ST
=xLL#jH1V6=;O+*qeEPq%sAKu`MXx_-e8=<$`}KoKZd3Pr)g(vHfnSj3lP8kYb#0{u>e7d$CW#bIaLq^hbEK<w|#(^zKFa+N!3`UNE9~#F!@r%iPHWG(Pu6C
=an&yq1b>FT2E<<lc;oe6#q3p%ergak7{%yZ6!F;1-=0(^Cwe1g02L|LLd=5pL)DHB<lmn2ue+#8Gqp(l%=`BlriQEy)mm7e4m%OZ{fn{E|_ktQJ{Z-h*2YD
7EF|(*PMhURQ;N@UPdxsp&%2dP&SsQRo=CR|8%}@Qs&m48F8g$l?v*c#NRf9SHXHKZvXnTflvq*Vi6Z#!Bgf^0*xA;qv1g&5A~astTDSHO%s$!7w(Iv6d3W!
qEu3f70w495&+034V{vHiICyh&yMATwbSo)<=Lfx<FS6rQ*n`16?CAQDbPkl=7cjd%)x8$hoInHnGh6Uix!Ss=y162cuf_&^#2yA^sl?AJ9*brj|UtjgY8*t
FhD=gpQszDK9qa;)13l;S$jWI^3Z*V6-CvEOZkN@sbd)g<EA&nM$*M5Z7Vsu+=qbl*1;$SX%TvG2v&hoyJyUG4t-#SVeN|LGYmt%t*eWrjY!0(5bkLbfT$l0
^F-i^J%pyvu(SUV+1#|_wmgg9)@g+Q>75qh{ry^{scYUb&Hl#8a38famPI>7R9l>vRXF2h>1PG&(jz$^zJqu!HQqch*$z~UyFZ_lhpNC>G6f-}eaTNiKu-`#
*|a6(_FrQFVz5uJ;L8lwB{{poP^=I(T7xU3OClDqCd8|!4G0v?H=o|v=3tq=%nXlPn})y}R6e16@)<6cFs59s(cj01Yop(bO5?P<=6EYa?x=fumx1fJHu6{l
;0`?Uy71l$j)g<1tz|)>>V-~>3_-zff$RbYsBG(r)h+#GcS+Ly>tkf3b}+{n13itWho^;1u8DrN&whGY{pcA}x$83nn_Z%7eW=Q%k$Ia@1_unb;@@_WMR1*b
R}&T5YtLbuJOfAJD&Kr+9urxwo=zqnH^I>ze5&_r)2Zx0srCj}P{qpRTb@<&wdUUcRu`A$BYB=%MBE7Ig?q5P1L0Is#sRXq-aJY<c+jC!I{}xeNK%qz`O31T
vv3KN4zULS_>EKS5aOag)-&)#z0V^1<UEj`FDVS9PF+p1emiyp_SZWABZ48dko@VgV2c;jUu%g?ZcE=lm*}27)mhtIhVQu~usjh~6!SvBLMEN@V6v3#vnIqZ
(JcHvGdZoAE!Bur!Ngc^+F?spoWjCsjS`{v^vynYIdld->$kCHNrkt2jjPs&kY4D^CT&?nfWV2reE{TImW#i!dNZ9<mS8iL=7k~n9E7mvzei7Dh{j*pv3Kk`
ahHP1BS>Hvumcn+^Hi}?GyB(LheLsXxgtzd<3G?si+C1XZp$^4pBMD_%tCVs4Da-i$A45Uj=52mz1*jm!SrKBx?WvipsSR_f&>3xhSL(DeDFsPHp>w|7@mb2
xW;?Ybi(p=x6Oi%JCh{emE)&s#Zt=rkBbg5kI=?)H3%`wz_S>8Rd4Mvi376#I69<~<21*w^+LynHc@f}eWO@b48dT4_0Yek?uF^;B0=aiiC-jw>=kL&7MNwx
_bpE_UPyIHqQ*!e5Ve*rj#nP+2RAzf<J56flZbMsSTz@2mLppM=ZPU+yh6Q^!`<Pb`dod9;6{GEr`zATJ2@})Hc0TbCKI484p4>MdxM42;Mpav40TPn4;+3f
Gh{|SaX$_e=a(bRU<K(#E*wuGhr~r<w{UV6+>z)usHCK(p1}KvQV}7bk%<wlb`N@xowfPw7gCe6cQ}C?RS+8p%ysHbU+k(*vU4n}$|%N@3{1khvjPVw5WjBd
0QSi~w1DovGXh++X`X^Mb06?P88OzGPVX*~$+WmyFFcgSJ!);i!fVq-j%4CUO!CiJuUuIUE-4O6WKMlu5wx7Vk+@^r?ca61ii~U)YU&I~1B?bDz5s)HG%1E&
7RY+k_rJSqfSE<o9(Z}}*LEm-@$Zfe867V^m;`s|IezFN&Ek^x42>qE_?;WB0p~;SA|mfE5sA0!Ie}nGjeN6+4ywQ3bnhO!@a<br+~EkC@Z3wzkE2E>AYG!}
PIUsyvq;N!3%H4dL)7j_o~wm8aA*=FLsZwO%6>q02Fwx!KlIav4#b)MR{8mK)x@!lh2dNA>UWsX(l!;ZTpR7n*~wIBedqa{huk4KRpiM^$3Gm=UXs_Tm-2Sy
a(lqA0Huy?5}Ai}7zB-IH=Ulj99RVd#w|De18aadH8k}|xtX52iAAt9(zC<P7u1+!s^%D9&TJpYaj!5i^j<Nx@|WpW-!wFZ1sZsxUNAA%CiW;kX9;FVRMk!W
@gGD21uXC@+p%ooOhv;5wowec{Dd9LgriB$xn5&COTO<u-s{$^3q-J&A<h}T;%H)=f|oXIAQKf~Cb}VNTXt9Eyr*oqk1~j11LZ*(Yd=NFI?Vf<6%(^|Z4O>R
$y2WIYflf^aAa5Shd_JmiFWFWmOi3Ddb)f!*zm2<27xHeZKUj<7!FZFblL>>(^G=9HSsavGZ7u?@Q^8dqJ$2$<Fn5$h3Q2!52vUN<QjtU_E0bAsaIHily)EL
bt|#vgcn(~0FD5WmNx!ztrhn;#P0Ac06;^^M-)0S7%TPlk{*8!i#KI4*2{B;eD;EIGb#29HsCKI^^rx}1v@?DT5bPoQxX^>4u(C@oxflK=&W!y0OM*5r7pPm
N-&TG<TVT2xr@L*G;ho$PqsILbjAbr9)vT8BgR7jO46dFfzZRbqZ_L?9{H@MQ7JR))|WDyEJzoBJ4=U@k7+Q;^%%84@2Y0Y&TjQ;fPt_5w)8d|R{q)p)U{zY
jl$%N&~}cn=<I13xs&jU=0Y)yq0-I6`Fb~%euIy5>V8rnrgfJ|M>eYEmNBfSN{U+1Dj0A;B{1ZAM~u?WM<apalEmK^jkdKMh#*{qgsiH^FSMp1HO60wimf;d
1t=ln!AvH@6xNUO^Y|fKw&ek5__6@;mCI}g-`~UleHlBOo1yt0(Aar5@|Ih$VV8m#VLG|gPH-#$CW^&61<jb`8)W9jjoA}dYR&A1|G8>G)AVlvx?al!3pKX~
);NqR;3M$}L~n%5?fvGce<9A*9k>6=qUa)9Ab1w7Hh<Mr6y4vq<3EdA%`Z@;eWp&0k-pu$62XpzWp*xIAo?4V6Qurgd&%36b*t>Vjl*QHxmuoGlDb5=N<Ljn
&o2Qkv(|{wB1tP`3(yMJ<#yywRU-yfe!^28blq&R5gfI8P0vpl4Df2-*5e;0_7OK$op+4*AUhD7okEWanqvh%YOfA|lI&RJ4AUsL0263|Lr^X+z>HdDbpa6=
QXbdsdo<}(_G?K64qNn9kpp6u4>Q?9Xdz7ho{>ucLQ&R$Gs@pkfWygBC9lX<?fl>`(;pK`ss&%m_=};l)hi&0@a5uc7{z!tM=x55+I>jfszj@bhU|fT<FX;P
R+2U$B+h{TXCu7?z8TletM+O~2S&FPxhk{EOBixi;ETYu-foVzDOo7>h!JwVknNT##C?zgJ^;BFm?(5HwXeOdfF&CsXxh}Y<464~H#Th)$$>{jPW=&lPR{q$
1&Ne?3FRRI^m3C^pWPz>8_dfp^1J&iuDQChD+z_goVfl8ED@Mp2eGExG(ve^@6`74#24>=8PxEikki>~M*Bvmz_bV;c{qD!!ACmA2ZBDW{?RiuM*?DGP|U<x
e(BfjgIv^`4N@FhE<@*2rmdc4XXUvvap8=00JlcN#^jyw1v0DIIHXxOHQN@gpuxz!vlKH!owv0}oflcdWfqKOs4Mr$ap=VA@5c%ueX*`S@jYFO80@gN2y*q8
UPGac^VR6x3S=>7N$DK-UJE+F+=2dc@FN6|xmUDbGEjZgK?@Cr@a6Q8JMK6@cu&4)x@Ale-qM-f*aY^rldbcu+htp-{YwLQB;v`iE9SKwpeDTBrj#Fi+&Oy|
q{|W70iqB$c5Ql0{;d{Hpx^85fR(jSe26phL7$yx{iK4{I6Rs>^+?cy>)Fo&E8@RIyXGYmk9E9Z!b2&X5`o3t4lwlJyl{%-`Rr;7)yIu5vIIlT2D)HShka7f
9(1Y<839q8g*X9{JUo#v<!nRl`DU^9R>=CBgO;FR;zoY5>OdRdHi++@a3s0fFCW%^x=h_ESx^fqFLmWX6e2ZC?Nc0A*}C9il4I_-H~oT{vfYwY{uR4$)E{<>
G5J6IW=btpl0W~a)*zTL`32eOz;On`EnB-Ra+U#j(}6=+qF2TnAGso^5BiWb>u0Xq4o7VaShxq*zPUIEY(<bKy2i}NUHUvqLfKDB6X67&$5HyidN76s0y>K$
F%2QKluvxYs3!P;^MpL8T)E-{+0RwPMP7Bual)EuM#xfB=SKJKWK=lqKl-%1n$m#2lKK`{RHSadC2;V2T=|fV3i8OJzYBv!FYr>~KZ}#pPHJOc_eE`qx$|;Y
TJGRR8o^~zwJoG|s^{C9z$#-xKcpv{GMJ&|E;QBwC<z-~sX?SzqzdUDyNzmTZTD~;^&ZEH^I;*%t+#40RtA2w6S0Z*CUU1|zhqwby-t515Qy~&^14X?Y~~s$
iphU81>eEXLo%)qJKo4fTFhc|F=_7C0$dq0Nu8m`q8vA+u~)%|q>7$B-j57g1<@*vapFT`1koEdGk)I~DNCW88Qm7Uyi~pCkz>^upzNOm(@FOYi`!ZuQ{-++
*T7Aw2(K!NlwU6Nr~Akc=FS|+FKXSwUnV{eZN6PsE(H}8B@zxq)rdJAhT<*}MGL)WqpSEE2}vbw9~(w)u-@20qI-8CmFbzL8HwS-HXrM77wVhv6Q(qmMP5<e
8ZG+Q$A)ONm;Y*9*Ac?&_dQ8cK-|tvrd~AH!o9s>^MTMUf~8)YWICM_G;WZ4y~M%~7XMy7-erd)wk?HI@=7h=<9a(p9;u?P<r->%oN|@3`Vxr0+9D0upNl|D
$n(=Yup9dmb~|QVHb(UsqU{?yo9-x&Om-s7>SipGHk{Mm{hA)cXBd8k4!?InDW6se>spp7FzD*UZfmxuXqppyf!NyBc{8+%1@|pd3PC8e7XX22V-C7*MBK3N
7PKvk2cnu2&QM=e17tqSIb-D!6?bQ|7Sh2SB9@=-gvxeN-H!sr=)63hnwbphs}BLecH@6EUx`B5r9AEXKQk?i3tB=@x<&pm-Fd1pe%68Pc!rp{T-iw^W&)t~
J|p@6w#T&h5n<4P&Mf)PZk@RlGbq9PeiQX0rtJd?P_0jB0LX+U&b|H@6Ub`pXPr#y573eFTk7+b+n%kWEah^X>4pGHb3VS|Y?~=5$xgLMs9HTpC(12{mgjSb
1QOT>dN4+v%nSn)#%ULiF{8mN9eqCos}MlV+X58-Kpm!1xN+2aR2KClRJsYq66YYE|5KA;K%)JM<EB5Z@q2=QT0@<`r(!_qLgyHuVo!s6!@M(ulDy2xFgwCi
VeC@mJXy9vnMdDE9b00Fns$+3&cTx7q78BHNti^f-HBJQ+2NFhkPs_cNLMJ94W5JcZ`G}Lc#jRnyP_%vUq|b~KfR{7%A_UjAk`bLZ`Mwhj&dz#&U~~}8hm&~
OUnUCf**A2*a5qqo_3hLI*$G8tjF31_Ax#s)grwSjYpiH>HR+nnLIe|?`NQyRsHqFlk6EUa4A<ipF^P)uQ#$|=shdcy@{J!id`iV@f4p$F8`YSzAk){Yx;Jg
NQ{Cjfos20t?{|-1-<K(sl)%<21f^NM{1OPkZT35Q&$1_=vk1KZxs}Ki^ZRdijR<gEKYkF(%`D`hGwj55}s!aPI`NJ8$PHvtrVufNK3?;i7dc*fh{=7a3C2e
ggQe)5B#BJ>+ixXnQ?t_Wu8NvPEXkCA1?eh+ag13TJ$E{RA@``aZ&At7V6rXtXCdUmf=AuZ-l;de-@_nwSA40eHA%<8>$k0w|2xM8fyI~Z*t@p)MUPi9G$7J
@&T&;xLe{p!4?DP>jG?94s<4fkZhbjY@EF8KkoBOfxs~9VH~9A=_y0Gqry-NGs`RG*FxLk=Ps<5L)Z^Ak(4>2nnyC-;`^sC*jXyb<I9<j7%F|Y-ZdR#JE({p
N8$Q`4%Ea4imo?dU$I!NGKbIDSB|b-6SkZ<5mA`}IJ!;SUv8zU(z+G6ds)?8wUK%8Iuat8tgI?Vu*@ipV#euoVbaV7dOI4TPf&+8wfRL9<#=7yW8W<Z_$dr%
;KS8+4Z-{%HjY(sN`()^rWoVP37+_FQ#RJ&gUW80aE=i8NCdY{LKnL2UY7dXI;M^H5;fT@@0=tGOm4bbxqzre_Ex(FTCnbEeu)B5Q+%!z3w};h<M%ti+`y9K
WDKK5S48=IQ+Sd>zI2V_qmHPcQ##z@sS+lGw&Y(L=bLKD3nzpJFE9>5F8<gSeA1de1P}kYBdt+!qC-G(G+r;5a{Bc8@$r*<hEYO-pXm`*Kxw<eluH$7(FO!O
$N3=vfl2cr{8xe(ZzmJVhwoXF|01pTyb_bayZe@T1O4F#h<r4h*6v9$B=jKC{{iO%O!FqcInV%E$EY>p5ty%EmE^fc!y29>64lgF_Fdo`9%a|1{W|O?lx|AL
t!xGty>STzl8Y#S!|NLLWkY}9?v~C~!-c|C5e2}uaB8^NF*6bxn0j^)A|TfK+6QQT_P4njR0xnaa+ezR`so)U?2fVg0|{TME1oO>FY5L4jI-6KEmkh{w_<{R
CLoRO%m(YePTTfz?tJJ>d_l|r)4GJm9!ldb8aL!&KCUu4*}v-bD{o56*%90w>TP_@PpVEyy4&tGrbW3%liJB1*qv?@?0k>lLIgU$Y=~&Q9b*7G;)t{Bj2MM{
Dw&4c8UW#nhX?sOL|@0d#7fF3k7MOLf=`yztyA3*R}2$@LDS_}@Z2jgNd|k+xnrJe0%aT=l&L2WYVp+(8H~v!3LYr?TE`<@K$Qbn;2%#^3!Ff$WX=1O0qT>B
pf~&Pekg+%R99UOpJ`D5cK5Xs`Qyzx>9+dbX6?g}qOIZQLSN8jG-7kAIRWRVTdQ6Lbxgl3(s&|wL^PH44NpY(17_Vy1BXYd#Zm{YOIoVpKSv{w3V6V7SP5^c
d{7htz!BmM`(07Y_kR11BTFh>A@%MgP1c&ZBTcD}!yNeO14U9p8Isg<#ci~<NnpKi|8Vd7dyy&pwmKo>ttQq&Y^ta*>Oz{ZB9{G?1=MMLlSo__PXyzPb`k9p
@HqT<)}D{JFYjc#f$+!21$@H#?g-*sqdzO3s%OPSeR5WJN-D$|MXyF6_Ig>gZ;|Z!gvucM4P_*DQ{CNo1q!6!<q8_v(tMu>G$@*j9D+FFOf;}TDchS8l~zO9
-tEe}?o82$aw%%;2dtaoGiw8NenyP^IdVL-mabNa*e6&>#Y6gQL&lWB#~z&+ydg+=g<4aiJcV7+NloYd$7xHHq=ydv6ZLcD&DaI(KW@~=Rr$5wJr0S#@}x?M
Yi=bqo>Rv0MxKO}-?*XUn>$EQ3Z^1C^=Hu84iszYK)ZN#*KyJq*+^RcTiczjxV--OX+b?+iFO})opgU`_WTR5zf}9kRECnxyO4%Mn;yPCx}4O?__wMk?b<r)
N16L?8BfRLfTNiT=JgvoEh?s(tXx#;hVE~Gkj-+sE6@|HQG2@HdrVAw$8()~`j(a$Cj`}8OGAHnu@aP*EPLxGPe_h=7cGe}en4e^TBun#iD`njkvX*!<{q)4
I-d1&2%Y!ghH<8zEFy)eJ|nx@imcf3y9u%=_v>I5PsNOiaB=m%yjQN8T4}4=>J`>RI>&SS5tGcC4C~>16qpB{`v+!*2SW#nwcU|y=L*Yi8SW|C|0e2UbW9pt
Ta0s|*eSIDyRDJK(r|gl_BRNO>94ABo`G5Fj*fAzjWjSYNfe>~Ehc6JwItvT7kJ7lLW4ZxKh8$3hEl39Ap!tNb7Y4qkQ1(rqLuM|b`yw31<rgx^cxq|#%tMA
x!MJk)*XyVtj)(pE<L2e+__b%caYpiAEioxnt&mNYR^*AMqZ^s+pXj1x~_Bo6G+FU{sm$YG)#<}!WTq*3Ygt4L=zBpvp@@c2#))@-uD97!GB`{qWmw-*F7g<
ZQ*P+>kr$TvAFhAjl-#0F?b^8Mg+$gG$M7nqR-@B6-JYqwSu8ZH<eetQ3d!b8n`gw(ooZug!)uE8&l0z$pk4H&3S6M?UZIK20rW4sr9mx<}7M;b~fQvGCgQo
DiNCE!C`2}M$c&|d#TrFYrLep4QAI$m6>%{IO_?28L#tu98T;Cu2o(v+Xxyz_H4FhhT_S5qm`n6xH93gG8!?|{tUgVoQMH|CyRh+2{S($H5Qs2T2AM0O=-zw
hSO%lwnNBsf=Jxz>d!`ZEKJtWfn_y6=ja1qok0&hyvE0j8i`tcvj3-YnE>x|@>xL++%8)47riIHaRag<M=VN0N&seRuHOy6f)&(#XqrkeULfUR2<t|SlpsVl
=~D!p!vCynBDw~A7T;R}rO)4y6M2czqFX`U>dD|^`@{X>--qDV%l?AFAXY@#uw)dT8C7qT)x5Rq>4#}KiH_f<<bQ!Yy2&BOY+#3ls^w}l+fgW;A>KZ$R6v6`
G%Y8`HAd4Kdtx7^9tL2soQS;lZs4`&r;Q|96UuJOpb5so6b$VUVPqZeND{DXwfO+2*V3<xxLZUI6h%_6TZpNhJbmgKwE<Ev9-rBD`GJmlc^QWaPj+@jM%npJ
i>nr$&QW_H+>`PO;q9g1_wzYKRiAYgSocwDCm*S8bJ(fCk$Ld%WgDsRR@)>F259e8GM5`jG(^kEelewk(iK^>#xOkC=@_{Y4Q@`@^f_eA-iKB;$~CdFs22hs
<gi<`UII{k*MccOa*5qullYLBVLxZuoom7H4+PGFGu<;;5D8dy5&cW@EGQ<hKe~BGx1IJ%=Q~y2JpNkU^lJ{{3iN<>6I>`NT@?{{RMOihJYu?^x-!=bu4ulf
qsr6Q5N3^nINW(JL*|-!3?77*@?E3YU@ne{LVeWFjH-|oAif6|J>}GMr6Bwz-YwGx`ugx)X<}BUl_qgGdYpIhildtBtNP5kPnIk-v5c$(NHbZ}1TFLZg<%k<
3Dl)pddFfnM!q{T_IK`smerr>8`XOE=*c=4lY+@^M_23M5|E=9wajRCQi47JMq5J9=DY|hvOQoi*E}v#&r>QgjLV%&Nqx4X?qJ|S6V6anJZyYWI0=IiEs1DW
y(uNmYHdWZImsZ(>>b*PU25k#{5WYnq}HL@{DCKg=;CwC`W_O3a$WmKEewH|%8p<x_R5RkwY7A8?b>9<VGrg6V=h12-9w4XRkt@|yO}52Z1Wr{OE$z9bS&g<
+2{y?Kd&+8_FNkHmF)F*hPeJ?=LVFT3v}(teXTv5MdoWnmMJ8H_|^!iMT_>lHpRwh;l2&IEyOCwFiRDvKy%QT0rs!al;Jq#`M!{9dE%wHquSy4Rvj+JL&_N<
1#XfN#`eFyZ4E8HBYKe^3<b@`Mtp20N~GisIYpHv?Zk}=F`7bi8D|zW<kyCB)H@576<rk7S>Cd}&)@&>Ag7$s;gpYqwgLpMsJ-;9o@1$l4n?l_9r{6w&a#4X
@?$GtMB43LW>|{q)ZoQ?zm!FbpvCAr^brXR=(L<VsO!Q&({D8xhg*F{<_`FnZ9f@ctG+z1n0BGtQ*(>@KH*jMnrFD-7KlfrLDCcv{aHlFRJNH3e`Q?FCsVd}
A>fr16o>9w7bHu}R|qxhI?cewc&OrG$$bCE_*@nyk-xV8-=@_weca{&LH<-<oBJhe^G4ZfF;E5*U>!kS%YNZ=RCx>o^=n$f1OE<e#3e>5Z-DxZ6*CZGlfR5s
815+*kJ3==<vy<IwO*Amjb^bXIZI?&z{8PwO?jm*eNeP7vlLwnWQbuXO0WZP={~tlajr59!K9j2Es*&ik6y8fjP;A|?06lj{rDAMo54=i%d~+}Xc}chb|r<#
y#2k;DGm-MBT>oX3xgb;g3%1Bud+gLs<ZC1S%VW+|94CU`v1d@vwV$1ZaHuUOi9~pBn(eEz7S2b(!Ps;X_F*nr_1?aWTOkCqOpGUn9^fPoIvi8KM$~V5(@y&
U)@jQq^14nm$>T=RnhZM3=hXLkO84T)n~-X^y5r}{9O+wUdxahwbG)frMcyiG@uTo;0LK6onWwH1Ha}=#W3@{_YuZR8(0OWWckyB@<<u76OpkOiS7YJgX60B
oPUDj-5jZDFS0x;BlwyqDH$|?ziwjKVA?2Z@17QI(CSU+isf@HJ*OwVnW_aBaa<-wa}HLzuV!eFH|so@YT;EtIH^G&>J5P_!iRx?e_Pfwgxu+7(7<=ydlEj4
;U&_xPCtMiV_>yZ++Oh%@*2_lsK@oa`t9X7djd1RVW0OYcJ1>op6dio9=aGnv%6Q=5#x9R&XmzZUtWS5(S<e$uXZOARu?q(bJSC{t`vq}z^{bEWXDtL69rBV
_(<#~WJ!o+@~a-Ah4`@@y+L@u8fU+O>dTJ5yZes747q$_)Ho!8u5^}_UJnL0ITX{}&?y4+q~7FVv4Oj4;1ejaF?IuYbAO3r_?&FSuS!qKQooj4b@|xx`O%W`
#AX!PA+)faZmb*03}!E7CqmIEXdR~DF701j4uc2#5&G*lQTm>TtVYf_llaDK!!BgC%V@?-v_(C<p?Tz^q2Hz)Hb)J*`#?p`ZU~igmlpK3MQ$1#-%RW8ru85(
QPBd@WApN~OO&0R?Xt&M#LJv#SIb&O@FeY$*@LT!^b#hq{wQq@0@<x4op`E8=J*h3(JBr6APs9|%a&YS)W=XmSGn`N%gmYoybfyu-I1Pf?@_;NCD79sYRKuU
C;V273cTuc!DY?@2)56#xTLGKU;53K;YV*|ZMo%kt%EcScgG+IaTzuJ2Nnt9)e_+!JG?mk{bzWKJ=5oo_|j%XNN2KsJPjs;MX*?dD$m%DhB(lV`Vt?~0qO0-
pmAfY)FBz1UY4GnBgDV8Q1Bcd;r0WG1-pPpTzW+2*->oT*HxE~ctGVPrQ3!}QoCofw1$uIr^HvT530TBqLe)e=&t7tv9Jyx)*lQ`D@3^U(+=5r>?lec#+kAR
PnG7w0&X#&B#&T?QRLAZwNY(1afK=;?z3Pd?c<`+vNEEZO-QPj{NQ4;YX5N$ytDX<haf=_cXNCQ@a`6KSWy$7pZ{Sl4@RkVqI8(tp_j-ftwK7Y7!R%Z|K&yS
;|Z%IVqt;Z_u-_J-O#~(vU!uv=#5V^pQYJ04bdZs4}6S{FZ&Kzg$Nd~>yrrLZ3Xx*H-EwSM%qys%QSmi;9n^$%~L}@@^`a)Rc5NfyOlI%oJZvnAceiA`i384
smr9_j0+G-gP7M%(m4l#6xh|5S?a7bUa-p5{s2UDmc8XO_xmrX+fvUW1EyCcCF%&UvYOz&-OpG~F_n5l@D~MVYc&Dx6tII3PQVaM;#_gnm2XQ)YL%S~#D#iS
q+I8~XN0|c&Lbs72{!FpIyX!DttZlFI)`^&J1tD4$X|;Ht&F~9l=&XrNivnCUz?RzExcD-ziD^^Q3~uYmTb`0yF7!z-TFguhn;%_sTc`y>*<HwRGw_5_#DrK
OSFB!W2d#k<~r%dxXpMfm>)sYea)EN@a&^~!Atb>!jGTDkPgdJ?D|w7aD`4E`u2GIi6QOg-`(E9>byX2)}sz|8nK}iMijAABj`jMV5gAdCxVO#=c%S%TjBtj
mZ=-epF5t`hC<P>bAscj8#H*pDQ^;lcGA-?sww$GLj0<<7w}!p%-hO5bzMi6R?3zbAM*ifn0l$Bq9%}5u>zUIT1$81W5ZQ=X<|sgki+Wjjdd0+{C)-R1~RBH
^<EHr?K5uxZ_6m|ZMZMt(2)KHlpC-RWS4^KlS(7m;$IGmO<S4hbSNm_{qcv|w5QB${&p0BG`B&bpEmy5v9DGm2HlPJ4T7{&-^!T(DLyg<c&Pd&wkU~U#Qu`Q
R?#ysZI@6VFCw9W=<JnIF$`4{p6_Kj=b4n68~-0^q#U*<wtj#xGrqBnV9Zn!G~RfS$%hF{q4`FSpWJnJ`R~_L#kJ&fwUCa5k%xfOH!P28amJ7KgmizFE$zcA
JWpi((wsv(0Hv8DBW~`$JkTYMuHtA2*v58sc5jGB(pA-<w7&V2`d=eQ*LIS5yNYQO;CR+&dw7PAs^e+dOg@bNEfnKUq49h3*KoH%sEg}(1}}X@mCm)lMk;To
S)6wz%eq0v4C^pgoAYf_HfmP6%{Jt%oTcNm0aj7Sb!c`!hthe8t4ja#_Zbdw!L|an63`wbd6vs(y@V|_YNLK(mVeCIus`YX?o&>@A?u)nfN#aS1Q9P!|DL6L
!h#MIs@2B5=u~Lz5fTt?)MtL2LVpq(pO&!yeMv{*>eFuPE5u=%_9}`+mdNykK?hXURc8Q;N)4mtG(J&Xei6&vK|egnZLH+j_q7Sl0g$gJif1`j-fsyz3*Y+2
f0qf8f*om%v>>&i<lY^TB?p(H0^GFAvI;5kLq#Y|Ud8U*?279{_{ll4FchG3qHerBT4)bRg(B1j+@MULfoo+zgkhc2(ai3pcagmR%sXMdgr~wSuoHjo+iH=h
3ck-&8>e$f3e3XbI&iGaHcSL3I|K7PL=>Gg8-hO2<ZQh3jmnPQ^n|XJ-CRt>a#Bf1&Tg=uejA6Uf-6|^`B<&eEi>_NsXGB+#<u#FGWv3QzXRamwAaJ_<yexD
$z2_x=jM6NF_EV>n(6QAEdlj^ClpCwEY=I=Br4);{`I4iUQ~u}dfryuwA3mi6xbp|0qV5BEoi;edKV<-e0MmA$HS6)h}055l>g25gn{VRqMMfYMbHQ;whpJD
?BWg4v)d+=C-#|b13;w!IFnW3b@v+1of=pzh5qX-hrNIPwb6-=de)5s^Wc1Hi<$|Je%NGlS!$`eW;!B1qAl67lHyNwtto-%?H?NWx@^M?gbmb#q@7yZgGF5Z
+C=`%VbJ<ENAwOWlodkIT+#MDXyF3yO7Vfn-smfs$prdIju;Gtk^iKeimM=SyH?|I^TKqOtd;E?8wI@-&(QF`Q4O+nFwyxN?<0g_i!f5aZ~@DYdGZ=oq$>ce
@UZ(V7Iz9-Bsh`QDHxwUMb{@I+m=g3qEB9~nQ&9P?D%Q-{b<TF#tEvqsq3bOp_56e!T-w6z6G`X0}=%CsGV463yZrFygJF?x`jBc*8KdHDmGkqqw?>}V_B2#
LDwi3Aiy_48-=MFdX#D1?9TIG*kYWwJ$<Lzbe}>9!&d$_LJ8HihA%IVGH)>y^+A(Lj3(j#)A{!lSL#_KT>wvItU!)xd}0EK)s(Br$3*14x%wQyE6Vmsl-jpX
xnoeQ&(1buq0yRgqk*5~n@_DEi*uaNTrdIIVdrdxQ<0oK<0i8%Jqk{nxdmv6g+Hji3U!S?mhMT#MyfFg&W(u$(sx)n4#L-Gmt>1^mh{`26#m04p#gbB1{=@i
XX>&%08Wz~dp;W8p&xl<{18}c69el$#QTa5C0DNj-_`a#$|9t=09Ix-Zx*tP0%Nnl=9CBrsPa_G1RH1U_kcP>3SH}lB@+u-TfH8c7De6cJAdTw?)t)Ugo~EB
uT;S9b_$3G+R~?S0AnV~9DFqa@wpDXHOO?CcVDwogG;EcW+XRHxUzMzdU{&<6c%`VrVlKg4!)+LyW4OGi7WTv{niPaId+&mttWSb6#Xa;5t&S{s+AQJ4IPNn
@w(AAf<8#`tc*R3O1fzazHs$y?0h2?7RT*9kU%|wj0B=B)2Wzw7>V=ogIK4Uz44&h;<qTy!z(~1Or-%=t9AKG-E%V%fFD16-f^r<^Vf@K#QKy@6Fn%&{a$;W
WQDOO0n5O7bdfaLl3P@{430(SFO*d%V9_$DMYr>Xh{i`jbcO2!{~1ORnw!cVGq-4BmFM=24eK%Bybz}(jWlh}E3I);GFOKVslVRDV>^bmcFG$#{w4$@`}!mW
Ea8WNEtxcj<}Esp$#Dg^90o>5P3MdfIkpRj9ebl{^7k-9GlMqjHFBhE^rUrHZZW{!lUY0{74AR8){M}1$s#4>#{t@hFrwmaZ4h@<O*v+T!u0PlF#heN$w3!5
i@T<I@ovKSF~(PmeE$7dIv&j)3<OlqPIYnwEwmhaJLNLm2#JAiMJBD9fL(s9+zs>xvtV+XKu4JQIlOkpw#6yH5E!6H(+7F<T$?P{Z*H*1G&k|tHkS|0nL#Xb
)<*<2Y&O-NO49rLt&Yngbz~XMAszV@&$cOxn@WTnX9r7Q8Uveu`RlsD`P}8_lW}Y8r1m$ksO#pcA~}x2rAPJi4OA};a)FnH?(B;CNAEGjw60tgK;*ThhPR(9
0x}_Ka$X$}cS1Rxdx8(@=_)RP`X~Oa<x!bNO{9k+zvJR*t~01%5#Rh>`AH?MbGX>MyVWM@YtM?d=?{?txNtHCWovho=B1d!CDn#AZR#c#ITto;rFZ8`1g*Ms
h+HX5g3Atyd_ZHCPtVSF*K$1^@9$hTB3SVcjE^hSd68u3s5fx%Y~-Rvg-<LkBwZ0|G%a)b&Wv~t9>BLPoB*FN&{?oR=MY0Qv>ItcDr!6Zx4a%;#;s9*mea^m
605AG{zL$bAaZeTprbxwh9VxCrb#y9)XVd<a2}zN-WRzU2{}XjjfA%VH8@R@Yw;l)wwp*yYbj1d1)NXe9c8-DB0F|r7bl|<f{5avPO+<=B~=pdAJsWc`GXkA
2+T2Hi%N&g^lEPbjLYB#>u<MJI35}d+fZIL6Qq=2;1j=MD-7v81B<UhHNtERO67W~yKrt9OV6AMzOq!(6J{1L8Oy~mkN%FDm`#Ah<%NR<N_PHgg%Q9Wgd1FY
LbIEcAx&0V%%!|%IV1^+(ijbLcV;0z31N0PsaWwsc%c#S0awA)|D}RsQ~mBkt?j+Vzjrj2QsYy>PU%ZCDBqNLig#lr>Q&1`IX8}TadC}|T>GOk#NF8AM0|}}
3#eIc?OO@unrM`6&ArUEY9RWO@tpT&Xba6PdT36ZzULdn!N<<Paq!R+#Y^O2aRjW6Nk>$iTVu!}MTQJb>JXCR?2e-eC6D?p#P|aF_U7;rsCqyhc4_ve8wrye
&MHzF&()#S;;0V!s6YNI-RwCepBiu`BM#Q}GN?d1i^=f&T_1WsL0FpG{F6iJf?2-dU~r{K`*5ZPPEU32j)y=fn5u239TOq&VGfhVz@pUV6YKk{YO5Bm`7T3s
*FFv?C?fn#*ejdX2lAcC*u2GV`cl+oFdUVUL`kZGWME1OwPa?TK3K1RqWsbZe`OAM&<f)D+2eY7?UKbnnlK(QzTLk?fuJ_xStGY|5$Hz-IVHe97#U5MD2O|M
O`xptO}P3id2y<gbm@PR>lAsF**HgcCof+2wVJD5`}6ptgYc?@sYrHGO6{j4FZlS^Uz4p6HrA@kykTQ&tvwKtib>!WT%MB_>3u($HeaS+5ubO1sS+Y&C7WyJ
<SUnUa&Ix^cMartU3IF4l^GQ$Cc&*br#awXI97%^;1XEgtPy>r+V7&Yw-%51l~#BA_}Gzy>a3;LpuOD0YD-&@=qBkP_pi;!VG0tM{HQuaqz#{kl>yEFzg+&y
Nz=z|T0Amxtq9-Yzx#q0G+J^-AmrqQ4p%j;{!!shYU*K7hwT3}w8!AtBh)GmoZ{2#bF)nB=yQB0^6v)J)MMGfQf6_T#7}`}RsroKBlv`R$9Rndlh<h!FK9OP
mW9z)SAnD~UT(s}31+J`=m0F%3_M*<WtW0swT3Y&i+=e*!RHkQ1IL#_5Tm^D09#i3)ihS(Vv<W!rprcOV|T9vFnuL_y#WQANy%=#0&&KwB0GSjC~$;Q#8h2Y
!_nB^d%<z2CWRg%BKO9Ws=}SLrW|1C{fXraDH==;M$?r`K%t}wFyN=gDQOqQl;NGoH}Ht!g;6bCvR2`aWkpaip0xP`JDjQ3)P{X>Z{U0xs_=Q<ko`??-GCS7
;>w#$r5k-B!PrSQkI<Z*&8Wv7+;Kr<0^?YQl&B3{1O0S$D7MV7ig3i^f02hFe_}Wn&-O^zW-m}c_2va(W??CcMxR&{TQZ7~p*qxDr?YYsvjX_|ZuzOkFmc@*
-BBIk^qmhs&SCQYFeEC89itBsq)lpL5daiymEJ9u`K6Z6v>KeJ2>1cSt@VIvAryJ9;BJM7BqiGD5p;wW7@2AaR&6Arp^hPW)zT$=zNK8Ap@5CV_&MzBMS!Rd
z#9UXP$3vurF1gAC$SzOg1|Z8`WoXzl#1^n`9y822W3c}QK(K~N+6(o(&^6^e~G{KEf{pdRX)Egz(3KZ&orabqwtr#Uw$u}In2HU1=&zDlS^jj`@k+8o8vmL
gfZnZRXGHrs@9vR3F^EXvJVxSjB+2PE2r-7Ly?=-*6$6mxlJ(-#%(xzC|+TFhRiklZN?`LR5i;#>3=q|NUd~vb(1y@28@Eto9{b$6-zEI*hvDP35SSj+Dy}^
L)#(c69!BC>^B%1)lw1k{$CzG7HZr5ZI?P8jQ(yIS<iyhj0A=jUeB$O=Y>m{Ymo8yNa37yWZNN5-gi~W>bR!3Z*UqH@jQIyw2HcWvl9l}4tzBNV4S^~G1D&r
BQ+4zuV9JOps!{viS)N!Ity*<r?IChAgNU)w2JY~Ex;2vbFJ%xi^54&a|R1}Qt{QBS}AynUNQyY`TLr}k!S(o73kJzRwTzLZUG<HT6Y%W+4187Bac}N<cDDv
KAJBfbWe@(%`<#09#wz$TZr4(wTm=917A$V^p<d_j&iYOHCVQcC8DV~a48}()eIXyJvd|wfk%1Vv;fsm$&wW??>N}BZHwSC1*a_c8+c83O7r7#+k@P8zR7Ty
8iNVmA3eOS73Uc@!u^%2l@8xSsRt~4cETxkoDvr8@+1N=0~@ysjrxye-=E{#s_CJm(Bw;Hk#t~N^FFO`{vD-S#}v2O;}-K^j2F~McV#@&q~xG-f&_J1(D?F(
cK@K~$;4XXMQ+C(!IX50Y|^^pJpXNsjY~qZ{iwTT5F65p)KHxQ_q~*19F4|Rqtzik?%d^E+vwtJPY!8!vVP|(gZpz?N6(+L=394-eB>?jL<6z#o=mdW1h%)Y
5Pnc|qDfm>$W5Ah<}_DXGT?wTdt!eJczF#vYeoIr#@ZeOj+AJMBexpTUO6PDJk_EcFrR;YGnyC>#hn{*342G|@8++_)pgV~Oy41QZBO@qCON<Cd9p8c4WVTw
vqZX75s?bv{;O3$>WZjc#CD(&&dq7*Kkn2SWNOe#@xbVNaoK%!s|0frs+qj{Cyl(+;K!xZGll9bd{`{@w5HJ--KcS&t2G;yX-}}Ux+cW+Ta#dghUqdIXj7*7
CJuBi#0`qxP)1j2F~;w8i0A-{w&!zj7Zgq&^XS1uYz_Cu<MTX^k8;XY;Ln*5AL&A=^C_ZKjT(MiIvQd1_eL$hQSnpLO{)hDT6mBkm;+qVZS+M;P6A$a1?cbr
L#k>W9K&QU1ch&rctQi{<HKQU>%?`lwB%UqC+@7HS{{#MQ9TI~jIxPNpe1guoRg<Tc7@bQj`tJy3#l@zl?RCAkUeLo*`SyP11IONfa#i-oCCC^Z1~+^nC8)m
6JP|>Qg~SCg?fL=hxvqzJ$M+xCV7YInKyYhU$iX<RV(>}OfBp{n>FBa#u#fEXv+E!m|q+A51$*vhf_=xTB;1M2#|4R{;|#(_AT1J)Q$A?k!_x}#plbg0J%u3
6%~cJ>A(NGIpl$vv8ENT_mATzs)i8y!~Iaw=*E{CYJcj)e2bW_(7*wvjCV!b8_F+JxQt{>Y^Df!pA$f`*$_<+=DO(Ft|Ad{S?kKGxwuhqVs_%xk}TG}JYy_-
0?@{PZoD(Qugf>A4~cF2dgEC}zy~c3nupQ!^|u8qS;%VoSWruu9;XA7yS<D?_Bx*9(_5<d(;``kqCnZ)MJ8hZ4cj*aKA&+<u<qstDH#h?A<lDMS0atHNyp5*
7va5z)}e%R(387LAofP?T9;!N$LYAS>-W2BBv*c@p3u;}f0<uYM!V|TU|s<=n7s>}0wK>}4cWRx2&6+WF^+!)T-dJ8xW2wm(ckQc>-3u~NxU-H?-nv*y+XIq
Z4KOF31NArm=mn`YaU6|qUc@?N!XfQ)`BAttx~P-=@0iqRMobqbk`Q#;=%^=-owgTISNNpDr__O5Gylg0uT5bRtyl1yPR5gb3221<UWOC`#@BuU`m1!1*7g1
1MR+;OESvnwv`JG8eaS(17J>nZUjV)|L+Z4f_)7Mv<a*kxewq=c!MayN&6)cf>mn0%5E+rT-%)H9FWH9Rs1<0aFXT`+AVeJfkJ9VkAnPHNAhKpVE;1G4*@<N
tZS&IA{aW`jfyi}$)F~EKq`sCLliC(4A&jLi)CC!it(b8?;W3$SffXChvMbFQ_zAx(n_~PK2%)Bm)MeiuIvl4JYdU`IHl^L;Ua9Y=h~)c{VdGeuF1fj@&znV
n!VFonbO;U5_%O!LcO9UnNAz7=uK}Ju=O5iE8`MV0o?^4c-!DsceuFt3)7N{dO)*cay0JYHhZL>x%EzeUhz|An<@0o;gsvXLy~u0>$d{<PCzhy{y(A+5a*ym
%}ZMSWgsP8g>(*3waXCsxg)z)R(@TvJI7Z8(rK4Ksm)wJ-2)z5M&HjUr^O21&h?xZV>cUu`0(J#Ji9o*ogJ|nU8K-_L)5yq(sI;@9{#)`L}%^xX9%zZ4hR1w
sHqV2q5?S_{CnTO1|ZS*q5Rt0)LkOyExIdGI;wk0&L@E{NIT9}iQNOpzIJDEhKlnI#nP30O3OQHQ0utBoSGm(H7iNnPj=OZO+xtBpOn0S0ss;XAXt3GjdM2m
fOR7h%Pqwm5GiDx4$MsJTP7_Xaz%Q3PTUz1m%>S=x5F{SSGpe?7|;@0AK%R|e`nKUb)Ikm?H&3_!z*Id$xoF9V)6JmI(Uhwbpjyf&)ovVp#s!E-}L{-hcE^w
B8fwr$kN@U@Ffo{%CvT|m!0KLhHbeWYz&yvUQ=Z>$ZbO@vsU*BRGzDTw-g8Km?HbF49zt^J9p0ge@64cMMek4<2zM&#X}MRRx4)07RMLype?!)pM_pdC73qI
K>GkCZc&k}=Kwi?GuJ-g2}B>0;<THK-iAEhjW+nFt{rJwtp$rCKVTKTr54d5X_9V(QINvf{4^NExz>d|k>AAofL*JvY-6~<i9?k9k!X7mw+av;YZPA3pum`S
@&%sK`~JIq8R{R2*L4;HJn9zxTJrnp-V2n!e@x=;A`r9|)K^34nL$#uaAIua%bpkw^;2)XM#=%ZtU(A{A%M(vl{$HsYy#!^%J)0K9aqg*)>a3W(Anog<yCaE
rnVmU`2Gzv|10zK59ugm(;hZ@DovK9xA{CG+aKETjK$>Kj$C6ommzD;OmNKBM8xwn!I>Iwf51!*e0}-wl$QHEm(DC;<j_Dgq4k!R;$}lAybZO=id)TK3XuOl
|L!WAa!R`nf=YkVYo;q<Lv8Bg!F5`8_eWr+s+nR!Qn#D^_LXzfpgYbAgjVf9H3T@4JHgt&^sj8<20sW1f0FNAzwwtsi@j&7l*>$X@zOUHKyY&%t_d)lDpsVd
yCV^DRDQU`u3_B8@850=YLe|p8FP9g3%gn;-1+e$0VR*9CeZ}@f93;DG5DgvLQt>%^dezcoo9D{%#%0I3tI?Sn^Y1W4{Zr{I#V8yNhts>g$rf*(UZ4lkUhHf
HoR#2IMc6Z>La#CRK@^SRE3GZN(4h$+m7G5EQDs5Wb5w{(kT)T^lVug*&U8@k}C+#xkOp$f@MY*^Ge=-^tz(zk+9zmB+W`@=9U5GOv{3%w;8Y7ONAs7HAUI6
{LNdwri343DKvw^f&w7e^;sB%#we1q!q!o%!^p-t@>9}#cPL<$M&Z4L6gPzLMl6}8ua*qBa$f*AvDr)&_W6&wo?gYwSKI66MqAV*+kYr6|2z0&$scZ0u-7q#
us9u;py)=ArZ<~j$Bfp?48oC0jrmTr<fMdqY6Tz*0SfnM1GkzHXTtoaEEYWPKwsZhz!yrQS%C(lP*_V1&(@h^Pz(j@0^bJsuP*L7qi`)PpW6nZCNzn-@DHuS
-9n_ynhmth90I8wF4Tz)JfW6K@tE_gSTiNMzxe^DKa;@9)fvmoUQhk64X4)TtfaiuDd9|?xxS9Hdnki?+WhXr`Ax%v(!qE8gKpd|$WcFPsYAmJ<K-3ABQ|G@
70>Id<nn0TleX!>M5xSSYy|U^Kxubc{V4c<8qNkYYZEUBATcGQ`~sydt>ILjQC%h95ob%T$gUA&Tj?EBB6b4tZGG^RMw#U%U_6^lm6n0DpH<+#TRzIlTv*YX
(QA#LO~1OvdpBoAr(j+ktE9}`Z@6TU!>b{n*GDmHBerGXC-h}H?@BP?GxGEX7+{Y`3D<AdN{L@bqX-piAqy_v^;RGPd3p%k^uE^=@n(tyv4)tEfC6z=(t+=R
;lPVhmXmfvta_%H^+2}x;4yOv%6_1i2WNf>yy=3(j`}|-Q#t8D8Nyz&CvQB7SAo{!fl3^mTp^^=>^wNug1eYzS9ebq=7+2&_27D%(?lX#g)_y+4<UJMKF*zg
8GJCA)i*;h=IaCq1mET!yc(T5RS4mdU+Y(dblAD;DUQ9vRUMCvj>Nhj@TElp3Q>Ch=fJxjgx1D_&L`u)Lr_`dp#%}uwW{;*%dPmG{RIn7e#Olu75fp3_Q<Vc
c!c#rjikuJurimkP18fWqacUPXZRu?KujY$^xaB0K8IZ(9UU@%tSa+dNTCKH;`WDGBi*aDDt>?_8zYl^(=Wq_E7c?G_c6%kf0WJ#b{IjyqHiA@#f@3)?@q;m
Jpg)OQ~GhT<EF53)NV6k-U+J!L%EOt8>yu>hx;Q+BG*51PVXnr;NJZKE@_UxRMPz+?=G#J%@)bL8^k%`x}$&UrGs{uxp$dKq~njna+)ARUe3N`NtX3{upBTj
k9{tyen-okVKTbDXt^xS-eFd&Tq$mF+5`;PN!I<k<?aG2Nc`AfWNcAZh<)sU3X&;v%rV6U?|IQ&E2q`v41?BG2Dgf``16L%@{S{91IGMMaO_>4`^f%b_;#%0
dQ%@oVlcuwagCUtga!P!Ajox>+~A`up0VU@#wB^a0Z4NUpZqD6I**{wI&MI#Z1VUcyNcb0w*AE|pv}t?hi5A!V}niqWNEvq8p7>-l>lbJCa!0|l_iCRhJ~cy
y_8$ABO=G5(-*+l^{<-`MXYS3!+7>t!WG+!xpYUvgfxTHgMRm!5CQ!0!yUBZu)wOfc=|LagAe*8d|E!*#E^K(g_j)EhwO&4YVFMtI``#VhR{Qg_^~W3#*6e+
IAL5-PIG!OLPRT)GBl5h9Y2C4XfGCYBX8L5QyfWM^Olo68VX5lbARAFuYCmf$}Ouok*Hm*j{uBo7#bN_EUs!2iE>kTVo!<mURl@!&C4|#+WL9X>s$P2i5T->
Gd`;)pkpOXy?01o`79p_xV-vM+&$(~@t3~Z-?iX_N?4Z0YRV6fni}zA|2PN62!J_%a()lq8{HxjP!UKu#@z-LA@zcD{~Zdvg=1=!!;CF$=&W2SdfcClsIW8{
%AOGFY38}_1|hkvB7g+8nGTa+F~%d-APz}C=b1G#wm&f~N|+ZG8^zY3X$PbHcPdqmLdd3S)XH%EbiNNAFmw5C=ag60*6627K;XpX5lK;K9D>%ib7_t_;nW69
#U9Rk6w(a1OTsw`5zQRHwR-x%;=*Cpdu%4aA0rm5sUHAfYOK-4<@OqmMBym#ezGedppvNO0qry0+C1v(qhbisD-9wGm-`->QN5IZ<=mO>3%4cNoU$)s3`u-U
ZNF&5d8CQdo$(3)vj>neS^Z|j&Bt*=Kn?BV=Rz?ua5exMSZfv~oIZwXV_te_AjLgI3O>7jwGAUNZVs=?OqfA#UCa`=Dnoltyy#B$8b^|Dk9R6J@e`#TPZ0mD
ii*}I3Y$OEFJPvJ3(}ti84qJ_j#*iddauOsLA|Kbii=L&kGc%f8N|vw*Ks8#-r8Cwjwm^6^B32!_+*%C!L&v-ov50R9v9&Un7oF7l7jjl+$^2?E5$*7`a}eR
`<u_7OHx!Oy~21?dNCRlA*mx3K|Hmq)-gbbqLGWLMxKvYki^{@J{5Z=h!VLzhUmfBea~q~A~gi(5p(N)Yjp;B1Ag!>B#Ov-V25J|E){DS{Zkb)%3sJv&KPr2
^BG-lP}(}RJ}YV;op3&?vqH{>25?io#XCVJp^z;0&)7A!u<s5Dx1HIyMPb1(ttzT@e1hD_v7tI=ne5U2?(1};X04<ih+<i5klrwAv!{ef>1OV--dqnrE4^6w
1OM^hfz!g*9y()$cTNy<>;H4l)Z3!RJicK7rZqS=Krp{cmBD#bYFcb@MNAN0-)gB5$dqz<1cnsGQY>I?9Y@cF7(1_JV|7qEy%>c?5f`Z??rdxT4Km>}u4ymv
_TCU`n;@HHEjH>pfQW}s<>0p=ck-o`YtmlpN6q3B-zD{Xl3!D#UBh~8?6;Fu;2QJ@#rddl_}$o(h0J0iHg0U|cr&_{Wo|*&8rpsMCH`@KFnbD!tpSB@6j=0Y
U)0nRm6GfdcGcGJ6&;jPM(ytdj34g;5uZZ9`n%23NQuU%@)9X?t=OT9g)t{02RfONOMAn9*%VsctCI13yU9ONj5b7eK9UojB{t)ufEuW)kT0$aSB4XTPDpoY
G`yHHhPm>bmjb;R;#X0_9dl(~AR{+6dh4~qFS?XDawG83%-{xq=iDtbK?UE{03nhmE7B#if;n2#FpHy+(d-!V^)gA#2PmXO?YYW2)W*a{9y*vz@g!uj<_WTM
LX6?XG|6Rx7SD1EnL&!K-_7L$pPpUE5F(NM)*jC!^k5D^+fvH|98Qz35%?7m<{f}CCt(|->HPoX)i#5~>7%>4A1FKiY8k6k_U4o!OIgM}+;{#`3DzU*X;6kA
xLIZL^qvD-@2qJ%re<Pwvlj%^&Z5UF3fxv%<1hPf50jK49IdEMR5I`lYEOL=mWFk|o&mmt(PI7O&;Yf`U2pT)>^WP*1I)CW?6M6%X-q7H9pg~?Dd8>Z`;#$&
Bejll@8X(+nw!eD;dghyF}bq%g_bUflvSP#Thn~}5#m1>Ly5dd^n)^+xUbTl??Qack}?I;Fm#L@F*6q!XWj3GSor=cQWqdFg^kgx@T|7V!}~9@xz-(jPDB??
H&R}Q<w(>eEV^nD#AQRwLcS{LNNgGgob2tm;x;i%S{936F?<+Uvw5`XF(Z)~JZ5?|IQ$#S%0s=_R!j&ar3838&B2_IO~^<)sGT?THWCz3z(DsujeybW3nN^)
{3)Qs(7$WUpV=7l;K_?>9sSy(38Q3mtKCz2CW4{ms+f5226EWau+8Wwi#eu*5;O!sedD+e8H*qK%7xhv#Gv)CZ||(nxDlYF5F0=Ijp=I9>I%Th?O^maLee?b
Ym43tcJTn&<=8Iiec>W)A@4S&M_~o%l%4lBgfh+?>JO4CO3JukZgCZ|e~JL(aTt>>#lR~FPzw52r=Q}5uB0`T?+`rK{=a@BGa1G{4|u{hpmRH>bzx`++rU7*
J$M`=V5+LK$%Wv339enDYxd$OOXYdQgCV)c0ErJvWSky(lixH~IFw<dNl_Hb0!474HSKBLUXaBlu|*acV8&--9%ejnzj>Z7F(fS(2R`s{iLYK(Wj4)6GnCGy
j>4EY)odg^W#So)Zf0;g=F-tmI{9HnYRY*49(s4tX@j~d>PE5S4xHv~b4U%XS#Tc=y~kavgE-dtkR5Z!czbU?gNiVF`^&EYb1B4w(>)P)P?RMiSsjKJRBxv}
ITN8BD4||at>j$a`!hr);J*7&@`Zgu{yAS)ZPv4Z{VuoL9Qf5wal(5jA3&%}58U)Y!ZG>W!kPh4KDz;TnmFfaza|H-coLH4g;dZ|a==2_8S==*87eoLCc9tP
wf}$$V`sO;d<Mqe`&=pQ<$xf5)b4}Mvrtufh>Q3)y{KhQu12NI6osG%WzA8*HTz#Ij{VkiqglQI5p{OP|4aA3aEl1nkH@tLi`3;yVf8pakB6lYn2HS3+X8vI
>P`|r!a%e+qPagQIEfxCKx6hrUy={}Mz*I`>Iib&8ak^s+#N6!=aapDlDFh(?q>(rz(TX=r-=?{2;n;<lz4R)G5!b&hDMCclnE_87VV%~OaG)k&{!e?k-=nU
PMnu{cc`rph_Jj-%gB|&D>gSwrUP<H-Ix_9Th%TlOnQ7G_29$hm-HF*Q)r-%S+&BO<xO=zTuvA?kJ6*MjmuXI3aS@GhLG98wDsH^{}DvQCDULOh0DUG`Y$%N
s)|6_+j<Y)L4`&+UfGD0x>7<NEZB-)3b0wPm|o63=~;8%XQucUGyBHtlYvnivkvU1EMhHS&@wQZIq#<Qy(zR9SJ_w68zv|(Q(-}!lYPG|W!w0Yi=I|a#8<1D
7*lv-SM+*231BhN2daQa%bjmCoOFhj?c9i+;a9qSah*mNv~~mT)^9;txETQ4{&?<>wyh}NJ011WK$kmL45S7V;@X|`gr`%mi`9x#{}fEgQ`>bM2^mPSMe~k_
(i-ZxMY0hC(fqFlO|Zt(L5+Gk@p>?kW{TvqLL%;cRL0akK;^9$W?_VKsOXfMHJ%#hHq>_6BJ<l8Rmy-JeLTJjLa$b9rhyJdh-9oWEwYXjH{8G%SPMW?sM(6K
3%f_|Fo5HtiF*l&{Z`udz>zL?(eG=sJ}rW@inO8mlDuCPEXw1x0Pz9{)KvG<Y=)=*K9~jHMly%dz1G&Q*VylBuu#ryL@>}Yu3*N~3Pkuh4}EaXLTlwyn$Hkj
4frcWsqVCE#II>Fq^%U0DDNN_y(11Hl!gsR`a*A?Z^*lIWJOU5_NrykK<ML>3&WZnWl1n&(<;en#b$tIQDBNO^D#9r$>cfdS{J}1bNr{MS7U129{zne*ALlt
)d!CO!!f?h_As3y2HfAmMqD-&yC83Y&K>FVG*sFCi-u9rMHUZjE&stTt*~AtYv{X|q$Zi+X|IN;dHru1<&0crJpy$Y6iTG8Q<lkK*-Nzn(=^Y<F@XG~C>KYN
@W@oF$YKlY5KJR5_C))Bj+3<p;#Q~{Yx^;4m7a2|dd5H=(qjM6@TLqj_Y^KNnVg>OEtZ93w8AR8wVyj-Y&yPe^u?1(%P39S+OC)9|5u;Ee_g{$5}jm7%{-#~
X!zS7wrg2N$sFYT4aJ!S>NCl2M@_dM`QlvOXYmeVN*6DE44B*MKApknuat4sl_cN_4K(s8Hb6YZ8`!i5Qx6<)oZcyLp^<^AL;aCPd&}1`lv-;O<(HSte|I*q
Cq}ihUTR!E+=s9_FSH43j%pKV)J|o0(x#i3sKYjQKIJYQ(tBw9JU^z`f?yt{tQ2Ci*>!`dS-LL_qLZbmf=i|(bVxNc=9TG`uu4xw8z3=ccJ+_S{u&v>6zR%&
e4~`{B-VSF*){Ym{7{;RT&?8Y)aZmPE=2<+OwH;6>~`VJsrHUF4N^c81^1Pw;Av5`ex&tiWd#-E?ZL3VyhrBJ+ALQNqgUqy3|Qv<YC2Oz|9~^4*Fy1=2^jBh
GnzS!sn}Lw?v4FGS{TtB<Vf-KVU3Qx^5x&0(x81ua~BELqUq&t7}4CRiS!X-V$gUYGo=<7NO!xH+an_L$6T1P$V+2vR=yCy(f8|{G*IRw_K4oMrp;VD)?OH&
^PTk>3li7ecOfK)OY<eY`7Mx5gRY%lHf9?kMT(x2nDiWh8Ku<eDYC|@M=EUnsfmaE0DAhgU(5gA=iw<jtXMrEK`Hy?o#+B0?%g>*xj9-+Xl$t1N-ZsTyHzMD
iq+&$-stT|5h5BCXzGQNmSy?H6riuiqHcIEVv}sEx)-^lc#4l{XS-)Jv)Vs-M5zLRIh);nt!|)h^m{zeoI{lH>Ya7p)G39|y=%toJ|o^HgZsKi`Fahi+^|QP
yB4Q4meN*kM!?E-9KDv^1T=`PU~Fzu#Chn+g}61Cn?hUGm_iHk|CBC*mGY5e`T34gE_0tpUXg2wT|e8kAkQeZi{PFoDbFE(r7pJN*22}iA?VxI4MH^l>ZC3g
`%&nedIKQEt^krU2d-9q8G-6%rs#R0i+XZpC+jWPzUB4FgTC@0c59|i2Q?GDjOWJ!=@KXk@ZJKr71P8ars2jS*9uODb#xDR$2Gg5MFp?;S8HciaA^5Lv3h9G
kDrVO2&f7eGlZh!@Xa3mwqgf}m1ndRaH8}m(?O3kY{J22*?0o)8XwXC(k#?(R%hN>L*QDw{p6=Ax*b?9+V<e;l)u&Yy0Gcl)o0o85xC)X{)P*Vk1$XjapB_D
OtT)76EXJSM%aDq_#6GANuIet1m<n_?0NV4<Ec0sZvEQ1C63L)^1C$TJF(HdF_M?R*Pk1CbD1N<f2bo8NUPdA%;c9VNi+?b4$I(rlkC549qj!J^U>Bm^LK%9
fCf`!9X~jD=T~9llZf??tzccO*h9&G4KvbC$3JE|MLhOf`{dT28mUTReW+eHSgs%-K0p^*6rL*(bpsn3sBmCZ))4pHB^O>ep<jT>Ccgo*x_$fYDOeP00QR7+
j1X_FjtY*m$8fnKcJZh6qlaJF^!ab40JL2IHv*Z&L89@<S1UH+!ynH8x*lwNV_O8JcV(Q6r-dKOLYqBPyU|j?2JE6#O(x7ET1sW3_m16R>x`uIlBM7pyPgW=
OM<ww3{78x?q_Ej-!5^7_=>zusfEZ93A7JulMWADxkaAkjgQB*x4YU%+k|mAot~nSLdXE@;?I=sP(EeMg8@BOqSFeEK&aP#@Q)kN6v?bc9hhb!tfb0Jts>0f
GeX>yXZmAVs`2eoH$(}GoA=;euXl6obXlaR=c4mQF#$Dh$UjW!IBoo-eWz}TJJPSh=IlKVeOXGGf*P!{n5s3Knl}hn1zr(!SSAlh=8?a=f6|;0r$?Kodk6ZR
VvoC-yNUp|K0Iu;<pNYqRDlyJ$p1W}hydasPZt0Nxu!)^oywF?oS9^bDJ6(Kr+sv@TWWyYc*}$G68U8#c3{hzW{vJx0aM8R4+rzxg?LsTU*xB1t@F|+PS$5-
ZK{==IgjVmmvy7rWj{96o&*^#N9XT|?F&VB*~p{2P`0rp+`(r5NS}r@$gHp3A;W##W`qNx$35j2Zw6>rg)#=~PysU_rPu05BI4-ZQ^i}u7WA-dN<>@nE7T^P
T&G>LJ9VnL-0er80A%uQv%A0ks+jn6W^qAuSwi>`D^+a=k!CJ17dGgsG`w-P&ps#7_x7YO<mShCL|!eclN9Oc-#qWTi*8o<J;c`~YN?5JLRfdHVPXY0OQY(4
0`f#Tv>3Jvv2#z9HKW3yWKT%txq{CkM{h>%^{cs!t$S(djrD>&iPEqoZ@-4$&u$5ZH`yDS)HGY~bn$~gkkjbX<_n&iHSJdvk?t&Hi}&vBwt6!qG8DpKOZI&^
^P!!i_)l-habT_{=OHFps@+caGjXnlH3<9o4Ho?~OWvzBd9JMPx0ALHyA-}V&TxsAefHGki-PPlb{uD(V3^|Mpz@W^52V<xVv0>0GkF6BdG3~JWo5S3(A185
G(<sO{Xb+=9S-?*o|$%=U6>{`&Han`%_&OD;9VObEHQAKt?I-IsAEu&{s^eHs(hk4t((+6ovF|L831*{dl^<HgF)M?zv(r^e@XWU4)}J+4l7m0o$A-SdFAuA
>mwS#B>I46rh1Jn65g>mqenmDY<4<k-w0DIdocrVM6b5c^;VpoBicQwJ`mTG6|aQKbnjQbe{%#3eI}eY77#uK@AcC_Re<dDYtO}RY`BfOUs;k`X?2J1h7NAQ
gV<XjB5{ftjVh~;`CpT;knq@&4s`9Vw_ImPZ{{NVKHaDVv)G}04K%N&!ndM$yKd;^5GnumnxDRj%QBQ?KtqLexmhxQm=it$?&O7a22%$3a76o7OAARg&~BK~
%+7vXzP1Z}AOvs?rOijXoRM=S>J?N&UT=KyLC)UtZ@B^e&z<OCL=F?tYg^@bt;}ZAy7LY-LbW~@xd|yz@2aFc$o2~N2Ag&u;LIOJc<{0zq|D4H_Z4E1%ql?O
0K^{D)?Z@28--i^cz9zN>rE?H*KRt`E`;jIYE?e0Tv5&Im{YbLo%@{A$*x`H_}`X;34&5-2RrVBeGz=JUvDo>Jrv-7RYTARFnlI;6<3$dc(25z(i%BmnOk)?
-9*!B_VfBYY=?J{W?!FVdB=VGH{12rP|*7Yl!v#(oHI1%v{dH@aZ(OF+g~J|Os%fAKd34T>pdG`boig~6+LWQndx847=7xjBdOgaRW`HWNy_rx*j?BhK*Wzv
g7Y0`rXvO`>0KYCN2nhrH}^%El?nehT9Sbr7a%c2`5KK^c`zG`ZF!E&Mu#ve6|XK@GV-<}7@y6Rc*(=sY>r#vVSXWMbq7<F@^b{_CY`NsNZc^Y?h$i87s^<i
pBGxo@3;m9Nrx!7oy8N(rOY6TZ*3rsa^nN|46~BEI0JFs#Y*b`S4ymh|L<qL>0(3{w$2v_*)OHSbFEf;%wuh9WDaF4c6@C5Bw*e-l8IKVtq&kSmQ<d>sc*9L
o+R41criq>GLPRsgxsFBat8~+ah(=uRPujQu(QR1ZsmKgLz3N8bm|QmLlD3TU>cpnK$oc3){wuZN)$RS6=i*#a~%u@zADSo67?<jFwk;TTn}E`La6(mxxbHb
y1;a0&AS~qEBuHIgwL{9Yo-}{L)PzZSKR>ARPOi-U3~pf-y?^gTbRU+0RNG?#x3}Rgu^m*dz^oY<)jJQm~&6SrwQ%Y8qb1X#v)2I(28nO6wk8i2tK3z^F7eh
n8V9)8_i&zTD2s4!8>FYDM0W)j2bZsE{JP%t>=~@-FfFlqD7lH0?mXf?zoQpHq4DlX-b|q8g_8LZF8HB>~o)9#~4Mh+4k5ntZTHNZfpDN(IeXkE$x4H*TtL$
?EkIW;3!_GUV&T0J>#j^BhW2XiV4nb(W<DEfzNOx_-v72?PwnHz-{t^5tW${#ufG|l+1eT9jbxAy4$9ml?A?06Wc8#T#@84%2!b(cXWwo@G+4{?c+4)K%Obw
M5Ip$u=gR$&Q?k1CN4}gKEl*R!Yzbk*+GnCkfgi|IxazeAX)rL0j>T+HSq4j!*Khrbu^|A_~~qUw^RCC-sm<ICnmkC$$^Qp<*i^EA#UMjyR#he7t;_V-=f5O
6t5+1!_pJU7G<L<h<T&yZ;?m1M1Qz4dG;=I7MXygt<M+oKz-9$OX0Ngj$3?g)eI;(`A>=15y^+z#i_S{qi<OCz_#J(0mlsZ7~wIxqgx{3)UFcFN4sL-<luQL
GwAGHpXCO)BLi8xB%Dzg>KHB&S2~4aK;BR|=#m`eq#r>Mvu!kj++<+#u41Rx4$m&YS#C<hq;F8A@`EKNp^>1T^Wgnkoz&c3vOx>=@>9*#uEVmXmzTsYVu@6T
jQ{1n(~r=aH=g;D_KPP}=P0ljpLyieRDN;4_g;7}%-*UK@HR&aa8g~A|5XH}yutn<bb1YgnX60(!qhF~2%ZDZ(I2`h^z=7Ga^lVxe@t0uMRv)R9mEvuatxYo
jUHl{TEiAs53;<kah1&Bj8z#}zgHOik}rlSqlpI$ilkR`HPa<-%d5zHZ_r)UndvN60zi9556%4!<Y$s~UlYpi<Ykju`2U>P7gz(vT9YUQ_S4LJBY@kCFy@Ys
HOTRClc$@+9vjF<7r}@$-&{7OcZ8aG?#Jh&KcOJ0j17}uz(0n)M3u4%7}B{oLD&@QS7K8fN(tK{rFzwV{~e#~zv3Q)>mvOKX5iTi@^5!(4Z_K`d+X9HgsNb!
%%zGdp_or*=K5w7I2j4U_~0vh`kxKZx>}oV;!ufhgwmbd>tXMRMA+;6MC9<V@RU#^;V=?HyqFyebC#YLYvHr?7gqtKn0pwmgU;j_wdE6w9cu{Pri(&EJvIJ_
kn${xHUvc(p8wj&c@OGGaUZRg2IWntby&AoXej(`p^^y@NZxU7Agsf4_Dkh^*Ut0+;@0M4P(j?$`S7}dmCQAajJcRPk7U{974=fpTi>38>K#{xddJZ%aXg0I
`-|FL0q5RaI7+4AR4*d>M|9>Y*};`HGkXhegFa5w+ed9>p;SG)Lxx<*OXh}2mxlq1H6}`A(k3KfEA@<}IoVkZnpWBI_>O6pTrz<MEa85g-MS8<33{fOvKg-s
5acO--batYDb6p`p&f#)rqujB@ugv0c0HrYS6CE!knHI{vM0yYz8FhO199jtFuu(FYATJZg+e=nvG;6{qg$E5!Un--$M~&Py0|c9=DN>BM%1C137pVzTYGXN
OyeMGgT^`Xn`bo?L(GkxcF>h2C-DyQwPE-Uw?~*T^I$TqZawZxYQYbJfq9R)M@?EJ9#A}%+bbtc$Oua14(0MuRjRe5<&AuDcc_lk(@&wRb>q2~#qxUcqjH(s
$K58W1`&lb&_s10ozQ48E5;hpN<Qpy7yt9iZZW}hFuI?8o7*T{%GY3&Ab89(U~lykSAN6LN10P6R8Ba-dJ^(;=^HlbuFyk3Vy|BUbbU}vKD<QT`_o@Wq|tmI
>{l>2{du>_RZl`03n~nlINqU$H!ZZuI}BcNDpyuN{=OjG>*QCU*IeB?U5pFdv`P@?S95BMdMPmu?@rBgpdvYtltgBPtK2<eT$|-f#_6=SQl?DMiJa{Uelq#F
uw4#+naV#Np9dG>z0BAIguF-K0b|<>QlqOp-#OybJ7ri44qX=im}vavcMcHA*Uwan{&>B(C5IC|X(0$ue2D|f0_A6H72n-LqakJC5o}iuO2HRbLbL5@C5~63
iUKSc%s3#jKl*nUU4N!wphC>SV93}}Ils|XkDBo>ujHeb(lT<xI!{#JoNn0JdF}5Ykd_7cp_7dIetA#QS7VW0ZKlA)P^K&$``NJ~=@#477&8Ybtaj)u{2$MY
7qoi!%ggg4d#Q)%F6g)@5#Jr&W(M*4J#1N)SXo2Ha?&nFAU@K0Ytp-SPqYEHJ8PNVkGSt?P?|5$;Bg%#iqIplS<<Zle@xSAmDh(VQjHvL=es3nBGx2O9z}$%
VU=Jy&bgl5NQUP5dcfX0+^T2s)g6LD8)%{?(VBt@!;ilgLF0IxwZM@%x|^QHR9636-AclL=~r#M$v*Yg{*8~f20wL5W=n(;RCFqI&2~;_7ok>Bvr#?W>Lmdu
8(%3r6}ymC534E`ezKDV)tbC548uI$uO(9#sHKpaM%B*rL{Kw_pqknhJn-_L*-#wJ?fV>HtYDYp#Ls#Y)InB|TG{x%>umuG>eZDUM7PRww9$mSp;FWtiyRGQ
)xJGq!e~$#o5K!l;G6SHnYT%LM7j(JP}(n9xp|BA99y}z8=~p4j#tm}PyxmJbsbO0a<SuYIib;tOKW<BML`g0kXHTaJD=X6<j{X+raz6I!+9-;D)|%hyS3Ph
%KkH3+KDTN@0pih%i7gU@IZ6(mygC79X0o`Z9=@`Eu(uJO=jUu`1&+N0srrX7LxY%Y-dUv)XCq9dMg~-F+6Kvn5M{Kz6M}XF{JEt+Wh$T0Ljxi@Fa)!5y@~>
xeTyht}>QU@6FMa3CWEZ%3*ZIPl(dw|EutZ-sBOw?4+SKC;Ss#-Hm^VP>F;k&@V!1+)XKWt@l*VN5(KMz?-T^14T!NaEK<I`5pQ&rEN<ew@U@p;eYBhj>hLP
=3qb_u`1xt%$FkXy(DzZovLKRh}BHHw0-9}%$wXjviX5QNCeT^bNlbpXi_v`!zao_yjCW@GK}T19^v-p`E9q3W0Zv-7wAtnHi3!Ow3nQVMVnC26k^jPBIkYy
EZ#U_!JADq9j}OW<CkJgvYIr8vR}M-0P~7~cE%+O7ty@8KwkbLY$yu(>L1nW8hPp3=t%|D6^^vb#vu1qk1XB5LjaR=#ll=_>EFyWc@HXZ5?QOb(~c4CjQ*hb
JT*^P%JBWfLWciR)wx|jA58~$pWax2CW|Pk%h8<1Vip*ZzcdDGaF<dQ=Sc2+MS9_gvegiJo!*S=Ah%>Ob+jYAvubCROm6ISSNIbr$IFHRtqLpmd?Y>OZkW^k
@{~;-WGU$u4i9#Mv+*&K9FbgwntD1ocLo<x#HwcoK>*EG86bfisW6-?#=Jaycj$c-FdNJzlKqD_-vVHMgQyNIS;4CH$O%GZb(fX2K>|7F9<W*)B*z=(BKZ;L
YQFsJSamxMwaYHW?xt~ifpscGT#`et4+FsbaZ+_3MnJ6#kK7}FOHoXL5bn2|OF?8IXya!_v9h1_p4Nn{lExL{3?|0NFju8!O-5GF&Wk(P4D6%LA|}_L>WIx3
ANOjo@hLbgDLh<c<7rDsN2$;#pmurEc|`PZ{b|<GO<TmB0Lnh1=LXsawEQ89b)TSOOFN2Fb#noX<_8S7dEUG?5{oD*&XNpHt_R49m0l$NdF(~>Oyxn}?yVo{
H<1j{x5Y;`G{YqI*}>bDZ=%y=Vz!Dbh|8Z<<T6{Ja#MK{vBX<Kql8*>t&rjyws*p@(@2*XP#Kv%p+_2YGTlsGmn!^>XA4b6B*223#n_?vacRVgPNki_C&oa<
<$rFv8lr5YoI7MxJ50{#@i+2ijU^05neQz5Uxduxf9c%Y<R^%7#&)3W2?u|`06%#0qD6hY$b7ABqlCk(M*;K{UEwz>IjZn+ktWJ^o%+@nX6@~s1H#F$M+iss
Yt5y-)9}<GNhxNr(T^_XAQ<7X@1WNjt$b_ujczCCXLJRjc+17yo3npV8SIc)-`Xo-TbR4lS7Nn;D_oT^%V{vnLm8!uQ==~f0N8T?AKch~{Cf?N{roWQO#P9G
R_(o;Vx|(@q|4K$|KS8|*eU-XTjpmHP$27N;-I3Ys6h~wJks2qe@=w_#5Q)*T?kEx0OI6^3D(A*y=K&XH;zdt3~0Xy;vpyXTU$du&ne2$sA8mP(rfJ7icl-?
cJ8>z5t~oPtv6!<fQ-04t8Y<&i=ikT#2|1Bc3lly=1%y*3t$SYi`J1aw-Bw52wIVO?($!i?5xEs)g80Y1H*fT-p4SQZA1r9+s=@A@9%adw7e<^jP<?{1#)N{
|JUZc(Km}DIm!1jwkL7K0$S$9!tEVy1He;5YO8bd?wnV|+6N142|S1{BK&@QLgp&!H)|7l%IMe%Z4^SFPqJd<5WpHP&A;mgGj7^s;wtxf*sIvmCjaWzU~(xt
o-c-3hQ|i7$#hBW42A`h5kR((3j}#$VNYWg*GPWFBk2y2gf;|k=v@wvSGk`5Mcxz4Q8EM>5I&vAwB-E0`BR$=Wd8Xv=#6#B_;DYkYU$$Vu#|f-ET)|`^IDj?
Ak}opI(3}cmq8FIDdm4RGaod+A5|Sfx{Wjlw!|?Cs3nRB<>?Ygca9~;kR!>6V@I~j-ldVkAGm1W*{eqJ2^G@*Va}&njzh?`E6299N{Ad0_!#LQ>+2C<V}?=P
nTpOKOUMK15?rd6HD4rOXYnKQDHr6st8d3j;wNiSz{H?@026BuVS;fVyII-cdYwc{tC)&e68?#wUSt5M%^JX&8$0#VVROz)iGjWdo`|lO`#Z8H9R3Hfs%wV$
N7bIznPnc9KSF85khICjduM`Xc^F_^m?Vl*kyLKt_Q%^q4Sy`uSL+O%de)Xy&jKQbRXqDy193lMhV5C6CFoTtER!j0MBap2`jvboHWN}gqTCNcEV1MDFsL9_
UqQ(wi`|<C7lv^)^7eAYw7clp%$en3TUdfcIqHGw6bNAdDxL1CcFyHbP1v<nfuL}nmJH&Y0&w^fuaq3qMJX;=y7@ZM&5EZrpxG5BN(cJGMWbdAkquwf_xLx*
UWQ<{UEqr4I=Ogq8$ZReir$OG{rRNZVL)S8fD)aG@w^04paF6ni@Y}uuFgoH2sChk*gnf;Q)z!pi~ZNz??+62@<I+dww1XT@20K~rOf}X2ye6)h9R8I4@$AW
t-+MEfp#ExC;f@y7+_fAwfUwMW>MuQVB2%LHzHL+Yn->T3b5H6TMUL~9X#lW9R6LcW$JohQpi$iQ3ZxB?{cn#S6;e4hr(Rx?xxc}#bMkvkIv48yoKA?7_Q8&
VYpRZ>7yK`k<U*ew*PJ$z-$k!v_Szlu0gNsLmUjWc3?mrR5C;!1weyCY7QOI2ci^^oVo*r!ZEA#)*!c88`&z%Tm`Y<9JzmgXR#DwnWe8hO7cx2Y)@?jAnu0V
)d-W%j_e3-1Jvx3X0w|>!U?>qHLoUr6`ZU|TaEYw?MOAp<35ws5RsV#Z@uJf3A`}~rbt3q8#UuC|0C{PFk2Bc-T9VWsBr&qR*UX8y{e98kuh$@*dl@+**C{M
V1h7uB`8(4aOLMkXDZa9X1`95IWU_x8;i@q!r!Jy|Fg<9=MMFHM9bs4@gxwEt(~OwezEG!E3PHHWPsfJS&ZHpN;DDtV)gT-++a@>90_I+D&Gi!oBRbthy85c
7JD#m(1i)%2b>Mo$80-%$jVtQplK;2ku%6?yR1oB^X9$@M}rFw!VJl(!2+wvF^R7gK(|4dU-q}v2VT3N7T7(Jrx)C)*r^O_W=9&&+w@+0(QTkxv&7BKEE?cy
COU&QI&Vi+X6Jcym+$N^QyvRXzG8wPN(l{%Se#^<Gl&dG28i|JI5h~wXx@KP`9csnR_0WhSlr%EJ>*>dw|N=x*nkAfjvjFDrVeY}0hN2Ic#ubifaDc^?Jg(i
SFcrtcRYfK<q%NAc+?gI$xj2StnLgVwQ{bJ+cl{F-ad$2zR7R%0DO7{VgOkHXoeD)sfD{#e{;Gl241{u2@tE577vWY?WEGX;^_G`<cdBi${4$N33w#wsX1$W
pnInD8po>*7J)vaN@hr3qux@^o5`sW*i}OeG^}$ZFLF}}RkHk@)w|m92bz=Kor|X{N#2{Q75q~a?Drt)=-R4?uvGpAfKWZ@pQVD$;vf`imTq&qPLl8x`(+MA
W{%b^;YacKW{H#_?J}~qHo#!YtlVusexJ=`syym~j{!KWG%*`^=}wz1<{+}+a*WtFhQ7zH*2ZMClEIbp)6;t2pli$hq~N!aQhwO==z?!d?WJc;cTA994%X*w
&xQ}ikcVMuGnm?y7|1ty(OwVEte#a0*iyX@*|2oU9tD_8aTKLO4G)6oGqmxI6}Q{lEpu6uJK<c-1lJ03(GDXM{H(dk!nA&dPp^T1IbS+Cw(I9MMm<%tEd4_o
0Ad5Yv&p0GNjp<lv#Kz~PZBT1BnfG&&$urZ_iiow&Hr;~f)PXWXehhLH*g@VduF$UxZ^&;#y(CEmqI6Rtok7mbvh1>&)-Ers+fYq48o)^k6;Zy(=`<@)yrGU
zbHTW2^2G?F1=}2^0ZAWNL8uuR1GmFJt__1_8W>V6A|aYLT%t<R|79<$T9ocjX7)5)N`Mm-#|0VlBhF|85L&4{r9{BcAOSJQzN3%TV<k*VUVtu4BSF1&XJ{m
YyjR)SSHbar%2g0|Nhj}rnyy<tBx1+rv|@%*inQlnbx??`0cJQ78BHw1ZE_~>}Iw92(ummLu0HTa8O1*#tGl`v$^eXzpR@EOe%gWS(Bt)hn}U|ARGc*94OA#
1leFFc4=e3@}{`!B09j5Vt>_Av1lZN?iGZ0!bW8BV#5Z8$VV;`NUT;<syOS0{F#hxQ6^d?(7r<;@Obe@`V#az%qf~MpL&Ugu)6({_m8GkT2CcirT@E#-a%`Z
`+$f(XuF}J``|0xen<g`4-jOGZgj^f*X_dXfj2q_=n&xiui&8cL#GdUZ>wdbQjh04F13>c$~h&&1~N?<sn^1k8a-lFR1lFDHsjzBO_W1AhL~|LD!`OU;}c`q
v65kWNEy{xHraJ>0XLdqqeW16=k=*+`fXF7j8V~(`3zRO>|!>oF!mk}?)XegqpCUf_JXt5KzP?KWXysb85hgc(-<6dzxvcKs`Z1Qi02U`-_Y9qQc5)wOe$(G
FM4ORYknXjoA1lU0&-saGvzo>){PfJB!@V>;S&adX11lBp_g-T3jV3BL8ziMY7N*HX7#A3u8g`K9SKQeU2k<6DjGAl?MyFm6;kLT$#+8kWS>OD^dlj?-**M;
lb;0j-LSF$m;ztz!B36_wpY2A3u?HYc<#r%OiFBXM9k3<IvyS=cGHIn4+6eb;WQgZ2p(jRdjF;|nP}PR0kpXlx^uOEo#ckn4i6uDMJ4c<9A~^aN<pe_3=L2i
c@Y7BSFWj_a(B`6iU(o-8;~m-i#5&MqGG~=EJhvM+Nzj1(9!MQrl29;7Om#R*6m;y12BFmN*8$QNY2-?$?JR(B{MKC&JJm<z?=YyV^;bqv3OTf9mnx2^hLwv
bTVQ!8rp;v>s)qbT?FDBpZ7+=85aMa4h<)WSe7g99gI_`E*;qa?97#K`NQi4v_mMRCoxi4Ll;T!$6={-iC2eDS6Fgdj)L6vVn(t6kd{uKqM@k_#a6x0&hl|}
TFly3zWB>kP3XVRmZhe*|AX+k1!!f_m`uvm1B_GSPuqOPu^<z2OuJfMz(u(WrqB`$m6AS4y)6cLc8KgGD<xk68?kN7mtv5H*)vw7qtqDbiC&2?(O9benmL%*
3pjKUPuQN<w@cvDw?$5k8O)q+@5JXARkOJ8($xF>1oU&Y=CVYAI%~hnl<@4&(h+6$$*v6pN1A+G5-*1xP<Ntvgg`%8PPjm!8!h#1OO(`J`~jPsM4gP^5Xny2
=W5!b%uiW6Xs_X=A*U1G&QFS`)ysl1=a+-3JUhqZ@D(3d`93@AB-_w83fM6ytHwhV0L1D>>GpqF5hL9xFo#yeWsqZzWGwA?a9NeO=*%mWs)xDDqY{u(CAau>
N|SRc@8Pi+M<};Q*C3`{7ed+QswHZ12ND7hWtde-C#@IemL@LYfY3miTC;9xmYe5sOfJg${OOWe0LIzeq-1};l>J?$BEUoU(#!AO$Fk00uiSQHn4^&B*!_ZA
-;T3MfeNl#kre;s<gH2diceXM(AAz;7vgd*M<o=nCdB0)*I(C^u<^(I=?xbM8c_xd@OOAQ{uY90ewpXAsx%e80Hde%cxvF<kGBm0lGpX5^Iw^9SO!>`0$@8(
d=wIdT^_wEz$NB^BDu4@ymex`{VBiN(4w*KyKxN*Tx5GV0O4csevnO!Z6Ke|z_bU}8T`k0S12Iyy#X2)BDdJ(ap}3JN0hix#N@DArphMU?RH$+mF}Kn@f*Ei
$cIo5Xl-mIsi=owb=;!|6`{AWrg`fp-pq#<ft}$d8d~LJ1t)bLZ^i(!uR6OjSGQnl)`#Cm)w__y%X==Gj{0N4hliekOE~6@aC~UjDxtMpjps=CDTVtadxaT{
{2H`QQZB98!Dmbu@T>blq)leLtv}C=E~R&ZN-_QBxQhv0Q8^`K&f)rJC&wmB+K9%z+#BNNI-*drLdJahjkk~Z@A8ckJHctp0t*?t$XSutw(A=N2aR)%=#|}+
K#7X|3v>G(j+Tl2+L9=ke%Gt97hZN1ak>REp-GmrhC^YX^1fU(k1ZSqI+#gEoK;bGR{?2z?*<MhCBHCPv$g}Q=k&-^3}*+ERJZmx<pvgLBZqBGy0ZLk0>Vye
v>ct=gy_=Yh^)Gv+dZIM_K}!L*0bpn{-MC7xqbM4_sL#;JS>?TiSg_JOn5SSwQu>@hx42u3RBg7VAa=(g&1e_BNH(&2A8TZa)$60_?%$`>q{r|Y?c`rIj;QC
;K={T@A=zi?{cJfJE+E-S1l&1sfqh!8p9zwtv4ofi$mtU73Rvj|B&%e(IYdf?Mnbo69YpV+#C&vxqrF!M0-Of*Mds>C4by<jH^g#meWjb7eLb`=LlWR&!7$5
T)q589W7u=RqGS-L6Wq9Iwuvx1;q(M8CN;_zZ}P5Vcp=!l1m#eKWVcUigX*7$i@WLW0RpY&Za~;SK^<WL#X+~3KqWHHGc!0U25>WMjndA<I#%`sUzH=x|#99
<{pavb!cA_nhI=-*{~=W{5JL>F0?b84(wAbpB#$7EdO}>2*VJus-<q<reCECYHH?TDesxGKg6KDs@8|F=$he?In7<C5ro@Xuf<h@7w)4KG{k-rerny=TaQ_b
L!*Yi6rw9tgrM0JwgMXE|9P+}W>q#sHnp7ZpSXHTCf;_9=+&Ym_*vNm<a6Htiz8A0)^{m|!I}ED?yh7d@;M>Uam|3$Tp7Q#bULsIs-!gSy|;xeZb#Y~FrjVe
%`GW=$fBj5H~%UJi`4pnJPql9Dt!nmGJvlli%cX`xz@2y0Pg??c59olh3fD5Szg7Ol8;D+?;~P3Q&uY^r;-XqiHnB$O3_S~s6mP+JvM4H!kMY7KUZT<cZH<#
=oB+xUP||NCZs{3=BKmo87-`WrqcI!dB&*jFv=LJ9rj}yd=`A9ze=Kc?lqUvpd9UQp@>la+?dEISM~{YzD(q?ok}x4t0~Z><j-8O>BW_v>%QtnPiZzik88Sd
vILpbpHazz#k1!?Jxvc@V=GI^klQIj?D~#IH8W_X165P9+0a)ERI5Gk8vbJFil(DKg1n6!D*R0w|3RQg418!U>WnHFv300FqE1oFRechJB6$->?pwWLUtM8}
s&-p?KL)=sk3F-K*41i(SJFg`wA2#p?J7QDOaW3JcecSMISA3}q+(Mi5CexxcaOr>dD@c(vzCImVhy;zGRNKe*#N?h$w}<vIc|lHMR@ZfJjcZNm5tO2vQk62
88~RsDF($Jjb81&b&b+l*c8UJ`)rK23h2KOxUlpA&B2!!+D>702Y=v#2RLt-`dY=uCEv3sE?wn6V<Q{68sJvlJF8OfH4+|vKUaGlIzBa9_;^f96M&$zq!V{H
&B|CX=fLWWWMTpetFPexhoFj$fh+y{Rk`wuH9Xrz5HEKLP(qDY_bAm2*8#i==?bFxWfq_%_#J=<q??`#46l<`8$;u4xesWsORJgBiGCYH=y@#11mC({VE1y6
ymNyjfD!DpmwOaKC-Cy&^z09jJ9|6~@E%&#-uFLh64*V)zyjoE*XE8ND^hTf%=@}JFR%Wl%~*-D!-CAM2RRi<XAzdX5OV_5f71Kr5_V*$hTde@xu|XqLzudg
XihMGwgzIK9bYn$BO|;@dy)PAaX4|nZzWk`>;idNYFtMBMw;RX7j9uRWT77{*^a$=zKIbt;?ZSd&|~4-P5hs|1uwRI1t*&T6T+#z!uzPv6<>Hs6ChfAuWdep
Af3{fgL&W3#}c*rzp+T{bTRekbmGgWw~Wb9CfPB0*Q6}Ar}wj{jzz!Z^{o>Ss#5t;Y}SS9FJo%(KV;+kz{WlMsK_Ls{1l`0q!^r|5nx7MX6|C+mBKc4inntv
dPrqx@K#!y2^cEhcGzy+9MwGfIhoS^s7tndHw^=Q5uXWqmwdGYEGw06;&Yx|+FH-{+s!J@UV&VeK2#5}S;ucV-2@jk>(coZNSh^k3<SY}jbN10f1*bWWfym4
aIis_v@giLBqKJvxAZ*W`3*O&(=xB}Uwm+=Q21YI<vx9-p}5z^hnVQmW8#zXG7hRhwKW$d(s#1P<6m4p!=4%j?Mej#UT)0dMZViY?hpW*%o2mh%=(&!6`QK`
JGU0PhC%9kT=RlD0RanbpsGcA(VX@zh~ba9VgD~MgPC=2_6=_LHgJ5yaRK-4BCmeSV&i^9LgZ&yIA;~{C%YWKb4o$nK8O#~D>QqJ%YhI+^D3sB@U<q}Y=Ra3
^|9fPp~KXF{cO`d_qq2$yh)Bu9TD^uY%1!<E-xytAI)XDnbfLYlIr+zo~*wyLbbOJl0~0{4ZvDVyz8lAANtddio!3W-E)T(KQ<h#gOiPfSz048kP*r57xczS
cB5m57y!vU+W@4iWQql+_-)r79XyX1G#-Qe;o9=E>2ic$`V>|kSX^fvCdp?2*je%ZZ82Poo&o=Vc<)oLDP{s)*vOeD1{M+sc`j@KSL9tBoWLXc>;vue+*vBm
Ye+6XcU_>UZ4)PM!P~j?P&{msdvw#}JwrH)6Iu;@oN6GhM31SuZ;<BNRAuto9G`j0GspWxtyN-p&e+#<`D)0^pKXiLnImM?@^vGNgzO{{x<cXGCE~CpU#HkW
nTmOzAemNxCkeUNPrvBwEKmt5<9aOM3$4VVe91Bux2>#DoY_B$+q@Y8qeLt}DGDrFssbxgW#EjE)KoYqv*6Ie_7&&^8{>A}g{Sj*kPsTgWTS5-xxKQUONDKz
a1~I4Q<&jGAQO(kNt`WX!c6)tx!yrNc4*(UtXMBCog##}f*IjM-d|o?I(9xBL0Kp-3~&K?Ap6^dQ}(pY)no08s|cE!#8*4eeUJ(IP{B1XxYiL&^5y=@A9Vxb
5VC<Tr(&L|hR>jLrIdNxJl>9|bQQ$%1fhcf9V0}yVaLB$?(<T5(G?7cCnVD?_l0_YlvSX}GUw`h><qgsn=D2Pw4fLZU7#f}?|%kpspC0Ads0Jz1<Y@CoGnM8
V4Hu4?b%+muBz4-VZ`ePK$~6DZf6aD6NZ?kMc!t4#8rTUM>Z^ao(fHuawTNcvw0r8BhMJCT<l#Omfa9FL5N9QzNy`4?LFX&L<_}>A+G7Z-ko<>$Rqf~_CwUZ
Q5M!Onz!$W_i`Z%V;sQb7AJT`z*i`o4<ie<anSnEZ$?}$?&t{4*wKN2XqL?qdUt?GYPd(;@PF=k<P~;eB&1t~G^Jdva)*acu;|wa&!5><%2@e0NpKjkot2ak
chn!yNm7@hD!&`X6axB6e8+1NxKZDkB}3PQ5!HBXNrJ;Kk;-Eci1A1XgGbLxpCGd9qhu8@@Yl?LaF;N$M=$8O{sqvj;X^2HM8AsVR-<NyiO0Y|@qzwM0Y%2q
;Nb;eDo+iPazt2Bp#wa~;p9QI(;gvNb$RR)F24&iJTiA7S#4Q(zkJjGLRPAxOuaDR4ed#IxS?&dX{;Bb`INnhF!(v781)MS63r#mS|L-62aknH?X+j%`BHS|
UO#8_FX8}a-dkh7@x>nESZy;tN1I~Hy5*!GN}UPoq;qDtUk!@mM!X5j=L&Mg8;hwg^Qo2JekYhe+&O`(5^nVHfd1)xrj2!Zjz9ry7SZTt1gZWip3ytcfznjz
LNVYrB3Z6cMer<rLar>{jz?z{=N%DL_F0A`yuOx2zaNczxTr!5{$2*6kmt;Jj^cQ0mxuR&<H}_M)FtPfBI3*4LqT5gmf&7IjJ5OxRAY+J<z9?4Evf0N>{p5e
pz<}?E(z-<YHb^Esb*NU_do24?#w&feZY7{e8yC({kPUM%m{q7z{~*nMC8w)4PNMz?35?iLV^UFY>;A?O^%ET`w0hwsIBLgk;ylMtd0OegGAAF*PBb4yB>g1
nnS8&@~`v_pA0(tbPC0~wsMQ25pm8wWQ0S7eBG)835A%Ij`-4tQFT<yr|w|*SDt+t$9_tgV{4Gt3Vd+qT&rKj3i&3zEv${empjAvwUx0rUlsd6S|4Mq>LnQ{
#=d?ys3#-nYQ1EyW8wHYMbJ;IR|cRGSk9{BBT|XE=4(Uvrgz)Zj=s25X&sG>8xcg^?Z&8hj*p0z`GqI62UvwZKcJEtHVp<DqjOL4!+%Ry5y)QO8bp_BOq+s&
6IkQG?QtK;?f#2Vl}xu%x{>&96(`{oSKQjHL4k~xTOZ8j1kx78<Fnf|E$bbeN~Hj3a;ZqA8QF}RPk2lRUO+Rn1ta_*mgW=OxdbZn+z4v7kZj)XgDT8Sq&_m_
lM?fS-;m<|al`-zG82G1vx4H9VxYu#Xq}@I5TUc_w|XkF{E#O%Tik&yMrRpc;i&|{WeksqlJgW?9Ldb-?fc)S7m56H`3rf5oWE80Hu6XSy7f0Wi>Y|Efi#ko
L}o|U&aX$YW*u1v*0BMV)mWL};$}z@qtsIzLYGdiWM+ZT4o?7crka}l33B{vsJJ*o12+)j;wN&orFq5!=pyeuVQC{1#=Hmsy~zBj>i!etr?qrhY-GyhF#uhB
PsbSCYXh73jXbH2%iKGo_R!BKaQ>$;7tkK`HkV!t^(<r_9`u10Fm55LI}kuV0kUL7a&?N`HTwZOS}?ePEt>A9h{8O*c=>Da`J4<lDu_!QxAc&1wjfN)k5)kA
2hq|8<eOlz1oQ{jb8C=wM1nKQ81ZlB!{Y64dMB&*T{_2Io40(T8>4e4WjniaCv#U)R%N?ST8l*WU!glo_&*P%Sa6fRW_037cBrC&GDVwZFcX!>YUKl7&)?Xk
X-_~7OasEun*W6`EOeSKb-70pcsaEu#)Ixv4WD7z;3g2bPKq8=jrGOAd;2LeeTJxlF9yP(w2{;aSe&rh*vJ2{PEeUpuFS$A4a_KB?8G~9ph6caI^vrrSVDbA
KT9n}+cQF%T_W99LKeQ-Z_>}%G`FK8i#Os%kw46mzOzo>UfbK#&C?*58|^Ho3h8g}@`VX$FfZEKt)9;lql#_4KWgu(0Bgz8n8yH^L=u#ZoXS&Ul1pEP&!$1%
xfOY~x09S5^*pn57$U$3o=zjBl!f*gGQi35g)DKlIy8{QbS|D~5XvX&TiYW1s{Y+rdv8l)&qomi0xahnfBe<jJ*odP%{%^-j&M;a27|LEL;6C@4jJyBPYDc@
wr@Z@e@1QiZgkW9X80*Q9&DUk^~^ohBq_0Ez@%sBSv7y|#S&P!jF!AM^Z|zgM2jIoSRY1v4Nr8%4#b<AE|m~$R+K1@iY}5Yda0EbiB2{zZb}U*<#!2?9XE@d
tpX!J)W$&2UXwd2K=~Op(6*AfeU^>Tk-ua+jf_epgk0H+Cb>hN;3qxGQZ<S5yZ+#8$4pY0`TNg}*DBfm=6(!zsbT|p^eTs52-hNupK6DaN*l|%gLAVxqYKG+
^R606z{ja-Zj@!*A-L`I^30grmknRS$}*yN12RqK)Jx3APnn@m?HZo(t6UDUy4LeEhZjh?-(`Ip`iXF7lPej8pU1quVXk41kp31-%+4AV4P!L4pk&==i5#Eh
h#EM@yWt;<%PSOy9}+o-gz8dT%*4G0>`^~Tb0F8>OvT;9LukkBD1{>3`{@Q$^IrP?nH3-v)yTeUCIr;2?|hb-*s?S<4hL4iDBleO4{=dxP-5ACwh=OvKT4S;
!Y5|Qu`m_^+Xc&&oQ43A%$%Eh<^64{bsOLTh6VR}+voM@VNT>WiPtO9N7N+alb9k11L%{IQ~@$acLqYEk$)Jhz>x?$RCisB5asm@MVb?6Q+WL&FwZhvHxXJ~
(^*j*JYLI}99T0eIN&vWhts5@AnaF10Ug!SUHu(~OGpzU07(6ulmGgbocC#WsO>G}dmjXCa`YW1&ZhcNiV~Igu2c=<E#$^e?4^?ea4MdXLKyUp_?eTDFCXd~
PGo#K1bH6j`U!o~fY<RWR+PXkrc0=mNbk+kh!d@*{(U(M-L@$qWV}^$UR;cA({8j$h(img*;Xp_Vs!%(5phX&_xUSgD&Tf48f)zvL4H>sCG~p#LiJ-#u#*n*
$Lb^vYAS^`2XQ$EHYPzFM_haY{{VH2J|njiv}A-M$?C1D($TS3Cr23cJ+tge@9YROwn$4r^)zgfxS4oE;I-JM6NPNgkTKRSXpGPFjEZ)-B(Zn_tiR@U8#{Cf
`i6!hu47$p^Y@8WfCZC~AL`>~rzuFtKT}Ko|2At&**-dg`Zu~0f#b()ltKp$(r!?BnvD6hYN3g#6Bq&xECx23<%%axYAXDJAe8}yBRYS+LJa$9ZfC1octaQ{
<j_)v%*=1)$%^l6o$hv_{?AebbmBr_7m>molENmBb@{qOu_>ctdP;lFtXT+&NM&)K%A7u&Botb=%PxD<y`zJgYJA~BNrM)eM~(CQ&8wvu06n|N&!2lfUSSO#
d@}xQZONUvsNB|zXw1ZMy(nJM&Fm8cA&z=1Jd%i3Hbh22)}mKUK24>NCd3K1%}Wk1qCv#BdPFP0_~KywPIGX-7`pp{5ojLKI~m{*3IAQ);~q4WnqTt{%enu)
%odxXdGgn2L4ltsR*4)V7HCVy5Y73L6!f1Aunep|ORXJ|Xy&|Tn=Xa4Ry$_1WS(rI4jR*ZW}kbA82$P=jd9RjV6E!8dp0)SjCzGB6agY=Wt0n*@udM<!yFtK
8}~6Hx)I1EPbC}lwuQQ^`E)#k!=Y`~xd>A5--F5wx|X{@_H?GY^b~+(-F$3&vsF}Oo;n4?2a2Lx;?lQ$g5H9^qumUdmq4^pjL+7ZB_~4OOm~yta8LXq=MLO&
Pw!rF%m%Q~J@%Pj5D+B1@cD|t%wYFiw}Te|dn)21wxBFOgN0zC0c)W*M#utqjt`5*%RJqj61cpbKqDk#t%c~IhOhL71ETa=e>{mx6VioK1CFi$+7|~A1gQIf
WNT~ECpnCURYO$gKo1{YrU~t;Q-+-Ec4t_*AB5Vjj8f(qBH;9!(HE@sR&3|Gz(!nnBB#J!@*X_rfK%b(aoi_<mrTQE9154G@@yfkx}7};qmmSxQ06Tc9m*RE
FCEFJLc%sjnLwBPnO?dm2b8am@p9F$H%OFu;X(SeMrvKDq3|xP!<PiYaA-dc4H1N$6#*roqF9$K80Iny<cQeD$G(=KRfvy+7-Rhh>cLq5hZIuojF@T#&B^dd
=$}`QU)F`5=uo>;C96oMUg$hk9BCgn`_t-JsE-J)*q2EykoPF1<--7<Zr88ofVlVM`?FO$XMgXX?P7J1s>)Xc09J{0jjV<A%3RH=-VIH3DQr|6vSI1jd++R^
=EnBXj_vb*b1Hs2u!rSGiuiS2S?b&tX~(;rKHeV!4mBE@5$^(@6DO8<SD|%X@<mr70`?=!o-RZ2Oq1>bV&j_gKNs8-QOGt)fz46|-rsR|#;Erx=ujJPOe91T
^DsH{{;;BL$HShiMFGmbs*hfoF{q`)%J2P=D-Rj2EoC>!(x)Jt5qH(Sg$h#$^4)UH=``RvxyT2XqhxY4n;!saVbT|ACsUT>^sH6?$0aL5=^wkg9ncV;z(ju~
H%r<hO#b~*_4HjN8DM9&YQvFpaZzZ1f!GkJ#k==VjwRxtB`}g8a-Q)=O+qR2ER~0c*Fk0orOhT+6gzGt37fA*SMk)?N`r^3m&u010Iha>V}Lg((ww0YuKiZs
Sns`DD6~1uWNH@5gL>(^<a{lp*gl}$=Xb7`h<VLnYO6diY=4z=jBzX7e?+#uB|Tc61&4n@%hYBo?D;i`s(>RzZ$Or=*=7*De+G#Q+uscYRge-J`KvxJcLe*b
mPMVM3h0^m2B?i^g+CyY-wclZgQU?Y5mR1fdcv+fOC{6a=9|O2&oa`s5afY*e|nVo*qIY^m|ATU-Mf}U{FDVr2XQJ;vm@)%E?kuV&6dSGA3Sud{{G|zsY^FC
0UmpPD8OzA6iKpyt)~rA6x0`}LAEf)JLtF0Si@(>TdV+R)S|KVGX~8h1;HiKftyQyhvXZqi3QEN;;L53)H9KMFj=Z>6Y>KRmLh<Qh8N{j7xLYhE%cJji03GO
xvuFa=2N5)*c<6H8~u=pUz|Fj+!AL6h5n&}H1?&!$rly(FKT#t5Y>wQ<MXRRno9C~TfAONt6z+Xsl|?)AGUGLwLvEyeH6PPj43t!kk1R6O8E-%mjp>#$kP?I
U7G3q3m43a_CY4j2c>rP1KdeDh(8xY>ag-!4P~#J@NV6<80Y&K`~8;Xxhvb;2TmZ`F*bs>l~{gCCsBih`G<(bfa?G00dOy<*Wos}Wl!g^(sakE$Yom+C0?k{
*!%bib}-K>w|1`~cbYZ|f5tSgzuRQ}FunW|!O>UJkVQGthumTYeBpjHVad)J+@Ho9N|>7{W@AVoNP?AJ%a`^OpMleicqkoAqLsEwiT1*nf=3jzIFwrt_Sx>x
QJms;1p1V5fwPEA@x*6!8^jSg(<wQSUk&SgSEGC61G8IYiLS%I4}OJ<Uu0Eh%|~lcTsoQE@i+8h5e<53?53UMKO)MR`z&VA7*1S#sj221>Z@6|x$%nOg`16?
Dib?<5Oqb8VuDgek4IeGr!Ta+864eyG#(rZd~EM<CODh2if$N!{5U+|wiN~&(0aUg5+hGtLR>;2lVr<76S$50K~mNIsQ#ez*KPx5jRvL4+$`PUh;_*}`E{n@
M)o&OYjFMW$H8krz_Ng-jx@|xa|73t>BZF3IW^-t0T39V1T>aTHI$Xc2^C<$-xaIr@lZcM=t}ufltPN(mPJgE0STYhf7)j#hq7{FSHl~F&mg7tXtR0oM*Pq^
ZL|&<F!;(CwJzmhM;3Pgws$%@9nn*j2d;rEzW!Y~gkrq|s>l=c1p5IYJ8SzD&>T}Prb*D^JSoeWHp%sBzc>nqPgUClg@!^BI^eFrNy}>x7*+)Xl1f7`V;XNl
>C*^p%Votjd4g~~cmc<I*-T`px$2nv%g}h%Jv)T;{5y7|Ft|F(J)JY}RMG`*Wd?2plJ!G{JN^ouL|W!(0<exha$k}mM(K96aD5_rcSDa!-fYIQSFS{x$35!&
FkbsThsX~+E`hd+s}o(u_Wlu_u;Yb^iLF&4faIN7l<&Nz`&3t?mhs7(_(*Zl0XQ)1Kr@WNjvX&TW=_3k@WK+30$5e9GKkxdHcwbW*~J$3cN+V?(^a`&h{@nK
ouFdJDMbCBs~i-3%YC^4V%`!bTsm(Mm3L&fKF!Dpq*H)B&{lq6!P#iQKF$d%3_qVBS05eu^T!EEHEieIbb~-Y1FI3dBA8+#f2Y51Du}EVM;Zjdk)-RmY(o-W
3ZKV0J#&5fRdUio$(j$fhGD;*WITA+V(gSRJ#P9L=F3mdDvF6Rj>sB|lF=4W2EJA((dwqT_3-!2<5YEm)aUa1^d-;E;5ak;zseA`0#Gyqf_GNu($x5ihsLTZ
?#-L%-hXRYMkZb;UdX<VL>!0>j<XzE-fx8%BSli}1kMnvPdjldWtP$&B$x5#RPZdYUFh@z`<~>R?@z~?XZX#k+{AkU0|ehEmw}^Q?Op0KX}jV*N%o|$FBKE;
mLlBU>GqqndJnQ~o3F~?n+-yhwX}OfJcV{|Hl~6MEeha+r@BG*?j#E=nTW7*fg6+3IV3CrTbW{75Cs?3?&2A@XsqF#z;XVUfYiZEsf|VCUTF%G$tl2qKATtm
lm5{Hhhd?9x97DlbnspcLd;{IUP1Nug;*O8Ylvmke{OK?*7HCwGMHD^1=C5nAM|ZyTEq2ljzJ;E7+RGr9S1MoCMumsk9EUucc(`TNQW`6Xtk@|^~kug%(l6S
z7^XoV^Q%NxS!#HsT}KY*0D@nyDy|`R@eoPAw&AA_+Un0A~gO~@iU8gM2rWfJ3<YNT$7Flr(u6VHPZQwIFf;sBY1dcUr784lO${%GpuH{*dzq2YB2HxM2w8E
V7<voxtu%fo>S`xr<>&nV!+r%17rS$K5&FBPg8kzs_QGe@B*7E$eX|tn0xrNzmP%p*#GmQ{p*^DJ$~N9vujlTRf7iY1iGf$Y+f4>H|CCGbWcn@za4IlbvXxp
H!QVCTCkz1adh1K`#=23q<}&tbmep}zFBY3KCt#B$KIX(iOGxsf>0;<8jEDS&ums3Rpf{7Z6)c~)D;OZwMdq6e4DhuOlc)hv)~uIk(ou!pj*X?CNRInwTSoo
S0a^;7nPEan6usO%<>KFw3QfygBQ9w{<iMHfS3g1&(ybgop$#X7p`anSEr!sz8E7top2(lwp03crO4J$d^P!KY(VD{t++uwjqjxyc7g`l44VC<tW*X1X-|$a
MSCo44`qQe?2a&3<?6IY;}pe%lZ%xAIgN??Y3fE=1g!D=O!#6<!>N1ccJDfhyHH@jGd;tf@Z?$onkR5j4#=9(X4n1iax|r{(t7}x%rl-<OW*of{lEwlmy>Cs
;iu0dr0WslkQBG_z7e2=ohl;%os^5YN!`gn2@c1Yti!n@@i1@9fb*LIf;CyRV2k`o-;hZEgVLKh)~nP`d=M@CE9j5vc<!wZ!;Crg6WrN#+Iyhp{R*_)sO~>b
Sqbr<OH()m64K*rYG+c~rRVFL!7t9H31_XORCHF;3D;mcds7I}oSIB$?GG|ZqV*?U#Sn-wxN)lRf6QT_kjMUq8IQMe6VTxzCYo?c#;zrLzznLlFw(1Ng(oPS
+y*VpX|ciSA|L(ZV9(`z1C`51<ko}9!#5$yeY3P}Y?qonWVSK(1r(wOJCQN<CHzJ67ZITB7GD~DOH~Ku0H;z7czYi4#vIHa>*Dt~@D9l|-J;u_G69X%?6B$N
zMNMDaN&Bl54cX~uzUWU0o=)(XQ`Hrd*K*()$b{QWRnz5=Sye5@`;mv9TG1PfYp=DqdrZL=DMNNPp&s#HVVyc*)aUh0>+Cz>fE-%`S@LA0+Y8;;B-LzlJ;mN
vd-HtlKPg1br(LOX6>}=kfxz6+aGe3V(DKFcAx&Am9)2Y*T;=6VucgSCqwCSkkCHFGVwgGK8b|uVs0;!jmbaygDTHpWe+pBAK+?34cIFO?Hl|-n&Bgf2s{I+
4REpdxu=Jm=^XKu$dYGpFpF%f1<f2`d_JKL>JjdWZ3CqA6sj@9#5H6TOMoT%O8Z42A#Q$PGRR&Q+)2v*mSrHpAV#D_?0y?J2pSB%;h;>q@H5lnRcrD30R*I?
=d7=2t3^Q1x=&ofCpc-5-5KCJ{NO=XY=1@La%zPee_)+Qxe;6}{P4{T%YN=H*(C{tVI6;Y4j1aOKyy!3um7eYo#rBD<&|Ngb%riyw7r}FoDY6ftoG72qQ?oj
ARp<j{{24zC$BBCh&|b#NZa#fG6U@M6RewOfE|1PYaPWb8+)=lR8|ru{lOn-MDiE(-)WCPj&5opQaI$fL`HrG>T5>inz^%+Js&8D&^Ah7&G}%<Ywjf*KO<eN
%>OiRVDx7S=w(Yf8t0ngQ5{@o>o}W2McsN?aQFwLZf?a+Ct=!Lz`%IDJ=fJZPKHm6%xN(|<mTF<<(Y2=3g0&XgBr?c%`@FF4uMp!SK~CTX-E)TSz4!HS5Z~F
P}xOw_ysLP76X;ZBro$wKPkYsvpvqHACsoaM8x#fQYA^Uc=|~dCtWaas<O8mNx<CW{}V2Fe6dYA>3y%Ivi#aTmSytghE#P-6>eTN7e@0}%6t>0A2S)*DK2)*
#5M(G@sluX){a+)DJXOx>sBZk3AU4l@)Q@q4K|9##<X2@TUorca6E$q4vE#&-Xm#~gb<k~IKMII85DU47*l+@e%k=pEXzv$o35Z~ZG@?xynYPEj%5|QLQv8<
D3E%O9J8shkT+=JE9Gp$Nu1jCDO|*9*&u35<wbY>#So|}4`DbQBp13=u~c<O34@RTQgZRn42T2ByjIp^q%uQ*tu#yQvRkW&w@%`}Phtn5wBaV_=7-B6ISY=5
qS)9Q1NM_Wpv~Hys)nO_X|g`>Mii6~k^e8IN^Q98lBQ5(PQ3xs7FCx3b-n0}jA<f~B9v&rs6XBt9WCnZ-wBh<#es#DLAWRkRFsRFq=BSgR4i0yHDDr~aB|4r
MVNS8)tLW>Y<bzUVP1v~D|NW!CP>e^di#c$SqFc>L3x<5V@W4GtZPq^!tG07VTyNbdFfZvv&XlObYYNCe`7k1fBf1ll%Jfr0=Uu~5dV7sR5Pd8R1T%QA(MJg
4EHF3T{>?eb1+*vbapU#NYg>#i;xI58y=S;>RPUybV~u)I5|97{X-sdku*Y&Y2>JWDd%adP5~R7A$fnz^vN6`&(opH;6sT$`6rK=rPi1i&4*C`@UH+k(Y3+f
K(<^ww0lA`8_e3V)#flEZk>F<4~1m?zRGfP9ohh0j{DQ>mqJGJlcOP{CWUruPxd;wPlO;U$@p%|LVGJFh-{4)y&VZuy0=}$m{Ec}sLh)zkv5wVe?mOoUL!fH
j*ZW&tx@)_(Dke6TA1T{m-CXA<ZA*$pvY-1ToPb0<wM^Ig~i}_8&^G3j)J8Z*rV$;z|i$zDQT`=5o>M(5}r@5y(}lPUZ=3VUH}vEZ(?2!6f05o|J5jemsn4n
w?k?aT;85H1VC)rn2G-_<FXyX>}$|9lOW}MnJ`IEIy$Og0&Zd9V_gvJJ&E{*?o(<<xtdqt>J`UqX8<jUlklWeXcJ`EaU9UC|Lxi&ixL1?+)nPHNC22*@ZL3Z
F_Kq$6xjz|8s~cv9>UsOWp3R2gQDA+hI}j?k)VcW^?c=jOL560gJ{1r(D;HKW$lGyVcR_(RDZ9-b|MzoX#ohX6hOJ9Sx0sG+$2^o{2l^>u^@X4E$&giofpka
ocN%p{5P+Pj$JvHAVL&`rQ1j66HNL8e4Oib%*O;aE(iIQYXygKrQtXbpV6r9xozifFUJlho$bfF<2fv*;QsAqnL@{n7&1rAW2F8~+x1zZeH)0OY^b-PY+?`-
McC9S4xx3{VA2onSkY%mCLe{q%JuCqRj@<j?NI}zht#Aaz-@7)<C4Dc=!yA=>0nztVn_UGD@nLT(D)l{c~m{O;7MzV6!KDUQs-*sN}Q$(%CXxSmK|VFIV&HX
hH&8YO!PK5(R?BEfiD#tt0-6`N*;PyRLUuj@Eb)|K;!5mP~yi{y?&*T?~?G*x~?n6D6inoO3I*5BL-CEvD>H0&AK^rg?$pt#uve~GbIzPzY<PXYIq{J7unfo
9-~=^1-(P>uIF9F-H%&J{X>ZYu>HkgS(?^ZM97+d8rTc5X`F~~)H&?O#C@Xa*=FS*S9-yDafTeI+d5AY7P18mO;Vl^3{$F7Z(e0CBn_1t+j0mIqab`5@D_c#
qYDoq&;cS31XO<<h($6-iyRNMOWNU{Cbk1fee&JhkV3URd(b97qHl0aKphN|PYA|SJzvYeD~sKikby0Bx;Ud%5yA7yi~LBLh+?}1?0>3DujRA@Q3><+t9e1C
aO(1}%%H{ubT<LFM!1KCtJB7P4CHmsQ3)jNIiR`~{;yHJx|c4{DF0&u=+~oum~b)!?PH5}B|l%P7g45NqFYk+`rIPW03U<gd6F-n-yG~AY>RpEvEOzd-qYkl
h1-#a7#j`gPeyTz{_2&Z1aeW{=9qA$2!qZXrt4G<a?E>L80mxA=gc_lnZSgN{O>sQFzgpDQE8!2saz2I8$D9`R&?hqY|1575K(W<y!MrA%M!>(&<YF7QwMhj
?{?XXsoE-eswJOZR;xW?fce-c+70uYK_T60CXVE+jwvzUy3=ZA_@)3F7lNPg8XXTH8V~RSQ#?^6aAHfbP(!vk6W>jHhIku*f4l6n_L5+4(U)g?nC~kdB|6-s
TR-o1sZ>_N4SpWBn(jof0<{{FJl{~0TbP1a63bO?$^|R^KFVdX4C_!F7%RLwfqHy0+hsrV@Fdm;YW%)C6+vxb(DVzvKCjlC=xvs3TyUfiu0PPLK+?d<%-5s1
a=l+F^eS*P6$Vfbu~|DfslGLtz8lxFAM+!Ge;fSWwIG77Bj6D2@RSnZu|R3qYOyCLkmr>ps9yk9iyn2^?YW4k&9a8pjkbF7$7%8Ac_%G0>F)^Jp0Uj~^oVIE
&ykU<X>BK7hu{O;Ee~NZ@h#UW1vZBQhYoW>RXmYk3d?w*-9diwYRzT#n~FFhWRa~i9z7#@W&bil6pC3U(vtZbuPl>v`-#_wD=f{MB43WBt>JexbX$lUgub|0
a7pg^vSHOePp#&wF}nTVQ!`;;4VS5q7u#0{6d?jat@x|_TiID>er@Xv%5vw{$Y39P-$cPttAq$R*>ptotj~P2sYb7q51R&+J@KX1p22L00MMjV^ub1Qf$M|J
PEig0?$!K^N^ZExs-cj%j3xgNHu|rg5hGZEXvz_Pw0wgW`*mHqsbaS8kyEb&R?5_*$~3Hn|3WT8=ig8KUb!iduN%}H%`KMwRI5Sw%Xz}y`12fiCP9rcjc~Cy
JSqk$+v_-vs|<U!CL^0G{()8hu>NpXR{ZB0rjTn=o!!XxGGy&g&k;73Ip~)H<8FUuJq(T!E!YqQ!?pPZ)4%OKOx-TRvF;Hw4d-Sz4E|@RAj%Z&4Zm*y@D_nE
)1qHpu@)W44-|(%0@Mu|<~zz69*Mtq3~FFFLAhx{Nm((H$I1sy?w_}{xHk3OVus@YR`&!Ndbjjr`zU@u(!jytZvLt&+umR+9}6=nkpN%Vbx3hA0h}j?Jd6{~
f;+$d8z_K^<~y4dLO0-imU`jM+h<?na=DW5uol+4(*(G5fW{i!zZ4Sbw}JMs`ln5?qvC#zPhH-i%5?Hb$?>PVZWglL0Y6&8!C9u&L4_RgTJo`CDIlf5E5PLr
th|KG-v+_`74@`K1^rfsm{}9f-i(&#eTvsq7!qu>lGiw{(yCte0g;eG+{WsTLXAve41=H<*PiHn=eubHYI8>*FaW0k{&ZX6IPEZpWjpPL{Z>uk87<B8`C+)?
AS^d_P@uwb5^r7Ay&?tqe*VHY`kd>{ZAom@)r$|P2j!u7b4z4e`#nd#jFu2wankgt_9s4Coc22;0eYFG=K;4LydHQZN@>R82FS+-w@CX&lo?6?kwUI~bD{)F
+LcG?t6xBC*|W$G48L$vvndCr&4{BUWF*9Lp@mN=ux#XkcE!2PZ#02qtlWIwWT7#4-2tFXX*WEO-mSYFPq31Pu|`UdljVG&HehHVI^ZE{f6ZQaZJEZl%vYz3
_6ivj^WKIlZbnni>L5nZ0MgSr_`d#fx$j0zw}=5eZN<D=bCishy94(N$c!OZemZSpi&PAmvQN`u_Ofg66IddbIE>KNcMsm{{<-PxY*tD_LaJs#4$5tS#;wE+
JyYtNwK*)HQsUgk$rP@CCmnD}*VR)Hr8IW(4{oo?Skv}F7SzRI84?n(8tJ}YpTLOFARj<<sY+RqmTSGdfqVB3SM<ZnYlJt*07*n=cf*}-f>&PA^4=*uQ2u7i
V^30{(B6XR78#5nep}R4@Ag%!dcFJ6h8x1B?yAG=T@)l$AWTZ~+R8jyZr5#3*;p3#E}}fT=EP?DJk}`z#QViw*rd-Tq6^`LOjRDLFARVs#xlS~24zZxCK%B<
Oie+u`X%>9BNMi-V1F+Qq*vIKTs<dINr<mTpBSxE(k(&PHAX%$J#av0#XJNZLlCB-^VyzN(~gC+ro0>j{vr<(f%^(mzfuftbz>W^#v&i$W4^oe^uH4qAl2Q!
|07ls@QY<0@>o-`-qw}QJfC<PPW73~?8jBpFR@!ki62lPt<ksRmnFPDgwcsohfd=(s<dKz??%_Gy^kq5aX;6%>n2<fi*aG&r%TxY2<>|7^V&($ZDh@M&ArMI
D+L_!_0>h61fYcQ5s5WGU6>q$@^UV3EY0?R0@)xso!tCW4xaTVht@eadZg%?n_Y4oq}jyhh^hO-d~%9u>@g2cHA$aCV_qL(Gg@fzF1;o?UIXKUA`21c$J$^J
f?a)nN0$KD3@j?|60t^8Us3z+#|GOBp7A%~*Ybl5<#pACKEDL^zeNO^4yxDm5WiO%2M;WP-RG0491JgWqt>xDk3Ye!cubWIyd{mmR!tuiyMT)b+`#7xL#a4H
(B`uo#Ek{$^U1yM>;UrKp5TXgWtZG8rB-DQ?S6Y^GCAs|$pdMIjiFhP*KA;$N<~jw@r^se6n1k^vSLZGa&O$w3B{IemX(;zH)ZWKs%+xR)}o3xKI+o!uvEg~
zjwpk@{kG>*rgt}n$s^!E5yJjU&5oGv{OX3ujD8gJ~p^c*V6p4;clc+g@0bIhUqK&3sRA#EJse*)vFRY2PHQAketu~3n290|FZ)EB1>o{dfLO)h+DF5Ia{&J
D-BxuQ_R%rdSr@#W<TZ%ffE?GDZ8;+(ObbeF|2!s<8pvPnLdiOY;K-9vkTN;C9z9Rwife*?+Qrf9YBOmBQKL#5F?OI<+B*!0rPhD6>vcL(i2sEPnwdkrYQ&n
NnL8nbZ3fjZsn_SiEA<8Vck!r#%WpCjhPMS?R<bxKEKd39<)FF_XVcq=crOQQbcO{!^<X8Xco|S^~*2Ayv58a#K;)nv*`Zdq@y;p!wDvwkr`;0A8?72|BDpT
Yf(V1q0|w>qAaDxf5N~8CA7Py$#_|Ta-bG_8KKT<GXW0=-2&dur!Yt~m<40FVIhryUE|qKCRnB9aJ_y;G{)19K2l{zsOQd8=Vi)R2i;4j<YqLC3a$aJph&cy
nn)&H1Whi&Gztr`M`y@$2S6t<n4Kqo*q`y|yUuSZ{SbN*!`0{y7DnAs^4T|FThcr<Pwm1wO9$~~)Yko|xvDk+ttiMP{bC?1Ahj3V+=UE!NPa9#NAm$JQ<<U6
YJ84#H@Ty*i=x0vrkwjq9qkQ~UjV2TDRoC~;mJ|28OIq3#8yXWN0}>!GnE~0t-&HvZyc6kH+{XOSw%DS8#=cwFr}=?f`*Qo^&&xq7pDmD*V>l!ac5I)k^z}U
Q>eMP71|NgQYZ$-6Vjpq!GjUCZ3!sYsMB8p9gLg9nJ*^E##Y-}eMMEc-i2opNts_hUMoHLHb-l(^4yFV{$}zvH$(n(<|FV~5;JkT9RY6*jCMd<LLo!Sl(VS<
_-{9*5vJ?nM>0-V)=GrJGa((5sDg8%U;G7c+Xmf{x>O!vg?skZO7W#;_)2SasjmMe0mMR}cSKbQwuiPaFX9IOMh1NUY<{y8P09ogL^r8t|9Wy{Z~*ZdZCmtO
z(ZB&M1w4WUBZng&Bd~0uujSsr@XF9zyGj(<=LpO+;Ks4ECtBCS}<pIcV2^I0n06lv>bV(P@_2v6LqZJR*UVe!mgM5Fx82jsO#FsNXxKpnsiZFa$6KWj~Fue
%g^p`rnlJ#mXSgmJhqc*iFAoQwn>Q^T=tB09jF03+4SwI4CPC@ye{P0-37qgNDFT*7mv>oaeaBEoEsJXYIM^Xe}JV{iiOHaen-~BX!?7_5t=7e6Gdu*lg9G}
N{}^iMOi<2u-`}_48=<o`|>OCQ}M^YA$KQK3J$QWdm=+x|1o+BUK+cf0>{8RI!Cl-tZBa1+-AsO4as6xJ95!z72<S2?PzKh!U?5UV4E3osSihs2~!#Ld+IC7
D7wfy&dpcZ=2z!}7@XH<1U3knMGsKlg?_9awy`J()?i4%oM{0d<E*MVgE;9_szBL{t$~YD*18<B;V<;Biso0P;{S12cr+M<KovPax%ptdAF$a65KA+N3Qm+C
Q?t+uVmVqy?zaq}cv5#e^>;2Qv3`MiuYQQq6uFNd_xsCm;)31r9ZC}q$dOGOk`+Ae>#|g~`;<E|q?t<0^(qL9lcmXiOfWLnOK>@9_r0dw9<oX;JcmH9$3F*y
H5<+Ui&{1eDPwGppiSHfM6chUF-gk{93HF)sfG~grc&Af8&*SJ985ymHGcc!=1rO%Cvl=INV7zOSs8k&$(_4Tdwjf7RLV)fOb@6+TQ^F@`J$z7YQJH;hV@Jl
n25sSivN%P7C5ruX#wgXs+efLdCZ+77UpnUDE>bLm9Z=tHwlX=qrLVFPpZYmk|_G<rm@@&nC^FVaFx(ix)bXvg5)wg(z4OizG!BzeipnvNa;Nc3m)cyD#j}U
_wDT4ocX92wANl&Zu5ERBQZNQ6!`K-SUEq0mZ=K8fB9ld3^?eKWBRr(lMcHRP(wF>;1H$0ZJIZ+3yOeaU@mFHu!JgAjXF)UdQOV%gNqT#OFq-N&bTm5v~;>o
Fr0;AXvJni)pq;jyE6Q?I&ydoZB8DZIj&=#$(}BhR1g-_N8dSva7WYOw*|$_5cnHePA7pgJj>CMAKaW6t4a)A)k@e-@*1Njbr6G-&CEd%*_bDM)>1yS`dXOw
Nb_!-lGjkS)=dX9|AVp_y|O<J@L8;EzF%N}V=jt#Y|dXtc^I1?b&MjV?s3whCUGdYP^%jT9oV85^MWX`!~lTIbEk0?_b*;EsEv}t)DJ46-0~Oa83n#|_L+rJ
u>>mrMmB4TdRdFCjAfZ@7f$x>6kav;l#mNwO&lh9>-*l9Rse+v_M-KMJ#I06Uzkyz=Lm=@l&Tz<0wEjtA961vT&0QLxi4ts!KXFC<4F@meSE2zca>&aQ`dD1
1ysLM9zqzI8}()n%Ug&A>6m93{>&b6C?7KkDuqLF6w3BX%mk!4=-EPQHtMqBR?F?h!u|tG9Z969tT2u>F+fu|JfHFw#(;&1=@WAS%$fS*y6Dj1HYD^*X8H)5
`A|ps)*VMj&I}pmo7%-$^`KDd*lq`@FwJ4h<fv+amI@~?1T)q)%5F1Y+vOc;<nYK|8{I>^N!TJ9?D)T?)kdc_+d_1{3GQOC{y3`vm~ZED<XH)>LlqnS$u2c&
GRKfKDLz(6cgA@KpoS}U1>n@qn{4i${@~`op-`?{+wUX+2M9#G941}7wg75t;!B0=lmE$H9v==f*KN>Dzp}rMe=?*Nh&QA!NU;-0Vmv-F%IgpFs(_!(o&IM>
<w>!A>ow6lS-~BMkpiiDb(@+E556UP=G)X8<jbV+O8)*gm*5w|s3JvJ2{mES6%nTrBN@E^^brw>)9tYOd0hgcPAk&mqAJKx%wOw(aZW@?RF*_uM<)Yp*MxI4
Ku|s#dX?b_4zr(JDyK%KcpVw_2;e{v7mT20Vds3cVN~mBALE>ZD^{6876#yXu2I!|521beor9RC*+>386H>Lfsuy4_c{P|kY`dq_gY?0<AKC@WRg=<7d>#gE
-I!@uHB7Lq1Nn=3JRFI*h7HOxnN^$bi`DQ<@!(~_t@SF4CVK7{ap=uM>`~dg=F8vi6qL^j?BmbrutaGjB*N&TM2K72_dPt_^cOW@m6ag()J||Z)c2Avi7o^`
M^BY<D~(>`aUt?T=f2nJ@&_QIw@KT@FP*?qILh<Ac1Um4iVwJGHG^EqHgm*7W2)Tfv|KT>(DMa9c0mnj<EnLDx|I`Ci#zpe_hQFIa`<ogFNQcySr8Zcg^8`Z
HT#+z+xR~mheV=&6?)+#0KTnw278I<TOrB@!#%YR+u?!aV=hu)|Mz91;x<0wj-TCn-A)fzfF%iyF<FgBf3@&<Usg2`%~fYdxHI6HuvCkN%8yG)=~x73bB%F4
h`kStoK5)sg91fTSwpG9*Z+ox&@HTL#7FYa1ZUxj!n%{bE(4};78q(;ZJ+%c2>e7d&7d|gA$7D~{Ks>u)>OLE?uB#r3|5_!lFU<)RbqcLOgZ%T&-_bjRjkvJ
3~hCt{~5t_?jQH3)G9KWsZ<dnchhq#E}U`+qCNfGzKh^s-+bFYbgy&eQVen8#oT`MyWgbJLO_*vS|-6y!6hitfKRra8u}jQpcB3c2Q4o$l~fKM-$AL^m|^j+
#@Vctmqv9{FV>h}g=^%E(dfFE?*{7)WTAdkLSLA|U%(;3HI721Y-YProi~w%7CEv!fteR=QDy+`zBfmimyT?4rBT)FL++}8g(DcvA7VKLTK$4(!ntQS%vQZL
hqW&PpxNjqH>T0><<`aDLmbtCVrD7gCtlc6zgsKGwU~1JhMj1P8|6RX4xw3LBDCm^wvpXp=Xn+?672VrA)3J3P}6huaqHf<&T|eJ30(d<;-d7(x7|-x_p2k@
eIjUSb64>KFGSK}or#o-pt5@}E>KC}v5!5d;h0K$@*cq)P5Eaq4DAKHL{NBzHP99ur`Tum>i4#Cq?|^cJqdTK?D^OP&je!b&86<Gwn=QRiu|*SXoE`s^>%C<
s8-6fc2!=eDi62-C)6k;?-R|xjykmX0>SxiL|Oz|i2MMqMr^sE6?BR#zkW*Rcj*DdE<0nB$^$~46S&ECKuE1CkEZ_YL|x0&T2{zU<gRScWeo<~MLncI0#fz6
eT}+So#UFN1bqLT@$KP>8o(+{ZXo@9e!SKiyk)r!o0Q$9Wl4(Jl+{KQ9#Qt8m#89D<kH8T!y#J|-g0GQs*oV|Lr7#7Yk`x}LPt2$`IzGZaC$4#_XkLNg-e%P
G+O<eheh~oKkvdI@UsvuWDPj*#SJHf<ti%ty!SbT&+46DCFnB+thxlFg<Nd?VT<$^P3En%s9la1cZU4N&CAemOwpkHFO530R2d*J<*6+4Ei*TOyZFf&Ppn#I
Ot4Ti2FB*eO++<2pU0Zh`X~<bz03Vl4g}5)GTS7{y;?h#>z^PJ;YEZb$%i+i87iFlpiwy(<tw$5KkwXH71A^O(Iwywr@f7!SyZb|)&z8IK<>b7i?lWo_%PC$
UNkBq8ZYq{qx~{};AX2+({k%D0j1r{4y_>*DVT<H9IJqlo3HWhDXLh2*(+2KBr0eb5-sB;zMxvN1NyX`5f-P$+^x=%;{SJsdo)T$_ZomN0a+2X!Vu2}sS=K=
Tc5aH@VLOd>5DURPAntP({%;!HtAEod*~)noY0@34H@X!7xA8e<z((*6hr&QOGXnc2J9WNb!aoag;xmQp^7%9*l8_%t>d2hKVpQh!B(9_0@k;3-?+@u@r~kX
zxDuz&y`HNx=sM+WXaq`A^gahI)?A2i%uN-yY)~#$-G`|%4khU2ZWqVP|qEER>zbo7EyxU1|~9G%w1>*6U=qf2my>Vz>SF7eft@|4&+CY8wNEmFAMoeeLI^u
kAf~8hKy26lGu^Ss*aNzzVVM!z#V1|$ql^S!)^wGXaj@DidZj<tfV3s3t`Ehv}0qDHYyQzGXNti5RG5CU6y-Svvi*tGsi7)Gk5^Sd^e@RW+N|0w1p)NySk>I
52_=BpqDU;+UCSvg-{{*unynSy#UW)PPGe+qqO!;W2lLJD)T8@xhc(H?$nlM0<?m~-HlYSBp1dy9gDET6G&4ZA?YHHYe}VX6&>DL$b*#m#t@ka(klM-CfuQ;
`)U7=w*W<-(&gx>&n1J1?_nlBu%y%zu&Z$d-vZ%Y4O}BP<NXl$Z__d4^~ABSiHQ$rETN_Dg_x)Ie}qGE>!&W)W4CqIJ>A+YWtSXyD6rZf>yQ=AWNJg%#)GpY
HmKxg!;;IbZ{?5mRm@_F58(#9SXfv?B5Ywd@@(;lj<gR<nQZ~8eaW%Gc9fL*_<O9A!mA&xh?jY&=%~Adb@aqB-czp4lA$#_J?{PENn<n!oq_BH2<5l}9%fbu
=V#8t5`3h;V09CNc^!?OL%cpQmFVsJ=z`hQ-l#Ar^m6P(#isu1CQu*fAw<m{u_M;<)mG`!NGQ1Y_PreMottz~@Z3A{m%*7Bii56E5|rzuGblJz7Dvs`pX#!j
r8!oI%*Pp2_~FaLqa4{G{z_PCR#Uc)_fZ6E8(T8(2S3cJZ{%Y`$czoda@o@udI4lUPR^hj1;~3kZPr2PK)+-gp<l`G#<{lqo`^cos4{l@m$QSolU#N<LC?M<
lKO7}x_2_cwwb#!R5w3}Yah0^t^Si;(R4)b1WG$vA!9Edim6~6B0rf8WITvAg~<(p<!PBQpM5ePOBtdSdg~NlCD8%2*)S-Zt0PB7y5>*R%mYU-7)TNbn>N5v
QdU<u8mw}nBlw+W`7YS$k+yj}4c<;g-7^vaBbj?ucCco`Qj;e1lrrQVb)q7b@P)CdIKRV-C!a&&^jBE8QQ}$^s1wkQWbTm5;cK0-ItA%}61e3E&(r>hwV^ke
An^nKGbRd8TG}_FYakrWGteiW?6p8cx*e0TGc~Y)p&<YiEdvIepnnD65_Pc)di;NLhCh_QTu*4oj?-7d(fb9mSatm4QRBbu#c`fXD&QHIQKW{UXn>gG89?A6
Lqj_z6#xU75WuIFn725Z4TnMuKI^ABoYT*C>{pq&-Gno2@Bjd{s+h>%5N}Cam9~rhVQHVCJxEQxfDH4sYT&X@w33yI)T<{DDXAA5N`yVLm@uWd?#=#5EX#W9
x9ym8BE&0FKf)kD&N3C%M*IU)V4{K??uodrb(GUy&I3vERT&Pc4+tVv;U8V*dX$wQ>&`<N-y-baqKY*&N}V~qpWfDuQ&<2Yr~{w1o^NMkwqIg#obSf5>Dpve
lto0@Or%2wGJ*sKhtjz&T!-_?7h6=&#N}Lt82R1K(!PLePJ3i)Ln`f-GQyxb|IRZWKp8F|#Q@;Ffi7(DTIMN}t}lx+l!lp!2%vD{)7=baz<PPO4sTiK($z+F
mk8P`<e#i&S{Zl(<*>oEsqdzyiZ?_NI||7ILSGkZX@jaISlVk;MLu6@z%ETL0dC$VnaT<*+#mcdUb_*{TUS%Ky*8cOq=iXS7o6R-jWzgzATFUz1jnj|*-v%t
g!>UD9&oov>I<V_W+|``OBtBsqM*;%mF(lC{NI9UeHe1`5DAg&jqyQTZGpQ$TRrBe7M40*JEN@Htf{EU9bn~|We+&`z0wPmp-sk@D9R`lN&JM<ev%8$5a$#S
bY94LZYYChZlsG&u$MJqFvRtT@s5b|=8t_h?Jt;2^!Fgubk}EGP$eNRiu}==cG8J2vZE5jwO7-}P_=(mOl+bHO=_J@LhwInl#gl0lrFAyD1b&vCj#t#>rDog
e=;hf9-UCsoVrcgkE|Wqlh*au7Z|`EUM(ftmar-E#mTu$I}ocTKx8ZU)8V>3ldpfwG<;b8zg1=+H)WR!zNIcp-NSQ-JX?-Kt=R{7q`ONOo9-}f<`(nc*vv6@
c40e=t&-U=BB^)YqiWWA>9%&2;6J-n1iv5T70N`86<LYBCak|02EeH*73-nJFsORvKfI31OiiVN5RrK31D-`U9ScP2>J8ecb&CgYT=nh2C2c+v+d#8rLOjnz
R>7YU6yf3(7Vc!MJRyi)<0^ayAB=XTLGmW)Oc~yn;wJw}4{Gdg;_#{Macr55kTg+3ZiD1Ss8F^4i+prvkC~8RDIK#wg8DL3tue~9vKAmJ@q{{he`DRX6BiEO
{^Nf`!Uf>L8^A$AO7}KC`)fwh!qT60gg<eHpX`wdBz8Vy7m4owz4D%Ny?J*9hcf0Oz_g_Bp|;`-|M2*)hQnsCBTu_(3DqaQB1ZWeGxm!GU0Ql621f&b8_X)L
p|*pZNpMK1yO@qg9um`P5pWEn!{azvYWq%9;*^&h3eEqS8+VpRigg(Iy$c^Q%NjLaW~#mPTl9la#*w&XG08A%AR=QRv#NWLjnjh{MsKtbbqOqviYG=!cE#V2
6&w(U<>&c~tS&2b=$rn=+>PCSJUh!P=6T0?Xfa-2gm<iF<vWuc^5%Uy9j~X01HNEr>H7?kh!V{OPj2xEoqy?dgKvum&0^M4Ngh97R39#-XrA(hw?z}pPoU(u
g*lE~UP}0wWd1(KbJXlJLn@y@x9GONL!Be}hs`=7t`q^iMo&*IVySxy20V!C*d<Cphwc5h3DOeyeH(^k%9fmb)ck4k<#~*DiIV}s%zD1GBqyfr0rZV}NCkTA
{P7^)*?Dt>U!2eb+6FdE4<#CTjE5-(Q&VG@E$hhwI*(yJIMq|ioKVcKuXX-*RIC&}#>wQN*>8mniF|z#{hB9xaIm~^m3CV>uxH|-(ySMz_TTW%6kYM_+}$HH
OA!NoyO*ML)ny9e0eHTWW0qQ${%XdcCi6Q*9w%-ia$_awO4E;I@`0-}AwNEJ6z(BT31$w^97`R_By3(?tEfgw!=8{lTz$7@_aNaD`Pu9=s^X-&KM$K=csmfZ
MoXTLT176~FI>j3`?tHa9fLO$hSnU3ln<BBW4k~kSU~L&NMf0}EWD`jl)SVE(M4k)RAGtSh)OOGSTfJ%#9(T>kH*4?V&F1e4HbO&s7v!gRm^Twu55c0ep9~}
8(xIeQrNI!TAx)9ZFU;7DT+dV!`^e$>#at>KANTxEmS53xb4Vul`IiW)8r5bnv7|T6e|D`_w%(_)(v+WPTrycds2sljR(V~JgrN-F{6f~P^vGZbT;!M?thO5
;_@4>ISC(M2O&LPQ6^rDX6WFtN8c(WG8o>yz;%s69Y(^3$k|K`c2dS|nQn4nVxxN`M^%siBOC|s`IGIhze%Jlc786s&0^{F!W33(Hmg(dL4v2IBjX`p-5$@J
qv^TGy9$AJNL!>y2&t>4s3{?|&+CXLX;is-QGihQl4=U50^`6!O6O-N-`QXgk&~WVXf^OR+ZK-6aHu7R)B(EFxY&GG#|R3EJHE0}$4s|@>EdsiJ+sIR5!u}&
OV7q>JuLPV7f<U3RObVXcF<!b3HuE~^Zs0+E}=UM+8`TG<G_nlLy4vfL4%{qamb;@w5hgr!`b6;@gVyHy{l-H%3_zb-t9@>LI^^}lZwbprn-$v{6vbm7)Zr_
?nI9!Z2AC=rZooZe-TWG7em4$^26!BJn*b_maQfyt_>=@9u}Zci~VrA)tuh$JVt{o!W>-^oxN818Y)M8o_&OL5emTXp^U8s8Z5)C!+a43Z$I4*<Gi}u$ZZqw
kr7Mp^RqS2_E8}l_nA2K<q&~1x(U!J0JxX$y^l(KSU6cnShm+D#nX}>c%8qY-{hs`HE&hxvibmZ?f`GYBBe;hozG`!jdT4AcBfhxoo2KEtIIf-)4EY0ABDiB
0a1R@bdhnKNa9Y*BIC#kHxW;~N|gh8#0LzFIeT%Q8xSFE91W2iTwB(!B59uGMoP4)kASflj1As|Ar6Mup8+6B{*?5HssH=QAFF7eSo25ZREg;fsIo#2ap<SY
W;X}IH@%7LtH~Bb{yWn!FxzVpTkO~$^xc2kcS9gQLG=1CNGnKSot$mxAA0^aFmsSTT>6$(Tl?Du@RE<=@xbW8OMh7$IgzDPsNXMTPVAWTCH2IQyOlT0RuR+~
3bHkw{(BpSsfv&-k*i-pKYnKUe%fqONYcB}e?o|#=EZ|cX<L7Yekzel5<hS9*<?Vxe;@@K`HwsGihF>F(cu~DSWe`vEf;-=*a=pZfIjmDr0+z~6ULiQZjb61
PoETzY!JS13S&k1HwQBme{0Y<;=XZC2%FBt`8}<|@lT9Bs8_><Dr-Nw$J`UbOaJnh^16|zZhUA?rzHU*Mk+M*ho1knLpxT76c1sJf8R>K*zTR^ITd<@*fK4k
JS+O^CFDv8&z|pO_K<ytA}jAH5=Al%vR~3mb#rh?L~*!pQkcX)-a7a)!xx9H?(q%a67kEsAa9zbP}&-*g6K8KNdtTk7e;|ud7EQ!<6)xE8DK`G`j?*?T@v*I
b-Y35t*~bRSR=MyIaka2YY8A#*^u2&67J-Z4^csBOY$3)O%CojXa|{VW1sksZ@o@{H}EFek%F{TICbh*R!0)-A5Oe*mob%36bjFfk}V!Gt@xfadc{A+H6#J}
foMmVay&vhfAXv#S&dL1&5Bk~oxIg}k}~UQa#3Q?zMqF&sn2z9K@zMmZAe6UGj(`$L|jQy&Jo{vj&u?3H9`!^@mn>twqC_*(8|s$jd9-n9F6zw5{d=0wz$87
92LgW0DMYbZ6F${g<bXbA&zfRjg1=Symwhs*gPIW-es={Qg#UPr1>^CF!rXdlJ>YeWg3W)0!zVl@T=-zuimv4oBpcgSovX~y9<<m4drPK4@fhCHw!ITv_kf5
3C7#*6s#%jzFQp2Xa|wW5b&L!zW$g6dD0y<45hs3%qDN~;^dBSo8f@sG%P5AplZ~aKFL3jdB*p<DG;?;uPu8;2|M3BWY237G$;<xJIIeJdrINfPTfSq($TAB
XYoWv&f;jdc6q)Dm++W1vzHan`>iK!v{=>2gIzw(feTVIn@^KiaQBdyO@$AAX!=P=Aa#(YUKNSs3j$9HvohwsSMeJ}b6#A*H-$ygQxxe`Nvig5yqIkKD&4u_
GDv}k-5hITJb3>^D{CPIN&IGac0K9M4w}kw+IPP^lh3l4C;$wx-N^=ojd_g;cDl~Rgt~(*?A2j&5f7fmD)!OYS%_gE(9InvX$E=N0iyGrmAy*@ys@uXm8XPh
q;OZ67GcDLMOB;AQ~0mB&cDgOUw{b)osQM_Ubq}l$pap1Q7h5{Rz=GblRLElHNK2Tz{HH-16>}~m-v`Qc9v|eON#P}9HE8e<$tlzDu3*|IifY}H);NoS-}yr
TDDe(Q)i`<bm6)`gfe+?D)@n|qC@}NgzLWO$nO29PCT<HWq!^;N=1U`BCB2_vkF&V8!24@aWZwFzW*#?3tf&WTDujjja9VDQQy{a@tJT*d6CEJr|&9kezGg3
b{T&%skzq<7W2U>P~BoUYKSOK)T<bZoe~Quk%&)mCL|}f+N0k7EJ)$k&(Dv?o~q~_TX5SSmk;|5o_Y69o>XUO`O5+hGMQk8;F61d34>yPwd<M7W-8tsg<WEn
f#c3W-W`;8#%N0RIKd*WU@fmdk>n}ZtU>I2erWzG`mtMk>LotBXNR3axBk{F#$M;1x^}BUir39w#JOnPLW?F!T&GHU3o!zXe9!vr{+0EU0(1EnyFt`o^X{=z
m3;uNb8@RVldllOb%TF7&J;7K+=|5;07w`SX}C&nv8(yWZKjj;KL9T=x+oHmW{B*mSM0R&ehAUBIco05=Vptgp>5?cJTxA>df?mqT~q>V0plqx#c<by?9I|E
&UG<KRBOfu9BZ|P+B`O^POz|PCj9JYr+7d!Y}1!!abU%-DDU`QJyOIytmJrLm|H+(fDs;a*(q2pGvLtH2`=!HtJTNDb28I{m1<Yn={ms+l>okHb#ur0<VpuV
CAR}w6}gUo-S3P5kbu;ipGNZleKahhA)g|-D8=294nb4-==bDlLhd1%Y}g=*e|bpN*CJIAmcMi;P&p9#b6=DJ7P(!l)t}Z)+Dmx2JTLH(?~og?Vmz1QM`Z@E
DFowrhwFP>5p=a#VdogrL=hEDS4YwT$)J7@0fx+^`f2cVofvdn#)(Z_)G0d^MG0b63Om_WCVbIgF40G`-_nr}1P&c7yHI1lMiR8y;WC{v(tivHMvqU2N3OY{
RSIe#FMQ6535KnN$yBRfkt$ddOgldk*l`6>x^@H9@GbMd&<B!9`=5+=zg=zHOH&MUU*jqDDgbUP#JBQeke#-P&Tql{ghFZ<ebp=;5#~79m;ireUnw2rryj9o
IYBcYQ(>0|m^?;2$9a*u6?285!?)-Z`GB(|QIHT`_r@xwp*|gtV10zmT%5W~gci8iOD=JO3~(GNvSgnLD{qx*->yoNUe(X;fJG|(k`^Fq{AV=>QhZWGHw_p~
O)1vl0H_L&i&{<F{2hK)k;I$OQQC;Nt(?>d7W`BmU+P<qTkA!EE(oG47z5KcN(8D28RUSZk_J|(^1yd#W_cE5X~Bs~x(uJ<gPp~3L%I|uv|upj1fzO`#)sp>
Ij+w`gg@|No2&_JZc(nCu0i^y9l^P?pT&bubZ;BH%xvT#AWGBsPmHBk4i=NNf-vyKqtLF>@95<0#LyW!AQY|ru1mMb<4TI<+JPv(NIO#(8lkl8aeD{6L(cGI
R#@~C3y)6&h`ImHtotb+ryoH~+sgNgpC_ZAypgStzG^OA<gJIB>Czz+1>h|u&j$O8$hr8ayIx9O{uDu@dxcuiEO-}~RlJi%yaZ5)C;cu$idzkKA{BgxWdHBM
7?dDS%2@!w&K=oIt>(n$`WZaKN%dhmGedQVcp^&cXY;2LE(ny$4^1EM0fQnl?$E`dM;XfFIdp6?v635s)_JUX>0K@RXWjMr1f1moJ@iqhqRqED_N~(t@uK}h
&_n#Nr@o5klsMfURB3(x0l2D<ctNa?)&R${$&J{@_uFx_-R}@qZZQXg-jh~7%4@msv^PH)Z;<1y7$_SDmWMPsyW6e=X}VIS8StUF2%rZxin+_CM!*Am1%j47
VyZ^nIE{y((f!wl3diHWDs(d5E$1KTCb<5D(@6kqT(zj^1^V5YE=yjtcqC~jq$yUT*H?P#%M=rH*YO@M8|t%&O*_%x;w`Utt|}r^c)@n=wAoG3c4&9R`8SS@
H|+_Fq@n`mQ+-|zr6HF$^e{Y<)U1#FvYqVLVo{j&{9)zPokG}nF1oUI+TdeLr}CP}RQ7?Cs(>i7wtUcD*6DT>AGme21utjsaN=M*(nzk-D9Of-x5oM+fW5wm
U-2cyp}Da8_E{X~uEoJXIP#6o?75KE!NOFki2fe`sBb&gG<0(S&2`j6u=%ayhS)j}yX|~?$WQJHFHUkh>^NEG-lNMY7#<Ea<)l^EqF2uZbXUK%MHVsC?E>b1
QjEe!wcwA~I+r_}{&b3D?%;{5e!>v)+4s5Se^kgA`izhHe7koq>q=9m>by7ZGu{!Gchwoy*%L(v${wY1+|W(T;p$D%Vtu{x=;hP)EvplAH)GC~yAZxMU8kWe
0P1T}4&AP-2YX!0W;2@XN&%wxp&^Rup2VPuN_&pVNOEE^m4$Y%Prr-pY4G4`!UG1LBC@e+xt53yp>Bz;)QxwwWWd(K)RGxNt7L?xDmR>J>WoMXx9!BJ`GWCU
9z^;1ol1>SwN|$0bZW|zL<==TMJ{fh=cJCQjN*0|zvXh*A9e3pFwNu`joTbsq*{xBFYT~S4p3k$lFha7bN=9H8ye%FVR<d$gDLjKcK$D!^#S3h)}MSFV(~!t
k;>c@R5hC`lNE1~&l;F5(W1~o$x4sUCizFgVT`*jF^I<&gea+~SIVSQC%N?YwsQ(@Mr~URU_x5QE=hT|bWaVL)-Qi_(UgJISi>-RK08=kR3rK4ZjSOBrBuMe
!TSsMFqw2ZtUi}#=|>Z7dE6b`A0MN56M~Xr9AgzEc-Ez`dcUs6Ta|lKRHj4n{dD6y7M(eVU<ZFT#B=9;F_9oxB$q?6d_R3q-T82CXtpgCcWEh_;!?6x1qm@}
+NNBz&Qxl6`Kxq>0IX3I+@m<xD9lT7f3*6q^vIv4&G{07RJcCipb!;X&2H3~BY?A-focxAkZgXqgXb8$<k`dtNxkM+msL6s!78Y-^@J?VH;bD+xGj}RRd7F9
IBCrN@ddtnuXGG!t_d$%L$a@PW2Qz1?DyAUvTSiRvL83MgUXpWz@^2#Kk34-Yj#$>&;hAE1g}E~0l9$$YX;<bCJ^MCbox<|``%r|PTvDMhDSnhhtwH&7Ywjf
Il|J^pdf4;JF9)_d4iUEe2jpY<(Nti6H8dxQ^R>62y*I5l{d-39S@`OldeE=FA$ht$UdMWA=i8Tkrzq<<Dz$fAGouQ0L)%p>2Pg>%NnZ0q9?5vY9Siw)rNdt
ej^F95H_#^q;gwX=86d~kfuy@KXwsqn37s%VgavN4LA<1=3NPLXNrS|{scWel_~pul}}yTxYh*x@|Y9<*gK%v5ghpqr^w)o?BI>MS0zT&DV}Xzn#JQ-jWylk
(&Q2+>wEQ4;xnl>lGe4@t1DQh>>T4E1wB{Rugb@zcZ8+Lz34B(T5)tD(I2TOBo`-X`NKQib2~B3ex}G3Fe8zx8avOH^9xqg;&SwQZtF+SkYn9?Y$gQ!iKh$(
ZjPEYcfbci%nwgGxMC(*3xplW*>zx#DgzO&5C_bkE&(7GCTsUDH((pGRvwHj<Z0ZF9=5_bekF}D2O!#(k%sx}Gn{^Zm=4-Huq+yb#N?x&VgiUQG;Zw5$18|G
aCN5?J&$xA1(5T4IJV%AB~u@Uj1(uU2jad?mM?Xn2qxTk+Oz_tuwhW0DtPxwu@a7EbGnR-k#BSS97>bHb;Y2_JCQ}?TA?r26?YvEwNx%4-KqtbYc87O0oaq0
K;70%|Bp3+q7HaKcv+`4C^J*!Oo5k1BL0ns_;DMdM0kWd5q8zTVzh#dVlZMt94vn;)16WG^cfAbSty)Av(>%Ux?LUeWAzmIUNXhrn$d!&_r$jH3L8bKq$@4-
E)utUP}Hg!fz(y=lbBF10yk$|bUdW}$o1B|yrU5o$KZ4I_)m~QQcgP-28D|qu;E^B9Bp8F9`NVa3*f?Rp4zZ%XjecfrZ%J{Q9XFYY;Ok~GkN$uD3>^~Yd|XZ
N)){9LMZ>??`?bi)##o4@mfyCCAg^ya{-#7v4xf0jT3ATN9K4#?$HvQ!Zz=wp#`IWHP(bf1iosT1=qE~pX=78!yLDwXw~AZO`k-!^p!m6yEbQ*T`2PWzE-tG
yQF+wNk<d2W7{7RzX8J8iZEZSz7Zjbb*IlH?pbQT`zb!R$hkQkeO`s@|D5)h9<7-=h#DafulFCr%4NrJ^|xrGaVPV;Ym^q$4FBTXa^GU}Cu0cNbtjtY6Pb6W
%m)8KM<Y4|sdfl0vzD(Lh*<w{oact(5KyP1E^)d2x;y_JWhc{mta!ZOTdmpD`Y-3ztu)YStIcE5bZQ&O{E_zZpo^M`Z^`TPgso15GvLDYpNZBjW55SV)$n)M
<$5I|Kl-Uptw_JrBlBmlfm?nVuZ?<i>*6Q-?Ef>IJ&Xg16Zjy(uec?MU!0Eie2xXAJ@3moa7)MYBT?I)SO9PLaYWR3TO|bjMfMa8j~QxPqEG6j5h(l}A<T^*
;rTYugG=jqySFZPJsI&hi`r4dfc{!8P2xm%A8!7B70L&6ZZ|YtFyqC2Y&RydwI}c-N(A4;+z3u%N5cno1VOsFJVU|n${2X3NT9+Vv!^S4fczlfa*{0WrHUdQ
T7yF8(w24`y<<(YIgDs{!S+ph9+($`2zIb?!B#zs(0T7_z57RB<~B1`_;&I_0MhYuvMUx*Y?3{VcCiOkwL7Y8DC;{OTS+d$HNzX8S6{{X82-*@epOCh76qRA
I}^adGsJL-*|&APM8$*X5>Aetrl14k%qvoF@)u6D-nMvCgP+;iz{c_`E151<C=};Z_>ar}(90TWdE!_BGL5MCRBDTa>{;V;;;q;_SFSZhAK-}K+0WAicfq)f
DwG}86l2lgXkB1n!t}V14Q63+6m3%P>R4v5`lJx%!KO9j{T7LY&KQ3MY8i2>-5;x+)@<1023OxA{h%ItRz@F=j(E<l&Kgug%2;1;&QofX;_gj!)t|UKW+W|C
q`MT4I$5Mwo2?+MaG{Uqdq_0k=P$@5a)fU5;T0snNESx~aMnU{^P!u{s5uZrk}a$y$t<=N5&AWkDx0oLR#)|7ZD`W<*X;0^3?FCQhXTP?co;(ZT>KoRX*g%B
2+`j|DBZ9A5WA4VUh1Vuw!b{gn|Dv6EEE1=r%lto$5v{iLH#c|%Ay@2Jik!Rm~C%{S5r1J0n;l`ycn{0@&e{jF~chgbXTk7bvpd0lVu0mBek3;J-~$9bQ8pA
>MA<V(D&;3-ig0t*fg-rq>jQYl}j=h2_hRxpi|><W7wfb4uf@}!af*q-840NEw_B0kI*b#OwgNHsHa*5us$VU>4VW2vAj}(KN)28K~#FDJ3t`(!5dL1U{NF0
cg6thiyY~pSkSbXY+*XnMfA7>7jvD)R_E<KS*KneCrU35Wwy|E&*Jr}Dl|VtLsu+LvwRJcxC>$^Q*}Nl>-!WFm&RFlW0fAF-rLSGls=I`9s>Q1SCIrwDoT~@
SNjHRayXZZ`Lz&ZG3UV)1{U4%e^{pBjr2WX1{?{atD!}CgoSn)m`Y^*+vBw;Dmx1H6Xi1UFdZB10Tx%Kds_1^f*uTU$2Yx@4`1njXsQiLCS)qe%j(YA8+ki^
@l--DEpaJ`JXsftCTxmojP7WPtV#MB4kqzCyTy_sR``v;LhylTclb>BYcsg@f*X#=ph(cvg)2huhU*m^3_a@-J4O5bc%<oy8JwnzRw6Mnz+06!rc4UreiYVF
eXM-`-c~wtT8aO^gtW!>Ol=MjXwrd8!^l9f>Xkg4ZekT0{qe*<HXLykr89wOoqL?luriX-b;#skIc#YVd`dh`xlP!Uk_@`hu706G2xc}p4K(~hY7W}4mkxTc
q;)-#{VATA0(1#(j638GRSqnbQu7)MqVZ-A-+Z_EShRFIRl-mlXa@o(=Qp6-74)|m%<<o2s|aD`Fp5RYw)FL_muR&WAVz6&9nkPj#`*`BUsnh>P`mq%<L(QA
NQAE?BR@w9Zx7kL2TYo4!~DMQe|3I1=6$DV<&igYl=G6$)=MqyvBJFKkV1vEm>p+~-JDGMr(C|8xK|nJy`x6XiR&Cp(W}#c3|<ggdY!_IdRJ^6tkP;o?{eQp
H5Yn|{%YHNcIh&Uux){ePJv&SRYXq+;;If&78Ys8Ms|t8@po@qsH-~Rk`PQn)J$KjLam9dmx;j>uVc<e0(n7EJcLx_pX{fsT>#q#&Oje=4SlOBe@eA73$I)F
P4J<a$Lej7nx&wWDiaqo?!rZ!Ck9@v>LAob(_7*oGA(Z{|AG`L`azp-S<39IQBV5PbjH3%H=g5H#_NdCT~8N!_Zsn_u94hkAkzP@NiM?hkg9Dyqfv<7Jt1g6
37Jf`JJ~%LR~Qn+C{t5g5T_cLrYhE-xsh^vlm6RDJ>aEIfl5BnS_XyQ%?F|`=D5~)`VY}Tm@`flV$?F>Pu@$dB;G2;M(fW)Y24<CSDy-~jWdkt;JVp8oZl_X
8wM5-ILxITf$tZTF$jlk#t_@ymiYt*$0f><yVen9%6jDFfeqR?k`*`)%Qtf~M$|pSxw@X++%=otXgg>JR(H-rEZQ%h&Oo^+_M>~=*jlhJV5xq_s#TzssPSsb
T8w0<4!QWbDdRFO>8{g8%v2ymhXXhlP!ttNr|LfiW>;vTewq?6f}6Ieh4jAy4{6qt%x=vqf;e<F00Hrs3|g?dTusiU9^A=h=3-a>>YDHzL^V5C^+M7-&-1_X
=@FQRHMzAwHtW4z1C|ySs6}(h9GWMh6{pF465d6=|1#@i)p5@zeDdHLBEf6B&g*1bx1U~84!o$~*j_Ys3X%F9G*Z`9`DmSn_kj3u8E$n69px{%IcB@n*en{M
0gt%EF43Og3C79R8;&BM5bbJ6GJOw|Uh25m6#I7m)>&Q=eeeuh>ne&N7B^Uegx#UCE<4MTWIE9958$38FP)qZsCD@u59&2BL*J=^RLgnov#Hv=Am%pm4n<CJ
IEdCG<G;10{2T)jY78YD6RHG)@<8qQ`Ie<XNmPe=LBZxNPY^ObNf2J1sxY1RU$NuyZ*sEfE61F_A6}T5v>=Z~J$_XZE|aeI^0PvNSTYo@$}G<X{Fw=E_~xIr
1nPV||KA7A%Q%CR*|{6AQihAT2`m!)EG%m7g|}v=Z+VbE%zv)8l6@#);A_8(WM$gkiEnFDkr2Rls45D+(V}V(|C-&W2@}~$o*JdWeFVVxW=R19;(_)=`r14R
V^^r~WQvd*9qEXEpu$meSdAA1^s%33B?;zB;IcgMpiip<x?>3PPB+ph4Y39m=bJ}0!r~H|X*1tgw)h*wW5^*&gJMIOSmM=4dk^{IUg|92n~nuR<zgx1O}d*t
VrQIYSo56{H{;Y)F*$V`)*ENck6%&avuaf{q&~ezn@c7|JNA)Lazxjt6rH5RA%UzroY6RfT)+!J68rLY1Ozy-fghBdzfv%5-WD+n-flSz+mw?E{gPe05-NBA
wO|Y`kC+M#BJ0HOErSjGhBi193sCsWZtee32_FF))lT8b5yYS=bpOTFOn#-#kl!3Ly9l6KH6zDHmg@Fk6L`x~V1);0Y67Pz`UHPjQCM&vVKio5rnYjkyQ4r9
_!5-meoD+z_BVNiZRbUvkq-K6;q~;1+yTZinX(9aW=uYTRqiAvTZhhOoi4?Y#@+p7&REi*v}epnX>^T9KQ3)aG__Qd=hYz!X8n;zz=)U<Z+a*^(^uB1B4IIV
fgA9Xo!NG#WZ5;tICr+4FeeYeRV@7lRqSFFXh}eB*8)NzcU<<g(OLI96a#0lE6eo}$xDiO^WyeSDMX+?&Vcog+n3In%lvz&F5Q0+$fz97IDyCw<I7*#-+#a5
q(Ek#x;*H@p{GaR+|nVk9H3|JX(O5kklK7gnl%=BZKz6Fth(iP)V2&>#L#r(5bZ9Mp}ASVjdpJhTOc7Q8nxP=Dh7V>pY3rFhDn;oem6b_KtGMksB)eIN$H@@
39iPIiJ^tQ@MDsuQALc&^AC;^7E`Q?b(G7wD|XP0t-gUKst1S{_r@;OJDvb`F*nsC1^ue{me^6==8Dmze*7iq0rn%=Q+m6DyWXDqF&KAliv+q^1$u1Dk8&u!
Keiy)pAh(5S`d_#iE2dx_b(3O#2+}zrP(Y?Eik%mDF84M=*v$PoE6uz+z69J#v0NQ-$Fba{}HbDJ?EQ}ri#(6l=-V`OUs}Ev+*B;2ThrLy|7D>$^kUT?WzRT
OJAs`-Cm;m{irL(jAhuN#h{O%xHjQ2$+f&cI%sn}EF6kep}5FG*f|af$3d{}<ye-{QVV5oq*6zXf~yfZL~7z?cn5f60wqHwHK$|sS&|y0PQx1TcV}4eT;)_{
VX-FjZSlH&^ITdaG3wtRMY?8qrsoa>7sjvO)H#{0?zXW2xN}LsPeEfxMM&&K8?-H9JloV@iupdN1`g?HHpVIZk)I_J;3R$JxGS8BYZhBPP~Ttlxs!?U?Jd{W
UomL5xnZ$-FBsiL<W0uLs(c`Vu<t=?^G7#@CUDFE+!G^}d$d`mh9pRbI;p3>Kl)VkA4LpFRE4Xh7Y})SvQGxHe2TiZI*82n*iv|g!iaFwjs{3jhLWJ&j4VaN
8%P`?$1WdDu^`57&KAvAWf;|U2D)bLr29&Z3TthzSeBtO5#vL${F3BzexB?j!UeqgdtkQN+X`Uhe^(=B0*0fgyHW?Hro1D@h+`j>KW!j!0SmU}-{|$X6)cm8
;KMd0w0%BLnv%2s_>X}59OBFH0_q|hsr=p@RuQRSHC|%v!m&QP+5iA`gWef13I`ZCCc-$hnxf+3U^v2TR2%np$eiJo1MMMkJ(GA_@V1hU&C8o;QItPb$Cx3<
y?diD#Zrdsm>i!I?v|XF<z|J|rUrj~GNvmOi}xUCJvM%X+!8`gk<S>YZ~mGPELtkW6KM~q>ZmUY9{J@px=lHLb3Y^mO_$?<V0qk~X|VkrYS5k=yr6?9yvV;B
Lw68l*pAirY<WdafM@WX0euvrQ=1~z+??mJg^rbeY9uK-*r@8A3th!}HGCe)fld+>j4u%*%%N5QOVAqyy@taFSfWKgyOMe%J`uY<#l^ap|EG9c(26m0KHLdU
MaHTFBg?NII|%W6IphJ$(%;Cu?oy#z5V#P(xx-zYpJHRz6B{f>r-<>rf!4*W8omv)tY35w=1{7}aQiEr6dVVoha((JE$^5(3kk(dkP{!!1)dgTa72S&4C8IO
v(k=iyL=*cA@~lks-i7iksOd9;P-h&D7_moh=XiUs2TtLY9pfB^@P!m;>UV(1@?dfHFlJ7<iTlcX*giGkL5a294|&R-(C1_JxUO!W2^bI(kV7{OWOo9)EgAC
iE3p1-u+x`Xu|n?X$AH2)jSlevo+D9@Oup#+87qi`Kk-^Mt;TgI{`R=L#=lj1NHNF__&!Dpf?E$DE8&9a9E+6Acq1(Fvuuo>;X|%&N}|HcZS9QL(NfQB(g{%
c=(Ajuh=W`XHt%If)^xbWcRir^bm$~nB+Kz^^pPaG}?o9-X_dIG~gAI{H<6`JZyl>>{$#0{ftD<=H?~*=-kj+4$L3nBIW8fa8pzu_O1q@ZwSQ>GwrHial!oW
h4xWB*rqg?(4z@aR7ypZQ;AF-$Fwi$xEAMNxGraLU7vWsYYQRmP6^NM$vcKtA)vV=r^6q`)x1-#!+p~Cc0^aMYV{h|Y9jwC`E*~s?hn_GZsvQUqs<vbUP0$b
31Ix4M6xtCt0!Pbev|Y(`D%l<J~;?LTk<%|Hf@C!luL5?gMi2bxXI2TS+|L>ke1K0C%KiBQ`-^V7uaTJLC`S?PYCt0DOOA78(uL-=tWx4Bk3=?z$Sa>F%CuK
ah`;~NKBx9=LiX)c3kC+fMmF;LeU-b`hOUS?02zXP^+v1piUYLhHRWQWRGJ~Oc^N@*C5I~OMD`M;I<JDw@89D9iAcUR&=5IiI<86(G(CQ_Bz4&xut;V2@6@6
f;p_AO~|>!U{Wp)&OS1X!P;Qs4GnYmcOA-mD{v@2c9@^zibLvFj3tX_c!}nxspx)Ff>QYR?6^-Cj_8q=L_tZd7W#-n$jdyZXUhyStse3%aci3Wutc;gTL?p9
zQ4M1==JDO{8k>bfxqIbhjnm=cMs7RhXH;v1YBtqf)t<1zN6BJB;}+iWe65E$vt~39!%Ifr#HP@cQu3h_EWjq$@c(Aa}=v(=-M~Q^9t0iD&RIHX_cS^-0tKQ
@F>9I1_5BK>l@t5<II*7o-2`@+&O2vju$4$)Yrd-bj@(r^!IiWiEopGS&QN6FHf6IbG60&6`gV3+DW}iy}Z2riMQ#RQoJ?JgJbWY7?0a$q4+Fyxs@9Nk3s?u
{aT`bwF%xc3x?Ud2rr}J^{i{*z%kReNsi_<kJ|OyF-z<V)0XN5z&eVzBPBk2y=!C#g&6W2RT2t3^d{YC&1SP;CblwSU^OC3<ZZgTeYLGl?0fnlW+grSL+zgr
!ZnYC=gc1FZ=DbD2r7v|_Xj~httB0B88!vQcp0#Xpd@<k+rb>X<F5zIeA<AbitFuOs*j2b+M+Zj<<YjdoOKtiB70qLsMFOH1ga)Pjh<-$7y9edYwvAhNu`5`
C5?88PL+|lo`=!4OnxKM^0B`Ud$w47PH{ZYI-r?SWyf<E$#<yf7%jVfX0G+nr?V0CacfK?)bxOsVnvSS#!DA71ZNOAN6{+wwco}eZ-Dn-`bgDxuPI+Y24={S
`}#s@a^~jY>`hl$HEJ|3WQ#~Fz+sCgjBpHgcq?v>mNIKCmsoo&;rjeWI?<OkvYn=Im3PU|8}N);FianmYLfd6(?qWSOiiOPzI}N0U}5Y7kSMWKT)u*+h-@yV
hrp$l$ar-ndyHFGQ{_Nh>Sdf(30h#eg)Lk37I9RJ+4Zjdeb2>^>76@mpzed&gvK}l9hHc-pH4sN{Ob9!X|U&_>rWx;S50FE&>Z(^3v`B|P<j#7aC7}?`^3oX
rfSsBxS+80704=}H_3YXUe8S;(L``3NDinVA;8nf=p$N3-3oxhiSVP^mKsLejP(AEKLqsuVd3ge4WxqjBR|~LhH^D-0W0har+PGru4PMcg(1dUMxGv1ZMwR!
`A;*Y;VGis)mbQ}&C=}LXmt&+P}a$+KUX-1lk9ZFCn;;6sJ*!t)T!x{V+>dCup~rA)h*_u3S`(}u~+W}{mGIticN2pAN5dLy@^u^V*`aipqoQ2UzW<QcLEWH
9(y>m1uMS@1VNjSEXOsj&U9`=ne{J^#K8FK!`<azKzS``ZQ9aO4WuFgI*w}-a$7o1q1?;-375wc`mR;y=+SBp7a#K3PNVFZVuygff{LYQV%$4H^y_+4O91^+
r}4=?F}KNae6j~M9xE5&hiv7oDjdifFU?o)?F#uZ>OIS~eU7{TK)0a($*b6^xr>@4vE5O2J|zvgx>3B6MYhIpOe*&E4Wf-TV(jR4D9va+Md2vPa*A#=Y-bzh
wfm2}bnhcGsc$iom14=02&yeD3vd%=dT$lGNd96G!NB}PN(GCILSMj;Az&0~Tst3ym~6<>YIJU<3{kzsj?Cu0teGjnBqUy1DvTXe770w~^J>#M#B$S47|hDN
5p*2f_7Iagjb0<9eZDU2+-=B7)0}vMkeo#^jSSHi6fFtdc9K0P2ATCki&ml6oP`D6ax1BNzJx5QYrms#)CbIjD^#mm$@a1bG1U~yU%G;lj%7M0o!kCocC^RH
*{_+9RoPBXue774X(@FqyXyQwaj)X1T9N~oqtmW`pjOie)F!4iNPqW_UH>8KAA=q_a(gvWmF|KXj@D8!^k|XwAB5b0-bnXkEFn<>1!*XBt3;*GfC7DV$?qnE
H<Jfuw?AO#ZRBnV?ilRLeB~9NY-U77DY3R^;L1u(Bml>m*mH7Ab}ap~UO;z+e^0K(!!3d^$2fBSM`^Z8X)ZMS*&$+WDzt_!h<TvxONjkp0#?@fHZDvZsO@<(
=I`=$UC5<?F-X?s(*SQX>Pe*{%21p9>-R{`*l!@ZXpX#gzP!uS&oL98ZFNBe<f{EU$2a&9klYg4r8j1Eb*EsaUX9=p%B6$GF^$Y|DYE*UosCM-N&Epvxu9gl
?oS9g1?}l+e9eCMB4j-$3c2v9$1R&vvjxo>0s*00DpL(;Fw8ZSCWq!CbuoQ*T@aU2Q{0vnE++YIZUxlgZ1rj_?7fVn+@<!}NwEKOi4nJ{`?%1^qI^Hif*+&k
%;nR`G}PGv^$ZF=16&0d;DBOYLSbu;rlxhUH+^yI(^+AdtS8RQ&HH1ya_WF%2yIn^_D&=rhq3dJRd6ih146p>X4;VdqazF?V3dO1d+~U)S{QqqnzRgIe|Ov#
NN@6RqeYb3RmDM_*^Wp~^Z~hhP+pOaID%_eG4aHM8~o&OvQehJw^3MbM;~uec^^JZX3x~rBZj#Y@@_`xjVGl9ZrSSbJ<@3U;2#&;4sZ$CglSpYMt?$m$c5&k
tL?NSTXrHj%>m#H1FSEqGjZ=w@c-X$|DeQTo!v&Y>h^#y5EcMiMWmW&QtwJLP19y}(7WHLgf#HfW(~;hLrWKtRl9rD$IM3~TPl_P6+)0#AcINx-Bh1VF+h(=
pGQMOaD4A2Na1y9Cve$tL%#al{2NwELrv>y>+C-u%>ld74c@J7-wQzdCJ5MnC75C=f^-Vaee~0hS7$|Ra3^R(EVeNY+e~XO1Y8!n>BzuW*lp%oLzqXdaR=G~
nQuWK7))?e1ih<3a`|=Ks*FFbL+na@trY=)iXtxewnw}fv&1sIsN@)+1qyyQew4pdzj%;{MI@3PCe;a^6@zn=9!?p)pP;D9MhV;)98Af(&bx1L9kH&Vl;NGW
Si&0vv{0$x9ED}8W)If%gnGHpK9$zz`-ovHN3oBkawST{C8PYJPD5`oG|T98P5}7aE4g}HP4j`MoAu4Mj0Nj0X6C_>hJcI?D-AD%2x3hGq{KTC=D=9*Biix_
UxBJc|8xL>e`SlZKzdd~0<rbB-T@^6UwKPwJBn9>Gw{)erG!E`Mm;e$I@gUqK_dTo=<L^rrci_A6B=_O%H8SL3DJYXTcX#gl<ooo1wUIUa+o#7<0__TBKj|F
XyRvZD&ld9H(j>Mquw<f4#sr<FtSR<yRVbC4G{`;V>r}Yn!qjo+wbheeFTuT`Fzk1UEYlT{kIK*q25*)xQHy|!phe3TVNO@Jr}xj`F>E8M%I9miIy{oSTFNs
;M=8X=1bQ%3Hp2{8^mxbE8h<uRBpbr*m#S0I{Hkb+u!*-4HR(0OCP=aN{cxandgQdXg8d<(F1fg_cz)2*Jy%d)g^NKF}rV=?HPc9TqmzqZ_#6?(-21lNh2Qe
t(iV`g$KX!NiAwNP@La{Slbj?@BqlmE#dw56;909XgeCL+c(+vy~Zypm;kAf=KdD($sgy$5>u#D*sKsBU~3<(*c2ZsA;&`VT@NLx!vcFP*de{d&JxLu(X6<T
Yw{QBIm)t`o^Q#!5J&=j>#Vt-sf@!W-O%!CyB1FYmJNh#=Z;qc`B66=RSqGvfyQ*%4${jo^l<b-JfS6eFBPhlcqDsXznTT*Cevcs*UStol(J#!Z1t{F&i<Fo
X3?(8mr+tHj2@#4%yf_v{*u!g86}TskP)dxhMsgSLh_O{xKxeZRMm>x7B}l%9{fbbgKdW}>v}`7*A@fbn5dd<st|>2ugpH!_BJ9U{5Gu^lGBF6ckBQMLWCMS
1~L6HXJ4a9ujyFvG5AX>o|hjy5<se5(cbz<mW+F54uQPJJfSSYJ>rsPw5lyxXN}rs&j?o&J~JPJ6UVMq+FqXBPshm`Q8S#5*`%9k53MNKcXI|VIn=lkAsJvS
5`@%Zq9?&FbSLSd`DvBEk3P7<h3>=>nZCaiLw~QlsggN74c4ZIjsfrnOZ63rvV>5%&z+Ea$kvp(ecc`7765#1Tg95@whgdV7UzcPa#-fU8H?sU7SU1-bZCa7
>Wbod8&p6JzTwxp9@N8$X!Z4faKXff=snYsF7Q`yyTHd;vAv>za=<xd$AcK+U=n&M4SMx#T6ijCNSCxpBP@&9PY1Hh0rJ8m<6%oiU^Pg!dt6KtgE^QL+u}YI
^`yn}&+*6YjMs31jx4mqX8)}{qZu~2b=}Bz+!tBdkNyf%5zg><HuPc1h}CvpzucH7ZG)Nwp~JI3L}qYhM>Ei&`Qn;aet=<^`$^}u@z>TwTwKe8&{VHfrpOb;
guu+{wSl(9ZJKf8oDGU6Kp=ZEmSSAgp28G0;CUy7L3q)alkW||EQV9kH6DKz)Uz6V@=9MI`)})MxnCSQ$ke-!ML`Gt?6|4@5~cRKqcU|5RmIayV+_8U1v{Zw
HW;^&+qV_@KKr;$drI7y2z3IG9h)2HrU%{KYItgmc@=asU0~@dM7#vH?A92hf`QhC<}x*!Q$ssWwFNgDpZPgA9qzmVBuyk0%2-ECjABg?w2|=}Gygz*3sC_Z
?8=%QU)76P<c$V{I6^`7Q^J=@KFC-bcbGAToF-S@Qq!RGvN~XjD>Ws{d>a6;5Fw;ufqUb}He-tW`f8dlz#$eWn#WXG38Jnsf5AANx@l4-Heyv(!MsO3tOW)m
^*i<jj@Z@E54e?)Zwn90fs=F>BwYHG>po%T_Q%V4PwvE@W{`Xx?t|#g<x2dm2%=w|6cjqhG5a5ZI(mGBnxuQ9SDQ-}_!d`%r!HlA&v4h$c5GwI_c_<K!j@o8
klfwyt$<i0$>WIrXl=e1KtFyQ!R2L30Rz6^xu9UYwgK8fmPd)n^ux7=coe`??E8u|_-o1m2_+zN$Lsv^qa3IZ2eu%aL=ihcq+OXo8vTSb!Z_N^;$;FU?V693
3y08CP!n&9juAU)zGn^>5-KixBQ|8l8c%k&>%7HS{bGojR3Nev7Os)e$A5H@8;8mw1^2{_L`yatWBAa!=`|09E8WD&O^bD26QAsjjnbZa3&a^imayxn)6#v2
#Q<@ocwn|=KEIWh1DO*4Jb*H=2z4?h%BpeULJ2IZ#rAa238@n}$8kMz5IVdVl~7~Z!bsL_&mB~o3BO?qRw1(xd^oGe*q=zB9!}ZL_k>^g3gmVFg_=6J(3d^w
^B^s_5!ZGH!U^jo!WKLX8jGrMQ}Rj7Nn@K!`I-#VmQiJS`rr-_SgUGuwkthGYq5ueT^b*8A?T#rF2-20Lny1*`@^w1W{ft&W-?v1lJ~oCAVs^C*NYc@ySs7J
`Cla0H$W_O)}GTbupYUR!5TB4MG1V-v-bNxQ_A+bG7+UM9k(N1{GGiYOfyGkkuOKeb`WGA%Z^&ot80v7zG84{C0HJenp%(Z@>C+S$LV_uEM1qgclf%ZNRdv<
R9+Xwj`NG7Xr?Xx@~RD6ck@JJsb^*&nKRm2iHJBqNcNeK__26A?2s&<#rJY{Ao-0mcs{##`Xn{h!eu(tXW{WUWVTf_B~9ig=9;a*n+M~p+*_6$cNx4zU#dZ?
Uo5)l85BPA2TND-id)gZ+(-XGq;K5$eP@3|1+*=>Uz_^ifh_GQjFA#aE17xrJU}0cPQP?wAHdd78`tJwhcnzu#LamL+Za?#^e?O<knuCPyCI}nziG#K#QM1(
zMyAhgUfnH1yQp}aZWgu;)f@A%F1eAuM=F4S}8QtDDVzvY}5Qy@6_BWg=cX#8%mcWU4aR<XA7Yg|Hs<Dwj?A%ZOe_Up*gDUvNz77QoQq8#NmR+hftM!E~x=i
pi}fv<ymk1X9enzj(dA1@|^S=0$hcsPknm<2dwQ&Ek@op-BSEmonb4<$s>J2c~rMs`vBv(x2L7u+Jm|;4(kW5lDzig>IK=Cs|_&BR5yZmHp2tFC>kJfwu^YW
nmHdZ!me_jIi@ddWIa3>{u}RUU39ZDE-#%p=Hkrsu^GF+J^6YG_aq|9x)=u37U*GM&*&mDx`I!@etf)5n`<JFcWMqvzcOF}IA5%KBqSxQDCDW5FN_2Keq8Tc
9=S6~hIf>uM|{dYpou+A0;De4oa4sK2bWBgsz~h^1Lk`6Vm`~y(sPuLmce7QpNy39Ezj_~4bw^!gqy(kRWH$Sa4QsgIH4jtfe~6h>K(p242osQlm*}gF`eCK
cK{e*$CwPnS(cgh4aP>*=B#Eu@trX_;78C1C9pYN;}5_G`7YatX^!7mP8=0DLiEl+XQ(y;<KP-=@M94}RGOr6AUj&DrakwT?M!LJQK8XPKpxj$#$}R7<?D3M
(dwR#>5V^ABujPs`mO<KLZUMRD!2TCyvc@p$A^-3mmBP$QoFvGgELxEyU}L5``R9H7qV7{YkNv{>%!sJw@P791A4^?u!m=%UFhF9z_%f>-3Y{ZxtR#{n@<#P
Ll@dlLP7Fl8d<Rr*W_#ZyDnYuH%ru_Cs6~Kss!z{dc)A{1tWH&r9s0s;J47s#_u^&E1N2Qg2hU`2M^=H3l)D~fC>>tc)=2k<LVG}nzYxFwiuG6Gy72B(&KiQ
gzQs!*v}td^#`AS+%_$H(qR4ZyFE48IxY%(Ww7k%!+no!g2Q%ggc;~QiXiyyW=^)S5WPB4qpQfQ<0W8e6nx^X#RR!K+0DV|W7#ri0esC}Emh}=CI_>=lZojw
U{*jP+Xf!(-XL4Uf{~uIb@{!mmuKW<EYF+7+p|q45xLLRBcTW>3*<-y&%f6g3AGyqL87z6!<hQ!hQ;Z2e%>TBB*Wb;5Eum2QoL2$h_GdNvmJa7U(+W2PcUPb
*N+ZjWqFVf!|_o~J*}SY81q7(vN6?E$Tz{E&kzq)M}`lz{~fIIv1H#o;-iTThD>oP2GBoQ-~LEea3mcjwg#>k!SysG2_s*nR@6#H^hts8;#M%MR=1Ve!~rk$
u1juGe!_Aur1YgV`Dd5Qm@<a%9m{eDvth*aSZs#N_6aLY9JfB7++XMSDQirlHhm)ia7}b6e2^$2a5d2pxy9cHFH7F>%hNY@Y6NAewEztD&(M1bThfvxRN;)M
*cN8jC=Y8jV5`@}?BY2etse5Kww^)^F2uBU%KR_NnG<m@13#ahjqa!iT+u-o^V=3huXoa<u&@)x_!;&^hI5Lz;aKIPi>m7ss_*@U^Hci~H0;9DT6z_OYct6y
1BAI2kn|EUY-UEB>1x0)6c>JdGCtpry@|Jf9ML#+n9n&u@xg=K03Lq4TQ`J6sFZrz6)bf<qKbsMvJue6B)jdDe0RncQT4#}cqb#8Q{|mL!`et%+a5;9+3mTO
j)N;u9^SkW5`<F%)>s*{@xHQfA}K8$@@`Ln)^Oym)>6mVIR2@(sbOg3j;Qb=h0V=<63w^xo|f61fGmHAGl`De|5=~>UC-@v^DrkSKQb|&Pc)Ud(Xy+t=}iu3
W_aQ@M+S|3mZqxT>CEB)k2J4E*wIz40Kb(01g=dqEJFmAIerNG!>$C82ID{v2qifH*uxz6a78(NX8E@7jL?BL@)GoH^`$1$&c?&nQCbBl;*H?LM#8~=I7)qO
>FBz7bbLqX!kzm3kbWzR^7qW-BoK*!>&Gzaaz0m=71bJxdNM>Y8h3!)9c{?J&{IDx%2Dr!8?OyhU)*Hs$utZs-3=Lz^qXzS57}P~n{vbJ3gsiBHR<Wc<>}{0
;1m1=WyxZ0$$|<po|GMOBPNq0GV?E49BY{P1$P%iPl)_mh$ey<;wJ_AkcnkYXtz2z^Xr>RGWV2kxFnsTb(n?x;}6b&qpk%7SS2Z+(rs~@yjMW!emryjp`p@{
rSu!HqQHSw`RrW+Mo3Tg`?|Zv|F5Nb*B^$G+vA;-rnN2DMp(0Qg(0*_Gd5!6yQH88<;Q)D12Yk=pV=cAZDe3Ru|eN~F;=k*2gI%}PEJGVeLzxzd&hQ2MX@LH
XdIb8I#VFpwWYn@1pF|RDJnmjNKNVbZ>J78UI)Z&JFH4bpWDDXLJ$;<pnOCit=dS|u9-IGC@eX$H+&AGm#CXvNu(kvA)y-rSWCIi3q0w85WFloGdDy0+EBV&
wmM^CXl~j#Z-q7AjeU3yxt#d3&_TDeS}+3yxFg##W|6WM+Ld1oRe@5Yn<d%uiq~Y9`^Ibj6&pG9a-U^L<OVA?=>DS%*7chH`zZl^86^JyI(0qTV`N`bL@7W8
neC9fqBdG##Oe|5L{x}t_S(Z;BuMXQSIl%5)u6K38;T~Bh;G&??%p_95+ma!2H|(#b`3+!NyMpt&>>Y_&BIT)qrx_&p&_)YN)|SC=gna*cG^2<HSxRfW3IE+
fW;2bH6;y$$(;#B%gdR*wpj`962W-KNsYa|A3h1ps{4G}5G@*5fUa?gIoXx|O5P9-=n0r86q5T|n9UWcoY(q<P<*_R2<mSb^pHbQRfx4sp0h%f!b7Y6c#{lD
&lHTFaxdq0ern~0f|4g^2H#SrU#4yf<)~!MXv0@bgwvuyeY~&)2`Yq!#E(()r$6KaKK|I;pqp9R)SVUfjS|!{rzl~M%IwAj6(kPk<pX`)9HOE>UI(@;+q+fL
(ADNriAyF%T55{kaAuPR&v_n^xQV<w?*9W9HF6vnzhl}(K1i;!AD-UKqUY2R2+#d9=G(G46m+h!eu-BMoZoH;+hTs@1TVPTSEx@I(b4h33}RUn9`@EDJ|;bO
P6X<8y)u8Lq!0>kTTYZhTo-A4>BJv`$=4{&_zVY(Hm|Baj2SQ8XJCYO25_Ai=C`0kwAwAxELWrdDZSA$+u&oDTgG-ngHA*+D-WE?s$n&7^x#q@fLy9h1#{3I
9Y7rydzO-V3pIGgo0JP8&qcVjahR89!v)X&5aqh$NOy(jdzKZ=M>mU=$~Vle%pFot(X;h*qWR7fDUouTOOJFqwsBJdN9nwbAQ+TB0_}UC`@$4(IXW0;B|PM>
?DKX%0yZUU7&0EHNhEOq3<~_c&)}j;Ge<I`&{hp@!{^1B90gskRMKc(44lK#K(m}U=@!8j-7`KsN%Ycst8lX%FkPpysK9!X(D#~QSYufN7-Y>SF?+-z*Jx6b
^7;>5DL%ZqVYVLqueUwhkh5Ips}SlOI77>CXeBN5Y_x7XR5-Z;<1e^NC}tmZDQ(MWE=FOHk$(t37irlCTyRAQkM2;?lLx?6pilaqdhiS7xK$O@5Vt?dCnqWU
C0uV2zFrvTESYI9YmXTpJb~)v4)K-eJn46`-h=oAZ@Y|legg%r^40c)D$=~;iKb-=BCXw99!dSDm4?KzWes;Up+*mY90Wd-JMrf>n%Lu(nRxpW(gOQbXifyv
g#%j0g^tcdTTM2c=h?Z*ynk**HJEJ|kBNPOBM4R<=AC~O)(F#K=HTD(#?BT_)R1RLOfyOTp#4KW;%y<L*K;eRJwLlbS+JS4DX1NLfiR6$X7URZ@Q*zq65RBq
d!16Kji0zTcZDu{??=wu2EY(H?fVAHJI$2|G%`zPIX>)3L}5%bpRA&TM1T?I2Auvv57cVo4XAp?Hoq4*6?LO;SSv$Fj-fGFjrR-PK$4A}2xPzoK=Mq6WxPXe
Nn(P)pK-|JGa3K6zw%%@9W}xCJPGx7lJR}Q4((IWQkOJg=&yfLrNx~UE*PsMsZogFBH^EIT=F((zQ)r8JJFwB{=g)m@1z#EzbI`FC{VGM_dz2}!PSxU^K`hH
=HG17K~7d97LiK?71i3=lPeeu)&O$=WZeI!93ibgtslhqDar2`p8DdoxIW}6<bqaNR6g4#&ZZ;M`x9b3E1_-R=}{EyWQ!4}k6~idRan|y@HoSGm(AwNuTJUZ
_<*M01ITs1)|6IKX5N~qJ4;5k=3RAkHx4*Qs{rk;96&T#DgvArYZ}5TIq&lMk3*BcS5sI7C3@--|4be~^x0`sfi9Sgwlc-yR+^pzm#x9c>P151f_02KTw%*J
2ddTsEG)VlY9?*4tC$}^uEAJOKj8&({cH!{aC;a5xPy=qGDj7FB&m7%Eu0uRXMR(USP-=l^vHS57I_brrbdNLzMFFBUCfB5-B-*oPPB%!$eyHkV^gch;4=_W
j;jA#-o$aF)%&>pNHvR)=IX2^dw-cU9-5I5oybnFI|fafB9mt$*dvj-Ca?yuj)Yh<{4E=kU<tdT|730FCi!mueueA18nGEX5!OwqFWyR)F~ks^6R4fylN<d&
P6{?p@o>lh_+PBxDZ@FTPPa&8GWU?TM$?z9`&xltBL@EEM=vr24C8AdvDz>Wf>a=cU6^9?nU_O=Y^o_=szka+#jq%6D!!39&$5CqMSUf{_PYjb&%RrD7#aC7
g-;>ITXzeh3AYr9Eu~G#x~j=s^elVI-W}|^rKqlDi7SwV;y~MC+{YL|qYI?I(Z&sOO3a&vQ^ow3aCbVF;~3TDB<Cp}E&B7(x~}LMnNh28#`HM8!);y@&|oIS
&na!`A)|ckQcs)<96eQ-E3-EUDKN9vGz?e@FuXW{AJ@^`CfMMs$4UE0x4hhWY!e2Zv5%IYv%;zCTO4U=B}*SDx*1WO%tq_Dvr<if_e9zZRc&X{e0;4(#TF>I
3EKa6bQ;k!k&$mXt?XtE8daWW5TUG}MNGNDuw(gO?U&eDTB%WFYLTNkE{+CgQn95^DzZP~IlZ#nFvnK^dMx#+g0y#%-witr(6Z5c8wFwi8P<VYNTjAzWHPdt
%be+jE0#DU-mCVxF>#hB3RSei-@l*scHV&uQd$!=LOsf{IVh3MNmv-gQ}GTwJ~G240e>FlO)>4a&i3=swN}zGOa+%O2K~!tli;lsS+M(tx0+<IE!iW1?KfHX
osw~+fkgU)j64x;iHX6JeoLG=B~)j?qP$}jXFJZ3M4<g+7!@0PUQK4V+~uXf!(>Z##9UZxA6@Hm0X)VS_`5uAe=?P#u59UQZyk__D7U>lN`<P1{#omNvh8hq
ZcoQ<MAYS7VR(3d`!6e&1}aWixdoq4-%uo7YRwcW{vhk6TtS|9xV;<MQNWUij)Ln@G|zk)x#R+6(6*VK?Jj|6b~lFrYZ`wf7*9tIyzq#T*o^o-){D&_Omft3
60Mdi-q5N`lJ5VZ+X&ydqj}4oU)CY_N|6dKWG_3u$gsEU-o4v0ol7D`6`!P%O0DGy`&TPAF0-f92*EZyw+zL?YS(Q(D&6Weui*81gQLYPxa?n>OHHeU+c$r!
AfEJ83fqs>-yRoih%XQD;aJ+kB-<zP0g^b|l+#(g7E3l!sl&Fybhxj4*Um?Ra=^780w~h~ap?o*D70DLPL|UY*efKvJkB>#e1IrZg|23K;#{)38r@`{V3mI@
+9`0YhTnvkI9Wzt949gImFE1_W@CnETtB&K;ODp%4#pW7s6;f99A?Ki2G03mhAUmau$7oz<z1VLho3M&%cne7V7fR*bNm7y^bWi@jG}z_P>_3SMmi_#TD<hU
7l_&!vjhFQf4&W4fm>!nPMUc<QKa}(Ulrc2q@Y-J3+1XR*8d>0fgtcrexDEcw>UC=X}lXpt3F?Rn%cgk+?~IQ`>k>;L*qrGbs$wJC~>!ylI5WqsDc(g3T5(x
3!j5gR>a8v85Ul$x;wP<8{z_5!84pnN0WV%nX8W?XM9$y;mCFdrvf7r<604|O9OWJ)B4Ti+4JxnzD&WsH7GAOpL`>_U0{;Q#mgM&&5$(TpUUo_;WNy6bur&Y
!BJGhq7ZKVGV|OHmmh|0wX<i#voBuy%0@8nZE=l**z@>`{`c+8KP%b-wB4`b*Auv;9!sCT%t5u1Zu2Z-bsuZHvf^M3&6%d_mcN-jq?2t(f*T_3-2fK04rI#I
!U)32eNkF`@_DtJyH0>(CjSQi0PZtgyIz7?l5J?s%hfApbI(B{D}yQ45&<>d&zaI$G>p06qC_#t1~`KSP>rXF%QAg*x}Jb6ht+^+M(YbI?dK9&MTIMD@tX`3
(9A!r*aAE?cOJ_+Wt{MOK*I`52M7E8un!Bkqkl(fab0tE`kY4iE873A!?Le^xZG7it=tf$NPTsE-`+oZEI!6^i*7C0lY-^tsxxbf?vL|!s?_ZkCl#3lq(E+y
@paxn{)D91F7AX2Yzxzo!IW@0Wv#S;rw5AVlXPv=TSFdj`!L*EH6zgzL+*-oQQS)sG;C2ryQf(6P+@NloKX6pIC^yV@$gi}2_|zdg^})4Xl;Ki>^gqkLE(Oz
iE!Y4EZZ~M@ciN+m5k(n6S@BzKE6PVY$;}3o2bAGo3^gCk&>*?qk@|HgZ6m~F(542;kEx-u~ZMlZ3`KO0W8yXC?av8{nQ%mNPM$iU9>;_>p7CMzqw-7tTS$K
GK6H-2DmrjvsGP7*DH@PJv*MUig9J#(po+d8-d!s1QxOJI1>vqJCY6yHquY^(%Nf2m-uHtaC_`sm_~>B077*(&dT}hhgx1>X#yluQ1th8&+Zg;fHUQXMOOMe
>~|;*hdLrS0d92IZR9K)xbj;M9(!=cfp*vze>|3YW_1_@Rnv7;NNW_Wh)w(@%Sq(E@#hQakYv63f^3$Ds{rH)IVH&!a!8z1q9;hDeGr;W=J6Olnlec~fsrlo
exWCic=H}ZLUKk$UjmXQ=Z%|K6InK1NXQSWLAWBjo_W~eC0!uk^hu6o-egHHR%X~dE;qUCu___(3>=SlF&pb`Fb#n|BGw<uF*GHtOL?EdjW*U?f{lJID3ibS
u;5$b%)WsAPHi>GytZLg0L88LKNkc?6KPBt&KRTn4A{*gwL#5cafv06xA(tp5c8dH6@J45j6Q<V4+6y?#9b#8XrmFRu-firt1H9jNSgTvHm?#_KuB!Ndl}5l
PSD_ezqk3z2EjUj#6c1$VW8}-Pbm;7gW+O>W}Z(_tsNBFvw&Rt8st0aO+Ms%dc6b{Cc@ZF*$Se!Lq*~Yp}mDoTye5rUMBxrOulN0YQCx)p{Kj2%H)q4RbPQ6
pXPP7NqHAnNmk9fX30lwB5Y**{9GMZx%F2iC_4uR11i-UNl94PswA%)j}Zmgr>WRh^JCW=!o363fASl%80t!WvQR4ERMH#)E6gGXI1om>Xgi%;F#uFwH;B%u
zy1<<BvI_AnVdpq>KINH!e{~Up+-L9B0>3}m<OM`(SN=gf|U28>!pTII$5bB-OEc@723YruLb3rq}`t`Q>F1mP+B%Shyvp`j?tWXa*h)}AKc}&NC8=56nK`T
OOr|nwdq_Pa%KwrdWrMd3=O9_aCtY+m9CgO+GT%JM#Y8z#{E*t$PB8!XFv$1!yKR4YU$S+i?4zyf3|Y4EZ3zj*kepln2lhNSLV6Gn5-_CI*UqUuhK-sjI-`T
-ee_^+cQc~{YmLe7jGeEBp0_VzX=A73IID64m5F!E9-t(D4Ox5X#9y#t>{fcv;){%HTB9in9^A`Ils7OOu=ImNF<a|8NcPyc%J8*o1aeNxx**T8AzMxvP`72
hhMW0Y;RBS$E8|OsgEB!0PV$wmg5<Oq~hv(d>k7GO@4X4CUy$+)XE9|Yl+xA5H#8=9>LfGm$2jTsRT$<Ed2Bw?(3*!m$oE|nKeMv%zEOR_OVcRl41*TXni%$
Jht>)h6AwZC%UQ2cY3vaE@op!v!^2XvVL-<l|o80L*?s3VlB@8okm;KM^K?umk%EWyLM;QXVWF(9!)mu+?CxXa|=`)`-R+KI0iAEH0smMqEX+VZoNAMo5GA@
nGd^o!;ahqzs=2IQ0@=#jsve_bhMkMp()bfT@$Nlo-QQBkS_HdD+owpz(qJR)iO5gY45E@x#)xp1!Br_!{U+Ke1nKdMT`4jA|;{rp(#bfn-tnr<?+NCYh*b-
S{&%Rs^NksD{-C9ih(csps%=uhoU~)R-bH*HU>dn4;3kUDOcFu85TV(dZ`%Q2(&Ew)O>bfmcIvS@3y|N!sZ4oJ2c41!~MP9Y+KC34Vw`t3~SH8S(hX{!`qCA
0Mv5&*x4{F_Y#%u4~0`|RCq7@BYtf+`Wj7n2>~8#gpA~=!`Pf6!jJ$1Vl9VBVuC2-98}iBQtp3{Z27uoXZ1<wk8j3Ll;H-6!~&`!H`X`Lz?Vva6bG}6sg$Bw
*TY;B*%9E)m=pjc!?S!Fsc~x45!+lz`Y&<D=|(z0KYeRpK*Py9qg`JHjb}!VV!vtMfko#6My$-;X;0LamTWi();G}iOH3uxYptazuWTvH?fKLPN2qVSvZPl}
XMxDEY?3-K`mgM~o)_$ehZ1kGE_n1gA)Z8l$SJGc%_+!@F)KOx6%{q%%2+SlbNW-{Jii$Cv+5rO0hi)tzpj@mz6}hsceCv4x_u_ctEd@oOgqp-drJwV;P;_Y
iM!@w{mJxaUDrSi<O0Il%1-7E#(wBk>PaL2nTJY}j~ZE<QzYe1W51K5(=mY84gZH9;e2LvF{uJ5L#a5T2ORuGgB?6l@Acr1P1p8k0VpVWEJOdsT9u%fMwO@Z
5M+jFUKCBOUb8|}klTNswsU!}zb;HP^m;jfy#gjAadEF!J~`7>JTSl1If#(r`F9Ua(Qs*MlvSwMsg_h;d*nRSy7F!3LOXm_(VRK(TL3d*_&cx=)a@f|Pm4!z
OoX{<_Eqlgy=!QKBmW^k>3+Tbys76MeQ6gfczA@igLm_wg4bz1ir4$^y(5fh4-Q0QAj7ejqPr*GClX|_WO$7OzyD>AmG;+*&}ppCnQGk`hrZ{fm$A8;>SsqG
97>)i1vy*F^4osO8rlSyh0~L7R1=mc^&4V7QL5i9v{k{21EKeBMF)W{np>N=QQSt@6k4zs0LESyWzd)=48L+eQCi#Yl{$6Bt-nYr@x$~0M0zLrLPz(&0v7-<
Y{Vx;M*j;T>KvnJx8qGsm&Ii%XcwEp*Eseg_%F-lOzq}l8P8ypPsG^Ym<xAH<l)NNR;uz{(H-k`n}*mgs_zs}WtS3n3k$0<ft;>CA1;i;Fzm8_tRgd~`g_9Z
G(?Q9*wg+l;w=DD(7y3)q!a^%LsdtiwXm0Sj+Mp*p#A;}URvDqVoDsa1c$YAgNwJ0W}A{$Z|8T+$b<v(7+=1le^olUoP8(?fw>_a!|G4@r&`Ps9~c+5+;B#w
Tu2iK0ZN<x@|yKrG_AWIp*fLtr~JNuJ>A%MbaslyjCmoRu24?9&k`Dp?tx&HpCA#SCErgrI3DE#nWtuk@$nOU=GFP<hj7kh8vS_A+ygg9E?q?amj91A{H>>O
!h|Yws%IIjsy|AUGlAeSB)@)Z2LkaNRx7nYqCv|I16j&#g$GTcD9mNo!B|<2*Xi|X`4|(G#Stu>cX;Vxbq*tZO@=;pr6(b*G@k*ycs)}2599kMR-acRl!Gjy
iz8{e%@%f@4bZ`5IC3u*EB}$88tr7oD%u0k7E&tPUC5XyL@KQx(f409r>GSY=`$M6od`Swyy4G{$VZ~#KLS@Fkut$$27}k+?yai6k5rm&v(=)Nh1XxUx6-BR
v8%Q$Onc}Ftf*xHH*V+6|K?j6kj@Fr*?cLn6`K^3oH3bXgj(P8f3*e7Y)4&b;O_z3svph-L+uAA{1i+$>utAWB!l35XioC?p=(2QQ>$TMY5@;L-<*K7{3$J>
c6(~fptY{B0e|Nk&A~l}N{6P`9@t)sRC?Ys09-T^OcC(E6cT+Y9mL(-iH!pLBHPA;Uqpxv$<fisLTiD$xa~S&83%Vo1<&zA^B?qWgA0n>wVhk%YIGd7*cOu|
E^>j@rEQt#F@Mb7W!yDB2>g8XFTaX3eoV@NDIH|_7CT+Hn=I;>_Cu?Z4Hf38(G()k<9mw7xC+s^P(He=Ei1(E@PAYzQgo1;O^GJyxUXx=*&Li3O`oaB)G;hj
k^E3U3}AOw738u=w|fq~_OL8YR;yEq)pto3#4ClUryd2@uK=9`km`YP6@`1%6GUEA0m=4St!bKb=fE18&VPDP958ED=?{j2@~LGdODAF-HXy2VsR>Tow3xwI
4VZJ$1$Ky#I}sSTPv6IW<{JP!Jm_0<9b&=9(<PAMB$#fBn5z~$M4ivdtpULX<U^pW%ha9{K?*;49e-V&5@Af0-3rZC!anPLEbLiPP9+7>Bi~ldfE9<vq?4N4
B(;BLa-C?k_BQJ;my8^E7K9*i!`XZ_BGd1rH-fKrio~;G;eI8Lc=QKJ$@b=l54=}T#*Et-y05~_*-&>^we*w7<6#ggaaruQMho6&b99nrHatu{^iid5<$NjA
jgnLFN7Y0N!{?8duSF)iO4PIVs8@Et!79yEwX5|T^AX97S`U26d9KE^(Qnx<lntc`WDpfyxEs&AP{eFkmWn1BtHrREf;d=&XNbdsXpfZexBxj2D^%P3ZDAm|
gKW6AKY$tJ$H>sNL^vMppIgH09YvE|r92!XG*?-G)80`Dl~x&Gf7(&#&mw06FxJFZP<>1nrY)OKA8T>@;%OQvD?*Po+C)iZ;z!NkaZznLg-_vF=q^?zkr7xl
YRCuEd5fjH2Bhdbq2mV<q{X$w_291=TAhf*LYl?T8DJp_ZCc*K{XuIWXCxK~Rno>@W6^6tM8_WGV)fL<P^uA;d$H|cKVw?M^QFIDzR+OMR0qkI@@t==xUKSp
#DG{zCUdMq8G(HOHYa(4aOGd{TtPFFq)*xdZFiD@BXofS+S3c2(Ff>;Z#|i9PMX^KaL7FPINRR6%lGv+l{l@X7@R!RwqSP*yAXm0+BV=PHoZF*S`LvXIE+bC
(B?4;LbLb`rlXr8;B^2&-1y~m02&iU7mZ8a5ZpgdP}eXij4k}=0j9HTbAXnfoF~YB;Jf)WW0pgH>=uwJtm4&h>#rt<0LSG54pLcIO!fDg03lV~D&ExYH7=G(
7RK<)sL9=f-8^$v*`EiD@>NrcT30JyayyBc>XsS?#8~rKq`FeQ+^#jN?YJFkCuE8YiE2IX(9HF@cZCC5AkLkuyZyWh+hId$Wb#$8#LIPXk#85uI8`Z^NNxX|
FNnzC3`J7Izx5jQXBSuz6nhl8Bi6**Q#5z%90dld!_$sbg;*4q|Bvc9Qz9@lS%=s@yar~=`Bw2g4oZWbn^?*CZo6~GRvha4S2beS-?A=jVF)Io`?dZEnpR^o
m8PoDpOw4<DUT=!p(-uXsH%%u9&F*DV14<;NGZf4ix)RG6!wVw>{Z4I54e&q5zvTv`}4^nudsO~Lq5};6(vU?zXL%|lambkzV`xEniis(adp`Cdt|5QOuPH?
y$@sTYDOps4?qBAK74~Z<(@Y2+wl>7OAQR#z*2t`irIn&pyeP!daZ~-b9MO%eECv?`I@3!9$onJO*#EQ`ja3tfl49cVOYY{^5{MJFfUVv$PZ|5G4+AKkOYad
AN!5?t`DC5$|kq^>PBMkwW}NY8K_(vH~Wd7wCn1=)iQq=*R){^TrXv_iq(W2g$W#>vxbX}<#zS%p-uSTP<*b!D=W4P@~CKv11g$hH4NHES~8xfIMKMbn~z@p
^>mlW20V_p8eXJ-$f+zq0^7@OJLzP-8KjF877*TCIOEG<z8VWow|4c7LFr&2YntA_L}#}Fig0%%lL{<90|&TSj#sb>D(f;WmM96=#J5FHDb6)b%4c-6L&|59
P?X2G>!w=l>TiSeg>0fs(_XGt6-bShF`9J)rA){+X40NU@p!Kr^4x>EBE1m<C-m<~14kCsGDbCo<EE7s|KD4X6T&+2&V}<N(QG~Ggd*mxe9V|a4!eg)j!Ewg
!BpU1gE5UsjZ?XK3zb?%Y!JQMjKXwwpk#_0PBTZXVmsSjlF&@Gucsw6LFYmwgZk0Qnouggmc}DJGXzm*w8YVNMVq6URfruSob_N7bjK9YEu`z1xv$%XcLTwh
2BF=JR~o5>ut%cKQd6)bx7CF~VVDLX^wxCsssL_Z(}BEUkC&-AopIL9uWrVKA2$FZ9yW1!9&5<RTJ!V<owJQA#?_bLMF;MqfgO9*<ltn}<#LV}XJyU_AhS#I
(?uwr@K|J5k7=+-X>LYD>e80deTgSQ5zXNjha@V1{~3vA4fq)$M}fnh{Cmvx6Px^OSM~-@LBE*3fAum(1>SfQlz8-!GJ<FFY>rffGsp(7jFPNnZ4j5~?J~r3
hbn?QV%yE9iqUPxkE<#ixe_iVeSN#y_!C|<X@+z)qVdAe?ys0ry!g?n2qR34u*ZpowOn|i8&IKiQGw?fr!L`ye~I8e#4%$_F&e%K9ONrlNg7pXoq3XFJyd*n
Up76WNsc$uuRL>0cq$3b_zc(kNN{lTl;#Zj6I5+Az#!WwZnOrj=-oMcM!ZieoI-ZdZ8><-I~DyP5(wLK9|U&A6`PI@T>%aVY%-^2QRHZ)X1ptcRqGNQ;5&pn
<|Hp9YiJIZ1t{f>{_*Ow>u3qdFeOg~-baQ!b?3v_N&1OBOg4HJlB&{T<;C~b*28ndDP_A+6{10(!r4n!K&vfQZ-bs-yn2o<;-9hcB*VDxgcH>Y7a87~Ui8b`
oF5J^B;LhV<Pcba5t2Tae2){H6alsad<$Q_EN68~yu@vE`;vkO*b&aptsgb5h$qGv8eUSneokXLpiN->IiWWu#Nz8rBepTbP?b!|fUd?AKf3wI+jKo{Faf{j
-Wbb%1oD55I8+<Q`Rqb5-Jc(|)q_Yg(PZTbrc4D=gbXfu6oL<fH4W|EMI}`0HNm}0Vs#eDfF)%8vGyMqI-Pw_I-am$^a#}S_#4~r&H)V%4=*|-RtJU;P?mxK
gMAGO9D=Wf2C{L(@Br?hF)N13o4=#FOR?wAh~{5q{G0f!Cd9D(MZ&NuOh%EKCBR?Zwd?^e@%C>qhzYIdQ@4H+Z)gtCA^;(Y7O7l)%y^#!R_Zb|;W#-N#3Y!I
nSADps*7kE(E;8NLdf6iUY3+K*M^z;0Ofy+n)`j0Zxw_A<$JyO9LnVH44p3tEi|B>7;<X|i2ENEF9q^RLClJGGO8MaD5*(K(^0XrAbD*N(HoQ+xrM6pi6(*S
_$kgopo2D*pjNZDAPcGW200V!8a9ROD#Bo<hZTe0Y8aZL9j<<_6q1^~SLJsd5u*Npf19<kc6bp_8#;m^n%YQx+BK`jdPq-ha>I~*rwfCbX_c5&q6-3sPd&rT
D94PpIg@H$kcqo4>$xKVw3i%y;Udq7m%9E*TyQl*v%2pq^m8iaGKzChHb2ytJQunz)}rZTji#}~K1mqdiVn_IZr(6A-w!u&;KGhP<}DVZo;N!bD=r9Y`cfxc
)QHqFKy`)rB;t?|bfyff%(od<^m@vQ0fNZ_vKBxt&dO95{Dkhv<`5*|;L!V1IE_#{K(d5Zt^D^gpNFL*+jKt?eD?#Yhpu)4j_XrhA|4=y_zkGfRm7VuR^&59
0URO)LHCA7iGja@g4YArbzXet8IVUy)zXtW840(iNMOW+gW$sB+E0kMl{oG=1{G>3Jte4!z44W!IQsD*Z|iafk;mK;u4f;5-G)&pnCHg9ke`9`!u<_6%e49(
6fJU=yMsetPY^YC5URiLZr3!xldkmQ+F)LeTe;)kG^sicL@+w(3ZhC0fIwK@>)7|P?mk9?H=I{h^n!wKI>^Z=jZZoep3=gi(;a9y&v%)vVT)+V1a4$|GRP+e
41@Sek&`IPp{_Pw#U9S3kk5sTlyHcJ4s5p3sJ>WzS{A0bVMbW~$7R5&btqgN?@;qmx|y)5wXk7jK7S1M1?WeN5e9VX7F>x6AjLqd50d^2g_d^yG9Yw0y8F1&
wh)=M1%NS%03tNJ<sG1KB6V#UF{OC?CKKqww*E93918H9E5zY`p-$-^p+gL(dRTgS2a7GAIDN(%Cy6AE7vu;po-OcR7;@R!VQ+RHCcLPE?o2q*`K%3DCWR!c
IpuX(QxMpfIHYlJ_mdP74}#O$J$B-=nn1Z6Q_3cB<3749ey^B(NObDZ3Urqi<p6_!=FrA}t?=i)czE2%!fZvc!Xr)1fR&Gf-!|tm#M`xEBOKAtUB<Y?0k&5i
EqJFb`r0J+BB2^*i5RmN8dewk>_Evm;Z4NoVnOD@nbj{qP-_Hw*jijJ*V2u(H=V%9Tlr;fTYK1x+SGRbxqD-c!4RO65?_UjA!h*vHmXj8Q|BK-(5SkE#-TDc
IKg8ssu@EZtuWwZ;NkI17-hCV%^Y(b>pEuN;sb7(^i9t!jzU}`TMB|c#V;R(T@iu2zl##HyS`h>hZzWr$-=!KwS%eWuB<AK-t(`m(5{VC*zA)A(`@@&D9%w_
=2<3_LD^iAj;Nkn8+E3!=v2i854}fxC+7Wdkv3EOR-JC90F?J3G4fwT`1uZ#hL)KNCW|^y2}J|rjG4laD?5=mB9fN0BKQXuLx5<l`!X$&gKa$0xfJ=S-SKq(
Q1Bt|I_AIPdkdC;mD&}zAtV)uNGsE0R%I-V4g4!nd|+1+Ys~W&gvlvZi#J8<z|V`drBM{UrVsvlegBTo2l6sf7<M510?wYu7LTm{6WX%`P7?4c_bPLbe!=uV
2A!sV9aZ|?J&r{O=gIeYxyY?74ZD2Jcp6@04GB0hVUoe+Ll&zwhHJH*3b4F;13%oo3Afi+U%sE!zja#u+br1wU3oP!V<N3G<hVFXyqAYD^t3b&jlK0g2nR3h
bTz~ekX#&fjb~54yed7bqQQ&z&@jcwW)}!<EfdPiUM4`LfYCl5Wx}C}4VPtZ>q8u++-~&I8S?UibCTKK_VQ~stjT`rQcE!DOuVGUdhX{lWUgfvBE)l?K`;{%
hn;zf3HtSurzOfzeex;_OmNG2DHt(1d4ml2Y;i+aykR+RS=$jQKJu{HwvhH?<n8X2MwLzP{VLY>6E*b6>>*tXfqT0hF#%|_+!C$)Y-t*C`4lV4{8mBTS`VI*
8DQyz_gfTRnRmeL<j%kaw$jIQ!*%+g%Q{PNHN=>AIi3d8{E5CTo2<Lvg*IkrFo_`I&2nDwRJ0Om;^DNIM@r^>D6%=v0kYQQxdO_)!^mo}GHfsYNh||aEChJ_
N)!$8&%jQ<ElJv&^Q>TY$Gn`=R8P-cEbuw}l(rGnwawp$7nySXh|Y{9rsZ;{Vo=i)-uOn-g`+>ARpjVZYbs_HU{#JrXod%4+%YZFgb+-D(PGO^kT((2twObN
3#(y)ka8}xQ}dC3{nkY-==T!k7;(0>!qBh9d4YZGY{r{W%-0_zNH!xvzRvOj=zuFd?KL9nV-b(AgBVRj0hNfro7hP~pTMIB5OKhaW7-$Fb$f^LLVirs9&^8=
^=QK1vg3)hKaZ#S@kJs%@1*ChQa~J_22kcT!+gAUde+GgxNIu8mFLAO6Pi!L9uO0b2+D>M*6DGtzuhbjvgEzVEGz$;9*d{aO&EgDvUo@U-0;i(B@S9}h=-|L
)z{z^Oqx$MG8U8T@6tlX_xW2a$j^jVP!8fEgA;$AUcRZ95WDPrY3LYLQLwgM#y-##Z)u#gUmQ=m9jxt771&p=pz57a;=AQ-sGI<e|JIQPH1`1I^lc}GD)F%h
KuX7+ka0}nJD{BKk-Td{-(aD3+F{-oTj-y7bk-D_!MhLL1#L`XR3hkCzbP@Z=iGt<*eGW)BRA*AIv4D#kOnGZ2`&+kQdx9OtA)MNd(pbfTec;QhDg)&-IK+0
u!9^`ywcv5W*_%Ls{_C&)nWQfyb!?H!hS~IB>1GeAA;g+uOXE36qgd)wC>VcE!|7nrrqG&;4Mf(z;jPXw*-96AQ>EkFeRS(NE!|}<<o>`NpFbM2K^JO;T)OO
c<ec?bqq1akkoD5J=cT}-5g;u+pl5?6M_AjT4q3A=hT%yV9|7+8&xM&#?kpV$ZI^Dr-SPHpCGs-pA&b^R<ggOn_5xj#PX`fldVc6^v|DNzesO)L(3XmMu}g_
Lgw2L)rxpC7NAxY4nBd2t5M)uH;eDBRSW!41b;JU;~fZw$_<E0_Y&@oui8B_c2>`dhpw6bi_>&tC4hSIpW8R*u8%mh)!G{btT1S>;3xv&m+PB$d_%_Dg|yl}
jV5j)2eJ5VNC=-p*OH~^VyVudoNpps_~p%0PC`f15p7RqyvbDEppiN3OqE<qB>jj#qjOE>PKk<ohfp~SJyM`wJpOaU<dr$AW2hfS%aK71VTgE)ilIEDt>*es
D1tldN6SVLBUxQ`(?n6-@RB9cBli7Xf%IrpsiGSO{ph9{fwE{0oh>$!`5+;s$h1g<j57;ty^kpy)z#K<6;&U-%c-<xHwP*wr_rvtZ)S^ljaND^%;sr{zjka2
Dyl-b4biuVY%ukYG>2;vE(8vfQKrq9U(oaRqW%BS1}<o)`i7PY1ib4$n8E^c@c7p@`70n<tJFePZf5}5)6ZB#PYi{$gL61FX&Uv2zcb_tB5sYRv`~=xxRFd(
DHppedxX=<#7JUWvPc@lQ1NBE)h~;l;+pTrXHJ0;heYSv)Aa5ovS1(>CH?{kJOC+m$<J$RipUkvcw87^GUA4N-7AbD>ZYn9g{x(M&Kj1%(vA?F=_yXCLOJ+e
)c90Lp^uT8{MFQsza#;Z=9kCQN75u0Kxr!p<HHih<K&nH#{D^~BIAlz&*7%qB-szbni)SIA4Fyfa3zKro^Mx&DMfj-M#jh-r)S{+T%j!xCl;Z?(4O()IBDy^
?|a(#xGL@t<zffxM(GUSjo}v6`*=`(TY)F<Igjq*T3heRgjY)emdsVYiFT??1)87E6W>E)4i0j%+%oju!<9&Ih7PWjTiOFmRx{`jEQi#yPq6A~l$IKfGW7UE
oy2A~%j%ingC?PjQ;{vr0FlEX(A^`7v(!H!zpSi30!-9x0gkn?5QE_JRJkDEkANbSUrBw>Wsv`Q5|Vmt0NS|G3FvU7Kc8!I)96GhfTg8|T6?a5YH}A+Th9`M
cNuVrT44m;@WWIGg^nI^X!B;HT9|%27Mxovb)oZ9p&5fXT?bKyd)YZF`XA+Uhljx+5@CAvm&rWImtbiKS355;KFLxWRMfLk<jUmy<_!nT-4Fo60AJxkUh7$x
=38Np&y1wE?lDqF#o$TyM5o}XgdZBkT>U_*yC7LHQx^?*2@fx26|4j-hAcD6V+}7SX<0!w=FfLMZUANA9+2J!NbnjhI<4}=5f<9vbd~R&>=C3K`CS>_ci?%0
#~3-h0pa6UlJ9WSc8~dWk#=P-<}tS9><dgcKG=LAbaz+ik1r|{_hP+ZaGiuJCm9bK<#n$=Ps?Cg4~Zn3&=JHLWn>1_e9JdhabEJ@kVcl)_UhR+n0NH!X~WZ;
=zK?ymhSuYRTY~1c$gYARI3j6Al9+Lx{7~gL|{Z<qmTXIB9YS7)3VJOIx>@-qJVw&h_^m;)&$IZVJN%D9+1l^`Fq(Xo()0ge160%XhtHVKU%WNtD3WG%16gE
Ke7rn?-Tldz%#xx`C??R_ueQ;y+bT_>p6ID;Jie{U2Vm8FxL|7^gkw!$YR(?h`Z9T2wkPWN513ZLXN9s*kR~*c`Er0cK)v4r!v^iH_kxS`UH9D=ixN5@kI+c
fO3LDB<>-2Q-7GXA7x1Yp#hpAYWIGV6T8S*&WKCq(98%B{YW`5p3}V1y+8A<mmWKO;M-T71|e?|C0SLNHp7ld1AyhzzYgJmcj#{|8qns{w$PqF8lR8h=M1tC
^=2l`@uYLJiOH}b{PFO4*R*bR3jiVynRyJBift5i!{jWlnLKa+e_-RSoh2%${)e7v%4;KtKhm|ccMqJNh6B~}??s}3W+-S`)%<ru6TQq@Ojd)$au+(I(Ct>&
n8E2+0chN7&E6EeEiXqvw4JMi5HKaBbn1@BKW{v?Cr&5ljDr{6YY0!VO1_Lk>D@+_{B1ptshY)Ti=-OdBL$@?Az6D%gienKk_h&;qe>kpL|>_e>db(eB#s=f
6<ZjA`=9TuD5wLIXNz8U*J!W1wz<_fw2eY;-Db;H;J{fSvu9$^Z&3~H3=%>Rn~8uVsO4+3B%$M`4tioMx74Ya#<J<VBODWox|FOdBe$c3>H9OHbi&gyOD1wp
nFFyt%nle*jwQ`R%M`q**;B0wA!YxiAXKC(P_#F-q(uE2!kk@`DF<&*fi4_J%GXBBTLiIJ2BJ7Y=P_hGSZgJW1G`hWu9lmR51YsNyD5#$dgMRTqK`fHf>}`R
<8BqZ0Acr39ou7qvAg&S`~TD9LCU!>D#bHRFXT@|HR{yS{8eKxlw5qNsb`r}xH$i<yVJ%KcQl^ig<tRA5Q5&*LVwX}x7;gP5?fkrpV^>X2wNcTz|I=2_YABQ
^^Kqw<}YBra>>UdOO~N~Q-FYOR5qWV_Lu<U*XZ-m;#XjprlsLYUtnD+i~3I>JSA=_EI9zUmrzLxa77RVJop5)9Hl!jeW?nO9}o%ZTytLX&dN&KaRY7b8wSh%
e;JJqyg=#pm>F}rAvQ~Xc6BIMV7v$cE`2^US~U@g7t8L>ksR3`R5Fmz@F$Y+^r9kPo}f7w#@-|i%d>_Q<IY%gTIJrtSkK}~Xgru)s3S;w|I)$*P*v>5X+XPj
Y0$w9JP5A177d2P>&v+K5<Gt?TSr0D;Q1Tz_*Aj>M$zls<cIIMQif{>lRIp3)AqF~*(WmjV}8nJ2X2b?d2;i@Qt7qK{%NhMh6J0D+t7o>@0H0#9DC+0T&AJd
>p$+l<ZdHPz)yRk-Wd-hIcatQ3M2y81fq}yH3eF)1EW;FO3~CuIb+zM*^slf7vf3I08efxWAv?t^z>vV_N@28>B`{kBo!VIN<(FTdyN8%RdN8WFBd}U4VBG%
<rOGIc*~Wyj?1>=3N?PVTB3vawH~@n(YB^YN><I?2;^6?f1cCTM%G<7?^lGxWdWjs^s0JB1FxU#aYfGhE@-hfr0@WLap^*k3UTE4Vl~eDV|YF52qxofVrg-i
3A%?JuY%6|Jq=bm2kaX3EZlsj%_eQ6zMAVW4a3{2N|_)&A}gf0yayW&GGHol)r~-+BZsX=gJF&WshE|>pt(xLe0462k-UPo9YbLkD)D_L&{hH*wdxnxGDFh_
i~bS>T!cKCuzSFa8@;giHFDsObay({(rylVm?5l1OH`e%GNtK+NU;|q@qnWr2`))~Zw*FKqLKg=MUKprcIuNDx-ao*zkcx+kT{0%<((OsC9;RZydk<y)KW#p
OUfR)mUI}|$L^*ATuR2k{vo<37^#H+>h9S-bohe7jZ5$LfPU*CaZI;CK|mbF|1R@3G_n}^vhB72pf>8nhD$OG^;BK281=^eCX7H7u*YSXa9_g;{EaK<T{9}{
|7US_P?_Ju&$nL@cBVj|2p(x4g4>f)@z-RkoTSgP09iY=#@w+rVedW{G@g|1)Zw@GGn%fxV!Y`-8!$Q6ARHikD~ph$iem!>yUmrEakF!AOyuZua%IAr$<CTV
0F+1k6C3<zH_E#NQP?;?TbEiZq`(!{ry8)4d=7x)yqewyJM^;BsJuJujrh0LiJ1r1EG|4$-_Y%*Heq`eUd@E1YEX0P;E8<<h2wvjT(&!>L2&_>2--wjwC33z
2L69e$7a!_DkI2R6q3Q)CMUrVi+rc+Kz|4{+M!Ln#A)kDuos4A!O*9GPg`Rs=N(?7!r71>v_pKaPcntC<#w;=D<C1g(;5uGJs1=eYns^XERBnz*2eX27Ps<9
wmV4AOEvjEp^Pg(4|&n@h4E#D?vcWhCr>4RmcrYwK~aVAOR-2eli!Bv$H#q?_>d)80Em}+nCBCxW==%@c}omsY2^Hdd%YP8zATiqd>3VhN3%rPGpG=jaqQ{0
naOKe<R!agJMYRQC4<8_AZV5nFSW0Yb_6|8oBjd1v;XcCW}PiQ7!6H0G8}NSHsdTZDuIBhC$UdLVVWs7ALt32#F7g+!^>CjmF!NkZe1B-GRfv97AL>oa;6BU
%)49@23cY3Do%d#(trRvY3G3ZGmsTClT=gBtmN|L==xYtY#@)?QhJ>-1Rr7`=hN;6i^TOu#)3}4M_#jmMHS3CKA8TBS_-3v7Dce6!}9q6fg{uYKiW6=Ic-?G
)$A9=y)6s<VM^bh6M?I{w7|G-oa+y&rM9JwIu2!+Ue{>s#Gw7`iRWGFTIt|`!S9#Ez5cDUel~vvQAJ3&rsC&-pX)W@-lUhPgcV0Ctn{_1_aL^weh+B@xMX@V
c63L}2;vYVE@VQp3~GA+_|Kop`~Xhn#E5cd1}d8z?`!s4Y-q(EiA!}FqeDYe_<e&|D-T}`Ap3_rWqt$PR~*nElYBeR<72(;a0mStDwwk25I?+eQ)1?HD=cwF
er=sNzxgBdB<tP!MGKJpoL#E(tQm%^wOi>d<<y&0!B$j=;0^<*o)yfnyWK=hWXr^=mg1F50kNV@syNS;k+nUB-=>yHbxiHHTs&3r2R$}$byCczQ3;%C$ea)4
yU`op4J?-*iLihs6?!Y9{N$SA?O+a95YD^tyg{xY|0^gr2v37;bbfAIrR_|C@^BT^moZ^tCFmgop+dRxsWwtjGLm)5GT+DVQAc=e#1H081XbX%L<lWmbXq88
q<gdu5BI^*Ks&&?4~i=b%d&k=E_W)7^nXvweqmw8D+;sS43~fJ7j^|hU#xB6;<Sm`n<ki07njZW9;Y(!46Rzoj+~jjYf~$jVhrW1`FE%Gndor12lOS-v&r`y
XwDgFMI8bcvBLqv1Wq>M6?TefgLxxe$_&a;KH4Jo)xyB!J2Q}5Ytb+^4<Ds%goZxeDpvbl;hV>G8%#nId(cCC&zpboR`fnBdo=yjS_rlDU2NvXNqg3z6)CAa
z$X+@#Jh{V0UXd(G^3FvFt*dzsE1%s$pgQb#M3cRYYC;|HsgOSg@6fk+<RLJg;K~L7FbIY0JWrTZ?>WwXd=5%=G0{7U@gr#ccS4zT{u_6Nu39On;Qi-9<f>P
mpeRz@p=HK!$^`8{LPe0%@4gG0MkwV3pDK|2Bizp=}oFEY@?V(Kb3b0EIOeK#!fBS?Aba<`HKlXyVo)XMi+>iwJK<W>cTJVCa5xjTA1dxuU=<t6l*s2=@Tal
HH1`o(}}k{SDLO`t;+i<UoBM&`}5)F5!lBDgdA;ZR-ZPjnH$_9zuL=q^60J>xk<#UAy&NWSWEBHxMy+d&2?2&yx^bp`k~t%R2-FHnqD()g3)55#?y7gRD8u%
XX^??XsXd*qwze7oculLNnH8rY*L%qrhguzLr0!#4(mFGi<9Np{Z>lg%+^BLO=ZBtogDJVGii-he=}L?MA0g0LdqQ^wSo;X^>g?N<SUS^U^y4`WNDG6w&6lt
L@ia)J3gDA9%PFLfLbX<DDX0zWW&4IIeK~H0PAeNEFBk~P5;N^UfN_Qqg{ambsE>$v2Slwih~iOaaz1__a2w%;p--Dk%qYt$|=N!h|1BdJvmkSgY?w%LFh1d
_smyLX#}F<RnXzaO_9cpbJd-Rkx%%S-DH*mdCir>kCBsQ5QX=VWgrB`+`x?bptcVho}Nq-Vp$Y<-OsT{9Fyhm^Q(dN+xOpisjfte-JuffKE!{bXBouwEtPze
*>nx6{8|*27{dEKdFJM@eWL&ADr|^n{NB-<(-J5rN>P<5wJf-%bcqrH*UwA-_2;A!KF&)t6ZF7BTT_nc-RyCo3PqYu)OV%hY4^Q7(@q!gqP#{Vep2?RSkcGv
tE>J>a+!{5^1SRLgT$3E(u9J}*jL=dno&~BP-G!xmQJIBQ4O%5oV#yPQ00R;${WDc^I9x~hYPD5Ba_<84oszeZYPp*E9DqK@7MeKk@3;rsmFfpDn3ud8O<KP
=F8k9=9y}@b%kF_V1u6KiIjq2RCb>ZwMiA#l-hce;xz`$JFrk)JQq<G4Bk^DN(%;9bby{=8+BML%+Llf$e$njAMN>cA3A~<I<4~=N!A`_2SK?3267neC49wr
w#Z_B8g{dIs{Gyh+(^nmPv%>eEY~vUBsbS3@G3a4(Htcjmu?o4l#9%UcZNT!91L;qgDxNyzTFS+dihad<H3b!#EGrSLHV?Z*#rm}cOsLw>kuUJAB_GWQzhGk
dpn7Wpyg{tfn<BgH74QRxG~<gP8D~Hb?~c4`1sUe|M_^j+RU_SL`OR}?yCkIU0OWf7zv?Ze=XcC&4L8X2fR+#%^x%el)Ua(Q8(N=0bO_u79M1jKSe)j@2F%k
nj2DWH`~2bC}tAUSCd@quDhYs(FR&%hJ`35b<FBs=6wop!F&0BMlE!Lqpwhm47`Rb5LI0}af}HW$IMI=xIJgVMXJETCV1H<FE8P0nC|)4>VR*SIM$K&GBOm7
y-YsL&%`m{dd_lEm%v?hMMy2Q4Y3F5o6=>&c}|XGlqrBhc{Ie8Ec5ykdL^H)pSzT{L^MZ8F}$-3oB(~DJDu`Y&r@G?qiKa<Z$2~pcnS5|nz|RhX{d_lgl$3K
BLKFs-Je3PF+^^UpC_$!eTokRHJEAf>~A-Ae4NR|KI~|2gp{=87>3ND-piQxX@*G-tssK(j2A)*&MHnLPJWEVk5#hvn(3^>n(&WO>oiQ~zoT9(IX>k{jY`jR
YLEI<!-ujIQm2DavKjt#y^kZ_!aaQ&>G}W_j8DL5xwj@v12SbjyZ;P`yeWN^Pkn|Xg^El#rh!oe1hwz-%bq7Y(xA5zGW6`Kj#`!U;-<8b>^}}>sClS26;M=y
&3iQx4G{!?;*2cuMp~KVm!n<_ND0LTF0D3IZQ9Uxm{ysy-gEu@0BlL-Ivmrz;W<QjJNTMW=E*YNu;;mubZCbb1#1CE>zZ44H%yPs|5fDKC3n2d?5F9Jv;rsq
Jrh?V(J7I_H2iM3m;435sZ3)H(B<0`XjoBmvL=SAK4!f(^Vwzne~JdPs-jd(3l!%&EFmOOOOB|}VU0CiA8AxKqo7ZVf?V*c@1w2WU<r<jXIG15nND1eViE1v
6Sp<zp7?Gs_5`N1(w+)y8|xNJ;1LG4P#bTi3qgs{Bx-u;E$v}6k7;Y7I-ceS*4b#4G>oL)AuE_qogceT44X`hXy&H#-P;UHTfC7Mv$({g4*cryA*m?(ONmmC
2j_c<PxE(u*dG*;mIR4V{AT(g0UUjOM&Lw{(gs`i_8_+Qke^*-tM*amHseZgUtw{<`up7(r8JW{1=*rI1cuQG3e`{vof={|d=0Y%t1RqE5Uk{N*BDO?JJ|E@
=9+2`Uw9$fctqZLoDmn8)qp2IJTP2@)g<UB;<91(y(UeuJln00I7iZHT`wpa73d0kl1f;Cu(7d^58^PbBvm|1x)A7eKxqOu?H0=Z@*?2;?isrZ(83l5m70!l
b7N4T6LG2wAI2EotAeoFxA3&b4nSe}j83)0Qy2(%wR+8=NG}qc2M;ZN{%iEGrMU~iH7rc%%2~C2^JmzzeiBR1TTH^mJD?Wa{w<$TPPnPic2lLyuM8ZJ(amNU
O++NL_r?__zem4_EP)eujXg`4a0hPjp_nTVL_IuBhZZyTs=^MqfM2-MOP#(u4Kh*o`-==t_TVYnj)`MtVTnib`&Iir!Qqh(2yiuHl~^ZgiL7N@ggbT{uQDe%
=q$%Z*Em_;$SNhr{6}u$@bK^&>^<eu5LgM>!*1a9a+yw0m(XXg#>K6L`KW#7?mU=gO?m=F1E&!C*1Chq&Q6UZk<24AXJ#j9&?{K&hW5||n{$m_weqMG3btWS
inG-{B6(NN-i*-_0!zpqrC%F(2FdkR)EXPgv`!ZMSgtwJkp4bZ5vlb1+ue|oHi5HGlfz`D?3=a=3ZHjJrRk2%l!W#al|XiK^IemZf8EjqshVeWFn-K-AH+oJ
_B&fXErYsu4?o6x&&J^(^S@!?GzGr<LZ1!yd!dT--=h*Af$q5%V3btbA=1oSo}ObmG|Qhc?k#yWMeO)Pns*$CHD3rmXR{`xxL2bQ5S&;Tka>C9i>g66!}Mc+
Dn-@<d!MqKuj=nBkSpE$$h4Y%+a%+1Es{GcVy4`qenZZ<@W8Cf9mq)$V^4R!N+Mm^v-ULGz)mSO44rn*E!IQ=M=bBfW@N44O?`fo^k7otpadTDd<DV^Mi4q9
W`q=_8RJZm033rTsq#}*z7kRO7au!%?DlcfZ?y-YKVm#{;QLoN5RGRX;A+DOEA@YYWn%62H?o`XpO8$;nb`!2f3uD<Q$b*vyU6!q`Lz1u%OM6Kc-WMX%bD8#
$0ZZ8Ozjqm1l#d{>bvxNADe@dDy$Yt8H~PD&JlPfPsU;_Ch9cNz6_SXntr6~7D>8U4P4Fb7{_d9qnV>ShKD`a=?n`n+ySdM>p#7<T&7KnyC!{d9vlMv99X{d
?Qc1i=yi49P8IXmO&7K-#jD6=7$9Fk*wf8Q%t4$-LDv7mWMSb3?Z)kyVPib{00DJ{d(L82eVO2$NHSitJF$!%N{2MwyczALd0i16{}f?TVpn#fF<|;Hg)wMK
vEZAhjq+B88nNb5|Cia2VHlRNTz_QPa1);d1%c3gNzX!%d||_UGp>hD<=;grKi?b)Z=O|^Jc^iF=KfPtVC3#E8wD%6e$-*V14`TPa>CxAAZEOfoYSFn@f4;O
c`Q;;P+Bvm<h;3=kH}zi;*UqQ2@{{BSr+VnM)*G`pxtp?+J7$C14&9BPeI@&{vWp9-v{7@NHOsN{gmIDqM1ux86s}j?>Wu6+7K(O$TQI*4?!(CkYsPJNkIAO
%6H#7=SN6q$2eP}VM0L-*@(3~Iz>}<^@Gur5i|}NWThRO{NonE`RSr=1SD`9H3~EU2sF6CqU<fZ(bs>6jJe4xnh@0Kel6;#X-f5d0Hq3%!c(OWZ1}|$8&~8j
il*V@tj4pSlPgq;6k0%*rt>JJ?%zixc99zLV6#?D4$dMB^*H<Y_VjpIbQ@>Di2=k^Y>y``<>1h1i*huI;1^@iI7pa$c<~XW03UY9^iL#)Q{Dro9x$c2wcm84
&@+Fam6V23pr<$$gxXVW5dWK_UsBVrJ3GftNeW~9vK0TXI0=eN{6A^b4n<p~-!IGyktDX#DWnOFg9VyWg{i$NNDeUVk?)phz{hXty?ek2bilq9|Ams0P+c?C
P8S_Uk(aAX?lTYOD#Msi1AxCdv1}jC`c0Ay@j?e0IC)QTKoysGd}hNWfB;+(&fmq@4XX*<Y5Z~&Bc(YVY6@=)un}6!m{Hmq7bVY>68<;CDJ{qHYO@8lHNCr`
6`tITkk!!H6J5kYwXkB9(y&Zb9TuW9Z!|XY|M_AZQ)LQiUz5I!DCuGJwnhkiC!O@3+Qws{#~?UJl#6l2M?zoHXY+u1Q&y#tkwKO=1_p*FzD%D;Ac<=dnZ<VG
XqfYT#NgC07I9DkY-^x+Po0yv)=?sTCwKHxyJuKn*E<q$tqTf>vRyf}hbl%e$LRu@0R&vMJb$FQ5~A{X0JoX&EAM>MJQ2MY`=mVi{L}OTZDT=l9spp}AWDD%
2ae1LHhE3k`|<U#Aq0X(pxMClX#^2`aO6CevD0cLcz4pvzYz)-K<QtLRqSnbKBs;~_D_#qU|8*jH$^9H7XWLf3~p^CSuwk<<%)LKA{^kNPGS=QpuL*)lb6bH
b~p>OR}z0{I>gja9jfzKwL{UROc{H}ual=OG~HVpn32FqvmKZvefRj0-R54?EXo0ke#YE_>FBu67qFtCe~TZpN&z4AHfWfAj2boc1RdD)qn{zPHdOzX-c)R<
f6dgfa`@|yxy5FZGTZc{S$(w`+P*$80bA!#(u@0OSOoNPvP_^5>`d<n&%5?}bgGM2qET`<=&g$0D}G#C0dfmZ8LC1`%j~iXqv`U#xi(`*Awm}tY*vHSDf}Z+
99cir3Cg>&>cWgfBs>7`h1T*jB+beJFGiEVtbo)Tl!jh5X`nz1ZM+umrrEZcb<)7sHWUd%p4x4sL{oTruTUfB#KvbP<;QiNr)ot-KOYUQC&CSV+B~%q8u7Lj
eLRmtng3@Oz2*-u0y}1We!y)Oj>Iw2kp$ZfKodcN&klF~Gh<l!b(9IZSbHClBwIZueR3D3Q~`-rIjdus=f;z1XGbs&8YYOxT%~Yv%|0Cw1LG!#O`Ve>uevg}
lQt>+jBUPIS)C<A6_34<Hk~`s5v&OL!EpfE9TX`TRzfI&%(%_^xyTh-unorKSAUq1+jlkSXN|c<&vRXK+}^`@(#F<j;Af@5YHTW6@@-+ILbPD&*)YWtq-ULW
`IbR3(HQD5xf4_6upc<y4R<M^zo$g{zk+$KD4A|@hMT<7Rh~Pzr%6J`6?XnFfm(P!Xm*DDO*(PVv@Fa`WTA=VsD$=lE*6DhSTNb&UsTJwW?RRhXb)nghVuG^
)8c|Q%-&(HY@cloR=VCUa%+C-FGj}@aH|^1x!lrp-;J@&OTZ)Q`9*sicb!~4&_b-HL>dT0G-qY&g6$aQQ9dmvVs!&%d6?c{^aEf~?{$R4tx+NnEA+0?noNCQ
DA>>;^oc8gI*tuO+rIx?O#3ec1^HfI83)kO?SyMg8IfiPcXlA3F*@6@m?dg6U76I9RCI)y4zvCwt-6iz`Kn`Qj|)=v(^aO%28(uAu79!{H?G?Pwp#T*Xc*pt
qJ-!C$DzCUwWw=-BBo{?aADf3m{G2@Uo%|TH0_9S(Cd}vxqsb_Nw<+?yqK<KC;|y)Kpx-@T*ka8AeqL6TP%v~<y_Mjb;8OJx29u>R}-asn7GGyjaj09Q}iHQ
d?ZR-Shng|bmizqqNzw~yq2FgZ?S7KpVg}`*}j^F#Qvy)!#3wiRqiK08#BPuibZ<Wm)_Z;3<EkOmAdRfeX*NCn`O{yenryjN55_+XZ{C0Y+%z=VrNxaFc&}E
dCa2BD3T*GP;Kzh`jrD#ZkHox(3`0FayG_elcXM~gs|#)Yj?fNwb(qsQqV{S^;%U%-v1n7kXT|RDM_aox@;d+0jNG}cQYUHhHc)z3QxHaHM!CSKzNxq!(G<I
TQ9;z+Z!d$BY^y(HP8?#UG$tFyA?Cr=e%+DN$L3&NdU*S0HGs{6J+`Q&O}g_%>8{K^j?PH_pd-~(^n{OF|lROsS818WP&y=V8B%fNP%7__(aN`5ZQD9FQy?5
f{vMK4If7e77~CrbDA&4erRCPF|m;DP~0eeQyvuP<{PYx=b>HBWs}!HbZ_~SyBmJDSBNqm>7xJChJGkWP7Y#Bi0_D-<?!VxYieZh1dzs!i4^KNaMRDOl7>CE
2|6Zt{43)}I11YpT>B2O`nw2csZW)Z(~3O0D;qvh^Y-B_qdP={^m|j<crx$g|MvkI%m=yt6I2=*9wmqbV*+hSFakIs?ziH&&j6cjq7r1TW+L$p4rm}QEJw!P
br8mszgcGL!)bq{n9BK$8?-xdw=|N*F2K*wCL~3%YR%&^gJJUm2${RV9)ER9bpJ>ZB6-WqX`#<m-+c6H<Pe1cgkOG5Q0?TGxD{{k*vo1g@(fu|GsR@9FSXZu
pA554n=vhga$~rLsc*k-xc$4{Kn6$S$N<?7V9?eFA6cM23|%Q%;+&11BI7DYm|l2X6FGF$vr4Jass#?l=ss$}62HWoq^F1Ju)Me8$fv(;?8HYLWR_iGS52)n
i|e$-gyFvw@~$e;!J&R~E)*iyd}rRtfz9$$(w|u>OTuS;CD*7O{X}G*-^&GjR)cayG-q&5zBfY8f7{>owW$unQX^Lh1Ixy9!qII-Jz(xhZ80uE=#Sgo3;D|}
Z~YEP`rt>6^4yn_E^J~%0HrH;zh8qT^MWWug;G24$45SWk7_7xQXgbVDln0!Dnc8gVWW>s1_1r91|5mtgemlChA?x?{0O084LF4>@eByVK#HDm113jkgt46_
Mt`qniR|c)J)PB{iC)ouyV&W7Za4R5r5c!$_Qj53pQ=g`VO-~x`;W-Bi|umhifhj10y-=+-BJPWitjzWsbZ_^SVPYsLsU=<3|lG1<Oaz$=(!Ij)ICn#6~Myw
^csYQ&iS?w&8-sC1#TM*Yc$~|xnXE)0-!p*b;QT(!90p*_;_ZR*z$v6NtV|c9ImTTx+xllLJ$T!<=%A0ys|Tc5@22Q`;XG4dmGuxb2laRN2_xzd=~K$<<De?
Wfd)|i)qsvMP}jjfEwm)FH<h+?Q0i>NK<*ty^lVk<k47Zqqf8+DMzJ<`Txd(>PW1fZ8D@%y3I^RUIi%+<BePMlFR!&AVDq~=z(0&VH5gYibR}`XO^>gd~eFg
{Z1rgjOJK^2C`qc9k@s^Z~WheP`|5^JxT(oG|mzy3tcaM-TPYu#e}YL4Ny$VSB*QKob+-CLirkb3`OoY^T+m!I*t;lbnRceMR>^W3kgGOG4|$bNNy~tj4je_
Lp3<DdH0f({6&V@5VxjGWp8IN`~ZgEFO$V((;Y4_V-$;Lv3l!bR(FH3Ygxv;#)M_vJXkzv7@D4vfDN$-EKN>8jxP6cgW5z95u9W_xz*~dYkor)B+^1?-&-=$
gk<bn&VR}M58+=G)t8e;)7e)L>Ek?G|NW%M5(3bt1HU&BoS+6|9EUndx&}LN9J|ee-iX_J7nC3=fW?A+Ox@?z7<C7gc^(b>$`jN5v#x+Nz@{oE&o%1Pzy=al
-hcE_sQm~Ued;g@iyV9mh#|#FKHP!^xSG8zBEY6RwwasA)ecn~f>k6AO_^(Fvc3{~abg5y;oZ=K2c_mIabywRVZUpN*!oTrJQ54*t18)*jHG-2vMnEbEa|aL
Tyr%R`yt11(LMiM)u}BoC5mH`ZCKz1{G5tD%WF{n2BbTr!&XSCo>?<5p^`(`apX6Yg@qZw7Hw2l;Q(9a8JN&HT1=#q!@Wo+rWa=&3|NOtt^H2U33srcy)NL>
7`j6h<dh_aWrZ9J!|tk06zT^@CF^7llIN&yu1_Pz6|?I{jZYvGC%@i)yMbB62I47*kNjNE4u+-s1T-+Y;=x!9_;=Sz-ugZd-42l-##Jc25p(c(qb8TeVhg&?
(h(u{So<V~3!`3&6!apS9@uwMlQ=qaX`!hWN47`1at-~+e}|f~IVmDGvx(sz`bX;b3Iy&{6Dh2eNU6LJgYw?+c+;gKbmBbDomlWH@R6evU?EZ3$)|qMZpajN
-7Y_fHMXh1FQur?t`Jvsh{So`sYlxoyj%^=>7^s1tzC%Hof5xLq?h9Q!m-cuEm8o&Mx)R$y`2~Pdt&+N@@8YU*V+RzI>U6)zvf#=m~)JsSo8Zw?XBxH(zgjN
G}pl(pFJZIssPjm3RRu282CD{D8Zp^?Mte;COz)Y$u%T89u&cvO0B0h-|v&x>3E1+JAGXQz_B)qubNsSIT&|wNW%UIdLMF%tUnS&B`7WUI}n$|sKF8q%2QQ|
aaNMxGqb<b!km*s2&AUwicT1|$CcfI$|NDd^-$a|)Ib8r*KdWfr9-cYSrXy@8lKn$B-vYV_mMOIUcBdOa+t~&-R|rWdd_jqBOdl~Iy?iHk2Kc|1*kry0G~WP
TjW;#pxb{?1BZI2#LNg+8pdOe%==m<)NHlvK-#KYyZ1+0z<pvz8v3o8YPiEj4R?qV(w{M==o3eby@nNaBbSV3-M~bem5|4B4>?>TBIkX52&CW17}*s9yIDRT
^=d{|@=FUvecg@ua+|nJ8j~t}%NcyA55dNe`+Ra0-p5~4?v2vE;=R%wsokHA$ra0Yd~dA>J>3WV)~Sjfxpyp&OZY>ffxPQmM=!2{{&~^<&`FK$q75$bJrV`;
nv<*6Sw*;cCS1WBJ39`)U)4<Y><88-lt^l8ex_wTPAnWq-sTr6!A~2=_`s48EQg<^OgCFfH=$gdbn+fa=9!iuqU6j-$hq9iHr-MWf#9oT!WhHS#B$+1f-|G=
(I&a`44*O;AUk@yH^{2{iHptAxbPBcV9e`)E_C7`UV%kNkhgaxykQ1>6BG!9H!nx+9wP7`I@sWs<x*IBu+=@NUpe~0E(-Y|kYIcD6f5*IL?0`Fc{a%b9kY^4
jnUsHJR68<EvX@j3^=TiKbAg1x=bmZFf9T9@{c;!!D&HHP5<vdBUXF_<Z?=XNHpvmG(mmp+0Z{G4R1ISaLv$2vd*KI$SUrS?G+h)3lZzhn2&f7gW==s1+hed
nGTZZxT1~NH0<6esR$~XpMQ@airXoa?gw9Kjnv51UepYCDwLt2>Vi~j=2T$AWxUlGp8REMna6g^@@+S|lQjWFmWbb5o>?~^u(1>Sj{d-C08{442=k|3?MdkS
-%N1vSMsl$Gk;-UML~vlfP=+E$4<%dPYC@}M1BG93P1^_NHnKkCoK#3wmYrDF7IxY($d$cV%Uju<J*_P9`0K=cBj;Q))!`<>OYzgOi@JKi?GJt&T>2wKdH9Y
ett&U-Uh$F+1)_Mxdg*>wysF)zn&vi(YSk?T0G#zVorb`;Gx9aWr94P8Q-aJN5|tZqP=IgMNHQzAJQ>fB*<J8%Y6=pmvWU-#jK2!J(VXMMYGQs_Z`ecYufCj
Q&q%AjI|iVD~t@cDC(WG$<=~af5{~@WAi((p{iO`<`k=3F@UmMCEil?T&4DN)5j<YROk&ipH~gQz_oiXOS}O^288kblSm*FPxKp^uLK~GS=qp-S3`gHt=;k(
IeTF`6mfloO1j5O9g$24(L|lf4FO`4W6ECz>Z;)x|L6clCYDc-{&OnTg*GV|*p|c|JAQL=itX|3j6B547%w$f%d)5>Tar)&%=z<6X|Vk<r(sPGV_rUiPBObD
-XTK<(cfDL(Zo=a<lTR<C|vHnFx-+ro<Mj)qZN&_gfe=G4LCq^`pI1@%B)CK@M%OKg?f@&)HwdLZteR9KfVH|Mg603KfFzLExjv{Uw)_KI1I`D=Ms-P+!cBI
$hO^ZY#S{JrJ1Sr$HwzG3Cvp#LG6B4qRlyW5omMoq{}9=U^g4V4fC0x+p((_O%25S(d`eOFA|a#Ua`zYxIioB2=t`AnkOjCWMCNl-OQZmS}hL@nb<s-UUaEv
d*@3^FaS{e+m94P2(pNy9h2Ia$4m>qTy79!`N0GTSi4t3YA;k$-vtnynw3ZOSg`3<q~z5wTyTz`-d>13oS~O!f*hNyDb>M`+BjN`Rt*n_eG*<Tu;wUYkg410
dvElbJT`RnwPkQu<aSswwVT->4Yh6;As>8>%}(bL%U&(8{2puyqlD0yeyXa>9D;F1z8FbqTS)!yxe$yo2qj$}NN$|yJp^e}dHe>XXL{J2T=1WUMdyqcq7>yy
f<E%JKv8NZo@FbR&{m0RUsu8^n(f0@d)k}iAY)e-Wo6zw^MAKvqf{TE+!T@Zre1}_ej@N%AjQ-BRz*53l}$TfaX!wT0JcN5PcJ~BIgm)yJF#jfr^bJ!RuzOF
RWjO(wltd5)C6^`o`e8p#?aUn5MAmlJRa1sOlV9^qLN2DXQLLub%FAIC)Nk%p)W~s_Cj~5mhipYL$;6*`lC!_aO~vPUSu56#a1(3Q?428hJf1tAQEZw^3iMx
d675sl+{`wDp?N|Pz~?Rxss-x6LF?y1X6tBoq7iTHelV%#5SlSKB3ezH&!{T5oFdPCM5jdBo803(uEB2-$$e+%h`@!%G&sl^cmP1$>YBwkta)$QPdGaKKlKV
Q+}`2TZC7VL%gBMgvw)1xaiOCrEeKE|BfsjrA<xm!IakCzjZB_Jc&&)#&}vXHy0c~h-W^SQdg2u0PzrWfmY?F8D3(hco+!fP#fB^?fEJp|M-J%!y5`JC7G)T
+&0ey=SFSs&+7Lr52KBe5_Df-^?XSlVgBj=DY<8tl+*-wrUQ{+Thjd~Go%pQIL<33TLJ+7$?CIvB}t4Ay&w62Adti_7tn+3awv2>S@WqHl^ju-DAq<yVqtLF
uTdH}Er!e2;|jL(y0!(XOx4Z{p(e<Wx~b^QuWlbA+EB$;<}cHoS9mqcGL3Oy`^TdiUi5biIN5}$%<<LLc%z-pkdyM278W;bDWRlYz)Tm1GH4Nc7RGzd%oAE^
;^+iYZ2R9yIFvab7Ap?G6G&`}q1M^soMm8ULx@U)BRqB3aKeUum%G>1jsT*lyL!@E?Pf>&`wRwGRC_lo10LZk(Ruyco|;L)OhsXtYquiMl)M3fsJPb8^@}eP
&kzUxT7~OMK1@4hkg70h+ip*u*%*Mz9><2YB}`P{su*!7iT?V+bP_<2?ud9Gj*s%$<zmL1uO0>Yf2D3WBY7MnlfAijLhJX5(&F%&F_i$AsS$iz@Uit@A{7>(
KiUj!T1*Y@RjO<?$uwNDV<_odbD(TQ*XQm7pHg?c2uR9=$3+-A4{kh3M~x|#W@1U1Cd+(K@%b@UOb<d8_q}t~TfW0xOqL?fWBWo?M+J5$_60D<Vr&J@%G~U%
n#$bB<*p&~yeNMf=%4Vn<*t=;%>c2iKA@AzGw<a_cBax_mPLk~OpgysKokq3f<*cp^_ZFM1z#@|3%RE_Z*N4LJ8DF!nUMhhznO~743%`6Iye9~!+3{&(3>@%
0v0?DHaBA$zk5j2XBOQL0_*g0e<~%CVwlvcKop%xI(=DRhv*_rBYz?=Q!rDx#(ONCgHPc<PFFQXd;E$wU*9*}31dEur5%6}w^$rOmAs<ma^26|p?!yj`oUF)
<L$w}7xrYydJK@!Lyah(guq$aeSKC)_IUjdnjAI%8(mjS+x=jO7SFUD{_yq85t*lC5vYZa#M2o|%OfIyNp4HQ4dkX|oUuC(i%v`3ZW9W5KRFl;8Mi5;0)_ku
hapj}BX(kuThm60C13kc;{+pLeLwb=F#+2p+#2d)kK>n1Cy$x|Dqzh<0t+1d$|u?QO@K^vaI}tJ@)PKG%J|$BPlfj!;X~M44Eg0h{xmnxbrV2PRc&Crw1Ngd
{ad=CG$$@oX!(RiMN)`%!L$ijhUR4`4-0C>#;T;W_7-YfStgQQbYyL;fGvoQ3AR?vH$J!=UzYAZf%V9muaY9GG@%T|!y%wG4o)>A$8<u*jRD>u<&7mH3Vc=R
r#CI~c#IGgBi5*ul)QImP9Db9G+R|B{bLim(UUxvGW$q**u05C&nDZ5VifOIZ;?bYG^cb{&Q%oXFG|96_RL&W6Vf4)+Qd1{-THlc(?zS%K1z41odNBt7-7Xy
q)Nmd`1Doredi<;cPUc}<fKR0T>1|RziGI*)in%*dZUyKFf>9pr3)$?i|Z5ICtTb$T+|NI$>(r$%qFnvrVSFrn$%v;ZehD?X`MP&^nwev4lA5d&@6zL7g~oD
(E5pk_yR$VXnAs4zV5oh8kDqx7dHU9G<7(1K;jeOj%zt!`ys>rb_S03>p<xbIzT9%iO@?BWus?2B@{i!lT6)oGzWGdx@yXjX9u`PB0hl+{s%y%`oX=vbn{3g
4Zl4Ua7#;!yGyt!sRi$3S!KB8%Nodjf7G34GtvSdM?(cm^l_?V=*pAzOtuhPu}?q)w~tMWx|8)&?LD!8$)~_sIEZHTvN+~n;0tf|Wu1Ib?qNdk*afpBl3t4)
ptXM5nm~5bJtLYlXyl8F<9dU$*jSqeR&ch~4u1OOK>Pf^mKDpo{!Zpv-6B{hzvCQe(|I_Ods48OFN?M!p!lq?Q#v{J2&P+iyw>4Y5*EU|E0IdsJ4a0&#*J6i
jnQSw>yyP86r1!)&oPuT)3F1CNB;Rpnw(eqV%J~?0s~7kEk)E75l~}8vve68QfqP26&<yov=TbUzU8O&QLgjalb$DTr8V4b%Xa-VV=p>Cm(3T~_hq+G#dZwu
m;RiI*=A1J3E664DHZhy{v5`v^A^h6n~iN<I%`B(BVP=@!z4;jkkoVs(q81oSzcf_N<2rN4H$S9|JObdOGBB}Jy-u>h@`iJR=aWKlMtbpcbLC$-D*mDDc`ju
W8f7P(_L|Io7El?N_S)0wIQ_B@n_jkiu;80ZZqrhmxA0EaDh=LFDd`Y#5Dc3y>b_p_>-BKRgSF)e$qBJ$Ch3z!r(296F>wI<T=5lzN&1)86<Hye)~O+^jM)+
U<p6vE~KzSl(AsUxZsTafDjm34rE;P!$snG*DdZ>M<3E1SC1G{1#Y}5AR-i&@!W-{Oad4~BU*3yvxCQKLS?L)Yi^}dLj2}n*UfgktOd&(_bSLvd05fSE~BOR
D?scYboSteHw0G@=juLJH|yT!nJiC=IiRH?503^R8MQbWSy&|bp2~^Ov^rO%!oCLzSyVUT<C7zhl}fi3KYt%^VDkP%YF;h*T#%f~B|?;)@@1&tH;>N?IPoSs
@|-f6Wtyh-<?=csrTiAi6kM&sQJS6}+!X3+@|Jxj;%5{Gu$KH$d5G^RQqt{1uj+d4+8_q!xpOMd=KXT3&ILV*^b9vDT{=LYJm?n!0@RdR_N;m;z)9WJa|-P&
s;e`$R-fuz>XI`{I+4wKZU@4gcLVKh0Vu`HHh{gLm3b6nQ3s1XoI<vwIm?vC^|dgFT>+*-*gbojo?cyK7UH*Ay7&~*r{vvucQ|{<g)thVbGTz&*C44l@SEVi
x5xP~G~b%@rt3r|@LQ8fMb`-ovDr%$X7V#yqPy^v>~9Lj*a*grGNql`N5~&GvQ&sEyv0Ckm=mckm4sBQNOccF2MePYEi2lG3yL>iO&)4KBsK6<!D(2}w5~D_
c`EIR#-|Sp+8I<OsFCv`?Lx;!Us^XQ*4|gkhtxaQUY~;!@REMwAteMu4)ns&IQ24#?S7}8{sf++^}wc0Y>C@2QeVviuGNKKz0(k)ocBi1f_50^{lWmkWp|RN
BV~l~4I@xkz7jy|ftnlssQ(snl>1{Yn>dFsMYa2?J2pX1$6H4DHzhY+bO_LKxjLt_eGnOS404}1n}xPb>J^oZ+=?os|Euz~jOq19+t!gp!t!bEQR31nws5n%
&eX4f@k@Y&19sEp$Rf+GRa}Dp2nwcfx+G0QiOZuFb#~9q^rJoi0;R<-pG7taM37E1lCNnal4A7FSv{be83s_kD9k!!vOv+a61-&v&7mP1e}B*WIPz+K0B?!K
W9^x7jkk<kkyN`dxg6p=&LrO<9rD!@<S}?;=T0;qu{fKvYGjEBNgOf}p{*6-WT<76KUblNoOOW&T_2V!#fN%2XM^OUSfOW{u==oBPqz2jA9v1DJMUN&MIf-E
3dZ;<=H04`(rV@}`QEbm>lOw^7a+Tnoc~px`m3LhPV2?fsYJub4{Wz>oumgI55l^KHuf|a{UT;m<4PSf!>D-DXO4e=0+Z|1y<(-^z{rBxbfU(|Q5TixW=&E`
>gOU^x_Rt{MSq4px@e|de9RReyic;vQ=3Q}YF01G!qIbHGEttU(_bXMq==N3iFRNaRW#6rmiSD465W+6((8qjF^l0Ey#SBS@2egRHmX^cS6&2Sb5k^ZhrA>q
Ur3mzIDU$ll0IR@7ETX~y(ggz!PfFqC0O;6aY6nGcny2|;TA(978Dhz?f^mc+#d(;zrP2qS2m&bm?8(i%fN%}BoioYpqI1jVJyNYQ0va&EucVz{3Z&h(*(*=
Xd?3q&8L))x?3a#2*y>OXHbp=3|RK-ed}Zrs@Qn<kE+4E0G>&_XD=~DzJNh92MK!a1Tg|kWX{Blsrv4(Xh@wgIeeQcll-4MnE%Ap?Gq2@sUal69#~S^+mO+f
)%zdVQZ-LRuKF$Ew<xQpHDTyI6~n9RQHPuj&%T#J5YN*5Anq++WM(P7mU+Qh9Rkf}W(V+bg#t}&dY7-xhv5=R|34b9vFw6#V1K<sjZ9G9$~!16mbfepVXHf0
+z|4M_muKZ*!qw?5yCVb!48F=n2~fBI?9y(5*zCzx5*VA@Tp<9tXvx#Y5Wfv$}BBpWt!R50a*JU;I3v*t|S~ys^6!z)|!aqNNAbEHX<OH20Z3nd0d0;I}4}s
Vh6CBFZf{`S(o0s{V6L)8OVb}Tts{@V&4DCv>SYtBG%1))gX^S(hK1%S|fE>c_V9!3nG7V%bS2b(5um7eL@zxKhEqcEHMVkkmrh{<y)<`y>f4`?^v%ye~SJ#
4xlymI6IkI$ln>Y$&CxJ5A9*;?I<91H4Q^)^gA)ecs=nVdg9#NRDtPQYIXs#nCL>D5~wvneZirXk0suy*<5jzKOA5(`=ugL5FyEYcH%!xK@z?X;66i`d#=25
LY!|Clb8103>;J~%7$iPyW!JQ2PDEvQH!ppc*3kciZD-R4Z|%ZArNa>fX^Veswgr=!l9b4IDa=%`K>FxN5qQT<19^I98T)J9x^7WI7It2vgLu0ki0DMg3$U^
6D4nFU-!!*AvPdYAQaY^$U`v<w1mXLlon6ywkw9OSn>QLHDi4JRjA%`M<9k?@so?-Z%siDL5wJ*?{poZ&1Ms<tSew9%+m4f_q?A!$+LdORb4}S?v9MD%dyz*
vxM7hEeS`7$zqI`*5S$<$Z*FA8QQ3EU?X|LmPis5Uq<;%py7?E@GfO=wdn0-JJiCZr@)87wwY#5a<?a6N4NMFvyCj(nBq4M^Xykc&+k=?-pgX9JVt8!8H2k6
a5<@0i`MYyw}B10O}**dpk`O4$Ow;Il}v7H(usK^6wSs$<$P5yQX9x86b^cgAps&Qy24#|IPZw79kEmj+eyVD_*?TB#`MbJ03mwnxvU=x)&#rA%W3}IJ6P3)
IY=Z=Ok>~|xAA=Q-T{;64AO1W!K#S51_Y?;pmYQ9XzEuG=Tt=TI&;OZ-o;-2!BF^_GNa?epp3bpkZkqt>z4KB@SsI2l&O(Ng^Vs)%sNdRYdt0Xf2ZSo;s4<H
lhI8}Gz}@fT&VrJBS(P5DL8^bPCgRjLBLUuw_$V7P4*NF;Bnh`>zf9!95>-+8idjF(&ktq7J?YTNdZoeQ(|{)TEu4hFfL&EY*0P$G-i6C`DCTpvLEWBCNNK-
RqvXCn>v+zY36G8eg*ZIIRzXQT@2kMxetp5kp)R29#8-SX{G+n0t~jxR7I4a)qe>y9U^Mc)0t-clZoz*LFr|<vP*qB0V0%^nN$D_8v5zKs)|#u8P$NQ>C@bF
?KQf<>9Jh$YV-c&l~vE5NB@*7*kFK9iunAm09(gTKKUT0sSnRMlidn>pLc-Hc7Bq`SK?$C$zT)(sjzj(QouH9Xb1fE>5?}ZfP%VArfGS(c5Hk&-8iH+hasvM
r&ON0Nd8G@g&S$VbAZu~b5KufAgjITJ^nrO^DA}zP$B=cLnn+sIzgA4nu(0piRH4VMoG$+0YDyoeeeblAaubXQYPrP#*(ES8;gy%<Y%6ef<kA;d|~v@8m3h)
^B?jOSqWumn~$i~1+Y*qD>qN8R067k75lh7@ga^pQd)`6_Z;hR&B4WD%gqD|+2*1LC!!f5{U<3lbodR?iOsG(kjoRMI!~YPJy~StJA!gR4!kf7_6?#r%|$#A
Ta8z}-}5b_;4$r!e#|8IL~}m9nZab6NBJE_XtL4Nq%jkc*T#LhY#E-FHy^cBp;t4l{=w?UEyKHEYe=n~xyHJoSyjG-qk)l-%lmw??kWKZq8i01#6F$5c26H~
CXK0J0DmziF4g~!H|fot1U6$-p+;*z2%swC2b>banoxaFoJL|6g%c*6`bwACWrxGplscoW$_3t6p9FQ!rYK{i=(tt!!nZP4=eG{@mBwcih$#t>lt<!7cr<43
!KtP45+x{8<g-3Vl`B!YSyjPQ*QDzRn}dYZD;nq5NUJl}=S$|Kw~we*gOR$n;0}DaXrGdQU5?Mk;4>sW2eG94{|It9vx0+`=paLlJ9*DvtisaRXo==d6Bc@d
@csD9ebj`=Xz-d?&MT~a@R~P)Y#uDad-YJJSdD~th~=+);9-2zJ7-_=Dfyco@c52f{$~3|YQ_<@CL8%?mLY(9;u}xzhSm<ZztRk!tx0kNJa6n6b)EPEsVBSD
JTO5Q=>IW+ZC&)yCJH1gGKVaKe1|)6q)e$!))zjWt0|1Fg&<nUrtPB4`Tqc3;|^I{A~I4tFpy%D;#z{t&7+I2byF(V59{S}B_9m^{2D8|{ZJ_U&o$q2{l()$
2!x)zHEw;^aK5}oU5W8+@Bnq(S_v$F5S^6LO4)jm?Q1RhN3fudFF5voQO|>dn=Ol7Hz}@E!-sJ=J#WjsI7ih%l;tG}ETUiQB?e#lnr5Be-&<%tO&Ifh@Z(N-
{7!WFxj;~Th?(J6kDW%h2EWt|fVnUJI&G{2d9KR3>Vm`o1$DJnO4(%8h-?9?$<_PCT1%c|jVjE6xtBFu6G!K7{QSn!%0GP%t?L?EIZ2dd=&YC2vG`mqOnncE
VXITTFeD-^dZ`(r`%*1ee&xVZG^L#bfxj_NhVh1G=F<M{E6Hg6C8i(zNysS<0i>ICFC(>m$d*4Kr+3^=kQMS;_M*&B|DrI*t3Jm!V;3y44<R8GXyd&o-o!uR
Ezo5K*EGYrEFi4AhH<J~Y&0@2zNDTKTMi1H1D*dR5X_c<VM->WaomkXwUUz6%AsZuSZ?%!Z5?sp{~EWi8_o)F%e6aCLSaIg8BGT$#H6k%k2%dtpj123t@Bmy
O8wwBkpI%I=0)!WEnur|)QVB&N;vP^DhrnyVo6%eT)#dW)+zcfu5eg8(3GcVNwA7gu>yNoz|;p0Q8F&-5v_n;>#UT2QRIX!u-fUv5)`|`EwlJ|Q*iu-aq}_M
1kJ<jpE;?nzmYeOzeQt=Mh?OLtpHxBUdVuoR`9!i_)HO|s>9z3Yq6l?JcLOo$BLC#5;&urSJ2`KWO`xY>Il`DqHX;oF{HrW*HCvEGqQm1CVcc{CyvvxHT?Ln
AGrXv()dxhXs__FFC+R6Z96zjIC0%R`x8Fy9WU*FN#~{b<ZDRd3SmyE*hspI@FF80k)ib*oYS4o?Q@Bn`ej24bD>{js@V%7&rebYyclq9ZfqllDYiRLV!mqE
3si^#XxlZ!el=9T7c|U9Lu#(x-F1o;Q7{KI6B`$-Ntpj_Ps^4P-C}JpAwAj!A9&JH$Oo{+4kCfrixqp0Znz@G5kqOj9TI2ctLk;UJ<UK?0CvDp+s<>N{Qj0A
;$0m+>jf5PIyJ5-s6A<rZIYpU5NYvl-bCd@gFwyLQ<`S?N@hm@4Vuv_jaP$_Lfrr|swa7)4|9O6DVnao3?^M4!DH^<?1q?^QK6%%cb2whdT#>)ABt>h@lrWT
c8_Y7oI@|=@K?1Fcuh&&{?)0qm_z_2*=`~c5QE<szzFDj<KL9E`1LMbjvCu9uwa2@LyiH**n5_dY8`h!>=#M_*`~gg3t}d=XJdBtJU4deNIzAE<U0@RhL(3G
VApa9DA@rJQ_|vt80l`N56z{)BBTmpv8BTH5Crq2G-;TS!e*4^&`DixQVEujl{|brU6L>m<1*6`(uw<YW0b%<YxMpK1HfP-vc~1=v`k5UE!~w(jp+PI)td|B
rgBwaH1FRBD}Disaleg2!U0NFv}M4m!tSzS3RY9ahUw4CJ?*8{x!-GNUF`Id?n-r%dTytjIqbosO3?;b24adKifN<}2u=}4g!2*7lNwMI$F@|I5el4gsjMjl
Afg)eIprcjZ5Zhi0n}5YnIzP$Z*Qq}w7;RAgP-ya-9DLEu1GD{JG3cT4m6fqohfLYSYIpQ`V$m40%aaV5qTvRJuRAC(b^!PI<#fkdGzUl6gA6Ykv)r`O`I|S
>mT|ZN8Ima8GBbbh9oCXMw-7yrdI3H`fK=71G!+?(t&9u4P!D76KFnGySU{puU%(FthKpLuPW@_7^f+D4DOEk!MDLUQHJwS6JmXYU?F9tjFY@LAEOT7#ubS(
V&c|)H~Hu+M=Yh{MmV|GM_%vzIDi1z--aFD)Ul@Yl@k8_DvDFZRpd|b-6jc4#Ei&jfo7@xWRpr__Th5Ea)WC;KU_Ug+_Otn&gFq;=p3y~SbT%dZoxjl@v%m(
2p%TyK_Lpc>Up);6<fY(rsP7;EZt|TN4l5qpqSf!LM9LraUg|#@|v9-_eDQ5K_HtdydU+2ei}BYc@c;by^EiPf3%=FEcK^?Y?1Q}uOGpPI`ZVJNNOO{?yXP8
73AVLA9GAz7HQ~yp+S$@wWEM!tc6Gi9IDd$Z<3#&&Xm&lXxOJn5=;T7u$V7BVZ`s`-)f9{c}pt<tdJLyI^0?t<JR5$VOk}Z!EDA8{zU^D+cC6n#ZxpeFrOYp
8-4s6nB$+*0hR%IbMDrOeOhm6<GAx+dA&{bxv|y)9D?_Mu+$ud>E<e8+R29<#oVcHC^DgXim{D7Jn1$(VD*ApXiTO{|5c3S2{9>R)OgR1%MHJr4-ZBOrei$H
`TMnj>ED4u`QE-#A&YHK=%v>=4w^8=b2KdK;aaAG%j}8tEZZOKPLs|zSG2M$a=*lz77tbL>M0lP5FMa#r_dJhN>nl0=s_K8o0-j;mCV^k&%ggr_?c6lk-+j?
z0*8c5qhtG+b1a7!sV0(HG&fe7v1@YxnUC&*s0uqA+^2XZuJ^UPg(-KI%{a64#4hLl>pnwn-<%)A~jJtH*qk>T(;{=%2M--7K>nrNLXRyP_Peq$6IlTUp(gV
(Lgr^(l-#2i&J#~hN%=+02>2V=hdpmK^H^Q!?=Y@E_X;j=ZMrjdCPKioWao_$r4lp%c1}eMqw-P#_h!19312gqi~!W7Uz5$NIZ!R;t(l}XTK|!8_PzhRolIf
n-cYPRn{mYInA4y7zW(bek$P%SkZQ!P$u61<~1^DzS0rq?*4_;DKZg-CX4!!?ambKC}4A3(2P4+<RzphnU)Ld+G3Gndcl0L5j`2s=KI;Lgw-H<>^DAxX1$}P
O%W~;$#y~R`+L+{w_scu^ZA1KEyG#dj4)$K&3`_a4rb~HiTrGhHxa&)3ODvkIBUHtY}gVSq*wV+>y9CcX*R4#5eBAE6!H`aVIv(~%^Q}EG_bFS$9g1hDOJZ~
0p2GG%!;;{rmLapq}~q}uuy0HXJzI2kvJv*LxMSbW^Qg)gDxXpHha3erXYjIg~snzIkOXn2jtgDrr|P318E_1bt^K66qNt<mds+`@Z*2{yI-F7G87p*B9#?E
1*u#~^@e&)&J#}-3C((uPtxkK0;@5%{$4y-mtVOK7K%BZBCnRES-o<^6INa8%UoDy$5=ci)e2mcl+=bq;QYJ#l9GAEiLX)M!}fbCP4)#oU|+ui_JDh^NlzdX
^6zq_*~7q^&$Ff${Ca5+oU7G2wf7lt_h<Mke&j0jAUjMgr9iUo;#AH(0fI=;<v$xaOrCZs9D9(T{%hLV^I%}K{IQU9v<iZp)^0C0mfKykPY1r<?eg+adAvB@
!K@SS5jXI7ZT9XA6kS)Cvv9~dHu<EhuY`sLBLnhYJYViH0|>*z(N>Dy4?0uaOzg$pZ|!vr{m3~$IuXCUh!18zbs{GR&1dH(i?&CeNi8~=1Bh~IzgZYIcInr<
)Xk^+N2-);IXYUF>=_w!>;uv*z)2TZxEK}z`5g(IpSLa`fY^?#thf8H0j3#ClZEYBLe^*Zw~JH}QSO$*sP}Q{v)37x;aC>J?-s(B4A()<6fgKh6o$%wm4E*T
gcX60QU8}$iL*TV`DA-?{wXTu)SBdc;i}MPBcA`kkfVbgK>Vh87@VV=)lQ%lmJXOUb+qDTFcNJ)vCak1kS+0~YCOabCZKHO9AKAj3VxMb#<0XwK(O4Wx{LYV
aBh3Gms<`TNK-*A*rA*WaA-J8Um}y^j;#Kri1mn>q+RwgsZ7|7GgI=;w2Einat`<mO%rXxAS?}H)@X5moBqC_JWV%(lGnV!Gvgku$wuT}CUCw(HQ(R!(_BVe
Eoq>`Yz}cmlz3EA(j{{799GGF3+FLK*kIvipJO1npfFC7ZI+nc^~w8}LNTg;Ifeu2c?_XptCeA399WcDIIMrBae~5JYAA(;nlRtXiZ(vg-R=`eV=hfr*lv{s
wX;hsTJ-6%vLLD<h$c3J*GH*9>PV7iZ!{BJpFY%I)D|<gyXMqqoG3M;Zeyd|>W9W`c=Pp2K9t6zVSR~B(yPupM71g3e}n~Xi%iBZrrpfYmtgvE&b&S@1NHvm
WlJZtIYZe?0608xyTeOm{{5L5ZWZ7lnjPbYOj-^ic|Tog)jx~uYmt4^B#270YCC$hSlb0AJ2`{3ZbKb~$ru-yJ=JRX^}?~iLZHun&%b2At;Z-4-so6@jPLhm
K!C-naA&vN*m6Q*sd`FB)H7*g{-JQ1`uzU@AoxbYon9o|y!`3<aQ9%}5Cb1A1I=HPlSS|h2>&Bh7f$MQ0ASPKY0YP!CaNQ2-$0k<_=Cux&dQoHm~+-Kn@W_3
Dv5$FWp8JieSfY#rt%}-Q7>gWOgY5bpZXjn$cf)Dma2mbo<jFCF~p>G0$GTqxpJmkU3(<!EVfFe9)eTvlJFX`nOK&%i&!&v<@vexU}u{IT9k=xn{gY$w63;H
O|!|)#7x*~z&Qq2=i?Se)nb16*m0EV&rB%O9w%J!$edwvJ0U5h7C@1i>!=`x3)c7Pl%V|T_Ago=hs>!{{0oC@5`+#zz{us0IYwuSe<*pRf<{ink2I|R(^A|4
ZAGZ6nb>J?_p56;Zz=RAd^Vl*k~@h(kgwB}b?eVI`7pjEhax)085cooT3)jy;*Ok!pXvtjqW>Ph)ku?d_HUTm2NH&PIBbbTFVfk;6uI7jBfvVe+qAJ_JSMWQ
Q>bf#ss?#BseK39&1hb5$R_&=>mX;aBCfXyaz+RKJ&2XSe$2BC%!L3CuTvcu@?PDVcPd2_4n=q$m8GLLzFCk!=HL4k#^;SlbnM@&J>N-aJ>y7&Errg?u*&$r
qy7@ZUpEl@ff}CB*zs2JIh(k2lULP&6LqIp?i(0{dJ%>?R8D(mV8stxu}JYt3ax1F%RtlyK@3-hGtC2cxOhX1t1Z#{CaF7Lx(_zAC)%IB=<~~@)nt0dUDa2*
4<R%CodOuAm~(yX>R={P4tFsDCbc6XrqB^OuWhE~U%^8Xx}wGO^|Qly6aP)D?~(b9whiZI@7X_;D#-Et-(RZaan=IU2qZMMWq#@g9Dh*vB`r2f-;nkOc~MV}
zV9WL+Y}lS=J(eK=;PU5a_y=KtP#xZPUAt4D1+snIrw>0b#*=SLg`7FDJdsbd&7wFkYhS(Ucm!Ao<KVI-I7-wzd4oRA!L@cTykynXPCnagy|DOK{#205_(^d
f2Gn{-8-mQ@MQtBtT(1O$TbSusrt|<qjIpyxxUA7&nn*pb@1K_8Yx64RDq3QSDiRqS)OAG*;2c>i_+hgR{*4fwjDRX3pCE0MX=mK^RMr?&Bt!XJ;SPdSCx<t
*z}Bt`mbj<3woZyXJrpGxv8~m3&oQz1SAxgC0>7_$X;_9--M>IREuAKu9wodRz(J1d#TIEi+0`@oFM$SleJDg5OfCgOZjz%x-9$;3Q}4yD@w+J9PfQ;U=<sD
4ImT&B5EZGt1OKu%a*S+E06PzR(0iA;dt1KoW9ITC~PQ?b*Xxc*XX#SJcn{X?Z8l=J~$16g&5rRG2NoZhwgLBeJC5;G4q{_GE@c1DNME2n@jbnuQ)z68Qai3
v-L8=PXg5x3<85aiwn-AU=n~4_f`+DEw2DGvdfc*lgDJ-mxdEr2#`$mK5i~k<3xpI-T<_V^LtFoQG_LH);xf#9oBWPpy=ZyGAg2}e2Ia_HmAZRRo~Cxb*3Ta
BgX#Khv56q)B#w;Lm0V*tw==+@LucOh^o(w)mcne&GvwrT<kj;*6Z%t;>E^kkm#I1;(?s?=@tid%$z#ws0;ws&LH-WKslWaLh3c-tj&OeKk-cN?Au3^T>rv&
c!Uh-k|bTjLp-iiO<Q)eJkv(FTan=kQ+>y?k4z1`>;kEbkGL^TF6AF>#|QbZJUvedRM=W-ezStlvOAlssh^@c&8s!q{py@y-|sM74UYCb)h89bHk{LJEL8W*
X>-ujg}>4vK*2&WS9HhZ<XrfAuU@X6!+3ElQpUB6gVS&Z(%o1>AiL)s!O+yiAU8yuN>_EnQYv-;V`<2A4XSj2>IFN~w=4vLv%rA_KKRv$CQm7nAvE8CdF3V{
X8>ha%yoU&abV%?<}bJh5?5`zlq@X6lBP^<@^eRY5NGqfP~~|NKY%9cU52`C?Rz=hgQvSg1)DRaE&4lgE8G08fJJWq?$k@i(TJPR8J;;Y$?+<^!>ub?r|R>S
#eTM7x$gLR5c*P2+Z7A0gwP#!Jv7D`ru}1#SXt9z@K?S(SdvAUYo}rLY9-qS$Ur1;V@Q&do@Z}T&IEGY#k4T?(s;Zm!!e=sT5l17F_CwzQ|5U00vDf8<Oe6U
G_SdBidoIh1+h$@UQrSib1tdzep+h<*2qJ3tQNhBz0S50)i|H)0`T04GOp6l&-Yu?0fCCdb~&oVyoD4%Vrb~3Pw+J~3C-~Vd%5k7^tASPNStup*&gvm^3Stu
PSl@w7PC-$4DbGM_#(BHQ$&haN!I7+whqc4vb_%3QBl{U<B2@IpZj5sLfkEYfRD!NJdg~(s@@7_oi~?-*kW=*c~hhs?4yq3=pLsKp!{7)2WAh(zB~zFW}K3w
mq&yL<L1Y5-W+a<zJ$T<W{lFjmNDA0wm0&1A+6_?*pC^580pim`wq`!J`OJ;UnU({0kp#0vdykYo`~%y{^~-?^D3W%;ApqUns|xT#}-w@#_vM#Q{45$p2SH9
v@FvqqW~pr31{pRDa#<KIH)+QhPK&PO9EX^3^Kaz=XCD}k*IwT$nTv&ECo?SrjcNCW?=~aCK6?Fcq^7|GnU=*$yv-d#lD?xa%L;4b4tfQ8%IFvF1w#O6r$Q&
ZPD6EVT_T(%kHNmsa60^trb9#p9jFyiXvMJ%z%l+<li|#MKbk4AjgAiaGpDR71audIRg<J$2Sgrt)?V&<S+M!wv|tSo^%7Q+?cgb(@np6zrfdAd1f$ejcM`g
FEtXBWn!C()W5b84qWBMD7umVXNEcNr;6;Cjxq@4H9&^#?SsXc_-g`+7JNTTX&beMM1-*5Lg{ci2`jYfB*8;~SIoOf`G_lPsGOMCpqxz8qi4Nbv6m_S+~Z0m
n*Ez0--4J&c7J$#frT~oNY%8qrXfOC+X;I;gF9jk<_P6d0O9<WoSH;p^X=+V(#S5u@wa!nL>Ou$A`KoJ#u%9SUH!^p49%rS?2xExC`24elZ5`hmc<`$=Q68g
pE06sq=r?!GsjjhsVVlGCAg5RDov-vABVQeEfQm8L#LUe)Kt?we3C<$5>%Lz5GE7bL=jhun;-|9r?P}ryyw@s4c&jQ*D>{g4q_8*-KIDbuk@OAR$^)j5K!K2
&+3eUB<=T3UXfsM602iYbvMks#erd0RBoCb204(@j%2Plvg=;_3_BQ}{pDk?7OXa8BtPOy8A4X#nUODR8x;Rt({P}l=+)|i8Gj{3Z5vPf(eJVQ&lzT=w_%AD
j=se#Cvy4U=M}#Y=*s&t%J8}t7~*Q!SA?}9NFQ?|r;n&jX>g^2;05SZ$4=4Kx^0Rr$3gT~Z>+7(5g+p8#x_jQnRVza8`U#*7!y5QWb7j~*Lg@6o@|NeWkoqj
T9%DdkiIl`=Yijsn(Sg}JQA6DJ1<}EzOv~k91Ziz^KSjnVr7RK2+^!Nt%EDC+A)(o6ra;Q%%1(RGKGn_8PS0c8tm#VEMdSlLwd-%&1oqnV|nreB;j}Uum5Je
GO$}DRCt6M@hx~>IxaRN5Vc~U#tb3p))35%9ksg^WnhGnM=Z_mn=^;Ta|q+-U&dj@$NZ+?sfY`V9X@N&n9W=LdhsSH3t^=pKfrRx>51bF&9Zt`YBegfkO3&P
s3-w`qRGhgWPgSgB+E(G63?HZ^ttJP;YIC$ADFxj1Y4CJddi?5qo27wM#j{OR+l1pCb#ZW=C{Si$Z#?7g^BW-+wACxsj9JSs2y3n^8(Fj;tzFjRj~k1@D(^Q
GyOQ^UM1ZhYx{r&O~~~AMo5AE*g!tD@<bxbsl|<;$80D?sp(2#8L0?_*|;W8!VY1XJTGOX(2LsY8C@~RI&xB5!z9mOj5UGFU}s_&;b)xab@p{u7P4f{CRfvD
5xABRDU||Pom=&$eKAZ(ZUnWS2kZA+joe8xO8dSdYKIS5GD*@tp~*DEep+H7WZmEP{6y;YcMP9`mNc;LKx3A0k6|-6{V*MKWs(>u-4kf&XSZmp4Se2~e`H9?
QJ`?SI{z$!RJIlU5}RSkA}V|8`7mhorzo}VwDd#PFtw(=nBu(L#`bQWBef2g+@5R*>Q8u$)Y5eWa00Uk!%<o2J_?z;o@8$500Z=NU(h)#2u$N<tMed|eqvf;
1LKD;h3{DZv9fP%UrE)gJL4J3BJJ8qN*aPEVv~opiusD}aec7-K4BOS0}(td+e*p6T=5$bR6-vcz4C0iaV~R_1s&w$N2xX5j~ZYgLGn78%bNxfSQL~oJaZU2
7#Y>j163t!JB(7QHxv$nQK%9%kv!~t&+EOEoRwGoJry;b7buKB74-2lQ~af=cw$hb2;e?#BoS-&8w(D{%U=}Hd7bMS2%JbUMSA1E*3QxPI`VIcsn7PM@XKet
6y@F}=)-RW)PO|LpW>byFUe2!n57BhEuYR>YJ^&xySd5q13ZIs#LbBnhRZF-QcflIZ%>31HJ8t?JD%&>0qQWg8G-yFG|AQ-fL}36d+3N4+_cKSs`le+Kcg5B
+z15C+Lyf;?DeMr=&1gV7)-CH>LJ3=-Hw>h<WzP1jrClcpYahnB|%nonbc7csZY$YES$S#V6Ibjsq5dI6Z>EM5MVX;^iKiJV#tb(8;AWG%zurQ_{Yrjn{wUD
ES5cXoxWI>kACM18g=p0pmTX~4<BOKyt=%Y>PdM4hMK--<#Y~VK*uOqyaP6PihlI^)%~nj7=4g#W4#LQF?h>ZH(cZa;okuX^1zJ&H-6yieaEHfLq*${{jVn`
;ZmkpqW^DB_y$NC{qF`Qa(f_jj`j%?jW00Nmqz44<e889BtG*eJmT@>60-yiIFrW&EcRdiZ%)~FFn+}#<DzBfy`Pke`EiWsj?qY%&(TYfyPzn_<ac-n!*Km0
XAL8EnnVg-DhGv+RF^{${D{}Uh(Zz#9Wyi|X4@JD*8pYX@teg1Cvr49!Y~LgyXJLgd;f-G<>Fe9s3iR|?DDb3O>wlnkgze$M<lj3xsBhb=C{}Vu=O&n^x84Y
eb2$38%xKO<G1MFC1y-7?jT5taPlr9tXtqfUDmw6L;(fcZ9hb=99KA02^OBqrgwMq3eg*OU5ptL#)WrS=>Ul|5q@lG3C%TL4^Oy$GbIw37Iw<t%e=41u<@EP
FDE4wkN%^XEV#LUvjyO2hcvz$R1{A(rA{SKip?r>1j);*3E&`XsKHr6&l_Y-tI#-o-Klid4{EKRtPTxGcB5<GPE*&s2_2B1xE@WbcJO*bCv{H6eETZ)A~ob6
al+?hgwU#6yR@YiTlOM{{nZ5{5z^AG+P}Vz=m?UE=(9!4FqNj3EMvqT!Hv#mpZdFa(P_<I!_I)ec9%`D(LBFmp+2QY#e2b8an~#CzHt`HdP&@p<?NoV>3qM$
&~30!01|Szij+E!Bas@ks`4W%*s-k9wExkdh_G}C?~j!6S3|$ix<#m==j|0ex)(L4Xu&P{*$w66Gt{5e<Y2ozBur^{1vY2F&DoB4K+cd?25R;)nqa9dZ925!
f->N5b0u-B)3>*hc-jpm8Hoq*u8(|0aZHTLGo&<JCfuK67PO1po8Z!hIZtXg+@P1dG<X_VKpW7dx=(=*TR=<DRh}y!T*K<Qce`AbDMJ`8s#neCh1F7_yQJJm
#89GVW!!fsvuCg;<rMZ;7C4>pCPa$C;)nS&MVWKMPLD`;6gCUoEJLUL=K{)uDKH&Ugv-@{ysLE`WsulJyW(Wd#xC>f^iIcsto;g2@)X=HZVZ7TsS~aAJh-Ig
#B!ixy{H$b_kSi%GQk7EcaEy5`<OU?<9u6kgQnRDzJQ@r$2f8DVBRMoC5|`PX&z2w^+M2mXq|QJ)strrhdI#K%Ur@1zohcL)|>L~R0gGjMHP-nnndEP=7ZIh
@bZUiAEk4Y2nY$8>^O2i!0U!C%=52rmj({{K=-7AVfNN}y$=x^t=Z?i;|G^Zrdj$xhs@GK)z-3ja6TK>x=sSErU>vY;Z4?jM+oD-_i7eMBjoQL4|4?%l8?2Q
atL*$4g2GjJAG~-@HxiC@+v@RIUWo-AhT^-pAA}qr5k<-C9=$wskhOf){Ey2GlLMCDw%*tFDBy6T#AfBA$*v{(1dMnRSXe~WFPXH^buWiy4S-VvC^oUYhcdT
)XDp62R)rHl7k6FLdAbmtE!`Mn7}j-6@nU1(zY+$4tdWH<5?c;;U#C<2#jyRxQ9NyZkPem(a$To5qVsZM1S74y-6l%*Z#bD3m0XymUg~RyHXa#SijErMRfb2
sRhr|N|Z3*T{eX)E2D~)u0d+h{gx)%L2(%z#d%f9jP-~p)|{<Rmb-s$p3UN6UV1axqTon|049pXkuZT{Yuu?7l#s7?XEvvOLDjsY;_^qdKsQAP*jpyWUvu3{
h<@E5JE0~Q&PFAtN@I-*ZS-7X@eW4s;53fNM#M!5ygP#?{UMe&K)W#=Y9?o=BdE(NW|8}?u0We6C>oD4%q_N*eJ<AMU!pfYdlza9SDIaaojy1@pa^EEv}l9g
OH$$TKY*uJ@U3yD2o!(ZMAy$d5!<@0(?b9?ksUm`VU5!RHGcMgRfa~MO6+>8;^ItVQmE&80{>p6tgrY;8W%QAy(p<U%Y^JL1ePz8SmBe}IZ$lDUf(j{^nqS#
LV!i_ZBmNAQT`xVf?Fd;WR_#5F9qQY+>U7}>EdApQjykwt|*gKi3#81LPt0Xd0(4&Z~&V@4Bexyxkvk&8XXD=3=f&Nz5g!qBp@+yQVcZbzF>}d%!0lUrRg#c
m&+N^Gf7$KlZD+doxTH{Q?edA^1ZU@_n@NrqXB=oX)&|d;iItM{3v+1gd9%&{S=!a0m@A}$sN?y_XM~zr5nn@L8vd5F{f358*~yT4rv%~?LSS6%t_ZA&(_2+
;$Gsg#exq$J}yap_(u&W=?4*1`#0;cE03)E4)_H=NQSuu6O-vEW>2+n<C-0aGo?Q4ixS>+tJ{JgM#nnySM?M=bU*%OF|r1?Vg7jo(L0w;AbMh0LZ_+}YZ>sm
<oM2f`0E+`1%M5|E;uODLRBy#@{)c~fec?{yVJjTOufy2z<zR~%Trt_*^bCY5m)=*-CElA0PlX-3a=64UMUhjyi8J$r#V18S@_w!)a`w~cC0vk-Bwu&N59m@
K!w2{3j+^@)^xFVX+H4b(#d7**#MB)2sxiBLl5ud{oDJIrLq0McwLS?sd5+(MQ}nF-jOq#l*3H&sj{_z8L@eHOX1$ixFcg`)?Q#VSELy};Xk>d!bxagOY;S3
dJz2mHk@K;*)xOCXJYS!UiX!XNwlU<0j-WJj$MwFQaEZ!j9_g!J&Ap&dh@2MhKHwC`bDhlQ^uf^e*`Xp0gcp&k+)k0>v@kTczdt@V$>eMgVd$_fvkpIG{F~Y
)dBM}8VjaTw(W3oaRYZsd3^m8b+!}DW=Vcye#fyaTi)Lcgfp(<6Y+I|nbJY5OEq}${IwdJklq=~6&P!J%|>NO(Ao)u<PjK0mbD9$C`4zp>CQIT41gU?xa&#^
2ChnPX0;o0&GnY{LZO?dHyiws#gCkh5W>L~dx>S_>l%8tt#^vWk5*(R#t;sx7TV&NY;?=k`LutXHlVX_cl3h%4<{M=NhB(H=uSzVbf*j7rZsr7Z)jqD=hxVz
8Oy59u;dczyAd?4&OMtV5AWY$6AQ-cyvq2oXWYIvfLBtU6VGj`HF@EDc&D|JMgYrJ-Sm`BcX;|M;`+LU`i29rZjLfDkS`U2rE7XrIipUfQVwH<rIcQFD#&{D
V(QRPn;iXrjOZp7thaZn?Ra(Q`4C=fZL@uTt1+`s)Z7<k&QG`S+Mg3?$1mw86^^^KQ4+|zl`(Tch)MKV$N6l|IMT)}dB7RU(hwFU@nLb@6+bH06;N-kwXGq!
I1OwxJxvHs?x0j?2~F%s<s~?ArjK~%;C{nyi!-u`*URIIed>7UJ*<+<H5X~Qqq>K%56T9+qQ)h9w{&4y>C33V1dD0nImXICQI=3Ik1n0aD$@&eI(DUut(4^%
eB>^!mxFhAadFr+amAz=L+!htt}ybn@XD4w6?SMlUT`rO5UDyKy~0l=`WHVjt^XA@QlTVu+oDkpSLJM+QP-Go*N>f%ADBP1IHc&udJl)M9JjXR=g6~vz|_%&
pG)zCUCcbpSbwTIlC+uMESUNhpKUfLuT9BZ!prW@aN=jDE-LYTV)B>Fd8tVmn2P3~;`-PVwjDz2551uSbSX>HD4u&xX?eUvIQAV#H#uT9@bW5gV$e5f0lw)p
_$1?cEbdQ)q_$o9d`6-#*zp@mwn5@tErn5Z(rE;Xb4SyyDt6X84jv52Kag>6^gl{C{QJC*O^yH3dzj}P4T{O_oN`>+F9B}salJPBYhdJyB{cGVt0@HocIVj|
I}fBjPLf6L9c)RKnD0Hh*w(lWl=EdX6NW-pIk4^qMwHowM3fcr^8k=VR^?cuz!d=QBaQEmjM4EvoMXcygvOy#(R2yP+a+B_fj{!Q;^pOJ1}?6}0u+<rU><>0
3YCm^?~ryJ5bin4EqPc$u;1d;Vu2zC)Kh!DwFylI`Hz*r$`}wxGkqc6Y7cvR1<eD~=;)TY)|-TO&4YKO#J28bR!#KiJbZFMUFq`KuD%)I&^i@2-a|NxHSOm^
icZna@gJ&1mQ~84$i=0q%`SUKK^PiS9lcgqkv$@S1u2JSVaUP%mNz8W>D_gTFSRo+ufAcKa!J|n1GLA^k0YXV`C<e4i}rn3I2!0tByqmiHGot($jD=R>&#m3
ZeJW56{%Du<vaJ;><&Fs>iwMX_XpEsy*=?#o==v`;;#@J*}JxFwqy-88=;a)jF{qq?ElG)9X?3lYJG;1p($@)ol&H>*M45yzp|PD&&dygK@efDnyD=p{KPbv
D2UleZUXN`gWFrwFj=aleKqxuVeY0C9e<uls@sm7q*eUTP5(Y!XiVjR(|B|0en-U4*8!)Eg;LzeRHmxRCLI$?MgpBSAymSW;tVz7)jd0y-F7l4{=gz9Dn|t@
#Q-zD-DH;&IQ+S7z9xh|WDz}U^ozF4;6N`R2-?rv#Gfj=fivk>xGxF%V2%eW*lF={2zg#uMJ5gh<<I?<NtXcQP{Adbmt!Jv1UwO7kX&3Rv?Z`9!Yl<%h)OLB
lc=>1sqcv(kxHs5bs7_Ww;GR)1G_u3c!B7q!{fx%H+KbAZ-q_K4B`}4jSh{Yu22V-%lcl}Jark?J*c&&Z}nsH%M2QfYXiJlMjl5lys<gYs)r_;10xcFtBgR6
JJ^}uKRo}yWbBEQi(VTnz<DB;F{j_-tLN98=LZu~9(tHB4=BK*nCU*`&=yu!hrp|AL(cjgv6jkP`k&4E39A&E6LTn{e$UEt?8RzZ-ng^)3o?j%d=Lb@MDiyD
DQZ1Pk;4A+e4741Ozye8RY}l_^}d9Nt!ocC98ht9IOZqgm1$Az#hbZSK{~yL_jCLwI`cY!0$@;ebsFnjUeF^a-+3Yz^KH0uIqD7Bvl)OcA?%)OO3u`Stj}g?
nP5TFXjzFwT|9~|2<0r@bZ=l`)9kD3_JE^1A30rt?>~DM6tf-RL-VeS4{`v-fY%pe*E#fIn?SHeaV{TGCS3xICKKNf<X^LB#~`GKA_W<32br9xUPR}Ui1OeQ
6l!VI))|3)pAi)P*+;@Lm1s;Coj!}7y}|ZpFP%l_^-3;?lXI_*8E^X#ZDe0d!t#V?emZ(%cAyradZPNV;S&ROJl#WmI^zF^AWr?Q^X0NvCOrM;&vg@|zD&Bg
g+$Bn@kIV~4SCoiC+^Qpkxd8O#tXR`BYSbd|J!VOs%0FM=}LrNJ>G?f>oCP)L9Dh;w#U|L2Y<k<7&=d|7VX~sXUOa&kXoK6M+<)n3(iCxjFaV;7QZh&UHzj&
ycE>ay8amS+t2{%A8P(8aqD_1+<TBqyz4+MKW@LzMLhxXaP2|>2HrDP1|`{!W@43A&TFXc?^2tB`fX6CH;Xt?lK)9uN*ld;QlU_oYlQofUjtJE;BJH?yDLEA
QYzr_t@a75*@=S%?*?zlB(q!T9FtLY2O#AvYtp_pcr8TbxuPM!^(rt=(9%!}i0|%5wK9*5BWa#wG$aQRMtXo4p#U%SQ(l^;;5FH_Qb}cjbsv&!oG|8?kNUK(
k6|gmOt9<v_fWkmzR3_n)zq(>AEuX&b2AXpMdl7isw(dB%~a%|=em7*UaD}Rz0g?4mu6a=5)5`UM&K?4JVaja&}KOf+$8y5uQd-m=3@TI8~4Dfn|asANstpk
4}~jIqhJT{kP)WC^8xO3b>TYv0F>f+A_mo5-*7^sR8eM~LKmGSeOT0eyfs`0`YdHM7#W5!i|3Qe<so8blylU{IF40-tPuc-d2=&K6IZRoFPsu+H}gZAvqUO&
<R?WN(AH$>*~cdvqTh;KGYs`(?>+eFzBj>(*-)-99KIIuh2qtg`U01suSb?_PB%UFtA#4HnBR|=ul0i6xAs^N39`9_WH=;2Yz^fYM5x$-#7XOMRmk2FnJ^f#
TLAnLpASR+@uvK&^i>#kS7`gCzxZCy_he`6Ojg^mvfK}hJ~tt&ieQ%VU^stLWeb>J@56|OjlxJ%C_jxm!5O^>hxu!fN^b)dyqGb0AAn_ZXkkT!1RpJ9omS!u
^mMb94atERS1^&&v`R*w4uaP$js--yZ8d-ov!dYP+i3XzEr&%iJp;!8<%bD%7J$GE-{wYI&jHc<gDpuw<KOg4?)tD?u8Sr+i1dA1j_96$+c2a0{~WWrfazCy
aOs?U6L8z0sbrsCq+LyvVT4jy&4hQxi|;0XTS%<rC=sw%w0mr$c7U&PI{o@+u?^c~Uo5mQ_~<sn>;IWgBhA~*U@7<0x$l8H*$XxPh$6PSV}&G4V0~hDN<*|=
4@1o^2gfVrg0~s-(gCBuW8v^QlrSh2Om4w9RO2(hrt>$vTztaHL66F+T3bPgo?be<7oU(I-nNciQhvdf(7G<bpFvCI<j`;2XO_=$f8bsK(60s<s5U;157q@b
1ca79;xnDsz72B&!6|Qge1cj6VfelX%WL<SKVIH4p4zpL&Dw;6_qn0Mr{hi$3r0KY%7%7f9bHxCOYxRBAq#((%bq>3R_Ya;rz|Cd?tbzVfuV34<B(pMd&l6k
c}o0Uc3W#KTgk3D#P_0+qZ0=U8VbJl+Z+XsCZ!Y3epnu@-A6`M)X2ESA*@-fop6hp??%h3ZKToBTzm^lejtD%s+bE;ipjDMcO)S&3ktY9CaZJTrV$^yW^6kw
<>#>BFkj_~Shq)mnygPL->85H{A||NS|kLhTf{B*)wR+3yqe5fWfBZJt!nIEN^6f+da&t?II2j6i6*BA!E*(Qc#XnX_4#DA{9~ZuxtyWRFm|NMXks@)O3xlj
JxwV4Vq7%ot=L%&Zlf?}m9H?=AGACN$RI`=SksQJU^0y*)r-1rapei2=ElgdWq`MlYkS5wkGfc3t6N-W%#H7Do-4zghhm&fL&uMVr^kBv$9+HSymhe#7+Dbp
JO9#ILjNFgkh>U>xh9z^2H&^l_`cMbP2H?SCQ@;7UPJBhK3Rg^VC5HiMAob1!$|faHxXzdz@d>CYEN!5Q%y<Nz?J|F`lJFaIt)jVLmRS`)Hn#MTj9Bl@YZ9w
M>qX?yzpI~++3D%^$`CPD8mN<4AzV0aqW(NvAyOUItOLqr_4>_gHb)xyefZcOA_%zpNrIO^`3R{_BU!hG8Hp!L~;UI`R#4_2nP^5-^h6M%=HH5^+8p9pX6#Z
H^1t>T`i4WrBY*)uOMVlVF;x6lILF|WwYs%^K>Y+1ZV`C&zKQU1?J&`f!Zb&GvF)v4)}E1X+z%N*693vnbU~QHFQM6y&}NOZHLtvSp?<XHm#$_N2^8hDwUBT
s{p#mVXrQHWgrrKK>(G95@AaP@}{B&lf$6*3Zq(Hz}WGcXbb%dmm2yX@1^HwaB<Yr^}ko|o1jb+t%N-ZAYD?1l3t_N!LBAz!g#}&DXKv5*dJk(RH&5Q>S2pO
Ik+=9;${?tjx!Rabej2UV=C^uX3l|0AZg|!>!A2$_wLXtkQrOoo;g!Gu-A^m>wyJISsrfuw^a3*^gnWsz$RYFg<}Ho4{9;9r(t(OGJ-dwsYC%U=FmU}%8-<+
#CN`DpgP85^6LTN$J&9<Obn}^M25B#@NP@W<-*b};jR{7L8ts_c76ap!p`&feLfna7dLR4Yk*~=G<Odh4Y%2{l1>RA8uB^%^v4oRSJ+zIO;0+|#(@9U)WzH-
_Y=*R%=k_$>>hBMV{4j*mjk_+St)XY<EO~TEOs}G--uZd(Hhpk(Ls1boq_FhKd<joRuNn-YX-IYJBkd#bNKiLBONs0&>Yv<o^WO-Z6lTwrhD6r|Dctc!btyn
H?IWcN^H8;Ue`5bp1mnOmYbYJnst1TPf&s?nzuDb*+q5rGKB9YRHCD~Rpl!Uqo1cQaDBw4F#iRRcw2AYQ`isv0B6Xxh#WG}{l;{-Vh{d0h7{L0Ih=P%`b0U{
CUh`r2!RkwyFV|$aW6V?7vj1&0Z{tiPMav67MiXvp6UR2<toyTCU1uDzUJ;$1A%HiO+M|&_PlA?2y-nh+cVYem4-=IL}!Sk?%*zVj+K9zF$m$oeXnweK6qM8
>d$TJs~w_T2EUkFqP+`!W<+BueWWXKJVwGQn;Pn~4&710-2J~1+0?xz>{oEp*{}|)gfR|SXpL{$eQW&J?L_3Rg_3;`4q<2_aDRGcRTE%i(_K&h*~hHBk}m`L
r}P<qlZH-8mP^gS72su|dZp442fA}VJME*HEB<PJLTcqECh$E$2#NX-fF&w<TU=F-5P=`7@(%O60&R`WZrZJhUYY?lt4=H5qmxwt&U%ftqCJ}biAn>q-Fw-F
Mla!0fq35M)GqmU8+MpKYSz&wL&$b`UVAiC>(Um(frR}m9eO$RoOu}N0P}cuUx>MzSHC={8p8XytcoZxwx8T*-C$E1j$j@;FwyYhSDxj#HESoXDA8u*twRvQ
ASUTE2#Ny}OTlP=##62}M`rMz_sZc6%Mbo@h|}vHkih&291FCI&u-$yU%C*2HXJ_p9-XSH#`1MOmbe@?ndYjyu%cWQt;$2(ZhhM>)dN0*2(FdM;GZmkv5dI4
8$n6*_OvYhk*J4ZDWyK`cjHy7{pUL}s4KG_u#6~k0X8VHCZB<<8*%km`Vrg;2DmTxcgFl{YG(0d-jJmvI_{fKY80W0YrHBA^l;%UtDmN(rWnTvM3G|+L7YXx
kmP-Gp0gN#>bFlhPvklhiA4K}W8{k(okcZ9u<qN#2zBiPW+;7v0py3826G>zBA|<0xtpEf%%3U=!`)@Rtl+Dp%M{<|2tUKwNaW(#&2Q}+8jkKKu^HwFLDimf
;C9Sj_-=yA##v*?!c~Hf`LR=dQEp<()jlP$<`*acx^X(S!XzNsl4Xu?%AsqT#t-g(;XLH$cJ2L9SjqwXP<*fbV2dITh_ii%%Z@9qeSlU@{@gT8neKHJT3S&z
ljnhjleYi63vOfLrRux7Qaee`rhX&N_5q*oT5^qi)C!LC2t1>apvsIAL#wE+LnnV`s(S|(Mj4-MLIkUkktv+f;~N+jT`{rrl9@K?FBN5Z$drtmJ_{OlOvda7
|1xMepQu;;0E7Bs0DgOGBX`^dKARr=GhzQ>zc&Y)W{G5(IIZXxJDV^J`dT#V-S6yRLmV|C@zWFi(2s4T`p5{(kwFG3kA8G)@!)mK*H7%Dc{+Yd;p#siOfEwj
c4*P+ovMH9N9)tBx?)QT=;gmcCe)=iQM(j2^fnWXH`DSW(?^}eB-P;01}C})-bOCROxUL+WaR+(w1Hduek|<Zm-;bO!+22Ac(;@=zz~R>Am6&4%<dw`t$ML~
?|x=8Q=Nfa-@{U7Xro*P?ksUOqenOmYDTKjaX2Y+uHL5|N$=61Pf%xMK*FI}T2mtz`}B-+A~50L{FD9<PV2B#*z+v8!xAb&?6B<~GEw(9s!x$5<P+i1O?4sb
IYamFIx#Iw64U3C5Jc=K!o}Apm0ZSlB=F8}WCZQCAOty?-mE?E?1TVrf;x5&%0Rj+b-{cBBPWp^!-Oj^cv($mIv^b>)B<!WQ0n66J`lr9+0yaQ_4u|&W4Dr?
d(JCBM(COHDg;gBCitU%$$$#Bh#9^&LhIh(XT$E2+eX-ubhGad9MZ+)E@>zc11LM(@HH{MGrUf2f>w739`(+z5V{aX3yJV0-L0_=)hA_#T>=JGN>D6y90_kt
Aypt|oCm>sH>rq`D3p_yz73#k{`K<E*Ez^p%`@AE2}H!vQVPLrV(!Igz7{9FH^g0yrd9+Zn@J#fSoc{;ss0uL2GDjLX5gQssKLHBV`^NA4%<Sz{_LMH7(`;;
7S@Jp0$IZG*{i<WQ)a`6=E^iO{_eb7^~?D_LZ58;z}9m4u@*6G1}M#QbEgwx=vvI$@cS`r-1pt5b2{%8wHP;Zm@`lMbihyANnbn($^zOLUT8bi3{q@mL{UMm
VOl}tsKDO3j@t&%(#2w(b^)zewzkeb^{nL0n$T_l!)H1+1+Nwz3HC$)^xtnhZ11SuF%{UKY7*s<Ly|Wc=JwCzS&U{a)*?=`a+X)M_kg8w9N7!u!p|d>?qzBU
I9ziX;h|HmV*c<FzE8ER5gQiOU;|-?;bcO(zv%Vgw+q3WqUXE~!;8bUfb-ycj%VvkcZub~Ck+iXp8m#hiG$|uU&!-eN*e`rtRk5MfzPM-!aNJ;q#h}TN-?ZP
dZz`bLS*FF!$7)ZvBKDZ3X?nmD@`C+w-SOwE;zk3%)}<c1sg>^Xne;rQ?~BfifCZUA=be%cJlok>9CO$|Gn`@0rc`50EqsJo*F_qqa;OYOsH*+?-y?WTFGxS
6Y{p{uGoZO)P4b{hMA*nC!+oZochjXcuEUtC8vf<6+9b-3?!mc@UtE`>9I6`Q9tbMgHs1CdPbO|_Er5hVpH0{I|3YPtuE>&(1`@N5HHf+xK=Fg0a;A=sn%2?
FR_=@s)t&v(XZrR!)2%aqOTv2<*mXaP&U0xWkHn#iDOpy-!XDN-Rt<c!K<oPhS;=qhxEfS!2Y2=Sn|9yJu2*S{6e$TYP;~%BggX8&f0-AOA0yJSFRzc1=1(h
lxwpJj&7++)1m;LU0WPO$`!&1h+@(nA|vcZPor{ae9a8$qQ(PUICC*r4pBmICv93F4a<`A@7--PAv><_ONPqtT>tRgeS_esVvQ*P_5lc9swl7@KROQ`h%7m!
hisWdd3>kA=HlT0F%^brPyblo4hLgDJ>hJQ{G3##brZG~EF&5z)AtO>-?8L)TXPE8gR8jE+kEMEkzYnaL_+>V>8n0VPID9=t0PRf`*{Mo%m1*-Os?U?Pw4wp
4y&ed8^MnP++oE~rMj?vwDvTCA2CSWJ+xl0+AHx9+;On8-FB@>l_5`01hX6qW-&B@Tp2kDmJ+EvR)n@#u`wOaXrEQKKe+1n2I6+OCI0$xo#^_uA*-j~A`8$X
1s310Fo)7Z2oK#!)cUmaGWikm+wH>@ONOXdWB25t<P3{FB`L$s5guWMD<sQ?H(cpWzkl0!0ixemFtS4oCVUMokXicW@P5aw;3ril5=t1e8c2@8_lMAf;--?f
S6%K4rI<0;*&=x6gmL8L&j=}y@-&4_bj7wB&RZ28;{mya+8q;sReCKO0Bjx=Y2NxECsG5>vbjcQKt1Ih5mXW#ui4w1U~}|}Dhqt+4#SkcjSPnHOcA86N=45n
GwQT~hoFk1m}4pp7`?SXm~CsU^U$A?VXdtAJ=uV<SX-OxC<GE%Jww+3jP@`%g<*PkE9z;%%_d4FNA%sAx?kS%ZSnunaZye4&;Ff?>NC2liz?alD}a4?cTJJE
{!VPuTYlK>VPAO3U4-4zA9m(f=Ov}-)J*PN?Uj{8GgCjgzg$Vq7*KyteicyMuU3>0*IXoFERCJ~+3qk#ac@lCp>3V|i0i!@9`w~N=5+kmxCkGXur_b(-VitT
dlepz(aUUlsX8VJ!07vV&S7rz>;>(VLm1=d1``qb8_CU^mmmdZ&Zsz7<e$cd!cG*H8}d>BG}ESdfAvLj`JG!;*>k~&TOX@-y#O^un6O8QL~$}uC!%$v$IMko
woZ9iDB{E<irY^V$&`Gs%-Ts6H7c{$?v6@V`*r`y-Ivz@@pbCQ3m)%<1xQasvLPKy_(IK)%(gA-z+bb5NavVqr=h=M&KlhaCU4s<UXvnFw$1TIf&P@*M`{?Q
eV-tc^{~oHMDPh^K}2oM1|Uug(MPp^$J-l#iuo+T%&!7Mwu13dEfom?N1?tinSPM>o<Uc`r)l|=mrTHCuc8dBBB<nM1Z@M{k+4R?FO?RB8T6DbuiGC!=^h4&
Aw!k0lD2o}Qx1E5;2oP^(p&N>kKn!Hj8eF)pB$$LK=k3wW-WOVY+F?Zgsu_kozsA`eW%GC`N*%)sqKP&OpMO=sb&`ccv)(rbzd1_ZF4gUsENL^h67d9?Qiih
?-{^J{iU|fq<eUyE3B|}u;jL{+gVYOr2b&0h)phguNa2OR_UWLK@;vAn*^gN+2~rj8Estr>IAI1AB~6*W&go@>#+X%l0W6pPhq1xay{J|{#Cn+xPtuT8Y7|_
{O-%qWOLdK6PY~pq)2cYgZK;&Wa^QAEq|jX8I(2a0kd(Bf``<q2J$Ujd0A_9-}|5UonX;-%+)oD_8<B&a9HFE?xGK=GL=l>T;uD>k<g~#Wu&-Adp{Rj`2*a~
vdr8M&^M*qTQ;21d^`?N{zib{{aqw?ha{OUl>t2Sbj!C50t06h@fjDwYyRc-c1+o!{7@kn59}~zH72&?@^2?D#l=yer!iTq9>>>WC?##^YbMRYL#}x3yS9Z?
Zt-kGZvakcqgrYRNE>_r*tOknDr8+0WOFh&XMH3v*9Y9N(T@R8=vd>y7D$QhhCpLuvtz7hIX{}VBO@gH%!Q%ZmIQvd<k#gvZOgMK8jo-k>faNykdOSM>m4mu
OT7a5@Rc;e*WWW|+JEg{*G+&m&EPti?LP&>c|KBBVhDv=Zcf%u6BfuM5sfsaX7V{WZT`=?7`|wn>GqG&C}a@fC5Ihrrpq0>cbFP}uhDX3rB1T`r^1lmf{CZm
0E%%mveEU^yvy_>V4ehmD{T$RHUZhM&;&%MO*)5$AfZ*#;on5fhEr&jrC)!;i_C#(!Tn56;fy}r;_Igm;k<uaO{Y77-Yev8Q@T#QFk^YTRm?4^)<xKr^Khpt
AsYRVL7{j4pQxeTd#JS+U19!jd~BekqygwHkPd8x@K+0=FZUbh6JEM{A!o96B)kTnK+M;C_gyBQcJ>-gm^rXhZu8K7n`RZjNH+=w-uQW*`+(by_z$nW0!L?U
7M{bOXdH~(&#IQ<z{HZ2fuNuJMmHij#$031{l9w$F+lysW^3EVEWv+ut>H#Y?^SpvrF9F+e-OiW1fCV@Rlu6?a){*l#+rvb|E>zPgM_Bg$=ONV<&(|mtS`o9
FGndG$@YD4-{_iuPZJcLuBd?s_rLiSCKbL?p0PCzSM?|u9L)v?kt(R(zbdPhxLQlRjLRK^`ZxdRLp0un5A$e^zh?vOkMJ~h_yJ&jzvMcFQVdF*sw+_%hxhU!
NTx}@)=c`VH#RDx86H-5yM(w!x&tSJ-b9=wJZ!AXxlsggSMm+$yeZJAc{~mso!VVEoCelYmH4lUr|;uRBUxK|K!+<Pe&A2@&uvHJmO?1_3{U0YzqX4$S4wd*
7nAh<P)CtB+zPrnRzc*gp6#C^vWMB+VuW_1L1qZxJh_4`F*4o2V|F>3#rKhP=JRHWoE4}ZG(}FyzCTEgsoA<tFJzu&+md+WFm9K^-bQtm_c@?ylzz3(U=dS8
n7w>uwcZZ!LXa6Z@3vp4W`p9=5axH_maAX*@h2vGM57xv3H-L?^GZ;-HoNO;;LIyN6{ggNa$?&2tb97)bq+mVeOT{&<(CyjrJg3~!wNnrid=8X|7Q|RgK`@U
Bj1vFA|PI+m|5{Dvodm)_B6a27r8Fl!een+)BAXujYZnj-C|0Dx3G#T0Jbt%q!O*%nu6;gKa~Bdz+u9~^Rb%r<^t&!$O-}C_mfDrd!>owM!*p}hu;62R+(Zf
;kGkxoRe5fgUuo$_1bALg;XGJPMxmMXQg1N^$s7;v=q=#HP<FtasVRlEm?H8FY*?k)W0w>6ygC?uxak>AIYU+N>m*elbk>ZYdPi$Kz&@4ho6&~AZW7zEdwBW
mVFX14cE!Vjnxdi7z{*J+F=Q=iD>XOd%^r$FeOr;<!AjLl`0C9)ZkHcP)g~IFy!alA`E%6ZU5sq53w-w`=eGg1hBA=1#5ZYI=SlE|D`A&k(4eVAVAcs6hTsl
rpZS_p0H$nhuoydqtAd!b}Y93sg6X_Lm-ueDB5247v3CYXF&6r(KEujN^JLmv-k9@2}F8LrVqbolOOtSw!q4xO%9dQ;1fY-HVkpCy_vm8h)PRPq{nY<el9=^
!!7FLf>lIjdoLV=nCBq^%tfsV&JXouxPFWDirFMs4^>IbLCAz3(qxDK9jiXL9AqcNM`0HfcMSPh(XW@(3WK!+GM@>4^A~=dP!c2@vqu`xzz(%e|MF_Q3!RsI
hxwGwY13G@)2MwK*;($J%Cf$PKABl|;#%<>Osu}kyLK|&j6^PK@r<`HQq0M+#mQXWJZn<%ew`FF;B_cMrpPaRAJUP0#I$J=$-KWalA6h%9m_#6C~i=>G6byK
`Y2BR6@HIN7kTM{!1;tHYdtX^-5lt$W#Kqrb4J4Vnd*E=L8_(*+2vj%R}=Dj*PglT9Fm8wMu!=3!?~`zo3}m!M0;t~D(P`BOrIK@1PyWCZQf9RDoPaNYJs*$
OAzm3LL}{kB-3zC{y0$dLFCzbQMxl@-~`&+R~t@rP8u*c!O-XmTlDyW(IlB`ueLb`e9?V=EswLY8lZ1<WR#42<<9)sLCXzI4}_VkfgL&u-qP@I@ewD#kM1FJ
PG3WE&;7qHOVyv?uU>G*$F!uYM?)i&F$X-9+jsaat=7-$$fT?~1IW=`QdaF1J#*lol^5U|z@drZJZibeoZr9u0w&(ex$(Z?hqZjJV2WYDFY4hLg*02+DC!?P
>87O(a<$Zlxhi@{zWB*Y*<7NZo6vh7G9wMb1>{^fj+KY|oqhv-Zo{a`51~t=_VyDQ2w7U$V$qWK73P()4cgS7k7S(L+vA;j;hx>YAWH)JDx>$YWXc#Nao5z9
ThWU^19$vg@VmT@Emm6BE<hC~VIG5{v3Zy<@Z#cXVZg)JG@U_8dl9=Fqn@#uGdvl>6nDz>zL`HwkV8A5g3Ih6!X{zFi~YN#sG#7#1UV^-6fJSO$2E3Hd(kc&
EvfBiqJBl6np0+7i>XtxW{QE>t~6Uuxt`@$i=iOhDQsaFCWuI3+J!E}P<@-A#+vUICo3)=4@lVFfn4boi4HD{J`=f~-vx4Z7aV~rrv|(lRxQ%zv;}rS4$7jq
S)ZnRQq(Y}a!to6zN9w%W@03y#$NeI^8@D_g)}o%2KhH*R_uevco!ee*;nPLS|)e|aL#+%Oth!(+^a!zV)oH!O;hpUd#^9G6azGW21IA^)7HGBC1}uhMp?P(
TCZ%z_nLO(k2Hn5p*xwEkyUtAI6!hVoAW_~LaBxBEj}!x?mb1<Ods8+RY+EcJVJi)>34$G-slMI+`{~q8g)!KK7Ytq%^juYrxn;Z+aH+~J&H~D0T0T!3D}`_
;^+N8bGJ}xtFT*2JWC^%Mp5{C!AhtDllXJ2?#6%3v;n)hHsfBXIkc6o@BbWwJcF*Bqo^P{OS(NQTRi}+-o!5o(K$8v%<$Jks177h^kE5uLw~X=$aDW?%@ju^
gD<!-LUC|G1^vWBhMmC7Z;m^bBGR7<k{4BE8?SZNSyWdsJ@7?{yipOB@Mq(jlkyahw~ztoe)Y!{J>@M=N*%=7zw6lSK$KHKgiUN9XAgFIavm$?+!Yb{?oh+u
iWtmsHZQa45#gU*-KB1?C3yGqtTkeQB&HW&&<T|ZD}KAs2h`nczFm{ZiqEyGeCL%A7nsP<SUaD=8iqJyLQtOQVl-aflT^sjtj!7tK4cjMtQvge9<V#zar;T-
Q=El+`BWBX5N$_qMDCoyLNp{5mKQM%MS3_NUK`3XZGgaKghcMcAB*<MljkS@>_;B2Ft(74Z)?gbGp-{6?4JU~H8>+2;)k6Hg`0wYy%fHB0a|hT)H}8Y9Fkby
A8C@+d>nrD*@q;tqg#6*!CYESMpixvPk)ezA?x{6g>Ku4zKu2>cjS{Na0`|{pWTBaFZ_njrHW83l7>F1Qa@)w8Dj%~rdA3X6-Gh;7-2=8l6;yiN*KuPG$#2;
C;UZ^fWQDocDC!k{J=$-7bW)AK#jIYg#s{bis&8RKIESg=WpF5+!81>XAKTcn^S9e;DyR*4b;ZS)dTGjsQo7B=X&}XW8i7DEr?U90{3Za;0tywL9?JbR*|?m
LM??o=sWIlr4ZpZV012dt<Qf>P*A=#(0thOB{=N0s>RmN6!woMiYG3cFN=c{(R&Mv*V`5AwbWNg0j_4df)3d;xjmh&agm>I%}W0@+NgzJWwIGnxp0G1p)-z&
mj>Hkb<vv`HG>m5lnng{0p&7U!%lXz9=7AzZNl_Pjgl2NmX~c}oAPrb>w@B99ZY^XTj~zp<DAY}DR=o98^EghGP^d(DWp>a5c`{%!^Y;3EMq%!ciCXSE+T#V
-8wq<o><|wQ?Wfxdm1%DV_;lYqF!hYJk;WMuxczvI}sut?bd1EF8<xO!BQb)UvUu8WG$g!DOg%}(ZLZH4)p%EbLpL`A>V#NTg7fo_KPtq0{!ou84H^?sBN63
;$-~3(s<TXw^nCN@FUGBJv`{gQZ^>%FsDwRkSS_}vT(9bjCW+AK=b%S=mRYiQ=Sp~I{ZM?nT;vs{uPZ4N@t)^S^+(^Yr74XDqYXg{h2IGw9Ga^d08DMr%ZKc
dGu`#6fKE|;-bjZCKvVFM*dljvFlpUHAJv7qLCmZwQg0_$FayA+0B!(A_Rf2;A)9ksfb|pC*yS~X<x_HgGy}ADEPCcjPboM^-RR_7r$bU{Nk(BgZ5_wYOJO1
xGhYJDUUWuu`6vuC(;TfyKK{0_9Xte@B-P^?2aq+O>G(V?pBF!QA63BgosrNWw-l(=ntjY#1zZjsmN9kKOcuPIR)d#Ad{n+Sya5V(Sm5RfLNO<;=mO9z6=vS
B$$lWE*vu_krRuPc;A3{;!)z7ajVPslkQh#Nf^>Kv56{2J1XO=#P(|Ie4K=4qO0n_#xHKDskcElC_s)aBpg7fct}8jlxR+O5hC<}?Pz^$G=CAC6KYVd`cG>!
7dLebSS7rMiTKkn>@8g!?4ve2@#hgw77Wv2u(#JR0As~ryRi&Fhb=iaqF$TfmKEH8fRXeTw?~J%RM3hk>6j9z)2*{N@Zl_@B2FMABG*8ejR+<NU%vgQecUav
xz!jGs!j=H(d3Z;>hFOMqAJu8eqXv(fK_H9HP?MJ6HZB(w&TZutdhdSeK<bB%Su{DfNvd3uZhys0ia^flOMH__+BF%{e<Ooim69C#gsrQxX!R~46#27uN>9!
&@2vUg^94yez4{+$Kp&r6@?V3!5big&=7~D1@Ly1q&gM})i*{;_^Ne42joBk?X_ApAK3UnoavSp>*uvqHRVT(|81$tYGipcUu(k>b@pMXv<|MNF~R5Rddo44
BczePNSuc0x7kvir>+9GIjfyT@mx|-=T-CIYiWDD;KUC#IvltnCq~nJ$cIl`H`^OvwRG*Q)fSMw5X^L6Orjor$rIFO2mmg9I!@cZ;3&K2_kku|Vg*r*Z)Te%
vVD1{)tz19AdPq&cAir}s?Zby;H5v05+?#${uduNjp|6l`jsZyP+R#AX*hOCBOslG&%nsz(23LbS_HMI*lWR1F*;)aeUM(oYK5nKP+1O=s*XfGU9pz0dH!WE
6%)1$&mvd1U%FBH)<-?^tyS(yMCn0m`fWZY9TNzBet&gvvc_ZlHu#~xg%=Ovd33To*Gdt<Jf(>eV$@KuJW%c{yK8yCFWU%zZ@9)k5Niw9b^Ap)$g^Zf2YvF3
)H9)rls47~RbT2eP>+VFSYyG>Ty|cln={Vj506=5Db`#~k+b~%WApwN825l3Od`pLHq_9#bo-`@W>LgL(vU5^bL;v}Hfg__qHHZRwo6q|u7O|(j@{{QL0aFN
-ps(E0W^uS7|P9G8~u&dgS`U2IU9fA70rhHH!99;scxCXB)us-_KWJ!7$o%K4NQa!VwOjo|HZ|j=_3F|&=mqLQCwxRqC(k38qlq6^42Na|JPC&QLu5IZ9QT*
3QqhB_7>Uub#MPG1h0T^Mw}P@UU{H42VGG6D%vd<-^6$Hn?3WgWB_T6*1z-hQa=vXk-S$VP+G&uE^52-8j`&qi~JVIRb5y&B^o9FOPS8IzDP5bvj^iX?a#9S
a^<*kEa8$$1yul}?E(G26AZS#T>0p3S#n5HLrB10z~Wtu&qI9-n8{A%j<)CaKwqPud7qbE<AtPqsYPoG2>uB_3j&KdaTrm<qGX7!8hdT8Q3w<BR@wl76~hXO
=3)Y^YGM_IWtfedl*wKN0OQZuX3^s6YX?aVmwUzy!E)1=E!4F!Vms;uxw0N;-~mohuV<M8&d2gd8niq$O!x;yglITiVSwsspn+JnHG7j<hN0bZ5amf%NQ$Ei
322a#x#09}wPSM`T3y;yUvR`mXqd)WGOYJqWdh1b2z`)*W*Ocj1C1MuZ;FHS<?M&44%g)91V?<Nrm?62{58f*&<d*XwX9yC7_Ke4c56MNK)41HdWDBxsP@7W
pp>fFx3KB#E@W8tMyH<5;mh2&p1*{llw8<=qd(wcZL|^Jy87iTwWqu1$FsBN=ZbFj!%8skF3**+PQ=j`6Pcx!spH?jmjHTjiOse=7w=!7+tnyZ5b;;>3y*#G
^lfGoZdP@$-)&p>;-J=EY5IN7HpsrK(R0BGmJ|@hrsix6hS5^IosC?`wqSU!;G72rDmtVg_zc=$;wxK#OhF`1=MHLjIAa}El-tOme28R$4({*70L*HlOhI0N
jbOm0KT}js6j9=}u@wHBJQf!CQyZV=C2i2L5KD6V8+q43+TS8%e8AImM(bb^J4wdP>yX4ov%ooMt1eQ)OG_1W*DcsIn{n8|&#b@Jc|Mz3Uj~l7mDB_SC<6pV
NLQ@eHKYSAx@DGMbSIp|Vs6_{>>mAa?^NrbomvdmOqNQ_)TAstbjT%zG}F=^RZ1OTz3Ru|4Kay_(xc8i;!txtFlp2~CQ{SJzij5#tX8QT{~8vJ!O8DSWTH`r
ba67LyBV^eKT*_PY^mYPAvH@2X9_;OH)twH3V-3i&%3W^RM#JsC8vMCdF6FKFKga;n_Il{ZVL>zlNsBBD&2AVoc#lB4y<hx-a8SPGxxjCse(0D3o<fyG&`Dj
pKWna%baZT*8dAGdDXqmFbT6NN6!qmd#4P&|AuUsYB^ch;TBtWh5ooa53clHlF?mi+4taXd~)E2ZT^fjW@9QTnE#OFi+TV!YiNCRbw!-ICsmwde2{76$^xn`
!rT^b5uuA98VGf`3Cj+Q7ZZ9X!D@IsB}`EW!uVVux+5&3{LNg61V<3V+@1Xka==ojUBvI0^_eG98dB%Z9X}kM>rNPpoy4_MRQL@Ij|pTC%Vy1fo&NG*{%~`h
IRV~me+=DT$ySQ<3SK(`Uk)x@IxrsnJY|4GP!J<roVZw^^~V(>kJKz;lQbq{pTp#%@CK72q_O2|(jDpdMEcQslm34`Y}Bfz{G6!w+es(a=R%Ml$x$L4w5ZCa
AF=B(SDULjW8tPz=X(p^FsEm`OqTljfMn1$R5oMqpY*;j{E(p^Higl!L8ud2Z#H|jN7+{XZz1;PGdZAYgb=gwqo_(VwJW0HtjHU@F1@}bM(yh8JJhRvnU8fx
tZ?^S;qA3Z{G=YmK=K7P&&sp)-{<B+H})$v-|ZF%icWrNdH&HG8mS8T`9y0U4-uSjZ+D%lI*Zr^O{V<Sk}bAe$g$Ep{XPyPGN!(e!>hj|ip&9Z=v8xFtL*X3
dTYt?lKtnImkg~KYp7psnBXNTZ&RWAsx8zuZOfdxx-O@sRA`R{J^Q<V1Ru>y-*r#m!6#4*pBi5Dk%I<(>Zt)ItyS}J_7vh=e0SVgtu`ra!La1$i;ZJs1^GtZ
JUTTQ`SdXtGMjWS#pqd}b1bZG;{I!WS?V2Zru;<C2pB&hRjxt<rGht%pxq<`v&mvPbD9*5WX>kc(MIU(Id<KI_(gfb;kFXUsD{2-{jhis3XTPxm<St9$-~CF
aVDSN*^HIzMQ{w9v>tuIF!laU`+je7t_b?Z&HEdiV*K6VXs>wj7IM!=drBne)}AW}6sCXzjXYAnUXxgJzwF%P5O1%E&8J^&PD-}lko19^6A(KBCrMQG79ZDl
1%yzsR__wJ{9ar!GsbtSjt5e=LjEL(Ej@&9W16zlB;zq8?=BU!D=kVp2+NgVv5QCgNqZzW5kwgwp}JBA)^Yk-I>t=%b<&gdjJch^(2a{3dO*j$@MJ9`CufFf
N=nl{G$dls($9TAeq|pQmHj9dAYGf86;as8O@=5>w4hH;=|R(SsVZ`(7doeW|EXNd(c`>^JmW2<Y1_x{zX#tK3;Y7+3aYg1_`Br!REg$Y;^eG|!zU?Yhu$$$
6QuXE4$H+trWWgf%nT%eSSlauT8ItzGc3R45&$|!%S{hLRJHJmB$Fgb2c*c~tIq#Y@~r+UP9hT5!|Qp{IATw+x$wJnPoI)0F{qM<^d@kNqcdA0YUhtoV?vVh
Gv49O4FzV<`}=MXTRQxE1_Tb$GDnA<pg~E@9K^r1O$$a6CWB<)O4!{*A4J#p3k2Q;FP)u@gj@`2c-+;bx~y`Zp~U3RyM(ZxsDNgN(A4w`3xhn<u_}myzUB6#
W&gY>FRd87lg|Pz=@04b!okNhxEu6ixornKg<-90eXi@chR~JoeZ=RFdPI1P6clkV6fJlewd(3kTJRdcjol*kH`N?dD%z#|(A_eW)On(Jr5s6I^L=Sxjm5zp
MK`PyNgAb%|1!ej@O<VA<70P-EqyRpM}sO4gWcU?lZ(!`zR+G6sp*S*%{XEll{8>NyMQx6`EfCCh*{b#<0%Sd*-~L3lSY7Z)ns4#rt1uS>Y&!NJp3uzN~dk&
F+?LhY8wgCJvtk!x`^<y?EROx(OzM{fiR&&RWV~|^V?Tf<sYr#Y=qcl^?O1}>l{M`i(oWkLd0#xDdOiddN^1oI9HL*;4BOU@0V7g5pY}YnXl>1E>gPxsAOeI
u}yhkM`Uo~nnLyjZc0cK9+Z3OtV}lV+0S-FOSu#GjdzXBgkVLiibrPknxw#vn1M?=rlT22D?DP+UO%AJZ3{9j<(b_>T@C(8h2PD$d1`>Eawz+B0d;zWJf_@l
*jEmQ_C&@P249X$``e?HMbqWP=@W=Y^sj@Uv~V3`Sw5B?#0Q3QL-x5Eup3K9w9i&Y85X!5(*8Lg1>ZfAhV`t|0GGO!Wx$%+go7%W;!aB}0%+`8b?q-S3LpVI
W&P0i2yxt!emgsPnFQD(u~gb)_nIlrE574PRh-TLnSe3;7Yp07qWaJV^l#EKtc9de^I6({B@RHIVFmDsL@UOo56()(JQ0%~7W}T)5YeDwEpO@Y$(9yy-{Gr@
qxpUiU7!c8)h3`)<Wvp5rF`0cn<LGVyR$+Nre02;$O;I_2%A=XEQCtJ9LeKR#niS4&u9c99#9u;qkiTkfJdsX?43o($^4C!Y5qem7f%hKo;gD<gIzW*-r>m0
QtiSpdBlF`C6~msUt~=%cn-){m}-*7q*+!i;Fi0uNW%PJ4kBl0==e|zxcK5wTjSQQ9YF0%GtiOd8nI@@;X}5(VO%7t(u$*Wjtftpvg59+XT@JbJ;#zjOT0g7
Rczo2suwCjH!HOV7OqCpmb32t3Oc|)+XUCo-L^{X(Ow<dy=Q#-!<ztP_1a5OS5?H4`)~BT-?BCUeZT|MR=Ap$ln*(Pa`YDfr3|*RAlTZ}w&CzAu^-~(^QeO&
T(qE$2{}Gdj7(MlyO?wV*`!Z-(`mpsNN<wxL>yUmFN^+<ls)a9*+x&9bIHTSw&m$a@UBNE5dBYlnYL_WaRRLwRoFPUPtcl->3M{ClGS<pyrS1#L_A^Xgl@;p
VtxDWLuD|NvErdQ7CRxGi(sVOjK{yOZWAMe_0@LCG`yX?HTo{qt|=Q&1H0Ry5-EIIltYL!q<@^vS3xmI|GdUAXHo^u(rbywxO`px?BlfV+WLp(xQ`%z!vjrf
S9cxFjI!Rl<sM$Y*|N_uvN{&gtTqR%L>(;?SIlOC18hv-v6F=c;E1Aus{D)HhxFZs*Dz<JS$X=GL|wIPd8JLK%rl`egX*XzGa?$B8{Lq;WR>>Wigrr$?4n@Y
-1af7wCq3ssES38&>b!mE6aPE%#moW?RvS8VOSB61Y$kmdK_X?hE+=#NPlwBOhmzi_}?tg7EVfwpql|Mh5@>0Gtr-tUxNDR`n1#OPcm1l!QqbGo11GhsTnXu
Qz!SlfjQ>4ll=1L$br%t5a#q@FJQT+rf>@a31^Vc(XD#Z7pc@)?1@b7C}+PAhl5_02VjM4Mv_lsl>luy2wENZAWf5LH|cOyA;RmrM!89Q@wLAW-(-|nbJW7O
H{LYWk(OttZi+tRNtVTZQ0{RsaiOKq={wFPGg;Lj!TAs7S&+;p+I<NSW1f$FA={^}H#uFxE`|yyXux!GxF{Ft!sVPI*^zDZf&zCk0+@>wSyM`iL#{N64-Yg)
+(d#GkPO1D?oxjy77&*$35|#^QQ|kO86S{;I3GU+=07VhgzJy*sPbFuLMWkOQXe}I9?Y<uTlZWxkc`4y)6E3^M^fY8hWY!N-S9xjdWFGXNxvUa>wGVtW{l4|
+@IF0YaNSaOu$HB%1qsR|7j2G*7lk@ua>ETYZJM&=i)^X@8~|Z3!|j{QS*`$H6Q&^pM|^-pCWur5^5ExWP#jE>P<&G-^W}ub8t_&EDD!o#2NM)fi0=G1O;d_
QY?g-yE5FSIHCljCEi6Va5j)q#sXTmt32b4uyHzHWqx&PBK=J$D;5CN(X}TU2iiAGij(^ZXR`N==iw1-w3<-ZVE}!R>$Fnsu;?Y!X3bK?G?rp6Vc9pWU%;Hj
z7xD|qd7g3pCn{1M@2Ccr8RADe0KuLq$kQ9*ddGbFxBi+mlXkRX(|T2JhSk7hpc_~bw>ytlkv0MHN11sWOfgJcl>?Zh6e$%JBNN{@MT^_nD0qI36aNf!&j4{
rmG-;GJ&$>pHST3Mv0Z10uR<}%3l{>)Wh7aoP+8X9#PO~%-Jxi?&&zr0|a?~TvD)ui!IV05YsMSXG>0g)SuV3dGQ#cTi%sOltLoRdWbMQev5Lx><6u-&3UYN
>2b{BwG*f)&#+Ft0rkMsOJFZlT6#bf(riaXHmI(ATNPQgFyqWL;>|7b99_A7ZLw2#wLQ`X7!>_$V@32Qf4hR_7XHk{wiH}NQ0@;#w^XlZU3}7iTHZrIArD>O
u*(w0yXXKZ4Q>-o6T|Uyt7dt7#RD9~=h^UZ{w+dH<mNP$nDWTeN#M{KK~kmL+1QbS)98ng`KX8EsqA4VXPeo20HKWjvWhuoAV}_od!0MUXt1CeBrCFd7puoP
56sR1UyZ>L<WPA{!v_n#u}#mwUs!e8N>g^ngQqn1H-TciLHB_E;@#z(tUQ2P(|vhEnXfZCldv@}g5P6cREV3D=mlg2>o@`&asp3}u|#t#&$HY2+GC~F&_OOo
Sk0rPRs6J$%WfffE8&%BK8;GE>K2U8@;Gjdc1b(opPF<pe@dx$T_^2QN_U>*1q8KqwSye+@<TF;`zpA_wSeGS{2m(wAdcRWo(V8m53TlcTlnEMVowS6EZOli
?ZC(!;&_)DqFb-@Nv4Wj0muUGOzP<ymZmJw4Fv({%f9z1rhVMFR$}v`Tl*F1c#>jy-6~qFifpQps~m&wRL?dQ>CM(Q+@l~xANX{}Fup3x9$~i4j5_Qv6~Byw
$q$a#mhH|9WN|aEC%lqQx9Yk2dv5PvVlAfYFA0~;Vl{;7y+=YuQ^t+eGn<{4*6=%t3dy~5Tz>okr{BjCgz9dpxG=LE8?72^;CV=gpLFmK%)nzgrbAwS!ux9b
&P&K?L9%%Uy^0mP0=zj5X0c^Z>AlCPDU<p|hGdNkiWXtgQXv57SP}e9#%0-B;<!F!n*DdW0l!Ue515n{iI&DJ!1=d+HUF+#0c688({X$}wm#&Ym`RJiEB$`L
Al<&wQpUyENh1*=RoO%L_spFN9_Y&28Y`-eApwc=Z}?NmKV*BIok6$Y=oxB>B@Ad|X3ed(;8GTY^Gul21?CC~fA0&qO1TH7xXvlHz|l6krfte?Sd}OIrhzXo
Ufc;g%Ia3e0v-A$Vwq2HiZ$z-Ck}gSH~HI?ig&}VrafH#|L5eE;o;R}ywZMSWca887_q?gZlh3AQe|yj6`J%fn38up-U%GkOK#j@PHRqe2uJtCw{4o%nKoIC
x$r#{Eyzg=TxXgbyP`DtPrT@~M10tp5?V<Fn_7f!fRb0~PB?%dAoq|m@Zhl_dcpEwZR^cAsuVm?pdAbl@sQk3%;IiZy02wkdnR+&a(q2M_QmV{k?$oM8s_@~
hrh~o%xb7HItNY;OQlR{v*`=Z(V-a_^F~U8$rJ}V=iM3C2j|rPecdsLImckc&Fc@AG}$c&HDE!9Bw8MIo?D!E=P=`N_a6Mqk+_uBY1dKZy0LF0BG;xI<DB_X
@2!HdPqRGo@$2o<vcntK*s5~~|NYH9i+`c-Y_Age4Dr16Xg*qxM^c;xPkDWr5&AXY9A_OqQXc-g+8>&cDw1EW_{e)HAuz)^>Gq{?T}%K|f0Wm~&+Ran?ZBj)
1vj(+bPYV4UgbY2xee7p^WJwW%*(tljH@7{*c~>JTfPokYo*Hekab`U|Cuyn)&wk76Nti@{~|+fXt9*M)ro%jqs7Z@-Ag!~w623JWT`&`tOJi?zE|g#G3T1Q
Pzg`LMAWFL^^){nEk$gNVqAl04_F)JhmnitGKF`t2QGBU(V=>`PSv{-3+=8KRnsHti?c=QddtmyhUJs*-$Oa*oU6{>14>d|9o2$hSfXG1G%uSolM3eDj3Urb
TdrNSR7f?&tC9fES0Qp1+e089-<9{eLQu^)BWpenznxPE)}NW_jxA$7X#DhZ+4rAWdJt#a=eo6ZQ=!v#v7DjFkR`QICiB>QvD3Y|aNkOh%+C$0njLLD_ha!?
60|7CR5Q$IoiFRGmC~NV5|)UZdR-v&`rF2t;Eh^0q&XHbGuyU={jP!XDF<-P9=hv-PqOcv?*iV2=$9&I&{o@emLB6$1e6(4r=MrlqWdE}%18_2<C2FB(>9%<
mgBNiM2pIgyttbuEdM1KB%euzgnW}b-1{&R$`Y;Bsz2bYFa$9OX3&6x&azsUXchzfNnFv8y-f&#&}j7Yw0f>(66*9a_B#m(@HxLg)hdhdHKmbI%gR`Cw&CS}
&wIvYAE&IYezGl>$i>BoiqQt;(+a=dW|9y^RVLsN?&S+FO0gp04&G-+O*J;olPa!H>qRI=Npne-oQo2HMPq3k3EVnizoI0xH3NbTF{hKsqKnlYYIHeM&3gGV
=fO_@fpkJD!2I3xAhg(Bf`ZNJ1z@K`Qs9(Ji{*L)|DKuw-Nz%a*^t}_H?bHiV;6~MR))vAWLU}?haGjL__+0YRK&Y{)(~e~fv_*Kfo)iCUe>r0S8+c#_N}eP
6_4-4AUyEh6;IJHv>5pK01)US;M*7)6L;^!4<f<RJ7ADVNlhP-d%MWuU#AJYQ<({yMbohcb{V&Fi9JXB_UZ^&UFAmC;|De?0~0f&LeiN<eE9w;1RG>ETPXjD
B3sy<CmN5|m?S*>)cmv)Y9v~ZEYEM2GG!-Bk?ML|26quAF1~-~b|s|x%14Bat(5LUBD4*4&tyJI+$`E|x)q#z4k(uo9n@zmSvX>}cMzODE<ISUvd1*^Pvu2>
Rg4izAz7gRC!zJ};c7$%uq%?keM?qU$p-*di&(?GE0$Xh@&F>c9?RGh`8_33u&l#lG(A^(iaKq<BjDJ)#Iax-i0+N|Z=)5s6^1<|HJW}Zu6u6#-<_?}xkWtQ
fqyZ*9JZn599GI;TN<OeEPO19w-teQ{5jZ}`+gAt)Iz^_axD^hxt~U6El+ZaN6M-`{B;&L=2ZUl?En&-#C)k7cp(%{Hj}8(9zZTeR;}h~E_sYr`NZgjLs4~b
sMSO1rE7aLH&!}sZSIuxEi!!~Nw|V<PT^J2)Ea|OXh#z;ufI1io<f(l5;>>;wUiVGyb?kmc8&;p*F@fZ?<>+g?%jxBU~rR=_bA-P^$-wN-o+2}u6omCthg2B
_Ld$N5sPpATpi-w7YfrIQck4Dkh4Mz9+t;%m;->{qdQj1RC8rPOhWy}DCGiv(t1)#)8bV!LxrSoo$=Ca{7-ck@n&#1AG~SmVUdUW*X4=@|F3ePXTEE3dYTj*
puu-IU*W}wCKf3nHC@h~GX)nwSURZj=qd_L(Rg}E!X*9y>fHuK5)5`8TRzI-RqO7A0jf0<=pwdF8{12c>;l`i8xrM|NJ%ERaDGBxpE+CjhB-$M2eGmI8EJ$9
DEhJ~G36sAIV%I&Moja<V*gn+GG?N&M$W}11JFk50dMTpA%FzFIZ4ely*Q9a9n?R<AtUjZIy(<$H5U#|q&X6Il_ot0<K`zl3J|B^+usx9JV9~45FeSk0HE>-
Uo#i;ZaDhL7zN5dwWoam_k;MvogP>^e_g=aW=3b4wjlU>P`%}wl0$TgN!njnzm3m<dFcTM#GVI{gBL9(VwN)P#cO0~)JQ$?=vDP(36q1BfliMR-ef}d!f4o!
gd>nYjGk~=+J0=yB>4=)7h(G;`8JFI_hyk$Fy(?F*Zjpgp|Wk5gT_!2iSabbPQ+pCr#%K`>}O6|w&*&&?i{mlvj=X$)F<d|)pOxMx-jkN%^2lv{w(F0dKz=e
O&w}<1uJ+H*d{~Ef|*-~=#tCtt8Kk`&VlING0XVT&A&FQpig;=lbw6LSE&xc!xEhZs&GiphUQ1K2S2m@`xY59n2E9=e|0heZ-wZ|4SBK-HZd$9?0vx<fI7IC
4ulS+CE=Up+5az|$pa$}nZ#i}$wgi_N+XCWzjA6fAyabt=>2;r(Y|(-65-I004S|%r)68LhLr%)k9J$g<}j9y=kW7<a#{GZ5p!V5r^y5vg~=u3azH=pX)j^Y
#twqmyL`)k6hKfNdz0!>(Cn}?{XWICjDrof-WZ>C!i~C)B8&557;ICwJ6y)It-Kx?bBg;=VI5iZ0niv^yq_#us&RFc_U$y(%O_RGS5W8v%;5bCy}<?!l5fJU
zOv5x7ZCwl=u+7CTW8p73_&k6cw5%7!f?|&3&mp={|hQPm>vs#uBhQbVK-3O%zje-cp*sbRvjMl|Nov!Yk|{)s4&7%_}oQ>qGQlAA@B|$j1t_j+qR&AqiFIa
<9XVzFeG(4Dz{UJo;4UWi9X?ZTilte{}KIWIDpc}q6cJJrlV#@X6<YZ1D^cr8?+`*R55>g%4n|`?#2GZ8BTLx(l;+aUh+)_+F~w?OC@kA@}+N*RVHz)a=VIW
6M?EWKg83#mVNUtEdSwfB`To5+k6)!P!Z<az5gKE%d-P(xG;B3zn9C7x_v|w?_-uz$5N8fwxo$OaNkpjeEKSur@m@vm_K;8A-jPmjr(AaWV$df6GGo{i*ftX
gtJ%;bpER%uP7Gsoc%_HvrcTE&|uYvbju8<BT1Z~GiGQnt-V))Aj#<#6`XFxkb*4k)oAeIb@O8$z?Ux_=rVx8SUV!wSwUUwz|`_c!6j}eF(oZ!iCdbW(LYq%
Awam+Q_{87@|u5aqKy9W)Ji01NtM{GTf3GpNW-mMGM-xomYL8Iy(oUVte-Kt{9{@DSS~D4PR`_`;V-u>D@t=AaIg_GShBN}a+VLNGQBz57JB?<#l(TakOcp4
32j+Crd~;bVS@YkxCurCm)@p$Uuv-C1xP>BIBW;b;A+A43TrbnlzMZj(aCxwlOR%^=~Plnq-vj(`G<RY0uou06^6}=^jS=*wdjHl38Be^L0G;ki_&i`+TC%w
8z;GN$&L`A>c2I$z)6w^P&WZKbR3(~Tc0me)(fX)XFxj7wft9(9zJYbbEUM6oT-(1I^bZ~S?s9!dch_3_j#O}`8~i*_2nI5^D($PvCha98j#vrtGjpe;}*P{
9Vx-U@yBxy>dZ@^@)YtD2Mo1xpaA)oauPrB?G)YGiAUAFh`WnZh8xnvsS<PVX3zINZScuU_qek-F*tePVvs&*T2u~MR<09OA7{!Ke&359?+mz#MKJxAALp=x
4#*sSgGtah*8tvtt@kuA>%i8@RR!lA5d=U}!7PyN;Dq}sgiXc&+ly#sfyFssEiaqlxz#qn5vjY_wmbVpf4y)xnc{&L&wh?{8p{Ew=cE9fH_tXVTQ9NaxZA3B
&vMcqw|g1r_#yJBu>#Q0G80xBsLtDUaW_M9CipS7t{3YtALjog$xMnJ-m)*ZRpV}Cyk<?JuzHUJHJETVN$BQ0N*U?O=9TWg^_W?o-db5GQNK{_6QinutNjrs
xP#)UEx-;k=;v#t2FUhIJK3$|B%Q9c35?>Hxv@}V9l4M{Yo?>~C7~A1Yl{Z>MlB-yBfmNAMx#QF4dH@vFLM(Ts-FNn1Jipak~sa*gm5=)&0YChXgA@`y6g${
98or~E?_=0_5{a7UBq^}zg~1%hHDXNy%D<`fxY>h48Ut&#i?L`^*s?e_FW6UOR;90(x=E&s?Ky(lg1OB$~dD)Oz>aus5#554JJG0cOr*EDJtW=`f=o=WMZRR
L)m0{2<_&Z9QP&*`pH&=!ToaOJBs|4&Cauw>>}1Fj>4Qj)Y@T+sX3uxvw5~F(Bg;KEn`PV@KkoMhr(7=n@~Yr)0HI<CjkVD&XVtKSXk;0#ZtZ>=bHmBE-w;j
Zx=%x3LZxD`O!e~U4gMoTc7v=xtgFJO->8JevXf~+3w^!+{M+0h(<px;<sjY>H!jjxMOctGgA&sNqarkn2R&_Uywm;>FTV?1Nu5^y00P8VsPMb&##Q#4J0P+
+b<nK2fqA~ATFXf7mJ;gJF9|EvI?v-$6lveau`HK$|vWSqqtkj0~%OyHj46V=e>(GYC8X%L2Oy|6DmNQz#gd}5-gUj`%b3!ub3)Opy5v$ku-@kep8Orr5$`D
eM<?-<qqIHK@ck~NNZ)0u+c9N5|WMWdb3wK3|3C;L=Cx`+vRNv)IZY!G<J{bkVPtV*f5dO-1$4-J!{$cr+5N7>HFlgUKFSy=0oknoPMqs4HECl>$3&jxHPlj
nd<(QM7v81+DE;+7cdje8_{rF#%dK_JM|zLU|QRAv0lEeS^k3!U(-N~?dIDrZ+Z(XR7+JQsNWq;2di*!C9ITM9{hV%lRkj1G){(OJAgPtjXf})0vewWYFNH2
w`^6TL#riaA6brRTY8gRz14Ei>X9v5r`thTn5bY$dm7|p;N0Ck<s_nOs8sbPF^0$*i94SIXS~%4+{%ANiu6zec2E59Ve)tV0h*$sgh<DjVIP`7c;8inn{9$x
DS<@v!7VEy)R3ZWLYCam+N$M^t}WUUHXdSRKvBno)r8**umYd8C!P;TerT;J0Tm>%cFR<LAW%v@OR?DuR%16Ov|b`xi2?gN&BU8BlK7kOf`?t)#Ef*PG}ONt
@iN10b^x&o)9~YdP%j2ybG*<A11i-A`#|IG)sgi_%Y!B(v=Y9_Aktw`10VfH^(<UWnvSRIlAN_PQ6Q-MK*MN-KME4!vyP;7{`&-A#{u5halG!3Q;j4&HdI&u
IN?DfHYa-I@-qjKEITT=k0~luBwrpPlzwTo2g`fl<{=UJ-J_=c3U{E1se7POFP3)(lv7W{hWFPaw*9A>MNGQzI&YX^==c`|_>}ic!h9ZqEsfM97AgGJ{~ZL`
c^kax(l&)pFu`bGGAFl^UZRi&rZ5>6pQ~ZxjtpNFeA%+DSt?yP#h{Pc+e4aQ486-(iG8@PW1mJzws0+)MbLC}sTBCMm3S?+wuc*fH7hnY%f>$d>DzE(3YIF6
?;Q|*GqIoE*SH^}hi<-bResv93&}EYTFo_u*3v~~AW#o(F^@_4jR6?uKT&o1K{uaU;_1Zx`R5UfOKeJ+Qi2y7WABT>ULn0-;qG6_ftU4mGe@6Xen@#N<*QkU
t>aoVt{rrg{80JV1K}p>B_!I`z$*f$fYbs*c5CS<sP}}SOC&3D7w+MBcA6$l10zjrIo$}`#JN(WbGR2I2v1=HF>NohEB<ukq~!oxoa#~%#o2Pa(Uih51(K9C
&0#;+I*0V}AFve!;!|E$oxV(;Rz|!I)N`*pjCx#CcfF=0XA<w26;~G91ZLTG{!SCl*i|HY-o<s7uCwwO;qDP~?1tRTN$5-sqQs*|Fa+Cf%8=!yCRV5neTEa<
7wPNTpZW-;8THd59FB>kPlUg9k0&hiM_q0N!zyj>hKsCaYyi_@z2@}~kgT+emKL4zM`|o5Pra^d1+S=!_+(=!hXn+Z23|H2`;nAT>QrbDQu7NHdg}~WrFjtr
a1?wwNgcv630|dRtdr_y4y!#T942OZO6`Z;5;>y!T9lyhMA2rT!dG5Iv9>W3cKUTh><M=uNdO)9To+F}jn`=YimLkWr)zl(#zNuH7mB?(Aawl`<2dPLMSY%>
o+b}+XODBm)DXIYZm>fvzx7K--p5J8eUFO5Z`Iyv+ubrFs8z&GQuF`w+yK}*K`l^BD{lqZ^vfHUddcQon`qqO2JK;5V~j6TTjKys^iq%8*Z%Yve8r2@^GBKI
>?c7jIWxvAUQtZ5{;82*O|m;97|vi=2R0mB3LGU~Tk9@-02r1gduj|>ghcRSK9LL5h2n%?y8j*mVw$8>y!0%cu~N?m7#~D9R!ePeMf+R$)QnKp;cYFK4|L{K
l;N-}TF}#o#4g<|#qpU24+u=u6#y>M<c>7nZlvIofSv%EY2p-kWidUXh*W|@-FQEYMmW`h9JwGF59fG4{|)j^cKd`oNBe!)hl0JJ!<C|xAR-^2xpVVr01W2@
lf6-Z=vk4aJC3j@#`KNHmMWGa@T5x%XXVSC2%kq<%4r^}P2s;NE3nKe8j>hF0g@eNVtH4+Te|s$#k5_20Q%G$(WzOg?kMILJg*Cu_XAXt)w}fKqzVyoehmi@
)Hb+0m<gw`GWM4sq$EYI1Ys*d$w56^#ZV7^)BQ{$)y@Q_f}^JTiP*hSt;_WWsMuG{?3v#buibUh&tABXbWh8JM{UM`t1@UL5vnkp7GBF{)^s6PB2I8_6yi3`
G0r!ngVjv968p4)t7ep%PM@4W@*IM~W;F9cJpG*+I^zAnuhhqM<AnR<yDQ4!KRiBEauU`DTi&EDU2@)&@%Vvu4|G44xlzxgaUNF1FXXnQ?WUL}Qg*=ZgKw4z
92&>*GzibYFaaVMxyx$3sAHk!(g!hTj1Sp=>_kaEABuX;K--*eb!~ONK|Q)*ly*;7I>k`4^1!|(`<p>1jry<~rYw`4Vox5VsrDU_okn~>&Rurfj2p~5i}ws}
oZI*WsA5RorHlz!_tN$=3v&4YxN02`vnh-4+f1UL{L_LLl3`q2KGB&&lTPu05B>@Kxs<6}<kt2$z@Z7&wKr5Y92&_&B9D1lM}!!I;r^#mlE~;Xh1W)8s(jDC
ec9BytHd5}Rt@l4*}Cl#sZ4bT=c5<qFcv$Q0jta$MKBN%yEo{A-}3{_kJX7W?vpQpMIOZ2buNHUDWD8K0Sk?oI}>H$`4x8C+8?e8fFQN04$bC_)~|29e}<4`
>Ofg~c=D(t(Uto<&dP~8H>q>QgJfCZ@_dY`FAILg1Yz*e3!5@m#s6=lJSIDp*4$2IN$W~acYYoOAnjiqaMnw09x818vp;jierjfr5g|BQFpth_?w^bMSGS?L
vEVN&GZV!3i1$W@7$eMI1CdK+t2fx&moaxueDHc&@`|08;TNK=Ms!jwLdLYxQuRre|Ls=Q@ohX?a<<~<xAW`(ag<~h*IVos^#+y3PbGp`0kf2J>_)f@ohYxy
P*?W%^ib?Hi07+TjGqtA;wzDV?{!$`*e;tK3ooabVlwy{$MF@zfDBcAdXtj2JFha}!6m$4bUv9{)e<`M?-o)dtKstULBxDz5(%A8l-(0M<1jrTnVR8$UnPsa
f@Ho=9_tq#X#$OlgW=o*{f?fzWs?R*b@`Z09bE?z_IiV<uGs*W)c+<>1uavc7==7*2)PH4)Yr9F{KAkMNlU&jZgL}lE~Jy>&=}LY^t@XSyi61U^h<Z=jP%3s
AIS?xiznw*;Vy1ds0#Ao`d!yVPS6ScJL2+D1=q!<ItBljqGEZs=MDM;G-m1JD=(Bvxyur8^A6<AbI4fjn!gr{?R)nPFq@1x&o)u`4T)m~_0z$ax8LOKy~0nt
q~qg`Zn!;6Lmjb_zmR7<i!jGz&`FF-{^+gS07tfj7*0VJW&&rBXmmy_U6d%G!fU~NoFZ)0GFbg8QT>;t*f`1F-{%kH&!L)J!>Vl9v5Z=(0+_35X-jwU?2RyP
1$Od-RbqZYLP2!n9RR1G@OFh5E2b}LAT+#P%_9ME1K5G8sl*JHAPb_o&~9V_3#w)H+%M~*_Kt_%Dv5EsLBOwg(Dg(Mk@{QqX#QeVpT&M)lecFtj#pv%i^eAq
<}+fagQG$-s#H<gQtxRvDiV%*7Nv(c^BZ@oS_M(*H%jZeA3vN>rx$xadnn|cN>i%VSvqE|M(*$EN}HggYhw0ZMZ2|}apdkYrB^Rp=8c4=YA)tNKP@`BHe6Ij
c*&fcP>a1U>f(K6+mM#O@_fMZk*P%p$-D=!Kegn2okIUib-=ZMH*;<U6HG@;2;6YuQ=|-02NYA7vc}znXUN=S`*ZnwW36pUK^LlERW)BG{*)(?Hb=jW-PBbZ
1H$=B=R-{yWnBN|95cQCSJbA+WU&Jqap)6udS_7G*&qiJ6|5qp)d9PiR?b3>$9F2@;Tvuj&`iangXXU8`;P93Ku~`wbf0V`xTngUUtog(JHlcVImjp(!w~cS
^#9C7<PB8AGRU6<PG`zVopq(dyiBC<{Z0jw|6|ic?3H~LQ<6|#MO){|CYWLYuU20t8@11JVEKh;TVQ<-_`TE!#2!B0N2AbCx%I<lSz*2tVJYo@r%DT7D4;8U
48((VUj4Aq&d{<OAx7E6s_7^|<6JHk=ex8DCgzN651kt6Ts#l@SFJ3Aw&bQIwnKdO1ylEwJ%<KY)oN2JrCs)1+P{KyWIgkQsl?Vx-;x9o-pG~1+c_jDlf0f#
zHuEOnGLx`xg);*q={ylQWB3{N0#V?V-3;rM45mFn0)9Iqbr)$OuN*dNI|bSuX~aW2WVBWGw)|I$Wz?)qZXd$z-Y|F?xbr<9}kJLFVIL|ocn{HH@;|Xn!azZ
+7+@A?Q=y>fE|sOh`4i<Kr}{+h5+=rUrLs`0u~{tt%Cm?_z>sL0fdr@7eTp7d0a0|pr@8mo9nSk>aSjDzL=YjN!|fK#qJ=tbG5Qo8)mKcO9{mYNJ$nYf8qP~
ZN!vDs>fETTncIQoggGqutBv-_$VD2*&6*w8eleE(?Sc*4;0O<o97&laab~Vv2wo<@w<;U1EZG>2%(>+T?RI~BP)gg9eFok9e%v1)vsL*Nzbghel6Z1KIA*~
4q;@X#n<;2iYpWm!_8>O<0l|*ubCDFXm($RLxYkcdAenMW{8nsb@#Z`vphbjs$FF-h4UN5rF@GQOeM6+X4+ul%!+f#V3ID}Yfa$e+GKu;lx&=Sj%D`y&q7Yt
Wp4ZtOC3=bAJ9&-FunJu>3#tgI?+?Cn=?@(b#siBJ^~IQgP<{bIMfhtr4$G?JifI`eo%1EQVfq@9+~L@OIo^^s)BPo>U~|eW??<SM_~oc;XUYZ54wxoPi6xI
Bw}g<O(CTu%a&qxXUA4#dM0P93RJisxZbl$5@X5^xX{W2^ps#6r=a{?Xfd^QdBrHIEF9|6Y>BB>zW9~i?L?NZ^MMK7qjpI~N!X{a2#l9_lwUh6XUkf7sG387
hl<X-{dfQ4JOiGd+5m20ZQwM&qoGtW_WBpw{4wRf6#Dv2M^o64LVp+Uk!*inusF>@)!>*OyEf87IjWU-`yupFz+@(o^|n$en9s{hn!|R+CPh9=moE_bEUD=3
kVP+dIPR3NI2l^mFl*773{#18Z!t?+Qy&KwCNzP^YRBt;jD$_C<7e%@ds$!ZFTDK5dk%`y5?1(B#c&O$=)w-nIaH=to9O%<9HF@WzzTm(mh@EOFuzcJX4`X5
rN=P0e|wUO(io(TTp!Ub{aYV9WYqPsHq%dmfV{4z0@L?MbN$XLuXk$gE()1Qw<&Gkx5P81gvNki+suHKdWS-{Mf0A*u<Lv-ed9OTD=MV_ekMV;eDmSy3{#_^
`!-?TllIK{Q>pPtK|N|I<O=3y0%;(i`rtWFFGwi!u0R7RX`N8CD&e<blmYYqg+~K1Uo_R?6{D|K1YcdlwDD}r&BAc-Z1}2|^=4jA|E`M`w3zA(LjF;>TvY(j
MRoJQ2kkQ{hcm{5Se;TuwoZ9mI+Y)-Tb?;kZg^}uO(|!G?Zwzzt@GTZzzH;)OeS8Q!1CAHQw_HlQ<abb25Ti#q~6sNvI%_UKsY#RQL>u`O65<s#I5*s9W?WI
1pALaTqv9T0e4zOsUB`3TrP?4>H?ZG2Kzn_|GvF29N0m5ZW3BD%NcVT3Ape|p18g|qj2{TN7`XLc+fW@I(i8D&wZjkNh}FN`O~D1akNW|VF~Wgf^VUT)bIJ>
|3<HOs?~NCY1A&L#`p^@=Xb@^o1#sc_M^6>RwvKCogCEK%a%2EWCnnlWeR8mgPIzArAXWYj0U|_Kc;00Awpd}D;TgJfeLgxM=h(j#%fbLeX_hR>8AVvt=Q`<
WH~vk@#8(V`U1Lg96sDM`%T~KaH1mC&zj7Syo5^FJEJ0vlnK~0*h4ovAltXm!@X371t~ML`b_@64o%YdJRILSQ8ubZCR9$sGgESnpa9LR8BE$IR9v)rw&eLu
p2ABO#1Q~g#5CvJCS~^zB1@&gW)sjfruTd*iL;%emt_vEE=xGco((4ekjOpgcZ1!TgMdDpV(8pV8&N1HAX~XsM1kmr{j>%_S7yCk?-;kJOt?G13T~h#SvTPT
l3x_8_eNp<1}V$Xq%I}xGQY7~w3%jTC-Bcfjk-6Ke@a%q$G6PtD;;q~s7&Jop4Cc}<9|9#uj$RyxQ=Z;*HwhNz3wNk#B<!8C&6SWX~51smgru`eP?;9yE5qA
p{E<;A7in1Gym^?0Y@qB!o}>Kz$;WA`d$R<fs+x-_9M;6a6B=Pd*c>JN{_g=_0f&V82sJ!8+vS&2?`ggnMg1o>11R58bE`Yvqi!eqq{wna>~1et$)R{;*`8p
rMoLRBrm|38;%ePTmnT23ufifa%GZ{-3JIO+$VVX#WB^rv^D7{Dn&co5P4@l8Nd2Nea&w>nT@x5_eCtY7p^^z<4#pAJB7&?!;RrlPHo|Jui=pmhT)fwXk1f9
Ou~v{xbS!pS-`Q<r;ZYsUbY}DN>dsam(#n?yx;d?y>Qj;b~?|XD^zsBSje*5R1kqDpm&lGoY6j^Hb5%>nrijARTZP??K&{G$Im4`fcA^LfL%xg<^;Ov+klCL
eh+T#;npdKUEDVizpYJ2&Ek@mBz=sFzKEKjtCDX%^FWQjeu%O#ihFC9rsi{`>DSp75^S&#ipe@G8_G9^UIU?REnRrnT`t<NouD$rGDe|i%2<{4EPMX%%XB+)
0O2Kn5$aOWp-*odNQmy73z!$9Sj)_!(k=FVoZW2Vw2JCRwLom7aK<7k3ig9I=y?@R#fM;K`hbW%&0{uiT`EIq*XIF}K53-b=phhoBCjRu9R1+Xpv_|`U&*Gq
S^!o>x8O{B49jY*2JvgMc)--=hHWAn;5!>zxmyIrnBMLxZs*#p91r|6_FbJ+hy{f`QSyX985YYD)%V&zPNol3uRd;fHox`5N6gpjh{&F;BfrHH4ozi>k+$Z`
S<P!(H3Ew<`!uNjXWr?|a@quh^n~UevDgAZB_J^?0rEI*{%#mlxBTJJVvK(ISH%5f4#l|1{B|hBmd0WB`LqR<^T6(ksS}N@<m_y3^I4*3eO&>F+6rDo7=`uK
z4@kVCzT{x#8j6vT*R80L5mh<lK44Mr~os2Or->zFL?tmfG`~Xm!M+sQsLKNBBJASA0+S-@>$uE0NE)UnvJudu`(j#YQAtmab)1(&w5vqA1xw&VtLqxK*}f`
REU18X22hk2sTzo&x!>;W0O|IR+qIK(U3t)*_s_mleJk(u%|B*hxD^b$~fsPS+k$dS$dndP)K37g;B-pHEmD8V*o~UVM0ql|Ebjxy^|Od7Yb5Ium~}sYIR$J
sFR8IJN(Q9^KwV=nz!x65#(EkRkzw13k9-6WTyYlh}lrLB_{O&_zUeY_2!+G7S(fUGyY+S$lkbZ6WHcv|KO5+$2sG!!bnw^uO+M@Xv7N~?S2)qE9GQET$Lo2
v^DUenSR1vw!K`Ff#4w4n}f;=v0Ej|Z6Q`;Agt0JKs@N=Rb$t2?GN}2rn60vlrQKrEht`z=B82u>WC10rt-f<`hhclWu|s)i7hfEQ9-!^{;#Seu7pDhQq=TW
j(u1IQ!UUw6ooPrTd>~wae2h`Aqn&+^A81U852?x!hKSLPgC@xFvvfZTRiCScR=GPMXLsEHtJu7+;FSGz~>Na)&^3dY!DhbXe2~4(utlzkWPy%#TtlRcpHA0
f^dnf;V76(45X*2L(hVl9QEF4gMRP*j;eWh4TiyF&^Ie`7qT*#v1>Q{xN%INPMSFbwB4d-^*)WbkXa44QD|WBj?kq6(CuWajp;MFn<nZB;(iXqU0R`*iQ{b4
GLaV>&+g2wP#NfF+SH#X_KcrE#J!U(4p(-Ua3tOvp+DeqP=XLOzA4k^MlxNRrm|bs_ATL^L*fb9?VyK-`~9_romgX7mAN#kIqFvh0B1t9WOU8EA|qR2F}5QG
KAxL%c6XEY0bDPJxWiOjfg)MsGoqfrZ3*qp)f+gptAam*Y6btuOutKnP`+B5{OFc{-8}~8%pKYTC}WuBZW!Cr-^@xk_%7DMQj#F3bwfnTaBBkNTvBL1npnVb
$az>5^HVzdSF;0g$+Tx2aezGUc&<NzGnC6Ukx!A^5|pFrVzGs*1Ft~<)xGcSTR>HnT>Ky1V`8d9Zp9f&?}5Hr&ztM0?LF>}$<rIOY_-EUM|;S?6c7_~&xijA
x1hj{7ILI<#>2Gz1$0Gr*PYimCmB!B;)+m`@0`3r&%&1XBUZlv0{H&=6~PsZJ8Z~D3U<`^Yy=%3wL;p{Am#KCo>@cVz4X9<k&L)Vv*wSU!8nPHTPHd6?lW7S
7!C4s-Eu$iD1~V;Z|OG_pN%+;g;Bn8@v47&whHO@*PDTXJ9N1gpHDPWbcwHN<pLx4sW0=>Gb5(H?ym%*`tGK9;p+rI*>y~c4kALxL#Vg9enm_Vkd1%LCZ#kk
dXKE<S9I6JyQYgrFg#64?O6gd@@F7u^E~N?)04V>Knu+hFzQ4y4fyJjDIn+mmo&9=BGs5w!Sz8;A+Z=N*6eonV@M6S#8mF_0B$FK#ze)8MJ&OYjw7owl@-PQ
Yq~H#jTBzf&jb>QTB5-V#4+&u`$mA@p}d@!W_fzwPyW9$j8m6K|AMc3RoW<4u>V|oX)HzV6u$wW(kGj&z!d2=utv)_D3zvzIrh7gJxd_s`fF?DggXu9JZ|KF
-B;DKygn_JLWCZL1-Ex$bBp5F@LZa2suvCU*9r5BHSXKJm(FZCz6ExJob=ToZK1k);bg(9$gNcB4F_YBB*0ax4YE;kcyaa=UOOMa%=#F+`PMWd)5-Ds-OES{
1lEdx-oNpPfM)d@f|5n#12jb7C=%bJ(#@#k*KD;nD>#Dn_i!YjTGjTxV4ZCndEvQX4GX_i*Y|qs;UrXPm(`NpWCL6e0ibm&yH_0@#5RZo{=OI6y4YE^=nVnh
fETO0UD&m}3A#Gen!3^lo`Gv1@mA3!LJnAyUZ%Q02Kbsk-@KZ{MZGq3K%L`6)aeoCw!f4`vv2Ft81{$M@3QjRpl(~YKT`|30r=iOa8paKJlqcg)Mj?oOsbaD
T2tQ1{hc7*HU^QOMQg)^#f<s`Pz4s9YDCE4e0*zkm7|VMylX3B9?b{5+JR^$fjTyUkirq4PI6A?1j3B;h89nWMM3CS4#Sfu%Z^44^<|6%K%(ecX`~n_VLLR)
N9<8>l%AD<3dAC)!k6R52x;&1QVF~}OMl+!k}JS&SMnsY5&f`;FbzB9drmdKfHR5y<STz?AzA2AypyHq+G8><<Xg#Djap>(y6y<i|1`O}@4}}k^M;rLn{?y8
deL`?Pk87OxeSx@Bv-a9uptTl%cB;G&`1EtSS_QTM(61>W8Qtrm6XQ}nX_Bva==V`_PPKxpB6~jIaw<;bTeGkw32p!TCw{K-)9NO=5=J>F#$ndXZ_}>o`XFT
ZwKP*eu{)nX~Ayb_CttBaAC%O4n=Ge!-x>>u|fOz*j#O76{m&}3;}r@N6y899FIB;?7DyUrkE%*8!}K}`?=yZpUO;-$stC-1(}2b@)I<@+tXJfnAc`Q)#y-t
fkg?f&8pU)nexg;e^oMYnX1^ZRqlsBSIabFyf?XzE@z3F9TOUmEGRhJe4mQi%+G+Bv3Z77DEuikgirIO&_GD!bpbHJv<a91u$Nx<SD@R|<u#C@e(p3UkJq=C
JIVsK16NViAJ5FFj?^H26k6TaJq=aD$H59rbTxOEk<Kizku^-*n%PuH@d|*eMZV+E0B*`MI8Ht(fiTh66n+k?onE_3!+Ciz{3Qi4FY+8A_uGcW9N{V{n7VkU
HQet8ghGTPwlTTtr@h8-mAn*+?<Aj&@kuyybOb_d<vkx|gI-}X8VZN^2l)C8^?D;%OFjQDu&}-u{!tdtw~;a{?76kfl|L0TDL?YU9af!wX{&O66M)-_s+T-h
b^gI#3TcB+9{7}45CZ*|L8w(-l~*Crpl94qgH3e78#6I@5wrk}@=yAyq15wlWiF<~EgJFh&7xYjKGrW^UhEz($(w`~BS?*;<)9k`2^u`sBvMB<ZMJvl&4uvb
wm3KG7<NH7e#m;%DKBO(y*GhdSw}AHT=5q^0ifrUEHva-Gn_g5spL`nU?lI?=Eo1uPWo)c)rz$=u_F%=X8Gg|#BhctOzIA@Da`=y!Ha)K;6KKJ+apA~q<ZL<
TmYNIj*Y?zB@1XtPLVKRJPm3x`p4P1rtdj4fwP(|QlKhaFVI(*_VSS7bUjM`(Eswa>Vo;Akp~a6B}NZKSrShgH}>-Yc<YT1L(H~3e!UoNv8%Z5>Cw>h2mj}M
@GB9}?X*yet>F9>eJ3^N6Brx^%4nf@Pdw9&$CdINccsbr;qv$4zY#1V&vZ@?4DIk1p?Z)rRI?nO{LLrSfs?4IC2tCPYAXS*uc;2BlP`wz;v7i&+twD<R9h~w
Pz4y3=8A0NB=lKe%X&B#bNN}8GsTSey^icRVrMLA8GR`lt}b{NA$z<wFT1)tqwY!)f-oM9#nQE=bG!&&g_cpLvkjlMBFb(qXq0arVtkG@t-m(E!WsHBFKlFr
--JXed>n2M6ak;4pGZ@U*z-+wzTW7GgMm_@ODHo|(I^{!MWu@ST2xPfS`q>p=P`4UCFNz`APG>45uPntBZNMZrJ{~wbDMLfQd2B?8&b}>K5zyBlK6pjm>iK_
CI;21Sn2sOqKeY$r?YJ?JC4{vl5Kf8!GQicUMhy)q}RUDUSQqK=)$6)ZboXq2*k|Xe*XB@28alk-K(LKOlLNBmPYv3Wg4XVlz;ezLN0#sL6hXodrsh;CW?1G
+3f6ky#rFyzMAk;p4~YC?2UbJOwjA@i|f?6jWSI8P-RAP6lLl*G}LN@s|Vo8PrmH?hPMTvGKG@@GpGG_!=E7NvFekk`_wk#$Wr-wz!TEY2vs#NRWOXDTsG?~
!Wqj~ahw>y;Wb@TL^^9H1l8^^B_8Rpa3W}a)DzzlP~vPWht(%-@!xO1@QjDW5`i1h`zB()&w~_Wn#Oi>Gnv{-hN};c00y~u%utmeJdEo$1uuw2(^}t+L(Ubp
bgY}ZFJ4`W96JIUV+F436OAuEH$(KlW3LShtE5EA!h$U8sqMliD;a-&bSI#$+N_&m{Bp|jlholLVg%%1>E@k(AMTMtkDx_6+Bv!FqJr7gnTgRsBE=ZQyKgz$
PByQW7mD1Key@V-;x#6UiB=HixI{opCow=qsiVI=Dj`*Q2NV7wT6eOcE-;YKnT}nf9NunXrMnJscJslpq^i1R<?8`UOkIhX3mNf>d(2N+C~4NqC+<M<uY&U8
>iP+Yuqr`A+AJvEY`hb+3RK*M6_V+?59oXTw|ei>pW_#J)tWrx@r`{CS(0WyOh`%)gB9_ljHBpSTI2Gh#Q$dro##{^u0<n+wa*-*y6B`Lg(9vf><gMO1sxRc
IJ|aSeyrQe(WEL7u_a-+@Juq!5gjEP2b3W1fi_0SC;`Qg!Ey)?5lQ#EFASCw=(H0m(pjKAfcoWD4q*6+H6l}2BT(PG(0iv^mwlHNs#R8R%h<sTf};yp5C#&x
1_ZYq>OH(B)=AOC%YMdv3RBTE#JGy>{uzNy85rY3<4rh|lxz~RA<yj-KM5`AsUE=Q+3jdM5+0h)KVCNH7;7ZBS|bTyn<ReIzC3>nz>CYydr}GwEDz*POo_UM
puo8*+vC*9a3A%FbNAMogLj9RM!^+^(K?`D5!kY^2OASR*0o4%Afh#K*AOlZzS9)rvnm3!+GANLK%yavSPlxC>j=)2Ah24LyL*WDl6OOTK-91x9~l^z(izug
7d~<6n_KOHl9~a0Uqt(&s`ef<%_$IivN2g`F97P_xJ97mEE0w${^|k6M_WMSIr{(JS~Ac8D)5cg<Nq&U<nIfHf~RY8_tAT_86<+&p2|?YMoouEpRTvtdRbHh
NS`jDK!MUzV2)U`J`eNusdUeyJTD-7!)d9MXd-0BxZVw8aoa7%yY-;JAbD?vYAgo9<4q&NeWFkoG$cEUBj8%5<BH#wwIbrBE;)g)XW>x^|8{kN`)3Th=N3Bt
F!PV}HNy`Hr39ra2m0igEKBqH1)|BV(_I)mvx3zEirE&5p?j%+D$%C!XH`8f#1_ah0bYvtd$lF6y6)c3(xt7CFYTOW6h7_rYj&k${$=~=uyLe|2a^S;XfjeI
#K)f7Vyk=Gyv-cY+&;=)ZFp8_tDOC6yQHTkzfMp4W-zZ3dK7n8YDGjSX6;oJJgkO<GrSI~pjyrBd>gh)&vHSs_AG3HwI1v<Hr@Uev%a-sxMqV>Q+Jg3ja@pR
v93>llcFPp`b#g3%_Zk@zvwfDd_#heC(#=OYNID$X!LMVo#fd_CM&AJ-AB7~9s022kRaLsmE6(>*WJfxDN`N8|6gzh@DW}^-`R3a0X({f^j3=r>|Id_D7mrE
Xflfx-EXt2yLr4DI0T=~-0_e`wUDD=Mp^K&2U^NlDOQJ;UP(jI%}U(LbO3r<tj%tkKGH~IYwcNU?zXvr7EpyaLf8t3ujq&ecJ4TUxV8q+nS|GaYPbenA<dG5
_;%l>oT+{6@;6^K;E1V<0kBny&(l{0nNp9}%usv^fjP!I|4K<`uqC0fH?S|qM26lnp`(<sS3uP_W;l|5h6h^s`1dt9tcZrl?dfiX58u_<OLKjdOR}jUMZ-0?
nBU1Bp3;<9|C|TscM#5ep8sKBDZAQAR=tuZ#^kv56V7T%IU-Ts8oP)>nF*gIDae)d0sP5*3sPO{idJ4u6FeN-9nKt3j_2%FJ<bq)f2f-8-X=quW{BN<GYdr)
s8Qoy`h~GMLpXO*^9K6!-Cl14t3DQqq_-O)Y5z-i&u5A+*kyO0O>(f0@nhcUh2DWGOo!7-B1t_$(bks@dDlhhImc;u^|~CczHiZ=XSKT6mm)P}3BQp)V?sXz
RRwdR3k`)~&T?0MmR_OKBjkbP==?fI#TC?kOmGFfoV3ddtCv5N(chRLHD0P~OiZLok?6L1IxNB!jK)TF$q4PSmY)g*I}TN^q}s0}*P0n%25CE+){ce1%NFi|
ApXN1&#a0Z8h}Kw`Xl4D<~>c$6nuflSwpT}Ek5pKWe!9;nYFueCMa^_61&ZCx22_xd9<~{WA>=Nx+?7y^vWs0nGtEadV?<D7cGvO1zOPMAJ#IxCm5^9je$lH
?#mjEQO9+sdJTKJ3dd10pTH3vb#c+bJOlu77?qMHWDZav?9A>#&h?ScxfW-xC8uMMOo$1*Bi|snkcjHwxSd~nHpLA0PWA=&bEFYz?**wwC<rWnZRHqkmO$jl
$F>{Y;0!|u;0zi;P9TRGvOi}UQ%9Oc#HdS72|e+qGZko#!(jUXUo7h^_LU}tJ&`*-^zk=04p_@a**uXfy6$qm4SyB0UJH#%HkGrMqrNoqF1udmN(!l0umkF`
cg_J&b7Wf_b9gbC)1FgeVtCS__7k40dyjBbdn#(t0}}3(mCWaKIx^9_BMg+96y)|J*DFM!9j?0n$DY^ymFf_+@<ZOH%7lQ?q1xNJ&AoIzSUK|aKu7hhzpB8`
hvz1)Px%?1tOSrOqPSEzd^Iu=$kJC_t$U5JN$>Zw1JEHKuDhkl<8vPHFvQCIEqEFynW4DFXLu~P7i}W(qNW#j>TCdvMBl%&G*#k%mo5YijFV11xQD=0JiVSm
exrR5Q;4msH32lV#%@T@!)O-FDVNI!<&qP;$^7>TydfU|@{O*fe3CZ*@A(b{_QHI`d>xhq?Qc{$TG4J<a?2hX5oy$*@RY)(TE&|UwXK36W)@z3BFrG=;ISt)
5ElMFXqvzXNACKG^s+(8!u0b!CS3aZ^Up2+v9B!?VCr}H*P;Fo{G&s2lym&Zi^1SOk`dmnFW-|@xIjo3<+ew&qQb-^$R&+5ad3~)N)S)uZ!HEullYA3gKz~o
IJnK80(rA}#Kig9{F{LXTo(g`bZqNDiyau_OnL64L7{s{+K}e@N5`D+=G4v*GS=v3pb{rW=B-#DJ}V$0M>a-DNZUr$i&`&8fbm}5<XX1*;#hfqXMaKY&FXi#
tkkJYsAf}1qDW%aPmY%w*S1>m4-**12nIr?c8*2aX_X_bMa7b^k}>Kqh?>qMdyTNV6fE+Aj!>+dh~t#~vo|uj@b>Hc`qH2!(`_SWyGvCxUKVcVEZvlV%=dGS
wz&D)Bqh^HLd`IH3+c<`qtysL2Kf>H-TF$4gs|cPLweq*lBjuHT0`1g@+7mI7BUF|GMORs3bcX2$53t7<t2fsef>IVO9EdM%DdO_g8k_8TxR$cR?lpbwagi}
f|I``1`A`x54z+}wzdu1MBgW}5%c;Ez2Fc3RP7{m=&2gQwKq*k`ko+v0a)HTtNTF^v#izX0;nEOSc3<BA+uQ3-_a@@@E2<{(?0&|=99e@4~BsDPXGNiuXa^j
w`oY%WL?WhFXi^C)2)HW?R^_7$FaPy&J*C33t~R6;(r$|6o({mfg@>&n_w3sOyG0%d-}4I6l8v5o{c6wd7Pg!+0`wb_il#jyy3U|Y$e|En<cH+#J7%Ny%^h+
3e>1lk58TY-_$hUda})8T6y6W-Q|w12J~ECfSaH;05kvHP_9x^>|2h=cznY-9I7a*bvCe7*nZ*Y2DM}-hG0%BFjz0rSnLIK@HG(JZ=1tE6YjPVB$Vwo9N>Bj
q+V)lCV=OS9=Xm?2jI|&nB?c>E?q8_H(a*2-u)pgr<J0*O>`=apRJ>r`TN^oV9bq7s!)Bn5F?FSFWK#NZLR2wOsLfn);3m!5a=c_MGL#WK^$RHBp)8{6g*Me
p?7zNGII~D!bEw$rA&sPv*{g6jH>K&(}Ggyf)Cxcm!t(=*uxG)R`*5B@u=p(xEq6ULIdEz+^BjkNy-;GPR*QHj9ePhW5~vk7!F{kq28a)Y$wj6U}JS<iZj3x
T}ycps$(t<dr&7#cgew1T@^>GvRfn=Gbmu(Le2ov3Tt#97Elg49{b)j5b{Z9e}2sfDE>c49jx3;EIZ@v(3@-il0I*U1WuFTHXVWE`0@crbF`#mf`Ea&M<9E-
y!wlHqme>2%bSr}+8k<88mG=sQqF}h6u}7HWb8%SJjb`@YM&IFyJN($i@#n6bYOCcgbDB==9)n*{%SI-7?V|-T10f@=OaFd;}iNU^=>MT7-3}l6d3h>5-a_R
&T%b9m5|M$Z-RUg|8h>J(7rSkjWo&~2yKcAXG@5dXp*;};pY4=Mcz>r!!6lHAS8*dU~R;+{Ni&wuP`%v;L0UE44YSx6?%N=Mgk<cvpG&4go~z+ok{5O)^h0P
{4u6b&xd|o&h*tVgo1LA!v`juUb={#9d`sMeJCEN<IQ{<97K)9-;&9`?O)0|TU3l$D=tLNirucj^C1UId_I|NaAXDD&}F1%qd*2q**Syq!c1)6tG3u@&<;em
!d+ax-~#dv@UB3N^sDy{T`^F(j%n5~54rb-Pd?vEyDKOd%$5P88Vt!5bzHkxeldxP2zS<hhFtuWFlJA1MMW;7L{FSexQjUk!;(l)d%1?#&j%i?TyYxwX=j!t
H)SoIb0b9zll6jgLEx{D0lFY2PqQ#yZ(szWUB!sJQ_YCHRK3_SKh28u1mNQVsmF!g-U0b+pZQ*l1j3|@0pM}i**TK(mjhYK$qOZVPmeysT`Oe7LQbDM-RCJ?
Vmx8ub0y{qtuygYY;)t{Ihl*@E4O3Fe|7y@W^~nX)u}!yH8h(0^CDV25zE5$3cc3d1jE6{cC!#<(PS4o`a`_vTxUpv5}6~iAu2n-1x)9qOXt}m^=ltTcWF=9
2z&+(g*07@xslfK<raD$He!oU4{Bj(<gg^nzot^gx7-3P<}pLVywNfd$4GjR(B6559Kc;#Ia5y~6!F4zwGDS`5g3G8SjdzM!6C_h?KryeL9F`k;%YsDDEOA@
witv>21A*k!+LRf<$Z)wl=YcOrkh($+{#Tv9)bG_01=VJ8sCs^sh~qmRh>YR>>jq<hFcz-sQC-acy5x;bigJ^Vz(n(uuhXuf|z&IZw=*8ppphn6et2VS7RbD
t@x1#nxqh;&5QWawrCj%wZpVUFsBQL;X{913-XI~#4;H14!wsPf}fB}ynW0fgF{MumWomo|MCi%C=AJSg;+Q#>Y{lT^dmqgj=_L#^$Io+3u1TFWa`f?a*=|!
0MEIMcXy-Y%EdKAPYAnlyfLp<S~xwqW(_kN(t>TDvMlBi4eG>>a-G^y^f7JWl8NJapQD!-&g6NSvYn5<d#TUfr!nWK72<}z!Tt#<#JrK0gtaz`xmVLvtSr8C
Mk<Qq1+4p=Aa&_*WZ$PO&7mrvi>i+Z8j3q<PgB18mi46zuRR%6;1s+6i*luXug(W=_yrD`W{J+UOmwo~Ix)fJIeQSJq&3u-QOupCOxoM#*ZM_x%oA%)SOx+T
di_5q2?j7u4hBLPB{VgNQpC72;OD=LRrG6mchOD-C)=q;AP_o=PgA%dE>+H+!`22jglZDf$6@VOhRgVj!35$~*G)vGNekv-bE-Hqc4NGda@!V3G381Z>r@@E
z{HtwuCut1yMqsuqQYZW3)}1%*JpG6c{;SF#W7R&@t=eO^&$T|L>6<883VE&>jLKYUXTeSFom~bT?6js*rqLS<Vs)3!bDaaiGoHv;cF_AE{o^<ev>^7p?mEB
wMbJSV%m~|qd1iy{;C>Q81yQ@7AC;ruT-go$(cyOpAf=Z%Q>T$9nI9!kAubEqavXIl0cqJl7O+obhRPCW~X?1hSfT60yuxrG_X>ZIgyA-H!`JO1Ln|>OZU%_
ECsDUr8qELM55MvCo%H|VhDL@BZfn#QerU}XEeuaqP=bwy}&$t3W3Z|_Xst52V(4MG?8_#h4Ce#j`80lUa65`Q3*(bInSR^?3wBK;&Z(Y)d?F~Yh|Y3v29p4
EmKrl@2{w3VUb5iE0;Hp!~7q7SN(k*{~l3n%w8-?t3rr2`EQ!T<CTd6cFbVT4{^N)GR<u?e`Nba#s+{`-zHWh33J3~K`QZ}s3fluR)_9QgG0K<KCFWiG|PS0
<gZh35_3Z<VSb(>5+r!pR8leMddZTGz`IL!NjIHX;2gxPn-AVqiXf8L*W!;<3CnD;ulrYbxd$&reLnp;@;7-~gN0qZ9->cI3uRvdq)Wf#dE!3L=+Sq(rt_s#
flVQx&dVM~eDGHBn1<I?3e__%*dD_DlZ`)^AX}N`LEhimr_vysaAaaz5X#j2opLz`*<U?zlzL#lfIu~wHtCUKLMCWvL%l;2)`rZmu&FI?`#wES1M)B}36!2&
0R0fd)M#;72ieyrRw52aTXn{Rw>lJ_b6zN7)B}#BQst@p1mgfY+<OW<%d&RBQm%;9YZ!Vj3kX|AcxUQ8ng=RUJ?0js5G-2*dLiXM(toWzdQDsW(~KB0?^R8v
f)9J}D6UY!ZIh4)@D`DKqWoYJ*|dP%Oa$s2xfy?+JoeKRQrCd!1Bju<oxJA;3*Rd4e;`W-^pJ>67=n(}#xE0IIkV(hGyOI;7nY#)R>5P}1glq8Lpzx^>p)Z8
vBmJ9ty9~nMVs5`!W7TF(UFX(0JvCAs(~8}>Ehu;L$Q;=qY2v``zW*U+3W@W3mqSdQuuF*q8~qn1@mI$Mk1cDFlA-Ch30!<Lj9*2`8Wv#b!RQ<%_)gZ2<bDC
^+RzT+%SC9eUm}1(l3!?Cql1_8&ZdJ5Etv6tBqOqzaBc=L<o5&k(3cnTZl3Yidtq`o)yB$2<{eLgf|f}?%|Cvg%<f8LcgzZB%QWoU7VLN6;2-g@=PR>fjQ9&
cr@f6wxQH2N=EG>f;s#Oez-7>eq+mQBh^@c0FolPv(w?7RP_SQWXbsLtyRD*b|JKv>PXv7EM^6bdNtp>E8{XOx_qyoIwc1~QX8tI$dtu(rV$~z5`V2$R3lC7
j`^?`Rp7|YW6S%wgB9Z16jvR7M4W)Rywe2h9gPb3jI|3#DYFG9<ts#z@zOTTplVWKlVj$${r=i(AyO=nR9qr1u>csrsT9xukG%j&Ga18wanfny;nzO#hr&=#
Mo_}RYJl{p%&M9$WN$0DuE8OOt0Ekc+?U@A+F2=s(w!bf5M0fV7|<cFa9@H#oslP)A@#PQsC0x~AQ2bC!v^(-G2*fCH|o^J2^Z<j5h~RCU9INhJwts9PD=dX
6agw-AO0i%mLJPVRgsjZ9J?a&hWWjGl0+=5+$TisYJ8Mn4cjt}4wwxR!QoHvY?N#$;J?w$`Z$V+eadm8OjqgHY`NOj_&w1TOQZqD_1d0h2q#oZWjBN`KAWc3
zsm7Yqt&Pg588BDJi$A~#W&f{PUCB3X=9H4I9X$^QJSB*L$}2$8Oi^f$GEKEN353~UvYc~|ED%C45BZ($<jjtqtNr9Nd)N65c$UbytrNE*&Ge16Q6fHAh+Z@
qIUWG6@xv0eeR+vYofJae$AxhKYg4chC+fd-x(^pPl@+oaJrE8FpJHe@i9($8kcxabNo&GIIGCs<HtzS+Aa$}f8bc_w0;`nW}vYfqA&&qW9ilXvChtQ*~vi9
`Y_zr6_f?tEVm>ajJr39^sBsytvdUT$eKO-I*N=ZK33#P$M*ljhrgu}tc3p4nf++Z$AqcKA!GUqk1STXY6)5_QcsS{f%1uljPqdhv4;LHo$mj3l{Q1FK$C=%
$L(I6rDjey2%tIP`Em3%5dExOcafM_s`oct24<|dg|{sg!tt|PPgdPYU=I{qda2&~+$xTdc}qN?ND!V|Ymt&$s!yOmFe5`yH(>U*tVdpmsXil}LRVU8p<xaK
SR3*k^g2P0j`sbN3YmEJRRsS<CuL{zHfr?)YS`{$pQ%vA6RHWw0HVHGEE@M{d%6I%$OhllE!`-mSuN!?q}J0y+ONy-7Xg6RT#qtv8aqAjr+1k@^>o0fq|F^^
e<B-}vN)&@ndcnC6uGpoUJSUBBV~mm_dM+bu+&hLdgmvG=14JiPQFi}4UJD(0cxJPKrKcMlX(+Y%o6noT(AlW-qRb;uEZb9B@Zt?_^))ne>@?up&E*n#|Jw@
I|rlh1cpCpRrBD^JKNvxmci7^6c%lbh39HWc%<TM7=s*ubj>*n_R}`o8pyP?WEV8Ct7)6`n3{a2$yBxoGvjF}Y!f14+Q`<h*3UbM+mvcp#QVr4q?fS}5&xbe
vY3y^ooA{BkRaZzj4g?=scf)&EbP7NaLY}Q_k0s8h5rr~_XoHWO%GG|U^2PK<x2-Z#OStwjSd13UZWrKxd8wFEk(11qSvl!e&cKs*N%C&$Zm;Z2dvE$0eN?b
u_3KgQ5D_9j}bk(698b(9iuImK#VDyXeO9?9bZ38Fzg&8Oj&2`1hmB^cW-Zq8CP=}^d=j;^`_b=00D-g{uL>ld<#Tq+KH7F*mo9oyTa0?HD>s`E$4%&$vfwk
Z3lFe_4|Z>ip4`AeI8s5(h#wQ_tQ0RX<kR|^Bp|R{GZ%<s?S#uW<S}Gfk|1|pXm!}c&^VB>o)U`46D14T-cnz&xG<9rUMJJrry&qRmF>$!Q6<lEu$UapR3ED
1whK4_&iYo;rxDR60l_qxLXXR(;g0tk@%qjv@X;$_dIA|vwFdmmY@T)pPeMcFlisn25BD{R!;cnY6Hd{2~R;~m-K(~kYxND-t|wZ#NrB>Lmd#}Hw>*YJrP+*
xa81xsjI+0jr7o^F9mRSuW#Lktm{#8#|NA|2tGa+yr8xDMaD>UK?<h5v{9|6C~5y5iiZAe8lM<5&cgp0aadP&w#XqFqnxC<EDQ#C>8m`}Z9_!L9l;`W1L#c?
Q{X<vYi=Wg0r<Z>d2oo6gj>Bp#>&~`Lj6KY{H^&{rs;y?iZMp5znue9>!{YfW0U3`1OeH(r+m{mY)%<pA3f}uH=fSioEvP-u)^rF=liSU)C%|=Z`z9pXNmlp
gxHJGS)MaK?)|VWah$@Wi6V`b5~*(2m0-A(l%QPwRU)t&NZD4~m75(gykcuMltge!zGT&Ret{Y|V}6tBYf@}-x9yU-pqd?f%HE?OR2o}9D3=IX%ja61u8kr&
bWXNjjVm)YpRUkYaSi^SgK8MpjTJ|*_G<?6recZqeTC+5Jx>3@*fPAWsr|Eb4H!^rjFDMoTseA)LyAB;!EDT+xqjxeh8N~HvcH!bOxzZYZpC@cR?6i88c}m%
#xy~xtvu&17bb)tLjim0Z&aJ5mVZmHXRw?=D3?^sdLxT=e~`vQcRu8x+n=y0t-B_-U?kfMnJWBLcs~&7g%LZV3G`Swkx8+tn<`jA!gkS)Lf$GHJ4)a^BTM5j
*z+LPr!)atJx3@?C`snFLTj_^JP2<)8Ww#-rZhly6#3<95W{H18N64<0}y$2q09L=(eZ<+##`9~p*QwphdI`96>RmQBLR(04zr5J!KraTQri4ou8LMA3c>2?
BS~>*Nn|f<<2Rt;6s=o6(@0YK_=^CmF9ZoA4E0LkY`PMKQ`}vk^FY0`71I_^!TK_&Wq_GKw$KT%D0h@*m`#G?o)-)fc@|LPP*DDdGETi=+fO#IQ(HK+BcK*)
T<Wy2?lun|;utr{W?#gpj6Xq!1G0rXh+|G9Y|27YLNl+@Ain%Wmu!oYUyz3U6nS!D{NVumpUA3M8T`}9=0iEfy~#j&VvVtt))MYHr{&7u4P0A*9sjVXmH3FJ
Lf!xF9lUWV)Oq}xH$tPz=26VOo*2J7XyJT?3?c|(ZVrxb;p~I7-D*$+zP1WKX+^@bP5rWY^VktPIsabsCX+Pf)nXgu<mJ|?Dz4SINKMBp7a`vMHYF-3I(t+(
5#I@-UKwc^-uD}A6E~-B_t_S$jjSdbUd=`5{SC0AkvZU~*E(6)6{1p<`#|WlJH;d(5N;*Nm{1IyvKz}4@l`86d}jzUd<XF#jvSe^i<I-VoYJVIV(|D)DvR7v
xEUfdaTttGPR%}I7RFEwN8@i}lK!J&BTZxaE_p0wwPizMy{H@bvYQ?)mu9OqT<hO8Cd9J3CS8<dGa)>?OUNs_e5iJc^_06!!=yNC1-tOJs2w3G?rwvSr%u6`
YGmiSwe;M#iALRPlR-kf<?dl@K8btNdwoABK$Vb2=)J>egQaQ{^zrT?GUUUkuqOvLA-gVjGzfqod4(=k{?xw|n03&;j5hYw=u!;~`+Gq8*$eFi?*OSn)E$+f
fjEG-#N(m05QpZN39!Fl$)!@bv_WUH)Pc~!Rb}}LKgANMRaPTJ^8}GT6pi3=0epVdNXmN!lJ+fYr|G6-ZMe30T@M}-1n#17S*9}-qK!}**c$$Bji<|#@bz|%
1AcH&6JmTH<3cZ86N{C0<&=L+=GSLb`LF2osA8*mAD7f4s+2HFVkqMk>OKo7CpGR|4O@fph1eM7nb#ukY=YZswXr%+A4>NBy-p9{gRKSrbUpf2QdbGM4R~U<
N1rLGXdnEZ$aAfB0&fRXNj6`_l+q4AUFkc$<|!F=c=DaVif)zI5`dWun(nKWBXBQRoo{2H3hG3*(^2!De?(|i1cKf)e~9^a?kp-~mTCp>d)m3-uH4?26o#sR
#I7K0!Pat~Axz)r0AOrW)kTWH0teBR)TwoLWSMLWb^$`5jp==K&mBx?IoG+N+2J6@6s?FD@!1+|aU1zoP&QY1ayg{@Wya#s|M2`F{KMZktz#_^69?amE_o}N
sFFQ~ZPhz(f++0<4uJ>Up5og_zR8AXLOJJ}r2S^*2Qol}2LtBsc!kZlT4mQ~Pg#%hTp46A>wjX4MYb)$l*-FTLvq%{GB=6ovM{eOS7qUb;!;AW%h`89p%T`r
@DKw%hjUok7`uM(&2UV%C$Imkm*<gCi;~S0nPDEX;S7Op@8rYPwy7qUob&t>P4crIbzE+U30*_&I%(?!s^zB+d3T?S_E=e_Vpr<h8A3@!jYZKiS)A%@dVKm+
-xbK8V_k4S^h*3vAR5LF-jsiM!XC7CY_z6h2Hem%Izv#k{B3IrQYj|^E;cHF*+J8{Tg6xJH4IQM6$uO&6@9)k4Olz+o@NW?wbXB6{#>ZkKVoc${TzdWAws+!
nsbmb9Sj<>EwAZ`iUnp=z5+O^=x<f{LN#_TDPtGFV18Y=6}VF(wN}Aew5L)2%9HMpaX=C>`Nz_`8dBw7(jKpoWJPSOlJpIyoY{<BB<jqCSz{MO$l)D1<B4s7
fA`C*U*bQawF+&WESCWo30g^_<(S4)8Ja(jM!I%CWPK9uS=9Y8$eX63fe-@poAy5VZ4t~{4DDT~&!1K%yI@1gJ*Nt910m(xtDK#r!BaFuq&6#n@Jefthf7Gy
JF}~aH#3=YMzA>#fJ5@8;Cexcue~jecqGaoJOeZ?B*0&e`azpd+)#*(^YfPp8Dbs{{4|kF_vYfP^}sUwkjUsB9JXUCz_~y)UtX#ZZ6C)o;wznpgM_ZLw=><D
!kk%0)fIa7#&bA9jE_{gIp^M|!Mnxp`g3Hlnful{yz)i8`P;6$_%!FYA(|2)a+ge5HC^s~T{|Ai3?!wK($AMaLOOJ+SCyRwOz&-^mHdnLF2$NR*vx6VV~*Jd
dXZBIYclGvImLwph1ChggI1_ywnD8s#6n5MI$diJbD{-0^*C3|z+Xs4B?ae_l5PshF{ewfY4(f_9QsM`%a0l=?&q?N-^VO285f~t7MCWq@?=ye{@H6BAV1{B
UkFxL!0s87e82e_Jz1BXUiSb%rJZXiF1<#WzU3yQo1*WE+}5_kUvZECq{tbr`7c!?GnKTeOvkU5p9vdbZ_PIcWTK$x+zECUSkFmDhqXVucCr+wzveO}_h`Vw
lQDIx9$j^0FdD*mrGpPS&t<F#iiEt9PIPTPAW9v1IS~gLxZcc^V4AMLVU$8>=iuIcxoTxDyzXP7eMxT#1<^;WsoWYrEf_)#OS|KifJV4vqY%E+g_mi>{T@wC
NVO~x$gGd%lD8-Xq%I(t4;^yC@x3P>iydaKsx3R(H_>k}P;bwblhfw0tDDTfP<axAJaCn<AXQ|hKNbi+Pb;0J5m3(e6T4hsnw9!kYfSf={VN>OBGJfZ0&Jse
H>FgVq(A@eQo>BY8Cfu6dI8$T83wTc+rw$9aX*36hz?=}Z-)gp0L@j7+N&zZk%ha+M~21CeE<_XkA{PWr`jvTdyaxBsd8+-yH_CG9mP08;&ZaQHPSh*a7^B`
d7aVf!L!fgfxLnf7@{AN1lmUW^^Sf#OUj&_WI|&$NG!~)6HGbJC#}G^kF2e#qTg7pD(RclkO%F4Ay>U~v+l)B-P4!@xielWwoN}1@{zi$x5RL#K{Xz=r0-*l
G<0K=satpDVvI;)1|KnVNw6Ph)&P=Nc&<XlZsl*(<D9%SlS;D7`y8`pEB0l0M^i|DjD)6I(6X1EY8|*w!!oi}spe@PnhB^jyo3a1o2_7}m;JLt<5R0{Ih*wG
a)Fe(1d0Tp25yr!cAwkqS3WToti3PFx#}KdiuwLF;2ixRgD^4Di&smfN!iof$;C{I_sK3|9~Etz$k!mO(6I1B$lQ#BR-hX&zuaCQhvnu@`*D~WJ+ia`_2JST
d04<OG>_i^4yc-~x$-VJV0kJYxVX=s(4Qgdq<23(Q>joVfw8ij4pm)BSEw1jDzq*iD6oS0d<TGe?HF`-j-}j)FtFJ<a|ddG=T{^+fM_+;W-RhK$5O<BxWv6K
aq|$PfNp`;=2a34i&D6J0di3RbXXMf8lUV9&w{`VjbQCr?yzDl@tu+T3b2s2<`<NNK&4W`(WJQ=O<%h_fo=b#@_QGB#D=v`a=`bc=1~^*(=E+s?YAWCbDTam
Bjp|hvl0(qSH-+U%Is5VSMhbZDbD({&945?gPik2<6%tr8tG5-U^h@=c_Jxs`GB-PJ8gs@z;#qOw@xlh=DJl<b=l0;dWD^uKx!8zyfg2TmkN)%Ap=03LH@7G
m?kb_7pBt%coYb*G1|F1kggx)P+jH~UwAaW04+ULl!7zV4Dh>^$tvIXE7fHv1)L3`a`ezlOBjWg++s^ij7mXG*jFjLc^!VCqElcPgFO<=>uTXMNBxNgZ-vt<
DvM2gvTJHwln=getoo*d0LSTi=vg?3*xLAMtf>v5Q=Cv&+7UFm)Dt?^=xp<AQG~GIX(J8B{kPiVRvZ1Tn3IzK`@M|+Ix$uH^yKK46c0wYw>L(`yMGWA%>1ye
`HiBy0T!+@fGy7IT#wiD64U9i&t?F^)UWiu-iZ*NngFWY&xUOc3OHywxA$V|xgyW=Z73cuD2B)Z=A@T<)u~`WgS8LUxnh#zL=oH@jcu2s5GDJel;|A^xrSZ+
w2L+W#|T4V*x~_@)Vl;5|CnN?h;`PzFb1pB5M@uT)W$X8D_Bzm2aE>U#`%+5xyj3%q5`#$nWxtQ*|trZAsD>>D-6p2#7tGA03s+7G1A_w&o43zRYkwAT_NT%
n6hMYpfN;)$-y9IrVH;)m&~M6U=n&WT#Pal>*N}7%;>YJnj*-kXJ%XebRQTt?TCgis{ANA0sx(V1|1eRRr$jbFjee1`W!(uku`|%Xs_0PG&HIxdLE*4=B?`;
ONBHsBwXHj=rEEIa}Eq5@qwRP+&gAi|0e}xUez|tRKPsEhnl;eUqc96N)=xa;n<)jG$ZY>QmFq|0430is&a2Dy;}jIDg@J}Ho%dYM7ATTED8p3CU#Ri%3;=E
FxkEn;V4K{%pR`!c?ngd8VUM&33x}5o-S)ZWp1S^zr?if%}(77@9Fs!G~mZKL7X!JM74-cxiS!a5`0S6g|~Oo&r-c0n}+3!ZD~L5bfOlBDp+~A8N26s(C%GK
Q7=z8R$VK;JCN56v1$i7%7TrI78|!Ud5%#ap*Zq+COVhy+)cfs5(eT?>A+aBVjeC3Jd<qaB3)%*D)B%|xrv9Vh9IM=@<$Puh8)(a5#u)N*%ddVS8|}Rb;Sj0
*sO;st5NEAG@W9%R{HEV^X?wH#mS60Y{yJ(++^N?)2pcTVtZJUKX?lfxbW%@-BYCZMkNf(ELYmneED3^@A{)BWXjVK9>Rc89JuG(duA8{0l8a5Fh?okkAT3E
sF0(~fAqEeuK79~RH=IwFQDN*!R}Ux7_A%zo|JHC8L{%os|5c4w%@z9fNnSa`A4I<Pg8PeOl|Axc0jk=1{wg8tX+pi91Lacsu`AoP^M%f-*Oa%XhI5d%PcR|
h7}+!C_ZS{EKoUof5`MngrG7s!yRl#K)PbI14XQURQP9cGJk^1^HVh664M!1|Ds!W^~eO0YCSnTwBw0qFiKvm>(hj7+djLtZfkSu+Db<oQ(6P%5%y7&7psH4
x^sY;b#k+50-wAL9mBJ=6$YYZj{2<5<Giy=*bbs2Ss;%h3G-fypB5=tGAdBXN8U9=;XW2WX|6cUIY?&6byBbKc1JJOa+<;vcE)fJTF?rmpyX2ZdqOiz+e89Z
33GMm)Q)s3d`+6;CnO)&=tFd?$rc#_F(*Jl$8Q`0GvX8K-o7hJ$wPJH%(-F$Q5u^|hwJ}k<F*fFS=ZRsbC2Y10C*1e$WC$>KNVCcbS(jxTuo{98`93BWnH@|
nZy@QduW{D**yPyaj-sIs>TjDnw@Lu60AlZob1+ddfL*c>2-=cTTvmb_bHbwS*a+_U14gQo}n;X`U~RR5yOUQ0dSM54vNRpA|9Q(Rix@M(3q(A#;XWd%%!%k
B6wY}CZDit^7T~G&Oc8VAlj0|qBOnEH1n2myG6SmoxvqHmV0mCt|hvLILJDrUHsSIVQmb6E5-bb4<Emmgy0rK6{4%|7>er5Ah;lc)|@r^5=_clDd~8W-iFLL
$q$_fc89;6h{o^8V&`V*F?vAF8O<B&s5YgRF;kW2gZ8C#NCd(m4k6Q&Qm!tGT(3Go81@+nsSPAV)u%UTphWihp}8R019epIS*9g0&gu+E|8zjkTS}}0uB_>B
y}Jc&t-U0R_@68oZ*<@M)Hr0BaT1Ar(8RJG(lFXGXhP8-l}6I*hn(A-3;~8+A48j+6X{Klc!!77n(8x3#6IF^D{oA-b_#KL`@5jD`uZ_&&@&mtWXWOYH*q@m
Em6pDu9}*hSN(qIbo{m}HzD~TgdAPgTD+;RHAqQ&&Ko{neGv+j{5>y?sq?z$#~6ubKftHuJ&<5f%zizOp(BkWkyi-qoZ8;3|Gz0wT&QB57LRqtL^VZ8NtOKw
`TWez8x8D9a9HQ%A8Uv0akoPN`IFAw2;4&ysl{r&<#7=%+~6YTrSyFRXd`fWK*3O0VzDhA-gYU->p7X78UO0?9GMD_UEW1r&Q}B!67@Xr0V}xnrqvuinYI{*
6tAPO43OjbRUN!Fe7ek(v4fnWN;rUl0%u>V`-<oS@$hEajdr;0h2aoPwH;{SWOsl$$}eD12aT4x5-G+f`T+^%6SvB-rn5eUE^uvRI@_e2O7QqAD5Nm=sDSK&
<~kLsj$1S09$p_ERJIsL`m{Jb!E>l@*A=}YF4OTlmDTl8!96E#*iu9x=U8l#uTsB+<#b=>;Bw-GmQo;t!&~QJB{w)|w=kt_u;b9QS!Ex|NL;i+^@~xr(X!q$
GUWFcCijV|>fiv<PhBku(VXM8IKLFfi<S3lUo~qel0;}gIx=ZfeVDVUKq>?k=}BcRadqWd6QhW_n6}SaO_GSUl8MT~a50Av1t1fl&(Wd9XX~=EhuLF;A5t>H
mrWF6-W=bLJdejXeys<1cm4+>>?G4YlUyR3vO&1cefu}z{DJwx?im&$4^DRk@JC38hgPXfnaF+!>OjbasV@K|BVmc3a@d(N*3JwPbI>gyrtl}#8@`y-*esgw
9hzfq=FgPzv}VDxCgwg%LbZ4jP@_VUC88!mku?`&;`?F45IBU?JhRL$<0?HA)796TV_=&2C+$e>5<6!ATN9;n1I3Xwmh(Kw#r#RWy0Vdx@HS~8iTx&@6?-FF
H1i60r`EipQIIyI;zDn`;VKb}p8y4-=o`%Sm0FM1jI?A>_>-k05$87eOApR~ubi~(966e#euB9*ckN#lLvl@besw;cia*ZhuRk)`q4!42;BecqIbeyZVjEi9
D7U3Rx<Z>6ndSm$2k-#a9h{HdMPj!~0MsUfGTZf>>`4_`2<h8&<Y|XIn`1&%j^WAz)DU~{LS!=r>V|>UCB;tMks9Ug6DRrIqn~QC0Et{kkNARst{KdjuHnP5
5Y7x%rwDx)>Ue9FOo$)D_gePCn?l`vhVbI7FuKDGe)4q^WsbiR-uE^e8&>=V0}X~}x!Ox+$!Awi*)=8TUe#!9`0<RpY=Fd8N)^q03E1v}QF1HKI>}~>IG_GL
$n;wQGzDSJqG?)CP4L7;5om{LEXWBf+w|W1XOS$s@8X)o?qvae#HKpSw9R6Sq$RUtXVw#KJ_=eUg9b~GU#X%aQ3d6pw=kLX^eWYI8jER%AddFFKfyKMvX6Xx
!3XtD?a2h|qx79M>}fk@#hZQMXDX8kSbQ()5?<rQ2~Fs3>TUPY)_T2cTw62LTChCTQ--Y>K~;S-m6{K|K?_a_4{es!VkwGfLj;=0m+uB(J6ezTA^}cLg*nL;
ID5x@Q`tsXrhP#&l(M2!PE5Gj?fepsnZ(^veqt@B!F#Z$)&lp0Cw*<!A%@P<PICEGk_Iv^Y~B_d%3^g_SvSXIqZzK$&fAgmRRK$X(B!d);*lMqw3xs511p7>
3Me{JH<AwjRiv<GlPVUFd}cPBtMc9}_VY768guS4cX(&4I8@`TWa;w_2=XX6t>bzfGvloJ{rX5P@5u^(J-YW+s|7B3>Iw1-a-XBRvJD7lr$;=5V6zFMqnav-
#q7a;P3#K%U%~AP_TM@MN5bH^y?vw`EOGm15hSYyBRTpZ8!S8Ziwc~d!0*(!HlJRmV8rc;L@Df$Ndb97OC_waUe~1{Rmg4^c(EloJUaILWx+4bk7Of)##4eb
#<{*@YjFWB?2+*l8$)l3E6_Lvvxr>@b|-Dr$go*<QjCbx^TaEHWJPgPLd<Q)sq=m<#V=An@c(Uz6C5GB3!Q1?V1m2*q`y#Vt_qFC)Dex=k_p*3@3r9$B_VDq
Dt&&5JVA8gCL2*0%km(UX2##1l(<)+OteH&K9&Ol*^LD`=2{p+Icc!<?SXRQiS`bJ@Nag{t~`s+U&SeuSy((X*x#=3hwAy)P_Z@7V<^VvwJ+w=7FWaI>f<Mr
<ji5zm*5W9*RGt;?_=!Mt>l5XlCMwXG|{CAVzJn^Tm^Y4m--kFcAHXn+$1U!%Rveft_0!1IOHN4nbr#bqanO(X3U^+ToPxp;Rk&+@9yf2I&T9{PEo;e_V^;i
DTbiM5@}Uwf?cX)fr;d_i8n!ue*(f`!fe&RS!Y0?gnp_Xc^Iu$oEoSWs%S?2MqE`r9m6Es3{A^|y9+pod^}h%jSSWT3?SvL9f5n)%DIcC@p<##p5!8%KLF;+
-itX5s(N4uT3af8aVx-<?f`3E-}4z)Os${pyYk(i91h^Oh$N8sq_YEp5LhT(r+CIW{<fX=^Qxux2U4rud|I>({d?gDJ=9_Y;-qAm#xU!mU7UhfH0N;gMEu}o
XeMBFeRC=QPUgS$5XaRDT<Z~M;~`i57JXEN9Sl3-$taBNPa)7Hx6`X7WGuW%qd32x2-T_V${1&NJE>jEmFKZgdZSYVvnPSZrCO-hy=Z`icNyZBYTMk@%n53s
@RE$*j2;kt>u}r{;)*PiV3U5Fwd9qKFT$6KF}_3MF^=PioFit<$twEB=H6`5RKFhM+PKt@+kSJGTHX#;!mGL(lH}9Irv3tUcO+V)9^W1)fYtt~QCcNQG;v%t
P+|BjaghYagIh{b=QDLA>E9!IoU0&5JU=>n(%*K;r7*1qL4wUsvm_*@#Hh~qd8!WZJGAxjIU*tkA`h7Yq<WrtA`*JQ4|nt4EA$r#s)tg7Okg8QfSW~?FQiDd
pHXrac5H6uXwQ+b&Q5StK0e}IypBRjJzEmb967Jby7+&W8gNh!shmmW+?E$zpb}&qpv)~<ql#lJ1uBC^q>6S^rFL@0`DeN9b1ndBpjGiQW!5zB^+P5IH|>U^
ew#8M*=mLjIBQ*V5`~&lS-U3=oZ7}X(g@sZ^?~*J8I4nxY%+Blq1WfU?hT^FBCkU<FBj@w_ph0zT6=|>v&^@xucn!XqRw_q`V;r4DZ=Q}2)@+G_7kcexmwY#
`S+fn`!XaNj;Jsya25ccFF6AF`NvH;u<QB$11k8bpN20g70F@tK9_zH7fMS*g}1f)`g*^7@p%KbJTq9J3kxWJxVol)#1gNrZ;PZOw^h|qkV0`?l{P;<>+b%u
5`#Fj))9-wDZqE3z6OFJ4QFpM$}9G{oxeASoGA&oomb8jGaO!Wb`>359^7A$Bm73TjxS}b7`H}SiK!bye`1MOuvJ>8-(&35MVPM9V5dhBROtagNhjilj0SeH
eW73cvw1JTNo}}Plv_0f#3Zz<K|9OQH+1hs5`ccNvZ1gp0LNXfx8W-UcS7H+Ec8&mpoFE;k-Ss#RM5Pl&r1qXg&UcjgPqZF|G*y;#{k=O55k}qY?x7A<hah@
xKO&oa`->#waUGr$G}-Qy8&IAL!qIDqOlM$*pty7cTMbf;vn)c-R@Z?2xa;enc9daze;cr+Q7YU2ry%*l{EWK_-H7M@Nd~EEwC$LjBAO&u)3UoHUo^Mwu(M7
V}BA}=kfy~(5{2(Zn*I^&3oQJ2ADjA4mjWRp*`j4F|xe8;ipO8Q;C$D&=*k@GQ71>JPc{mJ-Z`VJs}w$XDM%d*<UY7WUjGz8FROud7IKw0C@^X1oJyaDM5NP
95^|KW#T=RfYtOoM5-9ponIF|)xPjAGdT0sK7|F$zOtaD3+F!ULK6c1#(;@rUd)D!?r%z4G#ix74Xl3?QONzBLuMZm2)!E&=HhM|b@_Soo@c6E#r1(-!PA^8
uOTx1E(8AUb3C)tZL2SH7Zd*O`(G}%Lo%!|DsqH7hHubEFZVY5RpMLS@_Fn5Fih3HJCNTI7903%G;s~5N>9D$C<i1$Uv(8Ku5p_zY=8VNC&o}xu~VMw%bG=M
H>;=Hqi%P5YC9C~Pj@jwtRYYN{5OEpe<f$04*r!ONMHgwECuBKhJj0L9q4r^7EY=Gx<9umLEsq=u`>A<5A+#{ZDbwr#?9p(`T8C;RU^<a#~Mpo5-k<YEW?YR
|9H7tXk0?e#VUH&!TBqnY>GY$K~IF8d_Y;v8gxRAavG;A;@SJcHk&NAnWs044HJgIxL@V!loY*YDbuT_IjT0^@KZc=7vax#c3fO@?VwP-9Rc7et=TXp^K|FI
ej@|Uiw3lMtDZrL;wcQ2WZw3nnoXUjW3TF;O9S(0Fw=mG8ph~FAwhgtS1$5GPydL>a1G4rSA<b$>EeVM%P?Jha5hL;Pg0FvT-DJuFIY2-PZH-!Yg*S$5=C>m
uQ|Qwi4ipp5gT>Q-oX@qt>;IXGZ4%A;AQ7+X@2-PAt^z-Ax5uG9_5ryrEahS`4DN~kw=Al9LA0ngh!{!!vR82WwBUjmV)AOtYe+4Qh@x+Y;a~c;k<a!Fm5nL
+#t#y5~l(8oDB&*l9#D1xboAgW)${Lvn8qaF(5DYgTGBWykW$~NV$!yS^`4tvi=1c2cjn*$)`1GX@(%`15gYEryTEXPp+Ut2W%lng&{FUaENlY;ejs2leRyb
jxk`G;8pHEmz*e}{?x(34MhLIt{xnh=;W<8%dOSsIU3(QI(RBxi9Fi<7ZR*fl)n$aDhu_DcSWxS|0z)#Qv$|2O!NA0moU5K+uK;d`Hj{G#Q*>R9ivEa`OLKc
00Gpr4gcym_-ov6vBYQl0ssI200dcD
"""

if __name__ == "__main__":
    sys.exit(main(SETTINGS, WHEEL))
