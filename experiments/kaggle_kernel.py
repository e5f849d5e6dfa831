# Made by `heartseg kaggle build`, and never edited by hand: after a change of heartseg run `make kernel`.
# Kaggle uploads this one file, so it carries heartseg itself: a wheel, checked by its sha256 before it is used.
# Experiment default; 20 epochs; heartseg 0.1.0, sha256 e66d5fa490f383d81745b12a1e08d5af7e8ac1e95c9c9fc65f15ddc857837287.

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
    '{"version": "0.1.0", "wheel": "heartseg-0.1.0-py3-none-any.whl", "wheel_sha256": "e66d5fa490f383d81745b12a1e08d5af7e8ac1e95c9c9fc65f15ddc857837287", "experiment": "name = \\"heartseg\\"\\n", "experiment_name": "default", "epochs": 20, "processes": 1, "stop_after_hours": 11.5, "resume": ""}'
)
WHEEL = """
{Wp48S^xk9=GL@E0stWa8~^|S5YJf5<7yf2{#^hl61-q2m(_Ag*iApA?)F3Fi_*NmAj+rYN93zl-iq+4iJFd==EDh5CB(N7Ag#Fjy^zei!h6D2N<fh*Rt+S$
Q^JOkIk~F$K&aVcILIE&dHHuDE{t-@6#^2uU%IW-HmzU*LQ8COFoiW4rBe;5JqoOOJN%~oL-WcoJ4US>{C2QfI+dVx#%Bxry@P`z-|SjG<12jmC^F_#EsPf1
a)K545FSj;Z76u?I);?4)tpx2i-eLr`LuB}Lbm;&K@S6PEprC#9XWX_N}JnXJ@317*v&gBvoj=z825su{vxl|J}0&?ej2`f2bi6{)qfsTH7OXpp3?L&<ixlU
NRber;ljeV+3{Rf5PB&Tq}@=;^{&nAuB*H1m(syONjRJFWN*Sxm$H|TY8kF?%JgMxWkRwq`jYssvyJmEI%CR!L1$LTYA9I=rU|iod3eUEI13U7x||jj)7K+K
&Rb5EvPcz(5ub<=b9H=J9k@awmR@+#t0rRP{JZf|j987uisb-zlc8w8(Jj~#F?XE2V5N;g%m(&HPD=pX18hFU)#e#jmErXWbulf9UAth-H{P);jEocx{cr`m
Je9G}!%dKFo9|w+!^Uk{z)mQA#)-U-<dR=9CP~Jy;+)amH!baraI7GWQj4<@&hNt_CN};IZ?W>;O3AVXW&79NLT=J{(Yht@jS<+uU^)bs@0=?p7Y{lpG=>(b
4;rRVN<%bFiXBh{cf!a%IW4c~LLBrQzy4LHc#9}N>gAv}e6+c1=2J;87Kcm$d7AZij>Hi2;@`d456jy@NNt=4<<@``dZ(l{3d$?M*C^=5M{k$2GP0XgCtA3V
UQ0#}b&u+ftnx;!XSAbDf8Z5Dw%&>lVt!Rt&IkJKPK)`=j+5|^TzBVtRKtYRig~n;&u%p3^QhZ;PAP`%7l`mR$^OhdOZP;IQekn2>I9+)<z0a#O#u^+&uN%z
4|86dLbEx;hlX{0t-oYDRa=5Fuq0>`<nm`ancDRioNapEW{}EFNaIXi*=Z{a<zQR1c<M=Qu?7Y=+=#<K|Mek+Yw&(<&rwz)AcHw)rEhjIzmZ@Xt5XoLtl8A-
=<)uToNiihK*Uf%Y~cY^-rS_Dp+2;UkieDvmZuKW(0Z&|p|{$Zr*2Hq#uwPXf-F;`d<__cuaDnJpx%it4cp!gJQ{l|m19@IOirCVhNZsgRcB;?+SvwzHhHAc
jcszll+(z#QaFSaPz^CzekTCQF%Ak7^j0sYJ3Vqv>#R(3P*UF+T!2Du03#de&=AU}IcvKtGzq@*S$%pQ?)whbHL|6dzk+a75=`OFb8+AD0j!{4tG9gx!*})6
kG|0IxOw1oJ-4&l0U+OcZqw~?nyom^`@ZVZ@bc`KzegfQ?94Ahr8c&vvai})EL496J}4Y@Kq^ZlfIj6-NI*{8wtb}UhM!yFnX53eQu6EBN&owdcYEm&_kDaH
`HFjzMJBU25URZ}MY5A8q+ZW7ETr0Nj&T`Qod6^aki*wnh(Qjl?VE_kkDz77H3{-DlGTe=t>%k|(m-Z<LA1n~GEp+|x|4gpLH%P<B{+zB4}k|=N#YKD2%RTz
UU*9=7`Ql+r$Gac@7!HF-~xC;vV!14$mtB@`Yt7L*1b-4Y+!SzSETNBrK%=%IY18A3(eF;#rUn;LDpRl2n$pbi^l{J-hoj2wp*NWu<R!geb6{|@O$EE2g_69
5*Owd-Wr>at(*`oxSGTf^gzUWAc7u5(lw>ON0%I#g#Ono9VncVm~`^HaDs5O0@x3Sp>*bgz}IvDIEj`l_ps-<JGgRcsQzNVUEnz9E%u8J#LDWkU5~!gTnmgs
C_8b#2tne)LRTXt?glSH_@;QD);PL_u8}ceX!H_glG%fzU#7nXVK8yJg_)M`9F29siNLmcV(RZ`DrRqxtvPnfN`cxXkY~aEXm+w5iEE8002Os=|CHUU%A)98
#9)!!`*}qU_H0iG8}O)`sXjueIzyBSlz8X`Y03lt`zPDFTb6nde2CpBF<)CsGJCB|Z>Nvzb4xQ=lI)ImTn<B`=xR1t6M};Px}#Z%-+u@onHH_}z56%);H+!J
>zZ=Z_zwk=MRZ)Y(>}P?dPnXzY>Zjc{c($tD1{MQ1pr($#!)ahj=%A}5|DUVAzetN-rA%_>;W$g<iQb99%9FSi)G}}K6gwrufaz?4za8%Yr;Mdl4lAUjg=hB
Q#D$s5jicG8HLXHma;ECROYiCBYx_wQ6|R;U+l&`wl9V8axC1KOIUJ35)DnIu4RCSPQr@fRiqmF<w>V?Iq8Jj^ufYw=`0#*QrzZt`@3b6&eX}nS?q3^w=nFK
_)C&=a5cz~-u_+R0cvq4Fsntcp5S^-Y1Bmkm|y2rgY9;_TzeX2yNl2mRtXeJk!P7nU~Qc3h~j};jQIF@nCq3|`>Z8!_yO06Idq&uT_7eGN%XuVI$y-DiK=M6
q1ZxSqJ1)1%7ZM{?0Gj*_gHPjKXe5@p)Q@*)S;=sr#v%1eN5_X-CcmpI7t7C>#W-@j+T%@(24V>8zGm>VqgQV?*yOx4VvYOLnff`gzHcJdF+^giEua~!Ba3B
9;aS}{v<P^GletDxDn^?B0oFsQA`QLgOvh}kt5r8WlLR!k@LKKQ`9-RK#_-3NC{n=-<}`#Q$={XB*}DeCp?l*ZBM@AsM#et#tLA2F@``S0Qmh=H{ogH<?L6F
4YecM4DZHZ_7Vz$@rxQ-)I)ep$oXA^5M_q|*qi3mHI^O58cEE~!b$v2IAX}0G6tbFx9fXKC?0~zqNkbKh5Lg8Z`q^*4_KF!B{2`8RH{1gwZ*_~2juF>$TR$~
Q(RyH`r9mb{Ka%Vy6qZ^k-kYaW0S<-lZow$<`C~nwrC2%@6ny3GA*Wgrooa3hR<vrwY`KjRrh5qkWfk^{6qibd3(rz`wvXboPxi3MA!l*zy@Q}A_}hp(UTL?
v$WV2io%d3X?1%LMc&KNhDN5UIO#k#wD&j7r2Mfa3jH5#^_$4m+8_CKE+S<y2=8w3)RUJPN+M?Gj`3Bqj(#T5I76pEj`}o@*fnUCWNHQEiqZ45LlAaVkIQx8
b?ehKgOw^B1JR>{;(&HS&iGcov&jY6sgOBlD61)m&&n43$VeuHjKlg`Q@aHr+gSf17~^s%CU)S;yqK(?3MPJ8qegyb3qSXKY1?N={P!NK6DzP-Y(CfQO1Qg!
Onmvu<%$<lk@gB%TGDL~OZ+nE3s+T}GXmJ>9~_M#1F8qPT%lnXzyQ{ga~^vpq7`r3TT4@4R?4ne^Fb>gU1{h5u8teyd>*7mHB>d31>axk3tF(61EAPa|C9Fr
T_>uW5aN8um0Q%WTv?FQ-3wf<-9pXhMA^;VOG=XU9-3klvkmX7FU0jsng8PBVDre?{I^_K#zPa0p#{6hXr$$Tw6_N2B)3S!xr|1#DmULBdIZ@RnEJ!27|9)r
6H66gfqnsl+{qT4Ua1X=k_u^LbK~jWcitMj<mvY7<vX=Z@cn}KuG(veS}?Vbsp=ms_6<NUeF+-T244OcINz}A&X?yPN{-5oP@zHJ_Ws>red`urY74Mf?f4q@
1*WxhPJ4+8ZvnHI&ccOm+z<v((^}~^g=kY!ZL#TQ(%=Kr2t)|vweG3mN2O5ctekv?b9>M1K$jgwb*290<cX`DSkShY`m<orA`bcmB_7Jco|c&m8KA;hsl;-%
qbACPmBjb6ODtZ0>W_tD1tx&&6xg0y7Zd_6KrgFHej`2Sxu6{<ysFw^2e0K0cy<r|#I>~rD)lM#y)UpjELQKwmet=l$Ud?nol#+5O+%;(i(h8oE;gqY?n#oK
(4dMOUmQi;L#8uukXzGAVS6fb!J17si}MhJ{1yXLN1<MbdQ4rpdUHV}#aVs`=phZd3cqBEXJx1z(q&uhUORPbN;o#jYvh$)^n;RRwOc&=b6^S|-#gaU98H+d
l7wqGK(r&5Bcb!Yvl;Mr%1m`hu(TK9quz#V))oeStGkNOTA-@NB$>picUnShe3<5?hQ=V4$WAz4iiMW{PT%Vp&?oqAXg8s4)kQGDZ@i>>aJ|YRqH~*r@R5*M
AsEGA>u7fio@NX50`=m`81Qg2GN6ULx9W@;5dPgXkOkPLan&6Rq8n2NY2SCPDqAbo(fHUn06FS2;JYr7Qtvbx^#aYUIZ|bFNzf6tDjDUt4zaVWctP$9UWm>H
&wGGK7JF6X?%Mo<#3P$-QHg-|hf?E62ywIETf{T!EAknTG;*P&Xt3ROG&NYl5s@M^ti3JeKiQ4r+CB=u=t1*HjPjBNN5}jv(3<_DX2*kgWDgK@EEY2*T<Qu1
%mto8aoXa#U5w;s%M)5Ej$2+C^T;Iehg1dTyQ`)n?CGC=#2JeU>Xn}JI7CAsxmCp>zcI#+X0}mxekI)NFnlv{iGdZ5nw68J-Y0d}R5i^K9yKj&9Vjk{%C(^E
D5E;b#K%RSmFM*L;D4=vs={B;Cv}@trW0L*Sr0<D&bFa1nSAML#yEr@XX%7u1V`zb-5Ndy5}B5u(HZzMv3^4EV_aDGU@9V1;H`$RnUfVeeSq{KcA#!qO0S(R
AA&-s&oD891vYs?5Ij3(Ds`ORCAQE#+iL$gk=c4ba?FzNG}-LtVS<ruOKE?>quk@ZFjB(MoB!ZfH=Hh}Y%>KiJ!Pf-aIl5!t5h-jn74p#BW)dDwNZg*SG}dv
I0=1lpBF3#dMr(=Gyr0Isl$T$ML9Z!aC9}!i)(Vf*)L87V<U$HdCKs3xtB6cgwFUd^k}r_gpjKn#@+;&k`|LHTWNC=Wu%%$+?uZM(E1S54xmgb1}jrC>5Egt
HXaMCUwOiG*$KZsn}P>Jr+b3*C;z;PTioCZ;Mi5_AqJf0uFh4B79ljez`1o}6r}=27SV3#>Uanep1x5hO;FwiycEzS3t-y#i}YB#$`&1CMh2|bO(4tRz_7y3
(LXEncR+|TWee(F+$gR@bIu8#IpTb0WlrSue2-V<;h&n}QIWCTL<nFaSN~3@tacH+&_rh2)&AH+`d;5j!_Oi#k)>z$;$GL}P1t^k!x53tj2d0Tv2rr|#CUYC
SkJynLjIb>*jIGJ0hjAXKb&bqx_8rBMh?euzseqe3b5fh>jAvNXqdt)NU|#9GhqorzYe2XuQ1H&xTs42W0_U2p-8yPpUa+-q4>pT?m6Q*lz$z*1aR1&i7c6e
AH!XrqX4TZzGWQ<&4MAB{D)=L)Yb20%p!%R8KXyb9s5{?1hZ$eB;<zirhgP>(*dmz$e$~GsPdXU-}A$L{4tOc`rj(IR6Ly@6V0@ADkl;6H1bulseK|-I3FsK
5J+&31A2?J+QwmzepkSRFkIBC^ig({YObwClmeX+0P3cK+?<mJxu87|ov!LpgAVpGVUS+pBKb$U-OurQVcQN7PnH=KY(kon|McQ}*g|5S9AeHnq(Mxa*Zn%&
*a7^)bjPx0MaiV67=((_{m5h$%oo2)iVM1^*;F6sB`HEKuW8sKP#y0tID)I^%r4L~rsv}}EuNMcg7l4sjZxnE1WCub_9FTE5FqLt<~*C4*-4SL|HR{cQGE(O
it!6A=4E}pbGsN<Mv9hzE)*6q=(Wq%3%aV~9tS)WlR1%q;{_=g+Iy*e4p!YJYZ%y(cftrdnOzqCX>SF<M$BBP+~H9jbDHnX(XI`7h53(Oxu|5bxZc6T<3D&M
^pSuf8?BRMpD58x-8Wif3W--e?FQ-AwFqR4$5T<&^f;`d2AQ`s6C0cJ3bR?T3{aaq{qkJ12LoY{zQ+sf1;tJyG~B<X|7F~z9~6NGbt)N-u&%M(z!6`}J>NNJ
j+^7ofnvJply4uJO~heOF+f4}29rY^JLr;D2XMJ4;+(C*V?gjhwt+S$+FFV4mF!j77_PIgtTu}d4st|}5)o<6ziz8kuG69jb2!FKU-=m8JZu$<83IEy`G8Xc
*Qfr6i?BXupoly>j}yAB(X1<-Ka}w<>db}<F>i)YSOMi;OxVQDCPJiELAmF^B-8J@_2R`k9D7k*VV2zwFU^_1YUn!K_*;RwZd||x^MazG95ON4foc5L@MZXA
7B=e^L);|s$Scd4Yy>^FfJ$IVIpR!i-a>gBnOzyb^y130B_|_TT^)$-q^MyVD62xENQI^Sdu?Z8a6b{*gd7H6kEZXCzEm&+4O~N&5bzS?D;2u^P7JiEXinOH
V`Ymy!>SG}@#O7}uGI`x-RQfKHIz|c+R3a)i5=3E_e_O>ZYW#K)>dF7J7XJprCK)5&-}CSAXDKG7;-6D6^8dC@GQ;RW&yDkV_~&?(tgnomm~Oo6l#HM|0LnI
yUX%+-;_`wuvn^=>za{3(daxB*V;5aUqH74PUpIMIT)}qh<<7`OKg=#3<O4OyvF<<%QJo~Y9H(1oIZu_s9GT*Vxq9Lb%}>wkzQT*VWDeH1aIeQPeWxI&y%u>
`E#g)`eb`f^d$c8msV&r*9d$td<v44kb)SbP|J+<;Y*>=p{$SsC%mgkigb&`X&t8NYOfO<>`Jv_9vy<P(I)wG!Ha#O2bmVZN;Knlej4xz$g;ff2IGUIb%cYs
5hOT=R9+a~t3Hgy&dykYp0fs0b<tGp@M?zA<<2nV?%Z1ees)Kdv=H}5&z?p5od|l`?~6w@LbzMaIRGvWb@zFu)RRDx^>mc)4vNX($J|Zm@l0V*r{^F`-n!Ns
p45AfG$!2()u+e=689$0$|XifTBn#Ez6LPPRC9mX1!}jfm5W5T@l6?d`@8HaI=ZzaY*8qe(9;DUJ$tv8$DRXBl5gr^iAd?Vq>$BVmroqi4bP`OruF6?pJ<XQ
w{tD7_ioN`vM)8Sr;_9dbQ<VPqi-YVNS?CnuM7e(MkPy}zZgq-e*e|N*bCnK_T?9|Y}A!#MPvZ1zDYgOeNzDJe2kj{2MvyBrRf+1a=LyZ&@^Avwpb@6X1+~^
`o2~1LP6GhTftwcL#3VyP>N`<<G|Tk@U5?_XS}>$cubL6&j~7*uOMG*Y0O@hr#8qJFb_SFryk=KKcK8@*(M`8`ETxahj0NZMri}lPAoD(YF|mJeEx9d2+@Nr
7UmyiQ1|lIlnV5SWGHD)UFo#~-S%B(pq4v4hvSIh^_O$eIE^3=KSykHBo2HhG(r*0$9lAJ;oymuogKdk@QWF&oH_b3b`}B1F^<yVXAs0oTrQ$>e`?+oENs|L
{o@JkZaL?1BrO}_?=Kb_d+J6}XiD{ed-q+0KnW;1Zz*i40s85Vq~nI-%n>db7$0;dv#*}|e`uG~w{Qw#KW@u<uamvcv`>FBsJcrj8;?#q{oLN6f|S9z$MJG>
PUsSeeP_QU(|(|y023RDKXq&FIl6Ff9H4D#7}L?ib0v_WOv(yHAT=QV1y1ikCeJh@OL`tp<8Y?qzP+gL2HfVnpT=DbpApdL@S8^`!(MtB+{5-M9@i~P?#;JF
m{IxqVLCt5US+TV!46(QX(A_H4fo|zVKaWwy5sB}p>3YONC9B$F)D+fpDz+DoSdCu1if#elCbrO1O3$saj^t+zciyWjdgbUp@i-oX#x^rt_b&UfPc!KRHUu@
YthLp<#SU2Ki+?;zs#uQZTn7)Gtiqy?nsIcAO7s3uVXeFBFck=UEOGSc8zgYNQU@~+o|IZG<NEb>pwU|0c%K_>nw)j@1%w>b?8H3>=Xl`mJMe3VNbk{jHpWm
iD>eCjXm!k1*4H5piw>6E22H)>X0P}=$xe?ggD#tJ-}IcPhWurIzR<c3E_96jLpDLBY*cYk&;_puQlm|FOQK^-zZOE46K0GDv09XXdUIMOL;AlghLO*lTbkR
HHnJ@iBWNfN-$1qf363z!SaTE4KIo07_Vqv7(T|7-=i#Gyx0aQ*)U_0wFL78BKR<&l<6@Z^Wqixf#wg;slh<Y=K-i4jobTQ9<3{<?bPEzXTv~1sx)}Gtnz@s
CbBDA=xfFRpw`Fi{c(SasJ(tzm>7FCj~Il`j#^K~&Vlxa#-NN%v?|}v{P&8hU#^P8;_4ngb<buqZjM(X;}7rp-j^B4oM89v9$69q-wpeo9kncPXro}s44#RE
wWD=K?C@^ts?c5<BPtqmj&lz<dCMfZrerBS`$kE;%W(#q9WA{%^nyk2vr`-=>ZA#6?RI929K>c7{KN8<H)mw9n24(Fsp=;ANkXQzfY)@AvviyP|B(ls1(SI#
A5?(bJ!#$PLm$rqwaXRq3I#IcsYS`@KSCTCc5zS}>sm=0={e(ZL^xKvkUTYQ!Xqgdzz5~hD%^+fkR3^0l}Nbh0ml_<hieYd&TCW9bK~k;QLmo^kNd{=9hpaB
nJC|j=%1@^DbZWU$1zGL?C|zwv^bjs%ljUpd$|`<K)i>?c45;n!>^EF8-gYzOkw7?(v^HAQ}>eqxe{GE*3Lz9Jr6x^X+3`&I6mntt*txkJl<b>TfwEkmgTM#
)5k72wuhdMbDwr%LK9{z2bAD;N_$8Kjk%UTbM<+Zw#?@mwc_L0_RCL$w_&%|Re28Xk*{q?3;?uJLRAxP{}o|q@5HDnAmK?z8ORyDPX!H)6+oTN>KaCF|MD(X
yQ!T+&7fH>AiQ_4kgw7T;gC$6)bx6TlgY!&);j`gb~*zHGPqr~9({AHSk5pAo9J`VNI7L>m5Rn5L1M}t*fN{*g?@$!%$Ry=qe_6}4NcZvjA=41&8J`QX|?YO
*Z8T`{vTL7{os-=9v0BH$|sLg;l}N~+$j!mpA$l1Z!QtRt$Leoz2btQcnM6D0NpG2h{8l<MzIt7-kp3aP}yImi@nCDdwm?jc7wy8>Ti6vQqU&lNTwgyjX<bX
OVc%8bF8Du=AOwn)0ASE`pcx+BdRuY-`XNnU=9!O%AeFFuJi0;ZU1txWKNU3TLt0n*+|+uRS1*&?QUaeCc$`)6pE{D{_l4T=}_lE6lQpsb=yrHAd;n6MsZm#
hxGR7{QtF|E=$yG0HE}D3E<zcl?K+1Cr0XciuCi<kG`pM_;3guk)7~d%lWsH?f=JdUc7E6WW&KwU(9gom$x+{$!xeXUf)9cXUR=(eYUq0EXG}HePvi2L%I${
tFbHQWW&v+p<KYaM9dClB!sLf(hwcKUtWr6_jf=VjiB{uYsrIx*Bt{~%95%a52XM$j!fF}o8oNE3$e%DUd*QnDrS+0uO4?w%^~@~x5$lgDW_J)DNjyKS4<Ut
b%OHD%X>Ide>-Debw2W4xr|e&6+xCx=uM9LErbgOgh*`GJXEWVYShI{TETg03L>*ph0~hc{khH{AVLngZ4GasWV}N0V`%vyW>qT8=GR{}Kv$h;5u4%xm*mqx
0%jHJgVlqB9(}0BU31&YSm2-Oy)V)10`Dw_?v8ZB?2!Uw!~}RhL%>f>Z|*qZts;n;dJ>`QQ5^b<v|(MHDeb+O|453%xLWZ1qRwPW{eym%Dny`{`mcDb%Exzy
_Fx8$c@KHefL1Mb=2-n(N-hbM9J%EXgv$RMmbW>F20TmD<(lH<i47*K$i~dZG!0zD5f6O%Tg7Dw+WG%|ZGb!!7KBLwn<>J=h*SgTQ@%qZbC=+IGF~!>*8mJC
c#TPg{dcWy#-Uh0!Ki;sUxY>Qn;&30>PXG|4yuXb({ICN0^C^RVwo=V9F<28lcK#PMe=krL)D9FBR_$a?0->?e!r71e{wyD(yKzX1UUq}a{vxy2{(IrBFj9*
7fCo?Qw==(grGY?PSD@&JTkEWfL680&4{KDmu{0_p@6G2-Cqa|l=0efCR)ni(#_Tv4+M~Fnye}}irw)eD)!gNM0B(!G5tV1O>x9q9L>l)!Bb4WVh6s1`%17N
CI{BkW7Q6xLJMiT-O$1>bd=+8Li%_d%ynmYWQO*eE>n2~?}QPn%LtX-q>TbRl75*815&FdlSD-guhNMnGR57Da)mwXqd!}G(SMZm^T<vsPm<)fp1@EP6t0CI
P%_9pBP(KFUIW3EtJ|3x>Q5O>0HLW_{AG0X@n4){LKgeOgM1WgYg>#*peO)pNYQ~5l(ZRTAzElDH?E3??LE$~aY?s|1R@FIJh)tx1&jpjVS5L^c@!5f{<i+J
I4<3Fcn}W%;v_pT`}G?`g8hPtCQ92UXAP5y>?HQ8wb@|XyzFoj=DcRRN!a_AdEb!XUQ;0DjCPhU0DRdH9Q!Tve^*qQ0Ya}Jxbpe~M#a+9_{4n%cUKgI;|FH&
`JnP9Yer-0PUD)nezgE-{+v<r7W_suzHu1UA2O5YH)0Lh9tUq3#DwX?T&BjY70AwVQVxH9@+%9&DWc}X(Vr6u#=d~=tPv!d@Kw<gdTGTo)4U!gSW)mFT{<BT
1wdU?yF>OIl!|-;`9p!i{-00KMvx+c<eW#<5RVaa^k_kEdV@Iwt1stjYjZ!do4)T?H~m(G)^UQcHI`_i_o8gdR<)d)=7`Dq?(M@ruomUAYrZj+koQpEXi8H(
ZD82#ToH^mS#G~%o8sTRh)RQvc*r#=yR<V`IkOMgH?Zb5r74hsol)ZPKnRegT1cPockS|f1MMPs)xgB8TQyNJdDP&E$xKfD8^lZA2?BGwL67g5Q-&%%=(9%(
&yB}_U`DBXCHimccn^wnWMgQ?H(~nCmTQ}@r~^Yz4PMaq32*5`d9s1Tnn6C|Qc*AM`Un{#2xDl^p4H~LWTlF*08G?ndk{0e6%P~HOm0eEV$Oi7+EH%zRnb#B
Hly6TkrI^ISvMzEIIuDI`J}>eMVI5ZeFw{s{0>z-TQ7g+p?W5^n!Kxpgq~X{U4^6?o=~A#CIJ*IM^U7lQHrv46_0Ck8B0TD0vK3xqaaS%fjqnKmd&JYuLAt%
eQ-5TpuUjVQ<DB=BofO7Y7f{~ptI><76&)><Gx9H#8&RUaSu|&YQBa9f7xZRuB78@oqPY3A961HADC7t;l650h1F}HdL~vxkgk$wI!)A93S3SOU-pWQU<_2z
RY;YsvX_kZ*%E?Xz-%Og4-LqrbVv)N#Z)){sZZhOsyEtCk21OqyrlZ|j>vt#FJpe5CE<JFbfiJ+D+9+P+6tRN6*gN^gJIMj?SXeu*>88W6BBmP>C9{h#D>Su
ayRn?k-7weP`N><ImkY>gPjpJiB~wuI_}dds}xXaKt*WBW#B!l(0Pz5Q0u)7>=tM7Q6}ABVi`!jbkfHU0U6%!?f&Oe#2DytuvM1t@(4PnoiSc*9>rNzM%TTo
M^X&|*RavCDJ#CH#dUDN=qHvh*7&eZ&O>wl{fEwAD?|zLW%FZCXZo72d#SoITNm>e40eAjsVT?CSXAo=Y!C)M+xI`PriVwP4fm_De>f{>xwz1VI9rqVO0<bO
Ber)+uq6X;Kx3^Df6Lxa1Lm&QnMSRZYXS#LD9b@EA0MCZeJl!dMr=r88~!hDI8-8>CIzW|&AfrdOxoG8Ie}^qyAs>_d)>Zk%O&@&-(zFf?Qp!uk6|<PmSM=@
eta`&71ET<C~8*B^$$@;t^Ffnn&H&WCf-xmTT{fvYQDqCAS5IZ9YNb9MfwOS&x-@lOH;^{*QPQHP<^`6%2{BFBcm1jY*1HKc%~a;zU6Y?>QC+uSBFMoEw&R=
g9fitkm~SdpbkRp{2`@;R=>nz3X$K4K%15Nj$KxgceU)%m>8SO2(32P4WG&<QysRy?28=dfLD*@tjubwW*l9^cCQH(UD$5OrF)lF9A$>O2b$NiEuKsyl(Kc?
>j8@O6uaER$$HrFCiFBLaS-N~x|ug=q>H!Jno)@$ps1S?aGio%HF6ZY-zPFFS>*yJ=ipUh+gr!Jzh1s!g9k~>n;R+zm5@NN7{H17{9?Io>lQK&wK^9@q;zBX
qN`rXr}UU*(>h23*4!1Rah1yO8`zy1=bxq1fv+#pYo4U*i1e?|U^ZSzeTvz&xULtw%2ZCc8T>yr8o!2J2)Q0$hf%vf{L<dM4fJm{mC{6rBodmPS6QK-?P-n@
K0{u0nhQ<lYg|6J00{BB8h)>XD1i}Vw-{i0n~N5B&9VA3(~xAS(w`M5Juo2464`=d45{<XXHx>Gta#Lb_T!RR>_T*}c%(;jOg(0b>j*Sy>SE7MZ2HM>-9DJw
^0Dcx<jj3-L*KDaspjUZ#Es3TgB@&6=b2VB%^p??rHz7Gm3U~>oVYGe_8`DRtZGPQS_PSEv)%SaVw?Ho0R?JUM@@pW7652d$L5lAvqt)^ZpcektX%22wmi<#
U<b)75$PP5TosB5{X_Rj`>VKsRYimr6<=Pu_FQiVU4LpDKsX>|w2V;dTJE9^-WV$Ii;S0#xC<K<-BZeK`DJGVNyYY-L{oraakdK2gij{V#W_r{hqs9Be<L?<
+PIvnRDB}~KE$L{?76gM%*z_f^QT(@vI5TGioYid>4iBAKW|urfqK?dr>pTHb3+)6z|bY-oP+i0r@=a1A(vP6Yw3Q40$n<WI5|_~lPy}Yg$&5)1gr}$_IG#W
EVS%saYqr1k3uML9=AXSFY{p;F|LgO;m>Zn9qlI>sLjAt*#0K1Fubz!soEi)wDPX8w>u+|L`SwifCQ0e0qrRnasi}jN1gE<7|^?!LqDL00YWF)d7Vj_x;1I5
0ly7r>KT1VX9}pFZ9CG<IsR$-i8$^!ZSzzgyjq|Fd6fs)%L)s74Gav@en{<`uo&FiNuLfcd)YO#tPdRrpa+hVYXV3BWz*jC>5<jQ{nRmG#=eo&UY@cxjD&t=
zeKYSo+*gljIc2!4;AAuc+OqSNCYgsbmc<w>A5b8VzXd)(<TP``t&__(Vfywe6ZWzRe{^&7ai@fI0*5GbvfK~hG!1pIe<8Nx&jJFu$F9n6%t2m{<O|c=i;{@
Y_5`!bqiFN^A#SkFdC_iS28i%H*5=DZ@QCZ=Q4h87)?LA?}xd?`RgdXx!8=M!ThwxsG1|{?u7?A?dR-t{5u6WAt>6L{G4u2YTOzuHyYG<!?xCcPdDvR3FKBS
>uTRstTM7`__SMWmkyY^yn>6O)OE8GME3*dM6N~k+ONr6L2zpfK-$6lxu*@N?LwlNktMKmslm6J#N%u~-KHaK=eXuKP*!v7uS}J@HhLfHxsO-=9&U@{hMq~g
O0c0=yCPB{<1G0}yr@UIjK1KG$xQpLF|EFVopuubT+CcQ7+Gk~Q`Dv&{~~0o2){`NjlZ$$H#4_KZ?6HY%w38D`NxpNm8GX}Z-$={nO@H>dga#IH1#4z8PkA>
u|v6?c?y$-hVAD~UOMn-$DFPLA)!`6eklH7eQ|5Tle<oEXc09yS)#}OzfNGUD)8C{x+2R7mQ7{C9d1HwGQ7{{J%bRvQEr8+nIdy-GBCj%g7x)M4nJptXP2RU
Tt`o4ww@S58NHls#a;~P5tpQa;T9L>dwiF)wiqsLkno~sIjZ*Pv`VrbKjsRkj<z4)7S#R-+@v*d*Y-5WNCZutldV|M%A4!@iwy@xr&~u|3LrKQMlL0<OK?wG
jHTgFzlT|rUpV?*GG{9jtNG!whzKE5Tb;x<bDDfadhpBC7}X=~avWyQJ%!N5<{7ekk_c1DtVs3++>^Zgih|YNIOORnD`lR;9Zl@`$VCOew6X_zPc3F-0F@?1
?~WpyJsK44c>iTdk~b{f_)x!pg`X!vq3H~LaT1T>6x-wH`w9&o2t~mK4st${5r#$qGcU;?%*B|73{HbEHo|pZpN3C-$;gysm&@&UbATCP${wVNwWBuosstb2
QfxVS1Rqp6W0C|!mL-A@d82zir^-l||9H{P@8#T_pj#qGG5P?Z;46Th+ac@N8bQ!HDM$IKo9iH!*jBBCVc+&&#yU)ztbnp&E;RcLXa&F}<TWeeDw*rSWeXfr
y+t`jL2%gf&1D~>q-<rT#*pcD_a-iCp)ZtntoocO+s{|c+z18RN~jU<F9io{jc&G0_I#qRv!0tIA%SgRsZ6Bosniil&>QSi#o*KwbnGJAjkt`k_~-Lr|3|^b
K>kW58tfzlH=$)eO7of~Y&}#cS7i0e=UukltSfL#M%fju<zj9jRxRY?9(NR~R%gs81Ev9Z49}TGl()B!v>Zlzpmf1OrL==0zf5ce5$e7`zC!T1GhCQ4I^fZY
COoq=7I^B@iyD9AzTT0pvp#ti4Q~nya{1nVf|LZf)|(8<aZe#Is-ufE^y`cz+4#YzvXyoyWp;xvTW7dOPbY3!#0uN8JDGxir<jz-fGlB;&@NdPVHSTFuXiy;
Vf0@6fg^2!Ps_L1$}OGrxC6!6uXrH5<hWX2BLIMTGmv~H&4<qsNrBBIE0j5l@*dF287-A%D1y85;UN5bX)25x`t=MLP~b(j`IM&}KZ!1Gp8fN#fgLP=&VR{}
i3;0it6Et1jDbNY>>3II>6hWUb>$P$f}=-8CZam77`Mf@)tMIE#fdbnnq&5INK5j`u^-!fM4EXA^5;LQOf65Qfgv20sogS5AeqKS$lVTNkv-sX7jNR-C_T9$
fvB2@4;~*h6P_0nz%t$C)PdKdt`zQ!@pU58ftA>|Q9*zc7>(9(`mQrFD1r4a_1bq*q-UO?6iPs?d|M2n;B{Prp2w)}h$pawnc0z?n^P9tEaKLZO4AEdI&dVT
_rx<u7RBhHt9I)EqXI8eLsD9j^E(~nWD@_{k;}s#@uBBHhZg>9NrIwy%F*dAFbNyro|JQ|%lG)LXWvr|3iB;C25gEPvhC3-FD){^97lj&n)P_eKhgNoDa>E~
Z^x|$U&$+Sm|!`3iSHx=?Wzba7T?PG4FX8pB>nI!jRWM7XDE{9EjCX_n<t}-T)$c?F&vHztEGC-`pegDA(zd+clX6C&k=-yP2SscLBa$obiD|t2RExm4;tup
Yx5`Gy_G#p(sz$nF002C&^JNgd>u^i6}Wi61*c&x?QZb&El3ogm7#>rtj;1e<}nF<89nRn0f*Z|(-XjID0K<Q=p0K_$WkUg5<%xK^a#Qf9n2sqDj(~@{G?-I
8^AP>7=N;}WM5dazZKlxK+1j^4Ei?lYIzA_dlyh75kA=V-Rqy`vh-JEkvt33ktye(9lM=y*wrNv^EuPA(hthe3kyr<4|IX=s%~LgC=-v_47mKQStxJ~dE#z4
{#Vcf@m<^kJ!P5gma~2rh-;3e=w%TQNp+r6R{|TB52YZ&w*tg7aRl?6tMu=!glkw!6<mUWsOf|Sw2nF%Ts0$9YbJ>btxR|jLqt2dw==AtT^duuY#X8?9+l9U
aUm#F$mD?mV(r5hn;W&Mh?zSMRCC3$*e~)XyIV$8wA{J@`r)3`lrS)#Wp`T|T>lC>ph)M*YX&yq*BOvU(cXrWtC9<tVHb5(ikYj1-<{;_MVH}LoV@1j1_-yH
AW-#}I1!-=1^a|UOhcuk53a>=Fk-OHD?6%+x2W;9htsYeq)}UPCOU(c<Dr)AwXAkVbj#<fN;|pPS}{=yKqH0532nHcWBRcc&!R)t5Zmv#bkZ&VAcQib8_n&~
84pa*^JMV>d{?fN^Jn8-uwS}L0RC8G!o0V2E93zaR&w`&Nwz9pa<PvkgzwCfo4<npzkQX#9w$#ZUSfiZzH+Zq*<M=>Nz~M$#|P!v=p-4HtXRr|SWzzRdr*FB
8_IArRy=z~qUTOW-QHN&K-$K^FaI<dM23)IVujxjKDrEJ_{JQS?z2<B0w}YbS(YNg#)*xvnU$$GI*@jB=3N=vOW{Zw{yRLH>vm|kd26>@Y4<0`Jhpdu7!x*#
){sq2w56QJkTlSB9nU)ldy70BLH;+3basl5&aBEs6Nv9X+OG(y)Dj((Svkd(+6O_{o~L`?f|L5{2natlJTv}Y4&e&jgqZVZsVmKYo;ux3o+}U3yL%7|DQ>vU
k<09;!h*YXF+bXs_jwDaRZ|y@B=FyC)@HMbA0O$P(JQ>3M$*Xa2PQjEWLmsK37_<~BOS|h=CuuNTc~b$!nj&~YhZe4yM6ed`|X2{@e*CRHb+fA3{22URN+=g
9Q11v>)F<q8&h613U+%VZsMZIR)eMjMq9g+cJ#`qM<Vw_fdQ<WmtY82d8{3MBCQn-g_?|t6X3nedO5%fc(FD4XPY-l^zx(SK1A5Bqh1>r`CF0I?cXj}MT^Nw
*lYx0{BzvS9bXKYORL$&M<{LZ(e*71e3Cg3V0;4X40x3eXAcJLKnq+iNyjvu%nK<<*+0%AnLxolqpVzo%q%o0d8Xn|9UuPV)Vgv^sAxZ{hvbu>b=8}q33(`f
05eq%u-HTJ6~BE1(pLkk4#9dl%E*#3#V{RtlxR^v8A|_>lpKAE@lZMGu3H7G(ctPDbyHD6=TQ;G$`&m>dZIo>*W#lld~$#16O0@oO68uhjR;m{Ty=t2LV5Z<
#`Kg!qdO`Jm1c5+d4YsP0uWLbZfxZiY^;&hrrBOC2J%48MPAQA`dVZHE<45?gTr8F4w<<R=xTJjkA1QamJV6aLkYD4FCFlk1lfW6AOOQDU0G$IqO@u4wD#o=
D|?FPQ!Ez+3YsHux9<pyqbLslm`eqb$%~fm1z1Y}z-%Co1l|5<mqom;j#~C2vF8Y^(Stv9^3=~G?87Mot;40IYmC#5>l4MPQhktvF(!;|$hgbTlc8%1&TfRn
$Q3FyQ@qwUD0jHW3P%+>&&4;}oT%Wnv}L*4cVKGaclZB<3m&Z%m7sLasb`oTpPqB;aUGIViY0v8`s7Z%FaU84nMwz(;_`>E{@`*22$<z@2BR_G5pl$eVFt;!
FQ^{Jgbi;!uBq;hL%Zes7eKOB0U@a`P2Io03)^P(M8ukEz;MNRhfW>gvXsaPmzk+V#&pY4{VjM`0jAdnf7UaI@2@Ow4wH;2&x?hlUgM9U>jwy2Cq3y<8Zx@j
xMB=VN?bV;`^S0Zj2!RV;iLNM)^X7lOqueIrd48DD5V1}XY1K-dbyE+aCC`<f~FfPWpQkWEov+zPE~)CJo@BBk=d0{WXfR0wz?L4a;!;Px@$&4CWA3{d(xIl
haqhSP;5&Q1JMU1#^Ul3E%6lw@Cb42Jm0hh@W@Znx9jJYSAYC$bM4f3LCJ(C39^#LiuVhQc$^H!t^22ldB*fXK&YZSXDJ1-2`<o)w7fH*eQjAH>L?(!t-kXu
@a%|jtH~#U-2~Lwr2F=vRa^0(DN<&-z&}0@oq9#VMkFGohS0`Qkeqfy^`&<n2~rn#<zCK6M?s!T0zUgY?hndex4E}gF}kP3iN@>%dJM6-@JU5bm51e7LIO6-
yi1O-9$lH|=XbRt^$cj2SFfL9N=JVtIwN|<hOB^&UeUJWI_-=92TG1&ML?s#$Pz^~1ATxTIH@}VqRd@HX3{E+hKvThk!m#^bNp{nVh@}jyAnrx!@ieID>r~n
pq~txoLZLYOQ1ayS~x6mbgvytn4HqRFYm%!6)V=BORhi~%-S<TnZT5|FY}?NHQLWJI6rxJ^GBZzDaRo^OsoE;@u7OC7i1lM>!1AOX=tB8D4Cgoeh?eGTjfh+
CoP-XeEey3^@0Gv;MVd+oy`k4{0{huBr|h14`N<4eSiM<$CR2*I^Xx`!SR_+&bz&J_W|<{5_6~_@D>^7Oe@>~pW#v_`r$mW(Si-%S`F@%6W962+Gh7p0PtUf
0x>XNuNn!?x_2kRsU)ZfB^iEs=x8R=N<n417<mgW=trTgypv7gOY7(QTT3Q^#)8Eyp(V=ka=spVzt4-j7L#-VwJMaXXP?Tt_|9tTzb3An!GI!MWhM)L^Y-=1
W?fhK+A%xW9e`96&jY!_^%d46ze)GuU?kUD1Eiaz?IW_{o+OPSf@?_g*fl|gAp}f(Q2RbE=J!MH#CH;hTh{QI0;sqAQ{9L@tzS--gWZ<oE4!8w7bjQ%o&ZrS
l`*VzR!E5G3k>e3j;Oh|OXOlNY1}+4?NQZOMwoN606%0Jal%I~A})OYKA6atCv+=6rSZ~nI|+SSKt007nh7z0@MrX^@b1+lSj3QUT)nkz?hXtc-fG&ETF7UC
$)2z_OHzL$cL%3Vq0VAjVJXh)KPoDyF(U_*24YhUP^^ZyaBNXwxt%c(v&~)&dE|o+J9|rc6gXYCBkR7=;uH62-`qqfcALq`q=2i}6x;FL=-A9Szff_QB&okN
%WT~19(OlxQx>%eVgsa?$JE<m)-G(cw>cc?r*p2MjS13RTS4ix%QUhxRotFB@M;ZQ4(#E3*tfLd4;G1mvL$7WpUV*w<s$G;@VP-X3Ys(|n0<5Ke$N-lp!jLF
R?+S`ULk{m*L@-mx`V|M&qyD@Dv3j0xy{%7H(_1_c9Sts_|P24TqX&t1nAb7%$pR5Z`Ddv28=TgTkaD8{&zL0jt^Q{Amxky|0t57Tl?@?$?(IA!5|4QPlzQ_
5?zKKU6lSUv>)OdR}t?+VCIKro=QRw0q8__J~SYRndau)M3kqtv6xfNe{o1U>75d&wi}*yFG(?L6(R<^t^8t%MnA9~+tD!1uQ(Ojt(1<R(OeeFzsF9_T|)kk
@PWQ;G61^IS&qB8aD8c!P98mwO+wG}0Hi3C{tfs5uw0{X7H3{rj}~?xcBNVX-9uM$it(%r&q#kvHu2uV&-uI-oL!}{RTD5flJd#%h;g!k>Xl$IE_TEXiD{LZ
jkNx6Q1>_3(lj}$mPy<7?%YeW{bkFwTXRCmT0s$XgDRQ;;5z_s6Znblh$;(3O(2hZ@Ezitzt@;th_?0*d5loVSwa2L2dL%M`bK*@8gH^%<km+XXr`|XvpGQ=
D}Tz30a_5{uc+kQM3F-+BEGjWQEBFJ9%VGMk1__j|K~hMcJ@*;Fa8`V|A1zk$S4-fRibR3Sz_Ql{CJWJy=Su1Qw9(q92%{-O@BHhZIf+Fs~>6teYGlBxtoB}
@t)V3rVvzz!;<+AN&%BpVkSNqMapU7HeOaSOQFBv{}xm_%05QkKLo|U2KD_4fQ}qe;?9>0Olw<MB1Q+*Bvmc?U~wvO=nm=q|2c5TqXd+O!B83>F;3rbA_EjZ
oBjo2xi&FWb`rZTwMrQydBkP2aGj_Jwb~${Dcm`&n#8B47B}-uJ`i@wWX~L2Q7d{^i|Dx3@W|I?+-wQ4;IQX)95PGVXeL$@F@_&S1V1@f1~eySvw5hlQsiCL
fR+glOw{$E#Ys8XFA7^v3KcHN%)5&hAN3X4V6X3}7nf4&vG=<5e`=_>g>k<zIC}3;C^JU#R`!PxO`$nHg}$yOmRbj;ho&QgwQb6tjE2*)0>c=~D=o5ClV^hl
>N43!*@$h6>A%BlO}5B7#?6(-d+<>UjXM`GJ#ezk06unbc>)mqhsHPjBiU*ad?FcK<q>;JRG4k>bJZ^ej?NO2G6=Hf1NtHi6)L0=wWa$Zm|@9`QAkMMXZ!7r
Th5rpC`l`ZIE1)-hhmu&sLu1%q6d9(X#whw+izSK<8M+wXsI)pYU5Vo?(eZ6$^cRtJL!N57d6jt<(Xys!2k4bk}9>ZkG~(kjqMF_eu?lA`do^2_u#SLXL4YH
)7g}4k4n|5EB8@qWRO<;Se8B?ABM<K?2!&+Q|Pl^jdU0N{?(jzOJ54FGpqJu$U|>mjRZ8>`7Wvz%J(SYoZW079LjonrE4tNpx71<hH}+9<zAzF*#D8UNcJmD
TPIBwN^y6}1W-gpGA}OeQZ~0-vvMe1^i#5r%G!h^YLCKjwO<Ro8DiG<#TTh8@DnlT{Ww2ZSy3DSdI;8qCt%=R*()s(YAG+SO|iS|34P_I<-%%yG+zOSfjDek
7}c0um2**|Z1@rd9yU(qmJVK|oxlzy%!Mn!;Bi$93CVI#row@%3oNG+7|gzhM_b3ys^EA$N7YY;xOncU1^q$?3b7%Nl#Bsmeq(nAOs-KJTy69Ru9`AhTg4+!
W0uLzoo14#mRs>U%fS%4T$V3kCggL#@B{B;LKyRkK%mVwoI-8@TrvsX-KaFlkS@-v*Byr<97o9t%Z>hIb~61t=+T!qQk@yQ-7tO@`Z!gqJG6BX=>e%1PniDw
-?eGpJ#}@zeol!T-yt`=gQ8c+wel0Z?ZbNvrjr$H)c_x%m}$N%2vDq)^qJ`sANH3diLMlS1}nrs@JGO)&gf#(mFTX(n?}+ti+ljO8SSlaev79|L1a-W_R)6&
wb2g}ajWiZMpT<aQM`6}G#GaM`?Aiu!fqiM3cuI<HLYVrxG#avV&%KE{worcL`86MyRXy3U(Ni}-(d4&)fb8^QBU>DS(WqyvKll&|2unEf3^ZGwiC>7R1E5t
B35%IIS~dWB-fmM%jV2V+)!71IQW%`+@RYHaPc}iATY^9ER0flO6C5NQHm$QY;lq(qW;|hHLpe*K4zNP9J-U+^A%&&$JSuE$oVo_JoxxGuzrKv;o-~a6Ivuz
)<TA;{@AQE6c>oh78KAQxvF4<fBCZEJv9P#BZuC(Y$%~quRm{KpRVLZs;qkpZlar;K2XqqT0rCnoh<Bio+700ProgNv}i-kCJ^dfM{opQa?b}ZDss?l-)kFF
(`P;uc?k+8&&Cd?sUg@K1at~t5E_x`OZh`jE>&}6C;x=bEu^9rLjCQ~B|$$7vm0lKezS>~Bt@br?0pm<nEvlRghqo{X^>yL5fc?Xn9oTljn2l&0i+&<dAuPz
{0s+8+Ht)hDw0w;0)O7l>4b}${o0H#34<uuE>)%Bio$BLr4oq08|G~f3%UN6azWkte&TNR{~jLsc&Kxdkkhs0&maEz$`o>nB}SagbX|`{wl^ER7z8qOg_2r{
(@MNt4XmIG7s(tz5y9HDtiV~@WUCJ?a?{btpZOqb56mM#X(M2rJ)z*t;ylZ_ml+>VEjE4m@KCno3%jfLy}q{l`--y;?;_6L5J%5NxTx14y3K!0sQ4Vw=yW^V
OMkqE<qIxCfRK~nPqyHmn<POBq+ytSyrW_srplT8o|9oiaI1tJLxjP7q>@Lv3fN#dNAoiM^(g?dAIQ+TC51VFfz$q*g^juIs&vK3X3B>*v=`SfUTJ^%=l|OL
+I%kJZ*VR}WF~Ox!w=W^%yAsUC~n1Z@bIdhY6Jk+#PZQKyR>cYitQufvu*VpSazkQG2<~;f(JHy$)F7S1*d_+A9s(Pq@Bn(^X)&LwivO|Nc@G6$C8HZ<=9>e
W&yiSDgRYt4I1c1@|qyBK1k?OvO{8w#9wngs-7uqGy4Pa#IL%dT5J1D?n~cjI1D-VxL?+2$WY|zAppZW!T@f7QzwG=`0koFb+4W`%Y4)=2>UUmAf(2CHnZDp
fWQg?U`r>RR7=*E>%}2P#u(vZygg+6Fm30ZuwHoQLWM&mjizEeD`|Kge#d50_D+HRmew=rXEQAZkY}ZlrlmWx>d$3!8qrCKnA*J<iH#r11L`J7k~7kR{^{)L
uRCGpV)!@d4$=%Ce)3GYQ8uk81W5EVP%o%xv5&ei2-DKZFGZaKU<z}-<lXiUQQzbHs-veDu^y_y>~0Ay=?Vh2&GLA&2H7-<9W+Yrjs!F>;Abp_*i0)9=eYVs
()xNsQB4~_Q%l|LrMNkENu8!{&1|TZ8ToWmm-035mG4pI2)&_!ECDKW2bDdE0+Nyd2;5Qlvv&O3d8w1_$rcFg(JJ7X+z-zgKsuf{1Tg58rb8U7Ho;lnB*N?0
`&Qmx=~1dN4eZ-LzLjo1$@COF{yas?SuQ#+XR&E3<G!$`E}(F|s#kJ;`z(GoysiLRv~xZii8=aD3i*qa+MX{sg-vHOlYb}g#jv!Q_^YdKy%Fs5?o!J}GS<%d
XGelmuz0FO1W|dmczOW1Nv+DKd#sErl7h|j*yxrO^jyS|4Yg|(#Kj2^l*YYB;cNN>hs7&#Bujxj$OQ#_{^t#_(GF|tA4V4hBN3gIUirDb%>n;eA0-M|F-z&`
QpA@A-)<<Kd(@YWG;t(|g~M?EsLXuOhzJXoK{amt=ia403$a+x(*o2&xBaNDvGjRCZ8zqP93kSUaLq*M4IPt^Jf+!DvPA<5>lz`7p9q@BBTa-s!h9lpf_HfG
#}=(+j|%zsp~1FjkZ0DdQX$i9LHFG{dT)h<6L6O^U(aFYc`j`U{C&NfPi~KmV0OT`Vk4u9>FN@48wU^JkpnIKN!Cn^tHW7ycmcgQTJ~>(reJ{JGDe$x{c9_z
cGuzj=kUz-*^m-qA6PHVYLKI><Aak+7dFW61SiI*mCzBFjLqKEdMg<9Tj($>RVv@Z55Vf(vDQH(L}rTwxER+GUf0-{##Njdvd{9Nc6RD{*I#^GJ$<xV4iijA
I28i}bv-Wf&z*XJK3o>=k(TrgihozF)`WJBaSNn_mo2JR%wRbwr(Dw?$zV0TOd(T5C9o23;4`LOdHD5j&(eGydgnT_XcR4Kqhtu`>6|g8bDlnduI!Xn5%r?2
o7Pfxx{9QNGUVzW`yO^Ji>$D+WF0+TH*lZ)4aU3SkkBWSfDz!ie)0mGU~&*8QWi;`r^ypNW*L$pcWvEICx3cTJ<G-+Aho%kLiN$jDDFKk?PK-d%bB6bg<#lB
hxxRaeZr`5pqPw}{!32ldpOjS-KyIs>)E*%CmIY5t%Hu|n#6rAcn%ac*#2FTR&gp#mU^D@`u7E!iH$yB(&jPQyuPa=5SYCQ2@2tXB|kdW02V><K6~m{zwdqo
HA~P&U;cW=_4OQfBv`Tv8$^@m;<T$2y|rRNq-P`T(&wQX6o;W)$0lLA?3t)H>M21?TG){<nB&y(2D@;SiwaUCIKS<mFr_?FQbkSEB!=;HK*boc*SFq_2jj~a
t$<#-32&y_XL4rf1_<yc7pNAtAYvO&=9Gn!;y%PZ5UC9=8)sX^2k_@u8QT@**v!KZOEeCp_}MV}Ai0}0%+fh%S)xDT>$Fw_T@q0;i$HSz+A-p3(g@VS_W%K%
k*+@cxY-!lv+$k&Gqa`zIJ~*raP7#fYI%P+d8$H6)kAxtSF66(X(W*Xs5q0=q;P`#Ke*$0jD0Q;1JjXj=2>HV*v(Cs-)D$qUO2+0^fDg@89T0>QdVp4-3$|e
_HXb8&(=(Y<9JK2XRlKC0`Zo<IJN6i(qTn_E8jX4uj11f4C6M0Z!Hsb#qY$+|DeDxB02M+@O-FfUZrBBGwQh5p))Tct}JA6kiZ3gO^@w_#IT#Sf`P(%$@|fX
Yc@qQwAh#cPNRDa4wp(JjBuOuWD=KX({Q_mDXTp=mwplg>2GWW3Iio;-)kYcN`VJU&+DlGRXr>+3uN72$u&~ovtuLm607Cs)eN((A1W0N#vB2t{y)WIKentP
DwS&h1bUzBc&7Z|ecOO$VdrWv1_^HqX{H3RK6jBW(aWb`xv<GxRPjD!ub7I-(sNtr5ezs*B=x4oit&V=>UrU;E)Wj?8`-WDBo=-z?Xt0iRsjqR;&Es9mRrjn
d!#*(7z&D<Bl~m@>dnl$lP!@1aGOJVi6UCZ5}cWwu4i0&lNcFk=enorsDY=jP1zgibJG1hvANNXvK_o|8gRd+r2sR6cL>k%k<MJkNT03_6o=wpsaU_t?247+
b%-2{>SRyMbeN#zv;oY$sRXI>DlfWP=KE~k`q%6Zss1)PL?g4-TH}E(8bvd=daD0$IuQA`Ty`(I+fduJroz=To)>`?OVUiiUfsp+d}BK{tNS@b<I?`)1^j`_
8n!|#h%mc2c}fqWfaW)C)a0SMKrff;S2F9<-{`$<Q{mQzABU6gc6W)hx5XgwvgVjkgHJ`w_^ofzq6gKU@X@$WK~!+?y3WZ?i(ewrAnJ!{i+k`*d#m>CWyvO`
LM4-fUd6=-=)~?*e=MJ!Y$J|xUt(a;1EL`$U~yB$K{%dR2GqwUMR|G;t(_lN-U4l0bs6e(2SgctRoG9}4K+Nrj)IWOL`f|Z(k5V5|31^gN_KKqd$iV;3)r^X
C(r_gn$DA*(cZ}cUM?~XRA~UJF0jr_+;7Z}L6ZaWkiMw31^nqM*79h)E6Wet;>zrWc+*h}HxiUD{~n6x{pPcNVv$5&r8x|9&hto0Ckbih*IY*nf`kevsNN?j
g=&XKx&^%*)0gbdjQrHi^!=m*XGcbJaO{vU(uWE$LxYN4Sg7#*5(Ne-s@ECFI8N<_#wTy<n(22>`mh-#KM~AQ4E60jvFT&hV2U{iTUe1p%|V<MyRL5HQ7I%P
S~mlKXW6p$rU+kNwJFJgmLmZbs82qOo(@&Q)r{UR(KuT5)`F0?R5zJ9yF@eeVS55QFo^hV_I4xjVf7}lYD*^vVHaC3LmzcY@`yBT`jPVYmRbu-RZLI3vGx9>
L?vjp>Qqw|_45ff=^BW-gjj3ujr8N=)@AWYtjLdpAZ7x4_?{pSdd+q`s?cR6>ueYx%jKgC3^)dG;dbxW2jl8m+ZE?b#&kcr8D9U0E+o~D@&vOK{C;()58AQ$
9tEhJt%qE=Nkv9#K9g`yyWP>ZUeA~9euWD<)h?j2`{BvSWl@*|e<s^}BRJ7Uq29nZX(%aC9q$RYq;_=k7I4v1(^W)(_5Xs~gu_Uq?ab71$U@D?9wl&*)lB1Z
K1mxpW}S<#Swb{NJX-0z$f;}nS#_~yUm&2iw!$6JFO(Mb$Fe}xvg4o1O9`CQ$fV|cFIddnHgzdpM{1NM)kR`?%1o=zpe`9n`<6r&rx_&;5f=KO7uC7(fF6&%
E24)O=EY%K=)ANG7`?L_P*5vLHx^Aj8`iak9_yU?3gLD6cDu2nP6;0SP_9f7BEX-S(7&370vGJ$VCC0?QhbEtX-f2Th|;a3guT!Zdr7S2x2O|@Sg~nu`u_ta
>L)r`;fXbD+j|I?tuF0IIS+$z<uI)I21U~u)%tnKPf`U1>peF@rV~BiKUOuIy&AZIEg%VID`DjmEnci7i@E-E>w~#w@tVwI9aPp50`%F-pLJCuhCg=`zTozf
oyq|)VVvfj7wlBJN_F6SGCkTEq}Cmv3Y#}u#9pHD2H=P)z!Mvf)8=AQO;FGl*!4K({)j%w0@zLX5D*Whsku^e&BTmKL>BDH`Wozx4FLeBiEL{qop5NPANx{u
A!1Xg(K)t)%6q8KEXY+BremCHM6Ik7;iE0t{Q5qw^heLcragpmHZ&whD$wON$*Oh8R2W+u4SfVZum%KwZzIauQNaY_WEK|^6px=BoCJg<0E0<J%tD!FO86}D
g;pw$%0Dr0LMI7CTe)Lt9XQ%o6en}L`=O%Wfenf3Ap@2Z{i@c8wiw)!v{7|`7q6EeCgwJq@BVrY{|1YnDgJ0ANiWx@J8Ly0BfGd6IJplk?qGoZxvKi5$@K;w
p7qDkN*FTuLiYj=S(+AFf=-q>Vzrk)5p02+0NR|!vA64KHArcB)BpI<mN&h`=~g+^l(tz7=;x{OrQLWz6s=XtiS^65<qMzJr-B(mwPfkVaaCpg_*t5Y=%1~+
VSh9&0w)-m=o!TP4i_56d?2<+OZSAYk9n2_F!bik*2esHOOClLnzg>3%>BMT0C`fNuvxe}jhq+K7b(p8u6(`3g5aJW<p=2gzrnSB2uY4MPzlKZ%4x^yGX{{>
dw%$k?5G1^U<TMQZrGjOL5XP?W9eIV36$6T@zAu#KSVD_?k{@M%WcEc61vBNc`i%vDN01OzIq+YNrH0qM6#oa8OMnl_L4=h%(Sh7hAHZPw4Ai9xWOf7qxnq=
052g>;`?QHJ|hl2#16-(zN=&WNHGHBy5{{t7b;&hH^C#cBm<;5Ffo}=6l+5?#l~5JoBB5MFS@O=jhj3M=ib;uY)!^;29!ruf{K12xh$0#C?&?c&QK=J%};2f
7HVBqGnmr*OqBwXoDfilM8e@etJ2TYP<dNBX+6zXBPG1E=sA}4I@%HP!%EoYZ0&HQp>XPst8qT`1hKpS7mrb!*eDMi$TJ#Yq57+j_4!Afd=d<xY>z)v9IzLi
Z!Xpn2><i)&u);F0GSK6*%O|A^)P?scJOk0%AakRi$4EZfQoa)delf!_!<`r3xw}AG1C{dkcJ0n1tNFF3{SX+1HIi>tB6v~U5vx!`}Vazs3^G}G2*(p`PaaL
emD=#NEllQjw`pO&1Q_L0zi|7hlCjqyn{{7>0J@iF~IhgGrQv^5-BO!=p}ocF?=VrXb?KkIG<clrR~|yAxy;6=%%-$V@ER(+h}hqTNbj+;v%_+Dtz-&=w{3@
JYoSEhuF7SuiXy}I=C-6B}O405t($O4Q*d_n=zuZu%Uw6fZckWO3HL}b7vZq5BYX=b3wbbXVKl4cyGD7{V=}`^^Y{=Z`Fj(6jHIzlgN6?hD~5^W`+1?V<8b!
hjR8Kml21PiPH){cDCy@_2Onk$B9w;C<tMJC40D^YkJ6t$OE~M7-8IpcJ*XJ5?#wo?K%aAeU3tAP^-Q4$h$YXY?*(bK`qNP{qday0&0%pBR-jX<3rY3sB(gQ
qX9>Sv;VP!N+jt?SQZW(6sG5}z~m)KfUXRDrC<Z8R1)%7eLKN3sShILV*5;>p&V1h^pe2g6`PUizvar{ps@2|y_o~HerU)hm?3e-Hz-e!vPr9#^d}jvc#X1#
`hnwy37_?yzFFz!BA+vUd74Bri@}ufa}!bqG3@)sV)Pk1AHSPwNkLB5?c39tNVUkDMv0dR`q77EdB1!2H3q07Db30r@Z$9XcQ9@MJ5OhejSjM_MB$*|(o$V9
2y==JE=Fs|d!^<bHuQE|i*aZX211^C>1j0F_v07Epwby7%(v*vBgf+=mvP0?sNZkARZp6%G4v!^_l6IZ<}vU=QQ_y%L7ZBId>Hc9D~Nd^8h(wcgvo8QSL8dt
HrWBPuS0tzSeQDM@(Pv=ITdz)`%J`4vN-O!-%m>wr=P+IORb*0k;kGzTxjjti{Q8q{WT#kiz|>yjzZbrT%H&}U28Z-8>EXSb92ZY)O=)t?bFfdIL-*}Or%+N
A530y-{IQ-s<JH`T@wD{og^<AnWhB^+AfA?AIIRkZlOk5|5Gp*_pI1CYEujS#|zQKf`GUrU4df1lZI<}sciQlYhx&?Ay`vnKq#F50nzM&0R0F4WMjm4PYfI!
X;JVqBcMsB<e>cVFdZ|g5s~+>&!@*lfx2w{l^EW*{#Cg2@jZ@mmG0Cak@K+SbOiH<d4uRXCXQqK#S4T@ON~Fu5%pfJ0xQjH;n5DkFWA8W!%p|WYfsVZ7W}do
JpBUH1kAuacuH<9R;jb3(7yz3$*uM#dd0at_e_CNX+Z*0KT*D?BIJh08ve)j#1TtMkMxs%)6+<9&=f_U@|JmYPfl4T<75dSU%3hEUpduh<8Q2~)nl8Vn?P?+
E?teF{#0sl-|7D(DrfAktE6j+hfBO4wa&&b*$lxfoxX|*)yRSF*q*=|0r`M=VvKDVD}(Pkg}Kz8Jt8cjHlI=GiietSx!Hi}4fj4MxS@D^Md{gUL6NiyWpz#v
!Qh5fZJS)^2t94nwR;LwnoJ6Qm$jVJ`Jctm!vT<wMXb-yN@S+)85n?r37vuJEj0oucl^m^ex+B*vb9MVLv}a8cpzs7bMGLRUj5~@Y6m;d*@PyXJ<^7_ynv!$
Sg6!yZc528FAPGwRYfomjYPEPkSlV`tSe`38)Fp)BFj{xOoURspo6kfWS?xZ9z4&@mWMv%he~>i7?5PPQ0q2CPw2=BjTJ;Pt6x1|N8b%w5`+%k>(yxx#L4bW
x-=&~tcCQ!&c(^)XKvdOk6e}eolX30qy>6+^iHsyL&4PF#&E*u=LmEifsT#JN3M*h8&4B7X_-m(kG+6O9i0Dye7*w_b=U93UC)WIvD@iRQs$0Vo2R!@1J^=T
(1<sg#hhlXT+or&B}!U%Fdi9#ZTfg&9sxNs;sr}dyY#1uy*PG(%;XD}FCd`7sJm_4vzC&y89IN<KTC*z+}v0lGDCRsAVNT|={k>lIO3C@YKpsM5hzRiA3{C0
Lx!wu^$+UQ(vy)zof<MdZNx=}AD&eSsYKwf;0s@EL!Mzp(5{sDkhE~PLX{tjj{q}|!~?s|0{mpz4({AL(t@%<Hzc??KS;IXA%%X`J1{>B0)383q;WfC>Quo{
QXK_#n+VYp4-rav`rv2DSULB0{Y>EZo{usW{p_q%5q>fEUA(K-tO+3Iy?pzWCG{j$lwOUG4R6^g=6vR3jV_Ab<zT>gAY|PAtlXwm37*_LBOpbat9vi@zljLH
57`V6YKKXqye%H3E~FsO{qF|hYkaN&FMS8UiX>a5p*)BS&OJBoO%(TcMbz#}AgjpKT}8mkwjMxy|0@6+3VX<FSQrWODhsjp1e3ntB=j_$5YHl=Gfft4Upq1r
Gti{nd(_cWN50Le2b_x~z^VIpv5p|fuJq~!!H^4%vNXqjITn9f=QkeQ!Fskq#1wM-c+=A*v}qKvITQ-p0F(}C>P-v$Y(0E2^H}+3&2)h_@LTMY88nmQP|e5j
5>D_0`qTJ&;m~3e(&@q%4HWVV&fAc!H5Y-2LEg$kh3ytn{jUOt3}WYQbi>$JzcE%Xxq>JQ^(V`q{9+aiV5P|9Kbh6GUDU4{7VIVuS@ndD4;@6l0Sw6++}2J~
gz^vga*YdB=E5B38-D#82w#pkaCsN5jhw0SL9$VJ%b;vnG-$BL?-SBN7$L13hS<;$EvqQcseX0H7-lWjZwbt#9{CFC_1(XU2!>0)0Fr_F;<#btW_DZ`xp-HC
#id9Hc(V*is*8(T{iOlrS>VG9($>->F&7iH^hwOLO2R}7r)G)7s2qn#i9Im2wSzsaeP$};wR&$*kL?=w0e1**;UNE2r2YyFo=}+o?}>#U%66CrHXJ_05wd{i
fc;i<5bh<a@mF_tP`H47bp62eOnjcxR)1{9rqY2Jf$(@QqCa`$&x70@=Piv033zOcC!JH4=xT1Q9FAcSvxTN>+X)=yS{HY8>phY}7ZSVBTtyUCm4Dqche&+S
^b7QTrK1Z0Yy_}I>+$U79dS_i-z2@S>fgAytdSh-V~Bw%w*Rx&zuQl+C@)9fH*>l(i#gw~w~C41JCJ@N3wW3eo{VHL_Y1IXe}{iW_43r;1+)jVGkCG@(3i8|
yiOTlKd(h>jrqJy$COY?enTzy%%CN1ZO>-K^KRX(i`pmNJgnT-jAat?&h!YUD$C6{&l;9JpGWQ~2HW+mKUJ6v^9HbisHy|bE_to9l_R$VPq}jc{vaz??>?~^
>&P86sOAOPo?l!W9p?)V^(ZRB1H}fK=RK3I355yATiY>!vM+s2TOh`Y@YD%cqWLt-V4Yc(z2YG)(#AML)k8IJTYXmQHB_=>XAa@RO&<zUEZcx`W-Wpgokccp
d90hMnr>PFHU_k%fx3u!ka<@jl^e|@{bTjA_BK81QI-+H^{Lk3@K%@d%U#T9b>L}Kf_l}$AgA$RYZY<(eFZ5~5f)UTf=LcEi7?J7@RD$*6LD`-y-vIcLmxbD
K*&%0p+gCBS44)-9B^by#RZF`9J-P{oQxa0c%0Hix<Blde$z8RU+9M&@=EXo^&Ut`tI;@HvO4S6?aKwkW$H$i&)h=n&$G|0R;ZhJN-I&YiUfPoVa18xP+_oD
IiI?=J!9NxfkJ_yC$TOD0*Hg>wMl-gX`)p;;g%(L@IlAcZNN{37y3T?#BBUvvp<bc*>jK;2>F*Ztj~FxCVx!)jh)Jbi%c9#>4fe~5oi!1j1F>8RQf|~inw&%
Wf+|(dqMkP-~+&3Cak5BguM;JluA+h9h<zOC5O)Are8@c&;-O`rCeBwF99SY@bZ-#NNT!<;-}5Igl6$j%KNIbY8#aw3KTA2*Xp=Oay|YOdIF<D5nxPKRL3nN
Ds?cKc?vT980=jFcmj4vrUqfDi*7|lK*!A*rIN7^Mv=DZ(l^m7?I=gNEwfNo5__fZA%*8=c_+i#7a<Jo<xR2Cma%&vKeMWeS%gd985vSd#OaX5M*>Cg{XIPh
Rkca;pxKJfY2v+3u0535piLcpr3Je$l(aV3z*?*-<xn!S;x!fib6b0v2fb`PE>UzeD<3e>cjZ6g&raQ@|J3Jpqa)F+is5s%WmeJIh4aY^G#FKXUDYCf73|~7
&Tt)+R8<s1ep|q>Wnsckn<;Cg2-yRFXbz2$%ZIlR=mt8_j8-+P8ZKlBv|w<R#%*FNN%@9gsJ{_-+B>Bm;WO6KbCI0Xk(Vw(H$wna_~aof-JijE!S^z?=>P;M
kdI-F0W${_(kvZR0Z|@tQ3j~7D(Kps5&=wXGczs@a*IN`XsqG~Rz1SoQaEuDNZFLF*|F3s=R#(O*b2mCvQTKR(J}E*IEB(XV&{x|VRE1=WV5QbpVPg`kw(E+
NG<K98u|KgkO{lwdj#~5ZS>yKj-hi^$mJZ3KZ%##Nst8-wDb4$AD@%%R+_RU(7mtelc|OWb`HRDG({5^MNMF}@7EA1LFR)-YlHRlSrabmwoAi9i@X~bL|hfn
nh>PL-0`q;<$Fz)H4B3rVT`E~Sztkv-<(|u(|Ppe>SGROzUCL1@->@+TJ{A0%TARq0&#Ooo5Yp|(h)$szhBX_Ftvz7&={)Y>h0~=uR$z^`blruAw~z;m{b0{
L&->iysHiILs<`aX_;cJ(+=H4w)w7sOUX2#F7iew@L-fWimC}9|F{g&B93pfmM_XMniXlJIpF<7j@Dl|N6dw_NYa?!6r>)Ez^=Z7*zIU@)cX(8wWeg$5&xq0
F3mXfu7Ej3A>ep6jiXKbW8f4WXr~J1ZMFHK7Z1#m=ovlijb$z{kj}Vj&g<I(l?(>;D<^~6uV)wDCcjD4Ho!bs;yl&>a!9JO)cAH&;MbE-m>kf&BmAJ+*s!<;
HY7kouaCSRuhchs8@iD=g<)hwu_C&?U4V#sk-u-Uzet?3X5A3W$e%M3$M+*jb!e8=iNW&L@o{p35DRh2Gud~0-EW^A>SXRWfBR-8BnVjyv#{j4ha!Jtj#``K
X2s_eb9+CZYSR0$-SdlE&1J>!Gih?T<HpG%_z%o6eOS@_aYbVhWH>&@_K3bZ;1gHge|mwaN(CBDNnZ40$-|ZgS&$cSG1hGvhPA&efGS#2J%i`qnl3v4U+KFK
1;S3mH7#kQvz;l?;%-Vp?8mxDAtt2&mML+WOcrN;^zghaZE(noQ&a^DPDK8u+FE51lPrpXq39hJ7G*aKsOI`CMxRH!vV>P_tL$_xas!WM%0X+ox%}1BX@O-g
q-MN0j~LC3V0D8PR>QWchZg0S$Q!6s&l=%9V3)n3h|-oEh^3x51@gfe^Bi?2R)_0avdy$gt=Ev_NvP=5^8<)&ufZh_^C}hXG#oGC>0bN=YwAfDg^^7mA9dnI
C0aEiwkmFSl()<X@ZGyL0XuMiHYqgay_GPGPmLFCw)$L){W{`M%#jJL-XmyiINB!@&*-KePK#`J4|>KpRXa3_tq&=aDHFJ1te}0NUw8e-B$t@DgoleiX9iw=
Q{^A0jj^*FnNG5FOLm;IF|2WYr8RuyAI?bTc#YITpj@Wq428Jc8|2QGa(yV#<^22FA_$QSgs4%e92wS~9-!gQw&)Z_OkR|EdeflhftFaLMBOTnoW-6aWh`mh
nzYWnVi}NAEHY?yB29oP4e^!2Cx4+N(nGEjO6jOkm^H%T3{;qiHOZhFo$&uvV9;zcDYtdlDMBcaQzrT<#rs9WMQ*R<B(K>etIF=YjT)h<H-dkrj*-I^E<GeG
Gu}6Ya<rYk#yJKL6h10SJ=P_T`Mqrc<>~!qP+Xa7;;F-7*!CSX4k`9)IvWD5dwgDuL2(w(56(eg%32-*pW5w7j#c8L4+MFxYGc{0Z5$J+{noTADamdgg=~&B
H{;0_#RPJbxVNr^lP!qyuUWnRR&Q8G`F*I8sII-Ig_Zh@jq5t|#}j9m?SUKXB56m$O<*z2hK-S8w@gDyei`Sn@O>M7;VGvtiil$iGL=T&0kYa<WDn8kB6|$Q
wNl*~fzM?(z8btZtP)}jUPn^@T^r3lNCOF(q&#s1Xfx_8?~6iJ>|}6rl;K#}BB`d#D~R7XP3tU5N6_LvKKAZdf5mqBWMTEOBp9bfN(m}NR%V#xEe^OsXT#})
<H0QXjgPFa&ImQn!(JsX7*(_(DCTm1B>QfO=_DPt1w_W!u;CjDSJi;jG0cZxnmESx{EC0P@~*nw-4ezDqAcmH3*_P}cjNgwA0)7S%<T_m1SVdISi$%(^le`X
s!QVnQFJO901xrhfJuWu?&~Tw>`<6R)#NVnCLD{o@mvArDeiW4vt9NlgViA33;j9)!Dbsp4rrFwEx4q^O#5U<C6C6w!FkjQD;OX+*U^bZCvc3M5H@0DinU^!
A-Et|$s#=ESN~9zwUvySI0ZVsMqV8q+L{&#%At18<xb0QL4wRKKGS?CTrFk;v^yaPKK<oRUZ38AbBL^J(G;)B&+y%b3ZY_bmoneMN4MFVpCf*)!*|Wo^e<#L
$==qAGDvofwEp!$?)8)Wz(H(cmfD$q)JXKG`D{pQ<%;7ncA%3lZ9T$ipj>?nZvCCwr#$DQdeM*Brg6G`n6wW%821h_6_EaL#qDEV(@Y}Nt>Lb7%_boSp8;`X
z56}c|Dn~*OR7mD3B_t;5S=TDqb>niW#rS$ZZV8X!YPTWvXjP`4ldP7RtXhpj*@pp)ob_~vt!or>Yc-IB>(QwtA)Mw^wUcl%kL&}QIpgBjXC!Io7|mSX>B1I
@qf82Aa)o~tvQn^v9uqF#{Rn!E4T5|7HaUWCaM6G%~gAc)dz{^A^to>kLgB*3|bi=Ez^b+ioUN-omDIxwR3A?WsNvdXPF;~lNiq;R<3Z9_-`F4wM7ObrQISZ
$IcW_P6O~%vJs4PK~I-nR5EOLa<>i`@G@7{j^4<2JHS?AunHIn$Y)7x?OBLoVbL%<gi`&uu1OuM^(x2G7+Om4q*xQB;Cqbx5!@(>(*jaNPRy2SBY$HyOv_G|
uNIk%$!&DwQST%6+U{oPD~yuC(^8ZKmvDb?ozes6u>%@F;h0X2xw4>Nu_r9Wq_vquQCaV#tOyKc+n$>wJ(z$zJ+w6PV?w_K2r$xdHX4|9gg*C>>BRaW&7pqC
Dq|TMVaCWrEH5(uJ;T5Q0i6|Ezksrr8(&CFwAs05@O_&j9u6{h>xL{$)r&`#k}7&_+h_}_`X!t!p}5W@*UC{m3}6k<P65pIt#O+QiW-*`-^5s9S``?rYqYy5
o&;fweT`Qmpo<y4vcVue*E{)<p@xTguvzN7#$QqQtH$<?i1!WgU963$h0Kxw>?gTLT&=!D6MZBd5(bh*g{9I_$D&6}3cGBaHG)&6L{!BNZEQ+=0o_`Iq>_dj
^<G}5$8NI7I#HEe@4)l{&{>ntJpU7kx5Y21Ms3olk`MbU0y9Xs1btZwMLOgHO%-;!uU-Zd2#CQgxZRvJ(w5U!w4~n@$To3_l-vx{z$xGZmcmnVb^-G6WUMS)
G_N8}ETz9yW;)%8cuFz@O4K*7745Eiw9DtIiTPVve)uO$EC2X|8EW<$@a#IB7b+$tARsTD3Dzf%#S>_NGy5B|<g>_Yhkd}66|qu*;|$$^aK1$$8dMuc`NqaS
fW?#HbS3cq-2v<*-eF!)0k{^P1H$RhV=qx!{BOYIza~AS1fu+Uz7xVHmLK{%R`Bnhsod8@X%q<~Ht{aue2^(}+wn)m<dbAaJs+CfY8_JD9t1nbFQd$nXv_!8
C25B2WZNCw$dHA#`|`}<6Mzd@2LWC5avUWq7+1aSh(S9`I)UI*$(2nia~~aNvFGkt<y@lgw~{tcFbM<8f?K_?1^<xKb({uFFzS?jAF!KR#fwWqcba@e3N{_K
TJ}$fZsPln1p_q_g~oRW!twklW7HcRx!$D-(S3RQ<=A4o_SWB1yXR|fT3dvc%%Ab*Q;)I4WZCc%fyR^-BFl2I<qntGdvW%7WDYbLOK8l~8>*aYGveUmde;b$
P}v%tm-CkR7CpsZ;}vNCDCaAQ2q6Bs*v>)H4+hK%s#UC)J?Qq;>n(<V`IJ;R9JHrF3aKFd;hX4S3{Bvhfrpp=yX|<z0??F~w5Sv`+7&@6W1X;%ZBZL{{luW&
dd3OI1aLe5sPur((|Q$>c3Gr{XAe*wuR?>S6EVolE{oTw(1RwgsYz6{0Krvbd9c!!N%=LiM@@_H3GlT6)pITKGiF*}c^J32gOHm@{`+9o>&w+aQj=i}>)OIe
%5T0$2DPzV&9`IT|C}qCY-h1wei^rLQM8K;w(7}+G1qPoE%iRh!7Q}Z#x21T!wD>QR*y9^li4cQu-*|-M7Yzs`d_p0FF4wiB~F1XRrX$jBOKbAX2<Gvdl#Bd
iF6A^=;5-A!!WKC{RPB(s&jB45I589oQ4#RFbp%K0#3tI;7W7m8w_!N*20l53B6}CWynQu2Yn9Z8+K!i%Uid!g@~+)gt}KHbRBW+P6@Cupo^m*31vSziI$cq
5z>bMZ}EY<z{>33m#(vg?6<0AE?h)*BJvf%tVpV)P8L!RX1UI-pMHdT;&=VaU!=U*x98s`=9upNFBjGkyHxw+(g@9bG4>Sn@`W2^O68#l#`IfMlD*(}9s_F>
d7%>c!#mDsHhCb>Zh$|FTYNNhx8|BX#@NVh^%z8{aI}xefS+MybP$wSX%3$6uxCj;^o2NAXrt3+-SizO$`|F*I@2IYn?<j-loF_X{XBV=e{J}rGz5Qd!cAtg
r3LMBdng^6$ojODXI7q2nDzq|vl^}#Jx*QXgVxl8Vs(VE0F?Ufp`S;_7Sux!A{mKpj4FFbQVALaXa9R{PYbNjp3#sQSl1!h-HqQ22dHj|o=RP0$z*=zgW>2r
-H4O-LVN?rB|LajBq-cJTVr})F_eel1~H*cJ}`ifdfh~psJIb-7Jz%Z>BurQvbfwKM%zhMA`QRKtIcoF8-J;qS(<PsVYJb{24A%0^xl{jTsdYJl|9Yccc;z&
W}<A~^*Qr4O|7so3`MY>dQ&_Hvuqs>HPe|h<aKsnKcJ{8UFq7vHMsMxw;y~^`D1%+`*}mri$|lC{G@!v$W{j5-VVXZ@Oo)Iv_Pws<7I_Qp5LTrnb>Nhd(QwK
f|b3pCE-eZZo4Ul%x**DtZbk%jk(klW9UI+P%0i15$X27krL3cG^=iGcY3y<W(kdIRFlpZ>s3z%Vs8h$`o@FVAM+4&k_Dbnvf1|&#X8TOU^^IFI~>mZH;;nj
L-^zFE4U>Ci4`WZL)5`B<a&&NOBSDS=ZrXeRx4~JI+~ib*~*Ff8~pmAr#C7|Q8@nA9Gwq<g#vzLul39kknGrZQ8C5G$q(fP{>)e4v}AAnsqCslTy)I8iGRc0
$vK->0M6&rJQhLb&oV+e%$tE0y?;opdAgp^WP$zm!da!Cq1&Hd`I#ftzkzeDWq4<exqC=98y)G;{E3_}rV)!KP<vAKrXHj3>vjRxX0v^Qkz6E+O<VxO+)&z=
CFtU%e@<ZdZ8Yf;+7N{y-iV6dg%FfQSIJ@>1*ld9fE*z5M67cp+zRg^L6PPCGLfOr3MbD!3LYrlkxSah72Z{%8pcabADq!~lp)@k!r2Y2bH%^SWkLhS9jP&H
N6`bZrU8R;NJKr&@plBAVDn)HO+hbP?#EvC<k7IeRBT-qaEaLy5{jg<t&D6&*v<o%oRV?uZxLc_u{={Z#m(@y*_$~G51dCUG1vd=g7{^2WM?<@#dT7F@7(^k
oq=L}gFQ)`!UZ3}o{Z;3F-s0;N!-t&pb+^N9!o1%2%9sDp86NyxhNg8=kr3WoN#0yo<{anKzQP#uTb;Crc8D=;hot2Y$oJgvz^%K4wX|C5j6C8mT8GMS@d3h
aMtb1O7nUL2w_<#`o!JA1Y5{)OLkMzuVAV~Faj&))I>TSBn-MX<1SI&2XG#bG_QIZ;Av;Xt#<F4o3jiemE(&LZxdZsT2h~7&E7EuO5|}=CwB$(t()<fW&70D
A}w0?;uPe5DE*LQmXas6uMSvKNF9%hdH+ZG^*qv_XQ&IAO5qp{cDR>8?IQ~k?4(<%fw>rNDQ219be7tpa;Ki$0Q)Rk&1mNS`ORqm%X}!RwqymL)=E~zdDn)C
_zpGU4*yI^U1%Y>)n$F#KROYFo6qciY=+N1K_IO?!3~rsH^W&~-?5+BDvzAUYiApJ;It$$z=?Nn)E(^5fIznD(<9u%YK|tbL~_zmvSgTt@OZt2Pey#|tjXDo
>)vPJAyi$219mO??JTQ2Dvos`Z0@0BXGaO#MX)M0%3J?&auL3g_66th>Fp#6jzGH)yy*HDlyH($_Fw%x(fT%68Zo3YPSa=zXQq%?P~LGVupp!_St_m_P~x>Z
1@%YlAQJlJO}wzcc2ZQUOhG<Qy7Ev^Op>_>=8pjfODtf^(<FiMEgKLFPDyA|HBb1geTHn$evE&cJC;pUZ}s$P5P{<hDnXq^B3sTU>yg*M6Tn5DrR3dY)2H)!
rwjs*1SFiNmAg#wxH@#hMVC*SI528uRf49Zv$5$vFz7xnD?0f@UxF>HF6~9F35dfM_PgEOoT^6}F|2WigxTgTSs!o|&+v-oNA`>4t377flTgM<N;X|ROXOXs
x&P=wz=?F|S+sc%*3d}-7J^j=%rIWAoa9yBp&vOUZB6Ou=)Wq-pNlI#4{n}$7m8thS|+!?;@NxeL%(SFPd|apg9(_ku|2?cKN;XWUB&AhoQc7ee!XBBJjwiC
?<v)?O7!d}#6=ZbpfaMj|5aEJfV)M<-il-$zsF$w@1r!X9!lFQ>+JTK5_!}ltBqtw=Zdd(avF<FIiLJNp=uFDU{-z1?K1+3^eay)UFtf(T+u?ZaAY1dU@j&s
jB<#*d6Al^-mna>RaHUQF4DNEy9-z7QE2-~SKN&y%Z-l$IlN7={Kgv$TE8+<h1UN!9i1~I;=doC8=Qs7(r%d>L;S`U`HNC2MoYTo4^amvX1Z4Zt|si%7pSvM
_i=OnFDYnZcR{_#LN6_&d4cx)G;*h@C3Mh-%p%+CvLv+>QgA)dtX$XYw!=&Tg8YTNfTk4Dz=q3Zjo|9C&cP}e0sS-avyx}kAhMxGHJP;l{(AOpjcZCi0<9(b
Te7wgPKr3@J+}LK@>;V@xJ=Rm2gDes^Y2iO2!WUizpYQ8VhK=?laPF5_fWd7a2ANz=TSc~liP;ZZC|H@6uOeRk3Zi_P)wJ^JfrmP{N4#)+>L(JCFJ@-Wj|^n
`a>Eec?a-N6tZs(sD(`C-NoI1v;MLw3-driEY4L%Q8z|+$!}|PK@fruEG}(%>$$cYhGVm}DS1jY;OPt@y)21HDxw)P!tzR&9J}li8>aGv{VF?-#jI3gPce^G
2_6jHz8gAl@NkOyuKvTA?k9(;u?m^3$wM%``7Z(&wk9dn{nA9D1c`0UnFm<IL-TiPg0wlfqTT35ZLND3CG~>xoT`tz*#`AT-X!L6X_l6!)9K&(T$j^77v_x5
Gl*W#piIKmfz2R}o6Ii*Vf6Kfw${-T;~0zQx7KX*sQL2SZ=mgL8nl&Sj5M|hPzgQ^B--kO4-Sx)g+pefCSbF70B7mPcA@OQj=>JQ2fVkVF_O(tBl~?gao!sN
np7;yK5=sV1Y(E$7AS{+U?lbvHcOoWgKfj4=@#^5N3NPp$JO={c8}+*L4I-#YqHfP`o!QaLqvb|Me&Tvu{oFpyKgXt5Mc0a8HNrGS&PAr2|cA3L#Xv#nQSZo
V}Z?$%uweMAl;lutfmN07<IECt^Z0>REjteB=QE~`KvkZ!t#IS`Ud)shRte**VjXY70wbN<1^;~2E+=7*@cHvCiNx+C7#mCzv#Bwf%i2v^Z|ZXqm%mE<!*0?
r~d|s_BRNDmZV0Dr&_2%bJ;bObi=(S3r67Z0+l&QOFd%XPc9KBcQIU{mK%p`_PiMQLBLDlD1fU%EET4G!jPn5jShKL3{)Juw?HIjDEGSE+@rhDL@k%+*#|3s
p`V1iX$2q`KXk#V6mrq!oqJP`TW8U7rLR&tcXXxBs<_OGYDi0}JGaHMF(9V+O>=j@Z85eP?l;Y4!f9NXeFG{*VDzLww!{zG+3;VMQvuBq#B2vL`J%F^#R`AN
w$Y}^@;Zuzcv>v3wSZC}ny@Mq4`U?+ZvV?7^=FcAh3510V4qLkrd%DbM->EE2&<W)Q0=Zio=!rlr--BzVGjFgMM=5M&(1EsSfs}qjV9;}!2xeAHq_Yl$Vbea
mYX}mPn~-&m*EE*v^ZB>)b_B#Pc*jihNh7OR7MM?`o1s<S~S=%Oh0(gN86OV&4+lV8)o+4Tw|JxIFdBfscNE2&ZlYy#1@K`?bh`zZE7t_a2G60gvj6pj{~g-
eqUYx&?({}(|n4%mKe0AT_aH2mz;i!pwAbdi#*?PhA)C_3nw5&;B1(G@gLo^Io;PhpG&l9cHM*e^|B1emX)^haVFM<0`4Z=cz!@|qWNEq)UzKMD06}!c}W>;
ZxzmoAc3Jm4A1djWHKkRX!4g^@(#rM5fx1`q8h8eJW4R(9w<hbj!TnJP-N8}(HWtjv~0?K3fI4s?*6(lB4ONf3^iPBxiCP0WYq2ZeyV4y${;Ar>>EqQj}G8Q
z1)sr_e@k43tMn8)zH{q%<S+KMM#@34*s6mQACNAelt?m9{c&2MO5Pgd|r1(J52%ayV0M80UI_}Ax<}#+loyyy6?V!8A9mSh>32T`oQs0;ojqACFu~O$M<)W
d};_N=WRGanwJWA>l|tVGkB4@-@+Z}&@WHW&e9*zZ#1!yG#~PY{cM>}9bj=sQmmy7I-z>!hq5rn_!l=$8%&wp;WK#hR8pTObqOr8S&21BgNxe?-{}zsW9Xj_
{UcAXn#>-bRI*&J_<5Q?IT`gZOz5lmR>PW2i*2gBx2VO@n`<V>mH9Qh+W4?lV-iDat|Z~RUi>$Z5n-3GX360cPjw_5%c5i-$?CzP+=z)BKLCvjGqwOwvx?u_
uBH8SMOhnnK{fDkW2I=z#Z?BR>D!!riZFj%rM~QU6~j{O6tu^g32_hNG)u_{^l5P)jeb1>?KKg~*T*Xxmnj$GM_-$sFcW0+0X)KUL;H;}n-Z}Sr^_6HyUYr2
7mL)rZC}9zQ=TvonvgAdGy16W2HiJf>3*}2F_u?D*$tEd+J>uM8CPQz>dOW492vcxyWEhxOc64}Ahzik^xAv?t~bwL(>*w5XIZnP0rWLZ9jp-87SFiFQ)b~Q
89A&2T__DXtNK}oj0UB$h&S31Nr!X^22QTNdh2|ie!a@@){LnwBmiMO`S?nv8QHj_LjV7Q`d|)sOa;03$up}bf)REcaYyHmv{iS4?Mf-CbbP5@8KY1NuxnlW
$fr|Krt=Q*K>|t-;J>ilzR$Npw7}4LcX>>--BaDgdC-$Rn4?{EzXGO@jRl;(qwRgw^o-0dA&|=FKIWPMh35x+Od9=^ATR$mv*S-P-~&AHZ8m2A=Qh1K6pmt`
wLXijh{{rW$};d6ST44|(J+j`(r$cd&f~ra|LUGo4kI2&%^*s~+ZF5v-#t)ul4ag+;`wZr=>5+hLf2KBXK7s_TGeNL6FZVzBdiHDc(;;rGIv;{3PQIZ{HYSo
cF;vD6G_3fAIOXZJKWDYx9gw3+6-30vbNSn8{6o`5)wrhx(Gz9pynfZ&D5w&D}%QM&W%JLmp+NkghU=aXXQ140ex+`0<GDb-*pd89w<S}tgxH$TMgNMqk91j
S8h<BE+)#H(`7+AdUbz*(tmnF-6w$83S_x)u-xCsa9Vt1evG6V@iJO7UvReN&N7J7%YfMqkKyHp9_n$vOs@!F%8*H`PB$~evMpeTx*v_;zmHQbA3MU1Pr8xZ
e8EaXjp*q>R}QZCnSff?m5v!q+MTyrW3qU4xcqzlpoY2D>G$S|;+Ugj2Iw^kk*HC--D?<%v16nfIi8)rF|8Qq-tC%}aM*O+9T#d#<k8S=)nC{W4rI^pap`@K
m=WmLWMl5H{cV2W-2c;e)RA`olHkDllolMubXG=kaiLf%yapp(6B_CLU(CliY6<|g5*N1-x;BaJT^h8cIuII53IYuePm0M;rvl`cJ|v(b|2o8qa4zqW+7UT^
M>e5cEXDf@9&F6?E)q!fC*FQ*sBRMI%%JSK8lDYU;Ucbc67UR5xXQG*x=2AsL~Cn9Gcp{jN+aC5oYm_Exe$1}g6-bly`B4fa%bkbOE4f(k&X-ghb_S(+4=o`
*yin!hcg#N0*8XF=_J6KIGzicj_{BgpJ06Lzm=$<UXl^1V$Lf!UoU=&8JF_X(ttDI-W<`;1qq}<J$pg?F;oqVvE~X3!d6;u`@U>2z0#<rYej;xub~v-HnV2^
Fs+atA{NV4s}3^#7Z=^E2f=<M7V}h)^PAu3WI|W@nPgT_W@gk8N#Nl_?Ah0C`-}m(^@#cU?{c?mFFh*{+OB3a)L)MYPgIJHkEJ~Aud;D_DdO!J3kfq~3<zM!
==)mqwS%9+e`oCAJ#rUE0Kw9xtXE?0uzfRoifTmM8r>GMjK$xJGsEcxGzS+&{wbN9sE{+R;mkw@?~uqw(kugVzJzMJul|-@;`K`Skt(NpgEQ?|+4_Alu8v*-
E~C{T@Ud=<hA(k262*`XR~c$+Skv$*lRSFg>1DDd&6(%OFw&i)XuG-cECoz0z;867=>4<uP3k3FxEPd3M?ypy4{7zbAs}2CV}R#XjOuGl@u9>K*>l>{wxm=1
cf}4#Ph$<Xx^w*FO#nsU-7twUPzCxXY3*dBqKr+hRZ-K)BOr75X<P!NWRo|C{svzOoxPoTaqRw+RB(!x$DCE`y~>UZaPGJZ4H~qpwj;SEAdApParl@~;le+$
j)+L9q>y=>nJ039CUoW()40EnbS<vt*iyn!v*7ua_o>2a3GU{UW(C|gaG{@*&WXK-U@#M`W}?cWVmG4f<nrzFwF!-|Fm+4pTiC*zjEc+DzSZzbfG=w|h(0S?
$<ZB`a*_xD?QO?sSKKxB%R*4+*}BsFm7ztY$2~f~OL`b=?{{<aI@AT>hEy#xbW3Na5VVqktl)~Mzjxj_?^{=&%opMvh*d;4N~7%W0BVM~yK+K<K`eQJwxw2b
R}J}&0S3%!u?_a{4I;D23(j3cDHbBssGtI07LL~+U3weT%m9Of4e&v0-wBR)geNvtku+Koj%#l>N_e&@FWH`h#_`y_t}X?aX_fMB(}66XIGELe4bK#>?~Zp*
S}Q!!*Zj3{w3ffv!=<@;Eu<0}oig*hitu_)F5#eK{MAO$w~)<zZ)wd;6;VnawT?Fc$A2*853kDqI&U%7e^K6w9v&*))A$%G0iFInQu$$5a_mqW6nTvQAcfGb
Ut8m24bkR4CL38JuBxwhs{nBq6c{u7HRC5N3eSiwIt>IL*L$fms4B>$_Fe)p15oIyz`{z?|HE;{yhN63WA+(3hsIsQAi9bHC6>l!!a3WNeULwdYlxYGUA&tZ
ZI}Duk8grzDo(<V>OT3$LB?B~ZxebbuXN-}V+y8lxU$!*Em+1-OZa8qdb)NH9%B*%Qiy<wWl=}VLJsFRW|e@`-^9m(kR2hst!AWCYIza3IRjTT6z=0p?=&H9
#4i@p^lY80M4A6KA4a2!YeqU<Grz%J7|cNqMKl+#O`a<*Rx9#GZ<{hO9tKI#pT#cV{orY{;xemHFu;3+xy6tFjT`jbKJN;`uZJ47(Tlnr{zNyyPetDz;wx`w
)65h3ad42avP}kt_agS-!pwCpM|n2BV<<d?zeD_d+(fJWZ`WN)9_|2iNCiJXZT;2vPA-&nkc@kqL4gnueK~ci8qwtfY0Nfq&BQs)%0*3*n*?WpW8H6RuJ+TO
GHV-@8G_uly~b#WA10vfX4FlQGU){DQc!Mp`cty*gLB`a4<(W~B#|p9+_#j-k@L<nurLg6e~)yJPcsHBQoWEWqd*mruvu5CRSh7{HJzYVR>st3;xs`{&19Qi
IEQWj2ETmF7|D_7Qw*wFvZh$CDy{ji92<PVD&W8~6ys_+WESkU{Eg2yu+NGx1{x;uY%=M-X?XU}E!<1`9ve&hWn+0jXUTumId}q8^mNJN@-UwfkW2u-$PP^q
BdNLXjN4aC=z%a~oC>~QPUHuhIP=cg0m_u^sVuV5l|nP7Pv|5fFW#Ob+$WGNIO9B;M*1H?+>;Ct?S&P@{Os?5VeDlemw{UJ>9PCbKKNKpL>uPni&2fQ!7-tC
m)*qM9Q)>bn|K3aeoWI+aiw$x9JmFP#awD^v>a$l3Ih;&9=&JRe}jC$0e0rsAS^Wp#`M#j1ymx>ZngD@;tY%`Ku&NcLH?W8L!X%`b#8Ybb>FBH6eKXh?3VA@
Ppdxo$bw}>iVDL;>$$0llP`+BL}cy9(V|Gc;$5U4Rf_=ZZdro#J4!LMEASYdLWa6ArR>9()RDAz`eIC2<R7^fQRttrtf|K-6%=2oNgsBjISYbTD>^Kc3t$yR
&LHJGlG`fSN98YoeZu3CUXcRj*QzfH4P63Q@RJdM9m^^1QN$pUNTH~FO#ltFJYRD~J&^>(@7s?P04+hCt(V<~!JEdN?vo}HzmU`NGmPmeF+zuLFS-!7VBhlo
%v41z=RpB`>c{-tr~Jg73T0LEfXX2HM2HBtV0_&+2&TRS90`&rPES={okz0}n(aG<mbpA4`q}^^kpiL1G*32IIAZ`HlO=mI9?3731=D;IU-S7GE}x@bt0-`p
bU0zQ(M#W7uwyOTJago*<$T3Xv?@wqS#osE4EQ6x^cBdSL(dM@wdH}*voHt!d87HbgDuR3po_eIh~}Um%nwfg6CRjYDn4_Q+IbIDQz2Ip=S3!hmoh3e8)xaX
v$|D+rLlx9=3;tU7V`t;MJWc<729krI7@ND&(d5C_j;=*^bfSd9QC}}X<IHoZvOz3xT)Z#qc!5`0(>n(b&?^CPhvdbM1)G@>!4t87pD<0Kv;1vJIecZDYrD#
UY2uD67i#So$Wel(gKo7)JDJgiJry25dm{B{4+Fo{4I<3a2OExsYyO(IR-J<=jBeyShTP0{U*=h4a`(lD9QXHB_3+vgzy&AohUH|rq_dJ)Bp?%0-X8BL<iRa
KuJTbw*YI4u4|wthjh#f8S;K@hX>975LFFu65_W3+VP<Sxljo`v}n~uGbQCW$Bk7;1|<}(M&t%t2a>N4KdPZ-GUg=<A`PeciiY_zjCtJW`?5FJUq$&`7$4Q0
e5}>C<@4u_<#i*84L1h1JPQ>4v{ch!ZPFnaUv_SQXO3#N9ZdvQz{6CmE~W>jztve~jvyAN;_QeY18n+pC=npdak5z_{zneMOw;{+2&~*x!}tlbrP#VLPISjP
OiJLJ5*?l4!PCxrC4OOyBWeoY!(>_&5{13JwBS5$=zDT9qy2Q~rR4(qgW?JY^R2#9#ICTesO}gPQ%<j}xf^bvI7_sNS!cjEBn~7y(hJLh7gu#7f2my}qwJNh
Vdoa2&YaEsLn3wCL~esL%!%iV3dbwIdj`D1PFr}X2P!8f4eVuNx$o+3Ir)YEd8SHWPlBGTSMM2luLdwt;ej7%3-RB%M2L<ejI|P_&UpQPb^$Ybd(u^77ni$Z
eP#zr%~K+>4CCZ1t@EJ*Ph5wK6@;qak13}1Cd(1>PtzY)^3qpV7Vilbw9st8fF!hUp=t5;h%#7eCh%`{tHSKjiChXY%Pp>R_QQMa0!cX{i$Rv!^n_(Fi|l5<
`Vy=~F6VGZ@-d!txw&f4wBux+voq;$gDksmxL4(LCpTWQAlC7rf4OjsjyS<*^|d=54GL!BVOY2=ALqcGcQjxJz^#Y}xwe;?Xz`tzV)WLP{6S_!cMkGR#WvZC
d)DgLY+IR9{2LS`lJ^{0H-Gwir!d4zuiI~`6I&*hX54LT2S$IgA5>SmWyYmOy)Nf!{~mYj5H^_{oGWR*gOwgU_Egh<Ji*IU9jB*Ota*WqIbi0wwIqGUUjN0a
F-EmWc4PeB0g2m=5?$j%+Io<VxDi1|q-fEq*os^AZSpnMVJ;Ts{WN#gdp=CLN+VutZg|5oIn|oQK>Vq2zj`5Gg0$qUl-yA1F!CGDY2>2ATVKwX;2FL0Rry`O
goZt$q}9V(9Ti&(b8g#eNj~=>By$XgUXGW@(L|rauH#)_oEp9-8~*IaYD)}Q$OJqq=83*hqXSs<p3+|1A_)-F&bXd;8NVV@r^?%i&_sUCbs|&7*~A(cH}+*E
kTfjP(kMk#qy8nVe@!)@>#M0z&CQCi9Zu0vt<kx0d~%L#nzczugk=>FACQ=I*TP+v)A!B)1RW)3(uN3B!N(~?HrtR)MoNj-ZVK#@1}m;X3z{@xB2?0cj7jRg
Q{?-NMJ3W7oXGGwilxQi7P%zs&heX<uZr0TBCS(zWpXHw9R9E`l(k2yw>}pAsW2f!sp?<EUF`NlsGCepWL3hz;ZCELTYb_r$3%X=(kQyELG|t-SQ5Uk5j`tN
B0B1|oioKe_)*79O@vW=+CSpE1y<$d0TnlINdlqNK0XyUyf5F%s}Lq7dw8bRG5PGgb^j6r(GgbhR0sQ=p3tUnW0^YFnZ&su&O7*XkW75i=C&#WwzSa9{Px)N
_KGCZw4c&0MM6<@Vp||nubOHlj=8y6zQAKV`48U0!nIPZCKq8%bg}d9%Ky<|_h_a--MECjXs_kVI&dz(V&IVu=d<Qa=ZiPuHoYy_S<@u|TLg6NBh-AbQx?PU
aN~$Y$oenrf6CFy#gJWiEgXsf@p;mk#D;ZTHzVYWkv-Dr3ROfDwfgyCY_VFay!taP=+PdG<8k^7ZPyA0y7{d53R8w#a<r@ejW)u&E+m4z93d&?&?uL~{LLN_
K?c)M%J;||{4(~Wy=?kZUp*?!X_h~~Cs2}t(s7<5EvU4Hy&8kHzTcPw`=2~?O~MsQpkFqu$>0_Yvl=5}an!;NMGkboOvSnpW_h+@19AGTdD!2^13$x^WDc{7
4hOu;W>x_oaNYXI6iqY@phhV*R((DN8o{i^_neu|M&b@gS9quE%qw_PcA9iG%I<#`@q5l~yFX3CyOU=qLNe0*I`1eG=Bb(S<gf?<U7=yR=qCi?OOl&0t~q^2
6Z;E37onTy_YSN?k4U#9mdhCR)58v#<OmQV6A?G}gPYu^uY&3)7m0O|+TSv=5hoGEIsr9gg^H6pY?`%Xh41_Dbn+ja+Z!_a!FcGtoq8b0Ls^QAgU>K(-Nn=E
Y^Qs!2P~oQxqe00M#~I%@r3ER&fR$eK<GDWf~nYYw%(GRhV-VW{*cFf>E{1u37ZH<@M=_XtWy~-{CB{Q_nmD<d&TJ!eWO#eYV?=bM@)IK60JIabt}sK$N+km
R$==GnS<2HcYs4{N>6fZ(3@8&=+|aw;X~kpde8#A9eMl8ZsNirM}!%+?lXomY2g6Gl<0Ssq<N~hjU7?=xXBCvXRfrt$U+XyDV8!<zymrtGbeMlKP0t|a;QJN
G>V+_f<ZK7#Am<AmpfU`gol4_don#dW9jC1iq}nKX@ny5L^8Vdq|AD~V!eAFxxRVfjtn@OkloYpz1~Egcwpo83L3nFqdw*bsCSN|X@R%75~XOhSP^0rl93X(
(%7~u5=JRA6$FG=EVTR3J74@|(XD25LE;DesnDo;vV!TH4u}|Z^Zb{Ts%p!_9UDmVgIYY!<yXWSI+V>ALcp((@-qU<>&67A4%}UZ1TnS<e!Tk|`TL;D-&p|0
q%s0O`g4RU!*~ORMwaWXx1rtE$_6iqiEq8VBjdD*gN!!=utbu7mxk=|UU!Vf&rSY?!C11PrM2PJwg?$Vl2&2&xPiIt_ko4sE4vATVi*ONt77>@cbOWnJ?AKT
jDgsq==O*oM7P5G>r|6@M4e#ADrR3Zm&l&R)mYo4wlb)rwrj-*ElLpjQsf^2Ir#Y3l6wlTcY~A=Vz%Py)`<-s%o8T564o`834@jBRFj191x$E@Ufh{5(Qp4^
qb;frb`t@nHe$g$x*nlzSn1R=F@tae%j*A^Y9N%g6Z7GHmA1QzERt*vprMFr+*cks!Qo4^g2S{rxw!yFWK^r|V6MhquBUYW&2pv&DV)Y@>shjLgJK;yxfMSW
^c{vPXVaq>BSvifMIj0Ne)wjx)C(n|IxeFe*^!ArynIbb;TpQauqFMg+2@;}z4DD%%tXYFdp$^ZVs}d&2(%R8r6AeLMoV~A0q@#=?rn}3`?kRe>Gs)R3lc8e
@B*v_!r`zO9G<8|@I@aipIZf~-3sf-Sg%-*PY2)$V`?MBDCD&a-Rxy7!^Jz4&(p5VHsJL=>u(uH!J^SdCv9|)0n?^tM9)pF^fSj9^NPCO&zMtNjzTKzp(L-@
GonC`K_KT#Iv`28c1{WdIw0^&f%1d1>HJveGFyRPuv~6KvW~<$FI`FbP+~V+=Z2NcQGd$Kchxji<nqz^Htm|JmwKpoyMWE^lC1Mp(URIamsp#BUR^D5M|ja{
$(#486eWG@yT}%*%*diwAL~cO4@4*A_5d%)P$5e@b}QI*zcnPo+^|cZD78_;B(k6{8OMMtsnk0WpKUiq_g5nv@XsQ9+Y%gVAPs2#-}k-^7K;E0f*UK8cQ=T)
oEAaeR{y%gq@kZBj_)b}da<C<N;ja3t3z_MlwW6vQU`X2wQY_|q@Qn^fyEE}tX(?|6JPF)_rr2h^spY-ohM)<z25y_RFb<Q;=tg&9G)+KL%H&^7LKy3#UlO+
{6-K@Yc<?Y(d90{F$4hCpUUS2eno5tIr7XakuaGrE=%}qxiAx_Ir#((Io?O+?}Lsa;&SMAr(L{bBY6g6`ey|Xpe6fxa?+~~2+yh5jQLt5WbfLk94|p*!CdT-
<nBwBO2<fftLsyL4M`QqSCa)dTZEd(Sy+VK_~sI98?)!PL>-<Z_`L6w?jPb|5Y7^)1{=PTXm8MBOl(~-iL_hHhG_KX^5if8j25Z{O0f=4<<ofo>ux_vbH!nN
#TFgvGbELFA-CqSL@oa{&OtC&`MVQ?H!-_3xnGSMe<d-o^uHwe;pa^L@{a!wHeC?-h=hU=f~~LeH*gWni1+_c03-m_HuEU-BO^c`kR7B(7?6#1-}aAdD1B?x
+40bK>uaoyEzxk@0usU^u034L^H4eZ?(dT{NHf<Fjp)!TNvwyQfWx1LQpg5|hDp{}Wr>l#uGCx;Ddiuk3hM2SNEa^2>(b4c*bRY$FVe*luHZJNAGK39vh9@N
yh?nXMZqj9fW5LA1(zxWbp0pcDZ(nY9eY-V<oJYSNgx<bZkWaF2ezbe)|ozBr}zaQ^lgADCE`9q3_^(TN)I%9+EQp~-57oVfe~^I&CraC>cy%WWQcBxi0*2~
5E=y*{goio-)|~OKHh9(LG2921&}ny^4%9uv{H$}IFfxQVVC~mlYgRJ2w#Ip^8A95$s3`o1NV5V(tDIB0!&<>`xZ{yi$qv(pP|}n+(==*`e;=XAurD)3~MVu
Zw)?TaYHEnQ%y5FM)OY>&67xK-{5R>C1!~1)WLV;-?P`pO$IK(K<+lGkaz!kRorO&c#BHa2%9JTNv%I5z~oLGo*z1E3YxY<P_d3O7}xTE5b(vD@N5FVe8^#d
SV<*;Az$)X$^&j6T162t3GQOuztGB#!(_t+k(WUmD$v(}YQXVmA>7bp27o%3DK1Z&srsV|jI%C%fTVQ5VDOe=*_<Viw(g<~goH9Dd8M$|r(Bc3_f<~{4yyYU
0uqUR>UBP&%R9=5j@wcklnxO*e-*mDK$_)LD3VF_-Y-zmH+DNG5foL+0m)^szRIe`KtPrL?qPVfN7lF>=HBK+X<Y{!sW@WCXn|%y40vmc@6xtBCsavi!6id}
3eXRm`Tpq_7&@k&DLXFf8FJm;#=gye6w)2eG2X97&U33^8&<H|4WvBm2);kF*$R0eP9qh+H?vWa`;}~)A_o~aRW`djy3)2r_`gNc*tc~A5d55N3b&RnTO$2{
I|742M<3rG0CxgG)I5hhl^qy{pxvES6YDWd8OL!Th(~50IURYBvzsAzP7g7Z-XA*SqCy#|h}A8*EAz?mXL$GJERn_k2=~JfZ1i<*$>1NZG9yCTu)4fSp8a3@
NP0McOz{+nmveTi(hz8bu~USuMC8+mxdQ_1;A5Ps)ycoutp??qZR66ku7grtAe@a|fGMiC8SO;v3-wSuSQ7B_2&9gTTSN&DPwQHboai0#7SC%+u)}FQT$aF#
4~Iy{GZzka12_iqQh}p1j5sKOgg$!WkHC2^Vd&zC&T4-@meRcj0KNQLL*(hc(QN2%?<n>RQO~D*MyPd!3_BqRf#Bi%R${+xE3mDRFCB&s%2E8>)?uBE7wwu6
=|e`cJZt~b=v}GIgb@7`Fkp(G9TR~F@;-<N_b^>%8=5QgidpMXG`l-M$ag}-az%m_q!pj$+EN!_%f-*5jeo+|UDK*So2ICrz7?uGVIVVWahzESZc0n`9XmXU
@F_1T(sBGi5{8_Wov3KMQh@9p-#X+mIrze-Xg(ZViZWPOy0*Mg_m+S5S+rx=B&)-Ochcf}$_`lTYBVx`jA6g|ZjC#hfS?R`@gLd_)`OpYwtW=ul6mhd?~TRr
FxpKg*^!JI6S@-4enXzpbN)POp4rn2lQjKsOvk@V_lT5<eBlO+L(ANu<P~2Rqn%*0V|EEXR|M|CMxed+&VD=e!s$4uvmNtd!<EpbT<{lh6A(vW)td{*<Tv1@
j@h_8xNU!zS~dFWtIUfVjEQKYkPD?-r$VhWhe-;~Mact0&A^Le;l!z#9ns8{$W|#GxW?_WGI?q0fe#fk|B{@a=>-GFNI&-{b`1B2WbHml=u_5kgG<7=EMA(_
=~RCNq~s${0Y}8y1vl)!z^r0g*&Bs{&>7hq>heZoFE&lG{PsklSz11nOxInYF_|^C!WfLI2pQw_llkcb0UrKx3tr=&Jx|IBxXpvF3zH>ZvfIIsDPwm%o@D6k
S=|S*?u9pbrm8w|e<Xq0C~36LZn}6kH(qE%BCBQ7uhRxEQ|xhuG)DQA{o;U$+eQ|{f#h}pyM!~#JvytsYe~em5=MGBH<iSRRu`$n^VFzZQC3?9@8UptZLTUT
4ySqeVVV_~V11U<Y!o@eoCK{)w&8=5opOdH6w;hL*Uamk)y7lcbOiMT8*fz1NmhUt$=n@h%9uU3xmL74i%2cK#OwUIclJar>TRns1&*FrZiTcehS>_w4f?0^
_9ceA>Yv(vF!c6$eXVBQd-dBz5Lchlot0w>+LaY#g^7D8nzW;#LU|JzI-TaZiPUh%yGJbsV=mW6!ETqvI4*oWZ1kjafzlm|@7StL!TC!IZA0rYnYmn=P>*xv
89?E3YR(GBCOsfIokjdo;HO&>E&kMbXX)r1)XQNLZiV!1NZ<`JMT+q@Vy`>f&XCq6;Uq6P`?W3>>#)H$ap^U?$*%cK*q-U?Xkbf#kW8lV61+GGAaNK-sGrzj
V3=2E=mRB18ccdeTQB5xLc~)BqIz>XM7d6PlYvv7%YzD*s@Bwto>7z7hC*2%=lHm8q`{R?E4cpYW-;Ld6G<p>o1FF0slhJ>I5!Y+zAS{|;oc^mDes%r#)^>k
`bU``>>#gDt5Yu9m&|R2<GPQbC;o}R7&=_yphgOg6y(@TsN(ZyJ3oUPHR;?s4QY4#;DpTUqCK+X;st^fS;1*hh?*O_d0lzfu_SP;OC-SNvn7zD&0m4;sB>|k
7_#imfT}VR?NcU-d2I()esC<VqCxngo3`3n69To{s|C>Fav*YRu7JV%ws)&&E&B_9^Py|{mD&9g(8}7ltzPeI&EV-{4e!&uKpBX!M*;8*jP(fjRlscf5X{2Q
>Po8<QwCmgueKC9wV)`;BV))?{HXqn!3M_(_Jc##*1&TqE#2lwi}%G|xaBn0<_YH-0J?GWij2$=yek%Jwk1NoEu~&NwamZRWtNo{>hE)qgaz{(D&;$6u$U-(
5pu`iq49Zn%XU{VX4n+VtZU9)0`->4uk=#-CD3hlr1}Mqas+DOv!|&*PJteD9j&vYH+_4_WLmiT=m*a3tC0tz5a`sMk}iT{Kj0z6-o?cG_<ucRe(4F-x*e>?
#^e`~N91v*+7uc+1EA<L4s)#YYYjkrjoykvMYxpFfs?#}vLM4humZo+#-foVDz1q^A|=;M5_nC`UjJJ@d$hJJhyb`DD;5>hd_Ia63fIiSgx4e7vIRZ`^zT*W
3vXGeD7xDK5Uxkh#3Ah*4ZPFAH7#&FRz>j<z<T~fR<b-R)0I;g(<^yqj2yCeW!))RwFxYxj;Hg<>L&`@Ous*@K&t4G(C*C*2Mm^kY+D|4^?)}|E#K(2>v)w{
QfHL6!rC?+d9b~i(>v4S%*BxHd}5i3;}$W^2}Q0k#8xY0i4yn#z{p|WRid?wfGFhLXYM-l><Eo{7-@<<{GwZ$Y<lQgUL&?4K_Gyap@Au|89^9U6Fj`v#OVS#
W1VoUX<k&HSod_(IbAW}SY2AO;wsKgdy$#*Js-bagE<*HgQoyQ|BNu1njh|K0+1G<OITKxKLA$lE+#kuiehVZB+e5!_Ob66aj~8|gTRe8ial`<&~da=9keYy
Mz;)!kTL%@Ym|fZ1K3_3XYu=W(<9JgwhKoG`$=CJXBRuaXYyRs4L@lURX^G%tC0Qw7;7FSvCKZ^$a96ZLfTUmi*0tt4)|P1tY;JnR9BZ#{A?rX+!H%~b?vlv
h$HvCDS)vU?O}|VZp5Ba{)QM7LRE8%)3%Cz1py$oC=>nGbg?$HwA;+(Cdx=69~gCSpNQ@FPvry6dXY}a^kV#+_xrG4^kRe5vh3}y!uZH%fs^@q1j}teDtY|=
8=Xi&9pk$ms(VM&Dh&KauR8DQ45-MWgI*Bk>`t_4=GU@PLc=VQE-Gs8&#l`0rH4$xvd$LK<E<2kpgDd)o~Nejco^$Ex2_shP2|TgCYKrhD~(Y-edq4k|GOEN
SEJP~it=XSZkoQ?exy0nB8$B+x1utg5xMV9y^AD6VWph_Dr>kL4>>acM58;DSj7XtZZAP_u4Ku0HDQX2kbl-3jt3_#e6jyf^WJ>%EIQvrSPyrfL{fue;MCvh
gWc*wr&PAg+vt-RjOAde+>9f-MaqmX4?^V!>BYVUWb%fCiQ5;Sbj8moL2^Lq$m$=YaRak2ZT*ra5|>HFW^f)N!(-5u*tEiM--a)CD;-5}IAO=E<?0&}ih3`V
g9b7R)WV{c2Ox$rp^`Yn+98e7_Oe_(4O|p=&5?keQS})iTkeX6vq1;8%(SV5VvRNS8l<g{Dh7Rorx$O}6@f)~Uwz#J-3*<Qf|xLRUX3ME^}e<i+}qbf5Hc3*
$2lzqNqJ+%yr`dFJl;{TY~d~i2)t?<!X(05kqEpOus<M=Q3)+h+e2fd8K>3&qSb!FoN3)u;}_~v&Wt)`TT3Pt9n@zBvnqTz&^<$lBAi|iZ>1tB;<3I8|KyGO
oGaC&oZCv-_kBSLeU?T~XRXj!w?5q5>wJGAD>1U<OBT`&s_&J^+Zb|v*v&oVV~p*PB&hsl&(02FMntEcr8mubvV&^4YPbq}%d^46{+D*DCg}GD$`p?FvM|Ka
sa{)5kg3ys;xRJMeLgHOqt&?F55k`6smc7yr)YAgI~{>Do-&u<WpK2VzNuk@SF?;1+KWofk-DsXznaYH?tZp44jc5p5|^(1c5uOYQ$T!=SYgI+>SYz$4r4t$
6?$^&I!FdjF9Z+`b%W{xq`BhKm!w9_<+NAT+W!s|H@b?#V*yTh`HD{M+=ib>q^7!&<&W7wO4BTEBdb%X!z^>;3prg({xZIqgt`O%GGd^*R{&R{t2(+&y3XUu
pW>YERZ#|>7cl|Fgav?h*Dmon{aH$1?s=HKot|q-^iV9=pZ812IB%y{1D3uUap{;6uOkZT_(fvY!Qj)r+L%g`ge+d#2z3Qy$gf97IL}MXfol~?^SzMKRCF1m
+~lstO39<@?a_7z-HZ{&a*e-z9HtdcCOD`deBZ!v6ExfkDnQ!PF3tqBTW<O0Sk8^;?Sv`YT>^KjivAelOFWPW*61_gf||Q8CV%Ig6kwu4d3YpsMyOl{`19GR
^o;U77Rl*O3AawQ!}wpVtzqCx0UG_kXR2&%5#+=fd?g@jMdeB)rDbhONOa}+HYTvLXAc5DY{)@_BUSvtHI<fL#%JT=Z`pokoX#LBH3qxyL<mdv@<Fe4w!9%l
fg&q=!MGFA>7pZ=V2#>Ef2X_XCfjO$+D(bIjuFRmc+<jxNoGzWP&VL*`k-Lkut%<C6TSnt_V%$8t$8wkGZ^{pXc*uMx35cCz8M=X9IrX@&O{KvIGk%?!!2Gc
pg+!!?Cv5g0DN7X5{AesOPqm|;w{YggAe&Cu28#Zw&*Nr!viz+zVb;iNQ{jIM}Tof?QgUYU%7+r1F})GkP{qZ7Amu+8q2w7s4#w}@FIp`J4N?Wv$MYkRT0}+
e~ubi%+38t^+#Ruwl8)ji#_7(0TNP4heeNi=3m#z##5WbUOUBZ=pP+U=ct4$qW^jpQ)O;U{4ny<coogP&AR=jRRxjB1g+u*+@bAj$#JtN!WYE%iIwL%2QUuZ
jEdE@fG|&rq+7P3*Ry@~CeKe~ZU!Zl#D_!xL}_ttF^0ZTKdG2=Z8shnAs&BC!q*Eg-2mrsn`vxp9{f|Ve#4?8!=4OT&_D98iOaI3y1|1}mzeJmAvtD@ZE*V6
d}99^XF!h5vBDqd&&RE`wG&qu7|V+{BvYVK6$gOu3MODmx4y;kO__eA{F4!|8|tsqyH<}RpsU!FIkI;vXjj^Ln>(NMG<N$A5CL9J483I+)(o9%eMv(m-dC_w
y(N~`(GupIA3%M!?39_CMgCBnTXAl6NMMysB7Aj(6{>2@?-NIkIUCd~gVmi9HsKk;DViaalHrD{_N_6wNk|X`20nHzNQ2-PO-x+8IV$_PSlpxNhFQaABsJh}
<+N+1C%=lvR1i1n*&yFw@A*>_To2Zd?e>|X!gW~i%ncjeq_3xJP>SN6HNPte*YF`<$px+R$@$oif^z)#$G%brXFtoIzvb|DS&aBuOEC8i|3Uk;fb=|kyNoLi
;T$OpxZU)p9E~t^Rlyu_+*!Q?g)~IFG}TmmvY~lVfk@g)j69x%MngSZAO$B1l#$XcP^0EBEgk)4x{*4uFji>mjYmrx^?*s(wa?VAuvC%P(A|DyL88JDV?#0Q
ZF&aFD!*m{&8nHKNQ?BJD8DQa6Q*DsJBw?Fn~HfZ^Q9S#P@QW^P})1GVCJUhCi79od1z|wEGgE<VKP=&W!B|I_S-u<sBIf}Ek2y&FcpQmwi~3l?j(%nOSR8H
e0*roLzH+HJ`s!p4d(#S75IzgdQ|twF9EDOjZ9f=of(}5;0gM`<E8kEp?titM5dOYyQ#rw?(WbD-xc5kkHc&zQIvV3vBoSeaLSz3t}6P%dH6L<{psLTJvFzS
VY!3|zoDK5nU8w$t`Nq4%o;F7_|TVLL}6|tL9U-Mdn&sp(W5fYR|3{LE|+<YS95lDCcL`bcymFeXq<p|HXe%drKD5bgZ<)s!%d9Ceu#R$sq!4f2y;HOlrfT$
au^xTl_$vPg=@|Y1%rghkYO{eD;j#xRtK>W8q2Qs+dLs88{0sog)i{i3mXVFLn0nQin~u%wBgXN%cM{p8Fh=sIsD7#Nc$lY;2Aumi);Jfd9PL>bE>BVsRuL_
09~8SYwt;P&yGnNlJnIPR_;59q>Y#$ip|u_YN3rRQ!kapPrl|R8Ar;y&pGOMPNV2Nze|Fz!m&cMvSF(%4aA`0To+(M{<p!c!erSpC17G5=f1S3Q{F0>ht^{u
8;Kp{<sLK$P|Cd04tBE|!>cq>sg)tJ%OU`cQFuQkcdK$oj#M+Y-<26xWFNgKOyONSuB{(sKRA1NjmB0>93SXK1ua0x|5t~IGdbu{|EZev*uo18kVkMyf}UPk
n%Olf;^f*n;wq>`=J5BBT|^HDd9r>AfCrB?Cv*U===C@`ce(x58c1Cta$qZSLzdi6`RpX#Ql~gHOAU9<gY5@%fM^~eWHbZgcAqH@_Z(WpeyfEGQ`Z6z@loCp
5k$)r(((cv6}137A@bGhK<wW@>(a6RD+)V8gBuTsrEx>6wkQX9yqVQqTu&u`_Z5LB)z@Q@KS|T+suW+yLda+Cl`w4X=8YLj-_<}feD!k)i&>2vF8YmB8YvI-
yKATA`?jH3!R_zYA9qwH;Ds>#eB(RU57aV^j=gw;y(Q@?6hl>fw~3X~@zWCvq*-i?5IYuCv1TGV=4`XgmP`j+JrUIto`|XZ=2-ooQQCV#X7^W@03XL`2Nf$8
=0O0zrio!CHXh@FsO|J(&bb$UWC3#zq{6nW=rI7&Hifj2`P?`x_SzX|Ys%Ol9|sjs)1HyMwZ;6@TnN~~%9jFfMBea^IkuzV(F?SB;|?TlICwve(oPbPe6Ig0
*L%$w?uRciwi`%{Y5+X7Ujn^r{No$buUKA9)LrFZQXsg2W^oN=+C3vP4Qm9R3J*)*8Kv}Rthv$CJW>&roUI6fk4&5}0HfZLVP^H<f7h;V#eX<;7obg`7+#VF
xE1+0+no<kG<`(KY6TO0^6RDoHXiRI9F@<R@}@AHsySp|Ovci;p;43|*ta-u_NZDWgtph~Yz**;JS9>7w-3G9K3|%-^dg%zi_?UFvwBiYz?MsV8e4mJ6=dyN
&Jwux+N6)kQ)WOSU4XA+#fyhJ|MR_T$!4BAlGxqr!>F1l6QEL~mS@!MSp%sW2qW^gWu{0o^Mv%#|A@GOWkS1@Xi%=_dAov$x2v8RW6SmoWWRA2PVT`Wf<aee
qBcN9?$VVD5U&8ldj;hCdxazbT{dmso0=NwxZDv-;K%L>SNTQ*zcZkc+33nue+og8;N_*@<ONn6b1tTL*)+|ob2tQ(ZOid&xfNa11$k2e$iMu>JpBqRsnah~
f;Fj%IQa{u<ZsEY;<-rN`sBb(P5`fF-|ga37}9puYV~S~`U&4bWTg%F<6JivAZ9hp4u`V7;e*J61DtU5CX`K#i2PTfm*bW)?mns{<eskJ$1V<aCIEycAARCF
#Pw(7V`7!C3o^NM4QQf16xgLB2~-|>>Ud@cq3(!v^(&w)mH)}{6okn-j>1^Ug-5iDhsBu|IYIU)KYu?1di;8B42OUiD>|41zWtUM7c0D@7W~h8<I|9aE20%v
sZi~y0)N>G3dJr;j`NO&fmJAN@wqO^D2~t$hDofJ-*>7_)J@by%&KnCZ;OUKWyo+lqI3z%%2{uo0~!s{!18i-)<-7m#@(ivLQ~;yT;f|MAs3@6tqIYr>NV)K
9T>zq<tu~xZ*s3r8G57kllZe`8;{$=mG3XH+yH~|f4G!HHANt~HZN9v!ZLi28#457kVXByLb>K_&0o1ebHs&>qGPDt-vY_dB=t9UaUmJcgl~f)Q37I~&AP4z
*?eX1a6X}?(#@ww;B#A;2gE++SvpTU{BnlS@WT)6jQ%w3V;p*8T?gd^S_kU=kncw?TZ$;6=|yy#==P=r91d|kVzv;;lgR@D!9t*_zQRxDfv|~?a;n=Up#;J}
lsaAx!eq+0Sj8sKpdo^`2sSs@c-rM_!!{@d>b0Fk*^qZORi&KeR@o`&!U{Rxh!_f0taJL6UMUn?8R|D%Tfg*7`)Yq)_v{b?JUn6XPEgoisLJ{#-HJOhMB<`>
P%o->DPcHcye{nE&^(pxaUw$+PS3104?;Q<5Ln;--ri%VubvM!ggVXNkOvKjwnmhU2{RbIyMq}p|E!eN6d&Tw!fcnd|G{ihcV&v<LlsZ-tOVM21^>F`3kmJj
)Lt{(nAN&tI{1l3lTgUdSL4|ZC7Ynz`KE9g5D(2H9B7z0_8BlnF$wP<1bO-36-vP2QR3z`XKoEV+9`F6=Ow@<imJ?n&)D@clu7MU2i9xJ;Jhvhkcar9EG`F&
G!E*-aVB3SzQkIMvDLEd)a}}TEHnHG{`PG^kL8qUR!MP=r7%@)D?YM{y>5f5Y@OB==K)bK--Dt<K9Cx|Q^e@=BDf8Dxfa6vTu^PP9&WgU90!1#wqCaA(;4~c
d>2{KZ#1ERhw27Tu?<uhM^Fg>*9X|u-r#$YZPy8p0`*FPz4cwszKUd(qEBP^cj3P)dv)OXYK^i2(tW?G#KgOwB(9`GFq{*MkK$%EOW%4}B1aLwU5`f}1>e+_
A?9ft2%x9(i&fY`6>X68dL=w(HHqY*-EGr+70Y4pV@l*<;#vs)&xSyAxE)wqzdBX`HC9t@N`g++`cLW6LBXY&5ImQ%EzlnDXL1p(fSK`BjrP(?z6S_jP|o23
oC0$3Zeft|NOtXV5i5y>Gvu9&MTqsO&7>(I?Lu+Sk}Oxym{Z?ql1)7+TV@xXmRr4aa$Ats?~pe)+A7s>d6Uc@3qK!pyZ<uG?V^c6>P?DJ&~X^dU%<x{<#z-K
rMC#a7362nM3;r5sOdDXHu?R9Pp%+8_%&SxPfz(Kf@KQ4sPT=F5YMi!b|{8gNn)tOfAgaqluSn9arAV_@T-J#^tn2-TX5m1PJ?sfaa~p~q!M=sr4{~;A0{Lm
&Tg%}r!G*&>RG83w?B5sSably(wxqRQm-6mIMcf5kPdJ4afXU_8r~r>hth$wLAhn<D?n{91rVhSKw9_Dogi<;sel!0gC}@7u#l{4b&L;3Wd^jFi~6))d*L$J
#d-NM^T?KdgR)y@K9OJv^D!MMjQ-Tsr2G546V&%rdP`HThQ#V+II_G-Y)p(j=9?8M>Hup9UjLPen{O5<<}VvZ{A3UcueY*Bkl*kI{j$C*8QZ`Xy|0QYSLc?A
&d73l!e0e#5m%(1%VjdIJO+?PpQQC5vBm>`JitH#lzDES-r|ony0K+Ui2gi{!6lX+t=zWQ-yZAwy>m&q2#Z@bWCKmOrZUeI7LKCoe`}(VoKb38p)P}<vuAe@
bd^ugW2e$hoErEUxh>CCV#jy==~0YRmG;N*db6xBRFL#Y7@dw8^QdqVb)TYcvRUh*&=k-oi-W2LVi_bD2-$qLmnBQ=X6qqq>ZQ4+916;hf_;y)D7^$jKkR_S
36uQX>BTA=+O46Y%^geNqSp<>G@AnL8_Y2!440y)I*f#>moEH;V6=t3i(^R>G`NDczv#hW{dER9uG6$bQ!5a8R7d^FB8<Bt`FMv4sA@yVWoct*=*}UJ@3D7@
5c)T?@V;OtCXP$+;mH0%T+ovRc-n*NWo1Q4p?M$?V?GsQy&y7=B|{nsM)b516M>=Rjw6;tsoD^w;7${1Nq92<dy9cMKKcpNTdLMGK!xh6|Hu|P<${{&ufJbO
8{D=ILU}YwEVHQA7>5XIQ(f;`pMmKk(;iK_dJ}VUkHQ`!l9n#j6Lohn9n=t}F+_1hl58HhNmnTy$!l_>cSz>w4f%!#tRN!fg?MY1fWC(jRA#3VA~FAQ*M|KO
i+o^x5xO<{nNaz}^U;}vU8fx$wC^`U9`eXs=dkNTpjqz$2~H5+PiiU-bHY}j8hPdnZ2FbWTOpPQw--Ocxyqb-HO4h5!ZdElICyzXcuSxx*)noPXxSQZ8<Nrn
DT64rfkmX0%X!r;7xYQnQZc<+;Fauc%y$Xus1B6J+GD`70gTDrtI^>ytQ-;%gp&c@IdAVS*)j4Yx&FX^=DPrWd)F4^n<4n?ry)}4K+wq-%Fyi>(gib1kr+;%
+YHOjVVmWot5pToW4#qA&!ik52Vte?yQRn~3HjQXoq*5Jslf2o<TTHNAj7pDO2P4)zxH0kWCE`h|AS}4C+=N%!?j5Gud!aCVO)H936b}U^80&JD3Xbm3%9Fc
pzRK{&l?Nfj>6?Cu{v?}nXKWKRFgPtp$#s3oox^&M&--cTlt;iAH2E|88ev$trx}Jm?pX_n^)CRZF7p$6W>SK3|!Jp9wGG^b6CEATetkMnlrG*<IIi&HQHcH
SD`KN5gD$S?r)qgLk=F;Um;8Nx;I%u^p`pIeTNEt&@mMP@@>gMr>HNk*tO#Mdfai@U^WTiq~%tPinGv155pJpm>ad@Pu%1-$5?{_#qKKXG^Def&*N?vs@8oX
xI2xZ5n%3n@uBRS<;}9`Qjr_@QVZ9d8OFNJxS^+1zwBr_r^zDlierx-B{Qt%fGuOQSvV8|<KaIk11krsYGPM|9My=4SO2S!{<%FYMPr0@B!S^So^G8;k%a`J
R0ZXXb#KnaT$BH-A|mjbpw$G<u``@f`O9&P#rfIXUi(t(xo%y>n`lU)zca|L5u)eVO&uKYLdV&b1T})qIAAcpc_i>cBilOP>k}>2YRZ*(8*6SBAo4!bFKQri
wBJDTqS~^7x8!W5a8oX%sz@=P#vI7_WB;Q&9Op)^HBW{UQfMfU=rkf1R~)IMeuKk2-M4X@*R6^Z8hNagT5`!gKvg}?9*`_a!&~Zy`bf$;R7Tqzhrvn?OyVH%
>|@KO!W0<!Wl|E6Szk`}mO+BjZIe^1IvYimK&|DAG8UN!P$~Ap`SXe9lV_o&<EH8R<(x(F?t$(}kck_wozBUjre*D*R+<(aT^x`<6{Md&@L0?5juzQ<Te?*L
hkdHGxzZg#t+4BJclVVbZU^$RnZQe{6C<#-^D!m<<dldH(7{2_6M$wran)3=E>^FEP@Kq6OTyve5z+X`#yZl_%uC}C$?|C282huS>t!6bU`;^7V0-)WXq?b{
aAplHLA=z=&!uHvr;W2qK{jCkbTddrz&UPh<_tz<##x|t5Wumdkb1gPl|FbQ%0!7H3*Bdjht{KE5$}6+(Lpd?9PT>)IxiBDm9%U=RVm8MrLEU;=&iK;F-llx
3DXANvjSWBta&~QWy6$*__mD>v}3j035=U#A+*PBg7<~^#vb{m!Te0vm6qZ@2ctN$mMoJHSoUT_ZzDM@pKKWU&IJVEnGjtU^g^qx_Q?1q9)2bGEYKiGaK_E@
Gt~*sISNUB7TPwhSQF?jtm4zFzHo`?JA-i9U=X%5VUP+W!VsDEe{w*=T8^S{=~*&`vRkLf3L|O)ww#}Z-ogw)Xa7UX4EzNeE7MH}Lyj;W;5)F9qX^YT4>KHv
G#Tf`RR<^fU*wj^DNES!qMbE&FwU7Db1_7pX;s+fw#JCYm6vOtjPS{s^6YD_zIX}Q{%*-6JZfT4%;i6e$NWwPu#me3XK>`d79R?jm!$u{Qz9;jOu3MWc?*td
x>R<^_GYJ8o`CTcrjVNBL0WK%MHvbu&Bx@j^v5d!G0V4YSPt@KUiy3Gu1xH<IZhGEED`AI0|CtuH711i_EkYod}ttX(=TOU<_fAOes`GFylZwTyJVe&mG6V$
d|raN{t;B#)?Bd}z-Rl)kW;(?jiU)P+dJIpn0#+fqRwKBlUwkiVXUZj(N&Kgl8S8lcP&XXSe7PyUxD*>5hWxnJ!uoZf{+e#4+aFQ>)vVhqA=(;tGfV^IjRIR
srF-C&6?}S)E|K>Vk5LFr<M)y@(_-vE^0Ga3%|82o(Dj>{-bLIwsK-jSs^Ltly=aG;MTKd(3<_44uko=UF}Q**x3!Qn4@cN#zDUn+V=MO?6Rx;mJaN<#ez8y
H0YbTu!QbR8wJGPE|zwy_flh)#UjRD&zzp_D`oB#LGX5^^JZSL=|Zx1>!yf2Eu%EI{8z$wUnDTF0;GvU)iElzLps5Mg5PLD6~mjLk?yPnRdtiUlmkg{3h<;y
bTv3Xkud*=03^b6D2%t*t>7sz0-w|z5w^HRcwnn822>=1ReF{CHeuWHSa`-Kf^6GDi929bXFBn<btfn%nG<JI(ihGcZ^<-|QJPz0!YxBO*p`9zz+g9{jtsZU
lt`1Wxl|*l-nWNnZwR&vd%d5n_D1ed+i`c@tO)bJF_wco+Z3jh(+l)h^xEC5%FsG{Tp(dKuptj&vLytUOh-s@;^&t=*Ccgz?5j?u(vBbeLI*bS`T5z;^OtfE
=w^z6xew}lRoo|re2?eALv{u~q%ZN6F5Aa>Y+_jQH`90-Dtaue(0NpK;+ZBP)8T54k&cBglpe64_(3r^rB!p3@@EFd>sY~J%1D8ggKGMW7?_E^0Z%FT7sjSf
ZrV1g<bP=Sr3Oqj3nHZ9Gg<TPftN%9_IzkUhc}SGNVKN{e_Rj#tlN*+UHV*$0^8b7t4YoJ{qRL9Kcup1oem2+cFfjC(2=IdNXXzQAb1S=72~HZkT3{-E%CF4
xmVG4H#c1B2VN@=mzy!y@@39BjNlar34u2gTBHy2ZS~F0D-)5uN1pw8S^sm08IdIGWED*+Lb=<<h5PyvgPYpjalqR)MI#DjRp0H!A?~Eqh)#lKVj3siQ=A0K
RzU?<iJTHEO9$1g0bGQPowf3vg>4gRWclCP11-fzXBB{osnvgdIKNL9mxL!kW<@J7z*&nkCf%QH_Q^umtP?x^_QyYRHCuXP69_(nnD4C`PtA8jCJ6ShrCY}%
YR^JWiy_FusEMcGlHNLG9N@^&u@KF_C5UdS7d$c>e&PUL*CacT4mz>4PN>-3O1Wk5?k~DRpd&ZS30o|H&AB3{GoK{zOOdkL3oL^BE!1hKEQ?3*ik3tNnT`%r
xL7i>Vlp6$4rymBEPf<h$@3W=arDOBCu02|R-#ImBg#bWFAsy|2t}WkHccOL-BQQ>tsPGDYh=LQklbRV3BC!vGlK|QbG0Y`p#{!4jP?gyEXM}8iC||*&K1>q
o3qsLELx}=-DTcEbkjMfy$p|Ri&-g&JK_Z8(fE0yIk9d5z7lhH2U=V-?<X=!j}#IWaBh1~TQyw`3=J|4x01*y)lZJUDnJD^+p0u552Vryu^Bx>_RaQc3_n0m
=Q1!^QZq(6IhuG!kCQ<f`>>^DeAF>V3T`zUI~Ka1d!LyYMxqdII$_ZAK`T{9n&~m=XpMtQaK4;KuB037vKNFAn0EqW@9=rDDyPubqBW*Y2g&8(M`M35f<2~U
K>-YZn{b5&S$^iSo-CY5+^Tr^@WmJ+daA6m5;QogA`Mek*Jx==9Ul+Fr9_e>IkJY!&T|}J<&Kuf#AY~Z02(5@shSp^y%-5ucA!ltLaLDMB}`y8u@f?bpe$a4
6p^%YPxFMf<T8&{YQ%|hA&$te!v(VQ8ER2TZ|e?A;Zl-NK_A#Nn9hmII76i=?A|NHyk$y6rr_38&uGrmKmpNtuiI}4#&6tOh6bDTNPXQ;3Fp3H2byBiHP~8p
QhP2OMYH6O*$;d)3JTpW!S#_OqAsX><f8MGKZDUYB8w(HxdR?7)n$qkrxdg_xQ-^G7hgqE(K3nt_WK6nm4^yaH0q>rxLaXfjFz`;z2E`Z{%?SQc8c8r!=Og<
duE5>JGMH$A)&Q&Y<C+p^c=#d1E4(KYN43ao;3OKH`t_G5U;a>AQK%YH8Ffw8*QWI>Mp5%S;$`(`WM~DRE|R@%=K%0)dVf`=?cYESCZ9MF8i5vzw!kqwbI}^
!XXff!)bn<(H^ra@DostFBuj8w||503W>pFh!Ri{U|YNyP>mvT5X?VEB(mS3fcX0-6p+lza6*b!Nq7(hAK(McKp|4Gx8}_s$rnx%7^1Nhhc&<uo3fh_#&3r`
C-MP;jrZ2fd3P$@?%5IT_Crrj-Zsz|5J?G!PZ}H332YPYTLWgnyCz%^r*Z_C2ow(b4z}OVQj1GL1;p_D)w(yhUp=ut|0KX+f>G{$+?h=OpvKToESU<m(~IC?
C@@PF`*y!1C=Qa(t#1J)@mCJ=YT1%yayvEZ!CVASa3U*1FemVsakALvQWn*IWgFG^Y;}8VV}n8bFV2j^BCUdR-B-9{Yji>OPzJog@n=Ul#9F(9m$6h+L;`vO
Yu^;K(wZvGYZHqaNQ;}iihi3I$<&8<EjY`ElGaQ9tIUjyHUAcbx`>z#pDM<+(tL2+0vS&vaX)2*2bL-ThPP6K<`FeQ`}HKO4=vf5S#mpnMT!D2UH){ec+^9Z
bUKfipnO*1%FF!>Ov8xKc(n6$+98Q%$bt1dCf^~E6{;`K^qpjXAxl9G2p&XE%vO9n>Peqq*KGq$6yj#CUd^2Z?#_%u3%(W!$rG*cwMt%S%o>yk08%b@TRiPg
!ekRCp}D5p-##90ooDkK&cVkLz8rew58J+G7#6JE-6g9gDHlm6qnN^(eyO0_=f*V+TL8q}uKQ_4d2OP)<7lAqTYfUiIwi6@jKp(|wkN)=#+NLc{Ln-DZQUGF
2_Ns~2de+;$#KygqL~P*<#0{sJZ+OpjVm`zLKNVZ63+>3H`8pG4W<mPG)_AM1n*$@Qe+3;-Y(I$qfr0zD+s1^!_UgqHzJ1AFv*fSh()Nvo?RH`<CSPJ(Vh_<
E&FPT<pWvFApuJ`lvi0%AU4W7q78_qmL-?0OE+U^KM$Kddtp0j^sOm<`s#I86+?K<X~=p34OBK9;mq>ifAvc|6wlPzpr}8~giovBpXrD;p`1roL$8*Cqqo%$
^3kzz8sUK1qfR4w{_niFeH-;kuvlPFdh58`&>X@kFm;xka1wJsZu8lG3lS1MyTMX;*UOH6xfku*tPap(xK(P!NeykEw^Vmh@oy?<e*02CO7l-^7kqbt-nmYj
AF1YQZFMYKzl_fywk>rEPlmE}+m{-UyjR1q<7O~?#*>yo*ex7^NG=I`0%+QOSyCMC>`6jA{2z@tffz^~+r>UZ%xJ9_^Axo22%^};sF3sVhvXhUeSS1=y)f!+
V#vDdiOHHco|!yn0HmCm8DJni^pBmLz{ov^;rN+pNC*w3;?&EJotYeoXmy^0?PZg?Xv~s$m9hBVKS}Qhz3oxJ1Hbr)qmY8-)(IUOA+U1wbziN(w5f|=NXczu
%RDPXyo{r7Ad|<|tMP>+_O{bvdw;im)o)2}ROtux64i7az;a}c=;t#zX7lahv3s~w$!42!*1;Src=Mhkf<d>Z#(w=J5LZzE|8*ZgD{yNtsLf+R239|6kDT>1
=&a;-OO!xS?QvSp;T)aUFGv9Pzk6413wVg`lVh{DFy*H!YRB~$7lHiSk56?x;L?c3xBukKs)y|(ue(s_H{Q31)7a)&NexV}J~s!RaTqP_KWOyRW+Pzd`54*#
lN9iAW=hD!Y=r$()!9EPM~V5&U0W!{nTnDDP2-#^Ro6y}3H-{d{`d0rw;a7w>K01*cV%3$ids%r{%>d=->gEI5<vt<BFc{a1%>?uc<)m@kNsXOlR0ibrFucn
p(m43gQiGC3KOU5^$IT@H=Q@8z4&PgvU6HFh{A9ENX<*4tg4cwQ$6Q3A{06YH3j$}9*UsBvS-GC*s#^D2R{AlP5IX8jocwrM9+7ED=bvbD5?V%vvJj1OYz5X
QN`Q5Ec!sVPEk81Ei0Z?r6|~%a<89|Gwp_lr1J6!0#=B<ZQ$DpcoxYpvBs6If-wRUy!JuHFIYo7vmFR*C7b9fJ}vN;%6y6U->ikT@y!;>%j%U&nejDf!(rbq
cH!OnZ`Ao41L{BWFnNEk;JC5m&pD=TlEptUR^<(P-ZBGY1@-*WaD7cj$?Zizuo0hpl;{KDL`<Q8c<UW#2kMCy^7$*BWm*dMrN5ogop|#pD_drL!QlPht9k~P
T>txl1XxelT9=~o1-K$5ulK(tF;?*eoINW!&p56Z8TxVjq~<TGI<6BcGr9P!;V3Cw^SKYZYt+iSkz(;+?jr%b;OMKsWLqqT;9nVUB8l4}r>#X7j*9rzqzFbt
RrL}$`_Xl#&6T7$IA@`O>Va#GtJy6BB32G6CY(ZeU&Q!TdBpuVpt6Jk&yOUVXWRWf7Z|*iSTwGcn$JiS%{z|$N9eUyV3=YkqLgxUOx-Fi%IAQn<KZLXvXIa#
nF_Zi5VEGQ)*60@kC{ZbXd#D{=t3et%fA}F^+g^tbB4*sK+~n7e5FTDkjAw!aBGN&B1oqv-S+ff$6ar`NpbNH*u27G7N(QN1P2iE=m+c&T6B(rKHRsBAj=vz
E25D|&Dg-M#+#Dn$Q{s)o5{XBFogI*M(QrM;024sU4S`ahYttx(uoQ27qafu26wb@)h|7nQ$SZ<nQeKB=*X~-+K{}N1Qgrz&5Nf8%8g`zXPtLNi|~NDlE#V}
@HCdU_Mn=}){D|*$y{y<c<dg2a4ZAD%>fPykn(c$fKJ7ytzHih%l&pEGJ6EWGwmdJ1I@rJ+!fC#(!boJ=D<CGR!nu9%l4<3qFmkq&Mqaaz1BDA08pUm<V5I2
7DZ#unCo%8z+ZVa0<rYsUCyld#B^;?y^C0J){{PH$DPy4XD@m|8Vkv#BdtHoFRdJz9+ftw03kP#FA$a?2qE9};|_88`*B&kUb+r*VMxL-z=??X-CQ2moj*`_
1jrb?@^TE=$i~#aHBnC_k(tbxvj608w9@nLQwnf4Xi0Lvt2q46Vdv<^3IC`C@sN2vVkY}TiqKh`65yND#-!klvjBC6eGwHv#ejwUdO(akEF2oAQ)ZS*h}MXY
wSb}yP?GD@)sH0UxA2x8{F(bLz0mCky6EdlFw}T6wyc+Mt>|d9L)IzyH4-pf5tUdM-tYdCk<GzfUZSn#clv)x;wC60?TvS*=XLDn%)RUP3}A(MZEX_2%Os0b
$N!Ndd+0DrZ6|A>k~1E#t_Cb<2n9yrQ>r%#mC-`<S-<r6=&ag`2rWO=*%;cX9`41zJ%Tc|d%KN-S3D~ZmZfn}TeOrt3`?teP^!(BsH{G#hC^<v{v2eykHQYl
dh~6BBN%wZ@79_<#0qGGMefmfB*R?~XkdrdN&Ym+VLwEa(X?4$if)3e@UObs`&J=;H2Qv#9<7?;1+xJ3VvcJlL+vWtqX6$&lRyx7;IcYR7sZcf!f=pA9NkNf
2i}*3#b={9vL3OTKZB406<?6UJ1;yicCZ-MsV>?Yz?9&v;7I;S&Q;>DThRhbtsM(IZwS@XuqLQ*H`81mU>s=J{MC6UdU3QBn^J5YQ1`&<Z+}|X8niYJ6m{|s
TFII-<>B0XP6zr<r-8#chwJx~L2jVu{b`A9dv`YZnKi-{`g5>0dJhGQHRY{pk-@N*G>x~#Mt^!H>i8!iVIugW`$_QyW7*tro%V5Ii^Q+tMK{jFRLeQ)#gG`7
u@8OL!V#Z6C)Tc!ZMnO#tBCdl#?30`x3jH-o_c;}*fpfNSSNDh<H(r-!J6;T>t!DeY~s;DoDo1}=H&zGSLqw%H%_&Pkxx}|%3fpw;Z~#6E8v0A@H+d5vP8YV
(%l&-9V?8A)uy#3E(TvP`Y++lVdbH_e0g$FT~${;DJgV=6|AZO-3e`-58*^%FD&Tk9Q<jCZcV#dQk^}+s(oV67IGA*KC?IQM1nY<(^q4cnoTnXg3E}Y>Q$aU
D|8aXdJzBi?tC$h!m=rE#<~lDT@oyX7sxaj){*%;G=rHxbfylGCV~by6O$f$yY|TT;tfUix;O4`!3cZ$>V}EyhE${$aP%XuBEm?43F<bwV6JF6J`)YCgsQnq
e4a-<y;%X>Kg)tnalWi6+;@UOaTZHZrYkOqJu;+-O4NQ5MC6HkV!CHvQ$hG&0dhaY1Yave-+<i^J~cU#K~~IOcSh`*&()+O#OGyXhKWK$%qKONsDjA!0KHr*
FKuR<CoOBVUdrNexv(2f?!%+F?vIPoIAL&`pTi++kg5{7eGM>WB9RHxlUyo`j>DgvO@9t$(LMeq*?oE<Bq^GgjXVLU+SMVnt}YBPex`Eyv)Hsp1Hcj1)P8Ln
A61<*t4pAXhOJGuuB$-QO!G1lP|s|^7D2(@=>rq;-=z*=R6(E{m79$2UBCg5iAQgmVlX{TNQ5c2o$XGb(wegn_dtb9&er6Oq4qYlqcz%NHvuG%lE4}7v9L8g
I<=xs?I}eH7{i`6iIy+6_G<**?biu!{06tYPh5p8|CxQS3Zmh~FGDG|{IoL-R}&6#P2;jb(!-CorwIP|!PKqOaBMMCG0`cIrMkv(yP)7s>?P6btik2_cyYlK
O8*t#ntGAE;9OKn3RjTZP&c+TF%vrKH^k!z?3OZfTyQyP*(0lG1d&adrAa#R@<SuF!@o2Z4Q#&Pl;WU_b6L}W!gys5xz#p8`Yd$5s05;CgGK1Z9me3x`Qgiw
+Zgb_7rZ{@t3~{sTB4inT73zZyW#f*39i6Uc4G$|SxFLB@}*KuMG=I@JP$L?5;kFM1k7RU1nu6%3uMc7CUpGT?W?J+Xc88Vn!o87lVbsmNrrXyE_D1jFUIl8
SaFaGuZ3j9)MG{fkTkek$%OT@x8X5nno=a$rc@C>4`C8m>P-s-ZEk0Y`1dF}gV8e1!TpMklcwYNON8Fg?}n0%ENAvcGRzo8R1Xc*wtu}A<_>wVM_EKdMNLgg
ZW2Q0ujvHxV=%cbuZI^kHCgu60n?OJvM=XO#+=4~{q=q8l1N`(@Kg!kV&)?tA+e~?Vw7x&JQZDyQ@A!n7}Q^4pB?8&I&2ln=3KH;b2U_qF{H3ec#zYvhJL_z
j|ItXuddPq2#^a8@qABYHxf^$;b*k5VH-{Jr(=ggo2N*w&T_f+58|tmAstox<6xTfvGq1N1cpt>{Hwq9VVS~=nL@ei(eN1HeFT;%M*=mXvV#)iZg;Xb&GAV0
V=AgHy^GvedT-2#-ip&629XB~T)VTq`tN+Jy`|(hx8*27h3;431@^Fa=?@u!k6!h4<8|BaKPG+2YiiWmHJ9*WYy5gje*n4nauwua`q)pRFSkt*e-yk|xCs`W
z}5mY(3C}HAs~2L17RT3C$<Ir<0_-wwk5S>LP2=uEq_4ABkK5{C)V|tOEIpac_BE2S72pOuhkVE3p#H7TGEL?Kaj!#!kJ_KjRcc=m!rWp?)BmJFUvYmC4Bra
Odr==07V!(<ME3Oj5?6vDs@|uQpp$RS+4-jqj1mdf*PT`9c2^=#}P;jrY)kP$>(W;c;*O0PlNJ{MH;7&vd%Z#ffdARjkj#4xj{yB1XzOB!8W|B-=B}mR|GTZ
C|-K}i0vL^Mfr=5OcZ&Z4>;Vg(^etve+K<wmLQW!uV9~I;91vMtZWPKJfMp9?}BpbvkPL0UlT}xWMGMC36O1|12KaQEDQ(&h6wd}?;0;Z?HnT|cinTCP^-aC
t#zt8fNM5xJl=WBmD0ry@ORga>9O$1Zgb_~WzPfVj*v27%uE#Vwho-N%D2&FmxyQZPf});foyMS3iH|((=uQnxb(#r`1i<<!4B9g#K+a&a>~%0%{#);*PzXF
#yHZ0u|^-Odvkv)-#u14rf(zkH?YBc6lc@n!pu69*^z71Cj{uGfb-tM(I7gMiA#y7?!!y9Vm28^rz2cF7?hc5ZbKU~t61j~zR&7^2>Bz;KnB-_&K!vlG1vOx
po(7zY#Lee*OE8RxWiPyt^d(Q!<ZKS1Rq9|JeA%!p=4*t_Q|Zk2vn$CEo0lMjdHsrfv9C&crpV1f08QDXDaFHy2>F>vCUZWGE}JxVFPLSof6^QME~k``LmOm
&**~M9hTm;=9Wet*xsK<!mRoUz~z`FG7epTlfaDE)OC-sn+$HFq0(Wz=zvUWGs_&+7T*34z0gG;?HkL6&y|-8w&Tv^=;;UIJX5u&z0s#fSK!qd2exOjH7aBb
*c3ONr`>i@MJl&U9bR-q?RL!6h#(gZ@Ud9Iuiojyv?^UOfs}ZH)Fkq8s8G)j%(c2RhnM7r<2MCt?VtNWi{$1u{^cT{%b{FtVeq0fbZOb<xbu5;3f4symPXiE
IZ^mlU_^lDHh;^%#s)K22<Amqonb|;Nr%0W)H(=ixm)#Gkv(P6++qqimk%^P&q<T*8IdqB3E8T&Rx6TauBD%SREY!BbT;y>W$QwW%}o?cZ}Ye7E-2Q-xXIA!
*A7~KBIy4R)XsBy+QZXSF*%<e{a0B!e1<DX?>c{AG+Poc>SBwQDJxLkLo9N~3s2X`MC|J1?9uS_=WL|*<24H)R0xoT&x2N+-xiszY}I77RZaZ#BZ_x$ISW&S
6cZl#Ub62$Q~7{JK=Sz}wqEE?bS{|E#YhwmBMY$>)9w)>qT+v4jY2f>FK%*zW4v*!opWCr+z`cjyIQ2ju{?K4MArTfGlk`M`0>jVVtmGQ5G;!}k<hj!8mUzW
XVRNP8jv_~>Rc`!S};y0!P4}^0!iU|bXyj&Bva6C`gXS?MY2W2w0`l)7B3Geaa_tiAx{(?p+adaJf(Ajd5JIcd)m2IU3@@Si;fs84ELS*RkaBNz+BP7;33+|
Xm@ogU!{L$1F3+TAMDUkL#QAQmomm5^YZK11lP9~=n<FxL&s64nt|#A_H^IG8Iwx1j`Nb;@y@at!T@t}@wVq}f=b*56i8XN5SnE5?%M}(CM9sIJsolLO&prl
2VFa=2HyR6=1cE<e^`iV)vZ|0m^-dbRfSJ^my8f(fh`VSWxgr~v83xUbCD-Dj8bMhnwC_%o2#^Wqe_n8KShb)LGCh2@sh&(wyq9L=!48-+!^oyDnoDdx&){+
J-)yHGs~7Q8e<w2iTiG?@TJzObi(Q(=91DMUiOXO_4>z70J4(4l+t8Xe@O(z%pSwNWL7b+JM8B#UkyAgZ7AHd0s-#Ly38aZj)ypNiUGeIerJy@sxHp$Ua5be
odE*5^92N7bF4;|i+hdB(<vD#-V_lXTZnWA)N~#I+0h~Ck-nyY0iq#F)+kv<@-R=I<P9OZ;=?)Rkp6{*^_8{a2pXpCPL8XIb3O&LrEwnw$=Er*4!SXGr?mM%
U-xo3l<oMYJ7ZUsRolNbXLq7jv&^g#vv4(*^L+EJN>p-jvTOISzc&iJD=)t+P}`F*#Xr36QI5=qB{yQPZYwcn>es*q)33x|(uP6p2B3EzS*-`=Y7c=+&Ajh{
9v_|&o^Tmc$^}a)B@;u-0-udBtNNep>l-T=T)1myv7NiJ824dkh<#lCq-Z8fyPCvoyAHG!*a)DVAsRVZ<U*+}<-|5e<;fDq)s{5G*kJ-03!!6>F9z~)qHXv^
dlveAbxC}L>X5?wkKF<mD&zL#u~(|mt{RX(0>zdFH_672N5C>7!snh$09v$Hb(a3{-%a*O_p}ZWbtU&vf$i=}&ujAfbsuZ=oaum(vd6-RDD#YG7tt@EKL|Lg
qnj_+_CK;hhtc9#^|Y<A(%i0L+ESNxZJ0;BaDVCgZZT#~#S-@x9j0nq9(+|@7h~9dw0hLY3-N3n=gly%MqUpRg?2w!w|7@FZ3Vr)b#)KJ9P<*X<f?o-Lf(<q
1OFYg;QrhDv(8IBmHHPH@sNPt%wsP0T}T{WQFkr7o1E?<=2+Q*#hkGILMUI#ki6dv90o*E<^mGh@Z%s;nvd^~vPn0BN{hH7D=vzw+z{L#)p{Viv?k0+B3xot
9%5e%0Sni0=qeddpcGVw4w}MD0%Q(@pa|expBLS2QwrTh>d7{4m*`$%38Cf}R-2o$`_#VK^4X>P+p*puX%*zw-{~6bsK;WihvKo#gYS|c2acF;hQ;$pWPo!W
rAB(M+uk*brsMfBI1M-$zbIP)t!1Uv_yy(po95esx8ngxtiQLMS8}GU)~qO7q#tT;_0PUivz0%&OLuBNy+k0{D+-}>sA|!Ms6zYeAX4>~m1|FrWHn7VA?&_+
WqrH5O5c?R=s73>aEb^rXcv*1Rx@!DQL$Ja+}=(O(+cC@0lR3OG<YALane?gL^S_{S$hrWCDTsxvL?AmKyEaJnjc!AQ-q1D;giO!gYoUo+4!jls$}}cG9%}N
58v%XUa@b841&S$Hx|S~{=aAs)&@IrXWuvS&yG{TYjH1uMRQN_DRm%n6$yam*(AIc6QUvYDH2qJNz-$1bcVD=dT;QM=G&241|GxoF}?CKf^V_Q!4G4RdlmND
*ps^c7!v0}m3MODgucW~aS=uUjOUk-B70eLS*<Ibt1={W^>coE)9MZziL0gAzIf+RfM8F7pKLm0=n9WM=qeP#ez*;^ey2k;YVqQyi`!#0tiFjbfXc8s+_Y>D
jLO^LFDd6gHB}`HG+}o82sBAfwz0znDgNX8E7r*VTM-KS!TrsOY4Y>Zknje4&2$?feH-j@&F{|Yi?c1I?SrvBjaB2eNi(VSw86j}%b1qyAq`vE9rU1q!KhKj
5*9J3P{H&}ZD@bmjnXwS6PfPLM{IqsS5p<gfYQH}huUP7!SUY?r6UI8)w1?W<HM(TMGbmH4<OrDweGCADS4tq!j~QB8l_+BeZDPuY}hPn>1Bz})NC#<xM&=V
qwGnhetX@sC{Nk)Dm^<cscMQ?PE3K{*=QhTC2sSVJ7WQ%azT%0$*X>ygq+YdgI|)0keFFc;|e3zleKLNU9(1EH??CG(-&NT1up1gmB2u3mlgJ|&tma8B&-QJ
i^Xy>o%!J>rHJ7%T7%A4H)0`;@}*hpb!B_1(6=TkiR$+p6smWWGCj$|Bo`it@+Y&zvkcH^)C58JM62Jx4>NzO>n!J2Pg~)XuS0V#Blihwp)PckixCC8?%#*X
71y-@9%D;#WTmJn*`~-fireG{@Q?Dkp;`2!#5XUKnX^QXUi4jAf|yh)$lpDTd{o5)g0Nl8KGUp$0}GPq2OVAzs0@8Wbn-DLDoAMw-2~(MqEh;2^uqmWO9WPr
jg{x6fKhF$LT_0?MB>BQR^Vr8BpvP%=`F%IVtVo(R+I%Fx#2ZoMe#fCGfNVU!9PnSl!P|~aCueMffPMIgQaAC3KGaWrrMsN|CCw?5GkGy4$S-0^!}i(^64&g
>yY*d!9c@dFF@<>5dcY_8E~C$?a_CpXahaJbaYtD+!21G%AJlWzL6^GO{r1d)bi9%$(rNTD0+^s;(1s&r9u1)Lo*R_5`AY>dZk{XN1hDC<SPm(?MN{PnyCF;
LKuKJblg-XOtmP^DQO0hal(b=5hAP*U8E#Dx0h`XZh=O6293J<C<EbG(4g4uC)k%lA&kVO2YM3A5c0m(Nu}UD95rA|#MZk!Zyn=H;#}^WjPyAxy>#Q<f+wN>
+-iO8*u3pT+0fC2KWcy1%P-fD$-y&pX_{BMG~aCyZ9$Uj!iiHUP8F+Qsrve=I<*P~v^zC2bL03<!6vQBYuYKrm(78GgNn{OO@btojXh2YYY0yD8u&+JKGafb
X4QECQvaPJOI-<YfPKNA>0j)Wr1-&5hFX5bbwgG1qF%v5DwJ|n$#`b!D?NpdekFvLIHA9&Q;;;WNc1Lfnz2DU{q4X}jR^M82UZ$6tczn+*KjE3G9>Izg0`Qn
Fu0FW9S#rg%kxvM3#~pUkX28v&E_Fb{>hfc;$8MK{|HASbsKrWjQ5zeMIh~9>mAL35%)lGDq=%1En8~s<Uaj<QC4*d78Rmw<rUZ9;lvXen4P~ZjPsVqI1<ea
NWk@%v%DdE@Balc=$g*u>nDk=3rxpN)zvC_;n_M8A0PzO#ShfbheCk)TJGL#Xm0$M$hx>>XSp%$DrLbp8V}ex>U#^JWp7$bOM0C$;s_XKF^Pno>k%Li%pfmU
4f=#(`G&@T0Mo8_S_fX@C5L$byNVIi!M$~1>!rD{=`FdU-rlh6B5~dO*!dA%kot`c*fV`rnTSYyhFdm)`FYa@pp@|qbU^iRwk3F3=!v&f*5Jeuz-1TjjZv5Q
Yl}>Pj{`JKowOJl2O<AYHSzh2F>i1Zj-3dQM;HaAku2my6$hSEffT!~P0ysJGP#*KCRfE_ufM#@Bc7m~U57mZ8q()8*$k|maX#99JNE$*b3Bqspo&$Le$-E+
0rNn<g0`l3z@^&1O-ZPVdeW9YKgL93ML04hldTYO`Pb84=E|Z(Z?g|Ywvlz{k#IBmF$c7>$x8l{3m*f6mVf@~F)iq7Lf5*25zC*ua$JvXEr<(TuuKZf)fT8;
O<rkL_GD`tp`ml*m!-?%T^)Nq{!-_ox)UdGe_uFZ5_5Lvg&-mU#PC_W^|-qk4BI+7l|5Ao?J~y*M*y^!`Zpb7YAnDrgVFtu=jiA_=MS<Zw2D-dHAh-iix`<{
1r##v>S44PUCf`*)RZ{cszX&3+S|O?r|5#)DL=$UG%$8w6F2uRctC|o*l&^pC0|ChY$^&j@L;MSC;sJkPyp`jg=gZx!3jFNBNRo45|hS2mDVl#xmjw7AAs{S
s9v&j-?9Ysyswk;@_OiyZ0`f=VDxyYm_I!tj@L!J%b2U#GhE!eVGTs0ZG)$wFoP5^g>=V|T>AbOSMLMXq>**H*_stc>CfKNh4iHKHgp1J_kLKaG**ji*0B$N
AuE`eRQ~}&qKPj>CGoNo*>tQrGN%`}OVJw+lMxIN>R)p}W}2?R6j}khS9WNjwh7JVplAN`@B#P5?@F`^qPN@rZ#d9Y2o6uYT@pF^d_sMiF>UU7oJV6+h-U?_
nX&X(r9;1Zg>c?Cvn$&9XzJKOZ0goU$$aX$#j;~b3}e}9;9p*WL*~9=1eZn!eK4uOBNYR+NkFNaDCHBa0(m6-g5qWX^Vv)<y2-C6*2P_s|D1s4Ve%l-x~|Lm
m8u8VBX$~ya*K<i<9zFM{N{n%38|7NCRtQ})ir|CCT?Xh&6cr(PikypyFIBT5fpLoa}Lb}Qt1nxUDAvXr;e`T9Xq$Og;&n6zSWPpq{}bF_B^As27fV`l~_gn
FEQRcj3h>0BzXD$2TY^Z4KKrx?5z1M^Ow5-rrC!G2E1CZ463{wP^Mh`4ZUY}z;ay9KWfn#G+F|oZb@53n|n1dK^!{YTHF_L59!JyJNlqXJrk*^QcQq+$TbHW
p}H9O4#I%so*2e0WG?pobIOyKSh0|%4s#?a^UGGX)ziJ<35SloJyRu53)Q<0KaQUTe2%I#Gz}isgKoCmpIc?UntZ}-M0{dmR0NNafz^4t-I_VK-V{7DfQ7B~
;|c6U>kYYvL+!=9484c0*WVH1*)dC<WU=7+dZ#a?prBkeSxB8ky_Ry2L%YY;j?r*(2DBN}OT0}zgL(&SXRd0uXmnt7L^g}AoApa%J7UM!{a<GjeqH#~T`!kH
<U-Ja+i@q(y&IzF&N=Lkt@30a?~en}r+^;zd^?hOtpuB5bxu6%7#_O|>^<IiIgG~A?^8^pxx=kY-$BVZq#bv|v?s5qaQk#qhF2<3n6UnM1s(l#A`hO=b`*9l
G~uBj*663lcbRP}Q}AAHWMUgtGDjrBiB#XU5avr|mN~D*&ct~3>nG0UOqk|D-$4r!LAiQ$;?Y#xsg<(@nGG$f<dAfU5Rm_XPyJ>@6+Fv<=Q~9(PvyI@fOs1y
iwwgl(w~ZA(mf$_goy-k69{hHDPTwqC}eA%;Emwuc%68~YBd{6q({|T8%Ww}#Wnb+$H!@Z=%vZJiLwyF=~~Sa#s-#N{8mVo=CT3^xGfi8L<Dnzi1#F^xB}6v
-^hNSMP~q-mo?0P?{1q}vbI~Oe{mIta}dU<$yQCzL@H>#15a)~^^@6gR>=Xjh^bv_Ih>G)j&d}^g;4}2$)~UB>^8g?hwJ`1NM_SaX2SYpa(NE$o&M_#o<S$G
&Q14^{3H*aWo}4<NwO4uiPsf!e0}YV=Bz~XL}-!8Zvs)GT#-KpCor{;h~1#TYL#A*m>umk9+bID)?LMvt9*R%>U23@@OI5OdKAyELMPq8wfD@o`EZ`6*_04{
NtOiNCSDZZx}`Hc3*TVd!P9(x{f_@-8hu#d;W~y0DKi=rIcSy3%0t|s#?-R2*P+z&1Bv~xM?<P4>^h{}X0<2CliOQH<<6S}>MxH5FZ=9K@p2=x!dqyn=_d>i
+A5qt3PNl2k*Vu}D=a7}js$4QIkTgv!Ts@4*k1Uypn;-sk>;(2g}YC1p)(;MN6{5&$J<Rmo36~1-S+_HsqK^tFPAfX|NnIRxcNMnvEfILdwTK?=|;;wxSwNV
`Q=7vO@>P$XmZb=WSEn-Z4-oE8ss3iIHPj98(H2{lo!AWT}8Dsv#crtxu8LEtC!FzI9|h-hb4#AaT)Ovzc-!-`_}G*LDcI*VxS^Z7F=|$y9+@NvUCa(_vp6O
D1sG-jC>`N+(*DESuJneumk}CSv{J1Y_pMD(nJ2o9ilg)qQ=fwcQ2g8gkJ5CX3MfEBR0B-tthI?e9A<mg*t~yrF_n-nXDD1o#n*3!uUzQJrtH4e`Vg)%CEPz
FO=evd)1GXycKm`^d4Q=`Nim31Fd|*)r)62`k-5|0TEHzyr<I(_jI5w%OlRkQc=HEWmK!@Y<b)}OQ?KU|1!UW@&f2A)i&7<?ygHnivK@wd)J*uKZI0+tIP~Y
ctSsS7AyVB8mzVrzd+_z9kB_b4<BChQ%~}T)274U)+k$q;@(e^J;QLD?v|s@2J9!hyiivSKRn!Dr&m*$*|lQ5(3_^yev}4y7Oc4iC0>Hi2GqVBF3aZaMBwkn
^8ld*i>(l=r2GYxpwQK-Yops&YX-1PylA^LP1iHn^5Y}*Bwe0tY6T(fsFQsUAhmL@6818vsCE^fA-f<wWNj}!og9=OiTX|JMnl-S$gacE(E#K}qS11p-r6Rw
n(G}nhKA)sn;2F*yzx=3Q*YtcV3mFvWhxpL9A$A1D|qK=K<pH9`8Ld&5>iip-~o6XLyFL!KoXT6hSNeXh{<@O`n9B#EW?3}2xXV?2w#l8EeUp?zj=W-X3ah^
Fj@;ZracOl?$$m8<w91+7sdAK9II9#SfZ~iqeqa#y7G4;g(QWzqx6uMBu2-24X@BKoI-ipni7I{0ZIbrg7AShjE!|?uafM(ejQP$9Xu^x`oG;DgMeg(!X`C+
0V1`ww^XNt3f_&xOjLbG<_lb<WP7HO-8GXo(2j8EDKpu0k`$~KZpsbS*}utWXUGwrbzvA=q7%%?yAJOB|7ohChG2-~n`?L(r)<-}<LR3V!MBa1nofW6-$m|H
A>~-G<UR^aD8(A|Rj(O(W#@oPvPGwzEh#2S6PdSccCRwm@W}Tt7wz(-S73vVjr$aK<&in47?p1h#ohdpQN7VBG|+0g8U;lIY?!x6x_ipfFP=D+%InZh0}8#f
wlwCtdy3m$6o=%w4wxb?954THs(Q1X<?73pzS@zTJU-ImfBTIH_TetFHJ^uuLoz~tJEmc>IJhzHnN1Y%Z?uE^^$&Uz>fuVCBrU>@Hi;i^3*KWuyZczGEJN1$
Bhf`qelxEh`6i7w>mqdOIV2wtE<_a+&HxYMg!Ekx_pIEZL8G~r>`mK(k{gGB7Sb~|2<@z&WX>&JCZvZ16;X#|Wo(4W0Elr10(Nt<)$4gEH^si}uZxPm2FG2)
ZP@WO`d8=V%Du%C@2EoV@jtV)W8t{UxH{h;mQ?|fnyW%ub%0>dKZ^a2?Udp5o*oTU+-?37CXnf!kFM}S{F~%#p`+$Pzt7V9s@vnZrdh^{5+LanMb=km#kfhk
gJV>c%;=$@>hl@8j$dk1;@>zGa^~LH%6GKku97fhXa{nT@)ApGr}L4xxg%Kai<s~|H**eDO1^ob)&aezZ!>Ap&TKs>XFNOI<J&g!?Yd?RYwq`J5MEDETnJUZ
&|4auB!geq)RGFn2DAVvSA+!f8H2+ocgvMi@uz3E7Z!oD0Kdm{dsCL+94c$s5`yEtd&bQ*J*sOjWr0fgEN+x0=w6pVV=$xsI}>qw@zM0c;TQ32oQq#Z8!cL1
#yHDonz=M90NEFLSir4AcbB`8tN=-cMFJEC8i?qJT-#VVJd9$Ht8z7U2k@q2GY8A2>KxXHol)yBi|nraJjNz5C-X+Y#Bj=1kl`&Tkvz*Kdc1>A3b9#3*s!*&
k|qk}44;g7?c<Iq%h>CW1}O`u+$GD9L7^QsZ`4Ur6vbiMh{q}M|3hGKze}(~URcKt3AackM@sygt8lQoNF2AtvOgCVegwu91HB!*ic8SaiAz`F3qT>!+J9w%
ko%3Af11_KJUVxL7z$3$P^Hf%MkuDCGU@TDi@XA37c$atT6fTR#cUvew+xfvx6cAOHE877Lfbsa!S*-z^9`jCk|8n1Y(rn(@QeFr0zD>VMmmm35k9FqcQg+C
1%!{zeQ(fQG%-Gu6fZVqil-OJ?zN%Fxu_$YCPimh>ELW6nl-(8jOzvLtQ=f6XJ61eR0%0=L8FVAuqwj2R38Rt<>B)qnkI@U*d>*Rd+U2AE1pxWW=OUCoDLC=
$-(sf+Eoj8KJyK8EZ=wNJf|3`e%AC*q@jOoXjsBf#|yw=eq00Re=3o<@tZOAf6OhnT0%>0_Za;(V@os{tKl4J{vrZi7N0n^%0F*PP0aSajoUpOHqNTf?8U!c
1;al$340)PR1^u~)8x6IrHkb_GeoOfEUnbVXxvrKrL~r8y4=(H>}$aztXw67opJ<eR*WZ?CDD1~Oh~*cBJN3wICJ5YNj!rvhAzia2sx~(9F(Z*{w0%5NHT~U
;(21lX3Zwd4clXsD0m!rf<EmKo?m*zmttJI^g(}H@m`d}>QCm_&Ll+6spc93{sBs-U`XNDk!7;_S<lXkQghzEGbJxjX5}^2eV7Me?$KF^Akg$2ZrvPBHo;Es
2Vi0)>+SYAGnV5a<B#U9B473@(McY>R3;Cq+O}boXnchCjV^;<Jqoke7whs|jf8;#jj>i1Bm;^b_Ks<aIr0jNmy@YW@`bP9ft>OL7+O^JSgWvZkWIQmrP4lr
XW#lgGK7cwh(xzgVc0K2Vfhzg+XW&tnrXy_I>J8@hu*tcZ#g%rHs0X=KW~@2mdwwL;!_XE?+c%M$Zvhw$?(xYwpBc2aBfe%0Qrn~_wWE+8%Sp+-X%p<n^OO)
A1qGa`R++T3Cw;#$L<3qs@5!>0tId1JO6zTd2auP^Y;-x+sz;v6#qELc2vw${n+i=2kihjD6xR@NCvwA@#fE>CzXq>4Wl(<1gPE#Ge~;+d&>st<>FGFye-qY
6m7V3nv33^lU`A731;c`k<ZX<3B&QhX&w20UH-{(e`&Lu)SFluAYJkvQzF&O(`WMI@u$HE$#*3}@$A`4>_T^y=1&{3YxEHpJTr1uLT_Y{KAd`9+~EWV6D*}^
)&E3wF?cK}znE%Js3XnnUN|FT2ToLKLX-n&6aXIKaS7>pD4=J?>3srstr4IG)B93&%I<*gIq&|5|Ev(a2r<6Q@GwjW!Z#-`X|jdWjVg6zr?0?va@j>*w|eUJ
ls%4+H8j)9NAfAGRvF>4S;;9W+iwjRq;5whyii$w-_9v5SeQJD@Wh|kd$5ySb2}QFEkpOX+tPSFQkSz>L{SF;4U-dHev%n2SPW<4V18i`6K-n^uR~*>_5WOq
Cg2(dZ%%mtOC=*_6jb4u5pj6H2tZ7VLX-+vcI`2;D{RLj>7Zhh5?lOP#+uQ=o|?tA&9rT=Bo&|{COWnp)h1nab5a&)C}kpEa4qw0x<w~`8DJNVubLWLS}%8)
kKORsuCXtu8Yj!`Z81beD0tj&menMG1HlbSO-&+MhA{GWmM1u$)3Rro6|!yr1IZLfn(xdoRKMrw0B8$ZW3Cb*r}Y<vX$e*a7ihXOY8E^XQb5rdv{3QAg~-mS
zK{nxaf@-R5DUBBgdom$<-Q$(JvjHV@H&G%C{WT7&!)Hq<Jd)9?m!<X+&ZL<t9fC3y-t`p4B{`8m0TTI{F2CS{A{dX98!xmqD?VRU!CQE7Wp|1LO$Nm04_%8
zK7Y^v7xs;cg%SiDX0(Nb|bvLDV53O&=;NPWu!g4^O4U6Y%%J<z<Wqp-cvcqwp9Y2!81bO$_vwznZ>A|!@_D_J#f7<I(&kOv~j__TsJK$COeMpndfzs9hb#P
&~Bao!}yhKUidyu4DKII#J<D(9Bqdzpq7JhZ3p@UZ3}<ZJagpeE52GN*VYof_a$!JUJ$>*q$jSKLRpz~?KN!Z+TQEu>dG2!rxXtmXHBWb<c|H)n<r)j>X5qF
cSzm}fn)4VdY#zwS|v-r0+oLIcWF0>0b>$#jcOf>PhKBiJwasCUOHE!3{}dY9-$68f;z}KM2YTVAbXHcDfUJw{99Zici6&g7Q)Evvj>b>7ujrBpT~I%H27nT
zKk3qqdG4*tkcaH)AQx#m!@e-$}}~{6xOKt_@G+|`3L$f@K+a(MY#1A>{)HH>%0NLKVyY>`*bz!-SNWeuQUivmt!5SmxFL5Vg0+3ygkox{dwE>$`7X8jU27f
kc_xyxY%s5BnHjH6iuf9Tn5ZmL~q!aCgsx*7y>C}Meh-Xm0=HMWs7*?n<&DY^>!A-vg}}c2&5JGwLbhzM+b`E;3N=nkz`*CuztbP;{@hYfU6>WC?tONy=eQ|
@tZ|YF#yHdi}MUQ0q>~#A%-o*H7t0?F&{-pL#jH8hT0}r=Y~PYzKbgu;NX6IiwheFvhE22oPn^8f;}pP%zr<^*5_k%Ki!6k%|3pIg<wLxk$uOUWxC=zZLZxb
DCi(==xjj$YO$efLRpnA7xa_lil%jU1XYtbh$RWfgwt*6M}dS6HWQsk1;8{wS9smNrkfk;<jriBaTd!#Yvqt_4-2IR3VOi6NDxz-#VPQ|DK}hOeBueP<<N=U
steK=nJGs|ED3Bl?XMhl75|5KIYyYNP$3U#R}|6+y+-KT1JMK6EpM&MJF>eD-p=tw)+EoKElK+T#Rs+w0I9;r@wu4qC)JZ$Fp_Cb)lH9n^S88?^NWIM1FO_H
ybFL)n<=E;FK)cm(75I~>(a$md>qr*RZqu?k=aZ1JWsbu!3mF4DIw9(P<M*h(%BO@U>MJ{ZrX6zK8|7?<oxAN?gE&aj2FK*W*sMb)6y1&9NYz};Pxw_JT3lM
Nd^qv!^{mrfWrZ_KN*^(E;Cf=6g~qK4slHk+(|A@L9rJIp>BPlfFup1#xO;@kLV8}GL;iO-Fg9N(mNQ(Xc|pe|K~SiQlRQ$wbeqU^ZLN!PDHyg=IE$K(Yx<%
j?$PMnt0Bjm(`C_LbAP<B%$zNJ$tC;Bc)}=BM^~1m3|y<Y^2a$2%BG7y=57ry^`RJjxOsf|5Q;afS(c}%C%)%>6-{I7<nVBdx7CUp-3-<B1v6qjBs%{Ci2CF
h9&JZ-~)m<p}IDVi~y{g6Fqn4Iwt@%&M%Llgr37y!zTb+u*ffm8V(eFby~ONYjf!2<c^@9+cw_RuUoWB9SOqpj?<+S5(e*Ave>YXE9fq_LWc924987BCy07k
n#d~de;Bv)Kh%e2<Eb=a9~(wc=e9fpoV26s^}cz?5-(5zv{6bx_h%XvkJ_>-6u4KiWbh~r*qB4uE|M+xJxYx_ufw#V6oyV6?gl(SVB*esjm|-;PMFou*6^y8
R)Py&jX&ArW7oyqn??$KXiK;&y63X0Htc`~T3YaQc>n6Yf)T$V?f6W6LjYl9X%<K{lST-teui&i*UK@z8$BPLwU_;)7GpcQ6ld{W?-<&ZcUM0Atp(zlk=hPZ
=ker>*X40`B-fQz2A^a{&Xt;rpAvo9zOH>LK85j{%>oKP5RUS<7OX(w_$McFS9L3u)AGqP`hbP(Qlyn>V;E%?onq)^3X6F?@2=}ip)oPAQh*<4=#=X@E{=jM
BX+&5?wh_Z;o08pjK7^ICQj*-e&6?SbrXgf-h7^LD5K-2W;r1(Vw5{^dSFXa>gdEW0f%Y(wnFC=vch>B)*EcFNoEVvmMsZM#qd;JcgDyYPx-;F<m;~gS9}wI
g01ay*tp_TC$2Ztqr14g1#7>rO%2+O_XfYLVOdtMc0*5+-+Xn1)0ZeC6}?g+KwAKZP3v&j?8fn8!!9ftCXi3<lyx2C6rQY}3Oh_P*=Xa25%na~f-Ly0|9{|{
+@TIQLL4etQDMIM-KhE$6cwH<JoJ+lsBe<i0@K<bHRelIyQ~_wcNZE!L$si^A*}^r)hu>a_)o)ZN%y|X&iv-hV)w)7QA-waE6huppu{XrRIUSpR~LbAx@Tkg
$xhlkhT4GD?J9zc`sy0p^9sq#zllQHv88Xf=4_FsgB3{ixhM<(OV1@M%GF?<Iq*aHY@LZ>`Ttx(=-%SXI9sb8jyzlOZI;Yd;`FsxAuB=br@8rB;^oAmZF->A
+8MJxj|XbO&mhIL9O}r}_D{h8TZ|TCg5LiP)OC!I{>s++YDm<0RKks<PNO^60_QE0ZX$7Ptz3;h1Q<GVQMC`r#RKYf_@;gengFQTw3egy(P)xCeIxBBcU41W
m-ED=iKX`9Z*ErEDo>%&EEkDx#X^yHEmmtEnuGxU@BRQ_Zrnh<JpW1qar=ui=yJB=l(KDPux44ypaB=9MbtMmiV7gQ(?cr6WLRy474h^<?l(@|{mEf9+b<Kj
4MB)1Fq&6A##w0Zz^5;^vIE>hoF?<&`@nSN%}kB+61?E!Ye7^4WA|Dt?l7j`;el5vY)|MWf1#U3(8NI1GC639_l9@baiNS&+ySvnNYbmPf(ChCWaHCZP<xMN
d-aGv)3MKRLMa^$pfJ&(8CcCVk9Sb|XpM07pc<78i^rW;#dD&1(3u!>;#A}$<~xNp6Eac^F35i#1r4Y)9-!*c(nu-ME^nw*P9Vw9gmLP}T9Xd)Z*Avf#9Zb^
r~9mFaJIQBRG-0io+;v~Z~_rlAl8z;@J`Y#ea;XMf*+MA(S4*v)jNSsCRB~cP!dih*n?GfLk28POetAmyac0cBwX4zTeVqT?Dm|Ji!_zkDV+`5<74;Qx4eX_
2Aw+WIzL*M@kRV${FY?3J2t5AM)$OI!6lh%ofrg~>}8k6MAhEoS9*NmDf$68EO2SAkyEfJNBS2wqCGK4(J?{_TtmOI>(t9&o0=2Oi5SX?3`h!w>2Qt195VJ3
=)KK8J07Oh+7*qYXPl3PySqJuSW7;I*<*cu4k+ktsoxsqO;*-9%xHYQaE5cto;kUqjNL1wgAkZS@LY)_KijRSUS6f+5ji7)YQK8w)UkhgN|SZ0pPkP-j-hpI
w{~(Bqrw8$84I?wa0Qq9bltKFW(?PcJN00i&c8k)Le4}4qVESy&kQOB2ex<CZ3h`+h-sND%>{<z>|^E)C}I9h&@weep=@yf0i`lSY~Oco?e)VtHHIFuCL-LP
{gL0<E^ZUXu~%z8gXUY+GB;4{0$nZX=Dk421jblvy|}@&-P8P;gA;n|Q!=uvJ5KPW!LbXLijpqtSh@<_JsSNf@>lw48WkL}y=VESy@`w57_(<8(LAM`*KZtf
YILbGfyL#Vz~4qxfE!|uYfa>Fxz#X<*wqQWnAKa7g3p)|n$YIByGNtTcGpsFSGx+tuGiZ9vG80xcXt`CPX7e8e1yObPWnrZ@;sv(VLv0Tp>c#s{iO<%N3r}Q
1vpRNLZ>9|YKD~Z{%m@Ski8#~yrkB2R)aB-v*)d>&ox&%CwBX^M=h}y6l$W2IDw$XTQ79IngVIqa2SdsOf}TZY;kto2ycd;ud{vy=FE41XrYy{rNEh04%CL5
e-yuKEArS)EF{ev1>in>#Qg3ML;6ye`cu&ANUrgvHzd1xD8;XOo5^y;5%vV&+F2`pp%t)njX`#JJMYso4LQXE`T|kW<b+}V*|^QQvW?r5M%jh#UjR!fR}yO>
YjxU8@moChUbhsV2;#MPvsf1wxD4d};NMv#b}-+V)&n79RQ<mVkl`W07U1;f7qGeAV@{G04t}7I#johcGzTpQs|6(vW_aRjN@q05HfAZd<L+|=ek+wYgKdx-
3okKgj5Z#E7f2U<LiUP9sUSDB{@<#aIFu%Ja}hW+NcH7T&s6!TzQ{J#On%)Y;Px7h7tBwF@MI(;FEbhMqjZPPU?ydJk6e~ynv>Q{A}2ehem_D%HdCn2tc50|
P<49Q(T3j69T!W2GP3&@{ot<;V~7<_9&?(>(fN`4X*Ik{Fq8<?<ZeZ`1E*R<H&rHq|3CGXY^o@PqjaQGQ&TZyFN5qOKo>AjR@BBd1K;`*he$DtwK1qsp4!Cb
R8Q_P%m>xD`lUtlZlw_*#!bN=mqXQ!6b5!4x>Y=-v+0=uqx&ryG|iOBEov>7)y28j29(CaVoYAukdAE*x%~EXp5{WC9s)+FVwj{dc*1|-o$P@uc&S7A+Iuke
!04SgcrU^!nDgQ6K!w@1Y6v-KucS>xnJMJT(khuT!)(TpW{SvRkcN*K;S&O2R+^K@#~z6~86|NFZPF@s>6(tbWyTA`%uNihMopWY+^^E)DgP9W#4ji+152cQ
vLEv6o@D=-m|0%0j5s3;dcH)tF`v<^9{K-MrAGYRXYW(YH;Lq8l_tb3eLZx-aALR8Fs5PC=M8M$h1|M{DOj}N=p-Txy9CC~TEX(90P6$wy`KLDNSp>T7LaND
j-CZbfii+Brel%NR2=}R6o_}%bhP_R69E*v1kb6F8s6OS;EvUAB-IeoDzT8DOj3ms19dmMg$EG#yu?zvsy55DXot#wki-`GV>OG6UNnxTss%pKuE0Rd6Kq0$
A|{LG^K6Pe*D{GmuZ8&t2i!BXHh2=m$Y&$n9qBozOq1PY12X%T)Fjtv7h$en74kD!N8j3ixP6#>6_xmEVi)IkimOzx!gRIAO8<3(?YR6=Y%-E0;_e65gopHp
WY4b59(oVEetAL8M5d*o_U01T^)$3!Z~<FdwV|Sndm1;Y!_FtJ85`6eFg7Ox@QC<vPN$)^1|jMfw9$`%viiC6V72bY@I*tEv?h$RmC8{c-qw4tnbWT#2`qXV
_GDsyRerkNel|tu#-K{cNK~giuoVtzh3Q;PO1+skF>jTsQ^0+Kn%m?B^EY1r$iiat;ctlS)h@1jDw)B0e71;_K<|Ww*AQmX0T18B73E=!VoZzDp{p68$eanM
5a`0?@e;6srrX@pf|~Jg5>wkuG%p5&-%*f%e=u(l18DYg-&3$fZ^orF&w?OkacQhRt675_i)nTt3@d$Ut%&mSoPK2cws3AP*%hvj5@9x%*qK)LOplZT-SwB{
dY5sJ8=_KQS0lZ<CpUkko1Mz8T==r+#YUsb@mV6YbAp`vW2*2aO$9j5Bw)I!VHfK5UVXBKhlO&>CJGK`z}<_<dF(m$s+91jo6n>P=zs6qz*$xEWp@vIrYQ}|
55#X(vrfdS5f>u6nj08A-50IOP-O^ZyevimpB$`ssnqBQJ&nF(K?vFC?IYSy^0<vx<C7mXNONauZh<WRAw>sGxcY?bc4HX=KoL1*Qy)k6?gTwf%Q5SXuntoY
Ocjd0f*~4Jx3&dM%eg<6d9p^cl?Q6&QfSw){vYDH*D6ukB#lmiTEACUR}HW0+nX1grXe`yuU#{-JLsf98Xj=put}nOV-dzqrj``nXq!_|-$5JF4+iY9jE%#0
cz@kp#t4w8GyyQKHG(*cXC9;bm{gyNKb#6GRBezJ4~1&lByz#gDTsc@yBvglZf@5dviJr*Q%&z;Ct>?cb`EKmAd}y#Ef&ylO2rkmx?e15EWMaEB!!p!9jW!~
ALT}?T{n6nSjV8t@yHW$Iy|T8F4~Y6XBj19DKP}MX8sx60tb%HKtXUW;9B+<%>(|{lu-klUc}7ULr7Rbgn$>bBkn4z#tum!?Lp0+OmjFjIq&v8u|yykNsJd@
)Hk=X8b=KlG4+f8P#UcH|4sR}wBS}}3`DF_GyzCkQ;&@e!(&yvl}_F=6Cmq5K4IU2hMj4)1wJwrvBB#vKo1P{s6hihkB-}}aERQs4GCCL4p4(_0|&+LpP8pk
-1s|^niP$V+FR~N=<})PR{ccH8XtW)U&SF>-|u>+BWIGpOMi5X$scSyt}UMd`SF?=2U?0we;`4yWH>&*O2-neQPpFv2#3=%6Bf^qY;b6~0l|IHg1&N)O`ye9
(dJ*c{J>y5LAu%0vE#W+-ew;XDz*V-dB$uO2$C$pz*X)HCc(c^Iw%8qnuWd$B5;}}DE<={7+^93AE*a^KY-$UAC`an<iZvV3-Xs7bvVxV8W(6}4l978_eXDV
!-~3)tLNv_6@mrzlO|M$>6AM&9wAUkvROByUrQx!&moBvEf;vk9b>2ypKC|=Fa`$5vecV730{tYeTgtU<&RT|x2=CSJ*Nse!b;MN8t?6&Xa}ilIY4zk5)Iq*
wdZHJ?z4Zr3qMbH;HEPnkfnqVf0@hMOA(j>$s_6(w8T9xS!yEJ$s+0D2PJ7}*h#$cV0)pn_uamhBnIFi3j}tIjxr~q|4Vwx@Cj^(t$bHTIM!N)va5UUiZ{fe
{aXpwerXQJoH~BZ8*2)*6hQx1A_Dl-H)j0ZVi<li{)3J{$iv_W`}B*rA{OqK%V4K}D>v=f107i13rgy`k1Ir1m=ta?CrgH0O%19iU}NWfWsiD~#P3qyz-g>u
^aKch?`UjECd^7Ydhl<D1AeGOGZ3qk2~;HYY7WmZMoNusJKtoh_29}Gp6mtx&xEQ25-3lsJ{`flJ43zSS@AXKxmI2KO<;B4de7An!oT5iCT-44_4M<pW-Ee-
ppa!?A~mNPmTZfZ6xdp1dIYh2HfDL|8Eb@}UbICml?71H&4`N$(wAR}^{D3~h<}q3*J-?hR>7}9abU2%01ORVkvxJvv!s@RsxanbC)P*!x(Wi@i*0x{cm5v)
Fti;c@o1-JxZBSp37GgT0hKHV@}T^GI@KIj&(8qHbaN3$Q!BbGMx0`dv1Ep@P{+%a--vn@+kUS2^e-8wc6@1uq8EPe;M~kg;mV+d-x4YQNSLm<!lz*i6`Ac?
G`+r5(tYA4ZhgIxIDuf;MUyNbI4aLO(@BQ6xC7RJno?AYZm!TQTZznG9Uh^y9IC*n`!F(#f4VxLg2Y@%GOHWhTLzg<Q3V2#X^+knrbo<-v)T@K+|R>yl)WN4
+2{2Pr*NLo`Ny>-20Hj{N2qf4m1e#<QY26{n09zYakWZ|?l;6t9SCmeRe*NM9JZ2SKAK)UP(LT>PD8c^G+oTD&QO-C+=7tTKyPit0&lmx_gSRUGJhl@y~HtV
e(5h+gGN4T#5cvA^15iJ^lnTKCgpSFZ;N&4CkPaYG5a6vc<+Bn+X_T8H5Wd=MyrJZr{o&0i~_ti=^UYhc}O&{0H)L>45%CV<sa-ncsMBE1MmT!y7~z8kVBJ^
9<AAHkN(a1Wyf8N>6t3mj<b6LfVgf_<6;%AiU}ObY`?`ncl}h)=jC)yG-^Noe{_kd{`CK{yc+77P^^a_I_J4{U2i}QMRlevnE@}a`#$@dms+zAPlPjC1s>Z|
Yw?JTVGH$JYwV@lHk+@--qjTVm0hPS=em<~=<zD!W{_SpeR$x52^XDj3ria59fteyh%`oc2=xQN;OoFYK9GgdE|M!Be})$3kXzk?Y5p<pgx+L3xb(g%Mb&vu
9xX&=cGT|9w%P;T?AnCyX)``m5d=`9U1efeZHM{S0_YM^r_$3<%Iw9ii~Q^0X$mxuWhU0i>Z&n0Gh8Qs?dn$z61?@E<!Y$^g-|pMU(i&Po4T>@l4g$1Od#|s
2E+n_p<*Gj&U=Ma*aY0>1|IyHCL2ioAD^K-)x}CN{HZu!r)WwnFn3tCT;bq!TTwrS&Wnp1xmdnWWP9(ua^$J+&%f~MS64L4pyXjPW*FkArV(>B=8=M)<LT%K
X2!XutG8<1f{cp^L62W!tvmcGWjO4o$nh&J{@qEE4UtQfs`B9y3QR(m?i^U5A!_(AebRd?E$j2hN}rg<-B%G>BYow*7vrmNN7T8`$ay?U<93S{kkNgZtp4bB
?{~M7e7_p}0QY(f`tve#GXlzkQ$!qN4r9Q)#X!60Zp=c|9!pPXZ1YXm&V}WqzPbe*%*l#pH#W&J^qWe|B`5$ov9nxw?lCJ6eLUvODs6nqQsTyUD_+`a#sa@C
f>}5ZeBSgK!!!-5-}mfKFA_KQU#07J3Bm)E)PVk%C3Q_H!+T}9(*^*r!{qbgrYJwAD|-WiOOe_<Ith92UpCCkr{5>Nv`t@D>xQ$krSth}5gvwQEAz*a1^KuU
RRLiRX!(-wm^Zh2<Q(1~sK~d5zHsr*>yc=HYqgw<cI{V0$G|#_1{2<5D#N64NHX7B{N|P7>6v8ds1rr9O=KeRJg%WMZd^qAI(ar21h++O@N=hDsgKl)R5T|f
EImYnnB64M61~G=0h(3`oh!?HkVL$tt233H0W#`r_yC-9UWi$VmOkFI9M+`6ZjEabBMm-7vsvms=YUeuIH<2F{yMZ!{sM?;xngI$to_+Lduz~N{pV!AKh?y1
?D~Fx#yaH*=lB}=d?phg4ltqZG(2a_IpfANAFX`u{pQdYjT|V8$qRbcfwh^M1unYusGxj$#kpgW{F(rp{p3EMv?WD<7+p@^a=mdlxP}{1ZG+uG_g;MfXIVw_
f8lvQJrFqs?Ful=$kaaU>i$r3AXYYq+i00uSjvuv?0t!RQ*>^o2oLi&3NRX1RXV`0q|IS0^fkg&uw*X?BE}BeG?*7}inIt<#^=pCY^zkvR}`R-d07DOG3OJp
!O0;gh;`812;;+f(3~J3H=;GdI7x3EfA9V|8>U&d3<pYz;AkUhy~q#Y(>eVpcFd8?TwjH9dg-qaN^$Suif!0^Ze=0>FEawi1*V{D6~6qyc0(%ND6yM*dUtZO
aoGu%Z*>W)E8V_hH)on(dJe3f1Y1E4KU&Xgy)$Nyq^q0PWSg6loznV+F}p`9p2+>1loAp*7=2i}$a-tXgWxiXlfnEyBAsI=-H#9$C?4odwZ0II!^OG!3J(wN
V(+9&r3y4e0d~)aTTJBZ$|PKZ5V}-m`6<xwk<r-%c}O`XJO>%C6B=hD8GRiiYaTY}N$eV?2)N!F#)mH=K0sxrTsupPAgSqoo7t?F8^d!wK`B&<28oL?TCz5H
c3Id_yj?mVG6-c6*8T6dKE|3@1idC-{xQM+L*<RsFvz;TtJ+dQ2pKLSb<`gvqM<7wZL1b&(aK`1*<-rx(MVeZk_Xg4S?X=G%S$74Y{Y}vJK&LPkoG;DPil}e
&vU}k8cY?(-tc~9T@;g$@XP-^Fd0Gjq6G&c3mS3h{nzXwHZ4H8^>=m7B3}j*;I9;P%q&Y~QOiM_MGJz!Kl%!<a|i99;lO8)ZzG`_hjagN|F_Bc7zllCnW6&b
^xh_7koS+Ao!)Nn83mMJI?@sVGBaF1Yf`|#&K(6SKyZt#t>IXt({Zn;@v#Wy1*%j++R=IhMyoP=3h@2OS!IT}(sdRsiF{bRu=hz_*->n^q;|iRv0?uuR%RgY
C0b5z73Y^v7(MxrD4I#-RO8t;@69C9W1jI*`6+YYy~o1{feLl%?&8x&*}zR*Af0N_1Qj3gooRxdEuM$Cv1k%!IMu#ZPQ6TpB^`UerXj)wuYmv^<K~w8#cCCL
+n}!O-u2yw7^UzCX)X&+oX}OjnQ~1;2wd4oi34r(+8EY<&bbDMG<IB~+HU+Z`tyS?!L~<{deVjq+ZYY7Q{+S8RNa>_-&U})-n3O#1=W;A(;A0Lx=FzHl-s?5
Wy3h&N7iUZ4iL76EvZ!TWuWF2z)}sL$J|GZ+N@xquYl{oW8xc!M}P&fkqvwsowQ#8#af_x8%-`A>gce@mg2|sJ^M<j37TysdU*TpI}nG!f!(Kf2&uJijjBrC
=H`P>6l!3&kB;Z`DGKu-u-Rf(n9T~?G(<0zTVAqP4Fsxo{nfM0mNi3tgYPn|Z9w_!E%qFiFFYYyHG>2qd*rMi#M3`$jH@2O^fnJzRle>ZvNd?x{W{=LBwBad
wOrfG;ZpI79b4&J?`e@TIv3o-u)Slrrc1*2^-48~md4TODr=9w9N&>{|86*Am5cMwvrBY?(^^eAsZys-zin0SMA;;naiw`}O4|Tc76&|jWM&?3O3+LxLl0LY
07LzXvDKgXK{!pCctd!U5?WcNU00P2!`sYbKg82Y8r}gXd<4GLQ{zS^To4Ri*KC)IAxfa!SanUyo{+Ezr$Xg64q&3eurVjo2MnJ~L5@5x<U6zA3c<iy9{yyt
oj(Fm*<#JoemF5#rn=<A|7XhrFlSd&S%D!rw%B3Nk&am@3Wdi*muc}DiSa7aRJ_D*jGl5lA|mY)jz1&3Wt~P=PCRvZ#)eIe08Dy`x+ub>--t^xvQ~Dy@V7=7
uZ}O-O<T<jNYpT4)x+v9<-Q-?`dSXB(O8>UXbRIvzFHa5HFCKNq4>CEE|?`QXTaW1EXnb)>^o~a5n-gI_szz%?Rih@QpSn}ZVv-0o8Isa>_L0}_`CnM>IL^A
smmF=*-idZigz|nRgT1WUV?v)Lm0=y$F#>?F`$%`_h`BZEur*o+JeB)MPd|p)VVp>UwT!aux3{wUR%^_80~7h_uUat3GEVrNO<~y_)?Ja623uwPnFWRP2<UE
Hm1+X?kzv8E7;I1z0Gucd+d(L9ZhGMXgy#2DY=`isT{2GqcW@Dj_eNXTdl;i6Yg@yZ<<wB`Y-#=MMzFyYZg`I=U#6N%_;er&~>%}T;=cy*e`HDgF%%K=&+H*
z$8dF5Vo={byM2TK=aHj2>HOEG6a;jwTXJ2-WT2I)Jd7v0Q^W}hoIRo0|r>+cPCDCo%xz;;a;o4yssW$9(cXEJCitfUSg3rz(q^>>3B@3A`1oX`rY0}w#nuF
h~HK(9up}dZLk|@&ho6eHUzKLpxhbHYp(s#!*QKjB*}PXW_~M2n4Kzj4y5O1hFC*&dI4I{N`{YrR%5uIS!Fihinkuus)(xovvFVQ2Kd|HF2}1~t^g5?${MPV
{~}xW<<^*?BIb2(F3p_<$Li~lfmHI5A%ympDv=v&>`425Xo`lnpGk+w!LTxC44uerlrozYDW~;|V@JNcK5zA?YLWC!3tU*t1x{%Lf|TctMx(l|b}u(}uQ4NC
D{6tLY@_3W)=J;4-I0~bvS%VtoTo-YM4q)e^J)o=vG!di6~*+7jR?kf0|*PcNTU;c(pCHA&L23v!92jl^KP^=o*M~tLX~oEVILQ9oVSYAHpXx#W{Ollm9@s-
>NO-O6+Oo$xUQJOZmJfijt`HXf_C1w67SvV$=5?+0OY(rx`mAP^AoxkEnV-QLeQcp_HKB+wo7jb+IO8cLP%IsmpIjW-e7~?IZo+z=BX#Y0qAJ;R*sG^&N_Fw
1%z{i=#p{7`fx60YkqO3jZ|U}(aEggw2S;GU(=^z-Vv)dafn<h&FF+ec0Y!C6HsAY3E29xJJLs$5s-Yi2f&uf%K(}A;K&WAVV#J*almmy6eT`!L`eQQDmtUu
azZS90?zUnl|9B|Xier<l<p<?$z*HGDdL^mK=wB|h?JK2LZc!?+TJGdc%r|qi<{GB{Dg{+e>Q_0MlDX+it~R10&?5BovkY<f~rC$fb7;XKZvww-fu5N_8<Qj
)X>2fsQf^>D?2i=!Ce^}yVr~q2yHjoa^i4#`Es4dF>2Qc69eqPZfV}jr;mM;p;*d`NnbAYjFIyGrAzyK&QeL(qEHpR3bp1Qv2CedytFa^LUQ007*sf+<}D;d
h(DizyLH+|Sjz&c7AYV)S;M@$R4oApTll_MlUHk0NsuHhYPXZY1{(Qm05@D2onqobFeU>`_5!;^7o06Ag!9A}s4wBoHYDD5hsc40U-+Tq;)5$WPmW}rq;V~k
We!9^TYseylaxf8oEq;ck{5ta-O9CEsm)6L3cj$+X>yq%exBIfj7hP8hb9#IqcLM_HS9cA=oO~sni4B3(n6}AT@~d0eDC63zq^f22~qUr-T{+2c5R*F4MUm3
DcTCAJ~F})ICfZ#{`Ja0Sf6b3mdjlcc>Nt3zAnI|DcwtcfSa>Rj?&J}(93PXayoCuQ`gy+kgRLOOx<5vcK)LsPYgQc*yv;0!b2C5`^pPdFRAh;OTcS@p<UT_
X`;VFT|vp8m`=z|pL>cs)-E%DQ6?S3BaZI#F=6Xs$-slr>aP9cD@Es#Qjp=%Xv(37YtP2OP9imweJIZTZW=|1P@9+3X<(0YGE%@7ze9^ICmpztOiAG@JO0C4
XHe*YZ4xfKO>;|=uqxaRq2wPy+yS^D=-X3yMNYikS10~;FTRO3^6f$n94`#OO!>gYK`!EUJ+zp}rh)w&K!oG8+LC?apRP75pJ`iOVd)LAanyWbfZqFz5A|d7
cik~SlqR=p$Y(hrTKn%e8e+9-<?$!1(u`t_;h5V(yKn6=jhXxe4B%cBy`6u0MK_5j8{y@kDmjO9CdXV{xjSIdQw%x(@Lu9w#Kav`unac0IBLdLs<aBkRNV!*
5Np<8<mNKC)jXK8OT!5d{203x-Ghb^+C)^BGj|2ntB`r$*374HD}e^B%IkB^!@29Z+RP_b-)_j-J!6Uu_3p|jk>>yDlGN{lsN>(lJ7PfdoM5f6ud^y(i`~0q
a=Jdo%me@I-r_3;Sf)gd01z8j_69O<I_mCTF3r-_aL1sRO|#ue@4btk{exSsn0#xfOVLKpgkEkrTfu9r!ZNJ#mpxTUCZ{wKi0zG$LS|>V1hmLHNqX3Y>WVZ*
3{B!&Q<J029R8GYrYju_gQY%g37@CI$)*wRJFQ-ytT+_b!VC&sY=>8Go{;5#h<ydXx?jo}jmzjcNSB?vsiTRjRm17mD(Tz`8JEfW&x#CsU9w<O_bec{RSlv;
#HlZlMgSyL08Bl#h9$oicXpl(iFc71%{L!fRJg<zepf})TVTc6(hNCMS5pv#Ec-Q3--jiW#04<C+Z<8C=EG(N^YR=Fef;HNRo>-z=?es_>Cm~gljL~#B!#Q2
#Dn==xXy{gixAr@Fr~0pow<0Edijdy2M^SmL_c*N?X2wHB4`!7fT$k@Wxc2#Q*~t=fp0mZj6h|MlD!i1&jcElZZ>5%{{?v5d-)%%6rqbAi40H+g_hftvMkc^
IatH+!kI?v529dKXGL9?J1hr5o0_SLLlLUQgN_EX2%AO_W(Mi0TljEqcQi#unUzv=1Lfm-a<uALu&8))!|M#JNj}BU?IpN15xbwRLufq@#6v@uk`m@caHi0e
q}d|GPK~>g!kKW>fs(1o@&#}`+>WP-W?x|6+clHLd=0*XU8EAmzfzV~@cBbh8yBvd9-TxA6NUq-b&WsNoDh0`Az3$o{7Pn!6&-;V$j6UA*DmuAs7m3_I9dCT
_QIu<(U_+!7P9_<+|)s%mwwJ~#oq{PnqUETfc9!XRJzOEJgnTs_e?T4R~QYzTcJ%YMa6gJnb+o~jL3SkzjHG{sO$lmTgCb0h7>m<Mo`pz&U)~b68fRD`N+eK
hkncoQ_T$@(^UfTY|};OjFtipY2)&{kg+~%g~CLn?S`}IpX7gt9!M?2klCFP=nhrClBI&#0?u}dL@ceN^xYaJ5<D}f5hk!NB$xgE*D%S%O3SIA%cM&3P@nEx
>lfwAXV8=Y++E0%o`vzL0Iw$GLoOq8*jNcnLjf(JB-FT###0Po-Ll^&3?iCNezcUtm<@D;jgd>qnu3k~oQ9}(<T`ZzwRcIlnRqP5=G}XRRsh}j1+CMRQf-L)
HHzhq%5V4;guv)9Fov~V&|W%|zsdBA-JexvHN{Nx1nw`uKAwC92CD5+ASbGMBnBQas<Zq%DWIdgB3W91ukk=!Ju+**j7A&F6#4`e0diXx7xpJ1WUCmgKjXvP
+US0!qGQ#Qz-`)3CiJG-g}+E%tX^26!9t1*${K)cNVG)uAqgfA!^_Bjdsx8ae!_K8JlOwS9H?d0n69N=jOzc|hs_+J(bf;k-ID#sh|baq*6Wg9W1U$^4wyRf
VsYGf>^4}QlqYCvz&RkZb0J0U+RXmMC6zNX$m)DR#<}5cD(QEcbxNO1tnu}83GENMkLcU^rI5?w6B2FU<J69k^mU5H*hSw%XY=Qg&g9%KBs!o$s#0-R@onfY
<GK?r@I*jLZ^lZwkwfP0L?R<FV2>h`6~k~^`-qjlUAp;-r^0ZkSjYZTTnbA{TUd*Zx#VtKi^kc4M-rH!Fd8?F3fvH?(f0gz1x>AnOT0G}za=J8p=d*=zjL9}
1aXP#-A6@Lw72M5zf0z<bJ#M4Diu(=tqnU7Xt4G_;ebs1m^>le9$Jg1ET2HGyt2R>q&Hpg&NO1n(DY?mw|RG${%1f1hi;~&{zImI&mXBr8GGH1Dd)KO(W)Aj
!oAoCtpK<vPG683D(knrqj?LOG-2?<iwC_DBVXW89QJ}LQJN&?|Gi^b3-Qszx~oI3S&(7FmfLGpC2aADU8e{2IvCpM3T<xJS3RZMK%B)D76So}A_{PYZ$^l(
1M+>pL@r-QgRC}ns!}!cNa>0PX)1eWP{gkTu;vebbO^Lw8p?szJza^B4lwG_i))zZr02F@bt9pW*a)csO@GR9QDw6A#VD)H(YXBcCZ%?EmM&(e&k~h1UdzB0
arxdvv~R4PSDAOSHHt++j3hzp;kbuU8QO-usQnORb8~AzB}?|JNIH(=pX)HgSeS*Fgl7ouvf3v&IA=N64Srd1SXJB8xpY=$mV#n%McrsrEZ*bxtCW^S;&@JI
DigLo7wi--kwp5AA>}O>AvB1$ZtJ$>^j*Nwv{vi2D?x^Hs~55|7xJ}8k$m=6F)8221JLYEyb4Lj<j~LWGch<=inUwDP!g;0H{#Mwot8TzXtyokV3<Tb=(Jc~
;U7`@29p|tU;q~Psh{-t>mgJi`?SPK*xY9lW~!o_Sq;=9ojfUz^Tz8EmlUGp-HEdCM5;8w2eHFmH<T~$r*3$te;11M=Z!>zP9=neWIWcGD~PnjezB&H*nf+0
K+x$lubGHbBlQ+bbSz;~f<HnUUhK369Ql*21DEmYCuMSmQtx1(Eo-34sYwVQOx74b>Et~){|~u{nMy^fJ-=F<9{(EpDy)pN-W{+(jQ5*Ry@dQEqZ=3&fNQWk
XX`-K#+H!E2Ity3d+~}6|K{28ra~=b^AO?LG+_oksH463_26z}+@w4_%8qtrz@;r-=d$mII@ZrGB>z$8^G|JZ`Q*TLV)Sf0&blT6E*c=%6je0xHr3i^xdzT<
7uhG;!DX1daQvDwJ9(DTv#$Bt+_6z0c7k=Z2yN+bD~HVazNbNm6)*aJh@DbzQVS1Ir#2`<HCHgpLfTwAzJLN2i!R)n*2|Ylg=9=0p};;B-XWf8px6`cso5U?
)m=)M5-xITb<KFuq=&QYJ%c<Rn?41j8+23R;G@@aG6)Ty;T;M4h-&(kbVn^x+4q_-O|pEr;u_V!oMRqgm{YpAFzc33Cp2sn!#s!Rjt>>EJ$_PvrSS_#`4Lj}
Xk5<YcC0wC>Jv1gIm}!>?K`cTmqJaLb2{`iy-o%A8|1g8aGEAV6)uRRf*vv&W75@RX9+H&1)7o9d~-jRyw=`jXrWM{j9?nH5^HX2wrC8x{>6`lcAeIA)k%W|
uuY87F6S1M;6-h~!Aa<ZSUnn_YT+;wreYy=J&>xD`q6FnJQYxeK=(JxFS7IL6t{7)nOKO{HhzR<)5%4EBRS({vq^VN8Cq886N#nG=3lsC0kQzlLRTSV2%UmV
2OPM8QC1DU1n?N$S1*43cFrLwW#&CLF4Z_tMj|#1v!`ngoborMXg{)bHFXjUoh-AH<fQyiJ(b{A;W~l7kHq$LR1y(#ojepccv8tiF`@;)iC{uUbKSWXNYNbK
!TTkXd%zDZa;qmZ!x<MI)#|^y^Dg||32*TUHm@N>0F!{s=$%%u$=K+B`8kxt78>u{f)^x2%gHV^!4z5RX#&Jg466DdID2~ZFN1B>8vfF7g$4iAI$8CPlB5}d
5K>4*i#&(eXWc&(b)Nxd_HV(R5v#ju)=a7I!D5YJ>ag6A)QiAj2dLw}sw)gny@1-KEk)22ibNblChSra$gt>Gk@l$^3<=u$J}<Hmx3U$6VHjE@2bl!h(IqNB
qXg5Qu0r^Y{({!mTZ)7NW}H<IZaMt50Z>UG%SD4|n+v?}Xk7#48;vQO34#kY6OY}m2uW<Mg<Nd$h%ekFAlkyd{XmcSJR{~cEx$d9Rp6_WQ%H2Zw}lbEyZqhi
PRU1kjxE$QQyS?(<$V}gZ2ccfTHxKAj;ak>ut~O#{eZ!4#Sac%{d)aqU0_0!s~{Q+XeM`_J-gu9pov6rvORpUDgMS&BMmsdz=fT@?3hw{1bT~$<}lmXw}&D~
ZrwiN=5cZaVNJWvlLaQNGL23oiNIURz<3xXNHEnE^$#T-U)ltk^_Ov&1!G0(y1^=1mj_yf5%QxypKfLdnA6-7Pw~Yt>a5<zH6x)b>$ao{Sfr-O8it5C#tyy<
0`|kQ2&p03T`1Z3GTt)&qFAod^99YbN1gJef!#%{o5<ks;~o3kUDU%UQhX?+1pm8r{Y&4HBr}A_JyYvzJ0Wcp(jm80BmP?9&LC7)rLfP+PcT1Y*_k@tFpecT
(+g+@k0X4=JAi4)of(&4Q2TG#I`3iHND&iq@Xa&6E6GeQNhJ1Z{?*fsPWc>ApS%OpYvV^AAeLBcH4N1@B30^0Ray?g&&Mu4PSjW1jZ}eZTc|!X%*gJwt<x<~
Z68k|Pv{_w&Ipk7c4C<BTvD0Lh7f%R{>|08p#QNG8<2vL(X<X~)Xxt=5Lw?noR%k;WfgglTc4^YgxBkjXL_(h0Y|(a^6xq}j_<BM<ac%F9qzq`b|qt=1Puni
%tyq{aR+D6a7co8(RAp*QFr=e_A{PkRU=yB21^zxhsD?rbRhY~k{|AAlo&ILCmQ;K2mT3<o@mrG9N7@d9?ugfJ)TNNe@H6-J&^ErNJN+OOQ`>26?2%btN=>x
_R}#MD_H6LH9RnmtI0FaeUVS1M7f?{vXUeea2MsgfqkocJxn2o;^;}EW&?ye1uBVrMPxCw!Vva1ie0c~Q5Ix5n6V;R1M8&VX?VoRXv}1Y^6C~3Ee@>%4}jjW
Ub2W`!hEMx_wM8_h^T&Fm|#NJH<=2h<<mn8dQI)YlS9{nROHmHx#;31SrcN@PO~0cYg2YfI0L%4%(`%;D_Lz;Q5Gk9zSDwln~SFj+(E)Cv_MsOAk~RGHrPVQ
o&q!fDg-3sBa~F}ENPCputSYHELdM+`@8|ReLZ9R2nN`Bv+<YeN@xW!_Zgj=hO`LyKF{h2kvzqO2=p>z1@n1>v_nU=A2*D||A+1~MCoR$XCxgBx2Z(EJOu&W
2_L91FP>4xmiG!NGf&d%VaWro!%fS8jZg5#hhJ-Pj^|W-l=f)N-0TthPWOHh!Q7nN8Daxcaq_s}A7GsbxQis%`bZ@i4k6!nbYx#HC>A#~TqIZEx(Kx#+HzBl
uD80j^`1d`=ii3F?a#sGfT5F2%TOAcR|o&an6kB=fUjzU0CInM3}eZ|f(3$%7aBgMcfQODwZN-#(Q!Z-21^1I=Kg(sztY|YSX`Bix=)&wfL$_rpKYnZ2l>eD
c((hu5XdFPu8IPHAo1`N$I9cZ%{+gw(yBSX+AaXk>NjS9K6}kK>2S-q!Jpe*2${DaWKajyOCT)_aA-fbMZkd_5Mn54V_)AIcH2_iMscp2`f=QxRH8c6JQg`*
g5noCFDwYAj&M}zq&HosY<UE(-hx!HjqD5^!g+uAib-Br>NXZmH~b8qw^fPta(%*hHL^?36zy1Z&tNE_n=HZ|yDEC%dD_zEzjy15s#1?|;q%e#7f&fq&|uGO
n8`&@DAUt&3VaFyKmm|r`&&V|aJ+Wjpi>=W%DGZ|jM<arUhImu2zVkh8Y3r5?~L=PgD3L%6_LKd+U>)4=ThA{!zrrJ&j-7yq@Ny^+JvEbti0%%xv=UMpf-w>
++>04dH-utXSf_1CZd=g8uIsNQD2R*#{F`mI6tub^~-Nn2sZ^xr32x!^M)?=6Mp@Sg1PB+4*DL7j=+L&O%(v4<cOLceYbslVhX5N36&4kL18_9QftdVADWfY
?VYoTp$THnH!ka%hpq2gJHfihXyC&pMHMIVU!s+BlLn9I9e-!*jsexhRk>F7M;CsWA_RQX%gTXEupBl+B&>Hlc~hOd19#&pr;7=L4cw=(Rq0`14h+0Qrw12B
{%Il<o$9dY^lkLmvbi4KiS_FbUr5O}oa`tei(nEYRslQcK*(u=4+qhUS0^;Gn3fGPHcKqlp5d4XCI$F00ZIVWT}YiMRuN2Sl79oL9?V)aJ)Odx;3#)4LQdYD
O6wBjrAvo)J6>KTa9sfw*z1x=VDUK~NlGC_0?_Qn)qdj9nIa@7X)T=@6sq~hZ6|RB$W3?&B&TqJ%I?Bq#^E-kH2uoKtE{gkjm-StX3fAh!ONfJo&cKh^lja(
%}S$y25Sa>@#iifR(sAIFTDz{*a7pcfl}A-+ENygaxSlB2(ueU3&AOimm06D$5@RrHu*7ZED5*qOKnHA8TW)k*t&_lPE5V0{sq6t$mjCRL=%(6vY_w&hN6<U
ujzU=L9Js0Sa1xIcIP>KFN=NQD{CM`D_JlY9}M>!i$7LZs(E<Wg|%{4Y;PSxE4AHdY?HJSBrx^k+lQyvZ(uk|mr+~H!n)Hn+Q`lB05LCsoc>n32f-CfHCaSM
HNh}u_0ty-vfVWL<v-o)2(4OU>;}U9r>?wyvs$PV!ePmf5RQ!NqcylQGmiZd4a!dz0V^tP>{}9I{n6eJ#9#h5++vLiZ4_EypQ?IlB*@N#EBP7tR$N2g7$zpo
57xiJofi*k&X+zuVdNAv(!0ZZS_~T0w-R&|PgIT6le#+715rzy+g5I-#}!U>{*rC1gd(rN==4qGBSwR6i#D2yOgMPGC37I20MWdG@W6s^bm3CdE#@iq7d$qf
qnxROixO{Q3tS!{0TWvptzuDEqv8sZoC>Wp?sANmPFZ3$0-$5KJyAxr1{I(St;VjMUwIm-`RoI$6sHjd;BZy)(UPz;osWE*gXPV5dj?{{5*FuN94?Le;JI*A
&;8k(qi1Pzv(QOeoX^1}u{*@_eQ#?obdeHu|Eypavh|9_)m_>2x6<|r5Y}N&X9LVIW>VnSMi>Vb`vkQC-V!P+yak+nL#z5Ml$pZ0wCH-^01*>t*8-2d`*iuo
YS5rxx)UKA#`OR#Ww%jELL+lMHBI?`I4>_nAW$DsiIl~g^vdkzFJB<!%2Ug62+@AJ8xXT0@6i92oQD#$<(aJB2qCt}<frNkzU0u``R_6*#S{ryi@jyh^W_;5
(eOFLT0_bpedKcruj%*gT#_AMSw$N?<>>FTZC#OE(Jr5yo#wkoB}t11{M&RysczUe1$bLF1DI7u(wLNr!0E-&*tA&5Lz_{v-UbuoiS3=E2)d;cmml#}<5XJq
X$0HDe|WAmi|Vc6qmL?l8ZHMF_r<SKX+btqc*mn1Ldm(Vwl;2_*D!;+4%AGjL1cixZ~Di9hH`Oa7kQhN<jkD=3Ky{sq%q)GGyR|2@em0{wRcE_-w|<4O>fTy
8M#yKGQX2F4^v@JqG-|`Q-+(6O4t17;TB8m87!8p$%n5_ww6r`rWsS=EZIk#4lu`t!A8B1J+(63P;Ek47dy5qDo$2Y6dDBAY_jp;LcxrT$bY2BtjIhs@ed8P
*k0YG85!C_sgE_{icAGwW|z{sNDJd|s~1uKWiD0Trb&=g_94h)c*-CAVK2Ms>K4u0`+6Vcf^Q{bSjM!<{s&7zcqgi8xGR>|QVvm87r#M)d#u|rgFuWuJNUr&
j<-8*pUEl@^LrL^yYkk9pA8HEe<Wxpb(jfdoH0SAIo#SdT0lio9q(8<S0F;7<`?xv-zFzO&Doz4Db)ZYQ#`Vz>g9J<lDm~3?eU0%y+JZ?sFoRv?*Hl-s}&By
Sq?vYgTWqS#ZJdVJ)7Gp63i!h5|S2zw?i9%9?yGSmIdxncjRr91ELmcyCZYRVxu`=6ld$M#LwG!uFu2}uJw6!(K?O4)b|1{Ea*UOW^bv^UPVJ_QiLG>y5)a!
8LR6V`Abt7L=1nE-w<>=w_{R{BSUR8yhzjEV!n`g89mo_Dty~GwYzE3*RBm4bdDq84|9VNibisEG;@WLhEn>QH(;sg>LPqC)OU4Puldn3q)IeX2X)KNEHN}p
py8C?pFfSSM)QG4^cDYpC=Z73C3^SegW#+7MVNyxX7t|;z?jzX9CLcO)l3dXZZrbP0e;4bJ7e2E6v{?GoQ7wieLtLN0$6GLMzt->cN}(wpZIF#7d>e~v${T2
aDDE`6Av3*l7|WmakDI_Qc7Xx5&nlY2`;aVdbDdMuG}-$gqlp?d|ME&s}BpI(a#cu?{xG|ah3qsB(?;=%JfM5U7SKh=tpGF%WF&9zlgS$siKOVQT}*sFt60r
ZKhxGl$aW9vGZN_fq+*Wp?VRHLUJrhIngqwM{Gm!$3zWmwns`ATC&L>)!>5Cq}zkK({h}UtFI(67ShW+j|bjRVxwmL2!`fm3F?m%)>+0+ND5!wUC$;@sM)OK
kV6A$pj?S#@P*pEs0cI^Q6T)V2Su}G009pUW#^eziXh4hV`=|XhS*WA3lKmRlz(n>!@<+oeC3AGzAIV%{JMUy*i^3*8FlYnXig(5X+R#RKU;9V0<g?SY>qGd
yQ4E`BvIAI2U5`6olnLz@*DVh-Pj?(`sgGs=6O(0CmZPrqH1%UT@lYLh8OoFD$9tp6hHzuedqcL>DY6pSl1>ML+;6WPOn;zL6gRNU1-37xR>QLOnD*f6fvpu
HE%}0ORQG5D`iEaU7R?z?9VP8tawq%R4`f7=TX@Pd5B5?ygXYZlJ%=tplqk=>K?ccr@|DPov1<~DewePIK3`Gk96sBv*8bfP>}=IR1wrpRR~ez*YnXUXbwfQ
{*9G&zZsq|2}N+bz<b7n+h3l?=mhmloOkKqyr`hYQ*~3t4bl`-R#Nu%`@WO&{!JVqs#TUED~Wc8R;SKWtA6eAhd@XAtrg2)F5e;mc^qv2RbB%*bq?M)jh5?+
>%{>ed<#RK=t5;{7x;ppOUAz{5!sBkMjVIZWmWmnBzWRuZQnIZz9uGmtmHmTL4SZ3Xf(p1-s4oV43OX|gj8sKYr4UEcm+<7?1i=w_pQAHhuGFrfbCK&Ke7y^
hWC+)cg7ZPRbye}cGVt-n$<4lHz!f?#{qO3;@hmQR^RHL<F^5bo*`)!jg^Ef)&~Vt>-zJFCf(V)ym9kM(z*#dh|GK6?%3+5_lijDr}({pTI5$20?LdQoP^X~
R~A#^<MUd2u(oOi%NUFIUIT-AZp?)fGQVh`8n*l!3r3*Luq^0`{C?S+F8P_FLoq*uW;_1PI4pTe!2|lNE|csE#myJu|FVTXjwM~7hw|u=`m!=IHKR%}ZmwpU
k^dQTP6)(IPCfFy?|~<koWm%e5I^r21Z_o~&++b|SAQFvazJB@nS~(KGxs^7KTo%ywrgTnPPcr{4{#R!Yir}|Gr)Yh{1I@VBw7ew19R~Po`@z3M7NAHGh}D}
?u67}D9sW|10Qk#KSCM~rVRLDy~LYFQfhz%RzHqock+$|hi86n%@mrTwPy_tAo%%=3&CqfiqC40{fMOMcZi3tiKt-X<Go$EavT2Yt5?XHT;8M7Cuzi7YLS9q
awk&e9Ut9{yh2@Z21?a6^u{=jE|zst=2t7BuBRnH6*QA5rmksV#gJu_tm-00O(jpFCZJ`PG21@=t!+oaXc2C8=>JO9dkE%9T9s6(;tNF<w|?jwms&jkrlrQF
I(3qQ>B>8EALK)Ulm@#x8z!~2hyeasx<2*A+zAM{wb4_8`2ynB@;dx@7;qV?HWWW*B&^`i5d$03e#uX4MP!2-yekorx14k-=1;0`;dO3Ug`#%^cWA`inuh@s
oSai|JP6<QD)M7^TpeDE20r;xJe4hj-^d?~q~hr2rQi7cI?4~H)=VM~^m!SkXVdFe(NDQl_j-h7@P|#WHOnU5-{^)Whbhd&W>c$17qzR{0V2_ZXogYn@MSr@
ACU?tGoUI<_RXk9abTITVoNA^?UR{-;wb4VpLre@Dv$PS4Vl7!RXEyy4a<y}yeP#4zi+X;FNenie4Y3?vJ8M7XbCLP=_XRC))d<n{<rS`j2E8IUD?LQXz?qc
qt7q6U^uk8dx%G{Okd8O@KS(e&4q2$#C@Ju3h?CZlf{vChA=>mr6ImWIUv3Gr0$vt@8&{64XE&N`hMka!ef298UdOo3{eKqXw_#s%J&^NLip)qemLI*3Z)rU
k`(idJf|Q8r*0E?C(3#FW)#eRe4gz177}g5eB#2pM7Nvp^QCT;@J2pVRo6T6o|~nQRU-%-?Lq;#xK6g}m|hGoSxMJ@fjoUKc=AN6*cT2jjQU<HUa%6XOHiQ=
X=64$d12gwU2@iz_%{ZQ8`IA=N9Ns3ns=X3#&s3{E?!io9=cj<s3h}am-BME+k)<aoQ6W@|B)8xbC$9KT;&s@D$pZ5q9=mbzJ}|({}i@uH2;3dF_bE|IJXyg
Y%_TZj!C>WFO^i|f_EgGATyKzR<Oa;^}c3}!r+qEgHpaLeczkW;t;w~esutHH{Y+OqT7W3n|^4Kz5m*}H`@!wAZc=5(S<dq!L&L!nub)CATqwxjDP=w^x<Y)
5dzeN;f$2?i{!UHE3gN*J#J#eFhPzUieZjmtatroI5rsP=bqt-cx~2=#?Zd^VfEV2MVGmp)lohq(OIbf`#G=Zyy|hC*-f*_2W&myVD>g3I0qvw^W>!j48`~S
BoQ`FBmIMe2cx0g0lkhQ%s$^UM-BN5@S{ID5i2ntx*7~RuOO7Jf-QB<SmjI0e$_yxDbJX<!B#7dLw{kch@t#`_qX+0#E*-Sivb@=if$f(`AqwQFdm_+?!9m-
<4Wuki-))@S0zq2Ad=x!Fm{vC&YGBd-WK~EWQO1D!`d1-V@$$;mdbz+Z7<W*;4unqm=b8EXomqQobkrGMDMkyki+!MU$R1xlP;&e)?<0=A%mPJIdgvhKJ@Lr
bs7inwLTRRijpK~8p^D~^c3P#!T1;l<I$|c9FBc*ClWiKdt{H=8ikqt>pV_|i#BF{a_m~1VPBg`mupi+`4U(PV*QyvKDM$iUd>aqj%=DuNJE{r*02AN;NL$t
^AE+X?v|wdTZr)(kuu}$zoumRiAzG7GuQ+O<o00VEO{Bc5h<;HN-(RHhf0eO3^KI6ol*%Rri%#oNgL00ae*u&$H7J~Ecs{&;<MRkD!!qY!!48?Wl6b^Xm$b-
wu{(~F)L0*7)XOXc+POT^6~YOghqW#x-Yhw^8<5(JI8m6+7~i%0pxIH0yHZDc&=$UyfW>LGh?n?yDHzmd3RDGmBI~0lAdZ{#2B8fa%DYvwym)W*!Hpq(K{$*
THQM_DOztQ7F(bDMZsp*D={#Y6?(0kK0=zS^aj_`46RN&g5(?6Au<1!pXbct6~Jk?dfiu09$n$%`6SPO(;5`PboRooEi6NAUD;WCm=MO@a1bR#JVgy0hbAMg
p5M6=piBj#=cBCD0>ww?$~l#u^!`PwQxAxu?c_CvIgYvX1qYDEw6Qmb`3iu=h>D;!dlnincO!diDo%AdoKR(gO;f1~Mk5gD#DyBew;AH!MmKW`ZO(^y-^=cQ
d@Ac#DWn;!VW6Drt%?;|gsB=Q%qZzQ>dZHlzx+8TxT~oT7|xV+dDFvYg@lojcHRtfFK5*2zMfxB`yEH_XKM66!^LynGMOJ;Ft1;qkMM}C8DjrJB|sm?VB^BH
qnu8jcB<BL+*(=yEk9`W=e7Q{;%DpL<RIp3B!Mt%Y#BPl`gDp&dl!F>YF|*x2PuZQOoVc-eIu(Oh$b@4{!pgTzDf}1_Gwj>9E#&iX+wa=W|w<ovRDNEczV7S
#x@1P)iI0co<A2wYIMX|E=z}HkC=y(%K4J8I0@tzZ!#*PD%Kx<5sz@FDQNlSWz7vZN?}fw<%<`WBh$Vur3qddm_37A>pQbQ#PW&Ny8P%2MD|{@0e_UyHjc{X
H)fxZXdm%ZoL7MfR^~+NLU0nbj<C8Q>wzc6fWOU=&lz;ELkV(WecOi5Dex4J_GWIgJ+W9IN*I5wY_$s~Ra{>J{O`+#2H<0<dJg~2NDKs3G0gQ=AE)VEC0+#M
h}zifc1C_lDtP~WKAw}lO)JwBEey5;H^Z2JFP|>S=^-!JJcNS%eBYQS`)J)UNquu$LPFgNm>qJ_iB;>1<H$?@cJF6;T5SA`;@14U7*>OwfDK%kmgI?>!M46Q
LGR<6rkBSQk$)*`mq);p?*f969(7{I6OpIe0bYL7v5Fi2#W>pW{{>-@2!%9-8l7olrEv;60m`qQxCR4@WY(OWwa%bGUITo2Sb@8e?A4)bEKM`rPMp(_97_x#
B{@ztYFl$JIN>7?nc?aEV5h+5S|vx?2VHm&XWF`f*`MG9&zaj^nTS=E_C6=4E{M(Ubv;@KP0j8NVq{(c56LwWnpoXy9k&36<vVOtO|g+Ji;1>Zg`u&tb;7Z5
NemWuj{no{vp-%e4Fz!__1B^$Yli1}Wp$s;<EE_`3BKdzF%xp6QZx%qX8M6(b#1GOM$`F1j74uOMBdJ1Z)m=Jl|Epl{AJJq+Y{m}vA2+YP0W0mwIIuqF}W9q
?vQ848yoq8Zp~p!ozY7)Mr85jr!$?Q|GNK5E1n?{#cEGu1|~Hac0A^7z|;&Y6T!4W-K-L62Wz2hu5Ya|d2>e(E`(^KZhS#VUYVsaf+Y9(B83K&ybW+5XGgXJ
iH}AqkoaS4?&LxZ-e|6MMs(rYbeiz4%zRC!-A1F@Yx-?rd$8(OvHFsTTk(1<ebJtwojH)*5DE&Um)JF3Ph;E40CmCL20I;VX%g{Z%WMl*>oh2WIswsa(eo^M
yt^;<z?IalF3!AVR`EIsek9*)jsz%eB?-o^(#iUhkX2+)V7*XL0<w-n;wz?EQX{p0%Nkcw3Y2R%d+F=(lejKio!S-}9(HE<mQ5pd<fiHS67OiW{Sox9OJRdq
QX1@^xm`1*U_4AvhktH^4AWDd>3?kgABl~;L=sh_h~l<-d_^sz0^i=8uv`fZ)rb7FGRroT2G48F!9p+HaIUcJPZOngBg0B;V6lJ~c5<VfIz%r0o0p+T(<>M-
Kl8CoM;yg(-aug!4MQY+!-h;g<>VY5lu61r+n9sbhhInGbZHNAQ6feOp0R?fbdX3x9|qhsNEnDzvPz+p_XIt$ULAN^(VNJDx@iAK_zWu<N5F}&l^p5F0it`-
RrXYd!{~8`Df~A@CYj!|duejv2nNwFimmt)mdyQKHpA|F0P^)KwR~);IAR$R2(STi(<2wBh!IxM=5n@jF{nTj0gBG8lL29zJ4i!P5{)B>KDVg-pUPO%*&54V
Ho;B_4aDg#c~YwIV-y;}5IO$VT#zUY?!?Z#Ch8K$4Zs96Fd)1H3xaa6R~3jrxFYxpI5kRaFRe<2eA|nz-@&(tq<{iYK^M-bfQobkVWukpkmdu){JO!HJYUKB
w>%F>U8S@;Zr<_avY`KbZ;~&NYl%(Wb~y>15E~Yufv_sD$`(v42c>NA%g1*#J*5f@0xr$3!w4F)2PoFC2O^)SI4$e7d1NErBsxnGTx+<D1_!t?8tI1!*5B2^
mmxmWc)>Ik#F|j_gAv>CDDgb`KQdm>d_@LX$^Qd|g6weBj4BYs9z10t`>8I#J#f?AK|>`fPY$n)U1%wt7jqmNgeXRRFJT)OTWl9DGNNgCbN^HK5h=nJL*wGL
){kd3D*t&XK~^Zn9IAUh-qQ>B=3%u7*Wb8i5$z87KxJQs3mQeLtk)NB&_^?h^A!hR6folq33Io@nqx$4UhUQmGL1m&o4CB!g7*%he;)`$J8ozqJ1qP=XygOK
`mp({FK133iOyeU>g(tsQbI2+zLe`^a5K&@VCgvn^1?bxS)0X|@jPVltCIe8BI8H0$;M0nutdsDvgfPSl)kx8;^~fcf4PFLY^g!i0j^i^KOm{$z`ePS?jOZC
W8|#sEZ%v;?7j>aR*Qk<H2*s~C_&OZxyeT(3II$gaO5{qV)Y;oc{`Y76S+hcZta%dI%ko<*E&K6K{-)4SHHiKQEleSdKSWi!1zPGd3ntdY|=Sn^@+C;f55eK
*zC@qv9zgt={|PeAMNhJSFU$XhE7}l2=U@iiLMAl%vV@okObQZMgD9h-|)A++AK8lG)Ss)RZ~W;gC<UjiiqiD`AZQ*Ev5!ZQ{GLilC%IRsB5sTBDn|1>9l;V
Zi2*N5GxDtML7yi6dPmMmDA)r-Xmlpyr9Ewnn_@L^y@iinLSi2ge^~;QG>9aI1sNlupzb^eTliA<(TjH=Mmvpst%zv2xdKr0=CE17)0blT{D=r1e=sjFWumX
nSg|t&rjOnknQU+V!GT=%{=Yz1|o9=%|Y7e?4L~&;an3?xg_u&p**<4gz*9;cDS|{Mg9OKnbTp-jpTYuE!iE()~r_NRbNoy;^!A&<c}bj&}(7ZGEHAXE0r+0
(Z#tC;C4!`T!0*yOEdKV8sMCIgSLwxQ7I;Z@m|D^`U-NhfS?_1r(iy}oY!U|o;fGiJ$N-(0`{>@q`xLW2RcKBETZ~pJ`th*s|LceS_=HHq;XQg1Y;WTWG%YU
J2zdmc-?@DVsr?^;8)#qo3R1HuPCtgV&v5?>SCvpa<X02%FZ?A4;4_X%~eIb5Fw@N>P~XHL`{eW-vYn`VAaK5ZN9u35};wu4C{$q)4#I2p+m9qW{l@MR$Sg0
=T>!WAHL*}e(Am6uU{zZQgqv4f5d5;u^XSDNZNINL&Y&0<c2uVv}3Xt7`BJk)4$7wogFP9?7e6PQ}1|+tEni<P&RJePvKvMUjd0@Fs=hCly?V~xltR4V*2MD
zIY}s-7*%@-v7*JiLY57T7B7<!RcXtreo_j$1y5v=x)V&i@~Zu@(G+Pg-~@(Ni)^ACwWfy7yfnS>@fr>{EOhi3f%}~q<u}&3!dO&iOnC@h*wrD@TZN{0DLl0
zu0UJA9Dr-7BZ5NM5^cSEG*Rz?>Kpd6Y$uelM2)LhD<<#`nouphBqAvuPnkttgE#wVhn|?8xVwipvTwQkh1*>EBKuqR@g_Nz^AAe<P(kTycyrd(Jd`uHgL3f
h3%KzY>bAjA886qu=yXfizh7L_7EO@Sqk5KFgPZV_?N<A?M;vGPQKfFrCnMopYyC9M9yk=T$D;rw-`C@E3D9m-k-0Eba<}O9v1QA`s!~GM%b&!M3+T#Jw?{N
DtIEUuI2i%x^Ea&AzKKjBOpqD?qr<3`wog9CF6_1lnffV_74U7;#Ns^k*d$BvGEYTE)k6(rY|={u2Ca6kdpqnewbJmR)Z+y5}Rhp5}9O&GiK@2Zd^KGWU)@8
^YmE0sVfUYcjwDM#`bB^lNbzNBh-vkpc`d3TTJ9!s@s;07Z#7`r1PW}lclXBjOyrTT~y9^EMj2QvnlnPLR$|7*==7hV^5iSKeH;0CTeWH4R{Zw!b8WV^2y%=
DqQdm2u2RpJ4`@~)g=EDT*B3EhSBKKi<}+u&=gI^)5=Q>!^);Og90!w(_6gpm!{O>8GvbH@K0+er`E4W&T#p1wmS1i+t>e_AS%)_&0|f|UI{z7zVW0}@i*B}
@}APkg&wbY1-eVU4OvPkH_G~A2mVsk=P@vLI+?d%Dqq{`RD0WQ>0j-#6%nwdb8o3jk5t+<{+)*4I@7CP2EGF9MdF#thPY+&53)>hqwNMoc;f1}qHj9AS=441
&10f$*ZyL>tB9p@HfOt;z7aP)rZ=U6{Czvy@h*}S5+_kYR3vjUy?uU{?D4h~j*!wUm0D#Qu8cIMOwU-PPGZA1c!QavnRGAz#iK{rA{bds<I>ZK^3=hd+_+DL
KRewL^R~F1T2A{T4GI+k{W|#|y83vwLX2EQ4b=^i*J#*|1aE~l2w+%jsnP2d-Y*9mAB+HVywNI$2tb3j*sBDYm<=LsEs$^a?knxVMX3FE>ZxOH2qPm^^LS48
&6of6h;&;Rhz0<Kn{;UstOgz>;P6TBr>M2KdvOq+f)yd=;Y~hzOs7}p|B_}1H-jwj9^wU7UH#B|PP66Tb`Y=0>@JrDI+T}`BObPklu9ZEnkD|zLkKbtTQaCq
w|G;tH2@h2%PK6<*0_JnD7*`=xx=EA+r({Ager57fVhl&yX4cBiz4_8tkbU^k*#CHV?NQm5CdLS!zCmv!69M4`!h3|@j5&<Konrz{noXq<=B=*pcy$*HWt4K
0lpnwxWceXUT8#!Yd+%lxxpLPe`g-xI0KqECroh<{nrMS>!~#LV6-irW)j^35o^D@Bl}6DF~49p_%}ihm0Q1Hcdv4)Lz4p@#w0eP-Cy`A^#D(cE@HT~%-YjJ
4R%m}E!xKxLK~bS4UyX?yBWWwXnxCS5g_8|!@hTbZCR;U%@nEvuBb=&r(TE2V9lKNM4f7}j!G;5n7$l>w*Q5iQW+1Yj|uYHt&SliAc>f}(FyV^ubt;oF1KOm
-Rj*&P`tK-N57r4vEwqY)7Xr=ObnXGIzccE?LI_9)S>?Sh4}ArCQa!FQ`<IqBn|Zg@Qm*lK2)YMuY!V?pV?C(c5_TNo`&R;U@X@|z7YmFi9-h0uhRb1R7aAW
RjBdJmk&xOfArLkPzp2cy8|$e#1TPz9?F9b&)RwUxfro6CFM2oU9`u>jUoe5EAAO3x2X3I&@F(Z2zCvF(3<+Pr^*26l!qKB{!U(kt&lPE3jbZ65QU*h<^ehw
pbxZ{mv}3b<xk-3iaSoB03SWs4d`M@%c14u>~~qu^H|bVRxK*hfOzR(M|)0wp;&2={Kjt)B^EpI#*t-H&!7H=MiZpj-{SMl3GzC!lWoCDDy&yW5Husf5lex_
BRQBY953M9L-HLt7nKl2zg7KV$~VFg^8^hEC$Fx_QiPDq1%}rr)5t`V$}7`pkGFD4OmcArX->{QA%_&mrM4XE5tzpOJ%Kbs7mn5?>!Y_RpO$>z#C2ZSzx<on
N}X1x-$^=WZMQ1ANeMrkN)<iwScp3rfAw5A4TV#1b){JudHE~tSy(PzZM8}n6v8?Btrjs=-l7ESfHMx3x-B7b#(w;$KrOoo7E}xAqGBEoQC{z4EEg>O-RRrx
s}7>Cm}Q!nA4m^(M@4=S@&sr4(RVK5&DDT!r*~R3o=WLc?{%(DkE*7^R-2uWn2uu8(+8PdQi}&0<2~Xw8T8$Al8<I8KqQ3sWt;BLuqilP7l3Fk1jGMeayRKS
4f3%iT~o(<*;<sB&O$6|uzz(N3C&AickW6zALO{@FzSg(jFdk5#z#(g^B>!0ttu^mh<87%Q{2%vbDK>jFoQN(TXw)*;7O;BF2z)tV9y7sCipCd-j)F?B<zr-
Sf}sc5gy93x`Nt_yuC`Y=|k=u7UMc(bP|BK9hRttyqQ}PzF{W{GjKYj<O@1_Y(){2rQm9t+3C3avlpG%&_FHwYTL);NPnq%mMyvv2P7aJNY^)nMG?6N+K(qC
g5l~-0F{IkwC%!|4PyXTG^50U8x-04%SX&cI~qrQ$yc>&j6ec!@?HkB`QSeV-w8m_IroiH%Xj!3|GlY!eP;+0H?V-qGAZ2i>)l$JoH4qr<D?Q*LtabXG|de%
IQ~VJ?w6Hdi?#CzvQKL@CYj9IL^4`1>6lB_adKeTqhznY>AWM~&~y8mCTWl~D7-j0V@{sJVR_1Lf8+t}4+N(|X$pGuLP0?@&tDAYOhHX0=$A1X=9z=W*&&Mv
sV+!JpZ6qQ@F)Via*@^vHXc6q4d@VbUlwbh5e>K2q8Hh$?>WF*^B+R*c$d9J#w$n7Q;E&_&!Y!hbE46nU|B!*BB-uH^0OL5U`M=`X_bn4W;_sf{nE5DcB$d^
VK~nA12v8w&81h9qlB5^I)3u<0eP{i`}&MakDS?r26_2r&v4r6V?3EI*b3PBF9fqmdcuwep0@|X(l=pwID=?qu7(+EQw;-Qt&?SHTx}Y&zaYUX<y>}|!fIa%
5zK#ClR0};E9P?n_c=-+Ck!VKv61tA8h7&3gR?N+k)-OHRl#(tV5?T8Eh2g4`C}2Svz1ZM4#cT_wLr8$9i31_*B`^LhM!^aNLS8F5dm)Etm{HrRkI)3p;BMq
ED^@^t04RMITl9>L3>Dns5g+)@Wq!&0S(DIxzWG0qe$u77cKM-->5Y#Z)|9n*mKmV&_KQ)%l}<%l?k6C!KJc!>lsJ?8ZO8MmnPwDNBf7niQh+yw^o4nzy}aC
r}*hw*pbDOw1LfwxcYncDqrnQxR6u-36EYQO2FOck0;<S^hFyGle@TZW;pKceF|g+p(pF_pQySsOS@*PTUJ!PELVyg-m%Uz!)vXjUy(jhUa9(?@siIgIL*4k
>6yvmm|~y)l3<UB%~##fX1V8Avx-*a1Hn`PJhB$!>->|wO6mEN5rNA7BHVt{gHB`YIWkUhk{NpFr+-c0lZP2rC!TF<&5omQIR2Bz1ZtV+7ESAzwc?ciT(>iv
ngaO53(o$Nk~LF!U4noB;D@yhsg@?nCtRTC0m@6?KD<<+NdjS5ahg)M!!S`l5&IGHB|fda`6IZ83TxMS*F2}c0imeC0=|p){Cq*EcJP;Vw-b-Y8ZEeZKkS@8
$i(wLMRwzFSWQ>iGyc`PPZ-0W+@Pwm3Qf=&v3K<1ia$?a$2LuYv-=hO8)$cxfbQc5-x{R-$+e8$6G3d1LSn1~omgBwB=dZpu`7ic%SA*p6>_$|o|p@0!tLPY
$n~9t*=oI+8wG11`mii6dyzfvd!Q-==Z`Ludh(C*F{tsr@B3lLd`ja?Axm5WL`>ZI4MR2iqeicrr0#(-i<<mg!?MS>tAyjx&(;x48VFE|ibz7ITo@$g;4SiC
W(ki*QLt*eUei6PipV1a2pbeD?aE-lz(!=G^(h~QQND9QvVSka5ni_Y9XjG1_?s*>8g?LoB;OTeDxP6J&!j;qNHT&tCQ6R)X5O_HueXhTwnUNk^B2BUkZvr3
R>^GM;mBO#Y;g8AB`|}Kz@uFFrS|L&b#NST-%HH3OV8h}FYRA^oJp(qSEyzuoPDuyEs}Rg?`wD#1MOmvG*Gr&-eR-N;#EU?=sA|s;Y%wq<#%S;CqwVPm;VZG
8;96kwxMKmzhFco+ynNUw4jwFb<1te=9~g}gw9#@zBbjsK&vfi4xfNV3cT%ep7_3H08V{xTSrYx*8@gE-2U>2cJA@`bdSiX!0|nS5Ae?SEOmgQh9RuqC#8fJ
pL7}dvDl|kmblbXK@j;0yCwXN;-RPEObgvXV@A7+of5IR%4UuY%JR_p52lx|6QW0#4J3^5SaH~q_x%tm^s1s7ypw<yY4m+bK0V>G3cNw&KD;RiLpt$}0uWPW
Ll-3x5rwsaBdxI-9WPHwndbo0<kSq~w3Qn?`xKBa=-s7oRJ+pKQxNv+X*v-@B^}B4qslzF4W0Sf)nF&N&{$f-e~jFZ43e`<hrmnG?y*3i7oT2}4&?h-wi+W<
@nkDvspuWhhmOk}LW1^Uyw>=6sDCP7EUs8paHwx)RZ1NrJl8{cBmCqxJWI}gjE6?K-4fz|^G!n-6yEsp79F*V5baUvtgV^hkUWnT>3;<ZSeF17%Tx#W?`6!1
6RrXi;qzGJ9fm(4&Pv60OO{h+zL9Qgks9>~2`uyx4UXgx!gd_L#$`2>ivYw4Mul_&@Xw@<R;B90pbdaM2CO%roNQ|tfjfPwPsHUqrtECD0XW^Bud5-+h!atU
FR!hHMl#&EBVW^}R50w&nuSG?M6C8_*!3DpWqfrigH9G|y(=-GRzv2%clm3cwJ!F@c_QjFQ#53N2+q1i@ZUzJBL&x*(O8=rm7JVp=um_i1pOw<-)@HHU+30=
^Nb6;^M21-?A?m%3NJ)V5@_nZqefc(USNQ!qnU30o{>xd*3u}l-d!VQ#nCNQyaJB483`!5=zxxgYI%cG8e3iW+6kdYC-)7uSsNxDPkBrG1cw)sGv2;n*qP}x
?WgjL&I9}+6olC{QTq0zObox%KR_ilGn>rPl=Y4RI$#W;;V^*W<<fP(;J?J4pU)tFb(`P!7{iF!#cly02u$59k)yubi1xmDfms*$f~)2Y!C(rlf7kVCVETr-
{Vf2Cr2PtB(<`pEDm)ci>~yUPTNF1;L+}a1gWmp8xX)l711{G}O{r7+s>~`5e<CBc9%L0<+CJ%-%kY)V+W#Xx7UsAl5k1?>zH(>Vb_xYg<C5sSL8ayC7+y`X
wkLgcxZ~S2TEYR(m++@=Q|`yoCNU@U8A~1QAbhX3n4ztLG&J1T!xh+NU-uA?s>JwO<k@k9)<9Z?_x$S+RS>IK60c_pk6mJO&qL6AWdF`mmK-?KQw6?{(+?|G
-W*xG7F8<*LXy*Vqx+5V=idJG47_$~1oqM}E>+)HY6D#>->}eN)GMnV@i#D<Ud-4MCaYs3Ji2{pUtl_HZB4;2eH+WlIxhdKc9ZS*a9gWC(NNLz>uG!JJ|SA@
#!~4s*i=YWJGi<W)rkRzr7xQ_NcvL1w0Zwq*$nBD2=QtQ%;10ErMJ{S=jX)-DoA|?9uNu6DrA=}KysxPS!&O6d3h#s%%3UW`@;|QRRlYwIlst?<hhzkvRc$;
54y*B%D+#1a(ofBO4bhF#vxS9!m%n7vEV=lEI_<%B8mf@+p1Nll@K}Flk6E+ZGNFk<t!4rATdL=;1x+So<{PHCx)X{lJ8JDb(ES%8e(6578iD`Pqnj*8$Jqs
OT&sXaP?ro)-)t^D-7xbXzObF3mwbiCmSXtqf>L1gPl3!$r@>t0!LBkfj~+NMjS6-Sgp#aEw?PCE`x0xo`&a+X;^xU`oIbC?UfxHd)a#8zpB%F&>sn4#@yuF
C8CMT$VAEN>*TyZ61vwA8s+wrj_@pjDdx08c&7sRDap6k7s;M~enH9jJuCxET%K8btO`1m)$(lF;x|5HKD)vqtU(GShU@9&evSx6c9{{k4-XFLzi^aOh-T%z
?XOD#tK)Xe!-W3~CDK}h;LwePt1RM~arFDgMV`%3Zjq@YA(Ijo8cNzzSQsmiU?K|jfx79S?&t2CdXJ{PV||)oMcN)aMM!@QaLKr#jfcaOi6sPJ(Xi%D`xd5S
Fj};eI>w{+NROTiwemfn!B?e8kj*6>GIrTh3|-JL=k$>Z9b<FHf*N~(!o-A7$CI_j`;g+TH-6z{H$NMkoYg`sFZ^i-<#-Fon7y~Euu*vB_)h!YbKHEEj3vJZ
;eF-^8hZXUlopHN{M9t5N;Wc(DZP)*>p5u1hm<CD*d|(pcpIuFzu(3qSX^5zU4Vzex-pkWRwEG>iEN{Zp1k{2O7jY&AAK{o7|!V>BEc$UO6G+&@B^pCnA4fT
L(P+S))2!+d-A)UmUYa*D*xJ(D!~|;0hmL0?3Rbbm}!nMG4p?C>1B8BBv)xM!ygFDy^_QHp?Husm5=q_Xd1hHu|W_$Qb=jemCMun!oa_{CV132-0I~mb~(B^
?-;YoPew|~h+kRT{zFE+QmzpKF8vJLl%p76KI!!=NA8T)rd}WHAA+6}w2<bdcDM{+L1{x>qDdc);Bu#Ug?WYu6N=_=PlR7l31CMOUxo0jzSqu{*1hUvEC7&_
joc4)7={=44N!MliJ54H;xbsp!As29Z>*feR+M?46um<G`4)6bCtKj;&;)zk62K5D%|v-F)gsH8DP+LLN@^L@sxLZX0les$rU0^egrW<kK``|pVGEe;)msEe
BiHDc>`Y+kmfYMr1T^{_0(9Kg_0TQAO|r|<U86#bAMdTL%xyef9QqPgMG(Am870R}Al2mI9T_m)gIVsXjE+7ie+O}teLX<{Ftl>m$C2{zKFhf!Xwz~lVvj(w
6Zw+iR9cgoBhJk(WFLd9(1CJVk8E&yfb|X&YNY0i%Zvi!x}sD-Zh^x@nt8zlf-y>VxoQuD+SuNjC^@ERm`wg2vB1J=-CqZb5-gS!k3<(vnTf;Fh5mkbkb&)A
IaPsn;!-CoZ}cr(r>?AcP@(ZzOW7&^f?kUWBG_K4s5@m)8|V&n4B&(!&F6c6C!bb7WK)>1=FwI)MK)0(m!ks(3*zbspkD<g=6F`sWc_r#-kKZVum{-gi()tI
T=-md?XoRFeD_s6%fP4?DU+%L8o5lUi@e};kyD4UFMRl{$(0W>$ba@euZ)f9>sTE}=VA2|C58?GnrY=f9+?t#1#%IJy%O#lpU1_vQB0<r`u!&A+qqIqxVlE=
VF-ryfbNxCFs=G`TFh*EWXCjG=yEs9N<^)<wNxXE2$rZY)C2bN8k~Ut5bnh>a<}Oy`sv%eGVim8I=HyE`N-OnRRF^yG-;Q&i}dh7&kQ<yuC2Z0r}gqNd%Rz`
YbvoRF`7LH8#IhpKJo!c3%Tu=Z=2okKDlZE?447=x=K%sa6gZ7M=#A58w3u-T;S3oWuRZ?0=8Di&`BaV4t1t%Rc1^*)MoV!Nnz%!G`q;G*<QqdfsG*_l;uE^
7N1+qbnLkZv9B>UrOjWBR{$$pTRLo9op48YkcA?jy*(QaTQ)|U_?VHN(5-Nh#$aps?VU*F0f-d<LHA&ltrQ<~K_ZtH%L}@oSB|?(`;?U`6b|(rk2J&+6+{{E
wHvXxSJ27wY^tc0)`~wv^53rRAg_>CVD?>nKfQt^Iy@aKsgWLa0;v}Mvng=N#pUqPnEK5V=)|FO#W?*wxbAm2i-V;0CqZYSl2B{gj5itV(;+Z#<YO27WextF
zG3L7<Zlm6&kd5maT2ey3%V&u0PrPdp=;+aU#0SBA#dmVfu{7Fi@jTE4=U<HM||0%;={?%-b!Gv0zG<uPO}ICu#U~B<Cp%7EPcH}k2`qMCP=kQx?s|7gFoX|
Y57NA?bs4V<0t1#kD!R=P#%|NoLW-GQE{O~GTU%8)!a6^(KnwCfng~Y*(BJeF5Rt;K)BlfC+O;R$N-${FBr7{3@d@$)+hwOxPR}Jl?467_{$GpbUk1@jHF>k
`=Lxh#X80ItrLFl@pFc#n;=+K7@!iqtv4&r(VK8+odd_mu7kan4?R?*6QA)wSuf~rz@HC-RbiYPx}<YhaPAor@t2pac3YRqEt-q|W7y&H%68>9<FwU30-=Xd
-XeANt&DLNQCY|0DQ}e5R*lwIcJO2|=BVL)U><~nwpu!Osfv({2o&g6T^dt#ajPXXT=FcXr?A2fop5o}!Q0n&Tf4xp!lVj=@ol0f)G8lqzRFm<#?t;Pf>Aa6
^Q&E8`f<3sl!076o&;-s*{2Q}TRzD%UJ4;+?4|eOg*k<0W^#q$`aIy~KCzqPq12G~ut^VqY)>bZ^i9T?#n)8A0pFi{yex9#v5a@iExd(Ie^m19%L=KIFdV-k
{`#>&rQ$_3w?G6-;?y<XMcbhdf;6<vq6UpjkF7lGYSiW2P0&WnEjYnqsx8lsP0#8Sz>LK}ZLN1|V*cn^0Rvw2oIgaUlQM8Rl^Q{?mis9yARCxLXqbm@;Je-u
b@|Ky%+&4turv3%WH{y{6$YY2w|;u^3}75OnIxnEGsiv9*q6k4=)gL4tI1!LoC%V}bQdSHf`^g?CaanKkR>&)gO&62i$%#J<oynY*OO5wi>fE*C_4C#bQ5@l
Yp;1#k6R$`?3L1FEfX0E{i=P=AH>or-d_`Y>L99h@1bc)>GQq<UM%08u#XoY8VOOS+dln!Ag8W1_FdQ)%mY^jqEy4$Wg=po)tp+?>ZNQ^(>(p~D5c-Ml*>V|
Dvv2Th5Dkxx@i~u6gYd9QoTz}BlS1N{D#AwZ4jySlC+)P@C`>;s*Uu#o_#SW67&2=!ku=!Cm+d{&!1)_sp?@ixEUaUN{?dI4M(?Lh-rDK8?NERFO^!4s`Gc1
-_Bx`<AqE_m=ylG_Y9X%jvpw3y=Qi&+L08p3Ov-FKjuyMGPoo&6p(}Em^RvX&){*%x6Qi@4I8wxm%oB%aE`kL=R?28SrIZsPHn<JXSg4dF(4~D8s4MRlY9aX
VCB}wH2w#PO{neLkrWaoI~3P3uEP)mXN5KrD~^hTaLS=d28$0{;AyLLn1H3G_l6wzX9+&p69Hs`vy`o>aMIYNt{k(*3~zENWkXPPYW&M{j@N`;yp%Y!=Hmg2
7{f&$Wy@|D8OYMMK_=84=z~S%%jwL}bY!dWEryoIa9`QaxW->8uJhl@Z!n-XS&xw36FUsX><^u@j9zo@WJCO#{lPD=q5)O@7AY<1$F2(7iLx>kB!TPe1UO03
TG|eV3jBr3lSmGFRjK7ei~JtvUtvu=_+_lO&^M#`SqN<b6vWxL)?Xyp*SBp2vjJzS%P17qcn&?G)|ZCwPU%!)Uc3~L<LKs{ELW(THGDwUhkoX3clvi5lsI|s
aOv;c3V}VBLa$_*piAF0Gv7joPCEXDI?NVmi>$KrV6sEJ3!a7fhp0RvjiG<uFFWuBZg)%ZwdY|ouase*@nLrMa+bt2qOgTCOcDW7cnb+cU-ls6@+p*hsx`Wd
P#0G@GLu7_JXeb)*AL!k#BuC@JYhd8n|nthd<m6P1=9KP|A9-)1YA@Hx2m7Bo_W{8VsVvb=b-J<C+<rwO2uPQ7`fR<{G~aO4Rw9Oo2r&TYRq@TN>R#s)}I>L
4@n&!dBOiT%>aV@ezxv90FA!vXu?R2h@YafBUK+M9hYjsu%xQ{As(tmBipYCgiD|VFd&1JleG)Dtk{%jlw}OzA+o?tp}3sZY3YL6Jx@3)5_p{q)<+`H77<(=
`CWA$vU{|ES7g12y?XQL$oAJC2*vQ%84rnZn&AU|(H5+VdEfQw0$8nzO7HQr=$`U~M<EaImwvWNs7&uUZdTFDRzan@#v?LdV4k}{Ugtobcj^R6M8Goa?#7UX
&|7`R@v?>IPxQ6Roa{*4Jy&i>TVR0*bdn!6AQ!E0t$fw00aMkcna#7y=u()m9`n?UXxwSZo*Yys+urZCrMCvt%$+k!YGlE#A1{8>5e_x4om<!;+y)VFHcR`^
qaoPRni`43^Kd*4`^3dWGPgr(if%}I8sT@F9{ir>*a0huxNIRycAJS~P=#YyB@s*r6KG8D{B^s|)FA{mu&A^HIX;WQ&RAyX9crX~!w|S{7vkNRlt<+?I3oBG
7(BGxWm4Iwr_la@*1z+NfofeAq0Ie4whe>~ErnK9Irc-i)%z{KU4_-lhw_8EtasDT9B}AnKzOU!@Egb6Bjw_z>te?wO^6r8$bGac@<xE5$y0dMZ|SQ=IKZO1
Yp3iFcisRRU4W6Boh^NLN*As*J#Rk!%40lEuI5BmQ0cZkDYr%L;)C<*XA4<%fph?1PyD7zSRN{NEn?kS0bC|q5+nBA&wucj2&>+}kzaxMEv0(#JuNXwru_TO
k?KP8fvFFsI}sh!|1yD4WL1kws6GF=LMsfb6|cNhYgogshPziO@C89x0kG3WcCn~QoqZj;gaCTnC^a}0M>c0TA8$z6T|yhc)))eG4Oc>AUB0#lV5gBEttMx>
0lO^5=$TLrjLrr_dJF@*t(<Qf9~OayRn##sllevE17kl=Klz+|RU$_?K{$e>h11eyuNuij%Zh;TLI*-smm{0FOz<)3pZgR-#Elqn>{Hx|39nw&V~LZm;%2Gq
rkJST)PmFLw6Q%PLgzwp%QbTs7qCSU#npcCxv7KSk7s(}^=RCKxB4<)1{cuywH#ypJr#P&fG=~!+TQPY8@x0T+sAeISA}-PS24ddK5uk-BlMUxu@ly<Ry=Zm
98`0Ej8B8Eox9}&TpLk`iESPwrVkMopgzIegA;!Our>GJm)i=a!lAc>bxX)2wAOn~p>s+gBp_(aE|L_uX+oS}PV82S>SPr!F_<yFI?s)|S4wonX342~ccsIx
bw{+h&;qWHIcjpDCKt$w>SD-NT*UlJ7z}F-J2%*tzXLzlBg@=;4vx|d-{@kXYg<oU6}~BlmPaDiST<jT>v5GRFR!AzVsq5zt-i+&kK2GlM)ru|QF@-I7VIK6
Ab`5cT+dABAguo*LBXdc(vfR}enfYIaae7>X-QuFH4YIy%Kvv@W7>u;NQ(@=EO9oBAc=poF^v?YU3n~zV7@)3keJn)i&jzsE0IvoPLzl%EHX9kG$I~yZ0U?V
(jmzUW=xQMfr{{`aIj7)u&wzGA7bfp-SHw6M=V^r)I=wLSJ)Vod}5iWI3-Z?6wJOGq^w-$+Xl3*JQ|bmr=C6$;^eL%8CLBLd=j?r8j^7Z#5hsG;8Mu36OTC`
Xa>8tr(&r7bIL!NxigykfMNcH1oN7VWsWdbzXwJ5Lobri^;~Fr7NIoLx+!Z@t<?er+W++nI()QgHmszG&caf9o|%>uRtr;Ac7Yv#XK>nzE{o~pa_Ofj{Dgv=
5Jv!x()lkO8;zVfjg*yg`1SOu_=U7+n2Pc#A9|MBqnyG51#Q%2w*h-gDV*4}ap_)CX@+@U-Q)k2A&A1i?$tsOejxPd`>sZ7FS<*s(iY8p)ZGCenboe=+t!zX
Q0AaE_GB`!;J=S{4w#7!rk>3u^gGp$E#H!fu3rU*@Vy;i$qXiq!DOLYdb0xhCwSXw=KXYcY`Z>SqNkA@6di#o3trt4=`{3q0sG=~YDn;w*>QgZPQ_cC5sy|t
7)K4<Dyfr}WYM=o?;h}@NYW(+mEEn1CJH2=RZzT!EoTBiLta#9?Dk`_+TlR*{d%VjCbGaFi7@eF$?ebm79UYpP-`$~5RwF~#q?Q_6N!UoI0Qhd>M)0zV|i$q
uZi}Vf0Bu{PP|<<DjL=c8Nh)6Idk8mWy1cTIN^Zg&`d*Bt5LzyEIylZ#m@BG-~n`ak3SQJC$l*@9By_)&(NMft#x`#`+?t28-ER@(i!{022)ya_;N|qr$p84
T_!TuB^r|+`qU5tywezuz=&Xf!@16kV-hfLi)$HOw`fk1)gF8$*M_M-az&79O4y}i0eNb2>+AmL!DwwoDG}&5eK^6~Rd*q>p}8CyUOyhbSoHa5Y7LG5d2)ea
B=z@tO*=V38+qH;Zl8c}w}L=awP3tUx&_yE>dE+I-zH7*3hxqg(yJ%+M1_&|7usEm@;0UQxDzw0DC$CnD62`|#lDqD4{4S4dQVag*W{Tdd6vs!J^%H#*RN{w
0JiE8pPV2eM1`_lZh<$slKqZpy(@6u+F57Qzd`bAbP0RZlFN!9n?NAJ-!vasxb)R+zfmuGREa?q4F_!Pz3JcYF1KqBJDoKyYA<QT#QuA0kZ1lO>R(P^z`U??
;kqUQa=dmHJrw3%H_)umPP#S4MVGHgF>O}Hs+~tD?3!FD@H*G~sywuTSD{289ubGzp3LE;4bM8ttU^&}Pjr!&LOwA&Tz6n?raT*om4@KhvLqX4M0BVrtg<N%
2<N5%Ao8>6YLGTtXbd=SayN!y<426$LrYW$DZZ#%4B8B0(PHS%_8ysOF?(X!zU$huB^noxwzekO_^|x`MiwJtcx;kIpzCW!b}<8b0L%Gz;{bVq>!NSYT$ZE;
$s-8g!Lt!~4ZrXQMVT;grq{VRwSY_6;q2kS0tV6sRM>W=+97R*Y95n_FycCKLs0G?3{_6SK2q1n>Ax|hB0WOKwFE@`_HI%{1$?VK#TshR<kV0-7L;T3Z-ND|
vA}`gruopy!9<%<yU(hctyex2FU~RKiYao5WH+<?Ug!{!8d1GWz<vZ%3Oz{QCrS6k8Fb3$)l1GjP6x*Z7t$`xn34m~P^@mvzKQE9xNZT-1UB)0rIU%V&vZho
S^!M8+kK|d{)&RUpI|E5@*w2nmQ{wZ`6STLDy1a-wP>jy!r`u5JiQXlj9qVM`#MgjwEvI1GkjLN<tWi$AudkvBtQDg^SFY)2b1nG(O;K;IC{p`aP*V@$;9~)
uWq_$kS~<`J38x<#dYAVt1-lM8oGPjKe6rw<StQ?0dwB25m?xh9QA-2hX_0WFe3U-THFE!nToe7jXJlT@T>Cjip^~Yl`vV`gY_I06;)O{-NHsBc_>FYsb#LU
9$5=smb!aSnKn(P9q%AHjX<oY^^x37ymVK`lYr^lpF4Q5)$LtmUmQ6sDI%W!swdN|())6d#DidXF%Txs1^-6dd*Q{N2*10p)=NIs1)X2%a=hz=@@i;8K_Z>p
5-(O2n5+@q`QJ&I{I{HY5jWEXQ)GsNL;T|Lu*HeFN}<M)9$ot4YKQ1hUTqOt#Els61xaou5+5PpX@S5Uzvm!xni$KGS{jf;x5e!b!gS}0>ShZ3jW1-<aLC^!
kn%j{dE$dYe^PyF1w-;ydkOL3R#qA?B-OD-k#TQ)!>?_F1JRf9)`c<l?J#cE5z{_R4U8F%WYk4Ckw*f@tSK#WbhNe<H{qscWVN%>nH2YX1Q1~gIt+u<-g-><
Y60UyN6_tglO8#b0Uji2^3LH=;EOPSB%j*2fz4xgC212el%^yOBh7!F8#w1J8EgH~X5*w7{{6q;+{Y0a56h?tM;s8^cm<h@wb?iadHY-2zj{r@9a<A0IVtyY
K`Y7gVomRa*m*~GK^MmlexS}|oZps+-X|5L>Wz;j@<9{aF!e5mv`!6ck-)I}4uHTisv?GG8aEfn`8b6sRAVLJ(%wnx>Cg+O)gFSHLZ^uJw~z`X!%LP=dbosu
s}<Xx7&Q&Eq7dW23c<KhoFb~BO%Uln-5&2PxPT(2so<tQ19v52#ki0j+fxh^pFP59zn!(~hHcncVqh6|u3!3$UM-chNa;dxte=~xPv4aVm&?5#ed{FCV#y-n
-n>mcnkRVI3H36x*MZR17UJ{T#FZ6)8uaL^aqzw&(xhFQDl9%wzj+-QEp;I8ostN!3WkuH6tk6sK^8hW!}OlNqQmT;GD^S%Rs)KEc-UKjK)?hD7>9F=Zr#jl
C}zBtIS9|6EhM+*0(*%~pI0EEby68pDk-_Sr(;T<r_m1$Z1Jebi0>QdM5M)rX1x2XA-&PpG5Gst(;PFC4JnZ+r`B}&w17^pURv>qq-Pi5aJpqUksX~~qK*v{
uEP*;II#h9y{t*h1n8GI*&h+N%zolM)$-0hWRPQVH=@K=Qvpt}bBP;A)35s|pORXQL&sJl)&-B5k91=k5_l%--TqMHUm=3o`L)bZ{7wyB=vqSMMBH4gR@Kje
ixiz-U>5ON%#LeD{e1-m0tY7Fxuj?<<JbPH#&<ZS$~k2zKrNFj>`#(M-KR)G{V|KJvsmO#-HJrY57*iRF+D_9Tk_HO!$miLYPaipJ)s1>Ytw0nWdrf7if(;T
TAn9DXI2d6Ix~4M(QnYYz^cI{ucb3hco!SI0#BVRaCs^UUI=oTp)G$BKAVB8ofwEyG_VN5!^CN_(;qXvcKuv}-pe;I%K}kIv;CaD4Ru36eT@y&i55gE+ZY!b
<{WUR33+iPC*z^UE7LOnr(k#~h`mUTI@^jYSfFn*gHL{VT2Y@VxUXhZdEv36_q2KzR%EyryR6!T_e+!*704U6tsfid^Qq*Kl>B~e9}jDQt#m=?ZyYpuzZpYC
Dmy1xIRCJH0{kBnvJGmU?`RI515t28!Og<fEgdCT^~6v-TRmzlcDhV8z8QnIu1rtQ4lnq;;XYr7CneKD$$GuFrTz$_Uew8p+og-&D2y6MwV}Xme)L8{oBk(f
&S`a1BvQF>(7DG}oD5hke@ov`mheHU+FJPOi@$K;7l9N!3RrrE!=GhNcJvTg3Y)&W=BzDkB1zeyr}zIGsLt=RnD34wyb5hp=GIdLAq!6oJ;^jLDzqz4%}HKm
kLu})4W@&irNET%A!JI8e<_~XEZ_qajJ%QH^YxRom#0aLF6mTLQ)KiptSg$MfFRz6`H;_Y9R~lu(gvM-l@hVOsJFXb857-uu^eD9OuFA?vd?*Tcl)Bs^G9b+
HM%JK$u-2N2OI6<LXR0uAxAWlH4y4QQeb>a04J?U0gLH>AE>Toj6$(>s7j%w$?n{M*io=D<rq|Uz0^PQAFiNy{}P9p5qiVG#Ap{KaAmEGbB_t(_y|PYV4q`+
9MMpuTzb1!<JAil(9~?EVwYA=GxOssXf}9vJTH%)2#%hvP08wfd?DVfrHR9NRm1~k&Q-sQgAGx76J$eU=Qa8VVOXIMHO7!&RQ~~D&NnomXC>T7>BTRC=WL&>
m7s>JZ~E1mK+AGD7t*q_BAmdHS%C<f3{<%j<5y(Ujd9b34+~ah@~#wHeP;?O@QvRr(2XPQV**sOCfK21us^3PD=;F;@v}))-3kK~YDz^pxW9hL)j^)pjAR0|
gFN<6IirB~?WU_YXnJ-;+Z(B51wn^&MrO4>neWwgN$hcA0-=}0s0P8xN=UcPP6rNB@o70hH+|&uooD;hrw!>Qyb#_lLE2zr`{=PKz*m=(%uhS}Aov%Ya8$?n
mZKHJny4^E_@k_#QW%yR{tKNJTm;HpU>?2=ut_){PgLo?ZSSY{88qml`_)KkIkTmCXhqC*{n*cxbG#|Xq1?^MYvyBsuYPjck0g30$9V(v(QantcreR{$u#E|
mR6iE;*djJq6dq9*Q)Ng)3N(juW5pH&p>op$yo1nIoz_lv~h&^#c-p3dl!IYqE_RFmw#y5ZaHexcN;<zqck}ZY;(6`Gt3u5m=>h!pt-x&ClE6bSXPNmra2^v
e;`IaddLvJb*)`JQ0lXm4yT4x8H;Y5v9wr~hfb}*s4z!()5;|RznpCjC!B6_hDCw7E=u=oS4wSs;x_^wXiIM!@#jzS^Rr2w9Z-_bFk;d-l@ZwxW?!^GGlOx^
z^aKe!T)5(Yxk*c+#p%EJU9fN|ENsS>;6d#=N_;v_B;UGvOgC`Lp=85fhw|1mISo}=@Tug*sz|jH27{<K`CAhd?<Z(Yhj3yf>g3YekDl5&O}|H=M+LhCP9jQ
PR64XsT|71_D*WhWY1si`x3{i9CRFRG>GqfCqQq6&Zzcnl@%s%d_B9>%_(*%97RwcJvCC7mQ3n&o>!fvVXgKf4rezcaO+_0%*t}yr>~(Zn_&u&;Hk}_9(+sA
+vPuO1Q7(*gW&xzXa$d|>mYFF-`|uC`&Riw8KtVbCQ4Jv6D97XqJ20&`x2Iem%UxEm6)Oewic~2BC7CZ=^KH3!uG!Nv;n_J+xLBVZ;R&34&41eYmOZ}LF0yr
{`;nV<_?ttr~Y0m6hWDf)jukAa6kta!b-6enF5&IVOH`I(V5W%?fR`ZjtR>b#UuZJ$T-!tX7Vj~27$MRA~MIEJlDUZjD#gjL)AlCpmm|%LJyBFBo2<v=4aiF
X<SqNC9+mi!`2s;v2qM{fFq*=!mrA4?M}9w^wydqrqu*&`3SEFrf0Z=5kRzM>%(wf;2FT$-^tY6Ow7Ua5&HmwKPH76Mp>ehXE-`wM-~AdG_?Q$vx{Y1OT+S|
#d+FJx>!@WfJqxd%LdOK@HJzc1qo(PFi_M&u9%HHDDawtL#&8IJ$Rz4cCUi#5*++2u9z}6FU|Tvlm4_*&V}kqEGl^(7gwAZ{;)1Iw*F)<Gej^Q_fnF@je@Sl
7wm&ooQn^H&^Ot~MLi(-^R~`%1D!BaL3Vlr+&Z~~);_^7a&LUfHfU5iT<K#$69s(d$Z^4PHc$RjP0<CbcS-|fD(mKwran9(58BrmeC9#-{wJBjBIP#p9gRew
tw_!8bM{g=Hul8g((UU$n~tTWoRLwu#hxydEvPR(lOrL#(YG9mS)%cv2>*0dzu-frU4~jR@PRK-zlI^Hk1^OI%<)-Ql74U!hJMbTkHHF0jCj~)!0AQCW$D7z
5I(H}oHfI)d*Q6zPmi!$-=fo6vfKoGpz}vwYG1UX&2;WUa>9<&S@DCm@AHA`skKTq?-t(-d!A#Hk{a3xv;A3?!ng29ldT`h>z%Z}6wHTzYjzpO@$<gYS)(Sn
lc&X+48|>nSlz7JH&boG!EGPZsYfQf34pO5?Wvhh>K2n;oghvR#FM^4BdRl&Ik^XDm_Fy8yXRI70yY|baN2tHY~Y`!9II$>ljVJxq*-b}c6>f3u_c*Y5TDwy
+hG15+2eJ8VM-+f<Q`oQFGHNhflnYltG(cg7jYk^IP3w~KHB9#PLpfwc|UKVn*%d-pGzHvR@rby-BtxH3z|>3B;ArU!KMm@>v#Ma4el&3$nyIhW-~9=06P1p
%z1qm(rlp!f8P$<CV<7Lf}^5b`PN2sUhH#^r4?7YQt7-YcYIUp{Ppq*vS)+Po|<I}d|UQXOD7lL%x_eAE6@x_)Sa_h$9#i~DEgg(5o^a2soSq1F_or9qAq(M
)l{V7)GMIj*sp4Bl{SAu3+k&;g5xXGi<Tkj2+_<Eqm;o$hh0Hu2v(YdSRw8YyN@w+lt%FIfRwaHz~;VF+E>097p>f@bw7r*`jZ=auidjjIBjK)zCCz?N`sh?
c{gr<tU#5Y1tj&N#L~_LC1=bhH_60cLzn%-wy!1QM5HBQK!tsO2pmBQcO7gS)0~5p>D#-^w6cyynboQO4lJo{rMG?k0AM>#R5j-%42|JPF8G1;VJ!{)EUNi%
-K&ea<=~5SdbjPy<fYHJsz}`4MBDY_SgDNojP|o?=&7nD|30*HHtds#hGtjwMTr|wwc>A!m+=m;%%C>#C;3^ZWWJ8mXQ#ypjZh+-wbS->4HmC7R)>3X>;3;z
hV(4p6ahpJ1^oPQk05}@25~a^Q%ds50yZ<Gc3-k5N4E)CDWaEKe8p$53x5BPm7$mZ%B>*n^W3$tL47pxNkg4*$u&NTEFe?AB|)-(!YP^CR6j%?6KlVQSd@!y
N!}OxY$ZATquN{oqhV<i#RNH*rasiOw3YM0CF!G<M2X8nnfk+nk7UD(<n2Q*^WbC|^x$+iw-|nWwMP$@!#A{E`n#M{#}5Ifb$4{AKn8jTyvEOUADV1;JSW#|
nd+;C2Ubyoa+35s>DC_viT5kM4{~)gYE=i<78Kfi0TY`*`mjr(+I_E6I|!#7-STjwPj<yKqanM67{00&poC|C`xS`X{!HuPESlRh0th@j-qVO`x%@qu4*>H1
f^0RnieY*?ToWHlXF7ay9`%qa=(e!pgb8(i(}LE?V1yGHn^MU#XDh|W3$<g}Bm3*kB}A$1<P*43Aw@7bZRV4RZfP`C{0dQ0LXH|3EUUk7QwWi#$>@qKUOj`l
9TwkIM+)U5I)8n)#qIPCp_fit6My|gs%m+x2ZY)@Vv6#DtqTdyWv~VtL#T!+ydT3^&@f(WN3hpJNtpRZ`1M}CX=3Lb#s0~Y<&t}0PKT<JB_qs<P&s_5I`Cw5
Z9|l(d2*2FO=%>VWujrdmiNJBg_7<Hg^`i+o?6>k2DH*<IIDT*$YPyho=Hu7_)8pL;#<V6SaJD7F5b-E6BpCBRr3lW6LSh!PN&r$ixqYjE}PxHJNo+}icH7o
jd%;;B_k$len%{{JlHEO*9tUC>zdYc)4*RgNLg>M_l=7p3t!1Y>VENsm8xp9RiQcBAfL@%@uV6JuZo4(ejw-$1#GbaPu9q(O6oz<2FY0VYs$cfleTv9h3M$M
P_?Ub0Goko`MqBg7m<vsczf##>yM=>2DSk-K6uOfquzbgdAC`2e!DwOBeuMGv?OU9He~7=1UVvzB)#}D8$=l8UTaUwu!_RGfmIv?00@=*AHw&l9>>mUBjF<7
;EeEkhOAKyP#y<b0N0q2a<~b!Y=$gMU6ViTHQM6b>;_j>&%WzXNO*|p3=6@Z%*HU7+*TR<3P=rgRk_<9O}%v)X+yS=q#5-}NqmRZny9oVmcQcJ^PUJxCsNu&
tJm)XlCS+^^b)sROe0_<3u4FE)_4i>1DjbwtaAW=!>QU?1k(&N4$+Npnkoi+3XCl7ccA48j@-yH_9C7q;))KmBkY%u4+hoIRg9g*#VBvs6+WJ-Lr|vWnu#_T
PFuQK_@CyKBk_tP35;BAv6%EhbpJ6?WeY-gD&h~obd+Fh%t1KKl?JJ%<)I-w*U$Dzf$D$I2&)%zmCht8m!>XJy$1CxA%agIiogsD^%4=CXTsik2p-F<!qkca
yM~&Gbf|&*Z`=K0rt-$+8r9B&$S#pvEYJN32I`J<JK!Sqs@;A>SpRS}0vNM)#Md?c(2&Mhe=hBL(3gW^;&+o>c>g&v5M8-gQ1#aEszlX67eQ=7d)7W7-uxkh
1F*fv*s26wNmT*XhpqvD3Mxh;KKC~&`AeJ+QeDi7aqT9=+GiZ)w3kEHazyH1%X6z{J@VP+K#|=YQ##@lA^wFOSl?X`_IjO$e!>%UjhE+uCSrEaIb$3&d}N=A
z1Hk(;+f26c9WY+$5<!7)lSi6G_Z*6!Gy`=iEzPm@g8F{+1w|=%pwN=K2>_yCww|<YA5FcBx1H388a~HRy2D(BY#HWIUl86x%pq9kihEu>W{--#-i4gc83<n
C*_NN30I&+=T5@0j%)T-SF@cGr(V?w2U|~>tE7X!RC($2H*%`}=6i6#&5=(A9*;7sr$(RrPTxfEIiEZ3!gF6|pRgu6DgYAxKiwOyowi5W2ziy^49x}7%8DuB
&@Ae(sq4d!J0ksuUHV+^aVV`vswuQ-V}3L$976vTw0w7?i=EL$`;61}Fg{ONuLW!s4MeB#-yWtg{2gPd-I${7hG1LyETXAv>2|bDs?x;9$veXY&mBbm(b7Cs
X<L8VBpcVU=w2$5*O&uiLO`Vnn?(BRtYInT9P+Dd8THUTNs%CO%yah0ug)#ygFn|Isi6Q7trWaJx(NfTjTXpsUG*)yEyAp%tCXPy78J$=;USKb>`?x+*--}O
grUSKBWW@X{&7HX(jSjKR188@Ao+s1{|dolC+FNZ$<u9KRM4Ps@!b4Z90@{xZLmd@IE83uY^PyN)Z+xB$pBbrPDr~L#I`rNn>qzYq5RC+AL45FlDLucUOo-=
Zy@ZwPBa^Bui&b4gKGaCyf(QFyQgzSdW@lqMS3BLXAi`ObS#45`=9Ra*~f*GT6Z^s<gklHF@t33KQn2DBH<gvr)6zP?gp-3eSGIrf%AWXedLcqgMbbiNKQ@?
5jZd;z$z?$61;qPqr{4ISzEh3mR$fZq&lsp@3h)EHS~Sx?^+`r`4Fd!Ie68G_I<HO+oAeHG2s>$DiCh`?mI&!Ui*-xe3f%0fu{~I@cL{n=sy<>tLJaPgYi>q
7!L;uLjV3NvQ<87pdv5wE>@e1-?+ia10%0(r8c%oM;nT<-%&Zd(_2{ceCJmr1$W$@f{;W_mPztN`k({^wx>epVGOGsaNU`Q<rD=gX9S?DkfSho!nA~2Wdtf=
R++wdb`gkSd3c$-#H$CrWU1ltOC5HFo>os52kO)#jxwfwj&Jcl!`fAEYRxMnhy{Ecx++@RCpgEtNC8@|MQag3CV3<pX^7Ge2g1pOt0a^Xq>=8H60)7iu+moj
w53>YI9c0752Mhqw|OaEb$R3woe1hLACo2I5(OKeft0u7;k`^|c;TIM-Q2g;{@-G754z)2#OCsTCdFBcT&VkGIdQt_O8{B52Z+e#^1Klvd?M0b4~^P_Q(TH;
gbc&%L*u8?gr@L_%XLpX!t1;zx(Hu&F!C(lMiPvwqa<@}bf2|5X3B4ShU;v1mZJ!Im|%6Jz3wfp<7(4+_-Jis4vX4#RYba}wryF>>ioO9Sg6Ys)i3>`T5uzF
z{dEDrpB8dYco++?yaE5Zd#&Q1B-;sweI=DgAp<l@E1R2c^4@6{ms1kd_Us3>E7{=FlI$j6+t%E(1_fK?Z6|0pKdu1CGqDq?6DhmX)!4dM2nA&3z&o+A>Iqh
<>)g%5RY~Zsw@`oM6~fuo(CxsBfR|Yi43j~-gWCzNAZ|UA$F?te2=ezL@s}OYuohIKYrI+JJe-I(VDM;r}2!Q)Uqt(trBJmh1mS@R!W4i!cgtN>6Hvc$fh0D
h*b|Q3~Ro8$6EnR(8AG6j)w1mts<E^kwj?ckR9+YlSK&H4U(ZJ_%c|iiZ#XYlqJdGZSW&ficyoIMUge&s)uNXqV*Z)Y1h^bZqTFIi=4=XH0<2Yvi($d#6l02
SA#z&9x$b!N5Jj`#e)V8>BYtg%oraniKgvL?(+non3(EkStF<bjO6axCjV^(B$k(Jevw|jD-o<92~0O1i@%7a-c+!BBmU+eIJNKp^%B)N&EN<Lk#j4NNY=yW
_p{l{?HM1J)%h%rw(x}52yL>?6=HSfx5CshmUo?x(0hiez%^uKSnQSgB`-v5SR_p~m*fer-_4~a<p-5()0z+^=W=lOQhp<KI??v-zg-lK=yQJrKd%e{$}~?p
TLR>Kc^}LN5Ktjw@ZTok=vUMboxZ@Dut*e&{&GsH4$4`=TqLOul9P!2jA3AlaSoX%mlmo)1b~lD<N+posuBz~E60HhFQXI2>Eet&=gpm?08q1pmp4Y?Yn3zO
|4-Yj4-fN)G<|{2cPfkajqPCU{lRjAXb^-AQjG-s-EB#$7#8zJPk<Uhz_3b*H`|8!T&F5?fvjgX5!4s3PPd&3{9AeLZG<Cp<Rwmz|3JnrL<UB8e4nJo2&;RR
>DARe6Z|+J@hB=pl?FHYV+<Y`NT|DZ@>sccep(%VCF)ig$gP*1_&o2(FI?CJkB30LffzORp#OjRa$r@oer_WkIBZ6cJ&)MV%Qvv>&?2QQU4mvXDTn?DOfJZQ
6V=`;0iWq*^vUnk%Fl0ltu1to*q7{Q-_hk2E?hsKrTjjb==T<jAHFWhv)@-<8*!<#q|usKn3aJY92wso1c2@;w%QIkB0W(a+g+jSlG=`&TUow!jW1JkGQqL=
EIJy7dQ8fMH@t|~<7w2#>$M%dkv2nh66Dr{LlO$D8Z2sNi=kHGyMn6N?@Tv1Hy!>(W<7pn8@a5hJ9n3&QFs$2wbOjur!@9X?qT95(}nnsS`?b3>+6aMk)Y~g
QYbt?y0|ZaGF?cAk#N(5cOYU2HChmZ#?p+(-0AKloXN^`2PLoIV4qY|bIko>x}h>IT7=|Auqnvj^?6`)&7iTW-L|+w-&?RCwALuwMP%)Hw#xXGKa*WydQ{|j
EnmH4gWAW-f;w~c!npv$G-y#eu-D)1qZ^GCRrVtOc8Gz!ycpd_K>+NMU}d5Som#o;us)<_7wV`F)uF%3sBK&8By`a7@|`p6kb3RRCaTF4)hm`Nd>+~xiILqd
O~MwKJ5uq~c_@QE7(z{^DasJpi>%Dlza4<*O#mZ#g6$s>5CfyBn}UUg?GtgfN!gBpdellIc^BXR5k+Upt^NAR<C27Wt8{gu-e&rp-FBktHRFzQF$v$Q(cyd-
2NPi6!UxM|Je2#5l4Fnqbr8R)8m~m&`7<ku7CW(V42w23(*J?ms7WpIkOE7oQZSRe$zeO>2vdV29IZt5wHQ~&A-5GExcKy$FplnSuz3y3?+){VFgM9Cm753l
3j`)Yp7*g3Qm=%tct|Qo)-PKqWjn;o*$zu@!r;e`pPfNfDE1dSTS>~%HarHAw^SKm-^s2QRc`5Ve-4QgLs+^$*nthC9N&sy>{2d#;W!@RJgA^F-FL=W>a{OC
87ib{fn^p`;YO<1r<-&W-IL>2{xtnip}iA*onYc63x;JOkw8ZHU~rl;RKey0WbK*ZvV;XhZ=1bAwzwean(w+-8CW;Qt6yET!eN@R1D|hJ{^+J$6ZLo`%7buF
6Y0)msqukpzZ{{p`{bN>TP!~(Ky6YH5S<3qQZi}Mgm1&*RjM}jcaQ6Ms@*|YxKmEgHv4<V;vepOmE3^h3(^8O*%p!UX8EX$Hf~UuBA=X|iRp^D2hz?;V8qT6
)a(lSt4VYEL)MLoGi2-Md+FGnU}|Xhc|I0glf)~W@i5qzQbAY@4MMRNZ4J&WpCMI@oTVv8Es=ypdR&>Jk0OV<KO#^`qJ||hB(za042Gqr2tr_cMIUFu_lXn-
x#REF(;Btr!!FTx4@@1)Q?nkHX`&wZl>hTzoR=7=pcwr9g2ckG7)$fy%<g>%C%3XO{5lD77tFMt=^5&X6^v4*=yYg%G*CA1>q+<2x&;*(g`L@?aoOH2rpYYR
5Fiy*9Z&hr3>eO^P1u?iVjln#f(nfKAP?}4(43B%sl;8>u{W!_Cz+UV|Iov7IfU4~yIlbHHT=+pF?hRmq;k2pc0T8Z-Gb1DWO>TK#jdaiu-gVrrd3e7Iy;H&
X8Y%pmBWD2%yg$A<q^Q4fK{1O$G|E@sKgq!l3cV6H`vQrQ?=0dd$XLEU@&A*3qKE7cE9Qk*A~B41oj_><S+`&&)b>Fy<tLMET=SOEm=*?wVscMR7dLwTR@Xg
Oj=?L8?Mb3x-861jno?7A?53uTjQb|-^T7(!HKJ<$QjS}6x;Tems2D3f~G7IrKCZsai>psIqCM5w!Fa1v@R-fpNC_aB-Gzlv7K9ZqAeCBOUl4KFz4>DBB-LS
eyv=>OGb;H{8JCsea#znwig?UNW3O>Nf0?BCw*bRTQXV$=Q<=(8h3plW+^3#Hc<)?s_6OBDkb@W<#5OIM#A;)AV8g9>`MZ5TdOv#i-q)3vAat<C%8Bf{>Vb^
uV6sVn<($g8`|Wfj8_(4CtV>0H-Eu<4a|`{&9ke|Tm~43e!Pn15<0EHs;FFO(Jf+NfT{M2D-9_+tbIAVa@;#t<OoHUkJueRuA|XaO)>O$KraMm-z(B9$WBwE
!gb+%qGxR9aGxJ?abw0{1?+5vbN~z+Yj|`0A}~5%c0a(=o0Rc{65NA{ogT|kqM*bb_UZZMoTzOsF*$!o9Ay&<AOze3zM_6!Z9euf5#<43qt-F~O+(h+3!Ppx
-Kp|l5ec6`B5L|td8lgoII)$ykopa8b@<m2?H{0hj8=%b*Lias03}R{V?vP415_6<yzuL#aQaUX-k<U9RwqsD8-(ZG;wAQ|om;WKK;o(pJKKH{f@IiYPplE-
epRU<1)rk3TOvdKLmSF3bLF>ANJ4ecFpvbHQOSV`kz0>FsAFYBfatFmquC+lgA+OH>?ih{C(&k&2_KbkHyKFhrj~}JQTz=L9%1w_w;)hqeKBMWG9HrerBUFF
y|beQU@9c4Pht;{3D=OKXfTB5Sai^7cX+*7W5%j(1(Ej33xXFkYT*$OF9R(z)C77B))lnP{kG8+@L$z?q!<4Ts;%D`n<pB@Cg>-m)E4f-Pp)|(D9a8*c(!Ud
!sATh1tEPmhIhcin|<!MDUCPQi#>GM$D{isL(>|fg%*{zW^;)tHQJd`4Ck{2A7-!AYwY}290Ctw-u|!xyd8#-7{pmBt$TL(5E`W|?g%HO{lV(0Y5_*TmkF%m
_|S-iEtq%;+ZM7FmMb~L2)9Lzuo|2hmsLBUPH(n8keVDj3}w10%cAkx`&d|nGr>XEN1BywHN-V)VoG-XDhLebRAw&tjIID)>mb}F))w#|@RQP<Ixw@z5$8@_
BBeFwSV#6rm<r&DACrF#?}UqkaqKoO(*hFnx<y-<o}EJ|tTegkqKuSp6$Yg>;co)S-c%9${N4X_1{!dr><6^-UNUAZl0MlcxY+{nPH#zx^<sqD9c94+%L;^j
eY*sG9F#e8p>|y$OezD}d{`;a(4LpevhrTANiS3-9gs~mixRD;)9iLA{!GJ&v$tX<I`<E@kk&};E9^Q!Bkh{pGs3Htpp$d_6DLicp|SsU)sA=dEBnxFD<^cQ
KqBPc?xXN8tdZgrji#H`oIu>Ld{>5n{-+p{b(PoQ-f(*m)^vaX=Dlu$I{n)N2qY&TRCadVJ2Yr&0*$WVLHOaV=RAOYDsE$}=>8v>Y2u(e;rZsmfAoCtLhch9
b69xNhhih75b)+62=kThXheV7Rt0ULXn-EX;c(y?2qs=INpZJL&SAX>oak~UJN7y_J?#K+h9xiP5gsti_LYfG9MMgG&!Jr!4QPZe>@*BsA$;-PCLi9Q2|m%^
z=_uswyJtGf<M>hbK}X?vA{%^F64sO;`uI&<Lq5nq$w#W<YsKdJ%R!ER%H9XRP<*u#-k#{JFBeMju&xC=#3xJm5HsfrLIdJD?AHO>Tpr!nl4mR{L>dIOEU%D
!tj4CbUuR*+YZ*-ezDu6TDcC`&O|Kn<?cs}>099?=uD>7d7Rym-MrIj4Gl3Vc9uDGv2Xn;S7woHrH*4N2=Y|U#B$RvYC~kNtN3X3kN#Sj?jTB_L0}oXf*1aN
_vydYma%9sMK~?od8(o_;Zjr`4o*at$J{^}M@Dtr6%rh}x2i~d5^L5YuLZza(!_)~k<PWj67{u3{#ygNiQV7&SXL0bRjAzF%r&lnOU6M^lVd8m{0MDKu`Ajx
0^W4;XWK^lpfs?N6K{e#_xk`wpi^U<yE-jSi2Qn)Wa-ZVKGJG_Jk2luI<rZeWBwzRCRkane;d3Cdn`IuR+IE`#7OmkD<}#aK1|28mm#y@T<d2|;nSxZdo82`
EqbZV>p5h&1>4^HrTiANB5S237!y%$->VTeZy*yV8A{%VOnVP<zGh-g$v9n%qTX#{uk!kTl3|Bs65fit<PzM{6J7ddG<dcY{rHZ|tj^Z{M%Uk+Ck8Xd@qbev
``uXTgS6YB1rPpmI+*n(uthk^rH9GSobO46{kO_5I=%Oa#;?Q_Qf67QV}JlDhl?Kw%ul?bggAAnhnN(<_&Q}0^_=Gjk=b|7HIaD!fqrp*E-;5VMO%s*-mTe0
PlDpWIRTuYAb?2?5>DUJDemCZ%_xNW6Nm+TYv}Xi`MgBb@KUSbPp=+-@qPmy#b&(iHw_?)y@{S}&!M5xRUE{WT>%6Je2Om-;u+tspF>E4X$DM<U7y+T`uX$J
Dans6&%1Z1E#X;ns0WCK<`<G!1A9{ol`JD>(vV-i5MR>h*>IcL<$n{yjHxswJJ9aJKp2UC&=sgTIVLsFg^QJMqzi$mMgthn7hu8NN|8)%uBi_NT{do|;oV=T
Nm4g!(NI@k-)85-8*Zm5u1^M>ep6!=PL#Uf5N%$6Y^BRbuijj-PFS*%>QXfc$OR^)(Z7M&*mdM)k6l4<b}bRd2kLvv2o&@`aA5c-O4T>ZZ5X>nTIv1VeyEWo
t5T8-ytqfC0Zv!5%=D57%im4!AcxW6XfWg)9UKlDb;d#y3JGRU%Zl>zG*nmjI3b3~BD&tVs{kZEd6sBIozkk<)BE6dc%Pjv;*zo&_ZVKIj0)GX74CZeF%bT2
KOOzAsJOOv`m?|a&2g#fmN$!^YJ(UPSrAaMg`!~i#`2}Ojb$=4E|i%%sx-Ag6pcHAA}YE%WdhFhwnr08(rfJhUhrX9dtia3PG;#g>9g(7@}&ZS^}D}jQM44a
qZwZeRBn?<le6nk4Q?K@fIJPRF|}*+;TbfT^K^;~8ryG-0&HU;7TqnEJ|p9(Mi;AhM$mh=m=-dQ`ZDcw!XXCpbeJqfzj!{OAqGeq=la^*bn*KQ-W@~w34Wa2
DOMfyyz3^ftI#enF~?Wti?On=N%tAfAHaT!4}RznOdZ^v%p!>YOi)ZJM|J@;#47d!Ez!hOkR2{fr5mDL^oS++oJgn`C!sY+T>Mjt#mqCxJ!`OTheqR)3LcNx
^sGx)cg<MCw%bzF1w3&8{Nf5en=Gl@@H*VDu&sGlazh4_M?v+RfCt*StRCj3tC<ctubJw?OOQKJ$FP$=-)DooE;kPym~}nQ{J$`4!rR_U3Z$vTo`|+LX8S5|
<iD0{ju`^B0$Wyo4uoq0fkW^aJHwD$R{?)5IT2y0)7tQ5p-gchUx!{<el{OoC~1qi7GYMS?6Ad8I#4sA*xbNTe+dOdHh6-G8Sd42c|sdz*8!NzceJe#&3;Me
?6=cf97)4U;9%heds%RQTlkNCTpePbo>sA9Ij-Fci|U3~-8_>Q{*NuQP<>0OZe%D72a_sfNvmpD%XDVzTxP>q$Uxldqqk-LgO99goH)p#n=<dAeh{O2K6VJc
#o_kj<yK7Eo=JO^wQ%6fEmi-eI<GW1=9YQ3x;K)NGwZ?moUbGwXqjB<nHSwDLfHYF+k@^&TX)3*8<d^m<3h3{@vQYYll_?FJtXtq9@u^in*vmd%x1GEIYR#*
y6Xb*zSL^bEK72&x=*)K<!{G_@xC-xHzKTv+(AXGw1i-IZ3!m+Hey3?O7$m3G-qpq?HDm$w8un35Wkv|Kb*K*Um7#)+cH<b4;F#O2?XY@E(-LaE&>R3WqaYT
t1MjkC*EKy914azI0F*+c*C<jVp3tNc;Ve&WXWhoPxpY~fS`!*O4;M<_jQk1hS}z2%X{D0PcKMl;F5~Puw3`Lg>BjI1_rM$_`C($(t%;V0<|dm0=oxW9~45%
u1uV<Q%XR24^h3h<}mRx?KU79V9om|7{-{!fwn$TfeAB>LJ6s(&BM~j-rA^{m-$<$-_n2bvvaYlDrC143@ObPc&n?Irgs^^V0rmx8_@q)^c3j%=S|ZPqG<}a
^dHZHHwIzTfw))-N2LB^`VrzKu^y)1ujr0yp6Q`rj6YTyys>=2It@66D=t!w0!M5vGTW%G!i?K7YmLz-m!ciPe`rC7ZZ@wgc_-XQWCJ(BNpDM}+T(q*aPSUr
Ynb1KJ<~Lylh4#U=%Y;Vh<wE!a;9#LWTl#E{!tXJo8hg7UPZoZ>Bs6v_Iqy%epLIdX48BoLbWCr+%<-S+)d9^m`28a?;@7H5O7O_DREoSVF?;}NU}(3j!LYI
O*Y>iy}8VAyCu2UQt#jzvy9!9M@JrBos+wI8Osi-BJG~X4suXtC8uDBCw7Cm?XRu{reaydCOVFEPh>r8l5VUf2cGC62kiq$vJr-aFi)MyhdNtXH1*ZIY$2T!
3c%&gTF=!nByPkOHMuHx5NL*Q0QGVSZtd2mX;8Y&7hL5%MZQ7OlxmgrSM+NBbVoKmjv$CA>ELD=N<q>Z9N5x#)05D}MO&H2T}%DUvsb$pb)bYJN%nE3plK58
s7o-^4hcJ~)P-*=8p;8$&U(B`kl5zmd0p&_wY|kyVnLW4-sU?2vMtaNU;`|3sC`!luw)ev0#zX#Tc;oiVF!i%XP7Y8Ak9;ML2m*N*#3;EaFB!zTwBzY9gUX%
{E-)Ts!4Qu*D(Gr<M^`(I;*Gj*7!&fUB^L8zy53+>OYAamKl=zpkhHUc)%)i1WNp<8@L;eD<isdReH+iiDEB1w2@CS!Y3X$TJWBON%)GEW}S&Ff)h5QlEP4`
=fR`yz(>8aX}Rd}&b2ME<EmGeznF0kZ|fU^4w)`us4W9(^ke2-=29E@&D`5f(KC*js`I}{I+aN<X-}it;9~YPVT6{wloy(BH|R})<+*$nCrlXha92&YMrD<g
%k5PT_TD9SYUt#)M-~B&zq1e`{-I82Ny|CyuDQ}1yrZW^>|_Wn66ZhAx!2tE74Z^|(<qZ)_*r(e%>X>Yun9h?u3T}(kns=vk039tm8A-@6idSfo|x!&t=jXm
t!og@w}AtHZ1US)nIOV+_;l#uJq(y8ScWg5s5_GM4r1L|mc-#L&J)=s1mU$z#Z6R*rh+jk*NH*mUa9*~)-i}1<zo=*WaGoslyHf3-M{fEzs8R`0Xda*br_Rd
XXHyoxOjM$-AH1>iLSC-&Qvl+s+yHpft+QLRVcC^=-J7M$;nmWe0`eoTg&z!zl&ttWrx;z7y(+FM>cA}K!g!N??84{rhdW4lpK4kqLd8Mh&}Nx+`fm273pjE
Jfg~lbg#Z5H-Cx+=XzG@xIA$XyVtR{7P_;HwCh#(5rHv)rHSna3Io)r;}nM#iwr3M_RdtUGH-^le~7SPXGt?Fk=79*Ko_QA%lmElRBiU;IB&-~DIHP;aXuOG
LBmKJVT*Z6t#2vQJyC{}WEi1ogvn)PP>j^qrTSf+I1)p3#fD9T=yOp~X`NF0;ATfHlE!+8FU?$9qC885=&#@V8cC^71@elyCM;!{ft6{?#uMbX(u|cg1Rn$;
*tb;we;*$1IcmX&=5PhhN27^{24iq+eXTJMSYWr6?+e3obaRUm4ntP2ze7Dx5?^)<GL(BWj7h$6m5`zxosh&80CF+ccO8PnuH6D)kyQZsHOELU*MpSZkglmL
T|>KcFkNp33I>n5YUE((PM1isPJ@y0Zf$2Zb2W9)=0lVrT~$)nW7Bd}3*G#{r(Zvcw>?a5)g-!#-I&S8(-=s$%U=~XU-s}ZEuuMp3gT$2JSDriyy;+_M{iX+
R+ZU9>ijW9K42XD?%1GwzD@P{CK-?}LErSKGG^9wS7?Fp?ln@8O}h9P=%k2RKe^jr=wl(vN7~om*!cIi67y89#SB*WBCPfAJ_T{LhhG7BWUP=;uyGlzza`+^
pIzi{Nx%7~-WT(35C2AWY?Vm@p4Za*-+i<X1VOi3SqfcJUH2{OD3;gQIzM>uB)v!h5}!%6wPu4|p7T^5x-I+by&V1g8JK-1l@HwxLoNQib?pY&2pI9u=UQ{L
$Xq#xdjM4{?F(G4RUJ<`-oL0`JKh7RTUHf*?yAd%mknhZ`CH^Jvix8i^?e_eU5DvG!A2*O*l0yWCV`uR0zRc_Khx60C)WMgO?Eg|IcvQ%U0uR0`0Iod4&_)r
B})hhTqQRAC5+3j8{nn&hzRB1z4uRVeDoEan#AVps(htFe}gK1>BBPx*t9$qlEgW2Iw#fT;D^gkeMeRP&|3{{&CunULx^s*#w%#P-CU-2vtPJnmk;nl@ohQD
GLl-FbUDv)gp8*#QAK|c66i`&<F&1|&|^<m9pkx9;)c5unkFKHeZCd7XOS<Dcg`0Sy`WO2d%(HUYkBbB<m1?w;Y~}r?t*20(fEEiT4QOiy0i#sUMpz&`AC-<
8O4>3rAgkmcs^RP=t`*k{N(M@`#i=uMnfa?0g56-$V+Qzey-q)V5+~61A9|8Uv*~jM|Zmi@!(jojR>Kpg#qELS)sS7@ulMth7W8n-C=(n*h6_PpN>-fd(0rT
c^LsCU!jy}*-^7k8C|JfL2xd>fN26A98JgO(;r>9)L(;6bZw&@>1j!Mxg6>Qf|V$tM(~&7-UyE}f2p~VUk<)(x9_DyUa}ZH75IDtcP`n-U`pQ9IA{xu@Gp^h
Bksi914NHL4!OFcdF4k$h|ixZS8;i+08hX<lNqyrnl&Z3b^XPyaF}-17m-EzcRsW&nKXy_fIK@>fP5Mg>%2Z3a0XJZt(c|MukFG!cBF;g5S^Svh3WBv>)jeY
Hx_~^TVIws#=Q?@gJaDHSPkI3(g#?2eJJvq8y<GRf7s};JMPNjpMd86aG>_9%}tcB<e|JjBX7zN2rBj?rb7G%2<aVuQ&t|mY=7(XbQt)fEW+Bct!qVaKyw4r
8-!X*)>M=n(~jpTy~^6Ydxg>YJW5s5lS@;Yi-`Xh)q;l}SIH!?UNaZTb0U0(4?<R~<MJRf>Jx7kkLEZXCF0*UK@6AlubK_e(=P6OQk7k0mS9!uikB9W6TwF0
B!68=56JAZmK5UjV}|hWkB^jaS82Z_9Nw5x5Tx$FD4>Lt`j+g{o@HHGR|Z;3?AO!QKsHJ14AC|@A*3%!GCk5}W3}97oe*0mS&nNCit@xeg0&zQ1ZHMF$hCx?
6B#l~T|J9pw!kbactHBezJ=d}+iKKC=n_zP=iHI``EW2yAnP}O`MV+R{(wy;3nTqZN;A=--^?KdQR$jdZUfA#{_My><$+=5n~n&nwA{6R&JPal=XK@e!K~e3
%)K$#5FbFQJ@vzqQ?{`|>K3Amrz+;9j~m@je?d!q*&(F7hx>gFx!~=rb^$-#1DRo7wd*8VD3$3^)TS-?lu+blOddiy9R3q(U{J-r9n8HQNqNVAtI%4oOj|{-
VK~qPXW_e9(3W!;frd3Wuzu0D%C*JS@8;}o%IAlCY@A2(!tj&LQ>Gy5wWAnPua3uC$3+q8SF$|7wcqi2cC!Ob{w~aP?)Ss!g#HCWBfeO?_@2{la@&M*mO7=G
a`LS>J-s?CdP$U;eGG5<Xqq#X3A2N`v9b8#y53Ns=P;zL#slyy_vu%fh>VNm<uB{9H4LhzHv`HEBQ@+KmbEH-CVxcSYbXt2slAH(I2xI4xC^+TL&uIK)<gFy
6S$;@YjpP_sxF<rr%W`%TYAYJKL$oeL$}-@)R^sB`eeBfTh>eu2K%Z3E^0Xm?aC|^M?pzk+;s<6rt3L)vxV__nE=%{I2N%SAtl6{g*+fzyO@-!*JUY_k>V)$
5biSE6dQ>RI@8A|uz?#JYU*%QQE9;uAC$f?PiD`wDMpn<-r+De&+UZ9CtP%UvwP4P=DDTcp+Ok2$O%$MNZxJy?Q0?^XNcAqMji$R3oLyA42X0+wr>x9--U52
!wtaCcBHiEKL#2mHtMprj2)P)2w}+m_oym@CnW>`)o|^oFw<I$m07rz1+>8??_pvgIy@&)Flr}5POMwj`HQ4$3#Vh2mH0Iqcyo2r;`sFTb!W-R)SN~!SwDSC
Eoak_{tP>FDQ%BuZGjHE?18(G)>w_hiOpt(0nZzVY;I~5oqVnw=mPdCb(xOo=>AaE8u^~HJ8wPhORO?yWTsPQ$b!&2<=fG125eK%2MU#yEx3Bav17TlCE2!l
WsBUwDrAtIA^^EY?cD&oh!#p1z7K18F&wDZ7=X<xZqJenUKU6yy)y=(q2^Php{9^1vb=>)yh??LE~OUV<9h#yjEw`G>RH7@)JaypX(r#8iq}*WH>~UV(dn4l
A!<`R_!Zi<A5-Vv2Os!IlNrrWAU+qdy`1QPzHj)~4UjB+kKei1BgsXQWKh09X(AnItUIuB7;fMd$|AsVMn%vb^6?P`SCr?0?FH&5@*Od>%P72uPZoCquK}sh
Tq<Tq`LHapn8QXmda_#bY8tkMjH;1S4EBcvjcq&pY^2oev2!LeSO0ML|Jl*);LyasTv-PZ{5aU61%+m`ZfQChL^rxI^h&Dp-O`#DzP&|M>ni3h!Ma<Xx3b9y
7m>|mWGF3T(M~>67|oVXQNubJVZwHeCAKccdXL~lF^`V#&%E%~A7GXEoOS(p0EM4C5DP$qu1pPvHAdNvaDvK0S9NHhp+d*5j%Ii9_a|;<JToq%7)O!1;9m$|
%%gy~2s<y6D)_!MVy4^ddXsjO@0c19rPtIB)S#@bJKif?f#(emGP68br-NeUF%u|rm)xmmew`*Xw+09C#)IR3phvFr(3()hxvo!(_jN9kgep3OYH~!a8!H<N
s08wyU^*|Q{-f?5VBWbn&_GZJ)(?>fV**|#rPY$P7OhW74n5hQC#<B2w_~~AZL+aYz?7m0p@~yI-=~REOHY~+YbMP7>q;5Yjwb$$z?I;ci;w%)p9CVvQM(1r
4Vfr975}gJ3y=3l>KlYCCi{rl<{03<!0CL<q#<z5{Z?k<L=mO>PSU-NB@2hOL(f1(ii;P?Bt$~zy?9=Md|c<eP&RB1MN8%^E_f)v!{~P+zJrK6$|V|DEGvGz
_aDS6GJAW=rYpU$CJR5W#3=vBmQiIFHOpe5hK|F|okzDi)FT%<I9)7t6dNGAau@YF<Qzz;L<4$T9A<;8z~bx2T73~HQdL>S6u72lVzxrbA0aqD?YeBstnUWC
*wWva*N6d8y|587R+4PNsWmR&GprQfyOAZ`uOtW3GBWrI^>90q(M|zWc;3#kEAP6Ugp4~~QKrmR#(PeiHX7*)qg+{&;1lMXcMQ|5#=Y72f{VWAg;|6AjOrii
I!^aZY4PyX93kz3dc%j70*&5(cFM=~c<nKX%PTxI)?9K&<8BcQ?|Le%bKBPpf6U7YrakwU-Y&qOf!iM9(_RL}86|IZyjXwFx8$8=VXmT|Rt;8E6L+&xrrNpQ
t=ta$WwQ=;w%n68%OEa^klA+1*x^uJi;Yk(yqD~5GU#FBT-rNmbp=-u=)UGl@3sOhRL);V`lGH}ln})v6M6{IFi^tdmmrvaDNN1p#aT6^Y(RZ%@uwHa$TfZD
jgc_bst9_eyRp?>^g_4^1*|Fg3w@Fse~utxdtmkz5$MlaD8gu3bVr7XcM)JF|7d;L0Z$(zxr;i88#KBHtsZQ)?ex7ualoc9AbqJ%<Yv#DjSV6E*DeEug0$*P
1Ph1KMn?p4Gp1U1`eiv=e^<rhA?@b=YA$>EiK8GJ3eT9y*=J@s1V&Lksdc|&3h1C&iL}QgHSvthi?E?9nxiX5{wUmpVl#e$p)zXR1owcY!fhk!Gq!N2Z-h*h
-$x1UpWkethE_WpiX*LGv%S7*uZKH!ZjT8m;UKu#9A^LXEW|_eQ!?^s6xn;|s5C<<w4xuN!c`$4#}o~^qgOl2*!b8W%(M6>s;(NsQ@SJAYCBRx7;b{Ny-{{Y
p}*|U-+eN;?s;j;WD9qp7=UqHifYQfZr&4B*|X|T4>YNT``{l@dG$(!qS^Q*A>N2&II`ykqkjfZ8LiXLG*!P@N^}`Dvq-DUF>_p;iCQ>=j=ePKsw6oOjg<Ox
=Q*pBAVvy8)SSWG+BNB<mNlimKA@xybsm}08A=?re#D5~z(L6voJQQ>JhZCAgVocbv4ZG~n8bxPlFA(LR!cdJM@w%19*YJ4?j!=^VB5=ryPzV3jVI(gVY3)!
dl>iJZ@Z&5g}uf%uyF6Gq%)p~AuV+qZgsp(7-HBX7vDh}K6aVCD+s`YD9fM0eQhXQ@M8NT2xePdp3!`AnmMI!)woB1(Zo;YKG*zOYSJbcBlO7;&@m7=7;GZ<
?1`qCKCnePVuG`sX`e6Ui$%qN+vQ*Rl51U}Aps%Yu&jsY)dG#eAkxL(*a88BbR(egs%1l{O$rWn^@LYso-_434H%44qGGlTS+?7b6Yg~%y6=y4LM?`Z&{%r6
SMiM8U42uWGe^16Si&c1wj(Hsr8G{zfxn8)Mlh?rE-0D+&!>L!{@FjF;p0_N@6(UEUk9S!^a1;XXwwiX_Nrv+sQZ-YJc&0f8$EqF8WfgGc*WnG67&Ew1E|J4
T-6_)!)i(V$0kqxG_I-6KiEf_N6XN6Tv#O;52HbJ__;t8SBt!;&Yvg;*6j?r`l&2{pdQ!xeZB7UF$tpjryj5kp>3y!qV;)bsbJ~l!#>i_b$lUY%Ga!r#{AZg
%_r$#1xCJI$WGp!00C)rq6UIoHHU`sgylIf1M6rqMl`G$^<Hjl^pDmm_1S9Zh7#v7Uj6>=$C*<aV{DHQ_<vA_&JRDb%{shhCxE-XbhY6>+Gkg*w$%^{EimEx
f_(eBDUXb6>yQ|(8*_7Tpl2a%H)a^SA|%LP3bN7@I~!$L3|G)=5!=(Z{}*_UxQo)KN^Nkr0@j#`mT#KQs*(V8Pf+sK6mU{eC!RoHN7QkbjlJn9oO`Yxzh2x$
_UNvZbH>cGD)~_c^taOUz@?hUNGmR(mB8k}M1JrQZ*$lhY+e^Yx5sW%AZn=@$DZLD!e;3|Zk%^(L^!?Al5r)4s&|ABNG#C+W^~=Z2~Z(@fJ%p|AfO|sa+Ni{
Chl3aR3@t`Gb?=iCD^2sJM-m44I2Mknk^PTD@)pj?IJvI8K=f-3U@j#?UeTg6<p3=>`jhcGALtlXI36zb;1~?-jS0A2B`TCa@J!mbU=fwUU}G=TCFp1vxD9Z
FwmGNXjUl$;S6kLFNN>sFMomeH~a%W`$LOfK*=5VI#cOSe+BK@u~(C6nu;vqPEyYJU2ff|sw{4u?4&!?krP_u=WE<UzA_3gVH%OkReSwjP(;dB>EBSX9^3X-
@mZkPESfND6h|SV>@aGj=VK7Vmxv0W;zwc1wnwCc1I30Dy3gFv<cjixAK|Sx5;&+-R9;|h$;Kz=HP_3%1G<gz#eES=3B4My0U4>iN*<I<|CpY-5oBCzWjUL-
lg1K2WACHBVa7M^V;lnxAv3SKJh@9^Y4CVrEARpHO)|$ZrDa_KP`_p+0@lkBDK?1hsutPHS{NUNIYAX{zxC^QX~ohMJ|=<rz=Mfdb01n)luiIvD?99BGk?^`
Rl?&86}n}kTLVL%56KG^$NKJ^#WL)y4dTlR7KS<v1Jn2_;!rYy&U~}mS(`wQD=l?kqVn~r0@MO7mwza8p(f8p19CKtIc8CAw6~$s1X8lbkkX5NV!Bhr5MY#A
{RMjHr#uQH0MQbxz)4SbSn1A4dHeIN#?$OLk-&ZdeI?*Xxap7CUlJ2VwQ#FlB%^ES?&u`U;Ex&2K(Iv%g}z0wPtE0c{8h?@hYW3tudTj}+EvCg&7zDTnQNqA
=trxXVl~<ElRFybCeYx(+)=G1;xgprMtP?sh89Tq<j>6i1^vWOLuU%JETIR<?SPVGir<|2RWBshsdS>XJlrOA_TG$f-^gTUEK$uKXjNL1SgNaOlD#&y#Bj?6
Om1<~CgBJthNaDYYXqH-zci^CGRCyti5qum_+-~PTr-Zrndl2)K=aK{8_&)G-D&#bjrq4#Cn@~=tkR`i<^Qq|s3%fHyHg)s362w?h>MZG@x_4WMrY^S$)~F!
tI(U7=49mIv&jLUzU}^j7`Op*x4s!2M$qFTAb_I9awlszSh~Xt^1^r3<%IY>PTcM_XfA&oc-U9%D&8!h+}m)&c6MgOgHRQz*|0W7c~UT*L?eBeHRWey@SRK!
-6M1ZNGS+i?D(x3y{9}*AT@aJcAtZkPv2(VVB{rYj;;Rd3@pxCDdHxP$=>P}402&)N)t;0U+ZQ&jSfxdjc;a~j|?Y*LcWl5jpFFkIWkRfsGCQjawbWa73TJW
_~mcK$5h9RlHjpINJ~~btteD*oYrHeg;pB6AKG+1Xcv@*5j^QjMWpJv{dp@XEe|`45>IBdsAI=9yri*xsZXBnB4${DkD7W%$M2aIAH%D{x2f`6lWhVtXHfu*
Q?G_k+2ZMWeLSo%fIXI*indar5wrF20WKMzYxBh1i78{N_#Y~_d2RDbVO-;}s7Pwk8qAR~VcUvOf%l&3Ine3u<^%H-AC^(<lE|^;Ds53FEN1R(f6b)H^S(=P
?s-5$=xnSuy6UB3JsJl3h;Z}UG1Ey*?XFlKO#j~_V6wLrlto~Gn1QePM>I$G$4bFuORV}%`--qwYZ89X-tngE%atUZD|38?WT5d=e**Ve5*lJA0!=(ov1#2M
S^3O$5z$^hOs$qrD12=P$_A8KvJqX1?9fEuvp16xA9AN^tr-VKpO>^<e`O%MQKFiKg!n6&ew1jb#zYQOoy+Yu*ZJh~>8NGhB=NlVih|WeM5@byUXJ0iNKqw3
OtUxES*bs>eYDDQ9Jtk>TxFLxvd^`Sb^%UDBJQAm(g4(cQb-%*f@eMZEJ+giL0~n+TjGgejM2GJMG%$&IK2?Tey`o+G`@dWK1}7{a3$j0i$0`2wNlk?_7z2S
S@CkFEBZ&+nuRospWFw1@%h)`gP_76qI*mCU-cu(aV6~Shwp(UW|T6saULsxK_@f|hBWP%5s%%7J|-nPW$>a9KSxck^l@9-K$GBT)UL!wmC|`H;eVRntMAKw
2OJ5jsNNlcwuo(4c0D%*Y|HUkjUAYVx;H`uOG!PzmR_s?TW7hcNmW}Gef#p^<&rp-=ND?=rBL~+u`ZHNXLE3sg0`axETS5D19<B2L#tZqb6M}ZH@jp`@4O_7
H`$aI3)5#ixW;uKpMie&pv$pgX5VTw%sHU?*f2BMoRyTxqhW(NoVJP!A(N??qWY#x+L>MbJUm7Q)5~&1YhFV%*xuP`GetnHxK2Sh=ohjvh*Q}WyfN^iC$RK_
Ap<er^nw>~RQk8wa&RoVpj|V7up%UNc!PusC2(yw9-lk$1?je&;F|$o#bV|<otYo+PtMN(n#LxZQ-yIYD3H<I1H@U$T7C@`zz9#<cuqW1vN7spS<}U*4wTMu
ui$F|TP`1MuMlmkyq{4%cG3!d+6_>w+QqqqSLOJ;5j!I-X;hMvg(|E{L$Y-zcyDr8zA*T`G3QW;Knfw$ft>4c=a#XbKD{K8g_=u!7juoO81f#LxBmA_(HnL`
{f)xGa1@6NM;S5Ujt@OIWLnCIZMjlKJMR-WMa-}r)fx(<$w;=LCOmDo#a}-n5{GSvC-w9zV`t*vk`SErjz(ss%`q8FpfHg;y4cw|%F=~+ycg+Od^+Ni{&zc{
rOV66SjP%Z5jIyBr~@qjD?hsh0v$@MP^|#cvNpBe9;Wt#E#&76Y{ti=mc4exh)E#L0*If*ZlBC{5Vwy38WvbIj`LU`OW1Ig)j%sv&f*&{!0#gjLvBWWis!Td
Vhi&Nl;OQ-#)UzJ?*dIlEzNBi+<3?!V}KcY_Y}Y=_M-0~eVvW`=d#)i0XOh5m1|R{r6MMKv<mr7$dGpt8~SfdHj+>PD!6eDSOP?D^aDlWF}N)Wg;mr+8u#8j
IyV^^1_wzbUo8Cz6pwAeG(+~|XJTo#+yQqI^9|S@A}wFq$Kh6+V?gN8q#)T@6!66ZF4<U=6&Gt#-iX@@-Jzh*8j0DcFG)%bQN!kH!)*u6?U@(mkPwkQzW{SI
Xd9u7pszzhpPG3x=s~9{My4@L#x25YvZ(6}4mL$#bYFE{v+N>LT3aaeY7o)7cml+;M2_=d$eL$yZSu!A8wo4VOP`h>f3uFGaK0*)+py*N{TCu_eaBEdxlhNk
#l*_qL9EbH6iH)x^U0XU-K!EAaKH%j_GSH2)v<)k_*V}tC8|x6IQ)Eyitl`#@00(fXhr5BwTt~!RKUBs4NqLalRqsZPEdamL*tNAYaHAxPg(dC?7hHd>q<lO
U*WIjSCV(0POOeJf+@XEg9!pvg@kmc5HOHpsfAdrH702s@FceeAORAJ6fcc3^DhMT+GEqGJ#C3$d%DyPkqN=@vk*FPw@3T4nLI?FGsJoZ2Tc5ws4??1H3T;u
q2+`{gtoH0wXcS^O0|Ks4a`pIDf&YZ9WwBFwT=A@J`{SB(BMYlG~ap#i%3(h!W!`VikcInEe*GGxP~pYF=B>c$v^Lz7Y2?R%xuU724X&S_sN@v(yB-Ali^6f
RrS;8pm<4xidFd&Iv9Hm0J!1@MW3xi$|42gc2sp-9cLRBVxKKRv3J@}LLx8b^Q5AK3n9+uf0y`j&KCHgT}<Yq4f0OPQ5_X-T&D)L@6Mm_Rmhqd%_`nyF)cKo
cL6|N&9<Qs+J^Ym%~=HB*83I8S}$2Wd}OCjDhylXdf$%EH3a#G!aDZf%na15J<)p@q^>)mv_$GH^B3RxB`81%8{NWF8pz?W%<Uv#f>)gO79#x6cMsIVnn-7!
jDuSjtnSiemH_8*nTXu4>3>f!+s39ZYvZQX+q~fSbHyCLDwd3V+i%>3-S57c!H3W}dU*k)Xtj|5m*@CBP=qvq8D|eiFh^MUNe)(I3H&pWfNGhuES7DZ)he36
NQ$M_LOt^FbPOr63Pi98YVwGjkO1xl31gMfNDq~BpL-{w;tFzI438{+@%zwpQhC|yXLlXJMZGJ%T+|by{>lWC!$L`)#x^-S5Xw6c{p4q-kVm7&zfq{%a>=Ur
lWs?<Sf4f!aX+|zI;bEPABjU;0?P<+I~&R(wUBcN_`4war*XzA>E2qvQ|m}cv@P9p6M1`}fn;`}Hgz&os>lzO5vbf~?B|X}>_A8k>9%j@`S_T*Y0fb?qq?*o
y*Q~%)Hd^^_<K&RVg=&X(Ju?>9#Tw6JVW3SP<*f7{ybVONaYE}BCVu)PqP9YazM(Duz0FnaoicbBV#2i!%fvUaK9G^Wzk!J3h&=OZ!mW8DZ8}NUdKU3w=y+#
Csg*M)T5d*kzzvZfTK%K<+^ADq&aEd$qoF_k;JUPSGvg_%K`WO_t_0yI*d@heL01l8YAm0OL4gSZoBn0He}o}J9xUMy#zeC^a2}egX`6-Vzd88@Q5i1dHtcC
zr+DM8S#MiCvIhd*yLX;-uYw`Sy~v5%YRKh2inb5#BLViV%QKL<PrP#rr8_ja5;mOuCBLY%*0$7-6;mp$}G4t26<1M_+&4SZm|-MWD;D!3jPw-VC|sV%T33=
Eu%=2oQjO$s4WQqunT^lozbcP<wQ5&1O}ilvO9iQsr<Cf*d3bWZg0K{d4S@t-)8t!X2`x=7@I288(<q2)dS}_IlledcFbfwos`yf3v!Hi1h%8}fSUgQb3{P<
ns>tCNO8Hs$)*|im1{atGTM&COEPS(TVd5DeE_LW0K81pE8kDF#W?FmFGt`)=`e1qThVD0vVQ4m`bMzC<n!($)FhZ(#IH?q4h1f&^G4ZPjOA=e=y%-yS+f-`
>;et2l-ofklRtpT^V`!P!#>@-_ubXT#ZMk;t&{N4`Oi$5n^Focjw)YKA#|wJ!GY6ztWiYI8BVlvOJpFSJzdnNdEznOQy_ugilASHDfYa6^<ktN7sdxy%Gfv-
;-M4>6~}u{MZQX<{-@D|eUPQC4gCw9cbmY#24|%hUWqnpsYGz)3n-5VOhs<=v|W!H>{*sWhQ256*0!5lzU&&ES{<obK7CW*`E9{}wpl>)R0W-YZcMo;pP>Lt
6KTkb0DVzd8Jecf^Yc}eJHjAs>e8UOeg>$|Gd;NOvkQX-z{u2q*KS|yG;ti=G7SHby1x`iJMa`A0zZHu0ql{sdIB`p?xfL>Mbn58{_Ze$UKYM%v-KhmIboyo
UCuoV_IWJ_W+B{~Q-&sg3f6=!-}5{x*`6B`8QjscGqq)K`m_D`<&+cyqZo#X5xm<8DwfKqtIn?yRRrlXb{70tZncU$h3l5-Dc+2byFdB)t^<_Z^mNbuh9TYr
lrvCnE+qb_sHkkr?KJ^s@M9U8LZz8iSRSb1Camd}PvKW5y#TX@t@Z^V4)cGYSI7ph8awwY$kFBw0M~aDJZBeq!Lg`<F3+$@)Z*jJ0rcZ#RA#VqK=1(Lu`Jr?
#bO5Fhu6FUU^8Imw6(0q{j#|4oDT8q{wz1hzwapBD*`7h*+oG$Ok;wl8+7DM!USH2Zn?D_Fqpq%|5zW9!zBKHH`ulOvdvfuPAWdFMn=2oZp)LxCKD?@%Jw37
+eHI9BdApsjj8UiF-*i&eDk48eChn)1yCKL<9eYXi(!>PPOhA68;hD)yITBY{%xVZ&t-Ciyh2jKi|a<3zbZV+<wY+$Xjb`1)@3kHU7E<%R?z`d?HN88!k2jq
T1scDi|>YA?jTD9(7d(D_u9OsQo0X1zA^)Or#^%n0E`vUDXY3{3^8ccjtg}B{X*)5yk$q?COp3LT$Ua0Jth#_VWK2J!#>o#o-=`h^!SlCnmU9T3<Jb#?X3ek
jKA1AK&o-t$IX#SL+tfNo|;}mbVQhUUiZ?}_^2W$j<S1iqLrizmk4zM{$@GR<xg+t0BotELWEupc<Q5M%&%K-HWVsR%6}KBNh__1cy2TC(;ehjUg7)&i*(<`
V*M2wE71TDa}z-*_<y;kV})QF7F1tYi0%I!6OkUS@11I1kge``*1|((V20x}#%@W6ds}m!yjD>S?oU~V@pLX9N3k8D_oMerVIYD1GxM`DG+&)Z)dGoYDkQl2
;Dd@DL~arc<>DIkVKm5pG?y_!acJ~pYTucPm8@#Hny>FGKa4*pNr(G~?JFXR_1Di-g2O}!enzN*SXS|QN>N8f90V_xBZI!^KhGP;B)GC2T=|E(;?_BXdsh(4
E`+vtXG3paf(+o}4I<KM6b`PDS#>m1+!+=gq@-+>Hb#RJI}<gC$XcuIW)o(`;y2%I5`mA=oqfqA!tY68pAr?WtFQI5Hj7-h%Lo?9rU}tWIpe=4Zg%sO%P>$_
NM3!{{n)EFR^y|eCQGdX{9#Ti7AHDWk?ncj6w}ru6<To;h1!DsCPSz{QY>a<K-ka3U`EhId}h%&q{6Cs&>Hes%l&Et@}R@Xq?xA6cJD(P$tOP#;&v!PM(KJa
eIUL;nThhhLqMFp{3T>3ME)L%-Fd2`nY)>a8x4s0E%l}e0!@*cwT1`nxF1ySciay*kUOTyWf^+{pzO=r_~yuBQRFCO!E?8@=BC=<Vy!MAFus636?6M!yl4#1
?DH$M6~hf7hjbUwORRfm80iv$h_!=6fxj6U9(73G4&0yx`J005kC$|mhTy3u<yq(XeVomK`t8>cDcYTy(SL2mKWY8d8%;GYIk0MhI(hQ75!YQvOGqhl0I(tC
J&VYr!|P)rmeyS}K8KyE-WN0~20F1jj=CsMaJDFGnL{{^pYtAzTxwqaQiewh$IhfZ($g5|lcoCQ)T0vgg6@JE*Ejx;Ssq!PZzFd)pqTV}DqX<~<{sqahL@4~
APbFvB|Hk8_z2?2s|QH&q<QqgP6$4;zZDvkiuyc+>%=e$3Mq-6lzx_Uu)RfPINQRSnZ&vhQe~3w3tmXx;)20K1C97`<xK{VZ4Dsjci9ncqZWf*x?%Nu^)8U-
($AL$sQi}(siSf{cVcZD>o+|@UM+H#aVQt2u_$d};^hr~dfFVufHw7MUK2Ep#X5PUf$Hw%b9%dMyT*u}RMH?>&;2$7WBjp7?tO}8y&VwqObdT3^`1U+a!cJ_
LPrcU`zan;=YV!YtKqA*1%H?0z2%C!?yERY@E+Cq;nY3Bk!3-#W_YEoXGqlGr#GE{uKts2CwzYkqO=1Mf6!S5dHjO0aAeHKhc8SCn_v5ZEE849%H*TGmL(|H
IYZ=x!@yGPrlxz9Ix`@JPpbI?(VqAaGsd&A0Wam^r(Eas^;F5oU>?OIRnDQw9{bzRkSu{7fgj*tB@=O_J6JbY$^;m1mg5F?r31aZ6P33qu30ZnIQELl=esbJ
<TSnsHlQi3B=bvCbnkyf=6P{jnTqM{MLxGZmwD*n;oYLyecFA=#EP2{Z)xj#dA5qfqsg|o8?@esv(aV`v`mhN_W0+}rk2gVhqAbi2d5p+?2y^vop)Ajm-!+m
)hjka-_Pn>8AeBZ51i9~Y{lJM0LUqVxtn_b{?&i*x_*b9UHAPKd6neUwugp2?(gIheegq+hzS<0%qb4r@l!?1*=*AOc!FgZ9f1Y*i|B@{miWFK&P(FBl_l<Q
08#P}AS4gzi0PAAO_Mm&Cv5k7$KMBM7)?P%pcLDX6#?VU=}pLIa+2d$<ufC1ckVuK+=Z<#&>TM&k0kkp&9-4&Pk5LjC3z)%LWjhdL34ZxkB}r3vnB<fGMF&?
KdZGC>x&Y_(tYTC(#@c7hyuxj`}1PMbMwJ+{tR>HAl7-j;^bN=qPH^VzCnr5fK?<^s;p(%j(Nw~oft}`DA$2)l=oWc5#rX{{1~+if7M@`Zcq`?B9vrgICXN{
#N2N4^AEL5k6|IdVYePQ#upi9o9$r1nL}DV2OJy_cNvDIlQ5$FRFk7PF8%!}aA;5)*pkaUQ?z4NR|X=6oQiigh;PKnbBA)z7d~V~1NsyT8JLYuC)WvSe|J*I
s#UW24|@JtKY}w?Jd25kXBh^)cl;wX4B|j<tz)$;K$q%N0P9*XYaTw6?S?DCao3p>O~-v;g2({70>gV{6heC!&epjETqTeE^b_N~?!FgwBl=n<o62)JZCQVL
*{u#Uc8mD4$(1*ga}C}EWnG-!MCdp03?wUPA@qEfbTh9XVtk3Vm=p@&@3vEgY(OQ9X$j+O@n8gUeDF@|Or!hOa3+1PBA0jexh4`L<Ev({T7!AOE!-3GvnyEb
DX%UGGEQB$1aTblmwU<@2GZUfqM!L_5%z=3)R`Q|$4JnXIX2_YSrgknw_z~}4$-eEc{SE0Mojt3iB$SNUulAr;ZZqkp5Y;>twDgiL`>q?X=}-M#gfp4QP<%t
GT#MumfkPYz$Z_03{~JBd5)pbFV@r@rAO)@AN!1`twB&?QrnQ;1Q9%ICPn%SsHIh8Jhpf<!{zow_4?pcz!2s^vyew%=c@xO%TX5JnGsyvyGRD*DjY+2(5-p|
Yuu4;9mhDdZsQk_iYu_u(u4FN2#@QnCO_HZduj%albP0N8Ed<_J-MpCs|*zmTUY?T6|AA7bTHVGa3=R~TEbd-g_@nlokJ}$f`y0Qogb&guZdnQM*RlhApjAQ
!|y>G%0urE)sN|Y_q)gXxd#Gopi|dJNpzr0QFxq_iM&EB5uTfuBzL`l$S9woxbV}?5~Sl0&mkrHON%F!5tfwi6M^G<IkB#-5pf940PrmcK?cSV1OZ7XqzOY+
;UuflRETY3<+$}P5%p3s<R-i)Az9%gDRmI#){0AW$iauq7^Nf%8t-X?!mvM`A7O^`3iHB@&igC~RLv9Hfoj*ZsIAooU`&adAcF~>k7KK-uK_O8Jk^MuRo=Vl
ERBa*2xM}6P5<YqucmwljPyVVB0=oadH4JK*zn$PKpZV*Ug9|UO2=#oE5LTG%xQI_-E2Ou5hR3gQ4`*S#3my+XE{wq!8~}MT!Gl<aI2C-@Cy4+msA|A0|@U#
=q{ocT|Hs|1>oB;-8IJ1!qYe{6w2aZwr%hHN{Fj~QDVe{yS<Avn3IGSkAO)CG6_E!bTfyVy}SJ{ijdHEvP;8d>Kg5>@~~HgeH{qrW@g72b~t4U8tzpkfWW{;
)e&NO%bn_jYo{)`i!$|~oj7J_Rz#=H71PLe2!_DV0Y}H{nxVQkt{Y2)CjqnAEWyt-o(?=XO=Gw^5l#Qv)FOfcxp$JCd8Ch7LPj~-qP##51!#B=f`AAl+Y>O0
rL}0@Z_cH8MMY3DE=2Pe<)$<b5^Du<TWmB9st^3_=XuC~ZRK%d6!U(lF)6}_S>if?b#*#*EKVd@jmb06x~~lFV^70AmjP@Xn;DtSL9Q1c`%d=e%*E?vGEhSw
WRmlc^|en?YZkV|zHaNd;;;t3=W+2WELnIa<Gi0;0q5(pE=5BRS=`p!DEQOK=Zo8CBUS|n2^{~tp>bBGq)RoU4sLXvcJ}`aY#^zP{dSeW+zNq_gzkWo3fc&-
oJl?Fi5sUwR1@!0@*dQj0@93#0VKqBWVIu7h2{SO=+}uR=&^ETY}agwS0oh0B=8>#qYdifn0*)n$a1-lbso>REC4MWv76DLtn+2_J%xbj1cH8==0v(;{WTt;
v~}NbHDk31qYP%(0q48H29z{d7bc{)jwSm8!!Jm~4>$d4WdT-d%9D-hu9kd^Mjw+rb`h8vDn0s9{eCInrvM%uAI`JIgsfeB%jU6(vUX$kwj9{}%cOcsv))8=
^MO&Qfj>{(X=74k8TOlZLKf9G6d|bGQ2FWWNm>0HZmdQhO3_Y^YzmOsRar*)0<Q;~By{kDeszAvaCYMcP6)Be>zJ9arP-4X@oREek-E@hT*sjH4M<z{Yh=$9
;Y@wYJbjE+CuluR-rnqH0&Wo4WbNAu%I@$(f;kE65Tj1sKR|ZD8jvfW&<;H<N?k=~#Q<hIzKH8_brC6$x`pi_SAbABaJ$d7MHu#=AyTiBb+wdS`!#a8Y+<!O
?f1R_#2@K>7WYF_BY<yUm-hO1d%<Zg6j03jL4yL^GluLg^9sunp#`eK`|VZ^Dk3x-&xpjVuHVnJzL3H~r#bS`1_2@-W@=Wk;E`O-h-PV1YJcl#e39Rk3wl4%
Di-5LbT|Hi0J{mvI6;dl(J3B(K9b;ul1U2cfiqG^&!A-v62c?y0b}0Et-1~o)v$g@FD}{xFo)v$m~zw+>AZj-<<#8rr@mm422ptsnutD`1vKv4<;aqMoLN{#
H=NZM0v_i}bv(O><+Sp>m*Pl*$)>2YD@mdbKH1At%%GKXQ0M*$>N>;Sq$%_MJwgIl%IKa(Oh4trrh0yc6x-&hay7{v0G@0OLY(-Oq=GRG-~f7oH;}^L+nCI<
pE(3*Y(B-G5ElbfV)$yk1q!Kt*k>`uo&i<gcJys5Z7xS#LIM#Cdiatjd~QgJd<!HDMC)6kA{_P*I3%7S$C)Jv5oN<UlA{EtrC>wQkO62XGrSU~w0KLhQ%Xl7
9Hu4?I?BO0tdc#eECvk&W>T9yrl<OV`WuaFwEnPf>I7L0`_!jo?`is?8^pe;Fl=Npq-vGKXR4~qSa{&1F&f4&P>hop02XBzyg7;;Zt>6AWAj1a6vK8EOayP;
gJuy(r|cSb(ZI#tQ?RAxMY0WEJ~&I4!vdY(OTa!#nYm{l>Ex}lal@QXo{+9mMg^g@CTOxfH+DZB)ymp&^aJl%gDpGFM#$p0IitREF!CaNxq_`#j@;Jsfb?BL
b-zG(ZJ2o7=08@qY%4NK7F$1PmW7@1>L{9Bq<q78#Hbnh`BFF0>G;kqrZl*x2NQu@QHqE-bTQFw%E;P-GB!wTEwbbj|E=eDn`PEg*vgY!3W&yGVG8~y(NXb<
O+2Q^+tAOrCe>hafZl)kpSu1MMy^mk^svh@0%JBdaS9$6b`5cY74sHh@IX}WW<>94E>4G28qX-V67q_Qe<Ur42g*&kw61W3!}ZMb8W~N}FpF)a{jnW$VQ1->
Zn4mx;<@hufR89zD;#$5`dyXUvd~|&!=U(_!bf5zj(PPiI*HCQGMI0u9#`sFZU{5`_4WYS^L*{Z3SgBcSMTFS+^BV_xCI}$@|xqucyXvUsLp|T?ZuGQkyGQY
s_gU%D)>#DV~iBwAP&zc??}K9NQj(V;eT<<x34iDq1a#Cl5{j{<Q1~thO>DNr{KK6XEejmlm@i0T2vhI)PTu&a71U_lTp;+(LCGd2|Q#`u>@yhqRXsZn{d!6
Qdb$fH9W@98<y!pQ8s)INRhJecn_WCj2zjCDP|)yG{AlkGSxPc+rt}FFHK&}{IY6lgyKH&E<bJ$JV!e@(d+g8CgQF6$RQuc@Hj<`S$X`<=Y9zARQ3yT9aI*2
glyLl?rdNBR15mOH_7DM92;sTrW?UWnJO$OEQsSy^h6{sRYYy20le;IW7k@zZ9c4q3;0dl2R@S)L+TV>u^m!_DZCIk!PgIVyi{2LSOxZC_{iR3BX#6m=K{hc
J9H#*KExM#IQRm9pcz$GQ^r7_6TW)kY&*&jkGZUU+|kcaP|nC7+hm%4Q(sE@gz-v)FGZ;D=JPq|1+QT#$>30QV187$?X_S|oMv=x+6f92G|*j8T^isX?ol16
(f_4t;Qfo38J^7=O;~}7BLAzC1cy{0mDSfaYLeco>K|jAm}8X1)~OxTAG`-kWGi2pv*i`i(xcB%*5d|g6%>ZYTbt9D)Z||PZyyBd)#kXy;PLSTI(+eKcOUwx
+)H-3f|4+c;&tbTrin%`WkK?8Ne)3LH19;!QMVU_05|Uw+!j0s5IRh_sSv;i;zhGU0j~^G^~XX%pm2+)#L|DqK5&{<W?$W@u#|IAW9WoIOQHd$R|+P8cJJkc
O8yvoDoXG{UK^IPWWIoVm8Nm5&y>xgJSQZFpoLz8RiSYKX3T1IF{|4VM5lZkr*DPOpBvo?4)h_jq7qrwm%ON?<(Xl6TnWUA@LA9kfg&s;9^g-yis}ovGpUa#
E57R3VQQRGeNxYi#o3y060k@6V&+P>n?;Vp2npVz`}q0XyuHEEj+MB>DoHNwm&t!Mm4f{?e>PhGgMGo8yQ$`Rr0L1|@T~86=6tX{30;E{?hPSG7CPsea)|-a
J)bgt>|+_DmjA=GaYf43FrCH4?<r%~@A#Cla}9qb_;o~N)=TRFkMLZrb_cUE6H@|8L2xnA<o`sm^_j{93=&=M2T2RQ{Uve*6cU7wPyfr0O#~I;)d3&}3?;TA
MlGO4C^>OB5|k*K?PMR5|NqQHcPu01Q{JIzmjldb^h$Hkoe)9sBKkcj=r3t@R=g#knP`ay46V1n7FmQdTGNGn-9z3UHz8S=IzT#st{uEfF;EwNm>YFcX#=ji
w3=GEpL8StB!vkHB2#H#)tQ&1O$WapS3Aa8;Lm9Jc}{Ho!Bjo1E%ucd#in8@rh#|j!>U`~tlG6|<>eKV_w&)q<qqAhtq)s#HCKJ6RjG1Fd7juX{2kDL&S-)C
_>cpy_R{H4ig0S(yJQ~*TNyBNhfJ*omJq9)e4HElrFe2hW<_UrFU^tW(y$z}ELzuyz@QB2v2{+A1D6eb7e0zQba*4|`qeQEX@D^qkWy;q5!{%Bf0R9!(UVqR
E>df#oK6~~iN{B&SkK%9y$)e0z(kR!E@K14qDpir`NBN}i{5{YcicPz^J9gx+mn_I5VE@r3dlPDa^0SnOTw{kI(ICpi^~Q*bg?HKR^(mIdMSrmf8u_kjq3GV
EsmU<ZC7eeEdTZ70yYV^uu9KD5IMvG^WR|B8N{>z@jBbuuF7_(CtCK40K;lgr`?>E@HIUSpgqwot=<>ad`mBw+tG`f2c$w3?gQl!J76nvq|r?$FV#CRYUQGc
#gb#XAajX=bxkx;yynh^a3<|n&93jRv>Cnx$YTgVkRJd~Q=1w3>do<SiUlrQD|z5y`9Y!5B+pY8T?==mf1^P#7D2`;=M6^X{ZDme>qXumeD3YhAyYdpSS@R<
BXY7oeDClKPA;{_v(I`H4>VKscj;;|-IrfBV!b>LH3Wg1Tx<W1Q`#iry~mGjbdg!AxzHOdrg3ITFPb9gVFUelgkh_Uv4K_=g>DacXuq$H-rEa@B#OriK0nnB
vt{@%f@(fHNw@m|X<gYGJfFKx5_ju}ux33rOb@r>wH8&g<&>eV1(mf&aDA9)XrwFQTO{<cH=|kY#B_LtbA=5ujo==XB?crHdfB25GFTiZ0m05OZgUXv{^}CC
azkN?6wThBAGRTLpn^<Xovd)B$Y@~1?1vL?)2+=;p?_xod^$01<UXOCg6r63{$ct**-eo=AVL>5rc-F3$ckMYnXNnqPJObeq5(jtWJ0hF3U^jc3G1~neG)=9
653UaP<kUMyu4H>Xrk>YvDH|HHyQTQNnSNN)j`13Jw}kK=bMd{PNn%)@^DZ{w9(ZoM0oQC&T9eQ&{rM#>)3%frVBCE@uSkBryXyMzZB-bbb$I~=REM_y@5@o
mz<WkvJ*4%S0MkHD3LkMPj?*}=|^7>b1dm6+|oTe+Bm5debZ<I%Xvz;QFN%Ph=E1$&X(zaVxHr@veH}&zmRa}jIaSU%!w)9s0TncMQg>PfU2oV)joH^t2q7g
#E5_A$z*z-*-T>;wLmf^pV~U)w`j^!5|w4KX-IDlKl$y&RlVThhUlDEO_EWEV;fjC5q2r&p@1d$mBjW#co?|#?<skdhca$2sJR%?&^Y!xN{U2F-thlhBAyE#
<=KcVqGf|w^x?0jxf}BFaBYMN#9hE^$RdYG3V$}2OA6B5%FbEPcmTiA;TFXjSLV?wAFQHDWTHdu=?DcOL(Ut<AG+kFUs$$9Xkd2F#^F`5n2Lp9Kdm<X*IBv5
w91T}vx}rm%2CU#xtwftI-fHZjoT$r6gU^>>K#tJ)<l}je$~5&#grXsq~*`iNM=L^m!wplhODD;9vq<tsXB1lXg=IQ=sfFOo4wXn!m6#|d~A0Sh5C7&)3xlb
@xqG7jv@>dTKEk9$rk{7HS%a`MVCa_>CA{;jg0f&>4rbr_bR6MG_DmR8XYRHynZ)Ft(ly=UelX)?L!=nd%V>5G}qb4>a_onO&5n}VNqItw65Bnn1XN8MoN0N
Rv!%m`jPwL?W+|GjpUq??=128_O!W?&+>Z(%I&wv`Qz+1gyRm{K$0akDi-?*)dQ7GQO5GDVLHT|r~SSJgvA@co~GOOJC61O;7qMn;$gBEZcoB%_4qX@98PuR
hT2~KU2E|~Rzl&6-UxN#r9loGB+_b^&GGYE;^mR;#^JngfSP?R@hjJ53NFpdOWi?jSH*T4zGXauoVsdIm=`YH%hS@G-np;_aw^}L+>~pN{1PpYgLaE?DD*LT
cv-r~YgKcv!YW3h9Q??#d~gl#F)18(cz5@0y4&3}{+e6|R-Q5jgPw^+m^+lWii5gr_mHLh>}NU*SF^S!K&6`nF#~ez)yWq&kVlZ=Ql^j-1|vNZV;8VriqYjK
4F&9lQt(=+Cn_Ow{ag*eLV!W!0%=kXG!FV~Ar))<kG&&y2w@4XAOJIpzcEKIw?wILx}-)?3|#VM;UpwxYb8}7OdT3d8PmuMG6IdRb~?^+5HqwPsw(OP23H`e
8S1<Z@sqsB%~V9&TC;*uZ6Zvb-p`=q#E*04e2|m}n~-%gkdC6$Aot1(Apiu<MAR1<{<qZ#>m;-Ai|o@nx!VA1r^q9AvB_WihEa#XMKjI^*9W)8V1c$CTL4+=
y^00|^hU({<RzT2jOJ8;hO2fm8yO^<&5Ert<F><k1xQ`j{o^%-{AN;_?cPxmsm~U79i5aI*lCz=hQfbRidZJ^8}gqmRJqN#7$-$KMz%Jh3<p6Qo+V?~DfgN+
Ic$x{2U-~3tU<c|+hH|rJnU$}h_Vm^$S0}Eo|i`qjf$m^qog}H+D&BrUS)z0nk2aB^wO0m;->21Oe~S>QouxUmha6pTQu@3Yih5N`>)L@5Ui!mRT+x}RZ6C7
JuHwrZxEn5$SQx^^;75eA+Mei@`ENTdjEH;QEjEN-VY=srp<Dwh-){k{t_AlvLE@2G1mvyDxiAz`}1+E+um40BDG{iwEty)5|oZ+UB>35w7Q-t#VmO*rx$T?
6RjPED(<~1O9aGg8~PS$`Fc}Hwh#bIQHc|gc0`VFfYd&#K}X^49fj@)ID}_N4Hf|f&d1rVjUx{#88fd?0Sr=0S|@`Wr;j|N4Z2O$R8Zp_n)neM=X}zR!Cy;V
eg>yxe%gG?9*?t#M$ay-F|BMny-aID<}H@vI%3@%6QwSMcCKMlLIO5+z>kHmi*e+S#&z6a?vhQtY+!OiiSM;_%&h=gytSc}8^HN@ZhB^XnshwbE&ZSNc%E1b
ZU1o&k`26?%iO`Z?Fh*OXxGk0SBz|qGznn>!e>Ilp?TY>4Kp~1lDMhou^@~r$1iMn2;sNAMi+ub1@A7(MvCZHl5@CBh%^ZS<VH_uekyu2FWYPf_8+O3XeBos
IWsmzVi^h^(Vn#L1*4qAk^EPGH<na?tzH@$h`dmT<D1_X7<Q9I3ZBm#&9sfb21#v6#nqM_2dWtl=J^$G-9hu=lc&#Wg(m(ZPDWt<X{a!YG+~L}pbu<Q<t(UA
&FLfhC547px(`YBXct?MWE>jYKB$Bcj`V!f_F?Z_vNHzD4fHL&o#_LUX_I{p-yuFzfujhz%7pd3Su!2c&&E%Tg;mRHl(E%sN#ej+BhV?+0rF1rF>=Vv+7SF5
Ome((JTNLDtaf3h2@HSo<`G%{o#C$0jx6osX@Kmu<RlzpYS41z7`4Yrh@?e0&7a28WhT_Oj7knu0_*YjLQ|u8zG7s-f#`9?p^02TdKfzA)}PH&fobk-3FhmX
F`|`N{YYEw|Lu!Q+^`STw*+|1nj9#0VJLh{7eD(M>0pW8?f4-L#YMlFGywpX`?3dT#DQfYSAc<(MxZk>&2kkO?e-y%jjs!koWcKQW?yTp>ifa8T=z^%0SPM=
%eXH5Dkf2Csa8Qqclju@a~=JACd}SQqGc6;mWyo<Kw3}OVFd*Tuc>k3VTa8v`89&Gf4FAYdTjHF1NM;{Z8-DQr$6@LId|wpA3~{_vJuL1qqyIYqVK`mp`IDq
T<duet7-P*RA8vkRAK&<VmTk~^VA_=8>J$XSN<crW@8bwBu4D+(LY@Y>6jEEE|aY?()~QtE5z7HL%5Cdj$HEyY1Shicy3?*qNER5m#AHMxfFjnAH|L*B)F*A
3{~~hodpvp_0d=5n?hTaZ3A#78Z0u6pU)glI^>SZ6Sx>B@UPhPbz8-V1bv3dMpw;|QnSCa5)H<61|mja><0)&@kA7&8_eAE%E!c%F}zq|h`pt*8N#m*I1n0n
)OD&P*$hzkWoj??Kwc5po>?S-s#CJk9-eQ2LWXT4x7?u*E?l2}<?D%O=#yD35>d~Hw|+)V3jvWd;_|>=-#^+kNl;dxR=es{klX_3Z(pQZ`DuE((~e$Dr5`>=
hjJ;MoUBO<#T%(eO!+#L-us{f0w#4lKoV6v>;3M}ig@vH!i4!wk(2yJDrnC#FxC1*85!JvK}*IJBx^FuWL~sgQo*y>QnJJyweJa*mNxBiulS}ZK(j%M&w&}`
kju<gfPos5AaB(+&vJvo4hb$zwN~8MlzSu|uF|g0iyr!fqhfBd=mV7VH-B<wE?{pV3o{g{wGGGi-<jIFn2GmvhAgi##N4l4IhRyJe&BCQ#?6p0Y?BRpKO&7i
P9U5+_njpJG(qdGK06iCZz6uW#azh_4W{NPbfT!z0j1dO$y3v2uIuVcFD#oV_?jwS2W7Mjb!0{T)N>nw+Q27I7xZgD^2S$_%@EUxOpaE7%z{nAxz(I8)guxM
ta(rgs2}9p7$hDZo-J(X7)Zd`))Jp|5b`}oxHORTQh7xEwSehww;pNC-V@pkmjD=9mmOMAg>!6zj-X?BaBOR7ZDW|N`v>88zq5Pp=4YV{jj}~R<+5;U;yJlS
7J?(6FqB-}0b7k4)7a{JeXGpY==aj<c<up4NZbucnk{@6<A1G0FD}i--XGPef_$V1;23R&;i~|Jv%sHO#)HuBp#Y!a88O{}kB5VdAFG>y{_wWlmAzA>^+Ji8
wcv@Fxeyzc^8LHWt?y~7be7{j@~PX?gYCHfykbCe`!Y|-RE59QRrQjYX8m;V(Et2}Nl?9Q4WC;61gIID&3A#|Bo6H@6lgrUgpLje1$w-Up=(RAmzukSn;N0p
UsNJ~@fHQGc>!9X6vI{bcw0nnY9j9XCp!J@LsfXIRiKB2Cj5<fbVIfBaF8rvc~hlae4F{gI;mg~kEWlmZM8|qbE-_gIs9p!V~pClfd`WyD*2Sd2dknl^-?uG
H<OXRy77G#ITKA<-8XE!EQZth{xIjtfwtr3gx+KY)|}Q5Cy9j3kGrHcg7+<wq7p}=Cg*DOwMNBBFj4-5FTz%n)FL^R6w7)_DuDXu+8^CvHhxeaiJ%|9bEzZN
6vP)|xiuC=6)qBu04xmmR~f-@7<K)m73Iqh3(TLiF@uSKU<I3qDu<`iviC=ukOW}8l&+8piD=H!5Mc51{(qW0e71T}>?Yv{OCDNwnTA|w`4jkmftA}C<L`KY
Dl7*S=H@rZ5xtK}?u|>d%>k4e;>Uy#B*pyseS;_mxHX3l&!pbS{gw)Uc5-%GY0qyaN`3YvcpFkHLd5iA7q724si<VtKonj+s7N*)Xb|X9(`4m&z6f0BYXxs|
P?}2EsJ3D2KxCMBzl^+{-jyDzD_t^qps(aIvWHA!fU36db(a;V>t?Z;f*i3raNfwLQ_~EpQZq3~Dsd1>A*rfD$3}`BB_Oj+WuVRkj!DwnSWbB<>7=pLK?a$N
Uzzr_;wIRYXxG5YOQO}1_RqOPRM~Z<UBQR$?K=q$b5y@4PH%xozmrU$q%&SVHGBw#CJz}#&GEV`O6LEpc35Q^dN6+?@B`~XTSOM5Ktv7)0XmK%S=&s$b=5d8
=-RqEKst_`MO_Y-sLZFi-t8R0yJhr$iJsruz^2!GTHPjHG0ejCSNiw=cqL7jvJ^Nlx!Y2NnqdN_oWrO7eiCw|Y0w5kN-@|eoIRs9P*j&&=d<z4J=lKAK32^(
c?`4jEg5&oT-QQ-4RnfhLWe5zg370v`+Dyo`j3!Ul|1CH3FbrWB>S4WeB}i1vBdE0CIs|P`G}A&G2V5J9PV1~FaG01){lL`kZRl(qKX<2YEZW^U+dkefM;=U
cb-izf68Tf0$hQ&fwe?-xigD{0Ajr_=>=tdtq;`^a)|Jw!Y00qp4aF<!UvVt?mVtV?S_-0;axlKw;1LAV7hk06+y2xsDRm;cY&TOS$v&VDd+1AdTi(uP0iVm
HsJyE@G}zn{rZdY-O@PNp;a5k5?AD|+V11Ra(?3cH@1Z2@k6i_JW`S~HLP*BQ^{+P8zL>Cin#^XnDn#VGh%`Y3PaIA8bAW#JG3ICl!){a|DQL=lP8?5gRyq&
fjC1`xL3)Q`yAMOP|-2<Z}iYYxjK3{ie^%-s{FLLSh;t%T242(Asqd{0iQvYx8e+ZNtQ}*e+8}&OhQ&s6kQ2DamA#~v^f3hI?1=ZM-;U3tnJ>ns4MB}$>X6J
&1P0U0$J)lF$DO`N*b$Pe0s9WvZx$2&EsZq%4)vZ60;&)LZ<v!++|HK1+25LYyXJP#N!v*9vsKmB%B<K<<aD+U#Rih_ds+>-*=|C8`#_ki}5>-M{P}Q${TxP
$l-pNn_F8j%3g{qLiOo(I+VavGu$(tky-uQ;Z-DuXo&+*_22XB(-2#V^6XvB1}fW5d((9pAoeFR)2y*()Cz)mn)7Z;)FPW9ulH(kPXUpg#RsSKHGxiE5;Iy?
l`KtUsd2p!s-Q_`U8Woqw4ZO9tO~5FQ9<78hbil)+IP2~6jgykzTyaGa7n8oyIu6df=JUu1jL1slr8C<5HWe<$W{3L4;$_D?7Hvv6#z!?zYCqp=E{P3IyjV5
?kf^h*H6hG_cQN&Rw`chEu%BVD3u5_FxHlH>MNUNmX4NHI!<6M_O1ATsyFrS^yIuzn?(quInZxd^?m`KyHiAbUH9)ah>HiK*#`f-0u(Vq)TMPZ=*v8#8$W;(
s66SiI%@zIL{>gx)W`6>sKW4MU_lmaBJhFQkQD#T#e{MhQMDeS2^>X~36QJjBX@M!rGm?G21zXcRMAiJ)bQHF>Y@W(=F}6Fy{P9=g<&Nv!{r<6h7Y$7Z_J@g
5>Ff7+dJ^m)Ag86B7ugVEf}7zmb$0R)o8b5mMuK1k%$q}!*}M8@-LT-v2)UMrV;=&j60x8%-nWiEeN$XeB;lHXZ&TO)nC^jos|1S^@h2L579;r4`hUk>bdgy
dv)`%$An3TNebHnLzAugs#ZZn+$LcU<(eU><WarVBLIVVYsU2U&sULLT}M;8I0*CekXDc2RJ<U>ExZX2Za>xN;uL@7Ho=G^?(Q!Ca4K^gBNy~+pVIo^!b2I2
%*)IhBYd<w3@^%5^*6RFre-0<cXW^C8CYbYL9;cM=(frMO5Ou&>|}4C2}g^fY$6rjNo|>}GzQi~?rJ;Xl)~riXeKxHAJ?vbpVI2fyUr`fs5@#x*IQd1AFO?i
`-8NOzYoIoA;OqTmJH#-wt@U$mEH3;-A_a@<0eNOu+q{Q#S~Bd)=M7HB%c+#+JhCEPpvdYjo3G05;EvDj*CQ*HK>op=1OCsptNbA*qFCztk#b+fOAX6Myr}2
@EU`vwdn6QGSjb3he>703_%>brLDpBjF$Q=b<4a`Q`@-)e+6;7OJ6>#N0?Y*xaWLSe?QBC`h00fi_VpHG9O$a;@4C=WSU$RylZkf7@mi#=K&p-$ag)``qhrv
>kwjwe>VlpMPNh@G|ZmBaz5XWVF9H)?tV;0pO7;vxFD=Odd;xZzoj$k^D0BNl=dhOBAYl08XVV}xF{hY^4(@2(%dN)O=Rttmd-y#bE*~RL%eK}4uQAI$cjQU
{V*b?8W+xnwkrF<4H2XwARSo4O+F7!cS{jLO%kgPjDxj=!b_;HczREexDEOyy$nl1tIOFs#iCM`^hQ>u#MGo0K~oxRriuqm%Qu)PgA;ZbWTD`Rwo^X*XEULt
I8Z<VWqicSOk`JyvSyKO@$vF7@aqc!bLO=TT?ITW<FpKh=o^MjEN*d#B$b*{!iK|wk%2Mcp3oNpq@Mxdr%UL3{6%HIi=92K{9=0ivZ7<oMJ%IVCDE;&j7tVV
hnb;}*l96%Vf@yKAE@emwKY~M9WgZn2dd(6YP=0tVOw#c#d_8woGACe4RQ@>eA?AVPw;x5oDiyl?a!c~{LGb8RJ3n>@C2cY!;|DD)MlHV!>c!IE1LIkE-;dx
BH!vWCyuU81LpA`ke>uKNU4<FHz%iIt_J4&&8m_B#e`a8DAklBuX(_>sGUleY>A-~R-T?>?sEP}7TNoM_3XXDKSzeqgwyGJPG*t%O+A!|G{s$TD8uaWV7kzV
)EEmqm`?u)Pf?Glx@Yj}|H+njw{PaZEY04E-a_;cti^U<s}=Kb83Dnda3aFb*}%z9tF^gAk#f*6)ww9RAlhub)!S;-0JoQru~OQ=9ClzD-|dX_d3_xx7R{*%
S5aXk<GCle-KJw!h+HKngHLB&pvxh+#f6c;^SpSVuAweq*B<-_I#E3rfi)f4Z85et7d-~Huk5#&AA>Upl(5U|l<jtQ{(A;4;ByiYLpY~Jm2h0tLPn%T!l!<{
i~3T$9kipwBPy|N5kuuNBjE3?M6oU%&>C>J#e4qXYI|M(KA=Ed=<3PBX7aNDw*^gXUEf%Z++aw>mrludM3z$4r#&FUA-;-fukq=y0ZpS$vpPM8#hGSqAh0Ma
DO9J_MFeysKzu&B9Pu&`LdER5i%OxqcSK11U+3;JTC?7;|F(zF#)1uRttF6MjT-WEj%_;hE3)hFxlOxWeLA#jJ9+M)74xaQ624yFD`AB^?Ko6y&uyRBx9)bf
A;<Cx?_*7sEOI+ytN4JDchJJ%a?!mRw(D=*ts|5AxxPVoFt95_$wQ@fpW)o}qgz+iHNs#etM{@6eYWrPF?3@zkB!!kwFrTd9R@dJCL`-)RcboU%&~8xSYIG%
#q96aA9%O)$f#MipuYp)V>V}wvV!kahP;D=WvU+Mih~F|pCbT=B}V9=P<@v#Qpp@u+>T(wT%gVrmbdZdk!v7+j#%R$c3bwAw!D(ASELY32w+x2{nnM9NbM(s
HlLfm?JkDCpa3}jd*7vg!LGn-6AnrK3}8glFuj9J!St&{0qakYRjT2fS`*={uD*wCz&wduE6~j~BBfl=+(ng3!C`*CW{m9j;|_7zDDKmCva*lh!b>XAU{8gE
HYdPvw`>F;EC?Q|Qb~vW*fpfvYjUW{E{0lxjunvo`7x!bCfxo1bd(pi?^(T**eF>yFBz#Gr(f;mZ?w*r%3(`z5EYw!s-^Wzt!Y}Rd0)4m9!1pgB*wTIk31h;
NBqQ`;ravVge}rJ4)L(wJ8nv*xJjGOq|SxCLCcXc0d2dmmudn<a)s=6*$u}_g8*r=su`zlxRs8A({xN~jyFQd#iPS)K!h{4Gz%>$ACPC;N%a0&To`j4RCwjZ
N!$wk1wF63w_k*NdWc=G@sDE+)Y)U~8jev$3XCxV&E=t`$;=+1q10dPyOp>Np4t|jSfcHVf)QmG52?x75vE)bE|%h#>=TGIpy6W$<tAr6=o{S%$7@UCIU<Vi
UkF<8ls%IXy=s9xoXl4mRb8e0!d<uo2$bp$7nZh<7L(-37*@tyFmLX?Xo1lpF`@C!joDk?^D;GRebiSj+kBT+U<bQ1*WSXZ?fG{t;aTPzNFRSd)%>4_LzpLo
%0-uR>uqA441aQkDDT;nn|ng~{~o4j<Vkc;h<gH^YItTZfY<9!U&1<t9?H)f?E+#XQ^8F#`7dxaklZwGoIN5^qWHNAHE{&stYU4L>oYIE+ZH;=@F=VliI~mY
Az@Memxa^VHA6?za8TsLB|THs?#B^HeMZu5j)7(+RrUi`O{7!AihV+!rzrL*0O8VyoUeK0Um>wwjY{r|V)&5XxKo<P$zFj*1|ZiS^x>1$t6f~Vf@_3EA0|2<
yCKjyN#uD{2n-PID5m>#R=-PRa5A#`X6yyIJ})1W-(o-B?!+=YPL29SNq_kWKoOfgb{w2Y0uTYC>Vwz2MY{o$_*8}<cY!jWcNMD;TTGMgdq?ljceWm@kRW~8
im{Ow`7_cmuEO@cFoSBblcu~>>D$n%Ia-OW{yM%jF6f+o=cI&hTISl5u<s$Q-+|C}@NM>Y@-QG<{Cw8w`k_~yE*%%)nVCG*O)^(m2kw~CaQL)62dJC}*H+o;
qhS%4JqkouN%YJ(UCr4Pj3~g?m=o5{iRcNV>Hw0^Rd9Afh~;5A$1|<~c!v|N-c&inImSwCZ)KyF+RBd%-45R^)npU1Yt@|+xB&G)wFzmJ*G0JT4m827*0Q|M
#?--Z56h<0ALQHywc(7g(BKH?72NaY+Y6e9VVj_>9zR?Iqc=gckhR(OB2GCsX1Mb=z*^yg91Z&zX@Q1Lcq-KWX@#aNx)AYpS2)~=Du5)}+TD%j6Ov)Sy=3j#
Ce=e0qU5jxlmtr(qy&EW6CjyIJ<}Ox3AHKkC|xWEOtbbX#1NB+=*Ku?TKtvrY+^NN0?XY{-0AXN$WW&MikwF3X(Hq7Aoix4Tn7uA;TIdXNHZ5V`U}oEhAw~w
8JupS$xY7T)G#cFqgtJfpELGMMMoJJa!jH3vj^!FL_xumdeF8RVLm@V^kM&^=<VfoP?=DlNIG_e!ii^88X$mhrOyZDgIq#eRKs;Di^I&@PD-}=0+?G1CKTPi
RU1AHR)`nn%^dVnTR9b0Sw1@Ano$v;*~>||-LowdReXBpCi?-hJ(b%O4@_V7DFaBAm7_rtM7uU2#WP?$o5m@0aYiIJ54VFYin9{3nR9DQz~UQ#Ud2YGt<?_N
vaegHLoGTBGm#E|l!7Cl^$Ca=3ViH{th}sIGWeStIGtyGK*dtgSMSr-@kQUx!)WOxoZf=pe;6It1LTi2YNg4lC??hdwAOUWdz`VS{##4*m!))>7!><-9}#}a
FA!#l|KuGQJ{-2nLG=oRaw>nUaVG_1#y&1emL=$dd1DsSR3l1r_^eM)60k>SS=Wf*Iv}#H2!GsOzxh8}Y+ouXNQ7DGr8GGD?+2{GK57G@E2?}<RK2kZ?At#+
lH49HF@f75qdrP2!nLa<9T4#-zb%e}%B$JFkC|;rDn+ektt25#diSEaYma9ry|8N7X7u@M#3dnQj}r31&v|PUxwt+|{z-IQv2FxO40`KuHSsTiIW{xgeu&_!
s#bgWEPl^UnN<}5P^$;||Mvx10p&OTD}s`Ld=r2V$DF`jI?0%K9?2RFB(95<M<5JN<E)7Luve!ik<+19dT7>O*eS>Ckqlf{*$pVEiDukZhjE;qnrK2xmJM~x
cm`8Cnh07F`g0=>4<EW@9C<n~hBV08n;<wYH2x|AVjftu5ZwYphST6_J%eo9l)lWlj2wuv|38ui?V%$fasP1l63SI>aMWNTx%T<Z+X)9r(9+|u4b{R;K_Gib
+#k?!kl(*9Zq6B#3<YJ~%+ovR*YHAa$xW=ZvuHfunjS!`VE8G&w8>%y8>q!62=0>gCo^{li{r6kQASKd>XiFCtqr{T01#gKa_KZ_NYDCS<5ogzicEc6lp|9$
zi@aTceeDVTf|XR=`!DHPOrF-DFVmGkZn4C`@@t950Qp3!i@rYKx{2RB@R6XUH6fvw?Ho^Bkjz)I1&rzKABHg1@3XjspBob&tF)O)O!&CTSV-I207lLCFqEi
RCudK?JA4id#1!)3Y<Zc!?{w_T^p}#=ze{OeVO;n)T2hhM8CD0xq_lE;FjCDC<v5`gI-^zv~|Ce_X5>48|Q9$l?>GVjN<5Pb6+FtAs}bk4=KQet27KbjwOp%
B@dob;<ba_Eo*u<Sd~PV=Iz?F`}D@%M$b)bss8vcM|=?!gd8=|14|;rh0&|B;P|~S{mVhJQQOF&a4HXgLqUv5K^P}E<l?(xz$shIDQ``iVK*i|Hy=T#ZvkrT
YJH&$N9vl@p<OpL2WkK}8Phcky|!h_KP|e(OJQTl128~CUb~YfYh`3U!vnd_r2fjl?m3tHLIJ#+mI|J92g^Z(LGfqAhW+WMt#09+1DK~Iqc(O?QY%ti<kPv#
;+ac0_KXMTR7PlA%A$Sq_53bh_Z;L{++$G=jI_`BUFY0mGKyzMdU{|-^yuIlH5eEfaa^^xEkG{cD8MoS9FH8U&?-#!+m%)_#Ub0&?F}coyyIavYstKHt)}o!
)+1}V+srQG%x0rpLlkaGCemZXYZ|Kw5jI;)<5Ebi%d1Vitx?bBlZ!^kp+ZUyZ@YJbF-X4f`xBzrtAa#z2reFvvuXME{3Wl@hU3=^t3d5g(}I9=v4q4)?AGE(
X2EEt88_uHJ;!uuG9IsD!8sP+Td8i=Y*|N!wCqln0gG;?E%IWoOud_@0CqpQ2hE}6e5*Fcrq)DxqN1xP!W+B&wN}X;V)vN0p5E|HLqvvzsmH3L-6?fGGP@Bf
G&14ujy~u(nUI2!8zon<%k~J&*|fX+dyP~k#T{_P!x9)xvZd%J0P#c=LFm<!Wjukd%)v_WQuO#l*O8#)oBTY~n0R&4>ZtP$QMMQpq46$m9hjc_c<*u`?OyKU
82F(OTXaRz9m5_g0aMTb3VSO9S~Fpy)d}`?%MAKf_8Ny`uC5;vCvwF{7jMcv@VRnx{b=-|sY=4qIns{)h^LZu!LFfHKhdMO6`Fu#*G#WH*5g!e4OpbV{_7!b
R7elO9eF@X#VmycA}G5Ztjdl5G+1)AHs3(f@SwpF`;$(o@*&lLPivXq!RLdjwE%I$;B9VEYJ?_$gjnzT&Anl5bh@;m>Dqb+wx9aS14-Jh@V1&)%d)ND)6E&7
TokPz%^+_)g-ePW`^pj=JDnHA9;rs#i6LjUy7$nHuQ)EKqBxJABu6BS&(la-Ajibxj@9l|OCI1W34VP;-I`<P_XlqXieF8OlxyZo&n(QaYl3`Cw!BUMkX2-=
l*w75r3Hd0S#UZA2qe^0fll0ZS$OpK_R7)I0i7ai-4<@q@MD+qQ+Rfv?oSQu(>0eFoD!N92v8NlP9(PsoR81lf-QO7fa)WcE4>({G@r`<rWQ@KX>oQnN+^i7
$^UDE)8cHxTWSu}7j|ToBdKZ0Osk=ergh7x2t}la!h(AFN{Zq}V$7y+Si2^ZEBobx2iLLCw4q9h7G7S@zPv87mdnfr@L~@(GiXd|c`?JZ*sc&D?C3*GOnShu
>iHSd%NI3i{c{E(li^w2eESM94PMlf>qCj9Fr=3OlgpVMs2h??7R2Ta&&odaa=MH-o8E*fX&cg$qV4^0_iyDBlAH{cm_UbSjLyfdOA)Qm?M0x42|xcP3!jbM
M~eg~Pd{*c+oG}D$PgUgwF|ch-R53#SJVa+s!%onzhN8x{Hz24*P?1<wa+P@<MtA5j?pG+*<GAjD*jKQWX4Xcm2A8vKU9T(3*WQHu>+u+%9T(LRbaA|axlG{
XkJsH`!0kULm<W+lXqE>D0pN{FO?Af+RJe5*z16CR@RfasC94(Pluo@!JSce7dG-jl9`2Q^CWbl2{hge^AVzL-=k-6%yE<zP7E~u-B6i6zAk9Zafz>M<I&}V
1{ci<!8WI@KXrkQsG(J)rk6<69ozxMqO6p*h^P7qBfQc+DLd@CiQxYUTZIQKz|`6TZspO9m9(czhlOm+hMO3fKus=`50Af;+YF?plfk7rZt>GL{R=yzsM|+-
7ED_)Z{(7iCk2VI_|FKdvwZL$a=srTh>|+OZzq!GqGRvi&?ioc#LxJjnk^)YST|8hrFPOBuPyrj?=AATOe9dy2zj*71uRrBU&UbLH=#nFc8QE=w;fXAeK6lv
jgkp3P4i$u&oT4!I2~Dnjr018HI80OG~NLA$!1@Jeeh!T2Hb$&7TQxJPi^&wVoUD)O#d-uU|?K7pt47}aG-6p^3_*eFa}LmEB7)wk=(Y*fp1$J{t8%FS<Q=@
i<QP})|rS&+^$pBDq=O5Nl%tvJls;m<4SV6Q<Z#=iAE`=(1hB(7HexxRSd0z%OyP?)pTN$!V3-eVA9tsO^dD>39YsG+HxO}LG=!?ePd)d|H?vt3G$<H_G>4x
=Khe3T$=bQFibj{Cs)hjBz7Joj=lXI-qqD4b$hQF3AqrCvW6a=fY5qy;WoSH8QFcg6OrPc`)<#LH!mcMXm3KyKYP(j{Mq)u>!EU(v$D2b7s>=D{g}3zw{z9z
uwfI#Q{c~9<}wb^0d~oPfVa039?&}wnwBw7yEV3Nw4rp%J~Lq@G|M$_u~AHU|6L@4q5_-be<0jblWM7a*yFO|{}$qE!rploa<PSw32vL971+865IY9<TjuTY
(sl2NrCrn(!WBQ4oh*$<l;Qr-NK$^=d$hW%Zqhe5fjCJqHnc|6W{*PalJUenPCqjD|CR7;L8}z@T5>yuT~jWTq-=DKey3uhbZ>+ReG2a-ol|GrS5-U)W>zAn
bO|Mx+2(C~hq{UJ#CTk;yqw5SN6IRPy6rN9bw&PTZ`Y%@#9z9@4tR(18|bt)xS?Ku$mr5Wt5-=XZ%poD;rH(1pagzOxi6Xtts$c{i%Mx#icxsQRF0PnD5mrQ
RSDRad~A+7Uu_Iw5EW*$-}=>|EVWTec3NJ+(#3wyrmdc|!D%&7hW&z*bMVofpLMIC<L|1v{I+m}aLO7Z2ap-|wQDP9{`S8Efl8iv*%(^aJRX?;=FrThXC;aU
(DzDfh<^6=vBnZl7TpfMxJuF0Cj2OMFe{>%H)>@<rYr=g44b4{NwgqnLu(Z4Rw(~g@(C4=2tn(TOhrw3<_ml1u%>Tcs$?&IO8E1hxKHff0#v`s5GkGw6|)u)
<mMipHxuo$WN1<8rX&hR8u6L((g*q<j~@oe{i}_qqKP|>lQ%V?uCX2gmOvRMJiI)^d$`f<^khL$PDcSvXBM5;0{44k45rHAh1{0JyhxB;0;pOOW&ayFU^w9O
-c(`%A&|v>&pI0)hsJzblR$)T2gYQY+O;x1>mJqZ^@pB6Y$e8tizH2(M&f*{j0O0k!Z{<~`6!o-?;#grwqk3#J<tAiPRX>tZ|8}C$(6SaTfi~#fKwvmaCXjQ
XOzmjfuu6ma~A6IYlf&AZ=E_g#+nf+>lDHvdIA1rdU3IPe2L>3ni7noPTM*8a1`|fV`CH95sgm`cKVA2gXKTFN6Gyct3wJi#)qGDUK6z?)pPx0s9Yu(D%-6$
_j&V?ok#flzDG*AfoJYODxE|*Fru@y9}MS^(aSuNiq7l23-no8@Dq5S%{i!ZGQwwW9j`t^SqZR7#1wPsit9~mLr?v~ca?e)x@Ev6q%7_6|5->CUc)HKi)o-A
%+^>l1F)@PC4`{tnR3aT7?>U14ENKbo)<UOS~6dpXuXxFtN_tQz<+bVP1mXKh{ih@WK$@}pi|X+4hQR~g(CH3wU1LM074@gD=Jz0qT-K1AP7m{`DR3CFXG%}
S+|D0-efd?VV<LX(R#tznV)$hF!g!Se||2o`aYPBjUdkvAv!1ym+!^9<HWe$3;hR&f%bn-maC;dA{KU<xz5MAHDIynf<ikG+oq`c0}T(TNB28*%H{t+uJ>JR
uHtRulbDJN_dPh&3cLdREvpa(Y#CW&6f(Qfc7|xZJGE0r4W1O@Wq^A@fnEO_hS@i?{<^X*ALiF_Kekm{@P6IBWo#R<Eh@&9)1Dv~sE;}&F7p(b%J@nQkqc70
X+$@vW_$f9tvR#9w|-s!;fEiuvmU^O5Ywt~{te_U_?5#QZ?xIbX9TAb<Ik2L9a9dg5g9w#O%XN6<MCa~_My_DtB1&8-SJGC3S-(4(@(T5&G_~MtK`>7dYuH1
9OFcyp@Dp()W!*Hr%>Jxp~nodU6K20o>IEn%MdLblrnyj)?(dy+_#kt<LtQhX03=KFI7|wkVp`qmHa<XjObg_9}}1xUpVt(Ch=pCFid|c4(_tu=(1gk)minM
dRs5juZA4u%jEi=+2|AtSu(n<O|SBSrYwwOVEEK6^wjXU-R#C*SPfr#Z%paNsXEURd*ig9Uz2@XE5H)OZ@OpPc)$mqkMRo+6Z_g9?#(@AAwGr9AkY4No=zVp
GFIKF5pYueUd+E@G2-G{I}7mI_=hAG&I-e@P0%yNM8Po{=*na?lL|Eoc|o<$mbZlPu77*@H3a^n7!KNYhV8}*+%oMD3TVbz@nDxN@Zt;6XwxR(x8(twE00@p
eJg5Myk3!f6ay-4rCd8>++$53Z76`7jSiV=VVz>EICLqNP`0nS`*P?{+k51z(T#PL5rf`4hk962rep!aXWUQcZvP@Nd&?BxG1dKObjAZ?s>lHG2H$;SlRRsd
qfBmTGcDJw?8cvFEWioJ@j`Yy)a{N~m9$ZcZTJ7z#~CWrphbyhJVnDk_q>Duu-J98o4=oy00KfHdAW7Ns0rBQR@RTGG^4$fq*lR*_w(ZWWN*)Sxf2h~210X0
ndaX8I>y<gGaR!~;z?(}7v_4iMsW7ZE*sNlnw{E=_h&LK#7X6RNc+iF-WBbjQRVDLr_u2{-pdF9D7v)(0fjig6FGBGp^_nRFM;JO=<5G$ClJphN{xAPI*tdj
Z-5h#Agxamy;p-!s}F_y$(pMU|JUXpyT2?~u(x#~&|V@4@U!3xG<J(Nh?6C#Q14~>|G7z#YsNZ$Bn^s^grZl|%HpExq8lNGbZ<&R0Oyxe?UU;Sv(B`<+0Po(
SCXUhFT^}jagMAkmAp`l7U9BU|4<TCtUF=xK6)?ddaY%z=@9^~J#;85^bg{R&$grp0A`ah`*YI}TKU>OG|IP-<@{&a1He4>ZiGx_0he~hUAxE!*KUsjs>r^~
4Px?EGH%8-t$0PFN6%fPZW4c-bZk;W!eY~7txS_PT0;<d-5d&3m1U}tIDsLoo9q9ugLI(2YBh)YcB@;fxL3jCFWsgPo<;*%<GxKCYT0)T#YOmLB3fH^^!(TV
MYJ9oynh1~`B#x^_ZYyxqsni{OD9|-itp917Fng~T7DikznaQzHRi=S_$H9f22j&yFHErCo#?xIaNTM&UXpY~l1?K-b;+(`8#eVYFkyOMMe`aL`x`X6D3!LK
Vpss7IFnKai>vaJDKzBzt`6MpFC<`|-%BaK^{$-(<){&^GuUCPZD5jnXgjY@7W&|=h)Ip2@h?M9T<HP8bG^}c*_TKIt&HW~yw*4HFlgG&HswaRra!`)y7M)^
LURT``n?Y<DKW`Qq7c6^1FBgU2<Mq6o6MW{Z+f(~L)?9^LstDf<>P}4^w%bN3tC>10c}@hP5-PX+q%LlzP(Lj+W3Mhs(eAMKU2xrP{Y0Ex$G0#v1@}CPB`dc
B^E?NKM+bo+zwYMc1gVSW<#%3!xSt+M;=_#fe5Ws4$;(G$;Qm(N%wq&H}&SQq8yRn7AqnEwc$SGX(BuyuSK^TE72`+!(;PM@1)w0Ht-k@>wuq~;4i&Is8JZo
S-Qdw64df+l@W@F8X*<fouXF2W~JGHsZO5qpeAco`LC;p0e3Yku^nPDhIVC&q{T-s%gWTYprL6)kkbCD4!6_3&Zl4C;HkW&Cg>}pTGygZ@j?s5{Xz)A#9!L2
msoEur)09x!S&YvN&kVr-+9=L8>-~im|ov=xV-nCx?1mV&8*u<ehZH1syTb$j?V`!@Y6tdtX;aFwGWau4nk5+^EmxmlB<NZ#9LWSB;O>JA-n6sui3k7IEu9w
0eE>Cmbt6#+YzLC{gFVTa5ybZSzcd<4S4J1-^1f<Po*ef;3N#38!xO9RzT`t=3Nyy@F@qM=ratCv&YJ_6UD8V<lDxhH(RRz^g^TwoPs@t(_`|}l05FQ1?J`7
E+?tA_P4yru&RiQzn=ZuKVzZ}y_=tPz7NhTb7+kPdsOrYlsf;FfbsTRfJ!X3&{al@ewkzV8h?0xC8Ro3a;=I7Y}}nmToMR=Fq*kYMS5=vdC-<r2n3eckU{UY
&$Rgwv~<I+TGl-?jd)e;^D(U|FDm-zC=DeEM;i)xef(t{NxK(e%lRHy<n!a75gTNX8q#^!R7P^sphWyS<gGL5c4`8Ji=+$Kh>$LOYhtDgx9pV+2;k7goM_1J
x25rht}<T{R!Eb{1+V>0dM1pT?GnEH>#}2K9A=B#%wbSaj&u2Q#y$_`3jn2tX9ptXhPTH~64)hQ^*=Kc@+tG)jV`1c#U48v^A#tK`g_`vroj+#2{Ih&mZIl}
I@+h)+}8vJ8+6!}=9FT{1@`ukbA{#<OT$^VkSFJ?OwP5ZwyD1^d&u<LDwtewTh|B(H!@DKssahnK+YegG^kP=sUwZh^Q4COZbrM`5l9Oa_<NuJ2NVqM`h#vJ
<lh~_yuCb4AchlRcvOdjbpK_pY;13C#KX;RDQ}njlB9)9xQku4;GD=a&rq@p@zdLp3gZ<i$&Pg<z$b0oGo*EJ<<!I_F7i|9l^$iod4dyUah#`Hc4sE|Pd}gX
CpKG9nvWWWVaq2b55nx=@RxOuusO3xL=ZTgj5t(IJz@34XRpUwZjz7Iq$CPeA^cso*z}?_&Yi_KqX4AcW=1cog~ql?NKdn>SQfo_Xq&#be6>DYOv){q*+Ojx
841!<VGA$U1=2<$r{p)D1))8-j0`<oq%(E7rfRo^9u8JbWEDM;QrF~CgMwnnX^5<t_n-ho)-LrilaQ^{zEe}$L_^W>Xk6)-@e3%>i6e;6v>k2`0bGwWx`^rl
IHFhY8>h^KBg?1Vf%7ZSL4Rd~%(PUTCyZqE%iI1)z5)JFh}oo%Vn|y+D;RJq9+a1BX_K8{7*0_k%B5T1XO_>(Qq@%Lf<^;-7O)1Dt6@XOKO(eMJx~n}2WXjN
9FA$B4?(A#_<n1k(V1=hJaehVeI81iHX(#6^Ry>p__DMe=4CAZS6ZFw4yDu7i(=dwvX`DObG8owND~&Dv=bwR2KmQvyJ1F^Am)mAxvaG~iDufc=B_{JvWGJa
hldY(S&p(?K?z5?Yv(dKvv47M6nplWMkHQH5{4M-vVQut<hX6k#$StvGx3_*<3=A@=Ab&vy+1MGxQdK8GxB5oQ&(Hp-RoV*E5s#hpb(w+n0R)&pSo|U;CwFG
yl(rYpKl3(Y;Uj2y8yH(yJ&Uut5zo9Skuz*qQVUtYQ{28X)k2d=r*0l@9LD|tg>i!^DsqjSB?psT|W`D(&k<gFCKy!gfKU?4CCB(YWN?XM>m5V=<oTAQb>>o
cF;kta;tY6pgS<h)$v=P{FB1|=>Gcw@r_)Dd_cdJQYq+2B)IcLfS23^ne0mc1`m5BHnFBx(Y@ZBi(_R{o0X4nYge4#v8i5FW$4^hJO|fXyIBf;tzynF;g{7(
5PvHvR{)q0eKa~YO+Vm1R?a0s{LywFjpUpf8I)!Xfnr$ZIf{vtMZOUvUASI)$2*y1gF_`MF#*a+Z5caM1ZH~}k4$|~I9H+}^>h`N!ZTU7sl=>))8j?Bz+wKd
;c9uOO?UoPFd<-ScbK_Y2x%tLZIxea7{^OHTDHvMC~5_fU76@c!#Sx`u~NP9XD4MhzJ`p4C;gjUJW%<;4|}}5ka-aZAF{yUME0G9?|QBrZ3J_8$rKbyM;xDg
(#mP89S^vNGHK!-|L>nQ*v+Rw-;-e5+`>7+znQKF8~nKQ+wf|ujCBF27O1Wv(@Vt$oZaoO84Tc7E0L_v|4EAarZroYYX}V;yg{P5k=@!u)nnTkV>tk3Z^7Sr
JKuFS?GSWuFQTl85l14~`z0`gTiRa)6XPi}n<+WeM&=|BxKu2A>CzMuv}J@O14^oZ>bHlp2`BxFz__!Q^^N2rvu#uub-zt<=N&kmkK&qM&PQGXxOi)x*Nsbe
Vp>k7aS+^3Gx~#E2G2gVIXk8@7v!SS!o&*2=<xn?HY3SdfG^+d-4(M&jgO0*CL&2T|46_$_T&A27f!;7^^Dz)i48%NCXMo4QW~OL&4dXvSwU3XFrcdL1)WB{
V%F1+Bj}6fgm~y&BrM^Kuc8bh`fyKe_DG1F-%^^>WPl2U&tv7*C^5|9=;+<PKt?bqKD%i!2;1a)`JKj5*s`r9une2$0shykEPxDWTcX7y%A!|Pw#I?p441)l
_~su#JkoE{uQv3jc3jo@gY-$4X5T<Mng%9c^t;ME?iag+u=K6*Jxz(iUkVG_U-W)vScHR%T;bP__2siD0EETULI%0Zn05Na=2mJ*EgWF+CxFk3oo`2E9pHh0
u0Qo)P3L;qzV%Cjmik~n`2jv1eaVn8;%?}mX%*$)HP?-=4Og+}D}}A=9mLc)ZY+^iodGai6iPbUe)I!o@@hbBeTH$snt(v*CkLDG<NFEEgoU*F5{G3g&jCAu
b7(9TGj`EyHz_?vRebY+Muy<VF;_uWEDsggiB|R2OYm9N@NhaR{x7Q;)ZQ*kR=<qGB?P>>1v0p7Z<f9Q*J5Df@F{d12BwjWz3$JSO%o;guJ_H)N1qD><658D
xWk#nY1S#3H=rGzijexp<DJN&ZA(aIR5*fogXs2iypu62M4A$b;55&8BTQdpvO%gRCD$o#Z+FDhE9xr^d`{Eh>=XbWQ3)D4({nNzs|7IOUZXU0q)yXB|CAsv
>dc*Axvy75RfSSn;zTSp!rra_;@p9dmO2_&A!6>9K5Ei(ybFn#`7CZGEBZU5@<bU;I{D2eK7N(1p)1@lsN6LAbQ@&|<H93E;CSGBXg)O`qu=yadcD$naM1!e
zT;ItaCw-y4$T0UVAqP$g`g<U321cf$DzZq5OOyBq5Ho19V|-+`ECEiuR0)7DZP9gx2u;i<0?Ujb<3;J1Gba@`)b@fP^A^me`n0YpOo=%reT?aOK{7}BuYue
W@42l6@{nuXi5=NU>j{mC5t}p?zyMxVdiol^l&}2?LP<xgd>L!GcN!q%@i3}p>0fYB<2#pJRAUp{BI*xvy^#b;WpLRlp;C8;a-K4;(v#SW3$yR*nf(W*yrTA
vBTJLB|<sTO#Bcs?vGe|sr}P^PEqq{Cx9NsFll~J<txPnGG?vGU_d2F^!2A#ckaI^75NgU2ou(dY~TMR^M&{_oMme`YLPdW#|B^w*~M-eC|z2>ix&j*GA%vA
W*ia6!_Nu2M12dWhIF<6oliVJ_Q*N4rdoWspKgLjj|ob~=0UTgBM5VTiS}n0p8}`~S;YmCR|Uj{-{~$9%Jak8a&X7oD+}6#!Nf<xh-T@$Db&zc`MSXf{k8)8
jI=OsrcOAn1jo0^-a8mEM94ZMidS@-ucS9~*Squ;V3%-qc)ik!sGajz6eO=?lY90)zzh4BFX1Fq%sZBw<B|<E$z3i-7#m8M9ot&0$$i3{t`jSPYFVo;tKLV(
;5oR<jQRkx2Li=u^_8Cj*jv2LhBwL3>;05rk;h6cp3WM_=Bh(C6zU-Kgu)|^@k_TV7oaVdX4gw~_T3|A>f{@)%m8=oyVR9y)SyEbquQ&L_EFKOgh>g+)8hP!
)J(RcGP|W{NN9`BZe%~V0pX%%T=yfddW8K59Q`8Sh3DIoHfEQt{yit@3J5Kf_|0#;x3S5Xs)`w-D<enrqyQdr+%%(K%WEWL+Rw%uoy&kRoCiU%S=yV#?Tq5=
4woI*_a0N%qvkcm1_bAX7bhIdeJS=}Yu~A!uY^(zW8s%wD>fAxdI$(np!tpTAkcpaq&R(D1*=_M(8EKyEWG-=@Ez|Ht_PaEP+YL<_ZTmYKF~G|<keqY@c*Sx
P_CJIp$qIRPqHl;yePcjW;xuMWLhugP9hhQb($C1uC@#<O+Ge(G7a~B#I>a@>uIV+&eKYcMAG8Q8Q<$aApplf<u_YO-jF6qxiq?7(Tffbd<qN=PRonSDf)X^
mL_D1h0<%Ji5r=vA+EF2rJ-uA`b;HV>}*#D4{2A5%8C_J5GLYwp|N)*syx0__p$*EpaGysQ*KP1F);$F;y7y1Ir#0okYIR)n^VzXiYwRYe5`v*O$8sEiMx=z
zLTlHZ<&Z5Yqp}6K=Vg?#{4-60l>O6T$}S(t5GWMQiF}PT~8zTzD^cj+l?9Pfj}3pFe=)y!$<NjpZi~^sLXEF+)U%!wX636Ap#TtKWHDVb;By=L1UrX4%>gT
L6g=}0R~zyOoqW|KXNbX5A)+k-3LDbRAFC+-`Bn@i%}WF;UJ$d%88sI3=SYYH<Aq(1I4=nF@k~`XB+7j)`I!d$xb`)4829J;8y<Jd5o^aSi5;dKbe(X&yF7~
_Nti|8Xxngdh0}^-ZkXA(A<@yxRK|ncLczk;Fzh;itl7QicaYQz>=|uBB=2v!D?Ng;HNtBB8?_wGN^5wymKS9iWN_sVg^g<aUS9qI5~wQ?qvB99m<dyBaafT
M32)jahw0*I#cpVjZS$*=-Zb+oy7CVANq*>lGm^ZMjPFzz_lW6k@jjTVppbqxnwKu*@<@p9wBwB+Y<h9i9o^{feJ<}VSS3)eqoLN(6$*FCqo{zQC|j~`Z%-+
ZalR}yTq|CQOTOb2}|D7beFv$8W8^a<Q1A%MKcvv42kg+vu0)59YYd>xU?p$+0#pWrXUr0e5a(<QRNP5&UxaBn=}-uh5iv)dulcDAi%XYpyNOeIN19l7OYYz
Ma@&`>GZ)9z&+w_UJd#GRvr>*yzgG+wEf9r9ye9|4!cc3OKOL(?OY#YgW=j8`Fzw^yCNCw2BXKW_LBv(Fb1?o#q->N(WrWfu|-JK#*E;9yNTR>wb=$24Rxie
e&$UiVz?%u0p>Mwn<N^V;IIU5C=~pw#5;1wQ3^EAd%oB|4XcVThO8<7Y}>sUZ(mQ;p}lbuf#0xJcu&1)MpvZN;c`GIJZuM^XegJ=)f~aajq~#A8D4W`Io8o_
A=AyRi|lP46VP)fxy)xbWoeWY{uO5C@LOc}+(yUyoJ;@|O0VW4UvM;-SsQO+QK!HnqOg+Wnc4|Xx!7w?Aww_$pvd8AlIL}>0M`}PNfyO6Z3J*A>naekzMx*R
kJKeWlfno|t1}sWh#(RcyYd>A-5_0h1lZ2>pQ<q7p;aocDdrKV^r`mEjq5Zb0S%T~{`2CP<a`lBHf>BYv&0m}lA9bm-+z8oW8Q{Tr_4MRAwiXdV+eraI-WhY
^=e@O#zu+5{C-b#$xIBu=lA}ZVnZs%7}%U3sj5GUWETak5s^Js&3dB4Jkpf)53I!c2EE}Xn5}zlg_PG&3A8g0SF*m41ntEth+(^E4tCow!Gf!K*ul~y#zC~*
TP!WimA#y}!5!MVm4p#0x&w$G8Mf#Bk_jHOiK5R!Jk>YQfN#~0JF?5ZmiE}8(Fv@F$u>MRA7?*S1*CHzY{v~m8>(g(^U4rYHGtvMBV?*5N^vhH#7-J;G?uUH
!!xF$c=6%(D?kjDj`g}^VLQBx*(^TiRb+R3xb!<Bx)L8SRM^y-Y%C)A{$BMP%$L$27W9V{UfRpx4CO0%QM2y;{A6;7$=Ko?>J0Wmq)nm~CJku-Gy{$OEj_ZF
!@w@#j;Z>G5k^<9FiOY1Vaqkpv-cjVKo;h9QzE{Lc_j*p3qPr!4O#wA+AF{?lm8R<PfUfUGR7f^<J+t};M#c}qCFl`dcnZ(Cio(sPC}|sp|u$O2n3cMVg(y&
HidbB_r|b+P##;7b3_M+u>1`{P#po@1%7iY1t%NuFWs80bwn_Aa1>qYqqD|zUA`*s(YvZfoIIuCW!Ox7QSDS5yv^JLd;&d`P5H%0xxIZ&tLren!V-r+I3%;r
C3(l(rNqk|vVy72``!j~9Nu9p@&H>jqjLiL;d~pYH-y9h!*ycAooKSDl!@%EdoLqluz0ghpA1?PP`m)s=h@%mF$z2Uo_6>dtkNewN^bpC5kU0R|8(}#fs~CC
i`-#LzTuvGKxUmf#@D!UTSUq7Kbw@QXrsbmHsu^t!0`M_Tp-%(2r?L;ICn{Sjadg)7=Vp1iHGiPsq&~1ezvJ+)oL(Q(Z>ICk)c1R12yG9*d4pYhGNv_&%Hw^
Oq%)+#dYEh3m6;{1Q%JkBLb-K!wR$I_N8|+ECF!1;sY}4=Ob5w0%Ze*h_Qh;P<c<w_K`wOaPma?!Ghl7_U~;{Y?*hg-;&!6DP*jg_SyV{J(fD+C8A;P4jlW_
i4Kj*61Y>nw&z%uP7H<RN7ICKX6ujKxjQA>&8V&p&nIlHkyf~83!_#noJViFkD{M`Kh@$J(Vy=QG0$Q)A~O(j-la4ENpBhQKd?8S@Ns7eP|6syP%I!^KFMC=
wM{j=rlxZq%-$14cqJA5YpEdOK7HXmJR`<s;6tjGS0=27y)7h9eK(4bq>g>Sc^e!dpA3gB1?>;vs+q9yZ22_P|8!rsC-D6ITY&=#q!O*`mo!1qy$-de0pLP~
<6(-skqWG~e^s6~5}`K_*Pur;b_%QyHx?8l$UOC}pdzNnoH&%@p$OR+qbyhPs!*r7G}=nDzdBI<K_*NPU%3*%xMR@g{>3>8kNLUM?D)cWkY9wn@+6`WLSV+R
TqCp=%eYLzK_9*5W;t6f>*qpxs`uuqngtNi(tN5b29EG+q%_#YZY91{b@SVAOmXjpzHX~vtKXVhoc~$=kKArB9u+TssBj>_G_)?G7tN*!ywA3n?Px5v_>-eS
qHFSE2)#B1qPTB82<k~7404IBJrI1*G}62-^3%466lU2qlU@a^gdUGwEnc<;cx*R^^n8{xyI;)Uk5=u-X<<RVY*l-17{Y#NGbAfS(=zh#<%<wZFrd>sI>1s>
%`Tm6A-?+t)aBV^Uwb!s*V>is7Ul9ZIb(*N*^1&P=F1%(SiEZ$aUarjABZ%GP7!c+r#kggIPgvP#+cfdlIgV2@(`fd=|r~-Ce5r?oZ~C#KkumG)VIS<{|(#o
NcbTfYjbM2Oa!f`w(M?n!jfLvIhZMOZPq>9K4r?!i;Z_xJdW}Q8*uH~w~=oR15t3kb}f&tI~IaxM(yJ=O6Q$GO*sGGo&IJ*l>O+PCE0rv+mOZEa%xl4_`b5b
H@U_2o0es!<rtSVIA%8`9D*hv8t}&1S0WqE6&zLt{wV%25dgrM_&fmp{w3ZklrPG<Jn)8`df{E($IOln;Sk+koJK{u3(TbXzG)%QU6v!q@LO)|?3st^gK#dr
@fS;4LpeC@Xp{}NWqFK2Pq*=lL-^lqg{#pJF6z8qO_Lv3W3GXJd6`A4lsfaN?A``hGuTpWzYGR!(IXQa-*UYj0-&VJN5Ah$2qtU4>IeC>aWQ%~C(|qX9pGC9
U?u{{E((6NVva|n<5&`mf5A8cjWBv4Q*UIYkK&q-N@XqhY+KeZq){B(kG5vm^ah}$l|P0-3QTH!k1x+L93qo$XP{?7hB5&Zl(bd?#oonT2E6wF7|)gV_H*QO
b2!C+Z~P2WmFSzRf4IHW@z-dxk(;#O*V@gugBUD%eb<csz*4~YV~5E~5|7gmSeL!fBpp%BooGj`bPbs4QeSK2&>5|Olf*TaWNCbSLR^SNG45qRa*>`SfBc^t
x{5(er4jOt)sl4YN-4k6$qSW|5_D0E^F*$&s6G$Vn)lEtG}&>{KV{A=+hyezT7Cv|k5E%GA$UEDJeX=)EcUeTY#Ln(kw-yZHG8MI#EBNmO@(RD*;yxahY(Bd
yPU?4@Y|qzbDC-ge?7M=kGPt0mg9d)^VPqn9h)BcjGnID)kA6we2n<a0>2<s+pSS28mzQL%dL%iL%CAK$*;Jy+E{h7PPB-YJ7YZ%!80}<MV0HFT^svJj%QTd
Gu;5TtNj2`%dScO=s*X7jcEU<<SEQjs@tRv{}!Rc2F7;splx`!@8Mb7F9<Nb;9d`&QAuGN+|97pdyqMKA+Y4S$E?UJ=U4#HU3j}tPA-r|8h8<)M440k+5F#N
#2FvJ=bSXKtmeR2oFC3@b5~HpN+qIP&o$7D7QJ1_*Jxp8&+0<(S#Ncu1!woAt@o$L5oam8d>#$_-XPK*5oEul1pCjy-TV1;J^8OISnmCl;I3F?U0dXWMsz&h
vp=D(Jaei~2H#!9*MourFylV#L>L4mthRgOu5ST=HdikUro=LQ_aXr(!<vEwm+25S)lg^PE!m_GbfT&0^x6WY8(0gGZ&5v#WLI>~*GWQUI!S*#E^1>aOXDB2
B#F_y_xLn$hyj`->hMtUXc)x4EB0HBt`?04W*6*0cQs||b~%dTF9D6RQJ*|9wI}I7ptoRHA^h4m%{ySs=mD=aYpwSnq$0b}|6!JIQ9WoDTR-v&(>u&}t1hXA
`E_J-yrj{+FWUiteiT_L^97E0sJuHd8QF+K@SgiML4YFv!z@euw~CSP1*DEj%i+jvO?C|0!W86k_Vo%^P>s+X;n!-_0L@Lwk`ilM^i^-pkZ8Z?O9oK=NzALS
0>NcqrD2QK+Lg8rz4=@F`_?cuLm*@=)thYn3(&uu?r|4LXg%8RNCaK(nU3ul0lrTP;5xz5hc#Z{$&co`p`W<IkcSwXq{#plMeTWS=P*K#8h~MgjrKC)qLo!O
DRu&yq!}mhwIKP!%mt=%yknBU;C={%g3Ys-EoODSs<c{Jj|FSnr)ts%co8~*!hn2$+o^%cJQ9ELJLU&B;nh+#-&Pth7(W&UcMg#07wM+*opBmk#r?iug-Lqz
ZCBSIml^uVJ{(hu_W{jNz>P;(ymOZF)u8^q<nqMq=?hy>X&kW0+9`;T7tF>^z1nRO?L<g_e#kG(usAQ7Ls<xYWF}hkg;Q7RZDj5I{@w>_*F8L^v==BYP7N9y
J7_ee1H<p!p7XmLAkqAXThl*kaSP?KixU7ghpZ2;eCSI#tkL3ml_|gK*St5XmGz6i0e%B2e|_4vtk@!s(-dotyvpf(Ntr#lPj`b)9t*7n&C<qlhd`U~f-V%W
nmB>cNp=1ZUMkHlpG*2gm}T(FsHlQcCn~576v-BmrD_bjWOZUGqlxY}sh4)Etj@1_JTHp2qDeQ|W14zqtCGC?O$)x_JdAH^D+a!}JlUkP%7j+rvK?*NoQ~Ro
7hh>Dc>2}%XS+J088sZN#UV|jTZUfObU@;3h8^`E#zY!2(<<@-a;r6sv;7hCw<kL?p1ns&>hrCV{QI&=8mp90E`Xkj(>>QTeAs%g2J{TF%4r*P;}~A>DK#Bl
@nilgbG)Z`il2%nJ7q;j#c`Nh!5XlvTS@BfUJ5x+MG=80WVb<>ALd4{sy?b4A$$e=F-GH4I-^z;(zyrgTP*pEr$;Y4JUNO<HkmFu3IGWKtq^)LOWxi@CX6)3
ibKO@;+il~EA?xJ1SLI~lB^{KRvfcNxsYA-s|uo<%|=T{7U)$^FfO6;bYTkm)z|J>E0>*fjD>D_q9Z)TN8=gYMF#7k5kSh)*ZXr37iQt8-g*`LC%Ms0w^yGt
cVTb#0v&1)=^U37BjI&yZse|{0wJ5s@x76*js-Q$_P{NgN(I#et9P{~?o=TMA3|lXR67+AyVN@lGbymoQ-i}iKtEQ4z}d!B0HPr3y1Q1TNEIVCai=|>NR?UU
Nd*yCsyYN1H=KyS;WH|HiUZ48mgqTAX-N7eP^>+g3S$8>)4g!8FhJA>`g&<57KK_0`MtS8V;YyKNE>~$xPN$5oX&Dct~y~**;)i%wKo_ht(ABuc<~mz;7}fS
B)DIYg#$;-azJ*?vwM8vzcz(?h1@E$Dt<Qn4)5iO|89&vOD)`drcJL>f`1CKWfKx><!~42VkuGEhDd+4l-S;7MR{7yjHN3~2c#|TIN$;V^46=5%ZIgtx*$>!
*?kf=`C`r7r}3kSnH+QfmObSNPMh>-De0D5-o6%ur+%)Dod=07%>7(YndhQC+3hrqozlCC>ctn!Iv9YYP}+b!e}>ACfGXlB;so=FlhdWqAg<E@w(aS6xdcD)
;p97`^+-H%`rG9QvSeoo+xHDvXwGW=!H(_e8vBR5gnwxEv-Hhgu&<Yhd?$-YZ@5K20NmBMLTt!up7hLTTE^r``F(X-z|oH}?Kz&on(7_vehLEiTLxE?Q9$U>
{CdCB73t@(sqMP;V}VFo&V+3VS!l6~u_AYd(1VFYSH`y07QWZ5Xc3F$U2C6=n~s@i&2k&<^~V#<ERsdSA>t|!W1f>wPY7w`?t|7)j-JdtVE3=M-m+Ki`eF8e
3$a917EE0pav5>xdDp`K|9Q7)N1svUjQ2Ie5|eLe2<9DI##^(gbBM9c8baLB9f}^Z{Z8`a3j=!8X4cP4yVD8bi8~qY<Hq%brk(Km0%!cSiXd*_>ap<U6w%Or
EwJy~U60I3Tab1<=B{ZY-WahxrCLA{+NB&`;C+>FK}<pLTc0I905ae*hZ5f1xMZ7RDm3Oy<OuUvw`4>zKfk8`(V6XVItpKu8oVr@*0TGB%bN%yyU)kNB_Eik
wBM5v;V}`Xs=#$yVBfqla#flhx3*o()RKkyPAaz53f_8ZNsJngN<Z2Yxw34e`)Z&`?F3=R0i+B>GLd2=^S^d6egh{c<T>;hIAAU7LFNmS?*%4;hdM90ul?+L
fEZL2T8{j6S2@}W5?9zzZ(eW3U&7X$+EU<MB{gPi>F~1jq78;90bX;k3&&GRgPgl4$(z4_NkCr)YIRYW<C_p#t3oyIO45rNl*~A;OtH_9T^jAI2+8A60A;9f
w9)U2<-BmY2avCwG)D@5+cOp8xFJ7~I$EJYC{^uU%0E~#R-WM--4qq-WOKdll8Aq3FJvtO34uu&132$=qmJ$O_Zj!&6RVr!E3>Cj?Bj=J%rvJ37GFz{8<+D7
()AFrn$X{RU{Z*!oVl|={?V)7Qh1N59%zYm6CMbAp~tL<E23lXqSS(qD=R?ap*Jf~3>R(!lMwT`L8I3tWt`6cpM!44^?7`!4jsSjmPk@NM{SQ6l2)|G4eS+Q
6wi*imGfcLx^40J>Xg6Wo3;2_qi_P~C%!~ohS+BSBQZ22Q;V1qJ>N>-^NO~!9S{^+!6Z~;P3gy**rXT)Qbu^?9jNvxj$&i&J>;W%i5Uu!ET8Z5>Ga|sWF!IT
v>>$4<X#C%Q>Z!CN#W{t+2Ya;qglP)rVM!jI+!6%0+<D^y}E=iL=~#rKT`T?@)Kd?>Vp@}8KQ$~QjR@Mb728?CYn`c%Aw_cc8zXg8{d}9FHrG`DgQju(}#j-
cH0S)DdXd->9&D1vUr#KbyRWSJUheQ$qkY>pDLMO$P{Tc7h@eD$LBqYAh6hCJ-?5p-X68Jm!L1QJb#d<IgIo1N;|gc$OCkbxCS-#q+j@z3II4W?D4hkw{JNx
6I;?>4*04PsV>>Al;Ybo!tnC}^Q@d=O2MfQ9Uwt?X)XD+h7euslWGnw0!!qbXv81>uM|9Ghi3P@zK+-qb0^<7s;;$I6}t!vokB7KwlvLTQ3dai%#^c~+MQL=
q8r#J)AUFCh{+nNjjf+)Z|_Z?Xm8b;?W=WaCzZ3uCc^zOSgrOobJ8euP_2FdQs0DC1zlhUm3?iR&taP;yo5JXRl|WjKKT=L=&afH>=i-cld5?DMzVX!>cV;Q
`5SMeW}8lQR=0fGy|q0xYt{$p?vIv!2)wlhnBm^jT-<e)q_bJfFSD{kxVp-88I~nD^y^$d*LfI`hdp3b$t$4#gyt<w!5qgvf=>PK=3cr4x5)#Xk?J?g_Gn!Y
qs&av8-h;O-P9PU(!l!{?g{C){v|{$i6|{EXvvValhf|-qEnr|hi;7d*)#k(3=WWMb{F}W=Com_NCD83!9*BK=w;pWh7}mVl+1LPA3Y>Lc~()gjw*Gx{w1e|
qB45f=B9%fSiE@)B5n7KiHxHfNJzJ<<E489l0oFn8=1N7!}7Qe>;G$+qv9zis@BZx$c1^mTEcS3c#J|-J2c{mPRPCXw4&GPK>pjajki9AI_fGgBDq#mx3L=w
8)XK#`-aOqP<4#lh0%}z4d_Q0auYAGkk^|=4e;I6;tl1}twR8q>LG*ht+}1rbHubfm2z#U%fU0apl}{o&<yJdGKExa7rN0ZLV()7Nr>=gE2mGZC6s+E_>g8R
5FJ}ABy4O2J>%t90KXN7h>=#yoUkAGIkW(#?E)dPlL*KL-*w{aFtNF;*PlO9LTizU9+HsCy}wiJ%;j|BDR~p8$}LbYD|OJ9A`uC6InThyzr-0wyj9ClrscPK
jROn@eGTBaGH_g|9PU+z(a--SBW2b`ULc$&)ua$q@L$*BnvoA3vnYKtlqkBt%+K_YYpVdO)|zSA7ui}zk{YeI7N#F)LUN}z{lda{_8IxutW;a_#3P8~D(sdu
e(x~$q^(7AvRl_mpO`D0DO~%L5g8fOYF~OjJYdzRH?GrGRvKixlN_=KOtZzg!14qV3AVUqG^y=}qDx5{gIBf7p|DuV!%0i&%=ZY6T?!fNp8I`Z6lACHd7|a)
3)=3(de#1zL|`%^A0PT1JvX1X6V_t>8@H#%9!V#9U2VY7T&vUbVQJO}(2&`LaPMH54Ku4XxMX@)6b+#gi6=_co?TOLman)a8||8p<3pAeG%h6(^wlQEcWHzn
g3mPDnzBM}xS;&XUflA7tQPRSGoQfQPo&W?e<A@AyF008-bPPowq>`^)}_9mb$&8IBqjFIa<7=MfGLG%a#Yebm%;q%=N6cVvJHsLoSh@@<~g<-2fsbBbCRnP
<6kvX0I5=>o8xLEXsZ>eDp{&`EFfUlsBwQ&G&XpY=+aXySq^Owr=D6?KEC^xTuP}Xmu4|9sd$4r4`x6xtmrA!9*6Dh>qWfYt|&tCEvAYJ<h;s^)wJb>c>;*o
_$YZ6e^j3|8KQmpK{#rn7sCd*l$nNAv}uH!OS#gI3e0W33H_UEE+gBjqaY+GzN?Sv_RR!XH+^Ny@+@Uu6c2jG=kEaAZS-h^+K(x9X~?<F803V<u5mNe<|Ka+
UO#og`QB(p`5<QheO@2q8C=zE*OlKVR$>hW|KNvnZrxv0-iRJPqay#7eiiw_g^;2PZZAEdH3vGUTSC-;+)-WE&9y$cEd4Uf#ELy-aNBeOyTisbgew(OT?#J6
1<mJwqfzqL6KMuf*)<#COADL8y?eJBG2tppvSP<qV_Z7$;2GXmrLc-&#xAHYqkOJYQt7qL85;X_ckMCWFtyJ_`vcg$;vq^>QK(dHK)ulfR{&Hs7}sBm>D7v@
3%@lb8ODK)JC^OUYD2(aol7o(fjfM3iuUa#?L|?RdV#k7`-Vca-oZ6z0rNW?<UX4s`cBr#UXp?@;02CPeMmVhHK@A{#mthWNY`<hRfq2u$yCc9U;wG!T_<7$
rXScBye%1syL-;*b~&N7*gCpAzQ%pG56YZi%yj8M{h7sp7ne<6g@%X>@Aw}ptd+9;VWS<EklVO;w|Nj-kN^01HjMUMfMeUmL=snL*$~p5$&BNlr|WkN8tKqe
gs^tvn*o~X9fydvXjE*?JS*z(?bjyG6nV@0K?%pQNeNnp3Wny%t&0tYHd2D9jTO*nAIXLXvZ3+4IKo4Whj9YCI&iji8&o2x3cE@2`SFeQ&E#)D$8H<eWiJMt
LkGQ>X;@74xJY_kKWc$bDBw6g4s)g7CAMKbR3d|Fxxi!Il=UD0#*W@D!6?8yG=q6v1UXrN6N!UsYnaU8YVoc0M5`siB1V7TT?yjbXO~G2W;PKFK5}?N9gt*r
x{@b9K9#UNj{GYcP=zIIJmAvxtwS00XtV2{AW<fK%wmfwi)1sn@a-`@NKF0OPCHWNMvzkK7?XIX7=GZ@)md>VqC>TcQ^JXTI42vQAtw}WAq+(#*eYF0$7}!(
ClRs6@9b&X{b%uGBa3^Frbi<5GM3mtGGMAfE0x)yiq8WR%SV!J?X5F6f!j^|yOJHZ1jZyf?iwhXX%yKN*WjmDJWQdpq1Tcsd5{0SDgT+!WPULAtEoNTE9Bcr
P(*jO@t1O@dn4to<Z}YmbFZ5NM9mjOLJa1W3hz3eq9khM%fe7Zc5s4gnS7T6iYbsZd{WLH%R-lcaVwSjnF+v)o?xz1cR%8-*O?TR#YAv>J(~}+)Z>Q6#PS}+
V3xk0$8qy7SJkpxtWI4s;0xe{e|*$^-gv=7Dc3iioRgZXTVfkUMrPX!$U$mX9>i$*2-iUTP_4bV8b`G9_lmtqomo1Psq(hWt@5)(q+DZ@WzM5E90u<Lgy_la
DJ5btyYBE}Dhz8|m8v^Er@sRpPDUE2q2>b8k|VD1(^))mAPm!ulC?5gsnt*DLHCA$&!6DoH|zYx?<dGiCrSo}%yQ%QNwqOcLAGRbnY918_R?^BE$NsAfUo9_
>Zw`pir^`AyrE@EJ?Ahal^fOz#G@%f7~`4Dx{(`<UfW;%Hrx}lS}+Pbz8#gCSfxAmN5&nK3=kyYO%&)`=uy|Z%gbDj5!O8(;xD)ZT+jYu{ltsI$IJ}R$QEkF
DkJvur$Tid8gK8zp#!3~afw&IIq6Va*q8_Xs(22QdkWLp22lS14-*&p#$YM@cVPgBoN<n5dWl{}c3CkQ<HnC&vi*`mG`eLP;WM2`ZLUQh;{116qyW*}LWR>R
nbXosL$h+FRkFoM_vDE}9MH~~3|vt>PF#cZJL7cTGOg+D=3*d}ZLfz*BMeDMddtT2gs_)Qt)-^8R4##*B;>N&F=2^-nrl7{Va1Ys8i0Lyr`zEG<pgTM`*J(U
1()$K;PD5+f4XK)?!%rRGSOy9)}KM2XXki@F8P@4<XMDxf;X5BTUARjSWC*oxnl3D3DKt*9}xSjoKH7;C`dLSX~>mFTTj~#RwQ&i1Lu)SE(v}dgBj}#J9X-B
@znWlh99<A9n>AOUfJFQIXvdvv}9QDVoWO;Mkj^!jQ$F(;Q<^^=uC&+*xApoUErn&VFrXp#rzFdf;A_6glrD+$I7GWMbT>ytnJQoYJAeJBzSeP*Y|INwH`*o
5J^VDwF*P{{C;i4()@-thgQ+~ZcCX`CPEzb0;l$v;!A`iXd*Sc9KAFIq-|x2S`Fxv@Nk!E-4-!!$yDGjWOW6y^cXuiZqE6zs_=**5A3DM{;FB5+0QNjDRY>)
W360bu%~k!oA16T(pO8D6PM66Is~i<YQw5+Q0gFuMCjrR2n$Yq7c_Q`421s_>wH@nR~**M!{Em|vZM)Ma2{aVX90~<iYS2?p2kZ-Y*Os}0)2bu!i5K14@o#-
UkWR&D8bHjb!hTIJP=GOkw%uP(x!uNJ~7%Hmd#Wip5Fq@M7Eb+WEqFfJ6&G)DP}tdO5BPyu1k~Hq2Asuryz-+>ri7BVM8-#-N3GomSMaed4k#oo>_D!d!=U7
aQZUc5!Sc7jNjo(U8!&abU(zj=IK-@W)s<JboB{a%-<PbouPG=sO(ovLoVb<S;$87QlNiiv~HXtBRp1E50|S*LdTO@gVAE{S0vUTNg#qknMrFPSK&)t%-mG|
sXuS=h5#S6JqZ4M94`S(Og>CO^RJ$~%56K$X=$HxYQ65}JlaaF!>wo2AuAUa<xWiC_Seiu{Q290%~)M)AU=vX6RUb$()o3!aR?Co9{bf4zMm0%FSAC>hulvp
<F1hVhU#G<0`Qqn<cWLb3>iXc7g@A1fS_@!^d%EdoQnF1IfzgwE!^Vb#wgsK)DN9k7u<G6x~stZA=9yl{}J7&9fdl^NtdfYyfNjf&Skc{dFZs9`RgMZ)C-iE
^PV^W-K-{<`f~%EkZ#dS?XF(?%_Y`LAzX88F0vpcYSER9pgZX_;}11&st1lYa@V8llRUF;w$1=N4ZkFe5d~(-RAq`)UKO{2BgiT3IXVZ5^g;MaUyg>gssy1o
qPyW2YX(cq`b;B8<b<X&Gl!^IJ57FcoPT0C%oUz;@U#TY-r)ncqT(-&B>@SuBYBf_W^!-p48=Kn|L<=!sNWb-DAHc0-F=Q_-|^IlCL}qXbRudHN&{XTNa0%a
E)FBtB#T>Lji!2T7^hozp2d`d66RNJfTxFr=-y(;X#$Vt@q`e?*4MDC@c5Wz@hE%O$QOri#%+8$w|`OAhM+lo?S(izwEgfDw~QGwX3i!h6sy%2xH<6N_sk2m
96drrp_bJ@$hl9MqxSgmNPO8c(_~XM6xzQRH~mz{0xZU?Z(!MZ^d0A7ngh-MoFFi7mG5hvK<6y5?24L(9(u7SGbF-c_6Z+UJzD?8paSl^O{k-}yL_~!<mBsx
RE3NFs?twul}}}X?Qlq@re?b*3_}0ukl_}z9VH#l#?R`Y?bj=r#R29kBU=ienRQCS;kqu1|3ViO44I~Rfn<1Y4{);K9JVi{H%oV9K6<L8L-<Vg0FP=2ln5qW
Xe!h#KjJPQU43Pcy@K|DpDLcWLenEXg%ecD>e+SkLa`FBV8~hv`L;5K%od<ZFFEHo%t|iZkGi;R{-kyKf_0)vS_J9+cA4=4K7%XYhNOnc6#mu~k!-y5i?g(*
#1MLbQ>R0&<~vZJOISAM-|swr!bTz<NKoUKqcJ!xFfPCdKyH_h!eFXT<}dVYINT2D$TvE4KEO{4W@GR_Ys_K&agLjXmb7a=oFL@OMx-(OM1s)|1^brJep98R
mqjLx%IsSa{f7PT&IYO+CY^L{D0b13jUE@50Y;xN1k`phw*W+ka@VoFndvM6)_u!6JR>-uRYk1mb+}_!gr)$3xARASRBo|b176F*IxKSA>;UU?qOVq4*QmRE
(dZYS;$Y1hjn~VvGP{$e$B)kCpx%m{pMn|gbHt{LGZussMir;}J18&R!m6_cLF4~3aKsc(Z}F=3ORF-nVlXRFhnYU-e9S$MmcqXF@9<o6_m`|U#{R1GT0=pZ
`c1BN=$b1G$#$4UcJIbD`@cHu#c#V=<IERk!w%CRN)dXH8uKM(?3o~B*8E?rTiZe+9leO?3yfw3PVqPrc!ZzG2H=b_{>x&HIC9Btzb?&m;=gd6^9+2Yh0##+
5u%Z>D1jS>-4T>3T&N5@2~ukgQv!|OKPJi@*Ye+F{1=}!R>k39DDU5LRJX2S89OK`Z(Lmk)B$6d+ySM+(0VBk>jr*|Fz@&}EiwLmEkkHiedVe()u|EUW@I4P
e8n8Q?iW~0!uGI^NFvoThAm!p{^`Z5djrqjRy7VU#Fzv8{&`frVxboUcn{5no_!B&1tT-C)9Kk?%)&D@n=2c1V<~?*a_Wr6r$&-q`I;vmoeYlp?@?RKR#jl2
Ce9T98vgvk+HSsCO&DOH`S=nWrcBJDMy;NIzN_p#l6WL3;9dz1hg)5vCD%O(@OLP+q`_XJOS51-b4CA{O^m<Y+$UUmR&xzAoFI`J-mB49xmO%iQA2q<&g(Xd
^@nLWwXphG|B<C&jNj+FQ1|3fzws1kEJb`PN0;LuHw(tP&Ay{UIp|{k2tS4<S?8J2PJ>G}BaMT1s#+eByQErvTtjrh+XFWV`ertY$%}p9Bh0Qrcs2=<xS*Cj
Tp1m*n6JR|NL()P<~wrK&oB#s;FKhaEhnP?F(;T}cZaF$_#$djL>LM<0UOXMWPRLD(omFoR(_lt+C&u=w7Hx4F|ogwjCOXSX2j?G1~#_Z*OGJ(=@fD_lRrQr
O#DZKCa`Qf&my1xrwb14PEV<`rMab@Dkg-LMEZ<)$D_Y~NQt+_OtD?1=k3BbFh!O|O}rwsY4(*7|5sx|wLaO1_R&8x=mY#u@_g8Q;;~)QiOz$TJvnXH=-MtV
SU_R4M=GN`Z2(S3Mg`aNo_7UiJ?{oAXSrNi%5VS9FEo|HgmmN#B$8vRh|5|_=Gy|4^Lj@;!<A~osm#P@mYi>p<`)Fo+0lGsqzP2GKV#YGziTe*t$o%4t=;4P
DH(JxcS%El`kd&np0i{Td4nrp3ZExy?%93kT$9y|`wdXx&qB;3qr6z@-uNGtXKLWTjE8g23-jU!1HhJ4$ulFO^-yr%6YJ4~MdVeBiyOD6=^mKBbcFjDy*Iwh
oP6@Z*w=*;=&hD}ba@@A>uc$nYb4cRMk654ncyRN*)RnMS9fMwpp3XVL+uK#;#Bu#f7@Frm!ZSLE8;1cf-h6oTxTIm)<<j9T6liT!5~IwS5IA8W^NgJw9~@?
ElX{t=yYphp5HS6RY!n&GC~1FuEyz$F9<z1AB`PTDarbLHeMKDH9BYE3pAO820`Xq2Kc#jv5?dMy*kD?1uR-6i;+@POv8E8M5&mW@twK=R&zHv&itFZWlvHs
SPJ7k{Qm5ASRdS2cyf@Mco;1nOiRPpi_vHnaa^(nwa(|x(#mjWGe!R_CeeiD;uOuV$mE)hJN08rt1D}2E&}9w9uW)EyAdrKkUwBgHFDq4sYg?OiNe9CI>)@<
$}|M}w?%B*qDChVP1L}2fT$yLQ;?jsc=fMAlqI|CUYnzS20Q^^;_VGvX#;GCyT}cBu*m6nT2O10Y((Avr+YX@Q3A=$`K$1Ai98}b+ORod%{6<5aXKtYe<XKn
+0J|f_DhT=#V~LqK|ar53!YDo&Y{YDGvVE?h1D`V#W%|$HZ$Ta)@>+$+Wyo+SkI+85+<n^x&BGCeFU8-@lq-z==!197&tYd-{}zB_IW(kf;Ai-a@vNoG`m`L
s7!y*wM2by3x*%C;Upt=8fgE$&WC!(KLB8)QfF?k>_e}9y2s%~@<>t$qE`qDP%aahIZdA#Am}VxH%m+@p?9<_P8XYtGIy(V2Gg~O2FA;^sui&9@+>y%54RsW
w%~_`y@s6H3rG$0d!j(c(3`694s+jO3kFe3R;Gon)RU-DP*x`~Zq7@v5iuD26yOtXSTY}YcZFp8&wi);u6p>qM%U&_*->BoRES!jQD91A$hh$HIUFC?Wl>ex
!^yRQV{yNNuEPZ1i1_)aQ%Gu70n}QFtjU+n81J$rS9m@f2zlZywH_F^nz$RR0(hig%vFgU!4k*7uZ?Lr?*?ek%cBMnLL}s&dE^Mo45US%?1|kdB*U1&(lkIO
16+-&nc)CYCa4c0=qD~}jKGL=u6xp2JGVpI@!IH2JmR4J#-EW8Bn6Ay2%0Gk{n9YAFC7~i8NO#R9y1+iy&MjqfI=~6Xg_QHXPW|m^^UK%;zhXTWw<!Ep&OHB
k!BCbj%H(<KQ%eF$Cd#}o6DQETiq?{qAz1I!hh;5YUcnfE*T2j+T8Xc$r$Z5(|=+=G9Og>m=Ymi5Eq5K6qFz(mG-U>`$%+p)aq=ZW$w>MaYmReKm#2eGPu|%
*wGx4UzY#0hbtNn?1-KDS6c&<5qJE+jMO3sP?)Z!({&<j^i&nX>k%=;hkv?DG^c-T8EM5fa%f9W@v3+QOP3ca$UP?^F%~wE*`J^VYdWE2Rv|>7jNu{f)Y0ic
K#Rxw`BgfYf4%d$Sl2$4G+|eZSu%Q<dq>JOUdaw}V22Z?K7(L=B*GC4D7@!!@BW<qSczW2TQG1^5(+<Jwb)xD{AqCK9&t5-Q0Zs~JGScALzwl5`~+Qo<CgMs
l#!NPa6hbHLUR05{|?MM^{B{^F-ahBTForaDWwJ4<+Cn6lL*1ZS`jq&;mhDRr7;Q@HFJWx()fzWCVr!;rN+`33{L|=VYJXe{c*K<3h9fF5M)6lls7W-ov`8C
L)koA`t}8!VZ)PE#%1KNU4E=74mwiiOM!Fftx`%0NoAyh<%RNAPm(FX8Q)<)Xq@Utuh?NUe|q}P=bdb(TH62CPaVcP2>XhT`NQvg=<y7w=eq<#gUb0oKi(oZ
{&W<ha!QS?b^;NJwIll}53JGfAE=f9>DaP&U5#Q%d>(M(6_GE9`AcwtE#6EEmka2Ha%LC*bpybT$UWT)JZvv@Of|?-$g|VtFd8la(r>v(r($;Jt<jg3p}O{`
Qk^kIEO`I{%KC+-)>6zixr!kPHuhZ9(_Pv6rCTO@@`)!)+AoaF!kj28A}3KRo}2=#i9!G&uHG;};podB8^v*${S=tm>r!6ohob>^GF&ef+|!)1oZY&oYbOr`
^BrC-*?Ghqg`@Bp^hDe(y!#ZgJQZ4<euxJ0N%Wzch+J1*8M#P0?K}{NIlaU`Ye2`S4EhRq@B~KoK{B`6h{Y`}n&H61W5D8UwGDTsh2$mQjI>ifo(0D5$+ky6
#6?@~6Ze(AGf>zRhFeF=j;kA-rAx|z{q6*X(9<STMWk>7D$T!G_7@zRUMfP)>TeZ@`6)Hnh1nugW#2;As_rd#p|xhMiaj<oNbjPZakw`p6RC0=poS(=tRTV2
OK}=S2H&QXycoer3J#MhdeOU>T7t^3y`%JxKNeT_`&kepF4x3K<6@*aM$O|`Tq953^T~K?oYx8J0(fzBp{`P&;^%BqJAh#xb{2v}6EvO3*n+m1h=DGNxf!uX
2anRj`QN6@$Y`hVOyS?FY|RF;>?q31!PPS=PGaD1ApwxJI>%xdZ%}gRt$aUsML$(VMcgBZI8;lMn52q6_jaw~fy(mmva9o9)Lg)%Uz%w^_$lUEC3QaXfM3i+
NgzG9V?x`8Zxfuz3(-o^+R6Ued^1(Vv~%=x?q{}cDH^_qR(<f~$hZs%;K+7P4N*#UApd{om%bojnz(-%r~dC!o@t7I^=6_AgUbj3EgM8N>L)rv5?c6%twEQ=
Z%%4P1U%Fv5@s0stZH)rAsS_FQNrJfkA-HT3}HC_>?&$_HFUVwlwZi@EG$&BRNpJD9y&&LQBHN6IjF)WGlCzaxii~ymU_mN?<U=v&+_L0*!2n3wdELaxpyes
GCXw1W6J%F_=_`PtNz*+jyQZfohKLW+3xlvs$*JBcvB>fz#%y_o}D*_Sv)ZN+goK7^A>+Z%g9tB8mS_hzWxZg23QM76dkF+))thytSx2%9;$@VGQ4Rxk}XAr
Y|)SFGH)gGn^M}mI{jZEK>O}n8}F}s_T#m|;6`9!=iu?it5EBz9Pm)2N&3u-0SL){pwOjin3a0Y-cFabvw!7UTNwE#f(SW&Yl!Z4P=yDD2qWt%$E3#U9Ve&1
6iXxLwr3x5O~z5pz&33|o`TTdpH3CRW@~cl^1M)ahf!Qw%?W)^R5**#j%s8gzNwm1+nRtcCVI-g^Z!szSQXR``>Pg1CEJQy-2i8VbAnF$NFX8?+KYj<OyPHw
o``)T+jCCjmJDi<PA}+c0F4caSiu-13n3Td{dq!AndSk~@5p`xykyHO$xLlbrQIfbBbd&Om^(D{ZP}n0x;6Hm5*A=S%Iv|`sisJ&7I-wrP(4BUZ6B^?Ia&V`
U0U>yL$hN^%AA&wi*rt!H>~fddKvDhK7zEDAu#R*L#Ez%nx1thXiI7(SmsWKftV-Jz|IZ`QfW?a;6d$CxR+W?=}hPFxM*dC#Q{3e#?+=sWT-Jbjt(V}^#7v`
yFG(son9NjB%0vc(1uIzp@+DB(tmV0qOzPv*%T^%ExBG#u&ICVFcM!o6rLgsGA!Lm`pu^;e1_fUwn#P4#2SfXaa`bxjmyq1g89A>=y}0>4V}O-XF08|r#kLK
H0A1v>Wc8C=?0vx^+6-$r<d~zcZ;h5xoFQ2qgi55qrY3d*>zlW`66TWcP<wA8LA>-H?815=Yp%*7`w1*L<ddPZe$5l%IJ%n@dyS0|AP|YITV{B5X6buuLvhN
vgHbpUR{&7o$MW<%x>I=>DGjWh3vC`WQBZye@w-=FzaUtA`tNV7=}i^HqtzADmD_SAj=%OkBC#oRPvA6D?_t$KgSCpyZx1-yUdcSU_-XNi^0aJ*Zd?iS`F*5
@WtMH;7ZEIMnTAEF1qoz&7VB7m|66-O5v$Kn5|>1IY<riZd3DGC=`fa`L1d&#ZTnkeE%avTCh7(w?on3_o>@pDUibUT`l?cu%UOKa|y<1HWBw&??avu7M88I
K5DsAmxGGO!N`{LHLcQsC6w%6ndI2=8BA81gpFiPi$SRy%Oe%K7+wTZ`thCzJQZKGJLCXuo=?u?>wWr!nLzHerbD3&9>3CWJXFi#U|`QF9oAhh`xeV1yxoH1
Vj#tAwOUBl8S6USP)j*i#j-!|=##+UQ;BS6nk`zOuvm=OGRTv?;h3RaOR<B>%*n~Dc+1HFa+w-435Xo@E`_27X@vc(-*7{eVAafOa~L;``@291rh@DR#IP!<
J_6iahcHJa6p$%)B&NQSvDyPaW*U^-bL2-(WU3Z2;)PhmW{dA;_1R_VwDVXZrkbo>pNLvUz<vl;m}Be`;o1@kD2l(Z_=k)qgqAPr)m0?&w{Ai0`03irX&<y;
HXHUb*~9QuvxpIbPd!i4(S63f@>s}5gAT7*xql-uYGQ`h@BMy8Z{(XY$}V9HH_*C1-`XySI=PqMh%|^L-J0hREEFi#nt^j)a1e@J(NN`&Enw=82%7rOxxLNW
^hCSoZ31_DDBlwZDE1bdQIM?G!$Buw<RFc&`@i143%D7y^ZOeXetXX#iRt|HwNFYn#B0((wwPB8Bs)EIm#29J5RuaV2Hnd3U!tsv<JTD&h<$sPv7?*0R4q1s
01uBMCabOxPvWE|+Xec@Gv@GtSSR^hW_L_qJ8mhk-{`inT|#p*e;L?B{=W{>08*YOG71A-iS;_-D~YKL+OUa&nvV}P&7JK1WfAul(LvDko5jcwsP&TQIfvGM
hRqgqLIXOY4Ht`+jHj&qvmO$f>TC9{=(&(JAR_Ot#3O07_uaYb%95F!-!sx2fH)gpCQT78aN&?&c09e-LXx4l_23@D+TZqjzCpI(YEIMEOCFED<GZ?#gVc0A
)z*?15zP(vJa)neL_Zd7SbQ~Ql-7s$?Gbb*x%NM1D?nvR(_Io3NAb$jDZY{?K1C9Q?wI}FBzVlx1-`yPY+oOKE9pLvh~y#=9N$T&lzI?82!PPdZkk~9q0ECB
HRmPNHf1}IQ3XYRf>Q8>ZqJ2y07u6H43#aMs;ClQijm%x-d&Dsma7B-*8D?OFw510#AG_&Rik%Ze(~hqKPUrRD#HTXPgG)ISsN`C4{D+S<>hCZ38^4aHaGE|
e-iCroral;i>X^<JAtR<H5WZDSg6yTeXi?an<&i~5zFL$CPy6NxyzuV$;}OLKn@l0-gSGDpT-#jy|OZu*Nu5?e5xX1IOJt6y^)nd7g3&TiZ?oVh?D6wF=nz8
nvYmte6uHz+S9$3xeAvJ;tM|1A{i5n>hX?2u+c9M@Cb%?+WEfT=;@T=L%{ouf>J>zzh#SF;}Hbh``iafV8PGoM}c27Z|$LWOM{=t8F<DpLs+2)`?7%Ym=Sae
Syu4LB5FnMRwjyk%*u4duUcb0D?qzEOFB*^RpNytF>c1`OBZ*h;{(YSjeG@Pp=J6xof_i!E(L{wlmP<qrx}?PwiWDlDHqZ-W!ruUlzUj|9jBJL-Wi1WSLNvC
XaiMBD<)2pX$?<7vq)vft6G6nUM$y6>5O8d|G?W^41_Pg1?lnUBOCyn!KD?aW#peAk0%F--hzxmzA~gAaoAZN%~2H8yli7HI+xRS!FR1+W1#@);h=*PqI2$G
MZ>GE=gXxBq@Bm4P0y|gL__)+M-hJVb>tVIetc2*u}=|M#~Z4Kj}8Tb!ze9jd~OpYE<G33x3+OB=O89QPBqMf$#D^Slct6d?O-rwOjYb$Q1JHdzr(vd=Xb8n
ILVT*EN=V27M`gp(^Fl{0Ai?TOFA9ajU_%HAo$|dzo1E-#Jj1+|KYauXa}~9D=nV;6yS5BOmt_yM9|O<E2Yj-zEmRcxY=8vr}P+P>f3L^_^sHwH^_BUd1a4H
u%{fBA#UkZPI=Z6khf||htjfCg_(O!tq8`1s|S>2P(c*&PNF+nyG6-6;l=STEysU^V{2?5sQuxUTGp11l#p3V0lz$4SbU%i@@Zui^}~m{|5~~)uJuwneZCK`
*i$G~t}~LbfS?jP^!sLy3Cgm#{>~Ynqy!LC@3=!(X_hKb#Mi2g!KI?%l#3T>`Nc?=1QNHlj^(`fD_sbt2L-{I19Ls^xRKu?b!D6(_MGm7be|M>o?AN=b#tn!
^c_0@Vxvd@E>!VXK}jzsQl=NqFm^EA)8`;=nq_BU8?~v0Bh0YZ5`Yy7ea(9lCL|aWBHd@^D(<>b=_^3eL7$!d0_;20XeuX?FPdy&$`3L={fqzTwa4QHT$i^+
&!?V}WSfNbfUJLqO0*?p@iM`i*pbe;1D&bj!a!{$vgOCs7cUW2^~rBCj)MBl0k7LKd#DOXyS?gUv$W>gn;rHupI4<5_!stPNpVC_tJ5RI-ZCo6d`ozjBHs|B
pm!-zCXh=7@d$r-1N;LqET}7OXok-N@xV#1evV_<a#CWGLHrvmqxI3A0-gd~VMV>RpLb8fS~bn&&9FJ0XU@bOC)(Mgh=hC#I?Hbg-7EPMcen~q{JuZxvL5v&
QVZX|@UQ@F$zq0#*FGRqo~>5$cK5gd!1bf?W@eTRz0;CD%s#MU`lc7)AI}mgl&`tk-~BL=E~$u41lGVZ`O#cS29;a<P2dvXD$(Tj{npi#J{amZ><ER-&nSOt
?C@}mOlF!Nu-v~2Pny3lEyf?Z8KY^Yhe0(B8xb5k`i-|03o?Q-ZVs6Ehl#i2tPF{`s5JK>GWz6xTVEopIsqHp?oj?$UEKNtiE40AC5&5s+OfG6`7Nb?)GQ~7
h0ITVn}-h1evTLQXljs(uF8F;9CI<PCeTb?p<8_ftD(mupk~~ayC6eNDt~oBjYKH}k+j^@zw=4}vFB{wrkegGPjr@x^W=Q-cn?g~E$RK&6>#flz?#s9>ZKW@
1>Xs1SNT3p=S`3sn&)^F$`MMHQ<CjbX-|&wP%kXYc|h9|-Va9cSXyJ@Snx>4BMD>>>5a6af_jKV-!VmP>isGA2*!h7dwA5kB|Ay;E}H9o37Y4UY#fjE5!v%0
M~q=%W|g$9|4i{<+gP2EW}Zk5hwkOINWMO$D-SifBg~o)7uqZYa+i9ZwiNl}IGE|_-kWTTbz7+5WQO%5>xqu#B3PrgO?ncB>$<h-)`M1u&J<VOo||WpFkH1&
4ak8Ooll;%LPn|*vSZXr@g2240`g9&r?>I%`qjjmEn-b^wl*K~wNQ?(KD1`{xgkYm8(!<7d|A!<frOV5P(9*JeosewnBh_}QcEzq+qnQWw&GZj=c1}>hT;;@
09KhwiiX1MIP$cA|E1-B_8{{rL?C`bPIU*mTz>vi7_9cK0QDJDHIh4BY!zXKv)7aRjLuqirIWin3LzeA`L6tu3*O8j<3zAaHtn?we?M>L0CoCjIcax~s6XQz
)%+!De}0RPQT9+!sj#AFQ-c!iey`s?wHn8WN~q`;Vi~0abr^mAuuLI;ymrp|bZFVd#UBfFQmpeOf8d;9nGJ+r?5(&akGRe^O`{1c;Z~8A417(hCrm*q@DvQ#
S@HyXFWEZMnk|;@isTG>&{_#OQEnsYZeg;An?OP>>YHdB1+l>^Zul0Kre3+<V{V}R{L;vSNJ9C#ZdxOVOk6&kOi6UqBs`9zn(io;$h<8?_dq(mAy<0ns?g^D
;rUr<MRZHRt1sh|lp%><BF%yH6aKL9q?$KD#6aBPt9jwsSgZ({NtF|*+&_%WiULB7EuIHYtPm}bb%r%mBpeSf39QM0X9ceL-r2ku#nNAlqyG{Wz16Cn>#LwS
7+9?Eg5@>CBk9jvj&UWno#3(^Uy!WJ>1miQAnQE#!ZB}jZ#b`LS4_v`u1D@&`m1S{s&S)M%dC+w^m0v4Xz_W$=&8Qstxn5(olI%q(oQMWT(pYE9?82HiQnH4
7g5Bov+KX!ODl#Tu3r>DyQZNU=spnAc>#$>_u!GHn*aR?B4qypt}uzwDvqZYVKO5=u;nigr6?vk({!OPHPK(W+kRNH{hIg{Drd$!KSrNU*q*t^eYL5X5zZop
z@W-TI*2%+Pg<TtXpP#Xj-kYry<r71Ta{Oxi75%NXResZKL#HBfARo>n*kYZ7aVWU8rk+UAyNWgg$(9yNSukj(IDGIXXwl;;)FjC(vdK6G`r>1IaoPpf(%=I
4ZVyqF;64Fa&FuG>BwnUu~hderSYPieEV)7J6U$sXwQu`8Sau>GSUY7`9&Z6iZlH6iRLxEAo}p8S;&g>0WBzOGoLDzIfGk};Dy~6sL?KMP3@W&Ci8@SL&4w{
*$VkN-cf~cKsZBEg@oP|i>g-dTs!0%$;RREOg=Nr^5#b-+g4KQrmxvq&{U<uxq;_!G6;8+l^)ZJs=4Jjzrk62KZA?`m*M4@F~dkpL$@fc26uudYZ^Mw!8};a
1t(c>6iVv!ZiwFHZ*WE~;Xmf=zq-=Y6mAHQD~PSE^T|0mE}dlwTIMt$2b+9V)rUpikB;}ANZJ#)jXOwja`6KIX0=D=e1TB6F_D=CRZd!4AH2nV55{;Fcc(A$
uW>J2hTE<AC+E|9Cx_Y#1bc*fnbGI;{~O6}y+by#5_0R!O&lMt2`0kV<Ushu0@AdPQL9LyD#+-tkeJu;J0j5-UR(v!Iguyzu@Z5m?K`3&i8#Gf57VUuuY}V@
?&m)5$*(2bl#a6snaozAvryyTIqb-B7B{@sY+Kglunr8jo|AC_sR3%01Qp{*0k%X~%fbKC14X#<>DPL3if$O=ycp+oA%?<!S;{e&Tg^_NX0s!GfZxUyuhgNL
r|1!KXQ$(W*w5thj#Yl@kv^agr-}T@{8rdfTl)5<DJYjR#nxd%_bD&{9kXnt!DO5blS+PJm`KAO_HIIYeI2%#DUMYW0RK9AZVa$8?B%XyI-49-Y0SF)@p$Iu
iqkfh=%dAL2b>obn@kArSh9yW@R7*NX~n@HVlA2f?2sJp_KMc<*B*Wj(&;#2k_*zz=MT9-CFoSHf!*tc8_E(<L(58(3J2)PQPLSrW$#{91@Vb_!qV3w&VnFr
RHQow+p_JavAYTTz*1O?&YDfgQS~)NuU5Z+>PKq-)KZs0!$d>AG@~b?$;5F_%kXgk*GN9o6O{1*WyE*(Zq(`cqr{-3*j{3H9$8`tF3AbrGYUwC&4Zo~_&623
5J7C1wfErPNxzVt1!wZ61yw1KG;yv;_9R@&KOm&@8nV}u5NOy&n$cXvn&apCX8zpNA0$GFD|9dhJ}-D;-+wLvYXT+Hn0@XE$nBbzn~=cWisaytS{Cv<%0v5Z
JibGcz?Fn2=nt?feuoVHEd)dM|2CIyWw86Kv&5{571QR${TRYxV7l}W%Lkc|TcjX8s1NV}mb7)P_K5EpnCyG$bUzn?4hdit!48r88An}SQZiyKFop}=C}hZG
d^>4Yydb8J-<;`w4m03FCV=LTDT;|QPn^!I>q07_8q@vjQZ0pUYL8tdMt3%dNe6BVMAhRI{Nb5<>MRi3TZ-Tnr+=xs6>d}PARy~LBQ86)#h*7gi(?q}o!4tE
PA>u?n9YYxpThQzFhgIAVO4_irwsSJ<O{_Lmd|NRQ?o?nsHmu;cxzU$jj>pVkuH!}ex~E-uY<}Tcb+>vP0~~2CXPhI;vm_qS|ojUrtjlI4z3N5@8!Sd?jG}0
<U_Cwy@NoQSt~R9JMCtV9m<mn(6|N(&8v#q66LrKZC#_lu5c375q2X&6@jZ4XELGG$Lcr<miTVIDhG?>ZMMi&EEvX1mr|+;xe8%5GD|s%MH!Aq4~vBm!O}^V
vXdG~>J*IMNK*D6EJGW*9$eSN^NJi<*_QUgCx2mQI}^ySjzQN0j1nJ^gQsh2cFi$%qA>Fg3^I|Z7>;WmU&iZ%XD%0yiWtOmWzc8yQpge91K~kfZt$;va~{$o
E2UfBXeN@Pr_$##zISe&HD=d}b=mJU-9Pcjmb;I^x^7-7kME~jP0SFEGx0rmft4gofgHoTM&><lJKTR6T^?tRofgn6vNP-5scj&@AFi$_FFzv0r6V<f6g1-O
ngYLDH*QrXZ}PETahOpn$ezT}({JhzX=>3k4PVNIPCoR0))yakfBZxfSFvcFYu~Tez#X;=((k>OL_iSdVz`ussMM<H;GRSd04Xc4T?3BEklDbKnghucb#&#u
bOhTH|E$BL9;O?Y&gHCYQxAH)`K>Ix1jq62{h?7V$TCLu7|78;+!DHa@NS*$Z!ITnYKn9S{x$6VJ5_c(U@_#+8vU#oQJ}zF>oNgoet0?e41Zj!<*o117x;v=
&XB3o-!m?N;paBe7r<1gQ0E%gK%qt-WKaT5J2U@V&frH1+?%1?#Hh}|ZN|V>PBri5pk^z2$d2FbVthNLS3#_C?96oxCOM2gvkV`=M#v*GKU%1{z$*o~nT0=^
hoHN?6F8M#gX@9wL*6ebId>-GW^CEEK<=43m8lo0P_=fh>WWD%ed-#OxnuSMFy&gKu;g4;>YYoE1Dm6kwBVn?Io71<<<-ID@fAzW7knBWt{}4&6RSCe4fOF~
-RmDNbffl7V2jf9-EKDN8+qd%^dvjV=$_4Rb<l=|?z$^xjDbR7srn~zSnnN!0o5y@CF{xgW$ry@GTA9Wz%hq($&Dnr!22Z5{RI{F31M$_Q6hAH^>i8l^iJaj
+^(3?xH<cej7BkZQfSq}xX#5QzVHW`tEztHFoQsLAAVH$yjY!g7j7oo>bzJjN!W?u+EqSjgodv}V~8S+)+31u7flPx;teAhl*)+0f%ZAWJs#(GGoTAErW368
L_PE^Cmi3d{0l3}!?A(F$If(=fX87g`>;--a-Jry@Xr>PN`Y&i@}*aA4enWEn-M9{7kq%cy6~Gk`U>dC)01+P;=Rcw?mjn|?qHW4WqE%13`_nJ6zJz6!M8aH
>eV8IClSaJfvS213U-+d<f|4_%4FXbs(QGt_JwRVT@;6Y9Mgb-QW#Tx2Q}>>g_g`Sh->l-hTeLB7X%a45Tl=dL5+ZoOLYj2R9ie<Z^ghHiTxaSjmT#KPA(oa
xaDpG+*)2m72>SWIA?)Q6`@mT$cW9Ix8Z}D!5Wk0rTyqE&6=6Ht-*=G!olG<CUdGSus9^%wL0I~iTG-v9H-v0U)1im6*z<___w%^xoegRr@Y&1(5g05w-qUy
->q!BpWF{e2dVnG#<^xGsF2kj;X{*mM)so0dfqjtenlJ;2PRR)xH2S$>)T*%HfvL^AedtLd*hi*olieF8<<*50c%0Xdgq~2=HeZud~sr1o~`<55ev>2jC`_e
xj+`*dDK)s3xs#D+0sX<vygAOTBY<v^5Gz6!bR&WN<4|2*ZyVkgdynMa9#vJUtotZXsQyKn<p{LB<E|EKWq^ZdaSXBkFGQPRsqMpnuoc%{xvjLxu9>)u}7*7
pl2CoG%Rz@x92xGvq}MI!!#F^GT@&ixyH=I^^V8wN;QXO@}hU2Z?vYvrtEoW{p<mb?xB#vsSJkBsGq81sWkh~%`bJnvbOSF8-<yGrE#209?K=V?jM&t@K8C4
yXh?41pLGx_OGrc(Y!h-8F?BT<kZp<1I@C~Tu9gbgWi=zhjbIAPM<WB_--4~Ux=9Y4+!ZGW4%i0CxUt}E`<dqudd=dN*(lkh2cjkT{V{W(z_~a(oO-0Onk)s
Xj5-Hij)Un1L5qKM|et3*Loy1op68OQ5I8<zPor7f$YpFM}Z_<>I@%e#{%+eIdy7FG&MxUjJ3E!{ln~C@W#ySf+!fF_*pyXFjcKt)k8(5{#Hh4;_;Xqn`kcC
&FC1EMa#pu;M(%@=R_IgboX{z!L<};f_~C1tg2)soAw>2JL(xV7F@o6^If1FenD98T3{v1ClQU_!JZOY{*yDUiT~K_9gx%~Tu=RXF|B!Ofb^mPlLB@T4HS6E
jZvH4^K0Kn4FIHPct|~VSHu7FqmJJR5=&Alh3gELb>G$(=OJ3{7wkdCGo5Ck`Lwy3Mb6g^F1JeV3Gr?^V2fe&^;#lx$ajs5P8IYI=J~}Ty?JkWj!^WQT2Nku
3Bu~{;q^>~&;wAX59PWH8B<a0`-*}y3Nk(X|C|#Pe5o37S|WXPu|DJOX<CPaJFy;HYH9U0I?hTJ=Y<B+J}E8^<U&B6_YI8C7Y}|;zb%?7#!4X@`U|IIPi+l*
n(->U0I`Cbs{jzIE2cWHfeR|sOQZsPYp#?_-`i=JjvMs!Ci|ETG_miX<po^OM`@W#9ZnQS#<t<9*1?(~`)4%9OPbA7t58iMiL($BMO*Tf!dT}t%-6iQP4>68
h6cJ5Y-rc!#`h@xf6_bB-k&D%!gq4;FR_h+GO8r_?IG!dPP2CGT!$YX5NXIGp-~GurQ4pv-S)Uth@=YNZNV52@|%_z%;N*NcP4u=Ga<W+(Ov{Z&C}XYobfR{
8)+Ey8Pt6NZ9j3segr!yQTvy_Y^z}t0E?V|8uZNlBtk5s1bP5Z?6=oDxRSapUtw2?0XezN`O;l15N_e*DUvn+?l9{2L$bgZO9yboc>GDu52U1=G{a=Vpbb_6
R0?d;v8H0fYm%~lqA!a#f?t(?(8zk->MbQ~;vj-&ehOE!6Dg_=v~#{6->DUD+*dI9X~96krNz|w)QbWY!*}=_)p%1kO`oKLD;O7QcDrwZO(xL`zX=(%1&y+i
0Aj_qjTyL{9y`(1tdD6&9&PF5pWBfpVe}{h#|3%q$zm?m0OuAxgS0uqS1E>DF=pze*hjBTqhLLROo~gRWzV*<IEgdnZ+=nT*=KZ3ovn36@pS_&y5f2WYX|=w
X0hVg5z?zBOq|V46P<JwlbSs!nA^S^MM)H9_L>aRgw=Y+-`&^en>6y-XT1Q44E<VM`ZZ&p77y-veFY$T9FMv*X$(;1WtTl#lO8@I&ICtLFjCYE%vPPhc0@pv
`d8`cU~J^`|LIn74;Z_R960p1q~J>kTI_E8HEtk<hemsT3j+@NdZ`4D&PUdK%bVKIVR(Y79~oTdUi<qpB?3!LTtsFbgOv_28|<fMmypXmT3)lj+&T6Eh|Xb;
@JS~qlYnBL<8BG$P#e{!s)hMOZ5g`OF2hSinolnG#Kmrw_C<a_p5(=PqDn>v*w7zu4#QXz+W*LO!b0F6Na%$978(YfCX-G*tW^*a4tt?;abkikr1<;cD0%<^
uzK;>1aPi);QN_g-Px++Bi1VoJbIJ!5I^BbS7!=BIVMS#7p^_M+leu@GFIduYH%A#p>S>!O3OGslu+P>g{%@Qb)W^BCk;M#D}MDppJtW3__k|h5a!<7${aNH
-6Ea}@<hT<I_ObdhbaPHF*jg_`u!mDeI6GywdIFfpANW<gx6PJL6ss~hz(X;8%XDAu4UH_k;%x|k#=whBDqm&7{!h5qF^R>mNY_iO+?Q4M&sOU@gtS+$yqx2
6M#r}n8}i^fDZp`7i@tlts%)oHGwou2I7sHJ;h3<Idjqj6EPjBZ`H<vw(fEKQKboLc?RDWcp^SdS1uRGz^&46uwyT)4#ifNh>3LhxVd4M(>tbJwB&7dX;?D4
*urM#v|V1la<KnE`&rqngRI~6T=8^nUyKx&P@wG^I7NInH4HHdfiffq#GyK3g%UlzB>1aI?%H%=c7L5wwPl0t7&lWH=_jm)a{qe^jd&De=Eonq#E4%UKqw4-
&3g29iehavz{fD-Qu;hX{rj66zUi((N>HYO68m3g0t%?q!g-37^7~sw9dGC<!9)bN8@s+sUB91a;Alpa#ZHRdHKf&zNJfy$S{(gTaRA0!u(ImWp9+w{zL-+!
y(cjw1y9v#$*!0k`-&Q9-oJZ6ZCB`S2<`qft^o2_Ev#Use;RY?Hj856OF%hN-W5P!%nu|&D3mOL5JBKe<|RVA!oQ%t7uz|EA_fhj^WN{QLoIPDbT-jmiPU8=
yU(;M?XS(DFP;j2nk*;sPXV2rfe%?DQC97>;T%^CM6{w!;F5g2G%Oi6&3xl1tjUlXsjn<E<bPS%c!=@wxHpQ@o%UpxMUx~^_9cZ>ZLTTth-Jan_bqwUrH-YR
_)ijDY4@t+ZohVdghxq0Gelk64ka9L-_#`%J*fEV>t$IXr%s$O^EkltMVe59RjyOz+c%CHYZe7o_l=_=4rvJ}#8E2Ys_Z(+Yx;Kc5U3Py%`dZEMd#nqIR;~q
b(cb1!1-(PtybTZMr;>zZ{)^2UW^F@C}u6^fA8H$2b%R!&ksX=?8yk4>Vv!6usXN|q}tBPLyUF^7yypOt`N1D>ykgl>CDk7U^lMlEajMNC)VNpg*mca-LLnL
TgafGA4nD;2kh=;!{YK@$m`0FbMAn$vZX!wZSt5*EO5#W_ctuKh8|dz7*6{-Y71iTBy#CU)cw!iB^Q6M;Mr5LPI#B2nmHsqji4#^h^L<@{+_NRiZ35il@UIx
BIiD`4nwvDR7diI&}3Hw=7QKz=;cK^&Tx5$%?oD+F_I|R$wsm~Od>%-XBxfkN#xzWP1}ezaBgXTGC(;h%#e7anuyxL)7O*KQ2)OfE|9zo{TVI{{bdKpFu>*-
3uUPZ1=zOZJ7KvNBFa`lLI|t{!FJ#kqFUUGxB>#Zr63@(dF+M6jVQhM=d71qad-okzkI!lb`w*br*-rm{z98j51eA{30bgEhMWyn=T}9aRNKy^m5W33Fq-)j
R9_^v_Ez_M!6SyvwaVYR7$^ac0}vaxrZuQ4d&G-XfcMpIAsBX@P_ywHJ1WjCNk{LPCT-*bj+@k(3{J>_qmI6i2i$LQx(B@3!M&X$*&UZr!Eqjnp)%l%hzply
nkq|;$_Gzalybb3lndKYnYQ@+%*ihL&SA0-m`Ie_t5vAo@Ab?{F}8m1F*uXFsADwB3LD$KDi|u9^tT*<D(IUelwx7?i$kYzah$ja2HnE61fZ2q<GUWj{)!ro
AS~ukkG**Tz0FZBhFl)35>-_;YsX;x=7gAqAJKWw86j?7!OFO19%%Ps-VXU8whpTX=BiUDi4^s;lY2FF+57eqNtDBwq-A@SNB2)kNijHNl5de<jWs_GFY+1?
ILc7MN;OxIpfaHa3<g?O^ycVRHKwy!IQ#JnkyK1Vi#+ZgWFphEVO^V*{4>%Q(A2oTw-buLxK`L9e<7a1O?b=<7CntBBg9A0Mw_yzEjVhLSE{7fT-z?bBKzb1
Nt95iEUiGTkDCWtn*nWNz2BKukNYA~vc<N<lhzvpTQgn|AGTf5(6y1ldDmj^k32X7ac$SYvA{;X-d2)Mhivf&DAoy}E!se*!@hcmg}1BUPpKm86P7{DeXbZm
7RD4bKz6IKN)JeBuxQjb#LtygZ=~dvUWKSF?u`jNCIR7SH5VIB$4CH&c^<>u8|nZJycLwkR1O+t0dKc35#NB02*HqhoVIdC;y~+sLKK7O<o_0$ZMHxTAI4@<
J6<}DrLX|~SsV(^pJ)}@IBHW^NGpX;4Uxn|&qGrQn`)4+PY+8_7}~UGvx-rR2rzlzTzoLKL({6n34fFP)OkW}RvTJdICLidIu5hU=?syFn?UwZpr4G!g${4H
flso1Tf1>x)#j0OGuub$5xKA)(JIJ$KNz6|Uq<8_O1m_oIK01D9e>h8r^$u~Ol`$t)*II?)8%{L(CNOZ&-oAq=OIYSkgxmWkfJ$|3MCiRkMZdbuUH#MTf3+#
p;(P{42Wz6fhMdOM*kS?bpK;GhLT^dI`cmbyb!OmHr>9qUVdN~w0Twg<u7b48!?)`x*)bseCq`Dh;CwgS(<^iB{Z{KA4MLp^f)NbK+WO0?CAjlC-1BW2FZqI
B;oFmJH^ubTE#O&ItArV`Vg#<oIicQr@7g;415MIIOllZW7Q?AEBd?tS{VyL@klF7ixzH@RqhzDHt;0K;_TK>>v_Muc*wUdjulb95Qv?3n-J`@vWuJEuItXp
#WU6_$N-M5&2i|+&|_t~*kP^d+e%T>Y!hOrEG7TbjgWCHqoY<qiurfu9$$aGgyF6}-R8;+?j?xnu^nwUs0fq_))dvO`OoDHWIhyK>6UTv<YMJ<GHEToj2rB|
&+?*AAARUJ%D+2tF<^iG+ZFNF7~AdXgB$Q7mTA%WM<5}5PyMc|^v1C{he@b&hh=wBF=mJtHh;YY8cgldD)API0DAn+A`GeSR1~lwo`5HnFVPb|^_=stSjba&
B}ny8GY(0ukCkdG463B(_%7M#3?X0|vBrqCf1AY(imq+T;>FU~<VvHNJe0y_KP~-pJ@5d5aoT%{B}PU@rbFmgFH6{lj^n9Jp=9M@uju|xzz#8ebSWKcocp-j
COT&uFvw#odYYZ*fp$_DJU$5oMxG09>R#%{?8(bX-rVIu#NVuNkXT6HU~O86zIlKquO^w^dxOs2oN~6_t~NMs_S$(Le<g48$SEE=%@(#2oGpVk6Pb1k#(h>m
Pbn2Y7{K3C;)H)`y#o2PslbD^^*5~Zvxoo*Y-3O?3RaI5x?cdB-5}_p0~UnMQYZ)@vkc=)7_5M__QHBU9m}m=(8hHsSf%+_dy}e0LUSL`<1qotbP8!JEFRhB
tM;_`;H2{C{;J-iX1D-rN-hYcaA>%V{yG9(_|?*5JOH}RASt!PemPt}rZJV2T<R5&f?5*NXI297?wLlG>;3>nfVy&;ftp%ZB)wmsIFQ`RH*wW{?fl=y(HcTN
dA-9aG-5!p!<nIx(Jj56Rb}J-X>8RtxMl_8Ab(yv18P#3To(6tqOcIs-N%TT&nl3`o35RT1*6F=2$2aV%Y}4=5sQ0ES+Tfp5AVE}Uj}+X^Kn?KxgewVt#9EG
>F@Liq`%-zJ)$tTXHXF%)IQau_&iqaK3D?-(JgmIS2DfX!NWkypy0+YV3m;4V>u4<2d=jej^kF55l)k+0l%PRuT8e0b?E{2%n{s09SY5Dm(t%u+*Sq+M73Y!
I{?~qASxR=OIUG2fhL$VJ51ta;%#pgci2?q^T2~8ifKPjh0keF{lemix2^<}iWz<m-*aBO9OT@H1}%i$hvTw#pIMJb$y+~RM`~6@?sP3hkERT3O%O!O#JTry
G_yJ&nV0{SyFWjxz>7OMMO1CKt(kc0f|tx>E^tQD?xgq&n#=)xNwRfiXS2H1;?zq)MhvraWD8;bV$x!VFZjFf5>4l5b;})?J-QwRdW&;U6Nf@Qn~l4=<<iH4
NB5HHt_uDx7@fdeyZ_*a3_xc&tg0u?_(Xu`0|rg?pwWFF?GJfV76mS+`TY8E-Aij&Z>~d#asNSGoEO~gnAI;e1r~5?yn>Np?ItL#@TPX)KPEt8Cd~c;cLzSJ
glU;Xk!6_c#Tl`=J`7Y@c%N8E+q#i~c&Oi}WGb{^<Qc)5_v;c@-HNCSSq`2+CjoU9B4P|<DS}h^?kkv17=tg|&Lj46cMag8rAG+zH3b1&&*`5~wA9>3Vbpe2
tezux+4;*ID{CmysbihoRlXpYB#WV!S!_{WY`Q5^#8k0{;cXk(?u+aTk*o{HOJ!%;n>E_bHx5L%5NrG+7YNB2uShlla3kII#;Y58tR>cU($@C3pPF*Z?0ghs
a58F`M7Lwix%~4bLxu}b4wgD70WaN=u4%&+anuNJd<8~(7l87XuibHSI(?{@zsldEK0Ii%>KzJ{*Lc^gcF^f9wc^&I4jGr|j0u-9$(fyNx2}x2`CNNCQg3sI
wI>)9kmyNK?Q=VB0*gowKnYT@dYANN56)H#NdzyL#~spbBHVz{N>?s6I%gPjNu6_Wk$blrs|$F{aTK6pWUw0thrAOlS%f)Nu*WY&Bv_*U$?ldFV>rllA0Pb#
xVFFyv*vO;3P}eci%f4~`FWtdQAnowMCr8|@?b;u<FsN}`;>{oM{n4z3zP}(+l&qT5N`yR2}v0GR)M1{Kx+HCW<I-E+ko32r@hNJFu*7_?+g4%idIsT)-u2C
HxbOou$sgta50M~r=`f~20*`EJS9?Ik1_VZ3WOpJCaID7=9p<8RBUFUw?Q7JGlN2-GdYy;oK~(~Xmn(`LS)v#eiI#Up`wL#J>$2JLPg*N7f<nwuBb029`Xua
p{$p~wXw$OB_0__Y$YP^6@z?fY<?-z8;ia4i)-0>lddapg>X=PJHl*bt#E!3|ND?GhT&{!eJtlqCF7ipdQ|H>*%Om@YF6Zmt(^H;9SUGW-=BUjAZqg28x5;1
>b8Jw*c*FJLTZX6v8BuolsS9#zV#<xL{)+_GLWHPaG>rEy5!3n@<*vjE@6roiXOZ*9}Y5<iMNTgI;lK>K;ThZKxqirOnzAbMzf%<Uawvjb-NYBIG(G$`>UWn
4R3N9a{2#ZqHdoKMnAs!*+fu<K_0G5Jw9JIeZ)QNv(m`ETqN#MF3~7b@waJbOr(=)n}J>UI&1pwZSW6zMn)CLlfh+HtT-6(TzG3TZL9gq_!QeiAX6?w<dBhk
zZ&SALZ}rB7`;z6kY8##<&=494!q&8f|f~_Y3%vk3cY4+up9Dh*Ow1+UOAF(lfaEN^9l^DLjiLNy0k3kTfW-)T8PL`1YhvMPrOebc{6ZUr0A!r08vco_`WCW
@+$YG>n~t<i^68rzB%_v*u3v$TU4^u&+?9}<#C#x!&gd6EQ2+SHq|-DXQs8v!aSiuH>3-uot`=x8}dS)S;+0AeqK@&xKYO*83CkwH_tTm)9qw-SRIFBiM3T`
va&_?3{ytQ9Nol~w|r|wOs7O#{h<g@SqwIGXQI<bMdJ-p2Sa~B?)f`*y1}cJY@19}!%~WfJ03X}2Mg+F#aY84<`%5UG2&c?A+RRmC_GKeIPQFCZzlz=S$z21
vO}k?_51$jsDq?@vXWVPv+(t=*LNnXEob0Ht6VckmZTrhcVQ<jd`)qPU#~>pp>@~ehagb?L5NZol!g|ndgBk1LUIFTJ@`t;tbKuwoqyTt`2jA-czJjkU7jx5
62PR~_2V+0yvic51|6@;A6|7QEO-vXD}AcR4hixMba~$0fHMVQM}12Tk1Byj`MLvw{|zE^IY#EPbQd6&bMMvli9>2zVSda|I!#GJBSJy2HY%O6Q+8{|Fkdkz
MPyqWpcNCGaFam|_CxA2>Zs?&iDMqS$Zno~l-FI7r9x;I<(pK2-_(83GsS_+EV$`H8|{keA~qr}2w6IL<ZO!2ES>cGZLKWo*ZN@jd|w4s@AXDXp4LDJv|23_
bqGijU&#5MB245nI!Qb?3h=u&|62-~M%Hakuj+7HFYivq!0SRAF}MIY@%*nhk4|Gpqlqs3zq@KB+;lTv<mJ*m%aQ=w+1A->#VBnxRux5Fr>Il6NOImg^#5B#
jqo7O-losSvfTwpD<C~}SD3MKxM4kAu~<?;vDfq8_Bjy;j`j7`Yq(80U<dI<OIV+onKZImhG`L8we^hE%eRi9TThfs8S*U-d$OT0;g=<PpAffxzMMoO)vMC*
dKB$PhY=dG?0xy8G(O@uXgde9!S7v7FRp!(fXCgwTTlu<54>V=t~H^Gzkky$U`=jXeV(mGUgMpm{YVz}xw1o{3^R|Z)!Xe_*S&Im#7>K)=-K#u{nxz|q*>?W
g^_PiVHSHnFL<K`tKgx+6Hl1}#Ic8=&TM;AialWx1|WP%D2P_y26eJDV6z$MRIjNzFyu~+N{UyZCDc?HqH|q8jT){_ECzD<g&T*6JK^?69$1eHj{kdLh@8ab
Eyhw1<V-gxCEKlo=d<uQ@;|+(n1b|vKC*^s7FO5=Sl8ITGnSl^g}Gp%Mo8<$3t)6!H}|VSVO{fN9b)t?HZHhO!E6;j^cJvr{2Kw+*^QR5$grPza_cooWj#xy
yS5_n*sF40=ToNU?&tuJL{2T^4%}a?(1Q_r9e)<{zlod0gR1mA4!*F>Aj)iV)7xALFH47k^ntUsN4&MRMK)p(P0dMaYq^NnR&1)7GUG2)AQ3`usBmMBw+q7=
(PX0wZJ+;+HQgRn_ZS6==yURmNiWwj*%{1EA(qjGstUhm4>Z@UD+7U)5VV>pA8Y<$bds(>gTjCOUH%D(;x1enqRED3AU_q3`#WFWLV<m_z-?^Fyl#ubWJw5a
(C^Kw)mN19JeQL&MGlS!YmXCNsAx5BsPgdH?3hhI4vwZzkV@#c=c70;Gsg+OI5ej27H2Fe)&O{NGPjdt1ZLK3N>8ZC#fUXBT6fuSW4a8=^j3Aia{PjG&{?5|
-^6n_T;HPm+`%t9xtv}F*@=8x_%C8l@xS?ZcmOR^898cXK_yTDqttbZQ4$#4S|~hKekUaih&T9nJLxKRQO`bN41zE90+uEI+bvDJhWb#V(lO!O)iz85cI`SQ
VJ3aLn48lCCG46Ex?>($_qrum((~l=B+G)$lmJoEO2Xfm=DB>0QJC>NCcq{zk)r>d?%SxR$!EB48pMJC4>F3ban_CFbd5;TLGfY(3IOG9xx~q#fB+1mY>(iB
T}{q|F1kX@<Fgbov*EU2ZoD0Zc|LSYpRvB0JouYLxL<2J!doiTgQBe%N4Pe=#CE%K$=Lt-+wp9}J(I2J^bki<yrJ8d=gRg+<I|2;m$=U6Rnf9a<z}@)?_E>-
hm18L-(5BtFMI|2$T2aRa0*>{7_lg&7n15;Af8GWIaEEAnrZ1NhqGlyP65d%lU)6#M`UKrB7QQX)tlOS!`JPvZ9F#XQ*!Fy5!na!Yn#MjIoiQ~jn5_d-!!DU
a-N@16lmLOIo1q?uLl){uICuG7l9?Hw?&ygVMo!0U5uQFJGcHAyN3=LH7qsp313R~nHT)lE|INcttW=@#WTjT<^yUkLB-}bs#e>sUhvI%tX6_R8k|W)2jWda
I)7awbSW7zbwLk%!^!N<Q2B=t44A`HzLJ+20{fmp+^4#wn|f-@%NY~T4m((vsH{56-+vG>hMc-njp5XKZL+s`Pf(q_k||sy@$+mR1W94Kv1%oX6%wX*8G1gf
tnp5+b$!e#Q(WRKgs>`32C;UV-6k>Q)@25bp35=Zid(>$HhS-|dcJqjzCJ;rCG)w$ZLrWF&3NmsDFhPgtc`C!PSXNSj)U_9`X3vNUco_c45D6iWHB{L<hy!u
JBOFo^j0Hjq6r}d)TnQnaDS3W^NW$9^%=H&dv`ikhS`Wtj5r9>8yd|P{-W&!hXF8J$q?B5V7xTYzQG<UZ`(+GCYWT1m&55?VEt~whMfUc`bR&+zSaM}+xv5J
;=5q9rBL!`S%}bw?fN5{w&LD2G#IKB-$AmcbIKi-hpA)Lf8lbXHy>F{kS#j-D~&4>1mdj!xzcQ5PDGdr)tIqnW;Wq0?73WY4`}4tuAqVBrz%AsLEgCJ;dr+=
s>vtm{t9+P-${({?TuHTK+sdWs5_(WqS)wb2omH^IDN0tm+;p1TJiR8m`f{k?t{*}br9tf88-pjK94@80;P(gI<!D)xO<5`PrZ(>cXr+#kMeE98EYmX<FD-n
kbkCcbRvR3JaxZ&&Csd+@uKD!cjYCT^gqO_2t3@qHkVApVZqou{6tVIbjY!lP~B?dA(%Fwt{3o7;3?I-5^%U$e4~N-c^>WNS!@@9lH<6F4_MW!hDi(3YN<Da
4uGr82W`m1yj}43Bujgf{zOvupthWO>h(?qTm3fNEN)5>E=>3oCR+DlRI?D&^zkM@dA6d{oK`Tm42S>MPp9gSx=E%*T>H|byF<Z6$>H#?FIBy*G3B+cBKIHO
YdN(P62pq2ao{XFzuMYqSe8G<FsrG)&~qt?{&)xRb+BP2a(kKv?V4obh}_lIb~NA6P?ePu7slJ?7vnz)!6i|%g=1q(k#Yz`kwgNv8{3v_%KXRmF_L5D6Tk5Y
PS;vp&+WeM1n%u6kz+CQMFV~h-xv2@mjV3-l8{T+r3913+##BtO4j`?>OW{Dh?~@Q)blGnoJwt#TQ=Qrp}DRjoB6t^;>p9x6p(}uH|<~EdWpUdd_Gl{t9;)B
SQ-RtqSzR8bNqH$8!DdVX8Lj`Au4HI9$exie-JDmXaY}-C(`?&Wa-etSRYYFEb31Hbt(1V?Tut=<tLs0NthiV%~`wW@aqAw5WYenE1!x04@hNXH@Cr}*Sp?k
M1$*-huy^#F+nTRsfe5gJ^-tSJQMR5AtQTgHm>pIPxhVHc)p_h>x^>QgN~$E9v9=EI9mG`zJG!qrsOTsT<+r&dBv&`4#7KO@w(sKjgtriv)qb>&(6Vf#X&ls
EhJ&g8N2ylpsF(iM78blQBbIjusx&g!*9GtSe?|+B4=MXoPMZ3fM>HcNdtNe2LkDBlp+z&O+s$~2)D372eBV3G!14eS^he}^tqaWPI^OmwS_)>R-L&^Pv<N<
E{+E(1alvf)DN3Uq5szN*J8kv2a?Q)?)dd_I;3*y{`1iSzpV0m2XFvH;4ef)<Od)Cx3?|_#R+YqNML>+Zv%X%`$0Fe3{x3X+s>WlIjV5eYle!ZX1eU|u_nUd
Y`A2_HV&@Cf}u*6P-8AXhIuan&{x}H{wZ$239xc|!v)d*q4+qMG&uh2J$5_Kz`Ma>i8^IX9*U#C^$HU@`0)HMZ59kSoNL-nwrUks=b?>1uP)(RoOygMyVP;y
JtzT+_K4AwBe|I-M0lC4lu01&a1%4By3CPy5kBy^&XNI?boR2F*C*xa1u}eFg*@6!F`@FA<(5jdxvG7+Y#q;I=U9<^l4n^plY6vlkDuJgcwC+G!(gI65r{rP
yLlVV`H|b5fLL$0HRz~R!NJrG?NxDbpchEJwimd5%LhhD5>8kp?<Gn01$&g&k!Z#?h=9S@!uK{ax&V#~&DMg%Ctq1WD$=Xk(Ou=c3%7yvil5Umumy(g4cm$h
D1oS$MI)Rxw-H%p4Bhg(q{(=qDx6(PE?%e`gTpF~M5J}6TTi?aEuU+M)4^^pYXq_^H$otj`hB%cRLaL5)TF2_l^ROr;n$Bp+20>*Y#cC8pPTiVOEG`dt}#Z2
_}k+Y<0f5LK2ifPhhStTcO~``|7{p`o4gH5a={oMsh=`loUT%5Z^^;ub2tRyd3Y<&j>y)Et*lX_{+b^$x$8*OV>!70?WXSAy}t#OM@Up=ALFWvQzG~f@yXCL
Um_XSnM2x1ZT|>bv}1hO(LcM=wS7d#tq$~e_1QKR`MYTAcm@|IW2(a&c`9!)nKYqSe3tePAbS_6P4v80G*FY;?Pdp>!Ke{yo7<28-v6H<Bud_t((~F3zZvQF
`U8--nm(kQ*hqcTfP_z<j!M<kpcnM1IJPne@uGgf60^?T+u2D>*~?Zv5AW+r@-KW(24U{f5Mpxe%664y8RwKcn_K~&C3}-W<0P?dZ6rBP7%p=-j9}OEB6AL1
;{aiN%a(sVJ&dYpD5$~(RN|_gu~ada($&QJx8jRD3{eN6c})4WnWBCctTdXr%}P4w2kH6s#OCMCNe&;dII5;k_xSlQB}cs)Z=CE!O>jkFO!#@5vmQI77=}93
LXEIp`eHtMY*RJL;2v*gJV=A1>qZSA+#3e(CL<;g9$MsZff$i={zzMhIxK;pI_0UespWRDWF~=0lUw*GpYuU;G2*F(KaZYeZBx#A;#C@xSe3<{cDz;(>DOm=
#mOTMAB7Mi^6?hQ5AxaNW+)kEW9~ydZMC>;Ob0e@jDiPSedc5|q<hnVsVusf*V<YMxqY#`QZFHbSG@BHMxhLnDfJvk<|TL+=P|T;h&rzR^&Z(Hcpbo*uP@Kx
zu7NCpWhD!*vm${xz{dg@lnX)78;9!l=1(utoPGi3o-Y+CRxyxSUA;*u!F)&`7rxB?-b-m4v^#22PP)X`ej4T`;)@VUc44e!i$8wM{dM~U>XL3#H06am|!wT
XcSZ_478Mp!Ul{%`V{KnX$+1^?lbKq7wex6y#s=eGCXtVQh*Fb&(8i2`cvQ~4OXewv(ALTo&IZRXt>AoY8hQbR6Id~AGYuBP=!32Q_-h-CHP@XBbf6OxaV~?
(EbnsgkI&#GEp0mfP__%0f^wiR(yjJVmi7;Ef0dJ^=U>-)e{Gi3Nr03hlYy3i_;+Ng1zdRexcD6L7q9mxQ$325|V+Rj_YD@2%<;(8@yDrMxXz7kJU`u7!(`5
k+=%2R3oeIYiWDwg?_p1r;L5`>ik8|3m5K3`;dQCz%g+z?HDSQmhHgMvg%)ZB5usi-@CWw5B&i4^jLr{k`R_h)GF{n!+Z|(ID85GC<U4REjLe(lS%2Q>!ju$
;f3Zs0p+b%>UT%brp`Q)prY-nN$_0RcX*9i&&5*CfzTT7p4AzTm@d2_32hXlB^;IK%N8Clt5!4TaDw)!bgD;lkYHW?$pcZ!5M805h5Nm&vn!^!9-oLYT-g~i
9xDLpJ!9L00I@>XhR;aLRvLNMWvGTA$Z?UA+mPxol78hdG>^Zy<Qb#L3Vg?qlh$&py#*XaP(YUj^<g0Ps|&0-#SzP$+ugwEBi0=N{@0O8<=xJg8ZG2bI)plq
v^C%9;_SV+h&DjZM@dE_1L*&{+_ZV;mj*-?u_D(@GUTeXC1i>v?vPAY`ClkPEP{`90{g1xgJx$J_TJGBE4ePy2o_Alr_ks{4ERh^7&LM484}nhM<-xFzNdNF
<mF$An*PrMg_v*YXxZXuOu1OOBZ`Cfb647Kpb$`ma?YG0oiKstu{7T}sOjttr?N^t$ZhO|Ni|k2tpx8&m@BAr^(gu2BAVB-3t<lr%pk&JU7PFFzxZ76pHq(K
sA}kj(dyhG*bx$#O7hJth&YH%l8A=?IN2ZmfpeZcNDE|@{y0t=bda@}NPk5|rL=sw?)D@GE@dbl!eCA`^at|QN}$W<OSmi}Eof`Rpw(ug<g7W?8+D>JQgDP7
gjOWRL)Kqc5%6R<Jm$s81*dq#JcB%rqQo%t<R2h2Vhck)BzM^%vUUb}QJnhmCY9>8apZU+Gwmnwrm_%CjN2-SF|1QIds+GrFVs70h!aEjbG(`K>pzwTWj;pT
3QmjZ=$7^2TXva*lYQ+GE(?oP6H#BuhC*_5`{8c^+*^;wmRpImz)(TQ%Nm+5;{0+|yGnd@B_nVV^n(9)GdEL+b&Tr(FErM>U_hSt6x%E9Wki`w0?dR5iDEV(
YUffoN@7;;D-A4~qXiWcKMndN8~BrsOb^gn5#HNR|L({A3k?C{M{>u6%{pYePM5)$FzHHMkfz_SG|1QS3qMxM=?h*=lhRG=41FGnko#f;k|5nKq<c6?j};(v
KUZSd;U*yx){KUxh$9UFr-sHJ@_UiO<fL_e#|CCB?8h!A;7M9w%Wb>QGeHY5&%0<=LhVVxxs^AvoEWkq{E>DEIYzkjP2iWaKCVZ`8aYNGASEO~FsWr||G#u=
Fc4Ef`M@h}9@~UDRC+J5-ihDCG(t6jTB*BVGT~|flBDS?%=Sd!8nM#hgB-cb$2$HzvGD;z2%eY#D5WCu`}7y@8zFixB`E}9D6JQ6tp?bODn08S1kp_Rp5L#u
fiM5!ZHe!@191A+u)_;3r>DXN=PmK2N%#RWqqe9aqtvwV&)d=fd6p)6h-P*Y1G&P0qif=Sw$s^9%P0o*M!#HX*J4|Nc791=&()1WU84o04Q2LV1rXe$H9SFs
NIdyR5dUYhwIalN)B=+*PPgH5b{MflJIVyiQ<s@5TB_v-dq5xb&<e4eWl+VrGE6ucr>mhvUI70-Mgzss4mtyiFjilwy@_Np>QT!hp?XXurBo#`QuOm)>*Y7_
*=?!Ih!z*3w4-fxIY>+Jx4ERPOo)059yZ<6fTy2&wlL5$|A2(5pU%cQZKqTlLt=dZkPT3I>}rT05tlO~=&(|f#9);#vM4C%Xb1uTKw#*4yRruK*plcYnmp|B
RVlEYST~G35GFrh+Wy%>#ui4}pFQor5vxw}oH|z!i`^HBgux$7O)i#)q?MwdQqUVa94b+=+KfZlO5fIaqS}y0?|KNzVz)4^JABZNBoP7Fn(j#=zs?D;&3(V<
y#GiILU)3L+JPrY{MlAa3DCxyXo2B2`uOSzhh+#{w@)9$N6MW*+4kZa;uKRX2bYWV_G^JM<JAr9eO82q<yL-&J<kPFlaSM~+s@yLiF6l*NUl6x73lo{AYfVy
9UonFYE77)nM^W-G67z1;IlW(8X!{SF>5IZN1-5Wq%w=po%AumF2U=t?n_!gaeqAvm4C}#U=>;aa|`7PPMN}c*s5zao4V?%^&!2hgfDz|v7-0sh>{}~$zHLv
PIm3Tk~v)B$Y~~rgT)(8-}*B}FKA-DA$KV?r+yzNL+mJefy8}~7A!FHmbB*8D2KTQT{iW(BW}=*=K~?2hganhR_t1q?Lq_^Z@Dyr{F|LPw0MDOBKItNH{K$e
gYjUWE9&3_!IWb6Ydy#;J*Imep%J%5OO+<a{O|rO%JoMYx8_d$ZFmvc49^Q6DK;G6xa02&T9M$wAy#s?^jT}iC8>@I^Z)<=IuwY<#29cY00GDT3D)K*<K8BQ
vBYQl0ssI200dcD
"""

if __name__ == "__main__":
    sys.exit(main(SETTINGS, WHEEL))
