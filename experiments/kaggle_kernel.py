# Made by `heartseg kaggle build`, and never edited by hand: after a change of heartseg run `make kernel`.
# Kaggle uploads this one file, so it carries heartseg itself: a wheel, checked by its sha256 before it is used.
# Experiment default; 20 epochs; heartseg 0.1.0, sha256 ada8f306e7d0c2062efe9f10c39949eecaa62ee25b85dbd0d3b21a52dac83dc9.

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
        manifest = json.loads(path.read_text(encoding="utf-8"))
        if run_id in manifest["run_ids"]:
            return manifest, path.parent
        passed_over.append(f"{path} has {', '.join(manifest['run_ids']) or 'no run'}")
    raise KernelError(
        f"No attached output holds run {run_id}: {'; '.join(passed_over) or f'there is no {MANIFEST} in {attached}'}. "
        "Push with --from OWNER/NAME, the kernel that it was trained in."
    )


def _manifests(attached: Path) -> Iterator[Path]:
    # Bounded: an attached data set can hold a million files.
    for depth in range(INPUT_DEPTH):
        yield from sorted(attached.glob("*/" * depth + MANIFEST))

SETTINGS = json.loads(
    '{"version": "0.1.0", "wheel": "heartseg-0.1.0-py3-none-any.whl", "wheel_sha256": "ada8f306e7d0c2062efe9f10c39949eecaa62ee25b85dbd0d3b21a52dac83dc9", "experiment": "name = \\"heartseg\\"\\n", "experiment_name": "default", "epochs": 20, "processes": 1, "stop_after_hours": 11.5, "resume": ""}'
)
WHEEL = """
{Wp48S^xk9=GL@E0stWa8~^|S5YJf5<7KMv|6Kqm61-q2m(_Ag*iApA?)F3Fi_*NmAj+rYN93zl-iq+4iJFd==EDh5CB(N7Ag#Fjy^zei!h6D2N<fh*Rt+S$
Q^JOkIk~F$K&aVcILIE&dHHuDE{t-@6#^2uU%IW-HmzU*LQ8COFoiW4rBe;5JqoOOJN%~oL-WcoJ4US>{C2QfI+dVx#%Bxry@P`z-|SjG<12jmC^F_#EsPf1
a)K545FSj;Z76u?I);?4)tpx2i-eLr`LuB}Lbm;&K@S6PEprC#9XWX_N}JnXJ@317*v&gBvoj=z825su{vxl|J}0&?ej2`f2bi6{)qfsTH7OXpp3?L&<ixlU
NRber;ljeV+3{Rf5PB&Tq}@=;^{&nAuB*H1m(syONjRJFWN*Sxm$H|TY8kF?%JgMxWkRwq`jYssvyJmEI%CR!L1$LTYA9I=rU|iod3eUEI13U7x|}421lq@F
DGC6)NJ_`NBw;*~>vC`StXa-J+1azWEh$)V6Jb&aE5^P!2QO7zgWDiMNGA(ei?HH6#8%3-kHOa-LHOVlH}nG%Y90{S0J<wI3B2~{8=b8811(sv^2rFg^5B#;
Cem}swbFE&XV2EU<w(z{AZ6t&tCdJ+r8{KhbqIez7PAj#9$G%LrVk%k$b$2JeoEHbixzqj?2^!!^Jo!F+$3~z)P<`qgI4cr9D?!q#LxAKODJrtJ$owp&i+!w
)xYPXY?PAr!7f7MFzj=5R_IXZfs7Io<Dm}6S;nZ_LIyZbTvo(5*EM=NiYOvJe2+ifyn%ImFum#R;17XbVb3ya-?IJL)_=ZU4yYdD-gC|kYjst7uX}?C2)nR!
#cTpiO)-<c-*80&5k~oGC3?r*&w$!xz(RCha`<ppL-y%-8VvpsUrZVDz^gB=f%<0m#~h`xqL3j4KGYnDxrYxz8t_@bq8hCS-JW(FmACT|VZbaEqhc?b-kxuf
i3%RxS!d_aU>!HW69!kj&)4DK0FBh(e7P)yPs80*H?>}<iav8*dVD@1$2N%&$xJxJ=OJXAG0+aRXr#NLtzS(aQ>FqX?COi#Ev;B0{z%Hsd)&*K1;9wlQBS@9
MN#ZQ&TAbR?o7n9{j>u*M8?Vr%Y9NZTAd3;9Ki~CIGFO;AN`goOTKX1T-?^u(7*Zel_Np9$lFw*OM)<jga=Bkg`@W3scR{Jj!!hENn~l`wdN7k3GO8vo_YkW
dqvb!)cpMNsqD@!CHasYiW;a;A@?IOwxMA$P-t#d*omKh*XIGRGepu(9R4FZmN8?g@bngLm1!i+p8`5koVZ32jgy#uu%6J15ls6Dq39E)Gm>BZ`dM-UX_b(H
=SOJKjo;^Qa}qS5@-VR9;q#1&KL5xv-j#A4>@0(}%IvHsV)#{Gp;RMAr8uyToQ@Ltz`eOq63H_u#urxT4+D}hMrV(EG+;oNb9!?75XyBv@#Z7C3&34wk%Q(d
2Sx8JYi^a0>?@=L84Q2@v~;s!1v%0_-rFtv5i7_H#OR<hMy-~8KlA6EFV~Eg$4bWFFb3A+0>68UR;H_|_4HfxkArkJjKg1B$T0k2<8`?mvs5%Pq9|&7-~Ztp
bMQL^s#*j=(6gTjFkQtC*~3gb3uM_#+aZAfr_U~@PE+F6_w%$41wM{h-=BcezU^abB>M<}d+v0d^QEbfm85Z7gC#A3H7TD*YBWC8g<ZvX#S;=fAdB`q$?YZy
31=AKc9*4ayTRzxBB5FEyW=?n&2B*ApB+cI<0h%Mr9A*{MWf&i<dWlg%U3sA+-Wa3Q{v<X<tcd(P=RWR_@*W)wgIj<7re<|7_Y@FX?lq0RvAAebuFjtf`GJ*
qXjun=}wb{Iv>S3#F&q!XtPjjv_<rSol<v0PNE5)rkfAcUC*&QS_y3TSEaB!?qICW6)jm?f<}9C7A&y<q&GQm5`y6-)h*Z(FD9PV1N_<p)~%**yQ1=4(mxP)
y=n5=A(946J)5x3Ds=7oR#!)y<l`(G)mXv)3m08&#D?q$H~i@m=*tX#pHdxhn^H<R3=@Ysu+Ro;cd4Fxn0*J`Zaipr<#G8W6aAV#GZ_Z~T$XO_hZF!V3+cxS
(-X_vjj&Yso{efHxPF&{9`o=Cj#)Y}!`I_5e>4Z#?PFCZdmH+2rCI)*Td`(d+2y^))nlk?QnI_yyF#$!hYM?tsKak<5RGd`QhhOI<jESdoKEMX8`dE|oX^&`
Yj)Dy-|9bm&kQyrI-{}qEFIPhS@{0IUtKr1mIP|#z?;X-q*jVgHpTu@+oYEWepUchP6V!5q$Vdm=-t|?ox*^=c6nTS4r~%+<HB!p6?$3i-S=T=43i62Yxm+e
g>Sq#rSFPc5u+~17R!yb&SOtfMkG1a#=E#6!MaQsS=Oofxt{nIt>jQ+3v9KO%oY&5sw^z@6*&5h1N9WP`K1T0Hsf>$KJC>JmzR_US=wB8KMby2ab-PvscbP7
R%T5Z7h2>$a%MI3NxPH%7K_Zrf8P6e9FGo1fGN<8pKzu#kv9WK(+jFjpqF-|HuSsC^AzH>$=5-BUWfg4uZgLKv20p}BJCMiuug^CA)&OfUt)G)OQ4e}l&eKa
Ui@CU%l@u6FYoM`994rulVvv|!i3EHTleIz!UmIL2%t+}3m8@-`#VClym%oc4*-_nHk7cwIv!<duln0+Auk4a2C38W<yEg6PF<^S%0GES%w}ycVp7cm{UTUO
W_saK)&P*}{yzv?1C)m6vZ>!>h~u<`8+9bRDslae`&B`DQW7D@8PGNgU1WzVx2&OdI61S;*9fuIWDLYJSM4)jF@?p#bFHV7hyAZ`8=dQdsOAjUv6AYs1a%P$
8d4zQC0}(Wptiz24rM;LIR^?g`QhYL{1szA_Lf~<e2$lr`z16pjo4agIlj!sM*+vN&0U23%gHRc^?Lk##U<M0!ekT6y^WS9qM<61s`Viua%`ik)Hp>$>H+WI
U`mS|RnRU7mHl4v3T}NG)*Zt!*u|047x=Ku*USUdCReH>ur^wkHAw+?cx;bT(g?(?i&Rw>Cl=OI9{*uRbZnfcev^fm8=L2`!0pcW>gL7{l}R3Ff)*B6e5#yA
?mr1sb5AamfN@cbUIWkWFzQFqjTbpP`CQK*rIZ!!={^n1oY7KVck)*sbc5U2rZTh54d2*~?Vrhx%H}MH;ZY~Ce*$Eiy3g3uz%IedfzwW#tUJ>Iv;>SZ|JjdK
Vxb(g#1n{LEDD;}>#4E73)to-*QSYWJ&iHi<NUt%?5or5YBlI_iM3%&+8Cjc+_{ZGs={NxO%z_GWs*&vCQR?$KupMkS~K#|j#27J=@cPPcaw2d6Gl!+48Aj~
Ddi55NW>9gDBAF^voBv7`{7{-=Mm81Y85~!C2lDe3lqWs)^az@edF-etKQ^rr5Pc3P59BP56M&N!ZN`!sA1VDYe08kyrU&VD*Qas(xm=?(}lE}?~^9?Va-|u
>%ghCgXvVk%A-nOw+|Y*&9rc~A4}p!+2PURh{OYjX#7h=fFS%D5RpML%kiSn4JWGdqh5u^g{Z+-fOJZ1b7UtJWv5W_SMs_WsHgF=!T#g*xr$`t6{?X^e<Jb$
u>PmvPqAAM2A`JFH)O(<rvF-<rCLU0(WXMLkPx)itjt{=A<Er1_>^FAw|38awTG$XhF7To1$V~gRIZ;Xm#!}`J3=4Ep~<Y|gZnPHo6j^og}S`$JKMLlRn6?X
rN^)y4GmSQ@V_-4>!L=zkwfoK!fh*QKw?$U`0OamOVz`i9T*fVN1opoR1VbP4#r?&mjY#M$(RdMPT3t)|60azdlr~bj`JV^CeJLXO}KE)*O13_T8a|sLDxY?
`|e(xlqfjr-S2qV(fK<r2=X9q%rk$)^=t2~kF4;f_#EwJ$4>U?e|>+@vOi~Qh=pZBl#Q!bA2*OI5Ri(qsWlUONYfH(*$`+7@!NxqcVI|V>|_m=d{^X4k-JPA
__SQC*nzz?f>>h!@$Rw-)hOmnlG7FFRqz&)xL`o(!)@AbE{cQIu=0GPNu1bM5YtrSo@7C~_D0G*@XH)sAWa`;tJ&~FPvOZNnEvt{5SO2>?agEC5Lxk~8Uyv&
1!iVG6x6)hxHI->#2170t_?aHnIugA(7Cd~c6A&TU28xdMCMKTEz{y|VNP5=ufmprW=dA`Z9`_opYdaYB|4-9fpaXCj#ZJy%I{4ljjv_YivB5{QL;A-?H{ZN
VD>RFNMyw1AonTc+lUW&RTh9f*v9SY@7pYsMxuWF=XvrJ;Z4QR8N|rGeLj)*LAD*9Bt5b0K5{+QM*7Adm2U}5Uj@kQeASBFOhhCmhYG>lm6~L7u#x4p{O)9~
0bpv+ef~?vla|6IEbp@zg1)&b)_Up(K*oLx3*5krNqN^?IX-J`xXk%QT$GLC^pUE1jMFdU7kW*i=^!KXR~Vg4#Y6ZmQD9wlcr}*iZ-emThwA8saPoo436+x8
Z{<Q~Y_SKh(|y@2)wBU(yS5S@Nz;7fEggH6zjh}UQT`R=5DTUX*(K#mBh_2mF^wHAaXU>rS?`}}6_+n`6I8nC@+OfBii_X|*%qhOQ_z84toq5X3;>?&`aD0Z
dl$52TlkuqS#mLR`$Ihq;CC_-%S*4ybbYE8o`>wjpYAnJS11h3_4jeqS*chhKSrUfJ}B@%P%QRaVjf%26Rgd3%YTkL^Pg6(od@F!neB!yM?V1PueY2P9GC;5
ikiV@ZrDewJ2Y;x%i@(92k<l9mxPhZRfcvne*kaTghi5~PwBHqo^x}O(TfU9b2<tHh$`Ola;+>BZnGDB6ycSa3N-%OV)8@b5q%O<ua_yl$@&156Br~BXl{g@
oT?~H<~C8v^LqX#W+`Ne?$S#F1&vU#oKM=d)-~L6s#9#Ib#JVGWqg+5JFEz2aN`-1-9pLT@WzE)`p*7@!+l_FuqZIbLkvxtmtTMtV`rMFO!@#9%_1Th#aKFP
YUP3Eys8tPhh;8>VI}PZjLAS$W%wIS|5_7bvC|@%-g=UIL*y~=Lr9BR^LdZMX$+DqYr83*i>m_2>G7L(T;w;HM$I5c{RuH)8B2@bGM{mN;a`<ljRgUdzI;F|
=t|{uJFHrkV=D~xIIh~ov4R=z@-Ekj@N}NSg9D+XL)>4D{;e<BIPKjcED>8Q^}vi(xEZF_j=w0ogwFbSvOscY|0B_`eTdSUmQQEN-CIPs&H32~jQKRNBxZKG
Av;<p3$tP1?~Ic%XpYloY6r&<NDc3%C?@cnZeiGPOYt1PwLBKIj#Fe9fHz)zU(r5}3-__%2)0a_Q7`VYL{(Hw)B`Ve{>r_%4tDmLpYAQM4TcZ0bofW#v77KC
lv6!MD5D4u^7sZO2W<~ifTGau@B}{H#1*=!*X*QF?nb0W7iH4=%t3QLKJur#`A?Z+8bQv1w`4dtg9(o*O|YOtt{g!tI)Umm<JswMAFAes=9+jF3iSlftP%Ma
l@l8YO!$>PPa3i4&BTEIw2=W2Pn_004NK<rC7ZH#j6#o<PevC^BDgC>ytz(tp4b!=@33wFNSH9&jRq&oFI8-tGz@6fiV;WEE8%$B*21bn(9Pvp2V0E$efuQT
<!l+x_3&%u6>xnl;V(;zD{2y|X9+(A%BNaNmOOsBncA+#)Z=}rWdv_mb&+J$ix%3N;eQ3<i9w>Zc({Yw8e}f>Qu27L_G=ZPqs8$trhV9OYjGCdVN!1AJPFV!
o8vUtI+@Rx^l?7Lg-%*3z?l#}D|*UoRHa5b^V)ce%ChtKC6Eg6D7<hg1X#K-u7^&wthwX+O2Tyh5Ak)Mi43fXA29EIrxai+Hd9u6hZuae7Rkc5s(K5V(HWr+
ZgUrcil^M9FrEOhuHz?yvzrRU=VU472Q=b_pd?z|{d8tr;_E+!_a$I-n(O9qZqDpcOy3JGe7IHF7I53B5JJwN!(C1e1P^Yd!c=^cC|&|CRu#3|7q;rc!3uQ+
L4aYM>Rh;M0@Cj<VfO`vrFLUX%e<lrV`2f;xKHAa{kisraCaXGdik73*HA%rb7^P(7ateZxfwm~%)$OwCJd9I&bmvms!u+c1ZJfganr5vW2xqB8BF&2aJHgy
t$Wzlh`fp2wrAD!ZL*_1#R*uN%vn*t7t(sBe@=dWR|j6t?e5tUIl?-Tduvl2^EXf1V&G)%yE#v8PnWdVWAkEaeBl6Hi{b2KpXd^OhM5iGo}YUfnZMfaii^^~
vPNGb1aawJh4z=m-JXv(X*O%#Pa9S0W}wVAMTiw)bjNqOyAf69G4t(9uXR%~h#sz!hXMH$A;Xf{Ie()y_TdbM=5bFi-@aegc_U!Kt+9?Z!_%(e-6W#*NAM#w
`QoDFSn0J^of`C&5H!w;%G)0~q~Y;Tdr*dA1hcxmz>PqN+61r=yr1iU8Sd%o;hzKI$?inCQjKWR1NB3G6+L}}5~$_O#cas|B&p~o#51QjfNb9dXiEt2R6Qp<
o;xF^2ZHKKNLLHphN_rDK?BE)j1@({C}IBvf|@1EvC{F*Z!;>xmob(BHXNHj{V>m7Kg$6$M7=D%EV~gm{XGgoM%GVy3nxr{FZgOX>~n5T#KB-z7Rd}=JMb!!
)jw(#djz@*7d3%!L0otaSM_V8<`OLUg*8WYhkXtihfi<?Yl*f|fzZtT%YlyqpUG~$S@DJcsJ9QBueErp`OD~}jr8p{&B!p{jk6@oc`Twa@uS^;7G^S=l$5%A
W!8RVsTVs4wJDl4Wc0)31i#xxKf_GtvxtlbWF(l$mi|~-qR%s)wgQo9Cv3~xgd&BFpcz{!2#u!g!SR~BTq%P^d0DKm!`&=fFKIwmQC6bPYO&U0b7|g^CIRz(
w_`M4U%lO%!6*^=>tpxJ0={Irc;8DpEVg%#zsAnhiay&7gmXTBh>YO>xROH5xWNKRc(MP2s5y|Bi^?^%gqT3g0B&fo5m7Ea2v#rbcqm?*6Z5VgC=m8^C*-L^
kWNj1!3=~XQ=wG=#3x1i`oAb;yHCvxdK?;Npfw>vd>5bYVh;qv`%8&nuzT%Hk?!l%4?ZR!i7^|l!0~xs{#5Yk<=WS(nM%lB$L@|mtr=Xxy#mM!O~3Zv9Db+T
Z))A3WhV}HCHh_?Z^B>^**>Q1DJ%(>u8-UV*XfjxM{pd*0?x(ZHyVz={X>0POJuWGUdHFv59GI<L;`XBV+Ep9eI~(D=EOvUY=ql*eWHr)>?j^-(#Jk%^TDcW
yg?n}JH-pbnQO|Tg!%Roo_JLvw1^4zr*UPv<#POWrFOdZpB|Zr)g%sK%M0H<l0GZnxuEc69w<D;eS_RYFh!6BRU3PSj@ch*+nV+U@R8lu2g$?5*h`4<?5u<?
E(OM;+msRzR}?|K7jB5Jq{W<eQnkG2j(TZqm{xQS?O9ogw&wR(Nvy$%@&NK{1fCVBR%_?t%%~{5<I&>i;Jlfvl8D*#Od@&YhgEF4oK|}``a*e!XGGO#VJ`0j
x*5j(mle~$r~CNr8+Xs_A#I48NWttzz)JRIi~?=%u~yJTBEnRXr7nEmfmSmha|R}qM&_;E^1t@l$Iwtb=q8HnHWXqR>A|TCc2Ur`*UeCLYOQ+z6&<+Q&!)@g
XgGk5B?8cGo)_un1q3^mL9W%Mo~o#*_3Gs0Lc&tBu5tiCfv`5_dJv1`-%b>^tYjV^1X?7bC=7rOa2X@tv8AeIS6!AkN<bSmM+~YGBV<K5u<Tdz{y!hYBfp(n
fDlH_sc@s(xF>g^TGrE=h0-!Qp%}0_P|76uaz=YDrlWYgD;BEo0UeZw@1wl|RDd0WXG+$WPTExQ^|e_GN|nZVBMQX>G6WD;xSC*7Zm_Cx>?)%k7(Ef2fppF3
Ur`d^fpkLldzlYu3tp+~F)O>OOAS9f(`R(puou%y65EO5%=%s5f_RdFfACE!jLW*7_Rd}pu{Q=j0yZVjRq%gaHmmr0sD=SuEMY#ApNnZ79xf&<PXFJWy%-~F
H>j~reZU~#(dl3*EW98Mq?51d3!iMk%g_y^E>`xZI<FSq>GnWSbUf}TWT+D-JevA5AAjKz`agOqV8>$}oM4N+&y`pZ6y>5}#C_R=vaR=FVN0V48oH^s?B_e*
MF#Vp6-5E6FmEH>gyuG<Mvc2h{N1`rdq$TgT;`6(-qS^RK<+o7$*x|gwvoHCRa9uRxU}ve<o&~$pL4~<i9G&xd=C@^GTh+uY>NGR{Tx?vqd)RO#{lE}dfOAS
VAPQteEz4}>4@4j>t|=`KROC6K=yPbUt{<w5Zi;MD%AOS(X~I6Y{S$#L+c!F17RJb4%(4@MLt=qnz8rH5Zyxtq#M4Aaw5b<Tx4I%UC@)bu{k)F2F=<B^%&0h
$|*QiIr-bIS^<QWEk*bh<ftQKY~A_xzY`|{XcX!){fumnZKsVXMa{i~8A}OeKb#M2B;l4Ail06l@Nx(OE@tU%L(?Iz!pp|tUB6Em0#EY$vyz-t)Q3|G8pnr-
8gvlmwi|OC>kk8pCU_q+*3X}vWM#>{dB9rihHzXc^W#33Z)P3641ZH>>intw5NKxXUljiqYdUB9=K*TFcv|U4*#2!_tt$*)$eSV6??v-x3cf(77N+)wlE{;8
GgjL31w^o!e#cMEg4b&vV@v{CfaPntJgd+XfyBx!J#`bcr%K$)nkyHMTi!0_M#h3WHgW<JG+PLRz}vK@v;?^Ul$cPpb!^;X%}CWsHrx>Voy*XxtT_uUtFYs(
!LQ-qT_-M<Jg%1-4?lihFBSb9G9=GX83_szQPBJ&^aHvMl95e>^-Y~ZgtK3b$Z{Obqa`-nh4<R~#Q~IO%eQU(@oY*LyG&(V-|!YGrsU1E>f#@&y616@2#+zQ
0S0|a@kY0w6GkL-M6zD!lCRALprxdlzz}4jF)MR8xV}tUjTadNRFco!(oPH|o<m}%?$aaw;~;c-0tRc~$fAFF!I{&-KVyCK-urPhqZm9BP>{3zvO6{1Gcfs8
mcS!E$}o$9z|Oiv&KaVuXV-Fkn|R;n*mp>E%Y-ZWf8f=?hYkt5oj<cBJT)R_S=K{+>8Tg8N$P9TSP_9f(j{rp@t@FoAd3#Iysy(0jJJs(m(u|uFGQ`qokU;p
T61bXc&FS<K!}n+ZY=zWz%!2~1f^6QTP1_0&YWyiLU-_jJl*<DMh)gDjjhe=<J#1D>LPRdTX*MgpLa~_@&ps1Sx+H;l~*%Ymcw2*b^@FJ=(iI%0TADG?MDrf
KMVO6@1vUvIUf@ev7LjECs`MG+;8IES*czt|J`&LiQ2jke|w3RZkukS1?uw$(JuapKNXXa|Bss#IexevQnHPN`N^xAGGWR6XQb2UY+zvVXcaL#2=TGJ0^OQR
U^q26-g(La=k>>pLug}|p;v?*-gw|-7X++zdSbU^b<0ov?mhMuwf6i#N~X7rYJa{_yeBiI3N~`l1aB4qXSV5EOf9IF56XzBZV=S{^Z_bRQ7<7p{K_)RC1~yn
T>jv8ULzFg&=b%BOp^h)yt?vbR1U}aD9fi(J<a`C@n!y0Q-V(z@j|LHj)e;T02jdx4&wH&m=;|cSSsQ<9qqf=5MP9Hm6tsh3h_N(J3tg>Gz*Tmkdg)3)J$6-
;|xKI(`X;TPHc9}IK=B@Nv`?I@l`}%_1`WL$XOF?so;Y|)f>#>zZFo{3VGITDktET3_9;%>mK^WKTya*msUj~s3y|uz4f`Z{omLQ)F|bJOwimC=6XPo$gBCX
%}lf<*<6Sdc@bfHhjYvom-2HSZ*LY81z#c;+-mqcK25b0WlU`{QqH&Jgw$kuBVTeb#Hh&HAu5uZ`6`4!P|_rUYqvMb8h<^F;1>*@Z{On<&M%aDfh^PQVN4*P
wthRg-F;_c_!XXO4~F>_Tz9z1b-%zrD&4r<tlOSPca{Gi3_9-iuOZ?5<HgC$`0uDuVhWHq;lzK%@>051yzrF3U~`H)g4MtT6zcD#SP=C1gN0UuJ8^Nwe1le*
q>D*2@|g0HL4U4ea7b|4v+!8D<LL=G9KhAH7reTbs~dvo<Hv$VV}AUI8jaPQ9A_xE^_l3uP?xmN2Kr$vw2IR9GxYtAxHt<y+M$OTLHBIe$+S}*fF7L=`jsHX
TEpCXSP0UpJqb#(S@c!hdB%{dT>3dcC|%K+2MxSf;}|TOZjbi-*eKA+8FuQ4dwCWXSZ`Mde(jCoHC2!xp`gw=#RUi#H)~;RE`}AjlcoKu#D2dykMcOsk|{v-
g5LPHKSOMrt!QsV2Z|QGzk5S-=a<7HBHaGxTG9XT5D>~Yf#gu}@`+2td-{`r51VrHy;DvXcZRT%AkBt9Oj>q6vWbQHY>a=@qY?Lk8XL4V>JV1gFUU${7MZ06
C^Cbea%WF!t1<F&iwVIOIi1*$&nIm@@Zuej7Q0XO7uk^!zkr663z}yMYh;Znz3e$Zxt8w(#x_iA(NCv517tJmb-f%CRe0IK;<MCwCpiq2@D~0Ebs7&F_xedr
kUrEIH;H*9k#i?$^@b9mU9Q-M$n6STT~q1~!$Gz$t+ulkv%u^M=p++G#&vVrMfKGWn0ErO7`8L)to<AkQz<C7&uE?wGBm6acWJ0cjn|T-*j!$*tE`#^wo7#=
@ke3LU4OVJ3C4~cMH#YRsFA8+`pXI4h@4@vY2~D1egsOL$=hI`Ae@6uwfc(>YfD$<(o~SBUJNKELK0Q$LIr3yBH;S{)hAV)^HX^uZo-#s92r?DVJj4p?#`A7
uz{(RqVKNhS?Jd}JQba9=4COPAk7jqR-x4cSS)%MJb&#r{3?l(VEG5R9KgGzY)=T*I@V9ORiRnaH^;p&hVUAqX-bVRT*VZ~b)LA*t%eNur>n^FL@G#5x}?!-
)ajOPw`mZG<9?}Az}|AgP+u$c^b(2<pToJ}9m#qXbZKUke{<5S(ST-ZL7GUOTm3hP5i!w@E7I+$yw%esETBFCL~ReFUy21kKTfUZHJOz>1?WC1)sBbIux8_;
?R$6I!jrYCZv^TlS>lV{UdfyE*gH;{e@V_G*kvL-Xt{sdrX6U~R%m|y7A?P_1VAR6$)C@qaEk$Uf=F7t>M=$1YWBIu2NWtx5}Z_T)EPA>-zc$3qWUjLF)mp|
HuaXE)ZL#XI?GY_w)`E{BzNwD&5%{#V&=ug1;nW?ynF?&I+LFuP6WvNR@7h8-jDPOW%w7Uq)!8CV*WWEK00=IcxIwdRyp-T-Xe(a(z$K2RkHuy$ZoS|gSntT
dPA-mzILW+`GQSF24|969@<=wWCt)GGrY9JCdR0YVau`e(^HiPvbbjcU|q<d%=+Ax1wcHic%GLof(g?AT^xyG47C|)%kx;mhD<<&)o|+dpP7aOKI1{!f_5HM
R(-F410tMlq5N72UIAG}VcLDH#U*7sR7eZ9CN)FiW0~i>*8dH49|DzxcJyh}BNdll{8m;df^u`&_#IzfzW2WW-JzBZDe}x_>+cUpaqs9#Ko%l$meW&ANQ}P(
HXCa%>SM+|J0F)Z+}9N*#E%)oo!L&+OROWK*Fk2IVHgm9imxrX7O6a+GM-?QPhBR;&B<ghI#4k73P-<bNA7(~cVcVZkdN!KM8sbam4Ae9fFS@E%0u@=SP|xV
teQBGRt^@`S|0AH5##fPK`j^OltZKj^%V3)8XyzxK6HLDNtj+-{tDyf%mE~b+P{7mED4Mp6*TTM^-VDLY2?`Jcl(&QuW|$SE#yqpMjtGCI?9esjuDJ%7(S`_
hliH25@szi*Bfj1YV^%x2HT@e3^}f&!T$4P%7xXy`H^FJcgPK7qkLHx^Hn&1wTPf5b8%9Y!!Z^GwTJ^$@C~nZU4bIthtcwx(w|AN33l8YLhGm&(1|hntK{`6
(%;Zb%Le|L_AW-Y97lPtuh5@-thAOig9|qB%iL<$i6mS=r`XLzd-x&=Z?%Sobz`{_hF=B6tE?mzdVNGL9<4(zEX{!&(zIZ1mu8RVJPdv3^hxP^AAl8U$^*(P
F0!7Ce+C<JGuien_{t#Slttu=+)6%3arWBzpVW+4h^0jW9`EZ~f}|k|1`#-C1|&FS0gnOEA?eUdaf+ijkTVIlpopLz)It?JT(Di%NXD|-gWVlPqii#^5gDwz
e+fpTXmDlyeGxV1`>+khzQ<0e!zq@eYXA~Wx`o9;EY?!}K5JCUo)U|G75Z*sCt4y<l`GQ9AZn0P!DokSAb6F*B8@G8#+w~m>9-AKBXkwF8_5<xPp~;tB2o=y
wS@5<qLR|Il^0g#kfSpTRb=g51B@Wv-mC14f4V>O4j-!d+1xyj`YOk?OWtvV)Wm_Q1I-iqj`t6?EjKr|4HD4je4twkp-(ODbdZqBC_zfHVM$?e9bxolrib5Q
@)h@?9s`ibB!4uM%}7h6tu~J~dBUQIdT3$`ECL@Jrx_Z-B284v-J*(5xCJC;9*e-OGozsFr5)58s|R3j`2@5i#Vf3g0L!%x&GEM2ak5*)HHsFl__}w!+Pp{A
O2wAggX(tB!a=h@ujVg|8iz~vN%!CgCphMut|GX!G3Yt5e)2xWDx}1h-=@z&K5T)4Qj{?6CB**VIJ4#qj0v%xhsTpvZ%_0||K@*#jvq2MxEtL|*<QcUt4W(O
%Bs+Cg3(0xn@4})H$VHVQ&oSba`Zd_l>(9bq{#gur9UV|ab2Ay09v_2$E3iWV<0IV4gTT%(n^_B^!f6bSoTB|uud2saZT2~eRSp0;qNU6+ll+t2%ZF-;~?ut
U5}Dy<~IWYRGuc)2{2%Ve(V~TJ(U<UPGxL9EoNh9LEacDwV9RThRVv4Rk1O5*%tfOHXT+)ATld>qw5^e6;vR9t8534Hix{@v>ilhfk@XUAZlo@`R66^gyG%Y
^%s<#Q<{>hz~}?7+-F&9Y8kq~3=;O~Gd3|541DxI(>3%d1{Yr<qsi1s-n_0Uov`zb3EsIY%^Y5{c_*IepU*yWx*&m6;0Zj*S+#SO6W$|6hD5JsA2r<>7`SbN
*%c=mXpY*JRPMtpQcIV?2g3G&UR{En-UD$$=NbX-IBn~M_5oSR#pvq~x_U0cyC74f_4h8{I4xuAH{v==o8#-2YyBq2f6B&`SL1Uz*=(SeboKYLW2yh5Pv1iP
;?WlPZ0cpr^k*7fnN`mcJdi403xIa>Xs>I>!0?u=Hs0>?6Rl-&ScJ)0$i@FEqj_v*5*X(ldZ5r(!gwU*@|Lveo4UFiJ@}U}&0q>1mY1qRqJtDhsK-b6de8(V
4vpCRNP*Ow=sFvy6ZzBjep}OuqN0+@d<pumx57SP`vR7U_C+LErubd*jiQr2X8+6rn_}4UdpmFEJxxmA)-uNt&w{zK$0KWL%eoMHd@{c?hauHc16NSY963L9
AdEL!WrJ}2oi`@vHP>L0R4}@K)npHR#tY;GP@>rn)<pPn!iWWKo7Y)W)yqN)Gu@+|u2tJMo)jB2Gzcw;H$)h)06}y-$Hj1p6w2ba^SG7O1AZOm6)-{madvq?
N?uFxt*9vXH|j-*DKR9A551lyFDLnF)fP%7jni*_P5|ZX>@6R()vx$h;cGKZuuiI`Rsry+%wKs=qs04Gt-<|6VTkfK$N^JlmMF^qLB3~qH8~lh4Bgjgm_?Se
6{2rE7F{;8ko5Jo6(o=v*+yU2RaQGf^SQNu60M{N;$fA0zLuRF53vO`fUAmudSJn~yi6Z<`@K+R$A|AsCTGC|IMt5K=$M&JL|6yP3^0dQZyZ4(F{_<Q%$G~h
Rs-z#6$xCLrWO<tXKwr;2UlrC$sh~OXg0O#V_Bg4!YF)h^9&XtlUge!lJ(Pa&d5#;L%v6fx*6%(xO%q+s^FwospadE_NUA0OC>vFc;^C+g#=5P+bYFI0_-}G
rr8sj+YpMYqxh7>wfL``M|$!LWt`eexanKT_WOS382bA?X&A=y*FN~Yg8^B7k!^f~eX!%>&$Y`v@25V4xoj@3y{iPtMJ$v|2#b5+c9w~<4HwDhTfq9!07Ovc
(|f!{Q7c+U3Pf-H-!CmGXHg1BVEJLT%(Wqcnn6bj2wE9P4KyWv1(peLe3^zfsHix{-sK!@JYw2@v+e-R9G{kxW`LRQ@|w%0G@G=fn{Z`6t!Y-oTPN$-agI=l
tUGqD*$r11xJ+Pqo!den#=!E*d8ept&#usE0Q<>Pyj+E2fhL!zI<Q=)k6!~fNqMy4-y&<=qud$u4>V)^VPA<{S&S<s1L$k*tsee*U7k{!M&1qHYK;sSHdjz-
f64rZ1<#v4hr#<%+Z`56;jFHtp><cnynU#G?O1hAx2_?C*BD{Z8#`qNO<4J;mb8hhzU{r#DB3oGBY>KlbhAf|yhCLz>W|s@YSbvgW}INGz^sL`D7KGEgH)-Z
eG&qZbi|9YaiCj`*99+^Y8&JG&U?1s-=xx(7BuR)ARvs-8~NHJP#E{Tx<LB+zU8MNM}fDj?rNUS<gCLY$yH5d@a~U@euPY{4X^7cTP}~zbh_qK-LG8riq5mG
523%Qa9dO-Bg5)Y`0D&t!qSrYXK2L*KdD`0^tVzQ(ee>}IM-HE!MOrFQn{`lViuE;&@~OGy~|c_43XR%Ul0xupTXGk90%2}2~;i7pCxRb@ERjM;weyJD$NDw
e-8t%7dY+wUOr^(zWqg>cDMfR7{Xkvc?EcU9L?OrloCW_Ui;;Zb2a4vq2=P@m9TMN%j-HHeyBf<e`;wXJ!rS7OH_#dT$35YUukgbxSN>3xKwlK6$QYZC$=n8
YUF^N(BsMj^w#^#I?27sL=CdpBdb3&PvLepfY~BoK$t7;th*hHH7E2N7>FHzj$K575)9J0Gn;?*E&2{6;efL*SK=ex{dL_<X<vrcC33z6-9%>t4nYoxXAA7W
o}^<R5Umf8chm!5xn}ygP*XNn52l|20+4S|#6anRdfaJG+?kNIBZ?3rEFamP6?_-j7VuLB+#Hp7kyF#t5<)J`HDnFihxR95_(JFt3XSC*enICy`(ua5P-7&I
pi|5@?athI6Z#|3l<VYkNT_fW<^j)u&34qU;)pS{vDc$w<_(}GL};S@<!gxIYG#4X5JlRuv81GIQ0-eH4gM$FB;(w#&P8Bd;2h{{oEwRErgLaivK-2#$_>b7
QDGwa6Za&BR@p>74rHe%%*Q72aOz>6<j%blH9i8smOyu5FS7hx4ds)~tY6q(p4Y(UFL!so({Pq*5$x83%8gb^3mty~Dp&=FNFkC3OcB2&TGPhnGllxyk8m_R
pqY>yPH{&^;C|m3cpBDUUQtkq*-OjLv4)!G7eeSjptO*lz3Ux)zLP3yS~Rg+Mu|S3?)Z0Z;Z5yQ9ovpuZjrLq%|g9K_sS3wR$pwHxyEo@k4BZssES9Oo7s38
sh9@e2Ef7~oajT<;B2?Yq7svw1L;_;{&-oGBoXDuknfZx(8bZsw||mLYVPES^!e|Yda^x=*P3KiE>z<uFX%_jJ<4<<Og2=l%!%1f%SEW9v{<n?p_|*`Dm&p*
SDdV6cO%fn*3R|(c-HGhgTO|6WOU*xrgo`3v}N@wJviV1<Q=leHZyD*`E!aap$NO;pIcVT(OwLq>sED^N<dTC-W+Tw{E5-`exS@X{5YAC*|0L~(N?nsg$bwP
N-?SG*(Ub3Q2+{*Z*qdgZrJt??BKmP?*K+6{YT#J;<vJ)C(<MChTeHn%#2@`#sTeY!^a?nVL}P8&YEKNUv7k<JRf|fCYg;JjDRC2*0D4ShSfk@dzq8;Si$k0
WJQ#oTQF4c4eXAhfgW$f?bDh*GwFx=8@lCIlI2YOj1<8l(Na(yk!5Cqt=30<(c{T620AeK_+;ae&qu$?AKIy$p{W+o@az96ka8<VvlBobL<L0gJkSF9W|NBI
XkZUvHs}h62hw8n>Ur5^Dl#$2WDEv0)uuYbWfz6W@J|66zVKIWqcoxl*32dHmwL`Q9Di*W!he;Kwv6}BqY39XBeQ6ytrK}a&NawxC%tu91qL%q@n?pD6Bj=q
3JqwqI&LL0Za0woptA}>%V21<o=N+G$}(weD!JhQI7Xo&dU5|XVTmN$aJZ4T9&a^`qsM|%;jnfxHrKina=4v7l3wRLsXb5(n(sw+`QM!Y0(KuI2XOHrU)Xv4
LYBR3y5(20Ulm-K^NuVURgH8yjT?v0PG&|a_uwjC#YN3qW*o}n{eXF#zm28g>`YCeXZjfeh`D`r90VD3hkNfVh}OzpS%Jt-QzZpo+q@IYvw`iYjcjthb%l3p
KN)Sh^cyLfqx6}uqZok&tT<KhZ+6p{B+;tOebo|JS&naV-~0%F=YV43BB$&ZVKCn#`A*}i@HEG*fo>op-F%e61d+Jwh74s~L}++7KaQW))gj%Ufjpk73k!yu
JHB+@lV04G$>?FiE{H;B_vjiuYM-CBeWdi8jV^yCsZ&q0G(^6{0Y4rhG}^Sz735yYAS|XnP4A5HP7Ux*sTAZZoeX<ZoVer{L6G6EeV+OC>=7>0TDUkJXR!V6
tQt|a!Ds9B5aHAs4zpVnU^AQOy!la*`}4cwEyY3T(d}HgTB{VNuAT9Sg}$GVNXJgE(X^p3O~-5a8&86xvr2U@m~Cs)E%_dp%rgFe*TMg({v6`bAZ5_u6O#^=
jhRO6>T;Ab#m6c_`2fBGLTNn39a7$fnX~r8SU~c9Y5n5GHIG`?dW~S!F-|glJ7OGYpGFiJSV9}w3B^T!iPZ3OsR;=~ZjvEK9ETw<1$QhblI8=~xptcME5ayU
<|ZBDNa=Qc5p{I}rA6FfIQ61;5ntmdLcYfQ|D04?p(p$z=5hkhG;22%D7OB$A4qz)XET=lHS0pUcF*TYNuySftnP!D;z1#`x5}?&_tXvZ4WC_A`W-oI;O@M$
CG<=aRP{{{1xvy~LeeZ_h>kSXqw3|RcHbPW?VKGg<tBhNI``j0&#9~3EVscCHr@P_Bf()&Ky2%u#7_%^lur9v==S0-8szMHk;!D)Bu~Z2-B>?fJ(Va`4?^!h
fDVZayFDIO%g};oRsKU=wm)Gh-L)3?W-#HSDD&eiZ=i`2y9ET!U+HOc=y4?pRO4S868sUtApN1;Ww(u+<*KSxmZ92H@i_O#EOwfPN&MQ9c^7GsHwW}8`Dg56
gyri=j{1;T)d4})tvTb`AK5gA9X&1L)w1wb(!?X+T4WsI>_A{z1Ku)67tl*1_nP8LidPQE*Cj~Gg{reT`_@OJB&7z^B!?Mk-J<-3z+tEI?UoCFM>jNqVyh}+
D#o$TlS5UG+hlJD&DlF)I4l=3fRT)Ur5(H}XtU<x%(Z8KL;}{Ca8W>;?HWA7PJ_Xxqt+=h0HT+XO?&Mbhg57k0n+{)kIh_gKwwED^l5d`3^}mTdMNeV5RioR
Whjl0;?-$IOc+Is1VvEs;LHg1PcX#|j+@K=A@}EBF)@kh_v5=FYK(|Rg*?;rtD-3rn4jKm@wY#X`ePp_JtU;6HFcUco|s?%8^(M2Avc#nY*A_u_*wW9#HQ8$
BvWS*MGhVA>Z4RijU)U#9{`!|Z^&}AprnDsF*|6?dq((aUy7RNxPsn3^wW>tY||~poXv=7Qr#MOkkmGSleQ^Op|oB<r9>))j;Ok>(_EI@eO^=MfB^3K=-&BV
6qo>+Cmbe&zIR3ApK=_a4Ig)I?v%`z_2_n8{!S_gZTx*{iq{-}Or^{%`wmO{(C)Id#6*G&u#sA;zDD?JkvgTU77~uNKO+hJP`-VxV@bm0gW>;pkxZR+d#$U@
rzv~Rf!$NeHse&Ke3`D%ne19trBddY?K|r-_VrL4BZ4^9u7+6W<Y*?*`G1d4u1S^L7f7KxaA?fU<RBy99YW&e)uP|{GPvjlaV215c<C)FeZDBx_4=db!GiS!
t6~bava{&ARoZn9<LILRnk9MTFf1W?$0A`QfkOgrs*??*&{2e<YydQ!>1+Oqx<&0lnLrE6u^8nsrYaHQ-{5XX^pTX(-EtFA&-9uS`t?udHsjAZP-(~`$p@C(
=Sv)`Jlc;U{I*=r5HFN&Nr|xE&Oz&>$+0cqAMV?;0B7UUa3@m#=LHO%V#M^IAwBF$kPpl0Q|f|NJ|lCWUQ57_BU(No%in{-XLDFz`rC}=sdr28%iKOU5JLH`
Q1ZyeMK-LmV$CPYX#m0L`=Q6uu>tFC>JSL|-g%c%;5^ZQJaBLsHk)w96ZsSw-m?O8ph-?xxCSQSz2)!cNM*XrH4G=S{VbHn6@s##tRwqYqX+>RyEFxZU%*Nd
)aM~k=_sV3Q-6JA4MDZHvM(r)P0gld>ZFABfTYbrUYI<<{8@^H@V`}scnxpn23Tz8^i<K*xT$i={{7k8hn=x+ki8s}4l5;{K~1u7M=uL2?7vM3bSORy19y5G
1)Q=aj25#W-z&P7*g4|NKaqc<r|Ha;AQ0*th&ocD12&~i%6U4ru+O1<yfy*q*f0=eFd%K^(63CrW<RoYc5=CCIe*JyDZ9Np=~!Co?3hhDG-OW~8P=lq&R-IM
FpSu2+@zd`yPqy^qf1;v-gNJW*vmOebs7Cb#!e?0pvqxM#y$$g=>4dN`H}uh1x881OIxPC5hi<-BAHiHY(134Rgeqr$_lW?SUF|U)RzKq2#WI~sF8MD|Ae*+
L6|~*PyBag*jFK6`T~`tVU($D268xHqQIR|)?;$XNH)L%Cu+6vrt>-U&h!gezWcs#uXnVn(V`IWWY{Rg1C?e--b96d$9wL0Xa4d&j{UYq&<wlVXnKp<QmFH~
$Qs&0Wtsrwuh`JZcxNkZC1_Tv+Mb~!(%KkphLmy`?O_d#>xZ(xj%cyd41Fmi&vZHf480GoZ6G)y0g4&_Nj@uZl4i3Mhc0PG7079b(q8M|{a2VszK|P}6>WWO
s}|~|KvtyJ$rw}Zp`kqKmOTr_L!3Cy(qnG&|B=A-x;=9obk+--?%#Fwi#G5fnR=mjayLepVB>yGP1i(wBY{VLIm*<92$j(@hIBkva{9aFD9To}$kLc2-}um6
rfh32(8EjQDz!ER0xNH#I~jPETsk|wA;l$&=D07HA@gi)t^H8W`IQ4mZ}ogX)T$tnJCe&m#VR`pc^o+zloeKuQ|brJCeD*Dme^AMIuy(VHTi)%FRtZASF9M{
OI)%BvlZCh-qejG?m)Rcvs;;2!0f%xIi*%>w#cfP?EZ5E7G0t#8jvWnmku;yIP{C|s8(9wcdRCvfQv~BdP3NeI8<iB%#&ZYN-nsQ`2306jgDt25=mw>BP4BU
U)IreG-t?<+-Oy*DD*bW!8)Q>-irC@!g{QxU5LM`xS-alkYlmnnn~t#jnRXv)X=4RK~#Qb1qQCo`)(U%3?1JU0#(=9?HHSqD9n>h5hlm-TXf96ayeTHzeyS_
aHg#!Z?f~)H1$I-^@nb2$>yO~KV&_?{MEntdSFc-e~{U6zqy(l?uOfBU#2QRSYRIWZMm<)#8yPHE8}9U%GT>3kCNvh#M&5zn$<JiZ~LVkt)d>$a#|!&b+Ks0
iqf~S=&SzOJqP16Uxg}cvtg(=mFa`^TT6WHH>z44R>&X#oG=K_)p;SbJed#|Pr<q2!as#ba+->!o}2CztN-kVruQugZ-Na7<T!bq32BfGw6t5a?8-$i4O%_1
55>`HUEn?zl2r9qvm;U!!HdOEf50c#VLO}j4M=a(+filzn29ez7w;t%3yt*S=l1AzW8%ut=L9_98-|#e?UQAIjXJj4%ruFe2ER>G(rwScO{n%OthR5v&ijRI
Ds^5Xp;TJmTQtEQ8N{*$0HNm?pVPT9UD8=YAcCIkHbN3Zo_)u0XO5l0o%0~bAQoB6*hZP2-E%<@E=M+>Zt)BD%1*kNCq6$YX!o&%4@-=rcHseSvFR!yd3{xh
;RU#`Da|>Kt9|u4j!9k4n`x`1v}Vmu$p;qJ{@LvIBATJV>(b<)Y$Js(Ctx5@p4jAWDOE)%V3uDQPiJd{B=w(l?O$6jf^%^?ky4s<njjyMIOm)S{`wmWY4}v#
3g7d7H!i5MA{#ittVeED9(>=6tKG8f!guPv=^Y`K`P@B&Lpz*>QkEFL63a2%k*cSvw0GnvofF*uAQafV9FFbNr^2fK4X4N9TR~aC556*t-x|gAToyvkC&}JG
?MT$q?$y)q4tjwBA$%h~`Aevb8I<PB>uWF;dl&sZ7Jo!&_@Q(_v<Ws6EN9il<w5@$|DikMzys6U<6f$^GA`p8?b*b4@EmOJcS5MMQ%>-3CpOI+X+PH0R<&br
3=8B8eHrK)$2xeX09SIXVw+~lS(eG(Qovbl&=uJ%(o3w?WK+@ceTZ>sg^u&|ve>BFT7%Cc&R)5f15+_(qPP80Tdw*fS*Ejz(84$Kq*H=_y;fD^xNYyOl?G^4
b&sUC75BC~X7)T4TA8Vcn?A5>g*#Su-l9l9^2h%}#V6f0g7ai($|&ds{h@|gIc>8)N)M=^A2aY5Id;{`S)Tz<Gipt`4r+d|E?0WD@5xQ{&M}6Qy;eJ_rSuuV
*u>9Vi~#9VJ(ANRrMt>ngAGNP6jZf8T+BnbVi%12fsbVx!8H>W0jm<5ev2JyJt7TtYC6(kVsqwdSAt6RJl33zN*BzY6zoS>4j2J;=A@{P-)thmU@qwP*PNdA
{j_<IaR79IW+I?)Vy)ZL>2qC<m4dg6eSsX-m)sD0n^=q9ict%d*{#_FF{&Q(yFtwzrIZm&wohl_*)H5~kxTKt!DeC5k-zf9ls1#w;1|O30>m}0mO<CXdlS$@
6SfFkmctVIh~{`ja{WuY+De;H#$!(t!?tJ@nRG$0W*f<)9WU?kNv58VTgL8bM-(jH9vmUCJZ&Z|ZeW^CaZ03LiG`OC1x$k;-9m^(DUjJjJjg$Smt3gc7%(V_
d)ihB>=2@$t3P=5*e$w*66nI$B}Y^@#0JI^6Av6$&~1tXxU_BArvMu*Q10mVOvK^|!kih#T^g+3v|s<9NCnt3WmqU@=Y_nmJ`AQp?v(q!>e=G;h!gbI(|KTX
!M}I_r$rzv9x#}!)r68_4?t`SPUN7f;EqGQL%+;vS?h4Nh1huTFHm1HFQPAsjN{Z6E%Rp%lCaYub6ja@)7PUDj38|b2((FXLDjxY;$r*aKKtZ=L-%Mr4=eOG
R0MdS-Pg03qh*aA8P!L2koU^q-T*KzwIa4wcKDPxBM)a_;?p>Xb=ud5>jXA0@qh9qH$wuLJ}6Txaj-V);|vuW-ckTs2j_2Vo<)>^yn8{T0X$3ao*>P=8=~H$
fs8y+Gol%vx6BHK?anlwWQDN5<PxVPl##<Y@sD0WZh51xR}A3N_K&MF$*SphC;CV3*3AF&N0Upu`hc*AT9B?hAu-gc8}W|EE5@;g=<#pZOIfTIX}hS#?Sf%x
B-Z9UJ@gzScU_T76tI2mEXUGIMbec)z;1CCR8v)%xS2?Uamf`BwEVbQu0P|<f!O+8kBHOyHDghkJbTSqO+`|9^I<pk#h(J&jql<Hh~UIAVZ9e?M%@^pd4P(|
@W&_i4%D}8XWJ8=>7%%)_nt5S@6ENngx|w{n9cn`<#ECkwr4EB3U?N3$>>w>tx@U`^e!d9``_j3T>WsI_tOpvQc!lEiWoCo7S2h=A7Ar5ZySgt%ggom20?93
1d)p>ED-{FUPH76U?c0ja>>?idVCH>)H<^^t#|K%jv5g)Ng$COVYuY(yVOpX3Pozoq9?wF{wbhTz1k}Z<Oun?o<qJauy^wn-1Cj(#I}*1T>69R7gA>3&y#VU
|JJjN?za|BGG(K`#zDLV&4~qKoMG!26tPPoDfau_u(J425qFiiLQ13Cb#kG>bRpdss*eKcn3MSDCSL=jZqb}re0imrmLn$%T5F9vne35Q81Br+fbkM<isu|4
RaErCG)yV*hVX$?y+>q+)0RhoW4zc~(a0Z86<*ecUX!@bwy30i87GxrwT#};ipMnyL)E)HU0(O;FGcVz6Wg{i|4!BdN%uZD!sjT`g$K2RWI5fVQ9MQ%P&R|J
orqNo6ANG)*dSyl77E^fRDlNs8RCYVyB9HJ*RCJM!XvPhn^{I_rsc#ksWq?=Q}FJ*z|q<N)rMNC(Dfi!l4}3~#7^cg9m#yH=->=ii;1_w$+x-4bmbDxS2bhp
ZwDS|(P~4Qn;q5G`X{b0JvS-f_iv>pm`~5K8uH*6`k}w&#t%INY2v*Gef(y-*hQA`)nfYlp78jOxU3LnPqLvvIgxd#2$W(&ltgGnjzs(UF~|+ZZ&$hAA35+B
gotCSE$4Nf-LP?<0tG5<l3bx>$nmw=OuH9zkLqOP^R36W7A`L3l^+99CT?4M!~8;KX(v#x(DOvGjIPm~m@O)U?^9-h@vJcPzhLh5eaT?b0{0ISALCin9NM6N
nyIXpXyV(Du7>$Vb0%_#nu6$xw7JFa_uH+*%$Ud|Cb#HS<q7*XKk;$JW3^vkrhhIf7AR{Y5_-W##SCcsEU-{t7Gi$p%K%jCLrQyQv2S_*V}<ZmU^yT|sI#}}
_mMG<GRLhv=fD_r8$1O3xjFMFjBecyy%YDC=M%%JWW<tPgtN%Ii0An+?!NJCc}*MLOEr3&LAeV4rNnfEhc>)U-P_Y?xJH&r!7@^*46!>!M7a6QYZ{LcyAP1t
`S3Sf`gsQtOBXL15goPNnwK_z7#GUlJmxs@`ysOol&1xkLNZZgpXmskM><dOn|xTwutx?Zbn1HN558Q5O8(lmTkNM}>9N`R1ozMAeQD(izJbE4?3rnUEjuSy
3vEcVC;T<u;k6m_%LJFdJ<4_0X<X-W(wYAtDhHcFbTR}lI4TzrR;#X{28NHYdxMc^{a-dc;EDQh5>(X6*<nc%*CA+&ig$2NR`sPyzxOq>gAg;v6pgi^0G`yt
QndB@n?-k%^SgV1Pp}u@lI!Yb9!5Hr&Yh1d5jo5dOsa4E_@t;IC>X?TdLDM4g~~&rNMGrj4r1YEy+4IzzlO9B`=jcDq$v0;X)!$w|4fRep91JA=Rs+|s1~B_
@EborLC|FaN{5^wC8_s<^sHG43TjHuuHe0Tvksw$I2y#oi?_|tUM|U$qJ4K_)6S-3xjU-iw=&F+dsVF4QWdee8y5beNvV|f{Zhi#?G1hWQ;WhfL(<@k?`F0D
ZH&kxnz-z)A3DTJ5D>1b#jreYUj8`;<J!pm#t7id7IhP3Jj}o*@!EF|<wwu>Ne?cb79SNEEQn}nAlkJ=0>>1+r9b^nFATeWvdx&O$6G?WgVFtNY(!h<ipnul
HJ{4(WE3x0YZZiv*U-naMwaQQiqyS<f;*tTqz)hoUIt~2ad6Joke<eQ7SCTq8+T6T(!y}hC^oWIzEYy^Dv$ZyE+Qv!h9!N$Pi?Y#Db+a$w~7+R(Qo|2wzB;U
o4X4a|Hy51SVx2O>rav_K)N9yQ!#2*lG#4;-$6*8|4Gx}hx&}e#CIQCP;(?AG4hZn4PD=}#0-I6briT>G-Zf}jwDjQYt*6Xi>$ch#0Z2ThGtZVe_9C@L4AwE
0jxXPjnBkzxHXcv^Bb+U^O?dobiOXajPri2XT7Z1v?w-nHGl6Kf<H#TH}SuP<8ap=3wa9e{dSLTf&)G*w;Tex^$(@}RfvWSJ<hcfU01j5+jL;f{~R(4$j8?Q
P~=sa)!1OjPF04sn|EX3&>QY2AWI?y076Dn-ivL4Qq3`}jjwd{8b6Vo>u`?F-p4acekTE|#!4GnIBN`%uN6CQuk6DnSY_YiL9{D(!)u(?VUI;TyEm|A=gKnr
RUws2pdFaRN=l$*#;9(aW+#Gta-HzK<2AXvFETFbNX%I>-R7fVA${dmz?TVZz8Ktjz@VcHf^2iZLqPS|---B~^k?k&GSKoVxHVmj3D<|@Fv6j#0&DsLLs=6*
=+*x$AEfi~S?(`r6egdCv@@#8Knzr`oP}uZ1~~rHz)dXBSmlks4z{vMj=&_YRNu5ER#r_^o2F8O^7dYAzFwnBTsD!P9G5^yjjE~B8`=l^vf`KfOrg6RVB);l
VE<O8jRV^)Qm*s?1U``S>9Dit2;Iex%ZBMQI3faB%YtlRHHUMH%SnrfkwOBeI%(38*tXqUzkI$j7g$9qKK(!b<@1<8uG+`PfS_H;t-(1QG-kmG(N37`1}dGW
9rK4?ZN9w7IfGfkd?}E2s&#Q2ACC$JEiaP)T}Ru@9I#ZmtKR*qD#Panm`__1N}YjKql849*u{?AHH}PlV@#Cc#dKQ%UOU}vQ&p@=KS5#k0QH3FDMco~?6PJt
c)ZBt2Q8RLavkaz!NYR{Z&_W!=UtH?k7{aw6;voTE1GwaV6PE({ABOgD|`wf9Ttg9Tj1_2ZO(h3wo;bu=v)9CDM9ta<u%3mc|bAzCIEDV^nNejq{*V+E6v#{
wyBeQkTeN0lzo+F<76y-NT&jU)0<u@opi*~-GqP<%R+AE)bP%8HF|H*f7(|fDCfOQqq(EDAl*xc+ERt*C`EhFrj%HrQC&b^iD7}9Et})iC0lA;#y^6KXA@wq
JY%qLp0}h(!dE{}v2AxQs3H1j#?7x+-rN^>FT`T+#T?=6<o5wq_e@dt;hX-&sys4_(y<=bM5xsJPL^Y6^k`TyAm2D=PXVr9Q^i+`=3zbBlgZ})mUbwj_K!c8
HnRoog@CV&qBkp$<X!bKMv&N|{B=#4XxKOCnum#7h%lz2{b>m;AN!qlDzb_O4gD_JJF5r?-_IOS?_RR}xX~9YgA_dwFiHr469K>vm0wwTmc$ntR^Bz;uZP$Q
)>d5Ro$Z&kX#6!{I@j9LL(GA7%!3h2)o_Q7lT)f`yFkvM?_0BIv?>~l0uh1Osu|+O)8=v5viw5MX3*4A@RhyGAP*FySJ1=nw>Xz;Zg6827D7NKd|#PWEhth0
i(c=w@k)a4;+vg)#SU~e$<XF`11+$}x(6m`Z-31%5%!k{w^-!Cq9fNz$)2-#;(@*5B*XR>?cTEIk;IZZ5FV$pQ<`>ZKA)rM&x9yb#)j@v5tI%u8w&SuBo8R5
hQPZedEGwQrOF=FYGqR|8A)1`z{GJy<Xj19zAMxRZ~=1>GusX`oRilBj=<-kZ7XQT*RRWgf5O+>${;=)7BNjSKW^G;<N2FEf;&aD5Ww#T>w}e_dSo9>EYAv*
wfj#NG%w8^?NCF>F`x?P8T}q@Pk{4z5a^UCy~v4<JUTaK?3r##UlRC8<kFrbs__$5792V|sZ35&<e8npz<9tzHhgKc_th-@48;rtoa|vJHjl+lSqIlDZ?Cy|
ONdoLO#m&3-aFt}G9wvR)ozA*nAS$88}tjNYg~i@k~nfJ?n4}KpKtDg8+-KV|H-OW+;BHz(`@wyf|R-&m~t!z-vpnOCplz$IjVqcW7WgUfvV}1o?Q}}=`!jB
d+j4<F~C;ZO+53%0L~p)s2e<o>YHe7PX3cqf~Vv_n3Ey{nik!B4+_*9Ky5KWav07aYx>$lHTj<{v>Fkoo%>9kD{)}V2Ny{+w7KE-YK4+A<0RhH*5)675<&Rx
ZGNTpKwLH?kN`#G%1y6(YMlh!D?SyvRj!l5lK3~)q3^<(^iuwd$N1P}iczf`L=@Wp+;57s_W~E?O%qNA)hY4s=jVCTM<505*D=z!CZ8;SBLV8+LC8Xg5=iv?
NV;S;wPy(g)D72Bl1WO!349tpK!d=><lL;Mqa*g-KEuMx*0_-1khP0HVtX}Kk2)ptvo5KxbrrFMNSN!lsP5L_(lr^EK0Fb=R8yDS&=t_|B{B2iK=}y$77~MU
dRN_`1e?sBmE^a{bWVY_c2%BQs8%p`Kbc0cfs|}ZZ3S7%<`5^VW3|QkF(~55w|C`WVo<;OYpBeZljQCrCpC6Z1hey~10o>%nHs8dnUKh#yKScNMbjeB#V|%V
To*R}Pyk$#B<>z-!wfiwDX)kb1_1L46#e|%Qpt~9Smp}9auQVqZ9*2};-QmH&m6~jauQT}&RG2bp;5PJJR4sQZg&KnLsdX7^egUJFe20Cnjq<-Ja?BRvC@P<
1uc3zIyDvDeP+inLU5_Cd)VkL*TyJF-@#ytjEp>#w)9%O2cu4pYd8M3z8G(=9R1VG)VR1js!dA~*UioP>Nk(W*4B%;C=)T{oP~Sj^9|c{mrUk67)1)DeS&25
KNOiLGip-S@^}Z~6xyPi8pEvYcNJHydlr30-v@cypdRa3KMIE!vG(t?NxRz41~~*zD51;;>r8C>=l|Dt1Gw$*{sy2T9cq%Xi1PmMjLu|&Q!!O0H0-c;jI!DV
rdu0OKk^c`{w&wtdzh(ETSAC}JY*g$9~?QldRP2|3K{kU_SQV6Rs)vJ8@)2Eo-|g*NjmJZQonl_aPDQN56^3$SF`CywHZXaK(H_1hDbtlb7)cjDf-)CJw({H
b<y!N1@@{$$YF@UI+kSyjm7}!XUuzK$Etj8?H;~Q8u!D1%QP^fX}6ehVR>3m;;{-YhfP7&<&5J#ynJ!D^uy<8ITgm}EV>$w1mw)Q+A!pyhizVEN>9159ToA2
V{W3Jo$8&s_+ac6#k=RX7kmsG7<PkzTXz*1h?Py=CARjmRF?fXZpFYR$#bnrfsY9jAUQRX2aoX0+JwzyeFOqU$D$qPMe!4XDfs?Q#Z5}o&~t?ziTiJ^tgltS
1*yqUA-Rh+H-+^9;Zx(nzcZ?k_h6^+O%wqazZ$&gj<!54#l^@au6A-C!CNtp0}d*5`ORg)Elmq|2;C-xuVWLZSX}S#R6%*%h0n#j`Lj}(-W@NYc%aeTg{(J)
cSr?0C{Nmysp7eYrb|esdR(^P9=iNjtaGov9&;`%9p?xj92c><+b8++n`0!-7S}Ix=V&pP2%QebcLEoD0x#pW=Ai*pB2`VxD9($KmrYX+tF?QQ(B}&kIu&+&
hS;Wp?uyE!>4D!Eii@TOZ0{X0m{T4K%UCm<C~vS#2}c@8+x^ng_HH5vn<DYUW{^+qX}W}uY-U!odsn1;M`4IlsyDVGya{tZ^k<0>stx<I9-Bv_@K%j{2??NN
wnCOzs=b0>IGi)4Q0GEq;!^LdSK=~uF8%t1W2dAf?r`j$?}p;MiF>RFgtp0)Np7+eqhEl^ij(2r7SOPBs>(E#UPf<1&%lyj%R~?b3Jg*ghINLAJkybHsYa)<
ExDL)Y%;9Km7K78tzn~tEtK_@|0uWJZp_9zT-L$=Vpk0y(Qo)8##uVwl3~^5UI|w=2TnG)%n)FSm%d?vFd7Dvak2h)GBFzO(0p5()}!f=yIv48ZCxSRd~hJ4
zP>a9nS|IIOi~@#&f~0s*)g=<TyK0LjI@16r5oXy)3%gWGZc&x$sa!Ju)^)CL>*eN+hV(c3f@=SAgXt^+_H+G*zIOCB#JLvAREG?2Ce@=_9+RLL$66rtm3&R
tS;%@S&Q5wbkjX-DDbiB_-B<_o9H9M6G|lr+;2d<XcGcY;`mp(B$&M^)wS09ueXaYU02~T*<qchPQ;<1vD1|pGA%}xI6zxgl0tZuFpE%WqTe3<e56@y8@1aW
W+}k1*=7yQG3DDw;?^iXv;J!dDo*3BQ;);gCRB`8Gpb}dfG{jI_SrNF<NhUHr&7rpe%5dTzW!}8%}98KMb1u|fO0bD+x4df#!GeStTXws)w)f??1+bShGcUP
F8mZ<UQw}@$x6E4rniY;2v>6)5p%pEPWgiz-A8Q<fFUES5o*|VzpHj#jr5(ngcTc<Azu|Qjrc%yqXdLS3Cyg3kqyK9?037LOQY!j_j#5i=BpJod)i2!G@DY@
oP2}uB<Z6A8<u?-Sl`g%CT!p50Eyl0YP^%>-jhlKGT17%i#WiT3*6qjCQNRNi|>mfnZ<g;!;TD111z$0dwTD1L~EkKdhJ_wfzQ8XQJWh#*a7tVVE^tJmFPmc
wr^y`B;<p00%%?Jt0f4vBE$E~A}{kWE$rbJtlbyL_Rak*&etAjz0uZDyc6~8w~_s#m1{Gqst}>x?y{Ox#YkVz=|<jXW;(5m=)vXMU6PQ-g*_8pCh*1M5=!X%
Y(43m7ABV+6_)-cbg>?Rc5kE)bgkz1kwde(iJ^iSn@nZ9J3aBu20;NvI&QbIqV@PJV=TC(wugHUeTC24!eFSq$hqlgu&AN{iH+WdMwu%YVEDjg))p`i1moX}
0c%|B+vDENeI&qFcdJ@*Vx_eS5)(v1XSIiDfpcFH9(lZqe9qyWi6v_*mbxSP9l~q!AZje~@5)!Sl_)^0g_cd3u*8XFCu?-w!l&wz$I{397UTkLB{wG0=Q@!E
Qr@}c7-<>vB>ggIt7xl}bSh^l8J4>DL2LV<j9aPAu`o9C8G?***eP5vX#HM^HUvVP&ljL!4ZgOmEQbmrUCTsXcL(=t)c|c-)3{rC-F3F6d3x>g-yM<K9p`L{
+FFdRLirR~McjXX{@_1TehPTfZsifM{Ul6(2Dy8#qw&2g>H|bzs15<-imC<{anUO-VI9D|VG`FyaF!`hL4UY;xI41B2b##`1Xdi;9QAc&Xs+npM&_O}N#ge5
3Tx8nNe(Km=_Fo_4{hah2Fz7vH30TIBRPRV(7^nLQhV=-F&!uMT@MBYK=*&x$h-*|>2#vK4>(2~*J`xVa0^+KNJp=&tp+iIj?JMPx5llkF^Je0q0i-_fS1<K
fnbx}<`21?OKR^AX7GZ|l5~H0V=}{?Ov74bY_)=VFK+gZe6U;r{xRs#|11}Ykj{jQpmk-93%I=-Hgzwx)aDYeH0B??$dV%O6OEfbsRnCj5Yri>9W5#1zd}{?
`5Rf<OG=n0pz@R(jV{rH+d6xOCK2$2Z_gSyG*JRj9Yik-Uf;D%g*?PugDeCSJbqWT0VOLHUX%K6$P7+fAnkD>2Er-(*NC0(`<?I~5USp%b^OABV*06DrldVT
OU%hEk&=&bx?%aAiZPY&84fIh&oz9`Au)@%5T7k2Q=S!|0#^|jAwn?Msy)aCx6*`V@{`Vx_&~%n)8X~8{llK5@`F=(7|rph-pvdOSfF%Fz4X?y*5>ff!SqaH
9h#@)ib<wWH=3b~f?msGym%5TizNdlMz2*)6JMmoM;phZ-2s*V$2{a?O$Qjm<8WF~nxIWqW?p~|bz7c|1_R(Tat|fV7E}^!igjX+yPtb9_l!T1-G2O`Mn0Vs
b{z+5{cRmQ%mN{^`-!4c;97=cMj?(yE)?#+t9MyJK~fuj0dzqu(;TmHaOfg|QFK<VwOSPH3vD{5$e2=Yde$`Qe@8@RJjjv=ZeEezft$te9N;p4=@T(1SyW`r
$+&-qiI4~l4ru2&y&Hk}M9{*QnUfNF&drvM107nEY>QGcaKgJ<`nEFQfLl>kQWSacyc>60$JbmN);ycsW^v~(7P+<fP&J7*nHPL~`>2H<eaja|=8@Ht&JrHR
%=qBj>Rv$^I7g?Dgolb+KQ>H7y^XwlWNJ#P0sMT*nq^C1I?ExC&6D=e2IZn$QS}Y8@xkQXDR&zJi$zO*4$5Qfwgs-#bDGhQm9N6t4eCx^9wX)k^iLFu<V$yz
ZCXc}4k(=j6IqsowB^0}whkU5ONi=}crO8MjpHV)ugNFm6tQ6hHg7K4;m=*eDs-3$BxM>V##Mh7wGn>Me~L!C_kq^HegJy>znCXP=+Pkw0O~2#Jxe{iMQq(l
fyn1*Qg93_wFepTrC{$cU<xbx52J!AjcTY2j4<|n%KPe)nU_g@L(C6qutg6zz$4g%OfX7Az^x<Tp^ZPo;|6I0FhGJ<Ai^GQaw^o)8k7?j&=m>4H?D@=YvYL_
AW@cKHRcmF28@J#Ej?=FS*paemr%`2+V$}Ar4X@s)|8#6#u7J5JsuBvR+&p-PPs1pe5>VuIzHSEh`DZ8$9*DqNLOMlerzT^5zB?%*RM_6P~12lGA@{Dvo6Jw
aXo9gZ-RNx+iRE<$`%xT?r2Fd5(Aq*OMHQiQ?Kx{5hlb_g}mKPq8x$=N%7$+nxe<ot@DbrL1j{dFXkd7fjlIFy4w;M<~-EAA{&n{4TIXGyt4)KyGR0R;wfkY
$g(6IlJT_(^{uDms}f>y)DFQO7j~#zAafaa!c-ee%3^Jf+hyvc&jH94es!d|@Qk1vU$13&b(n=9C87_=PT+=ZM@3k;N3u4rurT0UAcf7a<-5$Swd&#3A@?$g
;D-mB&C6`%O(CnRZ3~Pap2MO%4;s*O5*x`^c!4k^c$t4~6eiQ}#X`ZK>4y?5*bM8{9bZEwhP^AMz1cpwB>jn)ypg2{c=K&yF=AoV&mjB4eP=59vy2V88~tcg
Z4r^2j9v#X7lW(iqh1%|uYlDcV^cfdga_JWqT{ymqG9F1zvc47rUe~yVf+8+iVO#C5Wejq-<jW<nHMZDNFNrfnh*?{C!ozr2@k3NG@_9;c%i`{N5ri6Q8ct>
${V27sFscmjlJZcHOL(1^!L#Qw-1EEHb>ek-z@G&MTT4z?r9i@e+|VAGZ!SZviIyDqb9>FDn8;C+FU;Gf23z&>E0Cu%rLE?%;yX@<8zYGps8^3mpK0PXkSiF
qEd2oS3pW4E0&AP_VwKc%v5TtsJ~!Ivs#2T&UL66%?8`rq}Al(9=5fXBx=C8SJazwwXR(GmWUnrPYnm2@=UyYsu<K$NEGBHB3hhS161k1xG%Dyb0LV6%>~k$
U}L%PzNa!JlpG?N@+&j=9YgeoC!-~=BsD0?obf<zNE$>(gBsnJubhyr702!f5$MYmPPcJ~um$fF1>?2)wzXR}7Zslg9GYLS)T#e*lnutchYMrMm}QZ-his8y
?bN^Vxil9>`49$@y6CMD4+oyW-nhCWB@Tu(;mD(y_uizBJ`$K7!gx7VSC1YjeSzK|Xl@5M{8Y*nKV1joD5dU|U&BBWg~veR{LaxG)i6hpHJKRqoxt_QHH4ch
+8j@V_T;`uTTAVfY(b&eTjG7LV4yll`gInJ5l^<E&d){w!E&Y_-i~!gY6;)Jqh=-)xuRA{V&_n34A`~_-Z~P08rLQqtd!1;n7IUdpyI~#!DL}}JN~6uwq_7Z
`8!-+3&%TbbLHYY28l?bW|SODfzlIvW&E%{&~e_tqmGMU^Av^0nWr4JmT8n0(%xABCmn8F0!utcM4U>_(vKRrtp5O$pIk<{g%tMshcfC{c;fmon~a=&M^uM4
lKJXuvDR@GxMLND)#V-h`8t^>hJ&)T!0SK`J(vx9I|!g&t@oo{-J5osE8RZ=KucLrreXQ(FVHjSv{ii7Rdq-miJsGRi;4$)6MxNblj{4m_KD>|V|jYk=$3Tp
7mq2-F0KkpL+xB)H~1aCMMLX<Id)~EUcSOsG(h_l6(#>d#bLHX11Mu)z-`)H&dlPLLa(sSs53qFO0b5MTypT4q*Vh8_Ozm^oNS{<2=RPsl>A8fZn=<gpAA?T
)M}O*sYZ`b>5txOS<bEGMPh$*at=jgj7ziVJ%T~N&@$;NZWcBmbnyn<!K?H_nd1^9q#0t*goLkNaE0JQy&X94SbwDmjm?jM>UD@9iND92>z#%}Q}X;ee`PGS
iJe%fE%x*d>nw4t6ZR+a?<~8He4^(D<?8!MG}9}z^KeOqw@r8%IfVf;fu$cXoiC}(G$-?5_gVEk3I*N=QTCe^B}n_k&gZZ+B~2GNZ5Srd1xFby%Q!>#f+Xa_
i!c<7WMk4GIA1GoRSy|t56<R(4pP{FAYCN7SSb}%Jh0k78P0pT-W}g)I?V&p_s70QB)sHSYp_bVE7IRTcOGTi&%<s!wr-W+F!Cg)AD(MUVF*qBj{|u?k*{by
JSH}JUf6OckY~W|%eHQOPU`L|P5v@=lU(sOtH!j4a}#PI=vaL1mpIcsmm7!o)NP9+UR<fW4PDb2qn6=)y;me*0ITecVuXmbpml^F^gV1~_s!nnaCM6t;n-U$
Fg(dmKXVe30=WGMX6%|kTkeomuyvXIh4m$DU!zU@+tM0f`T1WZ?*dy@lEux0lv_W|vvW8i*Bg9MeycpsrQjvPT`MSM<~GDtx&trqZ^9t<(YE-2`bAPib`Nz}
rl`#fT6gE@*?NX+Q5LPA_1v`xh~&7VkbQOjgH^>dy`ZmZaG8{pz7SC%juQ&|y3D#KJZRUVAxPkanqTX4$zv}y#Ju!A)Mv@L*);t<G80%Hp0qOf>CgLtS3+GS
CHk2VbjWxNl@zkeg52Qqmuw#3VzD*U#L#UhDXT&qkFh971G*V?2l6<{DjR=RH}+6n&1^vK#y3nG;{J-lui(^XS;9%b`!TgNwtnrB=1Fi}p2RKrN2&}86M3&W
LR?8J9m<YvyXy6mv7lm#2K+w3V3Qj+tLNe8b`F%PbE=4z*OM;~fHmTG35k3YV>Ckmz0&F6v-MjuH@?U^{b8I?Ho33(Tl;7yBgvj)SK%PICY0Gm)1<hqx>)?~
Tl=W=M}W?L57vZlgO0`9JVfg*-3Yyg1$8g2dN!ngYhS)!9$v%m1`6R~AmGvTVc8cx9Ic9kfge|2GeBY?ql_>Zc<nKFZ<D61IRFSonN$@a35~b|Iua&Jd<+Hi
Nt?vZQiI@2CPY^wy6(5imlbB)86Ye6js-RzR$~&=^H+ZnvIRE@991kC%8U!F+_AJqZr=5ISKef!Gw}*BVlnB4zCGsP64jBDEyf=4$c}1#T|#A?y9Vg)>OB20
#9c{AX2{nFpDIdnOr=~~swr;?sd27|2I~^P@ZC(qon^){yoKuk;LHP$s~G>*L#H@MG#jA0NYBeOx*k5Yq7&bw4Uan#J9Cr@P6B78nvk|Wpcs2$*cx4Gi+;EU
Lr3(X@zgg;1yazhadMLEpxDqa9paybmLgU0#T0E|=Xq<(SeDao*ozT=%vD9Ps{yVE7#)LorEWx5Ayp|J;oT!?X0`UAuGKSkUS@>ZJ}depVE=sbj)WpvT%(4d
A~dYEwKtfy!ETFI6L+tkpl<xtzR}*23%1A`f&fOGQWB`@?m#4^>b34P>_sKs5-7>HC%e0$z)n^JV#p^wtPMp1(;d1^kVt&Q6U6(jV1@{Z-uoMQEe+HQ6-Z{O
jFgwHw;T@!;SZ4Xip9IMAj@zM&VK8EyI1LTc+sbXRL+a^8E#4_Cv(FaiZ|6u(w2CwDZ0em&Q0W{zQwkGbNB%pHQyR!D1dWsp8(DYN-P%MKbb|aUIn9n^!wq6
%RoEi2=3j?gYG77xI$?9Ihx2&Z6x~t(d2A}&TbuPm`R9Jt4eQp#;{xDrd9r)sb4E{9;JRivk*bM#!`{`FP@7_?!E^2iDzTG4V9^KEp8TeTPtfn6F7<@;>6xc
{B2$g8}fyS8m%Af^jJB{=H#R9vkYvyDk4p6xFXjY0?F<Re$5ioxTlVCAj2)a7dOSSIj(kFf$4(}3fcQo_{ZX|9O-V=6F20qif{aXV#RJ+nA`ZUghAa23=E*(
Rg`S<s3yCXB3#e=eC7p&5~ANDRi-G;kg@_)TQr)GB5mq*G{_}DI2bpptyrQqtYZCvf|ptj<f`%Ny1|K!Fx_0_H%uN7XU&u>v}Lh7vCLmlHMbkX6GHH96~egT
2R7NO_h{7?f9lqs@6bUWo9T|+hKI@t3^2Sw47N26Fv-9Ea0!*=ob^rJcFk~);U;>)*XV)%4*PyH!UeOVwY^0cUx?f}Np&)E5v9K7V5X0M1DL;5aYjyr&Z;P|
5D09skZ?P;c}s-MZax0U-9gyV06++xr4sy$?Ru;KS;6&?ukK(x3Vw1$YQm+1OoA@4Z9s=}eJeuvt%Jr$NMARYTBhvTJT-!h5AJ`WZb;;4#acZmO{Ektkk)`F
Ey?tPH>B=+C^d$>UvhF>TVxA}b*So#npjOGj*)0`1qxv&Y8_lkbuYmEf8-)Y%|J{Lqj<YbHkxY<Nff<`wnKN@^^&#34K%KWN|@Cb4F6Wh@dA3OGZjdFWF<3O
>>NoIOT{I3nP;=KOwL02@|E|K|7=9@2a!5YfEIl`nHOl!rj7Gt1;~wr^#%|+!I37_1$s!=^q`hrYq&%3*%=_Tn;lI*Iltr>{9^<Cv~+XYq9mz(0Z?5}46>6E
emsMujfm&v^In-^x!m6wr<RA$4-p;LG0ccA!w9ak6+b@Sv=%&WzHYmZzR-DDDbI`&fV1c<7$0zx_J-4e3zBbBNTo!yr|n?`{5l7<BEFldO(ftKvxF<(p?`#k
`cAm-<IGJ%uR1p#t&Tj?!BLz%1s>U7VPoh2YA_E>4!?()rs`qT{g4HwZ*@pMj1nL3Zu?*BLffL2z{H~);jXhD&+AQWq^yI#S*Cfr%G`u$xpr3=igtH)(iP)L
O1RX>cpA8Mu14~)e~x&Q1ull)t1~&oJ5&{F2@)eXgH7NUJKWB!Fx9+&4`ZJb;cpD+^_!8i1l@!mUNTY?YYJ=GcM>%0U_wV6`rCSE$DcLyP#J=7r{brJ^^F=;
AD~$w!d&s~`;K#OL^l49FN0A_EWNOmhsq5-e6>#}SY=s(ZA_4M9ERCrMU!VVeVOxI7Q?aA`3)Gic$>X&pC0}7psLZFT)X3GvAv{H7b+$cNrz%>NZY%GVAZ5-
3}+Q{Nm?u*z{S#|!@=A*i?8e$r-iu&RjEDmyKrk|;6Bgc?LIxc3S7IWG=#5F^XG;0C}HLe9GU2|=*TB;O2!Pnsdor&-{g#TG@RCjxpP(0K~EN>_1^rVe>Gbz
A=bxYV|5dMKJ@1Nq^!Rhq`2=ao8jr5vICFr0yACYRq<tNKD-2pTvpiz#=m{3I@D%uuF1&D{*PxbI7$avu?y8nIE8rXXr|OiggA_Dt9xmR0n9qGoO#I8Nc{HU
uaV?#0uV|22Dzp#&WI=gfgM)bW5o-@>&sij=MP*Z_;~a1dwRIX_3*0ijU-A8%O3%qRNzvdQN?z)o$VQN3&pH;DhK8*YK!A`ibUYzYb28Ko;qH{&mR$t$`D}2
jyAYkOZL`vfLZ2WaDp0Q4~9$w1}b1^()We4w+P=1AM-w(HAmW5p(W)xHG6j^Cp58x;o`#YviyqoQJhTb`%5psn54(yQOvLn$`2W!s06iW3XsP|NxpNYLUGwS
2b?*AzMhl{I|#<uRGTA1!zv4BQj&+U^;=8U<#Ly9EHl#Rx4$am{+yy=e(q)t7Dq!FW7Q&g(KOe6i@6{v^i6fD*hh-F$eVgWUfFwjZ#0T;3plQmL;`7VyAfZy
b+5<Zd$tLaL&}a4F1_jdF%(Y3+AL}Yr=(J7lI6ud^KfqXg`WF^u6lDpbqy{8jW54ewqP-NBa%OSXVi;U)f-Q2?A+ogb2b1Q#<J=Lez<sJQkwgXkp`=pPfq2w
?SnA*nG<+eBEKSMdp4?q^_(|x{_7anXt#;$$e6+@1P!$a(LdifVLguF)^&QYj=sfL=~;&(X|+|b7)b!EG`6mt#E_Up4r4em?qKKRt$N()r4Ev!=qgac%rq6p
)wsR&3BQTElT(u*<cw+weI;IV#DaMa=SGg+{K;Q&;193RIo#<W(2E{0V_Pu@g02ANVSn6V!kRHa29%yS*!%X<?`#93F!ALy3Hj^F6iGK=Ihr!j_YcIrL+Trs
sHM@(e%X<qv{e`8f+yz8O5Y1fqHq0gN>nl=))+UirPjoU$y2~&jlP=OB9Cfv<2cwMcRr9<`Gid=uQU;%!jRdRqk;7E+dG4mZ<F3wyR&;fxAxCA26PMOJ7@dl
_V?eLR|#O!PpY(l(U(fYvYiAkiG>r?gQh-5UxACfEmA<k5lxu-a#7h!Z0Z{i&NO@lC`v<4I@!*G-3s}1^=Hcr6V-A=-_Y@5yiY$@;wJ-)T|K2C)j`mE>Os9-
$m}Aj2qF+fqpt))2VS)mY<_q=8&igDB%E8$CT`Sv>vz{|>_E+BaTRf=T=GLxVN!w47(!}Oh8j?oP0OT)hc^L<qIdcC9jP%adMR6n^y=N>ww8vpG}YOgj^@7w
I8pV(akTF*@n$mD&2!pg!aj$C*7a<P#675EWk;CPVTkz}YMdRkPoN!b_M(9hEFWA+)?}|<4HV6}Pn-=lX--wC!gJ9+SOTbobX5@%UCZJEx%(YXCA?0bArGej
pwNLjuFnEEZ?7}tpOF}5EjCnr_chpQe4eJA(VWMzkR|R?ft}lVR2NL|Ib!kU6Aq52F@mQX{o;dEfq~cB<SwpS>!m4J&KV!V&-sq3<!8x|3*jXGzb~o?yXUE8
cPa!wf%IZg^j})&0~QXPby>VY--|l(4736{14#0GJAHXzzLYmQ7T{rJZ4;K|Q<EA=w-V0e=Q4^fPReU|Y>rr_N++33%0MsJD?z1(%CU{U%BGgbrL`p<{G}l|
kGSn74f#2o4XWXl;s6H$GBr^(6s6iXFgz?7J0>iJo{UBBdp=KD!K2QI`Pv#S{>n&06ghOjIKeM{y+gg9g89RnI%O@L$X$9)6N2oB=dSw-9P-Nm!5%0cKoJd-
R-X-}2LELgc5c#K%2E@eQ^jZ&pfkNL_GyL}!FpBF2JS_b!K*g;Bt}Z1h*>xiPE7QD#HoL8+Hq);>=(ll(vB#UbeKFcY}wBuj??geZeHWv$Bz*m8&=EMHytWO
-bBRlp4V2hi8StfRo?b+0%S6caFSR!saPSX$-VnZ$#7nD<b(tZKDW2XUMwzT`lk5q<nQ-G<(!Cab|usDc@WX<vKob`&&v*W>;L5%3kQ<b2}|yfpWxxwpE?oY
1_=ahyun|OZ~ikwqa-koXHP>S_d(Rx27Ew)tqyH~ikDtT(nY02C19Fw&#1tUeF&!)?QT5alPZPj^qI|6%#*Yg(X;{qvAqhJsKGnQ>u40F413FSIz<GKHebsl
<FZ^c@67aiT>PBr#mbkGwh7B{F3|rPY>$vGXdE?$Z&V3O;JmNA1pfKna8)#z?IK^N9Uc1Q*7`|nqpDBj8bn*jS&O`PYrxbrFH2-}Y=-?6nK*c8wO7{!yWvlp
lT}B}6St(ScqAB?$7d6f6s;LLdWu-5->r8kA_$zzI(O&t>NCpg+hl9G5U1VLH4c-sc_qjezemw3OBgznaQ!Wo8XaYSyHE}cfV;I22SxU&-RsK_DJBXRISjPs
P?FkIfU1x3ly%PTPi@1ZfglhmAoMgu-J&S6RwXIx6ucvE06Ylo1|(jhW!fKw4|aLx2R8XH3PGm~pl6NTLg>c{h(KrI;OmUMAQI$UnibQ)|E-B~$&kYdGKhz5
9KiM>I0kQVZ}STdSHlKemgarmY>|Xuhh+|{#)L!Z0__Uj)sU9r_$O%jg%37a9Xtl^M$KloO-qaE{ns?pY*agw(=?qrr~dv=q!~f$`43X%`<0E6c%5L#Onfd|
fcr{>&zfA5_vle~?NaJ7$Wth{aW9XVMD+sEf7y@|A6jhHKTiK2laf@pZjtE}85)*#cTd)}r$}J_Z5&@SccDa|S;(|I=YB+%sEhH@AD!T@M=io&hBCJXixsD;
berun(QQEEayuclJdBXla5d7C=wMc1pX-i~CczPpj)NjnLa7yY2+Zz!fMT!>ZszD`e@F*pnL`bo7en<N8J=;<^8iMt5S6LXHsvPL><=Yaz@yZWJ8b%8Vmf2+
AD^_!SQ>8soe~Rm!Ju`lGRf8mB2s$TTZgJI+fNVc@`AEbK!xH`YU~tX-QOR4jj@t|7j6NH&nC^FJ$cy&M~TO&>9j*0=)~|0Z%|7VMvmWV{j1GrdL-1I|2jhf
rMInbloW$raTYa^DEH|?cx#bw@KXr}HY1N~2%nar>y9sqr!0|z=)u`8&V8{W4BT&BsK_LT6DV<_sMQd2!AaW52+9tEvh1;*Rb!><Pk=o~AaK&D%_}>)!xAC6
Aa72DMDbd)xYJruu)x$ihXjEpUL<W&Xja2p)b?HI%Ybo!UkbP`=5*lx6T!7I;8p7EZocsz%*IYDw^6OejNe7W{MzfAV&n#KK)K=e*0A2avtclylKyU*9Ivjw
B)^0m)NA7+QIV_`VT}N0-C`SxLfGN?YpFQt#StgHPIB5@lk?%yGqgmehw5@-m??$#GhzKc-aQQ)UJF+9+8RGwwf8>lZsiy6OMeVod@;;1y386o=SLG}mzd-(
Bz0B{E8Sq4Wb%~#QPZnAbBT9amus(Uro99B4SdL}Ut3H&W?qw^{LfA^aC=?8jhQ`DUea+w$##21v-M9gBz4syyLy5Gn}zfM^KEkTANCBEBhEb@2XP9=MX*KE
qzQEG2zG)7m_7s4i89V<@&7jt&<HBuio{*-L-Q6`VmX$lb$}jv#d9D43+K+?Se(rg{KXSL$h;GXu=JCY{1ws$xkqwceJl;>_^040D?Qg`vrz!x;Wq0^{L>E0
{MSX$A~cWAUBk6zBqd?dFlL%JWNuVc^W1t_#;6A$Q5wC7c(2bRk%gHZ!4lrb?s#)7<ggQ|Pspb3!q0y<U4xK-Y?@r9J>uu4PM`Zhuf7Tt8<#a{%21dMy9xOp
YnRJU@%1HKHCopL<k0cLu31HziJXB{Ip18rKSVI>QpHGmtMS$x`(8HoBMo-ptp>1XVUk%NvW%)A_HL5((>(L@5v0B+#G=T=hAO7{E)^RZCjj=4t3j=H;McUZ
5o@80=e9Y9SHlZkwC5lhrmnXD#9zt9DKCvzR*5z-mWtSS6AVcYZnhSFYV~H#Z55g5tE^0_@}S@;98(|GvJ{Fqq!f)7%Zf=<^~T>V3uiyf!-V=weIp}|=twL9
*#t`U??F!#<LTi114;tIBv)1jDU%6IB=mZV4Ex5_(lbK~Y5G_i75g8gs!0d8F>qe`3U=#Jji8wm`CH1@zXd@<x*AM$!i4LBJ7GN5%>&a!0CKT}Jses;5?}U%
5S@)RRCI}YRd(;pU*6>AM=MsuvuJXmEn`EvWnpa2XSC1piO_|yg>0w5dUMyf5z1-2*oJ#95pMp*!B=H+k5dgzS}1{H?SmdpBk$d=#7Y#_L9Q`@^x&VLTp(rT
7FMMD!jqSg7J(>c&(B!EEzn%XV7s|5=7GU^rf18xRR2tfZ>O1ks*>siB(iunFp0_7#2Mt<rY^177P!@v2o5)?%IjxaKd;SfA~dbZr7K!ka@ZK)qmO=PAI^m{
yiUZ-`dOtaEy&&f(GvqvzuJ#6mztuFFe$Jo>ig<WdlA%9oEFba#F|5?J1c86Il>&}&4cVUZwRgxD~}45?x>|T_AxDjvu+<a+6rt7R7M-lRYt*1VW@kK+TDx2
4_iU+y0~%aoZVsI(9$tC+lsf2$NX?foxx7hn0oG~H{++el!zT@AIu%MphuJG(nB^E6}?R7wq(^paKEUfZhAh=xO<_0_=l_faUyMozfzx_n6R(r8T^Z+?x7Do
0l5eW^V_*c=vM%L!$Vz7C#?qC*#BieZ<&8(g+#`QHdY{;0{*YsaBOLjLzzTh;Lme)c@2P8MGMC00u&3{r5j1C@CSRZb{ZeJ!$w|c-x4`JNd0fr>ji_71;n8|
eYV6SP6Wx+c5)`!Wl2JBD-VYHNtHD6*7;kURS?`FnH%sAf#o<q^h9058>5@sF`>FgDgnjbg@cD+kB2?<-mdM!=_nVr{nS+>+!?}`pM@V2qo|&wtTG^JlHBlo
fM!RKY$p2x37FN951m@n3oVHK7@>#RUF{oL<+@=_;Ao&1SFM@$0>gP#+}pm^7vhAIUSR&K!5J?Y;jp`Xel22^MimtWd|t-s;zgn4pOPr!HJseE<Xp8+6C~5P
=6!hi5>{{62_fN3J-Hwo!1w39$(#7B8$GfZ8T<zQZ68(<YA?{@m@&oic@OO~Iv|E|kNn1?ss+KcqS@vRf)qZtHX0t|aqrd%nk60n2J+>Zr<q+iaqkj_!*ne7
v!@Ny+@*z;q21L?eoFQRsCe{>U=H1s&F=8)7=%!^{Q|42gTMhkC_+{NvGsG*_1la7Z>sMg#`>_|9UrR1jOT)M=JDs&L>CS$LJO^FaFbpZiy)3(j2!!DewnPB
p7vu=5?i^*3kz_bpeC`neV=dGsZkSyj);USLTae4-Z`K1{iJN}di#Co0A_H)%Q&NwAbHr3M9ZH>yi1v<)9FQpt7MpmRbcs30Mc)2b$OCuo~KD;tv{Hsb*2@j
52U}JAp`&FI)V<R2$4}}=|j^64$6(>g*V2H*Y@OHv`+2`p1bc4Fw8)V#O9Uqb8W5HpnCWbvl{$iM5biRDtcwXtQ&7HWGh0*9ru;+UAl~==XF&SQ9&AJ7UyMm
ksC0t@<<e(FNya83Q>SvYChKcZm@6AQPSfF7Ol>Xyx(&w$KGn}+l7hF<4z>rf%KciH*){W12m>nD^2UeY^4%_LRLq{OPqw(IuTjL$}O1^PLg~u3X1=qiN=?1
bOTz;`w<!i=A^fbM#TNfg%VgbJ?fV6{j(_WXyxa8u}tw`BS$a$mQ-pgbAm;!v^V`Q7J0cu(F<uGAW<fxRuzXKYLxRAz-bIQcC=3S73ubxuWA3Mx1g1GrxR9o
c{2I}wLF(C#oQ$mQRLr5$6G`+-K<Qd+QU(_CpnbR8><*I{eiavS%&@JqQcT1V$)Mk>(2Q%(_}0KIZsp=CvnHGP_Vk;R^VWXKP=EFtQi5$qAh5WheUqV6yLl6
PSA*r47h4pD1Mn(5M5`6aW4;RtN&pYgSJ=~e8rxHa{%geg(<oJNs9h&M$?B=h_GV-=;Z9CmYs)M)8UV%L4g#l0fM0mTwp-4>W*jD)5RSymI{<ZQQPj*Nn)g8
&XEa(b^kM75n>Y%>Qh93`xVFecBMy#eOJr0fGPt2pmU9+mhPXv5XOyL#uV&f1@04}#w}YOTHr-HGGCYzyur;8c0aRzsnM-=XRa$^9um!)z!S84#I_QexM<1;
OFw~fPNp(rZ>8g=FAAnMQ9XGOt^vaBDg(Fd5GF|Rx$_j>t^JHiS6kMsr3hizb)Ts_l%hyI9jmiO$T4>G*?_8IjEnj0vB4WAW(r8kmfM8UMmt^;@3&l7lzRX=
aqQzK+IiLYjlCi;EZUJOi_qNbFppMkMwB9V<bCqzTN968G$IrAKB~+ty%KmXEG=>9J=P_Do|*I@v$l|OUHR7`6#_yaq59cwPr%aE3?1reR0*Ag*vbtPvHBnJ
hY<aqf(;6>#Q=-Rq_|w`LLkrLv0<cx@!%!^9f53Qm@!qOa2E?u7$s_aLv|Jk21=-;Hp>m#{W}Mt4Z2~VrROGs71%szu##x;=yZ$5Zpu~<7Qy}<hXqnTMYe<J
vxmY?K+X2y*E+|H=XUsM`#{pl$3gohT$<C3bibCc$--?w;d#x1iAMwxsU(s`GC3I^mcq$Cvl@}|u0K0@XO@#J`PjRD7zt8M&$$oA3V;{NLi>Z?Q$Qw#<U&?{
Df#TjLLtqBXAohHp;W<{buidN6&{#1Yx&jcUI<(DG2)!}zx70T4;);JS^R1JAB)01w8luPXlnI0V#gIjXAv;u$$L#Tw|H8MWPl}JbD~p81wQP;Vk3E`(TKfW
jtT5wyW|c<(50L^mG#*o=eG@ev0v%^C>`+TQ5W!3&<OaI;JCQ*8x`)hU)7poI^0LeR|3{A=i_YEu`1S0qNlY>f9ljw%ZalRcYzYPUN7Zrz++yIOVA|*8zouD
J0c{%mD(`~Mfp$B>`MHvvNKpwc76?j{$x)QSnOz_tn#}-U!jc|#Pbl&$H#b*{W%?qZalu<Dy;QP3j<$wf&tCgVs1PqxyvjnwB1qJD(Z_{UE6jZnN$6WCnGfH
k4j%Q<7#BRKg~V4`oNJA%-bfykOH3pVwRWy-7jWjlt)@_=~%%aTMQ(x4OjdES9{TtR%`7obT|3X{Oz%7Hq10<2d^e5!L_8TY{9(jZNbrxDe>sJE@LSpbkjfA
7}w5tna>&jHPxQ9|LHkn#C~M>8TX^c#C$g{WN|nus4_{(U!;eqQ=Wt|P=eijs?%;XJVm*Q<yWWi;YtuW>8M`u!?=-@WMc)F$E*K?nR8EgrnC1=pSeaDUfM(j
1m}2k>tm~zb!ndEC98B!8X)#E&ekMYDx10U3TvZ_IIc3gn(6My7Q~{rUK}TKn#Wss*?R@p3|QUXa1*91d06^khSNhf1Ietj0&SN~EhK*vJ&qD%%#6|+7oP@#
M*Wim6W;{ZYk!5a-{~=jiLVhZ0msNH=uhyWS?*j4N;{E&^n_&A0KYSHZ2%&rK7K%stq8Y_4@Yym>j#lV#_d|eec}4t(hTRLjv$R|F(oOZ|3M>=LRRJb#!@p*
Fz9;2I_XNG<Ak>!u`D8=-?X?Am(1jswgtJ`>42boV2&QUq=kieG)e;fYCAdZA0wtMrc><Be?&5EZbHNgdoX%|?9XbME+S54F(4h=Qs3Ak4K$iW{PiQ+U9x2z
N-v|aM5wYAhLGjxs6H=ynhjy0Y`I<k#?;)%ED>CkNYfm;w>nX&1_-2`H`q@X$a1Jj@WgJu()%R-G_ZfQf@kK$L!tdxR!a!V^3p1YhBSD|bs>bD;N5L~?zdQ}
WRc4DDd8zqAT7)~!WW$WM%dMrXR<Nns_=%Ph%rqRtO<2tc6vQdAGMW06`L+hKB7&o>p^Sy)9L83qmTMH&^e8rn-x*}pB-9VQata7BxQRg>^qc*p@>$EQ#K*(
8I@N_^l0&SQ6X9xx8=!pzfaOU5{NH#EUSg4epaV|>uCJTJVhgJX2QgNbl&jYk~;)xLJ=|YgF%QYr2MRg82jssmdL4r#*wSb(^^XANn&~6oY^nf---?*0r^uJ
w;(&#HI`A;Bs2(`e(Z*Lq_ec(@rCH)<LaR%1ek~nd)sjgSeXKufKO3~*>2mPV)B!lF=PlvZ{Mr@kfLAptg@WBT8GE}tlO=Gqkd<h5kC9+{yHQvd}lKT8K5lM
(6@18lOng7&NhbGEdj@Ub?Miq9y_zWP|81SGRpi#caJzkXp-{lMRg0Dj7VLejLP!LA$GIvk(f;pWyTTekY(WglnpiQE3sVHZ2mI3Ow?P6g^-#gUFa`*IUFAo
pf27}f`<*^V5X;j(+b<qO`Jicp4%ixl2WT~f{ZaI^ASlT*2C{@c95fmDfvGw8N&hHqAN2iQwKGTR{LA4JY-GO53bBYC|qvKu-O&^3mqxVy#(>uMq#U;Z6irQ
;tj!LPScZ7EVoUqhRtDG&HmcL^%L<DKIos@W>15n^E)h2E<TEO3w<{$-j#mW`mkajwt<z`bF2NI-pD?lLazob*BvCglDR@<7R7r4D$&YsZyAS=iomhuVXOLX
3f*MQe@+7Hvp4qmRadDIZFr)R?ulK+gU$VhVWiJxvbA*6FMcl2Jb<ng)gxPxNR93m&76)>=rcq>6-a=4M(I4y13jca;-x#t>BbpZJpw~J{3Z45i%!M2Vn|R7
iL#-k8G^?{xACfOKb&3#<DJMO%^ep!DhmYo&R!>}zAcH}?FxLBC9&-KYc~RoJ_p`jYpz%>M~r{A+8<+ja|0oO5)rr_YZc+4zT8>30moLDDAu$3oGgjYa!(8r
s3Ew^E-?#T78>}Zik#}lv*~Gl0!Ew>-J|6H7%F}Pnn?N{-c(8t*)+e)y@ufo>UTEg9R~Ew8~yaGc`<IXYkYY8{Ym!Vw0=CLH9~q_qQ&;}V!a(H+_Rc-aJuN8
-?<&?z<n!l-}kO+x8fuN<$q#0mUCG-@i&^0FeE1#)-;2VQ(Sdost8>M1(Q#f*l%k}B!Y%Sg>{tEE(ZuA*zY@&KJ@RS^Y7g5f!fw0Tv<>vIM%x-hE~@aJ}zhm
p7nuDkXvmhYojr8%87*$VQ{7q4#{t26X^p`5}qnqNmv}j>^Q6kVFDo*k$2LCglQ;has}$kvb_zVWE<y}6x8x}7+cb)pWFSRKf?bvI}B%Yf&sz=IyDo5v;GYP
d*f1*C5&tL@E&l+V!$Z6Qp*x%Y$JC^NJUD*k0y9iQ4cJ{DZu`U7BxVa@(6ZS6blqRG6023^1~6SzU{tS0-`|zN$)#)lK4jYT|A<%!cv!318yB9bJzI?ysocm
>)BU-lKII>Hb{ylg%7DT-sI{*sn%NZgL!LV9WN7SopR}>Tex<g9fQ`d<mBQ6y2!q?Y?Ub>Pa$y`Pk9|iqBjfXn$`{&Ebhlae`{}?4E!Md#&U1T-bVfF1cjbo
FkVJc8F0Y~v7_2)fE8fZ5{#zKRA&HjW1joh^IY8WZQoE;Z*`}Q14v19h5=rioaf-4-U13MGV@=5PsI#<Q8IF5_J#VcH!z^^Gl?wOetvJ>a8xA9M2D21g0*;H
-tj^o3=O_gat{V`Sw`X*@>Amo=ps$aG)p_wbpBr5h!brCA2HjFMB;%s<(#j9M6QcG;;^SR8z0B#fdKNdN-1!0ZH(3+51mCdTMlg>`|LWH7-Vcq8%Jx#ej-WJ
oITOr=#mfOtXPXGj1k2xi@ZlMmC}G_#_1I+WAC2Bl>*tp@5*nr98rut6ZrOIJNSC+kLPSuh=WD}(NA_6^<8bMxr}ZzsOCBp`Yn6#kZ7xQHS%^|u68>YAef3g
;j(=(7@X+eyi&T1ttKiS#dAV@{WWFZ85KRmaH_ZSsES$$c0gP<^>}&Uvg^ft)0-F$F)DY#NnZEL{+0V9d=^(_kLN?tOB`tb*lbhN`i3T<64Yjc(};@i&-&7<
X$I>M+<4m1(hcqMq@n}p_s5iL6L^(;)2nAO->y=(?uB*!@&hYevQ`!Vebr9+XO){j7W2*o;#*Xg7dOlJDuHI|P6|_!fh!`L3-<d?Ez&*_zaQYePLVrpr*wFw
j=CgcANw$EjoC|)({v|uUS!611$0^#pl7FSEg=HMeTo59gz9vT!XeG-tp!@d`X{`ECU6ClX-2CE)ZA+bubF4F{02XiEykW}bJk!3ZlovGb#Vv`0)ICBn<(5j
8&+N{>{(fZI{HLk^B0tkzm$BMFMO^^hlbC*JcyyqKLDPDR6#Hmk*FO!D4tR5N$iYTCc_c%vgsZkp)8O1lZ0ko*nZ_R@t;HJeE6P<3)pq3j$j=WVBphZU$5AP
-dhMHGM0(;O5#v(xgKeQ{0VY>?&N(OaU(*`sPBU#R66lcd9j=S^aRU<ScUqIm=Neu*x=s~@gTx?0?WYX_!<M>D&m11sl*q_NNj#&&gpw<pUt7p^gfeH%&*Ve
>ZltM`$@l0d%ws%^!_G3!jdznSMi)#&et5WBs)oEO8?{CPV<snp5-|j)RrU@7#XdMNS6$EHpPLyDYoSHAw_?G2QszdE8@=$r=rnXTrd*&0%k7DY7F6qfEtfq
HgJ-jX>aNM8*V*c0q9MqkdCw{LA7G;O$u8fRv_BMj#+KzX5J~x!`UaGE=pLI)0x~wHdY^454gm%4{f*I+459rc37p}aF1Xzn+{1m>J;sbHc#+<`x_R!g9yEA
u<R?J*g{IG!QSTUOv&0Ir=bdX-o4XCE+vuT(cw2T2Vh^;llc&LBd;I-E498g7g+*Sk-6(0B==3+53G>yM~gYwT3`k4C0eSv>_N{t5|SfW?4$H{_h=T$XO~kZ
I2+cB@cVbu2K&QSea_R?K0fyRfsY(WAV$V707)k_$%*Ms61nx58O(bp5tRs(FBn|x-_LFg%vb0+p7Kw%V`{oK?t!G*3M@ST^=Fpzf`XVJ#=4?HJZGfFn4)$X
Plka8u~}sW8ju1F2212HsTkLP?&ye6`~zwunXaHHLr|N_-?7ALqtV$Y!dq+ttCIqPUTIs*z6>tf;D#=fO6itoRhQG?a~CXYe!uCXc@QaIl5hU8ectd5(K%lV
WwEyX=7sp^$^iu%Wdt&MFj4*{d|93NF|l!zb$21=9bj-ayyLOE()VE%W4XIcecfnJCO{9TV{ZR(1A1xc2BpkK!vo4`l$9xZVU3nMY`5k;>8eLYiK^=)t5{%_
3Y~|E&8Am*{RLAhtffP_Q1;Kf2uF0N5ig>S*J!G%%Gn9BGE}CiM!QJlPbTGW=6(AHvl7w0W4SX#mKyEivS1jzsV_%XnIzfLr@?ZynTGjdq67@7kuTE*Hkc0c
xk{_T0(a^7P~HQ8iqMc`M~AzjIV1!0xhkE~H9(d0UWCn{AryF#l3~$3!gUt6IM&#;nL>1m@v31pe5Rbc^_$dD|8{Q7L_p5yq%g2-G|oA60E#ryF3_Y`TaZa_
eyFb~hw6ne_ls(8+rP&nTUtL2U&z$uXlB?RV~r0GID+I*ss?U2<(1hn`@r@;)bota?&=i~HWFWJ4HI0Ew0Rrsqm2Pj93T{6WqcL6@+T;lc#*-rD(mSK>w~}V
n2aaZahjhW|B|KkOSZ?_gv0StaBcRZd!e%QZb<@AmP3-;z4LNmy=R#BwwB_LFm@y8wf@JHyV?_Q0n}@z3HSP+oP3W)m&xbxIiE*QL=f+;QzW2>28Tfz?I`Q=
-a+~#qHAtBTlB6iQ=c|HJ{=?+UvH`)R<sABNEb-DZO8(?`1tQ9M?%tZCIGJKOfd0m?^~-Skt+N7*M6h6BN%>w*olW|O4ecX$9*-?NtxLKtC{a~4$eDR7S)H_
WkHjw5rE-#Urd&_$`&0v*tpvGGxn(TT;}Jd*ih^>d;#=x>dlW4IJcL2;C`oN#3|dO{p6m2#UOa`R$#9Y^m#KQoo3l%KA#_vUGLjv=~0B+4UQngIzK0|Lc)AR
2XJQWN4)riQxIvzT~-Y;k$E@heLL`zuF|ZN9SEm2=-#d^BYyz1zmTA*%wA3-=uW7X<9xT?QVlk0qDAWiuJ_A_leyZjdP2?l8t^V-nO9>59jo*l>U_eUxUo7m
LTys;3O~|Uk<V09)jt#F^6b1lwrC7IFXK>X@G4nF%N#Lb<4Lr7+X+Sd52_?#TK^l8+N44X+vSM`WtL{{7j^1I_i(ZJeJJc#KOFC&EtM#b^sR}?-z#orPW)t!
zgWg+@W2Wt6<^!jUdpVVM@h|^1>|*8s7Pq;q07CO>b2P5OY{?RtK@GYCJtA-Dc;bdh$k%J0hD|uryj+ZJEY*rW=0jX^dx{6ZXM@^(;(L!t~0X3=6+S-ulxR0
;csZY?&+rvuy&F6YP++(0m3R^hLQGvHOV#?GHb4G&RhNPi~)(wIpwe<<7-Br`4GN+SsR~r%wRpn23RebOA<&hD>dWR+ylPG)NMY*QH!9)L_+|0NUc_?d==u8
iKRa1aJUGpMfOo}StChJ1e$D(XCZ(Q?ck%ehRBYQ0+HVY{1Ziy6yr}&8>yIq?rnx6y$?hfP_GxpAT3O;r9jOxfrRjaKM)U4^=q41C*VVqLH!z1Nom{%<#AGN
EoOk5zWZ}6H!QMPr^ovHZo!CBljC5eO3k|=5Yn>}U=#W)uRr1<Bb0!NRiP+%THQLuEWU|G$B|cX)%Dl2-%vJCpbuWVb4d?2UZ)&^gFGhcu#~A^FelBOj5zmi
DKT%TJ)e6fGlDb_urvL&!#(_AmcNyskXWEal_OfX`4a^DgqchHLqw2es(#>4(jZ;iZ!DSL&TX({ciGreYbk6EP}}s0*cz$Ve7jq+y>}(y|88Ao7nl_1hMkYl
JsMJZP(PlBhX(BW=bA>)N{w6eE7yZRz6nI~;dtr^{PeegA_)bREFAPfp4l|YTbT4;QLjI`PV!Wd$pKzZ`|<L}Zm7_~A7C@}+D$PGqXRq^%%x!+^7qo*B^YE$
lX<&If>b~Fb`0vb>?DW`4yN~lk8t#kx<_S14Ln=9?HFB%4!eA5c?e5BvCSnH*|2Czh2(hweyp^zufw~|+EiY&Loi*fmm~j>Uned&fH4DGKSn+f_m6gZ+FGt?
jrAT9)s5Hto=n2)!_V!uR19tqwIVrqvG7I|Xb>Kdj1|y+x#-Uy7dU*0w)EfBJEdGvE0yF7Wc)z4KEpkl)zQFP95)}cdpab}<ZigCOTJ-dWP%O-OW8UhN;3n-
q*)Q5&Zsk1d0o#GHAc*K#n~g`@X5EM!mxFyRR(Dte0vKww2@zl>HDW`9Z@p089D1NBxRvYZ3ltuUj&OdNroYuC~4_Kn^=mtx0kP7NJ}^fGt?Z2{(92*saK3x
9dxH9ldZ$tOfT|}Grp2!qwpQoX3CBu#q4x=8OJ(Oym+AeBA_i?)YjDWiL`v)WX}@v;=Pg$Gc+HAhK+!5p{S*h*jf0oiGvy1(SLKyhXpG`P>L{Glj6=+8xmRL
6O^V6QI;tEp%mnHk3)gcL>e%fE3_4@5eO}y(#n$VjM$())w&Fdcq$K1K3U#*G^59Gc)|o?;%Eilj{~nm@9xJ<#<fqCDj0<JNR{}dA*Zv|EpT^HDWO|`dTnvT
%fVOKh)}!P9lpyp=b^YJAC~W;WSfgJmoMCHLi)@pHg9|mF`NBdJe0o1<P~JcNQk%|lk;);#R^;2z&iqLh$tMDQRxP$MB89?BccU9K_SOLpLtD`4D6|^6wl)}
-WPR=*r0%NX73*-+8Dc3Mzo4p^CL1UK^Y`^v~qzP(Z3@<fI-16WGtcK;ssRieTOBR&Z|c6B*ei45hoiXe|H$Zm-2}8k98YDS2@3AF$<u+5m0#DTSm?Qw(u&l
{C^c6-26ySM18ytlbK@ACutSFV9!&Nif70A-QYkG!U2ke%vpg_x9E>Eod!48!S8)6WIz@cnZwj;Ma&Qgfb7?B`Pvm|LVz!Wg>p0vF%ZImdwTpeUA>9D%=S3%
6lH*W;%xGKP1K`E*SJSlq;7w_NR)0viF>`2=!+m0(9R$<sdX+=JOMYld`2i+Ku+Zd{5<n&fWnzfc%l*=%OqWH&}V+`pugUe;E8Bfz-6a1oD@p@?mF0j7aXx}
*g^cz*NDkm$CeGM#n<z*#bE|s`KD%D#N1sId0_ZRYYG+>1?R^X&0<FDbmrZgYfEkfrwP6}LpuZtWu&4N>;N9y0OeL4TO*U_Ka2qr)fT#|Nt&3zRl)YMKCxUT
^raXnstepG>1&2Xh|N+u^?DO;0pcD<#AopS>(bx=GbC|PMu>7kF);*)5~nP%n1f?EuBpa`RRM3E=AUXz7<J#63J=YRWD)g-!)hQ=LEaCQ<jM7{?6KZ%_^Ibu
LjBd`b!JkW2UZz;cy+$;`!x}jeWGZRByHK${szj0k9`4hMnso@^zr6=^ErKG+XGx>ifSFts-{BEt|=an2mI5PFhW*b0dg(4sc^o3E8x_JI_MZm$d1S-7-Bb?
4r#jwqsefKLz@1t617am<zneqDB~FC-tQkZ6Z1LHljy^j__#Orf%cBO!ze7sb7<Ku*ogGic{2PvJUxD<rd`?9Zeq`-&GjNZOrYDw!lhS%4P!0ctdr|ruRaFy
SAt>2iV&(Sn5Is6vG|zX@)oRU;EfF$QM7A*BiB+pU7=i%s00(pw}Y}&^{r<8!@OF5gd9`7c}lLmQ{-_UJRi)!)&m;o1}zhQBx^zMoC<jilz(Xy{iz8(#_dNS
wiG(gXyAZ!-9vuiylUQ~MG-e9$>as>X)!~>lQ&sq`V~A8Y#WgseGZlBc_JHn|7VqMM8&fHlL`Phl<LaCBqHX(j+KH&J31e6hY4>`P(Vf<rA(*Z-*@`Wu+#?c
HVw?X5gcgcslyR;*F}DmM!IshC2h-jVg^H%ss<+(njO<ES8L9I4z{wfdu);#%@vN%n@|}1;d8<jwb~eul7j{HdheK()d=8LLZI?*tJ$MPqKTm6xQ(3jO&bfK
&C3gg<OzVLlt$emkuWU6g3s4yI*$U%%eQc*Vn6P&RI8sKwH{6qRBiB#tXx9yP|64s%l@<3OsZJYD_a-~sd?fs%+<b)#yE5Rj4V9E8+<B5f`J_t2#*wh?>_Up
zNJ{*K8i8@F*EvTFlindK!K~yytr<;vHShLtD)NnTu^v}_rwvnk^OD4pp!WBv|%;nJJ7so0eSnCr3-<ZavotwQ?!;~k7uJ60P|4FgNTGkod{2?ojA0Fe_+R$
7#Jw?q?~^~iRx%Lq;aa8!I1M(K>KoIX*^HGfegE(^^G0i@e-I8E4RV1zZ_3=m_?UIk$4B34g7g4Tb!yJVS>+09dvzu4(Rxgib#!CDi8>!_cZw=9fl*T#8}uR
Qu48O(+<5!9LTsP>6$jwH1qjM>a{rGY^xe@5?g?`X#`U9-pmf3+PaPVZu76~Re7%KaqVI66AsCaMa){x%!m!-v;cPfBsgSn+O^TH@E%AL;AXXM6@B#!^P^o#
0{JPG`K2=1lhk1K-q-fbM&;YWh-=x|O|yb|;C)IaEK+#89F<vFp;?Gu+)MsiFhV!Xb}zg-wt5WXLLIm6eA~-&Eg2xINo?}nsSR@`av>)Z-Zh___WH)werVh7
O%n}_1Im~F2xs~d&i?QA!1}hK^IN^fi~LD?#~X~V4xRZ}pj5oh2#w{;Mp$ai9#zj#VaC=^zG%S6Mlev)dmVYWuQKO1FbzP}c9?sw`UcoS@`Z0+?tg(2h#@Qs
@=eb<l>T){usdxOu$tSAp7N07ua$!-%BbS?GL=cHc9Tfm=IKc1db)uPk*vNXAZ+)zA0DE#ZB`AyqtTg+nRYfWVxTMMu8qRd8jDEZ)(pgIDC{$s2;9{zXi@+~
RA^FkV5lu%T=E5Z8xih73}Ej_+u>{@H+z`xG|A#w*US@6(K4xo(t%aO-&dwDJDFVqsSZ3BSBUsCI%t=-(9B8Y;A%g5$uH~=Yql5jf64KCek<a4R|rhx8coHu
DOnkScLbevU{p#<8okID-LL&3_z6CCSIR&E7C(rq%aauSl^$nSB1<B11!I3*xn!JcSo{5aW4Ru;S^vq)l9Uv4Q4^0XN3u^;fk0XA_e;^4Z7Ik?;az51YR&qC
E#cCEak4-X*gQp~Y=eVzyO2FGN^Jv^Gq$?)kNECEYz|yY7NlTJIU@y00A(_zkk(7O_=E`jxzezMmgb#tYI@`b%Q)zKHKZD?xT0C8M(r_fnbKfSA1&Bcm4+<b
`=R8|M|qNIk;eYnHFp$}Q(*gK)CShMG|sC}PW8=aOrh*ki#E5`_{Ug7GE|oa3zL=;C4z)aXn6t&W(7Z1DXMOPDjpRgO*TOVnpL<5^7zAufi8bW$FR>?l-&3o
xX*}%4fBD@Y%>PtnkGVXK&l9<!O!*}fEgnr$x|e!#`d|0gF4dn_EM35>s>l`XOG~L#vbl5B)Yi<;JHf-q5;5^58t!e(%aoLX|@_-RV7wGJ)&!IBK{YW)4arG
9Il7G?|E<@j^@HobR6nzbAlf8CP&hOElJq+UZ+rAG{Y*@FcOO>O-Sr$91`<Rz70F(hIbBeA9C;gqJoT@XU4R|2YwB)2rRkPajB42i^_gc&==d*jbKgd89PF4
-!Z;EBM&=zue%<73b()MA*rO1MvT<1y)@)KSOlkM->Cu|NF&~tJ~&}VpV7X%*f)BZfAQ>lXUn>YjmfD%_9<ka$aau1qmS4#JssQ1k_Y{%FcG(l5!UusM>)5-
S)rrta0H5P0S?P7!ipAtvFNd%DUST$X6gAOgK~c>9}vb><8IVtS))_z)lQO``sH!D>!QZ9X1sYIR&b;j%kF8GclsnPJ?CPwWkLy%?G_mZ=EfNP{^qN=F79FL
QTZA8w-Qt0J$>H<UPPJ%&BH>R2ctsQjR2BI4&q7t-@}Kl3-VvifQrs=qtboFxm)CCf^#rfvoYx*hrs(1T@z?114O8>^9|`{2(Qx((VrciegC<?<kpU~iK!cB
!4n)b#hHv(r*QG=mosuoX$0(`OAjLq)|U4@F&)d9C6IHrb_oSjcBE|YgtMk3hlZE9nZkgqNwJ~#w+8+Gs(_sdoe1=bG;e!b+obUePnq_jIUI#{c?VvWL6|;&
qOAl-0%HExv7b9t!h?X~vS5DW-G9Y-SwRer+5aaV`M9C%JGTyV2($w|xdA-S_x}Ep?ZiHeVl~rWg1kj^-kRK%gHD)^ddisb&{2IR<c2jZhD~-IMMR;k@f>K)
j)8c3oxQ`cL%|Lg*TX4ox&txRHHoK4Z{+p}<MT=phYMP0!7NTaZ25Mv*iAYiVlD=vuzXyT>B;j*wG;g8M-+G28K>-Nk`cF&B3;R{lu1Bi5PXdQ_AzE@0Y_G8
q&eJq?LWP!NJ%0;CCyz-bS1H96lm&?>{pig0SQgRh_D}9W#M6e+dq<z*)l}?pzrulg{9WrgR7JT?3tx8Oe~a!m8oVa6tf6}1R9D}#`ZHROHV-kIEnc9K%)`d
E{Q!=bx{;zn6K<lcJ?hbuZaqo`}JDN=G4F;NFqVlw+9rjpz>pX^adf#ajed@jHR_WhM(r}NRdP4@#j7&wz+hPS}sFntv%?YTnXcvlXe=vt$pC}(-EXy&F6ci
aJ^XO+p=wfRfza6VrV~Gj}(M?`+I`khApgIya_KCAaWUbp^{S`TEsMF_#2v|atl7AfaFOa&Y*erEkDAMgBiWL=QeNBaURGyNRP=MS{OrNLwjrm*p28F@wql8
Y91~SIz&gBKF^P5K2d-#i|AO#=9s<Vlm)_LV*_L-l1~=Jj-@;1ir0(_l{M-8sluKTrnvOnTXk}L3rr21udaa{AlJrSPD7gext+RjQ$yDrViC6<NsGU+#bISN
`;S+9=Gh-mGBu3IZmr_xs$GXcJ3VJ1QS-}Ao>pum6PYv1VB34WmD4!7Ani9c^Deiz$dfpbh^DCe^xye5!1Q4}%oh<OPf(UUBz$ig6{H0_=4+Q|1LLPHCoZ;x
{2q%Kw(AdJ-|r%1LNHJZGR((ks@D?U3xF}~3uWnGJOB`D$}I9Be=(}JXCf*bH?Kvx2z|g%#?DjtUk-dAz^T;8)jc8SG|JZgrr|w}y}0Xc;+6zgyZiY#GaMlw
4U8=OofT+%k}@ELhOk>JXQ6rGF{rHs@t%|~Q_M3El`D);r}XEaq^!dloDPWa0Vrx0HD_KARB+5nAHQFgVvCvFb)T6Ql9Q;}yT)E9_Pas>DK2O#PT>N(EK2f?
&uhCtejt>WrcBy77L(&QtzKalmR|^8)*{#@zaNVy<l{Pq!iZbp4$Apb%0pb&*j6#Ea){J}WCw)fhC~$y<J=Kjz4_^t@6MANARR|~DXDwZOrG#*;~ScvQXp=2
@c?(WXMgaOERB^JYUEQrgx?)X56PMUl7DxS9%+m&Bew17EJ&6Kq+k^jNKWeP?r5RX5Ilmx_S;LdVQkMu)>a`!6|a1GxmD_90HI$g_oC;s!UH&LTOu@SeO6^_
<bOtkax~z76(&SqCfsz&!Pza{*gR=L(bh(;)HSpwu6#6c3rhGbbg@n*v0yb01kOCl;2}uzVWet06ROg7sKk)f42ZOQy!K4V(hGasx+;Xp+lX*HHSeVD6fCWZ
kv8Qii-Z$A{A>cA;_$Ln`O6<4BiXyqPa*`hpt`+70P2<Srycm87#9x7fjDWP63|c!vTQRv(tvUO1m}J`EcctNN(dE&e*&_JmUbil_!FSPjDXmxD*uAt|Eq4R
3+eL%-{EH*5^tKYx=ET!v*i^=4h>y;EDk+Crpz6Bf3~&G{F|Yj1f=w4Yj$a;0TSY*0a3qk&k3s^7l!v2GCBr*kLO(K$3|y3`GsV{Qg#}vg0%fI{a01?4yl!6
7+kgFS~Bso?j6wFUD!g!*yM+bjIxIl95#!A;bLpdW-nHo9>0?Wor_P7|HOQJ&-w><yRD(n8g9wu^Y3D7@=>>pypz&`e}I5v)7Sy`klKxlJZ00lMV1w-OE98I
@^o%Wi7!)JU80c2U!#*Em-+nxu>-xGl6Dj<HUx#!xU!sR7SDWD6$!LIbWI9fr~z;scua^uag7#T?x&lV%i#eI6Xthw;s`8TYSe!mHYX8j(n~264N5cCxAr7L
JK4Qt<zz6X|7ur0_0}5P->&@kevQ~yj(rBtg8c&|Dov3ibHA!kt?Vyc2Yx)R+lUH0+=!b9RpkDSS#*!+MeQlgnZvM;pgMrNk-F96hu`#;$!FK_t4Vn2QI~fq
bWq7mvqx!-Ym_@(xljHQaz-iON^oRWIG?!(!Q|h0*4#Uz%)RngWj_(i;qFzH!Zxtd!wzLm$!T7=RoWyjUM;ili;RnNvdCcJ^fO_HH8=Mr+1R{Bj3BP{`Ulp6
kZwW3JXvl2AGd-pQxygKm)Y@=9U&>J-uuC?1F$t~o}mca%FV*LP_6Wb*AZJXjbe`^czr!qPy?YmwQk#OP_Vi1KBh-79EP!kh#7Lb*Nj}9>wv$=?5RNc5*J|x
9OQV8JHY}=xq|9VqM$@%WdoMUK%>+~U=F+GcHBWQr619voWER2N73lYMV)zsQr7SX_dBRwmYg2usFZXCMcb!pzgX5VJNDH~3JGLV=CBj~%jHkm!^p@<5*?=C
iGatZAj<WfKv%AXyVpW+tq+-$u}GLtYx`f(f+)n`%Wy<E_1=E#;M5oIm`DXL`b@wIu*YgTMl>a@Q?V#u(lQZy{B?4(#Lo*yTi-yz9u~kb@Q|>^CX|_j;lf97
n8kID^h_9<1^hiN0ZnUXA3(^ukuHNrx$ts+d74_JtdjFg&84*fQw3^}Hx#26YVaHyqwHyqiY)#T`|LQ-rWUz45%QP}qoS{l{HvSt``&ei`cz|LjB0b$$%7?E
!H<lS6UZi*Bq8LLLK4JRdj;|g=agg;M!z>0!DM=wQUB<JV4IR$uy>1^Z-a|*0=s+_BFhDkaul_lSBlwOfcld25hkqN#C3W5FcAmy{@kqmvt6*M9Kbq<eL2bn
Z4j5&`w{0>8653JL$!dJTP%Z};<mixJaPZ?^DCf)rA7D9dqaIun6|UPz%jk^HSnHZmRTqoQU~r$enmipT8_bvTFK&r=7QKvEs6O~Qa@npmWhBb(~~`=*JFH^
`k)g01~gV9?fvu(KbJ!!z`Iq4MDoY!ZzNsV;)^tgj0(>1+?%Ulv9zER7x8YgIAaSp+Oz^IgE(|=@A=f3tJ$)hEwo#@T_#A+IA*Z3D)PPww$G+4u>PrzzPY*V
@PhX`ip?HuuJA<NLqzYIW^qLQmPuQk=$5XMh(Wk~qeJbGU{HQlKeH~rjdx;tAe-<Y6yard#@k^47#`jQ=e*gL2MS!=S-v45msZm$awNMMAz`dr_49-Mma03Q
fM;Z<>IJr1Rx5?Opb<93k01+Ccrz$C0ktlL7tYksZvF{5B`dXm@e7mMGO<usgJLocZ$=P(Fr~qxO(DqqHOX|qBw)SJDu!Ih+#FKY1RCW&J|bRa*guKE@)@i_
Ghw6cU}$8F4r!OK&$Q*-5kH!Opp~M9*ITo+Sejx;2uAu&W<FI#l2Z*2KvXv>PLgWirui<O$|iY6Q!IPO>``BvyHRP}iyA;G9jPI%karSgFGU|>X2E$ddb?|`
%<P_u01us^kRASfwFO3GV9QCkYN0ywDw=ftkrS#5WhNJ2P+ia<-lo7B@D9=z>TJC5D|(ObnLz&xh$l|i(=KRHn&kp}(XuXv80sV2sxRnTf<Sl9X^`r**!IbP
YL>cl7ne51%hi`B?5iT18k`NW&=NLv^F_u5`Q(tt54YZ^t;J_ut3xc%c3*&~I0zMEak!Il{ry|~mny(G&eL7zRdNw0sj?-U<Mr^$`q^<Wrv0V|C&&t86h^p-
Y;xQ4ON;dlv(VA!vKH`fQ=#+vCdAoxsl0XuCaJ%Hjm)ioX!M7Po?z;GJc64$Q}vKye$@=RQO=lQW(QiWNf3p7za5Gn85VTVI90nEfT6z>`IL6%s+=eFZc_8D
Ho*67_#gBZz-@hiVcnLr$5KY=a4Zz1n?-kB8#nKUcP;KXQU|EiwN5l(T4^&h?qA2VWacv1#pAF@-cQey$W=l8tqoI96B(fEtk?XTY*m*Vgu_HgEj-J%Yehnl
!s0|o>FZpO@LMY-m_<E3dDIeC;oUE;mzo*}Qe%G%ZMDD5qNtl+R-Ud#T8ZRsrU*XAT8v#qUKy<avhGG{%n%i2B`?Pr!U4{AOuCr);S!0uj64pcg0u{k5n5Wg
ZXs{}@I)($9l%9RnR`hii4U3c%zVaS%}vFDM;smrt=7VKw&<Xqe0jYJ3RqLvYJg7u7XXhvAuqzeA|vTnGs^yrqK8$9gWwgucUnvt!E1%=SGEMXH9opOH)r`;
YsfG|JJzwU8`-QfUw%UisO$@pL<~8$=e*<Sg5whmZsvM*3bOOQ*(kwR>V#gnBG}@RJmCLZM@WXt{m+YN`I(r$#0^Jx0AGn%A<G8bHFcqBr``04Auq2pNVl60
c4Gv?VVwzuu-CzOqroSjg8S03-KN-ngG?V^#RGd_tVNr<7PcKA#^2ik>r{EMsi1~R3^op4j=|Jj91BGdHLxDSEXi#L@?Q?@_Hqwc%a*G1V-0h<F)^<Wu~soN
uofB**AT5g<D_4h6Stnd&4of3Op`s0o_U$Nm674no3j=0O3(et{{o_`O1iCpET#{n+z73R%KHl11NopA$l{kZUHRS-<Zb<nOW;ofgcvpytB)SOU)L}rmO15Y
d7pZjRNr3BWF-f0CV=+hc}tl;o`S<e_IhYSZke<oI1-GAWpa0Tu@F{0zrFP$9SnT|PrO59sk>NKA<{z+z!M$34ZYH4x}-^RGy6#!cn9(UAwE{ywl;W;ufKt#
lb#BFkQ-iATQR~?b5mk^I!QRd{r|*jc26wdpnf0`*Ax~rZ*kD==H(^n(-j=kzwRkPyUgr_k~!*rYU~@ret@R((PCa+qyPVHcyr5T@8HNpCC<T8oZB<sGW<%E
YN!*Thkv~R`j0RNR#<RA2nO7C-f-4SbnDr@_PSCgao0FRsKB{3jwMx{ZJ?O03fYw>_tfDC%1cm_JA?_#BEZDpF^V{;j9}xLqF>wlm$y<fhs9l&ykl&h7qA^q
I=Ox8r6I&pc)cT|=IqT&uau~*>W%J^nl>NHx1!YSD;ZQ%cT?>sYXb1RZHFZ_S662@%BDQG%uQt-Ve-bP3%R8x2mL9-To8B+*3(m%1cRYS5er)c+w1VrF&Ms-
=~4vjM3f(ioHk)}Ll>^d|3+XxAxp<~Qc|O&dV;adq)0<pK7bSNfl!(+>R?%Tru1Cu%LDzJ_KssTeR!5E({bmxhr(+DxC(5r!^G2kq-@({ln6^<{@T_uV`4{l
Cp`Z%$j7f)GB7v)EG(8#4rBr~p<!A5w)s++MC~3RnypYiyl)wepL;~y7BLO2jSos)s1E+$KRv3Jwt+@`sWWN`brqCD68<&<9Xb&6QWf+fT=zr*XDp+C2VZrX
&z@SXgXhY#oL{HSJ#F##e^?qpLW3amPs4wU+bMP5!)R}0M;~DW(IKmF6-gyke(Yj*l3;JHh}j#tt|?INY@$utMQ$&sgY2-grCB-lv+rjP!;PIrvUVk+An<}e
R2B^ms-lbN+J}s{1U(vnaT%Yw^7YFNH$j*b;FAIns^4M^z?lLi5aa87(6tk9)FH403sXWe`sO5FU)va$x8MP)5x|c)nv(-b9%|7cVTYm3xeafuSnaD5KYcF`
BfDIn@JRCD+bEsytWOo`V?Kb1(=!pZYS-iL=@qX0CqopnfxN$Y<HK{YLG-yEZQnCHw_9iS_H4|dL{XgX!I=To8GYR!j%YNAg`8|S7fb3MfQX-mmD|8NC}$|K
_4R6RnK1-=aBpn#K4{_#l-+)|)Uc?iUQ`FSq9iKp=$H6`o~UFXsmYI3nh7_3o+_VPIp>6sU@7Oin!dO411$zf^m0&8vpMWJO4p$7yPauzklY4Z4LSu%n!T|^
!c(gxv-YuExQS?-hoTrPp;3CTuI!a5zc&Orfs=xUSl{S)60l<1VxTNldsGC~kOy5le9!BX+2CyJlcppzqBW`Zn@IN$%#jrrd4F|~!tOa?Ue<%veJFts4SBUV
<?ROPSrHB4r_Qa8JG1QqZpof)AS{Z222pD$YDvE&R7={>3`d2>MeeIG$2ZDW!CC<EUq0LxAVS8rt3sWQBHDA1d?+h5IH&OD$2QvY?dx1A@317dI|~Uo_Dn)j
@ZKY!-q$U?s11Z#=dK(cYI^aL^^KWf<Cl5ns8V=`S^3_!+cEKYQn<=BQOFUpd*~Drf32Q}$TW&m+XE4d7}+<?Gh<M3WWCd=1AiQSorUnHQOU)Iz2QD0C1yhI
AT9EqeF7s&jmBq|Twwo^m_R1^cv~0<nY<QR`QWI+`WYhwkB$bSBlx;apg>lISB<zZ^t0Y!6Sp(is@$5X6qd(|8qfUgdt<`HN80a47kp6gYB*^fUJ&bh%g-pw
uzil|7^vPx^o~D2<nHocu>Dq#TUF77=!D2%8-#PHS3mZbL&X|X0~gI2vD4r18rHp)rW7^9+LGPhv7X?H^6V3p`eAu6rbhCqhO+=G@JS%8jWxx&4xdl}Oz;0s
fj)78B}D-Pt=H@Z=^w(#AxMCZmrHz%d=K!bo@uH5L(nJoYO6dRvm3NS)*T?g99Z^v5sRu~{Kcspn`eEn_+M8Za;j!mS}V7|<8R}BmK}Lk!HD>5?B`jGeep&N
x@Ge*tGfeI_!Sa(O&*4<tFo*YC#xTn&WDD#MafIWtz9b-0O5ORyDykbcZz108|$5^T_k=?ApgiGND<I;d;S8o?d-TZf*m)5_oUDWC`;|LobhYra3N2n3ootd
D@##H>%kHn9JWXSU;1`;=FY+eP~VCMDXUnSRO!po$ttJ4@(xVl>>==P&aKZV<@>@T%5Xg)CqM9d%JEz!iQAmiV~vk~(2#RE!zAc;m9c|7{LnA$&zn>u;RSS@
Q^c+J7ObDKn$2KWZjgh-=+_TLMij=ou?(RT!5TgdXGukt`RkQ`_R{19$;3)TnJ2&HTFx8V+EoYlD0`tb)aHNaO++Lb^mja91-NNV4zhTdR6vEb49NM#wKAw=
KyKI2-V3AE{41Ebjzw5x2aNCkeRc#C^L(7oXl=&jr9a;c_4qq<%Zp$EwN}hAND$sXluL}Ko?~D}?X?)V9^wX*>n`yiC6bFq$7AScuFptZKdaoSGa(-yY{5ab
DWJSk&*A|YJeF@JJ`<pXg^VexI103;dromhBtnf~RY8YAH-$)#ytVAeu_CT4Z$>X>19>Yq`r(wO=JOW>jd#2GnL&%nO%!eLBa1nzt;~M@&l4OOa0sUw9CLCO
xMEWIlF;_MoKers2%hh`$}E(t&9IjB$LGnU597L>L&U)A3QO_x2{sIH<F60<5bIJym&2$z+<WL<B49{3L}LwrY22ORETVo_GhF84hb8KR$5tF1L5|;Aj-$;w
;Kv$-UmGn36LQizgY5J5{vS09=1dY7xQ}AUUs0s(zk7}OR^sLeTM&TU(u9(RH|;SHlKve%zE8*jPjc(}qsK0|LXvAgVj1SYmak4<iK7(un;M=5kBn6J-x(s{
XjvW9#3>da@f5x_P}C`z{!C2GC~Jkcr0$$SZXEa&V9HZ1%dN>ef}Dc8dj2)K5O`Knig6m!dC33uQ`dI~6ZT)7dEMK`1okWe*)TZ_zu*0EP8W|BRcCJTf=Ay2
V1-P4h1X<kdI9UfjfS5s|Kg#Q9YnDTq;83RbnzodwM`Wvkfd@>&0P>yPd%bW<R0qcXsh2m!TUC}u|fuPhTKM6MkQM;ZjUNxV<-v4>&y}{e{v~8@^ME(122Vj
u<fQruV5b}BT0iyOG2W;dqw3wJRx22+$3wm$^;PwHpO3}r>>=FrSYqB$<|@ACuP4ZIiWhg4v6_5*wg!dO0q|Ub)y^a%_zeR8@@*h+8k0;7;rF#MsqabE;2<(
Mt;YF*46Bm7a5sr+Qp1wQIz1Iy6)QWGJX3<{gjVtBSQvj7j1s`dO{o2&E|9_JD!)?j+I<i=`ulsaS3p@8gOaI9+nJ=LN=yD*T(_;8E6JbprK@M*pT4f-)UEL
3x3TXXUuo-rn@ehkJj$;L!rHh&Ey5F)M=DF%=|1bWT+ftr;<aHFAr$kc{Ar(28u5mB2P5qUnNez*Tqz52<Baxb}uj!iI-JLP<_t^;{BRFdw`K5&afLQtipdv
vhCbr%vP-Lgj=>TKO?&F2k$67Dds1}H^=BU$9q}%UfE%hKV)FetE_&JHRB)#M|VD9is11*wv{S_mgw)x{n_1iew-NCPkO<OWM39iDn2Ww4pE;d#|;B*!)1AF
#tlt&l6*9;|B*|h<C={ar&EHez@VC8tY`c}GaT{AJ9^F0%b<2^Ndt^cNu=cvyS=4Y(5aZ2U=DrVI)+bs`0I7*qDXe^er<QlN3z(pj?q)SI=*1*53RprRw>(A
B1?BKGPFb#`6#Z*{v%1=Q`P+;mufy6?mmDhmqipg{6^TxT?3d#yz7dRcI?t(_!w2x3yD`g$C=0H>J$&rF>MEa&Nnp+4H?!PZqqoUhMw~mW^Tfnv27RQBmMz&
S$NF!hK^Qy5-#73m)>Sfs%7H{1h`tM-bC8_D<(|xA(%O<-p;4iZcE>7cUMQ$nf)pIPnyy^^Z%LX0iLwP=9WKlN3sF{p}}aAlojL)>th8F-hhugLMn?Mx+-Ak
2>y%ml+{m$%Bh+>5<B1(=_3f;`+&G^@<9J~Y6;8%-&>+=D)Og>Ga2&k_LZ#R#Q1{%tqb<SEN|vr930rnazQGkAhnY$<3UpgS@?aO_id4t+9;v=pu?U+LVjUp
Ah|^lUcGjn1_Q36F?JGW9$F6<dalhMQ*h8zoU09_$V|-cbtG<>pyhIww(}I*ZERC!%vAzy>@V>MinIX8oR>5kSlJgTA4kLFj<g?)hA$tnBUHQlIjHWpbwXbj
79oGExq!iN&BY7lPJQ_?*pPak#HCT${-ZBAdINl(pOMOw>6%MSiM*a5F>3*EU&FEMaB)pRlj4i%!Zi<nOovW-{Mc=kRqL;H1fAYf^r5E-f0A2P;q>vLTCQy>
aULwG9Fl71f!E+QUfQ;aUI}Lk-k%bFo-K=qRTE_-+LlzKHP{twY(|<g_nA);d^2#;ue!P2gwDjaD$%PsVnys`nE@5pE7V(0@a>2!u;%dQ0HjyU8&`1Oo+Cp2
Qt_Tri6UtRSGtcOzV0#uq|70KPA>87*6imAiz{6w!$w$sUm!7=EAFToq+oEgV!tc8R()k&nu-hb!tTPlfo~;(6=vpMuIkz(533Jh)LNp<&14Jof<^I2@j501
Q0B*Wz_;fIk^4k<4xCUwe+kHRkKr)y|G%1%uhPE&kR)SkwsRKKXBEq41X&_nh*O?miWwF0W{e&}xXEXIO2Fkurc~95skFH{l9UUf7lyvw<6qbXRBo__YoQ48
Xs_I8yL~>mBhEx`T=?f-h;a~d`rwA@mTpjumtAF~Sn9QGJHy3L#Q+hgnD{T+=tnocnH;XO7or`@nr>c|T?&$@9C`u}@4j?-P8-Wn`AGxw?UPcx0hA(!`M%1I
F3MBSM98CJUUl3Lj$8^jDwyqXmQ#@A1Ndb>7EOiO$PCnCX3QzlSlcMh7g^FMApZcJDqw%AH_af~E&|$E4UMhYbN_D=JnF#HyTP^Cm+0jZc9KX_dR8qq8T`>J
m|Vsy1$N86fJea-07cnewF%=a4LZnf$@`4IDMIc8SfJ;hGreduBD_fvE(zjB8~GKEa^J%FcaPxEfiMA8MD*^YMgtNUZtkdRL@-`I+m{AkVKI@D6Ffx8f-HSN
vv81qFc5eCokfVRqy(L^spr^p%i#Fz>;Ori%xV~?myI{rMZehvet*SN9M;rJt(phuPr;J8!^Ig`tqU`Yy)+suF~%%ajHZ)wqxQCVl&$Kmd?v!r%vHT4JtJ_C
m%{fg5Y1e3G+8yKRtW-i%cn>$?|K-qnQxYkW!H|o!Fw|!mO&N}p`4<?d-_qIfO1S}k|_Co@@rl!g<66@zGBCR!&M)Y&M-Z(T%8%vYDxWuoY$dhmQ3CVXGC{}
5VqE_O30$+r4>o)15D*j4e~UQ*mvR|;4mhW0}Z#Sz8-XYRsh>t<=ek>ULT^0&h2w+HMRQoJnTgqXMZ)h(q~`^Bb{dYCMuT)d>u)adN}&^LiuSjRsPgRo#Kme
**R75L1lDsB8CCbIKFO>_Mivjafs7X9j`ypuCz3L8VW3B6_gU~76xwZ?I{d5){9D!<Cn2re*5yGH*vkRviLbsuvjW}*}iM~`wz={<C@~U+-bHV_AD`{<zD$H
TOoPjPwroS&3u_nhGw{Ijrg+f4|*n7RWKT12H*8^fge!tQRafXdWk1ZDO6k6!!jo0*H%8E1|_WjEEjVDqW<9NpM5teAOZ(2U4i*=M*ci+NFPbNHnmFlqu%@X
V|};gsZ7B!-JP6_xSXvGnfDfUbVau3U<u^H$x-SBpHv6Oq~{Xvwg!^1W)l>?cj;8swIj$TZ`&r9TImcI{PJ!0^RUv*?qkt(*b9E%nX_H%zWr$te{cnOLmlf2
dEAN|q5jhCiPN$-2(89$loYKC$gH_>0%#Pt%{r>@u7GKQ7{Q#Qaj5k{$H0;hzXGXw<_15j2ps!m8s+uK>fT0$%eE;Ld7`qE1kL^Z)s@GDBuaUwQz*!boWSHt
-Y(iI!0sAJgb-$7_zw0FbNHpNsWjeLb_w0n;*{tO_=ML~ZaJ=igo%gRlZ|%CWSlBHX6}GUg@$?kOdT%G(>N_KDRmuOR56O`0lOQjdQMFGQC2narBT?et5f{S
Ez`JBIo4}~P=7QZ5vS1PC<BtcP9Ahju8?#DmryV7op7+7)z#a{3@f?QTf52+dZb!vQBJVJP;cX^MK?PB-~`*%kNtmy$T2Bb2tTc-J=facmnUto{+46q08)$o
;7_vOXmSu*3&<HO8nmoUgSOtQi6=@*IqO@)6Fd?V4Ni|;>QNwC8^-gw_u4e4a01DZlf1xyTGQVDqxi}gEBC5w`*8E6#^&)KhCkToR4p04<q12>0#umCXx`$F
To6GR+<f@psVxB#-h6G3B9JK2XrFl^hwGMQ%`vMWc;2NEE2)ZXF<AO6^HeEBGUd;f&)Gx>oqZ-K7c@pEV}7GChbU;9GW4w{qyvB&(x>HH{Yi5^44kFA7y5n7
k13uMYQS+SC?e)=gWP{DiCeW+5;P$NRy!<a_16@-xV|w~S*DEQPO!_+m`TuW_@rx@vY(uh7SA*Dp(d5iUG@m%Nxq$tw>|uPSt6O`K3K-Np&pS@3i-Uhk)Ky^
i*Y+M!!bRsy4j2u$^1*_&8K3`c0zunt><32XPw?yK2!xm^K{(+PZyTV&}dGG!}1$|Fik&yRN}lY^&MI2&;q>PbfA8Ojb*2-FR~sx9QSbtT{F^@Puam!zA$^P
!5p+Yji5bkMMD4VX%PR~3NZnkP+j*tK0rLdVB;sr?aGlLb|dQ7ENtF9Of$ed(IE3|BJ7ki-lEvrCr{d=K9QiqO5jf#H$u%A-%F+U(lt8>!m61=?^6(T?R{sy
?2Tpd8I3)C$Lzla4bgQ75<Am8jbM3|%tdNIG%5Uj)sVlI(>sPd8#_Gha((N+zgwre<PauQB4c1btwnXhyTBcVDL!t!UG!}-j1@&|WU58y+2$9JDXm9t=I?Kh
(X%;)=T$(-swc4QDA@NLJOd=F&vugiws(Cg8QM!QuG$NCdGYzBA<$h9|H6Qu@m?>B8s*f}1?})#A(ZtPrMVO%{XMUlVmfy)3=p#Bl)#Q{aO(sGiR8LfvgfK(
*Z50U!KI%Qf3rx8vQPLAcVa;g{{<f%d_6;P3EoJ&mYG$DuL({DtaMbd+GYsEw<4BeudUuQ@V`+0s6umZaxa4%lymf!v#LbTrox%#omiK}jarw9OFB2(4MFz0
yH9Q?LY4(^we9P-)jWM4B1^lkpsajcpmwd%`Q4P0mET<I>;$@F&ur_!Z%pkfj7cxC%T=S%Ry4m|0ME5US?Dk<ykYzMyKvYTlPS8f`y%;~eg5t616UoX%$Y^)
miWb{%E%tC$~AXT2?Ct{xI(@16E&@NW(_@H_pDPK_3DQ_^J2&g-FC_830n5c+%a7%5lJkxsm8a6H_3?PpaQkD+A7BeWDak%OAgUS3-_ho@9D?;vNRj-Bo5%^
X|W1K$i<eaEAK(Dseeb0x0}X0ln)fAnIOQJH%SUnWa2Ch#I9!hVO|l07AH5h>oWGos>0gje?jQWl~6B5sAn=3W(d{7=w2ikirPF%#a<2gMz{&<aeI#)Enl)~
ra>;w+{C#`&{`+}w5a#45H`P7gwIdDOG#pZWrt|KsrJ(AP2IJlWS3@^)3@DKTEhJc<KGQ`!H2yHf+rcp&`4b9{)s^v1(8lxu3)}@=`(VPGm!y-&zH9B`Z}uG
xp+!!e}9OP91u<_(9wAie*i!mx&M6eJVQ%vF4m;Tvj%Ck^a_?|2vCP}bU}zQfk~JD{1y9z3tcbe+9;;Hrl5D&*ByOs<d0M`@_P7_$`1GDz@U;CUHb^lml$7U
&uvBa<4Kj{gsT`yh=L2i-*+WoLF+ZyI@-`9LRXz3A}jTVMGhA~gz#g1gzxk?NI57IQfdX9>vL&g!XA(v*`sr~K}K53wU?};P`jgL^~i$TV%bdE4mC`Blp$^H
Z}lOkcRzCuq=f^E$-Q$J3u$KiX$gdFWBKDQwFtNw92-GZdVtdqQjg~YU<m|R`)QIkOJVW$YC`pC5)=Y6t;4%D*7X__3^^MmymrsBef(0veIgScaFnm{Q>TU0
D5`7dkl8PF6=sB9fa}a&O)i(v;zeWM&$&*vZo;@N$xbXIYohap`ejl!HLpkSRwv-m0Fs~bE0c_iTf_q6B@ekm;<4=)ZNlD~K#0k5(I&QfY#iiiYz`DIAif23
i*;TF*lrn$BLSbKw+;$;nwwPGrSkzTz;-a+BD)~v+v3h|KRQHs@I%2U#$N2+KS;=BDOkv{4IwofP0AvAK6i{v$Y+`rfx6_M(%-tUcI=(+fn0`asc>SPYLza{
R{5;&gikT~{JdMCZC;Mh4L|Yz;p<0|))VYq-?ZfwkQg9~wT+7l6J{%RbvXskc<XG0fN6tt&4&HEui%GzXzU*G+P)t!WROT`f=rm+OiiPRZ+Miks>TKU1~HKD
rRd%pr(eX2hU|&G4-V{8st1Ya1nd_Zd}loi=1G;v4M(x$Y?A-8bf@sgw2*IHU)|VbTDoZa*4pKG-N3MRad8-zoyX*EU(mksLerh|{B(G@68S_VEg%b||8_)2
RP{C+5lc8ZSiW57w;OMDs^Xj<AXZu_PvtY2D^#bZPn8q)8G_k%?oqG#+}tt7<W{Xkoo^hl9;l)@I_vLiXKs8wKSFDB{k43#TI!QdtPp1{S@yl`LLTU<zcCKv
>6TkvK-hr`vYUC2%JkNtV~$DOy&`3{{Db=zLUA2a{L+oIypzprzCJ<46uPCEjF~D<MCB@OYFgf1RT2US6Uz5Vu;#ila`ZF5@m{MDlS#s+3oi^+ZH7~H+Tz%|
Bk4A2#FIj{b`};iT;bDlCex1n==O^5NweM=Qdv0Df*%Jsv?fcH(=<EOn2pJAQlO^djx%zsk(xo|P)fITGFQ`MT=B;GtLQ3Z#JoCins!6l*&{7mEnF>l0Q(^W
8>%XMfkLEt3Bt#I2p;j|E33@Nok$YB9X}IaEL!QO?*z1IWJDJd()7x}vr5BQWv=uaQTzKNfFF0YzXH7dk%5#4)G<t%6|Z$$!+&91Mr}DV7lKHTguOQ##o76R
S>CzfKq_8YkoM#~WgOTTpc!L{jee&$j(R08o1hw*0_@P0?P`|r3_@czPMpn_rhMe{JfrQ@*LI7%yJ9hqg$A9yMnACW<cDP)3aoIIyeL&oRV_5$M;*=TYze;I
z|B$*?nIGW0`==`6wstgDL8`g3_>HHsy=jlBdw8VUJgk334b9~QU`i+-3lTT3bU_(XtO7tq99aUA@sz*z|eO=-@J^iC)ozEQ@iUA?gze>Uvo%!{);)XH<<>d
l2<#8E)a}kJAt5ji_G3vF$ashM=tlOxdym}*|hb^@PC`9v~`^Vx`7vCYF})kJ8yln(ZR@(OvYz&i`O9){qg8I(LYsWV#1b!J@r{kc4j){pAiglrSqua!dA<W
Y?k9LJJz{{E$b%oVhCBx2;7f@gea$w4|`>*Sky)%BpUGocsB~pL>+XU_P4NDRE%%RtTry@#9ImtO0nT|CRx@a{KjFE;0KNmguve445z@61O{z4efh&SDfccT
%*<P50%xq*UD+(KUhnLmlb&o_#%W1~D;}COLLvWnP=_lg`ZaTLS`=Vyk?4ZP4ztDrQ8*TUQ4-?u#uANBOE^LTh|un2cM@c>h7s{r#RcYvJrF~*g{H=oJ$8#E
U6jC2T^<-Xa$&=ZbK#6#ne8~XXyxp;LO%F8&P!70ixFqQn^^}+cu6)~*r;8pOq?C~DAw^>!@c2^@-Lnt{U`~vqafh#5TkVDYDIQcuuRXHj%M5;m{nj^UOuY{
y7_D{++l%!edRFTo7fW%sG8!tZn7rp)$*PQ`(34>!ll({x=4kZq&c&u8h()T8F3Ng>mHZ?QGJJ~wIG-(`fTZGTptK$fQfhZ@60TzP_G|8c`b2s=YkQ;l^MhZ
h#8g0c%BAE?q8ufQkh7&nx*lj5YAlbjzZM?T|O%twp!4-8VkIU9~l8n<c5wqxN57^+tQy|5!Tb^c6Vcg_cNc2L5b#G2Ob1-6wmpGU1XOc;z;6M0y&&{3YpYu
LL!z{!)c;!oP1L}f|9UygPQI=yyqzjJ-MX~qygf{qt&}|2qPY!IGr+KPsva-@Faoj2dq<igjXjARkt~qJ#M<OJAFcCD!vg+;+t)8PhuhVDKvbj|K?{MB~PEO
N#=&DJ(Nd1ZgOOCZ)cJUSysJTUQ-MwM)pRU*7tNOIK)c~laNN%$E^%F*j${SKjb&bi#$3;pzZ3d)JjsJ#V#Cjs#00FADs#<o0Ja`92b%JXQZ9Rey`>wn(UFw
Yydu5cC<h6TUTGo5`Xh0t_IpB;MuUye-c`&?MxReaS7cs)qR?Fsj*eVO@E$h>`ux?I4z#Cc~G5+y@otO^y{;XTLgcN>84)i;y3k0HX*pqDBrfruD?bR!%mzb
-=#jdOso0}59y8WQs>hHQJ8_bBP-dPbE6&2N%tzM_aHuDVPTWsIFc(P<M8%Owny7<98to6vMM-}w$asS2NZ}u!GvL@_pbpTdSewbU}^!^<U#wYb{uttBVvR`
(V#9THas`Q2QSqXJy_&)EujqM8Xsi4qz;Pv43Mh=k8gPS!*R4*J3F|dyI}{lZ~BBu!X7PEtd4IAQzI#s2+1NcT&UR&>>|*S+0v%Ftt5#GtP)cOBOy?-0fS!~
nwa&#_|$}pZ2pHl+kxF&fDruZOqp{A_e1DX+D?TW=4W{R#02MCB{4n+4GLJ|A7{`MtDRA^O2E^iI`n;~K7q?rWlB`^J>gQOLY(Oq#Th6W>h@7H`M1jVlH-3o
jTB!G-wOyY!7It4y2rIg_*Ghu9CvBh#E9`PXKIER){(@D<<w`9FCFV`C5)l`C34zI!HhbXp_Y(%Q%=~U1AEeO+IzOU5QWSgX@X3%L%Z-)q3fRS$Bej*yY}l5
Yel$4d`^tKHho6+3iWX|8!Tf`1VzLh(ukVJ#W1eiY_w~{k0pg8RFVz?s-mZ+fpRY+y?rr@PP*i}LI_)kEb9XM;f0d>^o|2XuOT?05WwNaHa97Yzb_r=$I;w^
E&SU<r@+^^Xa$&ADo;E*O1#R^s{l9@kCe0Ax^mtX==m|KMa&~>w%^lX<)#&Ec_?7jD+#BxVB@LIaAqsRRQ?E}4>E;!{tyuY#$!3H9^Xs&ktd<XD1Wq9gR%_e
jTzZJjam_%18R&7AK4haU&iUh)IHDM4xRbL%fyJ0W=jaFAAPX&8K{&)TvnXi<9=z`uT!>i5V+q2G12!=40u}DL4KZHr|6a<P?_J-t$(%{uN*Ktwa3o@Pk#5s
AI(ca_)9uB$W0<Ci&8rnPk4NT^z_o$TCcdp;ly(Pq;1&9oS5JNA|3!9X3avGXqhwRGWqd%fs4EFcu#r8!@q<8rpUP;2Wu;<u3v1SnTO(`b$l(fnX8g5oy={&
=3w3+SOp1}3)+A=H%mQqFpc|cULm2%BOgLi_n+$l9#r(UKV|j$%vzTa_rF#FN&|N{i=Ulz)oDSI#NGgJLG-4gVT+9scj5iIVFBc+$u1A33xji!Al){{35I~)
`dbG|{<o_t=u^J!pUV$-OyncD?!BQ$1b)Cz0(>2HYUdXPq2C#5!pa})f^z$<4AO>Hnw8d&2jPNBC&T<TmyhvUw9#5g1Ni8At6bFrH2A%5-?XI!WGavPJnT9Z
g#<DU<U61EEP1B48pt@Y{wVX33PRH?_3m-jSNoCw3aC#~>dhK`66NFA4LAYbVD>dQ!|1$HG{O?f^J^8DsuR)I;RQeUyKbkNRE0M_g*ralRW)tlBrM`|J$M<#
TCgZ~Qn#kP6AW>*VZdN+Ys5Qzwx*SD=PDc9t*fe5+DMmA@2cTZ+(U|Z{8ccnS;rA@C->dpH-8lFD(dm&egf`Q2^fwj_EP0Eo$^zxR|_>q_M`J7Y=ZyP%g5ia
2$`v5`{iLkyFP%l7C+Bt;nx;(=!1H7N4&gVVA&WDwObc=rA}@cAwevbEDN)o+2ZUK>tT9WYmkHb^d`Xx!Y%-5p_2#{n;a3169Dq4jkw!8`1WMj9%(&nHufkv
I4prZ?71rHr8Pgq4W)zwM*hU}5D?cAXL{)8t!zzNS-fXvWg5pVz<g7iCLJ)IQqpT0PH(S705N%jgC>}}0`LSiL7$R39a;2N$EH(dU54HmznXI><Z&*jPY%Ie
@w8D1j&<Es{b>KKTR%Q&*Z@yO-F&`|W}(SO)QpZ9F%P#8b)QkXsv`Ziea#K|onm~-eh!y)6eeJ$z{A(<*0MGcfs?zVw&L7_Pq&-P$!&0Gdh&Y)0ckKRSNW=5
?2V7-r>I7S{jB?!%CV-ta?!KhQsb{V{z`UT-d|RyWC0*WxpW+0ym)Pt0`LhhQS|RTaLF1<d&vFc@P>3hjYhNHMN42vZ`~)JnsXnEhhkguqPZuN_xznsy3i<P
vIhS;UI^P@tOR4sA9n~%lxEpZsFBh(ehtbQW|#>QzjNjA;clM*M_k2jRMTT9_t^8;K|q=WCIA>|h6cq}>xa<LhJNtgi}n;=aW!7<w<7%(t$5dj|B-(1-)e;7
(q~!WqtcKsrIuEV*d52IRqDpT%El&7>CkOWi<WwkhBB^CE!y++Cg@pdh>~4n^Xw%&TXDwLU14*jjj8>i#QT8}2}5MyUwEAepJ4F(Hq7<eVf`3QJqZAhw+QTQ
9C_*6*g=<9uqYK7vwH%^J4y13Q;zQpX_De;V;PZC97!vX;@ddh!LhAGR=vEP8m#z8lf&{a>n(&HT1b-7DC?htgf?w9{+NyDrQb^j%spgetW-IS?I-2V!e_8q
qeG3G5Vj(s33fH6VCey*g1|Z&63RhEZBEC~$b6F$&a%Ny_H28E^9_AiW}+PgKX(RZCLJDfn72o}r&w5nab?l2tObJ)xO^6bT|O#~&`@wHibRne>3EerLke-J
L3_O&r;&M4PTPV8E;50u{S(KceM(OsP|RXOVd}Ds`{EA4J##|;3`GUO{_tU@v92a}AoO02ABAo2<2!*`i}oVrnom+HlnlYU-FI5%*?4^H5@qAlDaPG)ZWcQZ
mcm-2WM6%u^7d$CfG0Zenw#zdxn=Xq)V?$IPkx?5pxwJ0#CZ6S*&qB@{L&!kUctIvvn=kwO0PTU9@d0hNPK@Ht)F0`yL?bnI~0^#w$5#25y4gqPN7A@ztUXy
W#co<0hYUk3Z%5~bvPW=t;D|7&T3<`h;$y2Q9Ms@C_pLq^SJOA9O6a{hhJYh-V^+{EEVNiJl8Qt7x|!YRnBZ8A6MFQoI+X5<;{#UO{dTX&j)|v9_M2(mK9}n
=XbcMwP-|T?bfQOKv`Lgl|LD5Xyp5x_|vd_qK6iA2t<<B{G=YelBka|Cg1A|-|M}#HN{%TtlYc4HC*FZ-;B+K=sUI+L$@mcv4HId#f4vxSm#0y*qU!c#pw1m
;Qr>#z$o(DD~--|&u!>x%%(I+aGR~go4-EPTrL%zQ)u}fUhwyxg%vB7*V3$=pJr+0P)Yz#Fyc!TqmXU-`pE+#69VcoN+SAuSLg*<WL|Fmu0=!7DwXzLFi!u!
0M_DdPF#K9Dd>L>bT&;nbG|#6hh|zrW(jXQdweS@2!+gKHu~lRVT#jr7aUje!Ki#xu=(E$oGV)oQlGLXHfm)95L6QtOXV3N;`OLh(xXpH&DgiL$C#f`gcPE!
F;)lS1$bKPlO||c4G0+$c{>$yJB#1Y%OmT!`7b+$&rhqaAAPJQv9ppHV^jF+0q3xFXnzmevVsEV*<o?|6LH@a#Q_qJ`p<{W&lt2aW|)InLY;hEVCa%R7Vu1I
p)4E9md+R4Cp<40Rg<-qf~M(j8ncVterc<G*gsXZKi7Mj1@UeDG|S}(uJxyCsH*i3y{P&rZYjvxggM*bn`!IUjVW%M6{d48Gj$Jb0ls{e3BF2`l?U}7Yo*z!
>8_TH)-pr+fjz}GF{z=*n+Ec5M0qdmb^cMEO?`0Q7gk|&l@(Rn{B0D$K+f2#i3erh1t<GW;rTY|A7(FsR&eXVqp;qELB(-_L-<V3`twGk(J|9<jzeosWAdZv
E7;_o&Al-MOGKt(%~3PANw*SABZ?@*m20N_bv9$Hm92gUl+%kRGc5#^X=3(p9>SU-yX;UvegQf~+oUk%ib;9tdE+EAM&VNtGD51fr(694%ca=Zspk4Zz6Y<6
9U_D`$Xf&LJ*Ta01dmvrJ4CHa2xK9MXdm4D`*L0;P$8F#wh|9BZCs-+ND4Xx>-j7@l~7l=35j%_<BnRC0c<`FDH|*?X6lImZw2(GNIWPGpbrQi3j>6_CkPZz
NhuV&)s4IO3qvH<yi=p&A-nN?5Hd4fTNdMb+Y;f$F*#i(b5W**pDb&@YU`{q)c+9XkWMFUiof_Csm_>KQnVl|B$vml1HOYwMdJwhCHsVu2jyL<v@zf)iLnaD
{X6}o09Cq>VdZRHw$vf1MEs{%cgaH%;5EY_HGmw2`&bdqGv~p|s^=-hFs?WT^(+9`qxa2rj|6m7dgbB7Zwy~U#j7?Nx(u(-KQ+qSA|izC=&A{JRGOllc!KYa
&k;rvM*bgt)(gtm@51n$Z<bkfxw1(vho2$e6!xSU5(Lqh15SsU6O=&4{jzZg_WN(GJTLo7KKl1iU7c>TELcvRt`<Ogb0Ea25Rxc_`~#&gzyVhyVV!4CEF(_8
tu`E(V;inGdQ~HU1GFahp0r-7Hk<oMSfDE1HvHMGYpQ8$fz2y4LI1|qAXIraVMmI$<tUOQZNA}Mu9auJvs4tcR{MLQ6a%{i&x*tHLj$rRrEZfF`A1of9Z^LW
6t(?FZeg@#Sf8Dq^Py|&HV2<z1?)apoV-%T8QWC0E(c?JVA^u&;##_nLR@&uI>C(Bci;U|3Wy;5La1My`*SW~8Z+vZVv~outC#jeq82<3R)YmvX@DV^G6-Nv
Sz$0+DUDXz;~I+afc6z|ca4!JmLMuvw6*Sr2ru6v+fwiGE1dHIPuk@43dB1I1K>~oz2^T~0BPrht1D;#huvy#4fw-g=Ihs<@u`9Vw`i=xRd|xQ`ZOp7)Kz{X
IuF_$NA8J?Z?Z_nctgijV5e7+GnS<2h!|{!v8o)?XZn9ZlQE{A?iRntE=2nYgs<B-S2KOuod2tzvRZK3aiKztf?F5Wl7uQ-g;P(Dl5#{Jb!blqU-IHHHwTY%
9}uNyIiVLbE&aLo-9N<IGz5O2!j#XXJ;dhe=Dt1=0F4gPclla3=PT)|X6X|27B5pts-Wkc1^!z`M&v8bivw@|<g1`OB`3Y39gBL50KgR_$(Y}u(IwlWQ+#f$
&Zy%M7~=95uS63Uy<;gr80LR5Q6rOt?H9S+=R%<h+zIY$3zd5a4(HJ<O;up~UEW{{DTLbB3-kgxRIkU_Nt3A>&pT2alXY-S$S$g%Ot}kzX{mR#sEh~TB5oV>
Y#v+A`G?hvL?W@P&Y3X}7NC^;SIqZbMFJahSoc|(Gf%tm_(meqw^F`=^v5303_k$sWh=c89~a#d%+#8P9p5V7L*W^N>8bLC*6(1trWQ9uT#l^njP*qnd9Vrv
8*vc3EFv)1!!5q%gheOClb&X{`}OBYIj|~Yo(%dP_z9aZ4^~d@?i<_vrF*q<J?-c$SCXQ;js`}eTbuD*cE6s#8ZAVeNhLISlj}5dey%^CJS-hczYrw5hTsq&
U%D&OlbqVF)1h;$Qs3f=G(*ittYbl>QLiG$BJK}ys4-R7WgAA}aUl~3rvec1a$6stJnc#gP<_M~F892(w<g8M2JFCL1u6cw;ljNn!^*Ns+EdK5onA?L#q%AA
sO~W|(qK<=ihxCeA(cL#xT%2F7r-QsTQ7h373yYz=NN_*DU{ChUhBV9vavkqzR!vMm8U~?t14cNYxpvYa>!sbO2y1crlsNfFfh`lZ%h5b4A-pcX6J!nG~cZx
z(~MyBavX%Ex&^z6rPzEn{DOJ#UGr)AU+(JxD&o1*CVMOyZ5rIgAMyY7Gr*I+a`-IXh1*OZhujbq%3Npj{cE3e0KLNcDLO%H5UpyT0{vZNO&qdI+za&9kmfv
{t{y4Tp+XIfh8j;M*sv)WD2TV2ES7m=<K9|_nSWgOEt4R`o;sO`jMgy2cHgajCdY}@1r+QfwLqM9IT(AI`Zd(ID@)0t439+%hqfSin#Y;p^+WPrYtGH{X+wN
BuM2H^O*2=mY=!`Qli37Gt<VLtiaML^N_x8L7$B+U$gIKJWd5UCfgGDuED_LlI5h7!*BV1oiQ;t>A!|Rzq-<!0aG@-$`>h>_Vrc!wPlDP2GC|R7c9e$%GHVB
fR|M7b%RRF{?FuB5z7X+k}DQ}`fN`=a){(#&WUh9#-N0M^_1C|hvoCdqC(fl+aXM*alM-<vA9Oo%f2<$E*K;0$odEaJ<Rn-6hAcPp|qF}2P5R<Tr2BlRC8T`
b-+lqTh*&%TuAbyubMBv<~Y%X)&OD!C4q4oyBU9YBSs-U@6L9uFg?-21QFO{KR9C6O4KU?IdcCUUgN298CbxVLb^TM>LgU9)yx%qR*!@b1;71iV}pvQdD)x%
s`|``TYtG|p|&=9HQ;#>>kqJO@iE>k-J1ens<d@&LHkdWueP}f<IjVCKMky9y2JmCam&9+pXh_<$xWT4jbIs?AojG6q+G=Fk>`n|hCstC%=j32$Fh?6UMS6+
wsHx>Iu5EJw{en#4Twh4_Q?94Zp8})RY_~T^;f;U?&lqJM-L(T#s>f?v2GMyi0DRf6qX~x7L1iv7qq#}JljBD!yFTg_36^i4~i^ij2|}ab+?}0pkiB8B*dLk
9-5f?nVV)<N~r07aMFvJ{bM|@n5G4kFD!Fd1^DOYSH+&h0718tal%V@!Wc4a9|XUU0iq*$190cJk&L%#UYB)JYXkH*!9*~tWpg-PmddRzr`mG)T^xYl0akVy
As0%tK)qNYd)di|X{jlXm#hdV1gNKV9R8(z(Ht4kWsGK`>~YDH53JG%i_ws1IznGMXZhd3`%4a5YqhA_yTkud^Ra+AIBHK2m8Oy_3~63Qcd_daRxPeCcmdKN
3FYvhzTA)VZ6H(+TBsrzES9;mnD^fingZ%dl7J#f4m}cOvWr;)`S%}!*)SakTep4mN#`U1v(AFOlammK#1^S74XaxXKuE^E0o!(Rx8Bkjs5-els8+DKQAcf*
9MPB;9jEu_@N^o1z#SXlmG#;Cm&Be#rYp1F0-HyF<4RjSI3=Ryf9pknU+)dWdCsfzQ=eN17RqDfjHQOpd;>BMCaa7)*J36#94gW_2eW0Tk;PvHuUi$UlZ(ux
$mRp}!ZJ+U0l(ksT!ttcfFa^K46LIhYcs00CW$8_O+6|g;ZY(u_}Pxjs?RDJ{Adk&h+God8y=1UwZmRuReMTL0!%~U2gx`dTYVpsjJen9gAU7PQgSUyOg+d*
egr=4W^`Am&@Fn0xj9bk0AE@YE0^5}kMHa6IP#ku$e&aRO<|#V#qjNObh!Pgv7K5rHn$euo3;J>G4<o2?)8K9c1}yl%!OWm;2@(n79?|vPkhvcUay;01J({c
vyAnSlKGo4x(5Al8}cc9k+_65^D!K%2?*SV)W6G}9{M@@8Ed}_S9>Y)p|Vvd-yLJRS2hei*`<=6@aWX60uNX&Dh|=n+0-)at{P@r`pwJ5>2c8UL9+p6=Uy<3
h9rTP$Ck4bu~6}*6SiDfhAj&N!<8IF6Ve^=#m=Uu5joGX8&<4R1itu-^Qp2>Ahp(bLCEpXlGjfVVA7ak9<vmhRy#xVV7ZP`%p1#wjdqfUsOl#d5=u<$@eWSr
Q&W9sg8Voz+Q>-(!sbX1jG<EM>mfMpKSOwH7!$-uRdgFioE~Jux?L=Xyy_2T3ld`nT>i?oV8bA2v_6RgW8V0(hA~TL%tPCbeV_=c%Mk_X9;mPgsBBMeo+PJj
@<>elZ_ciq3RX}?=zP}h*Ro~QC|f^Ug{~6INI-~psT$f=5oNntr)t6Dk2?1Ni!ch#I7Jbl5cGK;DkKZ&9u)Y$SxQ<h)g4$8tpIsChahO4wUj!3;v5VyU(8F#
&9rk6vm!Z}P~|#)wqjMFHSnYG`xrF^ResV62PrlG_S|JnreM|in@MdBp&0X6)tbl~$@#3-d$8yNy0tF!FSi?fI&2{;c+8LD)5(eUq>BZgt-{`fv&tJXgw}hR
Nk41K%4a88a0fUQ!%eqYMI<{LO#R+A;uR|!U>(zXg)Jb)CJcJOz@wXuHO<;~Ma7oFbunIpaGb_^y8j#V&hqyB<K#3a^al~j(f;=Alq~EJh=xus3uLf#2^SBT
Ip8~p21ScuAC!?$AR#ugFD}eAuV}NC+gX|Y#RZI)Oq}vMBddQ#qcR;JQnTmbB05`_ej;5e8CsY$;g=}cCi!A<e>X{$oJQ=~BZ@N&)*{06X^t^RqB(v1pazY<
bZK3jKK4vsUaI=yKhiCDPmj^y6dLheZQhjdW5n6`5G9r-KtC=n{}PC=j0*gU%o;cx&XhD^E*4&#?iyH>FtmDN)+K+(v#q>#*LD$$^zbcJSt2<Yz!*yMcNPXe
=JP=0jVcQ0lnTh3uSvn^duBq{UkxPhTkpH;ax1Hg1DoNgQJPa~J_Y5n&K98Wh>q)<3Oq|lYdaTX%qimagWQdhp=xRu1<!y^!3=v+V8d9W?@a8NyTuazm1E~f
)nWiQVcRGk&Ga1mSF}}3NZ!NI^9)TaOcrBQhmyqQaNR9^ET=9z2*ec|EG!KM^0uv%0^A|qiT7UfA_J)o@P`ly2KjvwM-imC?iU50t*W9`!VS9HY&*lH$)0Bk
cQk=(DP%OhwJr;h4q4n^YJ_Ll%mFqwR-_K~&y6MmU4o)GEmlZ}<<kT?-0xw@C3KyGQRZeVQUqGD(;ZX{XA3w-h~GT)Iy};1Ss+lpjRObK6ipGunM;_wLA}nv
Tio|BJrL07lMW-93QoBjnZ<KsBSYLqkm1xcPr`PO_`oroq*i~@dtt@l<jCU-{AaLuemu3v9MhiAEM4LfqJC4{S(m%^)~qEOreJl%2?K*{gL%*V0ye8@FO5l;
2HY5MvScBs+Xc$USL#41q&%2j;BW4dHjavE@gnX(*mO%so_WldSlks2&WxjOY>u)TV-jOrgv%_k-H@v%Y$!Oz@Z`42<?wg?foSgj`hm8Z*5+)n)L#zZGf;80
-RsC`Om4_%#6r0muK>Q<<94Y80~>h(bTL*WYEeOXL)AsovYnbx@P2jFUc^3gd`inzNLi+B^HyjRTnY6AtHGHQ4ekhG<LVYh9=2QXL@kFNM<#s~)H+p;3V>pf
pp^`=<y!!Fye#&m>3=5IP77@V2C*(IuzM)og9%kAE&?9?<z(Z)e{uZ*yfUGrhEZldVhh3osz)`LMoWUS;S>t>RVCiZD#llua2jj#v7Af)3I!Eq3EU1zkd<Ia
se|*l$b~P(^|LNT0n4$Hyk0u%ko)xyMa8rY=I*DYNYCvjTS;zFH`I>8Kub<8zNeQ!Mo#2F$@F>r-Lczs3YCmG?W((^u7}8IN9`IdyxM{A0DcGzB+R@k3w3p?
`D*o2dN{K@)QsO7`-<Zo;ulT#yV}s%?c6w?GsP1Vk`!Tj)XP1vIWM2?{cxi4UOUCjDq(H7>DHYIL<r2r(cU&>_lbrCa47E^`Kn@2U_bAwVLu%8CY!0c`Icuh
QM3`YD71E-*4nGoMis-_x#Ggb7m*JXSW%eTm!=V&CO94k?y;&`>RrWK@XvWpt9NdapQ<aFI}*uOS5Jvlzdx|J2ka8w*4@gm&WDp>T91X_A#K`?Z87sre|Rtt
31K-PZF@^VkZ|p7(fmJ!5?hF-myqj_aXb&}YrVuAQX)-UkQ9y4OYoIp1j2A~YEf%9C4NR|3Jw9nU#5K_z(`HCulX1zqnt5++k$90KV)-(B(PuK%*4brI0bIc
X%gl}Z9rIn;*%GLD(rNnqAs%2u7tf<s~32}H?nCZGWE&qbpkscY=GE-GrNt)YW?6=;WTDa`v>nh?=DA9$xC%J1)wlfP`Ys=9k{*SCeU<xx1yD~`J`70D_nfa
yA5uAQD7Kwu$yTWT8i4Pzf$(Z?7kyxseugfj~I{cZ<)TE81(G6eyE9t-t3-#5{X{TXEW3@adP>tAOv9u7!Vjm3mI6qV-bh3|I)W7%c&GqRH7k`z!h3pP`8_T
bn7RQRX;#RUCTM<V(M3zRQEo7_=Db~r3j4+fnbcUPK@xIc@1Cu%wK1kl})y)%B>Tdr?Q+TX3uv7r)wV_8Zjl(WS(vnbS#oam<nP<`<wg_A;d9lr+k9Hqx#PL
?Ta1f$B}I4Bs5dQa^A-l*RKY=?~*elZWd%s@OH6)Y!5M0P%+7}K#DK<K{D4Nthy8y$RwFyCdQ+Mf(Z$oG1->&i12p3U86O!SY|b^3!&9@JWj8#grltH`q)jn
J?#jARrDl^D0nn9pIh~xY@PmsX_u_-6swfNNd~$aXAoNChQyKsuTqSeFp1M=Dv)_0Lv}u11>*QAM`UW6PPW_};Sgh;+>Ablq@h1tz(CpVUtD%mWM|y)8l-9W
9&La*%stB8%@%83o+OiUh6q`R=@Qd@KGS6Ql-eNwA9BbBu^|$U)0~%N1n%v}UU7>3-dK_XXq+h|u$#h&MvO)YwexMMz;8`y=|;2!gufPn2N^`AH!apO=CYaW
jb9vxjXIOpt$7gfQ&QRg?auK&5_~(}XA5niKZGiEj_+)0it&|<;hRTt(YSnnD|!ofLnI*Wv!z3l;_l~f!!Lvd#=(e<Z=d9vaYm4YWo^0ZL701--fvDiq06`Q
st7?IAKyc`W|oSG@JBZ=S$s?LH(B2=bwjK8_z~pH*Vw(6ob>F)78HALR1RCbz?7GA^tf$L>-hR-CweL<J*`oq-~9&X>&zri;uCX|AC^PoU{x;4n{f4}Y%O?C
aM#tRLi)x|2gZWT$c8Y}?ylS?UE?k0|C(sVcKb%YL-5@4VSD#qu*Q^0eKpYVp|*x+OxdTydB21ehJsK62dJh~aJ(>?5p8%H1x}5+gO*terP)}NDm>S!W~o8`
Jo`IUI0_#H8MgkChn)&}(uOwZ{!OmzEvtl7q+mT~fK*%GVDqgtY6{~D0QMLx|5wCS8VBc_RR)dDfi8GcDak{Eev3x==A!KF4`GiYq>v6nd6@1t;N5brCI@=s
8b^X=`}nRiSnwW93bgMmjG}k~L{scAp5Mv@??fHn9=0_d-5zBbsq4CacX;jb<<|H{EQViJwG4QH7W2{+0g?mu8PodWX1vhMlw4nMo%hjz2>x2Ut=kJv?MibA
LdF0KOZDaLVS!htDJ51<_j#Pg_mja%!%x-*7x#JAA`Hq-1SB9^7m2OhwAu|u5Fg9J<Hgh8HqD>ild;~gz~NG+Dj()Pdv+4SL6KW^0=xz?VoR!tK9O6BY9SAt
m|8^)C*|lIh<}Iz>$x+@iVg1;rquYz1ImqTdeosq+q)<?T4{4`$YB*Ns<xUVVK6MLi~4h$D!I=139yvet?zjB1rBum>Qs;wT`|ok)<bN=&fpNRDXx-`7smHx
X`Xyi1#btV=%yYV)d>jz_UX+f4R^s#6T1k+pwf~LWA56v@Vm=`^83~0595V3YA35k$#HD=$=35_f~)p9hkmu6CVL*7^jo~}oxOOHx`-dR2Do6vz;d_3K)B~#
=1kJCIkD=|u`rLKg>Y0Vg(!4bUk86jWVj2M@h!0%ziLj^<p;LZ-0+Q5hOG*1d*o}&q0Tv<aRAEM;$N$Mp~LFLZdwnUTV$?RfdU)Z?$CC$`gY~h4*rEZi%NRS
vFTyGNIZSK>;kf-I;161HW>?{HQ_;6R5=E_J+GgBq3IyFE>HuGMy#ExBhFD2nJ8nDqAP5ENUvFJ><1#?#;!Gu+UYN8I>Iy1iiBs<7_j_fsq@7ycN;ck{|~fX
Fh;Brp$33JmDBA$%da(Lyr=Dk+BUxu8QQI`^#Yo?E3<P?LfgW9<*}I6c&#sWqK-Sa`*j+~9EmQ9{nLn*MgLuJjkRG4Y`PP+g$Z@v>oZ5!h@}Y|XCex1QxvE$
U?}zb6kuVbv`=0npywr16uT=-V=sBWnn9V_*=>Gv>t1!Ow)6GPR#>|a{}+Hu|9kTAf7MuZnDZ?&#M-$<3H{p&5bvfsZ^{v%F+B|yiedcuyUBuCoA6ytfH>fq
5k^1#5*jn*mz4c>?qoBdbhjTf!M<SK=s7-SierCuV{}<J>J;*(#J!0$1}|^IYic~+GW58i%fUAcC6vPgH8n$(imx-fjWF!P&ITV!949hN!$uPA4aL4o-LnG^
y#QM*&@#HjFtAhDylgc-l)!95n7b+Te=T8%ia8i)U-Y)_UAsS-%%eYta-U|($;YrL{5%KL8sDWrsdwhgY8M<D1mfgAI^q#$`yYp0BAGnICZ<DwUbobUR4l0Y
9&AIl=(2Vsr;6F&#vw(v2TmcH*wA#leh7RxTW8^u5#c0Uh#?k9z1p61y;uLtlI;7p?Lhy8CXcVC$qm!hSimG3Y@dHC%kEL9T7L;HYy2${#3ec*&PuBUnhKTJ
O~0c|cH9W-(}J@C!puk8GDP#GP)xh!fMPV<sW3;_V#U1YLw4Sh#uIWc0In=(reYI85@Y{+>nmQQngl+p;H#g8u={mI74({|kyY<7TVl=}+B&@!ehIn#uU6|Q
x2ZG`lp&c{)rey4n@{rCTEXGp5MhJdS;mGh3{2sRC`cvc2@`H3NMIma3QhQ7o|<!y6R$eIY+oqCG^;v5D=FjI@M0@C2Y}vTY_Y~`1?v1YReiiKu(l^(Qh2FU
dNQ(u$LLbG&{BsXuFs=<&pEF_2`iD|oQA<I`C+`(Pvu{>_umov2gYf-*n2g5UlBb`dOot2xvG!2r@Ltk@O>~YU37!iy;M?$Lw5TIMlm~YN9MN;&5tD3g&q4Y
bC<T51x$HY?-)n9Wt%GZa3rX~Vy1L*NS<99c@ECkKq<{<p=rFa#wh{mei<JDe)Cp4muRai$GRQ#P|Wq=i@ZcT`XI6(%f&?%3K%><EU2^ZkrV6HUitoj+sSOe
b_>k|unKwGvHy+lIj4%iT)pr7HTeUr^8Io$rRs$~=W3RMk*#MZLRy_Ub0GLwCeP%2ql}(H&y~#rOOPDtdabAflmNPm06<G2uZ?zdEX7!I(Y)N)3whOyPt{DY
NiP#D&c<eb@ug_qE2TCKwQhkXnsFqgEeSm@_|Y<U^mLQFfjY+*`(b|ccm7;ZX}ciaKt5plZYk0~^UivN!-Z!Gjv?~pT+g<E{F>?XKQp&r4Km&a$~+dU(Keyc
Az%v}?d%D)&U?C!hs80dqCAN<t=<}bkS20vA@*l)GQO{WB!k$nP$yLu{F40EN~o&%%&HfX8Ii8&xtjv|?Ct0GR1QwrjncTgYN%8c&8wMk9XD{_o@Mn40SWP3
kAS8^qE3RREQ~A=v5)9U-j@ql#n?<Y*A)2c11=<Hc3DLGQw>YP)^Xx@lHI*wf9AHskXA|NBhNcl?N}Q1loBd|JKF859_uK>c@>)mV)ndRFbjWgS0-`ieQ3A?
@D*AK*_n@1MQ?Q4mi|?>Hp{MT-0*i%=Yuh3s6x4-v&R0EbGjQ&)fsRR#in3G&A-7>+v~F()5b@GlhX%!F{RMe14F;)+IT4}*)QP;aY3s>3zbc!G*k*ZhEBrX
;jgDX2EH0F8R_XoaBZ}2NM*Z|y(B<^O)tVkG1`O>pYQ$vs-#4a^Y?tDIC(ij9p<`7Q_Qu;KW;tOz>OK?30A%h&}%3bgnWFM3m1KLkbmcDLR=yK|BZ_Fgmo~S
2IiHA?glog*Nu{3e)pXH&RWuVjK)e0scn6s-=SG1K#C-X0>1Mi>|$blY(^7{7mGXf7M|0XPGu+4jNdoyfVv2#3pvye5IaHGy)n2#AFegs;ndCMaO}}uAj7Lu
FXLo(j9%aHGB=+)qMk#uXdH2)o=yJ2<FnT82vU+0b=|QXuP@qYU)WniMdloq?$e$Qx`D!P%StJW5^Yk2gRU;MTKfXe){LE%-Lp))V_G$@@VO^T7_|1<wXPAq
0XckMc@FZro0<WkIG!)qWFb|X3Vdzx9nDBnUY1cH&$GQEIl7`Szhm7xxYi>q3O??;M{K^17RSC&y)ty(ouLMkS<Xk4YR-K#tQ}4(+db$NR(4dK!Ulw=65Ded
(%Zsm)w_nVOUNXT1NWAbyKE)sO$6GrZXq2#z2-j7Sb9m4LDnJZVs@Rf%-6S1^^Jpw^$=1g+Q>!7S%Q=lBEoxA7J_ihu}Wc9IC+&9tNsR!({Y``-4E$sMDa1&
ewify9MeHmYVA_@M83_`O}Ev5rjf27{l<g0l5~hV;LH<FmZkdr@XX;>ODzi!vB*S>^q6fZB!y41^(^p2kw#g6n&O-iRp6w+EAkUGbCQ*{Oq!cVyr$R4lS_@w
8vpMrDWpNO_2_9`L@N^+uq5i?alC(KN`qgG2VwVgJ3agMP+jApI6Eb}Zd3aSE?zs&x~>i)88PeWQj32@(WJGLiCJ0sNn4rY(ZG#|eEGB{z={|S$OOh*<_F^e
#HG@@ZjV#y7c!cJ^1l@jXNC!#sXZGha#Z)gJtF;uH@fPMkToEd88^(0n$!67k*ieAjxuiHIg0V}<Ml~_rIfEVAX4Y~Q?yZaF;hiyqoSUsY8*`ldi_-5bY~Jy
DAAi3pu@ECX!lfZ&U%gv7o=nM5GuiX*e$EspBBzAWBXt*d}^8QAq-gx4D4V4-0V+dJHNG%Cmd3b<OJDb86I?JrJ5O}nk|o;e|pzos|K3+b8%FPzEoC5OBD<G
alaSu_tj{$cqJ?4&9c8c5bz3Vz0HI|<bPgp&*cc>vyv5t$kQpu<S+#oVq8qk9}6eysac9V@!r&7B-!+jv?M=vuB%6MbQ{yrN}l3+_ICVj?1j{~UfcKX&pVzU
&?NxO5xOyB-dns#SGYXIBA#pKe@6?zwPu`G+M(LhHy40?OfA(pPp<eJ8anI_QlH+0h;*QyZ!|<T_Wwycf{^iU7j(ZSHARMTqtWB3+z+P`pjNhG&{m)Pwtev5
$Jb4icoq%*<1o8Knl%Yt(cX^hpwc80!%uMaNCDVs82uxjdNADxXS!hXPC@^7j=O~*MMIdzuYY+7D#DZ#v&wzi>x*pb_pgixY}Ps@ily;7$0lB5*nf=o%5Lj)
yZM!&rC`Sz{N%|Z3seV*nYUoiZS2@Wc!&LR)rX<pmJQkioNI|dTTvqTtQ87Cm|*AXxqN<)ogtj0K>B%C5spY(x{K8n=e9nU%J#lMS~qbW*DA;fRN@%H^lJE{
u$TZ`$3E@A5Upi@jO6RXTa?EnIc^)6nf$10wHk;Z8%_Y#`RKM0L|_Jq60p-I31R653yV;lr{!3nIr_B17y;p$FfvlFLiNqVr05RDV=tJNLY@iBqxw<HuJx^)
SPtoL;y*#isw&U<pf<xrG{G1nJ$0{Sw9wsXNrwu7Dujj^0J7_wSKE1|d+&3w@rjc#q<8dU7tVqYBQ218%SWdfN!a{QxC>_A|7(S7OsZgt>MLs5`1S)0iO~`e
;3>hAlLu19i%;-v@TBIJoh?+t$%3N@o{Y(Qh^;rZ)h{q-VkDcqKzZ9wUpp(JRRIzB?sT-GtEh2Rv`hC4O^4ut6jK}s{d4p_x+=_ZHbMoTxAK|BPpSjp9O#K-
G+NZ17L<L2K`alB*%-mqY<R~^D%F%{igTSZ8z&~=T4EMK<&OWqIRQ)Kn5Igz3XDFbCLq(T?e+ubugUon;=UZJTtfPy>R<rV%L*}{<$+XAwQyzk@@)(<l<}AE
Np90MS4t*f^2J#0yiXBP11~xQcd8>KSnjoljDyA=hIL}(avMt{uU~FHP?ej$i=9v4kj5J)DX=KVVlRcc%JB|n0~V7M_JRw6Oss{Pe5}W8u)eKg+2Xfv(pB5o
?z(_gYkZyJxYnJ~3r3u-93W%=SF!-zo@C0-rkh+r#8<<PI*Ee>jXo76LSBPHLFcYl2wiZ4bdF)*_X)7%IARd8%{;b4PhFuc5l^K8d%<;nvl?-Zn(#|gZoMK~
fei<<onAkG?}4ey0LeN7<g2wn7XP}t9=vQlbecKo;gs>O7P&Si@nZ{+{Yy7EU-||fLsU<l{`rTey?@~A82HcGm;!cBU-_(#|C*B@>VPst;O;cR^Kdd!dB*Ac
y2At@MKe<*-+GP^1I<oem7i8?+4GFJ$W+Y@rXPs0D!cLVnQIbsW|e;nd-P<vo~I7vFeHMUeFw<|8NamPsiAa)#kpn|G#MDBi+M>vA<inleze|f(<NH2MmsBG
{nqV<ex_qB-Z&MxruTK40s~iNh9ysxPtu@-cx4tS=sgS7MYptZGh=85iMa8rSgnFk#0dVlexYGGUIljXKwQo!>AqHL+s-{20Mhj!NU=i7A~R6(UCt7Lf8nsQ
(qV>;cWbx(n?+^H0}9fVQ3{_wzTnrFLUC<K#Kg&`dn|Kp#>))vS3x`$ijkw6v@V3=ZSzBz?Ryg&%2Q+If4iM805QQAr2+3oye+~37kp?e21SwG;X&wbX;5DQ
sc>039!+)ImKf+z^3O|0h6?-!LOi>QCwb4Ii9E2?^6xL{4KH_7u8aQn!o$DAv+ZNC*7Xpru?_s9l)emDA~`P?hlVZ#1~~Mt(^6ZH8AH$e6xi-weHQ~nN6u{y
qKsg(9gs)II2PaNhGX2WV#>(21V8M=iMcgklXL}={^Y-5vEM0mU6Vb7*u$QZTG3`%nu)bNDyCm>^4(ec3VPClFZz7<+i5ggOB^@xT|@O&g25=bf?)znu`3$A
AqD=7EO%`o)CVRZwC5+_AT{mA{jgL0hm1Nr&G4E+ja{3rxR!;}?zr+eL=kM%%M}J+1?vrWBXlmg;7COrTmNws+zGGQJmkYNK{qJy^ecG`m^+w5{Mp{Gr^^Cj
nEMyPW94|rMSf`i<WT*0Yy%!w9tU5S9oWo0py!F5Y>&8iOnH>j(wGDJjCAGDB_JVA+(hPRUMJCcq1nW20Hl{)z37EDh^b+0#Q!Qb@atT1(sO7yhh;*3yo5Od
PF(w-9P_9I*PJANo0}_U3JdpWyG)+L^+|NOetF)MtNP6^Ye8=qi@a#6xiwBb-d;)JKT>v{o)$6tq8?qIeu8P-h4G(}BS~v6EJg-DjfC1N8wmH+m}somR9~8S
0k3T>HoRnbQ9B4NEk`$6m3QOKSHPGjJ>1B?qLQgiybzV*{dfrfGU)gP(h|jw(R_4@()FkF^Mp=vH;CC}bz=<PnJZae09*quvt^iL)D}7CSnLuWQJx<QfL^VO
{;5RCLirNpT72!=!96;e4H=h2OEVdB6a8i<n3DJAo-jWyBCYe(xT8+=``4h4l_k+`2X2Kr{qrucA>Cn7>ehf`1Lj#dF!@^;l~jkPuj}s;h9axTK{$ok1<)gO
a1S`DMPRY~dbNJ`pLZ9MiA{}<p`jbOTf12?+=6{P9)AvT_s~*Zt|hdHlOX&S?J$(>C<uH~Pu>9yo;vAK4Y<{+6{WL$f@KB<8LP53FRg@;+P1>8FER%7DEYWE
;6rAu@uuJ};MbvpB{MTqeUqvbR_YU{P>VFX1riTWdRr^9$691d%ba>94nXRF);Z%%Mnzs>wT*doC|0k2PHqK^15(dJ@&9}wHcIxD`pVibZ>La!#ikKMj*<s)
3!nv}g<}frh#J>39jJQaw*?{;GwVQwnFBb>*e0nuSHoFov=)ePiX&a&=gu<ui2o?G5*l#7iH$*>my<UKk+zN#O%8)C&$B~Ad9zr3t`=jUhyljcg?FpvlIDBz
HJ9L<ea<-AK$juj5@oPZEO8w1OQE6Zh=~g`ALh@keKi#WpfD!GBz-CSCIIzdMig#DFjY(eFoR3HQVEamnG0_=abReci&#v2RWcbsaJC8o5sxgO-=jZ_Pn+WQ
&`Nd?Sh6tp2`C2IA**$CSIpD20Jr)~q@dApGWZ&8z-$6*$1*xZcm^f|IE^rR^wj^kfPRO9=f+6%*H|xl-%`-@F)p#)Cm;xyPUT?5zj|VML(Lwo&s#3fI8|Fy
9)T>b`eg1#dEor_<%Ei{DS{b6N}}9d&K0qs6u1iH6nQh&diQt%<KgGSYD`XAAVV;b`aN{C9B05tc7vs1OZQ1KvDy-BC_U_^wQ=_fHE|xC4}oX&xN9MB=9*qJ
bd|IuhvB1LzxIi}Um4aGFl1#8=hRyp$o_lfKRDa+Fb(kzBR!Zs2R7E3*O~YdI}TWV{;?EL+kyQvy9<FBHl}9Ok)LOd!&g=z*@+^XVR>2K!`5?xLM-1A7bSUb
pHZ7yeEU6F^N{1uUlA$qELMHgX*3SoH3{AP_-t?5UqV5o;fkNRR`BS?{|{P4(xPZ>UN_sw@p`;kpC_PvdtPn-2>JmznW-9CgYTVWT)lfu?=CRmyMLy=NKGi-
!1?icG^9Q92QN0Xif0kb*-K{ar$j0(+D!vieHCxqb$9~q_v`@~YN8{xD7XK&vv3{bjrk!tLEt@czm+h87Iz--;%s62IBhvPo+E?90<W}e=Q-f4l8fNg;tg|B
CDI22r$YraE~l7?wxD_R?Z%6<_}{OVsc$Hm-UIRhgjf{`j2)&E7cze9*TPtqSm<N=LarsZIR*P~GYvG$pP1UzRYX*IXTDo)0jwpEGg`TcstcwDZdOqsA{Bn%
vj&+ZW#ui>H=74K`;X)z5?n6iIR;8l?C$7d^m8WJi#YK)bx*Y(n&xYY`C7nOURNyvdo<^svgXCM9X^A{|9Qo3%*<JMsO*Q3j*`Kt57QVE^=M<LMbX-0rHmvD
ku<Bo@MSL(mG@<pbP=y5;c<sRPIi=P)X1dR#{V&IF~boh>()2yJyoC(FFF}-xy}1pPC_Bs&tr372z3hyojNifSw4YBoH5+d8fzg0^@_Jz{i6P01YxDByJ=<l
WixF}1=(7Yj_*2`KB1`r8iRBdic$+(CMy)T7PD3kw4SycDpZoQ{29_T*ixJdiJL`2H%110n`v1EQ@U@wgz!%m`*=7KdI*p4hAzq`^)s+B>5ZjYT{XItJ^3}Z
LZJhG*#s1A-?!l|43fDjI$Wf)IL_Bo9$2aOSs}TTG20qBF{Meq`8G@x0;hz7>}9t<Xfe76SF^8B^Na~hQig8*T4q7nd5A+{efC(X!pbg}T|7xlVKNP_2bf+L
AyKL+V|r`aT0h@HSti>;)pM_`uv8<MUNrE&QY#k{)TqLHoAO`96W1()w~V>b&V)j~bQ7IXCf=b9azKT!qS3o-K`%4@l$e$_iNB8=)_WKQ>c^JfeC2tQ7o07k
EW6SapW|?}9aQlAu?BO)t+x}!%8X1lzj~Be4(l>#A54C{rQhyev9+tb!5hTTl%aV}WjVVI8$sM?gEXMZ*V|q$>fBT*h#|q*A$R`nLezQ$@0v8NN!5?`@nCq1
Lfq1(2W?|)8lT#`Tivy8PZkCL-Uetw$q#kE<BZM5CE#Cz)jCOxA`CKv{PhNM<@>#4!%$(!ESTmFL+9B4#_fI{IZYBWcp9h7{5(Peq7HAPx}{JO?)?N0Jyk7s
F-^q%3KyjOG+~;a%FU9OdGCrU$tA0v<4qeCDE~e>p{<DZrlD>~ULvbym$4|ldUGGR2w(@Hq3A&HK_hQ1q;bT)S2xdUZQotO1x3qFT#uU~&!^Q`j15KlkmK$!
U}$nH-u=>i1%DhphL4D<P_l>ltw%QpE_jkX7to9~jaVk%eFgU}oI--0qjq^B?fqGshJJ`ir>w$-^G9&%@<ZHYM)n8rUczZ@6vs?$_anqAb$tXQn4!1KnwQ}A
4QzQxoRaIqDb5J@=uy`IzB}WNFIRhHIZlQft`I^rp@)$P>ZH<k8#jy0LXxc+Xr!^c<)LR!IA55|y8Efdj==&KvF3i|L$N_*tPz2iPk1~@k&XF)C&iPjiQ?~S
YII6@Vt9G9z7M&>+;ttUQN9NHbdh|U_CMUrNdM5DBV~s@NJ17Rp<PQUc?M^ok!4SS8NJl)+cM}G$06!J2|!oU<WD9pBp!UF4WNp}H<o>SE+E`O>4iFQLPh#X
W!1WadDta15@(ia$rQ^nJU9=C4vIJ#5fE^sQD%o2@G4Sde%2|jwSyOE1D#s{IVU@uGKB;BuXxf0iuxJa1KES9@tV~xsYmd+i>eXchfw&>bKeSUWJ{MnDS=2?
u3GMAyY)Ze=?QGWFVp?cl6LT_6NwV8&FtSm;#6v`HAeie?m}4}y9@4ok~7bxru-`wL#g`><IOaKz09?8U|2}SVs3O=(nhP=>?x)fmfoUf!7pK&v{6`)rszRN
$c$Se9(<F$O6L9zQk7KNfowURdkpj`D?EHsFPul>Zkaebi|wqOQG)ZnaFV79a8Y(vKX@EInVKI=4N7nNqf!J%QAw3ZoX~)@n>s1V3vXb+CCx0*m@6i->z%5n
oq8%SE=}>C+FBv1Q4xZ?V3iay&@{Tt!ype4Dj>hP%%Da98v@eN-Y0~b!e~(G*g(O6JK({TJ^x$IEGsH|+5f$)z&8hO5Vuu|1QKnyC0jU!$}Dm{Kq53~%K0}9
P&1Rr3{}<rY$X;Qx1F80x4Yw=yH*>`;TEBCSfC+B#$-TeoY{HZPe<5L4Qn*$;<1SM+SiJ>JOL^#3t=milN%OvX9MPgN5A6+N2jt|bcvYAu@W^`h^`_2=55Qp
{{Y`<NR`|gdESk=^G4i9>Zhq_dDLXI8lnVGO(JQq5wmJ~SkI1w-D&ZH3n4{47_@aqG%__dv7jX?d;?nKg*hub0smvai+?$+`tp<h{mus7%ruY1gS4?Rbs`FN
^mJ8BdM-jZR)fZLPjM3F0Wm%AqR=*zzF59Y#v1L9BfjU&e;Q?mWvS#TaYwnh5YdASJzRUKYuL8z9V#<sWIj<eoOgQKU4{Z@2{CrI9}Uq^Rv#&bGy~!g>{bma
-TJ2buv<C}aVY>V%hu+RVz|mNeWdj>w%L(RNuEaA1U7&cUnOxn$_NpmN<xMV2V+QhIh81RTCZ#YIY^**T){G~Vgzm$bQlth2Ynrtf9lsg)5cEYV^|sa`J1j%
+b2NHj^T#<l83p@C&6-^I!%AHO52SelbYijYG$^&?#lJzbZJQ4YIJX?pqd~Rf^K(>*qogwD!<rT`7#pEdm{vtBWR`aJ1_RpsRLul+adQVl!kOrppW(`7lPGV
abNsJ!_lW=+)+*JhcPfRYPy6d2D!qPP=#8PBPe)7M9Zv;IuZP9PP?R!R*zQhuI4r+fzED1sq584aiL?I_&mv?dD{HKdAu}`(C4oFL8v5p6%2Cj-_=oZv@K=Y
Z}1G9ab*Y!0&R;k328cl<G0oh|B$RLe<p6e{La&|t<cs1l7{K~;Hxgp{TEncPL99GezcT^w0}9MQwL=IKK3mj87K>}Y2zp#z+OR7NuD(T>TD08==-P~qNW1K
)IQ@<lO5YD9GwVLFp(0JK~Ni>?&Xg~`?8DD_c_zKLV1Dp)ApU?5F)%I#4JPn(TjQ&@bbAUus&3D%oG3|OniblsyLdClOOcxrk2Y$|Mnp<PS~5yVlcL``98Dt
D)f<6w3?rRUU=IP2p;(6yj?ETVi%Mf*5d4=($!xhg15WEgR*gCX*TJ&pXC_B)Q~sE+E0%9I|&qpRQ{N=vrA&`NR7gK|DZhRf8Dr6<9^T-^30&cp77cPA=W>+
b^yHa+E)!U*#z#b>oMMt#fQtMl#`^;hpc;XXSQRO!KLZwVh;5DAFNoP;U^E*p*tuZvbEDQA&O~}cFAc}%)x|FDVG}CY{Cf0;Y9{D()dORJZ90_DqE=!Ixtcf
fr+9`6{**`OKl0TBUC{5Q9z-0IoT|%1kCkP>l>lAynDWWdia6%)huz5rXj`$lu(nNhSd}(xAFH1iS;IvEw15{!>7U9(&z=-_Rm-7N8tV)#e`p5TSfG<<9Xx(
&A0Qy=O~s=vl!ZUw)o=5tIz03(RVHSLmfAVYF|X9*&`sgEjZU|R!3BL@VA`PU<MjCSK*}E+v-wu1zf`O_GgrmG4nT6qDG`$0Y<P~vZCl=w(?67^EdlLy*yI=
%&*e{5(j_>HF;T*_ri)nQclBu7r;QU1LkOv&?uo(Jyj6Kx@$7u>O6jTP8Vz%>F?)p#=W*~0>XlOyHVlv8G(2}bLrRPGEn?8UrPNAs3yS?;5$8tb;MK)zGRr~
Kz?*d$B?T7_zd45%Yn%c%d6O{!IFqo4c>3o1Tf4@ig-TRVSD2`^$7nMT5kZ-phYY!vRz&&CDIhvSM6h7>A!|$5}`q&NgEd-TC%q{s41Ef*7^x-XUk+&)=OYo
sFd(Q;}81%x!Nm#I8&DS4_#i9<<6(9DWH+0j9W5qvi96~A@$^5W$mMtZ`|GiNy{#|)KpnIT2QjOlKb~16%*K?l>Ut<X7TH<w1;}QC7O~N@iH(dpD;zOS;~w+
P!MTo7Y{co<8Hl_Q2mwd+3lH&;Uplv?n!3DKawLSh(ReQN_Q`kb{mVfCx%bf1)|A?CKBtALuv!+GC^m3t$7d!KixgZRiBSfM0zMpn~C_!yQ4G-E+q37L8toI
*;b7@<B#_^Yi|=BpPT!Tv};7;n^<`niO0)YX{K@)Y0CG+2VahIRFj5VJlh2_kxqdezuX2XJ$o`nKwXV`@I*(bd!NGViu5?(NwiupRzum)_&1-{8w5i+nz=hC
j24`Fxs=OUL*dwCkrU>DI0k34<$rSg+@zNH?)%Fg3$#*4GeTTa+iNuQSs98Chc%m=jg4(&>)=<kPUv6;mwfy8tWfnfPElev|DU(M48upYiXn0|=jw(xeTdwl
SX$`Sma8};gX14Uke02FR-b~_ln92SzWOe*bZW8(dAZYjirx}@4fSbvAEE{q|Ls+iIv1*HO+4v_Srf~5@A`n@9Cp6w7{YkE<xJ1TR!z9_u_T1LK_PfecqI@>
ri}Tu|3G_8Q6F3j;%1T-|0S#C4b;l9s7}-c7!r#$r-qC~PK=#SEZjrRm&Jypm5L?@E!}s&vL*9X3m?N0lHatHgg)3veT$XLl-cZP$~pTl*I1x{X;j@76O<!i
M~6kyyZjJ0FN-!hzFb9-TFcHig91?{yMXdmkFRI(rP0*8;)Np%mK*ZfGVF|3FXwtT#g6;zhwrH-IAj=kGyOL0Q64UV@ch&L?AADDf+B)m5mq?>rt^g#ub_dE
7;^Jkz#!T4y@>cR>seyx6Ov*SsO9KHVZO=xvZZcqun}ZrmVGtu7+cQU@QTQ#sf-pJ)XzgZAw#J$=AYQ>_ZNTeCY7?rrIzL-B1m&oG~7oszE+^QLcu~+!jstm
b<t3c1WL8(jUzl+doT`jeSItT0L97aj_1vF4_w|c#Kzus0)J|&z3NIQO9vC~*{rQ*->G!}))nHyO7WZHXjGej?`%}Mjvn4^OiB_IT?`O*K~x=!o{UlnZa(Zx
&H6RLD1@)c;MgS+ir!RcEq^E~wxYs!ZX-k!=Ag^D)XhSUJHvk<b{?e~{En(JHKn2SlwabCnh$HiDl@1l{SE2Wv~B6wjkD;?-AIIp5m%4gGw8g}r`H(qL;g^g
_iuWL>vMTahW{<uCWDU<yZ}%OoZuzJn=g~jLga`Sw_I{&l5n((Cl^Ap^HP)s`@y8cLLiucAT9JlW2_Yk9jEnM8i4z+?Q$NGnmj*DD9w+(()pg6R;`39O(-Sq
S2JW4A^)1W0kxq(-wBl{SgtAGD+T8ml)Y1ATOR*%jsDyFHh(M6x2!t6rwWAVpy1L|L0Fn&4_Mk!V$af-Gy-*!Y-N4BJxIJI!qI4rmgdBJ!<)9@GOZ*l2!>S3
Ia_xOAFWF>Sb#lJp#qyE(uU8!$REyKw^M6R7{|3so?cA>H;~V(ViZBhlNOda%}V@O%;}FnHeYEPuRf2rmczp83%>}l3Bp=dk!bpYwZoY{MkB^1{=7{I=;gG<
M>p8=NG=9p!G4gpiFGE6+Vej3VbKdzTy4Qo%{8ZILDpd0JkuNyBO@NDNVV)YBXmtnTR>WKWH|&;>t0maU2Km>&fUr}V3hH|RjymQ&S3gmMK;Q^!JlF}{mP$}
D>|{M>g){T>DI$k?invi2m$X?X#MYH^SB{TD$vl#WVY6sR94?@wC>uQGwPwDmDIFHoITWn1~UK%$(-^<J<;XRy8nIoDo?~1LBDV9wrv~`Mp6{je~jqAz~Bl;
gkH)3{n;3H(^EmLs--!_2)B!|!uE<b4T1!0{9E;rBFzY467|xUrax3q!*2U|{fQ+ca1S!B)m~I@>Bd6-_OLRqB}tr})GGsI8Zy#4#}F{P{lc;Xqr+M^y*Pqd
fyEn@u<)c7QAZy1N|VaTHm=M`58+@(iO%?M+qav$GkTIM=q;HpMF`lXxOV}VA*b3B^K{tvj~Wm3Fbg;6%+;BU7lbHEbf1rdg(+|mD&p?TwR?P&RYdXPgHcp(
MEn5vlK>!nh9?g_O0d>}?0)XfS129JyZ)=_L$Z#PVBApiF$b~!wXy0!L<Z~NLVHLCB@)$iuUjf60zoZa_y;01?a>UnP7bFhMwnqoFH6d@k0zAHOFu4K=j!66
knT&rtQh07#kmdl7MAJ)XhwM{pn~|3U8*tDBji0SvUIXNFpQ6uW0zdBDh7$c9!l(svw>0o`1nU2O7#<n2mt}jk{`qJp{MoLkdaEDSs?Lmijh5rQ;*CeTA1cS
5DCPKW3*etQIy=}Y?#}X5_oVCz`8039we_R-M#q6&lt-4A^IpkSW{x-t5_85ifhmXA=)c9W>Rw=eh6%Js9eeG%dxSI2Z!Ky??j)K8<NHZsW5OD&X3}m$|XJM
uP?MKZVM;JGhrMTX#A={;r`{0yNCfIdvvV4&{9ON`iidX#!#Bv7@(V?KW{S$Zq${|An`zB<bF6jbFtWW<c&A%NJH2w@a@$B`8)|4WD(Os2mD%Pn1g&6rH=L+
f()*ZLivDH*>#g8nt(-OLo$F+G7$BrnO)_9b-KY<Vo4JfQ80|8qrwCc;HR><4(ZqgVr9KU6*K=z@FiogSuPil8c$KI3oZOYNaEwtD^}o4B{=%Xc2^bHJl+mB
eIhxC)~6sWyrm?c2LjyL;44tp;C-_0*gW61w#Xpez6XL~ct-^$9f$2$tS2u4jGnV9dJ5J7i$>uHEhILK8nPWPPuG>)yJFdR7+oF5JbA6#pG%172rFOZd_x+h
&blhHCe&Vv@jcJ8W4?KVGJuvvbBf~AC$HT-o%nsZB1h{_$~v%QskN~)q=Op+Z@O;mipd&NNj8<JXV6Uk*p=83eN`#@*L$bkIR9oDjCjpIo#PT0A}$2Q<ciyZ
;OLIl5sv7*A9+MUbU%~d=}x#k0>^05Y_0J^_LwyHcE?i=6vxxrsHu3d(8jB009bs7(fg49d-+7A;ba0z?As#`httrVri{@$qSw9G^`biLj55vrwl{*~zjfth
=shO}`aG6jyIp<%Kv>kJh?DHJpSBzGK-9*B-cge$yw6`izn|UJ>TiuC>?!@esRYbgfYVyD1d*JX#1M}81VTqf_TORbL8IxzasbMxR1zx<RxNdw(<-x;`EWdg
nb~3y=VKGaTKk*rIf(m2AnHnx#!>>gdVcakVsVgijVhUg6;_rD0FM}E+A5P7noE(WPOpnzXApBY|9<r?(J@8!BtUmbTbCNW$r(S#62l{3VLsJjZUDuxS9(L;
kyBOI;TA{BSiD-x6rr1G20QO;ThJmq8xC(@n7#+3+IvVK2Ch>c24Z)qCGM#=DkI_gjd5P?3Hu)Z%GqaTOX{OY_OMQasZ6bZt<(?oU|!6ny;TIj`KHe}M~bDF
8)K}X9r;zE2ckw&W;&DlImmkQ3lsfH^wCcz_Ict*-GxWtS~#tHtQ_*(kxrsGhHk<DEa9s(DVW~H#U&Y+kDeEOIiP4bha1FT-P`YcaPdjeMbQBziQrT%Pj>zF
T~qZ@)h_ha$t6nvT7Z%sT`a{lu_re=n&6AyT#X0QNPI*DT>{-zn$tKw=%(MHw7hw%X132Jwk}}ZH3Jq>f76ap$yoTfy95Luemf?c&a!-?;Is)Ezt8DA{h*w{
WmkAP4g$U~eO`2s@EoNaI2UTo#+;)rZ1)TjrvQxQoVh6U6B+x{_5zv~&wLn7D!wO-8jJed$6^%8k~fE=xIqkH*)*Zkm5XY@!sP`e=!K^gTlh%xsG^DvtjJ%>
<ZlwPQ6+~(%U?lq@(!izna2cSij+JtIHRu*=7AxQ<{I>u(ueR@XNBdR?p5l31GC|>7+=AK=*=dFO=D$D>iV|&g>jX5{D_5r@0WcI6erwGsH^Z91rHc?5oEzB
SFSaZ+i|F*tLN8xS*-1q7+{(b<GI=KRglLoPTN}x`{b7VpZ$mYn`-46fc~ZeftqG!s*P4%sL+5)tLOuj-`>EXJLSjl21~H=5Nb92QL=Bx;}O!yNmd|HQ!EA&
p^Yk%Fn}eyvN5M9bk8f`ZIW7W+*B$wbtD-c&yrMm4zo50!OO~L6EDiU2=1WDFV->{Wm58imieOBlOCf9D7vAwkly@igvvEI=*8Z1T<<1AW3`hdvVr+0nCC4h
3yF{W{jD!ybCH6RdPGh3GhEMFM=wrCWSX7B0JRB_AD<Hgq*FZwl{r?C7?MXeszFNjm~kr)Oge{g^xEF_T-&Bt(Js6tN@H$~RZ~3d<#Aj}4kW{Dd>@tSaU@Z*
M7nE|@1GQ65It`wBzRa^@Eb`Ld}^j@C6AEd=wk`dlJA$oHWRTp^4pq*$(FkKB^EcXItnYk4Pys(Gyv`Fh#`fiS00H>o*O6ob^yjo=N~vIk~cHj%lsZti*yI3
vUBa}OU}NqLY|NZQ7uwycRc|lO1loq-}K?(^GxhKD{PWT==B5i2Ei!twok428`Kj*!!%eRbu~B(2wQB*3(0TQ2cu$Xq^;>P-83|7Xl!^u9q=?KuIm%;B5Y{B
Sd$?k1qg>f-7Wz3s%=PMpT@;nt73^8+ftMyQ44~!NSs+gZR3E5{Gw^!t04$7_=sz2xG03zyg`@KcuJ2^Via&*Q#@{g>miO9?4EJld~Gw=Lqt&R8G6X71?q*l
7*nX{#qVn9z4WCHHk4CNEJ0&$6P)G;GpTv-LG>S+;}P!INuXQKw;tK{Bt8e#zP%SRA;5qrkkl#68VIWCE0h9zBX?=%S|_QJ4@hj9xyRTs4WSGS+n}?b?L@Tf
ulmlLq94E^i$%jE-Ky-HvB@=PA)k&xGfYG0cy4X^oUGJIpb2<oM*Ls?OXCl!j1WD-UD?@D0RT|GcbkyIDKi20@e!0-`w7wUGf}>91;+X8hXfmL*!k{`T!y+2
ticF_#ziG?`AQFt$d%3H5t_sQX)F;Q^-nT!DiI7uOT1{Sl7>p4Oh@xJ9KS0tn-rI87E2{QYI|!CKE-iAG$eSpQZC>Ib=$1q*o#ck+fSK-dVkcKJY2wcK-oxc
XP9sswZg^6s;WWXX?(&2@+ZDA%SZ#3Foi1a@27+NuBc8B*j?)48|#QC4WSk_q$?BIp_d~68~Hd4XTNK8#3G|0mVrS;22`uy$1F-$(6$QGPuSde(}(a1fAq0i
r7n?iI`SGDvCic691GJBi54EXtdPf3d1Q9(vY05I%{XA?_C~Y0-DNd*ayN0pv45cMI+70M;p108Xn~h8r);Z9hlD0emr@0g`N$|6C!H@JqL-Zm!+mrr)xg23
VvjBv3q*o>je~bvYqx1Ch^TrzNaSsuCj}dG7>UYHzq^=<zzlwO5L!uX46RHq{fZ=13db2qm&LV%;1rwDieQn#;W0zPOQKr`>ibZO1q~yrl-Ks<m&T8q_tCXc
0LrRtpT3E;kCm&hPLuc7Pp5!5Dn#saJC=4rT1Bjo$lcUs!_@uA1pat6Gzu3*;(6-7mzAb~prcEgW)zK?5f}ovYtDfU)fi?oc6ED$op#x8{#KwF_VP4tF4Ej0
fe9b=9=ecgIt$~vf#Eg{x}Pt-QQw%YcEMX>Cl>awE=x<xOoda|k*=2Yu>D~Q6hgpcNW5MJY9>_+L?fC8C{&Yd&m|hZJFrRR{s+&{AEG%a{kxn`LgyiQ9A7!j
RY^z^wl8#nyiFAKL17nrFv0Fnk?_QAwrFk3f=n<+06&k$Nm;#aVvR0o<rX3<5e#_$!J}$Wwhhpe`<_7^5l2u0mxLJOJ-7=2#R1eXlL-q{;jh>PGz_9wCOjjL
CPZ{22RQon@@VZPF46JlW<N5l*;AnHJz9m4dgzaKA^!uA6O$)&`}WHch5}|MwVKq|r|q3gYZ=%<=<905xLOE<v*#>?7^S*LVXoa~VK;FP4sJ<n_Ly%*&;)Un
!HTX!qWkxran!1Wq}GZf7WZe_Lg5-ih;VP;3HWMUoFwMJ%>LI$j19LLHOS}@jceRi5{(YZcHlai!4pQG@pJTS`2)6KoY(dIkd?u}f6zs$4V-8*&5L|z{zXi$
C&qUU#uz3ma97pDG%qk#Z69C3X-~dqgck+(lnt-7Wx;M|Cg>B>pFEj}AS5qaoz{+6?-Gh>OMtkZ8B=M)0wrW8qlM=a6CAfcBFgY`jY2}|VHY%sN^fLlyNAYz
kGFS=A6~Fx7KGvxVGe=rzrHU=w~gYxJixtz{^S#lP)d(-yc{D*2RVdOqg6@c>$c4FhI{Q;!e5Bb_&ZCdMQ7KY&F@j&RoFenUsZX;UP7LEX<#@D(i6(Xd+y#}
XbUF*LS4s^@@G~)E6!mWoXV<_-SiwBff{v7KG;+_Q~6G2+1H-@r#U00k+#wBtWYYbs3qdsxxvB4lp?liTCj3s5yXZfG`Oc>CEmPiLJv3B6T~>hVe4SWVT*3J
-E7VSDG@s=IE<l}t<Ku7V`stU_7ItU1bi*|@I?FMZ<|_sx{=0Q34U=O(FLWf#;?&?tQ&z7NGiVg=C9i$fcjO&$e9!uS+9tC$QtX9ZoLI;mC_R`#F*PQd$w_w
7y19Re1SDm3#(3*H9OF~mxf{0&!9opm+%02;s^H~9tMF^=~H^d_w?=&J+&ao_4=;X3tEMBOXlrcgTaOg0ck>QG^l?Llpm<&(Qu{S9LGVRFWIgKa=9YFU7k)u
qR6+kDfv>?MB*PL`*=XQ2;^p;Y+QQqUCeA~0_RCA5aEyMBYDme%Qh+2Qj=5J;AYsl#=AY-a5G-EYNg-KO}}JE(NR7Uc8nxC3C?G8s?RCx=%10ylw@ZME^N8j
tXpp(lExBN7On?J>3&Mj66|d5C+A4e8@!j@cEDHTC%6i$gR-&8M)**TGZ`%bdi<a3AL4^7s2MK>N?^KXna+cP2eGEI9x=SVrI}FdJCK8UI5_6g!sR?~vX%9T
xcsfoyxX8G$^Bws5erE#w1pmELM*qxCZCpV2al4KLobJ)_TEkhu(z_sAwm$k7wpYs2>-pS+|cUp$DAxTPM8L&Ehyg&m6x*GEJ;_6c0+IPdYIVY6Z*EKxhnj6
Hg?P3mBQ<Sut(lEl70l7%s3dC84v~ebw7MAdUkD81<62sB602^2e{tlzAkw6g%!3kPJD=k3id+*6*EoaYvZ*2xnE;QgXi^riwvl6lXZ>_SwP2y7dT)pUjfVH
>8<JoWu^MKIoflrz=`uWDZxyG)d<*1W^bi@E$j|r2gQ$);AC#_a7BLX>@QU(N(**-HV<7lffO*Mss&It7v~M3e3`qOhuoDv<GMm|+Qmk;mgfjLbsp()(H1lT
tP#+6UIq;cC<ZCp?s@csOvVF%MnTB~(?+1=K?k7m>4;60#;D~1chlTmcVWjx3Bp>`q*NTtdm~rR*=*yc^vNM7a-|w?j=UDQ&3G1sUMH99#ax<P!K<hg?%0Ad
k!Pav%`i&Q*BkKY#$BT-WIfe)EBl<4R}<%hm*0;^9IuC>L^GqJz=qy++jIHW+dkZhwd84+W=QT`b>E18eQA`|(RYYo06bf`k(#W55{eXKrO@He7SeBC<YsLG
N1yH7)%*3MKu-#C(YX#ZR}!CU5UF5k5D9jko1)Cdr#o5L0tGcoa{`U}Qs|__Lfc_>N>V#yYIV;UnGpAKa7;DKkx0V!r3_4F=T&GWs=ml4wKwo)WF2VT+-UL=
R>GBL7(p0z1+@cp@%hSpR{?&I6*XMEb;PG;Bb&7x$X%+G!wyINU~@zh8)~$Hn8Q}rV$n27PXVLf#+Euk$6(9Dv%+9g&=*`SmXo9HX>-&{XF=D^A<ldXnm!Xh
N=j9o#7kCU=Oj0a$s@n~Hn_r0zQp_JLyb|0QWrOFtsc=jDn}tIJYtuzSD?4aj!90AFuulH(PQF|`Ws5?9QU>D2YWC`xhH_^lbm-0BE$nDR@pRA0g<+~|4AF=
119K!R%SLythZSh(s4WwWjDU-2FWcSb;<Nksqxg{^g^OXKh2s&cI$H0E!lV1kKFR(z3yXevtsM)b6>R8GoWj9cAz~h-?2r%#P)@%s*Vq{62Wq!+n%UbIYS$9
hv=ejFu5PetX`b9RB>EyA5H6p4)^!YvoeUSlFdTYeM5IfJ8f7GN~%wbQ@2xtUy?OW9i$ZiY){y7&FU0wL~CbA9+!?kLg$L-NXDbT9>es6c2HRJ1dh|vcXif$
_v5VaRGujOZYHI(Lax9G-qw9p;Y9G>j7?KX=mGMCj@LkY29g^x;qK;o>8Lrl_J8Vg7P-b_I=~#)X~N{LwZN%7^roh{gea0}eHLhdiC?Aa>Fb9-lpM#wcD21<
JtZ1HmORkU`ustCiCZm``ZEs;nr-V&1v6s7p&M%@4*$~{oJEQ=;GCzRzRN6Ky}IUs0++>eLqEeP{=6^oPrwkC0^xCkT{G<-G#o-6{DfhjsI%-rXx2hecWp&d
Gs6+A!x)`&L9QQc@QPl}GZ(#o2eIA8zQ(CxQbjMyohgwI`S=C_@%THcmj)w}!YQHWDWRAjyce)kIRMurWo;R&-X+g1dzaB{iE${_T9+G2sm%UZE)-(?`Uk<%
{hc9xI3M^~f|mO24C+E{&}aVrdH+&H#94|uOiElw9b_+c4;dmriR^%&Lw<%0mriXi*M@sojv!B0pZL5A0M5UY6w{t`Hy0wM==w*3)DGp@zHf&+j5D(lPDavu
;A0Y;$&?NL9^9t)Y|t^lyFX|V9~bBkUr;nDO=mbnl90mHm(ZkI$SWXj9|KkE7*?;QAWKf`$Q{1xg@i-sb24bC)>dpj`0s<%M!^o;fjMPaZ`Sb}LF=*7o%g7~
Q_QO3pBcbb`w=CKoI`7=Dk!p<)!zZ;lP1|$@8;>yl>_32cAEH!2*9+n7(C)Q{GwVql@~-J`}Fwp7OO&Qhh(%bm3N)%WLh08_h&)>3>u)fDOSo&0Bdd>4<RK^
F|I=?_Jw@PWy*ffc5Li}%r1NZ6PXOLxH^c=f`6eEmulrE&R)QphB2qE1i?@nkQWTBMv568qH`kAe4H|=SdPxi;OqO+iSl8NVku%<S~GJ?eR!*8dzl@6a{W1e
LWLe-|Dg}S)h-9&y~n>^0O`L5d`Fl&Oxc+|);QeCN5PJvV9;1im=J$a?oA8d@%v~u#E!i$@Lx`qTZCT3ofw#!$NTWt)NRmS^Xis*Z<;nVRb0J$`L@Ig>OfWd
nQm6)JNU}rit|CVuISP!``e&Ti9%AgFtx8Qng@>}+z0j!%JA+pUsbS=QuHD}=N~LMuYan%i+RoWuZ4ujWtB#LsO}*0Q_ade(xL-!(q^0+C-BE_K*xT!KVdY*
4nBW=JHX;I+u(+12m9XJ0s#6(jA-GDG!;9Btb<ZOP#d1FuDkqNN>0V^pAOEq%A#-B-RDaL))s0S?6=TT>kTC(dOJtjBAIR|gM8dWJ8A#c5~ei8+wpL48v8lK
)Kkj~frZ`$(s=!|t1Xg-RsoWcj>!H`(mdcOtC^{3wt`z}O`!JcPiXu`j*WV?ot^}Y1DT^?2|%fGUIdcPe+Z^o2;!Sb$hP$D504e^ezG~gR_~0>(~r}6Kw}u=
2XGQxm9$9?F5-_iSVuYWN~=ym+vhG93oWrhklc(#^0?AO*u)}L;9ZEjuv>_jvw&WX`gC07n{HnR;|Qtqp@J5wbz9crz4bZv<%E+NZTax~tWv6HJi++9$5?p3
HfS#!<b5gZL-Uf4rrP1|$wUq^2Vh&2va@0k+VBxzzuQ-Kc<n?uNvjFi4;MOdu}O?Asjq$1cZRud-7q6&K<%Oy@={=rf;y4+dM?J!J(B!!nj?I*C$?VE<dKC1
=s?aWg3(|3lqZpW=Z-M_oY@K*`RWumNi6*`{c+hsI^uI7r!?sUJ-N8IooC_XXbBISqddsZ?Wt>A9I`d|ND3Pg=pkK0oZ~FRp<~Yi78XVe#)h#nJ?AM(UoEy7
w5<lMT&5itlP@^s=ZN~pt0*wJeKRH8UVIRGk4ZgGe_f&Isd6xh^P8GOAc(Qc79nrO`D?Avc}OX~yd(?-La;0SeJWmd;i9<TTGE_*Ii3nZb1|-P^)HwcUh<<t
55l>~ESf6e|Ie!t1NEH*xY6^^7SB&w)CV=ihMjED(iAlbi-Xo*!ne@f%`=RuRpxJ$eA-wRFD`*$8N8G#@F96$95dv8C&3J{`Xb_<>(%m)_Sk<Wv1(rhodQ5h
0m`N+hJy)ulO*>ZXgiPya!lKH^2dVS>c}Qm^JLy4TE!mfs&?En9*`*IM$O?8ZlzD-SljJ~yloP}-0aFnYjUNdO5IZWuNgOBvUPB};zCm_e<MXD_YAI7TZ3hP
6r?$%J334ZzbOM)+DPVU=V7It#RbufSU7qDH_Xly4I=e%?!<(fCvvma^dSWK(iEU)e4gAyJh(e#%<rv|FYTguAyA^G%V~V}7y)Fesq+=wh8X*gWoOv23gu@-
SaAh!?H9~f5n)@NNXel;m4Gu^b>p|Qm#046C)dR{Qa!WD^LZX3*qYBBIHQ4&S?e;tA9`ATQH&t=CYUS>;C`igSt-hxmtQ>3GAFvX<*!ey<DgFc?14X@8y$^P
rjK8gEt3-)piCF>Eg7j3En48FeV!-pCqw3Gm*4)rslRkCisdktd6Qg`ggH|AgD$m`0RQA~lEKzTnu%o}()1Q41&cliir~Tz7tY1j*gS3+xhk_tLWof(!mWi3
zSg|tKhDY>+epvNJJ4CBf)fPI(yTrf|8#laS3|7}GIi*I0rqXY=*HTZSSjlwOTY3&?nuH+V^{*+x$>2etN?DpHwDqe)gc&#QiJQP`e#KEG2j4B2y;6S{7?vR
pCvqx9k^NuE$Us27e21|Xh)+Iji5%s2HG7JiT&f6-v+{-Q31OaGz0Z2J8^>bM|Od54&fUt_X9Q_49QVvjEq)x8Ym*=f&#sS?S1K_sh{;fZvJVmB6bz?B^!w;
gVg#K%FTyM>Hsi_DZyO42f4>EQT3Rl9VPba;@0bUlIM|EnCYZeQ7G~<PQljh%as~PKga;uQ{<=5vNmi9MMfz#^s$$>^-!1ZC2GmNbI0w6dI+$QkQcEUQaH)e
w_t~3vpaE9*SvXM_PMcQrPP&ek0ma?po@RzVr2lkA{huZ^m9(oXoSEF<IJQT3xVChKoSb#Y9e#-L2mShP!`jV#2+>hYje#c>>5~l6@MNYgjP5Fda&+-UfMrs
*h29Oe0V;1K$OP-gB4));HXwHfD01f#_$ROpV-V{{6fy^o)WI29m&{F2{XpE!@uzWjUwL!<21amd(85BBzM|k>rVd1R#%LQJ8b(5PHl(aUhxsRCN`%F2K<!e
x_9XM(ZYrY(EKwInl0Pmqxg0WC&k*bY<QO-zrw8gvv^=bp=Gj%--adUKQnux<=zbSsM%Uayfha&O4(r<^~5g>$xH_vcar`-nd_m|0Fww%MxnwDI^PC)R8}}A
@llKwQC5GeB8NL1jK6s+Y(7#d2*KK$nNKAPqu9Grn$r@8%ej|7Jaud_SCOHwK*Y71<=ASgX(QZohRfOT_^k9Fe=LpT(~+`=sb1vay22j^d}T$4Q3AC``Iwy*
YrgQJfqY$yi$^X#D4Bn1Pk5j9S_FR%Vj7c@FeN-&PI>Qizd-@+aI@6`uJ#Y(BM_aZiR3`Tt#wux3%J${t0U*!65ZY$0W{MO&`CuipMQjXQy01IDNoj$)O_j>
?&)$ua->zTCxVo=P2c(#n<4Jvpw}onIHsF%TOCTj%jhFEy?CIW(-I}{$sEpy-nd6s#Hbauz{7&aSGwq!1r&YQ+0J&=HA)fFMnNDd>)iHZ>U5cj0_r3J_TAZY
u~M4d0SojZ@B*zroHOcMutOU?)<5BCG|4yL0P7;c0pltsk?okEBFt}7t1LoMb_*SSweVNA086!;d@r-9?!rkGdFGL{2VvmkWoPneU|FTSPx>`Khd`#PMP1*w
uU9_f%x4=@@2vsI0`ltfjPGsr`f=hw7;C7ixk2G4Aq&^=;m!%o#o+)G*Gr-`LkP@`9AIJ5zwPdIh`kX#f4Y%Js`<xVYZT?n&=YX1$<;~#7Zw&KNVU+$Yb7>k
R%q&WnXKr~7{PVtkC!>TYz8nPsL!WS@=p1N=tPNgU`Xc5^v}9pCc4dY0B(6^{C6qgG(16l@EBtQt>pHZJD=Oe2_-zU6zH_DQh^AUHYNlub5H$N7i|?TJXoFU
5oC)?uFq^TA#U6L-h6#5!6)X>StGa-1cseRH!ZtC<@m^gRA9;AvK*;<VcLD5JU2tOuiR^Z3<Yc(gG(pI*{7HV#iRn#qq?u0c1*GTHDs+;&G;MF-&0W~)u!8B
P9dh7Kql#vlC(~g5#2HmR!lA`9u<hyw##*GaG_h+lsWIis;iNr)DO#iMq%Xwj@E;q48>FUjovbD#y01sPA!jFjCs?a7dRF=GjKa?rN{NZ(iku+Nzl^W;zPO+
ms-rFc}?QapU0c$Y{zoDSUpth0x|6_$hh<h;dujbf4?sjBK?sP^T%UgyF6#(1tVHCcS70?f-yq*=e6D2(I&p2PH8#3y=DbCB<7J@PrZLV%4}z^<B(SoLUXmn
)E?wT#sBn}M`2b=%}n(#T7N*wj)y_DW-=^WXDNB(WkZw3e<-;Kv|$Hz7;MnuT~h!2<@6QbO06RN;|x`?#nXE0>unH4?z{_r`T@V5oZefgiWE%;oO8Vd&F4Bn
_AwA8Qf-IvX{;mO1CR^x&?0P@Nbndv{vL9>s7>9|dxD3WX;s=+Phqc=J&gP!XL_r$<<bu!IE`T1CWo>*0lK7&5~T@tg%{kYCc{B!qR`3JzCN5Xm?T(LQOpj4
tdc@Si)>mQD(KKJ1G)Biu*XJ}^$K-vj!&cbs$7r_L~QH^ooFA^^rF^#$pJi)qx9(rvrz7tE7PB)dN`f&6F@lw8^t}83Ka{prQ92H6iL4Mz$uBN!vE`&OX0ny
nUK-6b6EEoJO<mu88(*{xa<*9@&56Q+?UDg7jaFArqnvSNyg_sb?DQwp}Am(2RM2&>upsC80b0e$d@z^&h`ed-vb-C>=^>luOIp4j^#3f{ng~-HpE8Z=gbDK
TKMP5>}<n~ssXp>#X?a;X7p3En;ytn*-Ff5fh5(rr&%i8<GRn|cs{HNS>$NWp`|-jmva9jvMS{Whu1s@oJJC|kg+d79a8i!uJD1jRO8cOC!~F!+{iViNS<@;
0)%rqqg1@phu#abRK+o(xU~1T%uyPbH4#m%%2?ci<r4|gGVo>jyi%QRSJ1C(6L!u%S9C!e3a+{Q=pVAG@b6{IpqwK^pvM)Q{JEtrevObPp}nF>`+CJJ1*C-u
2zc0KX^24Xl!ZB1AP|Vl^+6z>Lk&+n`&ef4u1f;|-0G2oMFAo>C%3tbk?~BA<<esWJ6^f9W?B*>zE>f?{ZMSDtbYcj!W7yqA36OB|9^DcQ1E#MRPFNAf<t;O
R;wk1Tb-2hAQepJy{N>qOOP5NCk6gU1>6++u|WUcJty9ghM>T>gQ`#S3d(?_dVYPl!4+qXa<!bSj0piqR60wW82AHrcR)24LIxB|u=hdpU^2ckx;BGrNqNJM
(*HVh3{qS})yhhl7jZGb$UD_F;}97=ltRA=YupsRMZ^ie<LY*QWARzZo4#hY-Pdb9sJ+Zc!6)(;WdDtj4LMcjufjre#Nz&G@(99>3*mKHzSH)F=xf!2b>FKl
n~jBs=<x~E0@v;J#i-Tk1`g9OxMQG^Zm><sKr8z`jYkHZkiJ*s_XAjJ=ljQ9pvk*5b+t$TyROv;?OqC!_%;S{=GuSd*yzANI$PxYF{ffY7Tt5^S=&##@<w=g
T6Fy}mA4y-^P`VIlP4FPd4&B<k%?*PQ}a-I!y3S0ygyf{8z>h`+`T9R`pP^6=bMx;z4&;eID;v<ydqg37|r8iTwBtXsSNy3fq!>4Ka{?$<&Szr<Rm0|)Kw}7
kTI||_ncA0$8(`KKrucy#`$2`s~5^PUI&&Rd8^ab=CEz<F-s?PZ`Y~%rGQ<fA>9<pQ4m|SWL;GJ7PLA(8z0HTfHdyUB^IzJSEBJcTmU4qZQoBAn=ND|j00dp
vYd|1+rEKL2;q}Xm$D?a$?C`+#!X|`0*zkKloKrG%5W59aKVGi^j#D1-xY`4Ph2-Lf||RpFw6QBE3Qu5wqaLbtF3=HiWgdeRoN))hfu*O)Tx<fGOrPuh~C^?
p>T?YS>SmSqlg?|d63i{DFtsBDeN3nl$){-cGmVKM|CO}6YwA=IEU%zkjOW2#KtTxZod&~I`Mk0BY<OQ0{0|P|8cc>Z{r%6otkULb(&v}Oc*@!FHfEI6HNP^
h#(IqG2F=+_0hlrkusFJ_df7yNA>m{!(S8sXRDP`+kV;vu)ebe2q;Cw|14d*^6{Pf9%#AHtgui%gg)sj9EH5XTjIyPf+q3c;3s!on3`w)?AaL-4)}7r77hMI
ob)7zNrKpr$b=_tvZ0hMPZ3lrlnTy1iWa+!qT$ZIfgw#S4ooL_X6}q(-!KST)7SWZ;W6Y5&hRENj9t|)kiwcqZ39mW6udDR>>Mh@6>9F~<HqfA+xQTQ5Gelb
tHD`dL*PnGjkJ;|O1zUr8rBC~C&q8$%=6x#3D}EWdn%?m-p<0InGFpX%D=0yaWrN?*F*U|xM`C1hZj3xm*4BtO~F{XgP0Y#g%_<2QLk62t^H5DSkjT6zdXH(
5&DPl@<x9IbrQ1hT3+4!wM`x}<{;qgw0Vk;8dKXM;25;f_Hm66uM<1W{i8}zQ$#rBV>c3#C9u&hMl9Ez_o*k7;MCCO_gC2&9frJQivgFR(Ly3kaecGzV|9nj
-%CX6)5p4z)Tso;s8NxDf$*l`#y&1(eNrOFAV4JZCEI^9y6)LFqPm?tvPGhH@{i`k(g-q+vhoKjA~;WxZ9$!QOgW1a-#@`!)@PbrIX4*{%NF}UqyKL*LHv-n
*7{M^Ekc5~c&uOCn#o4>0gGEZXF;^FUzouPI#kMtvD|XXFw`^v0{@jOe@Mun>S83tZ?Uw*v~HD1g(cUclnTlHf!y9)<x#YAXH{C)M6df&xx6Ao@<Xw#>DHuj
fN6lwoc9-c%m>aUv5BRQJqC0wecnpw{536a2A3EwtJ(n1!_QZ7^*A)r;!Z=;$5Ug){5d=m%$7;>U;M|GRH3LxY$qJhbNWIqfZp}}wbGH95pfCqG(7G6P|!c=
(|_y#H=8DH#IlCT6@XXeW^Hf(Me1A_vT`N@Cq_p(|3}XvXuJ*j4``~?-9g*ja;jBG5Oi=0%2|?AEo90YU7crxa?R7bXcv)q(!h5<sRVMugGTYKjIBh<!U9wY
wg%xcGprCT5D@T2ggDqZhl%>c@Z?&<t~Qjymo5<OOxm}eT9<WQ^l#V}?(RvJWTzZ+lNIMOz5;|UkV>UFb*n7LvY22ac4%7ZSR<uLoUf2RX{!9Ay8;+Yk*Yh0
1QxJdJ;W$h{#ksj`8ktFf`2dFv<ur!l!11d<m1yOq3a|*g2a1;((hP5?4L@*Ny#9Jny$(9xPi#(IgC{MK~!~hJW)cyXb4$n^o`zpnirN>1|w5@G+r+{A{3`I
6j^;|secK0$ltcua{h7-d3!79&JRP^o9@!41lp%@5Q7rbxaV>01`RQ5kGYIX9%+D}5TC5jlOlH1&z-af#UfoV+xn=C1uloQ+o`Dv_e_sNOr7T08$+&iH;P=!
r5L&~0-t=jwF3dj=Q>oa5vmaVmSRMR|ELYzf!?tFL2MoGCcjw_h1}3X+*1eILkTSks#*&Zly5zdK`j0pLVRdoJCp?QIsP785^CTC5aklG)h7bBLaB2|1zM_T
LWFKB3pBz?ZIdE<wB*QFB8(qh*68$cc9B!Qy~j9ZB(G3XeE+_2XqDqOZvU<#&j`Qco(IbcbsyRc6Cd8|TPNM{S`3CVqqK;GE%9kfH|t~qr{tVNSPbY~EwAw$
9=#vH1rE1c*(xeVP2H)#O6h0G+j}`=UX`F3!!3fTV<C4F8dD?r+8XpG^+(`}O>1WCSDHtBw@qdTNSK-B=P%6TDyw1Qpe!G=d6Fl-yivCVD0=GE^gVlR19R#D
T0F+JZ5SdK9KYLs<*Oac8V!Q0$iJDmb!0A5<Yh#6XN|oDzo8jDAVF6DS?9wKRBYYu$@KJ@8d#qX5%DvqOqvCBL{PnRT=b0`z#0&tX2WcogPqVfHb#>nkLSy0
FQ?*Vm&PP%z`<_pj_NpsFF(cXgdr2RuZ21I$Wq0zDhe@g!5EE+S?TBOUrmaJwYM~JOhjR6nC_<3gDdR7T5C*>nbM0rD?$EyQYyvLsb<3CM3*29?-{9o-aIqR
$3DT(A&_?SXq^Ywlcvg<4#&{kp+6xil%55=if`kMWJiYs*n<if9B3M6FMZ<1!+Kgt?DqWEY|$~9_l!lKF}F*}h+Vn|6@(!hINChi5bx1cK6^+ySisvW)i)<l
A)j^}^rmBK`y$y23Y5$+Y;H7X4>IwHTNz-DCXmIpvcC-rk?=I9rych`AdDuM`2!(Gg20Z^Tn$|Dj~HBM_G7dhBAB$!DYDht-2?e7(JO8h(Km97^jKWN+Rov8
`-{IxUXm~WRaP=MCy-pwOb!1UG{fxsJX}Z77dmKuV>ES)vZ#w}d^7r6O~33c#+v|MWnKUWkW(dN>UG<3CLUN&2H9&X=6E%+sY!=5_1)s(_v|Xg!?1zScx6^E
N^ry8W>&1@0c~6f>kprIv^({K41C$VY%?Lri4FB|6guGBh3!(46D1&~2J*lnV<L!{Jbe0CN3>CTBX5m`xm9UfieY+tFGN$r#&ce#=Q~JPp8ewC3apEY$-kU-
X=y>r1UbpNm08PL%}Eg*DLlJMxP;`H2MGr%w(Hv@x;v{asA~dLKHl7Fl2v3(U3l3#0lZjQtZ2(>Y>qMPwlHcqRidP;IDA}y&{y{v-*5nA;4A;Antsese7lkz
PHd_YId#X)m{@Mltfex?2n}^wXDtD{taqzQ-=_AIRkW_+;<-O)&IfRsPjm|7?J|aAp8RHYvWly|?q%Sw2E?TIA^WOy6ehL&18ctpcO$ISWa8uRiMVsyp*ON8
j5W~d0L`S{EWc$-jAn)k2c1}uX+ZwT930<G8MyN6$7GXyK?n7j{pOO=<lz2#q=^N;wppWPM}IDp@DY0iUMoE9@6D@aMO^m^N-SCSzRO<P!B`G2Cfnb_hA11d
Jeu!k4BU$^0(Wd4u|pM4z0T)<(Lgbg_Kqv9v%0Y6vh}V0`$l=?B<IEhV0jXt6|c#0Xr>@(BLlsjm2-MN{Rp!A72)OmEASs&uf65&81!8-1p?amKSrdL$a6Jj
xh8pG&6%UOMDw;6KxyihP8mUU0wq&4DU4*O$+Wg8!5NoeeEyZ*NL%=9)L#q@X)3B5I`L_U!R&^7x4Pk5V|BvP?^Mk7Esfp`;Gg6mS0eJM{Blz|?^4vqp`>%4
mrjSvp4AZH*}kD)e+!(^&mUzw&xsqW&H0b_+WYXJJ3<n08{3N;)~G(tLOb32QcPCqvkkLTEC)aFQeR{0yGq7XZb6HJdDiQ<4OMQIqw(>S?`>g6lc*JBJ%*bN
E7IPe%ZB-#DLGW1hQsrm>*U1Jx%jH2uIo98q}VRi_xAR+H>qsU0P7GoWMamHDop=})g_Lx&M%6gR=#go@%Ig`_J(|4QrYju%@K7OZw<4iHIq2Fag-my62aRH
;B82k=w3;y0CqUc<kd^pl0CVErY0@Bm)jXS5;iEeZtkiNWQiQ(*D++MCTYvzu%`$zz7sJUM1l7XonnQ3Y-&s-w6XsSzC;}sT=p}(&jeP+|2mcMa<)B)`~q4$
vw2FiVU~S#FC;IddE;or;*br-#LgKrn(C;5uo7(c8Kjm}o~65nK-gv0=Q}G#8#Y8l5FkCp9y+&<!<IIj;-t?27?{g;C$8rz?Q&rqe{RppPYDAUvfXl?k%RSY
SU3kO9Z~Z&TddA4!pJ<M&t<j(GMQ}ttWweyZn&SUHY2~bYoiu)7O<)<X*M*=R9~kg^EVwz(LU*Zk2T8okE)UdbjlacUYTcgT8zgwLs?kSlREbq5r-SkL=0rF
#_u@_xUjoLluK?vp()1=&n;Hw)BjE|lcVXrH95VgGN+Qj{<^J!RT145<^m46F%^>Zb*z2j&SXb_(!tBR<*pJ^4<H+fAu)3)6hkv_`EuYXHSPh8<<i->yA6~j
!T(ppv6M(t8&MjBh)p7Eow^`2euFk7BZWl#D_}aZp>YUy?zn)5q%2vzmx7iGG<2}KbX--|8zKgblHTk2l)EDr<r$NF0ULHKJ1H$2A=fJS^#xsxLUY_%S8`!N
cMOFSb(6m!6(C1A6ZMPMQ9_6a(Uv%UeB8}zA%*#BzWO-ElH~EQTXbOArs53XDUp)w*}D>w1Y(~$DNa)DCPMGMI*(e@U{18`^SUU-gU?<gz_{<#N+K%=E?MnW
s44t0E8OW+W{F-JruplXH}o>tofZ;v81c};TQ9GOq8W^V;jQzGZ-ts;SKg#2_(B&ewCQ(V57-*>scGsk5O)v<u$GnP2!u>Pj)Xt6dNxRcwjW$$IboNU8qG1`
4wVv&mM{#+q3e2s3IFxTXoomzJ<<p|GwrvhF3Tx2{*mGmU1V(!q_>>C^Y8Lq>8`haw~B`sM>R{8i%T&69@Md;4=~~Q62Uat@VLOx?m=31X9*6O=ELST=vVxv
&n8>~gY?;wT-l9uhPjXSaFg2IMN@!|8b^5RH9@0t;g+J|<oV!ZJ_F~=Ow}XdrX)x$iV%$N5)0K{g+qGZPg)&Au8A%tw8HA_IaN5D+cE(9eydSS8`p|u54eJ?
4etvvhtDF9_+R>e?>qCVv3TW0*8=(b6X(}J4v}53S)v*89An?PCDzeM^R%H4iHMJQ$$!Pbj8C~RrGH^@_Z}4{X$L6PmIpZ*`nLE=Ba2*-v*4IF0LhqjX5o7e
Ls8*QzrpbBT{S0$imQ)T1WK^t*r<l;<AY|@Ih-**)hcbwr^4mei^20r3#%7>KVyjZaS%r#f0=)y3>&DURVq)dIhD=?EqXO@wI@hwY}wyK=Y%DQTsUGD6d$o2
5MWzh-_HJb*-o4&qT;C?bC&zXKdS-O!kLk0UH{z2*!*!VBR=bV<J50|+Zid@H81=xo#@=1gMf-$zn_-XIbasd;!`aYXi5ar>s&QV$(7?j{FVymGWM95(}Adl
(zex&{y|^&hdaI9#~d_ql)LbsuYOg}URy3amvqQujOrd{MaYW&>GPf#J`u`3;1`VWq+VswYOi1wTR^`P%T`L_2c42I*Qh&V(t8kdtF+vKI0?S+RVs4E=Wze`
^D2Bsk%!y1e*Dq|JYIvC9JY;ndMEphXOwyAb*kF5<}=3Obxcp74&yO>m`Ixy5*yBzlKdzpTWoj!wJiA|`4XRx(B!Xqs>90Q){(LIj{4=*p^TZw!z}EbvYv;f
{ycO&j48F8;D>|_O)^!42R`d~YsesB>>dWf3SWmK5yUvZ&rm*yLBz>k9{}Ct#mp})RF%e0PhKp_+SkI5c0v)aJ<?S8j(NC9j37WRs^w!t435kSFZL8V6m|;3
>D-=@2-mU`bl_t=@MeZo0@lLQ`=14tQZ0^F6=vWXsvOjqQBPGl<FOq;Y$dh!MhxpLHJExFH>pQ4I{)4o+UJrVWFf@-ghEaR0<(Mz+3-pZV!5GO0Egn&`~FP5
j`%!o_*up)RVtQMcNX$(HZh3QVt`-W8V%SjeYGJ%_s8{x`M;rYhqZ`7vd|AH#E+9q@PsfB$bLFfdzZjs`z3fSc|)QT1k2vPk7yQF&rMKPWC#gJBN_zd*0-nB
M;X6eG`~HBD#5w$%Klj<+y~#h<9b%<_LPQOo-I;=L>=+3%x#)AG27bB)0=XFcS`$brni6c8K=3#n%5b|9pMY}<wJ#nhD9&JIbt7i;t)yDOAa?4*L;)$KMqQ@
+TBB^i(MO}<C~MZcgBaH%8;q|v}yW#MX~vH-Y)Q?%uEjdL4O>bKJIbhnNwQT*`qx3gDn~X!oOplcY1$P2VuN?=h(p`yoHo>H_dj1>ZY%+iva}iFWh=sLaKPD
Y(=l{n$XWJMM-;SpfT}jT6I)kK)AYltmgX@*f)vvM+i@{DlbR5K|*V+yE$ct^&0qqD+>N1EYOxhy(-o@jg<1eZLBca%XIAtEkm)W5#n2u$nbz(Vt%e(R?nDb
ptU*HJW_?{7_m5_T=p8f4`vaHFg}bM8Vj8|D;x>m7z!EQqTxmkZ9G=AovreBIDzJL)S$`zdtm%Z^SF76yMJ0(K3;tfm2<?^x3T=>d(aNML`5{URzT8>v8y8n
#Bz=?pz(+DjO~)O?Q)pmk|wJ0%CmI;1qgczAualb_|E*E=svll^hWPi=z-R;xWOhD2694h^@Q^#EaHhIKNnXpBP29#=<sd)3homK8y!qzhQq&L-SJAJ&MvId
ZRqXtKd8LQM?YW*4hPOAx6)}hz6U-crkyI;lt9j1e_i?l@`8}os>k?@*v+(aK|+QK7%9`hZd=-|6^-vn_LHSx-0=n6{CeW(!O$J(Zq2+FKBMch41<U=?Vnv>
q8^*B$@swaZqI|=AbsqDAtpNBX7(BmVg<bdP?B@i4D_tUmQ7g3EF17?9O0!;skVW?L$bDnbUt>%5uPSJIL9gMc@K{@vB~#bh0&t`H9gHk2Y?ktrlY>`uvS<p
dY5^t=DCXm<>dmE+H8NS^M$5VWK#N8_<u<mlB&#}^$-+cXK70VXI2h=1hf<ELZsxEHEd=?_xv)2v@BPDMV&}kg7F}@tsxE|%s9mm-b)UtCsWYqrg3h!*aN}u
mmuM{cvng%(qkT}u@p%Mk#mwo71-wv((G!Tc8{Z_0MhJV;PHz2xT_|B1YuWtdG_F8!7DMSo;XGs9{uT)1a2x<eX#O=;#Gi!x$)?T@&YPFubpGZ33z~&z?%dp
&(cu^Q&rkv7i!}D*I{DDEWJj89MgP3yyh8D>yuPy*s5(yO?8C*nC6rQN?H}oad*NXJPd92w_=9hm4R5_X$GJtAkEfC5rgOx&}ZKXnX<7FJVENJR?WC}MjgLY
jFcJyGR@vsQf-GD<Yj!;L}S?;!&F*<OCP2M;~|}B$GxJ-DlC!I<vD~^+H`hrQfw?z9u5`b=tUic_3qm1H9w2L!tHFQsB)E~{g3c4*R`nwev<Dg=jijSR(FC_
jRfInk~nmlkpZ62Is=VuQ^h6!NN%1(+JrAGH$(z{jdYgF{+KLk5MofxyCPA^SRdCQdvG~}5Mcu(h+hAxd3XZ_#1yQ<$pLou;8hFVjNmyrCk0fpk(dshL<>Db
P=%q*3|dU0yY*(fjbE20$oy6`8bYTo{dBt{$a>bCGoLU_ahe$iC}02gL0AKMJ;yy5Az4)ZGC+El_CXqza~!?jBnp-HLfeN@wg1dQnft$57O6!dD&r%kE-P`%
rHMuB&4ymoIqa_f$hWPoT!lGV0Y*2G|51D=vSwu=T+^z8gV!>TFu63D??)PBK&;D0kn*eoGcrw%y$a&LJ4&M3C%(-ZzQ-S_dhQ8}OH|AM4~IiR(&(|vN(QRu
AaFj!4xK;7LSnKeL81M7SGL;M#U9N@T7n9U_TW2+p<*!yr^sTKTPCEgb2mRH!Hsc3&4P~G=}O+=(ODbg0N9PSOn<j}iN)59s)!5}L!@#s>wnGr#Ty|fIOrCT
e{;QKEYWv6D^jO73NOCQU*T$J6XxtUbKPg5X}}^)3V-X-<LKj>%O_HMW<e9%K-0hU5@Qrde4>JA&k>V%(F?ndb)F?hHr%kK?-C67AfAh#U{sPMJBc)eYXP@|
%Iu4}c#R7bQ|-u)+?`ynyZ+2DT=*K%3zEiO8@`mj*6hFWkXZ07LoAnLHXO3K{s#@;+Dfu4zES6&_avi{eJm^*QkNRYz|7QnL=>RqZfPKrTmtg_L)OHrMoFHH
B^ZTHb(c$L7=_ba5nviPd4ms4nV?E+2UM_4b`V-fY_X<O9&^Z&Kr%@5jNSD=k}N?Ockfj!Y@tr%9F6Y3^NA4X8pKhqC7FFn506bRgnJ#x&aE%>z?KBr`Om2x
aE~U@hXP5DKT)t9I6GHW(n>Sk)}(G1zE?J$45*p@GZ8>4qY$jD(Yoy2A|@YfGHWp8?jz>yt!(DW4uRBcPEnSsnP9B*x|Z3HtOXHs?%F&Ef|BjJSpeZ0g>DrU
@`HJv3HdI-{zL|$aQ4tQN)4d#zonNqJVFbU`#&67GKx_XwXO%tOan9?gu-TC0M?<Hs!4vyBx$$d5lCu2qyhrA5#DpP%Y!5~B$dDgoOKG0X{}I^*l(dQ6gl{!
Z+u6J3mfk9{_YcwS=3~UT>=ANZ^Yf*VVU{?_-*4@uA^JadE+$B2ool}zRtJgsegX@J`!BZ=)4_yuD3~U*Qy+FarK(f1YNWNGEYafBbkiIqWV`PL4h7mB`74n
*+Vd}ZQ_O6J!DG#Plsb%zF^OymjqB#<OrTxb}0PXgB~8L8u!wt4TM9Lg0U!aIfbWer4cZnD<Ab0wfzCp0tVR~^dtvmbGJ$HSE`P>G`r2HEi}J%0pKvar{Q%g
UEWKQe#DUa9`1)~^DIFaeM~8|IU?0(TpNLUc|Go6xN~eK>t(4?`b8XK^tO!F`<1hjii|vUM|vxsZY^})?FjAYIQm`<3JdY62XZO?0}3n|+QPL+c+L<qPSOZ<
4?xcy298SfXAxnn`2-*g?2k7V>Z1!MUcH3V^`NC57SV?evVyocnjcnG|D%yt=%iSdlw_gVwC!Q>c8udnQ&DA>qwPN@oU;DgRS0VtJESqH`fZQXJ-QT`efLt#
-zNd^r$T~D`W5_hxL{z^LAZ3M2v5QoV*R*|riB%<rk>+7k3=5?K)h&^LL6DFP86A8h&R40m=TnBM|IxgLLC2nL<voY$uY29&2eoj>4Pr+DXsYRvRFP+WRX!-
9HM)9YH7d$XxU8wdtiJ@-afFq1Ua+f%Tc<Z*e`N}F~7>GS08^Oox4wN_{I{)Iz{B-#3bpPb~f`KIGOtH#6~ROO}WC2@8joZur$EvDt-TGJhlhCuII28El%f-
h%%+|J7uirB?NjyKO<1b#36wZ$O1%i1f679y(Jozu4jczsWJ7?jGu=hnxZY-Am_#_fB5$0PSAQbuS*aVwSq01ITe_)4<%P|uzrFbrZqP@_sdBo0XqcH=d0&R
uBYts-7<ornO8+8!`U3<B^q{m6phehx6^YMNbDUQ+hKD<Ku0IG^(UgX?;5fT$b>6XL6y-E3rnf?om8<rg7+=%isF~#W4DDbkiZns(zvEzYaq<8Z==7ec&;HT
<Z<pzCW`}hQ3b$H4f%5P8fvz<?}>F7D@wo^q~P1mpAYy($$gB$ufHFbx>ZL@e{E7GPV>y+-L+E|Md@vNafJ~$!mwey;F$pbEtYMLIPM34$-M$wh2AT^3<}47
4dSDF4<*p8W%Gh2K(GXv7P$#L!!L@XCENsJrDbjDS}#7?r}i`GO%*+DTklK)_N+HPVJizfV#?k+!^OZWUK-1nQ4(B(y>*(ts(jfNF6B*u-Ir#~P(^EyjE-sg
DXc1&e#g=k9=)yg^0})jz)q*=;UCBXdU|st6Wd}-DA<%fCKKOhM1He;jy>^VSIq*YOiP7DL?CgyJT*8c()Cnb4TH6JB<cZW$(~B%S7lwJJm)%!FzaU2!HUiu
IhepkkkzpPu=@26LCdS8ofv<;EF8W~ni90Q5GyOCcByblxe<>&32wr=7|2Ot-&(($8#l>Ua)_N*MD7FuXaCxma(^gcsKrNqpJ8@bSg0RWUOI2fYBtXHU%G!7
o%*t#tceWj0X@wz<Aw6AF<F1~7O7!yHCTdo|CkAAWqOIkG`A%*7SoMUb<Tp1d7gLkXhB}a5KT^-=>+`G-{4WlO@ky4b8~bfQcKY-%;`KaytFfN7*F=0l6`G8
Y4uhB(m@uB8PPq71~yPspb`!2RMk3hzX3<_>Aj`nbvP#>t92N0sai)h68MMQMwd{@XgCQv4Uv3ecD}PH6KA|*4ncLC{;$$WG*%W)6Sxx09LXbFbV?Hv!}8gZ
aNNnbiK9h;5zj)!u(?7e@n`(EQL`g;*S5M)4n_iyi&C5Bc~u<$IM=*DiS9oml^z~fb)76`Uh!kkEvK02g>=JX9{s-5?OU*T3HB<VX#Zx+E>B~=s*kKi!Fu{C
D8;to0r(=g%IBhcP2~K|<w@(h&H4wjZ{lU)=T!dZFtFuQWsKlsTbrC#mVA2NxV)XF4VX_cR&zxU;vrnN&Jnd;&`?ZRT=>w1wVmyQr$qLizD7zCc4_wmJN1;o
!6%JPAy%U66d=r%hTurQ;Izxcpx(%^drK=W06CCl7VN-sfO@u>h@F~h;XR^S%|0t*9{vUK6lIfzRX>jr*NM5qQ4fUM(ks-+%W){vwGCzdqvMNThCLN-{&MUr
W!=3vTFtDC@jNCBV;AaTn!9Re0;|hsh=nX$W>n(1%_$3S+#&G}=+Hi{gn%6c6RdmO_EtuccCtW0eb#BX_2%dI7s#)hyY8Um06!MdfDaqn1@MD4ogD;P*o6?E
>3rhajWIdBCSy@b4H6~A$W4*A!L@xU0hL3>6G8>po0gSh=dfgGYWVoEfQJ%L(JCtv_m50%$g1<3Hw&JtXOJ?ED>d!^F2-v7y&o6b;|5iL(_J|v2zK`HVdzw(
TVfZbu)-<FcBnbnECaIsBUKY5KB^NiIqFu4TV7Wg(9}B&h~MGi3gfqLn0bB7CPP-}(E$#h)izm_8)Ox~*N|bZ9~bk1H|Mk<G2`Gq_o!($4sNn#Rmza^imiCB
CbFE0tEechR5TsS$*Cql0b}GQ7z?U9+7AY!x(Hj+RM^fj0lQF(j|TnryUT=k#|PS`HAqVGZ0zvC-4{F0EH6g-T2J9IAt|B+meUS!eC+aXMUQR&|1pY%m;{qD
vbH-4w)giyjl=lDg;nPSo7YlLc+c-iHLkCP=p7)u>hX=DVT=o&)+A51Rr`-h`#_8`{hj$9`KZT|auDCbK_7g+-r|4t(k%PE1)l>7&;a6~>_Y^M3Q;DF6*Q3g
*rTh<UuQWujEO{He)a1cBXVsjSXyP-{-Ms2W#ed?)aMbVvNDYNJK7@-o_8d0f_wYoD6m;)ipIs~esVOQq>N1<>y8M~xdlfU)l0_j<PSz_j4RVuk9hn^F{eoq
b{uF&tz6#e=V%|`2Z{si3ra-f9q(^h`0!%sbbU5AeVoaUt33*?bocv4mFeQM5k^!8H9M#m(<{~rX5pOQCaGMo_1OwO*p{ArJyE`A_#x6_yk<3}*oVW=neIcB
<TdRVJ?G*)GtI6YQK8AtBI)(n@(sUm$;t(*BsngnQ^8wGDQk?!_0Nct-z5Yr_=poxY$>rtUx#7`xHRl{P)KcUAvF-1O_J_QdM<5Y@X^SsSh!&*5iIFwco%X3
02Ob@Hrq#+g5}n<^F?xsqK>(7M{ueMk|TDA@iQ1)o`c`C0btmv1&nDPt<$msXtPzCu%yl+3u5BVQXjPv|GwSC`|`3)=>iAZl8(^TAHG)AKBWxdskY&1W{@(A
U_Jy9uI!!idEov}ik`N<&KliL%wpV;sh4+&1NtKdfc)~BRefVtei^7$7(*((NyJNK{rGs%5gNu`g}FK5I>(KTI~hX`RU}%>SyIyZYj}4E5k1QlFG7`2pfP(-
Noi1%1wg4t!*I<1k37W`$>gZknOGO{A=*q<I$UtdvG$~CF;sm{8HGRRfrF`U7cE}e6u6D^a1Uklj1~>e3r^0);Y~hkR~1XQ{Eop~K09R{@-*RjnschgEq--v
QrKWJFDO_4h|3|Eq9S^wUR#n5mOIK;LL}*%tAsMeSX4%)T#2u_n$GY|3C&77{IL9Y;%>}sO<EN=RqT`}KNE9XV9wILeNNneFL30{cD5UH-oNy|#!~D?_2hC^
C$qOZJ%M8!LwacttHJhWVz?A8!9pd!7e2lv-qxJaaT`vll*g$pEDcC?j!Go?jWq7&a8zj<JXdkF0s5WH`Ie4uuT~jUWF3}YB!t@k|6C&%yDs>t-$zwI#r?4Z
2g`NP!`Ue_CoLT}L-iZ_OT4+ivJZrDbe%R|Qmw;d0s3}%4~Z1?Tgc^rVG|5=(P@fp0;XaKw>+<%Di-NGPwk?`H0XhBZ_vERSyqwJP^;Lsf#}8V*|6A3PeLfo
Y~q#(FE#lTnu(WTF(lKVABhY&GAb2{YCMJc;KV33SKC#3xtxFeCHcY$7!H_cd8Nq~qR=kZ5=0lHvUFAJbyn59{fI|9p$`~J_95@Q!WC75$6$Uz7hhT3Uc-#z
v71(1cxg()X(Lyk75sOZe&CZK<e^_3Zg)J(aqu{VRlQ#zeITE|IE5n-^1ShmWPbf6%TUkVOWi3lT@grWUQDfY<1774QYos#H&yjrpC>BGhvb-%eI3q^fLidt
FdIV>n<fAN<oaI;8hF0vmh@tb8)BPZ)%Ba4zw1XIuj4H1N2#gm%updTh`E<CQ!s%qV4zdz&oOBDlOMF*y2Ri)#mMIK%g|ACC&91J3iZ_f$`bESs5@k&-eG#0
FD?^zq%^w72Urm2^zkNvXbaoYrZBS<!vf?=@`cq>h9@ht#yNhD7v*v3qxl_@!}n&-aC{@BP|K^t@x)8KHc1`FXjpG+{v0HUdS#ISHdYP6ib#Bw$y;{OpLhY}
)<-R+(NludqTo@Y<4s7JKA=E!24flaFT>8(`PO`Td+gNxudTe#|I0H80693H3lq-Y54hX4Rx$s~n?r9MK7@83<bzB1tq4p%B3cb$ZK?-LzWe&*cOYe|RqDn2
&@EE%jGx^iS?jHZR$2dDp#>U9tByZXVrKh0u{8CjA%A$UL0%2$Z8cUYP)@&3sH^_dSg(J@5#So6Nhc^6Kb^f|qA`uK#A3P3!yo?OJu3Iw=KTFDWn1Vs2uGY$
gbY<|BHp~2mXUM84|i@D#jC4n*ueDjNwXpF-Op8L1zqkkHmES@LVRe_#<jxW8_o0{sDa6w{98y2Or#=QAtju&<mAgD52;B$A80$$<edy}h)_UQ)Ec~GUI@B9
(4L-YI_?AUgKTI;YeB+Fu>V)|J;asvLw!K-QMoI=e<+W~DR^faHCb28<*U~wj*pV}&T;;ckD+MOFf5}|B7zKKfAeg@3FQ3v2}#G_WD&EED|VTc3<!fO@R3Cu
44vgXyxH%cy+^;dLCaTfG{_GiB(>oq_%YZG{PUN6<^?wCbFCZ9Iizq$eE>d!LaOLu!lR?t8XL;ahzA~q<pR({Hb%;~w~aSRM!3^{&i23b`c{0HdU&NZbyTr_
gJ;d;Uc2Z+7^u#l1Oh`xaR;BVz-@)ga;TC|&;|$g=3kX}9bbr#MgvYvF*bfezg?Hb(%=sc0s#vBjNHS)pq_sR5s;rAyH6?c!tMNq?YUwVLxdwQbc)Fg!vw@{
9@SJ;3|ub&XPq$v#trnY&*R7ne&pGcLa*lBSni>+#+@Vwesxa80ap@~q|+C0+X*N(6IGXs>?;bq4|bdJKXZ8<G^wI~pQR9PRpW1pb!xg;gCBCANA?L8%q8Bb
k6lKN)^7qOEOg3UwC#706UBvof|FmsMot1>sCfpdDknM<(#XaCe(T>X`yIYsTomNsVxwi+xXHIil8>Dra4$*RpoZiGU-qLo{f7?Mw0q>8vCEL%$}8#ZVI}S2
=^`z&t5kO#8GgsYa$$8z?0;gEaa1YZ@@A^7FkJz!as`71Pr;_*5fH&Q?g;rAbW0HDIuj0<$*}X0>3#l4;lszEIZkmFO}`@yN7rUJ;XF_i1j^MN7i=3IBili(
*jSy~)lK!9KDrC(n;`QY?pp&lWGvR)71U1NkDcM0KX6&C^U@i?@`#_sjtE<Zf5c(FK)d(;A#=Jpp;qT5XNYv=E<<L`3qwx?)x4iE&zS_YIqFv`2}~$w+?2@D
8LH&pp!OQz5jT6*c7{XT$TT$tjvW1>-}}X4_jcE*nUYu6gJ5mKB9tEq;~2`4RvCuV=)US5oyb04mj4tou7IWM^ajW)IIvWhJ%lxXECbFC3#Kh{g_kwVjF`yY
{n|zHpKh(Q-*<d9n3qoRN6k@BV=jnm9aaTyw8W#$s|h2XjLd(pa!vB5{{U#e&}^6yUND~FF>SqNs5dC0acfW;IU@~`<^TqI4w!^)&he<IdQ4Nxn%u^qKzCES
x8rv>OM}aJ1MuF}+0TnC>-!HcFVJk*ckiwXj^V@k`MtG5^hLE%?0ec>GjeqBV84SxvheAd7`9T39Cb;8haj!|iW!1K1Ucor0~iAqVSa1j1=D32A}3LeygZU0
^SM$a&G+@6#hXpBo~jf*2JO^b3wN*}fWX{@8GI9LP9_oG=f$4#vi4=H=?oY;xch?RFzRzYrBh@pudhoX6}F&8Vx5W}Q`2~iWnKD15U6am=8KUX3-(Khb8gD{
WL0|@C_aZM>JAQspDO?cf1RrUMRqb8=w~k*UfNT}f}k5Cq|J-^(|Hk!P!aQ}$W6l`>5f(~=B2ruW|mS93(3Qxn?3c%dC=%qYR2Q5lcX;n$2Y?Qn`TBe!|;op
H3_s#QWI}tx6~LF6Q)ehLE3~WDiKn%dYnwvPJVty-55nB=9mwnQ0LyxH)g$q{lK5yX<<i)+MUE|@Y@JgrN1M*a9X0Gj(}%rr{T+JfDrDTRNI8ESoRy7+v>7J
C%M>oPd5gwDyJ{l2UHZoD#OtsxpH$dGyTa%g0L(j_)ikMIXoz5qHdCN!X&12FzwY7h8SysCGJ9zp=5c^2=kJRqs*voKS$}I`p=$LSGvm9Ayl0H+o^<0b^~00
oty;c`5xh!QxZ6Y`2;B|`d{3dvYuZg^J3sZDLb@msewN#E7SD(*NB=#?aV3X8B9wl>h;Wq7?qW}=}J_wd)U&WRohFN=nsu*m3w=PcNZ|0T%!D)8wF@Ol-A0*
@;`qpDx{1)vRW4605Cs(;hUULdu_w&9or3P_#;ros{|#L;V8LywB51*Gj5vUfloYEU8T4>_$-KBJkMdYnIs(G6P2a2MLZzuQz$|jF=!hkm}$N1F2W}=*LmD5
?ye*?OIl`*wneS%IhX;f4RZjak`jihS>i_xVxk!BjPo*dzcmFS+cA@+ZGUbfbG>HGf`OyVnlb^bj1=j==MWiHU6w!7CV_f>05JPVxG>W?txGskyThHM1x-?u
{`Sr|MIUI^m2cX?sl^XN3EbJ#2U`W|t#!(lU!{%s_)iocI#MyR`OiGd@Iv9KZo(7frS%X-^w7>^P=tnUh{bNQ15yU$9>i!Hp>H=7m&sHJgF4OKfpXCCGQrL1
+R<S?HZrhIlJ8eh-XL5S`V^ZWp^ZBDa7mts4fMyY&;k)Y+v9}rE+d7X0$NVh$|K7ZZZ5?+A5s~%r~!?Qx3Ja0|6~3eyP9OcT<FG6Y(n=<gw?X~JTz4d)57KN
tFiuL8u6<0z6gyA0yx>qz|H%~`x^YOFCCw-zRajCjgI%efI^9)i;0_+#L<|5o_Noi<K^GV$Mv;Awl?rceodVdGm_nbus~cv2_M-I0Q;nAQr$hL`SogLpvoHR
Y9;S`aRjiBzy_4n!`trt2wWu#kQ0^a+a@MD)OZ>p<i8u)?s~U1``|`xe+5-S!g%|jKH_tFd%i$qmk2kcYn$6e9-5K~-iIBn^_~p0N~>2xITS>NcT^0j$RcYM
X}{Y*ay-fsn&4~5Xg+o8%0U+<SkVSEBTg=YwX0btZRt2zY6HJZfungrOvb!=&tI0>u@_~7s8Nc=%O)sB!d?lU-@w+L^X||*ts8zm5|Vk|)CdwgWF?vZ0j3VN
IZ9ELFHp~28(y)m6(5TA@`g>@V71c|upJe3xYc(yCoGHxF~;%KV{ptvQ+Q1tk7$U6{&x(>ply~`Us~&MTZjzG9zN+Z7Vsr6L9DWaB}NCV^-0Ftfd+1JGU`^f
oZcP^Pf-(8gl4tS30>YE7^Agldcht|ab0NlwqC55O5#`)8nKscC1hCED;<~3Tai!Ip9vo_-1xaI8W{cs7rU%U$MK7!X7Zh`j{Y-xWf5YnBj<ykI1CdcF;?92
RP<OHAt{V!w*Pw$we=+NF%P2j>UA^JeO<z@^rPf7;g!4L=m0C>C$q?43F#U5CwlLR<nreKRt5H*V@SV)Yf?hnIb1@u>vEpyyt5E?%obUO(nYU(;-Rc>1all^
#4tJK=kWFRY_sey*fj84>+4sYj+D?b>LK_Y5*V@qS7<h!g*h6URG*M3OjpODVpC{bHbPE*;AG{k$q*<Qr;}suI!CzAJy~|}aquxB7oW;1RJ7ZVFeZO%1KDy%
t`nEllzd0S0uX1E2Gk{=TYQEIU|<ehC6#I35bOA-4+{O8xnfrdgha>SwkZ10cr1<LJr4d4Ie(WM%$6!#J5FDdSLN`(MwMmS=;izVN%AR;MzY6o{;}}wkavOH
5wHaGVq8^sAn%IO*b(e#+&?$qMn=~4E#=FmoBl#vj!4h!X66R3?xb?E=P50bogsJCb9k#WO1(4Eo6Rz^Hw|Cgs|R@UEP>U;kIEYn!DPDiA6w=lfu{^&w2A#d
P2k*fVNDfhg`i~Ij|sq_%CIN<>EHK`*vbxdUdc6}0b#b4<#8owpVyEjomU6?U0T@W=%ch)cSr3!RFDwUki7)ksvjd{kTbNccv`hZ%=K#UytTu&L2_(4TU+nU
{6m1yY&cSibiki~Uf|WtUVweIQzA~ZtD2zH2n`ke{*o$LL(Z^@HU*NwT}WU&t?ij22MD!u^M>z(*Bjs|+h?krmxGXq|Lh_8v!4HL8J6jEDtJRtM-UAzDa`x<
SHg?tbXA~=V|eKIor{_XOBoO$JTKo}8tWi&uzO%_<~%?bQKV&pgsLvJ4PF<n_qM89LfUgWX+IEduVat7j1voLNftB(yKyx!USLP19@W;9u$C_|tR$O!RpXua
3@Lt@w<GB1jOm%%H9cvg#aNJO2e!q5NmZ#LvuP%RSl+@bCA%x@3kw(>(l8#h8YrwJf4p4XWZ!4CD)>6IiF5wRgAFC>vO*_fA0aO>ZBQ$g!t$*guHV}pK)|*t
X1dcfB~PCnVnRh-wN886*_LZ)=6tZSZh&!j6kUV7f&RxqLPy6DZ4UvEH|Jj)eqHyse^7y9OJ^p_=Ksqgm|dlo1NSeaMl)%#CWh5J<O^Al=HP+TQE9|D`!dBp
N2zwmYZEUu+ke)B>mt&{sX#Ui5x0JN88&~r2#jv?!`qTOuP(6dX(90^wIp|-WrsnXf{J2^$Z!^qcd1;H<34_Ey}GNz#+wJEX9no<a*%$^c{6ZXhQT&z{0P?x
?#?^(ei3F@5V%{Zg^rSevsFWnB+qS_{bfz~mAl-<>`Ddy!wWmU3-(V~Swl%Oi5=Y)RFtIZjzKFvQ{cY2PMEf+krTB{CaQ=?Id_MnMY!29)ezBZs#G<X{!LCU
P<Z1;P8A2;N1DwOJ+Td$pq#_kbF?~WpDd`OFp}DDQh0@+>Dm@i=T8_bfK#b>u+dQ88Q9*h0T5lXSI*4yXuHNA!v5sUS{_Cr1tnQNb41V$FBU-LXU${_I-L{x
743Rv&Q(mPGXvN$1oFMIiWnmh`np`jNnV<U4vuCvlI`hQa`F>bq2oYO<+bkXFT+$~8?-P@x-Y~HA!nmOF(j(iLz!6%Bassn(gj9}^9R}lq8YYjU9yGPUVd>F
4?@N#@kM&ex`gSt57mhw>wfiOH;@-UB5$G7J@0%g9P&_bD%ZiZHt4fHshAr5>TXsT>qmpq-Kd^WLBKH&L4>gxOLJ34#);a<t9|A0A2NlI+yL8Eby1ro-Tz-k
JwL|e4ZE`Tq68#hB83Zf@M2e}6393Is*jGi(><D?&&91fLj6G;Tn&MuC@!4FUIE>cJd%A!O|3NhQZ!cxpTkUxAFvz6oLZz=fGhc$WM<t-r!FUs02Vxe6lNy_
+6xJ>GL{Uq{iVi-InIH(^t72SuD26nOj>fK(b>(PZX)3>E=)O;MWY4HoUhX{>u6=Ju!Cg!-svCH^>_{bRK`4A;~H}UO46*ap^M6Dcre47X<P)X?=n;8Y~KB5
<dl{C5isS!wyuadHcd1J*5g&d3}4pyw-X|p$KHR;HQuznYa!!aEg`=2n=!vl01EZJ&ZMU6)AT`bR65vw6M`%~Ap+5>zgbbPgb!UZ?{DpEt9CeX?0v~vKB(2R
uVU!sb+Fshg;V8PJlkNq`dA+mW%TqAIP>v)zi-vh`ad?Y>q}>9_(laYf{E=%OqSW%>oJhAYNcTFJr*t-pC%8K&r)9K0S?#4(xWr8^sR(BRfj8-f}$=-1x`MK
9=sFuxl&vB{_F~<8Y)|FC|!Bh{B~^b`a3FsK4G4m{8JZ*LGrnE;7%Zbcf=$U9Gbu5SIvrMnU?@h$FAD;6sqFP((V1D4WYth5M@d(|F(sueoI7`p8=>Rmsg6k
D?ey+Fh7MTUBrA3Y*zH9Y;U(oO;;&!+pYTasl<ejJ<aPhplwiH?Ul-ozhwV@CsR<r9El{v!F0{kfgv|pDDYlQg<dNCsJkap{%l&;6CHiGt}Cb`^mP;ZDbZFh
S<ZvTn`6LueKYoNYdt;H>PWwf+w3Zm!WCZXeNFzsFAdvqAp<#+@<8s#ZR{8!wg-ogKN<M2ExnmYF@vOvTX|lXZpo6b6C!2EmpDdo{;XjFWKng{cd4I-frNYE
!7pibQDL<2v7%b_hcor^7@6wJxgRjku6l-jZQVor)UD08+JZ=%@~>OKksJ1-hLwc7Y%Dt@u27`<7@-=%+llgIb_d6HZ@eDUlfFo>n${SAU23%g@((Bj;2}F%
V=!3Um_=av(KS1Y{BcQvx%BshR{b`Av-cs#Tloz)lRjX^Y8<?l#KxS)i}nzEWxnKo{*&;F_+5HBjZw}aezrjVNH>FK^0qWBXo)zEd4Th19v;wC&0KW)9CtC(
D@axc^m{OB{Ifp}S}lV~+EPR`nl{mC_c51X|1TP3hXiu=9~9i@u4Ss(N(2amA%+Kip|~Phzxup`oy~X{PZ4R))S}VxL6^ph`>k0XH&b^!6ijoW7&Z2W+~Xbn
0`_M+k8R~CU7krcWkm%>WiEl`EgBh?Knf>ZF}Vemb7Dk`2dm%pkKM;$f~l7`F7jD_$Y3lquUpzXB65GWcx7V7MIelz@@<*B@bwLE@z;NqD?NnlhkbYh5xW;Q
t79*VtfJUiR8`0zbB5UU{?rg=<zE*N{QcG{mjF<~Ej}^%+myx2<<s-R46{d-qW&tFiH?y(s<EipyChY0W_#vcop-${>Y^VYuJ^^PyJp2=ko;4+(uU5(D?jtv
-)}hIS>p`&>&lbInk(#ew-lD2@AfJLGJK@X@iwU+kE87gA79O9LH`BtJ0gu!`<cXW#Ql(9lq`z2;{WhPu2-;_dss&#j^ulI{c6O8t=bCL<3+Sz3cZe>GUVaq
ZDV)_EWrVn9M6<-UvTuyDsq6VeC33W_G6Vl3+_hkaAEanX}<~R?(=_V7C>7$wZrJm@?@cbeBWOi@vk6}`Gs)fJ<W-Yzgvr^O{gSb5GjcjOXPgeo!_F2c%RfU
+ixdaS$dXz;kDsAUnHh-hwxCii6Q8|I9VOCLp)k6^>ueC(nvFVY6JPgbl12fyFfbFK~}MtP*6YHqc@ug&yCth0T~MqJCMk=lYoU%1d?z}2*X`gaO-kwVv5kG
N5is-@&%ZXde(hA_5bf0RM_mxJZoP#aNYd$d>9-voi!@JF8r+6P-)AoOx0*pQ-Gp;w~w1Lusb`ZhEK8!42hyYzoFxUj7|F1E<8?d+?uHa%i?wLe)uS|*wvO#
oB@UVAHpRku~xS^oa#-?*wNRED-i&${i>9=J|jyyOEex^Uc7u~Cs6Y>kyw^JhVK124HBp_m?=dobU8X6xnBJu1F^*@=W?8~1I$tCUX8$ml1(s-N2_*Nvw$l*
A0eq+6Cq?E>(gq`g(HN3u$g<K6>yT<eIUcbx{uFNEREHadj=C&+s4JJr$d8lh=f|3jE!Gm*A%MAq(dV*-75jumW6~tJ<>6>n|;|n)_)+AGEhEoa64wc(+J3@
T2h><B=5g=(%XdMsg_nL;U9+ON1iexVzzrcUN#Q3fZ!mHk<#X9YJ185-56q@RcZ#rPWnl+)3V|;mQ}+$K{KF8*h8m)XdIrb$&}-fPF3BLHEd!87F`uex_eS3
J&r;nAXBa`y~hc}MWqH&<YlyEw|^W~f<1>tIeHuC!W4pR<pp2d+^rDWCd~b&4(1?l0m*}qBDfU;CznC%C-(~-I6FH1!?74*VRW4Axg*kD2n{dvTXox)3ikaF
z52EA|CA@tpCRsrXP5P*fJ0_>j8bul*Gb!qJXU!K-~!W9aftC%RwDcz_&vO|TT?@Kg)zoVf&!<^gN4cF8rl?TozE*FsJ4|O2+=);b0UYQpoX+#Stnvkx~gy8
BzS5S`@v%|<eboRHM2}%>|_erYy~s$P+4azkN{HkvC7l~^Tp<U4A#?rDDZ=n=TdG!^HFrT?)X*&&a?xT-RrkR3@WzY?(u_UP~Nam_95S`4DKg(LnqlT<+K@P
8^Awzp+!VV#!iE`hUSB^idj!lIrT+JT_<a4JfsVt1%5q#LUH!KC*YemLa{uFn{iTj|00Gp6Ih?N7I{1?QI2n@Qd2VLiL?O&D$j3=xK_=w#ZJ4%l4H&@9LANU
YQKqxmKel+ad|Liq|vb5VPfK?D{%x5UBDAcb~d}7X@BESHG6W)X>L_1Z5X(pP;ql&l;oJFRNaW&#yVp?Wm!?(D09M)rjrg@BE#k!Zqq85;Q}9gTw@vGGMeXN
&fYfut6fU-OJ7NJ*sfmW*x9xSQv(Fjgc?_`Vj&|Yb{!Rg_naQO7WZ3g(9*r{*>KOIB1W}fbzi|An8opSrBgw1RfIaN>p_{v_uAC?{~^R6tTO6gvy}MzqiOtj
du91Fc}Yn7N_@-)8jFj5oUNWYB?T>MauhN1D+ug8=xBWMxHqc`l5&!4BGCa+Fmu7ONz+m!inO6tI(Z;vWbO?sJdjAJGg#kdmPkZ2BpRVstrs5~o;24EuVi>n
tCj6`_ZI0PTqN4ZB_(q7fq^GudmD^wA*}})z&0+#H#RO2sFtB)Wdx1GF|)#zGw{9l5`X(NsGnlzQ*YH}E0CjVzE{DAt@^46HnBlrBc^(JVCIuRA$@bs))VcW
*j<dlNP|?Q?vW+F*k%IaB=xrohrkn$0-V`{e0!RP-5Z5LkZ&^;U6(U*fd8qpM{M1Df2qj(l8wK&&iG!}X#^avcX&%QwU+ydfI;8>Oj5A$S3OL7Yncb6@{9bp
vRV~kc7Gg8Lrz2}GfYITT9^UleA?qcLb!PHjiJL_C)>(YT2iR9`E03tOE&LFPZc9Bu_+QHB%rNK>KxvXt><93sno1HWSuq2H%RPf=!3+v6-=G@pRg=QBUjfN
?*o9n?A|sAuRDXq@sTa4LC~p$kC+PhMye(1w|C0K0x#I=zB!D9#!G99j}RTQM|;$+LLt}D?H4uAFpgcCb$@F@0sGR~Z(gi9TDc(~gTp=obA9~5J&BMGOmYyG
I+<Q(nu==D{1ItNIL9XV2PX1jZ?T%YrTCk-^h4cW6bb!enS~Ze;uud)y;MDQ#m(rYOVB4tR9VJ+SNl8F7?)tKg2cKc$ztRxR>irxNF#J<VtFSW9&o}Y3#nhU
X4%|8Bqw7yY#*BWzdB}P)EpvHV$E}mSCnEftL1>GTVTVkG8huCbWjz;NgE{n7@ZhqE@vK4dYrh59r()VXdDMg+is($i4dwPZspW=<JeT)$;Z%nsU%?!P|h%K
3-DRP&-dkjpe4&GX$k*Qf+-)(2_Td-Vtt}}+;+N$lgRMlo<zq6%SAXC$=U~K3Jkcyz=mEY+nX7TbveNZ$s?86Vl=&lh`th9;IEspNhr)T4a>B;us@qQQ%AEe
l2K7BeJCJmhYHy0d$7Z3HX8cdp^-Ib3B8wm3F9lo4`*T5&y|KRz4{v$xMCMChL;t@_n06r{Ik<U2lpWTZs83mJg1Xc3%k}JgOgOYSHGC>5d-zgeka@mwd`vp
f_aZArcQV0OK$~<{ekxi$^ID@2f_qEPNN;|t4UaHyRpNVzs)i$Q^iIdZihEkb9(D_NL{2AA!1crsI7Z8M8t0o7JX9v12#sM9nlXnRYCOSf8PhGXD<h{8C=-k
X_KMXQ7RD4Mep>mDpOIrK&IypO5isuF)fA4Ysv!~@{OZEV)>V+g5~T3M4A8tKGTj3b==?cgY=I(Is5m}AP@qc^NJa#iQ3&Y=u%37CuCR6K`<K8qng~#-nXn$
pHl%QRum`c*)xo#y=^*AQuQbZY?e1V)>L(*ily^`Pn#^b5Adlz7=q1^=N&n!>!AM0b6Ce5(A4y&(no|3T#6NxWq%*tO)OF0t2;^%tDa)0Q#OybnMjX<v#3yb
H`U{A4Y@AFK2*vGAPAN!m_7Ol4evrdAsSCI16(?{rf;1!-1h4C2M|oZ_`CH<)eS^ho0wHG)cqGVivaLrEvY}-J{K$&_kp8I!d=QS(KF8peZs29%g1ZVR!)va
>b~0TxAE78{q5nQ{HN0gTHMr;8nA<pwQ~de?2~x9ln6pfXYpl82Z5sK8`#IpD#@>(_{oJl^f&xB-u9$m;5|gcKzx~r2(?_LqP?G-yw(tW;YAkEEtjJpSFcQw
+1Y*w7%aiwcC92*|1673%^5bu0#7B;<sa#y^xvIjY5Q*GaS>ItO>r%M7h%I>$T*1u?st&|bi>rUtNqqeGi7PtX)>^N*)7G}U^>plJv?G!&%P<d`{L@ude`it
dWt|MDJqNMUwFuf{l9ww3OwD$nkg~a++^3u-sW)Hr~x0jiqMRUGE!2t`>U?4>rioc>&$f1E7$C68>k#Q5v+a2MspP3?K5JI4#luYU%<i>dC`oGvP$%OX^{@Q
&0dRD{1RpLK6yAaW3FM{!f_iKjf0qi^Ej>>np$oYtU?w|Wd_wmLcm_^nlLZ2c8Q@dkkUDa1;CFgbeidf{;#V7icLHP?Up=6u!?s9;s1r!^Se``^YnsB?zskB
cL#VvtRj{k8u9>%?K9f3nPm{rd)$)&w&s~rNHP5ebs~7awNh|B$zuc&v^fxNo&*zZax5~|qFS7}I(5bKqdWZ>XBl&!LA8a9b1?p<GUcepL{CDkY;yMnrKCPc
(b~Y-ReO3^s4WV4z*&812heg5!}%CIat6fvWXSx&dQ_y9GibIVlJy0)e|_}8Y3_Okfm=%!Gf~GC&uGcDo-D^|?}x18BzesFC{w{D4ZGcr?;d!HJ&|%fGnVXQ
zoVPx>Wm%_Kqil$4%&zw>G+AFbx}ELi{xfG*n5B19Ij9fFy&s_uV)#!JbsB4BD7)&VpapaIrN#km|wvJV>`qTc1cVhrmQ%YN%m`)t!JFb-^0IcJ07`HhPz{X
vDKwT2<2?_Ex$ze%>~Kb#s(Guz`{ISz!o_}g=>b%fAP_-x@!~`5<DRiZ{+ggu`R#xB8oAGwP(HU-w}WACk<M>LRG=+22)q9Gc}<O@Y8tS^694%8phrLwgRA_
K<_44U2GvXTyXV!0?G+1G08i6Ja~NcfH8#s2T@@NG#v3d{N7pz_S??q1c?$9{Lv&x&sfA_k+#6_y&X;3Ay?|VRI=sz8NXK$DE^BA<F8C=i31{*fN{f!Hz3{*
Si~$LJp4T(p6cr=44>se{#<zi1%yBin^iD1a}BL%wNm5mq3{nSR<Old3^V^sZ|{%L4*=nX)j1F9Yra!ye81MvQM}cdiE#Vwf9yZ2$TXi7Em@seSZVqjx~p9!
fhz*>!=bJC+|L$2f^*xH5cw*=J0dqnx0!ruz@eWgm0cr>NcLrY2MA=YfTp&UN?vldo&fE_NMef(mDxsvcI2=JtUwAr)!Pw^bDS(Jr1Xl-<_#i*|BU5NG<mAf
0ZW#&CD^b19%D1@RxM}l4%qBWyazoV&tL^hW9#RuxZJLwkqr=~nF)R2BZXn`?Uc!c*S~=DqtA3WLgeZf)G+3(7t-8i4#-~}>H9`nzwG`Ebo9zJiM=eYXytfp
rQkw@Z(}hTc$7t(M66{FyND>VJJU=I76YD;E|Yw0;|E9><axFA1>=#_SF*vux+FT#%*(%bwJJI57#~4Qrdj9Vn?AkTt#!u}7nvywy}lJciU!5ex(XY)lv{Cm
Yc&m1*lkqEK0`<7tS7cJ_goa~5acz&u$62H+e_Y^*e<RMRQmzD@iF(k8&7<EX9z_ysX5mocC>TPY}i6)H0?<3z5}uO^tz(I&OS%etE7W8vq&|)?s`{C(K)=k
e{sjEgaWR-MH7lh7XlDemD=%HYh#;+O@<+<d-6@{S37k^7psZCJ0&(}P;M<_D8m^mX9)aPWF<~19^<OP&s~evr&_qEv8#>hRhb3P9k$83rfX4+0mGdv3?*?q
s3e8yYk3x8ynz5*ca{M__$|KUOh6s78ZrNOlV3EeCSk-I@yXG~k<{A{*;w0Q_SGs`*O`w8Y;VMLuaDA-Rf#2w-!$b)!S}>0tT5;;P8W&Biku)3uWZ#6^`-Bt
;bJWC4)GQs<FolBq;6(U@~N=tK4ug_KFUARjw?DBS^qs0p$}FJ0~DD$B}pcIVz-FcRRBs;px%$xk)3wf;5ss^6_9LJ337MiyR$IV!5s4Rm4*Wos1I;f0~6oQ
uquCepD^iKyU=`>ii=^sEaPU|HB%?&FkKfn5B52j4)wkmsrE0e89g#Yvy2<SFqnTXcPcDe^}xA=kiWn+*^Xasc!}5iOd<P{#0<f+Y=K!h%nQLP;;7%B4(atX
c5>uGfZ>FFkmO{%A9=^qYkQO;Mh}$xaN^KS2fQY8WB?j*fsb4}Ru+!@><RP7>K@5;kfsmcOf;NOgs!l7f4*Cd@$h<d8f$_iXSxWFn9}n5F@l0#VA<ecZVvVH
*J7f3(dAC%+rbv|{ud|AV%zD<8zNF&u!O9DAdenJ7QZZCta|oI-_RyPO3}X=HocO&I%eG+1>t*+lh4t&;<w9v@7$@LriMe?v$>xR^M-s`ev}MaqX<F#Rj|72
*QlG232nU|O?)Emk!y%eucc}s!4C-HI_WU<lFvR6q9>@!3frrEm|)KzD9U?bh$RwDvSugb#zA+c)g>?Bhen;2@d-rc90H<l#9SgCo-H~~JRD(jkbIQf10de%
0qq<)%M~a#dEH#kL&i)nK#gZ?_P=ejG4Mzq7r*&n)W|^X$|yaN%4MzZlQACBtc2zMC|fYs$y-?fV44u^D-ivY!sOQ*zH6D4;Cf~c>3u<erEg{$KSfp)e#6^g
z}`#1zu0_eVq?BZKqH&Zg^~fsfE5oaEyKbDaGspu6k!Kmp?vF|*JZW%CY}U_#b_Y7nC-$_p>ad?og<HYK+Ux_V|Ij-w0{b`uO1+!$Ta575%Xw1`D)>3ErkCm
(6l<<0^f5?m`0<Tn{Io@jA$x+CC15!aB=K%<$%9Dxwx=tqGhXDDERgyy#DYAmd+NZhFJUU7)kPz7bS~r$yKe!V}KbBK;T~GxLB9DvDFK%9<9nNTg+2UKMFyF
qD3kK??3OxN&AQ2YAmrz>9w~de@d-UGrI?CEMeNs5cOOGLx{l2qS?9-eop)PKuhA^S-UvpF|LpHWxKRJ{8;=dIvHF($h2>ueEuWg(ImW2+CCUR^HNUZ1E{qt
^Zz)gc92N}gQZ@zhENLHT7N{Rw6>*pDp|la->fT}Fmtz0s4xG8BzE30R`wckU^W~wqXvd)K=3w$>p(Xtw@B7pw{=6(pZ!~KHv59AiiG4G!BmgZ09S_NC`PGN
f3*Vc#arDv=L^gDeAcRe{tHvL$4)q(eE;VIhiM1%@1gMvHhvc6qoFToN*uZF<=${)+@j*J*b%lu`Do66VPepSxw@PN#Whbxz$thAP?@dK2^tk1k#Pz*L|{D5
^O#z9hWY<5K{XNM4$asT1l$T!&&w)bC;4M*pGAY3sc6Bjwq?yu=#O&G?$PjusVSzz<5bsa|CFD5d{=F`q-xs&RkT@?y%IRwN|#x7{mwahJmeDR4X5Mx7O(>V
4<38h2z_a?*SZAMe02kVmGRoCgydev1j?q>qg6A6Bbt&i;Q_(i;7eATARSs<dl@9QYmFF)r)s1T_p_-7vCw3xdTy=quSO}!x;~Kwkr<>-7cY(66#t883;aGD
_F_f*eK0!uo|Z~+Na#Ja2_u))AMb$T*f`lq6yQti=zrg8^EnAg=Cqexb#GOv%Ce}<(UF)`Oz2GFtD9I_{MB#JwB^yKk2bmBzY`CI?-%WOg%>6$?J+!oy?!Sc
{0G`TYfUuGIpk?WD&raufB0ri`&Nd^AQNnQ15`9P?qW~miB-xMVn<|qFC_n(5eCc0K1`vJbI+5GfMjwr%ni&l<4`s%Q=}mx9^oP|wiI=I#jWe_%+q`bj;>t-
qIn`_=CL%kv#99Hwh+!obL=}5jV4RAo^sFVIkx?WQX}!%ab+`>iX%=k)f!WJ<(0%HVUL+c&w>`pIXX0b^x$r|Q2giMxV6r>U2pH>wR+>YwuHO+>?p@X3hZ(^
z$$Tp4)Jpg?oUjF?|iDjeW?q8evNTt-#85NRhi>it0oZ|ONCVxu0uw%u2n>QK$05!31(7=PhS-D6MwT2lU>G(g2X$9?ki;gT@oZ3zI<HO!?o_B(HS1S4fgl+
Pq5C;2K<$tiPecX<r6Odjo9=cfdr_49r2>*wtwQWb|$zy^{0jEZefXgQ-~oNcppBAo>K$NQ2$9U<h@pCHh}-fL$26;-9kqxA&jY!3ca<EGyh+_a*(*|{tR<(
vjv}fk{%`qcguL4_2giX<7DN@x6>DvnvIk`1H@eU8}ByQ)B!Ed(+yOV&l$`d-f9ZHpXO5{f9S2(be42m%k3!|gH8w{ea`ylm%Ghu{@8$q{<e0RtbIppACx*~
Q6ZB&flShz!WLOXFKj?zGbF~il)L?mF*D0<ItQg(%{1Z)ozQ;xMDzN<JLc#leJr|VKHU=KR$&cV6BknvgZ_meIO9t|ZyuGfX?jP5A^V)Z;9!QPc7M;)G_Tz3
RLrsVxn$LHekx|l0M&nOc?tdJA&4iVN@9BQZ(AV9Bf|of!-SE1tp)h)4@tYd;LbcZc`+qcclrM5YGJ^9teP1#jpflxU)uv*4gWg)sDiMp@K^pzIeP8Uz9BZO
tE+GB<bG~9#fb<9q<a0*0w(A*SmlspuRV2q*GOtN3D3>I?;o0r!Y}v2VVN#NB`DK%6DHagswFUTb;5_Fu9oip8>046c1_((2F?4@6ir>IEa;AgxX=DK%GJX<
O4NIeG!lfoNHws3)`J2DfdgaK&2Yrj>8LCNm}Q;}`-)tx!)*6tn8+ue(j%05r-c~lS{c5l>$Zgck$7`tK&D-hyQ4QJ@4&sv*usiUveHp!rUuN+OLl4A<wk%9
otJ^@mu@;-ZdM3*LXbs`SM&Y;*SWZHk)imjqX;_M_Mu%;u*!VP(i~`9DgJTMhzFP=Z=s0^+PtvSFvs{)!aVTi7Kj4oJ~VvWX{=N;vRhe*RuS2{CBNpZ?EC+=
1$#HZc9_ya+?|Y9pKke~)k0+^A|D2%Nw2IVf#Uvt^0djYKyU=rjC6c)fHqcYSr*3GFQ#f`NL0C6Th{yR->0NR>;xEEIl6WXykmkv+LFuvE05xyy2U|1)KcB^
k2X*+^vgdvQ}!%UyQ6%pVKyY9CO_6DmG7rN%;=>})z^WwaOx4J#Wvz92nzSPUuGPc$$k>C*|t3EB(M8Tq&NOoocIJuV|EgrNpf|4K0f=?TwQa@kJE2CzH3pr
ErXCFrPb?!zZDv>4#ypgvu^M&;K&qe!e#8rrr1<Jy`Yr*D}TDR4w?Wa%d$4+LmJz(OmS}reP$LVUVk#hsX!HQT(yl+rUFy%>vj(TgI;vR7L1R2!$%RgUVo2*
FJ;)a-nvRO54QKn%L*z|27@5&nS_3iJ}>Z3KPFhi<Q{Bckjo4}v5r-edpr*Myra<!tgt;^QqV>Mg;i8bA(-2Zmks0awl85-qRFn+$D4pJ9h?H^w>ev^HzJj7
hXvU1BNQnz1gq^`A~I{^1D9QaU`A}Q!5{jXkwoYM&BBJttgw-DEA&ud0JA)53wWnR+zw0LG*D)-my!uo4)UynoP;4JF_Tg#9s7Nw4ktp*++koD9GwV#=~fT6
MLxO!+HYYHPg=t`pP<t5=gyCP&W}edm-c=<5209hOd^Nz{1}oSrqQYfL12pOWScGnht*eMw2V-zaNQ7FbCt^T-adPt$y1upfKCkTSjSAiPV%ZsY92v{D7K1X
A&}zA<`Z9Uwr(#YfSvQZkbDLdGE48glUzq}<LYj$6t*Wu9bmBL4Kp+8e=h(QV9Oc}k^c3xWGq>7W<HkBpWiMaf<_VU_p>BMa9HUpfW?V*Q0m$M?w%LFsb>!(
=c8`GG^sTOjkknV+6b(F2R(Uu5IKqRZBf?D4HBbO%#A|8^pDrS?G^6Kg@r5^L!zWRLe16ZO5LFW(X{DAT4#MOQ*kT%7S>pDh5dl9Tj<F69s<Kqg5QpPg!I75
!l#<WM=^JjJ!QnIvGY=PL&X>+XT6(ZXliT}ih9k=R1->jMQ^7usdFO_;778cEXn(nEu>f$jYb|9wKbQ)k@}73f<42X1h`~6U5}XAaY-1smK87|>wr{bmw?+%
u9K@oFXM6wa*(hZp(-9NJF`(v!a}h^5=?4UoM|;PM+;=0NLf(jmy~}Y6qBQ#4ncG=<)SqH9OO9GQ+AEL(e|D9Eg}qgH?O4Z3E)QNcaci)ylLlJPI2lQ#6{!M
0x>BVdIZ{{KtTUT_?a%-ns02^nRxJ8-(53XfS3UW5XjcTqB||8HN{7ZM3uOl&`uCCfn}_Y`*W`-lg%=OO;-+N<U27xqH5~x>}N<JFu0{8uJ$~=(-zXWs9(t4
3+oo$$(t7u$WHr3g+F9Dq;;)Ive}tKm=eaesbN$&I?GR1G6fqNmhoRBO4}oA2n{l1)qhh`l1e;Zl37LS(T;RgCWNG1;~4&$h>J9-uBLMZ&d`2ktmOeqLjV<>
DCyJI4n!(7Ae}kJ1E!)`4hT|^BT6ra`w?*cK!VMYbQ=0u;+$E;dTVbYL#s90Nq+Qg5D>CWQ$j&@zm*qgQe3yrAmNo-^0+PvXQu9AP#xdG@j~O9)sSy*`1ZL@
#q$^TizGZ^_Lqj-G0alZBDr67S03`x`%ln}q)Ub|UZHD>ZZ1f?4kuenuOixm342NeL{te>SlNZKU(z4l<C=xY1IgstvNlA7cn$1OExvD~j|Dt^&xy&uYLyc^
*wQpj>WX0300kFnI9nU{2y)l|I8K%u0#-kv`f!nLO6G@;=o}wjYOH5&HnS!#WinvEEw3!>$AX!?xLL1pU;%Q7q#JvJ^ImKAD}<!_H;NHkoZUr5)re&VYhf%V
7vc}evJ8(7$2_0UpxjpAiCk{M0Iygp=#63PPJf3sG6F+dI*m;0nQ?Jg{(^Q9JRoLs{v57I!X~v`<W~HkuBn#47Dtp?U5OHD-o;$mzZH=yQp<Oul$W-NG5O84
=KFqF-(5{b{;|(_hK&4hIT}1f?9nKPi)Rmz!S5@1)(>yYL5|}u=aCk6=>!Cx+#~H__D6OCH!pC92v?pq%yH<L1Y*UrPo=?dN0|}D?sl<hyaK;j<L$+;52n>^
YMUPs_JBRIMSoVrgToFUo`OWM@e>DRo~T4EFl5ut>HG=H{7_ra9`Su}fLMMb-(%<~<dV#w8?j|41RkE1Z4bZ1>~`q|3o+sTH~vlU^{)+dN`i~aMsE-a2MMz{
u5u+TvSjBU_8NOft|Eq=%*@#bVl18bLB_6cud9kXCfybWNXS7MP2qFs#4n}wVZZD0gkgwO&pMco$v|*9C(lN;)|evQYxOfj?>AIxkQ!1NEYB-9DRcoPAmxZj
JH`fa5Rt8UQGWlwtFt{Py76Awx+QUMvP3DbUjD$nM97?C4CpigpLh|8uHp;@A%w|_#aY|}5=Pd$E`Az{&G##*3i0veX8fahez9pu86o1EN9E6LIL-CcZhQe$
kkwp+Dd&q6&ki<nWHV^Iw$N@z2O&?oQ;Z#aFHSwF+(QjKrynIafY~z<j^e6sNWwAkv%9_dkSwMYh;p$l4L@{ZG_%a-AY%+)79IU$qT8wwUQIE`0FbJxH={hE
!}$V!G-eI>ic@x62p^r!6s$Nr&tCx^LqD%TCS?bowH+g_`le?)mTTk^es>X0@ybv>N5C3&>X{cNl^y2b($-aj_s~G?k~L^mHvj9r0Eds?_5&i1(5H|EZ`Hcp
&RB~#zSxkS=!WyiD|}Bji6<AvRVKyZEsJJXCDPWmaR&s5zZZ)+)#Qk{UDr!aBH|$Wf3Lg{z$2^99J5gvQI8b;ssW&6y%^-mW}d4ovYt#>*KK(H_Kc=}S<dX^
`E8xnsLYEpu4)x*tj`%HU@6ptYO4j97U6}JXNnl>uo7ufoZ}I>&wA3kF*A*25FhZBEu$W=a07fQuL1kLCC|@`5t^MRBhvzqv3KDki1o9wH`az7dM&b{SEOd}
%0>iNl95mmT1n&}pl4em=U>{uBFyV+!j}GA^=@%1IEJVn6vh>q=XnSRf#8>RZkXhJo{9Mtac*f7coc{M@H~S?G1Q_`c~wV37(C(dmeRi&p&NoB?*ro1(21-Z
{P*rDLRJ?NqGo6NR^TUi!BYVYir3*%Q{EkN>F<UlV*aa4$ev6cFWvMQxmeS-pr&H@KQPZza~zdQI;5JFcS_BDlD7n0DwJj=?I}5>r7X6c6s@cyu{*O6df3ar
yvAQRBa$b5j9mwlFBde^3XPs@E=@vrTuv9e(Pgm)7*e7QZZ|+|;%9EU0hno!Cdv}*Tg+{!<%{ljatp(H#wHFD-KJ$Kr$tW7#>4T>k!ztQ-vWnps}4c@T@A|E
{f?21y|cI0cymI=>1GT6%-xG$=r$AGZJ5NN)DxhAfJj@Lv+6N4-|f8|zOMa%dlIU+@$;CKKX_HjPhto+(_05k0SmT9eTMKr8W^;E>pBaA4rBT8-hnm+Srn#(
cZ50b_o_vuPy#lwRArM$IaeHXS9uk}IE0XW-~bTFjlEuYw5b<vM(6~ec?TIPI==?6g89Ps=!4heZ*)fea2$1b2`uU(jl54gBdXl7lJTZEhr&>-uJ-4}TYD!#
&vtyj@sIc!V$2rvTH*`G@E*-0>>;pVIf4!qPcDnE!`1pP59%a@{)`e@r~&^|nw(aD^&tt+0me65%P&BSYWT<qrXX(=zMv)<f~D|d?WI6^49HWu8*W^rL}0|m
sYib_hMJ85@9~Iovxbaep`be*#ez$M7(meMl(SYn{UoMO9BJLqS`EY*U~8~Z49R63M1wqiDNE=Z+pP_Sp;0nBhS6L`RqJ+Fo(%wqbTZMEVF4`H<{)F_Lc)Fn
M_NNLZS6lVG$VrS36Sd8vc5M7rwDbhwejO0x3SMU)uaDew9~%ug)G2gaG0rv%j+FTF;Lp6$dVAe;TLjCov-TBj4kzxPWj)As?A&(2ZC!$ofu0`n26lricVY-
`?(gA*D>q$#CzlDPn~1&A;u$SmsFT)G?+u3l|YkU5r>R?5~&OE+x&PuKy@Z9W?&8*kUCOD#e3pt{F|?t@=B62nqie#wgJo)5<WN0OubaZ(@(+?bL64CqnRGe
c)e76uBbjat~32-62859X}y_UcQn+!g9d|jW)t-BTp0ME`nkpKQ`2bw#gdkyScjeBKyXgqWt1q4TS2lQjc{q~d(t#BBk(1_L&FXmWyeFO9o?SXdInleZ3go}
+olFY%>?D#OGpnV#Hz^OLppN}>lkiBv6z3QUgwd*YZRKh!m_goe|+9@LN&J5bPPmA%!yd1vYVwdX0Yt(Imbarty9+>e#Anu@UsW`hpmTo0(87@FF?dhPrzOB
$I~{82BM0E_FK<16ncNgxt`J<SWUmC|9{LDSRGX7>y2Jtrco6kF1BcS7Hsv3>Bf~e@o0<0QI0XM44kOAQTHgEG^R%I9M2@@xl6Fz1LYE9UsRtoC#T{sDc=mx
J-XVk5{Byfp9hYWY`~63X0o*cuonA(PusdNgG4Sg9-vJqynHr5y%{O!=vM!#WIDH8yOc<YijtiR1UF(o?SWji0k3>ChpGr`AvCO@RLc6<9OaLZcPASlS}DP(
dd686syuqXNDi-i3l<z=iRdgCuQjQqG17gj8az?GJc#P9H<K;FrfHQ^OQtLBymu6N{SSr9+^8TmL`xp*pk-^P%(+E`oWLlWwGB_-y7U~o5kAZfV3B!Tf{lAh
uZ<VwHo(cSDtf<QlE{m~qt-KJoR^1JcM%&*bA~!@iW%(FaU`xXTWHnE%R|zmlBg&0Gno@@G@Hn89Qw;D-<iBarC`@7I;-Bw-+2H|2@@QliIf3|AZhVejA|%Z
!@M(<Ja%#RV{)|vJ$7kX%DvQQqTO!!g`?>=Y185|UN0MLZ(x<D2=UHLxY`67Vw;n%mWHNwFNer=iWCqynu!gl?;iU!?TR?wXsDvoY)RLS29^~^@o!o&?#C3n
d^^i&#BIAq^fJXGF2-m2Q_2m}vsq9_H5iU!$HDotvH=<Iign~97~o3I!%!|9()x|5Y|_Z-K|}X!1$fo^7oi<0P193_VrPhXj7yDU6V+vr$iJ?#-gH`YZ9abs
NWJL8P3_w_mjLHgO)!k8#!RvnX01)(jropIaf!U+Z_sV4`Q94(t*T9?OQYKmS}Yk`Cgcf|3PY?o6fPxa`V%hbR4{7Q0|O~FkrgVqr1GtEp(6s-=ygDBX*;#i
TZ4MGpM^4ZRn7teF}tcgD^Rvi#+`4>4mxomIE)p-!Rq1yVS0Ft>=>sMrx7AJUGUB#hPSBp2w4$rrf&L>FvK=B9EP-3QmoVNue;r%trb_1^$)Wq;OcQ7X-kOW
x5;T^ZSq79OmoF!=pBi>^pWc~o~LPn*A`_xH2oO8Vwoh@!L?+Tm#Sh5c?siJLnYFEs#SZdjKnuG?U~jy`t)Y)>VNUrhT&m-_h`erbrA#4;8P{;2=Xrd7PPPG
0-}U1uu+ZIWJ@58!$XlUNIHz-5*%_BC&7-d7p!rvGyDw!WwLaTbn75b#y}|+uvwE?|N7h5C!JL&-O?n<LadO=Lv;JJaEX>anT}IEB|?#RIHY~2ku?cbE%4qY
8yLD)O8m*D2ae`OA`RR-<XEC=;AQ`FcuVr;-*lEu7fWXx3ln51wC4^);Fr}8Q(VCWLCFP+I1Inw8cBWw=Y$q-6X)S9As-%xDS&|y)RbH2n2#uuy5f}Y7gHr%
a7U=YW^Zfhgd=sALuh7(07QCHHc#EXy5r7^@*ZfB<+{TX2H0#0vCmay(4}wEfcH}vwTbJD@18KbU$^@spPFj-3Jl^QttlGUg$g?$_{wpOd#+(^$2WX!g0<6j
8Pjg2V8CKOpt$4gTa~KYr(*senNQq7B_mnz8xL)X9`x0TPY|7xOENO&o-7S%ZM@E6Fo6cLHn%3Ihrih6AXY}KV5>D-Gtm%zX#<|hIF;VBNAmmbC1gpimeI=H
&tr;j9ls=$zbB^!0tj?g&!qMRFR1+>-A_kv#%BM<9cYFjV$S^YR=sKELWU)m=KH?C0KQbZdCFd4F7X}0P#3cbRAjvh$if5lnRf&I9aJ$}*UG-tdF?beFWJ%u
5KMN*;6~A>OirK;5LNf#lBhCLV>Ws%c$u!7-4teN49i*E`4^M~Vfu2SRQXUM@5=>G=supIgbW};=k;;)k;zP=B%gSv8VUNSz3CMfeF@!jY(Qc=ldwu9cGkPN
;%Az?Rd%$+9jX6RVo*s|CyJl+Ls<j{uQT;~+3x1wnfBfwnzC3-9v9wr&&~`uCEOnX<Vme2)l51OES}zP7$~u41VZ)s*cG#USd*nL8$|2x7^R53H<jMq1`6Lq
)Pg!FJVPoDtpx5?3=f-I5`Jl#chPG|hsBZIM6+e=^S*IqbmlhubC&O)kQs^5J2i9S9BvDxVti4X2Q^y^0+An&**+K2m5;qSP;fT~P6qP&JKE4~0d9h{Ab=!?
TWkq<irQCA@xL=OCZ06O@m0cSVy>Sln^d9XcnG!Fh`#j+hkh6yk1;Gu3`^k}BSRG>O6Q*sZA+(eB8Sn*Z1HUejuD?%xUy)?2AzNk>EZ^9jh4{ksu8`OlwkL#
ZI9s<^_>$Kn@M-Ok01CBIQaFe?R@}R_~EvyL6oJcYmZl#I-$oj3>_(wJLH<r5|lc#cP3zo!)JOq^pgE*&mQW~*Y5b{FX@702d|V2gh~vp?-0Jqn5DWV&Cs}c
(|~QkE_Zd1pZh<sy+8k(D*Ep%y@mto;%nQ>cY|z_GVb}v%in^7Vl4vpPb=PtN6dEm_jJF5T()SC2p_8?=R&q%XL7wqm(P+Us&DYaQ~rAltf@P3pD9T6ek-H$
Ha*z}o}f`3NdNL1);!vC3Tx5~(X(mnS@Vx~3}XOz)8qy{Lroch>0{RLcG76_az1!g3rSgGWvCnQqvwMD0?k<II2yfN$tSVvz_-NBG@}%KBaHBp2@*S%qL@SV
1_on~cpM`c%V|FKB3MuLOK`o@uD<S4GVmQo7=uMw7URPM{B(tL(Yx9ynTSi1J!eY@8H;zI?Tpw6`_N~uGD)#IQi@f4RyG}>S6!m}tw8i5zQ+o_OpHEtkx%lE
>VD4Zy}dDQ3`NgE$k>fTZ$3XiRcWB&fuT7NLB6HJzlw)Kj6Jw%oEy$EZ?h1v@JI+#=Xr{xVy+A4-CkrimMrKP`Zu0)sdTf~ZA9fA6@h*&$&ZRq%_fW*)<6{v
;0CvkI-sgz{nI=<x?Om;Lo_2(Ymui*#j`7YBo1YC>$Q|BCVs6{#I^CjGw$4oebo}Z7l}!{UNLbtyEseMvU8x`N&4VVwp;rJ(jtdM_;=UE&v?2!+{?+yboPP(
8)bnwo0kR-lguk?2IyNj8tnK$`4Ao?#n8dUtg&A}7<~(Ct^+5gYYt)uF$M|b$?7`A-~lxG7gWTPo+hZL2}GMLf-D10dNDb0f)uVaRW3>Lwp6M~eLpU+-LATv
(U&A8ba0_A|L825E1Eja+{#YEV1yXWJR4I18di%C_)0qvE*<Rlu*gee9Z`6WreOVK8~foL$hcI-f)`wtAgn~{po=8$u@UnwdSjMm{jXqpET+E{Fo!CBtTE{v
Cz4+)>T*R|;`sOTzK+k$@TtOON(N~2CNtXMQRQ(m@d_pu8dM}JHF~XKO533el%%vVR?cCp5x4a@ocCu*Yq2gmTN6Ej<%my$2WXb9!m{<4NAVNDBJ;|D+~#+d
w}sGTVcYukpk9OSBTVoA5e-a-XHpw%X#0U37qw_4>4#!QtOarXwk+z__M0Ar;f}PJID8pS6Boy2M0}O!>%yK=^_bYYnI|ln9={~Fx-Y$f4Q(S>fEzR;c&>-C
hBm0w5Ig8Lg*naMW=biWwQnnAc9(U6QZz#MOE4mQj?uR+$dIAu(~0@)-?%kyxj?Lj!gLOqrDD-7R<%pKPF+(_;Ysi6fUx33R`)yIyPt-6K7`gvBHO5Sf&dnj
X6uqOhyG!Wg)sIG#%+>RdlJM@NNNc{y%OO5@66poKgl10LaU3~K-6m~uEX=}$)IX>DJ?W+-8XzdgQnT0LQBwmn@npa`+d-oP9w%e%mN&ko*;yib{{-?c~2W)
L|sM`;PAU=(ZoRI`Gy5j_(`+zw{~)k#B!OLidk)ck;?Mr^Bb($9>bNJkT0ehcq1b_tmj){a{#bce#QXGhmK?xyAjSY#r=q*B}{D(_XkH+FftJ?6`U7Vvftkt
w%q0nYT^b_wz5m(Z;p$gdk}KosFh7FF@h~5S{Fe_Gz?$)N5tr+(7iN=e-EN1j0!+c)mL39E|}n1f;i6G3lm|$s&`MJrn6}Kl$#JGt*3UowR4EF=)5|g=6y-l
^Z|g{%o_``LtPT>762~HfZVtDjZ7x@PLE>nt0zCt>*!a614nGUpADXc3vpUz@x#b(m0CHC;<)XBnVbU6|JMfr4iW{4xka-f5_<OF*XbX&=HLHhIZf+7yAOH+
DZH%^bz!k@@13-B7###xlF{Xqqvmy$jKA+2qW<8h`iY5yTvK&4D~-xao3g?9<g3Imb~WAo+2>Awk!UaYpWXyVzBMGFZS6Dr9kXWe&;4MGXZ%~`58O4-lJg#U
Zi4{5$sNLP$O3FVpJ1J`zqp0BN=9R8`tZHT0WJuom49r<C>fn_q&cY{SvzwERRxqi_G=-NvkvI7k`$V8p7!mttbBkA8r1h*@5JJ~-Ck)xz!FffNo6eVeBsC#
MEwiLdkM+f^1A2xEjYzhT`D$eYa2lE%c}t^+Zq86!eN-ubk;!W8byTDiduZ;NFeU<W*3YNLdbf(a3{b_Q+#uy^D_Rabzw;%^8TwMN0!E60R%<HyW-Y3a=IM$
dLvWS$7kV&H$Y=4nHBLmAcQaBWbF=F)_W6NKYZX`FaMIW4iKwNZ^fOfeX`zxIbIq2diGuh=Zi4mGs{;hu{^p7s}SuU)6Ek7gbVO+b{}<S30zh|`|LgFiS8F4
E1IuEu@jJ*4t#(1<z`a>S`}*_$XBEf<s5S}I~VG4+~=@L9yea|)L5bPQ7~uvU<TGQT16fI2Jus<JrIx?P#%lhX>;$U%wBoz;eR5Yeh--HZgH$p+8p$sy7W~{
2XCUNIuB_ikO(}Zp8h1`-A`MUV-^8srwhZkkw*+WI+ri!ih4yR7%P|M3JZS+uQdXZs~q7SERX=+37lJS42VY=8qe8Oe2oBdF35T6)qkoF6Yp)}p9A(F+$Bn>
$=-EMuv<8r-x|!?8=eGNKQ>}_0(kA74y0pLvt-WKdogrN;<D0C4TJ-d9rP2S!1#!+pkdOU=MnfDCw?l8dmS|`z)}V_<;Jh?FO?3uyk!Gs%wSnw$B)|6aatt7
ixQXOvg@>h8$d81>(6h~;o2ycsE^c=P%8j#Ge}CXsw^$4iXQmD7>zr!)tw(gja$i2pJl4&_W7d0kf=t&F&r$=ocTY_Wm@@&iE~7qF*1=1)bmY5rJhoxC}8SL
ycWqb`G*;sMr1q^Lg`YIX-x7PX9u>=H8UC-oXpDR^4C&8*j5_#bbF#ikx8{5QdKlOKBw;U2OxPqpeu#*lWlm36A<l7yWzHU|8cG;$`ph}f8BbI=2w3`GMm$Y
Sc|k-b&=|h!>+ideLgy?duRA%?nhIc?c_mGKI=-n*arsR23@AvA5sg1OFci;E8J9oAT-Y&+1Ox;-FA+>!GIW;ygmTU@MMwnZ!}B55wBlo;HVY{t0pp|E@hSy
1nNe457-%$)MMXpl?_$e(Yy4$24AaMRQu)RvWN~p^8%w~-?^9$pIw;Tt*0A1ooLzloi`Ar?P)4^l2i(%Fp?DAl^P{mI3gZ$II(}>zx9Nr2nfq6h+BI4E)F6!
m%t9qfvY;#@K$!&wZ>bAF#Zz+D0>+BZXm)mGIR%}LhvF}<&VDIEc;V{yzJx!QTrn%!)mqA7uzM{7O*<6sZNsE*L3i%gCUUu>`#3c(tB@N8TNRe#6S!XAX+>x
8HJ?)SV_Pm!q>****<NTQZZRd?YSM-F)y4@Ce8rhSj9Kx{SFkGOe?@=VY)H+%1Yss7b{eKDA}=IP%e{FCwqUxH<|Q1F+bVxF?FRm@bR%>cf4%GpVVX}<-%gJ
(w2vNp^eLJ9_Fea?w+J17yOM01IHN113W9eYF3xlvd9qxZ&{X!5}#^`gOm(-@7-V#jl}jRwL^*xy|3t4*mh~?F#|#|qSq=4Ft?t3orHnDy;N*9u%T2`=vV^a
(nh8Ms+ZY~#`|*^B$mllku;LZ1+FBJ!XZ@U&z8t`o=y{^H82Xz6LPcEkheJx2oY%b1@C&l)GH2Nu=H9QH%C7<Bbu%ouc3-MsOZvl2io)eZnH%9Ah<l*C~j~?
6^-U4pSi#7B!=Zi>S73KqGr~dn0l1}-$sohpG}ZI+Fpr;^m1)Tnqo}}7Cm!jInQK=35_F_FRmLLUi5;U7S_k%;&dR|3kpre*E((vtwuY>Za?F~I}ZkLdcej<
H($r?URoUiYub6Eb{-!uvt_e8WSfb-D|KKQN7n&Ldydr<!;^l)g%}P^H*}pjKHHK%mGWOUErVvOQ`TV*H<L70r!0tVh!MbbAtA3t1g~PDW>z#<<=8P;l%<ny
xY@Nn9knMO29;3Iej)>A2(P;TeN?H{wJPa;^s=l;e>QXUK*7!^UC#8x`IVIXeivb<DwPE4eYAL-e0rGg7VS7(SQ}U0z_huO=xV>F3R`X2xCcBDnXT4fOReny
d=Muz%>RcUm+kgdq~k;mT5dA>sxYgFVP)e%?YbSTzM;1J?KEY%0YO4Tt?i<<m6R8;v(DDwCAqh1?7!cXxe1uZ-QZrPg`TS8_jyi@Gs1J!qq=Zx7C?hCB@crC
y9<Uk<ULf_jS*A)^Mf4fas`#Hf*M^$wYj{h-R}THzRc#>K~U!eNeO0Z>R(Y{So9U^{>mC*<W1Vw%IUV`{fgqoAAOC;mrr{iL|wj3Rode8`9HDG$yEWsctj4j
4HSKFl>>o$Wp=q`qk*eoHF|dNU3WwjY%c5t88<P@x<_bGPf|(#qotRK+H>!bwx<;*I{T-*H1?gs>B1$lHHoO0F8HrxPmuAfJPW6f!P`S>BUa6YINy-$(n^%x
wTgM}9qbqu`U(paiisp+sy9fV5D)>s+c%*D<e+0gs$p`tPw=ee7BQxh1a7rt{VCPBPux87(VMl+i%cmuUb@zW#tlcwslVp8WH8Nbo2{j})`aLFMJGe`he50U
TB)b}n>j&%@n!G|s)JNhSqAN}K4M_4dtt5Uer1PQjysr9zB@}lctc>zZn;zRz(7aIS+E*pno5eswa2gYLxtdGD{^kN=L4}9aLc3OkERlQTvC0Oud~n@_h6E>
=5)RFlZQq-O7y0{3a%v+Pzm7!syQpS^QE6G%BOwFnu!n=bYIh#6t$cWyIoJwm9!yo0pLy&*fiuGCuK8t@kWyA=ysAib;b<7&=aWmG-p_}yA#ch-xbLWXXR=U
0dZ(<YlAUxk0cTxhxcN1tq!dx7prI7Vz|gU!A%bvfbiFCio971S9~$&!r8+Tn>h-5KUshW5fCITVa-%)^o|_0r4@EVQfeovI8@nA!!GyzfI|?~w|7u{dS}%l
z#^j~L>7~ucS*S1dbFfH+Xl*!T7K|O1Wim=Yn}>4d@Qg3Qv%T;qz-3&ZB~h=R@&(NzdaC96ls4@o4?%Nk^nvXwzQ({q1bh0*r8#F$Q2ikP38Wl5LjV6^y4mp
V1})O#L)^WwHm0q1zO(l^v6uVZUiUXK)4vtye#yiHmbyI4c2@#(j`lOKz-iAK<}z4C1cZCSlCvdV3|)@eY7eAkLA!FmYxP;z3fe*&G@^%)W)vP*U2VJ4=+4l
9|~Kq)O|(0QeJrsck1`P|IUJF>p{cp!1uT-Xb@5s>^4KY;nxe*h^sa-yQ5kK^X4)OIRn(KVU6oK;Ly^GbqFbk+%br2yujn>XIQ9P7eC0~<mNrmo48B$mKBBj
7(-XUM#4}kt5dvC5rqYhN@PXK+)ss9vwLWf)Mf)5S<=uN2dk>!SP{j#tU5Huy@a*$9l-lwKn0k<D)7X~;Fknxo*#_5>H?s1dQ%hkj<^o%XLMHruMdY3X~^67
+4RdUA?=zT&>*mx542;;u4VU!Xsz^U6U9>($ujX9IwPS$RvhQ1VJ@BG!7)1ybu-YlAKW%KU?Qv~Qx|`^yXr7Cb6cpIv^yXCCYIneR-GS~H{k0SdM=+&%44f@
v5$*#0aYzUz0py@cuRl4s~G9l&vqqM25s;`c+bBnk3cELqNy!!H3|)07A3#Rp*+N!_T9l0ENP^9f2!ae2g`M&2!#j}FZo&OzmViS&Mg%?bTTJ3eCIlO_T|ka
&bx4V4Rpdod)|5RZe%xOlumo&@bBJa*UOIi7gB0n0S6Ps%*DdyWDN3BF1<gQ`sGuVyE-|*1Uu@hzSkQ55TG7b6<t)Q3hI6&ZIhnUxK>tJDKLifJL#vrC^a`^
2^=1SPKoqi{dW20Nd~xH9t{uAKmjNLabDm|_R`jWXa$F`OQDX4uEH^ix_`0C23REM!NZA8O8F<5^ek%37=SMX%<b2C>y9}dCpZlZy@t4-cF2O%#!hoqqcN&3
N%bnA<tsYMKnw?vEPG1ZLa8pV$H!{MAjOxV4$lA(gQ%x*RetH({-cKLcRa%pK9Fg+xIlHz4l<JH@vzQtFwZg(V%e5n5p*41c^+ESAl@uwqV<p;;R6duCK%}i
49*>5KW-CBMN39vv^IrKd4QIc&1&wvzm?8C9SBfPyG1dy`6I+E6t#SgXPthUrR&txjlcuZi$gG$5d3n<c+@hkCCE|=8Wb|e#uMkheFt_R!<@oI+1OvY*8c|V
of8D8CMO9M7J#c`-E1t*9(z)IseU8^M(7||Dpe>Zdp8m};UPXiu$`~1q&Y?)pUl)%(rs_LDS|bH$kNejpEoiaSPwkBn>Cwb*wU<~!z14fPqN|PXln%D_7{QT
Cu;Ya2~}K3m{~c*D*C3E!vmdT%ei&=)&e>9!V+<Ed6qq@4$d~Kj6^N#ny7+M=*(<y%2DN*rUJgwas}kOp*5rttHD)Yu0c$5c`gK%Ldv&)zWGR8Sul{++s@<V
JT8mC#<LF0yy>AMEjXVw255;|JhcGpcm+w4%s?Lip+DV<BSvY5v&z7bm5;5?JBzgAqEgdPi~90s0Wfr)Z5-cr>4rslxLS$RB%jArk)pg6B}tl$jWkSMMvf+>
f&KZ6<Du9B$n%JSfKQl=c7YS1sbXK_7DI=<?LsZA5-6mn0ff(zMJ4patQcj7vFy<im1TNl9j7vvz!P35zjHpA+CCB0^!*zWnHa1Smqs0-R2(%A!<Kwr`~@VT
2H&g_D>aMHxXcF&E4)rP;_3q3w}Xe!q^MDSAYeZyBVu~3L>W_A65da79wB?e**X`DzzMx>XMrxxHVOwUY9CuM*DD~{1*jLO-mDNjIVKCDmEnQrZ(-)1^@X;G
LgTyNpi9DC_EoI_O2lyvTGJ>sC`5AD?wFK{=KJovGJM_KEh4~o2ysb__Y`j0rr%{@QQ$kf$uoaK3O75sHfGTzT&-_#Vj?yb516J3YB_V&j_tzB#Ju5X8_A=g
oSvD@8E@nMj8e^eEAzY|Itp-?6N?>{t0X(e*RjJ`gxWQw^90C{V!p4p)|tdzcD|W9NwhBN`-(DYJ-3x-M#ne7+pgw^DWDK~aN_i}Kx4MCoygIyIp_kSrm^(d
B2a#uw)U;yG>h{9X)fvMkpkhsyWi2|!f`}=XluF2=lcs+^x%!3jm(<EKt!q;)lA6_+A5Hw2BD?wo%HcHE<dr?Bn_2Hv5uc-0Xd)M5ube}R2o8pL*I0gelX^V
V1Z|q1u(vu5t9-YCbvDqNN&3aOBgN<|2&tPwoAq`&rv+*B-Ay=VbK2p56!_AuRJ4PwA*?B&rMHS=_6X*j*9nsaN)J0@?G<W0_!?|x9YjnRA~kB38rN(BvK!$
((b4(5|8$zLe{x`fb|Cab>O!<QmgLr4Ra;(azvcDCPMR7ra#}gP2pe~<s7%4S1QS=R5(~Jkb78uNG&{XHG%p<#S6PW?lCa!wADe!n9AHKt7lS=X~`+(@iI%7
V@q1{;1uA}iTZ8(i%;vqYdSdY5#Hvf4mYRX8{C&UCBq@#=i3g+IEKH?Nv9{LY~hB523(JQIi`O1=-=AzecxIgaH&V^Y-?}GrhC@vlO=<&eO^Akw#6Sddv35a
?a`YA)=o!0zz@m+H_dJEoPo`C8}8%JiK5Mn{mX(PK07vZH_g*SQ2S-yUFijW2|E~7xbpo#<LQ7Tj@#Q$If*a4Mb;VPw`kQ&NGlu03O!Z~Hw<NZ)`VXT<9#5O
GWn*M%R_II48C=zRyB|i7+Z-Yq}gEEsVtFa5Kva4@n&yNTKy_WTm1E!o?u{~3K8?_3T-QFziI@`D){nOhm3L7Uu?HQYO5Oc)ul~3z$#+S{QhXKQ<8A;qlaNX
ua5Emuj#XQDorbh&ofZz%jTxUE3(d|Fh6wLH#&Ulfe69m01{^au)q~qZz>UC>6{Xc)?*xGk*JFI>Tqz`F=fw?K{KH%T#VUegUXv`&mKzYgy`IKaESE(r?z5H
PajY;GPB5*G#ZtFn`uifIB!t%0~H<KFg`8ggpJDY?5>HcT5s%9)&(d4YKvfs*l0NVk~pOcO#12$|C$UZiLIQ-`5SN67j-2Xi`xSEl~P|$yHKXj392)EQ$N9-
%sG=Ku4TwX;i}Pv4WA?gvq6xGb^mhFBCMI8|Ksns8V@Fx7wu^<@;Q|`*IELX4BU+Juah=38<cy>8UI-BcjXCzm4xOiKc^tkVMp}BQLA>)3_f{hW%4mK(0B)}
T$5uz%?L?#ot2&A&LC);p%dp8EHutxzzq{QxO|-%lVTY(lu+n^6AGZzqk%(vl-a-$&T@Rpi)K0tF^h@En_v8eVHx|rC)1H2u!OGYxda=aZ59v_f5szR4`Jy;
6+vuwM-o%PioEE0(r?PJ9kZ213HCwPt><SkbW|Xy;vk@b(YvnPt%|SWE;kW!^lL)ICSYvXFwr|T?xo8n;qLHRGlCU~cDOtgi7i)t<c+NMhJ>6ux*hw?r?C}-
q&eK5Gt~4`5EimsCm!q|o=)iu_xbLxqaNkqNtRM9eWrlt$0V(Ij4&`pTBO%RWVCC8>SyEC)mN=4BtuuXpl=WBu`88G&5MOTsLT@}go~i+OcFoOHzgt|B47K)
37)hz$R1btV9Gm5h7V&S)U%mzh*Adf21U7&NR3JT14UP)Sr933S|7@^H>JT<R>C_H%c$3b*DytkF{TQ0u|)_bTj6))mLbjdHjeX`R7<y*xb`iznd-jP!PA*U
u>UK1u29)X_m<n?&3zLf{69vogzWUHOlL=;kVIrJU+pNcGnFtew(9>;RUDN%^s7>3aXp36%Jit#P<7naZeQWo1Ctt%m_G%Pc3LaUsj!f(T`QQ|jk<G6L_a@A
kcZ5ov|YPKN{z)aQUJP~K<@5upp3~JglNljf8w@Bo*pMby=)yoAAaimHpe`da)y4EUbcAT^J}Uq+AE9Z7x3=`d;&tRgN0Kyg*N^h&R8Vu-2#}F-7US(e4fvv
7mWFG74Lc*b*(tDK3v5h5RirBvtKHqxUdJWu7txFL&nKo&4;UKHEd|v-@^`s1Djm<aPgO`lZgkq>+Fm5V{lH1!DUHRl0j&SW4momRLL-M=<V6M)T+btZt!CL
L9qWGIua(9B31}bJO`YK@~}PAg8eu7ZT;AIHvtFr)P8T$?>#b%JKQqV&VR@h5j<A&PT?U$JZX0a`7zVLVbx`-!%^&6pTId`W$#+TM$v%8<IY`cvw`%%NXYu}
n4YU2N`N_w&M6-Y_u`OL1X+rm)Skj-lgxgcu@StG&P|jAO)B0a-4LA1?doQRpM1cB@&t6nE4ryd60Eamz}5MuZ4fJ3G+QL2oPpHethu&zs3aPA(9T(XcdeVu
>E?h2JLUrldl6DKnF$)hz229h*|9%zby2AJbI=}EI!l^=)L!96se1x&nF4Yr=TwM{t~dty4u=Yw8?nQl)CnHs?niq+Xo1=&t|%t>!xs@xB3<7y?-1qa{Npfi
)Fe{d2Y7+dpu`J%NM{4)^Z~q3cpZzKZ=;hSBe7?qkfiih0PJP}<rOt>Mz1ll<tpb+0#9{copq`qD^YI>z>wxR^{-bp=|$%7$8X1rry!38vwwr9%k0T6IWuxv
rp}=VKOF?QX9+8N5fgS|H|UP)c4E6}L{3~a2Zy3XmBAi>I|Maw-YFX-)1w!*PPhJI0nwdbnKZOi>RG+4|F!GN5`NMtFsg&&r_LIAy(j-b^6H|??m1BOR3bW|
eY1zjg=+ysWYEeaB=l~2F|NMI#A<i&a(F1aQAJcb<@P}>_ViC;ZVGp2CHr3NQOV7>;(pFn-iYlkp0)LDB}W-=bYg#iC(d?dCT{adc&AR3vl#;kPC%VR&GE|K
l8?(+%w_Ym#IrcD!-oR0nZ4i34{yywnq2F+&Mi1*iJGW|VaRFqX!j_d>_Ti2ms>pqLPEM1asJjfOpy^#Ov_-qK2alk;dAQiMQ|rXhV?d_H`w<&=sP{BlF+7Q
stbKt>|&n7z01o}GplZ$Q8mQ9RU`!iVz50fIWP6bT@vFA<Q|%a$ZxK6m$3O452eGuEqX|qsl+7Tg=*YCtp9{-+3@LW#OeR&fcO$7;4Nr{Oqxs)`DJE|C0+su
bJ86*suPc-RU1L->G#+;zt*d#qOgG5`UeDYjHoW&%wJ=I_=kw|D1`_ir1!e%1$AhBviDLac$s$~T*R=PZ(nN}Gv!iEvdEbr_Gk?Ak4?J&L8?3!jyR0*soCGp
ZQZ&m+!=^tQ$z};v^(pX4E_gxAHrc9vgCIXb)sx!B&)JxeejlSQuim&L^_o9bN6FItun8O=oHD;)B>dU%OjY*!}VS>%h*P>F72O+eRD+A6ydJO72F~YcL!2a
>;|2FGiH|N_px+Z^5Wm*op4=)CvPjA0c=0!UKJ_LiRV;pa?k)a;QN>oG+~3sR~Y@ZaR$<QPOv!&D41%h&SyZeFj^xN<g%0?)897fBk{F!I$g+|+1?tlTX{`j
47~2l4ncG?okPMq2m_zcg|#|R&KWkxCF*nr3E6$aFKi16P}5g#^Fx0<E`A6R=1A)QWoA9R+I|IS4|z*o(G<_0e&pjy3Wb!Z_{>0kkf*23K&72>SJ**5JboG^
4e71$KYvd?pS*_19o&94xL0?*bLq35Hk37$_Nzxp4IN-VO++vbdk;O%c*26>^VAt=DCurA!}D4CGhe-~Llo~QZzs8UcWJjwl&Wx)n`GaDTJcp;7CLrls^DnX
WqP#rn2Z&dyFfq3MHDKZ4XEhGXE*$jHVkd>A8)dg`u32WA(|Ru>Lkk(MrL<`5=3Lc0awNiUnF)v<kap;%=dk4OG`8B#A%jy#lQNPwQzTHbIBm`ovW$evFflf
gG&hs-JjeUI0=@kQnfp}2$wx1WidC6slG$j6BDs81W<DyN(R-&z;<t4mA(ze6Q!+AO)CLJ)!5vM|DCDl;&_e`MJ!{wb|4zoA6>^+r8}M+0QtTpZ~Eigpna;d
)PpzAQ3T~#E+s9=tWi4mUND3!#f-oJ1GReuI`~saa<dj&PawHHv&67OPmi$#YW3Ntd9ZPY#pUhi6?0_G6Eu=Tnx|@B6&Y4*K<4Dlxkt9!YcX!{z!p<r477^&
6SvXdk{s<Y8=ABZa{u##V3>WiMlCU=W1B)wV|?=LCdGzy4O5^=zS2}!0r3kgd9wu3hWF^&_eDdDcT~-!=1*13Z@Y8SmTtDwJ;h(C+wsBk>PpKes8ykEvQ=~t
eVI$<<vv=ifmYsV3B4+54E{uk7(8(0f71$hA`1={RJM6JazbEbZ&zO0bSLhbT@^Xo)JEtOZLccdRUla@z1*lXODy%_wLGE~8A78YbOVio`4t9X7>-;Z4!<n`
s$WPq@UkStaX75nJD4Mj0!IH<@W{KD$*s%q`=@9i3w`{`ydIi=eDl=Jrp*u6%QfszW#kD8<8J+`RRsfN-y)z>M-`T*SPbxQnz9|HKGYW;zD?`p&r;um)^EEb
dyoyVOB9M`r1_OsINWaksS`p%!2GCM56L|WvHomlgoHdcGKGws2s+$u=I9V6j+w*GC>&cuFrH*i@e%9$Q?bFW;|1D+uSk}0VZgW5h?ymDF5eY{hd*HAde(Ht
%TN&nKEsDN`B!eni(RMtY#?dmIOcX5GQ+`m5H~cY$&x?AJ%eNrza^6f!<iqDm%iR@mbFh4k(=!<o+_3fWf_YYbyhsEVA*_4m|b~fFb};T8%kAzuS-Q!%X#fP
mwt8C+Lc`91p&2F1V`Vd3O%dW>c5`SOj(!F@*aK=9@yr$I$oMhCWULpFvv=jIiH?88wttLd1*C1y$U%^o)wDT{oMa*>U1SM-tjYl<#`*+(9!-J@|+2X<q(Qr
^COO$Xcf3HMXLUE@NIs;f?CYAfsVM@6*Fe5v(>IsP!HphO#hTU@yh!$zS1r5il+0-&6{8c94Arh{Y{#RwqRH*tB9ElcQ)_YFYt8N)xb<Se&Dm2j-ZU~DbpQ=
#ceer5Cu1Z3CX;vV^<MPYPvJhGEc%2S!eKIy~~nQl}0A%>b0Z{%hm@bmp)E88Ene7v1*%a@F*!NJS7sW8Uoo`k-?1f2weBtmf8|v6d7M)J(I1@^l`30_2X4z
a>3=idj5-TAYInRh96S=6-NkS4879-YTl@4?tzk$Dcl?m%SX&U?sLHhJR5eX!P3I!<0N6Y>o!G7HRi<iGmZZhI)xq-C~psVq*om=IjIf8L+>P`o{(J-%bYSu
c2#%Lh?HM4AlF!9rqBy=Ri2$wIbOkz<<ME}mZ283Uf%-p$JB6l_t6+T+XIDgVUZpxHJ<{K*fno2J7^+qwPn?9vsbs5Ox}3aUERNB8I=&d#hwNdOfe=l2ereB
R|QGW>0VXOr{H<>{Xmr)$l!43^Y9_Xu5pF;vKaJMxher=EIa)&dLojDHE9q#755evM6t1HvQfu@W$MWq;FIf-ZtLl~cJrShzcFbL<&Y&n($`XFG|WTk<YZ!P
hD1S#QGzY4s!G&JAlFR{4CTiP`=^dwsc@c7A#v00LG0#IJr)@b#?zQq5Mw#vM?0Lp+mboir{gE6%GbQ~CRz8M1gjum+xC3&Pe+0Qy)i@6Y1W|vXx<Z}XH0si
#k|Zr0E84AZv!!<d(Xv@M@So09LL4EyD(G9E8TeH%{50D*4$@bS(7^^GFR{F;Gr4w)=+E$MLq_+{z!#-CXL~Ui1A69`(&N3k|f!FA+l(nVre6;oE41Xxu$-x
b=kG(q?K>!=uM?ni?W-)xp*jSg_6mYPhE7Zul~~(IwObGjFFEPYViEAETW{Gv1mRhHyg&EE7%m!FuohssqZdRU`5o_aYe#Yr`$Kc1<KG<q$ywN+jK*gfie?+
I12DjLap`|{7mG!iJ{Wb1FgX2&aF(%<jVf8Cwdw-2b;c6lm&M7GYnZjc7E)-n3mipA0~9~{WFx2o#;S84Q2^O%ek>i(J%d0opDO^(nkFT0Da6i<nOWe9Cy@J
b^$_sl7;>-FzbSL($#%=!(<4uT)4t{Xci~`?xwrZ>l!B`{XbZP2y+u<#NjrYVi*JJa&e63Z`al73R(^%raAwQ(XL+c`7OYtKVLz!Ck}ezm{!C;$N*~9iJn}0
G#vvgIwIA^+m|P%%dl1XHoNpiMw}=LfJE<T4P9LC&f7L|^}_)`KNhFdgErfqgcDt-W*P-bF0Va6*laZDp5SGZ2=%=J5S1!B$T~RU@RD})dHM`}CSwqaYES3*
97c>Lj3R)vb&7wysCQ-KgtL7Es#ve{R=-3_>kPbUEdfrlg{fAxcnl%N4Yu_=e0?)d8f}j{PGZfvPYY7|O~xyz6kdM;N<l@$)foH@w$*^RBwq%25284ug1*}B
5axta2<RkU^`k(W3`FA}XVYyl7_Z96$nW=AQbHrXC#K-yp7Fk_Xr>=&k_KMMlbup+>P~`M#ekqJtH>bSCG)n2O`_<gGLz6CahdFKM51r&2yTwFycBm#l>?!|
eEHsrf#e*)1AnWPwrIZUAk$j#kTZDFth@&{1e*Nos|?n^PPOKG_iUEp0GWiG8;Y*D?P9q8EZ4?nH!_h5M}q^-)Ede#9aUZcAMtp=Qepb{@+H?7lFT4BE3mst
5b;9cHFrjHbSkPOPTPI@=7!UG-D=r!fjpi<uNWV4Ie7$%60&}7uq~}`GZRX<LPabY1ZX-Zj8|E8FYmXkK$jq|4w%;&+?x+MvQYC;IX`JDACZMj(|F_=RFKby
63LB*)w{pdy%%O4XcF1ywn-CSb{D8>Kt1v^zlk-3TqVza3WPpvNu~9S_;ZIW0b$=!%%PQQ&fuTH7M`k<k2u)+&3ESqmlFg?6-j1IQ8m4j^N&HSAd&JWFdJgj
*)fpPitytkBUbG^eq`5n$hIPAL{;=ycqJY0Syb)PV7(ZJ6jjPT%?P6dqjtc}%A|~sAjp5^-PxGule|5R6|i24bqR9Gsx(DL?@3Jamod{E&X88J15JV|o#DCq
i@1}^kz01f^wsn9H&j+HD;Nizx(RvB?C4J-l_qW;LpHcTR_)p^lDl$Q0bpblP{=G{l8Pug_>EyRC8HaD8v&-XEEqWJJS47t{a_D@0zy2(R+vI;PA!O0()IR9
WMxb}1#I~-1<_${+F`ymFOCH9eu5axXmly%yTlEIf_U<Z&<XgjpNj2h&#zi^C!#(;A~1I5yNrp=_ZY}3BsH(sOHMzr(O${5<10KO;`od{iD0XmYSMq}{3b6E
aR7>%)#K?5z2ACRxx3iFtw);?Ztq$i<Hogr-e6x6?Yg^0lYj0t*g#yBJA$0fjTSf(M1$$k>Bya18$;6!!B&G0b8_RUtg9JhI-0R6z87azfl+CH_tsUY;2{qp
=Mj_c<meq8!0O^kzeUuVqtTJba($f?P1!4q^!Je9Ys>46v4?`vxFADKkow*0v|3zs?oON(OH%cz;u=Tjr!9UbunWKWdOMwygPlP~VxT??F&eM|i$r{L9%c>e
>MD09qH%m|KMhPv{V|=!I(&(u(n-^p`O)=R+Ai2|5W<KhH92z^DP2UC{OZZ%aKY*)?r)~<hniOJ^Pwb$=3!8&3fbgYsU3F5(QMdP74w^TH$kuk!UqxJI1gxb
=c9w;1h>#2*9r6MCw&c_Kb(%^kA=rVY@PxN+st#GwR$^&Vir8I7Tm*>u=)>UEThZwu(i#vLI3g!#ZyUJHJW`E66g#)+Lhx;=TNAXZjVm>r>@tay)cE+=+bD;
O6Jo^-D(P3X(}47@KTo=wBL{YEb?5lqgfVn{x*ivDEOBSnx8=ra&Ol>nf!ZkTfVFWo-RQ*8isbh5+4qF+~ChoRu2nH1cFXbJ#wLp+nx!WSeiUrjj8&NTaYH`
@rz4moD*xkdBcL%(cwV-3RtZWi9HvAwy-zQCEwL8@RG0WMJtGwjKak!!Bu-%yaTA(p*NcpzEv+op$d%C*y%c29w0#hTYY+2d8c8{P6TC)EwX|!3vyMRu(_GO
jum=ySx3B{3Oh^2*top{nAQ5Ign0AaSlcL$7bn}uF6>A%KU%u@3j`t}U+D&*Ot_-y;V%;EoNh42|CYTKGLe0D-QwsaiU@W2`bO|YNm3!xekXPAxY|Am;ls`9
KI5dsWlhR3T<G4@WeO0k0_5kyMsvy)0V_x<0G<pn6Q4NTwNq3C=ZIPCwebWm&D%{n!Sv~B8h+HOVro;wA67+%w#_16K>SClBap=v!Sua|EX26LE<wk>re7OF
vC|}z=M`QU%!wC@mda(cMKlax7h5-Il%4vxu@u(`vw=W|e{#`8wS<)j9cG5zHl^0UIu%PM*k!{|gtMLbXXs|3XzEre9{IU%W&Pe{x#9u8xx7{n;4z?hYWQ?6
S7iY?(aexp`~?;Is;v-LZSSF*vMKPf3L1@%7XV%A)n`FUCVsrf87*Sk7EDlTOOnOJ)CXCxS1B(LJ#pLojeA4S(GGnj9Dvb4(qA6!UnAowM<SUoY`)Oa`id9P
Ew61ueWT}NI1D;{;|#|Hq_&_bh*$3)e-#P9V;lRCVNr4|4q+8hzAj(<NJ=#Lf~C6oloxLqaL@zrV6A&eKi0cs>$hsZBN4WAoI;F!V#a5Z#iV0yf(D3m&=`}v
&J=)4n&6wVN;c}z5NBA1+~1eYF<VBE^yX8j1~PCrF}U#OU`(wBU+Z%*3cr#PAWEI1_`w^F_gclFp7dQk=RoXBfvJmE1f*?n08@DgMZsyU{c>UmawfV&4|@u3
`1{-_*1YF=g!Vtt$OwYzTp1lQCk7Au<cIAG!NZxH_lK5u{5tdK=8O$dC#g>)r?YWXd^Qsr!mkDxdgxt--T4Z#cAdYX!)U*d$|M9(K0IkL{^0%7kywYeQwo$R
zh<PD8n4DrN|}@$c1u?io-Wcf@Op<uE={U<i9bB)xBh!?p35h18m6hR7L&sJiY<@46vog=Mhr1%xMmA=E3rxZ;=#RWXEx$c&I7qNVJ&kzmlUC`(`txI`+rKx
biSE{cbSe;jDuFv=^)#j$oZ^G07x`Ku;78#<@^A+d3l62I$ygLznEOn{w+FEYA2u5)k|5j^>Ld;|LqBQA8o&L@bTZe(37hSI7VoKspho5*8y96sYZ?Ry(QPl
UnYEqV}fKXjwlFQfpvn@SGQn*dG^$37y-%(8M+Uf($S|zNI<(_<v!J2=cx|u-ut#LWTC39uJm^Wq1w12_ker5SAUE1%h;cb-#>On*vZXeSmu9_!9Xjb6V3oi
YVCZci_*0(_I*S-H=YKKL3yINa@Tz+Cb~};7<_WSbff0AOYT+&E8ksXRLrz2+LVqQCR8b#Rk94|OA#dL<wyEL2zD!%Xg7nM;HC|m^`yI$!Eq`Ik*&{TxJ(g6
<EZuEXF6l_VwgdTZ4d9mlAE%?!8omQ@Y-TO?sfei^F)khDK>KsGQeF$Z5_uOtHvt@@1noa44eFZ7JLl@vh3|G$Am~yY3ZDoq5MHJy}v5iu;;s^uU9UwRHD`I
uP*mm>7!VaP<^dJ>)`?FFW#<w!I+|xzRQimh%yFAR3@p4y!yTceJ#E^sdO^#Z(pjiTYXz6AerBf?BPy)M`F~xIU~@h02MTGOgP97&v}wb^i-I)dF0wU!P>NT
a7!0ZLM$s&4M|;F_UE{Xxze~Ax&a}Z%U*2UJ-+h+F*ek2Ijq(YL=6OJY5)8~v+<8ocMnFGmjJzD-4C9ZwpN}+UDf1gE2bAGC0pE-G1U(c2;MqisRgG*%3o7)
?4@Cb;T_8M{o^=S3371WU`mK@!bcjRbxeb!YWiSkZhV9wE7I{;pu61#udKZD%di023RLny<aABW5l0AJJhB4Qn@o80ZHxWRk8S1tWuOsEzvmo3bXMYWq|Qn|
`$Xainf_+jI|QWT4p`wM*}P%Im7B{1`bR>pyiz0legYNb2O6r&0Xa9<zc><PKG~C{S*WNt@dSWFTjL@QFluzl6*W4cx|3me7ZH1!{5XpDsr)*-nwCD9jm$%s
+mnOt|JVf`OS{!@N;!ypSA@XP*KOG9iqni;ES$Io$fTU!nXS)p2$d=nJP^ywN$C##DOMDK(kN|&bB`n$^z;k4IqOZVvdT1(<+x^dxvzCsj71;wUR5F0Cq~FP
8Mwem$mq>g@ihxZt`X?~TKDWm+7+Y{-xYR%%nXpVLKQq_J>`pLg`3BIwpqMdc#=K|+EG$-BlNQoIo&;yH?Y>LFz{c1bU0miM6zu7|KwlRx;m(3#MUwTG?4h?
azcP=$Afzr0=wOjkfhCp$HIXz800E(+Nqs%S>XDhlp}B?(ZVR=6D{w-kL|GHrScT}QfKF<PR*9g!j*P$;1jNf48>pND3MOTG2_cv)t@t*nNg-1&%}2c@m)zw
C$HR+7CgwP6^^u*330ihX0g^6qj)TfgeayB5p@DPBQp=>@FLN>_-L+e-bAtQg0FJy*4F5g6E;soIHVHlwehLuE==ZfJH@fb4<(S(B|TKtCg^#*a*4#VUFAec
g&yw%4l``#vX?DDWdv}RkK_$ddK;QbJS^7~X*hX_Mm)=E2tbdZ{j;xIvRYXJt&QOS2xrr~5}HcR3{JlNOjUxxZJ^|=q)KR20^T^L(r?3dOhT}4ck~s7;A4^y
OPNgS@Bu<|;nO0qD3Y(eGi(2&lY`yQ&5!h27IT!tN_!^!O(}2FOXp$S=<-XP!??VCC-=gGlLF}JNDwnquP<(Kal3akY9H<Eu)z4I%hPO;7&Zs1#R3!1+f4gY
X%u<o_X2tL@dl(dOmv3fFAV&1UePJ4`A3Iea}aEosGVh4DGQl|+`4RZ1-RU+8mvcx*<_I@WP8O`Bp|w>N#q?;G3VLDx%f{Dbyh!z{tZ{5e%OqLvN>Aa%wWf*
jFMhg4K5q7?W8_1QsZMnYzTqn1=y=?o^tK=K^eb3uC}J1+6b33I~GXkc*+?{PWAAZ$CX!OivM7;kIN-xO$m70)g^v|m28=z&C{{VHfYSwN}@$#h)@G@4uH2`
hrH3+xj5O;`S(0n|0?<goocfvDSo#zJslnRP&QXOtI;%I&eVOcz?auIo#?6IAZEW?7c)GEwly9u%f!VfTwYDeqw%|U!gbWW*}9K?UM&ssvD3D^pG>2g)gZPA
$$1NkW=I^0GLaV6n6n&1@6?7)7#jc}D=vs92`bASEdXBR7(bEsh0GmNE%?mltHK)I(=nw<l(7_-i<&P_r!i%*f=uw{_>k`HZz<knwZJy6OlA(@W95LLN^Ujs
Z;*yf0KIa-`ujk6PxXJ1LwMT+JN_EridZlp#q`4TD;@DCSh$By;WSLW5}<&c1}=gNh%3w`HwLWt@ABn{c{IiGz=NXtaash2CIZ9}qFkx*Y)_XLV`5WWOU;>D
taD9Rwh+l*)}4-v@78;)_?EWnK3`?O{hG(2@5F4L+paa1i<zqJ)|e(zpqs-$&a+`TN=&TP{yYlA1PKgrFC72641(deTnk>N;Jv<KAPm#DSwD`~I`(r&pcDe+
QOn)UHrcuXbD|YIWOw_n4tyVVAXfovH>x6kfO2dYhFjgiG2=(;X6Gy?+(MpkZ#<?@tcLZS+R22F;O++^Ss9~A$Zik{$K8#;6UoQTOyOyq5f{mA|7wkmQb!M`
;el=M+c>e|+*T~9c6k1OR*hm3Hz6;LymubqbM3f3!1WdPHCp<fok|C+1oM<Mh2=j-2j)YpVl9T0gSS1nU?^1L-v5&7g;Ve6Doq;{zCH|}(oI-{Fays!7)!T~
(}t2ZrQ$A{?xhbxR_@$iR2-s9J90A;qK<R8J^_GUt5ET2jP*JWstFFQo~hb1C(Je@NZBRhLZH$z%C?Cd{g{~Akp&*EWl(VQPks{RxfYv1Qeu|BGZcgy_lF*|
q-y7c0UF!5L6U=I$S%?BYLF|L(Jp37{dVXyE$@jAx{G|e{wI4-aeiNGLdIKfS)4gpk54KjLGMu<OutoxbIxp-rr50UG`Z$bt?5-&M74*CGeLWvmM<Wa&PapX
1mR1Ddr9}qkT_24CES2Hbt-fjta{3jQN`jviu8T-+>4P#|F4{f5-1i0r2E3qJotj2y8K1VC9Ru{(!>0e1MwYznQyzLBbgkN?i+%#1Ci%l#mGUkH3aiWBnLbl
j2bY*=wnlqQeIZKhTmze#a4q`7d-ip42yB>um{Q*o@u2y%7LHI8-!O<|2#pU^7XYQ_Gqs4ib_EehqA4dLzBxYGzbkdeItfLnUHXv$6WdmU-)KJ+yKCh4F|L&
OxZcBl5*CzwekBE>$4y~WEMfQEq}GJb%ku2*I~N6`r|V{SRGCM<N#%=&z%_9btm_#?V!VjS~djUjMf4e>r;50b<y1<ZN78^yu9XmG%g_L$tr7l(q>22J}35B
r2!z$(sE@B%YHq$7?9=ZaaUxS;9O%6j2*zLuyodQaZDPiV7M@Y1}kZUL0rOEiA6}<z3N5s$RXc1>|%STJ{E>X<wah!!X9jVxk6R1dBe3+VRu{C_J1Aia45BW
T9R-e^IZL_A2)=L0ChJOi?Cb%2_VXsxWUyR#R@zk3I6IcX{^Shbo(!G>ANVHOIX9d@<6<U6;<<A--(=h%6s=tx2f!jvTvTVFA!5mV{aP51C|7X=L@qE$|{tA
Y|(x|@89t5d@p5JL>{Vak(mKQDZ7s7y)!$|1_12V>2Mj2#BGt_nY-Kt=HVUqWmC55jr9*72Y>Z(sbT>G718kcr<?)5WfP@%ZsDy6NStSl7L#I$R7|`+K<usf
WJ7S)-7d6XJt-_o#xi{#m=zY=poFZ}w=Jg|XR;(f19WawXGDc7ue7tm?p&q)c9RVVpx$7-;>VG8W2$&rUcn1Novq#!uP{EHG@*6hDRV^&-|c;gYQzbsubV-C
tC1}&OL(U_f1I}|)D76hF{B-bVEnvdW}&T_X;*m@0}TH{dNG~`t^qDff0VJY)Nyy8j)<*1CS7Ms@!b1Wg#*cIuh}Ks6yJSG9Xt9SCp$+Zf|hYb>YX3~hQUUt
7pj5W<m}|8bD}K3C&PwhCXUli<@}x19?Gt3USlOJX8{jJ71!gX-|BI{y5an4p<ErN9laQ>79msraxRYrt2Eqs77pm}j{q}*nU&iK+AGwE)Vrle3_#kk>}>@$
i06_td#Ia$<`_PO{I@w`(if_e7-ttSa5wfZJ#gALSl8~$cBUzZ5XgXA58neAbtE#SK^>gEby}g^Zw>3WNb?gKb{=}&f^1x^=#8u_bx^&cSi{)sGzaap?x;Gi
;8Ca9kVXy%M<83v4J1<uW1{M2$uxyQf3Dl{xoyBUEvg`d91<S82$`T&<wI&cc_g}-EtWjm=sSYP$i256i>y{|R^cfA<A&!(*MOky;bP6c8DRDfqzPU?>NGu1
YOQy?DjtkGE}07DWgMivkUXi#<0MUrk4f$o>al9>c^g2ODLwI{#RIcdH%5WGb%Fe6sl$t+C1@^pbe!ax0=G3vEc=C+pvMALcIqVlwH3~oGG=;rc_2$z>i;p*
vhW-Mw|NUK@>g)C1)t8s)ZImx&sF~gVct1fZ4#{XkeJn(z<I)gZ#}mhVt#*2%9|d6;{MGAnQ45D{#}AWeV;<5;B2OW;4r!avU4zR`<o_d_iW~^79u=3e!~t&
X11P!|5l`Qd)E`}yA&UiWmqm%1@#IW&)(v4>}5K!ls$;D<c%oR_5cMG%J&2ab7SLh?_k|?%L}(1%d%4)Mn_PI^fIPjF)T6kGvFtpJ5lqce%^KVP!PKN=DB;m
#w#7!<l0MG9FaFv)>cCtegua*DJ5Fpc8YbVY}Q-*2g|fp3StzGZf@%Q2q;B{k;t8sIA;VG0ZBRssUvcWS{dUyaMmK3g1XEy-J4>gb)}Ib76c$W$xU&z1=NNQ
q~~wbkVSz?u(2Lf9dXX?t+*CMMK*i{k<a=t!LJQ(VX&WmyWv6-F9YM4WN^;q@Q23h)kzC)UJAoH1#(c(aR6a)+Zhx%BdRWPRxJ%NVz8-%;2kF>7m<PY?abZ3
#iI-4jE{E&_*&LT-;uSd-uINOo*pE`LoL*f&{wts@Xs}eDL33ZgC18p{xRQ$ky}Ii5?|H<uMc%zPs)QOXqG#B_*tAO-8dTN=&2oYu*e8%Z6wr_6)YKLp$zRX
eYawzU~G)3&QL4*QwhqPo)=C2sd*iv0Oy@G53$~&l`?fIKzb&>s~@MgU*H@2UiRxkX&m$IVw9^Jrl%dtB1t}Q!2Cdvg_JFIKR3`U;FHP@?3M;L5S_w-(nH{o
E+PzAR_1B3!uE*TBoSV$z{N0RDeQ+IV&!^Wylck5dE-#6)o4q#(0V{QdS}DPRaTY=CcL@-gh_43JLDHypO^2G8otpmxd{Y7aC1f-^F~AYa!YUWpm(MchZQe2
76Vw`QQ9|s(It=ZxKrQsb4azWtx?94d{1%8G##Zh$H8z!sY9fI0yfCI>tn@f>?11Op@_|C!dw!}{`IK#RKRu49@-{vOq5$`JVIw~fCyuN#VQKhXY~UB+i{b$
!aLTIk%nkgRfBpoS6%GnRiUkTrK};@Vxo{14a>L&6?4#*j&=edy$N8H6ve86h8%Eg*KT`q6qtVc0Qo$XV&#{Bw?;nr_LYXE1@O^}s6B6jO7$R6e-Dh84wh)P
kL>$#AU|lJEVT2f;GJ!rTdwQq!KM5h^wqjM%uY^tGEd&b;XeSBy)=VrE15a?3+U9>XUxOWy%G;c$jS0bX6bF+-KCA5JX3{qJcYMh5r5aH0lpO`aED&h4~Mam
n&K_2n#QrOAO9;vLRVH4C%^Ll$UD*JPiRfY2;wG+qs=HWTjJAKTK3T5{zcb>@vRjWGoWi@)1<0lxv>(ZV9NQTb1sr{rq~vR)&$mzQLuXW_Wuaa{eVd!&TG=E
jD&1&-3g`Z9}K3x#|<-mukU`!Iau=E&k*bE9bp+?KGUP5C1;%Uj{Nvu^@tSqSySfkmEgjPi$kIhVByBYfy%rj(qWOFX)`onD2ar9{#8+mqKS)%x%w552@9rU
mnHLG{yp9pX-^fp=IeIMFR&A8t8V?dSWA<!P3nuBh;2cTtifg<v{B=jn*Wf0T+U_6O0%>~{TAS4<BhY)Xn&)r3J2q08ZegG``HC)(je-I<otm*hQD%LU~z@~
L`=g;4iX3;+JTQ|&&e28$4brSOQsEB;dxd$_bWO@<h$Lt+{M0^0I&Z$OJ{C2Nv-i~^=fpQ!D4f_hLUVa&b5ewh>TQj;0U+P2X=LaKS;3L>vMc!jz=c9B4a#m
U<%KzdKU}HP!B&<@zSxD(~GQJ#&~7kUusx%iZnD8480QlxwGGle=~b113#ccQ|BSE=mF-Wpn<$P6FIazCXNvw^`v*iuYG6ag7RBn-O|DAxPTP~3>wG=FY>b+
$WUzl0UiVZZGvG7Gy8xyD;9d*@k*k~DL?U5vo|?(<^rC9dhMHKjTC@$*COBuHJRKtHDDEix+!{K84aQ~X_dZfSByOIU8GA0lvqkZ3@^lgRjc>i&i;i_i0!zn
mF+%t9#TK1?xNML35M$P7r9G(QxvUJJy$I{V#qLy-TN^L;$1l97G*hA5U$#o)Lh{;KUoRvw&xtmDA9J*(CI1nFu^(7=$4Lh3k*Dz#W~;$MnOprp@k1&yprEf
Oe(k%bM+||xRQo?2?Cqxq<PNPjNQ=J(y&OT08&jaz<T2X$xtEQg48Jg`MvU5Pv&C_wj!0g>*y#0Sy1S_qAqAWq><grfg8h%-(eDrLU)w)R=w31E8^k-hXLpG
%BCc6bOMjz1Skskx(C^`>Akee*mf&VDN1`1;|+$u^WF6YD9;g*$HI`umOtN<PPu?>Byj=`Hj4Y`-BIe>ODuXu(_>2d6F|q~jmii4xpVu{csY}Cn*NGh1I&1?
9Eajxru(H~i(`sf;r1s^Pz-DPJhMee)m}>Bw^+6wTI(7XYhly)#c!)YzV=BBF?w!E`U$<U`r%W28dz0!L2C8rt177;KZROubfZ<MiDM!tKPte$gF#@J-|XNq
7wPGN&{Jsf&ULMP$wu-kc>Rtfd@=M;JK=6**R`jNzZaOAam~ydXV`isqa(yIo~6DA{B}QbiXIo!^)WHyOQJDMJ1sjv$)KmBR!5nXsBs>LXPJNSQZ!grqS!ZG
RM|aKAhA~{L^Q5aqXGCWldjb%E6-+7Yw_cuqJ5$W`2c}0|2%B~85m5e#Ln?e9*31gVy}kHq~!~L?;KChtHz=J)i`B!HZ=pYYnz86f-@D-97E3#wc5{O*t1e}
;Kf)XB->kJBq^%w$Y2ELi`tVTPACfyTx(-vj>6>yLW>ed74!hl1k1qAvn0gj+Xo{tVDqk|L^SJ0+ji6NhQz4M@DiRzHy+CvDLfZ=oAA+zxSgl>n}dI%6wYzD
JqsC7y{><X{UpE@+`S^5E3!JK1-r+(=%?4r!WJwcOavE|pmS3u9->8#2Azq+9(>ij0Bk}O6`Qhd(#9>vkpQL9$F8q<HZ()&zhlBh0W+WAKw~$;io_z~wLRkM
$;!o!s=qC4VT!LnXc!U3J5_NhIfB~rQ<LRV1xO5Ov<R>%!A#*y;whqdRp1oic{exkR0}iJf(L7Vv_Z6JT1|<H+%zzc&CG7XrmgL^w&i0m&z;9B5>_n%0%hSP
y~&dV^Q+WrFoXY9vs-tTft!s7J~zuFJc#qA&)OHeH*UzoXyaIyyRo{N-V;-4wYl6OTY5$#q$p@DiOBodf^udvnjHQ8w%{iHDaXU@Cv0cmh!#<h771`Azp@4$
yDc$z`g>!1tmZ*7vkPNLEs5_go=Pk<jv47={MYkIBBjg}T+x(V9_bH9A@I5E5q8mheSZXa3I^@qVSg$<;KY00$M59PNz)*rxn83Xay==qatL)3=r&RUpuQjg
r;+aEsT|xYzB=qV+d`4mZhv<(7Ix6PZztc{XlP{9l&XAN?%zB~xmO0f+6RXta~?y($h1<9c=W<szq&bnGxWx@#fclKrgN+PZWk5wu|#vwo=Cx32@_GRNOmyu
RPy%4CLZ^2J~_w141M#9#9T$hCT-4+8FYnc3a*#r&|Nq{vSrfIc@%h719Z6f5V1;&y!a^Xu6DedO-OPgX_r9@fIDeY`jyhAK1CQgr1$IWbS8XvsGTsJh$-jc
qhrBx2!Tr|vj|j<ff*Rz#XC~H)P~tbz<(jjb!ow8z|`FD8KY%NzK`#I7TDG)h$XpvV}mJi%@_g`k>Gd@-7Swjeb;xq{s7m1U+l>%#N$=`a`g{1E5i(yaF*+S
x%DOjQ1AMCd$mj51{0I;AX@S`15<|Dx27KnCkq(aH$@UBncFc|j5YN96K}e@qAkALgwx38TN$Hus}!UUU8b{s5R?nhSumO8Wh?n)7WSnx2}xq-%&~qF0z^t8
r$*5k+O`yr_J|^|YFi394i<cVkfK}X7Sj>RSN_2-d0@bP+MdO0U?82O=AE*Y1RPRi<xKJaxCHu6Gz`$wV}PK~DQzF0RqboP)QKQC<7*L$7ofdBf_3mb7*OV8
6#kcoOVkzqMM4~bmi0N>(9f}=$;TM^1Mhcm2KAEQ-J%<i*C21sHXbm~)&&hPP(25})_XTfST<I|Lq~HVh0(V9_4Pg^QeXXT4T+O9XsFftDlA|pJ!Mdad|?9X
boe9~f>O{&E`TFIa?dt*krc1MY7wHlW~7s<Fjg5hHn4@OOBKmiE0yL1>H5*e!fxO>?EQ&_$knQo+?a~@G^m<3f!^}B1kWhT+PRTwNigwGKkOPeG*IyKT^U(u
0?m*hflGrQfAPt1GNh<q`VVvGCwguLv|dz{e!DvWSgHhfx~N69r`6tkMNf7T-%^$y6mwUAc#(c(BhEv^o7a~r@Vz36_VX`T?x)H!{Xql@cg&j?bAVGGycBOn
24vyZM8&rK!XLrYOG;2VSgIzTAHcf|!(d$^E&>W6<;0Qt!=JxKD4gD}h_#`QT{_e_NyBY@(r<ta9+78Kg$^&FD9-iW_0p#!pzW`l%#VwsNUyn34inJqliC{i
kqu$t8GZClK1EC{E*?ucs?DGps&47P-MaS0_(~ZzLI7lMAhTR@D<<X<u)^>syLZzqVf86p`x||r1ld<b#9A$Y4|+tnKF<nd-T^O(@d)+z*)T+G_yQ<8UZo5C
Pk9|F$#TA4^_&8Gb4U}LDEq6-@c(aUMU%g*>9Z+f3pMkWU=wN~$?XFX3RacRYpxELf5|DS<jPBz-RYfaf_+q%kES+~eYIN>revbL{R36`l5RsLpHQD8S~`vZ
7#xKgP4+MdU-Z#_By!>o3(}DRIkbpB`worL@h73(0^_6U(%QK^@_1fJ%-qhiKE>uC%qDlI8UE%xLH3G&+6LxM_ip&MOdvy0*V>rEBI<R3_pn;f*Y$X5Uv`}`
4{3~%Kh-|8*0;XM9Ez>s&2*@;oznjCdAdFlmF}`P<Kqw^8<qkL;-9Dwj6zMp{8v!P?a*5L-+U#8WA*c&6iP)1UvG-<&tO}_dmYM|TW!`7xo%766nCyHPF>j|
1g{oP6w@$aYsBMgskn@<U>Uh>sWVuJFM?I8Ut9rctG~zBJ!h*yPxiw1wqpMc=r+)E?7*A?U)k5}8NqJa`G<Kv@>neRWd7&=u^Q|H<l~7O>8xq1Q@p$nq*)qV
0M%(7S35freefaE{Of?=kV9&G6rxQd^*8NC=PbLVASwp<ue0%zo6UvCx1l4}_WAoo0EjHd(xTFK_c7=;KICFrZc;$?s=h+YQT3=jWt)Db1A;3W)<mcAt35C!
Uj);+(ie#yG-6KbkSp~gN;E{=mIKX+;L30qNH&#%NQy$FZouJxP%Wd2*K7=4V6J|!w)0dP@5e&9qtSR>bEF&6E%AOivo_2<DO@CzsE8HgUSN?VDFd$OA_Z9|
>08hTHjjJ@SiA8EZjU+sy^)?-ufeUN3`&bAAH$VN{Seb#cb)73Q4KAEv-wY#j7A^Kx$9E|c+V7<l4=C*IJBg?D|;3dkIbwlfc22J)okt5<wz9!>8(cCh67gT
KEK92;k$`!`u&+0wh<z2n?~X9aepCJ&ym=<=~^9OL8hiF%nABH0Q!aQU!8;crppCOdHb*HQ1wWF>x^qo)2#mOIZsdkC8PL1*Skldmi>v&62~_a^e+wDDm1}C
6>@ehnB@qW4a_VxukR+&gykzxewa}3={uP~t?~=^v|U%Vi!D1VK+(P;_HmbhIyDM{4PXk4vt@igBnxqHsF4{g)nDoI-i2<$qU3ZtAaCAsY!c`S;abV)FjMTc
3K<l3irh-kjNk2J)~g_Tg*g%Lv6SiM$HZ|w#u4ypXw3~(72<?)>HGJj&l8hmYv+@2vcW#;x*TGo^|&jdwc7C0uw;sB&&jZ9(cDjJMNwuROz?QMj+!6O-ox35
X=V@KfU?hokA#JDG&SEIWbxlzG|{MF*Xoz_p5icNvP)_5;>(IyYRdIzRO&t5cxq4ZiGMb?urp^#kj<#gRvtHDh=N)5&zBY)jE)kPw=z}OZJjP3bD(>RiRHv>
`?RQ*l>m0fD&kVBlMlMe3h8kNv=JKj)_pOOv0gD9&Qux;(2z?^Iz(gF`=FwSy$R3QsDY2*RmnP_@gOxUETev{|ByYp36dtt&fkm<&_;4<(S}i8j;v~p)8`fD
egKvdo(IV@y0uobLXt1|hDkq`^^#Ihy0Au>r3y*}L#`iQOBaL;;1qU()eK6JClP6)Qm@lUkQONCe;NVnJl*knU{rVfE|U%50ppstxs6#v;~JNqE&5rJzY`=P
D4+#^6rMF9ujGAxd`dSzDy!-+jeLMhZuId=te}%B#cw?5ZEcuL!WWpsKNj_aZOvK+ff+PcWatZHOdkZqm5WCa0rcHptU4Feh-cKGtY8onSD2--GSI9gsyN_V
5}4bBu_oLF+EWwQAbiOf_Tg8hTw!lf>5xX^-_Wry36IcAY2`O6+>3L&3_~P{tfv*;-!6GCyt~4(b$Vgr*)eXy(V0YjYGLqsH-$S6=J8yQN^QXwf?cz+taJ$8
xZKhi#7OZcyR+}%oyxdEjO>ud4CK@SYkRazz&UlWZz&uCx@U1y21P0%4COCq{5^h63U=-2!lhCI|1YXuC~xy}=$|kk*3hcZLr$kxWw?tBP_Zw5_bMbAraaRz
8$978UEK!cUH7nOlHFXnp%aE8AOAS@84?Fn1^n<mF_F)QqfZZLf$G1#(7I2mQlRqIwY#f${{ef#5s;(NwCqV8sZ;z8D$v9Obyt}q1j0vAFpW^=1jG&>OtsQ2
Eu5(xg$BDb-bK9y+Y8zeqg@%;1<i2pr+C-NWe>=9%_n1*07z9yB8D%+E_lT_9m}I2`}Ev*K2R!`R^|7|CF80l5Y3NkI&Ap^_>jx%bimc932Mv-?Y4xVIF|XM
E*TV;G`BXE=Z8%8CzP-lmino|)BHgCZid1I7uHWo5RNkA8x4BH^N0&EV+w0~kR?usUr+Fd^`pCr=+jDf1$SXx9(v5>=NAEmt_kIa>I3RRSO4FPv9{~rE@e3j
3k-uGO{UsOa}=0`gPo~@C3{^!FbTH|1q(@1C@z$f?9$q~ybzDSq2{V^<#BFx^;L)Zr+{AdK=(uk30}Y7+6<FKCeGf!u}g~3wfbPNPb`6Id?7BGB7?ZyD|>?~
@i8)RMXJ8c_Ht-g4fjB(P#kjo$$N`XINwV*u#ZQ5cR!Z?VtOTdT@f1EobH(;&OsVPz?g`<82iNvqzL;f?zK-m6#CEZR};0acSe*#Lp21+)2S!y^rfSy(q>+$
MAsw5Kpb=RfoXB&CteGvG^}G8M-LInD~guiSk?UV&q-XUj|tT3A$omKL{l(~V2F-C>!K5Li90MAVdK_&pHl<_Tr_`MC^fhvoVtXnjclCV+_!=V@`Wy@|Np6K
S>lJb5RMP;mIcHs+K5Y#CDvqOl<esY5KRauhM#!@k0VD)i+Xf&?m)m^?+AhN_nU`g7N3BOgDbOz+=WgFGlYM2up}Rn>L9yUToOz!{UE9X>ojf;f&T$&0}*k5
y3<9UK#Au@J66>7(vYGTi0W`rAP9&5AUnuF@T}#Y=$mG`j*^Sx$*GAxGyaYDswj_cK9-Z|g@bg22_T+4^oko3!8+;r-riaQXmQMxxmE9Gw826QJ9O3iliO4N
j+IK?Tlb#If1G~@vZk9=^W9CC3bJCDGk=A`9brQeglIUr<1oQzR(-jnunY$kG8DALL{BL%gaVjy5@TByQ=y^jje}MjF!I4kIO)aOG}_8_SmcTBNaQB-`+d)I
ay5%cOFU4#Lt6Ph2l#$$RQEqTxI^M=vsWRmEH7i0mYJP9vRL7wu1t@F*vxAAOr&UScq&y@Gkq;vsd(WwiRPZ&V~nbfr`m<H&)s2^9n$=~kYL_4B8jU0E&6h3
Hq=7=2#NQGR!Ry9*L_)@<P%>x!s?V<N&>cf@~^_c)kaT;?An#Hbonz>Li}SiTftl!aV}UN+PxQS1o?zeQh!XE0n|RKbQ8JdUPuCf?W}SYdTxLGq~<y7*sU8%
bA7elP{P_nPpK2*NV|mNj%^n`nuPN114JxDxYrW@S9?;*Yxfz>4WMPKN$VOs)@{3b2O`Qm@Z$v~M;y;VVWv3{>&1d()yJJ;V05vgnt|;6`}{gT?-@fMF_n?r
Fws!zTwhIJ1oS|hb972IU>LiC7#ia_Hu{CYGV)pd+4}XK{~9<X8I-^kw+rG??c2jE2~7V58g?7aN+i{hDE{&m23Wl_Yc}v?X0onXe4a2pv?hJGF?Gh2_-q+Y
kYMZBFY%c$)B|&Q%Um==8A=>QI*yn=JP+oZ^{=0mI8eM$ibRkXS(LyRT5y$|ULD8Q<SXr<P)}0(+*J1=b>uSSg#l67^mt#l{d^Fm4NQrY>yn%=ywqk8MCe&W
4Mbc#pYZ%hp~}TzBK|)p!r2Sh*=11#C}qu@o9rVBq(Lh9?3B+vLKutG3Kwb3d$zB-X6Hu6g~zC!M(Nm%R5rt4$~xc{h)OMYL~$KEnrLe((&X;k0%cpFh;nR0
I0ZH%Ut-0#M)wp;*-ic@F;xknC^<Up5q&uvC5iZXx0>skVwu|Xy0-G@V9C!R0nQ=bFgHVAe(>I#y{$n(j2U?v-4|UwnyzkkuU{=tIhpbE4`GV097>G==Y?RO
*sW`TAp2|ARog?wq&`z;5(}X`cpJ-;$rFU5#aw;hOFR?T!x2W}p^K!0x7RctHDkQ~n%)o6gIx^y3*lIBzKw%`ZmI~?wGd${;$=r$jI;7UBvIv}B--XT$ilTa
E>CF29li{>x>v^;e(=RH7zZ*%v&asBnyG+Hu|vu3kV6(!w3Ca~X@4KD=?BNbl@&Zh&E+u8!I&S{vqY=3RW}0raet4WHNC^y(R}+eO||o>9Nu)9rB!Oe0Oi9p
<DEZx{QrWm<{o~74f>i^`TvGMuos}4U;G$o|Aot?h?)11SezR=6Ak$sFabpf-dmohOGb;PLk9c{w;W&UY$&*G@}~gB<s=V@+l#xy_&lN@fTOkBI3E-{m(cVi
qycv}e&6$w6X0xL7~k7{c~2FGQ&ibO2q^UUg#e-IY(8@9Tg()1OgkR~cpd5(yRK?-CKF63<v?hg>(z2WoR4DHs>!}$q*=8gq|W(XUBvo^svhm43P_rZSvzSz
1qubK6jk3#^PM=aM88D>kIkPV+ago;2v9z^rnvuScP0mRUT$nlaQgntq(xyd=YyK+M^e(z`bUqMd*7@T1|}$VKxR9BL7m_K*-v>|d^46N{jE4h+PS=BItKu0
G}N}c(S_zRCFl$VJW*z=(W{1!hQpsc`=`NLqP4u(DT<e^`G}VK!(21>3Dr15E|;SRqf7})Px4H(zaf<cn8RhCYEZNJ^sp;)=C)<!Z7dP$4iqn~K%%_@q#f6p
X0xJkb@W#OfQ-?A0AK0!&UeV9Q>MMnal%9|7F;msZ|nnts2H1v^J<P9G#i46(>Q;F3)8@?h6^<SM|;xOd9QWVUGz>L#;;|a4m3>yC<fdN<65KCv4`zQ`E7G*
YSzbK-bIvAQmikV>)!j()&=A`rFS|W`2umb2Oal^KkZ?c;sR5{Ro;dFolB#!AS*<3=;1!C$z-ipX|z7NIo%`lhIBF}1(WKHG0eN7JUy<>npZ%lO%r*f5(bOE
hfuh2F}<hi$l1Q1NX^4Njg=X#C~_?<j13rS<b5rZSwOb3+c_;GGFYt>_3_|{XIHtblJw?iZ6kQ-BxQNY)?DQZbw*9n!)w`ZWG+!scs6p2+TO}X1~tH5T=%3U
-k^c;tNRB0z7c>(r6WyMvpwVZO%CfL`&`h9GuUVVvryq|V1a~Kd!?I)>Nx%XiawZnkl&Ak@u0JJtR*{(sP`8hz@J?a?{3WJ0z||d3hq*J@oJuP`rXZ=g^f0d
%?m55@%zO+V2;*JR>a>W^sBCW;olMK*atSRnoceH4^x+vlJD=Y`|FyXQm1?CAsI4eG>5Dw%9n71a%?c&IqgcQ*(%V7VclT&c+S{VWt^x}#u<TkGGdi-C1J>1
fnk(Jl*u1Ej7ZeuzPjH>^mpg}cDnTfK3JYkQ=%wN#X*W&w5!*Pkj!oy`AL!F0mCIc!dRQorjYBm(e@;N{gmTmJ!{3W>6(*`zKRb2>Ab4PiE&ka2}*xj4+k$`
AW=-%_4z>z!)Q?i49vpdKpkNsFT}__f!9u6(cjupQwY|+auliRwjk|mp^G+!JGfkHN|_F|xlmRgt((dwM{>71u1eUp`}*A%)4EkI#3f-?EKR#IyZ>%qKV!i2
)q@QdWM#%^W39LC;9N4D-4=ydDoRZWhBt*F=}dfB%hwc9z?Kl-FDU>cF)F~4PhopX??Y2mmoE-Z2OVE8W0s>Np?uM4D1yN--K0n#AUNfClCo8-#7V7fv?Dj-
-wMEFCUKaI9}(+!JfFsFuLy9~3Cu%!l^)eq`rfrWH2!U$OsotVRsa4G?c>*y6RXTluIxQ8TuTlNl}pMx0Y0sUXZW7nW`pk;v%H#yk<@nSgSq=ZLOl;Jn`^-|
gu0$JSVDE3^c;lm>Y)fOYQymZY9Xi!TuQ?0{%QF!SJ^h~j<BW~$2^5fL=#&#R)VHA#G=dzT0YTsm~!E$k}B1Cbw@0P+B*(E*@C(as-ELt(w}*Hb{#*f=yCo=
;X<adc|7$lD+!r$f{OV@`g?%FhMR)N9H_Eaxat75{nr);>>(4~)~B5sI}o9DX~#-ABD4lk26hR|#{+I;kQJ@!i3~FISz3+iEgFkG)M9N^cMJ6st+CBaOhVpe
v!^vyY@kJ4O>h;MW}W)&+qNj@%ad{%yKNwiq&-sz^leV}8JU5;i>ExZ*!+kORp(MWZWHu`bXp?i5Pp-TnnWvXK$@K59UikD#XC^RYTI=CmN{-b;_ww@@qQ1V
W)yRXNMvz@Tf6d&rC|PnKCCWIpN4qrxW5d2YpkJ_6~TLIPV#k|FZTz!&`-0r$5ek~$^wH4vDaYKXN9vF>&e-`uT3L{?>V?jY+(pDLE%+LHz3d8daXzUT<Ymy
ZzCRPB+WE(1I#Dhm8vjEy61JJVW)UE`<8`#PERNIqu?rvn+2)MgI@d)?iC6KZ(5=$W&RB?Ys8-T=7Q+fyol*d#UaP+3`i=80m|`a<^JR@5HO{Nea@*38V|yF
b;`@$7u>8D;q(^2Oaqy9Rs~9<#t}Q2kI;fo6%kmSZ(4u8EpV~KF$ZrN!gn4kBa-%<j(j_JjD;Ooo7iBNO79!XIo&N3@9x@Gdwl`%sYBdC-`QlKqZw-|tS@WB
qqO49(3EsN>intHd)ze`Hm9)$W?5J&T2qL0sska?yL^{FZ%i~QpK;RBf;-;hxL);34BG|2h0PkBgan}*-@o(1VDsE8XMoq(dk7p7@0a2Kvvkx?T(A@I&s=j$
3Fi&z1iZqCcypS-?7?ijkgWpXC|T4B6(^x#aaII+i;svL`wF@wsH=u(FFNMv{ByF&0>rUOBjjz^Q-bWJnQvcgbj7LKH}5<Z_1r9Hc>{0jhnHqn%RK~c2JD-{
rU3<2T*Y}<L@d&}<YFXdi#CR#AdUu%WDz_Hb;$SJPld<GaPV$v_c=u2oD{2J0{Tjb2OC;&9cyG^Uv7K}E|rkNrVa(ajW%3kMzHVRBf|g2yu^Txnblom4XFk#
gPyq(YU4+AaGcd=y(nyM%tZPFh<;n<W{%<VUnWqxD%MJvJ^>KN&}fX)@iAjhMfSjjVWH?&Zr8@ZZoQwNKCs<0o~H>BoX>P~jNaoALLc``omdZ8cx5=&6viz2
DyQfx+>4J+sHfjlAaU)LO+2pMxAU`sV1wBwVgT{65n)cbGInQ41=&(1-8LG)VGgw^#V2#5+QZMn^Llp>!0PM&GZ0X6$dh#+hLwS?6-Qo^-faH%-Aevw$n`XI
WZ&0HlphMfWycGex7HD<y{ZM-PTha^cTfhGUCaCw_ox?*P}WStlk|$o$OnF4EX7%up;yf8k)zBLX3Io-dbaFGJ=dT*__Cg7V$=zSK|&3(T0m6asha)2sbqSH
b~v|)tZS}2Tw7c=GFTo=YptI&9MSD}j&U1#VYiMfvXeO-eN5WZ(9mBAcoPqBkXAR4Ww|VQ&ae^aY<W}<DtNjk67a~vCT_K!RbK^_VxABg(ZV6?$IOI7VR~5z
@UFQts1l!=vv_)@0cFpFTjwygOPj(D5G)We8{Ru*m3s(PM$>)RgA-X#sfP!NV<E_q=3XT~jR1YlvVJH&8@%(W3?I%+FI^Qi{)(<{a%^!T$MG|7@;$`=)oLQA
V0ha;!P6gZG@M8yP>rja?I@-wp5zsZV-?vNiVPYe^zOu(Cnyum;psxqj46Q!-<p^H2@6LRm0C$ek0OTHCH5A2q+fr;5dQ#ir)HJI?P6jDx(n&#pAzN8+r`O7
@`s)O)(@@K!)7{9q?qJ!CtxgaH=qGi05nUP;KMg=EV3G0=p5awskr!VJ35&;?4wm=f16d{8~A7&F(mu1)edG~I}A?JyQ|$a$`5*NcC*v2l-MtBa~gx}zANIa
A44HKnh#e2x}k}CyT_@W1ac5sUbb0$(J8K!S+~S~$xCg=m&^Zgljk<VijVhL5@diLHvVYSpVG?^8nyNW?A*5n^6AU5Hqo<h^D~x-4_d_;v7v+t_p>DXIh|C?
{bDp<&g&qZ;D(4l<#pmQZfbK)&{I8X7V>&E=!kK%cha`eOww*H`o8p{3XO}W7Zr?lDo$~+7+NG{ViWDoIVsm#oWwL$*46xalfl0&#aAqsOAsxM%+ISYcXLPQ
`XZfpU`o^dm<TmjIP(HHCjEoM5-uqKrGJKp>B`Z*(3|yHNO}(~x%`lA+^}ffw3u_%w^EalShp6^gnE~~fTjy}(RL{OEDa12+uy)uk)7)3^LciT|6BK>9%Wg)
P#wQVl3pVNq1>|lzgs=&+u!!eb1Ur&nq3Vm;^XQ3U42>v6y~f#1A#Yo-)j_{>AGH;`z()jp^mOR0UiweSTSXQKCWm}>%-UD(f~T<*jIZl(-Y%t^cPNBfNDY0
day*P_7hKOlByjuzew6G<PpT<tQ!4IJ0s?OT&g<a8ka{Td1=bz)Hk*6dI<a~Q{Q9-UJd*0p;lvpPh}Jox$I$MJgRYLXX?ol=#fJyj>>bF9Dn6SRH4}<ju2^}
!y|YU<!z@BF!=ObAMv8QN-?#-kL|cdp35c*{JF=oQ1xIR-IQChVvx*0+p5x*sLhCX<EDX7A#ULVXbe;hV7<IZ5hbe@YLwS5D{}Q+yC|e_XluNXhT)X@RS5&w
oeN@QLY2~|8+C0iS!FD&X&z++G!4li{V2bt@I-t)57^<j*(xQ_tlD^fcu)fvP^4jBSqz@2D^cIl$IYwOB)!s?MFG1nYcEzI<fu}+%~fO-3GoR+9K`+O^99af
mZh9$8lXa+e|Ft3#-FWX2l&lzc?aorf^}ZLr(7oPsefhf?3vd;0CY+Bbd2QyC{_!KjyyX{4oWT8jtsh?*xc0&a@L--(}SuAaT&`&jKL&VcgmoL@gO*uG$T`?
BsZzFQo$V+s-od^K;%T>I_$G)<ycYv{WgVXli7y@Sa%$JU((HjUc3lgocOb=cBj6&Wg#tk2;j2tob*xqqx|)}h)LEUKNI%n_Sy#_=_7no(jkod`oFWbSxR&j
D$GHTn<4M7wE34VBQ}kaxwb;&T>DX^b!QJXxTB#1BKJWf1G#DH>Worpt9*bq7bRncdULmYYY^C2CzP}o*c2$GF6Y|U39<fMgMHST1MAvXHcRs|%u>?`C-RMH
dofUHK%0~SH)xcy<3uGrXGppdI~dBm_)K+zZIx?J<?nqf7sKzSx(%kMT({EF89I2Exo75Zwq3DI5arPNd+Lqr(8IWbw9A9&j9ojOxnwR2w^`2O-TCHEXpZ-=
g~B19CE0woBzvj(fl%mOHf&PUP~fIY3h=aJwamSdX3C7e683`4>8+aY$1!r#HbboCjYW`KeG+>NsBG*WvfM?bN5zi0!Mu9Eh^t4cuB!fsiuth63q-%{xJ4%_
2`eWPl)GoD7*J&>^dKZOY&#msP?2$Tg^(&_z^OJ0b$Hp(5{#eGL^hf@CASG~nWB~*Wbs)x!oFQ`%?<^v111yA@pa}MF$S+cZ<e*hK!jz(4%LkBp);fJs#}Vx
D#IY_d<3ogQNhoOO!trJgC5)V#713KED7<ia*ZnMV<6x(za2<GQQju+`Xl0&`W7_?u2b@!!kfr(U_jv78-=ExlW~J_P19H$K=S};2Dk)PtS3cYVG2afre^X)
W0gFD=?+6B08L}itHf?6&}aRY;7)?^rc<HTfuQn6zOlPW-4+EnwM(KYh|iOi1SE_`%3d@{2C2d~&%Ctk68I-BH61_Yu8R4Q)}w~qEYP&t@PN|~Qi004J8#MA
Sn_?sS^49<r}Z9<t)!wr$Zc;s^FRqiw_j!0tedhV7`8ynScevxZH~JaqWtT*BN|giaUU^&s0_FX>*i*!+9xv4^owW%dRbbblzLx>^fO3osB&6(PYUwFCOA6>
+FH5Z(MfYOg~7TtX#s1YU@J8C^xxw%?TU3SY-U;h3tu{*%O2ws1N3E*6+HkB8+%g>+^?G>B%R))oFFW$ET5K0EET32OQM`Bo+22}{r@}S7fnxdk^kdYRzQiU
IZ~SBd{9(oePbT-Eq*sW%{f*1s7xC{;3)>ahp>H~@3b_j3B{E3<h$>QT1^qQ(GIgM<TYtcFktcrkMHBt2*+W+ynx$6A%M2Q-9-Y^#DxAB<xr42tmqdeY)YTE
Ot_);_5c2f`w*qof1-LPSo3NdkjVRHSaKi`s5^1I%H?8H;+8$~opoAO$E<m&g(hyPM0xRzbm*p*0z9FmY^Z@ZnB)~LgyHid>S#BtAIO5fTEwYWzyi9aCiFl2
IX+ja&5qtW)Rfchu0kHP6haTbzdy%&YL^fu0(wz1^M;a{h1FiyAV|cP(^~BVq$(5NKxsvIZQUkREY}Meb+-JK)eF4k26oV{sMr(mZo93SGFXb2T3WUe<|JIu
g86JMrD6h7odn$l5VVmw%gYfTc(2A>)sZ~ocVwN+^ZVOH9A(xrxx(&|L?8Jr$MC)0Rr&E)1=r1OvM)<(sWSlW@f9otN$Vt1Fgk_eLJD$G1TKI$dfW9#8flmy
%9w53gCzutmgSfpV$TI7z5K%;r1{oBX~jDrz$vEM7WBC!o4W@_x>!^hv(2prvQb^xKEp2~Nlvt+*p`}xyGj||!@-9CM8wz|Ift17tUmBa_vXYb+Y=UvRe^bw
+3BKKkwUcxprq;di)}QN72Qc;Oe9gcR|UENJLIRd^POC($z2=u$|i0fBIc~#vjOOt#Tpwnp0Qm7=ATwU#uo#K94{JLh8_SflW3$`uM3oY{ap;vj5dKG-W)e{
H8Ng#K~Jz9l7s(pQKg%^<S>x=ZHmjq7qv{k)SQ1kPP)OUnY@{r`a#m+Xv=)N7S3FW`Ap<V)~`U41!Qg;zI9&Ql#^bardLj!7k@+(EshGV`H7O1VA9-I?`ew1
#PyyLgRPJdDU^-_iHor|S&$PO^A4{vh~oY%FP`0?ThjOkeH|9N^Bi(;?kVP#vR)UjBYz^c$_pGG7X~&JfQV|Z)K5@-dL&H}G^%tHCXj}jG62}LhC!2(bh-dy
$aee_40N&BwUb%-^>N7hudyb+i33@6vV?eNuM_ApL&ecZmD=RoV5bv5jq~POJX$7HKgnm08SpWmO9GE@-^6})m@K&zt)aK#iwJV)*e`rp;&AfFBc(XyGPRAZ
02~)4J$V)MFf;)<wV>p{MVi%7-4enEmPa{>Umy}=g0yI;3<Ha(R*E;J%Tce$d4*2U%no9?)<64|G@*OibUu_vqZJd(@H%qO9_N@=M75Fx_bV#>EN&$1E-VN;
(Khd@Owu)bRWTIFtWhw4=J|NbyH-!KUs0XsCtMdw118Lnx(-YxBn1qC6r|1*Xbv1h4{Ts10+iY9r>GSshc|e(>((|B8V{Zf!tMa*T;%=FkDSu9`#V+9jW9RJ
yDWL$3v)wjIVW8GfL|_}Iox<B`r&VgUib;?GK9D#Mtvl^5m5qb!w@mTqD~ke%#gMyHEq-Em65lSD7(c~pC*etU1$Uz>wuH61lC<L^H0Wv#3%l1$Z|Y$_`t%I
46WgIJ~XWc-Sv7pKEKw4U>6t=FzK>OuPM;l@+Bv9jdyM5Vf&grBRhurXSPvkTxAXVv^*C*C(h&iCmA9l=xl9jzSq|uBvxM~88WBx*#$=)Q%7q16Xz~%t5w^|
8?=Q*(2=?L$ZDAaf=qt_{*4u4>a)CCIuQ5|@KwDiTS!m|b2EhoRe-Z!j$Rl=a1&Oxm{+?2$29_(=eFF3THArpn=zP)abQpkz-;Ff58rLfR$L~Fl2!i4b6#ZY
0gHK+kDgXdLncl{=b+M2R`tclkGFBWH1Ix(1#&>`e(?}>`f!;24nHhqr-H9;{Vd3rlM`Tn=Pg!GIMuQ<o(+S`#`4_~yBqO1NCDmYtmyNlC6^inmgze$UEA~H
0i<vSwLtsYS&$qdO~yRW@@sFn*Um4z>kHg2h!%~!&L#w@qGo^j;7z|<S0$;~=Hc2AiAdk1F&82O2JKowVZ~up0iIN^>ADgGt_P^Pg#Cel*Iwy{MrrT;Vc`do
sQ;bp2hfvYq5N?l06s`o8E7-K8qf?cX`zipkA5d7SnicCtjz<<i}$l(qXGJL?Dp+?K|VU{#iPtvnpw78MzUPSL}*hwrgHWDpBrW5xH`1)A##+Ccf{S}KQHLi
A+*b9GT1|3WP_K%)hdZH5z)a(izaQ|D1Fo=PFVP-s6mu6ybuX?2;*cjW9?e7ZFUuEgUt>-MVd)KPQU6W-B|R1OxQKuK0~Gq7$lVDN410k)b6VI_=rqPr?8>I
EAvz|j6);5pUT-kxSXvpT*MDF2R`&{9D_J?IbY(w%GS+N1)S(KRXzpU>)7!A&^)G`hG)6G{OIv0D&>kR2zy?Alsj2RqH!lS<f%5FQrOceQObHOQEr#~UN9Pk
x<T;&+<{4N7KvsdwH@kK(;}`xbYq`i>1F^6g4kumQS*=7seItbFjyH!f+FpH6UpFd*)k{%IOe#y6)m#K(4Z1jEHq)j(}h|$|4$VQ)#G}g<LF=JdWJTucO#xg
XsmT?44$kkNAv(j%m<>0Utl5?_&tnaO8&A||Nq&dQf-4HneE#GKD)^XjGj(#DG#xm;u$rr6_S5V-)EY}x+@z{pF^$boI=$Bfv0QXgyiE+upf%2s4pL&Epfzy
Rob#qQhvCAKnAbNA)E^Y>kgLJ)?!d*q|9XvIjDGG`4Z{Z26iP&2_ydK6~k|z1kIywX+p}&?8zn#l)Bp`3JU_c@SQg40zJWq)X+td&g$qr__8mfMQt@{Q5B)h
hvG$h^wCk9W9mR1?{3fNj+xjd+VXU`@&Y8VVv0jQ6qtAQT&4~LC1$$+f(s)B^czQH4oHun|H6$5w73@*!bFVi--46L`9{V0V6t<@4pay2nUBT%2|=Z%>vK^I
(n$_D-Ta7*eZ<hfB<Q@i0GZl?JRH}4diC7!7nPOaCK&P>Le~zA69{Vhl}tja5cpuOTOvHUc`!U6^<IljSJP!LGE+eT(CIA}iOUT5>v3Xf7F!)qwdxn!SZ%{9
TFUu`8rb(!bBKFFjuYK6i(BsEyltj3>!{-;6GXNZZGyrZgR1>K^80&&)0HX|7A_okcO-PDKneI+lI?F&B;HwvZg^P`^{juI0l%2;PUs*p`#fK|P2WwlR8Mx`
G9v^)UL4r6Apq+7oyVLF8h=Bqt1}>BRZRdlzLs!Lp)>{$Oc@9HY0?wJeF16CADE=;5-`GPql>J2!R(*c*pu03X7$VXLnH&M9`u&Z8G)o(5h~@6(e1&LK_XZ~
>w`HszNvy?oYoRE_#Jz;@5Hy<PONIVPPnLQd}%p&LOmKEsqRPYGDy!pJ~Erng6G9Zc-s>1lVn#d3u1#!qA#CbX_tg=QXLUPfzufgBwW+U$FN{R$6lvO_ff@F
SqxVNgAthGC`$M&EwhBZMM?Mc6)&={N@1{>+IKkDv;dun+Q?NFDb0|B%U-<uP0bKo3%Hhf`L75i!zO-gBs%G@0|xD55#N<MJs|lEj<~})28(8%u02u3%e1~4
VjMat-_2qeYQbMEsW#27#263^I!1+aLx^OSp}7Ye-n~kLZM}s-ea)^oBU#Fb0eShK%q-zz;Apxk+o*#xn>VmxNFw+fnue|Y<2beDNkVatVH{^*YeY~vV|=xH
sygSGjLon;Bf3Nn+4mu6#NKfRW+nWD!A79=UI|iu7qlL$dm}Arw9I!(iRn|90Znx3B)W-*5eU#~qw-gRV|IX<i_QUKO!APtgpH~`?o-#419QK#TtM!Rg`%Ok
vM!_TM1zU9NLW060#4liGY1)80m!Lhn-J?BMA|!G_cOqT%Q{FYfLjuyl4m&-8*m$+x4x6rFKo%lq9_E?X-)4$Y5|cGQB%Fe5rcA26DY@63YxE&U;+p>%Ee6@
Td(FS)pBz}_{LqdSY%h>29p2ta;=1KP+Fxuj4HX8ZC2^8Ef3n0)Pbw$Kr8NgIbRZ~5S^6t4b%sYEr9W)ic~zzB5P7dP?_9C>~LxXIR`IHU-au|LVHtFL@bM`
*s}qLp$l=%`gql_$+*x_vD@_eKXb^~Ts9D?RWC!B@e;lDbGS^`Z%~3TUG~!iq2%8yQh^RfZ2vI8Kj8I0@IJEd&zR%F47vzo;JWODF}dKT(`)I=dGz2`^ktZm
EL_Pi_b`(GL4Txoc4h8l_J^@>d1-wHW81x#u8BBH*&#zo>)2TVNu%s;J$Y|^<^TA+f^nNW+4LF?s0Olq6rT~>OvpWJ0c`;;QFNhttk=lS88+qVjLa@O4H@@s
0fmyW8nt1#_WAGg_-0(Q+c$Wy1yr1;AKk=m!%>G$w&lVg_aciHGwZHFguPRV%~BkQG`vdB@}ovDUPSstG*{XY&ocI??e^Xq%5eJ<lDpgLb*B;5F&@{y_%GWI
cYnC4nui;IFM~kT#Hxt!Edg(gmpI7nnBBW3j!*?RN@uVq0Y5TsQ3@^@SG+g6F(Dj5D>9H1U7jFr1Z`IHZym0asKtI_lBYRFxR2|^f0gAZ1pDIos=fIC&LY<J
u30ES79wu9`?s>rx1KM_53xF)jP?VzZwKafi2?!)*<XS>uG=3QH!gzrBjV&6#MR`XQWp@<JVZigQxUrE>`Y0M!kOwu<Y<Q%JybNI2@#i4LWA&ScX#~39(5we
J)MxHq}Uv~OpWp8Y>LtUBW8I8J?Ws{GlLcJSa`_e4DZue^q3Gs-{uvp*O2;V7dH13DWfwFs_$+^9It#DXiLgH&iS1W6@8S89v-)1!4~@$4KTRR?8jPGrUKGy
96*=<n+eubz?D1@ijI*xrL+MlmVY>K@LYo0VeCoF?FKaT*k4K3N9AX!A}h)a-+3?6|H{W$HLoEJhlT#>qccPvHspX?k+!4*9h*?~6Ju$M1A2Cc&RmCbf0l~c
GlG+`#HQj4e12o44EyIF{Z&XB@?;S&Y|hWbV5;FSH~Ap9-@;mxbgq#Sbb7+pEznsI_S{26F;*DFxv)z@;I#avD(tHg`UTVaCvtIoSAfw=-<|vc0fG!sqRYwq
tpKi^L)H27(9&r-JNkW*qM$!?IEMefFtw$FhEyB|q$%x(IfXFN5X+H+Jn0#3shol8wAL9p^uLrW52mzhc39WZ@cT9fJ)QPhdNUmu(rJm=ttVh2zm3Y9q~_Z2
Yj~5Iu_G4yVoVy4gqPruWep)&h}H#>-&*;?sFS_+e76I-nDf8WAN==9?S8x=ueyJN<0k7)#pk9--68e-G)lyKbInq4oebcB=XXWFMS9&{m?vvvzbXqkn21Sq
^OBhmS8mv^T4zT0dmbyF;{CgwM76mb#tAFS50~|VJabdWj)U!5Pa5|=c#6SK@^pO<De0-C;KTJ^9pW{bF*0O?9rOz4R<8u>F4Prq*4AJSp8?fgq&&mkHW}{l
5MWh2SW**{c(I`^!l(;!AFzQ)W~K%D@u!q=R!=hGiYlbP48|Ilq>y1n(jA_$=zi*^hGAbV&fJ{O9t3rZuT}<(F(hOp+fr5CvHXz-m(yaE@~#wYjPMS;yp7`k
;0Hsm3;Eq7e~+NNtlG}BYYss@q7PF7Qhy65mNqauMf^pcR%wHUQAaT4x6PyM?hvm+HL&nBPXaWweX7P+0?)+TvTySgQrbJp9#F1uUex;EHq#lC?MRTR0jANn
Z8fO}!==q%!UdT<OD*cJ*ljib$(=er7tlBs@f>Xg(;7R&a<-*EX2Z0&w%Lg<IMAyHjtxJb91Q{a$TpdkbU)443mAL=qlkq4UP?HjE~@D?MQWnY*z@9?vM%2Q
r_9CxUphPmCqca_?M+u5=jW4I+O!fA%LsbP)?Vsb5QnXdgk&q~Hp!55&ViF;pYgxaPt<8o13TudrkOW{0ZuHq96qaMp~+;Z;W?QzGT#!n!o>B)O8O{(s&Sjb
MS4O^c7Fi&9$X-nvs)i1?XqQ3^_lYcY$=^UcLM=Pu|BHUA}^st)GlG*@Na_&G`B}*S}UQ^6DIXi+VI+Ue@B14d(1`X;KZf@<=5sxz~e<4opOk$)oOKo^gn52
C~4<K*E^RQqGIs-78OX#&kCWv6hfD=R1y-v%di;t^PtA5p3))_?ZBFG7>$USk^zDo&#$^~H9X3x;?i`4T83>}{k1mlfV0-%Yoh~Q3tv~~akA}uS`l##)j;{z
fFa~Q!7-5)`WD0+fofeLy?Q@S4fJg76oIRfL__JGQwK$fo|-9!Ljz)HJ_{J@xc$$WHN7@CgcD}2&j*@A3dP<d$NpyRV0+-16<I1mO$QO8@P{%KXrP1!eji^Z
)~0uIc-?9Ir!c7Kd1ywL9`h+YoJjq72i<e|+>FzcCCGco8?Q!&p|5jJMS_}=b^n$DCt*yU?>2tr8i_@oh`L8NJ61r96!OV@k-g><TzaGkGqiNXKC=^Z>8Rn_
0p#M>o9gfZOJ98h^fvR`?`*$+a#y<O^Mi{Q_?#v2>JVVfJ5in^4a{O8is^g7@T7}6-t@Qt8h~zme_xU9f-vs}Qp>>zmW?ltA*9ITQmbS`Y980gPh}5*g91Eq
{5#+#9H_u{-y&w+5D^wO0j@h;V+-ujq`SdQuZ{Aw8|y-?-FTr;)k|m%(YjCU>OuO!Vkh9KR0e8~7v;WGLAMgKO{uIAC4uByXdA}f>Sn*@YB>^PG<mSI$+no$
;@O(^kmUEy&<o)5<&4E#Kc7k1MHHnANuH1w%n=h;fp7tVb0ojAH9pp+E6*cDP@NqN*Vxqj4Wn2S9JhnG=QOY7o;t}QS;6uxl%=Pfutc31r3Qs3$zIq+ALx}A
{m(`Oiv2s%;dSJYLqK~MfW#x<RRLQKJUF<P^(4ue$MQ|Z#ebdjk0TUYa;jPLUu{_vL3N&_e@aiBGmW2`CXgLg#M;1Wdiz}4wS6*KIM&3u;|oMSK_>z;VM$+q
TT&Hl^){uc7Up-`>J)1s{MI|LQW>@ay-YKIc(G`?w__RqP}&B43!<Me>XP_nBwxN?jg+U84+s3t@~UZ79<f7}4$VE?DNh4w4rtY0@Sa7wC_}7tFZ-vM<^-}h
Gp!twWZ$<?dZ<ySx6gvAT4&_6%Km;Li=-r_A6D{*)q1f7Nr%CRpctuK$-N<@J&a!;BWJkbC=t<CiZ#%}Z`M}==z7;BI;mT+h($QmP!ORMK^6T`2Sdim_vB+4
?q(3c6rN~;CEuSxeMY+`p@alI?$~K4UQHNT)je2CLVM+3#r6n@;G+nyh(g`~Edo^<+xU{dkO66(La<#w=Be~lp}?{7hX7LNTL|Y6r?OFF(@xQ`ubzQ27QJXi
J%ekZB5*%gv#SPW-mkVkfs)2B!pahubbdI{tl>&axWd*a7l&6I`~J9@)Bc;De&QZ#LLh+fmx-l)0SnoOkC=;2nI>xj`oLzJ7J$cy7WMqR1dJT?cvXc*0!8%C
KJR^`V#hG>4ZVt8OD|6ga6{Gd5c-jVMO)a8pAMC{%%1K)78u0=w~duBKw$<!Wg%WZ?z1hr_~DV8etA$tS?SWlIhNq$|H$YTfo}wuv{&TqXVURJca0NK`z*K1
H&50HM@VGLEq{^p>wfptcLi$|t-j`X@Ptq_trQCLCMk&+ulg1R&7(Lq&WCMkBv$iy)E1G!>Ud@OwmUXjJ)h{$DJ^dd1f(i#*n%0{?E+m1i%*^^x_TEwu@!z+
4(sGAbvEp#G4S{Tt)!DVCjcolWW+AiXzqjya(Z}#5Uy5YiZLb?&of5Eh@Zpu+83u`egD^&+eaB=1W~K&*c|P59i7*>xYDjgS!stkOVCwqOhZw}OGc?aya!z@
#t;>+Rd}qxkr$o7YO_c;Qhd}duGk+A02hklU&Nv8l#SxPPLV)K13c3xU8&tTlkgCesJ4JiWdiT^NFJOOHh1MzKoT}06^@zgTm4>IURh@<Ve4ybF`Wq%qY8wV
cGG;)d9d*8i|hzv`_R<UghCV?5rTr5nla(dPDtJrQ(8UW=F2GY@BDtiQGN1atLI$H@BidWmw^Gf$&t46X0u^g#3zFrFNlH=oml&>d8O~k>FHS&ll-B4bv{oC
ho31?SG3`2eA?d0#XTrTdGMsrI#ymq<b@)t*Kh1%u3I=XJms)}^j2<6^($t|()mXqCQ-S2gxw<IXn=Qw3LEIqRV^4Zw`w0c+)XQr?h$4~P)N_uAq3o|w8{2}
XZFqEcnarv#REW3owX8Y5$d;+LR7XB`HZy0-m+-Ldf3`;G&N%qO?TU84$IIT|Cj@W00000+G;ZfSS=q>00EM@2+PbO7=cY>vBYQl0ssI200dcD
"""

if __name__ == "__main__":
    sys.exit(main(SETTINGS, WHEEL))
