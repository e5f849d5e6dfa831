# Made by `heartseg kaggle build`, and never edited by hand: after a change of heartseg run `make kernel`.
# Kaggle uploads this one file, so it carries heartseg itself: a wheel, checked by its sha256 before it is used.
# Experiment default; 20 epochs; heartseg 0.1.0, sha256 23272af07775a68aab4153f80f2fcef5f41eaaea24100037142b0ae49b6d535e.

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
    '{"version": "0.1.0", "wheel": "heartseg-0.1.0-py3-none-any.whl", "wheel_sha256": "23272af07775a68aab4153f80f2fcef5f41eaaea24100037142b0ae49b6d535e", "experiment": "name = \\"heartseg\\"\\n", "experiment_name": "default", "epochs": 20, "processes": 1, "stop_after_hours": 11.5, "resume": ""}'
)
WHEEL = """
{Wp48S^xk9=GL@E0stWa8~^|S5YJf5<6Fb;{#^hl61-q2m(_Ag*iB$|8(>1=oZU}lf<u-x@}3|3KRR3BxM0Q2%Em%IxRz$=ok(qhV{m1wlx_|V9gW}-{ByXm
0RLyM99Ep>Zu%cZzzPxlo>S>$nFHo&5QZog57Q^L`>bLe3Cxp+^MHBpz1&^cGvdyi{WNg#HS-E}TPPTbG&6GgNz4wkL6nIlv%m{If3AgrBIu*~I5Fx1C`Zbg
k3ix9h<8-a$fmu%4k{*8FOCJp30Jw10_w06Z^M4EW3j{1z=!_-FZ<-n5V^cL+%NlbSUvp~^Ec!n;@}nOgrmdzrgI*OClO;H@m46!Ng(<!d|9cf`#K*;5vTYC
N)}glJR?b)!LW$u$-@JYAaoJ}3g){#z3RHiBBPG=+{O}y1lQJSmH|n|vw9TD-d9#)QD-Q!K=HNCD1@kGA0@^ovbk)k%CIs(Q@c^A<-d;u)*K%|$A@w&5G`ZZ
?!PLg(P*Kr%hP~D0@CXvHxY^DnaWl?g6iDrdJq{ZJuQ`=+gLXIW(EjA=Fp1OA%!y^Es)!pKI!L2;!}3PfYho)MXsylb)avL=z22%V7{AgbTr#@lqG-j>Bcvk
erMVP++g5UjAXZeu08@*T~Qvdc9Uq9L5w5_n?vsF2o92~*paj}2#~fKEW8-DhF&|O$)7>3zv;o`Du&XR+VTV!cRs{zyA*6aWSZPrts!->U`0qUR=omn-H;u`
m7@U<dc)}6#6*8~@nxI1^9ljJ<a6bgJERSA1DaS5K}e7Pnc`d;+T?k|kZ)2Z?ddwf_BE^B1NN%kE5YgK9b#-Vb$&EL12JT&<tLOtPF`m^#va~w+D{+@1zh_%
cBNM9CU2yQJO8I^y^C#~2zL=0CHBllJIVq@I~p1AoXsYf{(FVyr2MK+XR~sTrF)3^p~Zm7)P@IBy$-wepDoR=|F2!-m`H4i;9ILA4-E5un1*BERD2Vly1g1}
st`Y)2vG8J?id;AedkNy(Qzc2)!i5kMapKjMy>(yAx@pjJzY^DL3Bn2fHMV%A`xHN$tGFp-TDCg<zz(O`VZG0D=Cw=@y@EqtVKn&ThX8#g%pIl6W^*<eB|JD
J&Iw(u=Cq-)aQQ#IkFo)-C18J(p8dI@w{XTM%;7S7ETsv$}ocCgsXFjRKXKlIL?SIu3)ubs4v`K>H1w@l=umn0EOmk7r5g*%Oz#;*CZ)QWt)fkqQQplI<Ob^
WX1iuWM067#rKXvI0E|hxJ_^USe<(=vGDRf2!Lha@QJ7eZa=nG%Pir+myF}Y-A<xI3&~<l79314N-$6W_L04~?KoDSY0(m>XKNb$DDOUOFSINxzl_@Xp8EC^
CqZ!WG@^h&?rj_>+%=>Hygj|7NL<Lg2z>EsP2$dUisi?9<fGU|t1^WS`6=|*hT#>XTcqfRxlnCF9Dxc#SH|@|PLWzf0B{0A<a{!tg-aJfnp=olFr^q-xWqfB
U0Qk6s;Ea5)Kj{djb|ixrT2>>i&u<h237tkDxlaqfr`X$G;y_3NIhBJ<I_?UJ5j-TY-83N(8@;a=xP2e#@=Suk034xu8Jsr*uyBZmj}+FdKt^db#IJv<0>A@
{5(p~<82=rW#igH%{s)O+w^=6mTS1J{dOWQm+JqsY{kCw(I7Nc>oA);+Tu8zt-)~U8Qk&+vy9hWWc}#<_-uPhbrNdySE389hPp3-Sl>-ONX2miInz(wCnYBH
MFsf~m!(Me*?^KY-a2zmSHK)2RslZzRo)>6hR{Ro!rb|W@2Xy_6Y?!YwuEYNZ%@qL9(&mHk&dWE<JoaOJVg1p`C2R=8F3H^F;CYt`{p>g^i~fdU^feQ3z(F<
+qGFJ2M^}L46Q93_Qt*_gZW3{lMl6EqkKeo#1Mfz*<kbTxn8bCp_)!>;g_0cGsS`?bicLLl?s~X{Jv==iaw($47Bza??Xh2LutcqV7I{^>8Fq*cm8ft3cGMc
K8=Ct{g8l+vg>9F5=wS>BOcaMkDj|<-H_J&mSn7GHJUd_(ssqzn$Zn1cum-~G5HlVj{zSE^YtGG8<ER~>qBMNT0+hMvDUE}jN*%_N&@SJtziz^qYH1(ID%p6
;LuB(F;(d-0w<=`ZBxyiae21Cod#1;>fqbbu_~{I%2aAxxnSpr1KgHtOPZ!TLFD&86R)<WSox@Rnxd(VnN&q~@`LVvt~F>HpmHlAIy_5_7nUc@%rlEDO8c6<
JMSR|%ThXe$4AvbjlmiAt4yEQ>ibcdK4sQIHd#K@7BpU3mr_1Puu73`X%67sEtT&H?B${}RyfVLgKG2rSMuD8Kw;;0qTqAz3_k%}p{9)3*>AyfQjL6*EgbRl
JCRAZa=!nvTB>@QC}d~;EZ=7w;%R^31drFyl{QSEJ^Q!(>({zecZW>;zE5)A>|UOQgBfsQ$>Oyf`prbL3$Cw;_+4exIW}>ZIfcQGe+pTJ)LP1J2=mYp#KnYO
Y+B4}V^z=7HHNKER`AJU&tsUzK<#0^G!>A4($gVQAWD@f+zfRW0?u*pkfKh)6F2kg29Zk%YaV*=y7`LeGtnx_Bymt{yg{qT|7)O$O|$^G?GF%!{XL{YLm$qF
cjuls`6T<{P_bwk^Ug~^mpz9dIb;{+F~X7LqEk=aE`~n4y}bz)Q)$6=6%Dn&mhr|Z-ng!#!;S*%@Sv{6tu<`K<%w9lc+x3hUs?f&xnAM{Vxs1V6BTPg-urW|
8n2xPYPmmU#e1F8!g)itGG{PVW9!ey+JqFXh%9kT@<Cgu&6b8aXF)3{Oe67mG^7R}40PzgQ;<7Xa+T+`!YeZ8d_ZLzg7?j1xvyDa5zKpt^o{)xK4RD5@tJa|
uj}vrNS6?Tyrb7WU`z;a1mViH4E3*UupY@blK$=r=Rp@C&*UjYCh75!tc~zwm|J~<6Tft6<8U;&fDZasAYl?x3Zk9i!R+j)PLKO>xJ)rL2ASm%kbChYPT@x{
Dv(EVFRE#=RR?x81T78)U;{D`2EN^;W@?gTyV@H}HgO|A!-C_C4le!QPdYtH0txG#UtzR$U^?+7o8K^5LV&W{`XtDz?2gwfyVQFAoIhq=!%7Wd;*&*?vtceb
vF2<(4`d=BV8u@TDv*ywXy|{wSW@UrR@+J+l4UF5-@~$soUi={*Fty4z9b&N=|vm48<932@>OS1XEz1uTJTm^K(9^cNx7(wZfy5ad$ZciL87T{S5;eoWnLjC
WFB{7U&>=}K!hr4<t9v)s0`EwkdE+END*17;AM|+XmgNfR^f+;2Q^ta_s6dWP7Du`#{l;!m2Q=cy6N6yV?d3x{p%a_<YV0uC1UUFG{5c5QJB!4^$oUO*_lw!
Aeox~hn=%y|8bpUcaNF^h@<Gt3~z}1TlwZS`l}s{5!|~%wliJTtT-TY1z;3H*P(|KP5!60gb~PkG}EfJfd&8uPctsr+|ut#I`BDTTuA$(t{KOSB^@y<l-l)B
T+{xhff8(4%OymQ_4FAr=@qUT1U1C=FY%c+0Wzd0nvBV;MwT(MMk%NruYg#+vhkRgbk48T;=Pq_ei=YdV5KVZ2j|}(D1!UQo3n7Xkz8?xEpNE#+ip4fCqQAk
x1Oy=2xm4%TVJ@Ron9Xq+TD;Hu6fS7RGGGr3s`Ix0#1%qENRN>IKR_t8t6pZn~pDy+7TJl$N*_mP%IyS=E=6ExykNa9X527-){uM)|%Ba#aUh>4^8nv``dsN
ia@(vlb)E*<72WvFZ5~3eEyLKN&G?nnKM$VSVOI~QTqgrOyv5IKSPzGp5~S!J7LJ&#UqVOPo?zz+3+gzIF;UE*4Z?}OzH+{co5-MO{$8Hw>v#g;z5;<yDRG_
h@6tWVgeZ!HJxMqIiROIcqiG1HmNUkM3~gk2&+bq?WVgy2;Sb;1;Nu8xZ(B4gwV2%ar+Vtn#=|l6oNn@%K&&Kxp5kTg~Gp(Tk2)MkfC&}sc?)gFHOVJ!Nr>(
KSYp%w@P^Kfoqj2J#t8hh8xFGt+%%rxR^ZlaKK!?9s}VH5Cn%3>!x6vPhhAy0Q|yl<^1t3^1MRw&W}mIzFAt4LTpp9?iSK#S^#8X$<|nh`AuLviGn`+W*#x|
0T}3So`LGyb7`A$ieEK*8nCvspiPLDb&m!p8Y>DN>~3!@3vVMLqWh&saqg9ff-qS@n7l!FM(<h{20OrdoGwegm*fTIA#0xqF~)yOMBaaxQer`#4U{XJJ3}Z~
t=27I?|l)aTLc|N32_UR88|T69vNCCQ8LykS7x^-G~x?L4ow|2=6EhPaESi{@Vc7$1Gxpt-t4?}-w{t_Xr?`;<oq3f4iR?TXb8QX8Q7-{=D#DpvF5Z#=-^cD
>;()^DPDYivvX&xKN=ItYl``dg=JuMUK~im{1sP1hxSHSPQSezi|S(g94QXc^IR>MvN1UM7V2wMc94`Wxbq4?Z&n!3R19iG8L3?H7lfiFn<JNCTOnd{(T9-d
S8rTT3-cII$p${DKEsbRR5)NvY`Dr}3A#5{jg;fI2ch8u{uVnoE8=H_YOdT@vTQzgicUDy$4Z^!0oND*naf<X2AD={@G}x+%C4I_(>D3PB&N((OLwWKqy3Da
$zwvR`Y4K>wN80&lU2ttXNlH&Lf%p%MRNny`6dkZzpY<<n^KqCg4vPL`y;W9%^nOp4%j7)w$~~qWVoksEyX9C7%sK@-s|eRKEPL0$+QRexusNZTNsJg)vs-@
*QshDi0AqCs#`yDc~1Oh)iIs^;Bx0(Ds;ePMR~_sXSVL@gNh-2lKE=u>Z0Zzy!^D2Jj++;5lrti!Uv}bm%$$PZYV@zpLx&Q=9vx@O2nGi87jwfatRT&RHkNv
symnPGeBK0h3^w1(Oo;w;H;pL;Zv6h^UqB{!NuYgwMfp8XR=SWixPcA$7pSLM<*h%unXygKnkfnD?rBe8shi9WGpyGz<2uX(2wV|UP;N^lRwFj@#9t`Th%=y
(}Rtxh+l!-7HwX0Hu(~%<A6e#)xgm2jAj*@t&_G(CLQ@@ic8O395nKfbJHn`YmU}CIriTV0Nk~Ks2bPFt{}B4hI*lY;In&UH|6BxUp6^f?8Vuuj18<oIGws@
g;-A8n<&}4?pi_RgnL@UcKm%Q!y#X{bfqZiNu%uSAnhc{4$9wLcETk6ejS=cE1^U&0M~h$!dR6`|Ef}TrX)HD$X6}L)Q8#*jA4m-2T(W+%^^<f+Bp2Im0a%Z
bpR4(vZXz7a4*pTyoC(l*+rwfSVGGa@{*n1_Fq1%n4-=JNpXz!hU+w`rq)6YcWmqFAg%LLZ@T*#VwR6j?pc08CR=0xA>;DNcCj(O8$bV!S+OW%($^R{=+iy@
@6w!(JStaca7{MMfqcSTunRerZ^yR@H41k8YV%Mfp5!OeW{z&kp3>i=Ac)a+(3z+jyc!D@yQjZW+~=#T!Iu(Tp>mo%^Ba0>jK$8kRUmU)ai6Tc1OXy%F7nVc
vFeWPob&l31zUe96?%`zia6WFa%NNoL3f!|5zw)Fh|tju6)B<5`{Y)k%+@BPwWuYy1>l-_)^ulbMNOnbVKUi{&b6)Vrv>7R=EpXKscx+kW^$CsXcqY^VyF^$
CVKBjBew1q7nd<IG&c*Jpp>o#vAg6{Q;^S&tAho6DWh`WKm9Lj$0{BUDf)u-GrR@Z*Nc)dA7&-XUX*)`VLS<U(qN8sdP6J!ZyovwQ27RYT8%{e<*?4;@|-Up
3OQ;$u3&>&`Dl$OlK3hJ(0wSf2;K}mnD8fJlY>I72=TnDdh<hIapt_5H1A9-#T@H6b$SuJc%&K9J#*U<!vE)&YDBNVUGHCx@dVXobJ`bL2du;0i<y%QXW!om
{9qhINqli86_dcE-fae3kG5{emMrCmd<qGr|A6f^cAl=IiTMO|fZecmrswqx!b&~KNi^;;Vs4oFZWv!87Pe1`*cIxNGRogWtpP&hzxGz+;Is7LfS65VQ^N|`
NfDD(OygW|6uys2Xe0>SvP~=JW%)k#<sH2$pl3p%dnrYVas)Z_L4>=U$p(+xwlX!fID8#-FEk3dU&aNr6}ZW2xImYHgO9>YfB&-CuH*}FQM#=LD`1{jFj#ov
Jk|$~^~l@i+3zC14GI864+O@dP(>#^6tC2hI@^hK+;6Siy!BYOn0X6ib_3xHKGl50mVJo~@cXK)j-8*Tu4&S)OR5siG3UAf13@O<tZ+Bdk^0ti;aYGq3V*|+
kIe{>Rrjk-d8+$!^(?nck!6AFKf-xmpTYi!lQKvf%G@PSU{!uPfP6&e4Ra&Y=Kh0Npf&rglUR<zgV8Xqq~iR-F6<)VpgUAZZxQ=RrCipob^+Wcw7k)0Zg<jw
)m{V)HC)b*VS1P+_>0iw)M9d*3b4Uac$spG0VO!|GGOs-jcZ%UTtak#>)*XEm3iqYg&ukzY&6J*@9%O`EDt|dO#o*lZvk;{ukn}0vRP1_N{aaM6|@AuVJ0GE
JvCT?pgw(6@JG%oab-pV*nCsi4>9U3ED!F|>uAn?7}w#jlUu#(r~>b4yQ-@Z_^-u_YjJ^qZ7qHx_ra&YKPeSv2ak$g>oFeX++QV5sz1M8*EoU*UAM#_2Ji${
;tFY!+2hbmy|iW!!ek@i%&6~cD^|$CJIPUv&~AZ(DPL!HoRCfR3oXM2XE0SJj#FTcp1=e`fQY~8j+FKaQgXfcH|KMy4oIrPzmoi-p9?rznICS^cMPFRM-}dA
q;P|#Ey|aj-^n6XvRaUA4zpvQOc&s*cMefQa6e$ZlX^L%2p{6$?)R_>P8H@uA$4xZWt2JDMP$z++61`?#>24wWZn5_sqXE)Lm8ye0?3*egVgMF)G<MjwyFsZ
`3=*ypFB>w1-#gAboLgCe?Y^-fhFNof+JW6%g`(nXF>pPJi8|gIh2lDQ`k2Oe6sPds!>59c{272Qa$~IOK2oO!*`zj;%4h?5d$AIKfuJVO#BZQK;Xc>8Q`Jd
YF4eIcuWoxa-_(Al>6%9({5r&&k<K)Fl5a_EyOx_Zz(bZqAd4@7-ffJX218Sz*2jstH<?E)ph6!N0IpKY!n`*hwB0S?vq3|(U1~o!$ZE&DH-`_`8S(m)6O^+
I!g!#OurA2aA)VnQ$K5qw=UC>pOxt<bUp%@ukm(4)uj^)la`U3HB_(aq#|6TIz}q99SpFG488q|)7a$Se~7&Q4kw8r`;Dhu!T3jb#b9oqd8X*jErXio=NzbA
TQ}Z?mzY6!bQ3FqlVv^7Lp3@F%oOh|xp2-)W<v(lx&VFF#4yk;!>y&b8XS+L(p7Z=9J=7g&*&<gO-m>%-6;uGg(TyViTD`k-fbEdJ%%r}-DCGd4Rs(lDA5xj
EOwVGUCRC1+d-mc^t!VBj6kJ2ENQsVF)dW)Isa|e)PW)jA<!sq?49bkHa*iQ<zGCY;@zFzzkFNJBXn*9YEX<2k2&GF%9dC7V9ebKOM7zF8<j8Ogk8bwhj7p(
0vL}*Dbgy7BO|K~CuD!<E`Bns|H0Kk5`zqHwtJ?^yr%W2g-MU+$+Yg#@2`I?R}`65ggA@CHmSCZ8IT-NY>+^xI4L`HLZ)PlYqILOX}QZ`+TTTbDKqQ#+3&1)
q^By~sP>mwrzaFj80!1vuxkWaFp92SL#ZL18DJvyk&#jO+^E(u2!auzcjWLQ>06<xwnShwkULfoUr3yQ=nMw9sCnsA@6*4SA2njqeki^IzV-D7=ayR*6<}1r
#%a_T_=8~uHzLDh`J=eziIXtGa2>=YOj!{Nm{vwh;AqEN2IV0CQXe78Kuc$?0e6TSHD9=3tjVupt^n4XV91jgJw+~g7$PtA#(8y$a@pnN@=(K)!Hjh<S*o&^
2MLx&4rxyWN~UjFf70Juv>yZOBMbWx5LQuh5Uj9qbNd^LAxLn+XCB7R9|&XApU-4PcOz{>rd{dWpoe!2PPhDGMUgqre&xsz)$R4zi3##mdmdc<v9kn#6Mzv9
+zB!2A{rYkcxd(rkGBc>^7Dy}1;(O6*MsxHi7P|aP|ZRQv=mnw<^a1Xqbz*t>6li}fhCT&xT$7><M7}_6H<x?%UCq^bvNlWDF*H}!oZ#w{M2W7!+;aN?Z-TR
db=YCN4s;luRj7g=`CV-9*MY<T=lI>oEZl@F?cZ(V_vAoo6Bv0urDU&mFuFD=Oq^D04p|Z_tS{4gX!yBt8O)Oiuu=w_G^!z;l?y235ljk+AjQrTRDD35X<83
L!1LE$l=`nf9=x2B-?64mphwmJat)ue42I8^z#NvNlDjMaF#z=|HlRC1Sl$MKn1YO$knhZ%21dMzcst70P`~j(P@zR51hvwu<M&q_+z=F5`}&jFq<d+dwt^c
>C1bbbUf+$yy^6_75<S;L~oQKhrAXJy|hGLwJ2y-FAC425~$2Y$0!JLj(cW4xOwZYo!wjuQ@h@xM&--#s!eMEyCU-@`I%n4Qa^6pEk=!cgTA<5p3WvTECD$C
b_W-*P>*uSBqYP@BhO%EhByWd1O2ztHatbN$--3FZR$Tc@B!;oPe$kW1iFTGavT!Iq8h?)_iI<$j-#JH!ByUyUQ;1krXlK$@<*)|G;-P7pJ%F&wcwYWkHua^
A^$HL!i>_xK>3?F5TcdW$1OOY_AT^ywVU$v{{gv>w*WxMY|tE%nham)AB=v1mEAa}xJaiuGWPVey0ZkMu4vs0o!0s9m3Tc6;o*%I*GSR5*rUS3UWb)+<!+>p
hvcKhSPKeAd>ImWt-aE68jC_lx|$lrs=Mu*{!^nM&vtTAcPPzP!j1KJF}S5XqF-~2XREuPj|s-k`w29FbNitRPf=$Ms*8^@mp3*3Pe_qIqbl!BjrZFBcg(?^
OG{xdRmFwH^pZO;Im-~BN{@9Ps`3oQG2_An%5-K7%FTrS*VkliPIQfbz0<INW5=mcwX*E1v`wBXPAR)nN-@G#F1ZWvfFu_F>6{Gwwx0MHZ8z8R7}0xKK>z6C
;G1U5Z0POO`0P&-T)2PPT3}RJPG37fmgm1RxnSzB@o2v)z9>x9Zz*`^PF{&7gC0@m8<bj&&||#lFfnjO8x?re?<03}&*Az}y}{NEmMbk{oUF+-=%K^b%yIkh
N|DpCa0vg(1ZeY;$$(gzs*S0aAobNyEzHEP{Xvg_3^dMvF(1DQV_0MTp{=QRR34(1Zny`QfU1R3^WA8*omNJ#yy<{6oqz?Wc|v!qQM2*L06#s~YfF#3Gq4q3
wXfFm4p7)~#pAG@3YG2gkXb_+2V<e)Z@bBsl0-&P_UnE#dkMzV3=L=J$Z|SLziB>C{AzmXxMy`db{~@%;@;b?)l8h692|X{bbVn0nUm!oOsa=B;W;IyWNGvR
)P$?6foMQyTgYKSroz(ArJf6s_+8ThiL+6EjJ5F13(U>OE4b#+H9yGQ`hE#VN0bY<wk55U`AsK5t&r$@ii?@6G4Om&8);2o9;ZEL%vQys2*0Fc5E)8lB2ooB
pLI#i)r5jdi7ZiXv$!g52ew`XTcvY^9(Ci0=sDKX``MSvQKY%7#fcz^Sjns|_)oq+nG-JS^Iip|eU2D+ciC0pl8s*S)L7aN3M!O<ps88>2`1%VODR)izIEJC
e>|NP{oU_n<n;3h5nv*I01phvw^j2Y7F1g5TU|e#dwbu~OLhvpg6whcON4x|Q@&&%FeQ^5%Dw_CDSZWQS#F(Sf4*`WU|q}11@H|ZAhis(*=ICfu7n~qI2a45
r*ke-CAzN!gb8tLJr^WR%lxG^XB~BOMETf?ba4|Z2Bj{JZvzdcJ`Y<RL(LK`{>3O>G;-`uUqv>zfDKy+H0e-J++sfgTeZni=J%F$G%vc&MuxSV*oFc%B{7=v
kIrKAWn5OSTcJj)MCNmzCq-}shWbxwnb)53&-9^y>RX@elKk7tptxiuQe;u6_}3Jngm#YN#$m2Bc$vytqHwS#RdgSE_y<)Eiqj~7!K&j8O`ymNM1N=%6GGy>
=ebyvp<MfPAAe75;5x~3H7(llIFaMqB7tY^=Nwd_5zA`0@VTNpEb~hM;e+}8Z4`!gSs9xoq!s4sqauKn9Y{eo<CoCN-)96CC>dGOgb?9h>7X%*@V`>l^I&lp
UZ-AkD9jhXX>kw@gDuivku0YDDbh6OhQQp#aFk9ZZIWJP38Sdfa{Jopdj~8xaxuJLLNmU}2WzjDw%H3S9OtV93duEQ=DLwIAYm&8p6S?<UrbA}`L9`Rs3}XH
t#~5?Vx^{Aldg<g^nNR(Yi;XLa4v4Nl>Z9o(8YK3Y7fi_6{XF=Cb>1Hi4u7R5LhMYo#vs5-vojLboWlez)%=`Ij1}Y6hh*0ei|H^>!sodudCx#*nS$_c;$n1
U4<_1z&ssMSu<wqJ;eN?q$MY<2I)nUiC&|$U_ovXJl&$5`7vWsnsn<)E(dAB??TMnfc-=`2-W_8@=!IzWo;BGMYJr6TRH5dRyy09nmbE)cHnk;xkLtxZbV^!
N2uk<Q%Q+_pOyg{zyPE~GJ^LiuTC`DNE#dBQ_9J!2cUAYQ3ms3zueI%>Vks?KF1Is{09uDKu?hur0S4fG5eVd5-?!+K-n@GQKD=PT)ILWx~j0uDLb^X(o4&p
v;Fphz0@kyTK&KMH`HALvg`$ZNZcue(<Prhl@bQqGQ5tx*NbP#IvpOE{Mm#j9o(RplZ8rQN^!LlJ9doXh(aUyG)f80-Z}(}wcdYIK#ku$`jQ%VE=_r_9@#cO
<F1dX-^uWsRHIf{v@9|f*wW+e@*t33E|cv%4d$(KbKWhEHhhN94BDYM<G}=#=JTiBV_K=jK|XDUjK(%gm$}kHcbeT@pttnG5|W6=yV4G{y!doz1;6}YLpJ^6
Qm*SuvtnHIJ1b%U1~HLDBZc_d-Pui8iI;?T`OODxWPyZxdkR6MF29mqi1`%kp%xi)FTtyvP8|6xrjgro<B-*()qB*5|CGj42=n3E#Cv3JmmVv>bu%vHB$j;D
zwV9!ajJ-FFY<{iqnRH9-@%E!JxRLJ{Ny0s=wn+Q*Bq$nIK`FA9IYo{keiikeCW>4q|*`IDSh51eLQF}3<DygojyPn>oWFGHSt**+6{=`gjn*#MD{yh1Il#B
y0v;^)2QeevEqS{UJ}-Uh06TX4S{^m4GD2e>C%mnZS!V@1*S3ZRU<QON_giM$l~Ud7zL+eKI-98iT_k!h_XmS25&xp6x#Vi!kS}A#l-5R#*aS>g|H~*f+J6Q
05No!s-GlvrtkJkj?E5GU3=Y(JYrF>5Fd`A2-+9LYS-^JaaAnh#L|+N(6X9`4Yf?679Z{wykFvDGe5ZkZ4r&9MaS{37>J+U*+`WovB8Wy83yv<qiTelF-aaX
Uwbu$_;&uQY|3HzM7a?}{S|hQtg7!>yN&z07MV(a3TiFy1)ZBmAVEjB&a3sj^OT7_?_{p?!?l6d)~%%2jQrprO1YWb#|8>7LI_J#mZz&=nQaiUM|&u2doB-r
nj_N<tz>9F7vW<C%x*eUX3*rNtV7H`NM9>%UGf^18+k;-!0fj#X(h2)*q{r11j4SO;}pT<>?6dvN|6uGAtf*k;?LR*sUDibBf#f3bcp1aRpoBO18+l6@|Hgz
ZkMwJ(|?YBvQ(<4ElF6RZ_yV~Xuq}&v^|vHP;MQS39J=b%ZioLhP9K-y^N5g#c`J`s;P4n8*3}tp<7nNS9HZ?7%ZhKe7tVw=_>;L*F7|Sl_P~l8e1i~It#zI
pNuqL5E=YWnmQn$srZ!C^W);AUD?7>=ioA(D@;)w4L}vzB1(KSWgVt`{!`Sn<z76Y_isMT+!<BuoScl=qa@EV5S!|#3g~q+w0diy&Q>*WnWUf6akmbgXd|!@
f2d7hNdwOsPB#lhQQA!ycEJmPd3u7NJYkgSe?uW^Qge?%#AUopxHjid{A~l<Z-Fzwf~VsWS_fdY<oeVd087srr}R}owv&{D+kWd_wPqd2DX$=Y=EdAhc9PgC
x~{Dz=m(49-q7L8uGWPdSrhUzLeb#O(f>)AezeKnX0=Px>q#GZTnwWdV7A+K{xKf~EPRVX+Dg=P`+$+3Xgn3tx(#?_K(iRw4rJ(>DGos$<ZoQz-gz2(QrDx~
!q0gNSclGXppTp+*@9&+2PBj~RwNaa=Mr5f2AOdu4iuc!UZTPyVO%evJ*IFBzZ1Br)sM{Pea&8<QO>XLu&Y$md93i}Cr{F)!IlutFA<(!Fks2B7qEEwq{s#N
6h4${C$<$rReZ-zS$PHdyqO;rvIXM2_DKlV7T95yQTkr@&tVxr_Mt@00@^Ye2ULnT^-}DnW&%o0HBhPy(kJQIbiR6cndGpV){G(=q8b<<%*{=JQ6s3|B-jfI
yu^^W6lyGQPflMrya`zf&+q~HD@MT~@}Z_{JbL>iiL}-a`XMI-s|u7I-JsQNCbGZ8OkCRKh<{rL(~aS$>XTyyS#?Ps54x%>K_6EzbxKuw{~UDk6q{XmE`lVL
2zE<+l4=}OmXo43{f;*`EAEV<lMU+>u8Pc1{B;`U{~NwD2ku6%egH}IIwH=5fT-N}{PyC9Fdp%ZOE$EhGr%1Ic6&_^CK7~%aO4pWwHzW}xSty2TEk`Jl&f!0
oNs#CiI752`;bTEsB&gUq^k|px}4cGe>mR3&S6CSiJNE@T)E|67!JXopZUl&wY#sO#r6SB*ojuQD>=?n7(rftd3$R%SjMM~Oo<lnZm!l&=(BwD)HZWOgI!J-
X8-jvB0mWo*2X`$ea+2#uN~BKD~cX@CAQOxD%Mg`oC_Ny3G?W~oKY5V;+tB4r{=b^!!`_2Y&FUb4!q{rt$(4HI0a?IpTbw=w}%IS$%F*g;<C1dX{~jlWa7F{
A6Ra#ifGV*A3f?F0A%U)o$g4fm9DKYHQ9Hjx*onLXF{sK>r3hI-tuyoy=ra35*gG5hB=IFt4emUe-iOe>mS_JIQ``I)bz=Sl}Mlj@v$)J@vlHRo9YSXDC=Jo
9?&>w?!Y8cuvid$gAZ^Z`MCRkN-Xql?)r$Gl~0`4v7AktDRmzKx9%k&Pbjhyz!~BD`ol_mNf1PX4yq(FB{lvnx2x(GqX=R{|5p^_Qa$(mSd?!ug_(~|JE7~*
OhdCF^Z;7k>3AC0`!#S8W~_hyH+@3bwnJ~d<>OvP-Ztk8GPhg}^*-OgZb6DrS-#z_?AoVx92Ts-1FAm}){q4O3lu&&PX}-MiID0JE9%ad7js{Oi40?!LIuH-
@tA~)FYFDh_8;=2OYh@sx}BckY_!Bdk%f9K+6li$9-=)e^{5$W5Z@6Nwx3uXcEr8Bq$=7p+9UnTZgY(g#m(vHa?mZ48eXd-87vJlUt&eS!pddR6Lvjc+eMNF
FEK`$SKS&bMag!udd-%!zhmi-vDp5Zcof#lh?B089rx-FBUgNx?`~4;X(Ga}inHs*QXl495bt5HON>EI17$+aV<MOI?>f%<Q8dC;wt&ppM*N$?Z=J(e{p1We
$WF6yvIATbr}`!#6>nSH0&duXHZY>q4uJmx!Mi5;8W3yQZDGY;PIW%I(3_9s^Wm<2#IPpX^w2|P$b;!dRgCR(ESsIsmcslq<a2xf;dSkgWr=11=Jc<cLo2<Q
su-wyZ&*};<GZ~nJr1+@l!gXs!IW0W)u3!tQ`z-T;!mH9z!(##T$$#ut|{~w=+t6l!&FJ<{-khro}gpzD1{NhAh5sP2^Ei7<=CYt-#E`d<XgwYEiinsZ_;o*
nNNLS)I6Ji_{ejCRje4z%oXiNfIjT%ymh0piU_5g_#4P3$Z=CIROCemp#7Cn$3Y<5>hYZ#TQ?0%SI=))um<qDeckGJ<AQ`so2r@=SCleQMh7iHxr3nsLzj|T
*GGltZQkM}u!Kdkx>J-yXJ-Z8Hfy;df**$En-O)u3B*y<9AWr>C`QC-g|J6M!=3L+h(67S8wX#4LF?Dbo!0PVZU?Cq%es3EO}|Z1)$EqT70A`;MV@=-$S`qN
gUx~kw8OdlX4Sz^z^`CeOnZ<Bs--%~WSpd#zB0SKaAtbeo3%`c8u0Ykyn^2h7n-aU`n)}U$+WGD<Tudc-`GoBqyIp5F~%W$mbj{3nGrRmxl(KWE4qpsxi_l8
I5~IK7VQYBHTkYsLSQ_VYqC$4Kt8!*)aQ#6p9Ne`0W%N>U-2M3$L_qTUwK1;S`XqdVo=yc2f#tklcNZS6mdMi!?8lOnn!>b{ZI?5B)bMZfoX)d6QY(piM0vZ
NSfaV%BCt~q(eLQ%nI+!s<EAIqeUGEt%Db>=di~4{827ZM!VEIHg<eE-j;u|<pQ8@iwb>Bc9F^VlN4c3bJy4o@5@`!0%#7YQ0e5z)H62VT1LaUK^t;A<Ge@`
$~kS)VcZ)rrBR%1jA4q3oy--u!6ZCgw?HT&VPTqwpbOzAzg4jMIW6iBTd@PizRuCA$uy_MxYW*Pz*G_QSC@(&WfQ1`E>I+x*d9-u`!{OI$z!4^2dD4etaVEZ
1eRQ_`^jjyz2TAb+PUKr9E!2vRaATG8F~s_Ez+tSe4n^s_~w_~=pr-F{l3&Q5JlTzgM$-6M@Q|bn)eCQE8C~b{6Oq{DyD&vW>+eLFh+W!C(mc&{?|1&>#e`C
RAviT?Oi5Q5(bO>BX<MP-A+ls+N)VuJRkvAw#?jfq7)cYfetC{AcOz6Wk9G*Ydy<)oSJ)cfcz!=#**&2SQ^<*UP^?1so1VU_DL~<O7&=?f8l;>Z#A1nm6zOR
zwseQgU$}$5O+n?w_3GE1rMq!Ml~Dc-u@_%!o11sJ<T#0KL^Yzud$TECNCudtI+xr`0?!h>tcKoQxU5K=i4h;?F2E;OGYcZO2v_%-c8E%CGwOKMVXFchLQp`
!5EAP&)Ml82rr9$lao~PznE9SU`oPNf<f^E^@&vMa_}3lZPdvx|6|T?WoPftzk)HA_wPXTN0KTJJ7kl?aB6%1aw2Fvt5Im~1t*?d;PUwoMN+%V<7!W^h1ebX
OOi@6&E#^dD#1|=e3KvgvOJenLu(^*y4elr-l~>NTr7_&Nwp}btghD_=((L;N*d5-%M8pZhjPDrq%C=iq}5X416C>(jFOw?{qd-?z@zuJcNpc0-?*3~JQnqO
utwX`n!T3O5Qi1fU1i!$Yh1cFQSO*Mc_kRfOcgu@DDI)KXh#3r6<=5b1Sg{<AXMm96~{l#G7F`ow{$K)23s=*UAHTUwoD>*Kvr}d`I9AwB3^8#!@~H@2|2L*
Y-(b82l@ZicosWMS3?Lro>tflL1VXD*gV?4^%VV)9TT<mYycDR*R$9c+;_YnBxE#-mYF~p$%yvq;lVE8fSSAv{K6TGpoDMI+560(;D^PkYwN0F;WS}JF>E}T
1lvR}up&AE)G@r2|LY6vpT#{yO`5oXp-h9GHLl=&6e9SCQXRcRKWlAX$7i>z$Xwhq(ky@?IL#Uo87c(r_C2_o2BL!NX>A=*_xzkfm*!U87sk-U6}55C9M<;!
bclO;J49&`4(h|mhS^p;FYvM@bt9YV`qj4G%hYC_Jor8LUrXG!QP3n~Ks?@i^s!U+J@BE`CulP5R$V6Fbfe1?(^#%Dq=1id6(mopx*G9n7*zFoe6nMZVSe(J
%Dke_i2b)9z*~^nh|QMJR4;*&Jbl=sm|na^a<z#Fjiyq`X30|L9Q=Ue_wdchNyP25Jv@dGogCIwmj{wejHn%)3(B8*`-(<`NoF6@9@%(rv^aZ}bxT6yZbMTP
+o4;TVH8y0Mbp7os8-wUNR=*>6Kbfl8)fDok&0(YtqUEjSunlBIs_<YWbjR+=(O1a>`txP{Rp)x3&ahHFI>v|@aNvt`Mp=ce}$G2<hi>)$Hn~MJJah#6>F|V
v8<Dqk4F0CWXboeD*X2NSUL{EOyK8o08f}f5^b%wdmW{`lf^EfLB^RBE1s>0GH0XC6npIUeuh%H)Fc!?-E1T=o{V7Wv+qo7=Omb*uU_8-3r-6?;F0pvWh_lG
3CoMAiL=mmg2af?&&f{Q$Gw%Zf^c$0e=gv8e~px-)4!5kg3A5u_MUHj0@$|OrId-`;^rH@L@l&M#-av@SzpekD|O+6pcbYB?w>E++^|%U$7@<m$JtiwfiLOS
U229NvOQ!7hI+^Hw?)ON#RC%Hnl;kb`bfNU^L_;O3FTCwRw!CwQ~*8WG$MWsC&3;?Mw0Su;@nUA<HupMs9e5PIaJxGiBKo%_=0XTD^q6<M)BVWyK1caK`?Jb
HkByV4(iE8R2Y!G1S6HYRD{9wDW~?DIcf6RqM$U`GF=MgX^&6*Gco!cNv>rc7O^9GRrGvtk+R<1$;`c_t)q7OJ-yy3qi?z^s_tbVD5Qi;an4~W!0y1Bxp1Hj
_j)5+Fq}*_M={7SM=QKy)pJcZ@d^kzS9}q_PSAlE5M#sjJOh-jNr)nYZh7Han|Z9&S84$EVDPUtRmxKFM9n#(4K@6*A1|u5QgdTFR&5R|_f7G`o6*&ejVLzR
Lkj=$J?=JVcu~S-xbA^_WP>V(0E@z1`)$()bfbWTvMRN!Z!3YRiu6QARCuF4zu8Hw6NZDfy?doINxJetO(kJi!^ZU3Swvx77+KekI{7n(f>6Dp2hs3y{vKh_
*24D+5R}MyzYaFo%Ji0sFj}C~DJ1xz2s3fTN-Mucc?&V3ORQXz5tRwKKA)`{29-pg9HoMp*!$3+RLOOp$Bx|`M&{}TxN~GXfKI(C#$*^<AsRAdy`&Eou_nDN
{EHAx_+uF3=d+M;Yb}5~a4U0vvxj<b@1b`#UWPt0y6<)|$H`8m{%4{5Yg^|p;_7vRVZt7oFbvT)(_j`ZbpYO?DbYTk48Tu2hY2qH65F~)othRjmkjaGCa4v4
OC#rbi#1P^U}hzt=n}M!ngDz4Ab&KqQZD5_U&&J&wR3^g9~4>rP0Ep{kfZ5+)zrG0+=%%Xq+88VU%!v-9csAs(+$@G^(kMWzNYdzNVQ}VV03ndFT`ttkuwZk
MilX(S=<w@I`AgM`X9;}r?{a?Q_FaqW&VA1#kmuKtyN!-;ScZ%^#bl`vX#-vub{tUR+dC6A@1ewVVI;|2OEMGf{ohVtK5;#d(oMV^zI0?Q|XW2swEN)DQ!f!
WI!?L50zIV^$N7jpiSYtL*<-6OvRH6Tv160`)Y(REsrPjG6T(#b`&Jo901kdt25#*+R`YtcmgjjY3S0+a;cDr23aVpe#+6YZ;R~mS{kp^Z4j0WOz+MK*D9$t
cc}UX>||?ZKxgGvwKl$Znna|0(aeKmm6;9N$Hr)*P&#A#TpcGQ{#r{h+mR;HiUTh-jl3yfa=Kk`?dQvUXavIDk>ZY&%+D?Md{uVEX|58em->0pMFRdkJN8#C
eM0uC==MGa5FRTohAmV;=G<YwFkiSW`_|*~z0+Tk_ee9*1{pzWFaeiWE8bmEArAE!>wK=KknLBqs-RcsC3J|yW<a>XZsyd7tUVP+7*`GcCFNPf?F~DVe5(9Q
{CCzonAeMPT7p{zm!&%#zQ)|ju$Sk5c}U1(kp4}GI4=Ss&!;8NBZKztg!O`kXuMsmw0mQZuZ^HirGRB*?$zm97Rp(|S@+5q29jDT{-7Ak5KcJKun^0Vj<Ly+
$!-20SbJsCm5Ae!F9GOhG7W{2&TuB;TVQbQu1rXb!fWg22y}^}twmt=)Y#$q-)u=jwu@S-x|SRh2X86Ec@SXn@28+c-k4)M%CBEUvA7k*mc#_SqHv1+ri)vy
SZA%`Big^B@d%b*(qaKug3q)m%j;@p_}jQuhUGeQm`|$1k?%qC;Qp<KQ@cbcBM_gw1<ZhuGa=|BT*$Vh6O+Y_V6gVakZX9z!8L7rXgjB(s@`$C7M)}-vk0jP
o*$*uZ>3lIGaPsf-5~%p=z%2uoJ5Ws^rJVYS{PT>k-g`Io_Gv!^!J%)U3_c9%>SIm*!>Iu#BxypdrYh$IA{O*-7_)1>wKrT93rzGO!axGor;g*`T^bWu@Rt<
t*pU(5?xO$q8(mbwVmMLUT|)rh>)kuEwW;feOdB)!rKSulmL2_WbnLiRO{fRnu2Y3Udq({WprSL$Fp*em$7smdNBAjfUE;^(*^3~U<aem2c$4Ix~~x9Sqkw?
f$$to9z)~s=1@G^@@0e!?9q(ES}cW^AL^7{K8AD1DW!-jSzn;*&WU$QaiIoO-#Zu#*P=RBrKL-H$}Jfzd#4<qx+gxQ^nb7X*s#&5EErjyd#0<?Jh58e7(#v^
BGT1_c;vk?!4E{Y1(^)x=iEnOP$9;;(+(JD4g2UDJ&~J%00^=A4bg9`(b;kg0)nsPHK=$<=@@WwSj~ZRq2ZwM8j|xqcS0JhUu;yt^J*WHP9x{PUVNbhh@5JD
%mV&(_e%Au!>lWrm$9)iiq##LIZif0cR5d;48Q(RXeJZ5s0FX+@sYj?i!xs1R=c4I+F-*dTisR1pztRafP6a^uEXL0mFz!#ui+GtOKge^c_1kLAWEE}V!JE5
%({w+dh|W&Y(2sqEv22j`B2iv!&tnc_REq#spg2+13`S%U~BG0q1mcY=mZD-F%B1SDc(F4292NLpcjxdz{{pVnX5NO5n+hr!^ndUc!uuOt@o1FP7;3tLFD}g
-Xq&`%zh&wgI2l~3L%=8%!T~lOb3aFBr~l8!AQgZ8jbUsF6yFY`^*^a@0;yUr?44HYZkr>vuD50BBj_H9<IshU*zESohtl>XUN(thw`=uAHOH5PxQ4Sm|;Ej
Sq=cgo=;&2clz)1;Xr=8vb5&D!n_({)O|2zQHFh#yd!U#QU`>=Q#A~)ZHR+0w4%XrKgn)KJU-m420m`!PziY$<L1xWKrq~RC9O67@0;<B&hxs&IkV~`1G_N?
9FrrrggqFdW_H^xf^}K2dKf&1*^k!6Gn1-b5cMk=WPsOj1z4y^Q_`$388++m3iwhv1wR1a0}7Uld%k6y$kg^rqdgKnsr2OSf!s%VG*-a^=Ij_J1wnm&q{)h+
gQ(&QvxeND6;wBOQ(v?#@9nt+R`E9gNjmY<Nt99a1VJkUqcZ|yU}_kRiy$;!d&KmkIZDYAv`C8xKL-F1TMz>uO;pF(Un(2<nPtebb@LCcpKG50?bqcdtnD*L
IV2@E=8YR){CmNE8oLztYq^<tMw59*09x9}F&RLbc6j=u3xsi00Q!X?7A)_9LtT6T^M!0Qz!3aargJg(#%h=X$my_7=P1>o8qkBmel1+O@FVgz>oP@vx<12?
X~=DGGF#p@zRJvU49i@JY6OK!6QX@LEkd(36f|t<1y;mQu00Z)F=vh$IYVCs2t>_Qnr&x%bGG&R67|GH>+P%dXW6wdkyhAsE&_%QgE!sPc$#haLec;$J07e9
fj^{}Wat0G9InwemHstK3!SAIbTO|Qkw4*xJ3_gYJdp5;{Zw%rV~0PnI{6{GTJ0nxJrdJj8&p95dg;XuX1dEB!zuvCE_D*h&V5E=Vp^4$lZ(ir@LuuGTVfuh
<4_N>$Kn!+HXp^{KhxR?tA`0y3f3n>J~xA+ZrnKQ)LzH3dyr&R`-?EpR*{K}PTKQVr#LhB%5ozl@+moR?yEU|L?s?<aUG4gq!cM#V?&)h&Hn*jVK1#zMtYTL
L@Yx=+Y<z=0`tlU$lH;CcrPZafyqsqEIBOt>N4L%sMAMl7p020LpT2dK#wj6sov`02w-xqcXve@Y07|-mP59qZtnu}T)e@8E7Bl_>iV3a`@Z2F5OTP674z+X
fitUmTMKshV>*CB<eqIMawa>@MG-AlPW-xxyigZySlbUDkEM0whFT~H19-OOL9`l`#32-RUH%J#!lz=XM>mxjj?na!Q4G3_6&EcQz8M$<nxCflH*!IYJKDW{
)vSFB7$fiyPmX3k=(y}-{<76h&NibgNHoHA7Dq6!2avLv5h>=lGyLL@nuWfE_N-`FYvzTP>_aE_uv>sYRWRAFz+ri27KAQggVM}=H4w+()s7pRFjzbQoN^hP
HPwwZEVn&ttRvVvupElRK5wdqyArcs&=~_W&?r&11f{e~9Q^8Uihu}6IRN<Cq!=p95}o$E3c!}viZM8;JWsafqwe%uAPxW_WBGNXW!D%@O{g0|P(lH>K;!RO
*&6#_)O5F*mw)&);{mQIZzhcI*V)#Xy;l)6mTsvu-8r_zT<8Iy?wEQN52ie^sCkKDr68Fhumvj#?4Tvk5Yp-pz6nU`ty#ddv*{WgO%b&3Be7F-o*;^lCCT5-
!{QE7&BgP?@_J;|oD6oeKU*(yg8#QUdFuD+O|bBq1>V;NXm>{^StDODX?`KkJnK@xEj53!O}W~#`WNGcdA{TI#WcE<|Ej`BIX9uKsI`U7obd%V%vNk<%hT$L
0n}gh(j%AdEG_&~SYCD>ayHU<a|myF{T4%YE6}+!6ci%JNBaK}=-iQ+yRao~#E%Xi{P(9K{du!3-?`k`G!!f34cVX2E+5<MyPt1Xx8Q)p#8|PP1<`G{#7Mm3
Bl_0W{1l%diAdTwFa!y`;9EN5&4fo2mHk^pul5NHbnjxidP&%fl*2YkS#3Uef_rg0S)JY&nog?7$p1%WDU6s@gV0Q!5jkF~JBJw$cgGmqy5t#BK>%NC=n3kb
b6z!#W>YLtaL%7ie-yZ7+IZ%ap+>M-`IY=b&+!!Z`@1o@?ajk_?@UpMdP%Uq=n050pCvf0LRqyHYNCG+6nY?LAaM?p>3AsTPfkpEK?i?Pn{2cNOYbENE5Dce
c<x9^!gu!HBw*m(U<X=e93|%(HEeGT6qa$#cot+Z$liQb=EdOt1TwO9R!UH`Bt+6PN31!@^5S^jjNin<CT%=*|5XVCJcY${YUW?7O*cj=e@VJppnC<Lh4p6p
1ZY>@u6vnWL?W+6IfX5A;wa*PYDCn`2wRS-|Ayk4ek)!bjZDTRle1h@uc!mWR7i4^o4XqoQiNAPb*rm|sV^N_HK_<0=NCiyBtpWO^q~8u&UToSE1SnjCH&v4
?4<2ZbmF0*Q+tCElZozy*%RO{u`bMyaKFESX69Y@C6w>{Gj;ro=E1WpGR1B>@!75_Oc{5Se3YNHMyV7PILo%$=P{OmJhHTUS+T*+3ac6TXnB`3T?|WH-kpeN
2c?OXcfm0PMAsCra*9AG?S57P4#v?^o0M9v_9^M5!}jck%L$zyYJBwqG8rUlNjKE(RYPl*2Y~{pILm~IL{JWla~rh|dx<WYa#3KM$V96{=0O{>&y3%mzP>`(
)9KtVpM+vBg9fb~a(}$ubIN1`M&I7J^I0?FGn1nCP=KcwJ+l(NIM(FFoCbmiV-ZS_6?UHtZMAwzL!_D-MT&2IsBQ-k0%{Sv!#)$D<+f&5Elwr_@#Yo^fFl1q
v2SPkW;_;M(qEt$P1>f1P*Kwz&)s7Jkv{AbVc}XM?{V?8o9L%IzAmSY%@j@bEWDTGZp%k8mW|x?nBgoIHTH45`^o!<+&B+Qd{qxLR1hju&Oyj7oOG!$znjB#
&jD;#OlRRlk&ak3rE(LTZ1goqZ?qL&6PBdG1|VHD>MWgav>`zs1aOPFlN>9AOTgrIt7)hZ#M8|&fK%$F6c$SnP~-mI9r1)EntDx&wn?vz+)y(DB5CG6Z2?&3
*10|v<+*8?2U3w>0!0qVNJO-{9#1tZJ>7E$R4TUsA_FRIs5-4|Z2MFbbiq%eN}{q7%}l(!cu=KCS#uxli)iQNK8*WbylbW9;|<e2{sPEN&obz0`;48dZ(lf2
Q-dHp0gy1T<;{1(PH0fN6Ce0Qbg6sS(Vu~#)M<*(y<dqM#P$WK2QfHCm|!R1A7A9QPmtl*R12cY$JV}(_Y-TLQ;lIFeLlhW*L!udTh<e{9<}EeYMhoe+-5qR
CV*y+AgXkUZg8vXvL9r8HzYI8p0YQq{wAilDmm%wwdkb@B{v1jc6TLB%Bl<NwN9#WJRcQNz3fugI5jyw_Whe)Rg}v|;F}iq+}%V}KyOx&<qDcN(~LlR$VDmO
tGL6HBQqFN-8!X_yByCx1)ax7mj?}GnW9tLf^^DK%0=n#rh;D+`_(n@li*1C{OGU4z2&nQ_+#!4rZG9<(J3?9l?)*}gbR^Pp_3l}@;ZKV6-=#z`3XOk#9<k=
pd+US5gajVXo|%LcNEs<8-RL6A3?{lUmbcklA20mC3jDbUiHN}7TmfUP+ref%_H=}iIv~)Jpr*AJ<tPYhUiJ&hbz7-2>~2Ae4uSmJc1l;AyVs_jN|;n5dYR8
_%B-Igh8PG$6Zw`_ZH0S1J-#7XR<4W<AFazmo&mMQb4YjnyrNjHvXqOC&l=e?1GY0%jeWxzFlw$ocK&UQPw)`FzY4F(DI>QUazP}$0PON%EL)&v4;^fJ%J5@
;Y<_(0=ud(!HC0#5gxPfpc*zQwiauO=<<Sv_~%6Xk??in5<6ajGX)7Lbg#o<8s%_JkoI8W+ddLCn`={&TOSTVzivd|seU$tpagDYFve@l;B<HGa}=%+({Mc`
{2%r%RJa6Kx{&zdXp=mz`)ajyzqx!BN|JboWI~dZmsN2?c3SZtDTc}+Mv0eKkKPNz_5#%mGC6Z@TS)5YZZ!z7&g?PL2U2h4Qfl<-&I@!75TY##@Rr{kxA8=8
m(*RDrt>;W0(9m6#HwP0<A%-xUl4+ltYtTEDqtqykVa>w{*$h40IBm2t*EN_0|iP0Q%gd}Kjz9%e2=a*6iIW=EC<HUP0!lYQ$>MNhA#U=r|1>UZ<3JSB73lC
AHfY6tUr@YwTAZQVe(vjrRF^V+mvt|gS0C&=8HiZtf}LhAtCc;`(>4n6z4+ScRu^aW$U);war2<lp|qFN?F~1FNm_BH8hV#M2*^15&CmY%4WqjcLrce&<R2A
u;G$l^wz}Q7$lNY_j>S*a-M8qX$Wlk?VfjC#cRokC##UXUzK1-J3vW(2C&|7edCW1_-<rGKc5pdqauqNR0X|c|7GU*Q;fh<HFT5vZs6l>J3MdheK0EMy6l-M
hn&?X)b^@FCW37kGVUxWZsR!RT*{O3v>%agVj7)%G9+6a5w)<Pj1v|w+N0s-Nxr}^T?nZYKbcE1P`Y`i6~#nNq`!}q5-X)wY1r3Lb=RK00J2m**M!bxnj{gd
gq9JKH}n{YnR^8h)qQAgRB1nS&L?kiu<}SZ)KWTG$9e_+MT~J*fJ|#nud<RVXE(OxqBPOC^xqx)lA%{+h%?g|mV*}`8Wh48TR-AvJzE%QL3k<x4lhDVbyF}q
MW+N2;#2oNZ@GQ|HZD`7!Pp@AD%Nk8$frXM8yon)CX{yN+}|nVLyAVx7}nX~U0l`D9Krn38`mU$R{sv&k(;9C4a9sxgEIHB5eK%l%UDYf4a!04%<{cLeF+0c
35Qc1va3V`L!3mezx?pd8QG7KBj0Dkz$_Pm)RHZfv9Ufh+~jq&fxy~RjE$^Wzj)pw(G-L2-JRQgYRp1him!vw`vfoXwkRT%iOTp$V=Q@lIyzeIbtijwNZn>d
2@IPs{ti(>zpwQdc|S{N2Z1I?Kqcq^{3ubFN*BsN<Tvk?EF&nBcPwn^v5k=T`LVRmAs=A7-pME1?Q8jguW<mjG28^~cp4&M#TEN?UlCTn=m&^FwST`-D0-ub
B-B;6c<OA!hF^J|V!l}X02w=hByyQT8eu7)>DLM$Hde(Y+Z2=r8hVZeiHlAgRCdbbN%DG3nk*ONR`(G#LRl%tsi!K`<UFR%SfKdDlZSeAtzy-8=;#7D3ebiV
HOKPpuh%DPi1bZp{gm*wbYD#Q17J>U98GO{Si4P3(dQ0RF;~PZm1}ON6{E8-(XLnBwY5jJ;;8xG)CnCI)rsInR3HX?PW!xfq-Z0mV#L8PR4fW?@7}tSQE%ao
_~T0l5L}0JGXLdEBJe_Z7J^fiMT=b7md&;1H>BUiZrrLGn~Y(sD`slRG*+NHJckd~u|r|NYEob|6~jf9P@CA8n*=lgvNVlI2cmWrJd916)<KB*1AEGP%d;l!
*P|}x)nR#crapTJ9x<CPQVto|h}Tbf$}8ndx*$kHcreY?;1<Dq*c_G=JJq=YY(mR=q4OU(e1fLHsgk(eN{YtDhDsbyySX_9wD0_UU5Re++4C2T>0AkcpXaUR
<6N<u;qHY^u!Id%<-<T+*YT6$+?a^FhAE-wY%72*CT$u|R$hBxN>hxZctqYs&$p~t6QsdcAgM9uxbIyYFzI-vFH1uG;O=>sK1=}jnV*kVAQ?R7Rt~d!bz1u9
NRBh06mMg&TP2_q$~}cJ)T1fo8`#%@j9B6(Pj#_aZ@5KC>V?)05%lK`Q%Wit28^MPosgl&3FR~n%49w2fx;JIUBNbRs+=b?2q-30<{_XCronvuPy0FLh%w7I
(UmCZRv;#oQY$`8@ZA_DO@|78)(@Y8VNb^GLjo93f!GQ(vk8;<rA}N*GE%|hH6L55)`h`W*T~#0tyzUIE<cV4OyLcanddo^_^DoLw$GbYnRM-sEsN=tTbU7f
N1RYv1@GT4&K#JoiE$2Ta1=Ej=cSX*t$yRCJR|XMLHGhFYdM9_WhxyF*JvDKWp`Zsx|#>!F4q4ubOVxUq1)sJ!cKh?RiLb5a^Ocb=993)(Nnce5z$NgGq>{x
8G<er_9_|B7_qV}6uqR=t6sG&?;WckQdBm!9tD_ymD{c%RIpP$D)7Tpz!0r{-tHs#Ou2y9G023fuG1z^jgY)zER2>r?+6$6zR3^1%jU2hd`4tm^iY#vbmnQ{
#5$@`YK-G&mprXQp8v_@=P_w3Z0%EA{6vCilzrQg<`;3IpkpDoF_qx*3IYc={s;=@d9TNNZgF0rk*_9yrJpEuclciy>^D*`JP3J)xrE;t!M-}O*d|MMHxa;g
K^hM*>=)jy_7(B!?5{+#+OqToV0(;8{r%Do9a|ZIg59nylNwA&S}o$VoP7!`<;kWb-2uPoDt*iL{66@z%i_w@r(KIc8)_ZO&t#D+kUraHh1$_XQ2bc?7wmq!
d|YAhPEr)_A#mh2OFoEXwvqk+sJYUAv2lt+U;jV1lu>hLoVF7`2cMhSdgQ9RNY)jIYmPYH9vZ!=8mt~RDb0XAM%_rIgy+9eNl}{)G${DrF>Mx3q|CEc5-t({
a-<JlBheZYiuWIH!StNn4f+Y((}^W%5;X>Et#f@IFUAaxfWclbQzz?ZgRdAS5nUAk@8&J&$r3R%x-?Y~0Ld68{-geP68gr+74d-ubC{3N3{wSg5668ufEE4D
^W_RE&ZAK(w~(74zFEWD29FY~k|g%7XH@!9iV=*buK?s3>d1TdmARnmwZ4$@o0(b+1;1+y+%=%w<W{y!g30B+2xWGxgM6+yn-G2l$Vi@JCy9s7XxSsm4|C}=
Emp~d!Vt}ocQKD3sheCIwGa==3U!LhgZ!mw60zUYHTcse5s{%o;ESL1`APnbJpo3Dv4MXHbgqY1myNodqX^@d@{2|qr5dqhlh|<bYxKm*e0)}?@=`}-Bvh@2
D?#pvlC~=sq1pW6hyl)g7h+G`3)^}SbXcyv9)$yGkIX9Zw|#uhM|Re6*{NnMj;;B87jx~q{j>la7f_FcJoWwUGc!pWSZj$@(PgiDUrgyMB<iRRVCfKZ&=KS~
EXPA%!Ave6;CL%C(17vl2K$dbIzV$nO!3ST+B;`(>xWYRrEx~~M@JE5%g6d27Vo7rn>qp`R`t}~d^pN8vUnbPefb`2o&W5(hBFJqiNu(AB$ODuKSlfSp=a+0
Xe@IHeK4D~tX4K2k*B0ggKVJI<AW(+TpBOAw#tm{of8fjo6i%XQP+J+@3pJ`5O-(s6+c;r#V}bTdqEa+Jq=|Qf&Nsd-nzB#M&@^hOt86QuMcm4qn7_tng1QK
aGP7sLA2|<$Daoia(qO;;SPxw;x9Ybf60GDbBQwKzNZpDJ)=@*`a*~}%i_yAONRQ|=UH2*z4jEAX&cwyG_mxMKl)YF5+U;U##GmXq~mub=1_D-y<CQdX<>vV
yTftT`sbpGG@IU+t`9LYfp*_ZqPE8o`_lg35JOb!J&Y#;3uI9|a|ybd!jHafxz)Ox+7<Ik%XB_fBa#XpL3jlF-}eviU&!GQm$i{Jo&3FrtJ0#t5mdfQp6kyy
*f&cP!uIYWna{T&w+9uq^x$YFDUbp6D4rGZenzv9Pc+G=TNa=MAPp;ZIKoI-f9`C;<z~%X3ABSgqT$~Sa6<VJyvq>)Z6uOYvIoURpS;xDly*IMugHmjKItvn
@ShRkv?k`hI$<D+h1)Td3X0V|MRycd!>HIzWDBiqJ&>5jY&eA6gqSpJJHv=u!7`$iHXBz5PSXFTVBS_UpiL^Aa<>mKUNQ8E5wu>Mzq*)8LYC@z>25KE007@E
1$3iW)(8#=@32(Usr8nth7~F0wLst?w+n){<|MFY7y!s3F56wQ#mD7GJ`V+-7gzrM-_qYkJ4MRs-fZ<d!ng~;$~lqf**^-Yw$EsA4Jr5#gmWCuk$<um?MF&u
NU!&X5M2&!=lZJwO_-Of!+R3L;qB~7xhbs3Y0%I(hm=pvWdl`FZLV>E!JOyyU0jT8+4-_6BL-Mh-xIy$Un1L@5CA0`JP}1nmJGiBdeso2yt-pO`DSSgNBr$=
e)4B#PL6xh$|=nLwMqu>@gT06UuL$Bb(NDh-fQkV{*vM@(}`Mm!B~0X4X1LKhugZT9!+L+Q}UrG^DBMER+q;Q?~x4W0F(2f$#1^&!2R*nv7IMZuep|T>7N0F
^c?M3`>szCJYc61L3WPmswXaTsh{UsSl$yXbT`CB`K%`(XweTIZx9r57QxaaXIjmdZ`6*S%rdxi(@4^>PW?sjI%42Ec{aZ=WyZ~IUc4EVItF5ITEs5{_A_@`
Sk}rQ0}%iQdHe}3cYBx}PkiG(FI<!4(VQMB2;)>H;r@oFU5s@O)cD(5)R}l2kZhinG;FXpdhG&02Y;2(hSVU7&~F|oXkwABd@GURJILg>WM~4<5gq?IbLcr{
AMm!6V=`p<GF{LRis(hyVYBkS5M`gtON`wDrh^B9hiN<78@+i(0PzrIER6`K+0NpSqvO*P_`7Y6cNJru>X_&j?R`ehjETu!wN8*yT=*jGJ~^L1Ttx*azloix
66k&1mHQ@-adjUC?cO^Pn<WQ!!@oiKQ@q7Sg4E@h!qXh`a+9onGJ~bI(~Ouj8~sq1^v=O1KbK>vT?ht1V-!&}|FrON{_7+W?MI@ivDw!234b{wh+q>4C>M*@
3oB+^h>rxUh1iynSwk~Pusw{ME@<c&G$XSJt&|q#wzp(_gF8A0o9n{>N!=aG#Ac<5%7a_q>`Bp#SX0oOh~b|>rwGw799zO1R(4Ri1(vE9>qs7dpAJ<wE7*;;
)1vq2!^GZcfh79yuswE=M=_p@QITxy?Hnzmpf1|L-vPlRwvpYDZXT49LkfWCgXk$TB3h%!EtEOh$y_9vd^EhWjymHzrGQr(r6*pJ-U#3hsKVTzY;Z$I4G**U
<~vq&^fo06QX}W*leGN(zObU1GQlw+knn8Vp@N*75n;K&LtFm7Va}vHtj}U(WzjB7KA8X{Z5WlB2tlnG{Y}>1Yvtbb&W7n)Y$o<A3aq1TPojNXi%4eluBt<T
y<tz{DzZb_9ZF{LmzTi?fh9OX(8E2#J&M`*RaJ<AD>+-{OF&1aUynh*?Ka*-`deyuT+e>KFI<N_-!)RWpW<LOH|i+~zfp{_kE`?~Z{UG&i`Eb!{|-v!$1=+O
$%dKMO#n!)F9_W10Ps@!M6|$Skx&M1-9Mb3tEd8TANx`=xf$A}5H&3<o^vV5_pDQja05Y4+wBd!9Q_ve2djrh7FBvg={>7QBgB00r9A`*xZ1360AU8E!Jk!-
R$uy+Rl7^M1D01h4$*%Rbe_k;G<Xm_<i8GT1OL*Q4-0QvAuuO63VsTDrWq(?)Qd78K1ej@r+>7KZkQO;=k$`yD`C&y7BAC#RNdeRoa`DtA2SG0BMbg>rrCVG
)>zVlhKyPJr24GlPg9;+9+;@Xc^R%}o}$punszFB9gXQlmJ7oCM7VL>sTwfdXPL?!4_kN(C7$f3$g8;NAiYV_3EKOn-^0+y<K!cB{Pb%^J-y>H0eOV1X1<p>
7GZHZVO$RFa9BuuAd@+optubonSaY;X6eeUjCc3CSK<A&XILQOU?P`q(fZvdDQB~q+n<tC2LuoU14-`1;|8=>Tv7^gbvn|7R$Wf_t;)xB=NCx1RaAu867S>*
a+hiEj@EBdu|&0krv{Pzr3@Q7m!N-*^V#0OKwq}WvqGq=5Lc8xCNusrgToMr-O_z1`3qQ<Kcnx(2R;+1ROQA`?YYhV<oOA)Lv+D%lzCJeZjl@*itn*<ZLehl
l-mC(8l#1fXHg5<4J9<+fz&SUFuOYsa!uN`g)V8xQ2t9yLnU~2|IQk>3@AP8ykLAcnu!(D)2vzZLd8^xc<s#k^6}S)S?*+&ceU(E|IdOi30!+lR5TY@x<v?i
wSGjvTiUjKM`SgkI*~24x}Kj+%8p8x8Mq=WtDIst>^?=24g`r$K#1!{d1TXyF3{u_ot?%Z5Tm$3Uj??dvv{^5<&ma|-KvKk7_|q0814(a7G$xrGDfOUR4Xa$
qLoUs|1}qov$ea}E-#XcI>2F#3PkJxguBDU9g&9lczttS3H+!HS&@!BkAZQ#*$~eo)-J?%c__=54@HpK+STUG@y(+(R|@7Mb)qt>`{9mfQ-~@+qL<Hs->ob8
(AYQFhcruQFD>G}*OeA5`zmbTTFu+Bq#TKKyEr!3+<SNG190f_KEcX)g#Z9^LdO0iw5kafUIaig+CgoYHG?BU=|T=>eYV2r>a~>G8;@i|;mCF5HP6i(OZt6m
rITbw?wUuTuQ~)ZOn+Do7}eo~D43MKxpoY=L&`4b@F8bxR?s3Uqb(*=itdPyMv3DWl*F7AJp8C9JYg<o8bFs<HEOo*4(FL6PWVlrxA`g{!nJ%2K>m5>Nsuy`
r1fD8J~1Uv5=$pdL{1bq2!zR|B-<Z`ztRldxqFj>23Px&$_^OsZ$v)r^Z`u0^)>8sLt5*Q+oKtQSSbt>M6qfiT){trF~4E-wl=Zk0v9Nd=1i~3D5P`5Urh4<
^K=u7Q^ibX<W@;><W=pne)kk`Ko%VMyeSk)*|$qesU2GXTCk|+knfBf!Vc+39ZGKl7dDhjy5LOmu0-U|r&b)9Cfr743YvE-L&&X%8TZ=MiP|P@$1B&k>cweJ
*9tYntfrmpc{+Ax+M|ZO7lzqA8ges9r&%Rin47Z3HKbjZ6E?zNW5Q@1$H0BNxcKf)h^)W!rA#HU?w+L~EV^kzqt{9Pg--G3MS{n}c?PR&<Ro$6H<|BC0n`-G
)xL(C=g$a%`D_QG4SS`hGfFCe>HZ3vxaR9=dP+d@G5j(cH(nkHB8?|s4<c`_dOqgEY;AyPM*%&OoUjmAjgW<OA{e1(C8x3YDQT`j;f26;*ib~#SSQo1=Fz7_
6*_Nt2|r;OoXn=nI$fbSEra5(BTE0AQ-aQqLFMZ7n2oYQk5;MJQzOc-#?nRE<Hs#SuyQe=OG}=JL~{{j9~zA9`ITZNYEPpmeQ7huFt!viO^yJEvhRarr<Q*s
u`6{T^8q;QFfx_vPc@sU0dqfQ9a2vEW`H{U__6Zxxe^j?brm&e9GgKz^cz2DyP7(trddTvAw<GG>Y#Yo>b%QSr~gU;#fg|7Q5aN)s_1Q7Nb+ltmV3hN)xRC5
^XO-jFzWr@M8)-Z*M&G~tj~RRpbQ#k;e@Qwzl-}CCOXq@5eFuu8p1)zr#!MTVZ&mHmy!w1ml#S)cHdu2dv_7nn{?SaaM_|!ZCbN+NfmNM8+1|WMT-`j{Y2+~
W!rJ<;5IP9JG&17cD&Xn*Na-kEvqhuk+R?CyUWipFmu4arvPEj3Kz}t<zPuP`m8m-oHu7O;D!%y)Q|QP@G_~QRs%`6a%^8!lBF_Cf+L~uc~}rKzW&)Orjw*1
0>I@_I8z<dH~gAzdfvI`M28qxQp5@kdK|9^I;sl7RuvRiJYJ|}Tm)q=Z_0QMwO#`(3}Y%oqUvZHB7b$`wM&+I@$0d5Q%vXz6VkEZ#JlG(axyN#Di1=!(uB5#
PRHZki=^51JQx>njRiWy^|uCO*yAfHi?a~#XLH=zv>7GIkUz*L7fMjCnMU|>Kwggon6sl%LU*QGqmhZ<iGtpmn$Pj{#DDm+Z*-5RQ8wADiHoVeYFts?(|?yK
pf~o62}<6|um{lsprsNQpN8`JNBvR&mvd=A;>fZ6#k|6-_U595qSkK*Jv2Rr;dTIWylUu+wld8PC)*`IAJ$R({)G8LTkmI9pFM5&6uH{fP_SmvyWZY!t#v?E
(qX~A^@aVb6(N&$@>yPub@NMhoV1P}F*23SV@$&=CT~0IKa+SF=-=2X2YmztCLftNct-!I)f>i;4UiX)m7>U&Nj=9?G{b*h9p}%Rfy|K!Z|v^cge>RyK|wUr
fPwm^a3CE)E2Gbu5n(OkW+~LPGhoNC4qbez-|u%jHPT!CI!yvzUa_&#j9w!6v`7j&+*|rAfa;R#k&i`a1mm6i)#R=576N}$VA>nxU#U2W(5ORm0(a;_ZLWtR
AS>C(9=KFo^5_gwF~o2(!$LiFu)_H(Zhj0<1ex4HQMyZqkcs00MDyi=)epr;oN?uve{dXzgm6EJV2))ZCq!+gSd_oRW-uC!&VF-5Txr_e6b%6KlSWg-36qD7
s|&0A-`^PV&y$auVa@A*?rgfU(55x-YQT)!Ss1b9K(*uQpY$U_mzLZ8RBY-WRB59LwnhH+{v}|O?ei@H%%-{EY?`8YB?j3wWhu6#sCjXN7g>kasPPhda*em@
k7(pfKu7sXab3g04O!AwkfH6K`;&CuM5_Y_+?=)c&P!s5eNF-1(9RYefd%+7Sk(-ST*oO>aWH7v?>j=1(j>m^r(1qBppgBsZZJRNJ`XhOxwKiz3!74A3F`an
;8$){r_ES6%w83<xCATHz8uHDIeR$9=rg{1)C7Tk<p{P*@<+cc6x!oc!L3#EObx$+FQxFkgTG1qLeYPoXZT(W;RtF<i*01cTOye{yY&JZYE^pp51$c&q_>y3
NDqxMPf{u}#?x^}tL*Ag3KuT&*AcMs<C=S1j8DQal(zPYpTl<NR1OR~xeSxAEd7?4&TAo7Gg$^myU2Ro$M7H<7ua}G5Bz2k&h%;{wH(j4^OpDi?we@s20qpF
?Zl<=mJ@SqvZoxt7w`6oaqLA=)RAy;C_u<`E?5fc&v$A&B463EnNyLId2?g(D=_+t0Ukn9-`(%8B<Za&K%D;T!hy!Q*Q^>(MkHIIUCnF;gD>z2slfg}r{&HO
V_jO~+LZQ%l@tRVu}e&x*!5$20QefNTfTf+)BnGrIhAD&NUuCYlhEIKoVlkC4~4Tg$i~Da99)!CtaDg!8<Pd28Et^SFM<CBGd~P$QI;KXuD68j(ZkvUKjJai
W6a{CXHIzSABpY!vxhsdWlz3W;l)AWAiPRC2=TfRSTlOr+x7!9kZB!Z%PIG0yxBwULC*NbdNwmhQMOP@&TAjR8oUCA`gC{$AZI+*IAdI#>vs6S3m7=rQ=?pL
lY;cI(KNjyWgxPj81CUm8&1E8g9$CUY8hA&WWwW|9HU~_70a1Q>c|-QR)THz@{C;MzG40VQ=ybmN3$GbR4g7SwkukR*@nM1m8*+j;g|Rhv$|qu#1*`-W{G%{
IG~vg9&^#7uE)n*Bi;b&1n~WTJz+Q8$_Qi=%D}pBX}BYW{m&59plQ7F+Y)LUB|w|&XEDHr{Ydc;FmF!=vZZ&@fJSbSl{2dY7oxDTAdXgms_^ICD6{@_=^Yq@
C3kqq)jwf32APxHF;tm?dm=ltH$7P<41DNRXpUYtj+cKfb_uiyr-{(9ZkVDs-~(=mUM!lmqi6K<-;(pj`^sE~k9ipvGy*~!beeaI(X!7KzjiKsiF5g(=qgjS
@8(=HZTe57DCGIWU@F$qH-5(ftD}qdiXG%YUiX8DxTnjB5oH};XR`k$(jHDJ<aXtx&)ImQ?SmInKmI9O;uKjbL5b;DXOq5#f}W!2imrvGkXChL22~^DM*LI*
c5px9@A|6_&y?3I_Cj@$o^B%8rdov&qL1FIyA;=Y^Blfn%yN`$FFj!s9lLb9rNu~o4@G;A$<lLN^QK^#z6%K@hH4K|Aq7o=Xs{4$(0^r^pNSa`5f11xq-V*o
coF&7OsGTTu%;sGIL&up%1HyRqr;e#IdKVTLogxje?sy-$-1od-*G63zvc-Mk>MT$#2AFe#3;ijj7YAqO-0g+Y7_)&>YLGvi1nApN?7=I;Fx3hHhHY`K%A$b
M%ETFf**3xZUT(=1uI&|ffL{RfL|mX|7^t0Ml2yxkL9)Dk%r#r&w%R)dRX6u==?vF81l=QFjk;%j-_T=*B29F*qfY#v8m9^C5e9FeNICdvfLSB;Y@ZYW{&e1
Ci&!_>heM%0xr0j4eW{d39-WDh)rf;qR+RRhUI&v))&ezO0czi0_ae4o}aHzeca>C=niB!FYO`2!Li9fI0r?zANv;UH%=^*EbDnI?&pMV+Y|3Ol!|=sKSoh%
x?C$Vy7v?dg$2_ECMKG3Mv;@CGz?Jm#eZZ~lUA?Se7W(hpw?Rsg~D&d?n$TFEL&3s;!c`>T8y~<-N?o-mo@45>4-Kw1LErSIleW{o|?Qc>m#DW1Ib1+aNfiX
zAaXSR~JSu%r;Y}0nWGzPsD3ncIgR(-h!^3T6}^AV}8lYzt5bDQ+q~mnlFbs=kdBQsmU}e?mqfXqDaFSSP-Rq%3L~Ox@>&yCwe@qqF}fU!+0zVyygj$lTiPF
H>ya6vx0odrY?02xXp4DzvNu@(7<!SM6VwagR>Z_QamzS@4nR>IP2a{#p_`3{FxhE$>2XXZ3{@^uWBk55V1d6CvN%|Sac1}oMh2D89t?~r@o{-UAg+mNwSB4
)XjG1_Pp<7m+VWh&M2~8qx<wq(cxz0ZWB{txJ}M>h9uveDP(lbu|x^#6B;OPKw`qe#JY(6>bp_@R43hU_`ker!J{_$vbC1enoB4H2SmrZ07Hi0W$7o-Vm|qv
ka`?RMSgK=kJvb+KkAw4o{$n}y~MpZ5SCQvyFeGXA>@SXp||6f+fs$y(HD|0h)|aZ-0kA)j+d&ja|1+`>l8|N4Vr$<SmYtPz=>Q7om4O-wGj>23}K<%>E%gC
@dY}r=r1w9K(-rNkDp_BKe2;LeeD9jJ&(^DG{kOSaxmCOiq~#<y4G;IVAF+HS0g~g-&c7sWBg;zu-9bDD}cp9n<E5<xc6CtZ)?-kw4T~tDzEMDm+|V^omA)R
d7-?Y;Z6U=T@}h4T<*`hG=7t3Tz*0>^wIq!Y+~6jli3Q>*p3m62?{IZJYcV`*%*PV++_*!6rhPIP|F}+^$0-}IJHvPKdVQg^9Y>Sqh`-sI<YO>Y;m;?+OG!Z
IzgX$1A{<Sy<b?UABjV4mNKJqz;JAx#?QxMJ~wg0Zl-8hFENWEn-T`dz(N60oHI_^)Tc_stt=bHk9bBC9`oUSL5B=9>)x+~HYPs?<pq>Msv^<C!jjQi4a@l$
2kSas9H8U)<NwLc05@pT&id0LHz_N&LoJV-P+HSl8MDsRRcfzQrPbe5K1$CelljZ=_Fv#7Q!iK+NRR@LfaZGBQ}UiRdGAq~D;VRXO)feX)*d>(<XD0Tqk4Uc
;Q)4JADID%zL~zRThRA8S!2E79NwK!dYsc_G~uaJ^#$wZEs1s#`>A_4rZ!~I4O;z^+uap-2I(e2Rx|KnYgw)BWtYI?+Wc5eTu5v;vr$HynKg~?GJ$N==kRUx
;C2sbWZ28Al0PynI_D%3s)><<zf&nQuDH6Q+DG0?GW4C*s>%CtfLxtddl^Coh>^XgX*)ioEM`_79NdzpY9?6(rRGQBwT1a~2=9I6J#&;W9%MASW*kW8?B&zq
_W-fgwe4yyA{PkjjP+Td%uPUejFkqOnSpPgfB^S7WwMAC-NfwrCt0C8@WF~#N-E!jvis5(mfD$=`kEX)d*zUjIlYY@%k|H<f8sC=WnUTnL-dA3F<Hp`y4+{K
4JH_BHT7V2E|iyQJLht}zQRyca(lVQ(zu10o2+}oV;DKIK~)iq#0Nnev@$&k50$7`jY9o2@hQt^QivwixD;}eczT$Gsw{&{0sDPd7&tr*n2u&2*rcF-{iN1e
LaxQygC|?gqq3RiRtym)J7-ckud($N06cmFiJ-%DeQbKYQYn}A`FaU*M@xp`t&Jukj>(zV^_%hh`0U~|QZ1ECAH%*6Jo<<o{8)Za89?GX12KbXMx%<>@U<$c
=AVuxhKm;7NL$Tk-Y742pwGe$g<-@4KUDnKYN04Z&|1l#Xv#qMmc>yq+-i$Kmo&VnW?a1!WSsvNe)M;)&yg+Jkc$mv<X&}+8W_4s4o96-i;(l}d)Z&O9f)l9
kZe~nZGU23b-WHn9s_R8si6}b0WBZ1+lDL*GC^lIREbzS7X~Q_5)Gn78dn+#g!nIczl6c=v0e_zlh}y3e4lK#sIj0HPaHuMJaQdNO+-T*tIB<Dmwm1RnH7^`
7<Zo!vvejz?go}Mi7{jmwy0=R8qDP5Dc2UHVIPDCz~f0?s_QMtYs-rHO1dbn1&N#vvBF;c5a$An$$p&z+SvHWuH>QWu*{%e0z6%v5~jwt(oMe{^DKrwzE(10
)_x1AF1eix<+k3gKPAK)|0nQliK@y4M|p#8qNUg;NOfJ`ls6{NOfD0_$8@UCB^3CN^@&`3cPxRjl+4Ub<qsoA2AJJN|3FWsSqQr$Ic5B@x?yqz%)%}+*5Oc|
R$wOSQ?&KPUlWQh$o~o6%mfzsrS@9QPm1QN3Q9skqny~wnb)n$sLJ%G)2-_e<f=JjRYS(li&f>^9xpR7p7?M)mw$?f)GwEH{5^d0p|(^aZ`(SkO=r_jxiqBa
HHc=}zdYJs#TUFi*x44OdIo$(@$B$9qF4r^yilAQj>O78adyERw3z=nPj-6RB>y|^?}XLj8|?5*>=4J~lUC6Ml^R6=)KL3}hV?7inT|fArrV&?=U0HJj%o6v
h?LYbrh4oW8Yb#RCeUKZe2q&YZx$FbQHSqAsJ>E@tCdjN3kC84{n_~bI7qfO%&WtHxaLVgU9c6;Ia;j0S)R!&dq|TiKt*%x?_D81?+)agsrjEU^MQptQerW$
_XLVJdCHCdSrN^6@B>|*IWS!qMq>TfbVewSW8qg~rFWsR_UWpv?tZC7ElS2!7tw?hnMP?*0~;(All&pQAmPo&is$SCT#>+FJRF@L8$<smy_>@rJ&~v?I^$Ut
Moz#j4h>T^-DD0dXE6<)h9~@On##^VI#QOCqSF!Zqckag$8QIZT1dsC3JRWsDs*->DXP)-qxp!1eeQFxG!Qj~)I?|kc~c@aS+u2mP{f^Yy-WU+0I+m$%iI7D
Ppq3OS%BG=rH|W644hz~cADvRX>yX1m7=U+Yx4YFzrZfuZW|a8fNz2Q2kn=<jZ)7N59C)L0BGf=*#rw1odo%RDqSUoxbr;)UaB8j^10%m|Mlbse#0|BDV&ub
%nPI&A1}^AD<GJys;4CvhwI{CAzY0I7F(BJOUILA@yDhB^eouz`6<F1sjR381Mny`m;#t#UfJp|wX#W5BYtdvNZ;7(XEJ=~80>p7ES)UI8LviGUUdu^VI~Z+
0K5;>7EP%i^9KC{DOzL@AxJ(&O3!0$lAe*8uFVHQ%X2h^3FaSaJ~IXW8z<11PFbm3Vso7@p))tSBz`eGVe0_}N3jkl*AWg`buAmyuGm^g8$s`x8P!T`%f+9e
dT1|-vAY7e>|x5ay`t-a=7@WTQ1UW(*>;C57d+>wp&-J+%}aq_Q1?t?b2@}0bIQ>>`(>91s(cJWeMJm*Hs1gKaU|T+;=e(Ig!@_q1}npz)VgiKgi~VF1M4+L
S+x0yPgV+GNpi2aa9Sb!f}v7!ErUb3STV_A`rXXu_l5K5tf)Q(t~=bxXoHay1-**AlCTKe(3z<qcThF75~j);a9)f(TA`>m-YayOUMHE6-CCXp8|e^_R9CZe
<I@7B_V(FpaoqdC3*O6|j5s&=Va9U0b1-}KVIL}K(pzZ{@c&9K#ZwMRts2i!bhGB7m-`$un4Cb@nnb9q=g%beR1YG*x}}$n(F}YOnn#(7iTwWl*V<M7zGq(c
BAXH5^{iBSI|}S8;!nH2z3<j=3HU~48AOlTFKYi#ds#B4h4`d>M)I#^V)P3_voI?Adxl}@tgxS+t&(GNrYDJ+%nKzyVK0{Pg|n|~4h{5uEpyzdAd}qb4o__%
0^|+n$%JRYAb-(qu<rD6zQ2>;lN)Vl(4fMLf?){Q(flpd_zhbD@s6A-v;1=;`Bc?wXGnnr$2A>Ea4J{?43E|Ay1p;(rxh<YWtoz)kg=(8l$qDt+MHbD==V5i
@1RIFUD9Y@HdayE#LsQANf);;918NmLXt+$qOu~)sTS`W5T8FpZP{ozTJ1)aC=U9edn&BuR;)X5`x!1J0iW{HosENt{pb5KEU5YgkA^M+4CIC@RKxxZBE$Z@
x?cWLh3yKUK7T|TnFQpDb}5o_{_~V@AREauzmDj_n?|urU#;m{RSYG!%J|7sO*Lu5MRB7WIM&9zAt}7B8fFJ_19q2+_APJ)_tka8ZktK-`5PLr_=z`mD|P+~
Wh8secM^c)_1K7ZJ%8q_aMLG&_NzTkY*QKHLdHZN-UG|X-5Gac8?zs=Fk-vRE}&kFNl_ZG!wa6alk!nDd!nGnf5(|F*PV%%h*g<fLi6?>SdsdHG#gHTMzjBm
o&LtfaPF6og~5|NN;|IWd<;huop+i&hRwvm!17|ko<fl?@qGz|URN}6Z85eL70QGeheBG*<#!oBkoU;M(}?a#`j)TWPw5(;VCkqxeDXqE<ZQw|H+lgWVb$1>
${>Zl7*%UrK1y3Ou%qw2-ox<UXNbs?jjoOjpAdb%NeW_wFT^ygWS%UASi&f^HAauYb}iO}hsaCtDQhnVZDyJ^Y#9Tp`&NbC0~vZt9g2)*NX5g1kKF|IlmyF6
($?8^YfPnvR~@Z(T!v8~&ZK7}@)tubzn+Vuuz?Aiv{)MxQq^zq)kX&eV9E^nYHqO=XXZ5mO+P6vSeTYdV{+G^0)HMei&lvSz}zDs(!gIS7V*E*lg6a6jshmr
m-bePsex^yTl99UH{b)#t?*{4{}c6A?9plREMH=ax}ArEIR+Z%HLO0q58s5_6H*^TJ%(NjVp2r+M6CWvO70$Kptmtyg#+1gReB85V9$Kp8TnkPYqyMFL^XvF
7Xq++GLsClf6fC(a=Rr&ej~TkEB4+Rlda6?GHPMuyUuDgNgmLmwgCR+uLQ%L|2!~D`FD9bCs}$a3kVF9b96BRZl&Y)49Fhzph^PJ;&)mUZUvj1p3NpqS=c(=
JPy<VzKZYXJrg-2ZR7@P>8(O7<4%)R%Kt5<rk>8Wv$hwtJ6arHk5UE-@D7+)_MVZi#=E_liz?o%_&tYAK5Kf|9a=0{NwyWalc6}vU;6$h#LJ|z{B#>(FwbjZ
93bsxH6l^^*N}~|myC%ZEQkh*F2R|W*egIACh)Y<Jycojzs9nUcu59CftT3>3RfGlP>sej-My^hqLq1;n7+LCgW}e6fU0<Sh|AOx7;2lh1RtDd$>U5pq#GGB
@=XAh;M0+d!+$ptLFUr(VO>)q0K^U7UFZU%RL~bK0mNJE6B<k*!u6?iM1cS+Tnbmnjw@_)h;cdj>qvI*IZqHveU!#=_VVWs0_Tou=ajzHQaQDt2Un%SZW&Yt
yr)xL5J<^K1#8SbzQ4E6)Prhpj`*6n4#56iiO8OKGsllTjIhZlT5^>?5ObP%N0u9Mwb1Qt-Eb!qy>cv;O5`0fX&{+$AbhdF8cyJr(CS?7o9y@B$~Y)YWrtAa
r|tlU-*mn!yHM)|myl7vz$FIJa+(ugu%#Xmj&&T_6!Ck7kCEsPz2O!<{$c*S8W?psSMiF+12=)eDe4!@NDO7Fd@;oHxI;W9$7cj3nrZm=r+9|Y-6iUD;l_&d
wvKO3Ui=Y*nxrNg|DnL)a1r2l9$2Q+iPr84_s2?^IZOpQ%Zqqa6*b1@Q6m{#Nc){mzsM9^a9WBn(aAgg`P$Q=##=%LF|HI%aJ81Ttl3T_sH}@-6SDd>A{btY
eiD&_+lOd<2?t-HRkN*cMnJWBs#Rh=o*-}MU1vy1`B$?Vz{Z5vf<vpamcDezaf{OVmOLz}-@ogS+t#iSt?FwqxPsA7H=^JcHtJe&nZLzQgftBN-9_S$+5?G^
JEQY-cqV4pk(;dbkT%D$n$IJ_EPn6}UJe?*1d8r$D0A43a!hTq5RCT$QtfzzL&LSnSj3=ntMN!4Moj;ctXm;iL>|)Ma|7HMgB^M@)9RlJ6!*u10nCCxu3a1V
)FA+~RVXr9&v9V6_Y@PHDem+2rt_Zgc{V3PgfoA-V;#+2oJwB4ndV^E>T5no@U$ttI;dC&OJK^pi2d}DYbhlqCMl@MyLiJ?an)*G$K%JPwZ8<^DJ70ym8%H7
zSOXbT!-Z7KEf4-;>#+E+>5E8UBbehqA!5Y$O#%XUe*FCPa!jUMZ^B#<Yp~uE99cX-%0c^j>yGcn%c_IJy^9mtramqy5hHs1K+-Xm}RsZTy{W!{1Ng$&e5x&
1j#|mBBpXNT_$rgQoY@?fa*_HQv_Q%Nm6j}OAPLWTT_k0**h+2pr(6-l!jX_5a*!4FFm%bF0igow+#o9_j4eR%nl^Sr}4_sQ~+y3o9wJD7{G%<ik@X*EeFck
=OEcM9cE|**DbugxeJlTE$21eOU~(DWzW$*MtMNs=k2U|LJLBzAS66?3K9K#)V;)Wn71Grqhf04xd@YPaQKV^76@dJ0&m8eB$9{FQRP~+-9ss@g?Vt05`Lfr
|H@Xwvb-mdM<wuVXk|N!_w#4=Cd()*f2(~!PJbXB95w@cU)B_6$*+u<D9%Zl)^#kR(qZ)w?MkjVbnj$ks~t10NQ{hECU+0nDhTduj*@}Iu0Lc1mrB@+iP+Mo
U0AdFjx6YMi$4`-scjH8tQgEQ3^Glsvka=<RzUK!+<2t*{vozKh5-@<Hie|qPJ8jFhrL`O+R*v&zVq30IYZ1Ck8=$1QEf5j_vx{kiRuz)Jkm^o?wta%U=QR<
YkcvLH8cO<luWxf9Hta12YBngcX7p>2G(LlQi-Bg=t6aGhI)er$7!BVa6d_BW)q9(P`JTVAw!mae5+hq-mQ);P)zoQ64Rxf+D^%d)q5Qc&wQHn^{l&MdJYST
QQI!`#VrVkDrJG8bo2TKq;WgI;sdUhzri$r7ZR8xj>F}(jffEvG)kx9at%UAWW>2I+@YLzJ?)TD0c+UVYyAi1wsuFH&95{4dmi&#?KkjP=hrOBoeR^l6YzY`
aSZQxME@Dlp4YQ=p<gk-^xuof3N2(u{r$tN+@8yOXMWMa`QL`=CW1{Fw~MbHSO9sA?0#at@>0hF)#*NP|2K*1)VRgx;QqvNZfCm?ww&{h3Co!!xtoMoH=Ffx
bTusqS6`>wWP0dFnP$mks+r9WSca<q$cWM~W+)`h339zWcy(S;w}_uCQgO4Yrf338s1zuIe2v<zZ*uuwz5=>d7`G9WD^U$Fj-#kCyM^MzDy%<a4NH-d!n$P|
)<mykRw^-ZwCk$0HNXKOefT#k?~c#Ca5w0FISh3oV64smj`^-%nh6$Wtgh}L`}@T}!nVV<!XPwacNXui6OFSC3GBOU-}vP@3d25drt7B*jYl>}0DxRlZFACB
CN_L(k_8#a@E-XOMTEysalGC|Yh)EQMUMPDk<~lTy4|3zr+6-x8Z>c5>eFEv2qdvl;<TR}e>7!C71Ua9vMm}|e){|d_QbFz+NJ|ZQ9z-DD%^X>w$w@pbmI_V
GDFnw#t$0=4#Wr({A)7{8=o6bD#}GDCvTFgg-ym|9wKJG?$DYA;T=)VII$i+>AAr52B5pq%s`SXBvT~tYrTXSud&f&Ta}2}xKP<@Dl@3f>__KJN(+Ih4XOR2
`S+Hl>H2@r(mf&k?!sT!wSw8#6lC(u%R&O@S)?X<qLgdYwUvzpLW1&01VxS=Ydn->j=G%3e?L(DE`{YEgXn!SNQS?hfj=CPwCZ{%DL{P7$x3<%U&#%(8vu2=
Ut~lV(3aQjETHcUw)%cd<N36t1vB~YW}`rWC#}qe3<ufBysaDJaee&0x8M=GJ-=WdLgGaQDF85GRvs((`qbIG!u?>!Qju_>v8L4PgY*LRx@X>z+{)A;KQKbr
LNzzSu_a2PS;Dd)+&C#H%Ps&_fuNe0FJ82FrGS@c!}a(J+j;KSWJeZ7^|F#>5uOf(%t^XJAw0ci_#GfV8VBqBZZyJzA|QuIsONoJPM2^G7UKnz@OA6<2)t2`
E=1wXB~XS*jb|B37Hr#Qv*{0u3~xd}?|7c^wEA|UbX}Uxxop&@9jlOw7HFd8<vmErrm+MGOFoTaAt!ayQg6Gb+lJ=RIsF8mS&vz*xd!LP&ymX#F?X7Tdhy!M
XiG~XFMCdt4%b6|gL69BDvsN8VDHtiUYAH|Mp#EeEYTFy`wwLXmkKyIMP~8*<221%s(s>ya~^aP534;Mhe8C=Z`W}hV5X_=-0r$tU%klJ73+g$S}3`_WUf(h
--5PIL>TgHb5@u?u>%&R{BPqriYLRY8SDNHc84=&)OrRmyf0R-hhE-*xbi;hwZwTt&y*uA@f4^j-RCovJcb`EOFMbt+*N8u`Qw9LIo#^PN<#LTiHGq&dYO=z
k8bBtlr`$yty9rsTwe@O)iz3(4J+~g#^d$N8F}9#_QkVxO{+eSTDqRcooL?^gx-$oM_=17^&Ot4L}nE*206hGZ%wn|*Bj`0J=)7-@G1B}<YdOTb?}wBA$%>J
fY{G7_>AGwa6jk8%U4~Z53;XxbT4$EJ$`Um_!+b*ACeoQ06MRXGS7`{t#fT_1wJ!JC%maE;07=RZ3tbLTjp19m}2Dvx(YE1A!DF$H*+P>h|!?ehvK<9@!X?D
F5kyA2aT011q6<d<E$XDbx1q>2-TfSq9bgLb3nRO{1glu3q7s58+aKgo%Mt&H|^?y5TD{;v(MVM@Y$#^CVv!B;V(m!!?RiJ^*`8Mo`w`BF8#licUg<(@^PCm
a38Ko{g8rmaHz4NT2XQ}>V<Qy99yyyg9C7Us~KWThjIgX>;zx@+_|c*K>999_{V>kAkwROJy*HDkqs9=&ycW>OShK@NJj>32F&H=cReKRYCQvlFfZ)pV;3B>
im4AR%z{(2y#=Ch+A1D(!nT0}_8S+qOndU$@w8k{t8zHs%DX?)qhy<l5b4JULY)4C$rxIXqQ7@7pD-bp*2>~Q{5R&}9en7LyHS;UJg1XVVc!m#?9j=PMI$@z
^55h{bCgD`Yeg>ebIEM=yHay^>@qnK2#@^ziZzg5(t3Kw7TC+RcCn9Cf-|IV*8!uSWaLd_dgPtbc0}`=nk9DK+ULh6=;3w;1<R|QUpn$nCi)nZTLR>}V%D_d
!hQiZQ5vysNgQB`3&wQcX#Up3mm=*fo{M*&SIv1~;yL>zSQ=g2BY^yqY?BdGL?K$MER~pdznZX=M_t&mISDb7f>@d#utT%V{l*Z)C<3@J$bb^a1CxatphnAt
$xyW_$!u=>0lrFAYzb@Z(JtU)@@K2Dr7Q$a7)JDgbFAoA6%1f~CNkl|R`ZaY@kds9cn%`@E}^8UWA${qw#!=dI9&P$I&D^Kn-cB36%z>M|J5<&w%WCJoxMia
<c`P_meFMJdLWtcEyJ#~hQ$-*#v|_#%szmWF{?D6-F^M`s^t3!aY>6s)50!W=AM3#iOG4{mRJOMQOxr6?S@a*U<e}jjVZyF-qWOu&TYMG9P+z;VO2Gsa<sTM
XhtgAoepg>J7{SZiLC7gI($sc#k1&?pd673t=LT#sHO<2A2xrRE@vF|Q+r4DVht2{InB+JahD*3UjPC$*&hSkf?yhzumWJ;Q!~<+lH9mC^75Ucpi)n2e6bBm
X*%WFA~?r(TXI^CDpG2!4`+~+Fu8~tYfnya;l5G>&FGxNe4*?Rcs=I-w$~2}m_nDZhW9g3nucEGu_wQ|_f6zA{!v00Iw|T*#<&&h>Pqrr+r1n(%8u&_folUx
CaUblCXhuDQ)EgCRyQnLjt85yvVdI>9Gk+X&!G3S0p9)80mU)G<jGniN8z7-J5xb8)HOc$t;&mH3ArfOY&NWp;av9WTi~5ZFTuN;pyh9_eCdLuE;i}G<WNzV
TA0H}zk%J67K3B(8B$lu??8rr;dK&$@n67g`f)fUihLO$;6SByBVHYWJ&{;=Nrg{$_yu8iTOyF4nZ3cKa^6$~Ex71W>Owx_Jv=uSpWxFek0WdpXjQ>At2Dpk
z*3xv7C=ZC;v!e2nr|a$dC(M%ey0*K(4F~7QUY|eqpbKzt%95x$#iIJZ+rsY$<E(Au@V`h_4`i1-0vgp8d&}Ucs#$ediC6QJ6}EgyTur;&{f~)CQ{we-}-I9
b3~bO)aUEGo9)nFZI4LU>XUvV_m{mUhVF{5FI1%`0qOwPyVZYXA~o}qaqCF1e$gv$@DPOR!c#^z;5KUhyT1!}WEQ#gK>Y%FK0+E_o3_lMA_Y0_76)GQ1<9e>
FzxC!)4|@%1@v8fwpJAZO((~;Bc0ODTh^9Ci%RW=RdZfo`?;djhZ-_UnNg4KnPQ?Lp-(u=<vJdQ5krVod(@Ko#4zs3uS7n?95)rN2)2NwWt9EUTgkWR%LXrB
TvL_BW6Q61o1@+8YB(uJ_H->nd1Z<C$**)2TbTgn`?ncqPNT>73JHwU^e`(urzWFNX;Mz#wliS_>6kNb%?Pr^tS~qY3dCojUK}ky^0n1yUiSy5>)!P^F@Yj?
Xr!vt_GfUp4R_kCmWDx051`zDG+4Y<3kqoX+a2)qwAEnqAyb9hH+&4e>zDj9p&kqP3)xL6**nP-WBgrnU<bEZRzZnHWxUM+*enx55#u>yaXKa!0*zTcR8-Ew
$1v;-JjI{<zLgDM(U!+ya-8r^!@n)}<QD#?7DPyq#{m_r3}e8PNw71`NfTA7jfCQO%vmSIryrz)RNQz($4QCrPQ@y({P_ZvPji&%wc;RZc#S9bvkejt1d4K1
K!<KkEsWVYw80qM<D80zKD?E@;>Et%Bp(2gH5$PJvV1BDo6Ab<OjjBrDeL1`{qTot>Wl%)o&38O@xDCzzI@zxe1F+BCLZ3{8}7Chb$NL|W=&-pDZWztk7|BR
*Ly`c`qzE5-}Ax%;Ch3?MCZlj+nY|8RN&ah+50i4R*)&Phl+ua<%}E!ux%~3&5pNQbEZW+D3Iz<gdn>Z=tjI!W*ua+4lG4^F%t;OPZhVRG5-NTNO15D4-F|R
D85}V_awM3p!~+lvHEXOgjZY2IX%zxKZ*n<ls2`2&$B=g#6#2Noyzn5t#;(Kv2Kl(X^eRjry7-4YQ=WKs^t!K90m)OW0XPTRGsJUv$5723q~)es6jJ2i$75-
b>Sya!PpA#+QWi(9aX=%CI7C0yKa{bn|*3Eno8rbIOIfqVb#vs;Vf3K{5!p@P+Z@U4g0SD^2ED4-Q|2dr_aa03XA%jZ!9jA^A5ay?=9z3sDPGZHWptm3t@@)
j8MoV58JXXqn`xhmB>752@1m>5%;hunctXvp@IWTl1yrUeKrtsv_CM8Yziebbr`8V?vYBe!iHdio9Q*H4n~j_Ix2bBdPa7enU(ZWSZ?~|P(c><scL5dJlwkK
>Id<x6Yc6QSp;wOZLn;ey}C<VPfmlyepv`@aCKY*i>F43O29ZqTn1wv))ON1E3-XBKI@N#ADrdNRb5pZyl#<bhgS^VY2)iqNS5fmV1#C~El9iK26h#0fm=6k
5FK*wcZ9g0JkObeV7{qF;D7*>a&6#S<;NU7T<qr(zE-O&ykgyc^EIj?@h_DP|4bhc$n=wlg7F4`bOXi9nYQxNs+cip1W64}N$VUHqJsNPVxL!&ANFzI!9VhJ
VW&&4M>?W!_=U!+?)R)V6YCIIMidPyc$%$(Tf&Q^^#vUZD_Z%Ir;UfcB-*@4U&HlhUJuS=F19O_qKYvtlB8$d1w|NPt0MG>yo?T<sx~Jl2fv|1E-f<`E!f*c
a;{zGo`#gvl~;a+(&?7dnU)!oa)yIk5_7|DwbyAFkL%CZtJ|vi+kr%I^Usywl^U3|Ho4HbzbwgywBBPi3|1qoWtd-+FVAno4dw59PGMp!TG~ULAVBvR+wIhq
2V5^oQtNi%jK{Wfm>J3)@eiC>bZbWap=hH0$QB+Fn&WGbb^=(h1ec8TLDRl@NVRp^X=oS&4rzb5R;3(Kub2EuKr0ytOBfLAu60<}M5y;uI1oSaB>;5tT=grh
4Q0}_Il;gl7mR$;I|ls!@}nnqheBlyfK-R*sCN&hp9I`6ReO!n()I2k18LQB`9qAM{KDFBc~dqwdycVM9E8-uZs#YcIQ_Pc=<eK8seJBn^+pKh8_G@*iy>L7
U(B8{Ri!7?NMDxNIf8Uig$a{cr=b|8R4a0!Ae$GkFN?5INXc~VF1p4Ij6+BtameAMr*GNNrdq!<i>y%z0-5EMG3EP~qpjnD_8@{l<=DGBEEFNl#yXctYYK{+
k=+tGwVsb|L=NSz(VFzo*8lrkOfFX?y@#`}=yasNm|z06wvj(yGOu;waVf`48IuFG^;iHw0bAb<4E40*gRThu&)(S22@>|}-;Fj6`qTNs5i&<R0oNMHgIYK|
H;9xkOW5(ad>Nc<#<}4c*V)Ta=~9(XI4IZ{(Zn`IK%lB{UqAXGE;E>Q_-QZ3bJ^A+@Q!I?a(;`Y<4bOH@dw}_1Tr7-uF~JSEMXFIA-pE+`@`B^NTC8M%wXUG
3XD^^Gv@~;STxu-MC`S_MgW(U3~ITqk|oNbnNTP!$*x`FTatkaQYZki_;Yc}Ch8Dvx(48Z1QHCGix;|z{AWEf2+6DXQmN_OuCNvmeB0<HfQZ`#<nnN<pAamH
I`a7wA?-X|7uKHC)d68U5PxZAw5%pyPkM{tcx`70;v&-*gO$spg?Ego)xWijUT36jLv~YV7<T)@0cweQzs&O1DYttl#h{S)P@jF=Se}?ny9$;_6Ml*pvxJ)O
ny?aY8kEX4#v}f+ZlJuT^!{S~oGRpKYa~dG0)qdDVOhhkz~6||Stx(gZnY~5{Kk_g5@=2(o(Z=}v1o@^Yce8%k89p^=}4)TfE!61XzN;SEfG?Duc-@k)z9PZ
Au`X{O+&CNMO>%!cOTGa=>+aL&UGXjX|W@1hr?$(FD;M_Ql!@FvBF1OQab=b*bK%F2;Kr#n&Fsw((Gl(rTVj}n{@0C{e2Nw>?6b~eKt*HqU<}Y7muC#Wu{6l
qKjOANoBrMMJo+(j4E;-6{_!N8n~P=G8$_K7_)@gyyMiNZm`@RXx|l77=~g`4R&lW>@W23xfqFube)x}WQ&h!0JYMQ@cjj{QUIgNro1mdpKG5svvqCI$ET&K
lEXOf6Ew8-T??%?ODT168%P|pRV;r_UPq?M*<VNFWAn9RndeZ0*;OXIlokZK<3VbVg*s)+P-Lka?(ckQrIPw}0oL|&j)M@z$0%TmS@i(OKfR^t7Y`iGLbthQ
mzjS3r*fzt0b6|~{F#QfvB}GiPj&T5UL_eEm;?$mcaF-<ds>Uy%EWCdI9JddCzKv0>a~*Geyb^KLQ@&UimfdD0l{0RB8In1BrpyZ)=liEX(r#)-Z)AT32@C|
0@S!C-OrsS{Zxo#0+{5eT{GeiSYhw`Xj@4MwLYAb@$<XjP3149L0ZtFnOHzMDY?bRh|KeXA5MbD64#^CXg0~4NG9QxYPL#N6H3?HuetnZhb~iBBI5eCyx#7`
*34A7187lzw{y6mJmuqStRIcKMqw-GKZQe9?UuByy}dN(KEeoKtMv@Mf*jo}PhW}s`dmgo6#BLr^(9`nzX0{KD!272Cpi)C+K3R7_QbQC3qelZ1&HRR{w%aN
izfpzt=<Xe_<(v(?Tk5}z?ts!%E8~HrkUnb)iV$mZw63E=Z18D6dTJ@3CC)mZ?V;l4}wWTj%bOvDvdjpl!(g_sVJmCdLeArDAAuTQFff{me4GjyZH^kwk|rL
{YvV&>ic{d(KDDKi&?F$O?k6Zl89$86NoB|O#T@-@|BPW?EsbD$`77PO}hu0RCtBxSHf5N)@r3}Mwm);Jn{L4gfKz<=xN60_a9sg++zfepsP8n_|E#}@HQp_
SEUp2um$B{LCYR_R1bQ63CZgeMv?1g)Qbi+L~2}5ledZj%nPd#1l~@M1S%GRU^JBUPDN{ybu^hIfZ6c%Kh{S5yDsD5tJqH(F#@B-VyQ5pdY?ix02k!YhPS%@
fg77)onq~C)_8^P<1@NVVyGOF|HFS%qFXNevoH*E2~&rN5uYDjtQUCkIHyo;BKtc7Ovcb0um_a-EDdbOGMW%60p08tf8-?^Q-O{)VQyH)K!Th!9K?0lF!7M&
ge80k*9kh4HYq>zTon4zG9x@>N^swM7u~VgVudtP)ef=6uf}e8W2n+0Y+iEH?qshKmFg3_MlW;O)C5X&q62(6L6t^JVYd?}JdY|6%C5xZJ)13M^T<@@(l}dV
9z|!?pmn;pibPW&yGoD0iSh88OMF|{uGsA+w<2~Q(X{f<m#{yndXH?ohNAL2$jsNs&K50NKD`jBjFhJvG%2v52}=2yYB|-pA^{mz{iGO4lt4d!Y?b2VqV!zM
c`btWB>0F2YH`B52;qrPvjf@U1$C=ul<13_+3a+vo~%&(PFd`4a~}lux~WF`oIlg3;wVv)>!8zd-?)OPg&QcaS}MhqEy5Qtv}^5XbI{gdiK|-4gY0bqP{zmh
_}?CJ$!(7ft)~cpA^n&+Nysje7XY1dM_E9;lxuDg(fD&jrO-8bM0vo|U0voumDtTtgX3agd4l7`EJWpsC5KhG5&ie8i-UKwu@+=G2Ge1M?MrU!cE6&D&H%pf
p|<~v#2}>qoi&-Ee+~d=r_V^M3<l`-8y6NHFyKtyEM(P2bZJHV%ob=Kncb5uq4IWDj7<E+*KhZVr`iX$D;D1cBl3^B7|!k}mnCdl26e^zd9%XG`u&a94%_za
gyqvnppTOeBu@1I<DEi`YBNj~WiRR&ddXj-gTuldW}IOr`)Sjc8l|y|SV(34G&eh0cyAf?#@789aNP-}2L2wv=JZGir{l(HwjOsEc@IKO0*`Pc;BAGCYXp2N
*<(Y&$;I2myk1eydZVX|mQZQI=_i&#yqO**enqo7B62Fh_~!Dbk^pqQY9wkW1KGW~-i)Zs&2O>&GwSwJsvLcPDUwCc;x0z-QYS{IAhWfkWT>3ic??2m0lOtm
{{dAyZ%cp<4*-}<Qy5;A&tddUp<}7=kji7zlR~FThN7&z)*x}MaJcr#;Ota!${yq0q^h}KdUE~UMQPjfC^&u1v0#P{?wh?;2KDMeoI8=dO<@NH=BJ3NzT+&v
t}uVS8(4|s=Kh@25!HzHDy7xq$U7E(-dy%CTus7v<0jZXs^dx2g76+^ez^UzQE%aRxgvm$y(7KzE^EI>J$w}t;jL2FWKoysy3zy3RNT-uzFWK^4JhgORi0Jw
Vk89ZUPT?0+V@<$&I@XzsqJeslXY4-=v62n42e*5mW@WxL9I$yh|YUgR5=zA|Bcadl@rF?V{4juzec+c^dMU-8fgOa(2i>F7$CPRrc|K_)&gWcj9GE&Ad!f<
rLNyA=K_DDa4i#f96!ejEw(@-rZQ1XCW_ukr;b{$$H?^LXv0gOa?Eva6x$uZ%=q$7<*OMg-lT!a6#PX_4C^Q_PdWc9J_Jc7^whSxL<ZeoPTsIrze4bs4qRW<
YwK_72+5O{M&qH4&XZE4UXX?wh<PMm)Xwn(!8fppvbdoc5`DXnib?*b&!KRL6Sdm*5y2)Il~17@qwK~&&G9e)c!SB(P@cINLsBkLXDN9;-s9=ulU`#_-MUa8
Lb6^}T*7~@(h5(&Mb*4@<TelgV-va`Czt9jB5-46W&{hmS&)YbcLSdr0ZryWhN{>r4~P3ao@)^75O`$uAHRE|F8+a%J;5T;3vynOiQq-ra{mZ&SA$N~qQc?D
tJ}u14qX+mL08NIj<e~0F@RM=Kd&7>V9*e<jD!P~Gupz9b=&S{qF%)|u1xOFHik6dJE`PnYS3TNdcgclbJ8-IA63ZI#Lh7v;-CPhIqh&a@4D4_76ho{4``vk
WaIRzCIjA(_L$&Udt$R9=)(86%|>3a_OK#cyOsneFs=2DYLn;F<N2o41OtgYGPuhNxrY>8v2CgUAraB%2KxMPtxvMmNPz&}ef+&rK<>uU+N~ZeK?_B^Bwq*t
64C?;_bF4Xm~<5kt!YT(S@%#EGr}I7xGu*|_?0+z)5Y2Ef2Pp>BA_WC@XxSmG^UoEtHxlOJh8K{?yWI6`Y+~azIXpdK*8;1NE1)f@IjI7;bU3k6~QM9$Btyr
iEk&&<%HsIyZt)<Fy;*909rIUN3`&U`Y)aU-FpZ?8PO0M)*Q4QiZYfC3dO($5@}AeK-s|fiA|QMl3W4eI6G#2asKkQQl`rxmW8BW*IaCU_<FK!uCY)A5GB7@
a>1jCV59dKo(qw`qb2R<ki_FMp~X!M=PJ1*o+I_2J+n>=hp)Q0uD|YIz6KKFm?JxwW=yZ5Tc?@>fw-Mm%9s*K($GlL?xDmr=S_kF>+g&jZD_bJQBmUlZjkw8
z1)+y=41%EBaM{cX*>8IJFGwmQM|>=fk_RY8e~EF8;Ptr#!^8HLv&D;di*QjK~z{oe?@8Q%f#a2CweKANJq0%B)uTo*ukj51=A5{n9i2v)kqblm>;cDnW_xb
K|&k@G3PN*2e%@>LyH$M=A?K^J4Z<j`Y4d5MW{jx<HTY`?;?l#8yZTUWRX-???RKR3e)vxacxv0Gf@B+FW>Iwim_?vZr^Jh>6<IwnYd=Sn@7CId9L#tO!1Y>
|Kmi$9z|=W#3!APit$oIwXwuNBYC$e=N)!gW+M&Yw)Mmsaiz4X&8D_+e$~rR;0j2}$dKR5o2r6QCAO3Bsx7nc#~uC$v=WNRA+VT{S?IHflgqS^YCiH)N1rBY
Hj=4}7_T>^^z~>()W(ob4ZygA3t$h4be^5M!M<ARy;R^cLuGRhv+v}tWIP;tTzCGmfUnAXadPKQhnT4L8!p1i9;WIOc4@V&L*U0CqmiQH`T=vPqa>B(B!z!N
WbjCgM*^R@h&$Q03RDV?<xT*EAsy#o3hF40R1S6KP6!g;{N^ar{k04~3enquPJ&{g34<Et@88y<W+BwT2+0IAfnc5}mlt$u^I<PsxW>*WRHn5?Da~Qv!9t6!
)OT-_YQSOzyr286XDEnT6?O1w7oz74sD8GfGCs%DH=o0$QE(cvSCV8qmR1}eIb-QQYk*~3=TEaUmszZQyLZ@%(zGD!ELY+UcAd@vhk5`^WT6V~F??t*gWzY!
ZUDgQd%6(cD@~4?hdp>vA#5g?RQ4{PoBHU{%z;IY*5tQ^FFScq7$$2;W&U-4X&-WxbmrT`zM1Iy`mARd+*TFT-<Y3tCfKDzt)9!(N0v4{Yod9q9d^t%VwIP|
k+wKjj{imbVHB;JueU+s7mHpJpU(ruY!hV1C5^uA-tg0{8Fsy&li{NBSsFy)e4_Y77G`-bO@(%R91X$YdmDSnRj>=RJ05AB5|k1JICl1)Fm63>LH4hbU$4if
!D+hek@V-d{XpwW_CyF#v)L<K$odr+iQ<GIW4!$O)Vw<-U6No+c#Mr{kVIAJBAgZWp|F#JGp{P0Lk7Ohtd4du%O9+;L=L{7#ZlU6>8?2p*+dD6bTg5nnFT-D
FIASi{CJk<>nZENMh;PLF&E5hkEtrRGR~oekY!w?ne=*-M({DN2PlFl3O$qS#3Ze&(BADw;c-_be-x#i?-4$JiRymk5UMON!k2H(>nxr<J@U%{|4}?;rt!*&
x-(4QV*Z0fN$g^l?Njf&Yo+j9U+{VZ7$GzcQg$N34@n>kB{mX!Tk}1i++M#A?n9@${<WdbljVJ)B{dKw4?h0wnRo8<-bPC5<PC|NhY)4>KMStCk^)xl0TK_E
KPNQ{MUk8rl0zuFkBu&(wONkYO9q3<1(R$(z}RRfr^M(NXx_50dqbwropk?L@|jx&(col~{bSeH0oGW=KWS}BocZKrSn?ZbaX#9B65IIcEcc6ShrczO$xV~@
Z%`B%n6RXbpZYakn^bhFncj{vwC?38Jt18E2~?poy~b#d%-e5MEa~16xQxHXok32H5LZoUy+Zm)h2KK^XjMmaBFzK<{cVtyz0Ja<r9h%K-&0#{SNs@{5!Ugr
T6#o`VG>XaUEgu+sCf!e!}feg`Q*`O%e;F_r2vdnT|YM%p{PLKS8lg0z*NZ=D;N1RB8xLDWV0PGn!v+^H`#70?T&`r_^I<O6>-|^F3-XfIzAFg=;ykeAScpZ
Ly`3g0=7dCLnlrxi|_k+AD<U6CROju8B(6yPx#b?cLXu11I?Q07F1n@&bY-`L&vXu!0K-l14I2va{<-Y6hW%?Ru_380XizqA=6y^c>^Zm{&nBep~uIKIycmv
BRDF%ii^vyS>yYA*$Yfnk*|4d=2GsiH0ZQK0?W^;Em6szQ{O%EO;aA6Pj$AW{!u(1s+Z6b4M6DU&&Fqwa5tHv)x^v%R1-(~(Xy!I9lG>VZvPOruB-HnYF_DC
BU*!4GyYW6AC_Fn&^q5aJxRM*fSl~o;qyjz?eTg4fB=SSyEkQfsS?JJ5m^C}MV<qxx9HINb_*sp*<+gME{2JHwnY4-`T&|q&6ykx^fZC-$5hP0SkluQW%OL)
mbF{k7J>5S9WKe&TJL+I)G<Q(yClFA<L`NBP!5(5&A9j;T56k_vXA1zqs<o|Ah>A=u{!D^4R(oWwzM^8*ERspq3R_m?5yn{!W7yWJLANGe(&93ALDoF`ybrf
r=QZyIzVsSLRUl-TQeWtkvRc;K!L@ZJ3cgAEW2J4;&x}gn2NMdHYhU>@~mmYLhT(!rVs;c%Qj~~062bV(fvVqOVZHo6c8(+fMm@$e)?<m8#=`}vcS(ST;aV_
P(>s2F!W4o{~LK?=QINzKB+@*BGw-D%99`HzV8Ox06?bcJY69)Ihyj1Cquzl9z-BQ1}1MLMzWplm5FmWP%lM(v>qM;Q^89ZtBE06Qy3Jbwv9{{6Sv#T`j#Q4
J8!#xu@u?<^K>P)YQ=D)uam8YevXju;%KJ~;aKVODJ<_C2Y-4z!HNs+tC|+EET{hPit?pbN~-w&E_VZo_O2o>ue8jP@ZtnR8L89kq!CK8I5s6Jdl`qtiv)mP
_=ZjquCBS`4p@5lIR5CHr-U)US@h~YrX7Q8;`Ltf1S{;QUhNt#+Usl32|%H-bhPgEhE4*Xg`d)uuUyFQj*m(Uz}n*O_&K1W={s|q<->f{^iq9bc=L?{0SP6d
p|K(6YTfl~@<)Oja7G4#NsX17Iy>Qa^%T&4S^;t|S@sm7E<%gK<`B^k-|-H;$w&1x46I|ZD=TUhp5lTRd;Dw42>e3IO-ia&yP%$Ng4Cmw=SB%%y<|R^jHNmA
37YiSE^5%J0M==M9-&@~em3oFid-*!{8mD$=R?g;jogf^b~yfwK#!fJmhI2b%Y@pAG^R~x@O5})$`)R9LL&LOOFIzH43i2a6f{gw%nCau4E<08bQtk%)_Ed|
9>(s`&y}WGwa>K=;7}?yBLZeRUBPmaIWPw;zS={*8KZcAU>7eLx-!<SH($3pF|TE1gyC?H={dm;a}R_;J0sis!rbD_@(T=IfB9$__v3pkW#HOH-J;1&42knY
Omd!Dg!p6kzKElz!1jJLVo<8~za$+a#@*b^_uXJ(+1FH*V3D5?Da$~nWAE`OKie_#1plc4oHd!8ak-Fbhj%-@vAbz%txRgtZN^vdZj6uI?<sQLJy*yX&>x?O
4o)>$r&n19zF8pft+3%}7`gwdO))B?lFH@6wtVBS%*TElZ#+{6^D;Q6B{dc#soP;95zpk8ea);kwH<g_d7O=l;BX@NnLeS99y*L=l`RDQ5hj;kgh@k&TMp9Y
bbW>o2&J2#s2;ZAE;ARSWeed#=dI3~YY~{qN(G*Biz9u&S!XGIu&!hMP<fZu=8O|9m*}RlyHIgj7)v?nYapY1A%bR)_?3cTorr~lycs{S^7)nSe~6YyC%>T7
#4M5*a0X>nf~YCqh9{hvZjnVaXled1wFM5Db(A{i=p-1%(<?A0$xX>e{IHP^01Hj{o8SXGGD1Md<zx_{xFy?2jD9p_L*Iu}_LWiJJ3T-A(rwcBaBh#AjIl2@
n|Qfi+6yUD`j)Byy?*d|19_?Yf>03)WtJma5o*qmWgSai(a$-rh#%4fH4UW?P2;?sL64ooPdq1oRGEmS4~%fCSQb_{R}2Hp<Ygi^yMoL3RC79^E4t((jc~^=
-p4Xj!Wa`Mtpog%CS-`1y%HX&xoVU?Thy)vM+9vfiUt%v^Rt^j;onwi{nP<&MH?9R?fHo7X;6*Sxn*5p(5O}8Qrw2Lrx5Lz;US;$*tG3_K3sL55Jd8*z6;)>
-)GM?!k=f}@r0|V!lOZ0uJz%LG=0-QlJbZVp2ONK(U+b7pNf3J*`oe`Zwb)e-u6{ng98S8Xf2kWsWpoSxY?pF5B~&A?P))Efq5ttJHf9>BZ1w|_iFryqRwFF
1$gR4<_mF<9#$LD=p)MTad7F`@MHPdM-vi;dcXrHL0<K6lwpMdXSj4eH{_S5?K{9_CKkuU_-tTNlbFC=1PxQ4h$po9dE?!D1WdpD<6c*7B)gJ$Ehf8@T1GvD
V)yA9FwQZ`x8l(}iMep!jIxV9@<V8DK)~y8+T5NP;Cb2H5K=k}-FQQaOqGk8zNJkl>y#E{F)I;=Ms-B)>}aECX;K?<AXnx1gA-VE!0i!$7QwuidC51VFe`zP
WhrhiE2}Sdv<U4d`QB5RN~g|-XV|ZdxMbBxys06LP?7H^WSD393d~)^Xe1c{g(_0)RLP{4a(3qJEq2eXNq9l8DH;$_EzKcF5ndVwVP9f7oK(mHdE#bHP&&bF
U=2L2p@Cv2@El1k+cTVGyQtUY#$<m-Mm+99(H?8Nw88b!U-d!7ryAjez`vjzSV8CQ92To{|E2x25A{V|s>JEcdra8zVZvXz>M5Bd`-)3TgZS>&LU3zx(m$a>
n!~9=tO9()k3AG?MV$>YwOq9sRHVavZG`zlRBAJ_q`#+ic?)ZJzpnXoXj0MTX9L=mXq54-6N~``ZrX}RxZjVuZ2g_GUpI(9w*g6Wn__dKO@#S8VFUdh_qeqj
eaRI>7E+Eg(s!TB2D5JGu8q|6&T;re2-a8xyg<34*hzSGK{7Onhj!mOI3J~%MV1uzfM;Eekv<bG{h}q<7F=rRS-LRW)HRd(leQNM^;@RRhz9Rs4|q=+Uu%#~
>FOdE@*3`J7F3t~Z|zs03j!6n<!2Cg<HWl)=&v{$;EdfKRhlcE6kf0+GjJ>Ef+&-%{W6lqMVo4xnqX`#uVIo%1>L@hT&wMlZ@|v<La=d;d!jETtls8Pr)Ltb
PDiHp5Q@q+$a8VUpen0>@fQLVJMEqsQPomH<Y7xRDe|armtj5dR9!OVktiBd*C#bPbjVgZ<Slk;?lzwh&feBndB)c5byeo*nGcz=4!UY3z@qPc#^n(4P%`bT
Q<y(4KebS6^nPSi0_MA2M`J$}^ksW`O*JN1=PW6-2O_zj&3Fibyc!AHob`l9%c`pmA`ZoW7VX^AAO4P-+AVpfycZyzt$i&h_2g0(=-QU=B}QT*8kkViC>6X;
c@f`)Uns>oB5|S&HaA)n8c`>jeq?!-r^p0{e4^m$o}ZSL=q*FPa11SH-5MveUH(Z|At&|$lB0CT;N=wIC8CCnp?IT|V!V_>J~he*FIV+0Jj)El3&Vs@&rCyG
#8caHceuI4N3flQaL8$+U7Kn7T?N+>d^fz*XF$U=Zl0+T#5ua$P74j-@z`t(oz@{A5)%po@G#kUKc?v@zkAmU3w2t7m|`v?E$>!XoEWVHf&LB=ldq7wajq%M
x7aeG_MFe#_k`=Af`Z?7-HE+BgvSp|(gPfPR1uqw!*N32!(SsM>{KP!OGUkU9ee!oh>9py{Q?E*S!B~^Pi^gp4QCQkZPK5qKb1K#oU1l~R3o#3!_<%ef6j-G
q~Ys~XGS2x{~_g%k3+IGL=UBOZ}HO#N+%OM!nH(Aj3INYRd<Lb<&ruirCk<9g4?xG2TTaVL+PwuSZ*~__AcD<;3OPw&ygYrmQE?{M!Z&1VI08BiNl_W6c|Po
>STCXJ+5bF+!<=}QFf{k83#cCG!M2OxPd;ZbI+7sj^w&LzIILt>mNQ(C0Z(^{;1vD4q+Y*WVowixTw+S<7yl^aT1=pMe-tkWf^xU!JACFzYEJItC`LJ?r3I7
iWG|b;&?SuHyhsx!HN*rx{vY{q-3Gb)+J)O^&ablCneV;J-2JfCr8mD!;fFPThrz)PUJ#potoEf2E>(kb4$Y);b820`w2qgn{(F<Te<SaHkOlV&V^t|PVy`F
T0jxPM9vw#6wOGBITgRyUtuO?KVlqv43{Xhl6sND4RP4+4fUUofOHg@3a9(f?*vX(`~kaAl(w}zXbj0gzzV5D2w&#KD#F+r+Lg97$)@;gYEYW!$wp%~GWZ9<
Z8>}06YRpDJlqka#BT8<YzJ`JaBjP}Ykn|pi5A&ybl~e!-2MDeGOifCK!??qm44v5daQYa@5JbMQE44GAw;D>=dp5peIXSKeM!+mFk}t!d#znl{tTuSO%gzk
%eJAq4MAy97nVBs<~F@$Y@PHLYjLm}k$2SJ)Tl20F7^62_5<Wc?4+iT4V0fW!5b~p*s>ZvH*F|o0%FOdOwx5BN}trtFQ&($Pdl5B6~wI+h2X}wO(%+}fO}Ie
tRg|JLlEB7*gcG{@G**1*DA@7!h~KwR#0OQb_!If^?IO)aPPF~VZVojc9|tg9}-?BYyY%Tdn6?I`+DyUb5w}~ZPK5QW?(B}J+xNxz(+;ceg#5k$L)|(?+&ZB
U>z9C_sMgP4iw!rr|2j&C<>*N;WDws^s_JFCsH>R*dZ7!>@x4cIC3_IPPoWUuLO29^dH1)h)i!Q`)&wf6XFTo#>hDAwh(lnx-iYTJOhU$+zCX3v%o)s$jut2
G5apK>6YY~KZ+Bv#M*QQ|Cf=R_muSBP<*5W=5Bu^2J%e97G5nnNg{8JLrK1bhBgj>4OstsaJGA*`fSs*p2dWmLw0h?ekDu0ngm}REG&891<kWRqbsbAD2AhU
y->DaXOi~V5=on}$8L%zhQx5tS40bVR2*03V%58v9`mSSz-)acB6SbuPXISsdi<~rPowE|Wwysi&ORC2t^UV}Sd|eemN`s(uvOtgOmpO9z2PjyL0YjaP-ES?
O4lk8K)5hWHE=aq-^#KXmYRI?415-?-@e`cG=NZbATH?)X#s!e*5XDPi)gOfCfzjZk#?B8KMEitIUcF?tL*?yr53y`q}>iL7yjV>log;`li=G&_bb<qa}@8Q
&mhy3!({c#H4`!o2*s4nQPVx?#&;QtLG9eTMHxHN3vmFF5VJ;zc`j*M)PhfbN`Z2P)O4(FbC;h7n!@1$Q}qZ^{fX`0aE>9HV?1S$ucG<aAd9f25gJGmh?YSO
ZRu22PBOVsJM$l11A$hiPT=?PaJ~0A_W+&I@P<ez4QF7jYv0_|>Pn3?UcPow9vkiZhCxaiO#7S)qjrxjNmu8<sG>LdgVax|N{fIkhe_-F=v5AW!JG%HgG;~z
1_x-+I3RC7FPuK=@|$J^;1GQ7a&`k|Piswo%%%|3uOz2_F2TCBO3#q~R@{sX!jmyVIq}qZBI%uZrigkM|ER;F0%2t@+%V-CW=JWXaXnp=j&vV}(EdL^11W6B
8_JFbT~e96!?qD^;kBenH`RNAi;`_tSq9l;Lt!R!N_C!f$b|b5%5QEtILb`}pDnZFn{ZgB=p?W>Zree-E54p_L);ZSQeblRg4JkrOZz9XT=33aA8_SUFFx9m
Zw!JZW&afLi`yA;myQAG&mPu)Isq#(ApOMh8qOF9KgP0*kZ<_PdfAtxd9>a$b@d4ZDy{LG)~2(JG;w}|05*xnQAl>avrRc1&8_*HX+5tdZ3lHY_rx(xv&3it
#m8w=bWc>_P0U^(z*M<Ug71UR)owVH>ATWs>SFP>y`=_1hc9yfmfMP@6@o02F@vs}8*V_opVYCUEDOE9nCp)7Ok#mqdPV%vgd5%wX>`(s4LWY)u$^t)e)%aC
n9TZVg^%U2Cu#3pKosJzgTz$h;&)Y9h%tCh6n-h~<b+UpLRDxF0Tu3|KKxDJwW$N73&%J7C8V=(q#DKb{_s)HOYRNFtukz4lcUoug>A;e$lMNZ?(#KLtEqK4
<4xgjYMR3Y`Hm^ij0N0ax`X@H2-$ZNkCD(#*O9F$Aj*_ASo$7`jB1zHm(1<##D*=YKVPGV8LA5frU3gXm&npX2(@l^S4>!qJX~7e5>P&X^}@;}Z-s;PxPY6T
jj{Mv2kb^9FLPH}TEwq}!34=ie^S*AqBOd^1c9Lbu>1iZ--0C(b^LMzh5&N2)?w;Xm{Z^hGlZE}+8Wi2C}|O9W$uDoiN?8t^3jnUp#|NWwQ2EKbK~sF4?Q}`
e+F~bJDypq^w=??3o4%Lf`u&;n6<5wVSsivEKhuc1L9^7gcH`4zSq}W)_@%I4;`cX#+q-i4?xw<lwub?o=eKLXbu3z^`*=ui+3{$Vdy9uNm6b5X^%2s2ofzV
*3cEY4EB*lnNcI^)OoAPuE+;3cl+RbhTmqSPpWjWfG>jAm*;9EN}k}sPr+{87vST<xHU^Jcw%gP+`qn4l}W-^Iw`?Q3W$tLoc(wq;@mm!+BoMeL={*%K~bH0
{=YK*)L5$VQl9U2Qjnp@AZ0e)6kEhVkEhzW=E=y!n`jcA2eBA75dfHL6%s%)om~9v(EnFerNgOhFWI`<Tw(N%SvJpLtF%}iz6guBchG;){aQ2$tO{_Mk(pXz
hMWbux?d-_61&wM_3bK3DROR1X)m9p1lj~?jh<8FEMHnOl)zl7hGV}4LgNl&y(U!A%k4+bO~FOX0fY2&fU@UaW@ia4x`}3>zP?<D!d~GW5q8qsS}K#5vxU34
>RCs7#k-n^b&TjVlc@2=63n#B><n<A!~53;b2z))tb&wqSXf~h-j%7M&S|M+8w?92DPZkhQ|XFEuNxKJu2<Ka*}MDUnML*6?{5Fa5)*cMUrTZ^=V`UjCOe$I
(xaM<SAD|LW@xT)km_QBWiTigZ)Hyx1v8%QBK;<EO!QUSpn}|+L@My<F>9^cHe->Qk^<WD0HJ`F+gD7z?(fH`6vdKp53p=BnE#6J-qf98IX1OItp$LSp%_T^
q=z?mk7z|e54%J&!kGY==6ae)1u|};Nnl144lPw3vde+LVVx84bD`7(aD3wHuGsgjxc+%gQjj%AYj`mHNH@b%CD(aDHM+!AxpT(9%~2Bk<y~=9QcxX#mEEVF
=iYCeMV1Q=j<%OtBLnfo=Q+T_vfECV3_)m_m>OSVXESrj3lHHA<Z9Ca+ei0p;vV!&BpScdd!Ujl{ZCWeDdqhr1PQ_MC&r?r!mv~qKHbr4X%j%yj0$CAhh2=K
reNnYuON$?vl6jg9;EAF)>g^x#(}xsPZcgkQ4n!^ulE3CrV@+S_<Yn!p<#;aj7V-Yxr|Qv3fU<1RyjK-F9Oe%1yG>5*=3R(dImtSAQ79m82@TQ3O@$<y*l^#
>TX5hT7LSj<r7b4JnbGt*y10j2Zavp+!ZX50_#JwM_y}&qeA9MRq2eq&ixzrlCQYH$)Ykt)CTu+g62pZS5Fyl95kv0^pGuF3FXQeVf6gTyjNbNn3rc+kRei#
jDOGSE30aTC!j=+0B_+hw_%f*5d?B!6qu<jVk0of`}@~u@+RzuB-hY?39Oz4EAll)B~C-v__$SXV7bC~bvC2Ciyb&CFGlZw)6(l!4{VS_!L1u~Y{v!lbig+R
jVrEk)@%o`klo);1Ku+%-!F&x>kX44bVI&D9pS7v2B_SBPY)?0lgA-#<XY6T_dG&fbKWI4^x?Q&2U{*niEE%@b{GHO$&6G{WLM?!t3p3oXu=2VV+$>h5t2%t
4P4{FO+5>9r!Op|xwG2{hW7uQWY;C_F92|8cE0@rj-gMxk&EOxG#I$+NcIagc+lJXxoR#~vO<LJ&a>-miAiP8MW@2Gp{jkf`<Q>39Yl#98>)|>HpKU0b5LcA
&o;g@mi}>1I#Jch_V`nyBG_*VtS!DGdKtZF)0<&>{*=UKJ-6!w+9@Q4*##OIK@UXh7MB%bJXegrQ-j*_7&Lg>0nTfymBS6&M4_RagF`k>G<=puZqEAMPA5)r
9oCOgOrrV&(;I^pj}~+T$niNyTSuVVA0U;&+)&&byVv#>d-k4PSDlLuZ_;^kTMEZxxM`UC-f$}RZwUeqgSac9=Njr&Nh{BvpPRJw{v$o??jsN8{vSW;Oo%_K
k3rZ{*VB_-@dDLtbYzADgIx!0c(mji7xf2BKAtZ^0ySm}BfGrPhP=iUR=g8oUEy-Y!&vh2ZwoRd!}YtI&?M3Up&}sYz?BcBngUNmE`R+cD+XsT(Z@Et)Peal
v96=uBlj>+v@h<KdzFIp=1D`SrB?%26>@Pn|M9s4K0cfyk;#C``n0Wgz41z8j0WH5mwcj(Sc2f<zdkp~IF-5TguqW*17%>FL?hRS%}xlw7eA+wz6!L?G6X@s
)WP0(&1s8LBoZCFV(?t)`B}e@YyIu3E5tg&4bH9QBO(Lx#MS`-G;dI1IG&df{Cr(J!k@|Sj?zNI71{m13474&`G^R;vMY%wXwUO_dnm_<E&_?wb5lOVmN>!=
XX(u-Gh=9ybv7UO$wKeph9`sTV^1TEhvECVX@T-LKNT`}8WKG;Nrhk}(%8qpzObC{CUKiQJwMP2VPF_JpPx8)bi!Y+!ZV?3CFzf~|Gz4%+eZZZ$0J~QZH>F?
o#}86y1v$;|7hmnnb2ftaw`9!Y_p?%yN(ggLW(ai1~N+)(9U+T%~UI{fXp<`ru{8}>~SfS^G1s&_HC%%wk51LdwhEvO|$PoALNQLd2;W!7xTi#w<DkuH-|u$
-EJ=k`z!!`C_MYr4m<WeJSBqb5YhH3Pwi}VFzz_7{-<zaJu-W%?^zaF25}7@_^=LvHpIf~Pt4yr-|fQ}s}qU=d3s+jimEKUyQyhaWHg`&`UsAM=v@mZAvi|t
^|sw>6>qeV&n`S=bgr2$&e~wG@@?jTe${C_>yNH%+e0U?>LWe=k^Oc~aHv+%<BKJ#DV`FcwVoZHGt2p9H%~E8nqe_7jmwC%4K`W+2J{B$UjBzM=@jBRn=6pv
k9fnc)xI2*b;ci9VbEoL;J)dRC)Kj;a2H^m;nZdaE|sB@MYp8gd79KoX?TgyvVx@Oc5<GD4fR$b17i4%gYkuvWrC3+irKtwL$<!!@}BHjM+X`6p-s#e=0W9<
3&{Y5h$PwpPoJM>g;;gA^6usqNVcMCiyf1vwJ5sK-zmq!Rzj3Wr(<6$jvOu=`Q&_Hk>h}cd(+ONHX5?gOYPza)a~w@yMu_|B8hV<^;P$9#UTqgC4lXEc2jiN
?_m_hbG?^;3tDOGCy;$D!};#SV}skq4n~!r#=%azOgT=4T9c`+orb3z2|XNQ+j_DQANt{@Tenqp{oQfV#;e9tAlq(v$EM**GV#_bI1)TBhxSZu1~qi9bm}w8
LC+@!S0}&nlIT7xPjai8UXsmTGmGJON5XnKX#l5s_{4VF+-}`{e%>IGU=7UNl;dp0*5j?`9mIy9v+8M0X+f7l;9}n%r|vs#4`|P*en3g5U0Ba}TMhGwL4YT*
NZ$mg0cM*MM=(--H-Z+9bZmpx@`w&se+owI!$U?^G}|?6cv>Zccsrf<A`N=7R~2|^+c0kYq7(l=K+m(x)%Lf8>ER-KHxrPxM}!%=Og}(d(n%}%+Z`X&^hTT9
e)&k0Lcje^?I21i@F<ug?LD)D->4p6t37fNxx1CAUEJ<v!9AXOh68{!goW~?+9t%$tVgs33JxHIAAK98+0MT1c-&*Ox8CLfCug8rMR|u#aV=ePP1n#NfiEVc
+xb|94X2J~=IzfyWQ$C!1U>I2Ng?v-u9nL2j;N+YsrFpuFKj4oU>K0|d2D1ZN<6Ye%i96~HTB9F`Kn+L&zSIK#wlXWQ)r{a(&Lh_0p4&Ny857LXmvIuDeLv-
pH|=LSZ>CjtIPA?)6??iQDH!=;CzoKji8(R6b6D>nDpu=sQfX)ZhH|YFf)~-pCeqAI78LxO$AVkD;9H;`5#Rxk}siU&>*|z56Jz1*U7W;8=c;woNuQR=P4IM
%T|uD^fA$aYMGsPV6zq>O)x&WAH}ZxoYucIWDNOPVr5c{yg%k0$SbO5yp^gd-Ob<Yn6>ik6H(jV$1+4PiTTeU!~NF-CAS_|xSqY3YapB$K2u|)9%dnj0;Y~h
25O^M7;QENdXPJm&2I2et7Dt=@Bh3>aziU6G7BK(C1fO>6aVy6v@BuWR}qT{->-(&BS)=<u?Y521O=SOQa<r|X&Hy#YPAwZNGFGQ={=XBwd>>JQ#spY1(P3w
QQobwte!Om4D-G4dmW99A=DS2UlfoD_KKQ$1?q+4%ZC?Hi>!sr?ctfp)^5-wTHKBNq6JE}40-)UtPc+4G#UO&@eppqu=BJP0ZpIA&V`_;L(xzgsp2IaIYxm~
WAZ7ZWS$lK1Wh%`oL?W^tMs9<kFk5dZl#p}uzVS_qQ6rRAqd~F=P8jo4B}R2fA&+xsFX(1V%Q5C9ZQI#&sWmS3D}s0OE(K!bC=BVG+5X3yaPx^0cSgeiyTxm
`g6oks^7YzWlEim_)#NtG?NQS_+tg*a-C96Zc}*qAs!WLVnufw(}ct#<K07Y8uBUBU+vpLt#oRP>`uL4BuEQH+-SbdL)Ggo0(%VB)MFKJ81FAi5@X^$-L<>2
-Ykzud#VQSffG$uzh(2~O?P-V)hJt|s6-L1GX~$uWPF+f%BYQ({_hLeEn{94XEydJaBm*?HXHx(wtqocxNUW&<IBd5<!hO<yOlO_2&j;O(hmFIautcoVeoVq
j?*(R<_<5S_!lzH;-#iHRR{exh<2dG3Jv*wXvsyuI_QOPzB4n=lz8sM=O0yu8rre<D03fX(e6S=&qNs7+G2tyS|~H%GAwLWC!9B(MY*T2o@13*DeR{<ik9`w
;Exj#D2}Z%$l@?s(Jc-ElYz<*fai24PKj4UxaS#*zdvQ;8La55HIPEYaM!{5+Z6cb*e%xb4mMmp^C~G)Mi5x+h^O3f3H5Vc1%rH+|G_PO!`(sUL#}ekQzF$Z
^JlRaZ)z0sbwO-X3Dy0qJXJY3_Yzr`&4vrl&ezFJbPYpsQ~4uymkfZe;iGuHw5UV-hmcVhdsFZ`*n5~yDR^kUdY7xwaPDKkb5>;0-DL5hW2}1=&)YUMki>mh
*yJeQo@TL3Hu!>_cH9`0xY;lo<7LQWQ(X3Jlcg0}2waw!+%A7wj!O+5s_H2%h;N-jv-HNgEFD4|w%2GYj=>7M;a372^sUl0{xacQ<I;_|Wl{o7FIO2yPo=UR
d7py$?uTgyP}al8>Tqt_WYhy@5{9nQAi!IC^CiHwTXj*qnxZ#4s?-0wg|Z!R?`I#dWo*KJ-is(lm;6$AhnlL@vx<rtmmKMY-6avQW{P?{sfEJZ)slPvN4l@{
gv|8c2OH*+njno%PE&D^+(s<fxz`oqp*KB|y1^0nOoo^BfcYAe?C`YDbyV#3cz_Bd7GBkW>PGHt@xTsASy~n-9Fvb@)b3d~Az$>FNlc?S%(?FgtXmma4hJ$?
Gta~zfz1FWdzzhV;`q74#EAa9$_Y0DB|zbsus2pihWDeCa~0~aH{pifwEoc$2p0Cx=OJgioX8TG2b;nL0A+@2`liAgT|{YiupWw*BJe_lQtvlrPnrkghC}1R
&-hHH_hU*EC8+m}7Op!$BsN(^I1dQ5nk)Uj{#~F`34uB&b2=9hosLvKOlojTv{(YaMzX(!OGx|%dx8#zu#&R&fN|w~Px_6?Ku%<d&P`^rbdTg*F}jI_|Jx|5
ymr#%U14SP>Y$}sul2@d_954G|5B6?-di1_3>^^Ef>dS1y7|~;OW@3fx)I7tabw9|UT-h#MEH;L&{Uvj!injn41Ns_QdB=s3xba8ZfG{Mp#pV{GbJxw21&hM
?4X!~o|%KA{@=*z#VfujZPH0^5GGG!AW^q~RaL;;#y@WY0>o_58GQ2WdxDaQ7FO!^E-=riP;96csyAw{`e-LBwp%PBY@$M(C{RLC_`NdT6#H=bt$vC&(-Scs
<NbDE38XVMu@=Yy?;Iy+{Y8WV05ndLqBTekPw>AxS;(IP?crXT572KKefcQ;IQPy)8LPnyYc<qMwsL}H;<*cY<gqQ-C~n$y@=x;32<cDQ*jd(MZzlCSKFK~=
BtoC;(t@#NzsktEH~ez3LI2TPF-%vv@<pOu+(E-5k1Xu2L`aSOujXiK{?Jr`;C^N7e+?&1=3O`(2jfwo5+zG~zKvhQk90;yUzE`WMFV{1ALRJBS5C_ctS@L)
G~3e>(SQ7hBvNu!0)vbNs|2;RRF#&=r)Cp?-L_|g$;65MKfY^<&D@_v&U9GI!43>lLKJFaisGL1ymUQ+soai2s8=07gg_=@H$7$rv9YSK__`&Eh$D=E)rD*5
>)gEinAy<_aMzE^H>5RKsz{tWo*6XRW8R5vsk$e-l-2%$V`)pi{F>xo-^SO=b~v9aCYB-@RAp21=O|<n$eKtE`5BhF_A<AT)X>uu)W&DWq@2wAF7nxRVQ{^6
2#$2;ENCTyT+j}s;JKo}efBJ$A*20@d~mXXwSF)|&#<AXa#)vR633e<!Q2NlN|)}-HDJv4xGZDs;~wi?!$gjz$ayU689=Z+X%G7uKjWif1Eeqj=h10apI@&k
-0$BdN0-@U1S1i{wguf1+uncQR+FCak1F4Bp!-T7qfWh_6{AcW(Ic7ighy#-Vsp2f${`f0`wEvT9RJNo1LJKgc!Hy?4$vD=<ZTe__zratDxBIm!?Ylb!tpbt
NXA7g!zKk?0Uo<o?UxP00NEZ+$lBsu_CQ9+=vIX=p`>NT`^Mmb0yAP;#cAu+=yi^D!}t7CyP#!Ux{#Cb@bC;oL1@GS#sc42Jf^jjI+H*Qj0Y**QR{i?n1syi
qk@9Ldux8g-wjsvv}`CWiI5N(b%~v3Ahf6Pvf%baTEP^qx8}MM?--*{McwF5LE77luFKr_CuqG1f~~k99Wln$8F(EZHn^9l(FTdU^n$4P1cC|G(2&u0+q}^Q
#Ptyz+A3q7HX{|W0`Qt1?cn?-r1`b6guxeN*Dgxpphd-0;&z&YHCy67h5M(II?3{vUGGxWl;4@ERC}S%8}((l5vueYT2%Qd1r#@eVP$~zw^BiM|7q$tdlp@V
g0v3w>T`{ynCf`6CQ>ZP9L$rMg4875T*3RAg)s^T9xwrlz`bJfTh-^KE=kC|GFH^hYRf(9+^T7KJ5QbWQ#ztD&$q~uQ@h%}4iC(IlG$^JWRSlU8rZA^PixL8
258&*yXjI71^vuCr>A0nuRAF!hc>P7P}7_)LxeMH^X;kFl`EbCSMO4V4)48_**S3nFX5+^YtJp!Da?){B?tMDrgtNoXm6HEUs*A*Kz6`h=IIf1dGr-8i*MD~
DeSt2+{E|{X34&QzExkNsYQsXAk{QJP;_75C@~<^<RR6I*YzZnmi{ElUKTyE+-0G*$zwDZ$X`o{H&sRXEKJBE_Z%Z<;}K#luC8hiChr{OpHZ%y!^E)<s*sHU
zCphf!HSTi9bFZf=@eQ(ZU2~C^w3jw>P9c0E~-PTon1>-_joClY*KSpUL#kUL*n^_<Xy?78dG75kaY6^<$Ny;u06*R_H!NbR$D-&A^^_veL|(8y-m<7Gr1wZ
mjOfF#fJ#^1Y8G1$t4gw<<Mc`Hj+ZUT;Kr~&@vSrQygP;w<B|8I9!ljg14`0UneMl;rubWzy`8xHys5p4XSW45e87Q0tg4jvk826%uBmOy`dN^AF?A{N6L*O
?{?$`rGL*ZA5(TTc>asGK$3esRwZO)IX$`oAf@oLMEq(O84iOCX(J{mR#(^Drvtf$X%~exd?>^R7{i`7?o7sIDJ_2g-aC~?c(+YwIM>Jeyhu7E{3(LX%?|o9
oNoZ$hKbyPrDdfq%_?VVk1QGBgsU2)O~Q36S?RQO9#lz~V=b?En?fOPGYsylPfB}wxyWzovM#T>kgR)J>cTdlj<<o4$M7Z+pNXEJ#l*ZzO|SkE=&C?vFZ*y1
an<j(Hbu7)xKTPEBZg{v@oK}59v;4`@L&j!IK-4g{s3r!KsS>%hsx^E^mEfRO6?x~!VT6&2V1$4bg8WA^a_kcAhQx+vAfD8i7<D;63kIwl<_o5kg}h?;UnuZ
shCUu`G^uM4%#<0*t_#JO&{BY0y>{O-dNEJ2%GU+g*1J%&S+RO^vYWJl+{3F^?Z6^TY&L)SOrvRspAot8>f$)=_v~syX~;pLSL#*-mBmJ;J~Eg&#n;qjU?KJ
-2{mSa!$C-c>(r6U}KidGS{Ltdf%kcfJcke_s!(^#M_e7KAanLv8!^Ch2_ziTqdxJ$eblMIaF6xqNAkRJCl=P4d?Ffml{n2Z9nDs!21tNG`{i6A&-@i1Ux7@
s_g>|5RDJ_dLB%DqzCju7M-ob*)ZMg^d<e{(n`L{7tu{c+*lUB<U$W|HHulvnw1uZd<$U~I~{Dkt-kpl&H+p!OquC!Yg?9eis-tmB6>v1xE6Zx9|!k9=6IX)
Jd=<j(+cFOl0Y5OUKW!+#$g5yh*ww8NitaVvo`FVZ)$fK><-U_9%dVo%i#yOZ*02bIB^1JZ?0j5Y(_;Kl3=PWX7T_gKnL5TNc83$c<)kp8{Cx5kEHz~YnSra
wxl{X-O=C7hzQp8{Zn^^+gQRWu2mGhKxUMRF&nZV!ENMt3HM3?%&t^waX_22?l-b(kJ(J)owQCTvnw-611A{#$pmHXfbNpTz&2m>0dkniS6`AUkMB@r@8+-)
t|vcrw0Gt!qjMt<m$MFv%>{K;DlnW8(QR?LTNgn%UKG5}f9H%Uj#}$HdF<6WE>}WOLh1X$$c($vj^~1+c=uOMYdN=@+nE=nDTqFs7iobJ!mJNI`Z$OwPOxxA
=p0lC<|tG9{~Qua7J0>ztp<+12_7^2Lb#jJY`{O6@%bKCyo2XkfqcUDY(thwt(!#Pd9#GOXeWiCR%8ej@fZT0Db&U~a_=~t!Ax9^vrh8pI?BtswV!!#JBE4q
?t6i3rhl3xiD!S1Yc<o-6nb;H+d%ASxjFcPd0*yTh20_eHM3xG$aGae&;Z0i#hUMDsNt>##8+Rw^iXy)vNVsfmzJ09%@;zbB}$sVRv%Eq6Ea=85GzY6B!a1N
!hB25-*m}HRNqfu(5lca^Z6NQ<2PpH@J%Al&mj4DmSSmhX;kAG<NTw7I&crIwJ){Io|-q)q^z`2dpEil?yAcqQUObesRwwMzJTsqvlz88K68u6g?3rsi%1vj
x`w&hPOmvb2%M(sM6;DEPGn|^`$bxmVjXmbzK0I)dC<7(t3C~KI>w{#>?fNxiW1MbjfxJ^u%nnZO6b`=)$G`0BihwkDG1bp3FQ(=^fI(P(n9bMX*%7Jb^-XL
v35aKYYR_ze->Ue1!3=rgGiJU#tR6n)$G#K@=Ee~O7BPJSKU8^t4Vr!jU2ybF}AK6*3;us2~}=wQk&?WaIuzCcGD7<9Wt5`r}5SOF(4pYqC3npvt4tLR2zpY
TWVwLbpZK=0~C*57#BhQ)Trh?(2qZU&-!sJ`rFcLLeu%3_E4EJZ-*vdME>u@jlq60kBXpzOt|l>E_g@=Mr<Wvi>2tiC=i7AK$}%1GzUei%oNFG;g9j|s$j{%
V;q4?|1QQcOmVfeR79tO$0^7`yL7x0w#1V#r4yU>aj{P)^pPeNx=h|anc=S`7o(8xmy;5L8&~W;u*G?>frE&yn^N)P!SG4Jz&;d@bf<eBwpdw^q?sAF!`#8`
H(N<l*G3knUmHSFN1rXuouc`-?@R~vW|xP^<}(TmJ{ehqW`3c>|A;*_LNZR)EmB-PDYctSLdA>J155j74M9PFYNw6L7I2h0X~bP6R1AqEN53VIW~Z9N-}g!`
A(=kd@_J~--Gfmp4RFdvNp<lYaxTetBI010wR-rX&xrqIA3A`LpPK=8Pjfc8h4#UwjQsi)^;H*o5MSj8fYu$(WvEH77MvV)s`V{|V5Og-(x6<f`Ki1ME|e#4
b^PTQ*8xlFH}E8{cpBkb0$_C4t~LP^Uz7gR91qehILTnVYp3ak7Cg}^&L$1iZMG!(uw-{hix<VS#z>nN>9NX4J9orCNc1KJ%}*7*Lu+K1-99Pvd*v=k(d+pL
H!UJnl|_Rf$Fy=m-HeoHl(4j)Ol~%NsT$_0xpHUVTxs~o@%LqzI;u~<VywMC-lCq*=v~g3U@58#J6FSS(599tBh6j?aH#RP593vD8Ytp<E{ALE4yBo?di5{=
{PKEG0%YxOZcyfu2nbJbDRz3BcT>lf`@0%V1nQ5;z&h2b*cSu=H;90dRZvWqYl1*NlqujyHLO&EcAgGh&w3pG{ka*+_=a5Fe(zyVBFa!vq*bkY@@TU1`@p+W
jv0a=Ak^9q@5&}S7OKMfwT`<W`GM(UGtk8DKiU=tjS2F^wgV_;XNopf8**An%l?ufA<YXe8xp|O00<Nc=)vt7IseL_15oB6(9$b%2&o)&$vu&5*qt0oae4kV
bCZkat3r?jT9eycQ%|N~BI?OlP_~kd$@n`QP*y+Xl0KUA9|J1knh}_8yX&#W{w#cpXowf;veWr#E};j~!7D6zg=n_$$ad53P8$YG5Jz6sCaa#eeBfwp$hp#i
pX&P5-g8H}t@xmT4nXF(p1h+a?c&UpLK7s|WGs|qFJDVA+Etj4NQ_Qtd?}8$%1>+AmWbgrLw{==x)tXoJ$@7g*%5V|DX|A}PdKcVJH0ChG(OihXk+AfELX6y
5P9vyUFx>cA?)H_V0UHWmr!PeNAoH|iyLE2Gf0Kli->N#H57YnozAdT?W3qmB6W!uL?98OrqqjZvnQcp0)l3XrX0$Qsgf6(;*LFfQ;zLkg^g99$_zZZ#^*)T
qtO`1S+6S)n&8m~0!w@5cvBhh9bg+^2)h<MOIHis(0&Dx$IeRK)Ujn-)oCOay0UpeO2K43dts+)sIPhAUe7pFY%viDshpooYLQ%Jb!PMLUw#y)Uhk)j+DD%`
m|^|9Sq${KUdwA7%B>1dX$5!^aZu%W48T<aa(IvrAX$)Jh45RunL3HnBS|Y0PxunDfi42HG-MM--M%55B0&yfcR?5;E;eeO1oOND{3{VzO2bXhT^UMp7_m5U
=Kx`LdZ?oCF>ZNv9nUJ`+{NmU)AB;;<Nt~W3mZww8FjJJ!xpWVqsQ)>Qab6SO2K-Y9jr_j)zoqMC#LFx&*-VZ!fAP-XJyW*FSFtfYlLZd+IPu-*5{#_E-hVE
<bG?sZ7n*M?;#5;aMt{6<Y)YI&FlXa6bYAe9&aKhj>O4>b4VY68_S}`>-UxQw%7&n^@3siLrp+8iokN8T3*M;=Ft<iUr7;H*Sv^yH50;k>@v>>(Nw{={vygY
{#7r=nz@R8@mH~I!&GW*u=1DrDdQ+R9~*oV+`@B_`g!Kiu|02~^{cLW4nKh$HkSUpl>%P9l$xWyhcQ(KQ>CLwfbc(?L^goG9}j3T(nZIBZ29rhEX{)lBh3t}
Zg&K^adRoEYxXN>Iul-2){y|7=9ZNTXzW&93B7D3-aSws@<t3Mb`l(|+Jrigl7y~kDe{qM%?Rz7mXA}VmE+bG+!F{xuiEKnTvS;(8qJz#(qzfzJWo=nY9xBs
B&_LklRi;9?r2tdbu~06G7E3fNxFbWdqzHtA?cTr>1lMe+$UJcHYP}uLGqzxs5(aC2bbjIlOi4ZqzGIdvi(j+nn)SSZ6isM%h^dPVb5Iz3iz6E-B3bUkcbmp
KPcA;*8CV@Z()Knbvj=CtRuA$HUz_iEoc+48Z2oYY*p!tR(4aT2gG`uWYWq^*=b1DA~KdkQNs1><*M{>GEICOg7KDLQ-&p%(e7#xsV|3r9>nnE8;RA_KF~s0
Aj5UPuZyIhPrS{v)uc-~Ci!VH6DBu;qDy6$HQdBi18T=T{MtRmW{9-9j+uUu9pR=1VQ+;Hjro31o7&J=Dq{M@g37k~Lx@3v$3XAqbPW!AC2MU(UPoa^qP-sh
>Ov5zL>cMi<1F$Tz;j3*w?kbGF2-7wF2_B(L{GD{B)*kx+wXH~QaKwN`B3)IcuQ=j^Al6;0pav;|2IxyBYwG?)}GvuDoj}m0!idj!;5>ag$Mesf&sbtDZqO+
3TK&U$?6rRB{9ny=9uHsn2VJ1h;*?o*a1l8!Nk=605rCyQ02=a3O38&%QGAS+E-I~4r9m^xcEN2--fEl`<34EGL(sV$axi~WS1j}CYq+Sv!@h|XiXUfQIT*B
u$OJcDB5X3-pQ<u5}3^&J0GujpGLcOr@AB}`2OJ;w$%ZMzwq$(7KwYNqh1=%Eli{=zIH-N>z!y*QJoc?LbqwC@didwk?})iY=n5+ImklOl~9=Gtx%^uCQ5ZT
Q^Acch?+<@!IUL0R?o$msQcp+YO*_Hn9zW9R9M<zHhb@+eZp+Jp&d`w#UOsp9|%O3IPGjklkdsICcE0%8U^VKrpy44$hj){H}p;!kJ2?$IjKkyYmi$F!GknS
cEIx45%vfrZ_`8GVLa~p2)_K!v19G+$0Qjcn}Vy}4Ro8VkVUOPucc$aKo<0+Tmm7nxH3RPd@YO4^AH@KXxu%;xU4#<Qlv0yf7C5mW26!)Nt_+2GxwinY?||%
%&gA`X$h@Ui%Aw)i8St%iS!Bixk0Is?;bHNL5J&tCjZt&U}RqxP*J*c|AAon(2JF;XB@$uG${XFbpE)9xCA|H0iB6YWH9kEeK;`agz6;TXnpXdTV<lpdZlF4
&9dixyTl|Ef<631DBH4`Z!DL~3TUCkMoZa>pj}=bd)=wi_^mrN2=&!Nm~~?OX~oc*)DEg0kyN|g9SWiDYlk<N3`77A4hDRTWU6yG1yX9P3&xzBtmUCWC**8H
PeO)Vj>d!~;oCxr1RrM11M3sKesPH}$5X<ipz**R%UReoMP6l??ERyV5*9W(QXFoe(c>_UfU*M0lSv}|1IRGy$w8W~$Xi;UcJ%GU{jFdxz>#(Aqow!r*{b6o
XfQ))Hg73+p0^0cJMGkH$F`XnX~SrBnWq|Womo@FMOCX<nV4)@{L!?YrrX1~AU81BWG7x-|8~qFwWR_)aT)JmcvE`IIxHta-}bXaDiEtI+-=ujgBo}@>xQNK
)D3}MLI-68#(S?omW1V!SW+M?X7^X@MkA_8;#}m3kawgqqqM<VvXBMx;D!$~OP1}+4fu!5EF$6)MY;D+yzGzC;MC74T-;l4Mn!rfFFG^7y*M?n4i$>?1~n-z
aMOr5WfaG4^a83DgGcXAE1eS(e%nhrdEJEaEFG+8Ax3d1_R>cp5&<4u4hCUt-{&si8x!8EIeA+}&{$2n2*iy57iEn{*oUl*1uD--kM^xc%xdkmlGT9}Wm*Gh
nhryqe#TCu0YFV3;J>jVX+q)Bi`v%MK{#xSVN+F7^)>RZwYIHdIuYETI#+jDogW(eJ*IRU43v?b24C}<b{?g!4%Y!|31fXil_&$Mpwxm$uyd~M2aDTFM{Z0E
uZeqW<JZyii6hgbqcA$Am#5)XveqKe*L`>h8Q}H<AJn{f&o&gqIIjLkMdDl?e2Pu7^^OfXD_wMoEw5d4B*Mtc_!EGxX~>e6h-*&~^Hdg$kkbe)&2<n^%w?Q%
miN6_pQU5J25%%F&dunqW<j{JNdpnF{y&VJusVI!Y;^&mb#M<yJ)y()fJEh<U?@$d-~+uQ?;#pzAFh)pJ9;T3n{Wk|+O#;Nx)S|t0mIzuM2MA{U+Po`fcxsv
V$=`_L_qNRUAU#0a&LnA+!im_!9z(O34Edds1J^gYf|Sp^C12k8GSv@+K~bNFiRvLsrA`wbWo@$`)y;wgN6e&?GCyxN@MtvYP}%R+o$Ss8i`Hd`Eh~{ZZ26M
q6bNlNwQ1XcR?#G=$w_qn>)5SnZb$*#0Db8IZnvl=mK^fTDAkxwrT2or;FVkDQR@Pcg`+2vW4ar)MwdOh~-URY}a!y81(Jf%=#W+z!<o$H%@Lzy_$;U+Zs8z
a;1~5GuZwx$v(4;xMZ3ZCg{UR7AF*;t($3nt51pU9W50gi*!Mc93f9WMvIwv!7t)XCGXYw^{;<9bHBl^lyXerT1&(lFYLlcEldw5oVL}|X*?t&7g@>`!XdS2
Z430OAZDnHWPFifoj?7N1Ce#fp9;HylG@R&QCDBIBdzt!Ba!|l@*ha*e~-p7L;jZ{b?i-+eYdA==n-G*aW!w5Icszuv7dsPOoE%{^C|vV2%g*2#L>WEGY5MF
gKEunE!T@GcV6?;oTCFrfoT{l5&U(u=B2e6XXKLKs+t!`HHcXph{o*?liTv0s-M*#zM9|h1l#V{O5CGbX)u62A<?&-lWslUs3Ux+HZi(2rlqGJ8VU0Ia}rtg
s1S{XWl#OVlEQ&2`zcZ|cwuY#aa*?&2AewQI8|380FZ9rAoil7%=hP8YSmbfn{Q3XP{JMj?UkppY`{MZs)&+HQ_P`6jM8}atPgaA+`80d?S2d!wfzNoG%5-=
#A8tCil59e^1>7F3J($b<gq<G4ds&a!DBGUa9H*~)`n9r{~PVLo3Ld|8)S03I>dA+QaXUFp3Q@aW7PY1a6WVzS3@<?WG6{^_B-FTl`tKrgCg~)daKy}Sxyif
lC>vd6uS9+Gs)+s?W%x*noQ#nM1yq|W<10NB@0{le?5d<kIrhr(RGK@meLFM1;DN%XkwM5Y<t4}0O#<ULeRzVKi4SMB@_y=Qu;}yWAy|aSCj=lx5UdK_Iec}
W1fi1)z_x35p~eLLgi%HOBE7^P4E_gS%^bqxbHhPZ-iSNz{*R1_FQNMM!OQ?8+bU|tYXm(25*F6_v!16jz9vp<x;57_M$eoB`u3cqj-TWrIis05384@cCa@H
w6#`Jylw_ROsFk!LzDrda#JI_opih<h+FxooRX#1%u~ey2x)s?GpK)d^z-Z2o-80HHH5ojl)jy9a=NcAk%5uC)@S=QjWsJ=9$Nzi#+@{-uqrT8Yu8<e!#29D
io+7MsPph+K{XRGe_n=Op9kea`tSUfC{x1?#lIK_%Vne7;8l8wueh`GdyzS>p-=U(NZmH@ufgI4l>r$A8Hz@T)9xX|u&=a})mCP9bD16cC{td_#U3uB=QR7>
1DeOkJ<2Q7{(5gQ9iezirJ_|QCF*)DgxUy8LwR1R#>U*Y*?^#sO?k^3Ae<(ym!NW&Q^Gj#e{U2sYInX#3vfZU^LIj4M<ka?TE0v`Qx5B`0Yw!1qw&y_iwZ?z
XD4bWo1JAsb#YJhxAyqPo~&`yh7wwIa8H;`;rrsyPg4W^4x}`qBa^vQvhUg7D_iyr#$=Yok?hopI)d837?Qv)96>fecCp}D;&xh-P#_P8p^7qRe+2i6X-u(}
Fqd-!tfPE&1QUz7ZVOcz6y)WPp&cJK2RxNxbB*nhK^O36$!7(gjBa^o;r<^J$6`@wcz0JjsvcL`2~tc5jQ7A(CA&)qOKECa6xBC4)rQG&&sRk-36Z{lO=*f=
IM5?#5k3mxy)32F1vJOOj6h8^mCV?fGR1&KCe^@Y5oP$rVElH0s3MJvhpD?m<m32LG5`t_gb3yf`l!w!z0<U@-)g7xZsf3Nn6W1}h9@qxt7*W4R2R)Cp%a-Y
#lsNB%e8qx9Wv$i!sOsOqiRs1c{%oF6`NmdbiQKV4Hh@-BI+uSmUGR$6>JvTeMw4<+=!$(7(HnU_l4;I9Wtp%JL+zsUawN!W#s7c;eJ<e%#$)=D4wfqq=o+G
s}$`yPCEdnbr2+$Q`9_K!IPqO0UYp`^61h-39737Rh6WkQ#pggGZtJJ(WY0ZFcb({V|j_|Y}T*1{1<JMe^)aB3?R=F*$b?R1gf3vf0FrV+sc`x$yw?BRb)+t
7{m<nd%jto8T!coYfEB?EtAGdpd=Wo;qNnlE=TtI+%}B)IkBu*Imx&%B#n=$LXy;M3##@87QLf8E?7xPQ<%+)W!7Z)sRdKgk&*4|A&)B{KOGzVJPSP00_0;L
n2|5(&$kP}XtVALL^`)fZ0M2?hIHjbE$+4HbsZ=wiuZ@_SnRq`kaMUT-^a3l7uta0=R*wb*T53f%#c;3+gNAT;&Gw1$EnFmwEU5VNZT87%pwYSv|n4iljn;)
?9U+k-SKBK^H*=oQ#c)t`cq#(bTS^dcs6Zh(M)xF@f{5_d3qR;IP0ISU4?Hz<wT;>j&R2R&!MesuwyA2EG<X5nO-5^J676mxcQr~D|-V=WDAh)pP(>|bzLRw
i+YFlz>luM&ZTvhYe{<}UM8K&-m0KzntK#F^Ap>uzqEf^2e?ncVVo{|w!=!o8QI#J4Z9@s3aI;Z)V_vL^5sObi@=rpm?SJ3>rU(|JHj(I-<n`w4{qDnLO-m}
eGbxPS*lX|Z7?o9+DkZd7UyEP?-~BtzeCQKe8k#X@`h8*69bBI$RKa#jpSl{2Ewq_MuT*yvBs^+K(wI9U-%$B?1jrtQ8-9$m>kP7Zh}3z&r+WZFoO$1WdCRw
%*PD_5>ZAuuDT-dS5-`_X&~M0jC*0G+Z;AnnUqKVd#KT#B^_nh_6h@be^OI1!=d?lD(OnIs4a;(H|5oE{r}0w|H6`i>C%VtU>BsoaiUo%fnzDrerkdDzEhS(
kvf+eXJWOajt@zqopg>E_!{ip`vx0s!I7pYUh%isPCU%vo;jC;PX<aBkpWylFB;w>`GMcrf)+<Q88_G&w2za9QF38of!ID{k*o5mLXRJ^u#0wGD#{(nthGJw
Pdg<4y>TMM+TE2xhjo?#)G}cqrUdy<n{U4Snhg=7XW0}iuR<_ISK&!}DQMw0{&Q5y6e`Z9(^jBVH(SflMu`+$2VF}x!^Q(#{dX3XGr)FJ2EG$&XUFIW_CdhH
L3bm-=&B$sY)n>?GbnJfKuF5B_7^~(1Bv@(3XJeAakpVqOG%4;lKqwd4hOF-Ti88M5N<Wem`A0a?GDU>0B^KVa)v|yoL3{0wa#>6aZ}IpsYRbUp_KmBE%0%{
MRwCw{(|<fGOvf$Ci9hkma9ur*lxzu{?lezWIp)6T52{n&p@F7&i`j*CQ&zUJK?rFKLf&<&K1xG7})TQ{7~0Bo{;&O<n?fxn$%feE^<?S>USLDCXHF}NGQ$u
MbaOduBhDjFEv>cI-*SD>I3y-0%HA!2SN-rZ_tTJsQekUs3w_}Mw#)+=hP<3(ArYT$~-GeC&wrHx6)?t-{_!k9T!`b<NQn)roGq&E1X%jT1GHQx^34Vb0l~g
o;V)$W*h%S=(K<}YrJ7T+Z|%E<Y<-SP`!>54%)Dt1J{^64ZW`;NbV9PiQ2gGGUu%7p~?^)9IT@W<u}!~kHI%(42r)M(ao!}Y5@2~#w2w6LU2-{Ww}H>yj6pM
;g<0lq%S7<sE+&QvMmrP0yo3R(aX`c`V1Vm<*}taF#h>Mt4{sow8}IyX?{kzcW3<LWGN7Y_{frzm#(95YWb1)yet=cU^jKDQ@`F5N8OcEJ^d!wEAn*3IiIb;
Abnyca?Pq9u-JK;{vW424%R-wMnFQW=@{lSR0%@VJ!2Ekcz$=55Z!HQ%EO(SxARM}tiXIhHa4JKAt#Ap4Ssa0DqX+yQb!gv0g9xAy9)+~!~}FuRIs+ZG*J0v
!f`ksun0SiX%Os|WG-pt8eL$daS-K>+deZ<tW%A{l?QL<>N1iMh1oHc&HRjFzw9W>{0%{TRBm(P2AF--i75TDDYTXzP-I{n#(q6$rbbp1#YR5Sehg(ysR6RX
6*jF6F4$dF!T&Z@WP7ovAMM3P|MNBL%QBboJ=cS`9Qm=0^1rdx%UBaZ)H8UOPrcu=o`+d%_Lbf7zxGkq(hNCv2VEMLJ|3<@O&5yUGzI>D0HQg*<Ux~_lBbv4
OqxEl=Dc~GIjIVOXgo6bTM1^n{{{-bC+;Iyh0vq1-}s_e5^{}k8+Cov)wN2yzp>Q1>8ZP|t$21IWq6yje-X(lV>I7%ZTFg=85Kj3{mlk@f8t|<MobH_CUHCZ
nu%eB3X<vnuGI2d{|fG9L@SZY<`vqoW;H1BCVd8@+I5r7Bv@9_t-#;a(D{)1BBEle2q>X9ejtWvQQG-^4h<a|ptR?F#peGtAaQ?se}B8OSd1w!J7<-`g3oEV
pSBhJB{yn~?psCV8t>x5|KrN~YwRBn?p@eR%e`aFTg{|TX@pp8c2r}ewo9Z8IZO~VH0$W;8DY;H)^4Lidf85%axAfbH+awJh9Ju$Ly;!>kKh*jAW7E-{}XhW
k;|o-%7TREKES<dfP6z*A)qk<Q}!_Ki8SsQxZriwXkTL0c=g70K3eidFfFgCf|_et*DKv*hnH;cn{R#U3Nwj@forJaZP0gc00&kj*!fchj-{2KorkuvJu8-*
QN*>5o%IwjM@7c>x3yNTbkVECrXCPj-!;bXdj+$`?xEQ_!5;T!kjaZ<ObANQJeGZ(0&e65s0+7ev;dTkAawP&0F4_9LfWpwQ!hqrkOrJE44&@_*si~NXY>@c
I~x0&KH2-n2I9EqNbBM-CS@`af$(*oFozQcjeyNg88%iM<0P^TzSdYrTHDKuk8!<>D{j#gM^DWm05kL7y3{s?iY}6U)d4UZ2?!dUQZu-A@<_`s+HK>BL+8qG
HyQ_R^ZW{lXT_EiH=E{)i*J$Vf|$QS#5S|r0%9*cnQ-Btid@TrX3OB0?7o))m-)7Ce3TVHn)U?6z7Xw<rd32=Pg@A*)LdbYcQ#ekWQ-<d8B)||55mJVro%{>
gg?%qOaILWZu}@XC3or~BWN5QGDzP$v$%^CQ>?%9vSZSd)}}?G)T7tX<m*2112A)u?|T3dhZJm)L4D-Sc7;yl(c$bHL7@{OL3GZk?u$WBz!d{3$nYYDIdZHj
O@uNGk+HSsyR{A+%*z-eB;LTaY!r_PRO!|!g&TM=!5N%+YtHV9vxqPlR7IvHfus3gjfAS?6?vgKi@&k1i8N+YRAdsyX*m22;<ulmj(JI9nJ?J*gpNN6=f`R<
N*~AKE(FqD6z84y0-~S0NkrvH!t09NhN|coacPAx^b2Vj>5hrfzeu;N@-5itAL_n{geX-T9|Vz8!3G20EL?7QffvVdhs}Y4GFJezD7%^DOs1+!-guaA^9<%%
ED`}36tFT-Z*=iOT4KP&a+!OSSm`9SOhAW5dJ0*ytK_%K&VhrXIQ-0U{XM@?3<+zzPuW0QYeFwzwd8`6@~#S*cQXk5p9xkkhf?3;-1(Ti_ATgwIfj$6nAnJC
K-Anfgf-dfc*P_e?(%>*X)eDGe3wYt9L*P@R6SBv6L){*hLE*?>s6t`m$#PKf_}XnNi@{KFZcO=o7Q%b4X_NST~3@-uUUK;UST={(a+p7fuz_9F;%9*hUtE|
>yl5NE^PNsiKP_rXb_V`>hLiEjo0n=kZdBE7A!haZ8$IUNwe8UAKq%KJ#h!gqsar%-1e5s$Za6d)O}xXXtqvnrp>-cGZu)EZ~V}~&$|~Smf7D>0w?nfzjgPY
QU;LG_C5&4H8l_RP)Opfe74m4TvN`;Ejbz^$>mA&Sw!80P;XJOA0Xq(+t?7T6D&i%_z$38*#ewMb+p0AHuBW%f`OuE(72Mv=?=!GWBIQEUmEn|3QIWv#SJB0
u+X?3<7dcB%xb=um)qor!zeAceK&cEqfp0k;qYro9Zb1IaWHg<+fmyeYGB5p4!e7j=eg?pwS8ZZ)fVb6e1I7bQBP(Al7&Y1qG`3a%4brR+R%svKN?1-g#&~&
#e70$5kdUq-}&3t3pVI-FVSy7tJm5I3?9uciZZR%dtrelwZRgurL)!kkC8>0n60>n&&FAQQw=&R`xx}T{{KBv+83(O$gnOmUKS!sKX7rL7mfEPfvrXcruY}%
u<BTYfVqNs?E1xU+)kZ8&Cb<*w61*d&%-X};)8lfA~BZSY>vDCvr4}Z2fpvub_`s#a{9?1J5hwzR&r@1KYCW&YGTC&GCZfS!hO0z*)J=zLg7AA?Jup1h!97{
3tYybnz|A&shY!f`28N`*B}aFqTw^o?mNp!fkiV}2N1~fSwqg%9NoB1uA9<ue8qaWFF4ROw%10L+evWCHK$XQSQBlQ*wB@h?<j$A@YQH0);O{yt{Hn<>B=PQ
B3XH<Ng(mKwtS7^=3SxRE$q^|2?3m&&lj0rD!VgvNBGwufpATZ4Lm%%C*#)vucR7;=|2MW3<!C8?$)9xIa6$VT%^&RLK1d~QgrcDic+f^U9f)p?+vWf71X}W
2rD#$dQ%<MVDCuz_i_qNwf!jS>DBfpobTm`*LVR3{?Zi-?1{P>2LWo59rBGbK$wlWCIX;7_f!s;n04OCHPoFMz}0VvfgzM^dAD@2DN<`aZdeLnfPugc+vdJH
GRV81e{lU7tQf8d&E4*#_&Lk7Ls;%a#KGzXST9Zu`|e2iGmK`sSWJ1gge9p=9x3D(GU9Y7DizIWrhzKXsQqcA-73prVhP4*CD$Y>Af<CER?0|ghnL|!3|QhS
>4(En;70d2R+aA<^L>Z<f}n*qrj>LHi9Pw>tmmrX&H;($o7SP*-_#L{0l1)j1gKD|$z<tq{%is*Py=Ex$`FLl&T~K!MFruCUb!-i&9W_ZU0tGA_P@r3G2R&j
M2L=caSl_w7218h_gy}ln8@dlw~NmiP#`C`TQ_*Xm<~gG+7-q&x73!(VW@$kiH2AK%??<87YVVYU*y>E#I(Iuhh*$NvB@>#C!r~h+T+Sq5umo|L1y8@?E3@i
_wW>7hU9f$RdWwkgoUI}h`RYNnK|}v!Zgj?%GrZEX;i$I-j3we6YJmPTUzTg=sv&2$uY6TuNu>jR`g|6qoiDq3`?@&mYS=oK7egqJCc5q->q4KH8Sk$q<n;5
5_VUVn?iS*O$nr~F*rc=$f!0I>*kOUoB-+cJ5@k~coY72incD^kr)Gjyo8%wq|E*C3!&n<?Q8m06&Ma;;8A2zRx?9Tm|@HJYKzmF4We9osdAmEw3|gqRd@=K
igx4{u$l}$%~&Qt;Xxgv6XMy&s60AzHGSR+da^tYlWwE?fb`hlNk7N|24kkEtbw-be>w9u?5}F#n5NeYqG^?dW@x~y{F!1#$}32|Ffwe&dDGN6+RNtZ-^YPK
^6g(Q;1Z(7tOR+C(j$Rl;R9+R*@bp`w4AQwl!;5s$~E9>Z#codHfS%qP!43NQCA+U<556r`np!%%)W#|Z+X6Sec@2Q&ugjIo7QA}`v(tpiDS*(i(&rhHFeoq
+eLKmLFgGIpQKu}^p0hYs=%!aJO<yDZ;B}AH7;NQFmB%e)`pT6j^d3qn>Ja8%(HQq&p(%W$HrZW=)ZlM_?+dQZ*9guzBd-TK(MeW9{bL1!#|QeVUHFdTt-~4
#~(NEAvu&E$=wBB`dmhvFfGeAGl;u?^?cJ36Hi3x?&+)EoGim7;zSjz1|}Xy^t{`5=i1Mjo<I?kuNqcaMk#<M-o`fHmvj4E=aBwI>8Gj<i`%EoS*YNX<5J_>
xHeD#IFyHV1#)B!am>zAAxh87rsnZ4)kOn-4fl10#G$<gPGgxaX0G9Hy8-WU492rw2Tqa!Br#GCG@JWacS4MaByfH?-|R2tD>%-I?&hEETVN00Sbyb>r(2!u
bUr05#KGlTy2f$aXxcnkBjbtwO;~Rj2|c84=;dl5oqnW03G7K^-s}2`g|xSvv;KEqGYY1&%70MHv?Y{LgX%S*R{5Gc5<Tg5lTtB>b84aa2)TgC?XKA5+14j|
?2ueBA&9U56ga?R^nOkNpT~9Rp-88bnq&b21DuJ8hSt0dS)C9vS(b^S=zJ>#mT~b{0km<UBPD`xH!7vk6^fGI-N%P_65sd=`E6aT`uJNbb9u6x-y4x^k09G#
FVwZ38_U+gG%`>$8xniaQkD)e*>N`nk=vtR$5^;@*?c1D^ILaf{8!D-AJP=FOi#U0FbD5A_EC4A`4`wbZEN~Z#*?>A|5?T_bL!lw-B!10|LQm=ul|9+b??BD
rBjK*P5<M2X3G%%9}%GDh(L{B^s5v(Nl%bL5yyS1A{k74Q7kip1Jf=sRfaqxD}Y^+=`u9-#Vn>jeKtGB-efkznNpup#}(it<uC9|!Gi17+Ta<CQoesaRq#E1
I3c6<-FF+PGd!wXS7JO*Q!LHBPh1!ck8O0PQ|j}QL_!FwDWh^PhoNj_9lr!r%U^Z<`=lqSbP1V*pd`?8T7KwzzgN+L6Z26gR|gS#Rgl1|O^z(mY<F3Zb|GxO
D>+P%8#OAR86FQj0bboLrGD$|r%ZY>v>T$p`G7z|@dzyhUI;sYw1*`HY=C^A{kg+O>HK2o0)f@O@`--*>IjlZEg2YOZAN2ECiP7ldhsHn`)A~ClXkNy;2vwW
6oV<p!IgCu(nJBSp3WKxmJ5EFEVN1M=FlAlT)y6D%?WWS24rt-^@p%^<yfjwiIfoRp=9@|?SHS#R&U@`j!3?kU^s1a+L(n7N#EPw&p-b3;}1op586NLSIQm-
8v2z_{*<};o;mQ1`3GG!YS!gYVgZ6?(Js1XK?!WoUfCU(Hl!yE#g!)9aO<5L8crnHd4CaV!xD^wxIg#!W`PYe<K%6$Ux4DvkmmRN7@;;=X&80V=?z?Hri}y+
OsLhA$ErH#luD2DxlHHh5H0R^^xE@|O}F4TsTilG?G+UMclF!qfnav_^;%Ou_a!C^2#n!%5I<#u|7i!#&8_US{?SLCKfeOwHdOoqXCOtbC{HR|K$X2_n3GhN
Ljd-dU|I(e(AGi;<OG6^cXl~qBW3_C%9Oiwc>1x^#A+b^;-02WaM3qq&*o$_KG&Q}L`?@0(adXDl5}{mh+7{X)g~5*1Ra+L@`D+)&}G+cy@LPThMAN`VI+<l
7x45$hl&9m{80M`C02rjDz(gl0~CjpwP}zkQfllvUxky^TLn>#uDb3`rnM4>V@&P{457T9F!`bMG*IKa3IN6za_33W9t&sCrFrKXN*<cTbcjlt&Bx${D~U?(
`;1EH_&Wywh4B|vnBde&ne6ftEr~zocFHA75_DpL50wEFz`GQPNI`odTl#LW_|fi+6+by7UTum$S$#mf2_RRq6f<XQK@C>xR}&5DQl>~QfExctA?K1)Kzc71
h(kVCZ$!8a5Ws>G$Cx#~E_9uV$lx@)78AXhx{{Q200bpi?_FPg=jJH$=exesho?BA#&pcXJs`3>1^lHmGn`=p%kU4^HwGRmSsmfH%@bt*E#5H?>$GROT-iSR
Zxm5KDKA;Td~-(7^4>20=dNP*HJfFb;I=Dsm8r&IZ&1P$KS#7JJf|#Yg~u3UTL*4v`>fo@-|YVabe%i92cZOF*i0vw>lAq*ks4#RheE0kilb^I*aent!HP_`
`2;7z-u>Nx%bp+`IXX=a_=YcA&<{QZzR`Go+=K4y@BaWC*A0-9fSD`$edx=};$Mcz?q_qX8rDpw!0iu()1fRN;+hANgb&a>xaaGLc&Vjf@z%XXMJPv@kye$9
$hi$<23Z15y+`&01LcIB1^z7PvsweE*KK9)*S5F5amz3ccOw||GL(C4Yo~%r9PG^)aRYAJ^A0m!+X|N<OU-93-qD@bDFxw@`tKe$!WW@?XIi{oe3O3K;Rc$0
OaLoA4HfaNCPzB>YINKD6tPN4-FpuMCmPfj_P&dNy>Q4A+8M9y`3aL8;sROwkOlgC*Y0SK#w$|l5v3kmL4`kfxf*bDlXC{8&iy@*UCvs@c%6};>uIXj^*j!O
eFZj~>lhn}17vVW8JcmQIK8BE`xm^jMb9B%{5z*09jw0A(!^KcpNaqu%U{fFH&(&3)P6%@z1=~K{-`<ghV~*-YP;+(-V#w)H<IF!@BVMj>da8_7z>5|3u|nN
0g&<x<FKBr0_&;AEwdbLQs$gz4XqB|lE(^?4wW;Vc*y3;lW9c$pR;HpWFkir`zWtrV^On@J@%kg%R5^TWAF8baGgP_xA)`<ALV2|OFr4g<LhmJ3*tgD+^}j2
FOEaUF_azwyl%k*_*=d(_ia56u@Qq$*6;lC3S-+iyH&H6C7<ALsd%H>bNdM~mGTfT(W)(L;Z7Z<;2oP&-X-;O({jORnEQ+%CLQ+Ew8(~lI}xCM^fbx1uEsO6
_17}x*kdtM%+e5IK895gwhmo-&8*nhwZ|RlX`R1UEdS37ALmR`uQw;K{BgS#;X}KEs<Q5CvB2I=;QTc%cb?Bc`$1g2t(8{}Z?WX+YE)iGzN7G3&kTSO#kxBX
!iWd$@pvX?DtMn1hc0rzp(IhThD7kfxAugf2Q4^e&&jLfR&sFp*CtoglBtI#4uVBrm(KG~L)yJp3;OlI8j56p(=Mh#;a1A0oNV{@#7WtC3~1FKo#s6Ip%bWD
J_B3CBa&6rH-tQyunS7hOaHI;cLiR@D3)U}k?p>+DLm>%<|gz)GX`XNeM)|FcIzwJ;;zEPcv}li0cg3Qh<6+fut2H29@<U9Sr<GmR$AjCh!2~>1F8SE9D3MU
iHdFN!!?msJe~|REbd0b>$pA-_jM_R`kOyjQ|PF82}B$82-pYxR(D<w1>E`YO{BtSl2rAsv-FJW#<BZ8C$|nV*flR6uPV@)8K0-k`i0w45Ar8=xuXLRz88a=
grfhZD^g3(^?$am`pJ0@XSQ)c#c_?Hv;c$yA0?Yx2?hRrD2zy4v_P)Sb&f)WF=#%dE#+da=ENeN(0F>NTK(m|cYMmcMr=ll$t`l6wm<14O}zZH2a1kY!ES`U
$k0x(TA|cLi272yRHa0;1*T+m6qT&-O9{1gk&ZGv3I^y0_2e-wk*&-k$OxDH`!u*p!NJ+Bay_I)3e+-TF5G~D8#Q8R!vr($nX@%j`tTYW&J9?e99!TK06TLU
E59cv<Ffh&xyqLe2YaW6C#N~>5|9dIc4+|G`xt)Ev#z(xF;1>e!+T3g7b>L$fKj71922PZYi|a$y$Iapgp7c5JwT#e+XJqN2mbVGExbaa4kN%;2&-tvBgKEM
HiA3Ymd|?t2@DGc;~VcJ9H$`nEZ5v#>7hm(p|NneYi7(g<W3V>*Y*Sjs-2gcQ{04Wi=AjIk?<;esy3p#dwiYqGr#h{*5Fx7+<Cf;lCmtf+fC2H@{@A4ne=P}
@55bfIP<>wBuVx5muR`}4phMn&VZ(B+<bKEB+m$WcHHj>1$4c%H9sZ9W^gvaX3h<-kdHc4{is8l8T5i(W?~`(#P@`EgezshyNlkZ0NzURq;7f^pGFcA>z>Od
1BVaU$LHvB7ny<Pj6bp!?<6AfxtjGRy9S*LQFq<N77}c@RToZqST`Vz<z>D~T6;2}QCTc59sh9AvzwVsbv?UFE_nh++M?Pe%r4F#IU@g=+1$nY{*I@309eRu
`g8yl=sydXCL)cU?fHl)xIt1BqS{;U75KU26_wJw>qI`hI`F#-=YwuGaAcxW@y$439)~#NN8q4T4XKOqz1w#~n9H74pJb=)v9Uj~ceiE`mz3)U9H0+`L+Z0A
8}<_@>LiYvz`cU(S?po+<;P1@X_OA8v~$c+;J}l0^j1dL(3??tRjbs7#F)_cN+!FEU~bn1_l=CgWf)M1FqUX2sF*!~*yAK;y`u07fW`_SuCiCsBJ#Gq+n6Cf
bSXVh))^?#1RSxv1^-8lmO610(!l`yR?H+*Ty^IrO?ATI;JGF6371^>jFwyUt2TENqf$9@^g+V$hM{d?{v1iF+6)AJ;9=IB$OF)2`Xe!_U@A^J5W^LQtKP58
I?RQXs~BknFfMI^QLaszGi$@~lp5|+x}x^<yt90^PmU0~rl2fs6<k+!<y<vx@#}^PCE1B%gckQrP^>0K4ZKHUa@%Q5G{VfKW-CFU@J6B@O1pllz&FxmEZAKC
wJqgQ`db#5s~(FxCH#y_AF}0ki-ZB@9IIyaNr_9?k!-PyWHg~Aw7aMKUpkaM_J?0aukchDi_*bH?+*Q5nE8nd@RK(>x??vun{zh&WNiFwKz$B=9{UcJX8gkA
pH!8;d2T>gZ(CO36X7I?nH6;iXOpMG*=JZ+LOH1j-^lcoEneQ-gYMBR1=54BzO;w<0~esSxP`xY>y$ETmb!COWmCR0Eg(l0#RwIwg>NE0PiBrwp2{a|UdXUO
e2hPyt8~U?^I`Tljz50%sG1@j^cDG^R_C&a+aCSjx{OWitD#6i^}9)!{v_^*<iQv(iGh|zO{t$Dhn%p?4kdF$#jdS=Eo^J!?tj;bK51eii7b&=epAfV6A;=I
l8I8-1}Ps^BnK?zJRsPIgf33ad4amHK+{es1Ve|69Oqv^bad-K{My9GzkO=DN<Ul8=-~q<LRf#$Ak@MH2{;}&o~Q+{;kPyh)oUHT6n?#`#pcs+{L{I=7Z_z%
G6nf8oy!!*L2o%W$lByxX?hACOKJs<u!?A%pNvdWNWSkN{<+q-mXAOTJEBW_zoF%dXQ`gqIIc#dtdArxlz_b73?7&E^0@)z6Vg_W*UB{CGPT7JcWKU4bB)zy
?yOM?TKRnyh@T|W?6QthE(4Qpr{4l#?)c}DC}}UPv|N!bIbH1uiK}N@g>1=)%jRD*i$2;MAb3g6D}i`)-jgB5!t)i&LnG-keucBq<Jjn?W)Gbxa|tmEkp05r
2d>>xZ2<uI%OP1)@drd0qF1h8Hc`K&O6j*0jzslcVIUHN7^90q?C%iO8mEi|sl~^i2+;6Q5%nab*GhUa)<!X@x(4rY!SMgC<Ijg>`k;hqFLQ?lqIIJhl;0S|
JOe6lY{)A7pV{kkBPV3(8Z%df)^+@JTM)T{5G*;pb+zjv7CMNvYr2+DpL{~hQ&vUW&M_P0_HGc5vkyL$ZyZzOmcNvx#?T%XAhZ5z&oaf_^Oda3<o5LJj&HJ0
;#zT$!)R}1bbcG$s8WeO*U%;!2U3q9lXRaTjI`lJ$#Ci$Vl4ZgQ=h58x9L)`5&IvrycO_Z>+nTxD;K_Oa~*4P_d)4GRAE8WAyzj}%}Ej4P)Otx@tXu0t5{oC
r4dKnw<-`Wp5jBvR$sD$f@+;J>Joi#6_AyFM}tlUL6dZju~>n_Twn@6v9UqBIUG7%0LevJw&1Vh(f8@GD(uJIOHnVRC>=_F2Sdv$0sNo7TjPkDE!XsuyilLo
A5U#;fcoypmHICU>8Ihik&!9(qy-ZEY^emK$mNUVgnHq}1(giG!Q_C*fWT@kn41eDF0kP1@zWu(o@Tw@y!c!&;r(OypvPP}Q}vnBtChJ3jws-uuId$(Nv4|9
HDAM_9IL^F1};pfD%uYq`dE;zv>#QC+Hnua%JVJxzVxyuL7QZvifUHcR+>TVermY=9C`+cvShQ(Ss^4Q8V_mQ^1_e{>&QZqV;Nf<ZgGjxEI&q&oQv_Jmbqdd
=%eFyyj0f6%*XYNN7by143g9}5c3V8dpZ7_-god}x7H;^l%IkEyjv;K4X7_NAQsb&HW3xFDCyAXOo_5GD&ArtC`CT$;#|ktp-Z~jM_LqWEnn<7a#veIiYWO8
P%ftzR;ce<4nR|^hwtGhiQ2<*q4Rug!lE!HAe$RTX35zAljuD&|L&8XuB&8OQqg7!C*>M`f4?1w?-~)*PGk3DBJF0|d%_ldfeqn|Z4p;vSE!4kz{%CE1nb`K
dfSsII=ycQv<fdxkk5p!cmSE@)xGR6Bt6w$>`K(Q%UnCKNgqs8ipueDmhdP@KPIa7;U%^7$0?s`lxotr#q%t!n1E{DNRN715>|)0$xP-svlLz$vsk;q>lNBz
sBP{tM~olTq<gtlivwPC@>tkh^{H!6Q-#3LlHjYB1!xJ3u(*;fh`wt7XlgdV10AN$$%@kGXdDrXyM&xuIrJ$81|d@?ER<@o8%S7TFuL^oB}0sDNr7O)^&3SA
93jxWL+FmzOda4(4-m@rxD@1QbP9;4fw8x@r4QCl;?O%WokDb)uVkKLpb5`C`|gr57a%$AnYrp5$8meyi1LPSXf)RaWrT7>)QHpF>K5+h3nPa^V&Qh28(P{x
7{nYss4xIJm(1dK%vvE~=DsmpJ#i;;uL@&z$DzSm4}$c6@Y4^C+}c+}Eazq&dY5xigD?W222;E!jIBd3vh}*4lqAT#B3gD`NDb|c^FHIxFYe;a%vUNGUj3zr
R5T6v4NZ$*NJSptRVHUcGe!=n1emHqL!hu*D9R_y1duaC7z@w60T^d#bl-yh6h1~mmz`x-UTpw!D5H$A<eSYKIx@79OWt;_^#<is^5)yj;<3a$YO0c2>Ci?n
@T-O7-E3#y%sY<XI_>Kd{lLVpW+~Q0R&l>60-I-x4C)rp`I-b}o?6CJ3FSipSWI81)-yAk4y|lK;$CCM^xY21A}o2w-U2M|FT_7)qG58H*2lQCZoAL{I(OKO
c0`|wY%%LVw9jJ%g6+pz#h1#J6&Z)%-ZW8IJ-Yg@%~JmFI9aAjmQ<eO&@4QNT$0nBqtf{o(46xF6ID1Zns?0*79>kBL|P=Z9=k|Q)oNJbpQ50~me<8*ojvjI
s@jk2b^Ya5Y66ScrY!s_)%HqYN%s^ri4v*glcBt}nvl%fcsT-aiaY-SgFlfqT3WRG`UvzPuhmSxs?P2@xiLHjU=}D<ND&M>%CeHAlWPX~UJyxEH^diKOEZ%u
V@3jSkjfTlez=09KdzO=Y@4XWSa(d9to*@8Pres}k;5^sE|WdMCQw!As~>AzE-(DKlfa+?7`9HWXd<I=c(m9<MrAgaBjxg_&u}-NH5p2);Q2b&<az4Yt<g;O
^6Swky7dalSQL6m%tqe4r3Cr8LZGi*oM~cOvhZj;(B5mrUVNy5i#bG&^7Zu+k8ATOgz9)Pb7cRpav1xzV@&?HFO(1zGy@5ktjbQRJ1r5`BmyH$E%jMAV#&;X
E}=Nd=WX&}Wr<tNC<CYv)?&g$FLW=}aMKqFG!cm~-@?ugG;THorG!eCSA^eokORkIKjOLdJ3nQ@JEAQ3XtjZ~mrGt~v+uMq5jjW;mjvO%&ohaLg&`q5$8uYJ
iop?tQ2Spnk;5^mtSB1?yBjr*Y)bZV*%|BTf2yB!>CH7=kM(Z57!RjGE%5g%jY$jvHWN<br|Z!|+`ib#ul5@5UlfZ8qIzNpsWlS~a-Fb^P#MP&%@3Wli6~)j
DN4ytgf#bMuB^W0Orz|%)TDXGslxO;&8jZy8`d--ij<nRB^7sD?E@U)<4LB2ay$z+O#|}RDi3=nI@Pt{O+YfpD|DewG7k;y5Hc%Y!NX93*uTK%J5@HkXzdz(
SiCPVIsFTKn0~Pr;1e!q7?^w2JoHV}92yG!Pv~k=pl%)?lZvH5m7#}~8c{Hu3%RLs$KAN+YOxmCH0vIFkP=>EGHbe36fCv$%-QR^mf#bOxUgi2YuG=9!%9?8
xQEp~3&Zq~xv-LQ==7;Ev0~OFNA~wD@Dk@%%bo(dSb)svsVNN>_gk4|PM)+i0$=mfp~12Df@5taTw1kXP)UOrf)M+C-qa=~Sk(EIdXrOA+gA*?I?M@d)C{C-
$Nt4pGu_1MmEtah*yuD(b2niO0;a`=l)Gg0@TVP|udx2gU8<>s;E_?E?I;eAiD-A0fRTrQ#z;`SzZ!vCMM2It^&xLUSxuz30{LF+fUUWC-QuDJEYzUSeAx&$
LcYDKv<jbljaS8pJNk+qf0@UM=Jpd1WiJ68$8yQ8e|JonT&Oq8^Omf_9BKGxJ<~m`6X;5Y27=8BC@GJ$wx6KdiL*`}A&SSz)xE8)qN>=$*`gz2n*x{=Mb4UC
_ba6cdG(Y=Fu(Q~Q`ta!6sRrs4AFzH7~|h<FOLqBygNao?Rcp{mGmcO+imfON&)!94*1p3P^b8|^u6Ak4fnX)GH&C@bQoY{0(ZSO&(G*K0iW;Slw>w4bD>2c
B<X-&oSmUiNvMP+tezDCgxo~X%3`)CzfgGdc`i>;lpHc8;kUo2nV@C*xi>CSlE(R+d~CYFQaIZDZbax=5o*|*iZ!A+*$S8mCK+DD@$vp(xyMpMS92eTG(~7>
s|WrI$#iTE)P<UEOL4|sjwFqZX!v%IW1KN|ovneY`6lAvDR8ktuf`cBI_kef?x=r$nnahDA9*ccp@j^eQH0n&yg8Bq_2Vv)p9RLl5XFC6b3=4hDP;9sE%!z4
MIzoWRSv-BjH&=-<j(2vFJ!&G%pj-o2~vKDw2@gN14Jd<5l!P(?vW^?HQybmNrQ$j2`7*^DxnT@3;^!v4a6n%q$zi@cN+qdMj{Z8%7*wFG3f@vfP<<gZtA}-
ek6IIrV@QYim<h`^3w<F;pAJu>=%ZZ6@O{WehBMC#W0)@FFdp#-`ohg_dXY(9eV!y^uyeY*0yvO&I)u%9}5d!=KzL7g8QeQeI6dtEAUQ>mXX{xEJZB728?pd
pknuOs$}MWcC)q5hI=RKoRX&^ro(rK4(cTkWU~(9K+&I6&&dAjo)86d{+I2his!#tpSs~4pB%TO@8_(-4ODQN;-&WVFX~8cuK)<C55w?E3RokOaXmL^LsF8<
{2Xd^ofw+%Xf-yVy(SbNorne#IVGljE}toY8CTZK1B&XGB`qz6JUCa69Z5yvUc8Ac`p#g?Fzy4Ckpv;|uxRu1!W<OdPY5=Mtp03hZGT4FZRZn~IY-ws<H@p1
Qhq=pWhmM*MdzK}MLnq0G>^<)0oIc`{c98qCGe~iYu~_!_Q&phum>~-QfeR+TFB|1ml6p&!SDg_r33M72kafBV%#37mGW|-?JQPCoI<(J%sjPUD*A+&?3o49
cyab6w-VnXiegby`nB?DHiBIpC_RCP{a=MKfi~LhSBb*T0vu;idI>?OG#TF>TR8Sufu+D<)TcrA;{WQrzSu<acG_YzCF8Yq<C)%RC2?r$?G5mGv%>$Zo?X?L
Ltj(ac)uq+*-oS-OrOFDtnPBtvve|yGCGX(@o2MMP%bx!7z?$%ZqY14j0&X=rES4Q)@XgahN^4wSB@<SGrxp;PjV_GGYJEnaevFo)9%6P?m7#2cu{S=-@~@L
3Y)ZVB96Hxw!^-7Z%l8B)gIXYy}V*JL>CF;S|O&9LsIy}AGuHX?YXi?`e@Y4>YqaRXigl*1g@y-sDPvxLnW^C+s%I6eC^7DN1UQ_0F<y5ns>vGnZFBVHDfJA
a$fTb<|q6h{zjxb5$&M)s}LfBDR+ss-hm2k@e?vMFg{pbcGqo+e!llu%IW}{W?3x&_84WxON^>&DAzE9p+nV8jIe@gj!NQ<9vswiYWQ^vN7OT#K6@>S9<#II
gb6F2zCZt{huVXZ*+y3#0nIk71z~Ea0NLdJ891`Sj)Q-&)Vg|KK`h{+(1-(~stfpJqyy&V0Ny?IAruDWZ0<cKrgY;57(TVdWM>coEj12NJ!Mb5fhkK?l0nZq
b?6rS@RIxh1yBQ4amjLB8lLKqR;tD&l{;{dIPk8PQAJ!2ImhvUYK8Bm@Q}3%&HVB!Sd*#4X6DcW@DuW>tArAyH5Ue{j5sbi%Wy5`;>|4QDkCllTti?cf;=xK
D5!R*GcD{)QkHqda+evLD9{2qLQJr2UfF=5*4n}XrkH(fJ4gtyfE9gYVsOS3%t`S%6L~Pb)tLo;6#O9~D=C<>HERw!?>_jEpgKz|v-JfDt_8QTJ1YnLC3a6A
?j<gN2UD-%uQX|1!=NklBt}9z8uFAFpIn5+*yFeT>Z2%&`NGrp6eY`8D`EfdzBqbAP1w_NeNxH8Z@bGU$liX3ogJ<oTA9Iy?>mR_<;;YT=A(5(Qoolzu1E0A
+!=(H#n3Bt>~6+syEX@331vctMI^y=No{ux#Zt@$-dAcNAo)sLYJVaoML$5?If?uqjSsyUCk24DwEmaCjttrKsST8Z6-hF?t#y^o@S55gqKpEUw-=KL!Q1|%
61Sul4^8;>pF1Xi=cDW$(D_%ovq7q(N1)^Ve#lN}xllVberCh%gp+u(u+<D6S~qyhwA*ND6>(Vfxy!=IbROqUP4nUx3Gis;xn0jD9FgjDR{;8L0~{N3324{^
`d;AHg*`?f*SedU8fG;onLLdYUktxMM`VVY(`~;b6tP=GPE1>AyYM=d4?<*D3!D|zC2zh`5C3R7{*PxD`D-n3`~xkg$l}OdHl&A_NzDX{ds>~0NOJ_H?8mMJ
c^y*}Qlgf#(Sp?d7s))S+{a%M1&!VrEj1|a-88|uHPy_5aW0S|FJ1vG;5=k|J&c#|n0=zcdZFNy3e*Z6q;Q(=2P}wmzT(I;Wh^ow_JMASRb5ZJHn?WHKfvHi
55Kf_`<02RTCI#YZPz%V8NwL+@M=8X3b-nFlbO?nMQUPX@|{6a*)IcT4s4HBjp<*KeM@z5v58_QcIFKhjM`Y0HGlN^=f)OkpL_LX^jN;wt7c2#K28L|12r!W
H3F#BLKCGq!5nvb+6qSSKFa`az%JkI`Sy)Ttw{!ccf5aFt0SC73t!egOPVVX8uyy|1Ww|MR<G^o*r+lWce^o<)fi&+gJOT*gH#P(hLH6|pJVF7%AwX1!XFOL
PHgI8p{WknIIO;?_TVJ<)F&eQJ?YFZGNP=>s7r@!OZ}|*5c1MzPI`6PJ6OJ=d~{K4-fEReYg#_@VPP!Ht0!oj;WjgE>4n-VYr$*lOpt*z2Lq6?1ZY23e6jld
s^3V=@j&{p`cBS~cDcFel26RIYCXxB+UbH=&i_~a6J>tD^@w%YqBQn_F#5cUcGTTuDksdyB;iF1LNWDXqm<^;MkN>_NEK9d0p@XPA$@E}Vx{N@84c?fBJPhe
SGagLcQLZ$4h0slZ>|-An|sV=1*9xcN2q0wh-Jv|*#0xCk`CN(Nh%*Nhhs>)OYbZ-;Wp1L=gq5Y1I_0DcL$w^VX)9*_mgN^iMeWx5t231?)8Tk(sckMengsx
rbfyy&TD*l#vJ5(q?Jijqdog*P9->p27EVdgkHlJL)9U$o#0Q-9f-9yLU5j9G!Mk@RTSK{5Ib=Cts=F(B_#Zl*r@!-3;9ObR+<^HuD{~`et%f+PkrGFt_cv8
-ghi_z$<6`I4M#dm+pz0!zEhNH0(G8OJ>`en=q1fs}i}z11FQ#aNE{&_occ40^+NLw1eDEb)|Jl2V$UH@jP5K-84oM0jSH|=(F*v(!sebzFNMqXGa=jyLR~?
OY1K922l#T?eLmzs+3y=-ceA%2?e41c%k-^pH&Sm3N~stN@Td?ad!-=3YMt#pzT6Mpj5KE4twm;s##dNXcitbK(}k>Mp{y?dslmcKvcBFOT$NIn>ooks_)0|
I+^vpJbKTV;Em9Y4Nz-@2a7<!6n06tr_}z9oY2HQ2f86?C;;>_yk<wnLM@2=y!-KD1?moyUGr#mU;ZX$3{wi=;+@1CL&+xf^Y%*jTj$><w3KjLC;t(80)=GX
4bj&@Xa(*<#=jh1OXczvt6vxENlFJ@MfJa%UEeXtw2Sm3QGMYT#Aw$Iw1Ht7K+nKl#lAjz`j7R5s+=&W+ytg`D-SR7VVP#s@ag3EAJuCtugmx!?UT9h3!*Dt
+*G<?gXBxxlF)nkH#zW--#iqPHK6F}HTDB`BCABvKpl4SefrVFJmb}T$-}aloB5>g5}O432+F?{pZp0H$9Ya=dy6fkpGD{n1VXbEoR5UM(@BXy#sK@i&t?7V
aQFjRzKxT`HqG#Fkf}F%kOfiJ_mn4=o!66iK)YaG<+6n<y`$+tPs4EYxuRznXR?daggzj;gFl)O*r`=6K+Hu?39!dpJBa{Yrn%4n?+uMhSG$JH1EhMDWq<~{
Cneu~yYNQ*9F#ZIy(?${)T+U>t>z@Lc@~j^q;i9#Pw7k=b%5WpZz3$n{Xe0);Z{5;e10XcZ^3Tv14)6qOwCLe38DnT#h)N<9%2FX;n)x&ZQ;{NIY=s%fX^;W
Kkc<Hqz$58DV@5>LA=z3ofjlGvDG(`^`GP2d|oH{dP9eA&3r`I?j6m_UdZ(usws*;^ie98lbhrPWOIT%Ls`RA{7L3OZg@?ALCrkt<S=8;Kl(3hgE{UUpGr_s
5jMjA>#f_BQd3nTSR^zs65_HVeT?t6ekDI_=E4%_g1k7Fh|Q$ewV7CkU*5QG@+f?y-K|+>bwnyHn8T-BpD>YvY%059g1_2j%4OL=lAr)<Xk1g~`W0F(^;7YU
Mft&)gnmL8vDfstuUyW|xWTQ_mX#}mBII6d;mH{0?0UxSX7+Nr#=8z1p5Mw+S7z8L9Uwp&me+)&OE>-&I4$Wcf0pSiUZ!95;Uyoif?eWleZf6VFCUDHiGXw=
-q-@LT<|;ykIjfga0x_DbI({PvYB;hrMpKXXo3>;iuuBCCF<A<%tuOE?EN{V`ywl=$iaxXUA3^K5aDy^vcxQ0OFk~F1ey(mG6j4;r8<N633EH$<}#!6JD)+l
Utw%4qeOEkSUsxX9j&jlAOvl(ge{)zG2qd^y-XLhif_zJfruO+FX;6E(7sgjY+}=d{Rq$O*d9t{P%03y1C51zk16jv2ZniDKrZilr_{W-f8Vb-J-KwuH&{M%
K9TG+(!hreQ);X*HEAV0FbspxZ9hyr@kkgX4Rq$6L5ox3MuBWQGXF<?t6S0_0~p<44nMcbWj9nCC@!=idqQ!e<#B|!iAU_j7`Y?{<9qIU+mB<s4AXPYD#)|j
;=cjnRZnHHSQYRDe*!r@VA;z0BvK<Q*liY1SPBUcTY81QdTw6tZ$n5=ST|z^$<P`u$S4swao}(Avv2n~@<A9op1-C2AIvhOfvL8V#|?n#p?^d>zUP)~j4o8S
Qj&<tQ>$Z^ld{^Fv_z$#i~FOO!VmzBJp~Y^9hR&|siuVPba=(_W%H0U2?UVQDJa;wmry0V-61Zy2S$_2)sB$X<J4}pqY1HJ1E!=CYTm8byjcXVpQ0)0KiQ@w
o$)T=R-E4f>P$>}>R>Uf@#X;n(60&J<{2H0z5f&Pc2*r)ffR(z1RC9rJYT`BnL=UwWjbD=s*#xx93Jbqne1I}VDb3tFKC%hjiPt8lq%0`D&TSneoaQ%tX(j8
GiZ_{5ElD@q@gq&+W`ZANzD<S1$l*b+pzlrcW>Bf^wI$+zO`t+-Fa~4mc11|3&E`#xhzOiEc(uw#j0?qKaFRzSN3l!kl7YT`vgXb@*}3j55_rqNIxog2Uvg#
mLsA8*ecE+@2Hn!v-JyZ6ZNVey4Q%&r7W-*030G_<Hdlw-*9JrrIt_og)OyvlyoSAuH!{|Dw|i><!u-H_Z9OiEN};}FFOX<-0~5kBh391yqf-x!Szl^uCy<1
us)!iShPSKdk6K)JI@z1OPbIFp;}uoI6wiMRSuAhm{+aQ2tV^cp!P3|rG-*AdE07C?2mgxaFr-_dU6(6N<U$ivJiv5w5&U-MLxG4#QU)jBQ!{g%?&4`G4>!B
4}{;6yA24rdD2ZMm^S$>9K-jzG(06zq}#q~1Qgz<I^9ROCX6E5%=zv$96`Us0+C|kvyuKvW}(Kg5UCQgG-NEru6cdqcjK_9s0e+aa;#o@bxk^Yg->%6DY5k@
tUk=a^&jT5oS(yFn@w;RVGViU1$h;4qr^#q#_$Bt&&Di(*=jpBnem6tZfl^I=1Tm*I~|Xr2Lzo`HVqS75XWr?VIA!Y1yrfKu!W4svb}8)PC64`hW*SS9eJ+b
xN=HJ-lx<R801QsL}k7VdopQ&37nJ#v$E#R2fowgA}%+pGb9kI0kmctMH1ct4i`W6JW*OwwzF(mOoQ?L5mAO^5ZOzZ>f_=*RhzYhv`&Z5Wv%K$7Xxcv*FiLi
z(4A^;q~KI@te(pv`Uz1b@j7-14L<s!xnnH^9oo;PCcT=WfnANpYb)g{l^jmpXKXy22C?)4Ku}73a3ReaBHIv$o>bO7BLW%m!eIRlly)?KUf?+5@*q_;CEfm
s|U=QvMQqbUqB1Bl>Jtgp;6v6mKkhDb~H%C2R=PSz@y4$PepK4KZI>FZguX@8csd9_F{Hptc#V5MA}=B%{t;6DrD}|(JR*N)_1OP(m#<%k1+_LS*R~u!**-B
uQkYWn0}9|hW$2xZ!$@|K0d_`OcQ?Zp2n1E+9nwCs$`R_uEMuxR)}(726Ieo6Wp7t{;b_*?aJfEPkJ_MMQX7{o6T8|>S#e)o)PPly5m}Lc)-?1S%u&!H^D!w
GR|hXLO0Q9MZvWfKjlTwYnqsI$<qo%JtyN<(sm+Wjo4K?$|FBU>LfRpIB*r^melkkAUy7k@@m<1I;YPn5*S~CzLyTTG$0M(&pSZk$53I+?WqB-HTlYar=#pU
`ihkiKi|5!nlD5m&0GV0%h`?RPZE7^72jazxvg$!D?v~G^+yx=w3zs9$O7(@0d!58)-CWsXKax0^ZbqJ-{*;M9x`J-6&U+y0YD3l7QA>Yg+9*bH{kW8Poni9
S&3&7VpLb2vGvJ?Z(KT4|FvLc#iH9`%*S{gvcQl^JY^T;;oSvM?kw0vfX@hUFRNYzPKf`I<>9;COI?Pyb|-FNGDw715+v#1I&VU#s1butwXw*V0kxm4!;Teu
j!z1<3V(-0tiOm%dF*mc*vDN(o;Nu-F-<B0QjD(C#V8kPgmif4sjAr}Y0Y%bHQg}D$yoWtd3N`HG%L-4#3G8nZ}voftXcrRjV38sP3BXaDnGG3`o55m^ES>R
%cvZpS(rQ=#JW%BiS@)1?;72CFYQWQ9Mn<Q%KJNux|~NTi>WVX8tC?m(A$|~xO|@r+{*zi1(=|$2toe<c9LIN7*OmWI1`TwFD~Btl)t)+k0)K|V60{Pi#U70
%K`bhBg^Gi?!3EBjyKR1kVNOh5(I<Y>G^t=X|&PNMX3wrqMzt!HZOD%Iad%zhCR@+Za%gUW71W9<0rz-`*qIFw*&Syjq5nLBJj4E1=BkqQZzAxc%6G2Tw_fI
Zzd?8qi#fKAr2%_x`=z7373ED>r$R5i+5MoqZTO}h%A#(x^z`O^0_VSbn4}?(x6@yM~=-FL*((-Pf5NC?q;`z2t6;YEE{<g&|WweQVO%@i?V`EguM|uwVFVv
lf(gpW2v+lGSXw3Ie#MQvV<8Oi%t^>QtKm6q3b>AGS%A+|53zC@Ve+0rxw80&R;BYsA{BRJJkMMkGB;-U$WI{H*&TO5dRFv^AnFuh9|aH#^RUtcVXm+*!;0@
@=Ifk*kFNSOp=L<r<<aH9!^*#VHkjdX!A*J`r(oDLralWA*B2iDcsIH=q8jTwmap<HgB677!Cp%Mqz{wTC3%$Ye-bxLd#j_w#JF=WUZ*1C;nNY=o;^5cDahn
G$D7_2IRQpt=i9P?QHO$o<6OUCR%2|kwMj)@Lk4pzexf4XrolI(e($<ZN}JJ#*Z6-^#D64N7!6|HDU$#nG6E5+)`)qx`iumjj-(Udx%FSLa;g<`y509NR!sk
|Cv}u5Pgr>0`x?l79aMA(yc=Dg=rD3%y2k_T<7&IOYNQ;*6?hq!)EMiJ9#JI?PzRzp`2ju=Vv${ysuCLHjfK`SvvB_SC`-HsZl_fkl;KY1l`}OPP6CWDbQ~0
1yJc8a)wYHsUN*tMW%fYJqoP3jd63X>1#M-sRDvo@9}d7pQV|+FP}}aj6spz8^aC9O2^uMJfmM8%v^Ho@J#h{SZFiT!4v$sRHfB1O-1d%`uCan0`%$$Cs;lz
#_j#q?IJt6a|%1b5#MZRFEFCx5XosQlxU^+l_Tuk@bdCl?EE#cZ5fs|6PDJjUiqFX+(6~T{zu!%<tt8Pb!xnopxBrj6S6?r{Z34>eh=BCD};nd#z!Vn90FAQ
!erWYf9<QW1Fu6X5~y9>F7&(mJbDYABiYrD&^6ZBZ@>F_E?kRKh6lek4b9_va+FqXxCY`C5=|WqIMlFdm7CrHJTJ6{+Hs5Is$Ez`57}xq6NJ%YdNrR?uH;+@
fE{(ZiBeqwq|j2(0*hL(DC_OoQ_W^k>+S(c*l@<)F${ihG=T)U;AL6Uc5_o~RCJucHG>onn+PAA+r}Gg>jgDbE^>Gu#BA3v-kqsL$Fs>7R)?5S*%w<KnAxdz
z!A81CHEGBn)I8?lM}<;v!5myL;R|h=0<rxy686rOF&MTMdF<a6}m3D&#MLB%ooU1Nr>Qg>FlW>8f~8>S;V@Acltf8>zAkDuSN_3+E_JQ10hjl(X`dRy@~Ur
4m!uy5#3m-E=5*{(z`*QWbKT95R9A|DZY393V@f37i-bW{9X|`QDob%$}YkBPWpUVXF#>5w-|B4f2~ZtYwhXOhI8b-LiDaoK(Mio$OD~yBeQwnG9AFxDUFy?
(Z0nuJsiv|qi&?hmnKeE2j6SyQ3rFJ)OR6X?_>Ycm7@H{Xc->D;IVko&HFg>)t`QV4;2K&cz^RyX4@jk^!zSi?;lT#)j#IHg@n=3?5&oMqkiVSU_)V*=v8!+
;@}Sm6R>ZDZbAKT4<j+TwIJxD1GU{-0s=$WEnCuR#d~Yzf5_IAFPN)vjN|e*q;rAe(^%mo@X9H;Ko9B&lP#^EbTk<=(cX5i6@eN<mu#klr}S`)nT^KZ^{CGW
Yfz<i0ijxW+dKsFx@)=op)#S4!O1aCxp#p;_OjkR*#zEed!2!a9rnVN@GPP0uLwpx*6Lx&bT&~fl4b?sFhSe9Mt-_`c1Tu2(v7h%9je`~N^EnGgmp@Ps%UD<
hB)>N8CK7;FsIl?+$!IAg+vhDh2u9pe|?7hxL!gOJ4y>vVirFe9webVy?95$gy=p`_vh}cS#=82mqxy1F0J%LNpoRcc$}V<kRiU(aQ>=t2{nfaX8@Ijo{fy8
MuS_eA`Ryw{H_S~ow6Y>%`NM$;z5+=wJ&6VnueY#<3iCR?^XwI8I9Fmo*<nX;<?vtT809=m4d57zKn_b=al9qZmkUB;!A`aTW-{(%~SCyNOq*Mge3jeXk_l7
ULxdiZCgy&ir96YPJ&-IM%??{7vBy(=WYyNqPRjK^gl?hxoPtZ{!p!vHY)px<e0&{Tco?Fw$wQOV|*RG-I>TGH<rge>-P(hU9~<*Rbu#)%%0g~HWXl)F9s{r
EhV>V(SeaF==SK7n?nn}x#a}aAr`-r&#?wYXi=>*q)s#xEa_s7z8+bgKsj$WNg}Y$_j4ZehxiQ*eVYTG7UiiDgC$Ft*^ee-FWY%>s!oiigBhucCH_qp9r>2?
Irz&`5bI4O;x-lCykAR;4;3NntLNFt`YW;mu<@}cajb$$jxJv=6*o`>gai*+qNL=GPJ=On=fW|SvWNLPc}u-yZ2lQt4bZ(brmNKIwqI{@rAF%~Fk>&;CD>JY
^mSLaVK6e+H#vJ|sPXqN^D3e&^)zbC*JVqFY1ATWN!l7C{BAfb5?C96S1^}qCFr|eq4F2y00=dB$pYx*182!JTSrnLWNMYpe~tY5i-(QPKs>@hpFXfeZs@Y>
fJalMs810IRn@-Kq4F~0y718+X#v|cOpuqtTKd#VUW#se#!jCO3&4Z3sn((blo4K-_d$M=Fi_9e=gBLFXX<Gg*>8(4r?=Aa@4j(ieyV(}QgxIN#lRyQF5xC8
Cb)~fwLuzz4rzK)KW`iawFzBnqvZp@V-PLs7mk#7p#5wFuZ$Z2BCKrHOe2x+ZqdXAx-mL#Z&675iB{<xWdV}Nw7W9xlv`mieIaU-+lxx{mQ^{j^IWhv*{y6M
V`p~u9M29~d*<sOd#Gt`!5t`_TsqlyhLgpXK_?~`T$4JbePZv*F}7G)xcnq9UGN<&?z`k^oc}cqu7Ik`xporf3MR^77zFfi(7Td6*~Nl@I6bu<(IU;2{ExjZ
tbqs3UH)i2(nNVDB_r@xW#)S<>G|whBqMI-WP-nrk?;>_&gl!l>2=if=#Sd=gEWiQX<#Qg<PW1};s^hkrvqE3kd+*~MDMGBy!@#M^@Dyx^x9pI=8Advi<f*u
WCB*iOu(qaT{HL)occi_a&SZA7L6a6y79R@5#&e(cEjRTm1ih>&*MpZE~?yvGyUFwsxpy;6W^1J*!Ma#TmeNt%x8*|amTbE-QqirTA%@{T7clq{g9^4F?&~=
{<n%qQYL<Ob1V|NYd(rBCadGn>Y<v>R#`Wl%F`ymEuv0fSto>lq%Ujk7R&<#7O-DbsNv8sG~LpKd)C?pAR$$9)OPf~4DX7MLynIt%at}lARfz@k?FE%S$Tz^
p2*=bv3#06Codli^DT1Ns4EBye@rMe(OEMAQRbyWi6wOIUyAKAT_yO^ASM+plsy1`D=gSf;cip5>+CbDN9c$(sY2H{kGb{m(LM;8KWZl<5qS-GK5+N)CDy@K
{6y2o<;bDtKDhd)Vvq<GzViB)gP7jQ_C9ywKlu;8-W}%YH9UyAsbj*!8IN@=K++7F)4)dl_?)BTYT*h_rcU2V0z_?}dkb2=4#}QgLaEx6aBaDGG}jD8+!L)`
-|j{%rg|7q@~dhQQ?wZYkhScbZOpL9NSWE^Rp|QX&jl)k*ID(v`LFR+Z0#SJ;j!7P`Z_E$i6w-8A9tgsU|dx|v)BJ8!b?Ntj5*Z8RN<nNoT8s%AU42_vAIg~
$QHt&9Ik#Np|$tzR$OqC9_Aj-=WOwf$8(??Pp`6d;Q!^yWuanBWAF<YQ`2gB)9!iB(jedsDLiGH9O9MC#!EsCMpyzY{aDe5KVY$shW+jN88EPmgaU8u`)&)I
SDoCrEpFXXd?Cg6)1~}o<c1&EEfokh_HZ>zwmdI1UD8g&T%&4F=@JdD=UdW{)5?T(of$5?wurcS<3OSXO$cZ<M78_v``H%@+D})~#RwHPydkHFuzv)GLkXN4
L?{`s4$aZ^Qr%s(H{1;|F|JU%ia?2SU|#zWdx+`7r3jRv!#iwM9835fZuVTHib(2W114RMKSLI05HJzrm6yAwi75v_oqxnKH!=+oG&ug$WiFm}9-Su5*2|j$
M7=8q0RN`^s#C~04**Bcu`vR{<>s3D3SwCmE!u%Lr|wb}WzUY;pUMU~6Iz*Wo-U~CCxt0_)fiX~5@w%sGEaPd9$Pd&rKcS`ejys5ttH<LRE^ArWvUK5{<6$l
&IgqRzBYAo!t3}jA3v~RC^bsewN>P1M){3&nS;Iuy=MK{gI==`+m{Q?9{GFmSh+QQ>a(OZlR8s%m~@Y(r@^woIPy1sl}(lF9kL-Y<+%wy-z5vW=!o3^rJwwi
md0f01gwDJH}nNAQJ0C*RKOB`S~_RkDKnbc?=Rz}mPY^Nk*R^JHmg1Kts-}+4ZB-X*Vv#PPcPX4<Qa|x07tBG4;K(R)y6=0P&5*~bm(cSgo2dT#{Fv`b9x~)
V68<>EB()H&=`av_Q8OY)?#954LE?czK(*giaP7kj490Zpo4@7L+7WCfOzvkm``Lr`^7GCkhhv#`zG%U6pUl8A?3)!vaU?mV29)5(Y}2mC=jQPby67K((2g?
A%ZbB#`w+z-YV4FSqXYh&wj`Z&HtdTqfcw3Iz`TE{SGS960*OtNayvyd3UIj2WXIYhj|sw+VOPlorYPqiFCJH8Mp;%kTee0=_S8Lub%6T(|7I&&dlFjlK|Tx
9~ca`uGgN)C|f;)_?G<`d^eJGA!aw?23Qe8Uw>#X=7g0?4%i8L9uc@YyYzR|NBlldrMN3xa6jyTP5=^|e&6HDg32FYw3@MDn^2^VEVT@D0$+H2<QB-UFFM<2
&>U^y#v#gTvrsSfkMe)QD8Qo?ezpjC+sTh-2r}g6H}wN^M&N%OQ;YWBMEhpThQgf~ZwJZTKtAa}lGL;*n0hYo=#~SFJkLdrczvppU@rseF`s+?d?aF`77zZ9
0+_VNAxc}fp!L1r3YUIB6mE4U%i4~pt_y2)I}H{;#oHMiz0%uVJ(p&j!=9!Dr;T%adH1&kK#!U|aFwxrb5S6-p)s+nm@|0{;ayQdvTXeKsEoHHyG}{n{?HT5
+vd&mUe~`OI1Rr;iHY<6FvEKwxpUXJjghlor$-)_-ubu|opy!{?N?7Lj_7z2AH09jOEF`UHk6}5_QO_?C2WT4R?)!5*9mS+J`LgOrvfI^xS1Nm(y-wodY|nB
&Zh=}403)YTn3(zi2&x_7k8KQeVw3Td?POgQ?gDw?!a}UsKoQwL-f;dnMe3zVT_e}qDLRWjpgNUjQU6C+_zSv+_xvCul@vBx5MbJ+B$b5irfDiA!F;FLi_#b
8BDOKW5$RQ*v#7l6mXvMm%lTAQO7;ren|95;WThAO<KxF5ISQESwV_46^+^3WWYoRGrMP`&_=%gg-gZFodTu8eMEvzuAHuOuqdvgWnWlcrHRY0NLqkj?Dcoe
HSn0^hi=#WLP-`2wwGrXZznIXyV)JuoF9xFZ}ujVcMwW}c<;0&TTh2SW@c_FV2KJQJwxXbPi*c-xd2s4q*a`GvS$4q;%DlEY`((k7CtbB7U4K!=(`+KkN`Uc
|4N9BjtGe#g~+a&{c%~$S;~!J2knK!;-%tQH2f3_4!JsQhYz1b(B_anW;O4UO;jZpFs8zxP%Q-c&r{A8c@(E`?N-wf@fjT!h@02SU#?2qv%P;lfqE^Hhnp43
crJD#8bsYm%W567wee`K+i5&FGu2C-7xnk8vV)2cv>58S%KIG#r^xOk2w#HO-}H@j0p!D(=mKzW$%kZ5zxRk*jT8K>BlEb^b6@kdm~J}US8zE1BTHGdKZdxW
N_Eye=~1BY(!AO4q9qtt;nDq{OPDGMQQ~TDCP)m4C{GG`pt}FywAy>R%}Qhq&I)2f!3Xv~X?P}C;6o?JJnrRz?ec$cWdVu>{#;l?;z%(-z}@`;rI;4v7)*3O
Xg_&oZo*2B*OGq2s=Z)mj^zVUaXF7FxVQ0LBH9nAcr#oHOaB#)OzIxkCWQrEJ&=>DfW1d)IpCAaSCAt3yPL$N@{g5&RC!Hd@m1Y^fL`oc$0-BjUQBR&ua_6J
96NBk_u%Tk&d=2N>yL~$W{HG^F!h*KeLjUOWnX<iu@2v3VQD2s{K${l^N6p{?YpcEwz0)TDq1TC!6pv9p{R$(Xc6;Zg&CpHT20-6x&%rY4wt|`{CG^QUh|V$
%5&?`DteMh5*su?tALaA)oPjp6w%lukG{{}#2*nfql~2L94}OxY<e2EY_+)~qs>SGYa%Y`{nE&{tX0YbUOELR3Qf%<R1rJ`ft_V!-4liI0|+k#T^J0Z<C5Q&
!UV*x)7UReZm+Ne<q}bdq_H2k``KvRIe9Y=BaYs|6H+KogjUM0|2_z_jGG^0d_|Ki-p=$9CJJ=oHGb!Z@9wB>xlIXi_j%uIK9Ia3lUH!$7ZWG0`;8Aot_OZ)
e8x{S9W^^XPeb0afGR~HSZ_63MkrWb7L$8rZ|b{?F645Msk(NFWr}D@x5l=PDioek3mq|_qA;(n>WrJ93y|56!c@x62?hF?n%jqHL<yl2lH~ElbRVfMGlZ=k
=CDqR;rtvZX7+uE`(@F8b!NU9J&F(uYLU42IRS^rKr&jN4mn8z<2{Ha86&kMT;h|jid5XA&7mD=;Pmn0rPAlrJ;7Kg!~VTT?pLU`^=ZWsw8?;?ip6df>uuyq
M7~KdMR?{nkrYF%TmD&0(Rsrj5}V-I&MWKn$D(oTO(Rops(NP@1L8BOJ&gn%<j>P%+^pljSlglW=j~G2bz}^+a+mlj7mua5Ggw!4ZOINAq(<Eb*7B0+U2D-{
1?FI)mM%zZk=0qc7y}DSv4A8Mr&{PX!BYZLd%^Ktd4I_pCJ|T|gMkM~lbXW+nxOp2>=o=zs4`N`=S9LmS@%DZw6+(CJIWF~UcIGm+z%_=pTwMS2|lkojs+pT
^pDxrBPFh`(KKQ%_|2Ui&^9L$Bor}zDGBs39cHjls$|bu2N&b`+xKUrI<}BlnvK7uRvU_AQ1xRA<;@?Ibw|ubBbfW2gIe{CG)y?e=5A%H$CyobQy6DT&{j3a
i#gpjdpVkUymZ4W39qZx7f@7<3y-s6P%mgig773sXXzIAs<<d_!?YGq55wf7I#VCaqwSwYs%}5sSDnpf`WCo5GC*Y4E|A+NESJY<B#A*XJef8mQthC&`dU$J
p&8An^5t(M$v@{z`72%FftAXyX2I8KU0mz4r>qdNL&|u6_dU3`Iz~<0!$_9e#P6>IJk^9#6oh}dQPG(6{!5Zk$cE(8A%T<8m-&ct3}~dRSCU63EFY{x>K4pW
|5?8cL75pjaf4PhlBM3Oc3J{Z*m1)s89w2;hAo}<sfv5o_KS|emqO%-*R<N&PaCIE*TI0R`$KQhHff;{f<sglfDaRi!u7&4HG4J3fxN+nR(!pGGI_(nPF`0V
SXx*ZsgWb?Ad@gC$K9}Yw|_l+xUQ_8LmARo*dI(csNZ<G_cpihT`xAeX1Er!hHLnS;K}jvsqy=Ig}!jQY<X|?VMZT`8s_?2pxRqp1Rt=Ov~k-cOj_)T3&-7T
?3O9f86N9xvK~US!TcFisI8s`t=BJ1h=p`=!w8``qEJu58>9BzuO_du227tScA2#O=iqQ5+!H1)!tRUvWZbZDG>_|h#B5A~$PXGhzMGM77shoSzeCqDU`_6%
M0L1C0`|;!@Y}rW7RCI>%o9wTrK_NU;trJeQfd4}MW07bAN_hvjtAHy2GGI(!iB*Zgv+zn6$skYGcLo}Dm)|^R9y`=%`W+`fp%Zmx+#Al(4|LSgx<RKbWD}~
`S72DrzF2$nYEwL)9S~7@xubgk#5D3egD#YD!HG@{HD@72#SSEj%zzYBK=xUC3@v6r&{i|i)%3;FbM-JtjEzo&AKUHqiu?tXHx^TX8o&kWxG<v`E3UELdqGd
{zo`N1C9O{&-u$e__M_5!%0O<yw&{!{ul^k*NJNA=Ik~Dty4M;<h-EoH{|l%aw;4PbRfvB&dM)=KN|Lddwhnrh{Bg8Dr%rpz-RvTv192;UEl5lH5=zsc}Gl>
iGsPjO?YhyHA=^g9!#`%bj6H4r|&%26IGlE$F1Uu=h)fN9uHNOc8E*HIFqpxRTy_}z(3;WF<Wo9Q=#uxrW2GlYXDr$6p5u2c{T`8nlmbqE<Ttc0Z-U@pgwo2
t}yfUQ`(3-w*|c&;PT3f=c{^yi}+h9$4t4vtRUAuOX9c>d->tfe=S+!rl!Piz#w8aEy~!(PHH*h&QatH_?Q_+y{oO!+?vl{6p~|+HgEGijt_~*CyOLulR_#k
bB=J0eUjp?6yWDDi@!I~l@v?{`96~@u7W=pQYE+pwgEX_+@1<~KtBOFCperRQv|_*D3<!z=^H`0cb9U(XG|`gxzd+2TnVm@ESMr#77b?>zO%*JvN7!71C8G_
OX$9$;-{3&2?x8SiFGKmW3y$}E*-}@k2WOrjjgwuXE7YS0({(6`#IXGFh2+xtZl_|XO4BXW{dK||5^R7%Ki6z#oZ8nYdP9v3-~f=54cH!kBB(?ei2H0zpV_H
asF#QDFx%hM{6bx;8x3KY-QBZgp*-HiLdL@V}$hm?;{8^>q6#VGtdL4{jSYiLrS_oyA!#o3NtW_AOP{QqSqzNUI2slk2&4?xKASyEJBgK94d#Y|I%c_bT#9C
k{QR-`kKLeeSV*_9dwl=gD#hqJ3K!5W4E<iQ>FwSBMUvPI$z6*xrmx_5F=Id*&E%~st+A`lsHxmv89u>hDJR@Yz7^?T4T}83&iGU`l|zs*9|OiRH0Oe(uNkj
-1x9<@K!?q0<SNXq+%|uoA18$#2{m^I`%&*vm1<YJOztNUMCU~<JT^R@QD20OnZe`>!n`)oJ-~ai;_$Cw$lXtjGUwy4MmZhGEaozHH*!Ha`R(z*nB8Rf2kXE
_+u7f0g1dX8N#UbC?~k;M@Eq8dy3LH(e*#Kpq3MFK(snPP(7c4%jKfBEbrZ+)V;CoQ7av&*QdxS)TrX_`p^gpUB)jeae~CFm_VyE2~f%u!pX}yXbLJ8Zr?9Y
D=ihW!|3B1|NFjYI<OVEm8;2i6``WFtL&CT%2){^82DEQo(yDtm*taOVh+4(bh0NXSg1!FqO&@6vqzC}dBdINF`jGeMiK;GYln>?M2PXTUahgw>t#CPh74oD
-H;#2)#=0KxYMqlNN72TrmOL~nnjvZ4+TlGM$Y4Rtdsit`OK|frj5=%C34>17Som~kg=saw^*WB&poWQs{sd&xi|~nL*TpIMPqo2iF|91Rw>G1D^|?;WUMp;
*~p!Au8kWG&0w`k%7w&0lD#3oOvN!Pi>;*-&Ue_DT3ht;OU<C+<0ck}exmEWW>^QbaHyArR(fr&Wg^|B+(2ny`fSa&h<nw{o0vi_FxhJ*_^MV`>afOQilHIX
9?i^c!Vi|;g$#VoJ=e>D1eOQFsl;ZGPVsF~W7OzrgL|ndM)_58oluC}|6@7N?p~64xfCm;HL$Ef8i;Y?b`@#P*|k~XM7o=VRvrue@8Na2_eo(N00*zABm9A`
gben{B2tW#F6PG)EpA9toV(#TEmVjgKt#fKqY|hKSF|a#v-6K@cSKXm)vXj+T}X51@4;Q|oNI_f$Evc(2*cXacQ!g`Z~Y9ZG5<98x0Tnn6|=k&5@cq@bOCsH
y0BrQ-jIr0mS2#)hxK<V%N_Y?O1hiw;yYZjuQ&w=K=dc=a3(X87qv9Pm6eWj&Wu6dR_G?Yth?=ZXW+|5N`3;_9rpP@;AwnV95(gv8fl-~aFdiHL*{OnTh|WM
b##Ew;Cb*@x!=o#zu6R4fiD)g$<6LAX9}FvehUF}neWWR=fUu2A0Ws8S`lz3M|`+xuUiU+u7^_XJuXHz`tLkwbB%ckkwY{IgP891DOfZ>zEyrwg`PYpc|fdk
^d17@Ehn&;v^`sZ*91VC@DgfvVcm!ILOk%t329ow#;>MsAcH*(BO7lxqJ6{tBOGh2F_vVRE+|R3eUgh(Y;{^nLq@@-P|>NM@b}<}7wePrg?tZ8&FtUt8TC5P
vj%>cxSI;(9jf%3N%)CZAbJhBDMDAW4C^v(@B!P*xqJaS^Jyi+Y-XtL(1!ioijQ;xB2_&*&8B+1S7to79#+02nA+3BCyjz+1$k0S$kz1t#F&{St-hU#sjUJC
4zb$_+Dk#Yl4=9XBCo5Q3=*6M=W2ngE6A8@GM@PFhxhO8C;bT1ev(Qc8QpwjL%%V-*d#KPYTO&;Fh5AC%3lJbt0e%bQG`U-6$prAuF6(c)9Sf6EnU+gJqo4u
HX_t3>~-1Ma|`&mXp-(FE~m`xIYyflU#|E29cT5V69vE|g`9ps#m~sqfbSRqo%bMQZkB>9RWQ6coN%mzD!SE-;Myvoa`#PzHraoEE>WVB+!rt$pwieLmABhg
wJ=tmhNTTMlrFKQ$cgILK4x}$e|FZI93g!^w^enqZzNvbc$0KUCS+u?MP0p+ItHfCCim*!kQCHrnf_GekGBYKL`C3q_#)1F*4+Q{9|Ni1{O5He!C5~zOb0D<
Z)G#vh|L3yh8Hx!#t`J$)*%~(paSvCQcydkXMNN%#|JW#C-S)W2;Q(TXfNa-&n5vdrm6bzN~dvX?e)T~5(T{RskqhoWxhh3eJQ5@c8uZ0H-`#CN21rRAhpW0
vTf(-AVmLsa_KAZFG@b6h2jvN;ITBj9!$m{O1>}uF&Axd%0}E;_MT^#RClgEu3RtqT110RAckzY5Wxuan32^8A(;2+p_-Q(vbO`l8lTdcppd}vGpLfmH$`qt
`%r%CIrQ91{q+IVIM<f&t;qxeO+hNV1FT-hF}me{h*Jc^*>Zp{$GlOlTEXJF*51JeYhVQ#RvqqpcFIw#eKHuJ^fW><(k(Wx5R8q+2OY1WcMxR4kRv<gtz@`_
$YI-}t7)l<Lp;F5C{22|5Ssh1DRz+6Mtt7@mCas|8r5mcV}Qq3y1f^Vf@Ju?v9V`6Thfz9$>IF*LAUdbD#%TQcRUGd2F^?Xw9Q3k?|X-~YUkzUik)e5S4(~t
pg+CiA`2y9%!===g0k&i;BZJ}0iNzVqwkD^@zFIp30BBSbV+1*iS!<;v_r|f3Q;d;g)8+^#v~2A;1fAcd@l_`sKVC6XaYH)Ss#PJt~+9tjDZ-4p%03Y;GkWM
8G3?mpXj~02YTChhT;vp)mo*mJFux<G)3vlnhIxS^-g$FWj3yTL8y5JCJt9#ISJ}2GNbsgaD0YV+7@A%ogyF;@{_y+45|B}X^}yHPNclZ<S0`W58eM9+Z*WR
9Lg)$fu7mQUU+xdgC2-2IFk43j*zKk+^_M|d0Euy4IdE$E_R>btYIL+B_cj1Gu-WN$co$3DFROICjOE2uRG0`A5ZTQn`tZ%iXw=`L~H3q)!id6{~gfw(&cPF
Ui*KMx<p>z$h`q1gTdRA{(4aaD<)Xou1@?{BK1yWJIZ+VmZD~#ZERbT$7<&~lB92>XaS@Z>brb_lO~uM@kc#Ye(?B<^u;bxl&{6Gu<%{-@DQ1S(}c~-NLpAs
`MtZl4=R)-r07%d1L~&eLPeCL!5GnzW7pL=1c#y!v=1M`I`~K2=KwQjV{mZjf80_QTe3gbR{)j>g{H|^^}RBsk1*~T{WJU8%VdeZb6{LN1ozR>W&^|7rJ|Fl
(U4zt9F2ZSu74&A`jMCmXbg=ahH%dt9(0}mQSjB+z0QFtaQWDw3mvgXI10FoNt2(rzWe#e`swTX1?iBG3|h58;%zbpH9AuTt~25zrLMPiSZImVQ}DF2T)D5&
Oo>wWV_2k$bP+Ctj{a$TwGDtr#1tHnP14cYmDZ8wJES5<vA@s8MQ516UiDLbgchcozBCk}#x9$J?*X9h7@`>1XyaWMsq!oA!TmzTas0Nvx0(uDz!}>ap(BQL
BQT8s-kfOS(^}jzQQuz(ZL^R94JH}zNeN%#t^=61k3ug^69q{kG|)5icOj=dZzT+O<j=*7yp$sK!pwH(DLzvvYNK*{swyt*8`V2J>4D-zoW&qXPg{N}aM5!J
#|;`u8D;9xgml1V>?CA5?juA!QPlIVF$@c(_Im#pOdEE9mD4rWmSPLZNiiaBTaShP`r5F>C0fpgZS&d5zy)YY1(ohUQ_Vc6UQQ#d;REA0Sxdw6PWO47D=s5W
b#z(bKy69m7CB@*`|+GE2MyUS+hZUbC&a<klU|XekO2xOIAl%kwsm;P>wI=49k))EQ&mKpm`mTRpVNLALn6tqR9wruV^@u~Nb3_z&ueYmkHn?_|5kBN<lP{H
kOZ~~ut2aN=4l#-Q+s>Fh`03Ols7XB0;&$nl(K}2Uwzgg7eGhs^5Z2rLyAdAk$EdK=*8C5nXEik%J|&ic@&xjeXbS4M+_hz!zr3r$t(aIjDp0blY5S6Wby{{
6Ou(yzEz^FO+V(qHX`ZfTrJ5K^9*4%&crRUQ8(J*T;M~;O|Y|HZvO6MfDTt~m}b79+lBM?-zB&??y#Y7@1c#ECsL7=JxV`eTm$fy=roXwf6wi|#(r@(hwo2Y
#_05gr%}0D1FU>58E}P6*mcc<8=}0t>5O&;o^2`T&GlJmS476Q2B<K9QLgUz@Aql*jfMOQmz++s<A!wU>l0xp`!V;OZj)m-G_|N%7ybB^KTU{V*(XL#FBL9q
w4yF=Qe1YI4$DeLL4DtNDEPa9>Td8*j7qXireIP(m8o2PwD~rlHUr_(#)or@Gj@BfvIIS`0Vy}=K#MM@ExS@B?rmx&Z~}}uGv$1=%Kj&2D2Y1&G|!K>12O!)
eq(<K)vbRh+R$hBW|sKRKRY9Yz8uPGshjgqPY^`LrYL(;sVK*nm{FxE6Kp~man=8C3HuSzXYd9&t$0kGX@$!2SL(mLX!)gRf(Vv#qNU6^8H|vnU03Uk_T-{c
vBYe^XrAZ#=8eh3|0PKrCA%C4!i>nmTN@!1MmKXH=tVhmUa^Jy_STutC*+vBIlz$<PV&#Ng}`rT&0ufeo0+cep%kEsBnNe0Ot35C7WE8G{=S7k{_$mO6Nc>c
?M?yhbkto=tD7_J8opJgXiIKpX5MlF9DvF=vS2iNI(QVxhgIH~g`LCQWx5Ye3{iv!T=-{SviZqmee-RO!!<;BM-saIz+Q1vad!wZwld+V$FYRSa8N}#e4l}0
MhPtesIMahmbWB`bg=uo3B%t=ntDIKO<X=a3I$U`_Qu$|2-^mKyc)B;`hr+SjCjk60y6*a7Yv+)0s>-gRs55DG}l*xkBl|F6_On0hc;6hPBw79;%XY^&Ih_B
9&vv$(sQJ;##uz8O9FQnRQL8^SVmAib?J_qqOCzmP4lj?$~2Y4K9VYA{M>@2q!|0g^`~%kFh_MkY{|DcMi!#u_u#`d#Ar@d{fF-2yl#2o%(KO%He=zt;{kK;
J#$`o=#bAR?fJM;r{T_*?l5w6+TaS#ggFFYjfkyE*pNv-xc5g&7|#Y%GU+Xu;p#!`cF=ZdL~Wmw$d;_Zy+4%nF{7e!AJml)j<;YI^j{AT+n~!R<V%9$iK}BB
T2>R=rOGfr&&10=PoPY;$vU3fh_ntu)@(f3Vs;FxjkO2t^hF2m0DDme8tT%c1kNDoj03MPc%bk8J-D1amT7$5pG?><mPv_vo0!-C>74diU*V=Yu~)^x>i@VS
a2@(4YY-|F-km>&tWcH%?7Y+lLd^p`Mg6V|REvLDQOb144){^kFq3I?8~0c4j(R-iTOb$C{-3kirsGACzPh579TNtp^5f~q1$h#<k`zcG`gKX-7cPRq>UYKc
P+@*bK2uLCIyi&r^{do(W4ej@E81n^%@;FE;BysiJJ!)kC?q1i(8KY&*u>6q3Ge|wq7v!?E)3QUCl9O_WtYeP1qrN7Yu9hyzq)(dmI79r6aR1OV8g>FixJ|{
=^@VwOGv8sfTL@STQ;!gQi!S<y_noN50i%T67eZ!R2pv$S+ZSrog98D@Ol8vaE^OVbV<M`AVqiWiy>1IjOtMI<Y3_P%!Fr!CIWIad^!OQYDK%Ao0uB3@K2%L
w)L(0*i~1|Ri{mEy$v%A_OCtP{m#nFqZ#l(dEO`6qyI}=WACpR07Qh|JGW6b&m;5V*mFAx*8P~&&`yn`K?%GWca(KNyU<zFb0amx=nz?SBQyo7vPe>TPF~|!
{U(ETBo`RHG>-GUS|@sBVd|eYneaR(v{)<G%keo>3^?pC)sKRfWVabNWRF84JL%O^Qd%*R^!GckOb%e*dW^rvsc}snIxrs57y)p_NZ%ljjOL++9c`bhDzNFN
LS{fw=py$?Gi!B#es}NB4S+FKXoV-ODvtx1UQw^<W&@)}wPp;5q^4?Bl`kNuB8p<c<7}5|kqx;!V<WrT)Eu3=eJXlo1(k2O&K%~&-8Mw6#B9>C9x4`kC)<ud
b2U4zeNMR*xVR?3{8PFk78W+eCP$Fta^o-6<H1zO&*_|e6jkvAYgT1<wi3pf4JFN3Wxe}gy8%0H%v5cNW>bCG-wBu9!kM$zPu?dsm=a(eEf7%YmehXr%L|_4
;iDD1X8osqq-Z9^04P*t`SKo@t2B>K6;eV@@c|M``tf0~s(z1XLFu5M=13`;lEB`&Y5(-tw}jh0k-QFtAk0&2qPvGJWnbzzafq&E0(e^!8l<kZ-NFQ9_=%>?
&;^Aris6pI_Py%Sv>cFP<OXBBviEfrKJDE@Y9-?98ywvT$JUgQRq#NOTAXR94i-BV(VSl^`P+)OFiE#k6{Zm*(2B=_$H;uAq)t9mllveh>BSMyEeT6&57gK{
$><|aL4Z0^YCNw`33)CHi<9G%c;Xz41wrmrLM{C8s1+Bj$_v;yF|fy%sVxCRsx(J;nrT?OO9+V61#!kaws@3EKss@LGcP3H^q;Uud-Cg1N4dkA7+s=v52+0o
etgCqS1x>lkROGEh)x(EvDNmp<^a?`B?FoU92KP?v>bB1Z$U+&m>5Ad5LYSY&6P}26Y@D{HfV&)H^jI9u9n?|)iH&yT8h+@;}sK*i*SqL?s--fEw4wjY7mqP
m*Vc{#4i<lokp;Fkc>B<)%?pGPV^FcIY91}!4TA0v2wJ((N``NA~i_9BCjs5V&XdN17+qf0SBY~{B6%?T?_3CDC99BNF(XwW6(0;EOyPQ1^laYI&QoC3ERPF
BYHpqdj`bRlISvoNI+lEcIOZ4RL@Nfj}LZ1vFtk>PG@+utj?HK1ijkdlW_z}F35z=iD!Yla(uJ+AkT8sK8AFMo=bie`nlOQaJ6SknZN7YW+8fJPn{BE01Dbf
Qvga~^lgi~Z?ip|KUD>?`vh;)(^zuBk3eITwl5ieN$W#_%ob(V&$oAv8+-XhZEC=gCQ;x=-~q^rc`F0~MXP-MQ2WO<=;<0SU0`upgI5(auAJCN!!qyp^tT?Y
(@-)sd3s*;$aRrZ{11mF1R&-6tLX<T+Hvjn>%F<iogDrjsw1+~4qE~;yhhn)PnZ(kot!T{s;cgfXxie#&lNRE=NVn-&S3hi+NPT%iw{*_@K<Xs*iGX9k0dP^
H|g1JzL0>3OUMx<IO7V2+&Zop7U{IY(=6k@&3(zPFi2ok^GpxP+9P+bUA%`hK|zf`vFZVQ*7%#dxe5+zYb!27l>qcZ?%n&dC$`EP{eEXHKQ(eNHmYSjEBJfP
gmF(H`e4N{xv6?0Hy9`5akeLtx1s+sTXv6e&uiE*wIry1>j*w4>&nB$;(5rzsuQ9{&Rk&Qq}&7Nl0I6w64fYpzuPVeqL~i1q$9(Z>p-HZ9^_TJCXwCTtY^cq
U5)Lji=wRR`qsMs)6-$HNM{Iuv81on-+s=f#w`T=<uo6B6`ed2Q;T43*r2n?yO#MpRNgFx7!=eiof_o1oCn%f4aRrD;J%<u%Gv`t(a$;+yS~bjNL|>pkJc-0
dv5MkB79D;o`r)jnPZoCZ7IrIVLq6aU@AQHW_FJ?LW%C9EsU7%ut_krESDgy1Hby3+siXU15^^V?PtJI?S{#G#g=LrE+y~M5Nfad%~o*8IT)<2>D@z3!&5%?
wb+CiRlKVwRNF90#tA68lD#`S*Qdr8d|%55BW0p4RKF2_-z>T-h6({LInnVisar7w5B_826N2-x-|Fzt1s{;c=oIMhA7QI9nCJ8&NVQLKV<8~PZ6paXdZ2UB
+dNyiOCFqTU?Jgw|Ku8psg$Gs6DGe1Hbk5%g-p>bT(!I;=01jB5O&|$J5ZTt^h^-0HK+Qg;^L5<u{}Q!cTur@4R=7yC=fY!+0fzks;&8_4RAA|Rb~U3KG96Y
TARakb*iK4?GJy-{IPzpQSiF~6OlD%7t8Y*aN+rm#Oipf%*-{^oT}_zvv9Q)kre%--KB*x>O^yEDy%ob>GVvDEA-}F88J<;{$7VkidRZi(E~lCf2$zmR4U}*
^?L)SJRpzT8&)_T{iK@XpC29>1*@o0Xt`FGJyxxx>%CS|0*1uLKw@*3)vWCwy2yb~eB$a^Xm-z;Lvr6wSL6k7XzZ;8w8Er&fBc`Aqe0l=41qtqRrD_Uj0Muo
Wwn>thkF<E3x=a!E7Dg9n8VU`ig#|_Ttrol96@UmkQdI;ku!tHHIm@bRF!dkPp6kq4x$Eydh&@+yz8Dn7i8oaj~8^HyhUloOZzLX`8?q8NMcV~`0tVDF!e=A
9n9)E;k_-KM82b~NbMjS#q;@#?=%$bjl}&q2i{NN(4i5ZDr)x%=ihXGQiL9k>W=ltR?)>es!B%_A4trk;}M_>V(z%BWACE2Vgm<^!CFpLL7d7$i=G*BG^j<_
BZ=ecd0pHPhCZ~Tx_GMyz*`i9RD4YWsz_)qh^Y857lcS=>UKt8-Jx2;!~a`vt)u{9uzbzIr<HaXCNN9G54!%mGeRamA2yiobIQp{{oGYVLmgz~j9&zH-42M1
PX6RDYCB&vCeb*xK)4<i(6twBuE-jN6~cFnM-M#J>kuhWHC3~dpg~Y+G&a{Y9edpf6qvCuU?9JBvYKy=p5z}5r-{tAxX};afUoRGpuWg93oQ!0UsOa!QtaJu
zKaemX=h^&Y54U`f!eD28`bSW#p^{rNy1uiGh-8-eMv3;@HV%ZlDi%<U}qhR$`+2GbjH+cY}+d%@WBBpbxl}=GjBz<q0$9YNaL`qavOoh0xDlOVtCy|b0irz
EW7mg`n@o5fYt6yl}xr)h6EZ2YXRJimQsg{ff5;IY@ZT5h#CAT%@jYs&&>Mm103{{a;M11&aUxPE71Z)E$RnhkhQGgKaF1Jh}2NV6*GFH`Cw~0O#y1GnlskA
PX}2sF~T%V(zZK*P;5-<aQbHuHpaLF4J%E{V&jyX<L(p?Zfkrh=bNX^B>=_Ds7=8Q)n~JsFn0!~(OWwHG*NWhpv7Z}$D)wwxD{FCh`26^*<B9YYx@b2RCc*s
)Y1kWr<`AQNU{u4_^b~3lL8QP>XPkxz!##*i~eKS&wVn)q&R}@@;dp;?~rCF(lv!^{3+UE?61~(dw%pyhHx)b_<p+UwUh}xt`%daf~VR$Zt9Z6JUwg*qf-o*
7j*{1pkcJjb-7B^T)2_~#)Suf@oZO+yQqpAH9WoK%AkH`c*i+vzj2mUax3vyvG`Zf1!$&0WV)A7DV?X63rU}4*SznUxM9GAIyS4fX+!Zf8o0O_=qIoKZ->4`
s9A7B?J>|TNzy#9<{*n(9F+Z89m=!L;(L%J+}B{)qBe9eenlT$fB`$_66{3ZmU$f%1DN8gl+fL@cs7c2_#x;w4-C;-81ez`#3f}Yn$^&qES}wt9h}6#RgtO?
*j~88w)3*pnok}6@kXvoD25&J3yxkSeg3Yg;eg<Iv=Ll+P?NA2MdIjK&!?9FaxyXMLoR6zhPF@bpp`N}Ai%_x(Zv?O?+O#LM0uqNq^bb69W|AB1J~*B_@ktd
H6$4A0xK50iBVVMWfd>Dx`Js4oIWT}OR1k8Iw;&!RGM%FQT(5*bhUKxJw&gq<$LEvp4}O>y_(EO5yG;^kY1}f6Run`6O`<=SSc?*VKnoD31%r+x@ih<Zhos<
g8HXfiFueJSRZyqa`)h4(RGL)(EjPziS|XMS)~b5e}^KCPx+f9rux4g%5Dqr$&fOkcvMworf5i-hoWL{8p28H=;>#It4u_k_uaR#7L^CJFnf_aWl>0>QQSgl
j|tL7E582nuf`3=V6|{JM-xd_CrNChLMA?-;+5doOc6cNsjKC)^nWC-iMNxZffN<mID^}{XY@2&hKdh;z$BUWUH89)*;LW)&s#aT+a;g^QdEB}gKF}c)+C7k
m8;t^i%Wj99heVku6nG>>eFLfS#Q^w0Rv|@VdqNRhPdP+-1=sZJ9<>%&?hrMmc7HYB?hyx*U;>m{ps0@DMcj0h}$UD#&*mpD}?-~tV9+t*f`i96%eW~U{HC|
JbzljoIsLts38iWW^noX{IPwI3in0v0fA~v&DCE=M=KdiD^#@t6%fi;gIr%prIO$u64Zg0n+yT5Koaki_9yV|D1sV%YG?v0#M}qlOY=#TCUrGXH2R8e;tq9}
L_x75oZc477^yRn()|Ou#rWbUkDx_)j2t_i)YrPL(`Ad25Y;Qcl_qu5!}D%oZk>e$&-k>AySKHFC9X@KPb>U-vo!}+PX9-!0LknWU$VLZnDkoVt;YA8&t2P#
kOudZuqskJm~TYm4=?)Ahxm}IR<;q(AXAag59`*Of$84BKldqcna2Qt;fbK*8ri|%8`js`TW+4d(y^qcP*GLS)MH&PNLLL&Hv{cxiCnEIjZ8k=mO})%HU3(U
-D#`X)3o)ki^;v5Nn=@0xx-Pe45IaPJGM+V`!QA8ANG^6+w4k0Uv#r|{bgGo01r-k3BP#C4w?l~)zRfo<K*L?l-%HXs@wgJtjIbe=ZJn={wV?O=)bL39)*gz
L_*ug&a~g@{hLyTAYdRnq#5?zy~J$GDmdUO05ZqU79K)nJ@Z|kcGy73$lD4)>}*2>(Z|_BRfXw?8o?ffh_b6*7634_@*YC0n^vi_;i#wl=aCfsM55&MclozJ
fbDGmN_E1%V(HyMkVH(~u14EGkTCO15<YnN;b)zShPpvI^L|b-l8Yl`{O!KtMUmuz-=o0LlEz6sVA^XGwjJx**l>l&vn?b;`pRkHz??*ar&ym`Eyi?1LYfUE
?#TwnlLH7QPZND<Y7N|{p?!@wP$MqQYPHWuHa5CCB_)d)ea)m@6=A*Mw3}Kmk|SiqXgc!luyRQpvddG~&{T$0s;+LJA2E-x#kt(DY3$10KZ9$ZvOeY{9T?w>
Zedp2CZ6F)-@Ac|pr9efTT{QV97dJ(@p2xwooOURZBuEAJDhp2qavL}Ugo)zUcGC`Ez;YD(FXQQQfPS)Ct-eQB}WVE5EGs)9Iq{zbhXXpUoyr0>L<Vqr=$6M
g)|5|LL{OUsL9;e_dz>~l4K*SF5lbNlUCqVS$B<Yof{zT2X%jni(ID@Ak{LHF8=GJIjcw?e5O0&*Ymzx@`4G%h2(hYE9vCe*kAHhH`uc?YkGQXf$Ra6-ONhC
%2tbm;;2X{6YX!tai^i3$F$wJt_GbzF2PX49*{IH|1*~;eDq;IMIc0BMt!-Y_Q+pZ)5xt++$`ayH7-R5_rDPsAe<sLN8Zy-QW^LF3fp<Hai30Wn%5G|fU<C-
TpOe<lnkiXT4{JRhX8BD$nG1MAL;X;(VdNY+M1}#E#f~4d8;rqvl@QgB>b#v{>>4-ub&QhCg<`^!d(1vsD+3s?^Xx_5_WndQG1}pEo5_AMO(89Bij2IP0@1o
kPoV}i?{Hk2YcA94%8_ARgTJfP^ixpZmsA~h|ff*1k~qOW_S?r6}JeDFr~Ha#omj()Vw~W6G}?|aCletoeKBJ;VMr|BYS!;xIMpm{YI=Dw~xSdW>;9|Pb1(x
c3+xl7(04T$15E;At#Ks)zoEJY|Z;6b=PefaWuo)G>%=$6&Y1(xg40fFM5~OAMZmtIT<Z@h8iGJ>XH44ZNJf=fI9Psj@0lmVZh}Xt8?V|>jD*F9y7tIYfAeu
MlhDKLqTkl^f{HjKVbRAu_syn1U+Q5KTW?7!blCAt#TJegV#=i{cz^a{8>4UU*g_H)tQB-6dfTIqFo!5sJomnPh8jZ(5zVgiy1QLxV`iM5yggdxZAg&7{s%^
ZpFcQ%g-u@uf~q|d;*Yt|E4y*g}CeorkI)fSdcF?ch|!DmcR@8JM>~q?qgR$hATC@f4l6gDVWl?L|BYn;a(NJ<Lh}8>Ch<*gNql{uONkWk8Rg^+s13)V0uZt
2+>b<tKaCOK#Y8KbJ28a4N*OLdTUNj^TiOizcUdN$znz+NA(w*A?Q?zlE8^g@AHKWb#pRHb&<uS{n6Kg$_OB}FD}d*i4}cp1&;mXNJ?_YDreXdtZ-5G5?N4C
oaR9sgNW^!1m;4^#~NSmyTx`L!>^^W0|V1BPvNw>ibO-3is~ZU90soqhpU81AOJ;z)e`J)oM>P$Rw|jgyM6BN8&4Odc_i4dY{Io;8aX$*Lhibt4M4QiOqn3+
JXKs=fSDUDOJ2YLtk+UvqRrJE>Yv()o+E4qscE~7qIElmR63l^@kbfoo4_I`k28Nf?*k|GpVhGrzgd{gOflRILg*N+G7kdaBMcGx9`|Xa6;@tDkp4+QGw~8)
`&#s1Fi0#GKinl})nt2*(&j+(!Tb$S!Nx_q@AWwSu{_Mczm);jeO;TH0;@G_i&dA`a^(}w&H9LDFd&Z1zjy8u6(x3WJyt|&3T^elwQi%JuSR%81ZO7IQqs^-
QwD+BS+BlG{&0+*fj;tos9U%Z8ziF@Z#deSw3QhB;fsfbjp;Z1EYM@OP!&K!WbcOv%oOxURZ&iT52Q4<70U-BGb9(#2RdugM~Gui?DvxZki{rgL>5w(1XReO
8W}vnR_b|pq(aXtN$Q&;t|-R?Y<#hKHaM{C!fcfD8NGA4AI7FT*>I}6!BTfs(_a)df&_Ij6;;6J0c8TMcuL!8+$~%a#zt07XCmx|qd{sh>EA6vU$}G9#!KaI
N(-2A({m-aD5b&ub#GX=2kot2s+d&0k1b6?gAH9T@P$;-2e+T=^$>+;krTpaNi@h2+*>(&d<tT<v9j`WQ!l_gPG*ah>{{$!Kwy~O5QN@WuK<^?0km8!>-Bw7
ZNvg=4Xa@x!8hGLmu+_IRAsuh3Q3~mCA>4?-+2BghFn~&g_UMG8o!~+GYKa@syxOV2PY7249oHOj8dD49;?;=q6LL2_P8x!a@ZlKbPyt(xm`IXiM|+UDaYtK
RWCFzeEo{oZW`#?2hh7HIi#lrt9$?=Q0Lq#w?gNbMC*6ON2fJ<)q4$5!t`_j{5~l74{D<h8L7zHn8?}9^MN}^uK=nXUt~-uS^xpfs%j`ioGsR;M~uqw=sS?n
l`WYr;yG;^_uEDuGiFiqKG4;b(uLD<Ho0vJk;i=9g>UNEn*4Tv_>Zo6iI;tul3LJ+H;vD6+j5^ZG-uglq<pWRw`?OK{e2`@$*1{6oS7{sn|JD~zr%OG%ZEL|
!sKvR%x{lk>y+)>U*<?I_QZq+hmbJXr_G9xqkmkCC)?G7Uk%R%$CSvlD$HXv$iRzDwAYbym7qwg@Jv!*Smt7<hW}+uN2UMtC|QiKf>4l23Ab;MV9PS6(+S=!
u;);Ps9f)7OUUB$C)l>ks<I>_OF;`ie6ohiWr9)(UQ-2wn|Tzp3Tss^$*5uVTe3#^(L9|{Plz_A=aFjXF#a53-mvJBY1oxjxd)_I$ZQYt1;&NMT)N@uf|akE
-6R{^Q7qN^b>SN)?SI@=w#N&4{{mZcxC$X)JUJ3MV?VLOzF5Fy`aiZx*lb5`966*o%%vic<TA8x5F)t|^CfJM=z~d>mL_5890F3&$Z%Sy#7A)U)snmI=v;qE
`PN$PRQqF_azJxPn7ccGx0{G*62vtmYN5DA;>8Ocw=0WQR9@}3eN@f{78IJEu03pejHizTG;yXx%?=|qKO9*=YnTx~6S=GZtJYD87j}UxyYY-qk9;GaQiGX(
*$O{a(i1!|*eU0)lfZ^f8ZJ2{|N8n<qXE~7Tpn?jjTkhJpgy7sb8Ojc@C+wESxYysh7yKOPGeGY=Q3sFd2H+9$L1XE(nl!K$?Y^U1pLJ}{p-0F^`u3kyh)bT
Ecdn~oN?Yo5Tj8=I5b*3y|j5j6_!C?Xt3{uBx{@Sc)gp|bOhLRLl#CQTV`1#2=I6u`Kx{fUG`C7ae>8z?{LO=zPVWSdtXd@VZV8lkpC8EnD1pB;%tn;mfXSG
l+2oK1(T>3i=MK<QGhi{-!0smEMsnTM68`M>+iZ@2u`-z2T?3A4f5PsLN)#T8FBYbxT#_C%~N6Ce2Wp)*yua|N@12VxHVxr<i~k5@)O?|jGd})ygj!YyaKFc
?ufF$dN#>=M{o{aGySM80zlcf-@jn5P>g^rNj^K$ifBr?Q|dWB=9o37t{rm$dEAkba2($WGdsNkKl9g?s}hadqJxaox=!+R*UAtm9I>XD{+K4UXkl!QkCXh2
j#6N;aP+HbeJ<dJ2GM7ARJ~ZZ9wgo%JqNaN1&{{arP}vEej+4|D^{DhKkIBH%P)E+dZt;Z=7ty6S<7Z1jza9Vt=Yhy652hjX|qyKyE5|cXPw$!Uq%G0Yiehe
!a7-EU+|?R6;n%>0i1Pv`o71gvY9bi9OcOSU;x&QOs-Crs~PCg7u%hBfh`Vb?D(v;A6M7hdni{?$bC8%o$4rouukgK+rR8I=S{Fse0T%Y2l+JIb=kl#=o3N+
)uTkRe+RyDdm;YisO3>}OkyDDFIq5-(^{0n_fIwO8L8g(mW<div$h>fv7^Qc9*flrsn6<W-4pnCa^eY7bXRYyR3&CF>M*BU=5R-!iPnNJ55(N#+t4L3NHBjp
QJ6w+PA1FhL9BbjHpI0iB74bh@<P@q5i{hFkOfs>t}#naj*`4V(^XPV6&dLWhKVI#7Ltg+?QB=y`MbKtY?a;Dq)E!H2IMzou`$%U5|D)HVy=^jZ2BPB29E|4
iV&zj5#|Xn4I+ss^#2mePZVFgmGGqY+Ylg1r<3uFbH#du0>Ito^f@ItRP}b=k<bga&GBD%-#4k|*%GskRb$@G#*=_3C1)FS&i2g$`m&wI{I{Z+*Op4X@Iw&>
6Hcr(OvttQA_4Dl(00<$M*n<bV6R|2a8;a9Fl-hj!WYgGWQ+s@@?o0jaa0Rk6^*b|<;*>N`ob`Y8WENtherzAf{($(gIhjB<R*NE=++CB5j(4@Pe#J19U!6Z
27&BGN7ZIXd7-{FE0RKF8w2E2O;&aJ!%S_jm3pl;5#w&`>zYyJr~IL-9#~Ld(SUQZ3C4Z1ru<5DHUU)!F`J^(B-;<7WN164T?N=t5dX|(0&|CwvRm2Oune~-
mRFlcSIj6xqlwSOHmsYMC6>r8E>#oPsWkmbawkXIuXuaZ8KzXiGi}>^)MG)@r*NThuVt0qvzS>gFD7dv&?xor=Q9zKV_5{3s%&4TqrGU&%!SB}JUDp}^S({x
qo;1&jT6DJ>1vuG?y&()A_|NcF7dJQLq<Rzu)wg=>Z9>Z*Nlb*aUYf{+iB1_8?3z=#B*xAN~kHMRypYKsqB+MfV&iODNN|R2Gocnv4U7bkAUF;a%Hnj59lMz
XQ?~FoKy<Vyl4mAbClF)#=XR0OpzdFao3Ag#ug;pAH$wMp5!o0IiNx~C0r;ek695xgbEbI=oLPNsqE&n3$iqqGP?qya}zcMay*Fj5v3K<-)A6zLxH$&3{^k7
f}KS!N=AcU0E&=rQi}V5F7}SPEMdQ3Q8}6JA#+O08Z28bqqXF$f@uT;NICJb9GRq=%+BJIdPi+k;u2@!IEVduCkkxT>;6#Nd1^mpoi?BE``w#Ktt4RxS&q@P
KjR>!M_cUks5pFglM9sj`G9n2MpqqW>IpJ?@xkvFo8CtbYHT52$)tC*$ngq(rU+8Bk$+P2%lO+dsUFP8c9U=3b;}`H>mJH)22*?oKN{f?dW#{vi=j+h%&;9-
BW(MGsb5q|j3X+I{yLh9-{cAqusM2e?Ayb05`bV_0eOGI6<;OPlzX+o)4uHyZfI&^YyY3u&53k;P38($2<n-vMY<InX5g4xQ0QYnY=~UVEoDpW)@-kHRg*#^
11{)dRe~>Y1kab<l9Wwy?*%d_$)F)#@(<@7qDC=?)FiGKAUGXQ(B)<B1N6DsQ=FM%3$UY5RNB)ZZs{ES2&i(hCo^m;ZFOA>eTDVgO8K_cMOJOwU+=p42>$pA
7>%ZUcWh<BiLS`V&?QhO<cL6@$5+qDb%}2<Z1<Uqga|nU4U*s(lwwklg_YaabndeyZIZ?C>__^ZxkHZX0L}b|&~DSKvPju+OV>9Kz=kZ<-ZS5RcCCej6s4&C
iT>J<A?#{i?)D^i0Vlb&UwU8QNj(hZ@ll_}cL`>YYB&c$(slrg8i^F{)w&Pv@Zcr?EdSg4hWDWbcW!*kM3_Xb`*!yGTG5s7n;!*26EJM^QJg3=WA%0+rqBtf
p|VL|B@aU8dxV_itRFF>U$xvMLL~VvX~HH-GhS%$1{`d4Cik0}18p4Dj?eNO6KRg@*~z}j@XgH;qtg*^PyJDri!vT5_g%ev<^!<TjK*TV|0$7_d66whW~aXV
Iqv^zpGLRHT6Sj)(xFb$TMKh*oo24tgiwU~BVB^LACtM&9H=5Z&fdJV2^(6xWPi6z_u%)k9#c+746==W+2@OEWOGQ_VImHnFcR~}4*zMPvx7Y~sG_(>8n|;x
w`1PSAd`sj_VE_bDW$LY%D$RR`s%aBaZh%;R~Gy!Px0#J3P~JZ5KfZ4wfxDnXCcTm`82b|(GBkblc?fh-%!|t!LB}m@0K=bG_e^&RFmmGnYYopc$ci$O*}=L
67rHq%XVIK%-h;8Sn_mDx%r5e_Q~%~KoD_zJvCDGaowqOJ}FWscyC9~!!PYrRIRH8l=&3AUD1$ewT+KB@(FO%Gb(7g)#m%RLdVg1gj>n$BR3|P9ai?{Az)d@
B<wP?ht~|W*V@n4&qw2D&z2NU5LGxxC}n_Rq#}|UMHD&TsD7I3!%}18JK3<2d0!1>Or`OAfA(5Xq#<}-qRcSrVZ=QKfKtx1FlGg%4iu&8%H@M%X#x}0-9Wr`
QN>k5sJ$bjOmgsQ=^&ZEHC+fwlot-Ny4w<XlLvbbLJo*jOO(NuXH6k&G~p!8eZcNoy2OomH=mCOfLLr1`AiDwi`xm}gPl71kUlsdXQjLoKR!Ze+1v-m?EZ@)
4r<v3g-ocbt&bBLT%he3*Q@53U9_cZa@+Ku_#XSSa5aE?f}{S^*8CC*-SMvUCm@_>o;m8HQ8rFmv$ot3GgO0=0dG<yR`n?)0Y&mM1jGl?D{KE^+Au=p)K0Y)
2?v1eG@V1YRuu+c>l6gmk>0mttR=TY2!zhip*D$7BTJrVO{L*wsT+0X*o@^*L+cUJ9;MoUK3X3|$j7>E<iNCA-a&{pZ!_OC#@_WecMWH>r<GW;F-(-i`$PeA
8CR2Wfs*W(q;~O4W62wB3FDRU4vHa^%p9OPrlX8J*fljT_fK<xT+>l-E7~qJOfx^Pv><e1GMQqWZEroG=)W@`dLNNQesS5N0^zs&1E?RI&@zp<2rv?Krg|mG
caGc^!oD3HXGxvqb*GrM5)K0IJgMeo(%J~<a-cEa+c6VN2Ks_r#PB{MzKU5x%VK!_(NY$tgKtUGl&;k9;o*IgoCbBHxFNYXbA;u>X}sva471w6RY)Fd9M~=}
`%Bk=KY)4#jW$Gh57&VP6T$0x=^?xi%LuP7gNa#1Y^CmMgZ-7_f7kYCU(`U6*Ckk9uXtaNm9APE03p~u;_><J1wSq%C0WJ@*MiiIn?_-Iu>6jwA&$Lhs+w44
Z>2sWn9Iqc^rgmX><$5uhOy(Q)9+cGDJ!EOt5PmLKx<P`wSC)pnC6Pb>~F(kp<C<3i@HZ@>-G!5fp|s2l(_F1r4<szxaSt8KbXLeeF|^v+XanOv{}IL!*GTB
GhU7Oa+k)K)6$RVrW^<curGL)#)dM}7ATtx2$-a0{B~pV{0gI=j}xC&Xtd&u**fLFVe&}Sqvx|uvGSHmPZ7ivd9<>>$~a{b#^4Go6u2`sDu!<KX!?qy(RZ)w
{&_tNb{#cLtuh0dnMl*1piQ|aWqNJ|@*O`0Q(K5Hklfnp=YyNb6<BX}NGi3Yi81i9EkikTp>2yXzQ9E`8=vB&8Gr*x1qjm6dD<)f409t&FZ6L^<RE){0T8N5
uU2g}AN0e=U!5}b5>C%JrS44h5_6=zR??9M?HLh5ZdLv6GA2}r@=MJ9ck2*EeY`O!&CgF9S=wFMZNCC3VT~pGP}myT@va;zmJfp=P7ARlU{6Ru1ac`0W4P)+
Q~F-Y4V@pg*HsFpcUMdA#XkI%kIGp^1F{OaSa*zxA0PbAHkDh+ZNnGILhD(R`L9`d7FsNrNsrxZm8@nI1oC?kL}hNzwIFmu{e$ptiZd9I#=C-YKEB_gDAVJ-
7_0+I@YS<^-Fl2fHvuh72JlHyY<c!GZ@8CHQ0@I;<9Pl?@PF(5iB-x1d>PGSU2qATxwvo(9ohnvdj%COVxq&6JiDFhs>!VvaU_|#ISC=|dZSY}k8_NKdVNf@
Q9Psyk$QCn2p&v@+}XR_2Wtb8o3kqq(TNoYk0zn?x`wC1c%`}^X||wp0(Ryi&jn56M7}xNhdN>7v?83j>8ub1!e8gi#CWpfLK(#Dxzbk@#mZ;6?cau=4U!Ee
h}ftxUc!%CB%ai@E>IDzQSh*}cV;;Gr2V0Bna&TnHE%1Fa<M6Sa8GjoJ!E$pikN}Q#pE$BUq*LZc3C^o-qP@K@T5z#`}++*#^D56n%Mi1<|4!)zuTqOStRVX
&9~}+I>no_l`KlP)!-%@LL!Aue%#*%<gu;NRhi{QXCdH?tCZ{|>U8ccpGVQ-rv52kn1#CLbcit*_j%R7Z43DdVIe&#WK>%SE}kKzmgOyRZN3!pU*UdB2AIMC
M!yG~K4DJ3q=Pid8MKCuL;tUQQDDORPX%40xv6CdtN0g{siR>I;fd2wmPkSzWPcu$XSlTt3>oeg?yRfp37uK|Rjo=*Ll3d#9Jz6$qv<+>(GZ9_fD&$?MZn1H
M@`?4O5KiA?SvjjqhVUpS^@!8vypQln5jH;;+HJZyAe_rNyRH%SHZlG#rQ@DdXyiKrnQj8#gxb3NrcHqvJWlChAfijMeti^S)l<=%9%>)0Ak@FHW8zRsT7He
AygwMekeS~WGZ~4UN8;uOnpZUSMCejZXMRrl_Ng__M_U|PGXohNM@3pD?Z}Lw#ubD;0l@bM*ZGDqN*HWG&vEXVtQBJEF`OFJQZnhsr`ReFXrXO+vD;QlVkLA
Umg#onYU!F9&@pv`8Prvi}do(G}jmD;FN)4F(jNjLIOqDiHJ}+C|`878yIO2UgvE%WEI2DbP?ms{w%NH<h_ZPN(2eBT}5~``|ij2=FQF&s2`R;G_EJn;aN-I
?<x5!Ga%<HJoU=1&8YK8Pv+^bezd+GFVemYMcZ%bTMa8EMw%O4QC*GIrzRdvlF_6M5a0p_V&qPjpf)F<mfc9Sm67>CMl|vP+yX+*>NFPWro&;xw5OK_H~gZZ
Op6|2?X0b9f!{{Dye*U`E)@mjV?bn|%%>MoVW&Hy_r5Lw$Z#KWsU@|_sVA~A(~V*8oh(a=tSR%X0v(uzA*s7k?AsdF3915xya4n~24&2DkkxArVQfC7K?nx8
Ja)~Z2_2$g5cIujp6??}qqu%bx-)^IZCwI64OUl%^A^7T7!jN8-a>V{wzQu<jkX{sHif?jfd>64(+W8#V8v1%9@aGy$rO=*F)R)!qg#ZE4oFV^GURW7A^(K&
D1B|&-H|vSfAsjDu8XxiA-hR$uCo7AyrbbzPExxg2%T0du(&YFM|8O$o8ZGZOiX{`UAy3~$hf5>72xJ@c(V~PwkCidtl5^8re8fF4U+h8D3*H84j4}ad<{mt
={1fB*emRTmV0PEeb3+{8w{@j3S(RA?8TCAgG($qG<x(;q7v>$jHEdF0Uo_{=x%JJ<FM3c;qR$9y@<T)4->$*S1Zzeimmfz|GaaW#Cx+YXCMe=>v^kV_?86N
03~ZuG?pe-#BtM6{~TxcQ3RC^^ERYiXH!b<l%VT8LVxk0zlWf=dvKX$l?ZoRjlk1x!o&#uj9~JdHtWJ{T*r=4RQ7luIQUt~{%%R8aH6q_7hG@GJV5JWdWzgB
vJJmN<P?rcV_0u}>H)A9*@y_*R|d$XFIl*MpZ?#9ufjIwS`ATz2(pWfKFJn#oaZrF0Sj{cH2x~4j2;p`rZU-|j|(oixMX#l4mp?fEGd}`+aI8~4MK7ZdmuR|
&W(k=qz!AlcM{870zIdv6w#Xo)&dGG3yK4DT9ko37Pb;If<D{&2=E@{YneGsxGNpxR2dfm^^cF^WG6Fbb(85O4AUDUsU7qirE_qSM|SCbNB_;--Qh}^1U{g(
9vq>nD@+0tX5)I1xI3AZx9E4_)~#}ZYdgr6lr(9!6=8Tp0l!VI5Yktb{?UvUyidpxKew%t+syuiukNx@dEo3UfBw*|EUT_BBDVeeziHC2B2uY2;mNdLBE#4W
g-otZ$^tSuuIsc*UzfHt3)oZ&bvA+;&duPpC3JfZ>DqYXA=})~-}d&H+2i6yMSC)kn)Ydl)oQZpn;iFlJ#`@}>VYMiLp+U@t9D*i9d7}d87xn3@pNu*iL6q8
`m&P%f2zWo%}9hIxa<*|moO|rLyjm4Ec^|I5f-_Otsdy;fZXAE@<2g;FKotiFds4F^+E9ob0aA0T!eigm`ucQ`N2L}(xyrVXnSGV;Cacy0J$oGTB+NiT7gF&
`3KWDva}JPDqjxEQv?eSBc*3^WlE=QLwo4<7Tz=_*e@Myol1@rip2Qla=4~|PH`BQYblts_6C#+fz??#bm5k^vWJI-(3=y+glW2XVxIy)1c4`bGs<$WOZP=A
Wzzp*6Lx(b7whC-=PTWM#Xv&^+(#rN@4qGsdXJalV-@y6O%&YtrP!#V0eQXAo@iJeSr=4ho&{T=6h$uRr0U?)FQ@b`irlI)rXAC>F9e2%F=*7*1jUYYMWX4a
#<nxMP**6u5!Z|UKrhm8Kahg7-N+q*Zx#5(vXC^0aDb2;>8UWmr1V)YxCMU%5QA+tPPO16rfdDZ2PZId_SB*>nQD8hkI(!d$<=U7sYxW42EZnUi(qR`pOGns
lf`dl)H064w|o20hKz<<dH_$3B<go}Z;b>m3X@~dAG~tzx3t&SEYdz+KMQar!X7F%jpo}~cMQV?9>t`YD1oUp^UgquLu~m&U2FMgG&a#s-q0hW=4(*T5;yA%
=#-AXu(BHke#c%@5Ws}ozo5%qU1p}<u=WDa6M$^Mrp#6P$%*GF?e@uHQfi9u4B&4_$4*hvGTtnI)**&~ouhnB;#^OK>#uk_GIoC^;eLflzX(o+F;Bv2CPxrP
k-!hDIt4_`&3Lyc+Zfl!1XFYQzZ|JAT{Y(<zOohg?5@WVP1rElb3v%jZ<f%LL)32kZ-LyLQl#Wo{9BDo);p^Jiv`bZjj&^m6aUwqipqT>gl?c6KBwN16uJTk
F+}oBR>UX1t>)M8V(Ch}&ZS42F!^1ro5B9oAVp!t`{k+xtJkq*Nqwj`h%0OMCutwNmI*ldl^CqMPOb{b!OTi78I`v1Z&&{U5X0kMOIEbrt<GG!;g?~DFDQp&
lpn8{ioRf@73h<UO|1!IrkzOAZ+SJ(cnOyc7{RQR)3<^D(5-6`et2@iYMP}+2BzH@+ZIHo+<i6<wY)o$%$<#~GEl<A2$3?p&He$ehdQ?t0(mL&*a_JZ{=+xc
5tKnYGi?;lN%=5d+SD)%VFc#Gm^?Bmd?AeasLKihy62~6+ne~w(SY!EJV6?btK9(YoS<wac0g1%OCmsD8i`Qm=BA*xeg>&E9MRt(D-qqQV=41im<LT$Z5i1~
_^Wn3FnS7WT95nP%gLJyXSog&1cnI2Ji71Kbu1)$`uV<Y3iKD8vgZq)+uyHneC)wEpa0QDK~HaWQ@tV|`TAfL-i*trXC0jCy(e*~XZ|^r<Csf54FaFXVZST!
1>L*kx<?$CQ;^SC8A^Th`q<gXJ#>jA)?)jTjJA+;o)Qxc;O5g>Do$g~nSPv`DbWKmm^w6)ii~vIjQY=QTWxaNt4NzT$i9WDg=xXBFH$YxJBjKc;f~K#z~U4g
JXxhG9du4(=q_69G%q&jd7H--t_~$f+BkKJ8!%y~4qeYA4<3YTK*S;Rd5>Q$wCC-OF#=g!H^db^assGhKl;>2r(G3BHnqJTYVGp;vh%ZSyfesoSD<#X{N&`K
Y~^iK1~*4cnd~<v$%kvVdA&i7n#K`Tg|J@Dg-duT#Q|8?9PGRz>Ej0g3HKB(tlL`o$WZ1?pS5HP*I%f2FA|MiAY=I_+e4S_bGUn?y}dRm>iM#KdNf{<8JXB$
Gg&k`<Hvj@^hl2nK7{sx{<#{F>rB0}ju&T)h@MZh5!lVtY*^(%+J;o^TntKdvSF7w0qY;!f}Z`d|DJ^UdhWNuJ6rbX+^ZI0sV;&*Ky<Iuu;-6udA^&oec?cg
_>!8gGH}FOX~fTLfm3+wk{W2MC7T+a*}cLsSQzeg;g0^1>y${t(9UaV2RwFR9Yg-{Z!0HO&N{-XkNX^_LFAf@O!dFg1%6d+DP0Jce^LNl9643(>$Hk*+gdjz
&HYai*pF@xClVd0O5f@wt<#O_4UD)DxwuMPzxEHbBg18RNbjzc{<|&E&wl2hT_c>;4cwy%!F+YV^OEG}699gK*0ozN3?d&LfrH!78pT(}7B2-PtuAWky>mZA
%?*Q_GtcIXucEtDhVg9IYMrTGZI)A34>QL8A-ck(*0tvOQ4Fna2K~-qwJtWmF>l<IeUnd87_Bu3xruL3nD&}kDM7VTn%M1`FUAbaAgTm%ltb1Xb`8yaG}>S2
Ef;xMT|Y)Ld!jlA!htUD1g{p4JBzZ8`?@0WT_q|qVoJkG)f+H?=vXg6rKgr^CA2i;ZKqniK6f7#r&=}bZoC(P;F_j%60<O(I8UtHr-dk@vLG|-6kgI)3QF15
U8*)>BBlw;py9H#KFJ~f^BVQJ$`?BMplPGu61lC_G-7)UJ630+TCdBo>cJV(A!WM!(T((iQf@(fl?AfQ?rSSRkD>M4MS}=bzF`W-=2t=lnImUxR8MYI;FZ8r
Daj>KMf<)pg^E~EUI<E*t{pGhbkS^0yxTR7rgi4twl4n3g^G;FCvmoNH0r3nwLKvRfRxCEBli9!X<3J%GepAEx~MR}LsE}YItebo^C8D3Su^JsKoM^;DQs!8
&>_Fh7%&&Tnl2r#zfhW?nhq0R`uZ3f9mM`C7^xspA;0}Yq3zPI_KPlO2K=>|idhR!Mp+cWzN|0Y=>9`v^h80x{+{VpQW;Z=2WK0{7x1tK#_$7is<?$JkfAvi
QtmrF+79`=+L!#K8#*P@Eklvw?wfk%>Yy_K;42;%8u0O+#$Hr-Spni@bwiI3bQSuA_RN0H76T&o?__LX9Em5%L{`}AHN$WWV+L<-H(Y3{R72>Nh|}7|@kiPn
Y<faT_#dKtKakp)Hw5FsKQS{>wvTR^MeL@btKWM|tq+9S?^s5m#9{P>fCh{-JoHxpAYZh$8@ygtQRu!s3t}%Ht8df2%|7BgE-3#n`9Gi4)4RTtzeAFQ>_8&J
c9Wlw05OAhqgH>UbnWYzm^sHsvVj~yjeFI!x2@JT8sTms<6!W<|4L}G^)jcGINF)2U6f$VW0sc`SHPH}ZVbd(f0@D!7h9h|Hwq=H>>iK2hG?-u>AK@abLm$M
?%|t_5AaqBn<n5G09ZeWD;y|2)WJWlnV!Uy5?Ye?iA|L>`SI_ex3YNuhn+xQ6(Y|9gpguJJfj2#-4>OKE$PbD37ghG&GUl<&OGczOs<_vYZx;tCW+O-p&<ZW
xFqZDNS&<Tuk?!tm5c?eN)c>=O!u2%{Jg?ynz)$61Um8P+$ID9xUD%$*^U)Jh9!s1g1l2Nmi}JP4_1e_Fn-<>V6^=V<KV0~+0`6$czT=CU$<n%`ME$4!LTBX
)G5tMErnq3?Kmnj;rP0t&&P0#<QPdrs2S{2C&2#QzbcZX)pj3eLm|JAs{m4pJiH(Irou@6%;A~)k_w`VKHA=DF~OlszanfQV|t`hQk+13+xYm=;J0nFJT@P&
Q|mv24f3n6^g*6*I$F9mGPUqRVN8swTu(eh;=@NxV(hAH@2XUZ<>t#gM^S4BieHcqouNs;UobxAuuy+pIX+@&L0JY+?66A!toeU0st87fsb4BPe{?3M^zy$L
EhOWLS@l)ccFzhhY1F;FWcd(0r%Mg);znM3LtO--jTx7`pJ+H~6_=xpV3SYSJJsQD<+BszMkS=Olj)L6)!|wEO~9bSxl<Lg#;#!OII<|1CsOs=?3{*+4UqFQ
%B*{qP7Vf&@RNyVT<U9_>@u&vbpExBhRR<2)Ct3gy_USXe3-K_)(3;63kJp7^y<bhQ~o>Lc9$6A8@sc&SrbBRZ6UGokw|eF0|c&l@SrIz1c{d8a<c*a&+mNp
-S8&sQbT5@JTC-GiztL`WU6XOA;D>Q-9I!nW<&qBIBW~hR>vZf%WyXgF#Su9(n$#{mvKhm$!Qq;I>8gtTM!jUmiO{TWZjJ0Ig#aPn#P(+s-70cKT-QX%798g
Fj`3ZB5%5gnrUHG?x8@Vzr+d;;<E;rwAuNgW+WuE41pULZG)JUk2SwZ$hXT0r^EqE+;*Nj2m3Ie^M*5}&4a^X?RX|`hPwHer$D{P)bA1h+VpEi0;;wvvy~n}
*Z26JmG3I^mqvxcV|$j~@*f2>+0D7>Sr!?ZBob*v+k0)3-AdI}#n=;~UeaxA7&oN%dswX2Dmqz19^!DD?#^EUC!R^3Zr<*HR1V=L3OQE|vfTjx?{H2;B`R_@
XTjJ<ryabXGvY!rF+Q#J6$T#XwPS_j(8wyLS9-l?Kx?PytR!cd<O|Y8wgeM-Xwxx9(`420y>zVxD+@w0ze3-#yQ_Wrlv7)Oj_^R5eMRs;(@v0t@=ep~0gl7`
DjTxQod^aXS@sn+wYauvmq@q|BH?{znEOh#k?b~uQ>%wR314Gl|28OLpziBDJfzZRH0ga1M4o^77Y@XDVqMkoaUf<S<e&0iTI^6KQriZhZRWDo;oC%3<1*{*
xotPQ!0crkV+OEtv+p(z1ql1~aEMUqS^i<6RFvVx_X|RsAf_u6`cn&qx5}>wYB<&#U*iyx_1*)rrk}ut#2oYAA~9ylFu-vhX>RffsmH~p#FN7mBvB}nN_*3B
gRSMQSlrjL<9OcT?GRaY>2?Grys(kQ47m%xcpl!+U`QwA_<r`s(IfgAaww_s>4ui1fIlQH-&bv|lDm;Q3fWjCA5UEbp4T-cF7F!KTmcsDwkE|~k8wBt3R9X&
qdvIEXu4%<^XBJNBHiD!M%MvFL2H$J%zjE4F2g?5I3T36(Xv>Y@Fhl703S(Li?)XzFxNBfSnoS;1ZpwF^y?HJE95&Yq_-!ho8n@PWe0@m*<~dHbs^ow4RJ%$
q*Q5kro?gaSXq_fkNsm1<gws-@uyLX@wVlcQ+1(3FF6{38B`EOv(WIPTfqIRqmS_j1&On)2+Uzl-=Jw}FqK^vE~7?ba*Xc?e8|sgvRaF$XrSNc140g0D<y>j
S#@-1GiW{Ilmp&pNfub-`7Cem;wX%}!dWci0L;gwWHS(EGdU-2F^(!8-U#6I!M%BhhI}CUk>4s??gtWo5pf`M^wU)1L5`MJhajdrxRe=Rmrtj|{k_LRue-6Z
89X8cM%4$*MgRIMBM2ZxVDby?xD=X)oWk0F8uI541+R6hBEUqBN9DPMoj<l=aa$E{*O^0P{R~|Bn5;p8qy2x?GP0m&R&RNPnwE$`7812{Cz*+sy(HFk9@s;X
yb9N2En`J2_f9d);)qThxb?>kTFYCR@7MavyAq|XvvatICq5MX#PQ-|&AA^i6PRaAq-F9o$yS7R=<scc5x%1QX+zgIK{g|S{rvxMhaj1t55Ar8`T0a)a6J5-
Vi?vGFAj1A(j|5ve{g2kLaCT0u$%nu)-GCrJJYSyE5!0)?yv$XBx~}{>bv2Qz~YsYtfGc=A^sac=n?~CQPIZvAm}Jrmul#0`b4T;8ItFvCd3HH!8wp|f?@!X
C?yPjMX4&%7dSN4X%}#Al4bvZ7as7vuaQ)d$8srWx6G4<^{oP|go%OY@o4W(OAw=BnWy{TJA{3PE%lfz1l$#u^(7b+$m-jJMaU1_;YIYIr8H36c_@HM;!oMz
D8Mlwpi*2@i+j?}OnP0qeZ-{De(LK`+WKg)=QC7YImRz-fPh~R++fYBIhpi#5I4SKCDi?!b*7;Ue2geMBhdKso>9tqo81(@*BR4W(@D<(7e+Xdj#tkjNi!Qs
JVqVt)qouJ5chuy<6-^IN_EudX)|t)5E7D2iSMY`J1Us(ZG>BD&z{)tO%wryf2we*97ErCq7YG;Py-!I040s+nVt(Oyd!95eDd^OptO>t@$0kwE-LH5ZA*e;
U1J&1^aP6);<Zv)>m_+P>!|;u{*;gVr%?a;ykk)53F<z0g2P8=b268Qq~LT*xM+a)LL3uBLgtXwzR5rq{Z}+X2=!N&zXw=D(c(VSX17j<U_jseLhSn}bmKBk
$<e&u`AOm;f8@VLNd65Pqs^C$wdGL9OvkQ)6ZVuFq_N8|!;MrXp^(;8YHBoXV7QCalJ6(3wT+N&@f?`7_tuIK9gOR#+H{agbA>7UGxUZrlO6cwX4=4g#Gbn1
4yya^i5Bp?wW%@~0w@?$uQ9cwj`(ahOfgy|gwj-f%+a%L_P~*x{UEKx8>}LSEaW@N&PWjM_j5Muk7xh>O&SRSKCI}>>|OpYo?Fu?ZDnGLmX&84<Vl#AgjXPK
#VPqCL|oOo^`jB*5}g;2H%jieuFh`DgYOh;N{%$06=;eOG<Eyre%@;*^T@M5?>+k&<bt>shm}wd8nC*1Fw3p|%TJ{uXLch4=tlQEC-01h&NN5I@K~|N6Qw}$
ZNXzRxyL6YaWSj3pYL4?bW3>QX<3RFv^v~J5<aS~Jp;U}&wsJL4_o`?Y}?_+=7@b}iMLhxUmg)6@$yXQ2U%@nUDvyFN5t4Lb00njO?lI{(2odUecMdLu;(0i
TjC1wNl8>4$pO#z^M$2yU(6M4Ky26<g;!C#JvJVDrHeF`%0tJj3sF(JHECJ(9kV;dA=eRvy>ff8<qz`XL@fu81xf;jbR^Hgs6r2h;l(slKT+rPKH)_fAN1Zj
dqO>?O8pp^@vg&Cto4}9>9Ey|$c%_Mzw<H^7jpre(OM3zKWqNj)<q|Sm&wN4|A!pYAA(3URJpH-fANM|&+rUtPZM8v#kk6157iYH#z#x;=il)HtTRFQXu@0z
2!Wvx(y1SR(tMDP!_jhc#=!QE1;i>4E0T&_lQ?%YrLAQ%K+)=jNFWGcKOKJnl=rw;>=d&<&n)LCV^74!9poF(a_aw5jD*Jd82f8#!=KLtGu;rkDil*>S00Sd
zbp?cgd<q{u%LrR)=qXth9>Psm&`*hZXSmoVt;Q#f`81f-d#atV&JFxeepBe5Wn)$ReO2T@5Hmlgbcn1;ClfVOcKr})qgd98yz)Fs8(p=dyGEUAMP3v#t$m`
E7>2`0Hu&aa0AtolR9NTd@=r0ByHGjqQgh^^AQx$iXfEoBlLiQ+(P~f?i+7#O^eOVRmPkVAu3cw;@RYAZ=syUOtFFJ)qiXyz<fp-?3}lFZ5@G-fY>S6jeBXX
`<K!mow6hvkyUmpCL=!FlYIpVp6l9Mr&yLaPf8vd8v!N{wqs)HRsr?TTjOKCTQ%teuteSA?gAbqj%w1tXWVf=#*RA?>lS$WcbF@YKdTguu8;n;UvDH4H$;6E
{C2PQ6$Tq^w|_;lRB{G{vusG;_EkkRD@{7T6l64u(mMM1{B{rKkc~#SHgNO&`G&yq<#*U8fzYsni7&~+BD{Z#OLj};Ee);@&<tdR2@SNpT(z@t*32)ECo@U8
PV5L#_gR{K6RLV{dsD}nafSpPgGZz(R5z$yIs#<6p<$fS1O1I3lVK^~*Q8<Sq@diR@fWM|E+uq%bvLTC1T0;{w|}ctwTpC2j8)pVS;>&ilzhR4$(TeqO{N4c
wNLH>8|{s(oum5~$<fo`rG+aIOrJl|y5@`=d<oEquproDA<Ouq`E!uFL}ejVZ~$lm+rzs}{+&umFsj$)NFFMv9F#<53i^8Kgy(v5&U<D#Ho3i<x!Z3az*6@L
XGa280o}k}_2qemqeSX_5XdJI2uX9UI`->5jaVyuguV#}&;K!ugCT!qOn3oahg-vs(34^HDOh@JNvcp_u`WGAmdKhould115vC=FtMbr?UfYCWH9Dbf4w7Wr
HU3QPBtPIma#KP_)bhUS)UOW|8&5F1+1{v)r$yEm+YLVmqcPIdW}P-xYz6H*8ST+^(_k;Php3ky{kcja^4W;eoog-Cm>=PUpJ6%1cT$;-R*-9DaBZl;loU9H
<FLnf?4&y{?%t-{q$rEWLAG>IAZDrv0+qAYjVMkkWcFYvw9nOZezqqHZ)A*IU_m(Z<_U+I`sx6kMY*y~0=xdWBH7D=GIr++?ZdolrM>=7Fh3>Wq`kp3t1o9<
xDDA4NnQ7)uhD<;c-DJg@)-XJg{Z`xR3zWWGF{AV(8QN`nk&9aVRGTvHC2B*B?m8UdW~RlkYnxjd|HzlZFc@mOMCU$Io{etPn{9B=0$0{Q`=Y@>^B28IE$z)
UZY~!DN&SN<PKfu{aQ;yMM$_PIpK48HrD0(k7kVY2De>w7-_EqBx>G|^$!EPs+@RR56GpsU&z>D^D)9T8FJ970O|bvlEJ(zX~|iw4j0L7Y;BOOy-yc3-4{o!
t)>LLRT|19c&1kd2}3H37|6Iv_DU0pE)er-O>9HE^WOomrO!bLb?f(tIEWY-9hJ*i=b1RJ$DZFyu^46}^<gm@U`N6*_Gsj0W(@~40l^t`NiD2v+UUtK{xw7b
w?uDRZ`tu-2z%h$!v|z#qG~_(v&(@hP>V7LRZA%ehG`Ep2T_<~F6xEV-~#B8EYExY2+Ek(WVXE-1{#_gcW1UTOt&uh<>PCNZ;r{7-4*(xXHhor$q+J~Tf0lx
5=$E((LdjJY-o36u5L%}!9GHP4HsZiW)b*#`C^~6P4Px(G$%&at2d~D^Y~dgSP;0N?Yy`lBv8>@QFGXgwwDy^g>Kz`$}vYEVFVt@R9%;u!ayG%VHTza_>X&n
2TUuxBGK%y75q)`DJ>p?zBnw!j{=VaJ-42R!$^yGMFQ^9iFtO%DsLM-sh-D;T7}+iUN2uwQ=&E773jGGD5k{(ncqTMMBpKCM$RiKD(5N4kz2`pc<0Z%pR9kd
i2<S$X@aIptvr$;@^mBR?PT0;H3Tp5MNJt1^(hLj6wzYlu11ZO(9c<8^=PemWiR*+^C8(d(2A@lQ#Tj`SPi_`<2od9x!%xv1Q0n3&FnXxZ@T$prcO8W%dsB5
$Q650P5M!)=fW1uTH$<mV*Cl&oUtvtYK3`u%}>h;{F~1GtKuIDR@F<*vV;ho!A#C6MhO8=!%LW4ccqEJH7Z`$^cx=w4+yXj{C_mv^8T~|<^YV+87&UyW)Ef=
0C*D82=Vs_B=L|q3{-Jb%U5Gd4oGv}S%^<gz$^4m=m=>^_Z!7eLzxKgLA5A3N)&8U+eRSp<V%E`{fYM`%r2-hvt>uL#wFK9u0ns(;d7|SEYCR#nRcG>glW5(
db}O4(T<;lRsEJSm4&O`ps_*8j+cnMbi>wJrd=_i@$x6nr$b3oKYed{s0bNOWAtMdHZ~4r{#!B)NIg5oc8sP%)(gbpY;OlG7_kiouC85-W{_civ@3hLs}rKr
`i~?noal?!99P-*JcuSCVDfYQY)sFbeY^2aZnmjb)_|QkVAVKklx_h9aXp*Z>8Z`LiDplAMdwJA*ntFTbIgigEm7D5d`+SB*x#&sI*L$p^dj&XaWmaGm<gS>
LBhzT1xo0G&?OnexgFqcS$$kc;4g$WG0VnQu5V7{K}rB%0xgR3_@R>c*^*ad1_R}2w-(P@+aNjEB`W=KHu$*nSJD9o7sDX9c$o*<%~K#Ee3O_gltWIigzR#0
=<7fWWEy7P){-bHsQL4mIm?e6#+%Qb&V;YF$>;&4D9LUA#y;K>y+*;?iTPNE0egb%0suE;=gX~<d?Tf_X!rIkaQ3@Gxj>KvSEFB>aNYTRIX3o~bAJnrUjGND
Mmf9BwK8|>{5)icXT-FD7}Hq6Y!5EXxNFm1ix7>g;EMZ0@9AiDagJY^N1o2=%8Y{;WA@k7e_nEBSYJ4y6Y^xrkAwkYmlsH!3)~!t&$(C14vYb5>aPBKMgPVg
s|InRynYSx!wklI5rs^41Hk%X%}t@0lH1CBfG0wTNXZ&xtsp|_T^|=Tf2(IaIc}+^t(3jy8){;?Dtzlh_-)(hYq32c%E@~|stQ>ia}oY2Yq3duU!(HFb>~;L
ei%fUumlD^vwoyZPBoUxS!HbvvDICouV0~OrPQ89q>u2$(>Iz@-#+?fpTCDhD^3U}Bm7S#B!Fr|`^j@YBN>EGv(g~Sah7sVnx>_Mt$%!d=>vIZrD>|qg&N%r
Jk26B%T(@Lb+8+1fG720D<d`oQf=FeBZ?ib;%`72SM#l*sr8@SAguTLT#d-8Mq%_r6XyyoZH!uRXbasZh2e9ZRIY2KYjsM8Vl^fQ?K_Dx(p<98bD0J`znD{U
_U;SApb;5xUR)kSd-eY=^}^(MasTGM<fUZdbkSTJ+^KcgU&S3lG$4ylI4|AZcNa!`TUD#%FDOVUL9b}|19DEf@qK+253|!c48BviM@m5eHo<PwwjdXL^=qzc
Z^Ze*f9q5R<7d;~9piQsC!Jbwgwb4Ol98cVRc}o<_8un?!VYeLxeH2w1hxcbGy$X=8vh_fQ_az;_9rAKL&Ikh&U#R_eBp#!7<~h2o9Aipo{SVq36g`?vLIq!
K(kAtB*t{uCVsfP;x7<4z1tQieG^g)H5P_pjId3&$f<vKzW=@*4f4Fpa>5pCw9X%G!x5%NEbhF^*5~x-3GE?5ue?72Yb`=&Bya9MK{(hh_&Fsddo2ztY1eLA
3-Qs|L|A@lmxQh2pnv%Om`D)oSajesElIR(W!^j&Ilpi$VBXf|G!<USXZWpcOn5IC)f+a7?|`0EWhmnhF)ZG>(&=7hDEkp#I)n+?Z7=}wd#JpLb~<;Zgpk__
FM%9Advc%Q*yGm%jUTycv!cbf0}rV#RboP3il-kHk(pdc>5e0B$Pji!TdZ0C7FjV7(r8$Agj=zB-PQoa;mp(aIvo81Z&}`SVJ{)tfKFFhze2~F@j4tS@v~9D
)D-}%<hZqu>h{n`niqX%LCMv)gw7%cs$F~Av^vszpm@Sk1}k2l16hFxj{7+P1DYT*DnAcZT7$a%O!HlYa*-;I-9JFnM#uF(fm&4R??4L2H-^O5yjy+cX<r*p
3jP9(=ExnPqwOsK;L9r~S?foMOaj(5X*B?yglYZ&CDVW18>1f2O5IF52BW4*1X`s_1lrahg->wPm=?NDP3VrDsb*GGtcJDxIRDy7`Df<7!$2zLn5<f0W%kE(
%5=+eg~%lW=-I^<J5mHtAbp<-!#heNC{_RqLpUN_s-Kv`S}y){+RjH={mUh7qMuYZLWOZwObmU%%F|IqY!o)jT1{Hs`jxaK(k|P^$_je`8@-Q=9}P2Kg@grI
bI?Qf5O2&I#!Z971SUXga#OTS#m3(B8&d?s69folVN{cNQbb@TEXn>2wt|8Cq}WkMbJ}1?v7`}6l99WA`V<k<6qF&SwZyTxf{OQQLNq17eBr8W#MF3qPEM8j
qYEFTOsMQ^KbP67V{OErB0GC?x_N;7`U`?}FHukS1i4467#&I~TI3JZ+gd72rlod~c=qxlnu4qJdGNG`&{u|;?cB0}57LWG*_z0_<C7c#8|279_C#KDZ^}Kb
gCb6Isv*SG(dWNz8z<rZL;auPCeYWSR3cL3qZFJ%GhX4F{^Jsda<>JIOg1MA4sZr0{3S+qLWVjwrj(yt!<Vd`=-5>|2FDhPS4|xdjqN^BmHZOiFXxkG`k>N+
%A)W}=SM2A_F|`r6FZ=p5Uhc(FyD1<)8IBYthC5`!{oBEBQD0t?%XQm{%4724zsB(no_ca`_C<+m(ZWnZ)eGItcT!}Zj67{Ijea@LLSE!NWv#nsvqs)wWlVA
6|*rbA(BY#;y6vj<kc!a=UNwe`@99kAulqC=IcHoSdst_pS7+YY?w*6MnP0p?g3>qO+)fXpfZEtQGa4kG`1}6p!FxEOMAp*;DE&S8OcOw^lY@u^S{U4lXc%V
ka4E&uT-I5CC|?9l9wx&9XOeCLC3z%=1#bfayf&c1z1JxSzg`n;MuxzA`RmUvznku?~}&6m$ld@4o&T4Mp&NP-~M7wl95%YswcP>gj79efW2OuBzsHW3ZX{G
(qUTYgOg_P5Rd`U98P!+U6YOaz#EoYW?8}1aW#;nyR3BLY#YG{a<O~3%;wi&Aqdk(<L05wnOBAcci;{hCxMRKWtET_!Y^PlziRfnZW!~i4*z39rs4dAYB6b!
7!?<=Ih}AIuwAU>(oW8^v9l`p#rYH0CNTS$vd$T{B6u|pNyudZp^OY7i_pX&=TC)O&=Y82$(NYfKrFhpXLEILBV?qSevTO1Aul}J;@K4ov-b8gU*?hPE4?M@
K^jJit%5r+7udxRJE`A9Pm1^Gu`&#u$uyfQYgY6g^;b)+tJ?W`xOCDp7@#Fx@_BA~%j6-mp#zZ&^!YIB7g2q3s|yr>vmn*uh8wuI(=9uf49Iwfy)*_#c71Ko
SS-I?w(TA7jy_XQM6v9T#caV;h*-J(U_OFJw$r*KXB-ElMoAo#d;e8tA`Y#i1;k|@fe_m5EdI@P!Oy~fAPJE^0O@=YF7Aq&RmAC<f3ye{-Z!zZ<GP$X;$}B1
HTspL96Qr4mCdSUCuNKY4-Oy?V<s0-QnRnq;ReyTJY~v1`#j(bdyZyLT<DD#-Z@rQ!VUbsJDIGQHjBb~xoN$20{a2AeK#@LYHfc_pfpA(x`M|K!f>+X>uVLq
bgJv(8BfbowmwN1?3VqCEeNm+2U|QAq0DP(S`Ir(EV7l>uIum)MJwEjzKcYmNmbZOqKgd8n=3^H;h_9QeiCr)E{IjCg45;R6*iOI1|N194;Gt3=rA&(A=NNH
j_YqLDvUdKFVQFAH;&`GEWp=ci+ak53R1UgB}<%=`l;Rkpe<q>H>o{F!m3LiQ)SMdc4fO+252qVheDOSeM^fM<COC$YUWkY<%K)J;bX+=Seq|Sm;YQR{C&ll
cE)M79A|<sMoIR|@D**G7pBb&<h9TwS>#XqQ-fTw`C$zInoD?TP5qEAT3n*4+Hn1`vE!>{mt#HCK$997CEBUQLVLRJ)d2M;E`wCZ-H#rGJizVo-KqZTJqG%#
hJ#4N?klDhNOc~}k&)^|DkOUjezG7#T6K?5YNzr@QWNu#wQMv4QiEvmjcgC1;(>=?m1KE&u)L8<@T9W2hNF+(5ws46V6QMY@u{9-cA5ttE~y7a{jyNp$Br=H
ZHcuLkmK21G^j}LyDiE8<L&aJ8*yN&7M=)Zz<uHkt6yuz-FxFD=&J)(6;W>?Iiz*Lq1~OyALy5zMwd-h9xcYP6C`peHS2<Iu3UZK(Fc{U;DNMI*T5^v%y5v?
f7>xcd%S5N?lB2Pr&a8@+tGjtK^iFsSK-A|*Lf({U8|;~hHq|DB!M#rLm$KDN;!UCM|k<<A&T^o?4`WBo8a7SzO-)>%TQwZ^&*Vi=2j@V$tF;DNJJ7BDNM7r
nT+<38$*nibqsk2;pYIisy!411#{TyQzzbUR{Z&vhu1swhq!8U(rJ(R=4y;RS*S?=NqGAR%o3rnO&BHy$w9mmWy6+aO`psv6NbpbWm-4Yhyef^HE0*G+-C9^
9%6nv<?dM(JW+$$dZBz)*qVcYf_|O_E3+>(u)CVdfpCE0r_u~%IBFd(?K`tmgwP<ENY`A<Y^#8t1#{2Mzj>Pa`wa);7|7}5AaSDaG3-TaO3FH|lQZoBPERRs
KYtfC%00If5KD<LEp&5XEWP}p@!AMzO2dOJzvxJmX$Eq-nDf3ug7-tox12SvdUni#;^;y=A6WB?Zq_P0`wWXVf3Q?uLdYs(=mfHhIDc&B8t-^GpfeKpClOv3
uz)`@_&*p{``SY0#D{r|!CV@IATJcR|MZ-Zz}toyD$>+<d%E)vs#K~O$c-7ON9NF~w<5<k@LVF`3Khw1NWoCpN%7WfmswiJt>A_2m<t8Q_xKe?&Ckt5V!Zcs
X@3@q0Kq+MaNu&7MF1#Rw<e!0{)6(0kFT-%)d#hChZD)op1O9Bx;jlyOG3uh9Cv|y!;hCjczq>72|i9|Ma;hM?NDF!r)*I}Wh`K*ULNDva7Ay|&y*$r4pnQg
o1|g8`m&4F@F20@&z^{B|C+9zb)3+?g*zsmnc51<!D4zx4nUmKT}lH@=dP>Bh2gntuxRRZ<(*+<TxB%2O6f6A(*^_6)}neLZ{P`)u>!=nhsje9rO!~X>GneY
SL+V?MBj$)%YClB{9b5oc~m5pLT4c=1jG>Q292rpM>96a7IGTw>uOHF>)AS}T%#A)hD4AFFh1L`y4IhV{H}I&0544OOYAF+YaL6n=omB)6jnzlnz@eME=x#h
`b6$m5*0H>+>NRArHz8|KJV8~lTQq_v?wbl;4in%@U=qz@hv7(M`U-TMAmPd>jC;h6$#nC8dqb;f4f&G@K3-}uQ&?b@j#w+hSnu%PiXyq>%JqKUdoH+p~J_`
cFUpq2_c@6)1*T1vVg#LEo~U3w#=qxcNhNCEbOEc=B8htNl;Ks^;3u{*h-v7d7o}ZO0+7~+L;)jONF$=-s?QJ`^BLojfv2V`qu_fJ7Ah+;Mp{3b-A3el7RT;
MbujqjU}Q7tU6SFKkP+*ANkc3IZn<}=tfhIct~<?Kce$#u$_zMxu}U>1QI0ysn7rViqD*Gey{EL3j<zMvXL99GerS@DlpG5{1Es@MX7SncLKL|LC1t>W-oqN
RLZb&4+CG!9*AtOdKyX^08Fs_y7gj=?|`RW%$pT{14vOn7~XPnC7fTKb@t?qP(*Vp#%I|QNB}g@xS7xsYXpjE(CyVKV?F>^CDA$FRn|7N-NiZqKG`{SrerOl
*93kdtK-87RYkKzy|0_lHG5CROLG&;s82UqFeeB797}#rd(_`&<Yrhz^0hd{)#bJH6=oO!u*Yxd85K4`E~0ZruZCrPafbG5iDv@WDY>|Gbzc<)UI&WM_{KY!
Mc@zG4NlyjPg)@Dve)A&HKSlS8isYDk2lcn@&|Yj3Bo5hkDTh7BCSK^Ed%`CdQ{1SVcruXA|tTqQQ4P6tAGIrw@?tK2sf(h4l51RRanig`E|E7EWvL&-8%#P
F)DUTs@c>;`)%^GtFj@k%A-)%TUU2^>jo?|Z{*`>tpIu!nz=y`L|*rZ)_UsfS{c><CiSfPVB94At(cr3O(-9eyl!HrqD;UxT={R^9y-E9Y(^OHFFFZmIbEQr
LS7(K0=LHrWtl=@DvwVn(6_^cUxgNu7kMlH>s=>^q*QB?@`0PW3hzK5D~k?iQ4HOiDw?$i^jG#55e@k@84Uwt3Qjy$^_99<Eeb+bha-yy{Uo!BLQ064)e!y{
O%tD|jg(O@%{147*umMxy+AQnTOi&;{`TuDU!G}oNKXu&>c{ZRYHZgO%CBXZHNwh^zZY*z@lDH))iF&XUb%XCT_aPTb^UfW-PG^e1HNIYw_JNuS3$aeJi-Ae
aVUciKMHE?Hqp?QTxOZ;E$tb~-`K8c@v?lmfMI+0r54wcy6m;4k&r~81hW7lqw`z&wZAhrpI1UKPQIs62F^LkZE4}&orD)?D0O*L7mnIBOwHB5MtbNSN;<QR
+>rV)2L})fOj|QA)vyeP{~AKn!`VG57D^fh54PZtUUnVp<|PS*K(G}W-KaaZr5gddvZe+XnGU-eg2_Dp>?s-!?Wv-)aPB(0#as>r>oX=dgh8%Oud(|DbRC5~
Z+cVG?&S=AL^Qj#t-$|JCcao#W#g!O=fB7J<dFu)C&{^x-D$^}g+#kN<NVH5q7%wA-ycqX1C+yoD;@3;R8jw+21fMpuQDcY6qct+dl0~3=wY7AfOeZKxOiGT
Y10*tOBYCCfEf<3kD!6O`Ly{s{8Xm<2}-v6f=L#XF{&$RB5ZZ#^ZT9)xD<wG{x4Slq6>h`X(@I~m7D<!Tql;YliYN~x$|;o?DOu4szhqqNJrC>O6LzhfdkME
_?~%j)sz~i$-enHA44Q2G;aOa#ih9dJ|g6fC&_nSc_NcFK@3Q<r$3}m4Fp~iD1=HoDQs+meVib@(lawvsR(({V>OA2S7f&+Shjrhx=Yq$T{IzDARaRVu<Qy}
=#$A|ft9xzWv~;4lMrI9jrG<K6uFzf^t+s24+iKT?|`}L`Ah^$7$}2pNa&B{NCOP)CA=hdRG$7NqwkyRO=6$SG3#1I;2@TTR<HpxgH-oD+(S?dEKtcYhC8iD
;j1NYV-uiLDTm;_XfDL0B3d7|-gT{Np@{p}$1Fi3C^^t~S!1VpS7`piZRGoQaS#!CNv}OkVu#W%lo!kaIY|baFwO_yTxKAuq<K({P26B$Si_$eIwLF38)OQ%
MXMIYwDo|gFqUAEA?rX}#uND|>CYhDz5?>cs85qRzi#aviL*I%89dc2y3WjBpk5<o7nSHS5OI9;Khtvyv{fn%XOzYW8WWW6mjlietTA9pI}f8mGr?bnWtCc-
tQK&=#1jnz23&BL!|Y)DF)AKs{-G3zUa&q#YA{K?HFb>6ci5)UR4u?=OE}OEM-GYO8g+d-jUkMp2_qSlO&r|EOOwfz9b+ld1xkhBb`quIC}ih5g+N`qD~=&^
12qLTLnDm{{KB%qHI9JvAQCsrV0~!9qh<qt`;XHw(Z{7U=(X5W!=CY^sv5REf?e6Q?Ko6SJ7%UR);(niW=iq}niu=AbciTHDU;sA$vk6VoH>W2;yE$F%co_H
j0XK@&nV;}<k2PK$8FH6$(Owy7(Vu*1<a##{&%BZ2o=2{p7!o5)ZZ>g;h%7db6Q?Duhx%ZCXAW!%ksZ12c=QlJO;_&+}lwd-Kolc-I+7wsenX57?;(e@wjem
7LoVvtqNs=XkOouH7>?c54!7x`Q3r`<8=t=@9I7N0nN^ugJ$LE@xVs2FzcsrG)|-)M^PrC!r&0PHJ`)h;dLn?PXlr;jOamS!_xkc6}fs@{l!G70xRy-7#V>(
vpL$eTX?DSAugvp;!XVSz#Z^8CG^=L^_=y*%*T=6nVFNNj<nm1&G9?goo3K(uW%W~edKoE#EsJod4&b!H6>s&I%e7rlxq#N*J!^(;HT%)<%V^(1tRS`C9u{z
6=r|Jgoertx&|pD%<Jc7Mn<RaV*tqM;E@MU{-I*>dGwFpQ-<Y-rNHt5`H6XG?cs*J((f*>{eJ7dt~%Ppq-4wSvi`WF>E6k_e1>j$`{gK?&|kiT1WdlTzlU{=
S2zVnT_yFZ6pR0tA}A9Ta!V1_`OoGFs5kN>0v5t5iewvVLttj{iQ_f-25*rGEQD~2=N)0B&YsH9`ujWw#=XMhJxWEO6~&yRCphadHT}Q%Fi)u~<KLU+nzVM(
H*(OnJ0}9rMS{CZHp84Omo_0N6J0@2uYDPs0nLbyq^vu;us}=x$p2vzYssA5eosDzp<+e^HLw*YME-Wb_of$N#gCBJ^4x>gjL5Nsd=yZtRWhGN5`pWntc*iY
zunQ=3J&!ML2i;`!P=<hn5isZU^i}~aWudt>@a6)B~w~y@2>NZ6Tc$lfzZF2u(kKH+a419ZYPEr)(kgKqpZKB0X?%`>)nIJ171z^+y9AsF-62)IsopqbexY7
4Vt3edi2}f;3WxHB1Xp4iBvzK9}PqSDIEz5y-<-&pXf@r3h-SAP+Y^f)0`*b$Bi<TyMtOV2Y;~Xcmh_eigr;A<=b^8d7XaMP0JZB1Fd2%x=thTUUuxmlBc%O
X4M=x%b9A*;{(Uv32iOPa6STE)IEV=levgF)YOK(Cve$MGh`O88iahrH0Rf};gEowWnmC*x#Kq91)YR*{?M`LMls$8^I14>$pkREN{GzEh{}{6D8A>yJ}f$}
8D`&fl}<3sRyOnXZKYCe{gYfsVVp;oWJ?l!R_2+;d_`~PVO}h^hN#EeOf--dw-EXiL2oi)G{=L3Bwq?{n913Z-M2c;v{h?LmvV?}$!x#5Uf&q^52N>tanX`#
bh#AGXtwM(`+&odP;ArhucGRq)YVy|HCs0Mrj(6tmnq;KJ2w78LEFwf#Uu_!K^oeDR!~Iv>2K67-o2}u>zSo7X1Q8u7?CU2eoXY66~WG@oMR)FBy~>;zlYe?
m{FLt%7T^{9!3Kkr=)3}<3!3Ue?AaI4^HJHP=P1bEn5#HfB{bAfmh-Iwmo3-XSiiUq@D2&e_4j%L3fXC8waHe&(V;;_66~#4ixxS$1E>igg3uUh4-ML!sg$J
BB<1F<Ku_s^vTu@j(0hhkOXb)-bR^3to?nKfL=0uN^ntR27}kp$Rbvqq7Z>MTwYRvSmL;Xpniw>d{oGzyQ~A|(r&dEV6>$5+FJJs>&8bKh^t*QqH?uwS2th5
>;~eG7%L+EK@8urFtz(schQL$$$ls!*|agMT()8t3osqa^pqj(@MR^T5}-)}Oht3N&`|w*JrhLLz%YP&k+-U$EIvaT0sJ-shjoGf^NWeh+=|c6=npp6!@Iw6
fn3J%!;1Az*%0%pt@u=HTVkg%OJJ#~ilSWhTGB}YI7E0?;Z)oPF>Z?yXWYi&uV;EEEKr~aR8G*n6skdlpO*A!ziY^}SR-6|(L+XRUy3$cxjI2_bLo0#3q?Ls
eNAF`usd+F1m*2|oLQ(dAX^!q7!54i7I|=;NO2&j?Ci1F<=+;AP#B{tibcP?y*HEnNI!C0g2ozvfm=rir-lIo<CmyMzb`4@Z1m+ERZf9Abre*e`-mp1a))mI
BwE1nQmtPz+zv<HZ;x;q{}2ktQK*J<OQbmalBdG$Nfh}Rp0A=lS5H2&4y-BUEpD3#pLDpg$3yuwM|)$0o;6mnxmI`XxjYMw?T|8h`5=3@EjUpxGo&z#G7}pH
?QriWun)Aw`fe5_RL2P+q0MlUk^oq&p#ZkEbUtj}b0@cZ$AlEA>sJANP|#R;^^hsdiJTq&Sg%!^xlGz)@BFz@a`P1!_d*!QX_1$AUm(97h=t};2&m@H0BDWH
>?Msm8QyNWv|XWw>F$E$<A9~41j1JKA6C<!V!wH=38H=2d0&R}5%>kIl7d6N7uDCo&yXQj#Y=M0xlHn)%bsjl&`XeOwI1#H*KB>BJs<cu;(;MUdc`v``GWz{
vvii0(ihaK&RDp60jS6L+s_zHgLhrzr^~+Ths|-%!)y0g60GE60IShzi}Xg>pe-$FRk^sAI<|C?8+B-xRDivlEtpQaf8p@RbtrRdjv?9k@gsU~;^2xO(ztvL
s_Fzr4aB&}9jg@WmHsw(#Xk2wkY9^jh8cE+HwD#Z%O*u~2>sw8IzNgky?(cO@$Of4tX5IMiZ?>R^{kwS(Wia8=fX3BR4S3k&DBzrM(3fbSFvK|kPq-)4`pC@
nR&x6WG5Z@P}$F@Ox!Epy<HOtMQ6N90zJWwFBvAV3CnWu3tR@X>AC-5xJ`bxp{}UB$uM$EEPiwV17+9=nNRy!LD&UNQ$TIuHcv_iBqN)z@0d!lk$2aN&!^na
?{Lv4Ch#3V3WEg1o){s7>l8G-s9f+T-Otga1#e*9BnIe4$Og&9SZF)jynpIFYAVa3?!P4toCl*6@AJ8?NGa|dQdUSJTwOaH0oNUiR(UduVx<yY*6bwj^$9Hl
n#M|M9{AXxFz7yJm+<+jr8Ggg(8WZLR@L}q25n%ohd=qlUP-v7wAJsv>o-VGF^c%kPMSM>vu!rm;?zujz8%=Vwn@?#r1wxDh{=UeC~aFUT+%}@h8qbzFsDE{
qnjuEik*j=w|_pOM1ZvJf!}Koqbcj*wcVrRrknolkhS(btFmC=M7_RZ;`kj^$B&T9oCQG%JQ_CfX^62mL6(GfqN*Rji@@4YEuojE_#;Q2@U@xg$EV6z@l5Rc
yclY401NwJA(5D(Vq24(0n^e_6=g-hv=_m&a){%<_C)A_$!5-o>i<Vtj0htG*g22UT2epFI;XQU&79K8o;W8i7E~FCq(&P*U_^<LodRfoZry)Op@<o3y2%bI
%*C_v#KCCvh10CfvK#9$K8k^NNL6@)2cW3Nfsy++`dm%0vX=MZ*{=E&Epk0}cD#C0{X@xU`UV_F)+=<O1|-2#7A774>^@1?=S%`aa-3^ImW2utP`z1WXj)dS
lB^?KpDI_TYBr6}8N})4)9kxZ(i?Si9yrMHrL??2Zk?9rP0H5J>UJYAo<D}zA8p1@MdLq5{EI5<L_|+pPlZ)L{fS7kOoJ65!g51M?|<d|T;ne|#|babz;D>W
0dBf_bs|cxv%6Mb>S`G4Yk2BEOqwHDnKuGzR~B`ld$2y<qQP;U+>jxN>ReW_>tEAN%&v3V_j<d+@nkdLq@}YUth0?AG>_sE7-<H?x(Q=C#*$bYTNPI8O>`a6
w++p`3E>&QZoz_O0@})F@d;h)DMpjzN%lD7PL&mw`8xtJOA3q?rWU$j|Kj$=#?})Roz7f~$OE-q;tv`PT7K3tkqD8A8Amqz0mHe!%f;eld?rKOp+j3rZW?Lw
{0D6nEio)JAE5%JB-7jvvna8tr|6eCQb`pi15%LjlEa;m#ktj`nxH|~VFY-A40i?sW=Kg@JTQ|;97=TaF7FcO$cO15t9}8q-zL%iHBq+!%Ot1QDJ_y#<GKzm
!YiBM^evm3#aL#le()oYh!}d(W_FkEJO(dpK>C@M)bQ8F1M(u0y)<dxetb9--}bT&0F^Ua|607%vz9Qp<CgnKi}stq)oMD0QYZqHPov8SLPu!Yf@p8yDcmuw
tCRx^3xG94&6N2t_MMD=`6~#%=!Se$^lnA?CagK(hsF<0<2D7t?C?p0ZT6%Z-c~sTd7D?lC(`N2wp;Svj0z!C|83Yd#qk<n^3O(RwuKW5+>p7<6FfH6ToA;x
Niw*-7OaW12Fs{y(04BR+8b;HBUV%;JIwGq81hgWssw<Em<(uMdcagLjxkU-nDLxrD8mibB@Hh!jYJ0iz`gg&I>y~Bp{Ujd3?BG#lRo?Mq8tkxsVe<?=Zlgw
McQC(oQM05mB!YbQCtHT7Xa>gGbWi?&n<~KngpQ*EClXcx}}4J<5YlGShVm31Vg?GCLc+^{)I&Gz7lPH5CT3HnpI-xG>VYVVR3M)QyvCK1g3|cdrIjki*MiS
jk%lfJ&KF_$19_dAslel8DGXp*k~b`4UTnM;}N(ELnL0o`eDO~dgGMR)sl{X-cx!XEe4K{V3rZ~dJTyuL5|TVEtD`CWVf(rseG(?0&&9?Z0%9nZhwh;W-r;Q
5@HTx9R@AE>ImMIhj=!-?5B#%h&KaAMInyQr(x>Zk!q)@TP}|i)j_QNT!(}jp0*$yoEw>Fh3XYlC$ndPmq)~DUzkgrklvN2HU`AM=m@$h{Pri(#2-zokpY%`
6w{M3`hk&Be1EH??TQ^4+>l+ouFVm;gOw}uWR3o?U;sedT!3XDfSCmWLGj<|ADDIu#guU~I+|IQZcv`zG5VC-u@qGdE;no|Fz80cO`D%#Ob4(86f0h~x*uW<
e7;kij^BpcFHprV0LV6xIvS)CEc}~dnsn-nZboa<f`T|o+xK;nSA!!K=*Ra*fQr;1yfS|%Ion-`8dF3hBMy*FixbV9`qJmE>Snnohdv;zZWwqWOnf0$+SoPf
PU2ZnXNa58PL!NUhxneApe6+a7=YSD_ms<zP@ORCZ#!OnDAb`<<1dcSvmy`bVbJ@peEzSVXNb$2kFX~2Z*0NlvE@U~WFm4*#EAHd2Qu?|pLyfS!UUbR{PB*+
MfJ&*r}F-nQ$va3rb&r5YgZt=Atby`BRhJ~0Lm(k(xw6{?S}VPuDC)L@9Q~QVmZ*S<f2DQahSip4LrdL-3UJSP8Ja)8sjT8B3L~Z3cKW&y+Arrzr1<P>Im9>
A>b_~%@^^4^-5L+D8FCzof4WW8GoFTN22p}wTfTLj}F`V#IbSIT_HDV1?^ZNL6Z-GF6CC-xWL4}&5Snk8!2!h(a8rTQilbCy1mc2j(C_S{shcs8cf-|NRI{8
KYICc#yg@gU8hYGp+U6tt6w2Zg5Q7g7zCVykoN^4>wP|rBK}!f++DDA!Fue-6~X&%$KN>;bF~L$j(nc`&vPVq1iqL@v0Oq%lk_Uq!yFTd@>eTuC`(CH@Q6c5
_S{t+*o>P=*@wa#)XUca4fG83irSI_)#oc{ZQ2<W`Z|Z3&O?vC9h2C_b*fcxB4D|SL@({a3E)|8)s6g>W`-`tz;Zv+$KNVZSo0oVDan6*gF$Q=r~2K(Biok5
{1COD4<<Owm#F>yiuN64a06p#FcGG5wnVkb_sf|1OBYS@iqiLMXLREK3PGP9l6&Xq3EG_*W$xm(T0{|q#liWe+Na6nELhPK+j!gzkKu?6skHyb9k&ab&B<uY
S@qQq<qgp5kK$EYsE@!+4Ll(&&B!v2(@N7n*9M2>`pR3h_~o#GI-*S3j=F(d6gWm)*V1Uuy6}|yY2tU)s#>{JK9CPH3U90E^t1EU?NnYYz4t4`H+O?EP{uA|
M?h9d*7-Tc>npToL*7A2yF&J|Ah;H^%5uX`y`abs=%tm<p{kSU`;Q&5wl7s}&tV7YkI0=!&eiXnTuy+w7SWcw93orhIISl8Su(#sp_%yZSX7+4L+j0#q?eH!
=hGBI)ut2NLA2}u_y;ezL<c!f$nr+>6LG75n0FKm^Acw%<dhzl-qQQ|l*TSRArXFXEM~cHi5P6%ruf?|6iJ!3jt&%tFJL+`qmrKICUh0eXNgL;vUZbUmoQ{y
6e`d<OC!?`-(L9)L>IfFkUO=KJoPJ%PLG}q-TGRLkbGP%W;0VQ4&DjnbyD*|4e8DTec!l<2%BfFh(k3E8<49-wT@!UZhj4bBx0OL4dxQei7;lP+9G)j`rbxh
L?+4+LgZ}>b*x5<*3siXJi9~LI%wB1nT@x<do$uM()*CRH0HK2%P8n9>n-q_lwwh2qdZ0kdPo3nb^)||Lq&6)!addxA}vF>;~yPl(LBfSlek`QH%Q59d74*8
8`&_ZfK&9n<+hcML3udc6=nj3)ZQW-_s@L#{s*$=2UM>YvkrYOfX;Xfo{|;3ebG!ScZTMP8=3H^NjNtlf9ZJi1~>&mN{_fYigZ*rf`at5{*-Ri3soHw?o$mh
ty7T0r@`)lnJ0r%pw~>2XMVvD+&qA2`5V-x*IH|c*Rpm-2fmQHJCg_ixMCbC%1uM*a<)o09*Uv%SckoMrSTh0kHM(o1q{4Ne8Ok3t^VqGD>m*pBrHD5Z{|Sc
iR03h6lZik@#dI@HpFfv$RdSO5D=nft7o5YGib!C)cY+|RpfWapYGSg({gUnGx&EbN3O1h?w#Rn+U@}%vB^qfZqY(m$)*n5;+1;bC+mVQD&Bcu;Kk_9!WW`2
C6-9<h(1Rg&A)!)&1b+*3^`|{)62~WZQVtccx%~D597i5BZrQJg=s0=u2cVkM@6hJ`WmA+RE<v{JijHYbs+&dmbAG`N<{x50GfgZg#6|2cNWI%&+1E>0&=K~
r;AEYE%o`7oQB?Fs!P3+Hi@?|x=^g`ig#M#NPA;BcPxDb)CUBw)#3FZRlDVwpf>^ni+ssh*5n6#Zs{g)KhM@oCRS{89lK>RfZ&}{?1*Iv@>dexvoiz_D10>y
O<tj4(}XVXn3kdh*-3M&l8)(Lcrq$z7~mUz@jOHz4q+!Sx;aX?pEtPU2QM7Z+zSS;dz!|?r*Az&7@LUm4}FrJaEX^DvtdLk6)=qf6~8*8GEm^98=}HS(KrId
KI>^O&pHU+ZL6~(b0o@TkwBK;;>x|}1`tpGH_TIT$P;AU+v_#@#&5e7{I4^`<ba$Kf({;N5zC8#?$LM-rGn@|;|&0kf43~875Tu)9PC2$=HfTUhK6;hU~sMl
HH{Q4ixTEsqXqcj)5i05@VB**Xj;jfM5r0@$Nlec{Y?XW6pSV#)(-ejZY_Bs)oo=gdlfBy`tKi?hgt{y^D+BrU3G~XyeO)&eVZ(7D3{Q-kB+LM#<#|%oc4FC
A|)|-#WOgYhxQb!(QRWBYZ)T}Hhw>)JOhVuQ;;bk3>Vm{oZF3P=rn?R?WJJ|9X;;}B(ItuVggV6G^zhFW)sG0Hz{o<t#o&&uxsg)8AU*M-iciTb-nN#BgQq)
Ef}=2LoC&k#~*s730u*}-a~L9VPqV}5oM_CX;!VV>xexl0I@Ne{VY<qgrw)G!l~P0-v$w(wyCG4>_Xi}Mr1Cw)7E4rJRlM;rpuxc80xS=LSatwg~%QPCa1%a
9gUmvH_(7uf(K~9<?jcA8hPhsCr+g<AJ5(8X{%#IN*#Gj8f*dQ!_@^7OtKU}q}W6wN|8yZ!3G^10q4>n_)=miaq|SI4ux8zvC^@*p~);3hgWUeB=3~YE(tR?
iHEe!U=YI14y<JK*<x7N^M+oB?A96PY(9S4lNusU{+sV|G7K*<Am*dB_ns;ih`6NF!sU=J9-o;9TPKG_lLwY7G4-%9&c$7SxF;|&YC30Qa=y500|N!74bwLp
<A@1Xq_$kKxgUd1TSQJ_?;8%JUB{0v6EIv}LL}}Avp-*4D6|C#THXxSg7_GJ5n?-JcF|kmKxa1ykTg8xTYBuopN#{TvgaZ*_Dmo3mGH^KR{u7v!p)fDj<*~Z
<mz^J1x4&_MaZ-F{QxkmRaO>u{+g?Me3V?gYokyb#&$*HVutkeVYr|F$(d#({Irgp-fI9MdmTXph81XYB)@{)>#bug%+>1+8~1RWM1i3iW=l*04uF#1GRIn^
tc6O4X9PXUqq$<N_W``1KcR~)I}^+`YX2_p6<6*gW~Ypf=b>WYlb@-c)XpNS0x`HT7uxrknTpc0+5KkTW&OT;SGc)=J;CsObX@e?r#_Cl*Pa;*2%Bh$jt^YS
12Y1w{BlKC&DV2q)yWE(LI^X?W~Nj;T`P_Zk-D8Xh-*ea1G4I>v8@;0jOB=VjM7CIv6ub6Ygo?r9xMRjf6szrGh4|(G#2Usx+4AxsgpUGg6@q*@Vi@dyzR^4
Y9N6pF#^UTIn|{+U0si>iWc>vD$OXyD4SkyJ|B*4SsLz0ef!Rz5vbw0Xj=#50u|POR4~W|`SQV*=!4wY>(`i;GPI5Fj;@1Iy0#ZP!=OUUHX3M_1L>`1oh=GO
PwYM6!4ZavsgKXl!GDg^x7$EfIUNmYNr@mkrbXo|DVvGf3F_I3lbGZ*E5CEzG%wf}U|G=H=xOnqpLutJN#e!<!eQx%3Vg~meEi`JFre7ED0LVTR2Lqt;cjv@
&1B<w?uG-DQfL0RftVB}sTx$B2NV<J6VFH}l{@L)&lu#tSvI4T<lfzj`(eGq@-AqY>Ni1X61~C<<OB>(=a6`01S+HRAJ}3stctpZ>3PPTN*Y2s{K@|)@s>5S
$a+}*ku3){b=HL*0KGWkJaZ`+w@WFp;FzK6xD3VpfFYS1_p5L^$vr0S!oYqi)YY7OsmN035TN2&n(^FXv4)GMzKq+0d0I=`P7g>_%=`uAwyh&!b34!^_flN1
^dDwhqiGi*LQ1`YIBea;Pbhad_2?=eJuw^@Uoz@p-vh%~lXQPi^rLq^I!7s;dR~~wT{li11eOPiY=SM&V~qP+sn*>uJ8W9L+23QP6y;(w&^EACHf)Hk3A@mx
uGu=0&{4y02^MlzO02-m(}xa1(?dcP_ZqX55?1{(6^|)NjgDTa^UF&SD<vsya`9>XB}KYf)q5U*wVBPhS(1OGsYA13)<tyGDa;rLUh9;HM#a&nEmj-r!210$
M0#yIvWXLGI&s*xI4o8G9kz13Y8#{TtT%|=Q<4Tx=W?sQx#ZAaB9k)l{-*GX4DmGH5(xNcL3E+=iHURt{DontnfPQMR#-YH7c_a0Qxx1F47)4iZIZ1<pMKfi
m*2^YAIlHw5Y^TRCo)<^04cWM&l(Dvq)N;;3pL7=d~APJ6%YX!_n_YXRE&4sJz7<B4{zTZw*`v}P8=y0G6T<_B@*;uYfibCG8Ck#$M!x#&v&L&p2_spN`2)T
rH0a)<9LYd68kw|ymULq${O&Nsf#u6jDA3Jx%gZfzR?#83VGBfQ?|mr7AK&DN4h>WpMqTRF4$dsjxydA*#NrpWs~=7H6Ot2Nig^b{9%+2Ba9|*dISb2%)Q(W
;Q*MJKFeuFz$@RKs!+9n`J71ZdeCBI?B0leu#UcyrRJGSVmk?j@}IfrhxqU!A`gYktyaw~HuBMP0ZO7=JP_^Tcb;tCPh|k$7^;=%JITlq7+-mj{S0<F+Lpt2
v(wYah;0!nF{=R&>v;;^+N!Y0`e{hb6YB!3L3uI1VCo6Llg)Nzj10=wUJrd#%BC!2&jy&>|F7F_nwVrMwIO+%1)xD-eG0i2<9UUwCo@f2zTr)xEibs#+<#|-
b{SHqMv}ER=uNYzX&f4wy&FhXG($6<BztU5bY}r}-?f9=ErN@}E4hI1{NNB9@o+Eg`OksAwoW`p^lQ-|jW&w1DbS9Z?tNa4Ar%Q2&-j+le5GIa1k;Qm#LT*P
p9K<iNCt!upVqQoNS>mH#z1;|Nis}rBW6|1Gu6E0yr%vS@V6?=$n2$p$qDsM^QL0q1FUT^MOZ+At%M;alc|>Iw$64ATEt-_h2K82sKX1_N2f6@1(A0HE5N?j
UET$}XVDpMF?@~Y`tY2y=FstRcLfjwCV}KPVkEv4$N&eGh)Li8S|fFD65o;lLmNv+6ex##3gCk{Xxr}=2To3p?>6G38dCY;7_N_<;vWgzA$=b1QTtmM<Hbfo
N#p22d9&-=+PK$eZ=41*bY?OT61{bQ!9@-9f!l9Qr^NP7jyOgPc+tbPXfyb|orD4W09^UHDCybo#2#_<gAH6Xo~?9FaI{-|sV7$*y(o_N1k@zI8?sB-1_wy2
;ti|jIU3Q<uYY0={O8I)wYT|zJLlMP%;ZzoR30+a(6q$grWj=bCC-Hoq+T<E?Hx6O_9uC4Oc0z96UP5K_@MWDqICNOyob=>A?LXYQiSLZOi(}qJo@CW=h?_K
!NfJc+W7C@<$>>?Qxk+VaS4>IsFpZ44*~{<3x%cUrmvX_*F#@^gQC>wBV8V!;;H3;M#DLQaS@#WlsZ}SBe=c|dq>C37CLjBF{12@GEk*#^$`HtQOz4YO)H<!
;o1<*bZcyegeIH1Jn;>hY~u8I4~#!eTcsD(TJHH!ImX*-X%FB_x_+*QiJIk(kzDyoRalD5jY;a<L?pmws!+T?M(aliW(?{<-q#7HIUI$o4N0f3ua>Ng6$tYy
4SR`PZ8zEmqiIB2*bxut<bhKoRy8cEy6EBqw%HPeuqjHsJ^a!P&Qt@!9rZy!*Vby=ZLq0~0fX+PnrqMkjZv<&j|R-te*bc?sbwqEqO7u}EO|oK!i(>j`w=)5
Zt~pF*|NyW-KYm!ciruZ(VV={vq=FSpB|9q^&KUEEHs+z`T-&xt}x|gz~ZH)$gb;yk8C`yQprppKkIGUJ|}OD!}nbF<X9od2zVZKUYSwpr4CCTKs8D#7Ff57
pE#$>%j1u()5%s&Ysw-y@R6o?D>Mw$&5F8!K^uV7SYAe*p4*jI4C!0i$~Z^^c~hsHV<6ylV#O^!9@Eni$f9}-G)&U+ht$SUNj6;0Y&ts_3gcj?8B~TYFa)<>
3uw8nAZOECa+3eFC_6lQc+6nRn5y>5l9NNZx+h!hRC<zra-v(KM$~z8E!a8F;tX5TC6lu=R|_chEz|{coQK%CjBAX{upN32aM!R1Q)6fh7~(jPxKJ^gTKN7#
uOhntbjQIB+!o7zwR1b7glM83i9_hgt1(8DuZT-rBiXuZr{|WD%_hkRY#3MNNy6<->4I{^*>(ZEprJ&aJ<jUCJtt!fb38upWh5u!MhAngKDtb(U+#=K*tKLL
<bs?UQz5narwB4vtAqk!fvgH*VFY|4RgEdt1+I-XI2Go+yj|tARLDhbEV@^>ji(NxI0Q%(`5K`p5fDA*Q8mH_#pJygqjlwqHqYTQQ&#F`l4g>G3Lji|V>!kS
ZpTKrcdQ|)MqCjxHXhQQ`1|@b{M-guh7KLckezv2@_JWDecD_90zr{Eg4*stCf2OcTUb!iR`6tlptTYgi!?k}1}wD|3N97GiODVHn~S_BCTq4LTyhVrq4gvU
zYp&3#&FuM2=l|{d11{qB8PEYK0)-IIi*Jn7|Zqf&vdQVzPw#ra%Lk!Ho-QjpoaFj?N`%Gs!R<ywRKf2B4+Z%lSbofWf_-|JQ&0u$%S<YYoy*9utOcUCJrv%
Hz8!Hsa47KRt~@alS^h-;BKVqw^7vtz`Xk;I*|Q#|2@%K)Oyo~jur16CgySgpmI=E-&`krs0I)>%fc5M;eoR#e{D5Y*f`L3$5iB4RK()R_)9ker<oeX_Yy1y
j=yR4p99s~XJk)7AC2JJEt~R^6MV-E>&r0o?4A#MwyvOaUJ4wJC`8&vJ;1!YW`_qz7<{uf-l(Al?J}>}i6%sZnxY+|`iTeGCTn9da|41Hz8or3G43>KNs9kM
@+sDSG8Q~7s;TvY0}CE>Yk6~TZx+xmkC2K@$ALk#?{n;dhh*eu+D+Y^#J+)*i4*o}tkceoAhge`ft)rOW<OY^6KCze1s*$w?aw9}Frz#wcMamTYDt2xhH?xk
k>S7ed54KrH721(z54GUO^GgFpCmN<y6+`};|=eu@51sm8*kba&aK@iQUiVRb(D`8au}!}Y{O5bb%LI^i6vRd9Y!ce7us>fhVSz%7&-UKV8C|>M?~wMRFybj
-9rWSE`b7t^JK`}7#N)NSK>2;I4#>5$GR<p9(4|@<P?-TFBH6_UiMZqs<}?Fa)eM%aAvTV6VG=45Jvz1BuPz;S7LeVu)g0CZRhoU<x><-Aef%1`2R&KPPv9C
A!78p<C-SA$=d^$DRG&>(nG8e^wvpt0J9=xJGUH1Q34+t3btSlpB0gIP_w#K847+m+xUxPK9YbYk~2&RLM#8vA?4;st=D}^7}85e%Z)rNEnfF_U(mpL*hrv_
A1i32T#}J;sT?aTMCQ^7@-t6l7|C;-P>tTb9mDO_mjuOaWI7#@U*A5_h}q6B0sunHVn<(QP{lW`UF+5%80zv$$#_;(X3aa5KMrv=_#F?1Tg$qMVb;8A%)q+v
fVatKIQOG59UvctZmD$2fsM<uB~#jsqbQVF0Y!}cET|=3rIjuaXK^WAQ}l&rWSbKMEr*Ze<2@%Oxq4PWQ;9aaKM+~w!=SiEffah{6NU9pMR`c9Uts?*d*LD&
I-huPK|89vY06q_Ik%G*_(y*LaJB9|lOZ61Vf4K+?I~}EhjEq&k0tGqV?J`dR)<_DDW~4GlXSfg?JTO~R=c3kb4wKqA|w6=Uo`bnYizkA1@T*<C-)y5%hM#(
vtreWVjvoPK{8-{*8dm)it~nxz5{p<Uw1&MvTatyZ6kEVQE(cqp6JJ9u?PB#G~42y5#NpU1pkB&3R#hXOy7J<gaEu_0RQ!wq(uzu;76awEDKlH%=>A4UI)I7
>!3DqwD$-YgGO%w$<R)|wg!hLcOhTikC3J$YE50c8x+&n+)R`(YX--dQHwST5loUik1PPIYK59pa_bBqN#vGI<#b7a&(#C}sKN`D-!!am*!Dg3T8uK!uTHdT
NVm)$OlyvHBF31Wlqc@ksP)1<WRHa<6v2Jhw&#?Og$4VGG*>=a_uK<99EaC8Ow@L{3k)QC&7ex;fIt0#f(vZwgrXVB)&0p(UH7j+34&VmqI6o&dHb-}Zub<t
ue0(d@Z)XqzYr*kt1d5QA}-k~RV~8Z{%}NezK=S0Um;Tfu>Yy<OA`QHoD^QI6G(i+yC<CzaX4Y3JvZ-SzdrbUb)$1PoZop~9dkx+hcV}GA4l$svhV8uF9m?C
EQCbMV^|DdVe~h?;6aK=GS7gvqBV4S)-OUr5fKvD8qNJZ2rBrjM%(fv)$PW=MMLauB%#}krS{aJ)g5QcZuh#*$8V<88qsx4Vo7ZcXLn}bMgO}6AwrJF(L-9r
U9o-xU04C(gi8Uq8xcdJ4S^aY-!<o3Ry!zF<jkHT4>@{ZoE);UYyVz)0|TnK5WC_M1tg;Kw$TsAW5T|6;(uCOM9*o%Ey+^!1>PFmd4II%{-av5PKXC{oz+95
Z+FibYjGwVB`&v}{^&?!*Cf}4OiKHg%`c+K!ehnzRdWD7*}xgjP-i#p0UB^*1R-@KJ7(0YpyV-NG|W0NPl|A{e^TVP6U2)d=^gKNbku=DzYA(C8F|4I-Jh8a
&!GR9I84HOSRT<|ii&+SV~UM5cbiKHbR8UZRgec!VA%Vp`D^m&<3S|Esc~WCop+*%7j3Ex_y_v#9(`6TK;&wMK{x(ov8Z$#cx15<hSy=iKIl+wDlNGFkxo?V
m6_KY>4N4d0FdVCmo?(ThK_8>XObaIT;TB!7*|0dl$Y7ViOj^aBar=#Ok$h$Rz9r%r^L~DHc^}ns9&9+CgCw8gG-Ump5~XJV@qW)nX86D4b-pqFvkV&`*}`?
0L2@4vPTb|!0wyZ35rv988~3D%2FvsUNQ-y=74@Hjdte7zQ80BcQ1O6&q`Lu3I!sB=HDlxH{_c>@AX{<yKyhfBP0EZLmS;*O|eWX1Qk~}p?tL?5#+!OA*<@d
LGAFb33wNho;@rYwAV6*WXNX12SF(Nb(#m8T~D$y%Fko{dnN=?;Lo|0ur?UV%IyepS(L=r_$NSkHrA`Jk8{P3Y!B~t#L*?sy8R4RR7>~f%)C??$lS(k&u^VJ
eK3joKXmdRZur&!d&~#>u+y<P&y2|MflfW%lN@e#k`CMubKAX%1L>JV?#Btn9iYzNEt}#|veicuH}w;RMez4GZkLW0?gzhT)ycZtw~fz(Zddf#Vm{c8(x^z5
fhtW_1J&vpN@-_VlzWvXjrT-^h01)vb%jjjvR+TW%li;>hJVI6AA!%eOO;6Ja3=*#V)Y4?CrFg6fb|LpkAP#`SVlxq$A!k-j)EVOKhpt)eEj#1wOn9cK)otE
x`7EGyF6f}%eXf1oJFIS+>?YvN~D3{+4mw9(<4vm^;Xlk1$nh<^mPUEpC@=rN$usK3ex#G@zgb7TcjN76O@79>rO&PFRQi8_avvrEe2_9Th;Z4Po@;IYqM{j
+*mQ%dk~nQ&$>D+?KcZE=_B&la$GNkVw=)Xtyuc0tz2Iv!~!<qxiHvxx8)?kNl$a#8>N5}7Ub+gzehvQkYsf86e52cXE>OU`{V1kCj##LbgD+vi{U7b6ILBX
YyJ1k^S^LV4{-s<>2##Yi{JaVF6LY&{y4ou`QluM)*mcNR*PrM!1Dn`t7<!Y_P@SMfQFCm&)uDXaoaw`oUu`t=X_uY+P^4S_tnv1h9wgZlRZ?BJm9;rEfnPB
&=<52f2Y8x^_^@sU8;)`b2?hn8|&&`jH{=y<xK2ZTAdM)um`I)9y`^&V$m9>11h|1e`b`o0G3o(M~x8zAD_4YIDusT4NgNQw{&dc7#cJ$F|3p+uvlKL$StlI
TY|o=O^CcNd!8@I&;@d2#-rPZg;+=q^|5#m1o%TI*zARQZQTdA8pEH|6$_$YPA#~<C%)kqx0TS{omq3@t^Urp_Y(@t0)q3aq#1pv?HndjUfh3V3s@LLvv?Yg
Y{L2`^FTObXEM7O5xdHE^~BEpJ$dz!WfhqZ+0*83HK&RgRRU`3PKoL+(SA|)k+;j&GqCPCh{YtmUVWD1bV6MKQA)M<d?G5lv3j|KE0Ik6S7ieDsVQf9jPuDY
L@Hr2)L4$MvCbGhb(~_`B=8>lV4lKZCNv4R&~{BMfnLWs2I!17s<5)7T&)!{o_42zqK9vVa4Hc>Es|wN9!L9u9%{@7%3w7Tx9O}Eh>YZzL#PM?4oa%r0=!a|
%Nx_x(#5l+as_C@5wk{mJQ;c#7iq^iRh<tc^V1~c+p@nLR33ZtPGdYPnS+F_48$<&TE_!>%HBJ(Aan}ZNW#H6`S+cf1sBXS5qFm+DK7W}hXUIwH;(f3My_C}
4-S@GIw9n{9UGqBK~Z!i!xd9lrDt|^BYZPDobR;Nobi@3c<db{==Y$!5{1F&YYYOuQr%DqmZR?bApolcJN=nKXui)q7Ul5s$I^5hyB~<?NF%Y`bh6Num=_&q
%iPC^JetoSUWNvjOYqt`XtEeV<LkTN+^G#iP?^_-bTzfXoyAXE8fb`lhN9>VEl&3tvM*1v?HJY}DI5`b^Kb?$hhPnpS|uc_06Fe$re!Es9xP3;Gmx}O%Nf1X
=6LZ%(veJaVk)o2whvjD`NgHXR8;C5I(4H!W`qctM(sE85F=W%jVG;26`SJQDGcMSKItncj!^*ri>#FGk-eJQ+*gZ`m;_v@vgR0_qJOinqUWN&RJ``5Q>N~s
MwmxD#e8a#0n407g0Fs-I_OJ73Sf8>q_0%rqD@Fi^S;P}^SW~L9KHQ);$T{)!W_C^8*|12@LA$&$ES0lF1e2GWKS0<rW3YG^(a?pb9kNgGQd;**WE?zhuOjp
GrrQei(2+NiEIJvas+NeFKN#n+g=3b?*cZ@h{8FW0E>=6#hcMvM}A(8FGdtA7yy+u3Pomae0D2riwn9_HsPsAag6~(vw0c!$%lw+Y?5+C#F4qk9e|9@W=s$u
zeD5t4sUG3Pzu=;8Q3>u`x=D{IM;}D#vxdply7^1Tu!`P*+2$g4SfQyh4^3)*zo!&!J?n?zI02gbdX`{+xHGsjOJ^-n~S`b2O*0Nc}g8E6#jnl`pYAvkDlQD
79jGU?Lp^=2H2S(Jrb3bSF*k-d8s_*-ef+=5b*}U{%<J1mN%JTA9lIBfH$X7h$9P<Yxe<~tKMh}7KUOEY7b2>78=b|q&NR#sOq&!yv%5RzHY1|G~8c>O{Zr5
D8r(&S!zCybr1a`oA<<YHJVL>P&jo()-O-=JzQq+opgA7Ri@j}V$f73Y|2SmG#AUNdijH;elbWQkrU(+dx;{-8)vR4VcrjL&U?7-m97CPJP`-VKD#L@tsHia
h6v=Gw%yM}4A_sryobf^QBzoIhu0-xY@;dA(N32sQuuoIeh4PIGS$aymqdNr2D7C%O9{0p8|(gRmeHmmS@9^jnbuLZ_&;KYLf<PL3i(}TB&F>FAE*QV(<u;p
Vs%+`K$IiXf~(a_+cVa;0E%r^YzeOX4ghVez32rF{0_NNtC9C`GU}^NnN9p6>_OS_?MvwD1eD3-HE8osD`wrbA55aO&g<^kDe7s^QIJ$JJb~3n{fOX7G%;j3
GPfUV4$`Ihjh^IA_Q6Ex+;o_HEd?gwTWINAY#y?R!tk%@jELFJTf9XnD5@)~_|(~kcQqY~x+lB%nK;9=8K*4bfbuL9WI>-VNE}w54|?r%VYr?_QGn*W8z_d!
@htCt3Qup>Z$2SdY>Lnxd+K>M4WNiaPx`wzXiVlYp<_^H)H~R`@LQm3vj^zCeN>(K#6Rs#1mJ|p7#oeLo2{{HZ~P<H0u%EqwEk<KC{942f(<XityLGzyA1n6
Uqh(@fp!^-<vO8SiJuBQgp)j#{XRSuIS~5a+-5q+*eC}c2V;18%lO{kwjcKWS4>b%V_zTjg%H5r+0FhNyfu2}`9~}360@`RbBv-ML0W}>ZFU8wzMN=@&@`f8
O{-oiwl#Z2GqvDPB@+7YYoxPuex`L08qe_g3JJ7An%@q9>DzxNL(%g^=6<mWR8eP~;*lUxSZ^Ii+2dpf>SFq2k>_t}SBRx>QLI-WY@uwx?N`7+pY<wkv7-X(
bf2yu8-Z>85|=yfAWNcQ5#(JeVU2XtfyX6g4*DFpD^lPn3SKI#*49$cU)ozllDq-Uh5g1wx!5{s%m~`Gd$0d8;)r^P^;gj%ANy#aYOgs3R3l&$33~h+xj911
Uo(!w$!5?2o+{|&Q-r*c!Y!p>1^fYPzmqh=)z$znU*Z$@xzw3ds6Lse6?Qr$=<;uD*0>vf@`V({pD?o<e&o;zvO-#W$6z)M#8Y`}-ME-n?ctPg7p%ktjw?qn
HxvYO&q8?n!@i8B!E!7}-DU;I!x#StYJ*?6*B<DLtl!r0wQQMWBnM;gU9Msd@AA3dPX%sP^_7Z|fS_8yKouu6XNRPl(uq5ou$W4cKc7|@)lV-`%t*<1SuC*V
+Y@q`Ux+bJDzR}YIl$CPRpBG6NjWv8u>_oaKQ~)DTeRCV_VAT>X+P4hOB<JLAD~RUVNKb5v2^6tIlh4?fC!w~>p~|7zKe00RyO}jXZKSCfagRS_?S2!Pt7TL
H)U-dShTi)XC~BT)M=t#&!mS6)2~*$Swa=O!9aPq%gjK7bwphG_-shkEu%pM#9t1?W?e5nO1^AI#bxzVu$}(N{?z8jZtpJAFe8+!mMD=e^DAe<zOv;AARG2{
b86Xoz!F|F4V*-HCy(?luNpYY3R*A)5Q!lklk|GHv<H-;Hm#sz{fyW-KTt!*HTJ<ow@)}9>BIwOE#qr}^_ioXYy8y7n^|j&C%{|+OrdGprqTE>I3M8OH9~_6
Bt~5*i)gAWl38Wek(>+gmlMp<QrWo@nv?rzcw3_`1J2H=rpG@C0<cY=v+9zqw$nLbu__SSD9XqvcLX!|0Iks?Du=uSeh5@_KSFZAL7n;;EOQ%+9T-bBHDJ)y
1vU-~2Vf>7!k2RjoSA6Q4C26k|5tZx!8hb)TykXwrg()_@beK~QmbpzKZn9^H08Rfg=A@FUBe^Jl*SEk!)#CsM;iTj916Xo*0|z05-tLqCK0C_!D302;+)ph
6-^5SJoUW@_j%k@)1Q~Az0@4neXk?$wtDlA^eX#5Kh4)&z{%tUB+zP9R<v^eDaq^=7MSj7o)?Ua=ruiz6!4uD&5t=vU79P>^&vSW1kz6HS)k<zyatV(K`Si}
hcn!0aEx|CWgV${IWnL#=$+%T1Lma0e|LMIPpIhhoW7Jm&4<3qmHOuN^PuV$)@x6c(nM$5*MAR@8<ridA)lMCLgbj&vO(C8>MS=gq}7m8BV0p!<CO_w;SJX8
;f&rb+r5XXWcm$J<MMePpW(W}4UM>`P}8$z7+${BZ%IA5s1&woC%d<6<x=q~oH8qEH_>v?0%D@MrgtW{$(p?wk0xn!Ykk9%u|B8lg^|7;YIB;GNIRrpr*b*7
{+s|y-PpSw-jgP>6=sl$cF~|Oj`^2lw*Fo4o`22o!XHQ-7=b(@Rb$pD3^Q=$fkccL2M<d_=xDxHBhH~ln4QIed3P|xB$ZuUgf*Dp{O_0+bcDzy%mA3}9$d78
DV#2Bn1Ft9HQ{$mIx(#f>$ek2p2icPr=d>*X@e(H_DqPY+4#dArKqz7l~tY#VaF5DA6w(j#(K=$NdqkaW(G*?WXW_A{7fnc%bx?-Xq@>TUxs#j<NzN<4D8}+
KFrF0;H#jIUwPH}MByG*8M~FA+wxHcM$<?fdP>u^to&2|=cC-0@8f>o-V0EYr~n2-f`v`62bY5?o<i~mkpk3A<<zJ%Y93?R++2(7Buyy&5y3~p8|%4q+x+6)
ps{1&Ki#kxmvl=9wcGwm3$XDqsB`#~C3q(=eMsgifevwav}Q5`ed#@bxV%&V`nhRuO3tr|0UX@pAF{+SqW{#<mo5(o5Qm2Si0C1VJq}bRp8SCg?@S5XVJG~7
X|Mn9?Lv$1RF{?=nB1ZA2<=#gX|9rUT~0MRZH!}RCtQ0IG3d~o_;KE+%`?)XOIycSNnqhn(f}*Ce}rJgpCH*J(K<Hf1_=4D^2?jY=w5u;(~~c+tR>(dk0vpR
hLx+7$v~82xwrcL_`(qrO)`i)ZBC+2rNe1&pf2kD$<RI;=JGeKdllevr%M{=RDF0Ox^Dh6l<6|p`qbYx@=f&OE*hTu+}N}?83g{<w~bFs9Rx5j6I2?cGN!g*
E$lmt)Nxnji!PEZn!H##xl4aqQi`G~G@pOfQ6iqvO8+sSwO8L>3YlX;QDZuQjXbl!;`Ua`i)-dnC?LGDFB1sYlsR1twBNG7D&e~FCtf-<b`_EWiTD_|u_}UU
s?UBphR#@xPqCh0h$df|7?d%3oErdU;XuFWuh9I_Brdzt#B*_>-2jYVO8Wc#2^T*+U)b;ha;Z}RLzaYHh*!J<^*x5pxHmgE{k|J2o;{wWp(f44tAOIA&V%~@
K+*a_dC+}ph15fq%vALi?=B$K1wIQlW)=?E>%wu)0<w7lvI!fP`J>Ce3*(g^D`6vx3S#OB>N8!(g86ogW6Cs$V8^|voeob4uY=pBoAN5H!-h><?qZ@})i$dM
U$VXm97Z+G4Q<=1@gBmSb*~<L0<wuHqEmKgt}ZDKkCfWnC0!#Gp~BUphf_Thhk(4<Hae||TzUntvcXTrG_7w2UR;U`Pmn9_vn`*~QMzDf{)`GJPA^qOl;AYg
e*IL(H=I3=fucfYm3O?>knd=ca0f6Z^Q--5*}4HnhRv@fGgF*gU4|*StUmi>4T->=*d|*J9k7m`Hr!q4t%pll>ZR*g!6@Orbsu^_T`LAPjBLNY_2v%vtt~Qz
*L3!5ph|W=J#>hj?S@#)1l(Rzsc^J19(OCbPZ$8%5*)?%)LhQWk{w_AdtqVgJthL3n}AFX)8a8KtgpAa+^5vn2QA=L^W7#(S@YI43F0ny8!63;*C{k>D+ptB
Rj8KheA^;82Gd(KRF~+e?^iWG^g(CFev{FI$}OGWI;jFlr6z^UzCuzBg>sM7Q?6khXxKBN@y6^QDIKfsC1%oD40S7oror~uUG1~Y5hREbiLkqQ9UJd;gYTsQ
k8j5!C8k*jTr$T#ZM*b>iT2}gnthuTmo1(^5dtSxA2w617IifRt7{d}90F~6ubFm|9Vo|7kr~!vvb5{Au&U*$TaLCNmyrE>0T~>*H(ih>1Ry|MhKyhIY-$k6
VbIX_rf@81{o>u@-7Pdu*e)fa<fPZ`DlR3c_UCeCUD|C@g47x6s@yS_^kpTCRFawUM=oLSt%d5EWe)>Q1E?oS7Rm4XY5TzRr`hEpJbUr{Sw)~8C?XMq4h49t
TI$v{jUCn5q`}1+)2cc!Ll1z?*USTv_EMNb#zw7y+-It^{fDY-!+g+l_98Nc2r!in7tw~?D#3Tv=>%cOn*O(xAA5}k*V-o+eNCLWVp=)>?4v^YSquEoAw$)#
ENtzb2kW+{HF!r_1M_+t^$IyGyjz0I$T^shnnevjiyEU&<#p)j3m$vNP%$UL!66}4eV<!-S1sNwPLOMlAK{5qe;KBY8ufXN*{pC`#qZ&WfjyO3;qq<&E|#6&
7{X+4G31#B2f9V`XK$`<h5ZzvsX<$++;ep3Eu7!Ffv<gQk{v+Kd|~gY-tjZJw-E8?+k}b-b<1#Ko7n|08}-wIC}vUxy-<|N#-9}cx#BayFON>ew|Tf<x|Y!v
-FBRN4fhO2OWp^98};GgCt~fQfXCXK8&y85#Iu`M%lJ0Ff^vL43S&^*MuWKtS%2N#jS&flRd-O0WZ|d7uUbaiJibk`NHBtk1(`yduc4lQT0#@K(kF&TIzvDt
zC$8NN{n#NK+utzC#ctNKL<J{r~=yA7piC6v~gKeL}W#EB@S$@7~K@QTp7W!Pe#phtl6SucnT@B*NHfYQqAMFZs6(2<kq)8;N_1;M6LKo_m*%8qqIhl`v#*k
jWX|ahd2X&M%JB^z|3+wSv>d^hP5106a3?l(S@701N0ORB6@qA<WT{nKqJJ8sH%+yI!lWZrBavNE*cOh;*6@u3#w!uB_w0wo2Dim^D68`3Z7xXVnVUJ_}}?K
rqfln2SxE~E!;We<GsD~7O(#;n}BoJ=aD;gYy>M=Y~%Rlmn!vWA3knJW<b&+1&}ws%bT?2LELv_eIF4y!M;Zy4WLu=)UZ=%p11%~oP@9Se;D!!qJ0S%CRK}Z
&CCygi3SFT&d7l*HSaivimS#L-O*Ik+&lC_#WT7v_Dz7^vQ0)T(?A4Ju1HL{yt@sTT_{Kn2!ev@TLMqi9`aUW6$*t(_VE-ru9CXv>6dvj@QTEz{L4+CEfov&
a}T6nSB7}#h>>K1WmN$3dSII99C)&c&HYZK0}LG(0b+zS7VrN6JLZu2p|;VfVN3mQ@Q8I>&r8m@X<DinA+%XOgSC>v3Q=hIblLS9LPSH^2sn-dFt5V<j)A9A
@dsuwVgdNlKAi40KIDp8-G8p_j44O36aFP!*(Z=~!8|X<w<%RIB=MynwE`_{%pHz2e`s-poHMF7JOZ*3t?Zse!9yHL6`lB2tElU0VXj!yGrdkqG(ty8&f^wr
<%=~fCLhkWhO9HP`0l@_@tS)pK%fb#EDZn<4oAFj0%~D@KR5r^TnKNE@7D2(e1z+f@8U85Z_K;t6-MdT?tq`8Zxc%1Cm%Kx8U_PsR7BPQuz1dHs?J3qtpv@0
7F!YWgl}?Jfvw9av_Om%g>^+Lf8UU`FbUVB%aT`e-St%Gzdm^WPCcFCg(rj9KqG9<3s0VD%9S)Qh=|YascC20R>328)PAqf#K}3B_6hl-9A4W}sE)7n<6js&
F$}TWbAAW+cNWulQkwNbpd_$HJo{vCmRRp`Ly!2A^7yK#uft_CX$^(z-;SYm?xblWt{n<I88TPonh50(bpa(-QK^{_NR8>n1l4q~7ei8;{g42&#`h$|Kc7AK
^|qkA0zxNXbUk^mX-UkZ77nyHu|c{JT_N5TZG$h33Fu8bm0T;4!(_#PpUd8ymNsSZh(4`{TEx{h%(SkXjiMZ<7bCq<@4A0~6sK=sx7ZQW*(?HHgRgNIOf+#>
uV_<RzYD&aD>7f73FcDKD5)UG2@UCBtz|Xx7S5W1lw+{}+!ZfU%tBSk(E0NF@*}Ec3dp(zQSHoKIsk>yk!D^7!YHaQjnz&d<O<Wl79FgYJpTA>eBQ@@_SW*9
ma9>Etc2LFVahXe`4^atzt6f`ksgwe>Y)+5tNECab`ZuC_aF!wquI?tSxJ#x?V`(clmjIZ6mUg>=hoh=9*n2VR||TH?yLfLeBYFK*B#@mJga;-nvKfd-wsHm
tD<7W+&q%3bOqrS5%DO>CD#jF@0@N99%&5}zX(p4WxYv7L_srxOrwEEeF;ugj4$xn{7}F8FL;5RL%IJ`ka323m40xi1PJ=_%*42Hqf_kNoHfV9p8hq)2W6^^
9hwaPKw%i^S3OMmJ^F;jur=B+lW#XMr8%#I(?#ziPx0i}GV2Rc*$dt2b5fqJ*&H`^MT9crPXR;Q>ZD>gOIhPi5x~en4YARRlGtw>ZytsCBa2+d144mo<%Jtk
G?A*keRB$-gD_yE;a6xyl2r7HIfmVL6-y;0=C=+tK^E6{?E0+hV9%zuUV64FNK*k*y+X?GiY)W=&p`ASFO*c?5gJm{8&HUVN(_dXy80lpR*V_5e&z)-kosk(
5`S6#uYzE>MUxVK0_x&2XO(n|84-619hfM6UAS<qX?_%*Dt}VH>Kj-bb(-|w2k`BJNbY01dM^eu8fXrK&;Cfb11?rwwTXiIZ)oF(>?Ji4NZWMnlY2)a_Tt7(
uDt*aiT%cR)xcJsIFbnlq9Q{)&`5CjlQ1fi8~W)hre)c}UCzy=oKq~oMVNHR>wF4dtF?8Rt+D~+r8KhTzs4jemRXyqk(ezzo}2t5rBynL*ej^Az_^v3%X;~Z
F(WxLx)_d_b?d|Q-~u{CP^uqW0&)DDy4z8ve`A)khklSX<0lgZ`hZM(Hg$BfSz5qhj{qdXK_5EuTHxcGL5_!dmHgYos9s_ONe%VRUk|=>=3Qjkqz&GlU)k#(
U{Z3p$9XdfAkea6WpJ4##W{A!L#OM2u12BV6i1S}u-bzO>w`<XmW*CgaRbg64jZ^4j*Q6f(_TKOQ#DPQp^)>LtCr!q<|0ub_mdAUbg`K69#jFxGW379L&B69
fih-L7S^Utmr^-da9!#7=wrZk?^$CTtpryi77Ixzk34F+Ja5lJ`Mnsc$BhFTDnEvEczhE~ApkubO9Q-9>+8^%5vMpe-trf-zLQ=k5f};6^Y^hai*Md0{<Vz?
0iK2fW0N*B@3MNa52izS^K1QEHrJ-~7aPl4W2{0|PUK^{#sL1EAn45=P?%OJq0y70b4)@%qD)7H)qi&c=df#;vnrw}+a>qs;5?w)JBK*>Kqh5!;D$%?8RbwU
G{lxEw|h7#?_dmLnAdBE)u4Yvj(xa~jH7il?d{#(5-O*p6@AY`h@9t*p6^iHlO>DWpjRhh6}$=dmlh+p4($YD@NW!a#MUn9EkEaSW0TKE&M(zJ5(!;kgbFa+
8|Vs)O()A_)zK?QasS`^S_@DeyZElOhC<)7n3h>Dm}zdj|Ma-SLrX)mf50w<PVa}CqV9e^vf`z>o67Oi;(;%U9|C%ED?X+DNb7)N!~4*4cXRvmH<~@{?;2eC
jweO0L@%*gFLFB!{yI2PiHVR>?^WH{zfH8|Iux|x1s>_ur$$1$NbBK`P<Rm*%;wtb!NSv)J~a@HfIllw5^uU;<rl_Al|B^@uwZG;+w!z=&697^<@W-R{FNn5
B?TJ;aOGTNJI?QA(IwN#rpC|d7j>rS&jnLsrK$Mq7lTtE7ZFo_ZYE9UA+zFZEmm3#>zYw21@WN`qTtWrZoSu(r#5QFuuOrlY4=>6Cp<ZAmU^Nmn~+nYPbV{W
=$58cG=uiEK+gd$y`zc+SY42T$iR?xNkMl%AiBcQ0WseMu1?A4x%@#PzKNp{ZvWj=r&vbC{O1=Hn0?mpSC+HdJ=Bef*Hn9*sohauJC<5;{B<8Wybk;ZXfO7l
%eA^-2?~aELlm292YXDFmxXt(y{)`5fq=M*E%eRQeiV6Q1dwR*Y+NTc8?sKOmq~^%ss1iKz53zbo|WnM2`(74mMgiaF}%_~+|RP71QV5*P@knwV-=44_Si2+
d-;(IbbO$YXkgLbhDGfEuU{fh%-9N^D!m3^U)4XXJN2a8h{;y|0>WFx%!fmV3kUXP>1&j8GaR*YTvmO<&&ZgM66)>%!-6w8zU%1@i}GZ24p_x`I2glq1Kp|q
|37rII9y^6v~$rrlA)vlcz~+C%XvtccG{?S;Q8ji>LRSOP@<z<-w-KHL?~K-zM~tTzxV~_cZw3bu(@2mSK{S2$XNFe<$w;9-bL?Lxth<@O;BvyL3^%`b^+{B
FZVf%bPd(=W9}dU)~#HqAE2*-wj};uCg-PXaaA7E4KTkbdVH<1gekM<7FlzDD$Rxdr3}23)*K5jSpRpv+#+X9r8s+W_a+G$xf?3d-pT|rvm`yTk%SCFM@Q4P
;g9~i!9q*i+q?KuO)D&W=(#8R&m{!V&r=!ZSKecg&;;WcnJ%zpaCobn+|8}RDcQXx6?9q*^Ayw`1L(=1OCKTjQtK#k&5<PVnR+!orc$@&+j5R4ijd73d4;4F
H`KqF(bpN1vBy<G`YV0rW1h_o)?8g~;2qDIp!WPs){EbsV>qY5z|U4s$vMj>sfZdUpfLm~(W&^RVgNhk?Fmevm_wOOO*+HmCHZ2S>LpIx=@xDp2Cl^_?g;%j
e)g8uJ|$X(A>MXHAVkmOQ?4OLCnQ{>a5t2f_0nS(QmIC5nE2WML$ks$LA8u$4TR<MA(AlWhSd`+cB|r3tVxmFx|1dqf<)bXqF;#WR1%m-av-(2I1n!@e4z!i
YLK^&IzdI<|Hkil%4S)I0*@k9qfQ$!*%k$6E<IXPU``aRP{;VxUhkJS(jSjDvZBp*iWh1t<oCgANZ;x?*#w1>15cG&?^e@2Lyr&h)r@C4Oz*+t)u4%{h~PrX
HX*rgWV#cl%$YqS21tYHiPSjQXt?U$AObnZS6p44;*)bA`7M0lY6a|PrWJb$FxK@2o&W|_9-w6AK9tt`pG%`DmOti$%gNSOF8F|y5c~i$lUe8&gT0>B&eaXI
EF{MKX69jK8U@s8RhhY1Hlu$0W{nhH7miYHALun9T~!;1mGt(*o7YdRZV`KTB67MXE?S#3{Z=!<0(cR+N80EWj9L2s$pblL7=~DLhRR$b;Znij!T%OXx$7Xk
kZ-fZ&-gz6$&Q`c4^bl=_@FS&Vuo-mr(FI!79SvdcS_OxLRuf~E&!+_n)vX1SV<NMAfYavqDSMASF~|@Q(zLo#HA+c*%-<;N{Pa?J$kqucrR)qX$Y%vx{~9d
186*Cl6pI{43H(@h>t%cvzpHL1U6hNRNLM-kV<Fque8rd8f9pH-%(&3DXf+6DH5&TC?G2ee@{htUfACr(tSZIQlMaki<di#aUoh8@2Y)a8E;GfC1J<qXK3`_
8KI!9wiN#1nwt~I4JNXSoVXqbWbsk|d^CU)a_4$LFbGWckhz|UU3@GrRCZI4cVHik+j@oh_JH}Gdkm+qE$CbO(+$9aR8~+EsNd~wXUxHno~DLDb|HmYn@2qu
APj4A1KAq;Q&FNj&GDxXZEP1f$Or)qV_oKKN@$dgX>we{92E2Osh!x}Vj!a}Em|4efDGI|BK#Urtm+r*Kz4m2Yqj`qB8)V$esp*&x6IwGg4Chdb=HzM$_^0<
NOD_Y^hhOlo2tGqrKv_D{Hq2;d+E5UZfvsCJ*kUaZ1Yqx6B=SdOHp+O7)2@=#t1{8i|Q+nnHQ^lL0Ewh=%(Ia0F=wHR3eqzh!={E%i^Yip^MBsOoBNoivh?W
&RpE!cE{8djc>7Pk~$D5a3aGH&(^*L$~5qENy>P8i&ui^hBTUKX3>l&sFm-DQRG^%TDo1;INf>JFaW72mFI4XKH6UI-16*BNR3Tj7L5_<H!+c)Bm*hJR>D2}
j=2iyM-fMO#kT}x%(yC{OU6P=T`gN0T5`F>Slz&<$ewS$JT2yuTj{tQ7mUF4GfZm@L_X6Fo5|HTukU)((P1;e{~2nF$zW|P=TIR$7_w2p<d~z+7Y)+H#kd?A
t@CB&&Rw3y8@0O#U=L5hc1)?{?O<3B2~CpSebxS4Oe4!qad|awEZ0XC;tyr&i!Ay%7?&#&xqE)MRW)kZ*1&d17#HfwWOS~d>T%t8S>(qTL?N5ej$Zb{Q&R)i
tr;BpAVDE49MSn|;02&gh<JMie6W7D(gt!W&v^$vo3kP7yCA%ADB&btQ1+3ZfE4QY8+a=OeY*Y;i7^O87eyKx1!77PchZ;f60Kiie&w;prY=65&X~n(X~Xhf
Le#Y+*c)l4=@}N13#A;H)#1S#XAG&^ElhUYpNoX%6}u7vK)sh7u6h7Wv5et5Ry5wrw!hnczjK{!raIIPrr74S@Yg^6itAvYeqSRtwq^ML2{M`=Y?!xMd?YqY
#?lf`c$@pXw&%LcEYX*N*HOvBEzP@tnX{?o{Fi$|H+8d9U@MlT*{9egRC};3AfBTLae+DkUU^hP+0Cf+wABw4kBUglhn!L#8t=1V2-8gpgs$E=Z)%M%^i8Dl
Lms8p$Q;x*?XRV?32cI**=IW=ZNa1VPJo$~wjdUN{5wPHYk=$#!#6m3$@+G6i&<TL&?gHV?;xlnE^5{Qb9zomK~GADdLe`aXn7I1!AMJkB=qdRS+g|dSFE>Z
Uq8SDt+@MAe0V^0ls$K*u4yl#Bg3>7appUk6)^D?%XoK(s+Z$}$p)YpjJ_3ZAUDArU)W{4?m^V!Kz|Ac=RZL!to_vx-yrz5jQh%@Y-TZ`Z5HZU<A>9gog^ZF
*6GV_B|bX7j44`oTibzI1j8K<3I_h=nJ)t96Z;nfH_8mmLAV{U4BabiLr)gdgsGo+>N_LDZyA#oPI&4r-wVu{6sen#qtKbmv^moKs&8ZDgtqYJvkHrvg3-m!
4Xm4qp+IN+><4en5<wkMUdjje)d*|3!{e%(UfJNzxY<!lhXes)oezjk|22>xCGq|sAWD|?lnB3jzh)1RckTrWgt8@O8{>gK>DOsT<)?w)F88Ne%+Y3C9D!MT
%&I4&U8thA{;)SMV)#4Y;KYo=93e`ls!ac(l$ppC)4zk&;VI^dqOJs?gb*A!_z?C76`#bZ*v+1g;B6fV|4FDB`{J>tXb(DR4&XKbe7^yW<MC;t-|r$s^4(rn
0xGQdL(^g2C9^ygQu>tgX-4+>Ma8cx4J=tQDLKrFBaWxAh#AXH%N3|?_F;fH?CXL3saI2%VOIS7_C>F|jY}g0lY&^o;yZZyR9Y;Q3-I|trn5;aMYLDg0H|5x
b>Ci2zfmhuOtvXH2XehpBRd2dMl`Q9b)TN1tU~9GU}o#U($^}vIPUrNm}S^oFJOU%vQJB#NQdx%^yuyXna`Z1cq;@M#mWz|H#txS6MI;0$%M0Mf?c3@pX4yX
j0eW>EXNuAjSnQ08{Qtssu?c`Q8-RaV0%Tr%Mt2~zc`IGXLK4S*QO(>kG5)C=wo$Ym|3D13ch$xayuo6)5z6~LL^?{+EN26(^Ub}5@(hDc}QILRi`Un-b>@d
v#i<h!m~C{=j$Lnz34@epKw{VK~+rU5S}9cNV!M_WH!_}wAEej#dYU_>)enms%z)2WM)9gxK!NNswVfyzFZ%zm!a~-ezMDul?}N<$5W!zXDLgQzWcE#9;!PF
=+;F?pxAW)42GIDv)aohH$R1^Gi*ySdJCRC_2by7_5D371Ofiz$bcW-N_<fQG*R=HVb=ZtUakf@LJNpp$1UiWKbu6*nj)JJ^2A-GvPh1|KOehq5{Z{t$z;%a
9(E*xl-y0Mfj9YTVx|@Ql|d7!PcdC`%Cxn$Pv{86+rhX?ef34n$o=E0#GxZ{B{bJcAZ}laKF&!hVjA((ZnP+nVMi^U28u@Lr}KKd`MN<cQ0P0_aCgb&nZ&WA
K@z8r^g#&#fGz1;+8sY`+<o8|L5>kEXlQb6W<@L70K~B}O!V}yx*L*r+`90U$xIoTqXMdOFO`!KA>DfG;M3<D{q`9rI7JtxYSD>Y`TdEEEA4S4gRF)cNItHJ
+p(KR{#@paI74SjCT4DoEuUcUfwE|@EomBPPUT~QE1)U=)cqd_bzs{!hVh%+6>k-zsodpza#mKj_@Js+w~&nJ`-O*JBh}@48I~l%a&0D+j#z%ak%Kt~Z0C{8
!=yy)t@#sv+Z`gM>Gl<TRF2SJllU>HV@>hA<*iXp7{YNEK)W!zDsJqxA+QJH3aII1O&=+`|13_sXqb=3_wo{cUCijCdmnc9@Ux(r4Ubh3tW+E=m%DRMBp)85
;pskS7D4z%O&S99@6Rvb<(FX+OJt{ax!PZwNDc@gedULzh;+mkcszo`EPtaNBeavvXHe471|p-`)w_2)(dD7pyN0fIOBL)76W6#5%0Tqph(V)I3z%x2E=VXW
CdX$o1OB-O{BpLU0)D`5d-^3mUI!q$oQB2K!ebYD&08>W>{>#RgjjRmRSD0NMn0M4zo??X*m*jhdORUIpl^C<@)7;T<8C+Hj@T}61h>hmm0Y6Xei{-W4wYR!
tA_)20VNE&M0IA*#gtt1xCvz>Git~)tLpWL02(jAs*ns>K${Hx?T}F)`~x&h`6%LZ&?K;%vfRedW*Z3JVI->5OshN<8_Jm@KHy@(?Qf6RbYRi_u4**{3W>oK
bQ8Z|9GG+VTfd!6fT1)KSP<He2uhdP-}msoa~3#QNPxNt%BU0nVDzCghiv-#)+R#mx4qF%)aW~+q~qQ)3Vw#OaO%%9Gg*rV=y4F3Ku9amO0w8O{&<Ij;dvQ^
gA%y!k9-5T-hQ<ZLLGFp(Q7aBfr;$KM7b@cN%oFTT&MZuqs;674J@Pv8KV*<e)&b+z8&>OtdJclJt>F^rD6$s>d{Os-e2DxAD_10n7GUec7Ns^-!7#EGz?zc
r%{%-nXGzw{*>RhI>%HjX{TJ=7jgftd|)JUMR#qgGrr+_*{aisK724ygR_p|+2C}_y+`Cg_GL3<c^wySN=nWZLDE%-<jjpCcNyywydb?>g@v#nNz63P%Qw^$
r*F}nK2doR7BN=LoiUKxub+&s8g?-A70hwH;7Ms)!6()6IYswl5nmw>_+7;e&Rgj{0^l5V48;10y)%VL(-NklviQBB7K6hrrlhO|-keQRDn&hkObkt%mBLmD
=5gQXD^~<(lG1;$%L3c)(_~7C`2@G?gQYCgrm!2q&GOD?sHv%t*-yh|AAQK#DD#zi>qFo~T?7EWMgliczU@r1Fvl_Ibvdvp7vqi1OopFad96uGT<ZZv<lCZQ
i`>i0a?stPg>fogwTh)#)Rqg7(qlMok%0>d^m$|QQ4TQ6q!kjfi1~cnWk60s`F*lF$v)1M{ZeOwRAt=Q#bOD`nYni=;ivh1`^VMMPnUEV%su;DSrYe|m!P;;
{dHs%K-5-+FL2;e86<bu$x`CR9s<4<+DIHtn==nxC$)4LeP?UVHIB(}ykxA7X(6-QmNpqW0XgWxb;u7iqto*Bc)r6@q=H;=r{ir#m+ZT%vE>E_E&gq)4oX0q
^pv>NI4vXr#HSB4rY68~2(w&!z0lU!Oy20%WD32c9}UEh2dn55<dZpsu%XL2xbO{>e3R=;plLeUESox05sVava<BB|>{`uKh5+-ngYUhslw;C8^o)@aCK+9O
jjsiRA<v->0YYr4{qv_HZgi;9taXV04S9fF(hsuNp~5Mgr)}_A*f-O0TionT;&oePy&50`uj@0(w`=O+W&;Dx$9X)fq$I3cIsU}8YO;Ma+pv4?#1P1!rNKEn
_)N`e&5P`hy!B!iBrcq}-!W~;o8O329htckB{T_k*)=x|W?1<`^CKR1{}vt$k#2c1o$i<>3&Luw>d?3lmvB>8-5NB*aNc<1A9li|UfWE1Vr=n6kD#M`4SZoR
mpS1m7q+)!1{s@oZ!Iy@!zDv)mKd8P>{510Bbgf<Bp(vlFYvh|yQGU~S$EPN|IvkFYnlui0PxGhc#YS6`<%)h!G}+2>VTN!Fz`lurR|i=+f|P|75W$1q~msp
Qu?$^B387?Lsto|36?C;b{XK7TY-NW$lmHbVILSh0eSdNjl2P#wgD(=WC71m##)JRDdWA*8C3~8DGCwSUc9sPes)UcnZM*yxCAYDybrjWfyE=SFLa1Gp!%0|
@et`-5l0P^P;jsqVg39~_91@9Y8CtDo!J1~bnPNfZnM2Zaes{fgg5%8F08Y@qU%9z_yC1VMI$z=yg(Kx69=xrw1Sy=07|C}bBovRM*eLx!FvWcT8}51s4{lC
N^!V!u^rG@W{P*8$SP%QIl8rU5Wc%dK!G^f4|adAMNJ4mco__2viqK;X?0cUUauw#>foCA2EEL~9A9?TYAweE-JM$`s=^<x`NX1E(VyCJ-;+w>V-`U%uHh_J
ZjYqVTmnaF8QHq?p&5(%s+<fkgPz6@`gEh>cyy->yIvV8*}c3`Q})j|Qn7OukJ;$gR8W*N3;7e4LoRX**naE)uiy&B_w#cVyvrA>LYEL%oiD)Ah!?XsJMDDL
sz%o{tnk_jKeUJ1Vm(L#^X|%4{!+INeB=-5f!Q?;A9l}wpF*cULHtD2V(DB>J4?G;rVr9Vp*H&}?rnimW^^F+8qdbH4=Hp#DP=J10Vbt(OwjqBzOf>$KvUY*
oqGgYhp{lhGsN))sx-R@Ngy=agmZVpN}R}`nc&uQNl&K3)tL)a#+Ex8JF3x$P$;nW6E+)%cA+(ztC(zj5tKay7cZo3Rg7XvM8wekIU`UObqsW9bL$O7S?1^!
W28~Ds-Z9k;5YT0`7dccAj>o`eP_x6#$Pw~HFQ-l@MavjS*mTMX~S%up1$(6sVzaOpZg*$rBsx_<sU%+q!!j?fqFaD&sy};9dxP_%ArG&(3Vsoa_)IBsI(oo
Ps;if?S?1qxa;3&GGihg)AL2z>&yuhB~BMs3K@O_Sun><Kw#bH7F_gKuN9%%?yb`ESDXA+Pi14^vT7V$1oofV<7RW~)wvtiU)u~MBsl652@?bxb)+FkaPluJ
I^id88J6MjEx<H>L;YC%H_AfHc0wy(Ey<hJ^=&gXCGN&RoEQ1D$;P%8P6%YuIDjF8gmF1_4e(zO)0?L1sdv`Y7xx74@@3CG-H)Ii%Zvk*cQ}L~e^J1KihLlq
UuNNqG2oXTvHs0Br-)7{qwKOGrX)xx6@G?2iw#^;OGFmo?O!qfc->_XbmBB-9Si2<%%6W6R0_+NPG0T(Q-JC(NH+&CB^C+aw;8e~**%Zh)#l)6cw`a_LkNIB
VhIZB*P?w0-Yk=4H(Idiez$UR-IoBt7FlZ}#d?Dv5CoV+JKbbo1K@l|4~mbe9T)y;E{#(7CI8rHdXrW?Gu?s=tE=(i)**Y5iLpDzeNk^xsIowH?O)nt#C0Og
++BGv<<CfBdt9k4hJ67~m4lPNxaEjk-bl_~ci=~K$UDXUq$>Ob(`as&q1c@Y4eFy-x`)p2b>z}`3H`6>x28!V!L@Vfu`2u)zX-zz3n%Dw`DxF6Rmummvw`0S
q8~?!2Nmw+3nttv-6kKDxe^^V`jN*oH+(SpEP0&qcjAHKFY<MNJB;JTMyg#x=Xo>*$QRU^*zRrOZ9~TpGAui^1J3a=vYDH&lW5>}>Gn)4qNfdLGs#RLB{y7$
QWUroTT`O57+19pah<{$jjcUF-~141-j$w(a=%`7Y=#BfN!9-Db{h|I{B?|DRd?1>N`XX6n=Zkcr#jj0-Z#>}bxyFuy4^(b0w8WId7`U-FVrYHXZc&uiz)LB
-7Y_oTm6TdwV_;?n`~a7kdo9_$6i%<up@%^wryb5_VH*B)|$~ZrOV4<@92Ec1Mdkw7-3hNyH69sPbtbNKex+I9Tq~RR9-O~iXK`wYakf6{%`K{g#7K!CD3eL
$=Xg08%h&mFJBB>r_yV#@HsDa>mSGlmULfX;>TpcWzBP3!`Pao17eCPh{I5!2`-L2wP-8mYzOKMNw$pN-}2N8j`07f)7P;0n0=}>^L6{Nme3q46N!zhv(fO?
p!G+W$nFRv@B{I)#^&#+5-Qaf4}O7_yZM>VK~nVT0OA)Vi5*9LQ7!cdksCh-Ujk35pks_+AgxIt>AbTeKZ3VbjtLF3=O=Lc&$LNY(VAd^z=c%C|JC3bzLkM4
fp;YWlVce-N`1#mx77lSs|eHjTXU9Y5y_}rVPi~U@ky=$faV4Vr{k#c=bMju=`*kyEdv-pWOsS`BL4=8i^GT<PdFPO=*E?UDsa!J^2%%Z&HJc`EiAhQbXEQZ
9iRS+%7U&2I=$?p1a!cgruE?POYl27y$eAZIxY75=U-}HiP1#p`y}@kROHB^@kaX7dzPd(j-kH`G&UZ8<-ws-)*glSvy)L}&Rk!WUiMJfg_>AQ&2Ax8{D7y-
*c2hpMNh(s^=#nnAM--gQma|z;Bb<uigb4Uv4B(jz;R4&0jF@~{iVN!wJF?#56V3a@h2p6=v(}Nr>eP=(!x1UC@HF8r29ThJZw&h+aQo@P2d-=fazcZW{X+|
YYTb^Q2TT4XCXN=T!Lm3VzIzB#hQ^BVMh6G<0;mutFj0uFG@vtsh5T`uLJf1<mqdKjwRSEQBIbSR0jLI#NCw#BSP}sm)s5=3mi+564|4b9w_TL-RF47Yw`iu
H9=xIjD)wwgIa|1%c@J}x5ZrN?@CJu$i`zeH^^K{hb2IR30hm;KWChZ1!vW{>ZU85?L(2jfnlWK7=*N$1Y+051?M$=UJ1ZZo4dT%rz<~`pfDL6LFNt<tvW+x
`RjN_QxC}R9*;4A6O|5jDv&-&qe2Zvnu@4gqMF;KsWXAiPH~`ojl1<=px-$9)YCnkJJL7sd4*lTq_!L`O(4HzgLNf}Q)qb&$a1JRctqyy%?%q-0~|JnJz&?z
45SisMrlBzH<T~7_%(8mvqR*!5T@5oV;Ma6ln1MT=?Y0{oaIV`aCgfH5SIHZW257J^FYADWRUgKWLuL-2vVm`j@M7PGQ|YDOxpaKOH#x#2c;8(aWkjsaY!Ip
C#5@XS-x_xY@hs9DPp9#to4}>Rl-kE1#x+yCKZVD5JE$-i8Lgm&=28>v+#Ol17N~to{~3~7|kw)OuaH;-e2Y`0@b!}=<i2^+?iPEGkpJhjD4}o`C&aL38(&a
D{u((*$08AFLEEO+r~zxU)y}fCNeA1O3l5S?`vYQphQ`cJB<P^tx~+~_aOgY1is1aCjYVFBfQf;-S1P60drW$5yO)B8Tfi4e^4FfZ8)6juOnWaAi?LYh<h&x
)yM#Nytd4=%k=?PJ&6t2r3W}8KjH!+H^YiF#|ELzZFwy~j__r2$W}nDT_UiK_Y^3f`<1h6kWG;S5%~7!_Y!tZ$xf>j=9{M2m=EAX9GgyvPcibno1s%`INiUC
a)nJ6;hhsm>SLT19O;hPwJLvV0oDV#Y^rTBcU$?mrAt^OY`Wi(9b{g0x9x`eIeHaWsCDC!>Unwg7Rz}v;hs*kaR_iz-1Y&qQ&g^~H$KB2cCOToeR}&l0-IQk
xfaem)0t(tO7}OvoaQXJ-*qcPd;j7kXQF920!|OEKV`pmv5$BmLi~S^2L`NfzJ^L^$(d2bb|nZZ21<Oz)PJ{>gm{H%9NG0l<j(bt-?fGaKe8yW6V&VwzEtHp
;jKv%WNW2<@o#S?9%cJsW70WIhMjaGny(sicYHP;uGn3L2mU*iDo$vp!x-oB(K#-F_;K9%*0@z3!ds0VHW;{~j~Dcz3bKlVZ#>MgS}02-7<#n=sK|jMnL+1`
iApZR%2c}V7-bR>Ik>qKJJSCJreSfv#^(wARQ9;FRQjPY$`&=_`qiav@4D<<qemHPxQv_*7c-h}wU7`4Rtbzb(YE8pbSbGYZL=RK5Un|FE3iv5=xIUZHzf@C
8w|OBIV$*%+EDusQCk4_h1RZ**E?!uQE^%@ykhG)n?IRqp-ZP1qs{?zxhk*!;a@&32aI%X2}wiXd&k~(LaIj1(Y$tYtha9XPo5ZtlgR2_HyveHMjkPYu=RY~
z!&d?TNJ}cSS$gpgLmlV0sbmninz|A{-hL$N+XH#?(p|6Im@_aN%x`p<=s(=O(l<0S=VP^Na49;dV`K~&moU#Wzo#5P4lv3zVAC~A^MtWb_dgN-oCmR{9kTX
s}w7gzP|+=mlj?JzT60~8gINKGg}4PgPmll!LQ=l{Xdz>PbPUh_-0`o=cKS#(0Y+MhNl}Yc$MfFs1+W@j`TLp)N%Hx+sq(psz<O0xC23{B4%587k_#gq{9&1
l%EpTVouzQyxMCVG|h6fMHf{FV~#tEmR_#Aw_W<JaT^7Y05>EbNwjA=dD<NYt~Ob$lgcxHikCjD1Nnsm{Dig37w%O}o<+cQ_5w2Xh4Y#FDRdkE2e3ph!K&p9
(N*0OC|b(9<LMFBOV$dhY-no@n?Du#()eBZ9+mzqsG3>vQiUrzlo|j@glL`HQHSGWu+!8ldUaHUOJJzAQREIQr7lsBzZ;dedJjpAzQ2Z2>scFkw){Udp;)!^
g~3EOSyh2OOFOVL<N)Mf;4&Ab5NGaAFx!n-uWbv}Hlb-c5Xa=<&tPO@4I*>d6^fG_0_nB=!Z8^ygtJ>oZ(!Lv`1rHfNda^p?Z5<d_MrssH(-lkubG|-Jsw<E
co$t`(+52M`_y!zu)jJRAD=NeRDaMke%G6r{UJE+M~onU)E7A857`S-G)&0?6~145Pt^9*DqPD9B$1#38IFDVfvzJ4cVePKe<164cC#E^dv}_dAL$s5=6YFQ
*&S08(p)zKDrtrFb=atq0Ax#z=FMr%cRT&zctjBlZ@C+aZ?ng}7=|pjlAoNNuy>wCM9HbPN9GvNAQKP&5>nyQTa>n&65drGI!czw$qghZlv>+QrmB`eCsv6o
$)Xj^Qb#Q&=Ra~eYOCF!>VtiC?&VwgvTyS^7^XNx0Mk%lFOF~Z%jNN8)g^ddSSMg-2qLmu5dzG52%3oCp6Q#Sy5gJe{Kg0?-+bt+JVBQunMD{)yaoASI^3L~
TA7MwCd;XBp9dy72;50;S@|8yJXiyI8RDxK0sT6)r<A3xmp|0RR-ykvwC4Mqos)xMV!*e$f@3mBY^2hS>L`(@A7Z?E%_&8g9;<jb*_(*QS6d%fU^3vYVawk`
^uojA_hPUby;KBKY7&(k(yagc-fXV4tl<j(ZY>k@e@?EHLvI$xaAiDGeQAAXv73#ozS+IIzu@A@<>?E{Lf<)!=M{rNIm!q&$G5?P);(yN6eA@p!-l}%?=G;x
w>{7qY$WN3@O$-4lkMUwuB_K(5Un6{Sscy%l~?741xz_uab?3hyQ;K8RY&47NP{wYRAK^A)%hPr@_Xg`%amUliTAsalfrq#+N-R>dYodE87f!9QO|`Gq~_;D
9Fy7g^E9Xghl<+N<Mj}zmL0ODU<cr6E}#t;#d!i6Z7bhQb-w1y%k)a@-RLP*pYs3}7~+`~128wCdZ8|-i%<4|m1ym9tNBw$c2dP17GP`v8KnyC7)dCf*muA}
*pAw9Cki4?nb4Q1(lkD0JA^%a?<~ZLgam)M2iaX1f8$QC**mxhO^>6twJzedI;^p?#5R^kVJ678P4;bFk|nZHL@NRpf*MRkBy&DEj8;VDWNC1vh1|aPojkyk
N+=asO+565MD}-VWjM`FTCw`Jl>ijV0{KJ<&*F(zSt*ygxqZ+9Rf<X2svwvgK<X{l^rge4*hSn@j2vu!97h6(R>UtQKcCECrl(+O@vbkt$x1vLB%qvw;d1`!
=+v|6oG2P8&tu@C5P47lwog((UCWB=6g&A2!9LN&)Lz)>z|i1Z(irdhZ@Gtz^?1|-W(=e|@=G4sjDf@Ln_>6<48r9JR;C{QjUoKTnCqtJ&e5{aI{r6@V4n@-
dTVV?b-;4HHBT=Rw1mG8?APfAF)ZNxNaY!Tzg_xYTIMQYlXlGQtS!Eh&|n2OXt3Ax$=MyhRfzkAS2P2uZr);9F*$V=i63_hYEp9A!5tU3-wODO?DepciU*V{
>jht2y^>!tfQ58!f$fAeItDXBW=3M{tC@SeB?qitQ2EE(9EhZ=V<I}+aHX=yYaa46d0SG<x-cId-|PLpw~R>%GuzFO>OOU0O2IrGZ6PCEa~zENQ@aGQrD%fO
f~;Dcpu)g{@KvYn+>d5OM-QygWI_q7V1~v~>?YqEltnUZ(8hsSmPpMHcP^JuUMi(1<_kwl@fQOW&4adcuNBxT?e@M9-zT`#1A5gVr~U4hGgP?Ja)TZ9pr#|>
XSnyiS1+9j#qmoiF9Xt&Rm@imTZ*W)!erH`#1n3wqI$6Td2V`PP!We0wdKU2)K<9jH~;8c>MMN^{D0ulFNIE=^F`KCvOqM8-zaF0Ew0E>04@K`2BS|RrUpHJ
IpoTDsv4O_{ilS7K;E%oL}Xw-k+t_n`&q4$`e<@8h(Huc>slZtdF`{~{BJl$(lm8gv^vBEl=G7(&RWeqS_x9J9*VR4jCwX90%oi%j*CJn%^k<Xj=AgbvGHeT
W_SkmQQphW#@H>+_EdadD8UN+e2rgh5uB7t2BWX_FqGv){Mr+8$Fo!Jo_t)2GTYaqV2xXb^ZIl;3)7&y6p$7I)#M<C51gMa-k(xl-ctDRY5!Mdl^5ud6(6{w
B{Qw@48}Ks#<Y%iQh_xL{e#nqC>}O!UbN?xowYZj5xkic<JWl%ka$PA0aH&`sWg9%{RNQaZ-a3nfOJR474t#CVlbOcznC3%5ms#2=>tC5DDpR1Nz@QDYu?8b
aKd&GoPWvASh2vgh$T6Em84k$%;c!u^!6RyM&S{>7%ZKf4AA@I&6JPZ3B-P?^k(DYb-_?+zoEB_WqmO0GC*Dd^E}~rU|hzPda(*B`E_P^G2rQ;FX5+Ba)^bP
U$4Qk`1PS<)AfmC?7x|!LF%mHJG@74t*cuBLKN#9*^30RD;&)}$tR$qt94cC=fWc!gSgDYv&q_9tqnQ4j}LlYCe}rj07;hg*Tk5hInE)=l+0qx2Iiq9^mu>H
OpjXs(Q=C<w#-S%?uX@2ZVfa5*8aKELAS+}oVc|77DLRh>*a_Zc}>*vAaDOHWiNzeS<J)-zWAjC07R{kfc$ZNWuwf6R2xkyaJiv{&%_YR2f_iJ85Rn4Hcf_e
A_U&&irUSmjOAS8ug`>t<GUpjLs>sti^vK2{^DN0hY>VjO8w7b|1=Uyl}^GCb3obS=rBkFe}B6TwI#TXd4UV|{RMTsNc2R%2JKofcMj?bjD4)^GXZe@p_AxL
<OV4P-!0svN>h(j7P!X1?y(#KjgAdCm=pTp!V$*o7u`$Tkt}@lGQD*^D%NW*@B9bcj>-I_ZLTj;vcoUuDDLc#^^$}kYGLgLU~}ws^aX_kdcz)^B|p~FjV1+s
F{Th*VahWYxl4>N2f8qiJW7DviMo0LnETHp^^yrcpIhSHWTS@WN(az&Qtf<ivh^c`2GE9cu%w!E@8Jw^b-_a!+6ts-C1|y(R$4qsCRp1Oq|D*_7R$xDg^*LK
C<r=l4Tv6(5)EcHISUVpK$15j+VM5_qs^m@DO^+UzXS=}A?ImRlsL(_T!Db@dq5^9dqf5%{!yEtluSYhNsm25{=PUaTJpM5IDiO)nk5#6lYsCMW}_(}^V!bU
>uVv6*jV1j0NT5E7G<lU%TVQ+Ag^dPajszquBd1Yb|X8DNMQO!-8q;q05S=Vj8k&-(rFQ67MlfZ%-fZ~aVUV7(faWtG>#H4iB?r{D@$UdT*fFTK5|^Xu*MoL
GLs+?08LHB2az^K_qqhLk{=UrmA}~CW}ei=i-?Rx6M$WvKbxTN<_QJDW^f}wu}2D=QzY*s0gcT<zGDisvCUz-+Bj4QNfH5U9=`BfjMBW5T6rrwBRD3Pb{LtK
{Yq!6`<cl$<`X#jCLRu}9ijB!2;dm=Le<LrY6#xa1~{mTs#S^ofi)K)D-vjeWRt!N$JMo0GM(DWn1N>WM7{-q-f?RLq){G5|8XMSnJfch(ZY^1Z%|(&0Ir@x
udqDfKU_4-jCL#+M$;kF%h<8L@zs5B-SeJjB9ot>xcpiI9kxpZl^*nZD$gZZ-ynq11pc0^#D<i8+_QoOa@Y8Z1{ae=JZvfK@2TdHzk`0@XaiqwwLIxBF-6bx
p#k`Y5pn*|zb7mpL?)3*7Abr@AjDh3SyK6V0D?nH)LDw}6!UX+N@lBQd7T>3!^OoZ{DcX+l`@`^qEBH@qqU6hF<l?hbmw!goO8xN(n+2Zz^WhAz>X%vf3QA8
qX`xzKpJA>jvfU9gFMH1aR;P>sBjUY@~?aFy`=BeEkl=~nc7wVGH@~uJAwA_6z@70<r(n*$>uZIS3;ju7FS~aXFOu^JJ>*G9bqR-d!7}Ujajlb1kN!iSZnpF
^=k9b+RRox?P9n(02N|<o4pt(lt0EksiJiN%5FcsPr_n~G&Epo*2JMocCq*gI>##E%zr;lfXAVJW-T9h{p=2rp*4dFVhIK$tk#fp->U@6_{yR%v=WzQM0s*e
(q2zh`uF?061C>6dvPa)+MV=@AS_90Ub!aaHLBz>#6{LxCa)%5Fx&mXk(eT?lMH2-85^}S2S-D%Lc{V6^jFsve{A3O`xr}pzjm+LBB(dW#TvVyX86OZAEAxE
h2YuTEEXcLsErSAS?*!B#0ISQ3wh0j&NJpZVVv<!E<zoIMaHfB2}2dp>ugkLn_2M-RzKqBmH*c_7i>;)kxt`0i81_bC{!JG<;CCdw4DM@L>n}me!F(dsf~)h
Nz7-fPM)iO6z!=>z26;#fW{*zlUfzeq^MaAxoKPxpC_a3xPs=ZK%>r;ixqePD{1z>KHc3A3>=r3KvA~QTQ}gD^SQt;Q8Ggfaz|v3GYLXlYNxGwOZsIK1xU{X
xo67~PppksVA*ep{}&W$F@<wVwGqm2+_t)wO7?bKLOs*adgx#p-vOuc5(=|MgJuOUTILLGMBqAJni-!|)U5pWx%hTwPv(Qy_+9y+&C)_JT=&AL{>r<gaR5lS
=D-#>DcHN9eXun%MhB`w#0e{M2~08UEZxb)q6?RMd9Tghtiip8w=vdtkvye?GcJ1fIeSrGlhD9BMqotwq&=gX{0CDf=aQ}LOx5MhC2;ddSGouE$Yt^26V~>i
d|EfNhRfGJ|2;p)E$ogPtb`s{?atxe3EK=HMhREudJt!+{D1Z#rtJDOL|m@iP=uCIde&a@ZXbNy`EpTF<{$Iyq1aPlCR=;hSwl`RjjOr_+#~R!10wpR3KPfr
U$fm)*rd*yf@YEMv)N+BUvx@=a*tjpu_jDOm(UZK1+PWYm1q1rGRW^i?^1WO*TD-2iV5zi@$Vw9wC~Ke{&CS2b@R@k1V?(Z^%Ym1QCy85f8UTmn2hncStj(6
HG#CeV?GP~LVGcu67FF-0)^VI!nSsqds8p(X4!#B=cOm+u4|r*T7*J6gn7}mNi?B>5Fx4F`mzdyM9Uoz+Tb1_P;!BG4R|=>R2^0enm*wz4;Y_N9z+2l#K>H0
!0L{RB+NcJ_{`Vb3MWl{5vTXOKW^zePQGG<A60DIRCo}loP(j1HTLDTkl=Q;qv8R&s7cg#d2!CBejeg9pA9QAGy+tI<5@Le^c1cE6pT6%AsnXp-|ksOd;;UK
#X_T_6^Clz2<JCtX9p$1A>oPaKXMxu_axj`;pE7$B?1QyVQ2x4XroMwFrWf*dycN@N!t)J=>lt+%7xw!77{?EEGnnnodNHCor`fCxp$EsXj>7!>9#LBa;i1J
kV3crIKE~SoT<TrSD^j9n~KRIM4NBZLYJ|72S*)g49{CS;mM1k4|qF;1%K*AE)&HVG&lQ;yVvUnof17To0nA_fH`Auc<_*FalM01&6#==0o}s-&iK-^s*|1M
in9QMlMMZy8xWoBzyPTRc!XTpGg8;cgrt;b{Fn+M%4UTIYpeoo#x@Xu23YGOe%s&KD1|2N<|m>wcqjsg*#LpZ@_GHth>VId)6sM)1uzcqcLH)DA(|6M)p(XI
mMSr=U0&gKrEsBw5tCjAM*8cb^M`yxUy=2)lLVNDXt_js@g+XmOzX{@JUd25K*o-LN&P><w1^JkVcJsg3@GTShi=lay64lruCuYaf`cTfIe~CnIp?xE$`|#_
Aui+Pd-_~q?o2Q*1tBxFIX)71_ogct&!VX$0ObtAITpg6wYC00xD|7F=;#63x1OsYyM)&{0>p`ui+_TX1`AEjR0ChSd=SyW<6!fw28*fP`sOLD;u7HiwCmod
W{?ref6%*_zmuBcB^Bqj9nG?}IfN+}<g{oPNpkUS>?VkmP32ct)tvosE*~q^<c7+So|SA*--l-a9Z4!orW9m1Zy#l2q<O1??Lym!rJw4~pKT#??ZSG<H$lRW
6P}C~tKhJ#b}AyxRc1ml*S>mykGz=LedO?wlSI7romTSK^wDw<4C9@+k>ksr+VpoZf)3LK6O-@;+fqqS=NNGJPQWLI>@g!pDAulUu*Hq$)k{U<EUqsjC_<-=
{d$u!3QHv>O-01uIEi2hAAU$}jsXOuC{x?}ogyk2?v%QN(iB&iE>RrmCZJ&nB#=DY!0V|4Zifjrfj%kh8dnk3ePS9ooHkg+jv{F&)~T{}Q4&bk9mz>b)SKBT
^z?d)a%40u+-DA~+9(~yZQ{w~?Posioiq0~5W(z9^Kdu;4i>thI?Ot+E$lu}DihR|xVe7VBI_UcoCsW>abxsi2Abc2LcEq5qaF?V$mF{yn4_fGJ?A#yD6Rq!
4{SiqryTgKFnnk0peYbVr$%Zh6WiR&H{aV{nH?sV><+xh0*98Q^>p$%+AT-k?E;m~saQed&jm2Ykl;jw27)WYtpJbr$3Bk3cJb})6EVyn=WYVdgakwb#Cr(V
?~F^XWnA3ctp##uIYU<+_DT<#VPChdH%(}Lu6pD=>h;=5Uvk}ulFZbUF1GJe*B@i0g;MykTur9wGPPk{^Irs1^6h0Tru!qZp-w<Qg#92tLNBsx@1f`T32)r4
5df17;=?d$Mcrd$d6ED#g?T$PsdJexcy)Ab-lTFGWZvRF(A48DZx4t-VCx{^xm5!K2s2Q&gefEgP<x&?G8=NVDwD$y&{MvunpdjEUo)HoXiEsAo&`BP!IrR#
Tp(+)v>*k9Ue&j~ctSFlhw812({N1Ki)=N0vL`0WRN69T?|64CU-#drQ!7w2c75k;t#q!nleY?I^ml01ws@_TnEs;bJ$e5JS(*IxoUE`W?{jb4b_ynLV7`-S
)kW>1oM2(gMh(CJRs-6u8GvqoZ;cOn|6M`WM(?(7b1Y?ViWkDWBw69*d%Gsl7~-?PE4&75LNkulaeI!Cy~T;L!11hqCRQukhMMe}ZyC3b0CY&-VGS(D`${|S
HsI-t;dcnA)KS2<L+ZD<LR{`GZ~HQw9hMC;Tj8Xwm5=Yhkah2F#Z0!!Vg<&;>r=MbC_y;t>Gn1Ohq754Et!n>otfXcRa+^ys^_I4j26lJh)00PHr#Tj=vMrD
dzVxkkx48<&GG~+#b-PWt84q&mduxgb&(|$B6;FViSmb(M2hEm=DycI0w`+)s`h<=)4ftQBA`o#ae$^c7|zL$l0`G;#LVk%lZw9e>Jrc|oD3@Bnt1UJwFG1N
*7&Mb?Udk^<L!s4^5V`35e}x$gosa1GiH!n+o)+eXoM~ov#GP%@>a1)ryW)~9r_bQ{{Zig0!!^;SSu5cstsl+j@5}-Enmx?egL*O3|SGacGNlvL;)r!JGN_g
smq(DI&O~1h(D=NL|Au9U5A_HR?mW$cTjTuF|1yPAb`2i<hDp<LwM}9eo0nq43Q2cm44`he8aQURMP3Ts(@k2{HZ9CTMSXcN8Bfl%TKGqP3C)Z$$mynjHTyW
_w>$N+(&LUY@dG#=c4?(EnzDt-4zFk2ew&=_;PCbH+a24CBi&6h58PCAtH#1Z^ynfX^~PcEZblD<-3N)zRVeiV}lDCE+$b8K^Tu6d{WQ`Bmy{52`PO)V_S;-
hbYbEyOPHCJ~^NxbFd4tq-Q~G7l?-s?hjr>;22opv9qA&!(v7G=4642s@D;t`wgx*CF-Gf)GG?7n`U2U@g&MHM)Nu%47$+hQ%zY}61QO}|CqRjXHE9;?3w2l
wA>va!a3ra>xLZVvbeBv3m-6E;M4N{u074Cz+5e;ag_T5Wve4|)^zTYAD1{W>MOPWn(ISCbWY&^oP&$RQ_I?o(AF0&T<#`U{n(Uh=P30K263D5&7{-d^=Sqg
(?@jJJuGEepv-<z&lh72@wYBE`{yGjm~A4RG<UsZ<g>z;@J9nEB2q7_Gqo02>hTF?eFGbnd`<}@2PbNnHZF!gI_b`R6A!MhE?5_(RE1T8Oigu3ovoORQTK<G
6wSQF1DwqHKh>SoJMU9jk~`lgI_I|E_Ca-2f&s*4T1b5<!>Zkoj)6F9KobbCu0H)C*2G{qFWU4mqkz%yuDYPytmHgLEm(#-`v|yFx_^NZu{sFQiFrpZqi?Iz
<((v^`#75+&w3XJq&V0ACm%vW(0du6FLSdiAhs$^rqy`R7v_*KnO_6Q@?{Bm(Cn9V@t+F^9FOy0V4wm1N*2BwA@D4j(g#nD{aWBaeSSWp${?$X7K@B)4MAJ=
7X|g&1-77Y+y?5)i~T%QG3OJT&QDs!nA(uAeg$09!-rBF6w<eL?uylnJfw^4hJ8Ioj`lc0jxO3faLA#P!Vi2=u$)WdwZlpfjy8k)8!eE5UZm&?;q{^Ghgc~@
_2S2QN0W|(7pn1Uf%-FaGaOm;`SsD>dJatFJ-{|Kz+(u^!$r1N=;d7vfHb}WEiTUf9=65^xU6AfQceD}Q%tj$LE8p6cBauXcn4lG0!GmWE!izL>?cq}lsceS
&~B3(<BXiMqAxF`W)J|a>&LU`eq4dmkUW}jg!<k>hh1YBjB|@K<tattiFU<L=rqD!hdxHS+)@SS_P}dN1gc|5#;L7I=Gay!CXJ<j2^pDXEu!8EsqH+3kLDJb
_OB5Up|eCii7NQ|!)Z0$cK2PsT=4+>``oRX?*sn1PbRK$hO_E_|Lvtp=P7TU<zxG(=Jw2wO%x7_2p5;_+<t2rbc-G5wssDz-jSpxbIH1sXiX2RcC`^iLhVh6
R|t28QIvkpGChv>le%=@JS9)GB$-pucN+D8RhlFulPK3C>-2Ku<fr1<qRZ0?hErq<RC25{Ho(6Ta)}|(tnb${MTP_uoW}0IOG5iHH}<}2`jvSw*#yXk+!L@9
#^f<!M}#Ke1U0*BI+GE`uo+n4x5k%cZhY~U{EzD)Yoy%)4Zx;%&Wd{%foq~vH1-nq&#8f!T{AgG0Y^wq;C6q-u>9l2<Jxfug?nQi9SZtj%cTb}Avi4(6yOOa
RlasrdZsKM=!bO4?WA<)K$X3Ci?i)aN2)LmIV8Nz;ZQ+Mo0(#m?hB&N@h<eGWv8MD75p+Hsp}{5E9U~8e)Cl7!M&#T3AX1Mq}M^V?fymEE31!HavrGQt<Dx@
`YMe$!|dvJ7pGw?4S>qv^5Vt=45E~Pb$xETa*at2e->COtGEc)BHZZAs$2NM;Vm=Dx`7p#k*My?Ilu@ub~`5NMs-(vq=&f^DJi!C>)*$x<1cn+Pq8TS?0i7?
UKVOoUGFY7pwPbi#B_HCn$BufibG7?W>Av`wGAWsPF}Ez?vLc>aMNqZgyuVe8MWJNfc9*MqZ?~{_4kQoqEDeMB`ZoabX}MS{IdtL3M#frol2vLKG{WyNwT>c
ZMrRk$>8l3iv^>fleLXiZ*hIVATu{_c;2`F=B)55n&2bVHOHw82sr1oaPUNG*BZTOXDs~KP*UkpHp#<Au=%}dou{Q;)WVpVta+|_7b=0(`vj6d^bWjcTztIS
(<$A4XZH@aWH0M6;#uZADK-B8i*enX6=<d19Br3i^$PaP-%9OqobDe(%P;t4ll&saLQX}EC2%lh<wd2Ztvdyk5pHuY6bB=WU!&W{%R}?$fUk=4y&!dT)uauW
&moB~<Cy-&B~&N8rO{;!`=w}cjJFn4P4Dld%l>-wzGTq8?2|AEnvx)@!~>binuT8*X++Lz^y{zwMjH4KQgu{h=gh4n4Q&@BqkOzk*Vs+XqVK#sz#xKRNmZU|
MKV)UU2RyPL6B#%1XL50u_>y1?}{C&C1R)@@$ZnT`v|<awr6a#nkj$%mCp{S!m%qvu;&;};6=>BiBjkv8NO$vqW<ID9FUtHw<DH+gLU2VKgUyUG-O3n%dj*C
jKJ>Q$e*~oVm`;Lme@v|``54+b^~ImzUMf-E&Dv1S#@!CIcY%Bs`ocOV(5^X61-jq5C}!-$3;Yjl82i@DU2RaUE6rBizzLJ5i(ga<vLt|*v!>}EF}FjlT-+%
O@c%0WQjzPRy4sV22j#6==(lul=|3#Bm0q%O`H??5UWC0`}w<h_x%aYAp0auoC8u09X}|I#Ocmgy<JKsE{<4eJ9^nlW+ncWkbn0x#0794><!jo$z*=0EtD@H
lUExHIT-BUkw5x0`A%zpTWYcB@f>UhZctu*%nOg)=rxIpTSJre(#fUc&0Wt%-KOM|U__@I4tOgyt)T5j4Mur6K(2FQdmi#?TMpt?FgeL$zMLzth<=fb01`-C
0tW$d(}e<0Q%|?5WXV?8eb+T?M#Qe02~?C!RZMt%up{Jtld(iF-$(qE%UqzQpiJdM(aD5~S9&kQ+FHq8jQ3n*fVd5=<wn3Pe-~5xDPl$~uKiEFHHx_$Zd%FZ
WTDG8Ey*zvSPkBWqtE=?R$HQ0s>Dvly+mXu6oafoVE<Mw&krr`Itl>57p3HrP)QuZ3!`W>9tQ|2Mg{88T7*YNqL{y97XBO<S9i0OFkU_zS?mhS3lUMM`Nc1-
T%y>g+FkFmiA}_xh9IxCr>n%0z}g*RR*`I-bK6OS*&IeBeK4agZi#*Gf&0_rjXV~lqEUCD`^AQk>F6!#g~?g^!B6dOTx3nVMug;@Uc5x6fAwwFz4jwTvV!c_
QZ4niw16mW=>^PrKXJ*H{nm%q+!(Qcwdy`<25nPwomL_39%%-$K3QF6C{<+qmoEmy*YUikU<~0qge||4$d_#Zl~P1-f)bHOR%Bpj;ODmlM4tY5vh~ZBLi8x#
#z2!OsMcN0i)PcYRvAK|jqJXG?K>XjTt;-{SxcaA&7ye(+`A&!xS#&I*JC(mx1I!aEczLQvxSE(R!HArI!l|mQ_sy+oN(ERCaYXStJlQV8}gp;4{IlPh>q$E
Gz^#sksMqnC%Y$mXdz(8#BB~GuR;NXzYI|&_+x@gbpK^vYuiu~?m3~?OkvAEW)>_0JfBO$*WPM+5d<h@(A!x4fI5)KyNPV=B@+Gw>Q^5+<c^A^zOP@UZJcA6
(C>Gp<T1!Cp`KVIb8l3F`{~>9I*5CqQ4jugsKL{YTDaQc<==o%SSq$UjXNIDI#aIydnQ7RS^e0vej7($G$Mj`9_bd-1ucs5{+b<I_bODq&Qnf-^{+B}Av9Mk
Nd}=IuVf@@$pVc!l3#urGnET75ZSYEMGP!gcR#7OMPTw3)b9SYodTcM4JNvF5oGlxZKq?s2a=HxOy-jaP`~AU#odGAy6cTpjoYaTA4q?nxI@zh)DBIu6bAHD
2%N_&aecibPl>9~hI5o&e?MxV%ng91`N*8j&5t*9doIW<a5Xg)Edc+i6fYV=_q`v0y3e1hYY*3HoO76K8809^$_90XWs7x?FN=9v5_OCbjUYzfl>S7PpDUTh
ra|GtGzE=R9zge_b%|=vTbHvz;vAA;dOzFZQqr=kq(PN;_|xa_vajLAWXN8Rc`;5LHecSom))%|^}**xY~!E3=>gUSA?xlKb6rh(>+rh~My`nE6irBzfNl`d
4r)q`AzLt|Og=)m&KwKFiCL5?l>M-pA<<-y(u1pBa|p*XcA*wT7PrI()W}3?--;Q4rq5eJ%W%(<WQc&wz%ZirJ9d}$2E=gN!yMHu%mF<Cdp<&!wfIMQ!(S)Z
zrH=avW*gj+d)3wQ9&N-X!fTUoLTX(QL~9>h4GBS%C92+V)5C*t=o0}E%YX?fyw$T+)OqxkaJC+mw-k15e(3;%gGBIo`hPMPla7!0NfE6pX8Um((Hx}8AK#w
pDmuN(u*I37`cjixS?%lZ`y>ET-%^%&e9=>@ICfVX!XiCO|hOhT&t?*ts!9RYTl8bT`mEQUJ@R0E+?7bUmo<N;Z3X-X$H}&(n%I&p``@a$jp+U9Ev7*tuk%2
HTZ%(LfmmWaa&%dd!+pDr0nzg^x|1Fp6AJ<AVqIym3d^t))}7KMyM$#o85mjG~Epue)R6Tk)oFl6~vPa5cu3#6!acO>6IVsPKL#KTvnEHJ-i}C(uR{8f=%6d
Yh$$Zp0j`fbOjF1srt<lIQ~onI8ap4)z%Wal{fr8n>?1V$a^=4Fow2uGs<rjN$#)taCligOHk*Sy0=Hm1W=ni40nX<?WFRZ*@=q8U!izAVwvIG>&8Z&pM&=S
eepWm-0^VlhkY=Lg7}y{A6B+<*pTzahf<co1A3|oJ7?=oT?qZkth$3!>Tb(hE4q5rRtbutnAX;!pTCk%xBYbPaKnn0f1DW;+`+X3`2|K~W69V@GrWJ+3wC-U
H?)aQQA~9=qdz16>s@<KQ|#O-wuQtpvZ02g8*<zyNMog&RzHopFw2QULevmdc+KP#^{TBASTeE1FmSVU=^CQd>PeQG6sz^$a9ga_SW{t7z?rC+1m$v>u`b=U
W{;2C{L3waM)R`%H%v>aVGF!`b9q`DlxA1tc|1{p>YsiJE@VE$zUcoGnKoXtk;olObk?|D?(!@9_+?vc@aQQizdanLW=-!R_?_9mJezHs#20CHLFWwm+H+Rk
rBISYQI;S?@z^}fBq3!?S6z-VD0e>SSttsx_eL+-;N!N6hPBqJ{_0$K-vH!q#5#=ihhfh7#)!!SD=mq+l<zdP@Ag|p63Ec2nf0@+Ss$%oTsDWzb@wlK8V!@c
o+olPEr&Lr<0aJkOxeVADJ-XYry-@s2!hG^SRarJ6N(K}DqNHD4t>&f#Mop@!t(ws4NpI~w^eMIZ#`edk3&|4t3-BUpT4EX&=COG*g24dkh9*(gUIRGA)%SJ
GLZA_OHq(MHVz(j5>R#2l5zVp{xLv3V)`ZRB&>g|?V_-0S)u$oah^YF4QbHjwD`k;7UJd5E)V#qcnD0y@wfgu*_-4_$uYbwHJX>R^>9W2L>h`GqF__;m4@;F
n9{+=qG)aLc7ct*F2%=4(4V`i0T}w{$6z-y#6<Y!^PX*`M8{U1A3Wsh{R|$};|`!ltv6_SQ8~kYOuL!W(DWPBUrI1`8c9x+weUN?)5ivZ-JsJGl@DkJcB1MC
8&M9s(;kLZ0;r(szWx;`DPE@abF7VU50G&ZwsoMsCX6c7T8AHdjd5-Lf-^)m(02DO<LaSG(XNFt0prQPxttnt7M?46z{jgzAp$;3Ba1yEOa68PCcq#R;p<_8
Qj#<aUI)-iPunJX_{~VXSFqRbILm0GP2c~EVZZGaOd-vlVw);PI6*xXa@HfG#HkcI^K|%Qme|@*b(Pfaqnt6k9=S`BY6HeYE;?@YY|L~|scd9P2wQoT&qE>l
>rv$9tEL2w+!3-65iSK&iKkQha^O!Y2~=}F|58ua2GdC(THtViBm*-Qmyq$NZgYgUroa7Yzkw`YPw-Af%`YQ-0#109g5{{@_*C?u$mj1|>MoT9k+34ro-0Iz
;`^&5rF4Xr>yGlyxKTz@8VYYTe(>Css+KNL=}}*$vr~Z-3ftu@piWnb>zcokGM<PZnnv<crp~_9Wi54{ZS#ARS}$sI)~N|Tq!|;Dwi82<5NOmmoK_qweA;Dq
B+YVe)DkDwAaV<F@<GQr==alE!*F4cMnmbb16&OdGCl>T3&)l39Xa~$JxDQ%Ih>xaJN>p@%*5>SppuVFWliHvC4)#|Q807vrK6;yPd5;vnKP&(DF$@Pa}$Pm
kw5t$l^7=bO~@Gv1#sxnhy2^Uw@atp!$_WY5dQe>sT$6Dj8DNyR39Z=p|$g6VJ!+RpZavl&2Bxjo6JcMj~QW#OiXef92b{3MktCHUT;I46aqPXx1feV{E98=
Zw<Ggg}|ii+BhOgY11xKZj<hiWrF{053`#Zk=z?Q%&~rLk{4-{KWsV5l>#@M;5^0x3$P6(v7;yLMeVCpSA-y3e>ZmnUW}Rc5XJ?>?RP`$Eb-mP&%d^jKb(Ym
`}@R}6PbRapp*Xsy{RLlc<018Vb~92!_>15@<;_Gc<yLuRE$fHgfz<`B#CkMd@xR@p<k7Qg^`9wd-97B&!D(sM&ddAI2Q*0flk$~r{A$223m78Mnnzy4<Gto
D1-Hd5B4d`X8sCpJGA_1MA;M2n`n+UNUOB6mQL=2@OicK?F2dn=sQ36gtlX|2tr^wcxy)<!ITTtwoR)wL+n;27bU5ZsU%-#U9doq7m#J8kme$VlZH{-T>IjQ
2UEvHpp2n>Nz3&z8@ZE^43+42Qsa#P%0lBI2IG<OH~X7hpt9RG<i42rh_Ee#mJtZh6U^p4t=eM(W0W2tHz;_R$y@5Rr!O=53s1b!725_$Cy}!2{yWpQtDv$n
OpVSlZ>Z-c{f|^2#*~^N3ahl3J1W$Kd&$v$=i1&HH^Z?=qO>RXb{HW}At;AXmumFP74>xo@NY9X2GvvAu5+}j4p@5a@gp}Kfg1HK*)A^p|BZm1wd4wbSWPZt
eii-EnL0zn3(wYAl9k`@>$t(aWPfrQLABIkpU>K>w|=(pc>B7+fmoAwS_l`R2)fzRudV*lQS>%pw#M!+y=VJU+jnBTl+)Fj;YGMOaL-~S4HbNU5}rZb3|0FN
_)k*Vd}(AJEHu$@$rk~-B4|GS?93qZB|mj7dx&eY+GIf%2<&k|+>1S49!7UhlU&_`)mAW68KiNb;)>QPhdRBvNN$U`$V%+fA2iq1%WJd6z4ve;7ITjKQ@b|y
t1-Fy1_n_u`Xfi%LURO^ez(nd>=y!mkx~cb^d-aF)Qr>6e1)t5=+=~BGm;%EGspc=;h4s<{l4RggCcdcf8oQ+bDD(SUoovU^%Z{4eiOMwe4a5XW*BvH8C_U7
z7F-wp#h<2pkcOoayVRQeA^*~hP!QLf;Xw!rSjEb@3H@w#RFx6Bj(n37ffX1lLLw2wt@!X63GhC10>?DpUrh*NNH`Vgd=uBW}htJg(XDt@-IJ!<||e<aL6D)
;uxt+8ak`C;D`jMFQ&gn;-yX3CTJKR{+pww41cZ*W^RHy*M#l%Iq_uW<X$l(z|4kn5_<H?Fu_fuK#2zU`BItXZ>a{G+H5;BS^fpiWVm~Xs`fMg9St%NKsjH#
IU5#}Y`=}~T(&^XhxF|HmW#<|Ia*TkBoS{e0FNMo`9Uu7_L1};{sF}sAEG1iO!nlnhnUud7(SA6u1MWn+(w|G+0gSpcrZVh>>2qQF4J~@s2g_PIu>Vfw5j!v
82pnH;H-#R@t=rum>V~hZn+X<eQ+xl1GXkk#prR?CW!|{kgK3!HihbtI-;j$<A;WqkE5sn2Nn{R?nVF$WZjj?=VHI2(vf!Zu((UqgB4;l5I_=f(cm<dpG{y%
DEq!-mnjZc6|ZIOZK$p6_?UQ3s4p%zzI~!8s%$lmZb}t-n#$qyf3tr;z`E^Kjdf4UYDo8Qd&<e4=tE5S;;UBPH))28wtq+t!hgTWg*BJ)5;2S7*B~@mxP2eH
qbo>;o#9#qz7wR*_?KP(7&qOXY7q?0%BNu6{Yh!bM3fPNTnSP|Hp#5mAhnboOd~7h(focS3sQX?aW;qwW*-KkE=cn=HdtpIfuQ_$XoAVM6%TGy!-6X5D6jU+
3vL3qN*u|G&tIP7-{-MK7}dEZt0I_1;~^q}s;4z1mYC6Y%bXtk28x$6-;t{G&wn-bjfO!aCXoa)W|LyHHE96x--)@(E7M7`U#}MSH)E1K<-MIs(-O?J^^7_L
cwDZf5fiRRE=^YK$k>9FYS9}IDIL64OVAWXX2>`J_^Y%WoT1-+AvkHKqr*i+1$&LYQ>#TPrd#&;zW^$B1gP{RzGGU|_VVh5%r-;y%|QNY%4mpTxarb>=7TrP
8`8KGb^4|MxK4nO&udp6);AuisW~v_RVRz`xGbS}&+zMzs25Qx))zX?`Xi0cOknHxk#CfMqmFjusDwxl5zw+%QQBz^>L8N8i^D1MO;({W1ocC3x+K;y=IpAo
D4={4;5K>F@f;Hn;t-cscOh9DQB9^o-)y%W1AohQ%at_9y<W70g4j{V;=P~UMX(nVa;|`~nad<Yx_q+l+H>=8!&szYii7b$yhK<MX_;{B<$M-Cw*04GQ5GlT
zo(sy=I>$8Riga-6*H(0aQ%WJpOm-7oc?$@MWo!2zl*4jR6%DK9&(~CD*MNucH2h~Z1iAkC;iC&7@F=hy2p;?bo+VPq3<KDq8;WhXla9NCkODf*2h;K<i2gy
Q+`x^YC3v-u#W!auK!+{rHzs+PD|sdk=n|eTJEuD<kU?=Fx#R|P%53CRp7hd81Z!;EDU2lgk@5{{`N5!2ia;^mj2)DmK0uB$O+%%uP(>tmhck{*AcORQpPIX
I4Mw_-1j}HlcXNr6lKP*OShRtAq4~7lvJh=K<~rXR!<<`=-xE`GAKiTe84hX!bdzekU8U+3MqHr91S<Kgt9ub6e}V$#tMJI%G20L&^nS<PR>sry;;ZjLk$dL
<B{D}g1d-ue_QBRw^>7y-dc0(<WEsSKm*iLt5_|0=?Lx&yU8lXFYlCM81OdKqkW19qKZIf=k^CE=RL^FAuE3$o;=C>MSJ_5K`LY;_$pD{BM4cb;d8kcG64*k
OPMq%i!dSyvtGBjACj}37f2{ZL;$z$1x@~{zweY|XPeatLYfi$$`PIbRi^3ca27xMb_-U8T0_$h=&c_*i0>2iYM(}&V8@6kiz}GXsuS(QpPqHy8}Bo_*s2PM
%UZ(HSW6Ja;(KdQ`}bMd647eaD8BOG#$tKj39c%g(BK|X_Hb0g%Cd^99hV<vb{UmmmdPADCDCdc==EXUa*od_nbp0=q7m%I;KqxR9^-y!Rz(To{j_GWo`Qbs
px`9Xz~_8*%?Q-~6*@ngLRLSXw+=+8O~~`+gH1~rI7<~Mth$zPlU6u3&CwUUjIgAjih-v5^yQk;puFdndg{9D1F-XinoxV^7BPR^_Z?6KbS<p7ZqG0@K}VQ}
2CLn{Em~SD+t_m@D(nR2d_*#KV}16|-UP#p&<@6@(CX?kd&$XwHts%kgnVjf&6|rIUQ|Nptv<mzd`Fl@m&-Z)3BZ6Qjq@>e8W6}#NXaI7zNpg~ClS87ff7<F
b_Gg0n4~V|?i(V2O;JW>3}q&g7`&LN)=i_G>k4|FK-ech+@cHK8e4qjnlIb1-xZ7f3-v;zW<)!~Iyme7S#JyWRh&58`qf`rkI(?C51t{k!ndafAlw~Vw1b=5
ktEqXcU%Q<yf)AwJ5Dj?JL)K$YMuZ@SEL6F=EK^~4@p{1JNo1fs(-k1K2--NH+x^8llVVJ-dI(#fdY8^ZmN<F7HV^TBn>$XA;|oePqua#w_eNErH}*%S?1*P
?5J`s<%lTn(JlJ=-)i(iE3Zp?@jkOZ2tig^E&ral0ch@EPW+<r_*oGIGX|V|A3NPByL0Wc(j0`c`tk7Uk^XqAwAHcBw1|@Lg9Mtn1O+bIITR*H`7GkTUD8M@
(6K-<3`Fez?YEkuuP&;8!32Z*GipKIx0dxBeMSJMVr4OYee{|3|3mPYzP~I-VqNIfI}qs5<F3BDIj$cg3|=v{UAb1XI?Wov=dQOAgTTxQ2&BYcq(#eLp;?a^
8wGB*R0}{_1EN}wuc?6G=Yo8~`Y3+~V9_BKtYmr==N#H15gJ?z;^yd$N8$u0YEBCCqKl%*a#i5<swVR*P-J#338{Z9VIg5^bi`hC#5fWPXfHV2x_dN(Zg}m_
xNi-$(xi@yfjN7syp%HVA}%U!cZVmEqnZ7`pXvI?iD4aK5W=-M_fxaHl!a+{xJ(Hidk_3|`+IqbNS-`AY#HJFsya&XmXTq0y-hkGS#SRLHl2GLcxT6d%pez#
>kr+0;zUtu{8IB64WnC0r0+sMzpTw5;?2Hb_!;-jwv~Q^#?3U2hYL(Ma4P=#uur)c|CdcwXJ{9Iw1335Mu&*`_P5D!>YxGSUa2kb^o3iD7{g%=gDoGwaOQ#Y
`#`F$xOB;Myqn~46<&Z!P+gKps;bN#amI}{4^_w$S#|I-qC)m<!x%Jho^lVotIeIy$c^eN-N@wjmm`vo=@SBZ<dW-@=;ho?rDv3q$w|m)qN_S4Xyc0LTJ+|q
{g9NdI=>n;pCBX)SZQWv@b`g73~1knxOYgERI~HaSobdT6yTu=R>A4#SJHZAV2b}pdRfRDMm6s6`hB4P<5FeVW>uGKn3ex~fm}-P3YtydOhUgx%bg-`DwQnd
d+gDNn-SKa{<hLX+G?4F1K1a{L&Am&{l=|>Z}_Z$NKPwSJ;7a`MGnwI+-sZd@K``LJJpDYWRt&kJ@LEI#qYG`=X!rIE3#dC63;B>u8+dget)qtjCHNj)8?kQ
NdS}2T?Lqc)6u{m`!Unf1c5;-QO`o!ztR3Yq|_doxD${w?uXr1jGctEy{xVt7mIEGp8CW$8|NY<hG#lMy8uHlDIs>`07tx{QsFNj`4J7CQ1tQVIU?SQEjBHo
8u^yO+W^rsgPkM&nea^@2moTdg=VL23;)rAQ%*-cp=b^vIa+$++EJUnF$UERZ6$sheP!rtQK9c0V?QmFRdm%+GDSraA2f>nCgbAFcZl)%=1}sVp|?soX(t4@
f-`2eGcuzlBFJ4pq!ghXxRv^m4E%CvOiP4LX4xXe<ZN`jhR{O9YZq=n?VF3Y9b31f9pi~w!$$o0Tm0lSQa=@1#~P6%RX?J`O{Wfq?WA!R&R5EW8;a}uv&R3#
UQ1rXOJ7;VMYB}PFJ+_LOA!n|-K|iz2;sigX}BK~K)fTlW}d&g4fC*o1V?p`<#swcOM*ke(vlN2^TTpYsT8k7P$$Sr<*6}EWvhg$RvAOY8%@C!&3!hQ4c7(K
42F3uk!;lbpTUx?xsAolR+6$SC1W)RK?))Woj49xwphS%=8-YY(}?1lOJot8m`Pc!k5q$5R>Ni_)V_V}(gMTbM@C5xcP5u<p)oxau2K%d>rO9=Z;<U8lf_ub
z(4BKOZ<*xZE`>J%kq&=q!&-2214H-lofQj<S44ZYXK!$n0v;;EJ}ku<KS)DjUKKnacv#@HoDb?*U84VdmFk>U&tmBS>OwzzW1`5jqjkwBOsP7Wit}bz&>X=
z4@$J)DGCS+`e5j+dv+IJ*-4nIGBaYC@H|^;+PxXDCk$~+24Zicakgxzh^6jBAhtH**j1ka+>lSFp93VB4TvhR6$`1vVVup<)gprnhrfyHDw@HX{SO|NvWw=
)*M+L@<&>ruG*U)sA!Iqtdz)+43hKnQUNCY7kGPizz*ys7kWc9z6Wc`6p$sgMB_Mvxw^&LF1J&~+ox8M9ZBp+b$b2!Snk*VSZh3Vp;Y1)uq0+W<MBG<szKhq
wt)u<Dr<1&nt&$&&2S(BkM1x^I?qPv@sq=AUVwI@f_ajFeT!+OROxajNPKT+dnVIg{%O(@_gu6CaF1;b3U$9OUBVT`sScL+r*7m*DL06~jt;oAQSE(~2%R+9
R>P|m6Y^lFArq!%!mQJvBi}3u=;}<omiiyv{&4nHVrmUYm@+4^zsUa~I8hmZMdhBSg8COG0eLDF7Ol4rJ5CTz1Q{@lt_Nb_T0q3E`6BXa9er?jYW<?Rx(3Vh
Rq&gf)dq28IA0jKj9Sr%lSVb5J<&N6MqtJ1{sGhZ;P50K?D+ymci^u$sG8e5hl}j+I%Lf-PCRLLOUXX);d0zz&n%}F{~R6%2j&GTQ=0Gy3|pP!Kbhvbs=Sza
#B@<0U@4uq66-0LOh+4c%AyInQ+s5J)TOI0ADG5`Tl4!=?ckk0N~H5{>x~$p+vZSk2@QuF^;E!43WDS3y~0O2>Q~y1eI0^BF3;Cfy`PFjDmHVj0V-Z(6>|0Q
H-@vF$3EjG$_Ev#)(+g`Ed55Y4Mj+XdOA^FZlFqLf02SD(%N;Y@r0h@>L6J)werkpy-`M!kI@+_6hLi2CgMV}u3QX?ybp{)X?1@05o8$%JtQh*C`WiKu3Vqg
%53^`<%2hpoR>?Mc7&NGoC$MC)2vBM!#3Y!Rfh;G+0IJxTH<54!~Rw{>mpYiE-10>6TS*@+HRdZiaM(SI|DAbrLM)G{fnD|R+ZgpCc*fA40bfbg!Zup7UYcG
7yHyym|w<S$Cv2C(&mK}SB~^Ap|YSr7DG!o?dMSh2P>Uy6m2PA8`5=}YG~Zh>fxVrCUdzI`d(I(^XE3uIh2MFsfw~rdju(DhR42Ah(Eo^354Us<hw3v=qpOk
(cie;izO7iJ~(E-34m!Hrd282J6Uw(@*u1QY?*lPj(Q@6655}RQZ(Jx^PPCviJ*13UUY-_YX;fp0S<*MblEXHEhTR@jX#Z0k(jxfudMF>9AY~G(glH3{(L9c
m1BnDI_rmPRwSv6zCD=IV2QP<T$jwQ!0)ilx)@ra-*Tvt&ZDf~Lpb-bz^imDz*Z1y><BPZ$0i*VIr9sgHVOlOv4rnWQSjH3>`W|*MsKZS4DvG*(t=Z=gH$_W
9M&r(h$%h%rxJP3PM*586W`cXxG(Uqe3OA?5&km+L^^)oQ1ZMc;amw8N2R>L^AdT)%n7FOEai8UGtmYqFO7gBz**7J`SsXJWP!2o=5*aF&#3$2v%Cmpfe%(*
P^w9iy{Wao<{%%(uNR;qmkoHGE_H^A+y92Y;hg(KoeExe7u}5<>A42a*R1}p+O<68G7@IAXGoWwb33Who^o=-BH}O}bi2Z(vw>+`owoz#;C7$Sv|YqRS!X=_
)o!l=+-E6Li)bN#Ce=QODvCAO$=>_UKUe7yHZycbh?pCo7F1MGqko?{A6f)wSi&`A)>2~9z(mnB@M(<J(UG&SFB`aQ))S(xxQwbXdp5cYtxeRd^)*26Ul;y?
d6!1u2<$WreBmS;!>wXM3?&aqZ}W`;XU(smg)_}F6J9>Nh@0#C@|oJB{60N$*XAgdSzIKdVW8)nYMXiO&LbUQSmK-^VG8Kg6tqL?R~FfLLNC<RTZDQTQ7=#M
frFp7!?XcSjyH5xCPQbc<I4g4NSyiM(M~uxbBdZ^FdO@MHxek}9Mp)3wYO>gqLM0rkJjW0j*tVQ7z&2?6KnI21n>Ebp4=t~C0r-56<E@$_;Ff#__Lk*9O~u(
8HAI0*l)}&F;ocRVZcjITYFxE?n8KFP#U&9JhIt%)}TaHk^x8J5Uvp9$^d5{#-f16UF59GAf10XQSj)h%fp_E2gxz0W~j(CKR^F_zzN~6!?n;2AjwwR!5<VK
cmrut!|6nN#q<CQ=tAovy5*^NFYl)VDQk|wMKq&5?Cn51g6gW~=Rm!BGVdkS)rT-vLH*TUN}_S6DY;<sjrEJ2`WsOO5l4DpkG=)CYZQS^`9ZkC=}=Y8@q%G#
W9P<gj*rA|xg;j|>YulmxRssyFDI8HQnj+V`QUud|9*(O^$|=hQ<q^F-iOkMRiL`f+g0WDt3k3snZNqZSx|pf^IyAn8rAyh$Op&YeMLtIN7OgKHuv((fF0w*
{t<nvgK3Cn&3>Wsvn_<D5?~4kM7CIQm=z+wP#Ex7cbg=(IasxjQ!_6~T!CH*HeJ%x8LLn>zG?5LC{HDY>t(=fvAo}^d~-@I<6RImi*fLCq9AMhUOkcIU1dLZ
)+sSCM&ZrvY%*IeyfbZ$;}yNB-1){4KeNqP6Xu{NUrCaTQ>*C`=gm0|p!o0jO&RJKRHrvgS^!BLEME)TojaipV7u7-e|lNY<rq>nR9Nqch(pp-ANUR8Z9h{&
Rvet*E$#eO52HhoAXU;iO>Fn*mI3~HuNp@$Q%ER<Y<}E38X_I?{y)9OgpYoy%|^doXR*DQ0Z|&h>n~oeNaKMQUae~F@<r6jZz3)9jM`?^%d410#SX6Lk+VkK
r$~Izq7+^?uZBiJ=NDLf%G|n%KzHTp2!&OK;`hZtv2TFRpY+(xN!rIX_G#ndjELpC>}wI3o{5UNghoX1hWyU^UFxXTdw;Uk23n`_Ao2-`SEjpG;fuwfKm+Wo
9S8QcDvE6+mewnE0T@+&nHc9G@FT%pnAk^Y7e6~?@gqF5oC_}5e5a%_P;>vi9lVi%T#{eQVhMMF;`gv{&85C$kq(Y@Q7jCBUiozE@YJc=Z=Z|{L9A_AbW?>Y
?FfW2wYY^o0?!~&yKm-YnQW<$=|-WGRyn5Nyw<GNz9(s+-?KfQJ-OpwqFp*Rr*fxoOL?q8(W<?}l-uZAx|OdV5MZGVW6vRy8AE(D+2;_hZ_##WXj}Ya_D-I}
*49k$E7E2H8WZXSzvymy1b8T<S%iC8`yF-z5%QUbvBM)i4=WE>Scy*VomM!FERNp@UB=CfWX&CH-vTMacP(&R9Y@_0Yexd_C;%%HZs&+F9UoyAv7GXdWx6un
sM$ke3>r#%V#o~qa3b_xBXG(`ebRdaEEu@ZLZ9%*a>oZ7@7XbXcm=$#d$|HO^ZHV!&!i#JY;a?mI1OLHj#4?>0#QX8LyMVNI*&JdqR+oKZXwt=?Is89cE*!e
bZH8E{IaMbkX#NPz>92_lXLR|{ou0KhTZ`#;zL?ekG$^r%WQLCSdJ{!MYkw8IyOM9y^u{YQ=u_5z1%BserQkoa=Q7?L1;>LfNODx!LeWqD?YMs>lAp8L=iP9
!KaR9+*#@N0lwjV8Gl!)3VmnpVlV*xOf9uZX!}s3jADTEk<5$Z;*)id`W*k_MKzo$E<@*D&swz0afb#1gtcz?RA|l@wpU|;<I8ujyRpm9dbgwNea|J)yKRpM
kT+`cQA=)N1os-Zt9J=-lMvd02y_l{gq)Hmdp06Ni9B4SN5m0dnwk(#6{f3C-@lb=CS35BpvncF2h{Vao050b@+8@147bUTNr3@n;mpN_;hnuh{P@J4_1E2i
yjoa<lL(G|uHxnpAs_|_U5LII>n-DNstE`}Ww)E%#Z#mgjT)IP47V4TLQIpoySi|O+<~Y2*C?&RTi3AZtihRQ0+wXqO+7o>O+=DgNL99*5q0{Jx1}gmmVJPw
RG%EPs$&$HE|KgyK6Rg@f$O|9*4n)wC~H`4MilLV!5Y$wWbSxRQQQuDne{;iXnJ_dn$=?VE#p1b?=bO`PG!=mV8j9gf)v$ota@A!zMPFfG5j7KBfFsA^Azgd
@jGfW@keb%dY0!~Q$o&gQ09L`0cwNX>)oseV%V&%vXCkJs235cpb**_t3RCT3Tjxf&Arf)AJs|mQ(|wW)`T`xqdg_rS?~E$1-Nt2`0}cW5?h|A-$xlK^PgCc
;cS>iuF3>DXMQt6DAwmDkPDcu?#GIN6d9CcR3W`#XFK-IG4kN!$i9KjP1(;WEdFNawEDy##yIl3+yJn2pV?jt9b4Dib1X<|Xc5$lm@?P1hG+&~f0z-h2jZ(h
#7$p($y!50_xMAXZok%nf_*A!bxI-mMd~>;`Nr7^D1LXxI^lKoBHw43HH=|5Nz=0v{G$LdhQ}Z(agFXG;zXPLAXz|fti2FDDz}d_ebjf>MP4CuC?dUdc@M~n
*QaNWsO-C36c#ktO=}IQ!nsb6eV+h7l?0sfA3wDLM&SQTRD<%$z%ee6oqBUzw5n$eJqkcCeGlE_vwgOlmHN^sJj@<h?_|$GinF`SUiLyplRzXTP*TH@tD&Pe
SuRP*4vd?SNne{1UFMdG0u1k*UJ40^rV2GEifBSiME*_4xgdRj9rI445KH4B!rc}j(~1^fDg^$`GeQraviBWAfkEce4UvT%w0oWHyHB12&%T=a*f^}brDcBQ
D=Uu^7dIcrE()Xenj1DzAe{%37kto6q}=5|>7FKhOWp-H5x^Dfm;sv1UuaT0k%9(kb-A;6Eag6T*{GHP;evwv3daX4UM^`Nx=6rOa-l=Yj6pyc@=}!s3`Jps
e}QWX6_5}_B9pB9eSZ3PgI!sq<~CFX!wyZ9B5H|ksF_Y2dQl{K{;P;%%}5^g1^`^|qWcmFzsc4AJkuF;^PX!-_?xy_PT9tnL?ehm4aQGP%vinN420Rr!o=A6
o*|D<=awfZ*>)g^Pkj6Ari^lwKiwc{<GM1?LiYsdzJ;Ff^hXi^9TLKTw0gQbhk$7&`!&LT3@d^YQv4g0<PF1m&#P&jf`KDQ*jQnnfi1PnNMF3c=jV08;I6++
O%guDIvKdXUjoUpI%0A14M^<1_FX0&n~<c4(jfKf;DLzr^#E>JiroRt19vTfFAA^w01>ZvDsufW<EH#h74(b&ltfSO4K^m2_B62m!Hc(>PxgEOWCzd}xoy4D
7|?MH#F={<=&>eHc{k(VHj*V1uS2RLu&6fvD~dI3Vp(PRUZoQdWx~i(O>*+oc34s^MHy?RIg_JQNY*$ZV*?^9#;OtO)ki3Hl$+su)X9HY@&JP`I#l!hhpcI;
*~rGk>ZAyU2eYvId<EmXf#BR`dAa(*tH>|*%~IWM1l0>S&<Ep|pmdI(Z`0Z_DPUo-#WZj?Ng&NKuX~%}*k=j@b9$BI&mZ;rxYm+m-!@1<b#1MDU28wi!~>oo
`j`J?hC{&~8!q2f+b}o;O5diYJpT;Qo=4-wU5^~y7l)Ezbg(}Mbnd!7hRD-Ou(e*DoZwAC&V8Y4jCz0x3i(1)>R2ooweP@%-h`V^?MYce-6%57s&Emr+8Tx|
Zz<<VS%H!(<sH!7mNr$iPW^YV<kg{jPi--9$TOoz{u^_R?MCWyd^?#qquxg!HO7H3z0-nq>y2N-KjUK~vA(XCL6IbIX<n%u<h-LK{e*!B$?7v5Uz;l*)AgPN
9y#a0Q)9Xn@U!fm=YDl7o#i~)LR8kQS(l2k#17luT`dWXlm@JLjKc*B&9l#qz}D{`(zX}7&H+bY))dBg#18{h_Pl09_pi>rNObh}Hpt9|^9y57Dw4c_VG-wf
U;fEmCaE%Nyrk>k_Cfh6UzBgvo<?11a#FUwnQ;R;Gc4j<&l@3AB;BF5?x9(bEfm=QdqvUJ^%5R9L(>B4y8@>I8}C5Mt%=q>la~KRZGz}!(RCr~jx?JBl|1=K
t6|4EV9(poxrxyIR-V6hlcnhJRLk&n7=kfTqsUeA@y^$7LuebV5ujtZh&)VA4LplQwC<m0CT3NZbLi0LIP#XyYRQl~9>2-oH_`a4rDw~(Pc(mjcT4|b-=Bt}
<Sv8<3HHgX(jbow10*w@B=8`)xdWt4#J!plpaarHH<nm{$Qiu2$mu~{qFB(t&}%VtZf%JqD6Xo&uTXjuh!6KV9@_0m6kTsR<DF&tmUjg>FNkvGRe~2_&ufte
?1xT8__;RHvi>Lg(Jcblsn`aB$0T#JlE5gi;}0Pp)J?QvdY_4KhY0GAjpc%T=oil{17KbzU7^K+t`ry*I*IXwNHz=9Zlw(56?1<$aDfD8lBk@U#l8HhsI~Ta
|32$E4uQ<z(~_K<fo1#zou-{jxGgWmwqZQ{fl$8F36d;B-im`AAyjB^;bK{KHC=PbykE_w8xhS(K>LQVgRLnK!Ht3|-rS(6hpdwk6|EcP<YA)93!O_$R=!He
3haC+?0JB5t__ADZ^W^tDM@5Zju>YSE&?raLswz(MSMJX9`BB}`8UtlrLDlFC=F+L0n&af!{%~W_a4|;3$7A_7^+EOf1GHylN-3;@+8$f|AFN1?cPmfJ4mV^
iaw>sd#!W7MA%WYHO1xF8y2@~5>?#fV9DImELgz&ieEc?7tn?o#XO|eJZcf7YG&=@`6%S@j7RYWKhLHE!==5!9fu|11=aM_>PphTrjXk*lx-Z#(H>OoD$S)|
!yz1Ss|A%|^o9SfJ<M?w7a{u!i!|B2G^o-xnq0aOV<Kj%Jo|&xurM9rUq^qDD&hd5H2QZQQCtN`V{E{~$o|Q>FNu~Uv>@ugrlVn^0^FAwXRd({YRrXl&V0xj
BbNwzbf>@G+8sO0mSh~oX!tVrAfpYy^xAmW!YtP*QZ7LzUa|8U8aQq5ltzi`@wBoO%BK=&Bq^=$Yj$o}vr2chxUXdMwYaVw1QS4HUKrF@b1tI7BubVNS|P^m
!C_y7tO#@1j#5MF2WBmaV=E*!z+K{_WV<)KLl0K+p)mV;w;wr^VU-8mof%K7!IpJZ)hi6ltF&{+A$&uf&W06l#K&;ED0@|&n5F(L_*Yfu26|Gp%18@;Gw}UH
X453<R=%)HkbGHK=mWEo$H|Unt<$YnkP)E@7wJ5Vp_~f(gc)*Ij9bm@1kklocSkH?St<Dqd)6g#;>;66a(L)jdykkPV*Hk79+Sy8xZOa}oc|9ip=O*?J9WWC
M~)iMl)6FE(?;*#vF~KQbHU4vh;fkAit^2_iJ`f*A=?-t(1_CXH#O2yUnkIG7e6JVIuPHQ=AROe@U3uE^9)Sn?ZzXVA1qR6y#gF6(M41TBuLsx;BeStz8KrE
9mIhRyedpY1_IBFX6~+)Cmv&$U`;U)DxU?iteCcmc{Z2Vl8dWQ;&x@8YYrW3H)vSee)InlOBgsv3O5vak3IIGiU;n-Z{{dP_--8feMJd&1hft%grX$%MkrrB
77Up-c2}lG?3(5)DSe((xY;;&1CI5}iIQA9Wp^Qw<E9tO!bL0KdJ9xe<NV1&IKIlWz53B0I7PL?PV%=T6EN)?HMRkz#8jJ`nmi-k2w6<?X?QxWc=B<I(ykMh
_j7dmA;(zWTEC)~n4-w4>Yn4Z@<1z2*7oL}Uu8E@7Xgo|XG#?HTpe}!FH25hZqOktRqYKMnvTmHv6<uHn96+E_sr32f@X@<xwV2$F8<R~s7NpTLxG;&O@V=b
=q2oPO+P)oI7M+y0e0e%F;v}+dp^$B|K}`hQI}Q0P1_Px-!hih$#LjI;vc!UbWJ`!7#5J=o;>P<mm*GukQ-FQgCgnbu78{Ul-nAO@dQAHJNob11Uy=;+7X~u
`rgiN=?PE|Ig8oY9rg&qq!wu`B8;K7J_mKJtP*GYwQr4h8C;jGEwoF^FOi=Yf>RlXQxL&~wMRA6DD{QVPa+j}x}LL!^7_aI3aQR#E|2eJ2kph3%eRq45<U8~
_rcSD$mqhVLx6Zq&JIF?8ZU^P%Jf~)o7LA~r1jD00wp%rApGu*a{jmzh;?@^S=jYOK>L!us4C0pKMvMCwZK2*EMkRpBT9$yn<!e!0##7oTBiADo{eJ@pJ?w#
J<A&XVA-JD$wdx3B6j`12z=Y@UO$ex3QM}sMh*0B`3;;4(HYo#p2o!284j)USjLOt4)+tHVON&~D32#d9wju$G5wohaEy=Swja+G4{tnj_K}rXJ`XSfO~t7L
#+_;p7X^GE8<N2w4puNv`?TNVA)5ZS7+vI#>W*Y;;U@s`6vlWGM}?Ueuh+c<?jSY1lw2iTVhwnT-dYumX5iCd+n>k1g;pkP_BsRGc>ggwASiD5P70@U{Ox$Q
zQ`gJ7>7c%C&w_8K|vBZxba8k_05Z<=MtezhbFlRQ+{Y3bNU8O;ZY8#i91g#zNdsj;CK9%9q$D$2O`o@;+|Ijv-dYs8nMRb2e9`7QN~yOX%GZYCP=%28y5pE
jZY2(DIruC+?@3;T*hwvFRgFRB;Q+XtT!l!G~O{(H1Sss=Q@CFNvQix5m;?i7Qerd(S)0ktGTl52#Lk=0;{oHVw4q;-mLYGb!`!dze);m2=1ISceN6q3z8Zh
T+?gRzeGK082TjW4sn{z$;Irz4DW*C=eLK3h1&B1BNVPB{wws|QtY$QxLMS5wP$sio*GUrUyHOG$*zx%c^GrfZum|C6W)^+&7$ac(#h*vaJ2A^a0{st_p&7U
#ewxP25mjSy+MKl()vRAX=HvIwXUWIQ}vhnJg%Dsa0y=YOrYo@>TfK(inj0bF#75?<FgI?OA>aKY%0<3{$WPdI$|V^RKZ|{>PYGgvj&Dg{JSZ0iU~O?G-lo^
BV<(ptXGC69jJX;d?NaGC4aaOwK;8mPt8_R!{Xi&@*R{cu=A5XMO+42%_4cYM%fHtbyq)=xH7ZEK_qjZow|~YoU}9KGV6xo>bIUq_V@?JGAm*-l^aD$Xorky
f;%!>hy%ZWWhkT^iXh&AHp^OWzCDxg$8piyq28Jsg!cm=MGY{W9i;INY(7M&gQ+5b=(3E>;-cO}99qrUU9qGA+)K>_w@xS|fCO3ZN;~t+n3EFyq7qa;yE;yp
Pz64o6243o3^%j<d+FUAUL?p=KXF}ED)IAgSY4^t>pR5vvIlwM<}oTR9I^6lIy&s3exvfWq2}lyAJ`x)99WWpCNs8_wC-9{$e3B=X9o$L_N;Kw^#Rn3P#`@_
LC`L2hc_I?ZY^C|sz3`9U?h%6F(z&Qqnc@V%0p*qYr$FO(Z9Q&_C6t?`|I#qT2-jj=UP&ybkb8dTkN~xZcaT?-&d(JSk$pQOWMbC6Kx(e(dUYf6}L@i)&4&%
qcwNsM9;tUPY=^(OmpzmA+M+-lzru(lG9*_PU2ZifIipc`7^+kJMrrN88ZnK|1zS8clRPSJ}=SBORN8jtz`RUb*Py6<eWKKh53&Fvn0~7zxDS)a}C$xiiE&9
fiAwUS7rk&3|UjqjC!Fz+MSlWYQcpcT9r<{V%C51x-y4M=cm2H{V9(n6Fg1@-KD|g(gnq;{#&Ty;F4C^3e8$VvvWS!fsox+(Ns=4n$Gi3=xtCdA{+N-6Z#XV
kBc2}<WzjDGcKZHEA;T^7x(C7dt;BI3r3p14pV+F15U`8`$NlH<u#$y)+k<`+V@LJu97luXJch4m%TiNmaZP>ZeBQJ>8>?SQ3D)et|rEw#@*B9J^MK|L;bCc
WIQ|uR1kG=i)z^N#)Zv;0cv82WGpj3+E06lDi}9Yu*&?oG<6L@c-fC*A;lzNAn>}=o;4lk`#MVbnGPXW!M`BR3V~}-B)4^$H7R#~w>kBwF96zB>D_sEp(&<{
<Idu#TcHz9TiJL)s8xjao_t?_aC3zo*$Bwnnwx$K+j0R=DibXnD(2)$ROFJtZv#j9iHRmVaNoX$l~BK59tahhdG#L{KW#K|(3*KW{z-Gby}arrW?qscir%J-
bh`J<zH}g^#wV}SDp@7decHlSg`bOm&y(wcJ~8N-{6Z#A2_uzY(d<!Lz~LPhQ?2z;RIL+w*H6B@5!xY;9^FfC5=a#+EG3RBAoVB0&)r_N$Mu5;F2n<+J&**Z
cOiI^TCnQUF}J$c2EUO)_3VMA8L7TqIIbs$xKldGAdtU}cdT#DfxqaAE>GARX(}#eCj4$IR^B?ILu2$?ES*HaQ-E(4Qt{c(j?X6YuZi(Ae&6*!@_(Vg{3+I6
+QgS;)QkUU#m^f1bku}+<GHj2*EehWHN}G;f$4c`7iqe1u@6ors7;!Fg|yI3SkoOu`c71DHX83EDEgOmKJEy47a`_es^)me4h{usGJFq2+ySvxfA{o`AKhTN
#p^MJByEOS{wBd}&8d#yyYj&Dby{B3c8@-olJL(zh_?vUYIgNd+i3&|GQh6Y-B$WXt_?+^HQ0<5tirpTC1x@NOCQ{-C_RN0F;a`fED86=FqWNG-JeQppughm
|3u#SwHrJycNNEQ%fsGCwRi<mY@^>TNR`Ud{$(F|j;zm>)+!cwv;PmgXo}*oe6OsiD;0yYZRJsfXy}3M5ZKRnzXUh;HO{W;)VYh+9QI++K_74lH>PwV@=ut1
4_DKDK5Ah5B}r$Jy)k7TM*#h&<jFO;MEf|lhShq-(LuZ8tyf%d5nyN%p^r6-HNK%rg;xc3`{(L@Lh|{LNoOg{pRHe2-vZjP_)gM?jkk5a4K#@05c<<cguk!*
w;}on-`7{&D@8G$)taV<nY!JQ;5~{YVNWQ&`g4SRhIg8Mn_Z!R3Umh7ESyf~9uNS{@^b1dw(#L$E=E@~WFf-@VC$=HOY)f+4AUs0pHz;8V^Ia`(@kmR9F4CG
;Fsr&zy1<r>w}QkzJ2Z~@je@X)gov9C1BuQipe`R#}?QnY@li?t--!)2BE{R&k_eWn{`eJi4q@YDHT9b@e`Hs^$Go9#Aw*`d9k<}c@IRUfw2u4mNqNPP~>`|
Wq{)z;x)ciER^YE-i<7gu~fx!eAfQ(3h%VI;=D#rP2MA#tyqXH&wtWvE&-YYjVPLz))({!oOh?kr-YYbrv1y;v45XPVEpLb-X!s2XO@h|H#TTgTsh}!ren+g
sNaS=sJCrxfAB5SU19hoRpSnSzUwNenwfYvDri^pAc4sRv~9-f^yO8ruXfi<LcN@5gUyOB&HD2$<H>&4?jPVVUR9XVA#T1q5$!cJ=Fn{@FGaE<DSO1$<yUbE
r21y2_Tg%O?3f4ew#w)~`f>o5DlGiWV|N*T9B;C;Mn8nBO>ff1|JZR>t2*9eJAz20;FEIx>u2b*0<ehuzmM~J{;4E9&XLZ<UDE}H_=tgl=~%Hznwoza%Nc#r
bD3kMN735~5;s)glPd9bKfiXr$p7=6aO7c$y9T<?T^$cuA5uCg$s(?p)ADu(!ijTg5E?dwb&J9H99OKs>>~@hv{QA=mXgQAE{6%yH!vPotW!MvhEpbCeM4s8
jAvV5X##hhm!2AY;V>Za4WRvOqc{s4SDEk?_KZ?{D@!h_wUji7LOFTP;J{2wHb=J%J=<hR2m}l66CUn%+P#^Oyg2syMs)dWqSwU~cs-CK#sZl!k4tlcKY)+o
=q%-S=flRao?Y~WWBbo$yZ*6lgeZbEGBsMPI&UaQn*CSyKy-&6yk`S2@0k*%x6w{x@wH0%Giv+z5aPLP1>U56@DUX!D)EJ=!L*d7$pDD=n%<4XCs`1(Gm9i?
qxqPqQ8E~_Fk03}Ly6eym9x(cGe?Y9aNhc0VwTp}4g$$&LwRaYyJ>P=TKSUXW?a7q%+LrecgdA|0-*y3Tec>ut=&)T`nbzdx-oB{yjaB@QcT@J(pO<xu46~O
BrcViue<WtRjo+;**BqO3}?xS=Jo3w#a*sYf~mMpwa#nHsa)9k+^YuOGdTeLzq++z+EQtP%s>SNy-SMhOTDsUN9+W+yA@89qM8|wyw?7wa%XP03Ngbm0=OwQ
lpOAoc>KnUvQeXLmO0iI-I^^hfM~cTSI0ICr#k7P)oz7X)CUju<e+{G6K&fv^z8zQ9XDnY3g<CF?qeog-e2-T(hL5HgS+`x*7J<#h;in+WEMyrI+8bBwU+E(
xgiJPZCQlpLz6{G%9FzPE^iHu6AtuVg`ChvqT<Qyu`@%uhSp}aXEfn&iH&Kg4I>;1OL!Px3Mj6xfTVFbDouP<qV??{CJLG9Knmw4s1pf6nrMngyEfsq;{-Ca
zMt?1;$2cuQTG$~+u-ykbvrN=>6|{il)wPK3RiZEP6R*ZMfor{xzd(^=Ql)$oLk#Z98-@xh=YQRnr|iw%XTJ|%!gA7#3n~&M=wzNvbWB<Wk6hbWyAiBMt)(>
XE<yQ5h?))VfM6W*v-7T;)NN{sn2LUi)nHKdHbP|PaoS!w)pEOS`gYnL7X5Lr0>}Z)7e=OOk9M6JN{{U#@w{dtxYd;1CHYmJ_f~(-g_?U!RPxllDp&?PR~j~
Z7p=8e|&@8?q4QE8Y)t;=awEL8Q^*DpNo=<;T_n6!cnLR@tUfCziE*b#j~fO<TCQ%dl$*W{HVAOY~~h)AiJp2i^o_AJum)uIc0sQL#v42EF}}>!4JB$vn!J~
Qo$xj%V2h=e;$1rgyQjUi|04H9`d4p$2=_*Wx70De(rJ6W=DHHtGnl}E?)|-1@Fl7H*ihY{XAFvO>PzRek}g3AnHi%K?=t4EGtVq%5a-vfTEb)s-DsTx3Uy9
-W@f6jvRMB-Nd<Xnk(Rq2kQ)EO6sA~n`YRdeF>HT6j`0z`qaB}3!N18<Qx_;2pK!7GoXfdn<QOPD}+RGQTc5g-c4O`g%aE&4)y99&18U&t)uyd1gEriTJsAI
9w`&1pr_wqKpupj5w-Lo3T05y^1*bna~=QN?JiBh$k+0DBVY87v^1aVljc}k7g}kEbSf${2gg~S1s6UZo`h?>)?wFQvl>F)xo*PDDm)?yLMzNrxv!5Xd6OF5
Vzf;8PPg0IFQ9a7!`MRI?CU6F8!+4n*U%Q-01IdaC|ZVctKdYHqQD(ugW5{ro!Qb(DXhm?X39|ZhXZ|Nrn-5ZaUEW4Ei1?70&l3rm}l=$%7*}#8|skYg{4mn
1U2D2zdPDd`i!cQZ+J+I;|8Zf9c9FWi8#M`c=CK;jvpF1=6n*)sCuK(#=nW%-^`w_;h2}0c*RQ;0Lrh44?jsFPdjP{k(PvMn1RFuOrAu&!gjv6TB~D&R2*@@
o@6W7V`}J#Mv)sWfkqnj4byhS=V5M1?5<MIB6SGOr)S9s%5AX;&ykTtY$0=P8$)fMNAqbLb;{kZvecNTNd=HQouXmNMRqe^wH%vx?6@_o?oS2H_W0Qs^ZmM0
=+Sve=4*;K*21kHCy&Kf--nDyIgr7bT5f|#J)NfOk+1y+D>Di9D{Agi*gX6gJei6=7e8Ef`rfAVDIs8x!v~5Zw~&eyoY}m0G(-vZ?^;zvT|S>ME~t+sYbC^f
ge@C}+vG;8>L#kNgchCp64oqHRrl1W1P*ZtF~-oLu%{(ogSobGgyPJ&EV0dB@zu>}tU)q&hO%pRmSA&A4;Q8j=RSc1G>FriYK*lY@S!z7D5KftbeB%p4PluW
&nut#GRo_%92R%d+M*!!&*LO<)!rXhx0BSSDIeqA38SqyR7hOe4<BeBXtWpIRjs%c%sGZ>h|!mnB}X%TNM@R)`ZI!K>$y2EicC{cN$hhzRko+EZ>r5g78Hxe
e`gF{?bw?UxLJr<7tAhI%S1hZyl!!O!kTFNA9Xk1cJFtIta<}3Il#|fwI7~%4<QfWP#cRhnda4hcMwXVx*TUx<7;WbZ;wH?YP$$)Z`vS5E5dqdm-3r^|HvK3
1XkX~_OZQUj~Fc$LSPGm7MuwwJ!xB^Zr%CWUemLQtn5?o`-Cz<?pb?3RJ4&hw94wG3WZz=j2|TII=anYjTaOc-Q@o}bN1*;-D}=Qzpuy(O_xhy*E;=Mguz0d
BchuEsb(kMu9dEul`FL_7U?sJA8A*7`+mkQHWu6>Nj-=OHpNWx?xUUQV#(Pc&COAn2B%OHH)@aj?4i5%Dj)gF-7GEWN2|5P3+rZu&YhLFv(!NH5@O@?l*AF|
S9fJw`0|_C`7uY3CLdeL5g>|#`Z1=j%X{~#=7I96)e0Fgj)N%~<ZvI3Lq6sS6+6Pdw3J+mRGH<;6aNPYB_?Pg8CIJI7EV_SG@fMrFAEhrGGg$(qUGue?B9rl
pYm!BvkU9e$Q_Nt-m}}%-sNX@HYNA!kI0w0C-Ewfokq1J40ncOP15meI8<ag(h}DQ%|OEO)#Pf58l$7})hW9DX@67lT4TvAGDaMM`gC{&TxwH$Jyg_cnNe!<
;OCsE7+%yFr1!3N>M)TLrPF8bKPVfE0%c}1AZYXvub<$a4*VgA!-kx)?-)3!!}NtAR%U8W1j|_d^>R_NO_1oV!_;fn;Zd-~n}^oyOuw#dbo7K(KgUeJ?JJN3
eDC2Rz88GxqXIQ8(l+};s@}2BS;bWsALT8I^j{sev;rI72)6pO(R*Bw`d2;p63!yg98xy+lG+L~o8n1CGpnKKJ0C?THi=^^>T2}kZL;A=9QCZ2iyDC1Q(Gg<
8$faV0kKF6f2|2Ah$!(VwZ#W89&Ps0Ia5XM<4w#EhIT_i=Q6}0<_x;cwVFhXup+(#Q!g2@&uTApUa{7_52atmkLax`>h11uZ<wd4p&pR<vm4Jf<+MD}G!P#(
PQ8)@sN$TK9#9|CGN{1W5P^)mJuF7oau)fLrG?tyv1HF_S*FoX?Gr=Thz}R%?@nCi@JG3}IJbYInMSyOC#W?=VeAb&EJ&ofCvi+{C(<kz7wDr<ti_xST^S=>
Y1r<fZMQx*e=J8$aC>SkRgO=a`cS8J@(uE}4e%paT##+_Gzm~d5~IVJxYa#M<j8|}Fe8fyd8nEcgo`i<?<bE9Gw<fv<jVGw6%F{0{As)a-({_rPnIW@FEbPe
RfN_j`jw97V`U6%&b3>VehpNgadRhh!!o?Z@X#96_1qHL?iwN?y}X<duF-vx@1lqSVj(KhFBp&A!?`+@F!8y$nhjwUD_S|e*on}!np3q18ICFjcveyuUm!fp
9{%c@mm+rml@j*vPYHwgSDnd4dOntj6_H8i+5HgI-JA)1R@-}Mo6hTPMm#|+LH|}*=~9B>us{bNZ)<fI1QR+GEEA8Ux;gn1<VaoL9W~*+X61~`&mlq6#^-qP
{rTW-k6IG6*9rE%Zb3(g{zn3XSXYvuwlpEKM&YfatA;;nX1!f!DY?bP-*NY)mRgGvgg9<)vJ^IR9Q?-(i+Jz*1VD}aE7?~aufaY`(q-Pg*=T4xdE*eE^l6uo
rD&3=j$|kZ$lUnK29=qQ;zRE~#RPXxTM&QnW3zUPT`VBE8y6+f!nlM??HMvxq1Pce?<m`+h_Tw<B&PC2z#kabfR#OAKidN4CVcBI<hz>PR63%J%-YPoc!%SV
#DaDmK~XVimxsDsl33A|o&Q9`>B(AD-fPSIY!r37JfjwP(0@4(E^>d3OLkorPOf(&P@80Eqf3N$mj7;t^GB;#k2aQ$z*KJs-2AeRL#d5wb1~Ke{j?7G^~lfK
<Z}gHOXyiaBXXv&pLEhv22+hU7zBIm(!jp#gmcj*2M4DQ=<o~pATF^!yQAmD_Z(*8a3rbpR$8BrwzEjXlR3<a(wK*J%Nd9)mPmC5Q(tbsH5JUGTlohdS2Lc{
%klUu_xikRxM$o~s{rHQ^&-UHPct=<fVImsbU%nBF>oleBq?TH#HW?4d&NP?PDumMRa2lz_%`FwXe=j78IwF`Gdoo%oi)znJh;%%h@U-Ui|wxpp;^P59=cIe
-c|&nm1k%H?=sK(ngsfHBZ`L@xBpGkUHMpXIVHoY9-aCu_k#BDbV~w5-r2HCGWbM+>sCJrkeGx(NvL4f^eco}veru-AgA2j=b;(Ez~<~;;Gw51F7QhsyxbRo
Ays*cHsV7@3O)JTRId6~VmSeOWYWcQ;+Jt?l>7HyKNnSNJB^bNxvT~}M}esBAoI?_!WX<t%n$mkoZf5wqaqVZbQw94mV0rTOSL8{U~;x>vk~SrR}?BA85zb?
7eveRGG6EqZH|Kl&xgtGUg0nSo%2I(i_KE=*tp5crF#0xj*q;A;(1nyF87Zvb*nmpOVwH)*jg3dppJ<EVJ+8Xww-NXCeo8)DUV{Z_@@{$bWfPNEcF{@sy~~6
Y1PB`QF7^wgYXIIiqtBIQ5&oP@sIAN;aqzd3w2*N(<91#Na8f#T$nXu!pF-^RI(172_OB)ZE4Z|hLXUHK9}+qaFVD&ZLR$(mu`D&<YIru8ZDqB_w@SHM^TGY
Z#=^LOHY2!4B1sas8!YAho?87hA)XmT^EGR4qRcJ&ex0xId3D#F_$T>LJ!E}iZ}^bgx^Jf;hN%cVD8TW>S@iOFwWv~r^^u5{_MgO<)6UWK=2lYWJ?(-1*Oym
$}&z6qYX^o3$ifbZTctPb;Tp`Qwy+GSlX<rc-@AY;%D@9Qhs4o7P%7hV7)1llRK;O7Edw^8@)I~^?r)p%zOC-H2-_rcp`NBA?L1li^(=og~`Pg#qanwqxdnQ
H5Ky?7T~XXL>Ca(EblhoIjAZRyx9)5F%`pA@p_@V-w3$2<c+uzh<XOgzlW%Mgvu(Sjr9m4ox?oOdb~(WR$dxC6l16&^NU0TEYuB|jx6PC(t~F+7>b8^u;<QP
^(=8s>TB&Ns~jd;?xk%=TF$@CgL;L$Y)0*q8lmO`e;%)!aYaPmMjnkZM0alRWDB9HYF;S^R8Y;(JcT<Jm~Uttm#4pKKtkSbe^uTs`i(9bb={yr%vau6R)I;!
DtWd<)JWFfHgkuubjHBdme-))avfwIxq0I{8l3*EQCdE7A{q#gL&-;L23q>Efs5V0%5jW0ob>qgQ=gQ%gWKT6{O)<>=+dd6W)0T}@;E$VIj!nZK&e3wBO*H_
J6#WX=>g{?1Revy{gw0AXL@^u+PuqlEHTNbv&!nlH4(7uy<PRNY`VkK?8PGOaSf$?m0`~p_%x^0VK*x#n(&s)-H^AyHN_shQye~^NkwYy(Zavd2MEm0q74$R
!jTP1zdDQ9xf8|3{t>`2mOB)@l;d*pOMK5;WA!vN9>C66uEz*wBO@aD@0z*4ZNLwn_|C;_I&J>dMV2E1L_Kk($WYJDamFZJ5fd*e_)fy&&KOr&#<i8yDxV;N
7EpI_w22CcBB;5%%6)-f6WpmD!*yhPuR)jo>7^FiyaG41>qfkQg<gjfLlkiB^j`IMsV|);lRP;+NVo+QH|w(ERJO*nXWizT51Lft=SPOuxTZo(^2KEs192Ia
63<^QFBUTIl|I?pX#s(FKoOIB*>8PwvSD1=a}s{f=p>}Q4MR>bHc0Se9^T+)(a>`X{-TLsPuJVc_F!26c`{V(={90(c!Xy{zqgOcv@pjVn+i^B<5igXijg-N
scmBa-wB{w-dpH0DWbtm^@sUT9dnSZLS_*MjVU3+sxm`stby}xPaFlbMHx<1ErkNO=J5Vlpa~EgIC>Ils7Kn(|2S$-E*Bi5vuTfm=g>-I5%eSYNjej8Fl2fL
F`(c_OJ3ckNM|cIhxY-{>ClVp(5CFb0BG<7^Bw%1tZ1cFaXts)DB!#|naXpAsZH8M*cWBw>Q!R1e63icL(8WaQgZl7V;**&ACTpu+O_X$u&EVggK>5vF<uD_
0wpsnu2%-&<(NJnw2bvU>wdo&&I7bn@c*5f6KnFCgG=;9orF&=3Lm;0`gXOl`U{Ee_;wKlJPu({P8bUhz%Y??JE1D}0&xj*iYKI~NVf+u{nN{CgYggkNdYQd
&`fQ6(bnpu7xm4hHJhPOuEG0>UAy~-Ly9Tk8`o*sO-oTIYPwU>1wk}Sa5l+a*0ru)1{FxJ6~0F(D7qG9@*5{<Eh!S6>2u1YXGdcOzyW%SduV*7N@xbj$-sj?
MFdPL#!jQo+_%spBF_KjI}d-o4vwc8s=II>=$yf?-7rF$ZbZ3Wb|h~lB-CSp!n0v|9!Yg?3^+ai@#!KlHCja%wGbz)cki{Zxvt?W>G6P`J5MN1uvGkHqq=g-
|BJgNA`@bu;l@gormIy(r(0U>EUbI4a)xaILr!vigi`j2#K$|w&twqRt!i>*zp?7v>p*osV+X<h0_&)VRawl;a*DeQ$#3*sU;(|5JQuBG!5H$-q{8^9u_X#F
ZI_stCxrZEPV}r}&}avnR$mDS5W0uP{FG2d?lh0wiMi5<{sX}>I&VX*7GaBZNk>~*&6WR;PpW=SLBNtVQ2t@QG>C=H5htCNc0f4;CI50nwH2oQ=KFmQyDsg)
f>{*xWV`}DU@j6Gz_a!;URj?)${sr#`$T_y$nN$$|0}7SZLCDmK24pV_wT%Fv3f~$-SPf}Wiksu{u;zF7X#`TjS`UB+7TXG@Y_L^X9jDdXbCa4I|e~QVTq$h
f@qe(&ECrEuru=b{+LyJZFgM~P8c2PW8)6_z**KuQPI#U%9`0|$Ucf1s_D53s?V5H_*o7B_Mg}}YMt?uipN=Td0)U7bKA4~nT*V1B^oXv2EOa|LlIffexJOG
&30{gehQ91{al$}Y6#AK=?^98UY6+&^-)i`t(k}aZNA526o2IKFYZcLp`EZXQ0v)`B55Ewvvx7r-cRJX@<`%suDvS(y@Smg_X>LQ{K1#CLuPa4H_;~#ZzP~v
RoWpAjD4Iumi~Iu7rC^<W~kqJ>mRoc3aCajz10r<*Iz5Se3x?G7EN~;6yvDIB%1Jf<OSQ;LD|RO7*M88^8^BX4myqY`8~TqAj=e!O`=Xs{?DjLR%CyrX9x_a
gM_kWu%a~8lBmwm1A9hQSNwFfK*2-RQbj=_rqMI=95Y~VW~s94d^oqOx#1SF;@h2%Vd<u}<w@#B>gj;UVEESayD5!}=C6N5z`wPgpbRmT4<KzvbfV&OrTMop
5|iH_OSW2d8YQXi!8TKw`k0*!kC5yYlfaaY>YcIKy|=$}wbGfR^wm!iJo722y9{3Jzf_`cmUm1;o_8(RbwdhnmqAr+_vRPFJN!P}HDZmCnVRuzqjfv87int5
erPey8RlvA*#`N7BG+0X(P;mEziZ?{JmDx#!+wL$$!Jl^>`1!)5_=0;uXZ)hfwz~eM4mE!jeI9IFzmM%QGsX=tLm*60)3{#w+YolPO9bA+?7TSzlCcL!>f^{
qQ?!B8?j<88FkUV7PV{f3{$f(mT62=iHYFE@?G;-1K|7*@CtU<!h>T=3mAKAB9#D~;5IkFVq`&huq<Ml_K9?BGd^g%TCy6`X3D{0EZ|5^rmIFT?K+q5dXLrF
LXX3?v<-cAgh$$ZeTlqb17UJf)V%za>njt(IeCYPB&+(xnv*s*!Fe`KYihKfr}}NF68h<s0krEkCXGV8rtifa9z-Z{Gaq&lh$~vjPohiV<>Rn4i+ECr<nR?a
AO;D?R8Wept%V42#*yEVu3Y`H*#(iy03bCCh%4|iNdM`Rb7lusna1xzfvH&rsuJA!pkqV8dE%cq2|HEh=D`8KzLzr?M~G~xPt}G!<3SuN=fuj(fAff+H+%+{
t4#)e5s6+!*&x@Y(uq57;E7pY6wHsFjgZZc5Kg8NwX?f7jPq=?C7r&HQOo(*N$oS$hy1X^g>QrPE+C`|ZJ8$**A1KHS`kW=Wg8(scWsIo#&c`^+d!CP@Kes5
pC-HoNaPFf<0Qa@|5(UQp=|tP!RUf86ub=BJV`G<(|Acx!Uz{4u2bCsbppN0B2hRVd#bNR`w`gk`z}S)LS@a&(}r4nOS*!59WtDX8~o-sO{ab#answ%2rF8{
3?bQSH*{(C@g3FB@A@c2`*kfU#$q);ow9V502ey5qgw{*$NQ6iF`r6C*-JrHa|JYP{RpIT(L@TIiF=(%v!Mm|o`^vtmxty)&xK|t!8GOcjV?j(Qt=cKOZuRL
<0EMHxSph2|4x{-Umh_}Rsovg=#=hk)_f=y9j0Un<Cp!gs5ZEk6Mcft`2)MC=>GnzKS=x)G!JTfJ|!68Lc%<QpEW<C+NucO{AGl<QA{s5dp8a9w<5AyqupKw
d05_%9!!`L8rr1sARzE)j5?OL%$6+gqg3sXH!HOB*xn9L0X5ck1csZGA!UpP_iDef7*-W7E^E&6QdVT6_xaKdacA~yeIr#hprWN%bTRXg@|AivHOuq%YHe3t
^ofHJEaE)ABiD@Hvy=uivJqn~%liB;l8!go^u_VGnPjhG*xL0Dd$)CV3*}jL$uO*G)5-3Vnvb+^^&5>O{9mPsd$cjK0&54Eg}ALkbysA^;X(HxV5kAo$dH0U
lYm0pEP%+vZv;RULvQ$0aKU02n+_O9&G4@HI{_`HAcfP1Q4VA?JRd>s!y@{j#zxH)4b1A_os<6dD42|`WcV(Smq>28_*snkFl5D&{ux3DyIbODAV{(_LZ$8O
s0=TOkUeaF>fFyXqVx&NdyKi_0?SXPgJ@<A`C?(U<-GD`7t332Ezi=*gp0C~Zo{svph9&rM!HBLx-?f(jHl2NNel4F@}>q8O~%di5{m)2JRO*(uo-x>{}<8p
z4l<;kw(KM2u3n;IQ`2VXafJPoq^rY{Y`0svV(uyHDXWw&j}mrx(!^~&JBYR#*t1mAru>w%sY|gPkAKE--)02#2YwD0(J*W#?t{IEUrMEt-Qw4gT4H14GY>>
{ngXkkg0a`E&=a;A9J0(X04BDv0baBO!sx*C0MCmm47$jHRiao)OfQe913_nQ=MWTclqDQ!vh^nUIRhrQR*B*2E6ry)os2q3dIgV>hK<rksw3ZSA>FsaUrne
{buPL_b$&i!EeY!gjaFU-6~Q?QfKF!H{v55>WdSdb?jEHX(wuwf?ujpN>BJY9uHY>1(J)-_;jBV(|R3dHcgvs|AbObsu_n&3j`H%Kg0dvW7grFxNBO)K0~*)
?Uvzw=s-K;$izx7`S=<R6}1shp1u+LB3|4YUG-oTr;r>4n7QeznIk!ponG5Hmh=7nC60M=9Mqk=N-1EQHnkKA;JGNlLCZe#PHo&8G%Z_BedNZzB#q1P3vM(E
WKWTA6Lm3+9FpAU9)*6SC!6m+pMuvkH^}2*ZRs3$amek{gKZgP>6Fz8`+=s(H2z+&j!;uKIj{0fpvb8+v(X*jo+C@Lq@<E&SRjBz1uo)^uCqv3q18fN|NF_{
NWkzBz;iFN9b7m*bi)PbCF?TamETWSNpOL2ja|XnLw@3<1ElThRMMmUnjAH{PI*)>*FCf)yqsD`U}=om_$`5|Qc*Z=YOL^qpw4U=0|4b3WTpuV>?SuDS4$vo
9J2W2{q{P0RhHHm-tQi^^5ZMXvCueQ@dm{#Q6J$5J5S90mB8CQj6!KKKh1Bw1+&rLDwGV7rmQ9Mn9qVkGij=|cx9l`;NJM7cr=l$zyCr{?hO}lQ9x@wNsj3H
JmE=hC`Nk(G%Q#L{m_KGlvJ8!40R4QpHqKr1K;1Dlj0e?yh0B+^=&d6afx*KX2#HD(ApANeUPJ`%^Sz0C5XOYcseFV)1~2z({Evsue))F5RArryaRm7^DST6
mSf@cx!H|(??3KDRvKxP862c<m!)fAJb_vb$cDB}h*Dr|pQP41b|1F3*JCx}vg4G(n}9H_a){2Jqn81z4_c=_j?yFhAZ5WFeu_l(Doi=Q_kBE54~$l`JvP5)
ncirv3Zkg>;DlT_0RoR}+`d+D%VKJQ+trXAc|U)A_$U%bWPXPRuXvQRsD22A?bJ!4Y6wO26U1XXy)VqMFKQAKaA`Fnt)cDKszH3{pFjT&GGT*2o<kaN7P{7O
qWXgC9Vt3}-_W6L%f!LbcbIN{m>)Ov8nLdJzU6qB9H;(c9+_csmhtjj$o0~+NY9|`96e5gN;vgck}Uqf++;yb7sW6!*UQ!etDN?*UMrKcVe$jT{i06cIE6pz
BH|MVw1@|i`lfeAbCE9E!=B_Hl)h82nM4+o@UAR?X&hFcffqR*Hbb_9U<#sG6AC82etAhYOlP(*WSZ7*q{3yK|0x%=9zyDW+a{-)o~;jI($}$xpR^*#J}#;W
%GGMEN#AWx#|&4CaB)tWq5@=OeH|jW1}#XMzQdJ>+0g5Xdvf*DbU!!EaOPrPI`A6%KvpIzj83=Xu$?7CCuXV>#9UHF&={2S%dSUsEql4oa@_ruQM2H|WcAqU
8irq>-T9q!xIktvy}vI5L{7cdlU~>hon7TpP)Y^4O6y@Zuju>rx^HVc3&qj-sP2U0z~NwopiQA%3r{riiS)OpEGN-mFX`RD^TU``yMml~8MRxJgY1c@r(DhQ
Bk9vxdgcgf&WjUbbVxZq)aNHb13P+5=|i^N@J-TOfKa1_b3-wRqI9BwPodFmKC!&EB$Mbr-Rvds$|zgM^PvqCNBk`hYF5KUc6m7r2oZg-Q(Rl<;pwI)__<^t
s?g|%h~M=Aii;1OP@ZL~fYqZFmO(FQZRo1lI$JqEEsLt9*7%J7k({+}Yok-M#uol%`z1nlpL7QaSz<>@Cn@Yly6mCeURvMNkGH-N_pE@?lVFNxP{PbYXN4B~
TSQQyABT~GL!EWMWZ)n~<tP;~${%Sur`mFKwNs<IcZ4pUO8*it;0Qv#LN421ue;n{d7U&!IWQa%R)?k?CB=vPQY&cFXDm%vUVU)tpNCZ&&<q7_c9l694Kp5f
<2^<tD6d>7#xfQOFAB<9s=zD=(v?oy>s96}V>qit*b7)7IrDt4t}Z<UqHJj6m*~k<1`TDX1_B%QT*m_p7z3_HQQe@tus;XLMlUTziQuO^>k*gd5&MC6Z%*GU
2>{)Gz$J3UtJ&1tgbST$*jRE!=vhYCwgzpq-ZtJXaVirsE%Vw`!9=*p%_iIhP(MsHzRk;Y=qE4Ld?SC-Pf1M_LawSrR%<(S4F2<*Cu9730+IZd;-6nH=mj&k
FX9<|GWj&4NC4nG6s#nk`ya%uk6^9s98ug@%W*ojPYS8t{Ka!7dIEXYueboHkC3OLQ5w?8)x!*T-jxsc!1}EwwCJXz+P$&G#8K?lJl!PdjgPC0X4t4O&fOvT
YkRTGAC?pG)X5UoIYN(##=lsm-%5Iz&A8c%td7CK?YkJ+39|8q2h`R=8?NT3k3O;`aybhN*$0jO2N@I!nW%9~9$NK;%&|6Cbw2+a`>OOVli=tqVH4>bdda<)
ByH~7o9X7GN8*mH;;W07H(HhD*SpT%BsO-G^b+8se|hGvL>wNXQdHxf!=bnsc=Dk$p7LCnF`-^l780YX!f5F>R~^mZ!=w}ND%t!Hp%yh;VCZ_cxeRuLzA4!F
;DCKyo#qY|!6Q1?1=BJ*p?Gtea;cwcPY14hV`jRmBA2?NmykIYScjdPW%atmR|*vqC6aOdB@UccK#@6|v}<^oWw#lQX_vbMWhbMnF<Hn|AAg;MqE7B2S4&vy
Z?eu2yzHsE3_f>O!x){VTJI<0iAFl<ifv(1u{$$%(A3@l>cEWR_^Pd&U#bU;Xw(|*aw|=$33N}B36(^6B!p)VxL7d`!ZnK+RK}?H#2v_2Hp8pjC$3$)C+e^F
4u7Q%dbg)l;@gcZB$7dPit6W^(kws>1ZQwXsab|JKD8K`_VZbdKuH&w)hrVAX(=i{K`!ygGl>(J{3i~tfbm#-OKw4m`WF*!m2OmjMN42BuiZ`Ig8JPLp2{Nl
Bz9~H=?3FN>5TqxP-1&T0$tugQqoO22g|7%i=A&w3#XJfB}lkl;#Zk&&aipY=Tv1P+KX%cRx-_ZtIZ(t%}$_EY#+C-I2@LQ0fuehZ0zvH-OCfuxL77ur**Wl
>h?8wgctlM@n5zXBLm`bnac4rc(DqBLeq?M0}hEc(K61(sm+Z}iH2NgF%ug&VQXdpqE>ZUT-yVo6pranpyGFKeP=eEW6Y3nYt3(^AcjgJ79}u}$_n0*4@UqK
<_e%NRx7)AMrd+(U5R2&Xx+T=O;nxJ15W=j-3Lp4dM^jzvKp$xANcbXjOf_&@w$$qJL9azZ)_+CkZYq1%HW<37gro_MlgRYuDRWn{k(8OqG3ZY_QvcHsLY_b
JKrO>w<@GReez#j&iE~M+07J#UDlB2#zITaCsDgA0QgH#eQWAAselsOJFg9&Bpc#@jX(IlpxOLGXWn56938sF4jCdX-Q4P7g|AAu)krW=Q)VwTNPF0~v7U4>
#p9?QK^L(kyTL~|&;>Y!LHd#RR^_9lFKFY|+R3@v45nC5Ja1;6r7Rk#)=!^4fZhp=*xK=R)&&Tz<>ZEQuepVLak5N3Q`9T*0?)e{BeDfwlUuHEO4xK3ocw8r
YdSXcdHwtGHm6JP?I{2PGiu=+)kLp7(yf72H4uwrL@x$vGk0}(N(Gn{Op}<cY&2fReKeZ}=q!84Z@tSNI8V!xab;c>ZhQXA{sUg)a_kEH<w07B>KniE1x^5{
(+DtzCm64g4ABCQ-2s;v41N}>jxQ;Z!R3T6-YGnu*W9-7WebJhs9r!_UE4;T19)(Y4Tzp{+@i^nr}=UV^6N1Xm?m`UQDCrGEzSQZB;f>dbgNLc_|IU~n;qIJ
YjR?2JTYD>Kt)z20ah7@=AohN3b2$$c7er1e147$7))U(m4KXqsA2e`klY-KJ8XpI))#)mv@>HO)U0hfk_V!c&2Np{qYs8;{BDKX_bbd9bju&9XWl~P++Syf
2;-dc#Lo&rm93MoTa&STPnC@?_SOC}+85xkzLK3n={pHwS-1LxNIJ{!VVJZ^T{NcF8ED~8GJh@#DzMo<LvVUd%F1LzB~q$(QR8aes0XdND8Dtgzt+yX-ne@E
9xBDJ#c~2MxKR58y0=NArh+Mr@w$hM&76^SV9_D+xOo`+7(K^H6Q;@Y=spa1BU%3o5<f9fVEy$KQ^abQgS~0_9ce~>OEKl&8_;HoHNm~YL5~GVH%sk~FJc)}
gCYruXaR4_n5_=}>Dgo=gpZ}~$(WfluDs>KZ4^K=@#Tsit*GLeB=I&w(8`!iDw45PhjTzPn&LlRu)?Ws`V>gr@*)kqjSHxNz}_~M^~-Wh`OBVS(iqJAuPRz$
{B&ljO-xD`J3FklSDkMRB#oYyhm&-xgBg=#JFTR`tQhP0GSh=;*ljZ+MrB)l;&gV3H5{ZAwFP`h$$^eY^>h!dWHd7&mSH%{K4;1FThFvOyhYvVkG)l}A1gQ6
jN#yju+5~25)j*}rz9KLzgkqeXw_ulmrw@lx=rDsTy0)D2`Afbh9E+S;kK?{+rn%R#1k!eE9h>=0#8`4E<vB+o6XkdZDq5Tz9jc&jOL584^AOphtSl>0R~rW
TGBL8u8O@ZE7RwZ!B`t6<+td}Q2PC9zYIH4C;y&bcT0!^D<D!}4Ye{Y2xW$vydU?F(?-Gb>xK+akhC5jwFtdM<R4k_38jyHivRgd_6bv}8KxP-q?$kapt((;
0UJ}GWY##x*_d`pxKNMx!8DCR6jC6^G%S$9E$4&$o!u!}5Kda?PS2zJr}}ie0Ax)#-A!P!C(~OG0z=Y%G8wf`^`ef9D1-hYhWFyQo@FUpY%OK$Z~F$Kc9NGR
!xWs0#5E0$PwU_@qrk~#q5OxRoNt8c{=Aht;D+PqKeAG&EKTbH^TA{qkso6<>-#w^Rj~lO^k`rkwjdjW6@D8IiK2>b6Ak;2spgrasg7{|Wx;+QyG2%dk~Yeo
yDb?pXZ-01KHw)(TYT_Dl!ah9I*rvQ{^ss}8A9x62ZKaS0IXp0ae!3swVLC3Qw2&sqHpKtQ81MhGt}oNYk?x0%{Ki?6YaXjCBdI8v((C|`INsoJ!3ti-0{^J
liq<D-rc)|bzLd~^vrYu3Sa~t=zON=<?ig>Gn5PR;Yx^XCj;Zdt8()MI`uS4<YQlJ4xjFq06MHzjvx1EPRKY?k^5vSC7Rn6Z;wvF4*F6<&j1(~*9rmrJ87Cp
T~6Ics0Z8EtH1*}N3a-;#UkgiPi=wqeKLpRBFE=r%;2qW9iNbX4VN+&Hxv?Fz;xTz*oaUavET=G{L*~}9OLS+hEf2fMbaS~XN7Bl(zTQFKNIDxxUSxDqE~#{
CL~wiE|b=1<LAnPWA0YxPTB`FEu%kX<|-Bbj=wE5i{1QIRo=@&?;{8ol<bITi>#at9n1=T$g{I2A0@(Zw!h1keh%#W>Ca*3FAq8Q*M9f}R;=#s*?K*2t%{po
gS6f|AR(2Fq?Br-j5XeihLP7~P`3*ER8sk-0C|o6$ex^cXd>T{9>#Y+TI0OW>AD#{sK+C-sUfJK5)OSJfdcfuJCg=cmb)p(Ahp45wO+X;aC%ny*auCmn`l^b
#P*IHD0}U{A1QWWdAfO3BJ5D-1|t=f+%^i%O;qWw<u~FKSt8l&P+#+w<f2N};;GnyhQHbDyHs8hgYBCRG7ABw*TKdM1?ltRCdpsqpmT0&rP1cb3v4wTMuiv_
#iJ&NUqT3e;67H*D6gH2m-{HpJUsP8pp8F%YC*GGPb4zm3C=Qz*gKh4dOR3{jW_bF0#v_?-Gil-@AsqjBk|U=@))u3CFKg~`+$)6$wB&j-;DeTY^dtg!)P)t
r2MgO7k>W(9ZbQ30`@c);i<^R?k(KQ=be|yIiXgPyA&<-E>|OpN{02Q63*oUwgIwwRkrmARF59nZJB6@GyJ?2UesNF@e;)CnB(JCPpUlrwR3W^5J<=){uPD7
?Em7-k<vspz2k)`%~lBMytgJt(o8?Q5Lf{GR3d7N#5V+)xN?n7re-3Lv|Q)zss$;x6=AAaeimw>2+x|?9$Mq@p*l|H+h4?3f9MlNh~dS%wOKmm#LpVT%%J(b
?&a+3gt{bSD?K&8QXb*<8`%>o>bWUOGSbT1Fgt^O6_ek);BW;y8HhQI%@>OU#MP=vNf0640O`g9Zn-<q{(k2_zEQQMx6Z(-F)Wgj^Z(<Pf6cofWp@MKNqx%=
3%cH0G+`2|Bs%?o+sB%JK?935{a@cv(S}y!&^_-;RasQKJwQGL%7_^t_P3+9&&un^ByV$%T-{{?y1%%|DkO9wcNQN?ab7*KTVVRAPG1l0GqkKV_0(bgzw7Tc
O()gpE@2o%7d7iiFGiJyzp&Nc9ol&Cid-HQ>fnuDgqcS^cUUvU@~~@R=TH$@Es0oI1$r&|*_8C{bZvnNeT`#%od&tnUmo9r+gA1r{Mc^xH1lt-)@$59Mrgz=
`Le&*B&8-JC~Fnk9iyX`nAFSUf{#o#$y~m!B(oljq2040o+_KZA4(8j1Jh{zQ)a}I@<m#IO$Czi1ZfHYXfM^O*Q!_mXUnGSh@m;+qDW4kN9z^)n={JZJ1ViB
!;CQ3x{97r5mxRFqM*APQ0@u<tf)g5F>g7cyBlgnz3w;J0Du;4y^w$G!oXscIj1VLf|-j}f>kVKihC-MFLl#Q#VJ^VllnS!r_lOg_|*=Tj6&9cB}dg;z~<6U
nhd(jlD+wt1i1X+&+mt7*>IuaN3zUjHX4Z`WAe?1ke!RydZXhh=1B+poJu=XMqHP~4$DQDag8bpAb8LKF=nor_5RzL<EbTPMZ$FF(x)5G*Q!vfN4SvRlX{e0
1T+)SR%qJPpy|-$Bnz`KcA#}2JumYDY`sP}G)6o+I>O>Mm2=kA9`mv<ro9rM$aQ!B9nM`XwHYw$>O+8mXUGbQ<SRoo2P|rEvFP%oND#50u2tUiwIZtNh_op4
=1Drt>yzFuF^_~*RiCuDTuR3*l8P8yUu?48miwTd&ii)HcN11c%X6}B-rib)cPK=3hDmdfBQgqxvqfPDlKtRnO%OiZ6Q8B-jw(rrSl_Y#**%O35!+Eoj7?pP
l7lD5Aqw&UO@d5;*EEC)iJS_<%dsOp!NtS9R!6U*qyk3JXe}N{GkHl%r-vtScORyR0Ho-d(NF$vW;Kql#LcTuB|}>OLsc(~!3w4q)p`P5euJ<)My7})Is-Q~
#A|kZ%cqrixklH!<u+hV<0+m66yTeUu|Yv&Spg7UMD3=zhO|-VP3`^2Gxi61nlH@!4!45G0*XreU;LJVfwl0Zt#6ZaUAWNC$<U=<h-`N0aJ?<8y1EkUw3Qe`
C-A~(Oe`K_<$&2u^|GwRS_o&Ogs&%dx*FtHdqyp-lx`EbIiQt<4g0K9eEQA{2f5?&WuXqZvJVPm=W3a$h(AZ%!yLfMFv_iy0UAQ*cBU>!!iV$=of}E);tx(0
`8@Y13=JK32ID7tolz&@Dx<6o%U*|IXyTau9Dr7z;9C6ph~n8KBW~y*S(ioPvk9k4CfITL%ItJ?DlFGWJC-<9JUpCJyiKQqG?@etkxbKXWtm<AK(0&<jH93k
E8v}@F{%gq&t1^UiD|=V_*)>sS4ej7NPVODjnqmwDueL$q#>jQF!5gE^4$A_X70*KCdmPyR#qXR3Q+RKT6(94_7n8tBrKBvZO{(FS&Ou?fQ;_lUJ58AgziO9
Afhe)?1CY_K6lsX(hXpbX(BlgI(vJ|WF6At%NU7to3Gdi@OsgUH+O2Eet@bK@73fEp#!N6)!V9eG1)vJKi8Z<%pi&ZY4hZNdT>Yh3OX?=;d+4A5!b)7bC53|
Y<4>hNTWz}Ax`jGGR|Ly6g}<&c87?h;EqRA$F5stKTq3bfsr-FnppkYShDBi4zB*_ZO)e66|XQ?$duhU3^*)Rcpc%T2&@Rkg=}U}rG_sQYl6<-I5!o6-%mve
KlwspH;9q#z`Ow?j8PfULL@6O9gH~^@#?!ef{>2s0820e@R(eQ9b?Vdl>??nj3BAVL~>!Hyvl_|gp-Ln+6pM}tb-s8_9WIOXfO$pMjko{w#ZRpOqUn!JNdVi
XEJ;|QfX!U9AKxpMQ#>C3J~!TE<)Hd)ZG~!n!CkU!^b+yZxg}s{D4k(mmF&;;l%a|zF2<U>?k06@q-~do}nNtfPC8=Wx%f&@!_*dW+*g;37qCguH!wv%`#N|
X!gJJ9&e4Qo#6;@NGmS1?ZWwz7!Q8kZT0@5rj6%Mg@O`12{=FfC+gq0AvLMnX7Lh*UI`S|Uv?KuR7TIz*ZF!Bd|}M)?A%Q_E-_QhM*?sWzYVkFYO9S7QgF28
qUV0Fbaq#q`8gk=rcEO^FguZr^V`^>ijGMhW<KI#7I{3#nTkG>QmhMeSf@Ll%&jn~B+>Z!em&z*-#=l$J~DbjZxko~T$_I=fT!cS8F8Hk_z>qTO&wBY^-VwD
!6ac}&tvRb@;7od7R+sAG~)cq7mD%OzAB5nU|DZMJr-7NFw>1nLM^}4E)Zcxi~5c<v1$IinsiUv+<S!+L*kGK@JUaZq3ghFhO4HFyNCAcS~Kt6mG+*u@^wzI
wUB$k!%2z!=O`q9ZoL!f1n^b5PMPR+qdzO1bW#(@X0hP-t1qMx?(9r279o3lw{0%Bg7w9Fa0870H`QNI9S($I0xshKkrF6Z<Smfi@!xUWm+YOuMt%;~s^Jo^
AjgM-key{`<xLQGtG}?C{&?KojqaGpNs&v3R`%vRHYNsAXZ^{1no-z!QJ9A@=W(K8+`G0UM7>qmWQp+U3=Qf?n~6km%6V4afZlxeX^|1ib0d&f2l5+%v2)>x
Oae>3TEzZAa<AW!Q^y?I0Nr*U)Ov?^jYDQ=7A{lKfER43g>Mu$moAltV~{*%&8>ochimZ*hb6x)6Gaktd&BBow!zB$7l?+g=q?TbB*<$M&m`kL84(x3&@%vu
YvG^WQSj$q2lqK^CA<E}IL&H7$XfeJt62(;4vdT(B7hRmK`<$}Ny)u1yXzzxQ$j6HgQvm-T^;V2y*=r*0y8%jc#$L;Cgv^Ee_(BnVJ~ETXq;XSRwB#U2ZKbd
Zh;3>FMD>|CG@@8CTSH%pZRL03EI*kQqra|G9Alx-VbC(A?Xn)C!M{wFCRm?<(C8nue<7AAV2t8LHBCT6I#9j991SzJ`+J`jqSOI9SjRww|-|}qxaw7ITGp=
=v+B7U&8CZ==+##c5)EeG?Jn=HW*!?%;pXLl`8i%YmJIugB-J%9RkoupqQ=UWWVgS-Q}+Fxrd%+B1Sh~uz?wFdl3(o#y3vp<Y%o~d#EZCp5AR?9VUBSZ%!lD
VkxV6`7J{%{kxkjvUB~b*fM@jwcFP)tX3*`TWz$%MtOz}6f9faB2Z?eaj^Cy&V18>wx?PVwim1{Ey19m48_ay9At1xlZn^uNDU}fPpg`l1JHuM@g1-%r-et%
9Melx#Q1z%H;5qoJ`@XG<!fQuzkVw_a9t^c<6U5G5>L&sZc@(jHQ47kcgi+iRh*vo3wDCYZhJ}`3*CxvG>xv6h{y68?QBzARyrJy2ba2ujW@w)y~Xh4;WcfQ
rJU=b>+dpU%L`!2@}O4bL@VP1j7gbAEgnu%3=hBTP2>Su6FhdpOx59<dZn&?gxmZ~XN>DlOB-sEVWJvl(|toWXU1qEOE!}O5{&K)1-NmE_<uP^VecW1fZsn5
3-Z<1jg3IeFxtJv0sdEi-9MVE2ZuzDVtlSS-(n4TPmrN)K3D1G2;#b)DhKfL6)M%4Bv`_<I)LlF^M3ERYP}^9vYhTOcp0LAb0+4xCloA*g2h!~#rUDO>l_0v
5edLy5saMb!}`;Mhy@O}@AZ77Xj}{(nUd&!cI$s8pm~p!QH$SO%yT~42f@(wnTaWyc5!c-zIEHlnK{)7qP|A?9qR}z6^ek-LK&T_BDm^|yj0{!<@ox<*{?Z0
d!}F#8=N;e7q1=4)GBVv<2h-3#Ldas^0)-HSwNRrH0!<eSYH*cI<yHXRADsXDE+6I;*QRZyrVIMP%#hF4tK|0Z>}k2ig}QOnl%D@+(FM=j9D=QCvuoJ*{jyb
{xWxWr4jV~yH|N6NQL7S6^O(^N3vsSbR4R_?#yN39hkbc5J4};9Zla-VV6xo*I6-KWCb*S2L3r>G(%%h6|DM8hHUXamrJuo-T}PSp)8`0olGi0#OTq!6pfaB
-r6nt%X#6bZAUuz971?tDeub>iHCpiv`>$}A@GaSZ%1m?*oZ`ET;kE5S`V87eqv})R#Wx9KufQ~>%jU2q|h!6lY*SrK{XJlJI%c$>{!32R8_CbQv*)U_2IG7
caUF#tHV6#2?tN@aNiV%q!8{!bwcf^EXcm=X#25sO{m+&t=k1U!!$Gw3tTZ+EFqgGnRWYjrY*<wy|`~T*_+#-=Dh?*2q2tLF(lD;--9KEar9DWw22C2q<js1
jya4Qnqr>p#y=-p4;jeYw5}xrg}sb|-)_W#EPz{TG{F(ITh+pTi{4VV_=7+5B2PTv!enK*j@HlcG*q+Yu_IrCXym`;rE-7RA&%@QO;b!>G0=9{{SGN>*1dA$
d>26U0EJs!&T}CkVIK7)<;#*tDzzh%h5)Vd%(>%SG$L0GD|%or(}HcMMMD2D2Y74>{07JFj_h+5&TzQ=bN`6Fd^Q6`pju>#7Maj2wPk^b!}A~7uUoxpocFRf
=gR{qO*-qyLu}VI_*Jr?*dZ!S+vKwFL`{egMKP}_tM0ha#2Hb6$@G9T)d?iVMKl#LVkh{rN9ZI;^B0VN7bd=^@-ztg@CkUUYYX3yN%N6nsPIKd)boM;=CH9v
=#`_>N%m@^v!~603)cEg2VdQhe{GF+b`-%B;NNVg=bns|Y<CuJ&iZD|(wQXEP77lgG84QSErG8Mp=yOk`Mh+n^zJc+ef>dj8VrldzF+=e{ImV5({9cn#ZI{g
`}SmO?x>8?z8oi{zQcmFFsQ>>8{`$&3;g3(lKkb#r6cAb0Rh^wNM_fi7cIU(nYrJ*UkX{gCuX6gszDA1urbi;0P|mFtW`=5D7Pi*j3&|uMS+?G2XpJ8;#b0h
v?USI;O|7|De^;{!>`+7jIN59M`^@_W5zvjr&BN!^j1|~ojEyX+H>$4T8Fva*#}R{fwHmzoH6Q4pvZ{4=1(<lgCQ7tpqu~?|CH`PI;^&oS;I2K1Z1Lgvj{<a
fR@KGA0hYf-Z{!62Q@~PJ1#Fb0Rli}{(V6d+ZB^%O-(l{BP<BR`pzPSXEs^VtCo;8T_etjE50TvErN1pZ`a%l{El_UI-amARjIzX83{X0f1ZduI0h3Eg!_#c
tDe8wAnR44B0yV5QmqspF<|Z)2vBCm%+E_BFD(AE+tHZ~T_@Jq{w-kw#7hnP-G3S2m@v<px5nrj5z9F;Qa$z$aH9oax!KhWGxb8>+`=%f=a?w35sBp=T-1jT
Wy7HFf=&NK6SdQ`dFM5fj}gdz1)RX1DUyx%Rr{Bc3_%l$$}Q`>{mCe5f`UA)5Fkg|L~OOavZ(-P-BdxBY5fNWL&5|}6cOP32FMo+jdaV7^eXk8!aeLf+yXEQ
&Tk!RsrIJwO8=m{_WGH)hpQ9!fi0QQRAJ)Eo$6-A3`Ba(%US+MSpw`Iz4*!m>zFN$`)o87hIU_h-6V<JIHAMtJ(K_eFw|cCn3RT1MveycMo(x86i#6S*?q+Q
(YQJQFw_D53e^@nnsW#|_xB67?H}JB@ACy&k{v;4wwOasBmMbfvf>6cSv&$46r}60gJ)vQu!k<$X4+x|cfDb0Eb^F%<<a!aA^d962PwcWBj>&CRr?gBy$9id
92&*Y#VyluA4Nei4RpWD!*P{i!z82w1#+n&O-K~sFJY&(TJUA8RH080Hj08Wu}1Crh$|kAn;H3IwImn8yFuarqn_r>e}`MK<wZ{mHZU@u(R2(!8J~W3D#y-l
B>`IN*SZHg4BK#AxB~#ZTs?=wos(~J45MKTSQ<1XZL)Za#myrj)8pNYJxBP~)FW)naE2wt8hZIR?gL%>O0+q882UqbrF-8n1%xdHn)Zx_fCOwiVDm;~YVV7t
a6Y`&o8=vPfnYV^g1Avcq;S-vM9^j4e!Rn=GisFBA{`K&b9m=}&p^@n1E9$rH!)|jg|0M3vl(|2oVxN8CGH3oA={k+@3M~y9?JMy@yCxe7I25Lp-VJ&g;(q~
#>Hc2O%gL#pPu>Y2xwY_<|+~f0N33oGXRD=VXlcGqUp&L8bU{x%pR)0i!Lv?Inkczxq;M=*;sZjrAUkc$d{AX=OYEk^oP@2ioh)qG@))IO_J!JXh$vJ#5gG@
Tq}^sBf$bbX<XfjCaP<t5Q-(e&3ZJ=mtot-Tyul)6ZzEOT7>T~wbA_q%|xQKbz<1Qqsk@^qCxYG?Ynw6S=V((LIvB1qXhnYOXw)9CeapF1{60!^bG{A&FC7m
eXPu3<S>=<|3tKm$?~8aZWEEaz}<vCK9ZAN54l(F+pD-)P3{7cHeh*vQ(Oo9;;Q_Xqyi~GEU_3CfB1v!H@&O@82RQ3S1g^&n|DQ~&IMaZ%8;}P0<?Y0R`<T}
!s1|5E18(`c|>Ce6<%aiL9vqXSmZ4$&MOex;FZ?Hgr8i$H|e<Wx1A|II?=Qfg&sGo{lCGXD<kd|wu*c7^rr%KX~QXl|5`>Y%tg2v`6V{@Ex0I{aC{UvAMPZ9
uk!Qg<qYGwM1?q~UzR@OZ3?Z*BbihY`)wTc<|X1Q#vKyWzGjPEb`SxDr?TFtIR{03eD>^m|56NV)tzdW+fR6aWl#9MIactYn*xm{SE_VodqU8eNmd-Fko#*z
Ra3Lw7CHZu-c23o{uJTx(IjTf=}M=UmrT%j%V;sa-v%ufE}>SPov19&E?k9a^sSA>wDZJR<rs}dg{w_$Hers9R_Q~bDvGex8o0$6*M$1Q;cSEnP@Bp83Q?l9
>8od5aDcp`&r`R|EX)PB*NH!}CbliZWqZ;<b|rv`N5AX$Tu~RqdP7M7`zGLod0t#PN2?6Ud6A;4+~5-z3}vO%h?x%1CSIZPKbXqFuw}qezm<RnOUJaeRBlTw
z=gfK5$m`t;<03(BA*l&<;P@5UhHnsksLNzp6(_cN6BYZxk`lGw+yJS?U;-HLZLSS>sMeodH1^>eVM~MTJW_P2UQ4`G_l;=rU(B9aYpZ|q9<RXX_p{nGP;ja
?w;3E`QiYDZDTQ#KNqgv(*mV8XuajRM(m6^nmUja4@z7hDimDeNB(A9BQj6>x2cSOcG_hxk@vdh8nZFwgnt#VXrfc}#M8_DZ_5M03X_jwA!W@NYzj9N83*?@
(I;P$82`39UD+=|ru5I?^gTJiY#-hU-jEAsSLgsV(go}D1xua}$q%KVnfEwv4N5!iGi;(yIZLc)!IrTd`vx^nL}IJ&o^qNQu^HHlo_Du;X*!%A{AD$9)Ce&K
Bj@Q9TNxabD_c>VxowFZz^$=Wvho2|1M~wA27p~pUF2LS7Bb-|ss0L@_#IY)*&T#6tRTs>-t%X(MeGkE(iBLivSWC`Nq^jsGc}<qk7Xnw2~a+mZl+Bnxu;Y}
33&osOY9yeEjI;^VR|XOYRg0UH5A&QZ`~quEId7J9Cnim-mBJv5$Z;?wx3(~tpAo&0$Mex3EdkoEtw<f2V?Xm5=@`TysS83I60Q#<lv!LkkBWMF|U3*1!f3*
b}Ql++mP-dN(HLQkgj21$=<OmxUGpsySAuqJ7(bn#|-dFPp-Ba5eT5A<})e5voEAdkR^S1d<xV7mzz(P<eX?o;}k<r^isDBTaud&M$~lh=hbd8!P_OR2zmw7
{6`+j=G7vMXhvkq8!-%;T_?$pg)R~rc!?<~YMWx>Xa-U7b%!(^es-5d;4z|+rqcW|Z@So4ot<1SxC=KC#yYW_feuoQKi~cP5|8kYwWHg=lR}z#H#`Wk9bWtK
LB!yME9HSgf91Ny%8RSuExScWd3qumT9z@%l4fzX8kvDsJfafBw0?^Ot?-&doh}PsTenwAR!Rz=LmKfS4agMWi+8(P%_<WXlDFAz24<HZk@}0RqBA3v@h^M{
zfQ?}AxY=0MHQWe3^TFhrSh|N(S;7tVy(#d-5_{7QYvC<tI5?0SAl@XMNluSkXfVkVa}$K^(g&^ggRk%wf#STsK^e(t~){}JyU9+(0cS#sgXriDewW&))*k7
W7&45Nl0ty+v)If?twEF7bo)~G#pYl2sFwpau^r|NL*n96{>Ql7A=>jnDll~*(tG|E+|-=%9I>Cc2pAM)su>{lM4x_QDCp2^lZ^+^i}!NjuT*m7PiOyx66gd
x^Sm2P|xtx_VFwdWvbDMIa1>~g&C)Amny3?&%z_cvA%k*yC_Y5M9hK7J;ZDk&fDS{UBpW5!0}1tVC#E{1{83;(b%pnx@z~#fkz=&iA#18HRFQI<CxdVi6`gy
>(s<RJ7`&XWt?JB^peiGE&cL3VMT5C^D8m9@(=Z&c)kYIWs218aAG6Cu94j76v|Pvmkir*aqevrWml1%ddY<u9&`!jGpvwO4c9U&H-5FBAW2M+YHKd`50v!P
ojstu;Pu})UKZjuyHoq|Y)o7xCdbNI_`l!K$y(c3d)0!R!kdODa0w!{HSDOU#{3*e74T}>F#9`OJA>m{M~^GI7Dg~8G6%0Wv}wwGj85CiEg5(e=uHwA)gH#i
2XD|`Jqf-zwchgKiwmwKGZQxE1o6E^7xW-j4mj_CYP%f}J;^+O=N1lE(L+_i4_2@J$u8;p1P9%)Ez>MY<35f=6i~!M;Ve(G-tw$(xVJD{pg7d3s^grJDypd{
seG*~3YRD_ht#U90y13swHefu;2u-ofs-|a1MiPMM?z;!+4=)9zfa)G&M6ogAp$Sp8XH<`izK{iDDEspyb1-e@01}9ENi)-X#47(EFkpit-ors`-&V51K}yv
>zwb5x;DqXfz1pJHOD&2t<%DAsrTOC-t_D$g8DOI`K^E|W{2s&oVcqIX_Ruy(rmrFiY;w2^z3O4#)FT#$2y)+Qf8Q(qqM$#NyLxOX*S4i$Rybv8)VM&y6Ka{
shTy62?Ny&(OzsNWW`gMW2mYjQ7nh*y&^geK~X!hYT3W_e(X3|GUH(_Nk$D*MG?RI)F<l;`gcpi|Mk)qeYPxMP3`qLD2k%N^9nffMZPUrM!T+OfqPE~?RyI3
$n}R(Hy_dZM?WObTpQYC@C2Yhdr^wCD#GGVW^a{md;bRA_)Q)^Uz)J#M?pOu?@m<<j?hJuT28|klBU)I@L0U$M@-?W1kjG;dvw;I^O{Mpq{<ufli^bly6JN1
t3Y&Z0hx%TQtMfWDxoI~X3k^MyvbL<-KY;OUP_;8*VXM}id5SFrlY4gNO{KE`V4%YhQwYpfZk@g&Gigg&=XVUFse<Z0<8HFHNj783sF^I?6I4yl(mm%A0u#+
)QptrjLs7dk$Ib{TK|Sfsn++d5w+DnN=CDot`tYU(1DAQ#3s!3syRQY>peLhkN9sy-SeF(sJ1xg=16t|H347R-5^b>fMC}2{nhN6{1YMPk>efJzYOoG)rr+t
<Lp;ZbRd~IvuD4<b+rC^RX~?Q+(%gqoHo>M>NO&HDB(rjFmw5L+n?&xzGy-NOwnVaP)h>K9xfC%Du`i^07d%*NJ#F`TteeD#X*|8Jln*8ycwLstC1JeqzSQF
-=YT}viF-90e)OYUAvrYmX}?l`7|EUmy!PwgQGZPjM-p*i;O>`HEW$fsgsIV(A1AHgg7%66})&CnZ`AUf;8-<o+Pa^R@OnX4v-`Hyc?GTHPCCE*D^n(kw(d|
y=^&D5oCRURM>PBtkJ@g)VwU|nMF?PpMqB{>x;aqlj$HjK+WK8G`<6cBq<;i({Yf2^6L5;>X(ShE4H5)*#?iB*($27nn7N|xB_rfeFi)aHHI=)%dlah-s!lf
({X&Ul`Z_gKnnIOH)wwt2)<Q_yuO8o(U?bDG&ix-m*$Lj4m+^IW^$d%Qn0=6gLx9wehnJ3rnOc!wxZB1Q}k?%2It4y&0_rhmg|btsi4KjX2xkbpe}*u_8TPZ
S53rkw$QNLyy2`~ixBH^NS@ft9$fVi$H2{Z3I!U)E#NzE2t3_DH`4vuMu9DNt?>t!OH?4d>cEsMUw1<b7n{3pdqg6R$pKmS%dim;ml=tMIFKMux|f_xR`5Th
b$8Y>gWuZ-HMvpE<fRhds+uY?*+9_jpy+F<bl^jNr!n~!a>4N=O`Q_XU53W&_P~CWUH$a}H+V<RxvXAn_usacLD2RHWEEuL(caIpJhi-bR*u$SO?il6MwKU^
yy+QPkUO=11^IeWe6*~mCi<YemDi<++1X&@Ts;zDS=_jDfQbV~-#2PJ6BM!d_}F5Q5j>1#W?2i;?4&q$xs6%Ed%w#va`J&0u7(cLkQ4*sAaGVD5ie(ZjDAyv
3WwAfo6QyZMoE7M$ve+L6j~i_Tdtg(*u<3V97j^Z@bT3TKP^&mrnX&VkJp*5gw`!Sq2InNw#_g7I=bcbbG*qDVWZ@|AHEO1gwAMOyH(E$V}j%4w$abEz^iYR
HbIkIz}RKNljTPj(LTg(mz=zvAe13eS?}L0N^2tAGg#s#G=xnaVB#w;bhgA-EYc3(XcB~1&0#uwoiOU2G~MVM>Zh(wWrzYY-Y?>fzvaDGcoCNChLUhSH^hLE
C%Ghcw7kR~rN4I5`jJv`%f)jtQt$bSjS;;^n1snA-bQ5l3l{EZb$}MayN%`)?f{Bor|li}bQ@`VP#y~tZe%b}ZG0({8F>(D$I+unt-C1?X0m>s4xmfV&^KQY
qGmnUsEpR+$l7{^gJkJkd0Xkid&!grskPdOsVC)yDgqpljjP~t3|&|B@LD`sdv5oX4Qz}f${2<*@6Pxn56P{l$0}{ltj=^x*%|_9FpGsZ2+&FwGo~RWJ`=oD
a(RgR8ja^z4}vAEflVo6F%p4YXFmpG+^qm_C4{NGO4fblkiVm56gS4HPKLncaR5JObz#|0#=&3Yi9+E&5(dYnKZF>(A*SJ7vM8P$$@~LByv?h@{Ybjbe{)Cg
Qv4?dP8c;6r3Mt;k~rCsCkiVqHVWA_{Y4e7Dom~oA9Df3rAy@7hEI)Mdz>ZJhL557Ry$ht&NouBDZ<o6YWE7hBI%7X$=4fpHr5T}?%5}+JlvIxk!nh@v-Pb8
2Q_0jvr8L^!aRfkM}e$2fgJlns4qw)_BouS{@aU@P(gY^c#+Udx|L|jjyD)=tiFBpg5df^7}Fj<DU#(T;po;jE~H#d_qe=eg1nS3NoJCd!Yre7WWjPlnlnxz
OJ?so!;reMZ+YkVbcT({UM)7sq9Kkbsk0tod=(h!e$IO8>)9i|2<M-8^wc-D4n<XGw66t?ZE@^AtqR2>8=29wI_0T-oM(%=+r~;VtRwVlmGn>Bkj@2)&fpwj
F^EH_ahaasOsVcF*hpp{G%#hg12wLhkW%s~x$GnbeqqrWpBrX9jpN%AE(Oyu1C3P_++UxAy96X2H|#8*jkF`?*mu-ncAlqfd>yl7jngz>a|N861fonf$upI)
gqGS7a6A$872eM;*VDQjobcoN_F`?|Y}x<-K*9LaoX&YF`NDPi`w-(ViACc>XV-_V?&yFwSoL_D*w_hb;z&f#73Ag}byc%)g+GNY`HTd8LGSYRZ9`J^2K(I<
nNxcq<IcIa{1&8Yd`s^{UGrF0KmB8oY<$RxO}I);YWo3l^Mrx#%)Wz^ymMg`ykvx}&gpvoDX|)Wval6sUTc|-C(Q7M?H6Afp3$y?PD~ItY~n_JaX+>DbLmrO
XblN*hlSy$t0nzkK>Hc^A58=N2nKH1xY+wg{HO<ARTH($Ce~h9Qj}78f4%wLb5ftIp!-jFl_OzcM&JcLRur9hY+6AN&g-!->#=Lj$Ex|P?H@vw;RLFOFQ)tW
m)o)6>T!}s71AG*bAgf`kam{zYTT)et-D8W8AuM19_=JPn7@o<<YQslGiGEMXPNO_s3--ZhutH`0YU|xj~<*n+*qHh*I7ZvN5M+FF*;K5%|MJnef3f?Kg5%K
TX#-jdfLeA8{!yR{lqx=gM2snoBT!x!(1f&4z@$;$>#Ld)%GHOhrZgkO`xYs?rgg7><JlN`i_g>?wiO=d|+!)4r*NqXGZ1csscP~D)UIaN*~EIv<z6j#CcuF
&*H1apFAkA^t`kZz4zXW#|x71Ye9e){<Cf@0H@%$%#BIw2o|MOiXl?O_$*Q(+VvI_w<C0&wa?v>ac~s6;k=XN(jEYbCs!_lzps3}Ozz46>IV`31(dU5zny8a
3oWd$7(06t%}jlhsPib4CL=?=RW7>is+b8RLE(g_AL(`i%8qs#o}t{M=^6ilVfT*K4hM0JaufaQzu$$d9g3-i@&dTfyWiI4>?JKN4z4U0@#64-F^>ePI`!aL
o6FInJ2UiEHY^I`lb+PBK+%8<EIoeTtccGj)i|5S6Gk{4v!O#hTV58`mxxpqmbOYsGmLQ(VyP-VRT`Upih#T2VC8GlTr)q}*9c@k>Sk%0YniyWPMzq@148nn
K3<rSX5iRbh{*;W#FZe{nJVC4;MQKwKdLPRH$T*GNH%y1zwRf}|DV)%bK?&DHUK|90o2n0ykOg&9Gxwal!jD>-Ti_4J!c0cs{5AAR_N{Yst}SA^tW_vmBB~U
q~p(lL@ZW`$rOR2YcEDENAuL|TUHK<p{XJi4P>3p1%h=@+<oapw27rDkpxN;xddTkVvc!Pnvm%^X`oPSoepiIC!dnzT$7&)D(Hcjj{8*rpitrZvz2nH+E1b*
7SZ>uU6bmh)3qj3_uPH4(W|@xMf6&7mT2Gfl51sX4sF35ORe57;E`=oR9~h$!!eL;j0(^noTDJ>_rpE|zxQCxU{8?0YXp6Dn}k^!7V0<hliVUP7?l-ZWZHff
0ayl*r?>IaX33*i&PxX8Ee#2qe?(dOSu-0dx5U<!DxK`lAx4H>lCmLdVzLVN07*SbqefJDmVr_kRvu=?(W$UE)NfVB^ojnd%khFR@(s<ZzxFQZI&S}+5~?{}
z}0(V<<yCsc|Tvt{hST%;;*LqD^yBiE*8+wd@!TKm#mhJZhRI|BP&zA1D2!!`XU|X#XdB(Q^KS9N-PJaBHhhcbf~s?dVSCV{TC$fB8NMEW|tD)UeCoR6|Ach
yXj-IjZ_wSpN?nt)u)8Ad&L^|N84rvJ=6mXca*$tA4i(Gl@w5&1~!+@^^tMaLsxF8II6WPm*W^N<1ZEG9y%!#NScL_x66%y2CO~(!CRdmRlcux_vqO>@bCer
@RC>+Q9Hvv++Hg559N@n1uNrNssJAdi8~Sy=}(j+69=tEZBv*pIEFd`nDcM|%mz#gM`daFP8k9MX>5bUWZW^7Jkyt-dpYl@f46WbTzi*2&MqbzWOQkW)}-Uc
U|<o{Z-V$JS5&80voCj&#X)c2;$}7f*wvp6nv!|RZc_9%kNpvd@@(q4fgVc@iUaLtgZurUhq#nRI~QK7n#Bk}RPac-waq{OdJunjC(Md<Oe7#LJ5kV0(eYUu
>%;f;x4#tlj(djfFb&^Oq{@6$Sf25(%e*aS?zH>(-`?>_hI;z8nb!Z(2df8iXIeH8`&l~sYNGhvs2_BqAcGTAMCQW~n#p14hDZ#<fO3i0KH}E~s=2Xh!;H$l
ue@M4Fz;p%f(~AvsO2uH@JE!l^!S2_(H`d%Az=o^z0;a&-DwE|em-%-F~MF)t}@Oy^g$=4-S)PgB4hN2wCf&~qU2k%ysOrL{|+TF-`=<GlCwVJLIdA^pVY-k
fNC>_MNf60?!8kTNn(wpqzZv1P=n>b>f=bfCY(3FTv^?9x0vGL=1!PWf`t}bCk03<e`JiF?|^DkIC+1_uF_%dQVf$#sdnn%bkO$gjLdCB@e5=K5ODlbE$(#D
x+^U<z2`R-Ii#>aLl*>0kfJLfy!Rkx3d~Bjd}rTH&}Epz$gw-4@h9E-1=vuv5{G?kd^e(?;hLQdUoG37D=K|$99xsn1+_~JbR}B!dR9%lHICZ3Oo$*QPa9(}
12K%W??igNqrrRD7=|##vY&1vpXp2b<FL~eESGj`4H%(CJy7Vo<lz6vYF~S@v!V!h8fjsktLslb=DfhTfF_p?8?U`oaEyvLa1jb-YYkjMECJ_r<^;<$#i|Bc
;qrwt<#|6qLcX0TeVG>;%7zS!bwRSk<ft54D8qk9QzoRLW$CjjZvF(8AH)+oY9RF45lKS1ttEH7myD)^N1v9UJV3PNbCPSB+X58(f1*~aj+MdPja0JlVvLO1
<=NvO8LD$j8X#w01`3|5fZ(`~Oi4v)Ru;5v?xoeTeYiY<J)1ay7IHk^5HTq*E&dL+g+1>mRfd*TmlB|YdlX;S#&E!3dpR7iVNS*TOr-<dUn=7RI4hl}z>c1k
{$nAPJRzXi>-h2UsSQcjmuMov61rsnVsqan^V&cc(-DYdl!R$A`30r0Wo|B+bMv^e;SaF&N&b0>XD=1>08+}~LeG~;l!4?3vVr)o1lLc3r+Ysza(TvMe<qO+
w24=^EXp5IYk85+g-LqlrlvZjiJ9Vxd^z;EB6(zK0->(E`Juk-!|SqR?%)AA=(n6XdpZg(j(vY@MX{fX&k%%8n<(7qIH3(0nrR9SjFL)J!gr9{<pLI%1M3YP
lu!AGGKT$#o`&T}U`0dT?aImZdZ@kf5)pRFz`j#RNa4Nym8ZJC?6|)Tw5KW$s-qZhO!jVw(Um>Ahnlm>q9F+^f->>nn&a+ljg@@m4r)`wL3pRv;$kJ4oM_rc
mfME~iYiy3V;<EZJ4iZNAI^EnZ%06MV4~f4>db(%vXnNc52B6eT~N#EIbaA>xMG%LGzHFLj8{Z!9P5?KOf*l6%1E>^rjlJMZ*6x{w{&APs>^a&b<%o&!d!tX
m6($BXpHtC(kJzAN%ZKjUR!HuLgw@G<6(Y&q=SSDKf-@491JI1DY$iuut!1~%6CRF#T_ZE8jzixEz@p+FO((g+Hb{Hl~r=oI*jRjthY2Vb{&}osUQW0oakdd
!(~)>mdeDy$bAjHIb@%4c-E;wmd^nlGk@Wc5qs|I`Y{gWPxU7KA2>14Fp0Iryp<jo^aTT#-ILsVwEpbK#8b~cgl((;8o>-Xw$D}MjD$H!rzSGXC4rpc&j5qC
CP3Tcum?G!JLud+2e#k7-TL@ObSSlSkq}=)z2(k5R4>}iI-G@-qsj)Y?rGpt1tJGRSt-(dWiFjbu(TO<CTQu;cQzl|?672IlIeRWPIuS}rkYe4BLZ}yHDdPF
j(f~1@wEv4>W)Q+pOhgaiug*=L+TjKVxNDwz}JOHQqCA)POB{zK0QiVo6Hi0&gZ-~1GV~4Ho<@t%D|2&3EnIV_D15hjbvsV<|_d!PyTDppT#rd-m<e0w#Tbr
-~|5?-UNTWjrthf`}4%fGvmc}BD{$XkwZ_u^47^vc_nZ%kUX>`vQH$vWGoT#Dj8sR<1jVV=wfU&gqn^w@cv&f2{dIlplS2>?b-Mot<QYelY}<$%!Bke7lLYe
@pac!-&w7q|A*!%{*X4_Jsj}Idz3|h<gp{L?A$ZBe%B6Mu+R->R`n`O#SryX0Zm3=jG}%iG;#_b0SEM6*Geg|5=*{r@O`Q!Q>%OZ3q}s|enJ5Fk!>4?bT{$1
0cEo}wH<kz2%eefmgC?Q(laxAOwbi-)^6~x4Ybj5u#-}qVM;RxDVpNpPXt~tOcE58SRY<b$;Wc@=1KK3-MHxeV_Sg+6F4ab$Zpo>3-115q%RQ0#j8?*j8;jg
zbpHS>nYka(y*lj8%{(m%Vy$Qv3@08|F0R$TBjYhOFH8U1S3B*XfJ>qLEyW30zB7O)KUMeeCN-tG){c;3vD3hCVDPSU@qyS`zJru<XIg3Xfs%jcC+lX$CVeb
{kV6WceFbI^Imu;+VfsJIi1I&o3VT$S9ofpeK2J?;I9fpG=7i>JpAd!-lenqIPk13^z4+1jM+FT45+dRUBUW_Yx#$VrJD_@M;4N}UcGV*wlrmq{-?${RRHqt
M6k#1`Ai0+J10-co5bV-@G8{N>S#t1XIpw)%pOLfE1H)(M(S_88k4WDLB?SYR7-KJ%W)>5LkJ;mSHYP;qt-pxa?o2^WcR#v<mvr_@e+|3)x>v_^~01R^RYhE
Uho7aGLmDVt<q`FF^4C7zu5f`yt`@{jhdX1Y|ErtCHMJh^q}XA#Uqz1tc>rP+kxF1c0>%eLQDad9!|Ys_3p?ossG5a1mz97-1I42QPdKOgx^nc8tB0iE)6z9
s*+)igG#l6O)-Rf5ldC2-_mab#If#Oe~X}_Od8E%PgnHQB4wB+p;{y%ZPBV_tHb6340ycU|Ko3O8r@lM(n^%^)=H15kdqq;z2}Qs!$UOHDFm}hoh*b)>~oz_
+U`KSo5K(IukywxFm^n7TdyOyS!r9?HhM<tSHi|ftwuLm<<FH)H@U@=8^#*P<hGt6r_|P)yf97t&w992yN~9KJk_yUo(nK5hrh&VFtr!ZZ!4tVdZ&Kz{ikSF
?&rS$xd?VBHnd4x@Gp@_!2h)QxA@xU=h?5P6HUB_Nf(i4$bkMtq)(xag93YKDMx6Xl#~%PfR-z$U7NrPl)@3G+jh-x5M|aS219R_NlB3qA)wl?ADAfV@bttL
!3Tef*5}V19=d<|VGyWQjYB`66-ClRBy0s}13T<3w%Z3r-zPf$JeO2O0XDAJCDVAsKB5Oxw%A}K<ge^_n7K>L{{(;_6SqHa;f4#2u%w5u(j+;=4q_cLa*if;
E42Yco9*VNv`5G)n4xth=3|cpaaLp&gP+OOBb^t!Qd+hFPOl`xf_#>MvnF?~*~L{fS_&hCT+zbc%=d~?0*v3P*oj0ceqX@J{P%~JoRkQ~3#zUd(~G-!4*#Nc
rqSjqXRNd#5eF(Xt-b&2Z(6IPAY(f~{XhrT-?z$tS1y9sHT*+Q%%VFA(UADq){{1c$;b@gX+_@#axe-mM{x@^+VvWi^Mf2Ke5X6_iQd)2M`Cyu^HBt|7`(<-
iG{o5UXkl@J7U0U8!GzMsbK=>96ErlpXpvyZ6^^C-+u?eZ*fFXydGXN@7e5O+`EIW{$V5*l#pFLTnM)0>^W=D+E~-s|0YiMF-w!oZGD1O%~yl_Fq49TP>CH!
#v#S&LWRpP77+`}-b>QRnP)%;reK^H@XI^npXJuf*OO=(2Xz&R4)wB@4H#qT+0=Z3p=budeA;k=FUQ9wO>xyfvgv*}z9dYi;*mU?1yi<}VU63cK~hLU^@rZJ
`Jdc<_+FU|sy7}Yb@BdAOvyx?xQ;=?NW*|xS^`_m@pZ%>gt-_8*-&9D#D_iBkJ?ycZ=Q~I-4}n!z25~4pplZF?R-!z!ffKLW690}0NIK9&55~gB5mC|?u|%v
W<$nePIuoQpNbz<s!bg+#-|1#U!58M&58-Ec~^h@8L3-bU0lhGz@ruk<C*w0ABe&oD@qMi3<3h0cml?k4>aP6qqp(8MD%9<|5Dp#%lx#VWl@;>nccE&&W9M<
vHX0Nv$bh3t;c@PSXCI_-xvqpx7rPBw6V-aF(PXn2@VsH;b4i(WB2Y`k}ohqP*o79v9pv7c!ad1&j<UNUy9)7nWakTo48wPJ*ISzmWn@WXPZBtv9@05>?%RR
EOVSLig7dj0K7}i92KP@{3nP8I!SS%H=Z1gv6<60L~vHY=yMN%U<eG~9!Z=n&{P~iWVHwbnkfr<46bxVp&*BWP(wv**6-ok>AjDG>SuARt4shNj)cT~(H{9E
Emw*6WMJT!i=QK}875jah5w<<*<1mqQ0KZG726IcW;a?8=m}4~PW(MFk9k=Q;5h5jJ$6<mH7_OBBtRjn9_c-icpH1K*8HwGf#J*x6pi>8JB4h)e){hU?$q$w
)aoM|20ei4EmxxG!k3W4gF9y76ln}xc<(F$EXd}~FYfg(gk08y?&^R-v@qgxiwaE7{jbw-6GrOV+zY{ZdP=pJH5de||G|$2{hKex7(4h>xlB^(e^<EFAsKl$
?7(!Y!RWb!V(hd6GT#Jlas<NFKK~(aEqkQUKy4?tkDgAcBs>}w9>U*7e`oC}#1w`Nb%8Sy9<Z(Q99#}uEIYyRi}%-ZyW7bw*CrMgZIeOg86&+kY72sk6+hn}
_)c8M=7IbxA^3nN@80yZI`5h(dF#-E2d!blc!IK+O)UhJ<*@)O=?hX=Zyb41-apX^tuC3PS?#f*Ke~f}8#lt9m`BniSfD!$62MBihrdoD>eUhZ2@<;?b~!m<
^QaCE3plnolXew~GB(WVVj27K&%wTEOC+4@P?<JEzE~Cle|hK-rX{xtqw({^(x8vbQgUVYbO|0U-&e6EmTH2bAMl2U#WrExf@rcXK-n`5!TBmpK{ZNKaBrqk
Nwo5S=wnCJ{pis>VPKiOci3P>$s#GIJ67IBnhjRsHCu%!IjA@PMg{B*)iyt$nc!%m!m8L9b%W@Ga$St!z-gFTv&^p2mIDwp`u#TcFe|1tHfh7!<6^`3LzCe3
Bnwv<+><SO{eVyY?QvG6&jtVvIwS?Onc|4e7=1dBJEu2g7t+M&-t?s@OMsp;U?XKm9C961X*iUG$SR!J9(4_pb+N0FstJQ^m*KWqKs+H7@CF>I(WC$mVQUJn
kV-h&W&2PxN!zbN)rjei7?7<5=G_7~YD9C84F4I%{7x97PrDeMv;PNpp3)Ospap>^h?PAJ{WEuo4Qha%7{alX#mwf^-sON%)3FffHZZi{UR%5lOe`Ba2s%rO
MKe-y6#oyzSb3Qf;7gMtsBWzsBSHI#ww!isr{!DM`a%p_%avr2z*6Gi#moll7m^xc#+I#IVW$#Z-wUnpuVLG(3|PhqM|M78x&}6Mao3*Eq#{4mrqzLIIGr#4
M(FjYrjWi2{{tp>*neQ0z(?pImgtfcwkvYX1Pyu%et+jhENXzbNCWV*Jj7`H8zi;(l`n4<uJ4aDUlHsB8;Q!oK7Iav6diQlW0U`^bw{BnMR-n|XDz{7uGNu(
l39pcf(f&#$(VyW^%zTY2r+ZJEV`P_&h0Nf%?~3?ktK5*p>>!Kiudz0bU@;fJ8NXe=Z>*zbw*{b|JtYf`1aBBbL?I7+5gpVxIWG~bwzbE=RAj9n`!hhdx;8+
Dlp@|a(9F$Z-IWRFMV^2FmiMl<$W(m_#h-CN9o2H{{Tn=0pO$`ZT2e!R?knB$b{a&`aP6~;2$O_yz(HtQ*fYv7!*v{{QMRD?nI|O;kPwp;$ydyEg>E1Qe~2s
vrHq8xec{ZV<`#9SC=SO=*Jx>fuwfCjPgO*Y!f&BmlpkM133JF?kwQ+JFVuU(Yv}SvfU8t3!Y>1r_h$<*kV^3KW5Yir*#o`Ti`>jz7Qeo=u&XpP+(Y#qq<pJ
MPgPM&;%<Yg4*9Wf=?uGT;qQP;Ikxdf+Db0%FpEXS8G{1D_2Ue0$t*zbPm;N4pf|PNB!m|0^e`W$8s_XP(8Ht?_dhg8UP7}4iNm|ZimerlJ=vSHQd{xPED7@
*lJ*v&Vyz>K6i#+ac}&6dS(Y2Or;$X)V2j9$I0N5{offyDgb}pojB(omdn`WG;1NE|2Hyd16X7BX{79puPD=NL+smJS1>8=`CIj{>?)SwOwx1YhATm7&XagF
p)Cw>w{DxO+{I-_#LJ+Qj?5?b&t#Zdy7?cS1F<k;cR~8XZQBJg&I~k^_?x0=-*ep`@y;=vw>2v{ey3qw*$P@pij5rWEM2Gi^Eebs)%8JFKK1xwD%?W!Se8e|
QI^uW^d(Kvip6nvR^GU$ou38I&!!K)#gKmd@AkxF8r)a~tfP=iQ>j;&NF?)AAYIV_k6<FtQH;c9c=?Bvn`Ib>jUlhfXA0|1Qj_n*HR^VFdzpK}-t<k(L^Lt-
Lkk=BZB{D}`jK4RsDpq3G{$Tf#+9~IiMv{yLNguX@;<iLJ3oqav{Y5klTF-acg<SIb%$hnK~O{CsHO5y_Q9Iy9(6Ze@J#!*<tH63G&*2$rujik6gG#2o{<sV
7J9c`G$~Fx(=iBpMNLu|;WePRqhOYYxxgUk-!6AYMj0fB)0E8M=53oT<PcyE2e9A@)~>vdWABP**2}3QtGmi!wGn6J=ByXrea5H+S|hX*opUIs;(P#@dW8)=
U-Xe~v~?mxmBon6X%P;($8!|1_{wR_ir#-o(L8Uo(;Qu!BVDyqzh$V7fhaFL4dbsUct~;}p>W9L(hhMWCEO>+?Ltqi*y$Gh)HYo2*Q%Y81tqboy0=p*ZLFBK
6QvBA&wQY=3PLgJfY6O$VLSRkf|g!|1v{RN%OC3HUI-aKZrT>z2kQ(sFT2tW<}R^>l~Ee1vg+}4xig}a?8&f?=h=kM#y1`obwMgAq##Jds#X!oVaV1ob*gMp
(iNU=`M~P9590)K_a^+=)uRt%I|~KCT&}<O*=Z8?`24yzpuQ10SD-i9*$*hg{L0cC0O3nN-rNa^JgOmf&kF(Mrrrwd0oKO{8(@SFHTS`s8ljokP^%0Owc~KP
Pv;3P44K<T`{u2Xisu*IX4_o;N?6%@xJV?(eD^ov`;h+(BpaBWIxwKij<{+loAi8~S_d3k1aghdTbK-B2F=rG+=RBx@q77Y@<b_{SG(ZC^brPLa$S?(9q%2R
{3stcfb4!KwUG+n`u%|PqFOi(8~o#Pr~Wkj58*H_;w4$s`JkVckHyY(HQJDxpYQ`^%UaTM!@2N{{{)Srj<%Xjl5F5ZQvifYt`ddY>be2h2iR|RV>xMKsnhqf
KQGZ<Cxt9S7jZ6zsPp-u?NKI&e;ZwBz(oxmSt8CwAX@a)Xa-Yaa7|NPhU2`#?T8u(fkz8?-!I<b>=ac?_C}FDUlylbR%Cj}MlR}%?OHZQO$meJi+HA@JW1=d
HGskHzUVEerYWJohOz6h$k@eCP`@yO3nUQw2JAFPy&@@AgJyceBiELr-(};D>^lvmBqp}4fK^FjY#Kug^)DKEStht*%8240b^*76%BaxbZ%Jc007mF|dqaS}
%a3^9`FeY9s21$OWAB&=0>Lv&Wa~xoS&mq*nJ6HLhPp%cw}hgCw#$kj0Fg_AHtVu2;Lgxd%A7A#S|f6GYbVg+Jp6zIL>bOaw2B7XKWrxX#N_VxVe*%rNN5th
-l|^0F2h}D@HP@0n*aq2y{!bG+LE_$=o7PQijVrfr4gs0T*fk3Qmx-&_aSIBR~hSX7<TPCV~B4fcmEA|r8ReAJ1C<ICa6`a*iLTuexiK81AjY2q10v`Ls+%?
VD=aNR%~|n6MFNeUQcL5v0s^^tb$zgI?|A3Ej4x3&W|Hp?Cy9B9JcnOYYaKJ$tFDc4N2s^&s%;kIRNW!mnazi0Ixd0{7U5O4iV;Ns-6&-X>@<V)RLS`VmUM9
J5$Y}$AYO{<HAqeibhuD{2XN^$blZ<c|7WCamtf^Q{8B*Xh;Zy5DS9ag+)p#BpK7+P<b`|-~?Sko6j1As7!Xr$p1v_?JAoWK1WZ-n|jZeB{J(ia1OH(-NpGw
{;pQ16C+bANAIVB<{N{2*b}dC=x4J*H$_x_4(+z&0%kx%Gloqe>OrY!N(hEptX=c&r#j7?xe?MQs6>xYi;8Ir{_T@CS&%%R>(sUVx;2Dc7+`aOk#Y{<_o3eJ
9k{X*9Es%(-GECiyWB0lLxQd}JO1(!4GCSE*r8uMUJ(N!-RJepqiS`0;M0_ZDDa(i6`laCkEu^73}?hqG*)3Q0b1l<6;PM&?=BQf3UA#Cm<B6`UyAmbtOK1`
Kd6x{?8G!n)v^~8YW>d7Pbk~`K=r8P6!Tz34tG#Ie+55Ny(M7i50PV16~F_hgPHZMJcfBiMFKUlczwWxgns9yMCu+x5b}}ggzDkDjbP&OW$L*>EE~Dvy_Xv_
TY%C71$ea@N4}6%E-Y{Ia8}NXP?x5=M=4G93}5OlZY?%L-M<8Bq$KXY#)PMJyjE3d*9K@k5dL8EP`Nd2m95wr01L^1fN>su$vpSv<m%>CQ8d@W{*+0)`N)GU
e{Lv})MV(am1Q*p2`8`j@oyK-Ze=EI;VJD*&Uac0Sk7LcV(;}OJ18b@r9EV7rhIc|F@k|>Q(D#v$4*F))_5y0G!+-kiwIBhw-6x}Y@7AC;Y{i!w{_ROVybaO
r42Q1T_EwkK;+cj9RVE$yUwiUKe<cdbB4(1s@-u!aseKtb1jj=Fy`?1zqQ)zboR=EnVQBj-9*_pb-k@@UjWH7c)2tAv}W}xR>up(rfYE2=B^Xov7dM`jXeZL
_5Pqx*0@<j8{282LR+Nrg;F*)3CCQX67MS3m#-iaSkbC0`<R!1u*I01fXT<4hzh8F9r`jtP*keD^AkXD?WnN<K*{kR_0vsjY%BdctPu1V4B;=#1|pLV<CNv%
!m>=)mD-qi=2F7o7l=zZV2W^eSeBxgm7m6Q=@-Dm4o$(jlGeu2FdEV3OsvV#<7BL1e_mhOZ8+_oyw*&*C5Zr$C=NfJQ}tIudHCOf%NGIdJ;u|G%a9I087<tK
#I>Y`X-Y*Nq|GHvmQ8{W3b+HII4eqn(}hZVyW&wg*kzDmh%cIVXjzD`u({X#f4yKNG?jx`QD=tC3qFVi3H=AOQ2c;9GG|!lr_H`Yv`jvg<^wu}NC=am%t}&z
P72WWdmfdM$+VQnd5S5PIYf*`-OME*W)N>Pnq*y^ecz`1Ryc`{*%8*cmlrVrp0oys-WJ?u)BH<*sYP|kQdkUE8sXbtOJ3e$wqo!WPhWMOlrl|6u14!kjz-n>
W4JX1jonn$&yBoCMA^ZE4=XPM5_NpCLcfltU)Y8*t^F6%)cBe(FR3W@{Txa54UO<82TN6Kw?7ZWKNjT`Z#ai2yiT^hJbdS(>b}Ga1=)Yn;}U((T&8?Kw<fxX
oQ`S_eXDJvjO1q50Ys9fjn)0%VuX`{D<L-zW_#fctnq^sOIs^~BsjuF)`<wr`&ZXCvAR+rIYT)|5~a!0Y}4g%4hrRk?j(*<rw&@z<`zLrP(yu8P;C7EBj`6d
Ov{@3VFg$8oSNsN(wG#?IuS$f?!)`=6nL?W#+4Ftv|hZi1I1sOhpw4xNHVmyer0#?Yc`*(E&qSql)^c+gtEryH<-$|ZG`W5)r;ytx|l^=FHa_J`E5ikr5tBw
pS7UU0*z`%5M3qT8A8tzJ2f6S1&&GlZ93t%AH<Z6P{`Iy;2dT`9LH7~v`H}rk~d~lIiTDl<520BgKPXD9{FK0E+XdW=lH^vofjQH^nD36@;s32gs$4caLBsv
gO)GH-^>J`f4b4=F~6p&A&HF|owMgkm4?j&Du~w6OUCkL{S)cIZBzkQzKaVi&GYg4ztPiRcGjeAZT&4;L-t{$C#N+|)geX=5Bz0HBeEm<DHkH%WqG&57WqaD
z2I%uocUF$5SD3IwQR^tCG3s8t8tIJg@y6^e+NB-JOkjT3d^R*H`i-{z!S~#%1Mm@!$u$Yg{KzxG7(1pucTxi21w~p=519qa?9~_oC;y{PifX;T|Ny7#)qct
Ej;k0liY9TU4b=QJ-MBho9kP8MmDkXG!5|1%)~0}NB~>#s=U#JA1`MGF>3d7sCM_@JaDGTN}+2zkH9E$ZAj9eR3-U1Kux;`z9}#MyH<5KLh_iart%~XxW`J{
zuPHRv);F4xw)j6Zs?g|f7xY2IR{g1IE=xkHU)XZ>Qei?sqM3|h<f_Rj$W=~(pb>$6x^y}QgiasLbW(urK%%o-SwX`QGNkOxSE!`NA*3Fk)k-Pcs_n3rRsbB
B98Y~MTTInv!;;wZi^7E!Ukg@<p@s#Gb+G&OewLA33ry22WLLjx1cj!lQ%4|RKUIRo(a5#YUW4t?05AB=H21-NqTtsp)W{b8Y)%-Vq~A%j~s@auHqu$xks?f
I=M8$`7bP}-ziIpSc@W4dJ}EP>Ft1(-*ZJ3KD$%$;VWE1@csd_hF+N40s>c>|KLwwZE1aFAC!+<R+~5pB7R8pyrKJ|A@9528hYudbHBUuXO*3P`w}bv3S5Y*
Kc`BH&}-41RG>5vdt>tnUl>Z!rdnRKPWj2IkdzIY<JzekK5{6?Tw>tpzU}a&ed~Ok53<b=^F`CiM0j^G8r%zYI<mz1)W&NE%DzY1Fi<BbG`z*nn8hso@*2}d
nCBF`aQ&ZdFA!b^mY>v<-dNq@cCZfRE8NaA763Q(qBCYuJbW#_-b|+_!7}O4VYc<(y4Q6<jTLe;hqFX=zQCN$CNyUj@IMR<Mz1Zi-V}4Xej+z{w<E6^bXl9h
md8a;fmGN_mJ+@Bpa78I{^9i5e?h}xiqgMSzcG4Pi2jFH-qjPXF-L{$TEwNK*;nHJ-<HF)JDgQ4Ro&&M;aMa%3ZMhns>%yzmqe`O{X%~q9l>{BJIOD)T0zen
OKSSgHkW#6idJE?L#H6y^agWdY+l~yi@h)AYc@9G=VH?xm*_q`5r#x6-!8xB{a14N37AoAubW_8qOT*L)X}j8(@u3yG{<uy@LNYq8%jo>;R`gzXFw8p>LzpL
AVD|d%Feo#+3(F2VfQ}&2hQri2aCaty6kD>aPGYTDHVn+PdfvKC726=J2V-7sH3hoknOl|BGQpLNZlON+XJvWdayR)g!;(ic3RuGCb7<f=A%4gM-I%B?xVR6
f8FF)5d6H4Ws6ygA`Q7)#j*90Jm=volnT2qoJef}QuF-6qY`V~yMll4;l!i6WO!k*A0rw->c?{RY_t^`1u-O~%vAnEumHvmYJMb-`IS4JYcfXWb)cD2g;Ux2
6PX-bZcrNWHyQe|l`{Lfaf_@)I(c{YGCgG^qPv&*&tXo?1=q70$0tIq>zq+odep`mq}K2I*wN~|sYq_a2?S^8de}?#x7FNndamx;$rf1nXm#3q$~~_Sx9aqJ
v*{_xIH8bQ62!&E-`pZx(y_{qpCu7l(}NG#4M4{PsBs)M+E3a-oI;M+MARSF00DMjpfzo;K7Oi|#N(RRL`l@8`bF4f4n=$uqb76QW=>_S29)Kw@`SfeV7`yO
$9n_2TLHOoN1^rr8TZ(ha_yPy1pK&@7Ka{LTT)&Q3TZb+M*j#!MwMNAx6N9|S7I!I05te@9>zAPhHLe*;cMy=mLzE$jvHXnok6OPzyyH_4cVl$CqKvuI&eH7
s(tPucP`_J1}lt|;=@+|t^r}Z61*QEUvfVl5B)h?kyX4YG1X2W>kg9Q`TbJ&gXbfoByg&~m>@DE9!4b4Vg-t{?u;3BS<OLnvmoGQz$?WYDf3(u)sFkkbKiYe
2&_X7b=?z)1d<G4^OOfU+%UPxoEK@~v8i<_?Eio?DqM2sZ_0Jz6bTnOJB#RM0|eG$8*tz2{8_m|@1C@;-|zd#?ad*#oS)3dChvd4&l8IK`=`TxjH3+ub2T!s
>OXx89#>H%*`HG$fVTrqDb%GQZgEL;@BJdn1+Bk)u(LRDGtwV$E<KjYUb#)HZK^JM`+sXo#qJWM5wOM*%(8*MH`V4y>2Qeuyia2v5al5yzNBYCj$;@rZwWQ*
AD>nki_7Bb_?Tes<{sTn770;PP-QU=a@GR+2qJjBW6CLjeB^5Zg$%!hZ{Rbk=vhMw?+MGr)I6Qy`0~QvaA6e?)NKlp_+5yq6xG<9$7QWfN2!!!YKtlY7w_8F
i)ALL?SW9Sk064MI@JR0;u?{GF~vnr*QPI8M<z<h$`CW~>m8LE<0`p6!1#KrKNBz8wu<g>-w%hF@Kx(@wBM`A9K;LOgFVm{k!NTE*qtyW%*_KFA(iy#?~{sn
+k&>isM=Y`a026m`M8?N4=Wb@stVqYP=E$Vs}Gf0zfvwt4eILdt{<Hr4YYBD44K@aG<Q}-R)*5ul7%2CTNU==yUtiIShEe;<PPt2%$Pv=o7`_O80nXeB1G7@
iLb#{&>v<7ZD9`;;dmJ*%`*|oYfoqEk-nln1`@je@5P41)Hrue9Ype#A+apd5y6Q>a=9t=Uc-4=0mkj0ejy?j#f8_d12y`UauV0jT~MxK*GG~TfM?%t%?RrL
H{0AH_ULP;l5eE+2KBy#WyZ)A;b?GEv1TTK=%MwF3IL^DrptD|efYLm8i}2qIhnU5OiuB#g2CH+lE;+C8XCxo#A{ix`gy+Tsg*b<1eMmd7*OG?tWHNOonMgH
^y@JmPOW!5^!(hzWhbrc;n0a{x`g|*%v4)caIBoOZ6oh%^|Ks=hrtd+L2O5P0o-kiUl$*LYkDF7!zABdueE3C+Nn26-{6`BlCd~bWedw10P_4pz67yJgrz$q
#JL_+Yiaot$)Axj3$M$*AvnX<wq!N_y9P}$?L{}voksu;q+K5{U8|q3Jr|tvKFsld2{OBNsy8JM3t4Fndus2;@Pi-|S>Y1J<(^;5IhzT#&FvEbxC|9(z`|B4
OmbQ<VzS>}va~?)1GlPE7qmw>K7Iyq5QSF1`4CKr9*(TfUDT&gJ1Jww-@7&j6=yR6AYB?bc==6TrSA#8&?}b*?#GYyg|=6jElD^KN2?l<)M+`!Zzs$eu6}_9
*T4hH@6OtUi>i!2hWu3|?y2R5E!xv-O~wwr(GHbN#VO55`EMtc_CB4RFrXdxd+Vm-Xs;ymeq3zyHoWF2t^j|$hLswJe){Ddippv4yQOogyCxWk7kC|J=6A|i
QV`~L@w1?qfXXxONbc^>FI-Z6S)6<QD;PS0AFd*eK(%Or6YJgKl6A#zUfg^mdq>jljW9Vs&gAbT2)7EP&1b?8le1l%b#X`ah@6yZvvM-J(ay`ZHxYY%_rOT7
Dxp2FE1OgV2?gz!hs^d&&wBiH6;p0*1*O|x@Jc(i=a4Y`%dJRL7=L-?KIK-Di66|iu$x4mRP6*6_VNiR=aQN~>;eB!;7CyKR?8x|GRkOb6zDUDbvwH1K$gp+
U9?(Y(0C&HxYm#n6^eggS*dN@{K#B_xzp1Mhm8ceIpzjZW=pAu8Gj@KMsNnwa&7>mhu<K%o>e<|U6LTx=o&|o<n-S{#&qvALIf9_qBt*d(a$RKjLz#%2nOs+
BSgKa06#stFH{&axucz)o+`NQ2DAPi0QaPG8IyYW&JqDq?`0>CPWslra+>(9q|tL7$qtcKisB`_z*pTb@P^o|vR3j*$rEMCb119>pEXYy_UrNTE32)-Rm`D{
T_~sqK9ttuCZn<hY1uplj3s+o3aEs;>kH%rv3g(%kR&<7R7=viiU1yEhNp{4ij^!zFt_hAKR%8<XF}fAqC#mD@_=^6vHqzUB@dN$HkYS8M5SuwE2K-4G^GHD
3(Qh73mQ|ncX{=Ym)K5{e+^@xhu+(OEE$^bfDRxtLDRWrU>_XQRa!}>4<f6nUVNc^5<jV89p+j0-i5BJxi&1OH>LUR3$4OB1A=q>sun>g7*r^8h{`<F@8fbA
WN@Z6omd9o2p)5;Wpl))afwuF>dqu=rHTH8nD!#Pns5}=fwMBqy|pD)+GwaaPCH;P#Rp;LchaCn@Z;s61=lDWe?ykR36a${gY`1G#5XKD1cM}-ru?3!I)%^z
(0R>Y7qiE){K4Kk3G-YI1x0#j(`HwrVZ4|97bn3{3~LKHCWFn@m#?OfkM#`<yB~bXa9}x?{WDspG@AWKk&SFx=i{=nSZv4LM)Ze6q?_Dz6+0A`N%fx+pTg;+
cJjDEkR%%t0I`094YYpq$A1(4gHq-yS*_Rthtqm+9;`17i$W|qEC|9$J|(r4w9ST$;mrpYBx37vU^KY9_*z|?-ho%No~WI!Rq<edtirIhEbm(>Iv+F0fI)F~
EIFJeZm+~3?v&oMrs)kSprq(nTx;WpvyELePRmDqf~O_M^915rw|P`w#dXQ}0&@N5i7mRsn&&%PB-M-Q((uNv&3GL+@mq|3J<_yR#$eVA^4%-{7v>OR;r>`#
XEKq&B*9_LXEz}l@W9!KY6C_db!ys)*JWD~M~Kr^$V>@qXxu{Lx)%D;5nLy`?YD!5%%I)2NcpQJ=c2{K{y|kjJlj=SgR)B=P^)5~!r~Tm8{wtKUo!D=>G|;F
ft+88+kU40q^5vPo{>i?1tZ|GRF;+NK*Fo6*cb&DMZVN~(#!ys`Ns%HAow;BkyLy5e`Z--a#27c!z7vKQi=EoqzDyos!uRGrUh;2F<et3)Cqxk$OYQ98-CP1
06>N9-2=U`FC3nBD4r$O2|H5<gAD@cp8B7I$O^*i)c5sBia$8;m!-Kf32Is6e6aR+epfoj-muy&3j?-qV@~%)q>Q(wk=<S}j_pxdd*-pMmNyL=R)4jIZaX8e
fL8egFh6Axo`N#Mmu_h<X;e`Lj;NXIyq$p3G(@A9F&*+9UFNLdAs!-393T$kYfg0^-qfogp_yPI>D&sE>R8tG*$oUqGr=Qt!9XW7Ng<pzkqx;0*tqSJI1&o~
347gs80Cf{y?(;jd$z&;dZiL&`jk2cCT4&Wfg>M%IP=pN!yB_>v@*_l@BJflV`76DM*)__II?rn#vwZ@#o3qq8&U>sZVBZFp?zG@*reKuLg$tmm}d^JW!T6=
FlW&AwNLDI<k!(;WVGaYUEt1Mt6efEw?^hpli<osn^sL;+L%^w$pZA1-LPFTk4LEn3-q|NMuV@VKdP$;(QagS-eVNna>UagbEr(_^u2Fi<=>*ML#bEj_=a&;
d-TG@ZoGi4=73_4`xvaDYa^l8h+;9iu>K<+@UwlWIBBoDoF~6?K1D`2nLetp|A@C1&4eLlEW8w(c_mu`!>SCe@(1q9m@)Qnm)w^G)Q@nCaIEO4B_lr~@ZYMD
szUspnt=+vZZfwWMfYE-VqrzSi1U8#N?bbCWg4`&!LiE6{SAjO@U<y0-E|`{Szh|hoXM`?P$MhGI1{O?Q&7gtTvTLm<pG;8Dlo4+WMNpxM<4>!7B$E?K4}p-
syWLrmoDcUVIKmZgP!OVW{(!Jmp*3O0Mewc;h&A<&Sc?=)k*i|lvZ|Ep(8#(gTD!4LpvG!`zC-JDp^MVRuYsZu;d`dYGDjglsp={uwmat)Jed4i~CXuATv`8
$;$=8&(RVbolG2u|8l~%^m`kzm3?B$3qD$uMiw|fF|-C=oY;<`w8ga-oY#$m)JX95aW$#_@8_&^uT7o1Ucf!Cx@p)V1t{2~r=V4nP!vGkIMd3Q1#1^OjY6VZ
(VaofR!Bx05>8xHNh2(H0B&N2#!^n5FQRiS6yHd>Q52pVb3sZ!*1XGdiGkjvfq|&CfhLRldm{MrL3gK>flV6kD7Ok9*+f1R$Ni6=tB}S8_bg$fk?)HK8i;jD
jhGFIX({kswS^Om!%gwwXdv5-DrRnuwV}SxoigVp9=|6~dMThI?F58ZBA{G0%#FEn3^h->tZW@|QV1q8+jTHH=40Ny-R{Kb-?hFbY<`b%AL{&=AXj=O>^c3x
Rlet}XHbS9vw;RZKCQME#8zzjYWv`r=&cW+R1ABI78>Yz<5-S(kUU&$i(mN)$T~IY%^Y%-*n;?`z{E<vvJNYKuKDXe5n$bQ9XM(p0LlU4aA))^kcY1J{f$Hk
^;G^7vn?1)>A<Leo^vC27+~@s1+3%%+hV^_?+ZMcS;DiZ^e<=DOq1o4yozHKPy3_`S@j*V<8Y25+yR$~iJ4&Q0d-(W874a>y88346F&zgH(ch8q^ay?S8a7V
2tH7B0F3Rp_MUi0JX)>?Nuomko0dZ4ACX^E03c1I#4UL%WRHOnfcb;qi?wRI5v^gocBPATkJ99TV%Na8%4$%$^8J3IWDPwc5T;m7ccqgXiG~yuvxP~95vOqk
E0oQVE;M)p+JgVbVnP>^eBXI=9ad>C8f~!CuA1Vxv}ui;wKv8iy;*})tZAGA+nFzC*C@iT2ne&1RkDE}%T%OWAcvZ!>wM*v_$-sTl5zM=RnC7;OhAh9OmEGI
?xv5ryS-~x2{TYT(Fd{%QBc_D&X>#*JqwcoeQf%cJZA}1fXEN`?EC`Hq|vkIJFxP*0`OwTrlyL^q#wkPGFf#SlkUYIXYFl>y~L+w@NI<mbDnQWVS|flFI;YS
`HP%A4s!=am|?(GGsbX_`2VpZV<%I0pMweg+q(VGp^c}-0a+*Sdc5U73p1|qz=EkIq+tWTxKCxIMMi4izw4JC+HmvR;CJi~fE!Y)x4;S4`4Gq`%gmZomx>rm
T>~F^?#hMC+lGhl);5=E?{aOY?YyEeyM7Lu#MsF?hBnOzb-4c?c(SYov>Ku_<*xJG8#|mTKKDK&3AuZq*y?#~F?%(&@NHS89`TY$<E^Y2@RDVt`&o^6YY1RD
N^MVp?86o$$pRDY&RGJ+;RJ9IokeBi<56~_;0bV%8AHfB9VNtusZ;l`jWjmLS=F9UY&=CtRV4J%kATOXnzc(a*@9D<6<1fLfFw|dRQX}BHk9Z7<hKp#MDKQ!
4TsJHy`kg?QGpbvu|r3cCAyfT6Uz#BvAL9)tW$YHKkDCK?1#Qar849yQGAxD8*f8GU(HlPkycL^8ZzP*;p+jwlQ}C<ga2*7cpqR@Bdy_-t^r<&=f!V<01^tL
vJun6<|n+7s!@LPQ%r@p{cSJ647S41rml%vD*9LPZ$LJAd0QNg#e8=<aV_)9d57nNIjC#PD5mHgfZ4lyxrzJKj!f#@6d|;<N?mSbx!Oly?`;~qT;hE%2kOea
A?GKPfkQ=?KW7X5hD8j(SnHL&gmuS)Ix$-7Ej!$j0;wbpA84d!f73%CEOtdv7L(>&!7c&Wue%&GX)Sfn0+$1rc$c;ldF{FiJZa)DLPep&?HxyQP@@yxxVdT_
6@0&iCed{07#S%0m1Y1i)aZ8cqY5w`68`Yv;Y{D9JKkI)ezt3`o29J?mBtGZy$p5<v@&tFuSbyFo;0P6f!6ed-S&&!JNay1Y9}EN2Wqjzqzzee)zlV3OuD+h
VQMrzk6kU?jGNG&XDONrj8tjQ&VCtW#<QW;pnXjb!I?g&vkujcrUti$b2UYjC2{(~WgF6`E{6}!!PRL>q(^Vq&P3lCY+`T%T7k=mXa+Z9Oq(xGyH0Cv_iSBv
&C%pEnn5Nju<Nu<_x%;w_#2W$yet;Kt~|qgzLh{~G;C;%jT%yZF907nm%HHJ8quq=nR>u~ihY+I31YBLo}{33-`Ip}Pk$b!t9Kqhc3EJ@zN^^n*b(c$qG^c~
7XuwTLhvIV-3jzuSMmW#QUZLFC+0ndk6|3`vt+Vd>ZQvQ<C1h;LjCQ8#KA}rRa?#1{PMrR;zdO4Z2^B9&1SEA_6?}1?_~gMQ^Cv_Ys;<BNKg5&iI`cpisz%D
R_~)-mp%m=+=|;D`RAOh69Hj`0gf9lD&1TI7TJ<r%(+2-!52`gO)(AyLD(IoI@?ErjC2S(0&^|M+Q-G8;J{P58k-(&0QaZ+a?nPC*d59lWmzPjg|Y!9#_WpK
O%fsw5I96TYe|(#6c#=*A5SNue_q}iPAELOS>&XU_i0u9BX-{mew8j|<%E3-dC&!aZwgWsg98|`%2nh(25=l4L{8yVY=WmGF!Fhwr1oGhtgA>dTr<&}GwOsr
YzeyfQ(?7~fOAvtU-KYGs`uUO?tU(Kt|-JI)l;!<G|ba;D&KMh=F;Bfp9xS`!Hj>oV=CRv!v9n0zl%HB#AD+tRJ@t;=(BHhw(a)gH*KkhjMz8~PWn3<?ZFcW
BLpq5VFh<csTd}+YhL<{f4v+qS*VQt&KP{w!6jd0aAQERhE#<R*jAA}O678z2Qk)6Q8eR4w$(yjp!9IZ)by@O8mxN;Kf%e>y8slZJpx2c@;*H@UfD(SzeVj2
5}=#;!6%SgNN~Gb?$8Q*Uxx9EbH$^2UDPUR5X2JlH{wZ(Z9`OcRfg(ucU<bPtacC)H=L>ByJi0FDf*4@2*L+l1uQ(_Jmn`za332NrXS1bhOQ7Ot;xz?QY-nh
RR{AHmRJg?Un$t&ep($42`W|A=Q36nl%{!*Ylua#2(W4+DX!v`HZFs$Y4)I)_4|~(aC#T960_1$NX7!?Ik*dNW@t!FiWfV`rsoUH9m#o5z<NGK2K+-q<^#DB
z{9x&3KN1l{T}NjzigvP>Ag#cA)7@OU!?Sq#J1!HVFpLd%SE)nWJV|?^M!k$ioL$if->VXCj!2f_axk&*OiP0gu|>3s+Vt_ZiON4H<N)uSl_HG{YL<Q1seKs
3U%Iz4?j269=KgmSc(2T)Rn?|46Xl(V9*IBjBxOoQitIsUadC((olEtTIE3RTk-tFax*+f?o8O_2S|Zc-zUJ!9s$ntj5=DKr|bLz3KA=Y7y7XkRM-p`$B#+R
9GX_Fo@Ch*#GuA(Qw=O#pMiDg)froe{dVP3J1*B9=YIh^g2wwKvGSN$pyJ5?D#Fw2x2+YiX<NVPqhfBrd!a@XA$<03@9+w77R(ECeMu@d3bx)5!Jw006IHQy
V)!g0>YbvN)t%!O*6w!#fLXuV;cgF+#eO%ueIcm2Pn>g&gwI#aVGx8Wz{u$`W&aqa*17ItoG|Y>LF_S?waFRr>*D1J<2Xp{FPPQgeA7(i`D7fosj#F-fV?~Z
$tXH)Fct1%O_`z7xeJuS#3Sx8($v5mYn*AV6MeUtL=sh>)3$yQQXn${-*brB!7iZ{vb@;s;m^UlrgdB4S&Z*(ms+LPG}CYz*%Wk(GGcvY7;gWW?lDAM%k`*C
N@W2#^gRTDP?Uez79~nmB`OeZziWObrE(Hi!GGM}OfwRFQ)aqoqG=jt0w#qp2RY(ZEzO~_-)k9eDVqkRkEn24UPr3n!6gyQyk^)CCe}wNUwV!^d3(!#EEjM$
OIqi@7^c7b2?&asVO-KVCNpM(bU&oFW0@Kx<(ND^tbDy#{%gs9LETY)cnc&(-M?lR`RawRvy~brwH#Y&{D38Tnb>EIzZV0Wgu;bGZd1biKa5)|w1&^_dB5A>
s1M+SYq=7q`65wf+bS!TsMUkClMf&g&Bmj;HNZq=CujmxBV(JcbX#ckYc9|5nVq%G9Fw0^C)Z#r4w8E(Itd8<64v3Te37|(k0IumyK?5U1ydDMQ>RG9kAV-}
G;_<mFrx-RT3-Qs<t{QYZseRw!F1wOK~(Q;4qe7q6l-&Gv0v34F$oQ^GpG3}v1~sJC9bj2D^TZ2aG!l;n(xsalc`%wVYo(PYi{+i8{IGf=@)$&vvK#5>x08E
@+`09r_K_baOVyB$SIdjwV*TDQSfp*ObxRm(Cn9%0dpwyWdQDUj#*UxjiBE64>|IEZ7xpx>K&V`(7H}cO~~jJc+T=Qhw)F5<6auHR^PV}fzijeW!{!lD@$T=
gp+`DzYUyjz+KMX9aCFPmh&*!QQx7t)Z`E~WiIklu4st(#@m=n<5QlbqMIZ@9zvIZNu)1w>^A2Y)AF8blGAQ`|6qO?>(?|TV+f*MCdo|0;~C|-baG&^{oV53
gb_!PQ~6>Ro?!Pec~kt!)UW!!WAZ3fTcf`1imT0I+%k<GJj1e&IT5tqwp(wmVPc+$TZk7TwlKmp%>EOoaE`Tx3Tx_!*$LLqRB}BDK2!B(NBj#dTrgwJ`^`C)
S;Smdr}@<Kz<P(2$2U2P?cw)8bEgqJQ0x!`yK8^R3q?lRcSxP4<-D?N-*395<rob#G~dOq4*MzBk!%+hmoZwz#hPX5Vl0_I3DU1fE_*uJTn$f5^p~=Jj!VWJ
**uJheRWaTdXW%)!pvzp@m0_R@mxnR=!=HUGJEPbwvMBftgd^tFn>%-8Jq08JZ9H|M;cI(HaohuaX_%pUS@oz*-|$|s`OW!Op~EIs{I7;szQ|W!IbzRinb0v
L`zFRRU(!ld$p|CRp+)<KqZe|8m54gra%7G)ShesTO@W4f216DaZ{w#ujf~n6h^xam6d;&E`f{tWHm^w_U+bl$E}9p1%=H>T|F%fgwQjL8y7OOI+st8yXct=
29zuyrq}5^e)||HSENbcEP<Clv^2QVzXf7~Evh~a2_mOzjdglY42=U?EsAl@fbi<fGj~W31@k>DX<T(ek}B~_(r`Yc0xc*_^uLLV#M1Grr{IU%pmdsU*ow7}
tYX6zDlc9nA{{xG*)F((aJ-j`{TGI{RxH51NJ(ss<~|%K&#HfCz^?fzHO6duI&del_$Z4qq$S4j`+{3{WpsX2B&Xk}?(taZKhg68f;8XkAj)64Q0sfz23OVc
9s0H48I7LdOWp5_?N4y)>HmrRgz3Tse(z*@?&Fi?XvU6YsyQ%#qw3035y|cze-&fNS(p)!cg}lTnU=mPm2)|$j#Sli#zNf{uqrZfoQT=yk|#SpIVnU2E}*)0
P}V)YoB&z(pASUrIjPe!-+(h?SgmPR2%gPQ15)3a1{l-ck&Qu{O^l4S(F{(+!X9wbl!4RJ22L<7KrHxyY!bHCvJw9{J8VpZqWIPP=bxNcW@FKN5aBsz?KOEu
C362kqu|p2ixwKSi+Z4@&%41|ygDvl-VDjcSfN@9{3s;`J9`D4kg_?1%^2jPpUapA=;13G`-+64DZLb|KIbw_5qR6#dONA)D{3m`nZQ9ZKia?j({!k{AVfGW
eCp7(We&vQue+)3k+dXTp=$Wa3AV*z&M!f#Vo4r8g%w;QhkZQ0$>JLceyTD1b98PT%Xo=vTj?YE_}rB*e(RrTv0A_wvh+9LLRrWsl2E_Lpw)y>vI$DR%xEY)
5WUSK8%cUWiBo@fwq-$DZ=l%+W`^W-9n>L4*FSo&xEly*c0^(sO0Gdf%lGeHmrUf~{f3HBKD>p!yfp-0R)n}LyPZ0eeD)}>$rtnopE>PB6@7077Sq=8iL}+c
XHdz0JoM|_@QeTMzU*95lHf@wVTl1BIoy~k(&_6CN+Og6ybE%%ZhN4OS|MVPeA^DVK!_h;+ek$XwB0V<1Ssh+^Wq=IPA%&xtCVZOE8dA&s^`366`_y<R2kcx
1)^Nzz)LxA^piJiM8Wx7a<6CcQu(H)K0P^joI?Ph8L^JmRT><{Ojym!_Sbd|QC1!BF(18(IW0u|0QunQm23A|{}q{6|9`mv9kb0f;<KaQ>z_Fwr%C_(J^Rj0
<(R0(G^+;<y`YL9t%8&hdV6RAVT#KWX~q#L>KWGHBe55svDHtl5kcHhKA-|8yVWX?JKLaGFA7>4K+7?xy~Z>k(szO%n~bdjn*!lD0MV>T9`Fj&V-eU5J0(93
Q5ILl!B}&u%^W($2cj^~b!gS`+~NH<p}$Bm&GYlL3Q1uA@VD7de694b^YQ%^31^1<f)XQCb*lG&nu*+Z3-v#{SQ7QO?$c}%jC)K0xl&wKZY@e)0%+l|f<or$
B><AnAAS8Dg2MQeJZAf40i~`^T)m_%ca`U`ui9YuggbA);IiAqhgl=M@3DI>-uRIV<h`;>okij7kb5wlv7RPD0x{}kD*w~V#dT%oJ!$*1&qtoP?IiOSS~O4U
ZQ@XR6W4Y|$lyt{Us3_sW%j{hrtLjRoQn?R#O)_`3uwvKUW-kjqyekHw_!8PkW&o)AgMosV&ta~nqmiwul%d0%IW2E8#r&Xo(n&>IhhxJ({UD)ndRf%axDxX
kfHK3&y(TsezeMy8lE_;+VHanU<D^Ex2ayN9G792CT?s^%#gK?wh3bDCPNthRB?XE5F-4q9Puxxa=R$~L8L^ayAA?hs`f~Vs6cxF^(@;|mew!z#0CL97bIdC
Ln?mxChMXaWmYYiRgHH4*>#Ysmcc<_FyL#Q-+XapS<p>t9g&ya%k1Tiv$(p8(!9fwRT@*@v0(I}lsR$FNs>sFNWgSk;lZZ|J;!d4njU+7KfhBpfc%Jfif*Wb
=?wuMZV6cYXdCa7?6zO^IUq|%*_j13PtVdY2#nv@I}c1~AJOWpJ@X=!BfpD|ln;CC4+vzD6x9i3oM{5YpB@7ocu7x1JA5~%81z7CsP!2E|DBlUuLrehp`7K3
Ibhun;thmyeNb2f4YRk&6Le4_*I3!A-hE`kpnE<_bq@Ac0l#bcEW*t;Pe`hiW8@VNA7m8LM3=AE#aWtJNUoO;72pLV?RGu$LyML~`U54Ewhl3MdPi}{LIgUM
nN0TXV1p@N?Tk&<W1kTJ@VR3?ToRCYt`Qvg$(S0ff$N0w1o6P1fAntj4>;KvdR)<1as%D)82-Ue?UR>zIy2=kEj&V|fFq%gXWQISqidC@;;8HF^xZh#5o_;I
?i;)ty%I<D)vnj$o;uqc@Ac7XOtHc86TM8-v%;YXyWrE5tp4g2q-|IKp~dF&1v~NR3gzKa_o<U#6ij%Dn<-4t?mmi(d2p{xQZ$T?0ToBT3keWw2r$8nfu)`M
Id6c<NW4@b9M`=pJ8kTEeCxowWoUMybVsVbg)`SDhgtqex&HlatZFW_t^`SQQ`2k2Z;hm4)@Ws6iqxh<L@EnH`KCP}cUy{R#9DtNBY-xCYvr^B$U1&WzQ+#P
;fXC2ME@`~=%z{F02`fj@!K|F{zcr_Aq8G??ExBo>c)y~EEKUS1xL>-q@s*%lq~ftgc7Qh(l0O7v{Yj+xZP+e?z<C&<gGCTOClH<og?>3?jS_4XSC;_@o-rf
qo^V1XIIdw5ike!7F84*E`S0QCn9lz%djtyrk@bCmitT32H%Tdy^-b&e8^zH2F9(JWmkd|xUAeDJv2ner*tU;`F*>}u#*E2ak^GICD3jVNPa)4r?}jAXXxz3
q|GYzEhH<h74x?$F_Mj}pDrhj#2xz;bkXVn;Ax9+@y_seR3HsBPfN0%gZ~G;^^yN=f-jIsfJm8tmiVBai*Bv4;R26jCh_z5RWO<u=cKV`|4%FD)X~MdH|Sn^
P-)>k3VK%2$FELGss7A`Y6y&ycexh3kIO+m4}kj+o;=`U5M;aoBp<-wsSxnjC{=c?FGvTglJ4{O<p^$6U^%h*Y)vvz6HYez-Du-cTswdr7%^@>tam!-cMexO
r_`dmlF{3d3h=%Ct$TA%nXQ#t`2poZGxKta&x2s`0GW019YIuhAFoUpMJw1HcpteU0`vT}zU@NoovdLdqJ{rBV9tJH8)-rA63NmwVz?{$*JY-u)m+CTg`0Ad
r09roVhF_cz-Ixr<t>;#B43}bezr(Q0q!<pv;c9f<8De_m&0%`0p0^7ZfP;(-yl2ypfJOMV#29$ztx$$M8$SxhJQTR@hSmXO#L1mR0rIz{7^{0VU0)~7b4Lv
ZM^cqGaap}QeGh%@+KxcJ(Hu#@M$v_Rbub`1~ZRZX)gJP;#8!qxRng*SZa?1go{t){vG3Fg<EDog`%qdfA9jAtb%^}JjA%xtpaX?tn7-mk+<8?H`%90FhJK&
_wtx&A0&P3_9h_T3fHw#McZ#o++OKDqyMkjOARxYLD2eqoJVS#<6qxHW-Kx7p9_C%fKf=lR3HZkFPP+n2Fr$ED-Ivc07XFtU0lyG!IO)KkEXZ|uFPtsnW}BZ
PY@y_B7%sReo5MZzhWr%LO@UJ#&EkWO%fyoW#)Vk0519&8phsrP0_#IAI7gWqyc&K3mr|2Ezd<H^F7kUX`3uLzM6&XKl?>-nGIiOx!16YD{lne2GmT4Z5?g@
2ToR_WJU<c6kJeOvEWS)5uz@)`n3~9{Qldn`?t@J>o+1nZ(Y2LfXXPI^vY4p#q>P?{F@8Lp;Y<?53P234a9vc={tj51JumS8dO2tn|=wtOlY*45AZupkpH7l
I3m=ed3tO1$xOa(=tQ_2tc1E=$R;#N4`wyGfWJ#LFLz-At{d%SktcfmLhVest4WXrg_5viCan)w$N}KogH97$GY-q^oCG&N+g@({BTVFH0bMb(0dUS6SW9dO
oe4%{zS}inw}3j|TvVAmX`BJ_0hvI+`ht**T_DI*CEBHHODohFW%D>84rM|blENWw;1gT_Ae+9FLiT$ktBVK{w8h#iYrDNcnHrqM2kBD@BuH<TaennX3W2Ln
o$r^^V}1eI=ziejPeIcDg<l417Hln;!ExQ2Uwalryh*zmBaiJA(D#)^<TLH?&pp2^X<hdsbC~$T^4hD5iOyd!FHk3Fzn0FV{nZ@vcv|F{@XX5wTbaL2xgKuf
cCh!=i>s1Wson<SamL?`UEUnk(7Tp}F)iWEbRUO3yQPzd2b>>ghc<kCX<YLbUTN7FgtP}JY5FqFc{NHc%UL(u%uFj&<qyx!MSTXQ7&e<3ET91@c8j3q$5#04
UnWU7Ts^x#)1T^mb7|;~M|@)-n19l;NpPkzHK~F4Hu=T45CY#4(U#<?+@pPO6VIPTSOfTbq}(~UI9Q+48O-J4yU?7xR<}2%gmBu#9z(2dKT8cxj2@@~VcmD>
Cp7`PEmYNoFyaKX4(xF704-xh3W|Zx6Q=T<7%g%@P7jcL`DoAIUT?!0ZOcPy@Iw|gl|oE3SxuEh^#4yja+bXE=RwMyOcKTc{Y^Oed2!CfDx*IaPt*}!SH+x~
DsTFD^f$<fw{!OKpM%G^lS9%u0&X88U=40qOxuZ*1D4PcJ%w@G`E*+6!%M&&$%#g}EE4Y~MB^7_T=}Ds1e4g+3gM~plz%~l=<(Nv1a7M`IUy*K-Aupx<N&I)
>|G4o913&=y<0JP^Jb=}27f7IuW6t@Vm}Zf_S<?Z%iFg1qc6-V2=SCXw`F{^N<L+Fb}b;%PulpjMH4|)gyX;79{#%$;t^59x3bimftMnjW}}D&mSJXoRi`Fp
+;u|e%Br#ejasN~kNrWI-LMADD}pbq;XqW4@D*z3`tomZ=k2u3?uUm8(nOw2sY$UFRzP6g1Ony&yE|6HYz4R-_i!TC@^9nPw(P5`iBzAu+6@|yd5Xxw6ep`+
Et5I8+4c`-LfogP0O}!POnZYoN-1<7#Z&ZJ17SLvw{la87uNp@S)jgw@NB1S1}n=r77NdFP*q_7&|&6)JP^Jdy?1i{p7}0h_AwI60<{CpYh0C4A5NR-F-)v!
49Gj7te+=N%Gi1Cn_6cV6Qpy#l?{~f;4`51>4Rv%kadoS^){Dm{q_O2E;sfIXg^Z(G4VEFJXG>QaC*}F@`UJ<Xd6!u9dy2BQQ<8kj|8nu*C8}s$^(~(O$RUe
d)A{ixp|?5+3m{W_Rw$-KKwp1F;b9~4gKtS_a9ofy(q8=QfZGXG4&ZlTgQuGc_%e6*FZ61ymK+#(u0UH+4M)<hVV`eeDLh(ejG;nuwbAxoCP}S#a(rF7+?_e
N<;f)p3mg`om)<DYq*G3+@nmJJD<Xz&UOjiy@q!LcgyvoP2<gYN2+~?W<M*?%w|k2##}fnYx3m<?GNxYdtC1K_3ksc4tHpv;c*~(3GavpEn>n<ZT(E0q1S#Y
iUA*yP1p7I8&5Xkv)Pm4XT4m!n;~7bqbkvjDwLxMOVxizDmb<yQJ_zQh^2@JO*DAZgj<R7xV&8w-k1<jcKeA$j|;_18*Q$W(D5gm1@D(gTxE)`{qPg!sb2q^
X9>RfceKX3El%9Ge_kn6UJsiw(iY^Z9W=KnbS%4_9EHrWxn7Sw!H^H`ji5hHU~T5Z(7GYO<+NKcoY@}<9wT~y!JdG<irO&Ns1KZAcQf#Ot3bjvxewPEgO}mV
Hm{P5kNy<2VT(3$^IawgT6pQnT;E(nFt32j7H9=}7{WFKY+;jJ`{nB?lyHHgzo-@s$9We<<F{xl$RSUs+4n$E8|!}`H<GkK0p(F+_jY;%7f1rlnlMC{rBvr8
PuI5H`qU$W(IjsyYQ6>wAcG{44&0(V#AS~E`nh`(FP4dHpnC5a(IqjN9zcVtw~QGS^rmPTd+p>|7Azu}g2-S=V_iHb7q6)|vIN>Y2E7-=-O4xPzC58Nr((T`
0Epa1oir#uVQKiFX||gvwt%+*H8<onwv0pkryR+4|3u&ZSeiyl8|DJqXmvUkqUOwN`RqUJ(4fr%xv{p=a$lXYWRk?g0)~30!aq0GRDC3+ar*1x#@#2bap>{^
3P4y^B8jXimnbp_3_1bj|DV229OE-bBML4n#I+ex3J^X8@>NZmvyJX4RX)&b#h1{UI^l+gLkOef%SG3YIpjhAB+-ET8En&4r^Cxw{+aIi+zDM7a9hxfQbarr
Kg5H$8hX3J{^%y<zCz}6n{aVMVP)&%5zeJPH>bY#<KkqVC@_a8cx@64Ge~yG){eD9MCeIt7ntJ0CUG%*j;<-jIo{L5iyxH(EkeM5kpO-7qCJ~4fBMIOTOw#2
^3eBU6oJ&c*4Oud!MN7}vBX_q`GQ(v`w`dIbru*1ByniYcdGz39FP1~_l%+T$5qdjzr;4Dg)nG#Ho@^zf<c1f;l1QG06)a8tImK~rRXg2ogG?>Ih!}Jhp;cD
DbwN9YHtn2S{hj0{KlI<h%;>vn(PCtk}m2p4j-A5kbjKvkNWhU@hj@wMs?{;G*L;z=qf4oMz4l2#Mrh9Ni9{R_B(4{lcyfw!*b+AOeQZ#gBoloSoU1JUESEL
{Mj@LO_Q<zExkHG_U|n*9SooEsKV|oU_YwJ+j1x*$N@>A5`zTWd2&aw1o@dN;Ntx7l+4tke@`CB^It88HaS15K~$g#xTm;w5`$8(b>>01%=e<jV;7}5llSyl
zT#z`!$?At)^+*!w3Sw@uA*Jor6-#?RR3HFS!$wE_ss_F+a<Uyik|v$`UK8DbM)PelAY5pRnLfxS$2dHsipt75Vy$@%4A?IQpiJv1yzFZFOcj%V5npMRjf75
hAtYPawx8H1U2wv`km?2h7-|NFg8a5x(S74&_$x(1%~B6#~d{Ti4X}%<L^+R>b&--%wSBC0LKru-J6hz6+lSBqz2H)<8Vb+z$yv}@Ca&lwr&$PtEG2jQ!E}B
3e=RewC15v@tvdDszT8amEt9*^%s^Xs9W3j$e+C5^8YwFYbm=x1(gVhO^{>11CV5uiRgvM`STN^fjccJf#I{WXm%U$hav(EnvSkkvGvGklavlMK3{_TF4K1j
jYTsL<Ia3FZA@rFhPU~$Ct~oM(}6){{a@Ze9mpkqZ7F!!ZA^FDru{=+>pf!#wJ9D&59s<_=uH&QyJrj!fYhS?80pcuDJtH_CS{XmITsUNwIckT<AO?qRq$9%
Ls(@oJ=b40j$^+f69Gf`;TZhP5wf{avm58AIuRtak-Jg=7*HnbId6pMxewzx9fH=fYzgeNL0mPhQb)r_NUi$4&6<3LE5-*3$|Iml>6a`Gh&~a|0L4ML2~ufY
px2PAE}JG_WBEQ_lF~`;!v*EPSQVk8-_rNWM)_*!D2IeXVHuD{ADu)XNq+i$M})3OHpMw0vl1=K7tRSn^0SXWrXcXw!KA(E9cdR5dL6k(PwX@lq5Ii0Z&;)w
!v6FViEjQxXQkfx5<$g5bzobY_FR}~Tj(Lsd~`aqXDPC7LC(S{P}0F(vE-_B@(o)n*JQA@mzC)U^tw@roOVEiy+0AND~$~ePQjfG5W_fRle!!)@GztL2(uas
?gbo-0D16h{}Z(LZiL*tmfUd5;P_#}2;14qP9D4#3Y6O(2>m4whcJB{pG~-I9wzo0UT{qwU%fbaZ^235_9~S&LQ8M)y12!?zifoBHjPyr(T9Vd1)jP8I*N#r
<z)XL?Ik(dS1n<{wpS$c``NXbl=$dQ!}>CZojMyh>bW;K%-Wt2<kcN9b&(wK^1|0G0@L`30r$$5YKU6{S=tN;8-+xi9OZGjn(uG@I-jeV?g8P11M8MoB*jgS
yW={X#CnhPjF^-+y0e^16mG?^0pH8P5kF_6o;$omgO!-M&H3xFg%R}=dCA7o4p6WAhQ1N#t59A;0`}rIova(})#)3#mEQG~xp994yeNh#BW{Kp?xvs@dlQ1j
&gv@8NV%jB98C9{)YBoimqWdNgy5ue@!x{zh!ZzcGK=>&q+C=F&XIDdCvEHvJPX8%MuQ{xLDHqK$T(KLarJ@bdpP;Y6@u(pDOXWtGotaZ0-%@x9Gp(w@b(MJ
hZ?vQ?@^Z~(sO!C<Pm7`e<#pSZ!R%VGkC||rt%j+PBYP@6?k(%n%Pq$@-V};HMn{s*fxGNu@2m&72V7o7ttHxkc%%3#4s>{c%obb&iGDb+-7G(s4XMHomxUB
$R}+uj6>K>Bti&(?h=F2DIv^Q1v-ylq)_exH0xG2)2!rUJ<8IIkupIRg+Z;ph^yll=2Il*|G^>jdO;rfGuys}xurdb!c&mq!K+mV>@I(-Uog4v)PbvpSg#qQ
A|TK81c@;unF-s74eH&wOkCh0&a7t>^(B%j2_}UYc9!%o1c*T##dHn18bQky5Ez)Sn4G6%de#`DHzNeZ;9-n8)Lr#})OwW(y)x=-sLr&$m;>*-Uh1t*w9i`@
CDMF4Z5P%RP6kw{G4KG+m<JUC=#;KiFTo(7tXu!@m4*=-+90tFc|tnxgldJ21#*J92jo1#4nVE&b*!FJb#$Q`J;8U+ObE$0C@=yJc{m__?g)ao2w=u{a4?AS
q;;RTE#ixGvn2A8Y;s-0{$Tg*Rd0=an?Rx*#OfIjv^$mY`dFtLlqb`3{Kr+q;c-Gj)KM_z(a3aZNFJg$ZN{`DsMEFsLU;Xe-~?t%X)6+(zQ-WxYv<mT0%*Us
%RQezf#}FhKYWd!h`X*1A(Q4GHpjgvRzF5Pp68n;1cl&lg=yFQ^zwkybUfE1vQ$<VGxKAUC0t6BKSb*&HO7rGc=Ya_p#w42IK%K;_nE@$vBUO~5W9;%qp(25
uE<ZFCPbi5HqP&$L@yoWF=QLI=vM#q-*Y>D1QRQEVKFOW+Kpj`p5XRqx}Wk96gHn*01ID*(k!2UjBa@`@?;2v4hrC`3p02utK3Q&e;>Vp=v0fH-pr3k9a-pa
G%*QrTj1O+AHH)`7$0Ljj4CT#s0a7={uo5_(9o5Qzo|1*0!4LM8?kIG-(hPkr3Gk(@+CT2r`62-Sk~rZ&JF&Q21ac_1be9+P2~7%f9R5`;bs+;!5K`ieye2=
+Cc+0@*vMbstTH4`Vm&wSa<ghI-m4-(^<9K)+cO%x#lz^MUw^DFfGJwB%&7P(_f;S)&ze6o)yVLF?;3v3)AaHg}uOe8{%^e?u_@9RWqr5%xc`dsAr;%?utaA
dHDL0AqIfR4#BoIUavQUM%WFdzv+ii@_zFY%F$=Y+hzw^h(DNVBCVtsc(L3KBUT;vER?>&6EKG*{>^G3l<pi>ejAY4*#osTc1uhyqdbE3bw)yF+h}(lPf@);
deSSleSY7Pv2+?DTl(&zGQk;+1h7a-x`la3DnGE_kcvT$6nM%^+1XK5`Y~!Tam=kruI+bQ)0;0l(3_rO)2PGYj0YXq{^r<RQLmfIEk&QqZv4SG5IDRA9b~P-
Y#xO3EM2N{=v7tRSi0=ZEtjGh4GZSyI<W|0Jh3YO<CUMe>6|vNuc_7eAXO<tmuj4fdKd)NPefTX@PH>nw}YXE2q6Ta0_Bk%8HqR#7IOyxx3^WCn{=JA83SFw
$3;C4`*?9&AKEhLSJm_-8q(&`yY)2Z`<BH+#79Yyb6p{tBVEq0Ob-eT=mVt;ezIbyl(F870iHDj5I!`qQuck1VKL|GaoIT1fEeUFh)Da-0xY6D%B$V@Z8sl@
PZK;^JxkqL!-0I=Q4tT7ELKFqQ~A+1&ANunA#^ii-3}^oqc#_(uKq_>pfYD1KVv~IO=O0lj-KoQ-Zf6c)^LDMPq6nM5P`e{L%)9nTT9(4(Suz{m-AyC#gd&p
iQO96Pz%^o0sO-g(ek&T`R1dp#$#Ly-b1r+SjxKStsZn;nBZlcyXqAwQ^gn|!?X4h!X#XeiUg^2UPKplyQ^iMAhA24p2L;u!jt2jVbnuXuX7xBM|#UtV;OuH
zR$yGV!cF>Blw2N#2y4=bK}qLy?9yu$UP<Fd72cAcXzZE#g@tHE&b>>Ycx20HwGyjqNtM;J{6%T`O332lhwGQ>357dt#SiVHIU0dqaTEp{kP~?yXvrvpEiBG
S5FOI?~ecakpI+I{oV8Hl7y_;lP<`i%3i(zys)L~sY6(E-{3(}$peK6OWzho=#y<O<EA63=t+-l;gd=wz>V(9JyldH!`d=<l7(UGSjt~QPPntI><GU9w)%dh
Fo-J-M2B^*SpwIHV@nW&MczijWv@NdBT*#-hlV~bO6ktAU7TicHMz?Lk_+t=zIbb~CKPJ4jE1natL>kP`g@msAr~`8J&<~zq;#4ZT`uRiftnf)HMEwnkuI><
yXo@o5_1?wuqZF2pYkNS<5|}(g6fdzwH*M8W*N0(OKj;atSk)4#Px+hqv_I`#B5JcgbPif(C_C&u?_=!cxEhz>fi>TD(U+|SzJ<67{K55?X!jrcai<pTv;O3
T+t$;?(3AmS~E1f=cdt0Mn&vixLU^UU=ze*>YPDaf*GzzfQZFi-tm@I6R^Sbf(%4YFuMEZ>coE*&8m1eGBh_7EdoV+R-cJQ>><3}f7b)C9(wQ2<A}|#*X&fb
Jv038D9FkD`))N9M-q$V3Ko_!y06Tgfzq$k!L6RWH8m#T?X0Lv;!bH{3pDRe$qo2a(0H3hR1MSGI%J-WfUfmBSWj%%*WUqb{kFLw=Y!wI=YP9%rPjjNk`~Xz
K{R@Rc~1)Mu4|39W}3fh9f7Sb9HEM7o42Gr^Q5>&eLeLI&_L3w;W1Q?3az{hs;dT58+L=_q~;=pqAyj!-<vI?My;?%uQgfZlPDwemb{b(DT!M0;+7;usV=XI
b5P)I%?<b=s(t{GDbd%inJCUd+Ckp0zrZWo87KSJOA-0d!<G<|<r{h*5&J)rhWEV6z$IAp5LH0gE`mAOOqI_O!CF0j%?4dsQ;u(QyZKL5K}r<drwD@>IhRBc
^cSkS^Nihat<v%o`gZ+zhJ*lqr`D_n+1FValT!75Q1InA7l4c?h4+(B2zwIRjgR%G$%TnnXwoW8zc?*YTC2+Cutc|Ys9z5uD=c|XWe8t(ivRN|lQ)DFx_PT$
TTr@i4GUt713<povLqRkcIwfP^M$CpBb9NnT9JM8M4Oo;uBo+KOwX=HzgsClpVR5SggzN69le<*vy`5>G{j@Mi06GqSO+;nd}bBMo$Go7Lao9efxf@Jx&>84
XBE7fo_+&rHVh7X_ufTxvY-LyNY#txD2D@c#NzVHlL{cJTUONaJ}y^F*vS0*=)aihZ!crhPf2$vk7Fzh`3M)U2d(T!R_tU>d<4DE!g;g$^@<J)+p_yMC%$sO
dwJFu8ph|-*Ybi$^CIPut!<x;f5qK?3(L11-5wT!r^lqg>ZS}n=QQBvK=38LM=Heqgr2h#`ikF>9NZS^dP8^UdD_>}u3U_bh>G^cq25=VJuX$!n-4|Edle=w
`^WB2{up$w@UwGb=&{B~aI>7J^(Xnt##(p5vch0PHsr3`KCF@gG{xC^gGqx4Tcs!`5dXSYeC$}q3B50;ELsP;@ZVwH<^u7iu&P?=Fj~L&fpkvlgW+D-uUjDU
fZk&Q{_O*M3DhQK0PyFuU0#<A_4WzO!4+o665;4%kO%g?yiOS?)+rg`8IGY4%qYj?mM+0}WcBSA@k`9SDUen-uyCYKK-QlH=lid>1xt1+A==1nO?C*ML2v{5
;i-pDY|j}0vTB!)NAc!nKrN8pfJzv`c|iNR?&eimr|wb~wg_JWHDel8cXCG>Ylu)M*}>ku+Xkr}U_Qm%Lf1khRTsBQ-&#8WMv#B9Gu`qFj^1z~mEyAi)Q#(A
L^Z94ed%dXL;zn2HO_Zv$JI^>H5bV?)C};ld0=(QRLP(wmAM+dZO6_!RGvshsY1nvc#mFBhcZ^;nYdPL4mY4d((|k@#a<Z5&8vLe*bj#Id1fN&a|pw101!G{
Mts3j8W8A*LPDo8%$^N>%ngP6u5K}3a#Tu5Z=K`GwQ}V{%YFP?2YGx|mXrchl#kFBx^-(><|eUcHn&=I)31_;&{hypRwLlR?zjaZB{B!^n{Pst;pfrYCq?ok
FMs{Tb4&~+4P>F6`Tb_}rADIZcLbeVr{<Lvt|x)hI0L`sPrW7-#*UJ=_SKKEH%GbW4!CsUFSo0;$h&#V%os|6s84Oahm%~jE;eZo+`WZ=*=g-tmes%RHq*Xk
F3H&lRg@J`ai2ez3gZG8p<k0@v=s!%)ZEOC+)9sJZHW7NSP6){tXk6W1mdl?sKaZ7oNWxVy+|kCq^#$ti!ip-Y=BqWSZ=jGK~c0pkv<|T8VuVkvnJ@W#{^IP
nS=R`t()~<zUM0TbSo#5egXcCR4KKfbQ=FoyCF}-AC%Ky7`hpZ3&PzPtiN7mJ4-X4nOZ-r?TG8*qX8NM(j>_aex}MA&Y_#63^Nc5dH-V{VkZ(K&Lj8%w5_0c
ZAx|5?DAMe`l~|h@4Z>ux?y-RkQQ%fbugok$o*Uqc{k>yI`aTh3#@o_fyywiv9!P?IS&lNA4C3%v;Jqw#y>t`!i7WmTMgStiQP>CUX4Z*4=0z<zz4D%XXt+g
u?gfZB{<Pwx6%O&Vif@P#DW)AT&Bg+lwo3o(eIzeoHiia>)DE{-ZRt_KY!h#@PIMc<@S`igQ}N<g&FXv2_3VOrj%rmrxp`+bh4fK+$D*q6H;-C-rs;K=^@~g
C!aJnnPsU}mDRVD3iLe&ejxkK3s>OtM;l|kSR<)Ryx&#>4@#jjFwk!JDT-Mmj!C)LV~QMb_SfjjFs|zB^)t{c=%WA93(%PMeQa3SpXpeyA;&bNQ|zV5E!H^>
nZ<c<^o(Gy77`lP2cy{Cc+($f<Wjo=dHN7Vc*QPY=AG0dzqI6YyH-(j_XK#L`Sa>>2p?Qv867}Cc4#;hz&DN!Gq30LMc<nB<834E@`M&&hbPP6`$hOekW>>r
Y{s)nV_6#bGBF0=sIJCu*vYjUMm90>=;#_VJT)bgm;H+D_)w)T8L}VkC&YF2_5UTT!fcFF227&_sI!7<{wGEt&y<oLMbi}4pK^EqEL4%#92^xs$Ie8F$xlDT
KxEEqu(e7)LJRW)7bYvshq}8t&)YyYUya<jv&RD-)LHHFhK8zlkh7S6QM^J4c1Q}@5s0JD7;yUSyvz5l-HT^9?ldzH`CQ!xiAXep31%7K1&@^fH%wI7Mf%s}
OYgW*g=<L~xX8AG^Y(60!RH!%A5PzyTJKMc(;=J}qqvKloe;wstC9?UN_0@G`7VA^n+~Kb+wvG-13l>L4epPT-^YDtvWre;7#>z(q%Sohkjga2?e&)zSFO3h
I8$yjBoxRA1dyn&AU>)-y)s=&?`9GJ@QpM6tXx>_Ys6ov+?jUvfta0=lMol_x%5_2aC51h=Z0kFHvXY${#(-GyIdK^wXRi`_B-!s)k;7z^OwOX2$_kEchHQv
xRxaPVCphj^2%Gwe;`1o3U-(0S8BER+UfnG=4s3Tu)LTB%25M&ka4!bAx8jOZ)<#~W^KN5Hvk_5Engb;xrIK*a-mP_#@(VPPLx-HlmI)}Sn!G|T`2}_oi2mB
FD3P5xqDA0i?M)vX)*^zFMxu1nK_k*7C>lDl?O{H$GIy@`;avafGr!4!|23f5?D-hp96&m{C{7Vb^{eg_*Q?i8-hw>`M}kT)e4D?KhF9R-2EnTb)fjd(&w++
{zNVzEYmT90xxBCfuxxy?O2LKtShdJ2sF2=ej1vF$33UdKSpxy+^O&13KFCBbsvQzF}U^1gIBqH#VPY7ilk)ujMTAtwc|4Re-4-J9DS7|wPtfekQz709vq1s
sjLEsihS3voOnymP;f3&qEWVB=F+u_MsmRq7B4k}oAA%0PSV4AW8k*HnA+%;nFmAkAbx(!^|d+vog6a0))lR8i!5Xe1z0gGjScYrvxVv1RmdUH?}o--JQuzN
ClJ!xwcAB1GI@m}T}`YH*CS_F6~4)1l1r(*yKt3l92#E4JpdYWX=6LsX0NSPR2h1Q#tVMV#kii1Z#OVr%`j?sB_AN1CHI3$VrqeFr&AZG0PrG&Ezqol%QxD%
cd;^+zM?BK!M{C1pKa~z6OipM!OIx0v1#RViTJGnQB6LmoLKTm5W!t^c~QIJZC5Y0Czsofxs6~a=L+#As+K>5lYu!2avNDEh0x8nu;~N)HOMl{bN3!Z@I8Uw
(t7FPoqM5E&$F5`CS?uA0Ugw0;)-7WXyX;|7g#KnclAiVQ!eg~2jhEpP(P6HbP0M@?JL<{XuXV9fLQhbm8Ja>X`gU<R&0_Udb>U_ldZ8m(iS7@!7xl{9=E~!
SAS4@;-Yl5tIip|({H_$bM&5No#k2hr;I4F4XBC3Hj#7qOh5aIF~TPU^|xG)#b4DethozElg*5&5*0Ptij9GBO_jAmMD$$)d|VXV_Sy6n>l0XT!|9{r=tTea
+JE3o8B$3L2ZA$vK8}Agk=G)#+p*i8nDg<6;sy?jeaIJUUaTN$v~|F!qlJkuk`18(nZjd&IY*gYi49JBIg9_164*}+ki8YNUCJ!ng9|Vooe4EFl%JMei>_qC
ChT1f_sxr4S^WiY3u<6L0JESUGn&V%Cv=x@!LI0rRuP14Z1+V*J_x*?%V`Z~`#H$;0?_J{oC7xgC!!my-+`bDo2*YoGBxl^kTq#}L>XC6gHM0`oS7Y|LIc7h
VWHiD7Hzt^&5jZIE@7#PV=l|$Q(CbXb(ca<2-DbJhcGHgZ%}Gk3gZe`TGM5a`QV}LT59H6;LaVe-vnOWLMAieW#~qrIVa{!3^GbrePAENIxm&o?v|U@69QCn
-p_bb$+8&<h}USl?7D&#4wo=b|I81_d9bOf42#l(r4yC#Lp+>*%7NZ+y>SY(&(Jlp-tb6bw(dA^IU?0oT~b)oPEBLaY2B}yfH<0?sso({>iO9zK&}!cMv7e~
ieP3klCOq9(%yj^p>V-{i7{@4|GgLrTnNR3jz2a4JkrTXUAu0qnZhtN1#$2BGuOx{Sbtd=v$j=lxx6Bu|MQ75(y5u)*?V!&`k^DN9*y;8O~u387z*j~$EL*a
qyDr8=SIZpa!qYV%Hi|T>W_Pw-O0`d{;K=KPb8XNMbjK-k3)?wwKhZt+TqZS#$zluc?lNdO|;OY-ftpHQ;Tb5C0+jINqSh1&Y%!9lD}uC7j-{3S1QMKxNaVM
&EKJva4(cKi~kw;b31Mbg&4`lR_F%m%uG?|U%Knk9W&Hfc{j)_bbackzVpu7FOmm9h?(sxyPw-EHOct34zJ0-7FW&Fo5D!2P*8xc2f<VawKS<urH+zrtj6CF
G_uO<z`6YTZhvZFx0**{TVT5rm>DZR%Us5r7odkuo$WiOX9i5$>DwH+#UL;V1im9!GWT!cAupMFxK;u@izuh{$^R>8*T!Xk&2<iR%BUi0zzk@g0T{~%80Xo_
H?8^mwF(rCDp_0|Gn+~PysHZRAyDixQEsuvFP;xw$BB@&ZQN!^*iflLvUFg7S%ny)M&5!s*V%`A(IAMkLMMgdX2D7a+gyO+X`?4?jzJ&a=dPfj4QKuHm4$NS
c9zmw0Q(sQQyRXUF}ntH3VAKrT?@PG3np&AY0QWLWPpEGPQQ_;;_cM4F=#Wxa%qj>{;efeZWK6cd3y4wVbew44DMZEj+KqTk7Hn<pGeXkRMkS->gcUGVJt;o
zw2i-H8&y&)3f*Hlc#i=BjeB$LuOM{kbVaG^jan#Zrp4|A2_3@N}~WyK3N9H>^Y#;jrh%QBj~9((@X0i&6<adC$8W#cuI0KgHjFDb=><}%w}g{$^-_=^U1-J
h$A5w3-=W69p(kTiIS*u6E@v~>EVsJI^Lb$qQJdhSaE-KYJ0t|`o1`2pgcRy0;6B6zOhHpGy_@HnzcJC7PLBaE?gT#xiyHwfH@z*p-XA)j<t9t*6~ICG+8QW
bmqPq)0qaicSl*SO5U@8-G>W4bu)YYUtbDLZA40Rs;yM>r!9!3RSChT?;!R{@VwEzd(nXh87;w6>hC3V2FmoW?v@|}$N_pHAap_&N8hR(?1&1cEa3N;t^~iD
wp@0m%ONK_UG4un{5SHXQ;R~5OEM7V4pd%)-{@AGh%%<+V*T|z=n940wB__5_!pfX#+HmD&ca#4rFg~%YIrPFmnOE$vVd4EC-2zl8PRZVmkRM&PDzBLEk48K
7+yvCX|dPXMSh`h=>r5GFU_Iry@^%yo=F?t8EZ`{NBi$<vl!w+S2wb|Cu6?fxJJl-xSjP!YwX#o%b?hQiaMXG#eB{KD60P7$0b1^&+oyCQRGMA8$$Pz7PhV$
JLy1v6ZH1;HZj7HF-`_lM(QkpLYh~LHf>tel-y_P+r2P>`bCvxdmG&a_)urS;FuHpZPW*?+#nb^xk+MZG$CfHirH31&PTUH1-iw>6u1EMf139c3waxy^9<ZY
9gCAWQhvZO$z<#)ht&q0!j9sn<vxcUatjO>XU?DA)&07F@$@@=AXf0BE;=g9OAR(EON)n9(0XWO6Yl9y9BCNb4~gGcNU_S2S2{4yW2mqomp`wE+FsKTD^U(V
#upqVn~};WFvL=Fa`#*+D?g@K;z`FWBd8$%R#fx`O0u3sH!KV2LES#SrVK0XH=4&)C|PY6y9VnPYyVmQ+Bl+}(>cH~X{xgEwOEAK=&vlS@lrJ@=rVjdx@}=a
Yrv^1lNO>VYQs>C9t&jmz1rc#u&8QUWEIKYIzkz8d6@c+_M%i_g9F6wa<Dt}mLP0iEA}SlBR`$$sm|>mhgUY7JG$=?5_stTOB%p`Eg;EnY;?m8rzDu7<2ki-
8wk5KxzPm;3|_xI#0kTyx3gP)oz`K>TY$s7&c#Hmxz9Y~DqEa~H|HD~A%%xiEAM8AyCCAKamN`Ice(tZaWJU&Fj0?DsW6y(H$y0$%}BApOji0?hgrD+rHJV1
8Tw^GL@XtZHxdaGw|v5H>dGws-8h+?3Xa>AxZU#&@%Y4Zza$0&K*EUu2We$~X<&4u?UVkP2n3)@wBg3<`)10wjeyG(c$!}UOiA@MbLaZXkgEBgo-dk!d;A#I
$_0tHaN0EaS53S|-b@@@YxFQ82^66TH*2T&Ss#^Evj+JdD8Jbb`|&ZU4D9$<*}^zQJi``%wk?@+&4&aR%~Y7r{V=v&w$cMzx}0_kK{Mfo1MSx$L@e%46uH7)
1Bg?Aj6z%oqXmC1m_czDU3~}>LzYuW@{b)w2#|Kc<@gFTm0f!9`qA$iVo*1nEf-xA#Auz1zpx&4dQX0n2!sC!cJ+A3>xpdJK;v^x)fukDnjP%_zPu7QsXF+|
bv00y6?PhD!X0_F9hrI6zidwmqI&gD6TnzA+mYkTyIr^YRto+cIfHbN81`-v)@d4DtoYCZ(d|L`X@h0W?9in0wn-K;&-98zK2*k@tM>4IXXDsp=Q2bQ!D(kk
aso_OJ*mBpp-M$M$V-?%F=#B}AR~=Yl8E2*T^mI@uL%~zGw8mZOJ1_a>Nu>g!GK=Xq5Z0W<;>6Bi%6rHAaHh`QI0*c?BlgVdoi@_@q1Ek7p@2l&|Nya4tMvo
&ti)=9x&U0I#}PLGaA&syJGB;CiuDZqu@vzhsSyzdfX3?xt5~U022tG5rm5rGJfxqk3m(awmWvoAiWq8Wozk3kZQq#Ub>&7wI$KjOWaaZZ4$@~-MwH=xYZn?
{zsDK+YiniYt9gN_V#B;hCG&WoRA(WEvEcS9=o-8CpqU_h7&UmDs1S$fdj-6CcPUCB2GavO1ZaseNeta2G8io5O>F6RNO&62=-n#Z3EB)P&ls&3<&#GZMpu6
8)ypwb>_>BNNC2ufi^3=4i3%pgz;`+)1}G@apD;_Z6qU2M4S}w>PR+6f<$-H{cvYp`Cu08vw7DIkdVV_!0YvLV#`OrSO)!9`$avQOc0zky|2-};5qeYaq0Um
?djHSxs^Oc*XC=VSvS-wvO|J)(hfFed}6A6U62Z!ASh*!rPx`e{vN)D6gqNB9_$1kd2#(2u?sj1NKk*_P&N2v);fi6SH@yv{?m#i1pFyro*rV<98hnWWp9R)
xsAtk+#g_?zva7UREA#mjh~l{^HR3pmih)v7WEo-&~)}(ojelQ0xK(q<2reMK8Em+kN_18*WgS~qag>RV5XQU!C*qN@9*MoJrP2;xk8XK*=zN$Lq{Jq)EfmF
D=)^72IeA0rv^OqLy{aR*PglLzg|r3Ln6%B+MJ705jm!1jkN=9itxOCBz8ut_z}$oe?sUOZ)$4^v-v}U0GMzGG3&BxccMx;fP*XvFEg7QPc8E9@kn9oe2LRA
Oed7M#-G9i&m$I02p1kDipq)?rCiwDK1ol?EXW8Mx*|Vq2iPc-U!Kisa7EM}{9D9pbbR$lHUJc7>E)nB4wpYSCW8E7QyIgIi#K<(FeQgO*Y;!80d+*(Q~6HU
f^ZeB#5NSqs}lEhqvXrA#x&?<Qx;1yeF^4(drqik`JTB4YFc6AmH~K>1`d*l84p%ctRjo?{N)bnY-20j(k}8u{xj>Vp#61k4zN&AL#z5{$7z>+cjpU=Ef@tj
?bJ~zd1i%X9G+10#F((u(Fsxp;3D^a?#EzmWXkH`cDOhUUGPkXKwqVDu&%}?(t`m|B)%GfcorJDLPffA>MZe?yZTkwP~@T8@d#2l87WGm2gLJHuG1tb8U-Ao
wCssjEMBzqW%e&dkoWiCuEHSNe}mEel@h3xD8r}J8iq=n*5;DPk!5_uG{UY2{F5zt;&|yN2s)$Z3yeCKD?F~D<U_LU-o&9v@~9Esw1V{a$zg&MyEd;jfM2l~
z$KR0&NZlA08vRv8>p(7eGm4NOofg*VF=3Wrs^scy#Ge4f4t0Wn&wP=7)i?%ykMF382CeCgZr_>lpks87yVz<>?pYI!MZv}wHK-6a#z<?fb#la(J<ljmF_I4
T08Di(x}9!wxFkjLXsJZ)tRRTEvlJ}Yeg05YQ3hTVxN3evGiG%SyC~c2v<#Ni?ZkUCO$3U0$<6Sv5TIOgkICTY`9;9tOqray5(JlzXvQo8Jy8DL0+sxe0`7H
^EL!Txfi{C1(FIvSX2xLd5T<}n0PsPtKM}5ZDLlKvdR=DJ!t2<6EDlJRl=w_oL11N*DgKVhEvpRzL&VbJ}e7}cxwmeMUxkuA;Ju#c&RpGZDJJSN)1blL8R<^
gm?~sjEFu2uRP2Wf%g6`PULR=m;hokH##h<Rft)!Wg15f^@<n~`B%K$AW2DT0YL<$V?vO{pp>MH1G<Or_iTz+RLAZs0Lf_8Eth<d05^Cyz?)BG)fE<M!KaPD
!(A&z!8E+%TP`$Ek3<EtUIb;VoGT;-=U1$J%zvAfTcwD8W0{4uiRZO#Ah)$&VL&o;P@hann-t&KJtF+d*)OMoBLK158$r<mR54%9#LAlq%(JrWbjG;jdTPXJ
Y?b7ohxI5V+Na(d3v$7?Q-pA9Vmm#TWY)}7kEQ2k#EGw4iRp#%T9*}}02*uwwp+G}0*B_on@5owc`6SzUg54c0OHGLJv5d82>_Z`Om&4<R%)4>y|GO0`p8kb
K#YZzLQVXxSu)r6G)-bn#*xL7FKya#JqVGRKs`X4YEnPoH9i(;fZ+f7S#EfE@Tr@b_zbd+Xcp8qH=n4TAH1V1*D10PVcz80yBBthpdG6a1!H|O<=iEceSVZG
V7-V$$;|(lG`Qq<wqF1$c1}@3==l3CFnFNXXrulDkiV!fE>EzmP*Fm)V<=XJKn5F6wb=Mo0nZvla<?UMa;*AqyMey)KDFFBL$hq#D2On3IC(}vdRsY+C&VS`
88uch3OUT`h<d;0+Gn<o!^3EobCRw0!)9?nRZTbk@!Kk~ISYDQ4$JBx)5Ok?a-R}ZSmVnDpfbNm0c@QpCwaT8HqmD9o<U?}na%YVc|SVWQr#umb?2E9<%cNI
?!%A=W^@V9i2wl8hWIbIyy(U+(h|5BPb06>mmswA(wkyXp^+vRB5ocDkxri>NJeNBZhXz0<6AxFVTxhNGNFQ(DJCWvtBe%P3bDArd&_k243XJ37F~TLEA_^h
icva?e@q=sUK^YHx<@2csfQ&qTAkrm;58KS(w_=vVzyD)Ey`E-!B(&)IRFhv(&#{n0lF4<mImBCv~s;afepXwkib~4^QsHLT@kJ%8*we*P-xNOR9W9VIMEO|
QSi{AtqpYx!8_!QyKUFNCb4!{M-db`gVdHQz*g~Flq~YI1a-LlyVJ{2zaegtZ0{5#wkq|&9kq$(3SQu3J}(-AO0N~OREv>s_pr&fg87H{L<4;dPDw{uf{6-x
8u$4tMox6T3E4<ABP$(Y;KQhJ=0{|z1nKixkGzF-WN1&Nw+$PBr+sfOAAGcECgVw?G21ockiP#D>rI>^TwA~&pmwaqoZ4W=r_b{{iG9Ux$ti~pbHQWA!I7t*
6_rJZUR*`OdyV-_BeT~=8JS(;D}_UY4h!8t2<_D=doI$6s}M^lF$V=}lL6YeU~zy1(q%dzTB3K6%S<Eq$F;M6CS}<*E&%6~+wTH3q&RInx*S_zFB93=^yU(d
_6#H3cwZj$0k+x*LLL(wOIso*eBqK0a73WT{d%fjYCDk2I#4L13CeX#{EwX1kZvvmftxl!6fhV)HB2=%k{RXvFiTdKt5;;>l3`Id=YJ4sjGYdJcPquC7d(@Z
ROi1E^DdCS0$f4q?(n)VQNs17B6b1LrrphYM;8>hCmn8KLC_3Qh^F(*F1{mY4lhfQb-2z8Nd}-0b0kO-?z<PC{6Lgz6PgtE8f8~#HVlhnra{Mq-ojNM!fc+X
%k&7AOv<CAt1AI*-S#?734L%1=&e-eqS*bPEk!#|-;t-6Z{Ms7Su1;($`w9KI1m~A>H*VL6>Ucmoo@6f>HGV9%9Q2(Neq6nNI#)~-YAnb(y$!zPvET~`bHDG
U88R4SXNsTMo4qHeCuKGKYiTd&sr5AVI-AbWLOup8YL2u31tw3Nf~;et^1nv!Mv<7!mm};LWN=t*e3?U)Get-60i^`aDQy!_r;N<@vo+zwQzLtikz|wdP9_8
oy$`07|Sr+^YKlJGM_qD;rsy?5;5FnnVX*ZeF0-G{VcNk3>M}BL|dC{jDZ`&U<3FK#)P~d>|iNgfpXjR33xsKx&DJ;y*F1cptXp>3*`Oie?a^qBQt<vQx@qq
UuS&N>tRHDoe8<t0>e1J<>1sgG!W@qZp1x26CuRDsezSya+4JG500aKlm4V>sCWo|ESM1;fQ|P8KV97}BeXB!wp{Ne$GL75jt9YuHg6l(WL>W$(tfS+i9(Yf
%0Cb@W1NWe4W%tq(z*g<MV~(70YCC{*fQvWdPydJz}_p<0?kFZ3uUW$*|Q-MSzNSR{F5SCIc8;)wgpl)TQWL+qnJkBuDY`QS+@oMQ?6z%;D1Sm9&bsT?+}Qf
-<!ttfuz~Re~`Qx_<}2(qNh+3CSYC*El5MZshh%7TbLjmveAfGQ@yPCQR$<)QE$8($87L>(-A0cLd0o8y!za~Z_~A(xw{Cu<1zsHP<G^z+}fClq;ScM!b<%`
&f;mbf7yA90&;Adtfb$_%MXM1)ljM{HEZG3J{(V3gH8Hq`fIdCLsmA?`Lt(DSVDR<b}{pm4=SiSZTXYhR|R}_B@rU7)(}R<LQ3}3=Bk}fpCkF(*daPy-gmZ=
XQzXm7D!^xso!Zc7tiTplzhCr7T^(`>~!Q0g4q((+v>TBUySR9L-yQX(cvuxZs)7|WOAA~e%uus8G$v^!vHIhp<Wb_%wu3Nl3FpOEh0g^Hc~jEW$}9|5wydz
bbM%56GD1{B-WR<=ouBx3~zO-hXGpCpG|iF$DoiRjwC0W7S0B@vGdL}*i@ZhO<dYwtR`ylf){4326l-cBEpgi(*gQVneyLuQg~VMmF*?_7>-e`2I6FZGrU2l
3$G4%F5OwWp2X0JsYvQaNL}XVd)9@X^C5_31XA%N5F%<<cwW6xouR0n|NX8o99)wvs9hENvdpHZa>#IsiSF1S_i)Kkv#!Vu*Zw_|{eS^+YK~nn{e0?NQo}wm
+E6)<u}p32l<$8OfUC1PV@|TShPxdWyg9lzbV(lm*ud;4@~X|3{qWvHXX|(%Yl0cGG}kXZ0y9pF|Crqg>46Y}3kgM@$XP_ho{tX|`g;f%C0*6M#~r^Px6g>t
xxa;UjT8A@5(`TW=w)}YN;@-gq7d(=%O#JFW<yk!pnploO37>!KovPAzrNG0$|9_C*D@Zp)!&y+noNEjO%E2N9TnZ}eZQQ=h&}#0rvqpar8$rz6}^SC<OooA
0wYO;6s7&Q-qZ(<l|^{+@cqalOCrku*iNzP{P@LW*z4Xc;NweYVS^*UFWR_S%8gUbauo|pdUo@WyLJrIoOJEg$OpF?8*d!uE}`vwkx*`_S1p;h+-X`%^|AW_
MjKfpQpIeVEbd&hsI2U{NyBY~EwEtEi07$B>)|{~RBWnghgtdsV-NdwxN;)!nZ**G?He>54-xV-{?}U>RvLSMtKXmGpsUq{5QYLAC6Vct{mrh^T;zUdaZVFd
ya*YZ>*>N~V{EqFu5tC__%c(8_DtL1z4Kl4mfM+RlSU<0$eeO*5fe08vny&`z`ZR|AtsH*R;TcMO>PByuS@^c$k%JsL0gcteHZw$;b_m-hwH3oyTyAI`qTb{
Wy)F)Q=tX)qq8=3Z)2Pq09_+Imcz^@yGg;NQt8@AwsFRZIY7-F&2t!>mdn9u1~iG{J?X^BrlYW<CrsyEY&LA%CRDM!7Vrg7B7L2N_rapii~>0IBLO(%7|fBa
Nb0Ek`*Eb8DRyz4do0bQ6xShXp$_X7qece>P7kG+?7@NkU62(Y`K0Z*$!wTFgl)@EQ7F|M=yfO43o!E0{-~R3wl-nbN2~Dmr=pNKb}v}ivvP&~LHe$O>{^C3
-@zm0o^>y-k&fw4;<_ho`_rgXV9(OB9omBzMfR(&O~Su@!(<vHTv07=-!$G2hemYeI{cMm3=(0Y&~@!=l2N+^`^D6a-0o4m5MXkE!Pa4?{sfi3G9Vi4K>SdT
EH9=~HysyK{tX>#U3Aha%`TAE$Mj^wQ&k`XtTR~E^vJ6AZdhZ%zAHSh;iTpSvNF@Uanz8<QBdVSNEnrssZX7hv|_wgeop(3TP^@e6@Qz%7W0)KpD&>eMW{1{
jc3<oW|)AU$Kxs`4;j5&s^j$;<EXI@i!`%rmtw(_P%>uButK4l$qcoEK4v;;?<8YwSr(RBs4MW!BOChN=BV!ey=;6UxWa0EQ@Gc?QiroRiS+zKV7k4|o=*ky
`m8}Py>;H9sFrtER3efg^ToYnWr^(~I3LSfrZv~S?{I7e<xA6ZBcV{Z@n(Ib($tj_?0laIR~$lCe~vj%E|n|;Be>jZuK-idTL*b|V}51S+%M|bEpsb(EkIh=
fH6(=(0GY}!`WM+p>iCxv>RrC_ww}I_B;-|qX+~d;_cSXb9(r{gG?5V)HICw^KvR~o)?S1#8eSsqB_1k9LN(FM#cN-%GK-BG-leEy3u5Ux7sooQmJ+rIa6xd
67ws)J>aGEaGYD64g#7mM<=H=Hr{OAvUXa3-cz9y-KqIGSXo%#n1^MoU!r?lAZF;6QzL7?$o0(T)&mOtW5p`R<FZFnj#1rnYMCeWAQ~a(*dW+~9j{9f5V!e>
l(=;M_j{bLUQJWO%Yg+z&G>znMIM!Bb6L+uuxIOf-8yRoX?a*W%$M;bVXyy~6jrm#4!0i9Zudxdw6wWGEVK6A?+JHN?61HX;^vsIHH_DSf%`*j&|nhWAFp|5
CRlbaq$l{?)Srq+{Mw7SZIcLofsuf<G`NZq8=yJ$PCA3ZKL=?15qKhm-tEwk1nL8G?wzWPR@_aR<bCBiH!o-@8<RdQf>34;eX00zw0=qq+(AtUU+RP;(Yi_j
G;ePoM#61`&mqUI-nrj$_QN&C6ZcZ*8br=BoLqhuEO1-(sn<2Zzp|M#2_~|zn$lCs{+CWheMv$PZ$HI5ycLcZLaiUpe=>#hVgYTtb=p`|f!=OTG=P~bP5~|3
Wgjr`VY%ul)7yw6*L@F0&z>oVf=SiSmVuOQ!x30AP-xKzkmQ1|63C~=cEzv!vB>H807+9gJp>nDHm-`2R80&`+oDU#RSV}{KpP;))v}Km>lNhh91f}8VTO?x
ffcg>0%{(Qycxdnqq=E6fM*pSv4%JOKqMHP5CNH_vp<B`p*Kcotnq!zaD90baDs6iDP(}F9cAIj2tHvmWg?fkg>*mRwVwnn^7ZVwd2JAd89RS9WDD1Rm$0OI
LwR=0VrF%x8JpV^Si=ZTXO4*9pVW~nCG|nqz<^dDSgYo5wSi2^q~%47ON^+;TV-nw=Cl&I@qd~4%P<w?HQlux3syJ52|AZfrTh}>@_)37qv{gChI@jTy6ugq
8-8?VIKO2WgHq9};Jl}^jFck)FD69Z(m<o$>2-w-z?dm3sU2NV2IhS;qlmwGC9h-Z;Q0dUI+w%GRX7T=*Y4~lJS7ulF05@}3*ZC;6#O<B?#aTy@P%P4eQgyM
C0QH$CF>Vcnz=KqdDPFfw(pE;QWl-fOerq5XvFZ5D6unPn2g%#ZUp@YMR;LPh4KC0^PO*`_`ata0}Bdf>)!_wgEcoNBP|`fk>1mmxbnBRfi3tp#zFE3Ervz7
kmXh!00~>@KY^;lx2WvJNssgjv_S=`aR23@q8c_fjAcQ}lY`mu>AF_MR$ElOWlKDscmEG=QfkZ4-QEkw)N_l#mYo3R<3u<KJMH?LyL`T;Jt+QNxz*jD$kP7R
>JcB+eWg21QVE0qqV;F*npUM#DEM!Hxym<fCNJ+B65vb))udHIkZQJtCF+nntuSVYmq=z&Hd9BXm=;;5x*1>@_B>n9^GkxUiHW9B_Z(mBh)6KH5+zk@?|#0N
nlEg#0h2~jszBluAc+jF=b`*G)TCw%THM)NY*NXpY<MAd1A?eD`8kKMWTBM(_tQv2dxUVh*D7M_XGU&1jO%96KcjO7B2>D;^v8WLlw&PIe%@BjntYX_CiwE#
?qxOW$OOB-^bSj8xfo+_X9fM2?9(;tNFLcU#5M5wgOeyb@PjBCfO57X*H=z*A`|W=G*XJrkPHHL{C3*l3|wjK{MvvGL6!6F5raMz&XEkY{Otb(H{_jcEnBUX
ti?+)JrL<peH_H}vpe89=JOe7jl<%#K=oqdrWx^_T>n@drGpZLv_yS>l75dM-vKn!1J4Fkt1*8K)FtR&yev*e0d}cHu^zrLB#ef=UN%U=6wXq*$)Cu}xx3wh
2`;h2X|Bl}&LFU~_$g~WhI=2&V%PRhmcS@iM4-;ixFJ~M8X93HjrqcxROoV!xsJb;#@17QVo%8kV~V2Fo;^s)0OAH6aF99m9S@dfLf&m`^-uM0YD-mFlK%Ff
)h9g|ADo{OSJ9jwx?napLwh#e<nRXE0b)LJLPs(0L*h-Bovn!<$;57dR4*$oY3HvDx;YNm7*)i;G1d%*Rm?0Gg$-cSwoAkv-~8DG5+TTGnO)~FqqyIe=EsrA
py7$VQ*UU*lTANZ&!^Uia8BiSZ+9w=-k)=aqDg(TfT|D8$+@v)RN$v*=E?@g^{@m#dT$PGv>$(6b-2+eR`T?eWknT)dBYcb6*1AA{(Hg@ar#_=B}2S?uXL8i
3`I33tlBiWgJY86%p~>bvX4)*xUI^yOS5{#EOC@IK2SzV{+|rGdPCSp$ddXhone@7{S&@gQIx}dXPcX)u57!LOyE4c9!nuxh(<_N5dX~+2xEll+px_5-_EA>
!!k;MW1Ir2^#n?<^nU*={R6dhx<b!LyRo^CWry`G?<B`ny1BXqc96%<g)%z;=hxofw=x1OoH(mUnr?Dln_*D&H2_oY=?41~=FxQZ@(1gt^1Z3^L|GfuU)4-k
C9o%{mgs3d02n#Qb$TTtz%3k9*CcCyIaI0!6)QPz8j@F&P*Tvz@u%fjcA5J8_Pu1r2keKP;M^n7Hx;w((FuAHCg`GzUla$1fztowME$&3WBR#^P6<C`(Q~!9
=%Sd}4+!8Ms;qdF)hZ9!A;!)(*h7zL2m0wCRofL|(q2-F)j~c@efAL)qb_8GT+9*FaBdLI=ZQ+Cnh|?xM==JE9be{lbTu`k$NhYqt;zh`vu5^NSWE&rCwpdx
1bA$Smxw8+^E7bqgH>r>Q7w0xuz=6Aw-OPdyJpx8C@btiHCw@!r|o;GhREpf2v1B1yaYcBxb6`t^QbdLti5Wj=kOU!i2-`oj(7-zQ=(_^J$F4kY?MTdMMT&p
90hv~pt)p~kR}4gIC*)ZfaHU5Fs^7_!3<<56g!?hjF&OtH1K9Ijclx%TR~qW$0I`PB#%XXT^E2`CUVGN-Xcxiy61c^QZ8R4A%+s8A>5nGGF<HzomX$OjJo<C
hFK=C;fLJX0QLQNte&&>=#a#gtJAuhU25gtuf8=c@<&~7EwvyB9*^7^e4CXyS`3V^hy=QehAHiZoHN2#%OB2yE<~d8x%Cr+o=7cY@JZ2kZv7s~StZvoR=a^%
?=lS@H{r-!Nf8COw(r~uCbk7a6?Di~R8uJywaVSYfqxh`K$>m_H^o!#Di6bzYWiOTSdWAf7^7@Q<_s=Ha468UjrRexBLeVy5F){LK1J*SOV0p_I)EVK(l9L}
5#t0_dmLA~7dZF<kou?y(aBaa*z}3XyfCs2F<pf)+s%0L|4&?tZiU`u-ks_67>z#uW6I#}es)qkwm*tFF?}#Q)AAfyxjM_&0JvwrgrWwc=AKw5MUBeC5_+}P
G&2WzD}cpI*I7*}!;`ve&M^bd>c9XqWWNyalg_xernz9Ut|ge0k^g7$a;>O}KKF|yGVs?%83=RSbxg8=ixQ#}@F&&i=SF4PXI56X)ia5hREwbaT%GwKhYycA
#*rAlyCwCd7|X6?Y&h}UQ%S1LMDQ6f;X@-!{Cet0(~~p7o262eId|RbXybY;`mY3iMnpCj=AXG1#6%4nrd5sbWd9MPp$w0#pv2fD2Kj)mCUmU)B!<95c{+Q^
XBY-3P0eLBHi!-Y#dw)CsW$|>Zt7lg<-)W8mj=P66xrn15n^Qca|TLV%;+}j{Lw(|&ZkCnhk6R*iV3Zt^Y*q*8KYE_CEjcnEqIh+^YSi8JD>6a!rJ$cU~#>e
+=Ou0bA+37bI!P+muq+O?SE^1O{OCAeUSVEes~T08gH-x&`XuI!@3_cmie?d-_vSv9RC)TvG`|`s*46|d!>8c8r_P0S{J%H1@HO}j-ixZp)2eI=c+RNz#4XR
O?zH~mY{_%Lw{!VxIl3-@#&8ucuy24-~ElKyxZm87Ox{DK%!h@#=1@A`h5|wZy)SpePyH(Dh9K!Ja4zV<uIv-ZjP%=6rFh@+JpP+E&*O_Y*?)MMj3TR{?D@!
?jA6-U>+2i7EdWpDGB7zLHn~q^|qI_xSm+nN>!H9J6guR23qgWEYjL^j$$cyLewF`AAhlLpJS)yE|MP_r-%b4FyjD@gT2Z|?sLe6cqr-$50QmVOnVR*LtsdZ
*0^qZOxYjPq(~k^jKj@0-8D&w{XaxH9dR>kE3+-9D5s4cy7~Pf0GRw$3K8DghOD8eZSy5oepC`cg3)bl*I4@h`uLEYy57rswY+#M08wq(dFsoDE*-plY-08S
!+1-Uw=MSNR}{C-YTLgs1gJ(;pgfaeZMs3D(UA6HCx&+0NdSlHz+hsN4m_Nc5!w2olPMQ4ijw>66q%PH%~msaH=Q$Zek0-)1_<;?ZEpfj&CJX?Y&KK4D&lvU
v&;{6!Z5vt>C(kiRqua>_CG#ussvdi579dX>7T^TJl>uz{1B0#NWbo>B=J!5$yvI1&_Cp@E6JW0Fhb9@nlHxy@umbKA}~3;`bPUvjhgt&x!-J-x$H)cwc0K<
BwjhmSEdBYkO63n?;8o6geZ<$kOmikba%>~lARr%@piQPOHGK>w?B&RzRpG3Zi&=PIu4E!07WkXjV^l_SjE1;Qm#_p{Cd_d5$bhT+AmbL?sOntQ~`yJZ-tdh
5j>dOs&p!(!W44rdsa%MDq0;70N$pCVrjdcKQF^P`f)OIN;GWZ_{xc1euziRQ3wC=Gmj^GAzhNsIQm1`y*tKy2UsL<o3b^;W(elur^M2OI?q;!cv?f9*GsO}
rP3C3TJN;9Rjw3a^UZ-YACuQ5*HyK(%!6?7XWC~jTf?GWLF#tFH2{wInIeE8FNR_!jU0KG4Zk{}`|kF~eFfB{{4H~a7PWKDJs0{Pw4sx|_ZEP&6hnS<q&z4`
9rnOk&RbU8+7@3mjgj^uF$C-)g&mZ5c(G_b&Qy5=`$ahlpqnhG+@O`WFKhDh#%i`V`F_80ci%e+mMW4vLll}u`uX$Xu4ENx2cnTsT&pnYZ`LBk{_t*y7ARmO
f6W2W-Yyj04HQt%L(4&glbUa5X0H_jZ|c(71#_u0R^FPErkUbMYfvPdd<fUqWP$voueWm|^pdOA-WsQo`eb%{bS`-6Ek<)AOc=pcax!R8u-Bma3{D#;3M(Fx
)d(RQ(^T98D{%51OukQPuQ0`$)Ah*-!tvO+b^$bUX|cYlf&>N8Bt;l>Z7=vP>K8v}6zwnuE`YOJ)pKP?Ne$=$9>5SKexQVMkO!m3k`{9+{^)1JIjjT=o{OWn
8+mlh(`<t{e1%I^`j)TkHwLa#S!fhC8kkckY|J*EWRbSSgtQSa3mbV^`7^~1&3gB&NbQ_vAtBjlFRj4qg$Em>mt}Vk^{j7p9lNHnva>@oxdY@iqBf83$Wtre
!?u8*X945AV&vVHb&vCRM%j~rCZ-_F-~oeuJ1`!>n!Q^)g(*^}bbXb*{24$ezV^{J=bC7?hs+kzHZm;dNl%5<-ip|7lw}o}#<g_fQwSH#DMpa6wxRhx<Kndp
ywXt+2=(}Xh$l_l9YKRW$`tbu4+er&I;<wD4f00*kiVp~{~`BVSS^IpTae~wi$!FV*ts)#1)4GSSs{2L&bco>*c(X%s5ke?jJR^~US}4WlIoHx$d3K4;)Mne
ikqt(AM_L=naz~FJZA-fw67;V7V|k%q4sTn4t7N`ttMTlMAi}gRLR>Ha>I#<%rrE+Rr^LfIJfYV0^T4DhW0)c%%P+=4tLL7YzIvsWTaEUC=F8QiY1g<Er>vD
GC`$khf)pK^qudjn82E+r!r5>M_^V8A@*rAGb@Ldo7G}+kmG}hQqq#qv-%GZ&?RXScx2J3x1R?~FOG*iCcZzp8Oy)*C1Wmj!12w=+M8JBRGL80X~u=k7t-5}
46Fv@BLI&7cEerS<;aq%v<tR7`-fzqt%zV{J$GF`xT>tWoH0m4727eOAZVQ>qiC<<q!N2iW?(h2vRXTNFb12GVIWa)m!&$&>C6vo#FBZ-vhKLRs;<MA!(jZm
6XlW2aNuo)fjnlQW2MJ;Q)aU2Rk0s~OBe-c<)>#F>#%lN*E|;1a<6Rgh__)1gmlNblv!xIB=N49QX_|2rjD)YwHX(i)VIH0_xjHV+$MchIL<rb3K0W`VRP!%
^0d7%Jz6gfHP}r%&V-Mv>Mp8^rfFq0C1$tBbMc@S{$C<k#<Joy!B+qmh?pyCRp%BrhS~?CF|eM$^p5mZ&5dgvk=<;lq=m?t{y8=>5l&-kRA&Im)Kle)mi3yk
txa4W1VnDMhSSf#a2@EqF0l;;hcI$cPTwDB7v{P0*bz96LL6ns0L}v4zM9od%%7o!_!rm_PKBJfM8lq#mOD4aHuy0t+}>Zy%&H{6i;`e*F|V0b;b}(kEzC(R
rQX|E2lwxsrZMlX6AntQM$hxJq<&|&J1G;b-qTJ)Oft}lchs^<JmS18MEW7XjTw4T1AYZUGsxKWh0JMs!9%s7vGYvm#U%IjA&AAE56;(gV*OVHT{Zx{(<%=d
T-@w>R+j#&5<xr{3LB&AIM9zT4Ok698&(V{A5Mp60v>?|^mUe`Rggq6TsPiP1l<ZT2Y(cF|Kzf5ljS3f9JLn|3b23Rt+?voR|c{OoFr&#t@*yyZP6hBDm<Q@
K6uHmz4#H9op(w|A21MJ$)g_}&T_|B9oIKLm<v=c=b&mKf!d7ux&G@H)HJ4{qTVVG;S{1A+A67%in;81u-W~7XOJa;Ya^5=FvCWarPz+urenp2mauYObY`lt
KYve#QK+znCcaGcbO@Bg*h)J2XJjL37QqR5s+iRl@BNLFg=MUZwEc`!?BR@x_Gu4T?h``2oF+zj3~7@~hN0l|+nHcRT)JOwW2)TpN!qE(@sz|9p^tfCFlCg6
;IHD9Yaz__Q$p0<WX+Ygsf5fZo-74Q_6Tz(GQs?20Zj<D-~c^S|D{V#b&oK-i$lVDLb2}htCGV*p<Z;mXpx1?8>Sh!XNfPEFc&K1pcIq6A(uXA*M2+U744y8
ruMMffgL@!2!4XKTH71Dd*Bfk%avDlNySXr%;4$so7~p}FE-$6UV1suTW>LeD=QT^)0#G>@V>7?6M_uD;MU;rP7=YGwB2Iop5NK8lt@edJONq?;!l4}rec60
t;zg^tqZ+@b0`zk(%hR676x&QUdLK!M^+U$MZ?dzqrp{r>N&lIeGS2NWnv2YwQjN-Vai)xbLzoQgCQeaBKM@fgxX{+EK<u;ZjiS?swXC0A9qjF`!TdODl>F^
&aQ;7C?^EdrLScqz4oL5Eg4rGll#O!gi4q<{K3`fFJ(969$K(l(x%{e?v7@)D)}u&0E0XU=gvm+enQc6td%tXn3PBW`uR2YUxs85u&(WQx)1T|SH^)pPDhX{
ABG%hyNdS0Ag+j0D=mJXSJ>LlGma&=2z}())Ns(|$80u@I_6h*ETX>lU{_(@)3%M9&Lc$`4CTm#qod1R@%~e^DmiRC^|#?Al2<x`&SQ5KfpxtAb0Y$_;>uQ)
qDMf|_7m2`oeWI7uy=kz(sZunu`}bEWj*l%LL7v(_I4y#^^Tz1A0L+qRX=V+$+6)&$`4SC4MFqZVhX`mOJe@dV^H>_%ZQDhcfKk00)PDQokPB0+DX{SXfJfZ
*x3Qg+A4KU(ZAZhQCKUKe<{SLmdw}s<I(ts<V{c%R2HQKL0}+%R5keI^h+T}MAI#<zl4uzYV*JBj;@PJ%jmSJU0c@=ackW{ImbhZl#RPN#~4Q#e&wTn7ZE`)
RgkUPF1#HrNR}i)VjyWKk6OtED64=rbbwf)*d_&bQhM;5_fy#FP3`{`Rl!di-#X75uiN&YpN?4|g9<Cw5bTlVHN-!0gyqS0)E~$XF3||ksSqcR-d#&VRS{J4
>5N24UDp4mCzm<8Jd_npeAVFl`ETUpeBm<!PRUeDo{Soj?Z;2#%#EB4?D2a5tUs6&{~;tobB)>D!z}_XN(?|$Nl$ne`M4*;e#_8}*t%$V!ZAsFTP~)K*{K)I
Q)M6G=?!21Vg&*gqCk=zU}zpjQSZ<Wqi*t?X^BCxjz?@j^B_2S*B){8q@;7cHWd`%{8yToUb5lM%R<QUSVMO0e<yuPk5DQ3sDDkZE-jS%HU5&IxhLw``Zzw%
VO@DOl+-kGmhei&8yeySC`YG#i}Kti90_-brePaYRNHKo(V*q2X=6yNqG<{$%z1aagI`j}2<OwSNTIrTMlM1dt+Z$}5I^_3tcvP5=F83e%Z$-b%-@105o8Iw
VBtr^9yZyl3Xn$4SE9@f_SeVS(q2bDDR{|gd1<MT@MJ(oc@2czlvgS--m;cn4EF#K=Y40dRTm<mDCTJ08OL|19w`^0BSM}O>c<k`EIp(ts%}r9?JvqLelK$3
UCIYActhC0uo1}VntdZOcj`jcf_4ry$%n5~O}6cA3@#onP%NF<xcQ0>#m!vYFRPt<KI&I{X)EN$qj9h_+XaGHhl*_cpZs2Fp!u!|&q*tLy-kmv@ThblAFQ8J
i%3@v(_7G#1ZyUzL+zd<nJ_SzmwDRVZb&ifwj1Sp6PZwdub#Kcwva+B+gS!q7<c-Ck4IgU&v#xuE7VrwZluJ4*Hi=m^~xPD=f`yA+@ivE1ih0$1}#N-dP!es
WtMwD{Y%R5;7{KMycDX?{C2(vsL?-WOEH%`LHbz|zj2WG&UiR}R>jxEpT}_M8A-8n7;4H~saxz4ZnW|9{4m<+d9PXGcQY4$VA>;uQOLgN+IH(-#wTiEHBwm%
UESM^A=C&xSp|$B@rw|F*A;f!28qkWWz1W3E!^l`fmAG0jC3ghs~@mKWw3ZhQB2$ve3l8f=GX)4Afnq|cRN+~9Gv7gikp@SaCDB7)WA<!qgtnpFHh7=Hl=Nh
=dt`VxVP(t>lV<1-t&pkPAK0%yHl{%P|O0idGBJYDu}=WypMO(z@xs1arq{F4UdM3_1?&x!pXrC0V0dBa{QDM21(P|agdn|?0@^DkPzC?p_Qng45^HyvR8^E
s0350L~AmewUaZ<W57TY9PwZME4j!9xPNR*wiq?78?Hc$>Us>zBFz=?nb$s(?X_fC=UBh~tS@{A*9vecDnhdKC+DfXuC#4bShWK8b%u%pwC=Qjofm*1j8=t#
6Q*=o6b3<D_wQgwFD1`j%xeG1a0BV#QYEazOr#K$Z#hM@)#XGwHp)u|9RamEuN}vH%zeFvnSn54UN_9k6dJzaApmn*O6=E<_JU5GDmd_X8#pC8j^flj{JENW
RjEc<ZeQ3><Qa=}BTZs2Mv=yLgVAOgDzh6~%i0Ejhc}YdDDc~BC0!>|oQW1Fg!|@ehQs^wl>h<>zY}N9i#(>?_Us99^SBGDNudLlre<Fey<6~<0Pvf80j58@
W_7BMWX}L*;~RxkJ+Un7OvhOm08%_JRw68XVZ-d9!^_0DYDc#9<=jI}!9lCVy9aR9%pfbMhj73J0wa}lO4V;?afr;%IYgrw&C<#~S$gG0+GRBD&=~^%K@#b>
>O|=wu(5C)PPHzEKfZN>VCI#BklPmfSPI=$E>9Cxrf!!gx0~0`Nc2cIs?zk|L%Wb{fj&@BBUI8ySlHKJoER~qJXudIBw4F_Nzq_tdCf1$lXSZeDN1p38PC+0
FObvgvtxS@Kxaza!*_-`I7ejhc5`VKJT8XEbPK}k=hWnSS`VPBmw_e&jMYX;Ls(nfIDaRjQwybuS@xs)tzA$_E3VNZ4cHSCXXyP<G1L|CYnnvPdj%c8OOJ0N
rM$aNb!2$925Cnh^o-bkDuMHAwi(@M99zbckm>CfBEu>eZMoOhWaEkDNX5(v_p%TFfrUY5*tzxvzI(x0zGxCg0Zh1Re|P`@00000ychQ33A~9s00GLh4V3FR
lO350vBYQl0ssI200dcD
"""

if __name__ == "__main__":
    sys.exit(main(SETTINGS, WHEEL))
