# Made by `heartseg kaggle build`, and never edited by hand: after a change of heartseg run `make kernel`.
# Kaggle uploads this one file, so it carries heartseg itself: a wheel, checked by its sha256 before it is used.
# Experiment default; 20 epochs; heartseg 0.1.0, sha256 751d622e092caafae3d94865610245a2b0a28de591a0a15eeb97c9e01cf8fcd0.

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
    '{"version": "0.1.0", "wheel": "heartseg-0.1.0-py3-none-any.whl", "wheel_sha256": "751d622e092caafae3d94865610245a2b0a28de591a0a15eeb97c9e01cf8fcd0", "experiment": "name = \\"heartseg\\"\\n", "experiment_name": "default", "epochs": 20, "processes": 1, "stop_after_hours": 11.5, "resume": ""}'
)
WHEEL = """
{Wp48S^xk9=GL@E0stWa8~^|S5YJf5<5ZgO{#^hl61-q2m(_Ag*iB$|8(>1=oZU}lf<u-x@}3|3KRR3BxM0Q2%Em%IxRz$=ok(qhV{m1wlx_|V9gW}-{ByXm
0RLyM99Ep>Zu%cZzzPxlo>S>$nFHo&5QZog57Q^L`>bLe3Cxp+^MHBpz1&^cGvdyi{WNg#HS-E}TPPTbG&6GgNz4wkL6nIlv%m{If3AgrBIu*~I5Fx1C`Zbg
k3ix9h<8-a$fmu%4k{*8FOCJp30Jw10_w06Z^M4EW3j{1z=!_-FZ<-n5V^cL+%NlbSUvp~^Ec!n;@}nOgrmdzrgI*OClO;H@m46!Ng(<!d|9cf`#K*;5vTYC
N)}glJR?b)!LW$u$-@JYAaoJ}3g){#z3RHiBBPG=+{O}y1lQJSmH|n|vw9TD-d9#)QD-Q!K=HNCD1@kGA0@^ovbk)k%CIs(Q@c^A<-d;u)*K%|$A@w&5G`ZZ
?!PLsB|i3n>GXusv^++8<h+*(el3gdge_+SYJ`st(RZUcni0iZ5?xTSCe{<n=sj=6Mb8x>wl;veu}O)RP92xK!B`D-yGqzk>KPwlW$60fpTVl|@pvyLtxU=^
W)bPHfuSsnS=f!r^7JSF{Z3VKwG}T$+W^95VP+wuZIJ5j+|wJFKXaTE7Uz2fjzw98^*pF;pJ$~Hd?0*A6KJNj!p7uC^|4``iZjozX}3+S7)a;QE&Ikz4wruF
7T)5w;c>^;E4qd6|KN278g8_^NukJR%|rR^NYaPcjI3a;&&2lgR0^fm!@6M1Q8z9cA&pl9_B8u2=WWRE$k^?k;F69Si0liut-}Z#<T|6gR-m{d^J=mgxY-)2
LO~h)(%AbzP|zwxEm>on*9%g*P)cSydt0{u5B78#%j=dNzdmhxVYSA`A9Wn3JT;J=^t#_)gHGlH9>Nb+YOx0s=#$eLxTv!@51Jkgl>&Q8+EUL*fVNFR!%fQM
bTiROUfB}8LcKaN3vba<!M|-Lkk<p|c_nxUO7MLM%*j`$gEfY@K#5r-!1yZqdI<rvu3FkEgVXkc+Z5j?g_+iwAs<arTL3Y(&MEepTyB>0WBUEmEe*tN3a`fK
nx*{{II)X9H{suYNW(6E)b&Z1C`iV4H`Ee%1eOnr|DT<}yF+q@Phfq_Ms-esY4h&0P?}e>KFgs-7JJ5JNF>CDLdiKSqO5n*;RyMs#%&O@`vlPIozukk{vx!A
dp?G`v{_~pB+HQ8Zm44Gc&=@e$E3WwPQu!rLPua;HpsaE*0c$r&A8HkmBh^v^MMwV2<OvJjjBE93XIP_ODm}ya|7nu2${*al5DX^<P0SHwTm@ja5x-9Y478Q
Bv1SqPUJL_)CQs!;ukZbNP;Y5eJhyou9kf_*SS30>hblHL8iWoxeY`YA;WBfBbN?G{r(f&6?1i;150d$kS|$qVyVE9zW@GDoK_z2(=vGuuFZcJQMRK6OG+iG
_yb33pUosc%KfqL^FZ65Cig=vZ4awG<POm%@$&S$UV}j6uDa&y*kCg~Mm5eC7IA}?+5SfeHMI8h@bwC8q%t3wx@sk_?RC!+5`(1-i0TJg2w-G~IbjUR^bkg)
9syc(PN=xQvX-zfgL)@wTVgJ?0pq?e&h3nI5E5<`_ct6XR^x@|XuHhb`K_iqN!9{;)H-^233y1Vx7&)gT#CfP#?VX&aUo2v2^P(rjx}E79u2t-{6vmN-07ok
Afdo>)WgPe0U?n_`I`KAy#2uj!(Byu{p|}{d3IQ|1ZYnrxdBQ1<MWc&E_-}n<BA&cD4+tVm(>FK8V)D28w`Eq_u+%h>@dNx*Or9-ucKU&L=?rw=8+jK1#9ge
EOR)ex0obZL+DRJ!AYJ&&1t^a+`auRVh}1=)vU4~AO{F=V&vx|k8Sh__9;^QbHP?)8~*W9FYYAK2SL#t_F;X>((=c?a6$xuKrL&S%p=;Mq1;+GlwAfd#mPo}
e~jM^r`+{?G@FjxuwJ+AtnXtgF62A_tt$4IiYUdpQ}L3kAq-5=*J3Kbc;^F*nI~d%Vj>b_Clw7KrLOkCX*`zzE<}0q3Fyby!Ca<}ENUIJs9aYvn0Z<JR-DnO
9<y}10tXw6#d+u-!Bi;r8v_+`7}%d^MXA(zNRxFwX`$|yfTA}R8s9J$<l$`H{SvrNAj0U<C03r!KhN!ERWf468xs!x*BF{vVOa2w1e2|jwbcDl<iiZ5Zz!)m
Y7M}E>3{*RF;+?-8Qwr!%eJ1OKn0fn3e(vD(v=`a$>o^Zr=9YT=@Mf5H-=JQ*$4Nig1>Nev^(FV#|wD&If<SUcm6;gvQV^H82BT5R_~{7pTXU`9Vp1~)75OJ
bifVFDcZZ2JFDn6|0B>Q+H$v?8P_cODyQb@t#^4)zU{u6X)(U%a+KtWWqFefiuQWs;N{h^*5-?(qqOd+O~z0m!KhrI;Cv5=qWqq(IYwVcf}CdDN)vqcWJv^p
5nOL=G2H?3f?(fWZr8;8_FE2K`Wi1;g5)Kz!>W`^Z*l1(h7G)2W9;3H3-Ee6#+>1iyvAg4tZ`PSs)>Dy*_etMfpT>hlY>N+j;<79$TzfTL$`_dF_j#WeonDD
N>bniK-P<V>iOX4@Om|zs|rQ=G@P`VH;QV%(rK#=Dr9T9ClPJV@2j8lL4k;Lge2-)K|HjoVuyv<hCYXJq8;(9>;N?g_`Gq{`w^J>qPs5M7<J^$H~V1eX^-%~
E<gWlwvZK7Dq2V)0UgtVj*ce#7qcTDY-4vVrS;GM@KbRr8Hjy>yL^{oJHG89DLTgnfWUg0c~Hb7pyR4Om4@GJ=7E1T^T{~~jB?oXRA5NR7sRGytWASu6H^nP
uTc3eO^A%zF!X`~Bvn7z5RyJkafi%%vb@fZ-?wbH+cqqQ$J*tEh4>J@uh=aBUNtIt!`{Lsh7kvN^2hR2b*3j4EAX?iGp1r`MXe#1uJFQ3a55>(^m*@5Qvl!Z
<lJv}<Vdrs#g@XBU-G==^s~eYVL|2<vWdG()ZZsw1x!8H!GG~0_<y=364d2YWuECvHXe$0D8#EmA<D&A)M_QgzlTp#JbkP;e7(yfEPxaM3oPEVk_sPy?p?nr
t|$#9g!arU>-c$QY=>RUR$<iE@w6@h7Y-T$t{V-x9RR5_@{z;y7}Fll7l!YIkphRt10(>8fj0akhuFO=Wh%rL<YAo?YCtIcyX3yjT1@ivXq?Ux)?6JVXZxtN
WU@Nrh`o_ZsDZjCnX987EFP$%p6x}a`L?@|!mz%>HbN_+1)Nzz))Jb~yf!qF>3T{mlW$yJ%kNIMMiAyj68GyE;)Iq?^DMrA)V%^}wgUqOj%<uYopFt(Z6g;L
65py`x5t^45nDY!^h{y8;?B!+o%<}8&kku1O=@Wz8J*yJh=NF3Y3=p|_pQ=-!bk86(Q72mTo9^*bIWj^thJ1T<g)skM}v6cci^DxJG-E|!yfUUAH~5aH_U>f
>(`~fszeKnxh@3tf?3r*!vMBH&vcw4UXiQ~WB=S7EDrAws>kfCvzZ_TH4{jyHC-D@iVrL~>LySWM~$kG^*9sQX!)KR(Hxqj)8udLT0OBi7*!GD*arMQAmHf0
?E^KZrz{oCjQWJc^~%!^8>-slwz{Jk(L&8^=x*9L9iCT;wPHV;&@>^+RCovIgCTaQU3J41EuOx@UGW?4dryI#`@6^f35-@?7rNCxR_>SpGutSdIu+2Ogp(BP
`@Iq;mB9d)%@Wz8YV)Z?{-D9oxJ(Y!PWMSwHtw)OBVfJ(0`u_`=2Dqsl}?JM&J@;BopnJJzsLX#NXCfqws~9>;NkL2B{V8S2knek^AO6$gOjczX?@#G<{Ir$
VLKIom>n}HLE^j3!MP=0U>XC~%dj06#D;@4Ea=_lR@)~p637ns`(S7d+Wri`l9ec6yCL$q8>h=u(i+DTrzYMG&q--VK#2QD%yIz4m|&!ICvep)qdQOEbqB5I
<Mv-jZ6eLjjpoEblQ!W9g3QlCkXu8zhOLA=);beqPfJ%t#|{N%1qZd3V>4xSS@=jqTWqpe<8vD`wG&Twhv|wb##zeE_vNG8NX-4@XZ^rL8j|vI`?j9^s917*
8CkJ^LakVA@k$;ume|{L1IphGf*YKP1Hhf9LsAE>AmdPPKvVsmTNXaHYTy)R<s}3RVQzh)bz(@eofb<`-y0FooDQ>HvyaHOPbpI62kUn@h?>znzU+r0#IaX+
0MvUH@AHN40ufm{H8JU+osoE`f%L!lVMsM(amQ`eo_}X8_B^_g;wVS_c*j;vCebiKtNz}x>5r9QVX$F3YsN&H;6Ml2izKBcqPt%FiX|phnqg{>!l%IV7Iit8
0C9(7|D4PwcBGqbFs<PDgRJ1=ucpf$V4J5u1Y*v9*>(ueHVBcg?LNx;+(Bp1+lp0OqaR02nVTnXxmQJtG|tL0)vxB`geYb+*q-k;XPf-Cr%@J9sx5Vttl5WF
6LzL5WA^~to$?Vj1EAvWFseX`!ssrHg}@u~7&mYxP>j*`UH@*kj>(f6U|$FO(FZ*estKd2IlLw<Ap$sahwTAQA6h6sd~(><+yT0W<|7lVcIh_9XgigJEQvh+
P+uA(SlBKu|7rNo6S*Z>(UbLW>|PEdWc?Zph~Zimyx?GMh?aqKV)v31y>i;)vta;SvvX)QKH8Zk^GsV%6z(=?a+UsH{iktF$#7uLd77X@ORPX(^6`HL8O6m*
@ocFNN}D4oN}f~%k;<)`E6xAnNSb`6gYu!kxLI%BZGPfY%uKog;1+-=Q%50Fj7EI#`%w=_Z9L*yC9HID+c#%#GBSJS2$!q8Z+VO{U2FPFYUIw&dW6YXFgibu
T2)htE>jX?Dkrqy_;RLaIbO3g6M|t9P(1Yxe<6QjyH4#EN!Q0~PF;i>fL<f&Dp(FOW{RKDB8Y~eF#*!c%4W?4nl7Y`)f~~iIJ~sx%)UQjBC1FF`egr{pMXnr
o+&urbp&c+e(1{{7;6gUvC|R5d`)yrfiA0c`jC8vh}|DWhTEZ{9}FR9LXCTH)pj~X4SwHAWa|0L;2XJ>v=4m4WQ%u^@3o#H_tIT%X+@nt+sJ7huwNgEX$bev
7R&OW7$>A-*=VBfDJeXN`exJ!)0yir1_K)kvknJS*O}%DNN<M11xM%5$|+utWnqgE+{NU<Clr8WV7)EB@e(z)n;*L~3|q>?=~LHitd5tIjAZ|K4VwZ>SyluI
(%~;&Xhz*b(-;daS)K^i!>Y{>-GEAE^rjZ*jX?G99+IIpUqf#fBAj4eY+=6`oSLL&#CUwcPj+T)KhF7$)NfM{Jxj?~&Ixwco>{}CGn;tr4{4pnZKE$QcsXJI
%lr6*CE~3>Ij3pD2O$}%p1{1Nfz37ClL6c+GYiW+-hLe*>d#z<6N5uWD8-7N4*^A1Ii{J}N5*y_%hAfDJN3TFC`*72XCiFoIZex^<Rk~wt$ff)z=f*7XLOQ5
e@$+H+4AScUaQ~=P|>SRtb?J4p~3;4*g$Ivg~dzz8V~awY2K1rhL*fRlFT_Da4KM6ysH+lFf_}i{t(~abiGwv^6SArML`VpD!!GLDLlSxb)fS{10sdlAvf4z
575BYA@PM<f65UCLoZ`|X2LpVYUMrbzcyPD83TeyduXeUI!Y0j5$nQ{d$AW{G>h@n8k!d-*--~sNmE+Yit3qdNin<m&tJp(zqpeV*{B7!oRV(JyFqF!LigS?
SC?2sBvi29S&;<MWJ`~pRj}YfPt6coAF^JGVc7#?-VJzSCpf0lGCp%;RBy1itsQ6LqYe%-87CNge8OgRw9~(nIE6~KA4kM^qMr<}3pSTE)L8!k^{u(_(Q)CK
cc(PTL=qHBbyF>EZBIK!3uK12OpN>h4Vx%c<{lw${j!s89}lp(%rqbB<t5_GTNH5OCY#OP+9qCHGK*=2;3$~pM8M4h7dKA9{(H{jAEM55yTODMU9q`#f!RQ0
EwOA5Tr4Auo9)48SR2qro<{RU9T!bHs#_4bqSTG+WOn=L?SYv!s2U~<<jQM^tQ?9lxZ@8c5Ef6SEL`<GCBy!@b4e%zCz@7Zk>lr?lY!40SMq12flGrTPq!=2
ao3!U$H7M&$yEf@Ohy0Ym1=kjwPJ73jT@q*?;&5op{S<O;8wdoLq*LaHX_Sjm!e&87Sn_>n!y-PDGjeQ{v7}*(A>Az=AE5zS1Q_bsPxMGGf1+5F#9}@VU}YD
E{-2qDv;NWjKYi)5>3NG$2z4#K5MKqpmDj4&Ht=yb~&ni=2=1>uf<?NeFCA%dn;^iF}31}$Bzn-UEg;^ZA_Xe$Fkn`_6H`qYAiaFF}C_k>6vDVMH{y4bG3c>
jqsi$tM`=u0q<@{U2_XmzTOMg#3x>Br*DPhT%;%en1-D*C40&94EbLOEhI^_OacZ!r_p=L;TPS<+V^d?REM31xr&L0g#1_KQZvOE3`og9V$)YyGRhR~8NsTU
PfFD~F)SKeeiGpDHbuZ%OJjx_^?&c#7nZy_Kt8Z8K)h~W37X%_;b9K7l8Thsfg(x^M;vUruNOO*f3jFtZkaED40EXxk9PwRpC<c1s!82n=xf*ZjLR2E48ccl
avFh0`=!a@s;xY^(uctY#d4>5LK`F2^o(UGp4*jSfnJ@;?cZ_83xzS`t8Dj0D;Y3dKPDHGGp4y%H-n`XTl%=X?dqAf`HGzrS-siZw#M*>16MUuq~L1xa`qSs
%u5Ux(CRaFY;M7)r~~#)&PLS;mfbb-w%1T=D`1ad&*7nwlaQ!!eo;?~h_};5m>O0ZbmH>qG6M^WZOk7?Pd9}53<4opg11`31MQ(}*KGz=3>juZ(<gb?@`ghw
**GGW`&3@3%A}7WvkgGmhvxh{Hjw0%ae9A*8tOZ>e2JFAf$6atQEU~C<%1r=*hXFGNF_M8Gm6?ayOqfwjM$_>4#cGshOR!>Udj&3ESSh2T7_AH44zOkoC6Q(
#nE-ZT)1=n?&<O`@b*yv9BPV-phc6-_;U@vX=eI|Fxw*<#{w>c<2{AHjwl*Ilh8}S-%ar9HRzPbLjRv{MWlYBNVh6cM6eM@-Oamc@34OFL`|>N!SRhcPDU;E
Mq=NlAnb6k8q-md{v?7MK>&D9IZ%AqZ5{dX*pd#w1xMXVnalBt5u?a%5@Kg=W-zurvHi{XBGz^Bs3&M`Rpi|&p2GTltrZ`xL5@+vY`G?`2M#$cA8KqghAOW&
$@?<A4)Oo<IBL@qeuzJz)p!FO@<bCcI@)Z|b;!uxpHHgK!nn~%vRx40#({^+e8?fewCt<2C=Z-c0oPibWciklPkYKw(tuzBXTuN{4$1u==Lg_cm#ECf+4}(O
*eo=e!XkC@8PeN!cjq2<(Draei=4v;TA;wz1n!})Nl<n4M>;Mg5qqR^<5~5nM7<a}k|`Hu16x4veb9;T5zMG7OwTNY9AxZ8yaO;2&Z+lWS&WAZcitPH@6`(E
p+|HUt*z}|ihNLS4jN63*c11=`ZYAY9lPUPpGp(kfcnGM<GD>^9$#9e7^DViJg5TTZD7mj>Bf?FYCQO$si3Rfm&)C557f-o+@XrY&9hM4xcc_mViH&UgYx(d
`)xIabl{pHzNwKEZta_jic}{qbH4QkB=6r%7+;QltD|OzEggFg9l|3|(<aZ~BWJ7NjD2D^9trF25|K|GzN>q3B2Ve|!0!|3$|!&oxTwOGQi1=LxM-ZvqZ;CO
A-POYkmX&Z2@yun!q}P10;2u93|D*pa0-9ZAp}Hik1&Vwas`StbT?u_LV?>pCa<D{(G@Oikn1T3y=raWvuktkbBPfkk}tX7nuw)Bl$U1KmiV0UN4ViLCVLx=
B<JzUyPW%>FHhrr=;!9H4Xk00fQ~W<lwTZ?{r9u>ZXMLqYF;bd!!Rc;D#MNo7^wSVbp9qL^0D+bqJVnkPw*6=6f!WEbTago{-(rYib&#C&Wv<hiUD4=yTY=q
DPT!bx`flg=7;eEtXgvu5jelxTU@8cdJY;Yx^_%;d9IDUTL+{RNhVLu`^4WmANbVYCDcK<xY)9hss{@zF++-N`->$SftH({!Zx*Lxr6=CzmW9KcBaWQ#<WC7
v7uqACY)*eT0V|l>}ahm6FC{c1*T!h%nx1V6ZD=QOO!{KjG_qO0e$~DPSr=2xNTq};HpR}{)+l_B}TNEK&}oZmZ5E@)_lNXRM(!l+;5hz%*2_3rs;uf8}ry-
wwCl;I`uC~t;$Z;8`KhK7=T7(DsoDpgH#xObgKL#6uF^3u{BwJ&AB@h(J!H#h$5(kVL(DOl6^nZdYBr~$}uCSKR`}j!JIdKP14U7Xo?+K|7Vk6EjF_@TLDO`
Ai__3GLJPkMvSKTr+&?>Zod9{dq*<9sg1oRgIom^H7GB8&ABkjGLtqL8HPB<VZ$g_d+CI&-KHpH84?EJ)C5^NljEx{8&!@chVC{%lr+xD)bh#BL{^pT08bSx
rmBVjkpIS|?6MOiX-t5p(H`XBuVvrIw{YQ9BaV)t_?~SeNeHjif9?IyH`o&@;)=YcB2l_QfhFeQ!uGMQacamHneQ@Q`TDYakTQWdxxwx+w7f;mle5bq9Rsmr
X02>+p7=-Pn^D!Cqu+kYmJ82GG=wYf)_?%j9eo@?&k@{eqH=w$v<hp_mKiKL1mllO-TxTsfnTvyww_4?Yk+1yUQ7k)p-5~T8zF|bhsmok9vUGO&)_0YY(I1-
kyFgr1had$#9c)!;Ea(uykF4#A;`yWatu!|oCNay^e7^ijyTV9-Z?}_+@j>Zd(rszT{jSXZ{hK`+|HTN&(~%BQ1?w5mnyb-iIEEA>*P&M1a;1e(!{K!j9tOv
0AQHEk;Es-mX|~ija>md1C#%u@(n^f@u|$>_`U=K#GkOQ=L9D-H<DF7IHEFkpNDd=kOS5q!P0lLu{=L!gh95uHJLDlv+@lFx&fmS+IpFfBnRkIMiK)=(tcU0
2@L4GY7RNjIWqy4kfAn=1G9*4ch+Zq!ay4+5`IDJNM_VgC_U=>(flyVQ}})~vy*e}e3Sv<wT^X_*OyhIJyVTloV#@P#69p67hSop-$>{1oAk^Fo7P_;Y*}qW
%goB+pnI=f`1biEVVM;&JV&^v7imR{jCb;}wZ824^7DJpF&@{e>fT{%vS3^c2AGR&Xtmy!8N~Qm0U7O3YXLJ|k;*W5n?J)29U+0x7yv?p_cj*9nN0_6RltGE
)?S$ij`h<b|3MuvtwB(gwlKt11PBxh;(7rSHz}LtWM0Av$KD3vpDl|qlN6kRi88~BZnSMNf37bmT%Ta@nz#=7yd9tak`DrFbI4x1@Q8S3P1>ftg0RVan861$
XXfTj;uC5<wkFi)nGp7V47#trFkO#jZL!5$`_CZAUAk#&JGtc&_HvjVf`~qt^0e(W{?RjG5063ngxwWr0EA6Yf_1+7sCe?VEXeY<1Es3~<F6;oY01U?lE#$<
TU!s%L1G%<@w&E9vR7^*qkvn#l~^Z98}5>Zx*!U9_=v1z|0i&vym7jryV0trPVOgLT)C3=vWi~;mc%G8lN@<9uKvqLNh>t*q3NJBE{ubzo4Wn)4EDa;Hz=w1
i%btno|Mq?nWcJlS~9sLz?N(upR%}t%b#2aY0om}Zx&;HB?8e^8*$J74R{n8D;_myai1H~m%<>bqvvzQ3D?46@Av**$Ie=z8^>|wIygVCEbVo1vba(-LDkT&
n?f-jxtWtHi_RaYK<_>z=ZteDY{v-lRI;05YA&msN{?E9v~3Czi5S@RQSWDnuFU!jfbCi)8h#2mJkfAzFYiC63Cz1dz|~j!?5G2a0_%SY+7M7_x>rfR#p_Rm
%B3Yu*SL<n$7A3qrFlzHp*hHvstUWn+Xgee9$!(W#8)C^s2nkWj1r3At1O6u;n^IZxqv1M;0o+wrMDpG)Io=)>V7@+*LnZ9*v)Y5V?iWbDf$!Jz(FzV3<VB;
l+~n-H;l`WjwBUH@WoV<qmy193%{ZtlIYJcvJZAXpRvZ6dDWR+TL5JCFLxO%V~f7@?J8(3p(WUy9<G)lm`jaSz=M}wHLk6ZQh&=ni~hU`=w!s9S2e*IE5_1k
BU|Pv7`M{8Sv9&A^2IT)%6HFpYntg%v_Hq_JW<Q0&JS(q0=iAu`XM=VIL-}p0&s~^O`T5==&{`CmFzJRj3-2tDuB1Kcf1dZ=-?+J>}wCEd{^eA$!{7qs&<}i
F1OclZbQ_D7*5)Ta)8U6JuMw88!f`w=f=>$e60FVp^%Jkr)*z(`qp%w>W5BYLF}?UlN$@e^Oh{hVDI~YGuewJOh5GXJ-fHVYQ3{Lo?dFTubb{JL~vC>#nXoe
J>8Us2Gpd6!}FbAuvYNZ`==H}Qlu6NEf=<OCAujN=LJr{f(lvcJJxN9CeCXR^t97nnIgTN+7}y~%e!AuGsG{n&HvRjJ4$x5ddsewtiXu!j*oqtIw(ek$>YiT
og{N*+RVPS)}pKftsWXB7RQI#JlSvDqS)kDk=hB-McxU>VfQ)W-(s9<F6(M9&-HO}UOsSusLFjxQo<NsO3*%kNd^84W`usA@>W&f09d7#`h!=9p?5AQ=h+hQ
q_zDhjdwW(Q4mWsjSSI3KSWV`iM{F+>??l!H~{2tziVrl@xA|(Wl7eyd-^stZhOuHlVbQ!a~ECScm(!~%9NR)*L8#(R@`Z?O}S%yOO>sQ{|~4N5|~yn3uRI`
hEROxa?Y*XHc(Hyn|}lA3}|-%w<AplP~ukd>(&>^@t&W`tHV*0{CL_1*Q>e4e9VB0Kuw%}&^s_uPVq%2hY>8Eq?g>0Ydm|UJRSP4;wZjYJZRG8;Qs916kSbU
s)k`9^?_AugVHMZwAn)i+~1g(J@$A#+ZM7_({)aRY&~7HO(<cL-gbaMR~IKOw5cEdVBC|(u-8G+^V+0CAs?}2&~?)8NEfnqoIW!^kpc9cSDeFYB4=>{nC69Z
b=Fi?iy}i*+(ZTY$1%TePsq->_|}GdGZ)AaJ9@y#dF$!TywHW!?kv8WKtHp<4|B04jt<<m@pZPTJ;HzG0b+|UFOT6?$3H8bY)zePO(4Om{4A2!R!CxFM22Eq
&EA`bZ=B8r*;6<W1nrZqbyzN}D76?N4hO8V&H|*`2q4qpNO=)jeCArO@|7q!5&8G1YVe(Wwnq&(hZKk|Tqw!9>6MqVkK-F14g{J4Rc1+C$S#qAu6ZDp0$lfd
A8ZEjq3PFZy=EC7Y76Iny7b>W48aRkvWL{An#;7&^Gdo5_-~tRMk6w5r{g|H8vg026RoH_a|H%=CA)u!p?oc(NA#Ri-+p&WL4Lgx%<%hHN(V`031weWXBEqR
kpcx<*@ZhC7R`N<&*)7nUiS!EBDJ^~#RhRZgnf}X!)W=2j0;Op4U$_SB{CN{@5h+pbu?ISBeOI$^hO35)PSgf2Icf7=czJ3tf%3zwl`1+aSR%%jz2;CW~xPL
LeI5%lMy%ok6q*@jk<=yqo8FcWW!(9*;QxP_V}Wk{#=TJ#zc7CM4Fh%Xv25GuINzyB3g^2glY7Oz?t^D+QNH~bXM7DhLA%f3V6#=k+a~%zlFsGZ=};Xs6Z&>
$iGop{c9w~J^vl*k#B76W~8%bn&24n5^iZFnhc{zwP7DKcsF3i;?VWt|2YYS(#QFzbuWa2a!0Y(xNL;9ry7GOwjhH!rNj)CdFi-$<H({RUXJTkra5|iNW2(q
b0lml1aMk-8xi+}vj0ZTqtqNlbbiJ=Gf3Ls`Ao^503}}%ujDw9cL;VYy4PZvOF&0G5M}i|_yY7{_>V*j$)`pcX%#vn_=!4D&%R^>0Cr%N1)wrdbi5L!DmK51
{KXN2>wit)INUM!1**5b$@_{kXZ&B5m$lRYR;&aNMZ&*H=DF2+a6s05ITRd=Tq@^F4q7-XfBA%AzGq=gbowjNDaxn9nq~DGBl|!gm~z0<0;#<?wv-O}z+V0j
V$f5`+=#vr7Kv4E6?6rwc-5=b>euxvAnZX-ZaI|nvNMY=bNvUlyGS|LTC3}C*TO@1%?e`}CKQuoYvsQEq>F$1mus}<sO|dU6^%z-OBE;4DV2-co^OiYyvPYB
CGgp{%BL%z$n}iI74rKOVJ3VAQo``0t|R;v*ti@=Cdz}6FWfTYeW4Q0sP<{6(XFQG?Z@m+WUi&*__)nxKR_?G60<knm`^`I@esXZh$`czBi{f+9%sq}ggYV{
oiFP6>^#oaz6DeIaT#Pqe#Vr(=NX29GGc06ql_0`_3PJc-ero3i&*shG^)3mYFfHC8hT(J!?w&<haKdhe#(@L^U<(5>u^5o;M~!(WF0bO;$0-kx<f59hr6PZ
6B~#<zw`O30LJf%ZW#t^_IUM%?hJeoipx!9T_A&?>8d@3!Xa9t%^Lx(N$4P>=P8RviUMXkBWU8r^Y&#cq%`ZfI`^fH7P2(b*7@0)>w-u}_bZgPk}JJBrROM6
a|BRda~7pg1qFBO9tC8ubc!69YK&sun$;hD*~w_})s|T@s7rRR3rY=w*FU?jtHEFgUB&?4vrKL%CWa5gFS2I(O)Tj6-SM3q*j_(2*%YcCH^*{^DIfe0;ln@d
S8QPeXa-00X<36`IE9ZT?io+$l5Ngpx}aJ+RU~cw>?EQ~vOJO8v3?mmAW2M;+NDLWEo401m(FPk4i(vhW&ekCV9lHrr#f=;h%Ry;6T;aZ<?11ywjEnI1W*8$
%zj`wV7r?1xg)vJEr3ae0~s7}yH3&0zx!S3zmLg>8!9y^Kd5y9bnto)9IRd}m-V0&a}hk?J?S&95Dh{9;jjhmL)|9UdwVuAYafNctNe5^Qqa@XPnk}(hpTeW
l?KbQbd!{vf^pEJtqB|yE~fcu=!JP|isYDntO<snru59bEWJVe|8<I4KO2tLs2-!(G6+fo$Kj`d(dV^JxgO_=fc1@J^Kl@>`qqUr6}o+!h8GCS%6Mby(MMI%
k)34!CdU}Bzf}?tba1cJO8IBB2;*!KGw<Y_6XzI3ME58AjOMt(#hXfxt`%~BhD|2Yq^+6_ihX4%<8mi%-N48Q=QGYzN--qFoOgnowGjiWew_v*=w{>IfrfR0
y*;d#!8tl5hi~`tn=<up`qdr=<!oY5p8+v|eRN_?GI1=h?gIqzFc@whnW72Y<1^bvh}$R`aS#=uByRGzjRN0s?rh?2wp&W{l4A5~p`sWIK$2;ym2a*bDbQu7
x1Za!mA}{$j?{uffdf;KSM?hXH@c3Xuh1~tmh;YDUK2|d+v6jRxty>Iu%i!f-IxXe5X_xWy!B)F+{+L9Zlc`7uD;!|f^Ne{$v~gM9|g^4B*tWt+f%E?5xdv7
f7|^=9+S(4Pf#h}RE5UfAp#ckl&4wPl-{sgs$&kMv|%E~b8>zg^Q{a<_7d7eBa2Mn@}i)TCZW2cxE#aYJZIFkFJ}k)YE>(3CI6$3Kj;g%OS5uC{ngw^KmucY
QC!7Ov@EIx{R#xVu$r&8LD`k74lAvpdeGV4xrpc}z=&@LZfm0nKW(fAwpLIMle<>nw~bxOR1i)C2>>VcSMVo1G8S*y>V7EyCVPzD|DNSDdD8kDfkCieeNzMl
PDh&1E>vVBH`G6+bukh`r-%_JbEVb-Gvn1f{om4qLxcDOh95PlQt@<a3;e<(<i`-U4=ZWHBRw&uQbVUTC%FSZsGLgpZc%{-<<>5pa{O%r%F`JYd&Kj%)jsub
>@O|o%I9O`68xR%eGWza*YChwSO_jHnu~YaF5ffid~LIB#b#)Z9v6okL4yUNp*ys<rnY{P>zCjFWW6ExWkwr*pT8ohku#(k_ZUPhigR7ijtj7`{d9LblyR4z
htPdUKhpz~p>o<tQ^*oew+u5<ZFUXYTa_>R#~w*(v99?d8hZTMyg@P7C=#@kCz!~TFX(S>E*1pPXaXvKa2XQeb5#&G%CTy%l@SnP1%|Fz@B4cwnzq1=F!OE9
+PqOA*;vZvb~EfPJ@NjN%~7M8hcU-rHuF2aH@ca#v%L74qrh$7efU=a{g~e?FLH)sH7~-(LUse@vCpOhU3kS#IlHK#fzb_Y3?qh2<yo#gr*R>fp~vM-mzD>Y
5~h!_)YHaUoQ(Y;xN(7=fCbvWV5-@2?7iqN5iY7|%QYqq2uNqYRNH9x1v6X!p$VkO|KdW44_DNNZL>-9Qt-!yoxuF~ejbUxn{mjsz6(L-7V^0!2fX^OYpif*
S-T%Hr+Ah0D948*8j`g(0`x^e-&S#@`lXrui?dNRa;kK5tU6g1F!@puX{-hu<!|v`ZnW6ZO4hEje8;@W$=>%XY8A8(4my0YO)DivoA}R&_gaqCg@T2v8igSD
kFqxS0bu=IM&V8`xdWb13m7?i@m$|$Ha1^^!5*GcT@%&O&m||)z^u~RLIHsVYPup9d@i5DxsQElHl>%811?e34@0I@6<IAI{X5lpAe#|LrVdUl<o)PFf;fII
*VNy8T5;I<;xlt;e%=$vEfY!NmXUpsvlku&Lz|Qg(Mc|N`5<Nh&SI+R=Vx9>RssGX`q^P81eZDt94AMtH`BW<egM)|IplbgLe%8*5C(j)PlJreLu#n=Adp!S
O4hq1V8t8O=m2=;5mWwjQExfpGyX6^g<GhoG*#D}uat{5Omnn^wB=c8o)IL*#Vb=yfczkUNj#&8(!~me9y7MkOAr68rs|3tTM&`Ri(rDZi962PmPybY&isNT
9(>sni`&MerSHlP#z8NUdG!@$0OK@`Oojw8r{j1-+zB9$ol)g7&*t8mQu3;9Zw7d3W{)`)s#jB!0yF|jQ|c-Qcx#MAU%+l_gzr{yT40vWS?rk+IZqckO{SE*
387pb;L{pNuAt%|jZOouhTo6pWo_WdA_fNo=y6(^%=E&q93+2uj!?lXmXg*g{&lo&h|<Xroi)bXB=HUtOwC4svY?QSe#u1?UMX}(rAvdYX38i49mJ{^@@}S|
dwvGjQPtbMIv}@uBW`?u>DmQe(#y;?3mP2gvjJCH_QVI9W_coA`l<txFWm{%+FZeUz4fUuHx6attNat#*9Ycb_^pY7q&_aVDEfQ_KN~W;RJ3KDbYPKSR$u!E
Syi#LNPy(wy)4qP*zd6I&-CuJ?Pmk4FhAd#-nzBi;2VN(P#REQayZa^IL<*aPEfMoK*|cK=McJP)=*1j<R9MkLg^U&ODslFbG`s7igk@(V?i+bD7db%knY1{
mi?7H4%RELy)g~I3vk?fElCP7_eBRxEKD+3)=%<2iRqVmdW-eM|E%+>7-gR>Oq;8|a#7RP$uSP78){ORVU!3c0T`-S#^Y^s<X?u^50|{+IyNw_5Kk6ISNi8A
FmBddd93xd*66tVNQBJhh^hL<-q8uSldmP68!QNS`v6pS-3{h>n^NeO@^^2qjkmMJ48iA}kFDi%{?ke4K3yOtnL+VooixfM;-ko*BAJUSVeN;z!(9Q4vkDpQ
neVRjuUnoo+;i|5Kd8t~G*ulq{}YHHq^mG})6To;L(HPp#>GyA0$i-cv0S9a|9SVo^4Oy(Y-Y9ti|$vAD4<2rn4sEZ_C1|G7Z#&wVf!<l1b^YSAn)RfQdbPt
^g*R1^D`du%PGbn|Bt>5Cte}M9Zzf(G$Q++nNV=ngskj?d9ZS$4eKFX2a4*H7s0*34f?+6R8T4rDutO1f*$n+<CwE=%%$&ML}hWPYAH+bH39iEmDxi|(8zEd
3lK2xyzefB_xe#!OvLi&tf=%^YeNV2$HMzOAq0&^a`*$+78cy^Dn#Cd6tVZ@Ic!uJ$C83TG#UQI+?B+qj#w|p2@twRn6`p1#g}q-Iy64<MaA`n&C%*h#t2lg
Ge4(o-=YpH;2#1N{h%7Fg#j?f$~#MQ8ouOXW>cAz)x?<P5H~-kIOeHQZ3e)zLjd`9om?9^xZPWeG_QV;0Uq&vY9JSy-8-u(*X~52+Cu*WdJY{lc>Lv1$3~=#
ohuO4p9D2P*RT%)hP?B+%Iw}ot0sMUw9La5W=+0msn$QpRI3zYn%c?KTM%#UIQ$b@xd%)2EC=h82MZd?$+%d^5OdqJC*UNqFGB_<G+^%&f_iwq%sX%4V~shu
qD>noUl3#k29Flz&Z*jVWH{e$TD@Am@}f=_vi#LqqZT3HY=pK8X_{l|NN$JH<Y-<$7044f$VcOZ0aY_-^5ol_#ke<JgfQyE4a$MRAwb`%qR9E|jn@<G`WIzD
ydeIxNzaHkb3lWS_sAq6tIQDvTGFFYTGC^yl&<X>oG5?PhuH7u8x>z$(@v1RqOCYg^g?ewPkk4N)$_?eXoXvDb3Cbs3+$5Sv$&!0`KL5PS%VXvSVtyo&iA;k
y|z(b=oC@1j?Ehp8w5tLu5UoDb=}sZ;1ySuSFNWH^iI)*OLL<8Rkv^yXnRj=opTktRX#d){~$K#=s%)>y${AJqRK2(jwoZb6diFy=Ko0K4b3d&z|DXhKb>O+
j!OBT=v)dxDb!-w$w;KaB{=v?B4*Tm0d@a?YqD_?Qc-n%j;a72{#${+tXBY!CX57=Ic+-l#eC{(hB;rAhOgsMdt9O<VkXM5l+y&Gf{J(cD=!bLq5>s~g7+^y
sqhQg6&=RLG@Q7;Y*sPvRwV<k6HnBuZLSE+c(rlpMn6sxhC^@OR>g=U(1Q55w%t^tOHqcM!XXcEw-VZt%@4$!>l0To$`vCvQGm9`7~=v8myRyVj-aJ--$y|Q
4}u2zDWoS}B^PzI1ivp*1PcvKZC^23-UCT{(A3)Aw7q5hH%^?C2%ZNFih78;SLVvQAicc`bzn~zoj&F5f-kGqOROPba%INUyqAS8fErg8xhoD0Q$?a+FoXX*
R@x;=q)Gs;^-vH|Mf9EyVW8s#LlY6nUC1fp&_r-|Jrk)E9bG>9VQe5hBc8Ht*>_YkfAhBFXn7>+Z1&M07d<cS>KEEA-&1w8yr@kJ6Rw+|N{cK?qx1x47^RK8
28~D+P;vF8FIeM6HM55cIkz&o?KT$Px@d8RWiE6YQak{m>+nK|U&Z#yOy|n*mu~xwoDukXHWTanG}4Jd$ZuBXdJ-|aHx;}7;K?xG{qO0hjn)Pnx<T!I?>26S
%GR<X9SyCfZkP6xxV!9C^Nc)Nn0uRi4gvE&dEl>-5)CdBB32g!kTxpM8BU&U&>6*<bAnVFOd(Nm3|@iEZ<Bn-ms`2C@x?BBBIFX`N!v}nnd*k^KxiMu#1Orl
Mv7#7$YlN$sbaliuI2mEW&`eq-kGy{C>KG>?9Jl;91c$&&AlrFyR@=0M;VkNB+-gpDH(83Vh98A6}7YPIeE+_&|j3>sJ1&%AWu*Pp+`yNtQCRyE}S?>9Xrvf
PmbRi3EXFT0XkE>KQ1|<jj&??A8apwrg>6#d_*bg98YlU4sPV|Fk1b~d*xHMh4nSfJzvS^q1hLowE8lQo>zr(vY2l_;dfdB^-+bLKKV}=CC}u}SJlR1GUK>N
;{2ftUU}porB82QI~E#HN3mCYS~+!L`#KKck<xWn=#8mquR!<FCy59q=4i6TvT?z^BenF67>iF6yPlWzDGATzqWs;4X+dZusDCWcQYCEjrQY3|qxi=RFnOi?
-y8E!P(02Wu$mNJu|>qzi5ShC{J*~CMrHJdRx|KOOaLn&4K~obLx^Ze_5xc+_MFETg|vFJ4VBP#sA!`q+hD)cgaAQT6T&?&ubZZI2h1Hcm@q&-Mxp6Q7T3_K
xZWu)-+=FbI^7t;Bc?zL@X{ZJh+w_a_P{{w1sElN62uy7H|$A`%M=`(&&oYaG%s$UQbtLfOE8D!qvzseA^<MrJ<!!nV#y)gnl;?n$3I&&IYw|)R}d74s4(=g
SLYh$g1Tp3Tsh3A8)A79t^@$W(cq3HFsw9hYKsHwmYx@AKw@2wV%S}cax0Iq{r(p?<#^9M8@|xmto~nPba27!Gd^R|QK&ZCn9`Xnfri;v?n{Qxdli0xW`}*T
b4q3c8vF4yOhQnlEz~D=DXy{%`q12mOtv6*nMWJt8=^IL4Iv8=mus)!n7Rs4K~$I?LsMQm-R1k5(}-g5W;rD{{r#eDd&WgpVY*yAnrZJ}dS@GGIWz2CX)r*^
7tj;wnMIq;uQ5^cMn@sF!4|t%(7{5e5{AlnymQ{KypziDP(MZy$BEV}jQd;8Se$tJE){g!-|wOyw8CbAiA9X_iVgzH8tkEvG|mypb)`iTM9spr4SqZT?2+`a
*JimwheHv4shM-(>*$I4ZQiCvwp$A0O}4p^0cKPTA9VW@<8TGeC05ff&-_gD+_}xz{xxsgPXasF`7E)MZ20oWq#JClEh)CtkDAA+S^L^I;MjmODNgEk0RE)7
{iFGXtAHI_x~G)t2tm|mH*9Uk_Z=UdM0-q%X8C$lk`l?}8v)l~X&&%)=ZP8G=EZCaI>8|n?AQBcPO1<O{Ii!m8!fA*V~}5}qHNXMu||%~xOYVT=C2JTN8Cl5
TQWBuqtd1R@*2Pp1r*-s;hZdFzd#M9r^uK!p_^0@Cq<#*?5p^Daw-bKUA%|UWUyY7s@$hIx}R%#+%oT!yw`=NhOV15ELP>v)X;jF>rHncJ6>~pnU&QhJ#Ms%
^(i<UoV{`@8Fy}6W2z1GR_g0ZN6@1MW6ACCdFa;$zAWN<BE);3`+r^3>)F%=1h^M?d>|H@X_zn-?<2TQuuT?yfev7eY#yV5*ZqnJnS50h1h=<<4g?AJ=7H^#
geY#Hp3Qq8z}f5yN*o-aFN$px`24Ou3d2ruHI(Z&JzB+55;yhQ9Cu=OuNcDT=EIE_TKrz81Ik3R(?$zSK+y1uVb<Mo{(YhA>q(jN&0^miesW=4D6Q{0fkCTu
^uHdbD|FQW|DX_q@A;O-4(RuZkD1iP4TrSekouBL_vZi%eHn45q@CJwvTv#sngLKRS#E797ZZ)?;2{2&H070uj$(fn-4@%ru^VA)FZS3m5>}jS#bTALQ}z$1
++9TKrR+?WcBgv^=*OH7X1p?NSp<~Apz69k<1vo?(5Zx$4Br<y;TT1AAHYf(URvO1_5Jk#pYB%hu9r;;s3m)zgx2^7|JOgxtXw#wMoz%SN#nes7Mop6R}Arp
9q8mTO7`9id#xnN#5iGn;&pcbq>!!04rop1`dmd<4WY%*>MgJ3OgK^r_6`T$l?2+fwVw|LTs6Am+?Agpg%2z%NeCrlD-Z=I`T~`#x-|TY(Ebl@a#pJTXAVR-
P9n$Kxxa3}T(e+RUs{vzfhjE#Vn^A0suk%^54FpPV4cFiw{M||y5ByAFsf?(z*N5d<2!d-JX?0<_{7XAV<)>*k~rf}9g%+rX?^Jd3VN%&Cu|_mYmP4_p^*m~
jzkltW75cZAB%JaqH0a*a`L)Rsr}M>hSLN)G=vJW=`uoG;VIXv(8+YIlj5%$aK%#^9t&S*X-N_&trrXGAhs8D`^x%33)N}n21$PAa`Oex_Qf=r$}*$b?wK;X
ys0bxxW5)B)H<D_hA9c-#GE!zR&a1~^@PY8siE3cuc2yPS9;{@6b;?5F+C+-=a}&yEGoPN!SP#-GXuny<W?(sr-tJOg}^}Eht(Dr%v4qjh%gz#cy;E9BoGC4
&uIS7*D)^qg75;}XzRw;G1u!ef*p(`N0a~H(|(M*SOEZwWT^52$B2LX)l!?_?}#V7t=Kdc5jS;~n9>AgpFIPB$Rn(h+=Jnvr1X{JU3_c~NXYN=0+o-tuHrTV
x+f+Z*k~u+j>`C7R0-{U8v_`9$bEU~9WS8uO<#$AfrpVE1SOPWsm4+Wv3~cejr<C~NgDG{MFQqS<ZroEk9G_*5$CN_*slGBgmx1EaQ&$hf6uarLy)<!9~VHW
H+SQ^kU@ng0pczSSUKYvc^_6t?HE^>VoK{-AL9JxgDi!wPmRTF)5c^cO&yX-l~Qs8x-_H|b=Gq^$kHDUjtQIueIbwXc%v5sN?-{%yn6@F;@bDP_gXjVi{*6C
hNuymC4=Q-#gUX%5f$;_u7jA<h0G!DSD!-Kp%QhUhNi7GP7apJ$%NwoniJOKk#GWPSuzR|yEfAhp@xeClj`r1m8`cV->)}_3;z#3?()K64Af!JGs)MmYyqWi
$~pYkJUZ{x`Z+pe6-@B|FB)&u1e{r@skS2&WQEU;{Awq&k^z4a=)exV7q#Q@6=g7rfn=zm43&pO3shVY8O^G2zG<vO5FR;~0rAA*yUGXlo9_0*Iazo(b2}>G
Dt?(xKBg|mB+Z+`fE2)1>ESNf)lLLzR)vRgE`mA2&9v#VBIVPXWvh1-LZTpLtxh93x9!o$v9y~<@ESmRDK|m{ebMrpO5B@vEZ~;w?bZL!!ZAobHxr>fJRMFI
8i@XOOY&XQ;Ze!A8j1LIVmyGt@s#Ls(}ZTrNcyPWy0uGc!LAFxvKS@n^4~)C->7jIHqJ7DL;jFL;@)S&MU87$;tSwe3032juh0376z<x7lyNmI`JWjg7;4hE
B5$VHHyfSkwcd&(7(W$E#&TM6C_lU>au8tZ*j=`-NcOMv23j-&2IfYhMNO=OXJu*)OueHW6HZ2Ts?sigtPDC^L7UsBJsgys6rxnKYoRTQU7L4|BFTU#c<$KE
8!;Aj`oVGMqx0GcsLs=Wiw+>ruYV~JT84XhFvH2lxHg&=52O7rBk)GVDwN;Jy6^<`B_gt~iLE#v6?p=uq?HPoTa6<CdZOAgy6iZ>Fc4YloDFF%yB%XG%%j0J
wn#Vi$lQ-Kf4Yd+0(q2ih4|wX&6E+^_z7TVyH~6MdfVYKv0LgIo*#hJD*Mt#E*xGrp`OPRXmClzS>ZEQVtf-8C<sCO4M`r}w`b-y=5em(>lE!otOiVx)#jOJ
cU4{yHZ_rd#kcfqkfvCm0cNlfVA)u#7EX7Cgv8oNyjLU}L8q*Bl^Tv@Gj?u#sz%2?C^=Svl%c`nrv)#A-#_2`A%w+G_^Q8hMyvHhEE+^xs&$cSsE~4|C3>Gg
TD8A)hHzXp0xs(ut!|ZGBu!P~w}>(q)6^-~8lIzmM%&qbb*4lzei3NYn?&Mj3&G@FL5d97sbbMveCyAf%3aa>R;Gl=FmWiY2%OMAsvZIV2{4t1ug_?FHl_X7
Av3{M9nfo8KNT(U6_<7l=j>bT{gYWDe0uOc85T7f{6oaMyxaWZG4&Jz!<O3{<^c*BhVUixng1R(ipcnUQ8&RAjVfRWZ)V99ZAp>?XcA;AO`XLg@qD^V#kg-B
=T6^$fMf>Nz<4J+D^!O2+hnb<&$+UK7P*hrUMq>ZGZiK1NNr>(rLN>FKVRsF*6RW}0K8c{t^5jnKRwf?xO4T{lIfjT%loL{*KFZ2&Id0QfJMQeawJ=*>Xe1V
4^Pda>;c9v8e_VJU#Z}v^sKkCU5juI79a6FESxX9dDj)sYVszFYAyYeY>;Z7sm`0HYv!Qz2|!v4bi{Sp*b-g0pC?0zYB8xZ9y|;2f%R%Ox6VDfM-M7~Yf)c9
C^e-X0z96AhT#s>f@IIwrkT+D-_)eX8RCh-?A`*O#T@mAPnD+%W0F3*{cSi|L2~#WUx{1JvuP(qGZdvSZ)PJxh$mC03Nse(+O>HR{p)YkVc-E@DYG~36L<68
A8<)HGZ>8uo1rZ!_RTOAkyCA3q*|9@hVM|OcGL;2iQyj8jH!i)yG&!Q;xM)kS|!xBYgCt+bxXp8JHoO4x*tC_;K-Mxh{hy~q1VPBGpQiwzFE~2ZR9zsl@dNt
Z$$XZLan@7ONiMQvQaSY*Me*5ZTX`>76<_rP%*)Tj|0gz5ZR~hB0FP+VHM7_538`A|FZxsx*?f$f?iRw#2sh~QFSmnL99bnIBSEwRPy4!C+Gcmw4gLYl4OA$
utvV(5g5>@%bz((1!OEdr%^Z>&t9W6N)uh>If+o7LlglQ_3fB8V>vUk-X<P%&q|^e=#f(kgzPCcp?{a#!eQ00HhdVXsaP?E`9na9ZkQBqFv=~05vRI~2Fz4g
@5jAUU@odl@eWsL(?>XY)&;1;u~E*^ZOP;SF26lr%rYywk7PuFxG>({_WI*lqn`C|1+{oDc5<WnRx2Y`wjYDws`^7M)KYQV{@UpSj{>@-KZ)jg>$5I!Y7zv^
cuDgaU_wf=J7*KeRU+V5k?K~?juo_d<cmC1|Bj`Tc)AkS+!5BmXEt$FZtiH@(B~^Zg@e9&%r}AG-V@N$2wbJ8PaMweR*HSZ0c=sOvQ5yGYGoUkV(E?^Lvp~=
J|MM<k3~J2=+G>-+9}ptWhDnECzjA?1A_=VMC{)<a?aVA-#=a>_Ocd~8@O~4E8xJV4n-R%yl&K#<6%dsTV>_x2qIMw+Ii3_mlRv_6tQ>VY7uC4NKSr9QFnb@
+h*VQpXdjVUpNU<IIaS)-=U^G4@)?Gx7k6KgeqF`9t{*j^VXRe9h{_|Equs6{gD>{C)UfivThCKKH`bd99qV$TitA;&|HOTZS$jl71lnN%DoP+q@X4x5JZcy
^%>4Ej?kS$0++(q%hzmLP~EITAlHk|-n)V!?XqGA8yXH^ViBi}2MY4m`m+|=nplypfQYFRXI1@288XsBy@%fVU0)5xyr-lmY&f(n>2KRC)b?s^hV^O*yAa-&
Yw*)TRZW~}W4hV(73T*5;~Skb9~0VuC8eqM8AOHl$~Qrtf?p?v&~ClFLXTGnJQaa~>1OlpH>W*0)Sk0tm+Rya&Wf>2q5z9?bt8@ux?5KdM-NJEft#Vy$`|y%
g|(HtSz0oyUE)rmwYUOW8l>|cHzHUpQRe2JQ_5-{cC$g^WeAXHx_1^GI!_U)Q7fgYz7C&+5A_fH-g2<bFo111)N}kRsP1ZjjUWm3So!7}{7wbp`WcH^yK5nC
Y41Wz5e>G5koXK8c`baKUR$qw7XkiztPJg-sYsLCRh^Smrh1GqnqN~==Yy5rZG71%vk|>xw<%CuG%Y|~^;*#Mh4x+hH=AustqI12RCHIKG=k@arFr_KYxduU
c_5X%1Fuv1`!?4jK2k4nf$vPIC<q1QTfN9W)Tt=_&#wz7?xhQDE7kfF=QGK6FZKI7pu_~%q=FN_yg5%?fX?BCP6(7Yo?!ge<OY9KbX&2?aau4{l$e>R`s9g0
T=-}oiM|f(m0X;Zm3>28f{4PlJ7D)SpAvjR(ZOnKyic*pi9sPkyH_e>sZy=F8A|PRWz+67D?KBHr3ZWK70d|nYEE~tb;Q!bmpR3<F-CjqLbV2l;xLK^^V~>5
J3$@Y6<feoGpr`Y^7;<J>_k=b*rpYE+4g+SL`Ct}E(xz2#BjR~#jSl0_NmO+fWAsc#X#w1?7HT!3{I=^1zZ#wG26?ra!?a)<{^?}YIy&LFJ9sx+^4COW&nDF
hFHGslk!50ZaUow5%INGa}=5`15{AFeqKj>A#i^cd}c122^DuYJ$(N_+e)wthHiT0{AIj9WG9^Nl-i1PI1rcc*;BA5P>vd7iesJ7-Jd1dbD+pAx3H_|yd=nA
K0KlkG*vEPEl72-INfL4-~$*d2>~}ld`bP5hA*lf(Vhk7+LR0zE?*%8wJJ{iZ0+Y0g=@*VeA~T<HbF>$GG$AjqHuZMl&&AW&_(bQ6%`z7Pdy%uZ2rDpq=kSo
^gM#2P}Vfb0PUIct}kmw<v}>|4(_2(N)i(Or#?bq&Q)il;nutPyVjX_*uMM>p*!7I?j5lVP?3&)ti_Erj5)gE1Z^^Li<J@YBke4tqj&ik&CHcJ%Ax3iPVn#5
9%I#nh)k)k+A-GXEc&qkfRB+9@8w$Smu>k_T>Zy`n2B)8vtsW2-$;Yg4VjUWO`kOfWqzz6`YVz-s~R;#I67y$4VkRHxm;c3Yt=O)$~`VKGQfM9hcS*hV0+qH
LD?~;!_o;RAl!%A)_P!B=c%;Q<=hDJAUvU3@wUE_auFp&EWRKiQJjYuRN7yFp6#!Bc9C?+!n9aR@Zv4cTV_20ah)urUqU4HRa)bZg>}3)(zxFK!YIM@^k5`)
&&Krz!95+&C2M@`xp-umAV;S_Mk+t(mYSn%K<lHIiCH<;J=yxkrR^+pPxTXAVgG3<;@BXk;Pz;=>ZN_pICayM;L1~z9*^RhWEMB`RQzg<$V#vOv~3YjBb&f(
ds|*>a~axJ%xo2Bt>(B8NbHW*t}-jT%BCbmiic+Ra1puFHh*vwDGYwqcJ{if&z<V~f#m9EE7!;BF1rz}<Q(geu4MGnX9IXG4PL`x4ur70N?Yy3KV?6&HY&-&
k;c&a$afjm#<NE>#+OXofdk&Y|6Lgl@&!#$>-mK&uWA#+r{Qgos4qni4Np=P)+69}0f<wZruq4Xhho#4&+&SB87D&NcqB9&!f}D#(ji4uoDV)vrY{xLf5M($
b)D?Yu|<(m*xX_==3-mKa*N{}BmwDB)&VU(o-=oB_R$mwv&<$;P9qm~!!7m!lvcLgXSk1>%?o@EAL#wYQ)xsGZbP9hj&l&^bF|MAV5aN7Ed%UfXO$2CzpE0p
g?A`^Y@h9;W~6QJGWP)isOodwkli|!m2S*f2gIQDJVQN0`&K6gSVUwwA%&=DvHJ_`l3G*#D&iVLfE=DbTOA$&Q=c7So}fs$&`bxsR}EW0XyIyBG)DBLva4fU
O;duFvY8-_*&uWV>Y_&68@Efsz&=SrMC;gk8ugD(Rh;vYuUROVBLhVWhrB(DLYfVAJTIDiOJ{I-GPX62W%-zkBuZw|lCayjP~i))!HR9VAfzB<U_haOmEV*@
QMYb}3Qlc2h_x2`@v?(so=d{eW#{H?;0q4OlMLlxf!^zv&6vUgTpR3Jt)c6uAxGBSJ!bUG248>T7#pM;e_CB$=chcHqgr^mKc*qOJVWD7VRK%kKGiUVQ@V5E
E`-FN2_O9g);6Velf2fSi!q6r#4TWFr3)o58{2g{f+mgrVeha82C@)TaD2_3piWEKInP4)`YAqy2Sf!Ovb|rdr$R)5&MN7#Gh#zA@I9kVLvLom!l@z0SkXEY
z<r|8Oz!t#Gz~6;8TG3u55r2#v4B~tnt93&F{w$}D92`cgud21qz<%~z3%6a=Tz@>;;oRuNxiS$_c;%fxtPBRlOuC}PZvaA^sMacp5?z<banD|A2%eaDa?^A
G-3rps*FHa|1DEinshFlHoYL8(<g7NhA8Yo`d<liqv%n^63_3(%{#vcqU_qQ%LM=U1krozb`%W!&8vkE0mcvO((wAIst6A3>&mghxtcWZQixT`aKG~u2Fojv
oKtDox1k}86B93ZS3(()9OX_aVM#V({4!U5@Y4XaXjU~zDAtziNxlK|$6IJV4mFM@kEA;gj{J15HKeYb%6eE36OJ7#XGiCA^j`|FT9_})d*j*m1{JX=66i=S
-qnJ_BCuy@ubGINCpDzJ*+}P(qKpM1<el{GhI_peu2&;c?dBAWZKbJY$usim0VT<pZaBt|*yIcR7ZODUv&IJ`V1iEk^76PK=UC#_<H!J77yJFff3XX!hOFnO
?5fG5Obrv?I$X_t3Bct1c8VL(+_yTvSFdTTk(m`nv>rJc#rjS`4GH!jfP)T^jZWjiI-WNiFM^Sk;ZOsfvUK&wnamh&u_lqIl5HM8du@QS%k6P#x|{Y6EBKXn
G1}=CAY|3nnrD+65p}6#74*_kces@dNh)puuEfD&blaxQ2)2JNox~4I6G(BilV&<X3ZB?Ib~YWqWio_;wap7Phq6dlCV=GTEd-5LUD#s#LoSc$QK5VyP@w9p
i!Z9XO~$DtqJQZ<$+z<JH%1anuC)R^Wu!{hmL`DB5}sQCyW?$AgeeLNE3(}i9Q;Y&sI@xI!~+O3vGNo{8R^gW+#p%ffX~MSiPu59j-XPGJWs*tv>kn_cfqX?
qOYsI4IIvHjb9f0bk1PZGHu#*1YBx@`-+LF_6|dtNz1bz4*u3&8B#U3d4J%>^mL4GU?1CZ|M(<__TV>I#bJm%{ysH=f?o?9nWj5t2!IpzRuz_*s7Z1NvO2fN
uS6rMnm<A$`<3yg#laaH9qPC7m8%>yU}fP)0_GeqTUt?C4d_A&8-EEO?eN-*ef=nG)o{_vM&kW#xoyLblSEDJB&ZR!qF&{tsUgeecap#xTV&I(vnOrbE^`>Q
@?eozU`}_32zTmtmR^BAOK>BVna#z{$&D<|r1fwI$SR&cQTw~{f;w1cEV0}JJIo;_L{T5Gd>KX%s&JaVB0e?gZvg_W(XQC^Uxc7{=8?!vE5_Dhu155Eg*>`^
%*?Ojo$6zQ>s;tH?(%|K+YnR^40Biw`j=}`^DuP87{R`Y#PY;g7-~5b;$j+(m>13-%sdh_atElbx?11aybdK0eF8c~>O<Zx-PJAKNMAEIbb{%WI(nnM1QdUS
px+m>xZs32($q(bGAG7g&TZ)6N`j{&<%|#eowsWBx4!H_kQC5Ygs%cJV}8!YL<Zd<NNGf;^nVez8AUg5MzVsuwuwy>#uMi|xg|G~(jDy?nytia@>d>xt<E9^
_%$Y>^)i;HQ@LjlDwU~`#?_9sXe$$Ts-BZNNR$0fHKypABvYFO_qE_y6?~DC*#QF?2(sZl^hLBlq=~=s8E)?WI=X~&x2_<_U>o>${3)KWuY<!cJrh99V^c_D
Q4eV@zt9ONP?233OX5jSJqWdl85oiqz%h`Zm0??3yJ-kov>OTXl4>&vRNKA7+haAaEhU{Tj1j~Kk+t!QkpD;MN3$so<c*9twLR=CI=1_NZw2c?M6)TH6_%Q)
(kXp9w+voe2LD(1JZ=8kcm%01UE-`6u-96k3}VNYYH#*Su`h*{UX#^nqPyu@ino-SVKs5J#b;J!{Tub+f7oNla9E5He3!SNa&Lo@Ij4G5d7!fFdm=sVhibr*
RcML#O+P?3t+4tP6SRUIa5Ua$TdKt6wVcL=TbF3zGDRa^odG#oBbsr#cyL#WBK@PJ7#MB@Wh<qNXU({;j!eTpe>$jY;>UARJOqf&ZvSnd#@Fx?um5x}L{#^Z
hXD8@l)eNYGD)V#d6(Xs%z(hfYS>m*b6C0ioM443`<QyqIBF;PCWh*oj#v@|2!iFZ!6O)>8}^B&BR1s~uxI^Rnh{S1h*?gyG`!_Q*gWaa8$R2jKno13sX^C-
L=rcQo*DdhL#a-f;J4bj@8=%wFJ%(iScPxku5qf9CoyU=iq{JipTEhQIjJtu-rF2lLs$=7XqtGmUyY!PjF2craKp<#U@{psbjCkJL~qXd_%kY_MV}hUDFN-7
Q*g4_rY2F8!LezO3<>L8{DStQ_Ek^tw-uO;OX{~i(${Oxvcu+V1~hGC%{SQ=6W9A`4BJI(qs1)TyxE+;y+DUt<xWphsYVYlse?*-cERtM4Bfxn%mk3G+RDsJ
0(5!mlIB!2rW8YbJ`x$bAR2(bRS8{?wW);>RbBp;5uG)_keo?)t>zEHcOV(=US8WI><x^r#6#=cmV}Q0wpB)DdN9`Ci=yb1!!0Dmw&YE;4i`TDw|Q(wbO(!h
S3Ch4n3QdK0+pa`s?pxnpFvjcXld-9bfZ_Kf$Iu0XbX&ed{2YRlGxQd7!TB~z}|Fzz)i+F;*P1n3NVx-#I;Mb0wu>gpw)v<BWVUr3}QgHRv)8O?iuIhgOSs4
6+votTghLa3}&^_jP6@Rap0IKktK6`J@h^D34T5wTA+!^h>9#2ozo5EIp-C%CBQzBaN=hD3_$Ep1@tBiJ{1Yj+KO%a@nYEN9pl#`A1Aj#sC9-uxuKS<Opy@4
Q#h75Gez&%LB$woGnvz9+=DtfKJFNdLTJPRw)X>q_tszCU5*(_Mf0N-EaX!I-uX5n#y2>K&IMIGK>l&x^0*jWr|Y~7s4r`~ZOYt1Mlz)Ndcqk`SJY9RANj=t
;nb9wRMG&#ppy~3Io6pp&=x({TVa7!O(QodQbu#@KYoE#N+W&xgt1!RCpt>VFL3A$QrbgLdx)r4X;9(U)O)e?7`jstGX*5f$QnTxu^sE!e%U=FR2+(?YSzMV
o5Xp5qzImG@oAq;xldJ}?i`4qHj%>8&;4?hhvW9l?@bOzO$NwD9qMe?alkOG^X{@m{gbsufighsBPXlT5KpkQP@q|nA(kpF&6>2Ps&?lH(}aICMTPAsi&E_*
1(j+rA`H^>4VoC;NgkXv*}t^EUk+E8taQ`t+3@#9oaCAYb`*?>+GH=y*4hrQX;*@prMkYq;eoAkoaDvr>tJQY@@a4hACa<j<h~f+)kG~sWjTpI=Fc?+IR+gP
QosKQl?&@)AhJM22`HI)cMiMNSOy|T)ffKokm*skHanAA$;#P#^zqPhLen>$Xs2FwN9MG|iLd^}30wP3pyo`{$$2IZXxZ)J7F!>$_CgEyE|JfqnWYpDsM<wt
5_wVWC5rStraF*vBK$vCVp3`lj!_&O10X7CrE?&yA+{KuiIRY^^Fl5x1Dt)|qR#|+pui2uBRKXE!CrYJr|eE08b+U<3D?F+2D}RZqnM)<6E3!;>SudHT6J6Z
)<t*ItP>Do*^(<Y)~wyu&$_Z*8jbHaS1d*5x-Ps5c+9d^+WJ(l?{dk`a_^C6^X8P3?a2IGR$c3S%V*f@@IqEe8x*cXn`VC|Ug_^|!gF*hQR1(d0b2KY=T%P^
_K#gPzbwfoGu4dfL=rkbl3>RtVsLz{<#j-sQxd!5#Vo%~cZP6lwg`nKhuo~aD_DMpj64Ky!MsFxru<}2g!Nf~ydye+S}$YlyG7<LYoyb%Be$OIoAU;{(-MCV
z+Ku((_5fCEih0TPA}u===fF2`_KX~E_`oP&2d%EZvt`Fr02f;xuC<fN^wp^pX=UCk4m|e9@mq=(`gAP|7jpqMT6&CVaR{c@~CxEyGSK^VZ9ONMv^ZfP|HL3
aiv`PNl~o&GSek_`DSAqynAF@r#QqTMkqkl9=&s*m4qn8+!8{0VsAB~4&4gWB#JV|Uj@mJS||0djl5he%>2Rp!*!rX%boaqlIYz*K^>+d@7ll@tW;+cg@+-f
D_t>yds{brT@5z3Da(UO=+8v^)tv)x7;xI2K(W+JG3Y1tBA^+NEYpjjP`48%-(CAO&g5Jvg90NyP9ud&`t}P?@Z4$I+qD;OO{4v+UyC4iutWOtf4tFmoJ$}a
MM4jccBeQ`F&cr3EJ4&k6GPA_OmoAn-J+RY&PDZ{P`L~$*1J;Dn8kA2ZYRy+&$o&2d2|;iRuh9p212JxohY>0-Xgo3Be!nq3(B8ZNQavP0#RsFJdALWP%Y$+
FoKHrzh+Db_P_$B+W>tyTq#IA1>Jt8eM7{gmhQsETue1KY++6fytUIs^<@G$u4;V|7FX4;IoXB{qG{O)D1>{jvSycZbPj_N#4bf<s;Y_i%Nc{z*YRVC_R5X~
_FBfH(lXZGwiA0$cy&fG$0Rj)O(YP#NzEF8D|pn+6hHHTEGU$NNQ9ePo@S?gnjIlA3>fx^jl-m4K`2oQxTBrfcKp4(Xx~_9&QL=1&wW;C^WK@Dn3BB;OpGYr
z|4LF2_~`^-voL-HKy%Ut0QjLOZeNdv_KV(Kl5gcBM<fApoE$feEKMY()k0y1<C{>Wv(c?lCc^tRrjUH&ZZ@#nOIlC^RaUMH6~U;P=_$3(<Ih=o5eysa$SSU
>r7sHch1`9=nj)Wwiw6RfuUf&J!%&#X|$y!jHKgZS4=fTaJVw1G-Cs?7HwKYM(+6_qk&ir_0_$?^|9|KS^!S)RW?{JaLLB8d#1*`@O}Lt-YQQ78(w_fW<ayT
JI;+3&J(chIUHOyTjGX{P>WQD-HP~sTDV!9WBAnJxZ2V)@*YVJ$LhlVdPEPzpXZ!U08Cfcgi@xWr1nP)K)E{#e{R2&yJipD;EaIS+KFr<v(V6>&%eE8^y(|z
HkuL5@hXD4+<>H=?l6(B;ix*Gif!uuTus<v!6Pn49mCv_ItXH}Ozq$L5m+(pPMTdbv?ixrp7I%-^PipyWX9D3xWOVgrt;-WKv6z1!V&OXZw1qhtSVQWextms
A0-prdPWS8FtbnLl-3+aQ9j1jzq17SQc&Qg24Qy}5&Q+J3RSpC+G4{Uv?PQz#WU>c-t;D?fLG5W^j|;6;n+UHoKC)*ZVdqAn5V_9zL8JDy8x9bWDirigT-=U
U5TWHy0`h~PoVlvn8mLZX{tL4XKG=;4J*aL%KonJb|h-3I$c=|Q*JifdMb7V--Cbiu5BnDZ@rDhFUpQ7n~$OhbX+;biKTm(xPpQXsyJX`XpzTKtL`2Lm_F+y
BnqpQcpQF(Pxn%2l^Vj(|5q=(D6R75LR65PG^idNy8sTA#fxG#b%UKV1EBWNFvL3Pys0kebWl&`T6gJl|I@$0v2}ZuuKoE8wO5lOx~G3CKrv{8y?XfkMG{tG
q1=~~Sm)!`;O>^gGDZQa>-b?#nBO%rqgL{D8L)|mIYEKCrI|&X$;9qK%AAT(Q=sGJ7DokVtF8{U{i04Z^@E{nWn}+*Sjg&kX<CQGj&@*~@$@1KF~&0hxVT8X
0v}`~B4)n}{0DR!$XdLNCp<$2!koH?Z^GJLd}#Iv-{}cK|8Qax251!v$|$?x$Hebod+qM}aC)G<4VZav6!}?HA<*I)+A%y9Y;Ke2e~R382Gzfj^21p7Jly>l
Far-K^`5h}B3NOR%%4a~=Dz^I`gJR|>vz67<SIYx6P6#yCZ_unlil4dSYivLPP)R%cV&Xh?m`ogg1JH`D!oVrXVPtcFXF(1doKo4V}WRO>33s~%Po~1c>52H
NB4_!ce72GJp|y!Po4&Y=&?0<8TRqwaq(1IEF0Fvx{c(YK{i<ubkC$IfcvFH*jJsvf#1$>lmSQ#S~e!uzp*&Y>|Ac*Qx;EJVj813oXkPjWoN7#Qs=|h?b-(e
ZU~gNZgE6wct49Hj-8zG|CjL%YM0slHdB*{aBx&O)879dkaE^n`R~k#3f!R)aO3bvhZEQwOXgh6#NxFds+PbM@=H;gXcFCmb+_pVzk>i?=THEoK{f#Y7nP~u
Wrs=syS7!oz{8?)*KzC9F&3THr)l0VvtWji%z9?V@%@_kAx<{nYR>adQ#=)h6!g<uBZp4PC3y&CuY<517P5lNsgcKJ&D4V}oKa>Cls@4Nelp?@9}po)m*eLG
UHSw3U#Oykh!8oY@3eZGl0;-F7y!0bu#lEkr})t&p3x;6(|epuSRdZ$L~e4{b8D+42$tvp<>UEqiW4?lr)u31+Rji+3$R0O|K%>f{BrNVPq$Xo_Tde_KqB(2
?*4d3i~ksk;($nHNKl<?1`WnURCZ!0RPf*&5cudI_OdzFLrbi<q?-0Ax%MNUjT06KbG#CyO<*jDE+FdPCXjs5Kz8+{)_$uc1aS-bY1NBe0wYo#Mgyk4&Kl}4
CX?OHt)9s|Vz1oWy)N{j%X-M)wRK}{+Yp9uYMJyxfq9&zFk$R2;)X08^$WT|{~wP589{_|3&An7lZE-^8oPvPCR(s*w!LH@>=uQbdtBbObRi6|&3l}XG_5_K
&VqVjj)})T)kC3$h1%%gnokTs3?S=d{H>d_lz;1>$8{#AcUmKo%={eqBWOehRP48-ysC*&pYmM+5M2MctFu>K{g+L6Kd^4-;U5X-VV>Dum!x1sQl5Q;BF%HH
g4B?7Sp4lueVSw_S{4G@VV4DToA-f&${Szj3N2v5x-6lm$QX^(Wg+DB+LEBYB%(w{D0osnd7)~VcUs8TO569%LM>}<uDDju?Krqh%6h^Zg;6<-ub>00|G6st
<*kU2LG{bZ`+FC|QUoTa{xhxzIf3Sqi&;N$B<m8tOb>)}(0Tv*ly}`aK%cB0AeCNhrmi`#Vv)8+RJ=Dg^jS2mfm&KnIGg$EWHG?rVy2N8G2+w+1}9(3EIFwM
h0c%5TQ~I!(KQW}3CQZVxZiBhkc!`N?@b!4B$crBekI$-1FdM-r4yM0A6ZC!=rK?p%7dyKgqhhZ@V|NA`_TOV!+KeurG|bOo5kbj7_=Q(g`X=Q^jTql$>Fil
^IOaqk4^8C%~|xhhT^)-&`@h6Xk7WN7c(lQ@NYxN0_TBM|DwIN*jML3C5OI5I|20lmDA>gs6)EPa)ep5t9Q=WU_Bu4$Tl^`51C4hQ8k>bez}s**9Bm;N659}
*V~fpeXXBzJNrK0bEXyqtxl+n;<@s(QB%|%O(}&FZvp%<S?PA%wW<ffy{WppRvfr!IRU!-1aVI(GV9*Mbl)h=Bx^V`M|qSw56vpSZ*DRRT*4@7?5&BdLh<hv
lZK52gS9K2(SZ=hYlZTC{!;3iRW`_XazxEQ3PCh1CJZ9ktBghQ8_n(i?!y-QIP-s_@=L$Oq|gv0=SU}`DhZz9@nv1ovbYSYFur6Dr0<41&C9Qu=OVz(HTyeM
SgBBjKNa8(m&C5Vcp7BHKxp*TtWPUhyojGUG63uCe(1RmDhBewm*z$IQfQdI9HYx$pD4m5kgJ8#-mdC9hEL7M_SH7U4lGBe1eUZlyE~kOm@6qaXiOE67_c<(
s)VrFrIHlXJ60%cefu=tk_}}JYE%zeO%l6`!84Nrg8}Q;e-_}M`0G8cFY%+We^t&RGVPTR!@MheCqBNSDPZlb{e#{MAv4*jW8-i&V%Gu@x4Nvyc4^ir9!-DE
M+2b)m(%6AFxkam{9K$}P5pXS!u_czvA;JXO$aIhMu#*%&T2+!QZTVdg+Z#P{6nD4!;>!XSz{7$#k7!9@Wb~<;UdW3X-d$Ki*gQEOl~aY@+E>qm5#C-r*w>4
4W)+~WFX()Uw9EAV4eKQM<t6(#uy}ba;C%mKs?a*QlKB2#T>{E;wz<rmA#?t()8lz*^CxM+kSCi;GwbqdsV^V7SKAB*_(h&m~L&pvQeu3))uXBkj6jCl}fr*
z#pK3!P)62G)OxMl9A7#^$Qf*-i;MGFJ>e_5UF~OaPPmH0Dpkb*sFN5AI2277&pQ>R|&Fcu|odnXIUotgE0S7U6OYQqgh-hSt=TlW(vLjocD&iKpEmqXDZa4
nwGh!2Gc~5(ve_9g4v^Q$`2xn1r}%4(1GY7mvxEgwg3N`WuXMFn(XEVftWKBP55KI;=OMEK*C#|FnZ4RYjSB@K0ZaP_ZRDCPj|Be#y7l5)iN#bWQe_3I>2BZ
c(pP)_A$&i%GXET2~zoCv$mY>@j>cTl6DhOk>ZM1l?bSom4QXxY;me#!dmLuXRzPMLEPPl<1#2}9y%5CzhcYsX+AYDHF?K_-$}6LW={6$hnZZx4Q9us^x4^_
Z^0XQm){t!g^D<7ECu?e+!Jvyk3KS*EXJIrGrq)N2n33iKMR;F_>SMdi#Xd5mQx?4+%P|L(qhQpTPa++=av3c?)QLO2WTjwmOM~fGXdLk$eC2y6_A(@hCU4(
PbTF3LmMcwV8ikAekO9_sgq$bjI=)H1M1p5W;miLTt_QrXQ?Bt0JTMd%^f5d45JPMx!0b+!L%DB@JgAljF(Dp7%>TYmjT$}(qD3D8h_m316DpI(3OS)AsqN9
H!+G4q<zM|HdW$UkGkl-*SMd8BxG0hqv3710qFcb>DVr(UpJ3IZNty;3n)4~DwdrScJA@t0^Yb}b{IPC_Q|uQaG7jH`QV!xJR}gW-<IiC&G{l<CZojQLchjA
!~r#CMYx)d02l{rF#0l?!j&}EeF3@f%v#Q4%_lc!Q@4kiCUqj91k%vF5q!Ydq&3Jg2kMK%E~vXx`_~3ski(T6!@okc7r20(5Zp4nVUL=IWkzQfKBj@-+L~V`
n<F2zaa1P+5#ilOZ~A(%3rkV%1k`-<ZeGj~+bUFUMV<RjX<<GK0Xo|t*3#9CQ-dFDwx+gA$HsVI$Kp}2n#&0I$9I!Y*{mzX#O#247UCT$DG$Q<J7_0V?9sr<
1OEIH1Z8pe)inDZlIAYa87s0zLfGLFb4i_3-&vXjPM?<2?55BmVPofWFQjyd8rD+yewP+GvK#PIRWs!ewT@z7?~ta5LMuQHSBQZTFsQ+#iq_KM7q6qy<7$5P
pgpqm!|oN>vv|s*T7rkvI#>M07>aAC`H6$T0F6c89!m*yJAvBKS9xr<Pj|hzO_P&`8klJf;X(CbhgN7|hKA%ImaNkFM1<-+=8tLnUSScTv-1uu9%CbmK;JCN
i^Mt^WvCraCjO6D=|H}R;Y4H~2;U=9g1cnxrX(s2v$(s1NqPJcf%)f1w(NIcKpn4(yMJ9_W9?Yn=jH_6Og14EzQt~6=IDGnEIEN^uzm%imT+4+GD8m{Sp@(z
^0;cG0Qf#!kV#REdC?tdM+gs1mYO<s+7Ua2DF8&mD(V}CrX+Rrs}8~_c<(u=trVg+lbAA30K*jU>o<qUp7V(z^p9|`msjxDVRXm8pKEV;!5Rp;P>1rcW~d5;
NZEQpE0ym#at~pF{aPr=*ni3yx<S20Q9DR3D=}<T=nu2zX=Z@!0=0fgwWRG7Ib_##$jeqO(p#gw3fK-a@VLV)4w3`<d2>uCFZ<{6o3ZEp@K7(ySwuZ7+@vmM
Mbo4#1|`C;r+9#AaiBdZG-NmemrwtTC7!e*Mgqw7avj*|OHv>i;S*BYy_g@@3d-?n>!87#A(4ZYBS}g}ZRLK_lXw6|*aCjvXrA!!8H<Ho3kCOH7CzW~8J&$0
{Djknm(QXv+z@aO$k<q)>;b<%{1i=K`-{<!6*Rg(w=2kqHm1L83V=;}swpN^IaOfBxY!<{Hd5p!`G&tlz*lkK4rCn+HT7f`WaGHKZdSr|_To8{A9{@q3?@6a
%~<~k>!aww6sESLG(q4Be(j}RlPQ0+85gj%Gvqx`TG9e&Btj~p_Q{@y_TDFWkwEMXp?A5@)W7Q7DK-P@^|T%JpL1Nxs!mzW1my&=jaZ`<OIlk)Le~KKHW9MY
Q*BG`UpRvxEQ8{TnR`nWApVK|giJ<aM!%G{@=ZK*ds$+!ZyN<q5v2{#*_<U`elJfmQfWdz>OuiU(EGL94gd>`xSc&Zv&;y`Bll;y#btMpKc>B7@n}MNl%{v}
rjzx*`sW@Vy;|3hufQ6Ja}b$4K#G0~IrdoO)H<G_p^h@(jbHWOCxEB%TA+2wewewnIl}_-LjKoy=aZ0g*xMr<t&JQy#JdXo&OiHk8!b7?h*gAqO>gO7-5V;d
h|hI#VY+SwG7O+w<DvMlS=Y5KpnO=kFKdO-$I{sp65R-FP13&egs$xl%AZiO=Z~QZCB`8nlKH^Q5?!b?ZzM1hio4j41pK0X5;vlr%v>vQVd=fT6CWs&K}%;Z
I-W5$IQ~-&tWMl&3HrjqE3NgXO3VE>6HusL=<q-Nqj2|dfFuXa^)UM1e>bKjQI5Lft0L2BZ(PKM+ZJ<Ep@!w09M$k~jcul<scY5S&Xd>Vw7oiwQY2wHZi&}=
^-w30DAz6ajf*@K^AIm7G6Y=m%UH6boSPJlnt|VUz_81~5MY;}>XtND<;Zd=zOK9#i&9LPxJX4^i<4Vf%`n5=xg!U}2pJ#Gv}qi=QrgSNS9a23KEXf=U#1h_
Xuo>ajPyKJY7w(%mU3*`p$x1Zm~*>vL%s$PK1@r`_C$eY_ft1{>oj2cMEvUVg5g<vIEJ6h{c&^L44Urd_y6V59W=V;^rN#XD;yH}88=Y$jn(p&FWj}h(R%ug
yq&DmoEwCORv>;y4JbHyCDv2iu0XO!`FG4Rj#?w35PJ^QwxomUF3+B6{3j_%ZzhUo*NiiG3oociaPmI{DWt!TiK=zu;YB!j%wc-f^K_8y@{e$NcEjhfv*M|>
dqcBJ&M+3CeAxob<7E&t)Zi!KJy(|^<9?oCoH4cL8KB9wHDew)X|W-%(!ysfN4s#N*Bs{gyzmf$z#x2Vf$<b1X0OVb^D(rXF7(NWcFh#plun+p1S%!l91%;}
w8j{fzGE5j%}7$&Eo}UdC5QP6a@bUKBJD)PILdFK&$Z9Jr88M~EKA?pkwiOe(Gf}zC-|edUJ~N&kpSY2a-k(ueof2uVz8#Vhl2jF=w8u8e%gtlZFt0*A#p;_
qpxX23oF29kbjRkW*lTM({u;O-ynvcZgh`wWOH|jD7ML&|Gk~Llha#oFwb$b!K8m)v0ToE@Ea_QI6aI|vW58-`((mSR!{zf5~VmK_8ug9aL>{?C(7~{SY3vO
WN}=n8;$irtX%XQ{rv6}!B+W-Avzdz`RESBwap9$IN|{k218;mMDl=gq4x-<HCFL<pSG`=u&!!G<Z->h8kX*5?ruEK76Wxez2?`S{ljbQ={R`=F&2b83)?Pl
s@A9jlu2|<7cN|(Bsof#ejypXo*lwB!m?>K&GfRvc|pc^{v|48-9i<wo#V2uYgF5{D`Ty~gLcWTg(RV}<o8#2B(`lWFku`Q#0cSYb>8o!u6^e;9+7ctD>e!_
BEKlWQ1v0{w^!pb-1au@7sBbr9V`heVMur&7iCfME-YHLY^YIn(dYGyU<Vz?;Odaj@UV}Q8c4O`=kU2b>~J!gE!JqSu;?~w3%!ho>sQ9%J^N>0nq;Pymik^P
GGInRO%^!0IsFR^Tx=5<v;RYZ<v6NOJ@p0(Lo`A)e+qZ*k*ASU|3SyXlpZYjZ1V!F-t8wZ=cCA&Min-j_&pB;-Pimj@CVWCBSrL$vpKh5MA<LJ5D9fLO;fkd
@KWcXDLEEQl5r|ufFx;BRKR(zQda35Ae_eMhFb$$Yxs&qAU6LDEF~%C$oy*_3UAD{^-|32F92GYkOY5C5BFq>K<uie3Ggl4>@43E{u_`o|B<D2w|byzx4X%k
k<|k5?n%ATnXGVDXB$BP0NGl&8a4ih+<Al?SU<c9yQ|Dv*cGrnUy8WRx5#B!p`b9M@!DyH`z#xIMKsB#)Ckha;Oa5!u|04&#E=^I(0+H+wu@WMiEtLOu&O`$
zaUoj?*3KFzB`OxUu$K(oG8nl$Yb6fyiL@d*vSSez0+HXGS~C~F=kso$%s*#MZM?ph^gjf!&TQdK6KAGQ_46alyFvK*%D-^B4_9&w&b>4#b^ks7A_SFri4qr
R{k}<40|m3==+W((;)3!qJtTzLWf)MqHsOCU`Z$f@L*t--^IiH5qMC);q0gKuahz#K_es6x{QETL)HCXQ{_jc?dy;YpJ(rWT1kUT8Bse&C)K;*=QbTA{{2do
gw=@XUq%|#fYs473ZVC}skr@<Fx!|1X>V>kq#GcGjfrpQnUmyQWIv`*)P7M|Tv_{x&l5UbZFfRCiQAv6-CWjFH=V&L36VaU&Jg-yB=i<$D;sD>ZG8Tt6Ot1q
?#-lEA2BeDD>a@~+#Jn$>kIpl^_wPnnWNmS2+h<elNXju-WjW15@AQ5%FuOJPZ98Nyxz&Ab`fnXI)%ZaBp$e@vI!jf8!P&E9V3p_UKw9v-U}%{`opXNLul4a
MtTK97)DWM8I(w^JM?vAN^Yd$1-iJ3=&^Lw{z#cwa#dOa{~FKg(L(Q?#?0vX>k0(+IJpYZ1`?`<&xpwKW{AZ?&6_z<fm}H`q~d{;?~tdXk$^JiAE{#N7;l?x
P*g>!DoDLvfdut;2eh>Fw_e+G9lRsSbHGS$;U54Y4BQ3eDFYSS%gJYZT;xyPI~qvOaKm?Z<ji949{VVMvDx{~3emZi`l0)}0@5!vse9iCtW|qfhK-q(7HgUU
r9u%xDqNuJG7)M?=_y0L;d(7LW{AKJioQ4iF77MwBj_Gr<gJNsL&9rd=n~YMsK?=?{^309MlzZ=9Byz<#`cY%L(J`iFebZ%Y~xsyO))A<shRj=go6%mCCgbN
I||S^*W|loBf<1UGIO65Hp5k8=|+4#DWFZL9QG#a-)c;<&dNcZl6RiOF$WivW%YYs>Ud8@{CB6_-H<TJxb6ZWf@<%TokN0@402ys`}CxbPqyEc=jBFV3Bjkt
(I*Ye02oGZqSzg_?dXJ7KNl=)i3v_p0=`DpQpN=>(DY75Pr7?t^Ln}5jQ0em$Eo11I7Sx{^#c)uDk)F@l;dq=X%(MTf{H0?E{jL>3Lg)+eK*pNnhA6xV;IM-
an)rMw3KCaxg?Avkk$C_#U1U=V9DS(MDD2gU>iKEjb4Jdf;Hv=WeKpsj-odlOn(%s+w2#07I%Sy;dIE_*AODV2<qtuKc1h9^Vcjcg?hW*s7I`Fk0{b<1I}h_
K|LJlIkLLOM{QToZr7G#E<$kW&zoq$?64lEuO#5hGL&ZU{2ouQVlA{lvi&p6>wrMS*3N4)hzEuW5*X17xw#yZ<+Lf>TsK?jUm@D{Xh{amHg2T{8cZGhy#6oC
cKon-?JO^hmC&Sv9AsP~4@13Dtsa`z#Ia}m*s%?KoQV-fpyBTcACCs<CYf9yv7~xdR=>im9SNI2uL_tvYT0$1Gn`Q+1>Fi$^<Eu*U%TX>MA16&2Kes600cyA
a8B}I);}zB^zx*-F?q#dMKY9KJDCdi*BWsA1k=T5K_VlEkr<5X+JTF!jmseEm%74qJHtUyE1~jf;3PCZgZU#f-q^EA_fwW=3DpSqaHkxR)(MAqRD}5Di&n>4
phxA__E4aL9N*B#p->{#jt1k!EKx&=^7QFMz$F<!?>Cm6oF>7+1IK;+*NPqGu5Ef8Gea+PX2}A4f#kZ0x@UWCBC^{oe;h?`4>9lv74@mN6%r}_CAdt;a+b5)
>)$E-SjG0}=4ikW+5&Bw85bb?3>Hv=q`|v)lCxXUj@y*{iW|!Tw-J<py3+J@pVbRM-{zrwO=;fOKOAkM1l~k1X%-NZh+XR?5n>Y{)delH-K0t<K5}#p%=h84
R;=C~k@UEY(sz7;$)d0&7c9i936#@W(NEeSeq}@&t$@gPjH(r~tfu6kGhRXV4}}sL0t~>;9D%W*391%9aV|g_d^j&~kFqtpKFE*Yyb}yVXp=chQI+k^E|TSl
p;hCzDJnD>E1A|Z;7BNho=nOA`8327?0uIsbarR(-nKb+LUx8~Bdc(Hh%lZoify1VvyhMAEhP4SrBvouR1;rm=<KHunRZ1)c6QC?^ScJ$u4oVGtBz~nL3u*u
X?v5XgQQ~1Smbpwlj#;DAZ_0D4KYaK{a%Y=Ms?~jXK*hwv;w8Pfy1*r1djur&@QS=<v2;o6VGC5C$LX*!N#Acpse+b&q%ADE@5OAQ!R3IUgUOYWhg@8s|L~@
5XJNeO4PED619o6{PK7iwhGWQjiV+#H+EzHE;B?%@Aer<I00It`PQnth3Op875TwHN-geq<Iv^x2FZdB*3dfM>i-o+kc<7u!dd}KC&<2vaK?ykf<ht2Rr0i#
qVIXhAkgEJI?u1qOhe9RSnfkoQe1PW2CGl(t`c8EPV_Ke(v9*xD{8!0hai8;I^8!}=oeEwbpSwmjXUxF#2kdZxK&j1e2f~v3-K7w_Xv>t{?QIfN4>N8XvXfo
v*7W7>b{3%xZc!8w5ig`O#YB1#2<mVm!I~c@fgphKkSnKXg``>lNT!fz&J5E$KF`OAz8i#^D3jo^EB--hs)gap*bo|H&yWV#(CjJfy`#++Mm;dit4e`oJ(Ce
&Is=x*l$xer|xcOx^{eoCwKW3>43o$d!2Eb#IUe|cz8a`LR4%Np)cWd(`n3LfDs&Ie?G9hrf|KJZ6G1tidKZm(vz*mO?OeZs8)895AgAO>YMzV#t@No&FUnX
VB+Y~%(1%hpzq3Ag?AdEAj<=BVQ3UQdKvZHso;;fgfT5&ENa}Nl_NUAWv_VWGzX3EIEFtUL&P5{yfgO7CQivfr+#?Ja?66)uC$c(@$jF%>q_p%RPUT-F85A+
^HM7d;`lTg#gelXoNLxRB%|3+36Er5hF9qekVZCJdkWb9W&5JZ|HSq-IJO6eY1|1)?yBaz-&+=vP*fm#Hbf()HzZngl4h{b#AP*so7Q8JJxOk7QY!9@0ILtD
@hAP4+T2)iXCEIdojJ+EHn0xY7w#XwX6G$c9s7F>!4I&N6hWj16E)Xty@aY{8?o(2XUVgotM$yH5+ft6G4~$}1}0L^5F{kZo_+ONa{F~ddxO&s2xQZj&zj{Y
4qVZEscmReLWlLAJuAvLZ`s>n=F*`c4h-4ZnCegi>P}5rcTZsIi;b!}F5@QCB#Za4=HEm?-&bpYQax71;&7|=JC!}Rkv<?t#vD?sk)4bD;6D0_*2*=Xn&=YX
hUBDG)H4Ij0&OG#L_xjC8EqE&r3QP;UMs1?2(~_vgSEf3SI9`HIGL1UjVH|tq_ch#4f3rU&134B2CIP;?K!D#=<e-<Q9<R#RLx6M&a1NBLT-&Z`{4MOQAj1j
n8I_G`2&bvMB2urf&$|r&e2iAQL9=XEFWPP=SQcXk)7agQ?vln!|_zjBzqL`_czR8Y;UJQ<k<Kl-`?{?>$If;ZA$R}PBrax|7rzUHO`S$L19W_=AG=$U+ogT
L10OpQmX`M_m5uK)Zs8I48#9@=QBxB!*uNlRCQJDbdY3repYpCkUI_jo6CJcCwW>8nxf~zzWrl1NSd|$fCIG@W=Aje^L*w;8@&+ck4BDwHsSmF7EIzeI5usu
ZKPiIm|EDGUDBieql!v*`I72T|HX4hT?c!I<iQZ?j<qk;m-pi1)1nqmKNF(Q*tVZKZz-3weUO1jo3n&Ime}-{Bla+Z*Cxs)(68lh6h54l1}GCXY2O>$0wExO
swCi%_Hum^u5YUy4uic>9Fg_N-}PAhIzJ}vR~4~Ly5{#+N^C$b{rBQEC^-L6pZCz{L9pC4xW`26aN=P`{+P)h3mV#e5I7Twbu6y{)`TbN*iY?%<(iU5Nsre5
Jo9Y?k983bk#`9zt`}9lTrlc|78DuvMOIQgHh39(1ZmYz;i!tGyum1li-QOf2r|<rZ-LcmtLedVb}trnkF+4sPzXQO3mdr1Cx}lHymI#(2by35@!n=bl_DbM
NI}G=U*%r{RyTF@Gztq<N`xg4JiUBDGh%<dHd*&6rta;OgQl=v97z;^j~p>31k<H~P$EHV?_*Jnm)!w4esgU=SOLOU@;$f|LiyHFT;~UUgD|`-R1`cCRCP5Z
?Bt)eX<X%g;yO#xG#ZFzB0r>A<Nr66<TnE82{GP^D0(Xy{O%#9hPeLp)iRbZt_HuRL2%V8yJKu$_{rxEMmwh=Y*&_@We^Z~-(}5t{3sg35&xFp)6wHt*pS)L
LuJRx?7>#nZOalt#`WX8ccah>rpl|^dV=$n2zB~_#M$tP1iAEl611EZ;w^|f0i)PavdzWm))=FT+UQfxzC>F9ctr()Kn6&9Tt)8P!4dSxdgHirx&fDubCK$h
#KJ^cH>UM<I(&&b(H$oCI-k-m7aY4i!^PpD#h+Eb8ENWTyX??hjw~5#lw4EIg)`HaDGMxOm(f1_L-m7a!@eAq^`6m?-9I|_=g&jawkaI3y&{u}5>u~FvaM_m
Y<*%I!1IgOu0GCFAorX2%d)l=uLKZdV6sFrz+7D<ODYwY!a<e}R?w%Vsuz9?P2Zl*rAEKpl@lnX?c*%SV2?`$AMRX?OGa&^oJC<3-)&S|W5cZh*fNX6V2nti
1AE4r)0*|EREjZ^!aHf~m5atOm+cUC)O?iuv4-bX(L0cniNbTx@Dg)b&2tQ#xNU8?y=%B(gqA?z_^!+z6QH$Rl0DiJU&rm7jPvH9!B?4nBa1@nbiSljDnTU(
b}$-$k3d|u$NtYA=jN(R^zT`;m#EXei@mM!ywP`!hh3Y3dmymm=TQzP&4P*PW!nsj2$;(dZ`#4YgbyALLVJsTlh#oA(UI<ZEHbFm+JSeuic-Mlo*e`R`FK~9
=nD)vE6txW%Mioj+MP~EhuE*WdqSh3nBB<io1uCon-B`eFGjp_uin*8iz<G;W}WK(>mR0YFI}9BWjC_j^cU9BoP*1{(#ElG3-rG!5U-WH{!}WIXGkR%46O?X
?v|Tn1LBwuGn`3j)$;zGr@y!3VS@kKoe26sOPzs2N|a|BH$(Ac;m~%a-JW5U|B{<2u)SL|SfX1_@O0ZiXU6*|fK!w)+-8!NJ=3+syUT8OSld0|=M&6{=zfVu
a#OohH7=KONve2Q|Ad9auq=!LFte3*b5Q@yFW<}#WYSGzu$!ldM_muAmM?ST$}_>=hbK!3uMZ<BX!$*q1&Xc|_ClNfKeImT^VM*W=*?HEYFDsyCr23DDP5Z$
uK3UO6_e9);0GB+CVChk<A8D8fqFd|K6*nMI5->5t~W~|J^j;&eNR%`z;WXjC9E4W3g=A|$aE!0mP1M=qC!Kq6mPPgEe_(Q!cce3*2=I00!je+6}LAA$uPb`
(Ja#QTTM1EEg<6CC?H|Az|9}Bni&vLu27f4my>HYS*sr2PgHY4K%6pxMi9!PW!x7lBw-i;!Q}58N^h*?_t)sB--n>=Fm@Q*r}+oOuWaAw!E>kTuAH^OMaAjY
uPN5cyN9j~zU&{s842pp`D`OAy7w(J;M-a4TXX}1MdI;WeipjcV@U79spZz}tU5_$JTWV$LMPnvWp9reU^;#ozWCM<eUCPIdKW2-MdiH0@vtd=?ZbKf#KFVw
s{EBPU0Qe1`)A==Pq#>`&OFuMFl&u9+Kl7RLF4Z9)~Qae|Do8tg6-I%MTmw6Rk|Yykufyrn{w524UFEQ#Pr1xd#<{`#u){zxvQN_+a*}5^$~V4?qkGl*>Uik
gxn{>Jw!hkaaY24usLm2Vp0+ga4b)$=7ilKJLo`vaEaE>o$1~DG(Kwf(+4pv)5w8q0#DUKSo5+|0JKlm!?F8DFz+NZ=|&aA=iQ2sWo?H7bhV?9<J=dj$UnEQ
=(I~XVP02wYlv|B{LAxO$phBzjtUB`{m4y(*O5zTNbS1|qT9}cH<68L%WEk1ALRdXtJFFqwhVjNhm|sL*>Ve>UvTm3-Z(9+TQD@^08ig0kSVOa0{BsoH(1Kg
h1W<F)zbu&|BtOT9W_oQrT&iJE1uxr6VND|kCdn}PGFWpi*S9w7xJ-`KSZvh9JPDvw@+W(gU`FH@tW&|)jsxm&{VA5kAT{+gp*mGEV&X|i}{%OA`os*eWK$M
8sA7DCxsQ2v~I#kUQw$OmlFWBSEwT{L<QcW#MDRBj^}umPRZM`)byjCr~hF$Pa6BS_q-$|K+!-(>@AzOR4g9j+WJM=s%Sn4MCs_l@WU*mxGiFod_0{EfBZ0t
M8O(H<VZzi|Ag~=T~>XRRTK<+?Jw2ND*LArmlG*5i`pW|R_u+-osJIUtX0q{?sw}rb!K*<U1Y^B%2sum?uMugv6+diKehHN;I~_4^S)Qbm*JKn#R7qc1X$%n
=tC%1@n+3iO*53$WvEUgX>@5`c^2Ki4`Px1HP{ID5G~c|0s*rcH1W3)I>qC8+9F1uo9Jes$jrQ*Gf%W{MWzEs8uO*$tNeaPo%wHV<3a6K&sI5Dd(GF9QS3uW
ttnxb;yS50oESmbMp3-D?V3yxtAqYy<DvR&hX)8h`a|rGOy{cwv8hZ0{6o<jQ0-<N1xf2AL2Axgf1h?yjEx{?y_HC`DqCjR)VwC*=neJps<Eadv8&ZWC%;O)
QO55(2304H2HV-gz29#of;xy}a>#2F;4frMg|<+I$O1fYI8|(-%R$I=L?nRCiX{Ny|3#-vT#f#Yf7RYhUsDWf^R+S{MgvLI>!gRCAeTA!oucf9z6RlnV{{aY
_t+mJ0(q_y#zMc63oQ;TelCb2KD*s3b)GRmIj4X7&dS-I%}y<KXVsG7H$2cN()w`_43D@Z>cKhK!^2C(UEM**nKp5?&)JH@8UQPny{XT1&`gCWS%e!X6RKs@
T4MVPwCqw<9w*9y#GqSDq=-jrD@p`QMCQ<oAd~%j#;jkjJH*WgF@SWf3#<H`y{>+bDEc^Fe8xv3!d&aj?e;x}!+2#1D!Mvp9*3(~0PDl(@${b&Y<JC^7{sJ_
a%f$wV|eEt9glq-SC8yV@mFQ+9%Jp#0d!ndUH|hZOPn=r8Akg+cfLasAoK(nYgD*tX768Ht7(}FqcdWx+0o(!rryYw_|1+Y8kJSk^Or6Er7a+Iw+;SQL<+RI
Q#K2y9}^mJB;fLYQ`T!*%?1d1t*NFO;{N|i?h?836zDOb9cP3%2T#iP|Co|vk1}qvq^Hr}A4R7+KtYBDxM~_eL=0?X9Q9Yo<X1#0r=hVaCesB~?u}U(|D*m1
wbgWbFCcBFLB`7vyScYcF>S<T-+q$Ze{Qq`M<ZCUk!5fJUOQ(x`*YX1Re$RzT5V;r>4NbTT>slpU;AYP)nYBz9<=z`7L^kXv;b<En=)@}h7==(@RH+&#JA|&
Yv<*WhYv>ws1Tjp$qJ|>Ntx9S;$<D(A&J{Ti!LX`&F|2$hHt;7$Enec$iqc<`>}ZEXC@A3XKDEeex+-cMV6Rb9DCT7%IZaPcq)^C@op?)&}>y*!(X-7zEte4
wjbB#fA9y&H!hd`f4HYFpzD_I@Ab4-TCK4HauBSDio~_KrL#0qmhd*xtOd#CltW_iqy_Hi7_s>NeBBOv7-UZ%VL0)7&#jI><_5Y_d`Q!dn18rpvbb{)4c=b3
gEIZGCY1ncWdOUaiS-8_^-m6O4t&I()p4$jnH~=0oU7uwr%FL`Y|Vx@2Cr6xfI8X0ncGPE4<Uop2&b!A0B!T>=oq66ZM<q|9WF?g%T@5dFBoq5)&qTL_A$KY
=}(4WO+6OB{aCeb&SvdYM+r*wR2AaoXR{-~B^n^+V@IM!sOUlPA6%siaR_|k7yOQRz4h<R+sNf(g-o}I`h?nWUPkoe68Fw%7_kAepZQ+30GrRu(Jnt5P7}XL
ccBhmC1onw_|JZ-mgY*Vq@a1eWf0Mem!noSB~i?tIx0?Gvu6_v2sYn(u955hEeR)=?(1cc68od-8{y*V3?8LLiT_x_{>V0ICo@`<-Xr(uWr$8iKd=y$bPzOX
1db#Gx2-KIe1~<l=S_W<XN5UUeXymrUU*EvRl2CElUS8YIRnM9UUMIzoMv|5&J4Z0pvPp|G+#S8h3IP?yb9oZ?c^uLZ*XJa^Wz+Nx-a(C_k<FQV-pQ1hfMCW
V`@H9nKj&R!BrmRMEo>3%Z6yw`Rdd`YwQlUJ+Bf!%qbMXM4GZx&V!d!oL|uQWCm+kfM<~Lm#~AybTgr2QIW%4lijIiRGXCESjaKl*CPj0(6y9B-L(l_`rWa2
a%rF8Fb9%DxvI7GOrN9QRqx)Yi7t$9|LVNw4xV_6BX1iDN9J&;4zVjB8N&{2e8di`JwxAwm`f0Wda-qQz~u&JjNHQBgLVS}=|N&(9gx)(WhJCHy*i;h)Tv^2
lr60u`cx6`IB;e`N9##@0uX<%U<!MYD<j|n-R!imx9G))zN*zw{y_9m_k0#PNXyr$c>=Hy%SlzyrB<ZS%%1DmNcvB_AC)eIrlcPk@jNC*+xi`oBVuyq@yh<;
^~YJxER6;>jb`fT?5XE!bIP!6_|F`#r(IM6OR{9_`8J5)DNQ2k%F&sVlpTP#a~K1Gx=nxITfWqJbkbiSG9ZU9#9j=oE<phnEHP-0uUly>t=O{hTq5&CZzYmK
KDnz^rPLvK-XXu23Iblj94UTKqR=vq>Nz0uOD{apD)gnEYi{BP`Zl_xzX=2SRF=fID`(ZOZQs6Zi^ZiKvRh=andFLkCA!T(%#H2=OCO5Z`}R0`pv!d#C)DbJ
a<cL*vFX7h)hQGNu3?r4WzT5+`o6&-ZoFwY=2-!UF0OJuT!Q-ZO2RRG3I~dh@LCT^2z`p9vZb9(OM<-EC~)uu99ux)k$yzfF%3`jwPZTJdqS{``7ha}Q94yU
@0vJSB%6euq?St~yKC?XBZ?%8Hgot_X6;L8sE<rV^~VZ5zGoRU18vncD8F0FRcDgXz1B-zR$|%Wk?`se)`ianN<ZW!)WW^lb1LAD1Vaxr^Xafzcbamxx=fs)
RCBw>$73f$+@o1~KZ?=sqqp<nVML>}RrqW{eSZEmi|u~;5Tk!Qm<}=)0W2$;`BZj0#^s|XI`@LUC5hgnp<+<)rQ4d2y3fD+X_&l5tFp~5GPUjaIVHt`eUG)M
p1^2kV*te-RH!q8p&OcdDB7dohN}FMR@m;I=E@p5AzzsTf^gmqtL&<`xjD9#Z2(>iQEM;)X0LGPM<(afm?x)K#w~Y=GnshN-g*y`)*WD&0E!flaZT1U;nxEM
W6h0*AUuzpSQs2?T0OAC;YqOJ<i-*9+^ci#GRE?Zv_jlq>GSO`Bi8SdYqYch)Lf6YIw|GyoeaH5oC4Bsr-Hq`e_s}j3tn8{0(aG36tC{p&4sdd>a^Cghx=Yv
+F@s>u+L#c0o=Z{8a4CZfy;(90`NqW1Hl+1PC*M<4JjZ`oeM>0gD#a1*7=ol4J+FxuBH7W>>c=%j~>!w*)m)B31C$Sm5s7FTLKeQGIc|2fui-GL_xYI%=T9{
EY*SyM#8MkJ3oPCIp+64{bIsSB-$TjCS02|ns0w{;laNpAje`Pq?83ey}Nk=8fhYTysT!Ypu7~xI?_-ToPAY#BV%uMl=_B#m14eAJ}bl)Hmg$==fq#izfrQ+
K%7g8Lye9KiVLz28(H|{Y1wy<4+N0>6=|;?!{=mCKdr&vD9b#s)@AERX&(ET&FOs9{gODA-kboN6H8r?zr0Ia?OyRLsV!H>DJZIntGSK7q4RZe+p9eV$jLBt
^$FlYa!)JImSIBmO+i<D4q$dej!O6*;t$SEh{Y?lR!$VTvoOJuDs1qlZpQuty&f+rUL_lbn$Y;5)|8)kcy2ts-Vtp^co~LVh~51{uvN>EQeV7ng%#ndPDd%5
uofhO=DuJQz5x7Uc5=r#g;!k%*ed2g5{?Xvl!-fO7DLI(mI=q_J(Um6M+))dF2&s@03JenerD~h3YoJ#N-CD;spfoJtC@N&x;C|wrkK^<wh}9%R|`uoWFqQA
Y?_sKBocgr3=pN864a`LDq=d7QQcFJx{N!fB69LPrPAno=$%5OHP_0?+dKKA5i^CVMtG#|UqYGTDjZa@&NuGkr<NUdSZo@ej6W<`fh!rTqMDedGCro3?yE(=
!!7UrWI`ppi9H{Vl{_}l0H44R&6pNpD}v<5Ky~$h-ab%cxG>|v-x5m@U8Q3@s+|TkbE&j)EsCH!@K?nkL=M<D$<z8`B;U2&%G4JZ3H*U-n*nYc?ZO^>FK@&o
GcE$=ByeODD>zwciMznN!W7w5bbrnambw9iYnov36K*SaXDObSYR6ygs_+be*LHg3$e~I{sQJJi=RRV6&U^XcVPNWC@3vM9<GhX0v66DJpiCuCLQM!SSD1d^
c}8O;x$pNZBpvmc?1cWoVae5wk^lj@jf!iL`5>$$LtIds=i~t(Q%+awAy-l=kcwsT=GsF-8y%gH())1(2bi8MC&vvV!~P8T7Is_&o-?p2#@vKjPMGlLTli;8
mm(l{B7C8Ie5#!&&r1mvPj}w;tNB<4pZG&f^c9r7(^4F6%Dw58-?4*F(?Tu&at+DX$_Vw~rtfYob<9L%ad-{_4bn;)&FH7tUIGFWrzf5x=AW-eD?xJA>94<P
Px0=T;9>}uth%X&E{_A9Numr>6N5P8w#Sesn~c5llx27*3WMHR0Avo{T9yDvn5GgCzunbPcB^xHMTz%((uMQc&hdSh>6&Oy63q!bn$~*6ITU7!59G1_J*2Ir
)d19AqW{fDgoR;VS`iAWGq$ov{@zt1t<eU1V4dL<{rYd%L4LQ4T@6apaHfE;iK@T6(-?4Ix>x^gLza-RjW<#|txSnPS;x-1QEq`?b1*z=s@g5{`#_^->PPci
9-n@f5qQaP0mvxJklo&<r%N$Ey#^;R;5=?q(g6Mi#(zNfCTfU1iKxA}XH1q2M!xe6^o;;3x23&<rWN)IuN+qJM~Q0;^EjANnwUdwpr`(bhZ>kRg`QALy#>ft
fzL8W)8)?0<uF{-)3XIVkzka7xiF?Gp!QhR<+Z15WDj}>BmPi=XG=pnGYzqR73yVe#+JZtzlpLICxWRbC67VpxycAf-Zmb{^G>^la_mYPoULuTpM)_XH>0KP
2^!jY(vKO1D$-MSCUofMZ6Or0*BA~f5oQ${mAE2yIWH4Na>q!#v!ORgZUAZCw5{>@m||Rp#!iCC$7tLmUGmrbN_N>2m;$exzycyGx_u{?@^Bf@!-qlnk`bu`
9(Cawh^KchXK(T@-rw-us%b5&bZ)j}Ly#;nXBC2CZ-5lMd&(X*gyA|eqzt(jy?|nQSe~(z3&6c498dJM71T6ve$LR(ANEFO%4$qIM&V!OgV)UDr-EigCCi>Z
%(kHHUS_FI!c;PaACBx1H2BY2B(t^fH;7?bJleQ5#l_|}yVJ>4y>1=<7YpS9;G*8WG)@lTq;a0iJclJ&Y{l4qSUi&$nX)Mr+H5_7Z|oXv?DTM~*0~U9$Qib3
!6@>p81QH39EWoTAOtT*#<1F`>aCJF_rWTD$?4&P!`ufTYl$hb%Z&CkLRB~pm3GM|s4rbmuk42V{xgysKaO2JRe){hdv%yA#ClcSNcb8@9c<vfBRJUM!c(3#
!J8<Rz5RjsxZaW>S8DHcp11y0h>bV4{tm>(<+8q&Q7%ic5)GRuHnutYA??JAjwFI+wdGGpAXa?z4zaCWc@|YOM>%YgE~IW>jcbcnAN#%+jJB4x9`SOAJD>$X
o{PY#@G3J_sYO#b6Zd*^6v&_PFFJt%n)CNU%PZos2D~t%>wNw?$=m_3mqXG*$aup`8LBk)heVo(@&f|dEChK!{Pvuf{7_0}ZTu?jHR;?*;VOL(W<Shgl9uDN
>nh(aoyN3#ZU<C1oI$maWJ#J_r`6i?OZS*Gq#BZe!m80;9nICYqVTV`zCDs^i)saM%?Ed<qtCNfvwPl)__9DLIjP5;mC%SYI#q}Xo`l1<@hi*EXiU#^&g}Ba
ro*+4cN_+F2KJBeCS6zURb_R!Q>4<z5owNx`yz;st2$7rygC&vLI@;<!4gfV@JGkoX`!d&y+(9*vpOZIv0$!~Eyf!)yz+m;@vDer@UdHWQz4aprdtf3xHFUH
f^`6d;}x-WF(*Vi-yNYxjTU5)*O}J*r0)unsxa>Pztj>qCb;4j4Red*w!Rzw^^iKu*5~mpaZPy#c&7`PS=;}hSLDO8im&f_hjYZB!f7TIk(}UFZ92^}8`S`3
Ey=3i4_5S5T&lj`c*#UEdy#?<dDuJB5d=hachxQ?P)jplFxrPqZ7|ongl%hX)ZxsP7!u&Dg~{k)Z7iQvku|KWDp}m;un^ym)gTR?B=}W3!#T8eVVL%T+4k7Y
JE3c-#8`xkdIq4AyfZWvTAg*aWjq7h@d8FN72IBN{8pr$^M^?olfm?yu05eDjlDmTG|V&QR;UnrSb9vkw23VT!$0%sJb!&o9kaFCwmfbkb{mhIXEpbj!N}$)
*?oAX;TnOr8gZiCZO|lqy|S@g6`>k$K)(5g%!4`gs;DfzMH%Lz=54E)-im%5@_*b@1ffS(O6(fl5mK2Y=|kV1z33E5+~S+-ho0r{Dzpjx<H`Dbz;ZC;Hp7mT
OUlKDTak?33z{y{Uv6%GNoXDBCAVi+)Jf94^fmUA$?fR8$Zt=k*kzQZy*1@MgQVolJg6+>w7T94*lp{quhoFyX3t6I1z8iVO0hOIV9E)G1lpYfG0BwWS<aQ!
(RMU75t=!(^8B!j;vIe@=!$==C6;1MHq@=ET~kE3KEk2-y3>HJCO>+j2bFLa7R$FKLg}Pv3+Q&ig<#5#9}Jf+BW-5g6aaY!B@<hF)+A+TATw9R<$Roaq*9zW
KNEN!_Cz)IY|rcj2ZDPHD6r)i$JW?Pygy3Zr@ko>m(?joB(1cer16<k@Yw1*JoDDLuyEl;xE}-8BeUaZT0I{)zefNuJ5X2~NGQM_%@60+6e4x8j8c+S<dCgl
Emrl=_b?6FrLXifnOVgfEMAi<K?=pXOs;pIFV0b~J5<+0IKe}ZNzJbNWSjj$POE9StchNR@gSh0FNxIv{60v(xj7`idPs44DSoAIXPcMH&v>35^|9!Yct*ZJ
#mX?vFmwGGp;I`Xrh?QcXbGwCh2_~SOH~aBhCb{I!YX|K2`j)V`Kj%q>yh)B@+`--q%iu!dhwHD6Y4$$K^B$HvD=ov=k5<UJ$*Vt%!Z|#FqZOqe3&=_+$xtk
7H*k~+sDck`|ig^99FZk#&?Tz4cxSk>81KC_A`|6sVh_4HZ`Nel?A!r8qmu|oHq2ZXVRQquzz{_D^-Zx-EC^?2K|Yi*xD_wHo9)@LA25!HoN(a7m34<EdsX|
vmg~<U&@t!={$5F-TaDlcb&2^%0wdi-GbD0GzzhZ0f#F)t(r~aym0L9By8}7xn~my&XD!s^mh(N<0lS9^w!BRQVzAzh=!A|k<-4^EulN=Ktfv>l3=-gFY=XK
_IVsuDq?)Dhh$=g_bM64bGqCVa=0YjF?j*$u#YsN48b~?q>UgX$bk(dwe(dlyyVjZK=`@!<6g9pBKRX4!fgb_vK)nja$@tevs7qpkhZT~#3{xFQcyl8nakzW
)7*9IZY8}oRIB@THfCRs*<_W-=#$Wje~yY7A@!y3s)$}lNMAvZW2}J1G>WHl=b9$~W+8WRUG>_|{uvLGE7HyKRO--^ONPqqohC80s68d^Z>6N#-X`5ZD***H
U%Y-*Rux+Dmv)6ZOt5ZnHE=Z1mJ&Q;MF&ks-m~|V*~p_!H>|hXJWTr~0a0EWa>%ythTVXogj%n64;C?!)9Lc_KBRKL{^!(L9pf~;iL4(IQB&Aqi<^gY&|RRQ
XWWy~u>uMl5+WBMhnNLx!Ykxg7lt+g5|>TKbebBM)}FVR5~zTtTOo_F!0I|b*_0;6(ku}Vc<eS$yYkMuxSf4&DIcP};35|_RM8v12e4IGey7Bkiw@?4C9fc`
i$>uD35;JQr-r;A0EWqizZ3jcRAHbD@8B9N_mnfiM!UovFU$syS6l<*^vHaYjd5JHP3OVM<8g*OKGVSST==Yy!c%MkrkW}9l2udMR&$7Rlu4l$WG}hY0!kwz
A&q+lKP!==H~NGfyXg9TV%)coxj*K~S!Sk9n`^1nksjjNo6H0_{sOC>k~#*F^=@-_z{R%R82!KZz=a<L+wH#>Sw>JVkhK@b|6*q#D0i!YwEMaE>0w2W$U3C<
n;wF!^I0N^LrhzF>V;Y@FyRAL9GhKdXjC7l)U!%GrdxYhMVB>Az?!()^}4GAvlg>6cZG>ep(VjciwXu}bFy9UNRCiH^t%+Iu=m3xS>7epMy|GK$1XbQ<g2}D
*Yax1OF2NaoLL(<D%*vqvQPB9Jo7-Mua72-3qVDkUW{oYN#>1e;fJ-&n#|<hZ=^F?GY<N#7+a%qY>0h+Y)|wtP}bR(R+KO3>k%%qs6CUY45WbDXr_?dUZhUm
K;+L2uYJiX0_<0_mwfoxv~BrLLTOL(7GVPFIq3(a+^QDK+v4Y(@xvzm=3;Cq`9E7@*gnW8(Kf%gWrxU1>7eYGWI(+(MEHzZp)el~RW?+Qel{kFl7w}oPB?4U
I0i7`FGnxFy<Es<AF*v;u_#VUiRk31s#tN66irrcH+9b6DHbx7{}3Er%$Y~=+|{y2s`I<zc0_690a2OA8WpCdYTmLA+CI5!Tf=Ex1}M7F<~|<=3h$HeESkwZ
I?;)MMCNi^jbrj#_Ck0U>Rted&*27AYC|i?7FgxLP~?LVbfeJC@XS#visg_R32t_jfZz4ve=RvIo>Uo|ONC(^u{l!Hxmo2y|G1iLQPef?9;qEG?C5`V4#i-b
sR2YhtO7~4e{xl}lhj-m$NWKV<w*Ar1v7I#7%I)613^xh|7Xu4U0;18##kMgd5o?m{(e<b;E;Lmf0I*(SneP=z%5#DtM#f}ywBFi&;ur{fDn~7woKb6u(1eU
g09rJT{9xiuSF%Hs!}SvSkO1f>?8UdoX(TNr*d#wEh=S|ciOD0`yX?EVR4&Gvp&}fm*^fWKcODsY+>eaQ!Tx9H#eU>N_oLXgMd(`yX-z=ypof8)*Hz@v2_R7
k#q0E(lP$5JmhjPvD0)Sp;>$V%vzh$<9T_SY@7}DJyAf2k<_!?TR@~!FpULDm)z}f4Rn{XYHK*e;wL7CNrz#{y9z5&(E`$5A?+h%{rNrvlRm)nqQ)%kAh4uG
+*(yi+hzIT9%*$eD3bBrB2;hw{G6+(G`D?sHXR(Ey6rN<K(Z_xF~|BQGrP%MUkG>}OM_?^;rO6YK@ZpN5U+>9J<uSRf{2H>U-+Gag#G|0W%N{=%-Ro2v%}B-
PYfI-EzKa7y6f){Na-`^qyA}bfkWqP30_kwmFpeQ{B@hE|6-IEQnh6a%CpL(1OD|{DpF+vfD2h2Yn+AO(s(>3DXkrly~g9wo>$h?3ViilLD3gy?^(t4f}IQ7
Dbnx^s1j1a;vM5LzY?py#J6;~JAr;FX-RKj7F;k9Z>Rahl6q4iC1C|<Xi{bOaBdC>xIj_!56mz5b$;n416FT|n>4A>FhVr1%ju0AqLp13ztK+pZuc$OeciiL
1irL*{m2sq&Fkn)+Cl*>hC*Q32%vffqMz>;7!%Fuz{Z^()sFd!Z3T*-JZ@`y0t038`5FsdUG>rfKIHFv)8E6e-u0T{iw27~%a#(+I+`5pJ+jyyQ9#{21jegL
JRV7?xz4LQJ8r*}G+#eF!9wKNh9e$3`gj6r_%`%~S@CdS8;voX)VPa|C7PL!th(cTkhp?BXo22ll{Qia_HP(Z{yck%*eZUo3FKP1>=+3CFCprecL!ok7O$~r
lX$o$iYOO78*-N?Auyi0WKGx}Txjw3I>Z1&2RV%^YtO=Kv6iJOeZybJqKN?Aq0Fzu`kQSWuf?_Avk-v(f5_%ZTZjC~H;83975{>i_?HY15I?V;M7-9s{j?N`
CpJrPkkQXlIKcjDuY`DZ$WIZ5H9S0xfPy*_RyQv6FdF*L=mo%__;z)F7(w9S*3>c~=M;+#Bx3)g%=o@yhx#55w|Pz_8|kUdR@U<tF#?Q2UE>}^$?-`#q&@R4
&w30>!vv8^F9FvDpX**Aed}svK9!LHP3%NAg;K`3tCiEc4N2>ZG@U*B>WNflL&Xno#8volmX0EDI)_})ohQu4DQGU3XM(Pjh3rbu+cyW<paLz6ure~_-k+>i
w{5D)g4rNN)?_)7*(xQ9+|+lpvBQ<lNtSB5S3=FlGrYFc+4OOiGe7mA_JX?A_(Mc{4T<mM@H9?tc$GhWf~_Y@45ku-D4&~<h~Y>7UmolGCVFuQa6T<Q^CLC~
UY$jfyJ5=i8neQoOgbM96vRAa_Bh8%r1f{asAhMuZ$JSzF>pXNjO}sS7xAnhl$r^LlB-$Qf9p3n{$Q{sF*HE>v{>V!Fu;{XJAbAT)X{Fd;wgb~;I!a6+Ro5l
8I)~UoTqmFZGwTrb1Gm_vwnwuj-B-Iu3q&YLfj_&L^;#%a1V}p&TGNrgtrm|nheFcjdwToI6_fqC3z?u=AbHYnWBl!i=tKP3D=`#_Ng6>Qkxu)>|upabR(=E
$V`At*K@{AW8Sx;Uu&R+Q9R%W_1Ose4)U}If?R3TP+e)s@)4zx+iO_W6gz*7d0KsW4lquB(GF|+6edVKb9j%{x~V{zx$ZJi2^WAyA5lLi8;(c+bq?C_wXfCc
9p9N1??|li!XZ~pwhuVD1!Ot7j<Pjrwy)i#*T^abB8}~6mhwn<*DS3Z7@?YJ<d@9Fy3%rPI`1p&?YUuY)nm+4EclAp2;QP;=f>ajfUslug<7-$#<B~j3I;TQ
Cu)c3TZBvEc0X6S5ql$ER~L25a(^f22O2Vlb1t;+ZYYkgrg81&Y<}Yqg^?93Y~xk4mx6#1?ST-NK@i1NLceWV>g7_6qfW=^0|xfsdJxN723S;bVXFpG{a>y^
g%XzvT4%N0J1>nQj0Ke(yCspOTW=q1Tfln5|H%XeLt=ZGf^a*}NX-TTq5D*H4B?z+BGR?$rN_qv<Za^)jRN`1J(c~4ZlV-B8MEXM6C~z-zyWWbq!NRIWH5&W
{!Qmr2ao-6-VFG?GcxQ1hc}%q5ge8N&{wJ2o0s5T`4hC)xtpAZvZklv`}&>uZJ|+~gUFJgb@#KUhX<iQ3MBi?Zb}C+MXbEgu;?r=aR~B7+%x=BjCD{HzTY*!
N-sVqjj`}w{Hn{JT?|jXA6SmMCoiNObY7aDi{p4uq2Qg<9)V&~{P}`lNZL9**Mw&huOp14-;ZdB{vVeaAr#$jpw=Jj%B)AN^i7d5v(?U~Ed%>Kc>`zu@HEAx
hmIX7kYeZq5C)+f|I#8pZqsH{gDNiJu{Phzj5+3e<)xo!GDW(<l!#z-A}-}M^#PF&P;+fxC|;+@FyBYRymk;Efp{BF>=7ITZ&PGMYJB`*FU!&nx^xn}BnovU
tPHsCM@^b;i|u#vTU9oP)gV7B-9(|c$(KbvE;U5d2>rj!3SuQ7wn|woBO@mm<x?9m3fr!d=s+}v=1^i#n*<{PK>PL>Jtw~V!y1~IoYMYPX7p<Hz#3(l8tSS*
D1B0~a(s*@KE%$?5vuTYGL~+o$^J4TbtY<IDizI{qQubh2&FCgm5%2MHK!|_?=;8y7ELI7!xv+{=kXBPLDWX8Ii@S6f@=dW1sNUE_EzMZOcp!bo#QTkD)qNu
v-ZOFk84(Ai(-2C_W6}(jg6O0XGoC3FbnctY`I?db1Vn*2Z}jqC@Av<@734*0peIr@1NXU8cWAK5nz71ZUI#bv%q+fBzotIEY9iGQuMD<euvu4NIQzvI>Es<
ByrLi{jO*VYT{C|@B0gNy-X_}qWH~0lcqYzcnFR^%}oD6x~Kd35`+&4^G2p**h6W)GNQwkw?eM?hWw=nbLXbxv#T}Tm9@b-fDlGWC~`OWu6ASt6cA{l30CFp
`$Ej-;*>cK0a%gZ;`N=0|C1Mm$%1j7st|aiy*90l!~21a`+=jN^E@ipH_p79d1s)_2el`Uz^*T;gXltUeB2M3yM3s=CN0D*8)?-++$I_tC#2l*oZ)tk7pgF1
{{b{r-mLxOW0;9sMt&QCt8Zeew(r(aT=WeHb~g=Oth})AXU6+kFaQY_!F|Ep$NeslCV+Dj)=(;NI$Tqh+oZt{&&T{2*mhAH%XidVqN4cGJa1iUm?Ienxo7q|
S6TI5<GqN?l#B8BUhapj==fUPr>C#YtC4Xt<}wu~Y<v^Q3_gpA+X$D~ahDGj!<1p$etv`2J|5~%wIwL1@rA0e9QpD8nPvu$QK_bc*@=#2H|wk3tpjd4oq(Y;
@BLoA2$dBO-F7I<=V6g<qn5cJL?*CwP>zrIo!X9BT5#uap}0b~Gom7k?T61v?^G!}v^6z595-00?1nb*)mdp!@7^|OA$_!k#pr8*L$_@|<eUpYZf-Ny!<FK+
h#S$?{k&nuQ7Xxcu0yX^hRjqtnfh!+#XoL`qE|WHB^do3k-~)i#6z~J=bs`U*elUMdYk>Y1a%0KRonQ!OJm1>@d_B?lO`(`m6SnehG>-?<E4g2zz14+U}gy#
0$yE!fPsXh%vOy@^NpKKFL?IWViHsvs5^}w@yBJEIPNGIR>lgbc!Bfu1^bKpbV*FcmB^^w3W%o3hYA-ex1X&sv_W&*>v>=6+(6S@_VAweNx?^98NAuRN6CZ!
pT@KVnI3;7)Y5J6kO0@wa$JM7qS>RC6Gt^BTeE&VeP_ZpdV4wt;1)+`<Z8os3IWMLpqZ>MZ%JDsLV8kYZ^BZ?`Jnx1i3v)?gk%UQO#eIC52%t?<>jIWb&V-Q
##}GF=tIi^#Az0!i7X7Py^lqyJmq|ZpQ@~a;Jq01WOt4P!BxK#tz=Ji)6TL>AK`XfMMR)@_pR}R!KSv=mIg7%t0qfB8JX3(hf7&FO}%N{yE9qK7Lrpj3&1fa
b_A&yLLsh_+9f6zFNdYAs!B>jAp<xleF*^#qd9FpjTGF4cA~PDIYz_#-wp+;q(+*WqB#2B?&LqpUWhuL0kHJxKbaOyc4+3uvdZr9QHit8O7;#p6^1t?JF&rS
W9|dP=u@eY7AB;7rdXYD7;YAL9u|^qMW!DcxPjE08>gevMEL2Io!%Nh2m9WuwIM0ebE{Iap3&ND4p{btuQ8vYV6NTgRs@7q1s6nkytJURzP+@Br3HOqqG`~u
G2YNP;zKIt_UbCn=H4I*nF-wGh!5RpCC2C_w?_>;E9f=nNx;&gS0`<=yLP693>dDdp)xttC2ShSy}r(O%>bgb`){e}Y8`Jf{tUUGH)K`z_f3>r%_@_5MPAk`
<h}OpCz8-?oh+vGFsTNNir6XAx@Yhtts%gL-Woym3MYdg;`2wYA1tGAH%oT`_oXrPS4youYdNI?gP}{akEoOCZNotY!`@ett=gI;dF$!LkoOl+UsC<`E%o*s
9aS1q{nhCohHhjmqce%W+l#I%bFb~jCd1GNbCqM^XEhEg0!Rv{D^?o>%tDDUN~}2<7`j^j^9Y{^B6!5-p`V%J$f%ozhHEAc(L+(@>kH{P9+ZC9I8SRKd>%XH
iN=dFYeoZMC#IHt?G1hw@ZWI4`A2_r3qL46O8Cs+`4|jFW_bR0V4|8xoQNa7L8zG7(_~6sn#{|vsT?EA8s^&qEbx@a>UgML*NhjE^Ov9TDb8&qZ2z6f9AYuS
9(2(5{1;331T3*HgrQ}Uen%!{aQ3g*qI#jeel2k-09%;}bF{#HuP61Y9ZTS;(N^2cD<Pw)=kluoL3Z=etQf%%oB$7plKf=tZCs7a7BP5<FiV%*Jo|}147`%+
<5;gk?mTcgQ8Djc;jnT)cgcmu8tMdfh#E=y$lMdeM_hhB7nsaP-ibtp)_?v}kb0X+-~)1!^d;4DHhujfKv1&=XuH7Che^4Ky7$&+lfz1!>y(<Z)n14P^O~F_
x1uB-Ll{<IKr)ezC`v>{YbT6hfrnidW`N!61#O@em(fr)3m-~I)j%-1rTG{Dd8b){H#wyMV^_SPqV!S+z)h&tdY=Ex9)+<R5{dmB0d$!bT|ueJzG%X&^9Qua
CL{mzU4J7epr(v!=Ah`4$p4UJl+WsS9>BzJ<Wv1inq}jQMZq0Z_u%q5G^Of$oZ9=?@A!aY;-JUPCl;<h+~83d=F%KlkN=F#kLK`dJP<<guJ($-!9Dx-7aG0U
S_kk=j>f#0h^F1f)*jvh2ZFg6EDq?@hlnP5yz8(i!{1qY`pR5SSa_h4s=KVX0)Jp+waonnB;^<{-`>v?U-$1t`hBPX!of(FSs-2r{TeYeBv0s^qM;uUy+o9K
ul7R@GweF`uA7@`>}N3<_!a;rKw3{mvq!QNrVi|SWWFs4P<2PX#d!+hMSyn1ygnJlkl@hBXi^>5J0sr3CNaqA{y%nSKkz(8Jtd8AM`5x#LoFehj35>l8;nS+
fIKN@bh74waK^tD*b1iuaY%KvWyCD8?f+fL*hz~xQ;)IzrQo*D2Py*Oyx!oN+1b$%v9wFLPZvzZUv#NRo9%pv{pxbRnPCFtUp)pxg4646H~{G3#G!PG(CN4>
D-v=SGO53@zQMsIRcz=GoH#;-sH6vDGdK471U26IV4-MO32TLaEFb(rYczrn9AD@;5a;3bAYU9d-!TeXnX)UeXIx7%&Z@R8$z2-vwT2!yW+yBWt4fhkthomO
wv`cFm{;sSy$3t8vM&k$@O0S-3Dawy0cMfO5YLhjk^<;H<0mBm`7JYYpFuBsRRx4ePNQCc?-(TTk(UqhC)u~)#T`_Ff>3=D=OAQ9Ij(@k9?SyYh+r*Z&HUTu
!S*e_m+MP7kx|D5FUa+xrLELY6rlU9pEBAMNT?&2b&bc>;=DDniMUbW6`+vtZxQ1afvO_W%FE5u9LD4zM+K@q=WY)gKG)dbi@M}0f&koi&0OIzl*5Llx+kPV
aO84SUCpdEm3eHO_$Q|-09fQz<eg|mW$xe^n~@~>K*G<q3FeRb@2QN6$eX;c#O60lC7K9)J(du^RFa*anOVkf{b~QkKX5tD--J%o*OdQ}cam{PEFi%;Q+Ic*
cnk)BhDX?2iB+yMo+XD^XQ+e!?p6%Wr1yzkc=@1Hfe;+)5XA0~ocpNmsnT=qntQ4wwy(+VDp<GEifJ=|>s$!rf*~I0_2l;*#7GNw7t85(W~Ko-rii}K-`PA<
*sPp$l8kbLZt0W4V_~=;xPCwlA;&f#)myW%j|{Q{$|lww3Sx=b0Jyw7>#78ON^qIQBCX`Ar}TT4WX5*Z!Jn#)U{r9;A{Aq!*YG+HD2SzL+7*(s-!HZ7>-u!Z
Pg#<ryod(44%90`6xn^K3`uAhE)F-cC2;aVVR*l{oZ(!qxrVKI&&0mFw4Dw}_8dC@F)%~fE*ieFmr8}LlNE6uO|-}dP<_4u(c<J48MF<EzaBu}OVkJ7jJs&a
dG3vitV@cUwYz1e1hn1~e>Kdv_M^8lbrVr1KU?_$`>lX9)x1C#1brKO|0axMkS1{i+R)dk!OHDoSQ2;uT>Xnb7dTG2cu*(oExw4fsIdxMs|B;PuA}*y%<8q=
Qf*++?hyZ0*}ii&mhf=K1L$iL06=clm*VIY85HGE$w(8d!@m~wZtBuOvfSm{no`J`Yah?Ctw8ql+)TEi9Iu9o{8T;NdKYVl#o^i0qwrW#jR>jGlC-}L*kImO
&;tg#KsE;ld)0q3rUGueHHej?yU5)NCAr*)3i~ukgGpt^Yz`0L#YzHPqK;#W;i9jxYN=K7tBJ>q(g5zhow+=@58ZMclR<?sYlLiN*4E~P*WQr9{Fumz^Nml7
Gi)|XK<5__stqrX(8S$z@B#Jo^Sc8v!LJfLx-6s((f@w^j*^H$y)%G^nB!$fMIANtI}xqr+$A0UVdET>U!n<PQC|OhO)L&k43Wvl&Ofp;?!pwIl#5Lic`^Z~
<#c;39O%X33&;WoyUA>U!&_;VAOT#B{mkr(mD>f~gi4+SG!Es88P08fpD^gO3-;BdLJ{ziF(dL+6>-Q>)wqxtY4}RNR3uM=Ozxpcb4rZZbn7)R%04Llig}pX
LhmJiOtP8;N&1ZPDA#Ha6NfAJB&6PqKYP}M+Kx_g6-NqsCEqqt(<#1z{*Sxvab(ILXEaqR>yEvAac)suIkJrET;|u>>OhtN^{PJlp|dpwn%Ng91R)B{(mBKa
R6YV2S@a@_HfxD4o8(qL4<2=}M77JA#0GHlN|~$tscHMGrG{d%D0ztfK<>osYB1>&XaiL|^MJxoNg2gV@e;6B)w1%~Ky3cn)ipZWNNt1&mP@&O{->ju_SJu2
T>xRN%SO;JW4u$LVzuC4L($oCI4h*Xym?5~$oZzu`X-(Qmk~EW%pmQt8MeC^fxQ=&Q5m;Dua5mlXItgIf_1aqcAB8UW01)%A_>k0w!$T!os|{G%<-ONAsG1%
1`tMVP@KC~rx0tC0vXe%e+n11%pAN8Q+o%!i7yPM%xlthW0g}E=2byO%@@wjve!kL>RXM^@S#PRD|RL2bqjMKFi$Sdg>_M24`Au<cT7|sc@p%*eCvEjCtV2%
d1CYJWu$ld#CzTqG?`FG{^4G2*4@z`{4emY28dLOJy#}Wslt_BFxvh+`;oFIun#%ER(C2+tT1{0%7|b7eDmgd*l}UA6^%_K;z2wPsHo`}Av9>4IC8qMbIAlR
ScfjT^2clrxHwDp$V%O_f_0_ghb^DmnY6zp^^GPFck4#`aY<+UF<W&%$n%xqvgp0f`$P$c)mSCAB+?(jj{$ISHfi~~O~4$|v(b9cI7_NeC*p4BbowJqsPjnU
>2qPY1)w{1pH<;0TEdX4b$V?!;?AodI;g;<Gf-!{-SM)$nB}}*=483UUykkVCed+eJz+|bnpHxqqVEGXf@p%NgdB`+yB>tZwhRlWMH_tRg)Y_n63A;lBJX8q
Ht?lqBd4^s?j;>y%j&coAdH}|$8IfKfG}6E)GgfSM;^)wE&k9g8Z%U=%<__ZYB9^Q{@qgs(Z+_<DgIIkJySc`az3fu5XMoL0o;RWfwG&mWkrEWo(V+OE-f`}
TH%{M!maD~9WuFWWA}JeVC98OU=6%dq;<Oa*eL%=6;~yLWu%?X_Z+eX^F*OXOh|-^)>^4a;f;`E@+3%~Y_?YQbydaL!nCCpPfrwrefT}4&jrj_-r>YJuHJS%
;<5<nlC$T>;su^ESR4pLs#dB@SyNUEOlrEL^3y?y*DuWIC1Dc(nA#&(Id94cY@$E^RpQEYlC*ZdOkO$?qK$*3eSV(0p5qF}NDv%5y$JzqK4ts2R_yi)4ucM;
aySO8msiGe8umUc0$7u&OQ?pW=Tlh$gH3+J=h>HM^?lmmrU-1$jK$262e6s7N+WsTb{47&)PpfFz9&e#5zIuIjGG%&@_k23^+YI+WtJ`!200W<3{W(+m~cbt
oC2pt_~_<$ytR@1v~GX`0H@=csQ7X#zh+BnRdE?)1Jsm6o7XY+r#1Y3^m;kAv!^dj2Cs`{tHbrMm&?X_je9Dq@f<gMINp8A3WlM!0WjXO7F01po~A_IS~H5b
X@*Fx1$Og;bkRzH()>e5R@JYZ-ojt02Jo9JXQ)a-rw2;4H_gQPSnY<$5=Gmj@uJKKv@!)h(#-8L#xdB|JS;+4Qpj(^cN1hIEz`8?4~tPSd@X0^f^9y#U&05n
ZOb-f;qQ*Qq)k!hzpJMg;0hU=jwcW~$1r-f6V01&V!}|vIZX%PT@Qg5k=`O)*BrIfIEV{J-oG0~*a=MVmlT%jz26<gOujZ7^6SD<KSOG@OPSx*XJl_3fh-)H
2FNEg7;pvvqRaz$HN;ecgy%0}%#@iA4WH(>hBnC1&#<lZxE*RjiRH)H^7{XtgdX`d{%PId^uB=I73c;aH3~^R)p0Kq<&IW7*{)VS+&kiSrc{_}xzaUk^v)lw
%zBCRGcGLy8YtvRq+(OfhA#U9!f9%tl7DPW)mr9;Y)}CaT6PELJoC~u0>tFdC91?Or4M=2vH`@@+<B=n5)Q_hRC_s}vB@wz!f2ZoPtXIU*vgs)c5=OI?izN$
;vJDMoOv3hGPYORzL(At!^;fbwW`h8?wR5eUWX}GEw89NB>_aSzV6H>Gmr5ZtWZL{(^*tZG2-`S{)*9r_0tZHImRSa1~k>&ynz@ka`R+6gO`vD=jjNc4;Y{^
1~FA{Pb=6kdZ$7m{9;Wkx6qmINh(6D59?lT9t8KjOdWS><l^gNazh0h&2R-m7i_^i)bVS*$E+i`=UaYc7qz{7zy6!#bS}D;q06a$Fs8_bC9}KPWgM$crEm4{
htkvUj89fO$q)s;tOXfaC3=AE@B6PX)p1%)n|bs|&0ZjG4>Z_GfX4-3o2lcO&MMf_pxbh3XERA^oNUbF@%I8CGW6s>6JNehIH)yTTHf(9X<_i6fZ<iXCJ0wS
zwyw_Q^i_P-8zeR9T@htZn;yruCvGY`}EB_n;~MrS~ceI_ely?#mv=*P0rqW|C8#z51S2(`99jGn@qRANv3L|<J_LI7v^n?B))<P3cqLdX7$E<(nmDyo~&f=
C3;i9h)K`Hk9RV&Vom`F`dtgZl<!l6^-3B25o|ra*j~sS!%Uj<>@QW=|EFo~ZGlm*qipPq7eynRFJ=c1Gmf*pcL3c@=z<A>NRQq)%lqnC-4pStL^hLgf1x41
kuV-n9}t<Sp@~Aw0%<(?w=f^W52xETkyM(B+k)$jmRv+BE3JEf*bxy$$s=ySw7p53vn6dj2}1LIf?0Vglt9p_4Xb`*oFbEVt~2<D3ji2Qfj(&e^clMCXWyNJ
tJfRh^#|b=DX@Mzi7KCjSpH-I<!FW#jf0Rl0$&e~#Xwel_r-YciD=XSF;sQMkpi<DUbnqnTLiXSbA|5Z==3Bxn%?%`ELpG$APb{8yc_>;Tvx^XG2|f3Lx94A
K%B^M4UM~m@I->}C0jHqG*OYoqSa{PMt#8WJ_IgC&*eC)Hxkq50~#2&xdSq|IGFszYd(ip$D8_?Ez1&dNmVXZfqF>b`#_olvuWO`CUwbJ9AqKgv51z7hE#%A
H@#`~UC?0<0&DRnhR%tC_KG(4mHK4ABOQi-#PJ2NU=1I}J82Ycc*&tMu_yHe(_aySV>NjZl+rPY*L^wNtzNzTNpnlgmtNMS>AON4@Xw0Di+v3r8U#*OaE4Z5
Z@*JoP+Ljc4fyGj7O*bU)(U?J#|5#zeqcRUlvbw#=1q+$r)*3PhPeQiT*PviI>UbZ;l;nC`R~GS{QZz8Vui(64o8y3)_PVK#7B`%TQJlYAs?B9zJX^V$OzZX
x02lW$krjRh1FJEE~rb+3c$9ALGLh_K@)cHJcc1NwU^}j91FsqYUE?U%gJ8CW@#?c_m?Ulm0LRk*QMq?3aWZ9XDtN1zW*La9Q_?H8%ro96X6??VIV>uI2S%T
hzsN#j!kTF0L!RQAa5rIm0}R&pO}4YvH#{BriXhZ6oed$ww)9yR5_d|gWq$)WfIW7zxqCk3O)zIH%X(j;<t551yr9wEGiPD!RCnJgf1DZA&vX&6{L9r2k_h@
1!K&Ue@y}2PUSCi2_p_61hgzi2jJvY%0+nKek$QV+0NZ`y@S7#199zqW1{CXY|da$lJas?Kv&g(HRL;QPW=GRbU};@<F2HGYni04@y(9$HsOH!HWw>?u@(@i
h;HPb+Kn}cknydgt*^9yc8)s^p8T1L43@y~=KCYs^c@L)C>X{(t}1Z;@~b-N^PHA<I-9T%s?W8^B^MX-Rvo?3RIgUw*`FO>4^NQhwLOLwr0xNDj>l-P<gX+B
?PV%<B<U_+Kz>+=E^X}ZUPb-30R4p#-4z4ji?xY;qksYLvXECcLQV)z4$J-bYgd{!pgMt_!vZwL;+)|j!y7uF^`8W;NIx`cfqUqY{NfCX{clOIqW@F&wzb<X
f#_%Z%Vh6@TnY~!H=j<b-2xg-sf0=$@rVyxnG*y$h<_kR4{ag&VrHFLZP;3`S2L@_eaD0=em<{O<jO<91@+GRu?0gtuo6sQB<MMZ_x6M_6*t4#8Ncm-0+2-F
68#@+l`)t*=A23B$dV3S?z!k~c;s7$KB2`Pkn{Ot(A6B4AL_|&H=){iBnYi<1U)PZ1h;EpUc@SP6RVRP-MbIL`^KcC6R2V3k=TAQ&Z?qp%Sgmr7NKLOG2gDx
|E&=RPx!i=Zl1bS0gbEyT0B7;B>CH}oI!G7Cn5e97UWHs!HAjudJqnxfxl#_CmCNx_o$$FZh|J*zX{F~YJYkv=v>%TlfY&qrKtNaV;1OVX=tJ#83l#C$`i{b
rj)jq9R`Q$9uZ-bhV1R@O)1HH1L-mCN&86kzO3&tmLA5Kn(p>zUZe8Q#?iB#p<esZqVbzH)h{?-DC{;P7EQOQO&ThC%$&KMmRqW5mTx=ywaU8)t)AiX@8Y!1
=>@{EQ-v!5{g&j}f5^Cow02LYmc{HuKQCCkYbg@Cg+SMg+~2%Ze_LqKAnppZ;VRuVPHO{%et^>^#%Kw6ZQ51fc=8^k!+%w|o=i9kOSza?LOq$su-nAV3S65!
<ZoJt0-vHF&7{S-NRL~R&*)1;hzP2j{Q_`=d2`rvI}3#lcrQiK22FGNCsjy;+3nOI$U~}gv=<AQa$P)ktvl!IB;^8gqU^wo6vEBZ=P?)npetEI=Gv&Lz6nOD
N{fGNjv?l6b$HjF<lmcU)To|!r+ncgj=RN8IT>)(*dJBygXq$ooJPz}Oa)<m%tUe!e!e`}@ui`GsbWnIL#K~mc8mPyNzo|;j&U>R$CMs`zy!w%A6BEvOKZh7
m*?rx?s^u-c>nRh1N;Dk=+xf7<;b_15THixBE*$^#$0a$l-2tYcQr$(I|ILw=K<>H9b?{!o}nc(`@~7=J-t?A!VGZ<8=wdyZ~J8%Ln`u%`f-AFQNePv+$rov
c#XKshqki|3O4K!tSXK*5mxI9uZ+zufXQBlxMI&|NEP3#$i;w62_O3mp<g;0AgwzJ3Au?9rZ4njeR9nDxekzA2Pj@Z#5Ogro@tFxW=ftGk|seCs&lP`nKWXf
sB&}+>s{S2kZcl!>-FVr98%xyQ~gpiOtEHjQM4^^-xOc4t;?>Y<AY?gH>S#raZkgupEt958}gPwQOXg}){K6<!rx$$afnhUJhBo@eetOUhgfKE$0!x8<&u-(
%?*F&QAJ*Snj|=F+~9{nKp4>?VODL)dEh{&J&8;_81;j!+)(KFy<Sx6>|8<xqO+sCNngvX1VCrS238#m@n79W*4;a3z6DLK;~=VB*UG4pt&1D~tYYtBzUsc!
@5jXpF#hNQ^mZ@BV`|gdX3{V+o`8hS;bEwJieqAdRl1IE-OvP0=ZT+mKg?O?i;#wTQPE(-#|5`DnCdoQ%M&fFUsP?hDtl#(B7yxQ8snMYix`nwGt%<zA>nTj
^rs!^U1q``^K>7n)NJ|T>pApnLZFF8Ce@sATz19PF`=(dh5M~j$;2I<56TtKw;A`9l}(c6ke2Og&!yfZgq#tI$wH+9Yny^^2&H7&$*zCPyJEz*kAl-S#^1H7
*h6TL=E)6*#4#86a9kCR&&j28<--U5S`v|geg;$jx4%;ijrD=+ABqGmewS%Vw@cL(g%R+EA}pnjxfncP;Mk>xdIB0tH%5zdW2g1l4`{<IT6#52pf+q2+&suK
VS|6(5{vBxqIUyn9`Q@_Kq}w;UM$3O*B=sY9?oYLC2JSO=Ae9k1X9nQ#W4$;ip9b>TvXwv(cQ-W*D?N)GNxt668W+Vy3PP5qUDXDVRC<vnv}wol52rIZH%6k
xn7v-05JRjpjC#<Vex2a)R>rMM>tOA&5Rq?R4)Tn!i2X9C0L|u(w#!-2h35VTU+i6!M4yUpC?Jh*TcNlGB`GKPp#l?G#lba>Ki(?)7cfkqrL{*c3L2rOyzj%
&!~!CbRoy^vCD8?I8WHSstzdx>?b*zqUG}^hZ5-SP$VXWH^*fV0ZO-o*VpU(|7UdPpV2>fXEcI=OvWWmFdRTp<S2e=S?kcJB5jfAE9cVRJY6~dp~u=7#j_^}
KGb?Y=Zh<hIdgD&SZ<V9>^`tk>=}{TH$#h+SvFf(-ZC>2krdHaHTtwn21i|r$WL;j%YcQRv?lCRZP?AG77LOi6Ok3$T!J9%2nOW^n9*mqSsTNJA^MRDsZa|F
CVqY~r&%Qw#-X2sZn;=>wJTqL?g(sTYkz)UcbbJr38*O<=F;ejyH)M<*r!xUZzPb4kQ?T{aM{t64WZ?%AFkctijSvAVdayVw_5C>I55#GL-?h=VP<Js!ddY*
&a`_`#%x4-7ed%c_w)-K8%CeAW8<3e_9|6all#kiH3;*e=;xyQ|IFJ%Es;jO!hGQTLlZ32Lt7Y5px&}7+#ZrqrslHZ>TJwWm}qX@4gM^JvTV1oOi8CZnW%H(
i&nvEvILOfUNTv)x9hxHofR@k$E!x{?|hfj%nX<I`{zf#@;b@=AJm<gd7u|ch{5ey{!t+WB1bh&vo~R!nUH4vi^*b4*d5=|0+_qy^hTl*lbgj_Y~Q%vWFatN
aew5h1Q}}fo&n5qp@=Xc4+OSBfDDHWdWtSUQDAKIBy@{{xW7rb9XUB6B0O+UPlW68(!R&pozv4GERUB1>97*<Pjs(s%*+lXJ?qM?%ddQ=eS;k5sG2haBn};~
xAP9z4aPc@Q2Oah<TTv!Z%~Or>Azs94BSot`M|11dX=2rdYIE$s=8IUGtWBYH>ZSSmZvmGgEO+_-FqDUPo&1_a7!2*fHmf)$=Vj$_h<3sxdsq)xzwG^_@c)W
l?Z}4y)jO0GL65W{`D|(1X8pxt4YQp`zh_I2V3#c^(*wTZTclcfb*ESms{xfu^3lAp>NbgN_AMY01+83l$XW?YQ=Fch#+w>FS$#~hn}kuhupzRYe_yIN=PM7
mA_}gIv`J=k*4~d%9P!bdmj|Fs`1}Awt!_)abZYnohIkB<S-|h0mn13M2@cMRi;6%cis<`a_F4|7wdZb7nUVgvEsPC;I9w+FX*Im{uN!q6*I9~O231Y^V>j^
J(2gySckU@CiABO<!Q)gFLI`SB}74-<Lo@t7&r3^_3gzJNmPg4eTV@fsgX$kI)Os;PXNoekS1)3W1hTHqik%|;*1_Eqrdt;Wh=W3JeHivF$iZzbjQffTKP6G
ZnI#RfLw6i41rEY$yM6Mlv0+@kM{sC7sA=&g&4l692VZW5b(XK<VVQ(#oO0mmxl4U284+nPSV%IK5S9vZJb3H6i-<_x3FJupt1k0>{5G$`KE+KkL+8t&5|wO
@O2*p)AmODRGRmpu;s<}+Dj=MK5m_*i8#+-1O~1}jTtF`To^M%_m9UNT?gWRovF9qmnQ=_ZYbb;a`A<X)W@m8+u>ClW*aT`{oUGCdELct9z%ga{)TnFLRG&G
i#1SwYF4!Y914g7*YIs%<;w@sdNPdW0jT77kXvVczH?k(5bV%dAFN9y>;h5+8w-};kYVx{x2TgC62QN{oN1l<;d^4IV{Pw|kOKfbSO+}-PZ#*A5?b%DG7l#J
Y4T(8@5sr7?a90<<J_lw(G7I0OS8Jd9yy<Xbvl!)-)s3MQ}2|elNHR`q6Taubh3Sue1@g184u5NiJI0IzjEUZWwj<R2*ltoS4uCi^0bw6cnr8C=ZnUEEp(Mm
8EUGa7Ry4i^v%X;!;*fq5MLaLJ2!qspRPKNnT-6BvT&x=c3y*m&stI`Rqp4?#mFI(u65d=3Y(t2dHXFca;rvVU@DRM30GKS^fz1X^4$E;lB-*y>@{-4mdXE-
6V7b!QPrhMvWnb?LUs%`H^^y=N_`z54^zkmXpp8esVJ@BSX*J&aAvpb!#`2imZ(~9qz|J=A41NFW9nWizg=Z*pfH%wr|;fu4twJ!ydN}G*p3h2+T*(QTU#Xc
btx0}yk3iw=G2~gYmushZWXZz^;X)?D>{#fpRn(y)S&KT?~@P}w;7)q+#<vd6hAaY1$3S`cq=xql)<0`y4r+@JS^s#b(~oo=(-I&FoF#<F@F}k%C`YGbkc2a
sqkGC@@>l+n9xiW`WgYD4-kaO4pS)!EE@mN1OEZB^S7p#GJKfzqFf~<a2$E>HUlc(G^s@>YN?OUPhNMnYUPQkRG+Ss=z3ahw`cMcI$alOlOEQQaiR7e_Qv^a
zn8#&7o^J19UG<J<R<0FK3~jjQDEC<EH2r~ICpC<kzS}&4~s7d=5Ng#0=mT9Q>J$S=l11_d78f@{B+qDkMYrkq4lb)F-kjeZ*`$SQ}$p8^<Dhwj6PJ3J7WaO
mnv}!pB`05I!L6K^Ew2Hk4j)__JXOGPnsh2!w+Z?;1>0H0mR!<B`xKsh5n0iT`F5T*i}Jl|LH+g__1&xq2Q2z7;3Nc$$1(C4ogifG4SaR!^5{`7*Qm~uv#l-
%Y{Y!QqSnwfvz>(SJTK+owADzLo0M8(AY5zg)jH2ry0N)5ZWKfeAoPHEQH8FbSHf8NB>Wz+_EqRacjNQ#|!z_sdKvj8PK>yhhyxCT=$kh<+4s}`^IrLw=#oX
(aUp~_cYHCEvD3YTd@AGxwx2q*p3WbpQoAl(Uf!X6T$VW_bvf5fHb?{W@>mMGK(K}sQITUEPr!nTC2&;S)RhV3cm$=E6iYXVIVr(^RN$7=(6sRq4PwW9?%s(
b$gVkFcE6SL^W=4(8Jdtk|7DUH>4xKx;*QB=3cxyRBG|p(AQamc3R==5b+DybH=@Qpv}>*b!RmKa-VPOxxT&J9eU^6faFP~s}xwiTed|*%}vu~Tccz%msd03
^m}4Ndsp7?#v+H+PU%b2Fx1xBUNBW3`doHZ@#Z^+32@U%k9=8CSpQGwE)~L*eMbGK<>-)Ikn<53NwT92$Oa0|#n)v)1?(y-4E2ec_8R~R39y5bL)q8Ae@v*-
ucK+KW_%aNa{|!YkWpo^C-RW6A@hfELQF<!Wk}o4qUM&jxP}>K0vCaYEWkW@lr(<riD+Lj-swhP<*ORPzucX7K=1-hm&a;32C*By>9jjU+LB<xcN<gwf=A?D
#qr5Wf{G(tglck5X1*&WNvT~C^PA=&6Qb4$2)G%+A-xk2454*#T%sX-#q3C%=K9Xw?6MDGL>^*=t6D8%1xbJO!a~$14_hJATnNLq`T~CwFX^LXdAi9<cJ(@y
L&TrA0+{7pWpV0JrcS;VAZ1|*hCe~Z?e9X33M<XhR>rI&^S4`u*^yF_PgsE~Y%M;4igAK@SveP!k4|8A47<AlBaRK4rpk3gd21l-Xe5M>ddZd+_yivRN378A
Z9Knig8xLG)2#s2(0$)UJC*&=!^D!>=45Q@^v`K<(LA%6Bql+eoNb$Du;GdGQ^Ujtq?C%Wz!{@Eo*!fmG4WO6I;AH%ChOqB%!x;3qYd6Q2vkeaRT9(<jQ{RJ
mqJ)f06!Spf^azBoQM07rGcQ2BcT}G3_=H%<4Y2l{BV@FJ>XSwDbf_lE1O6h)QOOGm-zdv8+f{gyyen%RRBMSs_`d=nggl2Sjn$*=Yd%>ex|O_$6S!pqQw&;
g<FfxMjwyd2e2X+qQT0JYuw7z?ENK94OuQBjml+@xIyouQYA+5FZkAzAnd;yB}z~Ej*gSTb?h^JfagV2?Hk>OI8JVGLSUEMMWCSNO*Qb^kg(eK=uwo-+c!-I
F|Im4FGzFr{U5Ra_2P7`S`yCP6X}T5Xi*UZ%7dtA%1F|`g6jBA;ic_g6V#*+cWA%w%?~ob26G?7V!4HxX%I)(i`%z60Q*OK(6l+|5>gMJ)qLb@Ke6nsS7W`E
+@<^a>54_6J-@=c?B&_2__qAuB-GP9H#TbLZ5Pr#AARj`Gcv(1#_jF$nZ4^5iB&u|<3t_R2jCH{%6JbWw0F?h4T84_=XaQLN^ma*YqUAUbW(yP3DR8D&!-2Z
*oBdHw^GVj{i%nI8s;oVJ!iiVfh4-pO3W|!so_y6S`s&0+d0Gt2vEyTo-kHXD-p3)h|!x7i{v!^Afm_=QgW9m08q~}@57R1o^nmkFK<0$L`k@i7^!Q)0QK)*
EtS8Jxn{t|Ra;1ws#@X!6BGa(D2*M$9w=+jvM0E1uPQ05`z(=xU)7Pz-oXgtT9!P!?}MrZ%LZ_)>zAfLPJ;IfY3rMi*VTG;A+<7XS#VZRWS%)5yjxc@kx==9
(6XmKO^FC^)(m{r38Wug3l(H7=ROWCyrM2-n^CBsBctMJgW&w%*48Yeat8qr3gJ)ti4c(m$c@o{qRTQqsJYAoVRGMPv49n^!r$piG?sv)AtSpO>{Sl^l20(8
*@ods!r(vNG7Bt}6YwQ}w)li4VpS{VK{KW`HFta{*LyxG%;R-_3n^@jDIIlDX%`wc^$zJ~z7Bu*Ys-Xb;|D-*@_=gb_?|=K?>!&;NXP<Sy{@eocH;_3+IL(#
@_yRuV@<>|C%85(RBOr8ZoM^;`ANJ|Ass?3&6YXJCKr^ZpDDIjBZdC!22%+9jJJ7h(wxJ|H2Yz!LiAhpq3`7@L9I^JHC|mgK`9|ni&4eUSU=ucMd>3%JEzf4
zkDhR{}pFDIp-Ex%2XXN=MhW?$96cJSIWvwjTkhyZDK1{90M+U597P$Ovm}Xm7f4X0xb+h;i=931O`ImBYt%{Bl^L(pZBg|@9~gZe~ezbkJToH-aI)hSUoFL
1}W_&kuv_WLytEM0ZQWR`E}_+j=iwmDUW??t>DbpmYiHddhn4ooMI+zksHEY*8`LZQJM+$j>5$`lK8#tgF(9_RG$GE^s=mz(<$hGoR>*o5eZ<+K$eB&0Ep-h
rIQd<5%|<eqG_h<am=;;vjUm-i#Jri+Dge3^F!b>e9asExl>s*srZj$(_)uDHxUtDEv%pW&L50{3SA8W6$3pD%-yg3o`<5E1uR23q5_eI8_AZQ2SJL^-kuv$
KBhNb1i~log<W2XCO|b+uaS>i5d`P3tR_)yL>$9wnT)vST%raXgOKlJmzK+WgIa-r40b5R4qWC-5X8Y|{LSj<oc^bF4CmK<T`#I6=SnIfc*uQ7V}0&Ktz0r>
RF$oGFe&1NpQPF%0PF!#vI_r%mH}5-L%~Mq9O7y0e}W)BK#6P~Dy!MM!f>fX2<by0bYeIDiHgfk6gJPjS^tizks)F|S!zVzn*dWY8O<jit79J}^N?f{?t!cR
o2WS?^3X9qgcK_9_gU97Kfjy6A=sAtyEv0J1jZ_jtcpbK1Z3a*Z$?W-G0JAEbO_e0s3oxLjfv%4qDELE$yCKlAvTZp;#|t@@vHKW8!?pVq6j31!D(Qkl9<G@
5`5Em@D9C7w}fh{2~{SPnQ<OF2mQ`GmU?_?G^bPwLt(1T{|yitoRI6go4G>C5@5lq5>&U%D|xo`@-A;y$dH>nAK^fPxb~_yg4bHX;_T~2l)1~&Khtczh@R5D
J@ZGPO0N45I2YnpAJl+=p{@9cOiO0E-Y&2Xgh3R+fyYax0IkrjvX_^ixkgl?1N`uZVBIx~CbfY{A&j==SGJZ~eqI%CD42(k(EF(|TZ1p3gYKV)Ma8r&J;TtJ
%_<F>zRV|<feEh8`_ij|T-0<|kD*b%iL;Tr5%(4SGo!U>$7p<~vo`&+s$1!+@60k2H-LQLyZ^84cQWA(as&1?(#k*(^I_mAGn`#390UQqwu5E`1H+|gp}RLY
9$*->3URD6RRoA`GOC#~ZdI=7v)BxKQs&6Xx1pu|`}Hj_ro}LpUn*q0A4sTQDDY;lvw6`%(cp!`2=#)JfF<e^Q-R``EzTf{9^*u3u<Y`hswzm=_JUiyq>(yJ
tnMlN{q2<=Szx3p(d%n0#fFdXF2>`<U8FlTnkRG8KwkTV&a-W+43$g#EaaR9QPO6AuU3TLgaQQ!I@`n!mr-dufL3A^*kx-Uvnujl=RcI*r*Ah1mX>xmA>QoS
4C`!cvLTir!v)n&OfU7=$VtZ&QIo?&m&){Xjw~Lq^A;;Kvq|mlp>MP0L!l{GuVov|VBk1krtKUb?%X45iBdBg%y*13@;TPk2Z-{41qV$3*gNM38+CEz51{u7
#<qy5J~q()Um_k3$tIS|sxm41j(Y8B)*Te1M^;NFcTq8Wwtc%3Qw(K4LXfGbnD7}I@}oQrP-1<MeIaA78vcE8Gm$lrEQ3IkQ2Y(3hTDfyc!zyx%y9uJh0l@x
TONT!I6v0x90-cP>p*HDq8Q{tXwX9HDQ`}WoQ_qAjQmnv3b)tHqGkP@`XWXr{;e))zDT44>j6!^N*qc~j%510YK}_VSXPe;XE#NA&4awch&F-ixpIgyD-^eQ
1*SQ#Y-I24%+opD438^+7QSPe8Vs7f21I;#lZL_f17CAKO{?dJa=%8W2!l;9b34|T;`H^*7qg;~jbq~rf{4o0>_S;f_3fRd3?)dkBWKfY*5^av%zWilag`Gf
48ciiMg0X8jg_p%S}wyV?BpscV{6&t7Tz`)JX)+~L;WS-X(M$g!oUkHraUB!(jKmaEHt^S*1CAA;SDi6R}N~2#52fPEZoStz$r#7!q$3mK1?9GG){s@TX%_l
T<2M=nr#_udhmiQTRd6&qLe33e{le5-m?jWVWfDv$sy0q${oj)U<0D(moUb4e=_p2KV*En(Ho)KljEUI4v`-bxTV*KoH_Qp*zMtV4k7cM#5jeFDwzEv>cZ3M
1LGhU(NIkM;Eyz1=Z2_;`85C^DV^O`PJmc{ZOK3;nPg7?y=xtkw(A<!>Pg4aH6sX?v0Qn9aT<m3b_YkDaaWBVIpZI4?X<bO-%y18)SpGVVUc;22`nj3RzuuY
d;Q2&qjh#53AnG9>xr_r<B}WZx>0)@PuHI%9?JD@e6>+VEP-Jpfsl)^@m%^w4oKVO9)6fE!|+6j@c77rxMB_^Vb6_knY2Z6vzy6t9W@D8-6><#x|8CQmL;5A
qWvyDix&b&46SI{dLvv(Hmq}Rb0UY(lRLjKZxzri7gX+Dt2)yYtu0x+2Rk1GXx%E1!#DFTH5B0Ec{F-QE0yV-_ak6p^PJp`$IkGo^!w-Wv!uQ9rrEY}o&yBl
0?4CyLPs9!)q`CtL%VwoXa|_>X1#KV5<AvSAjl@IE1%IPd>9-LjZ(ta`OC%n>6RP?&h=Je*{2EtuUoRpfsDqqzXmV(fOF(ma?mm3{w+iQ_yEz}Y-XH7D}Mr3
%%?+6+G7qZWDe(0vfYV@{Twa9#KlK9lXO<{_AXPypuoSPjH303SwwTLh^)!k4d$<Kd&ouN-2MIx9bt#cPvy5*OF@C*ught&BOf1D(~AbId$(Z;g;2opw&a^P
>_)x<T9&Hzi8XZa-sD;&eHX_Aw3P%^wy>Scu085^p0g|Gz9fk4yZK_q|K3*ooR;YsUg>&P^^m_cEf*dW=n1Tq#9tBJKW1PuQIGvYUB_kv@0=2)h3VbiJ4pax
L+l29Z@PT1p7dew@ciC-o_U;cVUUC;mmy$Z1NZ@V5l(cVKD-lxGts=KnMWrr2D0eY<;mj)b`sbD<PYkp@_<@;n{{hbRZH}aB%cM)M#6mgU!c?GX45pft`GF?
YpOy8jy`{*#|%s5+g{9~Ut4c8;cg1k!XfAp6sIFvxH4F+TBkqB(P29f78h7ZCdLXt$2{rGH#bDe3F=@)GH>u@rI|DktfrY>FLjnzg!S_7|5;jz(@?7zl|&33
`nV7P(+I%sJB&*XSljmMnWoaGFRe~bAC$KyA|0xONMI2o2(0py2Ipbrg%TWus&9qlm6td{a?a--&ORIQBO-r~s$PNF!Z>_fjqCN^%|qAZX;f~?0`+Kc)pmt?
U_mF{?pL_c+xYK}D!u75vPmH<#Qs^2Q+j~aj~4{N#&5x2WNY(Q7JLHWQF5vDnOQq2gBQCKZNJ28I|fO<7AnDqt(46FJTtU!epS#GZ~&Z#a+vtap-Qz3Np9lp
%~~ay)s0N8DI7cwm~~H=+s0TDYLDIN1o9#$*Tg{c9PS0E{I;Y{L&&7l;|wL)B7A>6;ENO+_r7S;nwzXaZILU0jSOmgUxKYq>(j*?-Ra9neNgD164>94?FA2|
kvkjzP7)GS`PKTZz?2N`W~^9${A%>uI$gf+@NI)Xt*#_{o=PI;9&cA0JYwHN|LN4^Z?AoCy5o_h@lLK66DTK|8W5rxN@qp?2)T~txNg)6Gt5dLi?l(ltd`Xj
`{`2<(?z59Eqns@!gIlNE6eRA{T8FK`;~z&18-@NlV6-`=`)m>|7o$Dm}P&?duBqriOnx!-hqC6Kp-bq$T%)g!fpp(Bs1r>AorW8#%q;z$Mt%MIMR-{IUlbz
eF*~zOzk}YB#v8|^TDyq&?=;qnS#^r>Q$wdCdS;)S;-!$P(Z~~c^Jrbz*0g_HEONn&yHi%3MCuoyH#bt5IlbOvb1?a_%$VRb?rDeVn;Vfm45*5g_%hOk@Oq3
1h>g_$e|aIS|n*bR?54JzllOj$oJS|KPoA&0MIZptg1{DU3?ll!{zVaR}9m!cbye)A{@5_zjjH0cw5|SnhiCckKO^dIal3RT0LL)!1o5Oe8V3Yv?-D5#6;SV
3)lK@c9{g!an@!ZD^S0Lb-t(g^TyjQvq11Q-!d0!F)bq!%$W~5kG)BpA`eZsWSs6)(w&t71d(3&F_26M+VkQ|rAWh0S$ym#cG0RHK+Nx<mPX8})dkxAF*cg1
CA#Q^+Rk$kHx-HgeI%?<q|jZGk@9h&UnttU5FXAA1nMs!f~06WHYpqu7U&%#8~x}=3rku~bL9O|I9aosbi8fdP;6QZBn&utLJGyZ20y#(A7xAhGsQUiqLomW
aRIcxc}?a+jf2A(%T`UhKUBp4!By2Do@%%(D=&h`yQNkGgn<;>{$0=bpi{oomckmOg)G|ODmAKK?`+=q*-I#YAm_ryI8NHjg$Q(8r>mhj-7(?0WLQy6zOj`?
XW@kQ9?ufYNDy3nh}Row`!|g>dKZJuI>i2=4dp7*v0D{bZcFkj?Ujkgyi-go6lBEio*a05-WJ8JM!?Eym=dEqcUaL~(7;{$uz;3#StW^rHW$8pwyy>Bn*MxP
l!qXNY;a5&8Pm8yZR(NlUaFB{K4^8j2XlRPleCBI;q7bv_>`1~drmM!t{C@DnlUVCyS}QU8UT$`rEES&Uk}uam1&Hc0P(DD@pd5zm`zo-i_MQ1ukf*O;#>D)
yNO*2@u({aGJmT6bKZu3)&)aTUpgKue%2-;wBUgt5R4o^_w12WFP-x{ie3(p+X=M0OU^)AS3*s8Vh!Njsog)-?kqht&=by}E9Dm#-S@-}SOb4V$R}3}!E^&O
iSxQ6+y3Z(d5=R10b!+K5n`!ubB1@HlIGuXA!^K1@Hx6GY^Xd5Wl?PjAYJHhNMt7tv>rMEGo~Qs-lou4No$<I2WZOwKspxVtfp3f$@f-Lo$8vV<QGO#H%;;Z
g@!>8wDml0YbnDj2_3!u1pzfaJM2zqy>)PihvQS<qi93RubTS?_U^A?J%Xbx|Md{^QC~duI5YF?Y?-(b6eLWBaI`IcQ?OHn8t5#ONBY<Ts)c72hvuynQld*C
G*YxA$0MrA__aNexfWHen%6lF(V0;nhA)lLr#_H32w}wopJ2jf5vNZ=0vH&nD^h1z1oTw{CRW6M8N_+-2LaYBW@L1ArEHRO2=sswHm|sjORrU5RM{X@d@ll#
zue=x$j|vhMYSnmarX*8o~9>gIHWAoPjfKA&u(NqR?wM_EY{kL%|92d&!7=uPl7qk1>kk5-i<onZRJscQZjc|KacccO%nBIX`#AHf+Uz2?n_%L*_K(7o)qlu
9{Uf{pCFrcsplPdDj2<htu@U%H_;%7V>Y9@eam&FWQfZ5O-9{&$Nz>6h!XD1Y4l0xy^VBawU6Dy&Xk#dL6nXATY)t2sNXNYFt&dEM~w&B|8G8a{`3qJscgJ~
)c+DaOUkGUvyoMwshlv$IYZ7k`i{lzH%XQbG~u7H#}_?mcW_@<UEzBWK8rY&I+`-}*cn}BwA4yR#m_M`N(wMIX0pbW6u<hM9NhZpIbpEO*E`wM3Qf}5xpjDL
{0qJQdVU1Kw8os+=+NWVrKwW|uGYUlz}FlFE>N3kLU6DBg6p$I;b5hmqwvS~fG&v6>sB3|36_o@I;Jp#eURsX8Z=)pt^wpVlB}<)5j5vJ3=iJk?Nr+KZ61+=
ptg{i+}&S)*sh%|(X-Y*-jeqYi->5cbqcHuF;lJl(+97^EDqjuSG2Q)yPk)_X$UynmBAQsWg~L{2K$Q7PSu+$M4MS-ZlEIL`1jX^id*vyv)pL2l0CYZS&Snj
9l_jtg;=O1c$YM=8A;UBTy7G4Ua-EFDm(!jnP=ua&z(C}l>GhufMVMGutzRkyq0?~ctEo>#i}FcrDBQ|d7f;g%iOi?U5lY7$)&<}&a}Dv8egU5q26X7R`wjI
_&&C!g?J>#y$xgUuhw8Prc23w2Aeei3u0lLTbn883!6quw-f3lp|hc0GP1pd>(h}`E_K#<uQ&;<i4#O&fWI=8wUG9*`JvU*_qr-<?GFMIpcAk&PzA5*Pw(FN
V%j1UKL!=T_Z<LS5tUdN=+E^F)E+GvxEtL^xwDE3)m=C|h^Elfl-GR+IHuNC+h$vCBe_pE;*|?MA6uC&OfRnYb-h-AO)<lbCyuC1bjV{N-?ZA!E}<ML>uq96
WX+$qWhGE9j`pqIb#{I08`plSOp;T$Pyzp*Y#JL*Zum6Vee01VX#DwyLakm!#&0yIedR1$>tca@xEZ|ZonHq+|9E3_lkGS0GJG+Y)QlJ~)%%Yycy}N=gfF9A
G!WV7mGMMRx%#x?xt!V!tgES-Kcnm%j%#jT?0$h7Ic|pPqWH`p2oJA>T=fGmi|wd-JecLt%Va6?37Ap<nkMp-C;Bt2b`MvZ1oi&Xu|m9f9VmaPs`Ojk8*WS2
7)N18ET94lf9Ty~Ypk`#xR@B%(8Rw96$&fS0{_S5J6UQDX-vow!spAW6BjFCeA|fQ$iGcCi8(<_bjv~y_+n;P*?;uULVU<^W4xr9^U=s3x%4*-x`-zr;80uW
;eYig;$_ascDf*3`i_TV`y&(M<yD{j*KNBj?Y;y}$3@;pI7F345*C0$-4QW>I@6v&vH5+0C(N#yBi%=;uCbtt%-413DhhE8v~P?@*vKIhAyt?Hq@u9HUyA>$
f^35G-H*9?t()ufTL%dNeHcK7)HB?}M#=Bw=}^=)ZB;CBy;yMA^zHmjrd|7x+PcBK)BzJQCRD1Qc%lGWvhik7S&E$r4j@5`8(I1X>q$e|HHQ1_|Ie>_8{L4;
5T8y%lzrYRD~Onrmx9rx9hIe(Er0OJ&7^r?+R{KPQ%4M7Z*Q(2NfvFm4gF@I*|S&!1{7cw)(QeeMy|s}$?1bh!6ZX>FpO*LGMpMzC9-`u?;q2nM`3tFxG^t_
V7VX&vq-u`nAL4mU2puwUbx}$R>pB{eb;~%r-(#nSuo0M7>@g{Arft<zWctYjyAEE1@UX}(ujT<?xQ5pC6H;iaXPt+;;#m_XK*9r8k>517vK|*jv`EGUVwsS
S><qzbLd61gBo^D&Jl36u?&v0G<16x7E_BciXER3#4gJuXRQd{0X;!-ANz?Wp+NMjG%52QM#AvqBOJRxg%h0YR@xBYysOCKLt`Y;A)sXS=U&sWI6>y7Pv@4_
A~^C*W7^5`+`<22Vni<J1g~apw$tOPl{(B7j`84VoD)&?h<Ki)&nItE>wEu%o%l+@!R^i&WcX@&F6*RKKItM-VIErkRf#<PW!2HSMN$W8#9Gmi;m$ir_gh<y
w_7EdGa||BtOC){!qxp8Xf<k%L|y`iR#54O;;zei<vL26kflvoSBId`h`T-E&ll4pUyqT@)5+RDF8;yS*=Y5RM31>Nke$<*Ie|bW@4%VQd`zr7jA|k0XZ2U;
@U3%b;Wytf<P*~Ye>ab73<)pA7P~S@2L12>aaF_MScV|V@O_Vx4kI|*eKEGQ`z5gXDkZ@S6J$FVjSV--@;<0O3QN95_qzlhmd;aI-k;2k^w{P%Q4B>P!niyy
TWa5X#{-4*L79UiejAlDrV7zKRNfzwm_RJmbk`bra-yg-qX^$+Fdk788}33)S*vyMj-A#gkCk+LYzzw^3_EW|AvJTMHq)xX82ZCS$jqHL|BH1V&<GJLY8I+R
&(&K2t6xF~<1cnmGguC%6|!_-*==jF4Z!U1`LN<29wm*rrPfWXx0>g3y0j4Ge2kZzz*qv`h?;Frw|ofCD2ICuwj-G}8)FGwRYRuUV=wOH=Ol`{r@`}qg;ID=
iY+jwF`IlkY!FhEz3L70i8EJ|<Au9&^V~j3+S#Sz+d_X1H^^z3TW_Dch-$hq3+o;5H-uCaQsH{~-fRLW$4OrzJs+A)&77eJUsQxz&{QNmh@IqqSq27ll`q50
gITDkCUq}1{4eY$XPw7#kSzsRkXc6p8QzxOeDCVk;vOxf#q*L!*CF|+(M1#t4WfPD8K5Q(SE`q(9TJ!OHM*aVQyoWN9`3p#$k7788VzxT=fyolkyxLdW7Lps
ui<L?%G^rS`;Xbn57iKn>8`mg+5|k9E^g*!>XjEPqRK5BIUhOvf22Ky8#U?;Q?aAfkX7}T<7F4Q1^DSirp_sqiGt7i29g`nGU0y)T>*?B!x)M&o2q$aX=@ML
$>HA&+|@HBwDn>`)c=fpfFFKlS{SIw`QhO@yi5^Z&C2p!0-mLbyvvD-iGCZn<jOogk5b7%Pa1dfP#O=z+yfM&%>5RsFg6p3Ye3``up97epa)3MF+s8f)FSnm
EjzF4^P;5KZ-o#Ls!dUh!P4MfcU0!yi2NtO#RQT$F6T7%crdrlJJAjru)YHi5M>dlesItFMLshm8?oWZiH8Tlr8iV`!m{Au*0uH$&F?2#z?hZA#dG7B;SiU(
5l^Q5>i>+x|1pp9YZu1sr_A274-dHiT^l$bh)yK-XJye1H7^-L@(qK>iEFLu$FE&WbQeXuk>{B$$uP|AyD5{6qD<Q+B(_m3hQ>s0-j*J;T3i7p?B(YJx3Fbd
#qJ*}%1HW)C2=Ji3az(n(^uJq&)Ey^F>Q>m%MA;?Xdsza>VsF6h9^N)&h0UNbt70sdK$p33x>O;vu3P6a;Gj%$zrNSqWmUI9PdGnXIEd;Pm#umC!fla|0-xS
ee=HF8i^J6*Y!CAU`!Q$>UJ5R(B8T2`081NQt9<_@THP{TJKGF+RDxCVe1Dn%_;(B$#a+?twTxr+RVlFB=o8jcH3->kk>4(#gn-(!;(=Hlrv%E8l*m5(tq;9
kP}X`5=sZf(J7g5t0O~F`^zD|^gXG?k#on=`|qu3TL)-({gzY!O5rG(N%rE8G)^YrG*qxQs{}b!plq9yiu`@rQFmsNdMxTT{h<G=avKPaIG>F0Xei3;zNv~^
8}MrG>tOj&at+AeCP*efaAH+v3+`J;LJ8Hpwm#QJJg;iS!nB$lIL@=}ud32@O~ojwPGgY%Z3V_r9tSENSnE@gpT918#GU)K1mH3_I}^?hL=V%lv%kj?lcwQ7
W>pRF`J+dfjMJ_S5|uaarqH_w0kRvp=w61AHs7O13?-E&;XV^=F^~mlufj<hBKa0&Huey9*2XhhNG`mxDrpn2E^aQv2`zKOw=P!h_bhis%=dSz)rZJkS}ua`
q5Gh7kX&(mSFe`Oko#XMBa60Sul{EpXKy`|T9pfAR?@6?<<9+9ro_}f8Q*G-)i-$m!!bM-QoZKBI}D`9m>=LP?K+RE<@&%+gznHd2jUI(Cx6};Mv`RkafM-J
jh%*^CPhtSGTXQsd)J3I3<vp3HK2g7>WDv!)D_ByTUJ80u!=hA(odx#xq~qme2e!ga!(r{VaZV6w~{^NfB4^PQR95I+PSAg{hJ{tKqd#CVU|0{^EX;SNoEeR
&d-d>KlYh0u+hF<CD`auKSUEI>62atVZT31|G-#IQOX&!Y4|qT5i7{GPcdL-qlJulwnyk>Zd+D2&I=IpZN8JiwZuu7iJ0=Z#oD#`(wh&rTj)6Lut#?oXAS14
Itp)EyvTJs#8z&T?!R23^6qlx<Jg+k(ENZ={eg?W2hpJu41zW0<uAOI|8#&sixeO%vfrm7oJz9*1j;sWp9ZFCT0wcRspE7coB_(>1)#Li6{y{34oy*J1YZob
BYDMq+#ayzz#MWLIO*J^VI)l6lh7l_k6I7ryW%<|NTi?}S@pcHNfc*R?Ci}?g=6(>Emb)<8GKbljR?mQp)wdo%{5ui5U`skot7D3_(q72yy)lbC9xJUEz6|C
^N;TNOSis+^pTO1O}>r)k6z_8U&e$SZmZL*$iql|q4eE<tJ<ts)|)!>NwK5a4*<RuT}<Z>g=i?SkV|8He&$d`KtQ#`DNcQxT8+4DIw+9yOOM+EzQYIemVzK9
v{zYtj)_D4VpZR5wKtW=ybcgC^snpwihE`AJW+tV=WRb<+@@s#97!dTONe;d`&a>>Oe$x~a!+vcTLM^&GgOT|azbf=wK?f{wNChbASYxL(C~vHelLqD9c&zq
rh-_~G}m#DO(xr3h3<s)X6+FKa&PT}NTW3qzoZ~7BM$Ja4d|3w)O3~duGFjyUxX{vZF<fsO78#9nz+Uody=ad+`zcCQEO!$U3HrJ7j@+rSGi(Q6{Wr!HTDOh
0?pM<nIQ|sMDC~zf<>i9vmPoXo*6b}x0EE2kson#6=9FC_PW}H3m+YcWaV1xQ>&WMPVNtdliw9y8Sc1z>EI4g)4?}2i1~;N@5YIJj}@b?S5u=g9UjsEyIB^l
8MrRO_MCH*kO?ECi<#NbiU}hF%6Y#x{r%Z{vD@6?(Mmf8WXDUh>@xdGaasc@dvEod>mYbS6Z8DRDP`dcA~h2x#=XI}NJ$J@P}H+dJ8n~!3w8P(z;d2zuAq;$
KVQ<H{m?=y4Y3gz3I}@#<M74+NSTB>-CzhQX}JGSwX|fsO-@MNV5i1G{L=D38MpKwNf`CL%NMIL^;~nZ)R*eRExn)r9_9>!C<Kbfq=44$j7%8y!F6Ou@s>6H
D=E+ekr`fx6f}xn%P~{r2Z^`#Dj*OaBV+Q6zJu`N@BaY1YAQ1;G@l><JWbUnQ9rBEa?yAVdX98JhleW;2F~G4g^H~F8MYIBL(p!V1ox}J9$qi2b?6C1TrPnv
5IlDU?<4T3mtIans8kU&bB8n|WOz7IM<xnIHc+?_g*nM(z`^rmfOO+O(t+}ShSYpUkA6cJ&`87_dhi#9`>Y&OIK<ZK;J|_$`8yNzjkkJ@tA@(pG}UJ6&nI2c
KXiZNHhsF^lqCm)>d6n`^vB}XCt?6vqU}2c#%4n=1^C;a6lVpVd9j04FvpUphVAX8(nGVh>Z$ca7tJGAx{)WVH{d<uCVWQM1wb!1;YgqsIXxlJ{(XQ|KkUWJ
<euf5{6D#$d}@TcygrSSQ&b#OB*LwGu%iRR4SfuF#s5IBE3&O~pt}7i)R^nhQdJVu2(hRiGS+a6`S7#32S~DeRh^G(c&UbiA%XEU2}4b<a2a>q-~JAA`KGge
&j#aEj+<sJdc@|5mDe`hO8s4NC=@?k`1Gky6|LtuND!I!Md{wAbOKQLS^Fi?Z6J6KOFYrQW?KK2#qZOPaVLRm2;y~Jq^<~?d~|_HH3ATnltGjmM&I`0X*B=r
MTeOM^!}rhM^<GIFVY|%`CLq`DjWI|5^hv!%x-Zpmk>Vqw2`(0oG)g)7@=r;er!RnpKf<Zl2c6J*dWl87<;U18Yj<X%r>rck~>G{#<IzX@NeCC?5DDNUxmdk
3E}%#syvFWDUd_m%px0-ylD;s@4WMMU~2RF(^QOw{CGL!MnQ{5sBfGcjqE0^aOd5|&?Mjnn%S~wp}1xCNcv)#?MeqhPSO0LuhYH2cryS|!KN(Gy{CJ3hBY@F
lFhg#liPjNug!ccS^Mj%Z&lV_#EG{~0w*63`utx0x-y0AYIYY41LI@6zVTf(@<cR|dg4T<*z)%qZ@e~cs|(5Gc9t3Rz;r(!KV;{HZ;?6jmmZZzWURAs66tdQ
<tL17(-6;No-=Ln(z;TeIKC(Gq4hP8HLM5>g^HX^WCeoK9Ib-<1LQ4GXn5X%jjBj@K5&^@K~e`**p*%D>P#ycZdZO(wy%@^C4qP$LzjiGY*{cAkk?*eB=qHa
1w!y_E3+2l8B>jRHK&0}%WdsbOGny3By(#%Xs!p*JDJ<W2!mBocVKsuem8j94~28Q2R-+vDkAul`WK0JyLg*UO>?}>_Ol}f6v+1B*w=sB#)h-mTPhPHBRA(p
gMffG2{MgL*mfv9pq6pqlvxj$2esSQN+Sck#W_wPznFWUY(WWM-!THbWhtOOJOJ0=|Fd4&2a4PzdMOe1ob);KBZdY(=1jhg-N&X3-ZrJm5`ar1lM+onxFRdt
1!EIU;V9%U!h8iU4uLYjPnx(~H%#|vx#DR;Uj}qQLg){D@*1*tvVq%K&!DqLv$v2gKq`vm|JS3~MJT`FhK#;AyP53g+3+Y<zZ#!gyVmn-xgQ&4(y<Y@o@oUQ
@ij_{I`gw){Bq}$kGKHQxV@@xdUTEYXB&Y+a9I*kF8FRJmV>)A6l+R@V2r_gUg-pP$vTjE5vX2nsoGylx)}pCiQBdoVN2jr87}FzlvoB-!xkr}&nrU4o(;9R
SHj0kL2JRw`cfvt=Vd-vNg>!c4Yowged$X-8&f1c@N<Bn|LBK+@q%K*WTv8sx_lDXt$7S6cOkkSBKZ5TT*-K;+H1uOx<lz%PjA`T$96@M|BaD^5U%`fsc|v@
r{ebUl3^h;r00MXd;hH*KfY$?W~mQ~t3pVM#4jJzx$+jOt*q_??74EyC~0?As##%i<JP7o%k|FEQ(pB9=0tlYRebjzoaqb(Ky}RsRaMF(9(@7+fxa~<Z;sr_
i}4d5AV2MJT$>zGS8<mQOhp@trErb@(vr~j&Y3XF$0RefH(T_cWJWlMG1nUcsx_5kR)MjBNn5h@Xi1&FSWZ|ZN*DMsn?l$5aE4a=G_HoW$wM*RQD24Z8lM=>
fOny^L}E)l5M@fyFhq-<!L>(dN|)B{V`&*jiaTjMdlQ6kT^N=1!LDqE+Ud2^R|r?s_l|UUW1N$;LxSny`vo&HBXp8|8<_<ICq(C&_@x8O7s9PVz756MSk(PN
bP_-mvt<OKUS@eYJ+FhC_%%ZKLli$;R1MR^4vEXW%lOQ;Lg-~Uo0_}Hg5*D2m4g;5T-Mi#Z#qE!L+t|h42MyzRdOryZDLuyd#6fYmPlW!Sel!tPG`;N72f(u
s#{DylC{`2E#7~zZO-xNsoz8AU^I3kr`tRpQcG2pqH|btN;St5`IPL0jzz|uBa<nXQ)Dd!gWt?9W+2H1)6-X^#7}ztGZYwg%&H(N$e^_0G-GV#b(t2RXTh$I
X0ojN;)RQHh3*lpMAL&Drm5~K7#*vGO%ryf<Y=hJyFcS4FA?LPIhP)}@_|;IxD;82hHcT`1-Yu&2^0pYuRFf2ntf1H``H+vxuLd_#4l>;_=vLBm->5ZaNv=8
l0e_@YGwc4udYxLaDK1M!<#MxHOU`PyVRgtUDQ1Z&7vxOerV={@`i;4bVv1kI&+Qq|A+++Qs!lo#WQ+OHDEa@YR*<)rJe-MCc0~zL=SYwh*VoS<GBMPf1ma-
sC$<P&m95r1>&Nh0}a~DxZO9w;kyd)cg%Z2(x%H~f)s=Edp(QyhQ=KvrlQK70!&a4eKu^p%-#U5U+<yeRr||LrY1e(h1)nE9r{)MF$TZ~Yo#zuJc(b8_d8Fl
{MsA|>`@iVOh)8->?O@068t9ynJOI9I-mlE>x4$NH3#kMQ9n5_wNu-cSJ;^eECm6p5KuQBjRtMUK;;GdsoT|y*U1DdZ?`a&TLuuI5L0L`gC(onOJ3F+26i(?
QVk}{Km@o^a%(+3&=R{U%!$x+VFc_Z7X}PW#Kg&n$aNA2c==w>7m=B0R_K$yt0YO*F9r*Taz_c<u6!b)1jo2gVr41~oee&wd$#`Pg>^MP351W=wJBl~F}cK&
mRPZ-LD9sA-EU%3(9o~_6-ZHROH!;**#64{X{hNzcje7BGQfrrpiIv51-(FB)JkkPA*aIAb|1GTV6{5|g2~EaCq^}fgKlr{yeCS#{LL;DQ-E?x3Oxq*Zv6H0
wfc!{6?rd#22ZQBlfuBap}?sPOl|W0+vr`oIx>?7>8!HDB-#0%apJ=|n7nVn2ZH^yCXUk33$8MzUZPg@^-4$4=fGG)fe@>$#3Y0do#;X1IVn?v(`890AsOTx
q05Ay4<a7tWahk7>uJuML>4whMlK~zc#n9@=?n6`6McK6aR2#6znTLPLw9qXMb%%=YH~ko%7W5#bH9@H!F^=mQ6hxfD+@<O!Z&7kdV3JZ9_ihHU~5citkzKB
<_?@xE0)VlHV>1r>EL$OU;9nS7dpw(vAzmU7qFuLh!Xy|AohYU9>tRd4A{K5abVgU_<<n>Kow~fztKb!vIy4CB~+g!Jjoz|RsN*K^NH(=*npq=dF^Gt$4^t6
Ep@sJYir93*-CIW(ESPJlybywhbV%0iC9#`@KOB7nyYYWc3Bm{e1WO3!$KFm%C~=dvI7Yh2+k0<k>lwAw@D2fR!GP5&Mrd48eP>HOf~%y+1yRoHF0@G98RT`
!|`vpa*&&!AoJ)nxjCu8^MD)1&!%=v6dw7rf3;Dq7VIvUT=?HRISw5B9>3w{9AWls9@18Gjn;;TI$ZjSjZL#E-)ad$0fco4n(RF!0#pJOR+ZOx&CecAvXYSW
>WdY{*DKP0CZ2VXfyjoM{>RWF_GBAE3J^U|1w<td`49q!_uUffXSYcrnv7ygLk(>J>R$h|CFZek*s{B?&X{ez>hP&N@g~BcezN#f9`Z@RtgRl2pRpQCgx~FS
#SGJM3**5Fh?z;mw;M6s!Ms}{p4ju13<_Enxi{YQBDo4_i6OP(Jp)W5Lk(XTQzotRZX<=UDM!&a)f;c^oYeJKGl~DF$vYRJ3f4oO6iom_^+g1x?po_sK84YU
{)M8PEDa_#Cmq^qjF!%s+I_%t{ck_RTh;Nky+KE$9i}@Wp8GEcu$GAzOAKsDr<BKaF2OhuVee^4{JEZSn_w`uWv~q#?Zcflr~q&Q?xB9*|Lhi*Zc6o$6_#HC
HYJYIbS?MNT18oGs}Jma^XYaUAoa>F$V_bxV&q2F9)&P14F0lg=;3kKRm#m|#_HWdxBZfud%H%TE0a@;{fwBnlJq{1aO)5nO{Q(D?_&xxXUfFpkbZ&?8fZL1
1MeW5C9TZJrf0!^1AXjk5&+5rBdgsZfFUHv<QvJ*v?<Mq{WhnY%4w8eqWj=&tCIYJ&+D0s*(`&>W1w4+C%#1W|3916{xOs&)Y0sEJ>P2(0~aZ*9IhqsaKn7>
@zbe6gKVa-OB!5T7~aYm-tGb8NGIKwyb{#g<slsSc_+lwX4&O_yw6WS@ABPtZxdI+1YgO^-*Nd22Gfv35VejCa_!lg0G@7g8&_2$#P8>euVIC#yCCl}@25t!
CS_xHiFyTowUOim%viq&N7bEz0t;&LCG{qbSeJw9n`7{#Y7UPQf$md-1(!9?WN7VTgn_?@f|YxxmlrSM0_Co{MIR%Mp`H0Cu-dXW&|X0R_0rnD0C$=s!8O!a
=yD&R^IUw%t}GXP+-VM<Mnv&voQ_!pckifbc&1^K1CiDDjVP3s3ShE)NIo)+GAG6TWJ~cY=x2Eb2Za()r|o1EN9uXw#*iD3Tzro%;Jqxd%<W@&%C6&b_eT2h
l7mV&xBVo3)gnCq(B~oMI0wU36TcQJE|0n)kveU?(+ty&R*0RfQM-Xn`q)IW$yYXh-C8sf`J-(Zo9?Au2vNT5n)HDMAvvjFc5xUkBsEtfoAfC>)SZ{4Ne^<Z
ZQjhgZ{(2{^AxN7_VglulACp4#xaJ%l2xgh=|C`i(sfPym~?$2B|u5AEi!lv=Oq);#m*7C>64jUD2q7X4^<!8wYls2kB}yl7dQ@xWj^3Bqu}nE`RA6n{rqu5
D~kK$u%bv(v6TMq$wB(C(S|j%XBLEw*PwDIz4%*6OF>ptV$c)a26TfvfOuNLTCQOZhE(E=6>frbt(}~M{?Z6+yP8MGygE{;&JZ}RKAv(JqBw(?`usqFAGSCz
as+OfvU10Q!8njK-@M`Ipk`uI^NC$Fj|D?jlvIyg+4Zuemx}h;g;`b`0+tzNZAF&TlIaQU4;=I}_Uq+i>$<V^(bnq6i=Q0O(zhFf4)0;2^ReO%-DmbV0xpm~
u?%}K+bjNu4~WrWPLN*S^B#YoLI}f)&RwHBy5w^=nY^Am`I;q`HqRc83|{uMJeF@N8_B60&1-mr+fK;3Nk26kf*QitztoW?z`A=m9Qu<qZFThxz*`d%?MV|E
kJHBCr{e!9rl%J*D06#Aud+x}gew@wZo*VK=~dD2S4DlLBZvdLY11}>Ec1;g<|3aCOhzat#2uq=H8qpeCxNdoT=115q5X^dtxkLFd$iYZA?e?96Vl{C{arE9
z<#sNT|1v9x)CY8YIKqA7)VGq2jxVXc1AkUSWvj}7+$U1G!i*vS0a$~p)Ix=!A}4A*-mIrm!fKrIUl8G=$k}Ry2Z@J&9YCawzTw3c=ry*q|pG>7jMs~*35{@
9O_=Y;{B%zveIqN2s#TKyZ$E4Vt}%je;b>aN-zUJZ4$ki#?LQ5dG1{L%5*fXh%6=jtlZhzKHt%2nT*o@o1&60gLlG28^Dz(@5uO3B(hECjQof<3pAS;+Q}bl
*tGCrO>(#ctQ+Mav%SK~KvuP~w(z&&WQ=y_&q|$#2wV)IilYN|ha8Lp1$=~X-KqIy-z#fM8D3?;Y+9J9bujTubFjAwQ#bG4Ui+!H;1NUu*K5IYi&Sd0jiOS@
QPC<SU)9kW9^e}P(-zmm-Y3ukGOvnpUUtUqQ@I8#b0UM0b^DHfEEFNk%G5no{IIS~C>=kRwD&C?%jOP~WiDIgv>JRw2YL*>)Bsc|ZwN!3u&Bct!5j4h*WE_<
Ki}T)ay2oNR#uc2gx)l#0V&0U3LY#h1#5bkH@b*r@WMENn2+ht^DGIdxlBp@7uUQtCb~2cVOcw(n?>$pKK4YA8`iTrM)O$*U&Rai&HC~!nc0{nK7~h3m;IPG
tTH&MQ;<{D{mSUN3IGhXJ%f}mv9`Cymy^%nYV?jp&Go+Gl&(_T4Ux?hf(-<FT?>aEZ7$F|b~?Ja)03cWOl28BpRlMAE?>O!;h3sN6Is3?28qwDfZ2$&658I+
RYP-iYJtKq`Dk69<SfhRMt(^F`Q8gH$^!G{7pd9YP1pf;*iBTULZbaV7Dm2zQq_wZ+UH$o8ks#xPJ$hHvZ8Q~X*kc=nE~bDlCW%S2xcPn94(fob;X`w#>nrm
S)0A*ZF{TCce&Uhu4u(;k_ouQN==2icbfRLwl`Ugewj|c`CdRbZyk={(Hs2_6a~uD!|kp;Mi4Ex0x~33o+@KPHo6Qe-eEU(THRSI1s-B^VTU8<+lTY0V5B*O
l#s{NiK|kSs9!xGc^cLX=S%`%cMbLVnE>)<6h3Ww0#kzyQ%Yn(tOC{@p-SEpt9=9gOc`LK(u_TF{!55zH$rpk&v7!Iho{eGL0g%g@28aXSq2TkG_h9fekvuR
-Le{d@yA0^D$C^ot%h`lr6!n?JuD8<Xo{4i8}ryx@QL-zIFqD@(><i;->iUKyntvi7MfNKHtVibi%e<OppPdLnvAroGejBGEQ~{IXmPXzkESZo023WcGv7dC
qMwxji~GxI=SV6VKl?I26~}U0db4{~iG<bZy%Kr~NW-1tIUuA}KzZm$w$8LbRq7MjnIyIhz~4I*`H$JXHrRK;X4c(nXRJgu2(f|iCAsKWUa)y5iBLaXX0Qxk
D7y+2O5`GQd7Zs}s|FtlP;5=Qmyb%LRo^YjW4@_@5r|mM4a>S;;v5h6>#NCJ9`G{d9O;u~ue51QsX#6FLf7s{{JA<_HNZ|kx#3k=T-{-hPWVjolSA^AOUjNw
s7i`c^$UKH%R|gc?oVEc+WYP}elbr8pZB7-O1hXXf9kJM5QF3^{j?LS9t_m5th&D0aHBM$N(>N<d_ix0Ej(|sw#nIxPYmVR<m4$AmTlS%`WbGPh~IJF*N7jv
q#LI3C;lZ>X@Tq+fVinv^#Dr%rX8aP|ATLS8x52`WjL`fJdyRCxLDC+B2lY=YhZva0lY*2{PDZH|2xi`4)TJ9#c!mH;@^D%O;xDka~bG%+($i+s#A&w>ZT&T
DrcK}L|;HJG^&c``E~2<oS*>)SwNGlAIF3x4Dh)ZJ2N3xsL?85MZdjVt_?b}LXcz+FxE^`c-=-_$-+u%NsJ;_x6f$B8J1^#p}@vdcooB=>n3aUbFR4DmP=;-
1>TPA16T>jUt><%Rb&7!&Vp{SF~5rY(7ru?KJDiS%Y_|{x*P;qPCv#376|Og(a4-mGM#?*pSie7TgSUDD8al9xn$iL%Pw`+6jgH^g{Vvx#-$yV;XX@&j#yf)
(k!aI+l%?2YOM|E?qQdaa>mz28IaG?wzer#11cK<4oxhL0PpL#<h6x_iXt(?N(FCA)vJiGW*dp)4*St8-8B+d-xB+fgVjSqLo`O1OAj<Y898en&m>*6de_)h
{;=eojJOz5?IliRD6EuWI}u~$g#3Js`%8(UrhcU(-?p$uceQg$dI(;?kU81~-Cu06rc~LbPx-yZPgyzFBxFyL;6v2MiWb(oFGOA!uyr;#dz>^rUCPP;(jp0s
GJ7S@1HlY^+&L{h6wt91XuN_VAFTWO(jd1~08VFXE`S%X5^>$C=ohpNxEyUC2!93dLz$dh9TD*l=1oEJis;v+>5{9t2g4rb+H5f<Q=liEj4b3j!TwQaeU+<X
edQyXV|8p|;)9WE;U^u=^<)r+rt@wq-<52_$z$CIqLw{X%r)@4)P2E#yj@}sWogm33_2#I?u0Dtgo6o06|JJM<5b186JZ-1U>1?LH)JCR46_;ceMvsOdPGGH
5>Y3>I818C`hq=21L93ZW^Qk(O-hss148Y%q-)$<a$LTbh<}1=X_1nNln4IJP@)6$g*o~ZX?M2!&Ctwqx)>IWA;!^%hTIbECd`E_GIks92PKSbw=HnY7034R
f;3)Hv<tMf_n9C!*<L^zo7p0guu6U|1q!K<&r|lynrfEWo;II9rOj72KQ654BZbpL2U2NGXOeIFQd%tNTlOFGH9xySZSH2)<fdseLmoV5i~2}{qC)Kc+ak=p
PJ0c2_Gz-R$8T^Ug#<a7bhY10dlSQk>I|e=CZr_zlLQUmz$oOFF~j(!-RQ?yBI3MH%$TsFcLBTx=+KPMz3BNx-#7WxG40@#iZas1!Of^yO^7Ic0akf%Q&T-!
o%YkME<dMJ*JPUF@(*v}TY(xCz0Q8t35SK17x`O<kB}-<)p@~Y)1bkM7Xv8uz{c3^NytfJ>LhiWgyjZ54gC51JO>IR1j}E3j+QG0Lcz2<&TQs7cc<+=`>bMk
%RJJZYoxJ_zj(O+{e;##vl<H)rOsa&Hq!#T7YFRio?}Ae`Cq~D)<bL((Ui$i{#~CdC9S%)_Ef+2WLsOXdge*Eaw|x1EUF06rO&Ce_F^wUE!_fiXOn^?HjE)J
B!TY{<GDTetsJ00UybAxC`Z<Yzaihml;x)k0Bn)M%g0kR&X5fZ0X0XJSm=qFS^(I^Dk!=1)cGZc8g%^!;Ht!hZt!bj#3-J>L=7YmrCgf1{6SpaHshwysIp%6
2UypzQ;dbRJin>5--n~Che_>eN>IKpwZs>g)1QSr6DR<0If>-|g#6ABzqTQ?n#DsNz+;#J(A;GhK2L0~`UWZwFc{KI;m9{fp<b4$Bnu?z5srJRKPw34E{`mf
XEwRcFAGc0&A?fmyFOc-*^~LG;xt>`^{t|`iW%}2nz%4IN9vGxqz!YbA}xl-@CGi(q(!y`1>{$pLDjijx{T?n`klnqM;GZcQ#Dj#gi+v>bMfcp5nemr6>c)$
u|tbgY~Cvb$<y<B74LI|lJlflk9^N`K$ZCyq-TCaPGp^C_FcZ(KYRS^!27Z72F6@z6A>e&gqKWU*vmvM!;-x%^|+>4SK;=LU{+(Vi%fqWZM<Z-Ve@bl(W}Bw
pj;(1GaYn)!vuVoeH4-op;Mo4R9fsFSZnMuqpo3k-p*^4MNY>rKpKnfOfGB;gzO}w@)4}KGD70eu8+&b;WwZyxKjgWiF@y6_k=~;#n02zFzwr<C@b#w&l1ZP
1wceaq2!3ALQ2GYER+Y5c<mPeFYA9v`}UxC17U~+ZX}$1Mgn6T2be3R1X)UI+OB8!!X5IkI*i=4Vq}UG6WaWn2D>@Db#Qm}$gDgA(T#uVkz4cumc@ksVJVjJ
Z4A}D?Tf;d#;BcG2aqR#mQ#=d&i0}AG7p1gjIJENgWWTFMS{^I#J3`aJRT8?llGWC`nxBECNA8NsC0km$dI}!ZGNPS2n3yiqA}4kV&gMNj26<SJaRhaqq5<x
?M&KBr`hQ=BLNXy0fDfksWm8L{H<>s;1INh8nQwa(-4^UAS)VwUwM}N;=KASK9@?pK>7hZBzgs&sS@IKCTx_7h&MpJ1jgXOLUX6mgCn4?i%q+vtQ`IfXseDl
z@&eI2K*-`K+OpoSC@fadf`YDO}|k3BxGN$B`=uN&Sw)y)hBZ*awSPGGK|L2&<dYkOMJqolQ>eaJtw1-Sn5?|I#Dr???P01l@|J|XOU+j;!5}sCHJDq@GYK$
gn_i0xg>>waK_K($LP`XF^#38PcNY(1zWUyrc&z{@-S<cJ6SLbOT^9eJ-xRJBiEG=q`h6yg6pSqz=0Jm8nuulkY1hGRqes{fShZEHpy1q51XZK#oM=Z(hn7)
{{!PbLJ{~z>)TWhVJ!jRZN<ZTcxj{j$`+P%8AE6y9ws;4bP2WTqB!(6b`~pBYV`wublA*2;rvk1a}*ED()bycp5aqr#OuxSPq3uZ>3B;@WVDoinf_f|g{c1|
#?ZqaQOLt8+eMVJI`GWoP0iQ;D@8*L1rPz=eRUGKxv#p#J%ac{b=#E0;dwpkV@M#URsBzgV{N>=9<SU3y}(=#uUR4!SKH!`UUL}5Qz*Hi3Niu>AB-Dw1PdoS
7FjkHJB$VuVPA_FS81!t&Di>cEey7wr&k|;2NR-x1L7M@4GeX`dwj6?D_sxg*|FNx=1u{vUamRcd;KkkqG80k4L+#=TK$VNTRRt6Xeehg%q>i+89~2IQHzBo
NBdq<eK&kMsUop|rRv1BAz2Q)o$uz(3Fo4dmPdTWQaYIb?Zrp6suYw;hgKh@frZ&@`z2ZCsf($#|KSgwJ%dH<$a7Z1H0r)xMTJ#i3_W47B1nymdm#LLo|fA<
vIip5BC?H{?g4J#=P!Z;3fq<ln|e{ch&}pnB8BTR-eDaFRyZ1FgO*$^R>xulMa5@d9Tg__{HGr1#i5Je^=%#3=DH_zhhtqAn2vX=?&5t9rAvVey)PCX&8n6$
syWcUs}*M|<gRWkKk1NE+ri(ipxG1^C9Af^k9~(?hV-@$20FxUO(6aKRrQ!Y$W?ohi$2K9MYdF3o~j(T^roWN8G)*sNGz>Gu7sD3aG!@YV?lR4qjEh&+Z8s`
baWl~EaLpEQ3Sen=%%hGY1N4iSJOVG@%vznn3Ni7JA~vk+q{iF+p&07N8*WBHH#Btj}ODx?qVNb5J4{VCAYx_&FY-_e$?EjhX4+J!z#pggo?z`iq|`JEk&<j
o6>tas`s3(2VT-~BW({u2;+PD4mGweYXMIG%>C%%WB#>t2{c@aq|9XV|0_j))bG$pa#w7mO&e>aFY!eb$0YNLQ(x1Rrw~BBL#mf^>d}riDy=kJXWn!C1MiF|
(Dq0BKR4t2*7?RN6gdnzoLdz$$_`57iyRfi!b}dK$vylJPLbJ!8qo5Z09O+&G^xXf@9!)I{907Qa+1?gUX3vrawlau7c-g6_lIw9>$WGNL>BxQ5Lr8AR#y)F
Ym5(mjRb?7afw3+BugNeE{+506EeE*$y|2LA*fV3R&kv3T*dPsJ#Dt~+kJVW{;-|URfoZtpqaUFczymfAwHO&ie6L`2PYc=kihPTRZXa7$VO?3U@GiUDEOJ`
5g*(Kh6H_}j+ahrJhH)I`y$HzAS~jYvN+{I_VhByFa8g*Z8R51)+DG^_+~JY{zol<SPnZ9Wk9(Sf+A>ZPuYr7N~&@Qi#?u_xW^TBjG3t*<#2ihP|)|8>&lq!
UyhK2dq}6qdjkd9sSO9y3b#t}<~;(ZW`tR*R(ZqnkBs#c*$h_w9_w}LrN&DEO<>{Zn-{o-a97qVY*cV_voS=I1G8gcv+anPh3({9m@O%4x#HoRa~yeXreXrq
me=Fj9UYQbr(ovY-t{D?>A9h*?6DV}rst&A*{3zgga>@q`{FJ}HMl#wjHb=gfe*FtYiqQxUK0#Yfn8`<dV{?@IWi8!2#G04ONz9<F6RmB4i4qosM?uxVh~GX
$D(_PHWDkUWP#WoCdxr}un>R^d`bDFHz+a2m=zDd#U4@tgRD48kpfVzuD-uHH67SRTd@PPxoZj-w*|B`@AEia-3hmU(zy~gpgpc*xI}%3_AfAS^$*k0S2rBc
C|AT+29|U?F%$Ik*cGJ*k{Xccxhx>$9qwt8b=@nS%y6&ZAD331n!G+Og-X1a9A=$a%6%+WOtOU(OTINniA@Xdym$asn)!8ruMVWCLk%K_rS>U~M5y9zry{>K
_VZAD+cjtOS$HIcx5-Shd4PtHtmlu@G=eXYY+f7o{(W>^&v&4a=C+Fo&y6lwa?k1^lA#(TP055HZ%*zosj-MnB&DUKckBD`e#ok`I0MvS(X|0P-E3w&lW<Un
Yr24V)m2Kz$ch*Wu^Z?KDv)i9X<@S2RDgFa!yxHSgkFESJAUL<iy^tbYpNj_qSsvh^9o$B+=n$vl$gk!{WZRN8UO=owq>G$;UH0J4UENrfK@nmy44G4)eF*g
69zLbx<IrqWr8?}NvH?^_EWV?j@z1)7EDdrl_rNiX8nonTZJN3h)-Z)y-=Y9)4@f=?#Yd8AeTn>{@fzAOR!MS-`#c$(c^-h(IXtM@~w?GX@Q!W^6sMx;(dDJ
k+Gwi{#+`oZzYhkz6*i!$C;PZn&^<(uYOY<LEl8kEOPBN<)(N*91+R>&`cefaV*s@y1!L+HPK~NbP5d(3zt*_51ix9r${K&E5$u(ZLuX|ZT_q#8L@~o-?Ej+
riw&f8}ks<CCi2VX9?Tkar|l}=^==h`2zk=h&o>_b-gWsUlWsUOSzcl12w2JJt5hcJ!O)1$Q3Tdfj^dA6d1BkQZ&EB@Ulyak-=-VPCqkQ;RGys(J7V+4x%xc
7+dmK4n8ta3ceH1S2&g!pbPX3d+`KHeCsUfWIiT5=g~*vAb3HWeg;RMZjffWcd^29`gJHP9t-lynkkw7R0<Bf9ds8n7P6G+54{Zg{iQtt9AmE{r&yqj4p=ub
B*d4KNWn6ngPh-^KhGz@5!#Y*JZfI!p0KguB{N@}3woHH*cY}sfvG5B!bo!e@6c6U@H3<iwOiS~atF5Nu(Z`nV0ZVss6CXl@l)HK=1<c>Fg!UX0~{KMq;62!
^c@W{CiO|L_B!J-lB}>3FTMf5{J80~*<onDw<I6B3wSOzrUpLDmKKx;3&AH)?boREpY2#!|IPx`i_to@HVu%Av*E>ciN*L0(_{I;#%<!}gdY0&9(f5x3j-Z+
+1fL>L#=|4kp?Ad<(b_<uBp;vW5v(pdgkqCPt2L2G5Bpi2opEY-<P!TD38Zg8~mE9wrSONE!c>a4LRj7S8KWjk)Sw_PWX|Nz9@S~4=hQqt)5EVOn&LNYQ|I4
^s?Ed@BhjF1rmqKzsof#QOfr?am3>RzHnN|T5Iu%2`b~$dc0iNR{t}9DK71x{aEy{mouGpXFmQ=9F0}rsc(?160V^XTy47&)KC&V6fYX+72{Ah!h&yDC4sgF
<cuDq5A#32^<s=TQ19AD13U>;B1#hJZ;&T*@Fh6GG_0+RvUE5K>nK1H^6Qxy?qF8?6Hh}<*C#q?B%0DrDNcSib7vAoi#JTkr+PQt43f5A+g|Wx!-4B>Is)ND
p-8SHWEE}wzL4Gxoy57&yPENd*Nr634HZOIei<a#P0)b&twrJ9)|B8swfqDX^-0emR8K;(nExp09%+4CGfq*a*0P|1Cik-AyCH-zTKiXYpx3gs_$MGlJ#Y6+
E&YS5t960=8L$fz1x6@ptz{0m+uH1>*cPV5q7189GIZf0xXp!DiC4Tk60ZLp_JoO4#cA_;s6Sr1p{V(AZL?2HS5I3Rwxk+KkJw<*OB00>>-L}d6u8y4Z@C;k
ATgUc6tdZWERYq{>vZ9aM>3oh-g1bKG{ChpdC%V1(GtRp+F>hk&e&3`x*;9ZAsOl+Guojfs892Un&M;v3p1ZF?4gp556c%B9jMogz6Ofj)^KT~`Yr&5LQmY5
^kj6CHj`hY^LgtjCqyFPRMA?%c(l&WLSw{fg^;-Zn0BO0(>{p8!AB`LKjd4;yt|up%<_P33a;g-0$k%?<cEFM9--gDJ~qwLrUhb{uOL^?E%H(R8?aum+KWh4
>vte`2atgW{?@aoyD52(8oD&d{bp^Ez%>^9#yTTm(Oy*q8!?!;KN0nm(mV-5DTbUN!>NSYOga&84trzBd1jx<mQwg6E-uZ@Z#|7<EksZ5JS!cPT<)x2b&tW&
V90xDo4(SKG-cLrOPP0Bmm)l{wKZ<o?r2k&<v(cEaR@p!X#X}+>&3R+s%s$dy8_G2pcJCO<vJ1+oI=W#_y5h5E#;N}l6567hHbL9ExdXWv)ccTDyijDPmyUn
qIXpnl47lOE?f&SJ*>z*0!;WO>JM9)ssS3a*oXw7FE^o<H5815gp|rP{M-V&39A3cSqWice<@3xOQ@%KvO7Ue2JqK*U6Nmsz8JiS>XC^XF5OaOO*(KAtGqIc
cgJ?b>f#Wy;(#DI3wKHg6L338_i;4oDeI0NcZz)$R?d?&cAj8cW(*ms`1t7E>ZRmTH<p<DJT(3+9aT-9T8b+vnQ6dC(QfYV=P9LU5vb~{)06tbk9UzrR~)Oe
8pL%2l6B$1VGe1w7fRu4!(hj~2ocP^h;s3K17kvG{?#OoXo0mVf<}(o^tCLH02!-uM${IiW!4wg*F&LWjM6>hf$!$|5~(Eur_XXCVsN@=z()R>h!f4Kd~aX?
*w1H43DAN2%C4A8_G@tJRngc~)NcDg`f9w3W!x)E8AobaJ8u;<CI6S_HQO&k*Uc+x6BBGA3zt01sieuTlOicco`I>QMJ(`xH(*^mN|IX*o9<#}b8<9y5!@LF
xN|IVHasng{cCgR4qIxDR6F~Kk{j13p|w$w+53!elsG)T$o^uTT>mdeLuSPI96ADWgFfwFAK;k_=lS82$#2wDjF1$2hMBgj$APCg$f%xvFi5tjqVe`OYAWWi
&ZpngZv4~lsQsfkI)%kkeS7>{X_4Xj@N7v#Yn5T0ew{GOs|bH(Ug9$}jop4L9(-AG=IwH1E*O!?pHDWcUS_(!({z!ZFit^?H$p?JuRd4csoSaqhSFMH*B`un
a9DnI^rF*`N%%x7marA+`4Kr(EEe;hxT4|$js<0pjUi2i&*{cu2`6by3Cs~)tGj`E8XJPVQ23&wASP-tzDvC-0`MgD9S}@6OFrCWsY4X<o%y3DqExz@98-Ui
rq!(!Yyrf#UP}Is<ZBu6T9>cx6+C#ji_x@16Vu?dve+&frK$RY36p4OB-u`eo@h}Y#%mxrfMmXeY%N6M+^ihd!feD<UucwJ?wcmXyi4Q{{6Sbe&;wFTpNPms
0r5jFHRxdQ5t@05A-rmWbFomP#GvM?Gu=2jGA9TA4xBb}K|ZfVvnaz2cjTys&HK<*U&(yS&XF+!A{o(1HhehDb#=Bdw1}W;_ab6b{*JR&r)}y}biEHG3KDzG
(<f7GgRZ>p3sXCXr-06I%N+lPLy&tuv1UIT$goR>+5mT3Y&)VF6FdUA3LBD~#1ePQt|S!h6~1(C62t00S%Y+u5bIi=UXn{cD?cZeee>0HwT$H6LX;JJ{GZ(O
XS7CbZ$~)|qLBJy!e$r@@sZ~z{_pMWbBG?M$NAlHDAk{(51w^4g+&jex5KGi(AY~cXdT-`jV3T${jX(R*jU)^=Tns_A~_J+^BWrt6+ULIw^<-Nztj=AN>JLs
lT)8<<{<r-y<*MxWpiMnB_d?17kcH`rYJ%fk)X2RTHzI%=Y2_nLH<e0s9BwyrOnc=>fu2<Kr^l<gIfnNYRv!+e&{$SQwN7Ptn#vyb^m5CQ}DG|NXEMbh<9R7
Ji4;pPjIx}giVChY9yUQgt4yjn)~dnucWPCSwXSIaRqyBDkE=0A)K>K474<_uQZf+fr#HsxPu~zwt>Sz4W>oxMR~Wq@nAqx0&32Z1<Y1mu?fU@gd-!|&qlQ1
9Hz}IcY(~wU=QBwDwd&N*j$W%3WYjTrM}J<f-WsGTbZ$cGUe$u1)3t*p?t9}Bsc^QKM?F_KGT&s82iyS-`gccdM9t@HWDxT-1Nbe5&^4s$0>Ha{USv6S&zna
2eNhGZ`&-Z5tISGu9KljMPtUelv@a~8>@!|G5UHP{<iDhkj_7kaon8Qz@X=lDe2a^bD2%VJoaWS3G$^0nlD;9_cp{6B0^vlIJHehY6*(y+gL*P+_KI!szS}J
^UJJlY4}oi<Sqca+)#qcZ$Knleva!O$XfzySoRMsN|>Vn;jIGg$UQ->Pdpw(Q{`$PJhKbOxp+}%TGn~^==SXBb|03P!ud#&D6vclRk$!%KB6b1Hh}4C)IgD>
EyqD{%<QSb0P*{&A<*0a>5l5fhoG7--r{y$TE4+u+jZZhUYem%e&-e@<jx{Ktu~>U^z~At;X1;o%Ug^Ze#cVf$xav{YPrNu(mcpN+noiyZv{>=G?J30eCU8)
xn*EbS}Z{rqgAy|z&^}P|Gg-UCcZEMZgnS&y+zx)Jw#l#rLuC56dzR5I@bR%sHF-y-}DzmA?%Ah>?ab8i|CToUeEo()ZN~!y19Q{UhX)9yI|K)og-z-JxH|e
3Qx>d@PG6#XyI)Csb`aSaNz8~i*A}(<nOcTxYXj$Guh}t@u`dj3&}68-OyvPbVd_=-5va;D1K~N1%sq*;Zu04$sIKH$hR&i-ge3MoXkIV;c;@j!B<+geKah-
8y*Fcj!mf(kUeElE5pk&3Q51{bpc`4EQ`c0^vG7*t?mNjMw(VBt5qLG)(OV&(pD=Rx4PNMJD0?Eb-s3HnS0~#Wr}uWC|Inu^n3Gn<&tc?{Hw!c&QM>oGW6Hq
1ZvHG3$E4+by_R*Zu7rDe~PiNA+S*Y3nTv4Tp=r)|Js=wQ2FViN4B#OY2FX<hN!(G+rZvc`s`0&e!_%XAL68^?O%g$XfeH*K=4~EnINK4Z`B_);O7r4(ilD2
em9px#f|!*<go9&_Hl^?Qo+WuC*kQ7;qLZ~=s07wy~5!S04DmY4a|6GG<WxNIAw56WrXV6Jx|_@1y2T#?UjOJ?sWL}pFa+(*8}IGC=xK=b7VqcvzgH%$3=-&
5rOsFXgYK<W26XR#T=O8nN@n}`0ErQ1Q!3+gGuINdQlSVCNSUFPmA=f;_1EaoM|Ycz~9%5Pnf`>_gdEok$kn#7$ZW}djntXg>%E2yFW<@_b9{LpUqa7_xq2X
$GGh-=tM{r7^JnRE<b(~2<~PO4rL_63+w;PWUw3orZo838idiPC6dmaSjXM{j0btMWzr{0v?R16VFs5zRR)B9o1e*r#7E1R^l$b_mo%|f>!|^R8*+GG@s?Y+
^mFG8C<7<U2s>(^PL|mO*hoiiadmq5c;Ne-v*U{TWa<FqADGlOW+`eEu780anNN>@?+o-}GVBj27u+DBJA$kf0VpJDo?6VmA;Ug?FX&;Iqi0@jUoixt6;23%
QKH(;oWq7-<EiyyaljU_?e#zJ$jueXY#>Se)w>3Z+#`;Lai0W86r~*)0OG$ji<+xUeRw>^t+Fq42qHCE)YN~Y$rLU!*8;V=b7IAg;Ph{?5~e-3>9v_2h+2O%
MZki~ULHY(mh_8L<y-$C0M8*;=FOz&rJ3uFl0>%}>bTCsr{>Vsv@W5Bu-7D)X$@0uMIv(xQ5unsKbRvC1uXZjLU%~ga8uUuB5XHh&iJUW4|A-%G$3~MbT}P%
o#A$Dwspe5l`8)j+fceb4^umM>Y6=_f~NSvl{k8JQdu7z4@cD8c3FF!{9>d@!Gzuyv};R0!>e0Oog_G}UA%Xjrx!i<T)KNR>@51;s*(LKo8B3Wm(4PERtmI3
1ChuaS>_)u*T>7)u59`vSF>JlFJJA;BqrF7qiFn7T$~JZAucP1r2sW=n?vxc${J|9n@UAiVC`x-_ofr$>w`J}1wvp!Z$i-3oFUtstZ^rMmV+N;ov#wa0iz)R
T{4;WAGfK7R|<h)I7Z6897gCMZ4BkkQJp8`@YOzznvi12u^<<YuJraYg+o!QeZxeC`-lFdn$Ez%@_^qrytv9mNPE1=B_2=H=pt_3ov2&-PmNf*=o%+px*2^1
_wtefdSVyhKKF|KrrE39a9fhNElk1-9v{s5J!I+EB?W53Q_tqZy{=VuuKCE+2bxmx?~91d7IU&{TqN~M5%TL29kL2RI?8vNzq7x@+naN+s&)AQjMT6fM!@)(
$-OB4ckp(jL#uYTF1yamN^K<kAtE!!*6lO?9>bIB=vEi^(a`S-^Zj7p%^VqG1h&PRCh_IE&WN<MX?v!A-xvCrtUaX7Cdw`<v2J49@s|F4t^9ZGIuQ)PeARTh
Tox^{av$-q?RB)h7=Wz;K-5*jsJ)zJcurcz#Yg#$1N>6)lGT*`%ER+22N_`n;WAv|jz4{IU5jS<K!yf8ec1QxdI_H-K1xpEf99G?%JZS0(=yKafGBu}Ab&o|
rl;CsU;%Z=Lkp9$l}~vEx~If0A8phS-M~Gq`92LkkAfpT3NAL2Kr(TIB=`CrlJn405fA49PiOB0+F-@e@vy}{nR2IDbLnF&TC-4Xn_dM{!iteSH$m=Bf(g#s
%}0XLe{i1uWW`!)53+01g0?%)VuTC+1IU2Ff0oHOT3J14p_X4U-`s?_bBv1Sm;~ta3EEL5>S_)ZwglN(Lk2}2WJ%`S<+D%cw#ir795JSas8%|kz$uIo>X7{Q
k$BxnIO4iH*p(-dw+dbl1B>JTXy)d+aR9=ADr1Ny@wJSlEsfs{9Lm8%bmb94nj5=7_@CnYfQ_{(uH%Gl;J==CEgcM1MuOU~d&fknUS-n%=1=rOd&c>aQx|^r
SH*t^Rc2}f#C2}W{|R)}n{DfMCYNo3R`aUD5UH!wIvu++sB{6ty)>{KSzHIooacXU=|DR7{dwBH0XW3a{zgJ_{jTMfzGuFUqhf`QKnDdaCDt66aOTZ4SUfiG
i&?{?nB2$%kE9Q{88>?=TAAGv8XaV-32G4}vd5t8a1M3xp>DX%IpZ%DZkscfpDqUX6abAm>2=U0UQakL75ZKj7XGCvj`Zt+suVzuF(F2jktI$uW>BVY?kBuA
8ZA1ZG59KMb#yB$1tJZFqbqqCt9EYDHSuIl{0l}Ra=YT5sj@Q6+_W*dm8pR3r)shwG>*xi3Q38E2I}!}LoXysM3mAs@SbPc-d1u(L(O>l%<efouso$0*xxOJ
C=v@3vbm^cN)7!wbVhUdh9&Yk2zvB~oY~E|*?CEezc3>D^hKW>zGad&<{{wUpZCeff%c<$XU450b0VC-2*H?edgbMxyx1d*TN(oSH!(FHB-pfRx92^d$dKEO
l2qLmqih!=@S}#ntEkXPP(C4Z4$-`wSI9lSgF6oDkM6^L8o#s{Fg&eq=Dr>R?0@M^>c&>xy8wDflE^Hdyc{T};b$K)G+b~rj90md?0}OT)J|gVNqYL&)9bs!
>$3~laHPSq&&aAHdHBtXQ^fvrp{n9*1I~+V=U;*>6^~_5+d|#(eh~qiV<1M)$8C9u57Q68C86r$Dt|X=Z$CgI_V?Pc*XXMPAE1=Q9-<L!fWbHE7x~D)*)36<
t?2u$vbtliQV*@=C8EU`Z3oNas0&bOs>*CjqQ))&Hj=xZ%M^X{^<)wz7lk`#kO^0Y%1hjas;}89ntwINLC4Aqd>@ygpyb8*`V$QUSYk-_TcY*a^a07)({6cT
B!YbFs-ENG&O3E;A_gPt6?0PK&m5edgC^VMF5Bd6J(Z5*<)Ru3rOY32R}`D1xD7qb69OG$NT0xIw&#5X9Rh@VwuVQRrKqhOGFM$))-0GEvW`JisK`zEgo0}%
%A;@$-*@a)`es7w7g<hTG>v^}>3-Vm^<kE^Sn6jZYV$yZC@>-v7(SPO0@X53je>O0mdF{PT6t@8h|YW?{12~`mz$X-Arf1~gjuz<rqZlWjexAY%wa8Ln}DCR
e{1ZSDd1)}(OBq_5AqPOo9<~QjZGiD&j8!sDHBi&$Rl1DfUF3#N=+Qc7t!5w$rF2|<a>rJpCS?OFAOBew(@R_1;}+@|D*diW#sa+CMO16S|Fe%BEDV2SWU)F
o)(v?;3?}1Lz4^#hhuvP8t6~xxl-Y>@(?A8dWEm4)U{|ufHF<r$Cxzq^3+RjB&SFYfX(C1#`4fVFXYWHo<l9JCN|<BU}Xwfkl#A2NDC&t+nh~k8pC7zfOMzP
j#um=C%`y3C7Ke~CzcH>)kv~xu;6R~e<X9o`HY%=wyP&&U{a;h9XptHq}iEoTTy{Rl)=nnl;hj5HF-(md1&~o`KGNT#@9dLI<-6r_h&u{QCksBd3Fp>%-g9*
#GNgfiXkyeddz)Vx`t9eP+`<))UQxZ8N~%CWKMd91?RMecYHDJGEtb`lm`ZpK&iiRDk-3~w2muRcxMM(U5vCsp#Yz`I!*IUQ?!7F6@Cn6_5&-F8(oCne)dVO
`$FEiC;bz$?Dr4JY2iQ$YT4o1)^}Fo2xwuC9V(h~=kx>L4JuxIgJ|=~e_^S+CEmM?27P$+bWw2<mqpVB2j!_aD?egpx3}6%0My$divNfB!R$*qf&g4D!^!{l
Y3@G-PsT!hD7({f|B}7*oVkEU7pS)4G$u&$$<@b<_fr~le^5#=q=+CMZ$H9nNHEc1i2oteD&HQr|IfQYcu;!7J`4+FWBUHoP2T=`{q6xeXj*~a0Dd&o$onlf
(GPWXfOxaO7?VmfY&3&cAE;p8>|k5APUg1jw5cum<9ns1+%W!77h0sZ2VaymaW!)XiSyVk#UUVg$!Myw5uCZ+FTZp~aW!oilL);bBQadvFH=~~Gy61RgXF1l
fg0w&CsD=OQ20c+L@vDAxp?E_PF?vAbCyp)(G)_|&Q7K#0dsCL^@BZ*Z;h&tvgV~c9dgkTj*d`fpX=W{!hfXdzvpig?LQfvjej@!Sy=Ihk&HKy$<r{`aejWW
!JA}^3IzJRFR_g_F@V?%O=a9%m|57$n(TH%=p2Fu8IMEPjQlRD7>&W=E@fP6jO{lcQ$~z!xSWUx=b_Dsjf#+9*6QlUW1LUoMj()oa@gsas}2KW$Xr`kf)tK)
ZR77{7~$xw5t{t&F38P0Yh&x!3aPoBIN+4X9lLX)Zxb2|9$)8i;tqdhf~z)wj6)SeH&`}A(KK}!T43f|C!u}q{1KYTv@-g&HE;oDHd-1x(Y}NK<rzOu(>&cB
B~Dk-H{1rcF0+ZfobNJ0_74laq^!8&eQmgP=Qa*jUoyhUBDnGoFBr;i+7ljZUZVmNNpJ@ypl{xUyXtIKXkevR8hfyN5iWb(JU`-|B?%70Dteu7#7a3;Ogdf<
H(RnIALZV<$aH;>@y{i2_HGdArFi)RSo@(V7H7r!mZf>=p(KUP=Pd`aG}1h5O}T>CKExfCZQK-qlBOeIrhJiB>EjgqjKE^?tmh3rZ)*TQtcwEX4tx4*pQMQd
mfnXqW@;6qDN!R2+hFlfx)G0jN727g2X<J&6v(ZZ7w@7x#t%Vs*~3*uBEbIq_`v4O98*7UPb#+oj^8MdYv96R-C#Td%)s>#ei2{audqZ1eHcrgP3={<L}w5C
7sx2Z@y+R)<rFv-IxzfAk)SLNMfXkVHv<o!Xg~D0<Z~3r=w1a!^g2P0!EPs0YP_4SN)Cl)O`eY@9h1tu8*V!l0D$x-=!o^X#ZNF|;wj=5^#KGS$3$9j_b6J_
yUX5{?TfDEVRRZ}UU+c|>VMs!$hbCYk8GW7lto&hMo_3URr4H!LU+(LV3m2CRp&Xz2Qz0^28^JS^wnwRAw`0|h`|c8z|S?J-S^|cq&y){z3Sxj-#J4Krh&`^
*)d{Wln8Q97lrhbRUZVyU!-`g{F(sXhrzVZPw<ibh$v5>Nd`^Tn1h5A*^7UdwECj1;mIOJBnlC%X;ys&=KuYH_i6KORNn6$Nu_u)c9H%sO!RB?+*VRB#*iJ)
R_D#*@eH^AXdiQPcTLI1<x*qKY3f;0`KgGy)b-PIOfvF3SeY|<GmR8f@zf$1uPco{9HKsJne3jEw+C%F_1>Nr9utK<;2XFk0VUuesxp@)`Ih0sJL&@|)HGKe
Z&h$%IdS17uclzMPIf!Iuph=neD6CGeVzfNv87WOl({F^HoPL5{9y+rXAXq7<?zBqq7&cv8o{(IPr)G9a90G%=b;e$$Ovf*@bP}Al(}*PB7|sDR)S1rAQWLJ
xwX`IZi#;z05*H;8}=hx-kOeyh9$P?$<^g^!{)sVSYgKdgYRWI#IElJU3bf#8OdK3wY$yU6MVX3Jr3G-Edj^tPZ^=91OR3b&{T63JAvAxg5G0nbv>-bV6>N~
t!%rtV+A=<8dHKj3o{T}cAmjSXc=$6oYGmCOvIUoYy}i0<J>P>RqLH7Z`3Mgrt`|&Aqy7-TQ8+pFqrOsHjFX?vOIYxv+wv$-!zv>t${OCFNZbDpG~f8D4h$`
0Yl)3?M0L!CxJg;?V@W&BQcZtOpNgOlaSJr8@U1jF%Cg$-xmavYsxta)tYx$ZTa3?7nqNb2D`>euq#5VqunKTPV8gL;Zo)?@tmPCaOsXq(apyLe|aAwEp~9&
Y<41s-4zc7CS)OWknA#!%Eamq)^N8YqPg4kjl0NpaBQaGH$;V9%NcuR(&`NODd@DnW?WJ8z(s>_Rv*V}rp61!{G7#*dGtzzsy{CkW7>$Xuy!X|OD{}_go7{W
03<FJ7f%^X4j;6It-O^93$Q-Hwjp1wPi>TSdRdQsQFP>H_AntcKVO?AzCeH3W~5fGLhnYY6miw{*8Tr!MrVdwLupGYZXn|1Qsv)0?{s-!&BLtu5WQQ?qeKdz
$~<jUvrCI9-v{h0iw9DCL=g$m6PsM81W(aJtMyeh0SL_6+HSo%x+5~iK&#~-;54y?%=&v~`wb+0R_nfx%q3`en?A1leZeo*!IyMtAGO4WLfKkD55;K$MzOH;
_)sj)Ah&op7{6+5z6-mQJBln<?_;7l$h(Q(C@W~KAvl_2-+kDF`~3~+4;+sYxLI+JyhR8+)2HD(#*0#TrqC0_esqvo{Q0zhe7*#nyT{`4#aK{E>y5pPRT0+a
y^ROpCAEnke0jS54R58w8jam4<a=-wI<nNA(5~sPu*(=Pg>8j=m;Bo#zbC4-W#;5FwcZ9w-)Fp0kU8OEOq~$J8`e4s1tg4QV4A#U)pDGeG(CKPDUHbHt}MTA
bJr->4<z&bGq#m`z#@qRmjj#l5ZvLjGQ7>@gQ-^2{6QI;kbz^(><3Aq6yc|J1&{#m=+G}Nc|s**r0~ReS@&<+S(P5vbV*Fq!&4m>(*deo@OgDHCrU`>Q`&;)
56GgNs4$o2MXp`|B}jGG&JlWOdA&L_+FYILhhcl+!>zq+?7>7ie%d-axchcLNVqCqMY$zn5Gz@F%Eve8DAfpT%i5VNkQ0V3!v33&H<jF(e_)OR-T0V4^x@B~
GXQ4)pLxd)QJ9XEcnoccM;nfDnLESFRi_W~*H&~gC?pY)ScM|XS#PU&!C#Q=p*di3qPY>z4nX9>T=Hkf=J;Y{Tq1~{!S;AylNr+}^DTBN*^6iIo9HJcI5VMh
xf`I(FQHyjSOSM50PbV;tJ<O1`F-pfB5>t-0CAX{&#lE#M@7ueIrxW7C7Zr4I&Df-Xr5qy%?Z^s-OmS%Np7W?4%4eRuu`I81mL@n*Vq8`O8nXnUcLn(=G&EW
ZV26a{!A`pcqc8hRP#kyDy8%hUNo)CBv=(cvSC#T58N9NDg9PKncv=clO13%Iz>o-UM9xA9z`6OCMX2xb2&8VHWi;4{aisrFi4k!b4B%yvttO;Mp*;;H9Y=6
-C4}?9ngOp5cIwkoA8DM4m02AK3L0AvGtV>AUS>rdYkVNx)_xw2cvoVtkMDp!y~K1yUndLZp;SdGSOJFp&YQU)q~51GJzH}a_&={5Zgf#qz;0C1xbh&kdh)w
1IRQejt+jzT(8SzC&Ot4K#=7~@Ts?sg;YjP^(ZY6;qBD;J4o~yT?6pEJ(?f`2GsN?mR)P-V&9+)<*@E4U!!aW`Kois>zInp+5Ncl?CYr((n~Aj0_T8vZ415%
-jut{TIM!7G6Abw<DAqEQik7SX<3ai%o^vN7#EkC0t)hX;$d;;gyw-Y37$#7R;kTrzxlk^o)WfC9EsAiLIsj?wVdq3j5oEe1+c9)bc(3+WLt>C_obg!QDJM-
UK~o`7kq}@IojM(_eU1;n*|i9fmujm5<d#eI)vZ}P$vI#76m!6PHpC7*(AIZ4+xkGQ0MyfGZD`XJtfDQw{io_4iR0tf?&BkgwTg|dKic3JQ|G67(aL4F?$$-
T=(hzGg;3jr<ei=7KH-ma*+5u=wX>0U@-p0uc;Bv;HB|eX?mF=zfNKhff^oF04;0aGXxLJuCUUT&u?~P_P{w}rV}n+oQ^kX;K295xlJ4DcdL`|L~839|IYXS
{qS_sD(ohNCm0W(dEEef9hJ284UCOIH}@px;KDc*E4K69k4MN8f@sh;ic_bpmgymz8i7%_oGs(P(AJhfXG{MwdF=^;&Qx3_)=b0^wS5SGPDZNyC_+wo57=ls
Y=unG3ST&Zu;g6R3_M%H;ZR2;rd1M}<prT|3YQoExiymN(mGWqfF)6cj!`CXet@O$A|{2l$b%Ji0Pv*R{nac!{c?@e*)nF#G-((NXfE4q(#JE+QY-=U+Vy;v
<=k1lUSDFPD^Gpj8UIun9e-ACL|l@MEkUm>bR;XaA99p-CR&~dq|@z1ttol_3p^Bi1gqvJyZLnhGwFXz&${Hod41gJ^>Eav>0GHhTNWBr?vDbDn-|a?jx{e*
;p<L`1LOQQt7PdX)k|(-1=SnINULf~Q8O`(noG52EZGD2kVnLP0-ebssFZ=~3MIrOIA^?x@FB!X0a{VHLwGJquLms2cTOhd8rx&MWLuO?kMV}dSDpSh^U|nr
qY>x=O%LjZUjl|HndThdqZA|unD-8Xl!gs~x7_cSRnt=}(6vHRbd;;#NA5SCY-bG>A~0z_uocGQY_nL_b58$F_yLH`g<^*t6UKS7C0-;0dB88;)YPh3#e#y^
Jt9To7$4D~?Hi{5A__yQzG^}Dc2C!h8Hd$S@lz7>KBA_OqkkPU_a8Mec630TEB7e|scrV7s!KfUtWnS3^g_-EziZ=uEe(6b!rnjcS>Z*P_9gRex}bg4A83I$
bULU;-<sJHv;_^4M#_zIRokDpyX}sY`*}r$wx~FBD_@WLFF5Umx|R+Fl{Wb4QUWYLEwR(P$#A%7fX?r^VQJaqpllUKjMu7g-W`y>{PmQjWa0}M*dcxMHx-m7
vW#PmEwZ^K8BN__n@c(Kd?H5BjZ+<4qxCgn1xO4cspmV9SnN!RVFkU$ZMwmcWl>y!KmU;Uz*tdpH|5yM2=nQ;`6C_y44MYDR<tfItEyvzz@^yom~>_RspegO
{h(<Z=iBT5p4n`^o3~2v^=TmF<=Vb#ArWrE91p!UjE7ZwPW-t&g+4SQNXtbzS9z74epXN90gD#+uA&=l20OElH_C>8DNQd8@Ne!|(oigfA<&-2iOupw+9KzB
aeMWHUi4kG;3cCtfqP?wp)q86w`BQlmUa$<LWSWS6CE1jcN*-;*RZftixzc5WN#<Ojrn3OM?RAwbRPMi(zC6z$w-?bs-#WCfO2TjmZEVP(k=QrxBy<mm)IPp
eF{df$TRK?4hsxapCP;u1nS%SwQ&Ey%fjnaFG$Zq)#h|ntoy|u--q1mx6Z4^y#rE%6r9sE%=K3beY>ovR?O1=+GiDMj;S;Ge@DtRz}0NI@kiU1dTJSHYiXo&
C?jA(hc0tL3L8iHF-8MF2vh!f>ey?SwP$+c(j2TUqR7InBJ)kped%6U-C4KC?7tm8sGNjT6Qx1S?<a)I<VY>;K(>lUB&cNxp%~zM=5%>mQlHZP4Hg)bf!KI(
;mRUS%mURV)jdMRW7o|gB`PNOLr>^eKSvZb!ebmBCVR~LR;yepbd`Io=Ih6MH}R)Re^db#0DxGN^$4qX=;K7(W6k~(WdB`5YE-kH+9uIoejxIug+|Hb;Ln);
(z7Q}M|*X;?MR7F*T9<NBOalID1tO2?`2w24Z9o0?hcI#Xv^c5+E>Y(HX>v&h0TyiFLqn-dmrd{XJAF7YJzx_e7N{iZ5H2J8>aOk$YfXeO>~A~+NOie5%zGx
f}sj!Ax2pZk?aEjrQEcGg-&&vp&WIm;h9~9rc2^bRR`q|2M#y#3F=Dc+kiVNH7^9u0M8SRF_vkUMbAXsZFN#NLuB{WE8M!U8M!F8=|GE?kNf*Go$wY_3Nn1b
AGcroya}<w6KP=hYjrvN&GA7;7}@<>pjpASg7PPxGhS#b7nf!8X|TL$nf~F#%vBHUI5RX!b+0*WRY@lW8OShT$~RBQ0{1O3EL|gWQWWi|gQWIcS6{}{)R$z2
0K)Nlk7~HT>AAnJpD2Kljsqi!fTNo${D>^I-zo>6XBnW(=)AfQIbC0Y?>|tt7=sj_g>ZU%4r<a9G-5#E1D2;Z?TEi~jg#!jQlMjA<Z>LYvy9SXRf;|Knjg4_
f5Kv}H$63P_vgw=xTKC#M=0s$dgXd+t;(Bl<vdjSUQJ;wZp|$yd5@q-oTSq`5Urp05t<<QCN&nTZOODiYVfd~a5|JfbfNXnCJ|xP(A&6c(VO0I6H<cYw2UKe
$3HGBFuF-)ZfNUCXKPpUUU-Gmb#{~_05f{}ZHRPusO))&U?!SF3RBlV&BCKulqxJ_;w@D7qf7Aq3k8kV9xOkrFhYU=^#8`ck1I{ir1H@|<RC?^gcrXUKSC8l
8F6NDOKH1hz;;wz!^K|3cS@*3g0r2-4Wg)3wVRG}ulC?_{3oi((pLeWu9`NX*O4|LOBF#OfpGC!YD&4|+~Bku*w?>Ue-m5EbB|hNN;OW*|2w5ekK^FxS(4i?
(!g<Q^0o@{zVs9l+GU6$zUePb#8=_B_v)h9?S?B*5S_pjn1~ZZN#KR3hD4`LId0o9{F*WuqSE`*y%xcHb4E?C4f0>SG>~NSv<qz`fyUtvxzgKM_BkA}`?-V%
7Yv{RJ%!9P>pDuB7}ZY)G4KP1`MFD%=}~u=KL%o9Dg>eDbq9i5&zpc7J^s~y8AU&$Bz9-<yT{QV^NHnVhJW%JCbFF~bqHY8<E^E1Iq7uVG4l2!T4(W`E8ce1
SC|JyXw%8L!Sh7BO;3O8{1N9!6RQ6CNrk%XO%wTHMRvm|5BFapx!Aont+(HBcJ{ilg$OOP=|V2>V8XmS&L)yP9?ocI@L}858MA?Y4aj3MJrSy0-tzD_E2H*T
;@R(RB)Kogd-Eh#I&4>KC%8I(N1<m%ff52AfsedE8NFEdTXE077O3^KTPq7Tih~O6Sy%Oc)3;l8q3-Jr2xT<BL)Ml6!eLA4?UU}L<|T-N7M*df33o=c3&_1c
qO3LH3!VA-(uzG*2<W}e1OIt{U`ybKKS=2X4Tvq16ZP5rt1pI_5!{NIn6=S8t9l0s;sc6mBycF&E{?2A|B{H#R^@J;3wLXSPFAwJ-nOrmrAJ*ifAbTCtD%^k
C-LXjI8=i9crbJ@!Lt)*%;)Xe*x%obzOTt#pHaBE=xqMk@dCO;MRDwRCA7%y0MS6KhlJA2(2g<X>$oG+%}f5De*X=8FZaN^4MB4O-0bIksL7#}5Hbh4WxfK5
o~%>`3pd=f<HD##O?&kVi!K=?ST|8-;?twks=A;+Sby3@r>ZXew45LFRBdL^_J~z?l96}_3palK1=S(MVrV3cbo_+i*Gx-;4iH#mF)SkyZGVZ{59cULrNdi|
M$xOx8NRP@?Eo6kuN2t;lJQinFr;Ql;SjV>VYn|NS3Ka5K-2MH5Idbu+iv9--tm=HTCkJU#@GrESqXzF<D2Ea6qUdE*Ckno((cD|ewC^e!&Ai=D;@>f1iJk?
Awb@zyBzXAzfI4D-%=-)vv6`EYPqf&JJ?dgEl{9X@Ya>0Gc8G}ebg+Ora0P~g^o1rw)1)uAdU4?$M|)QPD;gag~nVEd0tnn#xFH!ouCdr^kLZDcTuk7k-EuT
TSdoRzVCc8Tj9+bj!s!&UM8qR=F%H;SV|t+e?1y#*Rm>?NvLJ%nTo{+^Zx1}Jl}qTry85xApVpY;95I9V+mB`LR-v?zJADQ)gC$T?=u$hf>;bi8r=3k8#l<}
akF^=#!X5kb`ua6X*ColL!A!{&f)SoaMh{YS<xN%?`ccjFBGbvb-x;ak;f_=+i}tJ@@&(!y8g1P7MgNp5`56Z5lXO4dtkjc=CJLS-QCgkS@llt?`)D>U@Dhv
v2c!Xo^vcGj3<ev)bJQXmCXoM(?GpXm{BVCCWrWu$AvY^V)&pX6le1JmeG0vmFEdpI`;^Oe!=QlmgZ=Gd>==84<v$eu4nQ(3)OeqU)gJ+8Yw!ji>$&KDrXXm
H7Wl~6u&-AZl__>X#L&hF=8s1TWah-_2(9=tCD}FR5&V?ssSu>9Gbd?C#srIEJx`fES5Hda>}za)RaZjS@SC0=Rt?#I3O_8#MYX>`iE_E*sJu)EPP=AG2A;w
BdB-z`!X09n<1W$z+xvbK$Y$w%77EoqbhTlrHWVn5%#O-xgal`Kj4A{eFh{@5+i52s8KR%sMZWn<daaa-R-IGBLN0wX;gd`bSCvj=&76P)8c2QIu2}$$tI5K
5eFC{;BEzFes@;5pOamSV5n~u<pb3cN{}1HFmBCm@ni!@_9vb(2Jo<!0H<}cQcFzE!ofBjuaCVM;yniyU=;NmtffNi`_wTE>>v<l%_1@Pf~M5qzZz<SHL;G&
62mq*zzeDcxZdPWj-xn|h`O8WPvnIAI)N~3hqHwUk!jFywQ66k5fw)R3t)SN^u_O1cn~Vne)33l=s6x-3dz<#{1zp`&ja%TbiQ0%v*l1j9>c9d#sq;0;E$c)
{?*?jF9E!;*umT(n1E^2F)lBa5~B-`&$NhD0X~v2GdQ0l7yRh9v5I0nNQY(W|AEyrqLW}yM><EByL-KSNjcN;Viq<N_pqGpH;tnlG|I4*A}fR0@W;`(@BBS1
PRd|UivgpM{mf}qf;6!0fneR<VWKV?Jf<ci3bo3DReCT_W%^JnqJIZksJsO(-Piz+OyFcrW0yuMD2Gfg+E>j<&H45Z8!}(jJ_hyhqd*spZ&=l12EpB=N7#zM
!?qrUQ%1zOeZ#iSeX^R*uQ%lUN_2eJZxuLCiYN`v_R_jXIy&ISeB!9D@}$M!g`yLkQGzNhs*rUrd9|C(D227CL#-=3O;_kb>}l(x=3ng~l)+AHtyaVT9B?WC
XTeOGh89panyZ+khYiI@NrDZwBtA?N6bLx%w(*{m{NW|15t!5%tsix1m94G!PbIQ`Q$2x9B*;@^3Kq&l$sB#-n?X(}cC^OXyfpMXFU7nm>i)n!6N-5|-h3J?
0Llmd3?zCxyfA)?Q|%+dILM?W-+f?R`jSUT@gQ8**^C$)iy2Nf!8BtMDF(?<^;f0n^~G-WsYB&%0k}TIvH>lk20aIv98>A2%<5_O=~tdlD+FGt?Fj!LZMmPw
vkXsn@4@V_;h;mb0MWd+#b7xipEa^%QZw$PM;B5(NZX49E0hAFB4!|i%f4eDlXwJsRFwkxC$5`n;@2Mf53#$m2Yf{r*;MI7$w4<|cu#G-?Tcq$Bd&Qpi1Dk|
DBG<|<HLZ}!lB_AULTk)(}xx%BxvQMqIJegparrmKOH51*dC7UDBvhR*KauA?Vs>s(a!){fQH_hS4Kq{BdaNa7TVJ)MoI%`h@S?Y-;&OPJ%Fiotf540(l+8j
)y36>v{p$Au=dwzP>VKUD<dSOI<O-UC3a3-eLjNw=pK%6p*Q0LQ+VxVhb*U*zKUg6ibjlGk0OEJw~G)!ZYLhBN_T%Kby2XbRrnT^Ww%i(P-A)@gZ_X^9v&YJ
25eEFgiwK6_(yvV>WnA1NjvN*<*xx#`~=-OCj0dBn@uu;I!$eC;4SydH%yy+wi}EdD=XR^DT@?x14p^{v>MZuyz2;!SjC;5V^o_wTB2D>Bie<eI^Ex1p|To|
d?Htr0yELw!7L5bf<CK#t=beblgwwePUz2}mGW<SvPvQ_Xd`FGC!A;|XEcV9_CGopJG(wIAj`0Z%BU=HH>C?{GmNjsN{df;gow#M0D!ZsB*q1Ca+kzAZf^N9
uY&6`Gr}??Vc5+#AeZc1S!dWpVr8Lk7~tVd8W$!1vm;;8#ln$5+HB#(fOlJ>b7tsjM`Tt?PPF*uy;8;NC6e0-Iioik!={DQl9+Y}w5O*&pjxx(-Sx*8ZAe`<
#CyT^4vJq^t{*OFqlKFQj%l#0c!OFt2TZC^)JRWD)YyM05IV5V#X6drr!T<ekUr;KoSma6(wM^2&V!=4K6Ta|JGHaQiy^jmB7VK9?%ouE_rybnmN|xJW0S%_
Jb8iHtZ8&7+^~&8q1ByPzL?`Y3|G7O_4i+7mHXHpkL)SJE5e81rEo3Dv$<ldWetk{r88{`fh$M|3n6A<KmEL@&ZT%BF*WabfPvX9h%nqnBurNaNC21){Z~6S
6tc)gTuEq~JQ`z%n1LYucxxw!!o87t=ffD->?YFo$5>?Gytx8%fJ%Fj|4Swy<(1t1LK)3N5qtv1s>9USB^EoEkmKgp59&w$`0O1yUZttI-j`ka&aH0%t(y(P
C>u2%_nx<^88L^N1@#QWZNYoaDCNDbHK>jZneA<KJdr-ONQ%_&gUySuh|uWVB*1$S{vzam?q&BxgySrO^LA3j>-Pvhp^hYq=X&LTLr!tp+f6EDlUWMpD~Wky
ZgYB!Oe&*+M)?`>5I=(9cQ;|H^&^V@N`6?UQnR1tyH9YmdYQ1a^X^kSiI-L*+taJhYzUYoA_a=ChUeeC&=dc8O@|#CcTR@lRLIn2W}nkxuL#h6_`#|@EbeL}
SGEv6uEY1Mcq-e~+&6rKfiYIBu`GK-R`4brY73s=<QP76og^wXe!?9@y2AFxabDF+-h^iU+l-OB#HVskLEVnUi)(=^<VtHit-Kx-x4poK0^bNmQ$XqCHAhbr
^m>@gH@UF_OiGk^j-_SWo=&H3c3J^QwW6|bv-2N`0q;3&Hh=PQ5}+@QB4QKxSD1$V{nX52$1bzAN;!Z_d0t>Kef!7WxEm=BRs6eKw}+R1&v*2vyzlI}*Kx5m
Bj-h9&cDyTKxsE6wt&%{pEbAi-+}B{ECtIV9d%8}R$E~_biW5;mpPF3q~IW&-VNN*2$s$Xxka^@F=5>F3*0+;edJ+F=*8H!|HL<vCwxnwFqU+viz}@9thuj~
7ww+cdwA`dwMD?jf|@uv2i?5v%$=}cIAP-N4NNSYx7^9iHgC3fE6KexhY|yn`i+P>Ksm_s=fTLw7wqt5E)4ph++#dw5Pm0(xoeS&Le^({A~_nUoBW{$_8o1K
{U(8A(@~S?DatXosQutE9G$u>hvB#Ryja_p<<7J<qdO3T%o6yEV(?reOYZWHp{4kOvb&ufNN648VbWHJV<EvFJapX!txkFexkV;x<h%a}B{#A(CwQmmIh@J9
RVvo9R|F47{&Tytk}Nmx5{$n5&A(;AM{~^x*}FNiHSMTCUnWpE@JJzzfzx6U&o4^-JZx%h(PSmtPjH57W{>M@&f%2MdfhT)qhqR38Pqs+@6n9!-gLtix+dGA
?(@4lm>A*V*e|qS^`urdgM?J*VX!(zQnsaE6n8xl6L&Jfax0oi*zISfYe>Q@je9;fAQo<fawMX7gK;*#Y~FVbpNrC|Qw}rjnyXr9C<f{oWWKEK$GmvbJ<eIB
A60RNGb{CrJytlho#o#4=#Jh(3pzEc|AH$RcOl#;)exv!R^)EwgCFZWck(+uJLHx_qrizWm<526cnmSct3cC{skS6~MSy0Gf2`6kSXBmoU({upDe$(@MBl^q
nlRr0FZ1Efm0AL@R0V${8<#TR6jOD&sR27=gw`Xt@I04q^oUvuN8JM&lJDm?w8u7oGVrByCe{YLSjYId*VInX;6IugqaBvRUHT%&_z*o5YJwy6wGOvs^O0AL
50}`H*Zg9Fcdd{kk3WWONjSHa)&Z3=-ou=zeKuV>l;ukuim(y%o)vO-OqE&RXAXf|hfDAFeoe%{*qYPJ;&fSGV=6Vo_u)bkgKBihSUuZXsYze<{(x^}_3O#e
hV2ARajjNlI*QiSNrC7&3M{S8m1SjOdavH}C7vuXQb<|No&_q23!y*mMl`f6+RDEWQyD!ln6&5tS;?^>DmL8OK-9UkMmI!Ulp@yH=tQ2;-=@gHE%%vPZM(Jx
I%2Ybae)G23N^D@U^{jP@9ZY(21>@-9S=W#BJG545VO(**(5)M!{+d+gN8u#7eEKfR8eL=I0g0{3s%!ocfUpp66cU##3`?DH$aiLuJoq<XaSc+&(nB}24a@`
#9$97@^>ZH{Bw-|A0${LHU@#A0f{=Ym=a(&TPCeHd^-?N@-o_LlUus1wxBM9B@pD>Ze<0fcK08n*m|ln>MJ#?&?t%E2VaRY^5^mXx?|#8)ss$80>K(os?oLg
+VazmQB}SVjp}K07gx#IitTLDnpayoeHv$%Azof-M{GonV~~Dh<Fhkpl+)Tu-Lccu1woEmi<8)EDf8do^L)_-lzoyPaPI>aG2>&D5k{D`4lSKN<A+RtPUtJZ
;+$L%9~S~#zn`>Tv16lvT%*WdM)a2!jjLC=bKiU^*T4eE-hPz@@jp#KELRKKk%h8(s*Vym(bG`UIi%L^R-Y^Q$K5_!mwD!Q!-h?Thw`)Gaf%y1p@ktW#Yy%z
9Dl%;I;>B$mNGDt!S9NPO4Ir%Cr!cu4iW`tJi_M1d~|v%whOSOO%t^%eqsVrbq*n8kvud*i;3Jo8nOM@v`r4}=H^VTwh(7mY$}y`)~LRD+jWiY9>#@7*FW@z
ArEh<q|{)4M7K_B7wKn4TOJfVPkHpDYnL?Ajz6w6VjEQ8r1do^7U^-A;l-o-a#O593tM{HTgo7vQjrG*Ft0xpGbMtCOgutw?($EG?Hbi6V^w^L2J=H`Nxnyl
CHT@G#%013A=ekq8l5@*GwbIYDLv?jdCr77YUb8Pg%)}82F@P4?W#~gqKbkNlK_$s8V+C57)39VBtM5YQLble5&j}p?1FTAa3Fgh?_pfFnwZ^h-|qksl`REY
(D=Oc2AHnj<lN)L%ofwl$u-c{{AQlr9}^N$Lv@cUJWYn#jH|z4HgPy)%jIP_(lC>PDz#sHyq(l{N;&Adxx9Y;vA>p~Zgthw)L>K0K>!bXmLgji@3Z^q#P@h3
=WMPUkSsRtI(^(Bn$(eL6hKN6NrIlW74}9<@ZEk(Eew-YwGe3HR0m=M!K+WD$43v@#j+6OPRkWBs!3VGy29CNEg#~bC+zKGMmRQA`HksF@1b#ZHWu0o42v|q
WBnO~-!pR&NI)W0Gh88&m`yButnOz8{vWFIa6${Nw;Aizut1cM{0IH3-ryPfavPb)552mn%2x&LHE?bVC4To+s9w9xa>$Fp{<1`c-z824aXp2#ycGJ{LA`U#
Cu?bIkcE#e_FvBSuT@Yi%LJo<-xJPRvb3w{uBX`AO7W+u(4s3@ZKQmBXB&+6*IdUzBdkKnRHTmZC<nVN(b^^+bZ4b?$V?GVdofRGFriHTa;h{VZl7{J{@~vw
pLOSvX1`l+ftb-TYKPZ!(N38^%{}G_i0g)!J+8ofh;1v=SD#q|napBIBzR=$o`=Wk_PMet^XRiq3#u9Kq7{4Xb77^Cct6Hh0x{TAy{mo=PBq-Fm?i98l%?VK
G+AHgjXdnxv;G8^+qtzq3$eAHrg5QOlU9-l)~sa$M@P}4>k9p1qT7Ho+s|^AF*drAAQo9i&1c6C?>{m%72=_58&rGXMaJ<ug4VT<8rlPhTVfYRyU`yC7yp02
>Qm*R<{=N|fbif`iO;M0>&YdB2lM}9CLP8gtpq~PFOP9DlV*HF{w`)c0!s@!56*Jov?anxe8)|74ehg-;7H#KZ-DdfpN`G8eCH4Nsl>AL*5t(eZZdB!P%buF
o*6vFeGY#~`3+%C5d(#dcUo-++B~|d$7M;llFJi#@eLFu8Zi&a;cA$?Y^LwTKfpXvdZeG1veGL8Uak@o@i^wS0JVWft*Cr#%yNcDSOd`;g9dJu?MH0+r(#@*
f{ht6>C?1VZn@0(nEqD^2X*BOOX6P$yR4>mp$lG4e6kQIc?2(W4<V#BO70W`ZOuQwZ>XZ9rc`MNn{@@2u3R2Ky%ghC*++-r7XL0LF$b$graZhP41ngkuV0}v
tslAiI=L3q_Xc=j4wmLQBiqP-Wp?m`C4Up{08sXu>Uz@M0CwA<c2?dlMgiRbNF?sYE|x})FHsu-8rF<nrOuU3q+eQoO6Jc5n_+msCxuncxp9UY5W0YdCHh5i
=VkKWsbh4y1$@FPltO5yVe!_1YmYrNDEwWPrIKHVv=KuJPX2sslGq*oN}I@yt@z)e!uV(Q!7(OHDHJ_45r`o=qU6>3p+5JBDl6_=B_-?bSg%u5v7Q4LQR(=g
AsR}w>(DCk?O_`di=(QXrTG<g4<WunC%sQFc5>=<8D(WKlWjxx61b`*r{gMOZdN{i#*|115}I(Q>xR3W3#GfYEa1*tr<?T=PUr%e_p8M3*5$naKUjZPKcrK=
j1K`9qthxNa0h>bIuW2dCQ?6g(eTNVnC?3A*XY`dgE93G5Rf}8GuP$pcBp?Q5$c+6bAHgpgY@6su|F-^kzpzHl{9AH{;s-3A>&nApK-ki^e)`b)OBq+|EYv(
{*rNB|KhpKaUg14rE?LjGxZ#_%lLojIxq?8t)EHA*}G`Dv+72`&iee}E-i)>8Pvc%8`<g_lg+PdkFyu~Vu`i|wc&BdM-(;`@}%c2k`kRU;MDbq3zEYvqcQ@|
V*%#yc`4W6H+{XH-QLq;P4LdEZd-oQX|w2h!6qOPMPR=o2+o+O42SYKl^cD9@&r+kBhimeesgMPW3)OdQOvC7S>7+K#K-;qIrAOU6Nck%QkYi;*X$+C)gV3_
A2lLejc1uvt%23I_i1j}FOZ-cF~Q~g>_gjY^wK13mda#^h(uD2c}sG2ApE{XBZu090WQFhBLnEs1gVu`J3L4nw82!=I+eH;P^0Vc4RFERHR2EJNx2q$jvmmN
-|uX<az45dctT5Tc0py!zm|p_mbz04mr81`SEg14kg)U^2?~9%vPH|6(;qSpiuOHHkYkLS936Z*f~}6xW=Ct=f77D<8SJRZ+z!W6)HI&`{u$EX#I@vHcV=7h
(GnfTXXqTfZ01Hh#g8aII8-p`zc*RnvsgY`B8_ESrnj_D-@fZ{P|y93>ROHAWHkI6$7=9m7%a33_u64jk%T;GL#w6d{M7}{X}4~S&taXzo(9yc!@?mvW%LCh
C+M<Xv!T8BW!Y)6-o<E?)f`~Q9$8gmYnw8V=IQ5(3z=&KBnp(P&+iD4WLslb!nm#Z=1KfijU%uSEz1Bi`<Wn%2Y=v(=ba!O$wSK)Gn|4Rr?*S8koK~Rhq)h!
+}grj2j93^h^(CbwOoAdgTH*pm$-5f8o_jj-&IH4G}G#Cv+G%y#clq}*mQ=#x908=a7<gSzrk|-7E|3*e2rixQqtfZW(Zq!b{g(Z9o5taLKMcVzxKQ0DrUn<
=4_mnTyH2D7OrIPMartg6!l>NYqdm`BK{u?F?j`Sd#9!WYLWAi5TqMHGu6#>+VbIx&{@q|QrYu+FqYWt^>YFISnz4RM;08(po!c;bheKKlOG2uG~vee?r_v3
0UTv@D$_2|Ev$hr)Kk5Ivyv=>FJk9~bn_|09Rtm|ng57a&5c0g&(LtCy{dz$?FX}kp<SX^$Q^#19@$8%PZW39MvOWNlhe}f<FN@#s{N^(P+@jt5BT=x@&`8F
2pCzoz|a`Uv8fnREYsGf6+^><mjq471*bHOsbnx0Be%9mp<<O98;RTlEEse^jn51DNQ+oW%f~|>5c%j;cy&K1SHPBMIYo)j#%?DQ{`V!WTKy~@H3)KioO)7*
{za)rIbvfm&$P9yJMVF4COl4Jj6OMM&n&x-oD@yc5*>PUh(d;Gleh5avWzL*PK&@rQG(9`<@PJA0Cl~!nN%{NXMuU{jzHKZcBkHNxq-<u-yZ=QbI6qOl_DFr
822bm#9q&1ElR`qgG}fp9AVcJ_)-(Lmd*RG1FcTlwV;H+JXHq}QNm`mp2cttsTrzXvl(o*_;%0}K1KB)wQTuJG}FS9GaBLl&iC~@4k`9w&4Nh1*6a|jjKYc@
3La;<1<ADxP~o3Q`e9lq7}jMd0M}beAscKBzw4~a8Q4HR&P<ZLMzJHopDi2qoC4MiN_S+HFDc&4<l5gc89Zt^C$@qfwyrLJI2TL*G)(5?WvoPR?p02%@qm@&
0kraF7k{+&yFpR^SG5r#Vp_I~wh|M7NOQ}tAGw<I*Jbmzx@qeV+k$d4$P*dHdwg8r)G-a&Q`fUXnyu&u#(jsiuGY=cW=ETn(b24yLp}*ULiOMA7r^U(-}19W
_@~w#LtGq!j_i$FsZ+AuG82OZ^zY+Sqbm=z1_7I^A<4-hzM}EHey8=u@O!o~iSbN*v8u#xyTMQ4##(oB6xLIh4Dc!<1QrW_u+>y;nHPW`YRok0nO6)35B*_#
;*~;23_7xE0sukKL<|6J9X;4{EAI5>zS}TAieM)$^@q~eIm|VyMtgB?_@|n3SM^H*`AuEw{YsZ?vkRURM7K!hS+rX*l-1oVIFNThO-Cuh(uuJfL`ArG>4A$+
!IT87=hGUC+Q(ROck41DzTTq8(2DteCI|+*E-on_sn2pJf@O{p%-It9UDyBu|6@Pm{Ct{09mma?3+yT#=mD2Tv66sG9vEOCv%I2g0IoUzQz|>zDXWZs0j2)#
8d`Fwz~PB6=v=~0lw>;?V;kXT51g$x7RAJqfmD8z5F=`d8Q_c42Z?gOuw?v}XflRo%a&ln$nCWCQ;olMX3{V07{j5FQZD5}&I)AcQ5iUJTK`5Dgh6eQUz&?L
*~go!?oJ#srhs7z?2lGHtqjsQuMlSP;&5WYJ`_{HoPw&R!j$nS5%kwn4<{@x!)?T3+JMp3Ix{9Znmw~k<zb|b(7s9R#SLOH6}vRkp(lvAZD;u9otNCpZ8SEL
0zbDB@n=qDtj8*iReMSTB-13acfB_cCGW6X=zoCMU$y2VG)zdS7~}4{v3FMIR$`8+aUjHvyJqm1{mRs?m}}m|O@V5z>Dflv#=6T_<FG3TX3&oFb|t*>bpLiE
HJ5AgM88~=Kc(g-ZPaZya10+LR+|hBB!O1ps8S*qJkEYX@4OQ;(BDn-u-)NNhTP(lP_`M<!L;UEqXC0(ya7R+o>1S6pGVXG!$k{Ye+dQ$5$ryLQwC+~?lU%~
*|f{_*Z_K?j()7IisTJ|_AWKI?P+9Ca3k@{n4Vy3*>~r)AteP`eKE`h3+E>J>NleM+V(v9>o@)`Z;#DO-*z6Ak(!vpN@HqVC(V=X!MDJld)G3v=#7?|h~j{Q
u$x$)O=Ef+Kx<s?Ye^iGR%o7YJNzG3dFiqXJbts$kNpgkji7Ngd!PR4k+SV}{<;c=A+@p0^pDON9!#n+m8+$RGiq|^Qbmb&5}s@$171=NELzP)r$<~r1@QH0
2vxS75UoK;3%YIAe&!rEnmeN-sWVlYm5#_{>jM*1i<n$lAy#4}!SOIctnf9TaotnOuK)d>35BlgbgJG945#6vELwPAQ-DxLY7rGid3`_?Mg(Y(3>}&%LbyGx
#wf(BLMj<M8w;i-^f{d-T9f~tD9Kz;YfjJ!O?8ypWhg}vo^V>T?fo~;So3fA31@0a(14QSyP%1X&5d8^EXvgAQ23%2c!fAsSLT4KAj0>CV52`}vgt^xrmVE;
lE?B=M~Jr*eY+5FSy->dmLYwIF>O3z<t&u}2E0ddm~n6R=9MdM(ZvEWccQ0TG(5QTWIbMV5gzb;zs=Lx?5)<HCc@0nZK{PlRdDd7FhefX>K}r-q$O(8rH!Zx
eHF?=g7s+=Vq^A`<B%lT4_F~M-ORSs8kzZP7%pHujjE(P{@I1nGnB77N;%zm0h2qri~bzI5;vg5CR42r!rn3izO!|VbehO_rwyIC&~j$kS7e0JoblmQYfyEv
Oe&2qzE;Pj-!VkdBn}LJH$7*dvK^7gg*W7=oRhVXlt>S@Oa4A>KLCZ8rd+{TgroqjXfwN*F?=T`vKoz*^~G;gW)}MKFJl!|__?rgNS~VVa3|A>UH*cEmUi=Z
wE;lP(m9kd2+sL9o_@=*zT!-dITZm};u{n~5gRxa5J0Dq+5(0dw>CeD%diHtPxT6Zu+84s)+8gKFz{QtZKO$Q7c3ntk-=M@?&sO_sW(E*NvN@Yb`|32*C5Ff
3JKD^5sT-=P&6tEy=iP9JC@fTg*D6XP&skjHP^$k3`LD>g74k)dr)_ljUGdVxo56sjKJoWC~&v)7iZ3r`CV7GBo)qC9UO-R4>jmz4m6ezgdV*_<ZdM=#+3E)
_d6e0Jo%$%Pe-gfP$u2f<I~+Jrh<Q*mZ;>Df2C)3UJ|%IwrxM-0Y1*E!%F!Yk|HaRwl;7*^m4O5VvsDM%@C3eI^}8Gj+}|Tk;7s5=6_sY$va@M-B~kM$Zdlf
^z6=tXbt~uCmb*GJ8;ZDa=QQ$=ECK>or$WLUw5QCw*=t?RB(NxNqAIGRs*y3L?y<PfT0u<U0d5Xz|v2#w(iK9yCJ97^oXZr7`VxnK&K*-5N3L>d?qs^#WxZ2
EP|YoQNHqAG{m?U<f>^}&&_{$TN1^hvXC?f**tk4BZ;~Vh1)G>?bnb&2~+_U+`Qp{z!<OdME~3;o5q?AssCx?V4L(mxnDAyzjd^n>D-e<*Z9TVzvp90@$ya^
Cj`cgelil;41^T^n(J@jO8olQN}H0RB;v$w+0rBkcEqr=81_5XoEU#NDg6~A_es;BChwhkvSi;W7&^?|v6GaCx|ZR8?e@<)20la<czuQVtE_P%BnFWcJlK>!
hJgg>rUEzQM5<$6v6FKqc1T(Stf7LjAbe*F5Q@)Iq2Mda`v#%YWu+krstKu#Q_-N5$@gAI&NtxS+%Ujr8{+p1g2`@}@eJ+#E|R>f`^3#(j2`u+O?4$VN@ZGM
<(sn$k2kcA8~YFjwsRu5VKhrV9t%L$?#^^6anwC$iGda;WB^3RjPO--6Ma!!Bp8oB1Vuj>Z>@LAD0%ALk^5<}Y>@ZGop=zI<?K6g1^SK)U_i6dEq^&%zsgEX
cr|JWkR|srr4jbo3l>v?BFPuMa~64FaV6Lb(~x2@KlNK$d`&j5kFJzt#eWGX1iRUlWF!L%{yUaq_&U;#&vQtF=m#z?zpZd7Q}C(U(cq^p)Jdt*3SvN^`NpLH
lXO;Os;4rQYtivZe)f=lQxIGF+r!jNIb2*W@+ej69`tk!sn%-Ez|)`j($~{*7-6UQLHQq|<MjU-RWs_sMT=XHbz{0&u*)77XCqaZZ(^#LQzCe1S+Y=#*7amv
GBThM`a=R=Kkm~TyRN}kezqhS?dn7iw^X$IQ=fDxN#NKO+eCCU_SoWZE$7zvc_>;X&%!P>*{%e{?caFc?*EoOPYVa>lem`z)^cp~1ZVdsTv*&$1!oyu0bjgo
-));ME>^3Ni`8Fl9cz9@&gC!<{@gn7K`X_cHVPlVVvK29O-dmF|E{q~j)0^f{m8cR0Irll>io#0yQE}B74d)9zSP<QI0)HPB)l8g#BmYK23iPvOCo5?FU}l)
SP|BMUbmR@i9S=6yoQ~_#>v*mQr?TSpIpOom5!8OiwGbkW&JWJvw1_})gbh%{71n!ixRmtnVAg5BNN77Rp?rJN!}pyCOgZzqL~MI`JMBaFJPR<Tohlc^_*uW
OYvVByXSB{r2#mPj}^Ajlh(SY!$s4_ir|v}q8LFRQ(Z74Ng>`zuq^4^ps~56O{M;3<)MRs>Dslyq=9m$lNzFT@$IH(tjv+BzZ%`uBdt1;Xxbm5eVyfJ!oS8%
dL&0DgR4}Q=d3Q$N``NgBeyt=EqJdu>}KR0C-pA(>dr+%yCkgyrO1kq<IHD#h`}FWG4OE9jK?g?H_rF8BOxbpx<QXgZ*(3?3X-VeflXdpPp$=%zk_Q$`uD^S
ph$7uv~lzo&qbr_;0p6Am=VlqlGV|uo}v~cx-?i|0+6+e{M0qRF(Ix>e&wMVoN=vSo{4L-Dg$%R>_pF5e3iYt5_^+uQ`Z(l2cB1`6K1(Wnx!uS@wE!1VEq~&
C#Gvq0iaU~Sx}hn7*{wQ<W1xXytQhD+-onJn(bF#@n7WEeRL7DdPeInSZPD=yBRp^3uo+s=+mmh5OF_B186lrn5_0Qe)u3}!vKYKqr_td5^Pv=V-HlNTIwnm
Xcq39%to0z<iW_(hO(F;$90T38*%>4u_QYIQ_t{Xyum)P@m^WR1yyc0s!Uw~M=sYUwMFWGJHZsfNr#M`VuCSK?y$=qWE#5=J7@J<czwmaZQ}V4B*7L90IR&9
c%)sy`W5pN&tW;6lQec!{zPdb&OTOE^vQdXCP21vjXcO%l~aDt`k-y!YZQ>9I#1y<#^c_Zj9cFE=8CV!fD4k?pCT*7%he$Y!#|fg`8m$$uggQ=EI>=1w=G3-
dkpCs3g16#vkVg32z=4{y_)Fm1#TSg$ClfIw7!KdT3nlwB>-(mmf2Z}7o3b_Uh<KC4B$8uv5P%#O3u*yv>FIVNXKtL(5iV8f8Xs)SfYf1e&5<m-$WI}zej1N
!^KtgNJSDVKELh;usV{jJrp?c@;X()0A=5RtrDQT2rO&o<i;7O{49lL#<8~aUl_TEw`&hn6^kpV)bY05<GP)p^K^5<hDInn7xwJCJ9``!N++d+E%s+q=9gsY
`cHZ@(11HTFf@FM;0`AX`W+5#X!)9Qz;JdRMLqU$fca2$4QtCVxb)$&X23W#FG_I3!x|xS-=?fjXjeo1wY{L4=*~+PA25>=SR22?E*M)8I$1a#>$=OBfEION
F}W|ECI`8Gehed`BM|tRz>C!U^#ipFih<g(AM61-E8yD>PnEn-XX}Xobjar)j2FcOzlnwr#<8$guWm=bktpLc$%g7DK^_&vl|I{0Gp2g+$zZn(pGxWr!F?yt
9~ZwJR40;v(ZpU_=c)VizE`KYlRzeJ`*;@l9d<uT47b*1NLy0hNg6J~7Mz^ToGsqt8@Sd*mINv1M?~r~tb#4Noc|c0DRi?%Od`?|@0M2&^_LaVC~4E0KarPy
&X&{x1T#sTh^#OJXxb&?cuc$JQlyZ5UboD=BGCxa`w(xROc>lZBG0}7donmiM0ZJO%eI#ri9GT%K)8ExU*oT`c@j)?H)#Kp-|X)th?7RFRG{38$W~V5ZP=(Z
e)oLPfzhV1tc8W2$ztYZkeC*NEP^e3Z?P%jlq`l@l&vc<J@o6StG=p$b>CPIlhtU2Jw3I>&f~H|Zt@?>m_`tMGd3ap(4T%8^{f6@G<q{sM@~hPk<EQQ<<RHD
2*P<+az+4lpS{)+0qjmq55vLO3cW^^ZmuBE%fQ?+2bn6?0h0lwoS}-iS}FedhdQl($vqExQ(Yuoy17(Xzw5W?;x<bJiFNWIurek^8=WaUV9R9B1^&Rzvwj!b
=jF<;+^HN7)sW4=hl5NAsD}Tw+}3>0a-E<@pe`1H*JLL9qLos+I$Kr}M>oQ=9T}IMUvdgjvJgA$x}=+ijYnN^Tdzv5_4Gny(b%gvGT`mGvEMqt1wB20kV1N>
T%{g=)1{}eReCOz1~B-y=Dyx&{l<s6v}!6vf4ZzO6VA)_!=v=i)Q%K=t_S{F3dK_Fj2bYWdkOA|)-_DfI{|M&trKlM#>-r&=-6^$Q|yp=2imq0(URtef%bvH
KMR1kuF9I&-E&n>cvHc@n7cmPH!=nw<t@D~zqWCt#YzDjmy(2r0Sq!9$jH}ev$sPf#zMhB*wW90m0oeC8n{_iFt@(9upxnmVY)Ujr=MrJQHA0rcPuk_##YRV
q>M!vf*MOxa4(s5a_Y(7yK=egN(M`4oh04?eQk_A6%0nte2!aHsf0S!n9IV6L!39$>=!D`;hc8qr?=Icha`|fLQEKOLP~+gW~_JYq?Q@l4l6G|Z}E~1!L?>r
E~g+bN}3J#B%wqYULy?3qYNr%gF2_*I0P#H21Z9<F!}XDnKChm7I)}D6GLp`5p~=92;i;0F>vbjen5uN%cETIE&QBfN^YK;d_CSBVUfs)bKU`@+ExmJg0|lN
W0=vBuHixf8dg!d0BpR|KBvSdMVTP)<$*4nV5VGe)*#|KESV=XA+AF1d7x5G0c2mse<x{{Z7Z8*f|J*?$oF;#7I^9P9(o`~hA5SEb^1|~01CukMiUT8m<RmU
s$Gt6!1mRCbGkmoJXrZHEUB!4r{)WvtEg$fQgnQV?cKuE*sY9OC{`vAC7F|RsLL)!#u_8GBu6Al=rc5a<9okqbl_0rze=#S+bJUGZCXA<DB%C2ch{1}zN%_k
b<BA}N}~+Q6${?)Wsn^$-ZCF*qw?4bU9Uu9x@x8o-HrgD9^5XH={zkL(Ls<VD4Rl1Ev?d`tAg8N-iM}7xeu&M>*0X-bi!a;8}oWJ(b5M@*+bfV+fX&l`1G_d
6MSP~2pLxhb3wDg|1lDg7N4Lz!g({}K*cikjF6U4QEMIY)`c|1=_{Zudj*G)w>h*wG8McYx2nfNPN7=yBrzUW7bboCf;;#7-rAS}2=2MamfK7r9!`GmLVs<l
MoT(ogv#!!ZYs!6uRR%7&|GxS9UDo$eC%G~tunN2=1P)wm&>&}6z#&1<-yDy{W<Ugz0tcCi;h5M8Td03T;I(2zOD%S&OJ25%t8i}KVj$cNe^F&h9Cs!b+b`p
NM0tDovxmcjq02qA}Z;pcbF!Uc5JFvMFCHBLa0sbT`iw0u$4=3;Lqh6{1YjUfceYvhXy^?q|tn?=1Ri7C`oQXT8q@sjR7wEbd3l~3*N|!4PJE1$jYt`BU^KC
^?YE(q62hA`fzcFG&X*eE=3rcW@aN*XN@*Q6p3>ugT;_nqk?jp?rs33mh+UJ_Y%0?ZxQPq{)N*gL{n6DbyI@iXJy_C$5c4J?F_*qe+hH8U$O$@lQWOsH7Jyf
`u$LXJX>R&+!@R#otmdOYpUPfmY`2Dw!#hmjsliy<*1X94I6Qsh7Yb)q?z#eIolAg!~Y%l2q$meGyOr_{05~8X{o`tOeie~`!Voz{Ju=LLLQEMkq9wu`l;yl
Ta)L(D(!SJDy5O{{02nBI<5E8NczCn>$@9!qU^haKo{WJ#?OL4((Iaj2cA8JwJw{GYE}T^XFV``mpyqNvH!eBwY;f}F>uvM6v8<pKHSF_SP67rOD@taFaeFp
>Yd>h$agV$0UH#;VvTo(?e#*w`rJD^fwUi)x@5QjhxWwZw)^#e+=-83c5`kar=1QTW8^$Ynrxh;$HHrz+)4lw`@m{p<)3<jPU?RWd#DLs0N2Dg7FdayTc?iY
r-ah;{H`S;N1XU#nNhu6U9Q%7`$2b0EkYqL8=o=BD^#>{2<fQ1Iwu)Z_oyjC4oK1yZE>r}cODnU0pNlTx@-bUlCOzPQZmZmAV`3?(i{bPI)4ORZdU|t7KoIV
RE_U?O8~`S@0i7WqT|Gwy4^@S>dyta2djS%Fu<;~r%yTJDa5j?6El^r<SLZbU?-n`)!>yM*&!+2M$jJZ!z1w!FglJFS=a$CqJtXmP?vf5UXx>*wldFrm!tI#
A-@MPFt?N@gs&_VA_0Gw?%mTUtXdxn73zqh(Rc;C0{1&V&a_Ze3^D#-5)&c}kEtx2b8RvS%o0%|7-M5wc%%OVocaT)2t61xWpTiDfQ`>wfO?0~8Y54YWl>&s
y>^y~*lua<OVuzCEi5PVOzA<f>L+gm)0-K0GrOub)p>>fURqu`^llY>HkG@5bzKSILdZp#+$xxum<1lFri$X?6mc@lifhikZ41e~1Y~bVZlL0^6t!o+9Z~r5
zGR>sj4#9vCh|SUzS$DHGtQxet$>f}E}K&vgNu_kkyQID#x}@xlwf%hV_9=N)IGn!WaA)bPO25(?8|F@sOVi4qw^zKt!WLRwF45_0;=LRF*_MSsy$v{0b{~C
@@Ig}-SpQqE(DF!eop-u>E24S`ofsETK1=Zo#X(8TPWa+A?Hl3DbxFT{+qOb#85iqJlZm<r)9hi=0N7KLbS%^e)T|0VDKJvXWd*z$${7JAb8kAq~+=b{$-Ds
{;hPX40A&fKW^9qt*^^W7}X^fbj@RY<~a@e1yse@9DizoH_M5u4y7^n7}$^-AUH62eGB~eyY#}?6vnJw{xE}q&_JRw1s;Xn*0JVC3t^<B5A!e4UUa@vF7zxr
t`e>uOl%C=SD}G;^-R&Nu3>6pUdHea+Qx;QxfC6XMU~JA?I2&Oe66SbQ#N+V6kAf19RPH3QIdVDb>D2vF5=L|^4ej9p$c^X_0dc{TYV1smG5caz1i?KaMPB}
N~7YbR)d!1cM(FqfvP-68}tIdgMOoGzBLqrp_2F&r)AF-EJyMr#f<E6yHY)kC_*#W>Rfo+V{$6D=m>HtY}W`h-ObKzN0lm0&+R#?->u7rFn`jZzS}};@Sf{?
&DjGb8vLoMZ-?I0Zp%~nLH=ZY`iiTtyv299&BOnC696M1<X>~y62@qW0RU2^-Euh+ivZ>jZSe|7t9mV2J<w+5PB60(J$AXxL0sS&Bp!U0^o<TK5K)2!-rQBo
Tr0R^ZuAHJdqdO^wgw7@ewU+P>$kL*<Js!u%;EIQMD2ExR>{~ovxr)q)v$w&9p5RTw(tO~P{s-<Q#ugp$MG}@ZL0(LvPU_9NU@zD-y(f%ffvaYm<k?!n1|{x
q5(l6-P%BaQ?z&}Z;!N*7v111@I5jDyY%wEnGyHi;j5kUo+3noz;4Co;~Y3;ma!5E?ycB75MKGpvB2@ZcVXg?-W(>sNuC3E6>Jc@ZF+Vm>Rbzmqhh)nMF1Fi
A5S&fgs`1UI0wZkSMd&&1c1QmC5v_}#GqZ}^{J|7M0#3ZJiTwFh06T^hR`BQ3E$}>@b)l#A6HEdueh|hQKsv{msBH9=6NM84{h^rJdfuA3$cwoqV7J{R^CoJ
^MXRF7prfBT_R&xO1Tg~S)~M86ljlqFK-7<o0(kGohxSWb(~l>E;$^S5pEykHM>c1+O7xeH`#wr+7Hx<;oMGwO+`h*0FBO@w6#Ctx+QweqUuVPaolvzHtMKU
VfyOVI|j3u&Jx5%E-X(xl4Zg$65fEnsIrs0C3Rt$Q{#0W%sUVVOmqchdAo)}dr24;Hk8BhwlMC+!%o(00X|m=*Ii<vLp%|FaZ^LXhUf%nv{r4G<rG<`{8yv`
7-QCOx-OjBog(*X-RhR51cN8L_uGO(XMB=LV|dqIwD_L77}6Nc7OC2sy)g%8sSImYwq-#Ig|#bf5*+D6b2jiZrg6^{X*s)AmXvMDtkIH#20ey(F~dV^iSt`x
@Fv;!+D$R*V^RpYz3#ND&%!EI*4o07Lf5xFr^(KW1(zwZe0=-|XsB2JlZBD`Eh=sjg<P*Z#=9zg;hS)R`YRXKR*Z|hTEqdmPR45qRSDdmi~;=XD_IOI)J4ko
Bz!8ts&V%5gJ`ZOGvj*CX7J_J@f21jwn&Cs$Cl(VMl!K*PSmE)GIfJOu;t;PcjNO!V!9kmyWH{vglEh;0G3w?^&Iqomo>SG(o|(M)@;1D{;|uBKtcY2e`xR<
o1r&*$I9CHib00H68r@rVtV!~opN;W87M@Sl$bexrXiTpPxW#~m;~PLUUh<|7i%9h&yiC%4dFIXt@nbesoQq`UwC`legkWK{S19J)z}$`Q)fv1T@ONxn;P-O
&(vWmH&vn%Pil#w0#F5CF^(jU2<4`0A0BnK9EbS?eB&D^K_|@<XT146a%Wld#lz<UdI-oK9@V`2Dn|?#eDzW=A&Q0MEXFe{BJ=R&^t>Yv6$XTQ_qKmQ9eJYn
KEpO;dh(Y*^jP|~CA7Z6&2Jo!Byi2FnRyUdrN%Ua|M-sYO5VpxSV!&8GD=0Rb7ex~Bi6KL`bwmzd-10s8-+k?xa@d+q2`(JG9;i2mBcaDlFy8_elxK{e4;un
w1uZ6S{&#q-f>8V3_#`f_mS{*Z4zBZBPyM;y>iqAwaSFPZ}(__xa<?8Ul-y^tNJ^lCk!LPQKD{lOgP6NmS>eL&36CkF>NI!{g$%~vi}QsMWSFJ3;u<31YItL
_t8h**4lEQaan@rV^cyL<5PV`m;efQn?~RTsFs1tT}L0WW3%N|a^C0^)A+5LkRcmY?1M`ml*6yMON>gD0&O=Fz5l{GsBD#T$e^fp@}7772=uwbX#McsM#kt7
R^vrx$p`)L=@})&pwfX?_{?uWTc6&UX43pUW+@M?g$z|&rLXb;i#=!^^=Jdh20H(cV)6Z=j;Mw)^OU&ss6p*I(~$_=$m;Ujp~)vLU!T*4U@bW+DE??kMJVtZ
J<m*6sCe$2sf*0Ly^6-jtYnx2nkHmHMqH23;(s$ZC*ez4bY}8I+4aL;q2q%u5P@dwj75mjBLd8(NT6b&c?96Nv5u0CejpU0>#XjNQggV)zM4`;c!n&C4dGed
wMn7(+T@Gf=r=n@5aIf`BUQS7>!zqA+5W2Ra4x{4%Kl{-As4q;4BIbckUS%^<Cg|BR9k*!rplqJ5Sp<4X}rOS<9A1M!TWOYmc;k7c+*<wjI_x2x5^N}rDcu+
-D!he-`-GeC1)=T`?apnh0XFulHVxG;hh+nuf=dg?A~)A4(<%nuSA_vE$mS+)R+IW=8IgfZu5MH%Ydwt5Ti(?uwZpM=@Ng1YSyk(HFSwh&Wq^1T)cng8dMB)
ZDhH7S)%jHSwhI<>7s<%>Xm1-?r`TUlIEo)?&hbTG1{{-oI)DI0mV0VPD}AVu{)vKCzb=p#Rf5X$;7tTmPekg+B_M`Yq5}H05R28?dZ;dK1K3Vc}a&2*MtJ|
+u9!KuwAs;X8`NVh|#M7{b1pC-5^F}#w(K1m!eB;hlAAA!90j*;o(ASt+HR`&mrOtVlk~QFtwB~z9DL`jY^b?X9r|g){cX48mc`#+mMnz<~@AJ?HiJMs1Wfc
4-d_W4J`+mJ7y-}yJkJZ2I~bDuf4X$x*vS%eLCbcQPj+(%`jH`HCRSR!Z={0Y<s3RjF_U-GK?VEiW*IC)9+V7_5Ks8I{V5tQKyaslD|SCO@g@<u=Oi3TlgJv
4r_Ic+#rwP6;5~SD)7qnRIpX*SMG#WxOak;rmz?<wf{C;_os*dvPrcgG4H2~^*e{Qbz{r2F3r|v%y@NxwVH$pUQ@>Vv!R&G{0l7rFRzwWRTsW%oVd3`Im=I!
S_F0$vG&h6Txea7C~g^5o+W)E*tt`-Wv&hYyN~gL<tqP4*!#P43?ojx%g$hkIEuiwB&O``8P@!RCI;N+Dwn{BZ|l#a{mDz&DsBsv=3#6Z+$a`fZX~f#;Q3=F
p4yci+*nMr@D1LsL+Zd=RX~b4uk}`FKa6}{?+JokBM@7g)9=Wv-IsIk6-2D+fCAihmj^S8|KD(Dv(MqBkP$Mn(|02FFN*V)XIcDRRNlCWq~mGetcbDXaLg6V
v-ca;YaL*|2hbLX17_YFY}uDm7;P;Sz3QeS)7^-#Fa020V+@@e?BR_8pY_5OiAi?yM^tT^ZX-?u!UQ3H@a`1wfHCHNMu3X^S_T}fW{f5nHUEJLzvI>~mFLrF
mZJ3WwDR4eH^u%Gi+inCXL8DyI`--72;9W&2&oLo$T~6W`UJzZQQCCHKMmp-%_Nu0hziA?p$ttYf`psQ;#B=1YUCb*o={4>M*%S0vIG+#{5;<!Ds_^MR~HU&
4-99XOU&wr+@q4dk<c~ZV%$p`@c~}#<=Eb_I*frcSzxZVYe)AC6zL8ZEKKlme+ULlh1AFV_|VO_9HI1cPyB?g4ufM1vuFCBx0#0#lt1#$vYgHJg6N5svN!hV
@kXkdJo16!4rz|9-6}A<<W)jj3dfDoKaay~P7@L^d13q*9GzHUgPM~e%Ky&Yly}<57)Y@WbLOFC>s(Pzw1YrKq$oC1z;rZZ@ou-h<-B|-`MEdm?M!`Xe(Q(Z
&&jmau_U{6_b}g!`XFUMYOGp%(d|uoOQ0QfDcTm!p@BN45DB24I3UXHA>U3O>hj8aEBpOy=$jn~Qkl_1;r4(3tOE<)I-;U&NQS~pVgjqhsHMP`%?U2e&5QaK
0&JV2SVUrm?XRJ($r&SNg{MGDF95o<DI{pu;u!^9<G8BX=yfCAwFq}6s*qCI)ErUsu<+{x!GoljP+ODT{y`))xh=jslnu{8FlwX+Q@y}52}&$F<~bog=OH|z
!y+u@C6Z^wdBBR;YknL0!Q!mgeDSLoCe~jPMgeAxiy{>>KU|{O-&4BWkx34Fo)>oonHRibgnzx1(%1jhKskHoOvk}PwK;cdE4GEyj#>aa-}OASKLByKIP+02
1@F$s-^8T}R$*S8PSluPj;9zb>6dI}7Iea6SREZ>;&mFOjyi0_?YprMD-0R@z1ubE1$#m}Br)*2;`{Hz&$FnFA<5?a%cY|1t131)-d2(nP8vc9xM>&AeH5_A
a*h!#YAk-(Hv2US)@A#dk?%TlaHi+OYRZ+rEzp<|j@qp=zp-sToiIYZ(yEgHbrtvJ17do*yUWrEv*8K{BDD@mWfy-k$vO4#WYe7}Y}QDy$|<)<8Rv*SdYXlv
Lyj42?;gjH1eZd3P%S=KZ?EkPZE^(hkNu?Ypk3^8gL#WmYOkz0d12)M<iTda=A?*)v?Mm;Nq~YFs)YKB6YJ91&WKSz7t#@NcljYg8|(+yBpx6*N_KnqI;?W%
Ve*Y^27+_QX)6j!^QJL5p1AwxabcRE&-`U~OA!Ks9_2CP&{9jH^hSGAx|qGk#)SF^9417}cgfDHkof0bHWBRh5_7QdxalowzxmP=2f*gpY^I_IugiO|QjWi)
v|o}zq(#(4Zu-H_SatrSvT7+>yndvd{ghG(-z9waRK;M9h&fqzlIVz!>L4m|NjMmM)KDSiUj8Tv9fc{L;@UFduey^5p_s|%;%Ir|F3ih=Uw_R!R_m`Y(R|d>
U6ZLcoL=ghiomk1urW`!Ebu2AQo3D^%8x$bQ^=X)APCMi?rWm|TvGRL@yKC21+^vmHm^ZkB{sbgPER`!L20=W$P)2;28-k6g}ZioQ08i+0XW3IyA7bv-S~67
3jAAPzZyHDApF0`I{K^n^D``J85VZPSCfrJ+A&v`lP-W)x@BSR;+lTB@LPtZyaK);e^9Y=FyZk2i4wBwDqm`uH1YP(G*6@!xXNaEHq+@pGv($7essNo#*ox(
xK<5LjagW+JQEAkq7*5TQ|%L)r^~FT){7jy`r-|H0U_nkafp+M#fLYHBt@w+EL3T1Ge^C{-iun{atFz!h;byU@mf5*wI0u&rlokY^Ft3SE?UE0{X1LXKK6w<
a6>~;?KSX)vVLFUTXT0)9d&o+{b?4yo79Xw6Hvcsbk*8|SCCIEtoE#S6B!b{LFWOWtMV`>Tm2Y9sp2LH99r@Jn1^4dGDMB2%BQkmM#bYMCcBIT<>@;|ig}M5
(OxE)=Ph5RMpd|iRpqKGs|V6&jOZ)r3R=R-d6bc`$-FK1eOG%8$x0WPoiLms9D(MB1(mZl@3LpzQxpfr7E;2YdPMQx%XF5%Una?-GqrBPh-kX8z|<RvxsF`-
mI9%I6Sc~~kj;SS2ThyeW$L7y_c607kHS+JYkb&fKlheU@|hzv7)nh)6V)J@Ogro;C0E`(qqLVWj@K~iiTs?nN7~w4nO&AeA%DPoH2^c*JEMouk2%e9YGS}V
r^u(uWH5;Oea%zp-P<ni@gRH@nY-O&qH_0LQy&(mxE>W;Mz0#RFJ9w@^0K3+RQ=sO>)zJq)zs)uW6+~COs=1flZlMqQLGEA+1d3wf;_dd$QyRuM_jb+t0MT%
4ukoJ75>=~!Mo;whU?~D#0qckUnlz|>@hPKMNVJCdo5GId(HH=1v0`M<IL<bONgP>W=yH@0dTQEnjv<pJ=|)j16CKLJ!@Z^G_)Hag5r9f=66Mj6bu)R&a&B8
h{yI~><vo;hVBS@MV7aJc{pCsk$x)UgTfS@>f*`sO_>{aATS$6y(r_sfCSPqt*z9hNl%cbjg^UzlkUxq;|YvPRB4ix|J)+TXf}c{Eb0^WOB=lR3<}nka9ZM|
%*I`9r5F7+jx5$n4_Vc`<iN`ZSj8$Yv?e%W-eCT-s>2Ip>L`t~(v%d6$@lLPAm!`^;=qF7OD$SjuUKa`7<tZ@spE@2?c*FA$$P1<`6l%VVsTER&Md7HGiqO_
#{Pf)YUU>`J|%_CDKB}EVG0H+nzYXUqG3w_JXpt8?7vV>RqcGW&bQ$6QH}m<2SXso{0;oYfHgC$ElvT#b9>S|D3~)9x0R32o()+%@+dTI+2Ad0bPmFj*?S}$
vkJ&A&-**>Xn(o7pe5@8fv}-GQP!%WkC$Tuy4dPOPq7g1owH`JS$z7_bSxQ$!{1qEDnRhQGLf~>iDe@I-=19BZ&Hm=jMz-=4Yv03dN5%;i7QXn)R50QP^_#K
AXFjlk__%*;gV%d$q{Z!<-Z}G2zX{=!lv%)jM_KHKDQE~QBj#WwGSR_l%9c7X2waLU`tg1+BNyA<CGIy5|;v_Y-2-zkgr$~a}gGM6H&$c3n*$}Ld^d3-L(B8
s0ORr-vC%58|$wu`kz{NFdMy{m2Xf)AS!@+)5@!R!VOMb)h<&qQ+6eV^<k0QcmF%jDulTQGPB|g!*o034~<zo$I2v`(BI^bL%@_wMx7TCb1YRH$CI=yy=E}k
ImrRe9@k8J3Z<!Ft!{*l-Go;MUM8yQVkd%>PU;D>)TiQda*`W<$S5)oZv|J&3}Q9HK1a4oA%}ORxn#N+63M?c?;giP6X8SY%3|(8KH04EG#_;bMrfPPg=avc
W(YuJodS60Px-_q^t@#>hH6uu_8YkAlVs)48f~BDUuYLwu^O$HW4)8NgSA0t^pMyhafF>5X*^yN?{L|^&&=x+swt~#<v~7qt!NZBKJ!+;@LAH2=)uR)^-vY_
Jmnwlu6_N_ZBV~3Xey1UKyQ{DUUy<ZddG*2t#-?5lMp?&!vO-KhJnrm=>-=_g|4v;Qi22+Un*0hLQN9%XuW74G!D)w;CC?_9gxC0HDt2u{*)gn>v!M;_vVYP
i}AO&Z36bs(Pf?W;3EE*Tr#7j8?95O7vo);)hp35sEGX>Oke74N;~sucMoS?L6dAYW^yv(e6SaY4QSfOk&{U$JF3*m#>gngPt73TheDA#t)S3{3-ER9hCr7Z
_km~~fAU=~oonE(>trc(_cE30uqb=mr*S!*Mt%Jwu$G{GMX(B`+cQWr780z}M`xw%d>43j_6_j3a6Qi1Ta{`qVk@F*ru~l-xZ|=%l~HIb>SfRZ^<DTu?GI+t
=lGU(ezwtm(QxjfooYngc0_Cw4_3S~_GaXqJdkz@O(4srh&A`UNG4Y=`9Fe%%WV2snKDv5zy=96I&DZhfvI$5d(3pFd<@_qvX{`bW`dM)qB?V}pPjSo>Te3!
z}rWTo6S-hi^x9OwqP|Ob76MPeYfTcb^hX2n+jlN*mN2k?rXwQki_gzWWOfX55bspgglT7J%ij^5&nXuCZb!#-35SJiRp$5b%#l0%V3IrzQ%7LOX%mWe;4!5
7+!784+5<}zID}|;p}uKuiO0;Xp3JO%iI4=*OUZ+)(h@zQPXt&2}v5YUhDKegZOO1k+A@VdM+~n3yaL*P}4VwSGF_U8ga*umikj--BW=3+6cXB$RjVx&@k%N
&QQ%Dy+IHh$Z4w5VuI&7kl#%ft_8==4Sz*Ao?kb(>B4O_w``~t)?M{NZrrtd!prl@1QRRtbuwA#&2K%+{gZ!1P2<rO#U|gLN&*y9`B*Qs(D=y9PcZ#l;&Dnm
P<qO~!UV`v8ZUM-@lm$Wfz?Y4`fv6qJ9o2Rf1X5^&I%bC3RPwd%w^y+e*w28mI0Zz4}I2R3Bsx0RY6+@<>%ZWK&moBUoshj>r$*By>30VtC&gm4-b`V0o*vg
1=Tyn$49P~uN+usws1~ze@Ij0^{UtB=3js2CIA0Tpo-+^7aT61Ogs$1iPmqiv!2OP5^A}HiM%;$u;myNulikIfl)Cdyqjnl$i1+lzY5D2yx)`q@vxOv`ab=-
bY;>ZsRbdpT=MzE-n@od!cSAfg;aerUdj`|7mEp`G!Y8pgIm<gyC~Pl=-sR*&f7TF(mnK38n1MybZ+4E9GORcqQ`i_EMs(*mo*$)h}`LKpdk)tu3`g+7cA|q
3C8<0K!?lhGp&K;9CXS}#?+-VS7dBZY)S^3GKZBPK9-VH2M88cyV6JvHch`|VI5P>bn4Z;r}VXb);#Erp0$ah>OZL3t@P+>pl~0r>Y)+EBIe;bf*Jf17n7=Y
o7>!(+!hpEGc`$x_Nilamp`MTPcvfE(I}{&ro&DrU^#^1sYDTri6q(>;|{Pe{J~+5DuuE>_b4bkP)ViVWtqjbv&LnuU^w>iq5QJch3AXSvy)WQYQ3JXL#nhS
{HkaouF{6aQoa(-Stc5osM}X3qqlnTq|?B$sC`^2S?nK~YcaQYAWqI$hv~s=ud=(Z<hBsg&t(!ZGc&fzG>Dr8)vK>(IVk4b<tX_`t0$?wbrIDCSPF1*U`HK)
puH9Y%mMnI1AA=~KdM|xYKjLUXzI_bhsCjMIJtS?H>4{g8O@1m1K1rQNu@MZgDGd4x@f_*0nHO-`Ocz5oxH0kP%zhzZs?k6O#I%nHr(^I5I1t$@n#^uo*ta<
h6YHyT_)Lanm7MT@`yY*3>f*kGn~JGx$}g|H2S8ODbJGx=rqN2n^(4x6fDU~zN#EH%=X;rTk?FLz!kJV2Rzb}5Y$A~T5?s_9z$TYfV(s0f$rv|i^1GHf=5f(
)cJOjpZlFdEX_QwECYi$TKSYcTd*si1s;KZ#n(0z+()d6>1Hu7QRIpuQjz_h67%^^bTtF2qU~8@C!S7le_Be<-sjS{aKX6!%5tAt)M>9u8=NYgRlI7@J+1k}
skvky1F16@{qEuidKQQNaSXdnON16EpAR&B{k(9C?ZiE!=HF$X_6_fXtPrA&O8-&2tzwAStAgas@?#fU+pW|R4gB!<ExWA!5xG_fz~&d%!h+fAm>^v<SPtk^
lJ!~67}iXwlUzDDn!Xdm?(rKzh5*^5YR0S6m0u=gh&N?!PsrKClv5>8*mLJx6{D%nI(*+TIrgo!-KWwc)U0vNa7P34g?+65I)Hc!DAt}5Q*w9%99*V|N73t*
OCR%03vw;RtOeC2Sr>Sb*|y;Q4X*H;z>5^F)96|8lbILKt;m6Y>rYS&`?&e$v;Ccr9XBszksJH+H*=cI<xe+WfyTC<Ez9^#4q-L1%t0M=l`~}@@{3eR=mBtE
<AKo=b#C<mFu=-gy8N*NNE3<kF8p6G#qmJ=vl7f%uLgxCK+Q%;4kKb`f4H1)>27zkel3?+K3PXMQ>-t#E1$E3@$<D_pt+qku$$WcYpCDJYq1oY3m^Rd&K+*c
WTaa)i58bt08y5w%u9<W+36%6rp`=Dqw$wP^E|Qw@b4ZHhP@4=&QIT{hAvAKxB%cJqaQUftKlPo5~NeK5ev}u&bfA-n|Y2K%noN#U(tMrhG>w?kAr-2EvgoJ
Bd9s{Dha@_fwV0u);a(o_y;E`XWw!wT6*ZEITAWsdwTjR?y^z+2PG4QxB>7hCwU=;5tcb0P0j&L_z-ByMK#duYHBmzT7+}MbXVh89`;`Ki@$THh1J9jp92bq
JY5TPpG*K&*ScY4woXEbTN%^)GI+{JL`A;gN!WE+V%Al|<>_S0p|c0S!O}`~QitxM1-wUztVZmo{y(0N6bfKQ>uU48w7@{g6+78kPU$}YD4Al1kcYE5bI>NX
<Fb7kS|sbQ$J-bYG-Bo2mX<t(lA7V<D3HGq%)mS!_Jjf4T<K%sWLi3iU5}gF^djuoVh#o-C_al{N8n)TQUbQS&xk3Fwt1F4KqPn<>v9D4?MQ~Z=^l`NGxEe$
@BYA!-hdJoaCGP~vo}LS_8Oo<sdVV1WVX}FACZkUM$Jw@qw4l+h_HASyz|4PLPfZ;Wl96$lQLrKi~Fm!-vYa~b*uYE!_#cC*Z5jJ2FEfH>Od%ESUu%#W17v2
y%yJQJRhT!CH~Q)lP%4#E>eh6ku`P1Uee;cEi(m_!qHx1=*i)SA=-{kjCdan{HIiV9&+8)<2(PP#Q}P&Dv&?jQkEw8@4S~)0d2wRg7}km2g$g#hE50b^vRmn
LlUmu!D;C%10D;<WX>o}2AuN?X}-Yf{!V{{d%uHxaE^7};$cQkRChyw!wD8?AckV+`R&8~eGSL9mi?oeM0Kp}dorh0;9m{q_n&O_j-G@S+dBBHs5_qulE9b1
qfyZUm8%YcV-p{3su#L%*BOOwhvkV~toZAi-q!|GFo*=J7F=3Pq!g)t_}AUaHOL~Tfh#yh3juu`2lCXa4$RCJ5dRhn#Z)wye}XhjnEG)0ZmQt$#=$x(?vs*h
P4w_|9|uhZ@~{DyBfuF&ZG&~a(e)K#rxcR4{nRDpU~3n%xk~v@`3mkW>YEAP&q_H$Y`8(b<;gA+bxRe1th+x}dVIlL{}s?6l4{%xiRN8Dx0d-+<c@v*v{V)c
!AcZpv*rNAkMta0L=1vf8S`ITZ8@)gi62uS@%IV>wL-oqoK}f#b|5~g*D7OAPA_4t4nG?#8imoteKkV=6aj38c#d1?tvk|YL;d?JR&lJzCWhf^&hSWGa+6z8
|F}55O|cDD-d$kz;d1&-g7Aj?s<7!{$|?b8(xxh^5apG{7pqp7sS|z@GIFa9V-DP-COgjoq_k_3hNp{Q&~;dEj_``^LDO?NS8h<W=VG(iouPOa*_wL1LpW34
!g`-@m)F2C@s~ICT!TSi{Hm?DtJ`xgp|=?dEGzDHri0-@=WRs;a7<5WZ2z^<(xL{2)29=;PhF;^N;lIV7h|m^U#)kA6{~)51>EA?E^9>~;uiaG7Cv`ZiHvZH
0eq3^Y9y{dMz(cyUFpCdHCj%;9N!EbY;&nZW`RB}!*8NQCJQXv6eb|XAr8bsLh|bqRCWi)6MCqmm#L>a^iJJT2Pe>9eqx@8W*lMyb^KY=o^AQiznB7pFzctk
fej(R)4L`dOl=~?)N5^>!PEtj8aMDK4KQ|;r6iqOHSSLr27YSFOh7iqg@iFHo25UYh%o2%-@VPVtO&P<^D@0sI*XzEcrBr6app0FhZXE*qCN>!!<G=B7+?pt
)}SNG7T9pHRpIh>{#Gw3+Wxd5X9L+A^1iQ`U%bTynx%ow5lSA&tJ<QdFkFI*&GDhKr?8Y(h>QA-u53k0`@NrXC~D)uMI64_1BxXh^N1FIF{=_2B!(7456erd
Lu9SD-yYhF&Z`a=BCxY2cd5kr6f3benynM`E>!99(%v1<HNt3TRNz=5p};*d5-1CqV`YC0lU*)0g=?h!tR08dZK*?~%c5t=3xrR8xb>%|y)NSPl<eFG%O&af
2h6A8BkGukE1_<B><?KL!8P`UMg}}8XvypM#YFuJpT3lzXL-WqZtcWUW>8ENs~SUOY4|{A_CUf4sdqe^(#!&g54#m*b;CN0br8#S*4vU?INhCL{-vJ1UnUD!
ig(z6Q+0qak%32y2gy&x;sn5TIES`!>8ntVcUr3AFNK*!G=y*A)k}tqh_EtzRt=WTu^yy6C&;%b)8B(0d>#m@Jux^4#rSfs(G5$KCpe8p@_Z6x?Ltc_Bg7#<
DUk*#K|$sZ)DMfJwPkSI$yM@qgbb&^>gE<aJkL{SJDJl<bJmE0)CeY6^WmG`e3G5>xG8;sRyDZ&R?e*tSv5P9YJrxtIVa0E(2JPF)EqG5hM#uteZTtAz?)nj
l<``wNu=^1EA9i|h#6&^>Ey}K8?n}98L!V36gWZ{aKu+c!yLpZ&e<wBoo7%(bgZB>**te6B_T@TGR;QO^BU+A@Hl}Y?EctCa)3pM)QbFQ4aq=RZbJ4BvK*g>
Tj9vKI}5^8P1hj%K}4jG1)DAo#EH?!uP%WZfJL>+N6R+D%(4|aT>iIwdfi)_)lWPRE5`2(dFd4-%#nKV#)JPP^$=SI!juA}mlH#r2F}KJ1d454o)s&`^MV`l
U2#Ipp(-g^H<@b}G)P**P)1)CG5{xP@He&(>UC+Qm{>x!9xU?EoSB;M%L)9`u#1c*gXd^o+`Z}Fm~u|CJ|n$in{nQpl2xQkm<h>tL(|a6zqN)-T!obY=u0=@
N`BRw+!)HtLk5YCzo(;Vft}p@Q~K4K3Ugg6!!1+#e^<cl8eZX$#A~ejcECiR^7~Dz<(RJ!rNYwT>7}y<RP4&Yvy^w_e)0o(YqZ*ns7@ua&6zTdyISEaYELw9
{M0npjDy51-Yup{*P#z0<1-Ql$kKv#Zg#kT{`6=oLb*1)9QB4ARJa$$%gP`}4wB1~ndJ1rL_`N;k+ISs%~@(y@gj=602ZC~5x#xz0M_;wz2=<aL8OrHgxTnu
x?IlCS~7Cq<t6%OoiYi4gn}j9fLFj0FQ$kOC$<PG)FWiMU>uTl5G3c!gHw-yVc*%`1Fi%ikjHe=Z4XQ2@`SGPvDCs{d1#5ypXy8FLW&ed<>-xIC=g@sZ!P{w
CzTk6mnX1=*G9t%1PZyBn!Jhz$$+^934Xqc@Ok8!&dVo^1GME<AtoWklliC!21Q9TmCE@}gpWod;EZGegGCiQSCRu-GuTPrzvuB{h~=YeJNC`+fN+91I}TRr
C}ZEB)uN9FSt{Gw^Z2AAld|xxY_d7!@HxhsY4Tv{p2Wo?`FbLxIB_MPbW;dF-vL-~=pa%HZ2W6|dD(+%<M^<{l?Z?y+rcMR`&4YF2FP`&{&rVCz)i`Y=0ur>
rZJ=eFpbkxyr|7oZB1blX=9fqq}xufS0mj4H{e(K6(H#88B_?p_{a1hBk?9FM)?Rl<jteq#ul#JpK^deT~h;N=2!alY(}t8rRl%u>uO$@4N1%ZMn{F5(wJkQ
8AD)3G`qkcm;8BODRf`_Fi=b7_8+z=syXNV(ytxM>9!}H{4*yRi!eVj$dVp%;p=QZiE*|@!-_KVu=}*jA$NpB=#5|wzRoXE=NygPbiynnV8G%096-e78=zA;
DRIvEu~*Csp)8Q~Yb^xh;VGWF8JM5f4kaVLYK?j|FCiO1OSlNnp$94qmlGHW$Rk)?7;7UWedSahq6Mz!x!<ABxRxN7RJ@M(#VN!J?YLJ-@p3D1)k7VFw7t*l
Pv;No&Bs1W3WJ`=M(Dvrk<IZdHztlLk>&q(t9kzn@U+!^s`Mwr{xAsC`;$5#FOa_xBcoWSv;1CzkWRCj0Rg%37M2)rn$%Boa;J84UQKHeUGIi{PSsX|r|e8V
0JMn#&P)!|VlS(GegWywq*&}UdUNJt?Six)%n}YNVo6-xJR;uh!LTCr`tENQVXingy^f>XM7I{Z0ESxyB>KK8!H2JOTA-8sw1vL&m8u+p;IcEPqF)&dk(K}G
xpd2F9;k!B3rG$w$(!YlJvS0eXS58v?h>`Gd|^Ol+@*)GF~6CE-stXGNNSd52Otw=HDh}2W+w2?a{+f)J!RH^p0_jAq%VtCDVo!buuGhrSO*%&izbW$=A5O5
1U%^JS|d~UqLB#aQSiC4+1p;hduED(Wy8VM24AM=?$!c`=LnX-pVsU<_5y*({M}lU%G^}X$3Tfj#5O0C>A52@)Vw<e;FC|eFa!NIfj^rquZ{XFsT&v25lrgs
cVfuRVL}ZE`LSVP_Q)71_gm-8_11m%n!*IJeMj38%gjT{FB9S)%{i_+HRN^b@+Wjrz5s!Orhvv_O3pZwNfTuRHkqpAPEHjj(v-dX1LT_6_@T!iNrM3_Cw<Hg
dL|51{k81}VPuVOCK;s`MM!%p?<wzbp2XNAaXWjA?vQe7|D7XAchUSN4T-<bZ)=YcOqs49!Vj#tmsL6cue=l6-Nrb4rdaa9<>j>(z(2e{eW?aHZQeQ|)$66N
;?aM-M>|knNuFDXUy8-R^nOt?U^$Hi(<xSWfYgyTzFbA7wF5;^RA|03E^tyAbDJMpx&}eql7j0?a*YI=k#=BKh;{gypvQM}wrH40e%@C(A?I`trW7p$oygKb
b{Xbv3&hoft+}je6_m4~@>fJdg;m>3f?c;)O>kg|;I!>=AvDNK^DEiL?j=-0fc3>p8HN*y?2ZLAc4EWoty(=i(CSYj52j3Fnigg&?;z|}iE?y<iB&7e*KCB6
KJL|6yD_2Eush?!Qt=onr~<FxT|?Pm!y^i-F{(RaVpuyg;%}tAnVJa>cG^~=k0A~(mA{Hg#7EQKYumOxsw2&b3HYXdHDO3DnKCK^1oEbF%Qi=q+|99cDFZyM
G{5=D7F;3;I2ieT5Ibux=ech}#`+&Kp2YJA8tz+7V_&(mUM$3*+jHJQWO=+FmEO!BJnZm)Jzu4Ga>?Z-MEQ7noA3{m<;f!<UW^koQnxg!zcg1?TyF;EACY3P
I{pHAg^LJ}q3n(!Xx~sq@BgWkBk^^MT)V1H-iyOs6lUXf+djFNzZe?_10qCf(E=GAOZBBufd@q1$t!vZtwJW?M8v?tKpAb##;8c`YWIKqR8-uJ2(!Hy!%PJk
QP(TRMo-tpDSZD7+c?tCqw*y4y416%ginr$M_mCVV%pgXFOq<YjHU3J#7y95szjAmSrQ4{RU=~Hqq<0RgHoqy2*Q-B85&QHy1v@EiRKJDZ|$3%zCt+l*In>9
@z2AILW$T#1c0MctYuL4D}-5Npx~qoz1>?XpeIeJ?g4s0&Oav>crS3-V{K9pAt!$&vOZio*k4*uFWO{PpRW~$VFz+N2n6JA3I<t@@zvHawEH9i<P^B<WR`Ul
`e^lJx%=U4a(e{hGm0-M*tfbkV{J28SlcO2oTE?lq6@~(?>u$g$}#Dukc|(0;Vlg9dKio*=kw`r<d*=6(K%(rp)8#I0_gM8loS%ZO3+ZkL1dlq;ECB{W69s5
N)`{brd}V?KOEO`&(ab$bf4#1mGzG(Lcb!y_GJ6r=;T(Ky~gSN{NP^y;<OUZasl;2!0OLxHv-P=96({jN_N$U!6!O^$|)Kb&a+)-Uj}?T$js#5VoHj+z#F$I
D{9T<>v+;@$>z#Es#fA8x};Iy)B0A>;Ew~6u6vBmTaN-JF|CSIMAYgd_z>0+lRn$|%czNbPPmeYd1^~LGxx4~E%odw?lK?7<x3E8saDdyC19O;4h4iyu=-J&
0I~gzy=sK2&Wt2o)0i|2DL0#Nh`9)e-*^w#y_O943sf_K=1^eay3UiU0W>SV?LIs8Gn-vjj=Af-*L(E}RUM`EidNa#5nA^y0-c2yZ|)@ZsMKC9cJ-ae|2aYJ
?GB0WgvwA}0(}tuY{>K$mD_8DeJDmiFp4?sXA#S5`GQ;w&P{&sN7+RIx!>2ki9(6VkTh%Dn(yhS9chjGMu+<<RSPU?`C_NvACX%?ChXlP{wZJ*mq^HZ>ionb
r=PP35%I0CMx3!eJPPPk3l#x;qc_Da$&Z^>75=B=O6EtD&a6)3LE@Be>DgM^j?_y>VatSEii85}2*n&v{pT0=*dEt+#;ipx^}4y4)TQQ)V>?$qMN;i|is$2b
b>Un2&RZ6bT^DUebn&DlHN6dugi)Gh&ZOeA74X2dK#i;rXn;69oyTOG1@hs+N7AyhW4lzwwcG`bI7gP*Pp=2-=Lzn+dro}#={s11Hh`1IRtP@*h9a$Xh~L1l
>0=qcfO-hkBJ?lBcV3<$g_s|5$SECMh4)xM+sa3@e9;)3Jmw09eY|ZDIlWGSQ$k+?^sd?=@6L`7^j(!Go=B${AIvI9`;;Qdw*Y=c*a!h8T;e>?FWn!%=vvYV
cTJ4gd~Sa<H3vv{A-pik;SbevTC<LZHIZZ=xa}NBk)FAWoJ+Zt;Q$Ysu6L*5>UDXw`EoSQ*!uXcGZgsapLpv|E9iCQX&&JgC78(mygM#?7s*Dny(%sk(8Vx|
CLf5e!|m%b&oeACF}0&xtagYPvAnx1c|<87(u&VVgh%2q#+EZn_is?s=<piwd0+M;!b(o5H@*sEn~v`ko0WtHc&#g({R;rlYBa>Fuq|!Yaai3tSCWRj;L>x9
(UCq1**lSz&yZPH@){Q|T!hXFp}@gg2<r2_1Ic@7_3Gfz7y8l{eJJxWpJk|#>&v#mf>%03Ui6%Rrzy-wZX8bF7XnRu&*yo=WD>ukR(%!PQPdcCi<us}?QXS7
hs0#q)O=7syYSpmMCYCGLqOy7<7X79q$KRvbarmN$9QY)@D8pz=7|4(k!d&mH9a3{goG3Zomk#!b}pz0nnYL#J(Ak+!!Mn|u2&*5%dJLHMyeCLxh&lp1u13!
3NQ0$nz0QH;FL=XFzT(-q(Ia}6QE#)Tzy(u$apPT8MgWHH1Nti)INHjSC%Mo!_d`+)((Xg97?A``6zzQNjHuzjW?%xtnl*~kKo9G-z%3xXu|Sl?V$F<0A8Nv
4HMSlonxPT2O@E4*OZowcMn<zY8<8kZZjO6T_P6jV9o^#gpedf4Gvm_2IX5TFZv#BGP?Xx6WjC55qXGeA1AI$-vdokQ8Vp3@zYI}U!63PW>-I8H&WIYPcf~#
hCn*E18H>$3*HvUebNg0Yvf8;bcUPGGa>jPn}P90)W*)~xLVRMO&#DUrRy#pqe|ffu_K@+T~5vR>8ogLp@rb+pSdX56zFawpIr9+9BXP`q*>d3i<>GX!L*kl
jTyN9v<ex$Q-ogG7Hns47X-P{Qvk1bV!TWoaS#1>aUL^uN&?|qN0An8QM{#PW)pAh#WCk)Pnnb3a7Ge>O#es7wS^RV<pJ~XJ1``?1&eTA<+Q4xa~d_1wwM7=
%FKQ2Em!ui^EQp&uO4`Ai@1D7ck^c~X|X46T;og*KK)KX^?Oi?UyCLZKD8tFWnFw>PCz{!TXwVo9C`exi@uUII6)xpWF&mAZUm0mseAwKDl}?w$al}<t2Q<G
DYqZU;)`?Xda%rcM;f#51CKRIE|#N^3I~M=|5%j8lFK;y@rVQ-MDd!w87BAZDpA|vb@rl>)*m<D9C`Djr`h2XQ+yv!wZ^tiLdlhT#cYm!G;66^%{7NL>L)Wr
q|P6?nac(%t%cGbi5opesoSulP&sEw)zeUrpz_N%(J4cz`^oZXjBrwhM(9m`4MV_V5CeHQefzL(sT_W#QZUVc7lRzSBKJ&9(Fmk@Z@74_@Vf`Xj1j_~NFFJz
5(auKF~~iHGYJ+re+8Jnq{<zhY?5b{q9bgk;12kKql5X`yew~d+;W=TOLDub;RL~kD_bS~)tj$5tQNrUjbT0K8f5_LC-2n#l@VN~;Z7w(j}}Ro4Nx2h6`ovO
o_r&W=%|vUq^JM3DMD}Yy|S6n>|8W`E8*8E;|J0gC454J8O5{?CRE!b0lf3VBaz-?#yLjHoAsd_RTtcT_XnFl0j%({<`nb?1gpZHZ`|&TZ{&QvbJmZr)@5X}
kf<$@sn=tIH*MK9tUCe;ZIp&8&UDv*#{&j1xGcjzo0e-?YjvTGTu_>#htA%W#L<;EV;v&3*Fo}q*ZD5gAGtOXLUB~=Q3i@BtrT875MZTo2b?~Vaapx_if}XS
F+#HLPbm0UQ5f5C5aRbIpW(AsYeD>!h=r*2$b?D!8Y*|ykn8xf48(W%Y*i50j#eBZV!TY1gCV|_YigTy#*G!ng+(Nbx_F*p!YQta!!|(I%&3>^JmE5MVb-C{
*~1gO=yCa!1I2ofL~`|9jaa8D>c(nFnIAz{(7Fgks6sV5;(?>|>8BeO@fmaU_M3wk-)v+p$h6kp_r2;Tbv}P_KSI8OXHSr-gy7@n$JuqOVyGk`u}rLFzm|RX
fPbA5+c0Y(7MLYoUS41$?n(;HVi}j)qGGpBp!__SXzhaKY_V*)sG2N-R#Q9<Vd?U~!tr;e)_0d$WA9PbD0l;LiY4Zb-*UUEQ?v**RqD7Bt-t{w7Gh%zr~EUE
#p{TT{+8s;noFBMh^cL7%!}G8XRwNCxn<LMu;~5b9Q|GdrXwfmqa%4<c_qqggw!g73i|!OB|jFb@(yL>;VWKo=gsCx)v~U=ds66|zhWME#HW%etVc<siEzmq
jpCdhi-c;LGR5+A)@;;`9?EVXP~wZx0PB@R&cS|_uP$q%WVuWf!yljq=u~x{ax%XCRD)=4@)tOq`{!(S<i+RhIk%nVU*3Q0B|Lk{QB@CY0tC9w!jbrK*7J-T
{3n&~0E}n=%>e`J6Uf{m>|q#as|hogF_6%LZhz(L!mRP?&Lwv#{Q@M?PXYgiz%!L+fBt+S5ZtOCS(hf${gx)-{55ykV4Eqz1M@dkx|KY^Kmk}4(e}-K0ZU-z
chp^A$mwg<QT_g{6@c;mRZU|yrhcjB*}7uC_OKv0Q`KBP?L&C4$o0r0&8+-7YTT6(m&3$C*gCzd54fsmLNL;lz$zj$-;L!&50XeBrI}koR92hzkN`__VDCyy
qX$}olqJ?tHLhhsAZ4y4#^xWng<m3FTI)k$D0nkQnr5U`A-XjVg{lpC%#BJWGn^l;9o3$N0sfjM#Y;<+P!h3dZp!5-$28p<{J59$|Fd`~5w}Oy^7YC7S7w6r
BFWhSLg#(8TFhp^3Qm(ZKeifWgBSo-?gY^FOvSmr4|S!tI+%`#^LS3%<E8{`&Sbgn_;;vScv2_f4+y-zpxdOiDaXNCcztZol!ooxS{le%zTv#>t+JnVVg=Cz
_CDOdeZ8C6_f1|Q>9#8Rl0+ms!CY-Y$t+*s(#hMQkqK)1;@Fqn%m_IVr@hMKG&ApwTyit+xkm`}j0*?0c>fpRsiNI@iMQSGQrmGb!0Q6*5szoxw%FG=bJR@>
5M4crqmx7d!}!(mWZro^VGiF~%^cC)v2Kqk0}6{EVNvB@z{n}#v$emQ+asFxreM?yxF3vB_kaR4ioS?g$JzMXELf#-P`=_V>F+Lm5q-0LsIVL`FA?Qeac5P{
2pw=TYbnaj(;<9@6(6)AZu|<!DtelMT<odTV4Brj$ZwXRgnB`$uTd+fXeU_{2u#L1B12(k&dw7dMksUmBXt^jksG?XK2{rY8X!yl)gG<ATjrhYG$DvLCu<5v
oE1YPcgoW2$@EOyi=EA*F-yj(1QyY?x1|jj&{~wywcRyh)fd2|w=k0D5VQ(H$xB{Xg;K3{q8Yjp$=%2RCYqTr3NPe-Y+3fM{AD!lUym0_D?d^*_z=^ChTvE4
`z1i%6DL!p6m_b|wzw~->Fm0u{h?0xuHk7Sp2Pqh8%K6uH9}3OQz-f6JHbo5m*R=eBs_!|Xzwgw-8<@VW7D+0m{2){%OrkDELMbJQV>}`Gw(CJ{|<#DTRVeK
e?uGK4)@J&o@S#Kx7&`Hd*}s!E7^!4)qLjFv$5L5Yd(TMJnqR)RzY(onflvQa5p97Z{PJh&x21!V;|q7;6F=9_7Uab4*31rQxn3m*GRI!xyyR?@^YA;N>coG
pIBy*jnxg*xI=_UTotvmJvoP=jtVj&`26j-P7AowIQuD~tM(o4pbqTz(@#nw0ayN(A!RJNw;$<q`a)qbQkic*MO+L!<pngfMNF82pTc9Q+VDsKyKRXY9ws)!
J@edH!#FCfj%nYFv(#F-4<-MKl0iPdT%wb*s1!1ZrcLL?jZkP|NQ!Ii<Ds_4$a=b>WFlIV@ZgKJf7!se7ex6Wd;D9jhr+Dnjw(O+#KqQb;v5_8co3p_T5xJT
O?ASfO4x#|l$yyI2C*VsJ8Ydg;8q{9tA?4*XCr+OxqS)8W}iF3chOK{iMkg5hkRq5ClOLfyR`K-$zBCo844K)S&U-V>X0cs=XjmNAmioE*8w#aS6jBBaVYOZ
_UOc@zSGi(ND(+sZ;j?tljwL(y6wg$?psjeAxMg`xDAjUI;)cp;G}PTDdcwI)Jtn8+wT6((@P@0?2VobOlZkk!~Hm|oE7W&gN%QRWRMPj%LH%WVKw`Vl3x*~
60c|1kCZ}Hu|7RFLIyahLFS#YdspPv?uNSFqp~?uK|VM&jQxiyv@96!^gu{ApW(&<P^#++<GtNIY#2pNC|GCdK7L!|rDgPoHQGBFRFye!txr+x*;fJeArnNc
v1ulFWSYAaPn}KK3I$N@=yW*GBr`R$Y-qT5H8LP~<FU!>yxZGZt;96=3z#q+hC&3wk@MS>x1C+=UK7Y=mjom5^A^!<n}&z!X5x-zx-WFdH&bCk!=A9=XF=()
tTnkL{3d7Ym_(&q_(v{AdmK*35%*_8Y5u>N70S`#)!5?@5F1hL;=EmXvKV&DdcO~=D%tFZB^mhqXw5PewI+ORtY(jpT4+!QqQH7xUdWznd?Rwh!`^>)v;=dR
f8%IJY;?)M$U?mcuVC2WIR%G51B}d=^VmKGk^7xxJt&=guKo{h_uRFQQ#21w*d9PkTlDM=qihi3Eno(KyU*^djuMPM#PUKzobBlLDnK^>MZ>(B_Yp=1WuQfN
emR~1S%dw?^HT<kX=LO|=QNOd#*#wtkUhuk-cCoFwzMO4uvt5kl*`lUy^AmR=C-Ngpe`3QJ6xS!aOaIx@_7bh>@n}y&uWdt8oGzN3m91~zeQK;lgb<~cTar+
lfEdEC|dhb`7)%T&9gvJTnYvjK&{9rPvG{L_FdbZ3U6slQh<{GG*XLs-DY0p(KufDc4oj5hyGRmehia&yT&Hw%?~l%bgOLYnvk+u^G^QoQQHkm-?ogIuqvb$
rPmh+&<4kv{_?og8?tAhpj}+_cp_9n9_QP<@J8dwB+&ZYY$OHu(Z{E-qL4l^$Sy^P6wK%=`**s)qS^ryMB{HeAi{;m+C?t5#U22mk)5D?voP@0mg<WP=#i2~
h@K#cxBEV0n%f!h+s`j~JR&2iy-KIlin5IfOCGD%az3LIEkMXZEb(hM%^RNy{x73Ylky~n;Scoxae(K{S^qX4KXG#uCdQ<9zqvS5<4vc!%O@H%Y1dfP<GyE~
sTtvYN;Kn3G|_Z-{u#qGdhtwG0Ln4lp~CXD(89#PjXEkz^oh4&Jee}=2Mb%N?KVM3_$+KOK%O;GJu04>rbBJO*}?kK%1o8saf!$eZZ-7Qd`%UjMzJEd2xiJa
5O+l>Wl7PjF#~k(xP~p_=m-F6)@vRs=t<)J2f9$dL7djG{*&=#S5b}knHB8}ds`M56>tf9J@%Y2P3Q&OqrtEUfreVkiLPJpTK0=FhRIA|5*^Z4!iw6_`%H&j
vU_fG``_x@cPrrTl2$Jr%i2Rfs@kF0LPXgp6TN+H>H%_BlcJqzc)U!VLzdLe`Ds(E0HF>hoaspZl%s>jwj9_nj}5uO#|d?TooAM?;*(la&9pASC%zuQA6_@1
Qt`ycgg8ti;KMO1iD~CIZjp3WTJV$qJE9P}I1~@roe0QQ(KHrHY8-9QeT*Zmn$3cDcltIkGs&bC9V>2^9jasl%|h~ou=~UlXLzw1x*O?gkgf?MbgfDb@b9(S
DgZon%`db3#j>?@2ZE@rxaCMe>O!Zh?IF%=C5S##G*3Jh-AG-x{J^P5%h}#k(y2w@I)l*X#^P|{fml$>jwEhx#(#ZddKQG}us3{)JrG_6xulmi{eL8Z@qUAP
$#F#_=;yArpe00fvDI-5S@yteg38uUiksF7?cyR=l~?y?a&1#;(%@*deD5MYSE<P0hl{u45^+nP@~J8I{UU%c;%Zf|N2_<&l><*MHA$)nB`x@Kb^>t(OLS)C
WmL<{dJ*eE+7klGYZo9uEJ_|S&!Mv-0L(n8iVA!mna2>0;awg0)t*QB9a28Wu=wE5P6V&#XXz_@=7mPHhYIzhxXQPAfqWSJwe+kWSpSw=&UkqO)9Ka&Y!b?Q
NSu9ABMiZjNIw{yIy%G`dRelRlEsDeCu)Ay9pQIf#L^lg!-Pez+W3aiTpJIBud=0ZYLuun(0;nxs#Nk@HKLb1+uN=s?tV>lnX6bJ+3dBmhi=WnE5D%%N-}r?
chDNuZL5^JyPw3pb_j%pLRkota(3?PTC#xDL+w@E3|e|VkwTfkP<G*M5G9I7@F5`b5;7TtjuS|3tODl(5s(NG^2=j%gvH%6XZ9d5wFD4)6(uA@w1~8+Ln-6n
bK@n>2L&*Na@n68mw-bd(**@9Ob2wrVs;){Xe#HynjNNoOv9e2rGZNz4>h;-aawaDpr!`!Ll5yBFNO8<3>6M)q_LZo9kL$h&WDUR;?Fb@ue~5!pU#LqH~<Q$
sQl{JH?Q~ODs&xzE|;4|=!UrK=F=JZt9|%6Q`i?R8oapYP_vPcA1%yxXo@5t9er10>v4}?S5>GE0yeLif7aDhh@u^7Q!l^Z=OEyQ6m>(#84qocT7a@s={UgK
AL^f>&RzP~&9(<J?(qK-AYKOl|9hbaI%W;E9}ZI*Pt=JK>wHFowfkTj5l`s}fWtqPxskkda+0+!rTsdl_tyB9;O8?H7E%u;<j-731?N~a8U>xjP0)@mG*qc2
Qj+$FTpr`}nU7@@J;9p$XEM?z@@>VK^pHtKvb}5yl-2XgK1;gfhr}NyBg?T^7l0;bd=M@Mgo|9c!uC}VHjtJV(ICOEc<mi~#DKVXGX&08qNuj)TB+{Hu6Ck@
)10id+BIH%u(}ok<H1Da(ig_3S*@WzK7z#_@-YFJ^@6sQ!Cl4{{!g8&B~>iNW&Fgr6|(mDRdmtx-<M;wHvGF#uX)s~XNIB#8qlRj3?$Ww?xptdg|?fghsHny
FxVoXZ@U?P-{`S#rv$D<;EQ){WR~zEaKdbidJG%a@t#m#5YN(1W>FNWGVAb?qtNyA_a}MBvQ|lgH7()n*F~=XX6#}{QzQgCTymAX>`DXkdGNc>LdwPaWpO01
>D&?xMUe#<%^<|65aG$NnkYcP*)9G&nXN9H0n1(ab1V{g>tpH4&S2gbeGnC?omcI;SBqUoA3DI|Qm)V^b1o2M&b78t!P&tnYzq4y>nKHEU=TJJSoWF-r!bw#
R1n$c*8+7feH{&U*t5_<8Dg3C|Kgu749Sm|v3n<~rm;lw{dYFt{7ne@Rw9NGi^9BXPgJ?aIdsf{D&?(vuzhwah>t8&?>~$%Zt}|@2#DEcge{5Mbh6gB$5o?=
O0b?Z8pAVYj05SJ7;u4WISv>mn!HE|rSVZEUax|o-oa}$cmuCDwZ@mM%WlS6aWn_Hml!Ov^})Em7pRIy0^2^w`xF#^=XL*WDiwf7OKi{U^Nbqo4lx(IO}LdR
S})ss*bgPs<*gp4M~v0S06E7VZFw|-polpYJZW=0zM^;atDV$Kb8wUpr!aY{a89h0cI<<@;MdXgX25mCXs@-Z$6M<|00U}6($1<5Pir(u&H8P^RZ{o!xTU}Q
&F@h|j4~Chm;tps0xGLz&EA0lul_f84v~5A|4UHBpZ@G9+HAQUAvwF&QbCNP#{l8Y*L#QIxHQC+U$I9!oh|+3<tipmU?d`bR0=Gq=mWyZH20f#iW!^u^8kZf
PKx$MMv2ht`58<V9r^{?H9Jhth`5Nqx1B&!7Dhr?)i2IyA~=q(VVc@eSZ%193kkqjbPOsGXha~cEjwT~dQW2!DsX5R<h*U)z$FJW9-hQiqvQF={N~G)OKl3<
PcP*HVVpCXG27r+7tzG$cuIXy7m^|1^mLgKsw`*1hS~<=4g<xSAEhC#Ti!Q_^aCW42;))y5}2+@yeE8=NSbDrt=?UGPs<0IjCaIjW9xegMaVjxvzcPjw{@uJ
gUAQo=+=5iG+jWf2@(MYI97O9WlHsaP<CK}M-l6y{l!EIfV%xN-4NF73HPGapQf(~jL{i{rD<XVmywd1wl!d*;SHFi(VIoCG3R9uC;evgy47TjuF~LCZHb2x
O{r!Mc>xIKr1)LvZfgAvAPr;59RjvdKhUeu!Ef8mFaws_h6aF}Iah;@^fzX&6v@|i>Q{sZCaTh@Cyr8yKVaIy={9qrV)1KAobx11Eyi9~v?$BicZl+WM&vwt
UZ!r>`^41(b)t6U$Tl`zrkJf6DTWp)nXLLJqxjfded8HdfZW2Tw7N6mE!ChadJr|PDF-&vIz>0awR;#GJ4YzBd{J$v@RXW!D_et~lLPfzb!Dx7JL|HdDXSWD
ltS{+#KkRrp@Lsqze4n`RdrOAcY_snC2vh=jkx6k|Hmc~_%c6^Q!LpT3QA}lLwFGPI!5MAhA!Xns6ukZr2|CMGL6%rWusKCSzzc*EkW2Q_HMRT>~*uegHZ*S
NY1)zeWE>XFwyAH6_}`63)}1#IV6s?b(GpVNGsR-m&FGkKm6`|k&_WcXI`-D!TLpma(G5~Fn_~>eX8VlBqVXax@o{>)7*<7)50m1o7DA`#@^VrZIdRH|A;3J
aM1k=uO!SBS&gO8(~@sw&U$Koln=g_f<%uC(3>g9*ww8`5+y$>rD9M1U;(mjjG>^x%h*$Pw^20SKVrziE6m#(ONWrS2WaSI<nps>+nKp>z!gy;Ro76RhC=wa
#tjb>uqGmHx@ODBV)@FhBW1h1ZwK9<_^gjx@ZA4WHBR%wZP%1eFQ7-mee7T^o7t&hvuZ38-u*b(?`K@E-~<;MvX{cZ#TZBCk}sFs@NWWS8F+<mD%GU0iuZZv
vH~ypl38r(%Q9%;w?4SXm9skaokE3im}1Lm>OU3-mL~EmWza!=H`sy>L$2D5^0NWn7Mr>LN>BcV@M)g~7OU#u?J(2`u{Euzrs`Vs0S$<GOZ7ZSE8DwV*Ud)X
2jpSv%l0caBUa+nTywWCC^uueQf@Ah`tF)(aSekpo55J<&rZuzcNfq7@i#5b*oG3%DE{GZr}y2PP|h5OJrMlU6DD!^fc6BZo5IrB^7Qe|+Ptv7)Fq@lu5Bv#
@Wg*odpGHlaK2j`z>5Rk%;nigddQ_V>4}bMd0!($?NCthz?}KJg7w5{4T-Q#813p`j?m*A$njXe+~CNlaH{or@kg|@yJ6@}Ufsp&-Zva1B>OP6g$sg`7luj~
qx!J<FTP@Mw|JBY*W<f#_c|coF4+MuSe++**r1o<xL$Pxg%PVUL(6tza4LU^?~3(F$*|zw&zQi3GjQ81kGwulwSc`%zGLlL9yURyDgksFGSrS=N%+IIth#di
rPx|uj-e?QVe=+orx`2$569+dwl!$^O(xrB78nT^fFuzCf|Ni6EA+C1X`E8nb~43Git$+_rqNPoo|S<_X_EyHEDnisbC_UgiDioQS)~DI)0(9gAo?Glgj4YW
2YVx)!3z7tX&R_^?}b!Ze}fZJGx^ADa>?7Rbl`R%0`)Xn`;G!x8Fr4w?2xvo3dm^~!>E|`%7v-_MM9K&+Y^ApcJ(8iuQOxx-r9}lbAf`=7UPA~hdBiAb7;fp
DPR*3Xn2M2&vf=M_SX@p-IEMY6#-iYwg_0|ZO^0KXyZxY;OI7dR7Zpn=cl{08>5M0r2O9+x=;L9$eR&w=9nZ@{@}xOKhIR(lz`{&&bt-olq=6@wy_Wz`YEwA
TH#W}_>SLHp1HA|c+M}j97y7hs&}I#`{?JD(vk+UY~`2TEa?MZ`Lo06E-%Bf98%Ki9oMLZ&3s#T`CWV_uJWU^!RKvwxT>OH0iL?IVJ;olS&j|#`-tqN@&}EL
$ZN+XCyvsN#j##&&1Y9pal_KQ?T7?<xFwQShl7@Yu;VwA=67c&B%)Bkz$wFbbs4vYpLDx*aJYOWNFdP4Wva)|f~99PjABI_dqn@e?)uDpocBDJGmknDW*-rC
kHk%7d$-<Dv3@0Gn)ZTsLqfdE*m^+R;vm*i*(87tppTN5b*wQ>GliJdRmZdh64vuIYQT{|<7hsuW!_C<_l_X3v#*72bE<o;D;T*Um3GbXZC-hzf(3wNCImU-
vdJ-CH|06{uSrdupXFjUlxAI~E_N{uf<0mq-_1qk@)yN61{4|T)9`(#+%+v3-<fQI#u+o-{i+nLGdb(dl&~=TV3%XjybV5Vhu7`XMR5zrh+jTqMXlRkI51@U
?EFFnLBYtV7}h^jcD}%ol7nNjo-yNl=ePhrAokxyMRS}_5HwBol;{^}u~&agrm7y$e4z6M+s^s`CY(@ZevwjSL;oaz^8<z)esV)jdcYOsU1hH(8r<(35~z_R
fQKpHaBhSUHjU#W`r@=0uHkFXkd+9Q!25t{hC5t-05e%EUn?Il)R$io+kP8Ms35U`Dcj2TH}eZn_zGX49Mfh;ULz(&prT@|!=B&m>kY#_8X^)pGY;o>X6~!^
oWOs&9e9Iyc?b47)`@OY^rQmXY4CE6AE^~=k`=}u7)G?}NY&y*3U6+?XkkAO_;0IJCE#%%ErHbOc%B_@1sjnj2Z4AMSSoPOco?us=Y)#~LhLw)#^0ts!3)S7
YAx@wl3Lsv0zuAJ9o(SZbNSn5S+K=AW#Dd{brwMnRLsN9bPO21<tU-psC!0EO!*4k#c`j!k*G=y63fy+bjD}Fo`}t{@~%^&PVmU`eae+|u9se6jv!7goHu2|
Qrl5IBS&@xc*<f>uZg!5%8Q`EVuN*cz-8H)1F-(-FP-6J&-)$=3(A&iu0y(ywcfZinAtXCd_aYTAEYo{=t?h3&<s71pW4odFjip#(CBS3s~b+}kBdS}RK`GU
tO|l0>H4q?=c)R(m#rJq=-LHXwCL4E@9JuNXbF}w7a``p7Cz=9VB5F0_W*-)6GA6=jZfKQ+A@+bZ9Roj(*D36W@ugzaYh~s?F#OCVjry!gP8Y_*kB8PDi!}v
gObO`68p&4u5aZ8Ml8kN^KOOHEU0Qoy19i5F%uR_5KA}JA4Fp$^ik)9lW^f$nn7YMRQ6?ivPqGgeWhb*q=gA%k^G-H3{*$k=0O8I9LBwNOFpYydJ2FPQ5=e>
$e@);kHaeF>a;*E!{wCr`95er55W|gEvZemF`U>ojmokx+c+oi6X^;cF9_-ftTy|i6Wfd*WI?3(dbI^Nc3BI6lbZES6b<*eMWa#*<{#Vx(tA~j7IK1^pYH4h
!o!0t$;m+wQG=g;zW!jW4VC1@2H^;?|CTS_jhskm$n_-=37e{B!XCdhv7~d3s>^>MO0?2ZdS2mn<-T89Z;K@ECZ_>_ZQvvskl|xG-n~2WHq<qYy(4kTB$p2)
n1Mlby8Mi(bg>&~v#^XhuRb}h1M3CZ*qb{@vg-#AcK4-(1~+5vdRaDAG+|fzHgH9iO*sDyyk6n!-|lYy-%}^<W|15u!q=0Dp)GCuGz>|#>H*vD0_YFG1J7$t
W`VRm8YY{Fu{D~SQ?e9G%1V=5w|v<P;0X8!>sRt#&cDB2-oPVn7Lu0+rJUI+#6EqlkMMlP&@Ssjkir<xVF&Rn$-07e9rFW%xL>~W1G~(+q~>Lv)Ckbs?Au>f
986>Sif7Uta4ni<Z_Md51JII(6Vp#!_84%=lI<%-o2j6(T5*NOx(>wGVIO4BgM7HwYfz{2A9s`~H#j0?8ufPqs1A315pP@Qn)M3?Ok<8}w&dey+1^R=D6m6-
z1BjW@$LgR9-OKQ_r6v<7IV$WEPXnja>iaz#7}31*T)028a*0K?qz98yX^0vOx=OZy}%4eCv)Do4_u)`wo`H1B9_ch8f66X2<F4YDs<}fj8{@;%sE5dKJiRs
>dNE`Selfo|BnCAx$(J-kD+G*1#~E9UZx-!R(~6Q=xv3U*Ft5nRFkfEeu?!WsZk}qr-K-T^Fg{4Sv?(J><n4&o|}Nf<>o}tUBGJv&-*~c@bG}775S?&j1?Kj
Z7#5=?x~d4S`VM5u*tCk1EQrT(6hFB<A~Mhdtve+X1@b4zj@xvoef|i?|37Vr|NpO{l~5NL?mot%;fcuSu1G3Hb!c8;wU;-Pu?gI#`h?hTxG!A%VjI@9%sRc
Th-rPUyA1xs3WvY)9U)ZHwf9}ph$;+Xs(wu;G0BI&JV6xxV?yv*fP{03+_-A^jr{EEM0E`!_6sBUgSzDlSWhOod<(q;Xz-JWj9D(9>?CLQ$8s?Xg;{pv?G_>
B=V4VKf8}RLMG69Cz(KM*I<IC=wjE=nj5x0d5o~%ki)0$T}caP&>I*v8djRe&xab*q2>>g9|=`v4}X<{Ex0xGBHQqOpzu2yYk->9@b1jRj)v|C24P|^rG|Qk
PAo+Al37*)k4J`-QS18VODKA5;NPnr?~r=Cp&qI>lP9e^qCUaF1L>ofNYXuXS>7j`+YVBAbv1lUL8RihxOVtAm)n#rZ`dKb8Z-#?%Il)cbkWdTO8L&tGH|_X
R-8?Q3nzOWuu>CmMRz>|91HCSfG4?qNep-V=Jb5(H&f)gBF8!2fkfd{zO`3usLNhMq_5JL5K26~OIKh@%-;vsn+BV0BAZd-rUZh|^t_ED2_i8&euixg-=5um
LXD~rm^(<^+?GO}7TZD{#W6k(M5gjhs<o=YqaVovtQ3RV^e_d!tzjlb^|)tSGhFzJ*9t!PGp(t)_(9!#=uoNlJjLZi37f!1SUv!fIpu5zAijN?Y}<T_Ez!Ct
(wr;>8`sVM0bVqb8}om<Sai<PVzayfh`1S^&4{KDao;Ixu9%a4*^q0oh5z$H`Vs_sUzK2aE=C4!5z-?mQ40kSXx9ZjY-N<QN=2}e4f>Lak-iT2Ur*y!SRopd
&0i6{iit<}P5DYGqKd2@Lu*|^czjM(0sw)rBx7BvI4g<jB59^jc(ENWtTV<!P)MoFV+RVwfiL;t(DiH+G25<pr<u$Tp4wN_@sGMl2rSW=7KHWL4%72D6$kPC
yM#reHo+9uqXf@#pKFgN^Lq|b6?Yoz=8h|}rtI59wuR(9OPFHg<7xo|QM(O{X4A2>HZ4z0S*w0zVH!Vnb2)rVcvJ?o0#4!&V)rL#41{222cxyf?FwQ%*A^|o
;5cO92KvS3c<Gi%n6`@nw=iANu4t8pIN&B}lN>nr4AlDj>sUJk?{bnwpYqrxoj1eiDfkdwaxQc;K(!rIcVoW`W-98s<E1+)l)@`^9MCiwC$=sDbeJpLyC{h{
s&n+!>fZQ^<vxVH1uov2q@++|1|yYa%c@wmcRU#VFSv13+YlJNxhzd4Tw@44QUaLSPc)|1gzG$HkkI+|B$v6(vU;<N*0ArLy<)2+^N027bmwkjd>EK!G?%z6
ANe;<n#!@|cib%{Mf*l+?#i<`Ro?ehnt3u}h*xkt;JEyy)EMpU!#%Z^T}|1v1F!>N|6^*xJNdnFOnHebGwmbRIhP+92&_$<WiAis)NZLfPUZ98EXT)$ISPR4
(p^9nyI(G~wcLI0$cMU%RfcQt2?>y`iAz!HT1rSG?HyKQ)HfJ!+M4XImbh!*J-UQ2Di+_wHS7C8&>Py(Ab>X{pAg^z&xsWPratIF=)S-lWwM7toXZFxOUbK$
r9bcB!NW<JZx!qXo!Gk?JUFPX+&${B{8AXWL+QXXx}cyoz_eV<i76i?!yChmIWvjw3QBxFH)r-VZ3+PG=$R3N9eWG<;+;p#!E^~4Ttt)>w84uUe5!4D@EoCR
+;vQ(qft%s!9Kl=hIJIut&yF&ddjPVkHL?||B0wr%%;GO>s}26!!wiav`&%leX3*QpgeeBH@+tRYdC%dTcH%oIl@;`Re*;cMTx_>R5>S84+LqYv(-v<7s&Mf
=(EhaiM6-oQlMHNiEPtE7g&3(wGyVef1{YtyX>;fiGPGm&eHR&uC25ZMW5c7__+q1F?z&?=BjAs8a+i3G)-dFs~0L7qbY4}@mxr=PDE1$Giif5NQ7yK7J?7<
BlMYT?gk5S9m}fZu0yZO*NG4WpO_#DbKF8W^73DO-fbW`yPs(lF96+W$r~NXRlFjtpYV{lP$vO}po30l>}PeL->vb-F-;wjBxj$GSs%dY7_8ibL|jSep`HtH
m-bFv8NrhcC&h9SA>akKhx5Q@02-^|5-vi{_4^y|6g>UeU@k}mL$`fn>pFi|2i#ll94%7ALELkW^%5^u_7Sra&4!lq0z4XtW4YIhi(K1B$whZkDrf2C9L@4)
5Tn4|flSfEQZc=36SC1VZB^i(+0pI1s;{hU@mL#p8b4bVB6yL+bYL)Y-{9W3X|CNfITs#OG?F3=<pXy_SAt&{(85=;-kJ<8AUaZqG*rmUHl+FJ_bzV81Dju~
G52$$A9PGWQ%XzKc?KXo$&uCwu*ffQD81i*>M8L3ST$Dim$FSma(h;1OMi2^3TO-uBHiZY%3gl~-3CDb4cRYwKU;4@*MLfZ<9GV}A`Lt{yUs$S9S*T!kUc8<
At!lzZBcvp?l}$Q2HV{jxXn5&j>Pe@QQ&)mGka{qR6T=-5io!z)}~d^DZB`w8t0R(yW8Zz9wZJ^fqQ1rU=pSVnN3zYXBj0IumC)?LX+hZlG6Rw@#loMV7qvO
!1GsKQ<QN6t-<f3R&yJLSy%|C)4;l1{vg_cLnH156?f$ygDZF`mW#w@oY*Xe+uO&D+JOzQoDmJJ9+frrvzVJI-KGU;7X%&U)Pi2o*CeU4T~OD4FpbXoXWxxT
59t4!T3`a1(_;HX<gV+jxVGrzV~Lpd3&#<3uyTmFP8DcA*+?J+A(H<7)cm{#KR~Xj4GG>njk25S?w1IgRt8;q5k*(8eBZnK)3QBIt-(|F$NL4KH*#GIb)pYs
h*gx7^7F@ihq5{M_>l@C3+Eh4C7cp5=$g+Y5~2;El7pXwylx58F+4n+G?tbHZs;3bt2ocHk#J}bc2GPU{rxx22XgA_-~K0IS|Oa8KMRwclXT6|<;$;wmZK;e
+w)a}rgEscniNw8O|On{bsK8dN^*2DF%{ekGd#l$RbF%C^LqnOiKkc?MF^!>nAU%f2@LNjOyKhDnC4c)iP#lG&UJ1B<SYCHewed(A|AvIDyskrp*0FY%NsBP
GtI+9R%5znSU}Zy&8{K40r_{?g2$SltFj*Um#*Yj)c;&ZC4d7PGR9J<=;7lC2KA&KB#vYy)?3%m!yGHN;VA@}iSz$+0;9h{V}XcJ|1D|dxqL)+`qtRm5(Zc0
Im;|FEV5@Yl$qh7L-BS!+iHL!L6BQbS1=c|8Ye603wztgpKtiKu9VoQ`NsUxf9oaHH)E4Ww0pLK1TEB({2-BW)FJ7T(B?=VRf9lhrwz-(W_Bzcprh(o&087d
O(gXgBrw)CTBm8hm+~|y*<Axb@3LHS*(uM(1BHbdzkbF6<A_H2!!B-vd<xH%zDgJbR5Y~O#SW`($7iRjCvHoy>c{Buv<T5B03Fv(AufQyxl+%4ky`drzzqiJ
VEr&{vuc%#?tja<vzluDk_cQ6E+lGQfmyJhB{2qtgD(6iRtJ2FC8x1}`|+**N_t8>fMn~)fE45+2fo5P#v5!E{fLnW(}rTpS}3<rbs@EKo9QVC^wG~KIxg+U
b(&VfemANAqX161s#5I29l}G0-%E@fr;u9h`baTS3VY_3TgV{bf{(cxz{`9%2E7%Z|4tU4w`(s8gA`?0xqE!aof%PH#;9j7jn%ksuzQRbEsh`G7hArib;76^
uYM!PFu;m_pMkD+r?Hldr{=eSB3)g*4uHD7MH-ULtoIWEN7CO;|G|IkhCl@V-W)@li{-ccjNumTdXhN@S5n-fvj;q3;flJBfWQ_4tJxY|y8Py(RQ8=j*AI)M
$BWhH>_h3TJri7$8&9a;iK^KVUUxdU#`79@4HMLz;D6#W$+ClFY)wbM(7#@zqTeRuZ?2htg*5dQu(s7wH=*F`Px4i<=z0h5aes{yfa8YJ;S{c&mKGx|8zuu-
bJZFyCj?=#{KBi$Y*EjGl}s{`(yfACG47J+yu#tt=9c<A+vdU{otn{{H~21#1<L^;cC!=12Lw2aZ9KoYW`*6ZRs0oh6S=0Sha_UY69w<cq_zgXR5S5hDNS3N
3ACs*{5mlHziWOJea(;g$zQ4(a|YX!&w{j5L)vfE@7TJVUMG)tR=}Avrya4u7Rs2p5nF*evW|-D(=))0T%0(YS2J@-dod3RVX<nxiO?aCBHy$v9k1HaY)oh~
x(yW;HHRIVEcANxS+CKXn`9=NLnMK#FobMpmMtJv<)UTTmwI?in7s7QjT>O6!#YGIeDUHIp-|)z*7s;Gr0z5rJ?C|$*212!wN7CXKs{pbpnDe+es!25NuPe*
As&@$U5^Ip*`pXJXgW^&ThZG7axFh(4`|Pz9~Md-!^xxZbI-W{Ach@XKC)-qv=a$z%s@<=>G*8cD3`}vEvY?=1M9Wz!}F{cy@pgBU3P28Y>Fa2JR_h@i(ZpI
9qKcR?k<ngpQ6z?-3a*SQ7FG7EZVEK843iqd_NPWQt^a)dq!k?^MwW>1hE2n>%=X@HbOsNE(mVCwGD!jPesp<0T{aRAlK+4)ETo)NgqrO6(!}m_xiiuRFm7(
2Vka=_Ul#P`(DdEOGxZ%#%+$4NKZwMZ^GA6T@FSSf;~LVYa6LmP9;?wVcdsN+leFsy77u$gQH%#Rm%8Sp<#+n9ZKCOh2EP$ved%I^*yoKAM#j2`U{m($=qS!
0PVS016k^r!}*uwqcuIj>W`FcIokkGPQQ^QiS#T*=b=p=P(0!$1v);#ZPwCk_055FUU1{drZk%)cB(fD<qKd`MFD{W6CrkQ@1dV-S^Z4)|GEZ1nu#@eGfv~Y
X!!Qor8KC-d95<7y)F(~ta3Y=Va3yACKCk6M&KA58i5R*lU#(Hu?&q$P?RFLB|?kMiOoz-6BYKqVe_Z4(*^w~7M`vai2Mj0tx(T#xUIAtOD|HWJG&9T(DbT^
Vx3`%t*MzTONB6k+MofxR|f|i#j(~P`_q1a;l61t+-Uy}W}J|C&_uwSUoSSi_!+v%;=E@b{d|6Oeh9eZ-MeX(A<K|Jg~Us_0Un)dC$7f+7`nECdW!-JHZZlh
8Bfw2vrUpeKP3k+OWi9oPTSUryd3^bw}eIjMT3B{+KK+Z!&U)QA4ZYtW&0GUn^gkrGYLZw*R99hSS?8?rdvI$NwCmur8u$@bN`C(r+RT-Nq)ZG+yp6E*uej^
j*<+2yEe<VJjPud5@3)>{Jncga%6|1Px<T&>%M4x$rXff{MZ0ciA{Q#nCy<<*saRW7L7YG=hc!xks?%&VGMkCe=wx|M3(RL23%#`5)0sFQ36IrAX4L4+=^kv
Qw~>$_{8AyGAtU#)QZ;We+4VObjl@=<&%f_r$^4fY=g%+USSQg*+7G1^pG(#{2V8^CKZ$u^#RO24+a(ir>suIAJW?r70LcQebwukk8Yq(THJ2oyP;`zYRKIR
j`LFb&rO==wb<*Ce^u?XGgxt?kyu-B#7=?$vS01n9U9Q|7e{#tVUiPbS^XXglr^bUKr%Y!qB4`NJ9jX=?P@%Q8XN{8&)0t<Lwo+@1sDY(TlNKVczv-J^gEGO
;!^sXM*BZRD68zp=Ncw3tz;`Jbdo7IXL|S5I*kPRy1>dN6`%+LMrb=kOab59F35N3t5s~@@DJ}wb;6lrO3Nu2vG0`~hs9q;3=ZJ;9i98oix?n4VzGbz)o8SM
kS`apn4C?_#(&K1Myav9!s7i11{dzt9fQ@eREwR<6{b4R<2%Bu>&10AsKqs5-Ib}ANy#eRTH-Xjo>eWPN<I?`U=csv<&dV5D+aqA^zU~La_OTQ=xb<VEAq%|
y0HBvO3g{nGI3i+$rRqe76p{l+Y(R~5V1%Y=xGS2-I$R-tas#FQ$lHEr45_X=GnH5tZ~&>JlSHf^2OQNIN<nhLaN35??&jCZhq2tPOtP0DfZ<NbPtrQl!R-0
0h~@89l)q=>_q&6rP(ds$JE;ZdR3$@67z|&x$S&T@@BY~aWwKX|GEM9x0IB~@P1Q&8Mq?hM!gnFeTIZ=M<gs*_`O$8*PN9iE-ByI6c#G9@Do!0`$*VS)mSLQ
R$U3jyyjH1Vx$B&${y&UqMD*b)I!^rano(g=x#DQ5czgn{=j0P$1TcK6f?Zovw<8tN3?2(bp7+EwsT?39G&5654Yk<4zdC9x0p)BQ!0)3W$I*iyP?O{NCM+Y
bJ?R@D?2&{WhT;*O=SxpsqqYgJ`<iQ19V?;(&K&^44Fi_Utb|?bVP39HPvqzVe!$2Viyg&-@aKgVmkPW+xDI6$d(k?5Q$unlhu7P*&~Ii>LeGDQl&toL*Lhi
u))$Ql)M1|tjMGHv7m+Xf{q_umu7Di74VHaeT{aC8qK74g6L~Vnde37Mo*TZ#Iq@NpGzqYxiA&rC+%@34abh1>bKK2i(5RKwY9>i+Lal&iD5IXxqZFB8D-(3
jCi9j6IP)4C#awY$l5v6f4A3!DIzsAdH3)xZvVg^LmcH?G@rQI{3{ga%fB8mCSPM53(b0jHe4)ZwQgV<O-C$=(ExH7Z9K*1GP(rOL@ZMk_Ayb&L02e@e`!U>
RF2TYpkS9Q-d(?|d646*B=8T)n>FaaxTd=CPy?VrP@!B75K5}K5?y4*aDjDK!E8)B7^C6V0%?a-aHI=!7Q-m$M5Q%Y53E}DYNQgiiRgD{Cl|MR@fGT#;cVdM
CSLiznp9*Xz99s5!*YEN=SQW}YnN=G+Lan8e);X*jTwzz36GEbjQvS;_G=hyUcIW4i4Qw9PbPZ&)dehLk4SBgKp@kvrh=4Mwa~2teS^j6Yn5i(&|;HasSZ*D
ABzeniu-PQ9Dy(b$mQk_OEE2g?SufU4`WhCphoP|R8aM%`~i|Tbhbegx-xLE`$}-@_NNzqrjlx@$ItTN{yhdZHHgfx@tN&Thli*3h{O_IRJ%AFHngvgwDKKv
M+h~Qk;N~q(=<%@u-tfh^=!r^6l%)G;A=F85jlb?mu7Ef_4-QRtng(FpIL)L-rjX6M*!qd9wa!Oq=scmpUTUhH5tT5KBg)ffx~HiL7&1-mw>#6{hO*}TJZNm
8Hu;-;&@mjY9v6v!-jGl0(Yw{+eCoUir$(C0=AGqx1!MVU|qovV;Beaug0`85X=6^>Xj=)5Eb2SLT+5tX9_)R`1Z$2AAfs63XrN_r=O5x=@2G4ko~R;%LHeO
?T}5~%y7wPooeBfwR!rsEwqs#xQDW(SV$Z&Kg&--7`AQe9K~!f*0t7a_~<pkXfA3;<dYfr-Az+qB|Y?SE0ejiqcx%72BviwF-#JR7Rn)+Sw(2hNi|LEMdv;N
_(7<Gdvv@*@nE*lp%oC~oaSo{Ya4Jtw=UlX1+3SO6fO=@&xbt%an7vk18(>N`o;z8=TUTw{gB{p;$d>mAPEujNruAgOwVVJ_)Owe>(`IA6@0OT&<tTM)3J*8
;zPFDGzjNhSJ*H13>Z1_aG1@6Z~t0RQHowpeB)Q0>!Q*R$ITQCcJ|FHimyu^sYjw%u$pf*>hjc(S$!GWnl!U@F?N@CcJ@mL)xVvS8Hi?06Wwf~!7`r}?y*`{
;mG=T{Pg_K^Ve*UGw_QZO<`sG?APap9JQREvs9gJ?@IHVhHAye67Lg-u8bjVH_PrjncZU1v45jt)z@MAW$z0Z|9nu#ry<cn#<$^=|G?d=^p@DFkU8GNO)y&%
{qC-0urN#l6Cf;^ta(KMv2{sVN3+F-=gde(vAS#^0Li!^J)nu?!vX4*bV&~bM(v|zJ8S1R1Aj-i-e<*gi6uFC(vNn4#jxR!-z7VX9gKO;I5IMBJtW$3B|>FI
<OSFz6HDo1ZWAA!r`&`O7*1zxV;~~MlG@Z9eGO}n8$kCpDrVkqy3^HG7)9GUUroh`+E<$c{p7SE+ODyV`EM1F;F{s!qTM71`Ra#Jfn5^YGs|HD2J4hm%BN+U
SB_}Nr8ZlQ{qI7t=J=fQ;|jr~T%++Hhwe`EqXuK&kn?8PYSXowrBh=H)l2}BlKE}1?Bb7iZ_WDx82)-HBxQlx=A(OXZ}S~0p4Mm881W<y?=TUPxgTPNH~(XF
%&@-rTRF7RTz<yGSmp{7tF)<3Y<wb=tP8-JoAstEK8~#q6+Ads8K9C%d-=g?5|{kz`~iiqL=DQ2vw*Tf;ivuNG`mZRJku+=YKol2X0l22ozre(2`(R;1$GO@
C#R6pg%3?2V*W(Wd8mI@ND1rP=;OJmfQ;&|kMEYXJXtZh=enJIp^9Uv&zAg-TPR0*`Hg$A-T30s($k{3i%Y)U*kT^F%Y5;r)UzNGBXCjMfh*kLtqH;@6NGn8
)&5@x<S^J67wQw|jl-#j$mmSF*KHy{VivrEZxIwon;Lg0su&>X<xmu~hHiJATZo`mhi7DKnF89sArpjrNKEnix5$$_>flV_49}QZ<nRl)D*4DetX(|{w|c-E
LCFreDB-2as`Gj{aoN7JD^{k)G-o$RdTDSZz7qzv+yI0k_wW7yY3nm?k0F@#yLAb^PAgwTD5^W!Al1cRJPel_sL8AymC@$>5|9Xa^`X#QY6$o;r3xaA2^L0A
YgRrJv6k&1Xi<19k}_7cwpOsGsFYjwu}p_jPj%S$H>zBo7veXwF$fF21Nuq0(OGW3NYL=JM?~32kXyxbQuk125Ec9IuJQq^OVs%?LPG)LH-2cJ<n*9QC&W@}
^t3Y)Gq+HW@%3*R7cyL#MbR{Q!!$DDUbgNBg#0^c%jIXn7}>wua5Pg;UH)ar;7!&(R`c7%Q!)^!CDuxmwAH6^BL=n2m4w`LxmN=(gM;5|X`WQlZ}z&0y1c#%
+$8--d?PnsC{nY$%R@p!$Ce?jM8R2YUGWyZ@HNO12K)XTVLXg^CDpYpt8Ckvs{F?oYu@pa8JzS%yg9#Q7z6eE{^#49th3H})Ce)RN#l8eyqWDfw#KB@`=!3a
A0yJgza`w>`+U9!`kJs}6K-_8Ob?MR5ndv>e=`YaprNem>0pAC0$OGot_t#;yc;93O3SBOhx?DmZO!Z*^Z@q$!tOD?j<&36a~K=ui;WCE#s8v(aq$l(N$SPn
meA`&*grAvLNQDq4DS^{`XXT5^ip|UP_G6d&nRD7pjmVi2avUhQ@uFDW($~hicFBJ!uif^_veWuU{@DD!!iha>crsB#tS<{XkvE&7mRhIB9bG+4q=TNt66!j
_$za2uQ73RGu0`yNH8!o|M;6WfRc5tbrATvO1j4ar}5_$w(KBv-*fDOzKy00F74?))=;A|ANLh6(nv4sfcDOonk~_TLI`gG(GQ!?DsolVuvFF`eK{aNaH5Cc
P`sK&<j+a6e>-7blDEGD^6BR-PuhC)X3W2mo}N;rGamffb3<)Qf))zRp5vQ=Dy_<dAQg<WM?iO@XdWjF!R1qoEX0T=?jGLlFSozrS;ps^=*H54MSq|&MYSC&
R{wsYu{kqiMc3fK1Q9PoJcNc=IwLt0glEh&b0K-_RB6sAxdC|?{YpjCcl&?<4dD?yH-|VF#fm*m-H@<=6`0`#tmYKAYqI7{tq<2NqO6scHlGETREyA5@R*Fj
reoJzA4Qz*_+Hr*FI|~ir@`ayZd7b1Gi_rMBTw1;UFjtGArDbZFfiC%Ec7Wzm>-o(TL%mbXR3IDR*CzZJ$3SCYMXa_F!Rf67T#cqX_YXiA<mYQ&ecc?4ABqT
yvFa{W#Un%1TXzp0#1D;+6QO5rYX$;V<KRAJ<Js4|0SEQ>xR1#7|gVX9m#Hvl)_>cGrCdH5bxwNGJA=4E45BAaQrajWKhDsPEekWNo!|mJISJjXmqNWa2x2U
$|4bYKS8ePEXT{l)npt$xt+f?RQZ!LOk4nF%MaRwpH~n3p~B+5?W=A9`#ib<md(~Zg*zolF;<qru4D21ui7Ux`jciNEOh`gRab{nHeE*5!RM%w-KywiG3?!u
|ADP>SUTzMmg%NyUBZyn!iNU{Huga~(jcQqUr*gwpKY6{Pi`{$zyEm7v$uD-yb^o2q^drO%P}MST<64CEIYev$}e*#$&r2D5a(q&<(L=>p|@mzLR*JhF00N%
(`0>9pT5Y*0Z^ywxt`bYnS<&*dUq41j6yskG#hJ58S=#=e=p9<)h|FpNBp!h1{_S{cxHd(NBh`<(ZIC-^-Gkl`D#`-_XvhF+Vk`w=x7LK0fr1^U1>}_6<I1i
^WGO!)1Kg*{LD+!B*w>lHi3iKfid*&?$xBhZtM7P!3JvV?|g}{efsNYUE`V+!o8l1G!>r<*@xs`JmFdAoB(7-rIs*J(T1oRZ86lb$ddw)tysKjdqCRf)TMyl
IDKe)WSV2=|K5K8ImkE`v#4Th6!*{Nx#Q^^K;tB{^N7DFN}1Q1g<CAFg)p3d>kCRi)WURhDKGa&7K2O1Gx%#Zze-licm!(Sx{ExWOjfTU%*OK<a<ZILQF*rZ
<n(lCytTy{zBMM_Pbk7v|Au6biKws!77ZtcpY?dy=otA>=)}@WxC-RCJ$L<>aHoyX4g?T68T5g2S{_xJl!|BqYI1U67BP%sq>=*K19%|eBlQrIOs2l;-bos(
JNEPS!@|3ozU+jjr`YX~t9A;`0FN)v{KvcWa`>scjff5>q5&2i!HXd+v{p<_K1m<Iu}v<JyWTRS-y{7UQ+IOPcr$d}TdGbo6WJ?JmELGneeKVP>iQ=0VZZPa
n)F|e5~E(n9Xrm7*a9RTG1`R%S+luU<lG+>%sY!+g(BG!E#^<)G_S2|8|WpO_o2L*7i7>_eZth$bmnPB4_fjKf`jegJ0;k?gMEWf3((<Kh>pxo%>gdAUCJ`(
LhV*k64wYnD7-P?<*WH>(AqeOx%4H@8O?r?>j9VA^pk*h)U9zNNYR2#r2m3cKx!FyBLl_;a?~!t#kZrNt^jY8Z?A1ijAr9#l=+UCpAGg|mRVe>;x;oKKrgi!
=}|4H9g4e8TMF)DJNrG&4TH#r$YJ%ihkMU}U)I+%WCQKUL6Z2Xf#ds`pJgH6GqaCc=!Rbx#`F+X@$El`^32G@BJ2k8E8Jx23w-Z6hr}XYmJbbUfV5hfXL}A_
&oZ6CEIo;qUMKWuQz45R4I!ZWnp8{P-}K*^;F_PHxV9m~V9l<fQ3^=C;ms|>nb&Qij7OaWdBK4z;M$=pDnCQ3A7pF*>47?H^LNXKX@mSFrN0GI5H?PwR_<G+
mDb#oaM^8GM95mWhvE+AbBcut-DVp162ae=H|@+uF2VOik}ad6gaMFFb>?{1jjD8onec=srV4Ko&SV-PpB@1-qKe$9-L-ck0Nc|!HGRIf1T@seK_`5NB3TwP
a-60A5om>Cu7st(#bzarpMoJn^0lF0fail)qa^EC=Lp!x=TZoZeftj6ixo}JLbk`H>toMH&i&4mdq8eK&g8}SZDan0K--asH0_~(ok83^T4TSn3HKNu!Z~Kd
x_S=|=|O(}Ut@Zlql|hL|G^xRJj$~<(f{YzuB8;m7+oNQCHWuSYdN1Ezf98VQhV7*-0YEat{xn`)N_}CO+B#`epTS9Va0FWtCam2@5#vnD>UAK`24-p*NX=>
h*Go(J{;qtc1~Od{_|Uq{af)0`j)x{C-xc3xgHpKB$x;(2s<RYVBAmJFSZ6q-X3TQowYZN3ltHB<i=!qE6{CmDN8n(Dh<^cJ?jKi;iKNL!X|}-;f^LrT_E*S
n6J__QaF_4`D{>wGc+&h$#hKQ5t67|cQ1OPH^QA#t+ZeDJME(zv5v2#BL|izS!G0`H@6EOvmZrK0nr*CT$|73*I<}94sgA)<hs?r9z-G{3CED(t<tqNEZO4Q
*x)xh5H6U#9wxw=r{BC`M3=Rgi|RnBPf|7_MG`8SmSx%~yOcK^M(^DVFC>3H@tTR1`cL(pq*&N=11$g9Z%C*BEp4K(yNt>=7hK}NU`kaO7K}pBPMJNjHZT|!
xEt%HvrzM{{%q}E0Se|p|I^}N-q%I$R#>c!@%pdLMR4$gm)XDlwALSn7E-d_Ln5>@5FB<rY{3Xw8?q7*$5J*J)iscU$5$9#k8!ERQ;Oy(WYi&VE7|<37l>pa
N?ONaAU`9A#XkLq)7vSv4zozIp==2jT!wsyvs&9yEMmRIbHRWC>`NcH%6_`DZcqh+BNrj$ERS1ktoQct-)&Er6@BuCWw2i{4{HhoW&c>AcIHjb)9ILJaac&-
9!<3&*ch>%<a4=HMZQ3yu<nQtSF4M=9r9+F>py*8O*gMr#H6h)qfv0`-tjd<ipZ=F+Hqhlz+GhjXbjLsejMlsSWj<l6YjcqL*b2(b3gatP)k1gff*DICnr-Y
fpRNUS=Yy2y=3e)ByGWyFu%g^FjgJpj*aL+%MG-B%g&ABs4g&8#(Hrw!k6Zzpa><h_G*K1klGT~GxLJgVhg$EKI?+HLP1oq$jk+}pi=Aj;<F&Say!;O1kZ<N
Uq<j;khMd|I(Zot6v!`)NMN51K#{cn%cAXa;+uaEh}`F}no22^+_(`*5VWF(6O%MHtKlIFyjz<iilHF4)*^B!aa+0=gC}|z+_#2qL+#1e#J^XwBQUHu)O<+-
SGrvkKJRsW$3i>!^PAb|@9`Gp&JlU&QyAiabY_KBhei?(6~t&W6P=BaA^9Jg@p8Vgfh!MipGc0rQ4A!HY}^1P8T*KD5t|8t1JLZmLthC+2s4}l@=K7GNuJdt
(QuborlN$O@SuU8G%e;S2ubPO<1D$jrOclPeBft7+G<bgW~mtTkpjf-O54#;XJ?K7w$g8u0jf_DSpGw793WXEpzxFcK>qmneL^ZfxS1w$5qQV5f(piSiBtt)
TPnyEr8Jf*aP*MOw}q<VH4E6V48Sm}_^-GyV(wO@Gqx!Pb?QAEOjxRunXB-Jp6MELBR7Vn(|?;m@$i_&1I6R&8lZ)Cd;d7~8gA(rHk59mnD7!!1X9Y&_uhX9
r4M3GkvNNdf5f&-TVQe@u|w!a`*+B5m3EpVpYY5yvvMl}I7<9W#0o}zv46N-viGzL1Skk}!TPW34u@)glRDk$$!7bBKHxL!C7(QGtHFi3MpiPrS@NFtfC=D_
!J!}OceCyVbtU8Ez(c3n1wn9bm9wgtrPzB2kId)g-u;VFC3GmXF>Fu_cejt{ovH<bdn&{wxa(4Mk_aRULO?wWU5El^ti+wQy*6_-G3hcp)m^C;+$nZ?Rk2G`
F<-<=-m9GCF_E-)fP*BN9F`{JF|x;|UI>da_M{hqJhQue7@8d;*@EkgJj`lCkgDDUDS{1WH*p_d-s!QY(w{PFDy}LSJZl%9HFA1_O45B~L+F{kB3XiS9RFuA
??TX0@eKZ!Pb*vLQ`vKwJ#(u}o>r7~sC*Wr0*!^azZk&k#<)_n{gRQEb$g^M<i7OxXF35eSN+e4^F%lzpZW~Yp_a8%C_C?0(VP|Z+txVq9js9J&W3L|zGAb!
oT=u->t$tYKREk7_%40-+AQ|!9=ziobID2nKDOF)LpAOEROcJ+dTvkHy71J7{xYu`adqAW(iP^z#)jEr@|ez|5rBoxgU~2~-Y5@#q>$vi<q5(LUl?2(Y(ABE
PExatldS67zzAT$a8u0nHrb;n1^=^2*on7iQKIlkXuG|t7WkL~P$HSe-doZS1Gma1EU0ek#qv3D#q_1<HlTR5+v1+|DU&Sp1A%*Js;&<>({h{^B<{_m&FkzP
T3eVW;O!?vJ|h}f-1%Sjqd@}m=nkLB+F}x;-NAwz&Dp`{V0pW*G{uL!=`5XSyxfFK+)U$|-Qr8+r9WGP*?YqCN3d#SE`iD4RNuh@0`&LAu%+^wZlkW#&`YcE
LI-ju*A`wD!{e{NJ;kJM=wdKdNJvPIT_@F`w3Hqdo&+%v6PeD55VkLF2mF%WE~^-5aI^$(-@Gl(Eea14t4IUEC_LZv&h#mHdlnw3(p0ibee85x^rA;M^!xX<
6b$Jdh7$C2+=kf>KiUAft6*dD^_J6?|C#X%sk6OQSeC`Sjf=7K|F>%&j*YdGl-uBDgN~{{9;M*&&H`)<+JkTsD^qSQ#A6#<sUxXCWCsoKkL4m7_OV8rd4$%x
<V(~bG!9M47qm0E8|7N@lA!i63!zFq)yUb+Z$B=d#8Qy@HgUpuidu*RDYHhFS_f#{uPviDhbBcwMCD}RRXm@J0Ts(BusQjV#!&H<2w<?U9rP-KXStwZ6~e^W
qadVkmRAt+tgfoaJ<+=ds-MQJ)hBSk`tFY;fGWolpgV1BKXhrQqCzN^R8AYg02*La)JHOBO+=gxC233;^>SNsX}Hq7jR{$TZ~f-v;A3hi&6pi%;ZcC1ppY&I
YX5M_f>$VQgZ_dNnu%jyK&O>jAD_U4xd;_JG*WkEIcVVFy|^$!7^$`eB*+tl*E_%KA%a|`wj8EF-2+wd;FRPw#}3H)*vgcRDhuBYy7@N4{jn+eXg-ek*H2k7
mXr!duwlwRta9=JPr!#n*(VZ|z&nG88<Uzs6QS4LCHXhRUo-i#-|X%bep??>SV=5M!8UhJpR=MF%f2KQQ&G=8*)vZ#g$-iCz6=oySL|PW%X)KdFZ<#BkhWp7
=d(&C?9bBDS87Sn&=&8vFiX0lOjrR;Omd@PzhqWQr!@>&d{RwlT-Po`p?YEY9<4jIIUYpgK;)kzCwrdfB+~5+=cgwy+<fEBQ1ov-&%fqp{D$vg7z(RSy_I!_
n-u6&gU8{n+@^Pxgx59-15FPm=13Mzc_{@12+g_%)Q@HeR77fST3IdS4$lI~h6B(GpHzzkug)jkigcV&v6Ftx%Ex|rm2u+f$d4>(s8PZ%aWQ3md9qtA$45nK
amp+~?}C3}wM@5vZsIdmN13xjbCw4OWyYLIO*%3fmD6{IK+9Nlo}7Yi*SfZzLJM7RGs%caW;?};LgA@YL$3$N7A058XBg~cUaSpVwV!Pg_QJwAWF@FMj|#S0
(&U(^IpVU8NTko~Yc!>=Nf!S;C2I02cTvDT2L`_-NpXH$L7p3VaWj0TBOGwz7?TmMBXYOBnx!gdL7ltv+*-+t*Fb&*j+2iB=TqMg3c0yo`pZMQs`2K^><K`Q
uH@r^97O%k`Q3E>m<zHByA4?Lj%@6fftS8K8O+Ad)HYd4r|_R^#y`85YCPTS3?WO+v(IJN|GF?Fc4I!{E^qcNjtvBkWCe8dYM^{3q_ca}S^8(BL`DQw2j|N>
4>)qA8NF}&b@>b3VyYCLz)!o`Dk0juLm2<twAi9F7Jrp-2@|W|j*nLH*jcu4x~x8|kFE8JeBECIT#$&J+=H56q{qcbgI)zmGPTu1djt(^Fg#1|T27F2INL~4
kD53Cfd4_S4;1BUQ<CRk7T*mcw#|x7wqW1m?n?jMpJ$h4R!co}(cRj9pxvrm1+sCaMbtSDdesmx4O9e_x@9RU(YDh>d<u;AI8_OZDLad(Is;?3{uC4Dcn3l?
WrjCtSEtF19vTfM$J=v>4eMSe-7;~}Z11KYf|pF!zvFZv@)KwVO^U}6Q3g%=i)v@jvh=l|4$ngm`n8X<Gc!f6g4{I3p1#(fJ2Ahef$x4%<UkH=+JBiF0+C9j
18L~2A#?le(lkT<rx3<*`@wI&$5L*n2QC{)fJqmy@TFC-Twz*D6zi~R3xb-M3B%%}GJC>pn6hSR&6$7U`d~q$?6|;Ik6)ywI(Ax0H;v;#BIefLa+h5_yfPwy
%aPc)?fQw}{x)`T?|~teZhO+G1$uVFGP2*TI1r8yw1d<*i%af#-YfwKQvMMxx}S;{)^-B~PI#`B_l+Iy3!0phr&Nll|CeBH=-IwsUcUxYO5P)c^32QGteg6W
lr286|H&G_$Tbp~i1h|*@f{Q#EMIQdnLEeVB>%gw=9Zusm<!<vD%eSPupCNPy13&n#ZhfH7J<4vz7mfl^#(a(C-g9U{guNtR;Z+xR9xs=;al#NZ<MoDw+dy5
2KdiqJf0e@prjrpIW1n#f2`j)$tZc7jHPtNhP}WMh2#miaIC=N#_GY1|BwHg+Bc9b^{-_+S=Jwe;<@7iPd2mjNn-TO=8)r5vX<gyX0;bFPYjb4|I?<mCZDeQ
xZ?YaK(JnU<`ncLQ*g<F;6i^h4IX<AytDY;OO4QfzR%jj%%BAN8{+I3oa3gLw7{t5{=MFw${yOJc{coeR@DF9N3F4aKA0?=i1)|PoY7KsiVy*$Xo1H2Z+TN>
426Ss7tb?2C4<b;8z_@&;^`*mK<|%TX27Uwb-u`<3u(SRgQ+g&HIw0;l_PZ&9n`*4ZOn=&!$two@(2_}$oJUpi=+=y*`%m!m;yR;>L5i=$m(?B9&!%?m?pzA
R5zq8`}~1n082pnx0u6(CuC?2ac5U*%#>YBH~g07ptVqYs^V6rQ_;PsAwC4z0%z|Sfi4ZvL4JrlK@bJ3owd+8K_mgE`BwHlG}7JR;eyDn-Yey{H=9{&<fgpJ
EV0y?C8DiQS}^6ZBnMNj&Pbt<B(qE=&u!2bcHQ|sd-MJUg+UYq_8KduD+Ic8&rvw>t)qFy9*;W|ps*)LdM}xG>*B&&?$?N8nyS>{tK|W($wi1eO68a7DA^q5
(%YRieZIU1f1CS9C<V&fZ=_O7n8~M5wQd{l3l|;@Nu?fI6x}eqk{74>I{ax$VEK+3rW)zI;$4S>i(!5ws}_eKZ%W;1T(vqh)zk0IvP&km$q1+71K{iK;l5y!
psABBKeO_^=@}DvrcyBf_p+Oe#Bf`+5X%V4jWCvYV(x3o!~Tt`9%wUF0Hg-K00~j6Ar1OX22_1zy@@N(NIq(2#Dz6dZj-(6?_-w?q$oH(H=4+{9_<K(XaMIH
&b5Qs(P6N0j24mKoC^_WzW_vsUbcT717PWEr<%`rk}Hy?^vU&5+fTK1;-l15PQ$L@3Sb1Q9grH!&rKFD7BOUEA+BYJ+5tD-dK<zwQ>m<{*`nN+`7L-NY8~E-
c<i(l{tig&9E=x9+6u;H@`I=e9<a80E~`jx5jK-H5dHw2iFV~rk`C{3Z-NL?ctyPI-=9WPU7Pp+)FyT)itRmob@XSg$HJtA+2b0GeCcJzWuBLCwMl<ArG_%s
VZv^L)>CC)&bO&8zMKMuC+!lq_VUuJ;4|ecG3`D5IIWBN)eei|NWN@l2!|Ny+T3#D0UiF5LGWjn+`MCZsXSq#6T)RUqIjYDZLqmZvhQCWM@SvY7eUXa4zm*O
qVq7Kqrwiqc~x>@Yr1FC8tO7Xnhc2B$*)8>4o*YVxE)LnqdtEbsXQ-As_RUz;HWc?9PtSmmJ<w+$V>ekvY4Ald(#5=?LQ)<{-R1Aa!w!xa=dKLJG#sF#{i{d
DL<jMW#x1gUaJ-3D^JecsT`!FW*}p}{+|hXQg&302kW@4&~+DJWnZ}-)-1%gNo3D#82{Trx34@zx}HvWGCZAOxoA1eew2c=KoWp#Hd3v-4i!5_Zyf{%R_5_j
`QL3>Kx&YPy|l86ebN9KVfh%0t_D7S2dBSLW<2Zt<%e~7SHXgR0vxgl&?DncH%yRuG%HXW44a<~a`!g%JTu&B>_JgPJe+2QB!U!J3UTI-%_JnEd-Qw<fLrId
M$$kiE}=V)`g|1C1GOJkVy(J^0)c}%9rR*Xl-MEVQ`XXa*SQza9X=R)OD&<dBHc$xfo-)dSAz@nm&QC_NCPxCGvioh`>ao~1Fi?{+a!_WJm);p=X}<GbG@~x
phD*=f<J($qn*5mxH{1UEcv$<+xT<Yp^p&L<c@E5tN4yd5vv6k*uMWZkB0ipdzi8n(6?lHDZjceF|`YsK0{YR`;A?4(Cp0p=HkeiF)`*G^&7+STBIGR)H(>m
z0WPUy7||ind!fRvB|Y%i~)<^n$I;GCO$YAu}}hpPoMHj-2O!O<Rbg<KPoo5|F6j?;A+#(ylgP^=k#Jn)7G<}28KTsa>Gb&Y!{=!i6ZRD%jQl@ZpITYwVzme
fbb4srRLl^o{VaX>YQ=NfJMpz+n={OH`w3$&rBG3sPfg)o4%^VY4_=Yh)e?6Y)6m-u`UMP4mcTpF>bILOCeBG|4@Av*F(T-5VBMIi453!Nd;4)mL)oH{93P&
DPR2Lx{iPzPB0n>BZKZn414!INfE5t0@qSwz2{_?0yR`aaeAFJsJ<kw8&CHKtqh}ZV3KC8JLC4V?~jx4>e%qjp9Cf!pf<>eF5fIcH9LE=_Tu0qJ+`Uk<7tpJ
Qa44BmnnkW_NbW@REeE@((heN9g=7_#vl+3m{kUoEuyOJW*Y6f`ip~8$z!_#8;RA`a^&N^BFXiaFa5~BRg&c=AqW%39Rl+t>O+0?AID|C)q~Ys85*8_vMfcG
)iPJ_d@rkatW^X*tZQ~JKtk1ElMn-9_w0Y5sDI@DK`y~NJo_bZoWL3a04R3y43qSfc409{YMO#llm@rv#Fa%T<p>lmsy+2RMQwTM{h*RIK_eBMWf^(x#p^s5
2>!t9^{o93z!NU>gDPI9<^f#tk|LKg{=Y4Wl1|0#qWy1?w7FbTJk*ybH%#}EtZPP8G4l7UGM=fdhOoat@U)AxNRWqFGbI(Y6Z2V(gt`)dsiwpK+|H98%E3Xb
@jd*$>C_p-d@n&n3T>Qc4OkfCzS*w@*;Y{gaJp0pKH`V=u(%`yGCJ=lPCidv+IKd#Zyc#Hm3WSKEV<H;SU?$eF6R;Q^gq1XvZPa=rN{HN*RN6ja5~a)rF;>C
2#oBreT8{5nk)HU#6U<_av2iE9E-(~jG(98ICX?iZ=dHmGaj0T1YoIC$a%c7!pR3SD%KAvQK$?8-6b3vFZv{)UD)paycxP<Md-nS;?<Nf#$h3wE@XGILpM{#
6FbcF*3;L%8b}BQ3ZgYD`#dEn7)!af=2Ndj?+O41v;68jyGD&UqQ|#_X43V0pfiYTQ%Zh5^46Y(aJ+m6BBo0g&?)b~cbzNW8Kw*6+=@b~Q<}|m&;15lz-tU}
F-?iSOhg;xg1Y<2RwZlJQ4H~Li<(<f7g>I8ra=<5(XbcR*tt^)Fpn(Iw2S#aF>%x_p8EbVI;KAz6Ks{h=C*}HuTjzh^4(Wld$1~-hYFar59rQVQhP^##J=48
5BG^k8>!|z@}$Ot0Skh8KJ3hSL@Ia{6-VEA160b~PWJ6M1Or1h>YKX5s=5&uq9pV(it*AI+u%Eykj`%RIt*KE*qq~BrFiA2VAX~e5oZXCPhFwJ<lLl?1TyzA
Llw%T6DVej+s|;pG<pk0C)O}kNy*zo&<~HD#S^E<UB|t(1_KS|l`QaImB?wN(GTLQV`bru7#)R2#<q*GyS*tGhyZd>tE?%2(v<Fw%X*658Hc8N?nvhSb4`?M
@b?Xo>D9lZnW>n%+}eDXLXO_ipTB?+IaHY<1dER8dJG#so2Nb^N1ATNw~AdHia41;+MFJZ=Xw`hn-X#aJUq}$h8|`u^P#k)UMk;fo1;U$octguN02yT+#l7|
YXA?5TRP}3=D`HG!vFNdix7bNCzoUE97bQUi9&14U}zBzFKo5o3ck`cAQ{P+AG>L|mq$1KEqMVF(VIA%Ix*`9z??=03sDJRiaS%M8(vL#$7}i8=|%?U$%{Ey
l$+18>RivxU+<0VuecgQ9-$iB0Oa@KBGv<Sk*2RTS$94RChG6$gH8|lENi5Yq@v9FCmAb`T3j!E<x1N}@1bYgRI}q%7>XY?eAT2I>e#b5Fv-?_wO-Y(+z2ib
;>8?vKg0($s!}S^KQGNwT887&hkm2vl@>HF%ifaC_^QGxZ>=z9N>@exKhFITE<!Wj5;=XV46))yE&-@(Aw}&C>qB^~i)Nxe>TZW()rhmvs(L|ywN}h4z<fQe
(WauoYR1roP^e?fpbh(i6EgD1)wdY|vm@9}$44kgC{$;3<v53&b*b7eZ^EI-jBQW|XQX1G7r*cw)|c!^;zV!QwJ~T&xhMIif6yu9Q7B`s`y(-+jpCU`?Dut0
?<Fg?GNmfkCVC;bkPcBNv~27?8w=6BsDooX>V*wO%DmGJwr_zS%K(8Hy0k&UA%9_(KWDwvSQT-R=d}_{R>gCIj=+$1DXv0T;bq}V<L@D-_22sV^iqdaw1K|U
fI0zii}@Qf-7+hLLr92NKu`(^j7A{woNSFv$dTOWAifwVyDS1QA~}R1k27{8XN5p>C^5?sMW*X#wO#LG7F3aYf^M32e2O*DaAe-aVx;gR6=#*g6!d=~Jh>&(
sVA_RENHSjY;eowVG{56e>9R>dV3fa;;rumuTr-099dSvwn6reP@2imzacM(FD65AeNwyd=t;3?I;o`VaBLr-XgP1@e@k`Sr{4YugxRwn_M-Mosqu-Jf$^XL
Q0Kyw)o1}|@nS;m#bsm2j!|^U(LT3dfO0;hYA-JpxXCUr$=nQI*J$Xzbz@KQbd!RWH4AU4BqTquC%vBuz8co3PqBAG$+yC}yyUrtDJShO7G`J}kFY>+ele(~
uMl{*x8^8Po=ib4Ql!wCW(p>W$-z=04&%dj2Au&RW~q%3lJ8Y-u&Y~q=ha;BIIEXQZ!}D@DSgxYK#dN!HG6$u2?I?H4mV=C;o5jzlguyUh1d>5xkTTA?$lR?
EiAnL)^$$P?}R6OSqMWy;x{@L#DS|p`#;XizsDuR*r2+KZ=I6*Qo-~?L+T<(*`jfRx5u>4T<DAA$JcNn+KYfBa<b0%A$>*4p}qQqLDtVJ2hniz!s9^nRdA9$
?@01iv*oGG*F({fI^BTI*IEO}4>LkPadVtm62wM5PRE-Upu2GoKL^@S(12zpkPkVkE0M2(1Qpo2MRkuIWc>D}PGDk-jn376j|7y)LRvitWE41R1>{bu^U&ms
dyB@}J->aLnP5ywQ8aNltpk7d^GN9gH7E~J^YWH)n|}r*eoMhl+x%nmwC4GG^yu>lBn{bTwM7JV`*}R0fWx%BQ&4TdBc5F?Ig{1~xUQb5WdlxzLSTVSPyu1X
Z+!$inp|<1VYPRBVN!%1UX^A296pt7&M9%x0^~-0<@L{j$hP83155lOx5*wal4SE}N;I!SQojihm2r7ZU6uYRXzqwqTZ;gAo06MZNM1K$AU|9{fOpr@CbwYF
mzD*O2Y8@Nk>asNbh;Tk_Ss`ia*17U&E2M4@I35=hyQuUM&)31NJMQ~2j{za*Ylnpvn>z`89waYCs*vG)lLSdF3-?_8nd)WLBgTv7jqn<Le;@ZT&I!Hq0K=q
PX}IE6xL<)V==2$$K^>Z3ls0CIO6?XYh+Wd`;;Bhk`<<c<C36JzvJC{t7(yrKhSG<qm}+RY8k2#_D*uF`6*dMdNBH(V_<c23JP?%)~ZG%Q{A)ci_C>^fL5C0
_W@~`Ro;V#yfA$XS;Y;#l?Wgs&W9h^c(ldvhV6It1JFTd4W+S8e0P?R+n2&fmzn%tpCIh;wl@g*j1$!B&A(`VEYZTYgA)oM>bdfS3y}qk2LB}928rJnb#36^
N5C#h|Fr<ffr}m6t|bt%$bp#a+F_nTY|T;`8hgGEEp8Zp+Bhf>6CClFZ(O9KBfJi`xNm=jrIC%D8e4G9=JIfy#jn7nO41)bJu%@gw5WBEdpQfBBCFg78hsY9
9k4#CUcp_MJO}j#cPSb3P-*=-JUiSZo}gD>!(vNgaKURy%FOf2hD5I)QN#|{p<fHivz5=Q#JE4)_97xB^(SiFIXoTz!b1wA$qM45dX4F6+AmviYB{DzKbfC@
34^|XraD-Qpz<XKRya|f4Zn|0Qq4Vg%62+@>~3!qI;l#J&3`N5FUb_K40^EHw*Mo+b;X6cA}Bukd?x%<Q}VJhZ?r5wr+Jqd@BDT9oMViaY5G<a-Us}#ooU8Y
i<n)Hq^{qE7(KEYJC{c6i^%~y`7T<+LMoVKyp`hPDkSkD9RC!Q8wG4MvylcVo!N%j8a<>q7Y4?4kfBzf^#I=T^zFW;yA*h51c}{>aG_a+=%w#bP0_LQQA&Ym
_N|YvghkdJT#j8Uv6Z1>XB^0E1>&{H!QtyiSBJ98a<%V|EPf&w>^+#cCmKS~b@O;_02boDf2WV6C|SGL6~X<?&|;*HH{fSc$>^HC*Ytfy|9Z$Bp90qZSu>gy
St#Lv1nAPWFse@gok`^lV;7Z!cUVs=I_<~lGW-vuHS8puUp(Sw#8<=i_HIwFWK=RTT&g<z2nOO*(yf1zCHHVlQ_fF__ItUlqY00^$IW%#>8Eu|1u8-_-63OA
l0j!Ar)mx{`FPI%=y~i+tabSH<~>w8r0Hp#*xa6w899=Q&<pH9{r&RxGh3sULoMj&N~SbQOO#sTK}t5b?Qus~h^RAmdD&a_{XuQCAIiAap{%(1bO!v^MDtBc
=yF0YHSn;i9ahkvP`%idvk4$AqW<S^iXQ`?nZXz9H;d>5Oa)1}U#DSmTEIKmjKOrS{^fS*wAvT|)Ox?S$LE#U8H5d9+a6X@#MRA$jK`x>vbT1HfX-#y*fcUt
JA&OPCc}mNv*8g+f6`S@u@{-Kyvx3-AtzNCHNROX26VRraYeY|8Gu1vO;A%3@(e&rNzO=RGOdJIzrwv4)RT0_2IkwS8BP;w!8n_B&2Jj*=poDjCp3v`qkyZU
o`fBn(ncX8Wie$cx=YyaL?yuH2%tYH%YO7q)@-R(7wYK<aZ1-f7Y@Xt4suX=X=0(ka}t)mzHo<WIlVv}#YtRFTi5OqdP(x^tBVQTNH7dRUUqj|)&iV2bwVH}
`zkD-a<liF7aWm-;_7^`Fuo}-uXIQ%r}~!Uy;$Wq1~z8Rzs0<K9)b4esH~izisToU;r&-%_|mOXc=?*<7xL$z5kz;%=4)}bZc2AkT1$;qJlLUh5rC?9_Pa7o
9|#G0VnI50Bx3`!z6yq?<vob453k&LBtLD}yf|9Cec{!Ry1OG8RBGga%g_<k6V(;<hB9`VztSc-Bv=;TqD`0vuyFvFp^DWPnS4<b;LRuVm7OTrS}f1}2+Siy
!FD6~8iD7Q$B>u|TFjQ9yziiJd~s`N9SG@B+IcX^U2`(Z$r|fY<~js>x}yFb-8eB=l}3<W2uVz*By!P5CKiJ!rq1b)7h}dvX+&*~q!83d6wk1$tX$NA>n`)2
5cW`Za@7)prT1syb2-V?;O&^uu6!0mz?ePbi??oE9a$52>oON@)-9&(8X2_HKj>yYQNv@W#fYtSRjOeoRN>IIlW&%i%?jcVn&#4)Ek=#{BqY6Cn1DK+hGh|y
#cd*juA*3^_~9J^Gsq0(vv*;dc#)Z{;(mu<VNoSggJXJm5wr=}y>}Z=MW<<0R9Y5LZDPlU1e(JpFv+?fdzY^w)p9iAFY5zA8eX1<<U1%|8M5pgnSvwYwkl3j
%!IE4xw@^%8}BS%76}ImvEmHcSzgwm-j61d_|}q04j2;Po3n3!ROS5;)GcSAt9>NxW~fB>Xhb8frZ9P4n~uvhvea>euOP&2<g?~4Pv`#Wml=G2CiTw8nUH3B
vv;l2`{O5KSX`4eXoF&jE)ZxaNE&StYT6K|I4J^tdYEfrbz<j+F`>~OAV6MtII~bZPB<z0uZH?IdfR%n%8{T{%CjW1Ro~xVEz}o504f^s>;Dc$_cy}j2L6Pz
hfzO?K1zf4-`31f86`3sS49=()-|)^ok`BK0`g$Ygs|`p9Z7G)LwKgb3P6!5S~hs>TfM8YPy+!f<CaF7ZNW5s%;~AzRx(+DSqV&S)aMSsNp0icgAXg|OLbPK
j-@Z2Tq`9$eLyY8)ODHlSTsCc>^m<Q{A=+jQ*AglV0T%mg;1@y*f^^SiXqp3a4=k*1JF7|&@GPqMXr#OeKi@hkK&#I(nZPXNangGhMH65)w4`pPb4b(Cyf#^
6Zot&l5?$GtfV360aSD@Rst<J-#gFi^4-02aHt`2Fk)Q>94OI4BPaJ?ly?=sRRY2FZhPNB5Xm>fT*_U#lvE}bwEyXN+*TD86{VXF4iAD%2`bwL-g>IUw7K}?
j{?j<<H#hZlRZ4S{wSsbzx~0e%({DYED(7tJre!U-hhuHjFW@NsN6zJ30GheEM-^iatoca575|j-n)0ga=(&RYIc?7&f*{E+>TZ?3wX6;|IL8jgo)BMWNGQM
4#iYV(zrcaNmC8}5ZYdQjUBa`Gdted%oQTN*Ml+*Vx{vFY8M2nc(LlM^Rsb4eE30ilUr8Dkc{=w@<HLXD6ktXi`*wW`<`yxBY3{SyofD71kNWb4Bj<s&k1%6
>+JlH$IU7(TT56yWSbA7OL~#yJwMWqO;a64Rih=5!Z*V(hu(9~5-V_jAV{;X!|aP!blML?=WmA&wdhc{^1amBL}qw4=P<(}61AVo3oS-$1k~4wP)nOEX{?|k
<f8zJ>IYmY_cz2m3aWTAlT>Z|Qcb5|041g%Cl_lPCK2Xz#HW=yXhfwP8A|Q?K7XBD>_@<CPDlBV*E-s!O&mj$@qbQSm084StZ*i>VAC5{Tt3-Gfp?q&h4V{B
4tv2;;mP%Brt;f<wTMgrX`^OQnTHl;EBjpA>-W|MTh=1H3Kjvj;|K;<lDx(d+{x(f?i2;>LUcTUCbwU1WNB_?7l!2N>tn+6qNDcy<E2j%dAkvzb>$cxJ0or~
I^l);GiyT>ZaQAsuy<qWMQk4VO_D>l-<UUMM~9E*^%3*4cLPX9QWWAdIPf?T?N0WNOx8jOoHwyp!x~aC*pGHUth~|@B4s^eZ-tlirFrDVFk|;*dMKS@62Y)1
TQwy%UkG*Yg@c=7MthsgtsiVo^f(7Y)xTrxSbSC2`?zF=tXsLD|5vH4KHX|Rz}~)w9OyS!HtW=#F*a4E&1_vLp>R5~V|?8KE(eFr*32-A8WaAbNDAuX-0Wlm
!Q%TExoRP$rcdUPI?F36_r$%*wH=#kR<{$@6+GkU58m>)kB|vzQ&dM^cr}9SlADrl%_mK26}abSgY$=Is>EWKzsB$(s0TjE45Nl2W=C7x@GqW3Iwszz;+YM|
tTEg!@s;=RRUi>TdN}Fx$GI{mRnB=V(0z?F&PebPRzwiSTK!Avu~TpWderO&o%af|X!jst;dWcQ7AN?~l1amgs#4I48AxY*v;P!9IHvn;3jY+F8;g+WNk`Cz
=`swyugrJ&OQV(V_e{V`nQW$E^Vx&pd>%}UY7p_WH|uB>TOG~k*Q7Aus1tMzsLYP2@>=AQpIrl#j&=XZ6V@SHf|3k8R;y;9;QKD+zzrRMx)=5r%)%mEfSFea
&&Gth9oD2R+W>7O{-MHktso7jGYtm~dYjcse(*~dpFT5E=&?z5x1(TPE6;N$xd9UpcM*Yjz~`-^>`L`PO18hEJK%;4b{qORBFGTY^Z?JS;u9xw=VJ+}SJ=rD
e8fL*9VhTvCtj2K_Pdr>lz+2+$lHf<3+OU1O@6cDZ6V$D!T||@S$2<c>tqaw2_gg)S|Sh1TWWMeyIB|kCigYcX3Zl3wPyWRfjXun2oGMNQ}lreIrbQY6V>%6
p{p%o+X}aBJP+@P_iOK{#2lid$OjTuS+%t|V`hVolATPoZQ)#fXZEKLE$`eSxF4>3W1<M71suv|Kc|eqegU3}k-SbkdK{niy*Ki8O`~En5q5W5v?0sE8)B(K
++FQcp=GLK#zR<q*$d-lB@?{MB`!y4C&TUM3-){6dhJB<$CfO#>KwG`sCmAKd=dE}m@D-|cj{!K_*R#Zd5eVyl<t-5nX>ZqqhmHxQaQ+(spmBhtK^(8|A@dM
ZBEWvIO1=Z+ZST7KJ?K?IinrlbWhKF{-xA@WQ^vRZc5VDlia;atvjAeK#?jok8vi<)Cpl`W}kp0NKz<zLeiON5C`dfly3OM++<+&<6Q5x*Q7Pc4kpUfO{M$k
fQ<sA0?bIeeQyB_hdq7xHbnga){#ya<H7~qcChO}yIbcy=78H9-5c=aIUV_RWM#$(ibL(YOoe0E+%k&bfG5rf=ICcRA)*TM#@S~!E3eD)olqhk=RB<p4;6Ia
_7q4@r4hAC_a_tNmg`YGHa3QK+^8%}r4Ne*k#0|5MP`S-rTbC*b&B_wuh2QaKjqNeID&7i>{1EE+A$8&K)d4u@ej)ESG1b3w>xeyKA?A)FcA(+E=WC)Sj?Jq
GmOc0$#(#_swT2X(vYDSw&HC#s&tFML-m+eA}>t`!$xT(bY(jE6jioC+Zj+}l?0d5G@lVQg#tOYgK}*;2f`s77u&BTXSH9SX03OLD$FJdd7qobEH7M@c)R8*
c~_!K+Kk*qTw<Eg8(ct>FQVGeg@#M9=A2B&tWlr!#(tUO(oqAc-(fuP;hJl&yZ}UWj0y7a+2xxK9iFkFU07_NBzOqplq-W_!2Yu_gl?3{)u~ugT~^0cLqpR!
M^t;vUPyOss#obWXGEG;G6Q$!S@Y!U1R^;A`&qJdLfi-xR1!c90%X5gt?FBk(0tz-(gGPS*5Oqro5Q)Bz2^{p?*GQ@u$F!qKud3z_~3M?!`W1TI>-in!x;Pw
8a$Oqmy5c}KZ8-Y64SL!2^nVkO=$fS`cy0=N72!yuK7d5p<JdcOPTBobi{3xMkzNFo~T10*33|*ILri2PPSV^u|7fxIl^^L^(SN9pEdVS_&+il@#d8By#tu=
tD(WZ!F>mYGoktMW$iago-XX_7hv6A{HRdUZn^Q{_zK@xb~ou<5+b4+p4Mq=S}|AxOmI_KqCLJb`zB>;9m_Yq@5ezs>|2;|37a88iSbAQIv|kP-a>**FN~cD
$4t(V-qSsu<Sz<x;}@d1Th}P`oK(8GN_d*wG44P}0?$abs~0!Y=|KV*as|*dKGq(&qO(M2OOXikEkVU))%Utsk7{;7)@wJ4@F>nmJ6B+s6#KTrLNH1eC0PfR
9RS9-&RqS?&AmQg`Gqm#BD)g1YgvS2K$=oD{V(D-r5+m>TEs=LAuydTLS^%HW!h@_z>k48yfPj#R|-+-p(0{ztZD%nsbSo)$`M~ogxqAJfQD{dCZV%%{aqV*
8u_TkxzqgOIBCzd{FL^Cn+J2W4DMC-(T0QJD$3aOU2v#h&m=B=W^AOFzA>kHxA;Ol@%S0mwWis|$ikJ>gh*DE=d+rSE4We|*}nQft__<GD!)frYSFp<`X&01
ht$fs=xMxKc3uLmJVq~&@JB#ZlJ}J<Sm@aKW_+UMko<$c&23nrG3NLyPlyzXsWR`G8u>%{%4h&!*Tu+M4c~jRU~}<TvO+l@L{j>qGSeQ%?~kp0S`8O1tTViv
uam#Pn=h1}{<9t+-n4)DI4SgIWP2p0DVN2#DG60auYdu2i(_dKs@>KP*zgte0|*?>5`D15h!BvVx>@0_y+k-w+X!on3Z-4&610wb-{DZImIrE*%&XHyT@^qU
c!<L1MS=FIFMl*!E`7w4QaPorwHj@00Z)+>ljNd0-Drw7zY0V&0#iu(`VU$U1@kdWleVhLy4hLva2NRMAuF>xIQ|ob8YA%FB?V*QNa_82eJ1A4;iFT_?=GJu
pL0&|N33Cn4E#C^r!89`>%=OL*qxH8f%+bR%V>sSda)@@LdrNkcyNKXjbr7QGe1q<imldNmblS+*N)<}e1gO^`kR57Lw^(uXtz#EH?p=8Oc{)Pp@!w*4Qe)X
ObqfwB<|bRcH@$5D7I;G@8fcUdYWODsLuI;VHWy|SZ1m|`W-2Cc{snF%B!ibfj6QHp?InH#o_HLZW(21Yh$0_N8pqjMi|tPmmp1TwlLXTwRnak-|%V$Dy)Vi
4~!|?!n+e2<UE?wV-aQZi!IZ9de?D$QO%k}E6&jOu~1cSnFSn>he-gCQSu;fXzmAOmT;x$zJOT3vIAU9-SC1#S>YF(n8nnt!yk8542FuHi`w6ND(O18u$lv0
+w~r`s%FMi>dYg`B%oPWn@@w@_X<s`pIr=qA>;~T0S(fY*l^{G6*|>=*<?wD>`ZUQCWa8qg^y)OA$aU3I3XA6__n}%%M!%n<7iRgY8L?AhIT6wGv3;aE5)BE
@B~k#SX@5JHGX=Uy9?36)!|=l3tw!9{ziBG&tza^Gc#a^!079NahHnfu;zRVf4T(}#?SO@s{&Fe_2pb((Cj|N6AXEli|eE9$@;$-Htw^MZL&59OB3U+XUSeH
qPJ$P?;aK!M}cB4aO4iNYV?jgXj+O!<?~~3C}Cxz;hkSra@bvhv50I|3fSPMj~*XIgyZReFl0EBe!KmSa*L3p+C8YEcyiR@6dvKJ)uIZ`T93Q_Bu||&Z<r#s
FkwL^1#}hBkl|qE)AU^tj}L-Z(EKcrld0=Fr^HdEUK+?2K@vYQ)HvPCs5pW8zTOv&PXX-e(ZfY?e##PTu`mc}9;;>h^A9@rJoF@4SvEA7Mn@Eb0eg--1^;Lx
V(j8VL<CDfhd~4osR4iFK^;=antId%!aHF%Py^W`9>J99j5r<~cjoxZslu{d`%1y31!-u^<L@_?97D?$PX0Ak&bDKSPnEGKa-&Xm@%&Yn6lu3u+>x+3zZXpi
h4W*%!*NTw$Oy2rpiEAtgaBy7)&J?2(gx`p)1j=H=CTtp%T8aA>#9MuiKgW4&Zk+3yOqO%br(=c!!5Hs0*6C7`DA%+P(i(Q-Ge!}$aB}=h^14uirM&Mu5Q*L
nYv<xu1*nPveOS1!#O`4P{E%N6aR-^5Y*Osl|M-5OC(|Trj)#YG<@DJ9}NqlJF;&R)jSY5#5NpM-U|2C@Rd)&{bcfO6?<HyzPJ*X(p-5@FKWWZ1Js)I!~EsS
iTnZvFG}ZB2jrQ1W4bwrVU^4X>3I^Z^?sXfpk2_G>fqR`-<2Je3_B3z^>jV`xi;Y`AgWTa*zuk+nDBM|f=(4{l_IMSaeWvJxX`Bz_gb%@SNjhJUA|!+n&nRm
3MYoz%Wq@^`%!CSVF!ER4liZU6Yer}F^HFE0sbfs6-h7*_jak()&*CbjrFpwv0BK9Jk$U1Mjft<5y~3JU0{Vx_;_;qaEsIZzr_0dQTi~D=(xJ_-(+`|?phzs
j}N6oNdb;2D%x^ofvfvd{07ApC{ejwzf+oJ+7!8CmJKBHqhSi2?FN`uLPW207UB$yJ(tp;)z*jARZ}yM?uh^R5Y4}Rf7&zC&qw2bzVTp9HO-oG065<REq@*5
YtUBg%o35%nr1^+AVv0M>}*%1QNPxiaW506{c?Z&w?6Y$k*nLl%p9>fNemrH7LM=2!j_tk$v&z>ToI`EpN;0wnbc0orgQI|iRlaXyuBp{T%&DO?c1T<CLS3}
pF7f6tp8*2JV$_W*;zjMbE_R0hrRYy1YW6Yb$7)D)3GpniQ0hA;R*KLk%Xx0e~@St4d`8mXkYYpuh1bFChuNmhB5@$y_cvrtGZPu{4^{E@3jfH*Yo3~uubI^
LMh(167i9G-@HWJDVWH6bFsf$B0*OA<-@FPLYm_oZ;P<nli0rKBC#5uFn!BiyDs{K##_<W9`y*%-}A{=-qaLgimfB&(b9dkOa(Li1R1l<Czt8G`-I0>v>wf}
^v2pbT0UnhCOztgG2jIMLS`XDHCb-BQMa1E(XU(Nq*7}#Vvs!B%yKCw5v^t#E2z|+3ukB?c7UdaCeB{rj=DkYONSgO6K=Hx|Fm7)#h?UZg9qB0m^Wle<z5{~
QshM?%Sw<EJWcy<uX9k_;+-cf8Bp3@82S%b6M0PDcHjlC=w_~9dJhBOK+&!0-G^zADKu<c0{8Wp4iALHU?EP7ajaJ!kE838Mj@({E#<+$l91^8)_zlyzP^S=
eaNp*ue5^n&5qv=#B9zhjIiISe&4A=3mrhLa_R>9VR?ax6L#-Hvp$Gv;SR{aYQZx5LU1Nv{ik8)_gYtFbxl3rS{ZrydR{0?&wh+VN$V5I6;R|vo0F`V2+U(R
wB55MEzfSHc_Q9PFKJge09pwdewP=~>HW7ck$F;$DqLTL2QHmI$pM;cZUthiSoqL&KzELFO<wzU{n8CPLrDXy$NTYEW1;neEZqGjGlHpnQ;sSx9VG&3Sf)xJ
h~7}WI<-Hj6IkFSvClcsyf9*h#wLE`ruRxR<`m?aPF?1hpQ?AZj5VB>WYTL=G@CXf22DgKo<kb2eSgc1oj$sv@qby{PEXJ%I?*~LL5qG3RY%ZpOfiT}U?Ev*
_u03~dB$wH=YN2oFLQ6fC`557rE46vt28N2ssre)qZYSZsislhVoWhy5HPA0J<4?<h#y{Y;3#bnb;wLf2m;gJFScZSa~FKGcmZuY2;zV=siwD$k%o?#XxgD8
cFH8)j)Qd@>TsVH;shI<N0UX=m*7iBgsZAUMQFG8G;MwWyl>tq8%Le$%~k)FLmqF8BZ=m-3nV8j;E9PNg(m#k{n_Re4!&mvKt+&ETB`5o#)Diw$n8)r&bEGQ
5=^EpcoHfa9Y3b+lIR*6F)hUzXx14(XYv%5z|jq+WaObcfz=$ziFs#0nRSSVicC7`7C>VU3hCkNU&<i<DjPTO#M_vfX*A66V{=y&u?Xm1;oB^42tLujPq1&-
z|L9QAj5}Kf}<6Nf24h)-GTr(NouPaUeZGtJuPS<EjZy#LRMegtM~4>LalySb89W;3wW2#%f$teo$QI_eUF(cU?;{AiXGRUnzT9;P}qZdWuIK?*eOue0;0vc
R{M|7aXik*s)&PR*Q<}ZG#4x?a=K%H^?b2DP9!kN(9mNmX++4A8;~L2Bfay&(MwtYq4&_db<%;<^UHgc#K@$R$5m2Kn63Xjc30Uu;Vr!8wik;8Q+3WU5dTS+
%oT$&eQ`Oif^4OE_H3Kg&Ru0FQX@v-bUl|cdj%rzxJH1;yEBDC%TPcLwY;L}8qF^-NJ(mQHP%~YF~Lbmk!d+^oH<LZv6OCeGvgfFb}DV<-{_d<#bbqL$g`u#
;N>8buw}=xeo5p^((p)N5X5=3YvLZeR-V^FT;-vf{{7qNp}TM<t$t3DN^PhaGc6x`q)hiYYeb}m)K={bOYfLx+496{Z%*mwjD^vVk%Mz6(=26h+2^NtJU};t
a6{(WYF=9XC}zjH0VHY4ns4dU&3lj1<JZQ0Y8&S192u|4!6dA;718e`+(NVk-68`VDS*tZm<ZWomr_UYg)XOkTfU|BQ>osPT*PMsE!QA1X&)&R>l;e<WaAaL
n+6ESouxd3o<cZfq3DUeAn+s&(XM<E-J)1U>5e)ysgl^22m-HxrvqohB@NsJt+PE<Z#tKSCs|>=3<5(xZuXr8&KtbZ5EmPAGVapaWRO3XM^6gx>*1OWjU?0V
91d?2&@!^_a*t1@ExCuo42v36Uqg{Sl_hh6-xD;ZjUs#}TGlu%NoFuCx0I9*P~M#-Y|E110H*8t-MQJ>{4+QCKBel(Ez9Z<jGEQj0Kz#B{I5AZ(h9LcA0EIr
+1JvMHYXk9e8Sq|U2wFkaT>6FfXV(0sxyBEC85YBI=JqM`1jAR24C91b&-S2#PD+(SA9$cS3gX7x+@U#=N6Sw6g6pAG(wY2VElU!swPni&>N)v<J1{ciRW|D
r+eG*xF+-&|4kDGkjv=-i?B{<pI}c0I3IR<v(aDu9>`^OrU<U3g6&1Ko|;K`9d#zE8R<hY@5zzGa-g0)cpK#(A6EaJsDz(URHinb?cscm!hDVC{@x?p_u<jM
uWgA{JZ6U#TK)Gt;i|BnI0}@gD9f-{Snj|Cz+OQ~Q?bIf5RwZbpl)K$Z>)|DQ!miOVQb;7(;?>$7Nw{w{44~JuSQSCQnICJ7ZEU$-%7W}B@XjRf215CzzjX0
3sN-X{}+m<3eFaY_M)lzPUWyBSOgHa6fy!PFV_=I0(9QqUG;8;kXb>|_QjpBB#^fICvm96tF<l@1DT8%q<fjlP|dPCYZ_LM)NmbX=ON&Rl-^+(;(E!3G$&H3
W}1Z_%2waouF{c?VZyT%V3wVEC#e5HZhLakz~$|(MPdbS^cSC{gMahR4hH1Az<yI^7H9n~Rz$FUjifyg)z$ltO^_O@02uj>gAZ`dxbe!AH%CGNfuQms4g{@b
ipJsux*zkbSpmkH%@bn}|ArILwi4FUWp-qQY5OA3yaPM!CC!cmwH?Z>@}WTB7-L}Wh{$DQdkkVNDPr0a;OF#Ya=QJ+jc2pQ)0so!yjn?(&;lE-?VFMa`SftB
4b7Av<ZEJRKG#;RE9S*lAZL2zJb1aA7*msAXZDP;hQ0Lq5le|f({ly1@bV=Jdvb~MOEfY`QKPK`h+9dYT!(+iZp*wTv|j$rY44*E%BaiA=c%zMURfXspmntG
rjtCqJJz8ip;rn6U8i6!Qc^TcbZ_P+yS-i<kI}x->8X@qCb>W<a59(xq71?c`|w|^@tBr!5V+6-cYU3>#tQRsZ5q89nIi;Mz_a$e2@5BQJ5ZYaO=^3BkB$5g
MMzu;f#yV0ZKGhivG5m^Oo&Ctdd-sb|1<K+3D?s(7OX$6$(y*WAoH34XL(w{hq@lcAEjiFH`NaO()SVP(SD09<0hx6atear^-lEb7T>Y=%aAp&c6O+`4OuJJ
K}h_<w;n~u{x^UiC5YHq?tyNtn-(XD%lgKF&-Y~AqIy*t6a@7INT6Jo9oU%^(3DU-`W*#f3EclgV3Y|b<?Hn|DlYs#sTg<uV;N9UACxt>^}a(duT4>9irg>7
fg~ge)%=QG?LvQ>A_)%!bcsO0Bq8EX%)<rmaujd@{@3BM08xMW+~(#To5|-`(pLRY<?U?Pai!?O1MYqJn=kBO1)}0GWd2&wOAxF0Opm4$fsz(TX3+9hoocSI
&-6Ex?b-QON6R;W3;33N>LMXLJ#V;aYQ5H0H#ZWL)^&WdoYtGbD%O&{R!_1TaX9}<M$$SnN-m%`o3k{#*Egu4=QAIi@q0hU07HpV3IHGT{CUjxWUJR6q(XA$
w1Sw=-Ak!mbUchFqHOK!uSgerg9KD5>2^#6M;UGsUcPBGz&<=EZ7!P-uVn?s3_gYcmq%LJeH-ju#E?FU1*;z!>}}2F%x|nt9MVx;<+guAnz;lG)Z`m6R@=)V
F!V|<!d(5I+64p+U`yt?i%KAMFIu?G)VoxdFs+1-R}J2a6WrWzfsK?I(@rfm^fvE2M`erZE^{aRO;#7xZ(n`CKJt#NpP(6|;#yPL8^C##oU(G87sYkXc*5>n
-Wr2@0q<1QjK-%e!(;x@_lK=c>bg6*;?tLyhvvmUL&x!U*}KC`xoa2Rh;-=pSVQ<&rNd3X|8nFeIW|clyZ{9NG^iMl*TR2*MP}gogKY+3@0b1;)naNas#7M5
&%a*a0;PLwM~}5$mzYuwv1^cu@XD|X`<UHkUnW{jP$(L`)q1O?3fp@plkgNgmgb6Uk2{J)Rbeerx}}vBI=j0L4~LH1Fe}JnjA<muhsryDiViAWpZqhzjRZtO
G3B3}USNK(Iz=>b%6yF0XjdP)Uxs$BWZD5NCgM;!mGW7cS2yq;v!0Yuq7oeSWyk(}PJWE!wYz!hQ7SKI`7FD=>>e4evL_g18e@o9fY_f2w2_%D_63NjwK59Y
gFpXWMDq6-BbxZZMyS&;n|)V@r0MsF<(-PZ5bg?%>%o$7lbq>vF0}W1GI8%JwB8hcM%arHOXw#mr>{i#UR-&S8neh4ip}b;9fd_NDm-5P^63s|4n0AGBUDld
(u(%T*+<M~J%~jSp~xEPT@~IO&7?bUmof^KCkb=ozk8_5_}^d#)ejlC=*xA(Z2hw=cgkEc3!!-m{#pCxscKnW_Y`965l@<^*4`#0mtY^nq;9FD88I<si~bhn
PRXYtquM3{*E)I;N~AdcwR0=s?wz+~qH=b-4KM^rCyCQwx7>b*%kWcWvgD;R+#ebA835lJRS=91<yo2Mp6$pXXi<LJ=wo(S$j#@yz)60@Mqw`7GJGg{4!q)E
xcM<dw&>df|Eo<^8IPL2qg|@PWK72VC>+uxhpBg47!s~hX>nN&vZWEA3mW?leK=D`YPodg?hm1XLxNNvabz|z{Np1$704}gUflyD{`a`x1xHsu{<r{EQmh2;
bKBBZ!IcZ2-o?4^NxO5Y@saUwmmU_>9SE3ykt50;8|6KJq9&GO`&oILJ=2Zp&-S_cw1ycc3qQ&EpvIDoXzpVa5eL7o1FN}v-A{;=3MZ~1ICPYowUf&{%G(>D
r=`@M-(=ru7D?8CRV7fU6n%~gnJ8*0BHzw5Tem2|Fixnsf1BE@I*2Wd?N}nuI3|s4&GiwSj!@Z+)$wFwhWjAV2*|cXviIS#J;|=s5nEeH)A<9+*b*RXm4Vys
aJS^$G~3Ad*v>ZZ*{1kwOBwm^VY5E&VQrxGUOE4h0(O#}<HQW#E(A5uSA9pVJZRHP(cRm*6-_V^>SZ`QLR>rH?M0nmDZdNvBhMfB1gd!8YnC3j)d`Wj(NJoa
XNc(FfxAQKoG(vL^rz1bQQj4|K#bB})mv=%RxYzAR6LOko5r(u@GGD?w0n8BJq+%jqyK3+Jy{KM?DwZ%+-;s^b$|r>*mi1z!HwC^QoWxc`F`*e>8d9hN-b}g
TR~dkyGLU_f{b(P&o&@4)SGK=6+uVnbzcBC=7=(0+fExz6M@E-z6r(wSJX924OO}eZc<r{3o)U;P0U09U|Gl$e9X^YAo4)g&3EgK3oH`sR3NEjc1dha9@%ra
2Yo@4fcOm=-dBtVQ1hmiR*cEEha>PVF`C1WnJ2-IM4tXN9DzVBrF4HxMGbd&15PZLxp&{oRHw@-q#F1c5sa~_j*q!TwcY+m`^v(trgk5P<!Kx_W|5~x;8Muh
CT6kdW|MN07bu~iYdK<JMEJI!$n|Xfu!H=_Et`9G(|x$8iJ&auf^TQ)cID2i;r^u$?LeNUZ>*(k?#dG(Gfh^nr>9y4;@IhI^ZXR0vTN~pl)P4`uns!?<A_NY
R-5kuI1MoSx6QLY_bV9rFh#jU0}H|<836FR*h&S0iC_Fo6{dlFkpw`Z&{qAyepz;m%0LpaJ&#8Qj1p%QAIh=O*oIq!T!|=bLIx3n;=OVX_^F}Wn?<H{81eYy
QZK|!rdt+AGmsB;x$D;4J$<&2II!uJnZjyPGCw%J+o)iliTb=cm4_zC8!g!9aW2sK*Nj_6rP!M0w{xivWkd_S610#&Lp7J?6Pzf5R1uaa0nvQoc%p?_RZRH*
{*!C68Q`CDuK4w)E<s)xR0`b7UHPm*fi<7$)+8)mo=kY6!t64J=^EZkoM?ksh%z72fsuCs=<zBuCuvH2(G{+6*tJNqf>J7M$i(edOQMBq{%#Hi;cE8v4p!3i
OD9P5(7|JiWA<giwf`dQvFj1xQ4rXK3s8NXR&!J81uK!hLGeaLg18_X>T~SSTeiNDpb|HCAHWnIJQhD>UZ+gA_sVy8g@8$)KKTb9;-aEoU4rR{(BR#9VE@U-
bn4h!0GOR57Nndqiy(fyr$gNw?)7Bi+&vF3?Y^<@(IT$lr5)ei224>}iGMKcDeF<C^v+4CA0qU?=9a+;wUILv(1P%uGit^ra>@anjx-eAXs!~+*S994gG~In
i8{;HoicC1hmQ^1Ov4RkCP7(4J#Hbzr9EgilIAg+JBx#glO_alcd9--wlc!!D2cU72(X)}AYu<!wu<9Qq4}-dFj-5(1eT8@J1pyjeuf_?-w)b$q<s>UY)`Cb
bA8?(!BqdX8inko1U`?ZoP7-Tzr}c*YqIhVq0+L-JC$L$DX8Lf=gRHO(`u+fQSfWdplEo@R1?i%;80<_Y<OS(eEwWrqKsd>ab~5J@a2y>1$44G*>?jr`yAbG
dv@A`B`K1cuAG!Rm|bOvjO`yUKD}g3gGr|oDo$QhB2m{xz+U}Eip<GU^c>Z=O7Efpf>02a7aA5DK-!}}IcYF5ch4NI^-h+9XVTK4@^6<AUf#KM!rgD9Wwh=n
1tjK}hAQo<Q2}GrNmO1cdl6FQpU80WHQYKL@ixxtc{BMhT?b+V9-EhZYYYt(ngVrB<1E)M8Q+Y6RT3qvUrjV7%b}b*Vx|UdqFT3{l#NlVJ19{!E4tU##m^&`
N6)$4uabQFXO()yHOi$KM4xHsOQPHGBHyc8LNXQSHJ?<RU)*z9!0?$`1p<Y7;1U4gi7)i7s3x1vA~C9Sg_f<uv;uOLmE~uSJA`a?JdePrr`<rb!{l5^U&LyJ
0eARIKrAjl+LMN>m5iN{n*)(l|KFT15fIUDCeVXq1rGD92S~O`jU&z?z@Z<tf(<xqe$j>Rw_dqY@-R*;FIZ2cb*stCoFu-Z36RHXOIH-`MuPB<LdowIjZZ*}
A=mf=@Yx|$=Ig}Kot~`fvDKD6E<||d2jF@ZR2fbx?CF8E@`o^{@t!F_u6Jm9s08i0iuOzh6E~{RnjR=agk>@MP84S1MbhKG4S{bvV188ez*Kj!P%*;|2Sq6&
KjuHb$?$Z>TgVNmxN27%$Vr#_Oub$rgjMA1!Va=n+}kUW4=<1sS{kwHP*cFIAUnQeC!r-%^Fy7m;*UzbygNp_+o=MhcC+@`H6boqi^BM)FO%Cu?|wVB+*01J
6X$RGKzF+Sb{ffv>x7P8u>thsRUjzNo54v#)MHKSAv~v)Gg1z@$r==M8p)_HLtn7)!D+uG;NCI6na9|5l5&alTnkRZdWM-U|LRiT3;47#&3*M9#{*-1NmljW
;8wf#Xbf#%qk+M7ZZF0jYz}wwe_4tO9!1if2NFedXj5~63rLvBm5sml%6q9@aG+n5#`Qc1ByGAZlnqLWm^rc?^e~QXzZ`gvwKgt(*WwWT*a^<`E0apEQ3dVD
h~j(>6|WaokbqSk*e+DD4weMhwS3_Z_x>~D&+?+W9;ZqcRp|HZMFpPp#&HitZHJw2W^`BE(WB2RJQ3Jy5^h!{kJa0EzLCSmq#W0ReJ%g3Oc(3;5PZJZs2~&q
!>C83WxIJD7{UT%Q9%Pif`O4b@hWD#tB=haZ8Wsx#v;#6@<>mSc_{!V@)BiJthmfmL*2HnMo*h{yr3D&y;H5`Aq$^TBgk~|x;&iG9mT?wm=)Za?t+jlA-KLk
4otzn;KK*D+b@>hC^NO<%-_BqCz$r}0WHt{w7W4sowIYR`%eVG2XIrH#LqL<V77HKvM4#(w1@^l7yo)!k>O_Y1W9Ulc=E~cxOe#TF#UTaIRHOQmZK<s+@|4x
I&le?v?M9snXn`@{JttZeXmK)uD&2zi}`_8(frG2vN72kY8hT=*2a%^vJ}P_G)^zy6RI+4)FHXfd@Z(#Xqs&5)34XB7R{Y;&aev0aLJg5fcfUqRBR~Yp)R}j
PzPd?KT761n9WF1?%P{imR_1Z*1ghf<>YaopGAklCLFOzD)}+-%74O20|Vg)0gO4{;db)Vo|Ye5fyQ6QkwQb{@?s3FFRag1Mq1rWTqYy;RtGx8Dn<ESGuDxi
r5M;MCd)<dK6ZkC-KKk?V$lJVArAVW7C17gkJ{LS02@Z4hbD><8Z7m(<5uqmR8H>vD<#P8{2llY*LP#|_Vn}wRIAA&aX8^<-hJK=)g8FmUcusRI2LW@1X?y1
ewdSoVeNL3s$em7A>h<<Ib2Ld{x?>vVYH)1HRoLk6nf#3lhv2hKyJ%`Rs9SbNvs8mp~tfbi+5F>aI21S42KugWXBZ)yLSaF5vEd5Ty6vww-#h+_m8cgyfK#V
ijzk<$$#&jmWU!uuMO2MTRio~F}Qh42?yE38sH}{F1&Iw8)hbq#20LUNqyXvLu?DK+bf)@i;t}HCsvLW#y^`Eo$fOjQLs=GPaY>|1S@ay07cdzp`2=_$k??{
o1^69{~@P8^YoL_w9pZHx8zp3yDV(nac<C_Lu$@63N#pOke2@z8JSoW7g&#TlTbnkV$P^J9_Clmyu#ELdB3z56G-pRF1v>uU&Cln#TCd5bvTb+_4lSNbbFYE
Zh0-*7C1VjIBPERZJwF?Y#%~~sGxB(Zi8$w$RJ*3ncl8JUl4Pb@zc>u&Si)uP&#mT+Sm)YbU%!AW;yZyeWD{5X${==2;;{A>R-Ano!VY&o5gh+@^{wvD80h`
N-5E*(-$eqq*KLi*8;CLGeFlHX-cnZSAQHs35J^i-KeG-ovuQ$LoV--RPfMbcJP=8=>ia>{ZXAYPivHXz};_>?^gEnW7HFsta+tlPu{aMm`Yx~ziBeO{u6+}
#T{Gvr$q6e%NbpuVze)^oT9P-f-<jEu!}f=44=Kq8q^ot-=#tk9j0qqurK3r$93|9rso*|)P(i_vO)btNj?-AvHfSas7P|^a3@h)ULx)t@#b}#2k}1VC~Rc1
ST8QY)0TSo0ifuuWG9^fBJ7hV$&A{w#W<Kk0`J#T@g*+Xy<gYGKzH-!QhkMa?z-FzmIk+!PCl?O&6~#!P_?0v8E^Emzgza#QW)2`5nnO?DJfe?HDY<WtLn_D
hi67w^5NW{T<v+!xz$@ozlY$o^XahII-KW=(D1wIJ2Nsi(#P);Jkh$F^noFe=|Sa^{RYdaAX!?ydy2)8=nJa-c#kxS&?2-9@eO38tC%F^{?UF<6AJ;AOyk)e
uP*hO7}EY?C+biMFjj211_V<_?08>h@DzJ^$4oC5SywwlOJPK)zR1NdL*-Xing}|CV$!bAgVh`twEtIAZ@9T6W*v(%HqhWCPZ=17<b?J^Mz`K`RJL6FLgBRz
eAkq!$uIbeIs)(Emwj4gDpD`LAHeM2f4Hs3ZGW&n<epe7oJFEva!P{9YKJA&OgND5M9&Rn#5*?KnHWA~?y6_D?%vY_>xA@-h<da6R2LvH6~4p~UO4P&<4U;0
@F%XP?*x_174;R-?i;h6_4h7{(Pm^4p<pGRn6W$mEiJAqr*dh<<v+0061r?cUcxm%H^VZNs)G}?{POyP)xPETmM&sXo>{F~x6lKzX-yb7xFFrTkupevr7S$#
6fNUl*TDER*Ll}ec)14soCXD6(ktsaGz-5uVeRL6z(XiDd2R3=`e8=Z%;}>arzc2G-D3C#wy~$F8uQ%Sbsf`2iyOQ_$a9uF9yHbs=|n0d6Q#nEz*p~XyL*N2
Ky5m+2AHcT{73*Y5E%D7h<>u8H7HiDPvY-tPl+c_6AQzjv@AlF>?<c$Ga?WxmjM%pRt2bN@dgVz^6|?wE4o?nA_LK|lE!m@lGN7x$yC$d>aHh5P~NFF$$dK#
>hl(I=Y+~ab`-AP;7U<ri4@bQ(^s5Z@5glwi;jZW4t7hDA`eCQ<yX#^&A^Z`caW7qYT)GK9ab2=7#hZ|69Eo0*9ro$UuDY!O`2%!mG@bs9uN|4Y@-ZdT@WaA
ylU1vrhEr<S*UsEu^JQemsr-cK(wt81<K+q5kr$*XlFcqZ3WGI3i9*E=>qiu$A7%+tAsWv+S+k#<fyv~_YamX#M|92DP7MD#A}wkOxK`I2HuSWES5M%<M~`G
6Py*s2!)7HNPu=3UHZGN|IG8FF{ICTguB_jNY-sF%g&q0C_hl<qs|2A>gAxIo4N1^JW8Lb`pfVPf_5eic&DK0IzX3A^$8n1EVJ(^@f^&h%?tJqt~;O(sY*9<
tOQS`@D<FCpgWa!+$=ac73B^;ebg6Ii;MFEFEXUkw_+6FgT=RR$v%GUt+U+mrw9rI1Pk!f=u{g^|0knG6P-(dnDq|t-}FHKMB*)lX1+=#e1zpc#$g&XJX<m;
$7C%whW3!*8Y@3C8y4{sz38PQ1?&!JVEUlVzkQQ8O8idXnsy4z@*+h8#e*jK1YQ($r|53)=wVj_Z35DvDiVs+Mxj-dUdms-$rs_C$pR6tf(hJ7Kt&E`r7iL&
8bqfG^ZMSv$t?{tm~Wj@;HnX|2Fn`03T{&RGFEUxTcpOA0;r0wH17hv4yH>(V^e&`XUj2fP~38Q=FJ-jne*q+;N{C%Wr&8$mZ4vR*o9b!<m)GxrviTJc$+Jm
UZUf18_Bapb@{w0Gup4SzszI_UL71yHd#@V%}}80LyZWTu}i2b^NDAVukNe;#lP4W+Avys@o`d?g~X#|``d~gTVLTv^cJ(|czgKbQOx*9kvG@-9^PcH-crpi
#NHuEBNyfGES94)iU;-My}&Rmm}(|H01<YXN`$21*K0C6Fo{FW$SzUknlIS4{{y-m^IX9^j{RcnNlq7|-rCi7Y5J0+jd^wyHk8VCK_9&6JTajXhPWB4|5U)g
Y}NL~&9^0DB66#mj;WFY+q|69Oj)Sx4KICy_z+m+%c{dFB~%q1oX%{~BUczWLS;42nx>Y}PcnAx!vCKQHTX!oXniV{5avoQe~8&ARCdIvp5rL|V^+xkPLSd-
=)x#5#F8*J<r=@t?qf{}Zub(phRQ*nERAgN%`GAE4**3<O`||^^C{-*Iax}`@}fsz26nz1&bd*n`$NcDgHBV=VG;Tx--JqkY|G*0rZ|}(H@<EhBEFK}iz@c^
!!{TA%hY=Ll^Hu5l_$@ATG!KBW7-a;*im0EqOxhAS2?UXOVfk2Y1El3PfxfLM<!R*krZ|`tXPFfr3x(eH(2tGLo&hwkw(*CdUQ(?FF)<f$5&zzC(VL{#RozP
lk$_r$NrHsDvGYP)E;ro3W9#wC5GJrm)l2K78GPcBju!cG_TiFCOuy}7lp{8!`nPt{*MRv7EtskfW25IeTy2$4T^GU=`21_p6_!v<;1K{?J$%+y9a##HDhz*
`qmw|?%S^g=G|~VT^@)FXK-h5<>*NNWq7?m-{E`VJ*rYF^}P-wxzXjYf`#6HPu~cAtyOQoE=rBvKERVioCPk>6>m;n9sMP#h$?vKkgGs_b6I=`87r$Ltc|+;
wn!bMni|(A(gz?$PWX6E1=XDJ%mvxGu7C<+fPv(8^yVwO=3;S~S;KRm1@B~h1N${z3-X*Dd-YW?`?LooqLYr4h#9xIl^+|`U(a$2uRYN|2>l<twyFUJiXCan
Y>YMycBB&}iu3eOHFx7%0O(_XAf(!c82z1`R0=6~iry_^*(~C-?QM6>{yrvz70XwuST9FWYGh*V77Q!Y2pMXS{Wfo0HmNE^o=8{ScTy+0$5J~oYc*2}C2AN}
6y9R!L53s?{2wN%hhL9byr9czF67W>@O|c{ths)xe^59LFz0&@5&{QNp%Nyx-PK7p92{_TaQ_P5t(0}ZedZ?@?qjrxjA6yD^6L9cWWA3snzT<m`iKJ|yvc>B
r1;_vQmcKAz^dp)Y)GZ|1bLIO>Q=@m7+-Z(UFLz}AL*Ie?Sz$!h?ORXpSEj}fv9YGqEHAY2o$kxRdo<23E%QTJf;I+pc~V)at-xMF{2}SRq2Y)?)Fz7R7(e8
+fzl3w-#%uU;$(9IVyLZ*>EUD!i9eYZz4o0S05~uj$`R|CX_;YbiW6TweQ71MdiRt)XBVyMM9#GSr1pKK&kAhXG5ctvA3=qxNN|yJ61#c;{T-*<_zI<qYc|q
X$a?pb{lW!&z9<Ia@QV4Wy0Yv?%*vI;`L#l*r3yW<JKjRllfQUByKq$@t%e)Bv<UJ+u?B^gwjIt2o!1UjX^YrvwxSVcwb%(FJd_uA60M?2FVx(TT<QI>mobr
LWSy8wv&+`VA$6~Lmswi)p;=THv|<87MaHYf7P?BKD`klyV8|5Lsa(#ka7X5Nq!yvF7M<!mr-O!qB0Op3HfG_4r?YiX3cL8>Wd01H?rldLX_?^O-(dj$z~k0
hELv(o=l%2nnip(7Mj?{Py}A^UuX@^`f?>q8HqRv7H%llP=vai6<tERU@4NGg@<r<A5x2ZF+Y!`o_2W~%J5H+v30e4vK@T(>?2lSu@PDx)P^*33kdiz<VuBI
=f%uV?p9gAF$h0ST-Ub!#Auo$KN%;{!mu3D)5B_gbBiNk!wXt`=M|xK|0N~1V<?t>MD!<sQQPDqwfa&85z+c@N^&7*l?(|0lsJVvgS=Pnwb6YLOF4a<REGH2
-TgucFh{CtQ7a`CaZiJc_WyLdhnsiXLCyCG(7r<104WhJ;J}^>Updvi0wU}NchJEn+D>>_k%OD_o&2q~B4a!ojoh}w>J?s1-uiw6sgGBUDDs@?h{&L*-BabL
F7o=I2rHwNF<<jjJfz+NPa!$TF+@b=_a3szINU&yNdc;dTGtII62POcDY0^h&wj{{kA~Bw<1k%MOdHKdqGwtiQtAW0D4gZ#LLF*3w583U$uy~-H5PWsjt1Ct
ci3>F)Z1xWf!9P#eC{&38{CMN31EDZ5Z}%;lQeK0Nd^{yni(AyO~cwXn&Oy4*(|)Mt9jJD%JW>{`r{7H2vI6gLvtqMsr=(fc)k@0&N*wthXmh)<Rbi5INI`@
mgZc^H23PN0eSdn<>#TQV5NM&DUT(WO;aM|8_QOF-i95YD~C)E97cmI?@8YtIY!IWG}DKmI7@^mLN~Y?icy3%MkpoS+e3}~0Oi;lphJLidANW?o!z3=t)h1M
>s$>cXu+o#^W<Z~lt#Ej*)<=j$PG1Ra2T=J8?)U8Hlr=Rb2#e;G2Qc{`Hj3RiMXkO!#2xbW$`H_#zH+-T~bTFLsPEt41IvGZkj%~MCu2S)VAPe%F~n{wmBbX
!^yr>1l34LV}8_Abe7%#kZAC{nAZ|I4OhgwuM%@gWTfvPtSIaY@UrBu@xLwTiHa@9uXw^qWlLq+{Au@z6c8xklO0*|Qc=cnX5-#&dX)~>0F!|Iq|+IqBNUO9
-;rwHO-oF(abb~#g9)Z{RK*f)m97?EFJJ`sC<b0;)W_s>D`=OGWIy^pM<nVszgUgJtH-&N9||PGf|cnfe620#MxM@{$+3+gcvDZ<B8M)4d7nqU6Yb?kf0D7I
)gVMI`kWa71+I<#`6zhpEWs~xXctk=POOG{>$@{g3?b@BEA=yJ7us7<afpEY&y4WdwT;-g+d<EY34tL+UrG0S*>m^G%Ab4CzUFhbrlRA=MHfvmCQjhGH2}Qr
R~dXx3pCo^YCBq$QV%nkW1Br3z@eS(yp-fjOps8Y>A7UlJh_dB{G|vyqnhY0EQ$cknp};BIGu45c){^{?AL%-%s?LTpc@~BwD!N~7=cr64(F<?1B@>j)4jk5
hMg0(?x<I%+r87j{~Qcz5NU>Q&>qx%OIUVCO7aXSs<ynTH>x`_Yh7gRUYj0}zO2T^Wx8BXVqCCt;HXk~xX4D}@q$CbDscm&=(GNM$eAUkR+9Qz!y2DTfrIfQ
-OVBap4eOQ-}ZWawYV~h+`nIpRpn#YGc7^mh}nF7!7KssRg@0zBAgQ9PdIPZFOPm^S_yTDG4lrnIH}A8vbVhd{->nt8nQ_jw}ns079VU6|A>9!W_%?lS$;Q2
YHg;cD8OaU+0JgE#mPm<l-~@r2{a|U9B8!7Lk@>3o)$ETmmq(<vffFX={^q^4a0`;bdZUlDOL?X<D}0_E~IF3SOxpmfkLoH9W7Y`=i?C22-gitcSpz&n!Tu=
HyFX=cv)&qArotZDu_WDr|6OOy+Pc-WzJBl*;Mz_i`wM8z&I`yoC|x_;9=GEK`6D7wJCTYd3hQnu61CKOKaFKQQev5>zE!z@61P0BCqndm5E)*uH8{xG?nLY
LN_lr8-h((YZ@`--Lm(0*KD~pBjm*CMJ-K!Y6mKMzM{_f5)|4Isz{9;zja`Par!mrJ#USr3$y%!f*~M$XrPo&RNz~b;%sTJiR33bd6D9l*ZWSKFy-cI&D|_E
66O_ZSoYP%LdB7xrd_4+{t?gW3b#uA&*%H-)Ccs(QWPN-&|qont=bK#X=FN{GA?_5AZn+kK$zmM;rR#76cQ>(@E#Ze-E<zhZE(=E!7aanB|0S9ttO5MdEliI
GzZ{gf*|9OFHesTrQm_;CCFMZ#BGVDeO!7=6EnyhjebYKYMRNHKAZeZPHm4$>mS)C24yX(S_?s}r*wmz&%RKB!V~T<WAY&oFKo)N7lDG+nPj-L^sJ2=mqqO%
gRL?q6*GM2dBv3ZBFjZ|*)eE@wf3(tOcA$4Y36byOR(2WGUWJnYedz1Jt*-;f#>4n_AX9Oj54j~61r~kX!SQZ=sap8MyBG-^-sZX7&$+CbS~izFLCxrW2psO
hXJC|DMpo!&P$GIT=k6IDAIC#HJx|v?2l5CCb(jK0l!s-s`qHJm@D%6eSTZ6W`7ygYtj&6)%R4RGDx}R*OXoDTcUYCC2BZ3+S!?s+6jqv2{fdp6f7Vve2=<w
HTT@@xqj5P-B^93wa5Ij(6pfToeR5Rzm5>@QF*7CiUSp324P5Q-AZKRXTnCI!3W<=8vu483XiR|e&Dtl`$1b_-}7Z}kya%_ZD;yvSSX*+tBcX+$3t$EB8=oB
DwQ=00BwFCTVUbxQpufww5U7GF*)J`rd$0KSy0tuefDXf6Wg|kx-(@AjDD(G$)$-ahX)8B@U5zrc7s1NNH2q^0q2ujkZxSNaVE@PRgpz%t8D1{CxVG_6P(3m
*sCWkDLEZ&C9)EJPj-WJte=m-VruMAjKH8#77qi1%uNb?&8sw20tp#L?Jf{oK$>ul<Cassqi9i4GIaEC%Tq7=h46<3*~y*c6?}Jvy6E`%MLZn-_gVzGacL0u
UYz97En(&kAwqP$G_uX&cm&Q9z21TWV8^ATi6aDisdT4dY~I?wW`q$j&NH8*KYO+BIC>)vH37*W{)$${3_JsFl)x>zEPvtxZc$h7ZXI}(-)G6o8zBC0#Q1O9
7Ph%(5+L&)P`Bx|El15$BY!V`fs;i(YGTUx0bY<gUNj*kP^kSE=yd8D_H_-i2i9!O5W^o|P=)<X2$rn3O8NfH?$P5B(D_*}DSHZD>c@utX!9Z+QkvOsw;7Tj
eF|}YK#8!ugzTIgQ7t~mZ*bfg`#ZOBT@me&ykkjXmZ~^Ia7wjjkWyAje=0KtqJopy`?ZKQV`XAFZj+<w!=oVVV7<onE8PjBmbop@ViO_E%yKg$4zl-xBiqh0
TsL60VJR;>_n8PWuBuB%o81J;>)a*s#@Jeq1}53!r^>w=1xrs6<Lc4OF7>bWH}O0?!WjO@RZtJoe~7T(3Hxl&*WoZ4+4p(hMre!-x8TQXWzDvlN)yF&dvrH2
Jl_-mpB9_Y3|TR%{KeV6u3_&?nC1K*52uhEWy|I*qA4B^kM=EPkV3PX)#}7(%c^(2^6?+20kN|pFP^6%fK?7qHA-{Q%TI+7b)jX=Lb3AwBA+{cTzPQBwVxn(
=Fiq>N3E9kaq_#{DDrlBX)K%T>?ZxvuT;M9mp14W>&&8t$vagx0w%>F6Kz~RLlIfkwF~EB^H%;1(9FXE>|7=sU11k?ZPxTK#*-rZuHE}53*ew0b|zYVg#e3s
LJitNT15!_8P@iYd`_DxGjAHgB#HHWO<W~ho%v<Upw=`4nWI|Netm7%+LSaHd%vKU0ZFX~#`sfq2Y8jG94d|gFs0WFzww@u3wDO(OdwN!xFc7|`$<kG@vdAe
$8{eSeToO&r2%1c0vPsk0+=7$wdBMjM0m!Bin7E8q@?~FsbO+vE@R*iTeGB7im2)JV`qKKov$wh>&yyz(hj|90poQ#Ph>eCo=AQJz+>!sa)<f}u*`V9VBNN)
3n95NYf4AEW;x%GJCU9YaM%8Z5t)4)BKZx;XdStJW*Y$O%sQ09J4MV+((OQfJhGgq^NUi(-*8scS)F{5x~BTO!Bn*%bHfi5C#dOByvH&K)g$d>O?C4#;8s|;
(eI)_Ay5AH3%|PoLgiY9?LQQVCLit(fhd%UgZxRD2478<<zI{9=7=A*5qq3i*f0;O+_1pCX(Br%Hj}WB<NR8pdsz*mICih^x%-!t&nAdwQk0M1ilp+7igYO?
`-`QS^(E#Fv8byWPuF>xz^mLe0;PIs90voMi)g_2c{PCq7$-Z%0?Le`3N%80U{Ddx4{Ee+L5|X2_sI?IogG30x<G4%^{FJA{7%*5Yk%_hg79s5<k5zrcj#Nk
d6lj2ftU>9huX_cDFtpkS9Xv+RWzJVN@EcaYC);hZ=P5*x(pwkP~NXtt>n?jRj0><Eiy*YlBhCy&_0<L2yL_~XW}1{5N*#OIBZM4nJj&qRF{u$9ss&1kXwHC
_}QiS+9a}rmusB%Vgln3FJWPRd%Of-Plh<7hiM1yz7PRhsS+%8tV_o7lPoDzX-Ct#bmR4V#jG8`t800vKuV%qDt(dlHj&wkq48037Ps9>C{GZ>g?A<5<F$Q(
gZmrrq5b_0x;>jcIGbOtVFg*Q18qGj#cLyROJU1H6QUzMmuKycc?G)h5qMM1(8zk3Y=z*<*Nt0%c9Z6tH2gkj`l0@mZbk>H&|BthN%CuC>mPmXU`lCL2%P`r
y%lr9W62JDcS~T10-WVDYDzdYIO`J-c**mVe?Jho!7s|ra<_4N+h>IC0!u&sW0*5bxlJGNlrZnS$-j{YswD>n&KR3XM=X;h%*RmgW`TY^a2(PT@49UnM!bTE
daKeOAv5na|L01-!v&2;@g`3iWs{RJYfX8yLzrikuuxiypIWwC;L8~Sd)G<lkHeNu2KsH7r3|<Wl`GVP-{t8yoSx<IETWOS$$t$Bg>xXCSqfmY_&jvE^>F@<
MV-G*d(WwM&p}}#MR&4abkJq{f6j#WUHkSSRb>|HMqWF0!YcJ-eZE#9QXE~}qC>}#cdOEs8UrqDxSTRAy1>N9TryF)uWdF355c~)I0V{x3}{%(l>T|i>jkX-
`(P}dTKWLFl^@K%2*(P||6ommr{0(=t~*5wMEd%LC3(e{%+NQNOUU1Kb{d(+Yu|{0qW((D7M1O}@tu8zVw1LS4HT?xUn{1XgJB5R^n0(IWxd$WH})(>bfkV~
EsmA9F>{P%tzf+)Ahzn3=o#b*t%j4c>e_{Tk&r&n?)bS6CK4ic2df0&XIFjsgWtZBw)x9cEP##pF5$Zpa_Gw!D=2HZcVnWlXe@fs`!DJgZXg5L5$45hqsBrW
jg#)_;A<Jh*wI7*vI`-LwK-bX)k*ysE8J-%i+bJelm|QWOEb1$KX7+4odLe_y8Zv1DR5J=ZAW$Nti8eW*l!~GgjRfGrX=s9t*Fr&VqydkqA@0pTkm?qz?TZ@
r)MX4hgJM_oYf2L;4V`>NgPGp0D+>HWnuL9EE?kX^jQsBgeE5h@W%l@s)}}*O{l(A4&<^Ah2t+9iXy9o%>`!=xTo{skDvH_wWb0R?S3;}3)3x1XIWjT{Ua6z
<-FQj1VPBeoY@%k+`!SDmt@s9WUnp7u4pgr-qi%4V?u%<GT4pqSCxNhNIE_h5D~pqlefd3CkkmfF@vSz1$!cqvEu{Ezgx~7E-%?azpE5j+Vfpj24>&~V(N>8
khahuQy?3lk;t=&3~4ZQuk`GxO=82pk1;|q{-FP6=4)s?<7Op&+NYoF;i6l|yT;64(a9ffX9W^b!~z}bqHnD4&yjDv*%Xg>1G45!cMxlRf*e$fLmHXK-#QHv
3boy|kK2|#8hZCL=t>&>aLu4M8SOEc#h2vQYJE_XOy{FD@Kjs%?XA(Ql5_54cLZx_PorSU5tVw+244=EfQdZlA`9EPKyd5ytG?yeEy!g<{E+Ly{pX{qSWh);
YP`wMJ1JQf45Dn4&_!nrm7>8Bv>5$;w+1`yX+3cP%gk(-)<Hxp%Tl|-3Z1bj+2@E`Eve%;tK^qspiQJmt6|>591zGwF4Cp0&`=43Ybt)j-;7oit5n;UH5&@%
8N0;ln#e-I>jrZ-Xy}=817KiK6sL4#7@>GB0aiOJ-gn*<4@rCCn^L@HPsYdnoTAX)#a!4*9{F*UZQN(CDi=3(T-#iJqeLDA_BKdYDFO+}4_U;5ytG)J>_#cT
Zc{Q;SS5OpZP?XajG~7}=gt#MB>P2QeL)c~w0<=Y62EE}%{UcgA>V@Jc$gcF1lG;|(CAN)P}x-*>aaO|mFVLlhR`FH?*QI+#y!+(F2UK*lG*7m!ff4mMG<-b
7=hYXZvuVkT~%g1`sq3CLE+*HrVBnJbM?8h#iVf16H(b>oL0*G++nRL%JgdmoC&%JyGrPY8k~-SWJnWB(8wAk+nojc(Y-mTMp%FTYbk&5kOzOYoX;SUaGHE{
Y+}yl-N`vKBD{ruk5qm9d>TW7pDTi926^s<Cv?nJ#Bkjx1nz-7Sh+&7@ijG0h|@P;4=8pvPrE6c-45!^*+|Q#4I7<%GDWa<cX3p42$piYaUt73^(s~whcWg|
t8z$^fuAL!#NZ;v$*gC+P`Ok@DHad$ZjwI)Z%Ndd`<D5Pw^^xMMa%oObGs9!c93TG3=H0nSp~6!b&#2ow$PvGQ#$GuNZ-Jtb~O%%rIV`=wJe{kw?lg5i0!yd
ENg3O5air+HR6bmUVAG*YhQ=MXT_imf!dA90{#)Ni+A6|rzk#eFMA`K*b=r17at$8&+kb2+QO6Sl`ZZm9NL^=zr4~R_vO>rKetJ&TT@|Prllr==~%ufyORq>
Gb1@-4pzn|u8uibRip3@U;zZJ*hePcj{LAxo7!jVpX_GY-4p{qVROD}G-sQN3zHa*Pd)(ckgp`Q6RRBp2HVLS^~5f@lNr&M%&LT=^o^<Z(NAi4T}X5<HUkb;
?!nn7-_j|-sWa<Kxg9KE?$doZc0v-hLNkXiE-y=uE5|%c*UK+zL(&@)^}mP#RPxZ(X*k-$LmO-$542zWK17d`r<rmA1`K>LYXX$z8W6JXBOwVZ;ZE85?xGxU
F$$S!8oeWhTv)+0tug}Ss=g;`X+N8E==-!z)-sgC5ZrECSN^z7Y(ZY?&?g~Oz_To_SryN1awqmZc5{VWuFqWf4mzXwiXISbSw17-(#^&u%gg)swgXd5i`pD^
1yYv%(!3u>5`H9b@$SaHyPbxhvfJa6n!VV0Cb*LEgfPG5JlV2^7n&t`YVEqVxiKEF)1GF`#zORmQFfX?>m8oi7a`RZ&4rKV(89lzNntdVL}<DaF>*1j{_OA!
Hkn@V=1i8t)$XCA6}=;KBf*kNkgyiH!tDs;d;ukfMVRV?$A*6Ec`MCtmM;+L5iZw+%~i$CJC$$N2`J0wK(}!1hbUPFTVL3b(h_Uo7_`0I*!dxTsvc{|KaUtI
&u8<Vd!d=z`j>a97rr`LQ{UP6pW=V2uqLAh1LTPapz^nT7r~@lduV}x+SNhM%=<+9Gm!+|3<rp7`W0@nb>d>nl5-q2FSg}TJ)CjYp$Z~GU)mh`Rui~Qg&p4T
iVN`L<aDIBFqhB>#73P;&=W;85GN^@S2z_!&BQ0?cgnCvQc;GJmxrFT!aOiMT>IF$4FeeN^;D>hI>s3Jh5jG*s0?k-pNO3!UO(<uwo7)CLb|*T7)c?oiI42W
;sE|lE%SKd&X<Up!xLGxY7ol!r0S~K`wb<9K`gATmr7(yq8gZ*ETf)Ie1O}M&_jEkeNwk_aR_Zi-l<u5LJiaxw<9%Y=MS!6YbWUrLkYrDH7X`Fk~Izn75ER^
e@@suhtlrD{$B&+L=}$w{rSU+Sb^F**j9!V`V3%!oqU--ip2dLc*tvr1v^|HBp91(L_kbCCy`|al}y5?rs9T^-fdp_e*Gklt39E)Q!(~6wAoE14%cJ)CnclI
{)5;rRnc$ggukgQiK{U-jrx3~4y$WPaRM7Z8|qNl-E9^?S;FflG7}Ar)n<A%(B&m)5c&B@07m12jpaPOc{=(QzG(L3ZI=qOOawIpEoLBZsE<u`<&E-vc+H&I
X;77kJW7UQX|Gk=Go}Hh;C-D>Uz-%k28YoYiPxe-x5u??v+B`|`oZxCrSwfV;64xc#~MzJz6ff%7`CAM%dFB>7Sa2o^ML9b6k0j{ABMy#OYdI{9SoG9qk5lh
{pfF{fCIODYuw1rCJxW5TVjS9KA_qok{^ZWy}08^z6Gbcdvbi>Ss2Xz<aqT_b;>rMY1BCqv%Cj5C&X7a^-U@U@-cmkqepw@;q)BJn@3w*Nb3c`(jT*}Kzs@%
eq(~CYD2=)u`H$is_E1EAKx+5yG+XL4goF<Vpg&DXCZT38VIy9g&{}~xChljV9u-y;DP-BW|OlzdW|gIt-$H!DEaVF!+0}Z3}D1EGEeWO`Ihs3E>g4e*b>4-
;ddzs=yF8%l|>5d3$AkzJzRCoW8Q75n}YX_ua7iKZ~@iWeQW>WwOPrxoH8c9#<(}Jt;Jrgpc*bJ4tenW2JA-b;cms)qhg&*gE$#%!BHAfQq!qitBF2?`5cWI
9uJ`ca|=tW?na?ClH_E%>!*iV$6szEL5Ci))|eo}raJO5Eql9>+lTAbq+&|Z@bE6%PEe2Y&Ve>)p`T5fxRL3hD>8aUf!y|I^lxx+P5<Oo)Gu=_wXqOCLK?cc
7a4?K=?NED>3sO!`$MLa?r9=2S~+F=u7d#sZduy7GD;KAZqVQiN+Yl*n^BCQFpG;zVm{S>^?y8j<SC}qs?`BPR|Bq0jSF-1x!+tGg3x&q*{pGo$0h_2-TkmF
h=-t02|~ZGSI)sLHWy!0#ktvdT;a*o3<G1rbhAYsJJF3+lQP2JA=_!q<X1jFwQ&9|>bnENL8r+*8tvoH>9_*kTTbs^#b11$?Jmv|eD^1p!<R9{eQMC)1OQZO
uhw}X^X3%nXi>S=#KRUHUzES0I$23nZEfSvCloIP6#i@t<Mv{pN$|Yl!Nac|c=)5ZzM!v$k_#^+I3cjkC}BS+h+~vkC|)cmlL{U+;K&ulENr$S5(wP0#?4WG
<pgTD0cmxCnGLe1Y))?l7P%F?Ji@^}T7anz!b~TDVc$xeLLL514g0e1UlQ{w=?r#F&0>qWd@qD!4IMDfl{zPuFa)!LDUJn%0v98Vb-HVD!7^f9=T<Z$ezRX@
4zcF5>c%K}>PNJ+=Css4@+aNGzEI<;G0K_Lej6Zp?_caEplqQ#q7t#!p}dZ)TU?mnX!&lB3t1G8=`l1$d_B54{c;IH7DGEbYp%9c73q#H+8Z;4r=TUDEX>De
N1#YAToAor`AY&mw_QHp9<daq=`zbOdX%{tk|AUF5my!*e!)RMNsabq$+WL(lzpoZQbXP}m_%cDeyjh~#vL+JX-d$JXBMQ7B+B5{ed5wZ7-`^l!z7LRXupg9
%U5?H?*1>zI3<%Tiv@UW0YNtqTpl(?0?sJFTSSF`7w?#ML3^P+K2&+Wupod;SMKdIH)Od$A6j4EoXbwPNCEi;YHbB9o`hZy3RhfrW;o6~K<kMXs`fUt5^*Uq
`Tm<>cS-1LD~9o)pJN3=mdQ-*6^9v>=lSAZD+tTSbU&wdHI~`^$obS#9W@cP9MZ*q=x&b6U4PSJ>cRc9B$9^D<s>K2gc8KY9L)KAUy14^0#s&gvKs9Js6Ik~
Vc6vC${2F{BvBeaBqP_`KjRf`p62Slxq`{J*j1Ebp_+!JvAKUTg#vi@ZzlI?vbG>QS>dO)QQ^GJsGTt+%*$2Z3{yo{05Iy2)@i!7{H=72+w8$PEa?6eB_;JL
1z)f`loKSlBm5h*PU{XAb|7r}(I41Nl(7knUDRotVD9tYmTT0?CW@l8o}LWjt!UlJN-SUFT?VXe|MZ>JdWKbIbm5R<YeW>^9oIa`)XrrGSeq7GIEBzDBE@rb
Y*q1!zpgE`?-G)EN5{DKTdm9Zze{J89wtyZ>4$j)A}$V$09{F_ZLzBm1cTf2@X%)rl#fg9$7arj`Irr(w3O=#j;i)hcEt#B?TD524;g>9qpuE5&t9~jex@Ex
;xv5<2~Rs;S%C1G{|bCW+I|L{>y=wHHuS!h1h>K<6lS|j5pmFXZ4P&pN#F4MO(bQ6mRHvL(50_Wu2T_>5BGv>ydT-;5bP!(xm+(NVDy|>dHU_O*7Wd2t*jd^
W<VP=i6kSiFGaNrJhvrp0B5L3boHA*JbBl$<<XQ^xcY&@J4nql4BoWft|*kp#>Zw?iQvFT#(t?s6}K{d2nKf3UL&_Mm9hHXhIL_>%V1PJ+$tg~!c(^xlqYqa
@=sdcT%VFDo15{iV`QOkp73;p@`mei|JXlj1Ux1Gc6EtwM$?t`;jV2otWqFU?pB0qxY}XXs4Qh0_hq;iiWRg30@p_A(C4HANy8&FOKQRpp2ny{(!a@XI35AD
XAJRPX_upG`Wtkx0N$C1$AaE@ahk$3qrAE_!=)o~llMsAwHcCH0tPJ1bn<^0R={mf((pVy;Sb+GjH(k=wL}^Mq`vpz*uJ#;;nC`Su^=cCZN|gZpY}M%rft7d
_j{*F)C*Q|!iNq&uL<<rMZHTeVqEVWX288fL(20aiUj`IL-S!>-#H?KNLtP1=^6!5h_04vQO+s+??;i+@t4M+nK=wO;xR7&U(h4tnLboi4P^4(`Q16To}c_x
91;BT2aG9w8ZHqMg!GRQMs!gZlI+`Q+gWO^BYyRrYplcJ3Y-Q75GZY$$t%;!OSQxKRe{c}MX=aZkdfv2;k_s=k!z_78aYst!!Oe?^v(IdU1o9dp!zorbN<(p
u}vqC!q$GTRD+VKTs60gy~$+>!+gjp?lvM%-m~v^$?12Ne&NpmCe6@VJPDFJPGM4Cu;o3sTR3}k%A7XX(x#@n6L;QM#7~}529ktx<%ctjh;8TTJYvk2fm^$H
WvoENaEq(43yyhr2fc>Pet^{JZjzz;)MY;?>h4kmBID-=SH8`eu*P<w?%0(Lv|4@ZE+wXoz=zFT?m>C|q5CKxzb6M?_SCIEj)>F;?cS{r=-RsQ7tL}09N?RE
@&M~WJKTF(^^?0>V|KH;G+0rSB(h_0%b;HI3zEEcz|bY)yCCFnVa@sT)6m0dS&EjmGz{?_Ps|L@&n32MZ`&!#pholE-L~hqq_$c+5&9B*PL$U!OI2@&r}U9n
+A%t;fqNWI$Kg_l+b=?Lo;!$sJdWa1cMn6#3a(GU4)$UTOjYgMPTqVd(8-mTq>`7}i-)YPPxo$+H>?iYdfZ3(QyK@$%+taXRf>i$(5!@c<dsbI+AOg8Bc0?1
L>DrZ=DM67uuRZbE#*g;n-hcJkReE7RqP`U)^3vg@D5LQx+@8Wi-$nU=Wy6&v557tjtpC$ca1rV7_q&A5}HY-s8*qG#PjCy;P?*Rc#JBGh(R{r&Xs9a{-yDR
Vx4FVE)&`OEUmjPw7PmF!1{4Lg7Q$jLrKheK4IA!5}~Zcq+)n248X~m#q|~bI?e7|^q$QKTW_4eDB1cuxp!XicYEEW)NSiw)&Q#>HDr`hki!uZEULL~c6xGV
a7X3sVcaz{x_WNkLJ(MAm3s@=wRHw<mTb(W!J`$pK!t2lWz9DeAX5EVq|d4h1`Wl$IT$UcY{ZViGNXA$^~T6ift2cH4VAO`R6cWg+}u049Z;V9`B4c*k_?io
$x}d!R1DB(s38$z!-pIlbqkew^x?}Y%HzXkP$KY@MDs8|=(K<*kim>QIlAem4A*FrX|D?V7txQq_{QSz$|jG2rw5bG(-8MrdQZ9U>my=woyDxzrgRB&9$lDm
AE}j>U2~7k><&is5sZ2$({ayw!@sL;5FK|wZ$$4~;Ui#fxan|V6s`rzBLtVR7^w2`wHEAlD*#hW-yi6m9(cG$M)fb_^HnJO6G%B0qe;if@1P*mkfLN*bo}ll
Qha)eNW8=Y#E4p|D@7XWvv#Yqwq?+rsBbbDi9jqk&ggYCgz%N@JU>1)qjTvSVGAQB^roiE_8l4l*@XI%5bH}VlD^Sz;@f%@y^WF@PG0<TFNFpH@-rp?z6en*
Be#u27Nc@w3->e!+N0nULanF_YAF>nO_ZVkC;P>67mwHZV0zG-t;;7cga_$!UR-)RE>p6RY-4RzJegDwv9bj5e~)(_D<r$MoaXXk0ii1CK)9bJlF3LDvM-_N
_<>BZ+>pg<ZpDEn>_Xt2*DqY{3A_RPjU}1HgAjE>{EuflHyO<@poUUR-`fG7<W2)Ko-YAY?Y2uNz|y1_jAU_~c)dkbr}lwa2)C!ZZfYw;8~TQoaNiuL$fxf4
;^(g0o$-k^6R1++39%V@npd?~i^1EEBeU_N%VLE^Uy#%=`fe!DE2JZFdstRbR(uHR<LQt_R3i!|T#=+sf1bM}Y4E4upy2b>>$iUaE2<CT;pVYTeR?fK5RT0_
uo?DlNO4z6tvtg8|3Ta`2ybT~4g5f98)R>ZpMGJmj2I0!{_0Xfqi7M^Ua#RSKfXfsHJDyPOecR<NS`V`gi&q`Fnr=Rt&DE2$z4Ppo>wp2d%S^8>2D<xY+Mw!
_fOkD(XTPWr+nS}bg3r(*q~^%lU9prpNRc$cI#wckBHiQaJH|IU~Bw*_KlhxZBoyUl%kobF8ERmh+$iRrO{`Izil7ARy&=*Uq)KJiv3H#zhvh3*0TxVFk`wr
6PUHR|G0bfuN;!|>_^|}gfd^AOyXfJY(MP}x5785=}A0R?Jfz$frR`&q=e3PtS_R>)%Dk<>_ixDl+J`rECdCBtZF3w80t@UmfnM<`|u`w;HrWaaVwruq^B<l
_Qskj&*EIyvKZG^Qh4T43c;VAzlHKEhg6~*9O75m(2SkKhRq^7=^G0}WmIe?x(Kub2go!qE!YP>pG<uERU63yqau3<vsY5^=g^x^B6m3;t;%TALfn}_7})*1
f!ZuCzhM0`Re$b2j>WA6WiA5w5V_e_X2zy9;y^G@3sW*cG~}A=0(R+uA*aNqyoM0%x`qtOB3_k!#|zC}9~sr7Ko_ykJ1ak@T&#8PqEcOE;-c~3kXI}vEDH!t
(|ZraGJ7X&ri3DC#H@GcPX2{C#yPd0-98y_Fu`Bun2T}GXb}~~Y|HM+3r&FGYms8hVH@}Mkai5#VkG2QSseCefL(X#2G=E6zApK1=*b2S)vob?sE}_^TWc*P
<PAn!xLg#l5y&tViGO(+J2ut{oa@mpfU{%5?&5+PCs*#m%0kBZn;NY;@j}`{&{BV#IR}>r;K>(nNyic3qp*)!(HNkGm-mS5!I#2$>N$RPrM!bCr;M$n0$IIq
MbXf0=A;`unm3Pw2+GqM&h{%fLWYgI)z$P7ghaK2LSY$E;XjsXI<Tw7y*?Q+C{k86x@>fr_Yf0Yz~NFy%<{L4Odn~Gnh#_JfqrzvHZ!-^I?l~2>)p_hQtg4k
0Rc1o>h#%vYX{jcF03f0ZTpj;jWdR$z}i_1m&sJhunyWw*?MEt^=@&fbL-ke=3At!KB@oS|L4<O8v-F_f`$IYb4Qq4=8M38+DOrBo)1weepRju85&xt?#`MY
)owV$Yd5AY?FOY}B{h*>gk|9BYL$qAK}|~ThF_??%<QnFCkI7@ML}5D&4(0(4Ydzn>$q#=O%ICVjjYt|kkTu_Y2jts_hmE`j_7-17oWu*wWPUozVgF~=RsxO
$PM)-%xYkVcwocm5)`CV3I2boC-p8d+sMH>l&umtx8#*6OAQ6X$z&0V8s)}rQ}~oM+^C!1eoS~&ODdM1;ud=)naqqK(IJ!>e;*}b<Ak?T0`XVVJC1%zNrNTc
S7&S>zET==It0uN_*r_VSl-dLv}Qx8&2MTWg}bVWGJ_5x)^X>1!9FCk>NBFG+9b&*>b?{FR@&?LyO?E3YfythwwZSG@<D$3euRSdFv0(sMQZ4=|6$R)0S~k=
vF7bQ7UsONVR2f;@H}~Pr2;ys0hpnoLB6=NW*iy`0K9ZMGQWGEUllBc{mB2`ou$9ZDan>94>6*s1w!M@qWUKfW#Um>FU;)-ux-6EkrSVR<M#HuE~m{Lr2--7
N3~E~$J%|IHH+elJJfCZmQx^cdA}4XJWYVXSOkh!rrlV~RDsq?rOXo`Nh=>cVyg5PhIy}5m8O+25Vx_u+!ZIYT?!<2I78gK^)ZT=06C(u-#KfES08L78gG$$
SU-nAsV9Y9b=<KBQ)r5df!Z>{-r=qLb85isXXLEkKFF`FU)rU-6C(aT_&PwBWXNk!+M>&u`CDILMqtH=f+lk^NdDAZF#j+nxim&ZMRn&On%m`@g$3@ERU4e6
`$#9sJa@jwWj?^3ci@{>MJ>3hRB*nKL?v`3PPy)>+dSgRcjl~(=Kqn3P_(_3@V!c^W9%<(SkOa?+!JubaU4U3MhN)~(?Z~`QxL57r_5SBAEwOx7`iZ&kzG!J
fLsX`;W6cR@P_l9B;Vy8@T&K`=Rc&t7-*`l1O0w2m5_ZIfT9rG0x0HL2BUVhV>?}gdw~VOU6i1N%7-odJbQa9QQRVkUDD1@v&0u4(}88MXM1li3E>dRRLEZq
K?1p>k>Kux(gG;Uy_<-a+E}jLy)X>Fs*0c6q)f3JZ1%D`vz!d$9!g%0miklAVMr#j^x+HLQmbD!4K^_ssbL;UU=eLvWxT1tn8EWboBpYNc!we_se&k1{9U$1
HsGUik(whNybe*qM`3zxy(vD86p$i<Ctc<X>Jcr+D}g48RH$D~yfYW#O*bEy0085?#m%Lv&I<{Amfo?CTstOAUE_gK+hhI(5FQijSZ{h7jP{y4O}5Gzp|%;V
r^|5(dHmuNq#oFtZZNjTiN`AW&&fQ`fW`=hzD!t)bE0?z5tS~hwdbIP1X-4xC+ZXIiA1Q(hi|Tmvx4<xH7gRGM*R|W-$PLY=JE=b8_R8o{=;*v`@>O@{B(dO
%&R{}tQSSOf1(ATxSPe7mzQ|Ii4W|?;EwkPT<LMpfJG2fD2;@yl>S4@ePd8^Mb$IpH>#QHM^s0O$-%@$6eZWiL#DkIXqPg9G^SWAf)po?nhaiU-yEu_nUu|p
M^|@JjOaKo&>n-LeUBrYVKjgWVyd66fZ@$h75xwa`;S^z81`=0oUO25b-p)3zkZ<_COVX_R#YHySoGgBi<G&Qt|9kDVa>^2=sQA!Xy`-Ij?xIQpG1xC&ze;h
HrYUU7`zYvFaYevTuEkwSM4w<s=Mjri#IiDChUhi-pps5S#3Z5GUpRuh9u23n7@|VVd-W~oZKN75|bv%Le-JbS)&G70&HRU+RyGgkH%KW`=UCcFo2pWPaChX
gMhlgTe7mY#mA@9m~YEz3yi)Cdy(#+&VT`w{&$b$2}7ocZk)e<Ku7cr<z$at;}|wKY%?&<;CcTqh_XX-3itf91c#%D3}anoe^XUJCMOO}c0j#S%CMd!f>eR}
dgU=EOXL@|)ORYCPox=xmnn{a?0x)x!`8*h4W$_RShudrgTMcE93RiRN2v!nItP4r&gdO)V4eP5^e&!9Yux^UZkF9|;JwNF5ROic4q6=T5{yJpmR3O0)Rek%
f<np^5L7i8oM!U-p(m=%6HO%bi)Cn#M7J3k<&0Z0Nznd)<6+9(5MXE|S&v&?>Qk0=!}F^^V@6^U93pdTa5aI<!P}?10OoO&Gx%df33NbJ{Ang)-+5dHq0#^!
#&*7H!+JmJi(@Lnpx4CjK)MdwZqInSEH_R1DIOX7Eo0E!T9o_5=XeiWfZ|xH*lxLl!BIu^9~gH_3<gj?2j0rWfirrw4>YRc{sCHg@3XoD1>$KdQ;lQ0Di=KO
(YIK_1^neb!HXPnT6`{79Lgl_B1#t>?+O_lPXv-X&ipJv$%1R#6%=g@WX6S<sJ(iFRq_u@cb-2gzxxj-_llX*X|nX^OAs>AWKr)9O_mkn{w&ePA}gX*$PPGn
GM}y(1*_>99G_$?Lgi0li|OR{GGC9cIDpS3@$2OLxSnvri>Gu>vS<4jeZb9|8AQ32;Z>Smx>EpK{HIy1AC%(7wjRMnNefO<BhRrMn5g?}z$1c_6S!$lw<RiD
4>j>A$4h^OQ|m2oM+vw1)sUalZ-;(=>$cS^a2~6mL#GL{Hh7g0h{}oCElrqm5#8p@rbeTZqDP8a7Ks~=&n%L{34FG|TyD&^zG~R+FZ~BC&oL(-@SQi&PFnEK
Qp&w_eCI%5VRHUYsp*Cw##bTlaEC(rX9sqFlWJz_`$JZVCv32tG(Ukwn^({?nPXpm1*c-nm=dZVPYX<F=CMMd!F-mC)uo7klIB)UR)^x~Fv>Fms(V&z1C<8h
nCR<?S5gd#r82#<^Zt90__8qih9*4h@8swL&eBWc^FX-bcRZm_(7*7W=_>ON3^}?d(h#mQN86FVFk`_=9xuk+3t@0G+#=n$C#~loxj7oG9oS2_B0a@DxGjTt
GhtqP^TT!<zus}0QdLIKb$Mj!hJ=hGIH>Tp!)IVCi($~Tj}j$yBeyT9dR!ep7-7^bN}2u~+y`_eeg8C^%|z#IpT?PWjx7^^j?+D%8(6GOu}CkidU_y`cJw%)
n-(r;3yd)QVe0SyU;Rj%$n&%Pp1`YxQHs>`shAe>>KMwQ`D`TZ>L7i)7Sfh@am`JOUOXXbL}G{n+tc28SXZbbDYpYoFOB<XP;K}dUMS!00}26utoStCZA;1|
VTbgZ#DQQ&AU50(2990*aO!W8ynuat0q@p(?%Zi7<Rzi7m(kL34H)=%Cu?K<DCKfpnAU(69VJ34Br9u#yUTU_Y0h{(Z4@eot!#$KAHez-k<Iu-w~M%RBx7yk
nbBtW<aQDd1AmP-I=ov=Au>PN4c-j`rD$B1Af~mSSs|3M?1i5}$T(Ph|AspR4}n;6z-q9iF{8^{Jh)-&o_I@@;%L@p;opmHdmvKPa?A)mf6id}9FafQZ*lK3
kC$4bk&)<u0oS0n$s6WR<KYxIWr>rOetB1eo!qg4Sn`M>d{B(TXA)S?1=5}<09^}o(gQYU0knwD7SW%#LlEkiE?nKLMc|LJIVJw$s0P}TPF=8ZqKsa*%Jr-!
+rjtQ@u;u`UiTos_`8D~RLrIczWfUptgRBqq0{YsX!8hb2d<#Mq_GLa|9<dZxobw430zt<SSevuAJ9r^Np<uII+5TV<%&nT^TfAcniWp;>67;33j6&MQyc{U
&Qv9`A(hc7cIrtu@X#+zW)@38OjAPYfEhRe=BeQ6bXl1Qbj8_<tLgZwC57_o8ed3<WnEuIY{((*?|b|FGoF`F+Di{^50rsg<J?_9^WtxtaPY>)xGIw}{1Kux
GYAFy7uD`(N$Kop6!nLkOF2E7f1}8{(WB((J6Q$X#6^<IWAJheKfN26ebNnNFE*PeC%DZagJ%y#kc)rQ8s%rmj!kl{Uu0JuC?$N<?OZa;hP;uZ=*<$u&rEI3
>&u>{5DLF_IN&e)h-e$6S~!57vwb`a`mr2=e6-vIR-QbCSashu{R~}5>Eh<WD)rnsgtq`e<E$+p`Scog%0J;CCD}Q1BNL}ZuxmxAyuk>mv<aIUu=V%X;`vi7
f3}GvZxkF?2PdP+Is9=Wgdx2bN{<c(MzbZ@w$;^ZNP#qg<qJi17ZDDm!Dnwf&8?34s%UV)AY4YNuOs_|cMy`@+@K4YEBh{V*+3SwSOHjLN0BY>?t(0m-W<_N
Cr8FWof8o9G^FP=5B}kn$tvq=mGso0#J5g#r^Y?JMN%OMrLXjBWHxBF8bpi(pa2JNfk$T($dAa?4CKuuV=#!EZ~0SWflNoPj`m`iMtmb&2r^Vx1z^5rM9;Ko
dP)1EyH;WM8jBE4*V!{))x0pJTB75ocg8T_^Gsf+@2_{Ss(m{o$p6wgBET+<f*BajYt{3IV7z|!3WF0Iu%5gs6K4|$N;`CIYAzd2VBQOw`U6|i^iGM`!|Ok9
ZJ3{lRvu=>;+c6M9NYb48jHl57&d-5;3@4b^^qy`&i_7M6^WMzmBvYa@y4kh+gQ#LfqP$Qi_{FpL;BSwClaKSkjzp<e!_M3c1s6VxIAULtkCyz|186u+nwyM
Ln5;&j$BEtWk$r4MYdE0`jNR@ZLEnY`W+Q>yYT+8$2yK=3M{{96DRN0ZaGCk9Ov5a<DnNI9%ZRqzzPZZXujV2?m<n^+6yZ(3_*UQzwCH=^0h{wUcP;F$Hr#6
pJZSmG=91Hsp+>wEpSWFO|zEg-hLJZ5GhG*fnzV1p2sjPG^wz#!Tv}E=Rs{zAS}!;zYClUn@CzC!_QN&c|cX2<*UMEemhR(14Ga^Hy$qH6BjxVr_=nua!&Wd
-;xgp+@;~B+{Rp}HJC@~_k1Np9L%78;=~D^C$bAP^jNeq6c9VM<Fn8!;pd~ZtJ$kh+4W{yILfE&sIdh!l$yH+mAsiN+_5<}w&ig2-@FA<uGOWda2tmk<0wsR
M|y-8c?X!NktsjVyt=IM$K(0^E{2Y<5dkC_#vTfqd#?TBN{6MF385(Z=DUNBY*g+%x-MhO&ZjYs1K{xzVE!o2<oL#;ds)>=%_c_W$66YPRH>-tP>GBjDk(r2
M5N-@v0McHXD*r^Z|GP2hd8cmYzz7drE2Q`#%sNL6iFzd=SItK6jiYc5Z{PF41$#C6MH-7D#k`>OfBm9y!4z1wmm*EKfT7+$<3U^#%l4a@s?pVHE6n<wO177
WE7)-H!bMSklihP*N-qqZiIGOWSZ$cmtu$3NVx6P_V^!+gh(wYsT)0|lPa2%;L<uxA`-}YkQ(WU#E$N^igF3&kp)2>ObFdFs}Gf0#UyG%iL-u%kAmp++J9tT
k#x_Yd>Cv?e`=d$deMuQ9Y7t@%x&-4iEzY0Qmm~QUG9WC>i-coWR{d?=e$1<(JmCIHxO=j%lcooVqnn)F%>3l0yy9`Hie+F`UsQp!SYXl-%uw{D^fU(v^f@Z
dkAmY1s`r@qOqv@D;k}#1DzK%l6-G~X-9nE>E5hQe$!iZ(VkmsddqWaoCa+(ayNm5N|2vaiI)g!>yiPD!!=DTjZNz9NquA4vG-(84}`r>jN4mJY%}XaTd;18
tTEC{6g5q;&Y*XMrrEx-#PGUs8Sh#vGpFX}@AR;}J?G=KiIorIQsR>8wYA^U>OT_$)9K_HCieb5;Kwi`YP8hnXxCe2FoHI!=Kde)#R}xj)recw>xV?+PU3a@
sshbP>}>i>w+6as=tEr7dNvb~hqb#{6e_7r7yLn`zW-DlKz>^($ZZ5OK}xWzAL09Zr>Wxs3>_(PUGD}qP4|n60az-ZUUFhl2}k}U?->KEMklx!kuq9U#w*-L
Pm&<^4u(yEHY^OXjV*PoRQ1BdAP!lMwIweDy1Dm3Y#bP*zTH^XndcLUc>QDd$dSPx{kRW!a@&~Z;K2Oj9fZZikP##)aHpE<v!9yn+u#P0;U7(V3X=1Q+pNrw
^-(SoNTGzM9U`;{i0Pa&FjLBs6oU(kgF|mNsf#$QKin{VK0?$pdB(q<`-SuIUN~w@v*r;orL)x&^X(lSZGNZUi0mD$TfVp8g4X$3x_znRHh&v9Ov{54a`5MJ
$fD-?A~}Vf1z_tsGBO3oW%HOYEqLIWomNzDnq;lQ!PA_cgx&13$2mh{Tp*FlxY)8ySJo^d6cJl6U3B*Hqq3`qr7LOUD9q+O1_a$LMg=k&BBAFVEb)iz`~1{#
=$V_k)rK|^^JM@}1#Xelu}y9KxcC#5XZVMSYAIpVdpm|-jOaoXz+{$%=?Stsxj8DqxGk;cpJGubA3!0%q1i{i7?L^2WX`UdiwZ`(11`43fr)M^zu+P;fe@is
z$8sy%xYOGm1Lt0Md}KkIcCMn_iBnX=`(K7F&qoQ>#(8NR%9=8szZdDh<`voYU0e%Qa?x{{8`GV#>^cNXK<V1){j(|T|pj(R}Vx#QWQs`^8~Pyz8<s#xX{e<
U!VB(3CZR1)c~=&Re)jAKB23Q<;g@lr(a(<?+mm;plja2Db`HitDvQVFd^b-(kb?TC&x{@`)mt#gqRJEGxnJKw2No~+JeJ+U#>`bx~w%y`-Rfm;b5`%7NUBs
ZpdhhM^@yI#_)6^fLv}M_E1t^ozR1(+)7Nv!Lo-0f%V~ol&G$U<%EAt^^+zGPVjvd%w$J=eA)7j(KSA!FimJn4l@qwv_s8tG7$xeMrTTk7j!dSj3$YueEth6
EVmdhpLVq@k2(OOMiVYfnz?$qjAICB6p7W>#0Th+dMmdny<@EHTtGQTn_X#%L#spyW_1E0MpMuSbMIQN4dnGr!CwGh6HUcLJ5g<=-YAIw>c^a^G2RMNJa#~B
_i&aAihXM(L?q2^|5+&bRh1@QFxoJ^(=8Ae^t+<rC<AD|Dgv~+A0VI1y(T?NB}?>#)oYjIboind^y5H#m~dh_9@punO{wik|8j=fE-h)R53f?gwq>zLx=?p@
&)RW%L@ai|JO$b941IXNorr^~T53{cQt)&8SH&N3v0c9uc3N8ssGno9d6v@w+7{z}@%|1$;z4J(5H!QiF(FC<UDpErv=RriS-+VuC)3F><7y!jLMs`%Rhm1?
@>D1*a9D}7%<P7^i-V!+Xiq&IMG-k7Owmgt1fca=bCklbX`$trH1ltPYqQgx#x)>@QHND}kTF$mG6gDl+C{5knCFDA%w1@NT@7(lFG~LrL`2rh6{cy4?iEJH
b@mtg!{;`rvA=^Nq|x&$Af_soJm+1~Jgg_IP8rJ@VVvt{`42L8aSZ0th1c|1Je@aCJ(M`?r;&$!Cbd8(^zhBQsfsh9C{GT`*=QR@+J~rn52H7H?NUFiyaewt
fMaxr5ui^&WYT_d@|SVdHmfo*lLSN77^Q~}R)`#635Z#-+-;Xf)D+>V8-w8`o{jKL%w9jMd#yR9t`m2wr;`_6R_X(^KfHw1mO~ny8~M}|E#58Z!cH9<Rw|!{
2O!kiv49k8E-~D_5#=JEX2MS!>G#ZAyfY`en&RyE*GA@;egwsQBH^L<_5F|t8HmTdRcyd;*@z&>8LStt#^vlf6~T!WF?{*ghq6!f3ePbx(k%loHBvW4eM3Y=
-jM&uNbny$3L%D?i-#Q|kB(^?ax%5gsGT3cE|);~0G6`h&g|!^*(5trm$VkVcjcxE9l)plojJDD_~>R`D0DDb(z8+L?PA%CID7jnU-M?q3}$EMUSwv#KPV*G
0N3k_amkr-HqL(OM-s(jc?`B=@4J(;D`$beYAR`WqnIRraOdIWOH>HiaOl?6nPPZKZ^)TMZxy!UUV`l$z(e>riVnR-3I5bnVylg3rWTTH-TC<YJT5%D1S&ez
|4dP{<0QDnz@lb9_~W2AQW$1g$Nk*|VgVka95*aOVqK=s>zC9oXN{b!01i61xy(KD$!idlY<p{GNsgct-KHWpH?BO>ifCD6OIae(6$0_5GiPy~G1^K8MN~q&
#Ecx|%56!jXoczED=mtMCxrMjg>ST@8590{YL~;ej8mW~5K*zX2Qm*g?o%(xd7DX>z<Qh5lI_%}>>^nL(^0L;@ND{!ngnUz#0j+GVKIaAqk7GIwszj6z5EXp
9Q$?hhls7D-cH(@Xt~i+hr=F6khbox7bz`Q;eY^&(pkI;ch8@ir!1?gIb2<zO{Fez&R9a~Y%!`BcEt5l#a*wQ^jH2LV13vE!p|1LVUiNWQvwW~$W3%^qfz9D
(IXr+*Tc|i7QPXG0m%zitJ9uZDzL9D8$fL>gCo|Bj`1>@KoH7&9Hbnbdfc~5lLpO6eH+X$A77zh(tHDtu*@gJ(RQFzO6#uyZi`&^{V(+Ee$Lt)!azXval)HA
t*lqX=WUm%H;^xRYAI9cT~^IVSwsJ+MmZRwXHJ5z)Z)K1?P`;$_ZSMf11)#jquCy?g7mNzQ5`6bfKrD`;gT!2&>Vz^FFHErboDKiz7ersYhc(}Uu_&y%*np&
v6x@H0=lLOzT(e?CUKbMcafv57-$GXA|##Z4s?0q#T}|s<PvDyh8DYSNSQF?9r@xNQ}2uSR9rkt?&$%Dd_V5*OTgMxV<*0;M|*?N5~9z5!pD@yhYBe!iM{h<
m(`GxeKaC9!GvYsDXJ7_!Pj2V(+4yo^oIT7wn{^Ad&PWy_!?W>4YVcHpq)Wa@8<8pY)dwfEpwGedWTIR`sKPk<Gb4Qa^3m*C>8Ws#)(;}YmI=nfTH1KGQ=WZ
s0hnz0EjAi6HfKc$4KN|BYw2Pe>l|4QYnD^C|2&%&+2V8b0918Q$8q?Da``oto`V<&?~tkS+%mk7C-IZaq-`3{zTg>zOZVDekzTcMf`GrAr;jXOYo*ykG=(6
eIY2G28LWZ`d9kwzF5-Tj#<)=ud$`O4*$ITY?!ep2kVm82)be2ybeA1=|p<elO+>fKPzn>-$|Qu$Nuf*Q+Ebe17B13saJ=H@*d`ab1)`$Iu}(Jb?NgEu(>H>
Kv5J%Bx4e^)q7;E8xF$#7*}W35>Z%Y8b(RI<5c>2lb_Qc-x_u_7SpgB79}d?4F#~8xgeRiM=^)<EG%`OJFx<uD(EM=npSChf!pH;Dr{8-&1P=obYR0;&^r`+
HB*poY;nzxO}-i>*=C$>1wEc!G%ro7&AGFb$Iz}h6S4LWb}Y0=3a?+{j$#JWgn=e!m0-BIUq~04<HHN5>HdmdAdr6G2KbCiYoE+y`mzCMXRsNX^9Z#(8aSvL
neT(zvusJG3K5zl7tATY?5h7_pemcbcj(1@rIaIYQg;i*B*0ySD#+=lgJf7f%MerhHzzjF_MNC@DS><8y4WQYn7v9h$O;*ZWPc|c^T}}QYSjssd{Vo>^}Vpm
%7#KXak_b230&tnPgWL^Ytg23*H;FeT8c30>Ubr2T3IBKk%$m3D$}#_R6KWjcpCG(Z-}Q&r(g)>Vyc!v&1_CIwVLYwFRJ87g(4kQHPe!OPBtu|_=1RGNGHd%
e$vjXm}9jmVE5xVQx3=rjJh~{J+eMt0EqNszl)=n$p_7M*uSb@Can!aX$_BMrOlbb0~W|OKd5x-VEf9WOP}~SAC8*zA7ag+RB{{Ouh3UaiR~e&Nt%z$Tt2Mw
+G=4vJ7W_O!azoo@!z;NnLZ_9JD&2=VB`CYaSqMJDSL$W4lYHZ(fhYe^ktvg?av`h^ZPr+>XK4jda6{WsMwfd>+CmBK`C+XOqz@gf_&6~)!2;b%a<(HegQQ}
27#(hDeOr(U>(D#L(l%iz|rjk&QsGGb2{{lDzR$ArY|As@|h(pj6Wd)ZcNqC0w}^_jsL3W1nHyshyc-_(bc>>sb?OH4CVK#xn4=oo8u7&O_+m>w~{ztk$-%c
VLu7q6;<)=0e<NVO8-W~V8+%~a=x;A6u0zqMu7;548TTG%PO_JM(Su}71;vr(@{?T)52*s<5lnJMm{WDF2*xdJ9Wx}IS?=y-jqnrIk?Yaq(;Cm*HZ<V4UDQm
4;09MzU&CtrjDU_ylYE3E-~an@=t{W7k4RRQ4uDE6fWjbsXqgL_Yzx0B9Ab(&khy@{<F@n!8-18kfisI46@1XFHZ<1;&?;UAYL6n6Eb=|8HI+vQ0~mskam@s
=(hr4Mn*eXwuk+B+0K^n)8K}8uUM8*_2+|kN#M0{rjq<mgkI8Yy=j)C8Ij31=kP7npJ|!mF@45>LAvDUg_G5?Ny1+UX>t)V3Qz%vwaAtJb&P<f){dRH;<&N0
?$Gq%*#Cq>Kb<yM4^aQRC}artrSs&BH@Fi1V&U`jP3C478nZOaQ<w-~!#|h;eIHMSkp>#`jkGx+YV5NdmN-hkLS_z89nA>&;7Q;;LTHz#jV@zpNkCkY*i?st
hVg8E0Y=9AC&<P%z-LK)BE2-t5?!R2!;Y*x4g=~SvT7s$l@SDp`fNnJCU?~y%81i1g1w%d=Xq=1Z6F`m7>hoy{x4O+f%HozArb7q#B%2KlDX5Vlar8KrNe?<
xHH)3pg7w}B8D1f$6*zFvsG}Ows5L6WVkkeO4^W?O*B{?UUdLu9g0}g&0BT}PX<wQ1Sq_LP#oM1;#?sTp&6}z`!;)bM{E(Cl~sPmGUk~=4sI%6Y5y)il?XwT
AWIwF;Diw|(V>(cXf;^!VhY$M{%|>vQ~XRN2;{Fd35=a(Wt<Mq@C0*^5>}32hbaDUnSpeEa1Wm~VlcZ#lY|MR<;x(?rZv}o(1dxKBgpT6FBZ3+*vn<B)WfaZ
yWv(t|Ftw|I;MyTMp^ww937NSB^Mb$7h(~@)JwC_gqGC7?P6Ry5z{g;cbnxZ!VEwhNla5;^+oi#^QS&g_vwwm*FSp&>^WS?8sGq()rBD$-iP9hPtbT*HYt?a
r_Z!R)DG7#Er|lM03%xzCA!!%{Fm0S{v1j)sMwA_L-JLlh7M$eGbyc5s6)`0-S+m=yO|TNZPwU*2sJj%=EdN-G^*u;iMl`bDU+0I$HBCNxh%A0?~Qop#6@UP
WZ?R%z|D~zwK1^SYkW~$p|cJ!k~a3fm_}M6ohKJ`mAF`~Hz$lBpgA2kFl~Rlc4Z(*PW4g`{}gL~j~KGD58raNqGrHgd?xpMv0oi=m$SbrZy_dEZtDK>v-?6S
-e>}B5^z}9(&W>3{7WY;1!EpZps+OUt2P;QU@rFfOkf&$EA7((RP|j*FaYy&u|I@ha!Z1!R~<DN#q_4xIO}y>RPiMmP6Drui3vMFyqq+<DkT*!<CfjQ@LFDh
fWkwZ$m(c1eWE5f$XO?FZpiTOYArxCH)I104tKKZWcP@qYz?G@OL&kNaeK5r%H?$ke{o1+nEOv-Ye;H%m54)DI3!r^@^e?>=Y-V7%JB$@Yypf_o|+K^84=77
dj-OK%U0|tai~OA4{whe%hH00BINh82kffK2_IJLWYY<t9(2yA*q<#qgG&NKMb8eS=%?7H5wek-9B3Vxb6H^P*^514+bflv&NimR65V&{BJjy>8WiI3iYfeF
H{FB+5JAiNP!G~1`b#<hHsfUGxoGfJCiE#ES$Il1(-6^#F>+y0g<)^}>XES1$m%s#aDNg|oK5j)LW$=qhe`R|h~RLD00wj0Y(GNtfI9YMHhD`)0?6Fii$ik9
g96*xns8Im`~1YsRDmU*RlgiwRClz@(hKXKcx$%+Ua!sYq}mx?B*<%chgFTx^+ISoP_EJ=-p2mBeD?X({+SluT)`y`N5?OOTh}-P9R0~z0XRVMu7)a18K4V7
B#^<&9ydT7D8!c5ow1+EZzA>mgBIX&l%|2_ZGa7ajv(2%0K6qboXyO6Xe>Khs=!ahXLY8i>|f-U4nIk<8Pak|xxaHK{kY=TlXKv)>>;m-Aoz%kTmAV16r34S
z!IhOdm+wE%0X>y{|M<oGU`u}8_7DM_z;5*{dPWFevlWbx`O)&r5yQ)l}2W=k4a*2=;_J$ueaV2INr%7zmpl7L^X%JqQ6?=)muAGk3bFDoa@?o-7x`}qWuJ{
f<nV-m}AvHV7$}Wr&%+m<<%|Q!J&{FL&mUlBjyllWaIhs+H?2QHDz6*S9X`8AR_aZLM~3ago1AXF^1tIj4d;P7vj|D-{RHl;t<+|S?xMCv2}ZtV)Xp#f*VDW
^I`bqnB)&CmU@6`r^;cGLe%>owf{01R~D)>St5q!{o@Hn<4@0>%ZaF4E;44nSOep&gN`BR!rO{T%@CdJ(&?Z9N?Rp-lsiXHlKl`?V(_X}XdOf=4pgJrN+E=P
(I-*#ISx&PI--H(I6W^~Yg)}eSt?8^ho44JN)E1&U(6V~FSdb=PI3HMPC@gY0t8x+PvK<{K|^KdtJm5vPDdtirB#V7?j)C>Ut(^A$mS5YuJ1lb>7s=`6)DHt
<T|DTt%Kj&PoT;tovm}|rzxY@j)!|Ps=F!O*%Ou;tDMcJx>ebJq68{{&u?Sx8>JA0)vQ3NW%bu!^)FknAg%kW*Uh=&kY9U|&yq`?04vp`3*PC4=M)@q&;`@s
S@*(;dM^m)&_}8@9Qh?KT%8T!fJcTJY|;eZ^n7PJtt=XT|3o3Fl16GtVL=NT%lz-$*Gcu4>~q`y>LlK8p*@m_`?^DZ)0S2di^QrUG;l*V$MW#^S2;DeLag2S
Svoq=d#2NMoET8GG^F~cdMY?<UphNL=IOJHJjuaI$>R`uk$&eeRpw%Msp^3|Johi}d-zN?8{)QZWXKA7=_>X*_3D}iFD~YC<8$0MqL@p^&%r?!x}~AhTZ^4+
`-PKk3Dyv)0<s!m@s@fULS^<L5Fwl?!mLW@;|%);671Wv^9N7M6v&%e*W|DV`Hfq9WN|KTgwFbwizm!X$mmb5R#TXw1vbK0CH_vUt-|UWB%utG0;u^>0Ndz%
01eU^!U&vYoQ=y^8)nq0u#hh?mvaP*ICU}w|73C=v)#blZd>})V2oKIgUbE*M)O=LZ{tP|^;v%-Z7=(?q=w8-BVJ|MiUkC6E0ClQfg$c{UsSE<+iXb<I=Qm;
2ML|~StC9t!kFcVz!5E$Eqk9Gzt?ao4`JsR2a>dPNrs8qI%fO0$P;q?bKjp@NTb=M+?V9i)s4avNOxim|Kr&;+bt7Lf7G~3oiOP_(#T5e4~=r05)>?T_?r)x
A2C#SA3*b?5kr4(=wx~h+44n^L@O!V7Nk;79gRa6E$q9BYSSq`byHvmq+=QM1pB1+mE8ns3@8BfYtJF8%$|AJeF_QdFq(7sFMgWl6O`J|>osZ;K5p3?P?+D$
vQL8{H6~z_^yp7dx2;;MQZ+ny^H}!QV5x#XfaIFsa=`>gH~3tiFbo5}Y4FpjOsGM#6%eeyutRTni15bZUX!D(W-1Oj(Us8vbT%C5W5?-x#$AYZ%yAwCika7Z
U7FX;mtj6Yc>{X|eJ!2>lE{S~rANA{!<>@!1mRz(de(W`bpwU5o1%?2jQd)oZDAdj6sek`^Z-yzumo6t{gVa%Ocs(u^ux~I;NIE4AoL)-2H~5bsrlOR*Or^*
#f=P%2RxGGOZvNnY3-CJRc^H=i`qYUr02P;5@t0p;ztu)^p_Aau?@$iiQwp*m-tR&pAt}VSUcP~txu3lyd(Qu5WB=SoQ*xT^D`B%<~9c4FdXAWh$v8Q*&gYY
$3Nrz;or~e198ie=`3((Pga`7(Y+7?D4P1|&wKqo21Wj4R9Lszs$G`$z=AN?I$wu(nxhdpU5u0D(gzm#!xp%aX(k4LA_>uM2*!{OQYUR8&x1z6IEX_hhzh2u
t;>$3KHs8W?5N7_5Z-cC0ZV`?XMx}#)FQYwk#iHt3$w5P*1<293du2XcslZguWzbXI>P|2L>-E-6TB9WX|mvvS4<LacOD`ULX_yb|0?y1U{@XG@#1)2U+cXg
`F9U6T9z}E*N82Py-x@nbGWM-e4}z473)>_sbTepE5(UrfHWlD{`*Xj;WwY}XpGEr^`6xW;WBQ|xlngeji)MNZnmI!b1cbbjuc|ciI2puj`^QpEFeQHR<;J0
U6;j@YdUs+sz<&_EDn=|usx~8Al&8JO<=QQ=zhG{T4P?2)*O*R?GYR5yg=xlNW$AWotLm1+jf=W;~N7kLfI>c_4@c_v1t(=#;lYH8FovFZq}{u@Kn_*?-1ZM
u$+$_x?`p7=Te4vZ`K&-06pL;z#?p95rMvCDA(rfM-csvp`R9xC4NU+rIlFq<6|3*{owHW843+rCx!~6j|H_kgDw#@637AikYEVx+6Vli$U;92)$e+s*OUpG
u{A6*bp`FuB<55p(&z7o%#B{Sf4gV8A~EdH(2lg~9#a16+$nEAfWJ4$0D9Ic)Q02&@Z#sEIOZ{s%+eHWB`rbVwp-m!MF*Z7aD~Xjk{c~FSD=GPU!7m5^)5!x
hrKIrft?<d-<i2U;k_9<UTS~1Z#+(VA;~x}!b{Qnt0qkYbssQG=}8oafA|FsY#)6tTMtsJP(qD+A6aX)XF<-FT}+)Fs>0i6ng}r({XaPX5TbMJ>_Ys-QpKmq
c3Gj+G{EfJUhapr7o!~L@$HG-WQ6IpUMm%`-Y9y!U6yr^f5cHW*GUX!!K2fOvW00W^_9<ukLda#iRX_##)FMS&2>+5b%CEKn96KoZcgvwkpwe#myTn7wdBL<
C<Isg6=w>}8yAIeh^>EXHk<yI5QZ+m!8b5TmTFVjsmgCFvg{Z%9>Jodn}Y1U?2T;E_7t)Ea3&yMS6Roh6I*U{L+~a7@(q*HNDQ<;muit22(W=JYLCb(ZoMKQ
VpRM4r<0MR5ZExDA0eZ~7vQ(r|53#gYoM!KQRGH>=#LY02qbwY+Jy|_sELvHHU{dqWj>d4m^=Xqf)d-KJ%ENM0OA3BeWm0DUYk0|%0!i0RUi+b5$&h<+NWXk
PpuYCZrvl$E)mLez<H_7J%)49*+KM|$ip|vi56Rih0N%(i;Tq4xT)>~o6&d3B7ffQ@-1`^nKoCeQ{Z<zj=@G1v85drqE=v~@mx*42-HMl7w#o}`k!W%M?wNt
X}h|~j5bv;dfD!<b`?1C%`hRZz~TQr4{f*)cJ_H;rn+G%`KCzNja`)sWt2$-eZe&4Nii0@!QyWr3Uv4^Y$`c2EYzC81LVi+AzP-3D!%G^AF-hZde8BdcGSBw
hFZvyx)KEkDI<Vs9ts8vqFwM(tM?T}!p|DtS(^P8T!Ds`^K%%It&(z<a)Ejg=HnfH^v=F0n`A4XPK@NiEO`K&czQP|K&By>z|)NRbKrGeybHvCw_!2PutEg@
EDW*G??zG)s-Pd)lWYkYx@0%ACxkw+K5i$eW!-eAbXz+*A3oky<j~=iU~m_^<wV~u3>tRc{+&acz#Q{iUg)xDD?b{iFpx!|miEs)A)YwRwv^E9;}2t^C+<Ys
c~iTJ*I}hO3-+lk&}&nsMws^-^twgt%4L8Kd5@zI7ftyO+<47OWLkL2{jb3}K)6&OGvgC(K8BX}oo%YkvZK8TNoVWFtwwha@59gsJaHkFR_4-#Bh}y}#{n-F
9I_jdaSStGiY>c9pWaS^8Tsq@6PRWMOqP*l*x3mN6?E+ckLe5>FQ(WTOaEP7PF~h-)3zN=OF)j&Xqw4(7DFd5g;9%;&vJ#JiK+j>8d^neBp2S-1NWhJ>tcTu
%Pyfzaak^OP}(AmRK=waM}^dJOu3W{J?)!?i1SAyb#$I0s~y0^6@)aCY6|`bMyIufB&XiWQ2Ie`rO!EP6A2i3MTl$GBqXBNI)^@ginN5R5`wsAcake;4>G*4
*I5ewPV&WUnt8QOLG%1h%69qgtRSv10$;jLBhRtvuFmyg(-10XICbl#!gsX|%&cQwjgJe>R&M*?w4DKBG#etP!d|u_ve3wyiN7g*%x9Et4+v!zK9H-cTPgK)
a6q3x<Pg+`Vs0$VXRN>iVYwiCAT7ZXTklv_`gaJU3Cklgj#7@};GE%8x*&eMP8b9F;8$p6?=yZTY)CyCXVs~Rc_~m0vk~^8ToXC@F-ZviFl`hSFL_VEVfk5?
_@o|s%@)*t_+_^ctU@xIRpqdIBEEfDB0lG=2jB)NcEUPZhOnn4no<kAu|d6P?!Ig}FX9bwcl*E2=ozF4EZ}}lWBYMCy-$avIWss8qOU>;|KakIoTCV`AF-9r
_;UQ_`2;8O(aN>U_o@j+&zw9oSgil&ir1`jZ)O~0$q>yLyZ^Gq-#%l9l?XVOHDlh~;H_zsf>elM;N#eUUWn%G&P;XekfaFYybf(s=1}&9(7;fGdzFj+nVdA?
)Qt0lbmIYw;>$+RV*ZuKz?u>MHGl`BURlA1=}?SY`~gs+Vv-7x7|$Ft_Tl`;l}7g+5e<>2Xn27sL~{_aP~H)Jt<PqWa+^Z708Oi<uGD(^BrONm>#ZL#{GrAw
k=dr@oKAen-U%#{QmnoN@Yl3^W}xphiv7j?x}AA>A#2RkgiC@&3I!gn_tZ$TBZtQGOtA%?!Thk#MIssi++^FJ1%QaY=Axy}o=6JLh6%vQ2%{fYtjde0peic4
$o5NatwzQST!(4Hu)C2PUQ$!WQ1`zCOdF1Ri)D!_(D$uVa6?UvXQ$#Ez{UiZzr6W?EEC{ck?SPbT)gbrkql`49lKGdbT=_X0gahfrfe#%mF$|bO_;0y7Ca_K
eQTZ}trEHRepMJX1c?YTw%kktInaBM!s<DY)D%_oY}~koZ>g4lwVq<$pVHeIsTm;+ky-PU&LMk$%j`{TE&`or1ZSzE=nowi6ntw~>i94MoV6qiLMsK_<-3f5
Vz%?zAc>~Prfrj4pwsFZ#ZPVv{Ijzp4xT9Qfg$~2)3X;#^G~%b({DGCsuci4E*gxc+>K=`x29R`%hJsLW2ddq{VzrBk2*J>0DP4}5eYjY(sC?UmYdG*wDo36
UQMlYe7zA<jp=0LREzjm8OW5N8xWp*u1<0hWxF4pL0w=To{Hl1+$jgu`;6pr`S?9Mz5{cxHV(2@;E|-FV~Nu4F@w}iWkx^aIR9rWGbc1}&r&JTeYWK<GAI3S
x683g-HN*hRJP=;Li1k-Ho86l3|i4xDAVuT-x3>sAVfd-r9j|YeVB@_tZ2LZC!R+|VS!`<?H|^Bk<}#x+5GuqW&=CH&+YA5Ty!k69zk%5Ma7!9Wvm?+CS8#e
JEU(mX*FnZU0gp)+1hV8$iK)+Viv1B6fvsS*E%7+Jljf%<??6{M<jD&Xd0ws^sZAJ0a<5_J=q6qNm5ziYy^rM|IHZs_n_L&Ae)N1T^?aYLF^Rj)-(v4)pKHP
K5Cc^LM*-+i;kP=(kg@*x*@VE*#LvjMi=7H-nt!adl5c!$jf^xZZ!nZn&6tT=lStZu9b3T94&-=oL=aY_b)~<JXr`h->GVH9JcRW@pZanP^wlhawlfFGs%8{
7+=8b#Yh&yR;-8?Jq3{3^%%iGolo}j$`@y)7f$K<O%K@lBmOIQ5&+%`CKCrCY~!J6t!fc3zdN01Ycu-yx};P|&qXM)?Xd|`lKk?TdpfL`v4e6T-ZhIforPmA
o>vR|D8Y-ELtqd`(>|Isqzu6FHa6c9pTYBgP23X%j#J&Z%3&a^QEpVbx{jDK&7szoCwUvv{QIz44*QBHpn>Ihk@6U8#gg8aVPcRucE4=47R1|Em7(@ZU0869
w5ib`QXKfMQa9!%J%=k!7y_G{?x$9o@&eVw4XhYDtnt`o_lAFI(<Q7_m`DGD@I*h33Dp--vY-@lFdMHn8z5ED+e4nSdCqvk4}4)uDj2ptQK*l%yq2lgHY{al
G{0f!Oz%#q83=g5)$h8Z$I42o4NSnssdcI_WzEe3X??8_44%j`pY|ndx7yX1()#l83a1s031sxnHbL4MqACmSUAy*dmTN`654bXMg{68*jn9-JvwC<4JBQp$
Q}!H%hs2d;9mZJF-EV|b*mhjsL#>+Ji#R6`7H6rdf}tQf@(3s=n=}z6!`?`QppRACcMWWy=K66AX$H?^FfRr$`iZ2PzDL~GBz18=+HwR`Da&EMTO74)LAn1D
953)DHsYNE+=*Lwjwe)J_+;M}a-*Rw#RDYmEn){0vv;6)G@je(?usMrfE=V7E-sc|{veeX2FdE_O0Wm-k>V<AS@;1+a_xkdATKb<kE8a#Y-+ey?HU?QK4Bzw
#yW0VWoBSNi@mB4oM@x(8G8-s%@E%)77)G=r2v6ICR`>Tr(o$yrQbu_<8O_r9;{M1AdC>@EF<1(85W9X5>NS^P0T{8baPQQ^>P~k2h<?DlI}nO;5||c_uSa9
-wmwKi5ej|hgAf*CD7u*d!K~X_gFWL@_L$D5jmjiSaBIR+*#-omp$*G>8HVV<$d$m4an}35zt!hOt+*Aq`VcaZ#l+H5mC@NPP0;hSXRk8eaLI`#(4{o;Esfe
33dwXA||NB)B<)_XSAv?z?faQ-^dLOs{L)gr!C6a?I<Cy6(+d5e=3aE(Vo{F21lnN_Pw@rZGh@CD45}$V8y6uD8CrBPG$vAk9{ntx(w!yaGmRRo<wJ^!qt8@
hl#*il@r{V`$^K|Q#-WJ7g&k~)0bKkvA@G^DlLxDT`*t8a_$jpQ7yw<?T?+Pi=Ywm{*fKzE~~}e(vP>^pk$-+mk5|QMB5*dp(+daL+Dg=;FItR$T6%K&t(wk
^>)1o?><P=0%7J43;-iX7tnT+1$VSyf2x+qeeG>V57zb_?SSWEgA}ahOq8MEczpL_CD6q!yx#zaah<uhRYv}9XpZ5RFf8u_T+{@U>0<P74h}|ng!FyKvo*t_
r1%yJ{^un#^;Q*Jm`Cwtz8ga`VWA6ewfbQQF#)T@nE`3FtsKP6+AQ4rcEvgP-DH@sdD@%;+BtUGo;6(Vpez?M{$C?;B_&A&R%{oY$^;#MZZq&t3)=}#=Gi}b
#m71c&(*p1wK%b;%T__f+n)Ji!RMn7MYn;morVdQdVcmcW)Qnau1a;=eZ(Uo<VpvN1ti-fr8zA&FXfFflS%mwiD3`VqP3B*+zsID*@xTbynn^w<t7;{Jk>#O
!)XEM;jY<Z$jtrN|B9L?xwC?h3dc(;h+{b!7aIh#>K0r%;Cfyrj$mV^0>1%61r<Dd=fn2Ha?|4slhm|^pjD}eCFb<w?-2sa5&fK&_<WOXA#>yE56sX6oRe>Z
s|XKFUD?(1vJSKkX|h@2ElnI?QwBNQbgN*u62Q{61d-IHr-*-6`-iW}&5WIMx~$hAA4TW34l-{X!vKrxFL4c$kY{vt!3>NjEJtLr45&Tiuzl9pU8wpFVz)PC
ma{vS*OHTjS3w<bkNnks!-C(!84h|wcRnIX)woA94L998DLh0t-X)q_5Uhh>%z9cVY>iW-VIGE9D%4rz-9RH>JXD;nf+=xAoc|n?Sq0C<edjPj3{$>DjzpEB
;=|<&T4n%GDEH*wmNKveHh^{`v6(6e+dXbxs#9S$#rUz_U~_Aj<#@Kd-D1dV)8dCtRH?lDH0~(2)4FYLxGGQ!gok1^Z$2DFn;5q<;>N*l(6HC&TxV-uy2w1{
zK4RRha4#bpLUUDvh%$_$0HO^#_~UG<quHtqmW8={XXmcSG+x)W}SkB`@0cs^f-EJZX%2*$FJf&8Ci~I)fazLLBYrT_L0w_1MEA>tb5P~OnUx|IPh{?pvMD%
4fXa%IXtlbDbNQQWA}AGeh~nK*H{rUJ08|WJT0iT(xcJpszKN~gv1&rOV-d2omgl}gX9zeta_Scx32)?EZ4C_!(D`<(DnOxPxsnLY-MavklmtPMyf*<=8zj+
P=gNnI&qGhzYPqSJp2v5Z#>M8=fDjQyGUD)$T?Uv*P7wF^{2ZxE2bN(Qc%66aBt9nQ$!-Yk)uYMQ6e%u3Z>o~N_KTenzAu&71a||cgg*(3*iJS0lkJl7F5G1
H#qB*Iqp>cfGUbb6%v)&AJ)H5wVV$L1Y)OJ+PkHwYj^H_r725QMst@7iE;)$rhD;W)S*5^(BMR#+SZyG0`Y@?|2$Qds@~c#Ps23Y#aaFkgb<n_YakbYb3b&H
f?C}6oXV|fq{lq!Hc^u=d*u_F3Aiwxfmx*82LDI`ZCg%+Y14@~;v9I5HoHW^p5#oGKbn0Wpx@7Cq$c;X@8tA5a);ZoTr|peIu$}Lr-n7r9Gr+j@aTdzA=5Uk
iy{yR4cxm7t--#Q3$TtIo>y+o$B!b_9MUPyZj?KXNrrxZLw=fuV$#E>1$YC?OTp1)VHVepPV5mH&Z}11U~o6>>V0!CqW5N5O4K;UA?`R-R2KNqXE&4&N7}%v
O*pWs#sdbN<NVH%u94~)EIZzS@v$IwMx^}mLbfLm0&{?J%&G9uS|jIl?syaHNrV&hz5lwNUw+lV4Df&{d_rsHO44Ry&^~fu0!swQ2Y~w6gixH1(BH$H259XE
P+tQ$5k`l?%W)QU6di;kDEBH%*GI*1yJSir**<%e%dJ@06ZV}5$&1uEi=6qgf7=39x$@$F$H3zUbu^o_xIP0D&v|E!r;J3-IK|d{rKDs_3^7;s{$;*FO>=r=
d#yU3kQ<i~J929|L&93x_fS^IaM=Nxr3UAUU_v9bB|Ai-JMVCstB2?XxBb^A?Wb9VF*oSITg4Ifk9xEmeCEPmFcRK_AM$%;`q4b9-Sz?I8u%6M(n~ND!G=5^
AX!p1jExmtjCACaOd-YKuB%}>rg)bA5bz|v8%?WLhe2YM-f*}X&hmMALt<*4F)>iGXWER%C9%jKf!ulbHVT?XXmc+&J>1~H#{G<+3j;%FKnV7!X~O5jgV+Q}
MpYb4pk6f-)B>$Xl-ou+G#3r4+=tQpn@-8108X9_XapGk-ud65u@IuqEwQ*TpOBN9Q5txzMN`CQmNIZ@A;{_iL0Y!k6K$|FShTTk1y_}0oc%4&ARYaKCNHX)
3Kh5)>Ey^C64|b;ThyM_`#V~USx9s)8nl{cEq`ZVrL(`+eDACE(Q8bj*cy9Ddw9MU2}(1PL8-%+CVPwDFyT?t1(=gH`TW!PUZyc2`I6}{TOX}j+U8sMz0?N(
FT<&V@IgW)P#)DO&O$MVH-9Unq`}d{tmHPUueevrBt(LTMubbqZm+53GISAeFI}^Fp$pkm#;sJQ5x`Fj4N<xgn#9GMVqArDD~B45C<4I@-uvX6Za||#T&6gE
n;>2RsXCbnU#hxpdr$-AHApfiLUmvI0&-rA#Zi8(yUS~@(QYod4uZF_(ZLX}HFUqL-eDlpZ0RB>P(Y%16hM93*7SclMb=as{yoIImQ;arBZy-4!}tyo%n#R3
b9>_9Puz^5?|WL<MP$?o@1U)w0C65)F5jMV9;E$*ln>Bv!yo?1v7#1FI#bz!6RT`}=d<ac9qFfACouBYI!Zq`1gNlJ8A*<;{*}c^g}t|iM%a51R+m+tI~8TV
>f9rZ|I{L6S~**S?%g&}rJ($iCe#D9V`pS_Tn|2Y?$PEkBew_5`9*LE2S0>&*$MN^_~PfhHEX-u1Ni}IWmfp7S<9rhb{8<Q84T-LbZE{7MTOU(=jl57X>Sp(
S8zYoBNc^9QA`3)UGloV1Bs~hHB)iE<Zb7WGmPRzF7;^*o`PpbPry+xEp~q}Jha;t#mwrHfy7lcN4yvXbZX>t-uc9xYg&=8X;(b9Fe|m!4ZAnA6dCB%4VB-o
5Qnh9b%<FUG2fO)r46NbTz_y|38y<<;SxsS845%d!`!l!SQUa?EG~h}ogZ~laI1F0kCTrE5NEm1QQaFAFz3Cs2!5}d3DW>EyQRWf-rAOq;tr)y_s<w4c7-_O
WB1IIYm17$teB%G?-gyrvKJF-D@I@g`+#g7MPQ8-v2#bzbO6H*#<vAn@^gF-8sa@m?uC$f!s;b_5S`nULjpr9dn)|_4J6$}b5)X!l{>n0p-JPnvr8qx5^d$m
0CkcgfPFX7ok{2q@wV;XdZwo66};JxRG34u?3oWkG#{LpsA%FCfcm9vLL0g9mYC|_`pCiw`8_m|!2jkM5)SI6G)MFQ$OY(dN5-|lBMJjChz2~HcqLsM2NsC4
;qB?q`B@sLhEXmn9Xo#$2whY1zF9CJtp<QnYZ6Yp5_!Sg!Dp1AWR7)$6|2tRCN0#Hg8Hnyf3zKmc?ZGa#<(5f+b{?k<jx)?vLQS>a*ToyvhAp1>oJTKVA$N?
B(Ssoq(abnPDL>=WrH1kQEi-!2HSD`HJ8+Jbn6&EIW&dN9}twmGk2YsJONeA-VhL*Nx7P3a|o>?_e5Fj6ZJ_GZ%z3z2CaA|J`w!$eoZv*TxL@lCkSPww1!Ny
XNnxMyU$~cmkDDjfp26A@~jmc9<my!XKLLW)WtfYv`G4lY5fU$U{@w1IRLtE-j%4q!Rse0Q;hd@{(HUk0bm|>WSUo8fO(Xl>!%u+a2tv%40d@-2o3uusGtVE
-=JW>*j{U^*j3ju9VqP!fhFD*yhoa?H3n2`dN_j!c-Qch9==o*?hm^^Q{el{e@wltM(<`EDIuofKqz2p+vNq-|JRF5f<G`GAg+|<{rEWaNFf_Z^~p7C1Id41
VE8TnRBzA@I0OIV9<p!6Z3BT1mkzIN2ga*za1X)tz~lUQc8JElkOU!!Np?(P2s4&GOOMAs+*MZt)sG`uF--gqt?+>p{XnYo|0WoFxyEzmaP;D*r<|e+Z2X?t
m~9VES6UB(9w1622Iu@kh%MNGJ;Ge(*FkKeE{)1GDQw23+)unRWpKgscDU#5lq0+XhtiHTGRDAD5q;i!g+`y#Tda>YJb+6!nx2x9kqJJSWDY>r7M^QX90u8Q
@fi8T)bG8IZp%TUE>uQ@N^%M4^uG0UtJAEjb)M7kHa14r?fR3J_u!RM$#TCj)XhqQsv8&QS;5GwLelCajM4e2#5unvO*sKnunN0HI=FYaLYUl!zLYkyk#eN2
o;;pGkl>1)py_ZqkOXZ9twQp^NME`DEaFvylG)9ThWDPn`O2|=N{=bBh-))2N-;I<h&u9jQ!fmQT}aQw+}nXjyv1xcrF7+hXE(rH8oDz-r}HV5PB5P#b%)T;
-a4ahpRxw3=b`#NEa4>{gn+#p7v6qm9Go__T8pO+1VM8?oT}igFrn3s{g!9VrXM*sdXV&M(@9LE--Dnbi!(GjpXwaXGyd#ZQrVod>tUxrEXi7^A9%GV@=$iy
piY{TMnzGj?BN4ouLgVdm@PT$wd7(HLX(UBQ_Rj_h)5fc6AZ3hFaG$Tp%%c)cDaT|FP-%}ve#&{!-@OAwn|SJgtz^v@JB)o1H-kaRtfaKnXC&tbIT&xNiV77
%gah4SycWKTDHFOJjuW9#Yx~URK1b`avVf@jSH*XhV7ud32HYdPCrCR;gHDNVgMi_P>p_sW$Zf(H3nKZ37da@dCaI_Vsgsn&Cl^jQE=zJXk`;^sBt-in&gEd
;y42*ETtL^E)a_zGCx6MAWzI2tXsvK3F)pftO*s++~nj;$4kAYCh{D>ug)V2q`HlhCP)cUgtz7lhD?OHY?&Mt`RfQvF9-_Gq^}5LPuAb^ckBJs4Yxvu7u}84
fD13=sQaK_cj^<=7Rc2@g8?UD<E`3US9f(&+Fl#zL=Km~bIvA_*s2&vF4M~eo`uwdgZpu2+;ZI0mH-T90Q3{OU;5tO)sHJ)Jgzr+ncK$8I?G)9d>m2DXK;+w
Xg0L^KH#f?5)I^o=Y;12NbY;d_#vIFC_<z$51DEh`*{;}h<KC>q+B>|29{@!y5^)8Q~zXB(&<*0;1J(Joj`QTus}dUZ56voD!|lQov1mx`XzxA?m2+0*#x7o
YSUT^6oF_}bnY>LJlVz6fb)YzG}}zJ)W_23qoXS|;9MaNV#N;7i}TEa{m1fDH$*CK;fWGEi^8)!T(_YY$ZKK65~(NNm0j++rsr!r-6gAbwzDqk%RONU7jAQ$
b$SCOp<8FNHnJ5*<dP(AR9FG!<nsJEtUE#cmc6dRLo@)=#~P*@8i9X{xVn7Fk#iS&;+-vm;8xR#;<s^1#_caPmymb&NpYJiQJ&`6S_+oUu90VDj9rJ1E6jH^
+O9g>Il9J-MUWDpZV!0-K^xGj_Eyzl!*jGd--11*`Pwx!#I>Sqv}Wq;>Y6MTNW^BqJ8>h5AO(58V*)5c*M#KSD0kB8Tg*LB{}!9H)USYh!<V}H{x(#ui7w(b
mm*me1`gG#r@%j=HiGr{s5?x8!j@CT7FB%I*5PtgtIx^LnH*^5xDK3`Mi@zuY};clZS>+#XpxM6xG`|K+iV+_zR&C6>6=qHjGpV+K(+MlLAJeEY<_`ePG#{)
KvlSYK6_Zb&&6{eRbV(UGt)&bjddM&+#G>v9^b1$yT*vC8`E>S^+Q#1uY(0L{?^s}<f&m!U`DA!bLO*C8S<jNz)ky`laFwo@>%cta9-hEfhn#8J0gm7=GFtQ
nsH-p;=B#Ak2@#ceCnKQZi13pn0CBX#`}smhhx$5+h+3^=6rB?{<f9;pn0^vnOJyR&8t+(@IjZfS5xo1RaFsWsNkfeTRs;$<G?6<4KgM5bfR2)Ns*cs>do%g
%r8F3`HH(2{9+=r2SUNDi>7>pm&|bTwzuREk+KM*Be>loI~p?_G@CFMQ_%WMzcFLbOc^Cozwr}#RkC=fr7h&s&Q@&Tq_*r7g@Fn%Vto8-@gp9CHSB&MAY4s=
l=ji}mun!#ONEO=Knj3T9A87yUEMXeqI5>x={E%(Twx?Wz8$;;nh66vuU~`$F}jk3Dz#Zg3=;gJQ_+qnBjSswuq_3ya)=8}nohwTu~_WR9_uuQ2mqUfe1D6!
!)QpmPsqHdhjsH5TC`G<_wexq&gj)a)qcj@Q4W>qgRzrq=l@8yAQ62@dID0gz7t?J+728!^K>HVS17!{-3I*p1dH9F6tgtQj|uD!^OI=Sf}m6$IFBCk;*?u!
Bfja~;+$IKX+7FmjLTt~49@r4`y;;jS{-#{0>p?qDC4PJsd=w92Do}UFpV_DE)RV(cxy&YH}h)1K?yJF9gJq1{R@6RRaP6{c;64OwJnwVSg?KKt<ls3Pilh>
Hrkh+dK3y5cUPgNe$BTa&R^rdU%``)EB1u_tXbegtW|NJ7)E-z$=#5z1`*Cpht>h^6WHy-CZy~!Jyf6R7`1G@?TW98J<Jff)beyeF6puKIq48kzc8iWvKi;}
%f2~coa<k|6hcGnxoh+M=@7l1J0*IuKV>lTbbxp*<%vY57|VKtq{_vZwLhSv8k=uTzEDs{?qqT=z;b*68&l{PyL!it$@JcY{uE3q;IS&f=Ji?*zje2Q&;=e#
umFlEalI-S*gL2m|C0R~{`E-4FVT}BtH<{IC1gR^NiKS^>TXl!Z32}Sca+*JUH+Yz6vz--KPRxP8)i-uA$j00n~7EQgj3vzq4`;;0}-3C+Fxys1G~|=f#ie-
Ii8l05y-J!mAMjXRr6|nm+j*iuz~OGX-EtW581X0CLYGOldhBr?+v)-KvFOSLL(+R8m#a*o2YK)liQa-6ADf%A%iz@qigIz6uS8Edm?nw>9z-NUxTPRR+{0D
qOhzLAm!hlkXMk7hD{%pwjI?Lbom<p4)kpB5w{|qg~;O<jSB(J<AMH`u&Jr>@&JTygl>aFkpz4;`C|6bnl%#&tYJJ#H|<v&Xt7$Dk*eUXby`|!kvd&(?dpBY
ux^Gcdm{*zQU%EX(VlKe<Z>8F+_pSjwYL3}@M5IfK}<lseAIGnZrI!&H8j?K+T2`lqJX={8;K-5H=Yh@*Vrz3+|~RyO9=b_iL?~gDOQ%j*aX2^44AbarZHpL
_4dtmMnRe;qeISb8@C#wURfuVqsxds>n&h`$m$%wejs34Rkvyz2CtmBw(rkXt+LfpBefH4j{FOkX{Hw<)IwO3Vk7-f_v{H8yYV_(8{K6qD&pQWeAup;ZgiiW
Dw%?)VlvG4?61|IbZH)^(HVmaTzHe1*~c|9={77<8m8=n6}zX0S7!|yvyzz&ezPIs5~GGA@BOycP52g#%|3A)*aUK}XJYzT1wr_<5A1)+8~~j^yUFoAA)ISv
*|mm*70lt@xqL@$s@bcEyc>!ZVp5~C1!{u0$pDghT?BLR0<w&g<DrZ^sf{YOm&mG9P8y7GhFmM<{<Czez|-!bxc~*m1MQPwZbGO?oXQ9n)omVJ@3;brUMeQz
h(|sdKu>LOMi-Ysx@B_IFv!+z3Kw3KWnCxcW|VH8LA!tj3KR2bm-}LyGG3?CBmw}4$<pNVmncFsh_1(*l&>Q?2cvzQU;-<gAaMOOgChI@T14NL5}i*jW)BUr
OpRw5-2^Xu!miTEPjq-Y-Fon`hg);d8&s~0+5TQHcS71;4oH^`%QDvhnU#j3Z?cDhP~Y`)C`C{dQU!K%|HeuEHr{pQ#Hm!bBDk>SNg%n7F)F6fbH~VY#_I~~
ge)tq;bHCtyt?(8$s@#VshG1E?HV=CT?15?7>1D{rS!XfUI6Z!BXsEUKVDIMzoh98$188!3LrVvd@{p1Pq-YUVJ^Fm-4Sp8rmYBN(hh1c$=i<{&w~(wKYE~<
1@8_pi>PL}uKsR+vHQgO4%RK^cfixUM4_k^)3V5`r~k7mwom>HqdK=XLu1^iPSxcg2f7o@M-(K6ngqf0j=-(b?H<Q)&a0}Ndv;-I^VRljY)ZC<r{Z*g)?-m|
=o&m?Wm~;KL4QHCH>UGBTm-A6LB<E1GQ(pO0Wmn_Bo&VmKl84NNa19!zbDXSJ~~M-GW2BF$T0Pd%&r#Xn^8T%6$!<+#9H_B6U}wMMB5N$9WXwVg%T;|Wz3?q
D()`vqFwD)Gt}4NFt)UwYy~caS)fOan~}9Lrz=sDPVR{AASRQDNCIS5%?T*;o^fc@P>+aSb+f8&EeUi?4wiRJkBLgm`oI1WpJIGZwdb``5FuE%VGi6yMtzL;
HQpkkaxMH0oAtx?`wFL#rYkrWHTOEZK!qBAn>ElF+<cY0?aS#Pe0bM~C0O9WG*|b%^zS&|t0Omb$V@%7-gmj}=E6b#dn@6aX1a0Ha4b$)=->F|q}&_=sb9+)
bO?()4A_oAl>>&n@V3~9QHjLR4HCVGaT{ID5^ubXmzNK#jDD)jH%>Ct*8gg3#Q|{=0pcdvnxm7ZsBDBcZ}(G;r*dKoq_rISbbxop#Ku$hr6&n)K6!!;*3SY_
kYAR+coN(qGRF5%LV%L$yM>HGH$o#I)NJB<WA>`W1MZDP36fcE=*&Ks=cy>2La3<GA>8v&&m(PGU4sqD*<er>D8G}Bhz-k;N=b7&kY~p-p9@!Qg#Wm4nXglH
^BW^#P!&C&{51v_|4L5hoKj1@mr~69#v?4z*#pms5UhbV<g=DRuiHs{%kzO&s1Ew|+53+ShbUeW3iDG*0JR~rX|2c>O#nWQP{B3g3P+4H?+t~XS+nBrtrt#r
PZYf=;>9-M60aQpY&ykaAs~&8yg21d2(0dqmt5l3c#wq9kL6{FI=q1J(;XSc8^kskc01$pph`*K9G^ui&59J$i?VF`Z2)v@mOAwx1%6oi%BkhNG#5obK)R8}
`Y<#P$~PW>Jr{x3*DSa7)zqY~4nnBlc?VqEDMRJt$HayETCGiAP%xF)JyG1Kij!sGd$B<lDHn?q)nyn+pFD7QsbAtAICqbaSSclpQMjKa>`{ZT!=>w|R@xOE
=ycAPxr**%N3meDFW&=)!dVB`IYU0fSfkYp&xOCyAezr@Kmgsj@~&qF?}DI+#({iN&&aK0XF~y>IPugP7K++4_zFt7AK)beG3qO)J>qqF8{r9+H$g1f{%3Ab
654k(K7C)lj6|c8UI@)A`&fRprZvhS!y%2a9{|$yqs|zs$##9sIs@+O2J(3%kJV@vloVG-dCh5zjNx*U75M>R94CD$_Vo=I7M;<W%It@A_7I@Wu0E>~=PjRR
GU=Z=>z3Tcaso$t7WyX%Ll%MgYfIfd2$j9>0fs3p^Q)PISZ%=+fr010{Mvn~W5JZmreb|)k<y9jZT2pG+HS}VHaKxO2XB2^-2L}Mtd6Z0sFQOVWiPdp5_IR$
KmsK>`!eHCt^<7K!2j#5a&vnc-%5bJS};=!(>RBj#Z_6F$KdLE{~gib+(!CGEA0NTAq{nY4Bk_hAU7n6^&WfG9z(LU8I|?*ex6W_^no^nN@)h>EwqnYmN*r6
-EQwS2q}DrXi~h6N=;4wIB)FvPFg7h)ntecUZm$OeapTvJ49(Kkwo$@r)2Z}i6k{J*C(S!vUihQrCQO&0G{<w8JRB9c2vv}9Qo#>q})}A5E7OqrisAo3MM^6
sr<k9N8$S#(La0ojyo0>A~fHaP;~c(C{O{#5K({;+qRaJP}nhj`d<$S@7@8ZGj4TErs<cNYAYQ6B#%TJ+@!G7k|Y2b3_~cz8$w!Dfr<M{CKp>Rf^#Yz9+f%p
7CLXDM=y(vqaz!hgUaE>6%3>R>B*A~p=zrD34E*F*fEfLbFVmmdBOKsBO*yBRMuB%P`X#nM`41S;%{c}{SuN6-EwTr@*U_;hH8(wtub)vf!R9Cd^;xWe%ij3
%L~<-p0?8xK*9EMwVAqrvT2blu|%q<nDQWh(S&;YzF~~Td|U_X!)hS!42!&SiH##?<Yt99(B`DS-7|LDnh<BW>AbRuU87G>{Rr6&!EcUHeKwKe#e{AHH~wG#
<*@(Qy=-BDe+<lXTd~o0M7F%LR)@a@(f_}9>yQ9hJZDi0P-oX~WENU*atRC2qK;`nWW4C<iA1%Z{QI$Q^&$AI?r+m^xw9aG#Ld4q^q5RZI4gJ55Z72*jIH_d
`hnl<Y6qbcT>P?w8_`?g;aGubO<#(zh&%{;IC_$k<ihPs=i>4Tzgs0GWkRZ*k|kU5r#uV^HYfJL)=3j6&*(1b;l~v>&4eEn;O=JSzF8<4Do3D>FxnrVDVgeb
^?~+03b9A?Hd1SDekcoEUhdn`W<#1ti+J&erY9}VGPZF|A5Tjx(`?FgK8cWH^Qjs2GDE?fUE(%rH&9JLb=Tc(X%<AaaLo#<F12HiX6O}~zKB=C$Z=yc1#*GO
6r~3uG+A%HSkohfx`u0AZFi+ydR)@H8noq>(a-xuA<kVZ=%uO;N@3+(wJV--&V=b{nb-JumnOm@l<s5xzH|12zrHL_w?z60sw=^Dz99|$XbWL5b0Qv>rSzfB
*#kk9_-Miz&s%QX0tkoMNPtsnbuEP)nC??V$vX#w1R0s#iFS^Tp*lnBApr+i@PN$lC84?DJRDV1*)tUt_elb0o*=i!@@~s+njLo`bT9f4H=-JEZ8P0>m<N+G
gDZ*LW0C+wB<wB)it^U4%YhiYDA+2r3C7zZxYxEgCFo343}~pq4wqTbI~;tBTHVQHG4yR2!@e^B-^RT}THp4U_vC4h{W{u^`0htCTx;z){?V6rK<D}&0!F6>
e{(Pd(ey}p{q-a-%i%5lan63$?hX<z>MNbTd&w}ivCLR3`tRR*fiDog3gqysQf;QWBQC@>&Kx7AD(OOR=Dn03Ew#i8s5zm+f~X!i;UICD7h%<0=#y{pP2bjv
eJB}fuJaBnS>L#eKfWemdjlSOj66!tFyVgv6LG@N?($Ry)SF8A?|1Q}bu7tbtbG%_Fz=Xspmb!ZZT%mto@*-chY4mleQCBlsS=`e#UJPA5zWTISHhAcN9yZp
MSW2lZbv>@ZaLv=WrZjfx#4-0CNKm0AdkWu{!b+>)w_e#O4s2=QS$m8x_l*XCb%R2W1Xh<);bt_%;8!RraOHaxA!FnF(m&GJgv!?w1tf_eTaI<*HlquarwTN
eTDI(TFuSi`9_Xee90sA`-CHDj*T#qvZO$m3If}g3CP0J8UU#K{(*brUh6C=k*P~_OHb|AC<;7wf|;iQNm9MO6B@0c!YwFC9QntUsHWRqvna~N&$5jDUp|*|
ftc<E{Ez`BYrFA?P>TKaDP#<rCAx$eVYriDJtqd50wN5fYMvOd5aG*|O)^H`YOW3*BwXRic27tw=C=cKZZLG9#4BKA(Ia?WK)~QzD~js=tS3VidvND?1rsoW
o?e95iX=}%i}+f3iw3h8<*DMd6fX!%P-J!?y%u`&4j<n<Qi(ddkf|FrT)$nNq{-u!u3;BCwnc3=gN@8<ZF5EnEpya=XEOYsVTil*6nF))Dq3e#XJSXTvN<nU
0Xr|CoiL8KmH=nV+%My=cOUvroQZ7|u~N2gX`2zB>xmVFS1sXQN%Vc9IoJglI+`6Kk2;c70?RGpvobr-YDx@_N8&6ui4W82I(tN!N<-pTU}ciV7OZ5)&wyzT
PXMjx1W`F1RhZ9gR|n%Kmefav>3k%pIjr}vWNQDW*s`pmLt~=Qxz4=p?EFZwd$PioX)sXaIMn<jwThmw2KW-W>{Y;nbu@)x*}B+&T+M4j15}6IPkc-Jm+y89
G^wkXEQ9&|wGtscH3)HjMFudf0s=|9D2GS<E-O5gHn=-K+Ay<Kj3~IqCsEN@8`p(_^9^*g;=w!y=Va)-%-om@T3zKs^Njl)K8_$4JoPlPQx9?&D$=SiM>oxx
HSG+r$j0{Ln+r9)XtdSjh1H4YQb9jG(k4OH*LOmu*8JC#q9R3aQtMM+-D6H1zKJluc^y1vzDk6cYJ8FIHtyAJ_CTrR!v@F_gT+Rt2$9hp|4m*%+bhh)P%QM=
eJEtjGB4stySm%w$0^zxf)oqK;C`T26Bxsh=+M_4Urv|bi7$b}frd~_n`%ZL9#iR8gl5hhguO>dUUnkQb5-f0%p2*RgQsY&d_3#c5CQ$^dPj9*V%*JREc!I2
5?M?>Cf$Z*S1ZuXZI&kq(@>ex+Ics<WF7)Hhq%RO4PxI^sf2E=mU)ai;F&z0!kbY}{33|U@yWQ0>Mc-UQ`*R<_y5?3*2iQnvM8ZAuZOWq1|#pse68kKrlT`0
$0s8yJUj=V@(_;}>r)#+Q*2hC?{b~5-;<DdPySA-%RJ+MW(-xZ;y$(n1eVf42E>}X`+Lai1rw<By{<wi^k3nj(18hSDHPPVzG{(km+xj3lk!Cr#^!q_^mmeh
ZEH(~-`m}}ANJ?I#U@+g`&!~uRm1GbNx113!)H_*1EOd+>6ANZJZh4%*;NV`lhi7tlp=hs>(0=gnXvkMe26_X(cvC4HOPQadi#Nmcz)O}qHuv$w(_54S*7Ye
LeisHEzJue893B_2Nb&NzKNSX-s-E1^eYP}qTr)?Y{-shiHJD%!cNz?rFj;urq2FJ)k9Ea%<fLV(3M&Y?=l6aqGNr>k$Ny=lg>zMnsPU=bBpye|L3Qhx#q%}
=Pm`YK8_j{dmGQwCkv8RG6Xbn#ak~3L$w?(sJ%#OutDYvHi;56xLPY;u<D6E0ISvN)!Wh1k6Qj}8pP(KQ5GL`WnkP$%!!TyDeBxGsV^eAHS}l>=c*{GgwpuI
Qp%Mr^^7Nuas<MS>jmJOoeN>=Ed$!+)XgJ`D=@NFvk9}zwc#nkTEM2`wJxihx2=+cGVPYF-#g_&mSR+NG@9-#3I!5k$RE(&&Fj(pmji4vbP!KAm&wOCnBibg
tMT5@pQJlB)f9`;){<aGK1?7DXy_E<e||B(n{Yn(>rDeM7k~!*5+qt`$q1c5)Dza&m|}J73Q|Ws(<rB5G0`6IYThCv;j+i+>^Y99caowUn^l8bjCx^6f$o0J
`}m%IP~-Ng!MB}sjagWK4R}Wno7L(MW}@iuJov4`{lioT8xQ~l?JR>=tia%_y`#jWTgq;8MM4zVw}r#s$#^`pc59Y*-8oeHYQZO(pu@^k*C|%BYed#cU=DN{
R1@W}PwHz$@68&uh=ox9I+}4!hI44z_LJ#q)QfoWs@_WC5FAW+Q-{JuLVd?$-gQLdWwMV(=6`HT(|>eI?sz<o7T(&S<gMK|=*Wl_$#rlZqZNoM40z><@O00e
U~y(^EG~nqy8DjsK|dUaixW$)g&<^Oj|lcox(J%#>MG79x$<Iu?f01ht5TAnLgh*!beufJ$h7H+SKGX7I+{B*g2My31pf}1Cyu83FXy$cfR5UxsunipwH(i3
K_tWY>=N+Wl{q)P?sES9XO6i%lpo1Bpt%Z}yRF>EW5CojCDX1ke2vU5l_2Dl@)<lGO^XFPKqSadAmHH;@<C1`K1KHr?N*_vICwr_%PXp&IU2V#RmA=Yp%`Qq
_@{&k6SNLzjzK7~v%ku0*{<LnxdxQ`ujps)3CvGQV4iUQT+GM+0z1EsD@~KpTWmsJ!fO|RMzd`o&doSH2dNUtE#8zb)Q1$3ZJy>tDZSOc8rN=9^oDUK2LG1O
t$hNiFKT(p5UDP00NL}7D~k*0%A@C8b6d#X0VizOxU~R{_g*ZBRU^j=+{6mUw7=^98S~|TJF>@pSLAxM!-Eg&YS<w%JnP?S5L<S<OG>6)_Oc2CM9JOv7lbsd
Q<0ka*U(NN8IIX)AUanvZ=SX*#(d_=R*klJ9MRxlQ)6BXRVnQ*#5$*-)mPBm-MQmpimh?847@kHm}<A-yKVFxE9a!tScl}jmfvjROXmOlDQ1uG+y42FeOWBP
tH<O21jaHAE$|Fkq8}z<-d^(!-2V@|X`#RQO?47VTSQ*yxTFO0Vx+v_D{hHzD<YpNGW+SWR+GI#@R8IXFrw8=rjWNXmEEz+9S?AY&pqCMjmCLS<&4gVx&||*
0Be8(MDZ$hy<27S&DB{w%sac7-arBUn@n+a)`FucVz4Urvt|(=$Bt`H1EoU*E5Oy%Y{KIAm#wCk7DD#>NOQkXQQ7uxS;@-PU)CAF?j-LT4O*#8d5S+AdQAp&
e1;>->9%LWL4!2!$WeYrc8-;-x*${dpA8W@gz4}!oT(sf%~5lS$bdX?8|c*TY=6i|b3uYP^*jW6?r!^F!hEybWSEV+adL<;;vI;xo_OAO9D&`f5Mh5*;Upt#
$HA;$*Y$Ywge>vN$Tbq*;KaIaf>XD<qEYP^`933Lbro5<nIb#^WSP___KkAlHNNIP>_rV*?J&GCH4bgWV3-_8RX6#w&K1C|ODGXFkTUfm!xtP<RX%0vcE155
Mh~f-l!N*eEZX(4>~<+Z9J&lbNK}4|wI%N|AVe0fm6QU<x#l<Cjr~fgRMyrQ44*bc3ymtf(7j$Yd6h_}?!(cA<%4IHMI~AHY*Kw>OB~UoDVBQNYznn!P`bD2
m52)!_ogJoYG?Xe2t3hCq{)cYa9)4*m4PrtCfw#zqe?GrN5!FFwD<y}Hw2H9i;I4jtW?^@zVgU};*x6Ffe7E6nC=D|z;9RJR3ax-9H2TsKy?yq^*R#tX@x-x
@%g~3Qj!iW{qH6qdh@=Z_M`Fn4)OmXl_$op(+h(!UG>e$@SF`q=Dm7s71<MSCr<GaKaUIz!416*=VL<l|G7swm$|64$(Ps@=Z-e|H^LG<!7&4c;(zc%qFh<P
9$!2gSGom(bt}E>Hg^<#%5h2}goQ$F;gK*U8Y#J}*bT+(g~{*JC8lsVsL^30`wQ9OnaZ1B6z9|c77q{IoG{T}A*$!`RNXQ7N^`H?e8$;lLqznEDw!W{u%eTF
#Aknza63O-5by&oCPj+HXTJY7l7(ZW4e}cu0N6U=ONunfloEsY0L*&;CXAhBoiktMzbnz=cq}H9IeiZKQcbvxQL+2qpEHOh9lv74BaR_stu5TjxTh<&R4%@W
*x5r)Gvbi1%+{*Uo{1riKr~HYpyz`egWM}Ms~W50geOZLobq66TN~zmG#a-S>b65@yvg6tnG;4>lO)td)$3vn9TB^Eum2=hehuQX+TA{X`EUzYpxd$-lP-Ig
Y)Td|ojxF3K|GFUolxOae0lhg7YiV}(kmnInf#o}5^+*1P;YLa<BMr<*oxXAW{;3<ffFu53N<SzGJaSw7XK~Ho$FQF4KRY^U8p4)AnMi;TLTot)b?O(RaXkg
^RtJOEfyv|l}7Niscpsk;Le4Q-A+~i@A=#{^8f5*GlYtq2dRU2_QXD647VXlTDVJ|R~Yy@F%oU~Lly*k+Xubw&pq@N$eBM=(*}iS;d1dG%UgO^q-d_I1*gl_
;m2Akn~<1D>t_zlK#(u%G$bj)V9=*r?fiA`aKtqUKMocsokY1ZeqHSbC;cRCa0P$sFVzkPKisB_#Y+12xhpJ8!>*YP2E;p(#VnCY7&!x9O3CxGrI1{=OPc6M
mrH!Ev~B7h0q1t{=|ed6FhBS7t;tcwaWcoZbR`Ucw+Rg@64ldD*+dHF<U-%#0H@pN^e++i-xk7po@|{kgue~y@QLEwJ8+NI;vJRQFjc_mTN+V(rR$-($n6(s
z?|?#*gqNnL&Vyw&CM`x>!zk<s+aO<TmF7yy^B`?{Dq7t34@G{ySGQ<daZ7;cwlso$}$fbj|rC-V^HAI_lf`s^Kt4hcEIJB1i>H<O;Ol_hMH=GgLXsxb!B+d
LBkDJGF$(`=qLk{0jIv3PV>zMl#ZxLi_A~VkxuuCSy+hV!UL4>jhV_yap<*s4(5fP%;{DT8Ty?}#o`h%E1)mI5iTSy8@(~L4SBK)2QE?I8wMDv7LHlT&dx=C
y22irL~+l(`R#Y9WJ-nHAUJ?mF$l84r}E*rx}^XrLS)BmN|zJw@Motcm1;!Bq|iw9mBsS>28*BZMj-TvYLt3W^dSdhy>@x&fE~H{-5&`63|Z{|gt;V~EI~HT
NkUURo$5lZMxcQU@A`O)z3s%3NR;wnVkLVOG_5k8vYH#fgWL{0;$0Q+FzS&vhkcFDyl+b(kiAOoC~9hRaeoYn2C||Rf^BQA0OSYLbg91o0yuyGI4#yRHz7o0
qL>8DqvwPbOO|_-M=)wIB~y2P9J<+A+^zlV38qOFKRjccstTHt^k3o(d=i?AiYNg9TD@u%?XamfwR$#@`(B16qsFPba&2{b9A5M;jr@nae(!;h%3k)LOo~WQ
>6A7zAw6<4fH8zXtiGXo|Hs6_OuvYac8zGER{D`N%G2|Rs}wyEEpldpFOc9)N4qXilY(}v=*|aD*0u2DZ|d&Y6h=mgdJ;3*@bb=Xnt2E!AT!=j<1VM2i?hgp
Vu_MYI7V&7nuaO5s5Gg;^!q7W8Q6WaI)6v`l8J@$$Ww69WNI<N2iI%X^G{Gbm1FwOKHslK=kZwqG&Md=7*>ipYXbX57(vNzQ^K{lr1$1>vM5-ZhFI9lp{Xo-
6f}0N7RR=4$>q*@;VW^ZuqU5AAVSR$zPQZXT#8P^paMAB$xQS}T#G_?Vt<cCM(6=2XjmLRuB+6+X^aQHprI{v53997p72?@5T0FALqk>=0l<37X0&T2aoExQ
)I$~)N*+3f^3mBJ-cI!I4P+hV`Hew8r1iX+P@83~ev3H%0m4SUF8kjdnoV)=gCnk3FtPN8LKas(Y>bv)$*TO<)bg=4pYcLS+?ta@&Sge35f+Elx8#^muGut%
`aja9h+S_W&SSKi^&QQz|5F{#(uD9{x+#ZTWF^WLq*MX|i(+&IjA!Y;u|Qj@U%JlnSCLj(*m^LuU?C5e*0tBWdR3o)*4UEUd-x=es75PEzCit6Q~axIk*Z_O
ss)HYV#WsIEM{L;RU|$yqrYwL8;YMAdNA9K8$i0>PlK6_kTqD5Ja=Sjh;&&>*U(+QCE&`M3cFkAd+TY6!_T!p0%<u?CF38}&W31UKAo)ZX_Iu1ls<r#hQ?=_
F3n?fRm@qpHV;D`Trjq)s{*Km&B}zqWW3TdEFvlvJNSHDJEUuKj>5yBTf{86@QF!EZC_y<g{W#wf_kD}lBC705Fk3<BM^z~tS-ash0uGd^DhrrN5tdNk^r#X
u03VW6@j8(5cV;R2GPGF;+kHamC0Ao==m=nSSU$VB!YyvQ8M%x9%e_9h}Q9*z`D$L61W>`zt7mwI8qP|32FrwKb(zCx1-I#T3^y7i8k|XX!-Z|`+am~ebzb~
Zd<0U&;MfLorfyYqoIupO5n*ToFI_IfJ{G4B3{gN0BN!SzJ{Jfg!q4U@MWzq`kad!ak&#FDi=7ul%gHFBT-3Ik(7k=nYrQqga72D3MIm7#h9VgS@~*e{AHun
o#VGtf>DeZ{vF>@iIc&8*<qv#!oP*FfL4Ww<T-@>lTq(y@T7IsG~}2`j||%HDRQ$|gJ;<%0c*cx*}fc+c=iiG8+$GGH@{sGXc0hLyW|NJZ0N{nqS%!z`!L40
yyTMXy{&{{i3<}D`3Ov`DRCSF1TM;Nf2!M_B`dV7n-G-Cqg3nD{<M*wEq2j3I4~VKH!pt8-`SZIAn|oM1cBRI^($J#rv5{7&e25iCRb!Ah4J?3Yw%nmn;k7#
Mu6RgE53(Hhd<IRie?pKed_JV;t$G<f|)R@qkOvt#CT?&avUJ93CM7upt$BP2qcgSZ!*z|MK~*6_fy>Vh1rLzn5Lv^=aY1ymR7gQxsTGfJp`U^MzTU`0$%(a
PJb)~uFhhwIglgL+|q7~Ewi0oc1pJy3Yx2)@iEf66PS)WwrS{0sYZ^htu>dCw)t`nC&c|ze4%5)i1APfXU!w46fxS&UIIEjzk<CXFoLMJ9DP_ym$IbUBp<>U
Qg5~aHs)R`hxCsGW3Q;S`7$?5dsh4gpdSTxFOWNRJNNch*@Na6*)(d>48<<Q7cIRICpkEEc+l#bX8hKrT!7P6RyNC`@kz08ximLhP^j9b8p1#QWU`aerD#hZ
tY^N{l5N@_?wB*iLa+IP8%SII#@|0GkF*nxj0747eDdFci{S4_47BA4X}uf(%w-v(3A~y2J{JD=Dy?4J@>}S?U)Mh^#VJJt|0%p*+d6!VbO!X$IH8b&`g)q}
JL$L)1`CI%w9M4B2rTcdV<eFA!XWVAj+$W#Ch?IX52)r#WL896KP&Z3{yXKRP1#G)ZYx-djT)OR00NcTFqC%^<J5Tk@oAtq@rxa^WKbY&o5dKi9Z`>1h4H3;
lA{ju1?z7+yb*Rzyx>wY3gGx<T8RP}r$E*J->&nZX;Sed^A1u`><Zuj$&sO^h~*w>KvOpc+4%7&kHf3H)ywaw@Zy{J8Dn@nCg?p4{uqk_yEe)>U~G|%X=UXo
`JH&u9F06Z^UIV=uH6;S1*USaWM*~F`;JC3no8^}Ba4P6--L(4$gqYf09Fg4lzNO&L<`!#5+dMd`Oza7!|YvycO0BSniQyo|6fRx&o}Yi$+}`djKL|9g~ENk
28DD;v9b42)66R;V+HyIh9(tJJl;^6)uN<J^GQzZFi>@{hvgTAeeAxCJCb|Z)0QG__%>fGLW9Y5;Rtfb?6-rS9nekcnNuMQShjZpqd^m15ET&pc&%E_^hJ70
<Zar6^|Cdgtob#QbCFfk22A$Xu3R&EriVE(_IF7Z0G^5_Ko)~HA_M2wr_v~4D(W5{=jG$0$!*_WH=0!hr0?<`rf-6p_=5)CX6KjtDQy#l7y|6i9A|siqP?pi
4NxPKDg;3gCHfR2napCrLRl$rgC;u4qeR`;+tx1J?+?h^#d(xPxOuILzC$ENag_o7`~ae|`@u!7lfED*is(3g0+(ua-+;tEn>$TZ6Vs+iZ9l|)jvDJ34Rx%C
&8*sy08;|EmHepnGZlbNDCQ8+9dVw#ciGc-eqcJ_7)^9=%5a126hqW|j$QmF++)@9jc%lxmUn!PCx&&0Sp$;E@R+ErwyQM68##PXzuct&%QhukzaD-P-l*R%
rMexVz8h)X^)FW|mMD&bA-pXi3u~B@P6cnZz<pRd7@37<PTU~nQL}Bl4TU?+ZB0rKQ*~(46ZS1)0I$i)!~+$I8h_Hgp2DKJDXa73Obv+h$#`dm=*z>7CrRk`
w-7*;*}KsY*){735uk-{q38+_eb{ZCSI51nEtz<$&sd;dLy^p{KMYE=#J{v2c_u=Xq;3}@5j~A8opJSyn?}@x>hXxmiAG3JDwR*=V6GKKN(|I9YHZsyrpZKT
==O$~QP{SaJkiJ5;eu8r@P6^3@r6vmPy0Ec9Z2Q12?FpnLNl|8>hYBbZKtJ@F>X+E!%JXq#B}o>P~|nz94jdL15fU4c?_Ey3g2GD<~JN76XYwv7&Y0@)79d7
Noyj@q+0EllRcOcGY~$W4u)Hp((O_xtTWKuYg;kaAKs#P-a^=tl|+f>sknM{B!ql<7#{BnaJ8unQ8yASaIHgWd18>Z4==3r72=k^9>QUGaq>{A8@r%v9ISNG
KHaVII|4!Z!Mr^vNVgkWGYrCDN_Iqy>+f(U%=V$a+v*NP7A3B3pXZm5Gct6^UPE5c_?KqS17R9i)|Gc8g#dcKj)5<l$S(BYzSI}cd_vdcjq7+0d3tmxlZdwm
42j5qq)xSoN!>kHP5aoEf4;y*Bi4R=?jF}-F2K+;g#>9Ea={#CV+@$70#q<y0^%4eZ7DYB9cM^o7M-*=sMBxuRlqU3x`q%T9mxN^T@C1<f7}Q7WU~6GD{WDk
y{Q&X85@k=%%jZyy5llBR(AED@;}f2-C4MHh+kSY0mTn8JV=<<fIQp~eG>`bO?7NqB=^ab(&&AjzmdK3xW6}~b*t?TFv%$L|A%<nc!W=M%^G=l3oB2ir1A>W
grr%lKCjB}e{rC`JIGF7+M5lOf?LWpYwTZu^mpUp8ia8cYe_owVG&e^7I)che<5ux>=O!ILoo1~Q*@v^#|d<*;?q@{MF6J6jWmX<8sJr7l%dEZe?nNh)k1mi
Y8*)}X~uam%llj}akOXJCT~RlEX9HaMf))Diln0>-~E#K7s(dwy_STK1u%*8VbC6dDaRpmY{UKZuK9<tu#tVRGk|&G9J%I&;*u}goyx|mEa@f(F$(=aD0xy)
Wg)@W!+gS9{`>RS(F6YN*5qkALHZUNR=5Ox0IY~I87;_a{;@q8Z(79*A~r8q+>{u=E;;wqZoJ$l$RVjHlv1rH>7(AlvO<CuffItm@mtqwRerCad4onkDtrO@
6^c|Zgw%%oU??jNSO6bvHHI4UjD?3K7Fu2yAfmk~AO0vtRMPaJvK;KCm<Kzg&!S5{0l`E*sZYxikRJX8Fop><+FVQ^P)qLj_{o{Z7LbH_%c9^ZALAmsT9=lk
M5F@!rPFrr`=74)<9BaH2qJ|+^YkP?#ZOPo%0`_tZEDD8T@PryeRNm^Mg(rxIa2iJH=hTOkUsGIZrEr7QWFH#wQVzWW!(}Yn|2#o%TU4_H3EiYgw}fjP*q{J
5{BZNfmULDDy%{%@rMmo9@~cQ9!LsY*X9H078&88!}U)v;$vdiNsw)NPs08N7}e!pfs9K)n5@RrlsGmAO4i7C(EUMY%w3-PeCp7|KjfE23WyUe4T-#{q&_%2
!XqMdw#~r-v}YFVC(Khn&=Lb}LN&kM3UVFMRtTajb8iunCAoxq+ZyNT=I^k>ro-?oQ*6=-lCuf7St_rkI&RckdnW3H){T#vb?<(KT?)&eovkkTdC`8!6>k>Z
&=Iu*&LUQt{*JF~X`%;@SnyMr1nGcC;?40XH*O<`wrgrR?1F<O?P<DDZu;?49UfM8Em+#fN7?G59)izBNU*bzo@iS7SgCd_I73;eTRRuB9dBStuaCg}_m;~_
r;$8o3o9Y9(l0`9gW6si9XEE#DQtrP1r6Neu?s`kR;JvB$v*}zAA@oKvQ+O^w)^f?#&G_?$gTj%HXc=o7576Tv~?6f2ch*|1C0Ep7E|vu-KSS&<9)Um{-7WQ
@HbLeL}T;e;A-2ASRUpba+D4d*e<3{|Mj-g+k%o8ypPqKV}d+#iP*C5Nw$^25s)+Fp?q>N=@eE%nL}4a-u-Mr-598Rj(bXN6MYpFXZHwHw?%1J(!UNs(?cG>
@>IrhM$Txog=~vbWEvS|N64YUCgaO;h0TFAbjCia75+Z%#a8Rj=Gd5S$$kVQ{?E|`a}}h~dgmmAVO8M}MTD;+ok8E(lO7A)e0g$jMv$+h!8Ad*J^pKeSa^l~
T>#`m*z>5xYqwG7CRUAI*gv|UWF?z}nS5!l9tEsN%ssPrd|`CM3O)61P9sjXK+7~W>~8^A`jl7kqub*FHqYf*@i-9dUsB!1U^c%s_f!fNXi&ZGWjH1cRuREs
IUJ)tocg(~VugkRQ?}6gc94Q|O#9?3I;!z~R6YqX-*Q7tk^)5+pFj+RQc+IieyMp!d^aNKcSoI|xOVeY{@-TTvm+_U#>?SIBr^!IC2N?*`%D1V%tE#hL%oP8
jq&MS82hA4?!RCM8_{+j;Eb}0bK0&^9a+>}6Mioze6TUAihuah@dU|Bx=QK0Uw)&pM1wN-zn%+A*>spkd~dE5z6SF4C7E59iQlgz2WCazl-HtGYfUZ_FL8QF
Z9ihP+|YjbO;~K4@?>ZUVu+C>AWWd;5g7;HQ6$mu!t)3=?TmLt%Q;e&MtQVDEAT1Q=-TKjuGCpo_?0|U(HI*oyP1de5P!d_@KZ=o<ZBUx7|XkaR=`vps_4|N
N1DqR7b_<Gsk4hjkvG?gl1+p9B_z@UTWLL6o~r<u-maKtj-tdOvc&Z1z5k~Axu6wO^aAE_-fZSs`{_2T;QiM-E?LyaEE!yDfljVb@7+D3LMg?xy|h)hO(@*-
ni47GVllzMKIpw_1MnI&0&9ygOD+l`&z|YuFj5ic51GF2a{4N{hdpm8D{FHgc3`)h5ZX~J93KBuYsx9K^tNRlE-hJ0I4ZsGfm6w2$Ud6_f@0tdV?YNGw-P&T
%;8h(dw1LL9v|SI&`}4HBKM?22e`~6>+i(Ii0LOHCb32J#3lO>h_Xew^WQqr5a@o51PaAXIhb<Yt&{ARl2NQ%v_KR7EO@EQ!~9z~uU*#vYp!_~o?}`dMN4<5
`kOd0&5iPuD8om6DmxmT8BRM}KU^1?eFOWBK8r^4wc>m(mh8}4>9QKto#ngw@df<ft+9r{5jc`1CgEZ;H=HHG^RY%o2AV88E01QS*`+WVX+X!j+=s!)%orQV
n8A*qp0f$=5J_?OJG(^lvqtl-krTMeSLWFcXY;!KA{xSek_#C#%xN@zC#W5ZoM~%1vZa;qPoM2$%tn4XtVC5B!z3spg}y<$BN@{dnr5CT>DlZ9Yqn{iidG|&
n$f$e0Pcwh*s&6~=`!@yg4^Z3KaQk3qbt^WR0@N~(u+M8WkQ7Gr*3|_q2M<uI+sk9Ek!p7tg$B{Hsm$hHIsggU#reDEdE#};xoiWUCU0n;)}|7<(R4taes+Y
X|ilCdX?7g`w6HOiK@e;nzI}-cB#;nfnQfk3%+>G05Z65cH3r+t86kuSsiXKao&`2Bh~nB@#;**Ls-oeZv2AL+|KqV89SpE2_2z+(FJ=xtknuE%V&nJYb<KE
It0hM2<?<0*cet*eZoCnuwYUV<IM#;4HePJe%!ZlfSK0jh@QEB-NwGxf1WpkK_tj|Rsjji;Zb1_@d9G+gp*65AEv6=sheSCo+A@J!EQXD!5UhxT-MG+cz?t9
5fQd6h^SM0Qksv~1CGZ{-)`yD3H<mRe0l&?t(`t|HfBkjGihmmvwo}WX|^@(J_D2>vaZooSo*qqbTDi?{sfAd-6{%ms<5tWuKmG>%X9V<xJv-6DTNRzZ}Q<<
)~#<c7VtwWz2;9oEL9hRai8daqvuJYF(iSIi@|Z!IJh3eY)ML$ZKy}Be`le#(aPNhDXV?RInvOhhnba?THQcMDPCA@6$?C`mR@NKYs8$n-tvTJErYa$;gX84
i#^vG5p<Z&d*}u*_x^f1<3OQf>Q~xHdebDrj4`u}Ll8TSmKn39kpg7{fJ6Q&$evk7f#IX8!l7RW)n{T4#UXFw`OiPe@~q=Rc4afqh!T>XCdmYazLQ8qZg+gn
VL#>N&T(WLv&%rPhd)4cbltpNw7Azj*rga^Oa{?_^uW>$2q_ot`@92^d0&ZY6n}gJ29P9)%wg8tY5sqzbq&=mmg<_$SpZKBS)6B!&ikE@#G4hmU&$Cc5n1y1
q<1n*x(P#of8*`}H-=IWmVsPNsKay`nUWz*t^nOQgQug!PdXmV=E;925nXs3I0Y!RTjbyI)(ukca%`X!o`$YBjvatxw#8?Hh|?Tox?~0+)JsKrSba1w`*U%9
hD>@j1A+!UzwHSKpW2#Jyx=;as#N2()EOSTqOvy)sp>)(`J$-=VAnd+h7`&FNx@(Ho`gxV+!ZhzVM2}Rr>ocxT&ZJ*;TX+{h`wHU&=P0qnQ$$KFNrZgjd#~D
%V$Z;!_O~GmtBGKmM?B#a@_S;Rwr@JaQN8e-dvb&i4hL&2S}RgNNyf1zV{wp4<6?SZ%dtO+qJGs^~T(?N%A@?sy33r8DwhshW<`vTwx2|!rip6RW2GnVo1$J
)g;g<pc>Q?5sOSPOdZUJakOCU0+2Z<?s-xtI0F<*OSq9+@@t7*1wIM;(*~fu4ZR4WKk&3&9sVr`A2@Jm6(|2RyGqJprn5{{AD+QgIqM9jkfIB6{q*L+SN)}3
h-{G(qeqTcia+gBGW{<aJnc3J<o9^X4t<^v*3dTG2Uz$NwgJR|)RW3NL+y`b9fX&B(Zjq9Bb@l-er-uP)6P?^XfF}gC=gBHaz93N9&LAW&w-;S`VjPXSV#^o
h<p*~RC*fZPdsM8Jrin-Fx&@;`F$+ul2&HUDI!np<4tJV#AD8AT-!yA9wn_-n{+5Ps>n9z?#F-waOc=#yQO?Mf0@oft|9f_l{qVViIySH+EgYSG*eS28{@p1
I~Ve-rL-*sm1LfGfJ)0(Bb$|X=G8PFVg8zhSF)LIs{Re*LT*BhXj{(|1vRWDfzDUMot<z^@``8=v^r&9qs=lHnxRRm@J>$lEghrXjSNy`3IZFg`>|{uNMiZ}
<yT<25TBX3!JI`!VI%9-yspeW7Jgo^C$lpFh?!icSD3tXaaac&0GJ@-X7kHctvVg{n(EN6wOX)3o(TXp3k#eZbsc+JE$ly;*Tvs=74Ig_p6^KFz;BrS6o%>N
h<~Ui?s%hXl6&@DaFc5-;6?s+eZ`yS0m3ILeEtSa9t$48y^}UyeP||)4%MhU5X>X`?cO%y2OpE%2s5(7QfME_R8*YxfW%YW!$eMM$J&0}W9^{uup9p^T+lp1
LgeU-w$X<!;6$X5oBYf!Rvq^iIYDB2Xe|<u?-b%8D$0{n3Cgt71Y%Yp4<RkadNr}O#?TsY63*TWpea=C+}H8tExwa?!6Mcp(R1a`iSMK^mrV7&3q17tqA4<I
0!1YRHl76XI=P!X-{S7&M_o0!r;r{JJFhL%yxNIUDD6xVWiBcSqrYGeY^EtAqC7j^kN<CzdIeX#qcx=A3Q$0ga!i_B5GtI!IgK5b*DGCZ7R%FDvvx>E=e=ta
E|fXm$z`ba&pmOL-9|(;`)lORzM)RLl@@-6(r}J?X;md&wD*5g2RYVjqq((`QsGP{y#7=YXHINCn}lK=;-$%h(;0(u*q3uW%h+3isGZ)z=tR>Tamk*Sv!i;Q
!o?TP8QYr=<u>`d{?;oXd6p{V<$NQPX|c^&@dg=CcsReYnuw{Udg?^*{+lbsA>X8`PR`cuHk$Bmnq9kJgx9+1xqXi(GG)8-wS_HUY_%q48gPW*-6+kc>477!
uW)0yUAux}v*$<*j9tc`zl>H??-mfS4wIz!30~Ir+Zj3@c(+?KGz>ubPqsoFBmg;&M%%v=-iY5fa_B<O$wfx4PA_roq0P{1Y=H96dK#>c*kC+7_kZbMKs_0O
#*Qz?#Idg@Ky%kjB7^PoMJdJEfC<dnyPCh!&J7F<nn4C;Z*xdd!E*`8c2B6a*_NW4QXe^MRMdbwj<U^dUu)$4;1O{e4-D>dP|+K_D5GcTTc$1<9fISV_>X_I
l-O`P4rA!?hBeYq$Vxz-UBSL8$}<|3d3jq&WbE>WU7mQ)H=rb_M+Cldy5WIO1x<bSQRlPF<lZS{Ir<%z_fgh%ry!#HpNh4L`acRtM2oIBAVX11PHgc<wp5%q
^no8;(%ku{S|yF;G{)B9tili(FGcE$P0}QDuk@78-1J~<hyE|YP!*>Bg}i=7*SQ-QutGJ;y?rU3Ij4bDLdCBiGm@<bWJBx(l588J{b>h4Hd$OLDP=o-hS$Vx
0EN%cs51?HiFCCd6%FF3m>or}Fhq%=(HgU@xGG;>b{p1KtqK%j!n4<TudWz)bFW?W8cKm%OJR8jZ**A)3>yACFQfN}VC3uG!<u8l$XF9ax|;qrvQ1A|pN{n%
EFo>+;4-H@d)j*r`y@jeY44_K%siM=6vdy}OtOs*F97+GY^CUuYG_@=d-YLX#HCSyW)o6nLh;Wn)r}^EKE=Z#1z1f(4a$=mpf3|m-FomL2REy<xf!7v4Q;j`
7F1UxhdIivL|oUzblrHPm<SI)+b*!$huONJ^tp|{X}^Ho&^pA7pO9o5>R0_^Yjqklp}^QLbukK34hs%&nWv)%RCZpRr)T7kPXQ;S`pth?;Bd<O{ooDRUHKSS
)Sec|%_`21J8qIKOLN+Tc&xkNBObtaI}*@Wyc`v{`_mSm*!^LuV;`XZIV;7D%{$0$C*j%}b+<q8Maf-{cxN*cUn7eor1UV0r`<eQyUlC*6>H7VEAs>I@su6_
<uz$JDV#<LMHdj}(YW|i&82q|(;~9?xi4jgD|Ur_<q>-W+gS)1ZKQv4K2z9Rp`co*tY2X^Up|Z_#xCCu4b&YC!CwwjY6heHjv$MEcLVx|DX|&+)ca=`wnbF>
>+iHUG@gg<iP{sx_w=v*S`5nA)=~hAZ}Ib!|8MJ`|A^);L)86r!>gMnaC(*OF>P9d0Pz88zd=fKn}f$Loel+yUZ6Q_huxoh+wGMX+mbd4Oc%WCVKC1aj3kJs
Sww%zgFyDZ2x2~TH|}Up0>yp|j-U2nM35Fn8sDw?I;=JTW^*nYDYk|^c|T%;5X43-g7f8BbYk?K3|G(h%A4P(*_o>2#A4G^;Z}9=aidXom)V;apcUgR6gViH
WlHxY?+?lE-$W^D;Y+I^KYh<7MyT^ta6EvSC5`GYw-qW{iG*ZqqFFKwU#~fd4x%}X#Ce>!#orW&#w7tHLMv-P&uGlx{}d>tG#HbO!T-HYKT`mQzs)Yt>OB{V
U@45^By*FYDcuaYUKjjnr$NiI#(SVKOIWybPWM~FB$ys@Fi_-D=$!_iI<=`k>6&-RY|i`^9wk!>tpC4QH;%_kJe*j)uf*eA#mrLbLaz$DB7sa$qqs|Va1?Ox
A*~cQ-}%61New{QTIn!E2d0u($ZlWtRHkpQl8Qr7*wR32DU10M4R{9us^An8<F{d>64(E*$7b51UN1}#`nW#}_~$;KwSn7nI?;o~s1w(1kiEyrln<P*)i`Ce
`d(~5?JL`($@o)|)c+t2A<)urJ_i+kutk>ag10DtVLn(51HMnR&qavtssm2_ko_r=E^nh<q)}^Xh2(8S;{Wyb@uLk~@UYr({#-1IpG@OE<PE-w_n7(c2$*mi
#H^yp+r+Q^yg@5|mggc`>1W0s1di+Jr>cM_N{S~(Re7#tZvGG6If%p+e{wh3G;X4beO*6w2d!5&oKBTJzZZw1xaQ+%=_~)|1XSEAkwDm&7`{cGwcvY39TR(w
fe29s(;xKXFw$EG4aOJ9=CBxZfqqG0BT?+jG^owIBtGQpq~JWD=rd94z-K=n#0SBf$eq6LjPbcl@4oLs)~+NhW(c;y8<*d|4W4A1pa|_NM*i6Q8&H@~M6gCz
!hoZWu5ft3Sqjh(XYy%K%!C}PK?YJ=k%=;(+z&>9tP*)hhyCJ7=$9PQ^m!T{Re3?oMsDM64IJ4-(6FT)*+I4>v~2$a24hQgsw3UP`mq!d8uXU1MadJg19LN=
*oZFD>|=*Wq$U5j*st}fD5~(YN8KF+0^wih3J^<G5-|8m*&rhNMy$t@2tPO0N!eNbp5vD;YNp{gspZE}2xHw^B>?@j(5!*=$w0J2I_34+!i<fkmKm`2J`iD-
@tCB8jh1B$Bq{iFHY*~tev~TT#FiApn2rEWE2Q6VG6w6#I(tyc9~9j4>x$NH{j=}oah<n_4<44Y%qr`NlvmA91lRM@QG$f;Zy{5g8U9|)Y}9>uxLS97?G{sA
quYL8^b88QV2kORHI4PTXjt4w=wQUxiV5QJQEGf<gxWW-EvfU-uZ2$6dc62xrjG)GAJ`t>M)d==U4GiJ2-V47NlY~Vur;tDAsBw+kHq{IJ3pEUGPU;x!URC7
nd57f<_<*J-@<hA9jtDoBF9O5w?~aS*H;WR5k48*KgmVc4M>brp-(db>v+h1YyAk4-4DElvWzql*f+jc?bN{Dtsz*<NZKf{-7Zlg&SpRt+29*9BWY@Fj?eOK
YeH!+EP{kIgZB#GVJ5P~7XdKJH|UFEzb(6}+c@6cYA+$_$-)#K@z}xP?cDSbXc5GR0KMC*Ofk>hP+~h6RmW1ZDZe;{>6npQd&^y6JnaG!oHxVu*pfBkukpKd
k9p0c&&W6vPpE{OZJ;xJQOvLg_Ds?)T=g$44EmFXFSbM#PsE`yuulOlZ{NgPVwLVGwy1eGIZOO!*bs){Qz8a6F7Tf_nSzyh_i#-VEt79tWSe~}4ma=TDV_Zi
z8!LrGqNyEQ$dQ5C>p-fSbyM&RHi(qQ}kUHWJav1CUf)SqOxmN#b)AW7Hxq1u{(pR0l}UrIzNV`44(G~k6=HXaP%&~?P$4RrG<e7@`X86po5og|1YT1&_gF~
NyFVD$W1r3eUi(=3IM^RfoZhmC>z4SydsNy?mh~~Vq3UKkm6ARk#eItFpBa{tZGSL7fa!Q)l|b7>`CxT5qM_Nn^}Y{K|G@eYf?+*o%f}&5R5S0E5?_i;g|)0
`2t*d$PZgWr?2~+xQuTB)5_n1oM4w&SsBbjka&h+=y8LMKutz0J~_OnX?`TiCZWhY(a!t`lJZW<uitaWi0Z5aI9sE%5wp@&Zh*urpz}eIR?5aW40to+V0X&0
XE_OxxpSlJD~bdG4a0{reIl73UBd(;iN1=t%cFiBzJ(3jR0C|SsRtY>){cQz!$2jJE>!aq6y9{v5Q{}?1Y8e61+9uTt8eaMdajbNS#o)B)5H?T^Fhi!E>Bz1
ENkN(s{j$#Ytt>n-^$t_mx8rj)=JNB^E^4y5@Igos??vcq$STQ44plmgD>;{^p&v-Iqplve9yK~!pyC5ZmtuGTL5d3UqlxbUjhiu+Gi+oHh_Ql&9ZNdp-y2T
AI?G8iE&J@L4iUYF1aJdCD^sNti$^XeAKFkd_mRbii_nY-4)wizf`KM){?b{;wM@d$~++K%<1X1uhBiuQ5<~ToO@UI<FojouDvWB{YOmjt1;Q90{-3%d;Ne5
F@FDhSk-!mXP@c>3aB(}NOQn)n?dw9iUK39qmeX#^a0XFd0B1%C6cqb1<f80iTe?KL{6hzQ7tXc^?`)KVATt=Ua{jJU5&rc?09j+TR0MZY{TM?@t-~l!^)q8
qeqp&d0^QU!xtgq41sRQu$>52oC!8ws?VseL?A0xHy|5H&6)>(F+F0$vIN8wd_PKUtoYe{Py5y%HSU?GR%p36w*2eLr^mTme7lP&?zSy3BCr_v1Ra*ZY6s%M
5S7H@=QrUfOh@8CQ=;D-K!`LF;a?tbN)jI>0u@>Ank{Np>;>#)Uov)8qFiG~x_NM0P;1y%By(C;i874REYs#p{DZ^<ivk3XNU&wpixl>$P7N^uLdp<#Q<?!f
T>&mOq*>vfzLShsqFxr{_yLBxWhbqqTc2hcKvSe9*Pa#~DIrmijgugAx6E<5Zu4-44#11tByK{_9=8?Prdzc~g^ZgcS9<%x+ad@Tw6Qg5AxY9fP<Bh)^$<h7
(D>`I*kW@M0H;sRmFh)-h`1ux?r~ym8$!(E45#+d`T;J%DXP22bEiaC4bfg+@B|zCg-;GK84&sN4FrVv#m=Ya7mzxe{s~=XNkiRgW3OFsgmLSW);a8ml_$-D
i_HsM_)OY#drLp8<_#$s4eK<J^TZ*j?3t{@E0T22QheF9Tj4HQYdVlMibBbwVYct=YKJU*Y%%86LnY%EJVq<ZbD+A+a@5l&XQD0bE-$BYHNRr28s2HFWEF7T
=P$$X_SAXu3oL|}-j645KTd+^H`wy6UJ+nj$<zWN{9khgGIBVd*;m4|XZVkmaGa<x@W7t^0b%q#Ir2T!9_HSfeigT|Zr?7Zsi?7Ca~sc4+{m50V*&F2GsnQS
ADMK{vH#i)c(JIq*-s7J8IPM`AYR0|5VvE6Um&aR?T?A_F>p2zQDZbY)7l5uYI%Sp3ZIH(_Accl(@T)s-H#0JWHgZc*_LeqfKxr%hrln<af5twhh><u|K=lV
S<4*e@PGzKiW5sVVLP20vEe8xagU=2PecOe&(3=@<0sey^D<}f@z;|XK)4OS*~jy?&yxsO`JSq~9SHdqX$~w~wA(u6Q4R`q{yWfhAL%fGb~i+Ri2MmWj!b-g
^M%Gi3_JodP!v8JCGFU$8p@=yy;w`OE4&WDFCfgMiKg+r4Q_=YCWhU#g*(f9aRQUY55i3V0q2nkpM<1^(cP^i+dGy1-saj=&rpQV`Qw$JbcFCqX5<jreb1f8
Rx7X<<O&a5*!LX@@Z9&1&sj)MOu2{nC#F3*7+k30P^BI}`<-=$zXPPH#|8Bpylzro^g&m`+@DmAlAtX4kCu9^==i%WP(*ErYu<CB>I|u*5x*ndT|H68l}<xC
{A!3@qRc^fxU9o-8a5Nt81S)nhjIUZro{gL-Pa~TMj#3U+OT!1eK-|qQK-m6clhsluwsAUvnc(S8wp8&jr=#cACrD!FBdOLuXxv)+yr_ENCi7?D%gjga-7Dw
=I#3@K*EZGc)1OKEBlB+*d4V5teE^O%0*OFz9YrXfnGR^1lTnA5fR}_WCv%?5Q8eQh7jtNJM9XjI7eIjb4C-AP<C=IBF0Zw3xW5t*DCXe4x<`@kQr(`uhZd$
V6}>*f8Ei;temuFhW>40zSb6R37&RLCWJOSlpQcuHU1*zNb)>TG9*u0_G#(3CP!|NA%fxxGs?{Z!3&oge}YG2xm6<b!gzHFsa*xMb!lG5B+|sZSU^H`=%0g)
Xw-D2AFdqL@}Ar9?{vb8PX=4OQBc~t04w7Pa?yGM+H#gfh1fvewTGuaN8GJ*q4{6d`Q9?67?z*5O1-cU1{>ShN$Io(IGSp>Sz{q|CKNjFH&h8xP-Wpj^xV7)
<!(_HH%+iIL>r>Cd@^!x1SL`_T~9m8+NQo;9BH7Bt2g{=m&fUqx>TH?|54~ynh=K>;0_Dk70lz<hO@FbF=Vz}g#L8VmxlN&84oBg1gz=IAR)E>5!YtA%^udv
k*nx*g+fhd$~ZgsjjQY+wHl))N5#-{!d{<=B3liL0>{gtNJ;s~s~8JYuMZQ9X#OM5bk||a**AGpUegP40YT0oZEtz`3f8tFy1pJFI+tQ@ul}`vyi!xhgCHB{
A%k&|^YTFvT=U%uMW@AsBf^Q1nLKogYmegaWt3t){S4-lX@29>NX@zhgUFh*)r1r|?Y5#l?o4f8xS<nCqyJ1PRlZ>Xyu)#Tr^+M7DtqXQ&mg=~k9Lng2BK2z
?3JTY!-*+gHY8WY>Pz{)FjBbp0((O60kHN#zkFua4Hw4kJ&hi`i(50~O^*1i`6Q>9g<xAD@Uq7I%G(>0P)DEX3{M>`{Uz;%>BNLIPfl&;CBOoVEkX$7ms?Ya
c{IK1?!HlGDe`*%t9LolmN{gsIk`vK6lPDX-uE#3YQ}+-QUT*DAEPizGe8JUw$K`_307M$(n!B5i_JThnk)Yf-%a-Q@+qV_&3w+Oc@u3pO5j?ps)EK~TzicV
r6EG9kB0?k?u8idbkd@ssbPd9)5$puBRuAa0=wRCS$AXBy0J}L>tp5pULP1>^J2_7INY34wLVZ3sR-?_%5;IEi2+50JXT^Hq-=*z^P)%JI?zI5viD*F3*tH*
?`o6Y^&2yj9d5eGCA&l^IQ2G~o^?rOwxvRrqNZI;H6@lY9LMacpD!}Y=ffYyTnz$h&DJ>Wp}RN6XHbBJwOD@zmCwtFlve;R=A#=x6MJH7)!@^j-$ee0P3rzB
1%ORasf{aJdu<;16ulse^B(^vtEQH%a<^+LEM;P%Wsk?Trtzb@L|-HVIJ7ZQL!H=~B>l-Q5MUoLCw8T?6KY-*H=wM5=|#8+c{v1EnxmuqfCN$hZCoMy<%-%L
OiF@W!t`%*2i^8K<ti%aXG{l}uXxKQ3ND&Y^Zq@~!3D#kGq#Quo1Fv2FmZ)*2d~KPzdn(K?p{)r;ODBRP@j2^{pPIV=9(1}C9NuB$KHRBek#IM1>am6eul7#
*u$fU(aK<_&LoWDgj`~!Wg<+N11_BaFGmgB8~~o3*XD<dijY=-f;00tNjb&kVgk+rl^QjN5EV#1kfRRhhf;dT><O+3bzI9D*-3j)z}b5xpaE*zoeVlmAs!aL
(Yv&`J|*{6|9~m}rYrU3x>zr?S;}>?BBo=I$ZL7W837{|#N^KxOFy&Z`p7f2y+N@Kia5rZ2Y_8&>8=S&WZdev?CBK)JL8pc9P^K-x^B>CkZB4vpDYoV>wq=_
?|gTuXe0fXZDzbnoybf5{wCn<!YCZ6V#$2+_$@MEq5|D}$?|4<batD9zelYLH`93)fL0QLeD72G;OY{G*;9~bDm6ukTvo+BO_S4tMW+hSQ>KaSe2SdRq_bM6
%ML*F1=;ct9YR`kFl4p9wMEl(QgC4LZp|~XkL(_D-7M^Jxt!Cr&A~?|{k~8D?({KgMkKxm8$A{~$kROp2Y69cRL4N<B%g2$!r~2{>C+wsPSq)}BK_k7g0p!a
brTUN>9BrV_y^7q%VicaBIc2{Vr+C`-t6AsN)V}=X>eVZYx0atkzg{N!M1)O)0;x=I~(p|{8T{UMPbPhsCzQxS0xGZb?pAmeK;l-2(e5uL7m&{Cf?8u`NJ1V
J|-!8Ey*`Ey3)ulhtB|zAZZp#qQI%5v7vrm?p0gf-tUi*=;FGdBiy-<=eHQZZaQ%ajHf))0F_z&vlka-#z&Xg*@H+mMohJy7wLM$H@yBM%V;I|;Dh36VTa-q
xu~6CG&@ekgBnQcvjiyL<kO0X?lC3!c;NCxf}}UHMqWUZkDERO9jd3-zZ0y1g_-N^(Q)9;#Ux30#h7>)n)^fCR6BH31(DJvZe#U)NY(*a#NPmuZfu-Zs!R-;
<XF!;!8J>=?G>klJodM@=WiX)d)2^N5a&~BD;Y(2wq+(VTJM?SfNM7kfBtY(S|e8HV&8dh_Fy*T7~b}8#p?y0#+@L+t=AkXdoaeAL$sG+ojQ>I$~mboNx9-Y
!oJv@C@93A0B@W9enwRsg_ufg+Uda9Wjd*Hb<?}^-{Zv9S&>@m_g8wK+>#+6n-15rPcn6~0xnBI{$vpV4Cgt)I{EH+k>mZ{xh_2(Fv1o61&-t!3e2N&sp)p0
`zyP~*B&fGBoZmqSSdsJh<@5B3_bqaSAq}^)BCTZIwcjmA3r6FUbyQMj|Mb#G(wZS@6jzymQaon;<9WMoJz8#iFh#3OV4(G@nHPQtQ>6PKU-7EI92N>vI{v|
>pM)Nah_%}$#DtnIP{^lfWaHy0Z<k9uV>FhAbm`u+;8rmmJ`i7DtsAq5telFkkqtu&$j+odOtA77BG1Z*fb)@jG!$6Z%cqcH~ADZF5^?%S%?*_B|s*>^k2r!
nUiW*d;l*&^w85idHVwzefN{0W#bAR-zs0B;AXjRnUAVi{04h4-7dq-V6!{HYs7}KGculQ>(`&Q<}0?r6c>mnqXup6!c@Fd{&LM5*#@}x`xoP4|Bb}gdPPI(
Js{`5TdtC)$=&%hfhizKR4f0$rl6PBZNLaFmw&=2v5tQZeReWn+GCeb^vBZr5Mxxr(Mwf++TsnqJCi6G=<4x|$otCit{Lxt7!2(grY8W!A#-J1Qv4|C;oe|(
y;K9Nb7IjWV3*hqOC!ym(bRJ@t^rnB09G1e1s#cro<RtWEs9~23x?vi?W@BqZzc8Yb;ez#dgzVIl7`<YHuA<nezVg}$F_H7d2&W|BCAT{vQs}6zp9lZ<*=no
-s2D_{sbT_B>ck^hgUD@9o()5X&)nk<#py|TImQ!?8VD>3DZWMdpLc_Hswto!X|=TvWibG%YV1v&Bo?6VH18Q_++et%m>UFjQ(n}(2hI9Va^>6hd(}bs^|we
k4Ogh?JNQ&`b)t>pkT+jaBIGyr0UJ3|KD;WW(mg<v!-7BBhMNC94j`e68Oqcn#<LV!KMA=c?Ayq6>v=wh^<N#9F>rcapc3fJ3N&iuW8pYO6j8W!{Gr49AnHd
L-T<zC^}2)(TmFYCLgr}f_ft|d6`?0MKi*Opxkal#qeC%!m-&L%}#&%i}Ggc`=vd^Tb>f0Y^FncsF{-+K&qKljg3EKB{aIm^&KV0WCs1pDcgPp_Rrm;nJ#KN
tf5oPH5Ox5J`pYn{ZZ|6I%7lItrD}Da{|Zmh!ykg#njDatD^lNeYhBNg3mw3Tag^3R|7Uh>n1Cq;e~st+z8JqN_y9<p)Rx`udIIrY1!XV2i_JeZ27PkM3#uf
G7e;FyMd44fn;QIk9Q$ovLf(W#?@gAl^7cNv?b2qn8PtVFDEFaF@2+{^?-{w>g)TWCDRd6(5C~2_&J-ittjt+S=IC2L;Mz3gZxk;FjA2`)2sE!aV=J!*<=Az
hs&|N7Tg{m=a_aM^r*IyWi&KIi;`oa2T3r2KLjdl?Jhe46hj7TMbXl;kDxFGl+P>Pmaob<Uv~zSTW6?|B#rabv|i)-kQ~GkqtPUWf&}@WsChdGS3ZyqYlG0M
mOfNBTnra0U%J}iE*eL+vdyBOHzRSw!~%Ns=HoH0r4mgju`K0fbL{Uk^QPMcW8~G+Ba}vGl|<C4=-5qj#5>#N<NZcKTjgDfieF4UfUUGZWebt+=*W^aI!?TQ
#g6S2%mZRIxj`mc9(GdX0%52ej?T6R%Gh>KPs8_GA0>XaT;ilpter`e)>_{)AOR4i^+A=?2D6oh?jEtA2BUp(fG&(nTW>mTJ+oerZlxFiq#23yjP#Xy23$dU
Odcmc_hrj61k=?+Gj663><?i2(sceDwEB!B?leyg9O+&kGTg5Lh~YY2Ags^AFaXJW>Mpk_4<3+MVDA%+k*v@_f`h}ML<rY!=RU%D=F-D7qJo^hm5Ki8*1P%q
PruSZe*d4`jHNd;g`||Oq8U?=`59F=UbAQX4bCfYx+RI0=zBz9T@mj`5RLM5G~7+QI?qniM;u+X(JUKhp<_rz+?l}jF!zc&Tzq;~ikm;okgRoxjIVgmsc<5m
1KG@7@0?D*)v57SfILbGoN3f#>9oR;1H!=|bO8X|;G1~qr`sDA;We1z=oHt0^5~}ezV;dK`Q5S$sF_W|@VA=2nxF*WaBl&>hSm+1^3}qj<{hUo2+F==+Q~RQ
DGY`V!e~7Mh++eaBtz@d{(Jsh3QfE4e~l>VZwWS@WdGCL`p*|gxTsJ@GV+{@8&5V>N<1@X3POKCnf8J<ACSA~g0j==Y3P%p$l$W1XFqS?mI@7AljrRc$29d?
!?UL=t?s}XNre1Cz%M^EkGCmv|E_+h$42y8zHdRcU`K8zX&A`oZZS(kkxue08K<LAg9Tk&ZkvEdTOnJVn;bJ8KDcIbEx5XE?R#>gDHPTJb-}rBkj8K7D9r^6
56_P@wD6d;YM9H)=SBrLZE!;I+wj|4kA327L4P%TW9i_+qGFPfyNFkCr(+gR#+(p2&xsbS>1NzpnA<IXNvuDsv6^dfF<IFZS)2NmN3db8&yS|!w#+B0HFqVY
Y4+6W+)>j3ROH?o%d_Nt!xo0nBm@Qw)|eytQ`rSsd2SM`CXSr*_U7sgL_hQ5ky-QOV+41F&JVK=nxB+OZT+LUzg}2RJ%;joJSgm(FE)vL)!~fWTWxR!jGPL%
99P-M3zI~VD1X|1NtdaZQP&|=GgWPs?H{^AQ1CLz;|pJGdzF<L>he37AOzFz>Er15B59OCTk`j3G*iBt2OnTT973DFZmE(}Q*om%iu$%#=@V+~)uvFyumZJM
x;hFS3^>6`;uV=TjJjM_pPz^|GSig9aiSH)UMDuDP=qL75P>2fI=Gjv<_*%le5%tW6nHju_qv3%NDSVGU=k&IkdWqOz7#|a@7`oUOs76&5Ial^VYPMq9+L3m
9&cU1OYc4shxh`jVl&e=OSyr}5~Qnv7B^NKvLc)NfdQxmRfFdF)iG|2*2SO)Lczg4NnO%ofwPp0)gxpr<R!b9sQo8=*&}OFGW>;Iaqs!?1^m=UEMXk`o9d7A
ZlHFxXzl|vAsT6B%lD(cw=Qp#d?r^qb!;QI;inkbzy6((*<GC4nD4&Y7Dw!kJ`ul44MYlz<VJwns;6++JF@>hKtvdd{~DpWEr0;YAyJ%JxT54w#JO{k)(_kt
2Q56?I>Kzf2MDic`WrYXl$)ek%kcHpW$guXUy_`{f+=O@8pk-WV8Fr$e$eEj4+-~@ZALX54!y#PF5=!Al3-@!4V+f?L1+qWzd#x({lMm!OfM@nWXHnwbLt%I
_=~UB$?rEnul+AJqQk~4fF7wH$Suf2$hJ<m=+q`O>(e2}C=J?alc`+R9y)F!3LIVRuF|)^o1b|LndbskVC?%d=SmMq+Av$%70ApS42<ue46%Sq(@#w5IT|R=
cJ)TQt=?e8u6j$xKQxk<=aBAYpeBPqW~1Y?%HoOtI0rv)k{kbMAYcQj22&`bIEj;58GTW1C&}Wbb<bBz-4Hb~?U4m?`KlR*b8G2R5tT}UtA<>$;2`FZ8NnzJ
FZr4UmviA=O-vj7m&I$Z69|a@I!n?}yODC9tvR>5hwp_`(#-)d+&nIz%h_rfb_i&lsO}t=<&PsCG1E?oD|;`U`AG5iH^RI?nUZ>*qiR}8-=z1xO){YuY3`Fe
D%L3aAfWK06I-{bR)^3E6ZTWZ7MhaQj?xl4rcW`hj;r4fIm_OV!10zxI;Xyev(0KZ8bJS=(|chsBKOw|NtxT1upFB77spui(*eLmJoxg+$ie{aWM=Alqm!3D
<K{c=MzGi6r1@_7q9LCxPSAOuWe*VT(O{@)-dl2DNNm+ijm8h4l#%W1t<=>hoIEX_zm6%8qsWO@?V8862g_j*rbVc54{H>V&@(v9vjQ50({<g!&&0=jazV8z
+C){U<AIVQXBCl^mP~@ABwEn-C~if?J{GOCMGrY$f1&ljQ4U8wtYMlk1#zuLStNhD9b<j={>n^ls)WlAIq?!&2))`!S}#49i`i!6hbi_w1`bU0r$q^z<KZq6
L?rdX3)yj2Mo>iS-dS$6SC8?3R(ce_b#;6yn5K6p3ZI-4Zuo+5hqR)Yz8OJ;@p=tdx<iM0;jY>|b)$~@KrPL8>Rp{MPU2raj@|CNKqf;Q^GW>uoQgimbg-s;
57hd|t(O*vy3hueS-)hV)*K_Rq@d2A91k?ngD59(tBrIcY7zp4ITqScExrou<xBLAv!1(Xujz2|eCoN2vowO(Z<4h{vb}xauVrCr6`3j?%6V|Z1i%Y|_aah0
m|I3CE-{$29+}Y4v-Y@j`g;eHE==tU&qOz7w!Bmx=Yh}~?oJ5@)@B?je<uA5&R0^+^+{Pd*DA^FX2!di^A6kFRH+P1VuIlT&A_2Id23jw*tk_QSwzqG!hy1>
1<nG#HqP_mc0FjIZYL{7P&3j93T~C{kjD@Q)UM?G*(txLnE!49M0^L$cvuy(O32&0`<0(S`b}NB$#|*4Uhv#NWRB!DqM!huqCm5l|N5}j{eJTFxTL>o=zEHY
sN>fmh_TWIr-@`yVB|9;MNtSka4)>}0QA;s)Oq1Y)&B9(kj&7y3G2&HoC5ha^CN)TbY}iLOLbS*$jw2Nlunge0h^2`5xt8xD<u>&Y7!*CfCnGmuLyw3UyMLX
$IYMK^bYo5dQ?g1Q;{HlKRS}JqecxI$MSRtr-CF=8_KnhY(&%4DWMSMqml}_x7kT<acPWqXSsvwEIyWX9aQC=%0Jm)^2r9Dly9qQPJIYk_#6oXZ!dyvp{bq*
ZH94cXkZNp{SZHY)y9DJs*GE=biHk4Dh>2y9HVZ5yURu2IveN}c|f(iU^@B-w=}SM3m2R*Ew|F86|eV;O1hKY|AV(sjauJ9Qj<&L3ZwQs0^&mBdVc9)<)#r5
7-DM>=rwIcimWM_?bdJ>r$|>YyjypEHKMD`PpJBxXQTb7-Mv}P=ytE*!VpxR64T^x>E7NFQf9kuWGC_95ORU~m&Q~>>RkS>Z#y_1+fwUfN&gL(2Q5u(%md<#
77@~gLU37Z)YO$3x>O#o#7FFET?5`X!c($>j(tDX-u2O+?Kj*&O2R3SzHVB>am+wA@rP)rv*d=P5F51kZi$jtVs8P3%#O!Zw`lQxPu5XBPi)T{6ZOu>Don{x
uZkeQiEdq4Pn<eA!9**<fe=e@(2v3rCVPFH-GhxvmPA6@bp*Sj<tVG0c~@#hC3UdbWgNr*74S!$Ob_*ha`iIwN20sVJg@(E7(Vj&P-pdME(}w%LG#bfMZvh;
=Q4(xR_v6j)^|o=h1bZfOxFzG8uT6D&l-QU#0e#$F%)L?P)R%9!}{j+$kvq77QZ-rX|=k<i@^aUo$=m^B**w@UITc->g!F#IQ?6(7nQG(ZsOi+4R?V=V(kw3
9;>@=xQ~uOP<beme5hE&Rw!vTW(8e(L_{}Ofafc%nR_tsR^j~)P=SNscivP^AIrAESf)jXK#E%-g|e(I8d#@kI2TxoQZ*Js)V3sQ(SW3#9ys2d#%%fPj$STz
`#$oXUY~CYRnUZYhvAv|ltL(XI>PP|?l>e#D`Cg3tFp48huxVS59F`<`r7n~A&{e?)9#X996MZE5=2d~uihf1f|dOjS9{L-ff1uA*&>U6`$vLP7Gy(}+SQ_<
2P1e&+-5;JQO;GyPkiEh8jj*BooPzv)i1*YrBz0*Y=9%-cY%5}Z@x=I025k{^=s?Sgl$y0&jRmn;csf>7gGiJ5U*o1$9uV+BK-nE(c@-s36RS(YnzERK%o5i
E2ty8!@yd1F-_c$H{Yl&+~JIv4zhhx&KyPSpifCt>Y~yL^I8hw#89H4YmTHCl2>Pw=<5-{K?0ssdLA9AHfxTO+jG8mUo<{z695p5&j!E2JB;&ISovXiLy=SA
9hDny6O+4a-{P_BX8|5L-<N$1vhgH%;*SW<^q-J2t(cbrIsUln5ZqJG|LY42b;EhPi$@w75aalvZ7}tmjN)G6-OhcnW36Xo!B#MHum}zaoaXG}A?E)kK6YQ`
V8!G*;&)T73gqR8ANk60Q;(dXpZQ?)X}AZ6U(&OCDL)}*SQ$>d*nE8Q9J{ol%^o-8)8I%Y;U+FbsxD^<V#(pCEOWG7v1)Bz5|08QJw0zVPqH9q;_oP6%`v&~
Fk&aV2!z0{)KQLg)Z}iFRGj&l6bxCEfGy?HyPRJMZQ<!^dtdMs!%(A9xS<X?=YCcUdO3P2?$Mow{*zaWLBAj62ly?|Aq&CVxYGh@0$~qj?(wIf<YAjvjB9cs
LF6BX*j=z1c=l4=AAJ+OsC$li=09;J?-C)5RO1BjL9)ba!yMG7Mb_oi{gJ*IViq<C^IzAi1<_zF@9(%I%lN*`RTt|54d7AG@<Vn=&+IeGJ_=A%Ja*c`TxTjf
hG;f{iUqW&fifDm{2S~J_SFoYmBO9rit+#a8q8S>^{TR5r?Ks_{77>}vL$Y^l;nn{)k%_dc#OW@C;30#6mZ3XQjE=C)g77%r*A=sasLoF*PN<E-^L7rJ{z8h
cW*0kV2wp}JYs1fiOBv8KAU${d~%;g-~UXG_a33N)cj1IxavD;MnBNB+E?9TutDPf9tbhv7CIzgXURY_lwD$Vyhn-VCbtuQqtnVxms*lERvR1bKI|ZXId>~V
{X8$NLr@Kva)^Cn{XF55{x%$W;XUbWKNb0L?=g(<dxnrSc{qw2(>Jwz)|$#%CMDtn?gqC8>Tcm4J2UNc*a;@3b|GIR0biFH(GS$n#ZvB=Q?20oT~l>uA0l-4
X+m-jAP$Y5nPWm5Z01Rzoyos<kpTU(E@H$icE+ql@_{01)o12@{RH$ZhSZL|fNZ%g{&Pr{`npv7BU4w*N#+e+K|Pa$clUJ-Ym4DZpbm&i?RB6~!#;1c62JLW
2w9=Xqm=0OPyO`uKyl)@3NF_@BZ1h*aRlmN`VLQbAWM5BV;_H;zfwM}kNUunpF=m^@_(K{sj54t%T107l{XS(H5@HfHG$>9ca)0GyS1L(dspDHBeA5*!SLDF
oT=+YK+f%Q)nlgK=$@o`O;+`gKs(5(=eX2Rc-u!T%?MGg8tW6-r$IeyrZ}#SCu+5{Ynw)h?kWNPtMRl*2>ZuQW!7jN4RLpyy#a_`w5{o;QrMTw+LKdbuL&4O
6xl!tAp!o8bckiW*|1iKc@13IzJ@6zC_A!`<8+Hn1fby(T$VLvLCYN1{+U|Ah}32GTJi^#sbxItBQ*n0&n%vI<Zik;3%14zM=lC2h<~ei=7q?8AEP>y<+s*|
g2k8{Xw+S41$7&T0u5tpC!8pyCR{pP1c}lGE_5N@sJNH>E4D-h&u4tt#uY3Ssq>i(GCwoe!q>$wHW);oAGY}KURn|dk*c?iADA|d!+jHABPIqrKAV)3{dP9$
4Y>F7!IsF$mrMQ_!}F%zKV-T_7w%<PqVZ8VyTrseD{F^s49rZI`u)^6{W8f6MXZmK7xHwa*>w+RS|>}SDMWEFRNd+)6-T_m4-C~48$R-lUMW#lj+m>!q{xF&
wfdbNiW-B@^CQ1K)^H1H5?g@t9U$?&7~nYApoNw?U6qBzaU+}=$yG4Gs()n#UM3`l9aS_n8e{H%a5NWuY&ei#w;P?OAw~j@G6jcvPB2?Wm@8N`M|8AacXIUm
XL^U-cYxI-wRD4em%{0gUvt93oXlBmVar7Q2SZqtXhZ#5kv!X5HJc$l{T=n9(L_IsZx1P3@m17Pwlb%X{x2)(3r{OaP|d1<x9EX^jx`k&Tc-AAKyfW!@-2j;
`R6$zf<c8>*A+qZO`#yFjhy-EfmCQ+E}3mVe3tD)e6_vSJnP%H7u<SY?A2lrL$WQk0D3skZo~mN7a7wuIE&CVdmnGw1IY{Vk3T`UW(MnjONeAGWuxuzC|^wo
C=O)1<Cp>ilYGc*dYs#)1ZUU%9*h<9W>iRglqJtiLUa1$ZgRCL@y4<oz$MP6@Nr`)(x`rV(cG_@xf+3iB3_4R?QeONi}3_v+PIRBkb>9)q1y}0(r13nLy=z{
&Rk_y%W<@hs00s==(Xju1i$qrf3;lHaXGV6t`&JgVIPs2ax>dTk4*6wzC^0$%UZczvl|xx`6y*Y|FQV%6(!%$Jbu$CJg{5(B-yj+vz|r8m^VIK;Pjt}^`O(`
n4Ldfu}6PF;c!|%kDaFg4q7h^?qMK}s8gh*k@kg1wT=4GD%IKCQm*GHRHa#N2(k8k`V_>^QzNWC;z}M#u%C$jB_krT=g7t+C8|YNGW)T=o_z(;9fP4E465!U
N*N0XK<L^O5{WWz{;%&obwDJ-n~vBgNFMOGQ9&!#PG8Pke$y(END`HDZ%_OkyWM%+z}Ug$%SCHoW^J0^|KbRTN9t`<V%2MlaIr)qg|kwnzVc`;yutN>4CQKw
;UIH;Sw(mO$MftYyKkciXFI%sz`R|f*OtM_Sh%?O0QWA4j_><UyA`5(&kis)eq?F!@ST`TihH>7njSkI-mSk2zM73pK|g?n&i^oBJe^Yp-A`kUln&0R)M0vU
g#3m&Aez35S-}=zru`w2C#)+OxqMbS>eUoGAiGZ&a0W1DDZ2vKb?vf7nCb45GQK3L%{Y{|A9eEe+ozhqa&dcb{1f$iLZ!t2Aj|Kto<HOfx?n_XmKz;2hiDwy
oo+MdG3a6m-YPGDZROlhR3Ah{e77y!Y~4->At*;_7rf`zxlllqB(ZE#-j-zM2et7JyD&Dth!Gd+Ai(KkL7dSW<Q>=A7h5EnXbi|~v6kqTIvFpYBGTe=pfz!a
QEV8(MQ)!b*0IwEw@--?{!lzK=f;>Uyp?z|cw{Nqrca^X(uLKGCKm%%NbBoQ&iLSuZT@<8GOqmlNZvJWtEm=Epqjc#9qj>UhGaI3#YY?0x(|e2=+%%I@0w%0
9!FmVhVlcBm~jNj(0_0(U46m_>Jv^qEARcJ(fYMPA`;Us9#F_x>KHeCWTR@vQoJM8H{&t|ZX&x&7`pfLTb*|!r?AQKZZLVOaf4Uas!8c*J&2*6x^c9I_XuT|
xy)Eqr-z{a71`Phkaa01p<G>LxP;<@A+gEpAgVy&9;=_sPvjB*BuLsbCFXanDm_G5GCu|l?31^nx7c&Y&)!%}+HGTu`%b@Oi7?gu%C3njz#lmW)dO+&g}FFV
H^u?jHbhiwo?<0cw9txS+x)H9mG##)aB~7Klm3IzXdIj;N56ga5S6%xX7U@4<uY5BsIS`Sue-&O@&QJ)_m6RY<re9`eFz~Ar9jJpMvi07sa1KX;*%kmRZJBl
vOH>JhdW#d_TVIfBN19M&LO!xG@G|2dp$vtI-90}WSWX#+sJvBpsfDkcL~%l*WAhp5ee!ddY*X&M|fyZ@j-CICRv;*hxMU&=W|B3xC}W=-YkLwu?fG>Kn~~X
Z<Ye-ihy_IcSx3UWh4grK1JVSVGXID<?YMc(@-)e93Ip(icFs4`P@4mxJoTjXdd^HWXKK-{p8QARsH3P30POcl**<-d*ZKfpuoyI&%BKum<F$1m}Z+G@u5ZK
TapNxp@DenK~h1xNQ~^wZw($KFj>Hd{X^FKm|Y<96_8AodWTA^G?||NV`z^BcP6D)2>Qy<edO{3Zz(JeEB<GW<;&%`0Gd?}6cBW4_vo2+jm)2>fczE0L5$;r
D>y=UMrWy{KooD+h*nl@2rzw`43r`+kP4CB$G%ex*U1z;8Z5<y%^^*l#upA?RST>H!diU@pMYea?QpZygFF`Ch!2z8_l-!F;u-&wh^yn-DCZSG3U<u_P4P1|
9{Rh-Q1lY2#1Fon&dPtH_12-;k0eAl@{v2>@gyyqxvC!4IbctN;S3DrhKIL_gU<WZFj9~}vhIWuU-th)Wh7XLNEns3(xMy><1G}fdxCvz?dGyF=Hg&_iC57$
0{p{>K_#>ez619dBVUiuY%gvg8S|*B*P*ssNR^K9?A8wPI)3$ngiRgrklw>s=3ytp_jlIjHJ}d-<RmNOs{)doXTBn1o@n^jNru&u$Q|~?@V`ldH;W%npk&Jm
Nh``tbD@GHEi5tcWI-R;{WRW&pgX$Z{rGx!YHqv-bSm#<P4^5PE8MRarWyAfQ;S4fBO7Q`8VcFesgTjA@g4OMzh!GpC^vkH>aCiGv?>Rt!kd@r<Wvq~>ksN=
o=rIeBRi#367CJhtK5PYY<BmTB7-{(MlAGH=F1LeG0~by*lWkch@z35Yy4+kMkP=A0+%n7s@*shM?Q<MWOQ@9k=pL3plL|sa*#SEBSkbB626QTX%;vq71*tR
2F8BeXjHXUms+~6ueD~nP2T<fLh>1dn`X{Nj$vGsEp8aYY|`kj<|MpC<$LpmMa5|v)u-2V)!xNdtXj6;*@#u}ZhMxc{wcs%L@IQllspOoAfUk+)28&0h-pSG
JFmy1QdTIy&94T<7l$x(YAis1M(Q3p=>;J*WngofQ`aSjGDmN0ze4awJ!yp@58l%JOH{7Hg3%wsYGwYOI*WP1xX^!atgz~A>JEWOGcnGT9Qch0DF*0L3AWI8
m2)4WU>)d=iIOFEeA6~bD1tbce}?h;Dv_FeprxYCNn}Akb%Cv~+v0HH_o((wP1iQ6ma&hye~4+7{il;)%svsmj{;Oi^i7JIgH177&Ps6dQ5{mQ&1{;%8JW0(
*pZEL<QIQ#s$B~p0MdofZ?{V|Kg}%?@A6NB6J|n9I~c7k=Hi|24!vL#tFpF4oErt+h|RrOx!m)6A@>l_1SQ8oLK20Ptk}2n#8<&draM`_BPWCM`UeKNNoRVX
{4lX!b(88<KR+30gRE*>7%o{%5lQt}#ExeO^j2G4m?-DPvADghZpNT*EN>OG1~v`YIw4iXR+r-Lw{D?J^P9C7*el*Cgnq?gOC1}&|4GCjf!|^;9mdm0V4X9f
4i&Lo_~h)0sCXzDMqs>vq9Bz^DNMm(k42%Yocbc<>g&JwE;l+gQ6-beJ$Grj^TLN+GX6mv7p6@?Esdq)79tEl@ZgfZ1opd+`U5rsEbL*!r8TKpn_WBDZmP-y
Cr^1#I484ury%9fEsGuEvf2WsXe^S=TsGZEE&ZqrXcPr#+=GL2TpDy$SNGd~JQgWFJjvK(vkoqG$hx9Z-(*pMs0E(#&;>@}?RSiQN4VU3aL;<f01%{9u1*VH
*T;gymOAG9OA+}7e$-r~f-ul4JY?}2PfvqGShczq4NLpbHF@=7yl0{$pLZ0z6Kd5M#LM2N=lcyQIyYx=b;@p)^X|HMkT<+{eAuU^!Edj-Ug%3!o?RYMH&34a
3OJrueXuZSE+(+j5>+HIXGy_CmOA~I(Ng5|+CM>B$d9X+&)o@C9lJF_J5G|^f5#2PiuOr4cO+EFVKkT9QH{7R{PEfph0-Ds%tt%H8wQ}ptccRznYXrEaRw2o
s!c4&^?7$$6evA@GnAR!S^8~>e;Nxpec5*52QL-<4>sGYl{1Y-NgRo{6~O_ZMcpD>r>|y{Ew%bqKAyS57&CWA+u>NF8)Cg@--fpx%Hz!hCaT1~jv%!!KUH~S
_dbW1Hkt#aEK}|Y9A&>yWgOl%egMDAWgW*q5s%1HS(|nC!OKecR=Ys+^Zw`qv_Z9IP`#M~UA*@~A?sx%sOmMP>*wYFDnaOq{Cmu}SuWW;qh)DmKF!ys2j;$8
!&@rz%X<j9QjFJC<G>let@UfnEwV+o6Kn^6%HCIl_i`}7Yl0YF!2vg5hgGs1J8obn*L$_=N1%_mYU(>m98_oUqZPaQVfxFu?f4!B^D4}vZ;Sp=EH-N|`UsTO
LF*>h%0JJSSoOmWcw5ezOi+BB`@#iz18h9gZ3`$-k|-YJQMX@Twcl+ms~A<!fl}oxk$PAS?;+s}Wk6G<ks#_<g(V#Ma`w-?Ir*I&Dql`W2X|TB2x)unbmJAP
N=93)#L}&o^lY&DD!`Re)@~GJ_$&~|GSo(6<*@59CrPOrLR{0hYjL&6YrJ?@WQ*&TG}Eqvq%%4o=XYTK&Rho+Rg(X*l3d9&7ztl4%m7Aam;3B~wvBg7Czvya
EM7iaIZrA|*Zi4i64biVWMMz-oR6Un7pX~g6V#Dp2e;u@&l0EalbqN#7qHZ2tn8<8#a=eak#H$Ip3P~bL%Zzg8Y0&qWBaM<gd~zAU5dxe-z!L4eYl+)=S|9J
vTMRx@@*gsPz~`MB!5|~jydu}Zza|OK{pC;(XKlyaWuszzlXlP`{w)2lEjY4$8Ex=Z_U}*e?Oj)w!AHL_V6wWJ3a}$B;UJ7%YPOm*k;MbTacN5mdI83nboeg
wn}q+^3FKcTqapmsXxQ4vmG2007tNoENCC<-f|5UT@L-A&__3&FWj_w>NbgrF+NiY_?PE$-`2lIx3((ZIUbTrSA-C)9_Kv$HMY};_nvowe^xvscy?AdR=GpX
#^4l3foE!wCQq!=w>dwIT6_&(8;$oyo`@yNNswy;`5=Jt=yY06=Z8#J<Z*#l2|c$s5lT!2;nLjS7&$pe4tWoAV$jv#At{<bm3^KARi2jKKxNU!J>Qvv3B1%S
28Vii<8G2<oh%Al0gGDipi$#K+RI^ZQ@6raB%3mEcl|4FNumHV=VK&!auD~^%|8=e4c0YZpvZu;d1!7!0L7~qEAl|yB}o{!O}RqWkdD(3Y{4!w$axsqh!~KS
0Q^7G*Hl*R!X$_HlpF%S)oz$YCX+>*8$P`V@N;yWNyfu~IS0*;Pspc*j-Yy4suCc(-*ZK-3o*?B8?{U|ijUjuw_^Q0Y$K-SQ4H(t&V6*)&lM~13$m{%tb}If
mCnoi_=@VWJ`0p1A2~^W5)&*h`E^bfIvC<KF$!srE>2LQltyVFAw$^rS8D?Z{%Ry)?%1x7q7cK*z<>A!t=Ae4C=S}1OjwX~|4SU}i)AAa3n)77XNCb%l{&_m
y#h`n#+LjZfm>{LeT{H2OLE)u$=FckU}2#@rePB{gLW4Jad%wA=qsx{C~!%}w|8s-wt}@Q?8g@~8yXr0b~FW4VC1+|$1Iydw{uR_S3X3d?)+S+<#F~5^J^?*
<;n(HHEOXkFn#d_b23uaRZHX;^VIRTFnz|2hm61Knps)${Vg9$y|IL@3-)=3{3N+LM!Awo7Ly}_jJsY8QMDC}5h7Z&!Ld}nauKN-Ljj6z)5DDX!YamI?y6O-
@}7BzA~Q>{p^8qVuhDaWfXAZzzRA{pSGyIf0x^?$^MCYQf(5HQ1%gW4<?lCaCNJ&z5_*g_E3dY3TIRtp&53bkr4jZ2xoxH^=*@c6x&rEgqj4>TN_Z+L?UWUn
rqkdfP2GG5jmc<{mnFU}RNJswC?G>SiNLG$emn@UvBh%AxIfdM7~R?;3qag=chVVo4;f~*^QzZRY-AdsuN0Kjb;ZURK6OU56-khw`$`b0>2K~)wn8HB-9uwS
6XRrhciE5lv^kgCB|(!jnj69U$*09-)Of>)A#_%EK)F{@IA<VHiuM{iInHU|#_4#jdfA(64CbmTK0?BFQy?hh@ujt$w8KLe`-$=K{h~z@!3onC%Jxe&%=U$p
XB#3Zb?GBF*_>*~weS17<TDlEHiN(P&GROlHC;!@H-I6nZC#```9)(7nwVYgH_LN2CO3?2<|blHu@75K)x-{c*A2(EY27D0;%71^Aq_|eeR^y~$%Nud2zntx
0!^E!s}o=CB~`uMK~N_8J0_<>A^|$&JEqXTCFXh42bJyH;K@LxEKWX<V!!sh!^f5Urjn2*+0ZA+9Jw`rNFidhYE@c*j*9~wkJc_GPH$qH)p-Bl50Q-pbx@!*
jO;~c3JkRTmA^T*YTdLRiF@V?T)^^kU2)j5NqW9L1Rg~<8=MUgrx8T{$_Qn7e|_h>@DFp{Y15;u6c{P|0ZpY3EZS{4xpPRXC`BDy#M&#IS!EJbGZ<&XtV&-q
_g8L^XV4XRmPj*b%9jcGL1%7g#RO8=2oph9xW?4&&WCw{_U;E_L@<wJhAm)j!*R((pF;sxy{QW&VSS>v8I|;9we_3hT+CgLAetG0;HGM{B8w%tf{kWf745Y!
fshXzM}GrB^`;$b$SU5k*PgBX8EU3=bWkRQ2CNyfocUhzjByh2LhDx|SRU^#N+6fiEt3^Zh5F}~>|1?oVZh}LY5;?H`@H;<;(Bq~yCDJvd(i3sZzj@)=EJLL
_0OunXV&Xkfz}P~Uur`qKnAh)?-p#v_jQoPMhE8K?90L7!kgadLvCHEJ4%$*zN<Z?$}EMl7yrE36Bk>MMi(g#z}9>L9k2B0y|%nGZXFsPtIMN4bH9A_Ws$~!
5z1^_?rU$q&JZ947mCQT)!R$7e&7@zA{<vZQx7L$ap*hSUeU#?RKRYCSaKt*QQR24r$uHQacuog-|7GByu){Ykqf%Fc)VfLg@#!B^|~IqcB~Y)NL>RJw*O>@
b!$v%Ll@mcBtoV~QJV-zlk!7Iive-RP}!tBpvOilfHv98nIY{$)-Lu9iBY>+-YT-`w?eyg^Rr_}2D{2qA}_noK28)ft01f&S_jQ)@<w9Ig=o8{OwQ9g{zXtr
sr-9V`p`b_`ergztdoWF6FK3RO8J0@<|Hk~<y0G`5566*y?gado=Mlv^Z&vy_voWuQ@vvdG+l7103jB74#Z1#dX-qL*4b?EvI9z`2~1Q8;&!7VP5544R~7GE
egT+A`GVuzqyb&}!%OavS9V8f5TAn~We;^1^#PtO(bmYn%cSrDZkm*C5s*?v_v`%3jM%pIg8a<*Et?4k81YFXLlN<22IOho76ITNkeRaAi1DuI2U-%)F8A(L
lOaoSb4@LtL;mx}dDFwqtoR|@2WCNFBZKUqMuSy}IadB!Kw{^gCnRNM5`{9xU$=NA8JI{|a}P#1N=<j8?z-0pt8W2&t{badZAUlRry{N}v|?Z(FhC2jucL)0
{6VOx>}ZJm!<XJA#xS;nZpPjcEZmYYK)trOIjT@#qG-|8q#yp6R}jN093b5;*3#P_njS|L>p6I*s0C$LJi>(B@n2<$^=_Z<(4;g%PK)$*fXYotHnFKL6nVgS
Df?gOcnGyr7G)DZMdsKehe$d+zfXS;2Ecv5TUJ!zn;Hc6l7nH-X)5eyS-zBzDisx26a1{TAX!do=DZ-BhROfM`WJAfRX5k#*wNG3)pbtT+sDQW-DBF*xpfvo
JncbdOZ1}qXc?V&IZ#3k?aZo?J{F`r66O5-+=(4M1vKB51w2IoX7x%EpYDOF*h4N3+>1%e$i$1uOw{te_D-CX_OuGiaJj!C!`4{USd4$gY3=4)0pe`-_}YI6
M2dNsp8EAG9?V!?4t%1M+Mc;p$>U#+p8)@1Ta+MJ!DyT4;0pZ&(7!&v8e6Q->QtHU?+o7flcAsnAC~NDru>!SZb+SLMf*0~=sxM9bY;V!fJG(<G8ZlX*+mts
H?#_l_oDIUqSMRcE%r~2hG&xX*b+_e$b~L#(x1-Aq*)P_lx+bCF$C$vOavQMe-?N@nCo^&>=Y;TMxWLd%s5apcPw-vW^wEf>sk1sCr_fkNS|x>cG~HYem2kA
vew4MHzEnTRi{VZx5I1#=K`gVQRkrhyBz(DJvWlVW1hpc%Yr|&V?q2g8{I3mhp`}G@J4U$Hj{%Nh#)x04**qc^AJMOMuEtL|BZ@L*7){+%hnbeFINburP$Vj
pgxpt%->X@0?!#-`-4n5Tn0zX#H@wJ=9|FHbcOX@JArx%)bSFUZu=@brYS+MienEsMV#m*5zapua#KhZBx{bNZR~5zOm0!2C|Im?Gk}GH>oTrcf^w{cDo{}+
#$-)+_|VW4V%fBr(Vc#Y&1cKi%9S=L1$D(vDN}X?X@x=yjJq9hu{+o6hA}LL!y*@opoe{gh36+;EIiXbUA)O{9uv5vDxs2`z=Q{%aMo60sRgap#&1K}i4M$o
1{NsA2)S60Mv}D+2_jk-4*(sb$~0DsO<0~r1}^e+%qqMrWp4ck4zl=AN7Pf1o!G4GVJQEy<s;{-jj}-K9%#-zWG4u5su=bU1H^DSM9fG1HJ0_Z*0=5*3v~=R
r;E|hR)d(Ct;xtMUT_`$M{qJHF0{TF=2E=a)mmQuay*1km)_8&zcmhI$U_5|fPJ6YW?;><+nmiQ;roN<%_V2A*Hrb22-H>OfFNqwyOL*2ns>W+&l<r-Ei9qk
nrlK&Vo8~cOcOnxqL1l%Z&%s!6S1l(e8+}p%L@UE2;F1Mc_b@Z>i#EPYAmpX4g0zoQkLyo2x$G{L^9?r@g^vC<<S#d7DvH+ydfu8-p8Xp+KhKzBKF-eo--2#
$^@dbQv1#X>>*+WhW%WI*BmYuZCF)X@vv;hX#Id}SSt6H6$O&9{8fwrDc0_Otw=Jd<)<X77ME=QnpEDE|0)6gH_MKnKtIG9r`yP8#xxD>Cnn=cxRoMnD+1c8
9rnq8?p_1t3G6n9eQGyZ1TAd)J+aUoBnZRN4A<{UxE!=BDIv`{A4YpFH0^oJq+uh`;aB-4EP}G<`S89X^0yL}B_fOt9C7=o{Pp2R@JPc?JF$diaisIFicC&Q
_e`gtQ=Bo~jRcYxR~}IsJ4z#QaKHQ_#pJmnCXN5icJ~fQQ?<~x!7@B96aAuH1EFO)u{*UWTlmE<Wvn-vV0wo?q~rFY9A&*1U$K$(4b;@vM2yAL(wZXyBhmqv
#z@8IAp&*2bzc{rT{L+i{r9X|<FZ*(8Z@_|EGbX7wh}2n3F@{-lSk8k^6KN0r^@j2scQnxL|gTncDkGi1|NO3z){k`-0MC?>*RaMh&_haihKsFg#P0*>{<T-
88)!1ZgcF1tXC>*Q%*b^85iJuXqcUJ;7~?^K%{ZYizDO2YB9ig%I9Vv_J<B`6SPqw3<&pwPtlb={uCB6qp(D*YN}m-Uw|#}>*OJJrCYbrRe0tOX6m}ewx~m3
J}j}i4XzMP!-|<CEf{D4sS$KuxMyt<2Tc04(Xrhd$;*}>Z|m)A66f~W%sxHdj>zRC#0`h2jdV;&1${8QuMG9$v8X_#+xFco#)FlWaFLIXZ3>3;;v%*BhvS|O
EQCI6dVac#a~8tZ5tx?4h>LW?rp|fDG=T#1E~)3WSv*O*u6!-d0<$LRnG(>7=cZy#HhiNVlaG;dq<yE}N}bF?&j&J%Av<I1AKlzn@u*Ej=k$RMz)DpXPlKeT
M-=V6w}7yj_LFFy6z$lU-w2srJ7wZu?cL~HQmX>u&qoNuQkz=U@|WBA`R_8m;KtVqWWG^}Tgji#w>hP(HZe85{^_>wEa#>K!oNGE_Nz)C_Mx<5uSSjgTTWz^
2~aF~pjYv*!V@AwFG}W64&S)N%Oyup*_6XNp707cC{2sYO`oE6?2A{Eoe-#WFdoqAFdbbUfclkL3-%oO2J`6r-`{Inn+VoE>)@|Wco{d^6>e{4oWOdIZlGMi
)^QFx&qh2<4sS6m^-Fsjz((rN@^R4l6KXorC*BKIq=;f+YsPvmTncM=T0&%c|6~ZJ$<j=%^t=y<CqoJ_Rf$$9^88c^wj-e?9SjV8#DbzVLn0oK6i|wdueY#t
qPp>t3vsc#+>y}PK~~pi!%q5ymNoL^KdVqt8#5)8h}dG!_b7MoCE)o8SgB*PcklsC6N!A_l+@d!nUXdcNVpF|DYi1f#iZIxvo7U#ll;1W{^B0BdKX+?VASkU
Ic^M`-F4*4!kH0F_M;)|9j(T~+cx*IU`Il?FrL4|$xVNrFjrEGy=^m83sxLjD;&`wDPz@%n+Q1N=f4c2Z2A}1xI-G!QXJiWek{TS#{1$mTo#3~wqq6^b<p2N
)h7Y7Hj^WXrXED=SnH8U=&WBTT&Fjj*c-g_yeFRP4gf`id9R{`sgaDS?Jg=%JKFIcI;=Fn0;*|wo?y_xGM#=$_|vtcFNqe%TXdWPKe?cjd|d2Rf{Kqj33CR5
W<pg`=Ukn`btt&>Tz93fc>#G}87nG*c>Bu%Zx?Hma@BWFyQmtlCP8=U@bOc^Nr#h&%Mw#rgg!}_*3@F>+q$;kxM{dqk{Z#GbKN^Yk8Kk7oa5g`(sNN)J;%`p
I?IyaHm5zkp1uR!(So3$?(dfTwsiwdOyhw+kIEVnPy(^87`A5G*V)%uwFa<|5g(wrWe)kXmKSUa$^a=RzS%juzy`E3M)iSp*z3jw#*mwu({SDfpk0#5C%{pv
Cr#C0nzW5ZbqK)t7rGds1w>>dfJhyY0}W?ol1AmQDhOi*ba#6@yjFciP>U)+1B=?Qf;NgqqA#^IU3wKT30lG=SZ=^=e60uw%6X0e0aA40m|3?Op2oesOf3D)
byVi;MaBjTL|sh(1e_;9F0l^mZL)euTG>riHXb>+@0NP>V{Odx7RQvQp-scxMy7Vn_M8)&vp+>8D!s+?9n78iJ_z9GoEdbDqF^W<?<gychGdVH56o`%Lw$~7
;@w(f?qjMmC#QlM;xfpy3ktx}V=N$x1nV+|9m&8$zECb1xFDjvdRwfa3^M~!#34ee8eJm0J)Fs~(uc9}Yh1~U=Z{!vFGSDK19w}G|N8@&zf_sd!b%-1XaE{_
?-kz8seiF}^y9F$=Wq$B@2ndk&L=HDsd6Fc*OPB0ujd+iP0$YZnGeClGM5LgkJGe7zL3nUwKAfgFJ<0bgl73lixR|JNIvp&ZPAocVGf+<hSq6ou@Z%FKLl9B
6t$FB6MzrRgGT_0Dq4-4nXBtp|J=AZX?M`GB4DE7GW?Sp-y^ea%qBQ`KIh%!-i4FBw_SU5UzFO;n-<ArABWA|7J1yG{fn=?HrnOMfu7mS)$mOv5YN6qf*GPu
le?~0-j06FM!F>zmq521G_1xMRAPiqn7i4dD7u>iGM0GvAVeb6W#jo9o7OMXd{k@8Np{OCjxc<vbf)B@gI_>;@G@M;rT6DZ4n);L&>2!`ODCLb*MIf1S|zk4
z-1{h%MA2(?Wq67dqu>xEmx&Q)KMyms|>(JG8sfMLDR0Udf4mo_~O9v{o}_GlfO1G(?@pChbb~nJ79IrcWeq_|FYj!W1OimOFzIi+D0>~Q**`=G%U9#N@>v~
eqhFEw^>1}&r{0;-rNC=n_?h?P|Fo-xg~{>8NrMHpU5^hQvb-VCV2^GM(sUmw6vM7KCv=hp@av>I!Km#tIj%3bv2Rv4Ty60CNk#%Rh`3nKh*IA=DpW;XqZ%(
svGbZ+Q~o>6EWt)9#x@h1L^b}xATj|2xBwD{4qC%yN7;YTVZBN^LJzLb<;1FZg?K9HrF&QlI&1#TlUE2Ugjmfo?h4&K3j9-5uu~mbIu__r8VLc5~&rGA?bnf
rGcG*jX{*Ft^C5rbxFpOEuH^enkdAK{5DJ0wcZ+N9QW=4()umxjVwF$32E0<3~83{3L9!GF;$ILGuX<z^i~t^+qH-lK7a_r6MO3Hrf`g-Uxy`*03o(7OQw<}
1pJNyd)m0wj$xs?>I0WpCWHe9u1;o<Bt2t#uW_>ywXR^!R2$Po_{+g?HP7(Kj2&Im4Q`bg*2r-c$!hZeEBq7EaNv_<1Xpha;N9IeYA5l(=jEPsvV4#w+t<p(
sH)(w8Rm71aQkJ%a|A{?NrLS%T%>KgaPeFd&ENe=Kd%5okiRMPbM^TH=Chu?8X-b`)U?1%Zr~+XBjY*SDFCx#Aw9!E8T3JDH}%JxX=G;jn@m<ajpd}$$e@$y
r~mr};wkb#a?Nbh{S-|{U~>RxjvyTIlQna1npe5ZMj}}orB|vPxS*ksScd;=D!)?XuFmV-g)W;6^=V43y5k&72EWu4qy=tqP?LZ=l_sz8W^xiQvmWriBI8Qt
f6<WsuhP;<q7EXpP9~g>6DLEjJIYwLhBJ}Q%#vQ=7HT}0iYFu6*flWW(r;N@b1ku5Lasu6r6=pe=F<g7tuHMg^|B2srnro3DV%D>o7g_yPqj|F&$s=s^rbkN
+&?B`obJf74q>?)A%)MpE}lQCns<oYQbH4}Gw1Pd0jb2WSmwa4r-CRD{WsMx0M3k*)_4pv`E}9&sHA00xrWcv>9FT|3-If(coFg4#`#!gLLLqnAG=9*Oa7OZ
i?gl65PcEvFwlnxgKZzAAun^74SaHv*5V=7^XkBGt8WG0e-R{CCo;2XqEE6IND>7DHo6w|OnCl4b;Z;_l_(nDM(4fx#Z1i(W<W<@Ra{iUMcTW)j|U571|_4|
xW1Y~bF11#5~Y0JRfEQ7e0{f_7(si6)y6110~q<7PfF)nA1bcODik6h9Vm`ZW@B?Ll_5s~$gWNyV<7w*iT9XNjCqWzm!;{lJ44xxPie8}@eqa1>Z#&b(Gb9T
9*ms@v_@rxY?LwW7{@1!6wY~#k*=mG0enQKnw2eFJ4^PAT4Zm_b`3+^&N$wkGxM6(ha+!z@hOe%LdAR@AN)7=>TEdv9&K8P%R1$`>E7DR3ByQW!GH@clg$><
xN_cEP<W@M!Y!e{w%`~5e|a)SBUxW-Uis(7H^K^^=oQz=46H!D8>vp8`>K?YL0>!CgfPo|v(i2uzF?i?*6a&B1{*b5rId2wh@koa`)b{DS)VUe89e5N8>?Gr
6)sY;q@%xIB~WbOxVir`ytkISrqsJt{nA;9nXO9`^<9L6%rMNE@$|1cICC>)Y(*Ytw%L!AIhi_+P5b+6-<Qq;cMe#{NTH(XF?T}ivgdohn4lCx=f?i~d)#gT
a^147hv4ga5S%S;#eL>>@(XPVZ;?w7%ggtjNErUwU_#;XrUt&Yx?=kImFuGinho_*j(r4zU0gv5;cCY|fIFlFH)11-GjIebbX<dgj6{~3(uyB(PNoVNZw97q
HmK||J`4B1Q60l@ugz^Ts)0<=^AwfwS&nwn^+2S}P~uQpC9}JmYt$N+b-FIW`g$^y;Ye|e81f@^eG_-@FTPpP_lB4QW|^pnF{qt>6J_*Xm;N-j=4v3Gh2fH*
`uD|QcY$$u!21C$S(SiB`cOw!EEFzciR6kF5mD0CdsL(M0;LhlwCy$`pMahZ;j?^0h`JA7dq9Qd+?&PpIDG<r|5F|<w4^?aG;S0tX<ia-HloUSemAC6aop{e
A6sa@=}z+3i?0_)$b7~BtSsPY5ElY>91UK+w?kXE@ao@#t&TH^#7_#btC#?M2WL(F%+X}l!SEsM2-sBYU)08<yQ{oiVq7x>97+j0!PW5N-)Q(VQ@H)nF==_9
#xI!AY>WfNjq#$4%v^H3m&g@+n`5G4RlRGt9Rhwrp1U?BorpRyFoOmbfZI3_NOwo4!G!v1@g$owCb?3o|6etNuoGsSke~~sU`p~T9fT%0JPnF;SiYztZ>*HZ
`VLJV>EBma>y8hHKI*7;T@i*3cMX36VI<VsPuv~4LF^ur5n7G~2xb2053+^<3A%0Lg=>X-TgBu-#HzU#NH?Rb=j5ey3F3mP!JlpY7z)@n^HuyzE3o`Nj^yuc
ocEdsAtcL8Vor5iS(9cljM;UdP{H_BTM0bpo&C&WdcDKrJA+&*yzF-)+-ya=_ZGnX&5W!RwB@5dw7$ruUi)yFou__A0;zG*M5qk=*NZ9fQvB@>ukRbI3Zqc<
U%STc;h+T{2JMESj?*f;QkzwOfn>MXAh8?)$N`Ud$~nLeVp-jPNlticUUYSN&}ej+3{o0E*F#IeG>58e60C{0aCDu03gg|B@p5#H@s=r!UahS!IPjE^di)QT
L^mk#i01v6BG{_Ujf~KEa<rnGTr<p(Wrc#@;_2Lms;M5iO5G0@lcXw#?VeBeh{;bpA)J;pH#yaTLRp}EI<_zBnW&)^2{Er3&yG!7GfCnrEWk)z#h88f$C7&1
(<@E&FpbuSC&mVsRPg}khdBx81CzooKaMrNU~!4cyAW&tRqC%kZu>liSL``o{=JuQXmPVj2t`|(8WXn*+FH-nOaYNd;WtR3>3}T)f0A+Vb>V)HERtJ(M#K;n
7?0WySx3DkE{9uGu&;e_)smZW5Hz(d$)=U7i{r>rzo90keytuEdpVIKguzGasafS?Y1V!+L4Mr|=1Wh$yD9EnHOobshmLfY)Y1S%`W(+1bDc2AA;C$vc?Eph
))?C~G+k=eGptMgy>1mU{zJnjETG_PsSm|-5!Fd^t4uv2ZmSUSHp~t=>=Fkq=d5@GZ{oRNnQA#wY{JJ@L$Ga|vd6a4K*p5ZD5d!V0ADgBQBXH1ML_T2EG$9p
Pwg8`s-NlRyK8dwzy|)oW78ND<dF|Q3@Gi^#E)0J!xY^u*3K)e4-GNg&8_jwrF!_>_(@Vf^c#>&C!k9S|MQQz4mZQ?5fle7mIE`9`r3~j3C@@>%<6vcnsJ<m
RtbJmPz7`yc#UE03lmQ%l?9&d%vt3A%5glatf+tW6e{II$79Dixk1dKVdkt#6weB_y|hX0n^N^v?i&rsZVHyyYy%}1xz4Rx{{>Z`v9$rZT^RN5xDP<VS9i+D
tYbW?i$Eeh)laIzvq*4a?0>`|6-iP%{Amf@5i!>-W^GYB>EHPwjP1ymk2t#~6$_1-thJLqTRTstcF%oZE0|P*Yry4EG$A%JppWP7u3oU+ukwzaJYmxNNdOmK
a_YONAKH0x=`*}H2-rK6YVcbU6KzSvP`g;!FgU3RBlg)!sRm2jZ|;ua(8QO{naC0xVDXZ?93Kwjs#e*>a7AIhq6r)>r-0k0p+Bkv=8t?KfvAiwtVR44gfhVH
82F)UX)5!G7Nk6LOpboqe)yfgn*_bnGLnZTxBT7~!@+`}PT<2tcd_;7%vdoZ$>gx_KQ8HE*1k|nm2sw))R)!2N=@1?%n~(t<Xk#X^z2lcfe3TipwZdyR-%l%
#v6i*r&6#8CPQA_S`sBmrQ<D}gb>HcNh+4yyhFoL5vzu5Tw~tKD-GS#DBEZ7vwwc3doA6@{T$_(<)|i#=`Uxs18M2ROg=g&VVwV2capN%nLju=w?~L;uos^J
SlwRk9h4O#IkL%JJYpfVak$M9qMaN{pe&TXsgGte)gJSp>#bmcj4o@gLYE)7>@O9g^Z>z=(DWTCI;t2v)(E5|*Ea)demr!mya^=jEb5)kz_G|;-*UQ(zsgOj
3<8JDFWHGswRS_QJc*~F%y|hl5`I6HC?}+<Dg(>e{}?69%C3OB$$s&CWf32}qL!QqYZ!ur1pBeBK##YP#eyXxb}r|xD{{%3d&iehObc9=hgYUaPJ^+$C~Ev5
j%@of#MOyOMcd^E9NF13H}j0W1H9`crDK{8#NlgMl^g+%AO?1&Ekmw79NC`Q6S9x8w}Gx5f_Ahy0?r6@#;}|8P8?aqUJH6SD_*mXb^+9=UK@;Tr5EA?E_nrM
(YSsaRb|EsyV++JJ7DCp@Rc|=5rF~Q^P53+ohv9Npw!Dsuu7yS=A3ciOrB-iXPJt$&ZT2P)D5}6fVbYOe?o_wk}$uh(PC0kDJvU#Itjtby^FUla$j>=fXhc7
5WD1G0Qo_$3f%C>#_@dsIL@E*WX3o#JMv>!kRcn@yaRm99X3FRE`$^P>A#;{H$BpTb;Y0LnA<tY{4h870xf8fyI`aID~Hb8u5dr1v0tz!4W$5pT2bfLgxzr&
b&yH&uv7s1Zg<5SZ|6;6v`Z0Z!W*H#YkTY6y-KE3RT0jAhvB#`EL8OMj4s#v9t4U7Q#K7Ffr8wNrJHzl?`I4TGnJ-LKQmZw(cxRemZ|NnCf-8Xq@RZw>!vbK
D|P$K@_z2CVvnhZf<Yi(m*U=_?rTS=<Rm(c{f!r}aRt6*;r@jRb;Ew&{u)Yj_$nVPc9f~}C9d$vzmV9oA7+O`;cH51?`3ric|avw(LnVJ-syf3cS+4t^B5?z
4hOyeBzi-BPMeaVUaMcUCzprDfGYsNxeq~p>ogp?E?#fWSd8HVE-*iA8nbSwb~?lcTxAl=MRD?vo>wOvuiRnuI@$hh^92i&rcYPe;Jj=CC!X$OoZvYEf$5Kp
<P+F8@8%W`A>=EqpHADrxNz5zHo(0Q<a!67l?hWVA%$`})-yio<w<!Suda49<<qB0%H9$qmz@a9htRD3J)*U4YKuG8mQ?Bplbvkg`RJbbz0Ow2!@NEM)pPks
aGgCA8WB=rfQUwBO=jPTy0Ik3_<aWl_-JS_;*#3Sr4NoiywfQ{F|jY*dE-MY^)kh0+z)@Qx25CyAR8Wsk$%!X&{V_#OOXcr@U#kH_?#f8W@|lBM5s3RM;T?8
$pW`;Dtr=;wUD@Ecc&Sigo$=BX8jM|YM1~yR$1!r<CjTbo1aC&4ajpb&-)I3nkpL<#s2hD&5%S5<FXBB0?~PDu5J6~EB>eG&5_P)^H$V418`g{(_McOoeReN
e8n_JHXxE?CDP)eo>_}PfS1eWKxuD6?Kx=7`*hklNQZ215{-($4G{7>y#A>?fdl2S6~}dMi<d)3NG-q1DX7@4Lwi@IgF(sLxlsS;2V=ZPe1QeZpR2jPCypzB
=`S~OXJWI7>vmD)r6_Qu_4&rKR)^q7vzBSUKMCAHK0d9t8p^g;X{ZW}M#q9P^~H2?COKh%4ehbU%Z!VZTf(Fbq?+sgju@l-BLnIvIa<x7eaYZVv{zB#*%W(U
Y`-P5j(tr)^<w6mBB?HKL#l^~F7p$lRftCIz98=QQ`3%-n5{tLGZL>=_HyA>eU&Mg%<pB&D3d=h2W7gzaZ*Y$p86p<;Xj2wm+yLG5JO}sE?*#B;>e5V@mRjt
SN64ba_PWnYkW|$vqcjN(vCL`M7N@iFF)tlv~L@LDmqhY$?Lu`2~ujnp{Oq8O4bd(hCO0OKQBL|JMG;-{NqaKFe-W>F-x^o*LIJ1-fwQ9#TeM>0bZm*$R&`7
3(B(-NtK2YT9>_v8xG7}T+8gEt?hAN0+Rbo|Eouo(m`^p#4ct%&eo-V-eV$SKaZ=`VV~}m)p;(7-#aV+YU0#w(^c?fUuf}980IW;&d3VeV9$THv}3Nx1ysX}
rLU2{97~;3rrIh^mxgzKle;Rr#x-wa1gvAya5#RuZMFob?6-DyKq;FUn-{o6-d_rWJ39r8XoGsPz)FOq-I2w^T016zbO)dsw2J2QK5BE5wl{7Ef$E$~e{n-x
8!VE(JK^c=(DfWp<40qgqFn}DNU(DK>iEX7QsK5_DmTQV5fvn69_>pWc=Yj?nW{A`F#pX)Y<Kx=FAERoOBNw5h*f@%tcb=+|FE%=a2LvAiVJ?KQ7*i`l!+I_
=pBz5Ja75Z0u*!tzDQ=}*)ckNV~$XRN*oNrx0&4WzOmCigDi^lh*)%U8V}WLB1}dH*8*9OlNxsu^zx=WLD+ki>D{qo=^!j8>1vZU?mC8(w)1uhFqL*q`F~f6
N|~e0`eog065D0rr*GLbHwtlV9;j8kMbBkk<!gE<lXL>8*K_z+Bx!niGw{sG-s%-kHA+r2CE146wQ;0i`a-3RLPQAL!G7{sfS9oktN&+uSU`Rkb-O>t`qO|c
AU9=32*9{ft)Y4Fbq;K%%ZAxC%QI&Ltk49;(q$U8Y0%))^~`fZ!}tO(G^^MP7~D1)D{a+`YYySCouQA(9vkq6WVu^~(%)}pXGBU$#LTd_K@55-109Z{FARdq
4jtvynuG<pJpbHHs7_eBurPtdkf7(NRf4l(?GomRF6MhzUI)^~TxK~y>U&BapmYuX{Shtsro8)<KuFC%_3g!E%#R+vfF=q@PO;MM)=h8cD7B(p;8o^@CIR0#
LHD#*<=@iWcv{Hdc)l_tS;+)f%BMl);E;4l5Yh;NFMhn8w=BClOt?cPSK^NjoF1Dc2@|E^%e*0yn`7fKS+dH0o==mYq29RV;e`IJY1V6mO=LU+7o6EG$_@C{
RAX7C^6sOQu=7fh9t_P6g@3lJ{+8}#rKjMMNw`fQGc(Jeb;I}7Ua72_COc<uRl~psL7D6L$zyJtD6b$cA*Sht^x+q1Jc8v<7?;9|x(*48%ej^SDc+bDiwMlz
S5W#<+%)+lLI<<gE}=GtY)}s7S$eqL#15g4i6`3JYn|J&fO+HImwe`nt8DYaEyz}zFhJ<F@I%g%pjyA0Vah5A7wdU4Ps7D#tI`OIE~|hd0FsPontGl5M30=E
Gxs})@{w6bV`&YQWR693X9anU&AoRTyci6dMhF?9VgSjpA(d5boc!d~=92nk{@a9EM+IJlZ%bpeg9pL~J6lVoeV^BfTph^JdrLHTwt8X2N%kF7I-^w!*vUEO
20yJpkKoSb$T``nEEpifD>>Ir-Q=pjI=s*u3Fk_R?UZW35VBHzpNS99a|)DtM!aB2xg-s4ZGa4=yS22vh6`;rBS^fxW2BV=LAit6e+`(B2IDv!_2s?7bwuRy
(d}x<NEWO+MUt?SCNeO@*orMa8sd`dHuZ!TpggpVpt<^igGT`_%?@FJa1^yVmhmT%vEXt$i|1Xf(<&SM?Posv5BujgusZCB(0WGhrOMR*Dkn}2ReZuH@1t>M
7K82f1lhM|NZbu6_qb+(S9V|HtX??DLEUD(ZAU$pUby^pu`)9LyJ;{>j!t0`3^en(3fxb4<0Z}Nj<0s~eS>2xyq+l@XA}X`w;u$mMhMjfS9e;h;3Q+T2lG$R
Q%;Ecg5%*yqFCw8cemf*lk2n%Mg;~xmtx(Icpq5lcj@bJ>=RA|IkB}%m1>Er$C-pPX}REt@15hN=34b`mT60YCvZTBqx4D}uTvd21D_$+eCha~viXNeAV4sb
4`ATq^TC}+-<*QM`d$k)H%pJ7Oawke70%c{8TNqfMKE3(0I)X;Q;)v&)N|9f)zG3ACgMd>0&^=(c35%1T%_^FbO4eJ;}*FYN5Xo1@rU$2Al-cHDB=9Ot-$mh
mwtx#LU8(+MQ9G*58!+3gR7irQ^S1c0kx4e{gzZ`${XsJxkeOY3OsP89LFa{B{6gZew!dyjz%5>ie9D0Ycz#ClN+F8i_s<uH||ZaZDDlUOfRpx67b66=BERy
(g--GqH+V4ak>?TlAks7rJY`ya&fqJudWn-DCh~8{t0hX5eMc%0?|>hbq}MR$2W^I^8H?rSG^_&DTF3PTskt(k(w!L?A|Hp8glM*4N`1DUL-<KL687}{XI_t
M@x~jXwYR_E43O^Xldz2|Dao}Vc0I`#b#$Xqh}Pz(hObQp(`+ea#GDsPkMF;sQ>JC$U((O&BfOd2-#Jm0%}^fiG5;4AB3rQ=_+RS1Ddz%DkIDT=&m17z;F1k
&{gTTJ^KS}riUdtw^yAEd)^%2qIGQ$iT{d~bOv&2NQ?W_%f-s)EdeZFeI&i2lgVOtN_Yl_fp9d03^IiN0&1=O)%asZoo|Cm%<3_#_foIk+jVYI!7WxPZQ8Z1
W<2!5(nqFjj1V=sZRn}WJJqFKd0xAzOt+&gjdrzN-Yt2p*B9<n{kg~w_65gwWrg;crX8#b;@@!;!8n}_u5R;EtKJc;UriXbcVyF6VZmZ7$IJQMQsbqz_9Q~3
Q2c%izOT;qCyU~*wg^9b1UtC+5R-HKM53tr-Furc_eBp$sl?k24g|F;3w!vckSp1b4zez3P7?r@seE%|%h^8V8TEZAauOL>K|?xv>KOLr4K<__BmN~|CB<94
-HXCRl3v^A21}WQe0f$J#z>4NFP;@=z%k??0S(BX0n7lHkCqM4hC;ZsJ0m35VcY3Wkq9keaOt-L-xPMYjN%UAFT#qP*!zDLk(5*3>6u%dnT@8E_s9|<rk`m6
2I+6M2X|FcIvP3qHx=G35cnzm`yL4q{hKjoJ1{%(>~u1ide~Mpg3Ja+<Pj`=bgR66P=yO_)Dv$QF#`Hi-i!ANN|p)w2d{(Vwo#$8nYcYN{gY<Ob71I^EEQ_&
nS1%&CxC`W{}>)t(<b!m6<(Voy>D1zGg8G_nC>KabB`yupLGnE+t7c=$I0dhJAdL(86JveHj2<_0kZ)3^&bsPG$Pg$26cg^pxoasO%D<(Q>#`_^>}>&oMAy`
5mV2o`koEY(T~ZY8FCsY3oXWP2Bt^O1#~(-RkJr!8JRW?Vp_S~0Lc?l*h3p%Qx6iz4t(e(@!sf$qBDFq?c}`37;vIQF)?Un?YtXqyu3UfZ%PT~sz6QHo(oo;
(W23o#L7h;(WbQ5+H$3g&SOb0j@Z4b8hN-*sE=viGu32z!^gb%ThLv774ens62RNd`-b9YvQh#gFDyZbOPlXQQE=%UAY4-X$bb~iL?2fBTB$4-^J>afuyPrb
Z@K1`VQm5(JF62I6Z4|vWb5L&hFexjuycE_vDp>x2SZ{XX`OAuls$urz`Ypkc+cH~VwB-~T4v3>V)z<-#djZeC=EAB-p;MZsXV%YRDz=vT^#~_)M{G3$#Ka~
=MW%~&F=Nk9QYR<<e>f3BoYmUh9t?_F$8dn+mu(U*Ta6{zC#bL&f&<i7+dpg3-b_d9I!P1m$E)V3rb>AjWd;DDqH`|b;yiLzJdm1p1`Fnp7qI!VL0lpUuPqU
>yGt7J><vBGqz;2#mvBH=Ryi4^E9CS@TRZWjvNoxXCslN`V~`=9bQ`gG=YRuoNtu_30rzNFP31T;Xylbf5lR%qK;ab=b0)iVZZjH_9nE3J$9PT&aE8-nx)`8
ai#UfnSWdEC?5<tB$AE?3w@!6f3IQhC;`1^m{g-ROp}!XrN=*yrw4B+aB*|{o$XTqn@)q1X~w`)lD@ZNcEpk3u9}@&-%z}uabl>9@qjp&IY{zA5#jmA>uHrw
S0Gy0+BbxwaSC4q?Ng=KujcqKU<)TA6{Q>()>2X{g*X4~&{&r?FDbJum$hyGaW%?_?Axm`j;TK&jz?e1G6p^%zS)kuo;Uv_3H~JytIJL*%3c7(0aa@xH<g!Q
;_$#2V(N@cN72czdv&IisuR{MOSLTTm^s(0vfoK{K(mdg^t$l4w^^NUC6lf#X4CLB2Sn{3-%tgE(Z^yf=ie&*q+*ty=qjD+zs}R&!f@!z;Yg3>jR<Oa%oq7N
9$itKbW!AK7e0SWau4v;tRC?ygk@0L1G#E{tKMVETnSXjzTc;zi)jk9W*ZHr3o~Wf5KBx^2;HCY$Tb9kuio9&qxo-c>y;eITEx`lP~y9^E|D9rMeK5|=UwmW
QDsFe!oDZM?sxK?(=~8=jQm$U`~=hBF!}{K{mm_AMcP_bxOU#1sIKH#YgK}20H-)wLJ*w0t;yj+ibP@BC-cO{9|IbBVjozPAZU0>ievGoAT?T};gtlhJ@xMk
(QYJOZcm$+=(VcS{pG?<5bqaGBI*wPwmSKp`T;bD#JDrW@hazSvKTdTD|h`c#AIq|`hFivMj&xj4d8aUqc19-O24rU{Sslo7^|Lu?K}lQb-8BMg@PnvX0cYL
IrY^6H%FLFA$l3-=0E{uVG5~bUq%6~9Zyw1J77qoVYu(t1rs#a*N?BGSgpT;4{uoC#;Bx^C{{&*MWST{h1H3zea6A^HEIamTvwmb%<aqv^7(~&?Br6bdO_cB
+)+=*1W}oS%^JV<WZ3ng_M-78LRUxG(J<Tx2O1~N1u*4foM9O9G{~b_sz|8Mz|@b6{*NSya|%L$@$!|vP%!@;C&K9Mg?d?rB6?Q}f{b4~zsh%$EXh-_QcIO3
?rtg4=4FMYp%X%|EDr5*ht?MNZ!GEz3AV7jyV(Zo;<nsF!X*FV9YIM(g6xNOlyclil=}=ftV^!*`}}N3r-Z3LX9=aWwrWj)c?53dF|@tXX%REtmx{n;0m8Ik
i5Pi{L4n<ccVEjMAM3{KP_G$4g0i)01mx^&133@U85vB8*W=(H5QOyf5t$Sbaj>lk0uzMk6Ax%IFWnrN^Qx{6RRFMc?Jmp{m72~Q<r1Oi1HyzSM>EkAfo?{L
*sTF@3}ofY(YVb&$02wRzsY&MNGp>{C*WQ2LL~qnIs{=o-Ewn&##)7PU&96Sq8dGGOR5nZ1h(`t49i#WcnN(BBbp8xehCA8N<z{FQjan8F%Y;1<EcW3iwWFZ
T9(9kEV0^6<ovc!X(Fh13WsAwBWSqMd;s_1iCs;>XLoRmsjl&HE6EUK7H;Xs2K;6+^#@M<E(+n3hY~L~uT4Y+6Hw#vvHhdZMdg;~r2INRHldT<x%?y}9r)XQ
1t;Z78Okq=b#U#L3ZbYLOdLwO!yi0np`Lqg$?SH#?g1;Ngi>fGD)JsT<RvTQkkXK9K&0H)T`pJ4#~>mg-OX1U+A|+ogRu`66gVvvV4^W7ycqSI4b0{_T>L7C
N^a9ef<yTO2iH@Y%I(D0OTf<$R~@>;=r=L-U+5jM0l{W+G7t#Wz>IU2+6pTDXvI~5A5`_lkyQ`FK$J+&j^V@nL>X_mvD^?mUjIQ7HbroUSa6|F8*vxnuYls5
$-1mtDf*!dWOOULOkLK950ai)M61$!$b$L7q2RqQ{q6Y+v`^Nqi0)@@8Huu_4tT}LFQuLcLUttVcXMx-L}FK{j&zfVbbs+^rv*FHP%8U|_gQi+xMd<wXfz_=
Kru{XL4ZDYf}*~np1T^6q0di$x6D@)Gp3I4MS}We6=cL`FA=||*tQKk-7fAoWZsC&HFOGVVskb|*ACQ0qG&#rX<msf=TAaciarP-H;0p~(M2VH+i%CEF5(yO
g-jqckq3j~9XJvjJHN&XgcBTR9%&&e35>CHau^C<D~xOX9W%{Tl}`-#5zBku!wsU9iw2kpWSNDqAh~9F_^g(2tOgEw!4;*_*K;xtnR*UXL~sUqRx?C3*(cLi
zp(B?(f<f;-o8W?{GS)?h}AVjnk!!}Jwh+Nqd{fMDZ!iuC9AO|(E1QJl4y3voVXyIMGgE8ec;Q9em1`izHhk;hu!*e)Wk@>3>)=6{l0;ou*NLRYL*LeGz`{m
JkUr{gz&n>fpu3nrKoe1ce{)Fo>U=-98vkL1!yQea&pgGgjy2>V}WC~SLnMAw!P#?AbYm?9^>xwnyW9#$LTEiDyD3L%d%~kJe@c++7yLH!W|M$X#Y_ufbde5
lutmZY|dhXt5%AoV)noxML&`+4c=%R5MJft!@Mm|elC@(cn*eBip+IX%!UG}IM$5;4vta9Q1mf_jlTdKba#$(T`mRJjmZS@Gy=*U&5pR}t(VkoR!V);QHJU$
8Zk0`Le_{Vpq?Vpz&OmYtxkmlOTNmm%E=Yt+`ddkBk{Ak)|%fCn%0IH;U$;VA<^4m^M$d&Hi}b%uXUfxe!7%B={E1l8!_OA*?nDk&zujj=H^Qiye}-P{D{30
lyWPDRCQki8_JL3h>L#i><#zdQk{Gu0CyPrHUn3k8SBshi=KnrMg@8<sfr<+t4*Cm2ihzN+s^emJ&y5h;r;e)I!`oInMO7GupfE1V$U2OuZ4sk*b@ZuI3ExB
Z^ayMSfd2|zEc7Z6M{T$%vyy+dx%LQ<%%#2<j{2=stZh>to$09F2s53Qmv%hfe3>DpXi3N9I+yPp)~kKGfh9iiw~{%R@9_gu-eg6m?psmBdL&={<&`x9rD#5
NxWkG8bzEnC9I=0O%yy&MEs2e-Fx&9o>W^m51~W{biv>m4LS9?VfLPw9T)xSOdiK(>^m7jBm&x6hz{xSTy^EYEv-mHpeeJsix`r#Jk~VtC>A1Uj8h{jUhC);
!J-?!0d`L8cZ5cHy?|to0BN6S>EakW{VpUQJHWF)UpFQ>#CyC1Ar|XwJibAtVeUPh^$1hrUBh@ST`&Yf?%uL2hZY7Hc0eGLy}T=fF)%}bAiJhYlC{G)uQo%)
P6X)}GHKJ`t8s~an_fDv>U|jZ3Etqhe!f~|BaG47c#-0p|9S4?u(QOGsg~EVDq>tU+*nA&kFxYar9o#iBMQczWhwE1usM$jG4a|3a@fCDTH}Rpfc_$9*-yU)
o!{~tnjxPFY4e?<xx)1`{EfE=5e#na-bKmKT!)UOd9Bc6^$QEBfiL&SrCHE(?li9TQ%kqUL3Kq>_*X;vwo+k-U}mm)bb>a2p%uV?GwwZD3MdO^Q(R`Tp6Yo2
c+DqBw8(M6dkfl}f?uHUfa$I``qw7Tgf@U(Ka8_VT*J?jqIIP15BtC@Z4=>m6Po~l7!-H%pIqKXiJ`eaM;X00f>>s+{X<rYZHd6NcK6u8j`)e>tJ@r>+IOgj
IMUHcR1&vbpHRi)D%nwV=0NA%eh(C3=lK$D^;-(DkwW8wy$sFYJ`AqP$LZROoSpKX=(JULAuR;W61C`rsIyb>>3kT)V6XClVhA{JL8ZApbKsrzJq^WgZOR@n
`?RHyWzA=9GO8c=auas(UWr{nT560(DiluA5~YiRN4!Y!3%{w*)Hp+Jdaw<iSB_(Ze2_qV=*;}m>Szoh+tW0}TvoYmN`0Z<(Evcq+>GDLyJOLnhe)>Jw!9<|
!hLgP<OZgWrC<4sSohM*Thb{)Su}O!m8zX`N)~k<Kdqi^s%ktU_yc4;Br>2-rwt~4FM_t7eblljXs&7O_ZjdCAUiesfr@4{G@k#o&Ddzi-X8}CMOV=-0#1_V
*V}%I?qFa(fYcR(#jXL?k)ix{c2&)`nmjUPSKji{LKNJT-atcZ9n>99|I6-^|8IX2jPFv{BjnCGYCv&KRz?s_$ca0B`kb#SF@m9h{rOf4&KwO%(nP*|2ClS_
yKLg$4UjT&*F+&#Y@+(3eiS~~D!Z*p`$HVjm>#YDTpqdu!#E%i3W(Y`57fyhs}nvL%I$g{v!2!bcEB5hOI^93`Ph=uF;y7$CW$KcwYt7=&v{mPTLEU!kvERX
SUTiZ<j})0;{BBAXXxLD&Qm-&;6Q_+7<!m~q0n=1lc{_tv0ap*hLJ$Eg;aI!?tX#;jX)-6w3-(#RrBkCI_0sj`Wd^h_Pistqeb4IE+--025I#5P#%Xn*HH&a
{_w_K1hco#mR;;EGt@1W2ls97XK52#fAF`in%)2sNVl8LlCw41b+QXUh@%bbd9*&j^K?-+{_Vf!GZCaGPl{gptG3gUPms~Xu6kUs_voX8HMdvniO#Q~KXr(@
HPr~9Y{oicxDfM#3MgA42#!xhe>&eUV^JtI4jvR2_PC*?%jIjC66*8av#bbE%?-6nbnJeB697}$m#FQi629j=g?WDS^rMRp=@H||7cA&Q=eBkjBe4p7tUB$~
I!b4To@7w4(-o1L+isZMTYiXDwJ0bN$8gV4(X-o*RTY+di+o3blQ9X~KkD{}k6&JHj65NOLwtlIBvcXjGSoj2fW00Yj1dGPZMkJkR>W01@A7-oF0g2wX2s03
gIHw1vV_4P;zNwa4#VlxzTu0XKf{Z<i`g1ZGNZCY<6*5$Tc=Iu-0pWAm4_^GezT1RQ30-=c5W^%$PB8EOIQLw)stU)pfdpxsK}`Wzij<bEt@1cI^UNw8Jk~l
g%hNKznOhEF3IGRj?U+GIu`jg1%oyLy7pY*`5J6NJ&p;U_a=3xIro6TUM?cVLE8vuMtJIxRPO_FU_90zh-z6aHnjYieJLb7!VS}RjQo|`G5U0?jST|g;3%{C
J%Gko1C+xueh=!u;yCQLSTmDYT76ULUne5HN3FEqqz`P*D$$;(;JH=qS8^4hMAJBG4Ct9I(>()EX5>HEP5ASxiYQO8dndRY7;)WGzfq~L3jNv!zuxAJGk6-y
&|#T6A}5l|sVpn%I#b-yXA~)N0cL6_oocCd&69t*6&d{`T@3DiKw}SJOQ&ag^3sg3Q&1H@l`QSAKW_F5QW=9zh$C3pBm{KAv(g8BI+xq~st<lZl6>|5JM=cl
!`gL~RG!}viRRJQboZ9yKF-iKG~_(d;VImHekIPv)f7~l=;EWumec71U9jA+Pw8-2ak5&$9U@$0jA@M&Ukc^mE$XY?e!4uab=2|rhyurKsI`;O+)8qgvh$#t
9t-u3@ZbiWIT9<$=pp5oS@usde%r0a6%dcaU(^*yn;k)FkdPE?Ndeb^eq=8lbXwK-wUxwCkhmkm5u`Ll@{QET%fT31)U^7|!(M}_GIFr@j_luH9~AGsK|S#b
jX=UD?BX?U3J`G0I*<|y)&M(B%vbdSaS0m-=XmvP$izom7GY$2>lYtRu3t`9e~FRq0m!YV>SQQsoYxJr{2j!j008@LE>(=y;P^JG_O~q&MS|IXE7$PX(mj1U
-UgYP2pd)DW6=_KH~0-#iSLdk{f^>mN7J5CQA!jF!Y3`~K1|Q67S}{f=6d}c?o=rw<98XwhUJ){2k%Cp?N}@oY=>uFS4OqHigT~=4{&Fez#nh}FYNR16=Ozz
L-Id2S5e7EJxgoMM&_ZzW)c}JtSUdioA$;l#<_pP?{g~$u2{@nJecP_I1l;Z<vA@pr7#59<C~rsxNb$w;M~<ycBawR%ETvN@Nk=BhIZ=9#Z)?zFq~qeM?vIf
*(23ry+fe7Su0?4%Zv~4Zq9T=S|(v`a+x1viS-}7ze--sl;1sqnT}086M@gQI=~8)w81sHug1ySR$kwnxfPsGg%v)^;z=MmIKAqP0Z-Ebgs|0JtsF}<_nlg^
g-09S%P91U4vGF()a>7*i#Pv*W^ucab;S_b=#5hs{zH<wVRpQqumz=$7L01Cr<{iE2P(dy1X7D<SkGEN5V8|#+XUa<-o~=TCCP6<&6RGVi11*<g`U2;w-1D{
gEiFVEV+D>Xl7TR7`eRB686vn+G?LYp-{QfKL|cW{f=l-lB40!IEYfSilQ%6*RNL1@0%Ymtv3*af)Gm7w=cgU=Nf6Ifb^3gk3jgbZ`(cgXp^$3)}|ez?od*3
a+H3o^v93f7oH%smlW$E$b}e>pz=xxPNKPyeenb~;Pvb_GdLM`oi%YG{;WUe!IeLl;9=qoY&oV+>9-G6r0)dvaDDp?WThwj0$%Q+4sANR*ZR1eV?DXt{pqs|
tQH@igjy8Ruq~V9H`p#WmVy20B36OFqEJM}-))dNdiUR6zF3{&X%LY^mOYq4n4CIkdKpf39f~IKFaiP`p$;@^6jg>gq+R%l7U5OgIt%Hpu|0m0o|FWOOEQ6t
Ivz&dw}%+Znh7%pI4%|^Q{Iuzqb1o}7&-{j3DT-$1=*KE`ICsrM44h&coF~wSA==8{e2j-VyXF;Kk8%^M&ZYzX&%{%#&|D5BT=L8&{d0BC;{eTy@#;Om(Y6a
ho!`-QSc5@f)?AMN!<iS%Sf+ynTm}xv7N*4JjaL-XbKxAj3b^%gs;k6LFEhRFK4BfMh3RxrGlqC@|4sWm<CuLRnbBQICWj#0v6pL#A9Nk)N09l`G!>d2F%$#
2ULLa{mC;)VV};yd)YeFQib1k0SCFUE{Aj-J@;T3r-`zG9D<Ql<lvTuP|77@#t%I^`i#zqf_35gSAH1?K_3fqO~CG1t$i-v&?Cq0AS0EYkvP9R+w3BMZpR(F
)bxt3WT<*Iz6*;ht*we$VhwBF%D%o$BuU9*Y}X7vo4$ap9RIgZdv<$)M&OgI_&J@WujZ#Ejv&#P!m-=FSYRLxRTVP}vdWE!+xs5FtThYgVGotV>s09ZHnc+c
*YZdDVx;v;|C>QulO4X_z*6J-mpn!n&FyQb$2CO(H8PMFq}Vp76gJH&ZAYc}7B;Ik!Q^AlqdQXsAgSPUVl{lEXBm5`%Pz4wUE}f$lveLD|B)&I?6N{|QSI<^
ra}WmM{~~)-6)<~AEX$vJf9ed6Ae)Q;x2X{ddDg7+B&3^;t}T04bO3u{yw&(K|$Bn1;Dl8BC>X6Y)X0(+poZZ4b5Qe3kWJJ!5kjmxCa915Yds;_qiev#^Bt-
F7hcOx>{6AqfZ7{xsr5XC@FX<!5J}zaoFQaiRzrA|D?G2{Op%nI=>tQ5SC%$@z(5xK&Gukh-s>iU7%Jsg@~6=s`2Zr0AuMtG_>vE)9AOAt|{M@<q`;mM<pjh
qOTiQe0;Q)Rjmss={Ap(+?kJ`YDy2%?@eZVlw-8v2vLs(yk~sJu@aR^7r_g3b-31OskAuASy08X6TKUWZuO8}Q9!&O)@9s5dqbIt+O?-ZGNGSW=AyeY4u`^>
MeuEiNntf0HKoHp)0O=0URb)99zvt#CXdOiqh0@^#eLFRE5juouycjc=-K6d+3i}ZpN#xV1D}Yrp_<l<VpJgA-WB<-Dy4tU!uWm+kkbg2Y1Oz!i=5y1?p#WY
Cebr11w%iEM%*?sCb+3VA}Fi#1dFlH=szv*)d`)=;sn2cbxGWE_?)Xu)%88<cUvQ3on8EAP_Xn+xu_EAH>|_@6j&B|jn!o%{njLN8-z><(`4X3FH)ga6Nkew
wNR*=uhedH82!#Q%I3)P>7~54X&qAbMS+%3(aL}Xk$=_Z(e~;XL)PZxW(%HjyYv#-5D)!cRUIq~&$mNjTfprM7cau|U_w##NKahmM7eL?sHutuH)8^_pd|&B
456|lEw#Pf1JHVJN&5*Fjrh_swOf;^Do}K9H1YlbhfuTNYj=NLE(!O8q_XAasb5$s0=+yM6YDd^^{1Kw7i|B|!}AbTJ7<qvUpfh<O+_LgM3e)RelUar$3>(<
W~m=Y$t&L?{Wf2W!6&dvsm0%$H5PMO7whi7!QNM7iQ|zw9XskEgfQMra;4pg7fzO~4Dxl&FT_oFfE9Xy_G+||P+o-?xWF>)^WLdg4*#=>`(hXb8l9#AsO(Nd
PhP(KDubmmi&U${T~-5zr+0UQF<jw`rUD7Ok)ociEuy#5BS7~oNP)@^mcrY4pmlwtmDZ(8?Wd)Hgt14gmG8KeQ?xx<&Tmw9^E{(JdThp5#f8MkEk%)<(2?H*
D~NMU!Y`^jW6#!8tl2e=C4%v`6#7(`g52F3ESp`zG?G@m<pTi@>Xewo>RpjBv%$gNHN|#ui-P?RzQR8n*hC|MlaxBPs|@oT4$wnHESVZS1Dyi|e(@5E)Gx>2
Eo&-)T!C<+ROh)CTH|JP-cmoEFMRH6eiMe&2tQle-?2ROzyL(ceaH0(afqeznFAAx>kB@%w7bT9q&>A+@Bz~lXkV{g?yBtW%TCEFZ-%?>W@!Q2ay5j1j<Q2J
DswxAu?j1auewC8u+EReHko9GWU+^f)(b7Hu;QG9f`atLr(mW(Z3H$#Up(zquD`c~0cKK@sBaq=ezb^7JLCvm_PbIuuFx=GvDTj<z@2K0YXY)Rs0QKp%f1iL
r0Z+^w6p3>zJ-o=#DQNcCabdQigS|pDNVcC<Jec!0D$mfNUvDxjjgcaoAAA>T7co*ggEWJiYOKX>iyFX&WB;lp`BOYg8uI$h{nA#2v9`&a&(#Lxmy-WpS*7G
WaGVoRyp|&xLkJV3Q7=qw!xXeZ8!}VuuG+KWdi@H!W=CR0$r&dTBp%zj}Q-aX=N@z9kZ>URf(yXSdGWQji2sgPjT9i?K}$FFy*1WKY3~kXpc3j{6eSr{g(ZW
830uT8GIKk5iIod=tdBZZ>}YeAHXq+DmLwTV>Tm>D_o0HA#W{-(zL~~-uuHHR`t^+j^-=~^%?I}(Bo3EH^X@kR50uJW{(*<9*2a?e&Qgk>!h^yf*om`Tjk4D
0N7#gIbPTW0dU>*yD}o3I#)5`fXiT++2LvrX=c@n2yyBcq>%EH5R!k?VUHz4mbu;_0)H(G)#zF6s1;$MDbF?~8U+uwka*(<un{Py<E$UDu4$!Xwa0@zRjvMx
AdC1RnP5;7pQ3LTZ#dt@%Rb=wV4>B=VttQoLT7#4K9h@{z3ncU0L6lQZ6lq+ouZpN5@=!Ry5wL0RDQrX)}$q2?{z`Jf32e=Fm42%J|8U)Jkf_up7c+~@5M3b
uBfK%Abt_7RRSt5`CZYYzQ<LveG2hhfdxa5qrCZZ$+uo}kne!iJpUKpiK!|S%*oQR9cbg+9eJjSoFR4j7tl7kHl-HQC7tu(4V4B54bnJSgBqI*Nt~!*AzJ3V
9bX!mGJEuce)NMoEsq17qb@!x!?!8^D;y<WP25e4Q0-M6AOz=5AM(b_{d9TE{~VSlA)I)V(k*R2lj46kejleU62*`o#{W-XUYukKCpc=lQrXR`WSTYXQ@D%E
0m*t9G*$sR&zYuOR_Ya>Wrbhfr?nYk5Wc)CobWx7w72O$3$k%h0~UJ-ffwX>+xLY|JIxbYltICKQ^_ycL#+>g?}Y;-h`hoPDaOO{5+AZW=P=-!&mH-+4sr>e
UshlJ^c-}+{3wR|z0WMc#N;W0n!<12TI(1!0P>pC4m7Vcd++lCx%h-x`9>Q%NJ7Ip-?HI;&Nn7?TXG?=^OEniC*2)6qfEU~UaH^qG2pJSEkAn_VihW2nqrb{
F?B_yc@<CIf)ogM56v&kEmS?D!Dhs~Hj(BSe2Srj;QJIj4mq-SannjZ&oXRGhl=&U^!{jl^EzBPhxEy@-XAU?IbFtjD^Ng!{d%6;1HHU5u)TEK+erQ68Lyxu
c`m$yWk@5SnE&9TDQl6)+rUR%EjcKBi0LRF^f#e<&eZ>KGLtF0EyfFSdNR8qGLIi`8kuf^^v~#62gGAAC*X;R@)!s61H_C}HN-4i3F5R)`{@93b9XFb2tz@C
L5qanHDnkf1KM1Ry_b+n3z7FXFIShpj(CAhUHc6WMIL}Y9tJAgB7redljX#^tVz=O3gD@db0|S1Z>7x2MyMnkdyIyT)grPTxbR51T}fGMn>UN{QuMTgokJYL
=Lf%iLgb+-aiF*(gcXr50rhUl7mNfa1IojBIJg)v+=)>0XiX@bE3{8Gu@+Rtj?c<cK8u24VJdj;(u~HzY4X+yr2Gen0WDBWwG640;lBp1t`H)qNr8Wp{+y@j
9-w|}fB>;w(Yk7m02%TJC4Iupml`J2N*8S9gE#oqa9$!#yQH+(1UoNGZm$4&rgm%}mR?o!KX44C0n&r843<jRg|k-F&cMg>Zh>1;s<WXyw`U43>Fg=w236>W
7pTHLMw173Tjz;+zi<w3l#e2-xI((8i}<nV=sS)SjypRN<?d;%nKzpJvw$uD&y#nYJVtOUosh5H9if>xgXK4RVZd_x$v^{L70JoL^XQ>k^+ivOwgrI`9SCJ(
+upy7%7smn?{3!(wTg|24s%4IEmGaq7x5$hN0FlcWjw$!%kGv6g#64tq22A60ZbGRU<m~&P{3Iw_9y^1_i5&vu(UGUlo#x)SMppCig=m=Qu|-`z~8j|s^o0#
lOA#E+r`#^TZTXpviN2I+Zq3ii3<kVg%55uaUy|>jD6b?DbrOic}44c`-Es;-35JZQ*X$oz-dN;-&bH#j~2>!Fy>6P+^yBlsmX!-8|D<mj27R!<+nr6N~(Pm
io?ge+%>D92U?RbUf5x$aGy~CXr<a_apvJic}5c^ZDQ`z0v&+H1zoo4p~x74<Rwv*x##CV$rVVMSQ!<qyhVdk1;*nYK!&<4pf0YA1bDadSAMLdkc2s6nG3GK
pL5j_K>^Q2lgDU_4E~_kdE}4v&(1Qvd=KNRNsVDxgx2|t(bR#Ci;`C--`J2QpQ@O`o^=eT4hZt;q;(G$6~*3AaB4pKzb?td=o>o`ZhlNi!($fe)mbzgg9n`W
W?u;NWpi_I*<0%CovNB1Yj_N;xHS4R?dBp;4Kw&RQfQJ!AMol>*ToF07dWJO^Uo>0(&|xSS2^DR{w`eX(%^dcS?*2YTOjU`)UKLP9zSjM%q<KX4FmxHdKscY
FZb+Mq%Qo`ZV{Crw=vYKpJfXH4fBsvFs}2v#@t2NgPMY+0wKbcQ+5?S3?j`qm?lG1vjD)7F;V9Jq=EK{xGuH=e4g#)v7Y&(7gySP_^N*8eQLvp(|N_Q)#P>P
ZTDq5sn4GFc=&5vN~1zGa~?d%<sUb^b_ogf_)N}o`PQsGM#|B{BPfxsVf`RIfvIOfX-i!!gng?dJFOCX>Fxis=GQItsGw94Xvd(psG%%-KRIsNpDBIsflDN5
GKpVr;V5Grsd0yqu=3w)6PELSH4Rv1rrnu~iJ_hBp%vxc+yW7!E$8q6i!F`W(=5Bt8#^Rx8Z7D*?~_4p0o`G@I1*TE=OE48CXK-Hl2GjS+Fo~|N)Z6QC}am+
TH1t28HKKv4eR;`&^>A~4gWf$&@XjY<Lk)?!m_r|c5>WUs2ad`^!T(Zen`4EYw#UD{NdLcBpUpz%&8%EvCA-<KI#?LsGq=FWqfS$d=`>%&Z|uAfZgrMe0G0~
1C^jHVj=T@o8P6eS&j7!Z&?g$Z=<~D^!syh4AQ7rPx2@jA(U#$(tUz)zwQX<c5XYFQ|3awJWO6`NIOfXo#YF4A{Rqw<I(su?qTKK4URJV$gzwoAWZJ9GQU$e
BE@B@Kd$#VO_4LJ{SlLTlG%t<2e<#JsLqfLOl~xc9D;(ytB^|A)(7b_xuLsklt@=~fAYK@mLLZnvtb_ZH%ry<Kjdf@v&nYHtPkw`FO&d~UY2@&#*SdyGbbi}
P=lJ-TMxLf1k3vOl3`g?o53?Hh!LN*ODD+(l=L*EiC{DQK(|d>jYosW<{T>!S92+DiIp(OGXTeh<+mmPJMK&^i5StTbKBq+k$whn>P2=c%<=>CKTMYBM)+J@
<gw2K*L>c&`<`U)iEjQB97t4h2b<-pGMkZ%74?}%8SorO{$1)$!8w!F=c{iPAVb|*5c+V=h$$9gNHM)3O~NTR5CW}jx-N!K6!6o4x=Z-tk_xGMx}hlW5e!{X
N7SLFEv6T>1hly2#2B~1Nhbo7&QDfBLEI*!{yZ3QZs538IZCZadHY&|^Fe)l2a{pFBBH*fxUwd{um%0e>#cCCCX1#HCtXHcc#&Q#wkYlL6f{uSR_NW*TQ!>h
Ms?N0el=MM28kuYo!;8zJFkL@=PJpMmKqy+%UNGtS7!9jngI~GD-9u)DMDfJv|9>1>Dg9Zq2f90u?wwB_E2jQX+QpM@J;?nl%`^f72`MY+tOj}Wg=kM+jl_T
XN8_DWP>J^o3=BD<k>Y93Fwxdw@kU8%04A-!Kl-$2hOH<`w=R?AM4Khu-GwpiFA2=Gc(ZUbU&VFCBSG~jP6)~-FpTqs4r&i)qJh~@JBrUucr6oS~U)`x5mDC
7SSfV!qHL)x7C@Fz+Fo~ki+B{3$d@ru^vx>4H%9&8Vq4yGd~!B%+^5sQKc#-h3`x!{ruD8Ka`}<QwcNR(d>L-kY6mk((u>*WQtjg2@(R*B4@T8elD-qFTb_N
l0j(7Uhcrx4TffyQPGtyX=d9czgqA+f1a^aBl8yW@x5==+TuKg7F@F6+R${H@JzdnV2|ReBMjGvybyz;^>c{qL(#**gMQR~wGZuiJ_7`Rr`j;evU{qzC~>;a
RFi*2VF@cHny7*K0fl7i+Ho>e>@ElCIzIz&XGT(9P3QQ(%Jc$@A+UoOCPISn=jDywkgUn}h6K<k08S@*pI%RFCdXb)ODiE08OChZK>7poyW5yBLyOugRjy<X
y0+{B>7Q(kFLGfN_q7-qtM6_mdPD%G7L7HcZVRmx_EcC-5k;)X=*XRws6J)>gHZ>txDiX*?H0!9b;1l`R2N$6lUNgBsk8C6Od7JLbjP7D9sdV_eu^CZUiCf$
8CIdsysJ3L2$^9aAw;fU)+FX$q2pQjcvLJ@Iz@&0jx+wo3*bdk{UAp9=piw`cCxH+=L^~1_n+6*N{p(Yib!0HJTzWA7M@}HW!$CHx~%m#S<GU0+k6)xq}%bc
uz?G}WOKy&ubh6g=Uz7Y$*_OEdn8eOxkHhWp0YQt4&+zEj*2lPxtlcFyb)~x)&hUkPL3s|4Z8C-V;*&iqQK<NbZ|rzlEG;Ne_VXMU-Rywp+mxV+KZdWdp4mY
BgmCShqwJn6q4ugK<KW(vvz~-tECNZUd8dJS2{>Q5hyN@gK}NFb<hUO?vo65yw(2tho}(F6CmB$Z7TUuWik@7ma+vbXV)o8C1O)LJ6Ckkk9ZPAPB^8gr*&<F
FAb)l3ni(XPn>W>ZR^R2L-AKmNQfxI3mMe^1=N6%og-tU2nY(pxEJ%3_goK8Vk^DO4^MC(qNmk2z}!*DmmBm^*wnX({cRm34PKQLDzjnDhE34{HI-jkbGuSX
?O$~1QuIZ~v`>$31CTDIvW}FiF;pGX=+00xjH>e*gM!0-5f%owlk|_G2aAXND<WiGi!4*KHFrVowaKJeC+mT=u;fP{0f5q77Xh)siLbg2Hvzeza^3*i_kjQd
DNUER7rbP4$Sr-z?@fjg0;s(NyYhFSZWF+}_}3QwYQ}#(sv1+JGJy`im~tL>N4&9_D8_P^3dB6qT4l_Y!d|qhTAJ9&g5-2|uZB)~b-U@Ms_Q_ThX^Z*7gr>n
j~D^br$Xv%5`so2fTD~l+sNsv4janvPs9vlMBx%*!D9vF+h3b5MU}4DE5~oqgbBQ~a=3wuQHfH@P)Z0%q($ZQ6|(K}tl{`~6W=%=1C5vb{$DEBT6S<2Gf{h1
2j`Q{l1jQ4vc7h)d)ibD>_Hor&AlDgQ8Gt0hn|d3$=IbAT;;_7Jhx75cU&C%O8zk74cnz>Vp!TN9Reci%v;DId!#-m9B<kZl&k{VNMiL!;U*S%Kx2rt%J3su
?`R3QGR{4FI;vBk2{2r^T!YEf3oP>ux7+rrbuz)Kp`_%rb`SE)k{;n$32w9w*yk-rC<bPbNlgUrpdvgNAV2Ls8nnee{5rc3?vcZ?Qp;~kHZ_&8jwWZs<rbYy
L`RF(2KJPl*n_2AXyzJ05gG3Ubh-41&QXiDR2wE;_B*RLmc^;n$+1;Pki(YIfimS!inaywtPWidzZP!B#!_9&%UYs%!czw8)fkoJU|rsw7kO}erK%$Ngi)DH
ACeEs;yo>nS+u@5h>6aF<Wi1UqV{b3>*B6^IawG*^f2YvMJvb3iFM{v!(Mywg#w$w?wtl+4X|DkOyrOsYaR|}d_&CEzpP;LZx=l2mtJ)VEGQ^F(+6>_qxjAI
>-dhmUf?#*Kd5f2?&svz;H~hMN3f(`WHGN#aA8gKNvZ%1b^XRr%ork1NT7y*8>cg8#z0DeZ&aCN=^u0z&~p7s<u}Cy7DA8Jxum=H(1=RJPnGdu5^J^PRBuh9
hCY!M8_e47+L77u9gL3f54y*+nLq2{534H}a79cBzTNXycIMsU(ylDEE0pP|yx#%e&t7O7`42SA#1}Pd2EjG<52OvVIm@ETO6P90GsI(ZT-8N)jpl4J-X-G1
5+_Z$d>+Y$_MA$xBMz7M;M7Bp!APGZhE3nb75!;1pvtJ%*y0Dy<}AMz-uh<+tC1dNuHvS=chg*=u?k*v6DH(vTTClr2`e!?-0}cOid_xOozAR2atrA{y9L&B
@+yXaFWJ)q&eRI|$8etaaU-NELl^#ajM>%6BeIAgPh_+Lo{hAE$xoW@5hUQ4FcBC}ZY#@s{2feQ`iR5P%K+ix#N9xMZ{s7f4Bca_x#5$ZEakwecJ3F*-H-jF
dyDI9r#uEcc8t#mhxvvqthe{=WZ;&JoJEO>q(p7a8|U&QX%w~ltzFE%V%QkZow1$+jq^l}_^fKyIgdUzCbB~ble?JBxlGBc25=6e4L?+fJlof3m(^O2skM$x
rcW-|9oZY6)v}bRJ(clZOGSk=59F@STwcEao-st1KNxm$w;UFy@cF_=TCvoVv?JjB*HWH2VVd#E@|mdG_`r?A)XB{vJ>?L+r4Pr%_;5;>Y?y+gNfy3aa&lI#
9N#FFN?Ayg*fl#<$#F^mrk5OV>Kj26IESd#NbG8*?x}%vR?J!`J-*h*pzMQ9Kc=!x&`SM#=Jo=$$PejU)>9#kGWl8y7le&YnOZ9(!U4DsJGnK8XW*8ATvoJ%
Nq@p1$(RPhwHk;-4Y>y|Gnehr;9Pb^NGn3psqy)yYm_faQ^OHlYS^&<FP*Q%&>pIh29PzabVsT!Q&(A$O2!0fiH>Kx!p#?#Sm?j;vnf+MR_b!g-B;2?u8mO8
^gum_?M4y7=g<)j=nf(LnjGe`hhD=zk)auY2?T?AbZv#XMBs1DKChgpKVUFoR(w5*`hURxJJU*9He~vCJ(Ij(YCj4C;5~9%LlaYiyjhjZoVuRHA!|0+U`_?#
83*}zw_Q=k3!DNh*o;Yu@5J$j)v!CgF1MLvWgu<MH!G7odd+R4h7}EP5l6mTHV4AWvje-5s8Mq`r*`!-KD1ss;$L*s?hwsf!H_&w?Zka6^htC(r|P_-i}i}&
cpjDzjz6|yyJbMh^7?od(zTS0zc}ud8K}wj%%?Zae0azuiKg%6JP8~hm8wm;DbJOvF>`A}w<2IV{1Gz^Ll8Ihz_+-+v^lQeRGBCfUtC+*$Z7!D7W{~8w62q*
Wp%k4ejQwehG8YDO)!_uKFxwir2UCCG{-Ow!yYg<hg9_5u-Mg=F5h+zRWF8&0&;Q>xZzM5wW@yDeE<W*%&Re-?pP%fY8bg*MREa+X!}O-Apa|Y8}L*Ma}ZQz
R~J;(w#oR!f$RnIJCx;?>JK~P!FVaomiz0y*fuTa^K|xY<9V|@j6xL5mflMM3Wl3EtcO%UFJV-;uVD;HPjmc3st7efE>A!g<^i_((toD<6(gaRATwJ4#u_vO
>v$$(d$h~;{3aLOV>LSLWz9AcX)_%iMB`6U9$TGKVt(;?+>es;5m5#w{Z)x)`l7_pm|y6fJxlI($o@!xQ@<PY=CJlXX>9+Nk=Z_7r4Y3>X*m5`8otB2M$fK;
`xIt(&^~Q~K=P-K<=Lrk-+}CHpyps_3@4a44-db|qwVNg?36MVE8qE)$+g%Vt>2?mRmXA<EQj%1@UGE|6}d;#Y%y*4MwByxAK(UjI&Lasrh~+@FB6V#c@LEp
fD*BtiPoaC-?orymcC;{|MJIQD|)e&r_iKu#A3#y$b84s(^^%}SgVhvutDZ@mWUdgO8rvq;oXBX1~S+yzHmZ-;gFyY%EvWlfInIj=W^ZKYF1{3;v9lP`=Ix~
Ftoh~z)b|Cv<I^D*;wG9b`h&Juvh0G<_Pvd)Y1?hTiyRYxIt2<Ump}TaL7k?r1;t{X!6-t;CP5Fke=n!*U_;)2e$7ogR*8_kcW}j#Ovw?;6pY3YVn0bEU*KM
bg$P6*$(g9#Q627<=(l2nmLN2?hxr<ALK1fa_ymye5l@@V+_?7#fqo{Aqq@Iuly#mK0`}DhbRUGLDsD;?h5bFDY|=@i|v>^2tJ%n!!0tzAu0*OEHw@1L=C{P
tL<&OFz%gFwuT-S93xZI?@C3G5vHeZaXSoOIb&)TfR-%(Fq#~K8n&~HA#g9}Mwr=ll#K0AZhUZ!esiZ+UZl0UxS(xoPAIb}a9q$ii%r^S(4~HUWy%FxpcKAv
Hc6ll*QZjuvYGN6v5`8@U?c94T{bC$WGXHGk<)qof|(Tv3EerRw;US|{%Trjz6p3XgO@VSoNS&LPqqJy2^i|tc73U0Aw4kRuMN#;Z5A8M&^#|Oj|P=KI5q1K
32_6Sp4ntsr5%h6N__@E(;o^`Y)WbF-9|f>f<ZG#wjO59;=v|o`~C}TxGGnnZq$fFDb?uim%3UAadl}qgBTn8f^yk8XO->5?=Wz}JspSGaonsw7HP<3xCs3Y
9^Rfg+I#*s_z$?A6?smrqIX1PE1pddk3r@ly`kzAjmHh3USf@I8-o=UMPyU4gw+4#+CQ3#ZGYJLw_e;^YT*+$j1zWJp(bt7^p|ZR2I>JMqI{2-DfRIi5qHdi
`0In{m8l()GT&pj<8l*;f1B*+`Fp4NLlfR6C+Rg?qO?w(eD>w8w!0uj7BmDG_WB#L_SWcza%4$*rAz19^5jko_ecX0eTRXlr|DW4pz+8+2Fwq$q-o7U=2wzQ
i|b~8ligfGpYspLATJkxA*c?RqC7$YeTlgMk7CUMCgDKoE&-d_>v7xDbuyoBQ!B;sV-_wkNsY5yg5Lj$q=g<G0}Lbh`neLgF4USwUpzK1Ft*&;1k4#ojzC#D
p7v9X!O_0uCX7>=6^!lpXt-Iddb+JSk^_RXs5d~vVH>cqIlp98AP|&p^KOHCItoHMuXUrh@1tDN(B9YLAoOT~u2t-}@d@-~K(Vii!jx&HI;G<v9}=$sB^lSZ
R?_uC)wc7hV=G|5r50)crC9~r-;VF8>(&{*!PW+#G4pyT3z3|==L&<Cd6fH%L@&+miJbk|Juw=EdB!7y4BK(ZV@YBsokkUY4<ri^WQnEU1pnzAJDD*KL5H(!
l_l<q$PbWxcww(CO^nXl!rvVzERgC~N|n5ooXr66wO5<Dm{~Rcb%I;PDrC<ffH~zu!1oeK6yq+Sj+`4BARNv2qI&4oEv7Qe<3PtY@}SE(rNhI3Adge~7p5Zp
t*z$5ZaBw9E4=E9g>UNcasz!N|1<WBfnUz2>%hsJx06p<l<AwQuG`6LZOq&j{*`l4vKFo8@pD}DE2yMp(PWPQ!GPfB!Nj}~vE3%7&js*j*$g`~l>Ns3380Z0
F4{&FO#XPonI?8j`z(K2IR;dRJ16F6698fZU}^UK%`-JC9eJ$Bo&oTl(mmvYk4j_UON0V_1yX;^yVz{R03ngV>_Oq(05^$g9Dq&gm<us>BkRGeTCdwuUi0f&
GAc3K{anXxvoA!By8qhUEZp+~aY&oH+{gJB4eN*7PICoD75I}rNTm%A&yT_vK2#}qL`_i*w6_7Q1(LL+25VBcXa-aw@hUpeHqMpOcPr+7zzqlhdIoq4SP9Sz
qbK<HR2P?_oMX9MHOaGB=Af-q(HmeC+nMYaVH9yDN|kM{hid+yO@vhr!zLpZVTk)Qfc`}??||boWL=NG(rIe@gl$DBv$sADwgk@yOBKu*<hG{71)z<=9Km&s
9-FWU990qZ+l!fFy7LYcb3pKw8O8UhKGaDp03$E0&Hg4OF6$Fn6|`qI%p=Hog8D~_AK;blSyn-Npw*9bjztnB^8o^P)EXqVt`j4=F8PH<WG$A&c?Fulv6#rt
UtP#$>;;pa+f%ubm}9gLOAZjW8_MSZ^UzAXM7}>0l7}}N7{@`Irhq&SH~Z3_ehy0g!{o2Cnw$!se!-v+ty;+|V)3T8Ah?Y|Tn>B_t$+vHYMAaqJ^!EYZ5^|o
iP^3jVxRCsg_iWrW=zO*c7<&6UedFR8xGJZP}RN*<;@&EqyjWPPn{D5qnw9slw!Os<H1A^6tVXBwCZG31;w3QQ|I;mSPHyy(&cc|AUNB<!Mo(BA}=#|hOEiP
<%ib@|8hOEOC?`CA(=Si3%TQ=Am{G~k%Tj!vlX0k;y?f!wefW0?9zunH4|%2(1xt9yZ=gWp7vivy<FjL;hO?jUiy&tPQX6cDkB}B;a~L>gdV9UU4J-QRm0k2
NZ5@wqdbHGl0wuNQ)|7T)0StjUEQ`Hb*A%*qi$r%chSeTm#RW(%mg@vfDW`Walmb2Rm?QM!|RN*{2E6IU!^g->U@qldVjY9?GayANyX7RNk$AF1bU1<?5)O>
*4yTo!Jgyr8RcRfYprC9lg?OONfsip$VN04n3=hsX1SNf8p7I{KBux|ZTYJJ;$1Ytp}7+fc+IJTitEJ|O-5*JuXfkh!x4P2Qem?nKZ|+rKyDEXQ98?W()Khz
rWeK@HfHGtnZ>^8=1-pTBs+#+c@h0LE!T8IaFK?*=Daj)e${IQM=P5t-!)pPOVPLw<hSqYP6skjjk0b2;EB@~7uZZp%&$i<0$YtlL%YWXjuF<4iB1wEUp45%
6B2~WHo=6kKwoP_^zKZ^<2PGAO2mYxf4t(l#vsG-kzP6-bXC$`fFHd#dKev5OoVI}%8dOx@^QZSTMa-{sCgI7sNZ<n?W2pH?E*fCdt`DwAIRlY$nuC-fESXS
YDg%Xn;<o6A0W|zgwK=VxjLM*(`W-GDSH3|iX^%?k%pDzJJeF3Ht~I7q)Os{=6amboQ!@50@!s)5tyk)kJYk9f7DmXj2HUPoa^BBL9i)NSDPfJ_aMof;z=Xq
JXHBxq%JMMFFK%(>AaeS#ZO%J3#{p#Dl~Cu9B3{;66_Er8k<a~!jvzUGlXZ|GEe|%@mFKwQ9sB>Hr$IrjPWyP4g~J!(MZUKY4jk<phBu`hdHBN93G>_Ry0us
uWqRKU97hwr4p2tb|amZpCHoh!{Z8Gs2MS3jjY*=JC`<J=@Y6Hxoj-RiVgu39dcw}RIn7rc}i4|Gkw-IDXx@`mSJaq`zjrMniE0aL(gr6rFx&Sh0MY?db~Ul
ZeeqEoev4pg9z0$8r2B!KDJPI3e4MewJ_z~#hLfFWN5u$f7Vsd7G@#Oq9%aT{=E%#v1JOvmw6v0w6TufKE>8e6_4Z)9Q*TWU6W!*acS+m#da=XW4wycg(Pgv
TY7?1BH*A4jv%mmJh`VlQ5=I-fZGTEzMY7pvN}G}DFm;rxT@Upe$*eOd~cFS95h~U)|f0bzQm!0NJaj#!h=ql5h)RLAX&`;WEboVTZ1*JjkbMg`h3G-+~6u<
|7*fr#Ny$&+X6ztF!S<td$c2RMz?R7Bgbpo5COr14>#$3F(O$;TS@}c*W6oO9~|1;60Z7NDgLu`*4v-ltn!s|TW2*sW_pSu5_8`G_n3>jlH=4D(7L|%QC{y#
iLy<zd)2Wf*~{R(_HC~;fsYX0w974u<CgxWBC1?G+=FL)vs{UwgkeX^w~c#JH|s+r7mSHPY<+$&ixi9W-@V|UrSVGB<w-xy!i{y2vSclDILZ`9n^`jh<rr=d
5wFIAGW92=B(^vMK~vz?U{B(xLBiTmy`w{(j0;t!ra?8b3x(-sIRN*A2PtJr-a5(5+_{fZQRWC+Pred%yo^|(`er1530#LB>MRG~R-EO{+e0)kFj&Lql?d}o
fRy}jNWdU>m(bKyQSIO$)0Er~5p>i+6g3A|IjAN3MK!tor+|?9`_q2?FETwjaY5qfrmVnbh>{h$2x!zTt_#9J3;(Ay<T{`I<0La-wV+b=uri&|GuJ2w><Q}a
RegCmEIY3@WwEXiRR^3{^bCgz3Gzi$JRQYeM=VDbUS&mb-dMd^3}Q2(jR!fpfgZH>z%V~f@`q#nNJ+CH>(I~KK(o9#3VYycFqHO0I>QDUf$>C7N(lea=)|_o
6s}zChXofsUPK+`@2aj2cL(7vM)r@}xKj1u8AmEY%?E6Bjj#x@B$l#De|qfc&BmZ(WDHfjE<7hd*2l-Hkp*p9)!n3due%Yy1x^C5L!;p24!w;XQvebfn}t_F
;;h0|qI?EaF1eVCZSuXnvB)-;9N2p+(VRhgaX;5T#!xAoL)^1Fw`Me13ORw*e$azC51ZUeEi9$-&==kSx4C8U?GHK%2MNK6Jl}SOSGGdKvfq;LXG3d42dFa2
C&Tei1A+HF>*fMQ)6ppH!wq422j~K+a^?MH)VJAE`LA4Fgmuo5hnI=rRT!89_8AhlC-$){<zg%L&q2mWrRy59+t_8w+e1erQ|3h{@XgUBaZ<p2+i$kWJD$;X
1TDq+@7<fSmnpB9w#g+ovGf;DE?n1lTz8q<Gov=xS{Kl^Il>Yzw5nqBciDr5Lb82{eiHH3g?!=<k=Au`Ol#220LEF|qg!IMQX<x)e;_^r#a-4XQk6Lr`u<V1
gxz`Fk81arZBxbcE0lUQuc6=<kW|6MEXXsfkH8CY^2UG8C^Q<D`NZ5g-O2^onse|+kcXo@LZT#P6O!g=#Dg?zG5n*sqecuw`%pW4fl#N{DV!bYETz5f5KKJa
hd^0{mpQc#!yHSH5|n@XZ<k?)4r}3Zqa8KaqG$U7@%uVb4J%3<<NP*bCuY+&&qfC4w}t0?Q5qNnT50Jt5Yz7J%GeE0q<EhSlzGLVDQE9WYVBCR2S@K9QX4v=
Z7}i-PpI!OX==uo4V3u8purU!0DrAP?1?89Vg-quY4Es*Y?gk&B%3mpWJI5kbJ(zJ=9b0<bL>^2%K|Ue&^Epke6)7zW<6t={G(pW^q9GL#t6uerDYp@>{r16
&tsOeaHo92`G+M@<hbBaH0@@exq@syo;-$EtUV)z=;Ik<N2c5#G=(}~RzQUzR*|09DPfOo$V6Hf<K9lk)!B#~a9hoQJtmSvZ(eZ5E^!nK0ZlKURaTTx85XdO
5yxbN+MllQb+OjyyVGdLa>`pjQ)Q;R&?>%5?H>fqDYXMS9wO!X-~ltbHigwUdyEk1Xc9xI*)@O<hXGd6HJan5R-1nMAy^dLdvbq<)OoEmfPu-m^9s(FaLPF9
$P)!A4sR44%a{#zkF>Cyu-LA47!+VOID;akt{4tDd>?J}gST8?tIwH<%Ty0iBMLRONA%R6SPFI@Q;3Gr%Ku7Iqif}8x3eyHlZXpn^T%?EtDOHT-qv?H-#-wu
`kem|!Qq2H-cpzKM^I26tQqEc!&z|Z5kHXXgcb`1!eHqm%qr3~+#&sLz3a<o?wsFP>_d?cf2jQt^%T5qM8<sikhOuO9$^a3-Tve|Q451pOTl>KA98nEZvlHv
{$_h2X0P;-_PzP(RzATKM=MdS#XRK`6nGoU-{0~rUY13DCk2FvZ3>n++g9v9UwOZ7KDm-_yo`Xu)s(K5Tb=_II=k&h9oq2<>^Uc=`nVq9wjYIPz<kAp&kNBh
twve^qp<kLG+}g2{*PUnk?0#)a<!;DTXPY9Xu>u<1qp{x5Ts5)Xo-}nLvl~H_(v+VJ2ARZ6AD0r&qU%?PPypxM8+Bbx6sRb$|>l!00E@A4*0%3Ja;K2vBYQl
0ssI200dcD
"""

if __name__ == "__main__":
    sys.exit(main(SETTINGS, WHEEL))
